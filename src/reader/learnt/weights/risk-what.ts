// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-89 -27 -87 -81 195 -103 -76 -100
asked before	-14 31 -14 -18 0 -6 0 -5
asks	-40 12 -42 -14 65 -37 -49 -35
c=agree condition	-1 1 -5 2 0 4 -2 0
c=agree duty	0 3 -2 -4 4 0 0 0
c=agree future	0 0 0 0 3 0 0 0
c=agree gone	0 0 0 3 0 0 0 0
c=agree level	0 0 0 -6 12 0 0 0
c=agree modal	0 0 0 -1 0 0 4 0
c=agree modal-not	0 4 0 3 -6 0 0 0
c=agree on-lapse	0 0 0 3 -5 7 0 0
c=agree open	-3 -1 -6 0 5 4 0 0
c=agree participle-passive	0 -8 0 0 10 0 0 0
c=agree past	0 -4 0 0 18 0 0 0
c=agree past-passive	0 0 0 0 2 0 0 0
c=agree perfect	0 0 0 0 4 0 0 0
c=agree perfect-passive	0 0 0 0 -2 7 0 0
c=agree pluperfect	0 0 0 0 7 0 0 0
c=agree present	0 1 0 -2 3 0 0 0
c=agree present-passive	0 0 0 0 10 0 0 0
c=bear condition	-10 0 0 0 0 5 -3 -2
c=bear duty	7 3 -1 4 -13 -10 12 -4
c=bear future	0 3 0 0 5 0 -2 0
c=bear future-passive	0 -3 0 0 8 0 0 0
c=bear gerund	1 -11 0 -3 17 0 0 0
c=bear gone	0 -6 0 8 0 0 0 0
c=bear infinitive	0 0 -2 0 2 0 0 0
c=bear level	2 7 -10 0 -4 -5 2 0
c=bear modal	-5 0 -8 -19 5 7 7 0
c=bear modal-passive	0 5 0 2 -6 0 0 0
c=bear on-lapse	0 0 0 4 0 0 0 0
c=bear open	9 15 1 0 -15 0 0 -11
c=bear participle-passive	0 8 9 -2 -18 0 6 0
c=bear past	1 -20 0 0 21 0 -1 0
c=bear perfect	0 -10 0 4 8 0 0 0
c=bear pluperfect	0 0 0 0 1 0 0 0
c=bear present	8 6 6 0 -3 -10 -10 -6
c=bear present-passive	2 5 0 -1 -2 0 0 0
c=begin condition	5 -6 -2 0 -5 8 5 -14
c=begin duty	-6 0 -13 22 0 -3 -3 -6
c=begin future	-1 -3 -2 5 0 4 0 0
c=begin gerund	0 -4 0 0 14 0 0 0
c=begin gone	0 -6 0 8 1 0 0 0
c=begin infinitive	3 -10 -1 14 -7 0 0 0
c=begin level	-3 5 -2 16 -3 -1 -16 -2
c=begin modal	5 -5 3 11 2 -9 -27 -2
c=begin modal-not	0 0 0 4 -1 0 0 0
c=begin on-lapse	0 1 0 -4 0 5 0 0
c=begin open	0 -12 -1 12 -2 3 6 -15
c=begin participle-passive	0 7 0 0 -4 0 0 0
c=begin past	1 0 -8 -1 7 -3 1 0
c=begin past-passive	0 0 0 0 2 0 0 0
c=begin perfect	0 -3 0 0 11 0 0 0
c=begin pluperfect	0 0 0 0 1 0 0 0
c=begin present	0 5 -7 0 -4 7 0 -16
c=begin present-not	0 0 0 0 2 0 0 0
c=begin present-passive	0 -1 0 0 7 0 0 0
c=buy condition	0 0 0 0 5 0 0 0
c=buy duty	0 -3 0 0 4 0 0 0
c=buy infinitive	0 0 0 0 2 0 0 0
c=buy level	0 -1 0 0 0 0 0 0
c=buy open	0 -10 0 0 20 0 -2 0
c=buy past	0 0 0 0 1 0 0 0
c=buy present	5 -6 4 0 -3 0 0 0
c=deny duty	0 -5 0 3 9 0 -7 0
c=deny gone	0 0 0 0 6 0 0 0
c=deny level	0 -1 0 0 10 0 0 0
c=deny open	0 -8 0 2 -6 0 16 0
c=deny past	0 0 0 0 7 0 0 0
c=deny present	0 -3 0 0 0 0 9 0
c=down condition	7 0 20 0 -5 -14 -14 -10
c=down duty	-3 -5 16 8 3 -8 -21 -4
c=down future	0 3 0 -7 8 0 0 0
c=down gerund	0 0 0 0 3 0 0 0
c=down gone	0 15 7 -5 -15 0 0 0
c=down infinitive	3 -12 10 0 0 0 -5 0
c=down level	0 -18 2 2 19 -2 -14 0
c=down modal	0 1 26 5 -31 -5 -22 16
c=down on-lapse	0 18 0 2 -20 0 0 0
c=down open	0 0 34 0 -26 -13 -1 12
c=down participle-passive	0 0 0 0 1 0 0 0
c=down past	2 0 0 0 -4 -1 3 0
c=down perfect	0 -3 0 0 12 0 0 0
c=down present	6 0 3 0 -4 0 -2 -6
c=down present-not	0 0 0 0 1 0 0 0
c=down present-passive	5 0 0 0 0 0 -1 0
c=end condition	-6 6 4 0 -2 0 -24 0
c=end duty	-5 -1 7 7 -14 14 -6 2
c=end future	0 7 0 0 0 0 0 0
c=end gerund	0 9 0 0 -17 0 10 0
c=end gone	0 2 9 0 -8 0 -2 0
c=end infinitive	0 7 19 -3 -21 0 -7 5
c=end level	0 0 9 -4 -1 8 -5 0
c=end modal	0 -18 -2 0 -4 24 2 0
c=end on-lapse	0 15 -3 -7 0 0 -4 0
c=end open	-9 -2 9 0 -16 19 0 0
c=end participle-passive	0 -1 4 1 -2 0 0 0
c=end past	0 -3 4 -6 13 0 -1 0
c=end past-passive	0 5 0 0 -4 0 0 0
c=end perfect	0 1 0 0 0 0 0 0
c=end pluperfect	0 0 0 0 1 0 0 0
c=end present	-7 2 8 0 12 -8 -19 -5
c=end present-passive	0 0 0 2 0 0 0 0
c=impose condition	0 -4 6 1 -12 2 3 7
c=impose duty	0 7 0 4 -5 -9 0 0
c=impose future	0 0 -8 0 -1 1 10 -7
c=impose future-not	0 0 0 -1 10 0 0 0
c=impose future-passive	0 5 0 0 -2 0 0 0
c=impose gerund	0 12 0 -5 -2 0 0 0
c=impose gone	0 -4 6 0 9 0 -9 0
c=impose infinitive	10 0 0 -2 -12 3 3 1
c=impose infinitive-passive	0 0 0 0 10 0 0 0
c=impose level	5 -17 -11 4 21 -17 -3 -8
c=impose modal	-7 12 18 12 -19 -15 -6 0
c=impose modal-not	0 0 0 2 0 0 0 0
c=impose modal-passive	0 8 0 -14 0 0 0 5
c=impose on-lapse	0 0 0 0 -3 6 0 0
c=impose open	8 4 0 0 -14 1 9 0
c=impose participle-passive	-6 0 0 12 4 -1 -21 -1
c=impose past	7 -1 -16 -4 8 0 0 -4
c=impose past-passive	0 -11 0 -1 29 0 -1 0
c=impose perfect	0 -6 -9 0 4 -4 12 -5
c=impose perfect-not	0 0 0 0 2 0 0 0
c=impose perfect-passive	0 -2 0 -1 5 7 -3 0
c=impose pluperfect	0 0 0 -5 13 0 1 0
c=impose present	-8 -21 1 -3 11 -27 15 9
c=impose present-not	0 0 0 0 -2 7 0 0
c=impose present-passive	11 -4 3 -1 3 1 -18 -2
c=propose condition	-10 -25 1 7 1 -6 10 2
c=propose duty	5 -11 -13 -9 0 0 15 5
c=propose future	0 -3 0 1 0 0 1 0
c=propose gerund	0 0 0 0 4 0 0 0
c=propose gone	0 0 9 0 0 0 -2 0
c=propose infinitive	0 0 0 3 0 0 0 0
c=propose level	0 -15 -1 2 0 0 14 0
c=propose modal	0 -9 6 -15 10 -3 4 -2
c=propose modal-passive	0 0 0 0 0 0 3 0
c=propose on-lapse	0 -11 8 4 -5 0 0 0
c=propose open	0 -9 0 0 -3 -12 17 0
c=propose participle-passive	0 -5 0 0 18 0 -7 0
c=propose past	0 2 -3 -10 2 0 5 0
c=propose past-passive	0 0 0 0 5 0 0 0
c=propose perfect	0 -2 0 2 0 0 2 0
c=propose perfect-passive	0 0 0 1 0 0 0 0
c=propose pluperfect	0 1 0 0 -6 0 5 0
c=propose present	0 -25 2 0 4 -1 3 4
c=propose present-not	0 1 0 0 0 0 0 0
c=propose present-passive	5 -6 4 6 -9 0 -1 0
c=return condition	0 -5 0 -10 21 0 -10 0
c=return duty	0 36 0 -11 -23 0 -10 0
c=return future	0 0 0 0 2 0 0 0
c=return gone	0 -4 0 0 9 0 0 0
c=return infinitive	0 7 0 0 0 0 0 0
c=return level	0 12 0 -1 -3 0 0 0
c=return modal	0 18 0 0 -11 0 0 0
c=return on-lapse	0 -1 0 0 12 0 -1 0
c=return open	0 23 0 -11 -7 0 -12 0
c=return present	0 10 -3 -6 3 0 -5 0
c=say condition	3 -22 4 -2 -1 6 0 9
c=say duty	1 -23 15 15 -26 -17 22 4
c=say future	0 -4 0 -3 0 0 14 0
c=say gerund	0 0 6 0 0 0 0 0
c=say gone	0 7 0 0 0 0 1 0
c=say infinitive	0 0 0 0 12 0 0 0
c=say level	7 2 4 17 -23 -6 1 -1
c=say modal	0 -6 7 2 4 0 -10 0
c=say modal-not	0 0 0 0 4 0 0 0
c=say modal-passive	0 0 0 0 2 0 0 0
c=say on-lapse	0 7 0 5 -7 0 0 0
c=say open	0 -19 0 1 -2 -3 22 1
c=say participle-passive	0 0 0 -1 7 0 0 0
c=say past	2 -18 1 3 -3 10 7 -6
c=say past-passive	0 0 0 -2 10 0 0 0
c=say perfect	6 -8 3 6 -18 -5 0 15
c=say perfect-passive	0 0 0 3 -1 0 0 0
c=say pluperfect	0 0 0 0 9 0 0 0
c=say present	-20 10 -8 6 -10 0 7 0
c=say present-not	6 2 0 0 -6 0 0 0
c=say present-passive	0 -4 0 2 0 0 0 5
c=sell condition	0 0 0 0 7 0 0 0
c=sell duty	0 0 0 13 -5 0 0 0
c=sell gone	0 0 0 0 4 0 0 0
c=sell infinitive	0 0 0 0 5 0 0 0
c=sell level	0 -4 0 16 -7 0 0 0
c=sell modal-passive	9 -1 0 0 0 0 0 0
c=sell open	7 -13 0 11 0 0 -4 0
c=sell participle-passive	0 0 0 0 1 0 0 0
c=sell past	0 -2 0 11 -2 0 0 0
c=stay condition	-2 14 5 3 -22 5 -16 18
c=stay duty	4 -12 -3 0 6 5 -2 2
c=stay future	-8 0 3 -10 7 -6 -12 11
c=stay gerund	0 6 0 0 -1 0 0 0
c=stay gone	0 0 -2 10 1 0 -5 0
c=stay if-back	0 0 0 -1 -7 10 0 0
c=stay infinitive	6 -1 0 0 -3 0 -5 6
c=stay level	-1 28 -23 -7 -13 9 0 -8
c=stay modal	-4 0 -19 9 12 1 -31 -11
c=stay modal-not	0 1 0 0 -6 0 0 7
c=stay modal-passive	0 0 0 4 0 0 0 0
c=stay on-lapse	0 17 0 0 -8 0 0 0
c=stay open	10 9 0 11 -26 11 -15 12
c=stay participle-passive	0 -2 0 0 16 0 0 0
c=stay past	0 0 -8 -7 18 -12 -1 0
c=stay past-not	0 -7 0 0 18 0 0 0
c=stay past-passive	0 3 0 0 0 0 0 0
c=stay perfect	0 3 0 -7 2 0 0 0
c=stay pluperfect	0 -1 0 0 11 0 0 0
c=stay present	4 9 -4 9 4 0 -20 -21
c=stay present-not	-1 -5 0 18 -10 4 -5 3
c=stay present-passive	0 -1 0 0 0 0 5 0
c=suspend condition	0 -9 5 -4 6 0 -6 2
c=suspend duty	0 -5 2 0 14 0 -8 0
c=suspend future	0 0 0 0 9 0 0 0
c=suspend gone	0 0 0 0 3 0 0 0
c=suspend infinitive	8 0 0 0 0 0 0 0
c=suspend level	0 -20 0 0 32 0 0 0
c=suspend modal	2 0 0 0 0 0 0 0
c=suspend open	14 2 0 0 -10 0 -13 2
c=suspend participle-passive	0 0 0 0 3 0 0 0
c=suspend past	0 2 0 0 0 0 0 0
c=suspend past-passive	0 -2 0 0 6 0 0 0
c=suspend perfect	0 5 0 0 -3 0 0 0
c=suspend present	0 -14 12 -6 5 0 -8 2
c=suspend present-passive	0 0 0 3 0 0 0 0
c=target condition	7 -3 -6 2 -10 -1 14 0
c=target duty	3 0 -11 3 -6 -5 9 -1
c=target future	0 8 0 -4 -13 0 10 0
c=target future-passive	0 0 0 4 0 0 -1 0
c=target gerund	0 0 0 0 5 0 0 0
c=target gone	0 0 0 -1 5 0 1 0
c=target infinitive	0 0 0 5 -16 0 14 0
c=target level	6 -5 -4 4 -6 0 8 0
c=target modal	0 -7 0 0 -8 0 16 0
c=target modal-passive	0 10 0 -3 -3 0 0 0
c=target on-lapse	0 5 0 0 0 0 0 0
c=target open	5 0 -15 0 -15 -7 23 -4
c=target participle-passive	0 2 0 6 -6 0 0 0
c=target past	4 -8 0 11 0 0 -9 0
c=target past-passive	0 0 0 0 1 0 0 0
c=target perfect	6 -7 0 0 -5 0 9 0
c=target pluperfect	0 0 0 0 1 0 0 0
c=target present	-1 -2 -1 -14 8 0 11 0
c=target present-passive	2 6 0 -3 -1 0 0 0
c=threaten condition	0 -10 -3 0 7 3 0 -6
c=threaten duty	-6 6 3 19 -18 0 -3 0
c=threaten gone	0 2 0 0 -3 0 0 0
c=threaten level	-1 0 0 20 -17 0 2 0
c=threaten on-lapse	0 -1 0 -1 14 0 -1 0
c=threaten open	11 -4 -1 12 -19 0 7 -14
c=threaten participle-passive	0 0 0 7 -4 0 0 0
c=threaten past	0 0 0 4 -22 5 12 -1
c=threaten perfect	14 -3 -1 0 -10 0 8 -2
c=threaten present	0 0 0 1 5 0 -1 0
c=up condition	6 -12 5 0 -7 6 0 0
c=up duty	-12 -1 0 10 0 0 0 1
c=up future	0 0 1 4 -1 0 -4 0
c=up gerund	0 15 0 0 -6 0 0 0
c=up gone	0 -18 0 5 15 0 -1 0
c=up infinitive	0 -8 2 0 5 0 0 0
c=up level	-8 16 -8 1 -7 0 0 0
c=up modal	2 10 -5 0 -2 -3 -1 0
c=up modal-not	0 0 0 4 0 0 0 0
c=up on-lapse	0 -6 1 0 7 0 0 0
c=up open	0 -3 0 7 0 0 -6 0
c=up participle-passive	0 0 0 0 1 0 0 0
c=up past	0 2 0 -4 6 0 -1 0
c=up past-passive	0 0 0 0 1 0 0 0
c=up pluperfect	0 0 0 0 1 0 0 0
c=up present	0 0 0 0 -9 14 0 0
c=up present-passive	0 -4 0 3 0 0 0 0
condition	-6 21 4 -17 -4 0 -8 -1
condition before	22 22 0 -5 -30 -8 7 -9
condition+duty	0 1 -7 0 -6 -1 7 6
condition+gone	0 -2 0 3 0 0 0 0
condition+if-back	0 1 0 -2 -16 16 0 0
condition+level	0 7 0 1 -11 0 8 -7
condition+on-lapse	-13 21 0 -6 -2 0 -11 -13
condition+open	2 2 0 -2 -26 15 2 10
duty	-22 3 -10 21 3 -20 5 -22
duty+gone	0 -9 -5 0 23 0 -9 0
duty+if-back	0 0 0 -1 -8 10 0 0
duty+level	-2 -3 -20 -8 31 0 -7 -26
duty+on-lapse	0 10 -1 0 0 0 -4 0
duty+open	-5 9 7 34 -51 4 15 0
gone	-13 -7 5 0 21 -9 -11 -5
gone+level	0 -4 0 -9 24 0 -5 0
gone+open	-7 -10 1 0 19 -5 -6 -2
headline	-12 -22 11 -2 6 -3 0 15
if-back	0 1 0 -2 -15 16 0 0
if-back+level	0 0 0 -1 -10 10 0 0
if:"	0 0 0 4 0 0 0 0
if:'s	19 -18 9 -2 -1 -3 0 -1
if:(	0 -8 5 -1 8 0 0 0
if:-	0 -1 6 -1 -5 3 1 0
if::	0 15 0 -4 0 0 -4 0
if:<agent>	0 5 0 0 0 0 0 3
if:<day-ahead>	-6 2 -9 19 -12 0 -13 2
if:<day-gone>	0 0 0 0 4 0 0 0
if:<duty>	2 -8 11 -32 -20 6 10 15
if:<gate>	0 0 -2 1 -9 5 0 4
if:<goods>	15 -1 0 17 -26 -12 5 0
if:<level-noun>	0 8 0 0 -3 0 0 0
if:<level>	0 -1 -2 -2 5 7 0 0
if:<money>	0 0 0 0 2 0 0 0
if:<month-ahead>	0 1 8 3 -16 5 -2 0
if:<name>	-12 -1 17 0 -23 0 9 0
if:<not>	-9 10 -15 17 -3 0 -20 0
if:<number>	0 16 0 8 -24 0 5 0
if:<office>	0 -2 0 0 5 0 0 0
if:<organisation>	1 -11 0 -3 11 0 -3 4
if:<person>	0 0 0 -4 13 0 0 0
if:<quality>	8 -11 0 0 1 0 0 0
if:<seat>	18 1 0 -2 -16 0 4 0
if:<sender>	4 -11 0 0 0 0 4 0
if:<span>	0 3 0 0 0 0 4 0
if:<v-agree>	-2 0 -4 2 -1 4 3 0
if:<v-bear>	0 0 2 -7 0 0 3 0
if:<v-begin>	3 -9 2 5 -10 4 6 -8
if:<v-buy>	0 0 0 0 5 0 0 0
if:<v-down>	5 0 0 10 -2 -6 -7 -2
if:<v-end>	-4 23 0 9 -19 -8 -19 0
if:<v-impose>	0 -17 0 0 0 8 0 7
if:<v-propose>	-2 -17 3 0 0 0 1 13
if:<v-return>	0 -1 4 0 0 0 0 0
if:<v-say>	-3 0 -8 -21 8 1 1 5
if:<v-sell>	0 -5 0 0 0 0 7 0
if:<v-stay>	6 -7 0 9 -9 1 -1 0
if:<v-suspend>	0 2 11 0 -13 0 -4 3
if:<v-target>	11 0 0 -5 -6 0 4 0
if:<v-up>	10 -6 15 -3 -26 8 5 1
if:a	0 0 -14 -12 17 -8 -12 2
if:about	0 0 0 0 8 0 0 0
if:after	0 18 0 0 -15 0 0 0
if:again	0 6 0 -2 0 0 0 0
if:agree	0 6 0 7 -18 6 0 0
if:all	0 0 3 0 -1 0 0 0
if:an	0 9 0 0 -3 0 0 0
if:and	0 35 10 0 -39 0 -3 0
if:are	1 -20 0 0 20 0 -4 0
if:as	0 -2 0 0 8 0 0 0
if:ask	0 0 0 0 7 0 0 0
if:at	0 -1 0 2 0 4 -1 0
if:back	3 2 0 0 -19 10 0 0
if:be	0 0 3 0 -8 -2 12 -4
if:been	0 3 0 0 -9 7 0 0
if:before	0 0 0 -1 0 0 3 0
if:believe	0 0 0 0 2 0 0 0
if:both	0 6 0 0 -1 0 0 0
if:bring	0 0 2 0 0 0 0 0
if:by	-7 -5 -12 29 -6 1 -4 -4
if:case	0 1 2 -5 0 0 0 0
if:collapse	0 -3 0 0 6 0 0 0
if:come	0 -3 0 13 -1 -4 0 0
if:count	0 0 0 0 1 0 0 0
if:date	0 8 0 0 -6 0 0 0
if:day	0 1 4 0 -3 0 0 0
if:did	0 -2 0 3 0 0 0 0
if:die	0 15 0 0 -10 0 0 0
if:do	0 0 0 -3 0 0 0 3
if:doe	0 0 0 -3 0 5 4 0
if:doesn't	0 8 0 0 -2 0 0 0
if:down	0 0 0 3 0 0 0 0
if:duty	0 6 0 -10 -12 1 0 7
if:either	0 0 0 7 -3 0 0 0
if:end	0 15 0 2 -12 0 0 0
if:event	0 4 6 0 -11 0 0 0
if:expire	0 0 0 0 4 0 0 0
if:extend	0 -3 0 0 9 0 0 0
if:extension	0 17 0 0 -12 0 0 0
if:fail	0 18 2 -2 -18 0 0 0
if:failing	0 21 0 -2 -14 0 0 0
if:fall	0 5 0 0 0 0 0 0
if:find	0 4 0 4 -8 0 0 0
if:first	9 0 0 0 -3 0 0 0
if:for	0 12 -1 -1 -24 0 22 0
if:found	0 7 0 0 -5 0 0 0
if:from	6 0 0 -3 0 0 0 0
if:get	0 0 0 0 9 0 0 0
if:go	11 0 6 -7 -22 10 0 0
if:good	0 2 0 0 0 0 0 0
if:had	0 0 0 0 5 0 0 0
if:has	0 4 0 0 -8 6 0 0
if:have	0 9 0 0 -2 0 0 0
if:he	0 8 0 2 -3 0 -3 0
if:hold	0 -6 0 0 11 0 0 0
if:i	0 -8 0 0 10 0 2 0
if:if	3 5 0 -3 -10 9 0 2
if:in	-8 9 10 -9 -22 23 -7 0
if:is	0 5 12 2 -8 0 -15 -4
if:isn't	0 -4 0 1 2 0 0 0
if:it	0 4 8 1 -4 -4 -11 0
if:its	0 13 0 4 -23 4 0 0
if:keep	0 -7 0 1 -2 5 5 0
if:know	0 -8 0 -7 18 0 0 0
if:lapse	0 3 7 -5 0 0 -2 0
if:last	0 -2 0 0 9 0 0 0
if:leave	0 0 0 0 0 0 0 4
if:let	-3 -4 -4 0 11 3 -2 0
if:licence	3 -6 0 -2 1 0 3 0
if:like	0 -5 0 0 2 0 5 0
if:list	5 -3 0 0 0 0 0 0
if:long	0 -7 0 0 12 0 -1 0
if:make	0 -6 0 2 3 0 0 0
if:more	4 -16 0 0 8 0 0 3
if:new	2 2 0 -3 -13 0 11 0
if:no	0 13 0 1 -9 0 0 0
if:nobody	0 0 0 0 6 0 0 0
if:not	0 -13 0 12 2 0 -4 0
if:nothing	0 7 0 8 -18 5 0 0
if:of	-3 0 0 21 -6 0 -10 0
if:off	0 -12 0 12 -3 0 4 0
if:old	0 6 0 0 0 0 0 0
if:on	1 0 13 -11 -9 -8 -6 17
if:one	0 18 5 -3 -9 0 -5 0
if:or	0 -4 0 13 -2 0 0 0
if:otherwise	0 -10 0 -3 15 4 0 0
if:out	0 8 -1 -6 4 0 0 0
if:over	0 -3 0 0 14 0 0 0
if:paper	4 21 0 0 -19 0 -2 0
if:pass	0 0 0 0 4 0 0 0
if:pause	0 9 2 0 -10 0 0 0
if:pen	0 21 0 0 -18 0 0 0
if:prolonged	0 9 0 0 -6 0 0 0
if:put	0 6 0 0 0 0 0 0
if:rate	0 1 0 0 0 0 0 0
if:reach	0 -2 0 0 -2 0 10 0
if:read	0 0 0 0 2 0 0 0
if:renewed	0 0 0 -4 6 0 0 0
if:run	0 7 0 0 0 0 0 0
if:say	0 13 0 0 -6 0 0 0
if:should	0 0 7 -11 -3 -10 10 -1
if:side	0 13 0 -5 -15 5 3 0
if:sign	0 0 0 0 11 0 0 0
if:signature	0 0 0 0 2 0 0 0
if:somebody	0 2 0 0 0 0 0 0
if:something	0 3 0 -2 0 0 3 0
if:standstill	0 3 0 0 0 0 0 0
if:stay	1 0 9 0 -17 0 0 4
if:suppose	0 -9 0 0 16 0 0 0
if:take	0 0 0 0 0 0 6 0
if:talk	0 -11 2 -5 13 0 0 0
if:tariff	4 -18 8 -19 -6 2 6 7
if:tax	11 -2 0 0 -4 0 0 0
if:than	0 -17 0 0 15 0 3 0
if:that	4 -7 0 8 -10 0 5 0
if:the	0 12 5 0 -22 9 -5 7
if:their	0 14 0 0 -16 0 6 0
if:then	0 8 0 5 -9 0 0 0
if:there	0 8 -1 0 0 0 0 0
if:they	0 -4 -7 11 5 -2 -17 0
if:thi	8 -15 6 -1 -3 0 0 4
if:thing	0 0 10 0 -5 0 0 0
if:through	0 0 9 0 -10 0 0 0
if:to	0 7 16 -2 -14 1 -9 0
if:truce	0 0 0 0 6 4 -6 0
if:two	0 16 0 -1 -3 0 -1 0
if:unless	-6 8 -11 6 -2 1 -5 -1
if:up	0 0 1 0 -6 4 0 0
if:vote	0 1 0 0 0 0 0 0
if:wait	0 0 0 0 0 0 6 0
if:want	0 0 0 8 -5 0 0 0
if:was	0 2 0 0 0 0 0 0
if:way	0 0 0 0 3 0 0 0
if:we	0 0 -3 -6 0 3 11 0
if:well	0 -5 0 0 17 0 0 0
if:were	0 6 0 -4 0 0 -5 4
if:what	0 0 0 -1 8 0 0 0
if:when	0 -1 0 0 5 0 0 0
if:which	0 10 0 0 -4 0 0 0
if:will	0 3 0 0 0 0 0 0
if:with	0 -13 0 0 6 0 5 0
if:without	0 -2 -1 -9 22 0 -5 0
if:would	0 1 3 -2 0 0 0 0
if:wrong	0 2 0 0 0 0 0 0
if:you	0 -22 -1 -2 38 0 -3 0
if:your	0 0 0 0 4 0 0 0
lead="	-11 -2 -28 0 7 2 6 -4
lead=" agree	0 0 0 0 1 0 0 0
lead=" be	0 0 0 0 0 0 -1 3
lead=" bear	0 0 0 0 -5 0 8 0
lead=" begin	0 2 0 0 0 0 0 0
lead=" end	0 0 0 0 5 0 0 0
lead=" future	0 0 0 0 0 0 1 4
lead=" have	0 0 0 0 5 0 0 0
lead=" impose	-1 -3 0 -1 0 5 6 0
lead=" infinitive	0 0 0 -3 12 0 0 0
lead=" look	0 0 0 0 -8 0 9 0
lead=" modal	0 0 0 -4 -7 0 17 0
lead=" other	0 0 0 0 5 0 0 0
lead=" participle	0 0 0 0 -3 0 8 0
lead=" past	-2 -11 -1 0 8 4 0 0
lead=" pay	0 0 0 0 -7 0 9 0
lead=" present	0 7 0 0 -2 0 3 0
lead=" propose	0 0 0 0 0 0 6 0
lead=" say	0 3 -1 -17 -3 4 12 0
lead=" stay	0 0 0 5 0 0 -2 3
lead=" target	0 0 0 0 0 0 1 0
lead=" tell	0 0 0 0 0 0 3 0
lead=(	-5 0 0 -17 15 -4 0 -1
lead=( present	0 0 0 0 1 0 0 0
lead=)	-5 2 0 -18 15 -5 0 -1
lead=) impose	0 6 0 0 -4 0 0 0
lead=) present	0 4 0 0 -2 0 0 0
lead=) stay	0 5 0 0 -3 0 0 0
lead=*	0 -1 0 0 8 0 0 0
lead=,	-6 -3 -11 -4 30 -15 0 -19
lead=, add	0 0 0 0 0 0 3 0
lead=, agree	0 4 0 0 1 0 0 0
lead=, announce	0 0 0 0 4 0 0 0
lead=, answer	0 0 0 0 -12 0 16 0
lead=, apply	0 0 0 -1 4 0 0 0
lead=, ask	0 0 0 0 7 0 0 0
lead=, be	-5 7 0 0 -6 0 0 3
lead=, bear	3 5 1 1 -3 -1 -17 0
lead=, begin	-2 5 -23 14 -8 0 -1 -3
lead=, bring	0 -1 1 0 5 0 0 0
lead=, buy	0 0 0 0 5 0 0 0
lead=, charge	0 -6 0 0 5 0 2 0
lead=, come	0 3 -7 2 0 0 -6 0
lead=, confirm	0 4 0 0 -2 0 0 0
lead=, declare	0 0 0 -1 -14 0 7 11
lead=, deny	0 -4 0 0 11 0 0 0
lead=, down	4 4 17 0 -13 -4 -17 0
lead=, end	0 0 13 -9 -7 0 3 0
lead=, enter	0 -5 0 1 4 0 0 0
lead=, expect	0 -1 1 0 0 0 0 0
lead=, fall	5 0 15 0 -18 0 0 0
lead=, future	-8 -9 0 1 -10 1 16 6
lead=, future-not	0 -4 0 -3 3 0 -2 11
lead=, gerund	0 -6 5 0 0 0 6 0
lead=, get	0 1 0 0 0 0 0 0
lead=, go	-4 12 -4 0 -1 -3 0 0
lead=, have	0 2 3 -6 -3 0 1 0
lead=, impose	-6 2 5 -13 -11 0 24 0
lead=, infinitive	0 -4 4 3 -7 -2 10 -1
lead=, keep	0 0 0 0 7 0 0 0
lead=, know	5 -6 0 -8 11 0 0 0
lead=, leave	0 1 0 0 0 0 0 0
lead=, let	0 0 0 -1 17 0 -4 0
lead=, levy	0 -2 0 0 0 0 0 0
lead=, like	0 0 0 0 5 0 0 0
lead=, look	0 0 0 0 -2 0 5 0
lead=, lose	0 0 1 0 0 0 0 0
lead=, lower	0 0 7 1 -8 0 0 0
lead=, make	0 -3 0 -1 14 0 0 0
lead=, meet	0 0 0 0 4 0 0 0
lead=, modal	-16 11 -1 3 -1 -7 -6 1
lead=, modal-not	0 4 0 0 0 0 0 0
lead=, other	-7 0 -6 0 -8 0 14 8
lead=, owe	0 3 0 0 0 0 0 0
lead=, participle	0 3 2 -13 7 0 -9 0
lead=, past	5 -3 7 12 -16 -15 13 -15
lead=, pay	8 12 0 3 -21 0 0 0
lead=, perfect	0 -2 -8 -11 -3 -2 9 18
lead=, pluperfect	0 -1 0 0 12 0 0 0
lead=, present	-6 20 14 -6 -23 4 8 -23
lead=, present-not	6 0 0 -1 0 0 0 0
lead=, promise	0 0 0 0 0 0 4 0
lead=, propose	1 -14 2 0 -2 0 12 0
lead=, put	0 5 0 -6 -5 0 1 6
lead=, raise	0 -3 0 0 1 0 3 0
lead=, ready	0 0 0 5 -9 0 4 0
lead=, reckon	0 1 0 0 0 0 0 0
lead=, reply	0 5 0 4 -9 0 0 0
lead=, resume	0 14 0 0 -13 0 0 0
lead=, return	0 1 -3 -5 10 0 -6 0
lead=, revive	0 -3 0 0 5 0 0 0
lead=, rule	0 -3 0 0 7 0 0 0
lead=, say	14 -11 8 4 -11 -21 1 9
lead=, see	0 0 10 0 -5 0 0 0
lead=, sell	0 0 0 13 -6 0 0 0
lead=, send	0 0 0 13 -9 0 0 0
lead=, settle	0 6 0 0 -5 0 0 0
lead=, sign	0 0 0 0 4 0 0 0
lead=, stay	-9 0 -3 -3 12 -2 -2 1
lead=, stop	0 0 5 0 0 0 0 0
lead=, suspend	0 -10 0 0 19 0 0 0
lead=, take	0 1 0 1 -14 7 1 0
lead=, target	0 -5 0 0 0 0 17 0
lead=, tax	0 1 0 0 -3 0 1 0
lead=, tell	0 0 -2 7 -5 0 0 4
lead=, threaten	0 0 2 0 -16 -1 14 0
lead=, up	-7 14 0 -5 -18 12 1 0
lead=, want	5 0 5 0 -10 0 0 0
lead=, warn	1 3 4 0 -11 0 0 0
lead=, write	2 -1 6 5 -11 0 0 0
lead=12	0 2 0 0 0 0 0 0
lead=17	0 0 0 0 5 0 0 0
lead=3	0 0 0 0 1 0 0 0
lead=:	-51 10 -22 -5 23 -3 3 -19
lead=: agree	0 0 0 0 -2 0 7 0
lead=: be	0 -5 4 0 1 0 0 0
lead=: bear	0 -10 0 0 16 0 0 0
lead=: begin	0 -14 0 1 19 0 -1 0
lead=: come	0 0 0 0 4 0 0 0
lead=: down	0 -2 0 0 11 0 0 0
lead=: end	0 -13 0 0 2 0 7 0
lead=: future	0 -5 0 6 5 0 -4 0
lead=: future-not	0 0 0 0 1 0 0 0
lead=: gerund	0 0 0 0 6 0 0 0
lead=: go	0 -14 0 3 10 0 0 0
lead=: impose	0 -4 0 -1 11 0 -1 5
lead=: infinitive	0 0 0 0 -3 0 0 7
lead=: modal	0 -6 0 0 4 0 4 0
lead=: other	0 0 0 0 1 0 0 0
lead=: participle	0 -1 0 0 5 0 0 0
lead=: past	0 -6 0 0 1 0 1 0
lead=: pay	0 -7 0 2 6 0 0 0
lead=: perfect	0 -1 0 5 -11 0 10 0
lead=: present	-7 -22 0 3 16 0 0 2
lead=: say	0 -12 0 13 -16 0 15 5
lead=: sit	0 0 0 0 3 0 0 0
lead=: stay	0 -5 3 0 0 0 0 5
lead=: target	0 0 0 0 -1 0 5 0
lead=: tell	0 0 0 8 -23 0 7 7
lead=: up	0 -9 0 1 3 0 3 0
lead=;	-2 6 9 -19 9 0 -5 -13
lead=; be	0 0 0 -2 9 0 0 0
lead=; bear	0 9 0 0 -4 0 0 0
lead=; begin	0 1 0 0 -5 0 3 0
lead=; down	0 0 8 0 -2 0 0 0
lead=; end	0 6 0 0 -5 0 0 0
lead=; future	0 11 0 0 -9 0 0 0
lead=; go	0 7 0 2 -10 0 0 0
lead=; have	0 7 0 1 -7 0 0 0
lead=; impose	0 5 6 -2 -1 0 -1 0
lead=; infinitive	0 -2 0 0 6 0 0 0
lead=; modal	1 0 7 0 -6 0 0 0
lead=; other	2 0 0 0 0 0 0 0
lead=; past	0 9 4 0 -11 0 0 0
lead=; perfect	1 0 8 0 -3 0 -2 0
lead=; present	0 2 -1 -3 1 0 0 0
lead=; propose	2 0 0 0 0 0 0 0
lead=; say	1 0 15 0 -9 0 -1 0
lead=; stay	0 0 0 -3 8 0 0 0
lead=; target	0 0 0 0 4 0 0 0
lead=; up	0 7 0 1 -9 0 0 0
lead=@	0 0 0 -4 18 0 -1 0
lead=a	0 -24 -17 -3 16 -8 12 0
lead=a be	0 -3 0 5 -6 0 7 0
lead=a bear	0 7 0 -1 -11 0 8 0
lead=a begin	0 0 0 0 3 0 0 0
lead=a future	0 10 0 0 -8 0 0 0
lead=a impose	0 -3 0 -1 21 0 -2 0
lead=a modal	0 -4 0 4 0 0 5 0
lead=a past	0 0 0 0 0 0 0 6
lead=a present	0 -9 0 -8 6 0 10 0
lead=a propose	0 0 0 0 4 0 0 0
lead=a say	0 0 0 0 0 0 0 6
lead=a stay	0 -5 0 5 -11 0 14 0
lead=about	0 0 0 0 1 0 0 0
lead=after	-4 26 -3 -2 -23 7 0 0
lead=after bear	0 6 0 0 -3 0 0 0
lead=after begin	0 0 0 0 -6 10 0 0
lead=after impose	0 8 0 0 -4 0 0 0
lead=after past	0 0 0 0 6 0 0 0
lead=after present	0 22 0 0 -27 9 0 0
lead=all	0 -2 0 0 6 0 0 0
lead=american	0 -5 0 0 15 0 0 0
lead=an	0 0 0 -6 -7 0 9 8
lead=an bear	0 2 0 0 0 0 0 0
lead=an present	0 3 0 0 0 0 0 0
lead=and	0 -24 0 1 13 -10 16 -11
lead=and be	0 3 0 0 -6 0 2 0
lead=and begin	0 -11 0 7 3 0 0 0
lead=and come	0 -4 0 0 9 0 0 0
lead=and down	0 -9 0 0 16 0 0 0
lead=and end	0 -9 6 0 3 0 0 0
lead=and gerund	0 0 0 0 4 0 0 0
lead=and go	0 0 0 0 1 0 0 0
lead=and have	0 -1 0 0 7 0 0 0
lead=and impose	0 -14 2 4 7 0 -7 0
lead=and infinitive	0 0 6 0 -3 0 0 0
lead=and modal	0 -13 5 -1 14 0 0 0
lead=and other	0 3 0 0 -5 0 3 0
lead=and participle	0 1 0 0 0 0 0 0
lead=and past	0 0 0 -12 5 0 7 0
lead=and perfect	0 0 0 1 0 0 0 0
lead=and present	-1 -7 3 9 -5 0 5 0
lead=and propose	0 0 0 0 7 0 0 0
lead=and put	0 0 0 0 3 0 0 0
lead=and return	0 0 0 0 2 0 0 0
lead=and say	0 0 0 0 -1 0 0 0
lead=and sell	0 0 0 0 3 0 0 0
lead=and stay	0 1 5 0 -10 0 1 0
lead=and take	0 0 0 9 -5 0 0 0
lead=and target	0 0 0 0 2 0 0 0
lead=and up	0 0 0 0 3 0 0 0
lead=as	9 -1 -4 -6 -2 6 0 0
lead=as be	14 0 0 0 -12 0 0 0
lead=as begin	0 0 0 0 8 0 0 0
lead=as have	0 0 0 0 2 0 0 0
lead=as impose	0 -5 0 1 6 0 0 0
lead=as other	0 0 0 0 -3 0 0 4
lead=as past	0 0 0 0 -2 9 -2 0
lead=as perfect	0 0 0 0 -1 0 0 4
lead=as present	12 0 0 0 0 0 -6 0
lead=as propose	0 -2 0 0 4 0 0 0
lead=as say	0 0 0 0 -6 9 0 0
lead=as stand	0 8 0 0 -5 0 0 0
lead=as stay	13 8 0 -1 -11 0 0 0
lead=asked	0 0 0 8 -5 0 0 0
lead=asked ask	0 0 0 8 -5 0 0 0
lead=asked impose	0 0 0 8 -5 0 0 0
lead=asked modal	0 0 0 8 -7 0 0 0
lead=asked participle	0 0 0 8 -5 0 0 0
lead=asked propose	0 0 0 8 -5 0 0 0
lead=at	0 -3 0 7 0 0 0 0
lead=at present	0 0 0 10 -9 0 0 0
lead=back	0 17 0 0 -14 0 0 0
lead=bangladesh	0 9 0 0 -8 0 0 0
lead=because	0 -4 4 0 0 0 5 0
lead=before	0 0 0 -7 3 0 2 0
lead=before bear	0 0 0 0 1 0 0 0
lead=before begin	0 0 0 0 1 0 0 0
lead=before impose	0 0 0 0 -2 0 6 0
lead=before past	0 0 0 0 6 0 0 0
lead=before pluperfect	0 0 0 0 -4 0 6 0
lead=before present	0 -1 0 0 12 0 0 0
lead=beijing	7 -1 0 -4 -4 0 7 0
lead=beijing present	0 0 0 0 5 0 0 0
lead=bessent	0 0 0 1 2 0 0 0
lead=bessent say	0 0 0 1 0 0 0 0
lead=both	0 -2 0 0 13 0 0 0
lead=brazil	0 4 0 0 0 0 0 0
lead=brussels	0 0 0 0 4 0 0 0
lead=but	7 -6 -4 1 0 0 0 0
lead=but be	0 0 0 0 6 0 0 0
lead=but begin	0 2 0 0 0 0 0 0
lead=but go	0 3 0 0 -1 0 0 0
lead=but impose	0 0 0 0 3 0 0 0
lead=but modal	0 0 0 7 -4 0 0 0
lead=but perfect	0 0 0 0 1 0 0 0
lead=but present	0 -2 0 0 9 0 0 0
lead=but stay	0 -2 0 0 11 0 0 0
lead=but up	0 3 0 0 -1 0 0 0
lead=by	0 -6 0 0 20 0 0 0
lead=canada	0 0 0 0 -2 0 7 0
lead=china	0 -10 0 -7 32 0 -6 0
lead=china begin	3 0 0 0 0 0 0 0
lead=china impose	2 0 0 0 3 0 0 0
lead=china past	0 0 0 0 4 0 0 0
lead=china present	2 0 0 0 0 0 0 0
lead=china say	0 0 0 0 5 0 0 0
lead=chinese	0 0 0 0 4 0 0 0
lead=chinese present	0 0 0 0 3 0 0 0
lead=chips	0 0 0 0 1 0 0 0
lead=do	0 0 0 9 -3 0 0 0
lead=do present	0 0 0 9 -5 0 0 0
lead=does	0 0 0 1 0 0 0 0
lead=each	0 0 0 0 6 0 0 0
lead=egypt	0 0 5 0 0 0 0 0
lead=export	5 0 0 0 -1 0 0 0
lead=for	0 -15 0 -2 29 0 0 0
lead=for present	0 0 0 0 6 0 0 0
lead=for stay	0 0 0 0 1 0 0 0
lead=forty	0 18 0 0 -13 0 0 0
lead=from	0 16 0 -6 -4 0 0 0
lead=from present	0 9 0 0 -4 0 0 0
lead=from stay	0 11 0 0 -9 0 0 0
lead=ghana	0 1 0 0 0 0 0 0
lead=goods	0 12 0 0 -6 0 0 0
lead=he	0 0 -2 0 18 0 -11 0
lead=he be	0 0 0 0 3 0 0 0
lead=he bear	0 0 0 0 2 0 0 0
lead=he begin	0 -3 0 0 7 0 0 0
lead=he go	0 0 0 0 3 0 0 0
lead=he impose	0 0 0 0 9 0 0 0
lead=he past	0 0 0 -2 13 0 -2 0
lead=he present	0 -6 0 4 1 0 0 0
lead=he propose	0 0 0 0 2 0 0 0
lead=he say	0 0 0 3 0 0 0 0
lead=he stay	0 0 0 0 4 0 0 0
lead=he up	0 0 0 0 4 0 0 0
lead=his	0 0 0 0 6 0 0 0
lead=host	0 4 0 0 0 0 0 0
lead=how	0 0 0 0 8 0 0 0
lead=i	-2 -14 -3 -6 43 0 -9 0
lead=i be	0 0 0 0 2 0 0 0
lead=i future	0 0 0 0 3 0 0 0
lead=i impose	0 0 0 0 15 0 0 0
lead=i infinitive	0 0 0 0 2 0 0 0
lead=i modal	0 0 0 0 12 0 0 0
lead=i past	0 0 0 0 3 0 0 0
lead=i present	0 0 0 0 10 0 0 0
lead=i propose	0 0 0 0 10 0 0 0
lead=i say	0 0 0 0 14 0 0 0
lead=i stay	0 0 0 0 9 0 0 0
lead=i'd	0 -1 11 0 -2 0 0 0
lead=i'd impose	0 0 0 0 1 0 0 0
lead=i'd modal	0 0 11 0 -5 0 0 0
lead=i'd present	0 0 12 0 -10 0 0 0
lead=i'd propose	0 0 0 0 3 0 0 0
lead=i'm	0 0 0 0 5 0 0 0
lead=i'm present	0 0 0 0 5 0 0 0
lead=if	3 5 0 -4 -10 8 0 2
lead=if agree	0 0 0 0 0 6 -1 0
lead=if ask	0 0 0 0 5 0 0 0
lead=if be	-6 -2 4 0 1 1 -5 2
lead=if bear	0 0 0 -5 6 0 4 0
lead=if begin	0 -4 0 12 -14 7 1 -3
lead=if come	-4 1 0 14 -9 -1 0 0
lead=if die	0 11 0 0 -7 0 0 0
lead=if down	-5 0 0 12 -2 -2 0 0
lead=if end	0 20 -3 0 -6 -1 -6 0
lead=if future	0 5 8 0 0 0 -8 0
lead=if get	0 -5 0 0 13 0 0 0
lead=if go	5 -6 2 0 -7 12 -1 0
lead=if have	0 -4 0 2 2 0 0 0
lead=if hold	0 -4 0 0 7 0 0 0
lead=if impose	2 -4 -20 3 -17 15 1 9
lead=if infinitive	0 0 0 0 2 0 0 0
lead=if keep	0 -1 0 0 -3 6 6 0
lead=if lapse	0 2 0 0 0 0 0 0
lead=if modal	0 0 0 9 0 0 0 0
lead=if modal-not	0 0 0 1 0 0 0 0
lead=if other	-1 11 10 -14 0 -3 -8 -3
lead=if participle	0 0 0 0 3 0 0 0
lead=if past	2 3 -5 0 1 -1 0 0
lead=if perfect	0 1 0 0 -2 7 0 0
lead=if present	3 -11 7 -3 -8 5 5 8
lead=if present-not	0 5 0 9 -19 3 -5 2
lead=if propose	0 -10 7 2 -8 0 0 7
lead=if say	0 0 0 -2 0 0 -4 8
lead=if sign	0 0 0 0 6 0 0 0
lead=if stay	0 -12 0 5 0 6 -3 4
lead=if suspend	0 0 0 0 0 0 0 4
lead=if take	0 0 0 0 -1 0 3 0
lead=if target	11 0 0 0 -7 0 0 0
lead=if up	4 -12 1 -2 -7 11 0 4
lead=in	9 3 0 -10 0 3 -5 0
lead=in be	0 -1 0 0 9 0 0 0
lead=in begin	0 9 0 0 -6 0 0 0
lead=in down	0 -2 0 0 9 0 0 0
lead=in future	0 6 0 0 -1 0 0 0
lead=in impose	2 9 0 0 -15 7 -2 0
lead=in modal	0 -3 0 0 1 0 3 0
lead=in other	10 0 0 0 -4 0 0 0
lead=in past	2 -3 0 0 0 0 1 0
lead=in perfect	0 0 0 0 4 0 0 0
lead=in present	9 3 0 0 -10 0 0 0
lead=in say	3 0 0 0 0 0 2 0
lead=in stay	0 7 0 0 -2 0 0 0
lead=in target	0 0 0 3 -5 0 3 0
lead=is	0 -4 0 0 4 0 0 0
lead=is be	0 -4 0 0 3 0 0 0
lead=is present	0 -4 0 0 4 0 0 0
lead=is stay	0 -4 0 0 3 0 0 0
lead=it	-16 0 -22 -4 10 -11 8 11
lead=it be	0 0 0 -6 13 0 -2 0
lead=it bear	0 8 0 0 -5 0 0 0
lead=it begin	0 -6 0 0 18 0 0 0
lead=it come	0 0 0 0 3 0 0 0
lead=it down	0 5 0 0 0 0 0 0
lead=it end	0 -7 0 0 0 0 9 0
lead=it future	0 1 0 0 -7 0 9 0
lead=it impose	0 1 0 0 -8 0 11 0
lead=it infinitive	0 11 0 0 -7 0 0 0
lead=it make	0 6 0 0 -5 0 0 0
lead=it modal	0 5 0 1 0 0 -2 0
lead=it modal-not	0 0 0 0 -8 0 11 0
lead=it other	0 -1 0 0 8 0 0 0
lead=it past	0 0 0 0 6 0 0 0
lead=it perfect	0 0 0 0 0 0 3 0
lead=it present	-1 -11 -2 -9 30 0 0 0
lead=it present-not	0 3 0 0 0 0 0 0
lead=it propose	0 0 0 0 4 0 0 0
lead=it run	0 0 0 0 3 0 0 0
lead=it say	0 5 0 3 -11 0 1 0
lead=it stay	0 4 0 -7 12 0 -3 0
lead=it take	0 0 0 0 5 0 0 0
lead=its	0 -1 0 -2 17 0 0 0
lead=jamieson	0 0 0 0 3 0 0 0
lead=jordan	0 6 0 0 -15 0 11 0
lead=let	0 3 0 0 0 0 0 0
lead=let present	0 8 0 0 -10 0 1 0
lead=li	0 0 0 0 5 0 0 0
lead=may	0 0 0 0 4 0 0 0
lead=minister	0 -3 0 0 2 0 3 0
lead=mr	0 11 0 -6 0 0 0 0
lead=mr past	0 9 0 0 -8 0 0 0
lead=ms	0 0 0 0 7 0 0 0
lead=my	0 -1 0 0 14 0 0 0
lead=neither	0 -4 0 0 12 0 0 0
lead=new	0 0 0 17 -14 0 0 0
lead=next	0 -8 0 0 24 0 0 0
lead=no	0 2 0 4 0 0 -1 0
lead=no impose	0 0 0 0 2 0 0 0
lead=no perfect	0 0 0 0 2 0 0 0
lead=nobody	0 0 0 0 5 0 0 0
lead=not	0 16 0 0 -11 0 0 0
lead=now	0 0 0 0 1 0 0 0
lead=on	-6 23 -4 -23 6 -1 -16 0
lead=on be	0 6 0 0 -1 0 0 0
lead=on begin	0 -1 0 0 7 0 0 0
lead=on come	0 0 0 0 4 0 0 0
lead=on down	0 -3 0 0 9 0 0 0
lead=on impose	0 -7 0 -10 24 0 0 0
lead=on past	0 -2 0 0 9 0 0 0
lead=on perfect	0 0 0 0 3 0 0 0
lead=on present	0 10 0 -10 0 0 0 0
lead=on say	0 -1 0 0 6 0 0 0
lead=on stay	0 13 0 0 -6 0 0 0
lead=on target	0 0 0 -5 11 0 0 0
lead=once	0 4 0 0 0 0 0 0
lead=once present	0 5 0 0 -1 0 0 0
lead=one	0 0 3 0 0 0 0 0
lead=or	0 3 0 1 -1 0 0 0
lead=or be	0 0 0 4 0 0 0 0
lead=or impose	0 0 0 3 0 0 0 0
lead=or present	0 -1 0 3 0 0 0 0
lead=or stay	0 0 0 3 0 0 0 0
lead=our	0 4 0 0 0 0 0 0
lead=paraguay	10 0 0 0 -6 0 0 0
lead=peru	0 1 0 -4 7 0 0 0
lead=peru present	0 5 0 0 0 0 0 0
lead=presenter	0 -5 0 0 12 0 0 0
lead=president	0 0 0 21 -14 0 0 0
lead=president impose	0 0 0 13 -8 0 0 0
lead=president past	0 0 0 15 -10 0 0 0
lead=president say	0 0 0 3 0 0 0 0
lead=q	0 3 0 0 -1 0 1 0
lead=question	0 6 0 0 0 0 0 0
lead=robert	0 0 0 0 -8 9 0 0
lead=section	0 0 0 0 2 0 0 0
lead=seoul	0 -5 0 6 0 0 0 0
lead=she	0 0 0 0 6 0 0 0
lead=should	0 5 9 -4 -13 0 0 0
lead=should impose	4 0 0 -4 0 0 0 3
lead=should present	3 0 7 -4 -7 0 0 2
lead=since	0 0 0 0 12 0 0 0
lead=since perfect	0 0 0 0 3 0 0 0
lead=sir	0 0 0 0 1 0 0 0
lead=so	1 8 0 0 -9 1 -6 0
lead=so be	4 -19 0 5 0 4 0 0
lead=so bear	0 0 0 10 -8 0 0 0
lead=so begin	0 12 0 0 -11 0 0 0
lead=so future	0 0 0 0 4 0 0 0
lead=so have	0 3 0 0 -2 0 0 0
lead=so impose	0 0 5 0 0 0 0 0
lead=so past	0 0 0 0 3 0 0 0
lead=so pay	0 0 0 10 -8 0 0 0
lead=so present	4 5 3 3 -21 3 0 0
lead=so stay	4 -21 0 4 0 3 0 0
lead=soybeans	0 0 0 0 9 0 0 0
lead=swiss	0 0 0 0 1 0 0 0
lead=talks	0 0 0 0 6 0 0 0
lead=tariff	0 0 0 0 2 0 0 0
lead=tariffs	0 0 0 0 5 0 0 0
lead=ten	0 0 0 0 5 0 0 0
lead=that	12 0 -19 19 -12 -4 4 0
lead=that agree	0 0 0 0 14 0 0 0
lead=that answer	0 0 0 -1 0 0 9 0
lead=that ask	0 0 0 4 0 0 0 0
lead=that be	-12 6 -5 0 12 -6 -2 -4
lead=that bear	0 -9 -1 -1 2 8 0 0
lead=that begin	1 -15 -4 20 0 -1 -14 0
lead=that bring	0 -4 0 1 6 0 0 0
lead=that carry	0 0 0 0 5 0 0 0
lead=that charge	0 5 0 10 -8 0 -6 0
lead=that collect	0 -9 0 0 14 0 0 0
lead=that come	6 -12 0 8 0 0 0 0
lead=that down	3 -6 1 4 0 0 -9 0
lead=that end	0 0 0 -5 0 7 0 0
lead=that future	0 -1 0 0 11 0 -6 -1
lead=that gerund	2 0 0 0 1 0 0 0
lead=that go	5 -11 0 13 -4 0 0 0
lead=that have	0 0 0 0 4 0 0 0
lead=that hold	3 0 0 0 0 0 0 0
lead=that impose	2 -12 0 5 8 -10 -7 0
lead=that infinitive	0 6 0 2 -6 0 0 0
lead=that keep	0 0 0 3 0 0 0 0
lead=that leave	0 0 0 0 0 0 0 6
lead=that let	0 0 0 0 7 0 0 0
lead=that like	0 2 0 0 0 0 0 0
lead=that make	10 0 0 0 -5 0 0 0
lead=that meet	0 0 0 2 -9 0 8 0
lead=that modal	7 -3 -3 3 -15 9 7 0
lead=that modal-not	0 0 0 0 5 0 0 0
lead=that other	7 5 0 7 -10 0 -6 0
lead=that participle	0 0 0 0 4 0 0 0
lead=that past	12 13 -3 -21 2 -1 -11 0
lead=that past-not	0 0 0 8 -6 0 0 0
lead=that pay	0 0 0 0 7 0 0 0
lead=that perfect	0 -5 0 1 7 0 -1 0
lead=that pluperfect	0 4 0 -3 3 0 -1 0
lead=that prepare	0 5 0 3 -9 0 0 0
lead=that present	11 -6 -9 5 0 -8 0 -4
lead=that present-not	0 -3 0 9 -2 0 0 0
lead=that propose	3 3 0 1 -6 0 0 0
lead=that put	2 0 0 12 -9 0 -1 0
lead=that raise	0 0 0 -2 5 0 0 0
lead=that return	0 16 0 0 -13 0 0 0
lead=that run	0 0 0 0 1 0 0 0
lead=that say	0 0 0 0 13 0 0 0
lead=that sell	9 0 0 0 0 0 0 0
lead=that settle	0 0 0 0 2 0 0 0
lead=that stay	10 1 -8 0 8 -8 -8 -7
lead=that suspend	9 0 0 0 0 0 0 0
lead=that take	0 1 0 1 0 0 0 0
lead=that target	0 1 0 2 -11 0 9 0
lead=that tax	0 0 0 -1 0 0 0 0
lead=that threaten	0 0 0 -1 0 0 2 0
lead=that up	3 -20 -1 3 10 -1 -2 0
lead=the	9 -23 0 -17 45 0 -65 10
lead=the be	6 0 0 -7 -1 6 -1 0
lead=the bear	11 -9 9 2 -13 0 0 0
lead=the begin	0 0 0 -2 15 0 0 0
lead=the come	0 0 0 0 2 0 0 0
lead=the down	0 -12 16 2 -7 0 0 0
lead=the end	0 8 0 9 -14 0 0 0
lead=the fall	0 -1 18 0 -14 0 0 0
lead=the future	0 -6 0 0 19 0 0 0
lead=the gerund	0 10 0 0 -9 0 0 0
lead=the get	0 0 0 0 2 0 0 0
lead=the go	0 0 0 0 4 0 0 0
lead=the have	0 0 0 6 0 0 0 0
lead=the impose	-3 12 -6 -2 14 0 -13 0
lead=the infinitive	0 0 0 4 0 0 0 0
lead=the let	0 3 0 0 0 0 0 0
lead=the meet	0 0 0 0 1 0 0 0
lead=the modal	3 0 8 -4 -10 8 -5 0
lead=the modal-not	0 0 0 0 -1 0 0 7
lead=the other	4 -2 0 0 0 0 -2 0
lead=the participle	0 0 10 0 -2 0 0 0
lead=the past	0 -16 2 0 20 0 -2 0
lead=the perfect	0 0 0 0 13 0 0 0
lead=the present	15 8 -12 7 -7 -6 -15 -2
lead=the propose	0 -4 0 2 6 0 0 0
lead=the put	0 10 0 0 -5 0 0 0
lead=the run	0 -2 0 0 8 0 0 0
lead=the say	0 12 0 -1 0 0 -2 0
lead=the sit	0 0 0 0 0 0 0 7
lead=the stay	4 -1 -5 -15 6 4 -5 3
lead=the suspend	0 0 0 0 3 0 0 0
lead=the take	0 -1 0 0 7 0 0 0
lead=the target	0 0 0 4 0 0 -1 0
lead=the threaten	0 0 0 4 0 0 -1 0
lead=the up	0 8 0 0 -4 0 0 0
lead=their	0 -6 0 0 15 0 0 0
lead=their present	0 0 0 0 2 0 0 0
lead=then	-3 14 -1 4 -2 0 -8 0
lead=then be	0 0 0 0 4 0 0 0
lead=then come	0 0 0 0 1 0 0 0
lead=then down	0 0 0 0 1 0 0 0
lead=then past	0 0 0 0 10 0 0 0
lead=then present	0 -2 0 0 11 0 0 0
lead=then stay	0 0 0 0 4 0 0 0
lead=there	0 0 0 -5 0 9 0 0
lead=there be	0 -4 0 -2 19 0 0 0
lead=there past	0 0 0 0 1 0 0 0
lead=there present	0 0 0 0 -1 10 0 0
lead=there stay	0 -4 0 -2 19 0 0 0
lead=they	0 2 -1 -4 16 0 -3 0
lead=they be	0 0 0 0 1 0 0 0
lead=they bear	0 0 0 0 1 0 0 0
lead=they begin	0 8 0 0 -6 0 0 0
lead=they future	0 8 0 0 -3 0 0 0
lead=they past	0 0 0 0 7 0 0 0
lead=they present	0 6 0 0 0 0 0 0
lead=they say	0 9 0 0 -4 0 0 0
lead=they stay	0 0 0 0 3 0 0 0
lead=they up	0 8 0 0 -4 0 0 0
lead=they'd	0 11 0 0 -10 0 0 0
lead=they'll	0 0 0 0 4 0 0 0
lead=they'll future	0 0 0 0 3 0 0 0
lead=thirty	0 4 0 0 0 0 0 0
lead=this	0 -5 0 0 16 0 0 0
lead=those	0 0 0 0 2 0 0 0
lead=though	0 0 0 2 0 0 0 0
lead=till	0 0 0 0 4 0 0 0
lead=to	0 0 0 0 2 0 0 0
lead=trade	0 0 0 0 6 0 0 0
lead=treasury	0 0 0 0 5 0 0 0
lead=trump	3 -1 0 11 -16 0 6 0
lead=trump impose	5 0 0 0 0 0 0 0
lead=trump past	5 0 0 7 -10 0 0 0
lead=trump present	0 0 0 0 -1 0 0 0
lead=trump say	0 0 0 10 -7 0 0 0
lead=twenty	0 8 0 0 -5 0 0 0
lead=twenty present	0 8 0 0 -5 0 0 0
lead=two	0 -1 0 0 5 0 0 0
lead=under	0 0 0 -1 1 6 0 0
lead=under begin	0 7 0 0 -5 0 0 0
lead=under modal	0 -4 0 0 0 7 0 0
lead=under present	0 6 0 0 -5 0 0 0
lead=united	0 0 0 0 4 0 0 0
lead=unless	-7 14 -12 6 -6 0 -6 -2
lead=unless agree	0 13 0 0 -8 0 0 0
lead=unless extend	0 -2 0 0 3 0 0 0
lead=unless impose	0 8 0 9 -7 0 -7 0
lead=unless other	0 6 0 0 -2 0 0 0
lead=unless present	0 11 -3 16 -18 3 -10 0
lead=unless stay	0 -3 0 0 6 0 0 0
lead=until	0 -11 0 -3 28 0 0 0
lead=until impose	0 0 0 0 2 0 0 0
lead=until past	0 0 0 0 1 0 0 0
lead=until present	0 -3 0 0 11 0 0 0
lead=until stay	0 0 0 0 1 0 0 0
lead=uruguay	0 0 0 0 3 0 0 0
lead=vietnam	0 0 0 0 -3 0 5 0
lead=washington	0 0 0 6 -1 0 0 0
lead=we	-3 -18 0 -7 34 0 -9 0
lead=we be	0 0 0 0 1 0 0 0
lead=we bear	0 0 0 0 3 0 0 0
lead=we impose	0 0 0 0 9 0 0 0
lead=we infinitive	0 0 0 0 4 0 0 0
lead=we like	0 0 0 0 4 0 0 0
lead=we modal	0 0 3 0 2 0 0 0
lead=we other	0 0 0 0 1 0 0 0
lead=we past	0 0 0 0 12 0 0 0
lead=we present	0 0 0 0 5 0 0 0
lead=we propose	0 0 3 0 3 0 0 0
lead=we say	0 0 0 0 5 0 0 0
lead=we stay	0 0 0 0 4 0 0 0
lead=we'd	0 0 0 0 2 0 0 0
lead=we'd modal	0 0 0 0 2 0 0 0
lead=were	0 12 0 0 -13 0 0 6
lead=were be	0 12 0 0 -13 0 0 6
lead=were past	0 12 0 0 -13 0 0 6
lead=were stay	0 12 0 0 -13 0 0 6
lead=what	-9 -1 -9 -16 23 -7 10 -5
lead=what be	0 -6 0 0 0 0 11 0
lead=what bear	0 4 0 0 -2 0 0 0
lead=what begin	0 -11 0 0 2 0 10 0
lead=what bring	0 11 0 0 -10 0 0 0
lead=what come	0 -7 0 0 0 0 11 0
lead=what down	0 2 0 0 -10 0 11 0
lead=what end	0 0 0 0 1 0 0 0
lead=what future	0 0 0 0 -11 0 12 0
lead=what go	0 0 0 0 5 0 0 0
lead=what impose	0 6 0 0 0 0 0 0
lead=what modal	0 8 0 0 0 0 0 0
lead=what other	0 0 0 0 -3 0 7 0
lead=what pay	0 5 0 0 -3 0 0 0
lead=what present	0 -18 0 0 0 0 17 0
lead=what say	0 0 0 0 -10 0 12 0
lead=what stay	0 -7 0 0 0 0 11 0
lead=what up	0 0 0 0 5 0 0 0
lead=when	-1 0 -1 1 10 0 -5 0
lead=when be	0 6 0 0 -2 0 0 0
lead=when bear	0 0 0 0 7 0 0 0
lead=when begin	0 -6 0 0 13 0 0 0
lead=when end	0 -3 0 0 7 0 0 0
lead=when lapse	0 -5 0 0 6 0 0 0
lead=when other	0 0 0 3 0 0 0 0
lead=when past	0 11 0 1 -9 0 0 0
lead=when pluperfect	0 0 0 4 -3 0 0 0
lead=when present	0 -12 0 -2 26 0 0 0
lead=when say	0 5 0 3 -8 0 0 0
lead=when stay	0 5 0 0 -1 0 0 0
lead=when up	0 0 0 0 1 0 0 0
lead=where	0 0 0 -6 18 0 -4 0
lead=where be	0 3 0 0 0 0 0 0
lead=where bear	0 0 0 0 4 0 0 0
lead=where past	0 0 0 0 2 0 0 0
lead=where present	0 0 0 0 5 0 0 0
lead=where stay	0 1 0 0 3 0 0 0
lead=whether	0 0 0 0 7 0 0 0
lead=which	-1 3 3 -3 0 1 0 -6
lead=which add	0 0 0 4 0 0 0 0
lead=which ask	0 0 0 6 -5 0 0 0
lead=which be	0 -18 0 1 10 8 -1 0
lead=which bear	6 -2 0 0 0 0 0 0
lead=which begin	0 6 0 0 -3 0 0 0
lead=which bring	0 0 0 1 0 0 0 0
lead=which charge	0 0 0 0 1 0 0 0
lead=which come	0 9 0 0 -2 0 0 0
lead=which down	0 15 0 0 -8 0 0 0
lead=which end	0 -2 6 0 0 0 0 0
lead=which go	0 0 0 3 -3 0 0 0
lead=which have	0 -1 0 0 9 0 0 0
lead=which hold	0 12 0 0 -11 0 0 0
lead=which impose	-1 0 0 3 -8 0 14 0
lead=which infinitive	0 0 0 0 1 0 0 0
lead=which leave	0 0 0 0 2 0 0 0
lead=which modal	0 -4 0 5 6 0 -3 0
lead=which other	0 0 0 0 1 0 0 0
lead=which past	0 13 5 -4 -7 0 0 0
lead=which perfect	0 7 0 3 -17 0 8 0
lead=which pluperfect	0 -3 0 0 11 0 0 0
lead=which present	2 -15 -3 2 1 7 2 0
lead=which propose	0 0 0 4 0 0 0 0
lead=which say	0 0 0 2 0 0 0 0
lead=which stay	0 -4 0 0 3 8 -5 0
lead=which suspend	0 12 0 0 -10 0 0 0
lead=which target	0 0 0 -1 -1 0 9 0
lead=which threaten	0 0 0 0 3 0 0 0
lead=which up	0 0 0 2 0 0 0 0
lead=while	0 0 0 0 3 0 0 0
lead=who	-5 -7 0 0 27 -1 -13 -1
lead=who agree	0 0 0 0 4 0 0 0
lead=who be	0 -2 0 6 0 0 0 0
lead=who bear	0 -3 0 0 12 0 0 0
lead=who impose	0 6 4 0 -3 0 0 0
lead=who modal	0 0 0 0 3 0 0 0
lead=who past	0 -4 0 0 18 0 0 0
lead=who pay	0 0 0 0 4 0 0 0
lead=who present	0 2 3 1 -2 0 -1 0
lead=who propose	0 0 0 0 6 0 0 0
lead=who say	0 0 0 0 7 0 0 0
lead=who sign	0 0 0 0 2 0 0 0
lead=who stay	0 -4 4 5 -1 0 0 0
lead=who suspend	0 0 5 0 -3 0 0 0
lead=whose	10 0 0 0 -2 0 0 0
lead=whose begin	11 0 0 0 -7 0 0 0
lead=whose down	11 0 0 0 -9 0 0 0
lead=whose present	10 0 0 0 -6 0 0 0
lead=why	0 0 0 0 2 0 0 0
lead=will	0 0 0 0 2 0 0 0
lead=will present	0 0 0 0 3 0 0 0
lead=with	0 4 0 0 0 0 0 0
lead=without	0 17 0 -3 -26 9 0 10
lead=yet	0 -2 0 0 -12 0 0 22
lead=you	0 0 0 0 15 0 0 0
lead=you impose	0 0 0 0 1 0 0 0
lead=you modal	0 0 0 0 10 0 0 0
lead=you propose	0 0 0 0 2 0 0 0
lead=you say	0 0 0 0 3 0 0 0
lead=—	-4 -4 -4 -13 33 -1 -10 0
lead=— be	0 1 0 0 0 0 0 0
lead=— begin	0 2 0 0 0 0 0 0
lead=— go	0 6 0 0 -3 0 0 0
lead=— impose	0 5 0 0 -3 0 0 0
lead=— present	0 4 0 0 0 0 0 0
lead=— up	0 6 0 0 -3 0 0 0
level	-10 43 -15 -6 -5 -7 -13 -35
level+on-lapse	0 22 0 -3 -10 0 0 0
level+open	-5 17 -17 8 -6 6 -14 -13
main:"	-7 -6 -6 14 -4 10 -2 0
main:'	0 0 0 0 7 0 -4 0
main:'s	16 4 0 0 -9 -5 0 -6
main:(	0 0 0 0 3 0 0 0
main:)	0 0 3 -4 4 0 0 0
main:,	-2 5 6 0 -17 0 11 2
main:-	-4 20 -7 20 -45 0 20 -1
main:.	0 7 15 -12 -17 8 0 4
main::	-4 11 0 2 -17 0 9 -5
main:;	-3 7 10 -1 -19 2 7 -1
main:<agent>	8 10 0 -14 -18 3 0 1
main:<day-ahead>	-14 10 2 3 -8 0 -10 0
main:<day-gone>	0 12 0 7 -11 0 -2 0
main:<day-today>	0 3 0 4 0 0 -1 0
main:<duty>	-11 7 -24 7 -1 -8 0 0
main:<gate>	2 0 0 0 0 0 0 0
main:<goods>	4 -3 12 11 -37 -6 18 7
main:<level-noun>	-6 6 -1 -10 0 2 3 -3
main:<level>	-18 11 0 1 -13 -13 16 -5
main:<money>	0 -3 0 0 9 3 0 0
main:<month-ahead>	0 0 0 -1 0 0 4 0
main:<month-gone>	0 0 0 0 3 0 0 0
main:<name>	18 -9 -31 5 -5 5 0 -2
main:<not>	0 -10 -15 -9 6 -11 0 24
main:<number>	-8 8 -13 14 0 0 -23 -5
main:<office>	-2 0 -5 0 -18 15 0 9
main:<organisation>	-1 -17 4 -5 18 0 0 0
main:<person>	-19 -8 -19 9 8 0 -1 4
main:<points>	0 5 0 0 -2 0 0 0
main:<quality>	0 -2 0 7 -19 0 3 12
main:<seat>	0 -17 0 0 -7 -5 18 6
main:<sender>	8 0 4 -6 -4 0 0 0
main:<span>	-1 -8 8 0 0 2 0 0
main:<taker>	0 -10 17 0 0 0 0 0
main:<v-agree>	0 0 0 0 0 0 3 0
main:<v-bear>	-7 0 0 3 0 6 -11 -1
main:<v-begin>	0 -2 -8 -1 12 0 -2 -5
main:<v-buy>	0 10 0 -1 0 0 0 0
main:<v-deny>	0 -9 0 0 5 5 0 0
main:<v-down>	0 0 24 0 -11 -4 -2 -4
main:<v-end>	-3 -5 15 -19 2 1 0 -2
main:<v-impose>	-15 13 4 -5 -16 1 11 -4
main:<v-propose>	0 -7 0 7 0 -5 5 -4
main:<v-return>	0 -1 -8 -12 20 0 -3 0
main:<v-say>	5 -24 8 0 -3 6 -1 8
main:<v-sell>	7 0 0 -5 -8 3 5 0
main:<v-stay>	-6 12 0 -19 0 -2 -1 2
main:<v-suspend>	0 0 0 -5 12 0 0 0
main:<v-target>	-6 -1 0 0 0 -2 8 -3
main:<v-threaten>	0 -13 -3 2 2 7 0 0
main:<v-up>	-10 0 0 0 7 0 -16 -1
main:?	0 31 -1 0 -18 0 -2 0
main:_	0 -7 0 0 12 0 0 0
main:a	-16 -16 19 -6 -9 9 13 0
main:about	0 1 6 0 -4 0 0 0
main:after	0 5 0 3 -5 0 0 0
main:again	3 24 0 -4 -27 2 -5 5
main:ago	0 -5 0 0 7 0 0 0
main:agreement	0 0 0 0 3 0 0 0
main:all	0 10 0 0 -12 0 2 0
main:an	0 0 0 2 -2 0 0 3
main:and	-1 21 0 0 -13 -19 0 0
main:announce	0 0 0 4 -7 0 4 0
main:another	0 0 0 0 3 0 0 0
main:answer	0 0 0 0 0 0 1 0
main:any	5 0 0 1 -7 0 0 0
main:apply	0 18 0 0 -12 0 0 0
main:are	1 7 3 0 -19 3 0 0
main:as	2 -2 0 15 -12 0 0 2
main:ask	0 0 0 3 0 0 2 0
main:at	-7 0 8 3 -6 -6 1 3
main:b	0 2 0 0 0 0 0 0
main:back	0 1 1 -23 9 -6 0 0
main:be	0 14 -13 16 -29 -8 -1 11
main:been	0 3 0 0 -1 0 0 0
main:before	3 0 -1 -2 0 0 2 0
main:begin	0 -9 0 0 7 0 4 0
main:between	0 0 4 0 0 0 0 0
main:both	0 -2 0 -2 5 9 -4 0
main:broker	0 -3 15 0 -6 0 0 0
main:but	9 -4 0 0 -1 0 1 0
main:by	-2 0 12 -14 7 0 -7 0
main:can	0 -8 0 8 0 0 0 0
main:cease	0 10 0 0 -6 0 0 0
main:charge	0 2 0 4 0 0 0 0
main:come	1 0 -5 0 1 0 -1 0
main:cotton	0 0 6 0 -5 0 3 0
main:could	0 -8 3 -7 10 0 -6 6
main:custom	0 0 0 0 4 0 0 0
main:cut	0 0 0 0 0 0 3 0
main:date	5 4 0 0 -14 0 4 0
main:day	0 1 0 3 -5 0 -1 3
main:did	0 0 0 0 -1 0 7 0
main:die	0 -3 0 0 4 0 0 0
main:do	0 -12 5 0 4 0 0 0
main:down	0 1 0 0 -5 0 0 7
main:draft	0 0 0 1 0 0 0 0
main:drawer	9 0 0 0 0 0 0 0
main:due	0 5 0 -2 -5 4 0 0
main:duty	-1 25 -8 9 -23 -1 0 0
main:effect	0 0 0 0 4 0 0 0
main:end	0 -5 -1 -6 2 5 6 0
main:enter	0 -7 0 1 4 0 0 0
main:expect	4 0 0 0 -1 0 0 0
main:export	9 0 0 0 -3 0 0 0
main:face	0 5 0 1 -4 0 0 0
main:fall	0 1 6 -2 -1 0 0 0
main:fentanyl	0 -3 0 0 7 0 0 0
main:first	0 5 0 -1 -3 2 0 0
main:five	0 5 0 4 -13 0 1 0
main:for	0 -20 -11 15 -4 -4 18 1
main:force	0 -7 0 2 3 0 0 0
main:former	0 0 0 0 8 0 0 0
main:four	0 3 0 12 -12 0 0 0
main:from	0 14 -9 0 -9 0 0 0
main:full	0 6 4 0 -9 0 0 0
main:further	0 4 4 0 -4 0 -2 0
main:given	0 7 0 0 -5 0 0 0
main:go	-1 -3 -3 0 16 -1 -7 0
main:good	0 -17 1 3 12 0 0 0
main:had	0 8 0 0 -10 0 4 0
main:half	0 0 0 0 1 0 0 0
main:happen	0 -5 0 0 9 0 0 0
main:has	0 -11 -14 0 0 -7 8 9
main:have	0 0 12 0 0 0 -6 0
main:he	-2 0 1 0 3 0 0 -2
main:his	0 -7 0 12 -11 0 0 12
main:hit	0 -4 0 0 0 0 8 0
main:hold	0 0 0 0 4 0 0 0
main:i	4 0 13 -6 -15 0 3 0
main:in	4 0 14 -11 -17 0 9 0
main:interest	0 0 0 0 -2 0 7 0
main:into	0 4 0 7 -9 0 0 0
main:is	-9 3 -12 -2 2 4 0 0
main:it	3 7 -28 -14 8 -15 0 0
main:its	0 -2 -5 0 8 5 -7 0
main:jump	0 1 9 0 -9 0 0 0
main:keep	0 -2 0 0 9 0 0 0
main:know	6 0 0 -3 -3 0 2 0
main:lapse	0 0 4 0 -5 0 0 0
main:last	0 0 0 -3 1 0 0 0
main:law	0 9 0 0 -4 0 0 0
main:leave	0 9 0 0 -8 0 0 6
main:less	0 -1 0 2 0 0 0 0
main:let	0 3 0 0 0 0 0 0
main:level	0 13 0 -1 -1 0 -2 0
main:like	0 -4 0 0 6 0 1 0
main:look	0 -1 0 0 0 0 4 0
main:lose	0 -3 1 0 0 0 0 0
main:make	0 -2 0 0 0 0 5 0
main:market	0 -3 4 0 2 0 0 0
main:may	6 0 -3 -8 -10 4 0 3
main:me	0 0 0 -3 -3 0 0 13
main:meet	0 0 0 0 1 0 0 0
main:month	0 -1 0 2 0 0 0 0
main:more	0 0 4 0 0 0 0 0
main:mr	0 0 0 -1 0 0 1 0
main:must	0 5 0 0 -1 0 0 0
main:my	0 0 9 0 -1 0 0 0
main:new	0 -5 0 4 1 0 0 0
main:next	0 0 0 0 4 0 0 0
main:no	0 0 0 3 -8 0 -6 15
main:nobody	0 -5 0 0 10 0 0 0
main:not	0 0 0 -8 7 0 -3 4
main:nothing	0 0 0 0 1 0 0 0
main:notice	0 0 0 0 0 6 0 0
main:now	0 2 0 0 0 0 0 0
main:number	0 2 0 0 0 0 0 0
main:of	11 6 14 -25 -29 0 19 3
main:off	7 -5 0 -5 0 0 4 0
main:old	0 -13 0 0 20 0 0 0
main:on	-12 0 0 26 -22 3 5 0
main:once	0 8 3 -1 -7 0 0 0
main:one	3 -3 0 0 -9 0 12 0
main:or	0 -10 0 0 4 0 7 0
main:order	0 10 0 -1 0 0 0 0
main:other	0 0 0 0 7 0 0 0
main:our	0 -4 0 -1 -3 4 9 2
main:out	0 0 -2 0 -1 1 -1 4
main:over	0 -1 0 1 1 0 0 0
main:own	0 4 0 0 -1 0 0 0
main:paper	0 -1 0 0 7 0 0 0
main:pay	0 13 0 0 -8 0 0 0
main:people	0 -11 0 2 7 0 0 0
main:prepare	0 3 0 0 -7 0 0 0
main:price	0 -9 9 0 0 0 0 0
main:put	1 9 1 0 -6 0 -5 0
main:q	0 7 0 0 -9 0 2 0
main:question	0 12 0 0 -8 0 0 0
main:rate	0 2 0 1 -1 0 0 0
main:reach	0 0 0 0 -3 0 7 0
main:reciprocal	0 0 0 0 2 0 0 0
main:respond	0 -4 0 -3 0 0 15 0
main:return	0 -10 -4 -6 26 0 0 0
main:revive	0 1 0 0 0 0 0 0
main:rice	0 8 0 0 -2 0 0 0
main:right	0 7 0 0 -10 0 4 0
main:round	0 -2 0 0 6 0 0 0
main:rule	0 -9 0 0 5 5 0 0
main:run	0 0 0 0 1 0 0 0
main:same	0 7 0 -1 0 0 0 0
main:say	2 -11 0 5 8 -6 -3 0
main:second	0 0 0 0 0 0 0 4
main:set	0 14 0 0 -8 0 0 0
main:seven	0 0 0 0 1 0 0 0
main:shall	0 13 0 -1 -3 0 0 0
main:share	0 -6 22 0 -13 0 0 0
main:ship	0 0 0 0 -9 4 7 0
main:side	0 -3 -1 0 2 9 -6 0
main:sign	0 0 0 0 7 0 0 0
main:since	0 -12 0 -3 16 0 0 0
main:six	0 8 0 0 -1 0 0 0
main:so	-3 1 19 -9 -13 2 0 0
main:stand	0 0 4 0 -1 0 0 0
main:stay	0 0 0 0 6 0 0 0
main:steel	0 0 0 0 0 0 3 0
main:stop	0 -13 5 0 10 0 0 0
main:surcharge	0 -2 0 0 12 0 0 0
main:suspension	0 -2 0 0 0 6 0 0
main:table	5 7 0 0 -11 0 0 0
main:take	0 -12 0 -7 3 6 0 0
main:talk	0 -1 0 5 -8 0 -5 14
main:tariff	0 -5 -6 0 14 0 -9 1
main:tea	0 5 0 0 0 0 0 0
main:tell	0 -11 12 2 -8 0 -8 11
main:ten	0 8 0 2 -24 0 7 6
main:tenth	0 1 9 0 -11 0 0 0
main:th	0 -3 0 8 0 0 0 0
main:than	0 -4 0 2 1 0 0 0
main:that	-6 5 -21 -4 -6 0 7 10
main:the	13 10 7 0 -17 -2 -14 8
main:their	0 -14 0 0 2 0 11 0
main:them	0 8 0 8 -17 0 0 0
main:then	0 0 0 -1 0 0 6 0
main:there	0 -17 3 0 0 0 -3 16
main:they	-2 10 -4 -8 0 0 2 0
main:thi	0 1 0 0 -3 0 2 0
main:thing	0 2 0 0 0 0 0 0
main:third	0 0 0 0 -10 6 5 0
main:thirty	0 23 -1 -3 -21 0 9 0
main:those	0 -3 0 0 8 0 0 0
main:threaten	0 -8 0 2 1 0 0 0
main:three	0 0 0 0 0 6 0 0
main:through	0 -6 0 1 0 0 0 5
main:time	0 -1 0 0 0 0 2 0
main:to	7 -5 -7 0 5 4 -5 0
main:too	0 -3 0 13 -3 0 0 0
main:trade	3 -5 0 1 0 0 0 0
main:truce	0 -3 0 8 0 0 0 0
main:twenty	0 3 0 8 -9 0 0 0
main:two	0 0 7 0 -10 0 6 0
main:under	2 -2 0 -2 0 6 0 0
main:until	0 -9 0 0 14 0 0 0
main:up	0 -2 0 4 3 0 0 0
main:us	0 0 5 0 0 0 0 0
main:very	0 5 0 3 -8 0 0 0
main:warn	0 -7 -1 -2 4 8 -6 0
main:was	0 -5 0 4 8 0 0 0
main:we	0 0 2 0 0 0 0 0
main:week	0 0 0 0 0 0 3 0
main:well	5 0 0 0 0 0 0 0
main:were	0 -4 0 0 9 0 0 0
main:what	0 2 -1 -5 1 0 5 0
main:wheat	0 -14 0 7 0 0 8 0
main:when	0 0 0 0 2 0 0 0
main:where	0 0 0 0 1 0 0 0
main:which	0 -7 0 0 15 0 -3 0
main:who	0 -3 0 0 8 0 0 0
main:will	0 -5 -4 15 -29 8 9 7
main:wine	0 0 0 0 -1 0 0 0
main:with	0 -3 0 0 -3 1 5 3
main:within	0 1 1 0 0 0 0 0
main:without	0 0 0 0 -2 0 12 0
main:would	0 2 2 -11 -3 3 0 0
main:write	0 0 7 0 -6 0 2 0
main:year	0 -15 0 0 13 0 3 0
main:you	0 8 0 0 0 0 0 0
main:—	0 1 0 0 1 0 0 0
on-lapse	-14 17 0 -7 1 0 -12 -14
on-lapse+open	0 5 0 0 -6 4 -1 -1
open	-7 -12 -5 2 14 -10 14 -3
rule:controls	18 -12 3 0 -8 0 -3 0
rule:controls duty	16 0 0 0 -13 0 0 0
rule:controls level	9 0 0 0 -9 0 0 0
rule:controls open	3 -1 0 0 3 0 0 0
rule:duties return	-5 41 0 -26 -19 -2 -18 0
rule:duties return condition	0 2 1 -9 6 0 -4 0
rule:duties return duty	-5 40 0 -25 -19 -1 -18 0
rule:duties return gone	0 -8 0 0 9 0 0 0
rule:duties return level	-1 13 1 -16 0 0 -11 0
rule:duties return on-lapse	0 -2 0 0 6 0 0 0
rule:duties return open	0 29 1 -17 -13 0 -11 0
rule:new duties	0 -7 -13 31 -7 -6 -4 -5
rule:new duties condition	0 1 0 1 -3 0 4 0
rule:new duties duty	0 -7 -13 31 -7 -6 -4 -5
rule:new duties gone	0 -1 0 5 -1 0 0 0
rule:new duties level	-2 -19 0 4 18 0 0 0
rule:new duties open	0 -5 -7 28 -17 -1 0 0
rule:other	0 0 6 0 -3 0 0 0
rule:retaliation	-1 -22 -1 -11 -4 0 32 0
rule:retaliation condition	0 -4 0 0 0 0 12 0
rule:retaliation duty	0 -7 0 -5 0 0 11 0
rule:retaliation level	0 -4 0 -4 8 0 2 0
rule:retaliation open	0 -15 0 -9 -14 0 35 0
short	-53 -6 -57 -40 123 -76 -67 -75
t=future	-23 2 -7 -12 19 -10 4 0
t=future condition	0 8 3 12 -31 0 0 7
t=future duty	-8 2 -12 0 0 -6 13 -5
t=future gone	0 7 0 2 -5 0 0 0
t=future level	-4 12 -4 4 0 -5 -8 0
t=future on-lapse	0 0 1 -2 -4 6 0 0
t=future open	-18 5 -3 -6 5 -7 8 0
t=future-not	0 -11 0 -11 20 0 -6 10
t=future-not condition	0 -1 0 0 14 0 0 0
t=future-not duty	0 -1 0 -3 14 0 0 0
t=future-not level	0 0 0 0 2 0 0 0
t=future-not open	0 -6 0 -7 28 0 -4 0
t=gerund	0 0 0 -24 23 -5 0 -2
t=gerund condition	0 0 4 -2 3 0 0 0
t=gerund duty	0 0 0 -11 19 0 -5 0
t=gerund gone	0 0 0 0 1 0 0 0
t=gerund level	0 1 0 -5 5 0 0 0
t=gerund open	0 0 -2 -11 20 0 -1 0
t=infinitive	6 -3 12 0 -9 0 0 3
t=infinitive condition	0 -9 0 -4 11 -6 0 0
t=infinitive duty	-10 -3 4 -1 6 3 -8 1
t=infinitive gone	0 -3 10 0 0 0 0 0
t=infinitive level	-1 -20 -4 1 25 0 -5 0
t=infinitive on-lapse	0 0 0 4 0 0 0 0
t=infinitive open	6 6 20 0 -30 1 -3 8
t=modal	-6 -1 15 1 -6 7 -7 2
t=modal condition	0 -13 0 0 14 5 -8 -2
t=modal duty	-2 0 13 3 -15 6 3 -18
t=modal gone	0 -14 6 -2 14 0 0 0
t=modal level	0 6 1 -1 -2 2 -9 -1
t=modal open	-11 6 16 -3 -15 14 0 1
t=modal-not	-4 0 -4 7 -10 -3 13 2
t=modal-not condition	0 0 0 0 0 0 -1 5
t=modal-not duty	0 0 0 9 -8 0 -3 6
t=modal-not level	0 4 0 5 -10 0 0 0
t=modal-not open	-2 0 -3 4 -14 -1 14 3
t=participle	-17 0 5 0 13 -10 -9 -9
t=participle condition	0 5 1 2 -3 0 -4 0
t=participle duty	-1 -5 -3 0 12 0 0 0
t=participle gone	0 0 4 0 0 0 0 0
t=participle level	0 -7 0 1 15 0 -5 0
t=participle on-lapse	0 9 0 0 -6 0 0 0
t=participle open	-6 5 5 10 -10 0 0 0
t=past	-4 -9 -15 -8 47 -10 -13 -23
t=past condition	0 0 0 1 0 4 -11 1
t=past duty	0 -8 11 1 -3 -16 6 0
t=past gone	0 5 -5 -3 12 0 -3 0
t=past level	6 2 0 18 -15 -6 0 -1
t=past on-lapse	0 0 0 6 0 0 -1 0
t=past open	0 16 5 -3 -6 0 -4 -8
t=past-not	0 -13 0 5 8 0 0 0
t=past-not condition	0 -4 0 0 11 0 0 0
t=past-not duty	0 0 0 0 1 0 0 0
t=past-not open	0 0 0 7 -5 0 0 0
t=perfect	5 -28 -14 1 3 -6 15 8
t=perfect condition	0 -2 0 -14 0 0 0 8
t=perfect duty	-9 -5 -8 13 -5 -2 7 1
t=perfect gone	0 5 0 -4 0 0 0 0
t=perfect level	-6 -9 -3 7 0 0 8 0
t=perfect on-lapse	0 10 0 0 -10 7 0 0
t=perfect open	15 -13 0 4 -15 0 5 3
t=perfect-not	0 -3 0 0 16 0 0 0
t=perfect-not open	0 0 0 0 7 0 0 0
t=pluperfect	-9 -16 -7 -9 46 -4 -3 -4
t=pluperfect condition	0 3 0 0 -3 0 3 0
t=pluperfect duty	0 -13 0 0 11 0 2 0
t=pluperfect gone	0 0 0 0 7 0 0 0
t=pluperfect level	0 -5 0 0 3 0 3 0
t=pluperfect open	0 0 0 -2 8 0 -4 0
t=present	-15 8 -11 -12 41 -17 -16 -32
t=present condition	-2 10 14 0 -24 0 8 0
t=present duty	0 5 -2 16 -13 0 0 0
t=present gone	0 -9 1 7 4 0 -1 0
t=present if-back	0 0 0 -2 -11 17 0 0
t=present level	-2 8 0 6 -9 4 1 -13
t=present on-lapse	-4 17 0 -3 -4 -7 -1 -2
t=present open	14 -6 -4 4 -17 0 19 7
t=present-not	0 5 0 17 -21 0 0 0
t=present-not condition	3 2 0 7 -19 2 -7 2
t=present-not duty	0 2 0 8 -4 0 -1 0
t=present-not gone	0 2 0 4 -7 0 0 0
t=present-not level	0 0 0 2 0 0 0 0
t=present-not on-lapse	0 2 2 0 -1 0 0 0
t=present-not open	-1 -4 0 16 -2 4 -9 -2
v=add modal	0 0 0 11 -4 0 0 0
v=add past	0 0 0 0 -5 6 2 0
v=add pluperfect	0 0 0 0 3 0 0 0
v=add present	0 0 0 0 4 0 0 0
v=adjust infinitive	0 0 0 0 2 0 0 0
v=agree participle	0 -3 0 3 0 0 0 0
v=agree past	0 0 0 0 4 0 0 0
v=agree perfect	0 0 0 0 -2 7 0 0
v=agree present	0 8 0 0 -1 0 0 0
v=announce past	3 0 0 0 -2 0 4 0
v=announce perfect	0 0 0 4 0 0 0 0
v=answer infinitive	0 0 0 0 -1 0 6 0
v=answer modal	0 0 0 0 0 0 5 0
v=answer past	0 0 0 0 0 0 2 0
v=answer present	0 0 0 0 7 0 0 0
v=apply present	0 19 0 0 -14 0 0 0
v=ask future	0 0 0 3 0 0 0 0
v=ask modal	0 7 0 0 0 0 0 0
v=ask participle	0 0 0 5 0 0 0 0
v=ask past	0 6 0 0 -1 0 0 0
v=ask perfect	0 0 0 5 0 0 0 0
v=ask pluperfect	0 0 0 0 -5 0 6 0
v=ask present	0 -2 0 0 17 0 0 0
v=be future	-6 0 4 -5 0 -4 -9 12
v=be modal	-14 5 -13 14 0 3 -24 -7
v=be modal-not	0 3 0 0 -1 0 0 0
v=be past	-19 8 -6 -1 11 -10 0 0
v=be past-not	0 -7 0 0 18 0 0 0
v=be perfect	0 -5 0 -2 10 0 2 0
v=be pluperfect	0 0 0 0 8 0 0 0
v=be present	5 9 -22 12 1 2 -13 -31
v=be present-not	0 -1 0 19 -7 0 -4 4
v=bear future	0 7 0 0 -1 0 0 0
v=bear present	0 0 0 -1 9 0 0 0
v=begin past	0 0 0 0 3 0 0 0
v=begin present	0 -8 0 -3 11 0 3 0
v=believe present	0 0 0 0 5 0 0 0
v=bring future	0 8 0 0 -4 0 0 0
v=bring infinitive	0 -3 1 0 6 0 0 0
v=bring modal	0 11 -3 4 -8 0 0 0
v=bring present	0 0 0 0 1 0 0 0
v=buy future	0 0 0 0 6 0 0 0
v=buy infinitive	0 0 0 0 1 0 0 0
v=buy present	5 -3 5 0 -9 0 0 0
v=call modal	0 0 0 0 5 0 0 0
v=call past	0 0 0 0 0 0 4 0
v=carry present	0 3 0 0 0 0 0 0
v=cease future	0 9 0 0 -4 0 0 0
v=charge future	0 0 0 4 0 0 -1 0
v=charge modal	0 7 0 0 -6 0 0 0
v=charge participle	0 5 0 0 -3 0 0 0
v=charge past	0 0 0 0 4 0 0 0
v=charge present	0 5 0 -1 0 0 -2 0
v=clear present	0 -3 0 0 8 0 0 0
v=collect perfect	0 0 0 0 3 0 0 0
v=collect present	0 -11 0 0 16 0 0 0
v=come future	0 0 0 -4 16 0 0 0
v=come gerund	0 0 0 0 2 0 0 0
v=come infinitive	5 0 0 0 0 0 0 0
v=come modal	2 -10 -5 2 9 0 0 0
v=come past	3 -1 -3 1 -1 0 4 0
v=come perfect	0 -2 0 0 8 0 0 0
v=come present	3 1 -3 4 -7 2 0 -2
v=come present-not	0 0 0 0 1 0 0 0
v=continue present	0 0 0 0 3 0 0 0
v=declare past	0 0 0 0 -4 0 7 0
v=deny past	0 0 0 0 1 0 0 0
v=die present	0 6 0 0 -1 0 0 0
v=end gerund	0 0 0 0 -8 0 10 0
v=end modal	0 0 0 1 -4 6 0 0
v=end present	0 0 -1 -5 17 0 -2 0
v=enter future	0 0 0 3 0 0 0 0
v=enter participle	0 8 0 0 -7 0 0 0
v=enter present	0 -2 0 0 10 0 0 0
v=expect modal	2 0 15 0 -16 0 0 0
v=expect present	0 -6 9 0 0 0 0 0
v=expire past	0 0 0 0 3 0 0 0
v=expire present	0 -9 0 0 18 0 0 0
v=extend modal	0 0 0 0 5 0 0 0
v=extend present	0 -3 0 0 10 0 0 0
v=fall modal	0 0 12 4 -10 0 0 0
v=fall past	0 0 4 0 -3 0 0 0
v=fall present	4 3 2 -3 -7 0 0 0
v=fear present	12 0 0 6 -18 0 0 0
v=get future	0 4 0 0 -3 0 0 0
v=get modal	0 1 0 -1 -3 0 7 0
v=get past	0 0 0 0 6 0 0 0
v=get perfect	0 0 0 0 4 0 0 0
v=get present	0 -8 0 -3 23 0 0 0
v=go future	0 3 0 8 -5 0 0 0
v=go gerund	0 0 0 0 7 0 0 0
v=go infinitive	0 -2 0 0 0 0 2 0
v=go modal	4 6 -2 2 -2 -1 -5 0
v=go past	0 3 0 0 0 0 0 0
v=go present	0 0 0 0 1 7 -9 -4
v=hang present	0 0 0 0 2 0 0 0
v=have past	-1 0 -1 -10 28 0 -6 0
v=have present	-13 0 0 2 20 -7 -11 -7
v=have present-not	0 0 0 3 0 0 0 0
v=hit present	0 0 0 -4 0 0 9 0
v=hold future	0 0 0 0 2 0 0 0
v=hold infinitive	8 0 0 0 -3 0 0 0
v=hold modal	3 0 0 0 0 0 0 0
v=hold past	0 1 0 0 0 0 0 0
v=hold perfect	0 5 0 0 -4 0 0 0
v=hold present	0 -8 4 0 6 0 0 0
v=insist present	0 0 0 0 -9 0 2 8
v=keep infinitive	0 0 0 1 -3 0 0 7
v=keep modal	0 0 0 0 1 0 0 0
v=keep present	0 -10 0 1 2 0 5 0
v=know infinitive	0 0 0 0 2 0 0 0
v=know present	0 -4 0 2 0 0 0 0
v=know present-not	7 0 0 0 0 0 0 0
v=lapse past	0 0 0 0 1 0 0 0
v=lapse present	0 4 0 7 -6 0 0 0
v=lay present	0 0 0 1 0 0 0 0
v=leave infinitive	0 0 0 0 -3 8 0 0
v=leave modal	0 0 0 0 0 0 0 6
v=leave past	0 0 0 0 3 0 0 0
v=leave present	0 0 0 0 0 0 0 3
v=let infinitive	0 -2 0 0 11 0 0 0
v=let modal	0 -1 0 0 8 0 0 0
v=let perfect	0 0 0 -3 7 0 1 0
v=let present	0 4 -2 0 0 4 -18 0
v=levy present	0 0 0 0 2 0 0 0
v=lift present	0 0 0 0 4 0 0 0
v=like modal	0 -13 -3 -2 38 0 -7 0
v=like present	0 0 0 0 -6 0 8 0
v=look future	0 0 0 0 -1 0 6 0
v=look infinitive	0 1 0 0 0 0 0 0
v=look modal	0 0 0 0 -9 0 15 0
v=look past	0 0 0 0 5 0 0 0
v=lose modal	0 0 0 0 2 0 0 0
v=lose past	0 0 6 0 -1 0 0 0
v=lose present	0 0 12 0 -7 0 0 0
v=lower present	0 -3 7 0 -3 0 0 0
v=make modal	0 -7 0 0 9 0 0 0
v=make participle	0 0 0 0 6 0 0 0
v=make past	9 2 0 0 -10 0 0 0
v=make perfect	0 0 0 0 2 0 0 0
v=make present	0 -2 0 0 0 0 6 0
v=meet gerund	0 -1 0 0 7 0 0 0
v=meet modal	0 -2 0 1 -5 0 7 0
v=meet participle	0 0 0 0 1 0 0 0
v=meet past	0 0 0 0 7 0 0 0
v=meet present	0 -3 0 0 15 0 0 0
v=move present	0 0 0 0 -17 17 0 0
v=negotiate present	0 0 0 0 2 0 0 0
v=note past	0 1 0 0 0 0 0 0
v=number present	0 6 0 0 -4 0 0 0
v=offer perfect	0 0 0 0 7 0 0 0
v=other future	0 1 0 -1 9 0 -2 0
v=other future-not	0 0 0 0 -7 0 0 11
v=other modal	3 0 -2 1 0 0 -9 0
v=other modal-not	0 0 0 -3 14 0 0 0
v=other past	0 9 -1 -8 7 0 -4 0
v=other past-not	0 0 0 8 -6 0 0 0
v=other perfect	3 0 -4 0 0 -1 0 0
v=other pluperfect	0 0 0 0 2 0 0 0
v=other present	16 0 2 -7 -22 4 15 -5
v=other present-not	0 10 0 -3 -3 0 0 0
v=pay future	0 0 0 -2 8 0 0 0
v=pay gerund	0 0 0 0 8 0 0 0
v=pay modal	0 9 0 0 -2 0 0 0
v=pay participle	0 0 0 0 -2 0 8 0
v=pay past	3 -1 0 0 0 0 0 0
v=pay perfect	0 -1 0 7 0 0 0 0
v=pay present	0 8 -2 7 -12 0 1 0
v=post past	0 0 0 0 4 0 0 0
v=prepare pluperfect	0 5 0 0 -4 0 0 0
v=prepare present	0 0 0 7 -6 0 0 0
v=promise participle	0 0 0 0 7 0 0 0
v=promise past	0 0 0 0 0 0 2 0
v=promise perfect	0 0 0 0 1 0 0 0
v=put future	3 0 0 0 0 0 0 0
v=put infinitive	9 9 0 0 -11 0 0 0
v=put modal	0 17 0 7 -21 0 -8 6
v=put perfect	0 0 0 0 2 0 0 0
v=put pluperfect	0 0 0 0 1 0 0 0
v=put present	0 -9 2 -9 6 0 4 0
v=raise present	0 -5 0 1 0 0 5 0
v=ready present	0 -1 0 3 -2 0 3 0
v=recall present	0 8 0 0 -1 0 0 0
v=remain present	0 0 0 0 1 0 0 0
v=reply past	0 0 0 3 0 0 0 0
v=resume present	0 12 0 0 -10 0 0 0
v=return future	0 -8 0 0 10 0 0 0
v=return modal	0 13 0 0 -7 0 0 0
v=return present	0 1 0 0 4 0 0 0
v=revive present	0 -3 0 0 9 0 0 0
v=rule present	0 -3 0 0 0 0 9 0
v=run modal	0 0 0 0 2 0 0 0
v=run perfect	0 4 0 0 0 0 0 0
v=run present	0 -14 0 0 28 0 0 0
v=say future	0 0 0 0 -9 0 11 0
v=say infinitive	0 0 0 0 6 0 0 0
v=say modal	0 0 11 0 -3 0 0 0
v=say past	4 -14 -3 6 15 2 -18 -11
v=say perfect	0 -7 0 10 0 0 -11 2
v=say present	-9 21 -9 -11 -7 -5 11 -4
v=say present-not	0 6 0 0 -2 0 0 0
v=see infinitive	0 7 0 0 0 0 0 0
v=see modal	0 0 0 0 1 0 0 0
v=see present	0 -1 9 0 -2 0 0 0
v=sell modal	9 0 0 0 -4 0 0 0
v=sell past	0 0 0 0 4 0 0 0
v=sell present	0 0 0 1 0 0 0 0
v=send past	0 -1 0 13 -7 0 0 0
v=set present	0 0 0 0 9 0 0 0
v=settle modal	0 5 0 0 -1 0 0 0
v=ship present	0 4 0 0 -2 0 0 0
v=sign future	0 0 0 0 2 0 0 0
v=sign modal	0 0 0 0 8 0 0 0
v=sign participle	0 0 0 0 4 0 0 0
v=sign past	0 0 0 0 5 0 0 0
v=sign pluperfect	0 0 0 0 2 0 0 0
v=sign present	0 -1 0 0 11 0 0 0
v=sit present	0 -4 0 0 9 0 0 0
v=stand past	0 -1 0 0 5 0 0 0
v=stand present	6 0 17 2 -20 0 -4 0
v=stay future	0 0 0 0 1 0 0 0
v=stay present	0 -4 6 -1 0 0 -4 3
v=step present	0 0 0 0 8 0 0 0
v=stop modal	0 -13 0 0 -1 19 0 0
v=stop present	0 -2 4 3 -1 0 0 0
v=stress past	0 0 0 0 2 0 0 0
v=suspend past	0 0 0 0 2 0 0 0
v=take future	0 -4 0 -1 0 6 1 0
v=take gerund	0 0 0 0 0 0 2 0
v=take infinitive	0 0 0 2 0 0 0 0
v=take modal	0 -4 13 5 -3 0 -7 0
v=take past	0 -1 0 0 11 0 0 0
v=take present	0 0 -1 0 0 0 0 0
v=tax future	0 0 0 0 -1 0 6 0
v=tax present	3 0 0 -2 -3 0 7 0
v=tell modal	0 0 0 0 4 0 0 0
v=tell past	-4 -5 0 -3 6 -1 0 3
v=tell perfect	0 -1 8 0 -14 0 5 4
v=tell present	0 -6 0 22 -15 0 -2 6
v=think modal	0 0 0 0 1 0 0 0
v=think present	0 0 0 0 3 0 0 0
v=threaten participle	0 0 0 7 -4 0 0 0
v=threaten past	0 0 0 12 -1 0 -4 0
v=threaten perfect	6 -7 0 0 2 0 0 0
v=threaten present	0 0 0 -4 13 0 0 0
v=want present	5 -6 4 4 -7 0 0 0
v=warn past	-5 3 0 -3 -12 5 10 0
v=warn perfect	8 0 0 0 -2 0 0 0
v=warn present	0 -8 0 12 0 0 -3 0
v=write gerund	0 0 6 0 0 0 0 0
v=write modal	0 0 0 0 6 0 0 0
v=write past	2 -2 0 11 -9 0 0 0
v=write perfect	0 0 0 0 2 0 0 0
v=write present	0 -2 0 -1 0 4 1 0
w:!	0 -3 0 0 14 0 0 0
w:"	-11 -2 -28 0 7 2 6 -4
w:" ,	3 -2 0 0 -1 0 0 0
w:" .	-7 0 -2 8 -3 -2 6 0
w:" <duty>	0 0 0 0 -1 0 3 0
w:" <level>	0 0 0 0 2 0 0 0
w:" <not>	0 0 0 0 0 0 1 0
w:" <person>	0 0 0 3 0 0 0 0
w:" <span>	0 2 0 0 0 0 0 0
w:" <v-impose>	0 0 0 1 -5 6 0 0
w:" <v-say>	0 -1 0 0 -4 6 7 0
w:" _ "	0 0 0 -6 6 0 0 0
w:" _ ,	0 0 0 3 0 0 0 0
w:" _ <organisation>	0 0 0 0 1 0 0 0
w:" _ <person>	0 -4 0 -6 11 6 -3 0
w:" _ <quality>	0 0 0 0 0 0 3 0
w:" _ a	0 0 0 0 2 0 0 0
w:" _ are	0 0 0 0 2 0 0 0
w:" _ he	0 6 0 0 -1 0 0 0
w:" _ immediately	0 0 0 -1 8 0 0 0
w:" _ it	0 -1 0 4 0 0 0 0
w:" _ of	0 0 0 0 5 0 0 0
w:" _ on	0 0 0 0 1 0 0 0
w:" _ say	0 10 0 -2 -9 0 3 0
w:" _ sooner	3 0 0 9 -14 0 0 0
w:" _ tell	0 0 0 0 2 0 0 0
w:" _ the	0 -2 0 6 -2 4 0 0
w:" _ they	0 -1 0 7 0 0 -5 0
w:" _ to	0 0 0 0 3 0 0 0
w:" _ we	0 0 0 0 0 0 3 0
w:" _ will	0 0 0 0 0 0 0 4
w:" _ would	0 0 0 0 0 0 4 0
w:" a	0 0 0 -4 4 0 0 0
w:" and	0 0 0 0 -9 0 11 0
w:" but	0 0 0 0 3 0 0 0
w:" by	0 0 0 0 1 0 0 0
w:" effective	0 0 0 -1 8 0 0 0
w:" he	0 10 0 0 -5 0 0 0
w:" i	0 0 0 -1 12 0 0 0
w:" if	0 -4 0 12 -1 4 0 0
w:" in	0 4 0 0 -9 0 6 0
w:" one	0 0 0 0 9 0 0 0
w:" or	3 0 0 9 -13 0 0 0
w:" say	0 0 0 0 0 0 8 0
w:" the	0 5 0 -1 -1 0 0 0
w:" there	0 0 0 0 0 0 0 4
w:" to	0 0 0 0 3 0 0 0
w:" we	0 -2 0 0 14 0 0 0
w:" with	0 0 0 0 2 0 0 0
w:&	0 -1 0 0 9 0 0 0
w:'	0 -8 0 -5 5 0 10 0
w:' _ ,	0 0 0 0 -2 0 6 0
w:' worth	0 0 0 0 2 0 0 0
w:'s	15 16 5 -4 -4 -14 -13 -14
w:'s <agent>	0 11 -1 0 -9 0 -3 5
w:'s <duty>	6 0 0 0 0 0 0 0
w:'s <gate>	0 14 0 0 -6 0 0 0
w:'s <goods>	-1 -1 3 -4 0 0 12 0
w:'s <level-noun>	0 0 0 11 -3 0 0 0
w:'s <not>	0 -15 0 3 11 0 0 0
w:'s <number>	0 20 0 0 -16 0 0 0
w:'s <organisation>	0 0 0 0 6 0 0 0
w:'s <person>	0 0 0 0 8 0 0 0
w:'s <quality>	0 0 0 0 6 0 0 0
w:'s <sender>	0 15 5 0 -16 0 0 0
w:'s <v-buy>	0 0 8 0 -5 0 0 0
w:'s <v-deny>	9 -1 0 0 -2 0 0 0
w:'s <v-impose>	0 -1 3 3 0 0 0 0
w:'s <v-propose>	0 -4 0 0 13 0 0 0
w:'s <v-suspend>	0 0 0 0 0 0 2 0
w:'s _ ,	0 -6 0 0 11 0 0 0
w:'s _ .	3 15 8 -8 -14 0 -7 0
w:'s _ a	0 0 0 0 4 0 0 0
w:'s _ and	0 -3 0 0 8 0 0 0
w:'s _ come	0 0 0 0 -3 0 5 0
w:'s _ duty	0 2 0 -2 -6 0 9 0
w:'s _ in	0 0 0 3 0 0 0 0
w:'s _ is	0 0 0 6 -3 0 0 0
w:'s _ minister	0 0 0 0 0 0 9 0
w:'s _ ministry	4 0 0 0 1 0 -1 0
w:'s _ of	14 0 0 2 -11 0 0 0
w:'s _ on	6 9 1 -8 -6 0 -4 0
w:'s _ over	0 0 0 0 4 0 0 0
w:'s _ say	0 0 0 0 2 0 0 0
w:'s _ secretary	0 0 0 0 1 0 0 0
w:'s _ tariff	0 0 0 0 1 0 3 0
w:'s _ the	10 -5 0 0 0 0 0 0
w:'s _ to	0 6 0 0 -11 9 0 0
w:'s _ was	0 0 0 10 -9 0 0 0
w:'s _ would	0 18 0 0 -10 0 0 0
w:'s a	0 -1 0 0 7 0 0 0
w:'s about	0 0 0 0 7 0 0 0
w:'s answer	0 0 0 9 -5 0 0 0
w:'s back	0 4 0 0 -14 9 0 0
w:'s been	0 0 0 0 2 0 0 0
w:'s commerce	0 0 0 0 5 0 0 0
w:'s custom	0 3 0 0 0 0 0 0
w:'s duty	0 4 0 0 0 0 0 0
w:'s good	0 0 0 0 3 0 0 0
w:'s in	10 -4 0 0 0 0 0 0
w:'s ministry	4 0 0 0 -6 0 0 0
w:'s no	0 -10 0 0 13 0 0 0
w:'s own	0 0 0 0 6 0 0 0
w:'s rule	9 -1 0 0 -2 0 0 0
w:'s tariff	7 -4 0 4 0 0 -2 0
w:'s the	9 -11 0 0 6 0 0 0
w:'s trade	5 0 0 0 0 0 0 0
w:(	-5 0 0 -17 15 -4 0 -1
w:( <level>	0 -13 0 0 21 0 0 0
w:( <number>	0 0 0 0 1 0 0 0
w:( _ )	-1 9 -2 -8 7 0 -5 0
w:( _ ,	0 0 0 0 1 0 0 0
w:)	-5 2 0 -18 15 -5 0 -1
w:) .	0 -12 0 0 5 0 6 0
w:) :	0 -3 6 0 0 0 0 0
w:) _ the	0 0 7 0 -7 0 0 0
w:) and	0 7 0 0 -4 0 0 0
w:*	0 -6 0 0 16 0 0 0
w:,	-6 -2 -10 -4 29 -14 0 -18
w:, "	-9 -2 -7 4 0 1 0 0
w:, <day-ahead>	0 0 0 0 12 0 0 0
w:, <day-gone>	0 -2 0 0 13 0 0 0
w:, <day-today>	0 -9 0 0 29 0 0 0
w:, <duty>	0 -5 0 7 0 0 0 0
w:, <goods>	9 8 7 -1 -13 0 -6 0
w:, <level>	0 11 0 0 -6 0 0 0
w:, <money>	0 0 4 0 -7 5 0 0
w:, <name>	0 4 -7 0 -18 3 17 -3
w:, <not>	0 2 0 2 -6 0 -4 11
w:, <number>	0 5 0 2 -3 0 0 0
w:, <office>	0 0 0 0 1 0 0 0
w:, <person>	6 -4 -4 1 -14 2 0 8
w:, <quality>	0 0 0 0 0 0 3 0
w:, <seat>	0 -7 0 0 -3 0 12 0
w:, <sender>	0 0 7 0 -4 0 0 0
w:, <span>	0 -1 0 0 0 4 0 0
w:, <taker>	0 -1 0 0 1 0 0 0
w:, <v-agree>	0 0 0 0 1 0 0 0
w:, <v-bear>	0 -5 0 5 0 0 0 0
w:, <v-begin>	0 0 0 1 6 0 -1 0
w:, <v-down>	0 -3 0 1 1 0 0 0
w:, <v-end>	0 -3 0 0 11 0 0 0
w:, <v-impose>	-1 -6 0 7 -6 0 14 0
w:, <v-propose>	4 18 0 0 -21 0 2 0
w:, <v-say>	15 0 14 1 -15 -1 -26 1
w:, <v-sell>	0 0 0 2 0 0 0 0
w:, <v-stay>	0 0 0 0 3 0 0 0
w:, <v-target>	0 0 0 1 0 0 0 0
w:, <v-threaten>	0 0 2 8 -16 0 0 4
w:, <v-up>	0 2 0 0 0 0 0 0
w:, _ "	0 0 0 0 0 0 2 0
w:, _ 's	1 12 0 -11 0 0 -5 0
w:, _ )	0 0 7 0 -3 0 0 0
w:, _ ,	5 9 -5 -18 0 0 0 0
w:, _ -	0 0 0 -2 2 0 0 0
w:, _ .	-3 -2 -3 18 -15 3 7 0
w:, _ :	0 -7 0 3 8 0 0 0
w:, _ ;	0 0 0 0 6 0 0 0
w:, _ <day-ahead>	0 -3 0 2 4 0 0 0
w:, _ <day-gone>	0 0 0 0 -7 0 9 0
w:, _ <day-today>	0 0 0 0 7 0 0 0
w:, _ <level>	0 11 0 -11 0 0 -1 0
w:, _ <month-gone>	0 0 0 0 2 0 0 0
w:, _ <name>	0 6 -1 0 -3 0 0 0
w:, _ <number>	0 10 0 13 -18 0 0 0
w:, _ <office>	8 0 -1 -6 -12 0 8 2
w:, _ <organisation>	0 11 0 -4 -7 0 2 0
w:, _ <person>	0 8 0 11 -25 0 0 3
w:, _ <points>	0 5 0 2 -10 0 0 0
w:, _ <quality>	0 0 0 -12 13 0 -2 0
w:, _ <seat>	2 14 0 -2 -16 0 1 0
w:, _ <span>	0 -6 0 0 12 0 0 0
w:, _ ?	0 0 0 0 4 0 0 0
w:, _ a	0 0 12 13 -18 1 -14 0
w:, _ about	0 0 0 0 -8 0 10 0
w:, _ add	0 0 0 0 -1 6 0 0
w:, _ after	0 -3 0 0 11 0 0 0
w:, _ all	0 0 0 0 3 0 0 0
w:, _ an	0 0 0 0 -1 0 6 0
w:, _ and	6 -4 -1 9 -4 0 0 0
w:, _ another	0 0 0 6 -2 0 0 0
w:, _ are	0 0 0 0 1 0 0 0
w:, _ at	9 6 0 0 -19 0 5 0
w:, _ be	0 -10 0 4 -5 0 11 0
w:, _ been	0 -3 0 -3 7 0 2 0
w:, _ both	0 6 0 0 -2 0 0 0
w:, _ by	0 0 0 0 4 0 0 0
w:, _ call	0 0 0 0 0 0 2 0
w:, _ charge	0 5 0 0 -1 0 0 0
w:, _ come	0 -14 0 5 10 0 0 0
w:, _ control	11 -1 0 0 -7 0 0 0
w:, _ could	0 0 0 17 -14 0 0 0
w:, _ custom	0 0 0 0 4 0 0 0
w:, _ date	0 7 0 0 -6 0 0 0
w:, _ day	0 0 0 0 3 0 0 0
w:, _ duty	0 0 0 0 6 0 -1 0
w:, _ earlier	0 0 0 5 -8 5 0 0
w:, _ effective	0 0 0 -1 8 0 0 0
w:, _ fee	0 0 0 0 3 0 0 0
w:, _ fifth	0 0 0 0 -2 0 4 0
w:, _ first	0 0 0 6 -4 0 0 0
w:, _ for	0 -6 0 0 5 0 0 6
w:, _ from	0 0 0 -3 0 0 1 0
w:, _ go	0 7 0 0 -5 0 0 0
w:, _ good	0 0 0 3 0 0 0 0
w:, _ had	0 0 0 0 5 0 0 0
w:, _ has	0 0 0 -5 -8 0 6 10
w:, _ have	0 0 5 0 -6 0 0 0
w:, _ he	0 10 0 5 -8 0 -2 0
w:, _ his	0 -1 0 0 0 0 0 5
w:, _ hold	0 0 5 0 0 0 0 0
w:, _ i	0 0 4 0 -13 8 4 0
w:, _ if	9 -20 0 7 -4 0 4 0
w:, _ in	0 2 3 0 -5 0 4 0
w:, _ is	0 -2 0 4 0 7 -6 0
w:, _ it	0 0 -3 1 0 0 0 2
w:, _ its	0 0 0 6 0 0 0 0
w:, _ last	0 3 4 0 -3 0 0 0
w:, _ let	0 0 0 0 5 0 0 0
w:, _ lose	0 0 6 0 -4 0 0 0
w:, _ make	0 0 0 0 2 0 0 0
w:, _ may	0 0 0 0 0 0 1 0
w:, _ more	0 0 0 0 2 0 0 0
w:, _ neither	0 2 0 0 0 0 0 0
w:, _ no	0 1 0 3 -4 0 0 0
w:, _ nobody	0 -12 0 0 18 0 0 0
w:, _ none	0 3 0 0 0 0 0 0
w:, _ not	0 0 0 0 7 0 0 0
w:, _ nothing	0 7 0 0 -4 0 0 0
w:, _ now	0 0 0 0 -6 0 10 0
w:, _ number	0 -4 0 0 4 0 0 0
w:, _ of	0 -12 6 -4 13 0 0 0
w:, _ off	0 0 0 6 -1 0 0 0
w:, _ old	0 -5 0 0 9 0 0 0
w:, _ on	0 -17 0 6 14 0 0 0
w:, _ once	0 0 0 0 -8 10 0 0
w:, _ one	13 3 0 0 -8 0 -1 0
w:, _ or	0 -5 0 0 14 0 0 0
w:, _ our	0 0 0 0 3 0 0 0
w:, _ paper	0 0 0 0 1 0 0 0
w:, _ pay	0 10 0 0 -7 0 0 0
w:, _ rate	0 -5 0 0 10 0 0 0
w:, _ rather	0 6 0 0 -3 0 0 0
w:, _ reply	0 0 0 4 -1 0 0 0
w:, _ return	0 0 0 0 4 0 0 0
w:, _ say	-1 -7 0 3 0 0 11 0
w:, _ set	0 2 0 0 0 0 0 0
w:, _ shall	0 -5 0 0 13 0 0 0
w:, _ signature	0 0 0 0 0 0 0 4
w:, _ since	0 0 0 0 1 0 0 0
w:, _ six	0 2 0 0 -1 0 0 0
w:, _ so	0 0 5 0 -2 0 0 0
w:, _ some	0 -3 0 0 9 0 0 0
w:, _ somebody	0 0 0 0 1 0 0 0
w:, _ something	0 -2 0 0 0 0 4 0
w:, _ stay	0 5 0 0 -1 0 0 0
w:, _ stockholm	0 0 0 0 3 0 0 0
w:, _ talk	0 0 0 0 1 0 0 0
w:, _ tariff	0 1 0 3 -5 0 0 0
w:, _ tell	0 1 0 2 -11 0 5 0
w:, _ ten	0 0 0 4 0 0 0 0
w:, _ that	-1 0 5 -14 -1 6 -5 3
w:, _ the	0 21 7 -7 -8 -16 -8 0
w:, _ their	0 0 0 0 -2 0 8 0
w:, _ them	0 0 0 8 -3 0 0 0
w:, _ then	0 0 0 7 -2 0 0 0
w:, _ there	0 12 0 -1 -8 0 0 4
w:, _ they	0 6 0 -6 0 0 4 0
w:, _ thi	0 0 0 2 0 0 0 0
w:, _ thirty	0 19 0 0 -13 0 0 0
w:, _ time	0 0 0 0 3 0 0 0
w:, _ to	0 -2 0 0 5 0 1 0
w:, _ top	0 0 0 8 -5 0 0 0
w:, _ truce	0 -7 0 2 6 0 0 0
w:, _ two	0 0 0 0 1 0 0 0
w:, _ until	0 0 0 0 1 0 0 0
w:, _ up	9 7 0 0 -16 0 0 0
w:, _ warn	0 2 0 -3 0 0 0 0
w:, _ was	0 -6 0 0 13 0 0 0
w:, _ we	1 0 0 0 -14 8 8 0
w:, _ what	0 17 0 0 -15 0 0 0
w:, _ which	0 9 0 -8 0 0 -1 0
w:, _ will	0 0 -2 -6 -14 5 14 8
w:, _ with	0 0 0 1 0 0 0 0
w:, _ would	0 23 0 -1 -14 0 -4 0
w:, _ you	0 -6 0 0 18 0 0 0
w:, _ your	0 -5 0 0 12 0 0 0
w:, _ —	0 -1 0 0 5 0 0 0
w:, a	0 -9 0 -13 0 4 12 0
w:, according	0 0 0 0 1 0 0 0
w:, after	0 -1 0 0 11 0 0 0
w:, an	0 0 0 0 0 0 0 4
w:, and	12 6 13 -2 -9 2 -4 -3
w:, answer	0 0 0 0 0 0 4 0
w:, are	0 0 0 0 0 4 0 0
w:, as	-4 -1 -1 11 -9 6 0 1
w:, at	0 0 0 0 9 0 0 0
w:, because	0 -1 0 0 0 0 6 0
w:, before	0 0 0 0 5 0 0 0
w:, but	0 0 0 6 -5 0 0 0
w:, by	8 0 2 -5 -4 0 0 0
w:, come	0 0 0 2 0 0 0 0
w:, date	0 -1 0 0 2 0 0 0
w:, do	0 -6 5 0 0 0 0 0
w:, due	0 0 0 1 -12 10 0 0
w:, duty	0 -3 0 10 -2 0 0 0
w:, failing	0 14 0 0 -9 0 0 0
w:, for	0 10 0 -1 -3 0 0 0
w:, from	3 15 0 17 -27 0 -1 0
w:, go	0 2 0 0 0 0 0 0
w:, had	0 0 0 0 3 0 0 0
w:, has	0 -9 0 0 1 0 11 0
w:, he	0 0 0 -8 5 0 -3 10
w:, i	6 0 0 0 0 0 0 0
w:, if	0 -3 0 -20 20 -5 1 -3
w:, in	-6 8 -7 -4 14 -1 -13 0
w:, is	0 6 0 0 0 0 -2 0
w:, it	0 12 -4 -11 8 -2 -11 0
w:, its	10 0 0 0 -4 0 0 0
w:, let	0 0 0 0 1 0 0 0
w:, no	0 0 0 7 -6 0 0 4
w:, not	0 3 0 0 -7 0 0 6
w:, now	0 0 0 0 4 0 0 0
w:, of	0 -3 0 0 10 0 0 0
w:, on	-2 26 -1 -3 -12 0 0 0
w:, once	0 4 0 0 0 0 0 0
w:, one	0 -1 0 10 0 0 0 0
w:, or	0 0 0 4 -7 0 6 0
w:, our	0 11 0 0 -8 0 0 0
w:, over	9 0 0 6 -13 0 0 0
w:, pay	0 0 0 0 2 0 0 0
w:, plu	0 0 0 0 4 0 0 0
w:, promise	0 0 0 0 -3 0 5 0
w:, put	0 0 0 7 -4 0 0 0
w:, say	13 2 0 -17 4 0 -12 0
w:, should	-2 -4 0 -4 3 0 11 0
w:, so	0 -10 0 0 21 0 0 0
w:, soybean	6 0 5 0 -7 0 0 0
w:, take	0 0 0 0 4 0 0 0
w:, tell	0 0 0 7 -3 0 0 0
w:, that	0 0 0 -3 0 0 0 6
w:, the	3 15 -11 18 -17 -21 0 -1
w:, then	0 8 0 7 -13 0 4 0
w:, there	0 -1 0 0 -3 0 0 11
w:, they	0 0 0 0 2 0 0 0
w:, thirty	0 8 0 0 0 0 0 0
w:, those	0 -4 0 0 6 0 0 0
w:, though	0 0 0 2 0 0 0 0
w:, three	0 0 0 0 0 6 0 0
w:, through	0 0 0 0 0 0 0 5
w:, to	0 0 3 9 -14 0 2 0
w:, too	0 6 0 0 0 0 0 0
w:, twenty	0 -1 0 0 8 0 0 0
w:, under	0 3 0 0 0 0 0 0
w:, unless	0 9 0 -4 -5 0 2 0
w:, until	0 0 0 0 5 0 0 0
w:, up	0 -1 0 0 5 0 0 0
w:, warn	0 0 2 4 -7 0 -4 5
w:, was	0 3 0 0 -11 0 10 0
w:, we	0 0 4 0 -3 0 0 0
w:, were	0 0 2 0 0 0 0 0
w:, what	0 10 0 0 -8 0 0 0
w:, whatever	0 -6 0 0 9 0 0 0
w:, wheat	0 4 0 0 0 0 0 0
w:, when	0 2 0 1 -1 0 0 0
w:, which	0 -15 10 6 -9 5 9 0
w:, who	0 -6 3 -3 11 0 -2 0
w:, whose	10 0 0 0 -5 0 0 0
w:, will	0 -2 0 0 4 0 0 0
w:, with	0 -17 0 1 16 0 -2 0
w:, without	0 8 0 0 -5 0 0 0
w:, would	0 0 0 0 0 0 1 0
w:, write	3 0 0 0 -5 0 0 0
w:, you	0 11 0 0 -8 0 0 0
w:, —	0 0 0 0 1 0 0 0
w:-	-7 3 -10 10 -10 -3 17 0
w:- <v-impose>	0 6 0 0 -4 0 0 0
w:- <v-propose>	0 0 0 0 0 0 2 0
w:- _ ,	0 0 0 3 1 0 -3 0
w:- _ -	0 -13 0 -1 17 0 0 0
w:- _ .	0 0 0 9 -8 0 9 0
w:- _ and	0 0 0 0 2 0 0 0
w:- _ duty	0 7 0 0 -5 0 0 0
w:- _ tariff	0 0 0 6 -2 0 0 0
w:- _ would	0 -3 0 0 0 0 4 0
w:- earth	0 -1 0 0 0 0 9 0
w:- eight	0 4 0 0 0 0 -2 0
w:- five	0 3 0 11 -16 0 0 5
w:- for	0 0 0 0 0 0 2 0
w:- four	0 11 0 11 -16 0 0 0
w:- free	0 -1 0 -2 0 0 11 0
w:- out	0 -4 0 6 0 0 0 0
w:- seven	0 11 0 0 -13 0 3 0
w:- six	0 2 0 0 0 0 0 0
w:- two	0 0 0 0 -2 0 7 0
w:- up	0 0 0 0 2 0 0 0
w:.	-30 -5 -26 -28 78 -39 -16 -39
w:. "	-3 13 -2 0 -2 3 -8 0
w:. .	0 5 0 0 0 0 0 0
w:. <number>	0 0 0 0 6 0 0 0
w:. <person>	0 0 0 0 0 0 6 0
w:. _ ,	0 0 0 0 -6 0 7 0
w:. _ .	0 1 0 -4 1 0 3 0
w:. m	0 -1 0 0 9 0 0 0
w:/	0 0 0 0 10 0 0 0
w::	-51 10 -22 -5 23 -3 3 -19
w:: "	0 0 0 0 13 0 -6 0
w:: <level>	0 7 0 0 -10 0 3 0
w:: <money>	0 0 0 0 -7 9 0 0
w:: <name>	0 -3 0 0 16 0 0 0
w:: <not>	0 -2 0 0 10 0 0 0
w:: <number>	0 13 -2 -2 -5 0 0 0
w:: <quality>	0 -2 0 2 -3 0 4 0
w:: <seat>	0 0 0 0 -13 0 6 7
w:: <v-impose>	0 0 0 0 -7 0 7 0
w:: _ 's	0 0 0 8 -10 0 0 7
w:: _ )	0 0 0 0 -5 0 7 0
w:: _ ,	0 15 0 -3 -1 0 -4 0
w:: _ -	0 -7 0 0 12 0 0 0
w:: _ .	0 26 0 0 -20 0 0 0
w:: _ <level>	0 -8 0 0 11 0 0 0
w:: _ <person>	0 0 0 4 -2 0 0 0
w:: _ <quality>	0 0 0 0 -2 0 4 0
w:: _ <span>	0 2 0 0 -1 0 0 0
w:: _ ?	0 0 0 0 3 0 0 0
w:: _ a	0 0 0 0 6 0 0 0
w:: _ and	0 0 0 0 3 0 0 0
w:: _ for	0 1 0 0 0 0 0 0
w:: _ from	0 -5 0 0 7 0 0 0
w:: _ go	0 0 0 0 4 0 0 0
w:: _ has	0 0 0 3 -4 0 1 0
w:: _ have	0 0 0 0 -3 0 9 0
w:: _ i	0 0 0 0 3 0 0 0
w:: _ if	0 24 0 0 -14 0 -5 0
w:: _ is	0 3 0 0 0 0 0 0
w:: _ it	0 14 0 0 -18 9 0 0
w:: _ of	0 -1 0 0 8 0 0 0
w:: _ on	0 -1 0 7 -6 0 4 0
w:: _ our	0 0 0 0 -3 0 7 0
w:: _ say	0 0 0 0 3 0 0 0
w:: _ the	0 -2 0 2 0 1 0 0
w:: _ there	0 0 0 0 1 0 0 0
w:: _ we	0 0 0 0 2 0 0 0
w:: _ what	0 9 0 0 -7 0 0 0
w:: _ will	0 0 0 0 5 0 0 0
w:: _ your	0 0 0 0 1 0 0 0
w:: a	0 0 0 1 0 0 0 0
w:: an	0 0 0 4 -3 0 0 0
w:: and	0 14 0 -2 -2 0 0 0
w:: free	0 0 0 0 2 0 0 0
w:: he	0 0 0 0 5 0 0 0
w:: i	0 0 0 0 1 0 0 0
w:: if	0 0 0 0 2 0 0 0
w:: in	0 10 0 0 -9 0 0 0
w:: it	0 0 0 3 0 0 0 0
w:: let	0 0 0 1 0 0 0 0
w:: no	0 0 0 0 3 0 0 0
w:: on	0 11 0 0 -7 0 0 0
w:: one	0 2 0 0 0 0 0 0
w:: so	0 21 0 0 -20 0 0 0
w:: the	0 -27 12 -1 3 0 4 0
w:: then	0 0 0 9 -17 9 0 0
w:: they	0 -1 0 0 -2 0 9 0
w:: we	0 0 0 0 15 0 -2 0
w:: what	0 0 0 -1 14 0 0 0
w:: will	0 0 0 0 2 0 0 0
w:: you	0 0 0 0 1 0 0 0
w:;	-2 6 9 -19 9 0 -5 -13
w:; <goods>	0 0 0 0 -5 0 8 0
w:; <name>	0 -6 0 0 15 0 0 0
w:; <not>	0 21 0 0 -18 0 0 0
w:; <seat>	0 0 0 0 9 0 0 0
w:; _ 's	0 0 0 0 4 0 0 0
w:; _ ,	0 5 0 0 0 0 0 0
w:; _ <organisation>	3 0 0 0 0 0 0 0
w:; _ <quality>	0 0 0 0 5 0 0 0
w:; _ had	0 9 0 0 -9 0 0 0
w:; _ is	0 -7 0 0 4 5 0 0
w:; _ it	0 8 0 0 -4 0 0 0
w:; _ say	0 0 0 0 5 0 0 0
w:; _ that	0 0 0 0 2 0 0 0
w:; _ the	0 10 0 0 -4 0 0 0
w:; _ would	1 0 0 0 0 0 0 0
w:; a	0 0 7 0 0 0 0 0
w:; and	0 0 0 0 7 0 0 0
w:; for	0 7 0 0 -3 0 0 0
w:; he	0 0 5 0 -4 0 0 0
w:; if	0 0 0 4 0 0 0 0
w:; it	0 -6 0 -1 6 0 4 0
w:; its	3 0 0 0 0 0 0 0
w:; no	0 5 0 0 -4 0 0 0
w:; so	0 0 0 0 0 5 0 0
w:; the	0 1 0 -2 7 0 -1 0
w:; they	0 -1 0 0 2 0 0 0
w:; we	2 0 0 0 0 0 0 0
w:<agent>	-4 21 -21 -27 -3 -1 3 7
w:<agent> ,	-2 -7 0 -10 8 0 12 0
w:<agent> .	0 17 0 -4 0 0 -3 0
w:<agent> <v-impose>	0 0 0 0 0 0 0 4
w:<agent> <v-say>	0 7 2 -4 -11 0 0 5
w:<agent> <v-stay>	0 3 0 0 -1 0 0 0
w:<agent> for	0 1 0 0 0 0 0 0
w:<agent> from	0 0 0 0 2 0 0 0
w:<agent> has	5 0 0 0 0 0 0 0
w:<agent> have	0 0 0 0 1 0 0 0
w:<agent> in	0 3 0 0 0 0 0 0
w:<agent> of	2 5 0 0 -12 0 4 0
w:<agent> on	0 4 0 0 -1 0 0 0
w:<agent> say	0 8 3 -2 -1 0 -3 0
w:<agent> that	0 -1 0 0 5 0 0 0
w:<agent> the	0 -2 0 0 0 6 0 0
w:<agent> will	0 0 0 0 5 0 0 0
w:<agent> would	0 0 0 0 5 0 0 0
w:<day-ahead>	-15 23 -30 3 18 -6 -41 -12
w:<day-ahead> "	3 0 0 9 -11 0 0 0
w:<day-ahead> ,	-14 23 0 15 -16 -9 -9 -4
w:<day-ahead> .	2 -17 0 1 -1 2 9 0
w:<day-ahead> ;	0 0 0 0 2 0 0 0
w:<day-ahead> <not>	0 -1 0 0 0 7 0 0
w:<day-ahead> ?	0 13 0 0 -8 0 0 0
w:<day-ahead> _ 's	0 4 0 0 -3 0 0 0
w:<day-ahead> _ ,	0 0 0 0 3 0 0 0
w:<day-ahead> _ .	0 -4 0 0 11 0 0 0
w:<day-ahead> _ <name>	0 0 0 0 1 0 0 0
w:<day-ahead> _ <number>	0 -2 0 5 0 0 0 0
w:<day-ahead> _ <organisation>	0 0 0 0 3 0 0 0
w:<day-ahead> _ <quality>	0 5 0 0 -3 0 0 0
w:<day-ahead> _ a	0 -4 0 -3 6 0 3 0
w:<day-ahead> _ and	0 1 0 -2 5 0 0 0
w:<day-ahead> _ if	0 6 0 0 -1 0 0 0
w:<day-ahead> _ in	0 11 0 0 -7 0 0 0
w:<day-ahead> _ is	0 18 0 0 -17 0 0 0
w:<day-ahead> _ it	0 -7 0 0 10 0 0 0
w:<day-ahead> _ no	0 0 0 10 -8 0 0 0
w:<day-ahead> _ on	0 6 0 0 -5 0 0 0
w:<day-ahead> _ or	3 -3 0 19 -19 0 0 0
w:<day-ahead> _ say	0 5 0 0 -1 0 0 0
w:<day-ahead> _ so	0 0 0 0 1 0 0 0
w:<day-ahead> _ the	0 2 -3 2 4 0 -8 0
w:<day-ahead> _ unless	0 -3 0 -2 3 0 4 0
w:<day-ahead> _ when	0 -2 0 0 6 0 0 0
w:<day-ahead> _ which	0 -10 0 0 8 0 0 0
w:<day-ahead> and	0 0 0 0 5 0 0 0
w:<day-ahead> at	0 0 0 0 -1 0 0 7
w:<day-ahead> for	0 0 0 0 2 0 0 0
w:<day-ahead> if	0 0 0 2 -1 0 0 0
w:<day-ahead> it	0 21 0 0 -20 0 0 0
w:<day-ahead> the	0 11 0 -1 -2 0 0 0
w:<day-ahead> to	0 0 0 0 8 0 0 0
w:<day-ahead> unless	0 0 0 3 -3 4 -1 0
w:<day-ahead> was	0 0 0 0 1 0 0 0
w:<day-gone>	-28 -1 -26 -7 45 -18 0 -17
w:<day-gone> 's	0 4 0 2 -7 0 0 0
w:<day-gone> ,	0 -19 0 -8 40 0 -2 0
w:<day-gone> .	-1 9 0 0 -2 0 0 0
w:<day-gone> :	0 5 0 0 -3 0 0 0
w:<day-gone> ;	0 0 0 0 4 0 0 0
w:<day-gone> <person>	0 0 0 0 7 0 0 0
w:<day-gone> _ ,	0 11 0 0 -22 0 9 0
w:<day-gone> _ .	0 0 0 0 4 0 0 0
w:<day-gone> _ <day-ahead>	0 0 0 0 1 0 0 0
w:<day-gone> _ <name>	0 0 0 1 0 0 0 0
w:<day-gone> _ <number>	0 0 0 0 2 0 0 0
w:<day-gone> _ <person>	0 0 0 0 3 0 0 0
w:<day-gone> _ and	0 0 0 0 8 0 0 0
w:<day-gone> _ he	0 0 0 0 0 0 5 0
w:<day-gone> _ in	0 5 0 0 -3 0 0 0
w:<day-gone> _ its	0 0 0 0 -9 0 11 0
w:<day-gone> _ the	0 0 0 0 3 0 0 0
w:<day-gone> and	0 -3 0 0 11 0 0 0
w:<day-gone> that	0 0 0 0 -2 0 3 0
w:<day-gone> the	0 -4 0 0 5 0 0 0
w:<day-gone> to	0 0 0 5 0 0 0 0
w:<day-today>	-15 -7 -18 -10 58 -11 -26 -10
w:<day-today> ,	0 0 0 4 0 0 0 0
w:<day-today> .	0 4 0 -1 3 0 0 0
w:<day-today> _ <level>	0 0 0 0 3 0 0 0
w:<day-today> _ and	0 0 0 0 1 0 0 0
w:<day-today> _ the	0 0 0 5 0 0 0 0
w:<day-today> and	0 5 0 0 -4 0 0 0
w:<day-today> that	0 0 0 0 11 0 0 0
w:<day-today> —	0 -1 0 0 5 0 0 0
w:<duty>	-22 -17 -5 21 -8 0 14 13
w:<duty> ,	0 -2 1 -8 0 0 16 0
w:<duty> -	0 -1 0 -1 0 0 11 0
w:<duty> .	3 -9 -5 11 -2 0 -9 6
w:<duty> :	0 0 0 0 2 0 0 0
w:<duty> ;	0 0 0 0 5 0 0 0
w:<duty> <level-noun>	0 0 0 0 2 0 0 0
w:<duty> <level>	0 -1 0 0 0 0 0 0
w:<duty> <not>	0 -12 0 -6 18 0 0 0
w:<duty> <v-begin>	0 7 0 -3 -1 0 0 0
w:<duty> <v-down>	0 6 0 -2 0 0 -2 0
w:<duty> <v-end>	0 0 0 9 -6 0 0 0
w:<duty> <v-impose>	0 -9 0 -5 6 0 1 6
w:<duty> <v-return>	0 1 0 0 0 0 0 0
w:<duty> <v-stay>	0 -3 0 0 9 0 0 0
w:<duty> <v-up>	0 0 0 0 -11 1 2 6
w:<duty> and	0 0 0 0 1 0 0 0
w:<duty> are	0 0 0 0 2 0 0 0
w:<duty> at	0 0 0 0 7 0 0 0
w:<duty> back	0 18 0 0 -7 0 -1 0
w:<duty> by	0 0 0 9 -6 0 0 0
w:<duty> can	0 0 0 7 -5 0 0 0
w:<duty> come	0 13 0 0 -8 0 0 0
w:<duty> cut	0 0 0 0 2 0 0 0
w:<duty> for	0 -3 0 14 -3 0 0 0
w:<duty> go	0 0 0 0 0 2 0 0
w:<duty> is	0 -1 0 5 -7 0 7 0
w:<duty> negotiation	0 0 0 0 -10 7 0 9
w:<duty> of	0 -5 -2 20 -4 0 -4 0
w:<duty> on	0 10 -1 0 -14 0 3 -10
w:<duty> talk	0 0 5 0 -17 0 0 16
w:<duty> that	0 0 0 0 4 0 0 0
w:<duty> to	0 -1 0 0 4 0 0 0
w:<duty> truce	0 0 0 0 3 0 0 0
w:<duty> war	0 0 0 6 -1 0 0 0
w:<duty> which	0 0 0 0 3 0 0 0
w:<duty> will	0 -1 0 0 2 0 0 0
w:<duty> would	0 0 0 0 4 0 -1 0
w:<gate>	-7 3 -4 -8 7 0 3 0
w:<gate> "	0 0 0 0 -1 0 5 0
w:<gate> ,	0 0 0 -3 0 0 4 0
w:<gate> .	3 1 0 -1 -13 5 0 5
w:<gate> <goods>	0 0 0 0 1 0 0 0
w:<gate> <v-impose>	0 0 0 0 -1 0 6 0
w:<gate> <v-propose>	0 0 0 0 -3 0 7 0
w:<gate> <v-say>	0 -3 0 0 0 0 6 0
w:<gate> fee	0 0 0 7 -3 0 0 0
w:<gate> for	0 0 5 0 -2 0 0 0
w:<gate> has	0 0 0 0 2 0 0 0
w:<gate> house	0 0 0 0 2 0 0 0
w:<gate> in	0 0 0 0 13 0 0 0
w:<gate> is	0 0 0 4 -5 0 0 0
w:<gate> of	0 -5 0 1 0 0 3 0
w:<gate> say	0 0 0 0 2 0 0 0
w:<gate> that	0 1 0 0 0 0 0 0
w:<gate> would	0 11 0 -7 -8 0 3 0
w:<goods-amount>	0 -1 0 0 19 0 0 0
w:<goods-amount> of	0 0 0 0 4 0 0 0
w:<goods>	-2 -15 3 0 6 0 17 -7
w:<goods> "	0 0 0 -2 0 0 7 0
w:<goods> ,	-18 -7 0 7 -10 10 10 0
w:<goods> -	0 0 0 0 6 0 0 0
w:<goods> .	0 12 0 4 -22 -12 15 -8
w:<goods> :	0 -7 0 -2 20 0 0 0
w:<goods> ;	0 0 0 0 3 0 0 0
w:<goods> <duty>	-4 0 4 -30 -5 -2 14 9
w:<goods> <goods>	1 0 -3 0 3 0 1 0
w:<goods> <level>	0 0 0 0 8 0 0 0
w:<goods> <not>	0 0 0 0 5 0 0 0
w:<goods> <number>	0 2 0 1 0 0 0 0
w:<goods> <sender>	0 -8 0 22 -4 0 -4 0
w:<goods> <v-bear>	0 8 -1 6 -7 0 0 0
w:<goods> <v-begin>	-1 0 -1 0 0 7 -5 0
w:<goods> <v-buy>	0 0 0 3 0 0 0 0
w:<goods> <v-down>	0 -6 0 -3 4 9 0 0
w:<goods> <v-impose>	0 7 14 -1 -14 0 0 0
w:<goods> <v-sell>	0 0 0 0 5 0 0 0
w:<goods> <v-stay>	8 -7 0 0 4 0 0 0
w:<goods> <v-target>	0 5 9 0 -12 0 0 0
w:<goods> <v-up>	0 4 0 5 -2 0 -1 0
w:<goods> ?	0 -2 0 0 16 0 0 0
w:<goods> and	-3 0 -6 12 -3 6 0 0
w:<goods> are	0 2 0 5 0 0 -1 0
w:<goods> as	0 0 0 0 -6 0 4 0
w:<goods> at	0 19 1 -4 -20 0 3 0
w:<goods> back	0 5 0 0 -1 0 0 0
w:<goods> bear	0 0 0 0 1 0 0 0
w:<goods> by	0 0 0 4 -2 0 2 0
w:<goods> can	0 0 0 0 6 0 0 0
w:<goods> come	0 -3 0 -1 0 9 0 0
w:<goods> could	0 0 0 0 -10 0 -5 18
w:<goods> duty	0 8 -2 -15 -7 0 16 0
w:<goods> enter	0 7 0 0 -4 0 0 0
w:<goods> export	0 0 0 0 3 0 0 0
w:<goods> for	5 -2 0 3 0 0 -3 0
w:<goods> from	1 -5 0 -8 1 8 0 0
w:<goods> go	0 0 0 6 0 0 0 0
w:<goods> good	0 0 0 0 1 0 0 0
w:<goods> had	0 0 0 0 3 0 0 0
w:<goods> have	0 0 0 0 8 0 0 0
w:<goods> in	0 -13 2 0 3 0 3 0
w:<goods> into	0 0 0 0 12 0 0 0
w:<goods> is	0 -17 0 12 9 0 -10 0
w:<goods> it	0 0 0 -2 0 0 9 0
w:<goods> leave	0 3 0 0 -2 0 0 0
w:<goods> maker	0 0 0 16 -11 0 0 0
w:<goods> may	0 0 0 6 -2 0 0 0
w:<goods> of	13 -17 -2 -20 12 0 3 0
w:<goods> oil	0 2 0 0 0 0 0 0
w:<goods> on	0 -2 0 2 2 0 0 0
w:<goods> or	0 0 0 0 5 0 0 0
w:<goods> out	0 0 0 0 5 0 0 0
w:<goods> pay	0 1 0 4 -4 0 0 0
w:<goods> plant	0 0 0 0 7 0 0 0
w:<goods> shall	0 0 0 0 2 0 0 0
w:<goods> since	0 0 0 8 -18 0 10 0
w:<goods> stand	8 0 0 0 0 0 0 0
w:<goods> surcharge	0 -2 0 0 6 0 0 0
w:<goods> tariff	0 -6 8 -9 -5 0 0 11
w:<goods> that	5 -5 0 -7 8 0 0 0
w:<goods> the	0 5 0 -2 0 0 0 0
w:<goods> to	0 0 2 0 0 0 0 0
w:<goods> tool	5 0 0 0 0 0 0 0
w:<goods> was	0 0 0 0 -1 0 4 0
w:<goods> were	0 0 0 0 8 0 0 0
w:<goods> which	0 0 0 0 6 0 0 0
w:<goods> will	2 -4 0 4 -8 0 11 0
w:<goods> with	0 0 0 0 -7 0 9 0
w:<goods> would	4 14 -5 -5 -16 6 0 0
w:<level-noun>	-44 12 0 0 -4 -6 20 -26
w:<level-noun> .	0 -13 0 -1 26 0 -1 0
w:<level-noun> :	0 0 0 3 0 0 0 0
w:<level-noun> <level>	0 -2 0 0 5 0 0 0
w:<level-noun> <not>	0 0 0 0 -7 0 11 0
w:<level-noun> <v-begin>	0 -7 0 0 11 0 0 0
w:<level-noun> <v-impose>	0 0 0 0 8 0 -1 0
w:<level-noun> <v-stay>	0 -1 0 0 2 0 0 0
w:<level-noun> a	0 0 1 0 3 0 0 0
w:<level-noun> are	0 0 0 0 3 0 0 0
w:<level-noun> back	0 -9 0 0 -2 0 16 0
w:<level-noun> by	0 -5 0 -1 17 0 0 0
w:<level-noun> for	0 1 0 0 0 0 0 0
w:<level-noun> from	0 1 0 0 0 0 0 0
w:<level-noun> in	0 -2 0 0 -1 0 11 0
w:<level-noun> is	0 6 0 0 -1 0 0 0
w:<level-noun> it	0 0 11 0 -2 0 0 0
w:<level-noun> of	0 13 0 2 -7 0 -2 0
w:<level-noun> on	0 0 0 0 0 0 5 0
w:<level-noun> over	0 0 0 8 -6 0 0 0
w:<level-noun> that	0 0 0 0 9 0 0 0
w:<level-noun> the	0 -1 0 1 0 0 0 0
w:<level-noun> them	0 0 0 0 7 0 0 0
w:<level-noun> to	0 0 0 0 3 0 0 0
w:<level-noun> was	0 0 0 10 -7 0 0 0
w:<level-noun> with	0 0 0 -1 0 0 4 0
w:<level-noun> would	0 7 0 0 -2 0 0 0
w:<level>	-22 27 -15 -8 5 0 -2 -36
w:<level> )	0 -17 0 -1 25 0 0 0
w:<level> ,	0 6 -7 0 -8 5 0 0
w:<level> .	-17 10 -20 -8 7 -1 3 -4
w:<level> ;	0 3 0 0 -10 0 7 0
w:<level> <duty>	0 3 0 2 -11 9 -3 0
w:<level> <level>	0 15 0 0 -9 0 0 0
w:<level> <v-begin>	0 12 0 0 -7 0 0 0
w:<level> <v-down>	0 0 0 0 5 0 0 0
w:<level> <v-impose>	0 12 0 0 -6 0 0 0
w:<level> <v-stay>	0 16 0 0 -15 0 0 0
w:<level> ?	0 -1 0 0 6 0 0 0
w:<level> _ "	0 0 0 0 6 0 0 0
w:<level> _ ,	0 5 0 -1 0 0 0 0
w:<level> _ .	0 25 0 -2 -14 0 0 0
w:<level> _ ;	3 0 0 0 0 0 0 0
w:<level> _ <day-ahead>	0 -4 0 -7 20 0 0 0
w:<level> _ <day-gone>	0 0 0 0 3 0 0 0
w:<level> _ <level>	0 4 0 -13 0 0 2 0
w:<level> _ <month-ahead>	0 -1 0 -2 3 6 0 0
w:<level> _ <month-gone>	0 -3 0 0 8 0 0 0
w:<level> _ <name>	2 0 0 0 2 0 -2 0
w:<level> _ <number>	0 4 0 0 -1 0 0 0
w:<level> _ <person>	0 0 0 0 0 0 2 0
w:<level> _ <quality>	0 2 0 4 -3 0 0 0
w:<level> _ <seat>	0 -7 0 0 10 0 0 0
w:<level> _ <span>	0 0 18 0 -14 0 0 0
w:<level> _ a	0 0 0 0 4 0 0 0
w:<level> _ after	0 0 0 0 1 0 0 0
w:<level> _ and	0 5 0 -12 0 0 2 0
w:<level> _ as	0 -5 0 -2 1 9 0 0
w:<level> _ be	0 0 0 0 3 0 0 0
w:<level> _ everything	0 0 0 14 -12 0 0 0
w:<level> _ for	0 10 0 0 -6 0 0 0
w:<level> _ from	0 2 0 0 0 0 0 0
w:<level> _ good	0 0 0 0 2 0 0 0
w:<level> _ if	0 10 0 0 -5 0 0 0
w:<level> _ in	0 5 0 0 0 0 0 0
w:<level> _ is	0 -8 0 0 11 0 0 0
w:<level> _ it	0 3 4 0 -6 0 0 0
w:<level> _ its	0 0 0 7 -4 0 0 0
w:<level> _ no	0 -1 0 0 7 0 0 0
w:<level> _ not	0 -4 0 0 5 0 0 0
w:<level> _ of	0 -9 0 3 8 0 -2 0
w:<level> _ on	0 3 0 3 -12 9 -2 0
w:<level> _ or	0 0 0 0 5 0 0 0
w:<level> _ our	0 0 0 0 0 0 1 0
w:<level> _ that	0 -2 0 0 9 0 0 0
w:<level> _ the	-1 10 1 0 -2 0 -8 0
w:<level> _ their	0 0 0 4 -2 0 0 0
w:<level> _ then	0 10 0 0 -9 0 0 0
w:<level> _ they	0 0 0 0 3 0 0 0
w:<level> _ to	0 5 0 0 -2 0 0 0
w:<level> _ what	0 0 0 0 5 0 0 0
w:<level> _ whatever	0 0 0 0 1 0 0 0
w:<level> _ will	0 0 0 3 0 0 0 0
w:<level> _ would	0 6 0 0 -2 0 0 0
w:<level> after	0 0 0 0 1 0 0 0
w:<level> again	2 25 0 0 -25 0 0 0
w:<level> and	0 0 0 -10 15 0 -2 0
w:<level> as	0 -2 0 4 0 0 0 0
w:<level> at	0 12 0 0 -8 0 0 0
w:<level> before	0 -1 0 0 2 0 0 0
w:<level> by	0 -1 0 0 10 0 0 0
w:<level> duty	0 8 0 0 -14 9 0 0
w:<level> for	0 0 0 2 0 0 0 0
w:<level> from	0 -22 0 0 33 0 -2 0
w:<level> if	0 -5 4 0 2 0 0 0
w:<level> in	-2 8 14 -8 -11 4 0 0
w:<level> is	0 -3 0 0 8 0 0 0
w:<level> more	0 0 0 0 3 0 0 0
w:<level> of	0 -13 0 -5 26 0 0 0
w:<level> on	0 -3 0 29 -28 -7 17 0
w:<level> or	0 -3 0 0 13 0 0 0
w:<level> since	0 -1 0 0 4 0 0 0
w:<level> surcharge	0 0 0 0 7 0 0 0
w:<level> tariff	0 0 0 7 -3 0 0 0
w:<level> that	0 7 0 -5 0 0 0 0
w:<level> to	0 0 0 -3 0 0 3 0
w:<level> under	0 0 0 0 3 0 0 0
w:<level> when	0 9 0 0 -6 0 0 0
w:<level> will	0 0 0 0 3 0 0 0
w:<money>	-8 -25 0 -16 16 21 -12 0
w:<money> '	0 0 0 0 2 0 0 0
w:<money> ,	0 0 0 0 5 0 0 0
w:<money> .	0 0 0 0 1 0 0 0
w:<money> _ net	0 0 0 0 -6 9 0 0
w:<money> _ the	0 0 0 0 8 0 0 0
w:<money> _ worth	0 0 0 0 3 0 0 0
w:<money> _ year	0 0 5 0 -4 0 0 0
w:<money> a	0 -7 0 0 -2 15 0 0
w:<money> in	0 0 0 0 11 0 0 0
w:<money> last	0 0 5 0 -4 0 0 0
w:<money> of	0 0 0 0 2 0 0 0
w:<month-ahead>	0 5 0 -5 7 0 -8 -7
w:<month-ahead> ,	-1 0 6 -8 -5 5 2 0
w:<month-ahead> _ and	0 0 0 -1 2 0 0 0
w:<month-ahead> _ in	0 0 0 0 1 0 0 0
w:<month-ahead> _ the	0 2 0 0 0 0 0 0
w:<month-ahead> and	0 2 0 9 -10 0 0 0
w:<month-gone>	0 9 -19 0 14 0 -12 -7
w:<month-gone> ,	7 0 0 -6 -1 5 -2 0
w:<month-gone> <v-down>	0 6 0 0 -4 0 0 0
w:<month-gone> _ <organisation>	0 0 0 0 0 0 3 0
w:<month-gone> _ a	0 0 0 0 -3 6 0 0
w:<month-gone> _ and	0 5 0 0 -2 0 0 0
w:<month-gone> _ the	9 0 0 0 -10 0 0 0
w:<month-gone> _ when	0 9 0 0 -8 0 0 0
w:<month-gone> and	0 -3 0 0 11 0 0 0
w:<month-gone> the	0 0 0 0 3 0 0 0
w:<month-gone> will	0 2 0 0 0 0 0 0
w:<month-today>	0 3 0 0 0 0 0 0
w:<name>	11 -25 1 25 5 -6 -9 -4
w:<name> 's	6 25 14 -32 -8 -16 -2 -14
w:<name> ,	0 -13 17 10 -11 1 -1 -2
w:<name> .	0 0 0 6 0 0 -6 2
w:<name> :	0 -1 0 0 14 0 0 0
w:<name> <agent>	0 0 0 3 0 0 0 0
w:<name> <duty>	0 -8 0 -3 13 0 0 0
w:<name> <gate>	0 0 0 2 -1 0 0 0
w:<name> <goods>	0 0 0 0 7 0 0 0
w:<name> <level-noun>	0 -2 0 0 6 0 0 0
w:<name> <not>	0 0 0 4 0 0 0 0
w:<name> <number>	0 -5 0 3 0 0 0 0
w:<name> <v-agree>	0 0 0 0 0 0 6 0
w:<name> <v-bear>	0 7 0 3 -9 0 0 0
w:<name> <v-begin>	0 0 0 -6 0 0 2 0
w:<name> <v-end>	0 2 0 0 1 0 -2 0
w:<name> <v-impose>	0 1 0 0 -6 0 0 4
w:<name> <v-propose>	0 0 0 -3 5 0 -5 8
w:<name> <v-return>	0 0 0 0 1 0 0 0
w:<name> <v-say>	0 0 0 -8 0 0 7 7
w:<name> <v-sell>	0 0 0 14 -12 0 0 0
w:<name> <v-stay>	0 3 0 0 0 0 0 0
w:<name> <v-suspend>	0 5 0 0 -2 0 0 0
w:<name> <v-target>	0 -4 0 10 -1 0 1 0
w:<name> <v-up>	0 -1 0 -5 0 0 8 0
w:<name> ?	0 0 0 0 12 0 0 0
w:<name> _ "	0 0 0 0 -5 6 0 0
w:<name> _ ,	0 -11 0 0 16 0 0 0
w:<name> _ .	0 -11 -1 23 -17 0 0 8
w:<name> _ <day-ahead>	3 0 0 0 0 0 0 0
w:<name> _ <level>	0 -2 0 -7 19 0 -2 0
w:<name> _ <money>	0 0 4 0 -1 0 0 0
w:<name> _ <name>	0 -2 0 -7 0 -1 -3 16
w:<name> _ <number>	0 11 0 0 -5 0 0 0
w:<name> _ <person>	0 0 0 1 2 0 0 0
w:<name> _ <quality>	0 0 0 0 -1 9 -7 0
w:<name> _ ?	0 0 0 0 3 0 0 0
w:<name> _ a	0 0 0 7 -3 0 0 0
w:<name> _ and	0 0 11 8 -15 0 0 0
w:<name> _ answer	0 0 0 0 9 0 0 0
w:<name> _ ask	0 0 0 0 2 0 0 0
w:<name> _ at	0 -1 0 0 9 0 0 0
w:<name> _ back	0 0 0 0 0 0 2 0
w:<name> _ be	0 0 0 13 -11 0 0 0
w:<name> _ been	0 0 0 0 1 0 0 0
w:<name> _ charge	0 0 0 0 5 0 0 0
w:<name> _ commerce	0 0 0 0 4 0 0 0
w:<name> _ custom	0 3 0 0 0 0 0 0
w:<name> _ duty	0 0 0 0 0 0 -4 0
w:<name> _ for	0 0 0 0 -4 0 6 0
w:<name> _ free	0 6 0 0 0 0 0 0
w:<name> _ from	0 0 0 10 -8 0 0 0
w:<name> _ go	0 4 0 5 -10 0 0 0
w:<name> _ have	0 7 0 0 -4 0 0 0
w:<name> _ in	0 0 0 0 0 0 3 0
w:<name> _ is	0 0 0 3 -1 0 0 0
w:<name> _ it	0 -1 0 0 11 0 0 0
w:<name> _ its	0 0 0 0 -7 0 8 0
w:<name> _ let	0 0 0 0 3 0 0 0
w:<name> _ ministry	4 0 0 0 -5 0 0 0
w:<name> _ next	0 0 0 12 -11 0 0 0
w:<name> _ no	0 0 0 0 1 0 0 0
w:<name> _ not	0 0 0 -8 4 6 -1 0
w:<name> _ now	0 0 0 0 4 0 0 0
w:<name> _ on	2 0 0 0 0 0 -9 8
w:<name> _ out	0 5 0 -1 -4 0 4 0
w:<name> _ own	0 0 0 0 3 0 0 0
w:<name> _ pay	3 0 0 0 -1 0 0 0
w:<name> _ say	2 0 0 0 0 0 0 0
w:<name> _ take	0 3 0 0 -16 7 0 0
w:<name> _ tariff	0 0 0 3 0 0 0 0
w:<name> _ that	0 0 0 -2 3 0 3 0
w:<name> _ the	9 -3 0 -6 1 0 0 -1
w:<name> _ to	0 -4 2 0 9 0 -4 0
w:<name> _ trade	5 0 0 0 0 0 0 0
w:<name> _ until	0 0 0 0 1 0 0 0
w:<name> _ up	0 2 0 0 0 0 0 0
w:<name> _ which	0 1 0 0 0 0 0 0
w:<name> a	0 0 0 6 -3 0 0 0
w:<name> and	-4 0 0 4 -3 0 -13 17
w:<name> are	3 -1 0 8 -7 0 0 0
w:<name> at	0 0 0 -2 5 0 0 0
w:<name> charge	0 -2 0 0 6 0 0 0
w:<name> doe	0 0 0 0 0 6 0 0
w:<name> end	0 0 0 0 1 0 0 0
w:<name> for	0 0 0 0 6 0 0 0
w:<name> from	3 0 0 0 -1 0 0 0
w:<name> go	0 0 0 -1 0 0 3 0
w:<name> had	0 0 0 0 11 0 0 0
w:<name> has	0 -6 0 0 18 0 -13 0
w:<name> have	0 0 0 0 1 0 0 0
w:<name> in	0 0 0 0 4 0 0 0
w:<name> is	3 -1 1 8 -6 0 -5 0
w:<name> levy	0 0 0 0 2 0 0 0
w:<name> on	0 0 0 0 5 0 0 0
w:<name> put	0 0 0 0 0 0 8 0
w:<name> say	0 0 0 0 8 0 0 0
w:<name> sell	0 0 0 3 0 0 0 0
w:<name> shall	0 -4 0 -1 10 0 0 0
w:<name> side	0 0 0 3 -5 0 1 0
w:<name> stop	0 0 0 3 0 0 0 0
w:<name> take	0 6 0 0 -3 0 0 0
w:<name> tariff	0 0 0 0 6 0 0 0
w:<name> the	0 0 0 0 -10 10 0 0
w:<name> to	2 -6 0 0 0 6 -2 0
w:<name> was	3 0 0 0 0 0 0 0
w:<name> were	0 0 0 0 1 0 0 0
w:<name> will	0 -5 -2 -7 6 4 6 0
w:<name> without	0 0 0 0 3 0 0 0
w:<name> would	-6 13 -4 -17 0 0 4 0
w:<not>	-24 16 -62 4 25 -5 -29 2
w:<not> ,	0 10 0 0 0 0 -3 0
w:<not> .	0 -21 0 -11 45 0 -5 0
w:<not> <agent>	0 0 0 0 5 0 0 0
w:<not> <duty>	0 -3 0 -3 19 0 0 0
w:<not> <goods>	0 0 0 0 -9 9 0 4
w:<not> <level-noun>	0 0 0 0 4 0 0 0
w:<not> <organisation>	0 0 0 0 2 0 0 0
w:<not> <quality>	0 0 0 0 1 0 0 0
w:<not> <v-agree>	0 14 0 1 -8 0 0 0
w:<not> <v-bear>	0 0 0 0 8 0 0 0
w:<not> <v-begin>	0 -7 0 17 -3 0 0 0
w:<not> <v-buy>	0 0 0 0 -7 0 10 0
w:<not> <v-down>	0 -14 0 9 5 0 0 0
w:<not> <v-end>	0 -5 0 -5 9 0 6 0
w:<not> <v-impose>	-1 0 -2 0 10 4 -8 -1
w:<not> <v-propose>	0 0 0 0 1 0 0 0
w:<not> <v-say>	5 0 0 -4 1 0 -1 0
w:<not> <v-stay>	0 -8 0 0 0 6 0 5
w:<not> <v-up>	0 -6 0 9 0 0 0 0
w:<not> ?	0 3 0 0 0 0 0 0
w:<not> a	-1 0 -2 -10 22 0 -6 -1
w:<not> after	0 8 0 0 -7 0 0 0
w:<not> at	0 -2 0 0 12 0 0 0
w:<not> be	2 -7 0 3 -7 0 3 8
w:<not> been	0 0 0 0 1 0 0 0
w:<not> buy	0 0 0 0 -8 0 10 0
w:<not> by	0 -1 0 3 0 0 0 0
w:<not> come	0 -10 0 7 1 0 0 0
w:<not> date	0 0 0 0 3 0 0 0
w:<not> deal	0 -11 0 15 0 0 0 0
w:<not> duty	0 0 0 0 5 0 0 0
w:<not> else	0 3 0 0 0 0 0 0
w:<not> end	0 -4 0 0 13 0 0 0
w:<not> extend	0 0 0 0 2 0 0 0
w:<not> extension	0 15 0 0 -12 0 0 0
w:<not> go	0 -1 0 11 -3 0 0 0
w:<not> has	0 0 0 0 0 7 0 0
w:<not> in	0 -1 0 0 11 0 0 0
w:<not> is	0 0 0 0 1 0 0 0
w:<not> it	0 14 0 0 -13 0 0 0
w:<not> know	7 -1 0 0 0 0 0 0
w:<not> longer	0 0 0 0 6 0 0 0
w:<not> more	0 -5 0 0 13 0 0 0
w:<not> move	0 0 0 0 3 0 0 0
w:<not> of	0 9 0 0 -5 0 0 0
w:<not> on	0 0 0 0 -1 0 0 7
w:<not> one	0 4 0 9 -9 0 0 0
w:<not> pay	0 0 0 0 4 0 0 0
w:<not> renewed	0 12 1 0 -11 0 0 0
w:<not> say	0 4 0 0 0 0 0 0
w:<not> sign	0 0 0 0 7 0 0 0
w:<not> so	0 5 0 0 -4 0 0 0
w:<not> stop	0 0 0 0 0 0 8 0
w:<not> such	0 0 0 0 6 0 0 0
w:<not> take	0 4 0 0 -2 0 0 0
w:<not> tariff	0 0 0 0 5 0 0 0
w:<not> that	0 0 0 0 -4 0 0 11
w:<not> the	0 2 0 3 -3 0 0 0
w:<not> to	0 -4 0 0 17 0 0 0
w:<not> truce	0 -5 0 8 0 0 0 0
w:<not> vote	0 6 0 0 -6 0 0 0
w:<not> which	0 4 0 0 -2 0 0 0
w:<not> will	0 0 0 0 6 0 0 0
w:<not> would	0 0 0 0 2 0 0 0
w:<number>	-53 30 -57 16 15 -25 -31 -37
w:<number> "	0 3 0 0 0 0 0 0
w:<number> )	0 1 0 0 -7 0 6 0
w:<number> ,	0 10 0 2 -7 0 0 0
w:<number> .	-5 27 -9 -27 0 -4 -15 -2
w:<number> /	0 0 0 0 5 0 0 0
w:<number> :	0 -14 0 -9 39 0 -6 0
w:<number> ;	0 -4 0 0 8 0 0 0
w:<number> <duty>	0 -3 0 5 0 0 0 0
w:<number> <not>	0 -6 0 9 0 0 0 0
w:<number> <v-begin>	0 7 0 0 -2 0 0 0
w:<number> <v-down>	0 8 0 0 -5 0 0 0
w:<number> <v-end>	0 0 0 0 2 0 0 0
w:<number> ?	0 2 0 0 0 0 0 0
w:<number> _ ,	0 -4 0 0 9 0 0 0
w:<number> _ .	0 0 0 -5 1 0 10 0
w:<number> _ <day-gone>	0 2 0 0 0 0 0 0
w:<number> _ <level>	0 -3 0 7 0 0 0 0
w:<number> _ <name>	0 0 0 0 2 0 0 0
w:<number> _ <number>	-2 8 -3 -15 12 0 -11 -1
w:<number> _ <quality>	0 0 0 4 0 0 0 0
w:<number> _ ?	0 0 0 0 1 0 0 0
w:<number> _ and	0 0 0 1 0 0 0 0
w:<number> _ are	0 2 0 0 0 0 0 0
w:<number> _ as	0 -4 0 0 9 0 0 0
w:<number> _ be	0 -7 0 6 0 0 0 0
w:<number> _ from	0 -1 0 0 5 0 0 0
w:<number> _ if	0 21 0 -1 -23 2 0 0
w:<number> _ in	0 4 0 0 -2 0 0 0
w:<number> _ it	0 0 0 10 -6 0 0 0
w:<number> _ next	0 0 0 0 4 0 0 0
w:<number> _ no	0 -2 0 0 3 0 0 0
w:<number> _ of	0 -4 0 7 0 0 0 0
w:<number> _ on	0 -10 0 9 0 0 0 0
w:<number> _ the	0 20 0 0 -10 0 -2 0
w:<number> _ then	0 0 0 0 1 0 0 0
w:<number> _ they	0 -5 0 0 9 0 0 0
w:<number> _ what	0 0 0 0 2 0 0 0
w:<number> _ which	0 0 0 5 0 0 0 0
w:<number> _ would	0 0 0 0 3 0 0 0
w:<number> a	0 0 0 0 8 0 0 0
w:<number> again	0 15 0 0 -12 0 0 0
w:<number> and	0 29 0 0 -22 0 0 0
w:<number> are	0 6 0 2 -9 0 0 0
w:<number> case	0 0 0 6 -1 0 0 0
w:<number> come	0 8 0 0 -5 0 0 0
w:<number> duty	0 0 0 6 -1 0 0 0
w:<number> for	0 11 0 0 -6 0 0 0
w:<number> from	0 -1 0 0 5 0 0 0
w:<number> had	0 9 0 0 -7 0 0 0
w:<number> hour	0 -2 0 0 4 0 0 0
w:<number> if	0 0 0 0 3 0 0 0
w:<number> in	0 8 0 19 -23 0 0 0
w:<number> is	0 18 0 0 -16 0 0 0
w:<number> last	0 0 0 0 4 0 0 0
w:<number> million	0 0 0 0 6 0 0 0
w:<number> of	0 -5 0 0 12 0 0 0
w:<number> on	0 0 0 2 2 0 -3 0
w:<number> or	0 0 0 0 2 0 0 0
w:<number> tariff	0 0 0 0 2 0 0 0
w:<number> th	0 0 0 5 0 0 0 0
w:<number> that	0 0 0 0 2 0 0 0
w:<number> the	0 3 0 -4 0 1 0 0
w:<number> to	0 -2 0 0 7 0 0 0
w:<number> would	0 0 0 8 -7 0 0 0
w:<number> ½	0 0 0 0 1 0 0 0
w:<number> —	0 -4 0 0 11 0 0 0
w:<office>	0 -32 -24 -8 16 17 -2 14
w:<office> ,	9 -5 0 3 -15 0 3 3
w:<office> .	0 0 0 0 2 0 0 0
w:<office> :	0 0 0 -1 6 0 0 0
w:<office> <agent>	0 -1 0 0 4 0 0 0
w:<office> <v-impose>	0 0 0 0 5 0 0 0
w:<office> <v-say>	0 -5 0 0 0 9 0 0
w:<office> _ ,	0 1 0 0 0 0 0 0
w:<office> _ and	0 -1 0 0 6 0 0 0
w:<office> _ it	0 0 0 0 3 0 0 0
w:<office> _ on	0 0 0 5 -2 0 0 0
w:<office> _ say	0 0 0 0 0 0 0 4
w:<office> _ that	0 0 0 0 0 10 0 0
w:<office> _ the	0 0 0 0 0 10 0 0
w:<office> _ what	0 4 0 0 -3 0 0 0
w:<office> has	0 0 0 0 0 0 0 4
w:<office> in	0 0 0 0 3 0 0 0
w:<office> may	0 -4 0 0 -2 6 0 5
w:<office> on	0 0 0 0 -6 0 0 12
w:<office> say	0 0 0 0 0 0 3 0
w:<organisation>	12 -28 0 -10 35 -5 -10 -1
w:<organisation> 's	2 0 0 0 1 0 0 0
w:<organisation> ,	9 0 0 -2 0 0 0 0
w:<organisation> .	0 -6 0 -1 23 0 0 0
w:<organisation> ;	0 0 5 0 -2 0 0 0
w:<organisation> <not>	0 -1 0 5 0 0 0 0
w:<organisation> <v-bear>	0 0 0 0 1 0 0 0
w:<organisation> <v-deny>	0 -2 0 0 3 0 0 0
w:<organisation> <v-impose>	0 -3 0 -2 4 0 2 0
w:<organisation> <v-propose>	0 10 0 0 -6 0 0 0
w:<organisation> <v-say>	0 7 0 -1 -5 0 6 0
w:<organisation> <v-stay>	0 -1 0 0 3 0 0 0
w:<organisation> _ ,	0 0 0 0 -2 0 4 0
w:<organisation> _ .	0 10 0 0 -6 0 0 0
w:<organisation> _ :	0 0 0 2 0 0 0 0
w:<organisation> _ <name>	0 0 0 0 6 0 0 0
w:<organisation> _ <seat>	0 5 7 0 -7 0 0 0
w:<organisation> _ ?	0 0 0 0 1 0 0 0
w:<organisation> _ and	0 0 0 0 4 0 0 0
w:<organisation> _ have	0 0 0 0 3 0 0 0
w:<organisation> _ he	0 0 5 0 -2 0 0 0
w:<organisation> _ its	0 0 0 0 1 0 0 0
w:<organisation> _ not	0 5 0 0 -3 0 0 0
w:<organisation> _ say	0 0 0 0 4 0 0 0
w:<organisation> _ that	0 0 0 0 7 0 0 0
w:<organisation> _ the	0 0 0 -1 9 0 0 0
w:<organisation> _ to	0 -2 0 0 7 0 0 0
w:<organisation> _ which	0 0 0 0 5 0 0 0
w:<organisation> has	0 -6 0 0 0 0 5 0
w:<organisation> in	0 1 10 0 -3 0 -2 0
w:<organisation> is	0 0 0 0 0 2 0 0
w:<organisation> must	0 0 0 0 2 0 0 0
w:<organisation> on	0 0 0 0 3 0 0 0
w:<organisation> say	0 9 0 0 -2 0 -1 0
w:<organisation> that	0 0 0 0 1 0 0 0
w:<organisation> to	0 0 0 0 0 0 0 6
w:<organisation> vote	0 1 0 0 0 0 0 0
w:<organisation> will	0 -1 0 0 7 0 0 0
w:<organisation> would	0 0 0 0 5 0 0 0
w:<person>	0 -17 -35 20 8 -4 1 0
w:<person> 's	0 0 0 10 0 0 -2 0
w:<person> (	0 -1 0 0 9 0 0 0
w:<person> ,	5 -5 0 0 -15 0 14 0
w:<person> .	0 -3 0 -2 8 5 -2 0
w:<person> :	-3 6 -3 2 -8 4 2 -1
w:<person> <v-agree>	0 0 0 0 2 0 0 0
w:<person> <v-impose>	1 0 0 -1 0 0 0 0
w:<person> <v-propose>	0 7 0 0 0 0 0 0
w:<person> <v-say>	0 -15 -9 26 -7 -6 3 -3
w:<person> <v-stay>	0 0 0 0 2 0 0 0
w:<person> <v-target>	0 0 0 -5 18 0 -6 0
w:<person> <v-threaten>	0 0 0 1 0 0 0 0
w:<person> <v-up>	0 0 0 0 5 0 0 0
w:<person> _ "	0 6 0 0 -3 0 0 0
w:<person> _ ,	0 -6 0 10 1 0 -1 0
w:<person> _ .	0 0 0 -8 15 0 -2 0
w:<person> _ :	0 0 0 0 1 0 0 0
w:<person> _ <name>	0 0 0 -4 12 0 0 0
w:<person> _ <person>	0 -4 0 0 0 5 -2 0
w:<person> _ <seat>	0 0 0 2 0 0 0 0
w:<person> _ a	3 -2 0 -1 0 0 0 0
w:<person> _ and	0 -5 0 0 11 0 0 0
w:<person> _ at	0 2 0 0 0 0 0 0
w:<person> _ for	0 0 0 0 5 0 0 0
w:<person> _ his	0 0 0 2 0 0 0 0
w:<person> _ in	0 0 0 8 -8 0 0 0
w:<person> _ it	0 -1 0 0 0 0 4 0
w:<person> _ let	0 0 0 0 1 0 0 0
w:<person> _ not	0 4 0 0 -2 0 0 0
w:<person> _ on	0 4 0 0 -13 0 12 0
w:<person> _ put	0 8 0 0 -1 0 0 0
w:<person> _ reporter	0 0 0 0 1 0 0 0
w:<person> _ say	9 0 0 0 -2 0 0 0
w:<person> _ tell	0 0 0 0 0 0 0 6
w:<person> _ that	0 -14 0 3 11 0 0 0
w:<person> _ the	-6 -13 -1 8 -6 0 19 0
w:<person> _ then	0 4 0 9 -22 9 0 0
w:<person> _ to	0 8 0 0 -2 0 0 0
w:<person> _ who	0 0 4 0 2 0 0 0
w:<person> and	0 0 0 0 12 0 0 0
w:<person> ask	0 9 0 0 -7 0 0 0
w:<person> call	0 0 0 0 1 0 0 0
w:<person> had	0 0 0 0 9 0 0 0
w:<person> has	5 -4 0 0 -4 0 -6 15
w:<person> in	0 0 0 2 0 0 0 0
w:<person> of	0 0 0 6 -3 0 0 0
w:<person> on	0 0 0 0 3 0 0 0
w:<person> post	0 0 0 0 4 0 0 0
w:<person> say	-1 -6 0 25 -8 0 -5 0
w:<person> sign	0 0 0 0 1 0 0 0
w:<person> tell	0 -4 0 3 10 0 -5 0
w:<person> warn	0 1 0 1 -2 0 0 0
w:<person> was	0 0 0 8 -6 0 0 0
w:<person> would	0 0 0 0 1 0 0 0
w:<person> write	0 0 0 2 0 0 0 0
w:<points>	0 24 0 -1 -17 0 -4 0
w:<points> <v-down>	2 14 0 0 -19 0 0 0
w:<points> _ .	0 3 0 0 0 0 0 0
w:<points> _ back	3 13 0 0 -18 0 0 0
w:<points> _ the	0 0 0 0 2 0 0 0
w:<points> more	0 5 0 3 -10 0 0 0
w:<points> that	0 4 0 0 -1 0 0 0
w:<quality>	-11 -6 0 0 -11 23 18 0
w:<quality> ,	0 -2 0 5 0 0 0 0
w:<quality> -	0 0 0 0 4 0 0 0
w:<quality> .	0 0 0 0 9 0 0 0
w:<quality> <agent>	0 -11 0 -8 -3 0 12 11
w:<quality> <duty>	0 19 0 -6 -26 0 18 0
w:<quality> <gate>	0 8 2 -8 0 0 0 0
w:<quality> <goods>	-19 13 6 18 -17 17 -25 0
w:<quality> <level-noun>	0 7 0 0 -2 0 0 0
w:<quality> <sender>	15 -2 2 -4 -24 8 6 0
w:<quality> <v-begin>	0 0 0 0 1 0 0 0
w:<quality> <v-impose>	0 -1 0 0 0 0 5 0
w:<quality> <v-sell>	7 -3 0 -1 -12 15 0 0
w:<quality> _ ,	0 -10 -3 0 -20 14 24 0
w:<quality> _ .	2 0 0 6 -6 0 0 0
w:<quality> _ <quality>	0 -5 0 0 13 0 0 0
w:<quality> _ a	0 0 0 0 6 0 0 0
w:<quality> _ and	0 -7 0 20 -14 8 0 0
w:<quality> _ are	0 0 0 0 1 0 0 0
w:<quality> _ as	0 0 0 0 -4 0 4 0
w:<quality> _ at	0 6 0 0 0 0 0 0
w:<quality> _ back	0 6 0 0 -1 0 0 0
w:<quality> _ come	0 16 0 0 -22 10 0 0
w:<quality> _ duty	0 6 0 0 0 0 0 0
w:<quality> _ for	0 0 5 4 -9 0 0 0
w:<quality> _ go	0 4 0 -4 0 1 0 0
w:<quality> _ has	0 0 0 0 10 0 0 0
w:<quality> _ in	0 0 0 0 6 0 0 0
w:<quality> _ is	0 0 0 5 0 0 0 0
w:<quality> _ maker	0 0 0 8 -3 0 0 0
w:<quality> _ may	0 0 0 0 4 0 0 0
w:<quality> _ minister	0 0 2 0 0 0 0 0
w:<quality> _ of	0 0 0 0 0 0 5 0
w:<quality> _ oil	0 0 0 0 0 0 2 0
w:<quality> _ on	0 8 0 -1 -13 0 15 0
w:<quality> _ pay	0 0 0 0 5 0 0 0
w:<quality> _ that	0 0 0 0 1 0 0 0
w:<quality> _ the	0 0 0 0 11 0 0 0
w:<quality> _ to	0 0 8 -4 0 0 0 0
w:<quality> _ were	0 0 0 0 5 0 0 0
w:<quality> _ will	0 0 0 0 0 0 2 0
w:<quality> _ would	0 0 -1 -10 15 0 -9 0
w:<quality> and	0 0 0 0 6 0 0 0
w:<quality> beef	0 0 0 0 1 0 0 0
w:<quality> car	0 0 2 0 1 0 0 0
w:<quality> cocoa	0 3 0 0 0 0 0 0
w:<quality> coffee	0 0 0 2 0 0 0 0
w:<quality> company	0 0 0 0 -6 9 0 0
w:<quality> copper	0 -6 8 7 -8 0 0 0
w:<quality> date	0 13 0 0 -18 0 6 0
w:<quality> duty	0 11 0 -16 -11 1 8 0
w:<quality> export	10 0 0 0 -6 0 0 0
w:<quality> finance	0 0 4 0 0 0 0 0
w:<quality> firm	5 0 0 0 0 0 0 0
w:<quality> good	0 -8 -1 0 17 0 -1 0
w:<quality> minister	0 0 0 0 -12 0 17 0
w:<quality> official	0 0 0 0 2 0 0 0
w:<quality> oil	0 -5 0 12 -4 0 0 0
w:<quality> one	0 0 0 0 3 0 0 0
w:<quality> orange	0 0 0 0 1 0 0 0
w:<quality> origin	0 2 0 0 0 0 0 0
w:<quality> rice	0 2 0 5 -2 0 -2 0
w:<quality> rose	0 0 0 4 -10 0 5 0
w:<quality> ship	0 -4 0 0 -4 16 0 0
w:<quality> side	0 0 0 -2 3 0 0 0
w:<quality> steel	0 1 0 0 -2 0 1 0
w:<quality> tariff	0 0 0 2 -10 0 11 0
w:<quality> tea	0 -1 0 -6 16 0 0 0
w:<quality> trade	0 0 0 0 0 0 1 0
w:<quality> wheat	0 0 0 7 -8 0 0 0
w:<quality> wine	0 0 0 5 0 0 -1 0
w:<quality> would	5 0 0 0 0 0 -1 0
w:<seat>	4 -22 -4 9 -4 -35 22 12
w:<seat> 's	4 -5 -3 11 -19 0 7 4
w:<seat> ,	0 -1 3 1 -6 0 8 0
w:<seat> .	0 0 3 -6 0 0 -2 4
w:<seat> :	0 0 0 0 7 0 0 0
w:<seat> <v-begin>	0 0 0 -1 3 0 0 0
w:<seat> <v-down>	0 0 5 0 0 0 0 0
w:<seat> <v-impose>	2 -17 -1 2 18 0 -8 0
w:<seat> <v-propose>	0 0 0 0 4 0 0 0
w:<seat> <v-say>	0 0 0 -3 2 0 1 0
w:<seat> <v-stay>	0 0 0 0 2 0 0 0
w:<seat> <v-target>	5 -6 0 -8 12 0 0 0
w:<seat> <v-up>	0 0 0 3 0 0 0 0
w:<seat> ?	0 0 0 0 4 0 0 0
w:<seat> _ "	0 0 0 0 0 0 1 0
w:<seat> _ ,	0 0 0 10 -4 0 0 0
w:<seat> _ .	0 0 0 0 12 0 0 0
w:<seat> _ <day-ahead>	0 0 0 0 6 0 0 0
w:<seat> _ <day-today>	0 -1 0 0 6 0 0 0
w:<seat> _ <name>	0 0 0 -1 -4 0 0 12
w:<seat> _ <seat>	0 6 0 0 0 0 -1 0
w:<seat> _ a	0 0 0 0 8 0 0 0
w:<seat> _ and	0 -2 0 0 5 0 0 0
w:<seat> _ answer	0 0 0 0 -8 0 9 0
w:<seat> _ go	0 -3 0 6 0 0 0 0
w:<seat> _ in	0 0 0 0 6 0 0 0
w:<seat> _ it	0 0 0 -1 7 0 0 0
w:<seat> _ its	0 0 0 1 1 0 0 0
w:<seat> _ not	0 -3 0 3 0 0 0 0
w:<seat> _ say	0 0 0 3 0 0 0 0
w:<seat> _ tariff	8 0 0 7 -9 0 0 0
w:<seat> _ that	0 0 0 3 -7 0 5 0
w:<seat> _ the	0 5 0 5 -2 0 -3 0
w:<seat> _ to	0 0 0 0 5 0 0 0
w:<seat> _ which	0 0 8 0 -15 0 10 0
w:<seat> _ with	0 0 0 0 2 0 0 0
w:<seat> and	0 12 0 -2 0 0 -2 0
w:<seat> could	2 3 0 6 -11 0 0 0
w:<seat> go	0 0 0 -1 2 0 0 0
w:<seat> had	0 0 0 0 4 0 0 0
w:<seat> has	4 0 -1 5 -10 0 7 0
w:<seat> in	0 0 0 0 6 0 0 0
w:<seat> let	0 0 0 0 7 0 0 0
w:<seat> on	0 0 0 0 8 0 0 0
w:<seat> say	0 0 0 -1 0 0 3 0
w:<seat> to	0 0 1 0 6 0 -1 0
w:<seat> will	0 -2 0 0 0 0 7 0
w:<seat> would	-2 -9 0 -5 -4 0 14 4
w:<sender>	34 -21 4 -1 -17 9 2 -10
w:<sender> '	0 0 0 0 0 0 6 0
w:<sender> ,	5 0 0 0 0 0 0 0
w:<sender> .	0 0 0 0 -3 0 10 0
w:<sender> <not>	0 0 0 0 2 0 0 0
w:<sender> <v-bear>	0 9 0 0 -4 0 0 0
w:<sender> control	18 -1 0 -1 -5 0 -1 0
w:<sender> in	0 0 6 4 -7 0 0 0
w:<sender> licence	0 0 0 0 5 0 0 0
w:<sender> of	14 -6 0 0 -6 0 0 0
w:<sender> permit	3 0 0 0 0 0 0 0
w:<sender> to	0 0 3 0 0 0 0 0
w:<span>	-27 -14 7 -30 42 4 -16 -18
w:<span> ,	-1 -11 5 -11 2 7 1 0
w:<span> .	0 -13 12 -6 14 0 -5 0
w:<span> ;	0 -3 0 0 5 0 0 0
w:<span> <not>	0 11 0 0 -8 0 0 0
w:<span> _ ,	0 0 0 0 4 0 0 0
w:<span> _ .	0 -2 0 0 0 4 0 0
w:<span> _ <number>	0 3 0 0 -1 0 0 0
w:<span> _ <span>	0 0 0 0 1 0 0 0
w:<span> _ and	0 -1 2 0 0 0 0 0
w:<span> _ go	0 5 0 0 -4 0 0 0
w:<span> _ if	0 0 0 0 6 0 0 0
w:<span> _ notice	0 11 0 0 -7 0 0 0
w:<span> _ on	0 0 0 0 3 0 0 0
w:<span> _ so	0 0 0 0 2 0 0 0
w:<span> _ the	0 0 0 0 9 0 0 0
w:<span> _ to	0 0 0 0 2 0 0 0
w:<span> _ up	0 -1 0 0 4 0 0 0
w:<span> _ which	0 -2 0 0 -3 10 0 0
w:<span> after	0 0 0 0 3 0 0 0
w:<span> and	0 8 0 0 -3 0 0 0
w:<span> earlier	0 0 0 0 0 5 0 0
w:<span> if	0 0 0 0 1 0 0 0
w:<span> more	0 0 0 0 6 0 0 0
w:<span> of	0 0 0 0 4 0 0 0
w:<span> to	0 0 0 4 0 0 0 0
w:<span> without	0 2 0 0 -1 0 0 0
w:<taker>	0 -27 16 0 7 0 -6 0
w:<taker> of	0 -4 0 4 1 0 0 0
w:<v-agree>	0 -5 -24 -14 33 0 -2 -13
w:<v-agree> ,	0 2 0 0 0 0 0 0
w:<v-agree> .	10 0 0 0 0 0 0 0
w:<v-agree> ?	0 -6 0 0 14 0 0 0
w:<v-agree> a	0 0 0 0 6 0 0 0
w:<v-agree> an	0 0 0 0 3 0 0 0
w:<v-agree> by	0 3 0 2 -5 0 0 0
w:<v-agree> for	0 0 0 0 -2 0 9 0
w:<v-agree> in	0 0 0 0 0 7 0 0
w:<v-agree> on	0 10 0 -2 0 0 0 0
w:<v-agree> the	0 0 0 0 2 0 0 0
w:<v-agree> to	0 -2 0 0 6 0 0 0
w:<v-bear>	2 -2 0 -5 26 -14 -11 -31
w:<v-bear> "	0 0 0 0 -7 0 9 0
w:<v-bear> ,	2 -11 0 4 0 0 0 0
w:<v-bear> .	0 -4 0 0 13 0 0 0
w:<v-bear> <day-today>	0 4 0 0 -3 0 0 0
w:<v-bear> <level>	-5 13 -6 -17 4 -2 0 0
w:<v-bear> <name>	0 -10 0 0 13 0 0 0
w:<v-bear> <not>	0 2 0 0 0 0 0 0
w:<v-bear> <number>	0 0 0 0 4 0 0 0
w:<v-bear> ?	0 0 0 0 6 0 0 0
w:<v-bear> a	11 -2 0 0 -1 0 0 0
w:<v-bear> again	0 0 0 0 2 0 0 0
w:<v-bear> an	0 0 0 6 -3 0 0 0
w:<v-bear> any	0 4 0 0 -3 0 0 0
w:<v-bear> at	0 -2 0 0 7 0 0 0
w:<v-bear> back	0 0 0 0 8 0 0 0
w:<v-bear> by	0 0 0 0 4 0 0 0
w:<v-bear> each	0 0 0 0 3 0 0 0
w:<v-bear> for	0 9 0 0 -2 0 0 0
w:<v-bear> in	0 0 0 -2 9 0 0 0
w:<v-bear> into	0 -2 0 3 0 0 0 0
w:<v-bear> it	0 0 0 0 6 0 0 0
w:<v-bear> its	0 0 0 0 2 0 0 0
w:<v-bear> more	6 0 0 0 -1 0 0 0
w:<v-bear> nothing	0 0 0 0 3 0 0 0
w:<v-bear> on	0 10 0 9 -18 9 -4 0
w:<v-bear> out	0 1 0 0 0 0 0 0
w:<v-bear> the	0 8 5 -10 0 0 -4 0
w:<v-bear> their	0 0 0 0 6 0 0 0
w:<v-bear> them	0 0 0 0 3 0 0 0
w:<v-bear> there	0 0 0 0 3 0 0 0
w:<v-bear> to	0 4 0 0 0 0 0 0
w:<v-bear> what	0 9 0 0 -5 0 0 0
w:<v-bear> with	0 0 0 3 0 0 0 0
w:<v-begin>	0 0 -11 14 15 0 -15 -45
w:<v-begin> ,	-2 1 1 2 0 0 -2 0
w:<v-begin> .	0 8 0 9 -8 0 0 0
w:<v-begin> <day-ahead>	0 18 0 12 -27 0 0 0
w:<v-begin> <goods>	0 -4 0 4 0 0 0 0
w:<v-begin> <level>	0 0 0 0 5 0 0 0
w:<v-begin> <name>	0 -6 0 -3 5 7 -1 0
w:<v-begin> <not>	0 0 0 0 3 0 0 0
w:<v-begin> <v-impose>	0 0 0 0 3 0 0 0
w:<v-begin> ?	0 9 0 9 -18 0 0 0
w:<v-begin> a	0 -2 1 -2 9 0 0 0
w:<v-begin> after	0 0 0 7 0 0 0 0
w:<v-begin> again	0 9 0 0 -7 0 0 0
w:<v-begin> and	0 10 0 0 -4 0 0 0
w:<v-begin> as	4 -3 0 0 3 0 0 0
w:<v-begin> at	0 0 0 0 1 0 0 0
w:<v-begin> back	10 12 -16 -22 -8 9 -1 0
w:<v-begin> before	0 5 0 0 0 0 0 0
w:<v-begin> by	0 -4 0 3 0 0 0 0
w:<v-begin> down	0 -11 0 0 20 0 0 0
w:<v-begin> effect	0 -3 0 0 3 0 4 0
w:<v-begin> first	0 0 0 0 6 0 0 0
w:<v-begin> from	3 9 0 0 -5 0 0 0
w:<v-begin> home	0 0 0 0 4 0 0 0
w:<v-begin> in	0 0 0 -12 11 5 -2 0
w:<v-begin> into	0 -5 0 0 9 0 -1 0
w:<v-begin> it	0 0 12 0 -5 0 0 0
w:<v-begin> its	0 3 0 10 -14 0 0 0
w:<v-begin> of	0 -6 0 6 0 0 0 0
w:<v-begin> on	-2 1 -4 1 1 0 0 0
w:<v-begin> out	0 -4 0 0 11 0 0 0
w:<v-begin> over	0 0 0 8 -7 0 0 0
w:<v-begin> the	0 -6 0 5 1 0 0 0
w:<v-begin> through	0 0 0 1 0 0 0 0
w:<v-begin> to	-8 -10 0 3 16 0 -14 0
w:<v-begin> up	0 13 2 -16 -9 0 7 0
w:<v-begin> with	0 0 0 0 3 0 0 0
w:<v-begin> wrong	0 2 0 0 0 0 0 0
w:<v-buy>	0 0 6 0 -2 -6 5 -4
w:<v-buy> ,	0 0 0 0 6 0 0 0
w:<v-buy> .	0 0 0 0 3 0 0 0
w:<v-buy> :	0 7 0 0 -6 0 0 0
w:<v-buy> <v-impose>	0 4 8 0 -9 0 0 0
w:<v-buy> for	0 0 0 0 1 0 0 0
w:<v-buy> from	0 0 0 0 -4 0 10 0
w:<v-buy> in	6 2 5 0 -15 0 0 0
w:<v-buy> of	0 0 0 0 1 0 0 0
w:<v-buy> that	0 0 0 0 7 0 0 0
w:<v-buy> to	0 0 0 4 0 0 0 0
w:<v-deny>	34 -27 -4 8 -24 1 11 0
w:<v-deny> ,	0 0 0 9 -5 0 0 0
w:<v-deny> .	10 0 0 0 -8 0 0 0
w:<v-deny> on	8 -3 0 0 -5 4 0 0
w:<v-deny> out	0 0 0 6 -13 0 10 0
w:<v-deny> that	9 0 0 0 -3 0 0 0
w:<v-down>	12 6 32 -6 -16 -14 -15 2
w:<v-down> ,	8 3 12 0 -17 0 -9 0
w:<v-down> .	-1 0 10 0 0 0 -3 0
w:<v-down> <day-ahead>	0 19 0 0 -17 0 0 0
w:<v-down> <duty>	0 0 0 0 10 0 0 0
w:<v-down> <goods>	0 0 0 -2 -6 0 12 0
w:<v-down> <quality>	0 -1 7 0 0 0 0 0
w:<v-down> ?	0 0 0 10 -9 0 0 0
w:<v-down> a	0 0 0 0 9 0 0 0
w:<v-down> after	0 0 0 0 5 0 0 0
w:<v-down> and	0 12 4 0 -14 0 0 0
w:<v-down> away	0 8 0 0 -5 0 0 0
w:<v-down> back	13 12 0 -16 -17 5 0 0
w:<v-down> by	0 -22 15 0 5 0 0 0
w:<v-down> down	0 -8 0 0 11 0 0 0
w:<v-down> for	0 0 0 0 1 0 0 0
w:<v-down> from	0 -5 0 0 9 0 0 0
w:<v-down> home	0 0 0 0 3 0 0 0
w:<v-down> in	0 1 0 -1 6 0 0 0
w:<v-down> into	0 0 0 0 11 0 0 0
w:<v-down> it	0 9 0 0 -8 0 0 0
w:<v-down> its	0 6 0 -1 1 0 -1 0
w:<v-down> of	0 -9 0 7 0 0 0 0
w:<v-down> on	0 -2 1 16 -7 0 -1 0
w:<v-down> out	0 0 0 0 3 0 0 0
w:<v-down> tariff	0 0 0 0 2 0 0 0
w:<v-down> the	0 -4 -1 0 -12 0 0 21
w:<v-down> through	0 2 0 0 0 0 0 0
w:<v-down> to	0 -2 2 0 6 0 0 0
w:<v-down> up	0 0 0 0 -6 0 11 0
w:<v-end>	-43 0 22 -5 3 3 5 -12
w:<v-end> ,	0 19 -1 -4 -4 0 -4 0
w:<v-end> .	0 0 0 -5 11 0 0 0
w:<v-end> :	0 15 0 0 -15 0 0 0
w:<v-end> ;	0 0 0 0 4 0 0 0
w:<v-end> <day-ahead>	0 0 0 0 6 0 0 0
w:<v-end> <level>	0 8 12 0 -17 0 0 0
w:<v-end> ?	0 6 0 0 -4 0 0 0
w:<v-end> a	0 7 9 0 -21 8 0 0
w:<v-end> at	0 -16 1 0 3 0 7 0
w:<v-end> by	0 0 5 0 -1 0 0 0
w:<v-end> date	0 -5 0 0 16 0 0 0
w:<v-end> in	0 -5 0 11 0 0 0 0
w:<v-end> it	0 -13 0 0 19 0 0 0
w:<v-end> its	0 0 0 0 3 0 -3 0
w:<v-end> of	0 3 -1 8 -10 0 2 0
w:<v-end> on	0 1 0 -4 11 0 0 0
w:<v-end> the	0 -13 0 0 -6 5 8 2
w:<v-end> to	0 5 0 0 0 0 0 0
w:<v-impose>	-12 0 -5 0 27 -30 6 -22
w:<v-impose> "	0 0 0 0 -1 0 9 0
w:<v-impose> ,	7 0 0 -29 0 -1 3 0
w:<v-impose> -	0 0 0 0 1 0 0 0
w:<v-impose> .	7 -8 0 0 12 -5 -6 -6
w:<v-impose> :	0 1 0 0 0 0 0 0
w:<v-impose> <day-ahead>	0 0 0 0 0 0 0 6
w:<v-impose> <day-today>	0 0 0 0 2 0 0 0
w:<v-impose> <duty>	0 0 -1 8 -4 0 0 0
w:<v-impose> <goods>	2 -7 0 0 -5 0 10 0
w:<v-impose> <level>	-2 -23 -3 4 23 0 0 0
w:<v-impose> <name>	0 -5 0 9 -6 6 0 0
w:<v-impose> <not>	0 -6 0 -4 3 0 8 0
w:<v-impose> <number>	0 8 0 0 0 0 -2 0
w:<v-impose> <person>	0 0 0 0 0 6 0 0
w:<v-impose> <quality>	11 -14 5 -6 4 0 -10 0
w:<v-impose> <span>	0 0 0 0 2 0 0 0
w:<v-impose> <v-begin>	0 3 0 -3 0 6 0 0
w:<v-impose> <v-down>	0 0 0 0 7 0 0 0
w:<v-impose> <v-end>	0 3 0 0 0 0 0 0
w:<v-impose> <v-impose>	0 0 0 -1 6 0 0 0
w:<v-impose> <v-stay>	0 3 0 0 0 0 0 0
w:<v-impose> <v-up>	0 6 0 0 -6 6 0 0
w:<v-impose> ?	0 -10 0 0 21 0 0 0
w:<v-impose> a	0 12 0 7 -12 0 -4 0
w:<v-impose> about	0 0 0 1 0 0 0 0
w:<v-impose> again	5 10 4 -1 -24 0 2 0
w:<v-impose> an	0 0 0 0 -4 0 5 0
w:<v-impose> any	0 0 0 0 -12 0 17 0
w:<v-impose> are	0 0 0 0 3 0 0 0
w:<v-impose> as	0 0 0 0 1 0 0 0
w:<v-impose> aside	0 8 0 0 -7 0 0 0
w:<v-impose> at	0 8 0 0 0 0 0 0
w:<v-impose> back	10 -13 0 -6 5 0 -13 5
w:<v-impose> before	0 5 0 0 -9 0 5 0
w:<v-impose> by	0 16 0 10 -16 0 -5 0
w:<v-impose> come	0 0 0 0 3 0 0 0
w:<v-impose> down	0 0 0 0 4 0 0 0
w:<v-impose> duty	0 0 0 12 -4 0 -4 0
w:<v-impose> effect	0 -3 0 0 3 0 4 0
w:<v-impose> end	0 3 0 0 -3 0 0 0
w:<v-impose> for	0 -2 0 0 6 0 0 0
w:<v-impose> from	0 0 0 0 1 0 0 0
w:<v-impose> go	0 6 0 0 -6 6 0 0
w:<v-impose> his	0 0 0 -2 11 0 -1 0
w:<v-impose> in	-8 -10 -9 0 2 4 12 0
w:<v-impose> into	0 3 0 0 0 0 0 0
w:<v-impose> is	0 1 2 0 -2 0 0 0
w:<v-impose> it	-2 0 6 -3 4 0 0 0
w:<v-impose> its	-2 3 -7 8 -12 4 4 -1
w:<v-impose> me	0 -2 0 0 12 0 0 0
w:<v-impose> no	0 0 0 0 4 0 0 0
w:<v-impose> nothing	0 0 0 0 5 0 0 0
w:<v-impose> of	0 16 0 1 -9 0 -3 0
w:<v-impose> off	0 -11 0 12 1 0 -3 0
w:<v-impose> on	-8 -2 6 -22 3 -4 2 12
w:<v-impose> our	0 0 0 0 -18 0 23 0
w:<v-impose> out	0 0 0 0 13 0 0 0
w:<v-impose> over	0 3 0 7 -9 0 0 0
w:<v-impose> since	0 0 0 -1 0 0 2 0
w:<v-impose> tariff	0 0 0 0 6 0 0 0
w:<v-impose> ten	0 0 0 0 2 0 0 0
w:<v-impose> that	-1 -3 0 8 1 0 0 0
w:<v-impose> the	-1 -6 5 -12 16 1 -4 -10
w:<v-impose> their	0 0 0 0 4 0 0 0
w:<v-impose> them	8 -2 0 -4 0 0 0 0
w:<v-impose> thi	0 0 0 0 2 0 0 0
w:<v-impose> to	0 -3 -12 6 11 -2 -8 -1
w:<v-impose> until	0 0 0 0 11 0 0 0
w:<v-impose> up	0 0 0 0 -1 0 0 0
w:<v-impose> us	0 -2 0 0 15 0 0 0
w:<v-impose> was	0 0 0 10 -7 0 0 0
w:<v-impose> when	0 0 0 0 1 0 0 0
w:<v-impose> whether	0 0 0 8 -4 0 0 0
w:<v-impose> with	0 -6 0 -12 11 0 5 0
w:<v-propose>	-3 -9 0 -13 27 -39 8 -3
w:<v-propose> "	0 0 0 0 0 0 4 0
w:<v-propose> ,	4 -13 3 -10 3 0 1 0
w:<v-propose> -	0 0 0 0 0 0 2 0
w:<v-propose> .	2 15 -3 2 -18 0 -8 5
w:<v-propose> <level>	0 5 0 1 0 0 -1 0
w:<v-propose> <name>	0 0 0 0 7 0 0 0
w:<v-propose> <number>	0 0 0 0 4 0 0 0
w:<v-propose> <person>	0 0 0 0 1 0 0 0
w:<v-propose> <v-impose>	0 0 0 0 0 0 2 0
w:<v-propose> a	0 -3 0 -1 16 0 0 0
w:<v-propose> about	0 0 0 0 4 0 0 0
w:<v-propose> again	6 0 5 0 -8 0 0 0
w:<v-propose> and	0 0 0 0 -2 0 4 0
w:<v-propose> at	0 -6 0 0 0 0 12 0
w:<v-propose> by	0 0 0 0 3 0 0 0
w:<v-propose> for	0 0 0 0 -1 0 5 0
w:<v-propose> from	0 0 0 2 0 0 0 0
w:<v-propose> in	0 0 0 0 6 0 0 0
w:<v-propose> it	0 -4 0 0 2 0 3 0
w:<v-propose> its	0 0 0 0 1 0 0 0
w:<v-propose> me	0 0 0 0 6 0 0 0
w:<v-propose> on	0 -1 0 0 -9 0 1 8
w:<v-propose> that	0 -3 0 -1 20 0 -1 0
w:<v-propose> the	0 6 11 0 -11 0 0 0
w:<v-propose> them	0 0 0 0 2 0 0 0
w:<v-propose> to	-6 4 -11 -5 20 -1 -6 0
w:<v-propose> whether	0 0 0 8 -4 0 0 0
w:<v-propose> with	0 0 0 0 -5 0 9 0
w:<v-return>	-14 36 -4 -37 -5 -9 -2 -6
w:<v-return> ,	0 4 0 0 -2 0 0 0
w:<v-return> .	0 -3 2 -2 -2 0 8 0
w:<v-return> back	0 4 0 0 -3 0 0 0
w:<v-return> in	0 0 0 0 1 0 0 0
w:<v-return> of	0 13 0 0 -9 0 0 0
w:<v-return> on	0 16 0 0 -10 0 0 0
w:<v-return> the	0 3 0 0 0 0 0 0
w:<v-return> to	0 9 -2 -6 5 0 -7 0
w:<v-say>	-2 -26 0 12 3 0 7 9
w:<v-say> ,	7 -11 0 -1 0 3 -11 5
w:<v-say> .	-5 0 -5 -6 17 0 2 0
w:<v-say> :	0 -3 0 5 0 2 0 0
w:<v-say> ;	0 0 0 0 6 0 0 0
w:<v-say> <duty>	0 0 0 6 -1 0 0 0
w:<v-say> <goods>	0 5 0 0 -12 0 8 0
w:<v-say> <level>	0 0 0 0 4 0 0 0
w:<v-say> <name>	5 -2 0 0 3 0 -1 0
w:<v-say> <not>	0 13 0 0 -3 0 0 0
w:<v-say> <number>	0 -2 0 0 9 0 0 0
w:<v-say> <person>	8 9 4 -1 -21 5 -3 0
w:<v-say> <seat>	0 0 0 0 -1 0 2 0
w:<v-say> ?	0 0 0 0 2 0 0 0
w:<v-say> a	3 0 0 0 0 0 0 0
w:<v-say> about	0 0 6 0 0 0 0 0
w:<v-say> by	0 0 0 0 7 0 0 0
w:<v-say> he	0 0 0 5 -1 0 0 0
w:<v-say> his	0 0 0 2 0 0 0 0
w:<v-say> how	0 0 0 0 0 0 4 0
w:<v-say> in	0 -3 0 0 4 0 0 0
w:<v-say> is	0 0 0 0 -8 0 12 0
w:<v-say> it	0 0 0 -4 18 0 -3 0
w:<v-say> last	0 0 0 4 -1 0 0 0
w:<v-say> me	0 -5 0 3 -4 0 -2 13
w:<v-say> no	0 5 0 0 0 0 0 0
w:<v-say> of	0 7 0 0 -3 0 -2 0
w:<v-say> on	0 -10 -2 0 -7 0 12 7
w:<v-say> reporter	0 2 0 0 0 0 0 0
w:<v-say> so	0 0 0 -1 9 0 0 0
w:<v-say> that	-7 0 0 16 -11 1 1 0
w:<v-say> the	-5 0 6 5 -7 0 6 0
w:<v-say> them	0 0 0 7 -3 0 0 0
w:<v-say> there	0 0 0 0 2 0 0 0
w:<v-say> they	0 8 0 0 -4 0 0 0
w:<v-say> thi	0 0 0 0 2 0 0 0
w:<v-say> to	0 0 0 -8 0 0 0 12
w:<v-say> us	0 -4 5 0 -3 0 7 0
w:<v-say> what	0 0 0 0 9 0 0 0
w:<v-say> with	0 2 0 10 -14 0 0 0
w:<v-say> yes	0 0 0 0 3 0 0 0
w:<v-say> you	0 0 0 0 10 0 0 0
w:<v-sell>	30 -37 -19 -4 5 17 -13 -8
w:<v-sell> ,	0 -1 0 0 3 4 0 0
w:<v-sell> .	0 -2 0 0 10 0 0 0
w:<v-sell> control	18 -1 0 -1 -5 0 -1 0
w:<v-sell> it	0 0 0 0 1 0 0 0
w:<v-sell> licence	0 0 0 0 5 0 0 0
w:<v-sell> of	15 0 0 -2 -4 0 0 0
w:<v-sell> permit	3 0 0 0 0 0 0 0
w:<v-sell> to	7 0 0 0 -3 0 0 0
w:<v-stay>	8 6 0 -22 20 -12 -35 2
w:<v-stay> ,	0 -4 0 -2 7 0 0 5
w:<v-stay> -	0 0 0 0 5 0 0 0
w:<v-stay> .	7 4 0 -1 0 0 0 0
w:<v-stay> <day-today>	0 6 0 0 -4 0 0 0
w:<v-stay> <level>	0 2 0 0 0 0 0 0
w:<v-stay> <not>	0 -2 0 0 5 0 0 0
w:<v-stay> <v-begin>	0 0 0 0 6 0 0 0
w:<v-stay> <v-impose>	0 0 0 0 1 0 0 0
w:<v-stay> <v-say>	0 0 0 0 3 0 0 0
w:<v-stay> again	0 11 0 0 -8 0 0 0
w:<v-stay> at	0 0 0 0 1 0 0 0
w:<v-stay> back	12 -5 0 0 0 0 -1 0
w:<v-stay> down	0 -1 0 0 0 0 0 6
w:<v-stay> for	0 4 0 0 -1 0 0 0
w:<v-stay> from	0 3 0 0 0 0 0 0
w:<v-stay> in	0 0 0 0 1 0 5 0
w:<v-stay> it	0 -8 0 2 6 0 0 0
w:<v-stay> its	0 0 0 0 0 7 0 0
w:<v-stay> know	0 0 0 0 3 0 0 0
w:<v-stay> of	0 4 0 0 0 0 0 0
w:<v-stay> on	0 -3 0 0 17 0 0 0
w:<v-stay> out	0 8 0 -2 0 0 0 0
w:<v-stay> the	0 -4 4 0 5 0 0 0
w:<v-stay> their	0 0 0 0 6 0 0 0
w:<v-stay> there	0 2 0 0 0 0 0 0
w:<v-stay> to	0 -9 18 -4 0 0 -1 0
w:<v-stay> up	0 4 0 4 -9 0 0 0
w:<v-stay> with	0 0 0 3 0 0 0 0
w:<v-stay> without	0 -2 0 0 4 0 0 0
w:<v-suspend>	6 0 7 -23 13 -11 -23 0
w:<v-suspend> ,	0 -1 0 0 0 0 0 5
w:<v-suspend> .	0 0 0 2 1 0 0 0
w:<v-suspend> <v-end>	0 10 0 0 -6 0 0 0
w:<v-suspend> at	0 1 0 0 0 0 0 0
w:<v-suspend> back	12 -5 0 0 0 0 -1 0
w:<v-suspend> end	0 2 0 0 0 0 0 0
w:<v-suspend> for	0 0 0 0 4 0 0 0
w:<v-suspend> in	0 0 0 0 9 0 0 0
w:<v-suspend> is	0 0 3 0 0 0 0 0
w:<v-suspend> lapse	0 11 0 0 -10 0 0 0
w:<v-suspend> on	0 0 0 0 8 0 0 0
w:<v-suspend> the	0 0 5 0 -1 0 0 0
w:<v-suspend> their	0 0 0 0 4 0 0 0
w:<v-suspend> there	0 3 0 0 -2 0 0 0
w:<v-suspend> until	0 0 0 0 6 0 0 0
w:<v-suspend> up	0 4 0 0 -3 0 0 0
w:<v-target>	1 0 0 -12 -6 -21 31 -18
w:<v-target> ,	0 -3 0 0 10 0 0 0
w:<v-target> .	3 0 0 0 0 0 0 0
w:<v-target> <level>	0 -17 0 3 0 0 8 0
w:<v-target> <name>	0 0 0 9 0 0 -3 0
w:<v-target> <not>	0 0 0 0 1 0 0 0
w:<v-target> <quality>	5 -5 0 -1 12 0 -7 0
w:<v-target> a	0 7 0 3 -7 0 -1 0
w:<v-target> at	0 4 0 0 0 0 0 0
w:<v-target> back	0 -7 0 -3 -7 0 25 0
w:<v-target> by	0 18 0 8 -24 0 0 0
w:<v-target> in	0 0 0 0 3 0 0 0
w:<v-target> is	0 3 0 0 -1 0 0 0
w:<v-target> it	0 0 0 0 6 0 0 0
w:<v-target> on	0 -7 0 0 2 0 1 0
w:<v-target> the	0 0 0 -3 0 0 7 0
w:<v-target> to	5 -14 0 0 17 0 -13 0
w:<v-target> with	0 0 0 0 5 0 0 0
w:<v-threaten>	9 -10 -3 12 -20 3 11 0
w:<v-threaten> ,	4 -7 0 -3 11 0 -6 0
w:<v-threaten> .	0 9 0 -1 -8 0 5 0
w:<v-threaten> on	0 0 0 1 -2 0 3 0
w:<v-threaten> that	-3 -12 -1 6 -4 7 0 1
w:<v-threaten> the	0 0 0 7 0 0 0 0
w:<v-threaten> to	5 -11 0 0 0 0 8 0
w:<v-up>	-11 2 4 -2 9 1 -13 -8
w:<v-up> ,	0 0 6 0 0 0 0 0
w:<v-up> .	0 0 7 17 -12 0 -6 0
w:<v-up> :	0 0 0 0 1 0 0 0
w:<v-up> <duty>	0 0 0 -1 10 0 0 0
w:<v-up> <goods>	0 -3 0 0 9 0 0 0
w:<v-up> ?	0 10 0 0 -7 0 0 0
w:<v-up> a	0 10 0 0 -7 0 0 0
w:<v-up> at	0 5 0 0 -4 0 0 0
w:<v-up> back	0 6 -3 -5 1 2 -3 0
w:<v-up> by	0 -3 3 0 0 0 0 0
w:<v-up> down	0 0 0 0 3 0 0 0
w:<v-up> from	5 10 0 -1 -18 0 5 0
w:<v-up> further	0 0 0 2 0 0 0 0
w:<v-up> in	0 -5 0 -2 4 6 0 0
w:<v-up> into	0 0 0 0 1 0 0 0
w:<v-up> its	0 0 0 -1 2 0 0 0
w:<v-up> of	0 0 0 0 1 0 0 0
w:<v-up> on	0 -14 0 0 9 0 0 6
w:<v-up> out	0 -3 0 0 7 0 0 0
w:<v-up> the	0 -5 0 0 11 0 -4 0
w:<v-up> through	0 -5 0 2 0 0 0 0
w:<v-up> to	-7 2 -7 4 0 6 -14 0
w:<v-up> up	0 24 3 -14 -14 0 0 0
w:<v-up> wrong	0 2 0 0 0 0 0 0
w:?	-46 5 -47 -18 79 -42 -54 -39
w:@	0 0 0 -4 18 0 -1 0
w:@ _ :	0 0 0 0 8 0 0 0
w:@ _ _	0 2 0 0 3 0 0 0
w:_	0 0 0 -2 18 0 -1 0
w:_ _ :	0 0 0 0 8 0 0 0
w:_ _ _	0 -6 0 0 14 0 0 0
w:a	-8 -28 7 19 24 0 -10 -17
w:a .	0 -4 0 0 0 0 6 0
w:a <agent>	0 -1 0 0 12 0 0 0
w:a <day-ahead>	0 0 0 0 0 0 4 0
w:a <duty>	0 -21 -6 20 -13 0 3 6
w:a <goods>	0 1 0 -2 7 0 0 0
w:a <level-noun>	0 0 0 0 13 0 -5 0
w:a <level>	0 0 0 3 0 0 0 0
w:a <office>	0 0 0 0 4 0 1 0
w:a <organisation>	0 0 0 8 -4 0 0 0
w:a <quality>	0 -3 0 0 19 0 0 0
w:a <sender>	0 0 0 0 -1 8 0 0
w:a <taker>	0 0 4 0 0 0 0 0
w:a <v-bear>	0 0 0 0 4 0 0 0
w:a <v-deny>	0 0 0 10 -8 0 0 0
w:a <v-down>	0 0 0 0 4 0 0 0
w:a <v-end>	0 0 4 0 0 0 0 0
w:a <v-impose>	0 -6 0 6 11 0 -9 0
w:a <v-propose>	0 -5 0 0 1 0 0 0
w:a <v-say>	2 0 0 8 -12 2 -2 0
w:a <v-stay>	0 0 0 0 11 0 0 0
w:a <v-suspend>	0 0 0 0 2 0 0 0
w:a <v-target>	0 0 0 0 1 0 0 0
w:a <v-up>	0 0 0 0 2 0 0 0
w:a _ "	0 0 0 4 0 0 0 0
w:a _ ,	-3 0 0 4 -2 2 1 0
w:a _ .	5 -3 7 -24 10 -6 -10 3
w:a _ :	0 0 0 -3 0 2 0 0
w:a _ <level>	0 2 0 5 -3 0 -1 0
w:a _ <span>	0 0 0 0 5 0 0 0
w:a _ ?	0 0 0 0 2 0 0 0
w:a _ about	0 0 0 0 6 0 0 0
w:a _ ago	0 -3 0 0 5 0 0 0
w:a _ and	0 -1 0 0 12 0 0 0
w:a _ at	0 0 4 0 0 0 0 0
w:a _ be	0 1 0 0 0 0 0 0
w:a _ before	0 1 0 0 0 0 0 0
w:a _ by	0 0 0 0 7 0 0 0
w:a _ duty	0 0 0 -2 0 0 7 0
w:a _ for	0 -5 0 0 0 9 0 0
w:a _ from	0 -7 0 0 9 0 0 0
w:a _ if	0 0 0 0 8 0 0 0
w:a _ in	0 -16 3 6 0 0 0 0
w:a _ is	5 -5 4 -3 -10 0 6 0
w:a _ m	0 0 0 0 2 0 0 0
w:a _ of	7 13 -2 2 -23 1 0 3
w:a _ on	0 -7 -2 14 3 0 -11 0
w:a _ one	0 0 0 0 5 0 0 0
w:a _ or	0 0 0 0 4 0 0 0
w:a _ round	0 0 0 6 0 0 0 0
w:a _ say	0 0 0 0 0 0 2 0
w:a _ tariff	0 0 0 9 0 0 -1 0
w:a _ that	0 0 0 1 6 0 -3 0
w:a _ to	0 0 0 -1 0 7 0 0
w:a _ who	0 0 0 0 1 0 0 0
w:a _ with	0 0 0 10 -4 0 0 0
w:a _ would	0 -2 6 0 0 0 0 0
w:a case	0 1 0 0 0 0 0 0
w:a date	0 0 0 0 1 0 0 0
w:a decision	0 7 0 0 -4 0 0 0
w:a decree	0 -1 0 0 7 0 0 0
w:a drawer	0 -2 0 0 8 0 0 0
w:a duty	0 -7 0 0 0 0 4 8
w:a few	7 0 0 0 0 0 0 0
w:a fifth	0 -3 2 0 0 0 3 0
w:a further	0 0 0 0 3 0 -2 0
w:a good	0 1 5 0 -7 0 0 0
w:a half	0 -6 0 0 17 0 0 0
w:a law	0 2 0 0 -1 0 0 0
w:a levy	0 0 0 6 0 0 -2 0
w:a licence	18 -5 4 0 -23 8 0 0
w:a little	0 0 0 0 9 0 0 0
w:a matter	0 0 0 3 0 0 0 0
w:a new	0 0 0 0 0 0 7 0
w:a notice	0 -1 0 0 5 0 0 0
w:a number	0 0 0 0 1 0 0 0
w:a paper	0 6 0 0 -1 0 0 0
w:a percentage	0 0 0 0 2 0 0 0
w:a post	3 0 0 13 -18 0 0 0
w:a promise	0 0 0 3 0 0 0 0
w:a quarter	0 0 4 0 0 0 0 0
w:a rate	0 0 0 1 0 0 0 0
w:a renewal	0 5 0 0 -2 0 0 0
w:a report	0 0 0 0 8 0 0 0
w:a rule	0 0 0 10 -8 0 0 0
w:a second	0 -4 0 14 -2 0 -1 0
w:a signature	0 0 0 0 1 0 0 0
w:a soybean	0 0 0 0 1 0 0 0
w:a surcharge	0 0 0 0 5 0 0 0
w:a tariff	1 -5 -1 19 -10 0 -6 0
w:a tenth	0 5 16 0 -20 0 0 0
w:a third	0 8 0 0 -17 6 4 0
w:a threat	0 0 0 0 6 0 0 0
w:a ton	0 -5 0 0 -4 15 0 0
w:a treaty	0 9 0 0 -5 0 0 0
w:a truce	0 -7 0 0 16 0 0 0
w:a vote	0 0 0 0 3 0 0 0
w:a word	0 -1 0 0 7 0 0 0
w:a year	0 -3 0 0 4 0 0 0
w:able	0 -1 0 0 4 0 0 0
w:able to	0 -1 0 0 4 0 0 0
w:about	0 -17 7 -12 25 1 -8 -11
w:about ,	0 8 0 0 -6 0 0 0
w:about .	0 0 0 0 8 0 0 0
w:about <goods>	0 0 0 0 9 0 0 0
w:about <level>	0 0 0 8 0 0 0 0
w:about _ ,	0 0 0 0 3 0 0 0
w:about _ .	0 0 4 0 0 0 -2 0
w:about _ and	0 9 0 0 -7 0 0 0
w:about _ duty	0 0 0 0 2 0 0 0
w:about _ on	0 0 0 3 0 0 0 0
w:about _ the	0 0 0 0 -10 0 11 0
w:about a	9 0 0 0 -2 0 0 0
w:about it	0 0 0 0 5 0 0 0
w:about the	0 0 0 -3 3 9 0 0
w:above	9 -1 6 7 -18 0 0 0
w:above the	0 -6 0 0 9 0 0 0
w:abroad	0 0 0 0 8 0 0 0
w:absent	0 13 0 0 -9 0 0 0
w:accord	0 3 0 0 0 0 0 0
w:according	0 0 0 0 8 0 0 0
w:according to	0 0 0 0 8 0 0 0
w:account	0 -6 0 6 2 0 0 0
w:account of	0 0 0 8 -2 0 0 0
w:act	0 13 0 -1 -2 0 -1 0
w:ad	0 -2 0 0 7 0 0 0
w:ad valorem	0 -2 0 0 7 0 0 0
w:add	0 -13 0 5 0 5 0 0
w:add ,	0 0 0 0 0 0 4 0
w:add that	0 0 0 0 2 0 0 0
w:additional	0 1 0 6 -7 0 0 0
w:additional <duty>	0 2 0 1 -5 0 0 0
w:additional <level>	0 0 0 2 0 0 0 0
w:additional duty	0 3 0 2 -6 0 0 0
w:adjust	0 0 0 0 6 0 0 0
w:affiliate	8 -3 0 0 -5 4 0 0
w:affiliate <v-deny>	0 0 0 0 6 0 0 0
w:affiliate rule	0 0 0 0 6 0 0 0
w:after	0 22 -21 -3 -2 1 -8 -9
w:after .	0 -2 0 0 11 0 0 0
w:after <day-ahead>	10 23 0 0 -30 0 0 0
w:after <number>	0 0 0 0 1 0 0 0
w:after <person>	0 0 0 0 5 0 0 0
w:after <span>	0 -4 0 0 16 0 0 0
w:after _ ,	0 18 0 9 -18 0 -2 0
w:after _ .	10 -12 0 0 1 0 0 0
w:after _ ?	0 19 0 0 -16 0 0 0
w:after _ hour	0 0 0 0 2 0 0 0
w:after _ in	0 0 0 0 9 0 0 0
w:after _ the	0 0 0 0 -16 10 5 0
w:after all	0 1 0 3 -3 0 0 0
w:after eleven	0 0 0 0 3 0 0 0
w:after it	0 10 0 0 -4 0 0 0
w:after midnight	0 10 0 0 -7 0 0 0
w:after that	0 0 0 0 -8 8 2 0
w:after the	0 1 0 0 6 0 0 0
w:again	19 61 -7 -50 -52 3 -13 5
w:again ,	3 7 0 -6 -3 0 0 0
w:again .	-7 30 -3 -14 -6 -2 0 -2
w:again :	0 0 0 0 -7 0 0 7
w:again ;	2 0 0 0 0 0 0 0
w:again _ .	0 6 0 0 -4 0 0 0
w:again _ <day-ahead>	10 -8 0 0 -3 4 0 0
w:again _ <day-gone>	0 10 0 0 -8 0 0 0
w:again _ and	0 2 0 0 0 0 0 0
w:again _ the	0 6 0 0 -7 0 0 6
w:again and	0 16 0 0 -13 0 0 0
w:again for	5 12 4 -2 -18 0 -1 0
w:again in	0 -3 0 0 13 0 0 0
w:again on	0 12 0 0 -8 0 0 0
w:against	0 -2 0 18 -9 0 1 0
w:against <name>	0 0 0 18 -16 0 0 0
w:against the	0 -8 0 0 10 0 0 0
w:ago	0 -10 0 0 21 0 0 0
w:ago ,	0 0 0 0 4 0 0 0
w:ago .	0 -4 0 0 6 0 0 0
w:agree	0 1 -1 3 -1 5 -5 0
w:agree _ the	0 -2 0 3 -5 7 0 0
w:agree by	0 3 0 3 -7 0 0 0
w:agree in	0 0 0 0 -1 7 0 0
w:agree on	0 6 0 0 0 0 0 0
w:agree to	0 -2 0 0 5 0 0 0
w:agreement	0 -5 0 -7 26 0 -2 0
w:agreement _ <name>	0 0 0 0 4 0 0 0
w:agreement _ the	0 0 0 0 1 0 0 0
w:agreement on	0 -3 0 0 4 0 0 0
w:agreement with	0 0 0 0 8 0 0 0
w:air	0 0 0 0 2 0 0 0
w:airport	0 1 0 0 0 0 0 0
w:alive	10 0 0 0 -6 0 0 0
w:all	0 23 8 0 -14 -8 -7 -5
w:all ,	0 2 0 2 -3 0 0 0
w:all .	0 0 0 -1 6 0 0 0
w:all <quality>	0 0 0 0 1 0 0 0
w:all <v-begin>	0 5 4 0 -9 0 0 0
w:all <v-up>	0 0 4 0 0 0 0 0
w:all _ ,	0 0 0 0 -3 0 4 0
w:all _ .	0 -1 0 0 4 0 0 0
w:all _ good	0 0 0 0 1 0 0 0
w:all _ the	0 0 0 5 -4 0 0 0
w:all go	0 0 4 0 0 0 0 0
w:all of	0 11 0 0 -6 0 0 0
w:all the	0 0 12 0 -8 0 0 0
w:all thi	0 0 0 0 4 0 0 0
w:all three	0 15 0 0 -11 0 0 0
w:allowed	0 7 0 0 -5 0 0 0
w:allowed to	0 7 0 0 -6 0 0 0
w:almond	0 7 0 0 -5 0 0 0
w:already	3 -3 0 -1 5 0 0 0
w:already _ the	0 0 0 0 1 0 0 0
w:also	15 -9 0 -5 -8 0 8 0
w:also <v-impose>	5 0 0 0 0 0 0 0
w:altogether	0 0 8 0 -19 0 7 7
w:altogether .	0 0 0 0 -5 0 0 9
w:aluminium	0 0 0 0 -2 0 3 0
w:among	0 -1 0 12 -14 0 7 0
w:among _ ,	0 0 0 4 -1 0 0 0
w:among the	0 0 0 8 -6 0 0 0
w:among them	0 0 0 4 0 0 0 0
w:an	-15 -5 -14 1 0 -5 13 10
w:an <agent>	0 -1 0 0 -2 0 10 0
w:an <level-noun>	0 0 0 0 -15 0 18 0
w:an <office>	0 0 0 7 -10 0 0 4
w:an <quality>	0 5 0 0 -3 0 0 0
w:an <sender>	0 0 0 0 1 0 0 0
w:an <v-buy>	0 -1 0 0 -2 0 10 0
w:an <v-end>	0 0 0 0 4 0 0 0
w:an <v-impose>	0 0 0 -4 -17 0 26 0
w:an <v-sell>	0 0 0 0 1 0 0 0
w:an _ ,	0 1 0 7 -7 0 0 0
w:an _ -	0 0 0 6 -5 0 0 0
w:an _ .	0 0 0 0 6 0 0 0
w:an _ <level>	0 0 0 9 -7 0 0 0
w:an _ duty	0 1 0 0 0 0 0 0
w:an _ of	0 0 0 -6 15 0 0 0
w:an _ on	0 0 0 0 4 0 0 0
w:an additional	0 0 0 1 0 0 0 0
w:an agreement	0 0 0 0 6 0 0 0
w:an answer	0 0 0 0 -18 0 18 0
w:an end	0 0 0 0 4 0 0 0
w:an export	0 0 0 0 1 0 0 0
w:an extension	0 0 0 0 12 0 0 0
w:an hour	0 0 0 0 2 0 0 0
w:an order	0 -1 0 0 -2 0 10 0
w:and	-5 23 -4 -2 6 -28 -2 -9
w:and ,	0 -1 0 0 0 0 3 0
w:and <day-ahead>	0 -6 0 0 7 0 0 0
w:and <goods>	-3 -2 -5 12 5 0 -11 0
w:and <level>	0 0 0 0 8 0 -1 0
w:and <name>	3 -6 0 -5 -9 -1 7 17
w:and <not>	-1 15 0 0 -4 0 -7 1
w:and <number>	0 13 0 3 -13 0 0 0
w:and <person>	0 -3 0 -3 6 0 2 0
w:and <quality>	0 0 2 0 0 0 0 0
w:and <seat>	0 17 0 0 -3 0 -5 0
w:and <sender>	3 0 0 0 -1 0 0 0
w:and <v-bear>	0 0 0 0 4 0 0 0
w:and <v-begin>	0 3 0 0 0 0 0 0
w:and <v-down>	0 -2 0 0 0 0 5 0
w:and <v-end>	0 -3 0 0 12 0 0 0
w:and <v-impose>	0 -11 0 1 6 0 0 0
w:and <v-propose>	0 0 0 0 8 0 0 0
w:and <v-say>	0 0 0 0 -3 0 9 0
w:and <v-sell>	3 0 0 0 -1 0 0 0
w:and <v-stay>	0 0 6 0 -3 0 0 0
w:and <v-up>	0 6 0 0 0 0 0 0
w:and _ 's	7 2 0 0 0 0 -7 0
w:and _ ,	0 0 2 -11 8 0 -5 0
w:and _ -	0 12 0 0 -3 0 0 0
w:and _ .	7 22 0 -6 -18 0 -1 0
w:and _ <day-ahead>	0 12 0 0 -6 0 0 0
w:and _ <day-gone>	0 0 0 2 0 0 0 0
w:and _ <level>	0 0 0 0 5 0 0 0
w:and _ <month-gone>	0 6 0 0 -4 0 0 0
w:and _ <name>	0 0 0 0 3 0 0 0
w:and _ <number>	0 16 0 7 -20 0 0 0
w:and _ <organisation>	0 -8 0 0 17 0 0 0
w:and _ <quality>	0 0 0 0 17 0 -2 0
w:and _ <seat>	0 0 0 0 6 0 0 0
w:and _ <span>	0 0 0 0 1 0 0 0
w:and _ ?	0 10 0 0 0 0 0 0
w:and _ and	0 1 0 0 0 0 0 0
w:and _ are	1 -2 0 2 0 0 0 0
w:and _ as	0 -6 0 0 8 0 0 0
w:and _ at	0 14 0 0 -12 0 0 0
w:and _ be	0 -1 0 0 8 0 0 0
w:and _ before	0 0 0 0 1 0 0 0
w:and _ control	3 0 0 0 -1 0 0 0
w:and _ could	0 0 0 0 -2 8 0 0
w:and _ down	0 5 0 0 0 0 0 0
w:and _ duty	0 0 0 11 -9 0 0 0
w:and _ else	0 0 0 0 4 0 0 0
w:and _ for	0 8 0 0 -4 0 0 0
w:and _ from	0 0 0 1 0 0 0 0
w:and _ further	0 -5 0 0 8 0 0 0
w:and _ go	0 0 0 0 6 0 0 0
w:and _ good	0 0 5 0 -8 0 0 0
w:and _ had	0 0 0 0 5 0 0 0
w:and _ half	0 -6 0 0 16 0 0 0
w:and _ has	0 0 0 -1 0 0 9 0
w:and _ have	0 1 0 0 0 0 0 0
w:and _ in	0 -11 0 -6 27 0 0 0
w:and _ is	0 -4 0 6 0 0 0 0
w:and _ it	0 10 0 0 -2 0 0 0
w:and _ more	0 0 0 2 -3 0 0 0
w:and _ no	0 2 0 0 0 0 0 0
w:and _ not	0 0 0 0 4 0 0 0
w:and _ nothing	0 0 0 0 3 0 0 0
w:and _ of	0 0 2 0 0 0 0 0
w:and _ on	2 -7 0 14 -3 0 -1 0
w:and _ one	0 3 0 0 0 0 0 0
w:and _ other	3 0 0 16 -16 0 -1 0
w:and _ pay	0 0 0 0 3 0 0 0
w:and _ put	0 -2 0 0 9 0 0 0
w:and _ say	0 13 0 0 -11 0 0 0
w:and _ shall	0 0 0 0 0 0 5 0
w:and _ should	0 0 0 0 7 0 0 0
w:and _ stay	0 0 0 0 6 0 0 0
w:and _ take	0 0 0 0 2 0 0 0
w:and _ tariff	0 0 0 6 -3 0 0 0
w:and _ tell	0 0 0 0 1 0 0 0
w:and _ that	0 -4 0 6 -9 0 9 0
w:and _ the	0 7 0 -8 0 0 1 0
w:and _ there	0 0 0 0 2 0 0 0
w:and _ they	0 0 0 0 3 0 0 0
w:and _ to	0 5 4 0 -6 0 0 0
w:and _ truce	0 -1 0 4 0 0 0 0
w:and _ was	0 6 0 0 -3 0 0 0
w:and _ we	0 -2 0 0 -5 0 12 0
w:and _ will	0 -3 0 -1 5 0 1 0
w:and _ would	0 0 0 0 -4 0 8 0
w:and a	2 -13 7 10 0 0 -8 0
w:and above	9 -5 0 8 -13 0 0 0
w:and after	0 7 0 0 -2 0 0 0
w:and at	0 0 0 0 -3 0 8 0
w:and come	0 -1 0 0 4 0 0 0
w:and for	0 0 0 0 7 0 0 0
w:and from	0 -1 0 0 8 0 0 0
w:and gas	0 0 0 11 -7 0 0 0
w:and go	0 8 0 0 -4 0 0 0
w:and has	0 0 0 0 7 0 0 0
w:and he	0 0 0 0 -1 0 3 0
w:and i	0 0 5 0 -3 0 0 0
w:and if	8 11 -1 -4 -19 0 9 0
w:and in	0 -5 0 0 0 0 10 0
w:and it	0 6 0 0 -2 0 2 0
w:and its	0 0 0 0 1 0 0 0
w:and no	0 -13 0 2 2 0 0 4
w:and nobody	0 3 0 0 0 0 0 0
w:and none	0 4 0 0 -1 0 0 0
w:and not	0 10 0 0 -4 0 0 0
w:and nothing	0 2 0 0 0 0 0 0
w:and on	0 0 0 2 0 0 0 0
w:and one	0 0 0 5 0 0 0 0
w:and our	0 0 0 0 2 0 0 0
w:and say	0 0 0 0 -1 0 5 0
w:and should	0 5 0 0 -3 0 0 0
w:and so	0 2 0 0 0 0 0 0
w:and that	0 0 0 -1 -5 7 4 0
w:and the	-2 15 8 -15 0 -7 -26 1
w:and their	0 3 0 0 0 0 0 0
w:and then	0 0 0 2 0 0 0 0
w:and there	0 2 0 0 0 0 0 0
w:and they	0 24 0 0 -17 0 0 0
w:and trade	0 0 0 0 -3 0 5 0
w:and twenty	0 10 0 0 -5 0 0 0
w:and was	0 0 0 0 0 0 3 0
w:and we	1 -5 0 0 -6 8 6 0
w:and what	0 2 0 0 0 0 0 0
w:and will	0 -2 0 0 11 0 0 0
w:and wine	0 0 0 0 5 0 0 0
w:and with	0 1 0 0 0 0 0 0
w:and without	0 -2 0 0 8 0 0 0
w:and would	0 -10 5 0 7 0 0 0
w:and your	0 -1 0 0 6 0 0 0
w:anew	0 20 0 0 -16 0 0 0
w:annex	0 0 0 0 2 0 0 0
w:announce	2 -1 0 0 0 0 2 0
w:announce on	0 0 0 0 1 0 0 0
w:announce that	0 0 0 2 0 0 0 0
w:announcement	0 0 0 0 6 0 0 0
w:another	0 -16 10 6 0 0 -3 0
w:another <level>	0 0 0 2 0 0 0 0
w:another <span>	0 0 0 0 6 0 0 0
w:another _ ,	0 0 0 0 8 0 0 0
w:another _ .	0 0 0 0 7 0 0 0
w:another _ on	0 0 0 3 0 0 0 0
w:another hundred	0 -4 0 0 6 0 0 0
w:answer	-11 -12 -8 -5 -10 -4 41 -3
w:answer .	0 0 0 0 0 0 3 0
w:answer _ .	0 0 0 0 5 0 0 0
w:answer _ <level>	0 0 0 0 -1 0 5 0
w:answer _ a	0 0 0 8 -4 0 0 0
w:answer _ the	0 0 0 -1 4 0 0 0
w:answer by	0 0 0 0 2 0 0 0
w:answer in	0 0 0 0 -5 0 8 0
w:answer that	0 0 0 0 -6 0 8 0
w:answer was	0 0 0 10 -8 0 0 0
w:answer with	0 0 0 -5 0 0 7 0
w:any	16 -9 -6 -4 -20 5 22 0
w:any <duty>	6 0 0 0 -12 8 0 0
w:any _ .	6 0 0 -1 0 0 0 0
w:any _ of	0 0 0 0 1 0 0 0
w:any more	0 0 0 0 1 0 0 0
w:any of	0 0 0 1 0 0 0 0
w:any tariff	6 0 0 0 -13 8 0 0
w:anybody	0 6 0 -1 -4 0 3 0
w:anyone	0 0 0 0 6 0 0 0
w:anything	0 0 0 -2 11 0 0 0
w:apart	0 0 0 1 0 0 0 0
w:apart ,	0 0 0 1 0 0 0 0
w:apply	0 26 0 -7 -15 0 0 0
w:apply .	0 9 0 0 -8 0 0 0
w:apply _ <day-ahead>	0 6 0 0 -3 0 0 0
w:approval	0 0 0 -1 0 0 4 0
w:approval of	0 0 0 0 2 0 0 0
w:approve	0 -1 0 0 10 0 0 0
w:apricot	0 1 0 0 0 0 0 0
w:are	7 -9 -4 14 1 0 -13 0
w:are ,	0 0 0 9 -6 0 0 0
w:are .	3 0 0 0 0 0 0 0
w:are <not>	0 -4 0 1 8 0 0 0
w:are <v-bear>	0 5 0 0 -1 0 0 0
w:are <v-down>	0 0 0 0 2 0 0 0
w:are <v-impose>	0 0 0 5 1 0 -1 0
w:are <v-say>	0 0 0 0 -3 0 0 7
w:are <v-target>	0 -2 0 0 9 0 0 0
w:are _ ,	0 0 4 0 -1 0 0 0
w:are _ .	0 0 0 5 0 0 0 0
w:are _ :	0 0 0 4 -14 0 5 0
w:are _ <level>	3 0 0 0 0 0 0 0
w:are _ and	0 -6 0 0 8 0 0 0
w:are _ in	0 0 0 0 3 0 0 0
w:are _ of	0 0 0 0 1 0 0 0
w:are _ on	0 7 0 0 -1 0 0 0
w:are _ the	3 -2 0 0 0 0 0 0
w:are _ to	0 0 0 8 -13 0 0 7
w:are at	2 7 0 0 -11 0 0 0
w:are back	0 18 0 0 -12 0 0 0
w:are due	0 0 0 0 0 5 0 0
w:are let	0 1 0 0 0 0 0 0
w:are not	0 -3 0 2 6 0 0 0
w:are on	4 -1 0 0 0 0 0 0
w:are still	0 2 0 0 0 0 0 0
w:are tell	0 0 0 0 -5 0 0 7
w:are the	6 0 0 0 0 0 0 0
w:are to	0 0 0 0 9 0 0 0
w:aren't	0 4 0 0 -9 0 0 6
w:arithmetic	0 8 0 0 -4 0 0 0
w:armistice	0 10 0 0 -9 0 0 0
w:arrangement	0 3 0 0 0 0 0 0
w:arrive	0 0 0 0 1 0 0 0
w:article	0 2 0 0 3 0 0 0
w:as	10 0 -8 3 0 0 -2 -2
w:as <level-noun>	0 0 0 0 3 0 0 0
w:as <level>	0 3 0 0 -6 0 0 0
w:as _ ,	0 0 0 0 8 0 0 0
w:as _ .	9 12 0 0 -7 0 -8 0
w:as _ <day-ahead>	0 0 0 5 -4 0 0 0
w:as _ <day-today>	0 0 0 0 3 0 0 0
w:as _ <name>	0 1 0 0 0 0 0 0
w:as _ are	3 0 0 0 0 0 0 0
w:as _ as	7 -7 0 2 1 0 -4 0
w:as _ did	0 -1 0 0 0 0 7 0
w:as _ for	0 3 0 0 -14 0 10 0
w:as _ is	0 0 0 0 1 0 0 0
w:as _ the	0 0 0 -1 14 0 -2 0
w:as a	0 0 0 9 -2 0 0 0
w:as he	0 0 0 7 -4 0 0 0
w:as high	0 0 0 0 3 0 0 0
w:as i	0 0 0 0 -11 9 0 0
w:as it	0 0 0 0 0 0 -1 4
w:as long	0 -7 0 0 12 0 -1 0
w:as much	0 13 5 5 -23 0 0 0
w:as of	0 0 0 0 5 0 -5 0
w:as the	8 -3 0 -4 0 0 0 0
w:as they	1 0 0 -1 -5 0 5 0
w:as we	0 0 0 0 5 0 0 0
w:as well	8 1 -1 0 0 0 -8 0
w:aside	0 7 0 0 -5 0 0 0
w:ask	-6 2 -8 9 5 -1 -2 -2
w:ask <level>	0 7 0 3 -6 0 0 0
w:ask _ .	0 0 0 5 0 0 0 0
w:ask _ <level>	0 0 0 0 3 0 0 0
w:ask about	0 0 0 0 3 0 0 0
w:ask for	0 -3 0 3 -1 0 3 0
w:ask me	0 0 0 0 4 0 0 0
w:ask to	0 9 0 0 -8 0 0 0
w:ask whether	0 0 0 8 -4 0 0 0
w:asleep	0 -5 0 3 1 0 0 0
w:asleep .	0 -4 0 3 0 0 0 0
w:assent	0 4 0 0 0 0 0 0
w:at	-5 -1 -6 -21 24 -11 4 -6
w:at <level>	0 12 0 -15 -5 1 1 0
w:at <number>	0 -6 0 -5 20 0 0 0
w:at _ "	0 0 0 0 1 0 0 0
w:at _ ,	0 0 -1 -1 6 0 1 0
w:at _ -	0 -2 0 0 0 0 8 0
w:at _ .	-5 -6 -8 -17 25 -4 3 -1
w:at _ :	0 3 0 0 0 0 0 0
w:at _ ;	0 0 0 0 -4 0 7 0
w:at _ <day-ahead>	0 0 0 0 3 0 0 0
w:at _ <organisation>	0 11 0 0 -9 0 0 0
w:at _ again	2 10 0 0 -10 0 0 0
w:at _ airport	0 2 0 0 0 0 0 0
w:at _ and	0 7 0 0 -13 0 11 0
w:at _ end	0 4 0 10 -13 0 0 0
w:at _ from	0 -4 0 3 0 0 0 0
w:at _ if	0 0 4 0 -6 0 0 7
w:at _ in	0 -5 0 0 4 6 0 0
w:at _ meet	0 0 0 0 4 0 0 0
w:at _ on	0 0 0 0 6 0 0 0
w:at _ or	0 0 0 0 3 0 0 0
w:at _ port	0 0 0 0 2 0 0 0
w:at _ worst	0 -6 0 0 8 0 0 0
w:at a	0 6 0 0 0 0 0 0
w:at all	0 0 0 0 5 0 0 0
w:at an	0 0 0 0 -7 0 11 0
w:at eight	0 0 0 4 0 0 0 0
w:at home	0 0 0 0 3 0 0 0
w:at it	0 0 0 0 4 0 0 0
w:at its	0 -1 0 0 4 0 0 0
w:at midnight	0 0 0 0 1 0 0 0
w:at once	0 0 0 0 0 0 2 0
w:at one	0 0 0 0 1 0 0 0
w:at present	0 1 0 0 0 0 0 0
w:at ten	0 0 0 0 0 0 0 6
w:at the	6 -1 0 13 -3 0 -12 0
w:at thi	0 0 0 0 -10 0 12 0
w:at thirty	0 -1 0 0 -2 0 8 0
w:autumn ,	0 1 0 0 0 0 0 0
w:avocado	0 0 0 0 6 0 0 0
w:aware	0 0 0 2 0 0 0 0
w:away	0 3 9 0 -7 0 0 0
w:away on	0 6 0 0 -4 0 0 0
w:b	0 0 0 0 1 0 0 0
w:b .	0 0 0 0 2 0 0 0
w:back	7 69 -8 -46 -57 14 2 -3
w:back ,	0 7 0 -1 -12 0 7 0
w:back .	-1 14 -1 -7 -11 0 1 5
w:back ?	0 10 0 0 -8 0 0 0
w:back _ "	0 0 0 0 9 0 -4 0
w:back _ .	0 -7 0 0 19 0 0 0
w:back _ <level>	0 2 0 -5 -13 15 1 0
w:back _ <number>	0 19 0 0 -18 0 2 0
w:back _ <span>	0 1 0 0 0 0 0 0
w:back _ and	2 0 0 0 -5 0 2 0
w:back _ the	-1 0 0 -3 2 0 8 0
w:back _ to	0 2 0 0 -2 5 0 0
w:back _ where	0 8 0 0 -7 0 0 0
w:back and	0 10 0 0 -7 0 0 0
w:back at	0 -6 0 0 1 5 0 0
w:back by	0 5 0 0 -4 0 0 0
w:back from	0 0 0 0 3 0 0 0
w:back in	0 1 0 0 0 0 0 0
w:back on	0 7 0 -3 -5 0 8 0
w:back the	0 3 0 0 0 0 0 0
w:back to	0 24 0 -6 -25 16 -3 0
w:back up	0 9 -1 0 -6 4 0 0
w:back with	0 2 0 0 -14 0 11 0
w:ban	0 0 0 0 7 0 0 0
w:ban on	0 0 0 0 2 0 0 0
w:banana	0 -1 0 5 3 0 -3 0
w:bar	0 -3 0 0 11 0 -5 0
w:base	0 -1 0 0 8 0 0 0
w:base case	0 0 0 0 4 0 0 0
w:battery	3 0 0 0 0 0 0 0
w:be	5 7 -27 10 -7 -14 -2 11
w:be "	0 0 0 0 1 0 0 0
w:be .	0 5 0 0 -3 0 0 0
w:be <level>	0 0 0 4 0 0 0 0
w:be <not>	0 0 0 0 -9 0 0 17
w:be <number>	0 0 0 0 1 0 0 0
w:be <v-bear>	0 6 0 0 0 0 0 0
w:be <v-begin>	0 0 0 -1 5 0 0 0
w:be <v-buy>	0 0 0 0 2 0 0 0
w:be <v-down>	5 0 0 0 0 0 0 0
w:be <v-impose>	0 1 -9 -17 11 -2 0 2
w:be <v-propose>	0 -3 0 -2 0 0 10 0
w:be <v-say>	0 -4 0 -6 15 0 0 0
w:be <v-sell>	8 -3 0 0 0 0 0 0
w:be <v-stay>	0 0 0 3 0 0 0 0
w:be <v-target>	0 8 0 0 0 0 -2 0
w:be <v-up>	0 -3 0 -1 0 0 4 0
w:be _ ,	2 -9 -1 12 4 0 -12 0
w:be _ .	0 -23 0 -17 39 0 0 0
w:be _ <day-ahead>	0 -5 0 5 0 0 0 0
w:be _ <level>	0 7 0 1 -6 0 0 0
w:be _ <seat>	0 0 0 0 0 0 0 5
w:be _ <span>	0 0 0 0 2 0 0 0
w:be _ ?	0 0 0 12 -8 0 0 0
w:be _ a	0 0 0 0 1 0 0 0
w:be _ again	4 3 0 -1 -16 9 0 0
w:be _ at	0 6 0 0 -5 0 3 0
w:be _ back	0 3 0 0 -11 0 0 7
w:be _ before	0 0 0 0 1 0 0 0
w:be _ by	0 -3 0 2 8 0 0 0
w:be _ for	0 0 0 0 5 0 0 0
w:be _ from	0 0 0 0 5 0 0 0
w:be _ in	0 0 0 0 8 0 0 0
w:be _ of	0 6 0 0 -6 0 0 0
w:be _ off	0 0 0 0 2 0 0 0
w:be _ on	0 12 0 12 -19 0 0 0
w:be _ out	0 -2 0 16 -19 0 8 0
w:be _ that	0 0 0 0 0 0 5 0
w:be _ the	0 0 0 3 0 0 4 0
w:be _ to	7 11 0 -5 -21 0 0 10
w:be _ up	0 -3 0 0 11 0 0 0
w:be _ with	0 -2 0 6 0 0 0 0
w:be a	0 0 0 -6 19 0 0 0
w:be an	0 4 0 0 -1 0 0 0
w:be answer	0 0 0 0 0 0 5 0
w:be at	0 7 0 0 0 0 0 0
w:be back	0 18 0 0 -15 0 0 0
w:be buy	0 0 0 0 2 0 0 0
w:be charge	0 7 0 0 -2 0 0 0
w:be collect	0 0 0 0 1 0 0 0
w:be draw	0 0 0 0 4 0 0 0
w:be extend	0 0 0 0 7 0 0 0
w:be in	0 -4 0 0 14 0 0 0
w:be know	0 0 0 -3 5 0 2 0
w:be leave	0 0 0 0 2 0 0 0
w:be look	0 0 0 0 0 0 5 0
w:be no	0 0 0 0 -14 0 0 17
w:be on	0 -5 0 5 0 0 0 0
w:be over	0 -8 0 3 3 0 0 0
w:be prolonged	0 0 0 0 1 0 0 0
w:be put	0 0 0 0 -6 0 0 7
w:be sell	9 0 0 0 -4 0 0 0
w:be take	0 -1 0 0 6 0 0 0
w:be the	0 0 0 0 1 0 0 0
w:be used	0 0 0 0 4 0 0 0
w:bean	0 -3 0 0 14 0 0 0
w:bear	2 2 0 -10 1 0 0 0
w:bear <level>	0 5 0 -4 0 0 0 0
w:bear _ .	3 11 0 0 -14 0 0 0
w:became	0 0 0 0 4 0 0 0
w:because	0 -4 4 0 0 0 5 0
w:become	0 -9 0 5 0 0 0 4
w:become <level>	0 -11 0 8 0 0 0 0
w:become _ .	0 -5 0 8 0 0 0 0
w:beef	0 0 0 0 13 0 -5 0
w:beef <sender>	0 0 0 0 10 0 0 0
w:beef _ get	0 0 0 0 1 0 0 0
w:beef plant	0 0 0 0 7 0 0 0
w:been	-11 0 -11 0 10 1 0 -6
w:been <number>	0 -3 0 0 8 0 0 0
w:been <v-agree>	0 0 0 0 -1 7 0 0
w:been <v-bear>	0 0 0 9 -5 0 0 0
w:been <v-impose>	0 0 0 -12 -4 6 10 0
w:been <v-propose>	0 0 0 1 0 0 0 0
w:been <v-say>	0 0 0 3 0 0 0 0
w:been <v-stay>	0 0 0 0 1 0 0 0
w:been <v-target>	0 0 0 0 -6 0 10 0
w:been _ .	0 0 0 0 4 0 0 0
w:been _ <level>	0 0 0 0 -7 0 10 0
w:been _ at	0 0 0 0 1 0 0 0
w:been _ by	0 4 0 0 0 0 0 0
w:been _ in	0 0 0 0 0 7 0 0
w:been _ on	0 0 0 10 -7 0 0 0
w:been _ since	0 -1 0 0 0 0 4 0
w:been _ to	0 0 0 0 6 0 0 0
w:been agree	0 0 0 0 -2 7 0 0
w:been given	0 1 0 0 0 0 0 0
w:been let	0 9 0 0 -8 0 0 0
w:been pay	0 0 0 10 -8 0 0 0
w:been tell	0 0 0 0 1 0 0 0
w:beer	0 0 0 0 3 0 0 0
w:before	0 -7 -13 -30 24 2 0 -3
w:before .	0 -1 0 0 0 0 4 0
w:before <day-ahead>	0 -7 0 0 17 0 0 0
w:before _ ,	0 -1 0 0 5 0 0 0
w:before _ .	0 0 0 0 6 0 0 0
w:before any	5 0 0 0 -8 8 0 0
w:before it	0 -1 0 0 3 0 0 0
w:before that	0 6 0 0 -2 0 0 0
w:before the	0 1 0 -3 7 0 0 0
w:begin	0 -20 0 3 12 0 0 0
w:begin .	0 0 0 0 3 0 0 0
w:begin _ <day-ahead>	0 -1 0 0 0 0 4 0
w:begin at	0 -2 0 0 4 0 0 0
w:begin on	0 -1 0 0 0 0 4 0
w:begin with	0 0 0 0 2 0 0 0
w:being	0 -5 0 0 13 0 0 0
w:being <v-impose>	0 -8 0 0 11 0 0 0
w:being <v-propose>	0 0 0 5 -3 0 0 0
w:being _ .	0 -10 0 2 4 0 0 0
w:being _ in	0 8 0 0 -5 0 0 0
w:believe	0 0 0 0 13 0 0 0
w:beside	0 -4 0 1 6 0 -1 0
w:beside it	0 -2 0 0 4 0 0 0
w:better	0 3 0 0 0 0 0 0
w:between	-2 -7 0 -12 5 0 -4 18
w:between <name>	0 0 -1 -3 -7 0 0 20
w:between _ <name>	0 0 0 0 2 0 0 0
w:between _ and	0 0 -2 -6 -2 0 0 20
w:between the	0 0 0 0 9 0 0 0
w:beyond	0 -3 6 0 -3 0 3 0
w:beyond the	0 0 0 0 3 0 0 0
w:big	0 0 6 0 -2 0 0 0
w:bill	0 0 0 0 4 0 0 0
w:bill of	0 0 0 0 1 0 0 0
w:bite	0 0 0 0 3 0 0 0
w:boat	0 0 0 -6 15 0 -2 0
w:boat ,	0 0 0 0 2 0 0 0
w:boat .	0 0 0 0 1 0 0 0
w:bond	0 0 0 0 2 0 0 0
w:book	7 0 0 -4 -4 0 7 0
w:border	0 4 0 7 -10 0 0 0
w:both	-7 20 -9 -15 0 6 -15 -2
w:both <agent>	0 2 0 0 0 0 0 0
w:both <v-impose>	0 3 0 0 -1 0 0 0
w:both <v-stay>	0 6 0 0 -5 0 0 0
w:both _ .	0 15 0 0 -11 0 0 0
w:both _ would	0 0 0 0 3 0 0 0
w:both delegation	0 0 0 0 3 0 0 0
w:both government	0 3 0 0 0 0 0 0
w:both side	0 0 0 -1 1 9 -3 0
w:bottle	0 0 0 6 -4 0 0 0
w:box	0 -5 0 0 10 0 0 0
w:boxe	0 -5 0 0 11 0 0 0
w:break	0 0 0 0 0 0 0 6
w:breakfast	0 0 0 0 1 0 0 0
w:breather	0 0 0 0 2 0 0 0
w:bridge	0 -1 0 0 10 0 0 0
w:bring	-1 13 0 0 0 0 -9 0
w:bring a	0 0 0 0 2 0 0 0
w:bring it	0 10 0 0 -9 0 0 0
w:bring the	0 0 0 0 6 0 0 0
w:broke	0 0 0 0 3 0 0 0
w:broken	0 0 0 0 1 0 0 0
w:broker	0 -4 14 0 -3 0 0 0
w:built	0 0 0 7 -3 0 0 0
w:built _ <name>	0 0 0 7 -5 0 0 0
w:built in	0 0 0 7 -5 0 0 0
w:busan	0 -5 0 0 16 0 0 0
w:busan ,	0 0 0 0 2 0 0 0
w:business	0 6 0 0 -1 0 0 0
w:but	7 -6 -4 1 0 0 0 0
w:but _ is	0 0 0 0 1 0 0 0
w:but _ would	0 2 0 8 -10 0 0 0
w:but it	10 -5 0 7 -10 0 0 0
w:butter	0 -5 10 9 -7 0 0 0
w:buy	3 -16 3 0 -1 0 5 0
w:buyer	0 -4 0 5 0 0 0 0
w:by	-12 -7 3 25 16 -7 -46 -26
w:by <agent>	0 -5 0 0 7 0 0 0
w:by <day-ahead>	-2 -8 -3 24 0 0 -5 0
w:by <level>	0 -18 3 -7 22 0 0 0
w:by <month-ahead>	0 -4 0 4 6 0 0 0
w:by <name>	0 0 0 0 6 0 0 0
w:by <number>	0 0 0 0 5 0 0 0
w:by <person>	0 0 0 0 6 0 0 0
w:by <span>	0 0 0 0 2 0 0 0
w:by _ 's	0 0 0 0 4 0 0 0
w:by _ ,	5 4 -5 12 -14 0 0 0
w:by _ .	0 0 -2 -6 21 0 -7 0
w:by _ ;	0 5 0 0 -1 0 0 0
w:by _ <day-ahead>	0 -10 0 0 7 6 0 0
w:by _ <office>	0 0 0 0 3 0 0 0
w:by _ <organisation>	0 0 0 0 7 0 0 0
w:by _ <quality>	0 4 0 0 0 0 0 0
w:by _ and	0 2 0 0 0 0 0 0
w:by _ end	0 -5 0 3 0 0 0 0
w:by _ in	0 -2 4 0 2 0 0 0
w:by _ on	0 -2 5 0 0 0 0 0
w:by _ or	0 0 0 7 0 0 0 0
w:by _ that	0 0 0 0 1 0 0 0
w:by _ the	0 3 0 0 0 0 0 0
w:by _ time	0 0 0 2 0 0 0 0
w:by a	0 0 15 -3 -5 0 0 0
w:by itself	0 26 0 0 -25 0 0 0
w:by law	0 -4 0 0 5 0 0 0
w:by telephone	0 0 0 0 1 0 0 0
w:by the	-3 0 -5 1 5 4 -9 0
w:by then	0 0 0 5 0 0 0 0
w:by which	0 0 0 0 1 0 0 0
w:cabinet	0 0 0 0 2 0 0 0
w:calendar	0 0 0 2 0 0 0 0
w:call	0 -10 0 -9 14 0 4 0
w:call _ "	0 0 0 0 -2 0 4 0
w:call _ a	0 0 0 0 1 0 0 0
w:call for	0 0 0 0 -1 0 2 0
w:call it	0 0 0 0 -2 0 5 0
w:callao	0 0 0 0 0 0 7 0
w:camera	0 0 0 0 3 0 0 0
w:can	-6 -15 -9 0 22 -3 0 3
w:can <v-propose>	0 0 0 0 -6 0 8 0
w:can <v-say>	0 0 0 0 10 0 0 0
w:can _ .	0 0 0 0 4 0 0 0
w:can be	0 -2 0 0 0 0 -1 6
w:can't	0 0 0 0 9 0 0 0
w:can't <v-impose>	0 3 0 0 0 0 0 0
w:can't _ .	0 0 0 0 1 0 0 0
w:cancel	0 1 5 0 -9 0 0 0
w:cannot	0 -4 0 17 -17 0 8 0
w:cannot be	0 0 0 5 -10 0 9 0
w:cap	0 -7 5 0 2 0 0 0
w:capacity	0 -4 0 21 -10 0 0 0
w:capacity ,	0 0 0 23 -19 0 0 0
w:car	0 -1 0 -1 0 0 0 5
w:car .	0 0 2 0 -5 0 3 0
w:cargo	0 -4 0 0 9 0 0 0
w:carpet	0 -1 0 0 6 0 0 0
w:carry	0 4 0 -5 3 0 0 0
w:carry out	0 1 0 0 0 0 0 0
w:carry the	0 0 0 0 1 0 0 0
w:case	-5 4 0 -5 0 -2 10 0
w:case ,	0 0 0 0 2 0 0 0
w:case _ <quality>	0 0 0 0 0 0 5 0
w:case _ the	0 0 0 0 1 0 0 0
w:case against	0 0 0 0 0 0 5 0
w:case of	0 6 0 0 -3 0 0 0
w:case on	0 0 0 4 0 0 0 0
w:cease	0 9 0 0 -2 0 0 0
w:cease _ apply	0 6 0 0 0 0 0 0
w:cease to	0 6 0 0 -1 0 0 0
w:ceasefire	0 9 0 0 -5 0 0 0
w:cement	0 0 0 4 0 0 -1 0
w:cent	0 0 0 0 5 0 0 0
w:ceramic	0 0 0 0 0 0 4 0
w:certificate	0 -3 0 0 0 0 0 7
w:chain	0 -1 6 0 0 0 -4 0
w:chance	0 -1 0 0 5 0 0 0
w:chance of	0 -1 0 0 5 0 0 0
w:change	0 0 0 -2 18 0 0 0
w:charge	-6 14 2 -1 0 0 -12 0
w:charge <level>	0 -14 0 5 10 0 0 0
w:charge _ ,	0 15 0 0 -12 0 0 0
w:charge _ .	0 5 0 0 -3 0 0 0
w:charge that	0 0 0 0 2 0 0 0
w:charge the	0 0 0 0 8 0 0 0
w:cheaper	0 1 5 0 -9 0 0 0
w:cheese	0 0 0 9 -5 0 0 0
w:chicken	0 4 0 0 -2 0 0 0
w:chip	0 -19 0 0 6 9 -1 0
w:chip ,	0 0 0 0 1 0 0 0
w:christma	0 9 0 0 -7 0 0 0
w:citru	0 0 0 0 11 0 0 0
w:city	0 0 0 0 3 0 0 0
w:claim	0 0 0 0 3 0 0 0
w:clause	0 9 0 0 -5 0 0 0
w:clear	0 -3 0 0 9 0 0 0
w:client	0 0 0 0 6 0 0 0
w:clock	0 -6 0 0 14 0 0 0
w:close	0 -4 0 0 10 5 0 0
w:close .	0 -1 0 0 0 6 0 0
w:closed	0 0 0 0 3 0 0 0
w:club	0 0 0 0 5 0 0 0
w:coal	7 -2 0 1 -3 0 0 0
w:coal ,	0 0 0 5 -5 0 0 0
w:coat	0 0 0 0 3 0 0 0
w:cocoa	0 9 0 0 -2 0 0 0
w:coconut	0 0 0 2 0 0 0 0
w:cod	0 1 0 0 -3 0 0 4
w:coffee	0 12 3 8 -18 0 -3 0
w:coffee ,	0 0 0 8 -4 0 0 0
w:coffee _ in	0 0 0 2 0 0 0 0
w:collapse	0 -4 0 0 4 0 -3 8
w:collect	0 -16 0 -2 29 0 -2 0
w:collect .	0 -8 0 0 8 0 0 0
w:collect <level>	0 0 0 0 3 0 0 0
w:column	0 10 0 0 -4 0 0 0
w:come	13 4 -20 0 0 -1 0 -13
w:come ,	0 3 -3 5 0 0 0 0
w:come .	0 -2 0 0 11 0 0 0
w:come <day-ahead>	0 19 0 0 -17 0 0 0
w:come _ ,	1 15 0 0 -18 0 0 0
w:come _ .	0 0 0 -2 13 0 0 0
w:come _ <name>	0 -4 0 5 0 0 0 0
w:come _ <seat>	0 0 0 0 1 0 0 0
w:come _ ?	0 1 0 0 0 0 0 0
w:come _ a	0 0 0 0 6 0 0 0
w:come _ at	0 -11 0 0 14 0 0 0
w:come _ for	0 0 0 0 -8 0 12 0
w:come _ from	0 -3 0 0 8 0 0 0
w:come _ it	0 -11 0 7 1 0 0 0
w:come _ on	0 0 0 2 -3 0 0 0
w:come _ the	0 -3 0 0 5 0 3 0
w:come _ to	0 -3 0 0 -1 10 0 0
w:come _ top	0 -4 0 -3 14 0 0 0
w:come _ with	0 0 0 0 -2 0 3 0
w:come a	0 0 0 0 3 0 0 0
w:come and	0 12 0 0 -8 0 0 0
w:come back	13 10 -7 -12 -16 5 0 0
w:come down	0 -7 0 0 9 0 0 0
w:come from	0 -6 0 0 8 0 0 0
w:come home	0 0 0 0 2 0 0 0
w:come in	0 3 0 0 0 0 0 0
w:come into	0 0 0 0 9 0 0 0
w:come of	0 -5 0 7 0 0 0 0
w:come on	0 -2 0 2 3 0 0 0
w:come through	0 2 0 0 0 0 0 0
w:come to	0 -7 3 0 6 0 0 0
w:come up	0 0 0 0 -7 0 11 0
w:comment	0 0 0 0 7 0 0 0
w:commerce	4 -5 0 0 10 0 -8 0
w:commerce <agent>	0 0 0 0 7 0 0 0
w:commerce ministry	0 0 0 0 5 0 0 0
w:common	0 0 0 0 1 0 0 0
w:company	0 -8 0 -3 6 8 0 0
w:concede	0 5 0 0 -2 0 0 0
w:conclude	0 0 0 0 5 0 0 0
w:confirm	0 3 0 0 0 0 0 0
w:consent	0 0 0 0 8 0 0 0
w:consultation	0 -3 0 0 9 0 0 0
w:consumer	0 0 0 0 2 0 0 0
w:container	0 0 0 0 1 0 0 0
w:continue	0 0 0 0 10 0 0 0
w:continue to	0 0 0 0 6 0 0 0
w:control	26 -11 -2 0 -4 0 -7 0
w:control ,	0 0 0 0 3 0 0 0
w:control on	21 -4 0 0 -14 0 0 0
w:copper	0 -10 7 5 0 0 0 0
w:correct	0 0 0 0 1 0 0 0
w:cost	0 0 0 -3 7 0 0 0
w:cotton	0 6 5 0 -12 0 2 0
w:could	-1 -7 1 33 -30 1 -33 27
w:could <not>	0 -1 0 -1 12 0 0 0
w:could <v-begin>	0 0 0 4 -5 0 0 0
w:could <v-down>	0 11 11 0 -25 0 -2 7
w:could <v-end>	0 -10 0 1 0 8 0 0
w:could <v-impose>	0 6 7 13 -22 0 0 0
w:could <v-say>	0 0 0 5 0 0 0 0
w:could _ .	0 -1 0 1 5 0 0 0
w:could _ a	0 0 0 11 -16 8 0 0
w:could _ it	0 9 0 0 -5 0 0 0
w:could be	0 1 0 0 0 0 -1 0
w:could find	0 0 0 0 6 0 0 0
w:could not	0 -1 0 -1 12 0 0 0
w:count	0 1 0 0 0 0 0 0
w:counter	0 0 0 0 2 0 0 0
w:countermeasure	0 -2 0 -4 -10 0 20 0
w:counterpart	0 0 0 3 0 0 0 0
w:country	0 -3 -2 0 8 7 -3 0
w:country ,	0 0 0 0 -1 8 0 0
w:course	0 1 0 0 -2 0 7 0
w:course _ to	0 0 0 0 3 0 0 0
w:course whether	0 0 0 0 3 0 0 0
w:cousin	6 -2 5 0 -6 0 0 0
w:cover	0 0 0 0 8 0 0 0
w:crane	0 -5 0 0 13 0 0 0
w:critical	21 0 0 0 -19 0 0 0
w:critical software	21 0 0 0 -19 0 0 0
w:crude	0 0 0 3 0 0 0 0
w:curb	12 0 0 0 -6 0 0 0
w:curb on	12 0 0 0 -7 0 0 0
w:custom	0 -2 -2 -11 31 0 -7 0
w:custom _ .	0 0 0 0 2 0 0 0
w:custom house	0 0 0 0 3 0 0 0
w:customer	0 0 0 0 1 0 0 0
w:cut	0 -9 0 -10 9 0 9 0
w:cut <goods>	0 0 0 -2 -6 0 12 0
w:dairy	0 2 0 0 0 0 0 0
w:date	0 14 -6 -19 -5 -3 11 -1
w:date ,	0 8 0 -2 -9 0 5 0
w:date _ the	5 -1 0 0 0 0 0 0
w:date and	0 -2 0 0 6 0 0 0
w:date for	0 0 0 0 2 0 0 0
w:day	0 10 0 -5 -11 -5 7 0
w:day ,	0 -4 0 0 -3 0 9 0
w:day .	0 12 0 0 -5 0 0 0
w:day _ the	0 2 5 0 -9 0 0 0
w:day _ which	0 9 0 0 -5 0 0 0
w:day of	0 -4 5 0 0 0 0 4
w:day on	0 9 0 0 -5 0 0 0
w:day the	0 2 0 0 0 0 0 0
w:de	0 0 0 0 -2 0 6 0
w:deadline	0 -1 0 0 11 0 0 0
w:deal	0 -17 0 11 10 0 0 0
w:deal .	0 0 0 0 2 0 0 0
w:deal _ <name>	0 0 0 0 3 0 0 0
w:deal with	0 0 0 0 4 0 0 0
w:dealer	0 -6 26 0 -20 0 0 0
w:decide	0 0 0 0 8 0 0 0
w:decide _ due	0 0 0 0 4 0 0 0
w:decide in	0 0 0 0 5 0 0 0
w:decided	0 0 0 0 2 0 0 0
w:decision	0 5 0 0 0 0 0 0
w:declare	0 0 0 -2 -11 0 6 11
w:declare on	0 0 0 0 -3 0 7 0
w:decree	0 9 0 0 -1 0 0 0
w:delegation	0 -6 0 0 6 0 0 4
w:demand	0 -2 0 0 8 0 0 0
w:deny	0 0 0 0 3 0 0 0
w:desk	0 0 0 0 3 0 0 0
w:did	0 -18 0 0 19 0 3 0
w:did <not>	0 -3 0 4 0 0 0 0
w:did _ ,	0 0 0 5 0 0 0 0
w:did _ .	0 0 0 0 1 0 0 0
w:did in	0 -1 0 0 0 0 7 0
w:did not	0 -2 0 4 0 0 0 0
w:die	0 10 0 0 -3 0 0 0
w:diesel	0 0 0 5 -3 0 0 0
w:diet	0 0 0 -1 0 0 1 0
w:dinner	0 0 0 0 8 0 0 0
w:discuss	0 0 0 0 1 0 0 0
w:dispute	0 0 0 0 -2 10 0 0
w:do	0 -26 0 0 20 -5 0 0
w:do .	0 0 0 0 7 0 0 0
w:do <not>	0 -8 0 -2 12 0 0 4
w:do ?	0 0 0 0 2 0 0 0
w:do _ .	0 -1 0 0 6 0 0 0
w:do _ it	0 0 0 0 -3 0 6 0
w:do _ pay	0 0 0 0 2 0 0 0
w:do i	0 0 0 0 1 0 0 0
w:do not	0 -7 0 -2 10 0 0 4
w:do so	0 -2 5 0 0 0 0 0
w:do the	0 -3 0 0 7 0 0 0
w:do we	0 0 0 9 -6 0 0 0
w:doe	-5 0 -7 -8 8 12 0 -3
w:doe .	0 0 0 0 -1 8 0 0
w:doe <name>	0 0 0 0 2 0 0 0
w:doe <not>	0 4 0 -7 -2 5 2 0
w:doe _ ,	0 -5 0 0 7 0 0 0
w:doe _ do	0 0 0 0 1 0 0 0
w:doe it	0 0 0 0 1 0 0 0
w:doe not	0 3 0 -7 -2 5 2 0
w:doesn't	0 6 0 0 0 0 0 0
w:dollar	0 0 10 0 -5 0 0 0
w:don't	6 3 0 0 -5 0 0 0
w:done	0 0 0 0 0 0 4 0
w:done so	0 0 0 0 0 0 5 0
w:door	0 -3 4 9 -13 0 7 0
w:double	0 -5 0 -4 6 0 0 6
w:down	5 -9 -8 -8 23 -2 -11 4
w:down ,	0 4 0 0 0 0 0 0
w:down .	10 0 0 0 -5 0 0 0
w:down _ <level>	0 0 0 0 2 0 0 0
w:down _ <number>	0 -1 0 0 5 0 0 0
w:down _ the	0 3 0 0 0 0 0 0
w:down again	0 0 0 0 -2 0 0 7
w:down on	0 -3 0 3 0 0 0 0
w:down to	0 0 0 -1 10 0 0 0
w:draft	0 1 0 9 -6 0 0 0
w:draw	0 -3 0 0 13 0 0 0
w:drawer	8 0 0 4 -3 0 0 0
w:drawer ,	10 0 0 0 -6 0 0 0
w:drawer .	0 0 0 7 -2 0 0 0
w:drawer _ and	10 0 0 0 -8 0 0 0
w:dread	6 0 8 0 -12 0 0 0
w:drop	0 0 2 0 1 0 0 0
w:drop its	0 0 0 0 6 0 0 0
w:dry	0 -2 0 0 7 0 0 0
w:dry .	0 0 0 0 2 0 0 0
w:due	-2 7 -2 -2 -16 23 -1 0
w:due _ whether	0 0 0 0 3 0 0 0
w:due course	0 0 0 0 6 0 0 0
w:due on	0 2 0 0 0 0 0 0
w:dump	0 0 0 0 0 0 5 0
w:during	0 -2 0 0 7 0 0 0
w:during the	0 0 0 0 2 0 0 0
w:duty	-36 22 -51 22 -26 0 15 -2
w:duty ,	0 3 0 -4 0 0 0 0
w:duty -	0 -1 0 -1 -2 0 12 0
w:duty .	0 0 0 10 -11 0 0 8
w:duty <v-begin>	0 6 0 -4 -1 2 -1 0
w:duty <v-down>	0 1 0 0 0 0 0 0
w:duty <v-impose>	0 0 0 0 1 0 0 0
w:duty <v-up>	0 5 0 -3 -13 2 4 0
w:duty _ .	0 3 0 -3 -4 0 7 0
w:duty _ <level>	0 0 0 -13 12 0 1 0
w:duty _ <name>	0 0 0 16 -7 0 -2 0
w:duty _ <number>	0 0 0 0 2 0 0 0
w:duty _ <quality>	0 9 -1 -8 8 0 -13 0
w:duty _ a	0 0 0 17 -16 0 0 0
w:duty _ back	0 8 0 0 -7 0 0 0
w:duty _ be	0 0 0 0 5 0 0 0
w:duty _ for	0 1 0 0 0 0 0 0
w:duty _ free	0 -1 0 -1 -2 0 12 0
w:duty _ go	0 0 0 0 1 0 0 0
w:duty _ our	0 0 0 -1 -4 0 8 0
w:duty _ the	0 0 0 2 -4 0 4 0
w:duty _ to	0 0 0 -1 0 2 0 0
w:duty _ up	0 4 0 0 0 0 0 0
w:duty and	0 0 0 0 6 0 0 0
w:duty back	0 15 0 0 -6 0 0 0
w:duty for	0 0 0 17 -13 0 0 0
w:duty go	0 3 0 -1 -3 2 0 0
w:duty in	0 0 0 0 -1 0 0 0
w:duty is	0 0 0 9 -6 0 0 0
w:duty of	0 -1 0 12 -4 0 0 0
w:duty on	-7 18 -12 0 -14 3 2 -2
w:duty that	0 0 0 0 2 0 0 0
w:duty to	0 -1 0 0 3 0 0 0
w:duty will	0 0 0 4 -1 0 0 0
w:each	0 0 0 -9 24 0 -5 0
w:each <gate>	0 0 0 0 9 0 0 0
w:each _ on	0 6 0 0 -6 0 0 0
w:each _ would	0 0 0 0 8 0 0 0
w:each other	0 -3 0 0 13 0 0 0
w:each side	0 0 0 0 9 0 0 0
w:earlier	0 -1 0 5 -5 4 0 0
w:early	0 -5 0 0 0 6 0 0
w:earth	13 -16 -4 -8 -2 6 4 0
w:earth ,	9 0 0 0 -6 0 0 0
w:earth _ .	0 0 0 0 3 0 0 0
w:earth _ <name>	8 0 0 0 -1 0 0 0
w:earth and	0 0 0 0 2 0 0 0
w:eat	0 -3 0 0 15 0 0 0
w:economic	0 0 0 -1 7 0 0 0
w:economy	0 0 0 11 -2 0 0 0
w:effect	0 2 0 -11 5 0 0 0
w:effect .	0 0 0 -2 0 0 4 0
w:effect _ the	0 0 0 0 1 0 0 0
w:effect on	0 0 0 0 4 0 0 0
w:effective	0 -1 0 -2 13 0 0 0
w:effective _ "	0 0 0 -1 8 0 0 0
w:effective immediately	0 0 0 -1 8 0 0 0
w:eight	0 2 0 1 0 0 -5 0
w:either	0 9 0 11 -8 0 -4 0
w:either <gate>	0 11 0 0 -5 0 0 0
w:either side	0 11 0 0 -5 0 0 0
w:electric	0 0 0 0 2 0 0 0
w:electricity	0 0 0 0 0 0 6 0
w:eleven	0 -8 0 0 21 0 0 0
w:eleven hour	0 0 0 0 3 0 0 0
w:else	-2 -2 0 -7 31 0 0 0
w:else .	0 -4 0 0 12 0 0 0
w:emergency	0 0 0 0 1 0 0 0
w:end	-14 -5 -24 0 21 0 10 -12
w:end ,	0 11 0 0 -6 0 0 0
w:end <day-ahead>	0 0 0 0 4 0 0 0
w:end <not>	0 0 0 0 1 0 0 0
w:end _ .	0 -7 0 0 17 0 0 0
w:end _ <day-ahead>	0 1 0 0 1 0 0 0
w:end _ and	0 2 0 0 -1 0 0 0
w:end _ the	0 -13 0 -4 13 0 3 0
w:end a	0 0 0 0 1 0 0 0
w:end date	0 -5 0 0 16 0 0 0
w:end in	0 0 0 1 0 0 0 0
w:end of	0 0 0 10 -7 0 3 0
w:end on	0 -7 0 0 18 0 0 0
w:end the	0 0 0 0 -14 6 15 0
w:end without	0 0 0 0 1 0 0 0
w:energy	0 0 0 2 -6 0 5 0
w:engine	0 0 0 0 1 0 0 0
w:enough	0 0 0 0 2 0 0 0
w:enter	0 0 0 0 9 0 -1 0
w:enter <name>	0 -4 0 0 13 0 0 0
w:enter _ at	0 -5 0 0 12 0 0 0
w:enter at	0 0 0 0 2 0 0 0
w:entry	0 -4 0 0 5 0 3 0
w:entry is	0 0 0 0 4 0 0 0
w:envoy	0 -1 0 0 12 0 0 0
w:estimate	0 0 0 0 3 0 0 0
w:evening	0 -4 0 0 10 0 0 0
w:evening ,	0 0 0 0 1 0 0 0
w:event	0 14 6 1 -19 0 0 0
w:ever	0 5 0 -1 -5 0 6 0
w:every	0 -5 0 14 -9 0 1 0
w:everybody	0 -1 0 0 12 0 0 0
w:everything	0 3 0 16 -11 0 -1 0
w:everything ,	0 0 0 5 -3 0 0 0
w:everything else	0 0 0 0 6 0 0 0
w:everything from	0 0 0 9 -7 0 0 0
w:excess	0 -4 0 21 -11 0 0 0
w:excess _ ,	0 0 0 23 -19 0 0 0
w:excess capacity	0 -4 0 21 -11 0 0 0
w:exclusion	0 -1 0 0 8 0 0 0
w:expect	8 -3 21 -1 -17 0 -2 0
w:expire	0 -10 0 -2 25 0 0 0
w:expire in	0 0 0 0 3 0 0 0
w:expire on	0 0 0 0 4 0 0 0
w:expiry	0 6 0 0 0 0 0 0
w:explain	0 0 0 -1 3 0 0 0
w:explain .	0 0 0 0 4 0 0 0
w:export	30 -8 -3 -11 0 0 -14 0
w:export _ ,	0 0 0 0 4 0 0 0
w:export _ <name>	0 0 0 0 2 0 0 0
w:export _ for	3 0 0 0 0 0 0 0
w:export _ on	17 0 0 0 -13 0 0 0
w:export _ to	3 0 0 0 0 0 0 0
w:export control	18 -1 0 -1 -5 0 -1 0
w:export licence	0 0 0 0 5 0 0 0
w:export of	15 0 0 -2 -4 0 0 0
w:export permit	3 0 0 0 0 0 0 0
w:export to	0 0 0 0 4 0 0 0
w:exporter	0 0 5 0 0 0 0 0
w:extend	0 -11 0 2 14 0 0 0
w:extend _ the	0 -3 0 0 7 0 0 0
w:extend by	0 0 0 0 1 0 0 0
w:extend it	0 -1 0 0 3 0 0 0
w:extend the	0 0 0 0 1 0 0 0
w:extension	-2 4 0 -5 11 0 -4 0
w:extension .	0 3 0 0 0 0 0 0
w:extension of	0 0 0 0 3 0 0 0
w:extra	0 0 0 2 0 0 0 0
w:extra _ on	0 0 0 2 0 0 0 0
w:face	0 4 0 0 0 0 0 0
w:factory	0 0 0 0 -9 8 5 0
w:fail	0 18 1 -5 -22 0 11 0
w:fail ,	0 1 0 0 0 0 2 0
w:fail ?	0 5 0 0 -3 0 0 0
w:fail to	0 4 4 0 -9 0 0 0
w:failed	0 9 0 0 -8 0 0 0
w:failing	0 21 0 -2 -14 0 0 0
w:fall	1 3 24 0 -20 0 -11 0
w:fall _ <level>	0 -12 4 0 8 0 0 0
w:fall _ on	0 13 0 0 -10 0 0 0
w:fall _ the	0 0 0 8 -2 0 0 0
w:fall away	0 8 0 0 -5 0 0 0
w:fall by	0 -12 11 0 0 0 0 0
w:fall on	0 0 0 8 -2 0 0 0
w:far	0 -1 0 0 14 0 0 0
w:farm	0 -6 0 0 10 0 -1 0
w:farm <goods>	0 0 0 0 4 0 0 0
w:farmer	0 0 0 0 -8 0 10 0
w:fear	12 0 0 5 -13 0 0 0
w:fee	-2 -10 0 2 -11 24 -1 0
w:fee _ <quality>	0 -1 0 0 -7 16 0 0
w:fee _ ship	0 0 0 0 -7 9 0 0
w:fee on	0 -2 0 0 -16 25 0 0
w:fentanyl	0 -13 0 0 25 0 -2 0
w:fentanyl ,	0 0 0 1 0 0 0 0
w:fentanyl <duty>	0 -1 0 0 10 0 0 0
w:fentanyl and	0 -8 0 0 9 0 0 0
w:fentanyl duty	0 0 0 0 6 0 0 0
w:ferry	0 0 0 0 1 0 0 0
w:fertiliser	0 0 2 0 -5 0 6 0
w:few	7 0 0 0 0 0 0 0
w:fifteen	0 -14 0 15 1 0 0 0
w:fifth	0 -4 1 -6 7 0 2 0
w:fifth _ ,	0 -2 0 0 7 0 0 0
w:fight	0 0 0 0 0 0 1 0
w:fight _ the	0 0 0 0 0 0 1 0
w:figure	0 2 0 0 0 0 0 0
w:finance	0 0 4 0 0 0 0 0
w:find	0 14 0 10 -17 0 0 0
w:find .	0 0 0 0 2 0 0 0
w:find that	0 0 0 5 0 0 0 0
w:firm	14 -4 0 0 -2 0 0 0
w:first	12 1 -10 -5 8 0 -20 -3
w:first ,	9 0 0 0 -3 0 0 0
w:first .	0 -1 0 0 18 0 0 0
w:first _ ,	0 -2 0 0 6 0 0 0
w:first _ of	0 2 0 0 0 0 0 0
w:first day	0 6 0 0 0 0 0 0
w:first minute	0 5 0 0 -3 0 0 0
w:five	-3 0 -3 19 -13 0 0 4
w:five and	0 -2 0 0 8 0 0 0
w:five on	0 2 0 0 0 0 0 0
w:flag	0 0 0 0 5 0 0 0
w:flag .	0 0 0 0 2 0 0 0
w:floor	0 0 0 3 0 0 0 0
w:flow	0 -10 0 2 2 0 3 0
w:flower	0 3 0 0 -5 0 3 0
w:follow	0 8 0 13 -15 0 0 0
w:follow .	0 0 0 0 3 0 0 0
w:followed	0 0 0 0 3 0 0 0
w:following	0 8 0 0 -1 0 0 0
w:for	-8 -9 -16 1 25 0 5 -11
w:for -	0 0 0 0 0 0 2 0
w:for <goods>	0 -1 0 6 1 0 0 0
w:for <level>	0 0 0 0 8 0 0 0
w:for <name>	0 17 0 8 -15 0 -6 0
w:for <number>	0 0 0 0 2 0 0 0
w:for <quality>	0 5 0 -1 -6 9 0 0
w:for <span>	-1 -8 -1 -8 23 0 2 0
w:for _ 's	5 14 4 -2 -20 0 0 0
w:for _ ,	-1 -12 0 0 16 0 0 0
w:for _ .	-2 8 -1 2 -2 0 1 0
w:for _ :	0 0 0 0 0 0 6 0
w:for _ ;	0 -4 0 0 8 0 0 0
w:for _ <quality>	5 -1 0 0 0 0 -1 0
w:for _ <span>	0 0 0 0 2 0 0 0
w:for _ and	0 0 0 14 -5 0 0 0
w:for _ good	0 3 0 0 0 0 0 0
w:for _ in	0 0 0 5 -2 0 0 0
w:for _ is	0 3 0 0 -2 0 0 0
w:for _ long	0 -3 0 0 13 0 0 0
w:for _ of	0 0 0 0 4 0 0 0
w:for _ on	0 0 0 0 5 0 0 0
w:for _ that	0 0 0 0 -8 10 0 0
w:for _ to	0 0 0 0 2 0 0 0
w:for _ year	0 0 0 0 2 0 0 0
w:for a	0 -9 0 0 18 0 -1 0
w:for an	0 0 0 0 3 0 0 0
w:for another	0 0 0 0 5 0 0 0
w:for as	0 -2 0 0 10 0 0 0
w:for fentanyl	0 -10 0 0 11 0 0 0
w:for good	0 0 5 0 0 0 0 0
w:for his	0 0 0 7 -14 0 0 6
w:for it	0 11 0 0 -5 0 0 0
w:for its	0 1 0 0 0 0 0 0
w:for me	0 5 0 0 -4 0 0 0
w:for more	0 -2 0 0 3 0 0 0
w:for one	0 0 0 0 -1 0 6 0
w:for the	0 5 -4 -14 0 0 7 0
w:for them	0 4 0 0 0 0 0 0
w:for trade	0 0 0 0 1 0 0 0
w:for what	0 11 0 0 -7 0 0 0
w:force	0 -15 0 0 21 0 -3 0
w:force ,	0 0 0 0 3 0 0 0
w:force on	0 -1 0 1 0 0 0 0
w:forced	0 -6 0 7 0 0 0 0
w:forced labor	0 0 0 9 -2 0 0 0
w:foreign	0 0 0 0 2 0 0 0
w:form	0 -1 0 0 7 0 0 0
w:former	0 0 0 0 5 0 0 0
w:forty	0 2 -3 15 -11 3 -3 0
w:forty -	0 0 0 18 -18 5 0 0
w:forward	0 0 0 0 -6 0 8 0
w:found	0 4 0 0 -5 0 0 0
w:four	-3 11 -2 6 -1 0 -9 0
w:four ,	0 -4 0 7 0 0 0 0
w:four .	0 11 0 0 -6 0 0 0
w:four _ .	0 3 0 0 0 0 0 0
w:fourteen	0 5 0 0 -4 0 0 0
w:fourth	0 3 0 0 0 0 0 0
w:framework	0 0 0 0 2 0 0 0
w:free	-2 -4 -4 -19 9 0 16 0
w:free ,	0 7 0 0 -3 0 0 0
w:free .	0 0 0 0 -7 0 10 0
w:free <gate>	0 0 0 0 0 0 4 0
w:free <goods>	0 0 0 0 0 0 4 0
w:free _ duty	0 0 0 0 7 0 0 0
w:free _ of	0 0 0 0 0 0 3 0
w:free of	0 0 0 0 12 0 0 0
w:free trade	0 0 0 0 4 0 0 0
w:freeze	0 0 0 0 4 0 0 0
w:fresh	0 0 0 17 -13 0 0 0
w:friend	0 4 0 0 0 0 0 0
w:from	15 7 -7 0 -5 9 -7 -20
w:from <day-ahead>	0 16 -2 0 -11 1 -8 0
w:from <day-gone>	0 8 0 0 0 0 0 0
w:from <level>	0 13 0 -6 -10 0 3 0
w:from <month-ahead>	0 -6 0 -5 18 0 0 0
w:from <name>	0 -17 8 1 -3 7 0 0
w:from <number>	0 -3 0 0 9 0 0 0
w:from <seat>	0 3 0 0 0 0 0 0
w:from _ "	3 0 0 7 -10 0 0 0
w:from _ ,	0 0 9 0 0 0 -8 0
w:from _ .	0 0 0 16 -5 0 -2 0
w:from _ :	0 0 0 0 8 0 0 0
w:from _ ;	0 5 0 0 -1 0 0 0
w:from _ <day-ahead>	3 -10 0 12 -5 0 0 0
w:from _ <level>	0 9 0 0 -7 0 0 0
w:from _ <name>	0 1 0 0 0 0 0 0
w:from _ <office>	0 0 0 0 -7 10 0 0
w:from _ <organisation>	10 0 0 0 -6 0 0 0
w:from _ it	0 7 0 0 -6 0 0 0
w:from _ on	0 6 0 0 -2 0 0 0
w:from _ pay	0 0 0 0 2 0 0 0
w:from _ same	5 0 0 -2 0 0 0 0
w:from _ the	0 -7 0 0 0 10 0 0
w:from _ to	2 0 0 0 0 0 2 0
w:from _ will	0 -1 0 0 6 0 0 0
w:from a	7 2 0 0 -8 0 0 0
w:from the	15 -3 -3 9 -13 6 -10 0
w:frozen	0 0 0 0 3 0 0 0
w:full	0 10 3 -1 -15 0 3 0
w:full _ .	0 6 0 0 -12 0 6 0
w:further	0 7 2 3 -1 0 -11 0
w:further .	0 -2 0 0 4 0 0 0
w:further <agent>	0 3 0 0 0 0 0 0
w:further <level>	0 0 0 3 0 0 0 0
w:further <span>	0 0 0 0 2 0 0 0
w:further _ .	0 -1 0 0 4 0 0 0
w:further _ that	0 12 0 0 -8 0 0 0
w:further notice	0 3 0 0 0 0 0 0
w:future	5 -5 22 0 -21 0 0 0
w:gas	0 -1 0 9 -3 0 0 0
w:gate	0 0 0 0 4 0 0 0
w:gave	0 0 0 0 6 0 0 0
w:general	0 0 0 0 3 0 0 0
w:geneva	0 -6 0 0 21 0 0 0
w:geneva .	0 0 0 0 3 0 0 0
w:gentlemen	0 9 0 0 -4 0 0 0
w:get	-3 -3 -5 -16 28 0 0 0
w:get <level>	0 0 0 0 3 0 0 0
w:get a	0 0 0 0 5 0 0 0
w:get its	0 0 0 0 2 0 0 0
w:get their	0 0 0 0 4 0 0 0
w:get to	0 5 0 0 -1 0 0 0
w:give	0 -11 8 -1 10 0 -2 0
w:given	0 10 0 0 0 0 0 0
w:go	0 6 -2 5 3 0 -20 -15
w:go ,	0 0 7 0 -6 0 0 0
w:go .	0 5 0 13 -15 0 0 0
w:go _ ,	0 0 0 2 0 0 0 0
w:go _ .	0 -10 0 -3 29 0 -2 0
w:go _ <day-ahead>	0 -2 0 4 0 0 0 0
w:go _ <level>	0 12 0 -19 1 0 -3 0
w:go _ <name>	0 0 0 5 0 0 0 0
w:go _ <number>	0 4 0 3 -13 0 4 0
w:go _ ?	0 10 0 0 -7 0 0 0
w:go _ a	7 0 0 0 -5 0 0 0
w:go _ again	0 1 0 0 0 0 0 0
w:go _ by	0 -2 0 0 5 0 0 0
w:go _ it	10 1 0 2 -16 0 0 0
w:go _ on	0 -7 0 0 12 0 0 0
w:go _ pay	0 0 0 0 5 0 0 0
w:go _ the	0 -6 0 1 8 0 0 0
w:go _ to	0 0 0 -10 15 0 0 0
w:go back	0 3 -2 -4 1 2 -1 0
w:go by	0 0 0 5 0 0 0 0
w:go down	0 0 0 0 3 0 0 0
w:go from	5 9 0 0 -12 0 0 0
w:go in	0 0 0 0 0 6 0 0
w:go into	0 0 0 0 1 0 0 0
w:go on	0 -11 0 0 21 0 -3 0
w:go out	0 -3 0 0 7 0 0 0
w:go through	0 -5 0 2 0 0 0 0
w:go to	-5 -3 -5 6 8 0 -10 0
w:go up	0 18 3 -13 -9 0 0 0
w:go wrong	0 2 0 0 0 0 0 0
w:goat	0 0 0 0 3 0 0 0
w:gold	0 11 0 0 -4 0 0 0
w:gold <duty>	0 6 0 0 0 0 0 0
w:good	-13 -14 0 6 24 -9 -1 -6
w:good ,	0 -6 0 5 0 0 0 0
w:good .	0 0 0 6 0 0 0 0
w:good <v-bear>	0 4 0 6 -6 0 0 0
w:good <v-begin>	0 12 0 0 -11 0 0 0
w:good <v-up>	0 10 0 0 -8 0 0 0
w:good _ <level>	0 -9 0 0 16 0 0 0
w:good _ <name>	0 -4 0 2 0 0 0 0
w:good _ the	0 0 0 0 7 0 0 0
w:good _ to	0 3 0 0 0 0 0 0
w:good of	0 0 0 0 6 0 0 0
w:good pay	0 0 0 2 0 0 0 0
w:good the	0 0 0 0 6 0 0 0
w:good would	0 -15 0 0 18 0 0 0
w:government	0 4 0 0 0 0 0 0
w:grape	0 0 0 0 4 0 0 0
w:grow	0 5 0 0 -2 0 0 0
w:grower	0 -9 5 -5 4 0 0 0
w:grower of	0 0 0 0 0 0 2 0
w:growth	0 0 8 -3 -9 10 0 0
w:guess	0 8 0 0 0 0 0 0
w:guest	0 0 0 0 1 0 0 0
w:had	-18 -5 -17 -24 58 -11 -13 -10
w:had <not>	0 0 0 0 4 0 0 0
w:had <v-agree>	0 0 0 0 7 0 0 0
w:had <v-begin>	0 0 0 0 1 0 0 0
w:had <v-end>	0 0 0 0 1 0 0 0
w:had <v-impose>	0 0 0 -5 11 0 1 0
w:had <v-propose>	0 1 0 0 -6 0 5 0
w:had <v-say>	0 0 0 0 8 0 0 0
w:had _ ,	0 0 0 3 0 0 0 0
w:had _ .	0 0 0 0 3 0 0 0
w:had _ <level>	0 0 0 0 5 0 0 0
w:had _ for	0 4 0 0 -9 0 6 0
w:had _ in	0 0 0 0 4 0 0 0
w:had _ on	0 0 0 0 7 0 0 0
w:had _ the	0 0 0 0 3 0 0 0
w:had _ to	0 0 0 0 9 0 0 0
w:had a	0 0 0 0 2 0 0 0
w:had been	0 0 0 -2 16 0 0 0
w:had prepare	0 5 0 0 -4 0 0 0
w:had sign	0 0 0 0 2 0 0 0
w:had the	0 7 0 0 -3 0 0 0
w:had to	0 10 0 0 -7 0 0 0
w:half	7 -12 0 -7 17 0 -3 0
w:half .	0 0 0 0 1 0 0 0
w:half of	0 0 0 0 5 0 0 0
w:hall	0 0 0 0 4 0 0 0
w:halve	0 0 0 0 4 0 0 0
w:ham	0 0 0 9 -4 0 0 0
w:hand	0 0 0 -1 8 0 0 0
w:hang over	0 4 0 0 0 0 0 0
w:happen	0 -12 0 3 0 0 2 0
w:happen if	0 -5 0 0 8 0 0 0
w:harvest	0 -2 0 0 8 0 0 0
w:has	6 -26 -43 10 0 -6 15 9
w:has <not>	0 0 0 0 3 0 0 0
w:has <v-agree>	0 0 0 0 4 0 0 0
w:has <v-bear>	0 0 0 0 4 0 0 0
w:has <v-end>	0 1 0 0 0 0 0 0
w:has <v-impose>	0 -1 -6 0 0 -2 6 -3
w:has <v-propose>	0 0 0 3 0 0 3 0
w:has <v-say>	7 -3 -6 11 -14 -3 -7 16
w:has <v-stay>	0 7 0 0 0 0 0 0
w:has <v-suspend>	0 5 0 0 -4 0 0 0
w:has <v-target>	7 -4 0 0 0 0 0 0
w:has <v-threaten>	15 -1 0 0 -13 0 8 -1
w:has _ ,	4 2 0 -1 -18 0 -3 16
w:has _ .	0 0 0 5 -12 0 8 0
w:has _ <number>	0 0 0 0 3 0 0 0
w:has _ an	0 1 0 0 0 0 0 0
w:has _ at	0 4 0 0 -2 0 0 0
w:has _ by	0 -3 0 3 0 0 0 0
w:has _ for	0 0 0 6 -9 0 2 0
w:has _ in	0 0 0 0 0 0 2 0
w:has _ it	0 0 0 0 0 0 5 0
w:has _ its	0 0 0 0 1 0 0 0
w:has _ of	0 0 0 1 -1 0 0 0
w:has _ say	0 0 0 0 2 0 0 0
w:has _ since	0 0 0 0 2 0 0 0
w:has _ so	0 -5 0 0 5 0 3 0
w:has _ that	10 -5 0 10 -9 0 0 -3
w:has _ the	0 -2 0 0 16 0 0 0
w:has _ to	4 1 0 0 -11 0 7 2
w:has _ up	0 -1 0 8 -1 0 0 0
w:has a	0 0 0 0 5 0 0 0
w:has ask	0 0 0 6 -5 0 0 0
w:has been	0 0 0 0 -4 5 8 0
w:has done	0 0 0 0 0 0 5 0
w:has had	0 11 0 0 -8 0 0 0
w:has hold	0 5 0 0 -4 0 0 0
w:has it	0 0 0 0 3 0 0 0
w:has let	0 0 0 -1 1 0 3 0
w:has no	0 3 0 0 0 0 0 0
w:has not	0 -1 0 1 1 0 0 0
w:has offer	0 0 0 0 5 0 0 0
w:has say	0 -7 0 11 0 0 -11 2
w:has threaten	7 -4 0 0 0 0 0 0
w:has warn	8 0 0 0 -2 0 0 0
w:has write	0 0 0 0 2 0 0 0
w:have	-21 2 1 -17 34 -14 -14 -13
w:have <span>	0 0 0 5 -1 0 0 0
w:have <v-bear>	0 0 0 0 9 0 0 0
w:have <v-begin>	0 -7 0 0 15 0 0 0
w:have <v-down>	0 0 0 0 3 0 0 0
w:have <v-impose>	0 -3 0 0 16 0 0 0
w:have <v-propose>	0 0 0 0 7 0 0 0
w:have <v-say>	0 -2 9 -5 -3 0 6 0
w:have <v-up>	0 -5 0 0 9 0 0 0
w:have _ <level>	0 -6 0 0 12 0 0 0
w:have _ <span>	0 3 0 0 -1 0 0 0
w:have _ back	0 -14 0 0 16 0 0 0
w:have _ that	0 0 0 0 6 0 0 0
w:have _ to	0 -7 0 3 5 0 0 0
w:have been	0 0 0 -2 15 0 -1 0
w:have come	0 0 0 0 2 0 0 0
w:have go	0 -4 0 0 7 0 0 0
w:have it	0 3 0 0 0 0 0 0
w:have pay	0 0 0 0 6 0 0 0
w:have read	0 0 0 0 3 0 0 0
w:have the	0 12 4 0 -16 0 0 0
w:have to	0 15 0 0 -6 0 0 0
w:hazelnut	0 0 0 0 0 0 2 0
w:he	-23 0 -3 0 16 -13 0 0
w:he 's	0 0 0 0 2 0 0 0
w:he <not>	0 15 0 0 -18 0 0 10
w:he <v-bear>	0 0 0 0 4 0 0 0
w:he <v-begin>	0 -1 0 0 6 0 0 0
w:he <v-impose>	0 -1 0 0 13 0 0 0
w:he <v-propose>	0 0 0 0 6 0 0 0
w:he <v-say>	0 9 2 0 -7 0 0 0
w:he <v-up>	0 0 0 0 1 0 0 0
w:he _ ,	0 9 0 -7 5 0 -2 0
w:he _ .	0 0 0 0 3 0 0 0
w:he _ a	0 0 0 0 3 0 0 0
w:he _ it	0 0 0 0 2 0 0 0
w:he _ not	0 0 0 0 5 0 0 0
w:he _ on	0 0 0 0 1 0 0 0
w:he _ out	0 7 0 0 -4 0 0 0
w:he _ that	0 0 0 11 -4 0 0 0
w:he _ the	0 0 0 0 8 0 0 0
w:he _ us	0 0 5 0 -2 0 0 0
w:he doesn't	0 19 0 0 -16 0 0 0
w:he has	0 0 0 0 0 0 3 0
w:he is	0 0 0 0 6 0 0 0
w:he say	0 5 0 -5 -3 0 5 0
w:he tell	0 1 4 0 -1 0 0 0
w:he will	0 0 0 0 11 0 -8 0
w:he would	0 -4 0 -2 3 0 6 0
w:he'd	0 -1 0 16 -8 0 0 0
w:he'd <v-impose>	0 0 0 17 -11 0 0 0
w:he'll	0 0 0 0 6 0 0 0
w:he'll <v-impose>	0 0 0 0 1 0 0 0
w:hear	0 1 0 0 0 0 0 0
w:heard	0 -8 0 6 3 0 0 0
w:heard _ case	0 0 0 0 1 0 0 0
w:heard the	0 0 0 0 1 0 0 0
w:height	0 8 0 0 -4 0 0 0
w:her	0 0 0 0 10 0 0 0
w:here	4 2 0 -5 0 0 -1 0
w:here at	0 0 0 0 5 0 0 0
w:high	0 0 0 0 6 0 0 0
w:higher	0 13 0 -4 -8 0 2 0
w:higher <level-noun>	0 0 0 0 4 0 0 0
w:highest	0 0 0 0 2 0 0 0
w:him	0 4 0 -3 4 0 -1 0
w:himself	0 0 0 0 1 0 0 0
w:his	-7 0 -6 7 0 -2 -11 9
w:his <agent>	0 3 0 2 -4 0 0 0
w:his <gate>	0 5 0 0 -4 0 0 0
w:his <person>	0 0 0 0 0 0 0 5
w:his <v-impose>	0 3 0 0 0 0 0 0
w:his _ ,	0 7 0 -2 -16 0 0 13
w:his _ .	0 0 0 0 6 0 0 0
w:his _ that	0 0 0 2 0 0 0 0
w:his signature	0 0 0 0 2 0 0 0
w:hit	0 -8 0 -8 0 0 20 0
w:hit back	0 -5 0 0 -5 0 20 0
w:hold	9 -1 1 -8 5 0 -9 0
w:hold _ a	0 12 0 0 -10 0 0 0
w:hold back	12 -5 0 0 0 0 -1 0
w:hold in	0 0 0 0 3 0 0 0
w:hold the	0 0 5 0 -2 0 0 0
w:hold up	0 5 0 0 -3 0 0 0
w:holiday	0 0 0 0 2 0 0 0
w:home	0 -8 0 0 21 0 0 0
w:home .	0 0 0 0 1 0 0 0
w:hope	0 0 0 0 10 0 0 0
w:hotel	0 0 0 0 1 0 0 0
w:hour	0 -7 -1 -6 25 0 0 0
w:hour ,	0 -1 0 0 4 0 0 0
w:hour .	0 3 0 0 0 0 0 0
w:hour _ the	0 -1 0 0 7 0 0 0
w:hour and	0 0 0 0 0 0 3 0
w:house	0 0 0 -2 14 0 0 0
w:how	0 0 -1 -6 15 0 0 0
w:how _ the	0 5 0 0 -2 0 0 0
w:how long	0 0 0 0 1 0 0 0
w:how much	0 0 0 0 6 0 0 0
w:hull	0 0 0 0 -6 10 0 0
w:hundred	0 -1 0 0 9 0 0 0
w:hundred and	0 0 0 0 1 0 0 0
w:i	0 -20 4 -37 32 0 4 -13
w:i <not>	7 0 0 0 0 0 0 0
w:i <v-bear>	0 0 0 0 3 0 0 0
w:i <v-impose>	0 0 0 0 10 0 0 0
w:i <v-say>	0 0 0 0 -1 9 0 0
w:i _ ,	0 0 0 0 -10 9 0 0
w:i _ like	0 0 0 0 3 0 0 0
w:i _ not	0 0 0 0 8 0 0 0
w:i _ read	0 0 0 0 3 0 0 0
w:i _ tell	0 0 10 0 -3 0 0 0
w:i _ that	0 0 0 0 2 0 0 0
w:i _ to	0 5 0 -1 0 0 0 0
w:i can	0 0 0 0 4 0 0 0
w:i do	0 0 0 0 1 0 0 0
w:i had	0 0 0 0 1 0 0 0
w:i have	0 0 9 0 0 0 0 0
w:i pay	0 0 0 0 2 0 0 0
w:i read	0 -1 0 0 9 0 0 0
w:i say	0 0 0 0 -6 9 0 0
w:i shall	0 0 0 0 2 0 0 0
w:i should	0 0 0 0 9 0 0 0
w:i will	0 0 0 0 -8 0 11 0
w:i would	0 -1 0 0 16 0 0 0
w:i'd	0 -11 9 -1 10 0 -1 0
w:i'd <v-impose>	0 0 0 0 3 0 0 0
w:i'd <v-propose>	0 -1 0 0 13 0 0 0
w:i'd _ to	0 0 0 0 5 0 0 0
w:i'd like	0 0 0 0 5 0 0 0
w:i'll	0 0 0 0 5 0 0 0
w:i'm	0 -2 0 9 -2 0 0 0
w:i'm <v-say>	0 -1 0 10 -4 0 0 0
w:i'm tell	0 -1 0 10 -4 0 0 0
w:i've	0 0 0 0 6 0 0 0
w:idea	0 0 0 0 1 0 0 0
w:if	3 5 0 -4 -10 8 0 2
w:if <name>	0 7 -4 -14 -26 3 20 4
w:if <not>	-2 11 -1 5 -4 -1 0 0
w:if <seat>	21 -9 -2 0 -14 0 1 0
w:if _ 's	6 -11 -3 0 5 0 1 0
w:if _ <quality>	0 0 0 -3 0 1 4 0
w:if _ all	0 0 4 0 0 0 0 0
w:if _ are	0 -9 0 0 17 0 0 0
w:if _ come	3 4 0 11 -23 0 1 0
w:if _ count	0 0 0 0 1 0 0 0
w:if _ doe	0 0 0 -2 -2 5 4 0
w:if _ doesn't	0 20 0 0 -17 0 0 0
w:if _ fail	0 3 0 0 0 0 0 0
w:if _ go	7 0 5 -5 -12 0 0 0
w:if _ had	0 0 0 0 2 0 0 0
w:if _ has	0 0 0 2 0 0 0 0
w:if _ is	1 9 0 0 -6 0 0 0
w:if _ sign	0 0 0 0 6 0 0 0
w:if _ stay	0 0 0 0 -2 0 0 5
w:if _ truce	0 -7 0 -3 12 5 -2 0
w:if _ were	0 0 0 0 3 0 0 0
w:if a	0 0 0 0 4 0 0 0
w:if he	0 10 0 3 -11 0 0 0
w:if i	0 -3 0 0 10 0 0 0
w:if it	-8 13 12 -11 -8 0 -17 0
w:if no	0 10 0 2 -12 0 0 0
w:if nobody	0 0 0 0 6 0 0 0
w:if not	0 -6 0 0 14 0 0 0
w:if nothing	0 5 0 5 -13 0 0 0
w:if one	0 0 0 0 7 0 0 0
w:if the	-17 4 5 -6 -4 10 -8 4
w:if there	0 -6 0 6 4 0 0 0
w:if they	-3 -8 -4 14 5 0 -12 2
w:if thi	9 -8 8 0 -3 0 0 0
w:if we	0 -2 0 0 0 0 8 0
w:if you	0 -19 0 -1 34 0 -2 0
w:if your	0 0 0 0 1 0 0 0
w:immediately	0 0 0 -1 8 0 0 0
w:immediately "	0 0 0 -1 8 0 0 0
w:immediately _ .	0 0 0 -1 5 0 0 0
w:import	0 -9 7 -8 13 0 -1 0
w:import from	0 0 0 0 4 0 0 0
w:import of	0 0 0 0 2 0 0 0
w:importer	0 -4 1 0 4 0 0 0
w:impose	0 0 0 0 7 0 0 0
w:in	-10 -3 14 -18 25 -1 -5 -19
w:in ,	0 -1 0 0 4 0 0 0
w:in .	0 0 0 0 0 5 0 0
w:in <agent>	0 0 0 3 0 0 0 0
w:in <goods>	0 0 0 0 7 0 0 0
w:in <month-ahead>	0 0 -5 -1 1 3 0 0
w:in <month-gone>	-10 1 -8 0 14 1 -1 0
w:in <name>	1 -14 0 14 2 -1 -13 0
w:in <not>	0 0 0 0 2 0 0 0
w:in <number>	0 -13 0 -1 29 0 0 0
w:in <organisation>	0 -3 0 0 14 0 0 0
w:in <seat>	-10 0 17 -10 1 -3 -26 7
w:in <span>	0 0 20 0 -16 0 0 0
w:in <v-impose>	0 11 0 8 -15 0 0 0
w:in <v-return>	0 0 0 0 1 0 0 0
w:in <v-say>	0 0 0 0 2 0 0 0
w:in _ "	0 0 0 0 -1 0 6 0
w:in _ 's	0 4 0 1 -6 0 0 0
w:in _ ,	-1 -8 13 0 -5 6 6 -7
w:in _ .	-7 12 15 -22 -15 -3 11 -1
w:in _ :	0 0 0 0 1 0 0 0
w:in _ ;	0 9 8 0 -14 0 0 0
w:in _ <day-ahead>	0 0 0 0 7 0 0 0
w:in _ <level>	0 0 0 0 6 0 0 0
w:in _ <name>	0 -10 3 0 7 0 0 0
w:in _ <number>	0 -1 0 0 4 0 0 0
w:in _ <organisation>	0 0 0 9 -4 0 0 0
w:in _ ?	0 -1 0 0 12 0 0 0
w:in _ a	0 1 0 0 0 0 0 0
w:in _ and	0 0 0 7 -6 0 4 0
w:in _ at	0 0 0 0 6 0 0 0
w:in _ between	0 0 0 0 -10 0 0 12
w:in _ case	0 9 0 0 -14 0 7 0
w:in _ course	0 0 0 0 6 0 0 0
w:in _ drawer	8 0 0 4 -3 0 0 0
w:in _ event	0 14 6 2 -21 0 0 0
w:in _ fall	0 -2 5 0 0 0 0 0
w:in _ first	0 0 0 0 6 0 0 0
w:in _ for	0 -2 0 0 9 0 0 0
w:in _ from	0 1 0 0 0 0 0 0
w:in _ in	0 0 0 0 14 0 0 0
w:in _ is	0 -4 0 0 10 0 0 0
w:in _ it	0 0 0 0 1 0 0 0
w:in _ last	0 0 6 3 -8 0 0 0
w:in _ meantime	0 0 0 0 -3 8 0 0
w:in _ next	0 0 6 0 -2 0 0 0
w:in _ of	0 10 0 0 -2 0 0 0
w:in _ on	0 0 0 -5 22 0 -1 0
w:in _ order	0 6 0 0 -4 0 0 0
w:in _ place	0 0 0 0 2 0 0 0
w:in _ same	0 5 0 0 -1 0 0 0
w:in _ say	0 0 0 -1 11 0 0 0
w:in _ second	0 0 0 3 -2 0 0 0
w:in _ since	0 0 0 0 2 0 0 0
w:in _ spring	0 -6 0 0 9 0 0 0
w:in _ stand	0 0 4 0 -1 0 0 0
w:in _ tariff	0 0 0 0 0 7 0 0
w:in _ that	0 0 0 -1 2 0 0 5
w:in _ the	0 -7 0 0 21 0 0 0
w:in _ they	0 5 0 0 -3 0 0 0
w:in _ to	0 -1 0 1 -2 0 5 0
w:in _ town	0 0 0 0 2 0 0 0
w:in _ until	0 0 0 0 3 0 0 0
w:in _ word	0 0 0 0 1 0 0 0
w:in _ would	0 5 9 0 -7 0 -1 0
w:in a	1 -12 0 2 7 0 -5 0
w:in all	0 0 0 -2 8 0 0 0
w:in at	0 -2 0 0 14 0 0 0
w:in busan	0 0 0 0 5 0 0 0
w:in case	0 0 3 -5 0 0 0 0
w:in due	0 0 0 0 6 0 0 0
w:in force	0 -5 0 0 12 0 0 0
w:in four	0 0 0 0 3 0 0 0
w:in free	0 0 0 0 -9 0 11 0
w:in full	0 9 0 0 -14 0 5 0
w:in geneva	0 0 0 0 9 0 0 0
w:in it	0 0 0 10 -5 0 0 0
w:in its	0 5 0 -1 0 0 0 0
w:in kind	0 0 0 0 -24 0 27 0
w:in lima	0 0 8 0 -5 0 0 0
w:in mombasa	0 0 5 0 -3 0 0 0
w:in new	0 0 0 2 0 0 0 0
w:in our	0 0 0 0 3 0 0 0
w:in place	0 4 0 2 -7 0 0 0
w:in return	0 -6 0 0 11 0 0 0
w:in spring	0 5 0 0 -3 0 0 0
w:in stockholm	0 0 0 2 0 0 0 0
w:in that	0 0 0 2 0 0 0 0
w:in the	14 13 0 -1 -23 8 0 -7
w:in thi	0 0 0 0 0 0 6 0
w:in which	0 7 0 -1 0 0 0 0
w:in write	0 0 0 0 2 0 0 0
w:included	0 0 0 0 5 0 0 0
w:increase	0 0 0 0 8 0 0 0
w:industry	6 0 0 0 -9 0 5 0
w:ink	0 10 0 0 -7 0 0 0
w:inquiry	0 0 0 23 -19 0 0 0
w:insist	0 0 0 0 -8 0 2 8
w:insist on	0 0 0 0 -9 0 2 8
w:instead	0 -4 0 7 0 0 0 0
w:instead of	0 -2 0 7 0 0 0 0
w:interest	0 0 0 0 -5 0 6 0
w:interest of	0 0 0 0 -4 0 7 0
w:into	-5 2 -7 7 0 -1 1 0
w:into <name>	0 1 0 -4 8 0 0 0
w:into _ ,	0 8 0 0 -2 0 0 0
w:into _ .	0 0 0 0 -4 0 8 0
w:into _ at	0 2 0 0 0 0 0 0
w:into _ on	0 -1 0 1 0 0 0 0
w:into force	0 -3 0 0 5 0 0 0
w:investigation	0 0 0 16 -13 0 0 0
w:investigation _ section	0 0 0 18 -17 0 0 0
w:investigation under	0 0 0 18 -17 0 0 0
w:is	6 0 0 7 1 8 -4 -35
w:is ,	0 0 0 0 2 0 0 0
w:is .	0 -1 0 7 -2 0 0 0
w:is <level>	0 18 0 0 -13 0 0 0
w:is <not>	5 2 0 15 -28 6 3 0
w:is <v-agree>	0 0 0 0 7 0 0 0
w:is <v-bear>	3 0 0 0 0 0 0 0
w:is <v-begin>	0 0 0 9 -4 0 0 0
w:is <v-down>	0 0 0 9 -6 0 0 0
w:is <v-end>	0 0 0 3 0 0 0 0
w:is <v-impose>	14 -3 6 14 -21 3 -11 0
w:is <v-propose>	13 -7 3 3 -15 0 0 0
w:is <v-stay>	0 -1 0 0 0 0 5 0
w:is <v-suspend>	0 0 0 0 2 0 0 0
w:is <v-target>	3 5 0 0 -4 0 0 0
w:is <v-up>	0 0 0 3 0 0 0 0
w:is _ "	0 -5 0 0 8 0 0 0
w:is _ ,	2 20 0 -14 -6 0 -1 0
w:is _ .	0 0 0 -4 14 0 -10 0
w:is _ ;	0 5 0 0 -2 0 0 0
w:is _ <level>	0 0 0 -1 3 0 0 0
w:is _ ?	0 -8 0 8 0 0 0 0
w:is _ a	0 0 0 0 2 0 0 0
w:is _ about	0 0 0 0 4 0 0 0
w:is _ again	6 3 5 0 -16 0 0 0
w:is _ at	0 -1 0 0 9 0 0 0
w:is _ be	0 -1 0 9 -2 0 0 0
w:is _ by	0 6 0 0 0 0 0 0
w:is _ for	0 0 0 0 3 0 0 0
w:is _ force	0 0 0 0 5 0 0 0
w:is _ go	0 6 0 0 -11 6 0 0
w:is _ in	0 -4 0 5 -3 0 5 0
w:is _ it	0 -6 0 0 9 0 0 0
w:is _ longer	0 0 0 0 1 0 0 0
w:is _ matter	0 0 0 4 -2 0 0 0
w:is _ of	0 -2 0 -2 14 0 0 0
w:is _ off	0 -2 0 5 0 0 0 0
w:is _ on	0 -9 0 0 17 0 0 0
w:is _ renewed	0 2 2 0 -6 0 0 0
w:is _ the	8 -7 0 2 -17 9 6 0
w:is _ to	0 -1 0 0 10 0 -1 0
w:is a	0 -5 0 0 13 0 0 0
w:is about	0 0 0 0 1 0 0 0
w:is back	0 5 0 0 0 0 0 0
w:is being	0 -10 0 5 4 0 0 0
w:is done	0 3 0 0 -1 0 0 0
w:is for	0 0 0 0 6 0 0 0
w:is free	0 6 0 0 0 0 0 0
w:is go	0 0 0 0 2 0 0 0
w:is in	0 -3 0 0 10 0 0 0
w:is it	0 -4 0 0 12 0 0 0
w:is let	0 -4 0 4 -1 6 -1 0
w:is make	0 0 0 0 -1 0 6 0
w:is no	0 0 0 2 0 0 0 0
w:is none	0 0 0 0 1 0 0 0
w:is not	0 4 0 15 -22 0 6 0
w:is nothing	9 0 0 0 -18 10 0 0
w:is on	0 -11 0 -1 7 0 7 0
w:is our	0 -1 0 0 0 0 0 0
w:is over	0 8 0 0 -2 0 0 0
w:is prepare	0 0 0 8 -8 0 0 0
w:is ready	0 0 0 7 -5 0 0 0
w:is still	0 0 0 0 3 0 0 0
w:is the	0 2 3 -4 -13 3 9 0
w:is to	0 1 0 6 -3 0 0 0
w:is what	0 3 0 5 -8 0 0 0
w:is when	0 -1 0 0 2 0 0 0
w:isn't	0 0 0 0 5 0 0 0
w:issue	0 0 0 0 3 0 0 0
w:it	-37 25 -16 -8 25 -31 -13 -4
w:it "	0 0 0 0 -3 0 5 0
w:it 's	5 21 -6 -11 -14 5 -8 0
w:it ,	0 3 0 6 -5 0 0 0
w:it .	-2 -12 -3 -12 44 0 -9 0
w:it <not>	0 0 0 0 5 0 -2 0
w:it <v-bear>	0 -1 0 0 4 0 0 0
w:it <v-begin>	-2 -9 10 -16 7 1 0 0
w:it <v-down>	0 -20 2 0 17 0 0 0
w:it <v-end>	0 9 0 -1 0 0 0 0
w:it <v-impose>	0 -6 0 0 18 0 -4 0
w:it <v-propose>	0 0 0 0 3 0 0 0
w:it <v-return>	0 -1 0 0 4 0 0 0
w:it <v-say>	0 4 0 0 0 0 0 0
w:it <v-stay>	0 0 0 0 0 0 0 5
w:it <v-suspend>	0 1 0 0 -6 0 0 5
w:it <v-up>	0 7 6 -2 -11 2 -3 0
w:it ?	0 -1 0 0 13 0 0 0
w:it _ "	0 0 0 0 1 0 0 0
w:it _ ,	0 0 3 -7 1 0 -6 3
w:it _ .	0 0 0 -6 14 0 -3 0
w:it _ <day-ahead>	0 -5 0 8 0 0 0 0
w:it _ <level>	0 0 0 0 7 0 0 0
w:it _ <month-ahead>	0 9 0 0 -7 0 0 0
w:it _ <number>	0 13 0 0 -9 0 0 0
w:it _ <person>	0 0 0 0 5 0 0 0
w:it _ <points>	0 2 0 0 -1 0 0 0
w:it _ <seat>	0 0 0 0 0 0 4 0
w:it _ <span>	0 -3 0 0 6 0 0 0
w:it _ ?	0 18 0 0 -14 0 0 0
w:it _ a	0 -13 0 0 11 0 3 0
w:it _ about	0 0 0 0 1 0 0 0
w:it _ all	0 -3 12 0 -4 0 0 0
w:it _ at	0 3 0 0 0 0 0 0
w:it _ back	0 0 0 0 -6 16 0 0
w:it _ be	0 15 -1 -13 5 0 -9 0
w:it _ been	0 -3 0 3 0 0 0 0
w:it _ begin	0 0 0 0 3 0 0 0
w:it _ come	0 6 0 1 -5 0 0 0
w:it _ decide	0 0 0 0 2 0 0 0
w:it _ ever	0 11 0 0 -10 0 0 0
w:it _ for	0 0 0 4 0 0 0 0
w:it _ from	0 3 0 0 0 0 0 0
w:it _ go	0 -4 4 0 0 0 0 0
w:it _ have	0 6 0 0 -1 0 0 0
w:it _ in	7 14 0 0 -17 0 -2 0
w:it _ know	0 0 0 -4 1 0 2 0
w:it _ make	0 6 0 0 -5 0 0 0
w:it _ not	0 0 0 9 -22 0 19 0
w:it _ on	0 -9 0 5 0 0 2 0
w:it _ put	3 5 0 1 -8 0 -2 0
w:it _ run	0 1 0 0 0 0 0 0
w:it _ say	0 -1 0 0 10 0 0 0
w:it _ take	0 0 0 0 9 0 0 0
w:it _ that	0 7 0 0 -3 0 0 0
w:it _ the	8 -1 -1 -5 7 0 -1 0
w:it _ then	3 0 0 0 0 0 0 0
w:it _ there	0 2 0 0 0 0 0 0
w:it _ to	0 -11 10 7 0 0 0 0
w:it _ up	0 9 0 0 -7 0 0 0
w:it _ with	0 0 0 0 1 0 0 0
w:it all	0 5 4 0 -7 0 0 0
w:it at	0 -1 0 1 1 0 0 0
w:it back	0 12 0 0 -6 0 0 0
w:it be	0 0 0 -6 10 0 0 0
w:it begin	0 0 0 0 0 0 4 0
w:it by	0 -7 0 8 0 0 0 0
w:it come	0 -15 3 0 10 0 0 0
w:it cost	0 -1 0 0 4 0 0 0
w:it could	0 0 0 3 -17 0 0 18
w:it did	0 -1 0 4 0 0 0 0
w:it die	0 7 0 0 -6 0 0 0
w:it doe	0 4 0 0 0 0 0 0
w:it down	0 4 0 0 -1 0 0 0
w:it end	0 9 0 0 -4 0 0 0
w:it expire	0 -2 0 0 7 0 0 0
w:it fail	0 8 5 0 -15 0 0 0
w:it for	0 -1 0 0 4 0 0 0
w:it go	0 8 7 -2 -11 2 -3 0
w:it had	0 -5 0 0 14 0 0 0
w:it has	0 0 0 0 0 0 3 1
w:it in	0 6 0 0 0 0 0 0
w:it is	-2 5 -3 0 -7 0 11 0
w:it isn't	0 2 0 2 -6 0 0 0
w:it lapse	0 -1 0 0 4 0 0 0
w:it may	0 0 0 0 4 0 0 0
w:it now	0 0 0 0 3 0 0 0
w:it on	0 0 0 0 1 0 0 0
w:it say	0 4 0 0 0 0 0 0
w:it take	0 -5 0 0 13 0 0 0
w:it that	0 -1 0 0 7 0 0 0
w:it the	0 0 0 0 1 0 0 0
w:it to	0 0 0 0 2 0 0 0
w:it up	0 0 0 0 4 0 0 0
w:it was	0 4 0 5 0 0 -1 0
w:it will	0 16 0 0 -13 0 2 0
w:it won't	0 0 0 0 9 0 0 0
w:it would	0 -6 -10 7 -9 0 17 0
w:it'd	0 0 0 0 5 0 0 0
w:it'll	0 -5 9 0 -2 0 3 0
w:it'll be	0 -2 9 0 0 0 0 0
w:item	0 3 0 0 0 0 0 0
w:its	0 5 -19 16 -6 0 4 -18
w:its <duty>	0 -1 0 0 0 0 7 0
w:its <gate>	0 0 0 15 -18 6 0 0
w:its <goods>	0 -9 -2 20 -9 0 0 0
w:its <level>	0 -4 0 2 0 0 0 0
w:its <office>	11 0 0 0 -10 0 0 0
w:its <organisation>	3 0 0 0 0 0 0 0
w:its <person>	0 0 0 -1 10 0 0 0
w:its <sender>	0 0 0 0 3 0 0 0
w:its <v-buy>	0 0 0 0 2 0 0 0
w:its <v-impose>	0 1 0 7 -7 0 0 0
w:its _ ,	8 2 0 4 -10 0 0 0
w:its _ -	0 -1 0 0 0 0 10 0
w:its _ .	0 1 0 9 -7 5 0 0
w:its _ come	0 0 0 0 6 0 0 0
w:its _ duty	0 0 0 0 8 0 0 0
w:its _ of	0 0 0 0 12 0 0 0
w:its _ on	0 -10 0 0 2 0 4 0
w:its _ the	0 13 0 0 -18 7 0 0
w:its _ to	0 3 0 6 -7 0 0 0
w:its _ with	0 0 0 0 2 0 0 0
w:its duty	0 0 0 -5 -2 0 12 0
w:its good	0 0 0 13 -7 0 0 0
w:its own	0 0 0 0 4 0 0 0
w:its place	0 2 0 8 -11 0 0 0
w:its tariff	0 0 2 0 0 0 0 0
w:its way	0 0 0 0 4 0 0 0
w:itself	0 27 0 0 -21 0 0 0
w:itself ,	0 11 0 0 -9 0 0 0
w:itself .	0 8 0 0 -7 0 0 0
w:jump	0 7 19 -1 -28 0 3 0
w:just	0 -1 0 0 14 0 0 0
w:keep	-3 -15 -3 3 2 4 0 4
w:keep _ the	0 0 0 4 -1 0 0 0
w:keep it	0 -3 0 4 0 0 0 0
w:keep its	0 0 0 0 0 7 0 0
w:keep the	0 0 0 0 4 0 0 0
w:kind	0 -7 0 -2 -19 0 31 0
w:kind .	0 0 0 0 -9 0 11 0
w:know	3 -10 -5 0 11 0 2 -1
w:know ,	7 0 0 0 0 0 0 0
w:know _ he	0 0 0 0 1 0 0 0
w:know _ the	7 -1 0 0 0 0 0 0
w:know that	0 0 0 3 -4 0 4 0
w:know what	0 0 0 0 2 0 0 0
w:labor	0 -6 0 8 0 0 0 0
w:lago	0 0 0 0 9 0 0 0
w:lamb	0 0 0 0 5 0 0 0
w:lamp	0 0 0 0 3 0 0 0
w:land	0 0 0 0 2 0 0 0
w:language	0 0 0 0 1 0 0 0
w:lapse	-1 17 10 0 -14 -2 -7 0
w:lapse ,	0 5 0 0 0 0 0 0
w:lapse .	0 -6 0 0 9 0 0 0
w:lapse _ <day-ahead>	0 8 0 0 -4 0 0 0
w:lapse at	0 -1 4 0 0 0 0 0
w:lapse in	0 0 0 10 -10 0 0 0
w:lapse on	0 8 0 0 -4 0 0 0
w:largest	0 -1 3 0 0 0 0 0
w:last	2 -1 6 -1 6 -3 -4 -1
w:last .	0 0 0 0 6 0 0 0
w:last <month-gone>	9 0 0 0 -5 0 0 0
w:last <v-impose>	0 0 0 0 1 0 0 0
w:last _ 's	0 0 0 0 2 0 0 0
w:last _ ,	9 0 4 0 -7 0 0 0
w:last _ .	0 -5 0 0 13 0 0 0
w:last _ <day-ahead>	0 0 0 0 3 0 0 0
w:last _ and	0 0 7 0 -5 0 0 0
w:last _ of	0 4 0 0 -1 0 0 0
w:last _ that	0 0 0 10 -4 0 0 0
w:last day	0 -2 0 0 11 0 0 0
w:last until	0 0 0 0 4 0 0 0
w:last week	0 -4 0 0 0 0 1 0
w:last year	0 1 4 0 -5 0 0 0
w:late	0 -2 0 0 10 0 0 0
w:later	0 0 0 0 -2 0 10 0
w:later in	0 0 0 0 -9 0 11 0
w:law	0 16 0 -1 -5 0 0 0
w:law ,	0 -4 0 0 6 0 0 0
w:law <v-say>	0 9 0 0 -9 0 0 0
w:lawyer	0 0 0 9 -5 0 0 0
w:leather	0 0 0 7 -14 0 7 0
w:leave	-2 0 -4 -14 -1 6 0 10
w:leave ,	0 0 0 0 -1 0 0 4
w:leave <name>	0 0 0 0 2 0 0 0
w:leave _ country	0 0 0 0 -4 8 0 0
w:leave _ of	0 0 0 0 2 0 0 0
w:leave _ the	0 2 0 0 0 0 0 0
w:leave out	0 0 0 0 3 0 0 0
w:leave the	0 0 0 0 0 8 0 0
w:length	0 0 0 0 1 0 0 0
w:lent	0 0 0 0 2 0 0 0
w:less	0 -18 0 0 23 0 0 0
w:less .	0 0 0 0 4 0 0 0
w:less _ you	0 0 0 0 2 0 0 0
w:less than	0 -10 0 0 12 0 0 0
w:let	0 0 -14 -3 20 1 -8 -5
w:let <v-begin>	0 9 0 0 -14 6 0 0
w:let <v-up>	0 9 0 0 -14 6 0 0
w:let _ .	0 -1 0 5 0 0 0 0
w:let _ <person>	0 3 0 0 -2 0 0 0
w:let _ be	0 -1 0 -5 9 0 1 0
w:let go	0 9 0 0 -14 6 0 0
w:let in	0 0 0 1 2 0 0 0
w:let it	0 0 0 -5 7 0 0 0
w:let off	0 -2 0 5 0 0 0 0
w:let the	0 0 0 0 8 0 -7 0
w:let us	0 0 0 0 5 0 0 0
w:letter	0 0 0 0 2 0 0 0
w:level	0 14 0 0 -2 0 -5 0
w:level of	0 0 0 2 -3 0 0 0
w:levy	0 -4 10 0 5 0 -12 0
w:levy _ <level>	0 -2 0 6 0 0 -2 0
w:levy _ <quality>	0 0 0 -1 7 0 0 0
w:levy of	0 0 0 6 0 0 -2 0
w:levy on	0 -3 4 -6 8 0 0 0
w:licence	28 -7 0 -12 -19 6 0 0
w:licence ,	10 0 0 0 -6 0 0 0
w:licence .	12 3 0 0 -16 0 0 0
w:license	0 0 0 0 8 0 0 0
w:licensing	5 0 0 0 0 0 -1 0
w:licensing of	5 0 0 0 0 0 -1 0
w:lie	0 0 0 0 2 0 0 0
w:life	0 -2 0 0 -3 10 0 0
w:lift	0 7 0 -2 0 0 0 0
w:like	-4 14 -8 -9 0 0 4 0
w:like _ see	0 0 0 0 2 0 0 0
w:like it	0 0 0 0 3 0 0 0
w:like the	0 8 0 0 -6 0 0 0
w:like to	0 0 0 0 15 0 -1 0
w:likely	0 0 0 9 -7 0 0 0
w:likewise	0 0 0 0 2 0 0 0
w:lima	0 0 8 0 -5 0 0 0
w:line	0 7 0 -2 -17 19 0 0
w:list	1 -19 -6 0 25 0 -2 0
w:list ,	0 0 0 0 3 0 0 0
w:list .	0 -5 0 0 8 0 0 0
w:listed	9 0 0 0 -5 0 0 0
w:listed <sender>	10 0 0 0 -10 0 0 0
w:listed firm	10 0 0 0 -7 0 0 0
w:little	0 -2 0 0 14 0 0 0
w:live	0 0 0 0 3 0 0 0
w:loaded	0 0 0 0 1 0 0 0
w:london	0 0 0 0 0 0 6 0
w:long	0 -15 0 0 14 7 -6 0
w:long _ it	0 0 0 1 0 0 0 0
w:long _ the	0 0 0 0 7 0 0 0
w:long as	0 -8 0 0 13 0 -1 0
w:longer	0 -3 0 0 12 0 0 0
w:look	0 -1 0 -2 -4 0 19 0
w:look _ the	0 0 0 0 3 0 0 0
w:look at	0 -4 0 0 0 0 12 0
w:lorry	0 -1 0 0 0 0 0 4
w:lose	0 -12 25 -4 -13 0 3 0
w:lose <level>	0 -1 12 0 -6 0 0 0
w:lose the	0 0 5 0 0 0 0 0
w:lot	0 -1 0 0 7 0 0 0
w:lower	0 -4 6 0 0 0 0 0
w:lower <duty>	0 0 0 0 2 0 0 0
w:lower _ on	0 0 0 0 1 0 0 0
w:lull	0 2 0 0 0 0 0 0
w:lunch	0 2 0 0 0 0 0 0
w:lunch .	0 5 0 0 -2 0 0 0
w:m	0 0 0 0 5 0 0 0
w:m .	0 0 0 0 4 0 0 0
w:machine	5 0 0 0 0 0 0 0
w:machine <goods>	5 0 0 0 0 0 0 0
w:machine tool	5 0 0 0 0 0 0 0
w:machinery	0 -8 0 -7 21 0 0 0
w:madrid	0 0 0 0 2 0 0 0
w:magnet	4 -6 0 0 0 8 -4 0
w:magnet and	0 0 0 0 -2 8 0 0
w:maize	4 0 0 0 0 0 0 0
w:make	6 -3 -1 -2 5 0 0 0
w:make <level>	0 2 0 0 0 0 0 0
w:make <v-say>	0 0 0 0 3 0 0 0
w:make _ <name>	0 0 0 3 0 0 0 0
w:make _ <span>	0 7 0 0 -7 0 0 0
w:make for	0 7 0 0 -7 0 0 0
w:make in	0 0 0 0 -2 0 6 0
w:make it	0 0 0 0 7 0 0 0
w:make know	0 0 0 0 3 0 0 0
w:maker	0 -7 0 15 -1 0 0 0
w:man	0 -4 0 8 0 0 0 0
w:manila	0 0 0 9 -5 0 0 0
w:many	0 0 4 0 -3 0 0 0
w:marble	0 0 0 0 0 0 1 0
w:mark	0 0 0 0 1 0 0 0
w:market	0 -7 11 -3 0 0 2 0
w:match	0 0 0 -3 0 0 4 0
w:matter	0 -3 0 0 0 0 2 0
w:matter of	0 0 0 3 0 0 0 0
w:may	0 -19 -18 1 19 0 -9 11
w:may <not>	0 0 0 0 -2 0 0 7
w:may <v-begin>	0 -9 0 0 15 0 0 0
w:may <v-down>	0 -1 0 0 9 0 0 0
w:may <v-impose>	0 2 0 0 0 0 -2 0
w:may <v-say>	0 0 0 2 0 0 0 0
w:may <v-up>	0 -6 0 0 8 0 0 0
w:may _ .	0 0 0 0 9 0 0 0
w:may _ a	0 0 0 3 0 0 0 0
w:may _ be	0 1 0 0 0 0 0 0
w:may _ in	0 0 0 8 -6 0 0 0
w:may _ the	0 0 0 0 -4 7 0 0
w:may be	0 -5 0 -2 21 0 0 0
w:may come	0 0 0 0 2 0 0 0
w:may go	0 -6 0 0 8 0 0 0
w:me	-1 3 -5 0 -1 0 -2 12
w:me ,	0 4 0 0 -10 0 0 7
w:me _ and	0 13 0 0 -12 0 0 0
w:me about	0 0 0 0 1 0 0 0
w:me in	0 0 0 0 0 0 0 6
w:mean	0 -10 0 19 -11 0 2 0
w:meantime	0 0 0 0 -3 8 0 0
w:measure	-1 -1 0 0 4 0 0 0
w:medicine	0 -1 0 0 1 0 0 0
w:meet	-3 -29 -3 3 23 0 1 0
w:meet ,	0 0 0 0 2 0 0 0
w:meet <level>	0 0 0 0 -1 0 8 0
w:meet _ .	0 -4 0 0 0 0 8 0
w:meet _ in	0 -1 0 0 9 0 0 0
w:meet _ the	0 0 0 0 1 0 0 0
w:meet again	0 -3 0 0 12 0 0 0
w:meet in	0 0 0 0 8 0 0 0
w:meet with	0 0 0 4 -2 0 0 0
w:meeting	0 0 0 0 3 0 0 0
w:member	0 4 0 -1 -2 0 0 6
w:men	0 -1 0 0 4 0 0 0
w:mentioned	0 12 0 0 -10 0 0 0
w:message	0 -6 0 -1 16 0 0 0
w:middle	0 0 0 0 6 0 0 0
w:middle of	0 0 0 0 1 0 0 0
w:midnight	0 4 -2 -5 10 0 -3 0
w:midnight .	0 0 0 0 6 0 0 0
w:might	0 -12 0 39 -29 0 6 0
w:might <v-up>	0 0 0 4 0 0 0 0
w:might be	0 0 0 22 -18 0 0 0
w:milk	3 -4 0 -5 -15 0 14 9
w:mill	0 9 0 7 -14 0 0 0
w:million	0 -4 0 0 15 0 0 0
w:mind	0 0 0 0 4 0 0 0
w:mine	0 10 5 0 -18 0 0 0
w:minister	0 -11 0 -9 -5 0 22 0
w:minister ,	0 -1 0 0 -7 0 16 0
w:minister <v-say>	0 0 4 0 -3 0 1 0
w:minister _ trade	0 0 0 0 -2 0 7 0
w:minister of	0 0 0 0 -1 0 6 0
w:ministry	10 0 0 0 0 0 -1 0
w:ministry <v-say>	0 0 0 0 4 0 0 0
w:ministry _ commerce	5 -1 0 0 0 0 -5 0
w:ministry of	4 0 0 0 -6 0 0 0
w:minute	0 0 0 -2 17 0 0 0
w:minute .	0 0 0 0 1 0 0 0
w:minute _ midnight	0 0 0 0 8 0 0 0
w:minute of	0 5 0 0 -4 0 0 0
w:minute past	0 -1 0 0 9 0 0 0
w:miss	0 9 0 0 -5 0 0 0
w:missed	0 0 10 0 -3 0 0 0
w:mombasa	0 0 5 0 -3 0 0 0
w:moment	0 8 0 2 -12 0 0 0
w:monday	0 0 0 0 3 0 0 0
w:monday ,	0 0 0 0 1 0 0 0
w:monday _ <day-today>	0 0 0 0 1 0 0 0
w:money	0 -7 0 0 15 0 0 0
w:money back	0 -1 0 0 8 0 0 0
w:month	1 0 0 1 0 0 0 0
w:month ,	0 -6 0 1 2 0 0 0
w:month .	2 -2 0 0 0 0 0 0
w:month _ and	0 0 0 3 0 0 0 0
w:month _ the	0 6 0 0 -5 0 0 0
w:moratorium	0 0 0 0 5 0 0 0
w:moratorium on	0 0 0 0 2 0 0 0
w:more	21 -1 0 -13 -1 4 -10 0
w:more ,	0 10 0 0 -10 0 0 4
w:more .	0 1 5 -1 0 0 0 0
w:more ;	3 0 0 0 0 0 0 0
w:more _ .	0 0 0 0 -5 10 0 0
w:more _ <level>	0 4 0 0 0 0 0 0
w:more than	11 -9 0 -4 2 0 0 0
w:morning	0 32 0 -2 -23 0 -1 0
w:morning .	0 24 0 0 -22 0 0 0
w:most	0 -3 0 0 3 0 0 0
w:mostly	0 0 0 0 5 0 0 0
w:move	0 0 0 -2 -6 16 -1 0
w:mr	0 8 0 0 0 0 0 0
w:mr <person>	0 10 0 0 0 0 0 0
w:mr _ :	0 3 0 -3 0 0 0 0
w:ms	0 0 0 0 7 0 0 0
w:ms <person>	0 0 0 0 2 0 0 0
w:much	0 18 3 2 -19 0 0 0
w:much .	0 6 0 0 0 0 0 0
w:much as	0 0 0 0 -5 0 0 0
w:must	0 0 0 -4 19 0 -2 0
w:must <v-agree>	0 0 0 0 1 0 0 0
w:must <v-impose>	0 0 0 0 6 0 0 0
w:my	-3 1 5 0 5 -1 -10 -1
w:my <goods>	0 0 0 0 1 0 0 0
w:my _ .	0 8 0 0 -3 0 0 0
w:name	6 -1 0 0 -14 7 0 6
w:name to	7 0 0 0 -1 0 0 0
w:named	0 0 0 5 0 0 0 0
w:named .	0 0 0 7 -6 0 0 0
w:natural	6 0 0 0 -1 0 0 0
w:near	0 0 0 0 -1 8 0 0
w:need	2 -8 -1 -2 6 7 -5 0
w:need a	0 0 0 0 -3 8 0 0
w:need the	0 0 0 0 1 0 0 0
w:needed	0 5 0 8 -13 0 0 0
w:negotiate	0 -3 0 3 3 0 0 0
w:negotiation	0 -1 0 0 -5 7 0 8
w:negotiation _ <name>	0 0 0 0 -9 7 0 9
w:neighbour	0 0 0 0 2 0 0 0
w:neither	0 0 0 -4 16 0 0 0
w:neither _ nor	0 0 0 0 1 0 0 0
w:net	0 0 0 0 -6 9 0 0
w:net ton	0 0 0 0 -6 9 0 0
w:never	0 -3 0 0 2 0 0 6
w:new	0 -16 0 19 -23 -3 25 -4
w:new <duty>	0 -12 3 24 -28 0 11 0
w:new <v-impose>	0 0 5 0 -2 0 0 0
w:new _ ,	0 -9 5 0 1 0 0 0
w:new _ .	0 0 0 2 0 0 0 0
w:new _ on	0 0 0 -2 -4 0 12 0
w:new _ tariff	0 0 0 1 0 0 0 0
w:new duty	0 -12 0 25 -26 0 12 0
w:newspaper	0 -4 0 0 11 0 0 0
w:next	-12 2 0 18 -13 -7 11 -6
w:next .	0 -5 5 0 2 0 0 0
w:next :	0 0 0 4 0 0 0 0
w:next ?	0 0 0 12 -11 0 0 0
w:next _ ,	0 0 0 0 3 0 0 0
w:next _ .	0 14 0 0 -27 0 21 0
w:next _ :	0 0 0 0 1 0 0 0
w:next _ is	0 0 0 0 1 0 0 0
w:next _ the	0 0 0 14 -12 0 0 0
w:next morning	0 20 0 0 -17 0 0 0
w:next week	0 0 0 0 3 0 0 0
w:next year	0 0 0 0 9 0 0 0
w:nickel	0 2 0 0 -1 0 0 0
w:night	0 0 0 0 -4 0 9 0
w:night .	0 0 0 0 -5 0 10 0
w:night _ the	0 6 0 0 -4 0 0 0
w:nil	0 -2 0 0 7 0 0 0
w:nine	0 -6 0 0 16 0 0 0
w:nineteen	0 -4 0 0 0 0 8 0
w:no	-17 5 -15 13 2 -14 -35 8
w:no ,	0 7 0 0 -2 0 0 0
w:no .	0 0 0 0 7 0 0 0
w:no <duty>	0 0 0 0 7 0 0 0
w:no <goods>	0 0 0 0 0 0 0 4
w:no <quality>	0 0 0 0 1 0 0 0
w:no <v-end>	0 -3 0 0 12 0 0 0
w:no <v-impose>	0 0 0 0 4 0 0 0
w:no _ ,	0 0 0 0 0 0 0 4
w:no _ .	0 -6 0 -3 12 0 0 4
w:no _ :	0 17 0 10 -26 0 0 0
w:no _ <number>	0 0 0 0 2 0 0 0
w:no _ and	0 0 0 0 0 0 0 4
w:no _ by	0 -15 0 13 0 0 0 0
w:no _ date	0 -3 0 0 11 0 0 0
w:no _ has	0 0 0 6 -2 0 0 0
w:no _ is	0 3 0 0 -1 0 0 0
w:no _ it	0 3 0 0 -2 0 0 0
w:no _ on	0 0 0 0 5 0 0 0
w:no _ to	0 3 0 0 -1 0 0 0
w:no _ would	0 0 0 0 4 0 0 0
w:no date	0 0 0 0 1 0 0 0
w:no deal	0 -11 0 15 0 0 0 0
w:no end	0 -3 0 0 12 0 0 0
w:no extension	0 15 0 0 -12 0 0 0
w:no longer	0 0 0 0 6 0 0 0
w:no more	0 0 0 0 4 0 0 0
w:no one	0 4 0 10 -11 0 0 0
w:no such	0 0 0 0 6 0 0 0
w:no tariff	0 0 0 0 3 0 0 0
w:no truce	0 -5 0 8 0 0 0 0
w:nobody	-2 9 -1 -12 13 0 -7 0
w:nobody <v-agree>	0 0 0 0 6 0 0 0
w:nobody <v-impose>	0 -1 0 0 6 0 0 0
w:nobody <v-say>	0 6 0 0 -4 0 0 0
w:nobody _ it	0 0 0 0 1 0 0 0
w:nobody at	0 0 0 0 1 0 0 0
w:nobody has	0 0 0 0 2 0 0 0
w:nobody in	0 0 0 0 5 0 0 0
w:nobody sign	0 0 0 0 6 0 0 0
w:none	0 0 0 -4 10 0 0 0
w:none of	0 4 0 0 -2 0 0 0
w:noon	0 0 0 0 4 0 0 0
w:nor	0 0 0 0 9 0 0 0
w:northern	0 -1 0 0 0 6 0 0
w:not	-10 -12 -14 5 24 -5 -1 0
w:not ,	0 0 0 3 0 0 0 0
w:not .	0 -2 0 0 11 0 0 0
w:not <v-agree>	0 0 0 0 1 0 0 0
w:not <v-begin>	0 -2 0 0 11 0 0 0
w:not <v-buy>	0 0 0 0 -8 0 10 0
w:not <v-down>	0 -1 0 0 4 0 0 0
w:not <v-end>	0 0 0 0 -10 0 10 0
w:not <v-impose>	0 -12 0 -5 19 6 -2 0
w:not <v-propose>	0 0 0 0 1 0 0 0
w:not <v-say>	0 0 0 0 15 0 0 0
w:not <v-stay>	0 0 0 0 0 6 0 0
w:not <v-up>	0 -1 0 0 10 0 0 0
w:not _ ,	0 -11 1 17 -3 0 -1 0
w:not _ .	0 3 0 -2 5 0 0 0
w:not _ <level>	0 0 0 -1 0 0 0 0
w:not _ ?	0 12 0 0 -11 0 0 0
w:not _ a	0 0 0 0 4 0 0 0
w:not _ and	0 1 0 0 0 0 0 0
w:not _ as	0 1 0 0 0 0 0 0
w:not _ at	0 0 0 4 -13 0 10 0
w:not _ by	0 4 0 0 0 0 0 0
w:not _ for	0 0 0 8 -5 0 0 0
w:not _ in	0 5 0 0 -4 0 0 0
w:not _ its	0 0 0 0 0 7 0 0
w:not _ out	0 0 0 0 4 0 0 0
w:not _ that	0 0 0 0 4 0 0 0
w:not _ the	0 -7 0 0 6 0 4 0
w:not _ to	0 0 0 0 10 0 0 0
w:not a	0 0 0 0 5 0 0 0
w:not be	4 -10 0 0 11 0 -3 0
w:not by	0 -1 0 3 0 0 0 0
w:not come	0 0 0 0 4 0 0 0
w:not extend	0 0 0 0 2 0 0 0
w:not move	0 0 0 0 2 0 0 0
w:not renewed	0 12 2 0 -14 0 0 0
w:not say	0 0 0 0 11 0 0 0
w:not sign	0 0 0 0 2 0 0 0
w:not stop	0 0 0 0 -10 0 11 0
w:not the	0 10 0 0 -8 0 0 0
w:note	0 0 0 -5 9 0 0 0
w:note that	0 1 0 0 0 0 0 0
w:nothing	3 0 -5 0 -3 14 -6 -2
w:nothing ,	0 0 0 0 1 0 0 0
w:nothing .	0 -3 0 0 12 0 0 0
w:nothing <v-begin>	0 0 0 8 -8 0 0 0
w:nothing _ it	0 5 0 0 -2 0 0 0
w:nothing _ the	10 0 0 0 -18 10 0 0
w:nothing else	0 3 0 0 0 0 0 0
w:nothing is	0 4 0 0 0 0 0 0
w:nothing to	0 0 0 0 7 0 0 0
w:notice	0 6 0 -9 1 5 -4 0
w:notice .	0 5 0 0 0 0 0 0
w:notice of	0 0 0 0 2 0 0 0
w:noticed	0 0 0 0 7 0 0 0
w:now	-5 -2 -8 0 2 -2 8 2
w:now ,	0 1 0 0 0 0 0 5
w:now .	0 3 0 7 -9 0 0 0
w:now <v-bear>	0 0 0 0 4 0 0 0
w:now <v-begin>	0 0 0 0 2 0 0 0
w:now <v-impose>	0 0 0 0 -8 0 11 0
w:now ?	0 0 0 0 1 0 0 0
w:now _ in	0 0 0 0 -8 0 11 0
w:number	0 11 0 0 0 0 -3 0
w:nut	0 -4 0 -1 5 0 -3 8
w:odd	0 0 3 1 -5 0 0 0
w:of	0 0 0 13 20 -34 -14 -19
w:of <day-ahead>	0 6 0 2 -4 0 -1 0
w:of <day-today>	0 4 0 0 0 0 0 0
w:of <duty>	0 0 0 -9 16 0 -1 0
w:of <goods>	7 -8 4 0 0 0 -13 2
w:of <level>	0 0 -1 0 5 0 -5 0
w:of <money>	0 0 0 0 5 0 0 0
w:of <month-ahead>	0 0 0 0 2 0 0 0
w:of <month-gone>	0 2 0 0 0 0 0 0
w:of <name>	0 0 0 1 0 0 2 0
w:of <number>	0 -12 -1 -11 37 0 -4 0
w:of <quality>	0 -4 0 6 0 0 1 0
w:of <sender>	0 0 0 0 -4 0 5 0
w:of <span>	0 0 0 0 4 0 0 0
w:of _ 's	0 5 0 0 0 0 0 0
w:of _ ,	0 -1 -8 4 2 0 1 0
w:of _ .	-2 0 -5 2 10 0 -6 0
w:of _ ;	0 0 0 0 2 0 0 0
w:of _ <day-ahead>	0 0 0 0 7 0 0 0
w:of _ <level>	0 0 0 12 -10 0 0 0
w:of _ <month-gone>	9 1 0 0 -12 0 0 0
w:of _ <name>	0 -2 0 11 -2 0 0 0
w:of _ <number>	0 2 0 0 0 0 0 0
w:of _ <organisation>	0 -2 4 0 0 0 0 0
w:of _ <quality>	0 7 0 0 -13 0 0 6
w:of _ <span>	0 0 0 0 5 0 0 0
w:of _ ?	0 0 0 0 2 0 0 0
w:of _ and	0 15 0 -3 -8 0 1 0
w:of _ at	0 -9 2 2 0 0 0 0
w:of _ before	0 2 0 0 0 0 0 0
w:of _ by	0 -6 0 8 0 0 0 0
w:of _ come	0 0 0 0 2 0 0 0
w:of _ duty	0 -4 0 0 12 0 0 0
w:of _ firm	9 0 0 0 -7 0 0 0
w:of _ for	5 -2 0 -1 7 0 -3 0
w:of _ from	3 -4 0 -1 6 0 0 0
w:of _ go	0 2 0 0 -1 0 0 0
w:of _ good	0 0 0 0 2 0 0 0
w:of _ has	0 0 0 7 0 0 -2 0
w:of _ in	0 -6 3 0 10 0 0 0
w:of _ kind	0 0 0 0 0 0 4 0
w:of _ month	0 -1 0 0 2 0 0 0
w:of _ new	0 3 5 0 -11 0 0 0
w:of _ next	0 0 0 0 4 0 0 0
w:of _ of	0 -2 0 0 6 0 0 0
w:of _ oil	0 -2 0 5 0 0 0 0
w:of _ old	0 3 0 0 0 0 0 0
w:of _ on	1 0 0 -1 0 0 2 0
w:of _ origin	0 0 0 0 1 0 0 0
w:of _ own	0 1 0 2 -2 0 0 0
w:of _ spring	0 0 0 0 1 0 0 0
w:of _ tariff	0 0 0 11 -6 0 -4 3
w:of _ that	0 0 0 0 1 0 0 0
w:of _ to	0 -2 4 0 1 0 0 0
w:of _ trade	0 0 0 0 4 0 0 0
w:of _ truce	0 0 0 0 1 0 0 0
w:of _ two	0 -5 11 0 0 0 0 0
w:of _ we	0 0 0 0 -11 0 10 0
w:of _ will	0 8 0 0 0 0 0 0
w:of _ would	0 -1 0 6 0 0 0 0
w:of _ year	0 13 0 0 -7 0 0 0
w:of a	0 0 1 26 -17 0 -6 0
w:of all	0 0 0 0 0 0 4 0
w:of commerce	5 -1 0 0 0 0 -5 0
w:of duty	0 0 0 -3 8 0 0 0
w:of it	1 -17 0 4 9 0 0 0
w:of its	0 14 0 5 -9 0 -2 0
w:of last	9 7 0 0 -13 0 0 0
w:of listed	10 0 0 0 -10 0 0 0
w:of one	0 0 0 0 3 0 0 0
w:of our	0 -1 0 -5 6 6 -1 0
w:of section	0 0 0 0 1 0 0 0
w:of soybean	0 0 0 0 1 0 0 0
w:of talk	0 0 0 0 5 0 0 0
w:of tariff	0 0 0 0 7 0 0 0
w:of that	0 0 0 2 0 0 0 0
w:of the	-22 0 21 -8 12 -12 -14 0
w:of their	0 0 1 0 0 0 0 0
w:of them	0 0 0 0 11 0 0 0
w:of these	0 2 0 0 0 0 0 0
w:of thi	0 2 0 0 0 0 0 0
w:of trade	0 2 0 0 -4 0 5 0
w:of up	0 0 0 0 2 0 0 0
w:of us	0 2 0 0 0 0 0 0
w:of what	0 0 0 0 0 0 4 0
w:of which	0 -6 0 0 14 0 0 0
w:off	2 -21 -6 5 4 -2 10 -1
w:off .	0 -2 0 3 4 0 -2 0
w:off _ <day-ahead>	0 -4 0 6 0 0 0 0
w:off _ <month-gone>	0 0 0 7 -3 0 0 0
w:off by	0 -3 0 6 0 0 0 0
w:off in	0 0 0 7 -3 0 0 0
w:off the	8 -2 0 -3 4 0 0 0
w:offer	0 -6 0 -3 23 0 -4 0
w:offer to	0 0 0 0 3 0 0 0
w:official	0 0 0 0 -2 0 0 7
w:oil	-2 -7 0 21 -27 0 21 0
w:oil ,	0 0 0 0 0 0 3 0
w:oil and	0 0 0 11 -9 0 0 0
w:old	-5 32 -8 -23 -4 -2 -15 -1
w:old <duty>	0 0 0 -2 8 0 0 0
w:old <gate>	0 0 0 0 4 0 0 0
w:old <level-noun>	0 0 0 0 1 0 0 0
w:old _ ,	0 15 0 0 -11 0 0 0
w:old _ .	0 7 0 0 -2 0 0 0
w:old _ of	0 -2 0 0 6 0 0 0
w:old duty	0 9 0 0 0 0 0 0
w:old list	0 0 0 0 2 0 0 0
w:old one	0 7 0 0 -6 0 0 0
w:old rate	0 -1 0 0 7 0 0 0
w:old tariff	0 -7 0 0 10 0 0 0
w:older	0 0 0 0 5 0 0 0
w:olive	0 5 0 0 0 0 0 0
w:olive <goods>	0 2 0 0 0 0 0 0
w:olive oil	0 2 0 0 0 0 0 0
w:on	-13 0 -23 8 12 -8 6 -12
w:on ,	0 0 0 2 0 0 0 0
w:on .	0 0 0 0 12 0 0 0
w:on <day-ahead>	-19 8 -1 -8 17 -16 -11 0
w:on <day-gone>	-13 -3 -10 0 22 -5 0 -5
w:on <day-today>	0 -9 0 3 11 0 -1 0
w:on <duty>	0 6 5 0 -3 0 0 0
w:on <goods>	3 -8 -11 -19 3 3 17 -4
w:on <name>	1 0 2 15 -19 0 0 0
w:on <number>	0 -5 0 -4 17 0 0 0
w:on <quality>	-19 2 -6 6 -6 7 0 2
w:on <sender>	10 0 0 -1 -1 0 0 0
w:on <v-bear>	0 -2 0 0 8 0 0 0
w:on <v-begin>	0 0 0 0 0 0 2 0
w:on <v-buy>	0 0 0 0 1 0 0 0
w:on <v-impose>	0 -3 0 -5 2 0 7 0
w:on <v-sell>	9 0 0 -2 -9 9 0 0
w:on <v-up>	0 0 0 0 2 0 0 0
w:on _ "	0 0 0 -4 12 0 0 0
w:on _ 's	0 -2 0 13 -3 0 0 0
w:on _ ,	-10 -1 1 5 0 0 0 -1
w:on _ -	0 0 0 0 1 0 0 0
w:on _ .	-11 -11 0 11 -12 -8 15 14
w:on _ :	0 4 0 0 0 0 0 0
w:on _ <day-ahead>	0 28 3 -6 -24 0 0 0
w:on _ <level>	0 0 0 0 3 0 0 0
w:on _ <name>	0 1 0 0 -1 0 0 0
w:on _ <number>	0 0 0 0 1 0 0 0
w:on _ <organisation>	0 0 1 0 0 0 0 0
w:on _ <person>	0 -1 0 2 0 0 0 0
w:on _ <quality>	0 0 0 0 8 0 0 0
w:on _ after	0 5 0 0 -3 0 0 0
w:on _ and	4 9 0 -5 -3 0 -1 0
w:on _ at	0 -7 0 0 8 0 0 0
w:on _ beef	0 0 0 2 0 0 0 0
w:on _ by	0 3 0 0 0 0 0 0
w:on _ car	0 0 2 0 -8 0 1 0
w:on _ come	10 0 0 0 -7 0 0 0
w:on _ copper	0 -6 0 7 0 0 0 0
w:on _ date	0 0 0 0 -8 0 6 0
w:on _ day	0 0 5 0 0 0 0 0
w:on _ duty	0 0 0 -1 0 0 -3 8
w:on _ earth	0 0 0 0 1 0 0 0
w:on _ first	0 12 0 0 -9 0 0 0
w:on _ for	0 0 0 -1 12 0 0 0
w:on _ from	3 -5 0 7 -4 0 0 0
w:on _ good	0 -9 0 10 0 0 7 0
w:on _ in	0 5 0 0 -1 0 0 0
w:on _ is	0 -2 4 0 0 0 0 0
w:on _ it	0 -2 0 0 11 0 0 0
w:on _ labor	0 0 0 4 -1 0 0 0
w:on _ line	0 6 0 0 -4 0 0 0
w:on _ list	0 0 0 0 3 0 0 0
w:on _ of	10 -2 0 15 -13 0 -4 0
w:on _ oil	0 0 0 0 -12 0 13 0
w:on _ on	0 0 0 0 2 0 0 0
w:on _ one	0 0 0 0 2 0 0 0
w:on _ rice	0 4 0 0 0 0 0 0
w:on _ salmon	0 13 0 0 -11 0 0 0
w:on _ same	0 2 0 7 -18 0 9 0
w:on _ ship	0 0 0 0 0 4 0 0
w:on _ side	0 10 0 -7 -14 9 3 0
w:on _ steel	0 1 0 0 -1 0 0 0
w:on _ table	0 0 0 0 0 0 0 6
w:on _ tariff	0 0 0 0 1 0 0 0
w:on _ tea	0 -1 0 -4 11 0 0 0
w:on _ that	0 0 0 4 0 0 2 0
w:on _ the	0 3 0 0 3 0 -3 0
w:on _ to	0 0 0 5 0 0 0 0
w:on _ unless	0 6 0 0 -1 0 0 0
w:on _ very	0 6 0 0 -3 0 0 0
w:on _ water	0 0 0 0 6 0 0 0
w:on _ way	0 0 0 0 -5 0 5 0
w:on _ will	0 0 0 0 0 0 2 0
w:on _ would	0 0 0 -1 -10 9 0 0
w:on a	0 0 0 -2 5 0 -4 8
w:on account	0 0 0 8 -2 0 0 0
w:on any	6 0 0 0 0 0 0 0
w:on both	0 0 0 0 -4 10 0 0
w:on coal	0 0 0 4 0 0 -1 0
w:on either	0 8 0 0 -6 0 0 0
w:on everything	0 1 0 6 -5 0 0 0
w:on export	10 0 0 -1 -1 0 0 0
w:on forced	0 0 0 4 -1 0 0 0
w:on good	0 0 0 0 7 0 0 0
w:on import	0 0 0 0 1 0 0 0
w:on it	0 1 0 0 1 0 0 0
w:on its	0 0 0 10 -6 0 0 0
w:on one	0 1 0 0 0 0 0 0
w:on or	0 8 0 0 -7 0 0 0
w:on our	0 -2 0 -2 0 0 13 0
w:on paper	0 0 0 0 6 0 0 0
w:on pay	0 0 0 0 5 0 0 0
w:on rare	0 0 0 0 1 0 0 0
w:on ship	0 0 0 0 -6 9 0 0
w:on tariff	0 7 5 0 -7 0 0 0
w:on tea	0 6 0 0 -1 0 0 0
w:on television	0 0 0 4 -1 0 0 0
w:on that	0 0 0 2 0 0 0 0
w:on the	-7 15 2 -26 -6 -15 9 0
w:on their	0 8 0 0 -15 0 7 0
w:on them	0 -1 0 0 -4 10 0 0
w:on to	0 0 0 0 5 0 0 0
w:on top	0 -1 0 20 -12 0 0 0
w:on what	0 0 0 0 1 0 0 0
w:on which	0 17 0 -1 -8 0 0 0
w:on wine	0 0 0 -2 0 0 5 0
w:on your	0 0 0 0 2 0 0 0
w:once	11 24 0 -14 -31 7 0 0
w:once ,	0 0 0 0 4 0 0 0
w:once .	0 -6 0 0 9 0 0 0
w:once _ ,	0 10 0 0 -7 0 0 0
w:once _ .	0 13 5 0 -18 0 0 0
w:once more	9 17 4 -3 -36 9 0 0
w:once the	0 4 0 0 0 0 0 0
w:one	5 0 0 0 11 -18 -6 -18
w:one ,	0 10 0 0 -4 0 0 0
w:one .	0 -4 0 0 20 0 0 0
w:one <v-impose>	0 0 0 0 5 0 0 0
w:one <v-stay>	0 4 0 0 -2 0 0 0
w:one _ ,	0 -4 0 0 13 0 0 0
w:one _ .	0 3 0 0 0 0 0 0
w:one _ a	8 0 0 0 0 0 0 0
w:one _ and	0 2 0 0 -1 0 0 0
w:one _ in	0 -1 0 0 5 0 0 0
w:one _ past	0 0 0 0 5 0 0 0
w:one _ that	0 4 0 2 -7 0 0 0
w:one _ the	2 0 0 0 0 0 0 0
w:one and	3 10 0 0 -15 0 0 0
w:one for	0 0 0 0 -2 0 6 0
w:one is	0 0 10 0 -4 0 0 0
w:one minute	0 0 0 0 6 0 0 0
w:one of	0 2 0 -3 4 0 -1 0
w:one on	0 0 0 4 -5 0 0 0
w:one run	0 7 0 0 -6 0 0 0
w:only	0 16 0 -5 0 0 -7 0
w:open	8 -17 3 12 -6 0 -4 0
w:open ,	0 0 0 6 -2 0 0 0
w:open .	10 -4 0 0 0 0 0 0
w:opened	0 0 0 0 9 0 0 0
w:operator	0 0 0 0 3 0 0 0
w:opinion	0 0 0 0 3 0 0 0
w:or	1 -22 -12 12 9 -9 1 -5
w:or <level>	0 -8 0 -2 21 0 0 0
w:or <not>	0 -6 0 0 17 0 0 0
w:or <number>	0 0 0 0 1 0 0 0
w:or <v-end>	0 0 0 0 -5 0 7 0
w:or <v-impose>	0 0 0 0 2 0 0 0
w:or _ "	3 0 0 9 -14 0 0 0
w:or _ .	3 -2 0 6 -4 0 0 0
w:or _ it	0 -1 0 0 4 0 0 0
w:or _ of	0 0 0 0 4 0 0 0
w:or _ the	0 8 0 0 -7 0 0 0
w:or a	0 0 0 3 0 0 0 0
w:or after	0 8 0 0 -7 0 0 0
w:or no	0 0 0 0 2 0 0 0
w:or rather	0 6 0 0 -3 0 0 0
w:or sooner	9 0 0 14 -21 0 0 0
w:orange	0 -9 0 0 0 0 8 0
w:order	-1 12 -3 0 -2 0 3 0
w:order ,	0 0 0 0 2 0 0 0
w:order .	0 0 0 0 3 0 0 0
w:order _ the	0 7 0 0 0 0 0 0
w:order that	0 0 0 0 7 0 0 0
w:ordinary	0 0 0 0 9 0 0 0
w:ore	0 -4 0 0 2 0 3 0
w:origin	0 0 0 0 1 0 0 0
w:osaka	0 11 0 0 -10 0 0 0
w:other	9 -29 -7 14 0 -2 0 -1
w:other 's	0 0 0 0 1 0 0 0
w:other .	0 0 0 8 -4 0 0 0
w:other <gate>	0 0 0 0 3 0 0 0
w:other _ ,	9 -3 0 0 0 0 0 0
w:other _ .	0 0 0 6 0 0 0 0
w:other _ the	3 0 0 0 -4 0 0 0
w:other side	0 0 0 0 2 0 0 0
w:other thing	0 0 0 0 -7 0 9 0
w:other way	0 0 0 0 2 0 0 0
w:otherwise	0 -4 0 -3 10 4 0 0
w:our	-17 -4 -15 -23 2 0 28 0
w:our ,	0 -10 0 0 12 0 0 0
w:our <gate>	0 -4 0 -4 -3 0 16 0
w:our <goods>	0 3 0 0 -27 0 31 0
w:our <office>	0 0 0 0 0 0 0 4
w:our _ ,	0 0 0 -2 -15 0 14 4
w:our _ .	0 0 0 0 -7 0 12 0
w:our _ and	0 0 0 0 1 0 0 0
w:our _ of	0 0 0 0 1 0 0 0
w:our _ on	0 6 0 0 -1 0 0 0
w:our side	0 0 0 0 0 0 8 0
w:out	-15 10 -20 0 0 0 0 0
w:out ,	0 13 0 0 -4 0 0 0
w:out .	0 -11 0 5 -7 0 8 5
w:out _ <name>	0 0 0 0 6 0 0 0
w:out _ a	0 0 0 0 0 2 0 0
w:out _ and	0 5 0 0 -2 0 0 0
w:out _ the	0 5 0 -2 2 0 -2 0
w:out at	0 6 0 0 -4 0 0 0
w:out in	0 2 0 0 0 0 0 0
w:out of	0 1 0 -3 3 0 0 0
w:out on	0 -4 0 7 0 0 0 0
w:out that	0 8 0 0 -6 0 0 0
w:out the	0 0 0 0 5 0 0 0
w:out with	0 0 0 0 0 2 0 0
w:outside	0 0 0 7 0 0 0 0
w:outside the	0 0 0 8 -1 0 0 0
w:over	2 0 -13 5 2 -4 -19 5
w:over ,	0 0 0 3 -3 0 0 0
w:over <goods>	0 0 0 0 0 0 0 9
w:over <span>	0 0 0 0 2 0 0 0
w:over _ ,	0 0 0 0 5 0 0 0
w:over _ .	0 14 0 0 -7 0 0 0
w:over _ <day-ahead>	0 0 0 0 3 0 0 0
w:over _ above	9 -5 0 8 -13 0 0 0
w:over _ and	0 5 0 0 -2 0 0 0
w:over a	0 0 0 0 3 0 0 0
w:over and	9 -5 0 8 -13 0 0 0
w:over it	0 4 0 0 0 0 0 0
w:over on	0 0 0 0 2 0 0 0
w:over the	0 0 0 0 6 0 0 0
w:over there	0 -4 0 0 9 0 0 0
w:owe	0 0 0 0 4 0 0 0
w:owe <level>	0 -1 0 0 6 0 0 0
w:own	0 -1 0 0 23 0 -5 0
w:own .	0 0 0 0 5 0 0 0
w:own _ on	0 0 0 0 1 0 0 0
w:owned	9 0 0 0 -5 0 0 0
w:p	0 -4 0 0 9 0 0 0
w:p .	0 0 0 0 2 0 0 0
w:p _ m	0 0 0 0 2 0 0 0
w:pact	0 1 0 0 0 0 0 0
w:page	0 -1 0 0 11 0 0 0
w:page .	0 0 0 0 2 0 0 0
w:palm	0 9 0 -4 -18 0 17 0
w:palm <goods>	0 0 0 -3 -12 0 17 0
w:palm oil	0 0 0 -3 -12 0 17 0
w:paper	2 10 -4 -10 3 0 -9 0
w:paper ,	0 4 0 0 0 0 0 0
w:paper .	4 0 0 0 0 0 -2 0
w:paper that	0 0 0 0 3 0 0 0
w:parliament	0 0 0 0 3 0 0 0
w:part	0 -8 0 0 15 0 0 0
w:part _ it	0 0 0 0 2 0 0 0
w:part of	0 0 0 0 4 0 0 0
w:party	0 0 0 0 2 0 0 0
w:party <v-impose>	0 -1 0 0 2 0 0 0
w:pass	0 0 0 0 6 0 0 0
w:past	0 0 0 -2 14 0 0 0
w:past _ ,	0 7 0 0 -4 0 0 0
w:past _ .	0 0 0 0 3 0 0 0
w:past midnight	0 -1 0 0 12 0 0 0
w:patience	0 0 0 8 -7 0 0 0
w:pause	0 13 0 0 -8 0 0 0
w:pause <v-end>	0 5 0 0 -4 0 0 0
w:pause _ on	0 1 0 0 -1 0 0 0
w:pause is	0 0 3 0 0 0 0 0
w:pay	0 8 -13 5 -4 -8 5 -5
w:pay ,	3 0 0 7 -9 0 0 0
w:pay <level>	0 11 0 -3 2 0 -6 0
w:pay <not>	0 4 0 0 -1 0 0 0
w:pay ?	0 0 0 0 2 0 0 0
w:pay _ ,	3 2 0 0 -3 0 0 0
w:pay _ .	0 0 0 -3 0 0 6 0
w:pay _ <level>	0 0 0 0 3 0 0 0
w:pay _ and	3 0 0 0 -3 0 0 0
w:pay _ as	0 3 0 0 0 0 0 0
w:pay _ at	0 -1 0 0 3 0 0 0
w:pay _ in	0 0 0 0 2 0 0 0
w:pay _ on	0 0 0 0 2 0 0 0
w:pay _ to	0 -1 0 0 3 0 0 0
w:pay in	0 1 0 0 0 0 0 0
w:pay on	0 -1 0 9 -2 0 0 0
w:pay the	0 0 0 0 4 0 0 0
w:payable	0 7 0 0 -4 0 0 0
w:peace	0 4 0 0 0 0 0 0
w:peak	0 0 0 0 1 0 0 0
w:pen	0 24 0 5 -25 0 0 0
w:pen ,	0 9 0 7 -16 0 0 0
w:people	0 -17 0 10 9 0 0 0
w:per	0 0 0 0 -2 9 0 0
w:percent	0 0 0 -4 9 0 0 0
w:percentage	0 0 0 0 3 0 0 0
w:period	0 0 0 2 0 0 0 0
w:permanent	0 0 0 0 2 0 0 0
w:permit	25 -6 0 -4 -5 0 -7 0
w:permit ,	9 0 0 0 -2 0 0 0
w:permit _ and	9 0 0 0 -5 0 0 0
w:permit _ the	3 0 0 0 0 0 0 0
w:permit for	3 0 0 0 0 0 0 0
w:peso	0 0 13 0 -13 0 0 0
w:phase	0 0 0 0 5 0 0 0
w:phone	0 -1 0 0 6 0 0 0
w:phosphate	0 -2 0 0 7 0 0 0
w:place	0 5 0 10 -11 0 0 0
w:place of	0 5 0 0 -3 0 0 0
w:plan	0 0 0 -2 17 0 0 0
w:plan .	0 0 0 0 1 0 0 0
w:plant	0 0 0 0 12 0 0 0
w:play	0 0 0 0 7 0 0 0
w:please	0 0 0 0 6 0 0 0
w:plu	0 -12 0 6 5 0 0 0
w:plum	0 0 0 0 0 0 6 0
w:point	0 6 0 -1 0 0 0 0
w:pointed	0 7 0 0 -5 0 0 0
w:pointed out	0 8 0 0 -6 0 0 0
w:pork	0 0 0 0 3 0 0 0
w:port	0 -7 0 9 0 0 0 0
w:port fee	0 0 0 7 -3 0 0 0
w:port of	0 -3 0 3 0 0 0 0
w:position	0 0 0 0 5 0 0 0
w:post	2 -2 0 14 -12 0 0 0
w:post that	0 0 0 0 2 0 0 0
w:poultry	0 0 0 0 17 0 -6 0
w:power	0 0 0 0 4 0 0 0
w:prepare	0 2 0 5 -8 0 0 0
w:prepare to	0 0 0 2 0 0 0 0
w:present	0 10 0 0 0 0 0 0
w:presenter	0 -5 0 0 12 0 0 0
w:presenter :	0 -5 0 0 12 0 0 0
w:presenter _ and	0 -2 0 0 5 0 0 0
w:president	0 0 0 1 0 0 0 0
w:press	0 0 0 -2 9 0 -1 0
w:price	0 -4 14 -2 0 0 0 0
w:price of	0 -8 15 0 -3 0 0 0
w:procedure	0 0 0 0 2 0 0 0
w:product	0 0 0 0 9 0 0 0
w:prolong it	0 0 0 0 2 0 0 0
w:prolonged	0 5 0 0 0 0 0 0
w:promise	-1 -4 -4 0 13 0 1 0
w:promise ,	0 0 0 0 1 0 0 0
w:promise to	0 0 0 0 3 0 0 0
w:proper	0 0 0 0 1 0 0 0
w:proposal	0 0 0 0 3 0 0 0
w:provide	0 11 0 0 -9 0 0 0
w:published	0 11 0 0 -8 0 0 0
w:purchase	0 0 0 9 -2 0 0 0
w:purchase of	0 0 0 2 0 0 0 0
w:put	8 17 0 3 -19 -3 -6 2
w:put <level>	0 0 0 0 4 0 0 0
w:put _ .	0 0 0 0 -6 0 0 7
w:put _ <level>	0 0 0 7 -6 0 0 0
w:put _ back	0 17 0 0 -12 0 0 0
w:put _ duty	0 0 0 0 -7 0 5 0
w:put _ in	0 0 0 6 -4 0 0 0
w:put _ on	0 0 0 0 4 0 0 0
w:put _ to	0 3 0 0 0 0 0 0
w:put a	0 5 0 0 -4 0 0 0
w:put about	0 0 0 5 -4 0 0 0
w:put its	0 0 0 0 -1 0 7 0
w:put off	0 0 0 7 -2 0 0 0
w:put on	0 0 0 0 5 0 0 0
w:put the	0 5 3 0 -2 0 0 0
w:q	0 3 0 0 -1 0 1 0
w:q _ and	0 1 0 0 0 0 0 0
w:quadruple	0 0 0 7 0 0 0 0
w:quarrel	0 0 0 -1 7 0 0 0
w:quarrel over	0 0 0 0 2 0 0 0
w:quarter	0 0 3 0 0 0 0 0
w:quay	0 7 0 0 -6 0 0 0
w:question	0 2 -1 0 11 0 -6 0
w:question :	0 6 0 0 0 0 0 0
w:question _ and	0 14 0 0 -10 0 0 0
w:question _ what	0 0 0 0 1 0 0 0
w:quota	0 -1 0 3 1 0 -1 0
w:radio	0 0 0 0 8 0 0 0
w:rain	0 -13 0 0 14 0 0 0
w:raise	0 0 0 -1 7 0 1 0
w:raise _ duty	0 0 0 -4 2 0 1 0
w:raise its	0 0 0 0 0 0 2 0
w:raise the	0 0 0 -2 6 0 0 0
w:rare	13 -16 -4 -8 -2 6 4 0
w:rare -	0 -1 0 0 0 0 9 0
w:rare _ ,	9 0 0 0 -6 0 0 0
w:rare _ and	0 0 0 0 2 0 0 0
w:rare _ earth	0 -1 0 0 0 0 9 0
w:rare earth	15 -10 -2 -6 -1 7 -4 0
w:rate	0 17 -2 -7 0 0 -9 0
w:rate ,	0 2 0 0 -1 0 0 0
w:rate .	0 0 0 0 5 0 0 0
w:rate <v-impose>	0 0 0 0 2 0 0 0
w:rate _ <level>	0 14 0 0 -14 0 0 0
w:rate for	0 0 0 0 2 0 0 0
w:rate of	0 11 0 0 -10 0 0 0
w:rather	0 0 0 0 7 0 0 0
w:raw	0 0 0 0 1 0 0 0
w:reach	0 -8 0 0 1 0 8 0
w:reach for	0 0 0 0 -6 0 10 0
w:read	0 -9 -1 -3 32 0 -3 0
w:read it	0 -1 0 0 9 0 0 0
w:reader	0 0 0 0 6 0 0 0
w:ready	0 -2 0 14 -12 0 2 0
w:ready to	0 0 0 10 -8 0 0 0
w:recall	0 7 0 0 0 0 0 0
w:recall that	0 10 0 0 -6 0 0 0
w:receive	0 4 0 0 -2 0 0 0
w:reciprocal	0 -4 0 -1 14 0 0 0
w:reciprocal <duty>	0 0 0 0 8 0 0 0
w:reciprocal _ ,	0 0 0 0 1 0 0 0
w:reciprocal tariff	0 0 0 0 4 0 0 0
w:reckon	0 0 5 0 0 0 0 0
w:record	0 0 0 0 2 0 0 0
w:refund	0 0 0 0 4 0 0 0
w:reject	0 -2 0 0 7 0 0 0
w:relief	0 0 0 0 2 0 0 0
w:remain	0 -2 0 0 12 0 0 0
w:remember	0 9 0 0 -7 0 0 0
w:remind	0 0 0 0 1 0 0 0
w:renew	0 0 0 0 1 0 0 0
w:renewal	0 17 0 0 -24 0 11 0
w:renewed	0 8 0 -5 0 0 0 0
w:renewed ,	0 -7 2 0 6 0 0 0
w:renewed .	0 1 0 0 0 0 0 0
w:renewed _ the	0 -1 2 0 0 0 0 0
w:replace	0 -5 0 0 7 0 0 0
w:reply	0 0 0 0 -13 0 11 0
w:reply that	0 3 0 3 -3 0 -1 0
w:report	0 -2 0 0 12 0 -3 0
w:report _ the	0 0 0 2 0 0 0 0
w:reporter	0 0 0 0 2 0 0 0
w:reporter _ the	0 0 0 0 3 0 0 0
w:representative	0 0 0 0 2 0 0 0
w:representative ,	0 0 0 0 2 0 0 0
w:reprieve	0 8 0 0 -6 0 0 0
w:request	0 0 0 0 1 0 0 0
w:reserve	10 -4 0 0 -15 0 13 0
w:respect	0 0 0 0 1 0 0 0
w:respond	0 -4 0 -4 0 0 15 0
w:rest	0 -6 0 0 13 0 0 0
w:rest _ the	0 0 0 0 1 0 0 0
w:restore	0 17 0 0 -13 0 0 0
w:result	0 0 0 0 5 0 0 0
w:resume	0 11 0 0 -5 0 0 0
w:resume _ <day-ahead>	0 5 0 0 -3 0 0 0
w:resume on	0 5 0 0 -3 0 0 0
w:retaliate	0 -4 0 -4 -1 0 16 0
w:retaliation	0 0 0 0 6 0 0 0
w:return	-4 6 -9 -19 18 -1 -7 0
w:return ,	0 5 0 0 -6 0 0 0
w:return .	0 1 0 0 0 0 0 0
w:return _ <day-ahead>	0 -1 0 0 2 0 0 0
w:return _ <level>	0 5 0 0 -1 0 0 0
w:return _ its	0 -5 0 0 9 0 0 0
w:return _ the	0 14 0 0 -8 0 0 0
w:return to	0 7 0 -3 3 0 -5 0
w:revert	0 5 0 0 -1 0 0 0
w:revert to	0 -1 0 0 6 0 0 0
w:revive	0 0 0 0 3 0 0 0
w:rice	0 10 0 2 -20 0 10 0
w:right	8 3 0 -5 -11 0 9 0
w:right to	10 0 0 0 -20 0 13 0
w:rise	0 -7 0 -1 9 0 0 0
w:rise _ <level>	0 0 0 0 4 0 0 0
w:rise by	0 -4 0 0 9 0 0 0
w:risk	0 0 0 0 11 0 0 0
w:river	0 0 0 0 5 0 0 0
w:roof	0 6 0 0 -5 0 0 0
w:room	0 -3 0 0 11 0 0 0
w:room .	0 0 0 0 3 0 0 0
w:rose	0 0 0 4 -8 0 4 0
w:round	0 -18 0 1 25 0 -3 0
w:round _ ,	0 0 0 0 1 0 0 0
w:round of	0 0 0 7 0 0 0 0
w:rubber	6 0 4 0 -6 0 0 0
w:rule	35 -23 -1 12 -35 2 16 0
w:rule ,	0 0 0 10 -5 0 0 0
w:rule .	10 0 0 0 -8 0 0 0
w:rule on	8 -3 0 0 -6 4 0 0
w:rule out	0 0 0 6 -13 0 10 0
w:rule that	9 0 0 0 -6 0 0 0
w:rum	0 2 0 2 0 0 -4 0
w:rumour	0 0 0 0 3 0 0 0
w:run	-3 1 -6 -12 24 0 -6 0
w:run _ ,	0 5 0 0 0 0 0 0
w:run _ .	0 0 0 0 1 0 0 0
w:run _ <day-ahead>	0 -2 0 0 10 0 0 0
w:run _ on	0 0 0 0 4 0 0 0
w:run _ to	0 0 0 0 4 0 0 0
w:run on	0 0 0 0 3 0 0 0
w:run out	0 10 0 -1 0 0 0 0
w:run to	0 0 0 0 2 0 0 0
w:s	0 -3 0 0 3 0 2 0
w:sale	0 -10 0 4 5 0 0 0
w:sale _ the	0 0 0 5 -3 0 0 0
w:sale of	0 0 0 0 3 0 0 0
w:salmon	0 12 0 0 -9 0 0 0
w:same	0 7 5 -4 -15 -2 12 0
w:same .	0 0 12 0 -9 0 0 0
w:same _ ,	0 0 0 -2 6 0 0 0
w:same _ .	0 6 0 5 -16 0 8 0
w:same _ :	0 6 0 0 -5 0 0 0
w:same _ that	0 0 0 0 2 0 0 0
w:same day	4 4 0 0 -2 0 0 0
w:san	0 -1 3 0 0 0 0 0
w:sanction	0 0 0 0 5 0 0 0
w:sanction on	0 0 0 0 2 0 0 0
w:saturday	0 0 0 0 2 0 0 0
w:say	0 4 -4 1 8 -4 0 -12
w:say ,	0 1 1 6 -9 8 -6 0
w:say .	0 -6 0 -5 18 0 0 0
w:say :	0 -4 0 8 0 0 0 0
w:say <name>	5 -2 0 0 3 0 -1 0
w:say <not>	0 13 0 0 -5 0 0 0
w:say <person>	0 9 0 0 -3 0 0 0
w:say _ "	0 -2 0 5 -7 0 7 0
w:say _ 's	5 0 0 0 0 0 -1 0
w:say _ ,	0 7 0 -3 0 0 0 0
w:say _ .	0 0 0 -3 9 0 0 0
w:say _ <quality>	0 -4 0 3 -6 0 9 0
w:say _ and	0 10 0 0 -14 9 0 0
w:say _ could	0 0 0 0 4 0 0 0
w:say _ has	0 0 0 0 3 0 0 0
w:say _ he	0 0 0 0 5 0 0 0
w:say _ in	0 0 0 2 0 0 0 0
w:say _ it	1 -1 0 0 0 0 3 0
w:say _ that	0 0 0 7 0 0 0 0
w:say _ the	10 -5 0 1 -12 0 10 0
w:say _ to	0 0 0 0 1 0 0 0
w:say _ week	0 0 0 3 0 0 0 0
w:say _ will	0 8 0 4 -10 0 0 0
w:say _ would	0 4 0 0 0 0 0 0
w:say he	0 0 0 5 -1 0 0 0
w:say it	0 0 0 -2 16 0 0 0
w:say last	0 0 0 4 -1 0 0 0
w:say no	0 6 0 0 0 0 0 0
w:say on	0 0 0 2 0 0 0 0
w:say so	0 0 0 -1 8 0 0 0
w:say that	0 0 -1 4 -2 0 3 0
w:say the	-1 1 10 -3 -9 0 6 0
w:say there	0 0 0 0 2 0 0 0
w:say they	0 9 0 0 -5 0 0 0
w:say thi	0 0 0 0 1 0 0 0
w:say to	0 0 0 0 0 0 0 4
w:say yes	0 0 0 0 3 0 0 0
w:schedule	0 1 0 0 0 0 0 0
w:season	0 -3 0 0 12 0 0 0
w:season ,	0 0 0 0 1 0 0 0
w:second	0 -11 -1 11 1 0 -7 2
w:second _ ,	0 0 0 0 2 0 0 0
w:second _ .	0 0 0 17 -12 0 0 0
w:second _ :	0 0 0 0 4 0 0 0
w:second _ of	0 0 0 0 0 0 0 4
w:second day	0 0 0 0 0 0 0 4
w:second time	0 0 0 0 5 0 0 0
w:secretary	0 0 0 0 2 0 0 0
w:section	0 -18 0 25 -6 0 -2 0
w:section <number>	0 -18 0 26 -7 0 -1 0
w:section _ case	0 0 0 6 -1 0 0 0
w:section _ duty	0 0 0 6 -1 0 0 0
w:security	0 0 0 0 2 0 0 0
w:see	0 0 14 -3 0 0 -4 0
w:see _ ,	0 0 7 0 -4 0 0 0
w:see _ other	0 0 0 0 3 0 0 0
w:see each	0 0 0 0 3 0 0 0
w:see the	0 0 0 0 3 0 0 0
w:see what	0 10 0 0 -8 0 0 0
w:sell	6 -8 0 0 9 0 -5 0
w:sell _ <name>	0 0 0 2 0 0 0 0
w:sell to	9 0 0 1 -8 0 0 0
w:senate	0 0 0 0 1 0 0 0
w:send	0 -10 0 11 0 0 0 0
w:seoul	0 0 0 0 2 0 0 0
w:service	0 0 0 4 0 0 0 0
w:set	0 15 0 -6 0 0 -5 0
w:set aside	0 8 0 0 -7 0 0 0
w:set of	0 7 0 0 -4 0 0 0
w:settle	0 2 0 0 0 0 0 0
w:settlement	0 0 0 0 3 0 0 0
w:seven	0 9 0 -3 -9 7 0 0
w:shall	-1 8 -2 -16 7 0 0 0
w:shall <v-bear>	0 0 0 0 2 0 0 0
w:shall <v-begin>	0 -4 0 0 11 0 0 0
w:shall <v-end>	0 4 0 0 0 0 0 0
w:shall <v-impose>	0 0 0 0 0 0 1 0
w:shall _ to	0 6 0 0 0 0 0 0
w:shall be	0 5 0 0 0 0 0 0
w:shall cease	0 4 0 0 0 0 0 0
w:share	0 -9 28 0 -20 0 0 0
w:share _ the	0 -4 19 0 -14 0 0 0
w:share in	0 0 2 0 0 0 0 0
w:share of	0 -5 19 0 -13 0 0 0
w:she	0 -7 0 0 18 0 0 0
w:she has	0 0 0 0 2 0 0 0
w:she would	0 0 0 0 1 0 0 0
w:sheet	0 -3 0 0 7 0 0 0
w:shelf	0 2 0 0 0 0 0 0
w:ship	-7 -8 -1 -10 -1 22 2 0
w:ship ,	0 0 0 0 0 4 0 0
w:ship _ and	0 0 0 0 4 0 0 0
w:ship _ the	0 0 0 0 1 0 0 0
w:ship to	0 4 0 0 0 0 0 0
w:shipment	0 0 4 0 0 0 0 0
w:shipment of	0 0 0 0 1 0 0 0
w:shoe	0 0 0 0 0 0 4 0
w:short	0 3 0 0 0 0 0 0
w:should	0 -3 6 -13 5 -12 9 -3
w:should <name>	0 0 16 -2 0 0 -7 0
w:should <seat>	0 0 0 -1 0 0 6 0
w:should <v-propose>	0 0 0 0 8 0 0 0
w:should <v-say>	0 -1 0 0 11 0 0 0
w:should _ be	0 2 0 0 -8 0 9 0
w:should _ to	0 0 0 0 7 0 0 0
w:should be	0 -5 0 0 10 0 0 0
w:should have	0 -2 0 0 6 0 0 0
w:should i	0 0 0 0 0 0 4 0
w:should it	0 1 4 0 -6 0 0 0
w:should like	0 0 0 0 6 0 0 0
w:should the	8 1 -3 0 -19 0 10 1
w:show	0 0 0 0 1 0 0 0
w:shrimp	0 0 0 5 -1 0 0 0
w:shut	0 -4 0 6 -8 0 13 0
w:side	-15 15 -20 -7 0 11 0 -10
w:side ,	0 3 0 0 0 0 0 0
w:side .	0 16 0 0 -19 6 0 0
w:side <v-agree>	0 6 0 0 -2 0 0 0
w:side <v-impose>	0 4 0 0 -7 0 6 0
w:side <v-propose>	0 0 0 0 -3 0 7 0
w:side <v-say>	0 -6 0 0 0 0 6 0
w:side _ .	0 0 0 0 1 0 0 0
w:side _ the	0 0 0 0 0 10 0 0
w:side _ to	0 -2 0 0 6 0 0 0
w:side agree	0 6 0 0 -2 0 0 0
w:side has	0 0 0 0 2 0 0 0
w:side have	0 0 0 5 0 0 0 0
w:side may	0 0 0 0 2 0 0 0
w:side would	0 1 0 -6 0 0 4 0
w:sign	5 -15 -5 -17 36 -2 -14 -2
w:sign ,	0 4 0 0 0 0 0 0
w:sign .	10 0 0 0 -6 0 0 0
w:sign ?	0 -6 0 0 12 0 0 0
w:sign _ <day-gone>	0 0 0 0 1 0 0 0
w:sign _ order	0 0 0 0 2 0 0 0
w:sign _ the	0 6 0 0 -3 0 0 0
w:sign a	0 0 0 0 4 0 0 0
w:sign an	0 0 0 0 3 0 0 0
w:sign on	0 0 0 0 1 0 0 0
w:signature	0 -4 0 0 8 0 0 3
w:signature ,	0 -9 0 0 10 0 0 0
w:signature .	0 6 0 0 -1 0 0 0
w:since	-7 -35 -5 -4 44 -2 5 -1
w:since <day-gone>	0 0 0 0 0 0 9 0
w:since <month-gone>	0 -7 0 5 7 0 -1 0
w:since <number>	0 0 0 0 6 0 0 0
w:since _ ,	0 -2 0 0 13 0 0 0
w:since _ .	0 0 0 0 2 0 0 0
w:since _ and	0 0 0 0 3 0 0 0
w:since last	0 -3 0 0 1 0 2 0
w:since the	0 0 0 0 7 0 0 0
w:since then	0 0 0 0 1 0 0 0
w:sir	0 0 0 0 5 0 0 0
w:sir ,	0 0 0 0 3 0 0 0
w:sir _ —	0 0 0 0 1 0 0 0
w:sit	0 -13 0 0 12 0 0 6
w:sit _ again	0 0 0 0 -2 0 0 7
w:sit down	0 0 0 0 0 0 0 7
w:six	0 4 0 0 3 0 0 0
w:sixteen	0 0 0 7 -4 0 0 0
w:sixty	0 0 0 0 6 0 0 0
w:slap	0 5 0 3 -31 0 23 0
w:sleep	0 0 0 0 7 0 0 0
w:slide	0 0 5 0 0 0 0 0
w:slip	0 1 13 0 -16 0 0 0
w:slowly	8 -3 0 0 0 0 0 0
w:small	0 0 0 0 2 0 0 0
w:smaller	0 0 0 0 2 0 0 0
w:snap	0 4 0 0 -1 0 0 0
w:snap back	0 4 0 0 -3 0 0 0
w:so	0 1 14 -8 0 0 0 -7
w:so ,	0 -1 0 0 8 0 0 0
w:so .	0 0 9 0 -4 0 0 0
w:so _ 's	0 1 0 0 0 0 0 0
w:so _ is	0 0 0 10 -9 0 0 0
w:so _ the	4 0 0 -4 -1 4 0 0
w:so are	6 0 0 0 -2 0 0 0
w:so far	0 0 0 0 7 0 0 0
w:so is	0 -4 0 0 0 5 0 0
w:so it	0 1 0 10 -12 0 0 0
w:so that	0 -4 0 0 10 0 0 0
w:so what	0 10 0 0 -8 0 0 0
w:software	21 -5 0 0 -14 0 0 0
w:some	0 -7 0 -2 22 0 0 0
w:some <money>	0 0 0 0 1 0 0 0
w:some of	0 -3 0 0 8 0 0 0
w:somebody	0 0 0 -1 14 0 0 0
w:somebody _ it	0 0 0 0 5 0 0 0
w:somebody will	0 0 0 0 1 0 0 0
w:something	0 2 0 -6 0 0 8 0
w:soon	0 0 0 9 -5 0 0 0
w:sooner	9 -2 0 13 -17 0 0 0
w:sooner "	3 0 0 9 -14 0 0 0
w:south	0 0 0 0 0 0 6 0
w:soya	0 0 0 0 3 0 0 0
w:soybean	3 -16 2 -6 0 0 5 0
w:soybean .	0 0 0 0 1 0 0 0
w:spare	0 0 0 0 4 0 0 0
w:speak	0 0 8 0 0 0 0 0
w:speaking	0 4 0 0 0 0 0 0
w:special	0 0 0 0 1 0 0 0
w:spoken	0 0 0 0 0 0 9 0
w:spring	0 3 0 0 1 0 0 0
w:spring .	0 -3 0 0 11 0 0 0
w:square	0 6 0 0 -5 0 0 0
w:stamp	0 0 0 0 1 0 0 0
w:stand	4 0 15 0 -14 0 -7 0
w:stand .	8 0 0 0 0 0 0 0
w:stand _ ,	0 5 0 0 -4 0 0 0
w:stand _ <level>	0 0 0 0 1 0 0 0
w:stand at	0 -2 0 0 5 0 0 0
w:standard	0 0 0 0 2 0 0 0
w:standstill	0 16 0 0 -7 0 0 0
w:start	0 0 0 0 6 0 0 0
w:state	0 5 0 -4 -9 0 12 0
w:statement	0 0 0 3 0 0 0 0
w:statute	0 0 0 0 -3 0 7 0
w:stay	0 -2 5 -6 3 0 -7 2
w:stay ,	0 0 0 0 0 0 0 5
w:stay on	0 0 0 0 1 0 0 0
w:stay there	0 3 0 0 -2 0 0 0
w:steel	0 0 -4 -5 -10 0 24 0
w:steel ,	0 0 0 0 0 0 7 0
w:steel <duty>	0 0 0 -1 0 0 9 0
w:steel duty	0 0 0 0 -3 0 12 0
w:step	0 0 0 0 7 0 0 0
w:still	-1 -8 -3 -9 38 0 -4 0
w:still <v-bear>	0 0 0 0 6 0 0 0
w:still <v-down>	0 0 0 0 3 0 0 0
w:still <v-impose>	0 0 0 0 4 0 0 0
w:still <v-propose>	0 0 0 0 3 0 0 0
w:still _ .	0 0 0 0 3 0 0 0
w:still _ the	0 1 0 0 0 0 0 0
w:still to	0 0 0 0 1 0 0 0
w:stock	0 0 8 0 -2 0 0 0
w:stockholm	0 0 0 1 2 0 0 0
w:stockholm ,	0 0 0 0 6 0 0 0
w:stop	0 -27 1 5 -4 16 3 0
w:stop at	0 0 0 0 0 0 9 0
w:stop the	0 0 0 3 0 0 0 0
w:story	0 0 0 0 7 0 0 0
w:stress	0 0 0 0 2 0 0 0
w:strike	0 0 0 0 0 0 4 0
w:stroke	0 0 0 7 -5 0 0 0
w:stroke of	0 0 0 7 -5 0 0 0
w:studio	0 0 0 0 3 0 0 0
w:stuff	0 -6 0 0 10 0 0 0
w:subject	0 -3 0 0 10 0 0 0
w:subject to	0 0 0 0 2 0 0 0
w:subsidiary	8 0 0 0 -5 0 0 0
w:subsidiary of	8 0 0 0 -5 0 0 0
w:successor	0 20 0 0 -19 0 0 0
w:such	0 0 0 7 -1 0 0 0
w:such _ .	0 0 0 0 1 0 0 0
w:such a	0 1 0 0 0 0 0 0
w:sugar	0 20 0 5 -14 0 -2 0
w:sum	0 0 0 0 5 0 0 0
w:summer	0 -3 0 4 1 0 0 0
w:summer .	0 -1 0 0 7 0 0 0
w:suppose	0 0 0 0 2 0 0 0
w:surcharge	0 -2 0 1 11 0 -5 0
w:surcharge <v-end>	0 0 0 10 -9 0 0 0
w:surcharge _ <level>	0 -5 0 0 14 0 0 0
w:surcharge of	0 -3 0 0 11 0 0 0
w:surcharge on	0 3 0 0 0 0 0 0
w:suspend	0 0 0 0 13 0 0 0
w:suspend _ <day-ahead>	0 0 0 0 1 0 0 0
w:suspend until	0 0 0 0 1 0 0 0
w:suspension	0 0 0 -4 8 5 -2 0
w:suspension _ the	0 -2 0 0 7 0 0 0
w:suspension of	0 -1 0 0 7 0 0 0
w:table	2 12 -1 -2 -18 0 1 5
w:table "	0 0 0 0 -3 0 5 0
w:table .	4 6 0 0 -15 0 0 6
w:table _ and	0 0 0 0 -3 0 5 0
w:table _ the	0 3 0 0 0 0 0 0
w:take	-9 -17 7 5 3 2 -1 -2
w:take <level>	0 0 0 0 5 0 0 0
w:take _ ,	0 -2 0 0 11 0 0 0
w:take _ .	0 0 0 -1 1 0 4 0
w:take _ and	0 0 0 0 0 0 1 0
w:take _ from	0 0 0 7 -5 0 0 0
w:take _ on	0 -1 0 0 4 0 0 0
w:take _ the	0 0 0 0 5 0 0 0
w:take _ to	0 0 0 0 0 7 0 0
w:take a	0 0 2 0 0 0 0 0
w:take effect	0 -3 0 0 3 0 4 0
w:take it	0 0 12 0 -6 0 0 0
w:take its	0 3 0 10 -14 0 0 0
w:take on	0 6 0 0 -3 0 0 0
w:take the	0 -4 0 0 5 0 0 0
w:take up	0 -1 0 0 6 0 0 0
w:talk	-10 -27 0 -7 22 -7 -5 19
w:talk .	0 0 5 0 0 0 0 0
w:talk ?	0 0 0 0 2 0 0 0
w:talk _ <day-gone>	0 0 0 8 -8 0 0 0
w:talk _ <name>	0 0 0 0 0 0 0 4
w:talk _ <quality>	0 0 0 0 0 0 -2 9
w:talk _ on	0 0 0 0 1 0 0 0
w:talk _ the	0 0 0 0 0 0 1 0
w:talk about	0 0 0 0 6 0 0 0
w:talk between	0 0 0 0 4 0 0 0
w:talk in	0 0 0 0 -3 0 0 11
w:talk on	0 0 0 5 -8 0 -3 8
w:talk with	0 0 0 0 0 0 0 4
w:talked	0 0 0 0 6 0 0 0
w:talking	0 0 0 0 1 0 0 0
w:tariff	1 -48 5 11 4 0 -16 20
w:tariff ,	0 -4 0 0 0 0 9 0
w:tariff .	5 -1 0 2 0 0 -4 0
w:tariff <level-noun>	0 0 0 0 2 0 0 0
w:tariff <v-begin>	0 -6 0 -4 10 0 3 0
w:tariff <v-down>	0 -1 0 0 8 0 0 0
w:tariff <v-impose>	0 -7 0 -3 2 0 2 6
w:tariff <v-stay>	0 -3 0 0 8 0 0 0
w:tariff <v-up>	0 -4 0 0 1 0 0 6
w:tariff _ "	0 0 0 0 3 0 0 0
w:tariff _ ,	0 0 0 -1 -6 6 -3 5
w:tariff _ .	0 5 3 -3 -7 8 -2 0
w:tariff _ <level>	2 0 0 0 -1 0 0 0
w:tariff _ <name>	0 0 10 8 -25 0 11 0
w:tariff _ <quality>	0 -4 0 8 0 0 -5 0
w:tariff _ between	0 0 0 0 -4 0 0 9
w:tariff _ in	0 0 8 0 -16 0 0 12
w:tariff _ is	0 1 0 0 0 0 0 0
w:tariff _ on	0 0 0 0 0 0 0 6
w:tariff _ the	0 0 0 0 6 0 0 0
w:tariff _ up	0 0 0 0 4 0 0 0
w:tariff _ with	0 0 3 -1 1 0 -4 2
w:tariff for	0 0 0 0 7 0 0 0
w:tariff go	0 -1 0 0 7 0 0 0
w:tariff is	0 0 0 0 3 0 0 0
w:tariff negotiation	0 0 0 0 -10 7 0 9
w:tariff of	2 0 0 2 -4 0 0 0
w:tariff on	5 -12 0 9 -8 0 3 0
w:tariff talk	0 0 5 0 -17 0 0 16
w:tariff truce	0 0 0 0 3 0 0 0
w:tariff war	0 0 0 6 -1 0 0 0
w:tariff will	0 0 0 0 5 0 0 0
w:tariff would	0 0 0 2 0 0 0 0
w:tax	9 -3 0 -16 0 0 10 0
w:tea	0 6 0 0 2 0 -5 0
w:tea ,	0 0 0 0 2 0 0 0
w:team	0 0 0 0 0 0 0 6
w:telephone	6 -2 0 0 0 0 0 0
w:television	0 0 0 4 0 0 0 0
w:tell	-14 -21 6 11 -4 -9 0 15
w:tell _ ,	0 1 0 0 -10 0 1 6
w:tell _ .	0 0 0 0 2 0 0 0
w:tell _ <quality>	0 0 0 4 -2 0 0 0
w:tell _ in	0 0 0 0 0 0 0 6
w:tell _ that	0 0 0 -2 0 0 6 0
w:tell by	0 0 0 0 6 0 0 0
w:tell me	0 -5 0 3 -4 0 -2 13
w:tell reporter	0 2 0 0 0 0 0 0
w:tell the	0 0 0 0 4 0 0 0
w:tell them	0 0 0 7 -3 0 0 0
w:tell to	0 0 0 0 -6 0 0 7
w:tell us	0 -4 5 0 -3 0 7 0
w:tell you	0 0 0 0 9 0 0 0
w:ten	-3 -3 -3 0 3 0 2 4
w:ten .	0 0 0 0 0 0 7 0
w:ten _ the	0 -1 0 0 0 0 0 7
w:ten in	0 0 0 0 2 0 0 0
w:tenth	0 5 15 0 -14 0 0 0
w:tenth _ the	0 4 6 0 -11 0 0 0
w:tenth of	0 2 1 0 -2 0 0 0
w:term	0 -3 0 0 7 0 0 5
w:text	0 0 0 0 5 0 0 0
w:th	0 0 0 5 0 0 0 0
w:th ,	0 -3 0 8 0 0 0 0
w:th of	0 0 0 0 2 0 0 0
w:than	8 -18 -2 -5 8 0 7 0
w:than <level>	0 -3 0 1 0 0 0 0
w:than <number>	0 -6 0 0 9 0 0 0
w:than _ .	0 -5 0 0 11 0 0 0
w:that	0 -11 -22 16 7 2 -1 0
w:that 's	0 -3 0 0 16 0 0 0
w:that ,	0 11 2 0 -25 0 0 10
w:that .	0 0 0 0 10 0 0 0
w:that <goods>	8 -1 0 0 -7 0 2 0
w:that <name>	2 -14 6 -2 13 0 -18 0
w:that <not>	0 5 0 21 -20 0 0 0
w:that <person>	0 0 0 0 5 0 0 0
w:that <quality>	0 1 0 0 -7 9 0 0
w:that <seat>	0 2 0 -4 -3 0 2 5
w:that <v-bear>	0 0 0 0 1 0 0 0
w:that <v-begin>	7 -1 0 8 -10 0 0 0
w:that <v-down>	7 0 0 0 -6 0 0 0
w:that <v-end>	0 0 0 0 6 0 0 0
w:that <v-impose>	0 1 0 -3 5 0 0 0
w:that <v-stay>	10 0 0 0 -9 0 0 0
w:that <v-up>	0 0 0 3 0 0 0 0
w:that _ "	0 0 0 0 8 0 0 0
w:that _ 's	0 -2 8 -1 0 0 0 0
w:that _ ,	0 0 0 2 0 0 0 0
w:that _ .	0 -2 0 0 12 0 0 0
w:that _ <level>	0 0 0 0 2 0 0 0
w:that _ <name>	0 13 0 2 -19 0 3 0
w:that _ <organisation>	0 0 0 0 2 0 0 0
w:that _ <person>	0 0 0 1 -12 0 0 11
w:that _ <quality>	0 0 0 -4 13 0 0 0
w:that _ <span>	0 0 0 0 2 0 0 0
w:that _ a	0 0 0 0 8 0 0 0
w:that _ and	0 5 0 0 -1 0 0 0
w:that _ as	0 6 0 1 -8 0 0 0
w:that _ be	0 -5 0 0 13 0 0 0
w:that _ bring	0 -3 0 0 11 0 0 0
w:that _ charge	0 0 0 4 0 0 0 0
w:that _ could	0 0 0 0 2 0 0 0
w:that _ good	0 2 0 0 0 0 0 0
w:that _ had	0 7 0 0 0 0 0 0
w:that _ in	0 0 0 0 5 0 0 0
w:that _ is	5 -4 0 13 -11 0 0 0
w:that _ it	0 -8 0 1 0 0 0 5
w:that _ leave	0 0 0 0 -3 0 0 7
w:that _ mean	0 0 0 11 -10 0 0 0
w:that _ of	0 6 0 0 -4 0 0 0
w:that _ on	0 0 0 0 4 0 0 0
w:that _ one	0 0 0 7 -4 0 0 0
w:that _ pay	0 0 0 0 3 0 0 0
w:that _ put	0 0 0 3 -2 0 0 0
w:that _ side	0 0 0 0 7 0 0 0
w:that _ tariff	0 0 0 6 -2 0 0 0
w:that _ the	0 -7 4 2 1 0 0 0
w:that _ there	0 0 0 4 0 0 0 0
w:that _ to	0 0 0 5 0 0 0 0
w:that _ too	0 7 0 0 -4 0 0 0
w:that _ truce	0 0 0 0 1 0 0 0
w:that _ two	0 0 0 0 2 0 0 0
w:that _ under	0 0 0 8 -5 0 0 0
w:that _ was	0 0 0 8 -5 0 0 0
w:that _ will	0 -1 0 2 16 0 -19 -3
w:that _ would	7 -20 -11 -26 1 6 14 1
w:that a	0 0 0 6 0 0 0 0
w:that all	0 24 0 0 -21 0 0 0
w:that any	0 0 0 0 0 0 5 0
w:that are	0 0 0 0 2 0 0 0
w:that both	0 0 0 0 6 0 0 0
w:that come	7 0 0 0 -6 0 0 0
w:that date	0 5 0 0 0 0 0 0
w:that day	0 -12 0 0 19 0 0 0
w:that go	0 0 0 5 -2 0 0 0
w:that he	-1 0 0 -10 17 0 0 -1
w:that he'd	0 0 0 12 -9 0 0 0
w:that his	0 5 0 0 -4 0 0 0
w:that if	0 -8 0 0 0 0 2 4
w:that in	0 0 0 2 -7 0 5 0
w:that is	0 -7 0 -5 19 0 0 0
w:that it	5 0 -1 11 -11 0 2 0
w:that it'll	0 0 0 0 -1 0 6 0
w:that its	0 0 0 0 5 0 0 0
w:that no	0 0 0 18 -16 0 0 0
w:that nobody	0 9 0 0 -5 0 0 0
w:that nothing	0 0 0 0 4 0 0 0
w:that of	0 0 0 0 8 0 0 0
w:that one	0 0 0 0 8 0 0 0
w:that the	-6 -3 -5 0 12 6 -2 -1
w:that there	0 0 0 0 9 0 0 0
w:that thi	0 0 0 0 1 0 0 0
w:that was	0 0 0 0 6 0 0 0
w:that we	0 12 0 0 -10 0 3 0
w:that were	0 8 0 0 -5 0 0 0
w:that will	0 0 0 0 2 0 0 0
w:that would	0 -14 0 -2 27 0 0 0
w:the	-2 -2 0 -20 44 -11 -30 -14
w:the <agent>	0 38 -1 -7 -24 0 -3 0
w:the <day-ahead>	0 8 0 2 -7 2 -14 -2
w:the <day-gone>	0 -1 0 0 10 0 0 0
w:the <duty>	-13 -1 0 -4 3 0 -12 19
w:the <gate>	1 -9 -5 0 3 0 0 4
w:the <goods>	-13 0 -16 21 -12 -7 4 1
w:the <level-noun>	-2 12 -5 -1 5 0 -14 0
w:the <level>	0 -4 0 0 3 8 -5 0
w:the <money>	0 0 0 0 -5 10 0 0
w:the <name>	-7 -16 -4 19 8 0 -8 0
w:the <number>	0 25 0 20 -36 0 -2 0
w:the <office>	-7 -6 -8 0 2 13 0 1
w:the <organisation>	16 -10 6 -13 16 0 -16 -7
w:the <person>	-6 13 -5 14 -22 0 0 2
w:the <points>	1 4 0 -2 0 0 0 0
w:the <quality>	-2 6 0 -28 -16 5 21 6
w:the <seat>	0 -3 0 0 12 0 -2 0
w:the <sender>	13 -8 0 -4 1 0 0 0
w:the <span>	0 -7 0 0 12 0 0 0
w:the <taker>	0 0 0 0 1 0 0 0
w:the <v-agree>	10 0 0 0 -5 0 0 0
w:the <v-bear>	0 0 11 0 -7 0 0 0
w:the <v-buy>	0 11 0 -2 0 0 0 0
w:the <v-deny>	19 -5 0 0 -15 4 0 0
w:the <v-down>	0 -5 0 0 13 0 0 0
w:the <v-end>	0 0 0 17 -17 0 8 0
w:the <v-impose>	4 18 -1 -25 0 -2 -4 -1
w:the <v-propose>	2 6 -3 -5 -7 0 0 4
w:the <v-return>	0 0 0 -2 9 0 0 0
w:the <v-say>	0 9 0 -4 -8 0 7 0
w:the <v-sell>	0 -2 0 0 16 0 0 0
w:the <v-stay>	0 5 0 0 0 0 0 0
w:the <v-suspend>	0 17 0 -2 -9 0 -2 0
w:the <v-target>	0 1 0 -3 7 0 -2 0
w:the _ "	0 0 0 0 -8 0 12 0
w:the _ '	0 0 0 0 1 0 0 0
w:the _ 's	0 0 -4 -15 23 0 -7 0
w:the _ (	0 0 6 0 0 0 0 0
w:the _ ,	6 0 -9 0 -6 0 15 -11
w:the _ -	-2 13 -3 -16 0 0 0 4
w:the _ .	16 -16 8 -22 22 -15 -20 0
w:the _ :	0 20 0 0 -18 0 0 0
w:the _ ;	0 12 5 0 -13 0 0 0
w:the _ <day-today>	0 5 0 0 -3 0 0 0
w:the _ <level>	0 0 0 0 5 0 0 0
w:the _ <name>	0 1 0 4 -15 0 7 0
w:the _ <number>	0 -7 0 3 3 0 0 0
w:the _ <office>	0 0 0 0 2 0 0 0
w:the _ <organisation>	0 -5 0 0 9 0 0 0
w:the _ <person>	0 -3 0 0 3 0 0 0
w:the _ <quality>	0 12 0 0 -13 8 0 0
w:the _ ?	0 -12 0 0 28 0 0 0
w:the _ a	0 0 0 0 -6 10 0 0
w:the _ about	9 0 0 0 -17 10 0 0
w:the _ after	0 -1 0 0 10 0 0 0
w:the _ again	0 9 0 0 -6 0 0 0
w:the _ agree	0 0 0 0 2 0 0 0
w:the _ agreement	0 0 0 0 3 0 0 0
w:the _ and	0 0 2 -2 0 0 0 0
w:the _ are	0 0 0 0 0 0 1 0
w:the _ arrangement	0 3 0 0 -1 0 0 0
w:the _ at	0 5 0 0 0 0 0 0
w:the _ back	0 10 0 0 -8 0 0 0
w:the _ be	0 0 0 0 -7 0 6 0
w:the _ before	0 0 0 0 0 0 6 0
w:the _ being	0 0 0 0 3 0 0 0
w:the _ between	0 0 0 0 4 0 0 0
w:the _ by	0 0 0 0 5 0 0 0
w:the _ can	0 0 0 0 3 0 0 0
w:the _ charge	0 0 0 0 5 0 0 0
w:the _ come	1 1 0 -2 0 0 0 0
w:the _ company	0 0 0 0 2 0 0 0
w:the _ control	0 0 0 0 2 0 0 0
w:the _ custom	0 0 0 0 1 0 0 0
w:the _ date	0 0 0 0 7 0 0 0
w:the _ day	3 14 0 0 -9 0 0 0
w:the _ delegation	0 0 0 0 0 0 0 4
w:the _ die	0 0 0 0 2 0 0 0
w:the _ doe	0 0 0 0 2 0 0 0
w:the _ duty	0 8 -2 -12 0 10 0 0
w:the _ end	0 1 0 0 0 0 0 0
w:the _ fail	0 3 0 0 -2 0 2 0
w:the _ fall	0 4 0 0 0 0 0 0
w:the _ fee	0 0 0 0 1 0 0 0
w:the _ for	0 0 0 -1 1 0 4 0
w:the _ from	2 -5 0 0 1 0 0 0
w:the _ get	0 0 0 0 5 0 0 0
w:the _ go	0 -25 0 15 9 0 -1 0
w:the _ had	0 0 0 1 1 0 0 0
w:the _ has	-1 7 -2 -3 2 0 -7 3
w:the _ have	0 -5 0 -4 17 0 0 0
w:the _ here	6 0 0 0 -2 0 0 0
w:the _ hold	0 0 0 0 2 0 0 0
w:the _ if	3 0 0 1 -5 0 0 0
w:the _ in	-6 0 12 0 -8 0 8 0
w:the _ into	0 0 0 3 0 0 0 0
w:the _ is	3 9 5 -1 -12 6 -14 0
w:the _ it	0 -3 0 0 0 0 10 0
w:the _ itself	0 -7 0 0 8 0 0 0
w:the _ lapse	0 9 9 5 -17 0 0 0
w:the _ leave	0 3 0 0 -2 0 0 0
w:the _ let	0 3 0 0 0 0 0 0
w:the _ levy	0 0 5 0 0 0 0 0
w:the _ list	0 -4 0 0 10 0 0 0
w:the _ may	0 1 0 -5 0 5 -3 4
w:the _ meet	0 0 0 0 1 0 0 0
w:the _ minister	0 0 0 0 -11 0 14 0
w:the _ minute	0 4 0 0 -1 0 0 0
w:the _ morning	0 30 0 0 -26 0 0 0
w:the _ must	0 0 0 0 1 0 0 0
w:the _ not	5 -8 0 8 0 0 -1 0
w:the _ now	0 0 0 0 0 0 0 6
w:the _ of	0 8 9 3 -3 -14 -8 -13
w:the _ on	0 -2 4 -11 -8 20 0 3
w:the _ one	0 11 0 0 -4 0 0 0
w:the _ or	3 0 0 0 0 0 0 0
w:the _ order	0 7 0 0 -7 0 0 0
w:the _ out	0 0 0 0 6 0 0 0
w:the _ over	0 0 0 0 7 0 0 0
w:the _ pay	0 5 0 0 -1 0 0 0
w:the _ post	0 0 0 0 1 0 0 0
w:the _ president	0 0 0 2 0 0 0 0
w:the _ put	0 0 0 0 2 0 0 0
w:the _ rate	0 4 0 0 0 0 0 0
w:the _ room	0 0 0 0 2 0 0 0
w:the _ round	0 -6 0 0 15 0 0 0
w:the _ rule	0 0 0 0 8 0 0 0
w:the _ run	0 5 0 0 0 0 0 0
w:the _ say	0 5 0 21 -16 0 -6 0
w:the _ section	0 0 0 0 4 0 0 0
w:the _ set	0 4 0 0 0 0 0 0
w:the _ shall	0 7 0 0 -5 0 0 0
w:the _ side	0 2 -3 3 0 0 0 0
w:the _ sign	0 -1 0 0 5 0 0 0
w:the _ sit	0 -2 0 0 5 0 0 0
w:the _ stand	0 0 0 7 -6 0 0 0
w:the _ surcharge	0 8 0 -2 0 0 0 0
w:the _ table	0 9 0 0 -7 0 0 0
w:the _ talk	0 0 0 8 -18 0 0 12
w:the _ tariff	0 -16 -1 -14 22 0 0 5
w:the _ team	0 0 0 0 -2 0 0 7
w:the _ tell	0 0 0 0 3 0 0 0
w:the _ th	0 0 0 5 0 0 0 0
w:the _ that	3 -1 -5 -32 21 -2 0 -1
w:the _ the	0 9 0 0 -5 0 0 0
w:the _ thing	0 0 0 0 -7 0 0 11
w:the _ to	7 -8 10 0 -20 0 15 0
w:the _ trade	0 0 0 0 1 0 2 0
w:the _ truce	0 0 0 0 2 0 0 0
w:the _ under	0 0 0 0 4 0 0 0
w:the _ vote	0 0 8 0 -6 0 0 0
w:the _ was	0 1 0 0 0 0 0 0
w:the _ way	0 0 0 0 5 0 0 0
w:the _ were	0 7 0 0 0 0 0 0
w:the _ when	0 -6 0 0 6 0 0 0
w:the _ which	0 0 0 0 5 0 0 0
w:the _ will	0 -12 9 1 3 0 -3 0
w:the _ with	0 0 0 -3 15 0 0 0
w:the _ without	0 7 0 0 -5 0 0 0
w:the _ would	14 10 6 0 -28 0 0 0
w:the _ write	0 0 0 12 -11 0 0 0
w:the _ year	0 0 0 0 8 0 0 0
w:the _ you	0 0 0 0 6 0 0 0
w:the additional	0 4 0 2 -8 0 0 0
w:the affiliate	0 0 0 0 6 0 0 0
w:the agreement	0 -3 0 0 5 0 0 0
w:the airport	0 1 0 0 0 0 0 0
w:the answer	0 0 0 0 5 0 0 0
w:the approval	0 0 0 0 2 0 0 0
w:the arrangement	0 4 0 0 0 0 0 0
w:the back	0 0 0 0 4 0 0 0
w:the banana	0 0 0 5 0 0 0 0
w:the bill	0 2 0 0 0 0 0 0
w:the bridge	0 0 0 0 7 0 0 0
w:the calendar	0 0 0 3 0 0 0 0
w:the camera	0 0 0 0 2 0 0 0
w:the car	0 0 0 0 -3 0 0 7
w:the case	0 4 0 0 0 0 0 0
w:the ceasefire	0 11 0 0 -9 0 0 0
w:the certificate	0 0 0 0 -4 0 0 7
w:the charge	0 5 0 0 0 0 0 0
w:the clock	0 -2 0 0 8 0 0 0
w:the close	0 0 0 0 1 0 0 0
w:the club	0 0 0 0 1 0 0 0
w:the coffee	0 0 0 1 0 0 0 0
w:the company	0 -1 0 0 3 0 0 0
w:the control	0 0 0 0 3 0 0 0
w:the country	0 0 0 0 0 8 0 0
w:the custom	0 -3 0 0 11 0 0 0
w:the date	0 18 0 0 -15 0 0 0
w:the day	0 -5 4 -4 -7 0 17 0
w:the deadline	0 0 0 0 7 0 0 0
w:the decree	0 7 0 0 -6 0 0 0
w:the diet	0 0 0 -1 0 0 1 0
w:the dispute	0 0 0 0 -5 10 0 0
w:the door	0 0 5 0 -8 0 8 0
w:the draft	0 5 0 0 -3 0 0 0
w:the drawer	9 0 0 5 -14 0 0 0
w:the duty	0 0 -6 -8 20 0 -4 0
w:the electricity	0 0 0 0 0 0 6 0
w:the end	0 0 0 10 -15 0 8 0
w:the event	0 16 6 0 -21 0 0 0
w:the exclusion	0 0 0 0 1 0 0 0
w:the export	0 0 0 0 12 0 0 0
w:the extension	0 -4 0 0 12 0 0 0
w:the fee	0 -6 0 0 -12 24 0 0
w:the fentanyl	0 0 0 0 3 0 0 0
w:the fifth	0 0 0 0 5 0 0 0
w:the first	7 13 -1 -5 -6 0 -1 0
w:the five	0 0 0 10 -6 0 0 0
w:the form	0 -1 0 0 5 0 0 0
w:the former	0 3 0 0 0 0 0 0
w:the fourth	0 4 0 0 0 0 0 0
w:the freeze	0 0 0 0 1 0 0 0
w:the full	0 -1 5 0 0 0 0 0
w:the good	0 0 0 0 1 0 0 0
w:the grower	0 -1 0 0 3 0 0 0
w:the harvest	0 0 0 0 2 0 0 0
w:the higher	0 2 0 0 0 0 0 0
w:the highest	0 0 0 0 2 0 0 0
w:the hour	0 3 0 0 -4 0 3 0
w:the house	0 0 0 0 5 0 0 0
w:the idea	0 0 0 0 1 0 0 0
w:the interest	0 0 0 0 -2 0 7 0
w:the kind	0 0 0 0 1 0 0 0
w:the last	0 10 5 0 -12 0 0 0
w:the law	0 21 0 0 -17 0 0 0
w:the level	0 9 0 2 -9 0 0 0
w:the levy	0 4 0 0 -3 0 0 0
w:the licence	4 -2 0 -2 6 0 -2 0
w:the line	0 0 0 0 2 0 0 0
w:the list	0 0 0 0 5 0 0 0
w:the market	0 -1 0 0 4 0 0 0
w:the matter	0 0 0 0 0 0 5 0
w:the meantime	0 0 0 0 -3 8 0 0
w:the measure	0 0 0 3 0 0 0 0
w:the meet	0 0 0 0 3 0 0 0
w:the middle	0 0 0 0 5 0 0 0
w:the moment	0 8 0 3 -13 0 0 0
w:the month	3 0 0 0 0 0 0 0
w:the new	0 -6 4 -7 15 0 -8 0
w:the newspaper	0 -3 0 0 5 0 0 0
w:the next	0 11 4 -3 -6 0 -1 0
w:the night	0 6 0 0 -4 0 0 0
w:the northern	0 0 0 0 1 0 0 0
w:the notice	0 9 0 0 -6 0 0 0
w:the number	0 2 0 0 0 0 0 0
w:the old	0 22 -1 -10 -6 0 -4 0
w:the one	13 -5 0 0 -10 0 4 0
w:the order	0 11 0 -2 0 0 0 0
w:the ore	0 0 0 0 3 0 0 0
w:the other	1 -9 0 0 19 0 -4 0
w:the paper	0 0 0 0 5 0 0 0
w:the party	0 -2 0 0 6 0 0 0
w:the pause	0 12 1 0 -10 0 0 0
w:the port	0 -5 0 1 4 0 0 0
w:the power	0 -1 0 0 7 0 0 0
w:the press	0 0 0 0 1 0 0 0
w:the price	0 0 9 0 -7 0 0 0
w:the quarrel	0 3 0 0 0 0 0 0
w:the quay	0 7 0 0 -6 0 0 0
w:the rate	0 3 0 -2 0 0 0 0
w:the rest	0 -3 0 0 9 0 0 0
w:the right	10 0 0 0 -19 0 12 0
w:the river	0 0 0 0 4 0 0 0
w:the rule	19 -5 0 0 -15 4 0 0
w:the salmon	0 7 0 0 -5 0 0 0
w:the same	0 10 5 -1 -14 0 2 0
w:the second	0 0 0 0 6 0 0 0
w:the section	0 0 0 5 0 0 0 0
w:the sign	11 0 0 0 -9 0 0 0
w:the small	0 0 0 0 3 0 0 0
w:the spring	0 -7 0 0 11 0 0 0
w:the state	0 7 0 0 -12 0 9 0
w:the stay	0 4 0 0 -2 0 0 0
w:the stroke	0 0 0 7 -5 0 0 0
w:the stuff	0 0 0 0 1 0 0 0
w:the summer	0 -1 0 0 8 0 0 0
w:the surcharge	0 -1 0 10 -1 0 0 0
w:the suspension	0 -6 0 0 5 6 0 0
w:the table	3 2 0 0 -12 0 2 5
w:the talk	0 -7 0 -4 3 0 0 8
w:the tariff	-3 -3 7 -7 -15 3 0 22
w:the tea	0 3 0 0 -2 0 0 0
w:the telephone	7 0 0 0 -2 0 0 0
w:the ten	0 -9 0 4 2 0 0 0
w:the thing	0 0 17 0 -9 0 0 0
w:the third	0 0 0 0 7 0 0 0
w:the time	0 0 0 1 0 0 0 0
w:the trade	0 0 4 0 -6 0 8 0
w:the treaty	0 7 0 0 -5 0 0 0
w:the truce	-4 0 -8 0 14 1 -11 -1
w:the twenty	0 9 0 0 -14 0 0 7
w:the two	-2 -1 6 0 9 0 -7 0
w:the upper	0 5 0 0 -3 0 0 0
w:the very	0 0 0 0 -6 0 10 0
w:the water	0 0 0 0 1 0 0 0
w:the way	0 0 0 0 0 0 5 0
w:the week	0 0 4 0 -2 0 1 0
w:the weekend	0 -2 0 0 4 0 0 0
w:the whole	0 -5 0 0 0 0 0 12
w:the window	0 0 0 0 2 0 0 0
w:the wine	0 0 0 4 -3 0 0 0
w:the winter	0 0 0 0 8 0 0 0
w:the world	0 0 0 0 4 0 0 0
w:the worst	0 0 0 0 1 0 0 0
w:the year	0 8 0 0 -4 0 0 0
w:their	-11 12 -1 -3 -2 -8 9 -3
w:their ,	0 16 0 0 -15 0 0 0
w:their <duty>	0 -2 0 0 12 0 0 0
w:their <gate>	0 0 0 0 2 0 0 0
w:their <goods>	0 -9 0 10 -5 0 6 0
w:their <organisation>	0 -1 0 0 0 0 3 0
w:their _ ,	0 -8 0 0 14 0 0 0
w:their _ .	0 6 0 0 0 0 0 0
w:their _ back	0 0 0 0 3 0 0 0
w:their _ come	0 0 0 0 2 0 0 0
w:their _ on	0 0 1 0 -1 0 0 0
w:their _ to	0 0 0 0 2 0 0 0
w:them	0 -6 -13 2 0 11 -10 2
w:them .	0 0 0 1 2 0 0 0
w:them _ .	0 0 0 0 0 5 0 0
w:them _ <day-ahead>	0 0 0 0 1 0 0 0
w:them in	0 0 0 0 0 5 0 0
w:them the	0 5 0 0 -1 0 0 0
w:them to	0 0 0 0 1 0 0 0
w:then	4 38 -25 17 -38 0 -1 -13
w:then ,	0 20 0 0 -13 0 0 0
w:then .	0 -9 0 11 0 0 -1 0
w:then <v-begin>	0 3 0 0 0 0 0 0
w:then <v-impose>	3 0 0 2 0 0 0 0
w:then ?	0 0 0 0 5 0 0 0
w:then _ .	0 11 0 0 -9 0 0 0
w:then _ <level>	0 6 0 0 -13 0 8 0
w:then _ <number>	0 0 0 0 1 0 0 0
w:then _ and	0 6 0 0 -1 0 0 0
w:then _ it	0 4 0 8 -13 0 0 0
w:then a	0 0 0 0 9 0 0 0
w:then be	9 13 0 0 -18 0 0 0
w:then it	0 0 0 0 -11 9 0 0
w:then the	0 9 0 0 0 0 0 0
w:then there	0 0 0 0 3 0 0 0
w:there	0 -7 -2 1 7 0 -32 9
w:there 's	0 -19 0 1 20 0 0 0
w:there ,	0 11 0 0 -5 0 0 0
w:there .	0 -4 0 7 0 0 0 0
w:there <not>	0 9 0 0 -6 0 0 0
w:there _ ,	0 -2 5 9 -10 0 0 0
w:there _ a	0 -10 0 1 10 0 0 0
w:there _ an	0 4 0 0 -1 0 0 0
w:there _ be	0 -5 0 0 -1 0 -4 16
w:there _ no	0 -2 0 0 9 0 0 0
w:there _ nothing	9 5 0 2 -26 9 0 0
w:there _ talk	0 -1 0 0 7 0 0 0
w:there _ the	0 0 0 0 5 0 0 0
w:there are	0 -1 0 7 -1 0 0 0
w:there be	0 11 0 0 -8 0 0 0
w:there for	0 0 0 4 -2 0 0 0
w:there is	7 -7 -1 -4 1 7 0 0
w:there was	0 3 0 0 0 0 0 0
w:there were	0 0 0 0 1 0 0 0
w:there will	0 0 0 -3 -8 0 -1 16
w:thereafter	0 19 0 0 -18 0 0 0
w:therefore	0 -1 0 0 5 0 0 0
w:these	0 6 0 0 -6 0 3 0
w:they	-10 7 -28 0 20 -18 -6 0
w:they <not>	0 0 0 3 0 0 0 0
w:they <v-bear>	0 -6 0 0 16 0 0 0
w:they <v-begin>	0 0 0 4 -1 0 0 0
w:they <v-down>	0 0 0 5 -2 0 0 0
w:they <v-impose>	0 -3 0 7 0 0 0 0
w:they <v-propose>	0 0 0 8 -6 0 0 0
w:they <v-say>	0 7 0 0 -2 0 0 0
w:they <v-target>	0 0 0 0 1 0 0 0
w:they _ ,	0 17 0 7 -18 0 0 0
w:they _ .	2 -4 0 0 4 0 0 0
w:they _ ?	0 0 0 0 2 0 0 0
w:they _ a	0 -2 0 0 3 0 0 0
w:they _ again	0 0 0 0 5 0 0 0
w:they _ at	0 0 0 0 1 0 0 0
w:they _ from	0 0 0 0 2 0 0 0
w:they _ go	0 12 0 0 -9 0 0 0
w:they _ in	0 -4 0 0 0 0 6 0
w:they _ it	0 0 0 0 2 0 0 0
w:they _ not	0 -2 0 0 2 0 0 4
w:they _ on	0 1 0 0 0 0 0 0
w:they _ out	0 0 0 0 6 0 -4 0
w:they _ the	0 1 0 0 0 0 0 0
w:they _ to	0 4 0 0 -1 0 0 0
w:they are	2 -11 0 0 8 0 0 0
w:they come	0 0 0 5 -2 0 0 0
w:they did	0 -1 0 0 0 0 7 0
w:they have	0 -5 0 0 0 0 8 0
w:they pay	0 0 0 0 1 0 0 0
w:they say	0 8 0 0 -3 0 0 0
w:they talk	0 0 0 0 1 0 0 0
w:they were	0 -1 0 0 14 0 0 0
w:they will	0 6 0 0 0 0 0 0
w:they would	0 8 0 0 0 0 0 0
w:they'd	7 0 -1 5 -20 0 0 6
w:they'll	0 -1 0 0 11 0 0 0
w:they're	0 -4 0 11 -2 0 0 0
w:they've	0 0 0 0 3 0 0 0
w:thi	0 -31 0 -15 25 -9 10 0
w:thi <organisation>	0 0 0 0 0 0 0 6
w:thi _ ,	0 -1 0 0 6 0 0 0
w:thi _ .	0 -10 0 0 11 0 3 0
w:thi _ to	0 0 0 0 0 0 0 6
w:thi day	0 0 0 0 1 0 0 0
w:thi month	0 -3 0 5 0 0 0 0
w:thi one	0 0 10 0 -2 0 0 0
w:thi time	0 0 0 0 2 0 0 0
w:thi week	0 0 0 0 7 0 0 0
w:thi year	0 -8 0 0 9 0 3 0
w:thing	0 -3 14 -8 -10 0 3 9
w:thing ,	0 0 0 0 2 0 0 0
w:thing .	0 0 0 0 -8 0 0 12
w:thing <v-end>	0 -4 10 0 -3 0 0 0
w:thing to	0 0 6 0 -1 0 0 0
w:think	0 -8 4 0 10 0 0 0
w:think ,	0 0 6 0 -1 0 0 0
w:think that	0 0 0 0 3 0 0 0
w:third	0 2 0 -2 -4 5 2 0
w:third of	0 5 0 0 -17 6 5 0
w:thirty	-6 29 -7 -15 -11 -2 3 -1
w:thirty -	-4 23 -4 -12 -11 0 5 0
w:thirty .	0 6 0 0 -2 0 0 0
w:thirty _ five	0 1 0 0 0 0 0 0
w:thirty _ four	0 3 0 0 0 0 0 0
w:those	0 14 0 0 -5 0 0 0
w:those on	0 0 0 0 2 0 0 0
w:though	0 0 0 2 0 0 0 0
w:thousand	7 0 0 0 0 0 0 0
w:threat	0 -3 0 0 9 0 0 0
w:threaten	3 -19 -1 11 8 0 -11 0
w:threaten to	5 -10 0 0 12 0 -12 0
w:three	-2 22 -6 -11 -14 11 -9 0
w:three ,	0 2 0 0 0 0 0 0
w:three _ in	0 0 0 0 -5 6 0 0
w:three time	0 10 0 0 -7 0 0 0
w:through	0 -10 7 0 0 0 0 4
w:through <day-ahead>	0 0 0 0 6 0 0 0
w:through his	0 0 0 0 0 0 0 5
w:through the	0 -2 0 3 0 0 0 0
w:thu	0 0 0 0 -3 0 7 0
w:thursday	0 0 0 0 1 0 0 0
w:tie	0 0 0 0 1 0 0 0
w:tiktok	0 -1 0 0 6 0 0 0
w:tile	0 10 0 0 -7 0 0 0
w:till	0 0 0 0 3 0 0 0
w:time	0 -2 -3 -1 4 0 10 0
w:time .	0 0 0 0 -4 0 11 0
w:time _ .	0 0 0 0 1 0 0 0
w:time the	0 0 0 2 0 0 0 0
w:to	3 2 0 -8 9 6 -9 -4
w:to ,	7 6 4 0 -20 0 0 0
w:to <day-ahead>	0 -15 0 -5 34 0 0 0
w:to <day-gone>	0 0 0 0 1 0 0 0
w:to <duty>	0 0 0 -1 6 0 0 0
w:to <goods>	0 5 0 0 -2 0 0 0
w:to <level-noun>	0 -2 0 1 -8 0 11 0
w:to <level>	-7 9 -8 -18 5 8 0 0
w:to <name>	9 0 0 2 -11 3 -8 0
w:to <not>	0 -1 0 0 6 0 0 0
w:to <number>	0 18 0 7 -20 0 0 0
w:to <person>	0 0 0 0 3 0 0 0
w:to <quality>	0 -3 0 12 -2 0 0 0
w:to <seat>	0 0 0 0 4 0 0 0
w:to <v-agree>	0 0 0 0 9 0 0 0
w:to <v-bear>	-1 10 -4 0 0 0 -2 0
w:to <v-begin>	9 0 -6 17 -14 -1 0 0
w:to <v-buy>	0 0 0 0 8 0 0 0
w:to <v-down>	9 -4 9 -1 0 0 -9 0
w:to <v-end>	0 4 18 -5 -14 0 -9 4
w:to <v-impose>	8 7 0 -9 -12 1 6 0
w:to <v-propose>	0 0 0 2 0 0 0 0
w:to <v-return>	0 7 0 0 0 0 0 0
w:to <v-say>	0 -4 0 0 20 0 0 0
w:to <v-sell>	0 -1 0 0 7 0 0 0
w:to <v-stay>	5 0 0 0 -2 0 -9 5
w:to <v-suspend>	8 0 0 0 0 0 0 0
w:to <v-target>	0 0 0 4 -14 0 14 0
w:to <v-up>	0 -2 13 6 -9 0 0 0
w:to _ (	0 5 0 0 -4 0 0 0
w:to _ ,	-7 -11 13 0 -2 12 0 0
w:to _ -	0 0 0 9 -10 5 0 0
w:to _ .	-18 16 0 -4 -14 21 -20 3
w:to _ <day-ahead>	0 0 0 10 -7 0 0 0
w:to _ <day-gone>	0 3 0 0 -1 0 0 0
w:to _ <day-today>	0 0 0 0 2 0 0 0
w:to _ <level>	0 8 0 10 -13 0 0 0
w:to _ <money>	0 0 0 0 8 0 0 0
w:to _ <name>	0 0 0 0 4 0 0 0
w:to _ <number>	0 0 0 0 3 0 0 0
w:to _ <office>	0 0 0 7 -12 0 0 4
w:to _ <organisation>	0 0 0 0 1 0 0 0
w:to _ <person>	0 0 0 0 1 0 0 0
w:to _ <quality>	0 0 0 0 0 0 6 0
w:to _ ?	0 -5 0 0 14 0 0 0
w:to _ a	0 -3 0 2 1 0 -1 0
w:to _ about	0 0 0 0 13 0 0 0
w:to _ an	0 0 0 0 2 0 0 0
w:to _ and	0 -4 4 1 0 0 0 0
w:to _ are	4 0 0 0 0 0 0 0
w:to _ as	6 -1 6 2 -13 0 0 0
w:to _ back	14 0 0 -2 -11 0 0 0
w:to _ before	0 5 0 0 0 0 0 0
w:to _ by	0 0 16 0 -9 0 0 0
w:to _ day	0 0 0 0 2 0 0 0
w:to _ duty	0 3 0 0 0 0 0 0
w:to _ effect	0 0 0 0 4 0 0 0
w:to _ end	0 0 0 0 0 0 1 0
w:to _ former	0 -10 0 0 14 0 0 0
w:to _ from	0 0 0 0 10 0 0 0
w:to _ his	0 0 0 0 3 0 0 0
w:to _ if	8 0 0 0 0 0 0 0
w:to _ in	0 2 0 -17 7 0 4 0
w:to _ is	0 0 0 0 -8 0 7 0
w:to _ it	0 7 0 0 0 0 0 0
w:to _ its	0 9 0 0 0 0 -2 0
w:to _ level	0 5 0 0 0 0 0 0
w:to _ on	-1 12 -1 5 -5 0 -5 0
w:to _ one	0 4 0 0 0 0 0 0
w:to _ tariff	0 0 0 0 5 0 0 0
w:to _ that	0 -1 0 -2 6 0 1 0
w:to _ the	-4 1 0 -3 -6 6 0 3
w:to _ them	10 0 0 0 -6 0 0 0
w:to _ time	0 15 0 0 -14 0 0 0
w:to _ to	0 0 0 -1 14 0 0 0
w:to _ up	0 0 0 4 -2 0 0 0
w:to _ we	0 0 5 0 -6 0 0 0
w:to _ were	0 0 0 0 3 0 0 0
w:to _ what	0 8 0 0 -3 0 0 0
w:to _ when	0 9 0 0 -7 0 0 0
w:to _ with	0 -4 0 -3 0 0 12 0
w:to a	0 6 0 -1 -5 0 6 0
w:to adjust	0 0 0 0 2 0 0 0
w:to an	0 0 0 7 0 0 0 0
w:to answer	0 0 0 0 0 0 6 0
w:to apply	0 6 0 0 0 0 0 0
w:to be	0 -20 -2 10 6 0 0 0
w:to bring	0 3 1 -1 0 0 0 0
w:to buy	0 0 0 0 7 0 0 0
w:to come	12 -8 0 -4 2 0 0 0
w:to do	0 -1 0 3 0 0 0 0
w:to end	0 -2 0 0 11 0 0 0
w:to go	0 1 0 10 -11 0 1 0
w:to have	0 15 0 0 -10 0 0 0
w:to him	0 4 0 0 -2 0 0 0
w:to hold	8 0 0 0 -2 0 0 0
w:to it	0 -2 0 0 0 0 6 0
w:to its	0 -7 0 0 11 0 0 0
w:to keep	0 0 0 1 -3 0 0 7
w:to know	0 0 0 0 3 0 0 0
w:to lapse	0 8 0 0 -8 0 0 0
w:to leave	0 1 0 0 -7 8 0 0
w:to let	0 -2 0 0 9 0 0 0
w:to look	0 1 0 0 0 0 0 0
w:to me	0 4 0 0 -4 0 2 0
w:to my	0 0 0 0 1 0 0 0
w:to nothing	0 0 0 0 4 0 0 0
w:to our	0 0 0 0 0 0 0 4
w:to put	9 8 0 0 -9 0 0 0
w:to run	0 0 0 0 4 0 0 0
w:to say	0 0 0 0 8 0 0 0
w:to see	0 6 0 0 0 0 0 0
w:to sign	0 0 0 0 2 0 0 0
w:to start	0 0 0 0 1 0 0 0
w:to take	0 0 0 2 0 0 0 0
w:to talk	0 0 0 0 4 0 0 0
w:to that	0 0 4 0 0 0 0 0
w:to the	-8 0 -8 -22 16 -2 7 0
w:to their	0 5 0 0 -2 0 0 0
w:to three	0 6 0 0 -4 0 0 0
w:to what	0 -1 0 0 6 0 0 0
w:to you	0 0 0 0 4 0 0 0
w:together	0 0 0 0 2 0 0 0
w:tomatoe	0 0 0 0 1 0 0 0
w:ton	0 -8 0 0 -11 24 0 0
w:ton ,	0 0 0 0 0 5 0 0
w:ton _ <quality>	0 0 0 0 -6 10 0 0
w:too	5 0 -2 17 -15 6 -6 0
w:too ,	0 4 0 1 -3 0 0 0
w:too .	7 -4 0 15 -13 0 0 0
w:too _ .	0 0 0 0 3 0 0 0
w:tool	5 0 0 0 0 0 0 0
w:top	0 -3 0 20 -9 0 0 0
w:top ,	0 0 0 0 2 0 0 0
w:top _ the	0 0 0 5 -4 0 0 0
w:top of	0 0 0 15 -10 0 0 0
w:touch	0 0 0 0 0 0 1 0
w:touched	0 0 0 0 0 0 5 0
w:town	0 -4 0 0 10 0 0 0
w:toy	0 0 0 0 5 0 0 0
w:tractor	0 0 0 0 7 0 0 0
w:trade	0 -20 6 -10 2 -2 15 -3
w:trade ,	0 0 8 0 -6 0 4 0
w:trade <agent>	3 -6 0 -3 5 0 0 0
w:trade _ ,	0 0 0 0 6 0 0 0
w:trade _ .	0 4 0 0 0 0 0 0
w:trade _ in	0 0 5 0 0 0 0 0
w:trade _ with	0 0 0 0 2 0 0 0
w:trade agreement	0 0 0 0 3 0 0 0
w:trade in	0 0 0 0 -6 0 10 0
w:trade minister	0 -1 0 0 1 0 3 0
w:transfer	0 0 0 4 0 0 0 0
w:treat	0 0 0 0 -1 0 5 0
w:treaty	0 13 0 -1 -3 0 0 0
w:triple	0 0 0 0 7 0 0 0
w:truce	-11 0 -16 2 23 0 -23 -8
w:truce ,	0 1 0 6 -4 0 0 0
w:truce <v-end>	0 15 0 -1 -6 0 0 0
w:truce _ ,	0 6 0 0 -1 0 0 0
w:truce _ <name>	0 8 0 0 -1 0 0 0
w:truce _ and	0 0 0 0 1 0 0 0
w:truce _ over	0 4 0 0 0 0 0 0
w:truce _ the	0 -7 0 0 14 0 0 0
w:truce between	0 4 0 0 0 0 0 0
w:truce end	0 5 0 0 -5 0 0 0
w:truce is	0 1 0 -1 0 5 0 0
w:truce itself	0 -5 0 0 6 0 0 0
w:truce lapse	0 9 0 -1 -1 0 0 0
w:truce that	0 0 0 0 2 0 0 0
w:truce with	0 0 0 0 1 0 0 0
w:true	0 0 0 0 2 0 0 0
w:trust	0 0 0 0 1 0 0 0
w:tuesday	0 0 0 0 1 0 0 0
w:turn	7 0 0 0 -6 0 1 0
w:turned	10 0 0 0 -6 0 0 0
w:twelve	0 0 4 0 0 0 0 0
w:twelve _ the	0 1 5 0 -8 0 0 0
w:twenty	-4 11 -5 0 -7 0 0 4
w:twenty -	-1 8 -2 2 -10 0 0 5
w:twenty _ five	0 0 0 2 -3 0 0 6
w:twenty _ four	0 6 0 1 -7 0 0 0
w:twenty _ two	0 2 0 0 0 0 0 0
w:twice	0 0 6 0 0 0 0 0
w:two	-17 -1 5 0 10 2 -4 -8
w:two ,	0 4 0 0 0 0 0 0
w:two .	0 -4 0 0 0 0 6 0
w:two <agent>	0 0 0 0 2 0 0 0
w:two <goods>	0 0 5 0 -2 0 0 0
w:two _ ,	0 -1 0 0 13 0 0 0
w:two _ ago	0 0 0 0 9 0 0 0
w:two _ agree	0 10 0 0 -7 0 0 0
w:two _ have	0 0 0 5 0 0 0 0
w:two _ in	0 4 0 0 0 0 0 0
w:two _ the	0 3 0 0 0 0 0 0
w:two _ to	0 1 0 0 -12 9 0 0
w:two _ would	0 1 0 0 0 0 0 0
w:two side	0 1 0 2 -2 0 0 0
w:two week	0 0 0 0 4 0 0 0
w:tyre	0 -4 0 0 11 0 0 0
w:under	10 0 -7 1 -4 2 0 -4
w:under _ ,	11 0 0 0 -7 0 0 0
w:under _ <number>	0 0 0 15 -8 0 0 0
w:under a	0 6 0 0 -4 0 0 0
w:under an	0 0 0 0 3 0 0 0
w:under section	0 -1 0 16 -8 0 0 0
w:under the	0 5 0 -9 -1 0 4 0
w:understanding	0 1 0 0 0 0 0 0
w:understood	0 0 0 0 1 0 0 0
w:union	0 -3 0 0 5 0 0 0
w:unless	-7 14 -12 6 -6 0 -6 -2
w:unless <organisation>	0 0 0 0 5 0 0 0
w:unless the	0 1 0 15 -7 0 -6 0
w:until	-12 -52 -12 -29 94 -7 -18 -6
w:until <day-ahead>	-1 -18 0 -8 43 0 -3 0
w:until <day-gone>	0 0 0 0 7 0 0 0
w:until _ ,	0 -5 0 0 14 0 0 0
w:until _ .	0 -3 0 0 17 0 0 0
w:until _ <day-ahead>	0 0 0 0 6 0 0 0
w:until the	0 -5 0 0 19 0 0 0
w:until then	0 -1 0 0 8 0 0 0
w:up	0 21 -2 0 -15 0 7 -6
w:up ,	0 4 0 0 0 0 0 0
w:up ?	0 10 0 0 -7 0 0 0
w:up _ .	9 -2 0 0 -10 0 7 0
w:up _ <day-ahead>	0 0 0 0 7 0 0 0
w:up _ <level>	0 -14 0 0 6 0 0 0
w:up _ the	0 3 0 0 0 0 0 0
w:up a	0 8 0 0 -6 0 0 0
w:up again	0 0 0 0 -1 0 7 0
w:up at	0 0 0 0 2 0 0 0
w:up by	0 7 0 0 -3 0 0 0
w:up for	0 0 0 0 -9 0 12 0
w:up in	0 -3 5 0 0 0 0 0
w:up on	0 5 0 0 0 0 0 0
w:up the	0 0 0 4 -3 0 0 0
w:up to	0 -1 -3 0 1 4 0 0
w:upon	0 0 0 0 0 0 1 0
w:upper	0 5 0 0 -3 0 0 0
w:us	-4 -1 0 -22 13 -2 7 -1
w:us ,	0 0 0 0 2 0 0 0
w:us .	0 -2 0 0 11 0 0 0
w:us _ the	0 0 0 0 1 0 0 0
w:us that	0 0 0 0 -5 0 9 0
w:use	0 0 0 0 3 0 0 0
w:used to	0 5 0 0 -4 0 0 0
w:valley	0 0 0 0 1 0 0 0
w:valorem	0 -2 0 0 7 0 0 0
w:value	0 -4 0 0 8 0 0 0
w:vanilla	0 1 0 0 0 0 0 0
w:very	0 2 0 2 -14 0 9 0
w:vessel	0 0 0 0 -4 9 0 0
w:visit	0 0 0 0 6 0 0 0
w:vote	0 3 6 -3 0 0 -1 0
w:voted	0 0 0 0 2 0 0 0
w:vow	4 0 0 1 -16 0 8 0
w:wait	0 0 0 0 -5 0 13 0
w:wait for	0 0 0 0 -1 0 5 0
w:waited	0 0 0 8 -6 0 0 0
w:waiting	0 0 0 0 -1 0 7 0
w:wake	9 17 0 0 -22 0 0 0
w:wake up	9 10 0 0 -18 0 0 0
w:walk	0 -6 0 0 12 0 -8 5
w:walk out	0 -5 0 0 11 0 -8 5
w:wall	0 0 0 0 7 0 0 0
w:walnut	0 15 0 0 -12 0 0 0
w:want	4 -1 3 2 -3 0 -4 0
w:war	0 -1 0 11 -1 0 0 0
w:war ,	0 0 0 5 -2 0 0 0
w:war _ <name>	0 0 0 0 2 0 0 0
w:warn	1 -4 0 2 -18 7 4 0
w:warn ,	4 -7 0 -3 10 0 -6 0
w:warn that	-1 -7 0 0 -2 8 0 1
w:was	-1 -1 -15 7 13 -8 0 -8
w:was "	0 0 0 0 0 0 4 0
w:was ,	0 0 0 0 1 0 0 0
w:was .	0 0 0 0 2 0 0 0
w:was <not>	0 4 0 6 -9 0 0 0
w:was <number>	0 0 0 0 1 0 0 0
w:was <v-agree>	0 0 0 0 1 0 0 0
w:was <v-bear>	3 0 0 0 -2 0 0 0
w:was <v-end>	0 6 0 0 -5 0 0 0
w:was <v-impose>	0 -4 0 0 16 0 0 0
w:was <v-propose>	0 0 0 0 1 0 0 0
w:was <v-say>	0 0 0 0 4 0 0 0
w:was <v-stay>	0 7 0 0 -6 0 0 0
w:was _ ,	3 2 0 0 -9 0 0 0
w:was _ .	0 0 0 0 10 0 0 0
w:was _ <level>	0 -8 0 0 10 0 0 0
w:was _ <month-gone>	0 3 0 0 -1 0 0 0
w:was _ by	0 0 0 0 4 0 0 0
w:was _ for	0 7 0 0 -6 0 0 0
w:was _ in	0 0 0 0 2 0 0 0
w:was _ on	0 0 0 0 2 0 0 0
w:was _ the	0 2 0 0 0 0 0 0
w:was _ to	0 -2 0 0 7 0 0 0
w:was a	0 0 0 8 -3 0 0 0
w:was given	0 5 0 0 -4 0 0 0
w:was in	0 15 0 0 -9 0 0 0
w:was make	0 7 0 0 -6 0 0 0
w:was not	0 0 0 7 -4 0 0 0
w:was to	0 0 0 0 4 0 0 0
w:watch	0 0 5 0 -8 0 0 6
w:watche	0 0 0 -2 9 0 0 0
w:water	0 0 0 0 0 0 6 0
w:way	0 -17 0 -5 23 0 0 0
w:way ,	0 0 0 0 1 0 0 0
w:way .	0 -6 0 0 11 0 0 0
w:way _ the	0 0 0 0 -6 0 5 0
w:way to	0 0 0 0 0 0 5 0
w:we	-7 -5 0 -18 9 4 16 -14
w:we <level-noun>	0 0 0 0 -1 0 5 0
w:we <v-begin>	0 -1 0 0 1 0 3 0
w:we <v-impose>	0 -3 0 -2 11 0 0 0
w:we <v-propose>	0 0 0 0 1 0 0 0
w:we <v-say>	0 0 0 9 -4 0 0 0
w:we <v-stay>	0 0 0 0 2 0 0 0
w:we <v-target>	0 -1 0 -1 0 0 10 0
w:we <v-up>	0 0 0 0 -4 9 0 0
w:we _ ,	0 -1 0 0 5 0 0 0
w:we _ .	0 0 0 0 -4 0 7 0
w:we _ <number>	0 4 0 0 0 0 0 0
w:we _ ?	0 2 0 0 0 0 0 0
w:we _ at	3 0 0 0 0 0 0 0
w:we _ back	0 -7 0 0 0 0 13 0
w:we _ be	0 -4 0 0 7 0 0 0
w:we _ find	0 0 0 0 5 0 0 0
w:we _ it	0 0 0 0 4 0 0 0
w:we _ like	0 0 0 0 6 0 0 0
w:we _ not	0 0 0 0 3 0 0 0
w:we _ tell	0 0 0 0 1 0 0 0
w:we _ that	0 0 0 9 -6 0 0 0
w:we _ the	0 0 5 0 -5 0 0 0
w:we _ to	0 7 0 0 -4 0 0 0
w:we _ two	0 0 0 0 -11 9 0 0
w:we are	2 0 0 -2 3 0 0 0
w:we could	0 0 0 0 4 0 0 0
w:we do	0 0 0 0 0 0 2 0
w:we go	0 0 0 0 3 0 0 0
w:we had	0 3 0 0 0 0 0 0
w:we have	0 0 4 0 0 0 0 0
w:we hear	0 3 0 0 -1 0 0 0
w:we know	0 0 0 9 -7 0 0 0
w:we shall	0 -5 0 0 4 0 0 0
w:we should	0 -5 0 0 13 0 0 0
w:we were	0 0 0 0 8 0 0 0
w:we will	0 0 0 0 0 0 5 0
w:we would	1 -2 2 0 -14 0 15 0
w:we'd	0 0 0 0 4 0 0 0
w:we'd <v-impose>	0 0 0 0 1 0 0 0
w:we'll	0 0 0 0 7 0 -6 0
w:we'll <v-impose>	0 1 0 0 2 0 -5 0
w:we're	0 0 0 0 0 6 0 0
w:we've	0 0 0 9 -5 0 0 0
w:wednesday	0 0 0 0 2 0 0 0
w:week	-2 -19 0 -2 16 0 0 0
w:week ,	0 0 0 0 0 0 1 0
w:week .	0 -1 4 0 0 0 0 0
w:week ;	0 0 0 0 0 0 4 0
w:week _ it	0 0 0 0 0 0 3 0
w:week ago	0 0 0 0 4 0 0 0
w:week of	0 0 0 0 3 0 0 0
w:week that	0 0 0 3 0 0 0 0
w:weekend	0 -3 0 0 8 0 0 0
w:welcome	0 0 0 0 2 0 0 0
w:well	7 0 -4 -1 11 0 -12 0
w:well ,	0 0 0 0 8 0 0 0
w:well .	9 0 0 0 0 0 -6 0
w:were	-1 11 -6 -36 25 -10 -28 0
w:were <not>	0 0 0 0 4 0 0 0
w:were <v-begin>	0 0 0 0 2 0 0 0
w:were <v-impose>	0 3 0 0 0 0 0 0
w:were <v-say>	0 0 0 0 1 0 0 0
w:were <v-stay>	0 0 0 0 5 0 0 0
w:were <v-suspend>	0 0 0 0 3 0 0 0
w:were <v-up>	0 0 0 0 1 0 0 0
w:were _ ,	0 0 0 0 8 0 0 0
w:were _ .	0 0 0 0 5 0 0 0
w:were _ by	0 0 0 0 2 0 0 0
w:were _ in	0 0 0 0 3 0 0 0
w:were _ on	0 0 0 0 1 0 0 0
w:were _ the	0 4 0 0 -1 0 0 0
w:were _ to	0 0 1 0 0 0 0 0
w:were at	0 9 0 0 -8 0 0 0
w:were hold	0 0 0 0 3 0 0 0
w:were not	0 0 0 0 3 0 0 0
w:were on	0 3 0 0 0 0 0 0
w:were there	0 11 0 0 -10 0 0 0
w:were to	5 0 0 0 0 0 0 0
w:what	-12 23 -31 -19 18 -23 3 -21
w:what 's	0 0 0 0 6 0 0 0
w:what <name>	0 8 0 0 -6 0 0 0
w:what <seat>	0 0 0 0 3 0 0 0
w:what <v-begin>	0 8 0 0 -3 0 0 0
w:what <v-down>	0 -1 0 0 8 0 0 0
w:what ?	0 0 0 0 5 0 0 0
w:what _ <name>	0 0 0 0 3 0 0 0
w:what _ <quality>	0 0 0 0 1 0 0 0
w:what _ ?	0 0 0 0 1 0 0 0
w:what _ be	0 5 0 0 -2 0 0 0
w:what _ i	0 0 0 0 2 0 0 0
w:what _ if	0 -5 0 0 8 0 0 0
w:what _ it	0 -12 0 0 17 0 0 0
w:what _ pay	3 0 0 3 -6 0 0 0
w:what _ take	0 7 0 0 -5 0 0 0
w:what _ the	0 5 0 0 0 0 0 0
w:what _ was	0 8 0 0 -6 0 0 0
w:what _ will	0 0 0 0 -11 0 12 0
w:what _ would	0 4 0 0 0 0 0 0
w:what a	0 0 0 0 -4 0 7 0
w:what about	0 0 0 0 2 0 0 0
w:what come	0 0 0 0 6 0 0 0
w:what could	0 7 0 0 0 0 0 0
w:what do	0 0 0 0 7 0 0 0
w:what doe	0 0 0 0 5 0 0 0
w:what happen	0 -7 0 0 13 0 0 0
w:what i	0 4 0 0 -22 0 19 0
w:what if	0 8 0 0 -4 0 0 0
w:what is	2 -4 0 -1 7 0 0 0
w:what it	0 5 0 -2 2 0 0 0
w:what the	0 4 0 0 0 0 0 0
w:what they	0 0 0 0 3 0 0 0
w:what we	0 8 0 0 -5 0 0 0
w:what would	0 2 0 0 1 0 0 0
w:what you	0 0 0 0 1 0 0 0
w:whatever	2 6 0 0 -6 0 -1 0
w:whatever the	0 -4 0 1 1 0 0 0
w:wheat	0 3 0 2 -8 0 4 0
w:wheat ,	0 9 0 0 -8 0 0 0
w:when	-7 2 -7 0 20 -3 -13 -3
w:when ?	0 11 0 0 -9 0 0 0
w:when it	0 0 0 0 1 0 0 0
w:when the	0 -7 0 0 9 0 0 0
w:when they	0 0 0 0 4 0 0 0
w:where	0 0 0 -6 18 0 -4 0
w:where _ is	0 0 0 0 3 0 0 0
w:where _ was	0 0 0 0 1 0 0 0
w:where _ were	0 2 0 0 0 0 0 0
w:where it	0 -1 0 0 7 0 0 0
w:whether	0 -8 0 0 21 0 -9 0
w:whether <name>	0 0 0 0 4 0 0 0
w:whether _ adjust	0 0 0 0 2 0 0 0
w:whether _ will	0 0 0 0 5 0 0 0
w:whether the	0 0 0 0 1 0 0 0
w:whether to	0 0 0 0 4 0 0 0
w:which	-1 3 3 -3 0 1 0 -6
w:which ,	0 4 0 0 0 0 0 0
w:which <name>	0 0 0 0 2 0 0 0
w:which <not>	0 -4 0 0 9 0 0 0
w:which <v-bear>	0 0 0 0 1 0 0 0
w:which <v-down>	0 0 0 0 1 0 0 0
w:which <v-end>	0 0 6 0 0 0 0 0
w:which <v-impose>	0 0 0 0 5 0 0 0
w:which <v-say>	0 1 0 0 0 0 0 0
w:which _ <level>	0 0 0 0 4 0 0 0
w:which _ a	0 0 7 0 -4 0 0 0
w:which _ and	0 0 0 0 3 0 0 0
w:which _ been	0 0 0 0 -9 0 10 0
w:which _ had	0 0 0 0 4 0 0 0
w:which _ in	0 0 0 0 5 0 0 0
w:which _ on	0 1 0 0 0 0 0 0
w:which _ the	0 6 0 1 -7 0 0 0
w:which _ to	0 3 0 0 0 0 0 0
w:which _ what	0 0 0 6 -8 0 0 0
w:which _ when	0 -6 0 0 6 0 0 0
w:which a	0 0 0 0 1 0 0 0
w:which had	0 0 0 0 2 0 0 0
w:which has	0 0 0 0 -4 0 9 0
w:which is	0 -8 0 5 -1 9 0 0
w:which it	0 0 0 0 2 0 0 0
w:which nobody	0 0 0 0 2 0 0 0
w:which the	5 7 0 -4 -5 0 0 0
w:which would	0 0 0 0 4 0 0 0
w:while	0 0 0 0 3 0 0 0
w:whisky	0 0 0 0 2 0 0 0
w:who	-5 -7 0 0 27 -1 -13 -1
w:who <v-bear>	0 -1 0 0 9 0 0 0
w:who <v-impose>	0 11 5 0 -10 0 0 0
w:who <v-propose>	0 0 0 0 1 0 0 0
w:who <v-say>	0 0 0 0 5 0 0 0
w:who <v-stay>	0 0 5 0 0 0 0 0
w:who <v-suspend>	0 0 5 0 -3 0 0 0
w:who _ ?	0 0 0 0 5 0 0 0
w:who _ the	0 0 5 0 0 0 0 0
w:who is	0 0 0 7 -2 0 0 0
w:who must	0 0 0 0 2 0 0 0
w:who pay	0 0 0 0 4 0 0 0
w:whole	0 -6 0 0 0 0 0 11
w:whom	0 11 0 0 -9 0 0 0
w:whose	10 0 0 0 -2 0 0 0
w:why	0 -2 0 -1 0 9 0 0
w:why the	0 -4 0 0 0 10 0 0
w:will	-10 -16 -4 -18 25 0 9 0
w:will <level-noun>	0 -10 0 -5 -6 6 18 0
w:will <not>	0 -6 0 -4 23 0 0 0
w:will <v-bear>	0 0 0 0 7 0 0 0
w:will <v-begin>	0 -1 0 0 0 6 0 0
w:will <v-down>	0 0 0 0 4 0 0 0
w:will <v-end>	0 0 0 0 2 0 0 0
w:will <v-impose>	0 -5 -2 3 -10 4 13 -3
w:will <v-propose>	0 0 0 3 0 0 0 0
w:will <v-say>	0 0 0 0 -7 0 16 0
w:will <v-stay>	0 0 0 0 4 0 0 0
w:will <v-suspend>	0 0 0 0 7 0 0 0
w:will <v-target>	0 3 0 0 -11 0 8 0
w:will <v-up>	0 0 1 0 4 0 -1 0
w:will _ ,	0 0 0 0 5 0 0 0
w:will _ .	0 -2 11 -1 -5 6 0 0
w:will _ <level>	0 0 0 7 0 0 -3 0
w:will _ a	0 10 0 0 -3 0 -2 0
w:will _ at	0 8 0 0 -3 0 0 0
w:will _ back	0 0 0 0 0 0 5 0
w:will _ be	0 0 0 0 5 0 0 0
w:will _ by	0 0 0 0 1 0 0 0
w:will _ charge	0 -1 0 5 0 0 -1 0
w:will _ collect	0 0 0 0 1 0 0 0
w:will _ for	0 0 0 0 3 0 0 0
w:will _ in	0 0 0 0 2 0 0 0
w:will _ it	0 0 0 0 1 0 0 0
w:will _ its	0 0 0 0 4 0 0 0
w:will _ no	0 -1 0 -1 -6 0 0 17
w:will _ on	0 -9 0 2 10 0 0 0
w:will _ pay	0 -1 0 0 6 0 0 0
w:will _ take	0 0 0 0 0 0 2 0
w:will _ the	0 0 0 -1 7 0 0 0
w:will _ to	0 9 0 -3 0 0 0 0
w:will ask	0 0 0 4 0 0 0 0
w:will be	-8 0 -7 -1 6 -5 -1 12
w:will cost	0 9 0 0 -3 0 0 0
w:will do	0 0 0 0 7 0 0 0
w:will have	0 11 0 0 -4 0 0 0
w:will need	5 0 0 0 0 0 0 0
w:will not	0 -6 0 -4 22 0 0 0
w:will pay	0 1 0 0 0 0 0 0
w:will put	3 0 0 0 -1 0 0 0
w:will say	0 0 0 0 -10 0 12 0
w:will stay	0 0 0 0 1 0 0 0
w:will take	0 -1 0 0 0 7 0 0
w:willing	0 0 0 0 5 0 0 0
w:win	0 0 11 0 -10 0 0 0
w:window	0 -6 0 0 14 0 0 0
w:wine	-3 0 -4 15 -2 0 -1 0
w:wine .	0 0 0 8 0 0 0 0
w:winter	0 0 0 0 8 0 0 0
w:wire	0 -1 0 0 5 0 0 0
w:wish	0 0 0 0 2 0 0 0
w:with	-32 -18 -16 0 23 0 12 -3
w:with <duty>	0 0 0 3 1 0 -3 0
w:with <level>	0 -1 0 0 -13 0 19 0
w:with <name>	-3 -15 0 -3 14 0 0 0
w:with <number>	0 0 0 0 0 0 3 0
w:with <person>	0 0 0 0 2 0 0 0
w:with <seat>	0 0 0 0 4 0 0 0
w:with _ "	0 0 0 0 6 0 0 0
w:with _ ,	0 -14 0 8 1 0 2 0
w:with _ .	0 0 0 -6 8 0 -1 2
w:with _ <name>	0 0 0 0 1 0 0 0
w:with _ <organisation>	0 0 0 0 4 0 0 0
w:with _ <quality>	0 0 0 0 1 0 0 0
w:with _ ?	0 0 0 0 5 0 0 0
w:with _ duty	0 0 0 0 -1 0 4 0
w:with _ in	0 0 0 0 0 0 2 0
w:with _ on	0 -1 0 0 -1 0 10 0
w:with _ tariff	0 0 0 1 0 0 0 0
w:with _ the	0 2 0 0 0 0 0 0
w:with a	0 -2 0 0 0 1 0 0
w:with an	0 1 0 0 0 0 0 0
w:with the	0 0 0 1 5 0 -4 0
w:with two	0 0 0 0 2 0 0 0
w:withdraw	0 3 0 2 -5 0 0 0
w:within	1 0 7 -1 -23 9 6 0
w:within _ hour	0 0 0 0 0 0 3 0
w:within the	1 4 2 0 -18 0 7 0
w:without	-11 30 -11 -9 -22 3 0 4
w:without <duty>	0 0 0 0 2 0 0 0
w:without _ ,	0 19 0 0 -25 0 0 11
w:without _ .	0 -3 0 0 4 0 1 0
w:without _ word	0 0 0 0 1 0 0 0
w:without a	0 0 0 -7 15 0 -3 0
w:without it	0 16 0 0 -15 0 0 0
w:without the	0 -4 0 5 0 0 0 0
w:without which	0 4 0 0 -2 0 0 0
w:won't	0 0 0 0 0 0 -1 11
w:wool	0 0 0 0 2 0 0 0
w:word	0 -3 0 -3 24 0 -1 0
w:word on	0 0 0 0 4 0 0 0
w:work	0 -13 0 0 13 6 0 0
w:world	0 -4 0 0 12 0 0 0
w:worry	0 -2 0 7 -11 9 0 0
w:worse	0 -5 10 0 0 0 0 0
w:worst	0 8 0 0 -5 0 0 0
w:worth	0 -7 0 -2 21 0 0 0
w:would	-1 27 15 -54 -14 2 22 -21
w:would "	0 0 0 0 3 0 0 0
w:would ,	0 0 4 0 -9 0 1 0
w:would .	0 2 0 0 -2 0 4 0
w:would <level-noun>	0 -2 13 0 -6 0 0 0
w:would <not>	0 -7 0 0 3 0 8 0
w:would <v-agree>	0 4 0 0 -8 0 6 0
w:would <v-bear>	0 -3 -1 -11 6 8 0 0
w:would <v-begin>	-2 2 11 -3 1 0 -14 0
w:would <v-down>	-1 1 21 0 -11 0 -9 0
w:would <v-end>	0 0 0 0 -12 10 6 0
w:would <v-impose>	-9 14 13 -3 -16 -3 4 -1
w:would <v-propose>	-1 -1 11 -3 0 0 0 0
w:would <v-return>	0 26 0 0 -20 0 0 0
w:would <v-stay>	0 0 0 -1 5 0 0 0
w:would <v-target>	0 -3 0 0 -2 0 12 0
w:would <v-up>	0 16 0 -11 -1 0 0 0
w:would _ "	0 8 0 0 -2 0 -4 0
w:would _ ,	0 0 4 0 -10 0 7 0
w:would _ .	0 11 14 0 -21 0 0 0
w:would _ <level>	0 -3 0 -9 23 0 -7 0
w:would _ <name>	0 0 0 0 6 0 0 0
w:would _ a	0 1 9 0 0 0 -7 0
w:would _ again	0 1 0 0 0 0 0 0
w:would _ at	0 0 0 0 -4 0 6 0
w:would _ back	0 6 0 0 -3 0 3 0
w:would _ be	9 12 0 0 -16 0 0 0
w:would _ been	0 0 0 0 5 0 0 0
w:would _ charge	0 2 0 -1 0 0 0 0
w:would _ for	0 0 0 0 4 0 0 0
w:would _ go	0 3 0 -1 0 0 0 0
w:would _ have	0 5 0 0 -1 0 0 0
w:would _ in	0 0 0 0 2 0 2 0
w:would _ it	0 0 11 0 -2 0 0 0
w:would _ its	0 -4 0 0 0 0 9 0
w:would _ on	0 2 0 2 -8 9 -2 0
w:would _ pay	0 13 0 0 -11 0 0 0
w:would _ that	0 0 0 0 6 0 0 0
w:would _ the	-6 -8 6 -14 8 0 6 0
w:would _ them	0 -1 0 0 6 0 0 0
w:would _ to	-1 19 -4 -10 0 0 0 0
w:would _ until	0 0 0 0 3 0 0 0
w:would answer	0 0 0 0 0 0 3 0
w:would be	0 13 -13 -5 0 3 -2 -6
w:would bring	0 1 0 0 3 0 0 0
w:would come	0 -5 0 0 16 0 0 0
w:would decide	0 0 0 0 1 0 0 0
w:would do	0 0 0 0 0 0 6 0
w:would fall	0 0 14 8 -20 0 0 0
w:would go	0 10 0 -3 0 0 0 0
w:would have	0 -3 -2 -4 22 0 -2 0
w:would like	0 -5 0 0 21 0 -2 0
w:would make	0 0 0 0 6 0 0 0
w:would need	0 0 0 0 7 0 0 0
w:would not	0 -7 0 0 3 0 8 0
w:would otherwise	0 0 0 0 4 0 0 0
w:would pay	0 0 0 0 7 0 0 0
w:would put	0 5 0 4 -7 0 0 0
w:would rather	0 -3 0 0 10 0 0 0
w:would return	0 13 0 0 -7 0 0 0
w:would sign	0 0 0 0 1 0 0 0
w:would take	0 0 14 2 -7 0 -3 0
w:would then	17 25 0 -4 -42 0 5 0
w:wouldn't	0 2 0 0 0 0 0 0
w:write	0 -18 3 2 0 1 0 0
w:write about	0 0 6 0 0 0 0 0
w:write in	0 0 0 3 0 0 0 0
w:write that	0 0 0 0 1 0 0 0
w:write to	0 0 0 0 0 0 2 0
w:wrong	0 0 0 -3 11 0 0 0
w:wrong .	0 0 0 0 5 0 0 0
w:wrong ?	0 0 0 0 1 0 0 0
w:yard	0 0 1 0 0 0 0 0
w:yarn	0 0 0 0 0 0 4 0
w:year	-5 -4 0 -3 18 -1 0 0
w:year 's	0 0 0 0 5 0 0 0
w:year ,	0 -8 4 -2 10 0 0 0
w:year .	0 0 0 0 0 0 2 0
w:year _ ,	0 5 0 0 -3 0 0 0
w:year _ .	0 -2 0 0 4 0 0 0
w:year ago	0 -3 0 0 4 0 0 0
w:yes	0 -1 6 -3 5 0 0 0
w:yes ,	0 0 0 0 8 0 0 0
w:yet	0 -2 0 0 -12 0 0 22
w:yield	0 -1 0 0 5 0 0 0
w:you	-14 -15 -18 -29 59 1 -29 -8
w:you .	0 2 0 0 0 0 0 0
w:you <v-begin>	0 0 0 0 3 0 0 0
w:you <v-down>	0 0 0 0 3 0 0 0
w:you <v-impose>	0 0 0 0 7 0 0 0
w:you <v-propose>	0 0 0 0 1 0 0 0
w:you <v-say>	0 0 0 0 2 0 0 0
w:you _ ,	0 0 0 0 3 0 0 0
w:you _ .	0 0 0 0 3 0 0 0
w:you _ the	0 3 0 0 0 0 0 0
w:you are	0 -3 0 0 5 0 0 0
w:you can	0 0 0 0 9 0 0 0
w:you have	0 0 0 0 2 0 0 0
w:you may	0 0 0 0 5 0 0 0
w:you should	0 0 0 0 3 0 0 0
w:you will	0 3 0 0 0 0 0 0
w:you would	0 0 0 0 2 0 0 0
w:you'd	7 0 0 0 0 0 0 0
w:you'll	0 -3 0 0 9 0 0 0
w:you're	10 5 0 0 -13 0 0 0
w:you've	0 0 0 0 6 0 0 0
w:your	0 -14 -1 -11 33 0 0 0
w:your <goods>	0 -3 0 0 0 0 2 0
w:your _ .	0 0 0 0 0 0 3 0
w:your _ on	0 3 0 0 -2 0 0 0
w:zero	0 0 0 0 2 0 0 0
w:·	0 0 0 0 6 0 0 0
w:½	0 0 0 0 1 0 0 0
w:—	-4 -4 -4 -13 33 -1 -10 0
w:— <goods>	0 0 0 0 3 0 0 0
w:— <name>	0 0 0 0 3 0 0 0
w:— _ the	0 -8 0 0 8 0 0 0
w:— and	0 5 0 0 -2 0 0 0
w:★	0 0 0 0 3 0 0 0`;
