// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-96 -38 -96 -85 210 -107 -80 -104
answer	-7 -15 -16 -8 -9 -13 45 -10
answer b:<level-noun>	0 0 0 0 -12 0 16 0
answer b:<name>	0 -8 0 -3 -1 0 18 0
answer b:<v-begin>	0 0 0 0 -12 0 16 0
answer b:<v-impose>	0 0 0 -9 -2 0 15 0
answer c0=impose	-2 -1 0 -13 -6 0 24 0
answer c1=begin	0 0 0 0 -12 0 16 0
answer c1=impose	-3 -6 0 -16 -8 0 30 0
answer condition	0 -1 0 -8 -15 0 28 0
answer duty	0 -13 0 -7 -3 0 26 0
answer l3=<begin>	0 -10 0 1 -2 0 16 0
answer l4=<begin>	-2 -19 -1 2 0 0 16 0
answer next=,	0 -8 0 0 -4 0 16 0
answer open	0 -10 -6 -9 -35 -4 54 -1
answer r1=,	0 -5 0 -3 -9 0 21 0
answer r2=the	0 0 0 -3 16 0 -3 0
answer r3=<v-say>	0 0 0 9 -17 0 8 0
answer r4=<end>	-1 0 -1 -8 0 0 17 0
answer t0=past	0 0 0 1 -15 0 14 0
answer v1=take	0 0 0 0 -12 0 16 0
answer verbless	0 -5 -1 -12 22 -2 0 0
answer=answers	0 0 0 0 15 0 -2 0
asked before	-11 32 -10 -19 -4 -6 0 -5
asks	-42 10 -40 -13 66 -40 -47 -35
c=agree past	0 -4 0 0 18 0 0 0
c=bear gerund	1 -10 0 -3 19 0 -1 0
c=bear past	0 -15 0 0 7 0 3 0
c=begin duty	0 0 -15 21 2 -7 -17 -10
c=begin level	-1 2 -1 21 -3 -5 -22 -1
c=begin modal	2 -4 4 18 -5 0 -11 -5
c=begin perfect	0 -7 0 0 15 0 0 0
c=deny open	0 -6 0 0 -3 0 15 0
c=down condition	9 1 14 2 -7 -9 -16 -12
c=down duty	0 -6 12 4 5 -2 -22 -5
c=down level	0 -18 3 4 19 -5 -15 0
c=down modal	0 2 22 1 -27 3 -15 14
c=down on-lapse	0 24 0 0 -27 0 0 0
c=down open	0 -6 25 7 -27 1 2 9
c=end condition	0 0 8 0 4 -4 -20 0
c=end duty	1 -4 18 -1 -12 9 0 0
c=end gerund	0 9 0 0 -15 0 8 0
c=end infinitive	0 5 20 -11 -13 0 -9 3
c=end level	0 0 20 -15 -6 6 0 0
c=end modal	-1 -23 0 0 0 19 3 0
c=impose duty	0 7 0 1 1 -16 -5 0
c=impose level	3 -11 -7 6 16 -18 -8 -7
c=impose modal	-4 10 18 5 -12 -18 -3 0
c=impose modal-passive	0 0 0 -16 5 0 0 5
c=impose participle-passive	-8 0 0 7 4 0 -20 -2
c=impose past-passive	0 0 0 -5 24 0 -4 0
c=impose present	-6 -12 2 1 7 -26 4 5
c=propose condition	-7 -25 7 4 7 -6 4 0
c=propose duty	0 -8 0 -15 5 0 9 3
c=propose modal	0 -5 6 -16 11 -2 1 -2
c=propose open	-5 -8 1 2 2 -16 9 0
c=propose present	0 -26 5 0 8 -3 0 1
c=return condition	-2 1 -2 -18 19 0 -10 -1
c=return duty	0 39 3 -7 -32 0 -5 0
c=return open	-2 26 -1 -7 -9 0 -7 -1
c=say duty	0 -17 10 10 -22 -5 25 0
c=say level	0 -2 0 12 -17 -1 10 -2
c=say open	0 -19 -4 1 -4 0 25 1
c=say past	0 -19 0 0 6 5 0 3
c=say perfect	3 -7 4 9 -28 -7 9 12
c=say present	-22 9 -11 9 -7 3 0 0
c=stay condition	-1 11 1 0 -19 2 -16 16
c=stay future	-6 0 4 -12 5 -6 -17 12
c=stay level	-4 31 -27 -5 -12 3 -2 -7
c=stay modal	0 0 -16 11 5 0 -15 -14
c=stay open	6 12 -3 11 -23 6 -11 11
c=stay past	-4 4 -9 -13 21 -6 -5 -1
c=stay present	5 14 -8 10 3 -6 -17 -22
c=stay present-not	0 -7 0 17 -12 7 -3 2
c=suspend level	0 -18 0 0 29 0 0 0
c=suspend open	11 0 0 0 -5 5 -18 0
c=target duty	3 -1 -11 -2 -3 -4 18 -1
c=target level	5 -1 -7 -4 -3 -1 16 0
c=target modal	0 -5 0 0 -11 0 19 0
c=target open	6 -2 -13 -5 -4 -8 23 -5
c=threaten duty	0 4 0 12 -19 0 0 -1
c=threaten level	0 -7 0 19 -21 0 13 0
c=threaten open	13 -8 -5 5 -15 6 7 -2
c=threaten past	0 0 0 0 -20 6 11 0
c=threaten perfect	16 -7 0 0 -13 -2 11 -1
c=up gone	0 -20 0 0 26 0 0 0
condition	-6 20 3 -15 -4 0 -4 -1
condition before	21 21 0 -9 -39 -12 20 0
condition+on-lapse	-5 19 0 -6 -3 0 -12 -16
condition+open	0 5 3 0 -30 15 0 5
controls	38 -14 0 -21 -1 2 -11 -8
controls b:<v-impose>	15 0 0 -9 0 -1 -7 0
controls condition	15 -4 -4 -17 3 0 1 0
controls duty	17 0 -1 -6 -1 6 -12 0
controls l1=a	21 -7 1 0 -19 5 0 0
controls l4=<begin>	15 -6 0 -6 0 0 0 0
controls level	16 -7 0 -4 6 -1 -8 0
controls lr=a .	15 0 0 0 -10 0 0 0
controls next=,	18 -13 0 0 -11 1 0 0
controls open	30 0 0 -18 -18 9 0 -1
controls r1=on	22 0 0 -1 -9 0 -6 0
controls r4=,	19 0 0 1 -18 0 0 0
controls=export controls	17 -2 0 0 -10 0 0 0
controls=licence	26 0 0 -1 -24 4 -2 0
duty	-18 6 -4 10 10 -18 0 -19
duty a:<gate>	0 0 0 -8 -6 0 17 0
duty a:<goods>	5 -2 -6 3 0 -17 8 -12
duty a:<level>	0 -1 -4 -2 16 0 -5 -3
duty a:<level> from	0 -11 0 -2 18 0 0 0
duty a:<name>	0 0 12 26 -20 -4 -10 -1
duty a:<not>	0 -12 0 0 25 0 -5 0
duty a:<v-begin>	3 16 -11 5 -5 -6 -18 -2
duty a:<v-impose>	-8 9 3 -17 6 -8 0 2
duty a:<v-return>	0 15 5 -11 -12 3 -3 0
duty a:<v-target>	0 -7 0 -9 20 0 0 0
duty b:<goods>	-8 -23 10 7 -1 -16 13 0
duty b:<level-noun>	0 -14 0 0 20 0 -1 0
duty b:<name>	-15 2 0 -20 15 -18 8 0
duty b:<name> 's	-2 14 6 -20 -1 0 0 0
duty b:<not>	0 0 -1 -6 21 0 -10 0
duty b:<quality> good	0 -9 0 -3 17 0 0 0
duty b:<v-down>	-1 -7 4 -11 17 0 0 0
duty b:<v-impose>	-1 0 -8 2 2 -16 4 0
duty b:<v-return>	0 22 0 0 -16 0 0 0
duty b:<v-threaten>	0 0 0 15 -19 0 5 0
duty c1=down	0 -4 5 -6 16 0 -11 0
duty c1=impose	0 1 -7 8 4 -15 -9 0
duty c1=propose	0 0 0 -17 3 0 5 5
duty c1=return	0 19 0 0 -16 0 0 0
duty ct0=end present	0 8 7 0 -20 0 5 0
duty ct1=end present	0 8 7 0 -20 0 5 0
duty duty	-18 6 -4 10 10 -18 0 -19
duty gone	2 -9 0 0 17 -4 -6 0
duty l1=<goods>	0 3 15 -22 -14 0 7 4
duty l1=<name>	0 -4 0 -8 15 0 0 0
duty l1=<not>	0 -3 0 -2 17 0 0 0
duty l1=<number>	0 -8 0 -4 16 0 0 0
duty l1=<quality>	0 21 0 -8 -21 0 15 0
duty l1=<v-down>	0 0 0 -4 16 0 0 0
duty l1=a	0 -7 -1 16 -4 0 -6 4
duty l1=new	0 -12 0 28 -28 0 8 0
duty l1=of	0 -2 0 -12 27 0 -3 0
duty l1=that	0 0 0 -7 15 0 0 0
duty l1=the	-1 1 0 -16 10 12 -13 0
duty l2=<name>	0 -2 0 -2 20 0 -9 0
duty l2=<v-down>	0 -7 0 -2 15 0 -2 0
duty l2=<v-return>	0 15 0 0 -15 0 0 0
duty l2=<v-stay>	0 -11 0 -3 22 0 0 0
duty l2=any	0 0 0 0 -13 0 15 0
duty l2=the	-11 20 -1 -35 11 -5 -10 1
duty l2=to	0 10 0 5 -17 0 0 0
duty l2=will	0 -10 0 0 16 0 0 0
duty l3=,	0 -3 0 15 0 -1 -11 0
duty l3=<goods>	0 -26 0 0 27 0 -3 0
duty l3=<v-begin>	0 -6 0 -13 27 0 -2 0
duty l3=<v-impose>	0 5 0 -19 0 0 8 3
duty l3=<v-up>	0 0 0 -11 19 0 0 0
duty l3=go	0 0 0 -8 15 0 0 0
duty l4=<person>	1 0 0 -13 18 0 -4 0
duty l4=<v-say>	0 18 10 0 -24 0 -1 0
duty l4=it	0 11 0 16 -23 0 0 0
duty l4=say	0 16 11 -2 -20 0 0 0
duty l4=which	0 0 0 1 -19 9 8 0
duty l4=will	0 5 0 0 -16 0 12 0
duty l=<begin> new	0 0 0 19 -15 0 0 0
duty l=of the	0 -8 0 -6 20 0 0 0
duty l=that the	0 0 0 -12 17 0 0 0
duty l=the <quality>	0 15 0 -8 -10 0 3 0
duty lead=,	-8 20 -14 14 -11 -7 0 -11
duty lead=a	0 0 0 13 -16 0 4 0
duty lead=if	15 -16 -1 -6 -1 4 0 9
duty lead=in	0 17 0 0 -14 0 0 0
duty lead=new	0 0 0 19 -15 0 0 0
duty lead=that	-5 -24 0 0 17 0 0 -2
duty level	-5 2 -6 -8 22 -2 -9 -25
duty next=,	-3 4 4 4 -18 -2 18 0
duty next=;	0 12 3 -15 -8 0 4 0
duty next=and	0 -19 0 10 9 1 -3 0
duty next=—	0 -8 0 -3 17 0 0 0
duty open	-1 7 6 21 -34 2 8 0
duty pc0=impose	0 5 0 -16 0 0 10 0
duty pc1=impose	0 6 0 -16 1 0 7 0
duty pct0=say past	0 0 4 13 -3 0 -15 0
duty pct1=say past	0 0 4 13 -3 0 -15 0
duty quoted	0 2 0 -18 -6 0 15 0
duty r1=<not>	0 -8 0 0 16 0 0 0
duty r1=are	0 -9 0 0 18 0 0 0
duty r1=come	5 9 0 2 -16 0 0 0
duty r1=duty	0 6 0 0 -16 9 0 0
duty r1=of	0 -3 -6 2 14 0 -16 0
duty r1=on	-1 -1 0 18 -14 -15 12 -10
duty r2=,	0 11 3 0 -18 0 -2 4
duty r2=<goods>	0 -3 -1 6 -13 0 15 0
duty r2=<level>	1 20 -2 0 -10 0 -10 0
duty r2=<name>	0 -20 11 20 -12 0 0 0
duty r2=<v-begin>	0 6 0 10 -16 0 0 0
duty r2=and	0 -10 0 -4 24 0 0 0
duty r2=follow	0 -1 0 22 -15 0 0 0
duty r2=of	0 -12 0 0 16 0 -3 0
duty r2=top	0 0 0 15 -15 0 0 0
duty r3=,	0 -15 8 -7 8 0 4 0
duty r3=<v-impose>	0 15 0 -4 -6 0 -1 0
duty r3=again	0 17 0 0 -15 0 0 0
duty r3=apply	0 16 0 0 -14 0 0 0
duty r3=the	0 -1 -5 0 16 0 -6 3
duty r4=<day-ahead>	0 0 0 -5 16 0 0 0
duty r4=<level>	0 -3 0 0 16 0 -4 0
duty r4=<v-impose>	0 -16 0 0 1 0 6 0
duty r4=and	0 0 15 1 -7 0 -5 0
duty r4=that	0 0 0 15 -13 0 0 0
duty r4=to	0 -4 0 -22 13 0 9 0
duty r=, and	0 -4 0 -1 17 0 0 0
duty r=come back	7 15 0 0 -20 0 0 0
duty r=duty on	0 4 0 0 -15 10 0 0
duty r=from <day-ahead>	0 -9 0 -2 17 0 0 0
duty r=of the	0 -8 0 -1 18 0 0 0
duty r=on top	0 0 0 15 -15 0 0 0
duty t0=past	1 -18 0 -4 14 0 -1 2
duty v0=slap	0 12 0 0 -17 0 5 0
duty verbless	-17 -16 1 5 13 -11 15 -18
duty+gone	2 -9 0 0 17 -4 -6 0
duty+level	-5 2 -6 -8 22 -2 -9 -25
duty+open	-1 7 6 21 -34 2 8 0
duty=0·0%	0 -6 0 -4 17 0 0 0
duty=duties	-11 8 0 40 -22 -17 -13 -7
duty=duty	-2 6 -25 -25 0 1 19 0
duty=per cent	-3 -4 2 -6 0 -5 22 0
duty=percent	-5 1 -10 -12 19 4 -20 0
duty=rates	0 16 0 0 -9 0 0 0
duty=tariff	7 -34 0 -1 9 0 0 5
duty=tariffs	-5 -10 6 9 13 -3 -20 -3
gone	0 -11 5 -4 18 -15 -11 0
gone+level	0 -10 0 -7 23 0 -2 0
harm	0 -18 0 -11 5 30 0 -10
harm a:<goods>	2 0 1 -17 -11 16 0 0
harm a:<number>	0 -4 0 0 20 0 0 0
harm a:<quality>	-4 16 0 -5 -12 12 -4 0
harm a:<v-say>	7 12 0 -13 -18 0 5 5
harm b:<person>	0 0 0 0 16 0 0 0
harm condition	4 -14 1 -3 -13 26 0 -8
harm duty	0 1 2 0 -13 15 0 -4
harm l1=the	-10 4 0 -2 -11 18 4 -2
harm l4=<begin>	-11 -11 -15 0 17 7 -8 0
harm lead=,	0 5 2 10 -23 3 6 -6
harm lead=the	-4 1 0 3 -12 15 0 0
harm lr=the in	0 2 0 1 -15 0 8 0
harm next=,	-2 -15 3 2 -6 9 6 0
harm next=as	12 0 0 0 -18 0 8 0
harm open	0 -2 0 2 -29 34 0 0
harm r3=the	0 15 0 0 -16 0 -1 5
harm r4=<end>	-4 -4 -2 0 27 0 -8 0
harm t0=present	0 -10 0 -10 0 16 -4 0
harm t1=present	0 -10 0 -9 0 16 -4 0
harm=fees	-2 -9 0 2 -1 15 -1 0
if:'s	19 -16 4 0 0 -3 -2 0
if::	0 21 0 -2 -10 0 0 0
if:<day-ahead>	-6 0 -8 19 -9 3 -10 1
if:<duty>	7 -10 2 -18 -14 5 6 13
if:<goods>	6 2 0 11 -11 -16 0 0
if:<not>	-4 12 -18 11 -4 5 -26 -1
if:<organisation>	0 -9 -1 -6 16 0 -1 3
if:<quality>	3 -13 0 0 16 -3 -8 0
if:<seat>	15 4 0 -5 -11 0 4 0
if:<v-end>	-1 16 0 10 -19 0 -15 0
if:<v-impose>	0 -18 -2 2 2 11 0 3
if:<v-propose>	0 -16 4 0 0 0 1 9
if:<v-up>	8 -6 13 0 -22 3 6 5
if:a	5 0 -11 -17 15 0 -10 0
if:after	0 20 0 0 -17 0 0 0
if:agree	0 4 0 6 -15 5 0 0
if:and	0 34 10 0 -38 0 0 0
if:are	0 -19 0 0 20 0 -1 0
if:back	11 9 0 0 -22 5 0 0
if:by	-6 -10 0 31 -4 0 -5 -5
if:die	0 17 0 0 -11 0 0 0
if:end	0 11 0 0 -16 8 0 0
if:extension	0 16 0 -1 -6 0 0 0
if:fail	0 10 6 0 -18 -1 0 5
if:failing	0 21 0 -1 -13 0 0 0
if:for	0 17 0 -6 -20 0 17 0
if:go	10 2 5 -7 -23 6 4 0
if:hold	0 -8 0 0 16 0 0 0
if:in	-6 15 5 -13 -17 18 -3 -5
if:of	-4 5 0 17 -8 0 -10 0
if:on	0 2 9 -18 -1 0 -9 13
if:paper	2 19 0 0 -17 0 0 0
if:pause	0 6 4 0 -16 3 0 0
if:pay	0 11 0 0 -17 0 7 0
if:pen	0 18 0 0 -15 0 0 0
if:sign	0 0 0 -2 17 0 -2 0
if:stay	0 0 5 0 -17 1 0 3
if:tariff	4 -17 4 -17 -2 2 1 9
if:the	0 8 6 0 -30 9 2 7
if:to	0 3 17 -4 -8 0 -1 0
if:two	0 20 0 -1 -10 0 0 0
if:without	0 -5 -3 -14 16 7 -6 -3
if:you	0 -23 -4 -1 41 0 -2 0
lead="	-6 -1 -24 0 6 0 6 0
lead=" past	-1 -15 0 -2 1 3 5 4
lead=" say	0 1 0 -21 0 3 5 5
lead=(	-2 2 1 -16 12 -3 0 0
lead=)	-3 4 0 -18 11 -4 0 0
lead=,	-7 0 -12 -3 30 -19 0 -12
lead=, bear	1 1 4 -3 3 0 -17 -1
lead=, begin	-1 0 -19 14 -13 7 0 0
lead=, down	1 2 8 0 -6 2 -15 -1
lead=, end	0 -1 18 -10 -5 -1 3 0
lead=, perfect	0 -3 -4 -8 0 -3 6 16
lead=, present	-6 21 20 -5 -19 2 2 -29
lead=, say	11 -11 7 13 -17 -14 0 11
lead=, threaten	0 -4 0 0 -8 0 15 -2
lead=, up	-5 14 0 1 -26 12 1 0
lead=:	-32 12 -23 -5 23 -4 0 -18
lead=: begin	0 -15 0 0 21 0 0 0
lead=: present	-9 -16 0 5 13 0 0 2
lead=: say	0 -16 0 12 -13 3 7 6
lead=: tell	0 0 0 8 -20 0 4 7
lead=;	-2 9 9 -15 5 -1 -4 -10
lead=; say	2 0 15 -3 -7 0 -1 0
lead=@	0 -1 0 -4 18 0 0 0
lead=a	-4 -17 -11 0 9 -9 17 0
lead=after	-4 27 -2 -6 -18 7 0 0
lead=after present	0 25 0 0 -32 10 0 0
lead=american	0 -4 0 0 15 0 0 0
lead=and	0 -24 0 3 9 -1 19 -12
lead=and down	0 -8 0 0 15 0 0 0
lead=and modal	0 -16 0 0 14 1 0 0
lead=back	0 17 0 0 -15 0 0 0
lead=by	0 -6 0 0 20 0 0 0
lead=china	-1 -7 -1 -17 34 0 0 0
lead=for	0 -12 0 -1 28 0 0 0
lead=forty	0 19 0 0 -17 0 0 0
lead=from	0 16 0 -5 -3 0 0 0
lead=from be	0 15 0 0 -14 0 0 0
lead=from present	0 15 0 0 -12 0 0 0
lead=he	0 0 0 0 24 -7 -16 -5
lead=he past	0 0 0 0 18 -3 -9 0
lead=i	0 -12 -1 -3 40 0 -6 0
lead=if begin	5 0 1 11 -17 2 0 -9
lead=if down	0 0 0 15 -4 -7 0 -1
lead=if end	0 20 -9 1 -6 -6 -4 -2
lead=if impose	0 -10 -15 2 -8 15 0 7
lead=if other	0 10 12 -15 0 -5 -7 -2
lead=it	-16 1 -19 -7 15 -14 0 11
lead=it present	0 -8 0 -4 25 0 0 0
lead=new	0 -2 0 17 -10 0 0 0
lead=next	0 -9 0 0 26 0 0 0
lead=not	0 15 0 0 -11 0 0 0
lead=on	0 23 -2 -24 4 -4 -11 0
lead=on impose	2 -4 0 -11 16 0 0 0
lead=since	0 -1 0 0 16 0 0 0
lead=so stay	1 -17 0 5 2 0 0 0
lead=that	13 0 -19 19 -4 -13 -2 0
lead=that be	-15 4 -3 7 0 -8 2 -6
lead=that begin	0 -9 -2 22 -2 -4 -5 0
lead=that charge	0 8 0 5 -18 0 2 0
lead=that end	0 0 -2 -16 14 0 -1 0
lead=that past	11 12 0 -20 1 -1 -10 0
lead=that return	0 16 0 1 -17 0 0 0
lead=that say	0 0 0 -1 20 0 0 0
lead=that target	0 3 0 0 -15 0 18 0
lead=the	6 -24 0 -21 46 0 -44 5
lead=the begin	0 0 0 -3 15 -4 0 0
lead=the fall	0 0 12 0 -15 5 0 0
lead=the future	0 -5 0 0 19 0 0 0
lead=the impose	-4 2 -4 -3 28 -4 -20 -1
lead=the past	-5 -19 0 -6 18 4 0 -1
lead=the perfect	0 0 0 -3 17 0 0 0
lead=the present	13 6 0 8 -9 -2 -15 -4
lead=the stay	6 -5 -4 -16 9 1 -3 3
lead=the target	0 -13 0 1 18 0 -4 0
lead=their	0 -9 0 0 18 0 0 0
lead=then	-1 20 0 2 -10 0 -4 0
lead=then past	0 -10 0 0 17 0 0 0
lead=trump	0 -3 0 19 -13 0 3 0
lead=trump say	0 0 0 17 -8 0 0 0
lead=unless	-4 15 -7 4 -7 0 -7 -1
lead=until	0 -11 0 -4 31 0 0 0
lead=we	-2 -1 0 -6 25 0 -9 0
lead=what	-11 -2 -10 -18 29 -10 9 -7
lead=what present	0 -16 0 0 0 0 16 0
lead=which ask	0 8 0 6 -15 0 0 0
lead=which be	0 -19 0 0 9 8 0 0
lead=which down	0 15 0 -1 -5 0 0 0
lead=which impose	-1 5 0 6 -16 0 14 0
lead=which past	0 19 3 -4 -15 0 0 0
lead=which perfect	0 5 0 7 -19 0 6 0
lead=which present	0 -20 -3 3 0 6 9 0
lead=who	-6 -7 0 0 24 -4 -17 4
lead=who past	0 0 0 0 17 0 -2 0
lead=without	0 17 0 -8 -24 11 -1 9
lead=without present	0 16 0 0 -13 0 0 0
lead=yet	0 0 0 0 -12 0 0 21
lead=—	-1 -7 -5 1 27 -2 -15 -1
level	-11 43 -8 -8 -4 -10 -14 -36
level+on-lapse	0 18 0 -8 -11 0 -2 0
level+open	-2 16 -9 4 -5 2 -8 -16
main:'s	14 7 0 4 -23 0 1 -5
main:,	0 4 3 -2 -17 -4 13 5
main:-	0 6 0 7 -20 0 8 0
main:.	2 7 14 -11 -19 7 4 4
main::	0 12 0 0 -21 0 10 -5
main:;	0 8 11 -2 -18 0 7 0
main:<agent>	3 11 0 -8 -16 0 2 1
main:<day-ahead>	-14 15 0 0 -8 -2 -14 0
main:<duty>	-14 12 -20 5 -2 -4 0 0
main:<goods>	0 0 7 19 -37 -9 20 3
main:<name>	14 -5 -24 0 -3 3 6 -6
main:<not>	4 -10 -14 -12 0 -1 0 23
main:<number>	-21 12 -1 15 -27 0 16 -2
main:<person>	-20 -9 -19 8 2 0 0 9
main:<quality>	1 -1 0 4 -16 0 3 8
main:<seat>	0 -9 0 0 -9 -7 12 15
main:<sender>	8 -12 7 -12 -21 19 7 0
main:<taker>	0 -9 17 0 -1 0 0 0
main:<v-down>	0 4 19 -1 -11 -1 -3 -3
main:<v-end>	0 -16 20 -12 10 0 0 -7
main:<v-impose>	-17 15 9 -8 -10 0 5 -4
main:<v-return>	-1 0 -9 -17 19 0 -1 0
main:<v-say>	1 -18 5 0 -3 5 -3 13
main:?	-4 28 -2 0 -12 -4 -2 0
main:a	-18 -5 12 -10 -11 0 18 3
main:again	0 28 0 -11 -24 0 -5 5
main:all	0 15 0 0 -11 0 0 0
main:and	0 17 -1 -3 -12 0 0 -3
main:apply	0 20 0 0 -15 0 0 0
main:as	0 -8 0 17 -5 0 0 0
main:at	0 -8 11 0 -11 -1 15 0
main:back	0 3 0 -23 7 0 -2 -1
main:be	1 10 -13 13 -27 0 -7 10
main:broker	0 -3 16 0 -8 0 0 0
main:by	0 0 11 -17 1 0 -5 0
main:duty	-3 19 -10 14 -19 0 -1 -3
main:for	0 -17 -8 11 -6 0 20 0
main:from	1 24 -8 -2 -13 0 -3 0
main:go	-2 -4 -1 0 16 -4 -7 0
main:good	0 -21 2 0 15 0 0 0
main:has	0 -15 -12 4 0 -9 10 5
main:it	2 2 -24 -8 14 -19 0 -3
main:no	1 0 0 0 -16 0 -4 17
main:of	13 3 8 -20 -32 1 24 3
main:old	0 -2 0 -7 20 0 0 0
main:on	0 3 0 23 -22 -1 5 -1
main:one	7 -21 2 0 -2 0 8 0
main:return	0 -6 -6 -11 22 0 0 0
main:set	0 16 0 0 -10 0 0 0
main:share	0 -3 16 0 -9 0 0 0
main:since	0 -6 0 -5 15 0 0 0
main:so	0 2 15 -14 -14 0 0 6
main:the	9 5 9 0 -19 5 -8 8
main:them	0 9 0 14 -23 0 0 0
main:there	1 -19 0 0 -3 0 -1 17
main:until	0 -10 0 0 18 0 0 0
main:warn	0 -2 -4 -3 7 13 -16 0
main:which	0 -14 0 0 22 0 -3 0
main:will	0 7 0 11 -34 2 0 9
main:year	0 -17 0 0 13 2 0 0
markets	0 -25 48 -19 -13 -10 -8 3
markets a:<v-down>	1 -9 30 0 -24 0 0 0
markets condition	0 -22 30 -10 3 -2 -11 -1
markets duty	0 -4 18 -7 -1 0 0 0
markets l1=the	0 0 22 0 -12 0 0 0
markets l2=,	1 0 9 0 -15 0 -1 9
markets l2=<begin>	0 -9 22 -5 0 0 -3 0
markets l3=<begin>	0 -12 21 -7 0 0 -4 0
markets l4=<begin>	0 -12 21 -7 0 0 -4 0
markets lead=,	0 0 25 0 -24 0 -4 8
markets next=,	1 -10 25 -7 -12 0 0 0
markets open	-2 -13 40 -8 -9 -3 -13 -2
markets pt0=present	2 -1 16 0 -13 0 0 0
markets pt1=present	2 -1 16 0 -13 0 0 0
markets r2=<v-down>	0 0 19 0 -14 0 0 0
markets r2=the	0 -4 21 0 -11 0 0 0
markets t0=present	0 -5 16 0 -2 0 0 0
markets verbless	0 -5 -9 -6 22 0 0 0
on-lapse	-6 16 0 -9 1 0 -13 -17
open	-7 -14 -6 0 23 -9 6 -5
rule:duties return	-2 42 6 -24 -22 1 -18 -1
rule:duties return condition	0 15 1 -15 -5 3 -4 0
rule:duties return duty	-2 40 6 -23 -22 1 -17 -1
rule:duties return gone	0 -17 0 0 21 0 0 0
rule:duties return level	0 18 9 -12 -11 4 -9 0
rule:duties return open	0 23 0 -15 -7 3 -11 0
rule:new duties	0 -8 -6 31 -9 0 -7 -7
rule:new duties duty	0 -8 -6 31 -9 0 -7 -7
rule:new duties level	0 -19 0 9 10 0 -3 0
rule:new duties open	0 -10 -2 32 -17 0 -1 -3
rule:retaliation	-1 -15 0 -11 -2 0 27 0
rule:retaliation duty	0 -6 0 -4 -1 0 15 0
rule:retaliation open	0 -9 0 -9 -7 0 26 0
short	-56 3 -60 -49 122 -81 -75 -79
t=future	-25 0 -6 -8 22 -14 3 0
t=future condition	0 12 4 10 -30 0 -4 10
t=future open	-21 4 -2 -2 6 -10 6 0
t=future-not	0 -10 -2 -12 19 0 -6 7
t=future-not open	0 -7 -1 -9 27 1 -2 0
t=gerund	0 5 0 -24 15 -9 0 -5
t=gerund open	0 -1 -1 -12 19 0 -1 0
t=infinitive condition	0 -11 1 -11 16 -9 1 0
t=infinitive level	0 -19 0 3 18 0 -5 0
t=infinitive open	5 4 19 0 -29 0 -3 15
t=modal duty	0 4 12 0 -11 1 2 -16
t=modal gone	2 -17 6 -13 17 -5 0 0
t=modal-not	-2 0 -2 7 -12 -4 15 2
t=modal-not open	0 0 -1 3 -15 -3 17 2
t=participle	-19 5 2 3 9 0 -14 -10
t=participle open	-8 10 1 15 -15 0 -3 -1
t=past	-8 -4 -22 -4 47 -19 -17 -13
t=past level	6 0 -5 20 -15 0 0 -2
t=past open	0 16 0 -1 -3 -2 -3 -2
t=perfect	4 -28 -10 6 0 -11 20 4
t=perfect open	14 -12 0 14 -25 -2 14 0
t=perfect-not	0 -6 0 -2 23 0 0 0
t=pluperfect	-10 -16 -7 -14 49 -5 -8 0
t=pluperfect duty	0 -11 0 0 16 0 0 0
t=present	-15 8 -12 -15 42 -15 -15 -34
t=present condition	-4 14 17 -2 -25 1 3 0
t=present duty	-3 8 0 17 -17 0 0 0
t=present on-lapse	-7 21 2 -3 -12 0 -2 -4
t=present open	10 -10 -1 6 -16 4 15 5
talks	-21 -4 -14 -11 30 2 -25 15
talks a:<goods>	0 -12 0 -5 21 0 -2 3
talks a:<name>	0 0 -1 3 -3 0 -5 16
talks a:<name> and	0 0 0 0 -10 0 0 15
talks a:<number>	0 -11 0 0 21 0 0 0
talks a:<v-begin>	0 -11 0 -5 16 4 0 0
talks a:<v-stay>	0 -1 0 0 19 -1 0 0
talks b:<duty>	0 0 0 0 -12 3 -2 16
talks b:<name>	0 0 0 -9 22 0 -3 -1
talks condition	0 0 0 0 -14 15 -8 11
talks duty	0 21 -2 10 -21 0 -5 0
talks l1=<duty>	0 0 0 -7 -9 4 0 16
talks l1=<not>	0 0 0 15 -10 0 0 0
talks l1=a	0 -11 0 -2 16 2 0 0
talks l1=an	0 -7 0 -1 17 0 0 0
talks l1=no	0 0 0 16 -12 0 0 0
talks l1=tariff	0 0 0 -7 -9 4 0 16
talks l1=the	0 8 0 -14 -6 0 -5 15
talks l=<begin> the	0 -18 0 0 20 0 0 4
talks l=the tariff	0 0 0 -1 -14 5 0 15
talks lead=that	0 -6 0 -4 23 0 0 0
talks level	0 24 0 -3 -21 4 -3 0
talks lr=the end	0 6 0 0 -15 9 0 0
talks open	-6 0 1 7 -25 17 -4 19
talks pt0=present	0 -15 0 -8 15 5 0 0
talks pt1=present	0 -11 0 -7 15 5 0 0
talks r1=<v-end>	0 13 0 -1 -15 6 0 0
talks r1=end	0 7 0 0 -15 9 0 0
talks r1=of	0 -8 0 0 16 0 0 0
talks r2=<level>	0 13 0 0 -18 3 0 0
talks r3=<end>	0 -22 0 -12 16 6 -6 0
talks r3=<level>	0 18 0 0 -14 0 0 0
talks r3=the	0 -9 0 0 15 0 0 0
talks r4=<goods>	0 -5 0 -2 17 0 0 0
talks r4=<name>	0 2 0 0 -12 0 0 15
talks t0=past	0 16 0 -4 -9 1 0 3
talks t0=present	0 -10 0 0 30 0 -2 0
talks t1=past	0 16 0 -4 -10 1 0 3
talks t1=present	0 -9 0 0 29 0 -1 0
talks=agreement	0 -10 -1 -2 26 0 -2 0
talks=deal	0 -14 0 0 19 0 0 0
talks=round	0 -10 0 1 18 0 0 0
talks=standstill	0 16 0 0 -8 0 0 0
talks=talk	0 -4 0 -2 20 0 0 0
talks=talks	-6 -19 0 6 0 -9 0 17
talks=truce	-2 1 -14 0 18 0 -16 -14
v=apply present	0 21 0 -3 -14 0 0 0
v=ask past	0 15 0 0 -11 0 0 0
v=ask present	0 -4 0 0 19 0 0 0
v=be modal	-14 5 -11 17 -3 2 -9 -10
v=be past	-19 11 -7 -6 15 -16 -1 0
v=be present	6 10 -22 9 3 0 -12 -32
v=be present-not	0 -2 0 18 -8 0 -2 3
v=begin present	0 -10 0 -4 15 0 0 0
v=come future	0 -5 0 -3 17 0 0 0
v=end present	0 0 -2 -8 22 -1 0 0
v=expire present	0 -14 0 -1 25 0 0 0
v=fear present	11 -3 3 2 -17 2 0 0
v=get present	0 -6 0 -3 22 0 0 0
v=have past	0 0 0 -7 22 0 -4 0
v=jump present	0 10 0 0 -15 0 3 0
v=like modal	0 -12 -2 -1 34 0 -4 0
v=lose infinitive	0 -4 20 0 -14 0 0 0
v=lose present	0 -3 15 0 -4 0 0 0
v=move present	0 -1 0 0 -15 17 0 0
v=other present	13 0 5 -13 -17 6 9 -6
v=pay modal	0 15 0 -2 -4 0 -1 0
v=put modal	-4 13 0 5 -20 0 -5 7
v=run present	0 -13 0 0 21 0 0 0
v=say past	0 -15 -7 3 22 0 -18 0
v=say perfect	0 -11 0 20 -10 0 3 0
v=say present	-9 19 -8 -1 -9 0 7 -6
v=stand present	5 0 11 1 -18 0 0 0
v=stop modal	0 -10 0 0 -3 17 0 0
v=tell present	0 -6 0 21 -14 0 0 6
w:!	0 -3 0 0 16 0 0 0
w:"	-6 -1 -24 0 6 0 6 0
w:" we	0 -2 0 0 16 0 0 0
w:'s	16 16 2 -2 -1 -9 -19 -13
w:'s <number>	0 19 0 0 -14 0 0 0
w:'s _ would	0 20 0 0 -15 0 0 0
w:(	-2 2 1 -16 12 -3 0 0
w:)	-3 4 0 -18 11 -4 0 0
w:*	0 -4 0 0 15 0 0 0
w:,	-6 0 -11 -2 28 -18 0 -11
w:, <day-today>	0 -14 0 4 19 0 -5 0
w:, <name>	0 5 -3 3 -20 0 14 -4
w:, <v-propose>	2 17 -2 -2 -11 0 0 0
w:, <v-say>	7 0 14 0 -4 -6 -23 0
w:, <v-threaten>	0 0 1 14 -18 0 0 3
w:, _ ,	3 5 -2 -18 0 0 6 0
w:, _ .	-3 0 -3 18 -8 2 0 -2
w:, _ <number>	0 28 0 9 -29 0 -7 0
w:, _ <person>	0 4 0 14 -21 0 0 2
w:, _ <seat>	0 14 0 4 -21 0 1 0
w:, _ at	7 3 0 0 -20 0 12 0
w:, _ if	9 -20 0 5 0 0 4 0
w:, _ nobody	0 -13 0 0 19 0 0 0
w:, _ on	0 -17 0 6 16 0 0 0
w:, _ or	0 -6 0 0 15 0 0 0
w:, _ that	-1 0 6 -16 0 4 -5 2
w:, _ the	-1 16 12 -3 -9 -6 -8 0
w:, _ up	10 8 0 0 -17 0 0 0
w:, _ we	0 4 0 0 -16 7 7 0
w:, _ what	0 15 0 0 -13 0 0 0
w:, _ would	0 24 0 -6 -17 0 0 0
w:, a	0 -2 0 -16 2 1 1 1
w:, and	11 4 17 6 -21 7 -5 -1
w:, as	-4 0 0 17 -13 2 0 0
w:, due	0 0 0 0 -16 8 0 6
w:, from	3 15 0 13 -27 0 0 0
w:, if	0 -6 0 -15 18 -2 0 0
w:, like	0 15 0 0 -15 0 0 0
w:, on	0 25 0 -1 -13 -1 0 0
w:, say	11 1 0 -17 13 0 -12 0
w:, then	0 8 0 8 -15 0 5 0
w:, to	0 0 0 7 -18 0 10 0
w:, unless	0 16 0 -5 -8 0 0 0
w:, with	0 -13 0 0 17 0 -5 0
w:.	-30 -1 -29 -34 82 -42 -18 -40
w:/	0 -3 0 0 18 0 0 0
w::	-32 12 -23 -5 23 -4 0 -18
w:: _ .	0 24 0 0 -17 0 0 0
w:: _ if	0 24 0 0 -18 0 0 0
w:: so	0 21 0 0 -18 0 0 0
w:: the	0 -23 9 0 8 0 1 0
w:: then	0 2 0 15 -23 9 0 0
w:;	-2 9 9 -15 5 -1 -4 -10
w:; <not>	0 15 0 0 -12 0 0 0
w:<agent>	-5 20 -19 -11 -7 -10 14 3
w:<agent> <v-say>	0 9 0 0 -18 0 1 4
w:<day-ahead>	-15 22 -33 5 24 -9 -45 -16
w:<day-ahead> ,	0 22 0 13 -18 0 -13 -6
w:<day-ahead> .	1 -21 0 4 7 0 3 0
w:<day-ahead> _ is	0 17 0 0 -15 0 0 0
w:<day-ahead> _ or	0 0 0 19 -19 0 0 0
w:<day-ahead> it	0 19 0 0 -18 0 0 0
w:<day-gone>	-7 0 -24 -2 36 -21 -2 -19
w:<day-gone> ,	0 -2 0 -12 29 0 -2 0
w:<day-gone> _ ,	0 12 0 0 -19 0 7 0
w:<day-today>	-9 -10 -20 -5 58 -16 -24 -16
w:<day-today> _ the	0 0 0 15 -4 0 0 0
w:<duty>	-9 -14 -3 21 0 0 4 7
w:<duty> of	1 -4 -1 26 -14 0 -11 0
w:<goods> ,	-17 -10 0 3 -2 10 7 0
w:<goods> :	0 -3 0 0 16 0 0 0
w:<goods> <duty>	0 0 7 -18 -9 0 8 8
w:<goods> <goods>	0 -4 -1 -5 15 0 0 0
w:<goods> <sender>	0 -4 0 17 -1 0 -1 0
w:<goods> <v-impose>	0 6 13 -3 -15 0 0 0
w:<goods> at	0 18 0 -3 -19 0 3 0
w:<goods> could	0 0 0 10 -19 0 0 13
w:<goods> is	0 -20 0 11 10 0 -6 0
w:<goods> since	0 0 0 8 -16 0 8 0
w:<level-noun>	-25 11 0 -3 2 -12 12 -26
w:<level-noun> .	0 -11 0 -5 27 0 -2 0
w:<level-noun> <v-begin>	0 -9 0 0 15 0 0 0
w:<level>	-15 7 0 -3 14 -1 -6 -25
w:<level> )	0 -7 0 0 15 0 0 0
w:<level> <v-impose>	0 17 0 -4 -8 0 0 0
w:<level> <v-stay>	0 17 0 0 -18 0 0 0
w:<level> _ .	0 28 0 -5 -21 0 0 0
w:<level> _ <day-ahead>	0 -3 0 -3 17 0 0 0
w:<level> _ <span>	0 -1 21 0 -18 0 0 0
w:<level> _ on	0 3 0 0 -16 13 -7 0
w:<level> apply	0 17 0 0 -16 0 0 0
w:<level> from	0 -15 0 -13 33 0 -3 0
w:<level> in	0 0 19 -3 -8 0 0 0
w:<level> of	-2 -24 0 0 38 0 -1 0
w:<level> on	0 -3 0 23 -21 -5 14 0
w:<money>	-8 -23 -2 -18 30 14 -14 -1
w:<money> in	0 -1 0 0 15 0 0 0
w:<month-gone>	0 6 -17 -9 18 0 -11 -11
w:<name>	0 -17 -3 14 9 -3 0 -11
w:<name> 's	8 14 10 -20 0 -19 -9 -12
w:<name> ,	0 -16 13 6 0 1 -6 -2
w:<name> _ ,	0 -11 0 0 16 0 0 0
w:<name> _ .	0 -15 0 19 -7 0 0 6
w:<name> had	0 -2 0 0 16 0 0 0
w:<name> will	-3 -6 0 -6 16 3 0 0
w:<name> would	-16 9 -5 -16 -1 4 15 0
w:<not>	-20 18 -64 2 20 0 -25 0
w:<not> ,	0 16 0 -3 -2 0 -3 0
w:<not> .	0 -15 0 -9 38 0 -4 0
w:<not> <v-down>	0 -16 0 6 10 2 -1 0
w:<not> <v-impose>	-2 -1 -2 -1 19 5 -13 0
w:<not> extension	0 15 0 0 -11 0 0 0
w:<not> it	0 19 0 0 -16 0 0 0
w:<not> more	0 -4 0 -1 15 0 0 0
w:<not> renewed	0 16 0 0 -13 0 0 0
w:<not> to	0 -4 0 -1 18 0 0 0
w:<number>	-80 37 -19 21 -2 -5 -16 -25
w:<number> ,	-6 13 -11 2 -17 1 16 -4
w:<number> .	-15 27 -9 -16 0 -19 4 -12
w:<number> :	0 -15 -2 -11 27 0 0 0
w:<number> _ <number>	-5 9 -10 -26 15 0 0 -6
w:<number> _ back	0 17 0 0 -13 0 0 0
w:<number> _ if	0 17 0 -3 -17 4 0 0
w:<number> a	0 -8 0 0 16 0 0 0
w:<number> again	0 36 0 0 -29 0 0 0
w:<number> and	0 31 0 0 -20 0 -1 0
w:<number> in	0 0 2 15 -13 0 -1 0
w:<number> is	0 18 0 0 -15 0 0 0
w:<number> of	0 -8 0 -7 21 0 0 0
w:<office>	0 -32 -18 -9 20 10 1 11
w:<organisation>	6 -30 -2 -1 39 -3 -17 -1
w:<organisation> .	0 -7 0 -3 26 0 0 0
w:<organisation> _ the	0 0 0 -4 18 0 0 0
w:<person>	-5 -23 -41 22 13 -9 0 5
w:<person> <v-say>	-3 -18 -15 17 4 0 0 0
w:<person> <v-target>	1 0 0 -6 16 0 -10 0
w:<person> _ on	0 3 0 6 -21 0 11 0
w:<person> _ that	-3 -10 0 -5 21 0 -5 4
w:<person> _ then	0 9 0 15 -30 9 0 0
w:<person> _ to	0 5 0 2 -16 0 8 0
w:<person> and	0 -1 0 0 17 0 0 0
w:<person> has	4 -6 0 10 -17 0 0 12
w:<person> say	-9 -13 -1 25 0 -3 -7 -1
w:<points>	0 24 0 -2 -14 0 -1 0
w:<quality>	-9 -9 0 -1 -10 22 22 0
w:<quality> <duty>	0 15 0 -9 -15 0 15 0
w:<quality> <goods>	-5 4 5 15 -14 15 -19 0
w:<quality> <sender>	5 0 0 -4 -16 7 6 0
w:<quality> _ ,	0 -5 -2 -7 -11 15 17 0
w:<quality> _ could	0 0 0 12 -16 0 0 6
w:<quality> date	0 13 0 0 -16 0 2 0
w:<quality> oil	0 -2 0 17 -10 0 0 0
w:<quality> ship	0 -5 0 0 -4 16 0 0
w:<seat>	7 -18 -4 5 -5 -39 18 16
w:<seat> 's	3 -2 0 9 -18 0 5 5
w:<seat> would	-2 -8 0 -6 -3 0 15 3
w:<sender>	22 -29 1 -7 -9 20 6 -16
w:<sender> control	16 -2 0 0 -7 0 0 0
w:<sender> in	0 -5 4 2 -14 15 0 0
w:<span>	-28 -11 15 -27 40 0 -16 -19
w:<span> .	0 -16 16 -12 21 0 -6 0
w:<taker>	-1 -26 15 9 1 0 -7 0
w:<v-agree>	-1 -11 -21 -7 38 0 0 -13
w:<v-agree> ?	0 -6 0 0 15 0 0 0
w:<v-bear>	0 -3 0 -8 27 -15 0 -34
w:<v-bear> .	0 -3 0 0 15 0 0 0
w:<v-bear> on	0 13 0 11 -23 5 0 0
w:<v-begin>	0 0 -12 11 14 0 -15 -19
w:<v-begin> <day-ahead>	0 18 0 9 -24 0 0 0
w:<v-begin> ?	0 8 0 8 -15 0 0 0
w:<v-begin> back	11 19 -15 -27 -15 13 -6 -4
w:<v-begin> down	0 -14 0 0 25 0 0 0
w:<v-begin> effect	0 -3 0 -3 17 0 0 0
w:<v-deny>	33 -30 -2 4 -16 -1 11 0
w:<v-down>	8 5 23 -2 -14 -2 -1 0
w:<v-down> <day-ahead>	0 18 0 0 -16 0 0 0
w:<v-down> and	0 13 0 -1 -20 0 9 0
w:<v-down> back	13 12 -2 -17 -16 8 -1 -1
w:<v-down> by	-1 -16 11 0 2 4 -1 0
w:<v-down> down	0 -8 0 0 15 0 0 0
w:<v-down> on	0 -3 0 23 -15 0 0 0
w:<v-down> the	0 -5 0 0 -7 0 0 19
w:<v-down> to	0 -5 3 -8 16 0 0 0
w:<v-end>	-19 -3 24 -4 5 2 4 -21
w:<v-end> :	0 15 0 0 -14 0 0 0
w:<v-end> <level>	0 3 17 0 -20 0 0 0
w:<v-end> at	4 -18 0 -2 3 0 8 0
w:<v-end> date	0 -5 0 0 15 0 0 0
w:<v-end> it	0 -10 0 0 15 0 0 0
w:<v-end> of	0 11 0 7 -17 0 3 0
w:<v-end> on	0 2 -2 -7 17 0 -3 0
w:<v-impose>	-16 0 -5 -6 29 -25 7 -24
w:<v-impose> ,	3 13 0 -28 -9 -3 9 0
w:<v-impose> <number>	0 -5 0 0 15 0 0 0
w:<v-impose> ?	0 -11 0 0 21 0 0 0
w:<v-impose> again	2 13 1 0 -19 0 0 0
w:<v-impose> by	0 10 4 7 -15 0 -2 0
w:<v-impose> effect	0 -3 0 -3 17 0 0 0
w:<v-impose> of	0 15 0 1 -6 0 -6 0
w:<v-impose> on	-2 1 2 -16 0 -2 0 10
w:<v-impose> our	0 0 0 0 -18 0 22 0
w:<v-impose> the	-5 -6 2 -3 20 0 -4 -8
w:<v-impose> to	2 -6 -14 0 19 -7 -4 -4
w:<v-impose> with	0 0 0 -7 15 0 -3 0
w:<v-propose>	-9 -7 0 -12 31 -44 1 -8
w:<v-propose> to	-4 5 -8 -8 26 0 -10 0
w:<v-return>	-16 35 0 -23 -10 2 -6 -11
w:<v-return> by	0 24 0 0 -22 0 0 0
w:<v-say>	-8 -30 -5 7 9 -2 9 12
w:<v-say> .	-5 -10 -4 0 17 0 2 -2
w:<v-say> <number>	0 -6 0 -1 19 0 0 0
w:<v-say> <person>	0 10 1 0 -22 3 -3 7
w:<v-say> it	0 0 0 -15 24 0 0 0
w:<v-sell>	23 -36 -22 -4 12 17 -16 -11
w:<v-sell> control	16 -2 0 0 -7 0 0 0
w:<v-sell> of	15 0 0 0 -3 0 0 0
w:<v-stay>	7 3 -1 -10 13 -2 -31 1
w:<v-stay> again	0 15 0 0 -11 0 0 0
w:<v-suspend>	2 -5 5 -28 21 4 -26 0
w:<v-target>	4 0 -1 -16 -2 -21 28 -16
w:<v-target> back	0 -4 0 -2 -8 0 21 0
w:<v-target> by	0 17 0 3 -18 0 0 0
w:<v-threaten>	11 -13 -7 11 -20 5 10 0
w:<v-threaten> that	0 0 -3 1 -16 6 0 6
w:<v-up> up	0 15 2 -5 -11 0 0 2
w:?	-46 5 -45 -17 78 -44 -52 -39
w:@	0 -1 0 -4 18 0 0 0
w:_	0 0 0 -2 18 0 0 0
w:a	-5 -27 -7 21 24 -2 -5 -7
w:a <duty>	0 -16 0 14 -4 0 0 4
w:a <quality>	0 -6 0 -5 26 0 -2 0
w:a _ .	9 0 0 -22 2 0 -5 0
w:a _ in	0 -16 0 14 0 0 0 0
w:a _ of	6 10 -9 0 -19 0 6 6
w:a licence	22 -5 1 0 -23 5 0 0
w:a tariff	0 -1 0 16 -8 0 -5 0
w:about	0 -17 8 -15 24 2 -5 -10
w:absence	0 15 0 0 -14 0 0 0
w:add	0 -20 0 9 0 5 1 0
w:after	0 26 -20 -9 1 0 -18 -13
w:after <day-ahead>	10 20 0 0 -25 0 0 0
w:after <span>	0 -4 0 0 16 0 0 0
w:after _ ,	0 15 0 9 -14 0 -3 0
w:after _ ?	0 18 0 0 -17 0 0 0
w:after _ the	0 0 0 0 -16 10 3 0
w:again	12 60 -7 -49 -46 0 -17 10
w:again .	-5 24 -1 -11 -2 -1 -3 -2
w:again and	0 17 0 0 -14 0 0 0
w:ago	0 -8 0 0 15 0 0 0
w:agreement	0 -11 -2 -4 20 0 -4 3
w:all	0 24 10 0 -20 -7 -9 -5
w:all three	0 16 0 0 -14 0 0 0
w:altogether	0 0 8 -1 -16 0 7 5
w:an <v-impose>	0 0 0 -2 -16 0 23 0
w:an extension	0 0 0 -1 18 0 0 0
w:and	-2 21 0 -3 6 -20 -8 -14
w:and <goods>	-4 0 -3 4 13 0 -16 0
w:and <not>	0 15 0 2 -12 0 -3 1
w:and <number>	0 16 0 14 -25 4 -4 0
w:and <seat>	0 15 0 0 -4 0 -3 0
w:and <v-impose>	0 -16 0 3 5 0 0 0
w:and _ .	7 28 0 -4 -20 0 -7 0
w:and _ <level>	0 -7 0 -7 22 0 0 0
w:and _ <number>	0 13 0 5 -25 1 0 7
w:and _ in	0 -12 0 -7 27 2 0 0
w:and _ say	0 14 0 2 -16 0 0 0
w:and if	8 15 -2 -6 -20 -2 11 0
w:and the	-6 10 13 -4 -4 0 -21 2
w:and they	0 19 0 -5 -10 0 0 0
w:anew	0 20 0 0 -16 0 0 0
w:another	0 -17 14 2 1 0 -2 0
w:answer	-9 -4 -5 -5 6 -3 15 -2
w:any	19 -8 -4 -4 -20 0 19 0
w:apply	0 30 0 -9 -19 0 0 0
w:approve	0 -3 0 0 17 0 0 0
w:as much	0 14 4 7 -24 0 0 0
w:at	-1 -5 -1 -21 25 -12 11 -11
w:at _ .	-3 -7 -8 -18 20 -2 8 0
w:at _ end	0 12 0 9 -19 0 0 0
w:back	10 67 -12 -55 -55 16 1 -3
w:back _ .	0 -6 0 0 16 0 0 0
w:back _ <number>	0 11 0 0 -16 5 0 0
w:back to	-1 25 0 -13 -22 15 -6 0
w:back with	0 0 0 0 -16 0 15 0
w:be	5 5 -23 10 -4 -8 -4 8
w:be <not>	0 0 0 0 -13 0 0 18
w:be _ ,	0 -10 0 15 0 0 -6 0
w:be _ .	-2 -15 -2 -5 35 -4 0 -2
w:be _ by	0 -8 0 0 17 0 0 0
w:be _ in	0 -6 0 0 15 0 0 0
w:be _ on	0 11 0 17 -21 0 0 0
w:be _ out	0 -2 0 11 -18 1 9 0
w:be _ to	7 7 0 -11 -16 0 0 9
w:be a	0 0 0 -5 16 0 0 0
w:be back	0 16 0 0 -13 0 0 0
w:be due	0 9 0 1 -18 6 0 0
w:be next	0 0 0 33 -32 0 0 0
w:be no	0 0 0 0 -15 0 0 18
w:beef	0 0 0 -1 23 0 -4 0
w:been _ on	0 6 0 9 -15 0 0 0
w:before	0 -8 -11 -24 17 9 0 1
w:before <day-ahead>	0 -8 0 0 18 0 0 0
w:begin	0 -23 0 1 11 0 0 5
w:believe	0 -4 0 -1 17 0 0 0
w:between <name>	0 0 0 -4 -3 0 0 15
w:boat	0 -1 0 -5 17 0 0 0
w:both	-6 29 -9 -25 0 0 -13 -3
w:broker	0 -5 15 0 -4 0 0 0
w:busan	0 -3 0 0 15 0 0 0
w:buy	0 -15 0 0 0 0 3 0
w:buyer	0 -3 0 16 -7 0 0 0
w:by	-14 0 0 18 12 0 -38 -29
w:by <day-ahead>	-2 -10 -3 22 2 -4 -5 0
w:by <level>	0 -16 3 -15 25 0 0 0
w:by itself	0 23 0 0 -22 0 0 0
w:call	0 -8 0 -9 18 0 0 0
w:can	-7 -14 -8 -2 26 -4 0 3
w:cannot	0 -3 0 15 -17 0 9 0
w:capacity	0 -3 0 15 -5 0 0 0
w:capacity ,	0 0 0 17 -14 0 0 0
w:change	0 0 0 -5 24 0 0 0
w:chip	0 -15 0 0 6 8 0 0
w:coffee	0 14 0 8 -17 0 -5 0
w:collect	0 -13 0 -2 26 0 -1 0
w:come	13 3 -19 4 -4 0 0 -18
w:come <day-ahead>	0 18 0 0 -16 0 0 0
w:come _ ,	2 13 0 5 -22 0 0 0
w:come back	14 11 -8 -15 -16 9 0 -1
w:concentrate	0 14 5 0 -20 0 0 0
w:continue	0 -3 0 0 15 0 0 0
w:control	19 -8 0 0 -3 -1 0 0
w:control on	18 -4 0 0 -10 0 -1 0
w:could	0 -9 5 39 -36 0 -28 23
w:could <v-down>	0 10 14 0 -27 0 0 5
w:could <v-impose>	0 6 12 5 -19 0 0 0
w:could _ a	0 0 0 13 -17 6 0 0
w:country	-4 -6 -1 -2 24 2 -6 0
w:critical	21 0 0 0 -19 0 0 0
w:critical software	21 0 0 0 -19 0 0 0
w:cut	0 -9 -2 -12 18 0 6 0
w:date	0 16 -3 -15 -6 -3 7 0
w:deal	0 -18 0 0 28 0 -1 -1
w:dealer	0 -1 21 0 -15 0 0 0
w:did	-1 -19 0 3 19 0 1 0
w:do	0 -23 0 -1 23 -4 1 0
w:due	-4 9 -1 9 -23 17 -6 3
w:duty	-15 14 -24 19 -16 0 7 -5
w:duty _ a	0 0 0 16 -16 0 0 0
w:each	0 0 0 -12 25 0 -7 0
w:else	-1 -4 0 -4 35 0 -1 0
w:end	-17 -3 -29 -2 18 4 5 -16
w:end _ <day-ahead>	0 -1 0 -1 17 0 0 0
w:end date	0 -5 0 0 15 0 0 0
w:end on	0 0 0 -1 16 0 0 0
w:event	0 14 5 0 -17 0 0 0
w:everybody	0 -3 0 -1 15 0 0 0
w:excess	0 -2 0 15 -8 0 0 0
w:excess _ ,	0 0 0 17 -14 0 0 0
w:excess capacity	0 -2 0 15 -8 0 0 0
w:expect	2 -4 22 -4 -8 0 -4 0
w:expire	0 -13 0 -4 27 0 0 0
w:export	23 -11 -5 -5 1 0 -15 0
w:export _ on	18 -1 0 0 -15 0 0 0
w:export control	16 -2 0 0 -7 0 0 0
w:export of	15 -1 0 0 -3 0 0 0
w:extend	0 -13 0 0 23 0 -1 0
w:extension	-2 6 0 -10 18 -5 -8 0
w:fail	0 10 6 0 -27 -3 7 12
w:failing	0 21 0 -1 -13 0 0 0
w:fall	0 4 13 6 -16 1 -12 0
w:fall _ <level>	0 -8 0 -5 15 0 0 0
w:fall on	0 0 0 15 -12 0 0 0
w:fee	-4 -14 0 0 -2 22 -4 0
w:fee on	0 -2 0 0 -9 20 0 0
w:fentanyl	0 -10 0 0 18 0 0 0
w:find	0 16 0 5 -16 0 0 0
w:first	14 0 -10 -7 13 -3 -16 -6
w:first .	0 -1 0 0 15 0 0 0
w:follow	0 4 0 21 -24 0 2 0
w:for	-11 -11 -17 -2 29 0 4 -12
w:for <name>	0 15 0 0 -10 0 0 0
w:for <span>	-1 -8 -1 -7 23 0 1 0
w:for _ 's	2 14 1 -1 -17 0 0 0
w:for a	0 -6 0 0 18 0 0 0
w:for his	0 0 0 7 -15 0 1 5
w:for the	0 6 -1 -16 0 -2 8 0
w:force	0 -13 0 0 17 0 0 0
w:four	0 0 0 -2 15 0 0 0
w:free	-2 -9 -3 -19 16 -1 13 0
w:from	15 8 -5 -5 0 5 -16 -20
w:from <day-ahead>	2 21 -3 0 -13 0 -14 0
w:from <level>	0 15 0 -14 -6 0 0 0
w:from <month-ahead>	0 -7 0 -2 15 0 0 0
w:geneva	0 -7 0 0 23 0 0 0
w:get	-1 0 -2 -16 23 -1 1 0
w:give	0 -14 4 -4 22 0 -3 0
w:go _ .	0 -8 0 -3 20 0 0 0
w:go _ it	10 2 0 1 -17 0 0 0
w:go on	0 -6 0 0 15 0 -1 0
w:good	0 -20 1 1 25 -9 -4 -5
w:good _ <level>	0 -4 0 -7 17 0 0 0
w:had	-18 -5 -15 -27 59 -12 -18 0
w:had been	0 0 0 -4 20 0 0 0
w:has	5 -23 -38 11 -4 -10 24 4
w:has <v-say>	4 -3 -5 15 -26 -6 4 14
w:has <v-threaten>	16 -5 0 0 -16 0 12 -1
w:has say	0 -11 0 20 -10 0 3 0
w:have	-19 1 1 -19 39 -17 -18 -15
w:have <v-begin>	0 -10 0 0 18 0 0 0
w:have <v-impose>	0 -3 0 0 19 0 0 0
w:have <v-up>	0 -12 0 0 17 0 0 0
w:have the	0 12 4 0 -15 0 0 0
w:he	-3 0 -1 0 20 -25 -11 0
w:he <not>	0 16 0 0 -19 0 0 9
w:he _ ,	0 15 0 -2 0 0 -4 0
w:he doesn't	0 19 0 0 -17 0 0 0
w:he'd	0 0 0 15 -11 0 0 0
w:he'd <v-impose>	0 0 0 16 -13 0 0 0
w:home	0 -11 0 -2 26 0 0 0
w:hour	0 -9 0 -8 30 0 0 0
w:how	0 0 0 -2 19 0 0 0
w:i	0 -23 7 -34 27 0 7 -12
w:if <name>	-2 8 -1 -15 -14 5 13 3
w:if <seat>	16 -6 0 0 -3 0 0 0
w:if _ are	0 -6 0 0 15 0 0 0
w:if _ come	3 10 0 7 -24 0 0 0
w:if _ doesn't	0 21 0 0 -18 0 0 0
w:if i	0 -5 0 0 15 0 0 0
w:if it	-7 11 9 -2 -6 0 -17 0
w:if they	-4 -7 -2 17 0 -3 0 0
w:if you	0 -21 -3 0 37 0 -1 0
w:in	-19 -7 12 -20 29 3 -8 -9
w:in <name>	0 -16 0 9 8 -1 -10 0
w:in <number>	0 -17 0 -5 32 0 -1 0
w:in <seat>	-6 0 12 -13 0 -3 -19 15
w:in <span>	0 -5 24 0 -17 0 0 0
w:in _ .	-6 8 17 -24 -17 -6 11 5
w:in _ <organisation>	0 0 0 17 -11 0 0 0
w:in _ ?	0 -7 0 0 19 0 0 0
w:in _ case	0 8 0 0 -15 0 11 0
w:in _ event	0 16 5 0 -20 0 0 0
w:in _ on	0 -1 0 -4 25 0 0 0
w:in _ the	0 -4 0 0 18 0 0 0
w:in kind	0 0 0 0 -21 0 24 0
w:in the	15 11 0 4 -19 8 -8 -12
w:inquiry	0 0 0 19 -16 0 0 0
w:investigation _ section	0 0 0 15 -12 0 0 0
w:investigation under	0 0 0 15 -12 0 0 0
w:is	4 2 0 9 -5 6 1 -39
w:is <not>	5 6 0 16 -27 2 1 0
w:is <number>	0 25 0 0 -18 0 0 0
w:is <v-impose>	8 -3 1 12 -19 2 0 0
w:is _ ,	0 23 0 -12 -12 0 -1 0
w:is _ again	3 9 2 0 -16 0 0 0
w:is _ from	10 0 0 0 -16 8 0 0
w:is it	0 -5 0 0 15 0 0 0
w:is not	0 8 0 13 -23 0 4 0
w:is nothing	10 0 0 0 -17 8 0 0
w:it	-35 23 -19 -2 18 -23 -12 -6
w:it 's	7 20 -6 -10 -15 5 -5 0
w:it .	-1 -17 -2 -4 41 0 -8 0
w:it <v-down>	0 -20 3 -1 20 0 0 0
w:it <v-impose>	0 -2 0 0 17 0 -3 0
w:it _ ?	0 20 0 0 -14 0 0 0
w:it _ a	0 -12 0 -2 18 0 0 0
w:it _ back	0 -3 0 0 -6 18 0 0
w:it _ be	0 16 0 -16 4 0 -8 0
w:it _ in	7 14 0 0 -17 0 -2 0
w:it _ not	0 3 0 2 -14 0 17 0
w:it come	0 -17 4 0 13 0 0 0
w:it could	0 0 0 0 -17 0 0 19
w:it fail	0 9 5 0 -15 0 0 0
w:it will	0 15 0 -8 0 0 0 -1
w:it would	0 2 -8 14 -15 -6 7 -4
w:its	-7 0 -17 3 0 -1 17 -19
w:its <goods>	0 -11 0 18 -12 0 4 0
w:its _ the	0 12 0 0 -17 5 0 0
w:itself	0 21 0 0 -15 0 0 0
w:jump	0 14 14 0 -31 0 1 0
w:jump _ <level>	0 11 0 0 -18 0 3 0
w:kind	0 -2 0 0 -18 0 26 0
w:lapse	0 14 16 2 -20 -5 -4 0
w:lapse _ <level>	0 13 5 0 -18 0 0 0
w:last	2 0 1 -7 16 -6 -7 -4
w:law	0 12 0 7 -21 0 10 0
w:less	0 -18 0 0 20 0 0 0
w:let	-3 -2 -11 0 15 0 0 -6
w:licence	24 -7 0 -14 -10 2 0 0
w:line	0 3 0 -4 -13 18 0 0
w:list	0 -18 -2 0 18 0 1 0
w:long	-1 -16 0 0 18 4 -3 0
w:lose	-2 -15 29 1 -12 -2 0 0
w:lose <level>	0 -2 17 0 -12 0 0 0
w:lose _ in	0 0 21 0 -18 0 0 0
w:machinery	0 -8 0 -10 25 0 -4 0
w:may	0 -19 -20 11 5 0 0 8
w:mean	0 -5 0 18 -12 0 0 0
w:meet	-5 -30 -4 0 26 -3 6 -1
w:might	0 -11 0 40 -29 0 4 0
w:might be	0 0 0 21 -16 0 0 0
w:million	0 -4 0 0 15 0 0 0
w:mine	0 10 5 0 -17 0 0 0
w:minister	-1 -13 0 0 0 0 15 0
w:minute	0 0 0 -1 19 0 0 0
w:money	0 -6 0 0 15 0 0 0
w:more	19 3 0 -14 -4 0 -6 0
w:morning	0 33 0 -3 -22 0 -2 0
w:morning .	0 27 0 0 -25 0 0 0
w:move	0 0 0 0 -5 15 -1 0
w:much	0 20 2 4 -21 0 0 0
w:must	-2 -3 -1 -8 36 0 -5 0
w:needed	0 6 0 7 -15 0 0 0
w:new	0 -12 0 17 -17 0 18 -4
w:new <duty>	0 -17 0 29 -25 0 6 0
w:new duty	0 -15 0 29 -25 0 7 0
w:newspaper	0 -4 0 -7 19 0 0 0
w:next	-11 1 0 22 -8 -10 9 -9
w:next _ .	0 13 0 -1 -19 0 18 0
w:next morning	0 20 0 0 -19 0 0 0
w:no	-3 10 -13 7 0 -18 -22 10
w:no _ ,	0 8 0 0 -16 0 0 9
w:no _ :	0 16 0 7 -22 0 0 0
w:no _ by	0 -21 0 8 13 0 0 0
w:no extension	0 16 0 0 -13 0 0 0
w:not	-13 -16 -15 1 34 -2 0 -1
w:not <v-impose>	0 -13 0 -2 19 8 -4 0
w:not <v-say>	0 0 0 0 18 0 0 0
w:not _ .	0 0 0 -7 15 0 0 0
w:not _ ?	0 15 0 0 -14 0 0 0
w:not renewed	0 15 0 0 -15 0 0 0
w:nothing _ the	11 0 0 0 -17 9 0 0
w:of	1 -4 -5 16 18 -20 -12 -19
w:of <number>	0 -23 -1 -3 19 3 2 0
w:of _ .	0 0 -3 0 16 -1 -15 0
w:of _ and	0 15 0 0 -10 0 0 0
w:of _ earth	18 0 0 0 -14 0 0 0
w:of _ will	0 16 0 0 -5 0 0 0
w:of a	0 0 1 21 -15 0 -4 0
w:of it	0 -16 0 1 9 0 0 0
w:of rare	18 0 0 0 -14 0 0 0
w:of the	-20 0 15 -5 15 -15 -14 0
w:off	2 -19 -2 3 2 -1 12 0
w:offer	0 -7 0 -3 24 0 -5 0
w:oil	-1 -4 0 19 -24 0 16 0
w:old	-5 27 -8 -26 1 -6 -13 -2
w:old _ ,	0 16 0 0 -11 0 0 0
w:old duty	0 17 0 -3 -6 0 0 0
w:old rate	0 -12 0 0 15 0 0 0
w:on	-13 2 -20 10 16 -15 0 -8
w:on <day-ahead>	-19 7 -6 -9 24 -6 -17 0
w:on <name>	0 0 0 17 -15 0 -4 0
w:on <number>	0 -6 0 -1 18 0 0 0
w:on _ <day-ahead>	0 27 3 4 -31 0 0 0
w:on _ same	0 0 0 2 -15 0 10 0
w:on _ to	0 -4 0 23 -10 0 0 0
w:on the	0 10 6 -17 -2 -20 5 0
w:on top	1 -1 0 15 -11 0 0 0
w:once	13 23 0 -14 -24 5 -3 0
w:once _ .	0 18 1 0 -18 0 0 0
w:once more	11 22 1 -2 -37 8 0 0
w:one	8 -2 3 0 6 -5 -5 -16
w:one .	0 -6 0 0 20 0 0 0
w:only	0 16 0 -8 0 0 -3 0
w:open	8 -15 0 7 0 0 -5 0
w:or	-1 -25 -9 21 3 -7 2 -4
w:or sooner	0 0 0 17 -19 0 0 0
w:other	3 -24 -7 31 -3 -5 -4 -6
w:our	-15 -6 -12 -25 3 0 26 3
w:our <goods>	0 2 0 0 -27 0 29 0
w:out	-16 8 -14 5 3 -2 -6 0
w:out ,	0 17 0 0 -8 0 0 0
w:out .	0 -15 0 10 -11 0 8 4
w:over	0 3 -8 8 -2 0 -19 2
w:palm	0 8 0 -3 -16 0 11 0
w:past	0 0 0 -2 16 0 0 0
w:pen	0 22 0 3 -23 0 0 0
w:penang	0 -1 3 0 -17 16 0 0
w:people	0 -15 0 8 10 0 0 0
w:permit	25 -2 0 -5 -10 0 -5 0
w:poultry	0 0 0 0 16 0 -5 0
w:product	0 -8 0 -5 25 0 0 0
w:promise	-1 0 -2 0 23 0 0 0
w:put	2 14 0 8 -22 0 -12 5
w:put _ back	0 16 0 0 -12 0 0 0
w:question	-3 0 -2 0 17 -2 -9 -1
w:rate	0 7 -2 -17 13 0 -7 0
w:ready	0 -2 0 8 -15 0 12 0
w:renewal	0 16 0 0 -24 0 12 0
w:renewed ?	0 16 0 0 -14 0 0 0
w:reserve	8 -1 0 0 -16 0 12 0
w:reserve _ right	8 0 0 0 -17 0 12 0
w:reserve the	8 0 0 0 -17 0 12 0
w:restore	0 17 0 0 -13 0 0 0
w:return ,	0 6 5 0 -19 4 0 0
w:return _ <level>	0 16 0 0 -15 0 0 0
w:right to	8 0 0 0 -17 0 11 0
w:rise	0 -6 0 -12 22 0 0 0
w:rise _ <level>	0 -8 0 -5 20 0 0 0
w:roll	0 0 5 0 -16 0 11 0
w:round	0 -14 0 0 25 0 0 0
w:rule	34 -24 0 7 -29 0 15 0
w:run	-3 0 -5 -1 23 -5 -4 -1
w:same	5 13 7 -9 -23 -1 12 0
w:same _ .	1 9 0 0 -20 0 8 0
w:say .	0 -6 0 -2 17 0 0 0
w:say it	0 0 0 -11 21 0 0 0
w:say on	-1 0 0 15 -4 0 0 0
w:second _ .	0 0 0 16 -12 0 0 0
w:section	0 -21 0 25 -5 0 -3 0
w:section <number>	0 -20 0 25 -5 0 -3 0
w:set	0 17 0 -10 3 0 -6 0
w:shall	0 6 0 -15 8 0 0 0
w:share	0 -5 20 0 -11 0 0 0
w:she	0 -8 0 0 25 0 -2 0
w:ship	-8 -9 -1 -9 0 18 1 0
w:should	-1 -11 3 -15 13 -5 5 0
w:should be	0 -13 0 0 20 0 0 0
w:should the	4 1 0 0 -16 0 6 0
w:side .	0 15 0 0 -15 4 0 0
w:sign	2 -12 -4 -18 43 -3 -15 -2
w:since	-7 -33 -5 -8 49 -3 0 -1
w:since <month-gone>	0 -10 0 2 16 0 -4 0
w:since _ ,	0 -7 0 -2 18 0 0 0
w:slap	0 8 0 0 -24 0 21 0
w:software	20 -2 0 0 -14 0 0 0
w:some	0 -9 0 -2 25 0 -2 0
w:sooner	0 -2 0 16 -15 0 0 0
w:standstill	0 16 0 0 -8 0 0 0
w:steel	2 -2 0 0 -10 0 18 0
w:still	-1 -9 -1 -9 37 0 -2 0
w:stop	-1 -25 0 2 -1 14 3 0
w:successor	0 20 0 0 -18 0 0 0
w:sugar	0 19 0 2 -11 0 -1 0
w:summer	0 -10 0 16 0 0 0 0
w:table	2 15 0 -3 -18 0 0 3
w:table .	3 9 0 0 -17 0 0 5
w:take	-10 -15 8 4 3 0 0 -4
w:take _ ,	0 -5 0 -2 16 0 -2 0
w:take effect	0 -3 0 -3 17 0 0 0
w:talk	-10 -28 0 1 14 -14 -1 15
w:tariff	3 -44 5 15 3 0 -15 16
w:tariff _ <name>	0 0 10 12 -21 0 3 0
w:tariff of	3 0 0 13 -15 0 -2 0
w:tariff on	9 -18 0 11 -7 0 1 0
w:tax	4 2 0 -21 0 0 8 0
w:tell	-15 -19 6 13 -4 -11 0 17
w:than	5 -23 -1 -14 20 0 9 0
w:than <number>	0 -20 0 0 12 0 4 0
w:that	1 -5 -19 16 3 -4 0 0
w:that ,	0 14 3 0 -25 0 0 9
w:that <not>	0 5 0 20 -21 0 0 0
w:that _ would	9 -15 -11 -4 0 0 10 0
w:that all	0 22 0 0 -16 0 0 0
w:that could	0 0 0 11 -15 6 0 0
w:that day	0 -11 0 0 17 0 0 0
w:that he	0 0 0 -4 16 0 -4 0
w:that it	5 0 -1 18 -15 -2 0 -2
w:that no	0 0 0 15 -13 0 0 0
w:that would	0 -7 0 -1 20 0 0 0
w:the	-8 -2 0 -10 46 -15 -32 -16
w:the <agent>	0 36 0 -11 -18 0 -3 0
w:the <goods>	-13 0 -12 18 -12 0 6 1
w:the <name>	-13 -10 -4 17 7 0 -3 -1
w:the <number>	0 33 -2 22 -45 0 -6 6
w:the <organisation>	12 -18 4 1 17 -1 -21 -14
w:the <quality>	0 9 0 -23 -13 7 13 2
w:the <v-deny>	19 -5 0 0 -10 0 0 0
w:the <v-end>	0 2 0 15 -18 0 5 0
w:the <v-impose>	2 14 0 -30 0 0 0 -4
w:the <v-suspend>	0 17 1 -4 -13 1 -2 0
w:the _ 's	0 0 0 -14 22 0 -3 0
w:the _ ,	6 -5 -8 3 -13 0 21 0
w:the _ .	10 -16 6 -8 24 -21 -10 0
w:the _ :	0 17 0 0 -19 0 6 0
w:the _ ?	0 -9 0 0 24 0 0 0
w:the _ about	10 0 0 0 -18 8 0 0
w:the _ duty	-2 15 -3 -12 0 4 -6 0
w:the _ go	0 -16 0 13 1 0 0 0
w:the _ have	0 -5 0 -3 18 0 0 0
w:the _ is	2 15 6 0 -20 4 -11 -1
w:the _ lapse	0 5 8 7 -16 0 0 0
w:the _ morning	0 29 0 0 -28 0 0 0
w:the _ say	0 0 0 27 -15 0 -6 0
w:the _ talk	0 0 0 7 -15 0 0 9
w:the _ tariff	0 -12 0 -19 25 0 0 5
w:the _ that	4 0 0 -24 13 0 0 0
w:the _ with	0 -2 0 -5 20 0 0 0
w:the _ would	6 10 1 8 -20 0 -1 -2
w:the date	0 17 0 0 -14 0 0 0
w:the drawer	10 1 0 2 -15 0 0 0
w:the end	0 6 0 9 -17 0 6 0
w:the event	0 16 6 0 -21 0 0 0
w:the fee	0 -7 0 0 -8 21 0 0
w:the law	0 22 0 0 -18 0 0 0
w:the new	0 -7 1 -11 20 0 -3 0
w:the old	0 19 -1 -14 0 -2 -4 0
w:the other	0 -7 0 0 21 0 -5 0
w:the right	7 2 0 0 -20 0 11 0
w:the rule	19 -5 0 0 -10 0 0 0
w:the same	5 16 7 -8 -20 0 2 0
w:the state	0 8 0 0 -15 0 9 0
w:the tariff	-2 0 3 -9 -13 2 0 18
w:the thing	0 0 15 0 -8 0 0 0
w:then	4 35 -21 20 -44 0 0 0
w:then <number>	0 10 0 4 -15 0 0 0
w:then <v-impose>	3 7 0 0 -16 0 5 0
w:then _ <level>	0 6 0 0 -18 0 15 0
w:then it	0 7 0 0 -16 9 0 0
w:there	2 -4 -4 2 4 0 -31 10
w:there 's	0 -15 0 0 15 0 0 0
w:there _ be	0 -6 0 0 -5 0 -1 17
w:there _ nothing	9 6 0 1 -25 8 0 0
w:there will	0 0 0 -2 -10 0 0 18
w:thereafter	0 16 0 0 -15 0 0 0
w:they	0 7 -28 -7 12 -28 0 4
w:they _ ,	0 21 0 12 -23 0 0 0
w:they'd	8 0 0 5 -19 0 0 4
w:thi	0 -28 0 -21 29 -12 4 2
w:threat	0 -5 0 -2 19 0 0 0
w:threaten	7 -19 -1 13 2 0 -10 0
w:three	0 24 0 -8 -17 5 -5 0
w:to	0 -2 -2 0 15 1 -6 -6
w:to ,	7 6 5 0 -19 0 0 0
w:to <day-ahead>	0 -15 0 -4 32 0 -2 0
w:to <number>	-4 10 -7 3 -16 14 0 0
w:to <seat>	0 -5 0 0 18 0 0 0
w:to <v-begin>	5 0 -3 8 -18 -1 3 4
w:to <v-end>	0 2 19 -14 -6 0 -11 3
w:to <v-say>	0 -7 0 -7 18 0 1 0
w:to _ .	-17 23 2 2 -29 16 -12 2
w:to _ <level>	0 2 0 12 -16 0 0 0
w:to _ and	0 -16 0 5 0 0 7 0
w:to _ from	0 -4 0 -2 16 0 0 0
w:to _ to	0 -1 0 -1 16 0 0 0
w:to a	0 3 0 0 -15 0 14 0
w:to be	0 -16 -1 13 5 0 0 0
w:to lose	0 -4 20 0 -14 0 0 0
w:to the	-10 0 -8 -6 19 0 0 0
w:ton	0 -3 0 0 -11 21 0 0
w:top	0 -2 0 15 -9 0 0 0
w:trade	0 -15 6 0 5 -10 9 -5
w:truce	-3 2 -15 0 13 0 -17 0
w:two	-12 -4 4 0 15 7 -23 -8
w:under	6 -1 -6 20 -10 0 -1 -3
w:under a	0 0 0 15 -16 0 0 0
w:unless	-4 15 -7 4 -7 0 -7 -1
w:until	-13 -56 -11 -30 100 -8 -18 -7
w:until <day-ahead>	-2 -15 0 -7 40 0 -2 0
w:until _ .	0 -3 0 0 18 0 0 0
w:until the	0 -8 0 0 20 0 0 0
w:up	0 17 -1 -2 -12 0 3 0
w:us	-3 0 0 -22 19 -3 5 -1
w:vow	0 0 0 2 -15 0 11 0
w:wake	10 15 0 0 -21 0 0 0
w:wake up	10 11 0 0 -19 0 0 0
w:warn	4 0 0 0 -17 10 3 1
w:was in	0 16 0 0 -12 0 0 0
w:we	-9 0 0 -23 2 5 18 -16
w:week	-2 -20 0 -7 28 0 0 -1
w:were	-6 12 -9 -38 31 -17 -16 0
w:what	-7 23 -26 -22 21 -26 6 -20
w:what _ it	0 -12 0 0 19 0 0 0
w:what happen	0 -13 0 0 21 0 0 0
w:what i	0 2 0 0 -21 0 19 0
w:where _ were	0 15 0 0 -9 0 0 0
w:whether	0 -6 0 1 18 0 -11 0
w:who	-6 -7 0 0 24 -4 -17 4
w:will	-12 -9 0 -31 42 -6 0 0
w:will <not>	0 -8 0 -8 25 1 -1 0
w:will <v-bear>	0 -1 0 0 15 0 -1 0
w:will _ .	0 0 16 0 -8 0 0 0
w:will _ no	0 0 0 -2 -12 0 0 18
w:will have	0 15 0 0 -7 0 0 0
w:will not	0 -8 0 -8 24 1 0 0
w:with	-15 -14 -13 0 21 -4 9 -6
w:with <level>	0 0 0 0 -16 0 16 0
w:without	0 26 -11 -15 -22 12 0 2
w:without _ ,	0 12 0 0 -22 1 0 10
w:without it	0 19 0 0 -18 0 0 0
w:word	0 0 0 -1 19 0 0 0
w:worth	0 -5 0 -2 21 0 0 0
w:would	-2 28 8 -36 -16 5 18 -14
w:would <v-bear>	0 1 0 -15 5 4 0 0
w:would <v-return>	0 17 0 0 -19 0 0 0
w:would <v-up>	0 23 0 -11 -2 -1 0 0
w:would _ by	0 16 0 0 -21 11 0 0
w:would _ due	0 12 0 0 -16 6 0 0
w:would _ to	-3 17 -4 -4 0 -5 0 0
w:would have	0 -5 -2 -8 22 0 -1 0
w:would like	0 -5 0 0 20 0 0 0
w:would then	14 21 0 -11 -40 0 7 5
w:year	-4 -9 0 -3 21 0 0 0
w:yet	0 0 0 0 -12 0 0 21
w:you	-11 -18 -16 -25 59 0 -24 -7
w:your	0 -14 0 -9 29 0 0 0
w:—	-1 -7 -5 1 27 -2 -15 -1`;
