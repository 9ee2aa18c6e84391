// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-90 -33 -97 -85 214 -108 -79 -103
answer	-1 -15 -16 -9 -12 -15 46 -10
answer b:<level-noun>	0 0 0 0 -11 0 15 0
answer b:<name>	0 -12 0 -5 0 0 16 0
answer b:<v-begin>	0 0 0 0 -10 0 15 0
answer c0=impose	-3 -1 0 -15 -8 0 26 0
answer c1=begin	0 0 0 0 -11 0 15 0
answer c1=impose	-4 -4 0 -19 -8 0 30 0
answer condition	0 0 0 -8 -18 0 24 0
answer duty	0 -12 0 -6 -3 0 24 0
answer l3=<begin>	-1 -14 0 0 -1 0 18 0
answer l4=<begin>	-4 -23 -2 2 0 0 17 0
answer next="	0 0 0 0 -11 0 16 0
answer next=,	2 -12 0 0 -7 0 18 0
answer open	0 -9 -5 -9 -42 -5 56 -2
answer r1="	0 0 0 0 -12 0 15 0
answer r1=,	0 -4 0 -2 -5 0 17 0
answer r2=the	0 0 0 -2 16 0 -5 0
answer r3=<v-say>	0 0 0 9 -15 0 6 0
answer r4=<end>	-2 0 -1 -9 0 -1 15 0
answer v1=answer	0 0 0 -6 -4 0 16 0
answer v1=take	0 0 0 0 -11 0 15 0
answer verbless	0 -5 0 -10 23 -2 0 0
asked before	-14 36 -10 -12 -5 -7 -2 -6
asks	-42 15 -41 -13 62 -39 -48 -35
c=agree past	0 -6 0 0 18 0 0 0
c=bear gerund	1 -11 0 -2 21 0 -2 0
c=bear past	0 -16 0 0 14 0 1 0
c=begin duty	0 0 -15 15 4 -8 -13 -11
c=begin level	0 4 -1 14 0 -7 -16 -1
c=begin perfect	0 -6 0 0 15 0 0 0
c=down condition	9 1 16 1 -9 -8 -7 -14
c=down level	0 -29 3 0 25 -5 -4 0
c=down modal	0 0 23 3 -31 1 -3 16
c=down on-lapse	0 21 0 2 -28 0 0 0
c=down open	0 -9 25 6 -27 0 5 10
c=end condition	0 0 9 0 5 -3 -24 0
c=end duty	0 -6 19 0 -13 8 -1 6
c=end infinitive	0 3 20 -9 -14 0 -7 4
c=end level	0 0 21 -16 -5 5 0 0
c=end modal	0 -24 0 0 -5 16 1 2
c=end present	-12 0 11 -1 16 -14 -5 -9
c=impose condition	-3 -3 9 2 -16 0 4 4
c=impose duty	0 8 0 4 0 -18 -4 0
c=impose gerund	0 17 0 -6 -8 0 0 0
c=impose gone	0 -2 11 0 7 0 -20 0
c=impose level	1 -15 -6 7 14 -21 -4 -8
c=impose modal	-10 11 20 1 -13 0 -6 -1
c=impose modal-passive	-2 0 0 -17 2 0 0 6
c=impose participle-passive	-2 0 0 7 5 0 -21 -2
c=impose past-passive	0 0 0 -7 23 0 -4 0
c=impose present	-4 -11 2 -1 10 -28 6 7
c=propose condition	-8 -25 6 6 7 -7 3 0
c=propose modal	0 -8 6 -10 15 -4 0 -2
c=propose open	-4 -8 1 9 2 -17 7 0
c=propose present	0 -32 4 -2 19 -4 0 0
c=return condition	-4 0 -2 -13 22 -1 -10 -1
c=return duty	-1 34 4 -4 -31 0 -6 0
c=return on-lapse	0 -5 0 -1 15 0 0 0
c=return open	-5 23 -2 -6 -7 0 -8 -2
c=say condition	0 -15 2 0 -3 5 0 12
c=say duty	0 -13 10 7 -18 -7 21 3
c=say level	0 0 0 18 -19 -3 4 -5
c=say open	0 -21 -5 2 -8 1 24 4
c=say past	-6 -20 0 0 12 2 0 5
c=say perfect	5 -4 3 4 -30 0 9 10
c=say pluperfect	0 0 0 -3 18 0 -4 0
c=say present	-23 8 -10 14 -7 1 0 0
c=stay condition	-5 13 1 0 -19 1 -11 19
c=stay future	-8 3 4 -19 3 -8 -11 15
c=stay level	-2 29 -28 -8 -13 1 -2 -8
c=stay modal	-1 0 -17 10 5 0 -13 -6
c=stay on-lapse	-1 15 -1 -1 -6 0 0 0
c=stay open	4 15 -3 9 -24 3 -9 14
c=stay participle-passive	0 -2 0 0 15 0 0 0
c=stay past	-6 5 -7 -6 21 -5 -5 -2
c=stay present	7 14 -9 7 1 -7 -21 -22
c=stay present-not	0 -7 0 17 -14 8 -1 2
c=suspend level	0 -24 0 0 36 0 0 0
c=suspend open	12 1 0 -4 -5 4 -18 0
c=suspend present	0 -16 8 -1 7 0 -5 1
c=target duty	1 0 -12 0 -6 -5 16 -2
c=target level	3 0 -8 -1 -5 -2 15 0
c=target modal	0 -5 0 0 -10 0 19 0
c=target open	3 0 -14 -3 -5 -10 22 -6
c=threaten condition	0 -10 -6 0 10 11 0 -17
c=threaten duty	1 5 0 10 -26 0 1 0
c=threaten level	0 -5 -2 18 -21 0 12 0
c=threaten open	12 -6 -5 2 -16 3 5 0
c=threaten perfect	17 -1 0 0 -16 -5 7 -3
c=up duty	-19 0 -7 8 5 -10 0 1
c=up gone	-1 -23 0 0 28 0 0 0
condition	-4 22 3 -16 -6 -2 -6 -2
condition before	22 26 0 1 -50 0 15 0
condition+on-lapse	-4 23 1 -6 -9 0 -13 -4
condition+open	4 3 2 2 -33 13 0 5
controls	44 -19 0 -24 -2 0 -13 -10
controls b:<v-impose>	15 0 0 -8 0 0 -10 0
controls condition	23 -6 -1 -15 0 0 0 0
controls duty	18 -2 0 -7 0 6 -12 0
controls l1=a	23 -6 1 0 -22 4 0 0
controls l3=<begin>	16 -5 0 -4 -2 -2 0 0
controls l3=<v-impose>	15 0 0 0 -8 0 0 0
controls l4=<begin>	18 -7 0 -6 0 -4 0 0
controls level	16 -8 0 -5 7 0 -10 0
controls lr=a .	15 0 0 0 -10 0 0 0
controls next=,	24 -11 0 -1 -13 0 0 0
controls open	39 -2 0 -21 -19 7 -4 -3
controls r1=on	23 -1 0 -3 -7 0 -5 0
controls r2=critical	14 0 0 0 -15 0 0 0
controls r3=software	14 0 0 0 -15 0 0 0
controls r4=,	24 0 0 0 -22 0 0 0
controls r=on critical	14 0 0 0 -15 0 0 0
controls=export controls	18 -3 0 0 -9 0 0 0
controls=licence	28 0 0 -1 -23 4 -2 0
controls=licences	-2 -7 0 -7 16 0 3 0
duty	-18 8 -5 7 12 -19 0 -20
duty a:<gate>	0 0 0 -9 -7 0 18 0
duty a:<goods>	2 -4 -9 -3 1 -20 13 -1
duty a:<level> from	0 -10 0 -1 17 0 0 0
duty a:<money>	0 -4 0 0 15 0 0 0
duty a:<name>	-2 0 13 29 -23 -2 -8 0
duty a:<not>	0 -13 0 0 27 0 -6 0
duty a:<v-begin>	6 17 -13 3 -8 -7 -8 -3
duty a:<v-down>	7 2 1 4 -15 -4 2 0
duty a:<v-impose>	0 11 3 -15 1 -7 -1 3
duty a:<v-suspend>	0 -18 0 0 17 3 0 0
duty a:<v-target>	0 -4 0 -11 18 0 0 0
duty b:<goods>	-8 -10 9 8 -3 -18 14 0
duty b:<name>	-15 3 0 -12 10 -19 8 0
duty b:<name> 's	-2 15 7 -23 -6 0 2 0
duty b:<not>	-2 2 -1 -14 19 0 -11 0
duty b:<person>	0 0 0 9 0 0 -16 0
duty b:<quality> good	0 -7 0 -5 20 0 0 0
duty b:<v-down>	-2 -9 5 -12 22 0 -1 0
duty b:<v-impose>	0 0 -7 2 2 -17 5 0
duty b:<v-propose>	0 -15 0 -2 10 0 0 4
duty b:<v-return>	0 20 0 0 -12 0 0 0
duty b:<v-stay>	0 -10 0 -2 22 0 -5 0
duty b:<v-threaten>	0 0 0 15 -20 0 7 0
duty c0=down	0 -4 4 -4 15 0 -10 0
duty c0=end	0 3 11 -1 -15 4 1 0
duty c0=stay	-5 -10 0 -11 19 6 -5 1
duty c1=down	0 -5 6 -8 19 0 -14 0
duty c1=end	0 0 15 -6 -12 3 0 3
duty c1=return	0 19 0 0 -15 0 0 0
duty ct0=begin modal	0 15 0 0 -4 0 -2 0
duty ct0=end present	0 10 8 0 -19 0 3 0
duty ct0=impose present	0 -14 -2 -3 15 0 0 4
duty ct0=up modal	0 15 0 -9 -1 0 0 0
duty ct1=end present	0 10 8 0 -19 0 3 0
duty ct1=impose present	0 -9 -1 -7 18 0 0 4
duty duty	-18 8 -5 7 12 -19 0 -20
duty gone	0 -6 0 0 20 -3 -11 0
duty l1=<goods>	0 0 15 -23 -9 0 7 4
duty l1=<name>	0 -5 0 -8 15 0 0 0
duty l1=<not>	0 -3 0 -3 16 0 0 0
duty l1=<number>	0 -9 0 -5 18 0 0 0
duty l1=<quality>	0 22 0 -7 -20 -1 14 0
duty l1=<v-down>	0 -2 0 -5 20 0 0 0
duty l1=a	0 -7 -1 15 -4 0 -6 10
duty l1=new	0 -16 0 32 -26 0 6 0
duty l1=of	0 -4 0 -12 30 0 -2 0
duty l1=that	0 0 0 -10 20 0 0 0
duty l1=the	-1 1 0 -17 6 12 -5 0
duty l2=<v-return>	0 14 0 0 -15 0 0 0
duty l2=<v-stay>	0 -10 0 -4 23 0 0 0
duty l2=a	0 0 0 15 -15 0 7 0
duty l2=and	0 -1 0 16 -7 0 0 0
duty l2=the	-1 19 0 -40 13 -7 -10 1
duty l2=to	0 15 0 6 -20 0 0 0
duty l2=will	0 -13 0 -1 20 0 0 0
duty l3=,	0 0 0 16 0 0 -12 0
duty l3=<goods>	0 -19 0 4 16 0 -6 0
duty l3=<v-begin>	0 -5 0 -12 29 0 -3 0
duty l3=<v-up>	0 -1 0 -8 21 0 0 0
duty l3=go	0 0 0 -6 17 0 0 0
duty l4=<begin>	-3 0 -1 4 2 -8 5 -15
duty l4=<name>	1 -13 -1 0 19 0 -9 3
duty l4=<person>	0 0 0 -18 17 0 -5 0
duty l4=<v-say>	0 18 11 0 -20 0 -4 0
duty l4=<v-threaten>	0 0 0 15 -12 0 0 0
duty l4=it	0 14 0 15 -22 0 -2 0
duty l4=of	0 15 0 -5 -6 0 0 0
duty l4=say	0 13 12 -3 -17 0 0 0
duty l4=which	0 0 0 0 -17 8 8 0
duty l=, the	0 15 0 0 -9 0 0 0
duty l=<begin> new	0 -2 0 24 -17 0 0 0
duty l=of the	0 -6 0 -3 18 0 0 0
duty l=that the	0 0 0 -11 20 0 0 0
duty l=the <quality>	0 17 0 -8 -13 0 3 0
duty lead=,	-10 22 -15 14 -10 -8 -2 -14
duty lead=a	0 0 0 16 -20 0 4 0
duty lead=in	0 16 0 0 -12 0 0 0
duty lead=new	0 -7 0 20 -22 0 9 0
duty lead=that	-6 -23 0 0 20 0 -4 0
duty level	-6 0 -5 -8 24 -5 -6 -26
duty next=,	0 4 6 9 -22 -4 15 0
duty next=and	0 -22 0 9 11 1 -1 0
duty next=—	0 -9 0 0 16 0 -1 0
duty open	0 7 6 20 -31 0 8 0
duty pc0=begin	0 -16 0 15 1 0 0 0
duty pc0=impose	0 2 -1 -19 4 0 9 0
duty pc0=up	0 0 0 17 -17 0 0 0
duty pc1=impose	0 3 0 -18 6 0 6 0
duty pc1=up	0 0 0 17 -17 0 0 0
duty pct0=say past	0 0 4 11 -4 -1 -18 0
duty pct1=say past	0 0 4 11 -4 -1 -18 0
duty quoted	0 4 0 -16 -8 0 15 0
duty r1=<not>	0 -8 0 0 16 0 0 0
duty r1=<v-up>	0 4 0 -15 0 0 1 7
duty r1=are	0 -3 0 -1 15 0 0 0
duty r1=back	0 19 0 0 -13 0 0 0
duty r1=come	7 10 0 1 -18 0 0 0
duty r1=duty	0 6 0 0 -16 9 0 0
duty r1=of	0 0 -8 4 10 0 -18 0
duty r1=on	-4 0 0 14 -16 -16 11 0
duty r1=since	0 -12 0 0 17 0 0 0
duty r1=to	0 -3 0 -5 16 0 0 0
duty r2=,	0 11 4 0 -21 0 -3 4
duty r2=<goods>	0 -5 -2 0 -13 0 20 2
duty r2=<name>	-1 -9 12 20 -14 0 0 0
duty r2=<number>	0 0 0 -7 18 0 0 0
duty r2=and	0 -8 0 -4 19 0 0 0
duty r2=back	8 17 0 -2 -16 0 0 0
duty r2=follow	0 -1 0 22 -14 0 0 0
duty r2=top	0 0 0 16 -15 0 0 0
duty r3=,	0 -19 8 -10 14 0 4 0
duty r3=<goods>	0 -1 -3 -11 16 -7 0 -4
duty r3=<v-say>	0 -5 0 -3 15 0 0 0
duty r3=<v-up>	0 -15 0 3 13 0 0 0
duty r3=again	0 18 0 0 -16 0 0 0
duty r3=and	0 0 5 10 -8 0 -15 0
duty r3=apply	0 16 0 0 -14 0 0 0
duty r3=from	0 -15 0 11 2 0 0 0
duty r4=,	1 -18 0 0 10 0 0 0
duty r4=.	-1 21 7 -15 -5 -1 -14 5
duty r4=:	0 15 0 0 -12 0 0 0
duty r4=<v-impose>	0 -20 0 0 7 0 4 0
duty r4=and	0 -1 15 1 -4 0 -9 0
duty r4=from	0 -9 0 0 16 0 0 0
duty r4=that	0 0 0 15 -14 0 0 0
duty r4=to	0 -5 0 -21 16 0 7 0
duty r=come back	9 17 0 0 -24 0 0 0
duty r=duty on	0 3 0 0 -15 9 0 0
duty r=from <day-ahead>	0 -9 0 -3 19 0 0 0
duty r=of the	0 -5 0 -1 16 0 0 0
duty r=on top	0 0 0 16 -15 0 0 0
duty t0=past	0 -15 0 -4 15 -1 -4 0
duty t1=past	0 -10 0 -9 18 0 0 0
duty v0=slap	0 13 0 0 -19 0 6 0
duty verbless	-17 -9 1 6 16 -11 11 -18
duty vt0=go modal	0 17 0 -5 -6 0 0 0
duty+gone	0 -6 0 0 20 -3 -11 0
duty+level	-6 0 -5 -8 24 -5 -6 -26
duty+open	0 7 6 20 -31 0 8 0
duty=0%	-8 0 -1 15 0 0 -6 -3
duty=0·0%	0 -4 0 -5 20 0 0 0
duty=duties	-3 18 0 38 -26 -19 -21 -11
duty=duty	-4 4 -25 -24 1 0 20 2
duty=per cent	-4 -6 2 -17 1 -6 27 0
duty=percent	-6 3 -12 -2 17 2 -29 0
duty=rate	0 0 0 -13 15 0 -3 0
duty=rates	0 18 0 0 -12 0 0 0
duty=tariff	5 -39 0 0 13 0 0 5
duty=tariffs	-3 -9 7 6 9 -2 -18 -3
gone	0 -9 8 -4 20 -15 -18 0
gone+level	0 -10 1 -8 25 0 -6 0
harm	2 -25 0 -8 9 28 -3 -13
harm a:<goods>	1 0 1 -16 -8 16 0 0
harm a:<level>	0 0 0 -3 15 0 0 0
harm a:<number>	0 -2 0 0 20 0 0 0
harm a:<quality>	-4 17 0 -5 -13 14 -5 0
harm a:<v-say>	5 14 0 -15 -15 -2 6 4
harm b:<name>	0 0 -4 0 15 -10 -6 -2
harm b:<v-propose>	0 -1 0 0 16 0 0 0
harm b:<v-up>	-1 0 0 0 15 0 0 0
harm condition	5 -17 2 -8 -8 26 0 -10
harm l1=the	-12 7 0 0 -13 16 4 -3
harm l4=<begin>	-6 -11 -16 0 14 7 -7 0
harm lead=,	0 4 3 10 -25 1 5 -6
harm next=as	12 0 0 0 -17 0 8 0
harm open	2 -5 0 1 -27 33 0 -2
harm pt1=past	-6 3 0 -12 18 2 -8 0
harm r1=would	0 -5 0 0 -5 16 0 0
harm r3=.	-1 0 0 0 15 0 0 0
harm r3=the	0 16 0 0 -18 0 -1 4
harm r4=<end>	-8 -2 -2 0 26 0 -11 0
harm t0=present	0 -11 0 -7 0 16 -2 0
harm t1=present	0 -11 0 -6 0 16 -2 0
harm verbless	0 -14 0 7 11 -1 -2 -15
harm=fees	-2 -8 0 1 -2 16 -1 0
if:'s	18 -16 3 0 0 -3 -3 0
if::	0 21 0 -4 -8 0 0 0
if:<day-ahead>	-6 0 -6 19 -12 3 -8 2
if:<goods>	2 0 -1 5 -2 -16 -4 3
if:<month-ahead>	0 9 5 2 -16 0 -1 0
if:<name>	-16 -6 11 0 -18 1 14 4
if:<not>	-9 12 -18 12 -2 5 -26 0
if:<organisation>	0 -11 -1 -6 18 0 -1 3
if:<person>	0 -5 0 0 15 0 0 0
if:<quality>	3 -7 0 -1 15 -2 -10 0
if:<seat>	19 3 0 -6 -15 0 3 0
if:<v-end>	-1 16 0 13 -18 0 -20 0
if:<v-impose>	0 -18 -1 0 0 11 0 4
if:<v-propose>	0 -15 5 0 0 0 2 9
if:<v-say>	-3 -4 -4 -16 13 0 5 2
if:<v-suspend>	0 1 10 -1 -15 7 -2 0
if:<v-up>	6 -12 13 -4 -15 4 10 7
if:after	0 20 0 0 -17 0 0 0
if:and	0 32 12 0 -39 0 0 0
if:are	0 -18 0 0 20 0 -1 0
if:back	11 4 0 0 -18 5 0 0
if:be	0 2 5 0 -19 -3 15 0
if:by	-4 -7 0 32 -10 0 -6 -3
if:die	0 15 0 0 -11 0 0 0
if:end	0 11 -1 2 -16 7 0 0
if:extension	0 17 0 0 -6 0 0 0
if:failing	0 21 0 -1 -13 0 0 0
if:for	0 18 0 -9 -24 0 19 1
if:go	11 0 6 -5 -21 7 3 0
if:in	-5 17 5 -14 -20 18 -4 -4
if:is	-3 3 10 2 0 0 -16 -9
if:no	0 15 0 -2 -3 -5 -1 0
if:of	0 6 0 16 -10 0 -14 0
if:on	0 4 12 -21 -3 0 -12 17
if:paper	1 22 0 0 -20 0 -2 0
if:pause	0 5 4 0 -16 4 0 0
if:pay	0 8 0 0 -15 0 7 0
if:pen	0 18 0 0 -15 0 0 0
if:should	0 -2 4 -16 2 -5 7 0
if:stay	0 0 5 0 -17 2 0 2
if:tariff	4 -15 5 -12 -4 2 0 9
if:the	3 4 7 0 -26 10 0 5
if:thi	9 -16 7 -1 -2 0 0 2
if:to	0 0 20 0 -9 0 -4 0
if:two	0 20 0 -3 -9 0 0 0
if:you	0 -22 -3 -1 39 0 -1 0
lead="	-11 0 -23 2 6 0 9 0
lead=" say	-1 6 0 -23 0 2 3 5
lead=(	-3 3 1 -16 9 -2 0 0
lead=)	-4 6 0 -17 7 -3 0 0
lead=,	-2 -1 -11 -6 29 -17 -2 -11
lead=, be	-6 15 0 0 -7 -6 0 3
lead=, bear	0 2 4 -2 0 0 -17 -1
lead=, begin	-1 -2 -18 14 -6 6 0 0
lead=, down	2 0 9 0 -7 1 -16 0
lead=, end	0 -1 20 -9 -10 0 4 0
lead=, let	0 0 0 -1 15 0 -1 0
lead=, modal	-1 3 -4 7 0 0 -17 5
lead=, move	0 0 0 0 -13 16 0 0
lead=, past	0 -5 4 15 -9 -10 7 -8
lead=, perfect	0 0 -5 -8 -2 -7 3 15
lead=, present	-7 18 21 -5 -15 0 0 -27
lead=, say	13 -7 6 16 -17 -18 0 7
lead=, suspend	0 -11 0 0 22 0 -3 0
lead=, up	0 9 0 0 -16 9 0 -1
lead=:	-36 13 -23 -3 22 -6 0 -19
lead=: begin	0 -9 0 0 18 0 0 0
lead=: say	0 -18 0 11 -10 3 7 7
lead=: tell	0 0 0 7 -20 0 4 8
lead=;	0 8 9 -17 6 -2 -4 -11
lead=; say	2 0 15 -1 -7 0 -2 0
lead=@	0 -2 0 -4 18 0 0 0
lead=a	-4 -18 -11 0 12 -10 15 0
lead=after	-4 28 -1 -9 -18 7 0 0
lead=after present	0 26 0 0 -32 10 0 0
lead=and	0 -22 0 3 7 -1 19 -12
lead=and down	0 -8 0 0 15 0 0 0
lead=and modal	0 -22 1 0 19 1 0 0
lead=back	0 15 0 3 -17 0 -1 0
lead=by	0 -7 0 0 20 0 0 0
lead=china	0 -12 -1 -19 35 0 0 0
lead=for	0 -13 0 -3 32 0 -2 0
lead=forty	0 18 0 0 -17 0 0 0
lead=from	0 15 0 -5 -1 0 -2 0
lead=from be	0 15 0 0 -14 0 0 0
lead=from present	0 16 0 0 -13 0 0 0
lead=from stay	0 15 0 0 -14 0 0 0
lead=he	2 -1 0 0 21 -9 -17 -9
lead=his	0 0 0 0 15 0 -3 0
lead=i	-1 -7 0 -6 36 0 -6 0
lead=if begin	4 2 1 10 -20 3 0 -9
lead=if come	0 6 0 12 -15 -4 0 0
lead=if down	0 0 0 17 -7 -6 -1 -2
lead=if end	0 16 -8 2 -2 -5 -8 -3
lead=if impose	3 -16 -15 -2 -1 15 2 8
lead=it	-17 0 -19 -7 12 -16 1 15
lead=it present	0 -6 0 -5 27 0 0 0
lead=its	0 -1 0 -7 19 0 0 0
lead=minister	0 -8 0 -4 16 0 0 0
lead=new	0 -9 0 16 -16 0 8 0
lead=next	0 -10 0 0 27 0 0 0
lead=not	0 16 0 0 -11 0 0 0
lead=on	0 24 -2 -28 5 -4 -12 0
lead=on impose	1 -4 0 -12 17 0 0 0
lead=should	4 0 9 -8 -16 0 0 4
lead=since	0 -3 0 0 18 0 0 0
lead=so be	2 -15 0 6 0 0 0 0
lead=so present	1 4 2 4 -15 0 0 0
lead=so stay	2 -17 0 5 2 0 0 0
lead=that	11 0 -21 16 -7 -7 -7 0
lead=that be	-17 5 -3 9 0 -9 0 0
lead=that begin	0 -7 -2 20 0 -4 -11 -1
lead=that charge	0 11 0 6 -22 0 3 0
lead=that end	5 0 -2 -19 7 0 -1 1
lead=that go	5 0 0 17 -11 0 -3 0
lead=that past	9 13 0 -26 6 0 -11 -1
lead=that target	-1 6 0 -1 -13 0 17 0
lead=the	3 -31 0 -20 49 0 -33 3
lead=the fall	0 0 11 0 -15 5 0 0
lead=the impose	0 3 -4 0 23 -5 -23 -1
lead=the past	-6 -15 0 -5 17 4 0 -1
lead=the perfect	-1 0 0 -2 22 0 -4 0
lead=the present	15 6 0 5 -7 -3 -18 -4
lead=the stay	8 -3 -3 -19 7 0 -5 3
lead=the target	0 -13 0 0 19 0 -5 0
lead=their	0 -8 0 0 16 0 0 0
lead=then	-3 22 0 0 -10 0 -6 0
lead=then past	0 -10 0 0 16 0 0 0
lead=then present	0 16 0 0 -10 0 0 0
lead=they	-2 -3 -1 0 23 0 -4 0
lead=trump	0 -8 0 18 -9 0 3 0
lead=trump say	0 0 0 16 -7 0 0 0
lead=unless	-4 16 -7 1 -3 0 -8 -1
lead=unless present	0 8 0 15 -15 0 -6 0
lead=until	0 -13 0 -6 33 0 -1 0
lead=until present	0 -5 0 0 15 0 0 0
lead=we	0 -4 0 -6 20 0 -11 0
lead=were	0 13 0 0 -15 0 0 5
lead=were be	0 13 0 0 -15 0 0 5
lead=were past	0 13 0 0 -15 0 0 5
lead=were stay	0 13 0 0 -15 0 0 5
lead=what	-12 -1 -10 -19 29 -11 8 -8
lead=what present	0 -16 0 -1 3 0 16 0
lead=when begin	0 -7 0 0 15 0 0 0
lead=which ask	0 8 0 6 -15 0 0 0
lead=which be	0 -17 0 0 8 6 0 0
lead=which down	0 16 0 -1 -5 0 0 0
lead=which past	0 21 3 -3 -18 0 0 0
lead=which perfect	0 5 0 8 -19 0 7 0
lead=which present	0 -17 -2 3 0 5 7 0
lead=who	-6 -9 0 0 24 -3 -15 5
lead=without	0 23 0 -9 -28 10 -1 9
lead=yet	0 0 0 0 -12 0 0 20
lead=—	-1 -4 -5 2 19 -2 -17 -1
level	-12 41 -6 -7 -5 -12 -10 -37
level+on-lapse	0 16 0 -4 -11 0 -2 0
level+open	-2 13 -9 7 -8 0 -7 -18
main:'s	13 3 0 1 -18 0 0 -5
main:-	0 7 0 6 -21 0 7 0
main:.	3 5 16 -13 -18 6 3 4
main:;	0 7 11 -1 -18 0 6 -1
main:<agent>	0 10 0 -1 -18 0 6 0
main:<day-ahead>	-15 14 1 3 -6 -3 -13 0
main:<duty>	-16 15 -22 2 -1 -5 -1 -3
main:<goods>	3 -1 5 18 -33 -14 19 0
main:<level>	-16 -2 0 14 -10 -2 11 -2
main:<name>	16 -9 -13 0 -1 3 2 -5
main:<not>	9 -12 -12 -10 0 -2 0 22
main:<number>	-22 16 -1 11 -27 0 16 -2
main:<quality>	0 -4 0 7 -18 0 8 7
main:<seat>	0 -7 0 0 -15 -6 11 15
main:<sender>	6 -13 7 -12 -19 19 7 0
main:<taker>	2 -15 15 -3 0 0 -1 0
main:<v-down>	0 1 20 -2 -12 0 0 -4
main:<v-end>	0 -14 21 -12 7 0 0 -9
main:<v-impose>	-24 12 10 0 -12 0 1 -6
main:<v-return>	-4 6 -11 -21 16 0 -4 -2
main:<v-say>	2 -16 5 2 -8 3 -7 12
main:<v-suspend>	0 -4 0 -1 15 0 0 0
main:?	-3 35 -2 0 -20 -3 -2 0
main:a	-17 -4 13 -10 -8 0 16 2
main:again	0 30 0 -13 -20 0 -6 5
main:all	0 15 0 0 -8 0 0 0
main:and	0 18 0 -8 -13 0 0 -4
main:apply	0 17 0 0 -10 0 0 0
main:as	4 -5 0 15 -10 -2 0 0
main:back	0 6 0 -28 7 0 -4 -2
main:be	6 11 -14 9 -26 0 -7 6
main:by	-2 0 12 -18 1 0 -4 0
main:duty	-6 23 -12 15 -21 -1 -2 -8
main:earth	15 -2 0 0 -8 0 0 0
main:for	0 -18 -10 9 -3 0 16 0
main:from	1 22 -6 0 -13 0 -2 0
main:go	-2 -3 -1 0 18 -5 -7 0
main:good	0 -24 3 0 25 0 0 0
main:happen	0 -10 0 0 16 0 0 0
main:has	-1 -16 -13 4 5 -12 7 5
main:i	4 0 14 -3 -15 -1 4 0
main:in	5 0 7 -13 -18 5 7 4
main:it	2 6 -23 -8 11 -17 0 -4
main:its	-4 0 -3 -3 15 0 -4 -1
main:may	3 0 -3 1 -16 7 0 2
main:no	1 0 0 0 -13 0 -3 17
main:of	14 1 7 -22 -32 1 25 3
main:old	0 -1 0 -7 17 0 0 0
main:on	0 3 0 24 -25 -2 4 -2
main:one	5 -21 2 0 -1 0 8 0
main:or	0 -16 0 0 11 0 7 0
main:rare	15 -2 0 0 -8 0 0 0
main:return	0 0 -6 -13 20 0 0 0
main:say	1 -4 -2 11 -2 -18 -1 6
main:share	0 -2 17 0 -9 0 0 0
main:so	0 2 16 -14 -15 0 0 6
main:tariff	0 -3 0 -7 17 0 -4 0
main:the	10 5 9 0 -20 3 -4 6
main:them	0 12 0 13 -23 0 0 0
main:there	1 -18 0 0 -5 0 -2 17
main:until	0 -9 0 0 16 0 0 0
main:warn	0 -1 -4 -3 9 12 -17 -2
main:which	0 -11 0 0 21 0 -2 0
main:will	0 5 0 12 -32 2 1 8
main:would	1 1 0 4 -16 4 3 -5
markets	0 -20 47 -25 -10 -14 -12 1
markets a:<v-down>	1 -8 30 0 -24 0 0 0
markets condition	0 -22 31 -12 2 -5 -13 -4
markets duty	0 -1 18 -10 -1 0 0 0
markets l1=the	0 0 21 -1 -9 0 0 0
markets l2=,	0 0 8 0 -15 0 0 9
markets l2=<begin>	0 -4 23 -5 -1 0 -4 0
markets l3=<begin>	0 -6 22 -8 0 0 -5 -1
markets l4=<begin>	0 -7 21 -8 1 0 -6 -1
markets lead=,	5 -1 24 0 -28 -3 -5 7
markets next=,	6 -8 25 -9 -16 0 0 0
markets open	0 -6 40 -11 -14 -6 -15 -5
markets pt0=present	1 0 15 0 -12 0 0 0
markets pt1=present	1 0 15 0 -12 0 0 0
markets r2=<v-down>	0 0 20 0 -14 0 0 0
markets r2=the	0 -5 20 0 -10 0 0 0
markets t0=present	0 -6 16 0 -2 0 0 0
markets verbless	0 -6 -8 -7 24 0 0 0
markets=futures	2 -1 15 0 -14 0 0 0
on-lapse	-5 19 0 -10 0 0 -15 -5
open	-7 -15 -8 0 25 -8 6 -4
rule:duties return	0 47 3 -30 -22 0 -23 -6
rule:duties return condition	0 22 0 -21 -2 0 -9 -2
rule:duties return duty	0 46 3 -30 -22 0 -23 -6
rule:duties return gone	0 -16 0 0 22 0 0 0
rule:duties return level	0 15 7 -10 -4 1 -15 0
rule:duties return open	0 20 0 -18 0 0 -17 -1
rule:new duties	0 -7 -10 30 -7 -3 -4 -11
rule:new duties duty	0 -7 -10 30 -7 -3 -4 -11
rule:new duties level	0 -22 -1 9 7 0 0 0
rule:new duties open	0 -20 -4 34 -18 0 0 -7
rule:retaliation	-2 -16 0 -11 -1 0 26 0
rule:retaliation open	0 -8 0 -8 -7 0 25 0
short	-62 0 -59 -51 124 -83 -73 -82
t=future	-20 0 -8 -4 20 -17 0 0
t=future condition	0 15 4 12 -33 0 -4 9
t=future open	-16 5 -4 0 6 -13 2 2
t=future-not	-1 -11 -1 -12 17 1 -5 8
t=future-not open	0 -7 0 -9 25 1 -2 0
t=gerund	0 6 0 -29 17 -11 0 -5
t=gerund duty	0 2 0 -15 14 0 -3 0
t=gerund open	0 0 -2 -16 21 -3 -2 0
t=infinitive condition	0 -8 1 -16 15 -8 0 0
t=infinitive level	0 -20 0 0 12 0 0 0
t=infinitive open	8 3 19 0 -30 0 0 15
t=modal condition	3 -18 0 4 14 0 -7 -4
t=modal gone	0 -20 7 -12 26 -4 0 -1
t=modal-not open	1 0 0 0 -14 -4 15 2
t=participle	-10 4 3 4 9 -1 -16 -11
t=participle open	-3 11 1 14 -15 0 -5 -2
t=past	-5 -8 -22 -5 50 -21 -16 -10
t=past level	4 0 -8 26 -17 -3 0 -5
t=past-not	0 -17 0 5 12 0 0 0
t=past-not duty	0 -7 0 -1 15 0 0 0
t=perfect	3 -30 -11 3 0 -1 19 2
t=perfect level	-7 -5 -4 5 -2 -1 15 0
t=perfect open	13 -12 0 11 -29 1 15 0
t=perfect-not	0 -6 0 -1 27 0 -4 0
t=pluperfect	-16 -14 -9 -13 49 -9 -14 0
t=present	-17 9 -8 -14 45 -18 -19 -35
t=present condition	-8 20 17 -1 -26 0 3 0
t=present duty	0 8 0 17 -15 0 -3 0
t=present on-lapse	-8 23 3 -5 -8 0 -3 -6
t=present open	9 -7 0 7 -16 3 15 5
talks	-22 -6 -13 -10 33 1 -29 20
talks a:<number>	0 -13 0 0 22 0 0 0
talks b:<duty>	0 0 0 0 -19 4 -2 20
talks b:<name>	0 0 0 -12 18 0 -3 0
talks b:<v-impose>	0 0 0 -15 12 3 -4 -5
talks condition	0 -1 0 1 -14 15 -8 12
talks duty	0 20 -4 10 -25 0 -6 2
talks l1=<duty>	0 0 0 -6 -13 4 0 15
talks l1=an	0 -7 0 0 15 0 0 0
talks l1=tariff	0 0 0 -6 -13 4 0 15
talks l1=the	0 7 0 -10 -7 0 -4 17
talks l2=<begin>	0 -7 -3 2 16 -1 -4 1
talks l2=had	0 15 0 0 -14 0 0 0
talks l=<begin> the	0 -16 0 -1 18 0 0 5
talks level	0 23 0 0 -24 3 -5 0
talks open	-7 -2 0 6 -25 16 -5 25
talks r1=of	0 -9 0 0 16 0 0 0
talks r1=on	0 0 0 0 -13 0 0 17
talks r2=<end>	0 -20 0 -15 11 0 -3 11
talks r2=<level>	0 15 0 0 -21 3 0 0
talks r3=<end>	0 -28 0 -15 18 6 -8 8
talks r3=<level>	0 19 0 0 -15 0 0 0
talks r4=<end>	0 -14 -3 0 10 2 -18 12
talks r4=<goods>	0 -5 0 -1 17 0 0 0
talks t0=modal	0 -4 0 0 -9 0 0 18
talks t0=past	0 16 0 0 -9 1 -1 1
talks t0=present	0 -5 0 -9 35 0 0 0
talks t1=modal	0 -4 0 0 -9 0 0 18
talks t1=past	0 17 0 0 -13 1 0 1
talks t1=present	0 -4 0 -8 34 0 0 0
talks verbless	-16 -10 -4 1 9 1 -2 10
talks=agreement	0 -8 -1 -10 30 0 -3 -1
talks=deal	-1 -17 0 7 11 0 -1 0
talks=round	0 -11 0 1 19 0 0 0
talks=standstill	0 15 0 0 -8 0 0 0
talks=talk	0 -4 0 -3 22 0 0 0
talks=talks	-8 -24 1 4 -4 -11 0 24
talks=truce	-1 3 -15 -5 19 0 -17 -18
v=apply present	0 21 0 -7 -13 0 0 0
v=ask present	0 -6 0 -1 21 0 0 0
v=be future	-6 6 5 -14 -1 -6 -8 15
v=be modal	-16 4 -11 16 -3 0 -6 -3
v=be past	-23 12 -5 -6 17 -15 -1 -1
v=be perfect	0 -4 0 -5 17 0 0 0
v=be present	7 11 -19 12 0 0 -16 -33
v=be present-not	0 -3 0 17 -8 0 0 2
v=begin present	0 -12 0 -4 20 0 0 0
v=come future	0 -4 0 -3 17 0 0 0
v=come modal	2 -15 -4 12 0 0 0 0
v=end present	-1 0 -3 -9 24 -1 -2 0
v=expire present	0 -12 0 -1 24 0 0 0
v=fear present	10 -2 3 2 -17 1 0 0
v=get present	0 -12 0 -3 28 0 0 0
v=have past	0 1 0 -8 19 0 -3 0
v=have present	-11 1 0 0 16 -9 -2 -7
v=keep present	0 -16 0 1 5 0 6 0
v=like modal	0 -12 -1 -2 34 0 -4 0
v=lose infinitive	0 -3 20 0 -14 0 0 0
v=lose present	0 -2 16 0 -6 0 0 0
v=move present	0 -1 0 0 -11 15 0 0
v=other past	0 2 -2 -10 17 0 -2 0
v=other present	15 -1 6 -13 -14 6 8 -6
v=put modal	-3 12 0 6 -23 1 -5 7
v=run present	0 -10 0 0 19 0 0 0
v=say past	0 -10 -8 2 23 -1 -11 0
v=say perfect	-4 -12 0 15 -14 5 6 0
v=say present	-12 16 -10 2 -8 0 4 -8
v=stand present	5 0 11 3 -21 0 0 0
v=step present	0 -3 0 0 16 0 0 0
v=tell present	0 -6 0 19 -13 0 0 7
v=threaten present	0 0 0 -2 15 0 -5 0
w:!	0 -3 0 0 16 0 0 0
w:"	-11 0 -23 2 6 0 9 0
w:" we	0 -2 0 0 16 0 0 0
w:'s	14 15 3 -1 -3 -10 -14 -14
w:'s <number>	0 19 0 0 -15 0 0 0
w:'s _ would	0 16 0 0 -14 0 2 0
w:(	-3 3 1 -16 9 -2 0 0
w:)	-4 6 0 -17 7 -3 0 0
w:,	-2 0 -11 -6 27 -16 -2 -10
w:, <day-today>	0 -15 -1 2 23 0 -6 0
w:, <name>	0 8 -4 1 -21 1 15 -5
w:, <v-say>	11 0 13 0 -4 -11 -26 0
w:, <v-threaten>	0 0 1 14 -17 0 0 2
w:, _ ,	2 4 -2 -19 0 0 6 0
w:, _ .	-4 0 -3 15 -8 1 0 -2
w:, _ <level>	0 17 0 -8 -1 0 -3 0
w:, _ <number>	0 27 2 9 -29 0 -7 0
w:, _ <office>	6 7 0 0 -18 0 3 1
w:, _ <person>	1 3 0 12 -22 0 -1 0
w:, _ <seat>	0 15 0 0 -19 0 0 0
w:, _ a	0 0 12 9 -17 0 0 0
w:, _ at	7 3 0 0 -21 0 12 0
w:, _ come	0 -15 0 5 6 2 0 0
w:, _ could	0 0 0 16 -10 0 0 0
w:, _ go	0 10 0 9 -18 0 0 0
w:, _ he	0 15 0 7 -13 0 -1 0
w:, _ if	9 -21 0 6 0 0 4 0
w:, _ nobody	0 -13 0 0 19 0 0 0
w:, _ of	0 -3 2 -7 16 0 0 0
w:, _ on	0 -16 0 4 19 -2 -1 0
w:, _ or	0 -6 0 0 15 0 0 0
w:, _ that	-7 1 5 -16 0 2 -6 1
w:, _ the	0 14 14 2 -19 -6 -5 0
w:, _ to	-2 -6 -1 15 -2 0 0 4
w:, _ up	9 7 0 0 -16 0 0 0
w:, _ we	0 3 0 0 -16 7 7 0
w:, _ what	0 15 0 0 -13 0 0 0
w:, _ would	0 18 0 -10 -5 0 0 0
w:, _ you	0 -6 0 0 16 0 0 0
w:, and	10 8 17 10 -27 4 -7 0
w:, as	-4 0 0 20 -16 1 0 0
w:, due	0 0 0 0 -16 8 0 6
w:, from	4 16 0 13 -27 0 0 0
w:, if	0 0 0 -16 14 -2 0 0
w:, it	0 15 -4 -5 0 0 -6 0
w:, like	0 15 0 0 -13 0 0 0
w:, on	5 23 -1 -3 -15 -1 0 0
w:, say	13 0 0 -19 15 -3 -15 0
w:, the	0 15 -14 15 -9 -9 -8 -6
w:, to	0 0 0 7 -19 0 10 0
w:, unless	0 21 0 -5 -12 0 0 0
w:, with	0 -12 0 0 16 0 -5 0
w:-	0 -15 2 0 7 -8 15 -6
w:.	-27 -4 -28 -33 84 -41 -16 -37
w:/	0 -1 0 -1 18 0 0 0
w::	-36 13 -23 -3 22 -6 0 -19
w:: _ 's	0 3 0 3 -15 0 0 8
w:: _ .	0 24 0 0 -16 0 0 0
w:: _ and	0 -6 0 0 15 0 0 0
w:: _ if	0 16 0 0 -13 0 0 0
w:: so	0 22 0 0 -21 0 0 0
w:: the	0 -15 9 0 9 0 0 0
w:: then	0 6 0 20 -29 8 0 0
w:;	0 8 9 -17 6 -2 -4 -11
w:; <name>	0 -6 0 -1 17 0 0 0
w:; <not>	0 16 0 0 -13 0 0 0
w:<agent>	-7 17 -23 -7 -7 -14 17 3
w:<agent> <v-say>	0 4 0 10 -22 0 3 2
w:<day-ahead>	-15 22 -33 2 27 -16 -48 -22
w:<day-ahead> ,	0 18 0 16 -21 0 -11 -6
w:<day-ahead> .	4 -18 0 2 6 0 1 0
w:<day-ahead> _ is	0 17 0 0 -16 0 0 0
w:<day-ahead> _ or	0 0 0 18 -18 0 0 0
w:<day-ahead> it	0 20 0 0 -19 0 0 0
w:<day-gone>	-12 1 -24 -3 35 -24 -1 -22
w:<day-gone> ,	-2 0 0 -12 18 0 -2 0
w:<day-gone> _ ,	0 13 0 0 -20 0 7 0
w:<day-today>	-12 -11 -19 -8 64 -16 -26 -16
w:<day-today> _ the	0 0 0 15 -7 0 0 0
w:<duty>	-10 -12 -2 19 -4 3 2 7
w:<duty> <v-up>	0 10 0 0 -15 0 1 7
w:<duty> back	0 19 0 0 -13 0 0 0
w:<duty> of	0 -3 -3 24 -10 0 -13 0
w:<gate>	-4 10 -7 -16 12 0 0 -4
w:<goods-amount>	0 0 0 -6 18 0 -1 0
w:<goods> ,	-24 -7 1 4 -9 16 13 0
w:<goods> .	-7 12 -5 -3 -6 -17 9 5
w:<goods> :	0 -11 0 0 15 0 -1 0
w:<goods> <duty>	0 0 7 -18 -8 0 8 9
w:<goods> <v-bear>	0 22 0 1 -18 0 0 0
w:<goods> <v-down>	0 -12 0 -5 15 5 0 0
w:<goods> ?	0 -3 0 0 18 0 0 0
w:<goods> at	0 16 0 -2 -18 0 3 0
w:<goods> could	0 0 0 9 -20 2 0 11
w:<goods> in	0 -9 0 0 15 0 0 0
w:<goods> is	0 -22 0 12 9 0 -6 0
w:<goods> since	0 0 0 8 -17 0 9 0
w:<goods> that	0 -3 0 -9 16 0 -2 0
w:<goods> to	0 -5 5 7 -16 4 4 0
w:<goods> were	0 -1 0 -3 15 0 0 0
w:<goods> would	4 16 -1 -10 -13 1 0 2
w:<level-noun>	-20 7 0 -7 3 -2 10 -28
w:<level-noun> .	0 -15 0 -11 27 7 -13 0
w:<level-noun> <v-begin>	0 -14 0 0 20 0 0 0
w:<level-noun> to	0 -6 0 -7 16 0 -2 0
w:<level>	-19 4 0 -5 17 -4 -3 -26
w:<level> <v-impose>	0 17 0 -4 -7 0 0 0
w:<level> _ .	0 23 0 -5 -15 0 0 0
w:<level> _ <day-ahead>	0 -4 0 -9 24 0 0 0
w:<level> _ <span>	0 -2 22 0 -21 0 0 0
w:<level> _ on	0 5 0 2 -17 13 -8 0
w:<level> apply	0 17 0 0 -16 0 0 0
w:<level> from	0 -15 0 -15 35 0 -3 0
w:<level> in	0 0 19 -7 -8 0 0 0
w:<level> of	-1 -24 0 0 38 0 -3 0
w:<level> on	0 -3 0 21 -16 -6 8 0
w:<level> since	0 -9 0 0 15 0 0 0
w:<money>	-13 -28 -2 -20 34 17 -15 -2
w:<money> in	0 0 0 0 16 0 0 0
w:<month-ahead> ,	0 1 4 0 -16 0 3 4
w:<month-gone>	0 9 -17 -11 22 0 -14 -11
w:<name>	0 -16 -5 14 14 -2 0 -14
w:<name> 's	7 19 10 -21 -3 -19 -3 -12
w:<name> <goods>	0 0 0 -3 15 0 0 0
w:<name> <v-up>	-2 0 0 -15 2 0 13 0
w:<name> _ ,	0 -12 0 0 18 0 0 0
w:<name> _ .	0 -3 0 19 -12 0 0 4
w:<name> _ charge	0 -2 0 0 15 0 -4 0
w:<name> _ it	0 0 0 -2 15 0 0 0
w:<name> _ take	0 8 0 0 -16 6 0 0
w:<name> had	0 -1 0 -5 23 0 -5 0
w:<name> will	-4 -14 0 -9 24 3 0 0
w:<name> would	0 15 -2 -7 -16 14 6 -3
w:<not>	-21 17 -66 0 24 0 -30 0
w:<not> .	0 -14 0 -7 36 0 -3 0
w:<not> <duty>	0 -3 0 -2 15 0 0 0
w:<not> <goods>	0 6 0 0 -16 8 0 2
w:<not> <v-impose>	-3 -5 -1 -8 24 5 -13 0
w:<not> extension	0 15 0 0 -7 0 0 0
w:<not> it	0 24 0 0 -22 0 0 0
w:<not> more	0 -4 0 -3 16 0 0 0
w:<not> renewed	0 16 0 0 -13 0 0 0
w:<not> to	0 -3 0 0 17 0 0 0
w:<number>	-86 38 -21 27 -4 -5 -21 -30
w:<number> ,	-8 13 -9 2 -20 1 18 -3
w:<number> .	-17 29 -10 -22 0 -21 5 -12
w:<number> :	0 -16 -2 -14 29 0 0 0
w:<number> _ <number>	-5 9 -9 -28 14 0 0 -5
w:<number> _ back	0 19 0 0 -14 0 0 0
w:<number> _ if	0 19 0 -2 -18 3 0 0
w:<number> a	0 -6 0 0 15 0 0 0
w:<number> again	0 38 0 0 -31 0 0 0
w:<number> and	0 32 0 0 -19 0 -2 0
w:<number> is	0 17 0 0 -13 0 0 0
w:<number> of	0 -10 0 -9 27 0 -1 0
w:<office>	-4 -28 -18 0 21 10 0 11
w:<office> :	0 -3 0 -2 15 0 0 0
w:<organisation>	4 -33 0 -2 45 -5 -24 -1
w:<organisation> .	0 -6 0 -3 26 0 0 0
w:<person>	-5 -24 -35 25 11 -4 -3 8
w:<person> <v-say>	-8 -17 -15 16 0 -1 0 5
w:<person> <v-target>	0 0 0 -7 16 0 -11 0
w:<person> _ on	0 0 0 5 -16 0 12 0
w:<person> _ then	0 11 0 20 -35 8 0 0
w:<person> _ to	0 5 0 1 -15 0 8 0
w:<person> and	0 -2 0 -2 19 0 0 0
w:<person> has	4 0 -1 5 -20 5 -4 11
w:<person> say	-10 -5 -2 20 0 -7 -2 0
w:<points>	0 26 0 -1 -21 0 -1 0
w:<points> <v-down>	2 11 0 0 -17 0 0 0
w:<points> _ back	2 12 0 0 -17 0 0 0
w:<quality>	-11 -9 0 0 -7 20 23 -5
w:<quality> <agent>	-2 -19 0 1 0 -1 9 6
w:<quality> <duty>	0 14 0 -7 -14 -1 15 0
w:<quality> <gate>	0 15 0 -10 -6 0 -3 0
w:<quality> <goods>	-8 4 4 14 -14 16 -8 -1
w:<quality> <sender>	7 0 0 -4 -15 8 5 0
w:<quality> <v-sell>	1 -2 0 0 -10 17 0 0
w:<quality> _ could	0 0 0 10 -16 2 0 5
w:<quality> good	2 -8 0 0 15 0 -8 0
w:<quality> oil	0 -1 0 19 -14 0 0 0
w:<quality> ship	0 -4 0 0 -7 18 0 0
w:<seat>	8 -21 -3 5 -4 -40 20 16
w:<seat> 's	3 -4 0 8 -15 0 3 6
w:<seat> _ that	0 0 0 16 -16 0 5 0
w:<seat> _ which	0 0 8 0 -15 0 9 0
w:<sender>	24 -23 1 -7 -7 17 3 -19
w:<sender> control	17 -4 0 0 -6 0 0 0
w:<sender> of	16 -2 0 0 -4 -3 0 0
w:<span>	-31 -13 15 -25 46 -3 -17 -20
w:<span> .	0 -16 16 -15 22 0 -8 0
w:<taker>	0 -30 13 8 6 -3 -10 0
w:<v-agree>	-5 -7 -21 -14 36 -1 1 -14
w:<v-bear>	-1 0 2 -12 27 -16 0 -36
w:<v-bear> .	0 -4 0 0 16 0 0 0
w:<v-bear> on	0 13 0 9 -23 6 0 0
w:<v-begin>	3 0 -12 14 9 -3 -16 -19
w:<v-begin> <day-ahead>	0 18 0 8 -24 0 0 0
w:<v-begin> ?	0 16 0 7 -22 0 0 0
w:<v-begin> back	12 14 -14 -30 -11 13 -5 -5
w:<v-begin> down	0 -16 0 0 29 0 0 0
w:<v-begin> to	-9 -4 0 6 16 -3 -14 -2
w:<v-deny>	32 -31 -2 5 -14 -3 8 0
w:<v-down>	8 1 24 0 -14 -3 0 0
w:<v-down> ,	0 0 7 11 -15 -3 0 -1
w:<v-down> <day-ahead>	0 19 0 0 -17 0 0 0
w:<v-down> <duty>	0 0 0 -4 15 0 0 0
w:<v-down> ?	0 8 0 8 -16 0 0 0
w:<v-down> and	0 11 1 0 -18 0 8 0
w:<v-down> back	15 8 -1 -18 -15 7 -1 -2
w:<v-down> by	-1 -18 11 -3 5 3 -1 0
w:<v-down> down	0 -9 0 0 16 0 0 0
w:<v-down> on	0 -7 0 19 -14 0 2 0
w:<v-down> the	0 -5 0 0 -5 0 0 17
w:<v-end>	-18 -5 24 -1 7 0 2 -15
w:<v-end> :	0 15 0 0 -14 0 0 0
w:<v-end> <level>	0 1 18 0 -18 0 0 0
w:<v-end> at	3 -16 1 0 0 0 9 0
w:<v-end> of	0 11 0 6 -15 0 3 0
w:<v-end> on	0 2 -1 -7 16 0 -2 0
w:<v-impose>	-15 1 -5 -7 30 -24 9 -32
w:<v-impose> ,	6 13 0 -28 -14 -3 8 0
w:<v-impose> .	4 -4 0 6 10 -5 -20 -5
w:<v-impose> <name>	0 -4 0 16 -15 5 0 0
w:<v-impose> ?	0 -10 0 0 20 0 0 0
w:<v-impose> again	1 13 1 -1 -16 0 0 0
w:<v-impose> of	0 16 0 1 -6 0 -8 0
w:<v-impose> on	-2 0 3 -15 1 -1 0 11
w:<v-impose> our	0 0 0 0 -19 0 23 0
w:<v-impose> the	-4 -10 2 0 23 0 -9 -9
w:<v-impose> to	0 -8 -14 0 20 -9 0 -5
w:<v-impose> us	0 -3 0 0 16 0 0 0
w:<v-impose> with	3 0 0 -13 16 0 -8 0
w:<v-propose>	-10 -5 0 -6 31 -44 0 -12
w:<v-propose> .	0 16 0 0 -10 0 -4 2
w:<v-propose> to	-5 1 -6 -15 28 0 -6 0
w:<v-return>	-5 37 0 -26 -15 2 -10 -13
w:<v-return> ,	1 8 5 -1 -21 6 0 0
w:<v-return> by	0 24 0 0 -22 0 0 0
w:<v-say>	-7 -30 -6 7 14 -2 5 12
w:<v-say> <number>	0 -7 0 -2 19 0 0 0
w:<v-say> <person>	5 10 2 0 -25 2 -4 7
w:<v-say> it	0 -2 0 -21 23 0 1 0
w:<v-sell>	25 -27 -23 -11 8 24 -19 -13
w:<v-sell> ,	-2 0 0 -2 -3 15 -5 0
w:<v-sell> control	17 -4 0 0 -6 0 0 0
w:<v-sell> of	17 0 0 0 -3 -1 -3 0
w:<v-stay>	5 3 -3 -12 21 -2 -32 0
w:<v-suspend>	3 -6 5 -31 23 3 -25 -1
w:<v-target>	0 0 -2 -13 0 -24 25 -19
w:<v-target> <name>	0 0 0 16 -9 0 -3 0
w:<v-target> back	0 -5 0 -2 -7 0 21 0
w:<v-target> by	0 18 0 3 -18 0 0 0
w:<v-threaten>	11 -10 -7 9 -23 2 10 0
w:<v-threaten> ,	0 -16 0 -2 20 0 -4 0
w:<v-up> its	-1 -5 0 -13 0 0 18 0
w:<v-up> to	-8 4 -6 4 6 0 -16 -2
w:<v-up> up	0 15 2 -8 -7 0 -2 2
w:?	-46 9 -45 -17 73 -43 -52 -39
w:@	0 -3 0 -4 20 0 0 0
w:_	0 0 0 -1 16 0 0 0
w:a	-7 -29 -5 22 25 -1 -14 -6
w:a <duty>	0 -17 0 13 -6 0 0 10
w:a <goods>	0 -4 0 -7 25 0 -2 0
w:a <quality>	0 -5 0 0 24 0 -4 0
w:a _ .	6 0 0 -26 0 9 -7 0
w:a _ in	0 -17 0 14 0 0 0 0
w:a _ of	3 10 -9 -2 -15 0 6 6
w:a licence	24 -5 1 0 -25 5 0 0
w:a tariff	0 -1 0 16 -7 0 -4 0
w:a truce	0 -3 0 -1 16 0 0 0
w:about	0 -19 8 -19 30 3 -7 -11
w:absence	0 15 0 0 -14 0 0 0
w:after	-1 30 -20 -9 3 0 -17 -13
w:after <day-ahead>	10 21 0 0 -26 0 0 0
w:after <span>	0 0 0 0 18 0 0 0
w:after _ ,	0 19 0 6 -17 0 -4 0
w:after _ ?	0 18 0 0 -17 0 0 0
w:after that	0 9 0 0 -16 9 0 0
w:again	13 59 -7 -49 -39 0 -18 10
w:again .	-5 24 -2 -12 -2 -2 -3 -1
w:again and	0 18 0 0 -16 0 0 0
w:again in	0 -3 0 -2 17 0 0 0
w:ago	0 -6 0 0 15 0 0 0
w:agreement	-1 -7 -2 -11 22 0 -4 1
w:all	0 25 11 -2 -15 -7 -10 -5
w:all three	0 16 0 0 -14 0 0 0
w:an <v-impose>	0 0 0 -2 -16 0 22 0
w:an extension	0 0 0 -2 20 0 0 0
w:and	-1 18 0 -2 11 -21 -9 -11
w:and <goods>	-7 -2 -3 3 18 -1 -9 0
w:and <not>	0 18 0 2 -15 0 -3 1
w:and <number>	0 16 0 16 -26 3 -3 0
w:and <seat>	0 17 0 0 -5 0 -5 0
w:and <v-impose>	0 -15 0 4 8 0 0 0
w:and _ .	6 27 0 -7 -11 0 -14 0
w:and _ <number>	0 14 0 4 -25 1 0 7
w:and _ <organisation>	0 -8 0 0 15 0 0 0
w:and _ go	0 -10 0 -1 16 0 0 0
w:and _ in	0 -10 0 -9 23 2 0 0
w:and _ say	0 13 0 7 -19 0 -1 0
w:and for	0 -6 0 0 16 0 0 0
w:and if	8 12 -1 -7 -17 -1 10 0
w:and the	-6 10 14 -7 -1 0 -22 2
w:and they	0 21 0 -5 -11 0 0 0
w:and would	0 -20 1 -2 17 0 0 0
w:anew	0 19 0 0 -16 0 0 0
w:another	0 -18 14 3 0 0 -1 0
w:answer	0 -7 -5 -7 3 -5 17 -2
w:any	17 -11 -5 -2 -22 0 23 0
w:apply	0 29 0 -10 -17 0 0 0
w:approve	0 -5 0 0 19 0 0 0
w:are back	0 17 0 -3 -7 0 0 0
w:as _ the	0 0 0 0 15 -2 0 0
w:as much	3 13 4 6 -26 0 0 0
w:at	0 -4 0 -23 26 -9 10 -15
w:at _ .	-4 -6 -8 -11 21 -2 7 0
w:at _ end	0 13 0 9 -20 0 0 0
w:back	9 67 -12 -47 -59 14 0 0
w:back _ .	0 -5 0 0 16 0 0 0
w:back _ <number>	0 13 0 0 -15 5 0 0
w:back to	-3 23 0 -3 -19 15 -11 0
w:back with	0 0 0 0 -15 0 16 0
w:be	9 4 -23 6 -6 -9 0 11
w:be <not>	0 0 0 -3 -16 0 0 22
w:be <v-impose>	0 0 -7 -18 11 0 0 3
w:be _ ,	0 -14 0 16 0 0 -6 0
w:be _ .	-2 -20 -1 -1 40 -3 0 -4
w:be _ by	0 -10 0 0 21 0 0 0
w:be _ in	0 -6 0 0 18 0 0 0
w:be _ on	0 10 0 17 -24 0 0 0
w:be _ out	0 -2 0 12 -19 1 8 0
w:be a	0 0 0 -7 19 0 0 0
w:be back	0 20 0 -2 -17 0 0 3
w:be due	0 12 0 3 -18 4 -1 0
w:be next	0 0 0 33 -32 0 0 0
w:be no	0 0 0 -2 -19 0 0 22
w:been	-10 0 -8 -3 20 0 0 -7
w:been _ on	0 7 0 9 -16 0 0 0
w:before	0 -12 -11 -23 18 9 0 0
w:before <day-ahead>	0 -10 0 0 21 0 0 0
w:begin	0 -25 0 0 14 0 0 4
w:boat	0 -3 0 -4 19 0 0 0
w:both	-10 32 -11 -29 0 0 -16 -6
w:busan	0 -3 0 0 16 0 0 0
w:buyer	0 -2 0 17 -10 0 0 0
w:by	-9 0 0 17 15 0 -45 -30
w:by <day-ahead>	-2 -2 -1 18 0 -4 -3 0
w:by <level>	0 -18 3 -14 24 0 0 0
w:by itself	0 23 0 0 -22 0 0 0
w:call	0 -10 0 -8 26 0 0 0
w:can	-6 -19 -7 -3 30 -5 0 4
w:cannot	0 -3 0 16 -17 0 9 0
w:capacity	0 0 0 15 -8 0 0 0
w:capacity ,	0 0 0 17 -14 0 0 0
w:change	0 -2 0 -4 25 0 0 0
w:chip	-1 -17 0 0 10 7 0 0
w:collect	0 -13 0 -4 28 0 -2 0
w:come	14 2 -18 8 -5 0 1 -21
w:come <day-ahead>	0 19 0 0 -17 0 0 0
w:come ?	0 8 0 8 -17 0 0 0
w:come _ ,	4 15 0 9 -29 0 0 0
w:come back	16 7 -8 -15 -16 8 0 -2
w:come down	0 -9 0 0 15 0 0 0
w:concentrate	0 17 6 0 -20 0 0 0
w:continue	0 -1 0 -1 16 0 0 0
w:control	26 -9 0 -1 -6 -1 -2 0
w:control _ critical	14 0 0 0 -15 0 0 0
w:control on	20 -5 0 0 -7 0 -2 0
w:could	0 -12 5 37 -31 0 -34 23
w:could <v-down>	0 9 16 0 -31 0 0 9
w:could <v-impose>	0 6 12 10 -24 0 0 0
w:country	-7 -6 -2 -3 21 2 -6 0
w:critical	23 0 0 0 -21 0 0 0
w:critical software	23 0 0 0 -21 0 0 0
w:cut	0 -8 -1 -13 21 0 6 0
w:date	0 18 -3 -17 -8 -2 7 0
w:deal	-4 -21 -1 5 19 0 -2 0
w:dealer	0 0 21 0 -14 0 0 0
w:decide	0 0 0 0 17 0 -4 0
w:did	-2 -20 0 0 22 0 1 0
w:do	0 -22 0 0 23 -5 0 0
w:doe	-12 -4 -8 -8 16 5 0 3
w:due	-3 12 -1 8 -23 16 -9 2
w:due again	0 8 0 0 -16 9 0 0
w:duty	-13 17 -23 17 -18 0 5 -2
w:duty <v-begin>	7 13 0 -15 -1 -1 -3 0
w:duty <v-up>	0 15 0 -3 -15 0 2 0
w:duty _ a	0 0 0 16 -15 0 0 0
w:duty back	0 17 0 0 -12 0 0 0
w:each	-1 0 -1 -12 21 0 -7 0
w:earth	15 -12 -2 -7 -1 3 3 0
w:else	-4 -2 0 -6 34 0 -3 0
w:end	-18 -1 -28 -4 19 4 4 -3
w:end ,	0 16 0 0 -8 0 0 0
w:end _ <day-ahead>	0 -2 0 -2 18 0 0 0
w:end on	0 0 0 -1 17 0 0 0
w:event	0 14 5 0 -16 0 0 0
w:everything	0 2 0 15 -11 0 0 0
w:excess	0 0 0 15 -9 0 0 0
w:excess _ ,	0 0 0 17 -14 0 0 0
w:excess capacity	0 0 0 15 -9 0 0 0
w:expect	5 -6 21 -4 -6 0 -3 0
w:expire	0 -17 0 -4 32 0 0 0
w:export	27 -9 -5 -6 0 0 -17 -1
w:export _ on	18 -2 0 0 -14 0 0 0
w:export control	17 -4 0 0 -6 0 0 0
w:export of	17 -2 0 0 -3 -1 -2 0
w:extend	0 -15 0 0 25 0 -1 0
w:extension	-6 4 0 -12 26 -6 -8 0
w:fail	-3 10 5 -1 -21 -6 5 11
w:failing	0 21 0 -1 -13 0 0 0
w:fall	0 6 13 9 -20 0 -14 -2
w:fall on	0 0 0 15 -12 0 0 0
w:far	0 -2 0 -1 20 0 0 0
w:fear	8 0 2 0 -15 1 0 0
w:fee	-4 -14 0 0 -1 22 -4 0
w:fee _ <quality>	0 -1 0 0 -6 16 0 0
w:fee on	0 -1 0 0 -12 21 0 0
w:fentanyl	0 -11 0 0 17 0 0 0
w:find	0 16 0 5 -15 0 0 0
w:first	12 0 -11 -5 18 -5 -18 -8
w:first .	0 0 0 0 15 0 0 0
w:fish	0 0 0 -1 17 0 -2 0
w:follow	0 4 0 20 -19 0 1 0
w:for	-4 -14 -15 -3 24 6 6 -8
w:for <span>	-2 -6 0 -9 23 0 1 0
w:for _ 's	2 13 1 -1 -16 0 0 0
w:for _ ,	0 -16 0 3 12 0 1 0
w:for a	0 -7 0 0 18 0 -3 0
w:for the	0 4 -2 -19 1 -2 7 0
w:force	0 -13 0 0 17 0 0 0
w:four	0 0 0 -2 15 0 0 0
w:free	-3 -7 -2 -18 18 -2 14 -1
w:free of	0 0 0 0 15 0 0 0
w:from	16 7 -8 -5 0 0 -18 -23
w:from <day-ahead>	4 20 -2 0 -10 0 -15 -1
w:from <level>	0 12 0 -17 -5 0 4 0
w:from <name>	0 -17 9 10 -10 7 0 0
w:from <number>	0 -5 0 -1 15 0 0 0
w:from the	15 -1 -1 4 -10 4 -6 0
w:future	2 -1 15 0 -13 0 0 0
w:geneva	0 -8 0 0 22 0 0 0
w:get	-1 -3 -2 -17 26 0 1 0
w:give	0 -15 4 -4 22 0 -3 0
w:go	1 4 -1 7 1 -1 -18 -6
w:go _ .	0 -8 0 -2 19 0 0 0
w:go _ it	10 3 0 1 -18 0 0 0
w:good	0 -23 1 0 31 -10 -9 -7
w:good _ <level>	0 -5 0 -6 16 0 0 0
w:good would	0 -12 0 0 15 0 0 0
w:had	-25 -3 -16 -23 57 -15 -23 0
w:had <v-say>	0 0 0 -3 17 0 -4 0
w:had _ to	0 -2 0 0 15 0 0 0
w:had been	0 0 0 -3 20 0 0 0
w:has	4 -24 -39 7 -4 0 22 2
w:has <v-say>	1 -4 -6 11 -25 1 5 11
w:has <v-threaten>	15 -1 0 0 -15 -3 8 -2
w:has _ it	0 0 0 -4 -4 0 15 0
w:has _ that	6 0 0 10 -17 4 0 -6
w:has say	-4 -12 0 16 -15 5 6 0
w:have	-20 0 4 -16 40 -17 -20 -15
w:have <v-bear>	0 -5 0 0 16 0 0 0
w:have <v-begin>	0 -9 0 0 18 0 0 0
w:have <v-up>	0 -13 0 0 18 0 0 0
w:he	0 0 -1 0 28 -28 -14 -3
w:he <not>	0 16 0 0 -20 0 0 10
w:he doesn't	0 19 0 0 -17 0 0 0
w:he'd	0 0 0 16 -12 0 0 0
w:he'd <v-impose>	0 0 0 16 -14 0 0 0
w:hit	-1 -6 0 -12 4 0 15 0
w:home	0 -11 0 -2 28 0 0 0
w:hour	0 -10 0 -9 35 0 0 0
w:how	0 0 0 -3 21 0 0 0
w:i	0 -15 6 -37 24 0 8 -14
w:if <name>	-7 4 -1 -14 -14 6 19 3
w:if <seat>	21 -5 0 0 -8 0 0 0
w:if _ are	0 -8 0 0 17 0 0 0
w:if _ come	3 13 0 6 -25 -1 0 0
w:if _ doesn't	0 21 0 0 -19 0 0 0
w:if i	0 -5 0 0 16 0 0 0
w:if it	-8 9 9 0 -9 0 -17 0
w:if no	0 13 0 0 -15 0 0 0
w:if the	0 2 7 0 -18 10 -9 9
w:if they	-6 0 -4 16 -2 -4 0 0
w:if you	0 -19 -2 0 35 0 0 0
w:importer	0 -12 0 0 20 0 0 0
w:in	-17 -10 13 -11 30 0 -16 -10
w:in <month-gone>	-14 7 -7 -15 23 0 -1 -4
w:in <name>	4 -15 0 5 7 -3 -12 0
w:in <number>	0 -19 0 -7 38 0 0 0
w:in <seat>	-7 -4 13 -8 3 -4 -17 14
w:in <span>	0 -5 25 0 -17 0 0 0
w:in _ ,	-3 -7 13 5 -16 3 7 0
w:in _ .	0 2 17 -23 -16 -8 10 4
w:in _ <organisation>	0 0 0 16 -14 0 0 0
w:in _ ?	0 -7 0 0 20 0 0 0
w:in _ case	0 8 0 6 -21 0 9 0
w:in _ event	0 15 5 0 -19 0 0 0
w:in _ in	0 -1 0 0 17 0 0 0
w:in _ on	0 -2 0 -6 28 0 -1 0
w:in _ the	0 -3 0 -2 21 0 0 0
w:in kind	0 0 0 0 -23 0 25 0
w:in the	13 11 0 6 -19 7 -7 -13
w:inquiry	0 0 0 19 -16 0 0 0
w:investigation	0 0 0 15 -9 0 0 0
w:investigation _ section	0 0 0 16 -13 0 0 0
w:investigation under	0 0 0 16 -13 0 0 0
w:is	4 3 0 12 -5 4 0 -41
w:is <not>	5 7 0 17 -27 1 1 -3
w:is <number>	0 25 0 0 -20 0 0 0
w:is <v-impose>	8 -2 1 9 -18 2 0 0
w:is _ again	2 11 1 0 -17 0 0 0
w:is _ from	10 0 0 0 -17 9 0 0
w:is a	0 -8 0 0 15 0 0 0
w:is it	0 -6 0 0 15 0 0 0
w:is not	0 8 0 14 -22 0 4 0
w:is nothing	10 0 0 0 -19 8 0 0
w:is over	0 16 0 0 -16 2 0 0
w:it	-43 25 -16 -1 21 -24 -12 -6
w:it 's	7 18 -4 -11 -16 5 -4 0
w:it .	-1 -14 -1 -3 40 0 -7 0
w:it <v-down>	0 -20 3 -1 19 0 0 0
w:it <v-impose>	0 -4 0 0 19 0 -5 0
w:it _ ?	0 17 0 0 -6 0 0 0
w:it _ back	0 -3 0 0 -5 18 0 0
w:it _ be	0 14 0 -20 2 -1 -9 0
w:it _ in	7 13 0 0 -16 0 -2 0
w:it _ not	0 4 0 1 -15 0 17 0
w:it _ to	0 -15 11 5 0 0 0 0
w:it come	0 -17 4 0 14 0 0 0
w:it could	0 -1 0 1 -20 0 0 24
w:it will	0 17 0 -13 -4 -1 0 0
w:its	-7 4 -16 0 5 -5 19 -21
w:its <goods>	0 -11 0 18 -11 0 4 0
w:its _ the	0 12 0 0 -18 5 0 0
w:itself	0 22 0 0 -16 0 0 0
w:jump	0 12 14 0 -27 0 1 0
w:jump _ <level>	0 9 0 0 -15 0 3 0
w:jump to	0 17 0 0 -16 0 0 0
w:keep	-1 -19 0 4 0 6 2 6
w:kind	0 -1 0 0 -20 0 27 0
w:lapse	0 15 17 2 -24 -4 -4 -1
w:lapse _ <level>	0 13 5 0 -18 0 0 0
w:law	-1 11 0 15 -25 0 8 0
w:leave	-4 -1 -1 -15 4 2 0 6
w:less	0 -17 0 0 20 0 0 0
w:licence	23 -9 0 -15 -7 1 0 0
w:line	0 3 0 -5 -7 15 0 0
w:little	0 -3 0 0 16 0 0 0
w:live	0 -3 0 0 15 0 0 0
w:long	-2 -14 0 0 17 3 -4 0
w:lose	-2 -13 30 2 -13 -1 0 0
w:lose <level>	0 -4 18 0 -11 0 0 0
w:lose _ in	0 -1 22 0 -18 0 0 0
w:lower	0 -10 2 0 15 0 -2 0
w:machinery	0 -11 0 -10 27 0 -3 0
w:may	-1 -20 -19 15 4 0 0 8
w:mean	0 -9 0 18 -6 0 0 0
w:meet	-7 -29 -5 0 32 -3 4 -2
w:might	0 -9 0 39 -33 0 5 0
w:might be	0 0 0 20 -17 0 0 0
w:million	0 -3 0 0 15 0 0 0
w:mine	0 8 6 0 -16 0 0 0
w:minute	0 0 0 -2 18 0 0 0
w:money	0 -6 0 0 19 0 0 0
w:more	19 0 0 -18 0 1 -9 0
w:more than	8 -12 0 -12 15 0 0 0
w:morning	0 34 0 -6 -22 0 -2 0
w:morning .	0 26 0 0 -24 0 0 0
w:much	1 18 2 3 -26 0 0 0
w:must	-2 -4 -1 -12 42 0 -6 0
w:name	5 -1 0 1 -15 5 0 4
w:need	0 -12 0 -3 17 3 -3 0
w:neither	0 -1 0 -2 15 0 0 0
w:new	2 -9 0 17 -16 0 17 -7
w:new <duty>	0 -20 0 31 -22 0 5 0
w:new _ on	4 0 0 2 -15 0 7 0
w:new duty	0 -18 0 32 -22 0 6 0
w:newspaper	0 -4 0 -8 19 0 0 0
w:next	-13 0 0 19 -3 -9 10 -10
w:next _ .	0 12 0 -3 -20 0 19 0
w:next _ the	0 0 0 15 -12 0 0 0
w:next morning	0 21 0 0 -18 0 0 0
w:no	-6 10 -13 1 2 -21 -24 12
w:no _ ,	0 9 0 0 -18 0 0 9
w:no _ :	0 16 0 7 -23 0 0 0
w:no _ by	0 -17 0 7 10 0 0 0
w:no extension	0 17 0 0 -14 0 0 0
w:not	-7 -12 -15 1 27 -1 -4 -5
w:not <v-impose>	0 -14 0 -9 23 8 -5 0
w:not <v-say>	0 -1 0 0 22 0 -1 0
w:not _ ?	0 15 0 0 -14 0 0 0
w:not renewed	0 16 0 0 -14 0 0 0
w:nothing _ the	10 0 0 0 -19 8 0 0
w:now <v-impose>	0 0 0 6 -16 0 10 0
w:of	8 -7 -6 13 16 -21 -10 -24
w:of <duty>	0 0 0 -3 16 0 -2 0
w:of <number>	0 -24 -2 -6 23 3 1 0
w:of _ .	0 -6 -5 0 27 -4 -11 0
w:of _ <quality>	0 7 0 4 -15 0 0 4
w:of _ and	0 15 0 0 -12 0 0 0
w:of _ earth	18 0 0 0 -14 0 0 0
w:of _ in	0 -2 0 -2 18 0 0 0
w:of _ will	0 15 0 0 -5 0 0 0
w:of a	0 0 1 19 -13 0 -6 0
w:of last	9 14 0 0 -19 0 0 0
w:of rare	18 0 0 0 -14 0 0 0
w:of the	-6 0 15 -8 15 -19 -17 0
w:off	2 -19 -3 2 5 -2 12 -1
w:offer	0 -8 0 -5 27 0 -4 0
w:oil	-1 -9 0 14 -17 -1 15 -2
w:old	-5 25 -7 -15 0 -5 -13 -1
w:old _ ,	0 16 0 0 -13 0 0 0
w:old duty	0 15 0 -2 -4 0 0 0
w:on	-8 2 -21 8 16 -16 -1 -5
w:on <day-ahead>	-24 9 -8 -10 25 -7 -22 0
w:on <day-gone>	-1 0 -10 0 16 -11 0 -10
w:on <goods>	0 1 -11 -5 -5 0 2 15
w:on <name>	0 0 0 20 -14 0 -6 0
w:on <number>	0 -7 0 -1 19 0 0 0
w:on _ .	-14 0 0 15 -12 -15 4 15
w:on _ <day-ahead>	0 28 5 3 -32 0 0 0
w:on _ same	3 0 0 2 -16 0 9 0
w:on _ software	14 0 0 0 -15 0 0 0
w:on _ to	0 -4 0 18 -12 0 0 0
w:on critical	14 0 0 0 -15 0 0 0
w:on the	0 9 8 -19 -1 -18 4 0
w:on those	0 9 0 7 -16 0 0 0
w:once	15 23 0 -15 -27 4 -4 0
w:once _ .	0 17 1 0 -17 0 0 0
w:once more	11 22 1 -1 -37 8 0 0
w:one	6 0 2 0 5 -5 -9 -17
w:one .	0 -8 0 0 15 0 0 0
w:one _ ,	0 -7 0 0 15 0 0 0
w:open	7 -16 0 7 0 0 -5 0
w:or	-1 -24 -8 19 7 -6 3 -3
w:or sooner	1 0 0 16 -19 0 0 0
w:other	3 -19 -7 30 0 -7 -4 -8
w:our	-16 -6 -12 -28 6 0 26 2
w:our <goods>	0 1 0 -1 -18 0 26 0
w:out	-18 10 -14 4 5 -3 -6 0
w:out ,	0 16 0 0 -7 0 0 0
w:out .	0 -15 0 10 -8 0 8 3
w:over	0 6 -6 6 -5 0 -18 1
w:over _ .	0 15 0 0 -11 0 0 0
w:palm	0 7 0 -4 -18 0 11 0
w:part	-1 -6 0 -7 16 1 0 0
w:past	0 0 0 -1 19 0 0 0
w:pen	0 22 0 3 -21 0 0 0
w:penang	0 0 3 0 -17 16 0 0
w:permit	28 0 0 -6 -16 0 -6 0
w:product	0 -8 0 -3 20 0 0 0
w:promise	-2 0 0 0 16 0 0 0
w:put	2 14 0 5 -18 0 -12 5
w:put _ back	0 16 0 0 -14 0 0 0
w:question	-3 0 -1 0 22 -1 -9 0
w:raise its	0 -3 0 -11 -5 0 20 0
w:rare	15 -12 -2 -7 -2 3 3 0
w:rare earth	17 -9 0 -7 0 3 -7 0
w:rate	-1 7 -4 -27 16 -2 -9 0
w:read	0 0 0 -2 15 0 0 0
w:renewal	0 17 0 0 -25 0 12 0
w:renewed ?	0 16 0 0 -14 0 0 0
w:report	0 -2 0 -4 21 0 -7 0
w:reserve	8 0 0 0 -17 0 12 0
w:reserve _ right	8 0 0 0 -18 0 12 0
w:reserve the	8 0 0 0 -18 0 12 0
w:restore	0 18 0 0 -13 0 0 0
w:return	0 8 0 -15 1 7 -12 -5
w:return ,	2 8 5 0 -26 6 0 0
w:rice	2 13 0 4 -19 0 1 0
w:right to	7 0 0 0 -17 0 11 0
w:rise	1 -6 0 -13 18 0 0 0
w:rise _ <level>	0 -8 0 -4 20 0 0 0
w:round	0 -16 0 0 26 0 0 0
w:rule	33 -28 0 8 -25 -2 12 0
w:run	-4 1 -5 -1 22 -5 -5 -3
w:salmon	0 10 0 0 -16 0 10 0
w:same	7 14 6 -15 -18 -2 10 -1
w:same _ .	1 9 0 0 -18 0 8 0
w:say it	0 -3 0 -18 18 0 2 0
w:say on	0 -4 0 19 -4 0 -2 0
w:second _ .	0 0 0 16 -11 0 0 0
w:section	0 -21 0 24 -2 0 -3 0
w:section <number>	0 -20 0 25 -2 0 -3 0
w:shall	0 11 0 -15 2 0 0 0
w:share	0 -5 20 0 -12 0 0 0
w:she	0 -13 0 -4 29 0 -2 0
w:ship	-11 -1 -2 -14 -4 27 0 0
w:ship ,	0 0 0 -1 -8 16 -3 0
w:should	0 -13 3 -20 18 -7 4 0
w:should be	0 -12 0 0 17 0 0 0
w:should the	8 0 0 0 -16 0 5 0
w:side	-3 14 -14 -16 7 3 -1 -10
w:side .	0 15 0 0 -14 4 0 0
w:sign	2 -14 -3 -19 42 -2 -15 -1
w:since	-8 -41 -4 -9 54 -3 0 -1
w:since _ ,	0 -6 0 -7 22 0 0 0
w:sink	0 0 0 0 -16 0 0 22
w:size	0 0 0 17 -16 0 0 0
w:slap	0 8 0 1 -25 0 17 0
w:software	22 0 0 0 -17 0 0 0
w:some	0 -8 0 -3 25 0 0 0
w:sooner	1 0 0 15 -16 0 0 0
w:standstill	0 15 0 0 -8 0 0 0
w:steel	1 -1 0 0 -9 0 18 0
w:still	-1 -10 -1 -11 43 0 -3 0
w:stop	0 -26 0 3 -3 11 4 0
w:successor	0 19 0 0 -19 0 0 0
w:sugar	0 19 0 8 -12 0 -7 0
w:summer	0 -17 0 17 4 0 0 0
w:surcharge	0 -13 0 3 16 0 -4 0
w:surcharge _ <level>	0 -8 0 -7 17 0 0 0
w:table	1 16 0 -4 -18 0 0 3
w:table .	3 9 0 0 -17 0 0 4
w:take	-13 -15 8 7 1 0 0 -4
w:take _ ,	0 -5 0 -1 16 0 -2 0
w:talk	-13 -34 0 0 9 -15 -1 22
w:tariff	3 -43 8 17 2 0 -18 16
w:tariff <v-begin>	0 -9 0 0 16 0 0 0
w:tariff _ <name>	0 0 11 13 -21 0 1 0
w:tariff on	8 -15 0 13 -8 0 0 0
w:tax	3 5 0 -20 0 0 7 0
w:tell	-16 -19 6 16 -5 -12 -1 16
w:tell _ <seat>	0 0 0 16 -13 0 0 0
w:than	5 -23 0 -21 25 0 8 0
w:than <number>	0 -19 0 0 12 0 4 0
w:that	-1 -5 -17 16 1 -1 -3 0
w:that ,	0 17 3 0 -27 0 0 9
w:that <not>	0 5 0 18 -24 0 0 3
w:that _ <name>	0 11 0 7 -16 0 0 0
w:that _ on	0 -3 0 -4 17 0 0 0
w:that all	0 22 0 0 -16 0 0 0
w:that case	0 0 0 14 -16 0 4 0
w:that day	0 -11 0 0 17 0 0 0
w:that he	0 -1 0 -9 26 0 -2 -2
w:that no	0 0 0 15 -14 0 0 0
w:that would	0 -7 0 -7 25 0 -1 0
w:the	-9 -1 0 -4 44 -19 -35 -20
w:the <agent>	0 32 0 0 -22 0 -4 0
w:the <goods>	-17 0 -14 11 -8 0 11 0
w:the <name>	-13 -16 -4 15 12 0 -8 -1
w:the <number>	0 33 -2 28 -47 -1 -8 6
w:the <organisation>	11 -17 4 4 19 -1 -23 -15
w:the <person>	-4 6 -2 15 -12 -5 0 0
w:the <quality>	-2 12 0 -24 -11 5 11 1
w:the <seat>	0 -2 0 16 -2 0 -2 0
w:the <v-deny>	19 -5 0 0 -8 0 0 0
w:the <v-end>	0 4 0 15 -18 0 5 0
w:the <v-impose>	4 13 0 -17 -2 0 0 -4
w:the <v-suspend>	0 18 1 -6 -17 1 0 0
w:the _ 's	0 0 0 -12 22 -1 -4 0
w:the _ ,	5 -11 -6 4 -7 0 22 0
w:the _ .	11 -17 7 -9 21 -22 -10 2
w:the _ :	0 15 0 0 -20 0 7 0
w:the _ ?	0 -9 0 0 22 0 0 0
w:the _ about	9 0 0 0 -16 8 0 0
w:the _ duty	0 19 -4 -16 0 3 -7 0
w:the _ go	0 -20 0 12 5 0 0 0
w:the _ have	0 -7 0 -3 19 0 0 0
w:the _ is	2 13 5 0 -16 4 -11 -1
w:the _ lapse	0 9 8 7 -21 0 0 0
w:the _ morning	0 29 0 0 -26 0 0 0
w:the _ of	0 10 4 0 0 0 -15 -15
w:the _ say	0 -1 0 34 -16 0 -7 0
w:the _ talk	0 0 0 6 -15 0 0 9
w:the _ tariff	0 -16 0 -22 27 0 0 6
w:the _ that	4 -1 0 -25 14 0 0 0
w:the _ the	0 15 0 0 -12 0 0 0
w:the _ will	-2 -15 9 0 9 0 -4 0
w:the _ with	0 0 0 -4 16 0 0 0
w:the _ would	5 14 1 2 -21 -1 1 -6
w:the date	0 18 0 0 -16 0 0 0
w:the end	0 7 0 9 -17 0 5 0
w:the event	0 16 6 0 -21 0 0 0
w:the extension	0 -2 0 0 16 0 0 0
w:the fee	0 -6 0 0 -5 20 0 0
w:the law	0 17 0 6 -21 0 0 0
w:the new	0 -9 1 -12 20 0 -3 0
w:the old	0 18 -1 -3 -3 -2 -4 0
w:the other	0 -5 0 -1 22 0 -5 0
w:the right	7 3 0 0 -20 0 11 0
w:the rule	19 -5 0 0 -8 0 0 0
w:the same	8 17 7 -13 -16 -1 1 0
w:the tariff	-2 0 4 -8 -11 2 0 17
w:the thing	0 0 15 0 -8 0 0 0
w:their	-15 6 -1 -5 5 -11 7 -5
w:then	8 32 -22 22 -48 6 0 0
w:then ,	0 15 0 0 -9 0 0 0
w:then <number>	0 10 0 5 -16 0 0 0
w:then <v-impose>	2 0 0 0 -16 0 8 0
w:then _ <level>	0 4 0 1 -23 0 12 0
w:there	1 -6 -4 0 5 0 -32 12
w:there 's	0 -15 0 1 15 0 0 0
w:there _ be	0 -6 0 0 -7 0 -2 20
w:there _ nothing	10 6 0 1 -26 8 0 0
w:there will	0 0 0 -2 -10 0 0 17
w:thereafter	0 17 0 0 -16 0 0 0
w:they	-1 5 -30 -3 14 -28 -2 2
w:they'd	8 0 0 6 -21 0 0 3
w:thi	0 -31 0 -19 29 -11 5 2
w:thi year	0 -7 0 0 16 0 0 0
w:threaten	5 -22 -1 16 3 -1 -11 0
w:three	0 21 0 -9 -18 4 -6 0
w:to ,	7 4 6 0 -20 0 0 0
w:to <day-ahead>	0 -15 0 -4 35 0 -1 0
w:to <level-noun>	0 0 0 0 -10 0 15 0
w:to <number>	-3 7 -6 11 -18 14 0 0
w:to <seat>	0 -4 0 0 19 0 0 0
w:to <v-begin>	4 3 -3 5 -17 0 3 3
w:to <v-end>	0 0 20 -12 -6 0 -10 3
w:to _ .	-5 24 3 1 -30 14 -10 2
w:to _ <level>	0 6 0 11 -19 0 0 0
w:to _ and	0 -22 0 2 5 0 6 0
w:to _ from	0 -4 0 -2 17 0 0 0
w:to _ to	0 -1 0 -3 19 0 0 0
w:to be	0 -20 -1 14 7 0 0 0
w:to lose	0 -3 20 0 -14 0 0 0
w:to the	-12 0 -7 -7 21 0 0 -2
w:ton	0 -4 0 0 -11 23 0 0
w:truce	-2 3 -15 -6 15 0 -18 0
w:two	-14 -4 4 -2 19 6 -23 -9
w:under	4 -8 -7 20 -6 0 -1 -4
w:under _ <number>	0 0 0 15 -6 0 -1 0
w:under section	0 0 0 16 -7 0 0 0
w:unless	-4 16 -7 1 -3 0 -8 -1
w:unless the	0 2 0 15 -11 0 -4 0
w:until	-17 -52 -13 -33 94 -10 -21 -9
w:until <day-ahead>	-4 -18 0 -9 41 0 -3 0
w:until _ .	0 -4 0 0 18 0 0 0
w:until the	0 -8 0 0 20 0 0 0
w:up	0 15 -1 -8 -12 0 6 0
w:up on	0 15 0 0 -9 0 0 0
w:us	0 0 0 -25 14 -6 4 -2
w:vow	0 0 0 0 -20 0 16 0
w:wake	9 14 0 0 -21 0 0 0
w:wake up	9 10 0 0 -18 0 0 0
w:warn	5 1 -1 -2 -15 6 0 4
w:warn ,	0 -13 0 -2 19 -1 -3 0
w:was	-7 0 -12 3 16 -9 0 -12
w:was _ ,	0 13 0 0 -15 0 0 0
w:was _ to	0 -4 0 -3 16 0 0 0
w:was in	0 17 0 0 -13 0 0 0
w:we	0 2 0 -26 0 5 16 -17
w:we should	0 -8 0 0 15 0 0 0
w:week	-4 -14 0 -12 29 -1 -2 0
w:were	-7 13 -7 -42 37 -16 -17 0
w:what	-10 22 -28 -20 21 -29 5 -23
w:what _ it	0 -13 0 0 19 0 0 0
w:what happen	0 -14 0 0 25 0 0 0
w:what i	0 3 0 0 -20 0 19 0
w:where _ were	0 15 0 0 -11 0 0 0
w:whether	0 -6 0 0 17 0 -11 0
w:who	-6 -9 0 0 24 -3 -15 5
w:will	-16 -14 -1 -25 43 -7 -1 0
w:will <not>	0 -8 0 -8 23 2 0 0
w:will <v-bear>	0 -2 0 0 16 0 -2 0
w:will <v-down>	0 0 0 -5 15 0 0 0
w:will _ .	0 0 16 -1 -6 0 -1 0
w:will _ <level>	0 -6 0 0 17 0 -5 0
w:will _ a	0 18 0 0 -5 0 -3 0
w:will _ no	0 0 0 -1 -12 0 0 18
w:will be	-2 0 -6 -10 7 -8 -6 15
w:will have	0 17 0 0 -11 0 0 0
w:will not	0 -8 0 -8 23 2 0 0
w:win	0 11 7 0 -16 0 0 0
w:window	0 -8 0 0 15 0 0 0
w:wine	0 3 0 18 -13 0 0 0
w:with	-10 -20 -16 0 24 -7 9 -8
w:with <level>	0 0 0 0 -14 0 16 0
w:without	-5 30 -12 -18 -22 11 0 6
w:without <goods>	0 7 0 0 -17 9 0 0
w:without _ ,	0 13 0 -1 -21 1 0 9
w:without it	0 24 0 0 -22 0 0 0
w:word	0 0 0 -2 19 0 0 0
w:work	0 -2 0 -2 16 0 0 0
w:worth	0 -4 0 0 19 0 0 0
w:would	2 27 6 -32 -17 6 20 -9
w:would <v-impose>	-5 15 13 -6 -4 -10 -2 -3
w:would <v-return>	0 15 0 0 -18 0 0 0
w:would <v-target>	0 0 0 0 -8 0 15 0
w:would <v-up>	0 17 -1 -13 0 -5 -4 0
w:would _ be	15 3 0 0 -12 0 -2 0
w:would _ by	0 16 0 0 -21 11 0 0
w:would _ due	0 13 0 0 -16 5 0 0
w:would _ to	-5 17 -4 0 0 -5 0 -3
w:would be	-1 12 -8 -16 0 0 3 0
w:would have	0 -4 -1 -9 26 0 -5 0
w:would in	0 1 0 5 -18 1 4 0
w:would like	0 -6 0 0 20 0 0 0
w:would then	20 15 0 -15 -44 7 9 4
w:write	2 -15 3 -1 5 0 -3 0
w:year	-6 -4 0 -5 22 0 -2 -1
w:yet	0 0 0 0 -12 0 0 20
w:you	-12 -16 -15 -26 57 0 -21 -6
w:your	-1 -16 0 -9 34 0 0 0
w:—	0 -3 -4 2 19 -2 -16 -1`;
