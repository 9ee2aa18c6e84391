// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-121 -71 -114 -95 263 -90 -101 -126
answer	-9 -32 -18 -11 -13 -23 56 -14
answer a:<day-ahead>	1 -9 0 0 10 0 -2 0
answer a:<day-ahead> .	0 0 0 3 8 0 -11 0
answer a:<day-gone> .	0 0 0 11 -16 0 6 0
answer a:<duty>	0 -2 0 -25 12 0 6 0
answer a:<goods>	-1 0 0 -8 -1 0 9 0
answer a:<level-noun>	0 0 0 7 -11 0 5 0
answer a:<money>	0 -4 0 0 15 0 -6 0
answer a:<name>	0 0 0 0 9 0 -3 0
answer a:<not>	0 1 0 0 -8 0 12 0
answer a:<person>	0 0 0 1 4 0 -11 0
answer a:<quality> good	0 -2 0 0 12 0 -6 0
answer a:<sender>	0 0 0 0 9 0 -5 0
answer a:<v-deny>	0 0 0 6 -15 0 10 0
answer a:<v-down>	0 9 0 0 0 0 -13 7
answer a:<v-end>	0 0 0 7 10 0 -16 0
answer a:<v-impose>	0 -4 0 10 4 -1 -4 0
answer a:<v-return>	0 4 0 0 7 0 -11 0
answer a:<v-say>	0 0 0 13 -13 0 0 0
answer a:<v-suspend>	0 -1 0 0 13 0 -5 0
answer b:<day-ahead>	0 8 0 -3 6 0 -10 0
answer b:<day-gone>	0 0 0 8 -9 0 1 0
answer b:<duty>	0 0 0 -17 3 0 7 0
answer b:<level-noun>	0 -5 0 5 -13 -1 15 0
answer b:<month-gone>	0 0 0 0 -8 0 13 0
answer b:<not>	0 0 0 -12 55 -5 -51 4
answer b:<office>	0 0 0 0 19 0 -12 0
answer b:<organisation>	0 5 0 2 -24 -8 25 0
answer b:<organisation> 's	0 0 0 9 -11 0 1 0
answer b:<organisation> has	0 9 0 0 0 0 -8 0
answer b:<person>	0 -4 0 16 -12 0 2 0
answer b:<person> 's	0 0 0 14 -8 0 -2 0
answer b:<quality>	0 -7 0 0 19 -1 -5 0
answer b:<seat>	0 -1 0 -16 -6 2 18 0
answer b:<seat> has	0 3 0 0 -18 0 15 0
answer b:<v-begin>	0 -7 0 7 -9 -1 11 0
answer b:<v-end>	0 0 0 -2 14 0 -1 0
answer b:<v-impose>	-15 0 0 -7 2 3 10 0
answer b:<v-suspend>	0 0 0 0 17 0 -12 0
answer c0=end	0 0 0 0 11 0 0 0
answer c0=impose	-12 -1 -3 -11 1 -4 19 -5
answer c0=say	0 0 0 0 -15 0 20 0
answer c0=stay	1 0 0 8 -9 -3 4 0
answer c0=target	0 -2 0 -9 -3 12 5 0
answer c1=begin	0 -6 0 8 -12 0 12 0
answer c1=impose	-14 0 -6 -16 3 -8 20 -7
answer c1=stay	1 0 0 8 -2 -3 0 0
answer c1=suspend	0 0 0 0 16 0 -11 0
answer c1=target	0 -2 0 -8 0 18 -3 0
answer c1=threaten	0 4 0 -5 10 0 -5 0
answer condition	1 4 -1 -7 -2 4 5 0
answer ct0=impose modal-passive	0 0 0 -2 -3 0 10 0
answer ct0=impose past	0 0 0 -1 -2 0 10 0
answer ct0=impose present	0 -6 0 -12 12 5 -2 0
answer ct0=propose past	0 0 0 0 14 0 -10 0
answer ct0=propose past-passive	0 0 0 0 -11 0 9 0
answer ct0=propose perfect	0 0 0 0 -12 0 10 0
answer ct0=say past	0 0 0 0 -6 0 14 0
answer ct0=sign modal	0 0 0 0 10 0 -8 0
answer ct0=stay future	0 0 0 -5 9 0 0 0
answer ct0=stay past	0 0 0 14 -15 0 1 0
answer ct0=target present	0 0 0 -4 18 0 -11 0
answer ct0=threaten perfect	0 5 0 0 -9 0 1 0
answer ct0=threaten present	0 0 0 -5 24 0 -18 0
answer ct1=begin infinitive	0 0 0 0 -11 0 13 0
answer ct1=impose infinitive	0 0 0 -13 -16 0 24 0
answer ct1=impose modal-passive	0 0 0 -2 -3 0 10 0
answer ct1=impose participle-passive	0 0 0 0 14 0 -10 0
answer ct1=stay future	0 0 0 -5 17 0 -7 0
answer ct1=stay past	0 0 0 14 -12 0 0 0
answer duty	-1 -17 -2 -4 -3 0 23 0
answer gone	1 -3 0 0 -10 8 8 0
answer l1='s	0 0 0 11 -7 0 2 0
answer l1=<level-noun>	0 0 0 0 -12 0 15 0
answer l1=<not>	2 0 0 -10 27 0 -37 5
answer l1=<person>	3 0 0 6 0 0 -9 0
answer l1=<quality>	0 -2 0 0 20 0 -11 0
answer l1=<v-begin>	0 0 0 0 -8 0 12 0
answer l1=<v-impose>	0 0 0 0 -2 0 10 0
answer l1=a	0 2 0 0 -21 0 18 0
answer l1=an	0 4 0 0 -15 0 16 0
answer l1=corresponding	0 0 0 0 -8 0 11 0
answer l1=has	0 0 0 0 12 0 -6 0
answer l1=he	0 0 0 13 -7 0 -3 0
answer l1=his	0 0 0 15 -5 0 -7 0
answer l1=its	0 0 0 -6 14 0 -3 0
answer l1=necessary	0 0 0 0 -10 0 10 0
answer l1=no	2 0 0 -5 3 0 -13 7
answer l1=not	0 0 0 0 32 0 -23 0
answer l1=of	0 0 0 0 12 0 -8 0
answer l1=one	0 0 0 0 -9 0 10 0
answer l1=take	0 0 0 0 -8 0 12 0
answer l1=the	0 4 0 -12 27 -10 -7 -2
answer l1=to	0 0 0 -14 -3 1 10 0
answer l1=we	0 0 0 0 -11 0 13 0
answer l1=will	0 -2 0 -7 -11 6 14 0
answer l1=would	0 6 0 6 -31 0 20 0
answer l2="	0 4 0 0 -9 0 6 0
answer l2=,	0 0 0 4 -6 0 8 -1
answer l2=<begin>	8 -20 0 -15 11 -2 6 0
answer l2=<level-noun>	0 -1 0 9 -18 0 12 0
answer l2=<name>	0 -6 0 0 -27 9 25 0
answer l2=<not>	0 0 0 0 14 0 -12 0
answer l2=<person>	0 0 0 15 -5 0 -6 0
answer l2=<v-begin>	0 -1 0 9 -21 0 14 0
answer l2=<v-impose>	0 0 0 0 -14 -4 19 0
answer l2=<v-threaten>	0 3 0 -1 -6 -4 10 0
answer l2=adjust	0 0 0 0 18 0 -16 0
answer l2=and	0 -2 0 0 -12 0 23 0
answer l2=be	0 0 0 0 -7 0 12 0
answer l2=down	0 0 0 0 15 0 -13 0
answer l2=has	0 0 0 0 -10 0 11 0
answer l2=he	0 0 0 9 12 0 -24 0
answer l2=his	0 0 0 0 14 0 -7 0
answer l2=if	1 0 0 -2 -16 -1 9 6
answer l2=it	0 2 0 -15 -10 0 15 0
answer l2=of	0 0 0 0 -7 0 13 0
answer l2=right	0 0 0 0 -16 0 17 0
answer l2=should	0 0 0 0 18 0 -17 0
answer l2=take	0 -1 0 9 -21 0 14 0
answer l2=to	0 0 0 0 -14 0 16 0
answer l3=:	0 0 0 7 -24 0 20 0
answer l3=<begin>	4 -14 -3 1 -3 -16 12 2
answer l3=<day-ahead>	0 0 0 -8 10 0 0 0
answer l3=<level-noun>	0 0 0 0 13 0 -10 0
answer l3=<level>	0 0 0 0 -14 0 15 0
answer l3=<name>	0 0 0 -3 20 0 -11 0
answer l3=<v-impose>	0 0 0 -2 8 11 -10 0
answer l3=<v-say>	0 1 0 0 9 0 -3 0
answer l3=good	0 0 0 0 -7 0 10 0
answer l3=has	0 5 0 0 -12 0 6 0
answer l3=it	0 0 0 9 -2 0 -2 0
answer l3=step	0 0 0 0 -15 0 16 0
answer l3=that	-2 0 0 12 -25 -2 19 0
answer l3=the	0 -2 0 -10 -3 3 10 0
answer l3=was	0 0 0 8 -1 0 -3 0
answer l3=would	0 0 0 0 -7 0 13 0
answer l4=<agent>	0 0 0 0 16 0 -15 0
answer l4=<begin>	1 -24 -7 6 3 -24 11 0
answer l4=<day-ahead>	0 8 0 1 0 0 -10 0
answer l4=<day-gone>	0 0 0 10 -1 0 -5 0
answer l4=<name>	0 0 0 0 11 0 -8 0
answer l4=<office>	0 0 0 0 -11 0 12 0
answer l4=<person>	0 0 0 0 -18 0 25 0
answer l4=<quality>	0 0 0 0 -8 0 13 0
answer l4=<seat>	0 3 0 0 -14 0 9 0
answer l4=<v-say>	-1 2 0 0 -14 -2 20 0
answer l4=<v-threaten>	0 0 0 0 -10 0 11 0
answer l4=a	0 0 0 0 -11 0 17 0
answer l4=and	0 0 0 3 -14 3 6 0
answer l4=have	0 0 0 6 4 0 -11 0
answer l4=is	0 8 0 0 -18 0 10 0
answer l4=it	0 0 0 -2 -8 0 17 0
answer l4=ministry	0 0 0 0 10 0 -9 0
answer l4=of	0 0 0 0 -15 0 18 0
answer l4=on	0 0 0 -7 13 0 -3 0
answer l4=reserved	0 0 0 0 -11 0 12 0
answer l4=that	0 0 0 0 -12 0 18 0
answer l4=the	0 -2 0 -4 0 -1 13 0
answer l4=was	0 0 0 3 -13 0 5 0
answer l=, he	0 0 0 14 -12 0 0 0
answer l=, the	0 0 0 0 -1 0 11 0
answer l=<begin> <name>	7 0 0 0 2 0 -15 0
answer l=<begin> the	0 0 0 0 9 0 -4 0
answer l=<name> would	0 0 0 7 -30 0 18 0
answer l=<person> 's	0 0 0 14 -8 0 -2 0
answer l=adjust its	0 0 0 0 18 0 -16 0
answer l=he would	0 0 0 10 8 0 -21 0
answer l=his <quality>	0 0 0 0 13 0 -7 0
answer l=if <name>	0 0 0 -2 -11 0 18 0
answer l=it will	0 0 0 -2 -7 0 12 0
answer l=right to	0 0 0 0 -16 0 17 0
answer l=the <organisation>	0 0 0 0 -7 0 10 0
answer l=the <quality>	0 0 0 0 11 0 -6 0
answer l=would be	0 0 0 -2 -3 0 10 0
answer lead="	0 2 0 -1 -6 0 9 0
answer lead=,	-2 10 -1 -2 -3 7 2 -10
answer lead=:	0 -1 0 3 -14 0 17 0
answer lead=a	0 0 0 0 -11 0 13 0
answer lead=and	0 -2 0 -2 -8 0 17 0
answer lead=answer	0 0 0 0 10 0 -2 0
answer lead=beijing	0 0 0 -8 0 0 10 0
answer lead=brussels	0 0 0 0 11 0 -11 0
answer lead=but	0 0 0 0 -12 0 15 0
answer lead=countermeasures	0 -3 0 0 -5 0 13 0
answer lead=he	0 0 0 0 14 0 -9 0
answer lead=his	0 0 0 0 10 0 -5 0
answer lead=if	6 0 0 -4 -16 -4 14 5
answer lead=in	0 0 0 0 -5 0 11 0
answer lead=should	0 -3 0 5 4 6 -15 0
answer lead=that	-2 -11 0 12 -4 -8 6 0
answer lead=the	0 2 0 10 -6 -7 2 0
answer lead=which	0 0 0 0 9 0 -2 0
answer lr='s is	0 0 0 0 -6 0 10 0
answer lr='s was	0 0 0 9 -6 0 0 0
answer lr=<begin> on	0 -1 0 0 -2 0 9 0
answer lr=<name> with	7 0 0 0 0 0 -11 0
answer lr=<quality> on	0 0 0 0 11 0 -11 0
answer lr=<seat> .	0 0 0 0 -9 0 10 0
answer lr=has that	0 0 0 0 -8 0 9 0
answer lr=his to	0 0 0 11 -11 0 0 0
answer lr=in to	0 0 0 2 9 0 -11 0
answer lr=its .	0 0 0 0 20 0 -18 0
answer lr=own ,	0 8 0 0 -9 0 0 0
answer lr=the to	0 0 0 -4 9 0 0 0
answer lr=the will	0 0 0 0 -2 0 10 0
answer lr=would .	0 0 0 9 -10 0 0 0
answer lr=would in	0 0 0 0 -11 0 13 0
answer next="	0 10 0 -1 -16 0 13 0
answer next=,	0 -16 -2 -7 -6 -28 28 1
answer next=;	0 0 0 0 -20 7 13 0
answer next=if	0 0 0 -11 -12 0 28 0
answer next=that	0 -5 0 18 -12 3 0 0
answer open	-15 -5 -15 -3 -39 -8 61 -24
answer pc0=end	0 0 0 1 -10 0 7 0
answer pc0=say	-5 -11 0 6 9 -14 1 -4
answer pc0=stay	0 3 0 -1 -5 0 7 0
answer pc0=threaten	0 0 0 9 3 -4 -2 0
answer pc0=up	0 0 0 -12 -2 0 9 0
answer pc1=end	0 0 0 0 -13 0 10 0
answer pc1=say	-6 -11 0 7 9 -14 1 -4
answer pc1=stay	0 3 0 -1 -6 0 8 0
answer pc1=target	0 0 0 0 -10 0 10 0
answer pc1=threaten	0 0 0 11 0 -4 -1 0
answer pc1=up	0 0 0 -11 -6 0 13 0
answer pct0=propose past	0 0 0 0 14 0 -11 0
answer pct0=say present	0 0 0 0 15 0 -11 0
answer pct0=threaten past	0 0 0 10 -5 0 0 0
answer pct1=impose participle-passive	0 0 0 0 12 0 -11 0
answer pct1=propose past	0 0 0 0 13 0 -11 0
answer pct1=say present	0 0 0 0 15 0 -11 0
answer pt0=modal	0 11 0 0 -5 0 0 0
answer pt1=modal	0 11 0 0 -8 0 0 0
answer pv0=add	0 0 0 0 -7 0 10 0
answer pv0=charge	0 0 0 0 -10 0 9 0
answer pv0=have	0 0 0 0 -6 0 9 0
answer pv0=raise	0 0 0 -5 -8 0 15 0
answer pv0=warn	0 0 0 10 2 -4 -3 0
answer pv1=add	0 0 0 0 -8 0 9 0
answer pv1=charge	0 0 0 0 -10 0 9 0
answer pv1=have	0 0 0 0 -6 0 9 0
answer pv1=raise	0 0 0 -4 -9 0 16 0
answer pv1=reply	0 0 0 0 9 0 -6 0
answer pv1=warn	0 0 0 10 2 -4 -3 0
answer pvt0=add past	0 0 0 0 -7 0 10 0
answer pvt0=have present	0 0 0 0 -7 0 9 0
answer pvt1=add past	0 0 0 0 -7 0 10 0
answer pvt1=have present	0 0 0 0 -7 0 9 0
answer quoted	0 10 0 -1 -21 0 17 0
answer r1="	0 0 0 0 -11 0 14 0
answer r1=,	0 0 0 1 -15 -8 19 0
answer r1=.	-1 -2 0 5 -12 -9 17 -1
answer r1=;	0 0 0 0 -10 7 1 0
answer r1=<end>	0 0 0 -2 23 0 -13 0
answer r1=<not>	0 4 0 0 -10 0 8 0
answer r1=?	0 0 0 0 -12 0 14 0
answer r1=accordingly	0 0 0 0 13 0 -10 0
answer r1=as	0 0 0 0 12 0 -9 0
answer r1=by	2 -3 0 0 19 0 -18 0
answer r1=if	0 0 0 -2 -8 0 15 0
answer r1=in	0 -6 0 -13 -5 1 18 0
answer r1=necessary	0 0 0 0 -12 0 13 0
answer r1=of	0 2 0 0 13 0 -12 0
answer r1=on	0 -6 0 -2 0 0 13 0
answer r1=that	0 0 0 10 -9 0 3 0
answer r1=will	0 0 0 0 -4 0 14 0
answer r1=with	17 5 0 -18 -3 2 -5 0
answer r1=would	0 8 0 0 -9 0 2 0
answer r2="	0 0 0 0 -10 0 13 0
answer r2=.	0 0 0 0 12 0 -3 0
answer r2=<end>	-4 -5 -2 2 -4 -11 16 -3
answer r2=<goods>	0 0 0 0 -10 0 16 0
answer r2=<level>	0 0 0 -18 5 4 -1 0
answer r2=<v-begin>	0 6 0 -7 -1 0 9 0
answer r2=<v-end>	0 0 0 8 2 0 -11 0
answer r2=<v-lack>	0 0 0 0 -9 0 10 0
answer r2=<v-suspend>	0 9 0 0 0 0 -6 0
answer r2=and	0 0 0 0 -9 0 17 0
answer r2=be	0 6 0 0 -17 0 14 0
answer r2=expect	0 0 0 0 -8 0 9 0
answer r2=higher	0 0 0 0 -9 0 11 0
answer r2=kick	0 0 0 0 -7 0 17 0
answer r2=need	0 0 0 0 -10 0 10 0
answer r2=new	0 0 0 0 -9 0 13 0
answer r2=suspend	0 9 0 0 -2 0 -4 0
answer r2=the	0 2 0 3 8 -10 -8 0
answer r2=then	0 -3 0 0 12 0 -3 0
answer r3=.	0 1 0 -15 5 -1 0 0
answer r3=<day-ahead>	0 0 0 0 9 0 -9 0
answer r3=<end>	-8 -8 -4 1 3 -15 11 -4
answer r3=<goods>	0 0 0 0 -2 0 9 0
answer r3=<level>	4 0 0 -12 2 0 0 0
answer r3=<v-say>	0 0 0 12 -17 0 4 0
answer r3=a	0 0 0 0 -8 0 10 0
answer r3=by	0 0 0 -4 11 0 -2 0
answer r3=control	13 0 0 12 -24 0 0 0
answer r3=in	0 0 0 -3 -8 0 22 0
answer r3=on	0 3 0 -23 0 3 2 0
answer r3=rate	0 3 0 0 -11 0 7 0
answer r3=with	0 0 0 10 -10 0 2 0
answer r4=,	0 -9 0 -8 20 3 -6 0
answer r4=.	0 -2 0 -14 0 0 14 -2
answer r4=<day-ahead>	0 0 0 -6 12 0 -1 0
answer r4=<end>	-13 -4 -8 -1 9 -22 10 -8
answer r4=<goods>	0 3 0 -11 -9 4 6 0
answer r4=<level-noun>	0 0 0 2 3 0 -9 0
answer r4=<span>	0 9 0 0 0 0 -8 0
answer r4=<v-impose>	0 0 0 0 10 0 -8 0
answer r4=<v-propose>	0 0 0 0 -12 0 12 0
answer r4=<v-stay>	0 0 0 0 9 0 -7 0
answer r4=a	0 0 0 0 -9 0 10 0
answer r4=in	0 0 0 2 -10 0 5 0
answer r4=not	0 0 0 0 -10 0 12 0
answer r4=on	6 0 0 3 -16 0 7 0
answer r4=same	0 0 0 0 -9 0 10 0
answer r4=say	0 0 0 2 -13 0 8 0
answer r4=that	0 0 0 -9 13 0 0 0
answer r4=the	0 0 0 -3 -7 0 16 0
answer r4=until	0 0 0 0 -8 0 10 0
answer r=, "	0 0 0 0 -16 0 17 0
answer r=, and	0 0 0 0 -10 0 17 0
answer r=. <end>	-1 -1 0 6 -16 -9 20 -1
answer r=<end> <end>	0 0 0 -2 23 0 -13 0
answer r=by <day-ahead>	3 0 0 0 5 0 -12 0
answer r=necessary to	0 0 0 0 -12 0 13 0
answer r=to the	0 0 0 9 -5 0 0 0
answer r=was a	0 0 0 9 -8 0 0 0
answer r=will kick	0 0 0 0 -5 0 15 0
answer r=with <level>	0 0 0 -13 6 4 -4 0
answer r=would be	0 9 0 0 -21 0 10 0
answer t0=future	0 -6 0 -5 14 2 -2 0
answer t0=modal-not	0 0 0 1 10 0 -10 0
answer t0=modal-passive	0 0 0 -7 -10 0 19 0
answer t0=past	0 -1 0 12 -11 0 10 0
answer t0=past-not	0 0 0 0 10 0 -6 0
answer t0=perfect	0 4 0 -8 -4 0 10 0
answer t0=perfect-not	0 0 0 0 12 0 -6 0
answer t1=future	0 -6 0 -4 17 3 -5 0
answer t1=infinitive	0 -1 0 -14 -12 1 20 0
answer t1=modal	0 0 0 0 -7 0 9 0
answer t1=modal-not	0 0 0 1 10 0 -10 0
answer t1=modal-passive	0 0 0 -7 -10 0 19 0
answer t1=participle-passive	0 0 0 0 19 0 -13 0
answer t1=past	0 0 0 15 -6 0 0 0
answer v0=adjust	0 0 0 0 18 0 -16 0
answer v0=announce	0 0 0 0 -13 0 14 0
answer v0=be	1 2 0 9 -10 -3 1 0
answer v0=decide	0 0 0 0 12 0 -10 0
answer v0=have	0 6 0 0 -8 0 2 0
answer v0=hit	0 -1 0 0 -8 13 0 0
answer v1=adjust	0 0 0 0 27 0 -24 0
answer v1=announce	0 0 0 0 -13 0 14 0
answer v1=answer	0 1 0 -12 6 -6 6 0
answer v1=be	1 2 0 9 -7 -3 0 0
answer v1=hit	0 -2 0 -2 -4 19 -3 0
answer v1=respond	0 -1 0 0 -10 0 16 0
answer v1=suspend	0 0 0 0 12 0 -8 0
answer v1=take	0 -2 0 8 -16 0 13 0
answer verbless	-8 -20 -4 -17 18 -22 18 -4
answer vt0=answer future	0 0 0 -5 -1 0 11 0
answer vt0=answer perfect	0 0 0 0 15 0 -7 0
answer vt0=be future	0 0 0 -4 15 0 -6 0
answer vt0=be past	0 0 0 14 -15 0 1 0
answer vt0=have present	0 7 0 0 -16 0 8 0
answer vt0=hit modal	0 0 0 0 -9 5 5 0
answer vt0=promise perfect	0 0 0 0 -10 0 11 0
answer vt0=retaliate future	0 0 0 0 12 0 -10 0
answer vt0=retaliate modal	0 0 0 0 -11 0 13 0
answer vt0=threaten perfect	0 0 0 0 -8 0 8 0
answer vt0=threaten present	0 0 0 -4 18 0 -11 0
answer vt1=answer future	0 0 0 -5 -1 0 11 0
answer vt1=answer perfect	0 0 0 0 15 0 -7 0
answer vt1=be future	0 0 0 -4 15 0 -6 0
answer vt1=be past	0 0 0 14 -12 0 0 0
answer vt1=have present	0 7 0 0 -15 0 6 0
answer vt1=hit modal	0 0 0 0 -9 5 5 0
answer vt1=respond infinitive	0 0 0 0 -7 0 10 0
answer vt1=retaliate future	0 0 0 0 12 0 -10 0
answer vt1=retaliate modal	0 0 0 0 -11 0 13 0
answer vt1=take infinitive	0 0 0 0 -13 0 15 0
answer=answer	-1 0 -7 0 -1 -19 12 0
answer=answered	1 -10 0 8 10 -1 -12 0
answer=answers	6 -6 0 -17 -9 0 24 0
answer=consequences	0 8 0 -2 7 0 -12 0
answer=counter-tariffs	0 0 0 -1 10 0 -4 0
answer=countermeasures	0 0 0 -6 -11 -6 24 -1
answer=counterpart	0 0 0 0 30 0 -18 0
answer=hit back	0 -4 0 -6 -4 15 0 0
answer=measures	-10 -5 0 1 9 0 1 0
answer=reply	0 0 0 -7 -15 0 25 0
answer=respond	0 -1 0 0 -12 0 16 0
answer=response	0 0 0 -7 -23 0 31 0
asked before	6 52 -27 19 -59 3 0 3
asks	-68 7 -59 3 78 -86 -58 -60
c=agree condition	-20 0 0 15 2 -1 -16 0
c=agree duty	-6 3 -4 9 -2 0 -5 -3
c=agree future	0 0 0 -2 15 0 0 0
c=agree infinitive	0 -2 0 10 -15 -1 5 5
c=agree level	0 9 -4 6 -10 8 -4 0
c=agree modal-passive	0 0 0 0 18 -2 0 0
c=agree on-lapse	-1 2 4 14 -25 4 4 0
c=agree open	-24 -16 0 0 14 -3 3 0
c=agree participle-passive	0 0 0 -10 9 4 0 0
c=agree past	0 -13 0 -5 19 -5 4 0
c=agree past-passive	0 2 0 -15 0 4 0 0
c=agree perfect	0 0 0 -12 19 0 0 0
c=agree perfect-not	0 -8 0 0 -1 11 0 0
c=agree pluperfect	0 0 0 -8 20 0 0 0
c=agree present	-2 0 0 1 6 0 -9 0
c=agree present-passive	-2 -1 2 13 -5 -15 11 -4
c=bear condition	-12 -6 -3 3 8 10 -5 -8
c=bear duty	12 0 0 4 -11 -5 16 -5
c=bear future	0 13 -6 13 -7 -19 0 0
c=bear future-passive	0 0 0 3 -8 11 0 0
c=bear gerund	-2 -1 -4 6 1 -1 -12 14
c=bear gone	-2 16 0 -9 -7 14 -2 0
c=bear level	9 7 -5 -1 -11 -2 13 -2
c=bear modal	-10 0 -4 1 9 0 -5 -15
c=bear modal-not	0 0 0 -1 16 0 -1 0
c=bear modal-passive	0 -5 0 -2 -13 0 26 0
c=bear on-lapse	-1 0 0 12 -15 4 3 0
c=bear open	3 6 0 4 -20 6 9 2
c=bear participle-passive	-7 12 1 -17 0 -12 7 0
c=bear past	0 -4 -2 -27 12 2 3 2
c=bear pluperfect	0 -3 0 4 10 -5 0 0
c=bear present	10 6 10 -6 -8 17 -8 -12
c=bear present-not	0 0 0 1 4 -9 0 0
c=bear present-not-passive	0 -7 0 -5 1 0 10 0
c=bear present-passive	0 -9 0 -17 31 -7 0 0
c=begin condition	5 -2 -6 -1 -6 -4 18 -10
c=begin duty	-6 -2 -15 15 13 -16 -20 0
c=begin future	-13 2 -7 14 -6 9 -3 -6
c=begin future-not-passive	0 0 0 10 -6 0 0 0
c=begin gerund	0 -14 0 -6 16 -2 6 0
c=begin gone	0 -11 -10 -5 16 -13 8 4
c=begin if-back	0 0 0 0 -6 13 0 0
c=begin infinitive	-2 -5 -3 15 -3 0 -3 1
c=begin level	-17 11 -1 7 -7 -6 -4 7
c=begin modal	-6 -8 5 1 9 -12 4 -11
c=begin modal-not	4 -2 0 -3 -3 1 -7 10
c=begin on-lapse	13 19 -15 -5 -14 -5 0 -8
c=begin open	9 -5 0 13 -16 10 1 0
c=begin past	16 -18 -18 -18 25 4 0 -13
c=begin pluperfect	0 -7 0 -6 12 0 0 5
c=begin present	7 9 -7 2 -5 3 -11 -8
c=begin present-not	-4 7 0 -10 4 1 -12 0
c=begin present-passive	2 -3 0 0 18 -7 -10 0
c=buy condition	0 6 0 -10 5 1 -13 0
c=buy duty	0 0 0 12 -4 -2 -6 0
c=buy future	0 0 0 0 17 0 0 0
c=buy infinitive	0 0 0 -2 18 0 0 0
c=buy level	0 0 0 9 -1 0 -6 0
c=buy modal	2 -3 0 -4 15 0 0 0
c=buy open	0 -4 -4 0 16 1 -22 0
c=buy participle-passive	0 -5 0 -7 17 0 0 0
c=buy present	1 -4 0 23 -15 0 -11 0
c=buy present-not	0 4 0 0 -13 0 10 0
c=deny condition	10 -14 0 7 -5 6 -6 0
c=deny duty	-1 -12 0 0 8 4 0 0
c=deny future	0 0 0 -7 0 9 0 0
c=deny gone	0 -6 0 -9 25 -5 0 0
c=deny level	0 -10 0 -3 17 -1 0 0
c=deny modal	0 0 0 -12 12 2 -1 0
c=deny modal-not-passive	0 0 0 6 -18 0 12 0
c=deny open	-3 -12 0 0 5 0 7 -2
c=deny past	0 0 0 -15 26 -2 0 0
c=deny perfect-not	0 0 0 12 -10 0 0 0
c=deny present	0 -13 0 5 0 0 4 0
c=down condition	-2 -1 14 -14 6 3 -7 -5
c=down duty	0 -8 12 10 0 0 -15 3
c=down future	-4 -13 -7 -8 15 8 3 0
c=down gerund	0 -14 0 -1 23 0 -2 0
c=down gone	4 13 2 -1 -11 -2 1 -1
c=down infinitive	0 -4 4 3 6 -3 -17 0
c=down level	0 -16 9 -3 18 2 -22 8
c=down modal	0 12 29 -6 -23 -1 -5 10
c=down modal-not	0 -3 0 -10 12 1 0 0
c=down modal-passive	-4 -17 0 -10 12 5 13 0
c=down on-lapse	0 17 -9 -6 -24 5 13 -3
c=down open	0 -7 18 -2 0 -3 2 0
c=down past	9 -19 0 0 23 -13 0 -8
c=down perfect	0 0 0 -13 27 -6 0 0
c=down present-not	-3 0 0 6 3 0 -12 0
c=down present-passive	0 -1 0 -1 11 0 0 0
c=end condition	0 -7 1 -8 12 3 -9 0
c=end duty	-8 -7 10 -6 0 10 0 8
c=end future	6 13 0 -12 9 -3 -20 -2
c=end future-passive	0 0 0 0 10 0 0 0
c=end gerund	1 3 0 -4 -10 0 8 0
c=end gone	2 0 2 2 -18 0 12 0
c=end infinitive	-17 14 21 0 -28 11 -4 3
c=end level	-4 7 14 -19 -5 7 0 0
c=end modal	0 1 0 0 -22 18 -7 8
c=end modal-not	0 0 0 0 -10 0 11 0
c=end modal-not-passive	0 0 0 0 -6 0 11 0
c=end on-lapse	0 8 -6 -12 1 0 0 -1
c=end open	0 2 18 -10 -15 18 -1 3
c=end participle-passive	-2 12 0 -9 -2 2 0 0
c=end past	5 -35 4 1 14 0 0 -6
c=end past-not	0 -2 0 -6 13 0 0 0
c=end past-not-passive	0 0 0 17 -8 0 -4 0
c=end perfect	0 -9 0 -17 27 4 -6 0
c=end present	-10 9 0 -12 9 -8 -10 12
c=end present-passive	-7 -5 1 5 0 -3 10 0
c=impose condition	-1 -2 3 4 -10 2 1 0
c=impose duty	1 6 0 7 1 -12 -6 -7
c=impose future	-21 2 -15 11 -3 -4 3 0
c=impose future-not	0 -1 0 -1 19 0 -6 0
c=impose gerund	-8 25 0 -9 7 -17 -14 0
c=impose gone	0 0 1 3 -3 12 -2 -20
c=impose infinitive	2 -12 -14 11 -4 4 0 4
c=impose infinitive-not	0 2 0 -5 12 0 -6 0
c=impose infinitive-passive	0 0 0 -19 2 5 3 0
c=impose level	0 -6 -7 12 6 -11 -4 0
c=impose modal	14 -10 26 3 -14 5 -1 -10
c=impose modal-not	0 0 0 -17 -1 1 7 12
c=impose modal-not-passive	0 0 0 0 -4 0 -3 8
c=impose modal-passive	-11 10 -11 -7 -10 9 13 0
c=impose on-lapse	13 0 -2 -10 -5 4 7 0
c=impose open	8 6 0 -2 -15 0 19 0
c=impose participle-passive	-6 1 0 0 18 -3 -27 0
c=impose past	-8 -1 -28 -9 7 5 15 -4
c=impose past-passive	-12 0 -3 -15 28 0 0 -1
c=impose perfect	-3 -3 -19 2 5 0 0 -1
c=impose perfect-not	0 -15 0 2 -1 8 2 0
c=impose perfect-passive	0 -20 0 9 1 7 -6 -1
c=impose pluperfect	-8 0 0 -4 17 -13 5 0
c=impose pluperfect-passive	0 0 0 -7 11 0 0 0
c=impose present	7 -7 0 -5 1 -21 26 4
c=impose present-not	0 -6 0 9 7 0 -5 -2
c=impose present-passive	6 6 11 -2 -7 -8 0 -16
c=lack duty	0 0 0 6 -12 0 2 0
c=lack future	2 2 0 -11 1 -6 1 0
c=lack level	0 18 0 0 -20 0 3 0
c=lack modal	12 -11 0 -20 13 0 0 -4
c=lack on-lapse	9 -10 0 0 4 0 0 0
c=lack open	12 -2 -7 0 -16 0 18 0
c=lack past-passive	0 0 0 7 -14 0 6 0
c=lack perfect	-2 0 0 0 12 0 0 0
c=lack present	-5 -3 0 -4 15 2 -2 0
c=lack present-not	0 8 0 0 -6 0 0 0
c=propose condition	-15 -7 5 7 0 2 -3 0
c=propose duty	0 0 2 9 -16 -3 5 4
c=propose future	-4 -13 0 23 -21 -19 30 -8
c=propose future-passive	0 2 0 -2 -11 6 6 0
c=propose gerund	4 -9 0 0 -1 15 -10 0
c=propose gone	-7 9 0 12 -16 0 0 -1
c=propose level	1 -7 10 -2 -6 -9 10 7
c=propose modal	2 0 6 -24 21 -14 0 0
c=propose modal-passive	0 4 1 -15 -3 12 -3 0
c=propose on-lapse	1 -1 10 -1 -9 1 0 0
c=propose open	-24 6 -18 -7 9 -15 12 4
c=propose participle-passive	-7 10 -6 3 -2 -4 -1 2
c=propose past	-22 0 -10 -11 19 3 0 0
c=propose past-passive	0 4 0 -10 9 0 0 0
c=propose perfect	-14 -10 -2 17 0 -19 0 0
c=propose perfect-passive	0 0 0 12 -1 0 -4 0
c=propose pluperfect	0 4 0 -15 10 0 0 0
c=propose present	0 -19 8 -7 18 -14 2 0
c=propose present-not	0 12 0 0 -1 0 -1 0
c=propose present-not-passive	0 0 0 8 -13 0 6 0
c=propose present-passive	0 -16 0 0 15 -12 0 -1
c=refuse condition	0 3 0 6 -23 13 -9 3
c=refuse duty	5 8 0 0 -10 6 -9 0
c=refuse future	0 0 0 0 -10 11 0 0
c=refuse open	-4 4 -2 3 -15 21 -19 3
c=refuse present	0 -3 0 10 -6 0 -3 4
c=refuse present-passive	0 0 0 0 -8 14 0 0
c=renew condition	7 6 -6 -32 3 0 5 -14
c=renew duty	0 22 3 -15 -12 3 -3 0
c=renew future-passive	0 -3 0 -1 13 0 0 0
c=renew gone	0 -7 0 0 12 -3 0 0
c=renew level	0 15 4 -9 -16 7 0 0
c=renew modal	2 -7 0 17 0 -12 -8 0
c=renew on-lapse	12 4 -1 -23 1 0 0 -7
c=renew present-not	0 0 0 0 -9 4 0 0
c=renew present-not-passive	5 -3 0 -14 8 0 0 -1
c=renew present-passive	8 0 0 -6 -5 0 4 0
c=return condition	11 2 -7 -11 14 -10 -7 -21
c=return duty	8 27 11 0 -33 0 -4 -3
c=return future	0 7 0 -16 10 -2 -2 0
c=return level	5 0 13 9 -23 5 0 0
c=return modal	8 8 -1 -9 -12 1 1 -2
c=return modal-not	0 -8 0 10 0 0 0 0
c=return on-lapse	-3 -8 0 0 13 4 0 0
c=return open	11 31 10 -22 -18 -12 -16 0
c=return present	10 18 6 -26 -17 7 -7 -15
c=return present-not-passive	0 -9 0 0 10 0 0 0
c=return present-passive	0 0 0 14 -8 0 0 0
c=say condition	4 -2 6 -5 0 -20 2 18
c=say duty	1 -5 -1 10 -8 -16 12 -7
c=say future	2 0 0 18 -23 0 3 3
c=say gone	-6 0 -13 2 -5 0 5 9
c=say infinitive	0 3 0 -10 10 -15 5 0
c=say level	-3 2 -15 23 -17 -6 3 -8
c=say modal	-6 -9 9 3 10 1 -22 -6
c=say modal-not	0 0 0 0 10 0 -2 0
c=say modal-passive	0 12 0 7 -10 3 -11 0
c=say on-lapse	22 14 0 -21 -7 0 -4 2
c=say open	0 -25 6 -12 -1 23 19 1
c=say past	-18 -9 0 5 10 -9 1 10
c=say past-passive	0 -19 0 -2 35 0 0 0
c=say perfect	13 -1 0 10 -18 -6 1 3
c=say perfect-not	0 -7 0 -8 14 0 2 0
c=say perfect-passive	7 -3 0 19 -21 0 0 0
c=say pluperfect	-4 -23 0 16 -4 17 -8 0
c=say pluperfect-passive	0 0 0 -2 10 0 0 0
c=say present	-14 -7 2 -7 8 26 -8 -7
c=say present-passive	0 -2 -2 9 -6 -9 0 10
c=sell condition	-11 -9 0 -5 19 1 0 -3
c=sell duty	0 -10 17 22 -13 -7 -1 0
c=sell future	0 0 0 -1 10 0 0 0
c=sell future-passive	0 0 0 0 -6 10 0 0
c=sell gerund	10 -2 12 4 -21 0 0 0
c=sell level	0 -4 18 10 -14 0 -4 0
c=sell modal	-2 -11 0 -18 16 4 -2 0
c=sell modal-passive	4 -7 0 -15 11 1 -3 0
c=sell on-lapse	0 11 0 0 -4 0 0 0
c=sell open	0 -37 9 2 14 7 -13 -8
c=sell past	0 -4 0 11 0 0 -1 0
c=sell present	-20 -14 1 8 15 0 -14 0
c=sell present-passive	0 0 0 -3 18 0 0 0
c=sign condition	4 4 -3 -7 -6 15 -5 3
c=sign duty	-2 0 -10 16 -5 -8 0 -7
c=sign future	-5 -16 0 -4 42 -9 -24 6
c=sign future-passive	0 -10 0 0 20 0 0 0
c=sign gerund	13 0 0 -3 -4 3 -7 0
c=sign gone	0 -1 0 12 -13 0 12 0
c=sign infinitive	0 0 0 12 -10 -2 -3 5
c=sign level	0 11 -4 6 -10 0 -1 -1
c=sign modal	-10 -5 -2 -2 54 -21 -17 0
c=sign modal-not	0 -1 0 -3 10 -2 -1 2
c=sign modal-passive	0 0 0 0 24 -3 0 0
c=sign on-lapse	0 5 5 5 -23 3 6 1
c=sign open	12 -17 0 -1 14 -2 -7 0
c=sign participle-passive	0 -12 -1 11 -11 2 12 8
c=sign past-passive	0 -10 0 -4 6 4 0 0
c=sign perfect	0 0 0 -20 12 -2 8 0
c=sign pluperfect-not	0 0 0 19 -17 0 0 0
c=sign present	3 2 -6 -16 11 0 0 -9
c=sign present-not-passive	0 9 0 4 -11 0 0 0
c=stay condition	-7 5 3 11 -21 -4 10 12
c=stay duty	6 0 -6 -4 3 13 -5 -6
c=stay future	-28 0 6 -10 10 5 -5 8
c=stay future-not	0 -7 0 10 -6 0 9 0
c=stay future-not-passive	0 0 0 10 -6 0 0 0
c=stay gerund	0 19 0 0 -12 2 -4 0
c=stay gone	2 -2 -6 0 8 -4 -1 -12
c=stay infinitive	2 -4 0 -3 12 -12 -5 7
c=stay level	-5 18 -21 -2 -10 10 -1 -11
c=stay modal	-4 -3 -49 5 17 1 -20 -5
c=stay modal-not	0 0 0 -7 -8 -3 13 5
c=stay modal-not-passive	0 0 0 3 -12 0 0 9
c=stay modal-passive	-1 0 0 0 12 -5 0 0
c=stay on-lapse	0 -7 -10 5 -1 6 11 -8
c=stay open	-2 11 -3 12 -22 1 2 10
c=stay participle-passive	0 -15 0 0 20 -4 0 0
c=stay past	-14 7 1 -8 2 5 5 -21
c=stay perfect-passive	0 -9 0 14 -1 0 0 0
c=stay pluperfect-not	0 0 0 -6 12 0 0 0
c=stay present	2 19 -18 6 2 -7 -19 -20
c=stay present-not	-2 -2 0 9 -9 0 0 4
c=suspend condition	4 -5 1 -19 5 10 -5 -3
c=suspend duty	4 3 0 0 15 -31 -14 -9
c=suspend future	0 -11 0 3 24 -9 -10 0
c=suspend level	0 -1 0 5 15 -10 -19 0
c=suspend modal	0 -16 0 -12 19 17 -14 -3
c=suspend modal-not-passive	0 0 0 0 -9 0 0 9
c=suspend modal-passive	0 0 0 0 21 -2 -3 0
c=suspend open	6 16 5 -2 -19 10 -17 2
c=suspend past	0 20 0 -6 -27 9 9 0
c=suspend perfect	0 13 0 0 -3 -1 -3 0
c=suspend present-passive	4 -8 0 0 -10 11 4 0
c=target condition	5 1 -9 7 -19 0 10 -20
c=target duty	0 -8 -11 10 -2 0 6 -13
c=target future	-2 0 0 6 -11 0 6 0
c=target future-passive	6 0 0 8 -15 8 -1 0
c=target gerund	0 0 0 -11 6 7 -13 5
c=target gone	-2 -4 0 -5 3 23 -10 0
c=target infinitive	0 -3 0 -1 -9 10 9 0
c=target level	-2 -1 -9 10 -6 0 6 -8
c=target modal	-10 -1 0 -3 -17 9 23 0
c=target modal-passive	-3 8 0 0 0 -1 -4 0
c=target on-lapse	7 0 0 -18 19 -4 -1 0
c=target open	-2 -11 -14 4 -12 20 18 -14
c=target past	1 -13 0 8 -9 0 8 0
c=target perfect	0 -10 -1 7 -6 4 3 -1
c=target perfect-passive	0 5 0 -10 4 0 0 0
c=target pluperfect	0 0 0 -5 13 0 0 0
c=target present	4 -22 -2 -6 16 1 6 -2
c=threaten condition	0 -6 -2 1 11 0 -4 -8
c=threaten duty	1 5 0 24 -26 -2 -2 -6
c=threaten gerund	0 0 0 -5 17 0 0 0
c=threaten gone	2 0 -1 -7 9 0 -8 0
c=threaten level	-10 -30 -18 34 -6 0 0 -12
c=threaten on-lapse	1 -1 3 -24 19 0 -11 0
c=threaten open	6 -15 0 8 -21 20 2 0
c=threaten participle-passive	0 -2 0 9 3 0 -13 0
c=threaten past	0 -1 2 -1 -25 6 16 8
c=threaten perfect	15 0 -8 11 -13 0 -1 -16
c=threaten pluperfect	0 0 0 -3 -1 11 0 0
c=threaten present	-7 -7 5 -2 4 9 -5 -1
c=threaten present-passive	0 0 0 9 -2 0 0 0
c=up condition	-6 0 -1 4 -6 -10 13 -1
c=up duty	-16 5 -8 -4 21 -14 -15 2
c=up future	-5 16 6 0 -13 14 -3 -5
c=up future-passive	0 -4 0 9 3 0 -8 0
c=up gerund	-3 0 0 -10 13 -4 0 0
c=up gone	0 -13 -6 3 13 -25 4 0
c=up if-back	0 0 0 0 -7 17 0 0
c=up infinitive	-4 -21 0 12 10 0 -3 0
c=up level	-16 7 -5 11 -8 -5 2 0
c=up modal	-5 21 -7 -9 -7 10 -6 5
c=up modal-passive	0 -17 0 0 5 -1 13 0
c=up open	-13 2 -3 -10 8 8 -2 0
c=up past	0 -16 -17 -17 34 0 3 -4
c=up perfect	0 -2 0 -10 27 0 0 0
c=up pluperfect	0 -8 0 0 18 0 0 0
c=up present	0 0 -2 9 -10 2 8 0
c=up present-not	0 8 0 -6 0 -1 0 0
condition	-4 19 0 -12 0 -4 -2 -4
condition before	24 -3 0 25 -64 54 -4 7
condition+duty	-10 10 -1 -1 -6 -4 -1 1
condition+gone	9 -1 0 6 -9 -5 1 0
condition+if-back	0 0 0 -4 -10 19 -1 0
condition+level	-22 1 0 22 -25 -3 8 7
condition+on-lapse	11 23 -2 -13 -15 -2 0 -1
condition+open	4 -9 1 -6 4 -7 5 0
controls	57 -26 -10 -16 -3 2 -36 -15
controls a:<day-ahead> .	10 0 0 0 -10 0 0 0
controls a:<day-gone>	-11 0 0 -1 20 0 0 0
controls a:<goods>	25 -8 -3 1 -6 -5 -6 -3
controls a:<month-gone>	12 0 0 0 -9 0 0 0
controls a:<month-gone> would	20 0 0 0 -18 0 0 0
controls a:<name>	-5 0 0 -12 10 4 0 0
controls a:<not>	-5 0 0 -1 16 0 0 0
controls a:<number>	-9 0 0 0 20 0 0 0
controls a:<quality>	-13 -3 0 -7 8 12 0 0
controls a:<sender>	7 0 0 13 -10 -5 -6 0
controls a:<span>	-2 1 0 0 -2 -8 13 0
controls a:<v-begin>	22 -9 0 -13 0 0 0 0
controls a:<v-deny>	13 2 0 1 -16 -5 0 0
controls a:<v-down>	11 -10 0 -13 3 3 -1 0
controls a:<v-lack>	0 0 0 0 -2 0 10 0
controls a:<v-return>	2 -9 0 0 9 -6 0 0
controls a:<v-sell>	7 -1 0 13 -15 -13 5 0
controls a:<v-suspend>	-4 0 0 0 11 0 0 0
controls a:<v-up>	-8 0 0 0 17 -2 0 0
controls asks	-3 0 0 0 10 0 0 0
controls b:<duty>	0 0 0 -5 10 -1 -3 0
controls b:<goods>	0 0 0 0 11 0 0 0
controls b:<level>	9 8 0 -10 -4 0 0 0
controls b:<month-gone>	-7 0 0 0 12 0 0 0
controls b:<name>	14 7 -3 -6 2 -13 -9 -4
controls b:<name> 's	-4 -1 0 1 15 -3 0 0
controls b:<name> has	-1 0 0 0 10 0 0 0
controls b:<name> is	9 0 0 0 -8 0 0 0
controls b:<not>	1 0 0 1 3 -13 0 0
controls b:<person>	14 -1 0 -3 0 -4 0 0
controls b:<seat>	-6 0 0 0 16 0 -1 0
controls b:<sender>	1 0 0 -5 13 -8 0 0
controls b:<span>	-4 0 0 0 10 0 0 0
controls b:<v-bear>	8 0 0 0 -17 9 0 1
controls b:<v-impose>	10 2 -2 -8 12 -2 -27 -2
controls b:<v-propose>	8 0 0 0 0 -3 -3 0
controls b:<v-return>	-1 0 0 0 12 0 0 0
controls b:<v-stay>	-5 0 0 0 12 -2 0 0
controls b:<v-suspend>	-5 0 0 -2 9 0 0 0
controls b:<v-threaten>	19 0 0 -6 0 -7 -2 0
controls c0=bear	10 0 0 0 -12 0 0 1
controls c0=impose	6 1 0 -19 14 0 -17 0
controls c0=sell	-2 0 0 0 13 -2 0 0
controls c0=suspend	-20 2 0 0 10 1 0 0
controls c0=threaten	10 0 0 -3 2 -5 0 0
controls c1=bear	8 0 0 0 -9 0 0 1
controls c1=impose	15 5 0 -23 4 0 -20 -1
controls c1=propose	14 0 0 -8 -4 -1 -1 0
controls condition	24 -12 -7 -9 4 3 -13 -2
controls ct0=bear present	9 0 0 0 -9 0 0 0
controls ct0=impose modal	8 0 0 -12 3 -6 0 0
controls ct0=propose modal	13 0 0 0 -11 0 0 0
controls ct1=bear present	9 0 0 0 -9 0 0 0
controls ct1=impose infinitive	10 2 0 -1 -8 0 0 0
controls ct1=impose modal	8 0 0 -11 2 -6 0 0
controls ct1=propose modal	13 0 0 0 -12 0 0 0
controls duty	18 6 -8 -2 -11 3 -18 0
controls gone	4 0 0 -13 4 0 -1 0
controls l1=,	11 6 0 0 -8 -8 0 0
controls l1=<begin>	1 0 0 -1 9 -4 0 0
controls l1=a	22 -18 0 0 -19 15 -6 0
controls l1=and	10 0 0 0 -15 0 0 0
controls l1=its	-13 0 0 -5 27 0 -4 0
controls l1=limit	10 0 0 0 -6 0 0 0
controls l1=new	3 0 0 0 -8 4 0 0
controls l1=that	-4 0 0 -3 10 1 0 0
controls l1=the	11 -9 0 0 0 2 -7 -1
controls l1=their	0 -1 0 0 0 0 10 0
controls l1=to	0 -5 0 -1 19 0 0 0
controls l1=under	12 0 0 0 -6 0 0 0
controls l2=,	6 -11 0 6 -8 7 0 0
controls l2=-	-4 0 0 0 10 0 0 0
controls l2=<begin>	15 -7 0 -10 3 0 -3 0
controls l2=<not>	0 -1 0 0 16 -7 0 0
controls l2=<v-bear>	9 0 0 0 -20 12 0 1
controls l2=<v-sign>	-5 0 0 0 13 0 0 0
controls l2=a	19 2 0 -9 -14 0 1 0
controls l2=and	7 3 5 0 -19 0 0 0
controls l2=ask	8 0 0 0 -6 0 0 0
controls l2=bring	9 2 0 0 -12 0 0 0
controls l2=face	0 0 0 0 -12 14 0 0
controls l2=if	7 -6 0 0 -18 5 6 0
controls l2=may	13 0 0 0 -11 0 0 0
controls l2=the	-5 -11 0 12 8 -4 0 0
controls l2=to	0 0 0 14 -5 0 0 0
controls l2=without	0 -2 0 0 11 -1 0 0
controls l3=:	8 2 0 0 -11 0 0 0
controls l3=<begin>	27 -21 0 -18 -1 -1 0 -1
controls l3=<level-noun>	0 0 0 11 -8 0 0 0
controls l3=<seat>	-13 0 0 0 15 0 0 0
controls l3=<v-impose>	8 8 0 16 -17 -7 -10 0
controls l3=<v-up>	10 -3 0 0 -3 0 0 0
controls l3=also	9 0 0 0 -8 0 0 0
controls l3=answer	11 0 0 11 -22 0 0 0
controls l3=be	12 0 0 0 -10 0 0 0
controls l3=go	11 -3 0 0 -4 0 0 0
controls l3=in	0 0 0 0 11 0 0 0
controls l3=last	0 0 0 0 -4 10 0 0
controls l4=<begin>	22 -27 -1 -18 6 -1 0 -5
controls l4=<goods>	-7 0 0 1 9 0 0 0
controls l4=<name>	9 1 0 0 -3 -8 0 0
controls l4=<not>	16 -2 0 5 -15 0 0 0
controls l4=<organisation>	8 0 0 0 -10 0 0 0
controls l4=<sender>	-2 0 0 0 11 -2 0 0
controls l4=after	-9 0 0 0 4 0 0 0
controls l4=if	0 -3 0 0 10 0 0 0
controls l4=on	11 0 0 -5 -3 0 0 0
controls l4=that	0 0 0 0 -6 13 0 0
controls l4=the	15 -1 0 -3 -18 7 0 0
controls l4=to	13 0 0 -2 -5 -1 0 0
controls l=, and	1 0 0 8 -16 0 0 0
controls l=, the	0 -12 0 0 4 8 0 0
controls l=<begin> <begin>	1 0 0 -1 9 -4 0 0
controls l=<begin> the	17 -2 0 0 -7 0 0 0
controls l=ask for	9 0 0 0 -8 0 0 0
controls l=face a	0 0 0 0 -12 14 0 0
controls l=to the	0 0 0 11 -10 0 0 0
controls l=without a	0 -2 0 0 10 -1 0 0
controls lead=,	32 -7 0 1 -26 4 -12 -5
controls lead=:	16 0 0 0 -11 0 0 0
controls lead=a	-7 0 0 0 13 0 0 0
controls lead=exports	-2 0 0 0 9 0 0 0
controls lead=that	0 -2 0 -23 15 2 -3 0
controls lead=the	21 -7 0 -1 -14 6 0 0
controls lead=which	-12 2 0 0 13 -3 0 0
controls level	18 0 -6 0 -13 0 -6 0
controls lr='s of	8 0 0 0 -9 0 0 0
controls lr=<begin> of	-3 0 0 0 9 0 0 0
controls lr=<begin> on	14 0 0 0 -9 0 0 0
controls lr=a .	10 0 0 0 -5 0 0 0
controls lr=a on	9 -3 0 3 -14 5 0 0
controls lr=and on	7 0 0 2 -16 0 0 0
controls lr=its on	-14 0 0 -3 20 0 0 0
controls lr=the are	-4 0 0 0 -12 18 0 0
controls lr=the of	10 0 0 0 -3 0 0 0
controls lr=the on	-5 0 0 14 0 0 0 0
controls lr=with on	7 0 0 0 -9 0 0 0
controls next=,	14 -3 0 -3 0 0 -4 -6
controls next=and	-2 0 0 0 10 0 0 0
controls next=before	8 0 0 0 -10 0 0 1
controls on-lapse	17 3 0 -2 -7 -11 0 0
controls open	52 -3 -8 -18 -21 5 -22 -4
controls pc0=bear	13 -2 0 -4 0 -1 0 0
controls pc0=impose	-13 16 0 5 -3 0 -5 0
controls pc0=propose	-1 0 0 0 9 0 0 0
controls pc0=say	22 -1 0 -5 -4 -3 -2 0
controls pc1=bear	12 -2 0 -4 0 -1 0 0
controls pc1=propose	-1 0 0 0 9 0 0 0
controls pc1=say	24 -1 0 -4 -7 -3 -2 0
controls pct0=bear present	12 0 0 -7 0 0 0 0
controls pct0=impose past	-8 0 0 12 0 0 0 0
controls pct0=say past	11 0 0 0 0 -1 -3 0
controls pct0=threaten past	2 0 0 12 -15 0 0 0
controls pct1=bear present	12 0 0 -7 0 0 0 0
controls pct1=say past	11 0 0 0 0 -1 -3 0
controls pct1=threaten past	4 0 0 9 -13 0 0 0
controls pt0=modal	-10 11 0 0 -1 7 0 0
controls pt0=past	10 0 0 5 -9 -6 0 0
controls pt0=present	20 -2 0 -3 -13 0 -7 0
controls pt0=present-passive	10 0 0 0 -9 0 0 0
controls pt1=modal	-10 11 0 0 -1 7 0 0
controls pt1=past	9 0 0 3 -6 -3 -5 0
controls pt1=present	22 -10 0 -2 -8 0 -5 0
controls pt1=present-passive	10 0 0 0 -9 0 0 0
controls pv0=say	1 -7 0 -11 11 3 -1 0
controls pv0=stop	3 0 0 7 -10 0 0 0
controls pv0=tell	12 0 0 0 -9 0 0 0
controls pv0=warn	10 0 0 2 -6 -3 0 0
controls pv1=say	4 -7 0 -11 8 3 -1 0
controls pv1=stop	3 0 0 7 -9 0 0 0
controls pv1=tell	12 0 0 0 -9 0 0 0
controls pv1=warn	10 0 0 2 -6 -3 0 0
controls pvt0=say past	0 0 0 -4 11 0 0 0
controls pvt0=tell past	12 0 0 0 -9 0 0 0
controls pvt1=say past	0 0 0 -4 11 0 0 0
controls pvt1=tell past	12 0 0 0 -9 0 0 0
controls r1=<v-begin>	2 -6 0 -5 11 0 0 0
controls r1=<v-deny>	7 3 0 2 -14 0 0 0
controls r1=<v-down>	0 -5 0 -5 17 0 0 0
controls r1=<v-stay>	0 -3 0 0 0 0 10 0
controls r1=are	-6 0 0 0 -8 17 0 0
controls r1=come	0 -5 0 -5 17 0 0 0
controls r1=for	21 0 0 0 -1 -14 -11 0
controls r1=in	-2 0 0 0 0 10 0 0
controls r1=of	16 -1 0 -9 3 -4 -7 0
controls r1=on	19 -6 0 3 -10 0 -9 0
controls r1=rule	7 3 0 2 -14 0 0 0
controls r1=to	0 0 0 -8 -10 12 3 0
controls r1=would	-10 0 0 0 21 -3 0 0
controls r2=<end>	0 0 0 -8 18 -11 -4 0
controls r2=<goods>	7 -5 0 5 6 -15 -11 0
controls r2=<month-gone>	8 0 0 0 -5 0 0 0
controls r2=<name>	-5 0 0 -1 10 0 0 0
controls r2=<sender>	-1 0 0 10 0 0 0 0
controls r2=and	-6 0 0 0 11 0 0 0
controls r2=critical	16 0 0 0 -15 0 0 0
controls r2=export	0 0 0 10 -1 0 0 0
controls r2=its	16 0 0 0 -9 0 0 0
controls r2=our	0 0 0 0 -5 0 10 0
controls r2=worth	0 0 0 0 -5 9 0 0
controls r3=,	-4 0 0 0 15 -4 -4 0
controls r3=.	8 0 0 0 -19 11 0 0
controls r3=<end>	2 -1 0 0 19 -19 -8 0
controls r3=<goods>	0 0 0 -11 0 0 7 0
controls r3=<name>	6 0 0 0 -12 11 0 0
controls r3=<v-impose>	17 -4 0 -7 -6 0 0 1
controls r3=critical	15 0 0 -6 -7 0 0 0
controls r3=in	-7 0 0 0 11 0 0 0
controls r3=on	-7 -5 0 0 17 0 0 0
controls r3=software	16 0 0 0 -15 0 0 0
controls r4=,	14 0 0 0 -4 -13 0 0
controls r4=.	8 1 0 -3 -4 2 -4 0
controls r4=<day-ahead>	-3 -3 0 0 11 0 0 0
controls r4=<end>	12 -4 -2 -2 2 0 -6 0
controls r4=in	0 -5 0 0 -1 12 0 0
controls r4=of	9 0 0 7 -7 -5 -1 0
controls r4=on	0 -2 0 -4 9 4 0 0
controls r4=software	14 0 0 -6 -6 0 0 0
controls r4=that	0 0 0 12 -10 2 0 0
controls r4=the	10 0 0 0 -2 0 0 0
controls r=in the	0 0 0 0 -5 10 0 0
controls r=of <month-gone>	9 0 0 0 -8 0 0 0
controls r=on critical	17 0 0 0 -17 0 0 0
controls r=on export	0 0 0 10 -4 0 0 0
controls t0=modal	15 -3 0 -12 0 0 0 0
controls t0=past	-6 7 0 0 12 -10 -13 0
controls t0=perfect	0 0 0 0 11 0 -4 0
controls t0=pluperfect	-1 0 0 -6 13 0 0 0
controls t0=present	11 -8 -4 -6 -9 22 -4 0
controls t1=gerund	10 0 0 0 -3 0 0 0
controls t1=infinitive	7 1 0 -4 -10 6 0 0
controls t1=modal	15 -3 0 -11 -1 0 0 0
controls t1=past	0 7 0 1 4 -9 -13 0
controls t1=perfect	-4 0 0 0 17 0 -3 0
controls t1=pluperfect	-1 0 0 -6 12 0 0 0
controls t1=present	5 -14 -2 -1 -4 21 -1 0
controls v0=answer	16 0 0 0 -18 0 0 0
controls v0=fear	11 0 0 0 -7 0 0 0
controls v0=go	11 0 0 0 -10 0 0 0
controls v0=stop	4 0 0 3 -18 5 0 0
controls v0=suspend	-10 0 0 0 14 0 0 0
controls v1=answer	16 0 0 0 -18 0 0 0
controls v1=bring	13 1 0 0 -15 0 0 0
controls v1=other	0 0 0 -7 13 0 0 0
controls v1=put	16 0 0 0 -9 0 0 0
controls v1=stop	5 0 0 2 -18 6 0 0
controls verbless	29 -19 0 11 -9 -18 -12 -2
controls vt0=ask modal	11 0 0 0 -9 0 0 0
controls vt0=go modal	11 -3 0 0 -5 0 0 0
controls vt0=put modal	12 0 0 0 -6 0 0 0
controls vt0=stop modal	2 0 0 0 -14 8 0 0
controls vt1=ask modal	11 0 0 0 -9 0 0 0
controls vt1=put modal	13 0 0 0 -7 0 0 0
controls vt1=stop modal	0 0 0 0 -12 8 0 0
controls=ban	14 -19 0 -13 3 7 0 0
controls=controls	27 -12 0 0 -6 0 -16 0
controls=exports	-5 14 -4 -16 16 -7 -5 0
controls=licence	24 0 0 -1 -14 0 -3 0
controls=licences	6 -8 0 -8 4 8 0 -6
controls=license	-1 0 0 0 14 0 0 0
controls=licenses	0 0 0 0 12 0 0 0
controls=licensing	14 0 0 0 -12 -1 0 0
duty	-19 11 -3 8 15 -17 -10 -23
duty a:<agent>	0 13 0 -26 8 -4 0 0
duty a:<day-ahead>	-3 -11 13 31 -9 -6 -5 0
duty a:<day-ahead> .	-2 2 10 6 -18 0 10 5
duty a:<day-ahead> ?	0 0 0 10 -9 0 0 0
duty a:<day-ahead> is	0 0 0 -8 9 0 0 0
duty a:<day-gone>	5 -5 6 -18 14 -3 5 0
duty a:<day-gone> after	0 -2 10 8 -15 0 0 0
duty a:<day-today>	0 9 -1 -5 0 0 0 0
duty a:<gate>	-6 2 0 -19 -10 0 21 0
duty a:<goods>	4 7 -15 2 -14 8 2 4
duty a:<level-noun>	-4 9 -2 -14 6 3 -4 0
duty a:<level>	-1 -1 -8 0 14 -6 -14 2
duty a:<level> .	-4 -8 0 6 11 -15 -6 0
duty a:<level> again	10 5 0 0 -12 0 0 0
duty a:<level> and	0 -15 0 9 14 0 -12 4
duty a:<level> as	0 0 0 -9 3 0 5 0
duty a:<level> at	0 -21 0 0 22 0 2 0
duty a:<level> for	0 0 0 -4 13 0 0 0
duty a:<level> from	0 2 0 -3 9 0 -12 0
duty a:<level> now	0 0 0 11 -3 0 -4 0
duty a:<level> or	0 -9 0 -2 17 0 0 0
duty a:<level> over	0 0 0 -2 11 0 0 0
duty a:<level> return	0 12 0 0 -9 0 0 0
duty a:<level> to	0 8 0 -16 0 0 7 0
duty a:<level> under	0 3 0 9 -12 0 0 0
duty a:<level> until	0 -5 0 0 10 0 0 0
duty a:<level> will	0 0 0 -1 -9 9 0 0
duty a:<level> would	0 9 0 -40 8 5 0 4
duty a:<money>	0 5 0 -12 9 -3 1 0
duty a:<money> <span>	0 11 0 0 -7 0 0 0
duty a:<money> of	0 -15 0 10 12 0 -16 0
duty a:<month-gone>	-1 17 0 7 -17 0 -2 0
duty a:<month-gone> .	0 12 0 0 -10 0 0 0
duty a:<month-today>	0 -5 0 0 10 0 0 0
duty a:<name>	6 2 11 -11 0 0 3 -3
duty a:<name> .	1 1 0 -4 9 -3 -10 0
duty a:<name> <level>	0 10 0 0 -8 0 0 0
duty a:<name> by	0 0 0 10 -9 0 0 0
duty a:<name> from	11 -1 0 1 -5 0 -6 0
duty a:<name> in	0 -10 0 1 4 0 0 0
duty a:<name> instead	0 6 0 6 -13 0 0 0
duty a:<name> is	0 -7 1 16 -12 0 0 0
duty a:<name> under	0 10 0 0 -7 0 0 0
duty a:<name> would	0 -5 0 -7 13 0 0 0
duty a:<not>	0 -1 -1 -14 15 8 -2 -3
duty a:<number>	0 0 -3 5 -1 11 -18 -1
duty a:<number> .	0 4 0 11 -4 -3 -10 0
duty a:<number> <quality>	0 0 0 14 -13 0 0 0
duty a:<number> come	0 -13 0 0 14 0 0 0
duty a:<number> on	6 -16 0 -6 24 0 -3 0
duty a:<number> other	0 0 0 10 -8 0 0 0
duty a:<number> to	0 -11 0 0 15 0 0 0
duty a:<organisation>	0 -12 0 0 8 8 -4 0
duty a:<organisation> .	0 -5 0 0 11 0 0 0
duty a:<quality>	4 5 -14 1 -1 0 -2 -19
duty a:<quality> .	0 0 0 -7 0 9 0 0
duty a:<quality> bean	0 12 0 0 -9 0 0 0
duty a:<quality> beef	0 11 0 1 -7 0 -6 0
duty a:<quality> beer	0 4 0 0 -10 0 6 0
duty a:<quality> country	0 0 0 14 -14 0 0 0
duty a:<quality> fish	0 -3 0 16 -2 0 -4 0
duty a:<quality> flour	0 9 0 0 -9 0 0 0
duty a:<quality> good	12 17 -4 -4 -1 -3 -24 0
duty a:<quality> medicine	0 0 0 16 -7 0 -3 0
duty a:<quality> motorcycle	0 0 0 -7 10 0 0 0
duty a:<quality> oil	0 0 0 9 -5 0 0 0
duty a:<quality> palm	0 0 0 0 -6 0 12 0
duty a:<quality> product	0 0 0 4 -12 0 6 0
duty a:<quality> rice	0 1 0 -9 0 0 1 0
duty a:<quality> rose	0 0 0 9 -7 0 0 0
duty a:<quality> rubber	0 10 0 0 -8 0 0 0
duty a:<quality> salmon	0 0 0 -5 12 0 -3 0
duty a:<quality> ski	0 7 0 0 -13 0 7 0
duty a:<quality> tractor	0 -6 0 0 -7 0 15 0
duty a:<quality> whiskey	0 0 0 9 -3 0 -4 0
duty a:<quality> wine	0 10 0 4 -3 0 -15 0
duty a:<seat>	0 7 0 -16 -2 0 9 0
duty a:<seat> and	0 -13 0 -1 7 0 7 0
duty a:<seat> from	0 9 0 0 -7 0 0 0
duty a:<sender>	5 0 0 -9 14 -9 -12 0
duty a:<span> .	0 9 13 -7 -9 0 0 0
duty a:<span> before	0 0 0 10 -10 0 0 0
duty a:<taker>	0 -6 0 14 -4 0 0 0
duty a:<v-bear>	-4 5 0 0 -12 -3 22 0
duty a:<v-begin>	0 13 -6 0 -2 -9 -7 4
duty a:<v-down>	-2 -4 4 -9 11 -1 -3 2
duty a:<v-end>	-4 -43 -10 0 25 0 2 2
duty a:<v-impose>	-11 3 11 -5 12 -16 -14 0
duty a:<v-propose>	0 -9 1 14 -1 0 -1 0
duty a:<v-renew>	0 -7 0 0 14 0 0 0
duty a:<v-return>	4 14 12 -13 -19 -8 8 -2
duty a:<v-say>	0 10 0 17 -21 -5 0 -3
duty a:<v-sell>	1 13 0 -12 2 -3 -5 0
duty a:<v-sign>	0 -6 6 -12 15 0 0 0
duty a:<v-stay>	3 -6 -7 -19 9 14 6 0
duty a:<v-suspend>	-3 -18 0 -9 37 -6 3 -2
duty a:<v-target>	0 7 -2 -2 6 -12 -3 0
duty a:<v-threaten>	0 3 0 13 -15 2 -1 0
duty a:<v-up>	0 22 0 -12 -5 0 -4 0
duty asks	0 -8 0 10 9 0 -7 0
duty b:<agent>	-2 -8 0 15 7 3 -24 0
duty b:<day-ahead>	-3 21 0 12 -26 -7 9 0
duty b:<day-ahead> <name>	0 15 0 0 -12 0 0 0
duty b:<day-ahead> the	0 10 0 7 -14 0 0 0
duty b:<day-gone>	4 25 3 24 -42 -2 -5 0
duty b:<day-gone> 's	0 5 0 3 -11 0 0 0
duty b:<day-gone> <name>	2 5 0 0 -11 0 0 0
duty b:<day-gone> he	0 0 0 4 -15 0 8 0
duty b:<day-gone> the	0 13 0 8 -16 0 0 0
duty b:<day-today> 's	0 12 0 0 -10 0 0 0
duty b:<goods>	-1 4 6 -5 -5 0 12 -3
duty b:<level-noun>	-13 -22 0 -14 14 0 18 1
duty b:<level>	0 -3 7 -22 18 0 0 0
duty b:<level> or	0 0 0 -11 13 0 0 0
duty b:<month-ahead>	0 20 0 6 -16 -6 0 0
duty b:<month-gone>	0 -5 0 -18 33 0 -4 0
duty b:<month-gone> <person>	0 0 0 -11 11 0 0 0
duty b:<name>	-7 2 0 -3 14 -2 -12 0
duty b:<name> 's	0 12 8 -17 -8 -6 9 0
duty b:<name> and	0 0 0 12 -7 0 0 0
duty b:<name> bring	0 13 0 0 -10 0 0 0
duty b:<name> could	0 6 0 -9 -1 2 4 0
duty b:<name> had	0 0 0 -3 18 0 -6 0
duty b:<name> has	0 -7 0 -9 1 0 6 7
duty b:<name> may	0 4 0 0 -9 0 6 0
duty b:<name> might	0 0 0 6 -12 0 7 0
duty b:<name> open	0 0 0 11 -8 0 0 0
duty b:<name> president	0 0 0 10 -5 0 0 0
duty b:<name> put	0 -1 0 1 -11 0 12 0
duty b:<name> reserve	0 0 0 0 -20 5 14 0
duty b:<name> side	0 0 0 10 -9 0 0 0
duty b:<name> take	0 -5 0 0 12 0 0 0
duty b:<name> the	0 12 0 0 -6 0 0 0
duty b:<name> then	0 0 0 -7 12 0 0 0
duty b:<name> to	0 -1 0 -11 0 4 3 0
duty b:<name> was	0 0 0 -15 23 0 0 0
duty b:<name> will	0 -1 0 -8 19 1 -7 0
duty b:<name> without	0 -7 0 0 14 0 0 0
duty b:<name> would	-6 11 -1 6 6 -10 -28 0
duty b:<not>	-10 14 -5 -8 5 1 -20 0
duty b:<number>	0 -23 0 6 17 0 -13 0
duty b:<number> a	0 -10 0 0 6 0 0 0
duty b:<number> of	0 0 0 12 -8 0 0 0
duty b:<number> product	0 -11 0 0 13 0 0 0
duty b:<number> th	0 6 0 7 -13 0 0 0
duty b:<number> would	0 -1 0 -7 13 0 0 0
duty b:<office>	0 -4 0 -20 29 -4 0 0
duty b:<office> may	0 0 0 -9 9 0 0 0
duty b:<organisation>	-7 7 0 -1 8 -8 -10 4
duty b:<organisation> in	0 0 5 -9 -10 9 0 0
duty b:<organisation> is	0 0 0 14 -11 0 0 0
duty b:<organisation> may	0 0 0 -9 19 0 0 0
duty b:<organisation> want	0 0 0 0 -9 0 10 0
duty b:<organisation> will	0 0 0 11 -9 0 0 0
duty b:<organisation> would	0 0 0 -9 17 0 -3 0
duty b:<person>	10 -8 0 12 -5 0 -17 0
duty b:<person> 's	0 -4 0 -8 23 0 -8 0
duty b:<person> may	0 -1 0 -9 11 0 0 0
duty b:<person> threaten	1 0 0 -7 5 0 1 0
duty b:<person> warn	0 0 0 -12 2 0 7 0
duty b:<person> was	0 0 0 9 -9 0 0 0
duty b:<quality>	-25 11 -1 7 -6 -21 10 -9
duty b:<quality> butter	0 4 12 2 -19 0 0 0
duty b:<quality> car	0 -10 0 0 15 0 0 0
duty b:<quality> cotton	0 11 0 0 -9 0 0 0
duty b:<quality> glass	0 9 0 0 -7 0 0 0
duty b:<quality> good	0 -10 0 3 19 0 -12 0
duty b:<quality> oil	0 5 0 8 -14 0 0 0
duty b:<quality> wheat	0 16 0 0 -13 0 0 0
duty b:<seat>	10 -21 8 5 12 -7 -12 0
duty b:<seat> 's	7 -9 0 11 0 0 -8 0
duty b:<seat> has	0 0 0 5 3 0 -10 0
duty b:<seat> say	0 0 0 14 -22 0 4 0
duty b:<seat> to	0 0 0 -1 18 0 -16 0
duty b:<seat> will	0 0 0 -1 12 0 0 -1
duty b:<sender>	0 4 0 -10 9 -7 -7 0
duty b:<span>	0 8 5 10 -15 0 -4 0
duty b:<v-agree>	0 0 0 -10 5 0 6 0
duty b:<v-bear>	0 9 -7 0 -1 -6 2 -11
duty b:<v-begin>	-6 -6 0 2 10 -3 0 -4
duty b:<v-buy>	4 0 6 18 -19 -8 -6 0
duty b:<v-deny>	0 -6 0 -3 19 0 -3 0
duty b:<v-down>	-2 -1 10 0 13 -9 -11 -5
duty b:<v-end>	-12 2 21 0 -10 -5 -8 8
duty b:<v-impose>	0 0 -11 -6 7 -15 12 0
duty b:<v-lack>	0 0 0 0 -8 0 9 0
duty b:<v-propose>	-14 -19 7 1 8 0 -12 20
duty b:<v-return>	0 30 0 -8 -19 0 0 0
duty b:<v-say>	3 4 0 2 -12 1 0 0
duty b:<v-sell>	0 9 0 -22 17 -7 0 0
duty b:<v-sign>	3 12 0 2 -12 -11 5 0
duty b:<v-stay>	0 2 0 -8 13 0 -11 0
duty b:<v-suspend>	0 1 0 -31 16 -8 0 0
duty b:<v-threaten>	0 -9 -3 7 -14 4 11 0
duty b:<v-up>	-3 0 -21 -4 11 -9 4 4
duty c0=agree	0 -7 0 -7 11 0 0 0
duty c0=down	-12 -2 8 -2 13 -2 -9 -1
duty c0=end	-6 -4 11 4 -5 0 -1 3
duty c0=impose	-3 -11 -18 7 8 -4 2 0
duty c0=lack	0 0 0 0 -10 0 9 0
duty c0=propose	-4 -15 14 6 8 -13 -16 4
duty c0=say	1 13 -14 8 -8 -6 -11 2
duty c0=sell	0 0 0 -7 11 0 0 0
duty c0=stay	-1 -2 5 -12 7 6 0 0
duty c0=suspend	0 0 0 -10 17 0 -6 0
duty c0=threaten	0 -3 -2 1 -8 0 13 0
duty c0=up	0 7 -21 3 -3 -3 0 0
duty c1=agree	0 -6 0 -7 10 0 1 0
duty c1=bear	0 9 -3 0 0 -6 -1 -9
duty c1=begin	-4 -13 0 0 12 -1 4 -3
duty c1=down	-14 -1 8 -9 20 -3 -12 -2
duty c1=end	-7 -18 14 5 -5 0 0 11
duty c1=propose	-5 -10 9 9 -4 -11 0 5
duty c1=return	0 21 0 -3 -14 0 0 0
duty c1=say	1 18 -13 4 -12 -5 -2 2
duty c1=sell	0 0 0 -8 10 0 0 0
duty c1=sign	0 10 0 -16 0 0 8 0
duty c1=stay	-6 -2 0 -7 10 8 0 -10
duty c1=suspend	0 0 0 -21 10 -7 0 0
duty c1=up	-1 -4 -13 1 9 -5 0 0
duty condition	-10 10 -1 -1 -6 -4 -1 1
duty ct0=agree modal	0 0 0 -10 13 0 0 0
duty ct0=bear future	0 -7 0 0 8 -3 3 0
duty ct0=bear past	0 -10 0 -4 5 0 8 0
duty ct0=bear present	7 16 0 5 -16 0 -8 0
duty ct0=begin future	0 0 0 6 4 0 -17 0
duty ct0=begin modal	0 0 2 0 -5 -6 15 0
duty ct0=begin present	0 -6 0 1 9 2 -14 0
duty ct0=down modal	-5 -13 0 -1 20 -4 0 0
duty ct0=down past	0 0 8 0 -3 0 0 0
duty ct0=end future	0 0 0 -4 19 0 -9 0
duty ct0=end past	0 -4 0 -14 7 1 0 0
duty ct0=end present	0 3 8 18 -30 0 9 0
duty ct0=impose future	-5 5 0 2 -3 -11 3 0
duty ct0=impose modal	-6 3 0 5 5 -4 -13 0
duty ct0=impose past	8 -4 0 -6 3 0 0 0
duty ct0=impose past-passive	0 0 0 -2 11 0 0 0
duty ct0=impose perfect	-1 -22 0 1 -6 2 7 6
duty ct0=impose perfect-passive	0 0 0 -14 10 0 0 0
duty ct0=impose pluperfect	0 -2 0 0 8 0 0 0
duty ct0=impose present	0 -11 -8 0 6 0 8 0
duty ct0=impose present-passive	1 2 0 3 -9 8 -11 0
duty ct0=lack modal	0 0 0 -4 -5 0 11 0
duty ct0=propose future	0 -12 0 20 -4 0 0 -2
duty ct0=propose modal	0 3 12 1 -9 0 -3 0
duty ct0=propose past	0 -6 0 0 20 0 -15 0
duty ct0=propose pluperfect	0 0 0 -3 13 0 -4 0
duty ct0=return future	0 13 0 -5 -3 0 0 0
duty ct0=say future	0 15 0 -7 -4 0 0 0
duty ct0=say modal	0 3 0 16 -13 0 -7 0
duty ct0=say past	0 9 -4 -2 5 -17 0 -1
duty ct0=say perfect	6 -12 0 -1 3 -2 0 0
duty ct0=say pluperfect	0 0 0 0 -11 15 0 0
duty ct0=say present	0 4 0 7 -2 -8 -12 5
duty ct0=sign modal	0 0 0 -11 10 0 1 0
duty ct0=stay modal	0 13 0 -31 10 -1 0 0
duty ct0=stay past	0 -6 0 -12 0 3 0 7
duty ct0=stay present	0 -10 7 14 0 0 -11 -1
duty ct0=target perfect	-6 0 0 11 -14 4 3 0
duty ct0=target perfect-passive	0 6 0 -12 0 0 0 0
duty ct0=target present	-6 -1 0 -8 16 0 0 0
duty ct0=threaten past	3 0 0 0 -7 -9 13 0
duty ct0=threaten perfect	0 0 0 10 -14 1 0 0
duty ct0=threaten perfect-passive	0 0 0 -10 11 0 0 0
duty ct0=threaten present	-3 0 0 -7 12 0 0 0
duty ct0=up modal	-1 21 -4 0 -11 -8 0 2
duty ct0=up past	0 -11 -3 0 8 0 3 0
duty ct1=agree modal	0 0 0 -9 13 0 0 0
duty ct1=bear future	0 -7 0 0 8 -3 3 0
duty ct1=bear infinitive	0 -9 0 -5 20 0 0 0
duty ct1=bear past	0 -10 0 -4 5 0 8 0
duty ct1=bear present	8 16 0 2 -12 -1 -12 0
duty ct1=begin future	0 -7 0 8 8 0 -15 0
duty ct1=begin infinitive	-5 2 0 -12 8 0 4 0
duty ct1=begin modal	0 -3 2 0 -7 -5 18 0
duty ct1=down infinitive	0 6 0 -12 8 0 0 0
duty ct1=down modal	-5 -13 0 -1 19 -4 0 0
duty ct1=down past	0 0 9 -6 0 0 0 0
duty ct1=end future	0 0 0 -2 16 0 -8 0
duty ct1=end participle-passive	0 0 -1 -3 12 0 0 0
duty ct1=end past	0 -4 0 -12 5 1 0 0
duty ct1=end present	0 0 8 19 -28 0 10 0
duty ct1=impose future	-5 6 0 2 -3 -11 4 0
duty ct1=impose gerund	0 14 0 0 -7 0 0 0
duty ct1=impose infinitive	-2 3 0 -12 6 1 5 0
duty ct1=impose modal	-5 3 0 7 0 -4 -10 0
duty ct1=impose past	11 0 0 -4 0 2 -4 0
duty ct1=impose perfect	0 -19 0 8 -8 0 4 6
duty ct1=impose perfect-passive	0 0 0 -14 10 0 0 0
duty ct1=impose pluperfect	0 -2 0 0 13 0 -7 0
duty ct1=impose present-passive	1 3 0 3 -11 8 -8 0
duty ct1=propose future	0 -10 0 20 -6 0 0 -2
duty ct1=propose modal	0 3 11 5 -17 0 0 0
duty ct1=propose participle-passive	0 0 0 -17 17 0 0 0
duty ct1=propose perfect	0 0 0 3 -11 0 0 8
duty ct1=propose pluperfect	0 0 0 -3 12 0 -4 0
duty ct1=propose present	0 0 1 -12 0 0 7 3
duty ct1=return future	0 13 0 -5 -3 0 0 0
duty ct1=return infinitive	0 19 0 0 -15 0 0 0
duty ct1=say future	0 15 0 -7 -4 0 0 0
duty ct1=say modal	0 3 0 16 -14 0 -6 0
duty ct1=say past	0 8 -4 -4 5 -17 1 0
duty ct1=say perfect	6 -12 0 -1 3 -2 0 0
duty ct1=say pluperfect	0 0 0 0 -11 15 0 0
duty ct1=say present	0 5 0 8 -4 -7 -10 5
duty ct1=sign modal	0 0 0 -11 10 0 1 0
duty ct1=sign present	0 1 0 -10 7 0 0 0
duty ct1=stay future	0 0 0 0 -14 8 8 0
duty ct1=stay gerund	0 10 0 0 -9 0 0 0
duty ct1=stay modal	-1 7 0 -25 14 0 0 0
duty ct1=stay past	0 -4 0 -7 13 3 -2 0
duty ct1=stay present	0 -8 4 10 0 0 -5 -1
duty ct1=target infinitive	0 0 0 -4 0 12 -2 0
duty ct1=target perfect	-3 0 0 11 -5 0 0 0
duty ct1=target perfect-passive	0 6 0 -12 0 0 0 0
duty ct1=target present	-6 0 0 -12 17 0 0 0
duty ct1=threaten participle-passive	0 0 0 10 -6 0 0 0
duty ct1=threaten perfect	0 0 0 11 -3 -2 -2 0
duty ct1=threaten perfect-passive	0 0 0 -10 11 0 0 0
duty ct1=threaten pluperfect	0 0 0 7 -11 5 0 0
duty ct1=threaten present	-2 0 0 -8 13 0 -1 0
duty ct1=up gerund	0 -7 0 -4 24 0 -7 0
duty ct1=up infinitive	0 -12 0 -7 25 0 -2 0
duty ct1=up modal	-1 19 -4 0 -16 -7 2 2
duty ct1=up past	0 -11 -3 0 8 0 3 0
duty duty	-19 11 -3 8 15 -17 -10 -23
duty gone	1 -12 -1 1 18 -4 -10 0
duty if-back	0 0 0 -1 -8 10 0 0
duty l1="	0 0 0 -12 4 0 4 0
duty l1='s	8 18 0 -8 -5 -3 -8 0
duty l1=(	0 -10 0 6 5 0 0 0
duty l1=,	-7 6 0 -3 8 -8 -13 6
duty l1=:	6 6 -3 -14 0 -2 3 0
duty l1=<goods>	-2 -5 22 -18 -13 15 7 4
duty l1=<level-noun>	-2 9 5 -3 -7 0 0 0
duty l1=<name>	8 9 5 -18 0 -6 -2 0
duty l1=<not>	0 -16 0 -17 27 0 3 0
duty l1=<number>	0 -4 0 -12 23 0 0 0
duty l1=<quality>	-1 22 0 -16 -5 -9 5 0
duty l1=<seat>	13 0 0 0 -4 0 0 0
duty l1=<v-bear>	0 3 -17 0 -1 1 4 -6
duty l1=<v-begin>	0 3 5 0 -9 0 0 0
duty l1=<v-end>	0 0 5 -20 5 0 -8 6
duty l1=<v-impose>	-2 -2 0 -2 7 -12 0 -2
duty l1=<v-say>	0 14 0 -6 0 -1 0 0
duty l1=<v-stay>	2 9 0 4 -15 0 0 0
duty l1=<v-target>	-3 0 0 -7 4 2 3 0
duty l1=a	-2 -17 -8 18 -10 0 0 11
duty l1=about	0 -5 0 14 -3 0 0 0
duty l1=additional	0 9 0 6 -7 -4 -10 0
duty l1=and	0 8 0 11 -17 0 -8 3
duty l1=another	-1 18 0 12 -22 0 -7 0
duty l1=any	5 -6 0 -12 0 3 0 0
duty l1=apply	3 -1 0 10 -12 0 0 0
duty l1=are	0 -11 0 0 8 0 0 0
duty l1=as	0 -4 0 -3 17 0 0 0
duty l1=at	0 2 -13 -25 11 -1 9 0
duty l1=be	0 7 0 3 -23 11 11 0
duty l1=been	0 -7 0 -1 11 0 0 0
duty l1=both	0 -16 0 2 18 0 0 0
duty l1=broader	0 0 0 24 -21 0 0 0
duty l1=butter	0 9 12 0 -20 0 0 0
duty l1=by	0 -15 -1 -10 28 -3 0 0
duty l1=car	0 0 0 0 -1 0 0 9
duty l1=carry	0 4 0 -4 -10 10 0 0
duty l1=charge	0 2 0 -12 6 4 -2 0
duty l1=coal	0 0 6 6 -11 0 0 0
duty l1=collect	0 -1 0 -3 11 0 0 0
duty l1=emergency	0 -11 0 0 0 10 -1 0
duty l1=face	0 -17 0 13 -2 0 3 0
duty l1=former	0 16 0 0 -13 0 0 0
duty l1=fresh	0 0 0 11 -10 0 0 0
duty l1=from	2 8 0 -1 -9 0 2 0
duty l1=further	0 0 0 11 -8 0 0 0
duty l1=get	0 -7 0 5 -8 0 10 0
duty l1=has	0 8 0 0 -13 0 5 0
duty l1=higher	0 2 0 -4 -1 -8 16 0
duty l1=if	0 0 0 -12 8 0 3 0
duty l1=is	1 7 10 2 -15 0 -5 0
duty l1=its	-9 -13 0 9 6 0 0 0
duty l1=keep	0 15 0 0 -12 0 0 0
duty l1=lift	0 0 0 -5 11 0 -4 0
duty l1=meet	0 -7 0 -5 10 0 0 0
duty l1=new	0 -43 0 17 -4 0 4 7
duty l1=no	0 -9 0 -6 11 0 5 0
duty l1=now	0 -6 0 0 10 0 0 0
duty l1=of	-5 -17 -7 -12 29 3 0 0
duty l1=old	-5 24 1 -16 -8 0 -5 0
duty l1=older	0 0 0 -2 10 0 0 0
duty l1=or	0 8 0 -12 -1 0 4 0
duty l1=own	0 -9 0 0 -3 0 15 0
duty l1=pay	0 7 -12 -8 4 -1 -2 -3
duty l1=present	0 11 0 0 -9 0 0 0
duty l1=reciprocal	0 0 0 -15 13 0 0 0
duty l1=roaming	0 -5 0 0 9 0 0 0
duty l1=say	0 12 0 0 -8 0 0 0
duty l1=secondary	0 0 0 28 -25 0 0 0
duty l1=separate	0 0 0 16 -15 0 0 0
duty l1=slap	0 -2 0 -11 0 0 12 0
duty l1=steel	0 0 0 -1 -1 0 9 0
duty l1=such	0 0 0 -4 9 0 0 0
duty l1=take	-2 7 5 -14 0 0 0 0
duty l1=than	0 -12 0 -2 27 0 -2 0
duty l1=the	10 0 2 -7 4 14 -19 -6
duty l1=them	0 0 0 9 -6 0 0 0
duty l1=to	-4 7 0 7 -14 3 0 -4
duty l1=up	0 -7 0 -2 18 0 0 0
duty l1=want	0 0 0 2 -12 0 11 0
duty l1=what	0 -1 0 14 -9 0 0 0
duty l1=wider	0 0 0 10 -9 0 0 0
duty l1=will	-1 0 0 -6 14 0 0 0
duty l1=with	0 -13 0 22 -19 1 6 0
duty l1=would	-2 0 0 -7 16 -1 0 0
duty l2="	-3 -8 0 0 12 0 0 0
duty l2='s	0 -4 8 -21 9 -2 4 0
duty l2=,	-6 10 -21 8 -1 -9 -4 0
duty l2=:	0 -14 8 16 -17 0 14 0
duty l2=;	0 -2 0 -4 13 0 0 0
duty l2=<agent>	0 8 0 -6 -10 9 0 0
duty l2=<begin>	-2 -2 -2 22 0 3 -19 -13
duty l2=<day-ahead>	0 9 0 7 -33 4 12 0
duty l2=<day-gone>	3 21 0 17 -33 0 -4 0
duty l2=<gate>	0 0 0 -10 19 0 -1 0
duty l2=<level-noun>	0 -20 -5 -13 19 0 5 4
duty l2=<level>	0 -3 6 -21 18 0 0 0
duty l2=<month-gone>	0 -3 0 -2 13 0 0 0
duty l2=<name>	-1 -11 -1 6 21 -1 -18 0
duty l2=<not>	0 0 2 -6 14 -3 -6 0
duty l2=<quality>	0 0 11 -5 -5 5 -3 0
duty l2=<seat>	5 -12 6 -14 15 0 -1 0
duty l2=<span>	0 -10 0 0 13 0 0 0
duty l2=<taker>	0 10 0 0 -12 0 0 0
duty l2=<v-agree>	0 0 0 -10 17 0 0 0
duty l2=<v-deny>	0 0 0 13 -12 0 0 0
duty l2=<v-down>	0 -13 0 -1 22 -1 -3 0
duty l2=<v-end>	0 3 0 4 -4 -15 0 4
duty l2=<v-impose>	-8 9 -17 -13 6 0 5 5
duty l2=<v-return>	0 23 0 0 -21 0 0 0
duty l2=<v-say>	0 21 0 -2 0 -12 -6 0
duty l2=<v-sign>	0 12 0 -5 -5 0 1 0
duty l2=<v-stay>	0 0 0 -5 14 -1 0 0
duty l2=<v-suspend>	0 0 0 -3 12 0 -2 0
duty l2=<v-threaten>	0 0 0 -10 16 0 -3 0
duty l2=<v-up>	0 13 -15 -3 -14 0 14 7
duty l2=a	-2 -18 0 31 -28 0 15 8
duty l2=add	0 10 0 0 -8 0 0 0
duty l2=after	0 -14 0 12 0 0 0 0
duty l2=again	0 -4 0 0 0 10 0 0
duty l2=agreement	0 -5 0 17 -8 0 0 0
duty l2=all	0 -3 0 -7 17 0 0 0
duty l2=and	0 0 0 25 -17 6 -7 0
duty l2=answer	0 -1 0 -16 10 0 0 0
duty l2=any	0 0 0 -8 -11 0 21 0
duty l2=as	0 -1 0 -3 11 0 0 0
duty l2=ask	0 0 0 -4 14 0 0 0
duty l2=at	0 -16 0 0 31 0 -7 0
duty l2=banana	0 0 0 0 -11 0 10 0
duty l2=be	0 -2 0 -2 12 -6 -1 0
duty l2=beef	0 -9 0 0 11 0 0 0
duty l2=been	0 0 0 0 -6 0 10 0
duty l2=before	0 6 0 -4 -12 4 10 0
duty l2=bring	0 5 0 17 -24 0 3 0
duty l2=car	0 -8 0 0 11 0 0 0
duty l2=change	0 -12 0 5 8 -1 0 0
duty l2=cod	0 -11 0 0 12 0 0 0
duty l2=could	0 13 -5 -12 -9 -1 15 7
duty l2=day	0 -10 0 5 2 0 0 0
duty l2=end	0 8 0 2 -13 0 4 0
duty l2=free	0 0 0 -8 21 0 0 0
duty l2=from	0 1 0 -18 11 0 0 0
duty l2=give	0 0 0 -7 0 9 0 0
duty l2=go	0 13 0 0 -16 5 0 0
duty l2=good	10 -36 0 3 22 0 -4 0
duty l2=grow	0 -9 0 0 17 0 0 0
duty l2=had	0 -4 0 -17 31 0 -6 0
duty l2=have	0 -12 0 3 5 0 2 0
duty l2=hit	0 0 0 2 -11 0 8 0
duty l2=if	4 -9 0 -1 -1 0 8 -2
duty l2=importer	0 10 0 0 -8 0 0 0
duty l2=is	0 -5 0 -3 8 0 3 0
duty l2=it	0 9 0 -13 2 -7 9 0
duty l2=leave	0 -1 0 0 9 0 0 0
duty l2=lower	0 -1 0 -2 16 0 -2 0
duty l2=may	0 7 0 2 -13 0 1 0
duty l2=mean	0 -1 0 24 -18 0 -1 0
duty l2=might	0 0 0 11 -5 0 0 0
duty l2=more	0 -12 0 -4 23 0 0 0
duty l2=new	0 0 0 -11 17 0 0 0
duty l2=not	0 0 0 -9 11 0 0 0
duty l2=oil	0 0 0 10 -5 0 0 0
duty l2=old	0 16 0 0 -10 -1 0 0
duty l2=on	0 0 0 0 10 -3 -13 4
duty l2=one	0 0 0 0 -3 0 10 0
duty l2=or	0 11 0 0 -9 0 0 0
duty l2=our	0 11 0 0 -17 0 10 0
duty l2=own	0 0 0 -4 14 0 -2 0
duty l2=pay	0 -22 0 4 15 0 -3 0
duty l2=pineapple	0 10 0 0 -10 0 0 0
duty l2=put	-3 9 0 1 -12 0 7 0
duty l2=raise	1 10 0 -5 -13 -6 11 3
duty l2=reckon	0 12 0 0 -14 0 0 0
duty l2=restore	0 6 0 0 -14 0 6 0
duty l2=return	0 16 0 0 -7 0 -5 0
duty l2=review	0 0 0 -6 11 0 0 -1
duty l2=right	0 0 0 0 -13 6 5 0
duty l2=rule	0 0 0 13 -12 0 0 0
duty l2=say	0 -3 0 -7 23 -4 0 0
duty l2=section	0 -11 0 -2 18 0 0 0
duty l2=side	0 -10 0 -2 17 0 0 0
duty l2=suspension	0 -13 0 0 21 0 0 0
duty l2=take	0 -1 0 -7 18 0 -5 0
duty l2=than	11 -1 0 -2 0 0 0 0
duty l2=that	-7 27 -7 -1 -9 0 -6 0
duty l2=the	-10 22 10 -37 2 0 -7 0
duty l2=there	0 7 0 10 -17 0 0 0
duty l2=these	0 -7 0 0 13 0 0 0
duty l2=they	0 -16 0 -7 28 0 -1 0
duty l2=think	0 0 0 14 -11 0 0 0
duty l2=those	0 -11 0 0 13 0 0 0
duty l2=to	-8 17 0 22 -23 -5 -7 0
duty l2=truce	0 25 0 0 -21 0 0 0
duty l2=up	0 -19 0 20 3 -2 -15 0
duty l2=was	0 -9 0 -2 18 0 0 0
duty l2=we	0 -4 0 -3 15 0 0 0
duty l2=week	0 0 0 14 -22 11 0 0
duty l2=when	0 0 0 -9 12 0 0 0
duty l2=which	5 -11 0 2 1 0 0 0
duty l2=will	0 -5 0 21 -15 4 1 0
duty l2=wine	0 -8 0 0 10 0 0 0
duty l2=with	13 -7 6 -3 3 -5 -7 0
duty l2=would	-4 17 0 0 -11 6 -9 -2
duty l2=—	0 0 0 -11 14 0 0 0
duty l3="	0 1 0 -8 8 0 -1 0
duty l3='s	0 -8 0 2 13 0 -9 0
duty l3=,	0 -6 11 0 12 -4 -18 -14
duty l3=-	0 4 0 -14 9 0 0 0
duty l3=:	0 0 0 -7 0 0 10 0
duty l3=<begin>	-2 12 -13 1 0 -9 -4 0
duty l3=<day-ahead>	0 18 0 -6 -6 0 0 0
duty l3=<goods>	-1 -2 -13 21 -3 0 -1 -1
duty l3=<level-noun>	0 -22 0 -8 15 2 0 0
duty l3=<month-ahead>	0 14 0 0 -5 0 0 0
duty l3=<name>	9 -19 2 -16 28 -13 0 -5
duty l3=<not>	0 -11 0 0 14 3 -18 0
duty l3=<organisation>	0 -12 0 0 33 -5 -11 0
duty l3=<seat>	0 7 4 0 0 0 -17 0
duty l3=<v-agree>	0 0 0 -5 -7 0 15 0
duty l3=<v-bear>	0 0 -1 1 11 -7 -16 0
duty l3=<v-begin>	0 0 -5 -5 13 -5 -3 4
duty l3=<v-down>	-3 14 2 0 -11 -1 0 0
duty l3=<v-end>	-2 9 0 12 -19 0 0 0
duty l3=<v-impose>	2 -5 0 -11 3 -8 20 0
duty l3=<v-propose>	0 -12 0 0 6 0 0 1
duty l3=<v-return>	1 16 0 -2 -16 1 0 0
duty l3=<v-say>	-1 -2 -5 11 0 0 -13 0
duty l3=<v-stay>	0 -3 0 -20 17 1 0 0
duty l3=<v-suspend>	0 11 0 -10 0 0 2 0
duty l3=<v-up>	0 0 -5 -9 5 -7 3 3
duty l3=a	0 14 -6 6 -9 0 -16 4
duty l3=about	0 1 12 -15 0 0 0 0
duty l3=after	0 19 0 3 -21 0 0 0
duty l3=again	0 0 0 0 -5 9 0 0
duty l3=agreement	0 -10 0 -7 9 7 0 0
duty l3=also	0 0 0 0 -10 4 4 0
duty l3=an	0 11 0 -15 2 0 0 0
duty l3=and	0 -3 0 4 3 10 -14 0
duty l3=as	0 -4 0 0 11 0 0 0
duty l3=ask	0 0 0 -11 6 0 6 0
duty l3=be	0 0 0 -19 12 -3 8 0
duty l3=beef	0 13 0 0 -9 0 0 0
duty l3=been	0 6 0 -15 4 0 0 0
duty l3=both	0 9 0 2 -4 0 -3 0
duty l3=by	0 -7 4 7 0 0 0 1
duty l3=car	0 0 0 0 14 0 -4 0
duty l3=case	0 1 0 3 -13 0 3 0
duty l3=come	0 14 0 0 -11 0 0 0
duty l3=could	0 8 0 14 -16 0 -1 0
duty l3=country	9 -6 0 -16 7 0 2 0
duty l3=day	0 15 0 -2 -8 0 0 0
duty l3=do	0 6 0 8 -13 0 0 0
duty l3=each	0 7 0 0 -15 11 0 0
duty l3=end	0 0 0 17 -13 0 0 0
duty l3=event	4 0 0 -6 -10 0 11 0
duty l3=fail	0 -10 0 0 1 0 0 7
duty l3=fear	0 -2 0 9 0 0 0 0
duty l3=for	0 -11 0 20 -6 0 0 0
duty l3=from	5 5 0 -15 0 0 0 0
duty l3=go	0 -1 0 -10 11 0 0 5
duty l3=had	0 6 0 -9 3 0 0 0
duty l3=half	0 -1 0 -2 9 0 0 0
duty l3=has	0 10 5 1 -14 0 -3 7
duty l3=have	0 0 0 0 9 -1 -4 0
duty l3=he	0 -3 0 15 -5 0 -6 0
duty l3=if	11 -9 0 -20 6 2 0 7
duty l3=impose	0 0 0 17 -18 0 -1 0
duty l3=in	0 -9 20 7 -7 0 -14 0
duty l3=is	0 0 0 6 -14 15 -9 0
duty l3=it	6 11 0 -10 -14 10 2 0
duty l3=keep	0 -13 0 -3 6 4 0 0
duty l3=lapse	0 13 0 -1 -8 0 0 0
duty l3=last	0 1 0 14 -16 0 0 0
duty l3=lead	0 0 0 25 -19 0 -5 0
duty l3=machine	0 -1 0 0 -6 0 10 0
duty l3=may	0 3 0 13 -8 -5 0 0
duty l3=meet	0 8 0 4 -12 0 0 0
duty l3=midnight	0 10 0 0 -9 0 0 0
duty l3=more	11 0 0 -4 0 0 0 0
duty l3=next	0 0 0 9 -7 0 0 0
duty l3=no	0 -1 0 9 -3 0 0 1
duty l3=now	0 -8 0 13 0 0 0 0
duty l3=of	0 -19 8 3 14 -6 -6 0
duty l3=on	0 11 0 -9 -9 5 11 0
duty l3=one	0 -10 0 -4 14 3 0 0
duty l3=our	8 -12 10 -5 0 0 0 0
duty l3=part	0 -6 0 13 -4 0 0 0
duty l3=put	8 -4 0 -22 15 0 2 0
duty l3=raise	0 -16 0 1 8 0 1 0
duty l3=reach	0 -10 0 0 0 0 9 0
duty l3=recall	0 11 0 0 -9 0 0 0
duty l3=rise	0 10 0 0 -9 0 0 0
duty l3=round	0 0 0 10 -9 0 0 0
duty l3=say	0 -5 0 0 12 0 0 0
duty l3=should	0 -8 0 0 24 0 -10 0
duty l3=sign	0 13 0 -2 -7 0 0 0
duty l3=still	0 -2 0 9 -3 0 0 0
duty l3=strike	0 0 0 4 -12 1 7 0
duty l3=suspension	0 5 0 -3 -9 9 0 0
duty l3=take	0 -12 0 5 0 0 0 0
duty l3=that	-7 0 0 0 12 -12 -4 0
duty l3=the	-9 4 0 -27 12 0 2 0
duty l3=then	0 -15 0 5 0 0 14 0
duty l3=thi	0 0 0 -5 16 0 -1 0
duty l3=to	-6 -4 5 -11 5 -11 10 5
duty l3=truce	0 13 0 0 -12 0 0 0
duty l3=under	6 -14 0 10 0 0 0 0
duty l3=until	0 -10 0 6 0 0 0 0
duty l3=up	0 0 0 0 11 0 0 0
duty l3=vanilla	0 10 0 0 -10 0 0 0
duty l3=we	0 -5 1 13 -7 0 0 0
duty l3=which	0 0 -1 -11 13 0 0 0
duty l3=will	0 -3 0 -6 0 2 15 -4
duty l3=wine	0 -18 0 -1 25 0 0 0
duty l3=with	0 -21 0 9 3 0 5 0
duty l3=without	0 -16 0 0 17 0 0 0
duty l3=would	-7 -5 -10 9 3 -5 -3 1
duty l3=your	0 9 0 2 -14 0 0 0
duty l3=—	0 -14 0 6 -4 0 12 0
duty l4=,	-12 5 -6 13 -11 6 0 -11
duty l4=-	0 8 0 5 -12 0 0 0
duty l4=.	0 -14 0 0 14 0 0 0
duty l4=:	1 -2 0 -12 3 0 9 0
duty l4=;	0 -8 10 13 -10 0 0 0
duty l4=<begin>	-6 -10 -19 7 15 0 3 -9
duty l4=<day-ahead>	0 10 1 14 -16 -2 -9 0
duty l4=<day-gone>	0 8 0 -4 0 0 -4 0
duty l4=<day-today>	0 -19 0 1 16 0 0 0
duty l4=<goods>	-8 -14 -11 0 25 0 -2 -1
duty l4=<level-noun>	0 -15 0 11 -12 0 18 0
duty l4=<name>	0 7 -4 0 13 0 -27 11
duty l4=<not>	0 19 0 -18 -2 8 -15 -4
duty l4=<number>	0 -14 0 2 15 0 -2 0
duty l4=<organisation>	0 -7 0 0 10 0 -20 7
duty l4=<person>	3 12 0 -11 2 -9 0 0
duty l4=<seat>	0 -11 0 1 0 0 11 0
duty l4=<span>	0 10 0 -7 0 0 0 0
duty l4=<v-agree>	0 0 2 -19 12 0 0 0
duty l4=<v-down>	-1 10 7 -1 -2 0 -10 0
duty l4=<v-end>	3 1 8 -12 -2 6 -10 0
duty l4=<v-impose>	0 3 0 -12 10 -2 0 -1
duty l4=<v-propose>	0 -19 -9 0 9 0 0 13
duty l4=<v-say>	-9 17 10 6 -6 -17 -10 0
duty l4=<v-sign>	0 7 0 -18 7 0 0 0
duty l4=<v-target>	3 -9 1 0 -14 0 18 0
duty l4=<v-threaten>	0 2 0 2 -15 0 11 0
duty l4=<v-up>	0 -3 -2 0 20 -8 -12 0
duty l4=a	5 5 -2 -10 -4 10 -4 0
duty l4=after	0 8 0 0 -7 0 0 0
duty l4=agree	0 0 0 -10 13 0 0 0
duty l4=an	0 5 0 -11 3 0 0 0
duty l4=and	3 -12 0 0 6 -1 3 0
duty l4=are	0 0 0 -11 6 0 4 0
duty l4=at	0 -1 0 -10 25 0 -1 0
duty l4=back	0 -3 -2 -1 17 0 0 0
duty l4=be	-3 23 0 4 -24 4 0 0
duty l4=by	0 3 0 -8 16 -3 -1 0
duty l4=cocoa	0 -5 0 0 -2 10 0 0
duty l4=could	0 -4 0 27 -30 4 0 0
duty l4=country	0 0 0 -11 0 0 9 0
duty l4=crude	0 0 0 10 -9 0 0 0
duty l4=date	0 18 0 0 -18 0 0 0
duty l4=do	0 0 0 4 -10 9 0 0
duty l4=either	0 0 0 0 -12 6 0 0
duty l4=end	6 0 0 -10 0 0 0 0
duty l4=extension	0 18 0 4 -17 0 -1 0
duty l4=for	0 -5 0 -13 19 0 0 0
duty l4=from	0 5 0 -23 6 0 4 0
duty l4=good	0 -16 0 0 20 0 0 0
duty l4=had	0 -3 0 10 -10 5 0 0
duty l4=has	-8 7 0 -12 7 0 0 0
duty l4=he	0 0 0 29 -12 0 -22 0
duty l4=hit	0 -2 0 0 -10 0 15 0
duty l4=if	13 -12 0 -6 8 8 -9 0
duty l4=in	0 6 4 0 0 -14 -8 0
duty l4=is	0 -9 0 15 2 0 -5 0
duty l4=it	-4 -7 0 15 -8 0 6 0
duty l4=its	0 0 0 10 0 0 -12 0
duty l4=know	0 0 0 12 -9 0 0 0
duty l4=lapse	0 10 0 0 -6 0 0 0
duty l4=let	0 3 0 12 -18 0 0 0
duty l4=may	0 -7 0 27 -14 0 0 0
duty l4=might	0 -2 0 9 -23 0 17 0
duty l4=minute	0 10 0 0 -8 0 0 0
duty l4=morning	0 0 0 -8 10 0 0 0
duty l4=mr	0 2 0 3 -17 0 5 0
duty l4=no	0 9 0 -15 0 0 0 0
duty l4=not	0 -3 0 0 4 9 -7 -1
duty l4=number	0 2 0 6 -10 0 0 0
duty l4=of	0 14 0 1 -12 -4 0 0
duty l4=on	-1 0 0 11 1 -4 -18 0
duty l4=other	0 -5 0 -1 12 0 0 0
duty l4=our	0 -16 0 4 7 0 0 0
duty l4=out	0 0 0 8 -13 0 1 0
duty l4=pay	0 -11 0 -7 3 0 10 0
duty l4=raise	0 0 0 -12 18 0 -1 0
duty l4=same	0 3 0 3 -11 0 0 0
duty l4=say	0 18 12 0 -6 -9 -12 0
duty l4=should	0 -10 0 -6 3 8 0 0
duty l4=since	0 -6 0 0 14 0 0 0
duty l4=something	0 8 0 -2 -11 0 5 0
duty l4=sprat	0 11 0 0 -8 0 0 0
duty l4=sugar	0 14 0 0 -11 0 0 0
duty l4=take	0 4 0 0 -14 0 6 0
duty l4=talk	0 -11 0 -4 4 0 0 14
duty l4=that	0 0 9 -4 -16 3 18 0
duty l4=then	8 7 0 -5 -11 0 0 1
duty l4=they	0 0 0 13 0 0 -5 0
duty l4=threat	0 -5 0 -8 22 0 -4 0
duty l4=threaten	4 0 0 3 -13 0 5 0
duty l4=timber	0 -8 0 0 12 0 0 0
duty l4=to	0 -3 0 8 0 2 -9 0
duty l4=treaty	0 10 0 0 -8 0 0 0
duty l4=under	0 0 0 -9 16 0 0 0
duty l4=until	0 0 0 -8 0 0 10 0
duty l4=what	0 -2 0 -4 13 0 0 0
duty l4=which	0 0 0 -14 0 6 9 0
duty l4=will	0 18 0 -16 -3 6 0 0
duty l4=without	0 20 0 -21 -10 0 0 0
duty l4=would	1 -11 5 -17 21 -16 3 0
duty l4=•	0 -1 0 9 -4 0 0 0
duty l=" a	0 0 0 -2 10 0 -2 0
duty l=, <name>	0 8 0 -14 3 0 0 0
duty l=, and	0 1 0 10 -15 0 0 3
duty l=, both	0 -20 0 0 23 0 0 0
duty l=, pay	0 -5 0 -3 14 0 0 0
duty l=, the	-7 13 -6 18 -15 0 -21 0
duty l=, to	0 9 0 0 -10 0 2 0
duty l=, with	0 -8 0 12 0 0 -3 0
duty l=: a	0 0 0 10 -20 0 11 0
duty l=: the	0 -17 10 4 0 0 0 0
duty l=<begin> <name>	0 -3 0 -1 17 0 -7 0
duty l=<begin> a	0 -8 0 24 -15 7 -9 0
duty l=<begin> its	0 -7 0 -4 14 0 0 0
duty l=<begin> new	0 0 0 26 -21 0 -3 0
duty l=<begin> our	0 14 0 -2 -8 0 0 0
duty l=<begin> the	1 -10 4 11 -2 2 -1 0
duty l=<day-ahead> ,	0 -5 0 -7 14 0 0 0
duty l=<day-ahead> the	0 19 0 3 -22 0 0 0
duty l=<day-gone> the	0 12 0 0 -10 0 0 0
duty l=<day-today> 's	0 13 0 0 -11 0 0 0
duty l=<level> or	0 0 0 -11 13 0 0 0
duty l=<name> 's	1 10 0 -6 0 0 -11 0
duty l=<name> :	0 -16 0 -1 23 0 0 0
duty l=<name> put	0 -3 0 5 -9 0 6 0
duty l=<name> with	0 0 0 17 -12 0 -2 0
duty l=<person> 's	0 0 0 -9 13 0 0 0
duty l=a higher	0 0 0 -5 -4 0 15 0
duty l=a new	0 -5 0 -10 -2 4 4 11
duty l=a separate	0 0 0 11 -10 0 0 0
duty l=a wider	0 0 0 10 -9 0 0 0
duty l=agreement ,	0 -10 0 11 0 0 0 0
duty l=an additional	5 0 0 9 -17 0 0 0
duty l=an extra	0 -3 0 9 0 0 -4 0
duty l=and a	0 6 0 11 -20 0 0 0
duty l=and the	0 -5 0 11 -8 9 0 0
duty l=answer with	0 0 0 -6 10 0 -1 0
duty l=any new	0 0 0 -3 -3 0 10 0
duty l=are charge	0 13 0 0 -8 0 0 0
duty l=are the	0 -10 0 0 13 0 0 0
duty l=back to	0 -3 0 -4 11 0 0 0
duty l=beef pay	0 -8 0 0 9 0 0 0
duty l=change the	0 -11 0 7 6 -1 0 0
duty l=cod pay	0 -10 0 0 10 0 0 0
duty l=could put	0 0 0 0 -6 0 9 0
duty l=day the	0 -9 0 0 10 0 0 0
duty l=double its	0 0 0 9 -11 0 0 0
duty l=down to	0 0 0 -2 10 0 0 0
duty l=else pay	0 10 0 0 -10 0 0 0
duty l=end in	0 0 0 10 -11 0 0 0
duty l=for the	0 5 0 0 -10 0 8 0
duty l=free of	0 -2 0 -6 22 0 0 0
duty l=go from	0 13 0 0 -10 0 0 0
duty l=go the	0 10 0 0 -10 0 0 0
duty l=good pay	8 -23 0 6 6 0 -3 0
duty l=have to	0 0 0 18 -16 0 0 0
duty l=hit with	0 0 0 2 -11 0 8 0
duty l=if new	0 0 0 -3 0 0 10 0
duty l=importer pay	0 10 0 0 -8 0 0 0
duty l=it 's	0 3 0 0 -10 0 3 0
duty l=it :	0 10 0 0 -9 0 0 0
duty l=it is	0 16 0 0 -7 0 0 0
duty l=it take	0 15 0 0 -16 0 0 0
duty l=it the	0 -11 0 5 7 0 0 0
duty l=it to	0 0 0 -12 14 0 0 0
duty l=its old	0 13 0 -2 -8 0 0 0
duty l=its own	0 -19 0 2 -1 0 14 0
duty l=lower its	0 0 0 0 9 0 -1 0
duty l=more than	0 -9 0 0 17 0 0 0
duty l=now at	1 7 0 0 -9 0 0 0
duty l=of a	3 0 0 -15 10 0 2 0
duty l=of the	0 -5 0 -18 13 10 -1 0
duty l=on a	0 0 0 11 -13 0 0 6
duty l=on which	0 0 0 -5 9 0 0 0
duty l=put a	0 0 0 0 -3 0 10 0
duty l=raise a	0 0 0 -3 -5 0 9 0
duty l=restore the	0 10 0 0 -9 0 0 0
duty l=return to	0 20 0 0 -14 0 -3 0
duty l=right to	0 0 0 0 -13 6 5 0
duty l=say that	0 0 0 -3 10 0 0 0
duty l=section <number>	0 -11 0 -2 18 0 0 0
duty l=take its	0 0 0 -4 10 0 0 0
duty l=that <name>	0 9 0 0 -8 0 0 0
duty l=that a	0 0 0 5 -9 0 0 5
duty l=that broader	0 0 0 9 -8 0 0 0
duty l=that the	0 7 -1 -25 18 0 0 -2
duty l=the <quality>	0 19 0 -10 -12 -2 4 0
duty l=the car	0 0 0 0 -3 0 0 9
duty l=the emergency	0 -10 0 0 0 10 -1 0
duty l=the extra	0 2 0 -16 12 0 0 0
duty l=the former	0 14 0 0 -11 0 0 0
duty l=the higher	0 0 0 0 9 -4 0 0
duty l=the new	0 -19 4 -14 32 -2 -4 0
duty l=the old	-5 18 2 -6 -9 0 -3 0
duty l=the present	0 12 0 0 -10 0 0 0
duty l=the threaten	0 0 0 13 -12 0 0 0
duty l=think about	0 0 0 12 -12 0 0 0
duty l=threaten to	0 0 0 -12 1 4 1 0
duty l=threaten with	0 0 0 -6 12 0 -1 0
duty l=to be	0 0 0 13 -11 0 0 0
duty l=to bear	0 10 0 0 -10 0 0 0
duty l=to new	0 0 0 25 -18 0 -5 0
duty l=to pay	0 0 0 -4 9 0 0 0
duty l=to slap	0 0 0 -3 9 0 0 0
duty l=to the	0 5 0 9 -13 0 0 0
duty l=up by	0 -11 0 -4 20 0 0 0
duty l=up to	0 -3 0 14 -2 0 -10 0
duty l=will be	0 0 0 0 -13 10 7 0
duty l=will get	0 0 0 8 -19 0 12 0
duty l=will pay	0 -10 0 4 7 0 0 0
duty l=will put	0 -4 0 0 13 0 -3 0
duty l=with a	0 -6 0 -6 22 0 -6 0
duty l=would be	0 0 0 -18 5 3 0 0
duty l=would pay	0 2 0 0 -13 7 8 0
duty l=would put	0 4 0 0 8 0 -11 0
duty lead="	0 -14 0 -2 14 0 1 0
duty lead=(	0 -10 0 6 5 0 0 0
duty lead=,	-22 24 -3 27 -32 -8 -7 3
duty lead=-	0 0 0 -8 19 0 -5 0
duty lead=25	0 -8 0 0 10 0 0 0
duty lead=:	3 0 0 6 -13 -9 25 -7
duty lead=;	0 -25 7 9 0 0 0 0
duty lead=a	-1 1 0 26 -30 7 -2 8
duty lead=after	3 14 0 15 -36 5 0 0
duty lead=another	0 0 12 4 -16 0 0 0
duty lead=as	0 0 0 -17 27 0 -8 0
duty lead=at	0 -10 0 0 13 0 0 0
duty lead=beijing	0 0 0 -9 19 0 -5 0
duty lead=bessent	0 9 0 -2 0 0 0 0
duty lead=both	0 1 0 16 -13 0 0 0
duty lead=china	8 8 0 -21 0 -1 0 0
duty lead=chinese	0 -4 0 0 11 0 0 0
duty lead=croatian	0 -12 0 0 12 0 0 0
duty lead=danish	0 15 0 4 -20 0 0 0
duty lead=each	0 16 0 0 -24 11 0 0
duty lead=egyptian	0 -15 0 0 16 0 0 0
duty lead=eu	0 -6 0 0 14 0 -2 0
duty lead=everyone	0 10 0 0 -9 0 0 0
duty lead=fijian	0 9 0 0 -8 0 0 0
duty lead=for	0 -7 0 -20 28 0 0 0
duty lead=from	0 0 0 -27 19 0 -7 0
duty lead=georgia	0 10 0 0 -8 0 0 0
duty lead=goods	0 -4 0 -6 14 0 0 0
duty lead=if	10 -16 -2 -18 4 14 9 4
duty lead=in	0 29 0 -10 -13 -3 0 0
duty lead=india	0 -5 0 -3 13 0 0 0
duty lead=indian	0 -5 0 -1 12 0 0 0
duty lead=it	-2 -20 0 0 19 0 0 0
duty lead=its	0 -9 0 1 13 0 -2 0
duty lead=jordan	0 8 0 0 -17 0 9 0
duty lead=let	0 4 0 0 -11 0 7 0
duty lead=malaysian	0 10 0 0 -9 0 0 0
duty lead=mali	0 0 0 -8 17 0 -5 0
duty lead=mexico	0 13 0 -8 -1 0 0 0
duty lead=mr	0 -1 0 14 -4 0 -10 0
duty lead=new	0 -2 0 12 -11 0 2 0
duty lead=nigeria	0 -11 0 8 1 0 0 0
duty lead=old	0 11 0 0 -7 0 0 0
duty lead=or	0 9 0 9 -12 0 -2 0
duty lead=our	0 18 0 -10 -5 0 -1 0
duty lead=poland	0 14 0 0 -9 0 0 0
duty lead=she	0 0 0 9 -12 0 0 0
duty lead=should	0 -4 1 -9 0 8 0 0
duty lead=since	0 -16 0 -6 29 0 0 0
duty lead=sri	0 -8 0 0 12 0 0 0
duty lead=switzerland	0 0 0 -2 -2 0 10 0
duty lead=tariffs	0 0 0 -19 23 0 0 0
duty lead=that	-11 9 -3 -3 0 -3 11 -3
duty lead=the	0 14 11 -5 1 -12 -9 -8
duty lead=then	6 19 0 14 -40 -3 1 0
duty lead=there	0 7 0 0 -13 0 7 0
duty lead=they	0 -30 0 10 19 0 -1 0
duty lead=those	0 -4 0 0 9 0 0 0
duty lead=tokyo	0 0 0 -5 10 0 -1 0
duty lead=treasury	0 0 0 -8 0 9 0 0
duty lead=trump	-3 -12 0 22 -3 0 -13 0
duty lead=twenty	0 11 0 3 -24 10 0 0
duty lead=two	0 0 0 12 -11 0 0 0
duty lead=unless	0 3 0 16 -22 5 -4 0
duty lead=until	0 -5 0 -10 11 0 2 0
duty lead=vanilla	0 20 0 0 -20 0 0 0
duty lead=we	0 -18 -3 0 15 0 0 7
duty lead=what	0 12 0 -3 -15 7 1 0
duty lead=which	16 -21 -9 0 0 12 3 -1
duty lead=who	0 10 0 0 -4 0 0 0
duty lead=whoever	0 0 0 9 -12 0 0 0
duty lead=will	0 0 0 21 -19 0 0 0
duty lead=wine	0 -14 0 0 17 0 0 0
duty lead=with	0 -7 0 -6 16 0 0 0
duty lead=without	0 36 0 -5 -26 0 -3 0
duty lead=—	0 -12 0 -4 9 0 5 0
duty level	-10 4 2 -9 20 -7 -12 -8
duty lr=( )	0 -17 0 6 9 0 0 0
duty lr=, .	0 12 0 16 -25 0 0 0
duty lr=, come	0 -5 0 0 -5 0 0 10
duty lr=, in	0 -13 0 -1 20 0 0 0
duty lr=, on	0 -5 3 -13 11 0 1 0
duty lr=, would	0 -3 0 -6 15 0 0 0
duty lr=: (	0 -9 0 0 11 0 0 0
duty lr=: .	0 12 0 5 -14 0 0 0
duty lr=: and	10 0 0 0 -5 0 0 0
duty lr=: on	0 9 0 -5 -14 0 11 0
duty lr=<begin> ,	0 -11 0 5 -10 10 0 0
duty lr=<begin> from	0 0 0 9 -10 0 0 0
duty lr=<begin> of	0 0 0 -8 8 0 0 0
duty lr=<begin> on	0 -13 0 -20 23 0 1 0
duty lr=<name> <level>	10 6 0 -2 -6 0 -8 0
duty lr=<name> would	0 15 0 0 -14 0 0 0
duty lr=<number> on	0 -1 0 -10 16 0 0 0
duty lr=<quality> of	0 0 0 -5 12 0 0 0
duty lr=<quality> on	0 13 0 -24 -2 0 3 0
duty lr=<quality> would	0 16 0 0 -13 0 0 0
duty lr=a duty	0 0 0 -6 9 0 0 0
duty lr=a of	-3 0 0 -1 3 9 -11 1
duty lr=a on	1 -2 0 22 -33 -4 13 1
duty lr=a under	0 0 0 10 -13 0 3 0
duty lr=about on	0 0 0 11 -7 0 0 0
duty lr=add on	0 0 0 6 -12 0 0 0
duty lr=additional ,	-2 0 0 10 -1 0 0 0
duty lr=additional from	0 0 0 -7 11 0 0 0
duty lr=additional of	2 14 0 0 -12 0 0 0
duty lr=and ,	0 14 0 0 -13 0 0 0
duty lr=and on	0 2 0 13 -22 0 0 3
duty lr=another on	0 0 0 9 -2 0 0 0
duty lr=ask on	0 -1 0 17 -7 0 -3 0
duty lr=at .	0 -8 0 -2 2 1 9 0
duty lr=at in	1 14 0 -9 -9 0 -2 0
duty lr=at on	0 9 0 0 -6 0 0 0
duty lr=be .	0 21 0 0 -16 0 0 0
duty lr=be at	0 9 0 0 -4 0 0 0
duty lr=be dearer	0 0 0 0 -2 11 0 0
duty lr=be on	0 -1 0 11 -17 0 11 0
duty lr=bear in	0 15 0 0 -14 0 0 0
duty lr=broader on	0 0 0 14 -13 0 0 0
duty lr=by .	0 0 -1 0 9 0 0 0
duty lr=charge ,	0 -6 0 -7 17 0 0 0
duty lr=charge and	0 -2 0 6 -10 10 0 0
duty lr=charge from	0 -5 0 -7 0 0 15 0
duty lr=charge on	0 5 0 -10 8 0 -8 0
duty lr=face .	0 -7 0 16 -7 0 0 0
duty lr=for ,	0 0 0 10 -4 0 0 0
duty lr=from to	2 6 0 0 -14 0 3 0
duty lr=further from	0 0 0 -12 15 0 0 0
duty lr=get of	0 0 0 9 -8 0 0 0
duty lr=higher of	0 9 0 -1 -5 0 0 0
duty lr=higher on	0 0 0 -8 0 0 10 0
duty lr=is .	2 5 10 0 -20 0 0 0
duty lr=its ,	0 -10 0 0 11 0 0 0
duty lr=its duty	0 -2 0 0 -6 0 12 0
duty lr=its on	-2 -7 0 -2 12 0 1 0
duty lr=lift on	0 0 0 -5 11 0 -4 0
duty lr=lose in	0 0 2 0 -9 0 0 7
duty lr=meet in	0 -6 0 0 15 0 -4 0
duty lr=new .	0 0 0 4 -12 5 0 0
duty lr=new by	0 0 0 9 -7 0 0 0
duty lr=new could	0 0 0 11 -7 0 0 0
duty lr=new over	0 0 0 -12 0 0 0 12
duty lr=of .	0 -4 0 -10 22 0 0 0
duty lr=of is	0 0 0 0 -4 11 0 0
duty lr=of on	0 -2 0 -1 12 0 0 0
duty lr=old ,	0 16 0 0 -12 0 0 0
duty lr=old .	0 -7 0 0 14 0 0 0
duty lr=old come	0 7 0 0 -15 8 0 0
duty lr=old will	0 9 0 -5 -1 0 0 0
duty lr=old would	0 16 0 0 -6 -3 0 0
duty lr=own in	0 0 0 0 -14 0 17 0
duty lr=own on	0 -9 0 0 13 0 -6 0
duty lr=pay ,	0 -26 0 2 19 0 0 0
duty lr=pay .	0 4 0 17 -10 0 -9 0
duty lr=pay and	0 2 0 -7 -4 10 0 0
duty lr=pay from	0 -17 0 0 13 0 -2 0
duty lr=pay instead	0 14 0 0 -20 0 9 0
duty lr=pay on	0 -20 0 8 8 0 -1 0
duty lr=pay since	0 -8 0 0 10 0 0 0
duty lr=pay under	0 -12 0 -4 20 0 0 0
duty lr=pay until	0 10 0 0 -8 0 0 0
duty lr=put on	-2 -9 0 11 -8 0 8 0
duty lr=separate on	0 0 0 14 -13 0 0 0
duty lr=slap on	0 -2 0 -11 0 0 12 0
duty lr=suspend return	0 10 0 0 -8 0 0 0
duty lr=take on	-2 0 0 -6 13 0 0 0
duty lr=the "	0 0 0 0 -11 0 8 0
duty lr=the and	4 -4 0 7 -12 4 0 0
duty lr=the as	0 10 0 0 -9 0 0 0
duty lr=the back	0 13 0 -1 -5 0 0 0
duty lr=the can	0 11 0 -2 -1 0 0 0
duty lr=the come	4 7 0 18 -30 0 1 0
duty lr=the could	0 17 0 0 -11 1 0 0
duty lr=the end	0 0 0 -15 19 0 0 0
duty lr=the fall	0 -9 0 0 19 0 0 0
duty lr=the from	0 0 10 8 -17 0 0 0
duty lr=the in	0 -4 0 0 9 0 0 0
duty lr=the it	0 -7 0 0 9 0 0 0
duty lr=the lapse	0 -5 0 12 -3 0 0 0
duty lr=the may	0 7 0 -9 -9 10 1 0
duty lr=the of	0 5 0 -3 -8 10 -4 3
duty lr=the on	0 -6 0 0 20 0 -13 0
duty lr=the rate	0 11 0 0 -10 0 0 0
duty lr=the remain	0 0 0 0 -6 11 0 0
duty lr=the should	0 -7 0 11 -2 0 0 0
duty lr=the stay	0 -5 0 0 0 0 10 0
duty lr=the surcharge	0 0 0 -4 11 0 0 0
duty lr=the that	0 -10 0 -1 19 0 -5 0
duty lr=the to	0 0 0 -30 10 8 2 4
duty lr=the unlawful	0 0 0 0 11 0 -11 0
duty lr=the were	0 -13 0 -1 23 0 0 0
duty lr=the will	0 0 0 11 0 0 -8 0
duty lr=them .	0 0 0 9 -8 0 0 0
duty lr=threaten on	0 0 0 3 1 0 -11 0
duty lr=to ,	0 -1 0 0 8 0 -2 0
duty lr=to .	0 16 6 -24 0 -1 1 0
duty lr=to <level>	0 9 0 10 -24 0 2 0
duty lr=to <quality>	0 -2 0 6 -11 3 2 0
duty lr=to an	0 0 0 -11 13 0 0 0
duty lr=to as	0 -5 0 10 -2 0 0 0
duty lr=to at	0 16 0 0 -14 0 0 0
duty lr=to if	0 -1 0 0 -4 0 11 0
duty lr=to in	0 0 0 10 -18 0 6 0
duty lr=to on	0 3 0 6 0 0 -16 0
duty lr=to or	0 -5 0 -4 14 0 0 0
duty lr=to them	0 0 0 12 -9 0 0 0
duty lr=want on	0 0 0 0 -13 0 14 0
duty lr=with ,	0 3 0 8 -15 0 2 0
duty lr=with on	0 -15 0 10 0 4 -4 0
duty lr=would <level>	-1 4 0 -10 7 0 0 0
duty next="	5 15 0 -10 -28 -1 29 0
duty next=(	0 6 0 -13 0 5 -4 0
duty next=)	0 -11 0 6 6 0 0 0
duty next=,	-2 10 -2 0 -6 -11 16 -18
duty next=:	0 15 0 -24 9 0 -4 0
duty next=;	-2 -5 9 -19 11 5 -3 0
duty next=after	0 -6 0 -2 14 0 0 0
duty next=and	0 -32 8 2 3 16 1 0
duty next=as	0 2 0 -16 11 0 0 0
duty next=because	0 -5 0 11 -1 0 0 0
duty next=if	-26 9 -12 -5 17 -35 0 3
duty next=it	0 0 0 9 -9 0 0 0
duty next=or	0 -7 0 0 10 0 0 0
duty next=that	2 7 -4 11 -8 0 -13 0
duty next=until	0 16 0 0 -14 0 0 0
duty next=when	0 -2 0 -4 10 0 0 0
duty on-lapse	0 6 -3 6 -1 -3 -14 -2
duty open	-3 5 4 16 -18 2 1 1
duty pc0=bear	0 -18 3 3 5 0 0 2
duty pc0=begin	-8 2 -1 6 0 -11 -3 7
duty pc0=deny	0 0 0 -13 19 0 0 0
duty pc0=end	2 0 -10 0 0 10 -7 0
duty pc0=propose	0 22 -1 -6 -4 -2 0 -2
duty pc0=refuse	5 10 0 0 -11 0 -1 0
duty pc0=say	-6 -11 5 22 -4 -14 -4 0
duty pc0=sell	0 -4 0 -10 15 -4 4 0
duty pc0=stay	6 -4 0 9 -15 3 7 1
duty pc0=target	0 -16 0 -10 7 3 9 0
duty pc0=threaten	-3 0 4 7 0 -6 -11 0
duty pc1=agree	0 -13 0 10 4 0 -1 0
duty pc1=begin	-8 1 -1 2 1 -12 0 6
duty pc1=deny	0 0 0 -13 19 0 0 0
duty pc1=end	2 10 0 0 -12 8 -5 0
duty pc1=propose	0 20 -1 -8 -6 -2 4 -2
duty pc1=renew	0 6 5 -10 -9 7 0 0
duty pc1=say	-6 -12 4 17 -2 -14 0 0
duty pc1=suspend	4 -2 0 -4 14 0 -9 0
duty pc1=target	0 -20 0 -6 0 3 17 0
duty pc1=threaten	-3 0 4 12 -7 -5 -4 0
duty pct0=agree present	0 0 0 9 -11 6 0 0
duty pct0=agree present-passive	0 -11 0 3 5 0 0 0
duty pct0=bear present	0 -24 0 17 0 1 0 3
duty pct0=begin present	0 0 0 -3 2 -9 2 3
duty pct0=deny past	0 0 0 -5 11 0 0 0
duty pct0=down past	0 -11 0 7 9 0 -3 0
duty pct0=end modal	0 8 0 0 -7 3 0 0
duty pct0=end past	0 -14 0 6 10 0 0 0
duty pct0=end present	4 0 -3 -16 3 1 2 0
duty pct0=impose future	0 -3 0 15 -7 0 0 0
duty pct0=impose modal	8 -10 0 -1 -4 11 2 -2
duty pct0=impose past	0 -7 0 -2 2 0 10 0
duty pct0=impose present	0 2 0 -14 4 3 -6 6
duty pct0=propose past-passive	0 11 0 0 -8 0 0 0
duty pct0=refuse present	6 11 0 -3 -12 0 0 0
duty pct0=say present-passive	0 -5 0 7 -3 0 0 0
duty pct0=sign past	0 0 0 -9 11 0 0 0
duty pct0=sign present	0 13 0 2 -15 0 0 0
duty pct0=stay modal	5 1 0 -9 -18 2 7 7
duty pct0=stay past	0 0 0 -1 -2 9 -2 0
duty pct0=target present	0 -5 0 -10 11 5 0 0
duty pct0=threaten present	0 4 0 -9 13 0 -7 0
duty pct0=up modal	0 5 9 0 -14 0 0 0
duty pct1=agree present	0 0 0 9 -11 6 0 0
duty pct1=agree present-passive	0 -11 0 3 5 0 0 0
duty pct1=bear gerund	0 0 0 11 -9 0 0 0
duty pct1=bear present	0 -24 0 17 0 1 0 3
duty pct1=begin modal	0 11 0 3 -1 0 -13 0
duty pct1=begin present	0 0 0 -8 5 -9 3 4
duty pct1=deny past	0 0 0 -5 11 0 0 0
duty pct1=down past	0 -11 0 7 9 0 -3 0
duty pct1=end infinitive	0 10 5 0 -16 0 0 0
duty pct1=end modal	0 8 0 0 -7 3 0 0
duty pct1=end past	0 -14 0 6 10 0 0 0
duty pct1=end present	4 0 -3 -16 3 1 2 0
duty pct1=impose future	0 -3 0 15 -7 0 0 0
duty pct1=impose infinitive	0 4 0 -10 16 0 -9 0
duty pct1=impose modal	8 -10 0 0 -4 11 2 -2
duty pct1=impose participle-passive	0 0 0 13 -9 0 0 0
duty pct1=impose past	0 -6 0 -1 0 0 13 0
duty pct1=impose perfect	0 0 0 15 -18 0 2 0
duty pct1=impose present	0 2 1 -16 2 4 0 6
duty pct1=propose modal	0 6 0 -4 -7 0 9 0
duty pct1=propose past-passive	0 11 0 -4 -1 0 0 0
duty pct1=say infinitive	0 -7 0 0 11 0 0 0
duty pct1=say present-passive	0 -5 0 7 -3 0 0 0
duty pct1=sign participle-passive	0 -10 0 6 0 0 0 0
duty pct1=sign present	0 13 0 2 -15 0 0 0
duty pct1=stay modal	5 1 0 -9 -18 2 7 7
duty pct1=stay past	0 2 0 -7 -1 9 -1 0
duty pct1=target present	0 -5 0 -9 3 5 2 0
duty pct1=up modal	0 5 9 0 -14 0 -1 0
duty pt0=future	0 -2 0 11 -5 0 -4 1
duty pt0=modal	9 1 10 -13 -13 6 3 -1
duty pt0=modal-not	0 7 0 -3 -22 0 13 5
duty pt0=past-not	0 -2 0 -7 13 0 0 0
duty pt0=perfect	0 14 -1 -8 0 -16 11 -1
duty pt0=perfect-passive	0 -5 0 12 -5 0 0 0
duty pt0=present-not	0 7 0 13 -17 0 -3 0
duty pt1=future	0 -1 0 11 -7 0 -4 1
duty pt1=gerund	0 0 0 23 -24 0 0 0
duty pt1=infinitive	0 4 2 -19 5 5 -5 0
duty pt1=modal	10 6 2 -10 -15 6 0 -1
duty pt1=modal-not	0 7 0 -3 -22 0 13 5
duty pt1=participle-passive	0 -6 6 12 -18 0 14 0
duty pt1=past-not	0 -2 0 -7 13 0 0 0
duty pt1=perfect	0 5 0 -2 -3 -11 14 -1
duty pt1=perfect-passive	0 -5 0 12 -5 0 0 0
duty pt1=present	3 -12 -11 0 12 -9 2 6
duty pt1=present-not	0 7 0 13 -17 0 -3 0
duty pv0=add	0 -6 0 10 0 0 0 0
duty pv0=announce	0 -12 0 -5 4 0 10 0
duty pv0=be	10 -6 -3 2 -5 7 4 -5
duty pv0=bring	7 -9 1 -5 0 2 -6 7
duty pv0=call	0 5 0 11 -15 0 0 0
duty pv0=carry	0 3 0 0 -9 0 0 0
duty pv0=come	-3 0 0 15 -7 -6 5 0
duty pv0=decline	0 9 0 0 -6 0 0 0
duty pv0=fall	0 -10 0 0 16 0 0 0
duty pv0=fear	0 0 0 9 -8 0 0 3
duty pv0=go	0 7 0 0 0 -13 -2 5
duty pv0=have	1 -12 0 8 -1 -2 6 0
duty pv0=keep	0 0 0 11 -7 0 0 0
duty pv0=know	0 -2 0 17 -9 0 0 0
duty pv0=lapse	0 16 0 0 -13 0 0 0
duty pv0=leave	0 0 0 2 -10 0 8 0
duty pv0=other	-2 10 -1 -14 -8 10 6 0
duty pv0=promise	0 8 0 -14 1 0 2 0
duty pv0=reach	0 -8 0 0 17 -1 0 0
duty pv0=run	0 11 0 0 -3 0 0 0
duty pv0=say	0 2 -6 5 0 2 -12 0
duty pv0=sell	0 -2 0 0 11 -2 0 0
duty pv0=sit	0 0 0 0 -10 0 4 9
duty pv0=suspend	0 -4 0 0 11 0 0 0
duty pv0=take	0 1 0 6 0 4 -16 0
duty pv0=tell	0 -6 0 0 0 0 10 0
duty pv0=warn	-6 0 4 11 -5 -3 -6 1
duty pv1=announce	0 -4 0 -7 1 0 12 0
duty pv1=approve	0 -10 0 0 11 0 0 0
duty pv1=be	10 -5 -3 0 -5 8 4 -5
duty pv1=bring	7 -9 1 -5 0 2 -6 7
duty pv1=carry	0 5 0 0 -11 0 0 0
duty pv1=come	-3 0 0 13 -7 -6 5 0
duty pv1=extend	0 15 0 0 -11 0 0 0
duty pv1=fall	0 -10 0 0 16 0 0 0
duty pv1=fear	0 -1 0 9 -6 0 0 3
duty pv1=go	0 7 0 -4 0 -13 0 5
duty pv1=know	0 -2 0 16 -15 0 2 0
duty pv1=lapse	0 15 0 0 -12 0 0 0
duty pv1=make	0 -9 0 18 -3 0 0 0
duty pv1=meet	0 0 0 20 -18 0 0 0
duty pv1=other	-2 3 0 -12 -4 11 7 0
duty pv1=promise	0 9 0 -10 -1 0 5 0
duty pv1=reach	0 -8 0 0 18 -1 0 0
duty pv1=run	0 11 0 0 -2 0 0 0
duty pv1=say	0 0 -6 1 6 2 -12 0
duty pv1=sell	0 -2 0 0 11 -3 0 0
duty pv1=sign	0 -4 0 9 0 0 0 0
duty pv1=sit	0 0 0 0 -10 0 4 9
duty pv1=stop	0 2 0 2 -12 7 0 0
duty pv1=suspend	0 -4 0 0 16 0 -2 0
duty pv1=take	0 1 0 7 0 4 -17 0
duty pv1=tell	0 -6 0 0 0 0 10 0
duty pv1=warn	-6 0 4 11 -5 -3 -6 1
duty pvt0=add past	0 0 0 10 -7 0 0 0
duty pvt0=announce past	0 -11 0 -11 14 0 4 0
duty pvt0=announce perfect	0 0 0 4 -16 0 6 0
duty pvt0=be future	0 -4 0 -1 10 0 0 0
duty pvt0=be past	2 1 0 -3 -5 9 -1 0
duty pvt0=be present	0 -5 -2 15 -4 -1 3 -2
duty pvt0=bring modal	9 0 0 -2 0 0 0 0
duty pvt0=decline present	0 9 0 0 -6 0 0 0
duty pvt0=end modal	0 9 0 0 -3 0 0 0
duty pvt0=end past	0 -11 0 5 0 0 0 0
duty pvt0=end present	6 -14 0 -1 13 0 0 0
duty pvt0=expect present	0 1 0 9 -8 0 0 0
duty pvt0=fall past	0 -10 0 0 11 0 0 0
duty pvt0=fear present	0 -2 0 10 -6 0 0 3
duty pvt0=have past	0 -13 0 -3 6 0 7 0
duty pvt0=have present	1 -1 0 13 -8 -1 0 0
duty pvt0=know present	0 0 0 18 -11 0 0 0
duty pvt0=lapse present	0 22 0 0 -19 0 0 0
duty pvt0=leave past	0 0 0 0 -6 0 9 0
duty pvt0=other future	0 0 0 0 -9 9 0 0
duty pvt0=other perfect	0 8 0 -10 -8 0 10 0
duty pvt0=other present	0 8 0 -7 0 0 0 0
duty pvt0=pay present	0 -19 0 6 14 0 0 0
duty pvt0=promise past	0 0 0 -8 13 0 -4 0
duty pvt0=reach present	0 -12 0 0 14 0 0 0
duty pvt0=run present	0 9 0 0 -8 0 0 0
duty pvt0=say past	0 6 0 6 -4 0 -12 1
duty pvt0=say perfect	0 9 0 -7 4 0 0 0
duty pvt0=say present	0 -10 0 10 0 5 0 0
duty pvt0=take future	0 0 0 13 -3 0 -5 0
duty pvt0=take present	0 15 0 0 -9 0 0 0
duty pvt0=write past	2 -12 0 13 -6 0 -8 0
duty pvt0=write present	0 0 0 -12 4 0 2 0
duty pvt1=add past	0 0 0 10 -7 0 0 0
duty pvt1=announce past	0 -11 0 -11 14 0 4 0
duty pvt1=announce perfect	0 0 0 4 -16 0 6 0
duty pvt1=be future	0 -4 0 -1 10 0 0 0
duty pvt1=be past	2 3 0 -10 -4 10 0 0
duty pvt1=be present	0 -5 -2 15 -5 -1 3 -2
duty pvt1=bring modal	9 0 0 -2 0 0 0 0
duty pvt1=end modal	0 9 0 0 -3 0 0 0
duty pvt1=end past	0 -11 0 5 0 0 0 0
duty pvt1=end present	6 -14 0 -1 13 0 0 0
duty pvt1=expect present	0 0 0 9 -7 0 0 0
duty pvt1=fall past	0 -10 0 0 11 0 0 0
duty pvt1=fear present	0 -2 0 10 -6 0 0 3
duty pvt1=have past	0 -7 0 -3 15 0 0 0
duty pvt1=have present	1 -1 0 13 -8 -1 0 0
duty pvt1=know present	0 0 0 18 -11 0 0 0
duty pvt1=lapse present	0 22 0 0 -19 0 0 0
duty pvt1=leave past	0 0 0 0 -6 0 9 0
duty pvt1=meet gerund	0 0 0 11 -10 0 0 0
duty pvt1=other future	0 0 0 0 -9 9 0 0
duty pvt1=other perfect	0 0 0 -7 -3 0 12 0
duty pvt1=other present	0 8 0 -7 0 0 0 0
duty pvt1=pay present	0 -19 0 6 14 0 0 0
duty pvt1=reach present	0 -12 0 0 14 0 0 0
duty pvt1=run present	0 9 0 0 -8 0 0 0
duty pvt1=say infinitive	0 -7 0 0 9 0 0 0
duty pvt1=say past	0 6 0 0 0 0 -11 1
duty pvt1=say perfect	0 9 0 -7 4 0 0 0
duty pvt1=say present	0 -10 0 10 0 5 0 0
duty pvt1=take future	0 0 0 13 -3 0 -5 0
duty pvt1=take present	0 15 0 0 -9 0 0 0
duty pvt1=write past	2 -12 0 13 -6 0 -8 0
duty pvt1=write present	0 0 0 -12 4 0 2 0
duty quoted	0 -2 -4 -12 4 0 16 0
duty r1="	0 0 0 -1 -9 0 12 0
duty r1=)	0 -18 0 6 11 0 0 0
duty r1=,	-9 -17 -1 14 20 -2 -11 -15
duty r1=-	0 -7 0 -7 2 0 11 0
duty r1=.	2 9 4 6 -14 -3 0 0
duty r1=:	0 0 0 -9 10 0 0 0
duty r1=<day-ahead>	0 0 7 0 -10 -1 0 0
duty r1=<end>	0 -18 0 -12 37 0 -5 0
duty r1=<level>	2 18 0 -6 -8 -2 0 0
duty r1=<not>	0 -18 0 0 12 4 0 0
duty r1=<quality>	1 -11 0 14 -7 0 0 0
duty r1=<v-begin>	11 -1 -4 1 -12 2 3 4
duty r1=<v-end>	0 -15 0 -1 20 0 0 0
duty r1=<v-return>	0 11 13 -6 -13 -3 0 0
duty r1=<v-stay>	0 -14 0 -6 11 3 7 0
duty r1=<v-suspend>	0 -1 0 0 0 -1 10 0
duty r1=<v-target>	0 0 0 -23 25 0 -1 0
duty r1=<v-threaten>	0 10 0 -12 0 0 0 0
duty r1=<v-up>	2 0 0 -9 -9 2 7 7
duty r1=again	0 27 0 0 -14 -9 -8 0
duty r1=against	0 0 0 15 -13 0 0 0
duty r1=an	0 0 0 -5 9 0 0 0
duty r1=and	12 2 -5 -4 -12 27 -9 0
duty r1=are	0 9 4 -8 0 -5 0 0
duty r1=at	-2 11 0 -4 -11 7 1 0
duty r1=back	0 41 0 -15 -25 0 0 0
duty r1=because	0 0 0 10 -7 0 0 0
duty r1=before	0 10 0 0 -9 0 0 0
duty r1=by	0 0 0 13 -3 0 0 0
duty r1=come	5 5 -13 5 -23 1 1 7
duty r1=could	0 29 4 0 -23 0 -6 0
duty r1=dearer	0 -3 0 -1 0 11 0 0
duty r1=doe	0 6 0 0 -8 4 0 0
duty r1=down	0 -2 0 -11 23 -1 0 0
duty r1=duty	0 8 0 -13 -22 9 14 0
duty r1=end	0 -3 0 -17 26 0 0 0
duty r1=fall	0 -9 -4 -2 31 -3 0 0
duty r1=for	-1 1 0 -6 24 -2 -13 0
duty r1=from	-12 -21 19 10 0 -2 6 0
duty r1=had	0 -3 0 0 13 0 0 0
duty r1=in	4 6 0 0 -21 -1 17 9
duty r1=is	-2 0 0 9 -1 0 -7 0
duty r1=jump	0 1 0 0 -10 0 5 0
duty r1=lapse	0 -6 0 11 -1 0 0 0
duty r1=may	0 -9 0 16 -6 6 -1 0
duty r1=might	0 0 0 4 -13 0 8 0
duty r1=more	0 -3 0 -3 13 0 0 0
duty r1=now	0 13 0 -6 -9 0 -3 7
duty r1=of	-3 3 -12 -8 10 8 -15 3
duty r1=off	0 -9 7 -9 13 0 0 0
duty r1=on	-6 -9 0 30 -14 -20 11 -4
duty r1=or	1 -12 0 -7 18 0 0 0
duty r1=out	10 -1 0 0 -1 0 0 0
duty r1=over	0 -15 0 -2 13 0 -2 11
duty r1=plu	0 -11 0 0 13 0 0 0
duty r1=rate	0 10 0 0 -9 0 0 0
duty r1=remain	0 0 0 -1 0 10 0 0
duty r1=since	0 -19 0 -5 28 0 0 0
duty r1=stay	0 -2 0 0 0 -1 10 0
duty r1=surcharge	0 -1 0 -6 15 0 0 0
duty r1=tariff	0 -7 0 16 -2 0 -14 0
duty r1=tax	0 0 0 -12 13 0 0 0
duty r1=than	0 0 0 0 -7 0 9 0
duty r1=that	0 -9 -1 0 21 -2 -9 0
duty r1=them	0 0 0 11 -8 0 0 0
duty r1=then	0 17 0 0 -16 0 0 0
duty r1=under	0 -23 0 3 12 -1 0 0
duty r1=unlawful	0 0 0 0 14 0 -11 0
duty r1=until	0 19 0 0 -10 0 0 0
duty r1=was	0 -7 0 0 10 0 0 0
duty r1=were	0 -13 0 -16 30 0 2 0
duty r1=which	0 3 0 0 -9 0 6 0
duty r1=will	0 1 0 1 9 -4 -10 0
duty r1=with	4 -1 0 -14 -1 0 13 0
duty r1=would	0 16 -5 -1 0 -9 0 -17
duty r1=—	0 18 0 0 -14 0 0 0
duty r2="	0 -1 0 -15 25 0 0 0
duty r2=,	0 6 3 -1 -2 0 -15 3
duty r2=.	4 6 0 -6 -8 9 0 -1
duty r2=;	0 -1 0 0 11 0 -1 0
duty r2=<day-ahead>	-10 0 0 14 -10 -6 14 -1
duty r2=<day-gone>	0 -2 9 -9 6 0 0 0
duty r2=<day-today>	0 -8 0 -6 16 0 0 0
duty r2=<duty>	0 11 0 -29 15 0 -7 0
duty r2=<end>	0 -6 0 9 4 -6 -7 0
duty r2=<goods>	0 -14 -4 3 -10 9 12 11
duty r2=<level>	4 10 -9 -10 -2 11 -10 10
duty r2=<money>	0 0 0 -2 10 0 -9 0
duty r2=<name>	7 3 10 4 -17 -15 15 0
duty r2=<not>	0 14 0 9 -13 -4 -5 0
duty r2=<office>	0 -4 7 0 -10 0 7 0
duty r2=<person>	0 -6 0 19 -9 0 0 0
duty r2=<quality>	-5 -2 -2 -11 18 -7 5 -3
duty r2=<seat>	0 0 0 -4 -5 0 9 0
duty r2=<span>	0 -6 11 7 -16 0 0 7
duty r2=<v-bear>	0 -1 0 -2 14 0 0 0
duty r2=<v-begin>	-3 4 -2 23 -10 -12 -8 0
duty r2=<v-end>	0 -17 -1 7 0 6 0 0
duty r2=<v-impose>	-4 3 2 -11 15 -18 -8 0
duty r2=<v-return>	4 3 0 -14 0 -6 3 0
duty r2=<v-say>	0 12 4 0 -7 0 -6 0
duty r2=<v-sign>	0 -13 0 2 8 0 0 0
duty r2=<v-stay>	0 4 0 -7 12 -1 -9 -1
duty r2=<v-suspend>	0 0 0 -1 12 0 0 0
duty r2=<v-target>	0 6 0 3 0 -1 -11 0
duty r2=<v-threaten>	0 0 5 -13 11 0 0 0
duty r2=<v-up>	-1 6 -2 -3 12 0 -18 0
duty r2=?	0 8 0 7 -13 0 0 0
duty r2=a	0 5 0 1 -9 8 0 0
duty r2=additional	0 0 0 -17 20 0 0 0
duty r2=again	0 18 0 -8 -5 0 0 0
duty r2=all	0 4 0 -20 9 9 -4 0
duty r2=and	-5 -8 0 9 6 5 -9 0
duty r2=apply	0 8 0 0 -4 0 0 0
duty r2=back	5 9 9 -7 -22 0 0 7
duty r2=be	-9 11 -4 -6 3 0 0 -6
duty r2=begin	0 -2 0 11 -6 0 0 0
duty r2=both	0 6 0 1 -10 0 0 0
duty r2=by	0 -19 5 -2 6 0 3 0
duty r2=car	0 6 0 -11 1 0 1 0
duty r2=chip	0 0 0 17 -12 0 0 0
duty r2=cocoa	0 -11 0 -4 21 0 -1 0
duty r2=cod	-1 10 0 0 -5 0 0 0
duty r2=could	0 -1 0 11 -5 0 0 0
duty r2=date	0 0 0 -13 2 0 8 0
duty r2=everything	0 -1 0 -3 9 0 0 0
duty r2=fentanyl	0 -3 0 0 10 0 0 0
duty r2=fish	0 0 0 5 -10 0 8 0
duty r2=follow	0 -6 0 34 -21 0 0 0
duty r2=free	0 -8 0 -7 3 0 10 0
duty r2=from	0 5 0 -28 7 0 0 0
duty r2=go	0 3 0 -3 13 0 -13 0
duty r2=here	0 0 0 12 -12 0 0 0
duty r2=hit	0 10 0 2 -7 0 -1 0
duty r2=in	0 10 5 4 -12 -7 0 0
duty r2=it	0 13 0 8 -11 0 -9 0
duty r2=its	0 -4 0 11 -9 1 1 0
duty r2=last	0 7 0 6 -10 0 0 0
duty r2=machine	1 -6 0 -4 11 0 0 0
duty r2=more	0 0 0 -8 15 0 0 0
duty r2=most	0 -5 0 0 10 0 0 0
duty r2=no	0 3 0 10 -10 0 0 0
duty r2=not	0 15 0 2 -12 0 0 0
duty r2=oil	0 -9 0 -1 2 0 -3 12
duty r2=or	0 0 0 -6 14 0 0 0
duty r2=our	0 0 0 -1 12 0 -7 0
duty r2=pepper	0 0 0 9 -7 0 0 0
duty r2=raise	0 0 0 -2 17 0 -2 0
duty r2=rise	0 3 0 2 -15 7 0 0
duty r2=semiconductor	0 0 0 21 -19 0 0 0
duty r2=set	0 -6 0 0 11 0 0 0
duty r2=she	0 -7 0 0 10 0 0 0
duty r2=should	0 3 0 10 -14 0 0 0
duty r2=so	0 0 0 0 11 0 0 0
duty r2=start	0 0 0 22 -20 0 0 0
duty r2=steel	0 0 0 -18 6 0 11 0
duty r2=summer	0 9 0 21 -27 0 -2 0
duty r2=tariff	0 6 0 -18 14 0 0 0
duty r2=that	0 17 0 -14 -5 7 -7 0
duty r2=the	0 -15 7 7 2 0 0 -12
duty r2=their	0 0 0 9 -4 0 0 0
duty r2=then	0 9 0 -15 0 0 0 0
duty r2=thi	0 0 0 0 -4 10 0 0
duty r2=threaten	0 0 0 -13 17 0 0 0
duty r2=to	2 -9 0 -1 8 -2 6 0
duty r2=too	0 -4 0 -3 11 0 0 0
duty r2=top	0 4 0 10 -11 0 0 0
duty r2=total	0 -4 0 0 13 0 -1 0
duty r2=will	0 -9 0 17 -7 0 2 0
duty r2=would	0 -14 -1 10 5 0 0 0
duty r3='s	0 10 0 0 -11 0 3 0
duty r3=(	0 9 0 0 -8 0 0 0
duty r3=,	0 5 0 -2 -10 -8 11 4
duty r3=:	0 15 0 -1 -9 0 0 0
duty r3=<day-ahead>	0 -3 3 -11 7 0 0 6
duty r3=<end>	1 0 0 2 6 0 -13 -1
duty r3=<gate>	-2 -2 3 -9 -3 0 13 0
duty r3=<goods>	0 2 -9 13 -4 0 -3 -13
duty r3=<level-noun>	0 12 0 0 -13 0 3 0
duty r3=<level>	-5 15 -7 -10 -1 0 7 0
duty r3=<month-ahead>	0 2 0 3 -10 3 0 0
duty r3=<name>	4 -7 0 -14 22 -9 0 0
duty r3=<not>	0 13 0 -11 0 0 0 0
duty r3=<number>	0 -3 -1 -11 11 3 0 0
duty r3=<office>	0 0 0 11 -7 0 -5 0
duty r3=<organisation>	0 -5 0 17 -2 -3 -1 0
duty r3=<quality>	7 13 0 2 -13 7 -16 0
duty r3=<seat>	0 0 0 0 9 0 -8 0
duty r3=<span>	0 22 0 -4 -15 0 0 0
duty r3=<taker>	0 -1 0 -2 12 0 0 0
duty r3=<v-bear>	0 -9 7 0 5 0 0 0
duty r3=<v-begin>	0 -13 0 16 1 -3 2 0
duty r3=<v-deny>	0 0 0 0 -6 9 0 0
duty r3=<v-end>	0 -11 0 0 10 -2 5 0
duty r3=<v-impose>	-5 9 4 -5 0 -4 0 -4
duty r3=<v-return>	0 -2 0 12 0 0 0 0
duty r3=<v-say>	0 -13 0 0 13 0 0 0
duty r3=<v-stay>	0 -18 0 1 17 0 1 0
duty r3=<v-suspend>	0 -9 1 -9 23 0 -1 0
duty r3=<v-target>	0 3 0 -6 12 0 -8 0
duty r3=<v-threaten>	0 0 0 9 0 0 -7 0
duty r3=<v-up>	0 -9 0 15 4 0 -5 0
duty r3=add	0 16 0 -2 -3 0 -2 0
duty r3=again	8 16 0 -15 -10 -3 0 0
duty r3=and	0 0 8 -12 5 0 -6 2
duty r3=answer	0 0 0 0 -8 0 12 0
duty r3=any	0 0 0 -7 11 0 0 0
duty r3=are	0 8 0 10 -10 0 -3 0
duty r3=as	0 0 0 -18 18 0 -1 0
duty r3=back	-2 29 0 -2 -27 -5 1 0
duty r3=banana	0 0 0 -6 12 0 0 0
duty r3=be	0 -8 0 0 17 0 0 -1
duty r3=bean	0 12 0 0 -10 0 0 0
duty r3=because	0 5 0 5 -10 0 0 0
duty r3=brandy	0 16 0 0 -16 0 0 0
duty r3=by	0 -9 4 0 0 1 2 0
duty r3=canned	0 0 0 0 -9 0 11 0
duty r3=car	0 -13 0 0 1 0 5 0
duty r3=charge	0 6 0 -16 13 0 -1 0
duty r3=cheese	0 16 0 6 -22 0 0 0
duty r3=chip	0 0 0 -9 10 0 0 0
duty r3=come	0 -15 0 19 -1 0 0 0
duty r3=could	0 0 0 -9 9 0 0 0
duty r3=day	0 1 9 14 -23 0 0 0
duty r3=duty	0 6 0 -15 1 0 1 0
duty r3=for	0 5 0 -14 0 2 1 0
duty r3=from	8 -13 0 17 2 -3 -19 0
duty r3=further	0 0 0 11 -8 0 0 0
duty r3=go	0 -3 0 -1 14 0 -4 0
duty r3=good	1 9 0 0 -6 0 -1 0
duty r3=had	0 0 0 -9 17 0 0 0
duty r3=have	0 -8 0 0 18 0 0 0
duty r3=i	0 0 0 5 -11 10 -5 0
duty r3=if	-2 0 -6 11 0 -3 -15 3
duty r3=in	-3 17 0 0 -6 -5 -8 0
duty r3=instead	0 1 0 17 -17 0 0 0
duty r3=is	0 12 1 -5 -9 7 -3 0
duty r3=its	0 -9 0 4 -13 4 11 0
duty r3=kind	0 0 0 0 -8 10 0 0
duty r3=make	0 -2 0 9 -3 0 0 0
duty r3=medicine	0 -8 0 16 -1 0 -4 0
duty r3=motorcycle	0 0 0 -7 10 0 0 0
duty r3=next	0 28 0 -6 -19 0 0 0
duty r3=no	0 14 0 -2 -7 0 0 0
duty r3=now	0 -13 0 0 18 0 0 0
duty r3=of	-1 -17 0 4 13 2 -5 0
duty r3=once	0 12 0 -5 -7 0 0 0
duty r3=only	0 0 0 10 -6 0 0 0
duty r3=or	0 -9 0 0 1 0 6 0
duty r3=over	0 3 0 -14 11 0 0 0
duty r3=own	0 0 0 16 -13 0 0 0
duty r3=pay	0 -8 0 1 9 0 0 0
duty r3=raise	0 -16 0 23 0 0 -1 0
duty r3=reach	0 0 0 2 -13 0 9 0
duty r3=restore	0 7 0 4 -12 0 0 0
duty r3=return	0 -11 0 9 4 0 0 0
duty r3=rice	0 2 0 -11 0 0 0 0
duty r3=rule	0 0 0 0 -6 9 0 0
duty r3=salmon	0 0 0 -2 10 0 -4 0
duty r3=say	0 -22 0 7 5 0 5 0
duty r3=side	0 0 3 -3 -7 0 9 0
duty r3=since	0 11 0 0 -7 0 0 0
duty r3=ski	0 3 0 0 -12 0 7 0
duty r3=start	0 0 0 -5 9 0 0 0
duty r3=stay	0 -8 0 0 13 0 0 0
duty r3=steel	0 -4 0 0 20 0 -11 0
duty r3=sugar	0 2 0 13 -13 0 -2 0
duty r3=summer	0 -4 0 9 0 0 0 0
duty r3=take	0 0 0 10 -10 0 2 0
duty r3=tariff	4 -8 0 13 -7 0 0 0
duty r3=tea	0 0 0 0 -9 0 15 0
duty r3=that	2 -23 0 0 11 0 0 0
duty r3=the	-6 0 -10 23 -18 0 2 5
duty r3=then	0 5 2 0 -8 0 0 0
duty r3=they	0 -6 0 -10 21 0 0 0
duty r3=time	0 -9 0 0 13 0 0 0
duty r3=to	-2 -13 0 5 5 1 0 0
duty r3=top	0 0 0 -16 23 0 -4 0
duty r3=truce	0 -4 0 -5 8 0 4 0
duty r3=under	0 13 0 17 -27 0 0 0
duty r3=until	0 0 0 -7 7 0 0 0
duty r3=up	0 14 1 0 -13 0 -3 0
duty r3=warn	0 0 0 0 11 0 -6 0
duty r3=week	0 0 0 0 -11 0 12 0
duty r3=were	0 14 0 0 -18 0 1 0
duty r3=will	0 2 0 -20 11 6 -4 0
duty r3=wine	0 13 0 -19 0 0 0 0
duty r3=with	0 -2 0 -6 18 0 0 0
duty r3=without	0 5 0 -11 2 0 0 0
duty r3=would	-2 -5 0 -6 10 -2 -3 16
duty r4="	0 18 0 -5 -14 0 3 0
duty r4='s	0 -10 0 -4 22 0 0 0
duty r4=)	0 6 0 0 -12 6 0 0
duty r4=,	0 -15 1 -13 20 -10 6 -6
duty r4=.	-1 -2 15 8 1 -3 -18 0
duty r4=:	0 13 0 -2 -2 0 -4 0
duty r4=;	0 -4 5 1 -11 9 0 0
duty r4=<day-ahead>	0 -5 4 14 -10 0 0 0
duty r4=<day-gone>	0 -4 0 -2 14 0 -1 0
duty r4=<day-today>	0 10 0 0 -5 0 0 0
duty r4=<duty>	0 -21 0 -11 29 0 1 0
duty r4=<end>	0 0 -2 -9 17 -2 -4 -8
duty r4=<goods>	0 16 -4 -4 2 0 -23 4
duty r4=<level>	-7 16 0 -3 0 -16 -6 1
duty r4=<month-ahead>	0 11 0 0 -9 4 0 0
duty r4=<name>	0 14 0 2 -7 -5 0 0
duty r4=<number>	0 -29 0 14 6 6 2 0
duty r4=<person>	0 -21 0 17 -12 0 4 7
duty r4=<quality>	4 14 -2 -12 4 0 -13 -1
duty r4=<seat>	0 2 0 -8 8 0 -3 0
duty r4=<span>	0 -1 0 -8 14 0 0 0
duty r4=<taker>	0 -3 0 13 -7 0 0 0
duty r4=<v-bear>	0 -28 0 9 9 0 3 0
duty r4=<v-begin>	-4 13 0 -4 1 -9 -6 0
duty r4=<v-down>	-1 0 0 13 -4 0 -4 0
duty r4=<v-end>	0 1 0 -20 -9 5 13 4
duty r4=<v-impose>	-3 -4 0 0 8 1 0 -7
duty r4=<v-propose>	0 0 0 -10 12 0 0 0
duty r4=<v-return>	0 11 0 -3 -15 1 0 0
duty r4=<v-say>	0 0 0 17 -7 0 -5 -8
duty r4=<v-sell>	0 4 0 0 -9 2 0 0
duty r4=<v-sign>	0 0 0 -6 12 0 0 0
duty r4=<v-target>	0 -4 0 7 -10 0 13 0
duty r4=<v-up>	0 17 0 -2 -6 -1 0 0
duty r4=?	0 -6 0 -4 21 0 0 0
duty r4=a	0 -4 0 0 2 7 -9 1
duty r4=again	0 18 0 -5 -10 0 0 0
duty r4=all	3 0 9 9 -22 0 0 0
duty r4=and	5 4 13 0 -13 -3 0 3
duty r4=another	0 0 0 11 -9 0 0 0
duty r4=any	0 0 0 0 -5 9 0 0
duty r4=as	-3 12 0 8 -13 0 0 0
duty r4=at	0 0 0 1 6 0 -10 0
duty r4=back	0 7 0 -11 3 0 -4 0
duty r4=be	0 -11 0 20 -5 -1 0 0
duty r4=before	0 -3 0 0 11 0 0 0
duty r4=both	0 -8 0 0 10 0 0 0
duty r4=but	0 9 0 0 -10 3 0 0
duty r4=by	0 -17 0 -6 16 0 7 0
duty r4=can	0 10 0 -5 -3 0 0 0
duty r4=case	0 0 5 0 -11 0 9 0
duty r4=come	0 0 3 20 -19 0 0 0
duty r4=continue	0 0 0 0 -6 9 0 0
duty r4=could	0 0 -3 9 0 -3 2 0
duty r4=country	0 0 0 -6 12 0 0 0
duty r4=day	0 9 0 -10 0 0 0 0
duty r4=doe	0 0 0 14 -10 0 -3 0
duty r4=duty	0 -13 0 0 20 0 0 0
duty r4=fish	0 -10 0 0 9 0 0 0
duty r4=flour	0 13 0 0 -6 0 0 0
duty r4=for	0 -18 0 -19 23 0 9 0
duty r4=from	0 -8 0 7 12 -5 -23 0
duty r4=go	0 16 0 -16 2 0 0 0
duty r4=good	4 0 0 -2 9 0 -18 0
duty r4=have	0 0 0 -4 9 0 0 0
duty r4=he	0 0 0 14 -18 0 2 0
duty r4=if	-3 -5 -6 3 22 -3 -14 3
duty r4=in	0 5 0 -19 -15 7 31 0
duty r4=into	0 0 0 0 -7 0 11 0
duty r4=is	0 -4 0 12 -3 0 -7 0
duty r4=it	0 18 0 5 -12 0 -7 0
duty r4=its	0 0 0 13 -12 0 1 0
duty r4=law	0 -2 0 -1 10 0 0 0
duty r4=let	0 0 0 7 -16 11 0 0
duty r4=longer	0 9 0 0 -8 0 0 0
duty r4=lose	0 2 0 -3 -17 10 8 0
duty r4=maker	0 10 0 0 -10 0 0 0
duty r4=month	0 10 0 0 -12 0 0 0
duty r4=more	0 8 7 0 -12 0 0 0
duty r4=new	0 -13 0 4 8 0 0 0
duty r4=not	0 -4 0 -14 11 0 6 0
duty r4=nothing	0 -5 0 11 0 0 0 0
duty r4=of	0 -3 2 -1 0 -6 12 0
duty r4=off	0 -3 0 -4 11 0 0 0
duty r4=oil	0 -17 0 3 0 0 11 0
duty r4=on	-1 9 0 -11 18 -11 -24 0
duty r4=paper	0 12 0 0 -9 0 0 0
duty r4=pay	0 -20 0 11 0 0 5 0
duty r4=rise	0 0 0 9 -7 0 0 0
duty r4=rose	0 10 0 2 -14 0 0 0
duty r4=say	0 0 0 14 -1 2 -13 -2
duty r4=section	0 0 0 15 -12 0 0 0
duty r4=should	0 -7 0 0 9 0 0 0
duty r4=side	0 6 0 0 -13 0 7 0
duty r4=so	0 13 0 0 -9 0 0 0
duty r4=stay	0 -3 0 0 9 0 0 0
duty r4=steel	0 10 0 -6 0 0 -2 0
duty r4=take	0 0 0 -10 21 0 0 0
duty r4=tariff	0 -1 0 -5 13 0 0 0
duty r4=that	0 14 0 8 -25 0 0 0
duty r4=the	-13 -20 0 11 10 -3 4 0
duty r4=them	0 1 0 7 -10 0 0 0
duty r4=then	0 12 0 -11 0 0 -2 0
duty r4=they	0 -14 0 2 12 0 0 0
duty r4=thi	0 0 0 12 -6 0 0 0
duty r4=those	0 9 0 0 -7 0 0 0
duty r4=to	0 -13 0 -2 21 -5 0 0
duty r4=up	0 9 0 5 -17 0 3 0
duty r4=what	0 12 0 0 -13 0 0 0
duty r4=when	0 14 0 -4 -8 0 0 0
duty r4=will	0 2 0 -33 20 0 0 0
duty r4=with	6 -13 0 -7 9 0 6 0
duty r4=would	0 -27 0 -18 20 14 6 0
duty r4=write	0 0 0 9 -7 0 0 0
duty r4=—	0 -5 0 -4 14 0 0 0
duty r=) <end>	0 -8 0 0 14 0 0 0
duty r=, <number>	0 1 0 7 -10 0 0 0
duty r=, and	-7 -28 0 2 20 7 -3 0
duty r=, as	0 4 0 4 -9 0 0 0
duty r=, car	0 11 0 0 -10 0 0 0
duty r=, if	0 -1 0 10 -3 0 0 0
duty r=, is	0 9 0 0 -5 0 0 0
duty r=, she	0 -7 0 0 10 0 0 0
duty r=, the	3 1 0 15 -11 0 -5 -3
duty r=, then	0 4 0 -11 0 0 0 0
duty r=, too	0 -4 0 -3 11 0 0 0
duty r=, up	0 -6 0 0 10 0 0 0
duty r=, will	0 -5 0 11 -2 0 0 0
duty r=- free	0 -7 0 -7 2 0 11 0
duty r=. <end>	2 10 4 7 -16 -3 0 0
duty r=; it	0 -8 0 0 10 0 0 0
duty r=<day-ahead> .	0 0 5 7 -15 0 2 0
duty r=<end> <end>	0 -18 0 -12 37 0 -5 0
duty r=again ,	0 -3 0 -4 14 0 0 0
duty r=again .	0 16 0 0 -10 0 0 0
duty r=an additional	0 0 0 -16 17 0 0 0
duty r=and <level>	9 21 0 -11 -18 0 0 0
duty r=and that	0 -8 0 0 0 10 0 0
duty r=are add	0 12 0 0 -8 0 0 0
duty r=are due	0 -7 0 0 11 0 0 0
duty r=are not	0 5 0 5 -12 0 0 0
duty r=at <money>	0 14 0 0 -14 0 0 0
duty r=at the	0 9 0 -1 -7 1 0 0
duty r=back .	0 11 0 -1 -4 0 0 0
duty r=back if	0 15 0 0 -6 0 -3 0
duty r=back on	0 12 0 0 -20 0 6 0
duty r=by summer	0 0 0 10 -9 0 0 0
duty r=by the	0 0 0 10 -4 0 0 0
duty r=come back	6 12 -7 -12 -17 1 -6 8
duty r=come on	0 -1 0 -5 18 0 -6 0
duty r=could go	0 9 0 -7 0 0 0 0
duty r=duty on	0 5 0 -9 -19 9 9 0
duty r=end on	0 0 0 -4 9 0 0 0
duty r=fall ,	0 0 0 0 10 0 0 0
duty r=for <name>	0 0 0 11 -9 0 0 0
duty r=from <day-ahead>	-5 -23 0 19 0 0 0 0
duty r=from <day-gone>	0 -4 10 -2 3 0 -2 0
duty r=from <name>	0 0 12 0 -12 0 0 0
duty r=if it	0 4 0 5 -13 0 0 0
duty r=if the	0 -10 0 0 10 0 0 0
duty r=if they	0 -4 0 -3 12 0 0 0
duty r=in <seat>	1 8 0 -13 -6 0 2 0
duty r=in <span>	0 0 10 0 -16 0 0 7
duty r=in that	0 0 0 -3 12 0 0 0
duty r=in the	0 -14 0 12 -6 0 10 0
duty r=in total	0 -3 0 0 12 0 -1 0
duty r=is a	0 0 0 -4 -3 11 0 0
duty r=is what	0 14 0 0 -15 0 0 0
duty r=may be	0 -3 0 0 -2 10 0 0
duty r=may follow	0 0 0 18 -14 0 0 0
duty r=now ,	0 12 0 0 -8 0 -6 8
duty r=now and	0 7 0 0 -9 0 0 0
duty r=of <level>	0 3 -3 -4 -2 12 -10 6
duty r=of <month-ahead>	0 10 0 -5 0 0 0 0
duty r=of <month-gone>	0 4 0 6 -12 0 0 0
duty r=of <number>	0 -7 0 -14 16 6 0 0
duty r=of duty	2 5 0 0 -11 0 0 0
duty r=of last	0 21 0 0 -15 0 0 0
duty r=of the	0 -5 0 -16 35 -4 0 0
duty r=of their	0 0 0 11 -9 0 0 0
duty r=of thi	0 0 0 0 -8 10 0 0
duty r=on <day-ahead>	0 6 0 0 -12 0 7 0
duty r=on <money>	0 -10 0 0 20 0 -7 0
duty r=on <name>	0 -20 0 0 10 0 0 0
duty r=on <quality>	-5 -1 0 -9 7 -5 12 -2
duty r=on all	0 8 0 -13 6 0 0 0
duty r=on another	0 0 0 4 -9 0 1 0
duty r=on both	0 9 0 1 -13 0 0 0
duty r=on chip	0 0 0 18 -12 0 0 0
duty r=on cocoa	0 0 0 -2 9 0 0 0
duty r=on date	0 0 0 -13 2 0 9 0
duty r=on every	0 7 0 2 -11 0 0 0
duty r=on everything	0 -1 0 -3 9 0 0 0
duty r=on fish	0 0 0 5 -10 0 8 0
duty r=on its	0 0 0 9 -14 4 2 0
duty r=on our	0 1 0 -6 10 0 -5 0
duty r=on pepper	0 0 0 9 -7 0 0 0
duty r=on semiconductor	0 0 0 26 -24 0 0 0
duty r=on steel	0 0 0 -18 6 0 11 0
duty r=on the	0 5 8 0 -8 0 0 0
duty r=on top	0 4 0 10 -11 0 0 0
duty r=over fentanyl	0 -3 0 0 9 0 0 0
duty r=stay .	0 -4 0 0 0 0 10 0
duty r=tariff on	0 -1 0 8 0 0 -11 0
duty r=that <name>	0 0 0 -3 11 0 -1 0
duty r=that would	0 -4 0 10 0 0 0 0
duty r=them <level>	0 0 0 12 -9 0 0 0
duty r=to <level>	2 -4 0 -9 7 0 0 4
duty r=to the	0 0 0 -6 0 9 0 0
duty r=under a	0 0 0 -4 9 0 0 0
duty r=until then	0 18 0 0 -16 0 0 0
duty r=were <level>	0 -11 0 0 12 0 0 0
duty r=while it	0 10 0 0 -9 0 0 0
duty r=will be	0 0 0 -2 20 -2 -12 0
duty r=without the	0 -8 0 0 10 0 0 0
duty r=would be	0 6 0 -10 0 -3 13 0
duty r=would come	-1 10 0 -9 -1 0 6 0
duty r=would go	0 16 0 0 -4 0 -3 0
duty r=would have	0 -7 0 -6 14 0 0 0
duty r=would return	0 13 0 0 -8 0 0 0
duty r=would start	0 0 0 18 -18 0 0 0
duty t0=future	-12 3 -6 6 -3 -6 9 -12
duty t0=future-not	0 0 0 -3 9 0 0 0
duty t0=modal	-17 2 0 12 -6 -10 2 0
duty t0=modal-not	0 0 0 -15 20 0 -5 0
duty t0=modal-passive	0 -2 0 10 0 -9 0 0
duty t0=past	2 -24 0 -5 23 -20 0 0
duty t0=past-passive	0 -9 0 0 14 0 -2 0
duty t0=perfect	0 -6 -5 -7 1 0 9 8
duty t0=perfect-passive	0 3 0 -18 6 0 0 0
duty t0=pluperfect	0 -17 0 5 0 13 0 0
duty t0=present	-8 4 15 2 0 0 -5 -11
duty t0=present-passive	0 0 0 0 4 4 -16 0
duty t1=future	-11 2 -5 9 -7 -4 10 -12
duty t1=future-not	0 0 0 -3 9 0 0 0
duty t1=gerund	0 15 0 -6 0 0 -1 0
duty t1=infinitive	-6 0 4 -15 4 4 2 3
duty t1=modal	-17 -1 0 17 -7 -8 2 0
duty t1=modal-not	0 0 0 -15 19 0 -5 0
duty t1=modal-passive	0 -7 0 11 0 -9 0 0
duty t1=participle-passive	0 0 0 -15 10 -4 0 0
duty t1=past	5 -19 0 -4 20 -15 2 -8
duty t1=perfect	0 -2 -4 -7 8 -11 1 9
duty t1=perfect-passive	0 6 0 -17 3 0 0 0
duty t1=pluperfect	0 -16 0 6 0 14 -8 0
duty t1=present	-6 4 11 2 0 0 -3 -9
duty t1=present-passive	0 0 0 -1 2 5 -13 0
duty v0=accept	0 0 0 -8 13 0 0 0
duty v0=add	0 3 0 2 0 0 -10 0
duty v0=agree	0 -1 0 -16 24 0 0 0
duty v0=bear	0 3 0 -10 4 0 0 0
duty v0=brace	0 10 0 0 -5 0 0 0
duty v0=bring	-3 12 -4 4 -17 0 3 0
duty v0=carry	0 2 0 0 -14 8 0 0
duty v0=charge	-11 2 0 0 3 2 -3 0
duty v0=collect	0 3 0 -9 -1 9 0 0
duty v0=cut	0 0 0 -6 15 0 0 0
duty v0=decide	0 3 0 -11 0 0 7 0
duty v0=end	0 -1 0 25 -24 0 4 0
duty v0=enter	0 -3 0 -9 17 0 0 0
duty v0=expect	0 6 20 -12 -11 0 0 0
duty v0=fall	0 0 9 -3 0 0 0 0
duty v0=get	0 -20 0 5 0 0 9 0
duty v0=hold	0 0 0 -1 8 0 0 0
duty v0=jump	0 -4 0 0 11 0 0 0
duty v0=keep	0 6 0 -11 -3 3 1 0
duty v0=know	0 -2 0 12 -7 0 0 0
duty v0=lay	0 0 0 12 -1 0 -7 0
duty v0=leave	0 -10 0 -10 25 0 0 0
duty v0=levy	0 -11 0 -12 19 0 4 0
duty v0=lose	0 -10 11 -4 -5 0 0 7
duty v0=make	0 -3 0 -3 16 0 0 0
duty v0=meet	0 0 0 12 -10 0 0 0
duty v0=offer	0 0 0 -9 18 0 0 0
duty v0=pay	0 -3 -13 0 12 -1 -4 -3
duty v0=propose	0 0 0 -4 10 0 0 0
duty v0=reckon	0 11 0 0 -11 0 0 0
duty v0=remove	0 0 0 -3 12 0 -1 0
duty v0=restore	0 2 0 0 -9 0 7 0
duty v0=return	0 -2 0 0 11 0 -3 0
duty v0=review	0 0 0 -6 11 0 0 -1
duty v0=say	0 6 0 -2 12 -14 -7 0
duty v0=sign	0 0 0 12 -10 0 0 0
duty v0=slap	0 9 0 -9 -16 0 12 0
duty v0=spare	0 -2 0 -5 14 0 0 0
duty v0=suspend	0 0 0 0 9 0 0 0
duty v0=tax	1 -5 0 21 -20 0 0 0
duty v0=tell	0 -11 0 5 -2 8 0 0
duty v0=think	0 0 0 11 -10 0 0 0
duty v0=threaten	0 -7 0 12 -7 0 0 0
duty v0=vow	0 0 0 -10 0 0 10 0
duty v0=wait	0 0 0 -3 -5 0 10 0
duty v0=want	0 0 0 0 -4 0 10 0
duty v0=warn	2 0 0 -11 0 0 9 0
duty v1=abolish	0 -1 0 -5 15 0 0 0
duty v1=accept	0 0 0 -9 14 0 0 0
duty v1=agree	0 0 0 -12 19 0 0 0
duty v1=answer	1 -3 0 0 -7 0 11 0
duty v1=ask	0 1 0 -9 16 0 -2 0
duty v1=be	-10 -8 1 -4 10 7 0 -6
duty v1=bear	0 3 0 -10 5 0 0 0
duty v1=brace	0 10 0 0 -5 0 0 0
duty v1=bring	-3 15 0 4 -18 0 1 0
duty v1=carry	0 3 0 0 -12 9 0 0
duty v1=clear	0 11 0 0 -10 0 0 0
duty v1=collect	0 1 0 -13 0 8 -2 0
duty v1=consider	0 0 0 13 -12 0 0 0
duty v1=cut	0 0 0 -7 17 0 0 0
duty v1=drop	0 -6 6 11 -8 0 -1 0
duty v1=end	0 -12 0 24 -18 0 7 0
duty v1=enter	0 -5 0 -9 20 0 0 0
duty v1=expect	0 5 14 -1 -18 0 0 0
duty v1=fall	0 0 8 -3 0 0 0 0
duty v1=get	0 -20 0 1 1 0 9 0
duty v1=grow	0 -6 0 0 14 0 0 0
duty v1=have	0 0 4 4 -12 5 0 0
duty v1=hit	0 0 0 -11 4 3 0 0
duty v1=hold	0 0 0 -3 10 0 0 0
duty v1=keep	0 17 0 0 -18 3 2 0
duty v1=know	0 -2 0 9 -3 0 0 0
duty v1=lay	0 0 0 12 -1 0 -7 0
duty v1=leave	0 0 0 -12 14 0 0 0
duty v1=let	0 -5 0 0 11 0 -2 0
duty v1=levy	0 -9 0 -19 17 0 10 0
duty v1=lose	0 -15 15 -7 -4 0 0 6
duty v1=lower	0 0 0 -8 14 0 -4 0
duty v1=make	0 -3 0 -3 16 0 0 0
duty v1=meet	0 0 0 12 -8 0 0 0
duty v1=other	0 -8 -1 1 19 -4 -8 0
duty v1=pay	0 -1 -14 -5 15 -2 -6 -3
duty v1=put	0 4 -3 0 -8 -9 7 0
duty v1=reckon	0 11 0 0 -11 0 0 0
duty v1=reduce	0 -5 0 0 13 0 0 0
duty v1=remove	0 0 0 -5 14 0 -1 0
duty v1=restore	0 12 0 0 -17 0 6 0
duty v1=review	0 0 0 -6 11 0 0 -1
duty v1=say	0 3 0 0 7 -14 -5 0
duty v1=set	0 -8 0 0 12 0 0 0
duty v1=sign	0 0 0 12 -9 0 0 0
duty v1=slap	0 7 0 -15 -1 0 8 0
duty v1=spare	0 -2 0 -5 15 0 0 0
duty v1=suspend	0 0 0 -10 3 -4 1 0
duty v1=take	-4 1 4 -13 3 0 7 0
duty v1=tax	0 -10 0 16 -11 2 -1 0
duty v1=tell	0 0 0 4 -8 9 0 0
duty v1=think	0 0 0 13 -13 0 0 0
duty v1=threaten	0 -5 0 16 -3 0 -13 0
duty v1=want	0 -1 0 0 -3 0 10 0
duty v1=warn	2 0 0 -12 0 0 9 0
duty vt0=accept modal	0 0 0 -6 10 0 0 0
duty vt0=add modal	0 0 0 14 -10 0 -5 0
duty vt0=agree present	0 0 0 -7 10 0 0 0
duty vt0=answer future	0 0 0 0 -10 0 11 0
duty vt0=answer perfect	0 0 0 0 10 0 -8 0
duty vt0=apply present	3 -11 0 9 0 0 0 0
duty vt0=be future	0 0 0 0 -11 8 3 0
duty vt0=be modal	0 9 0 -23 4 0 0 0
duty vt0=be present	-1 -10 4 6 0 2 0 0
duty vt0=bear present	0 -8 0 0 15 0 0 0
duty vt0=brace present	0 10 0 0 -7 0 0 0
duty vt0=bring modal	0 -1 -1 12 -4 0 0 0
duty vt0=bring present	0 12 0 -3 -11 4 0 0
duty vt0=carry present	0 2 0 0 -17 9 0 0
duty vt0=charge modal	-3 2 0 2 3 0 -15 0
duty vt0=charge perfect	0 0 0 -7 10 0 0 0
duty vt0=charge present	0 6 0 -10 -4 9 -3 0
duty vt0=collect modal	0 -4 0 0 0 9 0 0
duty vt0=drop present	0 -5 0 16 -8 0 0 0
duty vt0=end modal	0 -5 0 23 -11 0 0 0
duty vt0=enter modal	0 0 0 0 9 0 0 0
duty vt0=expect modal	0 1 15 0 -15 0 0 0
duty vt0=face future	0 0 0 -9 15 0 0 0
duty vt0=face modal	0 0 0 17 -11 0 0 0
duty vt0=fall past	0 2 9 0 -7 0 0 0
duty vt0=get future	0 0 0 8 -18 0 12 0
duty vt0=go present	0 2 0 0 0 5 -14 0
duty vt0=have past	0 0 0 18 -14 0 0 0
duty vt0=have present	0 1 4 -21 0 5 0 0
duty vt0=hit present	0 0 0 -1 12 0 0 0
duty vt0=know present	0 -1 0 12 -8 0 0 0
duty vt0=levy modal	0 -3 0 -10 8 0 6 0
duty vt0=lose present	0 0 11 0 -7 0 0 0
duty vt0=lower modal	0 0 0 -3 10 0 0 0
duty vt0=meet modal	0 -9 0 2 0 0 2 0
duty vt0=other modal	0 3 0 10 -11 0 0 0
duty vt0=other present	0 -7 0 2 9 0 0 0
duty vt0=pay future	0 -10 0 0 15 0 -2 0
duty vt0=pay perfect	0 10 0 -3 -1 0 0 0
duty vt0=pay present	4 9 -4 6 -1 -11 -18 0
duty vt0=put future	0 -5 0 -9 2 0 11 0
duty vt0=put modal	0 6 0 0 8 -1 -14 0
duty vt0=put present	0 3 0 0 -6 0 8 0
duty vt0=rise present	0 -7 0 0 8 0 0 0
duty vt0=say future	0 10 0 0 -10 0 0 0
duty vt0=take future	0 0 0 5 0 0 -13 0
duty vt0=take modal	0 -2 5 -8 -1 0 13 0
duty vt0=tax modal	0 -1 0 7 -9 0 5 0
duty vt0=tell pluperfect	0 0 0 1 -13 9 0 0
duty vt0=threaten perfect	-5 0 0 10 -9 5 0 0
duty vt0=threaten present	-2 0 0 0 10 0 -3 0
duty vt0=want present	0 0 0 0 -10 0 11 0
duty vt0=warn past	0 0 0 -4 2 -3 9 0
duty vt1=accept modal	0 0 0 -6 10 0 0 0
duty vt1=add modal	0 0 0 14 -10 0 -5 0
duty vt1=agree present	0 0 0 -7 10 0 0 0
duty vt1=answer future	0 0 0 0 -9 0 10 0
duty vt1=answer infinitive	0 0 0 0 -6 0 10 0
duty vt1=answer perfect	0 0 0 0 10 0 -8 0
duty vt1=apply present	3 -11 0 9 0 0 0 0
duty vt1=ask participle	0 0 0 -9 13 0 0 0
duty vt1=be future	0 0 0 0 -11 8 3 0
duty vt1=be modal	0 3 0 -17 9 0 0 0
duty vt1=be past	0 0 0 -1 16 0 0 0
duty vt1=be present	-2 -16 5 6 2 2 0 0
duty vt1=bear present	0 -8 0 0 15 0 0 0
duty vt1=brace present	0 10 0 0 -7 0 0 0
duty vt1=bring modal	0 -1 -1 12 -4 0 0 0
duty vt1=bring present	0 12 0 -3 -11 4 0 0
duty vt1=carry present	0 3 0 0 -15 9 0 0
duty vt1=charge infinitive	0 0 0 3 -9 1 1 0
duty vt1=charge modal	-3 2 0 2 3 0 -15 0
duty vt1=charge perfect	0 0 0 -7 10 0 0 0
duty vt1=charge present	0 6 0 -10 -4 9 -3 0
duty vt1=collect modal	0 -4 0 0 0 9 0 0
duty vt1=drop present	0 -5 0 17 -9 0 0 0
duty vt1=end modal	0 -5 0 24 -12 0 0 0
duty vt1=enter modal	0 0 0 0 9 0 0 0
duty vt1=expect modal	0 0 13 0 -13 0 0 0
duty vt1=face future	0 0 0 -9 15 0 0 0
duty vt1=face modal	0 0 0 17 -12 0 0 0
duty vt1=fall past	0 2 9 0 -7 0 0 0
duty vt1=get future	0 0 0 8 -18 0 12 0
duty vt1=get present	0 -5 0 0 14 0 0 0
duty vt1=go infinitive	0 0 0 0 8 0 0 0
duty vt1=have past	0 0 0 19 -16 0 0 0
duty vt1=have present	0 2 5 -18 0 5 0 0
duty vt1=hit present	0 0 0 -1 12 0 0 0
duty vt1=know present	0 -1 0 12 -8 0 0 0
duty vt1=levy modal	0 -3 0 -10 8 0 6 0
duty vt1=lose present	0 0 11 0 -7 0 0 0
duty vt1=lower modal	0 0 0 -3 9 0 0 0
duty vt1=meet modal	0 -9 0 2 0 0 2 0
duty vt1=other modal	0 0 0 13 -8 0 0 0
duty vt1=other perfect	0 1 0 -22 21 0 0 0
duty vt1=pay future	0 -10 0 0 15 0 -2 0
duty vt1=pay perfect	0 10 0 -3 -2 0 0 0
duty vt1=pay present	4 9 -4 6 -1 -11 -18 0
duty vt1=put future	0 -5 0 -9 2 0 11 0
duty vt1=put gerund	0 0 0 6 -19 0 11 0
duty vt1=put modal	0 6 0 0 8 -1 -14 0
duty vt1=put present	0 0 0 1 -8 0 9 0
duty vt1=raise gerund	0 0 0 -3 17 0 -6 0
duty vt1=restore infinitive	0 9 0 0 -8 0 0 0
duty vt1=rise present	0 -7 0 0 8 0 0 0
duty vt1=say future	0 10 0 0 -10 0 0 0
duty vt1=slap infinitive	0 0 0 -6 13 0 -1 0
duty vt1=take future	0 0 0 5 0 0 -13 0
duty vt1=take modal	0 -2 5 -8 -1 0 13 0
duty vt1=tax modal	0 -1 0 7 -9 0 5 0
duty vt1=tell pluperfect	0 0 0 2 -14 9 0 0
duty vt1=threaten participle	0 0 0 10 -6 0 0 0
duty vt1=threaten perfect	-2 0 0 10 0 0 -5 0
duty vt1=threaten present	-2 0 0 -3 11 0 0 0
duty vt1=want present	0 0 0 0 -10 0 10 0
duty vt1=warn past	0 0 0 -6 3 -3 9 0
duty+gone	1 -12 -1 1 18 -4 -10 0
duty+if-back	0 0 0 -1 -8 10 0 0
duty+level	-10 4 2 -9 20 -7 -12 -8
duty+on-lapse	0 6 -3 6 -1 -3 -14 -2
duty+open	-3 5 4 16 -18 2 1 1
duty=0 %	0 -13 0 0 15 0 0 0
duty=0%	-4 -7 6 1 -2 14 10 -7
duty=0·0%	-3 9 -12 -23 7 -4 8 0
duty=bill	0 -21 0 9 12 0 -7 0
duty=charge	-6 1 5 10 -13 4 0 0
duty=charges	9 -1 0 -20 12 4 -25 0
duty=duties	-5 27 1 31 -25 -15 -20 -10
duty=duty	-9 1 -8 -3 1 1 -3 0
duty=levy	-2 -19 8 -10 6 3 10 0
duty=per cent	-10 -6 6 -4 4 0 11 -5
duty=percent	1 -8 -17 0 25 -11 -14 0
duty=points	6 30 6 -50 -13 -6 -9 5
duty=rate	-2 -19 -7 4 25 -17 -2 1
duty=rates	0 37 -3 -30 -4 -14 -4 0
duty=surcharge	0 -19 0 -12 14 13 9 0
duty=surcharges	0 9 0 0 -6 0 0 0
duty=tariff	6 -32 0 -12 21 1 1 12
duty=tariffs	-36 14 0 24 -4 -25 -9 -26
duty=taxed	7 -1 0 4 -13 0 1 0
duty=taxes	9 12 0 -2 -14 0 0 0
gone	-2 -12 -11 -6 24 -4 -3 1
gone+level	0 -8 0 -12 26 0 -14 0
gone+on-lapse	0 -17 0 -1 23 -10 3 0
gone+open	0 -10 -7 0 3 0 4 9
harm	-4 -19 -8 -12 11 37 -6 -21
harm a:<agent>	9 0 0 13 -3 -9 -3 -2
harm a:<day-ahead>	-8 11 4 -9 -6 9 -11 0
harm a:<day-ahead> .	0 6 3 0 -9 2 0 0
harm a:<day-gone>	0 -10 0 7 8 -12 -1 0
harm a:<day-today>	0 0 0 13 -3 0 -4 0
harm a:<day-today> .	0 0 0 5 7 0 -12 0
harm a:<gate>	-3 0 0 -7 -2 8 2 0
harm a:<goods>	-1 0 0 -8 6 9 -15 -1
harm a:<level-noun>	0 4 0 -11 4 -12 7 0
harm a:<level>	-6 -4 11 -14 17 -9 -3 0
harm a:<level> at	0 15 0 0 -15 1 0 0
harm a:<level> more	0 -12 0 -5 20 0 0 0
harm a:<money>	-14 10 -9 0 -4 5 -4 5
harm a:<month-ahead>	0 -6 0 -4 10 0 0 0
harm a:<not>	0 0 0 -5 16 0 -6 0
harm a:<number>	-8 3 0 -12 16 -2 -8 0
harm a:<number> job	0 0 0 -3 -7 12 0 0
harm a:<organisation>	6 0 0 -9 -5 0 8 0
harm a:<organisation> .	0 0 0 -3 -11 5 9 0
harm a:<person>	0 -7 0 10 0 -1 0 0
harm a:<quality>	-9 15 0 -1 -11 16 -9 0
harm a:<seat>	0 2 4 3 -5 -10 2 0
harm a:<sender>	0 0 7 0 17 -21 0 0
harm a:<span>	-5 12 0 -3 0 0 0 0
harm a:<v-down>	0 -13 0 1 -1 16 -6 0
harm a:<v-end>	0 0 6 0 22 -18 -7 0
harm a:<v-impose>	-6 -6 0 13 7 0 -14 0
harm a:<v-propose>	0 0 0 -2 31 -19 -5 0
harm a:<v-return>	0 0 0 0 -16 24 0 0
harm a:<v-say>	0 6 -8 -12 -8 -1 17 7
harm a:<v-sell>	0 -3 0 0 8 0 0 0
harm a:<v-stay>	1 0 0 6 -21 15 -2 0
harm a:<v-target>	0 0 0 -3 24 -10 0 0
harm a:<v-threaten>	6 0 0 -13 -17 12 4 4
harm a:<v-up>	-3 0 0 0 16 -6 -7 0
harm asks	0 -5 0 0 17 0 0 0
harm b:<day-gone>	0 -3 5 -13 1 9 0 0
harm b:<duty>	0 2 0 -9 17 -4 -9 0
harm b:<goods>	3 1 -3 -13 5 0 1 -2
harm b:<level-noun>	2 2 0 -16 17 -10 -1 0
harm b:<level>	0 0 0 -20 33 -10 -1 0
harm b:<level> would	0 0 0 -4 15 -6 0 0
harm b:<name>	0 2 -7 1 18 -16 -12 -6
harm b:<name> and	0 2 0 3 -12 8 0 0
harm b:<name> will	0 0 0 -2 12 -8 0 0
harm b:<number>	-9 -11 -6 8 3 10 -11 0
harm b:<office>	0 0 0 0 10 0 0 0
harm b:<person>	2 0 0 5 10 -39 0 0
harm b:<person> tell	0 0 0 9 -10 0 0 0
harm b:<quality>	9 -2 -5 3 3 -14 1 -2
harm b:<seat>	0 0 0 1 17 -14 -5 0
harm b:<sender>	-1 0 0 3 -8 11 0 0
harm b:<taker>	0 -8 0 0 -4 10 0 0
harm b:<v-bear>	-3 -8 0 -10 0 12 0 5
harm b:<v-begin>	-3 0 0 0 18 -6 -11 0
harm b:<v-buy>	0 0 0 9 -7 0 0 0
harm b:<v-deny>	0 0 0 0 19 -12 0 0
harm b:<v-propose>	-13 0 -7 2 0 15 -11 0
harm b:<v-return>	0 12 0 0 -13 0 0 0
harm b:<v-sell>	2 0 0 -4 -7 11 0 0
harm b:<v-stay>	10 7 4 0 -22 5 0 0
harm b:<v-suspend>	0 9 5 0 -11 0 0 0
harm b:<v-target>	8 1 0 -10 0 -12 0 5
harm b:<v-threaten>	10 0 0 -12 0 -1 3 0
harm b:<v-up>	-9 -12 0 1 23 0 -7 0
harm c0=bear	0 -4 0 -3 0 12 0 0
harm c0=begin	-2 0 0 0 17 -9 -10 0
harm c0=end	-1 0 -2 12 -2 1 -1 0
harm c0=impose	-3 0 0 -5 11 0 -2 -1
harm c0=propose	-4 -12 -3 0 10 6 -5 0
harm c0=say	4 2 -7 0 -3 7 -11 0
harm c0=stay	7 3 3 -11 -13 1 0 4
harm c0=suspend	0 9 5 0 -9 -6 0 0
harm c0=threaten	4 0 0 -10 4 -4 4 0
harm c1=agree	0 0 0 -3 14 0 0 0
harm c1=begin	-2 0 0 0 12 -9 -4 0
harm c1=end	-5 0 -3 10 -6 1 7 0
harm c1=propose	-6 -5 -3 0 1 15 -6 0
harm c1=stay	7 3 2 -11 -9 3 0 0
harm c1=suspend	0 9 5 0 -7 -7 0 0
harm c1=threaten	0 0 0 -5 12 -1 -4 0
harm c1=up	-8 -11 0 2 8 4 -3 0
harm condition	-5 -2 -7 -1 0 24 -17 -9
harm ct0=begin modal	0 -1 0 0 15 0 -6 0
harm ct0=end modal	0 0 -1 9 -10 5 0 0
harm ct0=end present	0 0 0 0 12 -6 0 0
harm ct0=impose modal	-4 -8 0 -1 15 4 -2 0
harm ct0=impose present	0 9 4 -1 0 -12 -1 0
harm ct0=propose present	0 -6 -1 -5 14 1 0 0
harm ct0=stay present	0 5 3 -9 -12 1 1 4
harm ct0=suspend present	0 10 5 0 -12 0 0 0
harm ct0=target past	0 0 0 0 0 -2 11 0
harm ct1=begin modal	0 -1 0 0 10 0 0 0
harm ct1=end gerund	2 0 0 0 -11 0 10 0
harm ct1=end modal	-1 0 -1 9 -7 5 0 0
harm ct1=end present	0 0 0 0 11 -6 0 0
harm ct1=impose infinitive	0 0 0 -6 -5 0 13 0
harm ct1=impose past	0 -1 0 -1 14 0 0 0
harm ct1=impose perfect	0 0 0 0 12 -1 0 0
harm ct1=propose present	0 -5 0 -4 12 1 0 0
harm ct1=say past	0 0 -3 4 0 0 -10 0
harm ct1=stay present	0 5 3 -8 -10 3 1 0
harm ct1=suspend present	0 10 5 0 -12 0 0 0
harm duty	3 3 4 10 -11 -4 0 -15
harm gone	-13 14 -6 7 -8 -2 0 2
harm if-back	0 10 0 0 -10 0 0 0
harm l1='s	1 0 0 5 0 -10 0 0
harm l1=,	-2 3 6 -9 0 -1 6 -5
harm l1=<begin>	-12 -8 5 -13 -1 20 0 1
harm l1=<gate>	0 -8 0 0 -7 14 0 0
harm l1=<goods>	7 -7 0 -11 14 -15 5 0
harm l1=<number>	0 -3 0 2 -8 17 -5 0
harm l1=<quality>	12 -1 0 -6 12 -13 -2 0
harm l1=<v-end>	0 0 0 0 9 -1 0 0
harm l1=<v-impose>	4 -1 0 -6 10 -6 0 0
harm l1=a	-8 -9 -6 -1 17 12 -12 0
harm l1=as	9 0 0 0 -1 0 -1 0
harm l1=beef	0 0 0 0 12 -3 0 0
harm l1=for	-3 0 0 0 13 -2 0 0
harm l1=four	0 0 0 0 -9 10 0 0
harm l1=his	0 14 0 -8 -2 0 0 0
harm l1=in	0 0 0 0 9 -2 0 0
harm l1=its	2 1 0 14 -4 -20 0 0
harm l1=may	0 4 0 9 -12 0 0 0
harm l1=move	0 0 0 0 -7 11 0 0
harm l1=port	0 -7 0 0 -9 14 0 0
harm l1=some	0 -4 0 0 0 10 0 0
harm l1=the	-15 -2 -6 18 -16 13 7 0
harm l1=three	0 0 0 0 -9 8 0 0
harm l1=two	0 0 0 0 -18 21 0 0
harm l1=world	0 -1 0 -3 12 0 0 0
harm l1=would	0 13 4 -9 3 -11 -5 0
harm l2=,	2 0 0 0 -5 -9 13 0
harm l2=:	0 0 0 0 19 -10 0 0
harm l2=;	0 0 0 9 -13 0 5 0
harm l2=<begin>	-11 -9 0 0 -6 29 -3 0
harm l2=<goods>	0 -5 0 1 14 -14 0 0
harm l2=<name>	3 -3 0 1 2 -16 4 0
harm l2=<v-bear>	0 -1 0 0 -1 10 0 0
harm l2=<v-begin>	0 0 0 0 10 -3 0 0
harm l2=<v-end>	0 9 0 2 -15 0 8 0
harm l2=<v-propose>	0 -2 0 0 0 9 0 0
harm l2=<v-say>	-8 1 -2 2 -7 17 -3 0
harm l2=<v-up>	0 0 0 0 13 -5 0 0
harm l2=and	3 0 0 -10 -8 15 0 0
harm l2=could	0 0 0 0 -8 10 0 0
harm l2=do	0 -1 0 0 -10 13 0 0
harm l2=end	0 7 0 5 -19 0 9 0
harm l2=expect	0 0 0 0 -5 12 0 0
harm l2=in	0 -3 0 0 11 0 0 0
harm l2=say	0 -3 0 1 13 -2 0 0
harm l2=the	-14 0 0 7 3 -6 0 -2
harm l2=three	0 0 0 0 -7 9 0 0
harm l2=to	3 -12 0 0 3 -10 2 0
harm l2=which	5 7 0 0 -11 0 0 0
harm l2=will	0 2 0 0 -10 11 0 0
harm l3=,	-9 11 -3 6 -4 -6 1 0
harm l3=<begin>	-5 -8 -3 0 11 17 -19 0
harm l3=<day-gone>	0 9 0 -2 -5 1 0 0
harm l3=<name>	-7 0 0 -2 12 3 -1 0
harm l3=<number>	0 0 0 -5 15 0 0 0
harm l3=<office>	0 0 0 0 -9 13 0 0
harm l3=<person>	0 -3 0 -1 0 -15 17 0
harm l3=<quality>	0 0 0 10 -10 -6 10 0
harm l3=<v-bear>	0 0 0 0 -9 13 0 0
harm l3=<v-down>	0 0 0 0 9 0 0 0
harm l3=<v-suspend>	0 14 0 0 -10 0 0 0
harm l3=about	0 0 0 0 -7 0 10 0
harm l3=and	0 -9 0 0 0 6 0 0
harm l3=as	0 -4 0 12 -14 3 0 0
harm l3=by	0 0 0 12 -9 0 0 0
harm l3=case	0 0 0 8 -17 4 0 0
harm l3=fear	0 0 0 0 -14 15 0 0
harm l3=from	0 0 0 0 10 0 0 0
harm l3=has	0 8 0 9 -23 9 0 0
harm l3=most	0 0 0 11 -9 0 0 0
harm l3=nothing	0 0 0 0 -8 12 0 0
harm l3=of	-2 0 0 -10 4 2 0 0
harm l3=one	0 -11 0 9 -1 0 0 0
harm l3=return	0 -3 0 0 10 -2 0 0
harm l3=so	0 -1 0 0 -6 10 0 0
harm l3=that	0 -2 0 -1 -3 9 1 0
harm l3=the	3 -15 0 0 11 0 -7 0
harm l3=third	0 0 0 0 -6 10 0 0
harm l3=to	0 0 8 -13 0 3 0 0
harm l3=us	0 0 5 0 -16 13 0 0
harm l4='s	0 0 0 0 8 -2 0 0
harm l4=,	0 -7 0 1 -20 22 8 0
harm l4=<begin>	-21 -29 -7 -1 29 17 -13 -5
harm l4=<duty>	0 -2 0 -6 23 -1 -3 0
harm l4=<gate>	0 0 0 0 14 -6 0 0
harm l4=<name>	0 7 0 -9 7 -12 0 0
harm l4=<not>	0 -3 0 -3 11 0 0 0
harm l4=<number>	0 0 0 0 -12 0 7 0
harm l4=<v-bear>	0 5 0 -12 1 -4 3 0
harm l4=<v-begin>	0 -6 0 0 13 0 0 0
harm l4=<v-end>	0 0 7 12 -18 0 0 0
harm l4=<v-say>	3 0 0 -10 0 -8 8 0
harm l4=and	1 0 0 -6 9 0 0 0
harm l4=be	0 0 0 0 13 -5 0 0
harm l4=by	0 -3 0 0 13 -4 0 0
harm l4=end	0 -1 9 13 -15 0 0 0
harm l4=from	0 0 0 -5 9 0 0 0
harm l4=if	3 11 0 0 -8 -3 0 0
harm l4=is	0 -2 0 -11 -7 13 10 0
harm l4=of	-2 -8 0 0 11 1 0 0
harm l4=on	-2 9 0 -9 0 3 0 0
harm l4=say	5 0 0 -2 -6 -6 11 0
harm l4=tariff	0 0 0 -7 16 0 0 0
harm l4=that	6 -12 0 -7 9 0 -4 0
harm l4=the	-12 -1 3 1 -6 0 11 -4
harm l4=to	-5 0 0 -5 12 -17 4 5
harm l4=what	0 21 0 0 -14 -4 0 0
harm l4=which	0 0 9 -5 -10 9 0 0
harm l4=would	0 0 0 0 8 -4 0 0
harm l=, the	0 -3 -1 -8 1 -10 18 1
harm l=; the	0 0 0 10 -8 0 0 0
harm l=<begin> <begin>	-12 -8 5 -13 -1 20 0 1
harm l=<begin> the	-3 6 0 13 -24 15 0 0
harm l=<name> 's	4 0 0 5 0 -12 0 0
harm l=a free	0 0 0 0 -6 9 0 0
harm l=for <number>	0 0 0 0 -16 19 0 0
harm l=of <quality>	0 0 0 0 10 0 0 0
harm l=of the	0 -4 0 14 -4 0 0 0
harm l=of their	0 0 0 0 -8 10 0 0
harm l=the <name>	0 0 0 13 -9 0 0 0
harm l=the <quality>	0 1 0 1 1 -15 0 0
harm l=the port	0 0 0 0 -6 12 0 0
harm l=would lose	0 0 0 0 11 -8 0 0
harm lead="	3 -2 0 -13 14 -4 1 0
harm lead=:	0 0 0 -2 15 -5 0 0
harm lead=as	9 0 0 10 -17 0 0 0
harm lead=exports	-2 0 0 0 9 0 0 0
harm lead=fees	0 0 0 0 -12 16 0 0
harm lead=from	0 -4 0 0 12 0 0 0
harm lead=it	0 0 0 -1 12 -8 0 0
harm lead=mills	0 0 9 0 -4 -2 0 0
harm lead=one	0 -4 0 10 -1 0 0 0
harm lead=retailers	0 0 0 0 -14 16 0 0
harm lead=that	0 -7 -4 -10 9 9 -10 2
harm lead=the	-4 5 -7 15 -10 7 -3 -1
harm lead=trade	0 -3 0 -11 6 1 0 3
harm lead=two	0 0 0 2 -14 11 0 0
harm lead=us	0 0 0 -9 13 0 0 0
harm lead=which	1 5 9 -13 -16 12 0 0
harm level	0 -6 1 9 -7 0 6 -6
harm lr='s minister	0 0 0 9 -14 -3 5 0
harm lr=, say	0 -2 0 -2 8 0 0 0
harm lr=, tell	0 0 0 0 -4 0 9 0
harm lr=<begin> had	0 0 0 0 -9 9 0 0
harm lr=<begin> in	0 0 9 0 -11 0 0 0
harm lr=<begin> say	0 -4 0 -6 24 -5 -3 0
harm lr=<name> representative	0 -2 0 12 -6 0 -2 0
harm lr=<number> ,	0 -2 0 9 0 -3 0 0
harm lr=<number> .	0 0 0 -12 -7 20 0 0
harm lr=<number> were	0 0 0 0 12 -9 0 0
harm lr=<quality> ministry	0 0 0 9 -5 0 0 0
harm lr=a war	0 0 0 0 10 0 -1 0
harm lr=on ,	0 0 9 0 -6 0 0 0
harm lr=port .	0 0 0 0 9 -5 0 0
harm lr=the .	0 -6 0 5 -12 8 7 0
harm lr=the allow	0 -4 0 9 0 -3 0 0
harm lr=the announce	0 0 0 10 -10 0 0 0
harm lr=the may	0 -5 0 0 0 11 0 0
harm lr=the of	0 10 0 0 -11 0 0 7
harm lr=the say	0 5 0 -1 -12 9 0 0
harm lr=the will	0 0 0 0 -5 10 0 0
harm lr=the would	0 -2 0 0 17 -7 0 0
harm lr=their .	0 0 0 0 -5 9 0 0
harm next="	0 7 0 13 -21 0 0 0
harm next=,	-5 -3 6 19 -20 2 8 -1
harm next=as	12 0 0 0 -15 0 9 0
harm next=before	0 -3 0 -2 0 11 0 0
harm next=that	3 -10 0 -10 13 -2 6 0
harm next=who	0 0 0 0 -9 10 0 0
harm next=—	0 -4 0 0 10 0 0 0
harm on-lapse	-6 -10 -5 3 -16 28 0 3
harm open	3 9 0 4 -29 31 0 -10
harm pc0=begin	-2 6 -5 0 -3 8 -5 0
harm pc0=down	0 0 0 0 -4 10 -2 0
harm pc0=suspend	2 6 0 0 -11 1 0 0
harm pc0=up	0 6 0 -9 2 0 0 0
harm pc1=down	0 0 0 0 -4 10 -2 0
harm pc1=end	0 13 0 0 -6 0 -1 0
harm pc1=impose	0 0 -8 8 0 0 -12 0
harm pc1=stay	-8 14 -1 -5 -12 9 0 0
harm pc1=target	-1 -5 0 14 -3 0 -4 0
harm pct0=bear present	0 10 0 0 0 -3 -3 0
harm pct0=begin modal	0 12 0 -3 -4 0 0 0
harm pct0=begin present	-3 -1 -3 0 0 12 -1 0
harm pct0=down present	0 0 0 1 -7 12 0 0
harm pct0=impose modal	0 0 0 0 13 -3 0 0
harm pct0=say past	-10 0 -3 -6 1 12 0 0
harm pct0=up present	0 0 0 -4 11 0 0 0
harm pct1=bear present	0 10 0 0 0 -3 -3 0
harm pct1=begin modal	0 12 0 -3 -4 0 0 0
harm pct1=begin present	0 -1 -3 0 0 8 0 0
harm pct1=down present	0 0 0 1 -7 12 0 0
harm pct1=impose modal	0 0 0 0 13 -3 0 0
harm pct1=say past	-10 1 -3 -14 3 12 0 0
harm pct1=up present	0 0 0 -1 10 0 0 0
harm pt0=future	0 -1 0 -10 5 2 4 0
harm pt0=modal	0 10 0 -4 0 -4 0 0
harm pt0=past	-9 2 -6 0 8 6 -7 -2
harm pt0=present	-2 10 -16 -15 9 4 -20 0
harm pt1=infinitive	0 -2 0 8 2 0 -11 0
harm pt1=modal	0 10 0 -4 0 -4 0 0
harm pt1=past	-13 3 -6 -5 9 8 -3 -2
harm pt1=present	0 4 -14 -11 11 3 -15 1
harm pv0=come	0 -2 0 1 -3 11 0 0
harm pv0=have	0 0 0 -5 12 0 0 0
harm pv0=other	0 -3 0 0 9 3 -6 0
harm pv0=say	0 -14 0 0 15 -19 8 0
harm pv0=write	0 0 0 0 -6 8 0 0
harm pv1=come	0 -2 0 1 -3 11 0 0
harm pv1=have	0 0 0 -4 11 0 0 0
harm pv1=say	0 -14 0 0 13 -19 8 0
harm pv1=threaten	0 0 0 15 -13 0 0 0
harm pv1=write	0 0 0 0 -6 8 0 0
harm pvt0=come present	0 -3 0 0 -3 12 0 0
harm pvt0=have present	0 0 0 -4 11 0 0 0
harm pvt0=say past	0 -5 0 -4 10 -14 9 0
harm pvt0=say present	0 -5 0 0 14 -2 0 0
harm pvt0=write past	0 0 0 0 -7 8 0 0
harm pvt1=come present	0 -3 0 0 -3 12 0 0
harm pvt1=have present	0 0 0 -4 11 0 0 0
harm pvt1=say past	0 -5 0 -3 9 -13 9 0
harm pvt1=say present	0 -5 0 0 14 -2 0 0
harm pvt1=write past	0 0 0 0 -7 8 0 0
harm quoted	0 10 0 -11 1 1 -8 0
harm r1=,	1 -8 0 1 -4 -21 20 0
harm r1=.	0 0 -4 3 -3 11 -5 -1
harm r1=;	0 2 0 0 -12 0 7 0
harm r1=<agent>	3 0 0 16 -4 -13 -1 -1
harm r1=<end>	0 -3 0 0 10 0 0 0
harm r1=<goods>	0 5 0 -8 14 -7 -4 0
harm r1=<level>	0 10 0 -7 -3 0 0 0
harm r1=<money>	0 0 0 0 14 -4 0 0
harm r1=<quality>	0 -4 0 0 10 0 0 0
harm r1=<v-bear>	0 9 2 -2 0 -17 1 0
harm r1=<v-begin>	-1 -10 0 3 5 3 0 0
harm r1=<v-down>	2 -9 0 0 -5 8 0 0
harm r1=<v-end>	0 0 0 0 12 -3 0 0
harm r1=<v-impose>	0 0 0 9 -10 -6 2 0
harm r1=<v-say>	-1 0 0 -12 0 0 17 1
harm r1=<v-up>	0 -2 0 0 9 -2 0 0
harm r1=a	0 14 0 0 0 -7 0 0
harm r1=about	0 0 0 0 -15 16 0 0
harm r1=agreement	0 -1 0 -10 7 6 0 0
harm r1=and	-1 -3 0 -2 -1 8 6 0
harm r1=announce	0 0 0 10 -11 0 0 0
harm r1=are	0 -7 0 0 22 -5 0 0
harm r1=as	10 0 0 0 -6 0 0 0
harm r1=brace	0 11 0 0 -8 0 0 0
harm r1=by	0 0 0 0 -6 10 0 0
harm r1=deal	0 0 0 9 -13 8 0 0
harm r1=did	0 0 0 9 -3 -2 0 0
harm r1=from	0 0 0 0 14 -4 0 0
harm r1=good	0 0 0 0 8 0 0 0
harm r1=had	0 0 0 0 -6 9 0 0
harm r1=has	10 0 0 -2 3 -9 0 0
harm r1=in	0 0 11 0 -19 12 10 0
harm r1=may	0 -4 0 0 0 9 0 0
harm r1=ministry	5 -5 0 8 0 -3 -3 0
harm r1=of	8 11 -7 0 0 -26 0 4
harm r1=on	0 -1 0 -5 -12 22 -3 0
harm r1=representative	0 1 0 9 -6 0 -7 0
harm r1=say	0 -1 0 -6 8 1 0 0
harm r1=tell	0 0 0 -11 4 0 10 0
harm r1=the	0 -6 15 0 -11 5 0 0
harm r1=them	0 11 0 7 -11 -5 0 0
harm r1=war	0 0 0 0 12 0 -3 0
harm r1=warn	0 7 0 -10 -8 0 7 5
harm r1=would	0 -8 0 -10 0 19 -4 0
harm r2=,	0 0 0 0 15 -16 -3 0
harm r2=.	0 20 -4 -9 -4 -4 7 0
harm r2=<day-today>	0 0 0 15 -11 0 -1 0
harm r2=<end>	0 -6 -7 0 0 9 0 -3
harm r2=<goods>	0 -4 -1 13 -4 7 -8 0
harm r2=<level>	0 -10 0 6 2 0 0 0
harm r2=<organisation>	0 1 0 -15 -3 4 11 0
harm r2=<v-impose>	-1 0 0 0 3 -4 7 0
harm r2=<v-say>	0 -12 7 0 0 -3 4 -2
harm r2=<v-threaten>	2 0 0 -6 -18 3 20 0
harm r2=at	0 14 0 -1 -10 1 0 0
harm r2=be	0 -10 0 -1 9 5 0 0
harm r2=close	0 0 0 0 -20 19 0 0
harm r2=critical	12 0 0 -7 -4 0 0 0
harm r2=for	0 10 0 3 -6 -4 0 0
harm r2=in	0 0 2 -12 -5 3 8 0
harm r2=its	0 0 0 0 12 -4 0 0
harm r2=more	0 -5 0 -1 17 -1 0 0
harm r2=of	0 0 0 -4 18 0 0 0
harm r2=on	0 -10 0 -10 19 5 -6 0
harm r2=say	0 -3 0 11 11 -14 -10 0
harm r2=that	0 0 3 -10 -8 6 6 2
harm r2=the	-8 3 -1 -2 -6 22 -13 0
harm r2=two	0 0 0 15 -4 -7 0 0
harm r2=warn	2 0 0 -5 -7 3 6 0
harm r2=would	0 0 0 0 16 -9 0 0
harm r3="	0 10 0 0 -14 0 1 0
harm r3=,	-2 2 -1 0 -5 13 0 -1
harm r3=.	-10 -20 0 15 6 0 -1 3
harm r3=<day-gone>	0 -3 0 -8 12 0 0 0
harm r3=<end>	0 0 -17 -7 6 4 4 -7
harm r3=<goods>	0 -10 0 0 12 -3 2 0
harm r3=<level>	0 -16 10 0 3 0 0 0
harm r3=<not>	0 0 0 18 -11 0 0 0
harm r3=<organisation>	0 -1 0 -4 15 0 -2 0
harm r3=<person>	0 0 0 11 0 -6 0 0
harm r3=<seat>	0 0 5 1 -11 0 6 0
harm r3=<v-end>	0 0 0 0 20 -16 -1 0
harm r3=<v-impose>	0 -2 0 -3 13 -1 0 0
harm r3=<v-say>	0 10 -1 -4 1 -12 0 5
harm r3=<v-sell>	-2 -6 0 2 11 0 -1 0
harm r3=<v-threaten>	0 0 0 1 -11 3 1 0
harm r3=a	0 0 0 -12 8 0 4 0
harm r3=and	-1 0 0 0 -1 -4 10 0
harm r3=as	10 -1 0 0 -1 -5 0 0
harm r3=could	0 0 8 0 -11 4 0 0
harm r3=due	0 0 0 0 -5 10 0 0
harm r3=fee	0 0 0 0 -18 19 0 0
harm r3=first	0 0 0 12 -15 4 0 0
harm r3=in	12 -16 0 -5 16 -5 -5 0
harm r3=investigation	0 0 0 16 -14 0 0 0
harm r3=job	0 0 0 0 -11 9 0 0
harm r3=list	0 0 0 19 -17 0 0 0
harm r3=may	0 0 0 0 -12 13 0 0
harm r3=not	0 -2 0 11 -3 0 0 0
harm r3=oil	0 0 0 0 -9 0 10 0
harm r3=say	-2 12 0 0 1 -7 -4 0
harm r3=ship	-1 -5 0 0 13 0 0 0
harm r3=software	13 0 0 -6 -5 0 0 0
harm r3=the	0 8 0 -6 -8 7 0 3
harm r3=up	0 0 0 0 -9 10 0 0
harm r3=with	0 11 0 0 -17 8 0 0
harm r4=,	3 -5 -6 -6 2 -3 12 0
harm r4=.	0 3 8 0 0 2 -11 0
harm r4=<duty>	0 1 0 -16 7 0 0 0
harm r4=<end>	-12 -3 -25 -5 20 1 0 0
harm r4=<goods>	-17 -14 0 2 18 -14 10 0
harm r4=<level-noun>	0 9 0 0 -7 0 0 0
harm r4=<level>	0 -11 0 -1 21 -2 0 0
harm r4=<month-ahead>	0 -2 0 0 13 -6 0 0
harm r4=<name>	6 0 8 -13 0 0 0 0
harm r4=<quality>	0 16 0 0 -13 0 0 0
harm r4=<sender>	-2 0 0 0 28 -14 0 0
harm r4=<v-propose>	0 0 0 0 11 0 0 0
harm r4=<v-stay>	0 0 0 0 -10 15 0 0
harm r4=a	0 0 0 5 -11 4 0 0
harm r4=again	0 0 0 0 -4 9 0 0
harm r4=by	0 0 0 0 23 -12 -3 0
harm r4=could	0 0 0 9 -8 0 0 0
harm r4=first	0 0 0 -2 10 0 0 0
harm r4=lose	0 0 9 0 0 -12 0 0
harm r4=on	5 1 0 2 -20 18 -9 0
harm r4=run	0 0 0 0 -11 13 0 0
harm r4=say	0 -4 0 0 15 -4 -7 0
harm r4=second	0 0 0 0 -10 11 0 0
harm r4=stop	0 0 0 0 -6 10 0 0
harm r4=that	1 4 0 -9 3 -3 0 0
harm r4=the	3 0 0 -4 14 -4 -8 -1
harm r4=them	0 0 0 11 -10 0 0 0
harm r4=with	0 0 0 0 -13 0 12 7
harm r=, <name>	0 0 0 17 -14 0 0 0
harm r=, say	0 0 0 11 1 -2 -9 0
harm r=, tell	0 0 0 -1 14 0 -2 0
harm r=. <end>	0 0 -4 3 -4 11 -5 -1
harm r=<end> <end>	0 -3 0 0 10 0 0 0
harm r=<level> at	0 8 0 0 -9 1 0 0
harm r=and the	0 0 0 0 -6 11 0 0
harm r=announce <day-today>	0 0 0 16 -13 0 0 0
harm r=could be	0 0 0 0 11 -8 0 0
harm r=in <name>	0 0 0 -4 20 -10 0 0
harm r=in the	0 0 0 0 -16 19 0 0
harm r=of critical	12 0 0 -7 -4 0 0 0
harm r=say on	0 -4 0 -2 9 0 0 0
harm r=say that	0 -1 0 1 -8 13 0 0
harm r=tell <organisation>	0 0 0 -14 0 0 12 0
harm r=worth <money>	0 4 0 0 -11 7 0 0
harm t0=modal	-4 -13 -10 0 12 11 -8 0
harm t0=past	2 -4 -5 -7 8 2 0 0
harm t0=present	-5 7 0 -14 0 13 -5 1
harm t1=gerund	4 4 0 0 -23 0 8 5
harm t1=infinitive	0 6 0 -4 -10 0 11 0
harm t1=modal	-7 -12 -10 0 9 12 -1 0
harm t1=participle-passive	-1 -4 0 0 13 2 -4 0
harm t1=past	5 -4 -5 -3 19 0 -19 0
harm t1=perfect	-1 7 0 -2 10 -8 -4 0
harm t1=present	-4 5 0 -13 0 15 -3 0
harm v0=be	0 -2 0 -13 8 -2 0 4
harm v0=end	0 0 0 17 -4 -10 0 0
harm v0=have	0 4 0 -10 1 1 0 0
harm v0=lose	0 0 0 0 -7 15 0 0
harm v0=make	11 0 0 0 -3 0 0 0
harm v0=move	0 0 0 0 -7 11 0 0
harm v0=stand	0 0 0 0 -11 9 0 0
harm v0=stay	0 11 0 0 -10 0 0 0
harm v0=take	0 0 0 0 11 -2 -7 0
harm v0=tell	0 8 0 6 -14 0 0 0
harm v1=be	0 -1 0 -11 11 0 1 0
harm v1=end	0 0 0 16 -11 -11 9 0
harm v1=have	0 4 0 -9 1 1 0 0
harm v1=lose	0 0 0 0 -7 15 0 0
harm v1=make	11 0 0 0 -3 0 0 0
harm v1=move	0 0 0 0 -7 11 0 0
harm v1=stand	0 0 0 0 -11 9 0 0
harm v1=stay	0 11 0 0 -10 0 0 0
harm v1=tell	0 8 0 7 -12 0 0 0
harm verbless	2 -8 5 5 -5 0 8 -14
harm vt0=ask past	0 0 0 0 -8 11 0 0
harm vt0=end modal	0 0 0 13 -5 -6 0 0
harm vt0=lose modal	0 0 0 0 -4 11 0 0
harm vt0=make past	10 0 0 0 -10 0 0 0
harm vt0=other present	0 0 0 3 -11 9 0 0
harm vt0=stand present	0 0 0 0 -12 9 0 0
harm vt0=take modal	0 -1 0 0 13 0 -6 0
harm vt1=end modal	0 0 0 13 -5 -6 0 0
harm vt1=lose modal	0 0 0 0 -4 11 0 0
harm vt1=make past	10 0 0 0 -10 0 0 0
harm vt1=other present	0 0 0 3 -11 9 0 0
harm vt1=stand present	0 0 0 0 -12 9 0 0
harm=canneries	0 0 0 0 -9 11 0 0
harm=cost	-14 16 5 -19 2 -3 -8 0
harm=costs	6 5 0 -7 5 -19 -2 0
harm=economies	0 -10 0 12 0 -5 0 0
harm=economy	0 0 0 0 10 -13 0 0
harm=exports	3 11 -4 -4 6 -7 -11 0
harm=factories	0 0 0 0 2 -12 7 0
harm=farm	0 0 0 -1 10 0 -8 0
harm=farms	0 0 0 0 -4 11 0 0
harm=fee	0 -11 0 0 8 0 0 0
harm=fees	-7 -21 -6 -2 -7 39 -12 2
harm=firms	8 -4 0 7 0 -27 0 0
harm=growers	-9 9 5 -18 -14 7 5 2
harm=jobs	0 0 0 -9 -12 23 -2 0
harm=mills	0 10 10 7 -35 16 -2 0
harm=orders	1 -5 0 0 -5 10 0 0
harm=plant	0 6 0 -9 1 0 -3 0
harm=plants	0 -12 0 0 14 -2 -2 0
harm=production	0 0 0 0 14 -7 -1 0
harm=sales	1 -3 -6 -5 21 -4 -3 0
harm=trade	-11 -10 -1 12 9 -29 15 -14
harm=workers	0 -4 0 -8 10 0 1 0
harm=works	0 -6 0 0 12 0 0 0
headline	-29 -40 6 0 74 -51 -34 -1
if-back	0 0 0 -4 -10 19 -1 0
if-back+level	0 1 0 -4 -7 13 0 0
if-back+open	0 9 0 -1 -12 3 0 0
if:"	0 -1 0 17 -6 0 -3 0
if:'s	15 -13 0 8 5 -8 -15 0
if:(	0 -20 5 2 1 3 0 0
if:-	0 26 6 -2 -22 -2 0 0
if::	13 31 -2 0 -29 -6 -21 0
if:<agent>	0 7 -2 -30 5 10 0 0
if:<day-ahead>	-16 0 2 15 -15 3 -6 14
if:<day-today>	0 8 0 0 -9 1 0 0
if:<duty>	10 -28 5 -16 -7 14 25 10
if:<gate>	0 -2 -13 20 -6 0 0 0
if:<goods>	-4 2 -9 8 -19 0 14 3
if:<level-noun>	0 6 -5 17 -9 -4 -10 7
if:<level>	0 -3 3 0 0 20 -24 -5
if:<money>	0 -12 0 7 0 0 0 0
if:<month-ahead>	0 14 0 -15 -13 8 -9 13
if:<month-gone>	0 1 0 0 -2 9 -6 0
if:<name>	-7 17 5 19 -33 -8 2 6
if:<not>	-10 22 -21 29 -33 15 -12 -19
if:<number>	-20 -8 -3 10 11 -10 5 -11
if:<office>	-1 -7 0 -2 18 0 2 -3
if:<organisation>	7 -5 -18 -11 25 12 -35 0
if:<person>	-1 13 0 0 2 -18 -18 0
if:<quality>	0 -5 -6 10 3 0 -9 0
if:<seat>	22 11 -4 5 -33 13 0 -21
if:<sender>	-3 -5 0 -1 21 -20 4 0
if:<span>	0 8 -1 3 -1 -18 0 -2
if:<taker>	0 -10 0 0 18 0 0 0
if:<v-agree>	-15 7 0 10 -7 -2 -1 -1
if:<v-bear>	-18 0 11 -22 8 7 -1 0
if:<v-begin>	5 -5 2 -13 -5 4 16 -3
if:<v-buy>	-3 19 -1 -1 0 -8 -4 0
if:<v-deny>	0 -11 0 7 9 0 -5 0
if:<v-down>	0 5 0 7 -14 0 2 0
if:<v-end>	2 3 -8 15 -8 5 -14 -5
if:<v-lack>	-2 -17 0 -5 -8 0 28 0
if:<v-propose>	-7 3 2 14 -20 -2 8 2
if:<v-refuse>	-14 0 -1 19 -13 7 -16 8
if:<v-renew>	3 14 -4 -37 -3 5 4 -9
if:<v-return>	8 -9 0 5 7 -3 -11 -1
if:<v-say>	0 -8 -18 0 10 6 0 -2
if:<v-sell>	-10 -8 -3 14 2 0 1 0
if:<v-sign>	4 26 -4 -4 -24 5 -11 0
if:<v-stay>	4 -6 -2 29 -19 -2 0 4
if:<v-suspend>	7 7 7 5 -23 4 -4 0
if:<v-target>	0 -1 0 -9 -19 8 23 0
if:<v-threaten>	0 -1 0 10 4 -5 -7 0
if:<v-up>	3 0 10 -9 -17 0 15 3
if:a	-21 3 -3 0 27 -22 -10 -17
if:about	0 0 0 0 9 0 -2 0
if:above	0 1 6 -1 -13 0 7 0
if:absence	0 18 0 -1 -13 0 0 0
if:absent	0 16 0 0 -13 0 0 0
if:accept	0 0 0 -3 7 0 0 0
if:act	0 13 0 -4 -28 28 -5 0
if:again	-8 9 0 -11 -4 10 -9 2
if:against	6 0 0 10 -3 -4 -2 0
if:agree	-1 12 0 3 -10 -3 -3 3
if:agreement	-2 0 -1 8 0 0 0 -19
if:all	-2 -3 11 0 0 0 0 0
if:altogether	0 0 12 0 -16 7 0 0
if:an	0 22 -1 0 -8 -10 -14 1
if:and	2 35 6 -5 -30 6 -12 -8
if:any	0 -9 0 -14 25 0 0 0
if:anything	0 12 0 -8 -10 0 11 0
if:apply	0 5 0 -9 0 0 4 0
if:approval	0 -13 0 0 0 4 8 0
if:are	0 -32 0 -1 10 11 0 7
if:arrangement	3 0 0 -1 -7 11 0 0
if:as	0 -6 -5 0 17 -3 -5 0
if:ask	0 -13 0 6 3 0 0 0
if:at	-3 -8 0 22 -8 11 -12 0
if:autumn	0 -12 0 0 14 0 0 0
if:back	23 -15 -1 -4 -13 9 16 -10
if:badly	0 0 0 11 -3 0 0 0
if:be	-5 2 0 -5 -7 -3 21 -3
if:been	0 4 0 0 -13 12 0 0
if:before	-6 0 0 9 -12 -2 13 1
if:below	0 -1 0 0 8 0 0 0
if:better	0 9 0 -1 0 0 0 0
if:between	0 13 0 -5 -7 0 0 0
if:blink	0 -15 0 0 6 0 10 0
if:border	0 0 0 17 -8 0 -2 0
if:both	-2 6 0 -15 9 -8 0 0
if:break	16 -10 7 1 -3 0 -12 0
if:bring	0 -3 5 0 -10 0 0 3
if:busan	0 -11 0 0 12 0 0 0
if:buy	0 7 0 -8 10 0 -4 0
if:buyer	0 -5 0 0 10 0 0 0
if:by	-15 -4 -1 17 0 7 -15 0
if:call	0 1 0 16 -12 0 -2 0
if:cannot	0 -10 0 0 16 -2 0 0
if:carry	0 0 1 -12 0 10 -2 0
if:case	0 1 11 -1 -8 -9 7 0
if:change	-3 -8 0 -14 31 0 0 0
if:changed	0 0 0 -6 13 0 0 0
if:charge	0 11 0 -4 -20 5 4 0
if:cheese	0 9 0 5 -20 0 0 0
if:claim	0 0 0 0 -8 11 0 0
if:close	0 -10 0 -2 -9 22 0 0
if:collapse	0 -12 -1 -3 9 -3 0 13
if:collect	0 0 0 0 -4 9 0 0
if:come	4 2 -3 -8 -5 2 11 -1
if:commitment	0 13 0 -4 0 -7 0 0
if:company	0 -7 0 -3 13 0 0 0
if:conclude	0 18 0 -2 -10 -1 0 0
if:cost	0 0 0 0 11 0 0 0
if:count	0 0 0 0 12 0 0 0
if:country	0 0 0 -22 21 0 0 0
if:courier	0 -2 0 0 12 0 0 0
if:custom	0 -8 0 -2 16 0 0 0
if:cut	0 -8 0 -5 13 0 6 0
if:deal	-11 -23 -1 17 1 -9 13 -1
if:dearer	0 0 0 0 -9 11 0 0
if:decide	10 0 0 -8 0 0 0 0
if:decision	0 16 0 0 -6 -4 0 0
if:decline	0 6 0 0 -12 0 0 4
if:deliver	0 0 0 5 -10 -1 9 0
if:did	0 0 0 0 17 4 -22 -2
if:die	0 26 0 -6 -11 -3 0 0
if:do	0 13 0 -37 0 2 2 6
if:doe	-8 12 -2 0 -12 3 0 0
if:doesn't	0 21 0 0 -22 -2 6 0
if:don't	0 11 0 7 -20 -1 5 0
if:done	0 10 0 -1 -8 0 0 0
if:down	0 -8 9 22 -18 -3 -8 6
if:drop	-1 -9 0 20 0 0 -6 0
if:during	0 6 0 0 -13 0 12 0
if:duty	2 -14 0 -7 -7 15 14 0
if:each	0 -5 0 0 12 0 0 0
if:early	0 -14 0 0 0 15 0 0
if:earth	0 3 0 -11 4 0 2 0
if:either	2 0 -3 5 -10 9 0 -4
if:empty	0 14 0 2 -17 0 0 0
if:end	8 7 -13 2 -12 11 -12 0
if:enter	0 -4 0 0 13 0 0 0
if:event	0 19 4 0 -16 -6 0 0
if:everybody	0 0 0 0 -10 11 0 0
if:exemption	9 0 0 0 -8 0 0 7
if:expect	0 -4 13 -6 0 0 0 0
if:expire	0 -5 0 0 9 0 0 0
if:export	-2 0 0 15 -2 -3 -3 0
if:extend	0 0 0 -9 7 0 0 0
if:extension	0 33 0 -18 -15 -1 -1 0
if:fail	-21 12 23 10 -38 -8 0 21
if:failing	0 25 0 -4 -23 5 -7 0
if:farm	0 9 0 0 -7 0 0 0
if:fee	0 -1 0 6 0 3 -9 0
if:find	-5 7 -1 1 1 0 -11 0
if:finding	0 0 0 11 -3 0 0 0
if:first	8 11 -2 9 -14 -10 -5 0
if:follow	0 -11 0 -8 29 -2 0 0
if:for	-6 43 0 0 -28 -18 9 0
if:forced	0 -5 0 11 0 0 0 0
if:former	0 1 0 7 -10 0 0 0
if:found	-2 15 5 0 -6 -16 0 0
if:from	4 5 0 -14 6 7 -16 0
if:full	0 -9 3 0 5 0 0 0
if:further	4 5 0 -10 -13 5 7 0
if:get	0 -5 0 -3 20 0 -2 0
if:go	7 1 9 -6 -22 5 8 0
if:good	0 1 0 -9 17 -2 -10 0
if:government	0 25 0 -4 -27 3 0 0
if:had	0 -1 0 -10 18 0 -1 0
if:happen	0 11 0 8 -30 0 16 0
if:has	-6 0 0 6 -7 20 -20 -5
if:have	0 11 0 3 -2 -10 -3 0
if:he	-4 15 -3 -16 9 -20 -10 10
if:hit	0 -5 0 -9 -8 0 16 3
if:hold	0 0 0 -1 12 -4 0 0
if:i	0 0 0 -10 12 0 0 0
if:if	5 9 4 0 -20 6 4 1
if:import	0 18 0 0 -11 0 -2 0
if:in	-21 17 13 -18 -9 4 -3 1
if:insist	0 0 0 0 -11 0 8 6
if:introduce	0 -4 0 -5 2 14 -5 0
if:is	15 0 12 9 -7 -20 -12 -6
if:isn't	0 0 0 8 3 -11 -3 0
if:it	20 -9 7 1 -5 9 -22 5
if:its	-13 5 -5 10 0 -10 3 -15
if:judge	0 -5 0 0 14 0 0 0
if:keep	-7 -4 0 12 -6 1 3 -1
if:know	0 -16 0 0 15 0 1 -3
if:lapse	1 10 8 -7 2 -14 -10 -10
if:last	0 0 0 -19 5 14 -3 0
if:later	0 -5 0 0 0 0 9 0
if:law	0 -10 0 0 23 -2 0 0
if:leader	4 0 0 -10 0 0 3 0
if:less	0 -8 0 0 13 0 0 0
if:let	-2 -9 -6 0 20 -8 -2 0
if:level	0 -10 0 0 20 0 0 0
if:licence	-13 -9 0 2 2 9 3 0
if:lift	0 0 0 -6 11 0 0 0
if:like	0 -5 0 11 0 -3 4 0
if:list	0 -9 0 -14 19 -1 2 0
if:long	0 -5 0 -3 28 -6 -7 0
if:longer	0 14 0 -3 -2 0 0 0
if:lose	-5 -10 -2 5 10 0 0 0
if:make	0 -25 0 14 9 4 -12 0
if:maker	0 -9 0 -2 18 0 0 0
if:market	0 -3 -1 12 0 0 -6 0
if:may	0 -2 0 -3 12 -5 -1 7
if:measure	0 -6 0 12 -4 4 -2 0
if:meet	0 0 9 14 -10 -7 -6 0
if:might	0 0 0 9 -4 0 0 0
if:mind	0 -3 0 0 9 0 0 0
if:missed	0 0 9 0 0 0 0 0
if:missing	0 11 0 0 -8 0 0 0
if:more	6 -5 0 -13 11 -16 0 1
if:move	0 2 0 0 0 4 -13 0
if:my	0 -9 0 0 0 8 0 0
if:need	0 -2 0 0 -4 0 16 0
if:negotiation	0 0 0 -2 -11 4 15 0
if:neither	0 2 0 -5 -4 0 9 0
if:new	-4 2 0 -18 3 2 11 -4
if:night	0 7 0 12 -16 0 0 0
if:no	0 16 0 0 -15 -12 6 -7
if:nobody	0 5 0 -12 0 1 5 0
if:none	0 0 0 12 -1 -1 -3 0
if:not	-6 4 -13 20 -24 17 -9 0
if:note	0 11 0 0 -5 0 0 0
if:nothing	-3 5 7 17 -30 24 -32 0
if:of	-19 17 7 17 -2 -10 -30 -19
if:off	0 -10 0 8 0 0 5 0
if:offer	0 0 0 0 14 0 0 0
if:oil	0 -6 1 11 0 0 -7 0
if:on	-19 14 1 -8 -4 -10 0 19
if:once	0 -6 10 0 1 -6 -2 0
if:one	0 5 7 -20 1 -4 1 -9
if:only	0 -1 0 0 13 0 0 0
if:open	9 -9 0 21 -8 0 -12 0
if:opened	0 0 0 -6 12 0 0 0
if:or	0 0 0 0 11 -1 -9 0
if:other	0 15 0 -12 2 -2 -3 0
if:otherwise	1 7 -4 -3 9 -5 -15 -4
if:our	0 -8 0 -1 6 -5 12 0
if:out	1 4 2 -27 9 8 -10 -5
if:over	0 3 0 12 -9 0 0 0
if:own	0 0 0 4 -22 -2 19 0
if:paper	0 15 0 -16 -1 2 -8 0
if:part	3 -4 0 -10 0 11 0 0
if:pass	0 28 0 1 -35 0 3 -1
if:pause	-7 3 2 0 -2 11 -5 -4
if:pay	0 8 0 -3 -22 1 21 0
if:pen	0 27 0 0 -16 -4 -5 0
if:permanent	0 4 0 -3 9 -6 0 0
if:plant	0 0 0 0 10 0 0 0
if:pork	0 -1 0 -5 9 0 0 0
if:price	0 2 0 0 10 -10 0 0
if:product	0 -6 0 -3 21 0 0 0
if:prolong	0 20 0 -14 -23 8 3 0
if:prolongation	0 10 0 -3 -3 0 0 0
if:promise	0 19 0 -5 -24 12 0 0
if:protocol	0 -20 0 3 15 0 0 0
if:publish	11 -4 0 -6 -2 3 0 0
if:put	0 6 0 -17 0 -6 15 0
if:quarrel	0 -2 0 12 -10 4 0 0
if:quota	0 -13 0 2 0 0 3 0
if:rain	0 -12 0 0 21 0 0 0
if:raise	2 -9 0 -3 0 -10 17 0
if:rare	0 2 0 -12 6 0 1 0
if:rate	0 10 0 -1 4 -7 -6 0
if:ratify	0 -2 0 -8 19 -1 0 0
if:reach	0 -10 0 3 0 0 13 0
if:ready	0 0 0 0 11 0 -2 0
if:really	0 -8 5 -3 9 0 0 0
if:red	0 10 0 0 -5 0 0 0
if:refuse	-7 -13 -2 24 -3 0 -11 5
if:remain	-1 0 0 0 -15 7 0 11
if:renewal	0 24 0 -2 -17 0 0 0
if:replace	0 -18 0 -2 6 4 8 0
if:result	0 -20 0 0 10 0 5 0
if:return	10 0 0 -10 2 -1 -2 0
if:rise	0 -1 0 -2 14 0 -2 0
if:rule	0 -10 0 5 10 -8 -1 0
if:run	-1 13 0 -5 0 -4 -2 0
if:sale	0 -1 0 0 11 -3 0 0
if:same	0 -16 0 0 22 0 -5 0
if:satisfactory	0 0 0 0 -12 0 21 0
if:say	0 4 -2 4 -1 1 -18 -5
if:second	0 0 0 -12 0 8 0 0
if:section	0 0 0 -12 17 0 0 0
if:settlement	0 3 0 10 -21 -2 9 0
if:she	0 -10 0 0 18 0 0 0
if:show	0 0 0 0 9 0 0 0
if:shut	0 12 0 -1 0 -8 0 0
if:side	2 11 -4 10 -27 0 3 0
if:sign	0 2 5 -1 1 0 -14 -2
if:signature	0 4 0 10 -16 4 0 0
if:so	0 -4 0 -11 0 -10 14 7
if:something	0 21 0 0 -11 -1 0 0
if:soon	0 0 0 9 -4 0 0 0
if:speak	0 0 0 0 9 0 0 0
if:stand	8 -11 0 6 0 0 0 0
if:start	0 -14 0 0 18 0 0 0
if:stay	8 -2 3 14 -20 -8 4 3
if:steel	0 -11 0 1 -4 0 12 0
if:step	0 20 0 -1 -12 -4 0 0
if:still	0 -7 0 0 2 0 -9 9
if:strike	0 -11 0 1 0 2 0 0
if:suppose	0 13 0 -16 -7 0 -1 11
if:surcharge	0 -6 0 12 -5 5 -1 0
if:suspend	2 3 0 0 -11 4 0 0
if:suspension	4 15 0 -13 -20 2 8 0
if:take	4 -2 0 7 5 -13 -4 0
if:talk	8 -22 0 5 -5 -10 8 8
if:tariff	10 -31 5 -15 3 -1 15 11
if:tax	6 0 0 -1 -13 0 6 0
if:tell	0 -3 0 0 10 0 0 0
if:that	5 -20 0 18 -10 6 -1 0
if:the	14 -6 4 7 -3 0 -5 -13
if:their	-10 -7 -6 3 5 3 3 0
if:them	2 4 0 -16 4 3 -6 0
if:then	-2 0 0 -9 19 0 0 -6
if:there	0 2 -5 14 -8 -10 1 0
if:they	2 15 -14 3 -10 -13 0 8
if:thi	8 -1 12 0 -5 -20 0 5
if:threaten	0 -1 0 10 0 -3 -4 0
if:time	0 3 0 16 -15 0 -1 0
if:to	-17 12 14 -7 -6 -5 0 2
if:together	0 -1 0 0 -13 9 7 0
if:treaty	0 24 0 0 -16 -2 -3 0
if:truce	8 23 13 -19 -21 9 -21 -9
if:turn	0 -15 0 4 19 0 -2 0
if:two	-4 2 2 12 -13 0 -5 4
if:under	1 -9 0 -9 16 0 0 0
if:unless	10 11 -21 12 -24 2 0 -16
if:up	4 -19 0 -2 -4 20 0 0
if:used	8 5 0 0 -10 0 0 0
if:wage	-3 -10 0 0 22 0 0 0
if:wait	0 -7 0 0 -6 2 15 0
if:wake	16 4 0 -2 -14 0 0 0
if:walk	0 0 0 0 8 0 -6 0
if:want	0 12 0 0 -1 0 0 0
if:was	-6 5 0 -13 0 0 19 -5
if:way	0 3 0 -17 7 -10 5 0
if:we	-4 -7 2 19 -17 -2 8 4
if:well	0 -3 0 0 21 0 -9 -3
if:were	-8 4 -6 -13 11 -5 3 0
if:what	0 -2 0 -17 3 10 0 0
if:when	1 -20 0 -5 35 -9 -10 0
if:will	0 2 0 14 -10 0 -5 0
if:window	0 -5 0 0 15 0 0 0
if:with	0 -4 0 0 0 -31 13 1
if:withdraw	7 -1 0 6 -16 0 1 0
if:within	0 -8 0 10 1 0 -1 0
if:without	0 -15 -16 1 27 1 -8 -5
if:would	-4 11 0 4 -11 -9 2 2
if:wrong	10 4 9 0 -15 0 -9 0
if:yes	0 0 0 -4 18 0 0 0
if:you	-3 4 -11 -24 28 -13 0 -2
if:your	0 -1 0 -4 22 -4 -1 0
lead="	-10 9 -31 -3 16 -22 12 -17
lead=" be	0 -9 1 0 13 -9 0 1
lead=" bite	0 0 0 0 -10 11 0 0
lead=" charge	3 1 0 7 -14 0 0 0
lead=" future	0 0 0 0 -9 -5 11 1
lead=" have	0 -17 0 0 21 0 0 0
lead=" impose	0 -7 0 -3 0 0 13 0
lead=" lack	0 0 0 0 -6 10 0 0
lead=" modal	3 0 0 -17 -1 3 7 0
lead=" need	0 0 0 0 -9 10 0 0
lead=" past	-12 -11 -10 0 9 13 0 0
lead=" post	0 0 0 -9 11 0 0 0
lead=" present	0 5 0 -22 16 -32 2 -5
lead=" propose	0 -7 0 0 9 0 0 0
lead=" return	0 10 0 0 -3 0 0 0
lead=" say	-12 3 0 -13 13 0 0 0
lead=" sign	0 0 0 0 10 0 0 0
lead=" stay	-2 -12 0 2 11 -14 0 0
lead=" target	3 0 0 1 -26 0 19 0
lead=" threaten	0 -6 0 -7 10 -5 6 0
lead=" warn	0 -5 0 -1 14 -4 0 0
lead=(	0 9 0 -14 4 2 -4 -8
lead=)	0 11 0 -14 2 2 -5 -8
lead=) end	0 15 0 0 -13 0 0 0
lead=) impose	0 14 0 0 -18 8 0 0
lead=*	0 -10 0 -5 14 7 -5 0
lead=,	-1 0 -9 -10 20 0 2 -10
lead=, add	-6 18 6 -14 -4 0 1 0
lead=, admit	0 1 0 0 -13 7 3 0
lead=, agree	0 -7 0 16 -1 0 -12 1
lead=, amount	0 0 0 11 0 0 -1 0
lead=, announce	-13 0 0 9 -3 0 1 0
lead=, answer	0 3 0 4 -14 0 5 0
lead=, apply	7 -14 0 0 17 -17 -13 6
lead=, ask	0 7 -4 -6 5 8 -22 0
lead=, be	-10 6 1 8 -14 -1 1 11
lead=, bear	-5 6 8 3 -8 0 0 -19
lead=, begin	-5 -20 -14 9 6 4 0 6
lead=, buy	0 -10 0 -11 23 0 0 0
lead=, call	0 0 0 -12 13 4 -1 0
lead=, caution	0 0 9 -4 -9 0 0 7
lead=, charge	-3 15 0 3 -7 -8 0 0
lead=, collect	0 10 0 -9 0 0 0 0
lead=, come	-8 0 0 15 -8 2 -5 1
lead=, consider	0 0 0 -10 -9 0 13 9
lead=, decide	8 6 0 0 -15 0 0 0
lead=, declare	0 0 0 0 -14 0 7 10
lead=, deny	10 -7 0 0 -8 3 0 0
lead=, disappear	0 -7 0 -4 16 0 0 0
lead=, dismiss	0 0 0 0 -3 9 0 0
lead=, double	0 -16 0 -4 3 6 9 0
lead=, down	-2 0 0 0 0 0 -13 8
lead=, end	5 -8 18 -18 -7 4 0 9
lead=, enter	0 -6 0 0 15 0 0 0
lead=, exempt	0 0 0 -2 12 0 0 0
lead=, expect	0 -6 0 0 -3 12 2 -2
lead=, face	0 0 7 6 -11 0 0 0
lead=, fall	0 0 0 -15 9 -2 0 3
lead=, future-not	0 -12 0 -2 9 0 0 6
lead=, gerund	0 -14 11 -14 1 1 14 0
lead=, go	0 -6 -13 9 1 -2 7 -10
lead=, have	-11 -4 5 8 7 -5 -2 -13
lead=, hit	0 -4 0 8 -28 19 5 0
lead=, impose	-9 2 0 4 -14 -4 5 15
lead=, infinitive	0 -14 0 -17 0 16 3 3
lead=, issue	3 0 0 8 -13 1 0 0
lead=, jump	0 12 0 0 -11 0 0 0
lead=, keep	0 -10 0 -8 19 0 0 0
lead=, kick	0 0 0 0 0 0 9 0
lead=, know	19 -12 0 0 5 0 -20 0
lead=, lack	12 5 0 -22 -2 -10 8 0
lead=, lapse	0 -11 0 0 13 0 0 0
lead=, leave	-1 12 0 13 -12 0 -2 -1
lead=, let	-2 0 0 18 0 4 -26 0
lead=, like	0 0 0 -6 12 0 0 0
lead=, look	0 3 0 0 -3 -7 13 0
lead=, lose	-2 0 11 0 -9 0 -6 5
lead=, make	2 0 0 -2 -3 -9 12 0
lead=, modal	12 2 -34 12 -2 -14 -5 0
lead=, modal-not	8 9 0 -15 -20 0 0 14
lead=, move	0 5 0 0 -20 21 -3 0
lead=, need	12 -6 0 -4 2 -3 0 0
lead=, number	0 8 0 0 -19 0 10 0
lead=, other	-7 -7 -9 -10 12 -14 9 16
lead=, owe	0 9 0 0 -16 9 0 0
lead=, participle	-3 -12 10 0 16 -8 -4 -6
lead=, past	0 1 3 7 -10 -9 10 1
lead=, pay	0 12 -5 4 -13 -8 4 -2
lead=, perfect	-5 2 -10 9 0 -5 -15 19
lead=, pluperfect	0 0 0 -15 3 6 3 0
lead=, post	0 0 0 16 -13 1 -1 0
lead=, present	-6 -4 23 1 -21 19 16 1
lead=, present-not	8 -12 0 0 7 1 -4 0
lead=, prolong	0 -2 0 0 11 0 0 0
lead=, propose	-1 -3 -4 -1 -8 6 14 0
lead=, put	1 -7 0 0 -12 2 10 6
lead=, raise	0 -7 0 15 -8 0 0 3
lead=, reach	0 -4 0 18 -9 0 0 0
lead=, receive	0 0 0 -7 13 0 0 0
lead=, recommend	0 -4 0 15 -8 0 0 0
lead=, remain	0 -4 0 -3 16 0 0 0
lead=, renew	0 -6 7 1 10 -4 -4 0
lead=, reply	0 16 0 0 -7 0 -4 0
lead=, restore	0 15 0 2 -22 0 0 0
lead=, return	3 -10 0 -25 19 -9 3 0
lead=, rise	0 18 0 0 -13 -3 -2 0
lead=, rule	11 -5 0 2 -1 -5 0 0
lead=, run	13 0 0 -3 -2 0 0 0
lead=, say	7 -1 7 15 -14 -2 -5 15
lead=, see	0 -16 10 -6 8 1 0 0
lead=, sell	0 -16 3 6 3 0 -5 0
lead=, sign	7 -11 -1 8 -3 0 0 0
lead=, snap	0 -1 9 0 -1 0 0 0
lead=, spare	0 0 0 -5 14 0 0 0
lead=, spring	0 0 0 0 -5 0 10 0
lead=, start	0 0 0 4 0 0 -18 5
lead=, stay	1 -6 -1 -1 2 -8 0 17
lead=, stop	12 -9 7 -2 3 -11 -2 -3
lead=, suspend	0 -13 0 -27 2 26 -4 2
lead=, take	0 5 0 -9 -8 4 8 0
lead=, target	1 2 -11 0 -9 5 4 -10
lead=, tell	0 1 -14 -4 -4 -7 11 14
lead=, think	0 2 0 5 -17 -3 11 0
lead=, up	0 2 -11 9 -14 9 9 -9
lead=, void	0 -13 0 -1 -17 26 0 7
lead=, vow	0 4 0 0 -18 0 15 0
lead=, wait	0 5 0 -11 -1 -1 10 0
lead=, want	3 -12 0 0 4 0 0 0
lead=, warn	0 14 0 0 -13 16 -17 -4
lead=, withdraw	0 -10 0 0 5 0 0 0
lead=, write	0 -24 9 0 1 0 -1 4
lead=-	1 10 0 -4 0 0 -1 0
lead=- bear	4 2 0 -10 0 0 0 0
lead=- future	0 11 0 -5 0 0 -4 0
lead=- impose	0 8 0 -11 8 0 -7 0
lead=- present	0 17 0 -8 -12 0 3 0
lead=- say	0 0 0 -3 9 0 0 0
lead=09	0 -1 0 0 -7 0 12 0
lead=10	0 0 0 -9 14 0 0 0
lead=11	0 -11 0 -5 14 0 2 0
lead=15	6 1 0 0 -21 0 16 0
lead=19	0 -10 0 0 13 0 0 0
lead=2	0 -5 0 -2 18 0 0 0
lead=20	0 0 0 -5 11 0 0 0
lead=22	0 16 0 0 -13 0 0 0
lead=25	0 -8 0 0 10 0 0 0
lead=4	0 10 0 0 -6 0 0 0
lead=6	0 -7 0 1 10 0 0 0
lead=9	0 -1 0 0 12 0 0 0
lead=:	-14 11 -18 7 13 -31 2 -15
lead=: accept	0 0 0 12 -12 0 0 0
lead=: answer	0 0 0 0 -14 0 16 0
lead=: be	-3 9 0 0 0 -1 -11 -2
lead=: bear	0 -6 0 12 -9 5 0 2
lead=: begin	5 -17 0 9 4 2 -12 0
lead=: charge	0 -2 0 0 9 0 0 0
lead=: come	0 -1 0 0 11 0 0 0
lead=: future	0 -12 0 16 5 -2 -19 0
lead=: gerund	6 1 0 -2 -11 8 0 0
lead=: go	5 -12 0 6 3 0 -3 0
lead=: have	0 15 0 -5 -17 -3 2 10
lead=: impose	0 -15 -1 7 0 6 0 6
lead=: infinitive	1 0 0 0 -17 5 -1 9
lead=: keep	0 -1 0 0 -2 0 0 10
lead=: know	0 0 0 0 9 0 0 0
lead=: let	0 0 0 0 12 0 0 0
lead=: modal	-8 5 -1 5 -13 5 7 0
lead=: other	0 0 0 -7 21 0 0 0
lead=: participle	0 -12 0 -1 24 0 0 0
lead=: past	-5 0 0 5 9 -4 -8 0
lead=: pay	0 -2 0 14 -1 0 -7 0
lead=: perfect	0 -10 0 31 -23 0 0 0
lead=: present	0 -12 -4 -1 7 3 0 16
lead=: propose	5 0 0 6 -8 0 0 0
lead=: say	-6 -36 0 32 -4 0 -2 7
lead=: sell	0 -1 0 0 10 0 0 0
lead=: stay	-1 5 0 -4 3 -3 -13 5
lead=: target	0 -9 0 -10 6 6 2 0
lead=: tell	0 -6 0 21 -27 0 4 10
lead=: threaten	0 0 0 -5 3 11 -11 0
lead=: up	3 -14 0 18 -1 -2 0 0
lead=: want	0 11 0 0 -20 0 5 0
lead=;	-5 14 13 6 -10 -2 -6 -33
lead=; answer	0 0 0 0 12 0 -12 0
lead=; be	-2 8 7 4 -16 -3 3 0
lead=; bear	0 -15 6 0 17 4 -11 0
lead=; future	0 13 0 7 -10 -2 -4 0
lead=; halve	0 -10 0 0 0 11 0 0
lead=; infinitive	0 -2 0 9 0 0 -1 0
lead=; other	0 -9 0 15 -1 0 0 0
lead=; past	0 16 0 4 -14 -1 0 0
lead=; pay	0 -11 0 -12 19 0 0 0
lead=; perfect	3 -2 8 3 -6 0 -2 0
lead=; pluperfect	0 4 0 4 -11 0 0 0
lead=; present	0 -14 9 4 9 -31 0 -3
lead=; present-not	0 0 0 0 9 0 0 0
lead=; propose	0 -5 0 -6 22 0 -3 0
lead=; say	4 -3 9 -11 10 -9 -1 -2
lead=; stay	-6 13 7 5 -16 -6 1 -1
lead=; tell	0 0 13 0 -9 0 0 0
lead=; threaten	5 0 0 1 -10 0 5 0
lead=; vote	0 0 0 12 -11 0 0 0
lead=; warn	7 0 0 -10 0 0 3 0
lead=@	0 0 0 -6 14 0 0 0
lead=a	-17 -8 6 10 1 0 -4 6
lead=a add	0 0 9 2 -10 0 0 0
lead=a ask	0 9 0 0 -6 0 0 0
lead=a be	0 7 0 -9 12 -15 0 0
lead=a bear	0 -6 0 -14 5 3 7 0
lead=a begin	-3 -5 5 0 11 -7 -5 0
lead=a bring	0 8 -2 0 -9 8 0 0
lead=a future	0 0 0 -10 -8 13 6 0
lead=a gerund	0 0 0 0 -5 10 0 0
lead=a get	0 0 0 -2 -5 0 10 0
lead=a go	0 -5 0 -1 18 0 0 0
lead=a impose	0 2 22 -13 -12 12 -1 -7
lead=a infinitive	0 0 0 -13 0 4 0 0
lead=a lack	0 0 0 0 13 0 0 0
lead=a leave	0 0 0 0 -5 10 0 0
lead=a meet	0 -4 0 0 10 0 0 0
lead=a modal	0 -3 27 0 -16 2 -1 -4
lead=a modal-not	0 0 0 6 -15 10 0 0
lead=a other	0 0 0 0 17 0 0 0
lead=a participle	0 11 0 0 -12 0 8 0
lead=a pass	0 0 0 0 -7 0 9 0
lead=a perfect	0 3 0 -6 12 -2 0 0
lead=a pluperfect	0 0 0 0 10 0 0 0
lead=a present	-6 6 -9 -22 20 -3 3 -1
lead=a propose	-1 19 0 -15 -3 3 0 0
lead=a put	7 -10 9 0 -3 -1 0 0
lead=a renew	0 -5 0 0 -1 10 0 0
lead=a say	5 15 3 -15 -8 0 -4 3
lead=a stay	-2 7 0 -15 5 -1 8 0
lead=a suspend	0 -5 0 0 14 0 0 0
lead=a target	0 0 3 14 -8 -2 -2 0
lead=a tell	0 0 0 0 -10 9 0 6
lead=a threaten	0 5 0 8 -9 0 0 0
lead=a up	0 0 0 0 16 -2 0 0
lead=about	0 -2 0 0 22 -1 0 0
lead=absent	0 13 0 0 -14 0 0 0
lead=according	-4 -15 0 7 10 1 -2 0
lead=after	-4 40 -17 16 -43 11 2 -12
lead=after end	0 -14 0 0 19 0 0 0
lead=after impose	0 10 0 14 -20 0 -3 0
lead=after lapse	0 -8 0 0 10 0 0 0
lead=after modal	4 0 0 -10 0 7 0 0
lead=after past	0 -13 0 6 1 0 -2 0
lead=after pluperfect	2 0 0 17 -18 0 0 0
lead=after present	0 22 0 0 -20 3 0 0
lead=after put	4 -1 0 -14 9 0 0 0
lead=after say	3 0 0 10 -6 -1 -3 0
lead=after target	0 5 0 27 -29 0 0 0
lead=after threaten	0 0 0 18 -14 0 0 0
lead=after write	0 0 0 12 -12 0 0 0
lead=all	-1 -14 0 0 -11 21 7 0
lead=all be	0 0 0 -3 -12 7 10 0
lead=all past	0 0 0 0 -9 0 11 0
lead=all present	0 0 0 -2 -7 16 0 0
lead=all stay	0 0 0 -3 -12 7 10 0
lead=although	0 0 0 9 -3 0 -1 0
lead=although impose	0 0 0 9 -8 0 0 0
lead=although infinitive	0 0 0 11 -9 0 0 0
lead=although put	0 0 0 11 -10 0 0 0
lead=american	4 1 0 -16 9 -1 -4 0
lead=american begin	0 -4 0 0 11 0 0 0
lead=american modal	0 14 0 0 -13 0 0 0
lead=american past	0 -8 0 0 14 0 0 0
lead=american present	0 -4 0 0 17 0 0 0
lead=among	0 0 0 0 -5 0 9 0
lead=among present	0 0 0 0 -6 0 9 0
lead=an	-3 -10 5 27 -18 -13 0 3
lead=an begin	0 0 0 -7 13 0 0 0
lead=an modal	0 -1 0 10 -4 -1 -2 5
lead=an other	0 0 0 10 -3 0 0 0
lead=an present	0 1 0 14 -9 0 -5 0
lead=an stay	0 -1 0 15 -9 0 0 0
lead=analysts	0 -3 26 -5 -5 -8 -2 0
lead=analysts past	0 0 19 -2 -7 0 0 0
lead=analysts present	0 0 9 0 0 -3 0 0
lead=analysts say	0 0 27 -4 -10 -7 0 0
lead=and	-7 -12 0 -6 -7 6 33 -6
lead=and add	0 -3 0 12 -4 0 0 0
lead=and apply	0 12 0 -4 0 0 -4 0
lead=and be	0 -18 10 8 10 0 -6 0
lead=and bear	0 8 0 -12 8 -4 -8 0
lead=and begin	0 -2 0 -4 10 -5 1 0
lead=and charge	0 0 0 0 10 0 -1 0
lead=and come	0 -6 0 -2 19 0 0 0
lead=and continue	0 0 0 0 -5 9 0 0
lead=and deny	0 0 0 0 -17 11 10 0
lead=and down	0 -5 0 -3 21 0 -8 0
lead=and end	0 0 0 -10 0 2 0 0
lead=and future	0 3 0 -15 0 10 0 0
lead=and go	0 -2 0 0 12 0 -4 0
lead=and have	0 0 0 0 13 0 0 0
lead=and impose	-1 -3 0 9 -12 -24 25 -3
lead=and lose	0 4 1 0 -10 0 0 0
lead=and modal	-2 -8 0 0 18 3 -4 -1
lead=and past	-9 -7 -1 -19 6 -5 23 0
lead=and past-not	0 -1 0 0 14 0 -1 0
lead=and pay	0 12 0 -8 -1 -1 -1 0
lead=and perfect	1 0 0 12 -4 0 -3 0
lead=and present	-3 -7 11 2 0 -12 10 -1
lead=and promise	0 0 0 0 -11 0 13 0
lead=and propose	0 0 0 -10 -8 -1 22 0
lead=and rule	0 0 0 0 -17 11 10 0
lead=and say	0 0 0 10 -19 4 9 0
lead=and sign	0 0 0 0 12 0 0 0
lead=and stay	-2 -13 14 1 12 3 -21 0
lead=and take	0 -7 0 5 -11 0 14 0
lead=and target	0 -4 0 16 0 0 -10 0
lead=and tell	0 0 0 -5 13 0 0 0
lead=and threaten	0 0 0 24 -28 5 1 0
lead=and up	0 -10 -1 0 28 -1 -8 0
lead=and vow	0 0 0 0 -8 0 10 0
lead=and warn	0 0 0 13 -22 8 0 0
lead=ankara	0 0 0 11 -16 0 10 0
lead=another	0 0 12 1 -9 0 0 0
lead=another modal	0 0 0 10 -9 0 0 0
lead=answer	0 0 0 0 11 0 -2 0
lead=any	0 -8 0 -11 9 0 11 0
lead=any modal	0 0 0 0 -5 0 13 0
lead=argentina stay	7 0 0 9 -14 0 0 0
lead=as	11 -6 -11 -8 11 -10 0 0
lead=as announce	5 -16 0 -6 11 0 0 0
lead=as be	12 26 0 -16 -24 -1 0 0
lead=as bear	0 -1 0 0 10 0 0 0
lead=as begin	0 0 0 -11 14 0 0 0
lead=as buy	0 0 0 0 -6 0 10 0
lead=as down	0 -2 0 0 12 0 0 0
lead=as end	0 -6 0 0 14 0 0 0
lead=as have	0 -11 0 -1 17 0 0 0
lead=as modal	0 -1 0 0 14 0 0 0
lead=as other	8 0 0 -3 -16 0 7 2
lead=as past	-1 27 0 12 -33 7 -7 0
lead=as perfect	11 -7 0 -11 -7 0 13 1
lead=as present	8 -16 -4 -1 24 -15 -16 0
lead=as present-not	0 0 0 0 -9 0 10 0
lead=as propose	0 12 0 2 -6 0 -6 0
lead=as put	0 0 0 0 11 0 -6 0
lead=as say	1 -27 0 8 2 6 2 0
lead=as stay	11 27 0 -11 -22 -4 -2 0
lead=as tell	0 0 0 14 -10 0 0 0
lead=asked	0 9 0 2 -2 0 -6 0
lead=asked ask	0 9 0 2 -2 0 -6 0
lead=asked be	0 0 0 12 -10 0 0 0
lead=asked impose	0 9 0 2 -2 0 -6 0
lead=asked modal	0 10 0 11 -18 0 0 0
lead=asked participle	0 9 0 2 -2 0 -6 0
lead=asked propose	0 9 0 2 -2 0 -6 0
lead=asked stay	0 0 0 12 -10 0 0 0
lead=at	0 0 -1 0 15 -8 -12 0
lead=at end	0 12 0 0 -11 0 0 0
lead=at expire	0 12 0 0 -12 0 0 0
lead=australia	0 0 0 -3 1 9 -4 0
lead=australia begin	0 0 0 0 -10 10 0 0
lead=australia impose	0 0 0 0 0 10 -3 0
lead=australia present	0 0 0 0 -9 10 0 0
lead=australia stay	0 0 0 0 -9 10 0 0
lead=avocados	0 -4 0 0 -6 0 12 0
lead=azikiwe	0 -1 0 9 -5 0 0 0
lead=bangkok	0 -4 0 -3 14 0 0 0
lead=because	0 0 2 12 -7 0 -10 0
lead=because impose	0 9 0 0 -4 0 -1 0
lead=because past	0 8 0 0 -11 0 0 0
lead=because pluperfect-not	0 0 0 16 -15 0 0 0
lead=because sign	0 0 0 15 -13 0 0 0
lead=before	1 17 -5 -7 -14 14 -10 4
lead=before pay	0 -2 0 0 -2 10 0 0
lead=before present	4 4 0 8 -14 1 -5 0
lead=before return	0 10 0 0 -17 7 0 0
lead=before run	0 4 0 9 -18 0 0 0
lead=before stay	0 2 0 6 -10 0 -2 0
lead=before target	0 -5 0 0 10 0 0 0
lead=before up	0 0 0 -4 12 0 0 0
lead=beijing	6 -16 0 -15 0 -10 22 0
lead=beijing impose	-1 -1 0 -2 17 0 0 0
lead=beijing other	0 0 0 -5 11 0 -1 0
lead=beijing perfect	0 0 0 -11 12 0 0 0
lead=beijing present	0 0 0 0 18 0 -4 0
lead=bessent	0 4 0 -11 17 0 -15 0
lead=bessent begin	0 9 0 0 -9 0 0 0
lead=bessent modal	0 9 0 0 -6 0 0 0
lead=bessent perfect	0 0 0 -14 0 11 0 0
lead=bessent pluperfect	0 0 0 9 -5 0 0 0
lead=bessent up	0 9 0 0 -11 0 0 0
lead=both	0 7 -5 6 5 -16 -2 -7
lead=both be	0 -4 0 0 15 0 0 0
lead=both modal	4 0 0 10 -15 -2 5 -3
lead=both return	0 11 0 0 -11 0 0 0
lead=both stay	0 -10 0 0 24 0 0 0
lead=brasília	0 0 0 -8 -5 0 15 0
lead=brazil	0 0 0 -19 5 4 0 0
lead=brazil perfect	0 0 0 0 -17 9 4 0
lead=britain	0 -6 0 0 12 0 -3 0
lead=britain present	0 0 0 -2 11 0 0 0
lead=brussels	0 -3 0 -18 20 0 1 0
lead=brussels impose	0 0 0 -7 13 0 -1 0
lead=brussels past	0 0 0 0 13 0 -11 0
lead=buenos	0 0 0 0 -10 0 13 0
lead=but	7 -2 -1 0 2 -19 18 -10
lead=but be	0 0 0 -13 18 0 0 0
lead=but bear	0 0 0 0 -6 0 9 0
lead=but end	10 0 0 0 -3 0 0 0
lead=but future	10 -9 0 0 0 0 0 0
lead=but impose	0 -11 0 6 4 0 0 0
lead=but meet	0 0 0 0 -9 0 10 0
lead=but perfect-not	0 0 0 10 -9 0 0 0
lead=but present	0 -7 0 -15 18 -1 5 0
lead=but say	0 -13 0 4 0 0 2 0
lead=but sign	0 0 0 -7 10 0 0 0
lead=but stay	0 -1 0 -4 16 0 0 0
lead=but stop	10 0 0 0 -7 0 0 0
lead=canada	0 -19 0 0 6 0 7 0
lead=canada past	0 0 0 0 10 0 -6 0
lead=canola	0 11 0 0 -7 0 0 0
lead=canola present	0 11 0 0 -9 0 0 0
lead=cars	0 -4 0 0 12 0 0 0
lead=chair	0 -5 0 0 9 0 0 0
lead=cheese	0 0 0 11 -10 0 0 0
lead=chief	0 0 0 0 11 0 -9 0
lead=chief past	0 0 0 0 11 0 -9 0
lead=chief say	0 0 0 0 10 0 -9 0
lead=chile	1 -10 0 5 -14 0 13 0
lead=chile present	2 -3 0 4 -10 0 5 0
lead=chilean bear	0 -10 0 0 12 0 0 0
lead=chilean pay	0 -10 0 0 12 0 0 0
lead=china	-3 -8 -8 -35 41 -28 4 -4
lead=china announce	0 0 0 0 11 0 -3 0
lead=china answer	8 0 0 0 0 0 -10 0
lead=china begin	7 -4 0 0 -10 0 11 0
lead=china charge	0 12 0 0 -3 0 0 0
lead=china future	0 0 0 -1 15 0 -3 0
lead=china impose	2 5 0 -20 4 -8 5 0
lead=china modal	4 4 0 0 -9 -3 5 0
lead=china past	-6 0 0 -10 6 -2 7 0
lead=china perfect	-3 0 0 -12 13 -2 5 0
lead=china present	10 -3 0 -14 18 -2 -13 0
lead=china say	-3 0 0 -19 19 -5 0 0
lead=china stay	8 0 0 -9 0 0 0 0
lead=china take	0 0 0 0 -9 0 13 0
lead=china target	0 10 0 -9 -4 0 7 0
lead=china threaten	0 0 0 -8 0 0 11 0
lead=chinese	0 -16 0 7 10 0 0 0
lead=chinese bear	0 -5 0 0 11 0 0 0
lead=chinese pay	0 -5 0 0 10 0 0 0
lead=chinese present	0 -7 0 0 12 0 0 0
lead=chips	0 0 0 0 9 0 0 0
lead=clients	0 0 0 0 9 0 0 0
lead=cocoa	0 3 9 0 -5 -1 0 0
lead=cocoa modal	0 0 10 0 -4 0 0 0
lead=cocoa up	0 -7 11 0 0 0 0 0
lead=colombia impose	0 0 0 6 -11 0 6 0
lead=come	0 31 0 0 -29 0 0 0
lead=comments	0 0 0 -4 17 0 0 0
lead=commerce	0 -7 0 12 0 7 -9 0
lead=commerce past	0 0 0 9 -4 9 -8 0
lead=commission	0 0 0 0 -7 0 10 0
lead=commission past	0 0 0 0 -7 0 11 0
lead=commission say	0 0 0 0 -7 0 11 0
lead=companies	0 0 0 0 -5 10 0 0
lead=copenhagen	0 0 0 14 -12 0 0 0
lead=could be	0 0 0 10 -9 0 0 0
lead=could stay	0 0 0 10 -9 0 0 0
lead=countermeasures	0 -3 0 0 -5 0 13 0
lead=cranes	0 14 0 0 -10 0 0 0
lead=croatian	0 -12 0 0 13 0 0 0
lead=customs	0 -1 0 0 14 0 0 0
lead=czech	0 11 0 0 -10 0 0 0
lead=dakar	0 0 0 0 -7 0 10 0
lead=danish	0 12 0 3 -14 0 0 0
lead=dates	0 0 12 0 -9 0 0 0
lead=dealers	0 9 0 0 -7 0 0 0
lead=denmark	0 -1 0 0 11 0 -4 0
lead=deputy	0 15 0 0 -8 0 0 0
lead=diplomats	0 0 0 0 -26 0 20 12
lead=do say	0 0 0 9 -10 0 0 0
lead=does	0 -7 0 0 10 0 0 0
lead=does present	0 -1 0 0 9 0 0 0
lead=donald	-2 0 0 -3 16 0 0 0
lead=donald past	-1 0 0 -5 12 0 0 0
lead=donald say	0 0 0 -8 14 0 0 0
lead=during	0 -6 0 -7 18 0 0 0
lead=each be	0 0 0 0 -10 11 0 0
lead=each impose	0 10 0 0 -6 0 0 0
lead=each participle	0 0 0 0 -11 11 0 0
lead=each present	0 0 0 0 -8 11 0 0
lead=each stay	0 0 0 0 -10 11 0 0
lead=economists	0 -11 0 -4 17 2 0 0
lead=economists present	0 0 0 0 12 -1 0 0
lead=ecuador	0 -10 1 0 10 0 0 0
lead=egyptian	0 -22 0 0 24 0 0 0
lead=egyptian bear	0 -15 0 0 17 0 0 0
lead=egyptian pay	0 -15 0 0 17 0 0 0
lead=end	0 -5 0 0 19 0 0 0
lead=eu	0 -7 0 0 17 0 -3 0
lead=eu present	0 -7 0 0 10 0 0 0
lead=europe	0 0 0 -5 12 0 -4 0
lead=european	0 -2 0 0 17 0 -14 0
lead=european impose	0 0 0 10 0 0 -10 0
lead=everybody	0 9 0 0 -5 0 0 0
lead=everybody present	0 11 0 0 -9 0 0 0
lead=everybody say	0 11 0 0 -10 0 0 0
lead=everyone bear	0 10 0 0 -10 0 0 0
lead=everyone pay	0 11 0 0 -10 0 0 0
lead=everyone present	0 10 0 0 -5 0 0 0
lead=everything	0 9 0 0 -6 0 0 0
lead=exporters	0 9 0 0 -14 8 0 0
lead=exporters modal	0 11 0 0 -4 0 0 0
lead=exporters present	0 0 0 1 -13 11 0 0
lead=exporters propose	0 12 0 0 -8 0 0 0
lead=exports	-2 0 0 0 9 0 0 0
lead=failing	0 7 0 3 -25 7 0 0
lead=farmers	0 0 0 0 10 -3 0 0
lead=fees	0 0 0 0 -12 16 0 0
lead=fees modal	0 0 0 0 -14 17 0 0
lead=figl	0 0 0 11 -11 0 0 0
lead=figl past	0 0 0 11 -11 0 0 0
lead=fijian	0 9 0 0 -8 0 0 0
lead=five	0 -6 0 0 16 0 0 0
lead=for	-9 -44 -2 2 46 -11 -13 2
lead=for be	0 -7 0 13 0 -1 0 0
lead=for bear	0 0 0 12 -8 -1 0 0
lead=for begin	0 -9 0 1 8 0 0 0
lead=for impose	0 0 0 -4 15 0 0 0
lead=for infinitive	0 0 0 9 -7 0 0 0
lead=for modal	0 -3 0 18 -8 0 0 0
lead=for pay	0 0 0 12 -11 0 0 0
lead=for present	0 -18 0 0 26 0 0 0
lead=for stay	0 -13 0 12 5 -2 0 0
lead=foreign	0 0 0 0 15 0 -5 0
lead=foreign past	0 0 0 0 11 0 -4 0
lead=foreign say	0 0 0 0 10 0 -3 0
lead=forty	0 20 0 0 -18 0 0 0
lead=friedrich	0 0 0 0 9 0 0 0
lead=from	0 14 -1 -37 18 -5 -21 0
lead=from be	0 12 0 0 -9 0 0 0
lead=from bear	0 -4 0 -1 12 0 0 0
lead=from begin	0 -3 0 -5 11 0 0 0
lead=from charge	0 13 0 -2 -6 0 0 0
lead=from impose	0 -3 0 -10 19 0 -5 0
lead=from pay	0 -5 0 0 13 0 0 0
lead=from present	0 0 0 -5 9 0 0 0
lead=from target	0 10 0 -5 -1 0 -1 0
lead=georgia impose	0 10 0 0 -8 0 0 0
lead=german present	0 10 0 0 -10 0 0 0
lead=germany	0 0 0 0 -3 10 0 0
lead=germany past	0 0 0 0 -9 11 0 0
lead=germany say	0 0 0 0 -9 11 0 0
lead=ghana impose	0 0 0 0 -3 0 9 0
lead=goods	0 0 0 -20 26 -7 -4 0
lead=goods begin	0 14 0 0 -13 0 0 0
lead=goods participle	0 12 0 0 -2 0 0 0
lead=greece	0 -13 0 8 1 0 0 0
lead=greer	0 -2 0 20 -7 0 -1 0
lead=greer say	0 0 0 15 -8 0 0 0
lead=had	0 17 0 -4 -14 0 3 0
lead=had be	0 13 0 0 -12 0 0 0
lead=had begin	0 1 0 0 -11 0 8 0
lead=had end	0 9 0 0 -7 0 0 0
lead=had have	0 17 0 -4 -14 0 3 0
lead=had participle	0 1 0 0 -10 0 8 0
lead=had past	0 17 0 -4 -14 0 3 0
lead=had present	0 26 0 0 -23 0 0 0
lead=had sign	0 -6 0 0 11 0 0 0
lead=had stay	0 13 0 0 -11 0 0 0
lead=he	-10 -19 -6 -1 27 -1 0 -7
lead=he add	0 0 0 12 -7 0 0 0
lead=he answer	0 0 0 0 10 0 -7 0
lead=he begin	0 -3 0 -11 8 0 3 0
lead=he down	0 0 0 -2 15 0 0 0
lead=he have	0 0 0 -2 13 0 0 0
lead=he impose	-2 -12 0 5 0 -6 10 0
lead=he infinitive	0 0 0 -11 5 0 0 0
lead=he let	0 -4 0 14 -7 0 0 0
lead=he modal	0 -10 0 6 0 -5 4 0
lead=he modal-not	0 0 0 0 -7 0 12 0
lead=he past	0 -11 -4 1 12 0 -1 0
lead=he present	-2 -12 0 2 0 0 6 0
lead=he propose	0 -4 0 0 20 0 -6 0
lead=he say	0 -6 -6 8 -1 0 0 0
lead=he target	0 0 0 -4 -13 0 22 0
lead=he tell	0 5 0 9 -19 0 6 0
lead=he'll	0 0 0 0 -6 0 9 0
lead=he'll future	0 0 0 0 -7 0 9 0
lead=he'll impose	0 0 0 0 -7 0 9 0
lead=here	0 0 0 0 11 0 0 0
lead=here be	0 0 0 0 8 0 0 0
lead=here present	0 0 0 0 8 0 0 0
lead=here stay	0 0 0 0 8 0 0 0
lead=his	0 0 0 0 14 -9 0 0
lead=host	0 4 0 -10 1 0 6 0
lead=how	0 -9 0 -7 31 0 0 0
lead=how be	0 0 0 0 12 0 0 0
lead=how present	0 -2 0 -1 15 0 0 0
lead=how stay	0 -1 0 0 14 0 0 0
lead=i	-9 -21 -5 -17 45 -5 7 -4
lead=i be	0 0 0 0 12 0 0 0
lead=i bear	0 10 0 0 -6 0 0 0
lead=i begin	0 0 0 0 10 0 0 0
lead=i future	0 9 0 0 -1 0 0 0
lead=i impose	0 -6 0 -7 28 0 0 0
lead=i modal	0 -6 0 -4 28 0 0 0
lead=i past	0 -9 0 -3 0 0 13 0
lead=i present	0 -11 0 0 14 1 0 0
lead=i present-not	0 10 0 0 -5 0 0 0
lead=i say	0 -8 0 -8 10 -6 11 0
lead=i see	0 11 0 0 -10 0 0 0
lead=i stay	0 -3 0 0 21 0 0 0
lead=i think	0 11 0 0 -9 0 0 0
lead=iceland begin	0 -9 0 0 10 0 0 0
lead=iceland stay	0 0 0 0 -9 0 11 0
lead=if	5 18 4 1 -29 7 4 1
lead=if agree	-7 -8 2 2 8 0 0 -13
lead=if approve	0 -9 0 -1 15 1 0 0
lead=if be	0 -1 3 -20 19 -25 3 8
lead=if bear	-6 7 0 -12 0 -1 4 0
lead=if begin	8 0 0 -5 -20 12 9 -3
lead=if bring	-7 -1 1 7 -2 -12 10 0
lead=if buy	0 9 0 0 0 0 -1 0
lead=if call	0 0 0 10 -4 0 0 0
lead=if charge	0 5 0 -10 -14 6 4 0
lead=if come	0 9 0 -3 -6 2 -1 0
lead=if conclude	0 14 0 -1 -7 0 0 0
lead=if deny	0 0 0 10 -6 2 0 0
lead=if die	0 19 0 0 -11 0 0 0
lead=if down	-8 0 0 13 2 -5 -3 -6
lead=if end	-16 29 -13 17 -17 -1 -5 -19
lead=if enter	0 -2 0 0 10 0 0 0
lead=if fall	-4 -11 0 9 24 -16 -10 0
lead=if future	-1 13 7 -3 -3 0 -8 -1
lead=if gerund	-3 0 0 6 -5 -2 9 0
lead=if get	0 -14 0 -10 21 0 0 0
lead=if go	4 0 5 -5 -31 18 17 0
lead=if hold	-2 -4 0 -4 24 -1 0 0
lead=if impose	-3 -12 0 5 -5 12 5 0
lead=if infinitive	0 14 0 -6 -2 -6 5 0
lead=if lapse	-5 10 0 0 0 0 0 0
lead=if lift	0 0 0 -2 11 0 -3 0
lead=if like	0 -13 0 0 0 0 9 0
lead=if lose	-5 -9 -2 6 8 0 0 0
lead=if make	0 -19 0 15 0 12 -7 0
lead=if meet	0 3 0 12 -4 -5 -2 0
lead=if modal	-8 0 2 8 -1 -7 1 -5
lead=if modal-not	0 0 0 0 9 -1 0 0
lead=if other	-13 14 3 -2 12 -15 -15 -4
lead=if past	1 -5 -10 -7 -2 7 19 -11
lead=if pay	0 5 0 -4 -18 -6 24 0
lead=if perfect	0 -5 0 0 11 0 -1 0
lead=if perfect-not	0 1 0 1 -19 18 0 0
lead=if present	-2 -5 8 -8 1 7 -3 9
lead=if present-not	-4 5 -2 11 -14 0 0 0
lead=if prolong	2 0 0 -2 -8 11 0 0
lead=if promise	0 13 0 0 -23 12 0 0
lead=if propose	-2 0 7 3 -17 3 3 0
lead=if publish	11 0 0 -4 -12 4 0 0
lead=if put	0 0 0 -6 0 0 15 0
lead=if ratify	0 0 0 -8 14 0 0 0
lead=if refuse	-4 8 0 10 -10 2 -2 0
lead=if remain	-1 0 0 0 -15 7 0 11
lead=if renew	2 -5 0 -24 7 8 0 -3
lead=if replace	0 -17 0 0 1 5 9 0
lead=if return	2 -3 0 2 11 -7 -9 0
lead=if run	0 12 0 0 -3 0 0 0
lead=if say	0 -18 -5 9 5 4 -1 0
lead=if sign	5 -6 0 -3 0 12 -11 0
lead=if start	0 -4 0 -3 12 0 0 0
lead=if stay	0 -1 0 0 0 -7 0 15
lead=if stop	0 0 0 -1 17 -3 -4 0
lead=if suspend	-4 8 0 7 -7 -13 0 3
lead=if take	5 -4 0 14 3 -12 -11 0
lead=if target	2 2 0 0 -24 9 9 0
lead=if up	5 -7 1 -15 -6 10 13 2
lead=if vote	0 14 0 -3 -22 0 0 8
lead=if want	0 10 0 0 -2 0 0 0
lead=if win	0 11 0 0 -12 1 0 4
lead=if withdraw	8 -2 0 14 -15 0 -4 0
lead=importers	0 -10 0 0 18 -3 0 0
lead=in	-10 16 11 -17 10 -22 -3 -14
lead=in be	0 10 0 -7 0 -1 0 0
lead=in bear	0 -8 0 0 17 0 0 0
lead=in down	0 -2 0 -1 12 0 0 0
lead=in expect	0 0 10 0 -5 0 0 0
lead=in future	0 12 0 0 -7 0 0 0
lead=in impose	-4 -2 0 -12 13 0 2 0
lead=in make	0 0 0 -8 8 0 0 0
lead=in modal	0 0 7 23 -25 -10 2 0
lead=in other	11 0 0 1 -10 0 0 0
lead=in past	-1 0 0 -3 9 -2 0 0
lead=in present	7 14 6 -21 -5 0 -3 0
lead=in propose	0 -3 9 -3 -6 8 0 0
lead=in renew	0 0 0 11 -6 0 0 0
lead=in return	0 10 0 0 -8 0 0 0
lead=in say	0 19 0 -5 -11 0 1 0
lead=in stay	0 14 0 -19 5 -3 -1 0
lead=in threaten	-1 0 0 -7 9 0 1 0
lead=in up	0 0 0 13 -7 0 0 0
lead=india	0 0 0 -35 35 -7 0 0
lead=india be	0 -11 0 2 9 0 0 0
lead=india have	0 9 0 -4 -2 0 0 0
lead=india perfect	0 9 0 -2 -5 0 0 0
lead=india present	0 0 0 -16 15 0 0 0
lead=india propose	0 10 0 -5 -3 0 0 0
lead=india stay	0 -12 0 2 10 0 0 0
lead=indian bear	0 -4 0 0 10 0 0 0
lead=indian present	0 -5 0 0 10 0 0 0
lead=iran	0 0 0 -5 11 0 0 0
lead=ireland present	0 -7 0 -7 11 0 6 0
lead=is	0 -13 0 13 -1 0 0 0
lead=is be	0 -13 0 13 -1 0 0 0
lead=is present	0 -13 0 13 -1 0 0 0
lead=is stay	0 -13 0 13 -1 0 0 0
lead=it	2 -17 -44 8 19 -37 16 6
lead=it add	0 -7 0 26 -14 0 -1 0
lead=it apply	0 10 0 9 -18 0 0 0
lead=it be	0 9 -1 -5 2 -4 -8 0
lead=it bear	0 0 0 8 -4 0 0 0
lead=it begin	-13 2 -1 20 -12 -14 8 0
lead=it bring	9 0 0 0 0 0 0 0
lead=it end	0 -11 0 -17 19 3 8 0
lead=it fall	0 -2 0 0 -3 0 11 0
lead=it future	0 4 0 12 -9 -7 0 2
lead=it future-not	0 0 0 10 -8 0 0 0
lead=it gerund	0 0 0 -1 15 0 0 0
lead=it go	0 2 0 0 -9 0 9 0
lead=it have	2 0 0 2 -13 0 10 0
lead=it impose	0 -1 -8 18 -13 -5 15 -2
lead=it lose	0 0 0 0 -7 10 0 0
lead=it modal	-1 -6 -12 9 -3 2 13 -5
lead=it modal-not	0 -1 0 0 -4 0 10 0
lead=it past	-5 0 -3 0 4 -10 9 0
lead=it pay	0 -3 0 11 -8 0 0 0
lead=it perfect	14 -9 0 -12 -5 6 3 0
lead=it pluperfect	0 0 0 0 11 0 0 0
lead=it present	12 -10 -4 -4 17 -11 0 -3
lead=it present-not	0 10 0 -4 -1 0 0 0
lead=it propose	0 -9 0 -12 28 0 0 0
lead=it recall	0 9 0 0 -5 0 0 0
lead=it renew	0 0 0 0 11 0 0 0
lead=it require	0 9 0 0 -7 0 0 0
lead=it return	11 8 0 0 -19 0 0 0
lead=it say	12 -1 -1 13 -15 -1 3 -1
lead=it see	0 9 0 0 -7 0 0 0
lead=it sign	-1 0 0 0 13 0 0 0
lead=it stay	0 17 -4 0 -1 -8 -14 0
lead=it stop	0 0 0 0 -9 0 11 0
lead=it suspend	0 -1 0 0 16 0 0 0
lead=it up	0 0 0 0 -9 4 6 0
lead=it'll	0 0 0 -1 12 0 0 0
lead=it'll future	0 0 0 -1 12 0 0 0
lead=its	0 -10 0 1 18 -12 -2 -1
lead=its be	0 -9 0 1 10 0 0 0
lead=its charge	0 5 0 3 -11 0 0 0
lead=its propose	0 0 0 0 9 0 -2 0
lead=its stay	2 -10 0 1 5 0 0 0
lead=jakarta	17 0 0 -11 -21 0 16 0
lead=jakarta impose	18 0 0 -2 -11 0 0 0
lead=jakarta modal	10 0 0 -6 -18 0 15 0
lead=jakarta present	0 0 0 -4 -7 0 14 0
lead=jamieson	0 0 0 5 2 0 -10 0
lead=japan	-6 -15 0 0 0 5 10 0
lead=japan end	0 0 0 0 -7 14 0 0
lead=japan impose	0 0 0 -4 -10 8 9 0
lead=japan modal	0 0 0 0 -8 1 10 0
lead=japan propose	0 0 0 0 -7 0 10 0
lead=jordan	6 8 0 0 -16 -5 7 0
lead=kenya impose	0 0 0 0 9 0 -3 0
lead=korea	0 -10 0 -11 8 0 10 0
lead=korea perfect	0 0 0 -4 -4 0 13 0
lead=korea present	0 -7 0 -5 0 0 12 0
lead=korean	0 -8 0 0 13 0 0 0
lead=lapse	0 14 0 0 -12 0 0 0
lead=last	0 -10 0 0 9 0 0 0
lead=last past	0 0 0 -8 15 0 0 0
lead=lebanon	0 0 0 0 -9 0 10 0
lead=let	0 9 0 -10 0 -3 4 0
lead=let present	0 14 0 -2 -11 0 6 0
lead=li	0 0 0 0 17 0 0 0
lead=lithuania	0 -7 0 0 10 0 0 0
lead=malaysia	-3 0 0 0 13 0 0 0
lead=malaysian	0 10 0 0 -9 0 0 0
lead=mali	0 0 0 0 12 0 -11 0
lead=management	0 0 0 0 -9 10 0 0
lead=may	0 -10 0 -8 30 0 0 0
lead=medicines be	0 0 0 11 -9 0 0 0
lead=medicines stay	0 0 0 11 -9 0 0 0
lead=members	0 -3 0 0 14 0 0 0
lead=mexico	0 10 0 -8 -3 0 5 0
lead=might	0 0 0 11 -9 0 0 0
lead=might present	0 0 0 11 -9 0 0 0
lead=mills	0 0 9 0 -4 -2 0 0
lead=minister perfect	0 0 0 -5 11 0 0 0
lead=minister say	0 8 0 -12 6 0 -2 0
lead=miss	0 17 0 0 -16 0 0 0
lead=mongolia	-1 -6 0 0 15 0 0 0
lead=more	0 -3 0 13 -11 -1 9 0
lead=morocco	8 0 0 0 -11 5 0 0
lead=morocco present	9 1 0 0 -12 0 0 0
lead=mozambique	0 -7 0 0 10 0 0 0
lead=mr	0 13 -1 -8 6 -12 -2 0
lead=mr ask	0 10 0 0 -8 0 0 0
lead=mr have	0 10 0 0 -10 0 0 0
lead=mr infinitive	0 0 0 12 -7 0 -1 0
lead=mr modal	0 0 0 -4 11 0 0 0
lead=mr past	4 5 0 8 -19 0 -4 3
lead=mr pluperfect	0 0 0 -7 10 0 0 0
lead=mr present	0 10 0 0 -3 -4 0 0
lead=mr propose	0 10 0 0 -6 0 0 0
lead=mrs	0 0 0 0 12 0 -2 0
lead=ms	0 0 0 0 11 0 0 0
lead=my	0 -9 0 0 29 -1 0 0
lead=my present	0 -3 0 0 11 0 0 0
lead=nairobi	20 0 0 0 -18 0 0 0
lead=neither	0 0 0 -7 11 0 0 0
lead=neither be	0 12 0 0 -11 0 0 0
lead=neither stay	0 12 0 0 -11 0 0 0
lead=new modal	0 0 0 0 -11 0 12 0
lead=new perfect	0 0 0 3 -10 0 7 0
lead=new say	0 0 0 2 -12 0 8 0
lead=next	0 -24 0 -22 72 -2 -7 0
lead=next present	0 0 0 0 13 0 0 0
lead=nigeria	0 -12 0 7 3 0 0 0
lead=no impose	0 0 0 -4 12 0 0 0
lead=no perfect	0 -1 0 -3 19 0 0 0
lead=nobody	0 1 0 0 15 -10 -4 0
lead=nobody impose	0 17 0 0 -14 0 0 0
lead=nobody modal	0 0 0 0 12 0 0 0
lead=nobody say	0 -1 0 0 19 -1 0 0
lead=nobody want	0 9 0 0 -9 0 0 0
lead=nor	0 -6 0 0 17 0 0 0
lead=nor present	0 -2 0 0 10 0 0 0
lead=north	0 0 0 0 -8 0 9 0
lead=norway	0 -12 0 0 10 0 0 0
lead=norway present	0 -7 0 0 12 0 0 0
lead=norwegian	0 15 0 -2 -15 0 5 0
lead=not	0 8 9 3 -12 -2 0 0
lead=not participle	0 12 0 0 -12 0 0 0
lead=nothing	2 -13 0 0 9 -4 0 0
lead=nvidia	0 -1 0 0 14 0 0 0
lead=of	0 -11 0 0 18 0 0 0
lead=oil	0 0 0 -4 10 0 0 0
lead=on	-6 39 -11 -14 -1 0 -26 -10
lead=on be	-6 12 0 -2 0 0 -2 0
lead=on begin	0 11 0 5 -7 -1 -3 0
lead=on down	0 -3 0 0 12 0 0 0
lead=on future	0 13 0 -5 -2 0 0 0
lead=on impose	1 0 0 3 0 -1 -11 0
lead=on modal	0 22 0 1 -21 0 0 0
lead=on past	0 -23 0 5 7 0 -13 0
lead=on pay	0 10 0 0 -8 0 0 0
lead=on present	-2 4 0 -7 13 -10 -8 0
lead=on propose	0 0 0 -3 12 0 0 0
lead=on say	-2 -11 0 3 7 0 -2 0
lead=on sign	0 -4 0 -2 14 0 0 0
lead=on stay	-7 13 0 0 -1 0 -4 0
lead=on take	0 12 0 5 -14 0 -1 0
lead=once	0 0 0 -7 19 0 -8 0
lead=one	-5 -12 0 -1 2 -16 9 9
lead=one infinitive	0 0 0 0 10 0 -1 0
lead=one past	0 0 0 0 -6 0 0 12
lead=one present	0 0 2 0 -9 0 10 0
lead=one say	0 0 0 0 -6 0 0 12
lead=one threaten	0 0 0 0 -1 0 -2 12
lead=or	0 12 0 1 -5 -12 -9 3
lead=or bear	0 0 0 11 -4 0 0 0
lead=or impose	0 0 0 0 12 0 -3 0
lead=or pay	0 0 0 11 -7 0 0 0
lead=otherwise	0 11 0 6 -25 4 1 0
lead=otherwise begin	0 0 0 11 -11 0 0 0
lead=otherwise present	0 0 0 11 -12 0 0 0
lead=ottawa	0 -3 0 0 -7 0 5 9
lead=ottawa impose	0 0 0 0 -14 0 8 10
lead=ottawa present	0 0 0 0 -7 0 10 0
lead=our	-1 8 6 -10 -7 10 -4 0
lead=our be	0 10 0 0 -5 0 0 0
lead=our bear	0 12 0 0 -9 0 0 0
lead=our say	0 -1 0 7 -12 9 0 0
lead=out	0 10 0 0 -8 0 0 0
lead=palm	0 0 0 -2 -12 11 6 0
lead=parliament	0 0 0 0 11 0 0 0
lead=peruvian	0 9 0 0 -11 2 0 0
lead=peruvian present	0 10 0 0 -9 0 0 0
lead=phan	0 0 0 0 -13 0 9 4
lead=plus	0 -2 0 12 -7 0 0 0
lead=poland	0 13 0 -2 -13 0 4 0
lead=poland impose	0 16 0 0 -13 0 0 0
lead=poland modal	0 17 0 0 -14 0 0 0
lead=port	0 -2 0 0 12 0 0 0
lead=presenter	0 0 0 -5 11 0 0 0
lead=president	0 0 -1 17 -13 0 0 -3
lead=president announce	0 0 0 -4 9 0 -2 0
lead=president begin	0 0 0 0 10 0 0 0
lead=president impose	2 -4 0 0 3 7 -22 0
lead=president modal	0 0 0 -11 23 0 -5 0
lead=president past	5 4 0 4 -13 4 -3 0
lead=president perfect	-3 0 0 12 -5 0 2 0
lead=president present	0 -1 0 13 -1 0 0 0
lead=president propose	0 0 0 0 -11 0 14 0
lead=president say	0 2 0 9 -3 -9 -2 0
lead=president tell	0 0 0 11 -5 0 0 0
lead=president threaten	0 0 0 13 -15 7 -3 0
lead=president up	0 0 0 -9 11 0 0 0
lead=president warn	0 0 0 9 -7 0 0 0
lead=president write	0 0 0 0 10 0 -10 0
lead=prices modal	0 0 0 0 -9 9 0 0
lead=prices up	0 0 0 0 -9 9 0 0
lead=prime	0 4 0 -14 4 -4 3 0
lead=provided	0 12 0 0 -6 0 0 0
lead=question	-3 -2 0 8 13 -3 -6 0
lead=quito	0 8 0 0 -19 0 13 0
lead=rare	-5 0 0 0 17 0 0 0
lead=refunds modal	0 0 0 0 -8 10 0 0
lead=reporter	0 11 0 0 -9 3 0 0
lead=retailers	0 0 0 0 -9 13 0 0
lead=retailers past	0 0 0 0 -8 11 0 0
lead=rice	0 -9 0 0 15 0 0 0
lead=robert	0 0 -1 0 -11 9 0 5
lead=rocafuerte	0 0 0 0 -7 0 10 0
lead=scott past	0 0 0 10 -7 0 0 0
lead=scott say	0 0 0 10 -7 0 0 0
lead=scott tell	0 0 0 11 -8 0 0 0
lead=seoul	0 -6 0 18 -3 0 -7 0
lead=separately	0 0 0 -9 10 0 0 0
lead=shares	0 0 17 0 -7 0 0 0
lead=she	0 -8 0 11 -10 13 0 0
lead=she bear	0 0 0 16 -12 0 0 0
lead=she have	0 0 0 0 -10 11 0 0
lead=should	0 7 1 5 -31 5 1 9
lead=should agree	0 0 0 -9 0 0 0 6
lead=should be	0 11 0 1 -5 0 -5 0
lead=should begin	0 5 2 0 3 -11 -10 3
lead=should down	0 10 0 0 -10 3 -2 0
lead=should end	4 9 0 -6 -1 0 0 0
lead=should gerund	0 0 0 0 10 0 -1 0
lead=should go	0 0 2 0 2 -2 -9 4
lead=should impose	0 0 0 -8 -11 6 3 6
lead=should infinitive	0 0 0 -10 0 7 0 5
lead=should modal	0 0 2 0 -11 0 7 0
lead=should present	0 14 6 -6 -17 2 -5 6
lead=should refuse	-1 -3 0 -1 -5 9 0 7
lead=should say	0 7 0 3 -10 0 0 0
lead=should sign	0 9 0 -5 -3 -1 0 6
lead=should stay	0 14 4 3 -16 -3 0 0
lead=should up	0 -1 2 -10 6 -4 0 4
lead=since	-1 -20 0 -1 35 0 -1 0
lead=since bear	0 -12 0 0 17 0 0 0
lead=since impose	0 0 0 -1 11 0 0 0
lead=since pay	0 -12 0 0 15 0 0 0
lead=since perfect	0 -5 0 -5 24 0 0 0
lead=since present	0 -13 0 0 19 0 0 0
lead=six	0 -6 0 0 13 0 0 0
lead=small	0 0 0 0 -6 10 0 0
lead=so	0 13 -2 -2 4 -25 0 -4
lead=so be	0 -8 -2 15 -1 -4 2 0
lead=so have	0 17 0 -4 -9 0 0 0
lead=so modal	0 -15 0 -7 32 0 0 0
lead=so perfect	0 0 0 12 -10 0 0 0
lead=so present	0 2 0 6 -7 -11 5 0
lead=so stay	0 -13 -2 13 0 -5 2 0
lead=something	0 0 0 11 -7 0 0 0
lead=south	0 -6 0 -6 18 0 0 0
lead=spirits	0 10 0 0 -9 0 0 0
lead=sri	0 -9 0 0 17 0 0 0
lead=sri impose	0 -4 0 0 9 0 0 0
lead=steel present	0 -5 0 0 9 0 0 0
lead=suppose	0 23 0 -5 -24 0 0 12
lead=swiss	0 -3 0 -1 15 0 0 0
lead=switzerland impose	0 0 0 -2 -2 0 10 0
lead=talks	0 -7 0 8 -4 0 0 7
lead=talks modal	0 0 0 11 -9 0 0 0
lead=tariffs	0 0 0 -19 23 0 0 0
lead=tea bear	0 -9 0 0 10 0 0 0
lead=tea pay	0 -9 0 0 10 0 0 0
lead=tea present	0 -9 0 0 10 0 0 0
lead=ten be	0 -6 0 0 9 0 0 0
lead=ten stay	0 -6 0 0 10 0 0 0
lead=that	7 3 -21 5 0 -3 -2 -6
lead=that abolish	0 0 0 -4 12 0 0 0
lead=that accept	0 0 0 -5 8 0 0 0
lead=that add	0 8 0 -13 3 5 -5 0
lead=that adjust	0 0 0 0 10 0 -8 0
lead=that apply	0 0 0 -12 0 6 0 0
lead=that be	-50 8 -4 -2 3 9 0 3
lead=that bear	2 9 -9 -3 -11 -7 12 3
lead=that begin	0 -11 0 23 -3 2 -2 -17
lead=that buy	-1 -4 0 14 -2 0 -1 0
lead=that charge	-6 4 0 9 -13 3 1 0
lead=that collect	0 -11 0 -6 25 0 0 0
lead=that come	11 -7 -2 3 0 -6 0 -1
lead=that decide	0 0 0 0 10 0 -3 0
lead=that double	0 0 0 -13 13 0 1 0
lead=that end	9 11 -13 -10 1 -11 -7 9
lead=that extend	-4 -9 0 3 12 0 0 0
lead=that fall	0 10 -6 11 -9 -2 0 0
lead=that future	0 1 -1 19 -14 0 -2 0
lead=that gerund	22 1 0 -5 -11 0 -12 4
lead=that get	0 0 0 -11 20 0 0 0
lead=that go	3 -7 -1 7 4 1 -14 0
lead=that halve	0 9 0 0 0 0 0 0
lead=that hit	0 0 0 -8 9 -2 0 0
lead=that hold	10 2 0 16 -23 -4 0 0
lead=that import	0 0 0 -10 10 0 0 0
lead=that impose	10 8 3 -2 -8 11 -14 -1
lead=that increase	0 -1 0 15 -10 0 0 0
lead=that infinitive	-3 0 0 33 -19 -15 0 0
lead=that issue	12 -2 0 0 0 -7 0 0
lead=that keep	-1 0 0 19 -5 -4 -4 0
lead=that lack	7 -3 0 20 -12 -9 0 -1
lead=that land	0 12 0 0 -20 0 0 5
lead=that lapse	0 25 0 0 -20 0 0 0
lead=that lay	0 0 0 0 13 -3 -9 0
lead=that leave	9 8 0 -5 -7 0 -5 5
lead=that let	11 -5 0 -5 -1 0 4 0
lead=that levy	0 17 0 -7 -14 0 3 0
lead=that lose	0 -1 0 0 12 -5 0 0
lead=that make	8 0 0 -10 -9 4 14 0
lead=that meet	-1 12 0 -12 -6 -2 13 0
lead=that modal	6 6 -5 -14 11 -5 -2 -3
lead=that modal-not	-1 0 0 0 18 -12 0 -1
lead=that move	0 -4 0 -5 14 3 -1 0
lead=that need	3 0 0 13 -8 -1 0 0
lead=that other	4 0 0 0 4 -22 0 -6
lead=that participle	0 0 0 -3 7 0 0 0
lead=that pass	0 -1 0 0 -1 0 9 0
lead=that past	14 14 -12 0 -8 0 -3 0
lead=that past-not	0 -1 0 9 0 0 0 0
lead=that pay	0 0 0 9 -14 -6 12 0
lead=that perfect	0 7 1 -9 15 0 -12 0
lead=that pluperfect	-2 7 0 5 7 -6 -15 0
lead=that pluperfect-not	0 0 0 -7 17 0 0 0
lead=that prepare	0 5 0 6 -14 0 4 0
lead=that present	12 3 -34 8 -13 -8 3 8
lead=that promise	0 0 0 0 14 0 -6 0
lead=that propose	7 -15 -2 9 5 -4 -3 -4
lead=that publish	0 11 0 5 -14 0 0 0
lead=that put	0 14 0 13 -15 5 -26 0
lead=that reach	0 0 0 -3 11 0 0 0
lead=that say	-7 6 0 -2 13 0 -28 0
lead=that sell	10 0 0 -6 0 6 -11 0
lead=that shelve	5 0 0 0 -12 6 0 0
lead=that ship	0 0 0 -4 10 0 0 0
lead=that sign	4 -9 0 6 0 0 0 0
lead=that stay	-9 8 -8 0 -2 10 -2 0
lead=that stop	14 10 0 -5 -12 2 -6 0
lead=that suspend	15 13 0 3 -21 0 -8 -3
lead=that take	-7 0 10 12 -9 0 -1 0
lead=that target	-13 3 0 5 -10 6 4 2
lead=that think	0 -1 0 14 -8 0 0 0
lead=that undo	0 0 0 10 -9 0 0 0
lead=the	-2 -11 -17 -14 39 0 -17 9
lead=the agree	0 -10 0 4 0 5 0 0
lead=the ask	0 0 0 0 10 0 0 0
lead=the be	15 -5 -7 1 -4 0 0 0
lead=the bear	15 -9 3 -8 -7 0 0 9
lead=the begin	0 0 -6 0 -1 -34 8 14
lead=the bring	0 -9 0 0 16 0 0 0
lead=the charge	0 -18 0 -2 17 4 0 0
lead=the come	-1 17 0 0 -7 -14 10 0
lead=the deny	0 0 0 -13 14 0 1 0
lead=the down	-4 8 13 0 -12 -3 6 0
lead=the end	-7 8 -7 3 2 -16 0 1
lead=the expect	0 6 2 0 -9 0 0 0
lead=the fall	0 -2 17 0 -15 5 0 0
lead=the fear	19 0 0 0 -15 3 0 0
lead=the future	-1 -21 0 -19 31 6 0 -1
lead=the future-not	0 0 0 9 -2 0 0 0
lead=the gerund	0 9 4 0 -10 -15 -3 11
lead=the go	0 -9 0 -19 24 -3 -7 11
lead=the impose	-12 -5 -16 0 12 -19 12 0
lead=the infinitive	0 0 0 0 12 0 -12 0
lead=the know	0 0 0 12 -15 3 -1 0
lead=the lapse	0 -5 0 10 -3 0 0 0
lead=the let	0 8 0 0 -10 0 0 0
lead=the lift	0 5 0 0 -11 0 5 0
lead=the meet	0 -6 0 -1 5 -1 0 11
lead=the modal	20 -1 0 12 -30 0 10 13
lead=the modal-not	0 -11 0 4 -2 0 -3 15
lead=the other	0 -10 0 7 0 9 -4 0
lead=the participle	0 -8 6 1 7 -6 -8 0
lead=the past	-30 -24 0 0 12 8 9 -13
lead=the pay	0 -2 0 -3 15 0 0 0
lead=the perfect	-8 -12 0 -11 32 -6 0 0
lead=the pluperfect	0 -5 0 -14 26 -12 3 0
lead=the prepare	0 0 0 21 -21 0 0 0
lead=the present	6 21 -2 -1 -10 -6 -7 0
lead=the propose	-7 -1 0 15 5 -17 -1 0
lead=the publish	0 0 0 3 -11 0 8 0
lead=the put	0 11 0 0 0 -6 -4 0
lead=the raise	0 0 0 -9 0 0 9 0
lead=the reckon	0 0 0 0 -11 13 0 0
lead=the return	17 -2 7 4 -24 0 0 0
lead=the revive	19 -7 0 0 -4 0 0 0
lead=the rise	0 16 0 0 -13 0 0 0
lead=the rule	0 0 0 -10 21 0 0 0
lead=the run	0 -20 0 2 13 0 0 0
lead=the say	-36 16 -15 -9 -17 33 0 -11
lead=the sign	-4 -12 0 1 18 -14 0 0
lead=the start	0 0 0 15 -12 0 0 0
lead=the stay	13 -11 -13 0 10 -9 -1 6
lead=the suspend	0 0 0 -12 23 -10 -10 0
lead=the target	0 -9 0 0 15 7 -19 0
lead=the tell	0 0 0 0 -7 9 0 0
lead=the threaten	-10 0 0 -12 22 2 -10 0
lead=the up	0 11 0 -32 0 -12 7 10
lead=the warn	-8 0 0 -23 18 1 0 0
lead=their	0 -1 0 -6 12 3 -2 0
lead=then	-1 8 -11 31 -25 1 -13 1
lead=then apply	0 14 0 -3 -9 0 0 0
lead=then be	0 -5 0 -13 12 2 0 0
lead=then bear	8 2 0 -3 -16 10 0 0
lead=then begin	-1 36 0 -6 -21 0 -8 0
lead=then future	0 -5 0 6 -16 17 0 0
lead=then impose	0 21 0 9 -20 0 -8 0
lead=then modal	0 0 0 0 15 -8 -7 0
lead=then past	0 -21 0 -5 36 0 0 0
lead=then pay	8 0 0 -1 -15 11 0 0
lead=then present	4 18 0 3 -26 0 0 0
lead=then propose	0 0 0 18 -12 0 0 0
lead=then say	0 0 0 -11 11 0 0 0
lead=then stay	0 1 0 -10 5 2 0 0
lead=then up	0 0 0 4 -11 3 0 0
lead=there	0 1 -1 0 -10 3 1 3
lead=there be	4 -12 0 3 6 0 0 -10
lead=there bear	0 0 0 12 -10 0 0 0
lead=there begin	0 0 0 11 -11 0 0 0
lead=there come	0 0 0 11 -11 0 0 0
lead=there down	0 0 0 11 -11 0 0 0
lead=there infinitive	0 0 0 11 -10 0 0 0
lead=there present	0 -16 0 1 0 1 3 0
lead=there stay	4 -12 0 3 6 0 0 -10
lead=thereafter	0 26 0 0 -25 0 0 0
lead=they	-33 9 -16 5 1 19 -15 -15
lead=they apply	0 16 0 0 -14 0 0 0
lead=they be	0 1 0 -9 -13 23 0 0
lead=they begin	0 13 0 1 -9 2 -4 0
lead=they come	0 -11 0 0 19 0 0 0
lead=they down	0 -13 0 0 20 0 0 0
lead=they end	0 3 0 0 -9 -3 10 0
lead=they future	-6 13 0 5 -20 14 0 0
lead=they go	0 5 0 -1 -12 10 0 0
lead=they meet	0 0 0 0 10 0 0 0
lead=they modal-not	0 0 0 0 -5 0 11 0
lead=they other	0 11 0 0 -13 5 0 0
lead=they past	0 0 0 -6 20 -6 -3 0
lead=they present	-2 5 0 -14 0 9 -8 0
lead=they propose	0 0 0 -1 22 -1 0 0
lead=they stay	0 11 0 -4 -18 20 -1 0
lead=they target	0 -7 0 0 14 0 0 0
lead=they up	0 4 0 -3 -17 19 0 0
lead=they'd	0 15 0 0 -12 0 0 0
lead=they'd modal	0 18 0 0 -14 0 0 0
lead=they'd stay	0 19 0 0 -18 0 0 0
lead=thirty	0 11 0 -1 -3 0 0 0
lead=thirty be	0 10 0 0 -9 0 0 0
lead=thirty present	0 11 0 0 -10 0 0 0
lead=thirty stay	0 10 0 0 -9 0 0 0
lead=this	0 -21 0 11 10 -2 0 0
lead=this be	0 -3 0 10 -2 0 0 0
lead=this bear	0 0 0 12 -11 0 0 0
lead=this present	0 -9 0 11 -1 0 0 0
lead=this stay	0 -4 0 10 -1 0 0 0
lead=those begin	0 13 0 0 -8 0 0 0
lead=those come	0 13 0 0 -9 0 0 0
lead=those down	0 13 0 0 -9 0 0 0
lead=those stay	0 -6 0 0 9 0 0 0
lead=though	0 16 0 -5 -21 -3 20 0
lead=though begin	0 0 0 0 -9 0 10 0
lead=though down	0 0 0 0 -9 0 10 0
lead=though past	0 4 0 0 -13 0 9 0
lead=three	0 -12 0 -1 8 7 0 0
lead=to	0 -5 0 0 20 0 0 0
lead=today	0 -3 0 0 11 0 0 0
lead=tokyo	0 0 0 -13 19 0 -3 0
lead=tokyo impose	0 0 0 -5 9 0 -1 0
lead=tomatoes	0 -5 0 0 9 0 0 0
lead=tomorrow	0 11 0 -2 0 0 0 0
lead=tomorrow present	0 11 0 0 -10 0 0 0
lead=trade	0 -3 0 -11 6 1 0 3
lead=trade past	0 -5 0 -19 17 -9 2 5
lead=trade say	0 -7 0 -22 18 0 0 4
lead=trade threaten	0 0 0 0 -13 3 0 5
lead=treasury	-8 16 0 0 0 6 -22 -1
lead=treasury past	-1 17 0 -44 22 5 -11 0
lead=treasury perfect	0 0 0 17 -5 -6 0 0
lead=treasury pluperfect	0 0 0 5 -13 8 0 0
lead=treasury say	-7 17 0 -5 0 8 -18 0
lead=treasury tell	0 4 0 -20 3 8 0 0
lead=trump	0 -21 -1 9 12 -17 -4 -4
lead=trump announce	0 0 0 -7 10 0 0 0
lead=trump be	0 0 0 -7 9 0 0 0
lead=trump begin	0 -3 0 0 10 0 0 0
lead=trump impose	-2 -5 0 10 1 0 -8 0
lead=trump past	2 -7 0 13 -4 -3 -3 0
lead=trump pluperfect	0 0 0 -8 11 0 0 0
lead=trump present	0 0 0 -20 32 0 -6 0
lead=trump say	0 -6 0 -6 21 -6 -9 0
lead=trump stay	0 0 0 -9 14 0 0 0
lead=trump target	-1 0 0 13 -4 0 -2 0
lead=trump tell	0 0 0 11 -4 0 0 0
lead=turkey	-1 0 0 11 0 0 -4 0
lead=turkey perfect	0 0 0 12 0 0 -4 0
lead=twelve	0 -10 0 0 12 0 0 0
lead=twelve be	0 -4 0 0 9 0 0 0
lead=twelve stay	0 -4 0 0 9 0 0 0
lead=twenty	0 23 0 0 -30 9 0 0
lead=twenty be	0 11 0 0 -8 0 0 0
lead=twenty stay	0 11 0 0 -8 0 0 0
lead=two	0 -7 0 23 -18 16 -12 0
lead=two end	0 0 0 10 -8 0 0 0
lead=two modal	0 0 0 11 -8 0 0 0
lead=two pluperfect	0 0 0 10 -10 0 0 0
lead=under	-2 -18 0 -4 26 3 -10 0
lead=under be	0 -10 0 0 16 0 0 0
lead=under bear	0 10 0 0 -4 0 0 0
lead=under impose	0 -10 0 3 0 3 0 0
lead=under modal	0 -17 0 0 0 15 0 0
lead=under stay	0 -12 0 0 13 0 0 0
lead=under target	0 -3 0 10 -3 0 0 0
lead=united	0 0 0 0 9 0 -5 0
lead=unless	9 16 -22 10 -25 1 0 -17
lead=unless agree	0 15 0 10 -21 0 -2 0
lead=unless be	0 10 0 0 -9 0 0 0
lead=unless bear	0 -2 0 0 13 0 -3 0
lead=unless begin	0 -1 0 -3 -14 2 21 0
lead=unless come	0 0 0 0 -21 3 17 0
lead=unless decide	11 -6 0 0 0 0 0 0
lead=unless down	-1 -1 0 13 -26 2 14 0
lead=unless end	0 -20 0 17 -15 0 14 0
lead=unless extend	0 -3 0 0 12 0 0 0
lead=unless impose	0 9 0 24 -32 -1 0 0
lead=unless past	-1 2 0 -13 0 3 5 0
lead=unless present	16 6 -8 32 -42 -11 9 -4
lead=unless prolong	3 12 0 -5 -16 0 4 0
lead=unless put	0 12 0 -1 -8 0 0 0
lead=unless renew	5 7 0 -15 -4 0 1 0
lead=unless sign	9 13 0 4 -18 -2 -4 0
lead=unless up	0 5 0 6 -14 0 0 0
lead=unless withdraw	0 0 0 0 -9 0 7 0
lead=until	-8 -1 -4 -4 31 -14 -4 -3
lead=until be	0 -23 0 12 4 0 0 0
lead=until begin	0 -9 0 0 16 0 0 0
lead=until impose	0 -6 0 -5 9 0 2 0
lead=until past	0 -2 0 0 10 0 0 0
lead=until stay	0 -8 0 8 0 0 3 0
lead=upon	0 24 0 0 -23 0 0 0
lead=uruguay	0 -5 0 -2 14 0 -4 0
lead=us	0 -6 0 -7 24 0 0 0
lead=us past	0 0 0 -9 13 0 0 0
lead=vanilla	0 20 0 0 -19 0 0 0
lead=vice say	0 0 0 10 -3 0 -3 0
lead=vice tell	0 0 0 14 -9 0 0 0
lead=vietnam	0 -10 0 -3 11 7 -2 0
lead=washington	0 -4 0 7 8 -5 -16 0
lead=washington impose	0 3 0 -5 11 0 -14 0
lead=washington past	0 0 0 -9 13 0 0 0
lead=washington present	0 0 0 11 -2 0 -8 0
lead=washington propose	0 1 0 12 -7 0 -5 0
lead=washington target	0 0 0 -15 17 0 0 0
lead=washington threaten	0 0 0 -15 17 0 0 0
lead=we	0 -6 1 -17 26 -5 -19 0
lead=we be	0 -8 0 0 17 0 0 0
lead=we charge	0 -6 0 0 13 0 0 0
lead=we expect	0 4 6 9 -20 0 0 0
lead=we future	0 -1 0 0 10 0 0 0
lead=we impose	0 0 0 -8 15 0 0 0
lead=we modal	0 -16 0 -7 7 0 5 6
lead=we past	0 0 0 0 8 0 -3 0
lead=we present	0 10 0 0 -6 -5 -7 5
lead=we say	0 0 0 -1 11 -1 0 0
lead=we see	0 0 9 0 -3 0 0 0
lead=we stay	0 -9 0 0 20 0 0 0
lead=we target	0 -7 0 0 16 0 0 0
lead=were	0 3 0 -6 -13 6 0 7
lead=were be	0 3 0 -6 -13 6 0 7
lead=were end	0 9 0 0 -16 0 0 8
lead=were infinitive	0 8 0 -1 -14 0 1 8
lead=were past	0 3 0 -6 -13 6 0 7
lead=were stay	0 3 0 -6 -13 6 0 7
lead=what	-20 14 -27 5 20 -18 -4 -20
lead=what be	-1 -13 0 -17 8 5 13 0
lead=what come	0 3 0 0 -9 0 10 0
lead=what down	0 11 0 0 -14 0 10 0
lead=what future	0 -14 0 0 1 0 11 0
lead=what go	0 0 0 0 13 0 0 0
lead=what keep	0 12 0 0 -12 0 0 0
lead=what know	0 0 0 -1 13 0 0 0
lead=what past	0 -5 0 0 14 0 -4 0
lead=what pay	0 18 0 -3 -9 0 0 0
lead=what perfect	0 0 0 0 9 0 0 0
lead=what present	-3 15 -1 -30 -4 1 15 0
lead=what propose	0 -3 0 0 10 0 0 0
lead=what replace	0 0 0 12 -11 0 0 0
lead=what say	0 -11 0 0 5 0 6 0
lead=what stay	-1 3 0 -18 -2 5 12 0
lead=what target	0 -8 0 0 13 0 0 0
lead=what up	0 0 0 0 14 0 0 0
lead=whatever	0 9 0 0 -5 0 0 0
lead=whatever present	0 10 0 0 -9 0 0 0
lead=when	0 8 6 8 -3 -6 -29 -9
lead=when be	0 28 0 0 -24 0 -4 0
lead=when bear	0 -9 0 -6 31 0 0 0
lead=when begin	10 5 0 -14 0 0 -4 0
lead=when end	0 -19 0 0 7 2 0 0
lead=when future	0 11 0 0 -7 0 0 0
lead=when have	0 0 0 11 -8 0 0 0
lead=when impose	-2 -4 0 0 13 0 0 0
lead=when past	0 0 0 14 -2 -2 -10 0
lead=when present	7 1 5 -5 -1 0 -10 -2
lead=when return	0 0 11 0 -8 0 0 0
lead=when say	0 2 0 8 -8 0 0 0
lead=when stay	-1 23 0 0 -16 0 -7 0
lead=when write	0 0 0 15 -15 0 0 0
lead=where	0 10 -6 0 1 6 -26 -3
lead=where past	2 8 0 1 -2 -8 -9 0
lead=where present	-2 0 0 0 -5 17 -3 0
lead=where stand	0 9 0 0 -5 0 -1 0
lead=where stay	0 4 0 -3 0 6 -12 0
lead=whether	0 -4 0 12 1 -7 0 0
lead=whether present	0 -7 0 0 10 0 0 0
lead=which	0 1 1 -9 1 0 5 -4
lead=which ask	0 8 0 5 -10 0 0 0
lead=which begin	1 8 0 15 -7 -16 -8 0
lead=which buy	0 0 0 16 -15 0 0 0
lead=which collect	0 11 0 -5 -8 0 3 0
lead=which come	0 10 0 6 -15 0 0 0
lead=which down	0 11 -1 5 -8 -3 0 0
lead=which end	0 -20 1 0 13 -12 1 0
lead=which enter	0 0 0 11 -2 0 -3 0
lead=which face	0 0 0 11 -21 0 7 0
lead=which have	0 -18 0 -2 0 13 1 0
lead=which hold	0 5 0 10 -13 0 0 0
lead=which impose	-1 15 -8 -11 -5 0 8 0
lead=which make	0 -1 0 -6 14 3 0 0
lead=which modal	-7 -6 -7 0 29 -5 -15 0
lead=which past	3 22 0 0 -32 12 0 1
lead=which pay	0 -5 0 0 0 14 -1 0
lead=which perfect	0 1 11 16 -31 -6 9 3
lead=which pluperfect	0 0 0 -4 20 0 0 0
lead=which present	0 -12 -11 0 -2 11 20 -6
lead=which present-not	0 -4 0 0 13 0 0 0
lead=which propose	-1 7 0 11 -9 0 0 0
lead=which put	-3 -1 0 -10 20 0 0 0
lead=which raise	0 0 0 13 -11 0 0 0
lead=which say	-4 -6 0 -1 18 0 -6 3
lead=which sell	0 0 0 0 12 -1 0 0
lead=which stand	0 -9 0 0 -9 9 12 0
lead=which stay	-10 -1 0 -6 -2 15 9 -1
lead=which suspend	3 8 0 8 -21 0 0 0
lead=which target	4 8 0 0 -12 -8 7 0
lead=which threaten	0 0 0 0 11 0 -5 0
lead=which up	5 0 0 16 -7 0 -11 0
lead=while	-3 0 0 0 10 0 -3 0
lead=who	-22 0 0 0 14 12 -26 5
lead=who add	0 9 0 0 -8 0 0 0
lead=who be	0 0 0 -3 11 0 0 0
lead=who begin	0 0 0 0 -10 8 0 0
lead=who future	0 -5 0 0 16 0 0 0
lead=who go	0 1 0 0 -12 8 0 0
lead=who have	0 8 0 -5 -9 8 0 0
lead=who other	0 -1 0 0 13 0 0 0
lead=who past	-1 16 0 5 -3 -3 -13 0
lead=who pay	0 -14 0 -1 5 8 0 0
lead=who perfect	0 0 0 0 11 0 0 0
lead=who present	-4 -3 6 4 -4 15 -11 -1
lead=who say	0 10 0 -3 0 0 -5 0
lead=who sell	0 0 0 12 -3 0 0 0
lead=who sign	0 -1 0 0 15 0 0 0
lead=who up	0 0 0 0 -11 8 0 0
lead=whose	9 -3 0 0 0 0 3 0
lead=whose be	0 0 0 -5 11 0 0 0
lead=whose begin	11 0 0 0 -5 0 0 0
lead=whose come	11 0 0 0 -9 0 0 0
lead=whose down	11 0 0 0 -9 0 0 0
lead=whose present	10 -13 0 -7 0 0 0 0
lead=whose stay	0 0 0 -8 17 0 0 0
lead=why	0 -6 0 -3 21 0 0 0
lead=will	0 -3 0 30 -18 -1 -4 0
lead=will be	0 3 0 8 -11 0 0 0
lead=will begin	0 0 0 9 -8 0 0 0
lead=will impose	0 -4 0 18 -11 0 0 0
lead=will present	0 -10 0 24 -10 0 -2 0
lead=will stay	0 2 0 7 -8 0 0 0
lead=wine	0 -17 0 0 11 0 0 0
lead=with	0 -6 0 -18 19 4 -2 0
lead=with impose	0 -5 0 -6 1 9 0 0
lead=with participle	0 0 0 -9 11 0 0 0
lead=with stay	0 4 0 0 -17 8 0 0
lead=within	0 -4 0 0 11 0 0 0
lead=without	-7 32 0 12 -40 10 -11 2
lead=without add	0 12 0 0 -8 0 0 0
lead=without be	0 -6 0 11 5 -8 0 0
lead=without bear	0 13 0 -8 -6 0 0 0
lead=without end	0 -31 0 0 19 7 0 0
lead=without impose	0 24 0 -9 -21 8 -1 0
lead=without modal	0 -8 0 -3 13 6 -4 0
lead=without other	0 23 0 0 -22 0 0 0
lead=without pay	0 15 0 -4 -10 0 0 0
lead=without present	0 30 0 0 -24 -3 0 0
lead=without return	0 8 0 0 0 0 0 0
lead=without rise	0 -22 0 5 14 0 0 0
lead=without say	0 12 0 0 -8 0 0 0
lead=without stay	0 -10 0 10 10 -13 0 0
lead=without take	0 17 0 0 -15 0 0 0
lead=would	0 0 0 0 13 0 -3 0
lead=xi	0 -2 0 -11 30 0 0 0
lead=yes	0 0 0 -6 9 0 0 0
lead=yet	-6 11 0 -13 -8 0 -11 24
lead=yet down	0 0 0 0 -9 0 0 12
lead=yet modal	0 6 0 0 -9 -1 0 11
lead=you	0 9 0 0 3 -7 -5 0
lead=you have	0 8 0 4 -10 0 0 0
lead=you impose	0 0 0 0 11 0 0 0
lead=you modal	0 -1 0 0 18 0 0 0
lead=—	0 6 -17 12 7 -35 -11 -15
lead=— begin	0 15 0 8 -12 0 -6 0
lead=— come	0 12 0 6 -16 0 0 0
lead=— down	0 11 0 0 -6 0 0 0
lead=— end	0 7 0 -15 6 0 -4 0
lead=— future	0 0 0 -13 25 0 -3 0
lead=— gerund	0 12 0 0 -8 0 0 0
lead=— infinitive	0 0 0 -10 11 0 0 0
lead=— modal	0 0 0 9 -4 0 0 0
lead=— participle	0 2 0 0 -11 0 7 0
lead=— perfect	0 0 0 -14 21 0 0 0
lead=— present	0 4 0 24 -20 0 0 0
lead=— say	0 2 0 19 -23 0 0 0
lead=— stay	0 -9 0 0 12 0 0 0
lead=— take	0 0 0 -1 9 0 -3 0
lead=— up	0 -1 0 19 -10 0 -1 0
lead=•	0 -13 0 0 15 2 -4 0
level	-17 35 -2 -1 0 -26 -14 -19
level+on-lapse	0 0 -1 16 -7 2 -16 0
level+open	-7 8 -5 3 1 -15 -3 -1
main:"	-6 10 -6 4 -1 0 -10 0
main:&	0 2 13 -1 -12 0 0 0
main:'	-4 9 -1 0 3 5 -17 0
main:'s	4 -4 -4 -2 -10 -1 24 -2
main:)	-2 4 0 9 -10 8 -5 0
main:,	15 -1 3 3 -19 -4 5 14
main:-	0 16 13 -8 -7 -4 -2 -6
main:.	6 10 14 -9 -28 11 9 11
main::	-2 -1 9 -1 3 -10 7 -10
main:;	6 2 3 -2 -15 18 -6 -14
main:<agent>	-13 17 -11 25 -11 -9 -10 -14
main:<day-ahead>	6 -2 13 3 -4 -9 1 -10
main:<day-gone>	-9 34 22 0 -24 4 -14 -15
main:<day-today>	0 21 0 7 -15 -11 -4 -6
main:<duty>	-5 34 -14 -1 -12 -14 -3 -8
main:<goods>	0 7 -1 15 -44 -14 39 -11
main:<level-noun>	0 -3 -13 5 0 -3 6 -2
main:<level>	-23 -21 0 24 -4 -11 16 7
main:<money>	-15 -6 0 -4 0 -5 24 0
main:<month-ahead>	-11 13 -12 0 16 -12 0 -23
main:<month-gone>	10 13 0 -1 -4 -4 -13 -9
main:<name>	12 4 -22 -2 -24 24 10 -3
main:<not>	13 -16 -1 -16 15 -21 -6 34
main:<number>	-15 21 2 16 -36 3 10 -8
main:<office>	2 0 18 13 -25 2 -7 1
main:<organisation>	-1 -15 -8 18 16 -16 -7 0
main:<person>	-20 7 -33 13 -10 -9 5 20
main:<points>	-7 5 0 -16 3 0 -3 7
main:<quality>	-4 -18 -8 15 -9 5 10 10
main:<seat>	5 2 -10 12 -36 -9 12 29
main:<sender>	15 -10 7 -21 -11 20 -5 -3
main:<span>	0 6 3 -23 11 -7 -4 0
main:<taker>	4 5 26 -21 -16 0 -15 0
main:<v-agree>	-8 -9 -5 10 3 0 -2 9
main:<v-bear>	-5 -12 0 18 3 4 -9 -3
main:<v-begin>	-1 -6 -10 0 8 -14 13 -6
main:<v-buy>	5 0 -2 0 2 3 -18 -5
main:<v-deny>	27 -19 0 -8 2 0 -8 0
main:<v-down>	-2 -1 26 -18 0 0 -11 0
main:<v-end>	-8 -7 14 -28 6 12 -7 8
main:<v-impose>	1 -4 -1 3 -6 6 -8 13
main:<v-lack>	7 0 0 0 0 -16 0 0
main:<v-propose>	-4 -6 -3 6 0 5 -18 18
main:<v-renew>	2 -11 0 0 16 -10 0 0
main:<v-return>	1 10 -13 -32 18 -12 0 -22
main:<v-say>	7 0 10 -2 -9 -16 0 21
main:<v-sell>	3 4 3 -25 0 -3 9 -5
main:<v-sign>	-6 8 -11 -13 0 7 -6 14
main:<v-stay>	0 0 -11 -7 9 -8 10 -5
main:<v-suspend>	14 -12 -4 -25 10 18 -8 -17
main:<v-target>	0 -6 -10 8 11 -7 -4 -23
main:<v-threaten>	3 -6 2 -2 7 0 -4 -3
main:<v-up>	-19 0 -15 12 0 -8 10 -9
main:?	-15 22 -13 37 -20 -27 -10 -14
main:_	0 -7 0 0 15 0 0 0
main:a	20 -27 9 -13 8 -26 4 14
main:according	-2 0 0 16 -19 3 0 0
main:act	0 0 0 -10 12 -4 0 0
main:add	-6 4 6 -2 -1 0 3 -10
main:additional	2 10 0 0 -10 0 -3 0
main:after	-9 13 -5 -9 -3 2 0 0
main:afterward	0 16 0 1 -13 0 0 0
main:again	16 36 -21 -28 5 -11 -24 -11
main:against	0 -4 0 -3 15 0 0 0
main:agenda	0 -4 0 10 -2 0 0 0
main:agree	0 9 0 0 -3 3 -5 0
main:agreement	0 -15 0 -3 26 0 -2 0
main:aid	0 0 0 0 16 -10 0 0
main:all	7 10 1 -4 -20 10 -3 0
main:also	12 -17 0 2 -19 0 17 0
main:altogether	4 -2 0 0 -6 14 -5 0
main:aluminium	0 -8 0 0 11 0 0 0
main:among	0 -3 0 -3 18 -7 0 0
main:an	-1 -7 -7 5 17 9 -21 0
main:and	-2 14 10 -20 0 -2 -11 0
main:anew	0 11 0 -8 -22 7 0 8
main:announce	4 -4 0 0 -14 -6 23 -1
main:another	5 -1 0 -8 3 -14 3 7
main:antimony	11 0 0 0 -7 0 0 0
main:any	9 1 0 -6 4 -21 1 0
main:anybody	0 -18 0 0 7 4 3 0
main:apply	11 3 0 10 -12 -19 -5 0
main:approval	0 0 0 0 -9 10 0 0
main:approve	0 0 0 -5 -8 0 7 10
main:are	6 -4 1 -4 -9 9 5 0
main:as	25 -7 -2 7 0 -47 3 -5
main:ask	0 2 -6 5 0 3 -14 -4
main:association	0 0 0 0 0 11 -1 0
main:at	0 7 3 7 -22 -18 17 0
main:autumn	0 12 0 0 -9 2 0 0
main:await	0 13 0 0 -5 0 0 0
main:away	5 5 2 0 -11 0 0 0
main:back	-5 28 11 -36 14 -16 -29 -5
main:ban	-5 -15 0 0 18 1 0 0
main:banana	0 5 0 0 -17 -2 11 0
main:basi	0 -4 15 0 -6 -1 0 0
main:be	5 5 -6 8 -13 -3 0 -6
main:bean	3 -1 0 -17 3 0 11 0
main:bear	0 0 0 -6 9 0 0 0
main:become	0 3 0 21 -10 -2 -5 0
main:beef	0 1 0 -17 5 0 3 0
main:beer	0 -1 0 14 -9 -2 1 0
main:begin	1 -22 0 12 -5 10 0 0
main:being	0 -10 2 0 5 0 0 0
main:between	0 14 0 -1 -7 0 0 0
main:bill	0 -9 0 9 0 0 0 0
main:boat	0 0 0 0 10 0 0 0
main:border	0 0 0 0 12 -2 0 0
main:both	7 2 -10 -2 -8 -3 24 -15
main:bridge	0 0 0 0 13 -1 0 -2
main:bring	0 18 -2 -19 -6 0 3 0
main:broker	7 0 21 -11 -9 -11 -1 0
main:buse	0 -11 0 0 12 0 0 0
main:but	6 -6 0 2 0 -10 2 0
main:by	7 0 18 -27 4 -19 13 -16
main:can	1 5 0 3 -5 -19 8 -3
main:cancel	-2 5 2 -6 -12 11 0 0
main:case	2 -9 0 0 11 1 -5 0
main:cease	0 25 0 0 -19 -1 0 0
main:certificate	14 0 0 0 -7 0 0 -1
main:chain	0 0 0 0 15 0 -10 0
main:change	0 -21 0 -1 25 1 -2 0
main:cheese	0 -5 0 -1 -5 0 15 0
main:chocolate	0 8 0 -2 -10 6 0 0
main:claim	0 0 0 0 10 0 0 -2
main:clause	0 0 0 0 10 0 -2 0
main:client	0 -4 3 0 10 0 0 0
main:close	-8 -15 -1 -7 -22 41 11 -9
main:closed	0 -8 0 -1 9 0 7 0
main:cod	-2 11 0 -2 -8 0 0 2
main:coffee	0 9 0 4 -16 0 0 0
main:collapse	0 -4 13 0 -4 -3 0 3
main:collect	0 7 0 -18 5 0 0 0
main:column	0 28 0 0 -22 0 0 0
main:company	14 -23 6 -7 -8 14 1 0
main:condition	0 0 0 10 -7 0 0 0
main:contract	0 -16 0 -4 15 7 0 0
main:cost	5 0 3 -14 0 -3 -3 4
main:cotton	0 2 5 -6 -14 6 5 0
main:could	11 -7 0 -2 6 0 -7 0
main:countermeasure	0 -4 0 0 -1 0 13 0
main:country	0 -2 0 -18 23 -3 1 -4
main:curb	13 2 0 0 -13 0 0 0
main:cut	-2 -2 0 -7 17 0 0 0
main:dairy	0 0 0 0 -22 10 8 0
main:damage	0 0 0 0 10 0 0 0
main:date	0 -5 0 -15 7 2 0 1
main:day	4 4 -2 16 -17 -7 0 0
main:de	0 1 0 0 -13 0 4 10
main:dead	0 0 0 0 -3 -1 -2 13
main:deal	0 -10 0 0 2 -1 -1 12
main:dealer	5 0 12 0 -14 0 0 0
main:declaration	0 0 0 -6 12 0 0 -1
main:decree	0 17 0 0 -17 0 0 0
main:defend	0 0 0 -5 -6 0 16 0
main:delay	9 0 0 0 -7 0 0 0
main:demand	0 -3 0 0 10 0 -2 0
main:did	0 -10 0 11 -1 -10 3 0
main:die	0 -6 0 0 12 0 0 0
main:do	0 -19 0 7 -8 12 8 -3
main:doe	1 -12 1 -11 1 0 6 6
main:double	0 -5 -1 5 -5 3 9 -1
main:down	2 7 11 -21 -15 0 0 6
main:draft	0 1 0 2 -12 0 0 10
main:drawer	9 2 0 0 -17 -1 7 0
main:due	-4 7 -5 -1 -12 20 -7 -2
main:duty	0 26 -4 -2 -15 -17 4 -1
main:each	0 -1 0 -8 22 -3 -15 1
main:earlier	0 14 0 0 -17 0 0 0
main:early	3 0 0 0 -10 9 0 0
main:earth	15 3 0 -7 -6 -6 -1 0
main:economic	0 0 0 0 -7 0 0 10
main:economy	0 0 0 -2 17 -4 0 0
main:electricity	0 0 0 -6 -10 0 15 0
main:empty	0 9 0 0 -4 0 0 0
main:end	-14 5 -11 -9 8 0 0 0
main:enter	0 -7 0 0 12 0 0 0
main:entry	0 -4 0 -3 0 0 12 0
main:even	0 -9 0 -4 23 0 -1 0
main:evening	0 -4 0 11 -2 0 0 0
main:everything	0 8 0 -9 3 0 0 0
main:exclusion	0 -9 0 -3 8 6 0 0
main:exempt	0 0 0 0 10 0 0 0
main:expect	10 -9 10 0 -14 8 0 0
main:expire	0 -4 0 0 11 0 0 0
main:export	9 10 0 -8 0 -2 -5 0
main:exporter	0 -2 0 -6 -8 14 6 0
main:extend	0 -11 0 5 17 0 -5 0
main:fee	-4 -17 -2 -3 -1 29 0 0
main:feel	1 -10 9 0 0 0 0 0
main:fentanyl	0 -12 0 -6 23 -1 0 0
main:figure	0 21 0 3 -21 0 0 0
main:fine	0 -5 0 0 13 0 0 0
main:first	0 3 6 4 -1 -11 0 -10
main:fish	0 0 0 10 -1 0 -11 0
main:fishmeal	0 0 0 11 -5 0 0 0
main:flower	0 8 0 -3 -11 0 6 0
main:follow	-2 -23 0 -15 9 0 25 -4
main:for	23 -8 -12 -14 -9 7 12 5
main:force	5 -2 0 0 -8 -5 13 0
main:foreign	-1 0 0 -3 20 0 -2 0
main:four	0 1 0 0 -3 9 -3 0
main:free	-4 1 0 -6 0 -4 11 5
main:from	0 23 -19 -6 -7 -10 2 -14
main:fruit	0 9 0 -7 -6 0 2 0
main:full	0 9 3 -14 0 -9 1 -2
main:further	5 4 21 0 -6 -8 -13 -8
main:give	-6 0 9 -6 0 10 -3 0
main:glove	0 0 0 8 -9 2 0 0
main:go	-16 7 -17 -15 26 -16 -2 -14
main:good	-4 -29 0 9 19 0 9 -7
main:government	0 -2 0 7 4 0 -9 0
main:grape	0 -5 0 10 0 0 0 0
main:groundnut	0 1 0 8 -12 0 0 0
main:grower	-4 0 10 -7 0 -5 0 3
main:had	0 17 0 -20 0 -13 9 0
main:half	5 0 3 -9 0 0 0 0
main:halve	0 -10 0 0 0 10 0 0
main:hand	0 11 0 4 -11 0 0 0
main:has	3 -11 -5 -2 3 -32 9 16
main:have	-7 -19 13 -10 22 -10 0 3
main:hazelnut	0 -10 0 -3 0 10 3 0
main:he	-9 -3 0 -19 15 -7 5 7
main:hear	0 0 0 11 -6 0 0 0
main:heard	0 -2 0 14 -6 0 0 0
main:height	0 15 0 0 -5 0 -3 0
main:higher	0 8 0 12 -16 0 -2 0
main:him	0 -7 0 -5 14 0 0 0
main:his	-2 0 0 16 -15 -7 -1 16
main:hit	0 0 0 3 -3 12 -7 0
main:hold	0 -8 0 -4 13 1 -1 0
main:hour	0 -1 0 0 20 -2 -9 0
main:i	5 -4 9 7 -10 -9 10 -9
main:if	2 1 0 -9 1 1 0 0
main:ignore	0 0 0 0 16 0 -11 0
main:impose	-4 -3 0 5 11 -3 -4 0
main:in	1 1 7 -9 -12 16 -10 0
main:included	0 -8 0 0 9 0 0 0
main:increase	0 -16 0 13 0 -4 3 0
main:informed	0 0 0 0 -12 9 0 0
main:interview	0 0 0 0 -7 13 0 0
main:into	4 0 -1 0 -7 -9 7 0
main:investigation	0 0 0 9 -4 0 0 0
main:is	0 -5 -8 12 -6 0 0 8
main:it	4 17 -17 -7 0 -13 0 -15
main:its	-1 -9 -16 4 1 11 -7 4
main:itself	0 0 0 -1 -2 0 4 9
main:joint	0 -13 0 4 11 0 0 0
main:jump	0 10 5 0 -15 0 0 0
main:keep	0 0 0 -16 16 0 2 0
main:kick	0 2 0 0 -13 -1 17 0
main:know	10 3 0 4 -10 0 -11 0
main:lamb	0 9 0 -13 -2 0 10 0
main:lapse	0 0 0 0 -16 4 0 17
main:last	0 26 -2 0 -11 -11 -6 3
main:late	0 0 0 13 -6 0 -5 0
main:law	-4 9 -4 5 7 -20 -7 -8
main:lawyer	0 -11 0 0 20 0 0 0
main:least	0 -6 0 -1 13 0 0 0
main:leave	0 0 0 -5 16 -16 -14 6
main:less	3 -11 13 -3 -6 3 0 0
main:let	-6 15 0 12 -19 0 -9 0
main:level	0 19 0 0 -11 -3 0 0
main:levy	0 9 0 -8 -17 6 13 0
main:licence	16 0 0 -10 -6 3 0 0
main:line	8 -20 0 2 -19 12 0 10
main:list	1 -11 -4 8 -38 0 41 -6
main:listed	11 0 0 0 -7 0 0 0
main:loaded	0 -3 0 0 9 0 0 0
main:longer	-2 -5 0 -9 20 0 0 0
main:lorry	0 0 0 -13 0 12 0 4
main:lose	-4 0 14 0 0 -16 -9 2
main:losse	0 -1 24 -1 -10 -6 0 0
main:lower	0 0 7 -13 6 -5 0 0
main:machine	0 -3 0 11 0 3 -8 0
main:magnet	0 0 0 0 10 -3 0 0
main:maize	2 10 0 -3 -4 0 0 0
main:make	-1 -7 0 -13 4 0 18 0
main:market	0 -3 11 -2 0 0 0 0
main:match	0 -2 0 0 15 0 -3 0
main:matter	0 -11 0 0 0 0 7 0
main:may	-4 3 -11 -21 -2 15 8 3
main:me	0 6 0 -6 -10 0 0 14
main:mediator	0 -2 0 0 13 0 0 -1
main:medicine	0 -13 0 3 12 2 -12 0
main:member	0 -7 0 8 -8 2 -2 11
main:memorandum	0 0 0 0 -11 8 0 0
main:midnight	0 16 0 0 -12 0 0 0
main:might	0 -7 0 -8 14 -2 0 8
main:million	0 -2 0 0 19 -8 0 0
main:mind	0 -6 0 16 -4 0 0 -1
main:mine	0 0 5 0 -11 3 0 0
main:minister	0 2 2 8 -15 -5 5 0
main:ministry	5 -4 0 16 -11 0 0 0
main:money	0 -13 0 2 13 0 0 0
main:month	0 0 0 10 -3 -1 -5 0
main:more	6 -16 11 0 -3 0 6 -11
main:morning	0 17 0 -13 -3 0 2 0
main:motor	10 0 0 0 -6 0 0 0
main:move	0 -13 0 -3 -5 18 4 0
main:mr	0 -27 0 0 11 8 0 0
main:much	0 13 0 2 -18 -8 0 4
main:my	5 5 7 -3 -10 -4 -2 0
main:necessary	0 0 0 -4 0 0 11 0
main:need	0 -8 0 0 12 -6 0 0
main:neither	0 -12 0 8 0 0 0 0
main:net	3 -11 0 -2 0 8 0 0
main:network	0 0 0 -12 11 0 0 0
main:new	-9 -4 0 23 2 -12 -5 -4
main:newspaper	0 0 0 -7 10 0 0 0
main:next	-2 -10 -10 0 -16 0 33 0
main:no	0 -8 -2 0 5 -8 -25 29
main:nobody	11 -12 0 -17 27 -4 -2 -1
main:northern	0 -2 0 0 8 0 0 0
main:not	-2 5 0 -8 -2 -9 8 10
main:note	-2 11 0 -7 0 0 0 0
main:nothing	0 -6 2 0 11 -4 0 0
main:notice	1 3 -1 -12 2 6 -7 -3
main:now	-4 16 -2 3 -7 0 -2 -2
main:number	0 20 0 -19 -9 -2 7 0
main:nut	0 0 0 0 -13 0 4 6
main:of	9 -16 14 -24 -13 8 26 16
main:off	15 -13 14 -15 -17 14 0 6
main:offer	0 -10 0 -22 7 9 -13 20
main:officer	0 17 0 -6 -9 0 0 0
main:oil	-3 6 0 -13 0 -1 2 3
main:old	-8 -2 0 -13 31 -27 -5 -5
main:older	0 -12 0 0 12 0 0 0
main:olive	-1 9 0 0 -2 0 0 0
main:on	0 -9 7 20 -16 0 7 -11
main:once	0 15 0 2 -15 0 -2 -5
main:one	28 -25 0 6 -2 0 0 -13
main:onion	0 3 0 -3 -11 0 7 0
main:only	1 -8 1 -14 17 0 0 0
main:open	0 0 14 -7 1 -2 -9 -1
main:or	8 -8 -3 -13 4 4 1 1
main:orange	0 8 0 -5 -16 0 12 0
main:order	0 1 0 0 0 5 -9 -2
main:ordinary	0 -24 0 -5 31 0 0 0
main:origin	0 16 0 -3 -10 0 0 0
main:other	-11 0 -2 20 -3 -5 -3 -8
main:otherwise	0 14 0 -4 -14 0 3 0
main:our	-11 -12 22 0 -26 14 10 6
main:over	-1 3 0 -15 11 1 0 -4
main:owe	0 -12 0 0 0 12 0 0
main:own	0 0 0 -16 0 -4 12 8
main:owner	0 -3 0 -4 13 2 -5 0
main:p	0 0 12 0 -5 0 0 0
main:page	0 0 0 0 -5 11 0 0
main:paper	-4 -4 0 -2 0 21 -11 0
main:part	0 11 0 0 0 -9 -2 0
main:patented	0 -4 0 -2 11 0 0 0
main:pay	-2 6 -12 6 0 -4 -4 -6
main:payable	0 13 0 0 -11 0 0 0
main:people	0 -14 -3 -4 6 18 -2 -2
main:per	0 -4 0 0 -1 10 0 0
main:permit	28 -17 0 0 -11 6 -7 0
main:pharmaceutical	0 0 0 -11 15 0 0 0
main:phosphate	0 0 0 -3 -8 0 13 0
main:plan	0 0 0 6 -9 0 4 0
main:plant	0 5 0 0 -15 16 0 0
main:player	0 -7 0 0 10 0 0 0
main:plu	10 -20 0 0 11 0 0 0
main:pointed	0 11 0 0 -9 0 0 0
main:pork	0 -3 0 -10 0 0 15 0
main:port	-2 -14 0 0 0 11 2 0
main:potash	0 -4 0 13 0 0 -8 0
main:potatoe	0 10 0 0 -5 0 0 0
main:pound	0 -8 0 0 15 -1 0 0
main:prepare	0 1 0 -14 19 0 -6 3
main:price	0 -4 7 -14 14 -10 -2 0
main:product	0 -12 0 -9 11 0 12 0
main:promise	0 16 0 2 -4 0 -10 -1
main:publish	0 6 0 -5 -9 0 6 0
main:put	-5 0 0 24 -10 4 -16 -5
main:radio	0 11 0 6 -17 -2 -7 8
main:raise	-2 -8 0 20 -21 -1 6 2
main:rare	16 4 0 -5 -8 -7 0 0
main:rate	0 -11 -5 0 14 -12 3 2
main:reach	0 0 0 12 -15 -1 7 0
main:ready	0 -4 0 -10 0 0 17 0
main:real	0 0 5 0 -17 0 11 0
main:reason	0 0 0 -4 14 0 0 0
main:recall	0 17 0 -3 -10 0 0 0
main:reckon	0 -2 11 0 -1 -11 0 6
main:recommend	0 -6 0 16 -5 0 0 0
main:refund	0 -11 0 3 -2 15 0 0
main:remain	0 -10 0 0 17 0 0 0
main:replace	0 3 0 9 -15 0 0 0
main:report	0 -4 0 -13 17 0 1 0
main:reporter	0 3 0 -5 13 0 -9 0
main:require	10 0 0 0 0 0 0 0
main:resume	0 17 0 -3 -5 0 0 0
main:retailer	0 3 4 0 -12 0 0 4
main:return	2 -3 -18 -20 26 -2 -5 -11
main:revert	0 11 0 0 -6 0 0 0
main:rice	0 -1 0 -10 4 0 6 0
main:right	-2 14 0 0 -1 5 -12 0
main:rise	0 15 -2 0 -13 -3 -5 4
main:risk	5 -9 9 0 -11 7 0 0
main:road	0 -9 0 0 16 0 0 0
main:roll	0 8 1 0 -10 0 0 0
main:round	0 -2 0 0 7 -1 0 5
main:route	0 -3 0 0 14 -8 0 0
main:rule	27 -16 0 -13 4 -4 -4 0
main:s	0 0 12 0 -8 0 0 0
main:safeguard	0 12 0 0 -3 0 0 0
main:sale	0 0 -1 0 16 -2 0 0
main:salmon	0 0 0 15 -3 0 -4 0
main:samarkand	0 0 10 0 -8 0 0 0
main:same	15 -10 -3 7 -8 -16 12 0
main:say	5 -6 -1 24 -14 -11 0 1
main:school	0 0 0 0 9 0 0 -1
main:season	0 -12 0 2 6 0 0 0
main:second	-2 0 2 2 -12 6 0 5
main:secretary	0 -8 0 15 -3 0 0 0
main:section	0 -17 0 0 17 0 -1 0
main:see	0 -4 10 0 0 -4 0 0
main:sell	0 -8 11 -5 17 -20 0 0
main:send	0 0 0 0 -9 15 1 0
main:set	0 13 0 6 -23 6 0 0
main:shall	0 5 -1 0 0 -19 6 0
main:share	0 -7 22 -1 -9 0 0 0
main:she	0 -2 0 0 11 -1 1 -3
main:shelve	4 9 0 0 -15 0 0 0
main:ship	-4 9 -1 -15 -3 -2 15 0
main:shoe	0 0 0 -4 12 0 0 0
main:short	7 0 0 0 -12 2 0 0
main:shrimp	3 0 0 18 -14 0 -10 0
main:shut	0 -1 0 -4 0 14 -5 0
main:side	0 -4 0 3 5 -3 -5 7
main:sign	0 -5 0 1 0 -2 -2 14
main:since	0 -2 0 -14 6 -1 3 3
main:so	1 10 13 0 -23 6 -17 3
main:some	0 -1 0 -5 -7 20 0 0
main:something	1 -3 0 11 -10 0 1 0
main:spoken	0 0 0 -1 -5 0 11 0
main:spring	-9 -16 0 0 22 -8 6 0
main:start	-2 -4 0 8 -4 0 2 0
main:statement	0 -7 0 15 -2 0 0 0
main:station	0 0 0 -7 -2 0 5 9
main:stay	-4 -3 0 -10 18 1 -5 -5
main:steel	0 -13 0 0 19 0 0 0
main:still	1 0 0 -13 0 -3 9 0
main:stoppage	0 -11 0 0 13 6 0 -4
main:strike	0 -15 0 -3 29 -8 0 0
main:substantially	0 5 0 2 -10 0 0 0
main:sugar	0 25 0 -2 -3 -1 -9 0
main:surcharge	0 -4 0 -4 15 0 0 0
main:suspend	0 -11 0 -14 11 6 0 0
main:suspension	0 32 0 0 -45 12 7 0
main:table	1 -3 0 15 -2 -1 -2 -2
main:take	0 -6 0 -10 -1 3 9 0
main:talk	0 -5 -2 2 1 0 -15 12
main:tariff	0 32 -8 4 -11 -6 -30 0
main:tax	0 12 0 0 -4 2 -19 0
main:tea	0 13 0 -4 -1 0 -1 0
main:tell	-3 3 6 -14 1 -24 -3 20
main:text	4 0 0 -1 -10 11 -2 0
main:than	0 -8 0 -1 18 -5 0 0
main:that	6 2 -15 -9 14 -24 3 -3
main:the	12 -12 7 -7 -12 12 0 21
main:their	-2 3 0 -13 3 2 4 -1
main:them	-8 11 -12 7 0 1 -5 -13
main:then	-10 0 0 -21 14 0 1 0
main:there	1 -7 0 -10 0 5 -14 20
main:thereafter	0 13 0 0 -9 0 0 0
main:they	7 0 -3 -11 -4 8 6 -26
main:they'd	0 3 0 10 -20 0 0 6
main:thi	10 3 -6 4 -1 0 -23 0
main:thing	0 4 2 -8 10 -2 -3 -4
main:third	0 -2 4 -14 -10 8 3 7
main:those	0 5 0 -11 7 -4 -3 0
main:though	0 12 0 -2 0 0 0 0
main:threat	0 -12 0 19 -6 -4 7 -1
main:threaten	0 -17 -2 0 10 -20 8 0
main:three	0 0 0 -11 -2 13 0 0
main:through	0 2 0 0 -11 0 0 12
main:time	3 18 0 -7 -22 -1 10 -3
main:tin	-1 -10 0 -5 19 0 0 0
main:to	0 -12 -7 4 -1 -6 10 6
main:tomatoe	0 -8 0 0 11 0 0 0
main:ton	0 -5 0 0 0 10 0 0
main:tonne	0 14 0 0 -14 0 2 0
main:too	0 -7 0 11 -5 0 0 7
main:top	0 4 0 -7 -10 0 13 0
main:total	0 8 0 8 -11 0 0 0
main:tractor	0 -1 0 10 -9 0 0 0
main:trade	0 4 -6 2 16 -13 -12 -2
main:trader	0 0 12 -7 0 0 0 0
main:treaty	0 -12 0 -2 14 -1 0 4
main:truce	-11 -10 -8 0 4 10 -5 11
main:turn	5 -9 0 9 -27 3 0 10
main:two	4 -21 4 6 5 -2 -11 0
main:type	0 9 0 0 -3 0 0 0
main:under	3 -12 0 -1 19 -1 -5 0
main:understanding	0 6 0 0 -9 10 -2 0
main:until	1 14 8 2 -16 -9 -6 0
main:up	4 2 0 -8 8 -6 -2 -3
main:use	0 -8 0 -4 3 0 12 0
main:used	0 0 0 0 -5 -5 14 0
main:very	0 7 0 -11 9 0 -4 0
main:vessel	0 -6 0 0 0 12 0 0
main:view	0 -12 16 0 0 0 0 0
main:void	0 -12 0 -4 -7 19 0 6
main:vote	0 -12 0 0 18 0 0 0
main:wake	13 8 0 0 -26 4 0 0
main:walkout	0 -9 0 0 15 0 0 0
main:want	0 0 0 2 15 0 -17 0
main:warn	0 2 0 -4 4 6 -12 -1
main:was	-3 -21 5 18 13 0 -21 -3
main:watche	0 8 0 0 -9 0 0 0
main:way	0 14 0 -11 0 3 -8 0
main:we	3 -3 4 -19 15 -20 -2 5
main:we'd	0 0 0 0 -11 8 5 0
main:week	8 5 -2 12 -9 -5 0 -9
main:well	12 -5 0 2 -9 -4 6 0
main:were	8 -10 8 9 -16 3 3 -1
main:what	0 2 -2 22 -7 -4 -1 -13
main:whether	0 -19 0 7 18 0 -4 0
main:which	0 1 -1 -10 6 1 -1 0
main:who	0 0 0 -2 5 -4 -16 13
main:will	-1 5 0 23 -35 14 0 -13
main:window	0 -5 0 0 10 0 0 0
main:wine	0 0 0 15 -30 0 20 0
main:with	4 -3 -24 -14 20 0 -9 0
main:withdraw	3 -19 0 6 0 0 3 0
main:within	5 1 0 5 -7 0 -4 0
main:without	3 9 0 -7 -16 1 5 0
main:wool	0 -9 0 0 12 0 0 0
main:worse	0 0 0 0 -9 6 0 0
main:worth	-5 -3 6 -18 -7 2 21 0
main:would	2 -10 -4 -15 7 0 8 1
main:write	0 -9 3 -2 10 -8 0 4
main:yarn	0 0 0 -10 1 0 8 0
main:your	-3 0 0 0 16 0 -1 0
main:zinc	0 0 0 15 -6 0 0 0
main:•	0 0 0 7 -12 6 0 0
markets	-6 -24 61 -20 -5 -14 -28 4
markets a:<day-ahead>	0 -1 7 14 -15 0 0 0
markets a:<duty>	0 1 9 -7 -5 0 0 0
markets a:<gate>	0 0 -2 0 9 0 0 0
markets a:<goods>	-2 -11 3 0 12 -9 0 -1
markets a:<level>	0 -4 0 -19 21 -3 0 4
markets a:<not>	0 0 0 15 -9 -1 0 0
markets a:<number>	0 0 29 0 -22 -2 0 0
markets a:<number> .	0 -1 21 0 -13 0 0 0
markets a:<quality>	0 0 0 -12 10 0 0 0
markets a:<span>	10 0 -2 -5 -1 0 0 7
markets a:<v-begin>	0 -16 0 4 7 5 0 0
markets a:<v-down>	5 0 29 -7 -17 -12 0 -1
markets a:<v-impose>	0 0 0 14 0 -9 -7 0
markets a:<v-propose>	0 0 11 -5 -5 0 0 0
markets a:<v-up>	0 -18 4 -7 9 1 0 0
markets b:<goods>	0 5 17 0 -33 9 2 -3
markets b:<level-noun>	0 0 6 0 -9 0 0 5
markets b:<name>	0 0 7 -6 -18 19 0 0
markets b:<name> 's	0 3 8 0 -11 3 0 0
markets b:<not>	0 12 0 0 0 -1 -3 0
markets b:<person>	0 4 0 0 -12 13 0 0
markets b:<seat>	0 -1 0 13 -9 0 0 0
markets b:<sender>	0 0 12 0 3 -10 0 0
markets b:<v-begin>	0 0 10 0 -16 10 0 0
markets b:<v-end>	0 0 13 0 -8 -6 7 0
markets b:<v-impose>	-1 0 0 -10 11 0 3 0
markets b:<v-propose>	0 -2 3 -6 -13 0 7 13
markets b:<v-sell>	0 0 2 11 -10 0 0 0
markets c0=begin	0 0 10 0 -16 10 0 0
markets c0=end	0 0 0 0 10 0 0 0
markets c0=impose	0 0 0 -7 16 -9 0 0
markets c0=sell	0 0 2 11 -12 0 0 0
markets c1=begin	0 0 10 0 -16 10 0 0
markets c1=impose	0 0 0 -8 21 -11 -1 0
markets c1=propose	0 -1 6 -4 -12 0 8 6
markets c1=sell	0 0 2 11 -11 0 0 0
markets condition	0 -22 45 0 -1 -29 -24 4
markets ct0=begin modal	0 -3 6 0 -12 11 0 0
markets ct0=impose future	0 11 0 -3 -4 0 0 0
markets ct0=impose modal	0 -4 2 -2 12 -2 0 0
markets ct0=impose present	0 -1 0 0 13 -1 0 0
markets ct0=stay future	0 0 0 0 -2 0 9 0
markets ct0=threaten past	0 0 0 0 -2 13 0 0
markets ct1=begin modal	0 -3 6 0 -12 11 0 0
markets ct1=impose future	0 11 0 -3 -4 0 0 0
markets ct1=impose modal	0 -4 2 -2 10 -2 0 0
markets ct1=impose present	0 -1 0 0 13 -1 0 0
markets ct1=propose participle-passive	0 0 0 0 -6 0 10 0
markets ct1=threaten past	0 0 0 0 -5 14 0 0
markets duty	0 -5 21 -9 -3 -6 -10 9
markets l1=,	4 -16 32 -4 -8 -13 -2 -1
markets l1=<begin>	-1 1 17 -8 -8 1 -4 0
markets l1=<goods>	1 5 21 4 -32 0 0 -1
markets l1=a	0 6 -4 -2 9 -7 0 0
markets l1=he	0 0 0 -1 -9 0 0 16
markets l1=it	0 0 0 0 13 0 0 0
markets l1=minimum	0 0 0 0 11 0 0 0
markets l1=old	0 -7 0 0 10 0 0 0
markets l1=the	-4 0 21 -5 -4 -8 2 -5
markets l2=,	1 0 8 0 -16 0 0 6
markets l2=<begin>	-7 -3 27 -19 0 0 -9 -7
markets l2=<v-impose>	0 -1 0 -5 24 -3 0 0
markets l2=about	0 11 0 0 -9 0 0 0
markets l2=and	0 0 -7 0 18 0 0 0
markets l2=on	0 0 0 11 -8 0 0 0
markets l2=raise	0 0 0 -3 9 0 0 0
markets l3=,	0 -12 3 0 14 0 0 0
markets l3=<begin>	-9 -14 22 -12 6 -2 -12 0
markets l3=<name>	3 2 0 1 -18 7 0 0
markets l3=<v-threaten>	0 0 -2 0 12 0 0 0
markets l3=warn	0 0 -2 0 12 0 0 0
markets l3=would	0 0 20 0 -14 2 0 0
markets l4=,	3 0 13 -5 -2 -1 0 0
markets l4=<begin>	-12 -8 20 -14 10 -7 -15 0
markets l4=<number>	0 6 0 0 -12 0 0 5
markets l4=has	0 0 0 0 -3 0 0 10
markets l4=if	0 -10 0 0 8 0 -1 0
markets l4=in	3 11 6 0 -18 -1 0 0
markets l4=of	0 0 -6 6 -12 9 0 4
markets l4=the	5 8 0 0 0 -13 0 0
markets l4=unless	0 -5 0 10 -1 0 0 0
markets l=<begin> <begin>	-1 1 17 -8 -8 1 -4 0
markets l=about the	0 11 0 0 -10 0 0 0
markets l=and the	0 0 -6 0 16 0 0 0
markets l=on the	0 0 0 11 -11 0 0 0
markets lead=,	4 -12 39 -1 -23 -1 -19 4
markets lead=if	0 0 -7 8 8 -10 -8 3
markets lead=shares	0 0 17 0 -7 0 0 0
markets lead=that	0 0 -4 -12 34 -9 0 0
markets lead=unless	0 -7 0 10 0 0 0 0
markets level	0 -15 8 -6 7 0 -12 10
markets lr=the to	0 0 0 0 -9 0 10 0
markets lr=the would	0 0 14 0 -10 0 0 0
markets next="	0 0 0 0 11 0 0 0
markets next=,	0 -7 35 0 -24 4 -2 0
markets next=:	0 -3 -3 0 18 0 0 0
markets next=if	0 0 0 -7 0 0 0 13
markets open	-1 -5 54 -23 -10 -4 -45 0
markets pc0=begin	0 -6 11 3 -5 0 0 0
markets pc0=propose	0 0 0 -7 13 0 0 0
markets pc0=say	0 -2 -5 -15 24 -10 -5 8
markets pc0=stay	0 2 10 -8 -8 0 0 0
markets pc0=suspend	0 4 10 0 -13 0 0 0
markets pc0=threaten	1 0 -5 0 18 -9 0 0
markets pc1=begin	0 -10 11 7 -6 0 0 0
markets pc1=say	0 -2 -5 -15 24 -10 -5 8
markets pc1=stay	0 2 10 -8 -8 0 0 0
markets pc1=suspend	0 4 10 0 -13 0 0 0
markets pc1=threaten	1 0 -5 4 8 -9 0 0
markets pct0=begin present	0 -8 12 0 0 0 0 0
markets pct0=say past	2 0 -3 -4 23 -8 0 0
markets pct0=say perfect	0 0 0 -7 0 0 0 10
markets pct0=stay present	0 0 11 -7 -4 0 0 0
markets pct0=suspend present	0 0 10 0 -6 0 0 0
markets pct1=begin present	0 -8 12 0 0 0 0 0
markets pct1=say past	2 0 -3 -4 23 -8 0 0
markets pct1=say perfect	0 0 0 -7 0 0 0 10
markets pct1=stay present	0 0 11 -7 -4 0 0 0
markets pct1=suspend present	0 0 10 0 -6 0 0 0
markets pt0=modal	0 -1 0 0 11 -1 0 0
markets pt0=past	1 -2 -6 -9 29 -10 0 0
markets pt0=perfect	0 5 0 -9 0 0 -2 10
markets pt0=present	1 -3 26 -7 -17 1 -5 0
markets pt1=modal	0 -1 0 0 11 -1 0 0
markets pt1=past	1 -2 -6 -9 29 -10 0 0
markets pt1=perfect	0 5 0 -6 -3 0 0 10
markets pt1=present	1 -3 26 -13 -16 1 -1 0
markets pv0=warn	2 0 -4 -4 19 -7 0 0
markets pv1=warn	2 0 -4 -4 19 -7 0 0
markets quoted	0 0 -3 0 19 0 0 0
markets r1=,	0 -6 10 1 -23 12 4 3
markets r1=.	0 0 -5 0 0 13 0 0
markets r1=<v-end>	0 0 -1 0 11 0 0 0
markets r1=<v-impose>	0 0 0 10 0 -2 0 0
markets r1=<v-say>	0 10 -4 0 3 -7 0 0
markets r1=<v-up>	0 0 0 0 14 0 0 0
markets r1=be	0 0 0 5 -12 0 0 10
markets r1=of	0 7 8 -11 4 -13 -2 -2
markets r1=on	0 0 -4 0 12 0 0 0
markets r1=to	0 -6 8 0 -14 0 10 0
markets r1=would	2 0 22 0 -18 -3 0 0
markets r2=.	0 -7 15 0 2 -7 -6 0
markets r2=<end>	0 0 -6 -1 0 13 0 0
markets r2=<level>	0 0 -2 0 13 0 0 0
markets r2=<quality>	0 0 0 -8 14 0 -1 0
markets r2=<seat>	0 0 9 0 -6 0 0 0
markets r2=<v-begin>	0 -7 0 0 13 0 0 0
markets r2=<v-down>	0 0 28 0 -20 0 0 0
markets r2=<v-say>	0 0 17 0 -22 8 0 0
markets r2=a	0 0 -5 0 10 0 0 0
markets r2=been	0 0 9 0 -8 0 0 0
markets r2=fall	0 0 17 0 -12 0 0 0
markets r2=go	0 -7 0 0 10 0 0 0
markets r2=say	0 0 11 0 -11 0 0 0
markets r2=the	0 -9 9 4 -9 -5 0 8
markets r2=which	0 0 9 0 -5 0 0 0
markets r3=,	0 0 16 0 -14 0 0 0
markets r3=.	0 8 0 0 -4 -11 5 0
markets r3=<duty>	0 0 7 8 -15 0 0 0
markets r3=<end>	-5 -12 8 3 0 7 -12 0
markets r3=<goods>	0 -6 0 0 17 0 -5 0
markets r3=<v-propose>	0 0 11 0 -9 0 0 0
markets r3=<v-say>	0 0 0 0 -18 11 8 0
markets r3=by	0 0 15 -4 -7 0 0 0
markets r3=have	0 0 12 0 -9 0 0 0
markets r3=the	0 0 -6 0 19 -6 0 0
markets r3=to	0 0 0 -1 -6 0 0 10
markets r3=would	0 0 1 0 -11 7 0 0
markets r4=,	0 0 -2 -3 12 0 0 0
markets r4=<end>	-11 0 10 1 -7 0 5 -6
markets r4=<number>	0 0 13 0 -11 0 0 0
markets r4=<v-begin>	0 0 0 0 -8 9 0 0
markets r4=and	0 -7 0 0 14 0 0 0
markets r4=go	0 0 0 0 -9 10 0 0
markets r4=the	0 -2 10 0 -2 0 0 0
markets r4=to	0 0 16 0 -10 0 0 0
markets r4=up	0 -11 0 0 13 0 0 0
markets r=, which	0 0 9 0 -5 0 0 0
markets r=. <end>	0 0 -5 0 0 14 0 0
markets r=had been	0 0 9 0 -8 0 0 0
markets r=in <seat>	0 0 9 0 -6 0 0 0
markets t0=future	0 9 0 0 -15 0 9 0
markets t0=modal	0 -7 17 -7 -1 1 0 0
markets t0=perfect	0 0 0 0 14 0 0 0
markets t0=present	-2 0 16 0 -6 -15 0 3
markets t1=future	0 10 0 1 -10 0 0 0
markets t1=modal	0 -6 16 -6 -1 1 0 0
markets t1=participle-passive	0 0 0 0 -5 0 9 0
markets t1=perfect	0 0 0 0 14 0 0 0
markets t1=present	-2 0 11 0 -2 -14 0 3
markets v0=expect	0 0 13 0 -13 0 0 0
markets v0=raise	0 0 0 -4 11 0 0 0
markets v1=expect	0 0 11 0 -19 0 11 0
markets v1=raise	0 0 0 -4 12 0 0 0
markets verbless	0 -15 26 0 -10 4 -4 0
markets vt0=be future	0 0 0 0 -2 0 9 0
markets vt0=be present	0 10 0 0 -5 0 0 0
markets vt0=warn past	0 0 0 0 -2 13 0 0
markets vt1=be present	0 10 0 0 -5 0 0 0
markets vt1=warn past	0 0 0 0 -5 14 0 0
markets=futures	2 -4 12 -1 -14 0 0 5
markets=market	-3 -16 -9 9 0 8 4 -1
markets=markets	0 -2 15 0 0 -3 0 0
markets=peso	0 0 22 0 -23 0 0 0
markets=price	-3 9 0 -17 15 -13 -7 0
markets=shares	0 -10 36 0 -17 -5 0 0
markets=traders	0 10 0 -12 1 0 0 0
markets=won	0 -10 0 7 0 -10 -5 14
markets=yuan	0 0 0 0 12 0 0 0
on-lapse	11 18 -5 -13 -6 -2 -3 -3
on-lapse+open	5 -13 0 0 0 6 0 7
open	-4 -25 -8 10 16 21 1 -12
rule:controls	28 -16 0 0 -6 -2 -16 -6
rule:controls condition	10 -1 0 0 2 -7 -3 0
rule:controls duty	17 0 0 2 -18 0 -5 0
rule:controls gone	12 0 0 0 -1 -2 -2 0
rule:controls level	7 -8 0 6 -10 3 0 0
rule:controls open	16 -10 -1 -6 4 3 -9 0
rule:duties return	4 39 1 -21 -30 10 -8 -8
rule:duties return condition	-29 5 0 0 7 1 -7 0
rule:duties return duty	5 37 2 -23 -28 8 -6 -6
rule:duties return gone	0 -18 0 11 17 -5 0 0
rule:duties return if-back	0 0 0 0 -2 12 0 0
rule:duties return level	5 0 2 3 -14 13 5 0
rule:duties return on-lapse	-4 -23 0 16 20 3 -9 -10
rule:duties return open	0 42 -1 -9 -32 -2 -4 -20
rule:markets	2 0 27 -7 -18 -5 0 0
rule:markets condition	0 0 11 0 -4 0 0 0
rule:markets open	3 0 21 -7 -14 -4 0 0
rule:new duties	-2 -8 -27 33 -13 -19 1 -3
rule:new duties condition	-8 14 -2 0 -9 -7 3 -6
rule:new duties duty	-2 -8 -27 33 -13 -19 1 -3
rule:new duties gone	0 -18 0 3 17 0 -9 0
rule:new duties level	-3 -21 -13 5 8 -7 9 -5
rule:new duties on-lapse	0 0 1 12 -10 -2 -3 0
rule:new duties open	0 -5 -16 27 -21 -8 8 0
rule:other	-7 0 14 0 -15 16 -11 0
rule:other open	-6 0 7 -5 -8 18 -10 0
rule:retaliation	-22 -21 -4 -6 -26 -4 50 -13
rule:retaliation condition	-1 0 0 0 -5 4 10 -4
rule:retaliation duty	-1 -12 0 2 1 0 5 0
rule:retaliation gone	0 -1 0 0 -16 10 7 0
rule:retaliation open	-14 -10 -7 0 -30 -1 45 -10
rule:talks fail	-1 -9 0 -4 -23 -8 0 43
rule:talks fail condition	0 0 0 0 -13 0 0 16
rule:talks fail open	0 -11 0 -2 -20 -7 0 39
short	-64 29 -107 0 89 -123 -62 -68
t=future	-31 0 -18 1 18 7 1 -9
t=future condition	0 3 0 21 -22 0 -9 3
t=future duty	-11 2 -23 6 2 -5 3 -8
t=future gone	-4 5 -3 17 -21 13 -7 6
t=future level	-16 4 -19 10 -2 -4 0 0
t=future on-lapse	0 -10 0 8 11 -8 2 -17
t=future open	-22 8 -20 0 10 5 2 -12
t=future-not	-5 -30 -4 7 13 -10 2 3
t=future-not condition	0 -16 -1 17 6 -10 0 -4
t=future-not duty	0 -10 0 -15 32 0 -5 0
t=future-not gone	0 0 0 10 -13 0 4 0
t=future-not level	0 -5 0 -18 30 0 0 0
t=future-not open	-3 -22 0 0 22 -9 4 -6
t=gerund	7 -1 10 -14 0 11 -11 4
t=gerund condition	-5 -13 6 4 0 5 0 -5
t=gerund duty	0 9 17 -5 -3 4 -23 0
t=gerund level	0 1 18 -17 8 -13 -9 0
t=gerund on-lapse	0 -6 0 -4 12 0 0 0
t=gerund open	9 -9 6 -15 0 17 -14 10
t=infinitive	-10 -16 0 7 0 12 -2 7
t=infinitive condition	-10 5 0 -12 7 -2 3 0
t=infinitive duty	0 0 1 -1 1 7 -9 0
t=infinitive gone	-8 0 0 -29 -1 11 4 13
t=infinitive level	0 -11 -1 8 -4 1 4 -4
t=infinitive on-lapse	0 0 0 0 0 0 -10 3
t=infinitive open	-6 16 7 3 -17 3 -10 18
t=modal	8 -8 14 0 4 9 -6 -22
t=modal condition	2 -19 -7 -7 23 -8 11 -23
t=modal duty	0 8 13 1 -12 -9 3 -15
t=modal gone	2 -26 0 -1 14 -3 12 0
t=modal level	0 6 13 -3 -4 -13 2 -6
t=modal on-lapse	2 -6 -8 -21 13 9 0 4
t=modal open	11 4 12 3 -17 10 2 -15
t=modal-not	0 -21 -7 -14 2 -13 25 17
t=modal-not condition	0 -8 0 -1 3 -21 5 9
t=modal-not gone	1 0 0 0 -5 -3 9 0
t=modal-not level	0 -3 0 9 -10 0 9 0
t=modal-not open	1 -5 -5 -12 -8 -22 28 19
t=participle	-29 5 0 -16 21 -28 12 0
t=participle condition	-26 0 0 0 9 -10 1 0
t=participle duty	0 -1 0 -10 -1 5 13 -2
t=participle gone	0 -5 3 -11 -4 -7 20 0
t=participle on-lapse	-7 11 0 0 -16 2 9 0
t=participle open	-12 10 5 1 -6 -18 8 0
t=past	-18 -15 -24 -8 60 -42 -7 -9
t=past condition	2 6 -2 1 -4 -4 -7 11
t=past duty	0 -8 2 19 -16 -11 21 -7
t=past gone	13 2 -16 -10 8 -7 -1 -1
t=past level	0 0 -7 19 -16 0 11 -7
t=past open	1 22 6 3 -23 -8 17 6
t=past-not	-5 -21 0 0 32 -1 -1 -7
t=past-not duty	0 0 0 -4 14 0 -14 0
t=past-not gone	0 -2 0 23 -16 -1 0 0
t=past-not level	0 0 0 0 3 1 -10 0
t=past-not on-lapse	0 -5 0 -11 17 0 0 0
t=perfect	0 -25 -10 2 17 -8 7 -3
t=perfect condition	0 -2 4 -13 2 -6 4 10
t=perfect duty	0 1 -23 3 -10 -12 12 8
t=perfect gone	-12 11 -1 -24 18 0 0 0
t=perfect level	-9 1 -13 17 -19 -12 13 3
t=perfect open	12 -14 1 13 -21 5 8 1
t=perfect-not	-6 -19 0 1 4 16 0 -2
t=perfect-not condition	0 -5 0 7 -5 14 -7 0
t=perfect-not duty	0 -14 0 0 20 -3 -5 0
t=perfect-not level	0 -13 0 0 15 0 0 0
t=perfect-not on-lapse	0 -16 0 3 6 0 0 0
t=perfect-not open	-1 -19 0 11 3 0 1 0
t=pluperfect	-25 -24 -30 -8 62 0 -18 -6
t=pluperfect condition	0 5 0 -18 12 -12 0 0
t=pluperfect duty	0 -5 -4 14 0 8 -13 0
t=pluperfect gone	0 -13 0 1 17 -12 -1 4
t=pluperfect level	0 0 -3 10 0 -7 0 0
t=pluperfect on-lapse	0 0 0 2 5 0 -9 0
t=pluperfect open	-14 0 -1 0 -4 15 0 1
t=pluperfect-not duty	0 0 0 11 -7 0 0 0
t=pluperfect-not gone	0 0 0 12 -7 0 0 0
t=pluperfect-not open	0 0 0 10 -6 0 0 0
t=present	-24 0 -15 -17 43 0 -17 -32
t=present condition	-3 -2 10 9 -11 -5 4 1
t=present duty	1 1 5 17 -13 -4 4 0
t=present gone	-8 27 -4 14 -28 5 0 -20
t=present if-back	0 0 0 -3 -11 19 -1 0
t=present level	-1 15 4 1 -21 2 9 1
t=present on-lapse	7 22 0 -15 -7 -20 0 0
t=present open	14 -7 8 4 -34 27 22 7
t=present-not	0 4 -6 10 0 -6 -4 -8
t=present-not condition	0 6 0 8 -15 0 -3 -1
t=present-not duty	0 1 0 23 -9 -19 -17 -1
t=present-not level	0 6 4 20 -25 0 -5 0
t=present-not open	0 17 0 6 -11 -3 -9 -25
talks	-9 -9 -25 -9 27 0 -7 28
talks a:<day-ahead>	0 2 0 9 -4 -5 1 0
talks a:<day-ahead> .	5 -14 0 1 8 -11 7 -2
talks a:<day-ahead> in	0 0 0 0 -10 0 0 14
talks a:<day-gone>	-1 0 0 0 13 0 -5 -1
talks a:<day-gone> without	0 -4 0 -1 10 0 0 0
talks a:<day-today>	0 6 0 -10 5 0 0 0
talks a:<goods>	1 1 -1 1 -24 2 -2 30
talks a:<level>	0 -9 10 17 -4 1 -7 -1
talks a:<level> .	0 -12 12 -5 4 5 0 0
talks a:<level> from	0 -6 0 11 -2 0 0 0
talks a:<month-ahead>	0 -13 0 0 30 -14 -2 0
talks a:<month-gone>	3 -33 0 0 8 13 0 -3
talks a:<name>	-8 7 -8 21 -19 9 -30 13
talks a:<name> and	0 8 0 -12 -7 0 0 11
talks a:<name> expire	0 11 0 0 -10 0 0 0
talks a:<name> in	0 -7 0 0 13 0 0 0
talks a:<name> is	0 17 0 4 -18 0 0 0
talks a:<name> lapse	0 -9 0 0 11 0 0 0
talks a:<name> would	0 -2 0 11 -2 0 0 0
talks a:<not>	0 5 0 -22 -6 4 11 2
talks a:<number>	0 6 0 0 6 -12 0 -2
talks a:<number> and	0 -16 0 0 18 0 0 0
talks a:<organisation>	0 -7 0 -11 16 5 -5 0
talks a:<person>	0 0 0 -11 21 0 0 0
talks a:<quality>	-1 0 0 7 -19 12 0 4
talks a:<seat>	4 -10 0 -4 2 -4 5 2
talks a:<seat> and	0 0 0 9 -7 0 0 0
talks a:<seat> run	10 0 0 0 -9 0 0 0
talks a:<span>	-1 13 -1 5 -3 -1 -4 -6
talks a:<span> of	0 0 0 10 -9 0 0 0
talks a:<v-bear>	0 -1 0 9 0 -10 0 3
talks a:<v-down>	-2 1 0 -16 -9 3 10 7
talks a:<v-end>	0 10 -6 2 5 -7 -4 -24
talks a:<v-impose>	0 20 -10 -13 -10 13 -1 0
talks a:<v-renew>	1 1 0 -14 2 0 0 -1
talks a:<v-return>	0 5 0 -12 10 -3 -1 -4
talks a:<v-sign>	0 0 0 14 -5 -2 0 0
talks a:<v-stay>	2 -1 0 -10 26 0 -9 -13
talks a:<v-suspend>	0 0 0 1 9 -2 0 -1
talks a:<v-target>	0 -6 0 -14 5 -4 10 4
talks a:<v-up>	-9 -5 4 4 4 0 -13 0
talks asks	0 17 0 0 -2 0 0 -4
talks b:<agent>	-1 0 0 -20 22 0 0 0
talks b:<day-ahead>	0 1 0 3 -9 3 1 0
talks b:<day-today> the	0 10 0 0 -8 0 0 0
talks b:<duty>	0 6 0 -8 -24 2 0 23
talks b:<goods>	3 -4 0 -20 12 -3 0 18
talks b:<level-noun>	0 0 0 -20 16 2 0 0
talks b:<level>	0 0 0 -4 10 -2 -2 0
talks b:<level> for	0 10 0 0 -7 0 0 0
talks b:<level> on	0 -5 0 0 8 0 0 0
talks b:<level> without	0 10 0 0 -8 0 0 0
talks b:<month-gone>	0 0 0 -9 7 0 0 0
talks b:<name>	-8 9 0 -2 12 0 -20 -6
talks b:<name> 's	5 8 0 -13 0 -3 -2 0
talks b:<name> and	0 -3 0 14 0 0 0 0
talks b:<name> failed	0 0 0 13 -12 0 0 0
talks b:<name> let	0 -9 0 0 12 0 0 0
talks b:<name> want	0 10 0 0 -7 0 0 0
talks b:<name> was	0 10 0 0 -5 0 0 0
talks b:<not>	-6 1 -8 18 -19 13 1 0
talks b:<number>	0 4 0 -12 8 -4 0 0
talks b:<office>	0 -1 0 -2 0 0 -1 11
talks b:<office> on	0 0 0 0 -12 0 0 12
talks b:<organisation>	0 -10 0 10 0 0 2 0
talks b:<person>	0 -1 0 -10 20 0 -6 0
talks b:<person> had	0 0 0 5 -12 6 0 0
talks b:<person> say	0 0 0 0 12 0 0 0
talks b:<quality>	0 1 0 0 -8 19 0 0
talks b:<quality> car	0 -12 0 0 12 0 0 0
talks b:<seat>	-2 0 0 -9 20 0 0 -3
talks b:<sender>	0 0 0 -4 0 9 0 0
talks b:<v-agree>	0 0 0 18 -12 2 0 0
talks b:<v-bear>	0 2 0 0 7 -10 -8 1
talks b:<v-begin>	8 -1 0 -25 0 0 16 -1
talks b:<v-down>	0 0 0 0 -6 -6 2 9
talks b:<v-propose>	5 0 -5 0 11 0 -6 -9
talks b:<v-say>	-2 0 0 -29 24 0 -9 0
talks b:<v-target>	0 -3 0 -2 9 0 0 0
talks b:<v-threaten>	0 0 0 -11 0 5 0 4
talks b:<v-up>	11 -1 0 -13 -1 -5 10 0
talks c0=begin	5 0 0 -23 0 0 12 0
talks c0=down	0 0 0 1 -10 -4 5 10
talks c0=impose	3 -14 0 6 4 3 -3 0
talks c0=propose	0 -6 -2 0 18 -4 -2 -2
talks c0=renew	0 -9 0 -2 3 9 0 0
talks c0=say	0 0 0 -18 8 0 0 1
talks c0=sign	0 -14 0 6 0 1 0 0
talks c0=stay	-16 -8 -2 0 11 2 0 0
talks c0=threaten	0 0 0 0 -9 5 0 4
talks c0=up	12 0 0 -11 -6 -4 11 0
talks c1=agree	0 4 0 12 -15 3 0 0
talks c1=begin	0 0 0 -24 3 0 11 0
talks c1=down	0 0 0 1 -9 -6 3 9
talks c1=impose	2 -13 0 16 -2 7 -3 0
talks c1=propose	3 -11 -2 6 1 0 -1 -2
talks c1=return	0 10 0 0 -4 0 0 0
talks c1=say	0 0 0 -17 7 0 0 1
talks c1=sign	0 -5 0 14 -8 1 0 0
talks c1=stay	-16 -6 -3 0 9 2 2 0
talks c1=threaten	0 0 0 0 -10 5 0 5
talks c1=up	3 0 0 -10 0 -2 11 0
talks condition	0 -14 0 12 -8 7 0 11
talks ct0=agree present	0 3 0 15 -17 0 0 0
talks ct0=begin present	4 0 0 -13 4 -4 5 0
talks ct0=down modal	0 0 0 0 -3 0 0 11
talks ct0=impose future	0 17 0 0 -13 0 0 0
talks ct0=impose modal	3 -12 0 -3 8 0 0 -3
talks ct0=impose past	2 0 0 -5 11 0 -4 0
talks ct0=impose present	-2 -15 0 0 11 0 0 4
talks ct0=propose present	0 0 0 -9 18 0 0 0
talks ct0=renew present	0 -5 0 0 -3 12 0 0
talks ct0=say past	0 0 0 -9 7 0 0 3
talks ct0=stay modal	0 -15 0 0 0 2 -3 9
talks ct0=stay past	-3 7 0 -4 -4 1 11 -5
talks ct0=stay perfect	0 -1 0 -9 15 0 0 0
talks ct1=agree infinitive	0 2 0 8 -9 0 0 0
talks ct1=agree present	0 3 0 15 -17 0 0 0
talks ct1=begin present	0 0 0 -12 13 -4 5 0
talks ct1=down modal	0 0 0 0 -3 0 0 11
talks ct1=impose future	0 17 0 0 -13 0 0 0
talks ct1=impose infinitive	0 0 0 10 -4 0 0 0
talks ct1=impose modal	3 -12 0 -2 7 0 0 -2
talks ct1=impose present	0 -14 0 1 7 0 0 5
talks ct1=propose present	0 0 0 -4 11 0 0 0
talks ct1=renew present	0 -5 0 0 -3 12 0 0
talks ct1=sign infinitive	0 2 0 9 -12 0 0 0
talks ct1=stay modal	0 -10 0 0 -3 3 0 10
talks ct1=stay past	-3 7 0 -4 -5 1 11 -5
talks ct1=stay perfect	0 -1 0 -9 15 0 0 0
talks duty	-8 19 -2 19 -26 10 -30 11
talks gone	0 3 -6 -13 2 0 0 9
talks l1='s	0 3 0 -14 4 0 0 0
talks l1=,	0 -2 0 -3 16 0 0 0
talks l1=<duty>	2 -5 0 0 -19 7 0 19
talks l1=<goods>	0 -14 0 0 30 -1 0 0
talks l1=<name>	0 -1 0 0 11 0 0 0
talks l1=<not>	0 7 -1 9 -20 1 7 -1
talks l1=<number>	0 0 0 0 11 0 0 0
talks l1=<v-impose>	0 -9 0 -1 15 0 0 0
talks l1=a	-10 -6 -6 15 7 -2 -1 -16
talks l1=after	0 -1 0 -3 13 0 0 0
talks l1=further	0 15 0 -7 -5 0 0 0
talks l1=if	0 0 0 -7 -24 -5 22 13
talks l1=let	0 -8 0 0 10 0 0 0
talks l1=no	0 2 0 7 -16 3 8 0
talks l1=of	0 14 0 0 -3 0 0 0
talks l1=old	0 -6 0 0 10 0 0 0
talks l1=tariff	2 -5 0 0 -19 7 0 19
talks l1=the	7 14 -2 -15 -12 0 -3 20
talks l1=third	0 0 0 0 15 0 0 0
talks l2='s	0 -14 0 9 6 0 0 0
talks l2=,	-2 -15 -1 -12 12 8 -1 9
talks l2=<begin>	-20 -4 -16 0 15 -12 -11 23
talks l2=<day-gone>	0 -4 0 0 0 10 0 0
talks l2=<level>	0 11 0 -3 -5 0 0 0
talks l2=<name>	0 3 0 -11 9 0 0 0
talks l2=<not>	-3 10 -1 4 -12 4 0 0
talks l2=<v-agree>	0 0 0 20 -15 0 0 0
talks l2=<v-impose>	-3 -2 -3 14 1 -23 0 2
talks l2=<v-say>	0 0 0 -4 13 -1 0 0
talks l2=<v-sign>	0 -8 0 12 -1 0 0 0
talks l2=a	-3 -11 0 -2 14 -8 -7 16
talks l2=after	0 -4 0 -8 18 0 0 0
talks l2=and	9 0 0 7 -19 -2 4 8
talks l2=as	0 0 0 0 9 0 0 0
talks l2=been	0 11 0 0 -10 0 0 0
talks l2=before	0 9 0 4 -8 0 0 0
talks l2=broke	0 0 0 10 -10 0 0 0
talks l2=day	0 9 0 -1 -3 0 0 0
talks l2=during	0 -15 0 0 14 0 4 0
talks l2=if	16 2 15 -26 -6 -8 7 -1
talks l2=let	0 1 0 7 -12 -5 0 7
talks l2=no	0 20 0 -10 -18 0 6 2
talks l2=of	0 4 0 -11 2 8 -5 -6
talks l2=off	0 0 0 -5 10 0 0 0
talks l2=on	4 -18 1 0 -1 -5 9 1
talks l2=out	0 13 0 0 -10 0 0 0
talks l2=prolong	0 -1 0 0 -2 10 0 0
talks l2=reach	0 -6 0 13 -4 0 0 0
talks l2=say	0 0 0 0 12 0 0 0
talks l2=should	-3 10 -4 12 -11 11 -6 -15
talks l2=that	0 -23 0 -1 10 -19 4 14
talks l2=the	0 -15 -5 4 0 0 -9 22
talks l2=there	0 1 0 0 -12 7 2 0
talks l2=under	0 -2 0 -20 30 -1 0 0
talks l2=unless	0 2 0 3 -11 0 0 0
talks l2=was	0 -13 0 4 7 0 0 0
talks l2=without	-1 0 0 12 -5 6 -6 -6
talks l2=—	0 -7 0 0 14 0 0 0
talks l3="	0 0 0 2 -12 9 0 8
talks l3=)	0 -10 0 0 13 0 0 0
talks l3=,	3 16 0 -19 -2 -2 -3 0
talks l3=;	0 -14 0 -3 20 0 0 0
talks l3=<agent>	0 -8 0 -5 15 2 0 0
talks l3=<begin>	-12 1 -1 10 7 -23 -10 17
talks l3=<day-ahead>	0 0 0 -13 1 0 10 0
talks l3=<day-today>	0 -7 0 0 13 0 0 0
talks l3=<duty>	0 8 0 0 -15 0 7 0
talks l3=<goods>	10 -14 0 -5 28 -2 -12 -2
talks l3=<level-noun>	0 -7 0 0 18 0 -1 0
talks l3=<level>	0 -5 0 0 11 0 -1 0
talks l3=<name>	0 14 0 0 -10 4 -4 -1
talks l3=<number>	0 4 0 -12 2 -2 1 0
talks l3=<seat>	0 -5 0 -7 24 0 0 0
talks l3=<v-bear>	0 11 0 0 -16 0 0 9
talks l3=<v-end>	3 0 0 2 -20 15 0 0
talks l3=<v-impose>	-1 -17 0 0 12 14 -6 0
talks l3=<v-return>	0 10 0 0 -3 0 0 0
talks l3=<v-say>	-2 -15 0 -9 11 1 0 3
talks l3=<v-stay>	0 -1 0 -5 15 0 0 0
talks l3=after	0 -1 0 -6 17 0 0 0
talks l3=back	5 -5 0 10 -16 0 7 0
talks l3=country	0 -4 0 0 12 0 0 0
talks l3=duty	0 8 0 0 -15 0 5 0
talks l3=end	0 -2 0 3 -11 11 0 0
talks l3=gave	0 0 0 0 -12 0 0 12
talks l3=has	0 -4 0 -14 16 0 1 0
talks l3=he	0 0 0 11 -10 0 0 0
talks l3=if	0 20 0 0 -16 0 0 0
talks l3=is	0 0 0 -5 16 0 0 0
talks l3=keep	0 -6 0 -3 13 0 0 0
talks l3=no	0 0 0 0 12 -1 0 0
talks l3=of	0 10 0 -5 -12 4 0 0
talks l3=on	0 -12 0 10 -3 8 0 0
talks l3=part	0 9 0 0 -10 0 0 0
talks l3=pay	0 10 0 0 -9 0 0 0
talks l3=return	0 13 0 0 -6 0 0 0
talks l3=say	0 -9 0 0 12 -1 2 0
talks l3=text	0 9 0 0 -8 0 0 0
talks l3=that	0 -4 0 14 -4 0 0 0
talks l3=there	-2 -7 0 23 -3 0 0 -13
talks l3=time	0 18 0 0 -12 0 0 0
talks l3=to	0 -15 0 9 13 -6 -4 0
talks l3=we	0 0 0 10 -8 -4 0 7
talks l3=were	0 9 0 0 -16 0 9 0
talks l3=when	5 -15 0 -2 15 0 0 0
talks l3=would	0 0 0 -7 0 -3 0 12
talks l4=:	0 13 0 5 -17 0 2 0
talks l4=;	0 12 0 0 -7 0 0 0
talks l4=<agent>	3 0 0 2 -14 0 2 0
talks l4=<begin>	-19 0 0 6 10 -18 -14 21
talks l4=<day-today>	0 10 0 0 -6 0 0 0
talks l4=<goods>	10 -3 0 -12 0 0 0 3
talks l4=<level>	0 0 0 -19 21 0 0 0
talks l4=<month-gone>	0 0 0 -7 13 0 0 0
talks l4=<not>	0 -8 0 -4 23 -6 0 0
talks l4=<number>	0 -2 0 -3 8 2 0 0
talks l4=<quality>	0 -12 0 0 22 0 -2 0
talks l4=<span>	0 0 0 -4 11 0 0 0
talks l4=<v-impose>	4 -12 0 14 -9 1 0 0
talks l4=<v-return>	0 0 0 10 -6 0 0 0
talks l4=<v-say>	0 -12 0 0 12 0 -1 -1
talks l4=<v-sign>	0 -3 0 2 -10 14 0 0
talks l4=agree	0 0 0 4 -9 7 0 0
talks l4=and	0 -1 0 -8 14 0 0 0
talks l4=at	0 -7 0 0 12 0 0 0
talks l4=be	0 -1 0 -4 0 0 10 0
talks l4=earth	10 0 0 0 -9 0 0 0
talks l4=either	0 13 0 0 -11 0 0 0
talks l4=first	0 9 0 0 -8 0 0 0
talks l4=had	0 2 0 10 -12 0 0 0
talks l4=has	0 0 0 0 -5 13 0 0
talks l4=if	-4 -18 0 21 -5 12 0 0
talks l4=is	0 -17 0 9 13 -3 0 0
talks l4=it	0 6 0 0 -10 -4 0 7
talks l4=now	0 -9 0 0 12 0 0 0
talks l4=of	0 -4 0 -1 15 0 0 0
talks l4=option	0 0 0 0 -10 0 11 0
talks l4=side	0 4 0 0 -15 0 0 11
talks l4=that	0 17 0 11 -16 -2 -1 0
talks l4=the	0 0 0 -12 -4 18 1 -7
talks l4=there	0 12 0 -7 -8 -1 4 0
talks l4=they	0 6 0 3 -16 5 0 0
talks l4=unless	0 0 0 10 -9 0 0 0
talks l4=was	0 10 0 -7 0 0 -1 0
talks l4=we	0 11 0 0 -7 0 0 0
talks l4=which	0 -5 0 0 11 0 0 0
talks l4=without	0 -15 0 0 17 0 0 0
talks l4=would	0 -9 0 5 -5 2 1 2
talks l='s no	0 -13 0 10 3 0 0 0
talks l=, the	-1 -13 0 -6 9 1 0 11
talks l=<begin> if	0 -2 0 0 -12 -2 5 15
talks l=<begin> no	0 18 0 7 -22 0 0 0
talks l=<begin> the	-6 -4 0 -22 20 -11 -4 13
talks l=<day-gone> that	0 0 0 0 -9 10 0 0
talks l=<day-today> the	0 11 0 0 -11 0 0 0
talks l=<name> 's	0 10 0 -3 -1 0 0 0
talks l=<name> let	0 -8 0 0 10 0 0 0
talks l=a fourth	0 0 0 0 -7 0 0 9
talks l=a tariff	0 0 0 8 -12 0 0 5
talks l=and a	0 7 0 0 -9 0 6 0
talks l=and the	9 -6 0 8 -17 0 0 9
talks l=been no	0 11 0 0 -10 0 0 0
talks l=before the	0 9 0 4 -8 0 0 0
talks l=broke off	0 0 0 10 -10 0 0 0
talks l=day the	0 10 0 0 -6 0 0 0
talks l=during the	0 -15 0 0 14 0 4 0
talks l=had the	0 8 0 0 -12 0 4 0
talks l=if no	0 -2 0 -5 0 0 12 -1
talks l=if the	15 4 16 -23 -8 -7 0 0
talks l=is a	0 -2 0 10 -3 0 0 0
talks l=its own	0 7 0 3 -11 0 0 0
talks l=let the	0 2 0 8 -14 -4 0 7
talks l=make a	0 0 0 11 -6 0 0 0
talks l=of a	0 -9 0 -7 23 0 0 0
talks l=of the	0 12 0 0 -12 10 -2 -4
talks l=off the	0 0 0 -14 19 0 0 0
talks l=on the	5 -17 0 0 -1 -4 9 2
talks l=should no	0 11 0 -4 -3 0 0 0
talks l=should the	-3 1 -4 17 -9 11 -5 -14
talks l=since the	0 6 0 3 -11 0 0 0
talks l=that the	0 -17 0 0 2 -13 1 15
talks l=the next	0 0 0 0 -1 0 0 10
talks l=the old	0 -6 0 0 10 0 0 0
talks l=the tariff	4 -4 0 -2 -10 4 0 12
talks l=to the	0 0 0 -5 -1 3 10 0
talks l=under the	0 0 0 -10 15 0 0 0
talks l=unless the	0 3 0 4 -12 0 0 0
talks l=was no	0 -10 0 4 4 0 0 0
talks l=without a	0 0 0 0 -1 10 -3 0
talks l=without an	0 -12 0 5 6 0 0 0
talks l=without the	0 10 0 7 -10 0 0 0
talks lead="	0 -6 0 -1 17 0 0 0
talks lead=,	0 5 -20 -17 2 2 -9 16
talks lead=;	0 -3 0 -13 18 0 0 0
talks lead=after	0 -12 0 -12 31 0 0 0
talks lead=all	0 0 0 0 -13 0 11 0
talks lead=an	0 0 8 0 -10 0 0 5
talks lead=as	0 -11 0 3 10 0 0 0
talks lead=at	0 20 0 0 -19 0 0 0
talks lead=if	6 -6 12 -3 -21 -2 22 7
talks lead=in	0 0 0 -10 12 0 0 0
talks lead=india	0 9 0 0 -9 0 0 0
talks lead=no	0 15 0 6 -18 0 0 0
talks lead=should	-3 3 -5 11 -4 11 -4 -13
talks lead=talks	0 -7 0 8 -4 0 0 7
talks lead=that	0 -19 -4 6 3 0 -7 15
talks lead=the	-5 -3 -6 -17 23 -13 -5 16
talks lead=trade	0 0 0 0 -10 3 0 5
talks lead=under	0 -5 0 -3 14 0 0 0
talks lead=unless	-2 -9 0 25 -20 0 4 0
talks lead=were	0 10 0 0 -4 0 0 0
talks lead=when	10 0 0 0 -2 -1 0 0
talks lead=which	0 0 0 -15 0 14 0 0
talks lead=with	0 0 0 0 -14 7 0 0
talks lead=without	0 0 0 8 -1 0 0 -1
talks lead=—	0 0 0 0 7 0 0 0
talks level	-4 13 0 25 -29 4 -43 17
talks lr='s with	0 11 0 -7 0 0 0 0
talks lr=<begin> between	0 -6 0 0 10 0 0 0
talks lr=<begin> in	0 0 0 12 -10 0 0 0
talks lr=a ,	0 -23 0 0 21 -2 0 0
talks lr=a <end>	0 11 0 0 -7 0 0 0
talks lr=a at	0 0 0 1 -13 9 0 0
talks lr=a it	0 -22 0 6 12 0 0 0
talks lr=a of	0 0 0 -2 10 0 0 0
talks lr=a that	0 -10 0 0 0 0 5 0
talks lr=a would	0 -5 0 0 11 0 0 0
talks lr=an ,	0 12 0 -2 -8 0 0 0
talks lr=an by	0 -7 0 17 -10 0 0 0
talks lr=an on	0 0 0 3 -12 8 0 0
talks lr=an with	0 12 0 -8 0 0 0 0
talks lr=fourth ,	0 0 0 0 -9 0 0 9
talks lr=if fail	0 -2 0 -3 -12 0 11 9
talks lr=its with	0 0 0 -3 16 0 0 0
talks lr=no ,	0 7 0 7 -13 0 0 0
talks lr=no by	0 -21 0 9 4 2 5 -4
talks lr=no was	0 8 0 -9 0 0 0 0
talks lr=tariff in	0 0 0 0 -9 0 0 9
talks lr=that were	0 0 0 0 -8 10 0 0
talks lr=the ,	1 10 0 -2 -14 1 12 -6
talks lr=the .	6 3 0 -6 -11 8 -5 5
talks lr=the <name>	0 -9 0 10 0 0 0 0
talks lr=the at	0 -12 0 7 7 0 0 0
talks lr=the break	4 -9 11 7 -9 -4 -6 2
talks lr=the broke	3 -4 8 1 -13 -1 7 -6
talks lr=the end	-2 12 -1 -2 -2 1 0 -5
talks lr=the fall	0 19 0 0 -19 3 0 0
talks lr=the has	0 -11 0 6 2 0 0 0
talks lr=the he	0 -9 0 0 11 0 0 0
talks lr=the in	0 15 0 -11 0 0 0 -7
talks lr=the last	0 -9 0 0 14 0 0 0
talks lr=the on	0 0 0 -12 -8 0 -1 17
talks lr=the run	0 -13 0 8 6 0 0 0
talks lr=the the	0 -3 0 0 7 0 0 0
talks lr=the were	0 9 0 0 -4 0 0 0
talks lr=the will	0 -1 0 0 0 10 0 0
talks lr=the with	7 4 0 0 -11 0 -3 4
talks lr=without .	0 9 0 0 -9 0 0 0
talks next=,	-2 -5 0 -7 -4 0 5 27
talks next=-	0 14 0 -6 -8 0 0 0
talks next=:	0 14 0 -19 0 0 -3 0
talks next=if	-2 2 0 -17 5 2 -3 3
talks next=or	0 5 0 11 -22 0 0 5
talks next=unless	0 -19 0 0 23 0 0 0
talks next=when	0 -14 0 4 7 0 0 0
talks next=which	6 -11 0 0 11 0 0 0
talks next=yet	0 0 0 0 -8 0 0 9
talks next=—	0 10 0 0 -7 0 0 0
talks on-lapse	0 -22 -6 -2 26 -11 6 0
talks open	3 -7 6 0 -19 8 -5 36
talks pc0=begin	0 -3 0 12 -10 0 1 4
talks pc0=end	0 7 -4 0 -19 0 0 15
talks pc0=impose	9 -17 0 -11 7 9 4 -1
talks pc0=return	0 -12 0 7 10 0 0 0
talks pc0=say	-11 2 -3 -4 -2 24 -13 4
talks pc0=sign	0 14 0 7 -12 -6 0 0
talks pc0=target	0 -17 0 -2 7 8 0 0
talks pc0=threaten	0 0 0 -10 1 15 -10 0
talks pc0=up	0 5 0 -4 0 10 -5 0
talks pc1=begin	0 -11 0 7 1 -1 0 4
talks pc1=end	0 5 0 -1 -20 1 0 15
talks pc1=impose	8 -23 -2 -4 11 6 1 -3
talks pc1=propose	0 -7 0 -4 18 0 0 0
talks pc1=say	-11 2 -3 -4 -2 24 -13 4
talks pc1=sign	0 20 0 5 -19 -4 0 0
talks pc1=target	0 -20 0 0 13 4 0 0
talks pc1=up	0 -1 0 0 0 9 -8 0
talks pct0=bear present	0 0 0 -9 17 -2 0 0
talks pct0=begin present	0 -9 0 12 -6 0 0 5
talks pct0=end present	0 5 0 0 -11 0 0 7
talks pct0=impose future	0 0 0 -11 17 0 0 0
talks pct0=impose modal	4 -13 0 -6 3 4 0 0
talks pct0=impose perfect-passive	0 0 0 10 -9 0 0 0
talks pct0=propose present	0 1 1 6 -10 0 0 0
talks pct0=say perfect	0 0 0 0 -8 14 0 0
talks pct0=say present	0 0 0 -1 -4 13 0 -1
talks pct0=sign present	0 16 0 0 -5 -5 0 0
talks pct0=stay modal	0 6 0 0 -11 5 0 0
talks pct0=stay present	0 -15 0 -10 7 1 5 0
talks pct0=target present	1 -7 0 0 10 0 0 0
talks pct0=threaten perfect	0 0 0 -4 -2 14 0 0
talks pct0=threaten present	1 0 0 0 -8 10 0 0
talks pct1=bear present	0 0 0 -9 17 -2 0 0
talks pct1=begin infinitive	0 -1 0 -6 15 0 -3 0
talks pct1=begin present	0 -8 0 12 -7 0 0 6
talks pct1=end present	0 5 0 0 -11 0 0 7
talks pct1=impose future	0 0 0 -11 17 0 0 0
talks pct1=impose modal	4 -12 0 -6 2 4 0 0
talks pct1=impose participle-passive	0 -3 0 0 12 0 0 0
talks pct1=impose perfect-passive	0 0 0 10 -9 0 0 0
talks pct1=say perfect	0 0 0 0 -8 14 0 0
talks pct1=say present	0 0 0 -1 -4 13 0 -1
talks pct1=sign present	0 19 0 0 -11 -1 0 0
talks pct1=stay modal	0 7 0 0 -12 6 0 0
talks pct1=stay present	0 -14 0 -10 6 1 5 0
talks pct1=target present	0 -6 0 0 12 0 0 0
talks pct1=threaten present	0 0 0 0 -7 12 0 0
talks pct1=up future	0 0 0 -7 13 0 0 0
talks pt0=future	0 11 0 -3 -3 -4 0 4
talks pt0=modal	8 5 0 -11 -14 7 0 3
talks pt0=perfect	0 -6 0 -6 -2 21 -4 0
talks pt0=perfect-passive	0 0 0 10 -9 0 0 0
talks pt0=present	2 -18 0 -1 -5 4 12 15
talks pt0=present-passive	0 -10 0 0 9 0 -2 2
talks pt1=modal	8 6 0 -11 -17 7 0 4
talks pt1=participle-passive	0 -8 0 0 15 0 0 0
talks pt1=perfect	0 -6 0 -3 0 12 0 0
talks pt1=perfect-passive	0 0 0 10 -9 0 0 0
talks pt1=present	0 -19 -8 -9 0 7 13 15
talks pt1=present-passive	0 -10 0 0 9 0 -2 2
talks pv0=announce	0 9 0 5 -19 0 3 0
talks pv0=be	0 0 8 -2 -14 6 1 3
talks pv0=charge	0 -11 0 4 0 0 0 0
talks pv0=go	0 14 0 0 -12 3 0 0
talks pv0=have	0 0 0 0 -6 0 13 0
talks pv0=put	0 0 0 -11 13 0 0 0
talks pv0=raise	0 -3 0 -4 14 0 0 0
talks pv0=say	-6 3 0 5 -11 18 -5 -1
talks pv0=take	0 -14 0 1 17 -4 0 0
talks pv0=tell	0 -9 0 -7 15 0 0 4
talks pv0=warn	0 2 0 -7 0 9 -3 0
talks pv1=announce	0 9 0 5 -19 0 3 0
talks pv1=be	0 0 8 -2 -15 6 1 3
talks pv1=charge	0 -16 0 2 3 5 0 0
talks pv1=have	0 0 0 0 -6 0 13 0
talks pv1=put	0 0 0 -11 13 0 0 0
talks pv1=say	-6 3 0 5 -11 18 -5 -1
talks pv1=take	0 -14 0 0 21 -4 -4 0
talks pv1=tell	0 -9 0 -7 14 0 0 4
talks pv1=warn	0 2 0 -7 0 9 -3 0
talks pvt0=announce past	0 10 0 -2 -9 0 3 0
talks pvt0=go modal	0 14 0 0 -9 0 0 0
talks pvt0=have present	0 0 0 0 -9 0 13 0
talks pvt0=pay modal	0 9 0 0 -7 0 0 0
talks pvt0=pay present	0 0 0 -1 8 0 0 0
talks pvt0=say past	-4 2 0 6 -12 13 -1 0
talks pvt0=warn past	0 2 0 -4 8 -4 0 0
talks pvt1=announce past	0 10 0 -2 -9 0 3 0
talks pvt1=go infinitive	0 -1 0 -5 11 0 0 0
talks pvt1=go modal	0 14 0 0 -9 0 0 0
talks pvt1=have present	0 0 0 0 -9 0 13 0
talks pvt1=pay modal	0 9 0 0 -7 0 0 0
talks pvt1=pay present	0 0 0 -1 8 0 0 0
talks pvt1=say past	-4 2 0 6 -12 13 -1 0
talks pvt1=warn past	0 2 0 -4 8 -4 0 0
talks quoted	0 -27 0 0 15 6 0 6
talks r1=,	0 1 -7 -14 3 4 11 -3
talks r1=.	4 10 0 -7 -11 2 -13 12
talks r1=:	0 18 0 -6 -8 0 0 0
talks r1=<day-ahead>	0 0 0 -4 11 0 0 0
talks r1=<day-today>	0 0 0 -8 13 0 0 0
talks r1=<goods>	6 4 0 0 -14 0 0 0
talks r1=<name>	0 -1 0 12 -8 0 0 0
talks r1=<v-begin>	0 4 5 0 -13 0 0 0
talks r1=<v-down>	0 17 0 -3 -12 2 1 -4
talks r1=<v-end>	4 -1 -1 3 9 -6 -2 -23
talks r1=<v-impose>	0 12 0 0 -21 3 -2 11
talks r1=<v-propose>	0 9 0 0 -15 0 0 6
talks r1=<v-say>	0 0 0 -4 10 0 0 0
talks r1=<v-up>	-3 4 6 0 -13 0 0 1
talks r1=?	0 10 0 -2 -3 0 0 0
talks r1=about	0 0 0 -5 26 0 0 0
talks r1=again	0 0 0 0 12 0 0 0
talks r1=as	0 0 0 0 12 0 0 0
talks r1=at	0 -12 0 22 -10 5 0 0
talks r1=been	0 10 0 0 -9 0 0 0
talks r1=between	0 18 0 0 -9 0 0 0
talks r1=break	4 -9 11 7 -9 -4 -6 2
talks r1=broke	3 -4 8 1 -13 -1 7 -6
talks r1=by	-1 -9 0 18 -5 2 3 -13
talks r1=collapse	0 0 -5 0 0 -2 0 13
talks r1=could	0 -1 0 0 18 0 0 0
talks r1=die	0 -2 0 0 10 0 0 0
talks r1=fail	2 -9 -4 0 -3 0 16 2
talks r1=fall	0 16 0 0 -14 3 0 -1
talks r1=for	0 6 0 14 -16 0 0 0
talks r1=go	-3 4 6 0 -13 0 0 1
talks r1=has	0 -12 0 4 1 2 0 0
talks r1=he	0 -9 0 0 11 0 0 0
talks r1=in	-4 3 -1 -6 -1 -4 0 12
talks r1=last	0 -10 0 0 16 0 0 0
talks r1=of	-1 -11 -2 9 9 4 -4 -9
talks r1=on	0 0 0 0 -17 6 -11 23
talks r1=run	0 -9 0 0 13 0 0 0
talks r1=since	0 0 0 -7 12 0 0 0
talks r1=that	0 0 0 -8 8 0 3 0
talks r1=the	0 -12 0 -1 22 0 0 0
talks r1=was	0 0 0 -6 14 0 0 0
talks r1=were	0 7 0 0 -18 11 4 0
talks r1=with	0 7 -7 -1 8 1 -34 0
talks r1=would	0 -4 6 -3 5 0 -10 2
talks r2="	0 -3 0 0 -4 10 0 0
talks r2='s	0 -13 0 5 5 0 0 0
talks r2=,	7 -16 5 8 9 -14 4 -11
talks r2=;	0 -7 0 0 13 0 0 0
talks r2=<day-ahead>	0 0 0 -1 -1 7 9 -11
talks r2=<duty>	0 16 0 0 -13 0 0 0
talks r2=<end>	1 15 -1 -15 0 0 -18 8
talks r2=<goods>	0 -5 0 -21 2 -1 0 19
talks r2=<level>	0 12 0 19 -28 0 0 0
talks r2=<month-ahead>	0 -8 0 -1 22 -1 0 0
talks r2=<name>	-14 7 -5 6 -6 9 -23 6
talks r2=<not>	0 -2 0 -30 6 0 11 0
talks r2=<person>	0 0 0 -17 16 1 0 0
talks r2=<seat>	5 -9 0 2 -3 0 0 4
talks r2=<span>	0 0 0 -7 13 0 -3 0
talks r2=<v-begin>	0 9 0 -5 8 0 -6 0
talks r2=<v-end>	0 -9 0 -12 4 5 10 -1
talks r2=<v-impose>	0 9 0 3 -4 0 -4 -3
talks r2=<v-suspend>	0 2 0 7 -10 0 0 0
talks r2=<v-up>	0 0 0 -3 18 0 -3 0
talks r2=?	0 -5 0 0 11 0 0 0
talks r2=and	0 13 0 -8 0 -6 1 0
talks r2=be	0 -9 0 0 12 -3 0 0
talks r2=dead	0 -7 0 0 0 0 -1 14
talks r2=down	0 -9 15 10 -24 -4 2 0
talks r2=either	0 10 0 0 -10 0 0 0
talks r2=fail	0 0 0 0 -13 0 0 12
talks r2=for	0 -6 0 0 -6 0 0 14
talks r2=go	0 0 0 -1 14 0 -2 0
talks r2=good	0 -2 0 -7 13 0 0 0
talks r2=have	0 11 0 0 -7 0 0 1
talks r2=his	0 0 0 0 -9 0 10 0
talks r2=hold	0 2 0 7 -10 0 0 0
talks r2=in	1 -9 0 2 9 -2 0 -3
talks r2=lapse	0 -10 0 0 13 0 0 0
talks r2=let	0 4 0 0 -11 4 0 0
talks r2=not	0 -5 0 -22 4 0 12 0
talks r2=of	0 -12 0 1 13 0 0 0
talks r2=on	0 18 0 -11 0 -5 0 -4
talks r2=out	0 -5 0 9 0 0 0 0
talks r2=take	0 9 0 0 -6 0 0 0
talks r2=talk	0 0 0 0 12 0 0 0
talks r2=than	0 0 0 0 -12 0 0 12
talks r2=the	-5 9 -7 3 0 2 -4 -23
talks r2=unless	0 -8 0 0 9 0 0 0
talks r2=void	0 0 0 0 11 -2 0 0
talks r2=which	0 -3 0 0 18 0 0 0
talks r2=would	0 -8 0 -4 10 8 -3 0
talks r3="	0 0 0 14 -11 0 0 0
talks r3=,	-18 -24 -6 -1 6 5 0 22
talks r3=.	0 0 5 11 -16 0 0 2
talks r3=<day-ahead>	0 -8 6 11 0 -5 -4 8
talks r3=<day-gone>	0 14 0 0 -5 0 0 0
talks r3=<day-today>	0 -9 0 0 12 0 0 0
talks r3=<duty>	0 -11 0 4 9 0 0 0
talks r3=<end>	6 2 -14 -16 9 0 -12 9
talks r3=<goods>	0 12 0 0 -13 0 0 5
talks r3=<level>	0 14 0 0 -10 0 0 0
talks r3=<month-ahead>	0 -3 0 0 0 -1 0 8
talks r3=<name>	0 2 0 0 -12 12 0 -3
talks r3=<number>	0 -4 6 0 12 -10 0 0
talks r3=<v-begin>	0 -6 0 0 0 12 0 0
talks r3=<v-end>	-1 -5 -1 1 15 -14 0 3
talks r3=<v-impose>	0 -19 0 0 8 20 -4 -6
talks r3=<v-propose>	0 0 0 0 14 0 0 -3
talks r3=<v-renew>	0 -7 0 -4 11 0 0 0
talks r3=<v-return>	0 10 0 0 -5 0 0 0
talks r3=<v-say>	0 -13 0 2 0 7 6 -5
talks r3=<v-stay>	9 -1 0 0 -6 5 -2 0
talks r3=?	0 -2 0 -3 12 0 0 0
talks r3=a	0 20 -1 -3 -17 10 0 -1
talks r3=agreement	0 -5 0 0 10 0 0 0
talks r3=and	-1 4 0 7 -8 -13 1 5
talks r3=be	0 -2 0 -17 15 -1 0 0
talks r3=before	0 10 0 0 -8 0 0 0
talks r3=between	0 -4 0 0 -1 0 0 9
talks r3=duty	0 -12 0 0 11 0 0 0
talks r3=friday	0 12 0 0 -12 0 0 0
talks r3=go	0 0 0 6 -12 3 0 0
talks r3=have	0 -5 0 -3 15 0 0 0
talks r3=in	0 -1 0 -14 -1 4 0 15
talks r3=it	-2 -10 0 3 -1 12 7 0
talks r3=lapse	0 -4 0 0 11 0 0 0
talks r3=night	0 0 0 14 -10 0 0 0
talks r3=of	0 0 0 0 -12 9 3 0
talks r3=over	0 -3 0 12 -23 0 0 15
talks r3=renew	0 -13 0 0 10 0 0 0
talks r3=run	8 6 0 0 -13 0 0 0
talks r3=satisfactory	0 0 0 0 -10 0 16 0
talks r3=so	0 0 0 0 -8 0 0 10
talks r3=the	0 -13 0 12 4 -3 0 0
talks r3=thi	0 0 0 12 -10 0 0 0
talks r3=to	0 0 0 -10 7 -4 0 0
talks r3=without	0 11 0 0 -8 0 0 0
talks r3=would	0 1 0 -15 20 -3 0 -1
talks r4=,	0 -8 7 0 -1 2 0 3
talks r4=.	-1 0 -1 0 3 -1 8 -11
talks r4=<end>	6 -9 -8 -2 18 -7 -14 9
talks r4=<goods>	0 -16 0 0 0 7 -2 10
talks r4=<level>	0 6 0 -12 -1 5 0 2
talks r4=<money>	0 0 0 10 -4 0 0 0
talks r4=<month-ahead>	0 0 0 0 11 0 0 0
talks r4=<month-gone>	0 0 0 -6 12 0 0 0
talks r4=<name>	3 0 0 -11 -4 1 0 11
talks r4=<not>	0 4 0 0 -14 14 0 0
talks r4=<number>	7 9 0 -10 -2 -3 0 0
talks r4=<person>	0 -6 0 0 11 0 0 2
talks r4=<quality>	0 9 0 5 -16 0 0 0
talks r4=<seat>	0 0 0 0 -7 0 11 0
talks r4=<span>	0 11 0 -4 0 0 0 0
talks r4=<v-begin>	0 -8 7 -5 -1 12 0 0
talks r4=<v-down>	0 -16 7 0 8 -3 0 0
talks r4=<v-end>	0 0 0 4 7 -9 0 -1
talks r4=<v-impose>	0 0 0 0 -4 19 -10 -2
talks r4=<v-propose>	0 -15 6 10 0 0 0 0
talks r4=<v-say>	0 0 2 -8 -10 -1 18 0
talks r4=<v-threaten>	0 0 5 0 -10 -6 0 6
talks r4=?	0 16 0 9 -23 0 0 0
talks r4=and	0 -14 0 0 8 4 0 -1
talks r4=are	3 0 0 6 -15 0 2 0
talks r4=at	0 -7 0 0 12 0 0 0
talks r4=back	0 12 0 0 -5 0 0 0
talks r4=be	0 2 0 -14 15 -3 0 -1
talks r4=been	0 -5 0 0 9 0 0 0
talks r4=by	0 6 0 -19 14 0 0 -3
talks r4=come	0 -14 7 0 6 -2 0 0
talks r4=country	0 11 0 0 -6 0 0 0
talks r4=has	0 12 0 -9 0 0 0 0
talks r4=have	0 -4 0 -3 17 0 0 -1
talks r4=in	0 -23 0 -3 10 8 -1 11
talks r4=is	0 0 0 -4 13 0 0 0
talks r4=it	0 -6 0 12 -1 3 0 0
talks r4=its	0 0 0 -6 18 -3 0 0
talks r4=no	0 2 0 5 -18 9 0 0
talks r4=people	0 0 0 0 10 -4 0 0
talks r4=promise	0 0 0 11 -10 0 0 0
talks r4=say	0 0 0 -5 0 -4 17 -7
talks r4=should	0 0 0 13 -12 0 0 0
talks r4=that	0 -2 0 -1 0 9 0 0
talks r4=the	-1 8 -2 3 -12 1 8 -1
talks r4=threat	0 7 0 14 -13 0 0 0
talks r4=truce	0 0 0 0 -7 0 0 10
talks r4=two	11 -7 0 0 -1 0 0 0
talks r4=week	0 0 0 12 -12 0 0 0
talks r4=with	0 -1 0 13 -2 0 0 0
talks r=, <level>	0 5 0 7 -14 0 0 0
talks r=, <person>	0 0 0 -12 8 1 0 0
talks r=, the	0 -4 0 -17 13 4 0 0
talks r=, which	0 0 0 0 11 0 0 0
talks r=. <end>	5 11 0 -7 -12 2 -13 13
talks r=: <level>	0 15 0 -1 -10 0 0 0
talks r=<quality> good	0 -4 0 -3 9 0 0 0
talks r=? <end>	0 10 0 -2 -3 0 0 0
talks r=at the	0 -12 0 20 -9 0 0 0
talks r=begin in	4 0 0 4 -10 0 0 0
talks r=between <seat>	0 0 0 10 -4 0 0 0
talks r=between the	0 14 0 0 -11 0 0 0
talks r=break down	0 -2 6 6 -12 0 -2 7
talks r=broke down	3 -4 8 1 -13 -1 7 -6
talks r=by <day-ahead>	0 3 0 0 -15 10 11 -7
talks r=by <month-ahead>	0 -6 0 0 9 0 0 0
talks r=by then	0 -10 0 6 7 0 0 0
talks r=end <end>	0 12 0 0 -7 0 0 0
talks r=end on	0 9 0 -5 0 0 0 0
talks r=fail ,	0 -10 0 0 0 0 14 0
talks r=fail .	6 6 -2 0 -17 0 3 0
talks r=go ,	0 -1 8 0 5 -9 0 0
talks r=go .	0 10 0 8 -22 3 0 0
talks r=in <name>	0 0 0 12 -9 0 0 0
talks r=is not	0 -10 0 -5 7 0 0 4
talks r=it is	0 13 0 7 -21 0 0 0
talks r=it would	0 -15 0 -13 18 7 0 0
talks r=lapse ,	4 -4 -6 14 0 0 0 -3
talks r=lapse <end>	0 -10 0 0 12 0 0 0
talks r=of <month-gone>	0 -3 0 9 -1 0 0 0
talks r=of talk	0 0 0 0 12 0 0 0
talks r=on <day-gone>	0 0 0 8 -16 8 0 0
talks r=were "	0 0 0 0 -10 11 0 0
talks r=with <name>	-6 0 0 3 0 0 -15 4
talks r=with <seat>	8 -11 0 0 6 0 -1 0
talks t0=modal	1 -14 0 -14 2 1 0 20
talks t0=past	0 9 -2 -4 -7 0 12 0
talks t0=perfect	0 -5 0 -5 11 0 0 0
talks t0=present	-9 -5 -7 5 7 4 -2 -2
talks t0=present-not	0 -9 0 3 -4 2 0 5
talks t1=infinitive	0 -2 0 9 5 -8 -5 -2
talks t1=modal	2 -10 0 -13 -2 2 0 21
talks t1=past	0 10 -1 -1 -11 0 14 0
talks t1=perfect	0 -5 0 -5 11 0 0 0
talks t1=present	-31 -4 -6 3 9 5 -1 -2
talks v0=apply	0 10 0 -2 -3 0 0 0
talks v0=be	-11 -6 -2 0 8 0 3 1
talks v0=have	0 14 0 -5 -8 2 0 0
talks v0=prolong	0 -5 0 0 0 11 0 0
talks v0=put	7 -1 0 1 -17 13 0 0
talks v0=say	0 0 0 -4 17 0 0 0
talks v0=want	0 0 0 -3 13 0 0 0
talks v0=warn	0 0 0 0 -11 5 0 5
talks v1=apply	0 10 0 -2 -3 0 0 0
talks v1=be	-11 -3 -2 0 4 0 5 2
talks v1=have	0 14 0 -19 -4 2 0 0
talks v1=prolong	0 -6 0 0 0 10 0 0
talks v1=put	7 -2 0 10 -22 13 0 0
talks v1=return	0 11 0 0 -7 0 0 0
talks v1=say	0 0 0 -1 14 0 0 0
talks v1=want	0 0 0 -2 9 0 0 0
talks v1=warn	0 0 0 0 -11 5 0 5
talks verbless	-1 -8 0 -14 17 -13 -3 20
talks vt0=be modal	0 -14 0 0 0 3 -2 10
talks vt0=be past	0 4 0 -8 0 -6 12 -4
talks vt0=have present	0 9 0 -2 -2 3 -2 0
talks vt0=keep present	0 -5 0 -5 13 0 0 0
talks vt0=let present	0 -12 0 5 0 -4 0 7
talks vt0=prolong present	0 -2 0 0 -7 13 0 0
talks vt0=put present	0 0 0 0 -5 9 0 0
talks vt0=return present	0 6 0 0 -10 0 0 0
talks vt0=say past	0 0 0 -2 12 0 0 0
talks vt1=agree infinitive	0 2 0 9 -13 0 0 0
talks vt1=be modal	0 -10 0 0 -5 4 0 11
talks vt1=be past	0 4 0 -8 0 -6 12 -4
talks vt1=have present	0 10 0 -15 0 3 -1 0
talks vt1=keep present	0 -5 0 -5 13 0 0 0
talks vt1=let present	0 -12 0 5 0 -4 0 7
talks vt1=prolong present	0 -2 0 0 -7 13 0 0
talks vt1=put present	0 0 0 0 -5 9 0 0
talks vt1=say past	0 0 0 0 9 0 0 0
talks=accord	0 10 0 -4 0 0 -2 -2
talks=agreement	-15 -7 -7 12 6 10 -1 -34
talks=ceasefire	0 10 -1 0 1 -3 0 -2
talks=deal	-24 -20 -10 11 11 -26 15 1
talks=negotiations	0 -4 0 -13 -11 1 13 12
talks=pact	0 21 0 -13 -1 -3 0 0
talks=pause	-11 4 0 0 0 9 -8 -9
talks=round	3 -20 -2 -1 2 -12 -5 24
talks=standstill	0 16 0 0 -12 0 0 0
talks=summit	0 -8 0 -1 0 -1 0 11
talks=table	4 -1 0 -6 -2 -12 16 0
talks=talk	-1 -16 0 -6 27 2 0 -9
talks=talks	6 -33 0 -4 -5 -22 2 42
talks=truce	0 15 -2 -5 5 15 -42 -32
v=abolish infinitive	0 0 0 -4 12 0 0 0
v=accept present	0 0 0 13 -7 0 -1 0
v=add future	0 4 0 8 -12 -7 0 0
v=add gerund	0 12 0 0 -14 0 0 0
v=add modal	-2 12 6 14 -18 0 -11 0
v=add past	-9 -7 0 7 0 3 0 0
v=add present	0 0 8 -15 2 1 -1 0
v=adopt participle	0 0 0 7 -10 0 5 0
v=adopt present	0 10 0 0 -8 0 0 0
v=agree infinitive	0 0 0 18 -22 0 0 6
v=agree modal	0 0 0 -3 9 0 0 0
v=agree past	0 -2 0 -13 8 4 0 0
v=agree present	0 15 0 5 -9 -7 0 0
v=amount present	0 -7 0 1 10 -2 0 0
v=announce modal	0 0 0 17 -9 0 0 0
v=announce past	-4 -17 0 10 7 -14 -6 1
v=announce perfect	3 0 0 10 -20 0 7 -1
v=announce pluperfect	0 -6 0 9 0 0 -5 0
v=announce present	0 0 0 -5 8 0 0 0
v=answer future	0 0 0 -4 -7 0 15 0
v=answer past	3 -1 0 17 0 0 -21 0
v=answer perfect	0 0 0 0 11 0 -6 0
v=answer present	8 -2 0 -11 -12 0 20 0
v=apply future	0 7 0 0 -16 0 0 3
v=apply future-not	0 0 0 10 -6 0 0 0
v=apply modal	0 -6 0 -7 11 0 2 0
v=apply perfect	0 9 0 0 -7 0 0 0
v=apply present	15 27 -2 -16 -19 7 -33 0
v=approve future	0 0 0 0 0 0 -4 9
v=approve modal	0 0 0 0 18 0 0 0
v=approve present	0 -4 0 -1 18 0 0 0
v=ask future	0 -4 0 11 0 -1 -7 0
v=ask infinitive	0 0 0 7 -11 3 -2 0
v=ask participle	0 13 0 0 0 0 -15 0
v=ask past	0 10 0 -9 0 6 -5 0
v=ask present	-1 -1 0 -13 43 0 -4 0
v=await present	0 13 0 0 -7 0 0 0
v=be future	-20 3 8 -13 4 0 -6 11
v=be future-not	0 -6 0 11 0 0 0 0
v=be modal	-7 4 -41 25 -6 1 -16 0
v=be modal-not	0 0 0 -4 13 0 0 0
v=be past	-18 7 0 -13 10 2 6 -14
v=be past-not	0 -2 0 -2 9 -5 6 0
v=be perfect	-7 -5 0 0 13 -2 2 -1
v=be present	-4 12 -13 6 4 -8 -11 -10
v=bear future	0 7 0 -9 0 0 0 0
v=bear present	0 -12 0 0 17 0 0 0
v=begin infinitive	0 0 0 14 -12 0 0 0
v=begin modal	0 -10 0 5 16 -2 -13 0
v=begin past	2 -10 0 0 10 0 0 0
v=begin present	0 -16 0 -7 21 1 0 0
v=believe present	0 0 0 0 12 0 0 0
v=bite past	0 0 0 0 -6 10 0 0
v=brace present	0 9 0 -4 -1 0 0 0
v=bring infinitive	1 -3 0 0 8 0 -8 0
v=bring modal	9 10 -26 8 -29 0 15 -5
v=bring past	0 -7 0 0 14 0 1 0
v=bring present	0 6 3 -4 -9 2 -9 4
v=buy future	0 -1 0 0 19 0 0 0
v=buy infinitive	0 0 0 -2 16 0 0 0
v=buy modal	2 0 0 -6 12 0 0 0
v=buy present	4 -1 0 29 -24 -3 -5 0
v=buy present-not	0 4 0 0 -13 0 10 0
v=call gerund	0 0 0 0 -11 17 0 0
v=call past	-1 -11 0 2 5 -5 4 0
v=call perfect	0 4 0 9 -14 0 2 0
v=call present	0 -7 0 0 17 -1 -4 0
v=cancel infinitive	0 0 0 0 -15 17 0 0
v=carry future	0 11 0 10 -20 0 0 0
v=carry present	0 0 1 -4 -7 13 0 0
v=carry present-not	0 0 0 -7 13 -3 0 0
v=caution past	0 2 9 -9 -14 0 0 6
v=cease future	0 14 0 0 -10 0 0 0
v=charge modal	-8 13 0 0 -5 2 -6 0
v=charge past	0 -6 0 -9 16 0 0 0
v=charge present	6 11 0 -18 0 1 -6 0
v=claim modal	0 -8 0 0 22 0 0 0
v=claim present	0 0 0 -1 -4 11 0 0
v=clear present	0 1 0 -1 -5 0 10 0
v=climb present	0 -1 0 15 -11 0 0 0
v=collect future	0 12 0 -13 -1 0 4 0
v=collect modal	0 3 0 -4 -6 10 0 0
v=collect perfect	0 0 0 -5 10 0 0 0
v=come future	0 -17 0 -1 11 0 2 0
v=come gerund	0 -9 0 0 9 0 0 0
v=come infinitive	0 0 0 11 -8 0 0 0
v=come modal	0 9 -21 3 5 -17 -5 -6
v=come past	17 -14 -9 11 -6 -3 5 -1
v=come present	-3 2 -5 3 -10 1 16 0
v=come present-not	-3 1 0 -15 11 0 -9 0
v=conclude present	0 9 0 0 -4 0 0 0
v=confirm past	0 0 0 -4 17 0 -1 0
v=consider future	0 0 0 -3 -7 0 16 0
v=consider modal	0 0 0 0 -11 0 3 9
v=cut future	0 0 0 -1 0 10 0 0
v=cut modal	0 0 0 -4 14 0 0 0
v=decide future	0 -2 0 -7 21 0 -1 0
v=decide past	9 10 0 0 -16 0 0 0
v=decide present	9 -19 0 -10 15 -2 0 0
v=declare perfect	0 0 0 0 -5 0 0 10
v=deliver infinitive	0 0 0 0 -1 0 10 0
v=demand modal	2 0 0 0 -14 11 0 0
v=deny past	0 0 0 -5 15 0 0 0
v=deny present	0 -1 0 0 10 0 0 0
v=die infinitive	0 14 0 0 -11 0 0 0
v=discuss future	0 0 0 0 10 0 0 0
v=double modal	0 -15 -1 0 1 13 0 0
v=double present	0 0 0 0 -10 0 6 8
v=drop modal	-2 -1 6 -7 12 0 0 0
v=drop past	0 0 0 -4 13 0 0 0
v=drop present-not	0 -2 0 8 0 0 0 0
v=dump gerund	0 -3 0 -2 14 0 0 0
v=end future	0 6 0 -12 0 4 0 0
v=end gerund	0 0 0 0 -5 0 9 0
v=end modal	-3 5 -6 16 -17 -5 7 0
v=end participle	0 23 0 -8 -7 -1 0 0
v=end past	5 -14 0 2 -2 0 2 0
v=end past-not	0 -1 0 -5 10 0 0 0
v=end present	0 9 -17 0 4 -29 -1 10
v=enter future	0 -3 0 0 11 0 0 0
v=enter modal	0 -4 0 -4 20 0 0 0
v=enter present	0 0 0 2 10 -2 -11 0
v=exempt present	0 -10 0 -11 35 -2 -1 0
v=expect modal	0 8 25 -3 -36 4 0 0
v=expect present	-6 -5 20 1 -11 0 4 -6
v=expire present	0 0 0 -9 16 -3 0 0
v=explain future	0 -7 0 11 -2 0 0 0
v=export present	-11 0 0 0 14 0 0 0
v=extend future	0 0 0 -2 11 0 0 0
v=extend participle	0 11 0 0 -7 0 0 0
v=extend present	-1 -5 0 0 14 0 0 0
v=face future	0 -1 0 -10 17 0 0 0
v=face modal	0 2 6 15 -19 0 -3 0
v=fall modal	-6 0 18 -6 -12 3 4 0
v=fall past	-4 -4 5 0 12 -4 -5 0
v=fall present	0 0 -3 0 8 -9 0 0
v=fear infinitive	0 0 0 12 -10 0 0 0
v=fear participle	0 -4 0 0 12 0 0 0
v=fear present	13 10 4 6 -44 22 -14 0
v=get future	0 3 0 5 -19 0 11 0
v=get modal	0 0 0 -9 17 -6 2 0
v=get past	0 0 0 -11 14 0 0 0
v=get present	0 -26 0 0 39 0 -9 0
v=go future	0 -1 0 8 -4 9 0 0
v=go gerund	0 -13 0 -2 5 0 9 0
v=go infinitive	-1 0 0 7 6 -12 -2 0
v=go modal	0 5 -15 -15 3 7 1 4
v=go past	0 0 0 -17 15 4 0 0
v=go present	0 0 0 2 -1 8 -15 -1
v=go present-not	0 9 0 2 -11 0 0 0
v=grow present	0 9 0 0 -2 -2 0 0
v=halve modal	0 -14 0 -3 -2 20 0 0
v=have past	-8 6 -6 -6 9 -20 0 0
v=have present	-11 16 -6 6 -14 -13 16 0
v=have present-not	0 -13 0 0 9 5 0 0
v=hit infinitive	0 0 0 2 -12 4 6 0
v=hit present	0 -8 0 -10 6 -2 13 0
v=hold modal	7 -7 0 -1 12 -6 0 0
v=hold modal-not	0 0 0 0 -9 0 0 9
v=hold perfect	0 3 0 6 -10 0 0 0
v=hold present	2 -6 4 -16 16 -10 -4 0
v=hope past	0 0 0 -6 14 0 0 0
v=import participle	0 0 0 -6 9 0 0 0
v=impose infinitive	-1 0 0 15 -15 0 1 0
v=impose modal	2 0 0 16 -20 -3 -4 0
v=impose participle	-3 0 0 0 13 0 0 0
v=impose past	0 0 0 -5 14 0 0 0
v=increase present	0 -2 0 16 -10 0 0 0
v=insist past	0 0 0 0 -13 0 17 0
v=institute present	0 0 0 -1 15 0 0 0
v=introduce present	0 -3 0 -11 0 14 0 0
v=issue gerund	13 0 0 0 -14 4 0 0
v=issue participle	0 0 0 13 -9 0 0 0
v=jump modal	0 19 10 0 -27 0 0 0
v=jump present	0 5 0 0 -10 0 4 0
v=keep modal	-2 2 0 -9 18 -4 -3 0
v=keep present	-4 0 0 -2 1 -7 10 0
v=kick future	0 10 0 0 -19 0 15 0
v=kick modal	0 4 0 0 -11 0 8 0
v=know infinitive	0 10 0 -10 0 0 0 0
v=know modal	0 -4 0 -10 21 0 0 0
v=know present	6 0 0 27 -27 5 -4 0
v=know present-not	9 -11 0 0 1 0 0 0
v=land gerund	0 0 0 0 -11 8 0 5
v=lapse present	-7 12 -8 0 3 -10 -3 0
v=lay future	0 0 0 0 -11 14 0 0
v=lay modal	0 0 0 2 -8 14 -7 0
v=leave future	0 -5 0 0 11 0 0 0
v=leave infinitive	0 0 0 -8 15 0 -4 0
v=leave modal	-1 -14 0 -14 35 -13 -3 3
v=leave modal-not	0 0 0 1 -8 10 -2 0
v=leave past	0 -4 0 -6 0 0 16 0
v=leave present	16 5 0 7 -13 -8 -8 0
v=lengthen modal	0 0 0 12 -9 0 0 0
v=let infinitive	1 0 0 -1 11 -1 -7 0
v=let modal	8 -10 0 13 -1 -5 -8 0
v=let pluperfect	0 0 0 0 -5 0 10 0
v=let present	-3 0 -4 18 -3 0 -16 2
v=let present-not	0 -7 0 -7 21 0 0 0
v=levy infinitive	0 0 0 -6 -4 0 14 0
v=lift infinitive	0 0 0 -1 10 0 0 0
v=like modal	-10 -11 -1 -7 49 -9 -13 0
v=look modal	0 2 0 1 -8 -5 12 0
v=look present	0 -8 0 -2 26 0 -1 0
v=lose infinitive	0 -3 25 -1 -13 -3 0 0
v=lose modal	-9 -1 9 -3 -3 0 -7 14
v=lose participle	0 0 0 0 -5 11 0 0
v=lose past	0 0 3 17 -14 0 -3 0
v=lose present	-6 -14 18 -13 21 -7 0 -4
v=lower modal	0 -3 0 -7 20 0 0 0
v=lumber present	0 0 0 -1 11 0 0 0
v=make future	0 -5 0 0 19 -2 0 0
v=make modal	0 -7 0 -5 16 -11 8 0
v=make participle	0 -8 0 0 11 -2 0 0
v=make past	11 10 0 1 -30 4 7 0
v=make perfect	0 -13 0 3 2 0 0 0
v=make perfect-not	0 0 0 0 -4 10 0 0
v=make present	-4 -10 0 0 1 10 2 0
v=meet future	0 10 0 -15 9 -2 -3 0
v=meet gerund	-1 -3 -1 21 -9 -11 -1 9
v=meet modal	0 0 0 -5 -14 -5 32 0
v=meet past	0 0 0 -2 11 0 0 0
v=meet present	-3 -28 0 0 32 -6 1 0
v=move future	0 7 0 0 -9 3 0 0
v=move present	0 1 0 0 -10 13 0 0
v=need future	0 0 0 -5 13 -2 0 0
v=negotiate present	0 0 0 -9 11 0 0 0
v=number present	0 20 0 -3 -21 0 8 0
v=obtain present	0 -5 0 -2 12 0 0 0
v=offer perfect	0 0 0 -7 19 0 -4 0
v=offer present	0 -7 0 0 15 0 0 0
v=order present	0 -12 0 0 7 5 0 0
v=other future	-3 -5 0 -24 40 0 -5 0
v=other future-not	0 0 0 -2 -2 0 0 10
v=other modal	-4 19 -4 17 -10 -28 6 -18
v=other modal-not	0 -6 0 -9 26 -3 -6 0
v=other past	0 -2 -4 -2 19 0 -2 -4
v=other perfect	10 -6 5 -11 -4 -4 16 2
v=other pluperfect	-4 -2 0 5 11 2 -16 0
v=other present	6 3 0 -9 3 -6 0 6
v=owe modal	0 9 0 -6 -12 10 0 0
v=owe present	0 -4 0 0 -4 12 0 0
v=pass participle	0 -6 0 0 0 0 11 0
v=pay future	-1 3 0 26 -14 1 -14 0
v=pay gerund	0 1 0 -13 10 0 -1 0
v=pay participle	0 -11 0 -3 4 0 7 0
v=pay past	0 0 0 0 -10 7 5 0
v=pay present	4 8 -17 -4 3 -8 -3 -5
v=pay present-not	0 -9 0 0 -4 0 18 0
v=phase present	0 0 0 -1 8 0 0 0
v=plan participle	0 4 0 0 -12 0 0 7
v=plan past	0 9 0 0 -7 0 0 0
v=plan present	0 -9 0 -8 9 0 10 0
v=post past	0 -3 0 -1 10 0 -6 0
v=prepare future	0 0 0 11 -9 0 0 0
v=prepare perfect	0 0 0 18 -28 0 1 4
v=prolong future	0 -4 0 0 12 0 0 0
v=prolong infinitive	0 0 0 0 11 0 0 0
v=prolong modal	0 0 0 -1 24 -3 -3 0
v=prolong past-not	0 -5 0 0 9 0 0 0
v=prolong present	3 0 0 0 -15 5 5 0
v=prolong present-not	3 8 0 0 -16 1 0 0
v=promise modal-not	0 6 0 0 -12 0 9 0
v=promise past	0 1 0 -13 8 9 -9 0
v=propose perfect	0 0 0 0 9 0 -8 0
v=publish future	0 -4 0 0 10 0 0 0
v=publish past	0 4 0 5 -18 0 3 0
v=publish present	8 -13 0 -2 0 4 0 0
v=put gerund	0 0 0 6 -17 0 11 0
v=put infinitive	9 8 0 11 -17 0 -11 0
v=put modal	22 7 4 -4 -14 -1 -10 5
v=put modal-not	0 0 0 -6 10 0 0 0
v=put perfect	0 -9 0 0 0 11 -8 0
v=put present	-16 -14 0 -12 18 0 9 0
v=raise future	0 -5 0 7 3 0 -6 0
v=raise gerund	0 0 0 -3 15 0 -9 0
v=raise infinitive	0 -15 0 15 -10 0 4 0
v=raise past	0 -2 0 -7 0 0 14 0
v=raise present	2 -11 0 8 -5 -4 8 0
v=ratify present-not	0 -1 0 -2 10 0 0 0
v=reach modal	0 0 0 10 0 0 0 0
v=reach present	0 -8 0 11 0 -1 1 0
v=ready future	0 0 0 14 -12 0 0 0
v=ready present	0 -23 0 0 -3 -13 25 -2
v=receive present	0 0 0 -4 11 0 0 0
v=reckon present	0 0 5 -10 -5 0 5 6
v=recommend future	0 -9 0 15 -5 0 0 0
v=refund present	0 -1 0 0 11 -2 0 0
v=refuse present	-3 -16 0 12 -3 5 -1 6
v=remain modal	0 -1 0 -1 12 0 0 0
v=remain present	0 -16 0 -6 7 1 0 10
v=renew infinitive	0 -5 0 0 0 10 0 0
v=replace modal	0 -3 0 26 -14 -1 0 0
v=reply present	0 0 0 0 -26 0 30 0
v=report past	0 -1 0 0 12 0 0 0
v=respond infinitive	0 0 0 0 -7 0 10 0
v=restore future	0 9 0 0 -8 0 0 0
v=restore modal	0 1 0 -1 -10 0 12 0
v=resume infinitive	1 1 0 0 -12 0 0 9
v=resume modal	0 -2 0 0 24 -5 0 0
v=retaliate future	0 0 0 0 18 0 -16 0
v=retaliate modal	0 0 0 0 -12 0 13 0
v=return future	0 -13 0 -13 33 -2 0 0
v=return infinitive	0 -3 0 0 15 0 0 0
v=return modal	-5 9 -5 0 0 4 -4 0
v=return modal-not	0 -7 0 10 0 0 0 0
v=return present	16 3 1 -16 -10 6 -11 -3
v=return present-not	0 -13 0 2 12 0 0 0
v=revive modal	25 -9 0 0 -23 0 0 0
v=rise future	0 23 8 -7 -20 0 0 0
v=rise past	0 -14 -4 6 17 0 -1 0
v=rise present	0 -5 0 0 11 -2 0 0
v=roll present	0 0 1 0 -14 0 10 0
v=rule modal	0 0 0 -12 8 4 0 0
v=rule modal-not	2 0 0 2 -19 0 13 0
v=rule past	0 0 0 -2 10 0 0 0
v=rule perfect-not	0 0 0 12 -10 0 0 0
v=run future	0 -3 0 0 14 -2 0 0
v=run modal	0 0 0 -3 0 11 0 0
v=run present	6 1 -1 0 2 -3 -10 -1
v=say future	5 17 0 -8 -28 5 9 0
v=say modal	0 -1 6 -17 -1 20 -8 0
v=say past	-17 -1 -10 -1 13 -8 5 -12
v=say perfect	8 -7 -4 10 -9 0 2 0
v=say perfect-not	0 -7 0 -8 22 0 -1 0
v=say pluperfect	0 0 0 -11 25 0 -5 0
v=say present	-3 -6 -17 8 1 16 -1 -18
v=say present-not	0 10 0 0 -7 0 0 0
v=scrap present	0 0 8 0 -9 0 5 0
v=see infinitive	0 2 0 -4 11 -1 0 0
v=see modal	0 3 0 -3 10 -6 -1 0
v=see participle	0 -6 0 0 12 0 0 0
v=see present	-1 -6 19 3 -1 -10 -1 0
v=sell gerund	12 0 7 0 -13 0 0 0
v=sell modal	5 -11 0 -17 8 8 -4 0
v=sell present	0 -10 0 15 -1 0 -1 0
v=send gerund	0 0 0 9 -7 0 0 0
v=send modal	0 -1 2 -11 0 2 4 0
v=settle past	0 0 0 -9 11 0 0 0
v=shelve past	10 0 0 0 -8 0 0 0
v=ship modal	0 0 0 0 10 -2 0 0
v=show present	0 0 0 0 14 -1 0 0
v=shrink modal	0 0 0 -5 11 0 0 0
v=sign modal	0 -2 0 -4 28 0 0 0
v=sign participle	0 -15 0 0 6 8 0 0
v=sign present	0 -6 6 -24 27 -8 -3 0
v=sign present-not	0 0 0 19 -15 0 0 0
v=sink modal	0 0 0 0 -19 0 0 23
v=sit future-not	0 0 0 0 -11 0 12 0
v=sit modal-not	0 0 0 0 -16 0 8 8
v=sit present	0 -7 0 0 20 0 0 0
v=snap present	0 17 0 0 -13 0 0 0
v=spare modal	0 0 0 -2 13 0 0 0
v=spring modal	0 10 0 0 -9 0 0 0
v=spring present	0 -6 0 0 0 0 9 0
v=stand gerund	0 0 0 0 -7 9 0 0
v=stand present	5 -4 13 12 -26 1 6 0
v=start infinitive	0 -3 0 1 1 0 -11 5
v=start modal	0 -12 0 19 -7 0 0 0
v=start present	0 -5 0 10 10 -7 0 0
v=stay future	0 -3 0 0 15 0 -2 0
v=stay past	0 0 0 -2 12 0 0 0
v=stay present	-1 0 0 2 -11 5 2 2
v=step present	0 -14 0 0 18 -3 1 -3
v=stop future	9 -5 2 6 -3 -8 0 0
v=stop infinitive	-5 8 0 -13 -2 19 -9 0
v=stop modal	19 0 -8 -14 -23 25 -3 0
v=stop modal-not	0 0 0 0 -10 0 11 0
v=stop past	-9 -6 0 -10 37 -3 -4 0
v=stop present	5 6 3 8 -25 5 -2 0
v=strike modal	0 0 0 0 -11 3 14 0
v=suffer modal	0 0 0 0 -15 17 0 0
v=supply present	0 -7 7 -6 10 0 0 0
v=suspend future	0 0 0 0 21 -3 -8 0
v=suspend modal	-8 -10 0 0 6 16 -10 0
v=suspend past	-10 29 0 -6 -36 14 12 0
v=suspend perfect	0 9 0 0 -3 0 0 0
v=take future	0 11 0 7 1 0 -17 0
v=take infinitive	-3 0 0 -17 3 6 7 0
v=take modal	-7 -11 26 -7 -4 0 12 -10
v=take modal-not	0 0 0 0 -6 0 0 12
v=take past	0 0 0 -15 29 0 -8 0
v=take perfect	0 0 0 0 13 0 -5 0
v=take present	5 0 -2 -3 7 -16 0 0
v=tax future	0 0 0 11 -22 0 9 0
v=tax present	8 -7 0 0 -11 0 7 0
v=tell past	-2 -1 -10 1 6 -7 -1 12
v=tell perfect	-3 0 8 6 -14 0 0 4
v=tell pluperfect	0 -6 0 12 -13 8 1 0
v=tell present	0 -13 -1 2 5 0 0 7
v=think future	0 0 0 13 -7 0 0 0
v=think modal	0 0 0 0 12 0 0 0
v=think participle	0 0 0 10 -9 0 0 0
v=think present	8 0 -1 -17 -9 0 12 6
v=think present-not	0 11 0 2 -11 0 0 0
v=threaten participle	0 -2 0 9 2 0 -12 0
v=threaten past	0 -8 0 11 -8 0 0 0
v=threaten perfect	0 -11 0 8 -2 8 -3 0
v=threaten pluperfect	0 0 0 -7 16 -1 0 0
v=threaten present	0 -19 0 12 2 0 0 0
v=undo infinitive	0 0 0 10 -11 0 0 0
v=undo modal	0 12 0 0 0 -2 0 0
v=void present	0 -21 0 0 -8 16 0 15
v=vote future	0 0 0 10 -3 0 0 0
v=vote participle	0 0 0 0 -8 0 0 10
v=vow past	0 0 0 0 -26 0 29 0
v=vow present	0 0 0 -10 7 0 0 0
v=wait modal	0 0 0 -9 9 0 5 0
v=want past	0 0 0 -11 28 0 -9 0
v=want present	5 16 0 14 -18 -12 -3 -3
v=warn past	0 0 3 -8 -8 6 0 9
v=warn perfect	15 5 -1 5 -4 -10 -4 -9
v=warn pluperfect	0 0 0 0 -11 14 0 0
v=warn present	-3 -1 9 -11 0 11 -7 0
v=withdraw participle	0 0 0 0 10 0 0 0
v=withdraw past	9 0 0 0 0 0 0 0
v=withdraw past-not	0 0 0 15 -8 0 0 0
v=withdraw present	0 0 0 7 -15 0 4 0
v=write past	3 -15 10 18 -9 7 -24 0
v=write present	0 3 0 -22 8 -2 3 0
w:!	0 -10 0 -8 32 0 -2 0
w:"	-10 9 -31 -3 16 -22 12 -17
w:" ,	-1 0 0 15 -2 -1 -7 0
w:" .	-20 12 -4 15 -19 -31 19 0
w:" :	0 0 0 0 -9 0 14 0
w:" <level>	0 -5 0 -7 18 0 0 0
w:" <not>	0 -12 0 -5 26 0 0 0
w:" <v-say>	-1 -11 0 -3 12 -6 4 6
w:" <v-stay>	0 0 0 13 -9 0 0 0
w:" <v-threaten>	0 -1 0 0 12 -3 0 0
w:" _ "	-4 0 0 19 -3 0 -7 0
w:" _ ,	0 -14 0 -6 30 0 -3 0
w:" _ <name>	0 0 0 0 -10 0 16 0
w:" _ <person>	0 0 0 -12 5 0 0 8
w:" _ add	0 0 0 -2 11 0 0 0
w:" _ and	8 0 0 11 -23 0 0 0
w:" _ are	0 -2 0 0 10 0 0 0
w:" _ bite	0 0 0 0 -10 11 0 0
w:" _ can	0 0 0 0 10 0 0 0
w:" _ duty	0 -5 0 0 11 0 0 0
w:" _ for	0 0 0 -2 -11 6 11 0
w:" _ from	2 13 0 2 -22 0 0 0
w:" _ has	0 0 0 0 -8 0 11 0
w:" _ he	0 12 0 4 -12 0 0 0
w:" _ i	0 0 0 -3 20 -4 0 0
w:" _ it	0 13 0 0 -3 0 0 0
w:" _ look	0 0 0 0 -8 0 9 0
w:" _ might	0 0 0 0 -9 10 0 0
w:" _ mr	0 0 0 9 -8 0 0 0
w:" _ old	0 20 0 0 -19 0 0 0
w:" _ on	0 9 0 0 -7 0 0 0
w:" _ post	0 0 0 -8 9 0 0 0
w:" _ say	0 30 0 -6 -12 -6 0 0
w:" _ sooner	0 0 0 9 -12 0 0 0
w:" _ the	-2 -14 -4 -2 9 0 7 5
w:" _ they	0 -10 0 19 -5 -1 4 0
w:" _ to	0 0 0 -3 13 0 0 0
w:" _ very	0 2 0 -8 -6 0 10 0
w:" _ we	0 9 0 -2 -5 0 2 0
w:" and	9 -4 0 -3 -18 8 13 0
w:" can	0 0 0 0 -6 0 9 0
w:" extremely	0 0 0 0 13 0 -12 0
w:" he	0 19 0 -5 0 -1 -8 0
w:" i	0 -8 0 0 28 0 -11 0
w:" it	0 -4 0 0 21 0 0 0
w:" of	0 0 0 0 -9 0 11 0
w:" one	0 0 0 -1 16 0 -1 0
w:" or	0 0 0 9 -11 0 0 0
w:" say	0 -7 0 -1 9 -16 4 7
w:" she	0 -2 0 0 12 0 0 0
w:" the	0 3 0 -22 12 0 0 0
w:" then	0 30 0 -2 -21 0 0 0
w:" they	0 -1 0 0 12 0 0 0
w:" very	0 0 0 9 -4 0 0 0
w:" we'll	0 0 0 0 16 0 -7 0
w:" what	0 0 0 0 -6 0 10 0
w:" within	0 0 0 3 8 0 -12 0
w:&	0 0 19 -5 -7 -2 0 0
w:& p	0 -3 13 0 -4 0 0 0
w:'	-15 11 7 -19 12 -23 8 -5
w:' <agent>	0 19 0 -2 -11 3 -2 0
w:' <person>	0 0 0 0 17 -3 -8 0
w:' _ ,	0 13 0 0 -8 -5 6 0
w:' _ warn	0 0 9 0 2 -13 0 0
w:' notice	0 19 0 -2 -12 3 -2 0
w:'s	-2 1 -8 0 9 -2 -2 -13
w:'s <agent>	0 7 -2 -18 2 0 0 3
w:'s <duty>	6 8 0 -7 3 -7 -12 0
w:'s <goods>	-16 -25 3 7 14 0 0 0
w:'s <level-noun>	-1 0 0 14 -19 -7 17 0
w:'s <level>	0 11 -2 -8 -5 -1 9 0
w:'s <not>	0 -13 0 14 0 -5 4 0
w:'s <number>	0 38 -1 2 -25 -9 -6 0
w:'s <organisation>	0 1 0 -11 0 16 -6 0
w:'s <person>	0 -6 0 -7 -9 23 0 0
w:'s <quality>	0 -12 0 -2 13 4 0 0
w:'s <sender>	-4 11 3 4 0 -13 -8 0
w:'s <v-agree>	0 -11 0 -1 1 9 0 0
w:'s <v-buy>	0 0 9 3 -10 0 -5 0
w:'s <v-deny>	10 0 0 0 -6 2 0 0
w:'s <v-impose>	0 -17 0 0 4 9 0 0
w:'s <v-sign>	0 0 0 -11 -9 11 0 8
w:'s _ ,	-14 -8 -3 11 18 0 -9 -7
w:'s _ .	0 10 0 0 -1 -8 0 -5
w:'s _ :	0 -24 0 7 14 0 0 0
w:'s _ <level>	0 10 0 -12 0 0 0 0
w:'s _ <number>	0 -5 0 -3 19 0 0 0
w:'s _ a	0 -1 0 0 9 0 0 0
w:'s _ again	0 15 0 0 -10 0 0 0
w:'s _ and	0 -11 4 -2 19 -2 0 0
w:'s _ answer	0 0 0 10 -6 0 0 0
w:'s _ are	0 0 0 2 -14 0 0 10
w:'s _ charge	0 0 9 0 -7 0 0 0
w:'s _ commission	0 0 0 0 -7 10 0 0
w:'s _ deal	0 -9 0 10 0 0 0 0
w:'s _ down	0 0 0 0 -6 0 0 10
w:'s _ duty	0 0 0 -1 -10 0 16 0
w:'s _ first	10 0 0 0 -3 0 0 0
w:'s _ for	2 14 0 -6 -3 0 -1 0
w:'s _ if	0 -15 0 8 6 0 0 0
w:'s _ in	0 -13 0 4 0 0 6 0
w:'s _ is	0 -8 0 3 -8 0 20 0
w:'s _ list	0 0 0 2 -14 0 9 0
w:'s _ minister	0 0 0 0 -9 0 10 0
w:'s _ of	15 -3 -2 12 -21 0 0 6
w:'s _ on	5 13 0 -12 -12 7 0 0
w:'s _ over	0 -5 0 0 11 0 0 0
w:'s _ owner	0 0 0 0 -10 11 0 0
w:'s _ pay	0 -5 0 0 13 0 0 0
w:'s _ stay	0 11 4 0 -16 0 -1 0
w:'s _ tariff	0 0 0 -7 20 0 -4 0
w:'s _ the	9 -10 0 -1 0 0 0 0
w:'s _ to	-1 0 0 4 -19 12 7 0
w:'s _ warn	0 0 0 0 -16 17 0 0
w:'s _ was	0 0 0 18 -13 0 0 0
w:'s _ will	0 -12 0 1 19 -1 0 0
w:'s _ with	0 13 0 -2 -1 0 0 0
w:'s _ would	0 23 0 7 -24 -8 0 0
w:'s a	5 0 0 0 -7 0 0 10
w:'s announcement	0 0 0 9 -4 0 0 0
w:'s answer	0 0 0 6 -9 0 4 0
w:'s at	0 19 0 0 -19 0 0 0
w:'s back	0 2 0 0 -7 9 0 0
w:'s budget	0 0 0 0 -8 10 0 0
w:'s commerce	0 0 0 -18 -1 0 18 0
w:'s control	10 -1 0 0 -7 0 0 0
w:'s duty	0 9 0 1 0 0 -13 0
w:'s economy	0 0 0 -3 18 0 -1 0
w:'s energy	0 0 0 0 -14 0 15 0
w:'s foreign	0 0 0 -1 14 0 -2 0
w:'s house	0 0 0 0 -7 0 0 10
w:'s import	0 0 9 0 -7 0 0 0
w:'s in	10 -4 0 0 0 0 0 0
w:'s level	0 10 0 0 -7 0 0 0
w:'s list	0 0 0 11 -14 0 5 0
w:'s mill	0 11 0 0 -10 0 0 0
w:'s minister	0 0 0 0 1 6 -20 0
w:'s name	0 6 0 10 -16 0 0 0
w:'s nothing	0 -5 0 11 -1 0 0 0
w:'s of	0 12 0 0 -11 0 0 0
w:'s official	0 0 0 0 -6 0 0 10
w:'s own	-3 -12 0 -13 12 0 7 0
w:'s pen	0 9 0 0 -4 0 -1 0
w:'s premier	0 0 0 0 -7 0 10 0
w:'s rule	10 0 0 0 -6 2 0 0
w:'s side	0 10 0 8 -13 0 0 0
w:'s sign	0 -10 0 0 0 9 0 0
w:'s steel	0 0 0 0 -15 9 8 0
w:'s tariff	8 0 0 -10 0 0 0 0
w:'s the	9 -9 0 -2 8 -1 0 0
w:'s threat	0 0 0 13 -14 0 4 0
w:'s to	0 0 0 -9 4 0 0 0
w:'s trade	7 -2 0 9 -7 -7 0 0
w:'s transport	0 0 0 0 -5 9 0 0
w:'s two	0 0 0 10 -6 0 0 0
w:'s what	0 23 0 0 -18 0 0 0
w:(	0 9 0 -14 4 2 -4 -8
w:( <level>	0 -16 0 2 9 4 0 0
w:( <month-gone>	0 14 0 0 -11 0 0 0
w:( <name>	0 -8 0 0 10 0 0 0
w:( <number>	0 -30 0 -3 24 6 1 0
w:( _ <level>	0 12 0 0 -6 0 0 0
w:( _ the	0 -8 0 0 12 0 0 0
w:( a	0 25 0 0 -23 0 0 0
w:( b	0 22 0 -4 -23 5 0 0
w:( now	0 13 0 0 -10 0 0 0
w:( until	0 -5 0 0 9 0 0 0
w:)	0 11 0 -14 2 2 -5 -8
w:) ,	0 1 0 8 -13 5 0 0
w:) <name>	0 -8 0 0 11 0 0 0
w:) <v-impose>	0 15 0 0 -13 0 0 0
w:) _ <name>	8 0 0 -10 -12 6 7 0
w:) _ and	0 -13 0 0 17 0 0 0
w:) _ if	0 7 0 8 -13 0 0 0
w:) _ the	0 -13 5 0 5 0 0 0
w:) if	0 10 0 -4 -10 6 0 0
w:*	1 -4 0 -8 7 6 -6 0
w:,	0 1 -8 -8 17 0 3 -9
w:, "	-5 7 -3 6 1 -7 -7 2
w:, <day-ahead>	0 -10 0 -25 21 0 1 -1
w:, <day-gone>	0 -14 2 2 8 0 -1 0
w:, <day-today>	6 -5 -10 11 7 -16 -4 -10
w:, <duty>	0 -11 0 3 16 0 -1 0
w:, <goods>	-5 8 0 14 -15 -13 13 -16
w:, <level-noun>	0 -7 0 -3 20 0 -3 0
w:, <level>	-3 36 -7 -3 -15 -15 -24 0
w:, <money>	0 -12 0 0 7 6 -2 0
w:, <name>	-9 -8 -24 32 -34 19 8 0
w:, <not>	11 1 -3 -21 4 -4 -18 11
w:, <number>	-16 33 0 13 -23 0 -18 -9
w:, <office>	0 7 0 1 -7 0 6 -11
w:, <organisation>	0 0 0 0 -8 14 0 0
w:, <person>	0 2 -7 9 -25 -1 23 0
w:, <points>	0 8 0 -14 -9 2 -1 9
w:, <seat>	0 -2 -4 18 -18 -4 2 6
w:, <sender>	13 2 6 -12 3 -20 0 -2
w:, <span>	0 6 0 9 -18 0 6 0
w:, <v-begin>	5 -1 0 -8 15 -8 -5 0
w:, <v-end>	0 -27 0 12 10 0 -4 0
w:, <v-impose>	-1 16 0 -11 -11 4 11 -8
w:, <v-propose>	8 15 -8 -31 -10 6 5 0
w:, <v-say>	7 13 33 -12 -8 -1 -18 -9
w:, <v-sell>	0 7 0 12 -21 0 0 0
w:, <v-suspend>	0 0 0 -5 -15 21 2 0
w:, <v-threaten>	0 7 0 -9 -13 4 5 6
w:, <v-up>	1 -2 2 -14 13 0 -3 0
w:, _ 's	1 22 -12 2 -8 -9 -6 -4
w:, _ ,	0 -3 -13 -12 23 -6 1 -17
w:, _ -	2 0 2 2 0 -2 -11 0
w:, _ .	-8 9 -9 -2 -3 8 1 -11
w:, _ :	1 -25 0 0 19 0 -2 0
w:, _ ;	0 -8 0 0 16 0 0 0
w:, _ <day-ahead>	1 -16 0 4 18 -10 -5 -3
w:, _ <day-today>	0 -12 0 0 12 0 0 0
w:, _ <level>	1 16 -13 -4 -9 -28 7 0
w:, _ <money>	0 4 0 17 -7 -1 -12 -1
w:, _ <month-ahead>	0 -14 0 0 21 0 0 0
w:, _ <name>	-31 -1 1 24 -8 3 -11 2
w:, _ <number>	5 14 0 0 -7 1 -2 -12
w:, _ <office>	10 -9 4 0 -13 0 1 11
w:, _ <organisation>	12 -10 -3 -11 -3 8 17 -16
w:, _ <person>	-5 -8 13 16 -27 2 11 14
w:, _ <points>	0 9 0 0 -6 0 0 0
w:, _ <quality>	-1 16 0 -11 -6 0 -6 6
w:, _ <seat>	0 10 0 14 -1 -19 -11 -6
w:, _ ?	0 -5 0 0 13 0 0 0
w:, _ above	0 10 0 -4 -2 0 0 0
w:, _ add	-2 10 8 0 -16 12 -1 0
w:, _ afterward	0 10 0 0 -10 0 0 0
w:, _ again	0 -3 0 0 11 0 0 0
w:, _ against	0 0 0 0 12 0 -2 0
w:, _ all	0 -7 0 10 2 0 0 0
w:, _ among	0 0 0 19 -12 0 0 0
w:, _ an	0 11 0 -1 0 -5 0 0
w:, _ and	-8 -5 -8 5 17 -12 -4 -6
w:, _ approval	0 0 0 0 -9 11 0 0
w:, _ are	-3 2 0 -2 -3 10 0 0
w:, _ arrangement	0 13 0 0 -10 0 0 0
w:, _ as	0 -9 0 0 25 0 -6 0
w:, _ ask	0 3 0 -9 10 0 0 0
w:, _ at	8 0 -2 -2 -7 -11 15 0
w:, _ be	5 -10 0 -8 -7 7 15 0
w:, _ been	0 0 0 10 -4 0 0 0
w:, _ broker	6 -1 7 -1 -14 7 0 0
w:, _ but	0 0 0 0 -11 0 12 0
w:, _ by	0 -14 0 -10 10 -5 10 0
w:, _ can	0 10 0 20 -27 4 -4 0
w:, _ car	0 -4 0 0 19 0 -5 0
w:, _ charge	0 -9 0 0 9 4 -8 0
w:, _ close	0 -3 0 0 -7 15 0 0
w:, _ come	0 -19 4 15 -6 5 0 8
w:, _ company	0 -8 0 -3 9 3 0 0
w:, _ control	9 -5 0 0 -4 0 0 0
w:, _ could	8 0 -7 0 4 -12 7 -13
w:, _ countermeasure	0 0 0 0 -10 0 17 0
w:, _ country	0 8 0 -1 0 0 0 0
w:, _ custom	0 -7 0 0 14 0 0 0
w:, _ deal	0 0 0 0 -7 0 0 14
w:, _ declare	0 0 0 -3 -2 0 9 0
w:, _ do	3 -11 0 -1 0 9 0 0
w:, _ doe	0 -4 0 0 0 -2 0 9
w:, _ double	0 -15 0 0 6 0 9 0
w:, _ duty	1 24 0 -10 -9 0 -11 1
w:, _ each	0 0 0 9 -7 0 0 0
w:, _ end	0 -22 0 3 12 -2 2 0
w:, _ everybody	0 0 11 0 -4 0 0 0
w:, _ excess	0 -5 0 21 -9 0 0 0
w:, _ expect	0 0 1 12 -19 11 -3 0
w:, _ far	0 -1 0 0 15 0 0 0
w:, _ fear	0 21 3 0 -23 2 0 0
w:, _ figure	0 11 0 0 -10 0 0 0
w:, _ first	0 0 0 14 -6 0 0 0
w:, _ for	0 7 0 4 -5 2 -17 4
w:, _ ford	0 0 0 0 -9 0 11 0
w:, _ former	0 12 0 0 -6 0 0 0
w:, _ free	0 0 0 -3 11 0 0 0
w:, _ go	0 15 0 0 -10 0 -6 0
w:, _ groundnut	0 -7 0 10 -1 0 0 0
w:, _ had	0 -12 0 0 17 -2 0 0
w:, _ hardly	0 0 0 10 -9 0 0 0
w:, _ has	1 -19 -1 4 -13 12 0 14
w:, _ have	0 2 13 -7 -20 3 1 3
w:, _ he	-3 15 0 11 -11 -11 0 -5
w:, _ hear	0 -3 0 14 -2 0 0 0
w:, _ his	0 0 0 18 -16 -3 0 2
w:, _ i	0 10 0 6 -29 11 3 0
w:, _ if	5 -7 0 -3 3 -11 2 7
w:, _ in	-10 24 2 0 -17 -5 0 3
w:, _ increase	0 -13 0 -11 23 0 0 0
w:, _ is	-6 16 -15 -16 -3 0 12 0
w:, _ it	0 20 -8 4 -9 -43 0 3
w:, _ its	9 16 0 6 -29 -2 6 0
w:, _ know	0 0 0 12 0 0 -7 0
w:, _ lapse	0 -8 0 0 12 0 0 0
w:, _ last	0 4 0 -3 -8 0 10 0
w:, _ later	0 14 0 0 -11 0 0 0
w:, _ lawyer	9 -11 0 -8 9 0 0 0
w:, _ lead	0 0 0 -5 13 0 0 0
w:, _ leather	0 10 0 0 -8 0 0 0
w:, _ let	0 -6 0 5 14 -2 -8 0
w:, _ letter	0 0 0 14 -12 -1 0 0
w:, _ level	0 12 0 -2 -4 0 0 0
w:, _ levy	0 -8 0 0 10 0 0 0
w:, _ line	9 -4 0 0 -1 0 0 0
w:, _ list	0 -20 0 1 2 -1 17 0
w:, _ lower	0 0 0 0 10 0 0 0
w:, _ make	0 -3 0 -5 14 -1 0 0
w:, _ may	0 6 -7 10 -23 15 0 -8
w:, _ most	0 0 0 -5 12 0 0 0
w:, _ never	0 0 0 0 -3 0 0 9
w:, _ no	0 9 0 -17 5 0 0 0
w:, _ nobody	0 -5 0 -13 19 4 -8 0
w:, _ not	-3 0 5 -7 16 0 -21 0
w:, _ nothing	2 23 0 4 -20 -9 -7 0
w:, _ number	0 -2 0 -2 -6 0 18 0
w:, _ of	0 0 0 -18 17 12 -21 -8
w:, _ offer	0 -1 0 0 -2 0 0 10
w:, _ officer	0 9 0 0 -8 0 0 0
w:, _ oil	0 0 9 0 4 -10 0 0
w:, _ old	-5 -6 3 -13 26 -17 0 -2
w:, _ on	-13 -6 0 13 11 -11 -2 -3
w:, _ one	11 10 0 -7 0 -12 -9 0
w:, _ only	1 -7 0 -6 14 0 0 0
w:, _ or	-4 -18 0 0 35 0 -4 0
w:, _ order	5 -4 0 -6 17 -9 -3 0
w:, _ other	0 9 0 -5 -20 1 19 0
w:, _ our	0 6 0 5 -8 -3 0 0
w:, _ own	0 0 0 0 1 0 -10 10
w:, _ part	0 -1 0 0 9 0 0 0
w:, _ pay	0 2 0 -12 0 0 3 0
w:, _ permit	14 0 0 0 -6 -1 -2 0
w:, _ plan	0 0 0 11 -8 0 0 0
w:, _ plant	0 8 0 0 -16 8 0 0
w:, _ player	0 -7 0 0 10 0 0 0
w:, _ pointed	0 0 0 11 -9 0 0 0
w:, _ post	0 0 0 13 -9 0 0 0
w:, _ property	0 -2 0 13 -8 0 0 0
w:, _ put	0 -7 0 3 11 0 -7 0
w:, _ rate	0 0 0 12 0 0 -11 0
w:, _ remarked	0 -4 0 9 -11 0 8 0
w:, _ reserve	0 0 0 -2 -3 10 0 0
w:, _ return	0 -14 0 0 20 0 0 0
w:, _ rule	23 -17 0 0 -8 3 0 0
w:, _ run	0 -8 0 0 9 0 0 0
w:, _ salmon	0 0 0 0 -20 10 8 0
w:, _ same	0 0 0 10 0 0 -5 0
w:, _ say	-14 -3 -13 0 5 18 -6 0
w:, _ see	0 -3 11 0 0 0 0 0
w:, _ sell	0 0 8 5 -17 2 0 0
w:, _ shall	0 -14 0 -10 13 -6 17 0
w:, _ she	0 -4 0 0 20 0 -2 0
w:, _ should	12 -8 0 0 4 0 -4 0
w:, _ side	0 -1 0 0 9 -4 -12 8
w:, _ sign	0 -6 0 0 0 0 0 10
w:, _ slowly	9 0 0 0 0 0 0 0
w:, _ somebody	0 -11 0 0 14 0 0 0
w:, _ something	0 0 0 9 -9 0 0 0
w:, _ sooner	0 0 0 15 -11 0 0 0
w:, _ start	0 -15 0 -5 25 0 -2 0
w:, _ state	0 -4 0 0 -6 0 16 0
w:, _ strike	0 -6 0 -6 25 -2 0 0
w:, _ sugar	0 11 0 5 -13 0 0 0
w:, _ suspension	0 14 0 0 -26 2 13 0
w:, _ take	0 -4 0 -10 12 0 0 0
w:, _ talk	0 -1 0 -5 7 -3 -3 9
w:, _ tariff	0 20 0 0 -7 -3 -6 -1
w:, _ tell	4 12 -5 -14 -12 -10 22 6
w:, _ that	-5 5 15 -4 -12 -8 10 2
w:, _ the	16 8 11 -1 -4 -9 -16 -1
w:, _ their	0 0 0 6 -16 5 4 0
w:, _ then	0 9 0 0 -16 9 -11 3
w:, _ there	0 15 0 0 -20 3 -2 3
w:, _ they	8 19 0 -2 -27 6 2 -4
w:, _ thi	0 -9 0 3 14 0 -5 0
w:, _ third	0 -1 0 0 -10 19 0 0
w:, _ threat	0 0 0 10 -4 0 0 0
w:, _ time	8 -9 0 13 -6 0 0 0
w:, _ to	-4 14 -9 -3 1 -20 -4 11
w:, _ tomatoe	0 -10 0 0 13 0 0 0
w:, _ top	0 7 0 8 -15 0 0 0
w:, _ truce	0 -13 0 0 7 3 0 4
w:, _ two	10 -9 0 -2 10 0 0 0
w:, _ up	6 8 1 11 -30 5 0 0
w:, _ wait	0 10 0 0 -7 0 0 0
w:, _ warn	0 2 0 2 -7 14 -7 -15
w:, _ we	0 10 0 0 -11 3 0 0
w:, _ were	3 8 0 10 -16 0 -1 0
w:, _ what	0 8 0 14 -11 -5 0 0
w:, _ which	8 5 0 -9 -12 13 0 2
w:, _ will	0 2 -3 -7 -9 12 4 0
w:, _ with	5 -5 7 9 -10 1 -17 0
w:, _ without	0 22 0 -3 -14 0 0 0
w:, _ worth	0 8 0 9 -14 0 0 0
w:, _ would	13 -5 -2 -8 -12 6 10 4
w:, _ write	0 -10 0 7 11 -6 -12 0
w:, _ you	0 0 0 -1 16 0 -4 0
w:, _ your	-2 -10 0 0 23 0 0 0
w:, _ —	0 -1 0 20 -16 0 0 0
w:, a	9 -7 9 -18 -19 26 0 5
w:, according	-3 14 0 0 -2 -18 3 0
w:, add	0 16 0 -4 -12 0 0 0
w:, after	-3 -12 0 -3 32 -3 -11 0
w:, all	10 1 0 -10 2 -2 -1 0
w:, although	0 0 0 10 -6 0 0 0
w:, among	-1 0 0 -3 -7 0 14 0
w:, an	7 1 0 0 -14 13 -11 2
w:, and	4 12 16 13 -29 6 -16 15
w:, apple	0 0 0 -1 11 0 -1 0
w:, are	-5 1 0 -11 16 -6 0 0
w:, as	5 22 -5 11 -30 -6 8 0
w:, at	-2 7 -1 7 -18 0 12 0
w:, back	0 -12 0 1 14 0 -1 0
w:, because	0 16 0 -4 -2 0 0 0
w:, beer	0 0 0 10 -6 0 0 0
w:, both	4 0 -1 -10 3 0 4 0
w:, broker	0 -3 0 0 11 -6 0 0
w:, but	-7 1 0 13 0 -17 -1 -2
w:, by	6 18 3 0 -19 0 -12 0
w:, bytedance	0 0 0 0 -11 12 0 0
w:, call	0 -4 0 -4 16 0 0 0
w:, can	0 -6 0 0 12 0 0 0
w:, cheese	0 1 0 -12 -3 0 14 0
w:, cocoa	0 -7 0 0 13 0 0 0
w:, coffee	0 14 0 0 -10 0 0 0
w:, corn	0 -3 0 0 9 0 0 0
w:, could	0 12 -1 -5 -21 8 15 0
w:, doug	0 0 0 0 -9 0 12 0
w:, down	0 -6 10 -1 0 0 0 0
w:, due	0 -3 0 0 -7 6 -10 15
w:, duty	0 -11 0 2 11 0 0 0
w:, each	0 7 0 0 2 0 -10 0
w:, either	0 13 0 0 -6 -1 0 0
w:, expect	13 4 -5 0 -10 0 0 0
w:, failing	0 14 0 -4 -6 0 0 0
w:, fee	0 0 0 0 -2 8 0 0
w:, for	8 1 0 7 -11 -10 4 0
w:, from	4 19 0 15 -24 -3 -19 0
w:, go	0 4 0 -17 12 0 0 0
w:, good	0 0 0 17 -17 0 0 0
w:, grower	0 0 11 0 -3 0 0 0
w:, half	0 0 0 -5 10 -1 0 0
w:, has	-4 -22 0 -4 16 1 0 -2
w:, he	0 0 -20 14 -14 -3 0 17
w:, here	0 0 0 11 -7 0 0 0
w:, i	6 -11 0 11 -14 19 -6 -5
w:, i'd	0 0 0 9 -4 0 0 0
w:, if	-2 -13 -6 -9 43 -17 -10 -20
w:, importer	0 0 0 0 -17 19 0 0
w:, in	-7 21 -8 -13 8 -16 0 -10
w:, intellectual	0 -2 0 13 -8 0 0 0
w:, is	-1 3 0 -6 17 -14 0 0
w:, issue	0 0 0 9 -9 0 0 0
w:, it	-12 5 -24 -10 8 16 0 -27
w:, its	7 -5 0 0 0 -4 -2 8
w:, later	0 0 0 0 -9 0 10 0
w:, like	0 13 0 -1 -13 0 0 0
w:, machine	1 -11 0 0 0 0 6 0
w:, market	0 0 9 0 -5 0 0 0
w:, may	9 -2 0 0 -5 -8 0 9
w:, meanwhile	0 0 0 -6 10 0 0 0
w:, medicine	0 0 0 9 -4 0 0 0
w:, motorcycle	0 0 0 -5 -9 0 19 0
w:, mr	0 -11 0 -5 10 5 0 2
w:, nobody	12 -6 0 -3 5 -4 0 0
w:, not	0 21 0 -10 -27 3 0 12
w:, nothing	0 -5 0 0 11 0 0 0
w:, now	0 12 0 -23 -4 0 6 0
w:, of	3 -16 0 1 11 2 -8 0
w:, old	0 0 0 -1 9 0 0 0
w:, on	11 8 -6 15 -9 -29 -6 -6
w:, one	0 -11 -4 0 13 1 -8 -2
w:, or	-7 20 0 7 -32 12 12 0
w:, our	0 6 6 0 -11 0 0 0
w:, over	1 0 0 20 -24 0 0 0
w:, pay	0 -4 0 -10 21 0 0 0
w:, phan	0 3 0 -1 -7 9 -1 0
w:, plu	10 -1 0 -4 0 0 0 0
w:, pork	0 -4 0 0 14 0 0 0
w:, rate	0 -4 0 0 11 0 0 0
w:, read	0 9 0 0 -8 0 0 0
w:, reckon	0 0 7 0 -10 5 0 0
w:, say	12 3 20 0 -3 -21 -1 -30
w:, she	0 0 -2 -18 9 5 0 -2
w:, ship	0 0 0 7 -13 8 -2 0
w:, should	0 -3 0 16 0 -9 0 0
w:, since	0 -6 0 -2 17 0 -3 0
w:, so	5 -21 -5 0 1 4 0 8
w:, somebody	0 9 0 0 -7 0 0 0
w:, suspend	0 0 0 -1 -16 13 5 0
w:, take	0 -4 0 0 18 0 -3 0
w:, tell	-2 -10 0 0 39 -4 -26 0
w:, that	4 7 0 8 -10 -7 -15 5
w:, the	-3 3 -9 -15 7 -11 0 22
w:, their	8 -15 0 -8 2 7 0 0
w:, then	-4 0 0 -7 14 -8 5 -1
w:, there	1 -21 0 -6 7 0 -2 14
w:, they	0 -9 -2 -16 5 14 5 -8
w:, they'd	0 0 0 11 -7 0 0 0
w:, though	0 15 0 -5 -19 -3 20 0
w:, to	0 4 0 0 -11 0 9 0
w:, too	0 10 0 -14 9 -4 -5 0
w:, toy	0 11 0 -2 -5 0 0 0
w:, trader	0 0 10 0 0 -3 0 0
w:, two	0 0 0 -5 12 0 0 0
w:, unless	0 31 -2 -2 -9 -27 -12 -1
w:, until	0 -8 0 3 11 0 -2 0
w:, up	2 1 0 -16 0 0 4 0
w:, want	0 0 0 0 10 0 -4 0
w:, warn	0 9 0 -6 -10 8 -7 7
w:, we	-5 3 12 -2 -10 -4 9 0
w:, we'd	0 0 0 0 -11 8 5 0
w:, wheat	0 0 0 -6 10 0 0 0
w:, when	0 0 0 3 0 5 -17 -1
w:, where	0 0 0 -10 11 0 -5 0
w:, which	2 -8 9 7 -23 5 17 -1
w:, who	-4 0 2 3 -10 3 -5 12
w:, whose	10 0 0 0 -13 3 4 0
w:, will	-1 -16 1 -2 18 -9 -5 9
w:, with	-3 -15 5 2 3 20 -18 0
w:, without	2 0 0 -9 8 0 -8 0
w:, worth	0 0 0 0 11 0 -3 0
w:, would	4 7 0 -4 -7 0 -11 11
w:, write	0 0 3 0 -9 8 0 0
w:-	1 7 9 -10 10 -9 1 -29
w:- "	0 8 0 4 -15 0 0 0
w:- <duty>	0 -4 0 0 19 0 -8 0
w:- <v-impose>	0 0 0 -2 10 0 -2 0
w:- <v-propose>	0 -7 0 -5 10 0 2 0
w:- _ ,	0 -1 0 0 12 -1 0 0
w:- _ -	0 0 0 -12 17 -1 0 0
w:- _ .	0 -10 0 0 0 12 -2 0
w:- _ ?	0 21 0 0 -20 0 0 0
w:- _ case	0 0 0 16 -14 0 0 0
w:- _ column	0 14 0 0 -6 0 0 0
w:- _ for	0 9 0 0 -8 0 0 0
w:- _ of	0 0 12 0 -5 0 0 0
w:- _ on	0 0 0 -1 11 0 -1 0
w:- _ rule	0 -6 0 10 -12 0 10 0
w:- dump	0 -2 0 0 11 0 0 0
w:- earth	0 -8 -2 8 0 -5 9 0
w:- free	0 -8 0 -7 4 0 10 0
w:- hand	0 14 0 0 -6 0 0 0
w:- labor	0 0 0 -4 11 0 0 0
w:- off	0 -2 12 0 -13 7 0 0
w:- operated	0 6 0 0 -11 1 0 0
w:- owned	9 0 0 0 -17 0 12 0
w:- tariff	0 0 0 -6 12 0 -2 0
w:.	-39 -11 -32 -20 78 -9 -26 -40
w:. "	-2 7 -13 -11 1 0 6 -11
w:. <person>	-2 10 0 8 -11 6 -5 0
w:. _ 's	0 0 0 12 -14 0 0 0
w:. _ .	0 -3 0 2 13 -4 -9 0
w:. _ had	0 0 0 -10 12 0 0 0
w:. _ has	0 0 0 -6 13 0 0 0
w:. m	0 -13 0 6 12 0 -5 0
w:/ <person>	0 0 0 11 -11 0 0 0
w:/ _ 's	0 12 0 0 -11 0 0 0
w:/ if	0 -11 0 1 0 10 0 0
w::	-14 11 -18 7 13 -31 2 -15
w:: "	0 3 0 0 -11 9 6 0
w:: <day-ahead>	0 -11 0 2 7 0 0 0
w:: <goods-amount>	0 -4 0 0 12 0 0 0
w:: <goods>	0 8 0 1 -12 -5 8 0
w:: <level>	6 17 -4 0 -14 -4 -1 0
w:: <number>	-12 6 -11 -33 14 -13 20 -9
w:: <person>	0 0 0 -2 15 0 -4 0
w:: <seat>	-4 0 0 -1 -2 0 0 10
w:: <v-impose>	0 2 0 0 -12 0 9 0
w:: <v-sell>	0 0 0 11 -8 0 0 0
w:: _ "	0 0 0 0 -10 0 12 0
w:: _ (	0 -8 0 0 13 0 0 0
w:: _ ,	-1 -1 0 -26 27 -5 0 0
w:: _ .	0 20 0 11 -22 0 0 0
w:: _ <day-ahead>	0 0 0 15 -9 0 0 0
w:: _ <level>	0 -1 9 12 -14 0 0 0
w:: _ <name>	1 -1 0 8 2 0 -15 0
w:: _ <number>	0 -11 0 -11 23 0 0 0
w:: _ <organisation>	0 -8 0 -11 10 8 0 0
w:: _ <person>	0 0 0 -1 -1 0 13 0
w:: _ <quality>	0 0 0 -4 -5 0 13 0
w:: _ a	0 11 0 9 -13 0 -6 0
w:: _ after	0 10 0 0 -6 0 0 0
w:: _ and	8 8 0 0 -11 0 -1 0
w:: _ both	0 10 0 0 -8 0 0 0
w:: _ duty	0 -4 0 11 -6 0 1 0
w:: _ from	1 -11 0 -2 1 0 6 0
w:: _ has	0 0 0 18 -18 0 5 0
w:: _ i	0 -12 0 0 -2 0 0 15
w:: _ if	0 14 0 -7 -11 7 0 0
w:: _ in	0 15 0 -6 -5 0 0 0
w:: _ it	0 14 0 -20 -6 8 0 0
w:: _ may	-1 0 0 -5 17 0 0 0
w:: _ of	0 0 0 -12 8 4 0 0
w:: _ on	0 27 0 0 -27 0 5 0
w:: _ pay	0 -7 0 0 9 0 0 0
w:: _ phosphate	0 0 0 0 -5 0 10 0
w:: _ say	0 -6 0 0 11 0 0 0
w:: _ that	0 0 0 20 -10 0 -5 0
w:: _ the	0 -10 4 9 -5 0 0 -3
w:: _ then	0 17 0 0 -16 0 0 0
w:: _ they	0 -1 0 0 11 0 0 0
w:: _ threaten	0 0 0 -13 1 9 0 0
w:: _ until	0 2 10 0 -7 0 0 0
w:: _ want	0 12 0 0 -17 0 6 0
w:: _ was	0 0 0 -5 11 0 0 0
w:: _ we	5 14 0 10 -41 0 23 0
w:: _ will	0 -9 0 0 14 0 -4 0
w:: _ —	0 17 0 -6 -5 0 0 0
w:: a	12 0 0 1 -20 0 7 0
w:: duty	0 -7 0 0 10 0 0 0
w:: end	0 0 0 -4 12 0 0 0
w:: from	0 0 0 11 -9 0 0 0
w:: i	0 -6 0 -4 27 0 0 0
w:: if	0 -4 7 -1 -9 -3 11 1
w:: in	0 0 0 -2 9 0 -3 0
w:: is	0 0 0 0 9 0 0 0
w:: mr	0 0 0 -11 13 0 0 0
w:: on	-1 11 0 0 -3 0 0 0
w:: our	0 -9 0 0 13 0 0 0
w:: should	3 1 0 2 -10 0 0 0
w:: so	0 22 0 -3 -15 0 0 0
w:: the	-13 -30 14 13 7 0 -3 0
w:: then	2 9 0 43 -54 3 -17 12
w:: until	0 0 0 10 -5 0 0 0
w:: what	0 -17 0 -8 27 5 -5 0
w:: will	0 0 0 0 -5 0 11 0
w:: with	0 0 0 14 -10 0 -1 0
w:;	-5 14 13 6 -10 -2 -6 -33
w:; <goods>	0 -7 0 -8 -6 2 18 0
w:; <level>	0 21 0 -2 -21 1 0 0
w:; <name>	0 0 0 -9 25 0 -6 0
w:; <not>	2 11 0 5 -18 -4 0 0
w:; <quality>	0 -14 0 -3 16 0 0 0
w:; <seat>	-2 0 0 0 22 0 -4 0
w:; <v-begin>	0 -5 0 0 10 0 0 0
w:; _ 's	0 0 0 -2 16 -2 0 0
w:; _ <level>	0 -12 0 0 15 0 0 0
w:; _ and	0 20 0 0 -18 0 0 0
w:; _ had	0 12 0 5 -17 0 0 0
w:; _ have	0 0 9 0 0 0 0 0
w:; _ hearing	0 0 0 12 -10 0 0 0
w:; _ is	0 -5 0 -22 20 0 3 0
w:; _ it	0 11 0 10 -14 1 -9 0
w:; _ now	0 -7 0 0 9 0 0 0
w:; _ pay	0 -14 0 0 11 0 1 0
w:; _ present	0 -9 0 0 13 0 0 0
w:; _ that	0 0 0 9 -8 0 0 0
w:; _ the	2 14 0 -4 -17 3 0 0
w:; _ they	5 20 0 0 -24 0 0 0
w:; _ was	0 -11 0 0 18 0 0 0
w:; after	0 10 0 4 -14 0 0 0
w:; and	0 0 0 9 -8 0 0 0
w:; i	0 0 9 0 -3 0 0 0
w:; if	10 0 0 9 -8 0 -13 0
w:; it	-1 -22 0 -22 31 15 -3 0
w:; nothing	3 -3 0 11 -11 0 2 0
w:; otherwise	0 4 0 7 -19 0 4 0
w:; our	0 -7 11 0 0 0 0 0
w:; so	0 10 0 0 -7 0 0 0
w:; that	0 -5 0 -2 15 0 0 0
w:; the	-9 6 -2 13 -7 5 -8 0
w:; they	0 -20 0 0 21 0 0 0
w:; until	0 -7 0 0 12 0 0 0
w:; you	0 9 0 0 -6 0 0 0
w:<agent>	-35 10 -53 -4 11 0 11 -20
w:<agent> ,	-5 5 -2 -19 13 -8 7 -8
w:<agent> .	-13 26 -11 -7 2 0 -14 -7
w:<agent> :	0 5 0 0 -10 0 6 0
w:<agent> <not>	0 -6 0 13 0 0 0 0
w:<agent> <v-bear>	0 8 0 -2 -12 9 0 0
w:<agent> <v-begin>	0 11 0 -5 0 0 -2 0
w:<agent> <v-end>	0 0 0 -7 15 0 0 0
w:<agent> <v-lack>	0 0 0 0 -5 10 0 0
w:<agent> <v-return>	0 -7 0 0 10 0 0 0
w:<agent> <v-say>	0 12 0 3 -15 -2 0 0
w:<agent> <v-stay>	0 11 0 0 -7 0 0 0
w:<agent> <v-threaten>	2 0 0 2 -9 0 0 0
w:<agent> and	0 -8 0 0 17 0 0 0
w:<agent> are	0 -2 0 2 -6 0 0 10
w:<agent> at	0 -4 0 0 12 0 0 0
w:<agent> by	0 0 0 -1 12 0 0 0
w:<agent> donald	0 0 0 11 -6 0 0 0
w:<agent> had	0 0 0 -6 22 0 -9 0
w:<agent> has	0 0 0 0 8 -10 -3 0
w:<agent> in	0 7 0 9 -9 0 0 0
w:<agent> is	0 -31 0 0 16 6 8 0
w:<agent> must	0 0 0 0 9 0 0 0
w:<agent> of	-2 13 -2 -14 -15 4 18 -3
w:<agent> on	0 0 0 0 -17 0 26 0
w:<agent> pass	0 0 0 0 -5 0 11 0
w:<agent> provide	0 6 0 12 -18 0 0 0
w:<agent> say	0 11 1 -3 -1 -1 0 -1
w:<agent> tell	0 0 0 9 -20 0 6 6
w:<agent> that	-1 -16 0 7 10 -6 0 0
w:<agent> will	0 -1 0 -4 18 0 0 0
w:<agent> without	0 -5 0 9 -1 0 0 0
w:<agent> would	0 -18 0 0 29 -1 -5 0
w:<day-ahead>	-20 19 -31 13 16 -19 -30 -20
w:<day-ahead> "	1 0 0 6 -8 0 0 0
w:<day-ahead> ,	3 13 9 10 -17 -1 -25 8
w:<day-ahead> .	4 -13 -3 19 0 0 9 -13
w:<day-ahead> ;	1 15 0 -12 -13 1 3 0
w:<day-ahead> <name>	0 14 0 0 -10 0 0 0
w:<day-ahead> <not>	0 14 0 -12 -7 3 0 0
w:<day-ahead> <number>	0 0 0 11 -14 4 0 0
w:<day-ahead> <v-begin>	0 6 0 3 -15 0 2 0
w:<day-ahead> <v-down>	0 0 2 3 -8 0 1 0
w:<day-ahead> <v-impose>	0 -7 3 0 10 0 0 0
w:<day-ahead> <v-sign>	0 11 0 9 -22 0 0 0
w:<day-ahead> ?	0 28 0 0 -25 0 0 0
w:<day-ahead> _ .	0 -7 0 -2 16 0 0 0
w:<day-ahead> _ <day-ahead>	0 10 0 0 -2 0 0 0
w:<day-ahead> _ <level>	0 -1 0 3 -12 1 8 0
w:<day-ahead> _ <name>	0 -2 0 14 -6 4 -5 0
w:<day-ahead> _ <number>	0 -8 0 19 -9 0 0 6
w:<day-ahead> _ <person>	0 17 0 -20 0 -1 -3 5
w:<day-ahead> _ <quality>	0 5 0 21 -34 7 4 0
w:<day-ahead> _ <span>	0 5 0 8 -12 0 0 0
w:<day-ahead> _ a	16 -18 0 -5 7 0 0 0
w:<day-ahead> _ after	0 0 0 -7 14 0 -3 0
w:<day-ahead> _ and	-9 19 0 12 -15 -5 -13 0
w:<day-ahead> _ as	0 -5 0 -4 13 0 0 0
w:<day-ahead> _ at	0 -9 0 -2 18 0 0 0
w:<day-ahead> _ be	0 0 0 -6 14 0 0 0
w:<day-ahead> _ both	0 0 0 -9 6 0 0 0
w:<day-ahead> _ coffee	0 11 0 -1 -7 0 0 0
w:<day-ahead> _ could	0 0 0 0 -10 0 15 0
w:<day-ahead> _ each	0 -10 0 0 11 0 0 0
w:<day-ahead> _ end	0 -8 0 0 14 0 0 0
w:<day-ahead> _ from	0 -5 0 0 11 0 0 0
w:<day-ahead> _ has	0 0 0 -2 -10 7 7 0
w:<day-ahead> _ i	0 0 0 6 -15 0 9 0
w:<day-ahead> _ in	0 4 0 -13 8 0 -1 0
w:<day-ahead> _ is	0 10 0 -3 -3 0 0 0
w:<day-ahead> _ it	0 0 0 10 0 -4 -5 0
w:<day-ahead> _ its	0 5 0 6 -11 0 0 0
w:<day-ahead> _ like	0 17 0 0 -16 0 0 0
w:<day-ahead> _ may	0 -16 0 -1 20 0 0 0
w:<day-ahead> _ next	0 1 0 0 -13 13 0 0
w:<day-ahead> _ not	0 9 0 -14 1 0 0 0
w:<day-ahead> _ nothing	0 -7 2 9 0 -1 0 0
w:<day-ahead> _ of	0 -2 0 10 -1 0 0 0
w:<day-ahead> _ off	0 0 0 -9 11 0 0 0
w:<day-ahead> _ on	1 6 0 13 -21 0 0 0
w:<day-ahead> _ one	0 0 0 10 -7 0 0 0
w:<day-ahead> _ or	0 0 0 25 -25 0 0 0
w:<day-ahead> _ put	0 0 0 4 -17 0 10 0
w:<day-ahead> _ ship	0 0 0 0 -9 12 0 0
w:<day-ahead> _ sooner	0 0 0 14 -18 0 0 0
w:<day-ahead> _ talk	0 0 0 -6 13 0 0 0
w:<day-ahead> _ tariff	0 1 0 21 -23 0 0 0
w:<day-ahead> _ that	0 13 0 13 -22 0 0 0
w:<day-ahead> _ the	6 2 -6 -17 1 -1 8 8
w:<day-ahead> _ their	0 0 0 0 -2 11 0 0
w:<day-ahead> _ then	0 17 0 0 -13 0 0 0
w:<day-ahead> _ thi	0 -1 0 0 -11 9 6 0
w:<day-ahead> _ unless	0 9 0 0 -10 0 2 0
w:<day-ahead> _ until	0 0 0 -6 11 0 0 0
w:<day-ahead> _ what	0 10 0 1 -13 0 0 0
w:<day-ahead> _ when	11 7 0 0 -15 0 -6 0
w:<day-ahead> _ will	0 24 0 12 -20 0 -17 0
w:<day-ahead> _ without	0 16 0 7 -29 0 1 0
w:<day-ahead> _ would	0 19 0 3 -24 0 0 9
w:<day-ahead> _ you	0 20 0 0 -19 0 0 0
w:<day-ahead> after	0 0 0 -9 14 0 0 0
w:<day-ahead> and	0 4 6 -16 -1 -1 5 0
w:<day-ahead> as	0 -13 0 0 22 0 -2 0
w:<day-ahead> before	0 15 0 -5 -16 0 4 0
w:<day-ahead> come	0 5 0 4 -15 0 2 0
w:<day-ahead> everything	0 12 0 0 -10 0 0 0
w:<day-ahead> if	-6 31 0 0 -17 -16 0 0
w:<day-ahead> in	-1 -1 0 -8 0 0 2 13
w:<day-ahead> it	-1 17 0 17 -22 -2 -4 0
w:<day-ahead> its	0 0 0 7 -16 9 0 0
w:<day-ahead> morning	0 14 0 0 -10 0 0 0
w:<day-ahead> of	0 0 0 0 -14 13 4 0
w:<day-ahead> on	0 -3 0 17 -11 0 0 0
w:<day-ahead> or	2 0 0 11 -19 3 0 0
w:<day-ahead> pass	0 11 0 9 -22 0 0 0
w:<day-ahead> the	-1 13 0 13 -17 -16 2 0
w:<day-ahead> to	0 -12 0 20 -7 -6 3 0
w:<day-ahead> unless	18 -34 0 22 -21 10 14 0
w:<day-ahead> was	0 0 0 -6 12 0 0 0
w:<day-ahead> what	0 0 0 14 -13 0 0 0
w:<day-ahead> without	0 19 0 -5 -10 0 0 0
w:<day-ahead> —	0 -3 0 0 14 0 0 0
w:<day-gone>	-18 3 2 13 20 -35 -4 -59
w:<day-gone> ,	-6 7 -7 22 -5 -15 -10 -6
w:<day-gone> .	-25 21 10 3 -9 0 5 -11
w:<day-gone> :	0 7 0 -17 4 0 0 0
w:<day-gone> ;	0 -12 0 -14 30 0 -1 0
w:<day-gone> <not>	0 -8 0 -3 19 0 0 0
w:<day-gone> <v-bear>	0 11 0 0 -15 5 0 0
w:<day-gone> ?	0 -2 0 0 10 0 0 0
w:<day-gone> _ ,	12 0 0 3 -18 0 4 0
w:<day-gone> _ <name>	5 0 0 -3 -7 0 9 0
w:<day-gone> _ <number>	0 22 0 -4 -13 0 0 0
w:<day-gone> _ <organisation>	0 0 0 -6 13 0 0 0
w:<day-gone> _ <person>	0 -3 0 0 8 0 -11 0
w:<day-gone> _ <seat>	0 0 0 0 -8 0 11 0
w:<day-gone> _ after	0 0 0 -6 14 0 0 0
w:<day-gone> _ all	0 -4 10 6 -11 0 0 0
w:<day-gone> _ and	0 -11 0 -7 32 -1 -5 0
w:<day-gone> _ another	0 0 0 8 -8 0 0 0
w:<day-gone> _ could	0 17 0 0 -15 0 0 0
w:<day-gone> _ from	0 11 0 0 -8 0 0 0
w:<day-gone> _ has	0 -1 0 0 13 0 0 0
w:<day-gone> _ it	-1 -7 0 -8 14 0 0 0
w:<day-gone> _ its	0 0 0 2 -12 0 10 0
w:<day-gone> _ not	0 -1 0 -3 12 0 0 0
w:<day-gone> _ nothing	0 11 9 0 -14 -3 0 0
w:<day-gone> _ sign	0 -1 0 -3 10 0 0 0
w:<day-gone> _ talk	0 -1 0 0 -3 10 0 0
w:<day-gone> _ tariff	0 0 0 23 -24 0 0 0
w:<day-gone> _ to	0 0 0 0 -9 6 0 0
w:<day-gone> _ unless	0 12 0 0 -13 0 0 0
w:<day-gone> _ would	0 3 0 1 -18 0 12 0
w:<day-gone> after	1 -6 9 0 -3 0 0 0
w:<day-gone> and	0 -1 0 -8 20 0 0 0
w:<day-gone> evening	0 -1 0 10 -11 6 0 0
w:<day-gone> he	0 0 0 9 -17 0 7 0
w:<day-gone> if	0 14 8 -7 -11 -4 0 0
w:<day-gone> is	0 -2 0 -4 11 0 0 0
w:<day-gone> morning	0 0 0 -11 12 0 0 0
w:<day-gone> pay	0 11 0 0 -9 0 0 0
w:<day-gone> that	3 -17 -1 4 -4 0 9 -1
w:<day-gone> the	-4 10 0 4 -2 -2 -4 0
w:<day-gone> without	0 -8 0 -3 17 0 0 0
w:<day-today>	-14 2 -30 -16 57 -45 -19 -18
w:<day-today> 's	0 8 4 0 -12 0 0 0
w:<day-today> ,	-1 18 -3 -19 2 -9 3 0
w:<day-today> .	4 0 0 -4 12 -11 -2 -1
w:<day-today> :	0 -4 0 -2 13 0 0 0
w:<day-today> <not>	0 0 0 0 -7 0 0 12
w:<day-today> ?	0 10 0 0 -7 0 0 0
w:<day-today> _ ,	0 1 0 -5 -9 6 6 0
w:<day-today> _ .	0 -10 0 11 0 0 0 0
w:<day-today> _ <day-ahead>	0 10 0 0 -6 0 0 0
w:<day-today> _ <day-gone>	0 0 0 9 -6 0 0 0
w:<day-today> _ <name>	7 0 0 11 -10 0 -4 0
w:<day-today> _ <number>	0 -12 0 0 0 0 11 0
w:<day-today> _ <organisation>	0 -1 0 -2 10 0 0 0
w:<day-today> _ <person>	0 0 0 0 -2 0 9 0
w:<day-today> _ and	0 0 0 -10 8 0 0 0
w:<day-today> _ duty	0 11 0 0 -9 0 0 0
w:<day-today> _ he	0 0 0 12 -5 0 -2 0
w:<day-today> _ is	0 -7 0 0 9 0 0 0
w:<day-today> _ the	-2 8 -2 0 9 -6 -11 0
w:<day-today> _ truce	0 11 0 0 -11 0 0 0
w:<day-today> after	0 -3 0 13 -6 0 0 0
w:<day-today> and	0 -4 0 -3 12 0 0 0
w:<day-today> from	0 11 0 0 -9 0 0 0
w:<day-today> if	0 -5 0 0 11 0 0 0
w:<day-today> it	0 -5 0 0 11 0 0 0
w:<day-today> to	0 0 0 1 -12 6 3 0
w:<day-today> —	0 -12 0 21 -10 0 0 0
w:<duty>	-12 -11 -9 28 -10 -4 16 0
w:<duty> ,	-2 -19 3 19 -5 0 5 -8
w:<duty> -	0 -7 0 -7 3 0 10 0
w:<duty> .	13 -22 -9 11 -3 0 4 1
w:<duty> ;	0 -10 0 13 -2 0 0 0
w:<duty> <day-ahead>	0 0 0 7 -11 0 2 0
w:<duty> <not>	0 -22 0 11 5 0 0 0
w:<duty> <quality>	0 -1 0 13 0 0 -12 0
w:<duty> <v-begin>	2 9 0 3 -19 0 5 -3
w:<duty> <v-end>	0 -14 0 11 2 0 0 0
w:<duty> <v-impose>	0 0 0 -9 12 -4 -12 6
w:<duty> <v-return>	0 9 13 -4 -9 -10 0 0
w:<duty> <v-stay>	0 -13 -1 0 6 2 7 0
w:<duty> <v-threaten>	0 10 0 -10 0 0 0 0
w:<duty> <v-up>	0 5 0 -7 -15 2 3 7
w:<duty> and	1 0 0 0 -10 7 1 0
w:<duty> are	0 -21 6 -2 22 0 0 0
w:<duty> back	0 36 0 -5 -17 0 -9 0
w:<duty> by	0 0 0 13 -7 0 0 0
w:<duty> come	0 14 -2 0 -21 0 11 0
w:<duty> could	0 17 -2 7 -16 0 -1 0
w:<duty> doe	0 8 0 0 -10 4 0 0
w:<duty> down	0 -2 0 -10 21 -1 0 0
w:<duty> fall	0 -16 0 -1 30 -1 0 0
w:<duty> for	-1 -19 0 0 16 6 -12 0
w:<duty> from	0 1 12 6 -15 0 0 0
w:<duty> in	0 2 0 -3 -15 0 19 0
w:<duty> is	0 10 1 0 -2 -7 -1 0
w:<duty> it	0 0 0 13 -9 0 0 0
w:<duty> lapse	0 -7 0 12 -2 0 0 0
w:<duty> may	0 -9 0 14 -6 8 -1 0
w:<duty> might	0 0 0 9 -19 0 9 0
w:<duty> negotiation	0 0 0 -1 -9 6 0 5
w:<duty> of	-3 6 -5 8 -15 10 -1 4
w:<duty> on	0 8 -4 3 -7 -17 7 -3
w:<duty> our	0 10 0 3 -24 0 8 0
w:<duty> over	0 -2 0 0 0 0 0 12
w:<duty> remain	0 0 0 0 0 10 0 0
w:<duty> schedule	0 -6 0 0 10 0 0 0
w:<duty> stand	0 -6 0 -2 10 0 0 0
w:<duty> stay	0 0 0 0 0 -2 10 0
w:<duty> talk	0 0 2 0 -12 0 0 11
w:<duty> to	0 -7 0 11 -8 7 0 0
w:<duty> under	0 -8 0 12 -6 0 5 0
w:<duty> unlawful	0 0 0 0 14 0 -11 0
w:<duty> were	0 -8 0 0 18 0 -2 0
w:<duty> would	0 0 -10 4 2 0 0 -14
w:<gate>	-12 0 -16 -20 19 7 9 -9
w:<gate> ,	-2 -12 0 -9 3 0 23 -2
w:<gate> .	4 5 -6 19 -30 17 -24 4
w:<gate> :	2 -6 -1 0 12 0 0 0
w:<gate> <v-begin>	0 -9 3 0 14 0 0 0
w:<gate> <v-impose>	0 7 0 0 -13 15 -3 0
w:<gate> <v-up>	0 -4 0 0 11 0 0 0
w:<gate> administration	0 9 0 0 -9 0 0 0
w:<gate> and	0 9 0 -1 0 0 0 0
w:<gate> at	0 -12 0 7 9 0 0 0
w:<gate> back	9 -3 0 0 -3 0 0 0
w:<gate> fee	-1 -12 0 0 -10 21 0 0
w:<gate> give	0 10 0 0 -6 0 0 0
w:<gate> go	0 -11 0 0 17 0 0 0
w:<gate> has	0 -7 0 0 21 0 -11 0
w:<gate> in	0 0 0 -2 14 0 0 0
w:<gate> is	0 0 0 12 -8 0 0 0
w:<gate> may	0 9 0 0 3 -6 -1 0
w:<gate> of	-1 6 -5 0 -6 -13 21 -1
w:<gate> officer	0 -5 0 0 13 0 0 0
w:<gate> say	0 0 0 0 12 0 -1 0
w:<gate> the	0 -9 0 0 14 0 0 0
w:<gate> to	0 -9 -1 6 -14 2 16 0
w:<gate> want	0 10 0 0 -9 0 0 0
w:<gate> would	0 27 0 -16 -20 -6 9 0
w:<goods-amount>	0 2 -4 -20 41 -10 -22 0
w:<goods-amount> <span>	3 -9 0 0 6 0 0 0
w:<goods-amount> _ the	0 -1 0 0 15 0 0 0
w:<goods-amount> of	0 9 0 -7 10 -10 -3 0
w:<goods>	-1 -2 -4 -6 5 -4 20 -3
w:<goods> "	0 0 0 10 -9 0 0 0
w:<goods> '	0 -6 0 0 17 0 -7 0
w:<goods> (	0 -6 0 0 10 0 0 0
w:<goods> ,	-6 0 -10 0 -10 -16 24 12
w:<goods> .	-8 5 -22 -4 -12 -4 23 21
w:<goods> :	-5 -2 0 0 22 -5 -20 0
w:<goods> <day-ahead>	0 0 0 0 -13 0 9 0
w:<goods> <duty>	-1 -9 7 -6 -4 9 3 9
w:<goods> <goods>	5 24 -10 -28 10 -1 -13 -6
w:<goods> <level>	0 7 3 -11 0 2 -13 0
w:<goods> <not>	-7 -6 0 4 16 -1 -1 0
w:<goods> <number>	0 -8 0 0 3 13 -3 0
w:<goods> <sender>	6 -1 20 0 -12 -2 0 -5
w:<goods> <taker>	0 -5 0 0 8 0 0 0
w:<goods> <v-bear>	7 19 -10 -13 -9 0 0 -1
w:<goods> <v-begin>	-17 16 -7 3 0 -11 -6 -2
w:<goods> <v-down>	-9 -4 -4 -5 17 0 2 0
w:<goods> <v-impose>	0 16 9 -3 -20 -11 10 0
w:<goods> <v-propose>	0 -5 0 0 0 8 0 0
w:<goods> <v-sell>	2 11 0 -3 -6 2 -4 0
w:<goods> <v-sign>	0 9 0 0 0 -3 0 0
w:<goods> <v-stay>	4 0 0 -11 7 0 0 0
w:<goods> <v-up>	-9 19 -5 21 -12 -18 -13 0
w:<goods> ?	0 -23 0 -23 63 0 -6 0
w:<goods> again	-3 19 0 0 -17 9 -3 0
w:<goods> all	0 10 0 0 -5 0 0 0
w:<goods> altogether	0 0 0 0 -15 6 7 0
w:<goods> and	-4 -16 -6 3 18 11 -7 -15
w:<goods> are	-4 -32 -2 4 21 -7 10 0
w:<goods> at	-6 23 4 4 -27 7 -6 0
w:<goods> because	0 0 0 -18 7 9 0 0
w:<goods> before	0 -7 0 0 19 0 0 0
w:<goods> built	0 0 0 0 -8 10 0 0
w:<goods> by	0 -12 0 13 -2 0 0 0
w:<goods> call	0 0 0 0 -7 9 0 0
w:<goods> charge	0 4 9 0 -10 0 0 0
w:<goods> clear	0 14 0 0 -14 0 0 0
w:<goods> could	-5 -27 19 10 -20 -2 2 19
w:<goods> design	-1 0 0 0 10 0 0 0
w:<goods> double	0 1 0 9 -11 0 0 0
w:<goods> duty	0 -5 0 0 -6 12 6 0
w:<goods> end	0 -6 0 0 18 -5 0 0
w:<goods> exporter	0 0 0 0 11 -2 0 0
w:<goods> face	0 0 0 -14 13 0 1 0
w:<goods> fall	0 -6 0 -2 17 0 0 0
w:<goods> fear	8 0 0 0 -15 7 0 0
w:<goods> federation	0 5 0 0 -11 4 0 0
w:<goods> flour	0 9 0 0 -2 0 -2 0
w:<goods> future	2 0 13 0 -13 0 0 0
w:<goods> glove	0 7 0 0 -9 2 0 0
w:<goods> go	-3 10 0 11 -3 -12 -8 0
w:<goods> good	0 -4 0 -17 33 0 -7 0
w:<goods> grower	0 -2 0 -6 10 -12 11 0
w:<goods> had	0 -6 0 -4 19 0 0 0
w:<goods> if	8 -25 0 5 15 -7 -3 -4
w:<goods> in	1 -9 0 18 -28 16 17 -10
w:<goods> industry	0 0 0 0 -5 12 0 0
w:<goods> is	-2 -4 -2 17 -8 10 0 -1
w:<goods> loaded	0 -4 0 0 10 0 0 0
w:<goods> lose	0 0 0 0 -15 11 0 0
w:<goods> machine	0 10 0 4 -14 0 0 0
w:<goods> maker	6 8 8 10 -30 7 -8 -1
w:<goods> may	-2 -22 0 8 25 -18 -7 0
w:<goods> meal	0 -12 0 7 7 0 0 0
w:<goods> might	13 0 0 23 -41 0 12 0
w:<goods> mill	0 0 12 6 -16 0 0 0
w:<goods> next	0 0 0 -1 -10 0 15 0
w:<goods> of	8 0 -4 1 5 -29 0 -4
w:<goods> oil	0 6 0 -2 6 -2 -11 0
w:<goods> on	-3 -25 0 20 20 -10 -11 0
w:<goods> or	0 -3 0 6 8 0 -2 0
w:<goods> ore	-1 0 0 0 10 0 -1 0
w:<goods> outside	0 0 0 -5 9 0 0 0
w:<goods> part	0 -6 0 0 13 0 -2 0
w:<goods> paste	0 0 11 0 -5 0 0 0
w:<goods> peace	0 10 0 0 -9 0 0 0
w:<goods> permit	19 0 0 0 -12 0 0 0
w:<goods> plant	0 -3 0 -1 19 -9 0 0
w:<goods> producer	0 0 7 0 -15 10 0 0
w:<goods> product	0 -3 0 -12 11 0 4 0
w:<goods> rate	0 -10 0 0 0 0 7 0
w:<goods> ready	0 0 0 -4 -5 0 14 0
w:<goods> sheet	0 10 0 0 -2 0 -3 0
w:<goods> should	0 -5 0 2 -5 0 12 0
w:<goods> tariff	0 -11 12 -4 -2 0 -9 13
w:<goods> that	5 -11 0 -3 18 -1 -2 0
w:<goods> the	2 -5 -2 -17 0 3 9 4
w:<goods> them	0 0 0 -1 11 0 -1 0
w:<goods> then	0 19 0 0 -15 0 0 0
w:<goods> to	20 12 -1 8 -28 -6 3 -6
w:<goods> tool	0 -5 0 -11 6 9 -4 0
w:<goods> trader	0 5 0 0 -11 6 0 0
w:<goods> truce	0 -13 0 0 26 0 0 0
w:<goods> unless	0 0 0 -7 15 0 -4 0
w:<goods> were	-1 -9 0 -9 25 -1 2 0
w:<goods> which	0 0 0 -1 13 0 0 0
w:<goods> will	0 4 -2 12 -12 -5 4 -7
w:<goods> with	0 -17 0 -13 4 0 14 0
w:<goods> within	0 0 0 0 -8 10 0 0
w:<goods> without	-4 0 0 0 9 0 0 0
w:<goods> worth	-2 3 0 -2 -13 -7 22 0
w:<goods> would	-5 10 -21 -16 -18 13 20 9
w:<level-noun>	-55 10 0 14 -13 -38 34 -11
w:<level-noun> ,	-2 0 0 0 -9 0 12 0
w:<level-noun> .	-6 -12 -7 1 12 4 0 -7
w:<level-noun> <duty>	0 -2 0 0 -15 0 20 0
w:<level-noun> <level>	0 14 2 -14 -8 0 5 0
w:<level-noun> <not>	0 0 0 -16 12 0 0 0
w:<level-noun> <number>	0 7 0 -18 14 -2 -19 0
w:<level-noun> <office>	0 4 0 4 -9 0 0 0
w:<level-noun> <quality>	0 -13 0 0 0 1 10 0
w:<level-noun> <v-begin>	0 -12 0 2 15 -12 0 5
w:<level-noun> <v-impose>	0 10 0 -13 2 -2 -9 9
w:<level-noun> <v-stay>	0 -3 0 -4 17 0 -1 0
w:<level-noun> ?	0 0 0 0 -4 0 10 0
w:<level-noun> a	0 -14 13 0 1 -7 2 0
w:<level-noun> again	0 -4 0 0 11 0 0 0
w:<level-noun> an	0 0 0 -5 10 0 0 0
w:<level-noun> are	0 14 0 -1 -16 0 8 0
w:<level-noun> as	0 0 0 -1 10 0 -8 0
w:<level-noun> back	-3 19 0 0 -18 15 -5 0
w:<level-noun> by	1 0 3 -23 23 -5 -14 0
w:<level-noun> countermeasure	0 0 0 0 -9 0 11 0
w:<level-noun> down	0 0 0 0 17 0 -14 0
w:<level-noun> duty	0 -1 0 0 -3 0 10 0
w:<level-noun> from	0 19 0 -8 -1 -1 -5 0
w:<level-noun> in	0 0 0 15 -8 -4 0 0
w:<level-noun> is	0 0 0 5 -7 -4 10 0
w:<level-noun> it	0 0 11 -10 0 0 -6 0
w:<level-noun> its	0 0 0 9 0 0 -12 0
w:<level-noun> may	0 -14 0 16 -4 0 0 0
w:<level-noun> must	0 10 0 0 -10 0 0 0
w:<level-noun> no	0 0 0 -6 10 0 0 0
w:<level-noun> now	0 -10 0 0 10 0 0 0
w:<level-noun> of	-7 -5 -11 8 9 -2 -5 1
w:<level-noun> on	-1 -28 0 16 -12 1 23 0
w:<level-noun> or	0 -1 0 -9 19 0 0 0
w:<level-noun> our	0 -8 0 0 17 0 0 0
w:<level-noun> place	0 0 0 0 0 0 -2 11
w:<level-noun> return	0 -11 0 0 13 0 0 0
w:<level-noun> set	0 12 0 0 -10 0 0 0
w:<level-noun> that	0 6 0 10 -4 0 -9 0
w:<level-noun> the	0 0 0 4 -19 0 18 0
w:<level-noun> them	0 -3 0 19 -9 0 0 0
w:<level-noun> will	0 0 0 15 -7 0 -4 0
w:<level-noun> would	0 7 0 -5 2 -5 0 0
w:<level>	-18 10 0 -1 8 -3 -5 -14
w:<level> "	0 0 0 -7 -1 0 13 0
w:<level> )	0 -8 0 1 13 0 -3 0
w:<level> ,	-3 7 -16 -1 18 -18 -21 -8
w:<level> .	-35 19 1 -2 -2 -19 3 0
w:<level> ;	0 6 5 -33 0 0 11 0
w:<level> <day-ahead>	0 0 7 -10 0 0 4 0
w:<level> <day-gone>	0 10 0 0 -8 0 0 0
w:<level> <duty>	0 0 0 12 -11 7 -4 0
w:<level> <level-noun>	0 13 0 0 -7 0 0 0
w:<level> <level>	0 11 0 0 -8 0 0 0
w:<level> <not>	0 25 0 -6 -24 6 0 0
w:<level> <span>	0 -6 0 0 13 0 0 0
w:<level> <v-begin>	0 2 0 17 -20 6 -7 0
w:<level> <v-impose>	0 4 5 12 -18 3 -7 0
w:<level> <v-return>	0 8 0 0 -10 0 0 0
w:<level> <v-say>	0 0 0 9 -4 0 0 0
w:<level> <v-threaten>	0 0 0 14 -12 0 0 0
w:<level> <v-up>	4 -18 0 6 1 0 0 0
w:<level> _ "	0 -12 0 0 19 0 0 0
w:<level> _ )	0 3 0 0 -10 6 0 0
w:<level> _ ,	6 7 0 7 -13 0 -17 0
w:<level> _ .	0 34 0 -19 -18 3 -4 0
w:<level> _ <day-ahead>	-10 -7 0 19 -2 -8 1 0
w:<level> _ <day-gone>	0 -7 9 1 0 0 -1 0
w:<level> _ <level>	7 18 0 -32 2 -17 0 1
w:<level> _ <money>	0 10 0 0 -10 0 3 0
w:<level> _ <month-ahead>	0 -21 0 12 5 0 -5 0
w:<level> _ <month-gone>	1 -13 0 0 14 0 0 0
w:<level> _ <name>	12 9 -3 -15 0 -12 2 0
w:<level> _ <number>	0 -13 0 15 0 3 0 0
w:<level> _ <office>	0 0 7 3 -17 0 6 0
w:<level> _ <person>	0 -9 0 16 -7 0 0 0
w:<level> _ <quality>	7 -9 -6 -11 12 0 5 -6
w:<level> _ <seat>	0 -1 0 -11 0 0 11 0
w:<level> _ <span>	0 0 23 -3 -20 0 0 7
w:<level> _ ?	0 13 0 0 -12 0 0 0
w:<level> _ a	0 6 0 0 -14 18 -5 0
w:<level> _ after	0 -12 0 0 18 0 0 0
w:<level> _ again	0 -5 0 -1 10 0 0 0
w:<level> _ and	0 16 0 -21 4 4 -10 0
w:<level> _ apply	0 -11 0 0 11 0 0 4
w:<level> _ as	0 43 0 -9 -28 0 -5 0
w:<level> _ at	0 11 0 0 -9 0 0 0
w:<level> _ back	0 14 -2 1 -27 6 3 0
w:<level> _ be	0 13 0 -13 3 -7 0 0
w:<level> _ been	0 0 0 20 -15 0 0 0
w:<level> _ buyer	0 0 0 9 -8 0 0 0
w:<level> _ canned	0 0 0 0 -9 0 10 0
w:<level> _ car	0 4 0 -12 0 0 5 0
w:<level> _ cocoa	0 -4 0 0 13 0 -5 0
w:<level> _ continue	0 0 0 0 -6 9 0 0
w:<level> _ due	0 11 0 0 -8 0 0 0
w:<level> _ duty	0 11 0 0 -7 0 0 0
w:<level> _ every	0 3 0 6 -11 0 0 0
w:<level> _ everything	0 -7 0 0 9 0 -7 0
w:<level> _ fall	0 5 2 0 -17 5 0 0
w:<level> _ from	0 7 0 -1 0 0 0 0
w:<level> _ frozen	0 4 0 0 -17 0 11 0
w:<level> _ go	0 -7 0 -12 26 0 -2 0
w:<level> _ if	0 9 0 -13 0 0 5 0
w:<level> _ it	0 10 3 1 -7 0 -11 0
w:<level> _ its	0 -15 0 10 -6 0 7 0
w:<level> _ last	0 -12 0 7 1 0 0 0
w:<level> _ machine	1 -4 0 -12 15 0 0 0
w:<level> _ more	0 0 0 -10 16 0 0 0
w:<level> _ most	0 -8 0 -3 18 0 0 0
w:<level> _ oil	0 -5 0 9 0 0 0 0
w:<level> _ on	0 7 0 5 -14 9 -6 0
w:<level> _ ordinary	0 -7 0 0 10 0 0 0
w:<level> _ otherwise	0 9 0 0 -5 0 0 0
w:<level> _ our	0 -7 0 1 13 0 -3 0
w:<level> _ pepper	0 0 0 9 -7 0 0 0
w:<level> _ section	0 -13 0 -2 21 0 0 0
w:<level> _ she	0 -7 0 0 10 0 0 0
w:<level> _ should	0 3 0 12 -16 0 0 0
w:<level> _ soybean	0 -8 0 0 15 0 0 0
w:<level> _ start	0 0 0 16 -14 0 0 0
w:<level> _ stay	0 -9 0 0 11 0 0 0
w:<level> _ steel	0 -2 0 -10 14 0 0 0
w:<level> _ sugar	0 9 0 3 -3 0 -9 0
w:<level> _ summer	0 9 0 8 -18 0 0 0
w:<level> _ tariff	0 0 0 -16 17 0 0 0
w:<level> _ tea	0 14 0 -9 0 0 0 0
w:<level> _ that	0 11 0 -24 -3 8 -2 0
w:<level> _ the	-3 13 3 -7 0 0 -13 -3
w:<level> _ them	0 0 0 7 -19 0 11 0
w:<level> _ then	0 18 0 -16 -2 0 0 0
w:<level> _ there	0 -12 0 9 0 0 0 0
w:<level> _ they	0 -6 0 -3 15 0 0 0
w:<level> _ though	0 9 0 0 -8 0 0 0
w:<level> _ total	0 -4 0 0 13 0 -1 0
w:<level> _ truce	0 14 0 0 -10 0 0 0
w:<level> _ unless	0 -9 0 0 12 0 -2 0
w:<level> _ up	0 -14 0 0 17 0 0 0
w:<level> _ was	0 0 0 -10 10 0 0 0
w:<level> _ well	0 -12 0 0 -1 0 14 0
w:<level> _ will	0 -12 0 9 6 0 0 0
w:<level> _ wine	0 0 0 -12 8 0 5 0
w:<level> _ would	0 5 0 -17 13 0 -6 0
w:<level> _ year	0 -3 0 -3 13 0 0 0
w:<level> _ —	0 0 0 4 -12 0 7 0
w:<level> after	0 -15 0 0 14 0 6 0
w:<level> afterward	0 12 0 0 -9 0 0 0
w:<level> again	11 26 0 0 -30 -2 0 0
w:<level> and	9 3 -12 -9 0 14 -22 1
w:<level> announce	0 0 0 11 -10 0 0 0
w:<level> apply	0 13 0 -2 -8 0 0 0
w:<level> are	0 13 0 0 -10 0 0 0
w:<level> as	0 -8 0 -6 6 0 9 0
w:<level> at	-2 0 0 -11 1 0 9 0
w:<level> back	0 15 0 -4 -5 0 0 0
w:<level> because	0 -1 0 19 -14 0 0 0
w:<level> come	0 3 0 4 -12 8 -2 0
w:<level> could	0 13 0 0 -10 0 0 0
w:<level> dearer	0 -2 0 0 -1 11 0 0
w:<level> duty	0 8 0 -3 -22 9 8 0
w:<level> for	0 26 0 -15 -2 0 -10 0
w:<level> from	-12 -22 6 8 10 -7 0 0
w:<level> go	4 -14 0 2 0 0 0 0
w:<level> here	0 8 0 -4 -2 0 0 0
w:<level> in	7 10 10 -4 -15 -9 0 10
w:<level> is	0 0 0 6 -12 15 0 0
w:<level> last	0 10 0 0 -10 0 0 0
w:<level> more	0 -30 0 -9 40 0 0 0
w:<level> next	0 -1 0 -2 9 0 0 0
w:<level> now	0 13 0 7 -20 0 0 0
w:<level> of	0 -46 -3 2 56 -19 -8 0
w:<level> off	0 -11 7 -12 17 0 0 0
w:<level> on	-2 -3 -24 23 -18 -8 14 0
w:<level> once	0 1 0 -10 6 0 0 0
w:<level> or	0 -29 0 -17 49 0 -1 0
w:<level> over	0 -7 0 -9 28 0 -1 0
w:<level> plu	0 -12 0 0 13 0 0 0
w:<level> return	0 8 0 0 -9 0 0 0
w:<level> since	0 -14 0 -7 24 0 0 0
w:<level> start	0 -1 0 10 -7 0 0 0
w:<level> surcharge	0 -4 0 -8 18 0 0 0
w:<level> tariff	0 -11 0 19 -3 0 -16 0
w:<level> tax	0 0 0 -12 13 0 0 0
w:<level> that	-1 10 0 -3 0 0 -9 0
w:<level> to	5 7 3 -14 -3 -5 4 0
w:<level> too	0 0 0 -6 14 0 0 0
w:<level> under	0 -10 0 0 21 0 0 0
w:<level> until	0 20 0 -13 -9 0 0 0
w:<level> were	0 19 0 4 -27 0 5 0
w:<level> will	0 11 0 -4 -10 5 0 0
w:<level> without	0 25 0 0 -28 6 0 0
w:<level> would	-2 4 -3 -11 3 0 0 3
w:<money>	-54 -29 2 6 18 5 11 -9
w:<money> ,	0 0 -2 0 -2 0 9 0
w:<money> .	-7 -9 3 18 -1 2 -12 3
w:<money> <span>	-1 5 0 -10 1 -9 10 0
w:<money> _ ,	0 -2 0 -7 10 -2 4 0
w:<money> _ .	0 4 0 0 0 -12 3 0
w:<money> _ <name>	0 0 0 -1 10 0 0 0
w:<money> _ <quality>	0 -17 0 0 8 0 1 0
w:<money> _ are	0 0 0 0 -9 0 9 0
w:<money> _ be	0 -5 0 18 -2 0 0 0
w:<money> _ follow	0 0 0 8 -9 0 0 0
w:<money> _ net	0 -7 0 0 4 8 0 0
w:<money> _ of	0 0 0 -11 12 0 2 0
w:<money> _ the	0 -2 0 -4 28 -8 0 0
w:<money> _ then	0 0 0 9 -6 0 0 0
w:<money> _ ton	0 -1 0 0 -6 17 0 0
w:<money> _ tonne	0 6 10 0 -21 1 1 0
w:<money> a	0 -2 5 -5 -17 23 0 0
w:<money> an	0 -1 0 0 11 0 0 0
w:<money> by	0 0 0 0 13 -7 0 0
w:<money> in	0 0 0 0 15 -16 6 0
w:<money> of	0 -23 0 9 7 9 -4 0
w:<money> on	0 -6 10 0 -4 0 0 0
w:<money> per	0 -8 0 0 5 9 -1 0
w:<money> worth	0 0 0 -10 9 0 3 0
w:<money> would	0 0 0 26 -24 0 0 0
w:<month-ahead>	-25 26 -32 -9 24 -5 -45 4
w:<month-ahead> "	0 10 0 0 -9 0 0 0
w:<month-ahead> ,	-7 2 0 -1 -15 1 0 25
w:<month-ahead> <v-begin>	0 12 0 -4 -5 0 0 0
w:<month-ahead> _ <level>	0 -6 0 0 12 0 0 0
w:<month-ahead> _ <quality>	0 0 0 12 -9 0 0 0
w:<month-ahead> _ <seat>	0 0 0 15 -13 0 0 0
w:<month-ahead> _ as	0 -16 0 5 6 0 0 0
w:<month-ahead> _ he	0 0 0 8 -10 0 0 0
w:<month-ahead> _ the	0 12 0 -11 7 -10 0 0
w:<month-ahead> _ then	0 -2 0 0 -2 0 10 0
w:<month-ahead> _ when	0 -9 0 0 15 0 0 0
w:<month-ahead> and	0 -3 0 15 -4 0 0 0
w:<month-ahead> or	0 1 0 8 -10 0 0 0
w:<month-ahead> the	0 8 0 10 -16 0 0 0
w:<month-ahead> unless	0 9 0 5 -14 0 0 0
w:<month-ahead> would	0 10 0 0 -5 0 0 0
w:<month-gone>	19 16 -26 -16 24 -18 -42 -22
w:<month-gone> )	0 22 0 0 -19 0 0 0
w:<month-gone> ,	8 0 -2 -12 4 12 -15 0
w:<month-gone> .	-2 9 0 0 -6 0 0 0
w:<month-gone> ;	0 11 0 0 -17 3 0 0
w:<month-gone> <person>	-1 0 0 -12 19 0 0 0
w:<month-gone> <v-begin>	8 2 0 0 -9 0 0 0
w:<month-gone> _ .	0 10 0 0 -7 0 0 0
w:<month-gone> _ back	7 6 0 0 -13 0 0 0
w:<month-gone> _ be	11 -4 0 9 -13 0 0 0
w:<month-gone> _ come	12 1 0 0 -9 0 0 0
w:<month-gone> _ it	0 -2 0 -9 6 0 5 0
w:<month-gone> _ not	0 0 0 3 -11 6 0 0
w:<month-gone> _ rare	10 -2 0 0 -10 0 0 0
w:<month-gone> _ the	6 -1 0 0 -14 4 6 0
w:<month-gone> _ threaten	0 0 0 -10 15 0 0 0
w:<month-gone> _ would	7 2 0 0 -11 0 0 0
w:<month-gone> and	0 -14 0 2 16 0 0 0
w:<month-gone> are	3 0 0 6 -9 0 0 0
w:<month-gone> come	8 2 0 0 -9 0 0 0
w:<month-gone> for	0 11 0 0 -10 0 0 0
w:<month-gone> into	0 0 0 9 -8 0 0 0
w:<month-gone> it	0 -4 0 0 10 0 0 0
w:<month-gone> on	10 -10 0 0 0 0 0 0
w:<month-gone> that	0 0 0 -8 15 -6 1 0
w:<month-gone> we	0 12 0 0 -12 0 0 0
w:<month-gone> would	19 -1 0 9 -23 0 0 0
w:<month-today>	3 0 0 -9 14 -10 -4 0
w:<month-today> ,	0 -7 0 0 15 0 0 0
w:<name>	6 -29 -31 14 23 1 11 -39
w:<name> 's	5 3 3 -17 11 -9 0 -32
w:<name> (	0 -8 0 0 17 -1 0 0
w:<name> ,	23 -2 4 0 0 18 -36 -24
w:<name> .	8 -22 -4 8 18 -3 -47 6
w:<name> :	0 -41 0 7 24 0 3 0
w:<name> <agent>	0 -10 0 9 0 4 -10 0
w:<name> <duty>	0 8 6 -16 1 -1 0 0
w:<name> <gate>	0 0 0 11 0 -2 0 0
w:<name> <goods>	0 -4 0 -21 10 0 15 0
w:<name> <level-noun>	9 3 0 -12 4 -4 -12 0
w:<name> <level>	0 18 0 -20 0 0 -7 0
w:<name> <not>	0 0 0 0 -5 -6 10 0
w:<name> <number>	5 -15 0 1 6 0 0 0
w:<name> <v-agree>	0 1 0 6 -11 0 6 0
w:<name> <v-bear>	-3 -18 0 11 8 -1 0 0
w:<name> <v-begin>	-16 7 0 -7 8 -4 3 0
w:<name> <v-deny>	0 0 0 -7 13 0 0 0
w:<name> <v-down>	0 11 0 -4 0 -1 0 0
w:<name> <v-end>	-7 12 0 -22 3 -3 0 3
w:<name> <v-impose>	2 4 0 -27 25 -21 -1 0
w:<name> <v-propose>	-8 2 -2 -13 3 0 2 3
w:<name> <v-refuse>	-3 9 0 -2 0 2 0 0
w:<name> <v-say>	-2 -12 0 -2 -1 0 10 4
w:<name> <v-sell>	1 0 0 17 -13 -7 0 0
w:<name> <v-threaten>	0 0 0 1 -2 14 -8 0
w:<name> <v-up>	-2 -6 0 17 -16 -2 16 0
w:<name> ?	0 -15 0 -7 34 0 0 0
w:<name> _ "	0 0 0 -1 0 10 0 0
w:<name> _ ,	0 -25 0 18 0 0 -11 12
w:<name> _ .	-9 -11 -2 27 -7 6 -10 1
w:<name> _ <day-gone>	0 0 0 -7 8 0 -1 0
w:<name> _ <level>	6 4 -7 -9 5 -11 0 0
w:<name> _ <month-gone>	0 0 0 0 12 0 0 0
w:<name> _ <name>	-8 -4 -5 -6 42 -25 -31 4
w:<name> _ <number>	-1 0 0 13 6 -11 -16 0
w:<name> _ <person>	8 -14 0 15 -21 8 0 0
w:<name> _ <points>	3 0 0 4 -12 0 0 0
w:<name> _ <quality>	0 13 0 -10 -1 6 -4 0
w:<name> _ <span>	0 0 0 -5 9 0 0 0
w:<name> _ ?	0 -2 0 0 12 0 0 0
w:<name> _ a	7 2 0 -14 11 -5 -3 -2
w:<name> _ about	0 0 0 -4 13 0 0 0
w:<name> _ again	1 1 0 0 -14 10 0 0
w:<name> _ also	0 -1 0 11 0 -3 -6 0
w:<name> _ an	8 0 0 -3 -16 13 0 0
w:<name> _ and	2 -3 11 4 -9 0 -2 0
w:<name> _ answer	0 -2 0 0 -8 0 15 0
w:<name> _ apply	3 -12 0 10 -9 9 0 0
w:<name> _ as	0 0 0 -18 0 7 0 0
w:<name> _ at	0 -20 0 0 29 -2 -2 0
w:<name> _ back	0 0 0 -10 7 -4 3 0
w:<name> _ be	-7 5 0 18 -3 -19 -4 -1
w:<name> _ been	0 0 0 -13 25 0 -1 0
w:<name> _ bring	4 9 0 0 -12 0 0 0
w:<name> _ but	0 0 0 -7 10 0 0 0
w:<name> _ buy	0 0 0 -7 19 0 0 0
w:<name> _ charge	-2 -5 0 -17 9 0 14 0
w:<name> _ come	0 0 0 -7 20 0 0 0
w:<name> _ commerce	0 0 0 -17 0 0 17 0
w:<name> _ consider	0 0 0 0 -15 0 18 0
w:<name> _ control	13 0 0 0 -6 0 0 0
w:<name> _ donald	0 0 0 11 -6 0 0 0
w:<name> _ duty	0 1 0 8 4 -1 -17 0
w:<name> _ economy	0 0 0 -2 14 0 0 0
w:<name> _ end	0 0 0 -1 13 0 0 0
w:<name> _ extra	0 8 0 9 -18 0 0 0
w:<name> _ face	0 0 0 -8 13 0 0 0
w:<name> _ for	0 0 0 15 -22 -3 11 0
w:<name> _ foreign	0 0 0 -1 16 0 -4 0
w:<name> _ from	8 7 0 13 -24 0 0 0
w:<name> _ get	0 -1 0 -3 -2 0 11 0
w:<name> _ give	-5 0 0 -8 -12 17 9 0
w:<name> _ go	0 6 0 13 -2 -11 -17 0
w:<name> _ had	0 0 0 -8 18 0 -2 0
w:<name> _ he	0 -4 0 -1 12 5 -12 0
w:<name> _ hit	0 -5 0 -2 -3 12 0 0
w:<name> _ if	0 -9 0 0 5 0 1 0
w:<name> _ ignore	0 0 0 0 12 0 -8 0
w:<name> _ import	0 0 9 0 -5 0 0 0
w:<name> _ in	-2 -1 0 22 -13 -5 7 0
w:<name> _ into	0 -7 0 0 13 0 0 0
w:<name> _ is	0 -5 0 10 0 0 0 0
w:<name> _ it	0 -11 0 -8 14 0 0 0
w:<name> _ its	-10 -1 0 4 -2 -13 9 4
w:<name> _ lay	0 0 0 0 10 0 -8 0
w:<name> _ let	-1 16 0 0 -8 0 0 0
w:<name> _ levy	0 -11 1 -9 11 0 2 0
w:<name> _ lift	0 0 0 -1 15 0 -5 0
w:<name> _ like	0 0 0 0 15 0 0 0
w:<name> _ mill	0 10 0 0 -8 0 0 0
w:<name> _ minister	0 0 0 0 8 6 -20 0
w:<name> _ new	0 0 0 -1 12 0 -1 0
w:<name> _ next	0 0 0 20 -17 0 0 0
w:<name> _ not	-13 -8 0 2 -3 7 8 0
w:<name> _ of	0 18 0 1 -7 -9 -4 0
w:<name> _ on	0 12 0 -5 -9 -2 0 4
w:<name> _ or	0 10 0 0 -12 2 0 0
w:<name> _ other	0 0 0 -8 11 0 0 0
w:<name> _ over	0 17 0 0 -19 0 0 0
w:<name> _ premier	0 0 0 0 -7 0 10 0
w:<name> _ prepare	0 0 0 -13 0 0 2 8
w:<name> _ promise	0 0 0 0 12 0 -12 0
w:<name> _ put	-5 12 0 -4 5 -1 -4 0
w:<name> _ raise	0 8 0 -15 15 0 0 0
w:<name> _ rate	0 -1 0 7 -12 0 7 0
w:<name> _ ready	0 0 0 8 -15 0 11 0
w:<name> _ reply	0 0 0 0 -10 0 11 0
w:<name> _ representative	0 -2 0 11 -5 4 -4 0
w:<name> _ respond	0 0 0 3 -9 0 2 0
w:<name> _ rule	10 0 0 0 -7 0 0 0
w:<name> _ say	0 10 0 0 -18 4 2 0
w:<name> _ set	0 0 0 9 -3 0 0 0
w:<name> _ side	0 10 0 0 -9 0 0 0
w:<name> _ slap	0 10 0 -4 -1 0 0 0
w:<name> _ steel	0 0 0 0 -15 9 8 0
w:<name> _ still	0 -2 0 13 -5 0 0 0
w:<name> _ stop	14 0 0 -3 -4 0 0 0
w:<name> _ take	0 16 0 -7 -7 7 0 0
w:<name> _ tax	0 0 0 20 -1 0 -14 0
w:<name> _ the	10 -10 0 15 -6 6 -9 -7
w:<name> _ their	0 0 0 -5 12 0 0 0
w:<name> _ then	0 -7 0 9 0 2 -2 0
w:<name> _ think	9 6 0 -6 -6 0 0 0
w:<name> _ threaten	0 0 0 -12 0 5 6 0
w:<name> _ to	-6 21 0 0 -10 17 -17 -1
w:<name> _ trade	8 -6 0 10 -4 -8 0 0
w:<name> _ transport	0 0 0 0 -5 9 0 0
w:<name> _ turn	0 -5 0 -10 0 2 0 14
w:<name> _ two	0 0 0 10 -5 0 0 0
w:<name> _ under	0 -2 0 0 11 0 0 0
w:<name> _ until	0 -9 0 20 -13 0 3 0
w:<name> _ up	0 14 0 -2 -10 0 4 0
w:<name> _ use	0 0 0 0 -4 0 9 0
w:<name> _ warn	12 0 0 -7 6 -5 -1 0
w:<name> _ which	-1 -11 0 12 -2 3 2 0
w:<name> _ whose	0 0 0 -11 13 0 1 0
w:<name> _ with	5 6 0 -19 0 13 -15 0
w:<name> _ worth	0 0 0 -4 0 0 11 0
w:<name> _ would	0 22 0 -4 -21 0 0 7
w:<name> _ year	0 9 0 0 -4 0 0 0
w:<name> accept	0 0 0 12 -12 0 0 0
w:<name> again	0 -3 0 0 14 -1 0 0
w:<name> also	0 0 0 -1 12 0 0 0
w:<name> alway	0 0 0 0 -12 0 12 0
w:<name> among	0 0 0 13 -8 0 0 0
w:<name> and	-14 0 -4 5 16 -11 -9 5
w:<name> announce	0 -1 0 -2 17 0 -3 0
w:<name> answer	6 0 0 -6 12 0 -11 0
w:<name> are	0 -9 0 12 -2 0 0 0
w:<name> as	0 0 0 0 -4 0 9 0
w:<name> be	0 0 0 20 -19 0 0 0
w:<name> bring	1 16 0 0 -17 0 0 0
w:<name> by	0 0 0 14 -9 0 0 0
w:<name> change	0 0 0 11 -8 0 0 0
w:<name> charge	10 0 0 -10 6 0 -14 0
w:<name> come	0 -9 0 0 18 0 0 0
w:<name> could	6 0 0 -13 -10 15 5 0
w:<name> did	0 -6 0 -4 20 3 -9 0
w:<name> do	0 0 0 6 -17 0 9 0
w:<name> doe	0 -3 0 21 -11 0 -4 0
w:<name> doesn't	0 11 0 0 -5 0 0 0
w:<name> end	0 13 0 -14 -6 0 0 4
w:<name> expire	0 11 0 0 -9 0 0 0
w:<name> fail	0 11 0 0 -17 7 -3 3
w:<name> failed	0 1 0 7 -12 0 0 0
w:<name> first	0 0 0 13 -12 0 0 0
w:<name> for	0 -10 0 0 6 -3 0 5
w:<name> from	10 2 0 0 -4 0 -7 0
w:<name> get	0 -5 0 0 11 0 0 0
w:<name> give	0 -3 0 -1 14 0 0 0
w:<name> go	-11 0 0 2 -4 0 12 0
w:<name> good	1 1 0 -11 -3 0 9 0
w:<name> had	0 1 0 -22 21 -8 0 0
w:<name> has	0 -15 -4 0 -17 5 25 0
w:<name> if	8 0 0 -13 -6 6 3 0
w:<name> in	0 -28 0 12 22 -6 -13 0
w:<name> instead	0 7 0 3 -31 24 0 0
w:<name> introduce	0 0 0 0 11 0 -2 0
w:<name> is	9 3 0 4 -8 -15 2 0
w:<name> it	0 -3 0 0 10 0 0 0
w:<name> lapse	0 -10 0 0 12 0 0 0
w:<name> let	0 -18 0 0 22 0 0 0
w:<name> levy	0 9 0 0 -3 0 0 0
w:<name> may	0 9 -1 0 -36 17 3 12
w:<name> might	1 -3 0 15 -24 9 1 0
w:<name> no	0 0 0 0 -8 0 9 0
w:<name> on	-3 2 0 0 8 -1 -4 0
w:<name> open	0 0 0 19 -13 0 0 0
w:<name> or	0 0 0 -2 15 0 0 0
w:<name> over	0 -2 0 -9 16 0 0 0
w:<name> pay	-1 -13 0 2 13 0 0 0
w:<name> president	0 0 0 10 -5 0 -1 0
w:<name> publish	0 0 0 -2 -3 0 9 0
w:<name> put	-10 -5 0 0 0 0 14 0
w:<name> raise	4 -1 0 9 -20 0 7 0
w:<name> reach	0 0 0 0 -10 0 9 0
w:<name> reserve	9 0 0 0 -32 9 13 0
w:<name> run	2 3 0 -9 0 0 0 0
w:<name> say	0 -9 0 -8 19 0 0 0
w:<name> sell	0 0 0 11 -4 0 0 0
w:<name> send	0 2 0 4 -9 0 0 0
w:<name> shall	0 -10 0 -5 19 0 0 0
w:<name> still	0 0 0 0 11 0 -3 0
w:<name> take	0 17 0 -16 0 0 -9 0
w:<name> tariff	0 2 0 -4 9 0 -3 0
w:<name> the	0 7 0 -10 -3 7 0 0
w:<name> then	0 0 0 -7 12 0 0 0
w:<name> thi	0 9 0 14 -21 0 0 0
w:<name> to	3 0 0 -14 3 9 -5 0
w:<name> too	0 0 0 17 -14 0 0 0
w:<name> trade	0 -4 0 9 0 0 -7 0
w:<name> under	0 10 0 0 -4 0 0 0
w:<name> unless	0 0 0 -7 13 0 0 0
w:<name> were	0 -1 0 -1 10 0 1 0
w:<name> will	0 -13 -2 -5 8 -4 12 -8
w:<name> without	0 -9 0 -2 14 0 0 0
w:<name> would	0 -4 -9 11 -9 -11 18 0
w:<not>	-34 21 -46 0 15 3 -35 6
w:<not> ,	-2 -9 2 5 -4 18 -11 0
w:<not> .	0 13 -4 -14 13 -7 -8 -12
w:<not> :	0 9 0 3 -11 0 0 0
w:<not> <agent>	0 -2 0 0 15 0 -9 0
w:<not> <duty>	0 -17 0 -19 30 0 2 0
w:<not> <gate>	0 0 0 -5 15 0 0 0
w:<not> <goods>	0 0 0 8 -23 9 -5 18
w:<not> <level-noun>	1 -17 0 9 5 -10 -31 18
w:<not> <number>	0 8 1 -16 -7 0 5 0
w:<not> <v-agree>	-2 7 0 9 -7 0 -10 0
w:<not> <v-bear>	-1 -19 0 -12 39 -5 3 0
w:<not> <v-begin>	-3 -9 0 7 -1 13 -12 4
w:<not> <v-buy>	0 3 0 -5 -9 6 5 0
w:<not> <v-deny>	0 0 0 15 -14 0 0 0
w:<not> <v-down>	-9 -13 0 11 9 11 -18 -6
w:<not> <v-end>	1 -9 -1 14 0 -2 0 -1
w:<not> <v-impose>	0 -10 -13 0 7 13 -16 7
w:<not> <v-lack>	0 14 0 6 -15 0 0 0
w:<not> <v-renew>	3 2 0 -17 0 8 0 -4
w:<not> <v-return>	0 -21 0 8 19 0 -3 0
w:<not> <v-say>	5 -7 0 -27 30 -25 3 -3
w:<not> <v-sign>	-9 13 -1 14 -17 4 -9 0
w:<not> <v-stay>	0 -17 0 -7 -16 9 30 3
w:<not> <v-suspend>	0 -2 0 0 12 0 0 0
w:<not> <v-target>	0 0 0 -21 13 0 8 0
w:<not> ?	0 -21 0 10 13 -2 0 0
w:<not> a	-12 0 -10 0 15 0 0 -19
w:<not> act	0 2 0 0 -9 6 0 0
w:<not> after	0 10 0 0 -8 0 0 0
w:<not> agreement	0 3 0 6 -3 -6 3 -10
w:<not> an	0 -1 0 0 10 0 -12 4
w:<not> another	0 14 0 0 -10 0 0 0
w:<not> answer	2 0 0 0 4 0 -18 6
w:<not> any	0 -17 0 -2 29 0 0 0
w:<not> anyone	0 0 0 10 -10 0 0 0
w:<not> apply	0 -1 0 0 -1 9 0 0
w:<not> approve	0 7 0 0 -12 5 0 0
w:<not> at	0 18 0 -5 -17 2 0 3
w:<not> be	0 -10 -3 16 0 -33 0 10
w:<not> been	0 -3 0 -6 9 6 0 0
w:<not> before	0 -2 0 0 12 0 0 0
w:<not> bow	0 0 0 0 -11 0 12 0
w:<not> build	0 -2 0 16 -9 0 0 0
w:<not> buy	0 3 0 -3 -14 7 7 0
w:<not> by	0 10 0 3 -12 0 0 0
w:<not> call	3 3 0 8 -19 0 0 0
w:<not> car	0 0 0 10 -9 0 0 0
w:<not> carry	0 0 0 -9 22 -4 -3 0
w:<not> change	-4 -9 0 0 18 0 0 0
w:<not> come	-13 -6 0 -9 15 8 -2 -3
w:<not> could	0 -3 0 -9 26 0 0 0
w:<not> date	0 -8 6 -4 11 0 0 0
w:<not> did	0 6 0 4 -11 0 0 0
w:<not> do	0 17 0 -13 -16 2 0 9
w:<not> drop	0 -2 0 10 -1 0 0 0
w:<not> duty	0 -13 0 -7 14 0 6 0
w:<not> eat	0 0 0 0 -6 10 0 0
w:<not> end	0 -14 0 0 16 0 0 0
w:<not> exceed	0 0 0 -1 12 0 0 0
w:<not> expect	0 -3 0 -2 10 0 0 0
w:<not> expiry	0 0 0 13 -19 9 0 0
w:<not> extension	0 25 0 1 -23 0 0 0
w:<not> find	0 10 0 0 0 -1 0 0
w:<not> follow	0 -4 0 0 10 0 0 0
w:<not> from	11 -2 0 0 -15 9 0 0
w:<not> give	0 3 0 11 -9 0 -1 0
w:<not> go	4 3 0 2 -11 0 0 0
w:<not> happened	0 0 0 0 -9 0 0 12
w:<not> has	0 0 0 -6 12 2 -4 0
w:<not> have	0 -4 0 -3 16 0 0 0
w:<not> in	1 -3 0 0 6 -13 -1 6
w:<not> is	-2 7 5 -3 -9 0 4 0
w:<not> it	2 36 0 0 -41 1 7 0
w:<not> keep	0 0 0 0 -9 3 8 0
w:<not> know	9 -16 0 -3 13 -1 0 0
w:<not> lasting	0 -11 0 0 19 -4 0 0
w:<not> leave	0 0 0 0 -2 9 -2 0
w:<not> let	0 -8 0 -7 12 0 4 0
w:<not> longer	0 9 0 0 -6 0 0 1
w:<not> make	0 -2 0 -5 14 0 0 0
w:<not> matter	0 11 0 0 -15 4 0 0
w:<not> more	5 -11 0 0 13 0 0 0
w:<not> move	0 -20 0 8 3 8 -4 0
w:<not> of	0 10 0 -4 0 0 0 0
w:<not> on	0 -15 0 -7 20 0 -2 5
w:<not> one	0 -2 6 8 -10 4 0 0
w:<not> open	0 1 0 0 -14 12 0 0
w:<not> other	0 7 0 7 -15 0 0 0
w:<not> pass	0 -12 0 4 5 0 0 0
w:<not> pay	0 -12 0 0 1 -3 15 0
w:<not> peace	0 9 0 0 -2 0 0 0
w:<not> prolong	2 0 0 -3 -9 11 0 0
w:<not> promise	0 6 0 0 -9 0 9 0
w:<not> put	0 0 0 -9 18 0 0 0
w:<not> ratify	0 -2 0 -2 11 0 0 0
w:<not> ready	0 0 0 10 -10 0 0 0
w:<not> reply	0 0 0 -4 10 0 0 0
w:<not> result	0 -7 0 -7 13 0 7 0
w:<not> return	0 -19 0 8 16 0 -2 0
w:<not> rule	0 0 0 15 -15 0 0 0
w:<not> satisfactory	0 0 0 0 -12 0 21 0
w:<not> say	0 -1 0 -9 21 -7 0 0
w:<not> second	0 0 0 0 -11 0 0 17
w:<not> side	0 0 0 -4 11 0 0 0
w:<not> sign	0 -3 0 15 -6 0 -4 1
w:<not> signature	0 24 0 -5 -19 0 -1 4
w:<not> sit	0 0 0 0 -24 0 20 8
w:<not> spoken	0 9 0 0 -8 0 0 0
w:<not> start	0 0 0 -2 13 0 -1 0
w:<not> stop	3 2 0 4 -14 -5 10 0
w:<not> successor	0 24 0 0 -22 0 0 0
w:<not> such	0 -10 0 0 18 0 0 0
w:<not> survive	0 0 0 0 -21 16 0 5
w:<not> take	0 -2 0 14 -8 -7 -5 11
w:<not> text	0 -7 0 2 -12 0 0 11
w:<not> that	0 0 0 -6 0 0 0 10
w:<not> the	0 11 -2 6 -5 -14 0 -4
w:<not> think	0 11 0 0 -5 0 -4 0
w:<not> threaten	0 0 0 -9 0 0 9 0
w:<not> to	-5 0 0 0 8 0 -15 3
w:<not> treaty	0 3 0 5 -14 0 0 4
w:<not> truce	0 0 0 0 -9 13 0 0
w:<not> vote	0 4 0 0 -9 4 1 0
w:<not> wait	0 6 0 4 -9 0 0 0
w:<not> work	0 14 0 0 -8 0 0 0
w:<not> yet	0 -1 0 0 12 0 0 0
w:<number>	-61 41 -7 27 -1 -18 -39 -48
w:<number> "	0 11 0 6 -25 0 9 0
w:<number> )	0 -12 0 -7 12 5 2 0
w:<number> ,	0 14 -8 0 -9 -15 7 -15
w:<number> .	-30 43 3 -15 -2 -63 -1 -35
w:<number> /	0 -5 0 14 -5 5 0 0
w:<number> :	-6 -24 -7 -17 27 -4 22 0
w:<number> ;	0 -10 0 -15 17 8 0 0
w:<number> <day-ahead>	0 16 0 0 -11 0 0 0
w:<number> <day-today>	0 -8 0 0 14 0 0 0
w:<number> <goods>	-4 -19 0 0 40 -2 -4 0
w:<number> <name>	0 0 0 0 12 0 -3 0
w:<number> <person>	0 0 0 -19 0 0 13 0
w:<number> <quality>	-1 -5 0 13 -9 0 6 0
w:<number> <v-begin>	-8 11 4 7 -17 0 1 0
w:<number> <v-impose>	0 12 0 -2 -9 5 0 0
w:<number> <v-propose>	0 0 0 10 -8 0 0 0
w:<number> <v-say>	0 -18 0 -2 21 2 0 0
w:<number> <v-stay>	0 4 0 3 0 -10 0 0
w:<number> <v-suspend>	0 -13 0 2 8 0 0 0
w:<number> <v-up>	0 -9 0 0 10 0 0 0
w:<number> ?	0 -8 0 1 9 0 0 0
w:<number> ]	0 10 0 0 -6 0 0 0
w:<number> _ "	0 -6 0 16 -10 0 6 0
w:<number> _ ,	-7 0 -5 0 9 -10 2 -1
w:<number> _ -	0 0 0 0 -2 9 0 0
w:<number> _ .	-5 4 -16 -27 8 10 8 -11
w:<number> _ :	0 23 0 -4 -19 0 4 0
w:<number> _ ;	0 -4 0 -2 11 0 0 0
w:<number> _ <day-ahead>	0 -22 0 35 -1 -4 -8 0
w:<number> _ <day-gone>	0 12 0 0 -8 0 0 0
w:<number> _ <month-ahead>	0 -2 0 -8 12 0 0 0
w:<number> _ <name>	0 14 0 -10 0 -3 1 0
w:<number> _ <number>	-17 6 -6 -24 19 -24 12 -17
w:<number> _ <quality>	5 -6 0 6 13 -8 -17 0
w:<number> _ <seat>	0 -4 0 -11 20 0 -2 0
w:<number> _ a	0 0 -2 -10 31 -6 -6 0
w:<number> _ after	0 -15 0 -4 22 0 0 0
w:<number> _ again	0 -8 0 0 13 0 0 0
w:<number> _ against	0 -9 0 0 10 0 0 0
w:<number> _ an	0 -5 0 0 10 0 0 0
w:<number> _ and	9 14 -3 -8 0 -7 -21 -2
w:<number> _ apply	0 13 0 0 -11 0 0 0
w:<number> _ at	0 0 5 -2 -13 9 0 0
w:<number> _ back	-5 9 5 -8 -9 5 0 0
w:<number> _ be	0 27 0 -5 -23 -2 0 7
w:<number> _ become	0 2 0 11 -14 0 0 0
w:<number> _ by	0 10 0 0 -4 -2 0 0
w:<number> _ car	0 0 0 7 -13 6 0 0
w:<number> _ could	0 -12 -3 0 30 -16 0 0
w:<number> _ country	0 0 0 10 -6 0 0 0
w:<number> _ day	0 -18 9 10 0 -5 0 0
w:<number> _ fentanyl	0 -16 0 0 19 0 0 0
w:<number> _ he	0 0 0 28 -22 0 0 0
w:<number> _ if	0 -6 0 0 0 11 -13 3
w:<number> _ in	0 9 0 9 -25 13 0 0
w:<number> _ let	0 -4 0 0 11 0 0 0
w:<number> _ mr	0 3 0 6 -11 0 0 0
w:<number> _ new	0 0 0 9 -6 0 0 0
w:<number> _ no	0 -18 0 -2 20 0 2 0
w:<number> _ of	0 -7 0 -2 24 -3 -1 0
w:<number> _ or	0 -11 0 0 0 0 9 0
w:<number> _ our	0 3 0 -13 -16 17 8 0
w:<number> _ per	0 -5 0 0 -1 11 0 0
w:<number> _ return	0 15 0 0 -12 0 0 0
w:<number> _ section	0 0 0 19 -16 0 0 0
w:<number> _ stay	0 -10 0 0 14 0 0 0
w:<number> _ take	0 0 0 11 -7 0 0 0
w:<number> _ the	-16 18 20 4 -14 -14 -20 2
w:<number> _ their	0 6 6 -3 -9 0 0 0
w:<number> _ thi	0 6 0 3 -9 0 0 0
w:<number> _ well	0 -18 0 8 0 0 6 0
w:<number> _ were	0 -3 0 3 8 -10 0 0
w:<number> _ what	0 9 0 -15 2 0 0 0
w:<number> _ when	0 -2 0 0 12 0 0 0
w:<number> _ will	0 -5 0 -8 11 3 -1 0
w:<number> _ would	12 -10 0 -1 -6 6 8 0
w:<number> _ year	0 0 0 0 11 0 0 0
w:<number> a	0 -13 0 4 16 0 -6 0
w:<number> after	0 10 0 0 -9 0 0 0
w:<number> again	-2 55 0 -20 -42 -5 0 0
w:<number> and	-7 40 -7 -19 -13 -29 -11 0
w:<number> apply	0 23 0 0 -18 0 0 0
w:<number> are	0 19 0 6 -22 0 0 0
w:<number> at	0 4 -2 11 -1 0 -7 0
w:<number> become	0 -17 0 12 2 0 0 0
w:<number> billion	0 0 0 0 10 0 0 0
w:<number> business	0 -11 0 12 0 0 0 0
w:<number> can	0 -1 2 0 -7 0 0 10
w:<number> cent	0 -16 0 0 22 0 0 0
w:<number> could	0 15 0 0 -22 11 0 0
w:<number> country	0 0 0 5 -10 0 4 0
w:<number> economy	0 -6 0 10 0 -6 0 0
w:<number> end	0 -9 0 0 15 0 0 0
w:<number> exclusion	0 -10 0 -6 26 -1 0 0
w:<number> for	0 21 0 -3 -10 -1 0 0
w:<number> from	0 -2 0 37 -19 -4 -7 0
w:<number> hour	0 -14 0 0 15 0 0 0
w:<number> if	0 0 0 1 -2 -14 4 3
w:<number> in	0 -2 0 0 14 -13 -16 0
w:<number> instead	0 -4 0 0 10 0 0 0
w:<number> investigation	0 0 0 15 -11 0 0 0
w:<number> is	0 21 0 -3 -10 0 -3 0
w:<number> job	0 0 0 -11 -18 28 -3 0
w:<number> kilometre	0 -4 0 0 11 0 0 0
w:<number> million	0 -8 0 -4 32 -12 0 0
w:<number> more	0 11 0 16 -14 0 0 0
w:<number> notice	20 -9 0 0 -12 0 0 0
w:<number> now	0 -8 0 -3 19 0 0 0
w:<number> of	-5 -20 0 8 -1 17 -9 0
w:<number> on	0 10 5 14 -10 -11 -12 -2
w:<number> people	0 -6 -2 -3 -1 22 0 -1
w:<number> percent	0 0 0 -10 12 0 0 0
w:<number> plu	0 9 0 2 -13 0 0 0
w:<number> product	0 -12 0 0 16 0 0 0
w:<number> run	0 -9 0 4 3 0 0 0
w:<number> st	0 12 0 0 -11 0 0 0
w:<number> stay	0 -10 0 2 4 0 0 0
w:<number> th	0 15 0 0 -7 0 0 0
w:<number> the	0 11 0 -8 0 0 -4 0
w:<number> they	0 -12 0 0 22 -4 0 0
w:<number> to	0 -27 0 -1 34 -1 0 0
w:<number> too	0 -8 0 0 -7 0 18 0
w:<number> until	0 -16 0 0 22 0 0 0
w:<number> what	0 -19 0 4 9 0 0 0
w:<number> will	0 24 0 2 -17 -4 -5 0
w:<number> within	0 0 11 0 -12 0 0 0
w:<number> would	0 28 0 6 -12 -15 -9 0
w:<office>	-1 -21 12 -7 17 -12 5 16
w:<office> 's	7 2 0 6 -27 11 0 0
w:<office> ,	4 -9 0 0 -16 -5 30 0
w:<office> .	0 -9 0 5 -5 2 12 0
w:<office> :	-2 -1 0 -21 20 -5 3 0
w:<office> <not>	0 -9 0 0 11 0 0 0
w:<office> <v-impose>	0 4 0 0 2 -4 -10 4
w:<office> <v-propose>	0 -6 0 -10 11 0 0 0
w:<office> <v-say>	-10 -3 10 4 -9 0 2 0
w:<office> <v-sign>	0 -9 0 10 0 0 0 0
w:<office> _ ,	-1 1 0 13 1 -1 -17 0
w:<office> _ ;	0 0 0 1 -9 0 6 0
w:<office> _ <seat>	7 15 0 12 -22 -3 -19 4
w:<office> _ a	0 -8 -2 -2 31 -8 0 0
w:<office> _ and	0 -3 0 0 16 0 0 0
w:<office> _ both	0 0 0 0 -7 0 0 12
w:<office> _ if	0 12 0 0 -7 0 0 0
w:<office> _ it	0 -1 0 -2 18 0 0 0
w:<office> _ so	0 10 0 0 -10 0 0 0
w:<office> _ that	0 0 0 -22 2 0 0 9
w:<office> _ two	0 0 0 13 -11 0 0 0
w:<office> _ what	0 -1 0 -2 9 0 0 0
w:<office> _ will	0 0 0 0 -11 0 12 0
w:<office> did	0 0 0 9 -3 -1 0 0
w:<office> in	6 8 1 14 -21 -7 -18 4
w:<office> may	0 -3 0 -7 -1 12 -2 8
w:<office> of	0 -12 0 -2 31 -6 0 0
w:<office> on	0 0 0 0 -15 0 0 21
w:<office> say	0 4 4 5 -23 -2 15 0
w:<office> sign	0 0 0 10 -9 0 0 0
w:<office> tell	0 0 0 -1 15 0 0 0
w:<office> would	0 0 0 0 19 0 -2 0
w:<organisation>	-4 -36 0 1 22 18 0 -21
w:<organisation> 's	0 -14 0 1 -7 9 10 0
w:<organisation> ,	3 -4 -1 -15 18 11 -26 0
w:<organisation> .	-10 -6 3 -22 17 -7 7 2
w:<organisation> :	0 0 0 0 -16 3 9 0
w:<organisation> <day-today>	0 0 0 10 -9 0 0 0
w:<organisation> <organisation>	0 0 0 0 -2 10 0 0
w:<organisation> <v-agree>	0 -10 0 -5 26 0 -7 0
w:<organisation> <v-bear>	0 -21 0 7 -1 9 7 0
w:<organisation> <v-deny>	0 -4 0 0 10 2 0 0
w:<organisation> <v-end>	0 0 -1 0 -3 11 0 0
w:<organisation> <v-impose>	-8 -4 0 1 9 -11 4 0
w:<organisation> <v-renew>	0 -14 0 0 25 0 0 0
w:<organisation> <v-say>	0 -15 0 -5 -2 17 5 -1
w:<organisation> <v-sign>	17 1 0 -12 0 0 -8 0
w:<organisation> <v-threaten>	0 0 2 -14 6 0 0 -3
w:<organisation> _ ,	11 0 -8 7 -15 0 6 -2
w:<organisation> _ .	-8 -13 5 -28 0 21 9 -3
w:<organisation> _ <day-gone>	9 13 0 -11 -2 0 -10 0
w:<organisation> _ <day-today>	0 -3 0 11 -20 5 8 0
w:<organisation> _ <level>	0 -7 0 -1 13 0 0 0
w:<organisation> _ <name>	0 0 0 -13 19 5 -6 0
w:<organisation> _ <seat>	-3 16 12 -5 -1 -9 -6 0
w:<organisation> _ announce	0 0 0 -7 12 0 0 0
w:<organisation> _ ask	0 0 0 11 -7 0 0 0
w:<organisation> _ down	0 0 0 15 -11 0 0 0
w:<organisation> _ duty	0 0 0 0 -9 0 12 0
w:<organisation> _ have	0 4 0 3 0 -15 0 0
w:<organisation> _ impose	0 0 0 13 -1 -1 -2 0
w:<organisation> _ its	0 0 0 0 11 -8 0 0
w:<organisation> _ more	0 -7 0 0 9 0 0 0
w:<organisation> _ no	0 0 0 11 -8 0 0 0
w:<organisation> _ not	0 0 0 0 11 0 -10 0
w:<organisation> _ nothing	0 8 0 0 -9 0 0 0
w:<organisation> _ now	0 0 0 12 -10 0 0 0
w:<organisation> _ of	0 0 0 7 -12 4 0 0
w:<organisation> _ on	7 -10 0 -4 0 -4 7 0
w:<organisation> _ otherwise	10 -8 0 -5 2 0 0 0
w:<organisation> _ our	0 12 0 0 -12 0 0 0
w:<organisation> _ own	0 0 0 -3 -4 0 10 0
w:<organisation> _ pay	0 0 0 -8 9 0 0 0
w:<organisation> _ prepare	0 0 0 17 -13 0 0 0
w:<organisation> _ rule	0 0 0 -12 13 0 0 0
w:<organisation> _ that	-8 -9 -1 1 10 4 -3 0
w:<organisation> _ the	-3 -1 -6 -17 27 5 -22 -1
w:<organisation> _ threaten	0 -1 0 -5 11 0 0 0
w:<organisation> _ until	0 15 0 0 -7 0 -5 0
w:<organisation> _ use	0 0 0 0 -5 0 9 0
w:<organisation> _ warn	0 0 0 -18 -9 9 12 0
w:<organisation> _ which	0 -1 0 -7 17 0 -7 0
w:<organisation> _ whose	11 0 0 0 -10 0 0 0
w:<organisation> act	0 0 0 -6 -5 14 0 0
w:<organisation> agree	0 -1 0 -8 20 0 -3 0
w:<organisation> also	11 0 0 0 -10 0 0 0
w:<organisation> and	0 -1 0 0 24 -7 0 0
w:<organisation> announce	0 0 0 14 0 0 -8 0
w:<organisation> as	0 0 0 0 -11 12 0 0
w:<organisation> decide	20 0 0 0 -14 0 0 0
w:<organisation> fear	0 -6 0 5 -7 11 0 0
w:<organisation> find	0 -11 0 0 13 0 0 0
w:<organisation> for	0 0 0 0 9 0 0 0
w:<organisation> had	0 -3 0 13 -7 -1 2 0
w:<organisation> has	-4 -2 -1 26 -13 -5 5 -4
w:<organisation> in	-6 13 19 -20 1 -3 -6 -1
w:<organisation> is	0 0 0 19 -13 -2 0 0
w:<organisation> may	0 -6 0 -26 14 6 0 0
w:<organisation> meet	0 -4 0 7 -10 0 9 0
w:<organisation> must	0 0 0 -1 24 -2 0 0
w:<organisation> on	8 2 0 -17 4 2 -16 0
w:<organisation> prolong	0 -8 0 0 15 0 0 0
w:<organisation> say	1 -11 -7 0 0 4 6 -3
w:<organisation> tell	0 0 0 0 -9 10 0 4
w:<organisation> that	4 16 0 -3 -13 5 -5 0
w:<organisation> warn	0 0 2 -13 2 0 2 -3
w:<organisation> will	0 0 0 0 17 0 -15 0
w:<organisation> would	-3 3 0 18 -3 -32 0 0
w:<person>	-19 -28 -42 28 21 -15 -3 5
w:<person> 's	-3 -10 -2 28 0 -3 -16 -1
w:<person> (	0 -10 0 5 4 0 0 0
w:<person> ,	-19 -13 -7 -18 13 5 17 1
w:<person> .	-7 -11 -2 3 13 -12 11 -5
w:<person> :	-1 13 -11 4 -31 14 13 6
w:<person> <not>	0 0 0 11 -8 0 0 0
w:<person> <v-begin>	0 -7 0 -4 23 0 -1 0
w:<person> <v-impose>	7 -4 -5 5 -10 -9 12 -9
w:<person> <v-propose>	1 0 0 13 -14 -8 10 0
w:<person> <v-stay>	0 3 0 0 -9 5 0 0
w:<person> <v-target>	1 -17 0 0 2 2 2 0
w:<person> <v-threaten>	7 -1 1 -1 -24 11 8 4
w:<person> <v-up>	0 -1 0 -1 13 0 -3 0
w:<person> _ "	-3 15 0 1 -17 9 -4 0
w:<person> _ ,	-11 12 -2 3 -13 -20 2 18
w:<person> _ .	0 -11 -2 -16 21 0 0 1
w:<person> _ :	0 -3 0 -7 23 0 0 0
w:<person> _ <day-ahead>	0 0 0 -7 15 0 0 0
w:<person> _ <day-gone>	0 0 0 0 -2 12 -1 0
w:<person> _ <day-today>	0 10 0 0 -6 0 0 0
w:<person> _ <name>	-6 -25 0 0 17 0 0 0
w:<person> _ <number>	0 -8 0 0 14 0 0 0
w:<person> _ <organisation>	0 3 0 11 -21 -1 13 0
w:<person> _ <person>	-7 -6 0 -24 46 0 -13 -5
w:<person> _ <quality>	0 -4 0 -12 15 0 1 0
w:<person> _ a	0 -2 0 -15 15 -12 12 -1
w:<person> _ an	3 -3 0 -6 8 0 0 0
w:<person> _ and	0 -18 0 -3 17 4 0 0
w:<person> _ another	0 0 0 -10 12 0 0 0
w:<person> _ answer	0 0 0 18 -15 0 0 0
w:<person> _ at	0 6 0 8 -10 0 0 0
w:<person> _ back	0 -4 0 0 10 0 -3 0
w:<person> _ declare	0 0 0 8 -17 0 0 10
w:<person> _ for	0 0 0 -12 9 8 0 0
w:<person> _ has	0 0 0 -8 18 0 -1 0
w:<person> _ he	3 -1 0 21 -6 -8 -18 0
w:<person> _ his	0 0 0 -10 22 0 -1 0
w:<person> _ i	0 0 0 0 13 0 0 0
w:<person> _ if	0 -11 0 -7 5 0 11 0
w:<person> _ in	2 -15 -3 0 -11 15 13 -2
w:<person> _ it	-7 -10 0 5 15 -5 -7 0
w:<person> _ later	0 0 0 0 -9 0 10 0
w:<person> _ let	0 0 0 0 11 0 0 0
w:<person> _ off	0 0 0 13 -11 0 0 0
w:<person> _ on	0 7 0 0 -26 18 29 -5
w:<person> _ our	0 -3 0 0 13 0 0 0
w:<person> _ out	0 0 0 -3 10 0 0 0
w:<person> _ pen	0 9 0 0 -3 0 0 0
w:<person> _ promise	0 7 0 2 -14 0 2 0
w:<person> _ put	0 0 0 -4 15 0 -8 0
w:<person> _ raise	0 13 0 -5 0 -2 0 0
w:<person> _ reporter	-1 -9 0 12 5 -5 -3 -2
w:<person> _ say	0 -2 -1 0 3 -12 11 -2
w:<person> _ so	0 12 0 0 -11 0 0 0
w:<person> _ spoken	0 0 0 -9 17 0 0 0
w:<person> _ tariff	0 3 0 -25 19 0 0 0
w:<person> _ tell	-3 -8 0 -6 15 4 -9 4
w:<person> _ that	7 -8 12 10 -3 -22 -6 8
w:<person> _ the	-2 0 7 -10 4 -22 11 5
w:<person> _ then	3 4 0 36 -49 5 -14 13
w:<person> _ there	0 0 0 0 15 0 -6 0
w:<person> _ think	0 0 0 9 -5 0 0 0
w:<person> _ threat	0 0 0 5 -8 0 4 0
w:<person> _ threaten	-5 0 0 24 -8 -2 -6 0
w:<person> _ three	0 0 0 -2 -4 9 0 0
w:<person> _ to	-2 -3 0 15 -5 -8 6 0
w:<person> _ warn	0 4 0 0 0 2 -13 0
w:<person> _ who	-1 8 0 0 -8 0 -10 13
w:<person> _ write	0 0 0 -1 -2 9 0 0
w:<person> _ yet	0 10 0 0 -9 0 0 0
w:<person> add	0 0 0 2 -10 0 11 0
w:<person> and	-1 -5 0 -24 52 -7 -7 0
w:<person> announce	0 -7 0 -5 0 0 14 0
w:<person> ask	0 9 0 0 -10 0 3 0
w:<person> business	0 0 0 -5 11 0 0 0
w:<person> call	0 0 0 5 -7 0 5 0
w:<person> can	0 0 0 -4 11 -3 0 0
w:<person> come	0 0 0 0 11 0 0 0
w:<person> has	0 0 -5 4 -4 0 -6 10
w:<person> in	0 -9 0 21 -7 0 0 0
w:<person> is	0 -6 0 -1 26 0 -4 0
w:<person> may	0 7 0 -14 -2 16 -4 0
w:<person> of	0 -4 17 -8 5 -4 -9 0
w:<person> on	0 0 0 -10 3 12 -3 0
w:<person> recall	0 10 0 0 -6 0 0 0
w:<person> say	-7 10 -11 -3 12 -9 -2 -2
w:<person> spoke	0 -9 0 7 -4 0 6 0
w:<person> tell	-3 5 -5 15 -1 -5 -14 2
w:<person> that	0 0 0 -1 0 15 -7 0
w:<person> threaten	1 -11 0 0 0 3 0 0
w:<person> want	7 0 0 10 -9 0 -3 0
w:<person> warn	4 4 2 -2 -29 8 8 5
w:<person> was	0 8 0 23 -27 0 0 0
w:<person> will	0 -3 0 -7 34 -2 0 0
w:<person> would	0 0 0 -5 28 -8 -7 0
w:<person> write	5 -10 6 5 0 -3 -10 0
w:<points>	0 42 7 -52 -21 -3 -12 5
w:<points> .	0 -3 10 -14 9 0 0 0
w:<points> <v-begin>	4 1 0 0 -23 0 0 9
w:<points> <v-down>	3 7 -4 0 -28 0 0 9
w:<points> <v-return>	0 13 0 0 -17 0 0 0
w:<points> _ <name>	0 17 0 0 -12 0 0 0
w:<points> _ add	0 13 0 0 -10 0 0 0
w:<points> _ back	4 0 0 0 -19 0 0 10
w:<points> _ be	0 13 0 0 -4 0 0 0
w:<points> _ both	0 13 0 0 -13 0 0 0
w:<points> _ on	0 11 0 0 -22 0 7 0
w:<points> _ the	0 -7 0 0 13 0 0 0
w:<points> are	0 18 0 -1 -11 0 0 0
w:<points> back	0 0 0 0 -11 0 8 0
w:<points> come	4 0 0 0 -19 0 0 9
w:<points> in	0 -8 0 0 9 0 0 0
w:<points> more	0 13 0 0 -14 0 0 0
w:<points> return	0 13 0 0 -17 0 0 0
w:<points> that	0 19 0 0 -17 0 0 0
w:<points> would	0 10 0 -2 -6 0 0 0
w:<quality>	-17 -15 -33 -3 5 13 34 -18
w:<quality> ,	0 -15 0 0 18 0 0 0
w:<quality> .	-1 0 0 -15 8 9 0 0
w:<quality> <agent>	0 -2 -4 16 -11 -17 13 1
w:<quality> <duty>	-2 14 0 -23 0 -6 7 0
w:<quality> <gate>	0 9 1 -23 0 8 0 0
w:<quality> <goods>	-8 2 -6 2 -4 6 13 -18
w:<quality> <level-noun>	0 16 0 3 -14 -1 0 0
w:<quality> <level>	0 -8 0 0 10 0 0 0
w:<quality> <sender>	8 -9 0 -12 4 1 0 0
w:<quality> <taker>	0 5 0 -15 3 2 0 0
w:<quality> <v-buy>	0 -6 0 -7 9 7 -3 0
w:<quality> <v-deny>	-1 0 0 0 11 0 0 0
w:<quality> <v-impose>	0 -19 0 0 5 5 -3 7
w:<quality> <v-sell>	0 0 0 -14 -8 15 2 0
w:<quality> _ '	0 -3 0 0 -1 -5 15 0
w:<quality> _ ,	-8 0 -12 -4 -2 19 2 -7
w:<quality> _ .	9 -10 0 1 3 6 -14 0
w:<quality> _ ;	0 -20 0 -10 30 0 0 0
w:<quality> _ <day-ahead>	0 -2 0 0 -9 0 10 0
w:<quality> _ <level>	0 -20 0 9 13 4 -8 0
w:<quality> _ <number>	0 -15 0 0 18 0 -3 0
w:<quality> _ <quality>	0 -5 0 4 9 -2 -3 0
w:<quality> _ ?	0 0 0 0 9 0 0 0
w:<quality> _ again	0 3 0 0 -13 13 -2 0
w:<quality> _ altogether	0 0 0 0 -3 0 9 0
w:<quality> _ are	0 -9 0 12 -1 0 0 0
w:<quality> _ association	0 0 0 0 17 -4 -1 0
w:<quality> _ at	0 3 0 0 5 -13 -4 0
w:<quality> _ can	0 -3 0 -5 13 0 0 0
w:<quality> _ come	0 15 0 4 -17 3 0 0
w:<quality> _ company	0 0 0 0 14 0 -3 0
w:<quality> _ could	4 -4 0 6 -13 7 -6 5
w:<quality> _ doe	0 0 0 0 -13 0 16 0
w:<quality> _ duty	0 9 0 0 -6 0 0 0
w:<quality> _ earth	-8 0 0 0 12 0 0 0
w:<quality> _ end	0 -10 0 3 11 0 0 0
w:<quality> _ for	0 11 5 0 -28 13 0 0
w:<quality> _ from	7 -12 0 5 -7 1 0 0
w:<quality> _ glove	0 8 0 0 -10 2 0 0
w:<quality> _ go	0 15 0 -7 0 -1 -5 0
w:<quality> _ good	0 -3 0 -1 16 0 0 0
w:<quality> _ has	0 -2 0 -7 29 -4 -3 0
w:<quality> _ if	-1 -14 0 2 11 0 0 0
w:<quality> _ in	0 -3 0 0 -5 0 12 0
w:<quality> _ instead	0 -5 0 0 10 0 0 0
w:<quality> _ is	0 0 0 4 5 -2 -11 0
w:<quality> _ juice	0 -4 0 -3 17 0 -4 0
w:<quality> _ machine	0 1 0 0 -12 0 7 0
w:<quality> _ maker	0 -6 0 13 -1 -5 0 0
w:<quality> _ might	0 0 0 11 -10 0 0 0
w:<quality> _ minister	0 1 3 -13 8 0 0 0
w:<quality> _ ministry	0 -1 0 9 0 0 -2 0
w:<quality> _ of	-11 -5 0 -14 22 -3 4 0
w:<quality> _ oil	2 4 0 7 -25 8 4 0
w:<quality> _ on	-7 4 0 -25 17 -2 -1 0
w:<quality> _ operated	0 6 0 0 -11 1 0 0
w:<quality> _ over	0 0 0 -14 18 0 0 0
w:<quality> _ paste	0 9 0 0 -9 0 0 0
w:<quality> _ pay	-5 -10 0 0 17 -1 -2 0
w:<quality> _ product	0 0 0 0 -7 0 11 0
w:<quality> _ put	0 0 0 0 -3 10 0 0
w:<quality> _ ready	0 0 0 0 -11 0 15 0
w:<quality> _ say	0 8 0 3 -17 4 0 0
w:<quality> _ sheet	0 10 0 0 -2 0 -3 0
w:<quality> _ stockholm	0 0 0 13 -12 0 0 0
w:<quality> _ take	0 -3 0 12 -2 0 -1 0
w:<quality> _ tariff	0 0 12 0 -8 0 0 0
w:<quality> _ tell	0 0 0 3 -9 0 0 6
w:<quality> _ the	0 -12 0 -6 16 0 0 0
w:<quality> _ to	-3 -23 3 -4 8 9 2 0
w:<quality> _ under	0 0 0 -10 13 0 0 0
w:<quality> _ were	0 0 0 0 10 0 0 0
w:<quality> _ where	0 9 0 0 -8 0 0 0
w:<quality> _ will	0 -6 0 -10 14 0 4 0
w:<quality> _ with	0 -4 0 -22 11 0 13 0
w:<quality> _ without	0 0 0 10 -4 0 0 0
w:<quality> _ worth	0 0 0 -8 -15 0 22 0
w:<quality> _ would	-10 17 -6 0 0 -19 -1 0
w:<quality> _ yarn	0 -7 0 -1 15 0 0 0
w:<quality> agreement	0 -7 0 12 -9 5 0 0
w:<quality> aluminium	0 -8 0 0 11 0 0 0
w:<quality> banana	0 11 0 0 -19 0 5 0
w:<quality> bank	0 3 0 -4 -9 7 0 0
w:<quality> battery	0 -4 0 0 10 0 0 0
w:<quality> beef	0 9 0 0 0 0 -10 0
w:<quality> beer	0 2 0 0 -12 0 11 0
w:<quality> border	0 13 0 0 -12 0 0 0
w:<quality> business	0 0 0 0 -6 11 0 0
w:<quality> butter	0 4 12 0 -16 0 1 0
w:<quality> buyer	1 0 0 -12 2 7 0 0
w:<quality> car	0 -22 0 -1 14 -3 4 0
w:<quality> cargo	0 -5 0 0 0 9 0 0
w:<quality> ceramic	0 9 0 0 -6 0 0 0
w:<quality> chancellor	0 0 0 -1 10 0 0 0
w:<quality> chip	0 0 0 -2 16 0 0 0
w:<quality> cocoa	0 0 0 -4 12 0 0 0
w:<quality> coffee	0 -18 0 2 8 0 0 0
w:<quality> colleague	0 0 0 0 14 0 0 0
w:<quality> commerce	0 -10 0 2 10 0 0 0
w:<quality> copper	0 3 7 13 -19 0 -5 0
w:<quality> cotton	0 16 0 -10 -7 0 0 0
w:<quality> counterpart	0 0 0 0 19 0 -11 0
w:<quality> crane	0 -10 0 0 0 11 0 0
w:<quality> custom	0 13 0 -5 -12 0 2 0
w:<quality> dairy	9 0 0 0 -14 0 9 0
w:<quality> date	0 13 0 0 -12 0 0 0
w:<quality> duty	0 9 0 -17 5 -3 0 0
w:<quality> electric	0 0 0 -3 10 0 0 0
w:<quality> engine	0 4 0 8 -10 0 -2 0
w:<quality> farm	0 0 0 0 12 0 0 0
w:<quality> farmer	0 0 0 0 -6 0 9 0
w:<quality> fish	0 0 0 14 0 0 -10 0
w:<quality> glove	0 13 0 0 -9 0 0 0
w:<quality> good	6 6 -11 0 -3 -10 2 -3
w:<quality> grape	0 -6 0 0 12 0 0 0
w:<quality> groundnut	0 2 0 7 -12 0 0 0
w:<quality> in	0 0 0 12 -10 0 0 0
w:<quality> industrial	0 -1 0 0 11 0 0 0
w:<quality> lorry	0 0 0 -17 -3 13 0 0
w:<quality> mackerel	0 -8 0 -3 14 0 0 0
w:<quality> maker	0 -6 0 0 8 0 0 0
w:<quality> may	0 -5 0 16 -8 0 0 0
w:<quality> medicine	0 -10 0 18 -2 0 -1 0
w:<quality> minister	2 0 0 11 -28 0 19 0
w:<quality> motorcycle	0 -1 0 -8 14 0 0 0
w:<quality> oil	0 -4 0 21 -1 -10 -24 0
w:<quality> olive	3 11 0 -2 -17 0 3 0
w:<quality> orange	0 -13 0 0 23 0 -4 0
w:<quality> origin	0 12 0 -7 -8 0 0 0
w:<quality> owner	0 0 0 0 -23 29 0 0
w:<quality> palm	0 -1 0 -1 -2 0 12 0
w:<quality> paper	0 0 0 0 9 0 -9 0
w:<quality> parliament	0 0 0 -5 15 0 0 0
w:<quality> pineapple	0 -1 0 0 10 0 0 0
w:<quality> plywood	0 -17 0 10 11 0 -4 0
w:<quality> poultry	0 0 0 -4 -3 9 2 0
w:<quality> rare	-8 0 0 0 12 0 0 0
w:<quality> rate	0 14 0 0 -10 -1 0 0
w:<quality> rice	0 0 0 -1 -3 0 9 0
w:<quality> rubber	0 9 0 0 -9 2 0 0
w:<quality> rule	-1 0 0 0 11 0 0 0
w:<quality> salmon	0 -7 0 -8 23 0 -5 0
w:<quality> ship	-3 0 0 -8 -10 15 4 0
w:<quality> side	0 0 0 -11 11 0 0 0
w:<quality> ski	0 0 0 0 -9 0 5 0
w:<quality> sprat	0 10 0 2 -13 0 0 0
w:<quality> step	0 10 0 0 -6 0 0 0
w:<quality> student	-4 0 0 0 18 0 0 0
w:<quality> sugar	0 14 0 -13 0 0 0 0
w:<quality> surcharge	0 15 0 0 -13 0 0 0
w:<quality> tariff	0 0 0 -1 -1 0 9 0
w:<quality> tea	0 -12 0 -7 12 0 7 0
w:<quality> that	0 0 0 9 -8 0 0 0
w:<quality> tin	0 -3 0 0 10 0 0 0
w:<quality> tomato	0 9 0 0 -9 0 0 0
w:<quality> tomatoe	0 -9 0 0 14 0 0 0
w:<quality> tractor	0 -5 0 2 -9 0 13 0
w:<quality> tuna	0 -3 0 0 9 0 0 0
w:<quality> tyre	1 -17 0 4 13 0 -7 0
w:<quality> wheat	0 22 0 -2 -23 0 7 0
w:<quality> wine	0 0 0 7 2 0 -14 0
w:<quality> yarn	0 -9 0 0 15 0 0 0
w:<seat>	23 -39 -12 2 4 -48 34 9
w:<seat> 's	-4 -9 -2 0 -9 0 14 15
w:<seat> (	0 12 0 0 -8 0 0 0
w:<seat> ,	4 -9 3 1 3 -4 0 -12
w:<seat> .	-4 -21 6 -15 3 0 5 12
w:<seat> ;	0 16 0 0 -11 0 0 0
w:<seat> <agent>	0 0 0 0 11 0 0 0
w:<seat> <not>	0 11 0 2 -5 -5 -6 3
w:<seat> <number>	0 6 0 5 -12 0 0 0
w:<seat> <person>	0 0 0 -2 12 0 -4 0
w:<seat> <v-agree>	0 8 0 7 -20 0 3 0
w:<seat> <v-down>	-1 -8 12 0 -7 0 4 0
w:<seat> <v-end>	11 -16 0 12 -17 0 12 0
w:<seat> <v-impose>	2 -1 0 -10 12 -5 1 -5
w:<seat> <v-propose>	0 10 0 -16 3 -2 -1 4
w:<seat> <v-say>	0 12 -5 12 -8 -35 6 -4
w:<seat> <v-sign>	0 7 0 12 -15 0 0 0
w:<seat> <v-stay>	11 4 0 -5 -12 0 2 0
w:<seat> <v-target>	0 0 0 -8 -1 0 10 0
w:<seat> <v-threaten>	0 0 0 -11 0 0 15 0
w:<seat> _ ,	0 11 0 19 -12 -8 -10 0
w:<seat> _ .	0 2 0 4 -10 -2 2 4
w:<seat> _ :	0 5 0 0 -14 0 4 0
w:<seat> _ ;	0 9 0 0 -12 0 0 0
w:<seat> _ <day-ahead>	0 8 0 -16 7 -2 0 0
w:<seat> _ <day-gone>	0 -6 0 -7 23 -1 0 0
w:<seat> _ <day-today>	6 7 0 10 -18 -1 0 0
w:<seat> _ <month-ahead>	0 0 0 -3 22 0 0 0
w:<seat> _ <month-gone>	0 0 0 -8 15 0 0 0
w:<seat> _ <name>	0 0 0 -1 3 0 -9 8
w:<seat> _ <person>	0 0 0 -3 14 0 -1 0
w:<seat> _ <quality>	1 0 0 -7 8 0 -5 0
w:<seat> _ <seat>	0 14 0 -11 -4 0 4 -1
w:<seat> _ again	12 0 0 -2 -9 0 4 0
w:<seat> _ back	-5 -13 0 -7 2 0 20 0
w:<seat> _ charge	0 0 0 -1 9 0 0 0
w:<seat> _ duty	0 0 0 -14 17 0 0 0
w:<seat> _ extend	10 0 0 0 -5 0 0 0
w:<seat> _ for	0 0 0 8 -6 0 0 0
w:<seat> _ given	0 0 0 -5 9 0 -1 0
w:<seat> _ in	0 0 0 2 -10 0 5 0
w:<seat> _ it	0 0 0 -9 18 0 0 0
w:<seat> _ its	0 -7 0 16 -8 -1 2 0
w:<seat> _ let	0 0 0 0 -10 0 5 3
w:<seat> _ no	0 -1 0 10 0 0 0 0
w:<seat> _ not	0 -8 0 -3 -3 23 -2 1
w:<seat> _ on	0 -1 0 19 -8 0 -1 0
w:<seat> _ out	19 0 0 0 -11 7 -6 0
w:<seat> _ promise	0 0 0 -7 -6 0 16 0
w:<seat> _ publish	0 13 0 0 -12 0 0 0
w:<seat> _ put	10 0 0 -1 -2 0 0 0
w:<seat> _ reply	0 4 0 0 -10 0 5 0
w:<seat> _ say	0 -11 0 14 -1 -3 0 0
w:<seat> _ so	0 5 0 0 -14 0 9 0
w:<seat> _ tariff	9 2 0 0 -10 0 -2 0
w:<seat> _ that	4 0 0 4 -9 -9 7 0
w:<seat> _ the	16 1 -1 -13 -6 -11 15 0
w:<seat> _ then	0 0 0 0 -9 0 6 0
w:<seat> _ threaten	8 0 0 -2 0 0 -2 0
w:<seat> _ want	0 0 0 -10 16 0 -1 0
w:<seat> _ week	0 2 0 7 -10 0 0 0
w:<seat> _ which	0 0 9 0 -14 0 9 0
w:<seat> _ will	0 -12 0 0 0 10 0 0
w:<seat> could	22 0 0 0 -15 2 -14 0
w:<seat> doe	0 -2 0 -7 19 0 -7 0
w:<seat> fall	0 0 10 0 -10 0 0 0
w:<seat> from	0 19 0 -8 -6 0 0 0
w:<seat> had	0 -1 0 -8 9 0 4 0
w:<seat> has	12 -8 -3 25 -36 -1 14 0
w:<seat> in	0 -5 0 -8 34 0 0 0
w:<seat> it	0 -11 0 0 0 10 0 0
w:<seat> let	0 -4 0 -5 21 0 0 0
w:<seat> may	18 10 0 -5 -12 -7 -2 0
w:<seat> might	1 -3 0 11 -5 0 -2 0
w:<seat> not	0 6 0 1 -11 0 -2 5
w:<seat> on	0 -6 0 -6 21 0 0 0
w:<seat> publish	0 0 0 8 -11 0 0 0
w:<seat> radio	0 0 0 0 -8 0 9 0
w:<seat> run	10 0 0 0 -9 0 0 0
w:<seat> say	0 16 0 17 -26 -29 14 -2
w:<seat> sign	0 11 0 0 -9 0 0 0
w:<seat> that	0 0 0 -2 14 0 -4 0
w:<seat> then	0 0 0 -9 12 0 0 0
w:<seat> threaten	0 0 0 -9 0 0 11 0
w:<seat> to	0 4 0 -1 10 0 -11 0
w:<seat> will	0 -8 0 1 11 3 -3 -4
w:<seat> withdraw	9 0 0 5 -9 0 0 0
w:<seat> would	-3 -6 1 -10 -6 -16 16 16
w:<sender>	29 -37 13 -27 4 29 -27 -36
w:<sender> '	-3 2 13 -2 8 -24 4 0
w:<sender> ,	13 -7 7 0 -7 3 -8 0
w:<sender> .	0 -19 12 -2 6 -4 0 0
w:<sender> <goods>	0 9 0 0 -1 -1 0 0
w:<sender> <v-bear>	0 0 1 -2 -8 11 0 0
w:<sender> <v-end>	0 0 0 0 11 -3 0 0
w:<sender> <v-say>	0 -1 0 0 11 0 0 0
w:<sender> as	8 0 0 0 -12 4 0 0
w:<sender> at	-2 0 0 0 -19 20 7 0
w:<sender> brace	0 11 0 -1 -5 0 0 0
w:<sender> could	4 0 9 0 -14 5 0 0
w:<sender> fear	0 0 2 0 -9 9 0 0
w:<sender> from	-1 0 0 0 22 -10 0 0
w:<sender> in	0 -10 7 -6 -5 21 -2 -3
w:<sender> is	9 0 0 18 -19 0 0 0
w:<sender> may	0 0 -2 -1 -1 14 0 0
w:<sender> must	0 14 0 0 -13 0 0 0
w:<sender> of	19 -12 -11 3 4 -27 -9 3
w:<sender> permit	29 0 0 -4 -17 -10 -1 0
w:<sender> that	5 -7 0 2 8 -15 -1 0
w:<sender> to	0 5 0 -17 19 -5 -10 0
w:<sender> were	0 0 0 0 13 -6 0 0
w:<sender> which	0 0 0 11 -9 0 0 0
w:<sender> will	0 0 0 -10 0 13 0 0
w:<sender> would	-6 -1 0 -2 13 3 -8 0
w:<span>	-25 3 3 7 48 -41 -50 -26
w:<span> '	0 21 0 -2 -15 4 -2 0
w:<span> 's	0 15 0 0 -11 0 0 0
w:<span> ,	-18 2 0 -19 22 -1 0 -6
w:<span> .	7 -20 16 0 25 -6 -15 -8
w:<span> :	4 -10 0 0 5 0 0 0
w:<span> ;	0 0 0 0 11 0 -5 0
w:<span> _ .	0 -15 0 -2 26 0 0 0
w:<span> _ <level>	0 -15 0 0 14 0 0 0
w:<span> _ <person>	0 0 0 15 -9 0 0 0
w:<span> _ and	0 -10 0 -2 24 0 -3 0
w:<span> _ as	0 0 0 0 -4 0 10 0
w:<span> _ it	0 -4 0 0 10 0 0 0
w:<span> _ notice	0 28 0 -3 -18 3 -6 0
w:<span> _ on	0 -5 0 0 10 0 0 0
w:<span> _ pay	0 15 0 0 -13 0 0 0
w:<span> _ so	0 4 0 13 -17 0 0 0
w:<span> _ talk	0 8 0 5 -10 0 0 0
w:<span> _ the	0 -10 -2 0 18 -5 -9 4
w:<span> _ to	0 -5 0 0 13 0 0 0
w:<span> _ two	0 0 0 19 -16 0 0 0
w:<span> after	0 -22 0 5 6 0 2 0
w:<span> are	0 6 0 2 -12 0 0 0
w:<span> before	0 0 0 10 -5 0 0 0
w:<span> from	0 -11 0 0 19 0 0 0
w:<span> in	0 -7 0 0 19 0 0 0
w:<span> more	0 0 0 0 10 0 0 0
w:<span> or	0 4 0 26 -27 0 0 0
w:<span> the	-2 -4 0 0 19 0 0 0
w:<span> to	0 1 0 12 -6 -2 0 0
w:<span> truce	0 9 0 0 -6 0 0 0
w:<taker>	-1 -19 22 -12 13 7 -47 0
w:<taker> ,	0 0 0 -3 14 0 0 0
w:<taker> .	-2 10 0 0 -10 5 0 0
w:<taker> <v-say>	5 0 11 -11 -18 3 0 4
w:<taker> <v-threaten>	0 2 12 -6 -5 -9 0 4
w:<taker> in	0 -2 0 -5 9 0 0 0
w:<taker> may	0 -5 0 0 0 9 0 0
w:<taker> of	0 -15 0 18 0 -8 -3 0
w:<taker> warn	0 2 12 -6 -5 -9 0 4
w:<taker> will	0 0 0 -11 0 6 0 0
w:<v-agree>	-36 -9 -17 -4 44 -20 -1 -1
w:<v-agree> ,	0 10 0 -17 14 0 -13 -1
w:<v-agree> .	5 1 6 3 -12 0 0 0
w:<v-agree> <day-ahead>	0 0 0 4 -13 9 0 0
w:<v-agree> <level>	0 -7 0 14 -5 0 0 0
w:<v-agree> ?	0 0 0 15 -6 0 0 0
w:<v-agree> a	0 -17 0 0 8 0 0 3
w:<v-agree> back	0 -1 0 -4 -16 0 28 0
w:<v-agree> by	0 2 0 0 2 -11 0 2
w:<v-agree> in	0 0 0 -6 2 10 -8 0
w:<v-agree> is	0 0 0 -3 11 0 0 0
w:<v-agree> on	0 0 0 13 0 -6 -3 0
w:<v-agree> the	0 -2 0 0 -6 11 5 0
w:<v-agree> to	0 -2 0 -6 27 0 -7 0
w:<v-agree> would	0 0 0 0 -3 0 0 10
w:<v-bear>	-16 2 1 -13 27 0 -2 -14
w:<v-bear> "	5 0 0 -2 -15 0 15 0
w:<v-bear> ,	0 -12 -2 0 9 0 -1 1
w:<v-bear> .	-1 -14 -1 24 -7 13 -18 0
w:<v-bear> <day-today>	0 10 0 0 -12 0 0 0
w:<v-bear> <duty>	0 0 0 13 -19 9 0 0
w:<v-bear> <level>	0 4 -18 -11 9 -7 3 -6
w:<v-bear> <name>	0 -10 0 6 12 0 -5 0
w:<v-bear> <not>	0 18 0 -20 0 0 -5 0
w:<v-bear> <number>	0 6 -10 0 3 -25 2 -2
w:<v-bear> <person>	0 -2 0 11 -3 0 0 0
w:<v-bear> a	5 -10 -3 0 -7 22 -2 0
w:<v-bear> after	0 9 0 -1 -13 0 8 0
w:<v-bear> again	0 -7 0 -2 1 14 -1 0
w:<v-bear> all	0 12 0 0 -11 0 0 0
w:<v-bear> another	0 0 0 16 -19 5 0 0
w:<v-bear> at	0 -8 0 -1 20 0 -5 0
w:<v-bear> back	0 -18 0 -11 11 1 7 0
w:<v-bear> by	0 -4 0 -5 26 -4 -3 0
w:<v-bear> each	0 -2 0 0 10 0 0 0
w:<v-bear> fail	0 5 7 0 -13 0 0 0
w:<v-bear> free	0 -9 0 3 0 0 1 0
w:<v-bear> if	0 -14 0 0 0 9 6 0
w:<v-bear> in	-4 16 -2 -4 0 -20 0 2
w:<v-bear> into	0 12 0 0 -7 0 0 0
w:<v-bear> is	0 -2 0 0 10 0 0 0
w:<v-bear> it	0 0 0 -7 23 -8 -4 0
w:<v-bear> its	0 -9 0 0 18 0 -3 0
w:<v-bear> more	3 0 7 6 -11 0 0 0
w:<v-bear> nothing	0 -5 0 -7 13 0 0 0
w:<v-bear> now	0 -5 0 -7 14 0 0 0
w:<v-bear> of	0 0 0 0 13 0 0 0
w:<v-bear> on	0 5 0 16 -20 3 0 0
w:<v-bear> since	0 -11 0 0 15 0 0 0
w:<v-bear> tariff	0 0 0 15 -23 10 0 0
w:<v-bear> that	-2 14 0 -1 -5 -3 0 0
w:<v-bear> the	-12 13 8 6 0 -34 -15 0
w:<v-bear> under	0 0 0 -1 -1 0 11 0
w:<v-bear> us	0 0 0 -5 0 0 9 0
w:<v-bear> without	0 24 0 0 -21 0 0 0
w:<v-begin>	0 1 -24 6 14 3 -7 -24
w:<v-begin> "	0 2 0 0 -9 0 2 0
w:<v-begin> ,	-2 3 7 -1 3 -27 -1 1
w:<v-begin> .	-11 2 -13 4 -7 11 0 4
w:<v-begin> <day-ahead>	0 22 0 10 -23 0 -3 0
w:<v-begin> <duty>	0 0 0 0 -9 0 10 0
w:<v-begin> <level>	0 5 5 -5 -9 0 4 0
w:<v-begin> <not>	0 -4 0 -15 16 0 0 0
w:<v-begin> <number>	0 10 0 -9 3 -2 -10 0
w:<v-begin> <v-impose>	0 -4 0 0 1 0 -5 11
w:<v-begin> ?	0 10 0 13 -17 0 0 0
w:<v-begin> a	0 -16 13 -12 23 -7 -5 0
w:<v-begin> after	0 0 0 21 -14 0 0 0
w:<v-begin> again	3 9 0 -13 0 0 -2 0
w:<v-begin> and	0 25 0 -2 -16 0 -1 0
w:<v-begin> anew	0 7 0 -6 -31 19 0 8
w:<v-begin> another	0 0 4 11 -16 0 0 0
w:<v-begin> as	1 -8 0 -11 20 0 0 0
w:<v-begin> at	0 -14 1 -8 34 -8 -8 0
w:<v-begin> away	0 -7 0 0 14 0 0 0
w:<v-begin> back	20 25 0 -33 -15 12 -28 -3
w:<v-begin> before	0 0 0 -13 20 0 -5 0
w:<v-begin> beyond	0 -2 0 9 -8 0 1 0
w:<v-begin> by	-5 -11 0 3 9 -11 8 0
w:<v-begin> countermeasure	0 0 0 0 -9 0 11 0
w:<v-begin> dark	0 -1 0 0 -10 15 0 0
w:<v-begin> down	-2 -31 -3 -12 47 8 -17 0
w:<v-begin> effect	1 -19 0 5 0 -3 11 -6
w:<v-begin> first	0 -1 0 0 15 0 0 0
w:<v-begin> for	0 -7 0 -6 12 0 4 0
w:<v-begin> free	0 -11 0 0 4 0 0 0
w:<v-begin> higher	0 -1 0 1 -12 0 13 0
w:<v-begin> home	0 8 0 0 -12 9 -2 0
w:<v-begin> if	0 10 0 18 -25 0 0 0
w:<v-begin> in	-1 10 -3 0 -9 -4 13 0
w:<v-begin> into	3 5 0 -13 -8 0 11 0
w:<v-begin> it	0 7 11 -15 1 0 -15 0
w:<v-begin> its	6 -1 0 5 -7 16 -21 0
w:<v-begin> next	0 -4 0 -1 17 0 0 0
w:<v-begin> no	0 0 0 -6 13 0 0 0
w:<v-begin> of	0 -14 0 6 12 0 0 0
w:<v-begin> on	0 -18 -15 27 5 -27 -2 -13
w:<v-begin> once	0 13 0 0 -12 0 0 0
w:<v-begin> out	0 -1 0 -20 26 -7 2 0
w:<v-begin> place	0 -2 0 0 0 0 -3 11
w:<v-begin> stalled	0 0 0 0 -10 10 0 0
w:<v-begin> straight	0 2 0 8 -10 0 0 0
w:<v-begin> the	0 3 0 2 -26 2 17 10
w:<v-begin> to	-15 -7 -5 0 14 0 1 -14
w:<v-begin> under	0 0 0 2 -14 11 0 0
w:<v-begin> well	0 -10 0 0 17 1 -1 0
w:<v-begin> without	0 -12 0 -4 11 0 2 0
w:<v-begin> wrong	9 2 3 0 -3 -1 -10 0
w:<v-buy>	-3 0 0 11 13 -8 -21 -26
w:<v-buy> .	0 6 0 -14 10 0 -2 0
w:<v-buy> <goods>	0 -2 0 -12 31 0 0 0
w:<v-buy> <name>	0 3 0 5 -10 0 0 0
w:<v-buy> <v-impose>	0 8 9 -2 -7 -2 0 0
w:<v-buy> <v-target>	0 0 9 0 -4 0 0 0
w:<v-buy> again	0 -4 0 0 10 0 0 0
w:<v-buy> allow	0 -5 0 11 0 -4 0 0
w:<v-buy> at	0 0 0 0 10 0 0 0
w:<v-buy> from	1 2 0 3 -16 0 8 0
w:<v-buy> in	3 9 1 8 -22 0 0 0
w:<v-buy> is	0 -9 0 -3 11 0 3 0
w:<v-buy> let	0 11 0 0 -5 0 0 0
w:<v-buy> more	0 0 0 12 -8 0 0 0
w:<v-buy> of	0 13 -2 11 -3 -12 -16 0
w:<v-buy> that	0 -1 0 0 9 0 0 0
w:<v-buy> will	0 -2 0 0 13 -3 0 0
w:<v-buy> worth	0 0 0 0 -14 14 0 0
w:<v-buy> would	0 -1 0 0 11 0 0 0
w:<v-deny>	41 -44 -18 4 0 0 -7 -16
w:<v-deny> "	0 0 0 0 13 0 -13 0
w:<v-deny> .	15 8 0 3 -22 -1 0 0
w:<v-deny> <number>	0 0 0 0 -6 11 0 0
w:<v-deny> <v-begin>	10 -6 0 0 0 0 0 0
w:<v-deny> it	0 0 0 8 -8 0 0 0
w:<v-deny> of	17 -19 0 -9 2 3 0 0
w:<v-deny> out	1 0 0 10 -20 0 10 0
w:<v-deny> would	11 0 0 0 -9 0 0 0
w:<v-down>	6 1 22 -14 11 -8 -17 0
w:<v-down> .	-15 -21 1 0 0 18 5 2
w:<v-down> :	0 13 0 0 -11 0 0 0
w:<v-down> <day-ahead>	0 15 0 0 -14 0 0 0
w:<v-down> <duty>	0 0 0 -10 12 0 0 0
w:<v-down> <span>	0 0 0 10 -7 0 0 0
w:<v-down> ?	0 2 0 14 -12 0 0 0
w:<v-down> a	0 -3 0 -14 32 0 -1 0
w:<v-down> after	0 -9 0 0 11 0 0 0
w:<v-down> and	0 23 0 -8 -26 7 1 0
w:<v-down> another	0 0 0 18 -16 0 0 0
w:<v-down> as	0 0 -1 -4 12 0 0 0
w:<v-down> at	0 0 3 -2 14 -4 0 0
w:<v-down> back	27 15 -1 -26 -33 15 2 0
w:<v-down> before	0 0 0 -9 12 0 0 0
w:<v-down> by	-3 -13 24 -12 8 -4 0 0
w:<v-down> down	-3 -19 -2 -11 32 10 -6 0
w:<v-down> first	0 0 0 0 11 0 0 0
w:<v-down> for	2 0 0 -9 10 0 0 0
w:<v-down> from	-3 -7 0 -9 27 0 -2 0
w:<v-down> home	0 13 0 -3 -3 0 0 0
w:<v-down> in	1 -7 0 -5 13 0 -5 0
w:<v-down> into	5 0 0 -7 -7 -1 15 0
w:<v-down> it	0 5 0 0 -5 9 0 0
w:<v-down> its	-9 0 0 2 15 -6 -8 0
w:<v-down> new	0 0 0 15 -13 0 0 0
w:<v-down> next	0 -3 0 0 13 0 0 0
w:<v-down> of	0 -16 0 9 4 0 0 0
w:<v-down> on	-6 3 0 15 -11 -7 5 0
w:<v-down> tariff	0 0 0 -14 17 0 0 0
w:<v-down> the	0 0 -8 9 -2 0 -16 16
w:<v-down> through	0 9 0 0 -16 2 0 6
w:<v-down> to	-10 -6 0 -22 27 -24 14 -3
w:<v-down> under	0 0 0 13 -7 0 0 0
w:<v-down> up	0 -3 0 -12 10 -4 9 0
w:<v-down> without	0 -10 0 0 0 1 3 0
w:<v-end>	-16 5 30 -9 0 13 -19 0
w:<v-end> ,	0 22 -26 -23 -4 0 -1 13
w:<v-end> .	-28 0 0 -7 1 10 0 0
w:<v-end> :	0 17 0 -6 -20 0 8 0
w:<v-end> <day-ahead>	0 -13 0 0 17 0 0 0
w:<v-end> <duty>	0 -1 0 -11 23 0 -7 0
w:<v-end> <level-noun>	0 11 0 0 -6 0 0 0
w:<v-end> <level>	0 0 17 -10 -12 0 0 6
w:<v-end> <not>	10 0 0 -4 0 0 0 0
w:<v-end> <number>	0 0 25 -2 -20 0 0 0
w:<v-end> <v-begin>	0 10 0 -2 0 0 0 0
w:<v-end> <v-sign>	9 0 0 0 -11 8 0 0
w:<v-end> a	-6 16 5 -13 -10 2 1 0
w:<v-end> after	0 -6 4 0 9 -2 0 0
w:<v-end> and	0 12 0 -1 0 -2 0 0
w:<v-end> at	3 -12 0 1 -13 -13 30 0
w:<v-end> back	0 0 0 -3 -21 0 29 0
w:<v-end> before	0 3 0 8 -17 7 -2 0
w:<v-end> by	0 13 7 1 -16 -4 0 0
w:<v-end> could	0 0 20 -6 -13 4 0 0
w:<v-end> date	0 -11 0 2 8 0 0 0
w:<v-end> duty	0 0 0 -3 15 0 -5 0
w:<v-end> early	0 -13 0 0 -6 23 0 0
w:<v-end> if	-1 -12 0 -4 14 5 0 0
w:<v-end> in	0 -23 -4 31 -16 -11 5 8
w:<v-end> issue	9 0 0 0 -12 5 0 0
w:<v-end> it	0 1 0 12 -9 1 0 0
w:<v-end> its	-20 -8 -1 20 11 6 -34 0
w:<v-end> level	0 12 0 0 -7 0 0 0
w:<v-end> most	0 0 0 10 -8 0 0 0
w:<v-end> of	0 3 -9 13 -8 0 2 -6
w:<v-end> on	-24 9 -15 -15 31 -41 -8 0
w:<v-end> the	16 -2 -5 -3 -21 16 2 5
w:<v-end> them	0 -10 0 9 0 0 0 0
w:<v-end> to	0 6 7 -8 -16 15 0 0
w:<v-end> unless	0 -8 0 0 10 0 0 0
w:<v-end> when	0 -9 0 0 12 0 0 0
w:<v-end> will	0 0 0 0 12 -2 0 0
w:<v-end> with	0 0 0 9 0 0 -6 0
w:<v-end> within	0 0 0 2 -9 7 0 0
w:<v-end> without	10 0 0 -4 0 0 0 0
w:<v-end> would	0 13 3 -4 -14 4 0 0
w:<v-impose>	-15 -3 -16 -11 36 -11 6 -21
w:<v-impose> "	-3 0 0 4 -12 0 16 0
w:<v-impose> (	0 -8 0 9 0 0 0 0
w:<v-impose> ,	-9 -2 -8 -17 10 -5 18 -4
w:<v-impose> .	-20 3 9 3 -6 7 -4 2
w:<v-impose> :	1 12 0 -34 4 0 0 0
w:<v-impose> ;	0 0 0 23 -23 0 7 0
w:<v-impose> <day-ahead>	0 22 0 -12 -21 5 0 5
w:<v-impose> <day-today>	0 0 0 10 -4 0 -5 0
w:<v-impose> <duty>	0 12 0 3 -19 -9 13 0
w:<v-impose> <goods>	7 0 0 11 -18 -2 6 0
w:<v-impose> <level-noun>	0 -15 0 2 20 0 -9 0
w:<v-impose> <level>	0 3 0 -9 0 -1 12 0
w:<v-impose> <money>	0 -5 20 0 0 -8 -3 0
w:<v-impose> <name>	0 -17 0 21 -13 5 1 0
w:<v-impose> <number>	-9 11 -5 -2 3 -7 -2 0
w:<v-impose> <points>	0 14 0 -16 -2 0 0 0
w:<v-impose> <quality>	0 -6 3 13 -1 0 -7 0
w:<v-impose> <seat>	11 0 0 0 0 0 -8 0
w:<v-impose> <sender>	8 0 0 0 -6 0 0 0
w:<v-impose> <v-bear>	0 8 0 0 -20 11 0 0
w:<v-impose> <v-begin>	-1 -9 0 10 5 0 -16 3
w:<v-impose> <v-down>	9 -9 0 21 -12 -1 -9 6
w:<v-impose> <v-end>	-3 -10 0 1 -3 0 4 16
w:<v-impose> <v-impose>	-2 -6 0 -4 17 -13 -4 9
w:<v-impose> <v-return>	0 -4 0 0 13 -2 0 0
w:<v-impose> <v-target>	0 -6 0 -1 0 14 0 0
w:<v-impose> <v-up>	0 0 0 14 -10 0 1 0
w:<v-impose> ?	0 -11 0 10 0 0 8 0
w:<v-impose> a	7 0 5 8 -15 -15 2 0
w:<v-impose> after	0 0 0 -9 20 0 0 0
w:<v-impose> again	7 8 0 -7 -8 8 -12 -4
w:<v-impose> agreement	0 0 0 0 -10 11 0 0
w:<v-impose> allow	0 -5 0 11 0 -4 0 0
w:<v-impose> anew	0 13 0 0 -17 0 0 4
w:<v-impose> another	0 -12 3 11 1 0 -10 0
w:<v-impose> any	0 0 0 -6 -1 0 10 0
w:<v-impose> apply	0 -9 0 0 15 0 0 0
w:<v-impose> as	0 7 0 -11 8 -4 -3 0
w:<v-impose> aside	0 3 0 0 -8 10 0 0
w:<v-impose> at	0 3 0 18 -14 -12 -2 4
w:<v-impose> back	9 22 -6 -30 -3 -11 -2 4
w:<v-impose> be	0 0 0 -4 10 0 0 0
w:<v-impose> both	0 -6 0 0 16 0 0 0
w:<v-impose> by	2 4 6 12 -6 0 -30 0
w:<v-impose> come	0 -12 0 7 2 0 -1 6
w:<v-impose> corresponding	0 0 0 0 -7 0 11 0
w:<v-impose> countermeasure	0 0 0 0 -21 0 20 0
w:<v-impose> down	-2 -5 0 5 0 18 -17 0
w:<v-impose> duty	0 4 0 -1 -10 -4 14 0
w:<v-impose> effect	1 -19 0 5 0 -3 11 -6
w:<v-impose> either	0 10 0 0 -8 0 0 0
w:<v-impose> extra	0 0 0 11 -8 0 0 0
w:<v-impose> fall	5 0 0 9 -16 0 0 0
w:<v-impose> for	4 0 -7 18 -8 0 -15 5
w:<v-impose> from	-7 -3 0 17 0 -5 -2 0
w:<v-impose> further	0 -6 0 12 -10 0 7 -1
w:<v-impose> him	0 0 0 9 0 0 -10 0
w:<v-impose> his	0 -5 0 -1 21 0 -5 0
w:<v-impose> if	-3 -14 0 -2 0 3 9 0
w:<v-impose> in	0 14 -12 -23 4 11 -2 -1
w:<v-impose> is	-2 -14 2 -27 22 -11 14 0
w:<v-impose> it	-14 -2 2 -8 4 8 0 5
w:<v-impose> its	-26 1 -9 -1 19 7 -6 -9
w:<v-impose> itself	0 0 0 0 -8 0 0 10
w:<v-impose> land	0 0 0 0 -12 14 0 0
w:<v-impose> lapse	0 0 0 0 -16 0 0 18
w:<v-impose> let	0 11 0 0 -5 0 0 0
w:<v-impose> lie	0 0 0 0 -8 0 10 0
w:<v-impose> me	0 -5 0 0 22 0 0 0
w:<v-impose> new	-1 -5 0 2 -9 14 0 0
w:<v-impose> next	0 0 0 0 -10 0 15 0
w:<v-impose> not	0 16 0 0 -6 0 -4 0
w:<v-impose> nothing	0 -5 5 0 3 0 -9 5
w:<v-impose> now	0 15 0 -3 -6 0 0 0
w:<v-impose> of	-8 14 -7 4 0 6 -19 -1
w:<v-impose> off	-11 0 0 -7 0 28 -11 0
w:<v-impose> on	-13 -7 0 -6 -9 7 29 5
w:<v-impose> other	0 0 0 12 -2 0 -2 0
w:<v-impose> our	-3 -19 0 15 -14 -2 21 0
w:<v-impose> out	-3 -7 0 0 18 -2 0 0
w:<v-impose> part	0 12 0 0 -8 0 0 0
w:<v-impose> place	0 -2 0 0 0 0 -3 11
w:<v-impose> return	0 -4 0 0 10 -1 0 0
w:<v-impose> run	0 11 0 -1 -4 0 0 0
w:<v-impose> shall	0 13 0 8 -15 0 -2 0
w:<v-impose> step	0 0 0 10 -9 0 0 0
w:<v-impose> tariff	0 8 0 7 0 0 -22 0
w:<v-impose> that	-24 3 -5 2 18 -9 -2 -12
w:<v-impose> the	0 10 -7 -5 -2 0 -1 -3
w:<v-impose> their	0 1 0 0 18 -12 -10 0
w:<v-impose> them	14 -7 -2 10 -1 -22 0 0
w:<v-impose> thi	0 0 0 0 14 0 -4 0
w:<v-impose> those	0 11 0 13 -21 0 -1 0
w:<v-impose> to	-7 -18 -11 6 13 -13 7 -26
w:<v-impose> truce	0 -8 0 0 11 0 0 0
w:<v-impose> under	11 0 0 0 -7 0 0 0
w:<v-impose> until	0 -3 0 0 -12 0 24 0
w:<v-impose> up	0 9 0 0 3 -17 -2 0
w:<v-impose> us	0 0 0 0 20 -2 -11 0
w:<v-impose> was	0 -5 0 14 0 0 -9 0
w:<v-impose> what	0 0 0 -12 5 -4 5 0
w:<v-impose> when	0 0 0 0 11 0 0 0
w:<v-impose> whether	0 14 0 0 -7 0 -5 0
w:<v-impose> with	21 3 0 -21 8 -7 -7 0
w:<v-impose> within	0 0 0 8 0 0 -4 0
w:<v-impose> without	0 -4 0 0 -11 14 6 0
w:<v-impose> worth	0 0 0 0 -2 14 -9 0
w:<v-impose> would	0 -8 0 -11 2 0 0 9
w:<v-lack>	9 -1 -18 -10 0 -7 18 -6
w:<v-lack> ,	-1 -1 0 0 12 0 0 0
w:<v-lack> a	11 -2 0 -5 0 0 -1 0
w:<v-lack> an	-4 0 0 0 14 0 0 0
w:<v-lack> for	-9 13 0 14 -10 -10 -3 3
w:<v-lack> in	0 -8 0 0 15 0 0 0
w:<v-lack> one	13 0 0 0 -8 0 0 0
w:<v-lack> permit	10 0 0 0 -4 0 0 0
w:<v-lack> the	0 0 0 0 -6 12 0 0
w:<v-lack> until	0 7 0 -7 -17 4 9 0
w:<v-propose>	-20 -14 -3 0 25 -22 9 2
w:<v-propose> ,	0 11 0 -18 -12 11 13 -6
w:<v-propose> .	5 -1 0 -15 5 7 -5 3
w:<v-propose> :	0 -7 0 -10 23 1 0 0
w:<v-propose> <duty>	0 0 0 0 -15 0 16 0
w:<v-propose> <goods-amount>	0 10 0 0 -6 0 0 0
w:<v-propose> <goods>	0 5 2 -16 -6 0 10 0
w:<v-propose> <level>	0 9 0 0 -19 0 9 0
w:<v-propose> <name>	0 0 0 -8 12 3 -7 0
w:<v-propose> <number>	0 -5 0 0 11 0 0 0
w:<v-propose> <person>	0 0 0 0 12 0 -4 0
w:<v-propose> <seat>	0 3 0 4 2 0 -13 0
w:<v-propose> <v-end>	0 -2 0 0 -11 0 0 18
w:<v-propose> <v-impose>	8 9 0 -4 2 0 -17 0
w:<v-propose> <v-suspend>	10 0 0 0 -7 0 0 0
w:<v-propose> a	0 -2 0 13 -10 -18 0 8
w:<v-propose> about	15 -8 0 9 -8 0 -1 0
w:<v-propose> after	0 0 0 0 11 0 0 0
w:<v-propose> all	0 0 0 0 -13 0 14 0
w:<v-propose> an	0 0 0 -4 15 0 0 0
w:<v-propose> and	0 0 0 -1 -1 0 9 0
w:<v-propose> at	0 -9 0 -3 5 9 3 0
w:<v-propose> countermeasure	0 0 0 0 -17 0 12 0
w:<v-propose> duty	0 0 0 -11 4 0 7 0
w:<v-propose> either	0 10 0 0 -9 0 0 0
w:<v-propose> for	-1 12 -11 3 -5 -3 1 0
w:<v-propose> forward	0 0 0 0 -6 0 9 0
w:<v-propose> if	0 -3 0 0 12 0 -1 0
w:<v-propose> in	0 -4 0 1 17 -1 -8 0
w:<v-propose> is	0 7 0 0 -14 -5 5 9
w:<v-propose> it	0 -20 0 0 22 -3 -2 0
w:<v-propose> its	0 0 0 -2 15 0 -3 0
w:<v-propose> lapse	0 -1 0 0 -14 0 0 18
w:<v-propose> new	0 0 0 9 -8 0 0 0
w:<v-propose> of	0 -8 0 -4 22 -10 1 0
w:<v-propose> off	0 0 0 5 -9 7 0 0
w:<v-propose> on	0 -5 0 -19 -2 10 12 3
w:<v-propose> tariff	0 0 0 9 -4 0 0 0
w:<v-propose> the	-12 2 22 -9 -12 7 5 -15
w:<v-propose> thi	0 -3 0 10 0 -1 -4 0
w:<v-propose> to	-24 1 -1 0 23 -21 0 -13
w:<v-propose> us	0 0 0 -4 10 0 0 0
w:<v-propose> we	0 13 0 0 -10 0 0 0
w:<v-propose> what	0 -5 0 -8 22 0 -3 0
w:<v-refuse>	-4 -4 -4 17 -7 11 -20 7
w:<v-refuse> ,	-1 -15 0 5 13 0 -10 1
w:<v-refuse> to	0 9 0 0 -12 6 0 0
w:<v-renew>	6 0 0 -13 15 0 -10 -23
w:<v-renew> ,	11 0 0 -13 6 -1 -1 0
w:<v-renew> .	6 7 0 -11 -9 -1 6 0
w:<v-renew> in	0 -23 0 0 22 3 0 0
w:<v-renew> it	0 -8 0 -1 24 0 0 0
w:<v-renew> its	0 0 0 11 -2 -1 0 0
w:<v-renew> the	6 -2 0 10 -9 0 0 0
w:<v-renew> to	0 0 0 -4 20 0 0 0
w:<v-return>	13 45 0 -38 -30 5 -4 -17
w:<v-return> ,	9 2 4 4 -10 -7 0 0
w:<v-return> .	0 -6 7 -14 -5 7 14 -4
w:<v-return> :	0 -7 0 0 14 -2 0 0
w:<v-return> <goods>	-1 0 0 0 14 0 0 0
w:<v-return> <name>	0 -7 0 0 13 0 0 0
w:<v-return> <v-impose>	0 -2 0 0 11 0 -5 0
w:<v-return> and	-4 -6 0 0 9 1 0 0
w:<v-return> back	0 7 9 0 -10 -2 0 0
w:<v-return> by	7 14 0 0 -17 0 0 0
w:<v-return> for	0 -6 0 0 9 0 0 0
w:<v-return> from	0 -10 0 0 14 0 0 0
w:<v-return> if	-3 9 0 0 0 0 0 0
w:<v-return> is	0 11 0 0 -10 0 0 0
w:<v-return> it	0 10 0 0 -9 0 0 0
w:<v-return> of	0 19 0 0 -15 0 0 0
w:<v-return> on	8 22 -1 -16 -25 8 -6 -1
w:<v-return> to	-8 18 -4 2 0 -23 -11 -1
w:<v-say>	-4 -20 8 -2 13 13 -2 4
w:<v-say> ,	6 -10 -1 1 2 3 -10 5
w:<v-say> .	-22 -13 -4 -9 22 7 0 -2
w:<v-say> ;	0 0 0 22 -21 2 0 0
w:<v-say> <day-ahead>	0 1 0 13 -13 0 0 0
w:<v-say> <day-gone>	0 -4 0 18 -7 0 -3 0
w:<v-say> <day-today>	0 6 0 12 -23 0 7 0
w:<v-say> <goods>	0 15 0 0 -15 0 0 0
w:<v-say> <money>	0 0 10 0 -2 0 0 0
w:<v-say> <name>	0 0 0 2 -5 -10 10 0
w:<v-say> <not>	0 15 -2 7 -11 1 -20 -7
w:<v-say> <office>	0 0 0 0 -5 10 0 0
w:<v-say> <organisation>	-3 2 0 11 -21 1 11 0
w:<v-say> <person>	0 1 20 6 -19 0 -1 0
w:<v-say> <points>	0 9 0 -9 -1 0 0 0
w:<v-say> <quality>	0 -3 0 -3 3 9 -3 0
w:<v-say> <v-impose>	0 -2 0 0 11 0 0 0
w:<v-say> <v-up>	0 0 0 9 -8 0 0 0
w:<v-say> a	-5 -10 0 -4 11 0 0 5
w:<v-say> about	0 0 5 -10 9 0 0 0
w:<v-say> against	0 0 0 0 23 -5 -4 0
w:<v-say> another	0 0 0 0 -15 0 8 9
w:<v-say> at	8 0 0 14 -14 0 -3 0
w:<v-say> before	0 -13 0 7 6 0 -1 0
w:<v-say> everybody	0 0 11 0 -10 0 0 0
w:<v-say> for	5 -10 0 20 -24 6 0 0
w:<v-say> he	1 -5 0 15 0 -7 -14 0
w:<v-say> how	0 0 0 -6 13 0 0 0
w:<v-say> if	0 -12 0 -8 30 0 -2 0
w:<v-say> in	3 -5 0 -2 -7 5 11 0
w:<v-say> is	0 0 0 3 -10 0 11 0
w:<v-say> it	0 -21 -3 -32 11 14 12 -1
w:<v-say> its	0 4 0 3 0 -12 0 0
w:<v-say> me	0 0 0 7 -12 2 -7 14
w:<v-say> my	0 0 10 0 -7 0 0 0
w:<v-say> new	0 0 0 0 -2 0 9 0
w:<v-say> no	0 5 -1 9 -9 3 -17 -5
w:<v-say> not	0 11 0 0 -9 0 0 0
w:<v-say> of	-2 9 7 -8 -13 26 -21 -1
w:<v-say> on	-3 -1 -8 -5 -2 0 22 0
w:<v-say> other	0 0 0 10 -6 0 0 0
w:<v-say> otherwise	0 0 0 0 12 0 0 0
w:<v-say> reporter	-5 -4 0 11 10 -11 -7 -8
w:<v-say> so	0 0 0 -15 3 12 -2 0
w:<v-say> tariff	0 3 0 -12 5 0 0 0
w:<v-say> that	3 -3 0 -19 16 -8 2 -1
w:<v-say> the	10 13 6 0 -7 -18 -17 6
w:<v-say> thi	0 -4 0 0 12 -2 -7 3
w:<v-say> to	-11 -1 5 0 -19 12 4 13
w:<v-say> up	0 0 0 -9 17 0 0 0
w:<v-say> with	0 21 0 10 -23 -8 0 7
w:<v-say> within	0 0 0 9 -6 0 0 0
w:<v-say> yes	0 4 0 -8 9 -1 0 0
w:<v-say> you	0 0 0 0 10 0 0 0
w:<v-sell>	27 -23 7 0 -7 29 -34 -38
w:<v-sell> ,	0 3 0 0 -13 8 0 0
w:<v-sell> -	2 3 12 0 -16 -1 0 0
w:<v-sell> .	-5 -1 0 4 25 -15 -3 0
w:<v-sell> <day-ahead>	0 12 0 0 -11 0 0 0
w:<v-sell> <goods>	9 -11 10 2 -11 0 0 0
w:<v-sell> <v-lack>	0 0 0 0 -5 0 10 0
w:<v-sell> <v-propose>	0 0 0 0 -7 9 0 0
w:<v-sell> a	0 0 0 15 -9 0 0 0
w:<v-sell> and	0 0 0 7 -10 5 0 0
w:<v-sell> at	0 0 0 -1 13 -9 0 0
w:<v-sell> before	0 0 0 0 10 0 0 0
w:<v-sell> built	0 0 0 0 -9 10 0 0
w:<v-sell> by	0 -1 0 -1 -15 24 0 0
w:<v-sell> call	0 0 0 0 -7 9 0 0
w:<v-sell> in	0 0 16 5 -7 -3 0 0
w:<v-sell> it	0 -7 0 0 13 0 0 0
w:<v-sell> its	0 0 0 -5 -1 14 0 0
w:<v-sell> of	25 -2 0 3 -8 -21 -13 0
w:<v-sell> permit	29 0 0 -4 -17 -10 -1 0
w:<v-sell> them	0 -1 0 -3 19 0 -1 0
w:<v-sell> to	0 12 -1 -20 2 4 -3 0
w:<v-sell> what	0 0 0 0 12 -4 0 0
w:<v-sign>	0 18 -26 -16 24 -3 -15 -10
w:<v-sign> ,	2 9 -2 -2 7 -1 -27 -4
w:<v-sign> .	0 0 3 8 -1 -17 0 -8
w:<v-sign> <not>	2 0 0 5 -13 8 -8 0
w:<v-sign> <v-bear>	0 9 0 0 -12 0 3 0
w:<v-sign> <v-begin>	0 12 0 -1 -14 0 6 0
w:<v-sign> ?	0 0 0 13 -2 0 0 0
w:<v-sign> a	-1 -5 0 -2 2 -8 9 2
w:<v-sign> allow	0 -5 0 11 0 -4 0 0
w:<v-sign> as	0 11 0 0 -8 0 0 0
w:<v-sign> by	0 -2 0 -9 7 9 -9 1
w:<v-sign> down	0 0 0 0 -7 0 0 9
w:<v-sign> in	0 9 4 -25 4 5 -10 0
w:<v-sign> is	-3 0 0 -16 16 -2 3 0
w:<v-sign> it	0 0 0 0 8 -7 -3 8
w:<v-sign> last	0 0 0 0 -11 0 14 0
w:<v-sign> let	0 11 0 0 -5 0 0 0
w:<v-sign> next	0 0 0 0 -11 0 12 0
w:<v-sign> of	0 0 0 -1 10 -3 0 0
w:<v-sign> on	6 0 0 19 -14 -17 1 0
w:<v-sign> otherwise	10 0 0 -4 0 0 0 0
w:<v-sign> that	0 0 0 -16 6 3 3 0
w:<v-sign> to	0 -20 0 0 23 2 -3 0
w:<v-sign> whether	0 1 0 12 -13 0 0 0
w:<v-sign> will	0 -1 0 0 10 -3 0 0
w:<v-sign> worth	0 0 0 0 -14 14 0 0
w:<v-sign> would	0 -6 0 0 0 0 0 10
w:<v-stay>	0 0 -31 -5 23 -1 -8 0
w:<v-stay> ,	0 -26 -2 -10 32 0 4 0
w:<v-stay> .	0 -8 -4 -10 8 9 -7 8
w:<v-stay> <day-ahead>	0 9 0 0 -16 0 0 11
w:<v-stay> <duty>	0 15 0 0 -12 0 0 0
w:<v-stay> <level>	2 5 0 4 -12 0 0 0
w:<v-stay> <number>	0 -1 0 0 -3 0 12 0
w:<v-stay> <v-bear>	0 0 0 0 -7 0 10 0
w:<v-stay> <v-begin>	0 10 0 0 -2 0 0 0
w:<v-stay> <v-end>	1 12 0 0 -14 0 0 0
w:<v-stay> <v-sign>	0 0 0 0 -10 0 11 0
w:<v-stay> <v-suspend>	0 0 0 0 12 0 -4 0
w:<v-stay> a	0 -10 0 4 6 0 -6 0
w:<v-stay> again	5 4 0 -9 2 -9 0 0
w:<v-stay> anew	0 10 0 0 -15 0 0 4
w:<v-stay> are	0 1 0 0 -11 0 10 0
w:<v-stay> as	3 -14 0 0 8 0 0 1
w:<v-stay> at	-2 0 0 0 -3 -1 14 0
w:<v-stay> back	6 -13 0 0 16 -5 -6 0
w:<v-stay> behind	0 0 0 11 -9 0 0 0
w:<v-stay> by	0 -12 0 0 2 9 0 0
w:<v-stay> clear	0 0 0 0 -10 0 11 0
w:<v-stay> for	-2 10 0 -2 5 -6 -5 0
w:<v-stay> from	-3 -15 0 7 17 -5 0 0
w:<v-stay> half	10 0 0 0 -9 0 0 0
w:<v-stay> in	0 11 0 0 2 -5 -6 -4
w:<v-stay> is	3 -9 0 -8 16 0 0 0
w:<v-stay> it	0 -19 0 0 0 -3 18 0
w:<v-stay> its	-5 15 0 -25 -10 15 7 0
w:<v-stay> no	0 0 0 14 -14 0 0 0
w:<v-stay> of	0 0 0 -11 26 -10 -4 0
w:<v-stay> once	0 14 0 0 -13 0 0 0
w:<v-stay> out	2 8 -2 4 -3 -3 -6 -3
w:<v-stay> still	0 0 0 0 -21 8 18 0
w:<v-stay> suspend	0 0 0 0 12 0 -4 0
w:<v-stay> that	0 -3 0 -1 24 -3 0 0
w:<v-stay> the	7 0 3 -22 0 11 -8 0
w:<v-stay> to	0 -7 12 -9 -4 12 0 0
w:<v-stay> until	0 -14 0 0 18 -3 0 0
w:<v-stay> where	0 -3 0 -1 -3 17 0 0
w:<v-stay> will	0 7 0 9 -10 0 -5 0
w:<v-stay> would	0 -15 0 12 2 0 -4 0
w:<v-suspend>	6 1 0 -24 14 15 -22 -9
w:<v-suspend> <name>	0 -5 0 0 9 0 0 0
w:<v-suspend> <v-impose>	0 0 0 0 14 0 -4 0
w:<v-suspend> <v-stay>	0 9 0 0 -4 0 0 0
w:<v-suspend> as	3 -15 0 0 7 -1 0 1
w:<v-suspend> back	6 -14 0 0 16 -5 -5 0
w:<v-suspend> duty	2 17 0 0 -19 0 0 0
w:<v-suspend> for	-11 15 0 6 0 -1 -15 0
w:<v-suspend> in	0 0 0 -6 14 0 -7 0
w:<v-suspend> its	0 0 0 -7 13 1 -10 0
w:<v-suspend> lapse	1 14 0 0 -14 0 0 0
w:<v-suspend> of	0 14 0 0 0 -7 -1 0
w:<v-suspend> on	11 0 0 0 -4 0 -2 0
w:<v-suspend> part	0 12 0 0 -9 0 0 0
w:<v-suspend> run	0 9 0 0 -4 0 0 0
w:<v-suspend> since	1 0 0 0 -18 8 3 0
w:<v-suspend> the	4 3 2 -10 -2 0 -3 0
w:<v-suspend> until	-8 -18 0 0 -4 0 25 0
w:<v-suspend> where	0 -13 0 0 0 17 0 0
w:<v-target>	-8 -18 -10 7 -2 19 16 -26
w:<v-target> ,	0 -12 0 -14 -2 -6 28 2
w:<v-target> .	0 -10 0 0 16 0 -5 -2
w:<v-target> ;	0 0 0 11 -10 0 0 0
w:<v-target> <duty>	0 -3 0 3 -15 0 16 0
w:<v-target> <goods>	0 -13 4 0 0 -2 6 0
w:<v-target> <level>	0 10 -3 -8 1 0 -2 0
w:<v-target> <name>	0 0 0 14 -1 0 -14 0
w:<v-target> <not>	0 -3 0 0 11 0 0 0
w:<v-target> <quality>	0 -23 0 8 1 1 0 0
w:<v-target> <v-begin>	0 -7 0 -3 14 0 0 0
w:<v-target> <v-return>	0 -14 0 0 18 0 0 0
w:<v-target> a	-3 5 0 -6 12 0 -7 0
w:<v-target> again	0 -12 0 0 3 16 0 0
w:<v-target> at	0 0 0 11 -6 0 0 0
w:<v-target> back	-1 -14 0 -19 -14 11 26 0
w:<v-target> by	0 22 0 0 -15 -1 2 0
w:<v-target> country	4 0 0 0 -17 9 0 0
w:<v-target> duty	0 -2 0 -3 -5 0 16 0
w:<v-target> extra	0 0 0 15 -13 0 0 0
w:<v-target> for	0 0 0 -7 14 0 -3 0
w:<v-target> from	0 8 0 0 -4 0 -3 0
w:<v-target> in	2 10 0 -2 -13 4 0 0
w:<v-target> of	0 -9 0 0 12 5 -1 0
w:<v-target> since	0 0 0 -1 12 -1 0 0
w:<v-target> tariff	0 0 0 10 -7 0 0 0
w:<v-target> the	0 16 0 -10 -9 13 0 0
w:<v-target> them	0 -4 0 8 -11 4 0 0
w:<v-target> with	4 -9 0 0 0 0 2 0
w:<v-threaten>	7 -23 5 9 -21 23 2 0
w:<v-threaten> ,	-2 -4 -3 0 9 2 0 -3
w:<v-threaten> .	-1 -1 3 -15 14 0 0 0
w:<v-threaten> :	0 3 2 1 -16 -3 11 0
w:<v-threaten> <day-gone>	2 0 0 6 -10 0 0 0
w:<v-threaten> <duty>	0 0 0 5 -12 0 5 0
w:<v-threaten> <level>	0 0 0 5 2 0 -16 0
w:<v-threaten> <name>	0 0 0 8 0 0 -12 0
w:<v-threaten> <quality>	0 0 0 0 -6 10 0 0
w:<v-threaten> <seat>	0 0 0 6 -15 0 0 5
w:<v-threaten> against	0 0 0 0 23 -5 -4 0
w:<v-threaten> by	0 0 0 15 -12 0 0 0
w:<v-threaten> for	0 0 0 -11 6 8 0 0
w:<v-threaten> in	6 0 0 -16 0 11 1 0
w:<v-threaten> of	0 -7 8 -1 -17 28 -10 0
w:<v-threaten> on	0 0 0 6 -28 6 13 0
w:<v-threaten> other	0 0 0 10 -6 0 0 0
w:<v-threaten> tariff	0 0 0 10 -9 0 0 0
w:<v-threaten> that	7 -5 0 -8 -12 5 8 7
w:<v-threaten> the	0 7 0 -2 0 -11 -4 7
w:<v-threaten> to	0 -23 0 -10 -2 5 18 -3
w:<v-threaten> with	0 0 0 -3 10 0 -3 0
w:<v-up>	-23 3 -2 5 1 -2 12 -13
w:<v-up> ,	-9 6 4 -18 8 -8 4 -7
w:<v-up> .	-14 -1 8 4 -6 15 0 -11
w:<v-up> :	0 -21 0 -15 37 0 -2 0
w:<v-up> ;	0 0 11 0 -9 0 0 0
w:<v-up> <v-impose>	0 -16 0 -1 12 8 0 0
w:<v-up> a	0 12 0 0 -8 0 0 0
w:<v-up> after	0 -4 0 18 -12 0 0 0
w:<v-up> again	0 -5 0 0 23 -6 -3 0
w:<v-up> and	0 -4 0 7 -15 0 13 0
w:<v-up> as	0 -10 0 -4 21 0 0 0
w:<v-up> at	0 0 0 -1 -11 -1 13 0
w:<v-up> away	0 -7 0 0 12 0 0 0
w:<v-up> back	1 25 -1 -20 2 -19 -16 -6
w:<v-up> beyond	0 -4 0 9 -6 0 1 0
w:<v-up> by	0 18 3 0 -9 -5 -1 0
w:<v-up> dark	0 -1 0 0 -10 15 0 0
w:<v-up> down	0 -15 0 1 14 0 0 0
w:<v-up> for	0 -9 0 -2 15 0 0 0
w:<v-up> from	8 13 0 2 -16 -1 0 0
w:<v-up> further	0 -2 0 3 -11 0 10 0
w:<v-up> higher	0 -1 0 2 -12 0 13 0
w:<v-up> home	0 0 0 3 -7 10 0 0
w:<v-up> its	-8 -10 0 0 5 -6 12 0
w:<v-up> on	0 -26 -6 11 3 -8 9 2
w:<v-up> out	0 -1 0 -10 15 -3 1 0
w:<v-up> straight	0 0 0 8 -10 0 0 0
w:<v-up> the	0 1 0 -8 -4 -3 3 15
w:<v-up> them	0 7 0 -4 -11 5 0 0
w:<v-up> there	0 10 0 0 -7 0 0 0
w:<v-up> through	0 -13 0 3 8 0 0 0
w:<v-up> to	-11 0 -15 19 0 1 -16 -9
w:<v-up> under	0 0 0 0 -10 11 0 0
w:<v-up> up	-1 11 0 3 -14 8 -7 1
w:<v-up> well	0 -10 0 0 17 1 -1 0
w:<v-up> would	0 0 0 0 -2 -1 10 0
w:<v-up> wrong	9 2 3 0 -3 -1 -10 0
w:?	-73 1 -64 0 86 -57 -55 -63
w:? "	0 -12 0 -2 8 0 5 0
w:@	0 0 0 -6 15 0 -1 0
w:_	0 0 0 -3 11 0 -1 0
w:_ _ _	0 -4 0 0 11 0 0 0
w:a	0 -10 20 4 5 0 -3 0
w:a )	0 22 0 0 -20 0 0 0
w:a .	0 -9 0 3 14 0 -4 0
w:a <agent>	-6 -9 0 -4 16 -5 5 0
w:a <duty>	-2 -20 -4 11 -13 0 14 16
w:a <goods>	-9 -6 -4 -9 24 11 -24 -1
w:a <level-noun>	-4 -9 -11 32 -11 -1 -2 1
w:a <level>	0 -2 0 -4 15 0 -9 0
w:a <not>	0 0 0 9 -9 0 0 0
w:a <office>	0 -19 3 -2 5 -17 7 3
w:a <organisation>	-1 4 2 -2 13 -17 -8 0
w:a <person>	0 0 0 0 -7 0 13 0
w:a <quality>	0 6 0 -8 17 -3 -11 -1
w:a <seat>	0 0 0 -11 0 0 7 0
w:a <v-agree>	0 0 0 0 13 0 0 0
w:a <v-bear>	0 -5 0 -8 26 -1 0 0
w:a <v-begin>	0 0 0 0 -7 10 0 0
w:a <v-down>	2 -9 7 4 -2 0 0 0
w:a <v-end>	0 30 26 0 -30 -17 -12 0
w:a <v-impose>	0 -9 0 5 8 0 0 -1
w:a <v-propose>	-2 0 0 -2 10 -7 0 0
w:a <v-return>	0 28 0 0 -31 9 0 0
w:a <v-sell>	0 0 0 0 -5 11 0 0
w:a <v-sign>	0 -8 0 -5 21 0 0 0
w:a <v-stay>	0 0 0 -8 18 0 -8 0
w:a <v-target>	0 -1 0 -10 17 5 -10 0
w:a <v-up>	0 11 -4 4 -17 -10 7 4
w:a _ ,	-1 -3 0 10 -1 -10 12 -15
w:a _ -	0 7 1 -10 -11 1 7 0
w:a _ .	3 -5 22 -1 4 0 -18 -7
w:a _ :	0 12 0 -3 -8 -3 7 0
w:a _ <level>	0 12 0 8 -11 0 -14 0
w:a _ <money>	0 0 0 15 -6 0 -6 0
w:a _ <name>	9 1 0 0 -13 0 0 0
w:a _ <number>	0 -14 0 5 8 0 0 0
w:a _ <organisation>	0 -3 0 0 10 0 0 0
w:a _ <person>	0 0 0 13 -13 0 0 0
w:a _ ?	0 18 0 -2 -9 0 0 0
w:a _ about	0 0 0 -3 20 0 0 0
w:a _ act	0 0 0 0 -12 0 13 0
w:a _ ago	11 -6 0 -4 -5 8 0 0
w:a _ agreement	0 -1 0 -10 9 0 0 4
w:a _ and	0 2 0 0 -5 -6 13 0
w:a _ ban	12 0 0 -5 -7 0 3 0
w:a _ both	0 11 0 0 -10 0 0 0
w:a _ can	0 0 0 0 13 0 0 0
w:a _ could	5 0 9 -11 -7 6 -1 0
w:a _ deal	0 -1 0 0 14 0 0 0
w:a _ duty	0 -8 0 8 -10 0 11 0
w:a _ from	-3 -7 0 11 5 -4 -2 0
w:a _ if	0 3 -1 -1 10 0 0 0
w:a _ in	9 -26 7 0 4 5 -27 0
w:a _ instead	0 0 0 6 -16 8 0 0
w:a _ interview	0 0 0 -2 10 0 0 0
w:a _ is	0 12 0 -8 -4 -10 5 0
w:a _ licence	8 3 0 0 -9 0 0 0
w:a _ more	0 11 0 -7 0 0 0 0
w:a _ nation	0 0 0 0 9 0 -9 0
w:a _ notice	0 2 0 0 -15 11 0 0
w:a _ of	-12 -6 0 -9 -12 16 12 25
w:a _ on	20 -6 -10 10 -34 0 18 2
w:a _ one	0 -4 0 -2 13 0 0 0
w:a _ order	0 -9 0 0 11 0 0 0
w:a _ part	0 10 0 0 -8 0 0 0
w:a _ point	0 0 0 -9 13 0 0 0
w:a _ rate	0 -7 0 10 -10 0 8 0
w:a _ round	0 -1 0 0 -6 -4 0 15
w:a _ stalled	0 0 0 0 -10 10 0 0
w:a _ statement	0 0 0 -3 11 0 0 0
w:a _ station	0 0 0 -8 -5 0 7 9
w:a _ tariff	0 -11 0 17 -8 0 -8 10
w:a _ that	-22 -6 -7 -1 10 9 0 -4
w:a _ the	0 24 0 0 -13 -4 -1 0
w:a _ threat	0 0 0 20 -19 0 0 0
w:a _ to	-3 12 -4 -9 -2 7 0 0
w:a _ until	0 0 0 0 10 0 0 0
w:a _ war	0 0 0 -5 18 0 0 0
w:a _ was	0 -2 0 0 13 0 0 0
w:a _ when	0 0 11 0 -5 0 0 0
w:a _ with	0 0 0 10 -3 4 -7 0
w:a _ word	0 12 0 0 -11 0 0 0
w:a _ would	-5 18 17 -24 -11 3 -11 0
w:a ban	9 -5 0 -2 -16 18 0 0
w:a bigger	0 0 0 11 -10 0 0 0
w:a bill	0 -4 0 14 -3 0 0 0
w:a bite	0 0 0 0 -9 10 0 0
w:a broader	0 0 0 10 -9 0 0 0
w:a broker	6 0 2 0 -12 7 0 0
w:a cargo	0 0 0 0 -10 11 0 0
w:a ceiling	0 0 0 0 11 0 0 0
w:a company	0 0 0 -4 11 0 0 0
w:a cool	0 3 0 0 -9 0 4 0
w:a country	0 -4 0 -2 0 0 12 0
w:a date	0 -10 0 -6 17 0 3 0
w:a deal	0 -1 0 9 1 0 -1 -4
w:a decision	0 13 0 -16 2 0 0 0
w:a defeat	0 0 0 0 -4 9 0 0
w:a drawer	0 -3 0 0 11 0 0 0
w:a duty	0 -3 0 18 -17 -2 -2 14
w:a failure	0 -5 1 0 -14 17 0 0
w:a fee	0 0 0 0 -14 18 0 0
w:a few	9 10 0 -7 -8 0 0 0
w:a finger	0 15 0 0 -14 0 0 0
w:a firm	9 -2 0 0 -12 8 0 0
w:a formal	0 0 0 0 -14 17 0 0
w:a fourth	0 -14 0 -5 7 1 0 8
w:a framework	0 0 0 -2 11 0 0 0
w:a fresh	0 0 0 7 -12 0 0 7
w:a further	0 0 0 9 0 -2 -18 0
w:a higher	0 -3 0 -4 -3 0 14 0
w:a joint	0 -7 0 -2 26 0 -8 0
w:a joke	0 0 0 -6 12 0 0 0
w:a lapse	0 33 28 1 -42 -11 -9 0
w:a lasting	0 10 0 0 -11 0 0 5
w:a law	0 -1 0 -9 7 -7 12 0
w:a lawyer	9 0 0 -4 -1 1 0 0
w:a licence	15 -10 0 0 -7 0 0 0
w:a list	0 -13 0 1 -25 3 31 0
w:a little	0 -3 0 -8 26 0 -2 0
w:a longer	-2 0 0 -2 16 0 0 0
w:a meet	0 0 0 -2 13 0 0 0
w:a member	0 9 0 0 -19 0 0 12
w:a memorandum	0 -4 0 13 -5 0 0 0
w:a month	0 0 0 0 -9 9 0 0
w:a motor	10 0 0 0 -6 0 0 0
w:a new	3 10 -2 -15 -3 -2 0 7
w:a no	0 0 0 9 -9 0 0 0
w:a number	0 0 0 0 13 0 -1 0
w:a panel	0 0 0 0 -18 9 12 0
w:a paper	0 0 0 -7 13 0 0 0
w:a party	0 9 0 0 -6 0 0 0
w:a quota	0 -5 0 -9 26 0 0 0
w:a radio	0 0 0 0 -7 0 2 9
w:a rally	0 0 0 9 -11 0 0 0
w:a rate	0 0 0 16 -8 0 0 0
w:a referendum	0 0 0 0 -6 10 0 0
w:a report	0 0 0 -8 22 0 -6 0
w:a response	0 0 0 0 -11 0 13 0
w:a result	0 -14 0 9 0 0 0 0
w:a return	0 31 0 0 -28 0 0 0
w:a rise	0 5 -2 4 -11 -1 0 5
w:a season	0 0 0 0 -12 16 0 0
w:a second	-1 -19 0 37 -11 -10 -3 -2
w:a settlement	0 5 0 9 -11 0 0 0
w:a shift	0 0 0 0 -9 13 0 0
w:a ship	0 0 0 0 -5 11 0 0
w:a shortage	0 0 0 0 -10 10 0 0
w:a similar	0 0 0 16 -12 0 0 0
w:a small	0 6 0 8 -13 0 0 0
w:a smile	0 0 0 9 -7 0 0 0
w:a solution	0 0 0 0 11 0 0 0
w:a sovereign	0 0 0 0 10 0 -10 0
w:a statement	0 -6 0 15 0 -2 -3 0
w:a step	0 7 0 0 -11 -1 6 0
w:a strike	0 0 0 0 12 0 0 0
w:a surcharge	0 -10 0 -9 0 0 16 0
w:a tariff	0 -9 -1 0 3 5 -5 1
w:a tax	0 0 0 -1 12 0 -3 0
w:a third	-3 6 10 0 -10 5 -9 0
w:a ton	0 -3 0 0 -5 16 0 0
w:a tonne	0 6 10 0 -21 1 1 0
w:a trade	0 -4 0 0 32 -4 -7 0
w:a treaty	0 31 0 -4 -10 -6 -7 0
w:a truce	-3 0 0 -7 10 0 0 -2
w:a very	0 -2 10 2 -19 0 9 0
w:a vote	0 -6 0 -1 15 0 0 0
w:a wider	0 0 0 19 -15 0 0 0
w:a word	0 -6 0 -1 20 0 0 0
w:a year	12 -5 0 0 0 0 0 0
w:abolish	0 -7 0 -8 28 0 -3 0
w:about	0 -22 -2 -4 57 -23 -37 -13
w:about .	0 -2 0 0 13 0 0 0
w:about <duty>	0 0 0 9 -7 0 0 0
w:about <goods>	-1 -8 0 0 28 -2 -3 0
w:about <level>	0 -9 0 2 7 0 0 0
w:about <name>	0 -1 0 0 12 0 0 0
w:about <quality>	0 0 12 0 -8 0 0 0
w:about <v-end>	0 0 0 0 -9 0 10 0
w:about _ .	-3 9 1 0 1 -10 -8 0
w:about _ export	8 0 0 0 -7 0 0 0
w:about _ in	0 0 0 0 10 0 0 0
w:about _ of	0 -1 0 -1 24 -1 0 0
w:about _ price	0 12 0 0 -10 0 0 0
w:about _ the	0 0 0 8 -23 0 9 5
w:about a	14 -1 0 0 -2 0 -1 0
w:about it	0 13 0 0 -4 0 0 0
w:about tariff	0 0 0 9 -7 0 0 0
w:about that	0 0 0 0 8 0 0 0
w:about the	-5 6 0 -11 9 4 -4 0
w:about to	0 0 0 -18 25 0 0 0
w:about whether	0 0 0 12 -11 0 0 0
w:above	0 2 4 3 -13 -5 3 0
w:above <level>	0 10 0 0 -6 0 0 0
w:above _ tariff	3 0 0 4 -11 0 0 0
w:above any	3 0 0 4 -11 0 0 0
w:above the	0 -8 0 0 12 0 2 0
w:absence	0 26 0 -2 -21 0 0 0
w:absence of	0 18 0 -1 -12 0 0 0
w:absent	0 16 0 0 -13 0 0 0
w:absent a	0 19 0 0 -20 0 0 0
w:accept the	0 0 0 13 -12 0 0 0
w:access	0 0 0 -1 12 0 0 0
w:accord	0 10 0 -4 0 0 -2 -2
w:according	-13 2 -2 4 5 -7 0 0
w:according _ <person>	0 -1 0 -8 9 0 2 0
w:according _ the	-2 12 0 12 -12 -8 -1 0
w:according to	-13 2 -2 4 5 -7 0 0
w:accordingly	0 0 0 0 18 0 -11 0
w:account	0 -11 0 0 17 0 -1 0
w:acid	0 4 0 2 -9 0 0 0
w:across	0 2 0 -2 13 -3 -1 0
w:across the	0 3 0 -11 17 -3 0 0
w:act	-5 15 0 -15 -10 17 0 0
w:act ,	0 13 0 0 -9 0 0 0
w:act .	0 0 0 0 -20 25 -2 0
w:act against	0 0 0 -2 10 0 0 0
w:add	-23 22 11 12 -26 0 0 0
w:add ,	-3 -12 0 4 0 8 0 -1
w:add .	0 -1 0 5 9 -3 -15 4
w:add <goods>	0 4 0 11 -7 -1 -10 0
w:add <number>	0 12 0 0 -8 0 -3 0
w:add <points>	0 10 0 -9 -1 0 0 0
w:add _ .	0 16 10 -4 -11 0 -4 0
w:add _ <name>	0 0 0 19 -5 0 -5 0
w:add _ of	0 0 0 -10 2 0 7 0
w:add _ on	0 1 0 5 -17 0 3 0
w:add _ the	0 6 0 -3 -9 2 7 0
w:add _ to	0 13 0 -11 3 0 -1 0
w:add that	0 9 0 2 -7 0 0 0
w:add up	0 0 0 -8 15 0 0 0
w:additional	4 2 0 5 -1 -9 -19 0
w:additional <duty>	3 0 0 -5 9 -3 -14 0
w:additional _ ,	-3 0 0 15 -5 0 0 0
w:additional _ .	0 -5 0 -1 11 0 0 0
w:additional _ from	0 0 0 -8 12 0 0 0
w:additional _ of	2 13 0 0 -8 0 -1 0
w:additional _ on	0 0 0 -5 9 0 -8 0
w:additional duty	0 3 0 -11 16 -2 -7 0
w:adjust	0 0 0 0 30 0 -26 0
w:adjust _ countermeasure	0 0 0 0 17 0 -16 0
w:adjust its	0 0 0 0 24 0 -21 0
w:administration	0 9 0 0 -8 0 0 0
w:advantage	0 10 0 0 -8 0 0 0
w:afraid	0 11 0 0 -15 0 2 0
w:afraid of	0 12 0 -1 -12 0 2 0
w:after	-19 33 -14 4 -4 -4 -18 -24
w:after <day-ahead>	8 12 0 0 -25 10 3 0
w:after <day-gone>	0 13 0 0 -7 0 0 0
w:after <goods>	0 -5 0 19 -12 0 0 0
w:after <number>	0 -27 0 1 21 0 0 0
w:after <person>	3 -7 0 16 -11 0 0 0
w:after <seat>	-5 0 0 0 9 0 0 0
w:after <span>	-1 0 -1 0 11 0 0 0
w:after _ 's	0 -4 0 0 11 0 0 0
w:after _ ,	-9 25 11 23 -49 0 6 -4
w:after _ .	7 3 -1 2 0 -19 0 0
w:after _ :	0 12 0 0 -6 0 0 0
w:after _ <level>	0 -13 0 5 3 0 0 0
w:after _ <name>	0 0 0 14 -12 0 0 0
w:after _ <number>	0 19 0 0 -14 0 0 0
w:after _ ?	0 10 0 0 -7 0 0 0
w:after _ break	0 -4 0 0 10 0 0 0
w:after _ in	2 -5 0 -4 9 0 0 0
w:after _ is	0 10 0 0 -8 0 0 0
w:after _ it	0 23 0 -5 -15 0 0 0
w:after _ lapse	0 22 0 0 -20 0 0 0
w:after _ the	0 0 0 -11 -3 8 3 0
w:after _ they	0 -5 0 0 0 10 0 0
w:after all	0 -13 14 12 -9 1 -2 0
w:after an	0 0 0 -3 9 0 0 0
w:after it	0 36 0 0 -29 0 0 0
w:after midnight	0 30 0 0 -27 0 0 0
w:after that	-12 25 -4 7 -34 13 3 -2
w:after the	0 12 -4 -13 9 -17 0 -2
w:afterward	0 20 0 -2 -4 0 -9 0
w:afterward ,	0 16 0 0 -13 0 0 0
w:again	18 64 -28 -53 -32 26 -45 -7
w:again "	0 10 0 0 -9 0 0 0
w:again ,	4 12 0 -3 -15 11 -16 0
w:again .	9 24 -21 -11 -8 0 0 -22
w:again :	0 0 0 -2 0 0 0 10
w:again <v-impose>	2 -6 0 0 -10 19 0 0
w:again ?	0 -11 0 0 16 0 0 0
w:again _ "	0 -9 0 0 18 0 0 0
w:again _ .	0 13 0 0 -17 3 0 0
w:again _ <day-ahead>	12 0 0 -17 0 4 0 0
w:again _ <level>	0 -2 0 0 0 10 0 0
w:again _ <money>	0 0 0 0 -7 12 0 0
w:again _ <name>	0 23 0 0 -13 -2 -3 0
w:again _ <seat>	0 0 0 0 -1 0 0 10
w:again _ and	0 -4 0 2 -5 9 1 0
w:again _ i	0 0 0 0 -10 9 0 0
w:again _ its	0 -3 0 0 -8 11 0 0
w:again _ the	-11 23 -6 -12 6 -16 -9 4
w:again _ they	0 11 0 8 -10 -5 0 0
w:again after	11 14 0 0 -23 0 0 0
w:again and	0 18 -1 0 -2 -3 0 -4
w:again at	0 11 0 0 0 -5 0 0
w:again be	1 16 0 -1 -13 0 0 0
w:again before	0 -7 0 0 11 0 0 0
w:again for	2 14 1 -3 -16 0 0 0
w:again from	-1 -3 0 -10 10 1 0 0
w:again if	0 17 0 2 -24 0 -5 8
w:again in	-2 -8 0 0 23 0 -7 -5
w:again on	0 1 0 -12 -7 16 -1 0
w:again the	10 0 0 0 -7 0 0 0
w:against	-3 -13 -10 14 17 -5 -1 -6
w:against <level>	0 12 0 0 -6 0 0 0
w:against <name>	7 -4 0 23 -30 2 4 0
w:against <number>	0 -5 0 -6 19 0 0 0
w:against _ .	0 -8 0 0 15 0 0 0
w:against _ other	0 0 0 9 -6 0 0 0
w:against a	0 0 0 0 9 0 -2 0
w:against the	0 -16 0 8 1 4 0 0
w:agency	0 -3 0 0 13 0 0 0
w:agenda .	0 -10 0 10 0 0 0 0
w:agent	0 -3 0 -10 10 4 0 0
w:ago	10 -4 0 -21 7 6 0 0
w:ago ,	0 0 0 -8 14 0 0 0
w:ago .	0 0 0 0 -7 9 0 0
w:agree	-12 10 -5 -2 0 2 -4 0
w:agree ,	0 11 0 -2 0 0 -5 0
w:agree .	0 -14 0 7 3 0 2 0
w:agree ?	0 15 0 0 -12 0 0 0
w:agree _ something	0 1 0 11 -14 0 0 0
w:agree _ the	0 -11 0 0 0 11 0 4
w:agree in	0 1 0 -6 -2 12 -4 0
w:agree to	0 -3 0 -4 25 0 -7 0
w:agreement	-19 -10 -8 6 12 14 -5 -14
w:agreement .	0 10 0 15 -20 -2 0 0
w:agreement :	0 11 0 0 -8 0 0 0
w:agreement <quality>	0 -4 0 -3 9 0 0 0
w:agreement _ <day-ahead>	0 0 0 -9 -2 0 10 0
w:agreement _ <level>	0 0 0 18 -16 0 0 0
w:agreement _ <month-gone>	0 0 0 9 -8 0 0 0
w:agreement _ <name>	0 7 0 -10 -2 5 0 0
w:agreement _ be	0 0 0 -1 12 0 0 0
w:agreement _ good	0 -4 0 -3 9 0 0 0
w:agreement _ of	0 -11 0 3 6 0 0 0
w:agreement _ other	0 0 0 0 -10 11 0 0
w:agreement _ the	0 -2 0 12 -16 15 -2 0
w:agreement at	0 0 0 10 -5 0 0 0
w:agreement is	0 -5 0 0 10 0 0 0
w:agreement of	0 -7 0 12 -1 0 0 0
w:agreement the	0 -13 0 -3 21 0 0 0
w:agreement with	0 5 0 -17 -10 23 -2 0
w:agreement would	0 0 0 0 13 0 0 0
w:agriculture	0 -1 0 0 16 0 -8 0
w:agriculture minister	0 0 0 -4 15 0 -6 0
w:ahead ,	0 0 0 12 -5 0 -2 0
w:ahead with	0 5 0 -13 6 0 0 0
w:aid	0 -7 0 0 22 -10 0 0
w:air .	0 0 0 9 -8 0 0 0
w:aircraft	0 -14 0 -9 33 0 0 0
w:alaska	0 0 0 21 -18 0 0 0
w:alive	10 0 0 0 -9 0 0 0
w:alive again	11 0 0 0 -13 0 0 0
w:all	6 17 18 -17 -16 5 -3 7
w:all ,	0 -5 15 14 -11 -3 -2 0
w:all .	7 -10 0 -26 1 1 -3 22
w:all <v-down>	0 21 0 0 -20 0 0 0
w:all <v-up>	0 -5 0 0 11 0 -2 0
w:all _ ,	4 1 0 0 -14 1 8 0
w:all _ .	0 -1 0 -13 28 0 -5 0
w:all _ <number>	0 12 0 0 -11 0 0 0
w:all _ again	0 18 0 0 -14 0 0 0
w:all _ and	0 0 10 0 -8 0 0 0
w:all _ come	0 0 0 5 -10 5 0 0
w:all _ duty	0 -1 0 -2 11 0 0 0
w:all _ of	0 1 0 9 -15 0 0 0
w:all _ on	0 16 0 -6 0 0 0 0
w:all _ same	0 0 12 0 -3 0 -1 0
w:all _ software	11 0 0 0 -13 0 0 0
w:all _ the	0 -8 0 11 -15 6 5 0
w:all _ them	0 2 0 -8 -1 9 0 0
w:all _ were	0 0 0 0 -5 0 10 0
w:all _ would	0 12 0 0 -5 -1 0 0
w:all _ wrong	0 -10 0 0 11 0 0 0
w:all come	0 10 0 0 -10 0 0 0
w:all critical	11 0 0 0 -13 0 0 0
w:all go	0 -5 0 0 9 0 0 0
w:all good	0 0 0 9 -6 0 0 0
w:all of	-3 7 9 -23 -5 10 -3 0
w:all option	0 0 0 0 -19 0 21 0
w:all over	0 20 0 -3 -16 0 2 0
w:all the	-2 0 11 -4 0 -3 0 0
w:all thi	0 0 0 0 18 -5 0 0
w:all three	0 18 0 -1 -17 4 0 0
w:allow	0 -6 0 4 0 -11 7 0
w:allow _ to	0 0 0 1 -11 0 10 0
w:allowed	0 14 0 -11 -12 -1 9 0
w:allowed to	0 15 1 -8 -17 0 10 0
w:ally	0 0 0 12 -11 0 0 0
w:almost	0 0 0 -3 18 0 -1 0
w:alone ,	0 0 0 10 -15 4 0 0
w:already	0 -3 0 -6 0 12 -3 4
w:already <v-bear>	0 -4 0 0 11 7 -9 0
w:already <v-say>	2 2 0 1 -9 0 0 0
w:also	14 -32 -6 -5 10 6 0 -4
w:also <v-bear>	11 0 0 0 -5 0 0 0
w:also <v-impose>	-3 0 0 5 -11 16 -1 0
w:also <v-say>	-2 -2 0 8 -8 1 4 0
w:also <v-target>	0 0 0 4 -9 4 0 0
w:also <v-threaten>	0 0 0 15 -22 4 0 0
w:also <v-up>	0 0 0 0 0 9 0 0
w:also _ <level>	0 0 0 -1 10 0 0 0
w:also _ a	11 0 0 -3 -1 0 0 0
w:also _ about	0 0 0 0 10 0 0 0
w:also _ that	-3 -5 0 10 -12 3 5 0
w:also _ to	-1 0 0 -1 -8 10 4 0
w:also raise	0 0 0 0 -2 9 0 0
w:also threaten	0 0 0 0 -15 7 2 0
w:also warn	0 0 0 14 -5 0 0 0
w:alternative	0 10 0 0 -21 0 12 0
w:although	0 0 0 9 -3 0 -1 0
w:altogether	5 -15 11 -8 -21 17 0 1
w:altogether ,	0 0 0 0 -14 5 8 0
w:altogether .	0 -5 0 -11 -1 13 -1 4
w:aluminium	0 -12 3 -5 1 0 9 0
w:aluminum	0 -6 0 -3 15 0 0 0
w:alway <v-impose>	0 0 0 0 -12 0 12 0
w:alway _ .	0 0 0 0 -9 0 12 0
w:am	0 -12 0 0 15 0 1 0
w:among	-9 -12 0 7 0 -14 19 0
w:among _ thing	0 0 0 0 -8 0 9 0
w:among other	0 0 0 -4 -22 0 24 0
w:among the	0 -4 0 11 0 0 0 0
w:amount will	0 0 0 10 -1 0 -4 0
w:an	-3 -2 -12 4 18 -8 -11 0
w:an <agent>	0 -2 0 0 -2 0 10 0
w:an <goods>	0 -2 0 0 9 0 0 0
w:an <level-noun>	0 3 0 -8 -7 0 16 0
w:an <office>	8 0 0 9 -13 0 -4 4
w:an <quality>	0 17 0 0 -6 -1 -2 0
w:an <v-buy>	0 -7 0 0 0 0 10 0
w:an <v-impose>	0 0 0 -16 -2 -5 23 0
w:an <v-sign>	0 -1 0 -1 -7 5 9 0
w:an _ ,	1 14 0 -11 -3 2 -2 0
w:an _ -	0 0 0 14 -9 0 0 0
w:an _ .	0 -7 0 0 34 -5 -10 -4
w:an _ <quality>	0 -1 0 -3 10 0 0 0
w:an _ and	0 8 0 0 -13 0 9 0
w:an _ by	0 -4 0 13 0 0 -4 0
w:an _ duty	0 -2 0 -1 11 0 0 0
w:an _ for	0 0 0 5 -12 0 0 7
w:an _ of	0 0 0 0 5 -11 0 0
w:an _ on	0 -2 0 3 -11 7 2 0
w:an _ that	0 -1 0 -7 0 12 -2 0
w:an _ under	0 0 0 -13 15 0 0 0
w:an _ with	0 11 0 -11 0 0 0 0
w:an _ would	0 0 0 0 13 0 0 0
w:an answer	0 4 0 0 -15 0 16 0
w:an extension	0 11 0 -22 14 -5 -12 0
w:an interview	0 0 0 0 -4 13 0 0
w:an investigation	0 0 0 0 -4 0 11 0
w:an old	0 -1 0 -2 11 0 0 0
w:an order	0 -2 0 0 -2 0 10 0
w:anchovy	0 12 0 0 -10 0 0 0
w:and	-4 19 -12 -15 12 1 -7 -11
w:and ,	0 -15 0 7 6 0 0 0
w:and <day-ahead>	0 -10 0 0 1 0 7 0
w:and <goods>	-13 -4 -21 10 7 3 -3 -11
w:and <level>	5 38 -9 -2 -28 -13 -16 7
w:and <name>	2 2 -6 -8 17 -19 -6 4
w:and <number>	-11 43 -11 -3 -23 1 -27 -7
w:and <person>	-3 0 0 -5 8 -2 2 0
w:and <quality>	-4 18 0 -12 0 0 -17 0
w:and <seat>	-3 20 -3 4 -10 0 -3 -2
w:and <sender>	1 -2 0 0 12 -3 0 0
w:and <span>	0 0 0 -5 12 0 0 0
w:and <v-bear>	0 -12 0 -1 25 0 0 0
w:and <v-begin>	0 10 0 -22 6 0 0 0
w:and <v-down>	0 -6 0 -9 13 0 4 0
w:and <v-end>	-4 -14 0 -11 20 10 0 0
w:and <v-impose>	-19 -27 0 10 12 -2 11 0
w:and <v-propose>	0 -3 0 0 0 12 0 0
w:and <v-say>	0 -2 0 0 -11 0 12 0
w:and <v-suspend>	-5 -10 0 0 9 0 7 0
w:and <v-target>	0 -5 0 13 0 0 -9 0
w:and <v-threaten>	0 0 0 11 -24 4 7 0
w:and _ "	0 0 0 -2 9 0 0 0
w:and _ 's	10 9 0 10 -11 -8 -8 0
w:and _ (	0 -9 0 0 12 0 0 0
w:and _ ,	-12 0 0 3 18 -20 -19 1
w:and _ .	5 18 0 -14 0 -12 -3 -6
w:and _ ;	0 -5 0 0 16 0 0 0
w:and _ <day-ahead>	0 17 0 -8 -7 0 0 0
w:and _ <day-gone>	1 0 0 11 -9 0 -2 0
w:and _ <level>	0 7 0 -3 -5 4 0 0
w:and _ <month-ahead>	0 15 0 0 -11 0 0 0
w:and _ <name>	0 4 0 -13 -4 0 16 0
w:and _ <number>	2 8 0 -2 -16 6 0 8
w:and _ <organisation>	-3 -26 0 2 32 -13 -2 0
w:and _ <quality>	-11 0 0 -1 5 2 0 0
w:and _ <seat>	0 -1 0 20 -5 0 -7 0
w:and _ ?	0 18 0 -11 -3 0 0 0
w:and _ after	0 3 0 14 -18 0 0 0
w:and _ all	0 11 0 0 -10 0 0 0
w:and _ and	0 1 0 -9 0 0 9 0
w:and _ announce	0 0 0 9 -10 0 0 0
w:and _ another	0 -11 0 0 1 0 7 0
w:and _ any	3 0 0 8 -3 0 -11 0
w:and _ apply	0 10 0 0 0 0 -4 0
w:and _ are	0 -5 0 12 2 -6 -4 0
w:and _ as	6 -11 0 11 -4 0 0 0
w:and _ at	0 0 0 9 -16 14 0 0
w:and _ be	0 -11 0 0 20 -9 0 0
w:and _ before	0 -2 0 -3 11 0 0 0
w:and _ cannot	2 5 0 0 -17 0 9 0
w:and _ control	11 0 0 0 -14 0 0 0
w:and _ could	0 -14 0 -1 4 8 -4 4
w:and _ countermeasure	0 0 0 0 -13 0 15 0
w:and _ country	0 0 0 -9 10 0 0 0
w:and _ critical	11 0 0 -1 -7 0 0 0
w:and _ date	0 9 0 0 -9 0 0 0
w:and _ down	0 17 0 -4 -14 0 0 0
w:and _ duty	0 -7 0 13 2 0 -1 0
w:and _ engine	-1 0 0 0 11 0 0 0
w:and _ failed	0 0 0 9 -9 0 0 0
w:and _ fear	0 0 0 0 -7 9 0 0
w:and _ fee	0 -5 0 0 -4 11 0 0
w:and _ first	0 0 0 0 -9 10 0 0
w:and _ for	-8 23 0 0 -6 -5 0 0
w:and _ full	0 -6 0 0 9 0 0 0
w:and _ further	0 -1 0 -2 11 0 0 0
w:and _ go	0 0 0 -14 3 -3 6 0
w:and _ had	0 -5 0 0 25 -6 0 0
w:and _ have	0 12 0 -12 6 -8 0 0
w:and _ i	0 9 0 0 -5 0 0 0
w:and _ if	0 -14 0 -2 22 0 0 0
w:and _ in	-1 -8 7 -7 23 -5 -10 0
w:and _ is	0 -12 0 -12 5 14 4 0
w:and _ it	-4 2 5 7 -20 1 0 8
w:and _ its	0 0 0 -11 0 0 7 0
w:and _ know	10 0 0 0 -10 0 0 0
w:and _ levy	0 0 0 3 -12 9 0 0
w:and _ longer	0 8 0 4 -13 0 0 0
w:and _ may	0 12 0 0 -9 -6 -1 8
w:and _ meet	0 -1 0 0 10 0 0 0
w:and _ necessary	0 0 0 0 10 0 -5 0
w:and _ need	0 0 0 0 -8 10 0 0
w:and _ new	0 -1 0 13 -6 0 0 0
w:and _ not	0 -13 0 2 0 -1 6 0
w:and _ nothing	0 -15 0 -5 29 0 0 0
w:and _ old	0 -4 0 0 11 0 0 0
w:and _ on	7 -2 0 5 0 -9 -16 1
w:and _ other	0 0 0 15 -18 7 0 0
w:and _ raise	0 10 0 0 -9 0 0 0
w:and _ rise	0 -12 0 0 17 0 0 0
w:and _ rubber	0 12 0 0 -12 0 0 0
w:and _ rule	9 -3 0 0 -25 17 0 0
w:and _ say	0 14 0 0 -11 0 0 0
w:and _ second	0 -9 0 0 10 0 0 0
w:and _ shall	0 0 0 7 -9 -1 2 0
w:and _ state	0 0 0 0 11 0 0 0
w:and _ take	0 -14 0 0 0 0 16 0
w:and _ tell	0 0 0 13 -9 0 0 0
w:and _ that	0 -3 0 -7 -1 0 17 0
w:and _ the	-8 16 -5 -7 -5 0 13 -7
w:and _ them	3 4 0 0 -9 0 0 0
w:and _ there	0 -17 0 7 8 0 0 0
w:and _ thi	10 -1 0 0 -13 0 8 0
w:and _ threaten	3 0 0 8 -9 0 -1 0
w:and _ truce	9 -3 0 10 -12 -1 5 0
w:and _ under	0 -3 0 0 11 0 0 0
w:and _ want	0 -3 0 0 11 0 0 0
w:and _ warn	0 0 0 3 -9 5 2 0
w:and _ we	0 -18 0 -1 18 0 3 0
w:and _ were	0 16 0 -4 -4 0 0 0
w:and _ would	-8 10 -2 0 -13 14 -1 3
w:and a	0 5 3 -8 -9 0 0 3
w:and about	0 -6 0 0 9 2 0 0
w:and above	2 0 0 9 -12 0 0 0
w:and after	0 17 0 -9 -5 0 0 0
w:and all	11 0 0 0 -4 0 0 0
w:and aluminum	0 -4 0 -1 12 0 0 0
w:and battery	0 0 0 10 -9 0 0 0
w:and by	0 -4 0 0 14 0 0 0
w:and car	0 0 0 0 12 -4 0 0
w:and chip	0 0 0 6 -12 8 0 0
w:and come	0 -3 0 0 12 0 0 0
w:and duty	0 5 0 5 -14 0 0 0
w:and each	0 0 0 9 -7 0 0 0
w:and end	0 -6 0 0 16 0 0 0
w:and everybody	0 1 0 0 -12 9 0 0
w:and for	-1 -18 0 -9 36 -1 0 0
w:and hardly	0 0 0 10 -10 0 0 0
w:and has	9 -6 0 3 5 -1 -18 0
w:and i	0 9 1 7 -28 1 7 0
w:and if	5 6 -5 13 -18 -17 10 3
w:and it	-1 -2 0 -19 14 -10 0 3
w:and jet	-4 0 0 0 13 0 0 0
w:and let	-1 0 0 0 11 0 0 0
w:and magnet	-4 0 0 0 10 0 0 0
w:and may	0 0 0 0 -10 6 6 0
w:and medicine	0 4 0 9 -11 0 0 0
w:and might	0 0 0 -2 -4 10 0 0
w:and more	0 -11 4 0 8 -1 0 0
w:and next	0 -2 0 11 -2 0 0 0
w:and not	0 2 0 -15 4 -6 7 0
w:and nothing	0 -4 0 -2 13 0 0 0
w:and of	0 0 0 7 -11 1 0 0
w:and on	1 -15 0 0 12 0 -1 0
w:and orange	0 -9 0 0 14 0 0 0
w:and pay	0 -9 0 0 16 0 0 0
w:and reserved	0 0 0 0 -22 0 23 0
w:and salmon	0 0 0 0 -20 10 9 0
w:and say	0 0 0 0 -4 -3 10 0
w:and section	0 0 0 10 -9 0 0 0
w:and ship	0 0 0 0 -8 11 0 0
w:and shrimp	0 -13 0 0 14 0 0 0
w:and something	0 -3 0 16 -12 0 0 0
w:and spirit	0 0 0 -9 9 0 1 0
w:and stay	0 -7 0 0 11 0 0 0
w:and textile	0 0 0 -4 -4 11 0 0
w:and that	-14 0 0 19 -33 4 25 1
w:and the	0 1 5 -2 0 12 -56 3
w:and then	0 25 0 0 -15 0 -14 0
w:and they	12 13 0 -18 -11 2 -1 0
w:and threaten	0 0 0 14 -8 0 0 0
w:and to	-1 13 0 -2 0 0 -4 0
w:and vow	0 0 0 -1 -9 0 15 0
w:and warn	1 0 0 0 -10 7 0 0
w:and will	-2 -7 0 -19 23 -8 1 0
w:and with	7 2 7 7 -19 3 -19 0
w:and without	0 -6 0 0 14 0 0 0
w:and would	-1 -6 0 -11 9 0 4 0
w:and your	0 -10 0 0 14 0 0 0
w:anew	0 23 0 -11 -31 10 0 8
w:anew .	0 0 0 -2 -9 7 0 4
w:annex	0 -4 0 0 9 0 0 0
w:announce	-2 -17 -1 26 -8 -14 0 0
w:announce .	0 -9 0 1 13 0 -2 0
w:announce <day-today>	0 0 0 15 -10 0 -2 0
w:announce _ <day-ahead>	0 0 0 9 -6 0 0 0
w:announce _ <day-gone>	-2 -2 0 -2 21 0 -15 0
w:announce _ <day-today>	0 0 0 -6 12 0 0 0
w:announce _ additional	0 0 0 10 -13 0 0 0
w:announce _ that	0 0 0 16 -14 0 0 0
w:announce _ week	0 0 0 -10 7 0 0 0
w:announce an	0 1 0 9 -15 0 0 0
w:announce for	5 -5 0 28 -27 0 0 0
w:announce last	0 0 0 -9 6 0 0 0
w:announce on	-3 -7 0 -4 14 0 0 0
w:announce that	-10 0 0 -3 15 0 3 0
w:another	-1 -15 9 34 -14 -24 0 0
w:another <agent>	0 -6 0 0 10 0 -1 0
w:another <level>	0 1 3 12 -11 0 -7 0
w:another <money>	0 0 0 18 -13 0 0 0
w:another <number>	0 -12 0 23 -7 0 0 0
w:another <span>	0 -4 0 -12 35 0 -7 0
w:another _ ,	0 0 0 -19 0 -5 10 8
w:another _ .	0 -13 -3 30 -11 0 -1 0
w:another _ from	0 0 0 16 -14 0 0 0
w:another _ on	0 -10 0 14 0 0 0 0
w:another _ thi	0 0 0 9 -5 0 0 0
w:another _ would	0 0 0 12 -24 0 10 0
w:another law	0 -6 0 0 10 0 -1 0
w:another matter	0 0 0 0 -5 0 10 0
w:another question	0 0 0 12 -12 0 0 0
w:answer	4 -12 -15 -1 0 -34 19 0
w:answer ,	0 0 0 -10 22 0 -9 0
w:answer .	0 -7 0 5 -18 0 21 0
w:answer <not>	0 6 0 0 -9 0 2 0
w:answer ?	0 0 0 0 -11 0 11 0
w:answer _ <level>	0 1 0 -10 9 0 -4 0
w:answer _ <name>	0 0 0 -6 16 0 -4 0
w:answer _ <person>	0 0 0 9 0 0 -7 0
w:answer _ be	0 0 0 0 -20 0 20 0
w:answer _ expect	0 0 0 0 -8 0 9 0
w:answer _ new	0 0 0 0 -8 0 11 0
w:answer _ once	0 0 0 0 9 0 -8 0
w:answer at	0 0 0 0 11 0 -9 0
w:answer by	2 -3 0 0 13 0 -13 0
w:answer in	0 0 0 -3 -1 0 10 0
w:answer to	-4 -2 0 16 5 0 -20 0
w:answer with	17 7 0 -13 0 0 -7 0
w:answer would	0 0 0 0 -14 0 13 0
w:anti	0 -2 0 -1 14 0 0 0
w:anti -	0 -2 0 -1 14 0 0 0
w:anti _ dump	0 -2 0 0 11 0 0 0
w:antimony	18 -1 0 0 -4 -4 0 0
w:antimony to	14 0 0 0 -10 0 0 0
w:any	13 -28 -14 -9 -7 -2 30 9
w:any <duty>	9 -7 0 0 -7 2 0 0
w:any <level-noun>	0 0 0 0 -8 0 10 0
w:any <quality>	0 0 0 2 -12 0 8 0
w:any <v-impose>	0 0 0 -1 -11 0 16 0
w:any _ .	0 -3 -2 -9 0 10 -1 1
w:any _ all	11 0 0 -3 -4 0 0 0
w:any _ if	6 0 0 -6 10 -7 -6 0
w:any _ step	0 0 0 0 -10 0 11 0
w:any _ tariff	0 0 0 0 -10 0 11 0
w:any _ that	1 0 0 8 -26 0 0 12
w:any _ the	0 0 0 14 -13 0 0 0
w:any _ would	0 -9 0 0 25 0 -10 0
w:any and	11 0 0 -3 -4 0 0 0
w:any case	0 -13 0 0 18 0 0 0
w:any day	0 0 0 0 -5 1 -3 12
w:any new	0 0 0 -4 -10 0 18 0
w:any such	0 0 0 0 -10 0 13 0
w:any tariff	10 -2 0 0 -10 3 0 0
w:any time	3 3 0 9 -18 0 5 0
w:any week	0 0 0 3 -10 7 0 0
w:anybody	0 -15 0 -10 18 0 0 0
w:anybody 's	0 -12 0 0 15 0 0 0
w:anyone in	0 0 0 10 -9 0 0 0
w:anything	5 0 0 -23 8 -9 5 0
w:anything ,	0 5 0 0 -12 0 8 0
w:anything _ the	0 0 0 0 -6 0 9 0
w:anything with	10 0 0 0 -6 0 0 0
w:anyway	0 -3 0 -1 16 0 0 0
w:anyway .	0 -3 0 -1 15 0 0 0
w:anywhere .	0 1 0 10 -12 0 0 0
w:app	0 -3 0 -4 -9 21 0 0
w:appeal	0 -3 0 0 31 -2 -5 0
w:appear	0 0 0 -1 12 0 0 0
w:apple	-2 -2 0 -3 11 0 0 0
w:apple .	0 0 0 7 -14 0 7 0
w:apple would	0 0 0 -3 10 0 0 0
w:application	-1 -1 0 0 12 0 0 0
w:apply	17 47 -5 -14 -43 1 -16 2
w:apply .	0 18 0 -5 -11 -8 -4 2
w:apply :	0 13 0 0 -11 0 0 0
w:apply <level>	3 0 0 11 -13 0 0 0
w:apply _ ,	4 7 0 -6 0 0 -2 0
w:apply _ <day-gone>	0 -21 0 3 8 0 5 0
w:apply _ <level>	0 16 0 0 -14 0 0 0
w:apply _ <quality>	1 0 0 0 -10 8 0 0
w:apply _ if	0 9 0 0 -8 0 0 0
w:apply _ more	0 14 0 0 -13 0 0 0
w:apply _ the	0 -12 0 2 2 0 2 0
w:apply again	6 8 0 -7 -2 -5 0 0
w:apply anew	0 10 0 0 -15 0 0 4
w:apply for	0 -2 0 0 13 0 0 0
w:apply in	0 11 0 0 -8 0 0 0
w:apply its	0 0 0 0 -20 19 0 0
w:apply once	0 14 0 0 -13 0 0 0
w:apply the	0 10 0 -1 -7 0 0 0
w:apply to	0 8 0 -16 -3 5 0 0
w:approval	0 -18 0 -10 9 10 2 0
w:approve	-6 -20 0 -8 34 0 -1 6
w:approve ,	0 -3 0 0 10 0 0 0
w:approve _ ,	0 0 0 0 -1 0 0 9
w:approve _ the	0 -5 0 0 11 0 0 0
w:approve it	0 -5 0 0 0 0 0 9
w:apricot	0 -15 0 0 14 0 2 0
w:arbiter	0 10 0 0 -7 0 0 0
w:arbitration	0 0 0 -3 -10 17 0 0
w:are	0 -5 -5 3 9 0 -11 1
w:are .	0 -12 0 -4 17 0 0 0
w:are <level>	0 -26 0 -1 30 0 0 0
w:are <quality>	0 -1 0 -2 11 0 0 0
w:are <v-begin>	2 -1 0 9 0 -6 -5 0
w:are <v-impose>	2 26 -4 -6 -6 -17 -8 -1
w:are <v-propose>	0 -9 0 -13 36 0 -3 0
w:are <v-return>	0 3 0 9 -15 0 0 0
w:are <v-say>	0 15 0 -11 -7 -3 -2 9
w:are <v-target>	0 3 0 -7 11 -9 -2 2
w:are <v-threaten>	0 0 0 12 -11 0 0 0
w:are _ 's	0 0 0 0 10 0 -3 0
w:are _ ,	1 2 2 12 -15 -14 -1 4
w:are _ .	6 -5 -3 0 0 -11 9 0
w:are _ :	0 2 0 6 -13 0 3 0
w:are _ ;	0 11 0 -2 -6 0 0 0
w:are _ <day-ahead>	0 8 0 5 -11 0 0 0
w:are _ again	3 0 0 0 -21 19 -4 0
w:are _ and	0 -17 0 0 28 -3 -2 0
w:are _ as	0 5 0 9 -12 0 0 0
w:are _ at	0 11 0 -13 6 -2 -1 0
w:are _ back	0 10 0 0 -19 7 0 0
w:are _ be	0 -10 0 -11 29 0 0 0
w:are _ by	0 -1 0 0 0 -3 9 0
w:are _ for	0 0 0 -6 17 0 0 0
w:are _ from	0 -5 0 0 14 0 0 0
w:are _ if	0 0 0 0 10 0 0 0
w:are _ in	0 15 0 0 -10 0 0 0
w:are _ of	0 15 0 -6 0 -7 0 0
w:are _ on	0 6 6 -12 0 -1 0 0
w:are _ pay	1 0 0 13 -18 0 0 0
w:are _ satisfactory	0 0 0 0 -4 0 10 0
w:are _ their	0 0 0 0 -3 10 0 0
w:are _ there	0 0 0 0 -9 0 0 10
w:are _ until	5 -20 0 -1 3 0 6 0
w:are _ way	0 0 0 10 -8 0 0 0
w:are _ with	0 0 0 10 -8 0 0 0
w:are already	0 4 0 8 -14 0 0 0
w:are at	0 9 0 0 -14 2 0 0
w:are back	5 24 4 -11 -23 -7 -2 0
w:are charge	0 12 0 -5 -1 -1 0 0
w:are due	0 2 0 0 -23 23 0 0
w:are exempt	0 -4 0 -5 18 0 0 0
w:are free	0 -11 0 0 17 -6 0 0
w:are next	0 0 0 7 -15 0 11 0
w:are prepare	0 0 0 0 12 0 -1 0
w:are restore	0 13 0 0 -12 0 0 0
w:are set	0 -6 0 0 14 0 0 0
w:are still	0 0 0 0 -5 0 0 9
w:are tell	0 2 0 0 -11 0 0 10
w:are the	0 -13 0 -4 19 0 0 0
w:are to	0 -7 0 0 17 0 -5 0
w:are up	0 5 0 4 -11 0 0 0
w:are worth	0 -8 7 0 -11 9 4 0
w:argue	0 0 0 0 11 0 0 0
w:argument	0 0 0 -12 23 0 0 0
w:argument on	0 0 0 -7 12 0 0 0
w:arithmetic	0 14 0 0 -9 0 0 0
w:army	0 0 0 0 11 -1 0 0
w:around	1 0 0 -5 12 -3 0 0
w:arrangement ,	0 -4 0 -2 12 0 0 0
w:arrangement <v-end>	0 4 0 0 -17 13 0 0
w:arrangement end	0 1 0 0 -16 14 0 0
w:arrear	0 -3 0 0 11 0 0 0
w:as	30 4 -27 -10 13 -22 -8 -18
w:as <level>	0 11 0 0 -4 0 0 0
w:as <name>	0 -4 0 0 19 0 0 0
w:as <person>	8 -10 0 -13 21 0 -10 0
w:as <seat>	0 0 0 -2 10 0 0 0
w:as _ ,	0 -26 0 0 36 -7 0 -2
w:as _ .	16 1 -8 0 -8 6 -1 -3
w:as _ <month-gone>	0 9 0 -4 -1 0 0 0
w:as _ <quality>	1 -10 0 9 0 0 0 0
w:as _ as	14 -5 -1 0 19 -16 -25 0
w:as _ did	1 10 0 4 -21 0 3 0
w:as _ for	0 0 0 0 -8 0 10 0
w:as _ has	7 -3 0 -17 0 0 9 2
w:as _ in	0 9 5 0 -13 0 0 0
w:as _ is	0 -15 0 0 8 0 0 1
w:as _ law	0 0 0 19 -14 0 0 0
w:as _ rule	0 0 0 10 -8 0 0 0
w:as _ say	0 -3 0 0 0 10 0 0
w:as _ tariff	0 -1 0 -1 10 0 0 0
w:as _ to	0 9 0 1 -14 0 0 0
w:as _ was	0 27 0 -3 -22 0 0 0
w:as a	0 0 0 8 -9 3 0 0
w:as before	0 0 0 -7 10 -3 0 0
w:as for	0 -15 0 3 7 0 0 0
w:as he	0 0 0 22 -17 0 0 0
w:as i	0 0 0 0 -4 9 0 0
w:as if	-2 0 0 -4 19 0 0 0
w:as in	0 29 0 0 -27 0 0 0
w:as it	17 11 0 3 -32 0 0 5
w:as long	0 -16 0 -9 38 0 -8 0
w:as much	0 16 2 0 -15 -8 0 0
w:as of	0 1 0 -4 14 0 -9 0
w:as the	6 -1 0 8 -4 -4 0 0
w:as they	0 12 0 -16 -9 0 9 0
w:as was	0 9 0 0 -8 0 0 0
w:as well	15 -6 -5 0 -11 10 4 -3
w:asia	0 2 0 -8 18 0 -3 0
w:aside	0 2 0 0 -5 10 0 0
w:aside in	0 14 0 0 -18 2 0 0
w:ask	-3 10 -17 -3 22 4 -36 -16
w:ask ,	0 5 0 10 -13 0 0 0
w:ask _ <level>	0 0 0 -2 11 0 0 0
w:ask _ a	0 6 0 -16 10 -3 3 0
w:ask _ on	0 0 0 16 -12 0 -6 0
w:ask _ refund	0 0 0 0 -9 10 0 0
w:ask _ to	0 0 0 -4 13 0 -1 0
w:ask about	0 -1 0 -10 21 0 0 0
w:ask to	0 10 0 0 -5 0 0 0
w:ask whether	0 15 0 1 -8 0 -5 0
w:asleep	3 6 0 0 -12 0 0 0
w:asleep _ <day-ahead>	4 8 0 0 -14 0 0 0
w:asleep until	4 8 0 0 -12 0 0 0
w:association	-1 -5 0 -3 15 1 -7 0
w:association <v-say>	0 -2 0 0 15 0 -5 0
w:assume	0 10 0 0 -5 0 0 0
w:assume _ it	0 11 0 0 -10 0 0 0
w:assume that	0 10 0 0 -8 0 0 0
w:assured	0 -1 0 -5 17 0 0 0
w:at	-34 3 -4 -9 12 3 9 -17
w:at <goods>	0 0 0 0 0 0 10 0
w:at <level>	0 6 -3 -13 2 0 2 -3
w:at <money>	0 9 0 0 -10 0 0 0
w:at <not>	0 -6 0 11 0 0 0 0
w:at <number>	-2 6 0 0 -9 -4 8 2
w:at <quality>	0 -5 0 0 14 0 0 0
w:at <span>	0 11 0 0 -4 0 0 0
w:at <v-threaten>	0 -5 0 0 -8 19 0 0
w:at _ ,	-1 7 -1 4 -10 1 0 -3
w:at _ .	-25 -11 -11 -11 13 2 22 0
w:at _ ;	0 0 0 -9 0 0 6 0
w:at _ <day-today>	0 -3 0 0 8 0 0 0
w:at _ <level>	0 -1 0 11 -2 0 0 0
w:at _ <quality>	0 22 0 0 -13 -1 0 0
w:at _ <span>	0 12 0 -2 -6 0 0 0
w:at _ ?	0 15 0 8 -21 0 0 0
w:at _ a	0 0 0 0 14 0 0 0
w:at _ again	0 0 0 -12 7 -5 0 0
w:at _ and	0 0 -1 -15 0 -1 15 0
w:at _ duty	0 -8 0 1 10 0 -3 0
w:at _ end	0 18 0 22 -26 -6 0 -1
w:at _ expense	0 0 0 0 -8 0 10 0
w:at _ for	0 1 0 -9 7 0 0 0
w:at _ height	0 12 0 0 -3 0 0 0
w:at _ in	0 18 0 -3 -20 12 -9 0
w:at _ it	0 -15 0 0 14 0 2 0
w:at _ now	0 4 0 0 -14 0 9 0
w:at _ of	0 0 0 0 -6 9 0 0
w:at _ on	0 0 0 -13 13 0 -3 0
w:at _ stroke	0 5 0 0 -11 0 0 2
w:at _ table	0 10 0 0 -3 0 0 0
w:at _ that	0 0 0 11 -9 0 0 0
w:at _ time	2 8 0 8 -17 -3 4 0
w:at _ within	0 0 10 0 -8 0 0 0
w:at _ worst	0 -9 0 0 16 0 0 0
w:at _ year	0 -8 0 12 0 0 -2 0
w:at a	-2 0 0 -8 17 -12 0 0
w:at all	0 5 0 -22 -7 11 -3 10
w:at an	0 0 0 0 -2 0 12 0
w:at any	3 3 0 9 -16 -2 5 0
w:at both	0 0 0 0 -6 9 0 0
w:at dawn	0 0 0 11 -10 0 0 0
w:at half	0 0 0 0 -7 9 0 0
w:at hand	0 0 0 0 -8 0 10 0
w:at least	0 6 0 -16 12 0 -2 0
w:at lower	0 0 0 0 -11 11 0 0
w:at midnight	0 12 0 -2 -5 0 0 0
w:at new	0 -3 0 12 -2 0 -1 0
w:at nothing	0 -6 0 11 0 0 0 0
w:at once	-2 -20 2 6 11 0 0 -4
w:at one	0 -1 0 0 14 0 0 0
w:at present	0 -21 0 -23 33 0 8 0
w:at risk	0 -5 0 0 -8 19 0 0
w:at stake	0 24 0 0 -17 -6 0 0
w:at that	0 0 0 17 -10 0 0 0
w:at the	-8 11 9 7 -2 -35 1 -16
w:at up	0 0 0 9 -7 0 0 0
w:at which	0 -11 0 6 -4 5 0 0
w:at zero	0 -6 0 -4 20 0 0 0
w:atlantic	0 0 0 -6 10 0 0 0
w:auckland	0 -6 0 0 10 0 0 0
w:automatically	0 18 0 6 -24 0 0 0
w:automatically .	0 23 0 0 -23 0 0 0
w:autumn	0 12 -4 25 -25 3 -12 0
w:autumn .	0 15 -1 11 -22 2 -7 0
w:await	0 12 0 0 -3 0 0 0
w:away	7 0 8 -10 7 -9 -15 0
w:away ,	0 -5 0 0 13 0 0 0
w:away _ a	0 -10 0 0 11 0 0 0
w:away on	0 10 0 0 -5 0 0 0
w:b	0 23 0 -13 -16 4 0 0
w:b )	0 15 0 -4 -16 5 0 0
w:back	43 81 -8 -70 -56 -2 -11 -12
w:back ,	12 0 2 -13 -15 0 7 5
w:back .	15 17 -20 -4 -22 3 0 2
w:back :	0 9 0 0 -2 0 0 0
w:back <day-ahead>	5 0 0 -1 -11 -5 10 0
w:back <day-today>	0 10 0 0 -8 0 0 0
w:back <name>	0 1 0 0 -11 0 10 0
w:back ?	0 12 0 0 -12 0 2 0
w:back _ "	0 -5 0 0 -2 0 13 0
w:back _ ,	18 -1 0 -3 -5 -6 0 0
w:back _ .	-6 0 -2 -8 11 -6 7 0
w:back _ <day-ahead>	-13 0 4 -13 -1 20 -2 0
w:back _ <day-gone>	0 -2 0 0 10 0 0 0
w:back _ <level>	-1 6 0 -20 0 1 5 0
w:back _ <month-ahead>	0 11 0 0 -3 -3 0 0
w:back _ <number>	-2 30 -1 -1 -22 1 -7 0
w:back _ <organisation>	0 -8 0 0 14 0 0 0
w:back _ <points>	1 1 7 0 -14 0 0 0
w:back _ <quality>	0 14 0 0 -9 0 0 0
w:back _ <seat>	0 0 0 1 9 0 -7 0
w:back _ <span>	0 17 0 0 -13 0 0 0
w:back _ ?	0 22 0 0 -22 0 0 0
w:back _ and	-2 0 8 -1 -21 0 4 10
w:back _ by	0 -10 0 0 13 0 0 0
w:back _ export	9 1 0 0 -8 0 0 0
w:back _ force	10 -8 0 0 0 0 0 0
w:back _ in	0 10 0 0 -10 0 0 0
w:back _ it	0 -7 0 0 19 5 -10 0
w:back _ its	0 -9 0 0 15 0 0 0
w:back _ life	0 0 0 0 -13 13 0 0
w:back _ once	0 0 0 10 0 0 0 0
w:back _ our	0 12 0 0 -11 0 0 0
w:back _ the	12 -15 0 19 -1 0 1 -8
w:back _ to	0 10 0 -4 -4 4 0 0
w:back _ we	0 11 0 0 -9 0 0 0
w:back _ well	4 0 0 0 -10 5 0 0
w:back _ what	0 18 0 0 -14 0 0 0
w:back _ where	0 17 0 0 -15 0 0 0
w:back and	0 6 3 0 -12 0 0 0
w:back as	3 0 0 0 -10 4 0 0
w:back at	-2 2 -7 0 9 -4 -10 0
w:back if	0 16 -1 -6 0 -1 0 0
w:back in	0 21 0 0 -11 3 -11 0
w:back on	0 15 1 2 -26 13 1 -8
w:back the	5 11 0 -7 -6 -2 0 0
w:back to	3 14 -2 -23 1 0 -3 -7
w:back up	0 25 0 -9 -16 1 -2 0
w:back where	0 8 0 2 -13 0 0 0
w:bacon	0 9 1 0 -14 0 0 0
w:bad	0 0 9 12 -17 0 0 0
w:bad _ .	0 0 10 8 -15 0 0 0
w:badly	0 0 19 10 -19 0 0 0
w:bag	0 0 0 0 -4 0 10 0
w:ban	12 -20 0 -15 6 6 0 0
w:ban .	8 0 0 0 -10 1 0 0
w:banana	0 9 0 0 -15 1 9 0
w:banana ,	0 10 0 0 -3 0 -3 0
w:banana <goods>	0 0 0 0 -5 9 0 0
w:banana <v-bear>	0 0 0 0 -10 0 10 0
w:banana _ <level>	0 8 0 0 -18 0 10 0
w:banana at	0 9 0 0 -5 0 0 0
w:banana pay	0 0 0 0 -10 0 10 0
w:bar	0 0 9 -1 -4 6 -1 0
w:bargain	0 -8 0 16 0 -2 0 0
w:bargain that	0 0 0 15 -14 0 0 0
w:barge	0 -10 0 0 14 0 0 0
w:barley	0 -8 0 -13 28 0 0 0
w:barrier	0 0 0 -2 -13 0 20 0
w:barrier ,	0 0 0 0 -14 0 17 0
w:basi	0 -8 15 0 0 -3 0 0
w:bauxite	14 0 0 0 -12 0 0 0
w:bay	0 19 0 0 -16 0 0 0
w:be	-6 7 -37 7 2 -4 1 -1
w:be .	0 10 0 0 -8 -1 1 0
w:be <level-noun>	0 -8 0 17 -7 -6 4 -2
w:be <level>	0 7 0 -15 -1 10 2 0
w:be <not>	0 -6 0 -7 -10 -11 -11 37
w:be <number>	-2 -2 0 1 16 -29 -14 -1
w:be <points>	0 -8 0 0 14 0 0 0
w:be <v-agree>	0 -5 0 -3 15 0 -1 0
w:be <v-bear>	-4 0 0 3 -22 9 21 0
w:be <v-buy>	0 0 0 -3 10 0 0 0
w:be <v-deny>	0 0 0 6 -18 0 12 0
w:be <v-down>	0 -20 0 -24 22 8 11 0
w:be <v-end>	0 -1 -10 -13 0 -4 14 3
w:be <v-impose>	-10 13 -30 -2 -9 12 2 1
w:be <v-propose>	-4 4 0 -34 -12 24 4 -1
w:be <v-renew>	0 4 0 -15 18 -7 -6 0
w:be <v-sell>	2 -9 0 -21 11 9 -6 0
w:be <v-sign>	0 -12 0 0 37 -10 -3 0
w:be <v-stay>	0 0 0 11 -9 -5 -6 9
w:be <v-suspend>	0 -4 0 0 9 0 -17 6
w:be <v-target>	0 3 -2 11 -10 0 -1 -6
w:be <v-up>	0 -23 0 6 13 -4 4 0
w:be _ "	0 0 0 -2 -14 0 18 0
w:be _ ,	-9 3 -7 3 -11 -3 9 10
w:be _ .	-15 -3 -2 13 9 -12 -13 0
w:be _ ;	0 0 9 0 -2 0 0 0
w:be _ <level>	0 -6 0 -1 15 -9 -3 0
w:be _ ?	0 -5 0 28 -21 0 0 0
w:be _ a	0 6 0 -11 11 0 -4 0
w:be _ after	0 0 0 -7 15 0 0 0
w:be _ again	1 21 -3 -10 -36 30 -10 -7
w:be _ anew	0 26 0 -2 -17 -4 0 0
w:be _ answer	0 0 0 0 -12 0 13 0
w:be _ as	10 0 0 1 0 -11 -5 0
w:be _ at	1 0 -1 0 3 -25 0 2
w:be _ back	-8 0 0 -15 -4 2 10 7
w:be _ before	0 -4 0 -3 12 0 0 0
w:be _ by	10 1 -8 -12 0 11 -3 -5
w:be _ dearer	0 0 0 0 -2 11 0 0
w:be _ down	0 0 0 0 -10 16 0 0
w:be _ for	0 10 0 -13 15 -9 -1 0
w:be _ if	0 -1 0 -6 11 -13 10 -8
w:be _ in	0 0 0 -18 2 20 0 -6
w:be _ it	0 10 0 0 -8 0 0 0
w:be _ off	0 -2 0 -6 13 1 0 0
w:be _ on	-7 -7 0 16 0 -9 2 -8
w:be _ out	0 -5 0 21 -27 0 13 0
w:be _ second	0 -5 0 0 -3 0 0 16
w:be _ that	0 -11 1 8 -10 0 5 0
w:be _ there	0 -7 0 -2 15 0 0 0
w:be _ they	9 0 0 0 -8 0 4 0
w:be _ thi	0 0 0 -1 11 0 0 0
w:be _ to	6 7 -6 26 -37 0 5 3
w:be _ up	1 0 0 0 10 -3 -5 0
w:be _ what	0 8 0 2 -10 0 0 0
w:be _ with	0 5 0 7 -16 -10 12 0
w:be _ within	0 0 0 6 -11 4 0 0
w:be _ without	0 1 0 -3 -7 12 0 0
w:be a	0 -15 0 -27 66 -15 -17 -5
w:be add	0 9 0 0 -4 -5 0 0
w:be affected	0 10 0 0 -4 0 0 0
w:be allowed	0 7 0 0 -15 0 11 0
w:be an	0 5 0 0 -14 0 12 0
w:be announce	0 0 0 13 -6 0 0 0
w:be another	0 0 0 -3 13 0 0 0
w:be answer	0 0 0 -3 -4 0 11 0
w:be apply	0 11 0 7 -26 0 0 2
w:be at	0 0 0 -7 8 0 0 0
w:be back	10 24 -1 2 -18 -26 -13 1
w:be bring	0 -3 0 0 0 0 15 0
w:be cancel	0 0 0 0 -7 13 0 0
w:be challenged	0 0 0 0 -11 12 0 0
w:be charge	-3 12 0 8 -14 12 -10 0
w:be claim	0 0 0 0 12 0 0 0
w:be closed	0 -5 0 0 16 0 0 0
w:be collect	0 10 0 -13 0 0 2 0
w:be cut	0 -2 0 -2 12 0 0 0
w:be done	0 0 0 -1 -1 0 9 0
w:be due	-3 22 0 -10 -39 26 -7 0
w:be end	0 2 0 0 -13 0 9 0
w:be exempt	0 0 0 -1 16 0 -1 0
w:be found	0 8 0 4 -11 0 0 0
w:be given	0 0 0 -3 14 0 -4 0
w:be grant	0 0 0 0 11 0 0 0
w:be halve	0 -12 0 0 0 10 0 0
w:be hit	0 -7 0 18 -15 -3 7 0
w:be in	0 0 0 -6 11 0 0 0
w:be informed	0 0 0 0 -6 9 0 0
w:be leave	0 -5 0 0 13 0 0 0
w:be lose	0 -5 -1 2 11 -3 0 0
w:be make	0 -7 0 0 17 -3 0 0
w:be meet	0 8 0 0 -35 0 30 0
w:be more	0 -4 0 10 0 0 0 0
w:be next	-2 -14 0 56 -60 1 18 -4
w:be no	0 0 0 -17 -9 -9 -8 33
w:be off	0 -2 0 4 -16 3 0 9
w:be open	0 11 0 0 -10 0 0 0
w:be opened	0 0 0 15 -7 0 0 0
w:be payable	0 14 0 0 -11 0 0 0
w:be played	0 -6 0 0 12 0 0 0
w:be prolong	0 -1 0 0 18 0 0 0
w:be put	5 2 0 -9 -10 0 0 7
w:be raise	0 -19 0 19 3 0 0 0
w:be return	0 -6 0 0 11 0 0 0
w:be rule	0 0 0 6 -18 0 12 0
w:be safe	0 12 0 0 -10 0 0 0
w:be say	0 0 0 0 -6 9 0 0
w:be sell	6 -4 0 -13 0 9 -2 0
w:be short	0 0 0 12 -8 0 0 0
w:be sorry	0 -2 0 10 -4 0 0 0
w:be spare	0 0 0 -5 17 0 0 0
w:be suspend	0 0 0 0 14 0 -7 0
w:be that	11 10 0 0 -18 0 0 0
w:be the	-4 -11 3 7 16 -3 -12 -8
w:be tightened	10 0 0 0 -7 0 0 0
w:be understood	0 -7 0 10 0 0 0 0
w:be used	-1 -8 0 17 -20 0 11 0
w:be where	9 2 0 0 -11 0 0 0
w:be worse	0 -1 9 7 -7 0 0 0
w:bead	0 16 0 0 -14 0 0 0
w:bean	1 -10 0 -15 12 -8 14 0
w:bean ,	0 -6 0 -5 0 0 9 0
w:bean .	3 -3 0 -12 10 0 2 0
w:bean <v-bear>	0 -4 0 0 10 0 0 0
w:bean <v-up>	0 10 0 0 -10 0 0 0
w:bear	0 0 0 -13 14 -2 -3 0
w:bear <level>	0 8 0 -9 0 0 0 0
w:bear _ in	0 15 0 0 -14 0 0 0
w:became	0 -7 0 0 10 0 0 0
w:because	0 0 2 12 -7 0 -10 0
w:because _ <name>	0 0 0 10 -9 0 0 0
w:because _ <organisation>	0 0 0 11 -9 0 0 0
w:become	-5 24 7 13 -32 -13 0 0
w:become <number>	0 9 0 33 -33 0 -2 0
w:become _ ,	0 18 0 -6 -18 0 0 5
w:become _ .	0 9 0 18 -12 -4 -4 0
w:become _ in	0 -4 12 -2 0 0 0 0
w:beef	-8 7 0 -6 15 -21 -8 1
w:beef ,	0 -11 0 -5 13 0 0 3
w:beef .	0 0 0 8 -1 0 -6 0
w:beef <sender>	0 0 0 0 14 -3 0 0
w:beef <v-bear>	0 -7 0 0 11 0 0 0
w:beef <v-begin>	0 13 0 -5 -4 0 0 0
w:beef <v-up>	0 9 0 -5 0 0 0 0
w:beef _ <level>	0 -18 0 0 20 0 0 0
w:beef _ <number>	0 11 0 -2 -5 0 0 0
w:beef _ pay	0 8 0 7 -16 0 0 0
w:beef and	0 -12 0 0 18 0 0 0
w:beef go	0 9 0 -5 0 0 0 0
w:beef pay	0 -9 0 0 11 0 0 0
w:beef plant	0 0 0 0 13 -3 0 0
w:been	-2 0 0 -1 29 -8 -23 -9
w:been <level>	0 -3 0 -9 10 0 0 0
w:been <not>	0 14 0 0 -11 0 0 0
w:been <v-bear>	0 9 0 13 -18 0 0 0
w:been <v-begin>	0 0 0 -3 11 0 0 0
w:been <v-propose>	0 -2 8 9 -4 0 -7 0
w:been <v-say>	7 -8 0 14 -11 -1 0 0
w:been <v-target>	0 5 0 -16 1 0 10 0
w:been _ ,	0 -8 2 -18 24 -1 0 0
w:been _ .	0 -8 0 0 30 -6 -7 0
w:been _ ;	0 0 0 11 -12 0 0 0
w:been _ <level>	0 0 0 0 -5 0 10 0
w:been _ again	0 -20 0 0 20 0 0 0
w:been _ by	0 0 0 14 -12 2 0 0
w:been _ end	0 11 0 0 -11 0 0 0
w:been _ for	0 0 0 10 0 0 -1 0
w:been _ off	0 0 0 -12 6 4 0 0
w:been _ on	0 10 0 4 -12 0 0 0
w:been _ that	9 0 0 2 -7 0 0 0
w:been _ to	0 0 8 5 -12 -2 -1 5
w:been _ with	0 0 0 -17 19 0 0 0
w:been a	0 0 0 -7 11 0 0 0
w:been announce	0 0 0 16 -12 0 0 0
w:been expect	0 0 9 0 -8 0 0 0
w:been make	0 -5 0 2 -7 9 0 0
w:been no	0 14 0 0 -12 0 0 0
w:been pay	0 0 0 9 -10 0 0 0
w:been propose	0 0 0 13 -10 0 0 0
w:been say	9 0 0 0 -7 0 0 0
w:been tell	0 -3 0 -18 32 0 0 0
w:been the	0 10 0 6 -16 0 0 0
w:been threaten	0 0 0 -13 18 0 0 0
w:been warn	0 0 0 11 -10 0 0 0
w:beer	0 -1 0 17 -14 -5 8 0
w:beer ,	0 0 0 6 -12 0 0 0
w:beer _ the	0 11 0 0 -10 0 0 0
w:before	-12 0 -34 -17 16 10 0 0
w:before <day-ahead>	0 -28 0 3 36 -9 -9 0
w:before <day-gone>	0 -8 0 0 15 0 0 0
w:before <day-today>	0 -4 0 0 11 0 0 0
w:before <month-gone>	0 -7 0 0 12 0 0 0
w:before <number>	0 -9 0 0 10 0 0 0
w:before <v-impose>	0 0 0 -5 -6 0 15 0
w:before _ ,	0 -7 0 -2 18 -7 -1 3
w:before _ .	0 0 0 -17 0 6 8 0
w:before _ <level>	0 6 0 -6 -12 0 11 0
w:before _ date	0 0 0 9 -11 4 -1 0
w:before _ leave	8 0 0 0 -9 0 0 1
w:before _ quarrel	0 14 0 0 -13 0 0 0
w:before _ time	0 5 0 0 -14 9 0 0
w:before _ truce	0 5 0 8 -10 0 0 0
w:before _ would	0 0 0 0 -11 10 0 0
w:before and	0 0 0 0 -5 10 0 0
w:before christma	0 0 0 -6 10 0 0 0
w:before he	0 -3 0 9 0 0 0 0
w:before it	4 13 0 -13 -2 0 0 0
w:before that	-2 0 0 4 -15 14 0 0
w:before the	0 9 -6 0 5 -2 -16 0
w:before then	0 1 0 -4 10 0 0 0
w:begin	0 -51 -3 18 16 3 -29 1
w:begin ,	0 -1 0 0 9 0 0 0
w:begin <day-ahead>	0 0 0 15 -10 0 0 0
w:begin _ .	0 -5 0 12 -10 8 0 0
w:begin _ <day-ahead>	0 -5 0 0 14 -1 -4 0
w:begin anew	0 -1 0 -1 -17 19 0 1
w:begin at	0 -4 0 0 10 0 0 0
w:begin on	0 -11 0 1 13 -4 -6 0
w:begin with	0 0 0 -4 12 0 0 0
w:behind	0 2 0 12 -8 -1 0 0
w:behind _ .	0 0 0 10 -7 0 0 0
w:behind it	0 8 0 10 -19 0 0 0
w:being	-1 -8 0 8 14 -14 -15 0
w:being <v-impose>	0 -13 0 1 14 0 -1 0
w:being <v-propose>	0 0 0 14 -6 0 0 0
w:being _ .	0 -13 2 0 10 0 0 0
w:being collect	0 -8 0 0 8 0 0 0
w:believe	0 -5 0 -3 31 -3 0 0
w:bell	0 -11 0 0 18 0 0 0
w:below	0 -8 0 -13 27 -1 0 0
w:benefit	0 0 0 0 11 0 0 0
w:berry	0 -7 0 9 -13 0 10 0
w:berth	0 -6 0 0 -12 8 12 0
w:beside	0 -8 0 15 0 3 -9 0
w:beside ,	0 0 0 8 -12 7 -2 0
w:beside .	0 0 0 10 -3 0 -4 0
w:better	-2 0 0 0 22 -9 -13 0
w:better ,	0 10 0 0 -7 0 0 0
w:better _ .	0 0 0 0 11 0 0 0
w:between	-4 11 0 0 0 -7 -14 6
w:between <name>	0 6 0 -11 -3 -3 0 12
w:between <seat>	0 -2 0 8 0 0 0 0
w:between _ and	-1 0 -2 0 0 -8 -2 10
w:beyond	1 -17 1 17 -5 -11 4 0
w:beyond the	0 0 0 11 -8 0 0 0
w:bicycle	0 -13 0 0 21 0 0 0
w:bigger	0 -5 0 15 -3 0 0 0
w:bigger _ .	0 -1 0 17 -12 0 0 0
w:bill	0 -28 0 17 12 -2 -12 0
w:bill .	0 0 0 0 9 0 0 0
w:bill _ the	0 0 0 11 -7 0 0 0
w:bill in	0 0 0 12 -9 0 0 0
w:bill would	0 -5 0 0 10 0 0 0
w:billion	0 -5 0 -2 22 0 0 0
w:birch	0 0 10 0 -9 0 0 0
w:bird	0 -2 0 0 12 0 0 0
w:biscuit	0 -10 0 -5 16 0 0 0
w:bite	0 0 0 -5 0 10 0 0
w:bite _ "	0 0 0 0 -10 11 0 0
w:bite stalled	0 0 0 0 -10 10 0 0
w:blink	0 -15 0 0 7 0 10 0
w:blow	0 4 0 -12 -12 0 7 11
w:blueberry	0 -6 0 0 -2 0 11 0
w:boat	0 -14 0 -3 21 3 -8 0
w:boat _ be	0 0 0 0 -9 10 0 0
w:boat will	0 0 0 0 -9 10 0 0
w:body	0 0 0 0 10 -1 0 0
w:boeing _ .	0 0 0 0 -5 0 9 0
w:border	-4 0 0 13 0 -3 0 0
w:border _ the	0 0 0 0 10 -4 0 0
w:border to	0 0 0 13 -8 0 -1 0
w:both	-11 49 -36 -38 3 -28 3 -9
w:both .	0 13 0 0 -17 7 0 0
w:both <level-noun>	0 7 0 0 -10 0 9 0
w:both <v-stay>	0 8 0 0 -16 0 10 0
w:both <v-suspend>	0 11 0 0 -5 0 0 0
w:both _ .	0 24 0 -7 -3 -7 -1 0
w:both _ <level>	0 7 0 0 -15 6 0 0
w:both _ are	0 -2 0 0 0 0 10 0
w:both _ back	0 13 0 0 -9 0 0 0
w:both _ be	0 0 0 -1 0 0 12 -2
w:both _ end	0 17 0 5 -27 5 0 0
w:both _ have	0 0 0 0 12 -4 0 0
w:both _ of	0 13 0 0 -3 -1 0 0
w:both _ pay	0 7 0 2 -10 0 0 0
w:both _ return	9 -12 0 0 0 0 0 0
w:both _ set	0 10 0 0 -9 0 0 0
w:both _ to	0 -4 0 -4 20 -2 0 0
w:both _ would	0 19 0 0 -15 0 -2 0
w:both are	0 14 0 0 -8 0 0 0
w:both country	0 36 0 -11 -10 -7 -3 0
w:both have	0 -3 0 -3 20 -2 0 0
w:both level	0 14 0 0 -11 0 0 0
w:both number	0 6 0 0 -16 0 10 0
w:both of	0 -1 0 0 11 0 0 0
w:both rate	0 -12 0 0 12 0 0 0
w:both side	-6 -3 -1 -16 22 -5 -6 6
w:both would	0 11 0 0 -16 -2 12 0
w:bottled	0 0 0 0 -9 0 0 12
w:bottled <goods>	0 0 0 0 -9 0 0 12
w:bourbon	0 -2 0 -10 9 0 3 0
w:bow	0 0 0 0 -10 0 12 0
w:bowl	0 0 0 0 -7 0 10 0
w:brace for	0 9 0 0 -4 0 0 0
w:bracket	0 -5 0 0 0 0 0 11
w:branch	0 0 0 0 9 -2 0 0
w:breach	0 8 0 0 1 0 -10 0
w:break	15 -17 12 0 0 -4 -18 7
w:break ,	11 0 2 0 -11 4 0 -2
w:break :	10 -12 0 0 0 0 0 0
w:break _ ,	-1 -6 -1 7 4 -2 -9 5
w:break it	0 -1 0 0 11 0 0 0
w:breakfast .	0 -4 0 10 0 0 0 0
w:breath	0 0 0 -3 10 0 0 0
w:breathe	0 -2 0 0 22 0 0 0
w:breathe again	0 -4 0 0 15 0 0 0
w:bridge	0 -3 0 -4 27 -3 0 -2
w:bring	10 14 -7 0 -18 0 0 0
w:bring <goods>	0 0 0 0 10 0 0 0
w:bring <not>	0 0 5 0 -5 0 -10 5
w:bring _ back	9 17 0 -4 -18 0 0 0
w:bring _ down	0 0 0 -5 0 10 0 0
w:bring _ duty	0 0 0 5 -9 0 4 0
w:bring _ tariff	0 3 0 18 -19 0 -1 0
w:bring _ to	0 -9 0 0 15 0 0 0
w:bring a	0 0 0 -3 14 0 0 0
w:bring back	5 14 -1 -16 -13 -6 12 0
w:bring it	0 7 0 0 -12 10 0 0
w:bring its	0 14 0 -2 -16 0 5 0
w:bring the	0 -17 -1 9 4 0 -4 0
w:broader	0 0 0 24 -22 0 0 0
w:broader <duty>	0 0 0 24 -21 0 0 0
w:broader _ on	0 0 0 14 -13 0 0 0
w:broader tariff	0 0 0 24 -21 0 0 0
w:broke	0 -11 7 6 0 -6 6 -8
w:broke _ .	6 0 9 2 -11 0 0 -4
w:broke _ talk	0 0 0 10 -10 0 0 0
w:broke down	3 -5 8 1 -12 -2 7 -6
w:broken	0 5 0 0 7 0 -10 0
w:broker	6 -2 24 -19 -8 0 -4 0
w:broker <v-say>	6 0 4 -9 -9 3 0 0
w:brokerage	0 0 12 0 -10 0 0 0
w:budge	0 -1 0 10 -2 0 0 0
w:build	0 -11 0 11 0 2 -5 0
w:builder	0 0 0 0 -6 9 0 0
w:built <goods>	0 0 0 0 12 -5 0 0
w:bulb	0 -7 0 0 15 0 0 0
w:bulk	9 0 0 0 -5 0 0 0
w:busan	-1 -18 0 3 16 4 -3 0
w:buse	0 -7 0 -5 17 0 0 0
w:business with	0 3 0 8 -13 0 0 0
w:but	7 -2 -1 0 2 -19 18 -10
w:but <not>	0 -1 0 7 6 0 -14 0
w:but <v-impose>	0 0 0 0 10 0 -3 0
w:but _ 's	9 -3 0 0 0 0 0 0
w:but _ car	0 0 0 10 -9 0 0 0
w:but _ would	0 0 0 11 -6 0 0 0
w:but i	10 0 0 0 -7 0 0 0
w:but it	9 -4 0 15 -13 -1 0 0
w:but its	0 0 0 0 -8 0 9 0
w:but not	0 0 0 12 0 0 -13 0
w:but to	0 0 0 0 -14 0 15 0
w:butter	0 7 10 6 -13 -5 -2 0
w:butter <duty>	0 0 12 0 -11 0 0 0
w:butter _ from	0 0 12 0 -12 0 0 0
w:buy	1 -6 0 8 5 -9 -7 -3
w:buy .	0 1 0 -8 9 0 0 0
w:buy <goods>	0 0 0 0 22 0 0 0
w:buy _ ,	0 0 0 0 9 0 0 0
w:buy _ <name>	3 0 1 9 -13 0 0 0
w:buy _ <quality>	0 0 0 0 -8 0 9 0
w:buy _ of	0 0 0 11 -5 0 0 0
w:buy from	2 -1 0 10 -18 0 9 0
w:buy in	4 0 2 6 -12 0 0 0
w:buy more	0 0 0 12 -9 0 0 0
w:buyer	0 -5 0 9 1 0 -14 0
w:buyer _ <quality>	0 -2 0 21 -15 0 0 0
w:buyer of	0 -7 0 19 -8 0 -1 0
w:by	-7 -12 15 -1 15 17 -27 -23
w:by <day-ahead>	-13 -14 0 21 -4 21 -21 0
w:by <level>	-2 -32 0 -32 60 -9 -4 0
w:by <money>	0 0 10 0 -5 0 0 0
w:by <month-ahead>	-2 -5 -3 -6 29 -9 -7 0
w:by <number>	0 -21 30 -6 0 -13 0 0
w:by <person>	0 -1 0 11 -3 0 0 0
w:by <quality>	0 1 0 10 -14 3 0 0
w:by <span>	0 0 0 -4 19 0 0 0
w:by <v-impose>	0 13 0 1 -9 0 -2 0
w:by <v-say>	0 14 0 0 -12 0 0 0
w:by _ ,	8 3 10 1 -14 2 -11 3
w:by _ .	-24 -10 20 3 -13 20 6 -11
w:by _ ;	0 11 0 0 -3 0 0 0
w:by _ <day-ahead>	0 -5 0 -17 21 0 -2 0
w:by _ <office>	0 -2 0 0 18 0 0 0
w:by _ a	0 0 10 0 -7 0 0 0
w:by _ after	0 -7 0 0 9 0 0 0
w:by _ autumn	0 12 0 0 -11 0 0 0
w:by _ back	0 10 0 0 -9 0 0 0
w:by _ from	0 -4 0 -2 10 0 0 0
w:by _ in	0 -9 0 -6 13 0 2 0
w:by _ much	0 0 0 -5 17 0 0 0
w:by _ night	0 5 0 14 -15 0 -1 0
w:by _ on	-3 -1 0 -3 12 -4 1 0
w:by _ summer	0 0 0 10 -10 0 0 0
w:by _ the	-3 -11 0 3 22 -11 0 0
w:by _ to	0 0 0 0 9 0 0 0
w:by _ with	0 0 0 10 -9 0 0 0
w:by a	3 8 2 -4 -11 0 0 0
w:by another	7 -8 0 -2 -6 0 14 0
w:by as	0 0 0 -4 11 0 0 0
w:by autumn	0 0 0 0 -15 17 0 0
w:by easter	0 3 0 2 -16 7 0 0
w:by its	0 -7 0 -3 0 12 -4 0
w:by itself	0 20 0 0 -17 0 4 0
w:by law	0 0 0 -2 10 0 0 0
w:by noon	0 0 0 1 -12 0 9 0
w:by one	0 0 0 -2 13 0 0 0
w:by other	0 0 0 9 -8 0 0 0
w:by permit	9 0 0 0 -3 0 0 0
w:by summer	5 -15 0 12 0 -1 0 0
w:by telephone	0 0 0 -3 21 0 0 0
w:by that	0 -4 0 0 9 0 0 0
w:by the	-1 4 -16 -9 12 2 -10 0
w:by themselve	0 10 0 0 -10 0 0 0
w:by then	-3 -14 -2 8 20 -9 -2 -4
w:by video	0 0 0 0 11 0 0 0
w:by which	0 -4 0 -6 20 0 0 0
w:bytedance ,	0 0 0 0 -9 12 0 0
w:c <money>	0 0 0 0 13 0 -3 0
w:cabinet	0 -19 0 -16 35 0 2 0
w:cable	0 14 0 -1 -8 0 0 0
w:call	-4 -5 -11 5 1 4 3 -12
w:call _ .	0 0 0 13 -17 6 0 0
w:call _ duty	0 0 0 0 12 0 -11 0
w:call _ rule	0 0 0 0 13 0 -12 0
w:call _ tariff	0 -2 0 7 -19 0 16 0
w:call _ the	0 0 0 0 12 0 0 0
w:call a	0 0 0 -3 11 0 0 0
w:call at	0 0 0 0 -14 17 0 0
w:call off	0 0 0 5 -9 7 0 0
w:call on	0 0 0 0 15 0 -4 0
w:call the	0 -2 0 0 -7 0 14 0
w:calm	0 0 0 9 -4 0 0 0
w:calm .	0 0 0 11 -9 0 0 0
w:can	-6 -9 -8 -19 48 -23 -2 0
w:can <v-begin>	0 10 0 -14 9 -1 0 0
w:can <v-end>	0 0 0 11 -2 0 0 0
w:can <v-say>	0 -2 0 -8 23 0 0 0
w:can <v-up>	0 4 0 -15 9 0 0 0
w:can _ back	0 11 0 0 -5 0 0 0
w:can _ forward	0 0 0 0 -7 0 9 0
w:can _ in	0 0 0 13 -8 0 0 0
w:can _ up	0 0 0 -7 11 0 0 0
w:can be	0 -9 0 0 -9 0 12 6
w:can close	0 0 0 0 -11 9 0 0
w:can end	0 0 0 13 -8 0 0 0
w:can go	0 4 0 -13 8 0 0 0
w:can look	0 0 0 0 -6 0 9 0
w:can't	0 -2 0 -5 25 0 0 0
w:canal	0 2 0 -6 -13 18 0 0
w:cancel	-6 8 2 -10 -14 18 0 0
w:canned	0 0 0 -3 -2 0 9 0
w:cannery	0 0 0 0 -13 16 0 0
w:cannot	0 -24 0 3 0 0 15 -1
w:cannot <v-propose>	0 0 0 0 -8 0 9 0
w:cannot be	0 -2 0 2 -6 0 10 0
w:canola	0 5 0 0 -13 0 7 0
w:canola _ to	0 12 0 0 -11 0 0 0
w:capacity	-1 -18 -1 46 -27 -8 0 0
w:capacity ,	0 -1 0 28 -18 0 -1 0
w:capital	0 -6 0 2 13 0 -2 0
w:capped _ <level>	0 0 0 -8 16 0 0 0
w:car	1 -29 -3 -15 23 2 5 0
w:car ,	0 -10 0 0 7 0 0 0
w:car .	0 0 0 -19 0 0 17 0
w:car <duty>	0 0 0 0 -2 0 0 9
w:car <sender>	10 0 0 9 -14 0 0 0
w:car _ .	0 0 0 13 0 -6 -3 0
w:car _ <level>	0 -1 0 -2 10 0 -1 0
w:car _ <name>	0 0 0 0 11 0 0 0
w:car _ is	0 0 0 10 -2 0 0 0
w:car _ steel	0 -1 0 -4 11 0 0 0
w:car from	0 -1 0 -3 11 0 0 0
w:car maker	4 0 0 10 -13 0 0 0
w:car on	0 0 0 11 -9 0 0 0
w:car tariff	0 0 0 0 -4 0 0 9
w:car to	0 16 0 -3 -6 0 -2 0
w:cardamom	1 10 0 -3 -23 4 8 0
w:cargo	0 -20 4 -6 -3 23 0 0
w:carpet <v-bear>	0 4 0 9 -17 0 0 0
w:carpet pay	0 4 0 9 -17 0 0 0
w:carry <number>	0 12 0 8 -20 0 0 0
w:carry on	0 -10 0 0 13 0 0 0
w:casablanca	0 -10 0 5 4 0 0 0
w:case	4 0 16 25 -43 -6 23 -17
w:case .	-1 -17 0 0 15 -4 5 0
w:case <v-begin>	0 -3 0 0 10 0 0 0
w:case _ <organisation>	0 0 0 12 -10 0 0 0
w:case _ a	0 5 4 3 -15 0 0 0
w:case _ on	0 6 0 13 -15 0 0 0
w:case _ the	0 -7 0 -11 0 13 3 0
w:case _ to	0 0 0 14 -7 0 -1 0
w:case _ would	9 -7 0 0 -9 0 10 0
w:case against	0 0 0 -11 6 0 6 0
w:case is	0 12 0 0 -11 0 0 0
w:case of	0 11 3 7 -16 0 -2 0
w:case that	0 0 0 8 -12 0 6 0
w:case the	0 16 0 1 -11 0 -1 0
w:case we	0 0 9 0 -4 -2 0 0
w:cash	0 0 0 0 9 0 0 0
w:caution	0 2 9 -9 -13 0 0 6
w:caution that	0 2 9 0 -14 0 1 0
w:cease	0 32 0 -1 -22 -5 0 0
w:cease _ have	0 11 0 0 -10 0 0 0
w:cease to	0 20 0 0 -15 0 0 0
w:ceasefire	0 10 -1 0 1 -3 0 -2
w:ceiling	0 -9 0 0 26 0 -6 0
w:cell	0 -4 0 0 10 0 0 0
w:cement	0 -5 13 2 -1 0 -11 0
w:cement .	0 0 0 0 9 0 -3 0
w:cement <sender>	0 0 15 0 -18 2 0 0
w:cement _ .	0 -6 16 0 -5 0 0 0
w:cement maker	0 0 7 0 -11 3 0 0
w:cent	0 -19 0 -3 31 0 0 0
w:certain	0 -7 0 -16 37 -1 0 0
w:certain <goods>	0 0 0 -3 11 0 0 0
w:certificate	18 -16 0 -10 4 -2 -6 1
w:certificate for	14 -2 0 -6 3 0 -1 -1
w:chain	0 -10 12 0 0 4 -11 0
w:challenged	0 0 0 0 -11 12 0 0
w:chamber	0 -1 0 -2 12 1 -5 0
w:chance	0 -4 0 -1 0 0 0 12
w:chance of	0 -3 0 0 -2 0 0 12
w:chancellor	0 0 0 -1 10 0 0 0
w:change	-11 -45 -2 2 46 -2 0 -4
w:change _ .	0 0 0 6 -11 7 0 0
w:change its	0 0 0 0 11 0 0 0
w:change the	0 -5 0 1 16 -14 0 0
w:changed	0 -6 0 -11 35 -3 0 0
w:charge	-6 8 0 -16 1 16 0 -10
w:charge .	0 -3 0 0 12 0 -4 0
w:charge <level>	0 12 -2 -13 1 0 -4 0
w:charge <quality>	0 -12 0 2 0 1 2 0
w:charge _ ,	0 10 0 0 -3 0 -7 0
w:charge _ .	0 24 0 0 -10 -7 -7 0
w:charge _ :	0 0 0 10 -9 0 0 0
w:charge _ <day-gone>	0 6 0 0 -11 5 0 0
w:charge _ as	0 0 0 2 -15 0 10 0
w:charge _ at	0 0 0 7 -12 0 4 0
w:charge _ from	0 -7 0 -5 1 0 14 0
w:charge _ in	0 0 0 -11 6 4 -7 0
w:charge _ it	0 10 0 0 -6 0 0 0
w:charge _ on	5 -3 0 -8 12 0 -7 0
w:charge _ than	0 4 0 0 -11 0 7 0
w:charge _ the	0 -9 0 -1 18 0 0 0
w:charge a	0 0 0 -8 13 0 0 0
w:charge again	0 -12 0 0 0 17 0 0
w:charge from	0 18 0 -1 -14 0 0 0
w:charge in	0 12 0 -1 -17 8 0 0
w:charge more	0 4 0 0 -12 0 8 0
w:charge on	0 0 0 -13 11 0 0 0
w:charge them	0 0 0 20 -17 0 0 0
w:chart	0 11 0 0 -10 0 0 0
w:check	0 0 0 0 16 0 0 0
w:cheese	0 16 0 15 -32 0 8 0
w:cheese is	0 0 0 12 -11 0 0 0
w:chicken ,	0 -7 0 0 15 0 0 0
w:chicken _ wheat	0 -5 0 0 13 0 0 0
w:child	0 -6 0 0 10 0 0 0
w:chip	-8 -43 -5 5 36 2 -16 -4
w:chip ,	-2 0 0 10 -6 0 4 0
w:chip .	0 -5 0 -11 33 0 -3 0
w:chip _ medicine	0 0 0 10 -8 0 0 0
w:chip design	-1 0 0 0 10 0 0 0
w:chip from	0 0 0 6 -11 6 0 0
w:chocolate	0 13 0 -11 -19 2 11 0
w:christma	0 4 0 -12 0 -2 2 4
w:christma .	0 0 0 -7 17 0 0 0
w:chrome	-2 -8 0 3 10 0 0 0
w:cigar	0 0 0 -10 14 0 0 0
w:citru	0 0 0 0 15 -1 0 0
w:city	0 0 2 -4 9 0 -1 0
w:claim	0 -18 0 -15 30 7 -7 -4
w:claim back	0 -6 0 0 14 0 0 0
w:clause	-4 2 -3 -7 16 -2 -6 0
w:clause _ end	0 0 0 0 12 -4 0 0
w:clause _ the	0 18 0 0 -13 0 0 0
w:clear	0 5 0 -2 -6 0 10 0
w:clear _ the	0 0 0 0 -10 0 14 0
w:client	0 -1 2 -10 22 -1 -2 0
w:climb	0 0 0 10 -12 0 4 0
w:clock	0 0 0 -5 14 0 0 0
w:close	-17 -20 -12 -7 -39 65 10 0
w:close ,	0 -6 0 0 0 9 0 0
w:close .	0 -1 0 -4 0 11 0 0
w:close _ <day-ahead>	0 0 0 10 -8 0 0 0
w:close _ the	0 -2 0 6 -14 15 0 0
w:close its	0 0 0 -3 0 9 0 0
w:close the	0 -9 0 -13 -25 33 14 0
w:close to	0 6 0 14 -22 1 0 5
w:closed	0 -19 -6 -9 20 -2 12 0
w:closed its	0 0 0 -1 -11 0 16 0
w:closely	0 0 0 0 13 0 -7 0
w:club	-4 -11 0 0 29 0 -4 0
w:coal	5 0 5 2 -13 -4 5 0
w:coal _ .	7 -1 0 -1 -10 0 9 0
w:coal and	0 0 0 0 11 0 0 0
w:coast	0 0 0 0 10 0 0 0
w:cocoa	-2 0 16 5 -11 2 -17 5
w:cocoa _ <level>	0 14 0 0 -14 0 0 0
w:cocoa _ <number>	0 2 10 0 -14 0 0 0
w:cocoa _ on	0 -3 0 0 9 0 0 0
w:cocoa _ would	0 -8 11 0 -7 0 0 6
w:cocoa paste	0 -9 11 0 0 0 0 0
w:coconut <goods>	0 9 0 0 -14 0 2 0
w:cod <v-bear>	0 -10 0 0 11 0 0 0
w:cod _ <level>	0 -8 0 0 13 0 0 0
w:cod pay	0 -10 0 0 10 0 0 0
w:coercion	0 0 0 0 9 0 0 0
w:coffee	-6 10 0 2 -2 -7 -2 0
w:coffee ,	0 -19 0 15 0 0 -3 0
w:coffee .	0 0 0 -2 10 0 -5 0
w:coffee <v-up>	0 7 0 1 -12 0 0 0
w:coffee _ <level>	0 0 0 15 -6 0 -9 0
w:coffee _ <number>	0 10 0 5 -10 0 0 0
w:coffee _ go	0 9 0 0 -6 0 0 0
w:coffee would	0 17 0 -1 -17 0 4 0
w:cognac	0 -8 0 0 0 0 9 0
w:cold	0 -6 0 0 -9 21 0 0
w:cold store	0 -3 0 0 -9 16 0 0
w:collapse	5 -6 7 -1 -22 -7 -2 29
w:colleague	0 0 0 0 17 0 0 0
w:collect	0 6 0 -40 27 2 -3 0
w:collect .	0 -5 0 0 14 0 0 0
w:collect <level>	0 -1 0 -4 13 0 0 0
w:collect _ surcharge	0 0 0 0 -7 9 0 0
w:collect again	0 10 0 0 -11 0 0 0
w:collect its	0 0 0 0 -6 9 0 0
w:column	0 49 0 -7 -36 -6 0 0
w:column <v-stay>	0 11 0 0 -8 0 0 0
w:column _ the	0 11 0 0 -4 0 0 0
w:come	4 4 -17 10 -2 -10 8 -13
w:come ,	-1 9 0 3 -6 -6 -1 4
w:come .	-8 -18 -2 9 8 -4 5 0
w:come <day-ahead>	0 15 0 0 -15 0 0 0
w:come <not>	0 -10 0 0 0 1 3 0
w:come <span>	0 0 0 11 -8 0 0 0
w:come ?	0 4 0 15 -16 0 0 0
w:come _ ,	7 -3 0 -14 10 -5 -9 0
w:come _ .	1 22 -10 1 -20 6 -14 -5
w:come _ :	0 11 0 -3 -3 0 0 0
w:come _ <day-today>	0 12 0 0 -12 0 0 0
w:come _ <number>	0 13 0 9 -17 0 -2 0
w:come _ a	0 -16 0 2 8 0 1 0
w:come _ after	0 1 0 8 -8 0 0 0
w:come _ again	9 0 0 0 -6 0 0 0
w:come _ as	3 0 0 0 -12 4 0 0
w:come _ at	0 -4 0 -4 13 0 0 2
w:come _ by	0 0 0 2 -10 4 0 0
w:come _ for	0 0 0 0 -7 0 12 0
w:come _ force	6 0 0 -11 -6 0 10 0
w:come _ from	0 -15 0 0 19 0 0 0
w:come _ go	0 10 0 0 -5 0 0 0
w:come _ if	0 -13 0 0 20 0 0 0
w:come _ it	0 -11 0 7 4 0 0 0
w:come _ nothing	0 12 0 0 -14 0 4 0
w:come _ on	0 -8 0 -5 5 17 0 0
w:come _ probably	0 0 0 16 -15 0 0 0
w:come _ to	-4 -22 0 -2 9 8 3 0
w:come _ top	0 -7 0 -9 19 0 0 0
w:come _ when	0 11 0 0 -11 0 0 0
w:come and	0 27 0 0 -20 0 0 0
w:come at	0 0 3 -2 11 -3 0 0
w:come back	23 1 0 -13 -24 22 -6 0
w:come by	0 -5 0 -6 14 -2 5 0
w:come down	-1 -16 -1 -13 38 0 -3 0
w:come first	0 0 0 0 10 0 0 0
w:come from	-3 -2 0 -3 17 0 0 0
w:come home	0 13 0 -2 -6 0 0 0
w:come in	-3 -10 0 5 12 0 -1 0
w:come into	5 0 0 -6 -7 0 15 0
w:come next	0 -3 0 0 13 0 0 0
w:come of	0 -12 0 10 3 0 0 0
w:come on	0 -5 0 10 1 -4 0 0
w:come out	0 0 0 -4 11 0 0 0
w:come to	-7 -1 0 -8 6 -14 19 -1
w:come up	0 -2 0 -12 9 -3 9 0
w:come without	0 -10 0 0 0 1 3 0
w:comment	0 -6 0 16 -2 -4 0 0
w:commerce	0 -19 0 -11 16 0 8 0
w:commerce <agent>	-1 -10 0 -7 4 0 13 0
w:commerce _ has	0 0 0 -2 10 0 -4 0
w:commerce ministry	0 0 0 -14 0 0 13 0
w:commercial	0 0 0 -6 9 0 0 0
w:commission	0 -1 0 0 -4 9 0 0
w:commitment	0 11 0 -5 1 -9 0 0
w:company	0 -34 0 -16 14 19 6 -4
w:company ,	0 0 0 0 21 -6 -2 0
w:company <v-say>	0 0 0 0 -5 11 0 0
w:company _ it	0 0 0 0 -10 15 0 0
w:company say	0 0 0 0 -7 11 0 0
w:company will	0 0 0 0 -12 13 0 0
w:complained	-1 0 0 0 14 0 0 0
w:compromise	0 0 0 -5 10 0 0 0
w:concede ,	0 7 0 0 -10 0 0 5
w:concentrate	-7 25 4 -3 -18 0 0 0
w:concentrate _ <level>	0 16 0 0 -15 0 0 0
w:concern	-2 -9 0 0 25 0 0 0
w:concerned	0 0 0 0 15 0 -4 0
w:conclude	0 19 0 -16 0 -4 0 0
w:conclude by	0 14 0 -3 -6 0 0 0
w:conference	0 0 0 -3 10 0 0 0
w:confirm	0 1 0 -13 21 -4 -5 0
w:consent	0 -2 0 -7 29 -3 0 0
w:consider	0 -6 0 -2 -5 -4 15 7
w:consider _ .	0 0 0 -4 0 0 10 0
w:consider a	0 0 0 5 -11 0 4 0
w:constanța	0 -3 0 0 -7 14 0 0
w:consumer	0 0 0 0 10 0 0 0
w:contain	-6 0 0 0 12 0 0 0
w:content	0 -5 0 0 16 0 0 0
w:continue	0 -23 0 -6 28 5 0 0
w:continue .	0 -11 0 -1 4 8 0 0
w:continue to	0 -16 0 2 9 0 0 0
w:contract	0 -17 0 -12 27 4 0 0
w:contract _ the	0 -5 0 0 10 0 0 0
w:control	32 -19 -2 0 -6 -8 -14 0
w:control ,	-4 0 0 0 10 0 0 0
w:control .	-9 0 0 0 10 0 0 0
w:control _ <month-gone>	9 0 0 0 -9 0 0 0
w:control _ critical	17 0 0 0 -17 0 0 0
w:control of	14 -4 0 0 -8 1 0 0
w:control on	19 0 0 2 -13 -2 -6 0
w:control that	13 0 0 -3 -2 0 0 0
w:cooking	0 0 0 0 -15 8 5 0
w:cooking <goods>	0 0 0 0 -15 8 5 0
w:cooking oil	0 0 0 0 -15 8 5 0
w:cool	0 3 0 0 -9 0 4 0
w:copper	0 0 6 12 -10 0 -8 0
w:corn	0 -11 0 -1 24 0 0 0
w:corn and	0 -3 0 0 9 0 0 0
w:correct	0 -4 0 -5 21 0 0 0
w:corrected	0 -7 0 0 13 0 0 0
w:corte	0 0 0 11 -9 0 0 0
w:cost	0 23 5 -28 3 -9 -16 0
w:cost .	5 16 0 0 -12 -9 0 0
w:cost <level>	0 10 0 -7 -3 0 0 0
w:cost <money>	0 0 0 0 15 -4 0 0
w:cost <quality>	0 -4 0 0 9 0 0 0
w:cost _ at	0 15 0 -1 -13 0 0 0
w:cost _ more	0 -5 0 -2 17 -1 0 0
w:cost a	0 14 0 0 -2 -3 0 0
w:cost the	0 -4 15 0 -8 0 0 0
w:cost them	0 11 0 7 -11 -5 0 0
w:cotton	0 10 4 -6 -27 12 15 0
w:cotton _ ,	0 5 0 0 -10 0 3 0
w:cotton _ on	0 11 0 0 -10 0 0 0
w:could	21 -4 31 36 -76 22 0 24
w:could ,	0 8 0 5 -22 -1 10 0
w:could <goods>	0 -1 0 18 -6 0 0 0
w:could <level-noun>	0 4 15 0 -11 8 -14 0
w:could <not>	0 1 0 -21 39 -12 -5 -5
w:could <v-begin>	-1 9 10 -3 0 -17 -3 -1
w:could <v-down>	9 0 16 -7 -14 -6 -2 8
w:could <v-end>	-3 -19 22 5 -22 0 0 4
w:could <v-impose>	24 0 28 17 -34 -21 -15 -6
w:could <v-return>	0 13 0 0 -11 8 0 0
w:could <v-say>	0 -5 7 16 -3 -10 -5 0
w:could <v-sign>	0 0 0 -2 10 0 0 0
w:could <v-stay>	4 0 0 -3 -1 11 -6 0
w:could <v-target>	0 4 0 -11 0 12 -7 0
w:could <v-up>	-2 10 -6 -11 20 -18 -3 0
w:could _ <level>	0 16 0 -11 -11 -1 4 7
w:could _ <money>	0 0 0 0 11 -2 0 0
w:could _ <number>	0 4 19 5 -18 -8 0 0
w:could _ a	0 -2 21 0 0 -5 -3 0
w:could _ another	0 0 3 13 -13 0 0 0
w:could _ as	0 -3 0 0 11 0 0 0
w:could _ back	16 21 -1 -14 -24 1 -4 0
w:could _ bring	0 0 0 0 -11 9 9 0
w:could _ down	0 0 0 -5 11 0 0 0
w:could _ if	0 0 0 0 -15 12 0 5
w:could _ in	0 0 -1 10 -6 0 0 0
w:could _ its	0 -1 0 3 -18 18 0 0
w:could _ more	0 1 0 9 -9 -2 0 0
w:could _ new	0 0 0 11 -9 0 0 0
w:could _ say	0 0 0 0 -5 9 0 0
w:could _ the	9 -5 -5 2 -28 16 7 2
w:could _ them	5 0 0 0 -3 -4 -4 10
w:could _ to	-2 -14 7 27 -12 -9 -1 0
w:could _ within	0 0 0 -3 10 6 -10 0
w:could add	0 0 8 23 -23 -1 0 0
w:could be	0 12 -20 0 -15 11 14 -25
w:could become	0 2 12 2 -17 0 0 0
w:could bring	10 6 -6 4 -11 -1 0 0
w:could cost	0 -5 0 0 -7 13 0 5
w:could end	0 0 0 8 -7 0 3 0
w:could face	0 0 7 5 -10 0 0 0
w:could follow	0 -9 0 18 -14 10 0 0
w:could get	0 0 0 -10 13 0 0 0
w:could go	0 11 0 -11 6 -5 0 0
w:could happen	0 0 0 17 -8 0 -2 0
w:could have	0 -2 0 -7 12 0 0 0
w:could lead	0 -1 0 18 -6 0 0 0
w:could live	0 0 0 -3 15 0 0 0
w:could lose	0 -2 18 -4 -15 0 0 7
w:could not	0 1 0 -20 37 -10 -4 -5
w:could return	0 13 0 0 -9 4 0 0
w:could say	0 0 0 -3 16 0 0 0
w:could start	0 0 0 12 -13 0 0 0
w:could still	0 -1 0 0 -9 7 0 11
w:could take	0 0 15 0 -15 0 0 0
w:could use	10 0 0 -3 -17 0 15 0
w:count	-1 5 0 -10 18 -10 -3 0
w:count .	0 0 0 0 10 0 0 0
w:count _ the	0 12 0 0 -8 0 0 0
w:counted	0 -11 0 7 4 0 0 0
w:counter	0 -1 0 -1 19 0 -8 0
w:counter -	0 0 0 0 10 0 -3 0
w:countermeasure	0 0 0 -9 -22 -8 35 -1
w:countermeasure ,	0 4 0 0 -16 0 11 0
w:countermeasure .	0 0 0 -4 -8 0 14 0
w:countermeasure _ kick	0 0 0 0 0 0 9 0
w:counterpart	0 0 0 0 11 0 -13 0
w:counterpart ,	0 0 0 0 13 0 -9 0
w:country	0 -3 -16 0 3 1 4 -18
w:country 's	0 -2 0 0 -12 -6 26 0
w:country ,	0 10 0 0 -2 0 0 0
w:country .	0 -15 0 0 0 22 -10 0
w:country <v-bear>	0 -5 0 0 11 0 0 0
w:country <v-impose>	0 10 0 -10 -8 0 8 0
w:country _ .	0 -4 0 -3 17 0 0 0
w:country _ <name>	0 0 0 -10 14 0 0 0
w:country _ buy	0 0 0 19 -18 0 0 0
w:country _ its	0 0 0 -7 0 0 11 0
w:country _ to	0 0 0 9 -6 0 0 0
w:country are	0 0 0 12 -11 0 0 0
w:country has	0 0 0 -3 9 0 0 0
w:country that	0 0 0 19 -13 0 0 0
w:country which	0 0 0 11 -11 0 0 0
w:country will	0 0 0 -6 14 -3 0 0
w:country with	4 0 0 -11 11 0 -1 0
w:country would	6 0 0 -9 0 1 -2 0
w:course _ to	0 0 0 0 13 0 -10 0
w:course whether	0 0 0 0 12 0 -10 0
w:cover	0 -4 0 0 32 -2 -10 0
w:cover <goods>	0 0 0 0 10 0 -5 0
w:crane .	0 -14 0 1 4 0 0 0
w:critical	32 0 0 -3 -29 0 0 0
w:critical _ .	20 0 0 -3 -15 0 0 0
w:critical software	33 0 0 -2 -33 0 0 0
w:crosse	0 12 0 -2 -5 0 0 0
w:crude could	0 0 0 -9 10 0 0 0
w:cup	0 -4 0 0 10 0 0 0
w:curb	10 1 0 0 -6 -1 0 0
w:curb on	11 0 0 0 -5 0 0 0
w:custom	0 1 0 -25 29 -14 -1 0
w:custom <agent>	0 9 0 0 -9 0 0 0
w:custom _ ,	0 16 0 0 -14 0 0 0
w:custom administration	0 9 0 0 -9 0 0 0
w:custom officer	0 -5 0 0 13 0 0 0
w:custom would	0 13 0 -5 -13 0 3 0
w:customer	-4 -8 0 -7 43 -14 0 0
w:cut	0 -28 -7 -28 42 7 2 0
w:cut .	0 0 0 -8 -6 9 7 0
w:dairy	7 -5 0 -3 -14 19 2 0
w:dakar	0 0 0 0 -7 0 0 10
w:damage	0 -1 0 -1 13 0 0 0
w:danger	0 0 0 0 -4 15 -7 0
w:danger .	0 0 0 0 -10 13 0 0
w:dark	0 -3 0 0 -17 25 0 0
w:date	-9 16 12 -12 -7 -14 12 -1
w:date ,	0 8 0 0 -12 5 0 0
w:date .	-2 -4 0 9 -8 -7 12 0
w:date _ ,	0 12 0 0 -10 0 0 0
w:date _ the	0 -11 0 -7 12 4 0 0
w:date _ then	0 17 0 0 -16 0 0 0
w:date and	0 -7 0 0 11 0 0 0
w:date could	0 0 12 0 -11 0 0 0
w:date for	0 0 0 0 13 0 0 0
w:date in	0 10 0 0 -9 0 0 0
w:date would	0 12 0 0 -9 0 0 0
w:dawn	0 0 0 11 -10 0 0 0
w:day	4 13 2 2 -22 -7 12 0
w:day ,	5 -3 0 10 -28 17 2 0
w:day .	2 -1 -4 -10 -3 -7 26 -1
w:day ;	0 10 0 0 -3 0 0 0
w:day <name>	0 13 0 0 -15 0 4 0
w:day _ .	0 1 0 -7 9 0 0 0
w:day _ <day-ahead>	4 -10 0 0 12 0 0 0
w:day _ <number>	0 -8 0 0 10 0 0 0
w:day _ <person>	0 0 0 11 -11 0 0 0
w:day _ a	0 0 10 0 -7 0 0 0
w:day _ end	0 0 0 0 -11 0 0 12
w:day _ it	0 -7 0 0 14 0 0 0
w:day _ surcharge	0 0 0 14 -10 0 0 0
w:day _ the	-2 9 0 6 -10 2 -8 0
w:day _ truce	0 9 0 -1 -5 0 0 0
w:day _ which	0 8 0 -7 9 -2 -11 0
w:day by	0 0 0 9 -7 0 0 0
w:day of	0 0 11 -1 0 0 0 1
w:day on	0 4 0 -8 18 -6 -13 0
w:day that	0 0 0 0 -4 0 0 12
w:day the	0 0 0 9 -1 0 0 0
w:day to	0 -9 0 4 4 0 0 0
w:de	0 0 0 5 -15 0 3 10
w:de <person>	0 0 0 0 -7 0 0 10
w:dead	0 -2 0 -8 7 -2 -3 13
w:deadline	0 0 0 -13 18 0 -2 0
w:deal	-31 -21 -13 7 8 -1 14 0
w:deal .	0 0 0 -6 12 1 -7 0
w:deal <day-today>	0 0 0 -8 11 0 0 0
w:deal _ <day-ahead>	0 0 0 11 -7 -2 0 0
w:deal _ at	0 0 0 0 -6 0 10 0
w:deal _ would	0 -9 0 0 10 0 0 0
w:deal by	0 0 0 23 -11 -3 0 -2
w:deal in	0 2 0 6 -10 0 0 0
w:deal is	0 -2 0 -8 -7 0 16 8
w:deal that	0 0 0 -2 8 0 0 0
w:dealer	2 5 14 0 -18 -1 0 0
w:dearer	0 0 0 -7 -3 16 -3 0
w:dearer .	0 0 0 -1 -7 18 0 0
w:decide	16 0 0 -8 12 -15 -1 0
w:decide ,	0 -2 0 0 10 0 0 0
w:decide _ .	11 4 0 0 -16 0 0 0
w:decide _ due	0 0 0 0 13 0 -10 0
w:decide _ it	0 0 0 12 -12 0 0 0
w:decide in	0 0 0 0 12 0 -11 0
w:decide otherwise	10 -6 0 0 0 0 0 0
w:decide whether	0 1 0 12 -14 0 0 0
w:decision _ say	0 0 0 0 -9 0 10 0
w:decision and	0 0 0 0 -7 0 10 0
w:decision could	0 0 0 0 11 0 0 0
w:declare	0 -3 0 0 -4 0 5 9
w:declare _ <day-gone>	0 0 0 0 -9 0 9 0
w:decline to	0 10 0 0 -5 0 0 0
w:decree	0 15 0 -1 -11 0 3 0
w:decree _ <day-gone>	0 0 0 0 -8 0 9 0
w:decree in	0 0 0 -4 12 0 0 0
w:decree on	0 0 0 0 -6 0 9 0
w:defeat	0 0 0 -1 -3 9 0 0
w:defeat would	0 0 0 0 -4 9 0 0
w:defend	0 0 0 -8 -7 -3 22 0
w:defend _ company	0 0 0 0 -16 0 16 0
w:defend its	0 0 0 -7 -7 -1 21 0
w:delegation	0 -10 0 -9 27 -1 -1 1
w:demand	0 -9 0 -1 13 9 -14 0
w:demand that	0 0 0 0 11 0 -1 0
w:deny	0 -4 0 -8 22 -4 0 0
w:deny that	0 0 0 -4 11 -2 0 0
w:depend _ what	0 0 0 11 -10 0 0 0
w:deposit	0 0 0 -5 16 0 0 0
w:depot	0 0 0 0 -4 10 0 0
w:deputy	0 0 0 0 12 0 0 0
w:described	0 -7 0 0 18 -4 0 0
w:design	-7 0 0 0 21 0 -1 0
w:design software	-4 0 0 0 12 0 0 0
w:desk	0 -8 0 6 9 0 -7 0
w:detail	0 -5 0 0 21 0 0 0
w:did	0 -4 0 14 15 -5 -14 -14
w:did .	0 0 0 0 10 0 0 0
w:did <not>	0 -8 0 16 0 0 -12 -1
w:did _ ,	0 0 0 0 0 9 0 0
w:did _ <month-ahead>	0 13 0 0 -22 0 10 0
w:did _ <month-gone>	0 -10 0 0 12 0 0 0
w:did _ end	0 -1 0 -5 9 0 0 0
w:did _ give	0 0 0 12 -9 0 0 0
w:did _ same	0 0 0 -2 10 0 -1 0
w:did before	0 18 0 1 -26 1 0 0
w:did not	0 -7 0 14 0 1 -11 0
w:did the	0 0 0 -6 10 0 0 0
w:didn't	0 -5 0 -1 15 0 0 0
w:die	0 14 0 -13 0 -7 0 0
w:difference	0 -13 0 0 31 0 0 0
w:different	0 0 0 -5 17 0 0 0
w:digital	4 0 0 11 -14 0 0 0
w:digital <duty>	5 0 0 5 -11 0 0 0
w:digital <v-impose>	5 0 0 5 -11 0 0 0
w:digital <v-target>	5 0 0 5 -11 0 0 0
w:digital tax	5 0 0 5 -11 0 0 0
w:dinner	0 -1 0 0 16 0 0 0
w:diplomatic	0 0 0 0 -4 9 0 0
w:direction	0 -6 0 0 22 0 -2 0
w:disappear	0 -8 0 -5 19 0 0 0
w:disappear .	0 -3 0 0 12 0 0 0
w:disappoint	1 0 0 12 -15 0 0 0
w:discrimination	0 0 0 0 -2 9 -3 0
w:discuss	-4 -6 0 -2 41 -3 -13 0
w:dismiss	0 0 0 -2 0 9 0 0
w:dispute	0 10 0 -10 -1 8 -7 0
w:diverted	0 0 0 0 -11 17 0 0
w:do	0 -6 -7 -2 7 0 10 0
w:do "	0 0 0 -2 -17 0 21 0
w:do <not>	-3 7 0 0 1 0 -17 0
w:do _ "	0 12 0 0 -8 0 0 0
w:do _ about	0 13 0 0 -11 0 0 0
w:do _ again	0 0 0 0 10 0 0 0
w:do _ by	0 0 0 0 -10 0 0 9
w:do _ it	0 8 0 -2 -15 5 3 0
w:do _ on	0 -14 0 1 13 0 0 0
w:do _ same	0 -2 0 -7 0 -2 19 0
w:do _ the	0 -6 0 9 -10 8 0 0
w:do _ think	0 11 0 5 -16 0 0 0
w:do it	0 -3 0 0 11 0 0 0
w:do not	-2 5 0 1 0 0 -16 0
w:do so	2 0 0 5 -10 -17 3 6
w:do that	0 -3 0 -1 10 0 0 0
w:do the	0 -15 -1 -14 0 7 18 0
w:document	-1 0 0 -1 10 0 0 0
w:doe	-15 4 -1 1 2 -2 0 2
w:doe ,	0 26 0 2 -23 0 -5 0
w:doe .	0 -8 0 18 -11 2 0 0
w:doe <not>	-8 0 0 -12 8 0 1 0
w:doe _ ,	0 -10 0 -7 4 7 3 0
w:doe _ .	0 36 0 -4 -27 0 0 0
w:doe _ <name>	0 0 0 10 -5 0 0 0
w:doe _ ?	0 -19 0 0 24 0 0 0
w:doe _ come	-3 -18 0 -3 26 0 0 0
w:doe _ do	0 2 0 -4 -13 4 0 9
w:doe _ go	0 11 0 -3 -5 0 0 0
w:doe _ he	0 0 0 12 -9 0 0 0
w:doe _ keep	0 13 0 -13 -8 0 3 0
w:doe _ truce	0 0 0 0 -7 0 0 10
w:doe not	-8 -1 0 -12 9 0 3 0
w:doe the	1 -11 2 0 2 -8 0 9
w:doesn't	0 18 0 0 -15 -3 5 0
w:doesn't ,	0 0 0 0 -12 0 13 0
w:doesn't <v-sign>	0 -17 0 10 4 0 0 0
w:doesn't _ ?	0 8 0 7 -15 0 0 0
w:dollar	0 -3 16 -2 0 -2 0 0
w:don't	4 1 0 0 -9 0 1 -2
w:don't .	0 -12 0 0 6 5 0 0
w:don't <v-impose>	0 3 0 9 -11 0 0 0
w:don't <v-say>	9 2 0 0 -10 0 0 0
w:don't _ ,	9 0 0 0 -13 0 0 0
w:donald	0 0 0 11 -6 0 0 0
w:donald trump	0 0 0 11 -6 0 0 0
w:done	0 1 0 -18 5 0 8 0
w:done "	0 0 0 0 -10 0 10 0
w:done _ .	0 0 0 0 -8 0 10 0
w:done by	0 0 0 -5 10 0 0 0
w:door	0 -5 0 0 -9 0 18 -3
w:door _ a	0 0 0 0 -9 11 0 0
w:door _ not	0 0 0 12 -11 0 0 0
w:door for	0 0 0 0 -8 11 0 0
w:door is	0 0 0 10 -7 0 0 0
w:door on	0 0 2 0 -12 0 13 0
w:double	-3 -25 5 0 4 3 3 4
w:double ,	0 -4 0 -2 15 0 0 0
w:double .	0 3 7 -1 -12 0 7 0
w:double _ <level>	0 -1 0 14 -8 0 0 0
w:double its	0 0 0 6 -9 0 0 0
w:double on	0 2 0 0 -8 0 0 9
w:double the	0 0 0 -10 14 0 0 0
w:doubt	0 10 0 0 -6 0 0 0
w:doubt _ the	0 12 0 0 -11 0 0 0
w:doubt about	0 12 0 0 -12 0 0 0
w:doug _ ,	0 0 0 0 -9 0 12 0
w:down	3 -28 15 -15 19 14 -35 10
w:down ,	0 0 -8 5 0 -1 -14 7
w:down .	16 -3 8 11 -31 16 -7 -7
w:down _ <level>	0 -12 0 -23 39 0 -6 0
w:down _ countermeasure	0 0 0 0 15 0 -13 0
w:down again	0 0 0 0 -4 0 0 9
w:down its	0 0 0 0 11 0 -8 0
w:down the	0 0 0 5 -14 -1 0 10
w:down to	0 0 0 -23 31 0 -3 0
w:dr	0 -6 0 0 13 0 0 0
w:dr <person>	0 -6 0 0 13 0 0 0
w:draft	0 0 0 8 -4 -5 -7 9
w:draft ,	0 -7 0 0 10 0 0 0
w:drag	0 0 0 0 0 0 0 9
w:drag on	0 0 0 0 0 0 0 9
w:dragon	0 14 0 0 -13 0 0 0
w:drawer	8 -3 0 9 -19 -5 13 0
w:drawer ,	10 0 0 11 -16 0 0 0
w:drawer .	0 -2 0 2 -8 0 9 0
w:drawer _ and	10 0 0 0 -10 0 0 0
w:dread	4 0 7 0 -12 0 0 0
w:dried	0 -6 0 -3 10 0 1 0
w:drone	0 0 0 -2 11 0 0 0
w:drop	-9 -19 4 11 18 -4 -22 0
w:drop its	-2 -6 0 14 0 0 -5 0
w:drug	0 -1 0 -15 32 0 -4 0
w:due	-9 7 -13 -18 -30 59 -25 7
w:due _ ,	0 -1 0 0 -10 11 0 0
w:due _ .	0 -11 0 0 0 18 0 0
w:due _ <day-ahead>	0 7 0 -11 4 0 0 0
w:due _ more	0 0 0 0 -16 15 0 0
w:due _ on	0 4 0 0 -36 29 0 0
w:due _ whether	0 0 0 0 13 0 -10 0
w:due again	0 -7 0 -8 -41 47 0 0
w:due back	0 6 0 0 -14 8 0 0
w:due in	0 -9 0 0 10 0 0 0
w:due on	0 13 0 -9 8 -3 -7 0
w:due to	0 -4 0 0 0 0 -5 14
w:dull	0 9 0 0 -6 0 0 0
w:during	0 -23 0 -17 33 -3 8 0
w:during _ truce	0 -12 0 0 9 0 5 0
w:during the	0 -21 0 -10 23 0 10 0
w:duty	-8 12 -10 25 -16 -4 -4 -8
w:duty ,	1 -10 0 15 0 6 -16 0
w:duty -	0 -6 0 -5 1 0 11 0
w:duty <not>	0 -7 0 15 -5 0 0 0
w:duty <v-begin>	4 11 0 -6 -13 1 0 0
w:duty <v-down>	0 -3 -6 -25 22 0 1 0
w:duty <v-return>	0 9 14 -1 -16 -2 0 0
w:duty <v-stay>	0 1 0 -3 -10 2 11 0
w:duty <v-up>	0 11 1 0 -23 4 0 0
w:duty _ ,	1 -8 5 0 10 0 -11 0
w:duty _ .	0 0 0 -15 -1 0 12 0
w:duty _ <day-ahead>	0 10 0 -4 0 0 0 0
w:duty _ <level>	-11 2 0 0 1 2 -13 8
w:duty _ <month-gone>	0 15 0 -1 -14 2 0 0
w:duty _ <number>	0 0 0 -10 11 0 0 0
w:duty _ <quality>	0 6 0 -21 15 -10 -4 0
w:duty _ a	0 1 0 21 -17 0 -6 0
w:duty _ add	0 0 0 -8 15 0 0 0
w:duty _ again	0 19 0 0 -15 0 0 0
w:duty _ back	1 0 14 -12 -5 -3 0 0
w:duty _ be	0 -16 0 -2 23 -3 3 0
w:duty _ begin	0 0 0 12 -9 0 0 0
w:duty _ chip	0 0 0 11 -10 0 0 0
w:duty _ date	0 0 0 -13 1 0 10 0
w:duty _ due	0 -3 0 -1 11 0 0 0
w:duty _ follow	0 -3 0 21 -10 0 0 0
w:duty _ free	0 -6 0 -5 1 0 11 0
w:duty _ from	0 8 0 0 -15 0 4 0
w:duty _ good	0 0 0 -10 8 1 0 0
w:duty _ if	0 14 0 4 -18 0 0 0
w:duty _ it	0 17 0 0 -16 0 0 0
w:duty _ last	0 10 0 0 -5 0 0 0
w:duty _ other	0 0 0 12 -11 0 0 0
w:duty _ our	0 2 0 0 -11 0 8 0
w:duty _ over	0 0 0 11 -10 0 0 0
w:duty _ rise	0 -1 0 3 -10 7 0 0
w:duty _ section	0 0 0 21 -16 0 0 0
w:duty _ shrimp	0 6 0 8 -15 0 0 0
w:duty _ the	1 0 0 16 -12 -1 0 0
w:duty _ their	0 12 0 0 -21 0 9 0
w:duty _ to	0 0 0 0 8 -1 -1 0
w:duty _ up	0 16 0 -11 -14 7 7 0
w:duty are	0 -11 6 -7 11 0 0 0
w:duty back	0 28 0 -6 -15 0 0 0
w:duty by	0 0 0 17 -13 0 0 0
w:duty come	1 0 -1 -25 7 0 3 0
w:duty doe	0 9 0 0 -7 0 0 0
w:duty down	0 0 0 -1 10 0 0 0
w:duty fall	0 -9 0 0 19 0 0 0
w:duty go	0 11 1 0 -16 2 -3 0
w:duty in	0 9 0 0 -13 1 0 0
w:duty included	0 -8 0 0 12 0 0 0
w:duty is	0 10 2 4 -10 -2 -5 0
w:duty may	0 -3 0 -8 14 0 0 0
w:duty might	0 0 0 5 -16 0 8 0
w:duty of	-15 13 -1 -16 5 -7 -1 7
w:duty on	0 3 -9 -2 0 -2 3 0
w:duty remain	0 0 0 0 -3 11 0 0
w:duty return	0 7 7 0 -9 0 0 0
w:duty stay	0 0 0 0 -3 -4 10 0
w:duty to	0 -2 0 20 -7 0 -5 0
w:duty under	0 -5 0 30 -28 0 6 0
w:duty will	0 0 0 9 -3 0 0 0
w:duty would	2 2 -4 11 -4 -4 0 -7
w:each	0 14 -12 -21 23 -4 -28 0
w:each <gate>	0 5 0 -6 11 -6 -14 0
w:each <v-say>	0 0 0 10 -9 0 0 0
w:each _ .	0 0 0 -9 16 -6 -3 1
w:each _ has	0 0 0 0 12 0 -8 0
w:each _ of	9 0 0 0 -20 11 0 0
w:each _ the	0 0 0 0 9 0 0 0
w:each _ them	0 0 0 10 -8 0 0 0
w:each other	0 -12 0 -14 44 -10 -5 0
w:each side	0 5 0 -6 11 -6 -14 0
w:earlier .	0 0 0 0 -11 0 9 0
w:early	0 -15 -2 -3 9 20 -16 -1
w:early ,	0 -11 0 0 0 15 0 0
w:earth	19 -12 -14 6 3 -12 -11 -5
w:earth ,	10 -2 0 -1 0 -2 0 0
w:earth <goods>	0 0 0 0 12 0 0 0
w:earth <v-deny>	8 -6 0 10 -19 0 10 0
w:earth _ ,	0 0 0 0 10 0 0 0
w:earth _ <seat>	0 0 0 12 -10 0 0 0
w:earth _ that	12 0 0 6 -10 0 -4 0
w:earth rule	8 -6 0 10 -19 0 10 0
w:earth that	-6 0 0 10 -2 0 0 0
w:ease	0 0 0 0 19 0 -7 0
w:easily	0 0 0 8 -10 0 2 0
w:eat	0 0 0 -14 11 8 -7 0
w:eat _ .	0 2 0 0 -12 10 0 0
w:economic	0 0 0 -8 -3 0 10 10
w:economic _ ,	0 0 0 -5 10 0 0 0
w:economy	-1 -20 0 4 24 -20 -10 0
w:economy ,	0 -2 0 9 0 0 0 0
w:economy .	0 0 0 -12 17 0 0 0
w:economy <agent>	0 -1 0 0 18 0 -2 0
w:economy _ ,	0 0 0 0 10 0 0 0
w:economy _ <name>	0 0 0 12 -9 0 0 0
w:effect	0 -1 0 -5 5 -8 13 -9
w:effect _ <day-ahead>	0 0 0 -2 -1 -3 10 0
w:effect _ the	0 13 0 -1 -3 0 0 0
w:effect and	0 12 0 0 -7 0 0 0
w:effect on	0 -12 0 -1 0 0 10 0
w:effectively	0 0 0 -8 11 0 0 0
w:effectively off	0 0 0 -8 10 0 0 0
w:egg	0 -10 0 0 13 0 0 0
w:either	0 14 0 0 -7 0 -3 -11
w:either <gate>	4 24 0 -14 -19 2 -10 -1
w:either _ may	0 8 0 0 0 -5 0 0
w:either side	4 24 0 -14 -19 2 -10 -1
w:electric	0 0 0 -13 26 0 -3 0
w:electric <goods>	0 0 0 -11 20 0 -3 0
w:electric car	0 0 0 -9 17 0 0 0
w:electricity	0 -2 0 -19 0 0 20 0
w:elevator	1 -14 0 0 14 0 0 0
w:eleven	0 -3 0 0 11 0 0 0
w:else	0 -4 5 1 9 -21 -1 -5
w:else .	-1 -15 10 -7 18 0 0 0
w:else _ come	0 0 0 11 -9 0 0 0
w:else pay	0 9 0 0 -7 0 0 0
w:elsewhere	0 -6 0 0 20 0 0 0
w:emergency	-1 -26 0 -13 21 14 -8 0
w:emergency <duty>	0 -12 0 -2 3 9 -2 0
w:emergency _ in	0 0 0 5 -11 3 0 0
w:emergency duty	0 0 0 0 -4 13 0 0
w:emergency tariff	0 -6 0 0 11 0 0 0
w:empty	0 16 0 0 -19 10 -2 0
w:end	-28 5 -39 7 10 -7 3 -3
w:end ,	-7 18 0 -13 -4 0 -5 4
w:end .	-2 -14 -1 0 14 0 0 -7
w:end <day-ahead>	0 -9 0 0 11 0 0 0
w:end <not>	10 0 0 -3 -3 0 0 0
w:end ?	0 -14 0 0 18 0 0 0
w:end _ ,	0 -7 0 0 0 13 0 0
w:end _ .	0 -18 0 0 23 -3 0 0
w:end _ <day-ahead>	-8 0 -4 -10 19 -22 3 2
w:end _ <month-ahead>	0 -7 0 0 12 0 0 0
w:end _ a	1 1 0 12 -8 -4 0 0
w:end _ and	0 13 0 5 -16 0 0 0
w:end _ as	0 -5 0 0 11 0 0 0
w:end _ friday	0 11 0 0 -10 0 0 0
w:end _ it	0 -2 0 15 -2 -1 0 0
w:end _ its	0 0 0 0 -6 9 0 0
w:end _ saturday	0 -11 0 0 12 0 0 0
w:end _ tariff	0 0 0 7 -8 0 0 0
w:end _ that	0 4 0 6 -12 0 0 0
w:end _ the	0 18 -4 -14 -11 7 7 -4
w:end _ trade	0 0 0 5 -16 0 10 0
w:end before	0 5 0 0 -14 9 0 0
w:end date	0 -11 0 2 8 0 0 0
w:end early	0 -13 0 0 -6 23 0 0
w:end in	0 -20 0 24 -18 -3 7 10
w:end its	0 -4 0 -10 25 0 0 0
w:end of	0 0 -6 16 -3 -8 3 -4
w:end on	-13 11 -6 -2 8 -26 0 1
w:end the	0 12 -1 0 -9 -1 4 0
w:end when	0 -8 0 0 10 0 0 0
w:end without	10 0 0 -3 -3 0 0 0
w:energy	0 0 0 -4 -1 0 15 0
w:enter	-3 -6 0 -3 29 -10 -5 0
w:enter <name>	0 0 0 -4 13 0 -2 0
w:enter _ <day-ahead>	0 -1 0 0 8 0 0 0
w:enter _ at	0 -2 0 -3 13 0 0 0
w:enter _ force	0 13 0 0 -9 0 0 0
w:enter at	0 -13 0 0 12 0 0 0
w:enter before	0 -3 0 0 8 0 0 0
w:enter free	0 -9 0 3 0 0 1 0
w:enter into	0 12 0 0 -9 0 0 0
w:entry	0 -17 0 -3 18 -6 6 0
w:entry _ <quality>	0 0 0 0 -9 0 9 0
w:equipment	4 0 0 -7 -13 0 16 0
w:equity	0 0 23 0 -20 0 0 0
w:established	0 9 0 0 -9 0 0 0
w:estimate	0 0 0 -5 15 0 0 0
w:estimate that	0 0 0 0 17 -5 0 0
w:ethanol	0 0 0 -2 13 0 0 0
w:even	-3 -13 0 0 5 -3 -6 17
w:even _ .	0 0 0 0 -14 0 0 12
w:even if	0 -6 0 -1 13 0 0 0
w:evening	0 -20 0 0 15 2 -5 0
w:event	2 25 3 -5 -26 -11 6 0
w:event .	0 -3 0 0 10 0 0 0
w:event _ a	4 0 0 -10 0 0 3 0
w:event of	4 10 0 -11 -6 -1 3 0
w:ever <v-bear>	0 0 0 0 -6 0 9 0
w:ever _ .	0 -6 0 0 10 0 0 0
w:ever pay	0 0 0 0 -8 0 9 0
w:every	13 -3 0 9 -16 0 3 0
w:every _ .	0 -7 0 0 8 0 4 0
w:every _ that	6 7 0 7 -22 0 0 0
w:every year	0 -1 0 0 10 0 0 0
w:everybody	0 0 9 0 -9 15 -7 0
w:everybody <v-impose>	0 0 0 0 -11 11 0 0
w:everybody <v-say>	0 11 0 0 -21 11 0 0
w:everybody _ .	0 3 11 0 -13 0 0 0
w:everybody _ it	0 0 0 0 -11 11 0 0
w:everybody else	0 -3 11 -1 0 0 0 0
w:everybody know	0 11 0 0 -11 0 0 0
w:everyone _ pay	0 10 0 0 -10 0 0 0
w:everything	-6 13 0 10 -5 -10 -8 0
w:everything _ .	0 0 0 0 10 0 0 0
w:everything _ back	0 13 0 0 -10 0 0 0
w:everything _ be	0 11 0 0 -10 0 0 0
w:everything _ it	0 0 0 -7 9 0 0 0
w:everything _ was	0 13 0 0 -12 0 0 0
w:everything that	0 12 0 0 -11 0 0 0
w:examine	-1 0 0 0 10 0 0 0
w:exceed	0 0 0 -5 18 0 0 0
w:except	0 0 0 0 11 0 0 0
w:excess	0 -17 0 48 -32 -8 0 0
w:excess _ ,	0 -1 0 28 -18 0 -1 0
w:excess _ capacity	0 0 0 20 -19 0 0 0
w:excess capacity	0 -11 0 35 -22 -5 0 0
w:exclusion	0 -21 0 -17 43 4 0 0
w:exclusion _ section	0 -3 0 0 10 0 0 0
w:exclusion _ the	0 -3 0 -2 12 0 0 0
w:exclusion from	0 -9 0 -8 24 0 0 0
w:exempt	0 -1 0 -12 32 -5 -1 0
w:exemption	8 -14 0 -7 7 -3 -4 6
w:exemption ,	9 0 0 0 -3 0 0 0
w:exemption _ the	9 0 0 0 -4 0 0 0
w:expect	6 0 39 6 -44 0 5 -4
w:expect <goods-amount>	0 10 0 0 -9 0 0 0
w:expect _ <day-gone>	0 0 0 0 -10 0 10 0
w:expect _ in	0 0 0 0 10 0 0 -3
w:expect _ of	0 9 0 0 -7 0 0 0
w:expect _ on	10 7 0 -1 -10 0 0 0
w:expect _ the	0 0 0 8 -4 0 0 0
w:expect in	0 0 0 -2 9 0 0 0
w:expect on	0 0 0 0 -9 0 10 0
w:expect that	0 0 0 9 0 0 0 0
w:expect the	0 10 27 0 -38 5 -1 0
w:expect to	0 0 7 6 -14 0 6 0
w:expense	0 0 0 0 -9 0 11 0
w:expensive	0 -1 0 -2 15 0 0 0
w:expert	0 -1 0 0 19 0 0 0
w:expire	-1 -7 0 -5 33 -6 -1 0
w:expire _ <day-ahead>	0 -6 0 0 16 0 0 0
w:expire on	0 -14 0 0 25 0 0 0
w:expiry	0 26 0 9 -34 6 0 0
w:expiry .	0 1 0 0 -11 9 0 0
w:expiry _ the	0 11 0 0 -8 0 0 0
w:expiry date	0 0 0 12 -8 0 0 0
w:expiry of	0 11 0 0 -10 0 0 0
w:explain to	0 11 0 0 -8 0 0 0
w:explain why	0 -5 0 11 -5 0 0 0
w:export	30 7 -19 0 -1 -29 -26 -6
w:export .	0 0 0 0 12 -6 0 0
w:export _ <name>	-8 0 0 0 10 0 0 0
w:export _ antimony	12 0 0 0 -10 0 0 0
w:export _ critical	10 0 0 -3 -5 0 0 0
w:export _ for	6 0 0 0 0 -6 0 0
w:export _ of	-5 0 0 0 11 0 0 0
w:export _ on	15 7 0 5 -26 0 0 0
w:export _ would	-7 0 0 0 11 0 0 0
w:export of	21 -1 0 7 -9 -23 -10 0
w:export permit	29 0 0 -4 -17 -10 -1 0
w:export to	-5 0 0 -4 9 2 0 0
w:exporter	-3 0 0 -2 -2 11 0 0
w:exporter <v-impose>	0 0 0 0 -9 9 0 0
w:exporter _ shrimp	0 0 0 0 -7 9 0 0
w:exporter _ the	0 0 0 0 -11 8 5 0
w:extend	2 1 -3 0 16 -10 -16 -3
w:extend _ .	0 -4 0 0 10 0 0 0
w:extend _ a	0 9 0 0 -8 0 0 0
w:extend it	0 -4 0 0 12 0 0 0
w:extend its	0 0 0 12 -7 0 0 0
w:extend to	0 0 0 -3 14 0 0 0
w:extension	0 28 -6 -30 13 -15 -30 0
w:extension _ the	0 0 0 -5 13 0 -4 0
w:extension the	0 -13 0 0 15 0 0 0
w:extension would	0 0 0 0 21 -4 0 0
w:extra	0 4 0 7 0 0 -11 0
w:extremely	0 0 0 0 15 0 -13 0
w:extremely _ "	0 0 0 0 13 0 -12 0
w:face	0 4 3 6 -21 5 0 0
w:face ,	0 15 0 -2 -10 0 0 0
w:face _ .	0 0 0 14 -14 0 0 0
w:face _ ban	0 0 0 0 -12 14 0 0
w:face _ in	0 0 0 -9 11 0 0 0
w:face a	0 0 0 -2 -3 11 0 0
w:fact sheet	0 0 0 0 11 0 0 0
w:fail	-22 12 22 9 -50 -11 0 43
w:fail ,	-24 -10 20 1 -6 0 3 7
w:fail .	3 17 1 1 -45 0 10 15
w:fail _ ,	0 -6 10 15 -21 0 0 8
w:fail _ <name>	0 23 0 -7 -15 0 0 -1
w:fail _ <person>	0 6 0 -4 -12 0 4 3
w:fail _ <seat>	0 -1 0 21 -1 0 -11 0
w:fail _ the	-14 -15 6 4 11 -1 -8 2
w:fail to	0 27 1 -18 -18 0 -8 11
w:failed	0 6 0 4 -13 -2 7 -1
w:failed ,	0 -5 0 0 12 0 0 0
w:failed _ agree	0 0 0 17 -14 0 0 0
w:failed to	0 0 0 13 -22 0 8 0
w:failing	0 25 0 -4 -23 5 -7 0
w:failing _ ,	0 0 1 0 -13 8 0 0
w:failing _ extension	0 9 0 0 -8 0 0 0
w:failing a	0 12 0 0 -5 0 0 0
w:failing an	0 17 0 0 -19 0 0 0
w:failure	0 9 7 11 -38 14 0 0
w:fall	0 0 22 0 -14 -1 -5 7
w:fall ,	0 -9 0 6 4 0 -3 -2
w:fall _ .	0 -7 0 0 16 -9 3 0
w:fall _ <day-today>	0 -7 0 0 10 0 0 0
w:fall _ <level>	0 -21 4 -11 25 0 0 0
w:fall _ <money>	0 0 11 0 -9 0 0 0
w:fall _ ?	0 11 0 0 -10 0 0 0
w:fall _ on	0 19 0 0 -11 0 0 0
w:fall _ over	0 10 0 0 -6 0 0 0
w:fall _ the	0 0 -2 21 -7 -7 0 0
w:fall back	0 12 -2 0 -5 0 0 0
w:fall by	-3 0 15 -8 0 0 0 0
w:fall on	0 11 0 11 -26 0 9 0
w:fall out	0 7 3 0 -9 0 0 0
w:fall through	0 5 0 0 -13 2 0 6
w:fall to	0 -10 0 -8 24 0 0 0
w:fall with	0 0 0 0 11 -4 0 0
w:family	0 -9 0 0 18 -6 -1 5
w:far ,	0 7 7 0 -14 0 0 0
w:far .	0 0 0 0 13 0 0 0
w:fare	0 0 0 -2 11 0 0 0
w:farm	-1 0 0 0 4 11 -12 0
w:farm <goods>	0 0 0 -7 25 0 -4 0
w:farm _ ,	0 0 0 0 12 0 0 0
w:farm good	0 0 0 -1 8 0 0 0
w:farmer	-3 0 0 -20 17 0 6 0
w:farmer ,	0 0 0 -4 -3 9 0 0
w:farmer .	0 0 0 0 -7 0 10 0
w:farmer _ who	0 0 0 0 -8 10 0 0
w:fear	8 9 2 17 -43 21 -20 0
w:fear .	0 0 0 11 -19 12 0 0
w:fear _ .	0 0 0 0 -5 10 0 0
w:fear _ <number>	0 2 0 0 -23 19 0 0
w:fear _ their	0 0 0 0 16 -8 0 0
w:fear a	11 0 0 0 -17 9 0 0
w:fear for	-2 -3 0 -1 0 14 0 0
w:fear that	-1 9 0 0 -4 -2 0 0
w:federal	11 0 2 0 -4 -2 0 0
w:federal register	11 0 0 0 -8 0 0 0
w:fee	-10 -36 -9 -3 -5 49 -8 0
w:fee .	0 -4 0 3 10 -1 -1 0
w:fee <v-begin>	0 -13 0 0 12 5 0 0
w:fee <v-down>	0 -8 0 0 0 9 0 0
w:fee _ <quality>	-2 0 0 -3 -10 19 -1 0
w:fee _ back	0 -13 0 0 9 6 0 0
w:fee _ be	0 -5 0 0 -3 13 0 0
w:fee on	-3 0 0 -8 -12 22 0 0
w:fee would	0 -5 0 0 -9 12 0 0
w:feel	0 -12 8 0 -3 10 -2 0
w:feel it	1 -9 9 0 -5 4 0 0
w:fentanyl	-6 -23 0 -32 60 0 -10 0
w:fentanyl ,	0 -6 0 0 9 0 0 0
w:fentanyl <duty>	0 -6 0 -11 16 5 0 0
w:fentanyl _ on	0 -6 0 0 11 0 0 0
w:fentanyl _ the	0 -8 0 0 14 0 0 0
w:fentanyl and	0 -14 0 0 19 0 0 0
w:festival	0 0 0 0 14 -4 0 0
w:feta	0 0 0 11 -9 0 0 0
w:fifth	0 -7 0 0 20 0 0 0
w:fight to	0 0 0 -2 0 0 9 0
w:fighting	0 -10 0 0 17 -1 0 0
w:figure	0 35 0 0 -20 -13 -5 0
w:figure .	0 14 0 0 -9 0 0 0
w:figure _ .	0 15 0 0 -13 0 0 0
w:figure _ the	0 12 0 0 -10 0 0 0
w:file	0 -5 0 0 18 0 0 0
w:filed	0 -7 0 0 18 0 0 0
w:filing	0 0 0 0 -16 20 0 0
w:final	0 -1 0 0 8 0 0 0
w:finance _ ,	0 0 0 0 -5 0 9 0
w:find	0 19 -10 0 -10 -11 6 -6
w:find _ .	0 -8 0 0 11 0 0 0
w:find _ <name>	0 11 0 0 -10 0 0 0
w:find _ way	0 0 0 -1 11 0 0 0
w:find that	0 4 0 8 -10 0 0 0
w:finding	0 -2 0 19 -10 0 0 0
w:fine	0 -3 0 -6 22 -1 0 0
w:finger	0 14 0 0 -13 0 0 0
w:finished	0 0 0 -5 16 0 0 0
w:fire	0 -2 0 0 14 0 0 0
w:firm	16 -6 0 2 -10 -2 3 0
w:firm as	10 0 0 0 -8 0 0 0
w:firm is	10 0 0 0 -8 0 0 0
w:firmly	0 0 0 0 -13 0 18 0
w:first	4 -5 0 2 11 0 -23 -1
w:first ,	8 -5 0 -1 12 -7 -5 0
w:first .	0 -19 4 7 -13 13 0 10
w:first <level-noun>	0 0 0 13 -6 0 -2 0
w:first <number>	0 0 0 0 -9 10 0 0
w:first _ be	0 -11 0 9 4 0 0 0
w:first _ by	9 0 0 0 -4 0 0 0
w:first _ of	0 9 0 -6 0 7 -7 -4
w:first _ the	0 -1 0 -3 13 0 0 0
w:first answer	0 0 0 11 -10 0 0 0
w:first of	0 0 0 -6 14 0 0 0
w:first part	0 10 0 0 -10 0 0 0
w:first term	0 -3 0 -2 11 0 0 0
w:fish	0 -12 0 18 -10 0 -14 25
w:fish .	3 10 0 6 -40 1 0 20
w:fish _ .	0 -12 0 0 16 0 0 0
w:fish _ go	0 0 0 11 -6 0 0 0
w:fish duty	0 -4 0 0 10 0 0 0
w:fish meal	-1 -9 0 10 3 0 0 0
w:fish would	0 0 0 11 -6 0 0 0
w:fishing	0 0 0 -5 -7 0 15 0
w:fishmeal	0 -5 0 24 -16 0 0 0
w:fishmeal ,	0 0 0 15 -11 0 0 0
w:five country	0 0 0 12 -11 0 0 0
w:fix	0 -1 0 -2 15 0 0 0
w:flood	0 0 0 0 -17 22 0 0
w:flood the	0 0 0 0 -13 15 0 0
w:flour	0 11 0 0 0 -6 0 0
w:flour and	0 9 0 0 -9 0 0 0
w:flow again	-3 0 0 0 12 0 0 0
w:flower	0 0 0 -7 -2 1 8 0
w:fly	0 -3 0 -8 19 0 0 0
w:follow	-2 -14 -5 41 -37 -8 36 -14
w:follow ,	0 6 0 10 -15 0 0 0
w:follow .	0 0 0 29 -32 0 4 0
w:follow ;	0 0 0 10 -6 0 0 0
w:follow ?	0 -12 0 10 0 0 0 0
w:follow _ <day-ahead>	0 -4 0 -11 8 0 4 0
w:follow _ the	0 0 0 0 -10 0 13 0
w:follow if	0 -2 0 0 -1 -4 14 0
w:follow in	0 -6 0 25 -7 -4 0 0
w:follow on	0 -6 0 -14 1 0 12 0
w:follow the	0 -5 0 0 -2 0 12 0
w:food	0 -5 0 0 23 0 -2 0
w:food .	0 0 0 0 9 0 0 0
w:for	3 -4 -29 1 21 1 -22 4
w:for <day-ahead>	0 -8 0 17 -12 0 -4 13
w:for <day-gone>	0 10 0 -2 -4 0 0 0
w:for <goods>	10 6 -6 -7 -1 14 -20 -11
w:for <month-ahead>	0 8 0 -6 -16 7 0 8
w:for <name>	3 15 0 10 -18 -9 -10 5
w:for <number>	-1 -19 0 1 -1 14 6 0
w:for <quality>	0 0 0 -10 10 2 0 0
w:for <span>	-16 -29 -1 -35 88 -25 -10 -1
w:for <v-end>	0 0 0 0 -7 10 0 0
w:for <v-impose>	0 0 0 10 -11 6 -1 0
w:for <v-return>	0 0 0 10 -6 0 0 0
w:for _ "	0 9 0 0 -14 0 7 0
w:for _ 's	2 12 1 0 -15 0 0 0
w:for _ ,	0 9 0 4 -9 1 -12 2
w:for _ .	18 0 0 0 1 -4 0 -10
w:for _ :	0 -13 0 0 6 0 4 0
w:for _ <day-ahead>	0 0 0 0 -6 0 12 0
w:for _ <number>	0 -3 0 0 12 0 0 0
w:for _ <organisation>	0 0 0 -10 3 7 0 0
w:for _ <quality>	0 -5 0 -12 7 0 1 0
w:for _ <span>	0 -5 0 -7 23 0 0 0
w:for _ again	0 10 0 -1 0 0 0 0
w:for _ and	0 -5 0 10 0 2 -2 0
w:for _ case	9 0 0 19 -27 0 2 0
w:for _ day	0 8 0 0 -9 0 0 0
w:for _ from	0 -7 0 -2 21 0 0 0
w:for _ he	0 0 0 0 -7 0 9 0
w:for _ if	8 13 0 0 -11 -2 -2 -1
w:for _ in	-3 -12 0 20 -15 -1 0 13
w:for _ it	0 0 0 10 -11 0 1 0
w:for _ job	0 0 0 0 -18 19 0 0
w:for _ next	0 -1 0 -3 18 0 0 0
w:for _ of	-1 -11 0 1 11 3 -6 0
w:for _ oil	0 2 0 2 -11 0 0 6
w:for _ season	0 0 0 0 -3 10 0 0
w:for _ second	0 -4 0 0 10 0 0 0
w:for _ ship	0 -6 0 -1 -9 18 0 0
w:for _ soybean	0 0 0 0 -9 0 10 0
w:for _ tariff	0 0 0 3 -16 0 3 5
w:for _ the	-4 -9 0 0 15 0 0 0
w:for _ under	0 10 0 0 -18 8 0 0
w:for _ will	0 0 0 -8 15 0 0 0
w:for a	-18 -16 -8 0 20 5 -7 0
w:for an	0 0 0 -3 18 0 -5 0
w:for another	0 -6 0 -10 26 0 -1 0
w:for as	0 4 0 -11 8 0 -3 0
w:for car	0 -1 0 0 12 0 0 0
w:for cocoa	0 14 0 1 -13 0 0 0
w:for comment	0 0 0 14 -14 0 0 0
w:for each	7 6 0 6 -24 2 0 0
w:for ever	0 0 0 11 -1 0 -6 0
w:for fentanyl	0 -8 0 0 11 0 0 0
w:for his	0 0 0 8 -15 0 4 6
w:for it	-3 11 0 3 -3 0 0 0
w:for its	12 2 0 0 0 -10 -16 5
w:for licence	10 0 0 0 -6 0 0 0
w:for long	0 11 7 0 -15 0 0 0
w:for me	0 14 0 0 -8 0 -2 0
w:for one	0 0 0 0 -11 0 13 0
w:for our	0 6 0 -5 -15 9 5 0
w:for pork	0 -1 0 -5 9 0 0 0
w:for refund	0 0 0 0 -8 10 0 0
w:for sale	0 0 0 18 -24 8 0 0
w:for ship	0 0 0 0 -13 15 0 0
w:for the	0 9 -12 -10 0 0 -1 3
w:for them	0 18 0 -4 -9 0 0 0
w:for those	0 13 0 5 -16 0 0 0
w:for what	0 10 0 6 -14 0 0 0
w:for which	0 0 0 0 -4 0 11 0
w:forbid	15 0 0 0 -3 -1 0 0
w:forbid the	15 0 0 0 -8 0 0 0
w:force	17 0 -4 -25 -4 -8 15 3
w:force .	2 -8 0 -8 12 0 0 0
w:force _ <day-ahead>	0 18 0 0 -22 0 0 7
w:force _ the	3 -9 0 0 5 0 0 0
w:force after	0 -3 0 0 10 0 0 0
w:force again	0 11 0 0 -5 0 0 0
w:force on	0 10 0 0 -12 0 1 0
w:force until	0 12 0 0 -9 0 0 0
w:forced	0 -21 0 23 -2 0 0 0
w:forced -	0 0 0 -5 12 0 0 0
w:forced _ and	0 0 0 11 -9 0 0 0
w:forced _ labor	0 0 0 -4 11 0 0 0
w:forced to	0 0 0 9 -9 0 0 0
w:ford ,	0 0 0 0 -9 0 11 0
w:foreign	0 -10 0 -18 42 -4 -6 0
w:foreign <agent>	0 0 0 -2 20 0 -5 0
w:foreign _ ,	0 0 0 0 21 0 -9 0
w:foreign minister	0 0 0 0 13 0 -4 0
w:formal	0 0 0 0 -13 16 0 0
w:formal <agent>	0 0 0 0 -9 12 0 0
w:formal notice	0 0 0 0 -9 12 0 0
w:former	0 19 0 0 -6 -7 -3 0
w:former <level-noun>	0 17 0 0 -10 0 0 0
w:former rate	0 10 0 0 -9 0 0 0
w:forward to	0 0 0 0 -6 0 9 0
w:found	-5 5 4 -6 11 -21 0 -2
w:found .	0 19 0 0 -16 0 0 0
w:found _ the	0 0 0 0 8 -4 0 0
w:found _ then	0 -2 0 0 12 -1 0 0
w:found by	0 -12 7 0 14 -4 0 0
w:found in	0 9 0 0 -6 0 0 0
w:four	-6 -16 -2 -4 5 29 -14 0
w:four hundred	0 0 0 0 -9 10 0 0
w:fourth	0 -9 0 -8 12 0 -10 6
w:fourth _ .	0 -8 0 0 12 0 0 0
w:framework	0 -6 0 -5 25 -2 -2 0
w:free	-9 -22 -14 -24 39 -4 15 0
w:free .	0 -14 0 -13 1 -9 16 8
w:free _ duty	0 0 0 -5 17 0 -5 0
w:free again	0 -7 0 0 10 0 0 0
w:free for	0 5 0 0 -9 0 5 0
w:free of	0 0 0 -14 39 -3 -8 0
w:fresh	0 0 0 18 -25 0 0 7
w:friday _ <day-ahead>	0 11 0 0 -8 0 -1 0
w:from	13 10 -24 -3 14 -26 -18 -58
w:from <day-ahead>	9 19 -18 20 -23 -13 -16 -16
w:from <day-gone>	0 32 7 -3 -21 -9 0 0
w:from <level>	5 22 0 -6 -15 -5 2 0
w:from <month-ahead>	2 -10 0 -12 23 0 0 0
w:from <month-gone>	8 -9 0 1 0 0 -3 0
w:from <name>	-4 -7 7 0 10 1 -7 0
w:from <number>	0 -23 0 -2 34 0 0 0
w:from <quality>	0 0 0 0 0 0 9 0
w:from <seat>	-3 1 0 -1 8 0 -9 0
w:from _ "	1 0 0 5 -8 0 0 0
w:from _ 's	0 0 0 0 12 0 0 0
w:from _ ,	5 0 8 0 4 0 -23 -1
w:from _ -	0 0 0 9 -8 0 0 0
w:from _ .	0 13 -7 19 -16 -5 -6 -2
w:from _ <day-ahead>	0 -13 0 27 -13 0 0 0
w:from _ <name>	8 11 0 -14 -9 0 6 0
w:from _ <office>	0 0 0 0 -9 10 0 0
w:from _ <organisation>	11 2 0 -3 -5 0 0 0
w:from _ <person>	0 0 0 -13 17 0 0 0
w:from _ after	0 -1 10 2 -10 0 0 0
w:from _ and	0 -18 0 1 12 -1 0 0
w:from _ back	0 15 0 0 -14 0 0 0
w:from _ day	0 7 0 1 -10 0 0 0
w:from _ in	0 -6 0 0 11 0 0 0
w:from _ its	0 0 0 10 -9 0 0 0
w:from _ middle	0 0 0 11 -8 0 0 0
w:from _ next	0 27 0 0 -23 0 0 0
w:from _ on	-7 6 0 -8 19 -2 -7 0
w:from _ or	0 0 0 7 -10 0 0 0
w:from _ tariff	0 0 0 -13 11 0 0 0
w:from _ the	0 3 0 2 -9 5 0 0
w:from _ to	1 1 -2 -4 8 -21 1 0
w:from _ unless	0 -3 0 4 -17 10 7 0
w:from _ week	0 0 0 0 -9 0 12 0
w:from _ will	0 -12 0 -1 18 0 0 0
w:from _ would	0 -2 0 -11 2 0 15 0
w:from anywhere	0 0 0 9 -3 0 0 0
w:from both	0 0 0 0 -2 0 10 0
w:from it	0 0 0 15 -10 0 0 0
w:from monday	0 -3 0 0 -5 0 12 0
w:from next	0 0 0 -7 13 0 0 0
w:from now	-1 0 0 0 10 0 0 0
w:from section	0 -3 0 0 10 0 0 0
w:from the	14 2 -4 1 -3 -3 -9 -2
w:from then	0 0 0 -6 13 0 -4 0
w:from thi	0 7 0 7 -13 0 0 0
w:from wolfsburg	0 0 0 0 10 -6 0 0
w:front	0 -4 0 0 9 0 0 0
w:frozen	2 10 0 -4 -12 0 7 0
w:fruit	0 10 0 -20 0 0 7 0
w:full	-4 5 7 -27 0 8 0 -3
w:full <v-impose>	0 -4 0 0 9 0 0 0
w:full _ is	0 15 0 0 -14 0 0 0
w:full _ the	0 -8 0 0 9 0 0 0
w:full until	0 0 0 0 -9 11 0 0
w:fully	0 10 0 0 -15 0 5 0
w:fully _ .	0 10 0 0 -9 0 0 0
w:furniture ,	0 13 0 0 -10 0 0 0
w:furniture _ in	0 8 0 0 -9 0 0 0
w:further	7 8 17 22 -27 -10 -14 -15
w:further <duty>	0 -7 0 15 -22 0 15 0
w:further <money>	0 0 0 16 -10 0 -6 0
w:further <v-impose>	0 -2 0 -6 14 0 0 0
w:further <v-say>	0 12 0 0 -6 0 0 0
w:further <v-up>	0 0 0 -5 21 0 -3 -1
w:further _ ,	0 0 0 -12 0 0 3 0
w:further _ .	3 -12 0 22 0 0 -13 -2
w:further _ from	0 0 0 -12 15 0 0 0
w:further _ if	0 0 9 -4 0 0 0 0
w:further _ of	0 1 0 15 -21 0 0 0
w:further _ on	1 -2 9 0 -5 -2 0 0
w:further _ that	6 14 0 -1 -13 -2 0 0
w:further agreement	0 14 0 -1 -7 0 0 0
w:further duty	0 -7 0 18 -20 0 8 0
w:future	1 -9 12 0 -10 -5 0 5
w:gain	0 0 2 0 13 -10 0 0
w:gained	0 -3 0 0 13 0 0 0
w:game	0 -1 0 0 14 0 0 0
w:gas	3 -9 0 -6 9 -3 3 0
w:gas .	0 0 0 -7 9 0 0 0
w:gate	0 -11 0 0 3 0 7 0
w:gather	0 0 0 0 10 0 0 0
w:gave	-1 -9 -2 8 4 -7 -10 10
w:gave it	0 0 0 14 -9 0 0 0
w:gave the	0 0 0 0 -9 0 0 12
w:general	-1 -4 0 -11 26 -1 0 0
w:generic	0 -8 0 29 -11 0 -7 0
w:generic <goods>	0 -3 0 0 13 0 0 0
w:generic medicine	0 -2 0 0 11 0 0 0
w:geneva	0 -1 0 -10 28 0 -1 0
w:germanium	0 0 0 0 11 0 0 0
w:get	-7 -26 -7 -3 40 -16 4 -2
w:get <level>	0 0 0 -2 -1 0 10 0
w:get _ a	0 0 0 -3 -5 0 10 0
w:get _ on	0 0 0 0 -11 0 12 0
w:get a	0 -1 0 -5 22 0 0 0
w:get on	0 -6 0 0 10 0 0 0
w:ginger	0 18 0 2 -20 0 0 0
w:give	-19 -3 0 0 20 0 -9 -6
w:give .	0 0 0 12 -9 0 0 0
w:give _ until	0 -1 0 0 9 0 0 0
w:give it	0 -2 0 0 12 0 0 0
w:give its	0 0 0 0 10 0 0 0
w:give the	0 0 0 -1 -1 13 0 0
w:give way	0 10 0 -6 0 0 0 0
w:given	-1 22 0 0 0 -7 -19 0
w:given its	0 0 0 -5 12 0 -3 0
w:glass	0 -6 0 -2 20 0 -4 0
w:glass _ ,	0 -6 0 0 10 0 0 0
w:global	0 -7 7 -6 12 0 0 0
w:glove	0 23 5 5 -38 0 0 0
w:glove ,	0 0 0 10 -6 0 0 0
w:glove <level>	0 10 0 0 -10 0 0 0
w:go	-4 -2 -8 -4 14 12 -12 -6
w:go ,	-1 0 8 -2 9 -17 -11 0
w:go .	-2 0 0 4 -10 22 -13 0
w:go :	0 -10 0 -1 21 0 -1 0
w:go _ ,	-4 -20 1 8 -10 15 1 1
w:go _ .	7 0 -2 -2 -16 6 18 0
w:go _ <level>	-2 9 0 3 -11 1 0 0
w:go _ <name>	3 -7 0 -4 -4 14 0 0
w:go _ <number>	-3 2 5 13 -11 -10 1 0
w:go _ <organisation>	0 0 0 0 13 0 -2 0
w:go _ <seat>	0 0 0 0 10 0 0 0
w:go _ ?	0 3 0 9 -18 8 0 0
w:go _ again	0 0 0 -12 1 -10 9 3
w:go _ at	0 17 0 -3 -10 0 0 0
w:go _ before	0 0 0 0 -10 11 0 0
w:go _ buy	0 0 0 9 -5 0 0 0
w:go _ by	0 -1 0 -10 0 18 0 0
w:go _ from	0 0 0 -6 9 0 0 0
w:go _ it	10 11 0 0 -22 -1 0 0
w:go _ like	0 0 0 13 -2 0 -2 0
w:go _ on	0 -1 0 -2 11 0 0 0
w:go _ the	0 0 0 0 24 -13 -3 0
w:go _ to	7 1 0 7 4 -34 -10 -2
w:go _ until	0 -4 0 0 14 0 0 0
w:go _ up	0 20 0 -3 -18 4 0 0
w:go _ way	0 6 0 -2 -12 0 0 12
w:go _ with	-3 0 0 -14 18 -7 9 0
w:go _ zero	0 0 0 -6 12 0 0 0
w:go after	0 -3 0 19 -14 0 0 0
w:go as	0 -4 0 -1 11 0 0 0
w:go away	0 -7 0 0 12 0 0 0
w:go back	2 19 0 -17 4 -17 -14 -5
w:go beyond	0 -2 0 9 -8 0 1 0
w:go dark	0 -1 0 0 -10 15 0 0
w:go down	0 -12 0 -9 27 0 0 0
w:go from	8 14 0 -4 -9 0 -5 0
w:go higher	0 -1 0 2 -12 0 13 0
w:go home	0 0 0 3 -7 10 0 0
w:go on	0 -14 -3 0 10 -5 4 -5
w:go out	0 -1 0 -10 15 -3 1 0
w:go straight	0 0 0 8 -10 0 0 0
w:go the	0 7 0 -7 -16 0 6 12
w:go there	0 10 0 0 -7 0 0 0
w:go through	0 -13 0 3 8 0 0 0
w:go to	-8 -11 -9 7 12 2 -6 -4
w:go up	0 10 0 3 -15 10 -5 2
w:go well	0 -10 0 0 17 1 -1 0
w:go wrong	9 2 3 0 -3 -1 -10 0
w:good	0 -28 -6 4 36 -17 -7 -28
w:good ,	0 12 -1 -4 10 -5 -19 0
w:good .	0 -14 0 10 2 0 -4 0
w:good <level-noun>	0 -10 0 0 11 0 0 0
w:good <v-begin>	0 14 0 2 -12 0 0 0
w:good <v-stay>	0 0 0 0 11 0 0 0
w:good <v-up>	0 17 0 0 -13 0 0 0
w:good _ ,	-1 0 0 -9 19 -3 0 0
w:good _ .	0 -6 0 0 0 10 -1 0
w:good _ <day-ahead>	5 -14 0 9 -3 0 -6 0
w:good _ <day-gone>	0 0 0 0 -11 0 13 0
w:good _ <day-today>	0 16 0 0 -12 0 0 0
w:good _ <level>	10 -4 0 -1 5 0 -3 0
w:good _ <money>	0 0 0 -15 -10 0 25 0
w:good _ <name>	5 -9 0 13 -4 0 -3 0
w:good _ about	0 0 0 13 -9 0 0 0
w:good _ be	0 -26 0 1 31 0 -15 0
w:good _ been	0 -2 0 14 -12 0 2 0
w:good _ before	0 -2 0 0 9 0 0 0
w:good _ have	0 -27 0 4 14 0 5 0
w:good _ of	0 0 5 -12 10 0 -1 0
w:good _ rise	0 13 0 -11 0 0 0 0
w:good _ suspend	0 0 0 0 -7 0 13 0
w:good _ the	0 -2 0 -4 14 -3 0 0
w:good _ to	0 17 0 -2 -6 0 0 0
w:good and	9 10 0 -7 -8 0 -3 0
w:good at	0 10 0 0 -4 0 0 0
w:good because	0 0 5 -11 2 0 0 0
w:good from	5 -22 0 12 0 0 -18 0
w:good has	0 -1 0 15 -12 0 0 0
w:good in	0 0 0 0 -6 0 9 0
w:good is	0 -2 0 10 0 0 0 0
w:good of	0 -13 0 12 -2 0 2 0
w:good over	0 0 0 -8 10 0 0 0
w:good should	0 0 0 9 -8 0 0 0
w:good since	0 0 0 7 -14 0 9 0
w:good that	0 -8 0 -8 8 0 8 0
w:good will	0 -3 0 -4 18 0 -2 0
w:good worth	0 0 0 -1 -13 0 22 0
w:good would	0 -2 0 -8 25 -1 -15 0
w:govern	0 9 0 0 -9 0 0 0
w:government	0 9 0 0 5 0 -13 0
w:government _ until	0 0 0 6 -10 4 0 0
w:government had	0 0 0 0 9 0 -7 0
w:grain	-2 7 0 0 -15 16 0 0
w:grant	-5 0 0 -10 23 0 -9 0
w:grape	-1 0 0 11 0 0 -3 0
w:grape _ be	0 7 0 10 -16 0 0 0
w:grape would	0 7 0 0 -9 1 0 0
w:green	0 0 0 -2 -8 0 14 0
w:green <goods>	0 0 0 -1 -10 0 14 0
w:greer _ that	0 0 0 -11 12 0 0 0
w:grosso	0 0 6 0 -12 0 7 0
w:groundnut	0 9 0 6 -15 0 0 0
w:grow	0 0 0 0 12 -9 -4 0
w:grow _ <level>	0 -6 0 0 14 0 0 0
w:grower	-9 1 10 -16 0 -6 5 2
w:grower in	0 0 5 0 -11 0 5 0
w:growth .	0 0 9 0 -8 0 0 0
w:guangzhou	0 0 0 10 -9 0 0 0
w:guarantee	0 -1 0 0 13 0 0 0
w:guess	0 -6 10 4 -6 -1 0 0
w:guess ,	0 0 0 10 -9 0 0 0
w:guess .	0 9 0 0 -6 0 0 0
w:guess is	1 -8 11 0 -9 0 0 1
w:guest	0 0 0 0 10 0 0 0
w:guide	0 -1 0 0 10 -3 0 0
w:h	0 -9 0 -8 35 -6 0 0
w:h <number>	0 -8 0 -7 33 -6 0 0
w:had	-38 -8 -19 -7 63 -14 -25 -7
w:had <not>	0 -13 0 7 9 -2 -1 0
w:had <v-agree>	0 0 0 -5 17 0 0 0
w:had <v-begin>	0 -7 0 -5 11 0 0 5
w:had <v-impose>	-7 0 0 -2 15 -13 6 0
w:had <v-propose>	0 4 0 -15 9 0 0 0
w:had <v-say>	-4 -23 0 16 -4 17 -8 0
w:had <v-target>	0 0 0 -5 13 0 0 0
w:had <v-threaten>	0 0 0 -2 -1 11 0 0
w:had <v-up>	0 -8 0 0 17 0 0 0
w:had _ <level>	0 -10 0 -15 32 0 0 0
w:had _ <name>	0 0 0 13 -10 0 0 0
w:had _ <number>	0 -4 0 -5 16 0 0 0
w:had _ <person>	0 0 0 20 -18 0 0 0
w:had _ a	0 0 0 -12 16 0 0 0
w:had _ bear	0 10 0 0 -9 0 0 0
w:had _ been	0 15 0 -6 -10 -1 0 4
w:had _ enact	0 0 0 11 -11 0 0 0
w:had _ expect	0 0 9 0 -8 0 0 0
w:had _ in	1 0 0 -5 9 -4 -1 0
w:had _ it	0 0 0 -5 0 0 11 0
w:had _ its	0 0 0 -7 16 0 -1 0
w:had _ lapse	0 -11 0 0 12 0 0 0
w:had _ no	0 2 0 5 -9 0 0 0
w:had _ off	0 9 0 0 -8 0 0 0
w:had _ on	0 -5 0 -12 25 0 0 0
w:had _ that	0 0 0 -11 4 8 -3 0
w:had _ the	0 -11 0 9 0 4 -2 0
w:had _ to	0 11 0 -14 3 -3 1 0
w:had _ two	0 8 0 0 -10 0 0 0
w:had a	0 -2 0 -3 16 0 -2 0
w:had announce	0 -6 0 10 0 0 -5 0
w:had been	0 6 5 -12 13 -9 -10 -1
w:had it	0 -18 0 4 12 0 -2 0
w:had let	0 0 0 0 -5 0 10 0
w:had make	0 0 0 3 -10 0 6 0
w:had no	0 -3 0 0 13 0 0 0
w:had not	0 -1 0 13 -3 0 0 0
w:had say	0 0 0 -11 25 0 -5 0
w:had tell	0 -5 0 15 -18 8 2 0
w:had the	0 16 0 5 -28 0 12 0
w:had there	0 9 0 0 -9 0 0 0
w:had threaten	0 0 0 -5 11 0 0 0
w:had warn	0 0 0 0 -11 14 0 0
w:half	8 -14 0 -42 13 26 -8 -2
w:half -	9 0 0 0 -12 0 2 0
w:half _ <day-ahead>	0 13 0 0 -12 0 0 0
w:half _ owned	9 0 0 0 -13 0 2 0
w:half _ that	0 0 0 0 -6 9 0 0
w:half _ the	0 0 4 -9 0 2 0 0
w:half _ what	0 -1 0 -1 14 0 0 0
w:half of	-1 -13 4 -19 21 4 0 0
w:hall	0 -7 0 15 0 0 0 0
w:hall <number>	0 0 0 9 -6 0 0 0
w:halve	0 -2 0 -10 0 15 0 0
w:halve _ the	0 0 0 0 -9 10 0 0
w:hand	-1 14 -1 1 -15 -12 16 0
w:hand ,	0 0 0 -2 13 0 0 0
w:hand .	0 0 0 9 -16 0 9 0
w:hand column	0 14 0 0 -6 0 0 0
w:hand on	0 0 0 5 -11 0 8 0
w:handbag	0 -3 0 -3 10 0 0 0
w:hang in	0 0 0 10 -9 0 0 0
w:hangover	0 13 0 0 -12 0 0 0
w:happen	-8 5 -2 16 -16 -17 13 -8
w:happen ,	0 9 0 11 -25 0 5 0
w:happen .	0 -3 0 -11 3 0 13 0
w:happen <day-ahead>	0 21 0 0 -20 0 0 0
w:happen _ <day-ahead>	0 -14 0 0 17 0 0 0
w:happen _ <name>	0 -4 0 7 -9 0 8 0
w:happen _ <quality>	0 -7 0 9 0 0 0 0
w:happen _ ?	0 9 0 0 -8 0 0 0
w:happen _ he	0 0 0 12 -10 0 0 0
w:happen _ it	0 -4 0 0 12 0 0 0
w:happen after	0 -11 0 8 0 0 0 0
w:happen if	0 -15 0 9 11 0 0 0
w:happen on	0 -11 0 -5 21 0 0 0
w:happened	0 0 0 -4 0 0 0 11
w:happened .	0 0 0 0 -11 0 0 12
w:hardly	4 -4 0 8 -14 7 0 0
w:harmed	0 0 0 0 -11 0 11 0
w:has	3 -30 -50 20 0 1 15 0
w:has <goods>	0 0 0 22 -16 0 0 0
w:has <level>	0 12 0 0 -14 0 5 0
w:has <not>	-7 -8 0 1 20 6 -28 -3
w:has <number>	0 -9 0 13 0 0 0 0
w:has <v-bear>	0 0 0 -8 15 0 0 0
w:has <v-begin>	0 3 0 -11 10 0 0 0
w:has <v-down>	0 -1 0 -3 24 -1 -1 0
w:has <v-end>	0 -4 0 -9 24 0 -1 0
w:has <v-impose>	0 3 -10 0 -2 -1 -1 1
w:has <v-propose>	-10 -7 0 13 -3 -15 2 4
w:has <v-say>	14 1 -13 9 -11 -20 1 6
w:has <v-sign>	0 5 0 -12 0 0 3 0
w:has <v-target>	2 -6 0 11 -13 1 1 0
w:has <v-threaten>	18 0 -4 13 -19 -5 2 -12
w:has <v-up>	0 0 0 -2 15 0 0 0
w:has _ ,	0 -8 0 -10 3 6 0 9
w:has _ .	-6 1 0 -9 16 -18 6 0
w:has _ <day-ahead>	0 4 0 14 -13 -1 0 0
w:has _ <number>	0 0 0 0 10 0 -2 0
w:has _ <office>	0 9 0 0 -6 0 0 0
w:has _ <quality>	0 0 0 -3 -1 10 0 0
w:has _ answer	0 0 0 0 -10 0 15 0
w:has _ approve	0 -4 0 8 -7 0 -3 10
w:has _ at	0 13 0 0 -15 0 0 0
w:has _ back	0 -3 0 0 13 0 0 0
w:has _ be	0 -4 0 4 -16 9 8 0
w:has _ he	0 -1 0 -8 17 0 -1 0
w:has _ in	15 -14 0 10 -1 -6 -2 -1
w:has _ it	0 0 0 3 -19 -12 16 0
w:has _ its	0 0 0 -15 18 -1 0 0
w:has _ law	0 0 0 11 -15 0 2 0
w:has _ list	0 0 0 0 -18 0 21 0
w:has _ of	12 0 0 -2 0 -5 0 0
w:has _ on	0 0 0 -13 5 0 3 0
w:has _ other	0 0 0 10 -6 0 0 0
w:has _ pay	0 0 0 8 -6 0 0 0
w:has _ propose	0 0 0 13 -10 0 0 0
w:has _ rule	0 0 0 12 -10 0 0 0
w:has _ say	8 0 0 -10 0 7 -3 0
w:has _ since	0 0 0 -2 20 0 -3 0
w:has _ so	0 -1 0 -6 12 0 0 0
w:has _ tell	0 0 0 -9 15 0 0 0
w:has _ that	14 2 -2 -8 0 -5 3 -3
w:has _ threaten	0 0 0 -10 6 8 -4 0
w:has _ to	11 0 -1 -22 0 6 1 1
w:has _ us	0 -5 0 -1 16 0 0 0
w:has _ warn	0 2 0 13 -15 -1 0 0
w:has _ with	0 0 0 0 10 0 -5 0
w:has a	0 -7 0 -5 -17 4 28 0
w:has also	-6 0 0 5 -17 16 1 0
w:has announce	3 0 0 0 -11 0 8 0
w:has apply	0 9 0 0 -8 0 0 0
w:has been	0 -15 -1 5 12 2 -1 -9
w:has call	0 5 0 10 -16 0 2 0
w:has charge	0 0 0 -9 5 0 0 0
w:has declare	0 0 0 0 -6 0 0 10
w:has hinted	8 0 0 0 -27 5 8 2
w:has in	0 0 0 0 -8 0 13 0
w:has it	0 -3 0 -4 18 0 0 0
w:has its	0 0 0 0 -10 0 10 0
w:has not	-4 -1 0 4 5 10 -23 0
w:has offer	0 0 0 -7 17 0 -2 0
w:has prepare	0 0 0 9 -27 0 3 8
w:has promise	0 -2 0 4 -3 -5 10 0
w:has propose	0 0 0 -15 25 0 -5 0
w:has say	0 -2 -2 11 -6 -8 3 0
w:has spoken	6 0 0 -12 0 0 3 0
w:has tell	0 2 0 9 -8 0 -11 5
w:has the	0 0 0 -1 11 0 0 0
w:has threaten	3 -9 0 19 -21 2 0 0
w:has to	0 -10 0 10 -11 4 0 8
w:has until	0 4 0 14 -16 0 0 0
w:has warn	15 2 0 -1 4 -10 -2 -8
w:hasn't <v-say>	0 0 0 0 -8 0 9 0
w:have	-47 4 0 -7 22 0 -22 10
w:have .	0 0 0 0 -4 9 0 0
w:have <not>	0 -3 0 0 -20 13 3 17
w:have <number>	0 10 0 0 -7 0 0 0
w:have <v-agree>	0 -1 0 -3 12 0 0 0
w:have <v-bear>	0 3 0 -10 4 -1 1 0
w:have <v-begin>	0 -19 0 -21 33 -4 3 0
w:have <v-down>	0 15 -2 -11 0 0 3 0
w:have <v-end>	0 -12 -1 -6 8 2 -1 7
w:have <v-impose>	-10 -35 -2 0 48 -8 0 -8
w:have <v-return>	0 -23 0 0 25 0 0 0
w:have <v-say>	0 -15 7 0 -3 5 2 0
w:have <v-sign>	0 0 0 -8 9 -2 3 0
w:have <v-stay>	0 -17 0 0 16 0 0 0
w:have <v-target>	0 0 0 -4 25 -4 0 0
w:have <v-threaten>	-2 0 0 -1 13 0 0 0
w:have <v-up>	0 -5 0 -16 20 0 -6 0
w:have _ ,	0 13 0 0 -9 5 -1 0
w:have _ <level>	0 -5 0 -12 16 0 0 0
w:have _ <span>	0 10 0 0 -4 0 0 0
w:have _ again	0 -8 0 0 9 0 0 0
w:have _ and	0 14 0 0 -11 0 0 0
w:have _ at	0 -11 0 0 16 0 0 0
w:have _ be	0 -6 0 0 13 0 0 0
w:have _ charge	0 0 0 16 -14 0 0 0
w:have _ give	0 0 0 0 16 -4 0 0
w:have _ it	0 -9 0 0 11 1 -3 0
w:have _ its	0 0 0 2 -12 9 0 0
w:have _ me	0 0 0 3 -13 9 0 0
w:have _ move	0 10 0 0 -11 0 0 0
w:have _ my	0 0 10 0 -7 0 0 0
w:have _ on	0 -7 0 -12 19 0 2 0
w:have _ stop	0 0 0 0 8 -3 0 0
w:have _ text	0 0 0 0 -8 0 0 12
w:have _ that	0 -5 0 0 22 -5 -3 0
w:have _ the	0 -13 0 -5 17 1 0 0
w:have _ think	0 0 0 11 -6 0 0 0
w:have _ to	-3 -8 0 -8 30 -4 -1 0
w:have _ up	0 -18 0 11 6 0 -1 0
w:have _ us	0 0 0 2 -12 0 8 0
w:have _ vote	0 0 0 11 -12 0 0 0
w:have a	0 19 0 1 -9 -4 -1 0
w:have apply	0 -16 0 0 18 0 0 0
w:have been	0 -7 0 5 15 -23 -1 -1
w:have come	0 18 0 -7 -9 0 2 0
w:have effect	0 11 0 0 -10 0 0 0
w:have end	0 0 0 0 13 0 0 0
w:have go	0 -26 0 -7 34 0 -2 0
w:have had	0 -5 0 0 14 0 0 0
w:have jump	0 11 0 0 -10 0 0 0
w:have just	0 6 0 0 -13 8 0 0
w:have meet	0 10 0 0 -7 0 0 0
w:have no	0 0 0 0 -24 0 6 19
w:have not	0 -7 0 0 -2 16 0 0
w:have pay	0 -5 0 0 13 0 0 0
w:have prepare	0 0 0 12 -3 0 0 -1
w:have return	0 -13 0 0 14 0 0 0
w:have sell	0 0 0 0 -9 9 0 0
w:have tell	0 -3 9 4 -20 3 6 0
w:have the	0 20 5 -8 -13 -1 0 0
w:have their	0 14 0 0 -11 0 0 0
w:have threaten	0 0 0 0 14 0 0 0
w:have to	-5 26 -11 16 -31 5 -2 3
w:having <v-impose>	0 0 0 -8 13 0 0 0
w:having <v-target>	0 0 0 -7 12 0 0 0
w:having <v-threaten>	0 0 0 -7 12 0 0 0
w:having threaten	0 0 0 -7 12 0 0 0
w:hazelnut	0 -17 0 -6 1 10 11 0
w:he	-7 -19 -23 31 15 -43 -13 6
w:he 's	0 0 0 -1 12 0 0 0
w:he <not>	0 8 0 -20 0 0 0 9
w:he <v-agree>	0 0 0 -9 0 0 8 0
w:he <v-end>	0 0 0 -7 16 0 0 0
w:he <v-impose>	0 -29 0 13 10 -12 -12 2
w:he <v-propose>	0 -2 0 6 7 0 -15 0
w:he <v-return>	0 -2 0 0 9 0 0 0
w:he <v-say>	-1 -1 -12 18 0 -12 -8 3
w:he <v-sign>	0 0 0 -10 0 0 8 0
w:he <v-target>	0 6 0 15 -12 0 -8 0
w:he <v-threaten>	-4 0 -2 10 -6 0 1 0
w:he _ ,	-9 20 -4 -6 1 -14 0 0
w:he _ .	-2 8 -2 1 11 -3 -25 0
w:he _ ;	0 0 0 11 -12 5 -1 0
w:he _ <level>	0 0 0 13 -11 0 0 0
w:he _ a	0 0 0 -14 0 0 3 9
w:he _ also	0 0 0 6 -11 9 -1 0
w:he _ answer	0 0 0 9 10 0 -22 0
w:he _ ask	0 -1 0 13 -1 0 -3 0
w:he _ be	0 0 0 3 -9 0 0 10
w:he _ charge	0 -6 0 0 10 0 0 0
w:he _ go	0 -2 0 2 -8 -1 13 0
w:he _ have	0 -3 0 0 -12 0 8 8
w:he _ home	0 5 0 5 -11 0 0 0
w:he _ is	0 0 0 14 -12 0 0 0
w:he _ it	0 -6 0 11 0 0 0 0
w:he _ not	0 7 0 -17 13 -11 0 2
w:he _ on	0 -1 0 0 12 0 -8 0
w:he _ out	0 8 0 10 -16 0 0 0
w:he _ pay	0 -7 0 0 10 0 0 0
w:he _ put	6 0 0 10 -16 0 0 0
w:he _ raise	0 0 0 13 -11 2 0 0
w:he _ say	0 -1 0 -11 12 0 1 0
w:he _ sign	0 0 0 -3 11 0 0 0
w:he _ tell	0 6 0 15 -22 0 1 0
w:he _ that	-4 -11 0 15 9 0 -8 -5
w:he _ the	6 0 0 -12 0 0 10 0
w:he _ to	0 0 0 -5 10 0 0 0
w:he _ wait	0 0 0 -3 -6 0 11 0
w:he add	0 -10 0 5 12 -3 -20 4
w:he answer	0 0 0 13 -7 0 -3 0
w:he call	0 0 0 13 -7 0 -1 0
w:he could	0 8 0 -9 13 0 0 -2
w:he doe	0 16 0 0 -21 0 0 9
w:he doesn't	0 19 0 -6 -10 0 0 0
w:he had	0 0 0 10 0 0 -4 0
w:he is	0 -2 0 -6 22 0 0 0
w:he lose	0 0 0 -3 9 0 0 0
w:he may	0 2 0 0 -6 0 10 0
w:he mentioned	0 0 0 11 -10 0 0 0
w:he pointed	0 8 0 10 -17 0 0 0
w:he post	0 0 0 -11 14 0 0 0
w:he reckon	0 0 0 0 -10 0 11 0
w:he return	0 -2 0 0 8 0 0 0
w:he say	0 4 -6 25 -5 -3 -22 0
w:he sign	0 0 0 -8 0 0 9 0
w:he tell	5 0 0 -12 -2 -3 12 2
w:he threaten	0 0 0 13 -5 0 -3 0
w:he will	-5 0 0 22 -5 -3 -8 -3
w:he would	2 -46 -7 7 4 0 4 6
w:he write	0 -8 0 22 -6 0 -6 0
w:he'd	0 5 0 24 -23 0 0 0
w:he'd <v-impose>	0 -1 0 21 -15 0 0 0
w:he'll	0 0 0 -13 5 0 3 0
w:heading	0 -3 0 0 10 0 0 0
w:health certificate	0 -1 0 -5 10 0 0 0
w:hear	0 -8 0 0 28 -11 -11 0
w:hear .	0 -2 0 15 -7 0 0 0
w:hear _ case	0 0 0 -5 14 0 0 0
w:hear the	0 0 0 -6 10 0 0 0
w:heard	0 -23 0 2 11 11 -6 0
w:heard _ case	0 0 0 -6 -4 16 0 0
w:heard argument	0 0 0 -5 10 0 0 0
w:heard the	0 0 0 -7 -2 16 0 0
w:hearing	0 -12 0 9 0 0 0 0
w:height	0 17 0 2 -10 0 -6 0
w:help	-1 0 0 -13 22 -7 1 0
w:helping	0 0 0 12 -10 0 0 0
w:her	0 0 0 -14 0 12 0 4
w:her .	0 10 0 0 -7 0 0 0
w:her _ would	0 0 0 0 -8 11 0 0
w:her member	0 0 0 0 -10 11 0 0
w:here	0 8 1 0 -6 5 -9 -2
w:here ,	0 -13 0 -6 27 0 -3 0
w:here .	0 13 0 0 -15 9 0 0
w:here <v-begin>	0 0 0 12 -12 0 0 0
w:here <v-say>	0 0 7 0 -13 11 0 0
w:here _ would	0 -12 0 0 13 0 0 0
w:here at	0 -8 0 0 13 0 0 0
w:here say	0 0 0 0 -10 12 0 0
w:here the	0 17 0 0 -16 0 0 0
w:herring	0 13 0 -8 -1 0 0 0
w:herring ,	0 9 0 0 -8 0 0 0
w:hide .	0 0 0 14 -7 0 0 0
w:high	0 2 0 8 0 -3 -12 0
w:higher	-5 26 -8 0 -24 -15 20 -3
w:higher <duty>	0 19 0 -11 -8 -4 8 0
w:higher _ .	0 3 0 12 -20 -3 10 0
w:higher _ of	0 9 0 -1 -5 0 0 0
w:higher _ on	0 0 0 -9 0 0 9 0
w:higher duty	0 9 0 -4 -3 -1 5 0
w:higher one	0 10 0 0 -7 0 0 0
w:higher tariff	0 9 0 -6 -2 0 0 0
w:higher than	0 6 0 0 -10 0 3 0
w:highest	0 -6 0 -4 23 0 0 0
w:him	-4 -18 0 4 13 -12 3 0
w:him ,	0 -2 0 0 0 0 9 0
w:himself	0 0 0 -4 17 0 0 0
w:hinted	6 0 0 0 -26 14 6 1
w:hinted in	9 0 0 0 -3 0 0 0
w:hinted that	0 0 0 0 -16 17 0 0
w:his	-12 -9 -15 15 10 -16 -14 9
w:his <gate>	0 0 0 4 -13 0 0 9
w:his <level-noun>	0 0 0 20 -12 0 -3 0
w:his <organisation>	0 0 0 10 -15 -3 9 0
w:his <person>	0 14 0 -19 5 0 -11 1
w:his <quality>	0 0 0 -2 30 0 -11 0
w:his <v-impose>	0 7 0 13 -14 -2 0 0
w:his <v-say>	0 0 0 0 -7 8 0 0
w:his _ ,	0 9 0 -3 -5 -3 0 10
w:his _ .	0 0 0 -21 18 3 -6 0
w:his _ colleague	0 0 0 0 12 0 0 0
w:his _ could	0 0 0 0 -6 0 9 0
w:his _ counterpart	0 0 0 0 13 0 -7 0
w:his _ for	0 0 0 16 -12 0 0 0
w:his _ on	0 0 0 14 -7 0 0 0
w:his _ say	0 3 0 -10 -1 0 7 0
w:his _ the	0 -3 0 0 11 0 0 0
w:his _ to	0 4 0 25 -24 7 -12 0
w:his _ will	0 -5 0 6 -12 8 1 0
w:his agent	0 0 0 -2 9 0 0 0
w:his answer	0 0 0 11 -9 0 0 0
w:his country	7 -1 0 -16 0 -5 9 0
w:his network	0 0 0 -12 1 9 0 0
w:his side	0 -1 0 4 -8 0 0 9
w:his state	0 0 0 0 -9 9 0 0
w:his threat	0 0 0 9 0 0 -1 0
w:his way	0 0 0 9 -4 0 0 0
w:hit	0 -17 0 0 -12 5 23 0
w:hit _ ,	0 -8 0 0 0 0 11 0
w:hit _ <level>	0 0 0 3 -11 0 5 0
w:hit back	0 -11 0 -10 0 13 7 0
w:hit with	0 0 0 9 -17 0 7 0
w:hold	13 -7 0 13 4 -25 -18 1
w:hold .	0 -1 0 0 -2 0 0 9
w:hold _ <number>	1 0 0 6 -12 0 0 0
w:hold back	6 -14 0 0 16 -5 -5 0
w:hold the	5 2 5 0 -10 0 0 0
w:hold until	0 0 0 8 -14 0 4 0
w:home	-2 -4 0 2 0 18 -18 -1
w:home ,	0 -10 0 17 -8 0 0 0
w:home .	0 0 0 0 -11 15 0 0
w:home with	0 0 0 0 12 -2 0 0
w:hope	0 -5 0 -16 30 -7 3 0
w:hot	0 11 0 0 -10 0 0 0
w:hotel	0 0 0 -3 16 0 0 0
w:hour	-4 -12 -5 -11 50 0 -21 0
w:hour _ .	0 0 0 0 10 0 -4 0
w:hour _ <number>	0 10 0 0 -9 0 0 0
w:hour _ the	0 -1 0 0 11 0 0 0
w:house	-2 -9 -7 0 23 0 -18 6
w:house .	0 -6 0 2 11 0 -3 0
w:house _ common	0 0 0 0 -6 0 0 10
w:house of	0 -4 0 0 0 0 0 9
w:household	0 -4 0 0 12 0 0 0
w:how	-7 0 -1 -7 49 -18 -19 -1
w:how much	0 0 0 0 11 0 0 0
w:however ,	0 10 0 -4 0 0 0 0
w:hundred day	0 -11 0 0 16 0 0 0
w:hurry	0 0 0 0 11 0 0 0
w:hurt	12 -1 0 -4 0 0 0 0
w:i	0 -16 0 -11 19 2 7 0
w:i <not>	13 -3 0 -6 -8 0 8 0
w:i <v-impose>	0 -20 0 10 0 8 -4 0
w:i <v-propose>	0 -7 0 -5 22 0 2 0
w:i <v-say>	0 -9 0 0 -7 15 3 0
w:i _ a	0 -3 0 5 -11 10 0 0
w:i _ explain	0 -5 0 12 -7 0 0 0
w:i _ have	0 15 0 -1 -6 0 0 0
w:i _ no	0 0 0 0 -14 0 0 12
w:i _ not	0 9 0 -5 1 -2 0 0
w:i _ nothing	0 13 0 0 -10 0 0 0
w:i _ promise	0 0 0 0 -9 0 10 0
w:i _ say	0 0 0 0 -9 0 12 0
w:i _ tell	0 -2 9 -8 0 0 0 0
w:i _ that	0 -18 0 -5 12 0 3 3
w:i _ the	0 -2 0 7 -7 9 -1 0
w:i cannot	2 0 0 0 -10 0 9 0
w:i close	0 0 0 0 -7 11 0 0
w:i have	0 -8 8 0 0 -6 0 10
w:i put	0 0 0 10 -8 0 0 0
w:i say	0 0 0 0 -14 19 0 0
w:i shall	7 0 0 11 0 -18 -6 -4
w:i should	0 -5 0 0 18 0 0 0
w:i will	0 5 0 2 -12 -6 10 0
w:i would	-1 1 0 0 22 -7 -9 0
w:i'd	0 -23 5 2 3 4 -7 0
w:i'd <v-propose>	0 -2 0 0 12 0 0 0
w:i'll <v-impose>	0 -8 0 0 13 0 0 0
w:ice	0 0 0 -5 9 0 0 0
w:if	5 18 4 1 -29 7 4 1
w:if <day-ahead>	0 -5 2 10 -3 -1 0 0
w:if <goods>	0 2 0 -1 -11 0 10 2
w:if <month-ahead>	0 16 0 0 -14 0 0 0
w:if <name>	-6 24 -1 -7 -21 0 7 1
w:if <not>	-5 12 1 -8 -16 10 13 -7
w:if <organisation>	0 0 0 -10 14 0 -3 0
w:if <person>	0 0 0 19 -13 0 -2 0
w:if <seat>	27 4 -10 -1 -11 11 -10 -11
w:if <v-buy>	0 1 0 9 -11 0 0 0
w:if <v-impose>	0 -12 0 7 5 0 0 0
w:if <v-propose>	0 -5 0 -4 16 0 0 0
w:if <v-sell>	0 0 0 0 10 -1 0 0
w:if <v-sign>	0 -4 0 11 -2 0 0 0
w:if _ 's	7 -15 -10 16 -6 1 1 1
w:if _ ,	0 14 0 0 -2 -8 -2 0
w:if _ .	0 2 0 5 -9 5 -1 0
w:if _ <number>	-1 0 0 10 -9 2 0 0
w:if _ <office>	0 0 0 -4 12 0 0 0
w:if _ <organisation>	0 4 -6 3 -6 11 -4 -3
w:if _ <quality>	0 0 0 9 -11 -8 14 0
w:if _ agree	0 0 0 -7 14 0 -2 0
w:if _ agreement	0 -12 0 0 15 0 -3 0
w:if _ and	0 12 0 0 -14 1 0 0
w:if _ answer	1 3 0 0 -10 0 0 7
w:if _ are	0 -11 0 -1 4 0 0 12
w:if _ arrangement	4 -1 0 0 -13 12 0 0
w:if _ arrive	0 -2 0 0 10 0 0 0
w:if _ break	9 0 0 -1 -13 8 0 0
w:if _ can	0 -4 0 0 10 0 0 0
w:if _ change	-3 0 0 0 16 0 0 0
w:if _ come	11 10 0 0 -20 4 0 -1
w:if _ could	0 0 0 -4 14 0 0 0
w:if _ date	0 10 6 0 -15 0 0 0
w:if _ deal	0 -3 0 -18 0 0 24 0
w:if _ did	0 -4 0 5 5 8 -18 0
w:if _ die	0 9 0 0 -8 0 0 0
w:if _ do	0 -1 0 -7 11 0 0 2
w:if _ doesn't	0 14 0 4 -33 0 11 0
w:if _ don't	0 6 0 9 -24 2 5 0
w:if _ duty	2 -9 0 -5 1 0 8 0
w:if _ end	4 17 0 11 -27 -2 0 0
w:if _ fail	-14 10 26 4 -28 -5 -4 7
w:if _ fall	0 -9 0 5 16 -8 0 0
w:if _ fee	0 0 0 10 -4 1 -6 0
w:if _ further	0 3 0 0 -13 8 0 0
w:if _ go	10 -5 0 0 -6 5 2 -5
w:if _ had	0 10 0 -4 0 0 0 0
w:if _ happen	0 0 0 12 -12 0 0 0
w:if _ hold	0 0 0 0 9 0 0 0
w:if _ in	0 0 0 -1 12 -4 0 0
w:if _ is	4 3 0 2 6 -9 -12 -28
w:if _ keep	0 -6 0 0 20 0 -9 0
w:if _ lapse	0 23 0 0 -13 0 0 0
w:if _ lasting	0 -3 0 0 10 -2 0 0
w:if _ licence	-10 -4 0 0 -5 11 9 0
w:if _ lose	0 -11 0 12 3 -5 0 0
w:if _ make	0 -6 0 15 0 0 0 0
w:if _ maker	0 -5 0 -11 20 0 0 0
w:if _ may	0 0 0 -2 9 0 0 0
w:if _ meet	0 4 9 0 -9 0 0 0
w:if _ move	0 -13 0 11 0 5 -5 0
w:if _ of	-5 21 5 0 -12 -16 1 0
w:if _ on	0 0 0 -2 11 0 0 0
w:if _ one	0 4 9 -2 -5 0 0 0
w:if _ pass	0 13 0 2 -17 0 0 0
w:if _ pause	-2 10 2 0 -12 6 -1 0
w:if _ pen	0 11 0 0 -8 0 0 0
w:if _ quarrel	0 -2 0 12 -14 6 0 0
w:if _ raise	4 -1 0 15 -14 0 0 0
w:if _ replace	0 -14 0 0 0 5 9 0
w:if _ retaliate	0 0 0 0 -10 0 12 0
w:if _ rise	0 -5 0 0 9 0 0 0
w:if _ say	0 -13 0 0 16 0 -1 0
w:if _ second	0 4 0 -5 -12 9 0 0
w:if _ settlement	0 -1 0 11 -6 0 0 0
w:if _ side	6 7 0 0 -7 0 0 0
w:if _ stay	4 0 0 5 -17 0 0 6
w:if _ stop	0 0 0 -9 14 0 -2 0
w:if _ take	6 -1 0 -2 9 0 -8 0
w:if _ talk	12 -6 -1 -3 0 0 0 2
w:if _ truce	9 9 19 -5 -7 -8 -18 -10
w:if _ two	0 -3 2 -5 8 0 0 0
w:if _ want	0 10 0 4 -12 0 0 0
w:if _ were	0 11 0 -4 -15 -4 19 0
w:if _ win	0 11 0 0 -14 0 0 5
w:if a	0 -8 0 0 19 -1 0 0
w:if ask	0 -5 0 -4 16 0 0 0
w:if both	0 -9 0 -9 29 -1 -6 0
w:if he	-2 16 -1 -20 5 -16 -12 11
w:if i	0 0 0 -3 23 -6 -2 0
w:if import	0 11 0 0 -8 0 0 0
w:if it	10 1 16 10 -12 0 -34 0
w:if mr	0 18 0 3 -22 5 0 0
w:if neither	0 6 0 -2 -11 0 9 0
w:if new	0 0 0 -3 0 0 10 0
w:if no	-1 12 3 -6 -23 -2 17 0
w:if nobody	0 6 0 -11 -5 5 5 0
w:if none	0 -15 0 0 17 0 0 0
w:if not	0 -1 0 -5 23 -13 -2 0
w:if nothing	0 0 2 7 -14 18 -14 -6
w:if one	-3 7 0 -10 7 -25 7 0
w:if she	0 -5 0 0 11 0 0 0
w:if somebody	0 12 0 0 -7 0 0 0
w:if talk	0 -3 0 -7 -12 -3 13 13
w:if that	11 0 0 -5 -16 14 -1 5
w:if the	0 -1 12 8 -18 15 -3 -7
w:if there	0 -2 -1 9 2 -7 2 -25
w:if they	0 5 -8 17 -10 -1 0 -1
w:if thi	10 5 8 -5 -8 -3 -3 0
w:if we	0 -5 0 16 -10 -8 3 6
w:if you	-1 0 -9 -12 29 -10 0 -1
w:if your	0 -7 0 0 22 0 -4 0
w:ignore	0 0 0 -2 25 0 -16 0
w:ignore it	0 0 0 0 16 0 -11 0
w:immediately	0 -5 0 0 -3 0 14 0
w:import	0 13 4 -33 20 -14 -18 0
w:import <goods>	0 0 0 -7 9 0 0 0
w:import <v-impose>	0 0 9 0 -5 0 0 0
w:import <v-target>	0 0 9 0 -5 0 0 0
w:import _ .	0 0 0 -4 9 0 0 0
w:import _ <name>	0 11 0 0 -6 0 0 0
w:import from	0 9 0 -3 0 0 0 0
w:import of	0 11 0 -4 0 0 -2 0
w:importer	-3 0 0 -14 10 18 -11 0
w:importer .	0 8 0 0 -18 10 0 0
w:importer <v-bear>	0 6 0 0 -12 8 0 0
w:importer _ <level>	0 10 0 0 -8 0 0 0
w:importer _ ask	0 0 0 0 -7 10 0 0
w:importer may	0 -2 0 0 -2 9 0 0
w:impose	-2 -6 3 5 9 -12 -8 0
w:impose _ .	0 2 0 5 -13 0 3 0
w:impose _ additional	0 0 0 8 -10 0 0 0
w:impose an	0 0 0 11 -16 0 0 0
w:impose the	0 0 0 -11 13 0 0 0
w:in	-19 -4 19 -6 24 -2 -19 4
w:in :	0 0 10 8 -19 0 0 0
w:in <day-gone>	0 9 0 7 -15 0 0 0
w:in <duty>	0 0 0 11 -13 0 6 0
w:in <goods>	0 -9 6 -7 15 -2 0 0
w:in <level>	0 0 0 -7 11 0 0 0
w:in <month-ahead>	-21 20 -23 4 -1 -2 -19 4
w:in <month-gone>	0 1 -24 -4 29 -6 -17 -7
w:in <month-today>	0 -13 0 0 22 0 0 0
w:in <name>	4 1 2 -2 -1 2 -13 0
w:in <not>	0 -1 0 0 11 0 0 0
w:in <number>	2 -2 -9 -10 27 -1 -18 0
w:in <organisation>	7 -4 0 -10 -7 13 0 0
w:in <quality>	0 -3 0 -6 16 0 0 0
w:in <seat>	3 15 21 -14 -8 -31 0 9
w:in <span>	1 0 24 2 -34 6 -3 6
w:in <v-impose>	-11 4 0 0 6 2 -9 0
w:in <v-return>	-10 -16 0 -11 26 -12 18 0
w:in <v-say>	0 0 0 0 11 0 0 0
w:in <v-stay>	0 -4 0 0 13 0 -1 0
w:in _ "	0 11 0 0 -10 0 4 0
w:in _ 's	0 0 0 25 -27 0 5 0
w:in _ (	0 11 0 0 -11 -1 0 0
w:in _ ,	7 -16 0 3 5 -5 -3 2
w:in _ -	0 0 0 0 12 0 0 0
w:in _ .	-17 -1 26 -5 -8 -7 8 6
w:in _ ;	0 13 5 5 -23 0 0 0
w:in _ <day-ahead>	2 5 0 -11 1 0 0 0
w:in _ <day-gone>	0 -1 0 -3 16 0 0 0
w:in _ <level>	0 9 0 -14 0 0 0 0
w:in _ <month-ahead>	0 0 0 0 -8 0 0 9
w:in _ <name>	0 -28 0 0 36 -4 -15 0
w:in _ <organisation>	0 -6 0 11 0 -3 0 0
w:in _ <person>	0 -2 0 -11 17 0 2 0
w:in _ <quality>	0 -5 0 0 18 0 0 0
w:in _ <span>	0 0 0 18 -14 0 0 0
w:in _ ?	0 -9 0 -8 26 0 0 0
w:in _ about	0 12 0 0 -11 0 0 0
w:in _ absence	0 26 0 -2 -21 0 0 0
w:in _ again	0 -16 0 -1 14 6 0 0
w:in _ air	0 0 0 12 -11 0 0 0
w:in _ all	0 0 0 6 -12 8 0 0
w:in _ and	-6 -12 -3 6 -4 11 10 0
w:in _ are	0 -12 0 4 8 0 -2 0
w:in _ as	4 -1 0 0 -12 10 0 0
w:in _ at	0 -5 0 1 9 0 0 0
w:in _ before	0 8 0 9 -16 0 0 0
w:in _ between	0 0 0 0 -3 0 0 9
w:in _ by	0 -2 10 1 -13 0 0 7
w:in _ case	0 10 14 10 -29 -19 10 0
w:in _ come	0 -7 0 11 0 0 -1 0
w:in _ could	0 1 8 0 -20 9 0 0
w:in _ day	0 0 0 0 -6 0 10 0
w:in _ drawer	8 -3 0 9 -20 -4 14 0
w:in _ evening	0 0 0 -2 9 0 0 0
w:in _ event	3 28 3 -4 -31 -10 7 0
w:in _ fall	0 0 10 0 -15 0 0 7
w:in _ federal	11 0 0 0 -9 0 0 0
w:in _ first	0 0 0 -11 12 2 0 -3
w:in _ for	-1 -8 0 4 7 0 0 0
w:in _ from	7 19 0 -8 -8 0 -3 0
w:in _ go	0 11 0 -2 -4 0 0 0
w:in _ grosso	0 0 6 0 -12 0 7 0
w:in _ hour	0 11 0 0 -11 0 0 0
w:in _ if	0 4 -6 -10 5 -1 0 6
w:in _ in	-10 -3 0 -15 22 2 3 -3
w:in _ instead	0 8 0 2 -16 8 0 0
w:in _ interview	0 0 0 0 -4 13 0 0
w:in _ is	0 -28 0 11 0 4 -2 5
w:in _ it	0 0 0 -9 14 0 0 0
w:in _ may	0 7 3 0 -17 -2 0 12
w:in _ meantime	0 10 0 -5 -11 0 5 0
w:in _ minute	0 10 0 0 -8 0 0 0
w:in _ morning	0 0 0 0 12 0 0 0
w:in _ night	0 5 0 3 -9 0 0 0
w:in _ north	0 0 0 0 -10 11 0 0
w:in _ notice	0 9 0 0 -8 0 0 0
w:in _ oil	0 0 0 0 -7 0 9 0
w:in _ on	0 -10 -4 0 34 -20 -2 0
w:in _ or	0 10 0 0 0 0 0 0
w:in _ other	0 -13 0 1 10 0 0 0
w:in _ place	0 0 0 16 -11 0 0 0
w:in _ same	0 12 0 -13 -6 15 -7 0
w:in _ say	7 21 0 4 -26 -8 0 0
w:in _ spring	0 -6 0 0 13 0 0 0
w:in _ state	0 0 0 0 -9 9 0 0
w:in _ statement	0 -6 0 15 0 -2 -3 0
w:in _ stop	8 0 0 6 -12 0 0 0
w:in _ talk	0 0 0 -7 11 0 0 0
w:in _ tariff	0 -15 0 10 -2 5 0 0
w:in _ that	3 -19 0 -4 10 -19 5 5
w:in _ the	-2 -2 6 10 -6 -16 0 4
w:in _ to	-2 0 0 11 -5 5 -4 0
w:in _ under	0 16 0 0 -14 0 0 0
w:in _ until	0 12 0 -3 -4 0 0 0
w:in _ we	0 25 0 1 -25 -4 2 0
w:in _ will	0 -11 0 -1 0 11 0 0
w:in _ would	6 6 10 -10 -21 11 -9 2
w:in _ york	0 -7 0 -2 20 0 0 0
w:in a	0 0 -5 8 -7 9 0 -5
w:in alexandria	0 10 0 0 -8 0 0 0
w:in all	0 -8 0 0 21 0 0 0
w:in an	0 8 0 -2 -11 12 0 0
w:in any	0 -14 0 0 20 0 -1 0
w:in at	0 7 0 -13 5 0 -2 0
w:in autumn	0 -11 0 12 2 0 0 0
w:in busan	0 -8 0 0 21 0 0 0
w:in case	0 7 11 0 -21 -5 11 0
w:in cooking	0 0 0 0 -7 0 9 0
w:in danger	0 0 0 0 -13 15 0 0
w:in doubt	0 12 0 0 -12 0 0 0
w:in each	0 0 0 0 13 0 0 0
w:in for	0 0 0 0 -11 0 0 17
w:in force	4 -1 0 -10 1 0 0 6
w:in free	0 0 0 -1 -1 0 12 0
w:in full	0 12 2 -5 -9 5 -2 0
w:in good	0 0 0 -2 15 0 0 0
w:in hand	0 9 0 0 -7 0 0 0
w:in his	-3 -1 0 -6 11 7 -2 0
w:in istanbul	0 0 9 0 -8 0 0 0
w:in it	2 0 0 12 -13 -3 0 0
w:in its	0 11 0 16 -27 -3 7 0
w:in kind	0 0 0 -2 0 0 7 0
w:in line	0 -8 0 9 -16 7 7 0
w:in mato	0 0 6 0 -12 0 7 0
w:in mind	0 -4 0 15 -4 0 0 0
w:in new	0 -10 0 3 8 0 0 0
w:in place	0 0 0 -12 4 7 -2 0
w:in return	-7 -30 0 -16 31 -8 20 0
w:in sfax	0 6 10 0 -6 -9 0 0
w:in shop	0 0 7 0 -23 10 0 5
w:in such	9 0 0 6 -14 0 0 0
w:in summer	0 0 0 13 -8 0 -2 0
w:in suspense	2 -12 0 0 10 0 0 0
w:in tariff	0 -1 0 12 -10 0 0 0
w:in that	4 3 15 0 -34 -14 18 0
w:in the	-1 0 -8 -1 7 12 -10 -35
w:in them	0 -8 0 -3 16 0 0 0
w:in three	0 -1 0 0 12 -1 0 0
w:in total	0 -4 0 0 13 0 -1 0
w:in which	0 12 0 -14 4 -2 -3 0
w:in write	0 0 0 0 13 0 0 0
w:include	-2 0 0 0 11 0 0 0
w:included	0 -23 0 7 5 0 4 0
w:included ,	0 -10 0 2 0 0 6 0
w:income	0 0 0 0 12 0 0 0
w:increase	0 -18 0 10 -2 -8 17 0
w:increase <v-begin>	0 -12 0 9 2 0 0 0
w:index	0 0 12 -1 -3 0 0 0
w:industrial	0 -6 0 0 11 0 -1 0
w:industrial <goods>	0 -2 0 -4 18 0 0 0
w:industrial good	0 -2 0 -4 16 0 0 0
w:industry	0 -8 0 -4 6 15 -14 0
w:industry ,	0 -3 0 0 -6 19 -1 0
w:industry _ say	0 0 0 0 11 0 -3 0
w:inflation	0 -9 0 -1 19 0 0 0
w:informed _ the	0 0 0 0 -4 9 0 0
w:ingredient	10 0 0 0 -6 0 0 0
w:initial	0 -9 0 0 15 0 0 0
w:inquiry	0 -6 0 13 1 -4 -6 0
w:inquiry _ section	0 0 0 -10 10 0 0 0
w:inquiry under	0 0 0 -10 10 0 0 0
w:inside	0 -8 0 0 14 0 0 0
w:insist	0 0 0 -4 -12 0 15 5
w:instead	-4 15 0 17 -35 22 0 0
w:instead ,	0 0 0 0 -10 9 2 0
w:instead .	0 0 0 2 -11 13 0 0
w:instead _ <number>	0 21 0 -10 -11 4 -8 0
w:instead _ the	0 -2 0 13 -6 0 0 0
w:instead of	0 19 0 7 -21 1 0 0
w:instrument	0 -3 0 -7 13 0 0 0
w:intellectual	0 -3 0 12 -5 0 0 0
w:intellectual _ and	0 -1 0 10 -5 0 0 0
w:intellectual property	0 -3 0 12 -5 0 0 0
w:interest	0 -9 0 -10 19 -8 3 0
w:interview	0 -1 0 -8 0 18 0 0
w:interview ,	0 0 0 0 -9 14 0 0
w:into	5 0 -15 -1 -10 1 16 -8
w:into <name>	0 0 0 -8 17 0 -6 0
w:into _ .	1 0 0 -12 0 0 8 0
w:into _ by	0 -6 0 0 -4 0 13 0
w:into _ on	0 8 0 -1 -14 0 8 0
w:into force	14 5 0 -17 -14 -6 16 0
w:into practice	0 0 0 9 -5 0 0 0
w:introduce	5 -9 0 -5 2 13 -11 -1
w:introduce new	0 -3 0 0 -8 14 0 0
w:invest	0 0 0 17 -16 8 0 0
w:invest ,	0 0 0 0 -11 12 0 0
w:invest <money>	0 0 0 -2 16 0 0 0
w:investigation	0 -22 -4 69 -53 -28 0 0
w:investigation _ section	0 0 0 8 -5 0 0 0
w:investigation are	0 0 0 -6 11 0 0 0
w:investigation could	0 0 0 20 -17 0 0 0
w:investigation of	0 0 0 14 -7 0 0 0
w:investigation that	0 0 0 13 -12 0 0 0
w:investigation under	0 0 0 8 -5 0 0 0
w:investment	0 0 0 -9 14 -3 0 0
w:is	0 -4 -3 11 6 -13 7 -20
w:is "	0 -4 0 14 -7 0 0 0
w:is .	0 -19 0 0 3 10 0 0
w:is <level>	0 10 9 -10 -4 -4 0 0
w:is <not>	12 0 0 0 -5 -7 5 -1
w:is <number>	0 23 0 -12 -7 -1 -3 0
w:is <span>	0 -8 0 0 10 0 0 0
w:is <v-agree>	-1 0 3 19 -16 -13 13 -4
w:is <v-bear>	0 -14 0 -3 32 -1 0 0
w:is <v-begin>	0 -9 0 5 9 0 -1 0
w:is <v-end>	-6 -13 0 5 -16 12 9 5
w:is <v-impose>	1 -12 8 12 -2 -12 8 -11
w:is <v-propose>	15 -11 0 6 -12 -9 9 0
w:is <v-renew>	9 -1 0 0 -13 0 6 0
w:is <v-sell>	0 0 0 0 10 0 0 0
w:is <v-sign>	5 -2 4 1 -11 2 4 -1
w:is <v-stay>	0 -2 0 -14 2 0 6 0
w:is <v-suspend>	0 0 0 -1 -11 12 0 0
w:is <v-up>	0 -6 0 6 12 0 -10 0
w:is _ "	0 -8 0 -5 17 0 0 0
w:is _ ,	11 -1 -14 0 8 -2 -27 8
w:is _ .	0 0 16 -8 1 0 -8 0
w:is _ :	0 16 0 0 -7 0 0 0
w:is _ ;	0 -19 0 0 5 0 11 0
w:is _ <day-ahead>	0 20 0 0 -12 0 0 0
w:is _ <day-today>	0 -10 0 -8 20 0 0 0
w:is _ <level>	0 -4 0 -13 13 0 4 0
w:is _ <name>	6 -1 0 9 -19 0 9 0
w:is _ <number>	0 -21 1 -9 22 0 2 0
w:is _ <quality>	0 -11 0 6 -7 0 11 0
w:is _ <seat>	0 0 0 -3 13 0 0 0
w:is _ about	8 0 0 11 -12 0 0 0
w:is _ again	2 24 0 -12 -21 2 -5 0
w:is _ at	0 -22 0 8 12 0 0 -1
w:is _ back	0 -4 0 0 14 -2 0 0
w:is _ be	0 -4 0 10 0 0 -1 0
w:is _ before	0 11 0 7 -11 0 -1 0
w:is _ buy	0 0 0 0 -8 0 10 0
w:is _ by	0 0 3 -18 11 0 0 -2
w:is _ charge	0 1 0 0 -12 10 0 0
w:is _ collect	0 -8 0 0 9 0 0 0
w:is _ come	0 0 0 -1 10 0 0 0
w:is _ deal	0 6 0 6 -11 0 0 0
w:is _ doubt	0 12 0 0 -12 0 0 0
w:is _ expect	0 0 0 0 -4 0 9 0
w:is _ extension	0 10 0 0 -5 0 0 0
w:is _ for	0 0 0 11 0 -4 0 0
w:is _ free	0 5 0 0 -15 0 10 0
w:is _ from	11 7 0 2 -27 8 0 0
w:is _ go	0 9 0 3 -16 4 -1 0
w:is _ in	-8 -4 0 -23 7 0 10 13
w:is _ it	0 16 0 0 -9 0 0 0
w:is _ of	0 -15 0 8 -7 5 7 0
w:is _ on	0 1 0 4 -7 -4 5 0
w:is _ one	0 0 0 17 -12 0 0 0
w:is _ out	0 4 0 -11 8 -1 0 0
w:is _ paper	0 11 0 -1 -6 0 0 0
w:is _ pay	0 -10 0 0 0 0 10 0
w:is _ question	0 0 0 12 -11 0 0 0
w:is _ stake	0 9 0 0 -3 0 0 0
w:is _ that	0 0 0 -7 0 8 0 0
w:is _ they	0 19 0 0 -16 0 0 0
w:is _ thing	0 0 3 8 -12 0 0 0
w:is _ threat	0 0 0 11 -9 0 0 0
w:is _ to	0 -14 0 12 4 -1 -5 0
w:is _ truce	0 -12 0 -3 9 5 0 0
w:is _ true	0 0 0 -2 9 0 0 0
w:is _ until	0 15 0 -3 -6 0 0 0
w:is _ with	0 -2 0 -12 12 0 3 0
w:is a	-4 -36 -2 0 20 7 -1 0
w:is about	0 -5 0 -9 30 0 0 0
w:is add	0 -4 0 -5 12 0 0 0
w:is agree	0 0 0 14 -20 -5 8 0
w:is back	3 1 -4 10 -12 0 0 -3
w:is being	0 -16 0 11 7 0 0 0
w:is carry	0 0 0 -3 9 0 0 0
w:is charge	0 -8 0 -4 2 0 10 0
w:is come	0 0 0 9 -5 0 0 0
w:is dead	0 -9 0 -4 6 0 0 8
w:is done	0 8 0 -3 -5 0 0 0
w:is extend	0 -4 0 0 9 0 0 0
w:is for	0 -3 0 9 -1 0 0 0
w:is free	0 2 0 -13 6 -1 4 0
w:is go	0 -2 0 0 10 0 0 0
w:is good	0 0 0 -3 12 0 0 0
w:is in	0 0 0 11 0 -3 -5 0
w:is it	0 -11 0 -5 27 0 0 0
w:is likely	0 0 0 -6 12 0 0 0
w:is missed	0 0 9 0 -8 0 0 0
w:is missing	0 10 0 0 -7 0 0 0
w:is my	0 11 0 0 -9 0 0 0
w:is next	0 -3 0 9 -21 9 8 0
w:is none	0 17 0 -4 -7 0 0 0
w:is not	0 -5 0 2 -4 -3 12 0
w:is nothing	11 0 0 0 -19 9 0 0
w:is now	0 -5 0 0 -2 0 10 0
w:is off	0 3 0 -16 12 0 0 0
w:is on	0 -12 0 0 21 -4 0 0
w:is one	1 -16 0 8 3 0 0 0
w:is over	0 29 0 -13 -24 6 0 0
w:is prolong	5 3 0 1 -22 0 7 0
w:is publish	8 -10 0 0 -1 6 0 0
w:is put	0 0 0 -2 10 0 0 0
w:is reach	0 -7 0 11 -1 0 0 0
w:is say	0 0 0 13 -9 0 0 0
w:is sign	0 2 7 -13 3 -4 0 0
w:is something	0 0 0 -2 11 0 0 0
w:is still	0 -12 0 -4 27 0 -4 0
w:is that	0 8 0 -18 0 0 0 1
w:is the	-5 8 3 -12 2 -19 8 -3
w:is think	9 0 0 0 -14 0 9 0
w:is to	-7 -12 -2 5 20 1 -7 -3
w:is too	0 0 0 10 -5 0 0 0
w:is void	0 -19 0 0 -6 19 0 7
w:is what	0 14 0 -1 -4 2 -16 0
w:is withdraw	0 -1 0 3 -8 0 8 0
w:is worth	0 -4 0 -4 19 0 -1 0
w:island	0 -2 0 -5 22 -2 0 0
w:isn't	0 0 0 4 7 -16 -7 0
w:isn't <v-impose>	0 7 0 5 -13 0 0 0
w:isn't _ ?	0 -10 0 0 12 0 0 0
w:isn't renew	-1 0 0 -1 10 0 0 0
w:issue	6 -12 0 3 -8 15 -9 0
w:issue _ <day-gone>	0 0 0 9 -8 0 0 0
w:issue _ for	14 0 0 0 -15 1 0 0
w:issue on	0 0 0 9 -8 0 0 0
w:istanbul	0 0 9 0 -8 0 0 0
w:it	-9 16 -27 0 17 -5 -7 -22
w:it 's	2 22 -12 -2 -7 -6 -7 3
w:it ,	0 9 -5 14 -26 8 0 4
w:it .	0 -22 -2 24 22 -16 -16 -13
w:it :	0 9 0 0 -3 0 0 0
w:it <day-ahead>	0 -5 0 0 9 0 0 0
w:it <goods>	0 13 0 0 -11 0 0 0
w:it <name>	0 15 0 0 -9 0 0 0
w:it <not>	-3 -11 0 0 14 -1 4 0
w:it <number>	0 9 0 3 -17 0 2 0
w:it <v-bear>	0 0 0 -6 19 0 -4 0
w:it <v-begin>	11 -9 4 -18 4 3 -5 -6
w:it <v-down>	5 -3 0 -22 13 -2 0 -2
w:it <v-end>	0 20 -12 11 -9 -13 -12 -7
w:it <v-impose>	-3 6 -2 -16 2 8 3 -2
w:it <v-propose>	0 12 0 -24 0 10 0 0
w:it <v-refuse>	0 -11 0 0 13 -5 0 8
w:it <v-return>	11 1 0 0 -11 0 0 0
w:it <v-say>	-12 -7 -3 0 1 20 -4 -2
w:it <v-stay>	0 -5 0 8 -9 14 -1 5
w:it <v-suspend>	2 6 0 0 -15 0 0 7
w:it <v-threaten>	0 0 0 0 -1 11 0 0
w:it <v-up>	3 6 3 -10 -20 10 5 -2
w:it _ ,	-8 16 15 -5 -15 3 -10 3
w:it _ .	0 0 0 11 -26 26 0 0
w:it _ :	9 -11 0 -3 9 0 0 0
w:it _ <day-ahead>	0 -26 0 14 9 0 0 0
w:it _ <level>	0 11 0 -7 -1 -4 6 0
w:it _ <name>	-2 -23 0 2 18 0 4 0
w:it _ <number>	-6 23 -7 -20 4 -21 -21 -1
w:it _ <quality>	0 -2 -1 0 18 -2 -4 0
w:it _ ?	0 -1 0 -14 18 0 0 0
w:it _ a	-7 -4 0 -4 17 -8 6 0
w:it _ about	0 -1 0 0 14 0 0 0
w:it _ add	0 0 0 30 -28 4 -5 0
w:it _ after	0 3 0 7 -11 0 0 0
w:it _ again	0 -18 0 0 14 -2 0 8
w:it _ all	0 12 11 -12 -16 0 5 0
w:it _ also	0 0 0 -7 23 0 -3 0
w:it _ and	0 4 0 0 -7 0 0 9
w:it _ announce	0 -4 0 11 -4 0 0 0
w:it _ answer	0 3 0 -11 0 0 3 0
w:it _ apply	0 0 0 11 -20 8 0 0
w:it _ ask	0 0 0 0 13 0 -3 0
w:it _ at	0 18 0 5 -30 0 4 0
w:it _ back	14 -13 -2 -2 -3 12 0 0
w:it _ be	-29 25 -11 -13 1 0 -12 -3
w:it _ before	0 15 0 0 -9 0 0 0
w:it _ begin	0 0 0 0 10 0 0 0
w:it _ bring	8 -17 0 -10 2 4 4 0
w:it _ buy	0 0 0 -5 15 0 0 0
w:it _ close	0 0 0 -3 -13 21 0 0
w:it _ do	0 -2 0 0 15 0 0 0
w:it _ duty	0 -15 0 0 6 0 4 0
w:it _ end	0 -10 0 10 0 8 0 0
w:it _ ever	0 9 0 0 -10 0 0 0
w:it _ extend	-1 -5 0 6 10 0 -4 0
w:it _ fall	0 9 -1 3 -18 0 11 0
w:it _ first	0 -9 0 0 10 0 0 0
w:it _ go	1 16 0 4 -28 0 7 0
w:it _ has	0 0 0 10 -9 0 0 0
w:it _ his	0 0 0 11 -10 0 0 0
w:it _ i	0 0 0 0 -9 11 0 0
w:it _ if	0 -8 0 14 -5 0 0 0
w:it _ in	15 2 0 10 -24 0 0 0
w:it _ its	0 0 0 -1 13 0 0 0
w:it _ no	3 7 0 -11 -5 3 0 0
w:it _ not	-2 1 0 2 -15 2 19 -17
w:it _ on	5 -13 0 1 5 -12 0 7
w:it _ only	0 12 0 0 -9 0 0 0
w:it _ over	0 15 0 0 -11 0 0 0
w:it _ pay	0 14 0 -3 -4 0 0 0
w:it _ prepare	0 0 0 9 -10 0 0 0
w:it _ put	0 0 0 9 4 -1 -15 0
w:it _ renew	0 -3 0 0 12 0 0 0
w:it _ say	4 11 0 -15 0 -2 1 0
w:it _ take	-4 -22 0 0 23 0 -1 0
w:it _ that	0 6 -1 -8 16 -12 0 0
w:it _ the	6 -5 -9 -12 18 10 -18 -7
w:it _ then	8 -14 0 -4 -8 -7 24 0
w:it _ threaten	0 0 0 -7 -11 8 8 0
w:it _ to	-9 -26 7 4 4 10 -18 5
w:it _ turn	0 0 0 16 -2 -4 -1 0
w:it _ understood	0 -2 0 9 -1 0 0 0
w:it _ up	0 13 0 -7 -1 0 0 0
w:it _ very	0 0 10 9 -18 0 0 0
w:it _ vote	0 0 0 0 -7 0 0 10
w:it _ work	0 11 0 0 -10 0 0 0
w:it _ would	0 12 0 10 -18 0 0 0
w:it _ wrong	11 0 6 0 -19 0 0 0
w:it _ yet	0 0 0 0 -8 0 0 12
w:it a	0 -5 9 11 -10 0 -3 0
w:it add	0 -4 0 0 9 4 -5 0
w:it all	0 8 0 0 -7 -4 -7 10
w:it apply	0 -22 0 0 25 0 0 0
w:it as	0 0 0 -2 10 0 0 0
w:it back	0 15 0 -9 0 -1 -3 0
w:it be	0 -10 0 1 4 0 0 0
w:it became	0 -4 0 0 9 0 0 0
w:it begin	0 0 0 -3 9 0 0 0
w:it break	13 -3 0 0 -12 8 0 0
w:it by	0 -3 0 6 -8 0 10 0
w:it can	0 0 0 -1 13 0 0 0
w:it cannot	0 -4 0 0 12 0 0 0
w:it come	9 -7 0 -10 11 -11 0 0
w:it could	0 0 -9 9 -28 7 4 22
w:it did	9 19 0 12 -34 3 -8 0
w:it doe	0 3 -1 5 0 4 -16 -5
w:it doesn't	0 -11 0 0 -2 2 12 0
w:it end	0 3 0 0 2 -11 0 0
w:it fail	-6 -7 31 1 1 -29 -18 5
w:it go	4 11 4 0 -26 13 -4 0
w:it had	0 4 0 0 8 -2 -7 0
w:it has	13 -2 0 -3 -10 11 1 0
w:it hear	0 0 0 -3 9 0 0 0
w:it heard	0 0 0 0 -5 9 0 0
w:it here	0 0 0 0 -10 10 0 0
w:it in	-8 0 0 0 23 -5 0 0
w:it is	3 16 -6 -25 7 -2 -1 -4
w:it keep	0 20 0 0 -17 0 0 0
w:it lapse	-1 11 0 -9 3 -2 0 0
w:it leave	5 0 0 0 -9 0 8 0
w:it lose	0 0 0 18 -15 0 0 0
w:it make	0 0 0 6 -12 9 0 0
w:it may	-6 1 0 15 -10 -6 9 -2
w:it might	7 -9 0 -7 17 -12 -3 0
w:it now	0 -11 0 -3 19 0 0 0
w:it on	0 0 0 -2 9 0 0 0
w:it out	0 0 0 9 -3 0 0 0
w:it pay	0 2 0 -12 4 0 0 0
w:it promise	0 15 0 -2 -22 12 0 0
w:it rain	0 -8 0 0 13 0 0 0
w:it refuse	0 -10 0 0 10 -4 0 8
w:it return	11 9 0 0 -23 3 0 0
w:it rise	0 -5 0 0 11 0 0 0
w:it say	0 0 0 0 -5 13 -1 0
w:it shall	0 13 0 0 -15 0 3 0
w:it should	0 0 0 -5 12 0 0 0
w:it stand	0 -8 0 0 0 10 0 0
w:it stay	0 6 0 4 -19 0 0 7
w:it stop	2 8 0 3 -11 -1 0 0
w:it take	0 0 0 -12 8 0 0 0
w:it the	0 -9 0 0 8 2 0 0
w:it there	0 -1 0 16 -12 0 0 0
w:it to	0 -11 0 -7 9 7 0 0
w:it up	0 -8 0 0 16 0 0 0
w:it used	10 0 0 0 -8 0 0 0
w:it warn	0 0 0 0 -2 11 0 0
w:it will	-5 8 -9 -4 10 -17 1 0
w:it won't	0 0 0 0 10 0 0 0
w:it would	-14 3 -25 15 -10 11 5 -28
w:it'll	0 -11 9 0 0 -6 5 0
w:it'll be	0 -2 9 -5 0 0 0 0
w:its	-9 -4 -59 2 -1 0 28 -25
w:its <duty>	-9 0 0 5 13 1 -15 0
w:its <gate>	0 -6 0 25 -17 1 0 0
w:its <level>	0 -19 0 10 0 0 6 0
w:its <number>	0 -9 0 0 16 0 0 0
w:its <office>	14 0 0 1 -3 -9 -7 0
w:its <organisation>	0 -13 0 0 7 -10 4 0
w:its <person>	-2 14 0 -14 -5 -8 17 0
w:its <quality>	0 0 0 0 -15 20 0 0
w:its <v-deny>	0 0 0 0 11 0 0 0
w:its <v-end>	0 13 0 0 -7 0 0 0
w:its <v-impose>	0 6 0 17 -25 -1 8 0
w:its <v-sign>	0 0 0 -2 17 -2 0 0
w:its _ ,	12 8 -4 -4 -16 -22 24 -6
w:its _ .	-4 1 -8 0 10 -27 5 0
w:its _ <number>	0 -4 0 0 21 0 -2 0
w:its _ <office>	0 6 0 4 -11 0 0 0
w:its _ and	0 0 0 -7 12 5 -4 0
w:its _ are	0 -11 0 11 0 0 0 0
w:its _ at	0 0 0 0 12 0 0 0
w:its _ could	0 0 0 -2 10 0 0 0
w:its _ countermeasure	0 9 0 0 0 0 -10 0
w:its _ cut	0 0 0 0 -10 10 0 0
w:its _ if	0 -2 0 0 -9 7 4 0
w:its _ in	0 15 0 -12 -10 1 4 0
w:its _ last	0 0 0 0 -10 0 0 11
w:its _ law	0 0 0 0 -19 9 14 0
w:its _ levy	0 6 0 15 -19 0 0 0
w:its _ of	0 0 0 12 -17 6 0 0
w:its _ on	-12 -3 0 -9 22 4 0 0
w:its _ owner	0 0 0 0 -16 17 0 0
w:its _ pay	0 -13 0 0 14 0 0 0
w:its _ permit	16 0 0 0 -8 0 0 0
w:its _ ready	3 0 0 0 -10 0 4 0
w:its _ say	0 0 0 0 -11 0 10 0
w:its _ tariff	0 -9 0 -19 -2 0 28 0
w:its _ the	0 28 0 -1 -30 0 0 0
w:its _ with	0 -2 0 -3 14 0 0 0
w:its answer	0 0 0 -2 -12 0 18 0
w:its border	0 0 0 18 -15 0 0 0
w:its commitment	0 10 0 -4 0 -7 0 0
w:its company	0 0 0 0 -5 0 12 0
w:its control	-2 0 0 -6 14 0 0 0
w:its countermeasure	0 0 0 0 26 0 -23 0
w:its drawer	0 0 0 2 -9 0 5 0
w:its end	0 10 0 0 -4 0 0 0
w:its fish	0 -1 0 0 9 0 0 0
w:its good	0 -12 0 19 0 0 -9 0
w:its member	0 4 0 -7 21 -17 -1 0
w:its new	0 -4 0 -9 19 0 0 0
w:its next	0 0 0 0 -11 0 11 0
w:its oil	0 0 0 -14 0 0 6 6
w:its own	0 9 -3 -20 -15 5 19 6
w:its part	6 0 0 3 -1 0 -10 0
w:its place	0 -3 0 27 -19 0 0 0
w:its purchase	0 0 0 8 -4 0 0 0
w:its rare	0 -6 0 0 0 0 11 0
w:its reciprocity	0 0 0 0 -14 0 16 0
w:its right	1 0 0 -4 -23 0 30 0
w:its rule	0 0 0 0 11 0 0 0
w:its surcharge	0 0 0 0 -7 9 0 0
w:its tariff	0 0 0 8 0 0 -14 0
w:its tea	0 0 0 11 -6 0 -2 0
w:its time	0 0 0 0 -7 9 0 0
w:its word	0 10 0 -13 11 -3 -3 0
w:itself	-1 22 -1 -17 -9 -5 0 8
w:itself ,	0 11 0 -3 -1 0 0 0
w:itself _ on	0 10 0 0 -9 0 0 0
w:jet	-5 0 0 0 17 0 -1 0
w:job	0 0 0 -16 -26 41 -5 0
w:job .	0 0 0 0 -18 19 0 0
w:job _ risk	0 0 0 0 -10 11 0 0
w:job at	0 0 0 0 -9 11 0 0
w:job on	0 0 0 0 -10 11 0 0
w:join	0 0 0 12 -9 0 0 0
w:joined	0 4 0 12 -11 0 0 0
w:joint	0 -15 0 0 35 0 -10 0
w:joint statement	0 0 0 -10 23 0 -2 0
w:joke	0 0 0 -8 16 0 0 0
w:journalist	0 0 0 0 12 0 0 0
w:judge	0 -14 0 -14 42 -7 -1 0
w:jump	0 15 20 -10 -28 -1 4 0
w:jump _ <level>	0 10 0 0 -15 0 4 0
w:jump back	0 14 0 0 -13 0 0 0
w:jump to	0 15 0 0 -10 0 0 0
w:just	0 14 0 11 -21 5 -3 0
w:justice	0 -3 0 -3 21 0 0 0
w:kava	0 -10 0 4 7 0 0 0
w:keep	-24 0 -3 0 5 -9 9 2
w:keep <duty>	0 17 0 0 -16 0 0 0
w:keep <goods>	0 0 0 3 -9 5 0 0
w:keep <v-up>	0 -5 0 0 11 0 -1 0
w:keep _ ,	0 -1 0 0 -9 0 0 10
w:keep its	-3 11 0 -23 2 0 10 0
w:kick	0 14 0 0 -26 -3 23 0
w:kick _ .	0 11 0 0 -13 0 4 0
w:kick in	0 14 0 0 -27 -3 23 0
w:kilo	5 -10 9 0 0 -1 0 0
w:kilogram	9 7 0 0 -15 0 0 0
w:kilogram of	9 10 0 0 -19 0 0 0
w:kilometre	0 -5 0 0 12 0 0 0
w:kind	0 -10 0 -14 0 5 8 0
w:kitchen	0 -2 0 -1 12 0 0 0
w:kiwi	0 0 0 5 -15 0 11 0
w:kiwifruit	0 11 0 0 -7 0 0 0
w:knitwear	0 0 0 11 -14 0 0 0
w:knock	0 0 16 0 -15 0 0 0
w:know	15 -2 -8 10 -10 0 0 -1
w:know .	0 -9 0 -13 25 2 -3 0
w:know _ ,	0 12 0 0 -14 0 0 0
w:know _ .	10 0 0 3 -11 0 0 0
w:know _ a	0 10 0 0 -5 0 0 0
w:know _ he	0 0 0 -6 14 0 0 0
w:know _ the	8 -11 0 0 -5 0 3 2
w:know it	10 0 0 3 -12 0 0 0
w:know that	3 0 0 8 -15 0 3 0
w:know what	0 12 0 0 -5 0 0 0
w:kobe	0 -9 0 0 11 0 0 0
w:krone	0 0 12 0 -10 0 0 0
w:kuala	0 0 0 -1 13 0 0 0
w:kuala lumpur	0 0 0 -1 13 0 0 0
w:labor	0 -9 0 2 3 0 0 0
w:labor and	0 0 0 9 -8 0 0 0
w:lamb	0 6 0 -19 8 0 3 0
w:land	0 15 0 -6 -15 5 -2 5
w:lapse	0 38 27 -3 -30 -19 -32 3
w:lapse ,	8 3 -11 9 -5 -2 -2 -5
w:lapse .	0 9 10 -19 -18 2 0 16
w:lapse <level-noun>	0 20 0 0 -18 0 0 0
w:lapse ?	0 9 0 0 -8 0 0 0
w:lapse _ <day-ahead>	0 11 0 -3 -2 0 0 0
w:lapse _ <day-gone>	0 -9 0 0 10 0 0 0
w:lapse _ <level>	0 25 2 9 -29 0 -8 0
w:lapse _ <month-ahead>	0 0 0 10 -11 0 0 0
w:lapse _ the	0 17 -5 -1 -2 -3 0 0
w:lapse and	0 13 0 0 -7 0 0 0
w:lapse in	0 0 0 10 -8 0 0 0
w:lapse level	0 20 0 0 -19 0 0 0
w:lapse of	0 9 0 0 -11 0 0 0
w:lapse would	0 18 4 -1 -11 -7 0 0
w:large _ ,	0 0 0 0 -3 9 0 0
w:largest	0 -12 11 2 0 0 0 0
w:last	7 14 -10 -1 0 -7 -7 0
w:last .	0 0 0 -5 14 0 0 0
w:last <month-gone>	12 0 0 -26 3 5 -2 0
w:last <span>	0 -5 0 0 16 0 0 0
w:last _ ,	11 -9 0 -10 7 0 0 0
w:last _ .	0 4 0 0 0 -12 0 0
w:last _ ;	0 9 0 0 -9 0 2 0
w:last _ <day-ahead>	0 -8 0 0 24 0 0 0
w:last _ <person>	0 0 0 -7 10 0 0 0
w:last _ for	0 5 0 6 -11 0 0 0
w:last _ return	0 20 0 0 -18 0 0 0
w:last _ say	0 -8 0 3 -4 0 0 11
w:last _ the	-1 -8 0 10 -6 6 0 0
w:last _ until	0 0 0 11 -10 0 0 0
w:last _ would	3 0 0 0 -13 0 6 0
w:last autumn	2 11 0 0 -12 0 0 0
w:last beyond	0 0 0 11 -8 0 0 0
w:last until	0 -14 0 -4 37 0 0 0
w:last week	0 -6 -4 11 3 -15 -1 0
w:last year	0 4 0 15 -20 -3 4 0
w:lasted	0 0 0 0 9 0 0 0
w:lasting	0 0 0 0 2 -10 0 4
w:late	0 -4 0 12 6 0 -18 0
w:late _ <day-gone>	0 0 0 14 -10 0 -6 0
w:late on	0 0 0 13 -9 0 -6 0
w:later	-3 0 0 11 -14 -11 18 0
w:later _ ,	0 0 0 0 -4 0 9 0
w:later _ and	0 9 0 0 -11 0 0 0
w:later _ the	0 -6 0 0 0 0 9 0
w:later he	0 0 0 10 -9 0 0 0
w:later in	0 -1 0 0 -6 0 9 0
w:later on	0 0 0 -1 -1 0 9 0
w:law	-7 0 -11 25 -43 9 34 -17
w:law 's	0 -4 0 0 11 0 0 0
w:law .	0 0 -2 13 1 -12 -1 0
w:law <v-say>	0 6 0 9 -15 0 0 0
w:law <v-sign>	0 0 0 0 -10 0 12 0
w:law _ .	5 0 0 6 -11 0 0 0
w:law _ <number>	0 -9 0 -2 13 0 0 0
w:law _ <quality>	0 0 0 13 -11 0 0 0
w:law _ be	0 0 0 11 -7 4 -6 0
w:law _ in	0 0 0 0 -7 0 12 0
w:law _ last	0 -7 0 11 -9 0 6 0
w:law _ reciprocity	0 -2 0 -8 -17 0 27 0
w:law _ which	0 0 0 -2 11 0 -3 0
w:law of	0 0 0 -6 -14 -2 22 0
w:law on	0 0 0 5 -22 0 21 0
w:law pass	0 0 0 0 -10 0 12 0
w:law say	0 6 0 9 -15 0 0 0
w:law to	0 0 0 0 -2 9 0 0
w:lawyer	7 -20 -5 0 8 3 -4 0
w:lawyer <v-say>	0 0 0 -2 10 0 0 0
w:lawyer in	10 0 -1 -3 0 0 0 0
w:lay	-2 -11 0 4 -20 37 -5 0
w:lay _ the	0 0 0 0 -8 10 0 0
w:lay off	0 0 0 0 -26 29 0 0
w:layer	10 -8 0 12 -13 0 0 0
w:lead	0 -9 0 27 -6 1 -9 0
w:lead _ duty	0 -1 0 10 0 0 0 0
w:lead _ new	0 0 0 20 -12 0 -5 0
w:lead to	0 0 0 26 -12 4 -13 0
w:leader	3 0 0 -17 4 6 0 0
w:leader .	0 0 0 0 -6 10 0 0
w:learn	0 -10 0 2 0 8 0 0
w:learn the	0 -5 0 0 -2 9 0 0
w:least	0 0 0 -19 14 0 0 0
w:least _ ,	0 12 0 -1 -7 0 0 0
w:leather	0 3 0 2 -9 0 2 0
w:leave	8 -5 -8 -10 10 0 0 4
w:leave <not>	0 0 0 2 -9 0 8 0
w:leave _ .	0 5 0 2 -16 6 0 0
w:leave _ <name>	11 0 0 0 -10 0 0 0
w:leave _ before	0 -5 0 0 12 0 0 0
w:leave _ it	0 0 0 9 -18 0 9 0
w:leave for	15 0 0 0 -12 0 0 0
w:leave it	0 0 0 0 -11 10 0 0
w:leave its	0 -1 0 -4 14 0 0 0
w:leave on	0 -3 0 0 11 0 0 0
w:leave the	0 -4 0 -8 19 0 -4 0
w:leave without	0 0 0 3 -11 0 8 0
w:legal	0 0 0 0 12 0 0 0
w:legally	0 10 0 0 -10 0 0 0
w:lemon	0 -1 0 -8 0 0 14 0
w:length	0 -1 0 0 11 0 0 0
w:lengthen	0 0 0 11 -14 -4 8 0
w:lengthen the	0 0 0 11 -14 -3 8 0
w:lent	0 -4 0 0 9 0 0 0
w:less	0 -33 10 -20 25 0 0 9
w:less <goods>	4 0 5 -11 0 0 3 0
w:less than	0 -13 0 -7 10 0 0 12
w:let	0 0 -19 8 8 -12 -13 0
w:let <goods>	0 -4 0 0 12 0 0 0
w:let <name>	0 0 0 12 -17 0 7 0
w:let <seat>	12 0 0 0 -11 0 0 0
w:let <v-down>	3 0 0 5 -10 0 0 0
w:let _ <office>	0 10 0 0 -3 0 0 0
w:let _ be	0 -17 0 7 2 0 0 0
w:let _ know	0 0 0 13 -18 6 0 0
w:let _ pass	0 6 0 0 -17 0 12 0
w:let _ truce	0 1 0 9 -15 -4 0 7
w:let a	0 -7 0 5 -8 10 0 0
w:let its	0 -6 0 0 12 0 0 0
w:let me	0 -2 0 0 14 0 0 0
w:let the	0 19 0 5 -12 -19 -4 5
w:let truce	0 -8 0 0 10 0 0 0
w:let us	0 -5 0 -5 25 0 0 0
w:letter	0 0 0 9 -8 -3 -3 6
w:letter .	0 0 0 11 -7 0 0 0
w:letter <v-down>	0 9 0 0 -4 0 0 0
w:letter <v-say>	0 0 0 16 -16 0 0 0
w:letter _ .	0 0 0 11 -10 0 0 0
w:letter say	0 0 0 18 -15 0 -2 0
w:level	-3 42 -3 -15 -14 -18 -11 -3
w:level <v-impose>	0 14 0 0 -10 0 0 0
w:level _ <number>	0 9 0 0 -6 0 0 0
w:level _ be	0 16 0 0 -14 0 0 0
w:level _ in	0 13 0 0 -10 0 0 0
w:level _ last	0 -10 0 0 13 0 0 0
w:level set	0 13 0 0 -10 0 0 0
w:levy	-6 -5 7 -4 -1 0 15 -1
w:levy <v-begin>	0 -2 0 11 -3 0 0 0
w:levy _ additional	0 0 0 -9 9 0 0 0
w:levy an	0 0 0 -9 9 0 0 0
w:levy on	0 0 1 0 -11 0 9 0
w:licence	30 -10 0 -13 -7 6 -5 -12
w:licence ,	16 0 0 0 -8 0 0 0
w:licence <v-impose>	0 0 0 0 -5 0 10 0
w:licence <v-stay>	0 -3 0 0 0 0 10 0
w:licence _ its	15 0 0 0 -11 0 0 0
w:licence _ our	0 0 0 0 -5 0 10 0
w:licence are	-5 0 0 0 -9 18 0 0
w:licence for	24 0 0 0 -8 -10 -8 0
w:license	-4 0 0 -2 30 -3 0 0
w:licensing	14 0 0 0 -12 -1 0 0
w:licensing <v-deny>	7 3 0 2 -14 0 0 0
w:licensing rule	7 3 0 2 -14 0 0 0
w:life	0 -10 0 0 -1 13 0 0
w:lift	0 13 0 -22 0 -13 10 0
w:lift ,	0 -1 0 -3 -4 0 14 0
w:lift <duty>	0 0 0 -5 11 0 -4 0
w:lift _ finger	0 15 0 0 -14 0 0 0
w:lift _ on	0 0 0 -5 13 0 -4 0
w:lift a	0 15 0 0 -13 0 0 0
w:lift at	0 0 0 0 -15 0 16 0
w:lift its	-4 -5 0 0 20 0 0 0
w:light	0 -11 0 0 15 -1 0 0
w:like	-18 13 -9 -6 13 -8 0 -3
w:like _ "	0 7 0 0 -10 0 0 0
w:like _ ,	0 8 0 14 -17 0 -4 0
w:like thi	0 0 0 13 -2 0 -2 0
w:like to	-1 0 0 -8 22 -1 -1 0
w:limit	19 -8 0 -2 0 -1 -12 0
w:limit on	12 0 0 -7 0 0 -1 0
w:line	2 -4 -6 -14 -27 36 3 6
w:line .	0 5 0 0 -6 10 -4 0
w:line _ .	0 0 0 0 -9 0 0 11
w:line by	0 -2 0 0 -1 0 10 0
w:line in	0 0 0 0 -22 19 7 0
w:line to	0 0 0 0 -7 10 0 0
w:lisbon	0 5 0 9 -14 0 0 0
w:list	0 -25 -16 28 -32 -17 47 -16
w:list ,	0 2 0 10 -6 -2 0 0
w:list .	0 -13 0 12 0 2 0 0
w:list <goods>	0 -1 0 0 -5 0 10 0
w:list <number>	0 -17 0 1 16 0 0 0
w:list <v-begin>	0 0 0 0 -11 0 12 0
w:list <v-impose>	0 1 0 -2 -22 0 24 0
w:list _ ,	0 0 0 11 -15 0 5 0
w:list _ .	6 3 0 10 -21 0 0 0
w:list _ <money>	0 0 0 -8 -8 0 18 0
w:list _ <quality>	0 0 0 3 -31 0 25 0
w:list _ be	7 -4 0 7 -11 0 0 0
w:list _ from	0 -7 0 0 10 0 0 0
w:list _ good	0 0 0 9 -5 0 0 0
w:list _ its	0 0 0 0 -10 0 8 0
w:list _ product	0 -10 0 0 11 0 0 0
w:list _ the	0 -4 0 0 16 0 0 0
w:list of	-3 -3 0 0 -25 0 34 0
w:list take	0 0 0 -3 -8 0 13 0
w:list that	0 10 0 0 -8 0 0 0
w:list would	0 4 0 5 -12 0 6 0
w:listed	13 -4 0 -3 -7 3 0 0
w:listed _ as	10 0 0 0 -10 0 0 0
w:listener	0 0 0 0 -5 0 9 0
w:lithium	2 -15 0 4 5 0 -2 0
w:little	0 -15 -5 -7 43 -3 -8 0
w:live	2 0 0 -16 10 -4 2 0
w:live ,	6 6 0 0 -12 0 0 0
w:live with	0 0 0 -6 23 0 0 0
w:loaded	0 -10 0 0 19 0 0 0
w:loaded before	0 -5 0 0 11 0 0 0
w:loan	0 0 0 0 9 0 0 0
w:local	0 0 0 -1 12 0 0 0
w:log	0 -8 0 0 12 0 0 0
w:long	-8 -2 3 -15 32 -2 -18 -1
w:long ,	0 0 0 -1 15 -1 -1 0
w:long .	0 12 7 0 -17 0 0 0
w:long _ that	0 -2 0 0 13 0 -1 0
w:long as	0 -9 0 -3 27 0 -6 0
w:longer	-8 12 0 -10 14 -11 -8 0
w:longer <number>	0 11 0 5 -17 0 0 0
w:look	-5 -7 -7 -5 16 -20 15 -4
w:look _ the	0 -6 0 0 22 0 -4 0
w:look _ to	0 0 0 0 -6 0 9 0
w:look at	0 0 0 -12 12 -6 7 0
w:look forward	0 0 0 0 -6 0 9 0
w:lorry	0 -14 0 -26 11 16 0 4
w:lorry .	0 -3 0 -9 0 13 0 0
w:lose	-26 -25 41 0 -17 4 -1 6
w:lose ,	-4 -4 0 0 9 5 0 0
w:lose .	0 -13 0 12 17 -22 -7 -2
w:lose <level>	0 -12 18 -4 -9 0 0 7
w:lose <number>	0 0 26 0 -29 0 0 0
w:lose _ .	0 1 11 0 -3 -6 0 0
w:lose _ in	0 -2 16 0 -18 0 0 7
w:lose _ of	0 9 1 0 -10 2 0 0
w:lose _ the	0 -8 0 0 12 0 0 0
w:lose its	0 0 0 0 -16 19 0 0
w:losse	0 -2 24 -2 -6 -9 0 0
w:love	0 10 0 0 -6 0 0 0
w:low	0 -1 0 -1 14 0 0 0
w:lower	-4 -12 2 -8 25 7 -22 0
w:lower <duty>	0 -1 0 -8 18 0 0 0
w:lower _ <day-ahead>	0 -1 10 0 -7 0 0 0
w:lower its	0 -2 0 0 17 0 -4 0
w:lumber	0 0 2 0 10 -5 -7 0
w:lumpur	0 0 0 -1 13 0 0 0
w:lunch	0 0 0 -4 13 0 -3 0
w:lunchtime	0 0 0 0 -10 0 11 0
w:m	0 -9 0 6 10 0 -5 0
w:m _ the	0 -9 0 0 9 0 0 0
w:machine	0 -8 -1 0 -14 19 11 0
w:machine <goods>	0 -10 0 -11 25 0 -6 0
w:machine <sender>	0 0 0 0 -11 12 0 0
w:machine industry	0 0 0 0 -9 10 0 0
w:machine tool	0 -5 0 -11 21 0 -4 0
w:mackerel	0 -6 0 -5 17 0 0 0
w:mackerel from	0 -4 0 -2 10 0 0 0
w:macron	0 0 0 19 -11 0 -1 0
w:magnet	0 -21 0 8 9 1 -9 0
w:magnet and	0 0 0 0 -7 14 0 0
w:maize	16 9 0 -10 -8 0 -2 0
w:maize _ <name>	15 0 0 0 -12 0 0 0
w:make	1 -15 -7 -2 0 6 20 -10
w:make .	0 -9 0 0 9 0 0 0
w:make <not>	0 0 0 15 -14 0 0 0
w:make <number>	0 1 0 0 -14 0 12 0
w:make <v-bear>	0 0 0 0 -10 0 11 0
w:make <v-sign>	0 0 0 0 -10 0 11 0
w:make _ .	4 15 0 -5 -17 -2 9 0
w:make _ deal	0 0 0 11 -6 0 0 0
w:make a	0 0 0 10 -2 0 0 0
w:make clear	0 0 0 0 -10 0 11 0
w:make it	0 -6 0 0 -3 0 13 0
w:make no	0 0 0 15 -14 0 0 0
w:make of	0 -4 0 0 14 -1 0 0
w:make up	0 0 0 -9 16 0 0 0
w:maker	10 -16 8 17 -13 7 -24 -4
w:maker _ for	5 0 0 0 -12 7 0 0
w:maker have	0 9 0 0 -4 0 0 0
w:maker is	0 0 0 18 -9 0 0 0
w:maker of	6 -15 0 -3 17 -1 0 0
w:man	0 -9 0 3 13 0 -3 0
w:manganese	0 0 0 0 -6 0 9 0
w:many	0 0 4 -12 10 0 -7 0
w:maple	0 -2 0 -3 0 0 9 0
w:maple <goods>	0 -2 0 -3 0 0 9 0
w:maple syrup	0 -2 0 -1 0 0 9 0
w:marble	0 21 0 -6 -25 0 5 5
w:march	0 12 0 -6 0 0 0 0
w:market	-6 -24 1 6 1 4 2 -6
w:market ,	0 0 1 6 -14 0 8 0
w:market .	0 0 0 0 -10 17 -1 0
w:market _ <quality>	0 0 0 -8 11 0 0 0
w:market _ the	0 0 -2 0 9 0 0 0
w:match	0 -7 0 11 -9 0 8 0
w:mato	0 0 6 0 -12 0 7 0
w:mato grosso	0 0 6 0 -12 0 7 0
w:matter ,	0 0 0 0 -19 0 19 0
w:matter _ and	0 0 0 -1 -14 0 18 0
w:matter _ the	0 0 0 0 15 0 -2 0
w:matter for	0 12 0 0 -9 0 0 0
w:may	-17 0 -30 22 -26 21 -3 24
w:may <goods>	0 0 0 16 -10 0 0 0
w:may <level-noun>	0 0 0 -22 -1 0 22 0
w:may <not>	-2 8 0 -18 -8 0 -7 22
w:may <v-bear>	0 9 0 5 -6 0 -2 0
w:may <v-begin>	-9 -4 -3 0 -11 5 15 8
w:may <v-deny>	0 0 0 -11 5 5 0 0
w:may <v-down>	-8 0 5 13 0 -21 -6 0
w:may <v-end>	-1 26 -5 2 -34 21 -7 0
w:may <v-impose>	0 7 -14 -4 -8 5 11 -11
w:may <v-renew>	0 0 0 12 -8 0 0 0
w:may <v-suspend>	0 -12 0 0 5 10 0 0
w:may <v-up>	0 3 0 -2 -13 0 8 11
w:may _ .	-1 -4 0 -6 16 2 -7 0
w:may _ ;	0 0 0 10 -8 0 0 0
w:may _ a	0 -6 0 3 24 -5 -9 0
w:may _ again	0 -3 0 -5 16 0 0 0
w:may _ all	0 0 0 -2 10 0 0 0
w:may _ as	0 0 0 0 10 -1 0 0
w:may _ at	0 -6 0 0 12 0 0 0
w:may _ back	0 20 -3 2 -10 0 -7 0
w:may _ be	0 0 0 0 0 -4 0 9
w:may _ before	0 0 0 -8 12 0 0 0
w:may _ by	0 0 9 -2 0 0 0 0
w:may _ course	0 -4 0 0 -1 10 0 0
w:may _ do	0 15 0 -5 -7 0 0 0
w:may _ from	0 -2 0 0 12 0 0 0
w:may _ in	0 -7 0 0 11 -2 0 0
w:may _ it	0 9 0 6 -16 4 0 0
w:may _ its	-3 12 0 -13 -25 25 0 0
w:may _ less	4 0 0 -10 -3 5 3 0
w:may _ more	0 0 0 11 -9 0 0 0
w:may _ next	0 0 0 9 -13 7 0 0
w:may _ off	10 0 0 0 -5 0 0 0
w:may _ on	0 1 0 -14 18 -3 0 0
w:may _ raise	0 -14 0 0 6 0 3 0
w:may _ so	0 0 0 0 -7 9 0 0
w:may _ the	-13 -3 -6 5 -27 20 15 6
w:may _ to	0 0 0 24 -1 -20 -6 0
w:may _ under	0 0 0 0 -13 11 3 0
w:may _ up	0 -11 0 -1 16 -1 0 0
w:may _ used	0 0 0 10 -6 0 0 0
w:may apply	0 -4 0 0 -3 9 0 0
w:may be	-4 -11 0 23 0 -5 0 -13
w:may bring	0 12 0 14 -22 0 0 0
w:may change	0 -8 0 -13 8 10 0 0
w:may come	0 -10 0 3 14 -10 0 0
w:may cost	0 4 0 9 -12 0 0 0
w:may decide	0 0 0 11 -9 0 0 0
w:may end	0 17 0 0 -11 0 0 0
w:may fall	0 0 10 0 -2 0 0 0
w:may follow	0 -2 0 23 -11 0 -2 0
w:may go	0 0 0 0 -19 3 8 12
w:may happen	0 0 0 -4 11 0 0 0
w:may have	0 -9 0 4 24 -16 -5 0
w:may lead	0 0 0 18 -17 0 0 0
w:may leave	0 -5 0 -2 23 -6 0 0
w:may not	-1 9 0 -17 0 1 -3 3
w:may pay	0 15 0 0 -12 0 0 0
w:may put	10 0 0 -7 1 -1 0 0
w:may raise	0 16 0 -8 0 -4 0 0
w:may rule	0 0 0 -11 4 6 0 0
w:may say	0 0 0 0 -7 9 0 0
w:may stop	0 9 0 0 -20 14 0 0
w:may suspend	0 -7 0 0 0 13 0 0
w:may take	0 9 0 -10 -12 0 11 0
w:may yet	0 7 0 0 -12 0 0 9
w:me	-2 2 0 6 -5 0 -10 12
w:me _ ,	0 -6 0 12 -5 0 0 0
w:me _ and	0 11 0 0 -9 0 0 0
w:me again	0 0 0 12 -12 0 0 0
w:meal	0 -10 0 5 10 0 0 0
w:mean	-1 13 0 22 -31 9 0 0
w:mean ?	0 12 0 0 -11 0 0 0
w:mean that	0 0 0 0 -9 9 0 0
w:mean to	0 -6 0 22 -15 0 0 0
w:meant	0 0 0 0 14 0 -4 0
w:meantime	0 10 0 -5 -11 0 5 0
w:meantime .	0 6 0 -1 -9 0 6 0
w:measure	-15 -14 -3 3 3 -8 16 -5
w:measure ,	0 0 0 13 -11 0 0 0
w:measure is	0 0 0 10 -3 0 -1 0
w:measure necessary	0 0 0 0 -12 0 13 0
w:measure on	0 0 0 0 15 0 -12 0
w:meat	0 10 0 -4 0 0 -2 0
w:media	0 0 0 -5 12 0 -4 0
w:media that	0 0 0 -8 12 0 0 0
w:mediator	0 -7 0 0 22 -2 0 -2
w:mediator <v-say>	0 0 0 0 9 0 0 -1
w:mediator _ ,	0 0 0 0 11 0 0 -1
w:medicine	-6 -36 0 24 16 0 -33 0
w:medicine .	0 -2 0 9 0 0 -6 0
w:medicine _ <day-gone>	0 0 0 -8 10 0 0 0
w:medicine _ be	0 0 0 15 -11 0 0 0
w:medicine and	0 -13 0 0 15 0 0 0
w:medicine will	0 4 0 6 -10 0 0 0
w:meet	-28 -30 0 1 27 -57 24 7
w:meet "	0 0 0 0 -9 0 10 0
w:meet ,	0 0 0 0 13 0 0 0
w:meet .	0 0 0 0 12 0 0 0
w:meet <level>	0 -7 0 -5 10 0 0 0
w:meet <number>	0 -4 0 0 13 0 -3 0
w:meet <person>	0 0 0 14 -12 0 0 0
w:meet _ ,	0 3 9 0 -11 0 0 0
w:meet _ .	0 -9 0 -11 11 0 7 0
w:meet _ <day-today>	0 0 0 6 -12 0 4 0
w:meet _ go	0 0 0 0 -12 0 0 12
w:meet _ in	0 -18 0 22 2 -1 -10 0
w:meet _ on	0 -6 0 -2 15 0 0 0
w:meet _ within	0 0 0 0 -11 0 12 0
w:meet again	0 -17 0 0 33 0 0 0
w:meet fail	0 5 7 0 -13 0 0 0
w:meet in	0 0 0 -1 8 -6 0 3
w:meet under	0 0 0 0 -11 0 12 0
w:meet with	0 6 0 3 -15 0 2 0
w:meeting	0 0 0 0 11 0 0 0
w:member	-8 5 -2 -3 7 0 -22 9
w:member <v-bear>	0 11 0 0 -8 0 0 0
w:member <v-propose>	0 10 0 0 -6 0 0 0
w:member _ that	0 11 0 0 -9 0 0 0
w:member ask	0 10 0 0 -8 0 0 0
w:member fear	0 11 0 0 -8 0 0 0
w:member of	0 0 0 0 -4 0 0 12
w:member would	0 0 0 0 -3 11 0 0
w:memorandum	0 0 0 9 -16 7 0 0
w:memorandum _ <day-gone>	0 0 0 9 -9 0 0 0
w:men	0 -3 0 0 10 0 0 0
w:mention	0 0 0 0 10 0 0 0
w:mentioned	0 8 0 15 -27 0 8 0
w:mentioned <level>	0 0 0 11 -21 0 10 0
w:mercy	0 8 0 7 -16 0 0 0
w:mess	0 0 0 0 11 0 0 0
w:metal	0 -5 0 -3 23 0 -4 0
w:middle _ <month-ahead>	0 0 0 10 -14 6 0 0
w:middle of	0 0 0 7 -11 9 0 0
w:midnight	0 34 0 -18 -15 0 -4 0
w:midnight .	0 -4 0 0 11 0 0 0
w:midnight _ and	0 12 0 0 -11 0 0 0
w:midnight it	0 12 0 0 -11 0 0 0
w:might	24 -48 -10 51 -66 18 8 18
w:might .	9 0 0 0 -4 0 0 0
w:might <level-noun>	0 0 0 0 -9 0 11 0
w:might <v-impose>	7 -5 0 0 -11 0 2 9
w:might <v-propose>	5 0 0 -6 0 0 -3 9
w:might _ .	1 0 0 7 -16 9 0 0
w:might _ be	0 0 0 13 -21 0 10 0
w:might _ next	0 0 0 24 -21 0 0 0
w:might _ one	9 0 0 -1 -3 0 0 0
w:might _ the	0 0 0 -10 -16 22 6 0
w:might _ to	0 0 0 7 0 1 -10 0
w:might be	0 -9 0 26 -26 7 0 0
w:might follow	1 0 0 18 -17 0 0 0
w:might have	0 0 0 10 -4 0 -3 0
w:military	0 0 0 0 18 0 -4 0
w:milk powder	0 10 0 -1 -16 0 11 0
w:mill	-2 8 9 5 -29 16 -4 0
w:mill <v-bear>	0 11 0 0 -3 -1 0 0
w:mill _ for	0 11 0 0 -6 0 0 0
w:mill at	0 0 0 0 -10 10 0 0
w:mill on	0 0 0 0 -16 18 0 0
w:million	0 -12 0 -10 34 -4 0 0
w:mind	0 -19 0 17 -1 -2 7 -2
w:mine	0 2 4 0 -9 1 0 0
w:mine ,	0 1 5 0 -10 0 0 0
w:minimum	0 -1 0 0 14 0 0 0
w:minimum price	0 0 0 0 11 0 0 0
w:mining	0 3 0 0 -13 0 11 0
w:mining <goods>	0 4 0 0 -16 0 11 0
w:minister	0 3 0 0 -13 0 10 -4
w:minister <v-say>	0 0 3 0 -10 0 7 0
w:minister _ industry	0 -2 0 0 0 10 0 0
w:ministry	5 -3 0 9 -2 -14 2 0
w:ministry _ <person>	0 0 0 9 -8 0 0 0
w:ministry _ say	0 0 0 -2 14 0 -7 0
w:ministry of	2 4 0 7 -13 -1 0 0
w:ministry say	0 0 0 -7 11 0 0 0
w:ministry tell	0 0 0 12 -11 0 0 0
w:minute	0 8 0 -24 18 -1 -3 0
w:minute past	0 -4 0 0 19 0 0 0
w:miss	0 24 0 0 -15 -2 0 0
w:missed	0 0 8 0 0 0 0 0
w:mistake _ top	0 0 0 0 -9 0 10 0
w:mistake on	0 0 0 0 -9 0 10 0
w:model	0 -4 13 0 0 0 0 0
w:modest	0 11 0 0 -9 0 0 0
w:moment	0 11 0 0 -2 0 0 0
w:monday	0 -3 0 -4 0 0 10 0
w:monday _ ,	0 0 0 0 -9 0 12 0
w:money	-1 -15 0 0 41 -10 -3 0
w:money _ .	0 -6 0 0 15 0 0 0
w:money back	0 -11 0 0 23 0 0 0
w:montana	0 0 0 21 -19 0 0 0
w:month	0 -2 -4 -7 24 -5 -4 -1
w:month .	3 -10 0 -7 27 -5 0 0
w:month _ .	0 0 0 0 -8 9 0 0
w:month _ <name>	0 0 0 11 -10 0 0 0
w:month ago	0 0 0 0 -8 9 0 0
w:month of	0 12 0 0 -11 0 0 0
w:more	22 -2 10 0 6 -32 -11 -12
w:more ,	4 10 1 0 -9 -9 -7 1
w:more <day-ahead>	0 0 0 0 -7 9 0 0
w:more _ <day-ahead>	0 12 0 -3 -2 0 0 0
w:more _ <money>	0 0 0 0 15 -2 0 0
w:more _ a	19 -9 0 -2 0 -3 0 0
w:more _ come	0 -2 0 17 -17 4 0 0
w:more _ it	0 -1 0 9 -2 0 0 0
w:more _ on	10 0 0 0 -9 0 0 0
w:more _ that	11 1 0 0 -13 0 0 0
w:more _ the	0 13 2 6 -14 -4 0 0
w:more _ to	0 -6 0 -4 15 0 0 0
w:more _ until	0 0 0 12 -12 0 0 0
w:more from	0 0 0 4 -10 0 10 0
w:more if	0 2 0 8 -12 0 0 0
w:more of	0 -3 0 12 -3 0 0 0
w:more than	7 -3 -5 -26 27 -20 3 0
w:more to	7 -1 0 9 -11 0 0 0
w:morning	0 34 0 -19 -8 -8 0 0
w:morning .	0 27 0 0 -21 0 0 0
w:morning :	0 0 0 -8 10 0 0 0
w:morning _ "	0 10 0 0 -9 0 0 0
w:most	-2 -20 -4 4 34 -3 -19 0
w:most .	0 0 0 0 10 0 0 0
w:most <quality>	0 -4 0 0 8 0 0 0
w:most _ good	0 -6 0 -6 21 0 0 0
w:most _ the	0 -4 0 11 0 0 0 0
w:most of	0 -2 0 4 12 -11 0 0
w:motor	10 0 0 -1 -3 0 0 0
w:motor .	10 0 0 0 -7 0 0 0
w:motorbike	0 0 0 0 -13 0 16 0
w:motorcycle	0 0 0 -2 -5 0 12 0
w:motorcycle ,	0 0 0 -8 10 0 0 0
w:move	-7 0 -7 -3 -5 29 -4 -4
w:move by	0 11 0 0 -16 3 0 0
w:mr	0 6 -8 3 -1 0 -9 1
w:mr .	-1 11 0 7 -15 7 -1 0
w:mr <person>	0 0 -3 0 9 -9 -7 4
w:mr _ ,	0 0 0 -4 10 0 0 0
w:mr _ :	0 19 0 -16 -8 0 8 0
w:mr _ <person>	-1 11 0 9 -14 7 -4 0
w:mr _ ask	0 10 0 0 -10 0 0 0
w:mr _ say	0 -7 0 -5 16 0 0 0
w:mr _ warn	0 -4 0 0 -13 2 0 12
w:ms	0 0 0 0 13 0 0 0
w:much	-1 14 0 0 -8 -2 -1 0
w:much _ it	0 -2 0 0 0 10 0 0
w:much _ to	0 9 0 0 0 0 -7 0
w:much to	0 0 0 14 -16 0 0 0
w:mused	0 0 0 0 -12 0 10 0
w:must	-19 -3 -11 -30 51 0 -6 -8
w:must <v-impose>	0 -8 0 -6 18 0 4 0
w:must <v-propose>	0 12 0 0 -12 0 0 0
w:must <v-sign>	0 -7 0 -2 31 -1 0 0
w:must _ sell	0 0 0 0 -11 15 0 0
w:must _ the	0 10 0 0 -1 -2 0 0
w:must still	0 0 0 0 13 0 0 0
w:my	0 0 2 4 2 -6 -20 0
w:my <office>	0 9 0 0 -6 0 0 0
w:my _ ,	0 -6 0 0 0 9 0 0
w:my _ .	0 14 0 9 -17 0 0 0
w:name	5 0 0 22 -20 0 -14 4
w:named	0 -9 0 10 0 0 0 0
w:nation	0 0 0 -1 21 0 -11 0
w:national	0 -3 0 -8 31 0 -5 0
w:national _ .	0 0 0 -2 11 0 -1 0
w:national security	0 0 0 -6 11 0 0 0
w:nearly	0 -1 0 0 11 0 0 0
w:necessary	0 -5 0 -4 -18 -3 30 0
w:necessary _ ,	0 0 0 0 -14 0 14 0
w:necessary to	0 0 0 0 -8 0 10 0
w:need	5 -31 -4 -4 4 -2 16 -4
w:need _ from	9 0 0 0 -7 0 0 0
w:need an	-1 0 0 0 10 0 0 0
w:need one	13 0 0 0 -8 0 0 0
w:negotiate	0 -8 0 -14 25 -2 2 0
w:negotiation	0 -9 0 -17 -3 0 11 10
w:negotiation _ not	0 0 0 0 -9 0 14 0
w:neighbour	0 0 0 0 11 0 0 0
w:neither	0 0 0 -11 19 -5 4 0
w:neither <gate>	0 0 0 -4 11 0 0 0
w:neither _ ,	0 0 0 -2 -4 0 9 0
w:neither is	0 12 0 0 -12 0 0 0
w:neither side	0 0 0 -4 11 0 0 0
w:net	1 -9 0 0 -6 22 -6 0
w:net ton	0 -3 0 -5 -9 22 0 0
w:network	0 0 0 -19 8 9 0 0
w:never	0 -1 0 -14 0 -4 -11 27
w:never <v-impose>	0 0 0 -10 14 0 0 0
w:never <v-stay>	0 0 0 0 -6 0 0 9
w:never _ .	0 0 0 0 -7 0 0 12
w:never _ before	0 6 0 4 -12 0 0 0
w:never be	0 0 0 0 -9 0 0 9
w:new	1 -20 -13 22 -3 -13 11 -2
w:new :	0 0 0 9 -6 0 0 0
w:new <agent>	0 0 0 4 -18 5 4 0
w:new <duty>	0 -42 0 18 -15 0 12 7
w:new <sender>	1 2 0 0 -12 -3 8 0
w:new <v-impose>	0 3 5 2 -15 0 0 0
w:new _ ,	0 -3 3 -2 9 0 -6 0
w:new _ .	6 6 0 13 -18 0 -2 0
w:new _ apply	0 -12 0 0 15 0 0 0
w:new _ by	0 -9 0 8 0 0 0 0
w:new _ could	0 0 0 11 -7 0 0 0
w:new _ from	0 0 0 14 -12 0 0 0
w:new _ has	0 0 0 -1 0 0 9 0
w:new _ have	0 0 0 9 -8 0 0 0
w:new _ on	0 -2 0 0 -3 0 12 0
w:new _ over	0 0 0 -12 0 0 0 12
w:new _ under	0 0 0 19 -16 0 0 0
w:new arrangement	0 -8 0 0 10 0 0 0
w:new duty	-1 -31 0 24 -15 3 12 0
w:new investigation	0 0 0 27 -22 0 -2 0
w:new law	0 -5 0 5 -10 5 4 0
w:new one	0 -3 0 0 10 0 0 0
w:new rate	0 -7 0 -1 14 0 0 0
w:new tariff	4 -10 0 -2 0 -1 0 10
w:new year	0 0 0 11 0 -3 -6 0
w:new york	3 -9 0 -13 27 0 0 0
w:newspaper	0 -4 0 -14 32 0 -6 0
w:newsprint	0 0 0 11 -10 0 0 0
w:nexperia	-7 -2 0 0 37 -13 -1 0
w:nexperia 's	0 0 0 0 14 0 0 0
w:next	-17 -15 -26 31 -17 -2 37 0
w:next ,	0 -8 0 27 -28 0 12 0
w:next .	-5 -21 0 31 -22 0 8 -3
w:next :	0 -2 0 17 -10 0 0 0
w:next <goods>	0 0 0 7 -10 0 0 0
w:next <v-bear>	0 0 0 0 15 0 0 0
w:next <v-return>	0 3 0 0 -15 0 11 0
w:next <v-up>	0 0 0 0 10 0 0 0
w:next ?	0 0 0 20 -15 0 0 0
w:next _ 's	0 0 0 -1 13 0 0 0
w:next _ ,	0 2 -2 -23 1 11 0 0
w:next _ .	-6 20 -8 -33 2 0 10 0
w:next _ :	0 -3 0 -1 21 0 0 0
w:next _ <person>	0 0 0 -5 11 0 0 0
w:next _ at	0 0 0 6 -12 0 8 0
w:next _ line	0 -4 0 10 -23 8 7 0
w:next _ the	0 0 0 29 -25 0 0 0
w:next day	0 13 0 -11 -6 1 -1 0
w:next door	0 0 0 0 9 0 0 0
w:next in	0 -5 0 10 -22 8 7 0
w:next meet	0 0 0 0 15 0 0 0
w:next morning	0 18 0 -6 -17 0 4 0
w:next round	0 0 0 0 0 0 0 10
w:next step	0 0 0 0 9 0 0 0
w:next time	0 0 0 0 -10 0 11 0
w:next week	0 -11 0 -18 38 -6 0 0
w:next year	-3 -8 -1 -3 12 13 -12 -3
w:night ,	2 2 0 8 -11 0 -6 0
w:nil	0 -8 0 -1 16 0 0 0
w:ninth	0 10 0 0 -8 0 0 0
w:no	0 14 -11 -8 -2 -26 -4 27
w:no ,	0 0 0 0 3 1 -17 -2
w:no .	3 2 0 -9 10 -11 -2 0
w:no <agent>	0 0 0 -6 16 0 -7 0
w:no <duty>	0 -11 0 -8 14 0 5 0
w:no <v-impose>	2 0 0 -13 14 0 -15 5
w:no ?	0 -24 0 22 -6 0 0 0
w:no _ ,	-3 19 0 1 -28 -10 0 16
w:no _ .	1 0 -2 -16 4 0 -1 12
w:no _ :	0 28 0 6 -32 0 0 0
w:no _ <day-ahead>	0 0 0 -7 13 0 0 0
w:no _ agreement	0 17 0 -9 -4 0 0 0
w:no _ be	0 5 0 -11 5 0 0 0
w:no _ but	0 0 0 0 -14 0 15 0
w:no _ by	0 -20 0 4 11 4 0 -8
w:no _ come	0 3 0 0 -15 0 0 7
w:no _ date	0 -9 0 17 -10 0 0 4
w:no _ for	0 0 0 -6 16 0 0 0
w:no _ is	0 -4 5 -6 0 -1 14 -2
w:no _ it	0 8 0 -6 -11 8 0 0
w:no _ on	0 0 0 -19 2 0 4 5
w:no _ than	0 -3 0 0 11 0 0 0
w:no _ the	0 0 0 0 17 -14 -1 0
w:no _ to	0 0 0 -11 18 0 0 0
w:no _ was	0 8 0 -11 0 0 1 0
w:no date	0 -8 6 -4 10 0 0 0
w:no expiry	0 0 0 13 -19 9 0 0
w:no extension	0 21 0 2 -21 0 0 0
w:no further	0 9 0 -5 -9 7 0 0
w:no lasting	0 -11 0 0 19 -4 0 0
w:no longer	0 9 0 0 -6 0 0 1
w:no more	0 -14 0 0 20 0 0 0
w:no other	0 7 0 7 -15 0 0 0
w:no peace	0 9 0 0 -6 0 0 0
w:no plan	0 0 0 -4 14 0 0 0
w:no result	0 0 0 -13 5 0 8 0
w:no second	0 0 0 0 -11 0 0 17
w:no signature	0 18 0 -4 -14 0 -1 4
w:no such	0 -9 0 0 17 0 0 0
w:no text	0 -7 0 2 -12 0 0 11
w:no treaty	0 0 0 6 -9 0 0 4
w:no truce	0 -4 0 0 -2 14 0 0
w:nobody	1 7 -12 -20 21 -4 -11 -15
w:nobody <v-begin>	0 -9 0 0 12 0 0 0
w:nobody _ .	0 10 0 0 -10 0 0 0
w:nobody _ ?	0 -10 0 0 14 0 0 0
w:nobody _ anything	0 2 0 0 -10 0 8 0
w:nobody _ say	0 0 0 0 12 0 0 0
w:nobody _ what	0 10 0 0 -9 0 0 0
w:nobody could	0 0 0 -1 10 0 0 0
w:nobody doe	0 2 0 0 -9 0 8 0
w:nobody in	0 0 0 -2 12 -1 0 0
w:nobody on	0 -7 0 0 9 0 0 0
w:none	-2 -6 0 2 10 0 -12 0
w:none ,	0 -13 0 15 0 0 0 0
w:none by	0 9 0 -11 0 0 0 0
w:none is	0 -18 0 0 21 0 0 0
w:noon	0 -11 0 0 5 0 6 0
w:noon .	0 0 0 0 -7 0 12 0
w:noon _ "	0 0 0 0 -9 0 11 0
w:nor	0 -10 0 -6 33 -4 0 0
w:normal	0 -13 0 0 24 0 0 0
w:normal <duty>	0 -5 0 0 12 0 0 0
w:normal duty	0 -3 0 0 10 0 0 0
w:north	-1 -1 0 0 -3 13 0 0
w:northern	0 -2 0 0 9 0 0 0
w:not	-49 -9 -14 7 17 8 -3 0
w:not ,	0 -3 0 0 3 10 -18 0
w:not .	0 16 0 -13 3 -11 -5 0
w:not :	0 6 0 5 -10 0 0 0
w:not <goods>	0 0 0 6 -10 0 0 6
w:not <level-noun>	0 -3 0 0 8 0 -20 11
w:not <number>	0 8 1 -16 -8 0 5 0
w:not <v-bear>	0 -9 0 -7 17 0 5 0
w:not <v-begin>	-10 -5 0 -2 -2 13 0 6
w:not <v-buy>	0 2 0 -3 -14 7 7 0
w:not <v-deny>	0 0 0 15 -11 0 0 0
w:not <v-down>	-3 -13 0 13 1 6 -10 -1
w:not <v-impose>	0 -13 -3 0 0 18 -5 5
w:not <v-lack>	0 16 0 11 -22 0 0 0
w:not <v-renew>	4 -2 0 -11 1 4 0 -1
w:not <v-return>	0 -12 0 8 9 0 -3 0
w:not <v-say>	0 -6 0 -14 33 -14 -1 0
w:not <v-sign>	-4 15 0 12 -22 7 -9 0
w:not <v-stay>	0 -4 0 -15 -18 12 33 -3
w:not <v-target>	0 0 0 -17 5 0 9 0
w:not <v-threaten>	0 0 0 -4 -2 0 9 0
w:not <v-up>	0 5 0 -10 4 0 0 0
w:not ?	0 -4 0 -10 17 0 0 0
w:not _ "	0 -5 0 13 0 -2 -1 0
w:not _ ,	3 4 0 -14 -4 -36 24 0
w:not _ .	-4 0 0 23 -6 -6 0 -12
w:not _ <day-ahead>	0 -8 0 -2 17 0 0 0
w:not _ <level>	0 5 0 -18 11 0 0 0
w:not _ <seat>	0 10 0 -6 0 0 0 0
w:not _ a	0 -2 0 -23 0 3 10 3
w:not _ all	0 11 0 0 -9 0 0 0
w:not _ and	0 1 0 -2 -17 8 9 0
w:not _ apply	0 0 0 10 -6 0 0 0
w:not _ as	0 -7 0 0 9 0 0 0
w:not _ at	0 -4 0 0 -5 0 10 0
w:not _ back	0 0 0 0 -11 10 5 0
w:not _ before	0 0 0 0 9 0 0 0
w:not _ beyond	0 3 0 10 -17 0 5 0
w:not _ by	0 11 0 -2 -21 25 -3 -8
w:not _ for	0 20 7 5 -24 0 -5 0
w:not _ from	0 0 0 0 -5 0 9 0
w:not _ in	-6 -10 9 12 0 6 -10 0
w:not _ it	0 0 0 5 -19 10 8 0
w:not _ much	0 9 0 0 -6 0 0 0
w:not _ of	0 -4 0 -8 14 0 1 0
w:not _ off	0 -3 0 14 -10 0 0 0
w:not _ on	0 0 0 -21 25 0 0 0
w:not _ out	0 1 0 -1 10 -8 -3 0
w:not _ place	0 0 0 0 -10 0 0 12
w:not _ so	0 0 0 0 -11 0 0 9
w:not _ tariff	0 0 0 -3 9 0 0 0
w:not _ the	-2 -28 0 20 14 -6 -2 0
w:not _ them	0 5 0 6 -10 0 0 0
w:not _ thi	0 0 0 0 -10 12 0 0
w:not _ to	0 -10 0 5 7 -7 0 0
w:not _ we	0 14 0 0 -12 0 0 0
w:not _ what	0 0 0 -8 0 9 0 0
w:not answer	0 0 0 0 16 0 -10 0
w:not apply	0 0 0 0 -1 9 0 0
w:not approve	0 7 0 0 -12 5 0 0
w:not be	0 -9 0 4 26 -29 -6 -9
w:not build	0 0 0 12 -7 0 0 0
w:not buy	0 2 0 -3 -14 7 7 0
w:not call	0 0 0 9 -6 0 0 0
w:not carry	0 0 0 -8 21 -4 -3 0
w:not come	-7 -10 0 -8 13 2 0 0
w:not do	0 9 0 -11 -13 4 0 9
w:not drop	0 -2 0 10 -1 0 0 0
w:not end	0 -2 0 -5 10 0 0 0
w:not exceed	0 0 0 -1 11 0 0 0
w:not find	0 9 0 0 -6 0 0 0
w:not go	0 11 0 -2 -7 0 2 0
w:not keep	0 0 0 -6 -5 3 8 0
w:not know	0 -4 0 0 14 0 0 0
w:not last	0 0 0 9 -4 -3 0 0
w:not matter	0 11 0 0 -15 4 0 0
w:not on	0 0 0 0 9 0 0 0
w:not open	0 0 0 0 -13 12 0 0
w:not pay	0 -8 0 0 -2 0 15 0
w:not put	0 0 0 -5 10 0 0 0
w:not ready	0 0 0 10 -10 0 0 0
w:not return	0 -11 0 8 6 0 -2 0
w:not rule	0 0 0 15 -11 0 0 0
w:not satisfactory	0 0 0 0 -12 0 19 0
w:not say	0 -7 0 -5 25 -5 -2 0
w:not sign	0 -11 0 6 1 0 -1 2
w:not sit	0 0 0 0 -19 0 22 0
w:not spoken	0 9 0 0 -8 0 0 0
w:not start	0 0 0 -4 12 0 -1 0
w:not stop	0 9 0 0 -16 0 11 0
w:not survive	0 0 0 0 -21 16 0 5
w:not take	0 0 0 5 -9 0 -3 12
w:not think	0 11 0 3 -13 0 0 0
w:not threaten	0 0 0 -4 -2 0 9 0
w:not to	-4 2 0 2 4 -2 -12 3
w:not wait	0 7 0 4 -10 0 0 0
w:not yet	0 -1 0 0 12 0 0 0
w:note	-6 21 0 -8 0 -4 0 0
w:note that	0 11 0 -3 -3 0 0 0
w:nothing	0 -12 6 11 0 15 -19 -7
w:nothing 's	0 0 0 0 -9 9 0 0
w:nothing ,	-4 -9 10 0 0 4 -11 3
w:nothing .	0 0 0 8 0 -12 0 0
w:nothing <v-down>	0 -12 0 1 9 1 0 0
w:nothing <v-end>	3 -7 0 5 -9 3 0 0
w:nothing <v-up>	0 -11 0 11 -3 5 0 0
w:nothing ?	0 -20 0 -1 26 0 0 0
w:nothing _ ,	0 0 0 3 -6 10 0 0
w:nothing _ .	-3 -13 0 0 15 0 1 0
w:nothing _ <day-ahead>	0 -8 0 13 -4 0 0 0
w:nothing _ agree	0 4 0 6 -15 -3 7 0
w:nothing _ done	0 11 0 0 -14 0 0 0
w:nothing _ sign	0 9 8 -14 -10 2 0 0
w:nothing _ the	14 0 0 8 -34 19 0 0
w:nothing after	0 10 0 0 -9 0 0 0
w:nothing by	0 2 0 6 -10 0 0 0
w:nothing could	0 0 0 -2 9 0 0 0
w:nothing from	11 0 0 0 -16 9 0 0
w:nothing in	3 -6 0 9 -3 -1 0 0
w:nothing is	-1 12 6 0 -20 0 5 0
w:nothing move	0 -11 0 11 -3 5 0 0
w:nothing to	0 -1 0 0 11 0 0 0
w:notice	7 14 -9 -31 3 10 -26 -10
w:notice ,	0 22 0 0 -14 0 -2 0
w:notice <v-stay>	0 9 0 0 -8 0 0 0
w:notice that	0 -9 0 0 15 0 0 0
w:notice would	12 -4 0 0 -6 0 0 0
w:noticed	0 -2 0 0 10 0 0 0
w:now	-4 2 -20 -2 21 -29 -6 0
w:now ,	0 2 0 -9 13 -1 -18 5
w:now .	0 3 0 19 -15 -3 -1 0
w:now <level-noun>	0 -3 0 0 9 0 0 0
w:now <level>	0 27 0 -14 -12 0 0 0
w:now <v-bear>	0 -13 0 0 21 0 -8 0
w:now <v-impose>	2 0 0 12 -17 0 7 0
w:now <v-propose>	0 5 0 11 -13 0 0 0
w:now ?	0 -1 0 0 11 0 0 0
w:now _ )	0 13 0 0 -10 0 0 0
w:now _ ,	0 23 0 -12 -8 0 -1 0
w:now _ .	0 3 0 -4 -9 0 12 0
w:now _ <level>	7 17 0 -7 -11 0 -6 0
w:now _ <number>	0 -28 0 0 26 0 5 0
w:now _ <organisation>	0 0 0 0 -7 0 10 0
w:now _ and	0 4 0 -10 4 0 0 0
w:now _ if	0 -4 0 0 12 0 0 0
w:now _ it	0 10 0 0 -9 0 0 0
w:now _ its	0 0 0 11 -8 0 0 0
w:now at	1 4 0 0 -11 0 5 0
w:now be	0 0 0 0 11 0 -2 0
w:now free	0 0 0 0 -6 0 13 0
w:now if	0 18 0 0 -13 0 0 0
w:now on	-2 0 0 0 12 0 0 0
w:now pay	0 -9 0 -3 19 0 -4 0
w:number	-4 19 -1 -5 0 -15 0 -4
w:number ,	0 -7 0 0 15 0 0 0
w:number <v-begin>	0 11 0 0 -8 0 0 0
w:number _ <number>	0 -14 0 0 14 0 0 0
w:number are	0 1 0 0 -12 0 10 0
w:number is	0 -3 0 -6 16 0 0 0
w:number would	0 -3 0 7 5 0 -9 0
w:nut	7 14 0 -6 -18 -3 0 5
w:nut will	0 7 0 0 -9 0 0 0
w:nvidia	-1 -8 0 -7 39 -7 0 0
w:nvidia 's	0 0 0 0 12 0 0 0
w:object	0 0 0 0 -17 18 0 6
w:object _ the	0 0 0 0 -7 10 0 0
w:observer	0 -8 0 0 19 0 0 0
w:odd	0 0 2 3 -15 0 -1 12
w:of	-3 -14 6 3 11 21 -11 -18
w:of <agent>	0 12 0 0 -4 0 0 0
w:of <day-ahead>	0 17 0 -15 5 -7 -8 0
w:of <day-gone>	-12 -4 7 3 5 -2 0 0
w:of <day-today>	0 2 3 7 -8 0 0 0
w:of <duty>	0 11 0 -11 8 -3 -7 0
w:of <goods>	7 0 -3 -1 0 12 -8 0
w:of <level>	-2 -9 -5 5 -4 14 -1 8
w:of <money>	-2 -11 -4 -5 0 -3 23 5
w:of <month-ahead>	-1 10 0 5 -8 0 0 -5
w:of <month-gone>	12 7 1 7 -20 -6 -3 0
w:of <name>	-11 0 0 16 -2 -15 -4 0
w:of <not>	0 0 0 0 15 0 -6 0
w:of <number>	-16 -5 0 -34 19 18 -13 5
w:of <person>	0 2 0 -10 12 0 0 0
w:of <points>	0 -8 0 3 9 0 0 0
w:of <quality>	-21 -6 -5 4 0 -27 25 -4
w:of <sender>	0 -3 0 -1 -8 12 6 0
w:of <span>	0 1 0 -11 18 -1 -3 0
w:of <taker>	0 0 0 0 -9 11 0 0
w:of <v-end>	0 0 9 0 -1 -2 0 0
w:of _ 's	-5 -8 3 7 6 0 -4 0
w:of _ ,	-11 -4 -18 26 6 -8 -12 -12
w:of _ .	-17 15 -32 7 17 1 -71 0
w:of _ :	0 -21 0 2 0 0 5 5
w:of _ <month-gone>	13 -5 0 -6 0 0 0 0
w:of _ <month-today>	5 7 0 -1 -11 0 0 0
w:of _ <name>	0 10 0 0 -10 3 -3 0
w:of _ <number>	0 -14 0 0 10 0 1 0
w:of _ <office>	0 0 0 10 -1 0 0 0
w:of _ <organisation>	-2 -15 0 -12 23 0 -10 2
w:of _ <quality>	-2 1 -4 12 -5 -2 0 4
w:of _ <seat>	0 0 0 -3 -1 0 9 0
w:of _ ?	0 4 0 10 -13 0 0 0
w:of _ additional	0 0 0 -3 10 0 0 0
w:of _ and	-3 -5 -6 5 -13 13 5 9
w:of _ answer	0 0 0 0 -11 0 13 0
w:of _ are	3 11 0 0 -4 -8 0 0
w:of _ as	-1 0 0 -1 10 0 -2 0
w:of _ at	0 -15 3 1 -10 6 11 0
w:of _ autumn	0 8 0 0 -4 0 0 0
w:of _ chip	-2 0 0 0 16 -1 0 0
w:of _ could	0 -1 4 -18 0 10 -2 0
w:of _ duty	2 7 0 -11 -1 0 0 0
w:of _ else	0 0 0 0 11 0 0 0
w:of _ end	0 -3 0 0 14 0 0 0
w:of _ extra	0 -1 0 -3 13 0 -1 0
w:of _ first	0 0 0 -1 -1 0 -2 12
w:of _ for	0 -8 0 -18 35 0 -3 0
w:of _ good	0 -9 0 3 -11 -3 20 0
w:of _ had	0 -6 0 0 14 0 0 0
w:of _ has	0 -12 0 7 -20 15 -5 9
w:of _ is	0 0 0 0 0 14 -6 0
w:of _ lapse	0 0 13 0 -11 0 0 0
w:of _ may	0 -1 0 -4 14 0 0 0
w:of _ member	0 13 0 0 0 -9 0 0
w:of _ mistake	0 0 0 0 -9 0 10 0
w:of _ month	0 -2 0 -7 10 0 3 0
w:of _ new	0 3 4 0 -11 3 0 0
w:of _ oil	0 -6 0 13 -2 0 -8 0
w:of _ on	5 -8 -3 -3 0 0 0 14
w:of _ one	0 0 0 -6 0 9 0 0
w:of _ or	0 -1 0 -7 20 0 0 0
w:of _ ordinary	0 0 0 -5 11 0 0 0
w:of _ origin	0 10 0 -11 -4 0 0 0
w:of _ other	0 -1 0 0 10 0 -2 0
w:of _ own	1 1 0 4 -17 -14 19 0
w:of _ present	0 -14 0 10 6 0 -3 0
w:of _ return	0 11 0 0 -8 0 0 0
w:of _ rule	0 9 0 0 0 -3 0 0
w:of _ say	0 4 0 -4 -3 16 -5 0
w:of _ software	10 0 0 -2 -6 0 0 0
w:of _ steel	0 0 0 0 -9 11 0 0
w:of _ tea	9 0 0 0 -3 0 0 0
w:of _ term	0 11 0 0 -10 0 0 0
w:of _ that	0 -17 0 0 19 -3 0 0
w:of _ they	3 -4 0 -6 10 0 0 0
w:of _ thi	0 0 0 0 10 -1 0 0
w:of _ to	12 -21 3 -5 4 -19 16 0
w:of _ tool	0 0 0 0 -8 10 0 0
w:of _ trade	0 -1 0 13 -3 -2 0 0
w:of _ truce	0 -11 0 0 6 9 0 0
w:of _ was	0 0 8 0 -14 0 9 0
w:of _ week	0 -4 0 0 14 0 -3 0
w:of _ will	0 19 0 -21 -13 9 2 0
w:of _ would	2 0 0 -5 13 -3 -4 0
w:of _ year	8 6 2 10 -29 3 1 0
w:of a	12 -8 10 -13 -2 0 10 -6
w:of about	0 0 0 -1 12 -1 0 0
w:of all	0 0 0 -4 15 -1 0 0
w:of an	0 0 0 -14 12 0 5 0
w:of antimony	12 0 0 0 -9 0 0 0
w:of any	0 0 0 -4 11 0 0 0
w:of christma	0 9 0 0 -7 0 0 0
w:of common	0 0 0 0 -6 0 0 10
w:of critical	10 0 0 -3 -5 0 0 0
w:of duty	1 8 0 -17 9 0 -8 0
w:of everything	0 0 0 10 -8 0 0 0
w:of failure	0 18 0 12 -25 0 0 0
w:of further	0 0 16 7 -13 -4 -4 0
w:of industry	0 -4 0 0 -6 11 0 0
w:of it	-2 -27 -6 28 2 8 -14 -2
w:of its	0 17 -4 -13 0 -13 8 -1
w:of last	22 13 0 -1 -28 0 0 0
w:of maize	16 0 0 0 -15 0 0 0
w:of more	0 -5 0 0 12 0 0 0
w:of mr	0 2 0 5 -11 0 0 0
w:of next	0 0 0 0 -11 15 0 0
w:of one	0 0 0 -5 9 0 0 0
w:of our	-1 0 0 -8 -5 18 -7 4
w:of raw	14 0 0 0 -12 0 0 0
w:of reciprocity	0 0 0 -7 -1 0 11 0
w:of section	0 -3 0 -6 12 0 0 0
w:of shrimp	0 0 0 0 -7 9 0 0
w:of some	0 0 0 0 -6 9 0 0
w:of such	0 0 0 9 -10 0 0 0
w:of that	0 -25 0 0 8 0 2 11
w:of the	-32 11 15 -1 4 14 -33 -1
w:of their	0 0 10 5 -7 -4 -2 0
w:of them	-9 7 0 -3 0 10 -7 0
w:of these	0 0 0 -4 9 0 0 0
w:of thi	0 2 3 0 -18 10 1 0
w:of those	0 0 0 0 10 0 0 0
w:of up	0 -18 0 1 5 0 0 0
w:of us	0 11 0 0 -16 11 0 0
w:of whatever	0 0 0 -10 16 0 0 0
w:of which	2 0 0 -7 13 -6 0 0
w:of you	0 0 0 11 -5 0 0 0
w:off	1 -23 29 -25 0 27 1 0
w:off .	0 -9 0 -3 -1 18 -10 7
w:off :	0 5 0 0 -10 0 4 0
w:off <number>	0 0 0 0 -6 11 0 0
w:off <quality>	0 -5 0 0 9 0 0 0
w:off _ .	0 0 0 -6 0 10 0 0
w:off _ <day-ahead>	0 0 0 10 -3 0 0 0
w:off _ <level>	0 6 0 -3 -9 0 7 0
w:off _ <seat>	0 0 0 0 9 0 -1 0
w:off _ for	0 -1 0 0 -4 0 10 0
w:off _ table	0 0 0 -16 19 0 0 0
w:off the	15 0 20 -29 -8 4 -7 0
w:offer	-1 -24 0 -29 40 4 -26 18
w:offer <number>	0 -7 0 0 13 0 0 0
w:offer <v-end>	0 -1 0 0 -14 0 0 18
w:offer _ .	0 -2 0 -1 -13 0 0 21
w:offer _ on	0 -8 0 0 15 0 0 0
w:offer lapse	0 -1 0 0 -14 0 0 18
w:offer on	0 0 0 0 0 12 0 0
w:offer to	0 -2 0 -8 21 0 -1 0
w:officer	0 8 0 -9 0 0 0 0
w:official	0 0 0 4 -6 -10 0 7
w:oil	-5 -2 6 8 -14 -6 5 11
w:oil <sender>	0 0 10 0 0 -9 0 0
w:oil <v-up>	0 0 0 14 -13 0 0 0
w:oil _ <level>	0 -4 0 10 0 0 -5 0
w:oil _ <name>	0 -1 0 3 -9 0 10 0
w:oil _ <seat>	0 8 0 -2 -13 9 0 0
w:oil _ be	0 1 0 6 -11 0 3 0
w:oil _ now	0 14 0 0 -13 0 0 0
w:oil and	0 -7 0 14 -2 0 -2 0
w:oil could	0 0 0 9 -6 0 0 0
w:oil it	0 0 0 10 -9 0 0 0
w:oil that	0 0 0 17 -16 0 0 0
w:oil would	0 0 0 -4 -14 9 3 11
w:old	-27 31 -3 -29 10 -20 -32 -14
w:old <duty>	-5 11 3 -12 0 0 -3 0
w:old <goods>	0 11 0 0 -10 0 0 0
w:old <level-noun>	0 14 0 0 -2 -2 -5 0
w:old <level>	0 11 0 -6 -11 5 0 0
w:old <number>	0 12 0 0 -8 0 0 0
w:old <v-stay>	0 13 0 0 -11 0 0 0
w:old _ ,	0 22 0 -2 -15 0 0 0
w:old _ back	0 9 0 2 -11 0 0 0
w:old _ duty	0 19 0 0 -16 0 0 0
w:old _ end	0 1 0 9 -13 0 0 0
w:old _ return	0 -5 0 0 13 -2 0 0
w:old _ would	0 15 0 0 -4 -4 0 0
w:old duty	-1 15 5 -6 -8 0 0 0
w:old figure	0 20 0 2 -23 0 0 0
w:old number	0 13 0 0 -11 0 0 0
w:old one	0 5 0 10 -14 0 0 0
w:old price	0 -7 0 0 10 0 0 0
w:older	0 -25 0 4 21 0 -2 0
w:older <duty>	0 -9 0 0 14 0 0 0
w:olive <goods>	0 10 0 -7 -1 0 0 0
w:olive _ would	0 13 0 0 -12 0 0 0
w:on	-6 -4 -27 5 23 -33 11 -14
w:on ,	0 0 0 0 -27 5 15 7
w:on .	-3 11 0 -16 12 0 0 0
w:on <day-ahead>	-10 16 -14 -8 22 -21 -25 -4
w:on <day-gone>	-7 -15 0 17 2 1 -1 -33
w:on <day-today>	1 9 -4 -10 12 0 -4 -4
w:on <goods>	-21 -4 -26 -5 -1 4 15 27
w:on <money>	0 -23 0 3 8 0 0 0
w:on <name>	0 -29 0 12 4 -7 0 0
w:on <number>	0 -17 0 7 21 -6 -6 0
w:on <quality>	1 2 -9 -1 -13 11 13 0
w:on <taker>	0 0 0 12 -11 0 0 0
w:on <v-bear>	0 1 0 -11 9 0 -2 0
w:on <v-impose>	-5 0 0 4 8 -3 -1 0
w:on <v-propose>	0 -5 0 9 7 0 -8 0
w:on <v-sell>	2 0 0 0 0 3 -17 0
w:on ?	0 0 0 12 -9 0 0 0
w:on _ "	0 0 0 -1 13 0 -5 0
w:on _ ,	-22 8 0 15 -11 -26 8 2
w:on _ -	0 14 0 -16 0 -8 0 0
w:on _ .	0 -6 2 14 2 -18 -1 10
w:on _ :	0 23 0 4 -25 0 0 0
w:on _ ;	0 22 0 -12 0 0 -12 0
w:on _ <day-ahead>	-1 35 2 -3 -21 -8 -8 0
w:on _ <level>	0 12 0 0 -6 0 -3 0
w:on _ <number>	0 -18 0 -22 44 -2 -3 0
w:on _ <organisation>	0 2 13 -3 -3 -5 0 0
w:on _ <person>	0 -8 0 13 -1 0 -8 0
w:on _ <quality>	3 4 0 -17 2 8 -9 0
w:on _ a	0 0 0 9 0 0 -7 0
w:on _ after	0 -7 0 -6 10 5 0 0
w:on _ agenda	0 -12 0 7 9 0 0 0
w:on _ aluminium	0 -8 0 0 10 0 0 0
w:on _ and	0 19 3 -25 0 -2 4 0
w:on _ banana	0 0 0 0 10 0 -1 0
w:on _ beef	0 10 0 5 -11 0 -3 0
w:on _ better	0 0 0 7 -9 0 0 0
w:on _ bill	0 0 0 17 -14 0 0 0
w:on _ brandy	0 14 0 2 -15 0 -1 0
w:on _ by	0 1 0 14 -19 0 0 0
w:on _ can	0 11 0 0 -7 0 0 0
w:on _ capacity	0 -5 0 14 -2 0 0 0
w:on _ car	0 -9 0 -7 0 0 20 0
w:on _ cashmere	0 -2 0 0 9 0 0 0
w:on _ cheese	0 7 0 5 -10 0 0 0
w:on _ cocoa	0 0 0 -3 11 0 0 0
w:on _ come	11 0 0 -5 -1 0 0 0
w:on _ copper	0 -6 0 22 -9 0 -5 0
w:on _ could	0 1 0 -13 19 0 0 0
w:on _ day	-1 6 6 23 -30 0 -2 7
w:on _ desk	0 -2 0 0 11 0 0 0
w:on _ diesel	0 5 0 4 -11 0 0 0
w:on _ duty	0 -2 0 -13 13 0 0 5
w:on _ earth	11 -9 0 16 -14 0 -6 0
w:on _ end	0 0 0 0 9 0 0 0
w:on _ expiry	0 14 0 0 -12 0 0 0
w:on _ first	0 16 0 0 -17 0 0 0
w:on _ fish	0 0 0 13 0 0 -10 0
w:on _ flour	0 11 0 0 -10 0 0 0
w:on _ for	0 8 0 -12 0 6 0 0
w:on _ from	0 2 0 13 -6 5 -22 0
w:on _ fruit	0 5 0 0 -9 0 4 0
w:on _ further	0 3 0 11 -23 0 6 0
w:on _ good	11 10 -4 2 -16 -4 1 0
w:on _ he	0 4 0 16 -33 0 5 9
w:on _ if	-5 15 7 -6 6 -16 -11 0
w:on _ in	1 3 0 9 -13 -6 3 0
w:on _ industrial	0 -2 0 0 10 0 0 0
w:on _ is	0 -16 1 2 7 0 0 0
w:on _ it	-6 0 0 -15 21 -2 1 0
w:on _ list	0 -15 0 1 6 4 0 0
w:on _ mackerel	0 -8 0 -3 14 0 0 0
w:on _ may	0 0 0 3 -13 9 0 0
w:on _ medicine	0 -4 0 13 0 0 -3 0
w:on _ morning	0 2 0 -13 14 0 -2 0
w:on _ motorcycle	0 0 0 -7 10 0 0 0
w:on _ network	0 0 0 -12 1 9 0 0
w:on _ new	0 0 0 -11 14 0 0 0
w:on _ nut	0 10 0 0 -15 0 0 6
w:on _ of	0 -11 -4 18 -10 11 0 -3
w:on _ oil	0 9 0 -15 5 0 -1 0
w:on _ on	0 -1 0 9 -2 0 0 0
w:on _ other	0 0 0 -12 16 0 0 0
w:on _ pay	0 10 0 0 -8 0 0 0
w:on _ plywood	0 -12 0 10 5 0 -4 0
w:on _ product	0 8 0 7 -12 0 0 0
w:on _ rice	0 0 0 -10 0 0 12 0
w:on _ salmon	0 12 0 -8 -6 0 1 0
w:on _ same	13 -10 0 1 -14 -7 15 0
w:on _ should	0 0 0 -10 5 0 2 0
w:on _ side	-5 0 0 -14 -16 13 9 12
w:on _ ski	0 8 0 0 -14 0 7 0
w:on _ software	16 0 0 0 -14 0 0 0
w:on _ steel	0 0 0 -1 9 0 -5 0
w:on _ street	0 -9 0 0 12 0 0 0
w:on _ table	5 -16 0 12 -12 -3 8 0
w:on _ tariff	0 -2 0 0 11 0 0 0
w:on _ tea	0 -10 0 0 0 0 15 0
w:on _ that	0 -4 -5 -7 4 12 2 -6
w:on _ to	0 -10 0 13 -13 1 6 0
w:on _ too	1 0 0 13 -13 0 0 0
w:on _ tool	0 0 0 -8 12 0 0 0
w:on _ tractor	0 -8 0 0 -5 0 10 0
w:on _ under	0 0 0 16 -15 0 0 0
w:on _ unless	13 -31 0 21 -7 0 7 0
w:on _ way	0 -2 0 14 -9 0 0 0
w:on _ we	0 -4 0 0 0 0 9 0
w:on _ wheat	0 5 0 -1 -10 0 9 0
w:on _ wine	0 0 0 16 -10 0 -5 0
w:on _ wireless	0 0 0 0 -9 0 12 0
w:on _ with	8 0 0 3 -11 0 0 0
w:on _ without	0 -1 0 -10 21 0 0 0
w:on _ would	-3 -18 0 32 -34 18 2 3
w:on _ yoghurt	0 0 0 0 -16 0 17 0
w:on _ you	0 12 0 0 -12 0 0 0
w:on a	-7 -16 0 0 26 -9 -23 9
w:on affiliate	12 0 0 0 -8 0 0 0
w:on all	0 15 0 4 -16 5 0 0
w:on an	0 0 0 0 10 0 0 0
w:on and	0 -10 0 0 15 0 0 0
w:on any	2 3 0 -3 -10 0 0 12
w:on anything	10 0 0 0 -6 0 0 0
w:on beef	0 5 0 1 -12 0 0 3
w:on both	0 6 0 2 -19 0 4 9
w:on butter	0 10 0 0 -8 0 0 0
w:on buy	0 0 0 9 -5 0 0 0
w:on buyer	0 0 0 13 -12 0 0 0
w:on canned	0 2 0 0 -13 0 10 0
w:on car	0 -10 0 -1 5 5 0 0
w:on cement	0 -8 0 -1 15 0 0 0
w:on chip	0 0 0 18 -6 0 -6 0
w:on condition	0 0 0 10 -6 0 0 0
w:on cotton	0 5 0 -8 -5 0 8 0
w:on critical	17 0 0 0 -16 0 0 0
w:on date	0 0 0 -13 4 0 8 0
w:on every	0 8 0 10 -15 0 -1 0
w:on everything	0 0 0 -7 18 0 -9 0
w:on excess	0 -5 0 14 -2 0 0 0
w:on fish	0 -5 0 4 -18 3 4 9
w:on flower	0 -7 0 -7 4 0 9 0
w:on friday	0 13 0 0 -7 0 -1 0
w:on frozen	0 0 0 -1 -14 0 13 0
w:on furniture	0 12 0 0 -13 0 0 0
w:on good	0 -12 0 -11 17 0 0 0
w:on hide	0 0 0 14 -9 0 0 0
w:on ice	0 -2 0 0 10 0 0 0
w:on import	0 0 0 -10 13 0 0 0
w:on it	0 9 0 0 0 -1 -9 0
w:on its	-2 0 0 4 -12 0 10 0
w:on lamb	0 6 0 -11 -4 0 10 0
w:on like	0 0 0 13 -2 0 -2 0
w:on medicine	0 -8 0 -2 17 0 0 0
w:on most	0 -4 0 -4 16 0 0 0
w:on motorcycle	0 3 0 11 -13 0 0 0
w:on oil	0 -5 0 9 0 0 0 0
w:on one	0 0 0 -10 13 0 0 0
w:on our	0 0 0 -10 -7 4 17 0
w:on paper	0 -9 0 -9 16 0 4 0
w:on pasta	0 11 0 0 -10 0 0 0
w:on pepper	0 0 0 9 -7 0 0 0
w:on rare	15 -9 0 15 -17 0 -6 0
w:on reciprocity	0 0 0 0 -18 0 20 0
w:on sardine	0 0 0 10 -7 0 0 0
w:on semiconductor	4 0 0 26 -28 0 0 0
w:on ship	0 0 0 -7 10 4 -10 0
w:on shrimp	0 8 0 6 -14 0 0 0
w:on some	0 0 0 -4 9 0 0 0
w:on something	0 1 0 11 -13 0 0 0
w:on soybean	0 -9 0 0 17 0 0 0
w:on steel	0 -8 0 -26 7 0 19 0
w:on sugar	0 4 0 12 -8 0 -10 0
w:on sunday	0 0 0 0 13 0 0 0
w:on that	0 0 0 9 -8 0 3 -1
w:on the	8 12 5 -2 -3 -16 -1 -18
w:on their	0 9 0 5 -17 0 5 0
w:on them	0 -6 0 4 -11 7 6 0
w:on thi	0 8 0 0 -14 8 0 0
w:on those	0 4 0 7 -14 0 0 0
w:on top	0 0 -2 12 -10 -4 12 0
w:on tractor	0 7 0 0 -10 0 0 0
w:on trade	0 3 9 0 -10 0 0 0
w:on until	0 -5 0 -1 16 0 0 0
w:on vessel	0 -7 0 0 0 11 0 0
w:on what	2 3 0 17 -23 0 0 0
w:on whatever	0 0 0 10 -9 0 0 0
w:on whether	0 0 0 -13 25 0 0 0
w:on which	6 13 0 -9 0 2 -18 0
w:on whiskey	0 -9 0 0 12 0 0 0
w:on wine	0 0 0 -13 3 0 11 0
w:once	0 22 6 -18 -2 0 -13 -12
w:once ,	0 -14 0 0 1 -3 8 0
w:once .	-5 -14 1 4 18 1 -15 -2
w:once _ ,	0 24 3 -11 -14 0 0 0
w:once _ .	0 12 0 -7 -8 0 0 0
w:once _ and	0 -10 0 0 12 0 0 0
w:once _ are	0 9 0 0 -9 0 0 0
w:once more	6 33 4 -20 -33 10 -8 0
w:once the	0 0 0 -4 17 0 -1 0
w:one	26 -20 0 -7 12 -1 -4 -17
w:one .	5 -20 0 -2 16 0 -1 0
w:one <gate>	0 12 0 -1 0 0 0 0
w:one <level-noun>	0 3 0 0 -11 0 9 0
w:one <office>	0 0 0 0 -8 0 0 12
w:one <v-bear>	0 -4 0 -3 12 0 0 0
w:one _ ,	0 -8 0 -5 24 0 0 0
w:one _ .	0 4 0 3 4 -4 -11 0
w:one _ <month-gone>	9 0 0 0 -7 0 0 0
w:one _ <number>	0 0 0 0 11 -1 0 0
w:one _ a	12 0 0 0 -6 0 0 0
w:one _ due	0 10 0 0 -9 0 0 0
w:one _ excess	0 0 0 12 -10 0 0 0
w:one _ in	0 -6 0 -1 1 11 0 0
w:one _ on	1 0 0 9 -14 0 0 0
w:one _ out	0 0 0 0 -13 9 0 0
w:one _ past	0 -1 0 0 13 0 0 0
w:one _ that	0 0 0 5 -16 9 0 0
w:one _ the	0 -12 0 7 -1 4 4 0
w:one _ to	0 -5 0 -1 19 0 0 0
w:one _ would	0 0 0 -2 -11 9 5 0
w:one answer	0 0 0 0 -9 0 10 0
w:one can	0 0 0 0 12 0 0 0
w:one from	9 0 0 0 0 0 0 0
w:one has	0 0 0 10 -7 0 0 0
w:one in	0 -7 0 0 17 0 0 0
w:one is	0 5 9 0 -8 0 0 0
w:one of	-3 0 0 0 11 -8 0 0
w:one on	0 -7 0 0 0 0 10 0
w:one side	0 13 0 -1 0 -2 0 0
w:one that	0 0 0 -8 13 0 0 0
w:one to	0 0 0 11 -8 0 0 0
w:one under	0 0 0 12 -12 0 0 0
w:only	0 14 0 -14 8 0 -15 -3
w:only <name>	0 16 0 0 -15 0 0 0
w:only <v-impose>	0 12 0 0 -7 0 0 0
w:only _ 's	0 10 0 0 -10 0 0 0
w:only _ .	0 14 0 0 -8 0 0 0
w:only _ the	9 0 0 -6 0 0 0 0
w:only if	0 -9 0 -4 14 0 0 0
w:only until	0 0 0 11 -10 0 0 0
w:open	1 -9 9 29 -6 0 -38 -2
w:open _ a	0 10 0 5 -16 0 0 0
w:open _ on	0 0 11 0 -2 0 0 0
w:open a	0 -4 0 10 -3 0 0 0
w:open its	0 0 0 16 -9 0 -2 0
w:open to	0 10 0 0 -5 0 0 0
w:opened	-4 0 -5 20 -8 0 0 -1
w:opened again	0 10 0 0 -9 0 0 0
w:opened its	0 0 0 -6 12 0 0 0
w:opened on	0 0 0 9 -8 0 0 0
w:opened two	0 0 0 9 -4 0 0 0
w:operator	0 -6 0 -4 0 13 0 0
w:opinion	0 -9 0 -2 23 0 0 0
w:oppose	0 0 0 13 -24 0 13 0
w:option	0 0 0 6 -21 0 19 0
w:option _ on	0 0 0 0 -10 0 11 0
w:option were	0 0 0 0 -9 0 11 0
w:or	-4 -14 -30 20 2 4 -7 -3
w:or <goods>	0 0 0 -2 10 0 0 0
w:or <level>	0 -6 0 -17 29 0 0 0
w:or <not>	0 -10 0 -11 36 -3 0 0
w:or <number>	0 -6 0 -10 23 0 0 0
w:or <seat>	0 7 0 5 -11 0 0 0
w:or <span>	0 0 0 13 -10 0 0 0
w:or <v-bear>	0 0 0 20 -24 6 0 0
w:or <v-impose>	0 0 0 -9 14 0 0 0
w:or _ "	0 0 0 15 -16 0 0 0
w:or _ ,	0 0 0 27 -28 10 -5 0
w:or _ .	0 -13 0 11 5 -1 0 0
w:or _ and	0 12 0 -4 -5 0 0 0
w:or _ duty	0 11 0 0 -15 0 4 0
w:or _ if	0 -4 0 0 -9 0 13 0
w:or _ in	0 0 0 0 12 -7 0 0
w:or _ it	0 0 0 -8 11 0 0 0
w:or _ of	0 0 0 -4 9 0 0 0
w:or _ on	0 -1 0 -2 13 0 0 0
w:or _ the	0 9 0 12 -10 0 -6 0
w:or a	0 0 0 0 11 0 0 0
w:or earlier	0 0 0 0 -11 0 6 0
w:or more	11 -2 0 0 0 0 0 0
w:or not	0 -3 0 0 15 0 0 0
w:or so	0 5 0 11 -15 0 0 0
w:or sooner	0 0 0 34 -39 0 0 0
w:or two	0 0 0 13 -18 9 0 0
w:orange	1 -1 0 -9 2 0 0 3
w:orange ,	0 -4 0 0 10 0 0 0
w:order _ ,	0 -9 0 1 9 0 -1 0
w:order _ .	0 0 0 -9 10 0 0 0
w:order _ <money>	0 0 0 0 -17 18 0 0
w:order _ make	0 -8 0 0 9 0 0 0
w:order _ that	0 10 0 2 -16 0 1 0
w:order _ the	0 2 0 9 -12 0 0 0
w:order allow	0 -5 0 11 0 -4 0 0
w:order in	0 13 0 0 -9 0 0 0
w:order is	0 -9 0 -3 11 0 3 0
w:order let	0 11 0 0 -5 0 0 0
w:order that	0 -1 0 0 9 0 0 0
w:order will	0 -1 0 0 10 -2 0 0
w:order worth	0 0 0 0 -14 14 0 0
w:ordinary	0 -27 0 -6 39 0 -2 0
w:ordinary <duty>	0 -1 0 -15 17 0 0 0
w:ordinary <level-noun>	0 -9 0 -2 17 0 0 0
w:ordinary <level>	0 -12 0 6 2 0 0 0
w:ordinary _ .	0 -8 0 -1 14 0 0 0
w:ordinary duty	0 0 0 -15 16 0 0 0
w:ordinary rate	0 -9 0 -2 16 0 0 0
w:ore	-7 0 0 -10 25 0 0 0
w:ore .	0 0 0 0 11 0 -2 0
w:origin	0 7 0 -19 0 0 0 0
w:origin :	0 10 0 0 -6 0 0 0
w:other	-8 -9 -12 32 2 -11 -6 -25
w:other ,	0 14 0 11 -20 0 -2 0
w:other .	0 -11 0 7 12 0 -4 0
w:other <duty>	0 -1 0 16 -9 0 0 0
w:other <gate>	0 -3 0 0 17 0 0 0
w:other _ ,	6 0 0 0 -11 -4 6 0
w:other _ .	0 4 0 8 -14 0 1 0
w:other _ could	0 0 0 9 -13 7 0 0
w:other _ end	0 4 0 7 -17 4 0 0
w:other _ is	0 0 0 11 -9 0 0 0
w:other _ of	0 -1 0 -2 9 0 0 0
w:other duty	0 0 0 14 -12 0 0 0
w:other is	0 10 0 0 -8 0 0 0
w:other law	-1 -1 0 32 -18 1 -15 0
w:other may	0 12 0 -5 -17 4 4 0
w:other side	0 -3 0 0 13 0 0 0
w:other thing	0 0 0 0 -5 0 9 0
w:otherwise	1 14 -4 -7 2 -5 -5 -4
w:otherwise .	10 3 0 -7 0 -2 -1 0
w:otherwise <v-bear>	0 -16 0 0 19 0 0 0
w:otherwise _ go	0 0 0 10 -8 0 0 0
w:otherwise _ the	0 -4 0 0 12 0 0 0
w:otherwise _ would	0 9 0 0 -9 0 0 0
w:otherwise be	0 14 0 5 -20 0 0 0
w:otherwise have	0 -15 0 -7 29 0 0 0
w:otherwise pay	0 -16 0 0 19 0 0 0
w:otherwise we	0 12 0 0 -11 0 0 0
w:our	-22 -7 21 -6 -13 14 22 0
w:our ,	0 -12 0 0 15 0 0 0
w:our <duty>	0 6 0 2 -9 0 0 0
w:our <gate>	0 -16 -1 -1 0 4 17 0
w:our <goods>	0 12 -6 -13 -19 0 23 0
w:our <number>	0 0 0 4 -11 0 5 0
w:our <organisation>	0 0 0 13 -11 0 0 4
w:our <sender>	0 1 0 0 -12 13 0 0
w:our <v-sell>	0 0 0 0 -11 4 10 0
w:our _ ,	0 0 0 0 -9 3 8 4
w:our _ .	0 0 3 0 -14 7 7 0
w:our _ :	0 -6 16 3 -6 0 0 0
w:our _ are	0 -11 0 0 15 0 0 0
w:our _ at	0 0 0 0 10 0 -5 0
w:our _ come	0 0 0 5 -11 0 4 0
w:our _ has	0 0 6 5 -10 0 0 0
w:our _ is	0 0 10 0 -6 0 0 0
w:our _ of	0 -3 0 0 11 0 0 0
w:our _ pay	8 2 0 -2 -17 0 6 0
w:our _ that	0 -1 0 0 10 0 0 0
w:our _ will	0 2 0 0 -14 10 0 0
w:our banana	0 -3 0 0 9 0 0 0
w:our country	0 5 0 3 -17 7 0 0
w:our duty	0 7 0 4 -13 0 0 0
w:our farmer	0 0 0 0 -10 9 0 0
w:our model	0 -1 8 0 -1 0 0 0
w:our salmon	0 10 0 0 -17 0 7 0
w:our side	0 -12 0 0 -5 5 14 0
w:our view	0 -4 16 0 -7 0 0 0
w:out	0 7 -6 10 0 6 -23 -7
w:out ,	3 17 0 0 -21 0 1 0
w:out .	4 -17 -3 31 -19 -4 4 4
w:out <day-ahead>	0 -9 0 0 15 0 0 0
w:out _ ,	0 -13 4 -2 19 -7 0 0
w:out _ .	0 -7 0 0 17 0 0 0
w:out _ <day-ahead>	7 7 0 7 -13 -3 -2 0
w:out _ all	0 11 0 0 -9 0 0 0
w:out _ both	9 -2 0 0 -1 0 0 0
w:out _ commitment	0 0 0 0 9 -3 0 0
w:out _ good	0 0 0 0 -2 9 -3 0
w:out _ the	-1 5 0 -14 3 4 0 0
w:out again	0 -15 5 0 16 -9 0 0
w:out its	0 0 0 -10 14 2 -5 0
w:out of	-1 2 0 0 0 10 -8 0
w:out on	7 12 0 8 -19 0 -2 0
w:out over	0 10 0 0 -6 0 0 0
w:out that	0 15 0 -8 -18 6 0 0
w:out the	0 0 0 -10 8 7 -5 0
w:output	0 -6 0 -3 27 -5 0 0
w:over	-7 17 -19 4 -9 -22 -22 33
w:over ,	0 0 0 5 -10 5 0 0
w:over <goods>	0 10 0 -17 -26 0 -5 38
w:over <name>	0 0 0 -10 17 0 0 0
w:over <span>	0 -3 0 0 14 0 0 0
w:over _ ,	0 -4 0 -12 11 0 0 6
w:over _ .	0 17 0 -18 -13 0 -3 20
w:over _ <quality>	0 11 0 0 -9 0 0 0
w:over _ above	2 0 0 9 -12 0 0 0
w:over _ of	0 0 0 -7 9 0 0 0
w:over _ would	0 4 0 -9 -7 0 0 12
w:over again	0 17 0 0 -13 0 0 0
w:over and	2 -2 0 9 -11 0 0 0
w:over excess	0 0 0 14 -13 0 0 0
w:over fentanyl	0 0 0 -9 13 0 0 0
w:over fish	0 0 0 0 -19 0 0 20
w:over forced	0 -7 0 11 -2 0 0 0
w:over from	0 0 0 10 -9 0 0 0
w:over its	0 0 0 18 -15 0 0 0
w:over on	0 14 0 -2 -4 0 0 0
w:overtime	-2 -5 0 -2 17 0 0 0
w:owe	0 2 0 1 -19 20 -4 0
w:owe <money>	0 1 0 0 -11 9 0 0
w:own	-5 1 -9 -17 -6 1 24 3
w:own ,	0 1 0 0 -17 0 16 0
w:own .	0 2 0 0 0 -14 3 0
w:own <duty>	0 -3 0 -12 0 0 13 0
w:own <goods>	0 0 0 0 11 0 -1 0
w:own <level-noun>	0 0 0 7 4 0 -13 0
w:own <v-impose>	3 -1 0 7 -23 14 0 0
w:own _ ,	0 0 0 0 -13 7 5 0
w:own _ .	0 -15 0 0 11 7 -2 0
w:own _ <level>	0 0 0 -8 11 0 -2 0
w:own _ duty	0 10 0 0 -9 0 0 0
w:own _ in	0 0 0 0 -8 0 13 0
w:own _ to	0 0 0 0 -2 9 0 0
w:own _ would	0 0 0 0 11 0 -9 0
w:own countermeasure	0 9 0 0 0 0 -12 0
w:own duty	0 -13 0 3 9 0 -1 0
w:own in	0 9 0 0 -9 0 0 0
w:own tariff	0 -1 0 -23 -8 0 29 0
w:owner	-4 -10 0 -14 0 27 -11 0
w:owner ,	0 0 0 0 -13 16 0 0
w:owner _ bytedance	0 0 0 0 -13 13 0 0
w:owner has	0 0 0 -4 14 0 -1 0
w:p	0 -13 13 0 0 0 0 0
w:packing	0 -1 0 0 -7 14 0 0
w:pact	0 21 0 -14 0 -6 0 0
w:page	0 0 0 -8 15 7 -14 0
w:page .	0 0 0 0 -1 11 -4 0
w:page _ "	0 0 0 0 -11 11 0 0
w:paint	0 -12 0 -5 21 0 0 0
w:pair	0 -3 0 -3 18 0 0 0
w:palm	0 0 0 -13 -9 7 15 0
w:palm <goods>	0 -5 0 -9 -7 9 17 0
w:palm _ ,	0 0 0 0 -8 0 14 0
w:palm _ would	0 0 0 0 -6 11 0 0
w:palm oil	0 -5 0 -20 -1 9 15 0
w:panel	8 -2 0 -3 -15 5 10 0
w:paper	-5 17 -1 -54 15 15 -14 -6
w:paper ,	0 -5 0 0 13 0 -6 0
w:paper .	0 0 0 -9 0 15 -8 0
w:paper <goods>	0 13 0 0 -17 0 3 0
w:paper _ and	0 10 0 0 -6 0 0 0
w:paper is	0 10 0 -2 -5 0 0 0
w:paper machine	0 13 0 0 -17 0 3 0
w:paper that	0 -5 0 -3 18 0 0 0
w:paragraph	0 16 0 -1 -11 0 0 0
w:paragraph <number>	0 10 0 0 -7 0 1 0
w:parcel	0 -11 0 -3 25 0 0 0
w:parliament	0 -5 0 -6 26 -2 -1 0
w:parliament <v-sign>	0 -6 0 0 10 0 0 0
w:part	0 -5 -3 -11 36 -1 -12 -4
w:part <not>	4 0 0 -10 0 0 3 0
w:part _ it	2 -2 0 -12 8 0 2 0
w:part of	0 8 0 5 0 -10 -4 0
w:part without	4 0 0 -10 0 0 3 0
w:partner	0 0 0 -9 13 7 -11 0
w:partner .	0 3 0 -15 18 0 -1 0
w:party _ a	0 0 0 0 -4 0 9 0
w:pass	0 21 -2 1 -22 -2 10 -3
w:pass ,	0 11 0 0 -1 -5 -4 0
w:pass .	0 0 0 0 -8 0 12 0
w:pass <not>	0 0 0 4 -10 5 -1 0
w:pass _ ,	0 12 0 0 -10 0 0 0
w:pass _ <quality>	0 11 0 0 -5 0 0 0
w:pass without	0 0 0 4 -10 5 -1 0
w:past	-1 0 0 0 22 -6 -4 0
w:pasta	0 14 0 0 -10 0 -1 0
w:paste	0 0 11 0 -6 0 0 0
w:patented	0 -6 0 -3 12 0 -1 0
w:patience	0 0 0 4 -11 0 6 0
w:pause	-14 14 0 0 -2 7 -9 -10
w:pause <v-end>	0 -7 0 0 9 2 0 0
w:pause <v-stay>	0 9 0 0 -4 0 0 0
w:pause _ out	0 9 0 0 -4 0 0 0
w:pause _ the	0 11 0 0 -8 0 0 0
w:pause end	0 -11 0 0 11 3 0 0
w:pause for	0 7 0 9 -16 0 0 0
w:pause run	0 9 0 0 -4 0 0 0
w:pay	-1 5 -47 5 8 -17 4 -30
w:pay "	0 0 0 0 -8 0 7 0
w:pay ,	0 -20 0 4 1 0 4 0
w:pay .	0 -7 0 18 -8 0 0 0
w:pay <day-today>	0 11 0 0 -9 0 0 0
w:pay <level>	0 3 -13 -13 13 -2 -6 -4
w:pay <money>	0 0 0 0 13 -3 0 0
w:pay <not>	0 14 0 -15 0 0 -3 0
w:pay <number>	0 0 -6 -1 5 -21 7 -1
w:pay ?	0 -1 0 0 9 0 0 0
w:pay _ ,	6 -2 0 8 -4 0 -8 0
w:pay _ .	-6 -16 -4 8 16 -1 0 0
w:pay _ <level>	0 -11 0 -6 21 0 0 0
w:pay _ <month-ahead>	0 10 0 0 -9 0 0 0
w:pay _ <name>	0 -5 0 -1 0 0 10 0
w:pay _ <number>	0 -1 0 16 -8 0 0 0
w:pay _ a	0 12 0 -3 0 0 0 0
w:pay _ again	0 16 0 0 -16 -1 8 0
w:pay _ and	0 9 0 -5 -15 17 -3 0
w:pay _ at	0 -2 0 -12 13 0 0 0
w:pay _ duty	0 -1 0 -3 11 0 0 0
w:pay _ in	4 -3 -1 -14 16 -12 -4 0
w:pay _ instead	0 13 0 0 -18 0 9 0
w:pay _ it	0 5 0 11 -14 0 0 0
w:pay _ same	0 -7 0 0 11 0 0 0
w:pay _ since	0 -9 0 0 13 0 0 0
w:pay _ tariff	0 0 0 15 -12 0 0 0
w:pay _ the	0 0 0 -3 11 0 0 0
w:pay _ they	0 -2 0 0 -4 10 0 0
w:pay _ to	0 0 0 -8 16 0 0 0
w:pay _ too	0 -5 0 0 -6 0 12 0
w:pay _ under	0 -13 0 -5 22 0 0 0
w:pay _ while	0 10 0 0 -10 0 0 0
w:pay _ without	0 10 0 0 -8 0 0 0
w:pay a	0 -8 0 14 -7 2 -1 0
w:pay again	0 8 0 0 -19 10 0 0
w:pay at	0 -2 0 -2 10 0 0 0
w:pay back	0 -15 0 -7 3 2 7 0
w:pay before	0 2 0 0 -13 10 0 0
w:pay from	0 -11 0 10 0 0 0 0
w:pay if	0 -7 0 0 -7 9 6 0
w:pay in	0 17 0 0 -15 0 0 0
w:pay more	0 4 0 10 -13 0 0 0
w:pay no	0 0 0 -4 12 0 0 0
w:pay nothing	0 -4 0 -7 13 0 0 0
w:pay now	0 -5 0 -7 13 0 0 0
w:pay on	0 11 0 10 -19 0 0 0
w:pay the	0 -5 0 0 16 -1 0 0
w:pay without	0 25 0 0 -25 0 0 0
w:payable	0 13 0 0 -7 0 0 0
w:payment	0 -5 0 0 20 0 0 0
w:peace	0 21 0 -11 0 -5 0 0
w:peace _ <name>	0 10 0 0 -9 0 0 0
w:peace between	0 10 0 0 -10 0 0 0
w:peanut	0 18 0 0 -16 0 0 0
w:peat	0 -7 0 1 -1 0 0 9
w:peat .	0 0 0 0 -8 0 0 9
w:pen	0 28 0 4 -15 -10 -9 0
w:pen ,	0 11 0 6 -17 0 0 0
w:pen .	0 -14 0 0 19 0 0 0
w:pen <v-stay>	0 13 0 0 -10 0 -1 0
w:pen <v-suspend>	0 13 0 0 -11 0 -1 0
w:pen stay	0 13 0 0 -11 0 -1 0
w:penalty	0 -3 0 15 -1 -3 0 0
w:penalty ,	0 0 0 10 -12 0 0 0
w:penalty .	0 0 0 10 -9 0 0 0
w:penang	0 0 0 0 -6 9 0 0
w:penang .	0 0 0 0 -8 10 0 0
w:pencilled	0 0 0 0 -14 0 0 17
w:pencilled _ for	0 0 0 0 -15 0 0 17
w:pencilled in	0 0 0 0 -14 0 0 17
w:people	-10 -8 -10 0 -13 44 -19 -7
w:people .	0 0 0 -2 -5 16 0 0
w:people <v-say>	0 -2 0 7 -11 7 0 0
w:people _ .	0 -5 0 0 -6 17 0 0
w:people are	0 12 0 0 -11 0 0 0
w:people here	0 10 0 0 -9 0 0 0
w:people who	0 0 0 0 -2 10 0 0
w:per	0 -20 0 -10 11 18 -3 0
w:per _ ton	0 -14 0 0 0 17 0 0
w:per net	0 -14 0 0 0 17 0 0
w:percent	0 -6 0 -16 25 0 0 0
w:perfume	0 0 0 22 -20 0 0 0
w:permanent	0 0 0 -7 25 -8 0 0
w:permit	74 -24 -4 1 -37 -12 -17 -7
w:permit ,	17 -1 0 0 -4 -4 0 0
w:permit .	19 0 0 -7 -5 -5 -1 0
w:permit _ .	12 0 0 0 -10 0 0 0
w:permit for	27 -7 0 -2 -1 -13 -1 0
w:peso	0 0 20 0 -19 0 0 0
w:phan _ trinh	0 0 0 0 -5 10 0 0
w:phase	0 -2 0 -16 27 0 0 0
w:phosphate	3 0 0 -3 -9 -1 17 0
w:picked	0 2 0 8 -12 0 0 0
w:picked up	0 2 0 8 -12 0 0 0
w:picker	0 -1 0 6 -19 15 0 0
w:picket	0 -13 0 0 22 -1 0 0
w:piece	0 12 0 0 -6 0 0 0
w:pineapple	0 7 0 0 -12 0 6 0
w:pineapple .	0 0 0 0 -6 0 9 0
w:place	-11 -13 0 19 -1 0 -5 9
w:place ,	0 -2 0 12 -1 0 0 0
w:place .	0 0 0 13 -13 0 0 5
w:place _ the	0 6 0 6 -10 0 0 0
w:place of	0 3 0 2 -9 6 0 0
w:plaintiff	0 -7 0 0 10 0 0 0
w:plan	-1 0 -4 6 0 -26 8 0
w:plan _ .	0 0 0 12 -9 0 0 0
w:plan for	-2 0 0 21 -17 0 0 5
w:plant	0 0 -2 -12 26 -5 -12 0
w:plant <goods>	0 10 0 0 -4 0 0 0
w:plant _ .	0 9 0 1 -6 -2 0 0
w:plant _ <name>	0 0 0 -4 12 0 0 0
w:play	0 -10 0 0 14 0 0 0
w:played	0 -7 0 0 15 0 0 0
w:player	0 -10 0 0 20 -1 0 0
w:plough	0 -7 0 0 -5 17 0 0
w:plu	9 -9 0 4 0 0 0 0
w:plu <level>	0 -14 0 0 16 0 0 0
w:plu <number>	0 11 0 0 -10 0 0 0
w:plu the	10 -12 0 1 0 0 0 0
w:plywood _ <level>	0 -14 0 10 3 0 0 0
w:plywood to	0 -7 0 11 -1 0 0 0
w:point	2 -4 1 -9 10 -8 0 0
w:point _ .	10 0 0 0 -1 0 0 0
w:point _ the	0 0 6 -10 6 0 0 0
w:point out	9 0 0 0 -1 0 0 0
w:pointed	0 14 0 10 -19 0 0 0
w:pointed _ ,	0 0 0 11 -9 0 0 0
w:pointed out	0 7 0 8 -12 0 0 0
w:policy	0 0 0 0 10 0 0 0
w:pork	0 -11 0 -27 12 0 20 0
w:pork ,	0 -9 0 -11 16 0 0 0
w:pork _ <level>	0 0 0 -5 -1 0 9 0
w:pork _ beef	0 -4 0 0 10 0 0 0
w:pork and	0 -3 0 0 10 0 0 0
w:port	-6 -21 -5 -11 5 21 3 0
w:port _ ,	0 -6 0 -5 0 11 0 0
w:port _ .	0 0 0 0 11 -6 0 0
w:port _ on	0 0 0 0 -10 16 0 0
w:port fee	-1 -11 0 0 -11 21 0 0
w:port of	0 0 0 0 -11 -2 16 0
w:position on	0 10 0 0 -4 0 0 0
w:possible	-1 6 0 9 -11 0 2 0
w:post	0 -8 0 1 10 0 -12 0
w:post _ a	0 0 0 9 -8 0 0 0
w:post _ his	0 0 0 -10 11 0 0 0
w:post it	0 0 0 -10 11 0 0 0
w:post that	0 0 0 -4 13 0 0 0
w:potash	0 0 0 8 4 0 -11 0
w:poultry .	0 0 0 0 -3 9 0 0
w:pound	0 -9 -1 0 20 -3 0 0
w:powder	0 13 0 -4 -11 0 8 0
w:power	0 0 0 -23 20 3 0 0
w:power _ be	0 0 0 -6 12 0 0 0
w:power can	0 0 0 -4 9 0 0 0
w:practice	0 -5 0 16 0 0 -7 0
w:practice ,	0 0 0 13 -9 0 -1 0
w:predict	0 0 0 0 -15 12 0 6
w:predict .	0 0 0 0 -18 12 0 6
w:preferential	0 0 0 -5 14 0 -2 0
w:premier ,	0 0 0 0 -6 0 11 0
w:premier _ doug	0 0 0 0 -9 0 12 0
w:premium	0 0 9 -2 -1 0 0 0
w:prepare	0 0 0 29 -24 -7 0 0
w:prepare .	0 0 0 -5 13 0 0 0
w:prepare _ under	0 0 0 17 -19 0 0 0
w:prepare a	0 0 0 23 -32 0 1 7
w:prepare for	0 9 0 0 -5 0 0 0
w:present	0 0 -1 -11 14 -12 0 0
w:present _ ,	0 -8 0 -2 20 0 -4 0
w:present _ would	0 -7 0 0 12 0 0 0
w:present and	0 -9 0 0 11 0 0 0
w:present it	0 -7 0 0 10 0 0 0
w:present rate	0 13 0 0 -9 0 0 0
w:presented	0 0 0 0 12 0 0 0
w:presenter	0 0 0 -5 12 0 0 0
w:presenter :	0 0 0 -5 11 0 0 0
w:president	0 -20 0 4 14 -11 0 0
w:president _ trump	0 0 0 11 -6 0 0 0
w:president donald	0 0 0 11 -6 0 0 0
w:press	0 -8 0 -19 24 7 0 0
w:price	-6 4 0 -15 12 1 -20 -1
w:price .	0 0 0 0 11 -6 0 0
w:price _ .	0 -5 0 0 12 0 0 0
w:price _ go	0 -7 0 0 10 0 0 0
w:price had	0 0 9 0 -8 0 0 0
w:price in	0 0 0 0 -6 9 0 0
w:priced	0 0 15 19 -27 0 0 0
w:priced in	0 -1 15 8 -19 0 0 0
w:principle	0 0 0 0 -4 9 0 0
w:principle .	0 0 0 0 -8 10 0 0
w:print	0 -2 0 0 11 0 0 0
w:private	0 -12 0 0 16 0 0 0
w:private crusher	0 -11 0 0 13 0 0 0
w:prize	0 -8 0 0 11 0 0 0
w:probably	0 0 0 21 -16 0 0 0
w:probably <v-bear>	0 0 0 11 -10 0 0 0
w:probably _ a	0 0 0 9 -9 0 0 0
w:probably face	0 0 0 14 -13 0 0 0
w:procedure	0 1 0 -1 10 -5 0 0
w:proclamation	0 -10 0 0 10 0 0 0
w:product	-11 -22 -1 0 22 -12 4 0
w:product _ be	0 -11 0 9 4 0 -1 0
w:product is	0 -4 0 -5 13 0 0 0
w:product would	0 -13 0 8 6 0 0 0
w:production	0 0 0 0 15 -8 -1 0
w:progress	0 0 0 -8 21 0 0 0
w:project _ the	0 11 0 -8 0 0 0 0
w:prolong	4 2 -4 -19 6 0 0 -2
w:prolong .	4 3 0 -3 -12 0 6 0
w:prolong it	0 0 0 -1 14 0 0 0
w:promise	-20 11 -5 -10 12 0 0 -10
w:promise ,	0 20 0 -3 -9 0 0 0
w:promise .	0 0 0 -2 -1 13 0 0
w:promise <duty>	0 0 0 1 -9 0 5 0
w:promise _ answer	0 0 0 0 -8 0 9 0
w:promise _ it	0 0 0 0 -8 0 9 0
w:promise _ let	0 5 0 2 -10 0 0 0
w:promise _ the	0 20 0 -4 -6 0 0 -1
w:proper _ by	0 10 0 0 -4 0 0 0
w:property	0 -3 0 12 -3 0 0 0
w:property and	0 -1 0 10 -5 0 0 0
w:proposal	0 -9 0 0 21 0 -2 0
w:propose	0 1 0 -5 10 0 -2 0
w:propose _ the	0 0 0 13 -10 0 0 0
w:protocol	0 -1 0 11 -7 5 0 0
w:provide	0 -2 0 16 -4 0 -1 0
w:provide _ the	0 0 0 14 -15 0 0 0
w:provide that	0 -6 0 15 -7 0 0 0
w:provided	0 12 0 0 -6 0 0 0
w:provided _ the	0 13 0 0 -10 0 0 0
w:provisional	0 -7 0 -14 6 1 8 0
w:public	0 0 0 3 -15 5 4 0
w:public _ .	0 -1 0 0 -11 7 6 0
w:publish	8 3 0 0 -15 0 5 0
w:publish ,	8 1 0 0 -13 1 0 0
w:publish _ <day-gone>	0 3 0 10 -14 0 -1 0
w:publish _ list	0 0 0 1 -17 0 14 0
w:publish a	0 0 0 0 -9 0 13 0
w:publish on	0 2 0 9 -12 0 -1 0
w:puebla	0 0 0 0 -6 10 0 0
w:pump .	0 9 0 0 -7 0 0 0
w:purchase	-2 -11 0 23 0 -9 -19 0
w:purchase _ <name>	0 0 0 14 -10 0 0 0
w:purchase of	0 0 0 16 -6 -3 -11 0
w:push	0 0 0 0 17 0 -9 0
w:put	13 4 1 -1 -14 6 0 0
w:put <duty>	0 1 0 14 -7 0 -11 0
w:put <goods>	13 0 0 -7 0 0 0 0
w:put <level>	-2 -14 0 -2 8 0 7 0
w:put <money>	0 0 10 0 -3 0 0 0
w:put _ .	0 -1 0 -9 -1 6 0 10
w:put _ <level>	0 0 0 9 -6 0 -2 0
w:put _ <number>	0 -1 0 15 -9 0 0 0
w:put _ back	0 20 0 0 -13 0 -5 0
w:put _ if	0 11 0 0 -6 0 0 0
w:put _ its	0 -3 0 -7 25 0 0 0
w:put _ loss	0 5 0 0 -15 10 0 0
w:put _ name	0 0 0 -2 15 0 0 0
w:put _ old	0 12 0 -2 -6 0 0 0
w:put _ on	-4 -11 9 20 -19 -4 7 0
w:put _ the	1 -2 0 -14 17 0 0 0
w:put _ to	0 4 0 -10 9 0 0 0
w:put aside	0 0 0 0 -10 13 0 0
w:put back	0 6 0 -1 -17 0 -1 9
w:put his	0 0 0 0 9 0 0 0
w:put in	-3 0 0 -10 17 0 0 0
w:put on	0 -22 0 -10 25 0 0 0
w:put the	0 9 0 12 -18 5 -13 0
w:put them	11 -9 0 0 0 0 0 0
w:q :	0 -12 0 0 16 0 0 0
w:quarrel <v-begin>	0 0 0 11 -8 0 0 0
w:quarrel over	0 0 0 0 10 0 0 0
w:quarrelled	0 9 0 0 -9 0 0 0
w:quarrelled about	0 10 0 0 -9 0 0 0
w:quarter	0 10 0 -6 1 0 0 0
w:question	-8 -15 -3 7 46 -15 -30 -5
w:question .	0 0 0 11 -7 0 0 0
w:question :	-3 -4 0 9 14 -3 -5 0
w:question _ and	0 11 0 7 -13 0 0 0
w:question _ the	0 0 0 0 13 0 0 0
w:question _ what	0 -18 0 3 10 0 0 0
w:quota	0 -41 0 -3 35 0 3 0
w:quota ,	0 -7 0 0 12 0 0 0
w:radio	4 5 0 -1 -16 -7 2 15
w:radio _ ,	0 0 0 8 -13 -1 0 9
w:radio station	0 0 0 0 -16 0 9 9
w:rain	0 -18 0 0 31 -1 0 0
w:raise	-2 -15 -8 24 -14 -8 11 0
w:raise <goods>	0 7 0 10 -17 0 0 0
w:raise <name>	0 0 0 10 -7 0 0 0
w:raise _ .	0 3 0 0 11 -3 -12 0
w:raise _ <level>	0 -9 0 14 -13 0 6 0
w:raise _ <name>	0 -7 0 -2 15 0 0 0
w:raise _ again	0 9 0 2 -6 -2 -2 0
w:raise _ duty	1 0 0 0 -22 -2 23 0
w:raise _ own	0 -3 0 0 -8 0 15 0
w:raise _ price	0 0 0 -3 9 0 0 0
w:raise _ surcharge	0 0 0 -13 14 0 0 0
w:raise _ tariff	0 10 0 2 -12 0 0 0
w:raise _ to	0 0 0 9 -10 0 0 0
w:raise a	0 0 0 -4 -3 0 9 0
w:raise its	0 -1 0 -2 0 -1 11 0
w:raise that	0 0 0 11 -8 0 0 0
w:raise to	0 -8 0 19 -13 0 0 0
w:rally	0 0 0 8 -10 0 0 0
w:rally in	0 0 0 9 -9 0 0 0
w:ramadan	0 0 16 0 -15 0 0 0
w:rare	20 -12 -14 6 3 -13 -11 -5
w:rare -	0 -8 -2 8 0 -5 9 0
w:rare _ ,	10 -2 0 -1 0 -2 0 0
w:rare _ earth	0 -8 -2 8 0 -5 9 0
w:rare _ that	-3 0 0 10 -2 0 0 0
w:rare earth	18 -4 -6 0 4 -7 -23 -4
w:raspberry	0 12 0 0 -10 0 0 0
w:rate	-13 19 -20 -19 15 -39 -4 0
w:rate ,	0 17 0 -7 -9 0 0 0
w:rate .	0 -11 0 -9 24 0 0 0
w:rate <v-begin>	0 0 0 -15 14 -7 4 0
w:rate <v-impose>	0 -7 0 -2 16 0 0 0
w:rate _ ,	0 -6 0 0 11 0 0 0
w:rate _ <day-ahead>	0 12 0 -8 0 0 0 0
w:rate _ <level>	0 2 0 4 -16 0 11 4
w:rate _ <name>	0 -9 0 10 0 0 0 0
w:rate _ <seat>	0 0 0 11 -9 0 0 0
w:rate _ be	0 6 0 10 -13 0 -2 0
w:rate _ go	0 -7 0 0 12 0 0 0
w:rate _ have	0 9 0 0 -7 0 0 0
w:rate _ last	0 13 0 0 -11 0 0 0
w:rate _ the	0 -9 0 0 17 0 0 0
w:rate _ to	0 15 0 -6 -16 0 5 0
w:rate _ up	0 -3 0 -1 11 0 0 0
w:rate are	0 11 0 0 -8 0 0 0
w:rate come	0 12 0 0 0 -6 0 0
w:rate now	0 -10 0 0 11 0 0 0
w:rate on	0 -8 0 14 -3 0 0 0
w:rate will	0 -10 0 16 0 0 -7 0
w:rate would	0 12 0 -18 0 -3 -1 0
w:rather	0 0 0 -11 24 -11 -5 0
w:ratify	0 -4 0 -11 32 -7 0 0
w:raw	20 0 0 0 -10 -2 -2 0
w:raw <goods>	23 0 0 -4 -10 -1 -1 0
w:raw nut	12 0 0 0 -5 0 0 0
w:re	0 14 0 1 -10 0 0 0
w:re -	0 15 0 4 -16 0 0 0
w:reach	-5 -13 -2 14 6 -13 5 -4
w:reach ,	0 0 0 -8 8 0 0 0
w:reach for	0 0 0 1 -11 0 10 0
w:reach the	0 0 0 -2 9 0 0 0
w:react	0 0 0 0 -18 0 20 0
w:read	-4 -1 0 -11 35 -8 0 0
w:read _ as	0 9 0 0 -8 0 0 0
w:read it	0 -2 0 0 13 0 0 0
w:read that	0 -2 0 9 0 0 0 0
w:reader	0 -11 0 -4 28 -1 0 0
w:reading	0 -7 0 0 12 0 0 0
w:ready	0 -29 -1 13 -17 -20 31 -4
w:ready ,	0 -6 0 0 -1 0 13 0
w:ready .	0 -3 0 -9 -1 0 18 0
w:ready _ and	0 0 0 0 -9 0 9 0
w:ready _ go	0 0 0 12 -10 0 0 0
w:ready to	0 0 0 13 -13 0 8 0
w:real	0 0 5 8 -20 0 4 0
w:really	0 -8 5 -3 10 0 0 0
w:reap	0 0 0 0 -8 10 0 0
w:reason	0 -6 0 -7 25 -1 0 0
w:rebuild	0 0 0 20 -19 0 0 0
w:recall	0 14 0 -13 1 -4 -4 0
w:recall _ <name>	0 10 0 0 -9 0 0 0
w:recall that	0 20 0 -8 -5 -2 -2 0
w:receive	0 -1 0 -2 15 0 -3 0
w:reciprocal <level-noun>	0 -7 0 0 10 0 0 0
w:reciprocal duty	0 15 0 0 -11 0 0 0
w:reciprocal rate	0 -7 0 0 10 0 0 0
w:reciprocal tariff	0 -11 0 0 18 0 0 0
w:reciprocity	0 -4 0 -14 -41 0 53 0
w:reciprocity ,	0 0 0 -3 -11 0 17 0
w:reciprocity <agent>	0 0 0 -2 -25 0 29 0
w:reciprocity _ ,	0 0 0 0 -8 0 9 0
w:reciprocity law	0 0 0 -2 -25 0 29 0
w:reckon	-2 10 12 -9 -26 5 4 5
w:reckon .	0 -3 0 0 21 -10 0 0
w:reckon _ <level>	0 13 0 0 -12 0 0 0
w:reckon _ <number>	0 -1 0 0 -7 12 0 0
w:reckon _ would	0 0 0 0 -17 10 10 0
w:reckon that	0 4 0 0 -9 5 0 0
w:reckon with	0 21 0 0 -18 -7 0 7
w:recommend _ the	0 -8 0 15 -5 0 0 0
w:record	0 -4 0 -1 23 0 0 0
w:recorded	0 0 0 0 -7 9 0 0
w:reduce	0 -5 0 -1 21 0 -2 0
w:reduction	0 1 0 -15 6 0 0 0
w:referendum	0 0 0 0 -6 10 0 0
w:refund	-4 -26 3 -5 3 23 -7 0
w:refund ,	0 0 0 0 -4 9 0 0
w:refund .	0 -2 0 0 10 0 0 0
w:refund _ be	0 -1 0 4 -10 11 0 0
w:refund could	0 0 7 0 -9 6 0 0
w:refund would	0 -2 0 0 -6 13 0 0
w:refuse	-5 -20 -4 26 1 0 -17 4
w:refuse ,	0 -12 -2 3 20 0 -10 0
w:refuse _ <name>	0 0 0 11 -13 0 0 0
w:refuse _ the	0 -11 0 -3 28 -5 0 0
w:regard as	0 0 0 0 -3 9 0 0
w:register	11 0 0 0 -4 0 0 0
w:regretted	0 0 0 0 -13 0 16 0
w:regretted _ decision	0 0 0 0 -8 0 10 0
w:regretted the	0 0 0 0 -13 0 16 0
w:relation	0 0 0 -1 13 0 0 0
w:released	0 8 0 7 -11 0 0 0
w:remain	-6 -31 0 -20 40 0 -10 9
w:remain .	-1 -2 0 -2 0 9 0 0
w:remain _ ,	0 0 0 0 -6 0 0 11
w:remarked	0 -12 0 7 0 0 7 0
w:remarked .	0 -3 0 9 0 0 0 0
w:reminded	0 0 3 0 -11 -2 9 0
w:remove	0 0 0 0 14 0 -10 0
w:renew	0 -2 5 -17 6 6 -4 -2
w:renew ,	2 -2 0 -8 9 0 0 0
w:renew ?	0 16 0 0 -14 0 0 0
w:renew _ <month-gone>	0 -13 0 0 9 4 0 0
w:renew by	0 10 0 0 -6 0 0 0
w:renew in	0 -22 0 0 19 4 0 0
w:renewal	0 20 0 0 -22 -2 10 0
w:reopen its	0 0 0 10 -4 0 -1 0
w:repair	0 -10 0 0 14 0 0 0
w:repeal	0 0 0 0 11 0 -4 0
w:repeat	0 10 0 0 -7 0 0 0
w:replace	0 -18 -1 25 -10 0 8 0
w:replace _ .	0 0 0 19 -17 0 0 0
w:replace it	0 -6 0 20 -9 0 0 0
w:replace the	0 -15 0 0 0 2 10 0
w:replace them	0 0 0 10 -6 0 0 0
w:reply	0 12 0 -17 -11 0 17 0
w:reply on	0 0 0 0 -6 0 11 0
w:reply with	0 0 0 0 -8 0 9 0
w:report	-1 -29 0 -17 60 -10 -10 0
w:report _ <name>	0 -8 0 -7 27 0 -7 0
w:report that	0 -9 0 -11 34 0 -8 0
w:reporter	-9 -7 -3 8 12 0 -4 -10
w:reporter .	0 0 0 -11 11 0 0 0
w:reporter _ <day-gone>	0 -3 0 19 -13 0 0 0
w:reporter _ <person>	0 0 0 11 -11 0 0 0
w:reporter _ what	0 9 0 0 -8 0 0 0
w:reporter in	0 0 0 -3 9 0 0 0
w:reporter on	0 -8 0 20 -10 0 0 0
w:reporter that	0 -8 0 4 15 0 -10 0
w:representative	0 0 0 10 -3 2 -10 0
w:representative 's	0 0 0 8 -10 1 0 0
w:request	0 0 0 0 -9 8 7 0
w:require	12 2 0 0 -5 0 -9 0
w:require permit	10 0 0 0 -4 0 0 0
w:reserve	8 -6 0 -2 -14 6 11 0
w:reserve _ right	9 -4 0 -3 -17 7 11 0
w:reserve its	2 0 0 0 -11 0 10 0
w:reserved	0 0 0 0 -31 0 32 0
w:reserved _ right	0 0 0 2 -30 0 26 0
w:reserved the	0 0 0 1 -25 0 22 0
w:respect	0 0 0 0 10 0 0 0
w:respite	0 -9 0 0 14 0 0 0
w:respond	0 -2 0 0 -10 0 15 0
w:respond _ .	0 0 0 0 10 0 -9 0
w:respond in	0 0 0 0 -8 0 14 0
w:response	0 0 0 -7 -24 0 32 0
w:response ,	0 0 0 0 -6 0 10 0
w:rest	0 -29 0 0 25 1 -6 0
w:rest .	0 0 0 -2 9 0 0 0
w:restore	0 19 0 2 -26 0 4 0
w:restore _ .	0 11 0 0 -10 0 0 0
w:restore _ duty	0 7 0 0 -12 0 2 0
w:restore the	0 9 0 0 -11 0 2 0
w:restraint	0 0 0 12 -10 0 0 0
w:result	0 -15 0 3 13 0 3 0
w:result ,	0 0 0 7 -15 0 9 0
w:result .	0 0 0 0 10 0 0 0
w:result by	0 -9 0 -5 17 0 0 0
w:resume	-3 5 5 0 2 -14 -12 3
w:resume .	0 -1 10 0 0 -3 0 0
w:resumption	0 11 0 0 -8 0 0 0
w:resumption of	0 11 0 0 -8 0 0 0
w:retailer	0 1 3 0 -17 5 0 4
w:retailer <v-say>	0 0 5 0 -11 0 0 5
w:retaliate ,	0 0 0 7 -13 0 3 0
w:retaliate _ the	0 0 0 2 11 0 -13 0
w:retaliate with	0 0 0 0 15 0 -13 0
w:retaliation _ the	0 0 0 0 11 0 -4 0
w:return	7 21 -15 -39 0 3 -3 -26
w:return ,	11 9 6 -8 -26 0 3 0
w:return .	-6 -5 -4 -17 9 0 13 0
w:return :	0 -9 0 0 15 -1 0 0
w:return <name>	0 -7 0 0 13 0 0 0
w:return _ .	0 0 0 0 -9 16 0 0
w:return _ <day-ahead>	10 -4 0 -5 0 1 0 0
w:return _ <level>	0 9 0 0 -6 0 0 0
w:return _ <month-ahead>	0 11 0 0 0 -6 0 0
w:return _ <number>	0 17 0 0 -9 -3 -3 0
w:return _ <span>	9 -3 0 0 -13 6 0 0
w:return _ and	2 0 8 0 -18 2 0 0
w:return _ its	0 -6 0 0 12 0 0 0
w:return _ the	-3 19 0 -8 -8 2 0 0
w:return _ which	0 10 0 0 -8 0 0 0
w:return from	0 -10 0 0 14 0 0 0
w:return if	-3 9 0 0 0 0 0 0
w:return in	0 10 -1 0 -4 0 0 0
w:return is	0 11 0 0 -10 0 0 0
w:return of	0 20 0 0 -22 2 0 0
w:return on	11 11 0 -7 -21 7 0 0
w:return the	0 -1 0 0 13 0 0 0
w:return to	-7 15 -2 0 1 -21 -9 0
w:return within	9 -3 0 0 0 0 0 0
w:revenue	0 -3 0 -4 16 0 0 0
w:revert	0 13 0 0 -6 0 0 0
w:review	-1 2 0 -16 19 -9 2 -3
w:review _ tariff	0 0 0 -6 10 0 0 -1
w:revive	23 10 -1 -1 -30 7 -2 0
w:revive .	12 -1 0 0 -17 7 0 0
w:revive _ the	0 17 0 0 -14 0 0 0
w:revoke	0 9 0 -1 2 0 -3 0
w:rice	0 1 0 0 -13 0 17 0
w:rice <v-begin>	0 0 0 10 -10 0 0 0
w:rice <v-up>	0 0 0 11 -11 0 0 0
w:rice _ <day-ahead>	0 0 0 0 -7 0 11 0
w:rice _ <level>	0 -4 0 -8 17 0 0 0
w:rice and	0 3 0 1 -15 0 10 0
w:rice from	0 -5 0 0 -2 0 11 0
w:ride	0 -8 0 0 11 0 0 0
w:right	3 -5 -6 -14 -21 9 35 -4
w:right ,	0 -5 0 -7 20 0 -2 0
w:right -	0 14 0 0 -6 0 0 0
w:right _ .	0 -5 0 -3 14 0 0 0
w:right _ hand	0 14 0 0 -6 0 0 0
w:right _ put	8 4 0 0 -14 0 0 0
w:right _ take	0 0 0 0 -12 0 12 0
w:right to	8 5 0 0 -48 4 30 0
w:ring	0 -1 0 0 13 0 0 0
w:rise	-3 14 -3 2 -5 -6 -5 0
w:rise ,	0 12 0 0 -7 2 -2 0
w:rise .	0 -10 0 -2 10 1 0 0
w:rise _ <day-ahead>	0 -10 0 10 0 0 0 0
w:rise _ <level>	0 0 -8 -5 17 0 -12 4
w:rise _ <points>	0 12 0 0 -9 0 0 0
w:rise _ to	0 11 0 0 -11 0 0 0
w:rise again	0 -6 0 0 15 0 0 0
w:rise by	0 4 2 -9 1 0 0 0
w:rise from	0 -5 0 0 10 0 0 0
w:rise on	0 -10 0 10 0 0 0 0
w:rise to	0 12 0 -2 -1 0 -8 0
w:risk	2 -18 6 0 -2 18 -15 0
w:risk ,	0 -3 0 0 -1 8 0 0
w:risk .	0 0 0 -1 9 0 0 0
w:risk :	0 0 2 9 -12 0 0 0
w:risk _ the	0 0 0 9 -6 0 0 0
w:risk in	0 0 0 0 -12 13 0 0
w:roaming	0 -6 0 0 10 0 0 0
w:roaming <duty>	0 -5 0 0 9 0 0 0
w:roaming tariff	0 -5 0 0 9 0 0 0
w:rock	9 0 0 0 -9 0 0 0
w:rod	0 13 0 0 -16 0 0 0
w:roll	0 0 1 0 -10 0 10 0
w:roll in	0 0 0 0 -10 0 10 0
w:roof	0 0 0 0 -9 11 0 0
w:room	1 -9 0 0 12 -2 0 0
w:rose	0 1 0 7 -12 0 6 0
w:rose _ <level>	0 18 0 0 -16 0 0 0
w:rose at	0 12 0 0 -11 0 0 0
w:round	1 -34 -6 -15 23 -5 -11 22
w:round .	0 0 0 0 12 0 0 0
w:round _ talk	0 -1 0 0 13 0 0 0
w:round in	0 0 0 0 -5 -2 0 14
w:route	0 -3 0 0 16 -8 0 0
w:rubber	7 7 7 -4 -16 0 -5 0
w:rubber <goods>	0 9 0 0 -8 0 0 0
w:rubber _ <level>	0 13 3 0 -16 0 0 0
w:rubber glove	0 7 0 0 -9 2 0 0
w:rule	43 -38 -14 13 -9 -4 -5 -9
w:rule "	0 0 0 0 13 0 -13 0
w:rule .	15 8 0 3 -22 -1 0 0
w:rule <v-begin>	10 -6 0 0 0 0 0 0
w:rule _ .	0 0 0 5 -17 0 11 0
w:rule _ <day-gone>	-3 0 0 0 11 0 0 0
w:rule _ <number>	0 -12 0 0 16 0 0 0
w:rule _ duty	0 0 0 13 -12 0 0 0
w:rule _ last	16 0 0 0 -16 0 0 0
w:rule _ on	0 0 0 0 -8 0 11 0
w:rule _ out	0 0 0 9 -8 0 0 0
w:rule _ rare	2 0 0 5 -11 0 0 0
w:rule _ the	-1 -10 0 0 15 0 -2 0
w:rule it	0 0 0 9 -11 0 0 0
w:rule of	17 -19 0 -9 2 3 0 0
w:rule out	1 0 0 10 -20 0 10 0
w:rule that	7 0 0 7 -15 0 0 0
w:rule would	11 0 0 0 -9 0 0 0
w:rum	0 5 0 0 -8 0 5 0
w:run	1 -3 -9 -7 27 0 -16 -12
w:run _ ,	0 19 0 -4 -7 0 0 0
w:run _ .	0 -6 0 10 0 0 0 0
w:run _ <day-ahead>	0 -21 0 0 36 0 0 0
w:run _ on	8 11 0 0 -13 0 -1 0
w:run out	2 9 -1 4 -5 -2 -5 -2
w:run to	0 -10 0 0 21 0 0 0
w:run until	0 -4 0 0 13 0 0 0
w:s	0 -5 13 0 -1 0 0 0
w:s &	0 -3 13 0 -4 0 0 0
w:s _ p	0 -3 13 0 -4 0 0 0
w:safe	0 10 0 8 -17 0 0 0
w:safe .	0 12 0 0 -11 0 0 0
w:safeguard	0 5 7 13 -28 -5 9 0
w:safeguard _ .	0 4 0 12 -15 0 0 0
w:safeguard its	0 0 0 0 -10 0 11 0
w:sail	0 0 0 0 9 0 0 0
w:sale	0 -9 1 7 6 -3 -3 0
w:sale ,	0 0 10 0 0 -13 0 0
w:sale .	0 0 0 11 -11 6 0 0
w:sale of	-3 0 0 -7 15 0 0 0
w:salmon	0 4 0 0 -16 2 11 0
w:salmon .	0 0 0 -6 -20 0 24 0
w:salmon _ <level>	0 0 0 -2 13 0 -6 0
w:salmon and	0 10 0 0 -8 0 0 0
w:salmon is	0 0 0 0 -13 10 8 0
w:samarkand	0 0 10 0 -2 0 0 0
w:samarkand ,	0 0 10 0 -8 0 0 0
w:same	13 -17 2 -16 -10 0 29 0
w:same .	0 -8 9 -5 0 -1 9 0
w:same <number>	0 -8 0 0 18 0 0 0
w:same <v-impose>	0 13 0 0 -8 0 0 0
w:same _ "	0 0 0 0 -12 0 13 0
w:same _ ,	4 2 0 -7 -14 15 0 0
w:same _ .	10 -7 0 -16 0 -3 17 0
w:same _ <quality>	0 0 0 0 -13 0 14 0
w:same _ and	0 0 0 0 17 0 -6 0
w:same _ that	0 0 0 -6 -6 10 0 6
w:same _ will	0 0 0 10 0 0 -7 0
w:same day	20 -19 0 -7 -4 0 12 0
w:same good	0 5 0 5 -10 0 0 0
w:same night	0 0 0 0 -7 0 11 0
w:sanction	0 0 0 -3 13 0 0 0
w:sardine	0 8 0 14 -14 0 -2 0
w:sardine .	0 0 0 9 -7 0 0 0
w:satisfactory	0 0 0 0 -12 0 21 0
w:satisfactory ,	0 0 0 0 -1 0 9 0
w:save	0 -3 0 0 18 -1 0 0
w:say	-5 -7 -11 0 4 19 7 -32
w:say ,	12 -3 -1 6 -5 4 -5 -2
w:say .	-12 6 -16 1 -12 11 8 0
w:say ;	0 1 0 18 -22 3 0 0
w:say <day-today>	0 7 0 0 -17 0 12 0
w:say <goods>	0 8 0 -16 -7 0 10 0
w:say <not>	0 15 -1 9 -11 -1 -16 -4
w:say <person>	0 -1 6 6 -19 -1 11 5
w:say <quality>	0 -1 0 0 11 0 0 0
w:say <seat>	0 0 0 -9 12 0 0 0
w:say _ ,	-4 -4 -3 -13 8 8 2 3
w:say _ .	0 18 -3 -24 -2 -11 13 0
w:say _ ;	0 0 0 0 -5 9 0 0
w:say _ <day-ahead>	0 13 0 0 -8 0 0 0
w:say _ <day-gone>	-3 0 0 3 -15 4 16 0
w:say _ <level>	0 -1 0 -2 10 0 0 0
w:say _ <name>	1 -8 0 13 -3 0 0 0
w:say _ <office>	0 -6 0 0 13 0 0 0
w:say _ <organisation>	0 0 11 2 -9 -3 0 0
w:say _ <quality>	0 -16 0 10 -5 -2 14 0
w:say _ <seat>	0 0 0 -9 25 0 -14 4
w:say _ ?	0 -22 0 22 -6 0 0 0
w:say _ a	2 10 0 0 -17 3 2 0
w:say _ an	0 0 0 -10 9 3 0 0
w:say _ and	-11 0 0 -35 9 1 15 0
w:say _ another	0 0 0 -11 16 0 0 0
w:say _ at	0 11 0 0 -10 0 0 0
w:say _ be	0 0 0 10 -7 0 0 0
w:say _ could	0 2 0 -14 16 -5 -2 0
w:say _ country	0 0 0 0 10 0 -8 0
w:say _ else	0 0 11 0 -11 0 0 0
w:say _ every	0 0 0 0 -10 11 0 0
w:say _ had	0 0 0 7 -9 0 8 0
w:say _ he	-2 -1 0 3 12 -4 -5 0
w:say _ her	0 0 0 0 -9 11 0 0
w:say _ if	0 -20 3 0 0 1 1 0
w:say _ in	8 -7 0 0 6 0 -11 0
w:say _ is	0 0 0 0 -4 0 11 0
w:say _ it	8 -15 0 -4 12 -9 4 -4
w:say _ of	0 0 9 0 -18 6 0 0
w:say _ on	12 -9 0 -2 1 0 0 0
w:say _ other	0 0 0 11 0 -2 -3 0
w:say _ social	0 0 0 -11 12 0 0 0
w:say _ text	4 12 0 0 -13 0 -2 0
w:say _ that	0 3 0 5 2 -4 -14 0
w:say _ the	3 2 -8 0 -4 16 -13 0
w:say _ there	0 0 0 -8 20 0 0 -2
w:say _ they	0 0 0 -3 -7 0 16 0
w:say _ to	0 0 0 0 -8 12 0 0
w:say _ we	0 10 0 0 -6 0 0 0
w:say _ week	0 0 0 11 -2 0 -4 0
w:say _ will	0 4 0 15 -7 3 -17 0
w:say _ would	0 -12 -5 -13 40 0 -15 -2
w:say a	0 0 0 -7 16 -9 0 0
w:say after	0 0 0 -1 12 0 0 0
w:say afterward	0 0 0 -2 10 0 0 0
w:say at	8 0 0 9 -13 0 -1 0
w:say he	1 -4 0 15 0 -7 -14 0
w:say if	0 -10 0 -7 24 0 -2 0
w:say in	0 3 0 0 -8 9 0 0
w:say is	0 0 0 4 -15 0 11 0
w:say it	-8 -15 -1 -23 11 4 14 0
w:say last	0 0 0 12 -5 0 -1 0
w:say no	0 3 0 11 -4 0 -15 -4
w:say otherwise	0 0 0 0 13 0 0 0
w:say so	0 0 0 -16 3 12 -1 0
w:say that	2 -6 -23 -13 27 -9 0 -3
w:say the	6 6 12 -6 6 -25 -10 -11
w:say to	0 -2 0 10 -13 7 -2 4
w:say when	0 0 0 0 10 0 0 0
w:say who	0 0 0 0 -5 9 0 0
w:say yes	0 4 0 -8 9 -1 0 0
w:scarce	0 0 12 0 -10 0 0 0
w:schedule	0 0 0 -12 2 8 0 0
w:schedule <v-say>	0 -11 0 -2 16 0 0 0
w:schedule say	0 -11 0 -2 16 0 0 0
w:school	0 -9 0 0 27 -4 0 -2
w:scotch	0 11 0 -12 -4 0 2 0
w:scotch ,	0 11 0 0 -11 0 0 0
w:scott	0 0 0 -4 12 0 0 0
w:scrap	0 0 8 8 -13 0 3 0
w:sea	0 0 0 -2 12 0 0 0
w:seafood	0 0 0 0 14 0 0 0
w:season	-2 -25 0 0 10 14 -4 0
w:season .	0 -9 0 3 -5 14 0 0
w:seat	0 0 0 0 10 0 0 0
w:second	-19 -5 0 21 -10 5 -18 18
w:second <v-bear>	0 0 0 0 -7 0 0 12
w:second <v-end>	0 -4 0 0 12 0 0 0
w:second _ .	0 -13 0 24 -13 1 -1 4
w:second _ may	0 -4 0 0 0 0 0 12
w:second _ to	0 -3 0 -1 9 0 0 0
w:second case	0 8 0 7 -13 0 0 0
w:second list	0 6 0 10 -16 0 0 0
w:second meet	0 0 0 0 -7 0 0 12
w:second truce	0 7 0 0 -13 0 0 6
w:secondary	0 0 0 33 -30 0 0 0
w:secondary <duty>	0 0 0 33 -30 0 0 0
w:secondary _ of	0 0 0 8 -7 0 0 0
w:secondary tariff	0 0 0 33 -30 0 0 0
w:secretary	0 -11 0 8 4 0 0 0
w:section	-6 -57 -6 38 6 -9 -11 0
w:section <number>	-6 -55 -6 38 4 -9 -11 0
w:section _ ,	0 -15 0 -1 16 0 0 0
w:section _ .	0 -9 0 0 12 0 0 0
w:section _ investigation	0 0 0 15 -11 0 0 0
w:security	0 0 0 -11 29 0 -7 0
w:see	-4 2 20 -9 11 -17 -24 0
w:see <goods>	0 6 9 0 -13 0 0 0
w:see _ <number>	0 12 0 0 -12 0 0 0
w:see _ at	0 0 10 0 -5 0 0 0
w:see a	0 0 0 -2 11 0 0 0
w:see it	0 0 0 0 9 -1 0 0
w:see the	0 5 4 8 -14 0 0 0
w:see what	0 8 0 0 -6 0 0 0
w:seed	5 0 8 -4 -9 0 3 0
w:sell	7 -36 13 0 3 9 -27 -2
w:sell -	0 -1 13 0 -9 0 0 0
w:sell _ .	0 0 0 9 0 0 0 0
w:sell _ <quality>	0 0 0 0 -9 12 0 0
w:sell _ other	9 0 0 0 -4 0 0 0
w:sell by	0 0 0 0 -15 20 0 0
w:seller	0 -1 0 0 -2 9 0 0
w:semiconductor	4 -1 0 14 -11 0 -3 0
w:send	0 -14 0 8 -8 4 4 0
w:send _ letter	0 0 0 12 -11 0 0 0
w:send a	0 0 0 15 -12 0 0 0
w:separate <duty>	0 0 0 16 -15 0 0 0
w:separate _ on	0 0 0 8 -13 0 2 0
w:separate tariff	0 0 0 13 -12 0 0 0
w:seriou	0 5 0 15 -18 0 0 0
w:service	0 -2 0 13 -11 0 2 0
w:session	0 0 0 0 18 0 -2 0
w:set	-13 8 -7 -5 20 -2 -24 1
w:set _ in	0 13 0 0 -13 0 0 0
w:set in	0 12 0 0 -7 0 0 0
w:settle for	0 0 0 -7 11 0 0 0
w:seventh	0 9 0 0 -12 0 0 7
w:sfax	0 6 9 0 -5 -9 0 0
w:shall	3 14 -10 -9 6 -47 2 0
w:shall <v-begin>	0 -15 0 0 6 0 7 0
w:shall <v-end>	10 9 0 0 -15 0 0 0
w:shall <v-impose>	0 -3 0 -14 6 0 8 0
w:shall <v-return>	0 14 0 0 -9 0 0 0
w:shall <v-say>	0 -12 0 5 10 0 0 -1
w:shall <v-up>	0 -12 0 2 0 0 9 0
w:shall _ again	0 -3 0 -3 11 0 0 0
w:shall _ the	9 14 0 0 -21 0 0 0
w:shall be	0 12 0 0 -4 -1 -2 0
w:shall go	0 -12 0 2 0 0 9 0
w:shall have	0 17 0 -3 -11 0 0 0
w:shall see	1 8 0 0 -13 0 0 1
w:shall write	0 -5 0 -4 19 0 0 0
w:share	-3 -16 40 -1 -14 -9 -3 0
w:share ,	0 0 19 0 -18 0 0 0
w:share of	0 -6 9 0 0 0 0 0
w:sharply	0 0 13 0 -8 0 0 0
w:she	-9 -20 -11 -9 14 12 12 -8
w:she <v-say>	0 -12 0 -17 6 16 0 -3
w:she <v-threaten>	0 -10 0 -1 18 0 0 0
w:she _ ,	0 -7 0 -8 20 0 0 0
w:she _ .	0 -5 0 0 0 10 0 0
w:she _ have	0 0 0 0 -7 9 0 0
w:she say	0 -8 0 -7 -6 22 0 0
w:she warn	0 -10 0 -1 18 0 0 0
w:shed	0 0 12 -8 -8 10 0 0
w:sheet	0 7 0 -3 9 -1 -9 0
w:shelve	6 2 0 0 -10 7 -4 0
w:shenzhen	0 0 0 -1 10 0 0 0
w:shift	0 -6 0 0 -21 32 0 0
w:shift .	0 0 0 0 -9 14 0 0
w:ship	-9 1 -14 -19 -8 37 -5 -7
w:ship ,	0 0 0 0 -9 16 -5 0
w:ship .	0 0 0 0 11 -5 0 0
w:ship <v-lack>	0 0 0 0 -5 0 10 0
w:ship <v-propose>	0 0 0 0 -7 9 0 0
w:ship _ <day-ahead>	0 0 0 0 14 -6 0 0
w:ship _ and	0 0 0 0 15 -10 0 0
w:ship _ ask	0 0 0 0 -13 13 0 0
w:ship _ in	0 0 0 0 -10 12 0 0
w:ship _ the	0 0 0 -1 -9 14 1 0
w:ship _ wait	0 -12 0 0 0 0 10 0
w:ship _ which	0 0 0 0 -15 19 0 0
w:ship before	0 0 0 0 10 0 0 0
w:ship built	0 0 0 0 -9 10 0 0
w:ship call	0 0 0 0 -7 9 0 0
w:ship to	0 15 0 0 -15 2 0 0
w:shipment	-3 -3 0 -8 12 0 0 0
w:shipper	0 0 0 0 14 -4 0 0
w:shoe	0 -11 0 -3 2 0 12 0
w:shoot	0 -11 0 -3 20 0 0 0
w:shop	0 -11 6 -2 -10 15 0 4
w:short	4 0 0 2 -12 6 0 0
w:short .	0 0 0 11 -5 0 0 0
w:shortage	0 0 0 0 -10 18 0 0
w:shortage of	0 0 0 0 -11 18 0 0
w:shorten	0 0 0 0 -13 5 8 0
w:shorten the	0 0 0 0 -14 5 8 0
w:should	0 -6 0 -2 10 -7 -1 0
w:should <name>	1 0 9 11 -25 9 0 -2
w:should <not>	0 12 0 -1 1 -2 -9 0
w:should <v-bear>	0 -6 0 0 16 0 0 0
w:should <v-down>	0 -13 3 8 1 0 0 0
w:should <v-end>	0 0 0 -7 13 0 0 0
w:should <v-impose>	0 -22 -1 -4 44 -8 -6 0
w:should <v-propose>	3 -16 0 0 18 0 -7 0
w:should <v-say>	0 -2 0 -10 10 5 0 0
w:should <v-up>	0 10 0 -1 0 0 -4 0
w:should _ .	0 0 0 -6 9 0 0 0
w:should _ <level>	0 -11 0 5 5 0 0 0
w:should _ agreement	0 10 0 -4 -3 0 0 0
w:should _ at	0 -9 0 0 11 0 0 0
w:should _ be	0 11 0 0 -24 5 10 0
w:should _ bring	3 4 0 0 -13 0 0 0
w:should _ do	0 0 0 0 -4 0 9 0
w:should _ fail	0 -4 2 5 0 0 -14 10
w:should _ for	0 -1 0 10 -1 0 0 0
w:should _ its	0 -4 0 0 20 0 -5 0
w:should _ pause	0 0 0 9 0 0 0 0
w:should _ refuse	0 -9 0 0 5 -3 0 7
w:should _ side	0 13 0 -1 -12 5 -2 0
w:should _ talk	0 -6 0 21 0 0 -1 -7
w:should _ the	2 0 0 -2 12 -1 0 0
w:should _ to	-1 8 0 -5 8 -1 -2 0
w:should _ truce	0 9 -1 -12 -6 14 0 -4
w:should be	0 -9 0 -7 35 -3 0 0
w:should either	0 17 0 0 -22 9 0 0
w:should go	0 17 0 0 -14 0 0 0
w:should have	0 -4 0 -2 18 0 0 0
w:should it	8 2 0 -3 -21 -5 3 20
w:should know	0 -3 0 -2 14 0 0 0
w:should no	0 10 0 -14 2 0 0 0
w:should raise	0 -4 0 0 13 0 -3 0
w:should read	0 -1 0 0 10 0 0 0
w:should the	0 0 -1 12 -16 0 10 -6
w:should there	0 9 0 0 -8 0 0 0
w:show	0 0 0 -12 8 -2 6 0
w:show it	0 0 0 0 -7 0 9 0
w:shrimp	2 -1 0 10 -8 7 -3 0
w:shrimp _ .	3 6 0 0 -18 0 7 0
w:shrimp _ <level>	0 12 0 0 -9 0 0 0
w:shrimp and	0 0 0 0 -9 10 0 0
w:shrink	0 0 0 -7 17 0 0 0
w:shrink by	0 0 0 -5 10 0 0 0
w:shut	-1 3 0 6 -42 34 5 0
w:shut ,	0 11 0 9 -27 7 0 0
w:shut .	0 0 0 0 -15 7 6 0
w:shut _ <quality>	0 0 0 0 -7 10 0 0
w:shut _ the	0 0 0 0 -4 9 -3 0
w:shut the	0 0 0 0 -16 14 7 0
w:side	-15 11 -14 -11 13 -3 -14 13
w:side ,	0 -4 0 -14 2 11 0 0
w:side .	0 16 0 6 -24 3 -3 0
w:side <v-agree>	0 9 0 7 -13 0 0 0
w:side <v-down>	0 -8 3 0 0 4 1 0
w:side <v-impose>	-3 4 0 0 -12 16 -3 0
w:side _ .	0 -5 0 -1 13 0 0 0
w:side _ <day-ahead>	0 -13 0 5 0 0 7 0
w:side _ a	0 19 0 0 -8 -3 -1 0
w:side _ an	0 5 0 6 -12 0 0 0
w:side _ consider	0 0 0 0 -8 0 0 10
w:side _ duty	0 -4 0 0 9 0 0 0
w:side _ out	10 -2 0 0 -4 0 0 0
w:side _ say	0 0 0 0 13 0 -8 0
w:side _ the	0 2 0 0 -32 16 4 11
w:side and	0 12 0 0 -8 0 0 0
w:side gave	0 0 0 0 -12 0 0 12
w:side give	0 10 0 0 -6 0 0 0
w:side has	0 0 0 0 12 0 -11 0
w:side may	0 9 0 -5 4 -5 0 0
w:side say	0 0 0 0 12 0 -1 0
w:side the	0 -10 0 0 9 0 0 0
w:side would	0 11 0 -15 1 -1 2 0
w:sideway	0 0 9 0 -4 0 0 0
w:sign	0 -9 1 -6 30 -10 -19 6
w:sign ,	0 4 0 -14 5 0 -1 0
w:sign .	7 17 8 -15 -15 -5 -1 0
w:sign ?	0 -18 0 18 0 0 0 0
w:sign _ .	0 0 0 0 8 0 0 0
w:sign _ <day-ahead>	0 -14 0 5 13 -4 0 0
w:sign _ decree	0 0 0 0 -9 0 9 0
w:sign _ it	0 -9 0 0 11 0 0 0
w:sign _ proclamation	0 0 0 -9 10 0 0 0
w:sign _ the	0 5 0 5 -10 0 0 0
w:sign an	0 -6 0 0 11 0 0 0
w:sign by	0 -11 0 1 11 0 0 0
w:sign on	0 -13 0 9 2 0 0 0
w:signature ,	0 1 0 5 -19 7 1 0
w:signature _ missing	0 11 0 0 -9 0 0 0
w:signature _ the	0 13 0 0 -4 0 0 0
w:signature by	0 10 0 0 -7 0 0 0
w:signature is	0 11 0 0 -7 0 0 0
w:signature of	0 -3 0 0 14 0 0 0
w:similar	0 0 0 13 -9 0 0 0
w:simply	0 -1 0 0 -1 0 11 0
w:since	-6 -37 -8 -21 69 -13 -8 0
w:since <day-gone>	0 -15 0 -14 26 -13 7 0
w:since <month-gone>	-6 5 -3 2 12 -9 -7 -1
w:since <number>	0 -10 0 -7 17 0 2 0
w:since _ ,	0 -6 0 0 13 -7 1 0
w:since _ .	0 -11 0 -3 12 0 2 0
w:since _ <quality>	0 -4 0 0 11 0 0 0
w:since _ summer	0 -11 0 0 5 0 0 5
w:since _ the	0 0 0 -3 11 0 0 0
w:since last	0 -14 0 -2 10 6 0 0
w:since then	0 -11 0 -1 28 0 0 0
w:sink	0 -2 0 0 -14 0 0 23
w:sink the	0 0 0 0 -15 0 0 18
w:sir	0 -1 0 0 13 0 0 0
w:sit	-7 -12 0 1 0 -19 14 6
w:sit _ again	0 0 0 0 -3 0 0 9
w:sit _ the	-3 0 0 2 8 -1 -2 0
w:site	0 0 0 0 -11 12 0 0
w:size	0 0 0 27 -22 -2 0 0
w:slap	0 9 0 0 -21 0 18 0
w:slap a	0 13 0 0 -6 0 -3 0
w:slap on	0 0 0 8 -12 0 2 0
w:slaughterhouse	0 0 0 0 -10 11 0 0
w:slaughterhouse in	0 0 0 0 -11 11 0 0
w:sleep	0 0 0 -4 13 -6 0 0
w:sleep .	0 -7 0 0 10 0 0 0
w:slowly .	9 0 0 0 -2 0 0 0
w:small	0 0 0 0 -6 15 0 0
w:small <sender>	0 0 0 0 -9 11 0 0
w:smaller	0 0 0 0 13 0 0 0
w:smile .	0 0 0 10 -7 0 0 0
w:smoke	0 10 1 -1 -8 0 0 0
w:smoked	0 -9 0 0 10 0 0 0
w:smoked <goods>	0 -9 0 0 9 0 0 0
w:snap	0 3 8 0 -6 -2 0 0
w:snap back	0 4 9 0 -9 -2 0 0
w:snow	0 -1 0 0 10 0 0 0
w:so	1 4 11 -7 -4 -13 4 4
w:so ,	0 16 0 -4 -7 -7 6 0
w:so .	0 -3 10 0 0 0 -3 0
w:so ;	0 1 0 0 -11 9 0 0
w:so _ ,	0 7 7 7 -19 0 -1 0
w:so _ .	0 0 0 0 16 -1 0 0
w:so _ <day-ahead>	0 0 0 2 -10 0 0 9
w:so _ <name>	4 7 0 0 -20 0 4 0
w:so _ <number>	0 -5 0 0 10 0 0 0
w:so _ go	0 12 0 0 -11 0 0 0
w:so _ he	0 12 0 0 -10 0 0 0
w:so _ is	0 6 0 8 -13 0 0 0
w:so _ it	0 9 0 0 -17 9 0 0
w:so _ not	0 0 0 0 -7 0 9 0
w:so _ should	0 0 0 -5 11 0 0 0
w:so _ the	12 -15 0 -8 6 0 -5 6
w:so _ they	0 0 0 10 -5 0 0 0
w:so a	0 -6 0 -2 13 0 0 0
w:so are	1 -7 0 9 0 -2 0 0
w:so by	0 0 0 0 -9 0 0 9
w:so do	0 -8 0 0 0 14 0 0
w:so doe	3 -4 2 0 -5 -5 0 9
w:so far	0 11 5 -2 -12 -3 6 0
w:so if	0 21 0 0 -18 0 0 0
w:so that	0 -11 0 -1 9 0 5 0
w:so the	0 -11 0 0 19 0 0 0
w:so would	7 0 0 8 -14 0 0 0
w:social	0 0 0 -7 11 0 0 0
w:social _ that	0 0 0 -9 10 0 0 0
w:sofa	0 -1 0 -7 14 0 0 0
w:software	28 0 0 -1 -20 -4 -8 0
w:software .	20 0 0 -3 -14 0 0 0
w:solar panel	10 0 0 0 -6 0 0 0
w:solution	0 0 0 0 9 -9 0 0
w:some	-10 0 1 -23 14 16 -11 -4
w:some <number>	0 -4 0 0 15 0 0 0
w:some <sender>	0 0 0 0 -8 9 0 0
w:some _ to	0 7 0 0 -15 4 0 0
w:some _ you	0 0 0 12 -8 0 0 0
w:somebody	2 2 0 -8 3 2 -11 -1
w:somebody _ .	0 0 0 0 -1 10 0 0
w:somebody _ a	0 -12 0 0 13 0 0 0
w:something	0 4 -3 35 -29 -16 1 -2
w:something _ "	0 0 0 11 -6 0 0 0
w:something _ ,	0 21 0 0 -16 0 0 0
w:something _ to	0 0 0 10 -9 0 0 0
w:something _ would	0 0 0 11 -9 0 0 0
w:something better	0 11 0 5 -15 0 0 0
w:something else	0 -6 0 11 -6 0 4 0
w:something happen	0 13 0 -3 -9 0 0 0
w:something that	0 -1 0 -7 15 0 0 0
w:something to	0 0 0 -4 11 0 0 0
w:soon	0 -13 0 5 6 3 -12 0
w:sooner	0 -4 0 34 -27 -3 -6 0
w:sooner "	0 0 0 9 -12 0 0 0
w:sooner ,	0 0 0 21 -21 0 0 0
w:sooner .	0 0 0 11 0 -2 -4 0
w:sorghum	0 0 0 0 10 0 0 0
w:sorry	0 0 0 9 -4 0 0 0
w:source	0 0 0 0 10 0 0 0
w:sovereign	0 0 0 0 11 0 -10 0
w:sovereign nation	0 0 0 0 9 0 -9 0
w:soybean	-1 -11 0 -37 40 -2 0 0
w:soybean ,	0 0 0 -5 11 0 -1 0
w:soybean it	0 0 0 0 -8 0 10 0
w:spare	0 -11 0 -1 35 -5 -8 0
w:speak	-3 0 7 -23 25 -18 -9 -4
w:speak on	0 3 9 0 -12 0 0 0
w:speak to	0 0 0 0 14 0 0 0
w:speaking	0 12 0 0 -8 0 0 0
w:special	0 5 0 -9 18 -11 -1 0
w:spend	0 9 0 -5 0 0 0 0
w:spin	0 0 0 12 -8 0 0 0
w:spirit	0 4 0 -9 0 0 3 0
w:split	0 -6 0 0 13 0 0 0
w:spoil	0 0 0 0 -5 0 0 12
w:spoil it	0 0 0 0 -7 0 0 12
w:spoke	0 -9 0 1 12 -12 5 0
w:spoke of	0 -7 0 -5 12 -5 8 0
w:spoken	4 5 0 -19 0 -2 7 0
w:spoken .	0 9 0 0 -8 0 0 0
w:spoken of	5 0 0 -17 1 0 9 0
w:spot	0 -6 19 -5 0 0 0 0
w:sprat	0 8 0 3 -10 0 0 0
w:spring	-13 -2 -4 2 3 12 -2 0
w:spring ,	0 -5 0 2 10 -2 -5 0
w:spring _ <number>	0 -8 0 0 14 0 0 0
w:spring _ and	0 7 0 10 -15 0 0 0
w:spring _ would	0 0 0 -1 10 0 0 0
w:spring it	0 12 0 0 -12 0 0 0
w:spring of	0 -7 0 0 12 0 0 0
w:square	0 1 0 9 -17 0 4 0
w:squid	0 -4 0 0 -5 0 9 0
w:st	0 10 0 0 -6 0 0 0
w:staff	0 -1 0 0 18 -6 0 0
w:stage	0 -6 0 0 14 0 0 0
w:stake	0 23 0 0 -17 -6 0 0
w:stake ?	0 9 0 0 -8 0 0 0
w:stalled	0 0 0 0 -9 10 0 0
w:stamp	0 0 0 0 9 0 0 0
w:stand	1 -2 11 2 -15 12 1 -7
w:stand _ ,	0 10 0 0 -7 0 0 0
w:stand _ by	0 0 0 0 -12 12 0 0
w:stand _ it	0 0 0 10 -8 0 0 0
w:stand at	0 -9 0 -1 9 0 5 0
w:stand behind	0 0 0 11 -10 0 0 0
w:stand in	0 11 0 0 -6 0 -3 0
w:stand to	0 0 14 0 -12 0 0 0
w:standard	0 -3 0 0 9 0 0 0
w:standstill	0 16 0 0 -12 0 0 0
w:start	0 -27 -4 21 0 0 -3 0
w:start .	0 -1 0 0 -2 0 10 0
w:start _ "	0 9 0 0 -11 0 0 0
w:start _ ,	0 0 0 -7 10 0 0 0
w:start _ <day-ahead>	0 -6 0 23 -3 -6 -11 0
w:start on	0 -23 0 29 0 -6 -10 0
w:state	0 -3 -2 -18 2 0 15 3
w:state .	0 0 0 0 -14 9 7 0
w:state _ <organisation>	0 0 0 0 -5 0 9 0
w:state new	0 0 0 0 -6 0 9 0
w:state of	0 13 0 0 -9 0 0 0
w:state on	0 -4 0 0 -2 0 11 0
w:state that	0 0 0 -6 20 -1 0 0
w:statement	-1 -15 0 18 1 -12 0 0
w:station	0 -4 0 -11 -12 3 16 9
w:station ,	0 0 0 0 -8 0 0 10
w:station that	0 0 0 0 -7 0 9 0
w:statute .	0 0 0 13 -9 0 0 0
w:stay	1 -17 0 -2 19 2 -9 0
w:stay ,	0 -16 0 -2 6 6 0 3
w:stay .	0 0 0 -1 -1 -2 10 0
w:stay _ .	0 -3 0 -5 17 0 -6 0
w:stay _ <number>	0 4 0 0 -12 1 6 0
w:stay _ and	0 -13 0 0 9 5 0 0
w:stay _ home	0 -1 0 0 11 0 0 0
w:stay _ it	0 -11 0 0 -9 12 0 1
w:stay _ they	0 -13 0 -3 11 1 0 0
w:stay until	0 -2 0 0 15 0 0 0
w:stay where	0 -13 0 0 0 17 0 0
w:steel	0 -16 -3 -6 19 0 10 0
w:steel <duty>	0 0 0 -8 -1 0 13 0
w:steel _ <level>	0 -1 0 -6 14 0 0 0
w:steel _ <name>	0 0 0 0 -11 9 0 0
w:steel _ <person>	0 0 0 0 -9 0 9 0
w:steel _ aluminum	0 -5 0 -2 16 0 0 0
w:steel and	0 -14 0 0 5 0 1 0
w:steel duty	0 0 0 -5 -7 0 16 0
w:steel in	0 -5 0 0 0 10 0 0
w:steel would	0 12 0 0 -7 0 0 0
w:step	-3 2 -3 -6 -1 -19 25 -7
w:step ,	0 14 0 -2 -10 -1 3 0
w:step .	0 0 0 0 10 0 0 -1
w:step _ <level>	0 -3 0 -5 12 0 0 0
w:step _ and	0 0 0 0 -8 0 9 0
w:step _ be	0 0 0 0 -7 0 10 0
w:step _ the	0 12 0 8 -11 -1 -4 0
w:step _ to	0 0 0 0 -14 0 14 0
w:step back	0 0 0 0 9 0 0 0
w:step would	0 0 0 0 -5 0 9 0
w:still	-4 -20 -14 -20 25 5 2 14
w:still <v-bear>	0 -17 0 3 0 0 4 0
w:still <v-down>	0 0 0 0 -4 11 0 0
w:still <v-impose>	-1 0 0 0 0 9 0 0
w:still <v-propose>	0 0 0 -1 14 0 0 0
w:still _ .	0 -10 0 -2 21 0 0 0
w:still _ <day-ahead>	0 0 0 0 -12 12 0 0
w:still _ <level>	0 -11 0 0 2 0 5 0
w:still _ <person>	4 0 0 -10 0 0 3 0
w:still _ come	0 0 0 -8 15 0 0 0
w:still _ in	0 0 0 0 -6 0 0 10
w:still _ it	0 0 0 0 -17 9 0 11
w:still be	0 0 0 0 11 0 0 0
w:still there	0 0 0 0 -6 0 0 10
w:still to	0 0 0 -9 18 0 0 0
w:stock	8 -4 11 -11 0 0 0 0
w:stockholm	0 -9 0 3 8 0 0 0
w:stockholm ,	0 0 0 -4 10 0 0 0
w:stockholm that	0 0 0 14 -13 0 0 0
w:stop	21 0 0 -9 -22 30 -13 -13
w:stop ,	0 0 0 0 9 0 0 0
w:stop .	0 16 0 0 -8 0 0 0
w:stop <v-sign>	9 0 0 0 -12 5 0 0
w:stop _ .	0 -4 0 -4 17 0 0 0
w:stop _ <day-ahead>	0 12 0 0 -11 0 0 0
w:stop _ export	9 0 0 0 -3 0 0 0
w:stop _ on	0 -5 0 0 10 0 0 0
w:stop _ to	0 -5 0 0 12 0 0 0
w:stop a	0 7 0 -3 -13 16 0 0
w:stop at	0 -1 0 4 -5 0 10 0
w:stop issue	9 0 0 0 -12 5 0 0
w:stop on	0 12 0 0 -11 0 0 0
w:stop the	20 0 0 3 -26 1 0 0
w:stoppage	0 -12 0 0 19 0 0 -4
w:store	1 -6 0 0 -7 13 0 0
w:story	0 -5 0 -4 18 0 0 0
w:straight	0 0 0 6 -16 9 0 0
w:street	0 -11 0 0 15 0 0 0
w:strike	-7 -40 -3 -6 16 0 23 -6
w:strike _ .	0 0 0 0 -3 -1 14 0
w:strike _ with	0 0 0 2 -10 0 8 0
w:strike back	0 0 0 -3 -21 0 29 0
w:strike the	0 0 0 -1 -7 15 0 0
w:stroke	0 5 0 7 -17 0 0 2
w:stroke of	0 10 0 7 -17 0 0 0
w:student	-5 0 0 -1 27 0 -2 0
w:student .	0 0 0 0 10 0 0 0
w:subject	0 0 0 -1 11 -3 -5 0
w:subsidy	0 0 0 0 9 0 0 0
w:substantial	0 0 0 14 -12 0 0 0
w:substantial "	-2 0 0 11 -1 0 0 0
w:substantially	0 4 0 11 -5 0 -11 0
w:substantially .	0 -10 0 12 0 0 0 0
w:substantially higher	0 12 0 0 -11 0 0 0
w:succeed	0 0 0 -7 13 0 0 -1
w:such	2 -15 -1 20 0 -15 0 0
w:such <duty>	0 0 0 -5 10 0 0 0
w:such <v-propose>	0 0 0 -3 10 0 0 0
w:such <v-up>	0 0 0 0 -14 0 11 0
w:such _ case	9 0 0 2 -11 0 0 0
w:such step	0 0 0 0 -14 0 11 0
w:sue	0 -2 0 0 17 -2 0 0
w:suffer	2 0 0 -5 -7 13 0 0
w:sugar	-1 39 0 3 -21 0 -25 0
w:sugar <v-bear>	0 12 0 0 -8 0 0 0
w:sugar _ <level>	0 11 0 -2 -4 0 0 0
w:sugar _ be	0 14 0 0 -12 0 0 0
w:sugar pay	0 11 0 0 -7 0 0 0
w:sugar will	0 12 0 0 -11 0 0 0
w:suggest	0 0 0 -2 14 0 0 0
w:suit	0 0 0 0 12 0 0 0
w:summer	0 -21 -4 28 -9 4 -2 2
w:summer ,	4 -9 0 17 -7 0 -1 0
w:summer .	0 -7 0 17 -14 11 -2 0
w:summit	0 -9 0 -2 0 -2 0 11
w:sunday	0 -4 0 0 14 0 0 0
w:sunflower	0 0 0 -10 7 0 0 0
w:supplier	0 0 0 0 20 -8 0 0
w:supply	-5 -14 16 0 0 0 -2 0
w:suppose	0 19 0 -17 -13 0 0 11
w:suppose it	0 19 0 0 -17 0 0 0
w:suppose they	0 0 0 0 -5 0 0 12
w:surcharge	-2 -28 -4 0 16 10 5 0
w:surcharge <v-begin>	0 6 0 6 -13 0 0 0
w:surcharge <v-down>	0 6 0 6 -12 0 0 0
w:surcharge <v-end>	0 -10 0 14 0 0 0 0
w:surcharge _ .	0 7 0 6 -12 0 0 0
w:surcharge _ <level>	0 -26 0 0 20 7 0 0
w:surcharge _ <quality>	0 0 0 0 -8 0 9 0
w:surcharge _ be	0 0 0 0 -5 12 0 0
w:surcharge _ in	0 2 0 11 -12 0 0 0
w:surcharge come	0 6 0 6 -12 0 0 0
w:surcharge lapse	0 -6 0 12 -2 0 0 0
w:surcharge of	0 -27 0 6 12 7 0 0
w:surcharge on	0 8 0 -6 -17 0 16 0
w:surcharge to	0 0 0 -14 15 0 0 0
w:survive	0 -1 0 0 -13 15 0 5
w:suspend	-1 16 0 -46 -9 20 1 -2
w:suspend _ <day-ahead>	-1 -12 0 -3 -15 0 28 0
w:suspend _ <span>	-6 2 0 0 14 -2 -7 0
w:suspend _ back	0 0 0 0 -10 0 7 0
w:suspend _ of	0 0 0 0 11 0 -4 0
w:suspend _ return	0 9 0 0 -10 0 0 0
w:suspend duty	2 12 0 0 -14 0 0 0
w:suspend for	-7 0 0 0 14 0 -8 0
w:suspend part	0 12 0 0 -9 0 0 0
w:suspend since	1 0 0 0 -19 9 3 0
w:suspend until	-2 -13 0 -3 -8 0 22 0
w:suspense	2 -12 0 0 10 0 0 0
w:suspension	0 14 -9 -16 -21 26 7 -5
w:suspension ,	0 2 0 0 -12 5 4 0
w:suspension <v-end>	0 21 0 -9 -17 10 0 0
w:suspension _ ,	0 16 0 0 -10 0 0 0
w:suspension _ .	0 16 0 0 -10 3 -4 0
w:suspension _ be	0 0 0 0 -12 0 16 0
w:suspension _ not	0 -3 0 8 -15 9 0 0
w:suspension _ prolong	7 -4 0 0 -10 0 8 0
w:suspension _ the	0 0 0 -9 0 11 0 0
w:suspension can	0 0 0 0 -12 0 16 0
w:suspension end	0 14 0 -3 -19 15 0 0
w:suspension is	6 -9 0 0 -4 0 10 0
w:suspension last	0 9 0 0 -8 0 0 0
w:suspension of	0 0 0 -13 16 8 -19 0
w:suspension will	0 0 0 9 -11 5 0 0
w:swear	0 0 0 0 -7 0 10 0
w:switch	0 -4 0 0 0 0 10 0
w:syrup	0 -6 0 -2 0 0 9 0
w:table	3 0 0 0 -6 -15 13 0
w:table ,	0 0 0 -13 0 0 11 0
w:table .	9 3 0 1 -11 -2 -3 1
w:tail	0 0 0 9 -11 0 0 0
w:take	-11 0 18 -13 13 -7 0 -2
w:take <duty>	0 0 0 0 -9 0 11 0
w:take <level>	-6 9 5 -20 -1 0 4 0
w:take <number>	0 10 0 -7 1 0 -9 0
w:take <v-impose>	0 -3 0 0 0 0 -5 11
w:take _ ,	0 -1 0 -7 12 0 0 0
w:take _ <level>	0 -2 0 -1 9 0 0 0
w:take _ again	4 7 0 0 -11 0 0 0
w:take _ back	0 0 0 -6 10 0 0 0
w:take _ duty	0 0 0 -5 14 0 -3 0
w:take _ from	0 0 0 7 -20 9 3 0
w:take _ its	0 0 0 -2 12 2 -8 0
w:take _ measure	0 -3 0 9 -20 0 14 0
w:take _ necessary	0 0 0 0 -11 0 10 0
w:take _ on	-8 2 0 -15 11 0 2 0
w:take _ place	0 -5 0 20 -8 0 0 0
w:take _ step	0 0 0 -2 -9 0 16 0
w:take _ the	0 0 0 -4 12 0 -5 0
w:take _ to	0 -6 0 -9 12 5 -3 0
w:take a	0 -11 13 -8 14 -6 -4 0
w:take back	-5 11 0 -5 4 0 -5 0
w:take countermeasure	0 0 0 0 -9 0 11 0
w:take down	0 0 0 6 0 9 -14 0
w:take effect	1 -19 0 5 0 -3 11 -6
w:take it	0 8 11 -14 0 0 -15 0
w:take its	6 -2 0 6 2 0 -19 0
w:take off	0 -2 0 -1 13 0 0 0
w:take place	0 -2 0 0 0 0 -3 11
w:take the	0 -30 0 2 -5 8 14 0
w:talk	0 -48 0 -5 11 -12 0 41
w:talk .	0 -2 2 -11 9 0 -1 7
w:talk <v-impose>	0 0 0 0 -7 0 0 12
w:talk <v-stay>	0 0 0 0 10 0 -2 0
w:talk _ "	0 0 0 0 -9 11 0 0
w:talk _ ,	0 -12 0 5 1 -7 15 -7
w:talk _ <day-gone>	0 0 0 16 -15 0 0 0
w:talk _ <name>	0 5 0 26 -21 0 -3 0
w:talk _ down	6 0 6 1 -20 0 -4 5
w:talk _ for	0 0 0 0 -14 0 0 14
w:talk _ go	0 0 0 0 10 0 -1 0
w:talk _ in	0 0 0 -1 12 0 0 0
w:talk _ not	0 0 0 -7 12 0 0 -2
w:talk _ the	0 -10 0 0 23 0 -1 -7
w:talk about	0 0 0 -2 20 0 0 0
w:talk again	0 0 0 0 12 0 0 0
w:talk between	0 12 0 0 -4 0 0 0
w:talk break	0 0 6 0 -16 0 -1 9
w:talk fail	4 -20 -2 0 0 -6 20 0
w:talk were	0 0 0 0 -4 10 0 0
w:talk with	0 -13 0 18 0 -1 -9 0
w:talked	0 -8 0 -5 21 -5 0 4
w:talked about	0 0 0 0 21 -2 0 0
w:talking	0 -3 0 -6 27 0 0 0
w:target	0 0 0 6 -10 5 0 0
w:tariff	1 -17 0 33 -7 -5 -22 16
w:tariff ,	-7 -17 0 10 4 -11 8 -4
w:tariff .	5 -11 0 22 -5 -6 -6 0
w:tariff <level-noun>	0 0 0 0 11 0 0 0
w:tariff <not>	0 -12 0 0 14 0 0 0
w:tariff <v-impose>	0 -11 0 -9 14 0 0 8
w:tariff <v-stay>	0 -11 0 -6 19 0 0 0
w:tariff <v-up>	0 -12 0 -12 14 0 0 8
w:tariff _ "	0 -2 0 0 9 0 0 0
w:tariff _ ,	0 3 0 -30 2 4 0 6
w:tariff _ .	0 6 0 5 -6 0 -10 0
w:tariff _ <money>	0 -20 0 7 14 0 -4 0
w:tariff _ <month-ahead>	0 11 0 -1 -4 0 0 0
w:tariff _ <name>	0 0 11 5 -9 0 1 0
w:tariff _ <quality>	0 15 0 -2 -3 0 -1 0
w:tariff _ ?	0 0 0 9 -6 0 0 0
w:tariff _ a	0 0 0 6 -13 0 8 0
w:tariff _ and	0 -4 0 18 -14 0 0 0
w:tariff _ follow	0 0 0 19 -14 0 0 0
w:tariff _ go	0 21 0 0 -19 0 0 0
w:tariff _ has	0 0 0 9 -11 3 0 0
w:tariff _ if	0 12 0 0 -1 0 -4 0
w:tariff _ in	0 0 7 0 -9 0 0 9
w:tariff _ its	0 0 0 13 -5 0 -2 0
w:tariff _ medicine	0 0 0 -14 16 0 0 0
w:tariff _ not	0 -2 0 9 -4 0 0 0
w:tariff _ of	0 9 0 0 -3 0 0 0
w:tariff _ on	0 -1 0 0 -5 0 -4 15
w:tariff _ other	0 0 0 -16 18 0 0 0
w:tariff _ semiconductor	0 0 0 20 -19 0 0 0
w:tariff _ something	0 0 0 10 -7 0 0 0
w:tariff _ that	0 -1 0 -4 13 0 0 0
w:tariff _ the	0 -12 0 4 -7 1 18 -3
w:tariff _ their	0 0 0 10 -7 0 0 0
w:tariff _ them	0 0 0 -6 16 0 -3 0
w:tariff _ they	0 0 0 9 -13 0 0 0
w:tariff _ thi	0 0 0 0 -10 11 0 0
w:tariff _ to	0 -2 0 -4 13 0 0 0
w:tariff _ up	0 -5 0 20 -11 0 0 0
w:tariff _ will	0 0 0 5 -11 0 5 0
w:tariff _ with	0 0 3 -7 11 0 -9 0
w:tariff are	0 -12 0 0 10 0 0 0
w:tariff back	0 12 0 0 0 0 -7 0
w:tariff can	0 11 0 -3 -1 0 0 0
w:tariff come	0 6 0 0 -12 0 8 0
w:tariff could	0 16 0 0 -15 2 0 0
w:tariff down	0 0 0 -4 10 0 0 0
w:tariff fall	0 -4 0 0 10 0 0 0
w:tariff for	0 -5 0 0 14 0 -2 0
w:tariff from	0 7 12 0 -18 0 0 0
w:tariff go	0 -11 0 -8 21 0 0 0
w:tariff in	0 -3 0 0 -11 0 21 0
w:tariff it	0 0 0 14 -17 0 0 0
w:tariff may	0 -4 0 22 -9 0 0 0
w:tariff negotiation	0 0 0 -1 -9 6 0 5
w:tariff of	1 9 0 22 -32 6 2 0
w:tariff on	2 0 0 12 -1 -14 -12 -3
w:tariff over	0 0 0 -3 -2 0 0 12
w:tariff schedule	0 -6 0 0 10 0 0 0
w:tariff talk	0 0 2 0 -12 0 0 11
w:tariff to	0 0 0 1 -11 8 3 0
w:tariff under	0 0 0 -18 21 0 0 0
w:tariff were	0 0 0 -4 15 0 0 0
w:tariff will	0 10 0 -20 0 0 0 0
w:tat	0 0 0 0 -12 0 15 0
w:tax	6 0 0 15 -23 0 5 0
w:tax <quality>	1 -3 0 16 -1 0 -15 0
w:tax _ .	0 7 0 0 -13 0 10 0
w:tax at	0 0 0 16 -11 0 -1 0
w:tax on	0 7 0 -1 3 0 -11 0
w:tax our	0 0 0 3 -14 0 9 0
w:tea	5 -4 0 -4 12 -6 0 0
w:tea and	0 12 0 0 -20 0 9 0
w:tea from	0 -6 0 0 10 0 -4 0
w:tea in	9 0 0 0 -6 0 0 0
w:teache	0 0 0 0 -10 0 0 10
w:team	0 -3 0 -5 11 0 -1 5
w:technology	0 0 0 16 -5 0 -4 0
w:technology _ ,	0 -2 0 14 -9 0 0 0
w:technology transfer	0 -2 0 12 -7 0 0 0
w:television	0 -13 0 1 8 -4 0 0
w:television _ <name>	0 0 0 11 -11 0 0 0
w:tell	-15 -21 -2 15 3 -3 -3 21
w:tell ,	0 2 0 -11 0 0 2 0
w:tell <name>	0 0 0 12 -8 0 0 0
w:tell <office>	0 0 0 0 -6 10 0 0
w:tell <organisation>	-1 3 0 13 -21 -1 12 0
w:tell <person>	0 0 0 2 7 0 -15 0
w:tell _ ,	0 -6 0 -9 0 0 11 4
w:tell _ .	0 0 0 -16 -2 5 18 0
w:tell _ <organisation>	9 -7 0 0 -10 15 0 0
w:tell _ <quality>	0 0 0 23 -19 0 -2 0
w:tell _ <seat>	0 -4 0 17 -7 0 -1 0
w:tell _ business	0 0 0 -8 15 0 0 0
w:tell _ he	0 0 0 0 -7 9 0 0
w:tell _ on	0 0 0 10 2 0 -17 0
w:tell _ press	0 0 0 0 10 0 0 0
w:tell _ radio	0 2 0 -4 -2 0 0 9
w:tell _ that	-5 -7 0 5 16 0 -10 -5
w:tell him	0 -2 0 -2 0 0 9 0
w:tell me	0 0 0 7 -12 2 -6 14
w:tell my	0 0 10 0 -7 0 0 0
w:tell reporter	-5 -4 0 11 10 -11 -7 -8
w:tell the	4 -3 -3 11 -18 10 -3 7
w:tell them	0 0 0 10 -6 0 0 0
w:tell to	0 -6 0 0 0 0 0 10
w:tell us	0 -13 0 0 4 4 0 0
w:temporary	0 -5 0 -1 14 0 0 0
w:ten minute	0 10 0 0 -5 0 0 0
w:tenth	0 9 3 0 -11 1 0 0
w:tenth _ the	0 6 4 0 -10 0 0 0
w:term	-1 -11 -2 -6 25 -7 0 6
w:term .	0 -11 0 0 18 0 0 0
w:term _ the	0 -4 0 0 11 0 0 0
w:text	0 0 0 -5 -11 5 -5 16
w:text .	0 0 0 0 -9 0 0 11
w:text _ the	0 12 0 0 -9 0 0 0
w:text of	0 9 0 0 -7 0 0 0
w:textile	0 6 0 0 5 0 -15 0
w:th	0 15 0 0 -7 0 0 0
w:than	2 -15 -12 -47 49 -39 7 6
w:than <level>	0 0 0 -6 14 0 -4 0
w:than <money>	0 0 0 0 16 -2 0 0
w:than _ .	0 -16 0 -8 16 -2 7 0
w:than _ of	0 -5 0 -6 23 0 0 0
w:than _ on	0 10 0 -4 0 0 0 0
w:that	2 0 -10 12 -3 -10 0 0
w:that "	0 0 0 0 9 0 0 0
w:that 's	5 16 0 0 -15 0 0 0
w:that ,	-8 19 11 11 -34 -7 1 5
w:that .	-3 17 0 -2 -6 10 -11 0
w:that <gate>	0 0 0 0 -10 13 0 0
w:that <goods>	2 -9 -1 -16 -1 9 22 0
w:that <level-noun>	0 -4 0 14 1 0 -12 0
w:that <name>	2 8 2 -12 -2 0 7 -15
w:that <not>	0 0 0 17 -11 -18 -1 11
w:that <quality>	-1 -6 0 -10 -8 0 34 0
w:that <taker>	0 0 0 10 -5 0 0 0
w:that <v-begin>	7 -10 0 10 0 -6 -2 0
w:that <v-end>	4 -3 0 -15 0 -7 3 11
w:that <v-impose>	4 5 0 3 -25 11 -3 6
w:that <v-say>	0 -1 0 0 9 0 0 0
w:that <v-sign>	0 -7 0 0 10 0 0 0
w:that <v-target>	0 0 0 9 -11 0 0 0
w:that <v-up>	0 -7 0 18 0 -5 -3 0
w:that ?	0 0 0 11 -7 0 0 0
w:that _ "	0 7 0 6 -17 0 4 0
w:that _ 's	0 16 8 -2 -27 -3 14 0
w:that _ ,	-4 12 0 6 -15 8 -4 -3
w:that _ .	-6 -22 0 0 9 -19 11 8
w:that _ ;	0 10 0 0 -13 0 3 0
w:that _ <day-ahead>	0 -8 0 11 0 0 0 0
w:that _ <level>	0 35 0 -14 -17 0 -3 0
w:that _ <money>	0 -2 0 11 -17 11 0 0
w:that _ <name>	0 19 0 5 -21 0 0 0
w:that _ <organisation>	0 -6 0 3 8 -9 0 0
w:that _ <person>	0 24 0 13 -32 -7 -2 9
w:that _ <quality>	0 -17 0 0 28 -5 -8 0
w:that _ <span>	0 -6 0 0 9 0 0 0
w:that _ a	3 -16 0 21 0 -8 -3 0
w:that _ and	0 1 0 9 -6 0 -1 0
w:that _ any	0 0 0 0 -11 0 0 12
w:that _ are	0 0 0 2 -11 9 0 0
w:that _ at	0 -3 3 0 10 0 0 0
w:that _ be	0 -1 0 16 0 -11 0 0
w:that _ bring	0 5 0 9 -11 0 0 0
w:that _ can	0 0 0 0 15 0 0 0
w:that _ come	0 -11 0 0 21 0 0 0
w:that _ country	0 11 0 -5 -4 -8 5 0
w:that _ deal	0 0 0 -3 -8 10 2 0
w:that _ defeat	0 0 0 0 -5 9 0 0
w:that _ do	0 12 0 0 -10 0 0 0
w:that _ due	0 0 0 10 -9 0 0 0
w:that _ duty	0 4 0 17 -7 -6 -14 0
w:that _ end	0 -13 0 0 1 -2 4 0
w:that _ for	8 0 0 0 -12 5 0 0
w:that _ from	0 0 0 -7 17 0 -5 0
w:that _ go	0 -10 0 0 11 0 0 0
w:that _ good	0 6 0 -12 7 0 -12 0
w:that _ had	0 10 0 -3 8 -1 -11 0
w:that _ half	10 0 0 0 -12 0 2 0
w:that _ have	0 -14 0 6 16 -5 0 0
w:that _ his	-2 0 0 14 -8 0 0 0
w:that _ if	0 2 0 9 -11 0 0 0
w:that _ in	-2 13 0 7 -21 0 -1 12
w:that _ it	0 -6 0 -1 11 -1 -1 3
w:that _ lapse	0 7 6 0 -8 0 0 0
w:that _ law	0 0 0 6 -12 4 3 0
w:that _ lead	0 0 0 10 -8 0 0 0
w:that _ let	12 0 0 0 -8 0 0 0
w:that _ levy	0 12 0 -3 -10 0 1 0
w:that _ line	0 0 0 0 12 -10 0 0
w:that _ make	0 -2 0 -6 0 0 12 0
w:that _ maker	0 10 0 4 -13 0 0 0
w:that _ may	0 -5 0 -14 5 9 0 0
w:that _ mean	0 -10 0 29 -11 -1 -9 0
w:that _ might	12 -1 0 11 -27 2 3 4
w:that _ not	0 -15 0 2 8 -2 0 0
w:that _ nothing	0 -9 0 -11 10 5 -1 8
w:that _ of	1 2 0 -4 7 -10 0 0
w:that _ on	-2 -20 0 -5 20 9 0 0
w:that _ other	0 0 0 7 -9 0 0 0
w:that _ plant	0 0 0 0 12 -8 0 0
w:that _ purchase	0 0 0 10 -8 0 0 0
w:that _ rate	0 4 0 -10 0 0 1 0
w:that _ reserved	0 0 0 5 -8 0 0 0
w:that _ return	0 18 0 0 -13 0 0 0
w:that _ say	0 0 8 5 -11 0 0 0
w:that _ second	0 12 0 0 -15 6 0 0
w:that _ see	0 10 0 0 -5 0 0 0
w:that _ shall	1 12 0 -3 -13 0 0 1
w:that _ shut	0 0 0 0 -8 11 0 0
w:that _ side	0 -8 0 -6 31 0 -3 0
w:that _ stop	0 11 0 0 -14 4 0 0
w:that _ such	9 -5 0 4 -10 0 0 0
w:that _ surcharge	0 0 0 -5 10 0 0 0
w:that _ suspend	0 10 0 0 -11 0 1 0
w:that _ talk	0 0 0 0 -11 -2 2 16
w:that _ the	0 10 2 10 -5 -9 -18 -6
w:that _ them	0 -6 0 0 10 0 0 0
w:that _ threat	0 0 0 -7 14 0 0 0
w:that _ three	0 9 0 0 -5 0 0 0
w:that _ too	0 19 0 9 -23 0 0 0
w:that _ truce	0 -14 0 0 19 -2 0 0
w:that _ two	0 0 0 -3 20 0 -1 0
w:that _ want	0 0 0 12 -8 0 0 0
w:that _ we	0 -12 9 -3 9 0 -1 0
w:that _ were	0 0 0 0 -11 7 9 0
w:that _ what	0 11 0 -11 2 0 -3 0
w:that _ which	0 0 0 14 -13 0 0 0
w:that _ will	-7 -3 -1 -20 25 2 1 -5
w:that _ would	2 -39 -24 -6 9 9 16 -3
w:that a	-3 1 2 -10 0 1 1 0
w:that again	0 6 0 8 -16 0 0 0
w:that all	0 19 0 -2 -5 -5 0 0
w:that both	0 4 0 -8 9 0 0 0
w:that bring	0 0 0 -11 0 5 0 8
w:that broader	0 0 0 9 -8 0 0 0
w:that buy	0 0 0 13 -10 0 0 0
w:that carry	0 2 0 8 -12 0 0 0
w:that case	3 6 16 14 -42 -9 10 0
w:that cocoa	0 -4 0 0 -3 10 0 0
w:that could	0 3 0 12 -19 11 -4 0
w:that country	0 -2 0 11 -4 0 0 0
w:that day	-1 0 0 11 -8 -3 9 -3
w:that do	0 0 0 14 -13 0 0 0
w:that doe	0 0 0 -10 4 0 6 0
w:that end	5 -17 0 -9 0 0 2 11
w:that event	3 0 0 -2 -9 0 7 0
w:that every	0 0 0 0 -8 11 0 0
w:that for	0 -3 0 -2 12 0 0 0
w:that from	0 0 0 17 -12 0 0 0
w:that happen	0 0 0 0 -11 0 14 0
w:that has	0 16 0 -1 -11 3 0 0
w:that he	-2 -7 -2 2 33 -27 -28 -1
w:that he'd	0 10 0 7 -15 0 0 0
w:that his	0 0 0 7 -11 3 -1 0
w:that i	0 0 0 -9 11 0 -1 0
w:that if	0 -7 0 8 -2 -10 5 1
w:that is	0 -17 0 22 14 -18 -24 0
w:that it	7 5 0 12 -16 -10 6 -16
w:that its	0 -9 0 -1 3 -2 9 0
w:that lapse	0 9 0 0 -6 0 0 0
w:that last	0 0 0 0 -1 9 0 0
w:that leave	10 13 0 -4 -14 0 0 0
w:that may	-1 -3 0 18 0 -7 -6 0
w:that of	0 -4 0 -7 28 0 0 0
w:that oil	0 -7 0 -13 13 0 7 0
w:that on	0 -10 0 -2 0 0 0 12
w:that only	0 8 0 0 -11 0 6 0
w:that other	0 0 0 14 -11 4 -5 0
w:that pay	0 -4 0 0 12 0 0 0
w:that she	0 0 0 -3 -7 0 14 0
w:that such	0 0 0 -1 13 0 0 0
w:that the	-21 5 2 -14 25 -5 -11 0
w:that their	0 0 0 9 -3 -2 0 0
w:that there	0 -10 0 -19 31 -1 0 0
w:that they	6 0 0 -1 -27 22 0 1
w:that thi	0 0 0 8 -18 7 6 0
w:that three	0 0 0 0 -15 16 0 0
w:that two	0 0 0 0 -4 10 0 0
w:that up	0 0 0 -8 0 0 0 11
w:that was	0 12 0 -18 2 0 -4 0
w:that were	0 -4 0 -6 15 0 0 0
w:that without	1 0 0 23 -25 -8 -6 14
w:that would	0 0 -4 3 7 -31 5 0
w:that you	0 -3 0 -5 16 0 0 0
w:the	-6 0 -1 2 26 2 -23 -14
w:the <agent>	-10 18 -10 -9 3 -13 5 -18
w:the <day-ahead>	-3 2 0 14 5 -5 -26 -2
w:the <duty>	7 3 0 -19 -4 9 1 1
w:the <gate>	0 -13 -11 -1 2 -2 24 -2
w:the <goods>	-12 17 -11 8 -22 9 14 -10
w:the <level-noun>	-22 -1 -18 12 9 -17 -3 0
w:the <level>	0 -6 2 32 -27 8 3 -4
w:the <money>	0 -2 0 19 -13 7 -6 0
w:the <name>	-10 -5 -18 13 3 8 -3 -1
w:the <number>	5 53 -19 17 -53 -7 -8 3
w:the <office>	-22 -3 -17 -1 5 13 0 1
w:the <organisation>	7 -21 -1 0 5 27 -5 -21
w:the <person>	-17 9 -13 10 0 -7 -12 7
w:the <quality>	-17 4 -6 14 -12 5 0 9
w:the <seat>	-10 -8 0 7 17 -19 -1 0
w:the <sender>	12 -11 0 -7 11 -13 -11 3
w:the <span>	0 22 0 7 -19 -8 0 0
w:the <v-bear>	0 -4 15 -6 0 -5 -2 4
w:the <v-deny>	21 -18 0 0 7 0 -21 0
w:the <v-down>	0 -11 0 0 15 -14 0 6
w:the <v-end>	-4 2 -11 15 -1 -17 5 -9
w:the <v-propose>	0 -7 -6 18 -18 -7 8 16
w:the <v-return>	0 11 0 -5 0 5 -11 0
w:the <v-say>	-1 22 0 -11 -21 5 3 4
w:the <v-sell>	5 -11 10 8 0 -10 -9 0
w:the <v-sign>	0 18 -6 -2 -17 -10 13 3
w:the <v-stay>	4 -4 0 0 9 -10 -2 0
w:the <v-suspend>	3 35 3 0 -37 3 0 -10
w:the <v-target>	-3 -23 0 9 15 2 -6 0
w:the <v-up>	0 -7 0 0 2 -14 17 0
w:the _ &	0 -3 13 0 -4 0 0 0
w:the _ 's	-7 -4 -12 9 -7 12 2 -6
w:the _ )	0 -13 0 0 17 0 0 0
w:the _ ,	8 3 -14 8 -2 -5 5 -15
w:the _ -	5 0 8 4 -1 -16 -3 -3
w:the _ .	14 -4 -23 6 11 -6 -8 2
w:the _ :	0 5 -2 12 -10 -3 0 0
w:the _ ;	0 -2 0 -25 15 0 0 0
w:the _ <day-gone>	0 7 0 0 -22 0 13 0
w:the _ <level>	0 -3 8 0 4 0 -16 0
w:the _ <name>	0 5 0 8 -20 0 6 0
w:the _ <number>	0 -19 2 0 8 9 -10 0
w:the _ <office>	0 -8 0 10 9 -4 -3 -1
w:the _ <person>	0 -9 7 3 -4 4 -3 0
w:the _ <quality>	0 16 0 2 -19 0 4 0
w:the _ <span>	0 -1 0 -1 17 0 0 0
w:the _ ?	0 -12 0 -14 40 -1 0 0
w:the _ a	0 -5 0 2 -16 13 2 0
w:the _ about	6 2 0 -6 -10 8 0 0
w:the _ again	0 1 0 14 -2 -12 -3 0
w:the _ against	0 0 0 -15 30 -1 0 0
w:the _ agree	0 -11 0 -3 31 -2 -4 0
w:the _ agreement	0 -5 0 12 -2 0 0 0
w:the _ amount	0 0 0 8 -11 6 0 0
w:the _ appeared	0 0 0 9 -9 0 0 0
w:the _ apply	3 -7 0 -1 10 0 0 0
w:the _ are	0 3 0 -5 -18 15 1 1
w:the _ as	0 -5 0 -3 17 -1 0 0
w:the _ back	0 2 0 4 6 0 -14 0
w:the _ ban	-3 -4 0 0 12 0 0 0
w:the _ be	0 0 0 -11 0 0 15 0
w:the _ become	0 -8 0 13 -12 0 6 0
w:the _ boat	0 -3 0 0 9 0 0 0
w:the _ book	10 4 0 0 -14 0 0 0
w:the _ border	0 13 0 0 -8 0 0 0
w:the _ break	4 -9 11 7 -8 -5 -6 2
w:the _ by	0 1 -3 -16 16 3 -1 0
w:the _ can	-3 2 0 -9 -5 -14 15 8
w:the _ cannot	0 -20 0 3 16 0 0 0
w:the _ case	0 8 0 0 -13 0 7 0
w:the _ clause	0 0 0 0 11 -4 0 0
w:the _ column	0 35 0 0 -32 0 0 0
w:the _ come	0 2 -15 10 -9 0 6 -8
w:the _ control	-16 0 0 0 23 0 0 0
w:the _ could	0 19 1 0 -14 -2 -7 7
w:the _ custom	0 14 0 0 -11 0 0 0
w:the _ day	18 1 -4 -18 -10 3 4 0
w:the _ decide	20 1 0 0 -15 0 0 0
w:the _ direction	0 -6 0 0 11 0 0 0
w:the _ do	0 2 0 -14 15 0 -2 -2
w:the _ door	0 0 0 0 -10 11 0 0
w:the _ down	0 0 0 -2 11 0 0 0
w:the _ duty	-2 12 0 -7 -6 19 -15 -4
w:the _ end	-9 12 -7 -3 -13 21 -10 1
w:the _ enter	0 17 0 0 -15 0 0 0
w:the _ exclusion	0 -5 0 0 15 0 0 0
w:the _ fail	0 -15 0 -1 15 0 8 -9
w:the _ failed	0 0 0 0 -5 0 16 0
w:the _ fair	0 0 0 8 -14 6 0 0
w:the _ fall	0 11 -8 7 -8 3 -9 -8
w:the _ fear	0 -10 0 6 -1 10 0 0
w:the _ fee	-3 -8 0 -4 9 4 0 0
w:the _ figure	0 16 0 1 -18 0 0 0
w:the _ for	7 2 -2 -11 0 0 6 -6
w:the _ from	0 0 9 1 -3 0 -6 0
w:the _ get	0 -2 0 -6 11 0 0 0
w:the _ go	-15 -13 6 4 -5 12 4 0
w:the _ had	0 -2 0 2 8 -21 0 2
w:the _ has	-21 12 -6 9 10 -23 -17 0
w:the _ have	0 -9 0 0 14 0 -4 2
w:the _ he	0 -14 0 -12 32 0 0 0
w:the _ if	0 -6 0 -14 7 6 1 0
w:the _ in	-5 -5 18 -11 5 3 0 -8
w:the _ investigation	2 -4 0 11 -5 0 0 0
w:the _ is	5 -7 5 5 -8 1 -10 5
w:the _ it	0 16 0 1 -17 -10 4 0
w:the _ lapse	4 0 7 12 -11 -12 -6 1
w:the _ largest	0 0 10 0 0 0 0 0
w:the _ last	0 -3 -1 -8 10 8 0 0
w:the _ law	0 0 0 5 -23 12 6 0
w:the _ leader	0 0 0 0 -2 9 0 0
w:the _ let	0 19 0 -2 -8 0 0 0
w:the _ level	0 13 0 0 -6 0 -4 0
w:the _ lose	0 -4 16 0 -9 5 0 0
w:the _ maker	3 -5 0 7 -12 12 0 0
w:the _ market	0 0 1 -1 -3 9 0 0
w:the _ may	-25 12 -13 2 -30 29 2 0
w:the _ meet	0 -9 0 2 1 -5 -4 11
w:the _ might	0 0 0 11 -10 0 0 7
w:the _ minister	0 -5 0 13 -10 0 3 0
w:the _ morning	0 25 0 0 -26 0 4 0
w:the _ move	0 -1 0 0 0 0 9 0
w:the _ must	0 -4 0 -7 16 0 0 0
w:the _ negotiation	0 0 0 -1 -9 6 0 5
w:the _ night	0 0 0 0 -7 0 11 0
w:the _ not	0 2 0 8 -5 -9 0 0
w:the _ notice	20 -16 0 0 -3 0 0 0
w:the _ number	0 19 0 7 -24 0 0 0
w:the _ of	8 26 -8 -6 -9 -7 -15 7
w:the _ off	0 0 0 -1 15 0 0 0
w:the _ on	-3 -14 6 3 0 10 -6 7
w:the _ one	-3 22 -1 7 -17 0 -7 0
w:the _ only	0 0 0 -1 12 0 -2 0
w:the _ order	0 12 0 -2 -12 4 0 0
w:the _ our	0 6 0 3 -12 0 0 0
w:the _ out	0 -3 0 -3 0 9 0 0
w:the _ parliament	0 0 0 -5 15 0 0 0
w:the _ pass	0 16 0 -11 -4 0 0 0
w:the _ pause	0 -8 0 0 12 0 0 0
w:the _ pay	0 10 0 0 -4 0 0 0
w:the _ peace	0 8 0 0 -7 0 0 0
w:the _ price	0 -6 0 0 10 0 0 0
w:the _ provide	0 -3 0 15 -7 0 0 0
w:the _ publish	0 0 0 12 -10 0 0 0
w:the _ quota	0 0 0 11 -7 0 0 0
w:the _ rate	0 20 -3 -22 1 -17 1 0
w:the _ refuse	0 0 0 19 -7 -3 -1 0
w:the _ register	11 0 0 0 -8 0 0 0
w:the _ remain	-1 0 0 0 0 9 0 0
w:the _ reply	0 6 0 0 -10 0 5 0
w:the _ resume	0 -10 0 0 8 3 0 0
w:the _ return	13 -4 6 -4 0 -2 -3 0
w:the _ revive	0 0 0 0 -11 9 0 0
w:the _ room	0 0 0 0 12 0 0 0
w:the _ round	0 -10 0 -3 -1 2 0 15
w:the _ rule	0 0 0 -5 13 -4 0 0
w:the _ run	0 0 0 10 0 -4 0 0
w:the _ same	0 0 0 0 -8 0 9 0
w:the _ say	0 -10 -13 37 -6 -9 -9 0
w:the _ season	0 -13 0 6 0 4 0 0
w:the _ shall	0 7 0 8 -13 0 0 0
w:the _ shed	0 0 0 0 -9 11 0 0
w:the _ ship	0 6 0 0 -9 0 0 0
w:the _ side	-4 -8 -2 0 17 -4 -1 0
w:the _ signature	0 9 0 0 -12 0 0 0
w:the _ since	0 0 0 -11 7 0 4 0
w:the _ spring	0 -15 0 0 6 -1 9 0
w:the _ st	0 13 0 0 -11 0 0 0
w:the _ stay	-3 4 -1 7 -8 -6 10 0
w:the _ stop	0 11 0 0 -7 0 0 0
w:the _ strike	0 -2 0 0 9 0 0 0
w:the _ surcharge	0 8 0 -12 0 0 0 0
w:the _ table	0 10 0 0 -9 0 0 0
w:the _ take	0 -9 0 2 7 0 0 0
w:the _ talk	0 0 0 9 -13 0 0 8
w:the _ tariff	0 -11 0 -38 42 -4 0 5
w:the _ tell	0 -2 0 -3 0 10 -3 0
w:the _ term	0 -4 0 0 14 0 0 0
w:the _ th	0 15 0 0 -8 0 0 0
w:the _ that	-4 24 -8 -14 1 -5 -2 -2
w:the _ the	0 -4 0 8 0 0 -2 0
w:the _ thing	0 1 0 -7 -15 0 -2 19
w:the _ threaten	4 -4 0 5 3 0 -10 0
w:the _ time	0 -13 0 1 2 -3 6 0
w:the _ to	3 -2 15 -1 -22 2 13 -3
w:the _ trade	-1 0 0 11 -9 2 0 0
w:the _ truce	2 -1 0 -4 12 -4 0 -3
w:the _ under	-3 0 0 -22 23 0 3 0
w:the _ unless	0 -3 0 -4 17 0 0 0
w:the _ up	0 -4 0 19 -10 0 0 0
w:the _ warn	0 -10 -11 -21 24 0 10 -8
w:the _ was	-1 2 0 10 -9 -10 8 0
w:the _ we	0 10 0 0 -2 -3 0 0
w:the _ week	7 -2 0 -5 16 -6 0 -4
w:the _ were	0 -2 -3 -1 39 -3 -19 0
w:the _ when	0 -9 0 0 17 0 0 0
w:the _ who	0 17 0 -6 -6 0 0 0
w:the _ will	-22 -5 11 1 18 -3 -5 -22
w:the _ win	0 -10 0 0 6 4 0 0
w:the _ within	0 -3 0 0 15 -3 0 0
w:the _ would	10 3 -4 6 -13 10 -22 3
w:the _ year	0 -6 0 0 12 0 0 0
w:the absence	0 18 0 -1 -12 0 0 0
w:the accord	0 2 0 -10 8 2 0 0
w:the act	0 0 0 -7 10 0 0 0
w:the agenda	0 -11 0 5 11 0 0 0
w:the agreement	0 -26 0 0 38 -17 -6 -3
w:the air	0 0 0 11 -7 0 0 0
w:the alternative	0 11 0 8 -19 0 0 0
w:the answer	0 2 0 -7 23 0 -18 0
w:the app	0 -3 0 -3 -9 21 0 0
w:the approval	0 -3 0 0 -1 9 0 0
w:the arbiter	0 10 0 0 -9 0 0 0
w:the atlantic	0 0 0 -6 10 0 0 0
w:the autumn	0 2 0 15 -4 -6 -2 0
w:the back	0 10 0 0 -4 0 0 0
w:the bag	0 0 0 0 -6 0 12 0
w:the banana	0 -11 0 4 0 -1 4 0
w:the bargain	0 -1 0 10 -1 0 0 0
w:the bell	0 -10 0 0 14 0 0 0
w:the biggest	0 0 0 10 -7 0 0 0
w:the bill	0 -12 0 6 6 0 -1 0
w:the border	-3 -4 0 0 17 -1 0 0
w:the break	0 -4 0 0 10 0 0 0
w:the bridge	0 0 0 -1 21 -2 0 -2
w:the calendar	0 7 0 9 -15 0 0 0
w:the calm	0 0 0 11 -8 0 0 0
w:the car	2 0 0 7 -26 13 0 5
w:the case	-4 -2 0 0 -3 17 0 0
w:the ceasefire	0 12 0 0 0 -2 0 0
w:the charge	0 -12 0 -8 1 12 2 0
w:the chip	0 0 0 0 12 0 0 0
w:the christma	0 0 0 0 -10 2 0 6
w:the club	-3 -6 0 0 13 0 0 0
w:the company	0 -15 0 -2 1 18 0 0
w:the consequence	0 12 0 0 -4 0 -3 0
w:the contract	0 0 0 -3 9 0 0 0
w:the control	11 -2 0 12 -12 -2 -2 0
w:the corte	0 0 0 11 -9 0 0 0
w:the country	-1 -10 0 -4 7 3 2 0
w:the custom	0 -6 0 0 17 -3 0 0
w:the cut	0 -3 0 0 14 0 0 0
w:the dairy	0 0 0 0 -6 11 0 0
w:the date	0 34 0 -10 -18 0 -1 0
w:the deadline	0 -6 0 -1 22 0 0 0
w:the deal	-5 -11 0 -9 1 3 11 11
w:the declaration	0 -2 0 -6 15 0 0 -1
w:the decree	0 5 0 0 -7 0 6 0
w:the delegation	0 0 0 0 11 0 0 0
w:the desk	0 0 0 12 -5 0 -3 0
w:the difference	0 -12 0 0 27 0 0 0
w:the dispute	0 10 0 -3 -9 10 -2 0
w:the door	1 0 1 -3 -3 -12 12 0
w:the double	0 -10 0 0 17 -3 0 0
w:the draft	0 0 0 3 -3 -2 -2 10
w:the drawer	9 0 0 13 -28 -2 11 0
w:the duty	11 6 1 -22 4 -3 -3 -3
w:the effect	0 -2 0 0 10 0 0 0
w:the emergency	0 -21 0 -10 9 16 -5 0
w:the empty	0 9 0 0 -2 0 0 0
w:the end	-6 9 -6 16 -15 -8 7 -5
w:the evening	0 0 0 -3 13 0 0 0
w:the event	0 27 4 0 -24 -7 0 0
w:the exemption	9 -9 0 0 5 0 0 0
w:the expiry	0 11 0 0 -10 0 0 0
w:the extension	0 5 0 -15 16 -12 -1 0
w:the extra	0 2 0 -17 15 0 0 0
w:the federal	11 0 2 0 -7 0 0 0
w:the fee	-5 -17 0 2 5 17 -11 0
w:the fifth	0 -4 0 0 14 0 0 0
w:the finding	0 0 0 11 -5 0 0 0
w:the firm	9 5 0 0 -12 0 0 0
w:the five	0 0 0 12 -11 0 0 0
w:the forced	0 0 0 -4 10 0 0 0
w:the form	0 -5 0 -2 13 0 0 0
w:the former	0 24 0 0 -16 0 0 0
w:the fourth	0 0 0 0 10 0 -8 0
w:the general	0 -2 0 -5 11 0 0 0
w:the glove	0 8 0 0 -17 0 4 0
w:the h	0 0 0 0 11 0 0 0
w:the height	0 14 0 0 -6 0 -5 0
w:the higher	0 19 0 -4 -2 -8 -5 0
w:the highest	0 -4 0 -2 18 0 0 0
w:the house	0 -9 0 0 21 -1 -5 0
w:the import	10 0 0 0 -3 0 0 0
w:the increase	0 -8 0 2 0 -2 8 0
w:the inquiry	0 0 0 -4 12 0 0 0
w:the island	0 0 0 -2 14 0 0 0
w:the judge	0 -6 0 -2 19 0 0 0
w:the krone	0 0 12 0 -10 0 0 0
w:the last	-1 11 0 -20 12 -13 -5 -1
w:the law	-1 7 0 5 -19 -3 15 -1
w:the leader	3 0 0 -11 0 0 2 0
w:the letter	0 0 1 11 -18 0 0 0
w:the level	0 13 0 0 -8 0 0 0
w:the levy	0 -9 0 7 -1 9 -3 0
w:the licence	-11 0 0 -16 12 15 0 0
w:the light	0 -7 0 0 10 0 0 0
w:the line	8 -10 0 0 -2 7 0 0
w:the list	-7 0 -4 16 -5 0 2 -3
w:the lower	0 0 0 -5 17 -1 0 0
w:the matter	0 -12 0 -13 21 3 0 0
w:the meantime	0 10 0 -5 -11 0 5 0
w:the measure	0 -1 0 5 -8 -7 13 0
w:the mediator	0 -5 0 0 18 -1 0 -2
w:the meet	0 -6 10 -3 0 0 0 4
w:the metal	0 0 0 0 10 0 0 0
w:the mill	0 0 0 0 -4 9 0 0
w:the moment	0 13 0 0 -8 0 0 0
w:the money	0 -14 0 1 18 0 0 0
w:the month	0 -9 0 -4 20 0 0 0
w:the new	0 -37 1 -10 37 0 -1 0
w:the newspaper	0 -3 0 -2 13 0 0 0
w:the next	0 14 0 -8 -7 -11 0 7
w:the ninth	0 10 0 0 -8 0 0 0
w:the northern	0 -5 0 0 14 -3 0 0
w:the note	0 15 0 0 -13 0 0 0
w:the number	0 -6 0 0 11 0 0 0
w:the offer	0 -6 0 0 -1 3 -3 8
w:the oil	0 0 9 9 -7 -10 0 0
w:the old	-21 26 0 -13 1 -14 -21 -10
w:the older	0 -14 0 4 7 0 0 0
w:the one	10 0 0 9 -20 -10 13 0
w:the ordinary	0 -22 0 0 28 0 0 0
w:the other	-2 9 -4 -14 6 -4 5 -5
w:the owner	0 0 0 0 19 -5 -3 0
w:the page	0 0 0 0 -6 11 0 0
w:the paper	0 11 0 -23 3 2 -7 0
w:the party	0 -7 0 0 15 0 0 0
w:the pause	-6 18 1 1 -18 11 -10 -7
w:the peace	0 10 0 0 -1 0 0 0
w:the penalty	0 0 0 10 -6 0 0 0
w:the period	0 0 0 0 -10 11 0 0
w:the permit	27 -20 0 -6 0 6 -14 0
w:the peso	0 0 21 0 -22 0 0 0
w:the picket	0 -3 0 0 13 0 0 0
w:the place	0 0 0 10 -2 0 0 0
w:the player	0 -7 0 0 13 0 0 0
w:the position	0 10 0 0 -6 0 0 0
w:the power	0 0 0 -8 17 0 0 0
w:the premium	0 0 10 0 -5 0 0 0
w:the present	0 11 0 4 -5 -3 -8 0
w:the press	0 0 0 -11 14 0 0 0
w:the protocol	0 -3 0 11 -6 5 0 0
w:the quarrel	0 5 0 9 -17 6 0 0
w:the question	0 0 0 -4 19 0 0 0
w:the quota	0 -13 0 0 6 0 6 0
w:the rare	8 0 0 4 -11 0 0 0
w:the rate	0 20 0 -7 -1 -8 -8 3
w:the reduction	0 2 0 -10 1 0 0 0
w:the relief	0 0 0 12 -9 0 0 0
w:the renewal	0 10 0 0 -3 0 0 0
w:the rest	0 -20 0 0 10 4 -1 0
w:the resumption	0 11 0 0 -8 0 0 0
w:the return	0 16 0 0 -5 0 -5 0
w:the rice	0 12 0 0 -12 0 0 0
w:the right	3 15 -1 0 -32 3 16 0
w:the risk	0 0 0 0 10 0 0 0
w:the rule	21 -18 0 0 7 0 -21 0
w:the s	0 -3 13 0 -4 0 0 0
w:the salmon	0 0 0 2 -9 0 1 0
w:the same	14 -21 2 -15 -5 1 24 0
w:the say	0 7 0 -1 -9 5 0 0
w:the scale	0 0 0 0 -7 0 10 0
w:the season	0 -5 0 0 20 -2 0 0
w:the second	-5 12 0 -14 0 0 -5 7
w:the sell	0 -1 13 0 -8 0 0 0
w:the settlement	0 0 0 0 -9 0 10 0
w:the seventh	0 10 0 0 -15 0 0 7
w:the ship	6 -11 0 3 5 0 0 0
w:the shoe	0 0 0 0 -7 0 11 0
w:the sign	8 0 0 0 -15 0 0 10
w:the signature	0 0 0 -4 16 -2 0 0
w:the soybean	0 0 0 0 -7 0 10 0
w:the standstill	0 13 0 -5 -5 0 0 0
w:the state	0 2 0 -8 -10 0 7 5
w:the steel	0 -13 0 0 6 0 1 0
w:the step	0 0 0 -3 -2 0 9 0
w:the street	0 -9 0 0 11 0 0 0
w:the strike	0 -9 0 -4 27 -2 0 0
w:the stroke	0 10 0 7 -18 0 0 0
w:the subject	0 0 0 0 10 0 0 0
w:the sugar	0 7 0 4 -12 1 0 0
w:the summer	0 -11 0 8 3 -4 -3 4
w:the summit	0 -2 0 0 0 0 0 9
w:the surcharge	0 -16 0 24 -5 3 -7 0
w:the suspend	1 8 0 0 -11 -1 0 0
w:the suspension	0 5 -5 -3 -16 18 6 -3
w:the table	3 0 0 0 -10 -13 16 0
w:the talk	9 -23 -3 -8 -1 -16 0 30
w:the tariff	0 13 0 -8 -26 6 19 9
w:the temporary	0 -4 0 0 10 0 0 0
w:the text	3 7 0 -9 -7 8 -8 0
w:the thing	0 -4 13 -9 2 0 0 0
w:the third	0 -8 0 -13 31 -4 0 0
w:the threat	-2 -10 0 31 -21 -2 8 -2
w:the tide	0 11 0 0 -4 0 0 0
w:the time	0 0 0 -1 9 -1 -1 0
w:the trade	0 1 3 6 -8 -14 6 0
w:the treaty	0 -4 0 -9 8 -1 0 10
w:the trial	0 -5 0 0 11 0 0 0
w:the truce	8 17 3 4 -22 18 -33 -9
w:the two	-18 -2 0 0 17 0 -25 4
w:the understanding	0 1 0 0 -15 12 0 0
w:the water	0 -7 0 0 20 0 0 0
w:the way	0 7 0 0 -17 0 0 12
w:the whole	0 -9 0 -7 -8 11 -2 20
w:the wine	0 0 0 12 -6 0 -4 0
w:the wireless	0 -6 0 0 -1 0 11 0
w:the yarn	0 11 0 0 -9 0 0 0
w:their	-7 1 -2 -17 27 0 -19 0
w:their ,	0 12 0 0 -10 0 0 0
w:their .	0 8 0 -2 -14 0 9 0
w:their <goods>	-9 -5 0 0 0 12 1 0
w:their <organisation>	0 0 0 0 11 -4 0 0
w:their <person>	0 0 0 0 -16 20 0 0
w:their <v-buy>	0 0 0 10 -9 0 0 0
w:their <v-sell>	0 -1 0 0 0 -1 10 0
w:their _ ,	7 -21 8 -2 -4 10 0 0
w:their _ .	-9 6 -15 10 -18 20 -17 7
w:their _ back	0 0 0 0 10 0 0 0
w:their _ is	0 0 0 14 -16 0 0 0
w:their _ of	0 0 0 12 -10 0 0 0
w:their _ to	0 0 0 -2 13 0 0 0
w:their _ truce	0 11 0 0 -6 0 0 0
w:their good	0 -7 0 -4 15 0 0 0
w:their own	0 0 0 10 0 0 0 0
w:their paper	0 0 0 0 -4 9 0 0
w:their purchase	0 0 0 10 -10 0 0 0
w:their word	0 -3 0 11 -5 0 0 0
w:them	3 -5 -20 23 -8 1 -5 -5
w:them ,	0 0 0 15 0 -14 -1 0
w:them .	0 5 -2 -18 19 -8 0 -9
w:them :	0 0 0 15 -11 0 0 0
w:them <level>	0 -3 0 20 -13 0 0 0
w:them <v-begin>	0 -5 0 -4 1 9 0 0
w:them <v-down>	0 0 0 -3 11 0 0 0
w:them _ ,	0 0 0 0 -14 14 0 0
w:them _ .	-1 -21 0 14 0 8 -5 0
w:them _ <day-ahead>	9 -6 0 0 -1 0 0 0
w:them _ <number>	0 0 0 -2 11 0 0 0
w:them _ again	0 0 0 0 -5 10 0 0
w:them _ tariff	0 0 0 16 -14 0 0 0
w:them _ they	0 7 0 0 -11 5 0 0
w:them a	0 0 0 9 -8 0 0 0
w:them again	0 2 0 7 -17 -4 0 10
w:them back	12 -12 0 0 -2 8 0 0
w:them the	0 11 0 0 -7 0 0 0
w:them under	8 0 0 1 -9 0 0 0
w:themselve	6 9 0 -5 -7 0 0 0
w:then	0 52 -34 24 -60 -3 -2 22
w:then ,	-2 25 0 0 -11 -4 -4 -9
w:then .	-1 -13 0 6 13 -14 0 0
w:then :	0 -15 0 0 22 0 0 0
w:then <goods>	0 -3 0 17 -7 0 0 0
w:then <level>	0 -9 0 -7 19 0 0 0
w:then <name>	0 9 0 4 0 0 -13 0
w:then <not>	0 -4 0 0 -5 0 0 10
w:then <quality>	0 11 0 0 -7 0 0 0
w:then <v-bear>	0 17 0 -30 -9 -3 13 0
w:then <v-begin>	0 6 0 0 5 0 -11 0
w:then <v-down>	0 -10 0 -12 30 0 0 0
w:then <v-impose>	0 24 0 -13 -18 -5 12 0
w:then <v-propose>	0 0 0 -9 0 0 10 0
w:then <v-stay>	0 12 0 -1 -4 0 0 0
w:then <v-target>	0 15 0 -9 -12 0 7 0
w:then <v-up>	0 24 0 -4 -19 0 2 0
w:then ?	0 11 0 -4 -4 0 0 0
w:then _ "	0 -3 0 0 -2 0 10 0
w:then _ 's	0 18 0 -6 -24 9 0 0
w:then _ ,	0 0 0 -11 31 0 -5 0
w:then _ .	0 0 0 -10 9 0 0 0
w:then _ <level>	-2 19 0 4 -30 0 11 0
w:then _ <number>	0 12 0 4 -21 -2 6 0
w:then _ <person>	0 3 0 9 -9 0 -1 0
w:then _ again	0 19 0 0 -16 0 0 0
w:then _ are	0 14 0 0 -9 0 0 0
w:then _ at	0 11 0 1 -10 0 -3 0
w:then _ butter	0 12 0 0 -10 0 0 0
w:then _ charge	0 -11 0 0 11 4 -3 0
w:then _ for	0 -2 0 -11 0 10 6 0
w:then _ go	6 0 0 11 -12 0 0 0
w:then _ have	0 -2 0 7 -13 0 0 11
w:then _ its	0 -7 0 0 -5 0 13 0
w:then _ may	0 12 0 0 -8 0 -3 0
w:then _ mentioned	0 0 0 10 -6 0 0 0
w:then _ pay	0 -18 0 0 23 0 0 0
w:then _ raise	0 0 0 0 -2 9 -2 0
w:then _ take	0 8 0 0 -14 0 0 6
w:then _ the	-13 11 0 -5 4 -2 0 0
w:then _ will	0 -14 0 20 -10 1 0 0
w:then apply	0 14 0 0 -13 0 0 0
w:then be	10 0 0 -2 -8 5 -8 5
w:then both	0 12 0 0 -9 0 0 0
w:then charge	0 13 0 -6 -15 0 7 0
w:then come	0 -9 0 -2 22 0 0 0
w:then have	0 6 0 0 -14 0 0 7
w:then i	0 0 0 0 -11 -1 0 15
w:then it	0 -4 0 -21 5 13 0 0
w:then on	0 11 0 -9 1 0 -4 0
w:then our	9 -8 0 13 -14 0 0 0
w:then pay	0 13 0 -12 -12 -1 7 0
w:then raise	0 9 0 0 -14 0 4 0
w:then rise	0 9 0 0 -4 0 0 0
w:then somebody	0 -3 0 0 13 0 0 0
w:then stop	10 0 0 0 -1 -4 0 0
w:then the	-3 5 0 19 -14 -1 0 0
w:then their	0 -1 0 0 -4 0 10 0
w:then they	0 -1 0 0 13 0 0 0
w:then we	4 0 0 15 -10 0 -7 0
w:then you	0 2 0 9 -12 0 0 0
w:there	-1 -7 -12 25 -6 -11 -15 22
w:there 's	-1 -18 0 11 0 -10 8 7
w:there ,	0 -6 0 -1 19 -6 0 0
w:there .	-2 2 -1 9 0 0 -5 0
w:there <not>	0 14 0 0 -10 0 0 0
w:there _ ,	0 4 0 7 -14 0 0 0
w:there _ <month-gone>	0 2 0 11 -16 0 0 0
w:there _ a	0 -19 0 0 12 -9 -4 9
w:there _ an	0 12 0 0 -5 0 0 0
w:there _ be	0 -27 0 0 -1 2 -11 27
w:there _ have	0 0 0 11 -11 0 0 0
w:there _ in	0 4 0 0 -10 0 3 0
w:there _ no	3 1 -1 -6 2 -5 9 -11
w:there _ nothing	10 3 0 9 -28 7 0 0
w:there _ one	1 -13 0 0 11 0 0 0
w:there _ tariff	0 0 0 11 -11 0 0 0
w:there _ the	0 -15 0 4 20 0 0 0
w:there are	0 -6 0 0 14 0 -2 0
w:there be	0 7 0 13 -16 0 0 0
w:there been	0 9 0 0 -8 0 0 0
w:there in	0 0 0 0 -7 0 0 10
w:there is	11 -4 -3 3 2 0 -3 -8
w:there since	0 2 0 10 -14 0 0 0
w:there will	0 -10 0 -12 6 3 -17 17
w:there would	0 -6 0 1 -9 -3 0 17
w:thereafter	0 53 0 -1 -49 0 0 0
w:therefore	0 17 0 -4 -8 0 0 0
w:therefore _ to	0 10 0 0 -10 0 0 0
w:these	-6 17 0 -4 0 -14 -4 5
w:these <goods>	0 0 0 9 -6 0 0 0
w:these _ ,	0 13 0 0 -10 0 0 0
w:these _ will	0 0 0 9 -8 0 0 0
w:these product	0 0 0 13 -12 0 0 0
w:they	-1 6 -39 -3 4 20 -11 0
w:they <not>	-1 0 0 17 -9 0 -5 0
w:they <v-bear>	0 11 0 -1 -5 0 -6 0
w:they <v-begin>	-10 -9 -4 5 3 0 5 2
w:they <v-down>	-4 -2 -1 12 2 0 -7 0
w:they <v-impose>	-1 0 0 5 10 -3 -20 0
w:they <v-propose>	0 -13 0 4 19 -6 -4 0
w:they <v-return>	0 7 0 0 -18 10 0 0
w:they <v-say>	8 1 0 -10 -2 2 0 0
w:they <v-threaten>	0 0 0 0 9 0 0 0
w:they <v-up>	0 -13 0 3 0 -5 9 3
w:they _ ,	0 24 -11 11 -16 5 -8 -18
w:they _ .	0 -18 0 -21 25 0 -6 9
w:they _ <day-today>	0 5 0 2 -10 0 0 0
w:they _ <level>	0 -11 0 -4 21 0 0 0
w:they _ ?	0 18 0 -1 -13 0 0 0
w:they _ again	0 -12 0 0 22 0 0 0
w:they _ apply	0 16 0 0 -15 0 0 0
w:they _ at	0 -9 0 0 15 0 0 0
w:they _ back	0 8 0 0 -10 7 0 0
w:they _ be	1 22 0 -29 -30 15 11 0
w:they _ by	0 -10 0 0 21 0 0 0
w:they _ charge	0 -12 0 -2 16 0 0 0
w:they _ due	0 0 0 0 -26 26 0 0
w:they _ from	0 -6 0 -7 21 0 0 0
w:they _ get	0 0 0 9 -7 0 0 0
w:they _ go	0 0 0 5 -10 8 0 0
w:they _ have	0 -20 0 0 32 -6 0 0
w:they _ in	4 0 0 0 -3 -11 6 0
w:they _ it	10 0 0 0 0 -1 0 0
w:they _ lead	0 0 0 11 -8 0 0 0
w:they _ on	0 8 0 -3 -21 0 15 0
w:they _ out	0 0 0 0 8 0 -7 0
w:they _ pay	0 17 0 -15 -5 0 0 0
w:they _ put	0 4 0 0 -9 5 0 0
w:they _ start	0 0 0 15 -14 0 0 0
w:they _ still	0 0 0 0 -6 0 0 10
w:they _ stop	0 11 0 0 -21 12 0 0
w:they _ tell	0 0 0 2 -10 0 8 0
w:they _ that	0 -5 0 -2 19 0 0 0
w:they _ the	0 -10 0 0 13 -6 0 0
w:they _ then	0 10 0 0 -14 4 0 0
w:they _ there	0 -7 0 0 10 0 0 0
w:they _ they	0 11 0 0 -8 0 0 0
w:they _ to	-2 -1 0 0 14 1 -12 0
w:they _ up	9 7 0 -2 -11 -6 0 4
w:they _ us	0 0 0 9 -8 0 0 0
w:they _ without	0 8 0 4 -12 0 0 0
w:they are	0 -17 -1 -4 -12 39 -9 6
w:they arrive	0 -2 0 0 9 0 0 0
w:they charge	0 0 0 9 -7 0 0 0
w:they could	2 6 0 16 -20 -14 4 0
w:they do	1 -2 0 -9 18 -10 -9 2
w:they don't	0 0 0 10 -4 1 0 0
w:they go	0 -8 0 4 -4 -4 11 4
w:they lose	0 -1 0 0 11 0 0 0
w:they make	0 -1 0 0 12 0 0 0
w:they may	-1 7 0 -13 3 0 0 0
w:they meet	0 0 0 0 13 0 0 0
w:they might	0 0 0 -2 -9 -1 11 5
w:they never	0 6 0 4 -12 0 0 0
w:they pay	3 11 0 0 -8 -3 0 0
w:they put	0 -3 0 -2 13 0 0 0
w:they return	0 0 0 0 -11 11 0 0
w:they stand	0 12 0 0 -14 0 0 0
w:they start	0 -7 0 0 12 0 0 0
w:they used	0 17 0 0 -17 0 0 0
w:they wake	15 21 0 -2 -27 -3 0 0
w:they were	6 4 0 -20 5 -12 0 0
w:they will	-11 7 0 2 -5 15 -12 -2
w:they would	0 5 -5 -10 -9 19 4 -11
w:they'd	9 6 0 5 -22 -4 0 5
w:they'd <v-begin>	0 0 0 11 -8 0 0 0
w:they'd be	0 18 0 0 -17 0 0 0
w:they'll	0 0 0 -7 11 0 0 0
w:they'll <v-bear>	0 9 0 0 -6 0 0 0
w:they'll _ in	0 11 0 0 -10 0 0 0
w:they'll pay	0 10 0 0 -8 0 0 0
w:they're	0 -17 0 16 0 0 0 0
w:they've	0 -6 0 0 10 0 0 0
w:thi	3 -24 0 3 22 2 -13 0
w:thi <v-begin>	10 -1 3 -2 0 -5 0 0
w:thi <v-impose>	0 -2 0 0 13 0 0 0
w:thi <v-up>	10 0 0 0 0 0 0 0
w:thi _ ,	2 12 0 -16 -3 -10 9 0
w:thi _ .	-3 3 -3 -14 8 8 -8 1
w:thi _ and	0 0 0 0 12 0 -6 0
w:thi _ come	0 -3 0 0 -6 0 12 0
w:thi _ if	0 -2 0 0 11 0 0 0
w:thi _ is	0 0 9 0 -3 0 0 0
w:thi _ may	0 0 0 11 -7 0 0 0
w:thi _ the	0 -5 0 20 -7 0 -3 0
w:thi _ will	0 0 0 1 -13 8 0 0
w:thi _ would	0 -4 0 10 -11 7 0 0
w:thi could	0 0 0 0 -6 0 9 0
w:thi fall	0 11 0 0 -10 0 0 0
w:thi go	10 0 0 0 0 0 0 0
w:thi is	0 -1 0 9 -2 0 0 0
w:thi one	0 0 9 -4 -9 8 0 0
w:thi paper	0 -5 0 0 10 0 0 0
w:thi summer	0 0 0 0 -11 12 0 0
w:thi week	0 7 0 7 1 -5 -11 0
w:thi year	0 -14 -2 -2 34 -7 0 0
w:thin	0 0 0 -2 15 -5 0 0
w:thing	-11 -1 12 -10 -11 2 8 12
w:thing <v-end>	0 1 8 0 -10 0 0 0
w:thing _ .	0 0 0 -11 6 7 0 0
w:thing _ do	0 0 0 -1 -6 0 10 0
w:thing _ say	0 0 0 0 -7 0 9 0
w:thing could	0 0 0 11 -8 0 0 0
w:thing he	0 0 3 0 -13 0 9 0
w:thing is	0 7 0 0 -16 0 0 10
w:thing that	0 0 0 0 9 0 0 0
w:thing to	0 0 3 -7 0 0 9 0
w:think	13 -5 -2 7 -14 -2 4 1
w:think _ a	9 0 0 15 -20 0 0 0
w:think _ it	0 0 0 4 -8 0 6 0
w:think _ tariff	0 0 0 13 -12 0 0 0
w:think about	16 0 0 18 -25 0 0 0
w:think again	0 9 0 -1 -11 0 5 0
w:third	-2 -4 7 -17 10 6 -12 0
w:third .	0 13 0 -7 -1 -2 0 0
w:third _ .	0 -6 6 -2 0 -3 -5 10
w:third _ <level>	0 -1 0 -4 9 0 0 0
w:third _ of	0 0 0 0 10 0 0 0
w:third _ on	0 13 0 0 -6 0 0 0
w:third _ the	0 -6 0 5 -14 15 0 0
w:third _ their	0 0 10 0 -1 -4 0 0
w:third _ what	0 0 0 0 -14 4 9 0
w:third country	0 4 0 -3 11 0 -6 0
w:third of	0 0 5 0 -33 23 2 0
w:third round	0 0 0 0 17 0 0 0
w:those	-9 33 -6 16 -11 -15 -24 -5
w:those <level-noun>	0 9 0 0 -6 0 0 0
w:those <v-stay>	0 9 0 0 -13 2 0 0
w:those _ <level>	0 -10 0 0 11 0 0 0
w:those _ <number>	0 -4 0 0 13 0 0 0
w:those _ do	0 0 0 9 -8 0 0 0
w:those _ the	0 -1 0 0 9 0 0 0
w:those _ will	0 10 0 0 -8 0 0 0
w:those _ would	0 0 0 11 -10 0 0 0
w:those on	-3 -3 0 0 20 0 0 0
w:though	0 16 0 -5 -21 -3 20 0
w:though <not>	0 18 0 -12 -8 0 3 0
w:though _ to	0 11 0 -8 0 0 0 0
w:though not	0 11 0 -11 -2 0 3 0
w:thousand	7 -3 0 0 -22 24 0 0
w:thousand of	0 0 0 0 -11 17 0 0
w:threat	-15 -30 -10 51 -22 3 0 -7
w:threat ,	0 0 0 7 -9 0 4 0
w:threat .	0 0 0 13 -12 8 -5 0
w:threat _ <day-gone>	0 0 0 9 -7 0 0 0
w:threat _ an	0 -1 0 -1 12 0 -2 0
w:threat _ be	0 0 0 12 -11 0 0 0
w:threat _ the	0 0 0 19 -9 0 0 0
w:threat is	0 7 0 14 -17 0 0 0
w:threat of	0 -13 0 17 0 0 -8 0
w:threaten	0 -47 -14 20 0 5 -5 -10
w:threaten <duty>	0 0 0 5 -10 0 3 0
w:threaten <level>	0 0 0 6 0 0 -14 0
w:threaten _ .	0 0 0 13 -7 0 0 0
w:threaten _ <day-gone>	0 0 0 12 -13 0 0 0
w:threaten _ <month-gone>	0 0 0 -3 11 0 0 0
w:threaten _ <person>	0 0 0 1 -13 0 10 0
w:threaten _ <quality>	0 0 0 -18 20 0 0 0
w:threaten _ bring	0 -1 0 0 9 0 0 0
w:threaten _ close	0 0 0 0 14 -4 0 0
w:threaten _ duty	0 0 0 -7 10 0 0 0
w:threaten _ further	0 0 0 -5 10 0 0 0
w:threaten _ impose	-1 0 0 17 -12 0 0 0
w:threaten _ leave	0 0 0 -3 14 0 -3 0
w:threaten _ make	0 0 0 5 -11 0 3 0
w:threaten _ of	0 0 0 3 -10 0 4 0
w:threaten _ on	0 0 0 13 -2 0 -12 0
w:threaten _ stop	-2 0 0 0 0 10 0 0
w:threaten _ with	3 0 0 2 -11 10 0 0
w:threaten on	0 0 0 10 -26 8 4 0
w:threaten tariff	0 0 0 10 -9 0 0 0
w:threaten to	2 -19 -5 -2 10 7 -4 -2
w:threaten with	0 0 0 -3 10 0 -3 0
w:three	-6 7 0 -47 0 26 0 -9
w:three _ ,	0 -5 0 0 22 -1 -3 0
w:three _ .	0 0 0 0 11 0 -1 0
w:three _ as	0 17 0 0 -17 0 0 0
w:three _ in	0 3 0 0 -15 13 0 0
w:three time	0 14 0 0 -9 0 0 0
w:three would	0 9 0 0 -4 0 0 0
w:through	-1 4 0 -16 5 0 0 9
w:through .	0 0 0 0 10 -3 0 0
w:through <number>	0 16 0 0 -13 0 0 0
w:through _ .	0 15 0 0 -11 0 0 0
w:thrown	0 -5 0 0 10 0 0 0
w:thu	0 -22 0 0 13 0 2 0
w:ticket	0 -3 0 -2 13 0 0 0
w:tide	0 10 0 0 -4 0 0 0
w:tighten	12 0 0 0 -8 0 0 0
w:tiktok	0 -6 0 -13 36 -8 0 0
w:tile	0 18 0 8 -17 0 -7 0
w:till	0 0 0 -4 12 0 -2 0
w:timber	0 6 0 10 -5 0 -10 0
w:time	1 8 -3 10 -11 -2 1 -22
w:time ,	6 -2 0 23 -19 0 0 -2
w:time .	-5 5 -6 -6 -4 0 17 -1
w:time <v-impose>	0 0 0 10 -7 0 0 0
w:time _ <level>	0 -1 0 19 -14 0 0 0
w:time _ a	0 0 0 4 -9 0 5 0
w:time _ but	0 0 0 0 11 0 -10 0
w:time _ he	0 -9 0 18 -8 0 0 0
w:time _ much	0 13 0 1 -18 0 0 0
w:time _ the	4 25 1 1 -18 -8 -13 0
w:time and	0 0 0 0 11 0 -5 0
w:time as	0 13 0 0 -16 0 0 0
w:tin	2 -6 0 -10 8 0 0 0
w:tin <v-bear>	0 -10 0 0 3 4 0 0
w:tit	0 0 0 0 -12 0 15 0
w:to	-21 -2 -3 17 12 -2 -3 -16
w:to ,	9 -1 5 0 -21 0 0 8
w:to <day-ahead>	0 -26 0 -21 64 -6 -4 0
w:to <day-gone>	0 -19 0 -1 37 -2 0 0
w:to <duty>	0 -12 0 2 0 2 1 0
w:to <goods>	3 8 0 18 -31 -4 11 0
w:to <level-noun>	-4 -4 4 -4 -8 8 12 0
w:to <level>	-8 -3 -1 0 7 -13 5 0
w:to <month-ahead>	0 -11 0 -1 19 0 0 0
w:to <name>	25 0 -4 -22 -14 25 -17 9
w:to <not>	0 -12 0 0 9 0 3 0
w:to <number>	-4 8 -15 13 -7 4 -10 -4
w:to <organisation>	0 0 0 -15 35 -4 -12 0
w:to <person>	0 0 0 0 0 12 -1 0
w:to <quality>	0 0 0 0 -20 8 10 0
w:to <seat>	-4 -20 0 -4 37 2 -19 0
w:to <sender>	0 0 0 0 13 0 0 0
w:to <v-bear>	-6 -4 -7 10 4 0 0 -3
w:to <v-begin>	-2 7 -9 6 -11 0 1 3
w:to <v-buy>	0 0 0 -4 25 0 -1 0
w:to <v-deny>	0 0 0 -3 -2 11 0 0
w:to <v-down>	3 -4 4 0 7 -5 -13 -4
w:to <v-end>	-23 16 16 -2 -16 11 -9 0
w:to <v-impose>	0 8 -4 17 -25 2 1 9
w:to <v-propose>	1 -10 -7 11 -3 -1 8 -3
w:to <v-renew>	0 -11 0 -1 9 5 0 0
w:to <v-return>	0 -1 0 -4 8 -9 -6 6
w:to <v-sell>	-5 -15 7 0 -5 10 6 0
w:to <v-sign>	-5 9 0 2 1 -23 -25 13
w:to <v-stay>	0 2 0 7 -5 -18 0 6
w:to <v-suspend>	7 -1 0 6 2 -13 -5 0
w:to <v-target>	0 0 0 12 -24 7 8 0
w:to <v-up>	-10 5 24 16 -18 -4 -7 -3
w:to _ "	0 0 0 -3 -8 0 17 0
w:to _ 's	-1 13 0 0 0 0 -2 0
w:to _ ,	0 -10 0 -4 0 24 0 -22
w:to _ .	-5 4 9 14 -18 -19 13 5
w:to _ <day-ahead>	0 -11 0 0 -3 8 6 0
w:to _ <day-gone>	0 19 0 -1 -13 0 0 0
w:to _ <goods-amount>	0 0 0 0 9 0 0 0
w:to _ <level>	-4 6 0 6 -19 -2 14 0
w:to _ <money>	0 0 0 -2 17 -7 0 0
w:to _ <name>	-11 -3 0 -4 15 14 -17 0
w:to _ <person>	0 11 0 -7 -5 3 0 0
w:to _ <quality>	-1 -4 0 -9 0 7 12 0
w:to _ <seat>	0 -10 0 3 11 0 0 0
w:to _ ?	0 -1 0 -9 15 0 0 0
w:to _ a	0 21 0 -9 -3 -2 0 -1
w:to _ after	0 5 0 8 -11 0 0 0
w:to _ again	-6 0 0 -1 20 -3 -7 0
w:to _ an	-2 0 0 -2 16 0 -2 0
w:to _ and	7 4 1 0 -4 -12 -3 0
w:to _ apply	0 11 0 0 -7 0 0 0
w:to _ are	1 10 0 0 -12 0 0 0
w:to _ as	1 -18 3 9 0 0 -6 0
w:to _ at	0 10 0 -10 -5 6 0 0
w:to _ away	0 0 0 -5 11 0 0 0
w:to _ back	15 0 0 -5 -3 0 -2 0
w:to _ by	0 0 19 -15 0 -5 -4 5
w:to _ car	0 0 0 10 -4 0 0 0
w:to _ charge	0 -7 0 -4 19 0 0 0
w:to _ control	0 0 0 12 -10 0 0 0
w:to _ countermeasure	0 0 0 0 -12 0 13 0
w:to _ done	0 0 0 0 -5 0 10 0
w:to _ duty	0 5 0 17 -12 0 -10 0
w:to _ early	0 -10 0 0 0 10 0 0
w:to _ first	9 0 0 0 -2 0 1 0
w:to _ for	-1 0 0 0 2 -5 -11 11
w:to _ from	0 -26 0 1 35 0 -3 0
w:to _ i	10 0 0 0 -16 8 0 0
w:to _ if	5 -4 0 -6 13 0 0 0
w:to _ in	-5 2 4 -6 2 0 -9 11
w:to _ instead	0 0 0 -1 -12 16 0 0
w:to _ is	0 0 0 -11 7 0 2 0
w:to _ it	-5 -3 2 -14 25 -26 -4 5
w:to _ its	-2 19 0 -4 -4 -2 0 0
w:to _ law	0 0 0 22 -17 0 0 0
w:to _ level	0 8 0 -8 0 0 0 0
w:to _ list	0 2 0 5 0 0 -10 0
w:to _ next	0 -3 0 11 -1 0 0 0
w:to _ off	0 4 0 -5 -17 18 0 0
w:to _ old	0 -1 0 -2 12 0 0 0
w:to _ on	-8 4 -2 29 -8 -9 -20 -7
w:to _ one	1 3 0 0 -9 -1 6 0
w:to _ or	0 -8 0 -11 23 0 -2 0
w:to _ ordinary	0 -6 0 0 11 0 0 0
w:to _ other	0 -2 0 -2 19 -2 -1 0
w:to _ own	0 -10 0 0 5 0 7 0
w:to _ safe	0 12 0 0 -10 0 0 0
w:to _ table	0 -2 0 0 -1 0 11 0
w:to _ tariff	0 19 0 4 -9 0 -11 0
w:to _ that	0 0 0 -13 -8 17 2 0
w:to _ the	-25 -17 -7 28 -7 3 1 0
w:to _ their	0 0 0 0 22 -5 -7 0
w:to _ them	5 0 0 0 -18 5 4 0
w:to _ they	0 13 0 0 -6 0 0 0
w:to _ thi	0 8 0 3 -10 0 0 0
w:to _ through	0 0 0 0 -6 0 9 0
w:to _ time	0 20 0 0 -19 0 0 0
w:to _ to	-4 -11 -1 13 7 -16 1 0
w:to _ under	0 0 0 -1 10 0 -1 0
w:to _ unless	0 0 0 -4 10 0 -4 0
w:to _ we	0 11 4 1 -26 5 0 0
w:to _ what	5 18 0 6 -19 -8 0 0
w:to _ who	0 0 0 0 13 0 0 0
w:to _ year	0 11 0 0 -11 0 0 0
w:to _ —	0 -8 0 0 9 0 0 0
w:to a	3 0 0 11 -6 -15 0 0
w:to abolish	0 0 0 -5 13 0 0 0
w:to act	0 0 0 -1 16 0 0 0
w:to add	0 10 0 -4 -8 0 6 0
w:to agree	0 -1 0 16 -17 0 0 6
w:to an	-2 13 0 16 -17 0 0 0
w:to answer	0 -2 0 -5 10 0 0 0
w:to apply	0 12 0 0 -13 0 3 0
w:to approve	0 -3 0 -1 3 0 -4 9
w:to be	-4 -27 -13 10 12 0 6 -15
w:to bear	0 10 0 -1 -4 0 0 0
w:to both	0 15 0 0 -15 0 0 0
w:to bring	1 1 0 4 0 0 -8 0
w:to buy	0 0 0 -3 22 0 0 0
w:to charge	0 4 0 10 -18 0 0 0
w:to close	0 -1 0 -10 -7 0 20 0
w:to consider	0 0 0 0 -6 0 10 0
w:to decide	0 0 0 -11 9 0 0 0
w:to defend	0 0 0 0 -15 0 19 0
w:to deliver	0 0 0 0 -1 0 10 0
w:to die	0 14 0 0 -11 0 0 0
w:to do	0 2 0 0 -8 -16 14 0
w:to double	0 0 11 -5 0 0 -1 0
w:to duty	0 -5 0 9 0 0 0 0
w:to each	0 0 0 -3 10 0 0 0
w:to fail	0 15 0 0 -17 2 0 0
w:to fear	0 0 0 12 -10 0 0 0
w:to fight	0 0 0 0 -9 0 13 0
w:to follow	0 -8 0 0 -4 0 16 0
w:to give	0 -1 0 6 10 -5 -6 0
w:to go	-3 2 0 18 -2 -15 -7 0
w:to have	0 32 0 2 -34 7 0 0
w:to hold	6 0 0 15 -16 0 0 0
w:to impose	-1 0 0 14 -13 0 1 0
w:to invest	0 0 0 -2 -1 10 0 0
w:to it	0 -20 0 3 16 -8 0 0
w:to its	0 -11 0 4 15 -11 0 0
w:to join	0 0 0 13 -11 0 0 0
w:to jump	0 -4 12 0 -9 0 0 0
w:to know	0 9 0 -11 0 0 0 0
w:to lay	0 0 0 0 -16 18 0 0
w:to leave	0 0 0 -8 13 0 -4 0
w:to let	0 -3 0 0 14 -3 -6 0
w:to life	0 -7 0 0 -6 13 0 0
w:to lose	0 -3 25 -1 -13 -3 0 0
w:to meet	0 -1 0 -12 22 0 0 0
w:to move	0 9 0 0 -18 11 0 0
w:to my	0 0 0 10 -6 0 0 0
w:to new	0 0 0 25 -18 0 -5 0
w:to nothing	0 -12 0 0 9 0 3 0
w:to open	0 0 0 10 -8 0 0 0
w:to other	7 0 0 27 -24 -9 0 0
w:to pay	0 -7 0 16 -7 0 1 0
w:to people	0 0 0 0 11 0 0 0
w:to plan	0 -1 0 0 11 0 0 0
w:to prolong	0 -2 0 0 13 0 0 0
w:to put	10 15 0 6 -23 0 -3 0
w:to raise	0 -3 0 19 -19 0 3 0
w:to renew	0 -5 0 0 0 10 0 0
w:to respond	0 0 0 0 -7 0 10 0
w:to restore	0 10 0 0 -7 0 0 0
w:to return	0 -19 0 -1 34 -2 0 0
w:to run	0 -1 0 0 10 0 0 0
w:to safeguard	0 0 0 0 -10 0 11 0
w:to see	0 1 0 -7 16 -2 0 0
w:to set	0 -1 0 0 10 0 0 0
w:to sign	0 6 0 -14 9 0 0 0
w:to stop	-6 5 0 -4 0 13 -10 0
w:to the	-23 0 -27 0 16 -2 2 -22
w:to their	0 11 0 -10 -11 6 2 0
w:to try	0 8 0 7 -13 0 0 0
w:to undo	0 0 0 10 -11 0 0 0
w:to vote	0 0 0 14 -11 0 0 0
w:to where	0 12 0 0 -7 -1 -1 0
w:to zero	0 -2 0 -11 22 0 0 0
w:toamasina	0 5 0 0 -12 0 6 0
w:toast	0 -3 1 0 -4 0 0 10
w:tobacco ,	0 11 0 -1 -5 0 0 0
w:together .	0 11 0 0 -5 0 0 0
w:toll	0 -10 0 -7 3 9 1 0
w:toll for	0 0 0 0 0 9 0 0
w:tomatoe	0 -20 0 0 9 0 4 0
w:ton	0 -7 -2 -9 -18 35 -6 0
w:ton _ <quality>	0 0 0 0 -5 10 0 0
w:ton for	0 0 0 0 -9 13 0 0
w:tonne	0 6 10 -1 -20 1 1 0
w:too	1 -8 -4 10 0 -12 0 4
w:too ,	0 9 0 0 -3 -5 0 0
w:too .	4 -17 0 6 -8 0 6 6
w:too _ to	0 0 0 10 -5 0 0 0
w:too _ would	0 10 0 0 -10 0 0 0
w:tool	0 -9 0 -14 18 7 -13 0
w:top	0 0 -3 10 -4 -6 12 0
w:top _ a	0 0 0 0 -4 0 10 0
w:top _ everything	0 0 0 10 -9 0 0 0
w:top _ the	0 0 0 8 -1 0 0 0
w:top of	0 0 0 6 -8 0 8 0
w:total .	0 -3 0 0 12 0 -1 0
w:total _ <level>	0 13 0 -4 -5 0 0 0
w:touch	0 -4 0 -2 -14 -1 27 0
w:touch _ ,	0 0 0 0 -7 0 11 0
w:town	0 -11 0 2 3 1 0 0
w:toy	0 0 0 -12 16 0 0 0
w:tractor	1 1 0 11 -18 0 4 0
w:tractor ,	0 10 0 0 -9 0 0 0
w:tractor in	0 0 0 0 -6 0 9 0
w:trade	-6 -5 2 7 11 -18 0 -17
w:trade .	0 0 0 9 -1 -1 0 0
w:trade <agent>	2 0 0 16 -12 -3 0 0
w:trade _ 's	0 0 0 8 -10 1 0 0
w:trade _ ,	0 2 0 0 7 -10 -1 0
w:trade _ .	0 4 0 2 -10 0 4 0
w:trade _ tell	0 0 0 8 -13 0 5 0
w:trade deal	0 0 0 9 -13 8 0 0
w:trade in	0 0 0 0 -2 0 12 0
w:trade minister	0 2 0 4 -13 -4 9 0
w:trade war	0 0 0 0 12 0 -3 0
w:trader	0 8 4 -15 1 0 -4 0
w:trader <v-say>	0 10 0 0 0 -7 0 0
w:trading	0 0 9 0 0 0 -4 0
w:trading _ .	0 0 10 -8 0 0 0 0
w:transfer	-3 -5 0 12 0 0 0 0
w:transfer ,	-3 -2 0 14 -2 0 0 0
w:transfer _ intellectual	0 -2 0 14 -9 0 0 0
w:transit	0 0 0 -5 9 3 0 0
w:transport <agent>	0 0 0 0 -5 9 0 0
w:travel	0 2 0 -9 9 0 0 0
w:treasury	0 0 9 0 0 -2 -1 0
w:treaty	-4 31 -2 -6 -13 -21 -17 13
w:treaty ,	0 30 0 -2 -26 0 0 4
w:treaty .	0 0 0 0 11 0 0 0
w:treaty by	0 16 0 0 -9 0 0 0
w:trial	0 -6 0 0 14 0 0 0
w:trinh	0 0 0 0 -5 10 0 0
w:trouble ,	0 12 0 0 -11 0 0 0
w:truce	1 19 -3 -9 -2 18 -44 -11
w:truce <goods>	0 9 0 0 -6 0 0 0
w:truce <name>	0 0 0 15 -15 0 0 0
w:truce <v-begin>	0 5 7 7 -12 -3 -2 0
w:truce <v-end>	6 7 0 5 -7 -10 -7 0
w:truce <v-impose>	0 11 0 0 -5 0 0 0
w:truce <v-up>	-1 10 7 3 -13 -1 -1 0
w:truce ?	0 14 0 0 -12 0 0 0
w:truce _ "	0 0 0 0 -8 0 0 10
w:truce _ ,	9 -9 9 10 1 -4 -6 -20
w:truce _ <day-ahead>	0 -3 0 0 0 10 0 0
w:truce _ <name>	-3 0 0 -11 6 0 0 2
w:truce _ <seat>	9 -9 0 7 -6 0 0 0
w:truce _ <span>	0 -4 0 -5 20 0 0 0
w:truce _ and	0 19 0 -6 -6 0 0 0
w:truce _ been	3 0 0 6 -17 3 0 0
w:truce _ lapse	0 -7 0 0 10 0 0 0
w:truce _ on	0 16 0 -9 -7 -3 0 6
w:truce _ take	0 10 0 0 -9 0 0 0
w:truce _ the	0 9 0 -14 0 -1 3 -1
w:truce _ to	0 0 0 0 9 -2 0 0
w:truce _ which	0 -8 0 0 14 0 0 0
w:truce _ would	0 -4 0 0 0 10 0 0
w:truce at	0 -2 0 0 0 9 0 0
w:truce by	0 -2 0 -3 0 11 0 0
w:truce die	0 -2 0 0 10 0 0 0
w:truce end	2 15 -2 0 -17 0 0 4
w:truce fall	0 11 0 0 -11 3 0 0
w:truce for	0 0 0 10 -9 0 0 0
w:truce go	-1 10 7 3 -13 -1 -1 0
w:truce has	0 -12 0 5 0 2 0 0
w:truce is	0 -15 -1 0 10 8 -1 0
w:truce last	0 -9 0 0 14 0 0 0
w:truce will	0 0 0 0 -1 10 0 0
w:truce with	5 2 -1 -36 9 -5 0 3
w:true	0 0 0 -14 23 0 0 0
w:true that	0 0 0 -5 11 0 0 0
w:trump	0 0 0 10 -6 0 0 0
w:tuesday	0 -4 0 0 14 0 0 0
w:tuna	4 -11 0 -8 8 8 -7 0
w:tungsten	3 0 0 0 -14 10 0 0
w:turbine	0 -5 0 0 0 10 0 0
w:turn	1 -20 0 19 -12 5 -4 7
w:turn _ .	0 0 0 0 12 0 0 0
w:turn _ <name>	0 0 0 -10 -11 12 -1 14
w:turn _ other	0 0 0 25 -18 -3 0 0
w:turn _ the	9 0 0 0 -16 7 0 0
w:turn into	0 5 0 2 -10 0 0 0
w:turn to	-2 -11 0 18 -31 13 -12 12
w:turned _ .	12 0 0 0 -10 0 0 0
w:turned down	12 0 0 0 -10 0 0 0
w:tweet	0 0 12 0 -11 0 0 0
w:twenty	0 -6 0 0 10 0 0 0
w:twice ,	0 -6 0 0 10 0 0 0
w:two	-18 -31 0 18 19 26 -54 -1
w:two ,	0 0 0 5 -10 9 0 0
w:two .	0 -1 0 0 0 10 -6 0
w:two <agent>	0 7 0 0 -9 11 -2 0
w:two <not>	0 -9 0 0 13 0 0 0
w:two <office>	0 0 0 -2 12 0 0 0
w:two <sender>	0 -6 7 0 -17 17 0 0
w:two <v-impose>	0 10 0 0 -6 0 0 0
w:two _ "	0 0 0 9 -7 0 0 0
w:two _ ,	0 0 0 -10 20 0 0 0
w:two _ could	0 0 0 20 -19 0 0 0
w:two _ to	0 -3 0 4 -9 9 0 0
w:two _ up	11 -6 0 0 -2 0 0 0
w:two country	0 0 0 -2 12 0 0 0
w:two investigation	0 0 0 18 -12 0 0 0
w:two leader	0 0 0 0 -6 10 0 0
w:two line	0 0 0 0 -5 9 0 0
w:two president	0 -6 0 -1 21 0 0 0
w:two thing	0 0 0 11 -9 0 0 0
w:tyre .	0 4 0 5 0 0 -11 0
w:under	3 -34 -17 29 7 -2 -7 -14
w:under _ .	0 0 0 0 9 0 0 0
w:under _ <number>	0 -17 0 16 1 -9 0 0
w:under _ law	0 0 0 6 2 -11 0 0
w:under _ of	0 0 0 0 -13 14 0 0
w:under _ that	0 0 0 0 -9 11 0 0
w:under _ treaty	0 7 0 4 -11 0 0 0
w:under a	0 0 0 16 -15 0 0 0
w:under an	0 -2 0 0 10 0 0 0
w:under it	0 17 0 3 -18 0 0 0
w:under licence	14 0 0 0 -11 0 0 0
w:under section	0 -24 0 17 3 -7 0 0
w:under the	-9 -3 0 0 19 -22 0 0
w:under way	0 0 0 10 -6 0 0 0
w:understanding	0 3 0 -9 -9 11 0 0
w:understanding is	0 -4 0 0 -10 12 4 0
w:undertake	0 0 0 -2 12 0 0 0
w:undo	0 11 0 7 -13 -3 0 0
w:undo the	0 0 0 10 -12 0 0 0
w:union <v-say>	0 0 0 0 -10 9 1 0
w:union _ that	0 0 0 0 -10 9 1 0
w:unjustified	0 0 0 3 -18 0 16 0
w:unjustified _ say	0 0 0 0 -8 0 8 0
w:unjustified and	0 0 0 0 -16 0 17 0
w:unlawful	0 0 0 -1 15 0 -6 0
w:unless	9 12 -22 11 -22 2 0 -17
w:unless <name>	0 -10 0 20 0 0 -9 0
w:unless <organisation>	0 -20 0 -17 33 5 0 0
w:unless <person>	0 3 0 -9 5 0 -1 0
w:unless <seat>	0 -3 0 19 -28 0 13 0
w:unless _ 's	0 -13 0 -5 22 0 0 0
w:unless _ ,	0 -8 0 0 10 0 0 0
w:unless _ .	0 17 0 0 -15 0 0 0
w:unless _ <organisation>	10 -23 0 -4 17 0 0 0
w:unless _ act	0 -6 0 -5 -2 18 0 0
w:unless _ are	0 0 0 -11 18 0 -4 0
w:unless _ country	0 0 0 -14 18 0 0 0
w:unless _ happen	0 13 0 -3 -9 0 0 0
w:unless _ is	0 3 0 11 -8 0 0 0
w:unless _ of	0 10 0 0 -4 0 0 0
w:unless _ prolong	0 -9 0 0 17 0 0 0
w:unless _ suspension	7 -3 0 0 -11 0 8 0
w:unless _ two	0 7 0 22 -36 0 0 0
w:unless a	0 16 0 -11 0 -2 -1 0
w:unless one	0 10 0 0 -4 0 0 0
w:unless something	0 9 0 0 -7 0 0 0
w:unless the	18 -9 0 9 -22 0 14 0
w:unless there	0 0 0 9 -10 0 0 0
w:unless we	0 0 0 12 -11 0 0 0
w:unlike	0 0 0 -6 13 0 0 0
w:until	-39 -31 -15 -4 70 -26 -8 -37
w:until <day-ahead>	-13 -11 -15 -10 30 -22 19 -14
w:until <month-ahead>	0 -12 0 3 8 6 -8 0
w:until <name>	0 0 0 22 -23 0 0 0
w:until <number>	0 -14 0 -1 27 0 0 0
w:until _ ,	-3 -12 7 0 0 8 6 0
w:until _ .	-7 0 -1 0 9 -15 7 0
w:until _ :	0 -8 0 0 15 0 0 0
w:until _ <day-ahead>	0 0 0 -8 18 0 0 0
w:until _ and	0 14 0 0 -8 0 0 0
w:until _ before	0 15 0 -5 -16 0 4 0
w:until _ is	0 -4 0 16 -9 0 0 0
w:until _ the	0 -13 0 4 5 0 0 0
w:until _ to	0 0 0 24 -22 -1 0 0
w:until it	0 -1 0 0 10 0 0 0
w:until the	-9 0 0 -21 40 -6 -10 0
w:until then	0 0 0 -16 18 0 0 0
w:unused	0 12 0 0 -9 0 0 0
w:up	10 19 -8 5 -17 11 -12 0
w:up ,	10 10 0 -15 -14 1 0 0
w:up .	13 0 0 1 -23 8 -8 9
w:up <level>	0 -2 0 -2 13 0 0 0
w:up _ <level>	0 -19 -2 15 5 -7 -3 0
w:up _ <month-gone>	0 9 0 0 -8 0 0 0
w:up _ <number>	0 -23 0 -13 15 12 0 0
w:up _ duty	0 0 0 11 -7 0 0 0
w:up _ if	0 12 0 -11 0 0 0 0
w:up _ the	0 17 0 -5 -7 -2 3 0
w:up _ three	0 11 0 0 -11 0 0 0
w:up a	0 1 0 11 -9 7 -11 0
w:up after	0 -4 0 -2 10 0 0 0
w:up again	-3 6 0 -18 0 0 0 2
w:up by	0 0 0 -16 3 2 0 0
w:up for	0 0 0 -1 -5 0 14 0
w:up from	3 2 0 -13 -3 0 4 0
w:up if	0 12 0 0 -5 -4 0 0
w:up in	0 15 0 -3 -6 0 0 0
w:up its	-5 0 0 0 16 0 -3 0
w:up to	-5 -16 -6 19 4 6 -13 -2
w:upon	0 26 0 -4 -17 0 0 0
w:upset	0 0 0 10 -2 0 0 0
w:upset the	0 0 0 11 -7 0 0 0
w:us	-5 0 2 -15 19 1 -4 -10
w:us .	0 -9 0 -3 22 0 0 0
w:us :	0 9 0 0 -7 0 0 0
w:us _ would	0 0 0 0 -4 9 0 0
w:us a	0 0 0 -2 -6 0 10 0
w:us he	0 0 0 0 -8 10 0 0
w:us will	0 10 0 0 -15 7 0 0
w:use	2 -26 0 -14 -6 1 30 -3
w:use <goods>	10 0 0 0 -7 0 0 0
w:use _ as	10 0 0 0 -8 0 0 0
w:use _ if	0 0 0 0 -5 0 11 0
w:use _ law	0 0 0 -5 -4 0 15 0
w:use _ the	0 0 0 -2 -10 13 1 0
w:use its	0 0 0 0 -15 0 11 0
w:use of	0 0 0 -3 -8 14 0 0
w:use other	0 0 0 -6 13 0 0 0
w:use the	0 0 0 -7 0 -2 17 0
w:used	13 2 0 13 -26 -2 7 0
w:used _ .	0 9 0 3 -6 -3 0 0
w:used from	0 -1 0 10 -3 0 0 0
w:used in	0 0 0 0 -4 9 0 0
w:used to	0 14 0 0 -7 0 0 0
w:usmca	0 -3 0 0 9 0 0 0
w:valid	0 -1 0 0 9 0 0 0
w:vanilla	0 21 0 5 -22 0 -6 0
w:vanilla _ then	0 14 0 0 -13 0 0 0
w:vanity	0 -6 0 0 10 0 0 0
w:veracruz	0 0 0 0 -7 10 0 0
w:very	0 0 9 -3 -5 -4 9 0
w:very _ "	0 -7 0 9 0 0 0 0
w:very _ on	0 0 0 0 -10 0 10 0
w:very same	0 0 0 0 -8 0 9 0
w:very substantial	0 0 0 9 -5 0 0 0
w:vessel	0 -8 0 -4 2 15 -5 0
w:view	-4 -20 15 10 0 0 0 0
w:view :	0 -9 16 9 -15 0 0 0
w:visa of	0 0 0 0 11 0 0 0
w:visit	0 -14 0 -6 33 2 -10 0
w:visit <seat>	0 0 0 -1 11 0 0 0
w:void	0 -22 0 -8 -7 22 0 14
w:void ,	0 -11 0 -1 1 -8 0 16
w:void .	0 -9 0 0 -10 23 0 0
w:vote .	0 -5 0 10 0 0 0 0
w:vote _ the	0 0 0 0 -14 1 6 9
w:vote on	0 -8 0 -6 25 0 0 0
w:vow	0 1 0 -11 -11 0 22 0
w:vow to	0 0 0 -13 -11 0 25 0
w:wage	-4 -12 0 -2 26 0 0 0
w:wait	-12 1 -3 -1 0 -2 10 0
w:wait _ <day-ahead>	0 0 0 -5 -3 0 10 0
w:wait _ the	0 -11 0 0 13 0 -1 4
w:wait for	0 8 0 11 -9 -8 -2 3
w:wait in	0 -8 0 0 14 0 0 0
w:wait until	0 7 0 -7 -17 4 9 0
w:wake	35 26 0 -15 -48 2 -2 0
w:wake _ ,	12 0 0 0 -15 0 0 0
w:wake _ .	17 11 0 -1 -21 0 0 0
w:wake up	31 21 0 -11 -38 -1 0 0
w:walk	0 -7 0 -5 19 -2 -10 6
w:walk out	0 -9 0 -1 14 0 -8 7
w:walkout	0 -9 0 0 15 0 0 0
w:wall	0 0 0 0 10 0 0 0
w:want	3 12 0 -1 4 -5 -16 -7
w:want <level>	0 0 0 0 -10 0 13 0
w:want _ be	0 11 0 0 -4 0 -1 0
w:want _ for	2 3 2 0 -11 0 0 0
w:want _ have	0 10 0 3 -14 0 0 0
w:want _ know	0 0 0 -2 9 0 0 0
w:want _ on	0 0 0 0 -13 0 13 0
w:want an	0 0 0 -2 9 0 -1 0
w:want the	0 0 0 0 10 0 -5 0
w:want to	0 9 -1 3 -1 -2 -2 0
w:war	-2 0 0 6 8 -9 -3 0
w:warn	6 2 8 -8 -18 20 -6 7
w:warn ,	-2 0 -2 1 11 -1 -6 -2
w:warn .	0 2 5 -13 4 0 0 0
w:warn <seat>	0 0 0 6 -15 0 0 5
w:warn _ <day-gone>	0 0 0 -13 0 0 10 0
w:warn _ <name>	0 3 0 23 -33 1 -1 -6
w:warn _ <number>	0 9 0 0 -26 18 0 0
w:warn _ <quality>	0 0 0 -12 0 8 4 0
w:warn _ his	2 0 0 0 -12 5 0 0
w:warn _ of	0 0 0 0 10 -6 0 0
w:warn _ that	8 0 0 0 -12 0 3 0
w:warn _ the	-18 -4 9 -28 26 -10 -12 9
w:warn _ there	0 0 0 0 12 0 0 0
w:warn _ thi	0 0 0 12 -10 0 0 0
w:warn _ two	0 0 0 0 -6 10 0 0
w:warn _ without	2 1 0 4 -10 0 0 0
w:warn against	0 0 0 0 23 -5 -4 0
w:warn in	2 0 0 -11 3 0 3 0
w:warn of	0 -5 8 0 -19 28 -9 0
w:warn on	0 0 0 -15 0 0 10 0
w:warn other	0 0 0 10 -6 0 0 0
w:warn that	9 -4 0 -7 -13 7 3 7
w:was	-24 1 -6 -3 29 -17 3 -35
w:was ,	0 13 0 0 -10 0 0 0
w:was .	0 -12 0 0 17 0 0 0
w:was <day-gone>	0 0 0 0 -8 0 11 0
w:was <not>	1 0 0 4 -16 9 7 -3
w:was <number>	0 -11 0 -7 25 0 0 0
w:was <v-agree>	0 3 0 -14 0 5 0 0
w:was <v-end>	0 3 0 1 -12 0 4 0
w:was <v-impose>	-10 -5 0 -6 4 0 13 0
w:was <v-say>	0 -9 0 -1 17 0 0 0
w:was <v-stay>	-1 4 0 12 -7 0 -5 0
w:was <v-up>	0 0 0 -8 1 0 5 0
w:was _ .	-5 13 0 -6 4 -4 0 0
w:was _ <level>	0 -8 0 0 12 0 0 0
w:was _ about	0 0 0 11 -5 0 0 0
w:was _ before	0 -4 0 0 9 0 0 0
w:was _ first	0 0 0 17 -15 0 0 0
w:was _ for	0 3 0 0 -5 0 9 0
w:was _ in	0 -12 0 0 6 5 0 0
w:was _ one	0 0 0 12 -11 0 0 0
w:was _ that	0 -6 0 10 0 5 -7 0
w:was _ the	0 0 0 -9 8 0 0 0
w:was _ withdraw	0 0 0 16 -12 0 0 0
w:was _ year	0 12 0 0 -11 0 0 0
w:was a	0 -10 8 0 1 0 -1 0
w:was at	0 0 0 0 -7 0 10 0
w:was close	0 10 0 0 -9 0 0 0
w:was in	0 26 0 -8 -18 0 1 0
w:was last	0 12 0 0 -11 0 0 0
w:was not	0 0 0 16 -19 5 2 0
w:was plan	0 10 0 0 -9 0 0 0
w:was promise	0 0 0 -6 14 0 -1 0
w:was ready	0 0 0 6 -10 0 10 0
w:was the	0 0 0 -11 23 0 -6 0
w:was threaten	0 0 0 -7 10 0 0 0
w:was to	0 -20 0 -10 44 0 -6 0
w:washing	0 0 0 0 -18 9 10 0
w:washing <goods>	0 0 0 0 -14 2 10 0
w:washing machine	0 0 0 0 -14 2 10 0
w:waste	0 4 0 0 -13 10 0 0
w:watch	5 0 2 -7 -5 1 -14 10
w:watch ,	0 0 3 0 -10 0 0 10
w:watch _ and	0 0 3 0 -11 0 0 10
w:water	0 -7 0 9 -23 -8 24 11
w:water _ the	0 0 0 3 -11 0 7 0
w:wave	0 0 9 0 0 -1 0 0
w:way	-8 5 -6 0 0 -10 1 7
w:way ,	0 0 0 0 -10 0 13 0
w:way .	0 5 0 -14 7 0 -5 0
w:way _ it	0 14 0 0 -11 0 0 0
w:way _ the	0 5 0 -5 -14 0 1 12
w:way of	0 7 0 -1 -13 0 0 12
w:way to	0 0 0 16 -10 -2 0 0
w:we	-3 7 15 -5 -3 -23 9 2
w:we <level-noun>	0 0 0 2 -13 0 14 0
w:we <not>	0 -7 0 0 16 0 0 0
w:we <v-bear>	0 3 14 -8 -13 6 -1 0
w:we <v-down>	0 11 0 0 -10 0 0 0
w:we <v-impose>	0 5 0 5 -22 -7 9 11
w:we <v-propose>	0 0 6 20 -21 0 -9 5
w:we <v-return>	0 18 0 0 -15 0 0 0
w:we _ ,	0 19 0 0 -10 -1 -2 0
w:we _ <level>	0 -8 0 0 14 0 0 0
w:we _ <number>	0 13 0 0 -5 0 0 0
w:we _ ?	0 1 0 0 -10 0 10 0
w:we _ again	0 -3 0 0 11 0 0 0
w:we _ back	5 15 0 0 -19 -1 0 0
w:we _ before	0 11 0 0 -21 10 0 0
w:we _ both	0 15 0 0 -14 0 0 0
w:we _ charge	0 0 0 -5 15 0 -3 0
w:we _ expect	0 8 12 0 -19 0 0 0
w:we _ have	0 15 0 -4 0 -3 -3 0
w:we _ not	0 -13 0 0 9 -1 0 0
w:we _ prepare	0 1 0 7 -9 0 0 0
w:we _ see	1 8 0 0 -13 0 0 1
w:we _ that	0 -6 0 11 0 0 -3 0
w:we _ the	0 -6 20 18 -31 -10 0 6
w:we _ them	0 -2 0 9 -10 6 0 0
w:we _ to	0 3 0 9 -9 0 0 0
w:we _ two	0 0 0 0 -5 10 0 0
w:we _ what	0 9 0 0 -6 0 0 0
w:we answer	0 0 0 0 -10 0 11 0
w:we are	-1 31 0 -8 -14 -7 -8 0
w:we can	0 -3 0 0 16 0 0 0
w:we could	0 -5 0 -8 29 0 -8 0
w:we expect	0 -3 9 25 -31 0 0 0
w:we have	0 0 1 22 -7 -9 -13 0
w:we let	0 0 0 7 -11 -3 0 8
w:we pay	0 0 0 0 -8 10 0 0
w:we return	0 18 0 0 -15 0 0 0
w:we see	0 -6 15 0 -3 0 0 0
w:we shall	0 0 0 -26 6 -14 14 1
w:we should	0 -2 0 -5 16 0 0 0
w:we were	-4 11 0 5 -9 0 0 0
w:we will	0 0 0 -12 0 0 16 0
w:we would	1 -7 7 0 -9 0 9 0
w:we write	0 -2 0 -1 11 0 0 0
w:we'd	0 0 5 0 -13 6 4 0
w:we'd <v-propose>	0 0 6 0 -13 8 0 0
w:we'll	0 0 0 2 23 -1 -20 0
w:we'll <v-impose>	0 4 0 0 8 0 -14 0
w:we'll <v-say>	0 0 0 9 -6 0 0 0
w:we'll _ again	0 0 0 9 -5 0 0 0
w:we've	0 4 0 8 -11 0 0 0
w:website	0 0 0 -2 9 0 0 0
w:wednesday	0 -15 0 -2 9 8 0 0
w:wednesday ,	0 -12 0 -1 4 8 0 0
w:wednesday _ <day-ahead>	0 -9 0 0 0 9 0 0
w:week	0 -20 -16 -3 32 1 -4 -6
w:week ,	0 -2 -2 -2 -8 13 10 0
w:week .	4 -3 0 -24 30 0 -9 0
w:week _ ,	0 0 0 -8 10 0 0 0
w:week _ <day-ahead>	0 5 0 -1 -12 0 12 0
w:week _ <level>	0 0 0 8 -18 11 0 0
w:week _ <month-ahead>	0 0 0 0 13 0 0 -3
w:week _ <seat>	0 0 0 0 10 0 -1 0
w:week ago	0 0 0 -11 20 0 0 0
w:week of	0 -4 0 -6 13 5 0 -4
w:week that	0 -7 0 11 0 -4 -5 4
w:weekend	0 -10 0 -6 21 0 0 0
w:weekend .	0 -5 0 0 11 0 0 0
w:weekly	0 -8 0 0 12 0 0 0
w:weight	0 0 0 0 11 0 0 0
w:well	13 -18 -9 -3 5 11 0 -10
w:well ,	0 -11 0 2 4 1 0 -1
w:well .	12 -4 -2 -2 -6 10 1 0
w:well _ the	0 -9 0 -6 18 0 0 0
w:were	-14 -2 -11 -18 43 -5 -6 -14
w:were "	0 7 0 0 -15 10 0 0
w:were .	0 17 0 0 -13 0 0 0
w:were <not>	0 -3 0 -1 18 -7 1 0
w:were <v-end>	0 0 0 0 14 0 -3 0
w:were <v-impose>	-3 -1 0 2 22 -4 -9 0
w:were <v-say>	0 -5 0 0 14 0 0 0
w:were <v-stay>	0 0 0 -1 14 0 0 0
w:were _ ,	0 0 0 0 15 0 -3 0
w:were _ all	0 10 0 0 -9 0 0 0
w:were _ and	0 -15 0 0 23 0 0 0
w:were _ begin	0 0 0 0 11 0 -7 0
w:were _ by	0 0 0 0 13 0 0 0
w:were _ danger	0 0 0 0 -17 18 0 0
w:were _ in	0 -6 0 0 14 0 -1 0
w:were _ matter	0 0 0 0 -9 0 10 0
w:were _ no	0 9 0 0 -8 0 0 0
w:were _ on	0 -16 0 0 26 0 -2 0
w:were _ the	0 12 0 0 -13 -3 9 0
w:were _ to	0 -11 0 -1 6 6 0 0
w:were a	0 -2 0 0 10 0 0 0
w:were another	0 0 0 10 -19 0 10 0
w:were in	4 -7 0 0 -8 15 0 0
w:were it	0 -3 0 0 -3 11 0 0
w:were lose	0 0 0 -3 9 0 0 0
w:were not	0 -8 0 0 15 -5 2 0
w:were on	0 12 0 0 -13 -3 9 0
w:were pay	0 11 0 0 -9 0 0 0
w:were the	0 13 0 0 -9 0 0 0
w:were to	0 5 0 -10 0 0 1 0
w:west	0 -4 0 0 12 0 0 0
w:whack	0 0 0 2 -13 0 13 0
w:wharf	0 0 0 0 -11 0 12 0
w:what	-25 38 -39 6 11 -12 -20 -54
w:what 's	0 14 0 5 -16 0 0 0
w:what <duty>	0 0 0 22 -18 0 0 0
w:what <name>	-3 0 0 21 -5 -4 -7 0
w:what <quality>	0 -10 0 6 2 0 0 0
w:what <seat>	0 -1 0 0 9 0 0 0
w:what <taker>	0 0 0 -1 10 0 0 0
w:what <v-begin>	0 6 0 -14 7 0 0 0
w:what <v-down>	0 -1 0 -14 23 0 0 0
w:what <v-end>	0 -1 0 0 9 0 0 0
w:what <v-up>	0 10 0 0 -10 0 0 0
w:what _ 's	0 -3 0 0 10 0 0 0
w:what _ .	0 8 0 5 -11 0 0 0
w:what _ <day-ahead>	0 14 0 0 -12 0 0 0
w:what _ ?	0 -14 0 -4 27 0 0 0
w:what _ after	0 -7 0 -5 19 0 0 0
w:what _ at	0 28 0 0 -23 0 0 0
w:what _ be	0 0 0 -4 10 0 0 0
w:what _ could	0 0 0 0 11 0 0 0
w:what _ do	0 0 0 10 -8 0 0 0
w:what _ doe	0 0 0 9 -3 0 0 0
w:what _ go	0 0 0 0 10 0 0 0
w:what _ happen	0 -4 0 0 12 0 0 0
w:what _ he	0 16 0 0 -13 0 0 0
w:what _ if	0 -9 0 9 2 0 0 0
w:what _ in	0 -5 0 0 13 0 0 0
w:what _ it	0 -14 0 16 3 0 0 0
w:what _ make	0 0 0 0 -10 9 0 0
w:what _ next	0 -13 0 2 8 0 0 0
w:what _ not	0 -13 0 0 2 7 0 0
w:what _ on	0 -12 0 -10 27 0 0 0
w:what _ pay	0 7 0 6 -19 8 -1 0
w:what _ promise	0 11 0 0 -20 12 0 0
w:what _ suspend	0 0 0 0 -13 10 0 0
w:what _ the	0 -1 0 12 0 -1 -1 0
w:what _ to	0 1 0 -4 -7 0 10 0
w:what _ up	0 12 0 0 -12 0 0 0
w:what _ will	0 0 0 -14 0 0 14 0
w:what _ would	0 24 0 -1 -10 -10 -3 0
w:what _ write	0 0 0 9 -8 0 0 0
w:what a	5 29 0 -7 -31 -2 3 0
w:what about	0 -2 0 0 13 0 0 0
w:what come	0 0 0 -13 21 0 0 0
w:what did	0 0 0 0 9 0 0 0
w:what do	0 -10 0 -1 20 0 0 0
w:what else	0 -3 0 0 15 0 0 0
w:what go	0 11 0 0 -9 0 0 0
w:what he	0 -10 0 0 10 0 0 0
w:what i	0 0 0 0 -10 -8 20 0
w:what if	0 -4 0 12 2 -4 0 0
w:what it	-3 22 0 -32 0 12 -20 0
w:what may	0 -2 0 9 -1 0 0 0
w:what people	0 11 0 0 -11 0 0 0
w:what tariff	0 0 0 18 -18 0 0 0
w:what that	0 12 0 0 -8 0 0 0
w:what then	0 -7 0 0 13 0 0 0
w:what they'll	0 11 0 0 -9 0 0 0
w:what we	0 15 0 -8 -11 8 0 0
w:what will	0 6 0 2 -13 8 0 0
w:what would	0 35 0 -3 -26 1 -8 0
w:what you	0 -6 0 0 16 0 0 0
w:whatever	-1 12 0 0 -8 -5 8 0
w:whatever is	0 11 0 0 -10 0 0 0
w:whatever they	0 0 0 10 -8 0 0 0
w:wheat	0 13 0 -13 -8 -4 8 0
w:wheat _ <level>	0 0 0 -2 -4 0 10 0
w:wheat _ corn	0 -4 0 0 10 0 0 0
w:wheat _ which	0 13 0 0 -12 0 0 0
w:wheat to	0 0 0 -2 -6 0 10 0
w:wheat would	0 18 0 0 -13 0 0 0
w:when	0 0 2 8 13 -18 -20 -18
w:when <person>	0 0 0 9 -2 0 0 0
w:when _ <quality>	0 -7 0 0 11 0 0 0
w:when _ are	0 18 0 1 -20 0 0 0
w:when _ had	0 0 0 12 -10 0 0 0
w:when _ pause	0 4 0 9 -13 0 0 0
w:when _ rate	0 9 0 6 -17 0 0 0
w:when _ was	0 -1 0 0 10 0 0 0
w:when he	0 -1 0 0 9 0 0 0
w:when that	0 6 0 0 -18 0 12 0
w:when the	4 -2 0 -3 11 -3 -12 -4
w:when they	0 -8 0 0 13 0 0 0
w:when you	0 0 0 12 -10 0 0 0
w:where	0 10 -6 0 1 6 -26 -3
w:where _ is	0 -9 0 0 0 11 0 0
w:where _ pay	0 10 0 0 -8 0 0 0
w:where _ stand	0 10 0 0 -8 0 0 0
w:where _ was	0 -25 0 0 22 0 0 0
w:where _ were	3 17 0 0 -16 -3 0 0
w:where i	0 0 0 10 -8 0 0 0
w:where it	0 -16 0 -3 16 10 -5 0
w:where the	0 -16 0 8 0 2 0 0
w:where they	7 12 0 -7 -9 0 0 0
w:where we	-3 27 0 0 -21 0 0 0
w:whether	-10 -3 -5 19 14 -8 -24 -4
w:whether _ <organisation>	0 0 0 -2 9 0 0 0
w:whether _ doe	0 0 0 12 -12 0 0 0
w:whether _ might	0 0 0 13 -11 0 0 0
w:whether _ tariff	0 0 0 -8 15 0 0 0
w:whether _ would	0 -5 0 0 10 0 0 0
w:whether he	0 0 0 13 -10 0 0 0
w:whether it	0 0 0 12 -12 0 3 0
w:whether the	0 -4 0 12 -2 3 -5 0
w:whether to	0 0 0 0 18 0 -11 0
w:which	0 1 1 -9 1 0 5 -4
w:which ,	0 12 0 -5 -9 0 0 5
w:which <goods>	-2 0 0 -6 19 0 0 0
w:which <seat>	0 0 0 0 16 0 -10 0
w:which <v-buy>	0 0 0 16 -15 0 0 0
w:which <v-end>	0 -19 2 0 8 0 2 0
w:which <v-impose>	0 -9 0 -9 30 0 -3 0
w:which <v-stay>	0 -19 0 0 26 -3 5 0
w:which _ <name>	0 0 0 -16 6 7 0 0
w:which _ <number>	0 -2 3 -3 9 -1 -1 0
w:which _ <quality>	0 0 0 9 -3 0 0 0
w:which _ ask	0 9 0 0 -9 0 0 0
w:which _ been	0 3 2 -4 -10 0 8 0
w:which _ charge	6 0 0 0 -18 1 3 0
w:which _ come	0 7 0 8 -14 0 0 0
w:which _ could	0 0 0 -8 22 0 -8 0
w:which _ had	0 0 0 0 10 0 0 0
w:which _ in	0 -7 0 0 20 0 0 0
w:which _ more	0 0 0 9 -10 0 1 0
w:which _ put	-2 0 0 -9 16 0 0 0
w:which _ sign	0 0 0 -1 -2 0 9 0
w:which _ the	0 8 0 0 0 -5 0 0
w:which _ what	0 0 0 5 -14 9 0 0
w:which _ would	0 -1 0 -2 14 0 0 0
w:which a	0 0 0 -3 12 0 0 0
w:which both	0 -4 0 0 16 0 0 0
w:which buy	0 0 0 16 -15 0 0 0
w:which case	0 11 0 0 -9 0 0 0
w:which go	0 6 0 5 -11 0 0 0
w:which has	0 -6 0 -11 1 13 1 0
w:which have	0 0 12 0 -10 0 0 0
w:which he	0 0 0 6 -10 0 6 0
w:which is	0 0 0 -11 -12 8 19 0
w:which it	0 -2 0 -16 2 1 11 0
w:which make	0 0 0 0 10 0 0 0
w:which may	0 0 0 12 -5 0 0 0
w:which now	0 2 0 1 -10 0 4 0
w:which tariff	0 0 0 -7 11 0 0 0
w:which the	0 0 0 0 -5 15 -14 2
w:which they	0 12 0 3 -12 0 0 0
w:which would	9 7 0 -20 0 -5 0 0
w:while	-3 0 0 0 10 0 -3 0
w:while _ last	0 10 0 0 -10 0 0 0
w:whiskey	0 -13 0 1 17 0 -6 0
w:whiskey ,	0 0 0 10 -4 0 0 0
w:whisky	-2 11 0 11 -9 0 -10 0
w:whisky .	0 0 0 14 -4 0 0 0
w:who	-22 0 0 0 14 12 -26 5
w:who <not>	0 1 0 0 -12 10 0 0
w:who <v-bear>	0 3 0 4 -14 7 0 0
w:who <v-impose>	0 11 5 0 -6 0 -4 0
w:who <v-sell>	0 0 0 13 -6 0 0 0
w:who _ ?	0 0 0 0 9 0 0 0
w:who _ just	0 0 0 0 -8 10 0 0
w:who _ that	0 10 0 -2 -3 0 0 0
w:who _ the	0 -13 0 -16 1 12 -1 3
w:who _ whom	0 10 0 0 -7 0 0 0
w:who add	0 9 0 0 -8 0 0 0
w:who cannot	0 0 0 0 -8 10 0 0
w:who pay	0 -12 0 0 1 9 0 0
w:who sell	0 0 0 14 -11 0 0 0
w:whoever	0 -2 0 6 -10 0 11 0
w:whole	0 -9 0 -10 -6 11 -3 20
w:whole _ .	0 -6 0 0 0 0 0 11
w:whole thing	0 0 0 0 -17 5 0 21
w:whose	9 -3 0 0 0 0 3 0
w:whose _ he	0 0 0 12 -12 0 0 0
w:whose _ on	11 0 0 0 -8 0 0 0
w:why	-2 -33 0 4 21 5 -4 0
w:why <goods>	0 -8 0 11 -2 0 0 0
w:widened	-3 0 0 9 -15 8 0 0
w:wider	0 0 0 20 -13 0 0 0
w:wider <duty>	0 0 0 10 -9 0 0 0
w:will	-36 -10 -22 -17 38 9 6 -28
w:will .	0 -3 0 -2 18 0 0 0
w:will <level-noun>	-4 25 0 -16 -7 2 2 0
w:will <not>	-6 -24 0 -8 10 20 0 0
w:will <v-bear>	-4 -3 -1 5 14 -26 0 0
w:will <v-begin>	-8 7 -3 9 -8 8 -1 -13
w:will <v-down>	-1 -23 -3 0 9 9 0 0
w:will <v-end>	0 -6 1 -5 19 1 -13 0
w:will <v-impose>	-14 1 -6 8 -3 -6 8 -13
w:will <v-propose>	-1 1 0 8 -9 -9 11 -4
w:will <v-return>	0 1 0 -11 7 0 0 0
w:will <v-say>	0 3 0 13 -17 -6 8 0
w:will <v-sign>	0 -8 0 0 19 0 -7 0
w:will <v-stay>	-3 0 0 -23 5 8 2 0
w:will <v-suspend>	0 -5 0 -1 28 -7 0 0
w:will <v-up>	-2 4 0 -4 2 16 -13 -2
w:will _ "	0 7 0 0 -12 -2 11 0
w:will _ ,	0 -7 -1 -13 9 13 0 0
w:will _ .	0 -13 15 -10 3 10 0 -2
w:will _ <money>	0 0 0 0 14 -2 0 0
w:will _ <name>	0 0 0 -5 0 11 -2 0
w:will _ <number>	0 0 0 14 -2 -16 0 0
w:will _ <quality>	0 -6 0 8 12 0 -8 0
w:will _ a	0 14 0 -7 4 -15 0 -1
w:will _ all	0 0 0 0 12 0 -11 0
w:will _ another	0 0 0 25 -19 0 0 0
w:will _ answer	0 0 0 0 -9 0 10 0
w:will _ any	0 6 0 0 -18 0 15 0
w:will _ apply	0 0 0 1 -19 9 0 3
w:will _ as	0 10 0 0 -8 0 0 0
w:will _ back	0 13 0 0 -13 0 -5 4
w:will _ be	0 -18 0 7 27 -12 -14 0
w:will _ carry	0 2 0 12 -15 0 0 0
w:will _ charge	0 0 0 9 -18 9 3 0
w:will _ collect	0 7 0 -9 0 0 4 0
w:will _ do	0 -6 0 18 -10 0 0 0
w:will _ due	0 11 0 -5 -8 0 0 0
w:will _ duty	0 0 0 -3 10 0 -4 0
w:will _ for	0 -8 0 21 -15 4 0 0
w:will _ from	0 -11 0 -1 21 0 0 0
w:will _ if	0 10 0 0 -8 2 0 0
w:will _ in	0 -11 0 -7 31 -14 0 -3
w:will _ informed	0 0 0 0 -6 9 0 0
w:will _ is	0 0 0 0 -6 0 11 0
w:will _ it	0 0 0 -9 0 -13 13 0
w:will _ its	0 1 0 0 5 -9 0 0
w:will _ me	0 -6 0 12 -2 0 0 0
w:will _ next	0 -1 0 3 -9 0 11 0
w:will _ no	0 0 0 -2 -5 -2 -7 22
w:will _ on	-4 -5 0 -1 24 -15 -6 0
w:will _ out	0 0 0 0 13 -4 0 0
w:will _ pay	0 13 0 0 -8 0 0 0
w:will _ raise	0 -9 0 20 -2 0 -7 0
w:will _ return	0 -5 0 0 10 0 0 0
w:will _ sit	0 0 0 0 -11 0 12 0
w:will _ so	0 0 0 0 12 0 0 0
w:will _ still	0 0 0 0 -5 10 0 0
w:will _ survive	0 0 0 0 -21 16 0 5
w:will _ suspend	0 0 0 0 9 0 -5 0
w:will _ take	0 -1 0 0 12 0 0 0
w:will _ tariff	0 0 0 21 -20 0 0 0
w:will _ the	0 9 3 -29 -5 9 18 -12
w:will _ there	0 9 0 7 -17 0 0 0
w:will _ to	0 17 0 -13 -2 12 -10 -1
w:will _ up	0 -8 0 0 18 0 0 0
w:will add	0 -1 0 17 -3 -1 -6 0
w:will again	0 -7 0 0 13 0 0 0
w:will also	0 0 0 -1 21 -2 -3 0
w:will answer	0 0 0 -3 -5 0 12 0
w:will ask	0 -2 0 17 -7 0 -4 0
w:will be	0 0 -2 -16 3 15 -8 6
w:will become	0 3 0 6 -9 0 0 0
w:will charge	-1 -1 0 -18 20 -1 2 0
w:will close	0 -7 0 -9 -4 21 0 0
w:will face	0 0 0 -8 12 0 0 0
w:will follow	0 0 0 -3 15 0 0 0
w:will get	0 4 0 5 -21 0 11 0
w:will go	0 0 0 0 0 12 -9 0
w:will have	0 20 0 0 -6 -11 0 0
w:will hear	0 0 0 0 11 0 0 0
w:will kick	0 0 0 0 -5 0 15 0
w:will not	-6 -23 0 -5 7 20 0 0
w:will now	0 -10 0 18 0 0 -10 0
w:will pay	0 -2 0 11 1 -9 -5 0
w:will raise	0 -10 0 0 4 1 0 0
w:will return	0 0 0 -10 13 0 0 0
w:will rise	0 23 0 -4 -15 0 0 0
w:will say	0 10 0 0 -17 0 11 0
w:will stay	0 -1 0 0 9 0 0 0
w:will take	0 17 0 4 -8 0 -8 0
w:will tax	0 0 0 10 -11 0 2 0
w:will then	0 11 0 0 -10 0 0 0
w:will there	0 0 0 10 -8 0 0 0
w:will they	0 8 0 8 -16 0 0 0
w:will use	0 0 0 -10 5 0 5 0
w:win ,	0 -11 0 0 6 1 0 4
w:win ?	0 12 0 0 -12 0 0 0
w:wind	0 -10 0 1 16 0 0 0
w:window	0 -19 0 -3 33 0 -2 0
w:wine	-3 -16 -2 15 -11 -15 23 0
w:wine ,	0 -11 0 -5 4 0 9 0
w:wine .	0 0 0 10 -6 0 0 0
w:wine <v-bear>	0 -9 0 2 4 0 0 0
w:wine _ <level>	0 -10 0 -2 17 0 0 0
w:wine _ pay	0 -6 0 0 9 0 0 0
w:wine _ the	0 6 0 1 -9 0 0 0
w:wine and	0 2 0 6 -9 0 0 0
w:wine in	0 0 0 0 -10 0 10 0
w:winter	0 2 0 -5 12 -3 -2 0
w:wireless	0 -6 0 0 -1 0 11 0
w:with	8 -7 -19 -5 20 0 0 -23
w:with <duty>	0 0 0 13 -5 0 -2 0
w:with <goods>	0 -2 0 0 -1 0 13 0
w:with <level>	0 -3 0 5 -19 1 18 0
w:with <name>	-16 6 7 0 1 -3 -6 0
w:with <not>	0 7 0 0 -14 8 0 0
w:with <person>	0 0 0 -3 21 0 -1 0
w:with <span>	0 13 0 0 -8 0 0 0
w:with <v-sell>	3 0 0 3 -10 0 0 0
w:with _ "	0 8 0 0 -15 0 1 0
w:with _ '	0 11 0 0 -7 0 0 0
w:with _ ,	-1 -15 0 0 1 0 20 -1
w:with _ .	1 -23 -7 -15 41 -21 0 -1
w:with _ ?	0 -12 0 0 20 0 0 0
w:with _ a	0 0 10 4 -13 0 0 0
w:with _ and	0 -5 0 -8 12 2 -4 0
w:with _ as	0 0 0 0 -6 0 10 0
w:with _ control	16 0 0 1 -21 0 0 0
w:with _ country	0 0 0 0 -8 10 0 0
w:with _ end	0 14 0 -1 -14 0 0 7
w:with _ go	0 9 0 0 -6 0 0 0
w:with _ is	0 9 0 -3 -1 0 0 0
w:with _ of	0 -6 0 3 -6 0 10 0
w:with _ rate	0 -1 0 -3 10 0 0 0
w:with _ run	10 6 0 -1 -13 0 0 0
w:with _ same	0 0 0 0 -6 0 9 0
w:with _ tax	5 0 0 0 -10 0 0 0
w:with _ they	0 0 0 0 15 -10 0 0
w:with a	0 -5 -5 1 8 -19 0 3
w:with export	3 0 0 3 -10 0 0 0
w:with it	0 0 6 8 -6 0 -5 0
w:with its	-2 2 0 0 -4 0 9 0
w:with more	9 0 0 0 -7 0 0 0
w:with nothing	0 10 0 0 -6 0 0 0
w:with other	0 0 0 0 -6 11 0 0
w:with tariff	0 0 0 11 -2 0 -4 0
w:with the	8 -2 -2 -2 14 0 -21 -3
w:with them	10 1 0 -3 0 0 0 -6
w:with two	0 0 0 0 12 0 -7 0
w:with what	0 -2 0 0 10 0 0 0
w:with which	0 0 0 -20 14 13 -5 0
w:withdraw	11 -14 -1 5 -2 0 2 -1
w:withdraw ,	0 6 0 -12 4 0 0 0
w:withdraw .	0 0 0 0 -10 1 10 0
w:withdraw the	9 0 0 0 -6 0 0 0
w:within	3 -18 8 19 -21 22 -4 -4
w:within <number>	0 -16 0 10 11 -3 0 0
w:within <span>	6 4 0 14 -35 20 -5 0
w:within _ ,	0 -1 0 0 -26 25 0 0
w:within _ .	5 7 0 -1 -15 9 0 0
w:within _ of	0 0 10 0 -8 0 0 0
w:within _ quota	0 -2 0 0 9 0 0 0
w:within day	0 -4 9 7 -21 -4 16 0
w:within hour	0 0 0 0 16 0 -11 0
w:within week	0 0 0 -4 -2 16 -2 0
w:without	0 34 -15 0 -25 8 -10 -1
w:without ,	0 2 0 0 -12 8 0 0
w:without .	0 15 0 0 -13 0 0 0
w:without <goods>	0 0 0 4 -18 12 0 5
w:without _ ,	11 -9 5 1 -27 20 7 5
w:without _ .	0 2 0 -11 6 0 0 0
w:without _ :	0 12 0 0 -11 0 0 0
w:without _ <name>	4 21 0 -2 -21 0 0 0
w:without _ <points>	0 10 0 0 -9 0 0 0
w:without _ agreement	0 -18 0 1 17 0 0 0
w:without _ date	0 0 0 0 9 0 0 0
w:without _ deal	0 -14 0 1 12 0 -2 0
w:without _ decision	0 10 0 0 -10 0 0 0
w:without _ it	0 -9 0 0 10 0 0 0
w:without _ licence	0 -2 0 0 11 -1 0 0
w:without _ new	0 10 0 -3 -5 0 0 0
w:without _ notice	0 -3 0 0 12 0 0 0
w:without _ paper	0 21 0 0 -17 0 0 0
w:without _ result	0 -13 0 6 1 1 0 0
w:without _ signature	0 -23 0 0 11 6 1 0
w:without _ there	0 0 0 11 -16 0 0 7
w:without _ treaty	0 24 0 0 -19 0 0 0
w:without _ truce	0 25 0 6 -27 6 -1 0
w:without a	-10 0 -8 3 11 2 -3 -16
w:without another	0 14 0 0 -10 0 0 0
w:without any	0 -15 0 -1 26 0 0 0
w:without it	2 36 0 0 -42 1 7 0
w:without one	0 -4 7 3 -11 7 0 0
w:without that	0 0 0 -2 -2 0 0 10
w:without the	0 8 -1 6 -4 -10 0 -2
w:woke	0 10 0 0 -9 0 0 0
w:wolfsburg	0 0 0 0 11 -6 0 0
w:woman	0 12 0 0 -11 0 0 0
w:won't be	0 0 0 5 -12 0 0 10
w:wood	0 -1 0 -1 10 0 0 0
w:word	-4 3 0 -2 23 -15 -11 0
w:word .	0 0 0 -1 15 -4 -1 0
w:word on	0 10 0 -1 -3 0 0 0
w:work	0 -5 -1 -20 22 6 -8 0
w:work .	0 -4 0 0 -1 13 0 0
w:work ?	0 11 0 0 -10 0 0 0
w:work _ the	0 0 0 0 13 0 0 0
w:work on	0 -7 0 0 16 0 0 0
w:worker	0 -4 0 -9 0 6 1 0
w:worker .	0 0 0 0 -7 10 0 0
w:working	0 0 0 9 -12 0 6 0
w:working _ a	0 0 0 11 -10 0 0 0
w:working on	0 0 0 11 -9 0 0 0
w:world	0 -15 -1 0 14 -4 2 0
w:worried	0 0 0 0 13 0 0 0
w:worry	0 -15 0 0 14 3 -5 0
w:worry .	0 -7 0 0 16 0 0 0
w:worse	5 -1 10 0 -13 0 0 0
w:worst	0 12 0 -5 -1 -3 0 0
w:worth	-16 -16 3 -26 8 10 21 -2
w:worth <money>	-6 0 0 -24 -1 7 18 0
w:worth _ ,	0 0 0 -7 -5 0 15 0
w:worth _ <quality>	0 0 0 -4 -6 0 13 0
w:worth about	0 0 0 11 -9 0 0 0
w:worth of	0 0 0 -12 0 0 11 0
w:would	11 31 3 -23 -31 20 15 0
w:would "	0 0 0 -8 15 0 -1 0
w:would ,	0 15 0 -1 -19 0 6 0
w:would <level-noun>	-11 -17 17 0 14 -3 -1 -8
w:would <not>	0 -32 3 -3 2 -10 24 -3
w:would <v-agree>	0 0 0 3 -9 -3 11 0
w:would <v-bear>	-5 0 -11 4 -1 13 -1 -6
w:would <v-begin>	-2 6 3 13 -20 7 0 -6
w:would <v-down>	-4 12 14 -22 -5 9 -1 -5
w:would <v-end>	3 -8 -16 -4 0 12 0 0
w:would <v-impose>	0 13 18 -17 -14 12 4 -2
w:would <v-lack>	0 -6 0 -12 31 -12 0 -2
w:would <v-propose>	-9 4 6 -7 9 -22 3 -1
w:would <v-renew>	0 0 0 1 14 0 -12 0
w:would <v-return>	10 16 0 0 -14 -5 -3 0
w:would <v-sign>	0 -1 0 -5 25 0 -5 0
w:would <v-stay>	0 12 0 0 -11 1 0 0
w:would <v-suspend>	-7 0 0 -2 10 8 -4 -1
w:would <v-target>	-5 -1 0 -3 -8 0 22 0
w:would <v-up>	-6 8 0 6 -19 19 -3 0
w:would _ "	0 9 0 0 -2 3 -5 0
w:would _ ,	0 0 1 -13 -10 18 5 0
w:would _ .	8 25 13 3 -26 -8 -2 -4
w:would _ :	0 -12 0 -1 22 0 0 0
w:would _ ;	0 -7 11 0 0 0 0 0
w:would _ <day-ahead>	0 8 0 7 -22 0 8 0
w:would _ <level>	-10 17 0 -8 -3 8 -5 -3
w:would _ <money>	0 9 9 -6 -6 0 0 0
w:would _ <name>	0 -15 0 22 -2 -9 0 0
w:would _ <points>	0 9 0 -7 -1 0 0 0
w:would _ <quality>	7 -9 7 -11 0 -8 3 0
w:would _ <seat>	12 0 0 5 -16 0 0 0
w:would _ <span>	0 0 0 0 10 0 0 0
w:would _ a	0 -14 0 15 1 6 -21 -7
w:would _ affected	0 10 0 0 -5 0 0 0
w:would _ again	-1 27 0 0 -19 2 0 -2
w:would _ all	0 2 0 0 -14 0 13 0
w:would _ an	4 0 0 -1 -18 5 12 0
w:would _ announce	0 0 0 16 -13 0 0 0
w:would _ as	1 -11 0 -2 6 0 2 0
w:would _ back	3 42 0 -3 -38 -12 2 -4
w:would _ be	17 4 0 0 -17 0 -4 2
w:would _ both	0 -5 0 0 12 0 0 0
w:would _ bow	0 0 0 0 -11 0 12 0
w:would _ by	0 16 1 -8 -9 4 -5 0
w:would _ carry	0 -9 0 0 15 0 0 0
w:would _ charge	0 26 0 -4 -10 -4 -3 0
w:would _ come	0 16 0 -16 0 0 0 0
w:would _ do	0 -2 0 0 -11 9 7 0
w:would _ down	0 1 0 -11 21 0 -5 -1
w:would _ due	0 1 0 -3 -27 29 0 0
w:would _ duty	0 0 0 -6 12 0 0 0
w:would _ extend	0 0 0 0 10 0 0 0
w:would _ face	0 2 0 8 -10 0 0 0
w:would _ for	5 -9 0 -15 9 -6 6 0
w:would _ go	4 -2 0 -11 11 0 -2 0
w:would _ halve	0 -11 0 0 0 11 0 0
w:would _ have	0 -5 0 0 12 -5 -3 6
w:would _ his	0 0 0 0 12 0 0 0
w:would _ if	-9 -12 0 2 2 0 14 0
w:would _ in	0 -1 0 3 -7 3 9 0
w:would _ into	0 11 0 0 -6 0 0 0
w:would _ it	0 -10 12 -21 14 13 -21 0
w:would _ its	-14 2 0 -9 28 -1 -9 0
w:would _ jump	0 11 0 0 -10 0 0 0
w:would _ meet	0 3 0 -7 -27 0 33 0
w:would _ most	0 0 0 10 -5 0 0 0
w:would _ next	0 -4 0 0 -7 0 14 0
w:would _ no	0 -6 0 -13 0 -1 0 17
w:would _ nothing	0 0 0 -1 12 0 0 0
w:would _ off	0 0 0 -2 -11 12 0 10
w:would _ on	0 -7 -1 16 -11 0 10 -1
w:would _ once	0 11 0 0 -7 0 0 0
w:would _ only	0 0 0 11 -9 0 0 0
w:would _ our	0 -3 0 0 15 0 0 0
w:would _ over	0 -1 0 11 -5 0 0 0
w:would _ pay	0 -1 0 -4 9 -3 -3 0
w:would _ put	6 -11 0 0 -7 0 14 0
w:would _ raise	0 -10 0 13 -5 0 0 0
w:would _ rare	0 0 0 0 10 0 -7 0
w:would _ return	0 -16 0 9 7 0 0 0
w:would _ rise	0 12 0 0 -9 0 0 0
w:would _ sit	0 0 0 0 -3 0 10 0
w:would _ stop	10 0 0 0 -15 -5 11 0
w:would _ take	0 0 0 0 16 0 -16 0
w:would _ tariff	0 8 0 4 -13 0 0 0
w:would _ that	0 16 0 3 -34 0 5 11
w:would _ the	-2 -2 5 -14 14 -4 -2 1
w:would _ them	0 0 0 21 -9 -8 0 0
w:would _ to	-13 10 -10 7 -27 23 -4 15
w:would _ until	0 0 0 -6 0 0 10 0
w:would _ up	0 11 0 6 -30 22 0 0
w:would _ what	0 0 0 0 -17 4 10 0
w:would _ where	9 0 0 0 -18 9 0 0
w:would _ within	0 0 0 -3 -8 11 0 0
w:would _ without	0 -9 0 0 14 0 0 0
w:would add	0 12 0 -5 -5 4 0 0
w:would again	1 24 0 0 -21 0 0 0
w:would also	8 0 0 6 -2 -5 -9 0
w:would apply	4 15 0 11 -34 0 0 3
w:would be	-9 18 -38 -3 2 -9 0 -1
w:would become	0 25 0 1 -16 -3 -3 0
w:would begin	0 -5 0 11 -6 0 0 0
w:would bring	0 0 -2 -11 7 0 0 0
w:would charge	-2 0 0 -7 23 0 -8 0
w:would close	0 0 0 -1 -6 20 0 -3
w:would come	0 12 -4 0 -1 0 -6 0
w:would consider	0 0 0 0 -11 0 11 0
w:would cost	0 13 4 -9 4 -13 -3 0
w:would cut	0 0 0 -2 9 0 0 0
w:would double	0 -9 0 0 -8 15 0 0
w:would end	0 -14 0 0 6 0 0 4
w:would expect	0 6 12 0 -12 0 0 0
w:would fall	0 2 3 0 -18 5 8 0
w:would feel	0 0 1 0 -11 11 0 0
w:would follow	0 9 0 2 -30 -13 33 0
w:would go	-2 3 -6 0 -3 11 0 -3
w:would halve	0 0 0 0 -3 10 0 0
w:would hardly	5 0 0 0 -12 10 0 0
w:would have	-16 0 -17 -17 11 4 -2 12
w:would help	0 0 0 0 10 0 0 0
w:would hit	0 0 2 6 -9 -6 1 0
w:would hurt	13 0 0 0 -5 0 0 0
w:would i	0 10 0 0 -9 0 0 0
w:would ignore	0 0 0 0 13 0 -9 0
w:would impose	3 0 0 6 -18 0 0 0
w:would in	3 0 0 8 -22 0 6 0
w:would jump	0 6 10 0 -18 0 0 0
w:would last	3 -1 0 9 -7 0 0 0
w:would lay	0 0 0 0 -10 15 -2 0
w:would lead	0 0 0 -1 -4 9 0 0
w:would levy	0 -3 0 -10 8 0 6 0
w:would lift	0 10 0 0 -3 0 0 0
w:would like	-8 -3 0 -5 35 -5 -9 0
w:would look	0 0 0 0 -7 0 11 0
w:would lower	0 0 0 -2 10 0 0 0
w:would make	0 0 0 -6 0 -2 11 0
w:would mean	0 8 0 0 -15 6 0 0
w:would move	0 1 0 6 -16 7 0 0
w:would need	-8 -1 0 0 34 -6 -1 0
w:would not	0 -30 3 -2 10 -36 25 -2
w:would otherwise	-1 -4 0 -2 22 -3 -8 0
w:would pay	0 0 -1 13 -8 7 -1 0
w:would probably	0 0 0 8 -3 0 0 0
w:would put	0 17 7 -3 0 0 -31 0
w:would rather	0 0 0 -4 18 -6 0 0
w:would remain	0 0 0 0 10 0 0 0
w:would replace	0 0 0 9 -2 0 0 0
w:would reply	0 0 0 0 -18 0 19 0
w:would resume	0 0 0 0 15 0 0 0
w:would revive	19 -6 0 0 -12 0 0 0
w:would rise	0 -10 0 6 0 3 -4 0
w:would say	0 0 0 0 12 0 0 0
w:would start	0 -10 0 14 -2 0 0 0
w:would stay	0 0 0 0 -2 10 0 0
w:would still	0 0 0 0 10 0 0 0
w:would stop	11 -5 -2 -5 -12 17 -3 0
w:would strike	0 0 0 0 -10 0 15 0
w:would suffer	0 0 0 0 -17 18 0 0
w:would take	-8 -18 15 -7 10 0 6 -5
w:would then	16 8 -1 -2 -52 14 18 20
w:would they	0 4 0 9 -13 0 0 0
w:would turn	0 0 0 5 -26 7 -2 13
w:would use	0 0 0 0 -8 0 12 0
w:would watch	0 0 0 0 16 0 -9 0
w:would work	0 0 0 0 12 0 0 0
w:write	1 -28 12 2 15 -1 -20 0
w:write .	0 -3 0 -9 22 -4 0 0
w:write _ ,	0 0 0 9 -9 0 0 0
w:write _ <name>	0 0 0 0 16 0 -14 0
w:write _ <person>	0 0 0 0 -14 16 0 0
w:write _ a	0 0 7 2 -13 0 0 0
w:write _ he	0 0 0 13 -13 0 0 0
w:write _ his	0 0 0 -2 9 0 0 0
w:write _ letter	0 0 0 0 -7 0 0 9
w:write _ the	0 11 0 -2 -6 0 0 0
w:write on	0 3 0 -3 6 0 -12 0
w:write that	1 -16 6 12 -2 -5 -7 0
w:write to	0 -4 0 -10 -7 17 5 0
w:wrong	7 0 7 -7 10 -5 -23 0
w:wrong ,	0 -8 11 0 0 0 -9 0
w:wrong .	11 0 0 -2 -2 0 0 0
w:y	0 0 0 0 -13 0 0 12
w:yarn	0 0 0 -18 15 -3 2 0
w:year	0 -12 -3 0 33 -8 -11 -19
w:year ,	0 0 0 -12 0 11 0 0
w:year .	-8 -3 -6 8 20 -6 -7 -1
w:year _ the	0 -2 0 0 17 -1 0 0
w:year _ with	0 0 0 5 -11 8 -1 0
w:year _ would	3 0 0 5 -15 1 0 0
w:year ago	12 0 0 0 -3 0 0 0
w:year if	0 -2 0 0 25 -9 0 0
w:year it	0 -5 0 0 11 0 0 0
w:yes	0 2 5 -19 16 -8 -6 0
w:yes ,	0 -10 0 -11 28 0 0 0
w:yet	-6 11 0 -13 -8 0 -11 24
w:yet _ the	0 -5 0 0 0 0 0 11
w:yield	0 0 5 14 -16 0 0 0
w:yoghurt	0 0 0 0 -15 0 17 0
w:york	3 -9 0 -13 27 0 0 0
w:you	-28 6 -30 -3 35 -14 -12 -18
w:you .	0 11 0 0 -6 0 0 0
w:you <not>	0 8 0 -1 -11 0 8 0
w:you <v-begin>	0 -9 0 0 14 0 0 0
w:you <v-down>	0 -7 0 0 11 0 0 0
w:you _ .	0 -6 0 0 20 0 0 0
w:you _ agree	0 10 0 0 -9 0 0 0
w:you _ be	0 11 0 0 -7 0 0 0
w:you _ have	0 -10 0 2 12 0 0 0
w:you _ it	0 -3 0 0 9 0 0 0
w:you _ not	0 -2 0 0 10 0 0 0
w:you _ take	0 22 0 0 -20 0 0 0
w:you are	0 -6 0 -2 19 0 0 0
w:you can	0 -1 0 0 17 0 0 0
w:you don't	0 10 0 0 -16 0 9 0
w:you had	0 0 0 11 -10 0 0 0
w:you want	0 11 0 0 -17 0 7 0
w:you would	0 7 0 10 -13 0 0 0
w:you'll	0 -6 0 0 12 0 0 0
w:you're	11 3 0 0 -11 0 0 0
w:your	-12 5 -5 -7 25 -22 -5 -2
w:your _ on	0 14 0 0 -12 0 0 0
w:your _ pay	0 10 0 0 -9 0 0 0
w:yttrium	0 0 0 0 11 0 0 0
w:zero	0 -24 0 -21 57 -1 -11 0
w:zero .	0 -7 0 -13 29 0 0 0
w:zinc	0 0 0 19 -6 -2 -9 0
w:|	0 0 0 0 10 0 0 0
w:·	0 0 0 0 14 0 0 0
w:—	1 9 -16 13 3 -35 -10 -14
w:— "	0 10 0 0 -5 0 0 0
w:— <day-today>	0 -7 0 0 12 0 0 0
w:— <name>	10 0 0 0 0 0 0 0
w:— <person>	0 0 0 18 -16 0 0 0
w:— _ ,	0 18 0 0 -14 0 0 0
w:— _ :	0 -11 0 0 11 0 0 0
w:— _ <name>	0 0 0 -12 15 0 0 0
w:— _ for	0 -8 0 0 9 0 0 0
w:— _ from	0 0 0 11 -11 0 0 0
w:— _ go	0 0 0 11 -14 0 0 0
w:— _ if	0 -10 0 -6 20 0 0 0
w:— _ is	0 9 0 -1 -4 0 0 0
w:— _ say	0 0 0 20 -20 0 0 0
w:— _ tariff	0 0 0 -7 9 0 0 0
w:— _ truce	0 -7 0 0 11 0 0 0
w:— _ —	0 -4 0 0 10 0 0 0
w:— a	0 -1 0 -6 13 0 0 0
w:— and	0 0 0 -12 6 0 0 0
w:— if	0 13 0 -1 -4 0 0 0
w:— it	0 16 0 0 -11 0 0 0
w:— that	0 17 0 0 -16 0 0 0
w:— what	0 -10 0 -4 19 0 0 0
w:•	0 -13 0 0 15 2 -4 0`;
