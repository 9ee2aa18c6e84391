// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-105 -42 -107 -92 230 -96 -93 -103
answer	0 -15 -19 -11 -12 -17 47 -14
answer a:<duty>	0 -5 0 -12 6 0 7 0
answer a:<goods>	0 -1 0 -14 4 0 7 0
answer a:<level-noun>	0 0 0 0 -2 0 7 0
answer a:<level>	0 -1 0 -12 20 0 0 0
answer a:<level> on	0 0 0 -6 5 0 1 0
answer a:<not>	0 0 0 0 -6 0 13 0
answer a:<number>	0 0 0 9 -10 0 0 0
answer a:<person>	0 0 0 0 6 0 0 0
answer a:<quality>	0 0 0 -10 8 0 2 0
answer a:<quality> good	0 0 0 -4 7 0 0 0
answer a:<v-begin>	0 0 0 6 -5 0 0 0
answer a:<v-return>	0 0 0 0 11 0 -7 0
answer a:<v-say>	0 0 0 10 -12 0 2 0
answer a:<v-up>	0 0 0 7 -9 0 0 0
answer b:<day-ahead>	0 10 0 0 -4 0 0 0
answer b:<level-noun>	0 0 0 0 -18 0 18 0
answer b:<month-gone>	0 0 0 0 -10 0 14 0
answer b:<name>	0 -11 0 -5 1 0 11 0
answer b:<name> 's	0 -4 0 -1 0 0 8 0
answer b:<not>	0 0 0 0 24 0 -17 0
answer b:<organisation>	0 8 0 0 -15 0 11 0
answer b:<organisation> has	0 10 0 0 -9 0 0 0
answer b:<person>	0 0 0 9 0 0 -4 0
answer b:<quality>	0 0 0 -1 16 -1 -1 0
answer b:<seat>	4 0 0 -10 -6 0 11 0
answer b:<seat> has	0 1 0 -1 -6 0 5 0
answer b:<seat> will	0 -1 0 0 -1 0 7 0
answer b:<v-begin>	0 0 0 0 -19 0 18 0
answer b:<v-end>	0 0 0 0 9 0 -5 0
answer b:<v-impose>	-2 0 0 -7 2 0 9 0
answer b:<v-propose>	0 0 0 -3 0 0 6 0
answer b:<v-say>	0 0 0 0 -2 0 12 0
answer b:<v-target>	0 0 0 0 13 0 -8 0
answer c0=begin	0 0 0 0 -11 0 10 0
answer c0=impose	-6 0 0 -15 -3 -6 22 0
answer c0=propose	0 0 0 -3 -2 0 8 0
answer c1=begin	0 0 0 0 -20 0 18 0
answer c1=impose	-8 -2 -1 -20 -11 -9 33 0
answer condition	0 -2 0 0 -25 0 23 0
answer ct0=begin modal	0 0 0 0 -11 0 10 0
answer ct0=impose future	0 0 0 0 7 0 0 0
answer ct0=impose modal	0 0 0 -1 -1 0 9 0
answer ct0=impose modal-passive	0 0 0 0 -4 0 7 0
answer ct0=impose past	0 0 0 0 -4 0 7 0
answer ct0=impose present	0 0 0 0 11 0 -5 0
answer ct0=target modal	0 0 0 0 -8 4 3 0
answer ct0=target present	0 0 0 0 10 0 -5 0
answer ct1=begin modal	0 0 0 0 -11 0 10 0
answer ct1=impose future	0 0 0 0 7 0 0 0
answer ct1=impose infinitive	0 0 0 -4 -12 0 18 0
answer ct1=impose modal	0 0 0 -1 -3 0 10 0
answer ct1=impose modal-passive	0 0 0 0 -4 0 7 0
answer ct1=impose present	0 0 0 0 8 0 -2 0
answer ct1=target modal	0 0 0 0 -8 4 3 0
answer duty	0 -14 0 -4 0 0 20 0
answer gone	2 -1 0 -4 -8 2 11 0
answer l1='s	0 0 0 14 -9 0 0 0
answer l1=<level-noun>	0 0 0 0 -4 0 7 0
answer l1=<not>	0 0 0 1 14 0 -11 0
answer l1=<person>	1 0 0 0 5 0 -7 0
answer l1=<quality>	0 0 0 0 8 0 0 0
answer l1=<v-begin>	0 0 0 0 -7 0 10 0
answer l1=<v-impose>	0 0 0 -2 -1 0 8 0
answer l1=an	0 0 0 -1 -9 0 13 0
answer l1=be	0 0 0 0 -5 0 8 0
answer l1=its	0 0 0 0 8 0 -3 0
answer l1=not	0 0 0 0 11 0 -6 0
answer l1=own	0 9 0 0 -2 0 -4 0
answer l1=take	0 0 0 0 -7 0 10 0
answer l1=to	0 0 0 -4 -5 0 13 0
answer l1=will	0 -1 0 0 -4 0 11 0
answer l1=would	0 0 0 -4 -8 0 11 0
answer l2=,	1 0 0 0 -9 0 8 0
answer l2=<name>	0 -4 0 -3 -15 3 21 0
answer l2=<person>	0 0 0 10 -3 0 -2 0
answer l2=<seat>	0 0 0 -2 -4 0 11 0
answer l2=<v-impose>	0 0 0 0 -1 0 6 0
answer l2=<v-say>	0 0 0 1 -9 0 9 0
answer l2=adjust	0 0 0 0 10 0 -8 0
answer l2=he	0 0 0 0 6 0 -5 0
answer l2=his	0 0 0 0 6 0 0 0
answer l2=it	0 0 0 -3 -4 0 9 0
answer l2=its	0 9 0 0 0 0 -6 0
answer l2=that	0 0 0 0 -4 0 7 0
answer l3=,	0 -1 0 0 -5 0 13 0
answer l3=:	0 0 0 8 -6 0 0 0
answer l3=<begin>	0 -15 0 2 -3 -4 17 0
answer l3=<goods>	0 0 0 0 7 0 -3 0
answer l3=<name>	0 0 0 0 7 0 -3 0
answer l3=<v-impose>	0 0 0 0 -5 0 8 0
answer l3=the	0 0 0 0 -15 5 13 0
answer l4=<begin>	0 -26 -2 0 1 -7 19 0
answer l4=<duty>	0 0 0 0 -2 0 6 0
answer l4=<goods>	0 0 0 0 6 0 -1 0
answer l4=<name>	0 0 0 0 7 0 -3 0
answer l4=<not>	0 0 0 0 -7 0 8 0
answer l4=<seat>	0 1 0 0 -7 0 2 0
answer l4=<v-say>	0 0 0 0 -8 0 12 0
answer l4=<v-up>	0 0 0 0 -6 0 7 0
answer l4=not	0 0 0 0 -6 0 8 0
answer l4=say	0 0 0 0 -8 0 11 0
answer l4=that	0 0 0 0 -6 0 10 0
answer l4=would	0 0 0 0 -4 0 7 0
answer l=<name> would	0 0 0 0 -7 0 9 0
answer l=<seat> will	0 -1 0 0 -1 0 7 0
answer l=adjust its	0 0 0 0 10 0 -8 0
answer l=his <quality>	0 0 0 0 6 0 0 0
answer l=its own	0 10 0 0 -3 0 -3 0
answer l=promise an	0 0 0 0 -7 0 8 0
answer l=would be	0 0 0 0 -6 0 8 0
answer lead=,	0 2 0 -4 -20 0 20 0
answer lead=:	0 0 0 7 -2 0 0 0
answer lead=a	0 0 0 0 -8 0 12 0
answer lead=if	5 0 0 1 -8 0 0 0
answer lead=it	0 0 0 0 -3 0 6 0
answer lead=president	0 0 0 9 -4 0 0 0
answer lead=that	0 -4 0 0 0 -1 8 0
answer lead=the	0 9 0 0 0 0 -7 0
answer level	0 0 0 -11 14 0 0 0
answer lr=to .	0 0 0 0 -7 0 9 0
answer next="	0 0 0 0 -9 0 8 0
answer next=,	3 -4 0 2 -20 -3 24 0
answer next=:	0 0 0 0 8 0 -8 0
answer next=if	0 0 0 0 -2 0 10 0
answer open	1 -2 -7 -7 -49 -6 59 -5
answer pc0=impose	0 0 0 -1 7 0 -2 0
answer pc0=say	0 -1 0 0 -5 -1 11 0
answer pc0=stay	0 4 0 0 -12 0 7 0
answer pc1=impose	0 0 0 -1 14 0 -7 0
answer pc1=say	0 0 0 0 -5 -1 11 0
answer pc1=stay	0 4 0 0 -12 0 7 0
answer pct0=impose present	0 0 0 0 8 0 -3 0
answer pct0=say past	0 0 0 0 -7 0 9 0
answer pct0=stay past	0 4 0 0 -8 0 3 0
answer pct1=impose participle-passive	0 0 0 0 7 0 -5 0
answer pct1=impose present	0 0 0 0 7 0 -3 0
answer pct1=say past	0 0 0 0 -7 0 10 0
answer pct1=stay past	0 4 0 0 -8 0 3 0
answer pt0=past	0 0 0 0 -6 -1 8 0
answer pt0=perfect	0 0 0 0 -5 0 8 0
answer pt0=present	0 0 0 -8 16 0 -1 0
answer pt1=participle-passive	0 0 0 0 10 0 -8 0
answer pt1=past	0 0 0 0 -6 -1 8 0
answer pt1=perfect	0 0 0 0 -5 0 8 0
answer pt1=present	0 0 0 -8 16 0 -1 0
answer pv0=be	0 4 0 0 -14 0 8 0
answer pv0=say	0 0 0 0 0 0 7 0
answer pv1=be	0 4 0 0 -14 0 8 0
answer pv1=say	0 0 0 0 0 0 7 0
answer pvt0=be past	0 4 0 0 -8 0 3 0
answer pvt1=be past	0 4 0 0 -8 0 3 0
answer quoted	0 0 0 0 -10 0 8 0
answer r1="	0 0 0 0 -7 0 9 0
answer r1=,	0 1 0 0 -20 0 25 0
answer r1=.	0 -4 0 0 -9 0 19 0
answer r1=:	0 0 0 0 11 0 -7 0
answer r1=<duty>	0 0 0 0 11 0 0 0
answer r1=<end>	0 0 0 0 15 0 -4 0
answer r1=<not>	0 0 0 0 -11 0 14 0
answer r1=against	0 0 0 8 -13 0 4 0
answer r1=by	0 0 0 0 7 0 -4 0
answer r1=duty	0 0 0 0 9 0 0 0
answer r1=in	0 0 0 0 -6 5 5 0
answer r1=on	0 0 0 0 8 0 -1 0
answer r1=was	0 0 0 9 -5 0 0 0
answer r1=with	4 2 0 -9 0 0 0 0
answer r1=would	0 1 0 0 -7 0 7 0
answer r2="	0 0 0 0 -2 0 6 0
answer r2=<end>	0 -9 0 0 0 -1 14 0
answer r2=<level>	0 0 0 -6 14 0 -2 0
answer r2=<name>	1 0 0 6 -9 0 0 0
answer r2=<v-impose>	0 9 0 0 -2 0 -2 0
answer r2=a	0 0 0 7 -7 0 0 0
answer r2=be	0 1 0 0 -17 0 15 0
answer r2=in	0 0 0 0 -5 0 6 0
answer r2=kind	0 0 0 0 -6 0 8 0
answer r2=the	0 0 0 -3 30 0 -14 0
answer r3=,	0 0 0 0 6 0 -1 0
answer r3=<duty>	0 0 0 0 -3 0 8 0
answer r3=<end>	0 -10 0 -1 0 -3 14 0
answer r3=<v-say>	0 0 0 10 -15 0 5 0
answer r3=duty	0 0 0 0 -4 0 7 0
answer r3=for	0 10 0 0 -9 0 0 0
answer r3=on	0 0 0 -8 3 0 0 0
answer r3=with	0 0 0 0 6 0 -2 0
answer r4=<end>	-4 -3 -1 -5 5 -9 12 0
answer r4=<quality>	0 0 0 -2 15 0 -5 0
answer r4=on	0 0 0 0 -2 0 6 0
answer r4=the	0 0 0 0 -6 0 9 0
answer r4=would	1 0 0 0 -6 0 5 0
answer r=, "	0 0 0 0 -12 0 13 0
answer r=. <end>	0 -4 0 0 -9 0 19 0
answer r=<end> <end>	0 0 0 0 15 0 -4 0
answer r=in kind	0 0 0 0 -6 0 8 0
answer r=in the	0 0 0 0 6 0 -4 0
answer r=with <level>	0 0 0 -3 14 0 -4 0
answer r=would be	0 1 0 0 -6 0 3 0
answer t0=modal	0 0 0 -3 -5 0 12 0
answer t0=modal-passive	0 0 0 0 -9 0 12 0
answer t0=present	0 12 0 0 0 0 -8 0
answer t1=infinitive	0 0 0 -4 -10 0 16 0
answer t1=modal	0 0 0 -3 -6 0 13 0
answer t1=modal-passive	0 0 0 0 -9 0 12 0
answer t1=participle-passive	0 0 0 0 6 0 0 0
answer t1=present	0 12 0 0 0 0 -12 0
answer v0=adjust	0 0 0 0 7 0 -5 0
answer v0=answer	0 0 0 -7 -2 0 13 0
answer v0=have	0 9 0 0 -10 0 0 0
answer v0=hit	0 0 0 0 -9 4 8 0
answer v0=meet	0 0 0 0 -7 0 9 0
answer v0=promise	0 0 0 0 -7 0 7 0
answer v0=take	0 0 0 0 -11 0 10 0
answer v1=adjust	0 0 0 0 11 0 -9 0
answer v1=answer	0 0 0 -10 -4 0 15 0
answer v1=have	0 9 0 0 -7 0 0 0
answer v1=meet	0 0 0 0 -7 0 9 0
answer v1=promise	0 0 0 0 -6 0 7 0
answer v1=respond	0 0 0 0 -7 0 12 0
answer v1=take	0 0 0 0 -20 0 18 0
answer verbless	0 -7 0 -5 26 -7 -1 0
answer vt0=answer future	0 0 0 0 -5 0 8 0
answer vt0=have present	0 9 0 0 -10 0 0 0
answer vt0=hit modal	0 0 0 0 -8 4 3 0
answer vt0=retaliate future	0 0 0 0 7 0 -5 0
answer vt0=take modal	0 0 0 0 -11 0 10 0
answer vt1=answer future	0 0 0 0 -5 0 8 0
answer vt1=have present	0 10 0 0 -7 0 0 0
answer vt1=hit modal	0 0 0 0 -8 4 3 0
answer vt1=respond infinitive	0 0 0 0 -10 0 12 0
answer vt1=retaliate future	0 0 0 0 7 0 -5 0
answer vt1=take modal	0 0 0 0 -11 0 10 0
answer=answer	-4 0 0 0 0 -3 9 0
answer=answered	5 -3 0 -2 -1 0 6 0
answer=answers	0 0 0 -1 12 0 0 0
answer=countermeasures	0 8 0 0 -11 0 7 0
answer=counterpart	0 0 0 0 11 0 -1 0
answer=reply	0 0 0 0 -4 0 9 0
answer=respond	0 0 0 0 -9 0 13 0
answer=retaliate	0 0 0 0 0 0 7 0
asked before	-16 42 -10 0 -20 -4 -3 -8
asks	-47 11 -45 -20 77 -51 -51 -42
c=agree condition	-4 -3 -6 5 0 12 -18 2
c=agree duty	-1 0 -5 0 1 0 7 0
c=agree future	0 0 0 0 7 0 0 0
c=agree modal-not	0 1 0 2 -11 0 0 6
c=agree on-lapse	0 0 0 0 -1 8 0 0
c=agree open	-10 -13 -6 -7 18 9 -2 2
c=agree participle-passive	0 -4 0 0 16 0 0 0
c=agree past	0 -7 0 -5 22 0 0 0
c=agree perfect	0 0 0 -4 15 0 0 0
c=agree pluperfect	0 0 0 0 6 0 0 0
c=agree present	0 0 0 -4 7 0 0 0
c=bear condition	-10 8 1 0 0 0 0 -10
c=bear duty	1 6 -5 2 -5 -7 7 -7
c=bear future	-1 6 -1 -6 3 -8 3 0
c=bear future-passive	0 -6 0 0 11 0 0 0
c=bear gerund	0 -13 0 -6 13 4 -4 0
c=bear gone	0 1 0 8 -14 8 -2 0
c=bear level	0 11 -15 1 -5 0 0 -3
c=bear modal	-7 1 -8 -13 13 0 0 0
c=bear modal-passive	0 1 0 1 -20 0 16 0
c=bear open	4 21 2 -14 -15 -3 16 -19
c=bear participle-passive	0 12 7 -4 -15 0 5 0
c=bear past	0 -3 0 0 8 0 0 0
c=bear perfect	0 -9 0 5 7 0 -1 0
c=bear present	6 11 6 0 -3 -7 -6 -12
c=begin condition	9 -2 -6 0 -8 0 6 0
c=begin duty	2 -3 -13 18 0 -11 -9 0
c=begin future	-1 -7 0 3 8 3 -5 -2
c=begin future-passive	0 8 0 -1 0 0 0 0
c=begin gerund	0 -8 0 0 7 0 0 0
c=begin if-back	0 0 0 0 0 7 0 0
c=begin infinitive	0 -12 0 6 0 -5 2 4
c=begin level	-2 -2 -2 19 -4 -6 -9 5
c=begin modal	3 1 1 6 -8 -15 8 -14
c=begin on-lapse	0 3 -4 -7 0 5 0 0
c=begin open	13 -14 0 3 -1 -8 9 0
c=begin participle-passive	0 10 0 0 -5 0 0 0
c=begin past	15 -2 -10 0 9 -12 0 -6
c=begin perfect	0 -1 0 -3 19 0 0 0
c=begin present	1 9 -12 2 -5 2 -10 0
c=begin present-not	0 -6 1 0 6 0 0 0
c=begin present-passive	0 -4 0 0 11 0 0 0
c=buy condition	0 -9 0 -6 22 0 0 0
c=buy duty	0 -11 0 0 10 0 0 0
c=buy gone	0 0 0 -4 6 0 0 0
c=buy infinitive	0 0 0 0 9 0 0 0
c=buy level	0 -6 0 0 2 1 0 0
c=buy open	-2 -15 0 0 15 3 -8 0
c=buy participle-passive	0 -1 0 -1 8 0 0 0
c=buy present	0 -7 1 3 0 0 0 0
c=deny gone	0 0 0 -2 16 0 0 0
c=deny open	0 -3 0 1 -2 -5 12 0
c=deny present	0 0 0 0 0 0 9 0
c=down condition	9 -3 13 0 0 0 -26 -7
c=down duty	-1 -15 16 10 5 -4 -18 0
c=down future	0 -7 0 0 0 2 4 0
c=down gone	0 11 6 -3 -17 -1 6 0
c=down infinitive	0 -1 5 0 7 0 -12 0
c=down level	-4 -29 9 -2 30 0 -13 0
c=down modal	-2 6 22 -1 -28 0 0 15
c=down modal-not	0 0 0 0 6 0 0 0
c=down on-lapse	0 15 0 1 -24 3 0 0
c=down open	0 -11 23 3 -10 -1 -3 7
c=down participle-passive	0 0 0 0 6 0 0 0
c=down past	14 -14 -2 3 11 -7 -3 -3
c=down perfect	0 0 0 -2 17 0 0 0
c=down present	-1 4 0 1 -7 3 -3 -1
c=down present-not	0 -8 1 3 2 0 0 0
c=end condition	-4 0 10 3 1 -3 -18 -3
c=end duty	1 -12 18 0 -3 0 -3 4
c=end future	0 10 0 -1 0 0 -4 0
c=end gerund	2 7 0 -1 -15 0 8 0
c=end gone	0 0 10 -2 -4 6 -5 0
c=end infinitive	-3 9 16 -3 -27 21 -20 3
c=end level	0 -1 23 -12 -3 0 0 0
c=end modal	3 -19 0 -10 -9 24 0 0
c=end modal-not	0 0 0 0 -12 0 12 0
c=end on-lapse	0 16 0 -3 -9 7 -8 -6
c=end open	2 -3 10 -12 -19 34 -6 0
c=end participle-passive	0 7 2 0 -4 -2 0 0
c=end past	0 -21 8 0 8 0 2 -1
c=end pluperfect	0 -1 0 0 6 0 0 0
c=end present	-3 0 7 -1 17 -11 -7 -12
c=impose condition	-3 -8 11 0 -9 4 5 7
c=impose duty	1 8 5 3 -1 -21 -3 0
c=impose future	-4 -15 -8 13 -1 8 2 -6
c=impose future-not	0 0 0 0 9 0 0 0
c=impose gerund	0 15 0 -1 0 0 -5 0
c=impose gone	0 -3 8 0 -1 7 0 0
c=impose infinitive	10 -3 -1 -4 -10 0 13 3
c=impose infinitive-passive	0 0 0 0 6 0 0 0
c=impose level	5 -3 -2 14 3 -22 -8 -2
c=impose modal	-4 0 16 9 -13 2 0 -7
c=impose modal-passive	-4 5 0 -13 0 -1 5 6
c=impose on-lapse	0 13 -6 2 -10 1 -5 -2
c=impose open	5 1 0 2 -18 18 12 0
c=impose participle-passive	-2 1 0 3 4 -1 -8 -3
c=impose past	2 -5 -21 -14 4 7 17 -13
c=impose past-not	0 0 0 0 8 0 0 0
c=impose past-passive	-1 0 0 -15 21 2 -4 0
c=impose perfect	0 -10 -11 10 0 -1 9 -8
c=impose perfect-passive	0 -4 0 0 0 10 -6 0
c=impose pluperfect	-2 0 0 -4 23 -1 -2 0
c=impose pluperfect-passive	0 0 0 0 6 0 0 0
c=impose present	2 -7 2 -11 6 -7 5 8
c=impose present-passive	6 0 6 -3 4 0 -21 -1
c=propose condition	-14 -20 11 1 6 -3 6 0
c=propose duty	4 -7 3 -4 -8 0 14 0
c=propose future	0 -8 0 14 -18 0 16 0
c=propose gerund	0 0 0 0 8 0 0 0
c=propose gone	0 15 3 0 -13 0 0 0
c=propose infinitive	0 0 0 6 0 0 0 0
c=propose level	1 -9 8 -1 -6 -2 14 0
c=propose modal	4 -8 10 -25 13 -11 2 -5
c=propose on-lapse	0 -16 17 0 0 0 0 0
c=propose open	-6 -6 0 10 -2 -13 18 -9
c=propose participle-passive	0 -14 0 8 8 0 -2 0
c=propose past	-7 1 -3 9 -6 6 0 -2
c=propose past-passive	0 6 0 -5 0 0 0 0
c=propose perfect	-2 1 0 14 -12 0 3 0
c=propose present	0 -37 5 -9 23 -13 5 0
c=propose present-not	0 12 0 0 -11 0 0 0
c=return condition	-6 0 -3 -16 28 -2 -16 -6
c=return duty	0 43 4 -2 -33 0 -12 0
c=return future	0 6 0 -4 0 0 0 0
c=return gerund	0 6 0 0 -8 0 0 0
c=return gone	0 0 0 0 7 0 0 0
c=return level	0 15 3 0 -12 0 -8 0
c=return modal	0 21 0 -1 -17 8 -4 0
c=return on-lapse	0 -13 0 -5 17 3 0 0
c=return open	-2 27 -2 0 -10 1 -16 -5
c=return present	-2 10 1 -9 0 0 -9 -1
c=say condition	-2 -9 1 0 -2 0 4 12
c=say duty	10 -7 9 6 -11 -11 13 0
c=say future	0 -4 0 0 -1 0 11 0
c=say gone	1 0 -1 1 -6 0 0 2
c=say level	7 0 -1 19 -14 -8 4 -17
c=say modal	-3 -8 5 0 12 0 -15 0
c=say modal-passive	0 7 0 0 0 0 0 0
c=say on-lapse	0 3 -4 0 -9 1 0 5
c=say open	2 -23 0 0 -2 4 19 4
c=say past	-3 -13 1 0 12 0 0 0
c=say past-passive	0 -2 0 -3 18 0 0 0
c=say perfect	13 -10 2 10 -24 -9 10 10
c=say pluperfect	0 -5 0 0 1 8 -7 0
c=say present	-31 -1 -13 7 3 7 -1 0
c=say present-not	7 3 0 0 -6 0 0 0
c=say present-passive	0 -1 0 0 -8 -2 6 7
c=sell condition	-2 -12 0 3 12 1 -1 0
c=sell duty	0 -6 0 16 -8 7 -3 0
c=sell future	0 0 0 0 8 0 0 0
c=sell gerund	8 0 0 0 -4 0 0 0
c=sell infinitive	-1 -3 0 0 4 7 0 0
c=sell level	0 -7 0 10 -6 7 0 0
c=sell modal-passive	8 0 0 -3 -6 6 0 0
c=sell open	7 -24 -3 6 -4 19 -14 -3
c=sell past	0 0 0 6 0 0 0 0
c=sell present	-5 0 0 0 -3 13 0 0
c=sell present-not	0 0 0 5 -7 2 0 0
c=sell present-passive	0 0 0 0 9 0 0 0
c=stay condition	-3 10 0 6 -12 -8 -8 15
c=stay duty	3 0 -11 -3 -2 18 -3 2
c=stay future	-7 0 4 -14 8 -5 -22 13
c=stay gerund	0 20 0 0 -15 0 0 0
c=stay gone	-5 -1 0 6 1 4 -4 0
c=stay infinitive	6 -2 0 8 -10 0 -5 7
c=stay level	-5 29 -33 -6 -18 7 2 -1
c=stay modal	-3 -1 -20 7 15 0 -22 -7
c=stay modal-not	0 0 0 0 -7 0 0 7
c=stay open	1 9 -7 7 -16 7 -10 14
c=stay participle-passive	0 -4 0 0 11 0 0 0
c=stay past	-12 8 -11 -14 21 5 -7 -5
c=stay past-not	0 -9 0 0 2 0 3 0
c=stay perfect	-1 4 0 -14 10 0 0 0
c=stay present	3 11 -11 6 7 -12 -20 -15
c=stay present-not	0 -1 0 16 -10 0 -2 1
c=stay present-passive	0 0 0 0 0 0 7 0
c=suspend condition	1 0 1 -1 4 -4 -10 0
c=suspend duty	0 -1 0 -2 7 0 -1 -1
c=suspend future	0 0 0 0 14 0 -1 0
c=suspend gone	0 0 0 0 0 0 6 0
c=suspend infinitive	13 0 0 0 0 -2 0 0
c=suspend level	0 -28 0 0 33 0 -5 0
c=suspend modal	0 0 0 0 11 0 -4 0
c=suspend open	12 14 0 -1 -12 -4 -3 0
c=suspend participle-passive	1 11 0 -3 -12 0 0 0
c=suspend past	0 12 0 -2 -12 0 11 0
c=suspend past-passive	0 -3 0 0 10 0 0 0
c=suspend present	0 -13 8 0 8 0 -7 1
c=target condition	5 -2 -10 11 -8 -4 6 -3
c=target duty	0 -3 -13 3 -4 -18 15 -2
c=target future	0 2 0 0 -11 0 8 0
c=target future-passive	0 -3 0 6 0 0 0 0
c=target gerund	0 0 0 0 -3 7 0 0
c=target gone	0 -4 0 0 -2 12 0 0
c=target infinitive	0 -3 0 -9 0 0 15 0
c=target level	0 -2 -8 8 -10 -9 12 0
c=target modal	0 -2 0 0 -21 11 21 0
c=target open	3 -9 -20 -1 -6 13 16 -10
c=target participle-passive	0 0 0 7 -3 0 0 0
c=target past	5 -10 0 0 -2 0 5 0
c=target perfect	1 -10 0 1 -1 3 2 0
c=target present	0 -3 -2 -14 11 0 3 0
c=target present-passive	1 8 0 0 -3 0 0 0
c=threaten condition	0 -15 -1 0 9 1 3 -1
c=threaten duty	0 3 5 12 -23 -4 4 0
c=threaten gone	3 0 0 5 -13 1 0 4
c=threaten level	-4 -9 -5 21 -21 0 19 -1
c=threaten on-lapse	2 -10 0 -9 9 0 0 1
c=threaten open	13 -12 -3 7 -21 15 3 0
c=threaten participle-passive	0 0 0 9 -3 0 0 0
c=threaten past	0 -2 0 -3 -11 0 16 3
c=threaten perfect	15 -4 -3 2 -9 0 6 -6
c=threaten present	0 -3 0 2 -9 15 -5 1
c=up condition	3 -2 0 0 -11 2 13 0
c=up duty	-13 -1 -14 2 7 -11 4 0
c=up future	0 5 0 4 -5 3 -8 0
c=up gone	-2 -16 0 0 25 0 -1 0
c=up infinitive	-2 -13 0 1 4 -2 4 0
c=up level	-9 0 -20 12 -6 -2 11 -8
c=up modal	1 14 -6 -5 0 0 -8 -7
c=up modal-passive	0 -7 0 4 0 0 0 0
c=up on-lapse	0 0 0 -12 6 1 0 0
c=up participle-passive	0 -2 0 0 11 0 0 0
c=up past	0 0 -1 -13 9 -4 6 0
c=up perfect	0 0 0 0 8 0 0 0
c=up present	0 3 -4 0 -10 8 0 2
condition	-5 27 2 -14 -9 -7 -8 3
condition before	25 15 0 20 -44 0 3 0
condition+duty	-1 7 1 2 -15 -7 0 8
condition+gone	6 -6 5 5 -1 -1 -5 -2
condition+if-back	0 0 0 0 -13 11 0 0
condition+level	-4 1 6 6 -19 -1 8 3
condition+on-lapse	-1 20 0 -4 -10 5 -14 -1
condition+open	6 -3 1 -1 -17 9 4 6
controls	44 -25 -1 -20 0 3 -28 -14
controls a:<goods>	15 -1 0 0 0 -11 0 0
controls a:<level-noun>	0 0 0 0 6 0 0 0
controls a:<money>	0 6 0 0 0 -2 0 0
controls a:<month-gone>	0 -3 0 0 11 0 0 0
controls a:<name>	-6 0 0 -3 4 3 0 0
controls a:<name> would	0 0 0 0 -4 8 0 0
controls a:<number>	0 0 0 0 11 0 0 0
controls a:<quality>	7 0 0 0 -3 3 0 0
controls a:<sender>	9 -3 0 0 -5 0 0 0
controls a:<span>	-1 3 0 0 0 -8 8 0
controls a:<v-begin>	8 -8 0 -4 8 0 0 0
controls a:<v-down>	10 -8 0 -7 5 0 -1 0
controls a:<v-impose>	3 0 0 -1 -9 0 4 0
controls a:<v-propose>	6 0 1 0 -4 0 0 0
controls a:<v-sell>	11 -5 0 1 -11 -1 6 0
controls a:<v-stay>	0 0 0 0 -3 0 8 0
controls asks	0 0 0 0 6 0 0 0
controls b:<goods>	7 -2 0 -5 2 0 0 0
controls b:<level>	0 0 0 -4 6 0 0 0
controls b:<name>	14 0 0 -9 2 0 -9 0
controls b:<name> 's	0 -4 0 0 13 0 0 0
controls b:<not>	0 0 0 0 6 0 0 0
controls b:<organisation>	8 0 0 0 -1 0 0 0
controls b:<person>	1 0 0 0 7 -2 0 0
controls b:<quality>	0 -1 0 -9 0 11 -2 0
controls b:<v-bear>	7 0 0 0 -14 9 0 0
controls b:<v-begin>	-6 1 0 0 13 0 -1 0
controls b:<v-impose>	15 0 0 -10 2 0 -13 0
controls b:<v-propose>	10 0 0 0 -2 0 0 0
controls b:<v-return>	0 0 0 0 7 0 0 0
controls b:<v-say>	0 0 0 0 9 0 -1 0
controls b:<v-sell>	1 0 0 0 -6 7 0 0
controls b:<v-threaten>	8 0 0 0 0 -1 0 0
controls b:<v-up>	-7 1 0 -1 5 2 -2 0
controls c0=bear	10 0 0 0 -6 0 0 0
controls c0=begin	-6 1 0 0 12 0 0 0
controls c0=down	-2 0 0 0 6 0 0 0
controls c0=end	0 -3 0 -2 7 2 0 0
controls c0=impose	9 0 0 -14 4 0 -8 0
controls c0=propose	6 0 0 0 -3 0 0 0
controls c0=threaten	8 0 0 0 0 -1 0 0
controls c0=up	-7 1 0 -1 5 3 -1 0
controls c1=bear	8 0 0 0 -4 0 0 0
controls c1=begin	-5 1 0 0 11 0 0 0
controls c1=down	-3 0 0 0 8 0 0 0
controls c1=impose	15 0 0 -15 0 0 -9 0
controls c1=propose	8 0 0 0 -7 0 0 0
controls c1=sell	0 0 0 0 -7 10 0 0
controls c1=target	0 0 0 0 6 0 0 0
controls c1=up	-6 1 0 -1 4 3 -1 0
controls condition	24 -9 -1 -10 2 -6 -1 -1
controls ct0=bear present	11 0 0 0 -7 0 0 0
controls ct0=end past	0 0 0 0 6 0 0 0
controls ct0=impose modal	6 0 0 -3 0 0 0 0
controls ct0=impose present	0 -4 0 0 9 0 0 0
controls ct0=propose modal	10 0 1 0 -12 0 0 0
controls ct0=say past	0 0 0 0 8 0 0 0
controls ct1=bear present	11 0 0 0 -7 0 0 0
controls ct1=end past	0 0 0 0 6 0 0 0
controls ct1=impose infinitive	11 0 0 0 -4 -1 0 0
controls ct1=impose modal	6 0 0 -2 0 0 0 0
controls ct1=impose present	-1 -2 0 0 9 0 0 0
controls ct1=propose modal	11 0 1 0 -14 0 0 0
controls ct1=say past	0 0 0 0 8 0 0 0
controls duty	26 -2 0 -4 -11 2 -14 0
controls l1=<v-end>	0 0 0 0 -7 8 0 0
controls l1=<v-impose>	6 0 0 0 -7 0 0 0
controls l1=<v-propose>	10 0 0 0 -7 0 0 0
controls l1=a	23 -6 0 0 -26 13 0 0
controls l1=and	9 0 0 -2 -6 0 0 0
controls l1=for	6 0 0 0 -1 0 0 0
controls l1=its	-15 1 0 0 15 0 0 0
controls l1=that	-3 0 0 0 8 0 0 0
controls l1=the	8 -8 0 -7 7 0 -5 0
controls l1=their	0 0 0 0 -4 0 8 0
controls l1=under	6 0 0 0 -3 0 0 0
controls l2=,	11 0 0 0 -7 0 0 0
controls l2=-	0 0 0 0 6 0 0 0
controls l2=<begin>	8 0 0 -3 4 0 -3 0
controls l2=<name>	0 -1 0 0 6 0 0 0
controls l2=<v-bear>	9 0 0 0 -17 10 0 0
controls l2=and	1 0 6 0 -9 0 0 0
controls l2=lift	0 0 0 0 6 0 0 0
controls l2=should	6 0 0 -2 1 0 0 0
controls l2=the	-3 -6 0 1 12 0 0 0
controls l2=would	-1 0 0 0 0 7 0 0
controls l3=,	3 -7 0 -1 5 -1 0 0
controls l3=<begin>	15 -5 0 -6 0 -7 1 0
controls l3=<v-impose>	17 2 0 0 -12 -2 0 0
controls l3=also	14 0 0 0 -12 0 0 0
controls l3=it	0 0 0 0 -7 8 0 0
controls l3=put	7 0 0 0 -6 0 0 0
controls l4=<begin>	14 -7 0 -10 1 -9 0 0
controls l4=<organisation>	10 0 0 0 -12 0 0 0
controls l4=of	0 0 0 0 9 0 0 0
controls l4=that	0 0 0 0 -6 7 0 0
controls l4=to	10 0 1 0 -11 0 0 0
controls l=, and	6 0 0 0 -5 0 0 0
controls l=lift its	0 0 0 0 6 0 0 0
controls lead=,	18 -6 0 -1 -2 0 -7 0
controls lead=:	7 0 0 0 -2 0 0 0
controls lead=president	-1 0 0 0 6 0 0 0
controls lead=that	6 -1 0 -8 -1 7 0 0
controls lead=the	12 0 0 0 -14 9 0 0
controls level	21 -10 0 -2 0 0 -8 0
controls lr=<begin> on	10 0 0 0 -6 0 0 0
controls lr=a .	13 0 0 0 -14 4 0 0
controls lr=and on	9 0 0 -2 -6 0 0 0
controls lr=its on	-11 2 0 0 9 0 0 0
controls next=,	19 -3 0 0 -10 -1 0 0
controls next=;	-1 0 0 0 9 0 0 0
controls next=if	6 0 0 0 0 0 0 0
controls next=that	6 0 0 0 -2 0 0 0
controls on-lapse	5 0 0 0 0 -6 0 0
controls open	41 -2 0 -14 -24 11 -16 -5
controls pc0=bear	6 0 0 0 -2 0 0 0
controls pc0=down	7 -3 1 0 -1 0 0 0
controls pc0=impose	5 9 0 0 -6 -3 -3 0
controls pc0=say	13 0 0 -4 -9 6 0 0
controls pc1=bear	6 0 0 0 -2 0 0 0
controls pc1=begin	0 -6 0 1 9 -2 0 0
controls pc1=down	7 -3 1 0 -1 0 0 0
controls pc1=impose	6 1 0 0 -3 0 -3 0
controls pc1=say	16 0 0 -4 -11 5 0 0
controls pc1=stay	2 1 0 0 -6 0 0 0
controls pc1=up	0 -1 0 1 6 0 0 0
controls pct0=say perfect	6 0 0 -4 0 0 0 0
controls pct0=say present	-1 0 0 0 -3 8 0 0
controls pct1=say perfect	6 0 0 -4 0 0 0 0
controls pct1=say present	-1 0 0 0 -3 8 0 0
controls pt0=past	13 0 0 0 -9 -1 0 0
controls pt0=present	10 0 0 -8 -4 0 0 0
controls pt1=past	10 0 0 0 -9 0 0 0
controls pt1=present	11 -5 0 -7 -2 4 0 0
controls pv0=say	0 0 0 -4 0 7 0 0
controls pv1=be	2 1 0 0 -6 0 0 0
controls pv1=say	0 0 0 -4 0 6 0 0
controls pvt0=say present	-1 0 0 0 -3 8 0 0
controls pvt1=say present	-1 0 0 0 -3 8 0 0
controls r1=.	8 0 0 0 -8 1 0 0
controls r1=<v-begin>	0 -5 0 -2 15 0 0 0
controls r1=<v-down>	0 -5 0 -2 15 0 0 0
controls r1=<v-impose>	0 0 0 0 -4 0 7 0
controls r1=<v-stay>	0 0 0 0 -4 0 8 0
controls r1=come	0 -5 0 -2 15 0 0 0
controls r1=for	7 0 0 0 0 0 0 0
controls r1=of	13 -1 0 -4 2 -1 -6 0
controls r1=on	25 -2 0 -2 -8 -2 -9 0
controls r1=to	0 0 0 -1 -9 13 0 0
controls r2=<end>	4 0 0 -7 0 0 0 0
controls r2=<goods>	10 0 0 0 1 -4 -4 0
controls r2=<v-impose>	0 0 1 0 -6 3 0 0
controls r2=<v-sell>	9 0 0 0 -7 0 0 0
controls r2=and	0 0 0 0 7 0 0 0
controls r2=critical	14 0 0 0 -14 0 0 0
controls r2=its	14 0 0 0 -11 0 0 0
controls r2=our	0 0 0 0 -5 0 8 0
controls r2=rare	0 -1 0 0 8 0 0 0
controls r3=.	0 0 0 0 0 6 0 0
controls r3=<end>	2 0 0 -7 3 0 0 0
controls r3=<v-sell>	4 -1 0 0 -6 0 8 0
controls r3=earth	0 -1 0 0 8 0 0 0
controls r3=on	0 -3 0 0 7 0 0 0
controls r3=software	15 0 0 0 -15 0 0 0
controls r4=,	17 0 0 3 -15 0 -2 0
controls r4=<end>	2 0 0 -10 2 5 -4 0
controls r4=of	6 -3 0 0 0 0 0 0
controls r4=that	2 0 0 0 -7 4 0 0
controls r4=to	6 0 0 0 -2 0 0 0
controls r=, and	0 0 0 0 6 0 0 0
controls r=. <end>	8 0 0 0 -8 2 0 0
controls r=on critical	15 0 0 0 -15 0 0 0
controls r=on rare	0 -1 0 0 6 0 0 0
controls t0=modal	14 0 0 -6 -7 0 0 0
controls t0=past	0 7 0 -5 10 0 -7 0
controls t0=present	11 -9 0 -4 1 0 -4 0
controls t1=infinitive	7 0 0 0 -8 5 0 0
controls t1=modal	15 0 0 -5 -9 0 0 0
controls t1=past	0 7 0 -5 8 0 -7 0
controls t1=present	6 -8 0 -4 1 2 -3 0
controls v0=fear	11 0 0 0 -10 0 0 0
controls v0=lift	0 0 0 0 7 0 0 0
controls v0=stop	1 0 0 0 -5 6 0 0
controls v1=fear	9 0 0 0 -8 0 0 0
controls v1=lift	0 0 0 0 7 0 0 0
controls v1=put	12 0 0 0 -9 0 0 0
controls v1=stop	6 0 0 0 -9 6 0 0
controls verbless	16 -16 0 4 0 -8 -8 0
controls vt0=stop modal	2 0 0 0 -10 7 0 0
controls=ban	0 -1 0 -6 2 5 -4 0
controls=controls	10 -5 0 0 2 0 -4 0
controls=curbs	8 0 0 0 -5 0 0 0
controls=export controls	14 -3 0 0 -6 0 0 0
controls=exports	-1 1 0 -10 17 -3 -2 0
controls=licence	26 0 0 -2 -27 7 -1 0
controls=licences	3 -8 0 -10 10 -5 3 0
duty	-17 9 -5 9 11 -21 -4 -13
duty a:<agent>	0 12 0 -1 -3 0 0 0
duty a:<day-ahead>	0 -3 0 24 -17 6 -12 2
duty a:<day-ahead> .	0 -5 5 1 -7 2 0 6
duty a:<day-ahead> to	0 -3 0 7 -1 0 0 0
duty a:<day-gone>	0 7 0 0 -3 0 3 0
duty a:<day-gone> .	0 0 0 7 -5 0 0 0
duty a:<day-today> after	0 0 0 6 -5 0 0 0
duty a:<gate>	0 0 0 -13 -8 0 20 2
duty a:<goods>	0 1 -13 1 -2 -2 11 -8
duty a:<level>	-5 0 -4 6 9 -1 -11 0
duty a:<level> .	-1 -12 3 0 15 -3 -1 0
duty a:<level> and	0 -11 0 -14 21 0 0 5
duty a:<level> apply	0 14 0 0 -13 0 0 0
duty a:<level> from	0 -12 0 0 16 0 0 0
duty a:<level> in	0 -3 0 0 11 0 -3 0
duty a:<level> instead	0 8 0 0 -7 0 0 0
duty a:<level> is	0 0 0 0 -7 8 0 0
duty a:<level> of	0 0 0 0 6 0 0 0
duty a:<level> on	3 -3 0 -7 13 -3 0 0
duty a:<level> to	0 0 0 -13 8 0 2 0
duty a:<level> under	0 2 0 6 -9 0 0 0
duty a:<level> until	0 -3 0 0 10 0 0 0
duty a:<money>	0 -5 0 -13 12 0 4 0
duty a:<money> of	0 0 0 -1 7 0 0 0
duty a:<month-ahead>	0 5 0 -5 6 0 -6 0
duty a:<month-today>	0 -5 0 0 9 0 0 0
duty a:<name>	1 -1 12 6 -3 -6 -6 -1
duty a:<name> 's	0 13 0 0 -7 0 0 0
duty a:<name> <level>	0 13 0 0 -10 0 0 0
duty a:<name> and	0 -18 0 12 0 0 0 0
duty a:<name> are	0 0 0 8 -7 0 0 0
duty a:<not>	0 -1 0 -4 13 0 0 0
duty a:<number>	0 11 -5 5 -1 -3 -19 0
duty a:<number> .	0 9 0 -10 0 0 0 0
duty a:<number> and	0 -3 0 0 6 0 0 0
duty a:<number> of	0 0 0 0 6 0 0 0
duty a:<number> on	0 0 0 0 7 0 0 0
duty a:<organisation>	0 -3 0 10 0 0 0 0
duty a:<points>	0 11 0 0 -6 0 0 0
duty a:<quality>	0 5 -5 -8 8 -6 0 -10
duty a:<quality> coffee	0 0 0 -3 8 0 0 0
duty a:<quality> good	3 16 0 -4 -7 0 0 0
duty a:<quality> rice	0 8 0 0 -3 0 0 0
duty a:<quality> steel	0 6 0 0 0 0 -3 0
duty a:<quality> sugar	0 -4 0 0 7 0 0 0
duty a:<quality> tea	0 0 0 -1 7 0 0 0
duty a:<quality> tyre	0 -3 0 0 6 0 0 0
duty a:<quality> wheat	0 -1 0 -5 0 0 9 0
duty a:<quality> wine	0 0 0 12 -11 0 0 0
duty a:<seat>	0 0 0 -7 0 0 8 0
duty a:<sender>	0 -4 0 -2 8 0 0 0
duty a:<span>	0 0 11 -6 0 0 0 0
duty a:<span> .	0 0 8 -4 -1 0 0 0
duty a:<v-bear>	0 0 0 3 -14 0 17 0
duty a:<v-begin>	9 16 -20 0 -8 -8 -13 6
duty a:<v-down>	1 6 6 -9 -3 -3 0 1
duty a:<v-end>	0 -13 -2 2 0 -2 7 2
duty a:<v-impose>	-1 10 15 -14 -5 -21 2 9
duty a:<v-propose>	0 -6 0 0 3 0 0 0
duty a:<v-return>	0 25 4 -21 -14 2 -4 0
duty a:<v-say>	0 14 0 -12 -6 0 4 0
duty a:<v-stay>	5 7 -4 -19 -4 2 2 1
duty a:<v-suspend>	0 -14 0 2 12 2 0 0
duty a:<v-target>	0 -8 0 -6 19 0 0 0
duty a:<v-threaten>	0 6 0 6 -11 0 0 0
duty a:<v-up>	0 12 -6 -6 -7 -7 5 4
duty asks	0 -22 0 0 22 0 0 0
duty b:<day-ahead>	0 15 0 11 -18 0 0 0
duty b:<day-ahead> the	0 1 0 4 -6 0 0 0
duty b:<day-ahead> to	0 0 0 8 -7 0 0 0
duty b:<day-gone>	1 15 0 8 -20 0 -4 0
duty b:<day-gone> <person>	2 0 0 -6 5 0 0 0
duty b:<day-gone> to	0 0 0 9 -7 0 0 0
duty b:<day-today>	0 0 0 -11 5 0 0 0
duty b:<gate>	0 6 0 5 -9 0 0 0
duty b:<goods>	-10 -12 16 12 -2 -22 14 0
duty b:<level-noun>	0 -2 -2 -15 11 0 2 3
duty b:<level>	0 -10 3 -2 9 0 0 0
duty b:<month-ahead>	0 5 0 7 -11 0 0 0
duty b:<month-gone>	0 -1 0 -1 12 0 0 0
duty b:<name>	-9 3 -3 -9 21 -27 0 -2
duty b:<name> 's	-1 13 7 -13 -10 0 9 0
duty b:<name> could	0 0 0 -13 15 0 0 0
duty b:<name> doe	0 1 0 1 -6 0 0 0
duty b:<name> face	0 2 0 0 -11 0 3 0
duty b:<name> had	0 0 0 0 7 0 -1 0
duty b:<name> president	0 0 0 11 -11 0 0 0
duty b:<name> threaten	0 0 0 8 -1 0 -3 0
duty b:<name> will	0 -8 0 -6 20 0 0 0
duty b:<name> with	0 0 0 13 -7 0 -3 0
duty b:<name> without	0 -5 0 0 8 0 0 0
duty b:<name> would	-5 9 0 -2 6 -2 -5 0
duty b:<not>	-2 4 -1 -1 0 12 -11 -1
duty b:<number>	0 -10 1 0 14 0 -7 0
duty b:<office>	0 0 0 -11 1 0 4 0
duty b:<organisation>	0 1 -2 0 0 4 -11 3
duty b:<organisation> in	0 0 0 0 -8 10 0 0
duty b:<organisation> say	0 7 0 0 -3 0 0 0
duty b:<organisation> will	0 0 0 11 -6 0 0 0
duty b:<person>	0 -7 -1 18 -2 3 -20 0
duty b:<person> had	0 0 0 0 -5 10 0 0
duty b:<person> has	0 -4 0 12 0 0 -10 0
duty b:<person> put	0 0 0 6 -7 0 0 0
duty b:<person> tell	0 0 0 -1 6 0 0 0
duty b:<person> threaten	0 0 0 -9 11 0 0 0
duty b:<quality>	-13 11 2 -3 -4 -5 8 -5
duty b:<quality> cotton	0 8 0 0 -7 0 0 0
duty b:<quality> good	0 -1 0 -11 17 0 0 0
duty b:<quality> rice	0 0 0 8 -5 0 0 0
duty b:<seat>	8 -14 1 4 0 -1 -4 0
duty b:<seat> 's	6 0 0 6 -8 0 -2 0
duty b:<seat> to	0 0 0 0 13 0 -12 0
duty b:<seat> will	0 0 0 -5 8 0 0 0
duty b:<sender>	0 13 0 0 -6 0 -3 0
duty b:<taker>	0 -11 0 9 3 0 0 0
duty b:<v-agree>	0 -7 0 -17 7 0 14 0
duty b:<v-bear>	0 3 0 0 6 -7 -6 -2
duty b:<v-begin>	-5 -1 -4 0 15 -3 0 0
duty b:<v-buy>	0 0 7 12 -11 0 0 0
duty b:<v-down>	-3 -7 9 -2 16 -4 -4 0
duty b:<v-end>	-4 -8 18 1 -12 0 0 0
duty b:<v-impose>	0 -1 -11 4 8 -33 5 -3
duty b:<v-propose>	-2 -19 6 0 7 -2 -3 9
duty b:<v-return>	0 22 0 -4 -11 0 -2 0
duty b:<v-say>	0 6 3 1 -8 0 -4 0
duty b:<v-sell>	0 -3 0 -3 17 0 0 0
duty b:<v-stay>	0 -4 0 -6 19 0 -9 0
duty b:<v-suspend>	2 3 0 -13 3 0 -1 0
duty b:<v-target>	0 -6 -2 1 0 -2 10 0
duty b:<v-threaten>	0 0 0 12 -14 -4 9 0
duty b:<v-up>	-8 -4 -3 0 10 -6 0 0
duty c0=agree	0 -5 0 -14 12 0 6 0
duty c0=bear	0 7 0 -4 4 -5 -4 -1
duty c0=begin	-1 0 -2 0 8 -1 0 0
duty c0=down	0 -8 2 3 13 -3 -10 0
duty c0=end	-1 0 13 0 -11 2 0 0
duty c0=impose	0 -5 -13 7 13 -27 -1 0
duty c0=propose	0 -13 4 2 2 0 0 3
duty c0=return	0 12 0 0 -6 0 0 0
duty c0=say	0 10 -1 2 -10 1 -6 1
duty c0=stay	-6 -12 0 -17 23 5 -5 0
duty c0=suspend	0 -2 0 0 14 0 0 0
duty c0=target	0 3 -3 0 -6 -7 8 0
duty c0=threaten	0 0 0 0 -3 -3 10 0
duty c0=up	-1 3 -6 4 0 -2 0 0
duty c1=agree	0 -4 0 -13 9 0 7 0
duty c1=bear	0 10 0 -5 3 -6 -5 -1
duty c1=begin	-5 -3 -3 3 9 -2 0 0
duty c1=down	-1 -7 4 0 18 -3 -14 0
duty c1=end	-2 -7 15 1 -15 2 0 3
duty c1=impose	1 9 -10 6 6 -31 -9 -3
duty c1=propose	0 -13 0 1 -2 0 8 3
duty c1=return	0 20 0 -1 -12 0 0 0
duty c1=say	0 11 -1 0 -9 1 0 1
duty c1=stay	-4 -3 -5 -3 10 6 0 -1
duty c1=suspend	2 4 0 -8 0 0 0 0
duty c1=target	0 4 -5 0 -1 -8 1 0
duty c1=threaten	0 0 0 10 0 -2 -5 0
duty c1=up	-7 -3 0 4 8 -4 0 -2
duty condition	-1 7 1 2 -15 -7 0 8
duty ct0=bear future	0 10 0 -2 -1 0 -1 0
duty ct0=bear present	1 7 1 -1 -4 0 -1 0
duty ct0=begin modal	0 6 0 -2 0 0 0 0
duty ct0=down modal	0 -9 0 5 3 0 -1 0
duty ct0=end future	0 0 0 0 9 0 0 0
duty ct0=end present	0 2 8 8 -24 0 5 0
duty ct0=impose future-passive	0 -2 0 8 -2 0 0 0
duty ct0=impose modal	0 6 0 9 0 -11 -14 -3
duty ct0=impose past	2 -7 0 -4 7 0 0 0
duty ct0=impose past-passive	0 0 0 -1 7 0 0 0
duty ct0=impose pluperfect	0 0 0 -4 13 0 0 0
duty ct0=impose present	0 -6 0 0 1 0 7 4
duty ct0=propose future	0 0 0 8 -8 0 0 0
duty ct0=propose past	0 0 0 12 -1 0 -3 0
duty ct0=propose perfect	0 0 0 -4 6 0 0 0
duty ct0=propose present	0 -9 0 0 -1 0 2 6
duty ct0=say past	0 0 0 -6 7 0 2 0
duty ct0=say pluperfect	0 0 0 0 -5 10 0 0
duty ct0=say present	0 8 0 0 -5 -2 -6 5
duty ct0=stay future	0 0 0 -1 12 0 0 0
duty ct0=stay modal	0 1 0 -11 7 0 0 0
duty ct0=stay present	0 -17 0 0 11 9 -6 0
duty ct0=target future	0 8 0 -1 -2 0 0 0
duty ct0=target future-passive	0 -2 0 8 -2 0 0 0
duty ct0=target perfect	0 0 0 7 -14 0 7 0
duty ct0=target present	0 0 0 -10 13 0 0 0
duty ct0=threaten past	1 0 0 0 -9 0 8 0
duty ct0=threaten perfect	0 0 0 8 -4 0 0 0
duty ct0=threaten present	0 0 0 -7 6 0 1 0
duty ct0=up modal	0 16 0 -2 -6 0 1 0
duty ct0=up past	0 -3 0 -2 8 0 1 0
duty ct0=up present	0 -8 0 12 0 0 0 0
duty ct1=bear future	0 10 0 -1 -1 0 -1 0
duty ct1=bear participle-passive	0 8 0 0 -7 0 0 0
duty ct1=bear present	1 7 1 -1 -4 0 -1 0
duty ct1=begin present	0 -2 0 6 0 0 0 0
duty ct1=down modal	0 -9 0 5 3 0 -1 0
duty ct1=end future	0 0 0 0 7 0 0 0
duty ct1=end present	0 2 8 8 -24 0 5 0
duty ct1=impose future-passive	0 -2 0 8 -2 0 0 0
duty ct1=impose gerund	0 9 0 -1 0 0 -3 0
duty ct1=impose infinitive	0 2 0 -7 6 0 0 0
duty ct1=impose modal	0 7 0 11 -5 -10 -13 -3
duty ct1=impose participle-passive	2 4 0 1 -9 0 0 0
duty ct1=impose past	2 -1 0 -7 12 0 0 0
duty ct1=impose perfect	0 0 0 8 -7 0 0 0
duty ct1=impose pluperfect	0 0 0 -1 10 0 0 0
duty ct1=propose future	0 0 0 8 -8 0 0 0
duty ct1=propose participle-passive	0 0 0 -4 11 0 0 0
duty ct1=propose past	0 0 0 12 -10 0 0 0
duty ct1=propose present	0 -3 0 -11 0 0 3 6
duty ct1=return infinitive	0 10 0 0 -6 0 0 0
duty ct1=say pluperfect	0 0 0 0 -5 10 0 0
duty ct1=say present	0 9 0 3 -9 -2 -5 5
duty ct1=stay infinitive	0 0 0 7 -5 0 0 0
duty ct1=stay modal	0 0 0 -9 7 0 0 0
duty ct1=stay past	0 0 0 -2 9 0 0 0
duty ct1=stay present	0 -16 0 2 7 10 -3 0
duty ct1=suspend participle-passive	3 9 0 0 -11 0 0 0
duty ct1=target future	0 8 0 -1 -2 0 0 0
duty ct1=target future-passive	0 -2 0 8 -2 0 0 0
duty ct1=target participle-passive	0 0 0 10 -8 0 0 0
duty ct1=target perfect	0 0 0 13 -14 0 2 0
duty ct1=target present	0 0 0 -10 13 0 0 0
duty ct1=threaten participle-passive	0 0 0 11 -10 0 0 0
duty ct1=threaten perfect	0 0 0 16 -2 0 -9 0
duty ct1=threaten present	0 0 0 -6 13 0 -1 0
duty ct1=up gerund	0 -4 0 0 11 0 -1 0
duty ct1=up infinitive	0 0 0 -1 7 0 0 0
duty ct1=up modal	0 13 0 -2 -5 0 2 0
duty ct1=up past	0 -3 0 -2 8 0 1 0
duty ct1=up present	0 -7 0 13 -1 0 0 0
duty duty	-17 9 -5 9 11 -21 -4 -13
duty gone	0 -12 0 0 16 0 -9 0
duty if-back	0 5 0 0 -6 1 0 0
duty l1=(	0 -7 0 0 13 0 0 0
duty l1=,	0 8 0 7 -15 0 0 4
duty l1=:	0 6 0 0 -3 0 0 0
duty l1=<begin>	0 2 0 -11 3 0 3 0
duty l1=<goods>	0 2 20 -32 -11 -2 10 4
duty l1=<name>	0 0 0 -17 10 0 0 0
duty l1=<not>	0 -6 0 -5 19 0 0 0
duty l1=<number>	0 -9 0 -6 18 0 0 0
duty l1=<quality>	0 19 0 -5 -15 -4 12 0
duty l1=<v-bear>	0 -2 -3 7 1 0 0 0
duty l1=<v-begin>	0 2 0 -6 1 0 0 0
duty l1=<v-buy>	0 0 7 0 -1 0 0 0
duty l1=<v-down>	0 -3 0 0 7 0 0 0
duty l1=<v-end>	0 2 15 -1 -13 0 0 0
duty l1=<v-impose>	2 0 -6 0 6 -5 0 0
duty l1=<v-stay>	0 7 0 0 -4 0 0 0
duty l1=<v-suspend>	2 8 0 -3 -8 0 0 0
duty l1=<v-threaten>	0 0 0 0 9 0 -5 0
duty l1=<v-up>	0 -9 0 4 5 0 -1 0
duty l1=a	0 -16 -5 22 -6 2 -13 8
duty l1=about	0 -2 0 10 -3 0 0 0
duty l1=after	0 0 0 -7 9 0 0 0
duty l1=another	0 0 1 11 -13 0 0 0
duty l1=as	0 0 0 -3 6 0 0 0
duty l1=at	0 -11 0 -11 19 0 2 0
duty l1=be	0 11 0 0 -11 0 2 0
duty l1=bear	0 6 0 -1 -2 0 0 0
duty l1=become	0 -11 0 6 1 0 0 0
duty l1=broader	0 0 0 13 -12 0 0 0
duty l1=butter	0 0 12 0 -9 0 0 0
duty l1=by	0 -8 0 -10 18 0 0 0
duty l1=charge	0 0 0 4 0 0 -6 0
duty l1=extra	0 7 0 0 -3 0 0 0
duty l1=face	0 -7 0 9 -4 0 2 0
duty l1=fentanyl	0 -7 0 0 11 0 0 0
duty l1=for	0 0 0 7 0 0 0 0
duty l1=former	0 13 0 0 -8 0 0 0
duty l1=from	0 15 0 -4 -8 0 0 0
duty l1=further	0 0 0 16 -12 0 0 0
duty l1=import	0 0 7 0 -2 0 0 0
duty l1=in	0 0 0 0 6 0 0 0
duty l1=keep	0 8 0 0 -8 0 0 0
duty l1=lose	0 -2 15 0 -8 0 0 0
duty l1=lower	0 0 0 0 12 0 0 0
duty l1=meet	0 0 0 0 -3 0 6 0
duty l1=new	0 -19 0 28 -21 -1 4 0
duty l1=no	0 -1 0 0 11 0 0 0
duty l1=of	0 -8 0 -15 23 0 -1 3
duty l1=old	0 18 0 -13 0 -4 -1 0
duty l1=or	0 0 0 -1 6 0 0 0
duty l1=other	0 0 0 8 -6 0 0 0
duty l1=our	0 0 0 8 -4 0 0 0
duty l1=own	0 -2 0 -5 9 0 0 0
duty l1=pay	0 0 0 3 8 0 -15 0
duty l1=put	0 -4 0 3 6 0 -9 0
duty l1=secondary	0 0 0 8 -5 0 0 0
duty l1=separate	0 0 0 17 -16 0 0 0
duty l1=slap	0 0 0 -7 -2 0 13 0
duty l1=steel	0 0 0 0 -2 0 8 0
duty l1=suspend	3 8 0 -2 -8 0 0 0
duty l1=than	0 -6 0 -1 12 0 0 0
duty l1=that	0 0 0 -15 14 0 0 0
duty l1=the	-8 0 2 -1 3 19 -21 0
duty l1=then	0 4 0 -4 -9 0 9 0
duty l1=threaten	0 0 0 0 8 0 -4 0
duty l1=to	-4 8 0 7 -13 -4 0 0
duty l1=up	0 -3 0 0 7 0 0 0
duty l1=want	0 0 0 0 -6 0 7 0
duty l1=water	0 0 0 0 -3 0 6 0
duty l1=with	0 0 0 7 -16 0 10 0
duty l1=would	0 0 0 -16 11 0 0 0
duty l2='s	0 0 7 -7 -8 0 7 0
duty l2=,	0 9 -3 -13 3 0 -7 0
duty l2=-	0 6 0 0 -2 0 0 0
duty l2=:	0 -11 0 -7 9 0 8 0
duty l2=<begin>	-4 -7 0 19 0 -12 -3 -7
duty l2=<day-ahead>	1 11 0 6 -20 0 0 0
duty l2=<gate>	0 0 0 -1 6 0 0 0
duty l2=<level>	0 -8 3 -2 7 0 0 0
duty l2=<name>	0 0 0 0 13 0 -10 0
duty l2=<quality>	0 8 11 0 -14 0 0 0
duty l2=<seat>	6 3 0 0 -11 0 0 0
duty l2=<v-begin>	0 10 0 9 -11 0 -3 0
duty l2=<v-down>	0 -2 0 2 7 0 -5 0
duty l2=<v-end>	0 0 0 6 -11 0 0 1
duty l2=<v-impose>	-3 13 -9 4 0 -6 -5 -1
duty l2=<v-return>	0 22 0 0 -19 0 0 0
duty l2=<v-say>	0 9 0 -4 0 0 0 0
duty l2=<v-stay>	0 -16 0 -6 30 0 0 0
duty l2=<v-suspend>	0 0 0 0 7 0 0 0
duty l2=<v-up>	-3 9 -4 7 -11 0 0 2
duty l2=a	-1 0 0 14 -16 0 9 0
duty l2=an	5 -11 0 4 0 0 -2 0
duty l2=and	0 -5 0 10 -1 3 -1 0
duty l2=answer	0 0 0 0 10 0 -5 0
duty l2=any	0 0 0 0 -10 0 14 0
duty l2=at	0 0 0 0 10 0 0 0
duty l2=back	0 2 0 0 -13 1 6 0
duty l2=be	0 0 0 6 0 0 -1 0
duty l2=been	0 0 0 0 -7 0 9 0
duty l2=bring	0 1 0 9 -8 0 0 0
duty l2=change	0 0 0 6 0 0 0 0
duty l2=coffee	0 -2 0 8 -2 0 0 0
duty l2=cut	0 0 0 0 6 0 0 0
duty l2=end	0 7 0 0 -8 0 5 0
duty l2=face	0 0 0 -3 6 0 0 0
duty l2=free	0 0 0 -2 12 0 0 0
duty l2=from	0 8 0 0 -5 0 0 0
duty l2=go	0 11 0 9 -14 0 -2 0
duty l2=good	0 -12 0 0 14 0 0 0
duty l2=grow	0 -1 0 0 7 0 0 0
duty l2=had	0 0 0 -3 10 0 0 0
duty l2=he	0 -4 0 -3 11 0 0 0
duty l2=if	3 -5 3 1 0 2 -13 0
duty l2=impose	0 0 0 -6 9 0 0 0
duty l2=in	0 -6 0 7 0 0 0 0
duty l2=is	0 0 0 0 7 0 0 0
duty l2=it	0 -3 0 -12 15 0 1 0
duty l2=its	0 1 0 -13 8 0 0 0
duty l2=keep	0 -2 0 0 8 0 0 0
duty l2=lower	0 0 0 -1 6 0 0 0
duty l2=may	0 0 0 8 -9 0 0 0
duty l2=more	0 -5 0 0 11 0 0 0
duty l2=no	0 0 0 8 -6 0 0 0
duty l2=not	0 0 0 -5 9 0 0 0
duty l2=of	2 -10 0 6 -5 9 -2 0
duty l2=old	0 16 0 -1 -9 0 0 0
duty l2=on	0 0 0 -8 12 0 -8 5
duty l2=our	0 0 0 0 -4 0 8 0
duty l2=pay	0 -1 0 -2 10 0 0 0
duty l2=put	0 10 0 8 -19 0 0 0
duty l2=raise	0 1 0 0 -9 0 9 0
duty l2=restore	0 8 0 0 -5 0 0 0
duty l2=return	0 11 0 0 -9 0 0 0
duty l2=scrap	0 0 0 7 -6 0 0 0
duty l2=see	0 6 0 0 -2 0 0 0
duty l2=that	0 1 0 4 0 0 -6 0
duty l2=the	0 19 -2 -39 15 -9 -8 1
duty l2=then	0 1 0 5 -15 0 7 0
duty l2=there	0 10 0 0 -8 0 0 0
duty l2=to	0 13 0 14 -24 0 0 0
duty l2=truce	0 21 0 0 -19 0 0 0
duty l2=up	0 -6 0 7 3 0 -4 0
duty l2=was	0 -9 0 0 13 0 0 0
duty l2=what	0 0 0 0 -8 4 5 0
duty l2=when	0 -4 0 0 6 0 0 0
duty l2=which	0 -6 0 0 4 5 0 0
duty l2=will	0 -5 0 0 13 0 0 0
duty l2=would	0 7 0 0 -1 0 1 0
duty l2=you	0 0 0 -1 -1 0 6 0
duty l3='s	0 -4 0 -2 11 0 0 0
duty l3=,	6 -10 0 13 0 0 -9 0
duty l3=:	0 2 0 9 -16 0 6 0
duty l3=<begin>	-2 9 -11 12 -7 -11 3 -17
duty l3=<day-ahead>	0 7 0 -12 0 0 0 0
duty l3=<day-today>	0 10 0 0 -5 0 0 0
duty l3=<gate>	0 8 0 0 -1 0 0 0
duty l3=<goods-amount>	0 6 0 0 -4 0 0 0
duty l3=<goods>	0 -3 0 7 10 0 -19 0
duty l3=<not>	0 1 0 0 -10 12 0 0
duty l3=<number>	0 -6 0 0 6 0 0 0
duty l3=<quality>	0 -1 0 -9 7 0 4 0
duty l3=<v-agree>	0 0 0 -1 -7 0 16 0
duty l3=<v-bear>	0 -8 0 0 17 0 -3 0
duty l3=<v-begin>	0 -5 0 -17 27 0 0 0
duty l3=<v-down>	0 9 0 -14 0 0 -2 0
duty l3=<v-end>	0 -8 -4 3 0 0 4 0
duty l3=<v-impose>	0 0 0 -5 -2 -3 15 0
duty l3=<v-say>	0 -7 0 17 -1 0 -12 2
duty l3=<v-stay>	0 -2 0 0 9 0 0 0
duty l3=<v-target>	0 0 0 -8 3 0 5 0
duty l3=<v-up>	0 -6 0 -9 19 0 4 0
duty l3=about	0 0 12 0 -9 0 0 0
duty l3=add	0 -1 0 7 -1 0 0 0
duty l3=after	0 0 0 7 -4 0 0 0
duty l3=answer	0 0 0 0 -7 0 12 0
duty l3=as	0 0 0 -8 18 0 0 0
duty l3=at	0 -1 0 0 8 0 0 0
duty l3=back	0 9 0 -1 0 0 0 0
duty l3=be	0 0 0 -11 4 0 6 0
duty l3=bring	0 10 0 -2 -6 0 0 0
duty l3=car	0 0 0 0 7 0 0 0
duty l3=case	0 5 0 -3 -9 0 6 0
duty l3=charge	0 0 0 0 10 0 0 0
duty l3=coffee	0 6 0 0 -3 0 0 0
duty l3=could	0 12 0 7 -18 0 0 0
duty l3=end	0 0 0 9 -8 1 0 0
duty l3=enter	0 0 0 0 7 0 0 0
duty l3=go	0 -1 0 -8 10 0 2 0
duty l3=good	0 3 0 -8 6 0 0 0
duty l3=had	0 9 0 0 -2 0 0 0
duty l3=if	11 0 0 -3 -12 0 0 7
duty l3=impose	3 0 0 6 -12 0 0 0
duty l3=in	0 0 0 0 10 0 0 0
duty l3=is	0 0 0 2 -5 7 0 0
duty l3=it	0 7 0 -15 -2 0 8 0
duty l3=keep	0 -2 0 0 6 0 0 0
duty l3=last	0 8 0 0 -6 0 0 0
duty l3=lead	0 0 0 11 -8 0 0 0
duty l3=may	0 6 0 -3 0 0 0 0
duty l3=most	0 9 0 0 -8 0 0 0
duty l3=no	0 13 0 0 -9 0 0 0
duty l3=not	0 4 0 0 -10 6 0 0
duty l3=of	0 -6 8 -3 7 0 -1 0
duty l3=part	0 0 0 6 -5 0 0 0
duty l3=pay	0 -2 0 0 7 0 0 0
duty l3=say	0 -2 0 0 8 0 -1 0
duty l3=side	0 11 0 -2 -2 0 0 0
duty l3=strike	0 0 0 0 -5 0 8 0
duty l3=suspension	0 0 0 0 -6 10 0 0
duty l3=that	0 -6 0 5 15 -4 -10 0
duty l3=the	0 3 3 0 0 0 -11 0
duty l3=then	0 4 0 2 -21 0 8 0
duty l3=they	0 -2 0 0 6 0 0 0
duty l3=to	-2 0 0 5 -6 -4 2 4
duty l3=truce	0 10 0 0 -7 0 0 0
duty l3=until	0 0 0 6 -4 0 0 0
duty l3=we	0 9 0 3 -13 0 0 0
duty l3=which	0 -6 0 -3 7 0 4 0
duty l3=will	0 -1 0 0 7 0 -2 0
duty l3=without	0 -14 0 3 3 4 0 0
duty l3=would	-3 6 0 -3 5 0 -3 0
duty l4='s	0 4 0 0 -9 0 4 0
duty l4=,	0 -3 -4 6 6 1 -11 0
duty l4=-	0 0 0 10 -9 0 0 0
duty l4=<begin>	0 -4 -10 8 7 -14 3 -26
duty l4=<day-today>	0 -3 0 -1 13 0 0 0
duty l4=<goods>	0 -14 -1 -1 12 0 10 0
duty l4=<name>	1 1 0 -12 17 0 -11 4
duty l4=<not>	0 2 0 -6 0 5 0 0
duty l4=<number>	0 -7 0 -1 16 0 -1 0
duty l4=<person>	0 6 0 -6 6 -3 0 0
duty l4=<quality>	0 7 0 0 1 0 -7 0
duty l4=<seat>	0 -4 0 0 0 0 8 0
duty l4=<v-begin>	0 6 0 7 -9 0 0 0
duty l4=<v-down>	0 0 8 0 -2 0 0 0
duty l4=<v-end>	0 -2 3 -6 7 0 0 0
duty l4=<v-impose>	0 11 0 -6 3 -1 -4 0
duty l4=<v-say>	0 16 10 0 -14 -5 -8 0
duty l4=<v-target>	0 -1 0 0 -4 0 7 0
duty l4=<v-threaten>	0 0 0 7 -9 0 0 0
duty l4=a	0 5 0 -16 -4 14 0 0
duty l4=an	0 -2 0 0 8 0 0 0
duty l4=and	0 -4 0 0 7 0 0 0
duty l4=as	0 -1 0 9 -4 0 0 0
duty l4=back	0 0 0 0 6 0 0 0
duty l4=by	0 0 0 -6 4 0 0 0
duty l4=day	0 0 0 0 -7 0 3 0
duty l4=good	0 -16 0 5 11 0 0 0
duty l4=has	0 1 0 0 -5 0 7 0
duty l4=he	0 -5 0 13 -1 0 0 0
duty l4=it	0 4 0 25 -22 0 0 0
duty l4=its	0 8 0 -2 0 0 0 0
duty l4=know	0 0 0 8 -8 0 0 0
duty l4=let	0 4 0 4 -9 0 0 0
duty l4=may	0 0 0 17 -17 0 0 0
duty l4=might	0 0 0 9 -6 0 0 0
duty l4=mr	0 0 0 3 -6 0 2 0
duty l4=no	0 -4 0 0 6 0 0 0
duty l4=of	0 11 0 0 -8 0 0 0
duty l4=off	0 0 0 6 -2 0 0 0
duty l4=on	0 -9 0 4 1 0 0 0
duty l4=out	0 0 0 2 -6 0 0 0
duty l4=say	0 13 11 -3 -14 0 0 0
duty l4=should	0 -1 0 0 7 0 0 0
duty l4=take	0 6 0 0 -3 0 0 0
duty l4=that	0 3 6 -6 -10 0 15 0
duty l4=the	0 8 -1 -2 9 -4 -8 0
duty l4=there	0 9 0 0 -6 0 0 0
duty l4=they	0 7 0 0 -4 0 0 0
duty l4=threat	0 0 0 -3 7 0 0 0
duty l4=threaten	0 0 0 2 -7 0 2 0
duty l4=to	0 0 0 1 5 0 -15 0
duty l4=truce	1 6 0 0 -7 0 0 0
duty l4=which	0 0 0 0 -12 6 7 0
duty l4=will	0 0 0 0 -17 6 12 0
duty l4=without	0 6 0 0 -4 0 0 0
duty l4=would	1 0 0 -7 3 0 6 0
duty l4=—	0 13 0 0 -9 0 0 0
duty l=, the	0 6 0 -2 -2 0 0 1
duty l=<begin> <begin>	0 2 0 -11 3 0 3 0
duty l=<begin> <name>	0 -2 0 0 11 0 0 0
duty l=<begin> a	0 0 0 12 -5 0 0 0
duty l=<begin> new	0 0 0 22 -17 0 0 0
duty l=<begin> the	0 0 4 8 -8 0 0 0
duty l=<day-ahead> the	0 0 0 6 -6 0 0 0
duty l=<name> will	0 -5 0 0 10 0 0 0
duty l=<name> with	0 0 0 8 -3 0 0 0
duty l=<seat> 's	6 0 0 6 -10 0 0 0
duty l=a <quality>	0 0 0 0 7 0 0 0
duty l=a new	0 0 0 0 -2 0 6 0
duty l=an additional	6 0 0 0 -2 0 0 0
duty l=and a	0 0 0 12 -11 0 0 0
duty l=answer with	0 0 0 0 7 0 -5 0
duty l=back with	0 0 0 0 -5 0 7 0
duty l=be charge	0 0 0 9 -3 0 0 0
duty l=end ,	0 8 0 0 -5 0 0 0
duty l=for the	0 0 0 0 -4 0 7 0
duty l=free of	0 0 0 -2 12 0 0 0
duty l=go from	0 17 0 0 -13 0 0 0
duty l=go to	0 0 0 12 -4 0 -1 0
duty l=if the	0 -2 3 0 0 2 -7 0
duty l=it is	0 6 0 0 -4 0 0 0
duty l=its own	0 -3 0 -3 7 0 0 0
duty l=more than	0 -4 0 0 10 0 0 0
duty l=of the	0 -7 0 -14 8 9 0 0
duty l=on a	0 0 0 0 0 0 0 6
duty l=put another	0 0 0 6 -3 0 0 0
duty l=raise its	0 0 0 -5 -2 0 12 0
duty l=raise the	0 0 0 8 -2 0 -5 0
duty l=restore the	0 8 0 0 -6 0 0 0
duty l=return to	0 11 0 0 -9 0 0 0
duty l=rise by	0 0 0 0 6 0 0 0
duty l=that a	0 0 0 3 -7 0 0 4
duty l=that the	0 6 0 -12 9 0 0 0
duty l=the <quality>	0 15 0 -1 -11 0 1 0
duty l=the additional	0 6 0 0 0 0 0 0
duty l=the fentanyl	0 -5 0 0 7 0 0 0
duty l=the former	0 12 0 0 -8 0 0 0
duty l=the higher	0 0 0 0 6 0 0 0
duty l=the new	0 -3 3 -8 10 0 -1 0
duty l=the old	0 11 0 -11 3 -3 0 0
duty l=the suspend	3 7 0 0 -10 0 0 0
duty l=then the	0 4 0 6 -13 0 0 0
duty l=to new	0 0 0 11 -8 0 0 0
duty l=up by	0 -2 0 0 7 0 0 0
duty l=will put	0 0 0 6 0 0 -1 0
duty l=with a	0 0 0 0 12 0 -6 0
duty l=would put	0 -2 0 -1 10 0 0 0
duty lead="	0 -12 0 -7 5 0 9 0
duty lead=(	0 -7 0 0 13 0 0 0
duty lead=,	-8 19 -3 20 -25 -2 -9 2
duty lead=:	0 10 -5 10 -15 -3 13 0
duty lead=a	0 0 0 18 -16 0 2 0
duty lead=after	0 10 0 0 -5 0 0 0
duty lead=american	0 -9 0 0 15 0 0 0
duty lead=another	0 0 12 0 -12 0 0 0
duty lead=as	0 0 0 -5 15 0 0 0
duty lead=at	0 0 0 0 8 0 0 0
duty lead=bangladesh	0 10 0 -3 -5 0 0 0
duty lead=but	0 5 0 5 -8 0 0 0
duty lead=canada	0 -1 0 3 -8 0 8 0
duty lead=china	0 1 0 -10 1 0 0 0
duty lead=duties	0 -5 0 0 0 0 7 0
duty lead=duty	0 9 0 -1 -2 0 0 0
duty lead=for	0 -8 0 0 16 0 0 0
duty lead=from	0 19 0 -4 -10 0 0 0
duty lead=goods	0 -3 0 0 14 0 0 0
duty lead=if	11 -13 2 -11 0 1 0 9
duty lead=in	0 17 0 -7 -5 0 -1 0
duty lead=it	0 0 0 4 -6 0 5 0
duty lead=its	0 -10 0 6 5 0 0 0
duty lead=mexico	0 9 0 0 -5 0 0 0
duty lead=most	0 6 0 0 -1 0 0 0
duty lead=new	0 -4 0 14 -22 0 12 0
duty lead=nigeria	0 -3 0 7 0 0 0 0
duty lead=one	0 0 0 6 0 0 0 0
duty lead=our	0 15 0 0 -11 0 0 0
duty lead=president	0 0 0 8 0 0 -1 0
duty lead=since	0 0 0 0 11 0 0 0
duty lead=so	0 0 0 10 -8 0 0 0
duty lead=tariffs	0 0 0 -3 9 0 0 0
duty lead=that	-12 0 0 -13 21 -8 0 0
duty lead=the	0 -1 1 4 1 -6 0 -4
duty lead=their	0 -5 0 0 6 0 0 0
duty lead=then	0 16 0 6 -31 0 3 0
duty lead=there	0 10 0 0 -6 0 0 0
duty lead=they	0 -13 0 0 11 0 0 0
duty lead=trump	0 0 0 9 -2 0 0 0
duty lead=u.s.	0 0 0 0 6 0 0 0
duty lead=until	0 -3 0 0 15 0 0 0
duty lead=we	0 -4 0 0 9 0 0 0
duty lead=what	0 -1 0 0 -7 7 5 0
duty lead=when	0 -10 2 7 0 0 0 0
duty lead=which	8 -10 -1 0 -11 10 11 0
duty lead=who	0 9 0 3 -12 0 0 0
duty lead=without	0 15 0 0 -15 2 0 0
duty level	-7 0 -5 -6 24 -7 -8 -5
duty lr='s go	0 6 0 0 -2 0 0 0
duty lr=( )	0 -6 0 0 12 0 0 0
duty lr=: ,	0 10 0 0 -7 0 0 0
duty lr=: .	0 7 0 0 -6 0 0 0
duty lr=<begin> on	0 0 0 -4 0 0 7 0
duty lr=<number> on	0 0 0 -6 8 0 0 0
duty lr=<quality> of	0 0 0 0 7 0 0 0
duty lr=<quality> on	0 12 0 -19 -7 0 9 0
duty lr=<quality> would	0 6 0 0 -2 0 0 0
duty lr=a of	0 -9 0 7 0 5 -5 0
duty lr=a on	0 0 0 10 -6 0 -8 3
duty lr=about on	0 0 0 6 -2 0 0 0
duty lr=additional ,	0 0 0 6 -2 0 0 0
duty lr=additional of	4 9 0 -5 -4 0 0 0
duty lr=additional would	0 -3 0 0 9 0 0 0
duty lr=another on	0 0 0 8 -5 0 0 0
duty lr=at ,	0 -4 0 0 11 0 0 0
duty lr=at .	0 -11 0 0 11 0 1 0
duty lr=be at	0 10 0 0 -6 0 0 0
duty lr=be on	0 0 0 9 -14 0 6 0
duty lr=fentanyl on	0 -4 0 0 6 0 0 0
duty lr=for ,	0 0 0 12 -12 0 0 0
duty lr=from to	0 12 0 0 -8 0 0 0
duty lr=further of	0 0 0 6 -10 0 0 0
duty lr=further on	0 0 0 6 -4 0 0 0
duty lr=its on	0 -5 0 -15 11 0 8 0
duty lr=new by	0 0 0 9 -7 0 0 0
duty lr=new on	0 0 0 4 -10 0 7 0
duty lr=of .	0 0 0 -1 10 0 0 0
duty lr=old .	0 -4 0 0 7 0 0 0
duty lr=old return	0 16 0 0 -14 0 0 0
duty lr=old would	0 -2 0 0 9 0 0 0
duty lr=pay .	0 5 0 5 -9 0 0 0
duty lr=pay here	0 9 0 0 -8 0 0 0
duty lr=pay in	0 -5 0 0 9 0 0 0
duty lr=pay instead	0 6 0 2 -10 0 0 0
duty lr=pay since	0 -7 0 0 8 0 0 0
duty lr=put on	0 -11 0 1 13 0 -8 0
duty lr=slap on	0 0 0 -7 -2 0 13 0
duty lr=that on	0 3 0 -9 6 0 0 0
duty lr=the ,	0 0 0 0 -3 0 6 0
duty lr=the and	0 -4 0 7 -1 0 0 0
duty lr=the could	0 3 0 4 -6 0 0 0
duty lr=the duty	0 0 0 0 -7 8 0 0
duty lr=the end	0 0 0 -4 6 0 0 0
duty lr=the is	0 0 6 -2 0 0 0 0
duty lr=the lapse	0 0 0 12 -10 0 0 0
duty lr=the of	0 14 0 0 -15 0 -1 4
duty lr=the on	0 -3 0 4 5 3 -11 0
duty lr=the return	0 -6 6 0 0 4 0 0
duty lr=the that	0 5 0 -11 4 0 0 0
duty lr=the to	0 -2 0 -1 9 0 0 0
duty lr=the were	0 -10 0 0 12 0 0 0
duty lr=the would	0 14 0 -3 -16 14 0 -1
duty lr=then <level>	0 0 0 -4 0 0 9 0
duty lr=threaten on	0 0 0 0 8 0 -3 0
duty lr=to ,	0 0 0 9 -7 0 -2 0
duty lr=to .	0 4 3 -20 8 0 -2 0
duty lr=to and	0 7 0 0 -10 0 0 0
duty lr=to on	0 0 0 14 -5 0 -2 0
duty lr=with ,	0 0 0 6 -4 0 0 0
duty lr=with .	0 0 0 -3 -2 0 7 0
duty lr=would <level>	0 0 0 -9 11 0 -3 0
duty next="	3 3 0 -6 -4 0 7 0
duty next=)	0 -7 0 0 13 0 0 0
duty next=,	0 0 4 8 -9 -14 20 -10
duty next=:	0 19 0 -10 -9 0 1 0
duty next=;	0 15 2 -10 -6 0 0 0
duty next=and	0 -20 -2 5 9 0 0 0
duty next=as	0 -1 0 -2 9 0 0 0
duty next=if	-13 3 -3 3 -2 -15 9 0
duty next=it	0 -2 0 7 0 0 0 0
duty next=that	0 9 0 2 -10 5 -1 0
duty next=unless	0 0 0 6 -2 1 -4 0
duty next=—	0 -12 0 1 8 0 0 0
duty on-lapse	0 7 0 6 -2 -4 -4 -7
duty open	0 9 6 15 -30 4 11 -2
duty pc0=begin	0 -6 0 11 0 0 0 0
duty pc0=deny	0 0 0 -3 8 0 0 0
duty pc0=down	0 -9 0 0 11 0 0 0
duty pc0=end	6 0 0 0 0 -1 -2 0
duty pc0=impose	-1 16 -1 -11 -2 0 2 -1
duty pc0=propose	0 25 0 -14 -9 0 0 0
duty pc0=say	-7 -4 8 13 -3 -24 0 0
duty pc0=stay	0 -12 0 6 -7 0 6 5
duty pc0=target	0 0 0 -7 8 0 0 0
duty pc0=threaten	-5 0 6 2 1 -8 -3 1
duty pc0=up	0 -1 0 13 -10 0 0 0
duty pc1=begin	0 -6 0 8 1 0 0 0
duty pc1=deny	0 0 0 -4 9 0 0 0
duty pc1=down	0 -9 0 0 12 0 0 0
duty pc1=end	6 8 0 0 -6 -3 -5 0
duty pc1=impose	-3 19 -1 -11 -1 0 0 -1
duty pc1=propose	0 23 0 -12 -7 0 0 0
duty pc1=say	-7 -4 8 12 -2 -24 0 0
duty pc1=stay	0 -11 -2 7 -5 0 6 5
duty pc1=target	0 -2 0 -8 3 0 6 0
duty pc1=threaten	-5 0 6 2 0 -8 0 1
duty pc1=up	0 -1 0 13 -10 0 0 0
duty pct0=begin present	0 0 0 6 0 0 0 0
duty pct0=down past	0 -7 0 1 3 0 0 0
duty pct0=impose past	0 -7 0 0 6 0 0 0
duty pct0=impose past-passive	0 9 0 0 -9 0 0 0
duty pct0=impose present	0 3 0 -11 2 0 0 0
duty pct0=propose modal	0 6 0 0 0 0 0 0
duty pct0=propose perfect	0 7 0 0 0 0 0 0
duty pct0=say past	-1 5 9 7 -4 -12 -11 0
duty pct0=say perfect	0 -2 0 -4 6 0 7 0
duty pct0=say pluperfect	0 0 0 6 -3 0 0 0
duty pct0=say present	0 -7 0 6 0 0 0 0
duty pct0=stay modal	0 -2 0 0 -8 5 0 7
duty pct0=stay present	0 -7 0 7 -4 -3 6 0
duty pct0=target present	0 0 0 -1 13 0 -4 0
duty pct0=threaten past	-3 0 4 1 -10 -3 1 2
duty pct0=threaten perfect	0 -1 0 0 7 0 0 0
duty pct0=threaten present	0 0 0 0 6 0 -9 0
duty pct0=up modal	0 0 0 7 -5 0 0 0
duty pct0=up present	0 0 0 7 -2 0 0 0
duty pct1=begin present	0 0 0 7 0 0 0 0
duty pct1=down past	0 -7 0 1 3 0 0 0
duty pct1=end infinitive	0 9 2 0 -11 0 0 0
duty pct1=impose past	0 -7 0 0 5 0 0 0
duty pct1=impose past-passive	0 9 0 0 -9 0 0 0
duty pct1=impose present	0 4 0 -9 0 0 0 0
duty pct1=propose modal	0 6 0 0 0 0 0 0
duty pct1=propose perfect	0 7 0 0 -1 0 0 0
duty pct1=propose present	0 0 0 0 8 0 0 0
duty pct1=say past	-1 5 9 7 -5 -12 -11 0
duty pct1=say perfect	0 -2 0 -4 6 0 7 0
duty pct1=say pluperfect	0 0 0 6 -3 0 0 0
duty pct1=say present	0 -7 0 6 0 0 0 0
duty pct1=stay modal	0 -2 0 0 -8 5 0 7
duty pct1=stay present	0 -7 0 7 -1 -2 6 0
duty pct1=target present	0 0 0 0 7 0 0 0
duty pct1=threaten past	-3 0 4 1 -10 -3 1 2
duty pct1=threaten perfect	0 -1 0 0 7 0 0 0
duty pct1=up modal	0 0 0 7 -5 0 0 0
duty pct1=up present	0 0 0 7 -3 0 0 0
duty pt0=future	0 -5 0 -4 21 -1 0 0
duty pt0=modal	0 0 0 -3 -1 2 8 0
duty pt0=modal-not	0 2 0 0 -8 0 0 6
duty pt0=past	0 -5 6 9 2 -16 -10 0
duty pt0=past-passive	0 8 0 0 -6 0 0 0
duty pt0=perfect	-2 14 0 -12 2 -2 3 0
duty pt0=perfect-passive	0 -1 0 12 -8 0 0 0
duty pt0=pluperfect	0 0 0 5 -7 0 3 0
duty pt0=present	-2 -2 0 7 -1 -5 10 -4
duty pt0=present-not	0 2 0 13 -16 0 0 0
duty pt0=present-passive	0 7 0 -7 -2 0 3 0
duty pt0=present-passive-not	0 -1 0 -5 10 0 0 0
duty pt1=future	0 -4 0 -4 21 -1 0 0
duty pt1=infinitive	0 14 1 -11 0 0 -3 0
duty pt1=modal	0 0 0 -3 -1 2 8 0
duty pt1=modal-not	0 2 0 0 -8 0 0 6
duty pt1=past	0 -5 6 9 2 -16 -10 0
duty pt1=past-passive	0 8 0 0 -6 0 0 0
duty pt1=perfect	-2 6 0 -11 6 -2 5 0
duty pt1=perfect-passive	0 -1 0 12 -8 0 0 0
duty pt1=pluperfect	0 0 0 5 -7 0 3 0
duty pt1=present	-1 -5 -8 8 0 -4 13 -4
duty pt1=present-not	0 2 0 13 -16 0 0 0
duty pt1=present-passive	0 6 0 -7 -2 0 3 0
duty pt1=present-passive-not	0 -1 0 -5 10 0 0 0
duty pv0=be	0 -6 0 5 -6 1 8 0
duty pv0=call	0 8 0 0 -4 0 0 0
duty pv0=fall	0 -6 0 0 8 0 0 0
duty pv0=fear	0 3 0 3 -7 0 0 0
duty pv0=go	0 -2 0 11 -6 0 0 0
duty pv0=know	0 0 0 8 -8 0 0 0
duty pv0=lapse	1 0 0 4 -6 0 0 0
duty pv0=let	0 11 0 0 -10 0 0 0
duty pv0=other	0 8 0 -1 0 0 0 0
duty pv0=pay	0 -6 0 2 1 0 0 0
duty pv0=say	0 -2 0 7 1 0 0 0
duty pv0=tell	0 3 0 0 -7 0 5 0
duty pv0=threaten	0 0 0 -1 8 0 -3 0
duty pv0=warn	-5 0 6 5 0 -7 -1 1
duty pv0=write	0 -4 0 0 8 0 0 0
duty pv1=be	0 -6 0 5 -6 1 8 0
duty pv1=call	0 8 0 0 -3 0 0 0
duty pv1=fall	0 -6 0 0 8 0 0 0
duty pv1=fear	0 3 0 3 -7 0 0 0
duty pv1=go	0 -2 0 11 -6 0 0 0
duty pv1=know	0 0 0 8 -8 0 0 0
duty pv1=lapse	1 0 0 4 -6 0 0 0
duty pv1=let	0 11 0 0 -10 0 0 0
duty pv1=say	0 -3 -1 6 2 0 0 -1
duty pv1=tell	0 3 0 0 -7 0 5 0
duty pv1=warn	-5 0 6 5 0 -7 -1 1
duty pv1=write	0 -4 0 0 8 0 0 0
duty pvt0=announce past	0 0 0 -3 6 0 0 0
duty pvt0=announce perfect	0 0 0 7 -11 0 0 0
duty pvt0=be present	0 -4 0 9 -8 -1 7 0
duty pvt0=go modal	0 0 0 7 -6 0 0 0
duty pvt0=know present	0 0 0 8 -8 0 0 0
duty pvt0=other perfect	0 9 0 0 -4 0 0 0
duty pvt0=other present	0 0 0 -8 4 0 0 0
duty pvt0=pay present	0 -6 0 2 0 0 0 0
duty pvt0=say past	0 0 0 4 1 0 -10 0
duty pvt0=take present	0 6 0 0 -2 0 0 0
duty pvt0=tell past	0 7 0 0 0 0 -1 0
duty pvt0=warn past	-2 0 4 1 -8 -3 0 2
duty pvt0=warn perfect	0 -1 0 0 7 0 0 0
duty pvt0=write present	0 0 0 -7 4 0 0 0
duty pvt1=announce past	0 0 0 -3 6 0 0 0
duty pvt1=announce perfect	0 0 0 7 -11 0 0 0
duty pvt1=be present	0 -4 0 9 -8 -1 7 0
duty pvt1=go modal	0 0 0 7 -6 0 0 0
duty pvt1=know present	0 0 0 8 -8 0 0 0
duty pvt1=other present	0 0 0 -8 4 0 0 0
duty pvt1=pay present	0 -6 0 2 0 0 0 0
duty pvt1=say past	0 0 0 4 1 0 -10 0
duty pvt1=take present	0 6 0 0 -2 0 0 0
duty pvt1=tell past	0 7 0 0 0 0 -1 0
duty pvt1=warn past	-2 0 4 1 -8 -3 0 2
duty pvt1=warn perfect	0 -1 0 0 7 0 0 0
duty pvt1=write present	0 0 0 -7 4 0 0 0
duty quoted	0 0 0 -5 -5 1 15 0
duty r1=)	0 -7 0 0 13 0 0 0
duty r1=,	0 -3 0 11 -1 -4 0 0
duty r1=-	0 -2 0 0 0 0 10 0
duty r1=.	2 0 0 4 -4 -11 4 1
duty r1=;	0 0 0 -3 0 0 6 0
duty r1=<duty>	0 11 0 0 -6 6 -16 0
duty r1=<end>	0 0 0 0 7 0 -1 0
duty r1=<goods>	0 -2 0 0 6 0 0 0
duty r1=<level>	0 12 0 -14 0 0 0 0
duty r1=<not>	0 -5 0 -2 12 0 0 0
duty r1=<quality>	2 -8 0 2 0 0 0 0
duty r1=<v-begin>	11 5 -6 -7 -2 -1 -9 2
duty r1=<v-down>	2 0 1 -2 0 0 -6 3
duty r1=<v-impose>	1 -1 3 0 0 0 -8 6
duty r1=<v-return>	0 11 5 -3 -14 2 0 0
duty r1=<v-stay>	0 -13 0 0 7 6 0 0
duty r1=<v-suspend>	0 -8 0 2 0 2 0 0
duty r1=<v-target>	0 0 0 -8 8 0 0 0
duty r1=<v-up>	2 3 0 -6 -11 -1 7 7
duty r1=?	0 0 0 0 6 0 0 0
duty r1=after	0 8 0 -1 -3 0 0 0
duty r1=again	0 20 0 4 -17 0 -2 0
duty r1=against	0 0 0 14 -11 0 0 0
duty r1=and	0 16 0 4 -14 0 -4 0
duty r1=are	0 0 0 -6 5 0 0 0
duty r1=as	0 -13 0 4 8 0 0 0
duty r1=at	0 6 0 -10 3 0 0 0
duty r1=back	0 23 0 -3 -14 0 0 0
duty r1=by	0 -1 0 6 0 0 0 0
duty r1=come	3 6 -1 0 -11 0 -2 3
duty r1=could	0 8 6 4 -15 0 0 0
duty r1=dearer	0 0 0 0 6 0 0 0
duty r1=down	0 -1 0 0 9 0 0 0
duty r1=duty	0 12 0 0 -15 7 0 0
duty r1=end	0 0 0 -5 9 0 0 0
duty r1=fall	0 -6 0 0 11 0 0 0
duty r1=for	0 0 0 0 11 0 -1 0
duty r1=from	0 -14 10 5 0 0 0 0
duty r1=go	3 2 0 -10 4 0 0 0
duty r1=here	0 9 0 0 -8 0 0 0
duty r1=if	0 0 0 -2 0 0 10 0
duty r1=it	0 -12 0 6 6 0 0 0
duty r1=lapse	0 0 0 12 -10 0 0 0
duty r1=lower	0 -2 6 0 0 0 0 0
duty r1=may	0 0 0 13 -7 0 0 0
duty r1=more	0 -7 0 0 3 0 4 0
duty r1=now	0 -8 0 0 5 0 0 5
duty r1=of	1 -4 -13 2 8 1 -10 0
duty r1=off	0 0 0 -3 7 0 0 0
duty r1=on	-1 1 0 19 -21 0 8 0
duty r1=over	0 -7 0 1 3 0 0 0
duty r1=return	0 9 5 -2 -14 2 0 0
duty r1=since	0 -9 0 0 16 0 0 0
duty r1=stay	0 -7 0 3 0 2 0 0
duty r1=tariff	0 0 0 0 3 0 -6 0
duty r1=tax	0 0 0 -8 6 0 0 0
duty r1=that	0 3 0 -8 6 0 0 0
duty r1=there	0 -3 0 0 6 0 0 0
duty r1=to	0 2 0 -19 19 0 0 0
duty r1=under	0 -12 0 0 2 0 3 0
duty r1=were	0 -11 0 -4 12 0 3 0
duty r1=will	0 0 0 -11 9 1 0 0
duty r1=would	0 10 -5 0 -7 4 0 -8
duty r2="	0 0 0 0 7 0 0 0
duty r2=,	3 8 3 0 -13 -1 -13 3
duty r2=.	-1 16 0 -24 0 5 0 0
duty r2=<day-ahead>	-1 -4 0 9 0 0 0 0
duty r2=<day-gone>	0 0 0 -7 6 0 0 0
duty r2=<duty>	0 0 0 -8 7 0 0 0
duty r2=<end>	0 -6 -2 0 10 -14 0 0
duty r2=<goods>	0 -3 -7 8 -27 4 21 0
duty r2=<level>	1 15 -9 1 -8 3 -15 1
duty r2=<money>	0 0 0 -1 6 0 0 0
duty r2=<name>	0 -14 13 16 -10 0 4 0
duty r2=<not>	0 7 0 0 -2 0 0 0
duty r2=<number>	0 0 0 -13 22 0 0 0
duty r2=<person>	0 0 0 -3 7 0 0 0
duty r2=<quality>	-5 4 0 -12 3 0 5 0
duty r2=<span>	0 -1 11 0 -5 0 0 0
duty r2=<v-bear>	0 -6 0 0 6 0 0 0
duty r2=<v-begin>	0 13 0 4 -15 -3 0 0
duty r2=<v-down>	0 0 5 0 -7 0 5 0
duty r2=<v-impose>	0 9 4 -5 -1 -4 0 0
duty r2=<v-return>	0 13 0 -1 -1 0 0 0
duty r2=<v-say>	0 3 3 2 -14 0 0 0
duty r2=<v-stay>	0 6 0 -4 1 0 0 0
duty r2=<v-up>	0 12 0 -9 1 0 0 0
duty r2=a	0 0 0 12 -11 0 0 0
duty r2=again	0 16 0 -9 0 0 0 0
duty r2=all	0 6 0 -3 0 0 0 0
duty r2=and	0 -6 0 -1 11 0 0 0
duty r2=apply	0 7 0 0 -2 0 0 0
duty r2=as	0 -1 0 6 0 0 0 0
duty r2=back	1 11 0 -12 -7 0 0 3
duty r2=be	0 10 0 0 -10 6 0 0
duty r2=both	0 9 0 0 -8 0 0 0
duty r2=by	0 -9 5 3 0 0 0 0
duty r2=car	0 0 0 0 -5 0 7 0
duty r2=cod	0 6 0 -2 0 0 0 0
duty r2=coffee	0 6 0 0 -3 0 0 0
duty r2=come	0 3 0 0 -6 0 2 0
duty r2=down	0 0 0 0 8 0 0 0
duty r2=every	0 6 0 1 -10 0 0 0
duty r2=follow	0 0 0 25 -19 0 0 0
duty r2=free	0 -2 0 -1 0 0 10 0
duty r2=go	0 7 0 -7 1 0 0 0
duty r2=have	0 -18 0 0 22 0 0 0
duty r2=if	0 0 0 7 -6 -1 1 0
duty r2=in	0 -12 5 2 1 0 0 0
duty r2=its	0 -2 0 3 -8 4 3 0
duty r2=milk	0 0 0 0 -6 0 3 0
duty r2=on	0 11 -1 -5 -7 10 -7 6
duty r2=our	0 0 0 -9 4 0 0 0
duty r2=return	0 11 0 0 -1 0 0 0
duty r2=semiconductor	0 0 0 21 -19 0 0 0
duty r2=start	0 0 0 8 -10 0 0 0
duty r2=steel	0 0 0 -5 -2 0 12 0
duty r2=summer	0 0 0 7 -6 0 0 0
duty r2=the	-3 -7 4 11 0 -8 0 0
duty r2=they	0 -2 0 -3 11 0 0 0
duty r2=those	0 0 0 8 -7 0 0 0
duty r2=top	0 0 0 13 -11 0 0 0
duty r2=what	0 11 0 0 -8 0 0 0
duty r2=which	0 0 0 4 -6 0 0 0
duty r2=will	0 -4 0 9 0 0 0 0
duty r3="	0 -11 0 0 10 0 0 0
duty r3=,	-2 -10 6 -13 8 1 9 0
duty r3=.	2 0 0 0 7 -6 -5 -3
duty r3=:	0 11 0 0 -9 0 0 0
duty r3=;	0 22 0 -7 -14 0 0 0
duty r3=<day-ahead>	0 -4 4 -1 -2 3 0 7
duty r3=<day-today>	0 0 0 7 -7 0 0 0
duty r3=<duty>	0 -4 0 7 0 0 0 0
duty r3=<end>	0 11 -8 -16 14 -1 0 0
duty r3=<gate>	0 0 0 -2 -3 0 13 0
duty r3=<goods>	0 0 -3 -4 7 0 0 -7
duty r3=<month-ahead>	0 0 0 8 -3 0 0 0
duty r3=<not>	0 11 0 0 -8 0 0 0
duty r3=<number>	0 6 0 0 -1 0 0 0
duty r3=<organisation>	0 0 0 14 -7 0 0 0
duty r3=<quality>	0 6 0 0 0 0 -1 0
duty r3=<v-agree>	0 4 0 0 -8 0 7 0
duty r3=<v-bear>	0 0 0 -6 5 0 0 0
duty r3=<v-begin>	0 -1 0 9 -4 0 1 0
duty r3=<v-end>	0 0 0 0 0 0 7 0
duty r3=<v-impose>	-4 9 7 -1 -10 -1 4 0
duty r3=<v-say>	0 1 0 -4 9 0 -5 0
duty r3=<v-stay>	0 7 0 0 -11 0 3 0
duty r3=<v-target>	0 -6 0 2 5 0 0 0
duty r3=<v-threaten>	0 -3 0 12 0 0 -2 0
duty r3=<v-up>	0 -27 0 10 17 0 0 0
duty r3=?	0 0 0 6 -5 0 0 0
duty r3=add	0 10 0 -3 -2 0 0 0
duty r3=again	0 28 0 0 -24 0 0 0
duty r3=and	1 -4 7 0 0 0 -8 4
duty r3=apply	0 12 0 -1 -13 0 3 0
duty r3=are	0 0 0 11 -6 0 0 0
duty r3=as	0 6 0 -5 0 0 0 0
duty r3=at	0 -14 0 0 0 0 4 5
duty r3=back	0 12 0 -3 -12 -1 3 0
duty r3=be	0 -15 0 4 11 0 0 0
duty r3=brandy	0 10 0 0 -9 0 0 0
duty r3=cocoa	0 0 0 8 -7 0 0 0
duty r3=coffee	0 0 0 -3 7 0 0 0
duty r3=come	0 0 0 7 -5 0 0 0
duty r3=day	0 0 8 0 -2 0 0 0
duty r3=due	0 -1 0 0 -5 9 0 0
duty r3=for	1 14 0 -12 -3 0 0 0
duty r3=from	0 -21 0 8 11 0 -3 0
duty r3=go	0 -15 0 3 11 0 0 0
duty r3=good	0 5 0 0 -10 0 12 0
duty r3=if	0 0 0 14 0 0 -4 0
duty r3=impose	0 0 6 0 0 0 0 0
duty r3=is	0 3 0 0 -11 7 0 0
duty r3=its	0 -6 0 0 13 0 0 0
duty r3=next	0 11 0 0 -10 0 0 0
duty r3=no	0 9 0 0 -6 0 0 0
duty r3=of	0 0 0 7 0 0 -4 0
duty r3=on	6 0 0 -4 2 -2 0 0
duty r3=or	0 0 0 0 0 0 6 0
duty r3=over	0 1 0 -8 7 0 0 0
duty r3=own	0 0 0 3 -9 0 5 0
duty r3=powder	0 0 0 0 -6 0 3 0
duty r3=raise	0 -5 0 9 0 0 0 0
duty r3=rice	0 8 0 -3 0 0 0 0
duty r3=set	0 7 0 0 -6 0 0 0
duty r3=side	0 0 0 0 -4 0 7 0
duty r3=tariff	0 0 0 9 -6 0 0 0
duty r3=that	0 -8 0 3 4 0 0 0
duty r3=the	0 0 -4 9 -1 -3 0 3
duty r3=threaten	0 0 0 6 -4 0 0 0
duty r3=to	0 7 0 0 -4 7 -6 0
duty r3=tyre	0 -3 0 0 6 0 0 0
duty r3=under	0 0 0 8 -4 0 0 0
duty r3=unless	0 0 0 8 -10 0 0 0
duty r3=until	0 0 0 0 6 0 0 0
duty r3=will	0 0 0 -2 7 0 0 0
duty r3=wine	0 3 0 -6 0 0 0 0
duty r4=,	0 -12 0 -2 8 1 0 0
duty r4=.	0 7 19 -5 -9 1 -16 3
duty r4=:	0 7 0 -7 0 0 0 0
duty r4=;	0 4 5 0 -11 0 0 0
duty r4=<day-ahead>	0 0 0 0 5 0 -6 0
duty r4=<day-today>	0 6 0 0 -4 0 0 0
duty r4=<duty>	0 -7 0 -3 7 0 6 0
duty r4=<end>	0 8 -5 -11 18 -9 -9 -6
duty r4=<goods>	0 15 -2 0 -3 -2 -2 0
duty r4=<level>	0 0 -1 0 7 0 -11 4
duty r4=<name>	0 12 0 4 -8 0 -5 0
duty r4=<not>	0 -9 0 10 0 0 0 0
duty r4=<number>	0 -9 0 4 0 0 3 0
duty r4=<person>	0 0 0 -5 -10 0 11 5
duty r4=<points>	0 13 0 2 -17 0 0 0
duty r4=<quality>	1 1 0 -11 16 0 -6 0
duty r4=<v-bear>	0 -2 0 -1 0 0 6 0
duty r4=<v-begin>	0 0 0 7 0 0 -6 0
duty r4=<v-end>	0 -3 0 -4 -6 0 13 4
duty r4=<v-return>	0 3 0 0 -6 0 0 0
duty r4=<v-target>	0 -13 0 -7 20 0 0 0
duty r4=<v-up>	0 8 0 2 -15 0 2 0
duty r4=?	0 0 0 0 7 0 0 0
duty r4=a	0 0 0 -4 -3 7 0 5
duty r4=after	0 7 0 5 -11 0 0 0
duty r4=again	0 0 0 -1 -4 9 0 0
duty r4=all	0 11 0 -5 -1 0 0 0
duty r4=and	0 0 14 -2 -2 -1 0 0
duty r4=another	0 0 0 12 -12 0 0 0
duty r4=are	0 -2 0 0 8 0 0 0
duty r4=as	0 -6 0 8 0 0 -1 0
duty r4=at	0 6 0 0 -2 0 0 0
duty r4=back	0 -2 0 -1 7 0 0 0
duty r4=by	0 -14 0 0 10 0 0 0
duty r4=car	0 0 0 0 -2 0 6 0
duty r4=charge	0 -12 0 0 14 0 0 0
duty r4=coffee	0 0 0 0 7 0 -2 0
duty r4=could	0 0 0 6 -2 0 0 0
duty r4=day	0 9 0 0 -5 0 0 0
duty r4=duty	0 -4 0 0 10 0 0 0
duty r4=for	0 -1 0 -7 4 0 5 0
duty r4=from	0 -6 0 8 3 0 -7 0
duty r4=good	0 5 0 -16 9 0 -3 0
duty r4=he	0 0 0 6 -6 0 0 0
duty r4=if	-1 -19 0 6 8 0 0 4
duty r4=in	0 11 0 0 -9 0 2 0
duty r4=into	0 0 0 0 -6 0 7 0
duty r4=it	0 13 0 1 -8 0 -2 0
duty r4=lose	0 0 0 0 -6 0 6 0
duty r4=morning	0 12 0 0 -11 0 0 0
duty r4=of	0 0 0 -6 0 0 9 0
duty r4=oil	0 -13 0 8 2 0 0 0
duty r4=one	0 7 0 0 -3 0 0 0
duty r4=over	0 0 0 -3 7 0 0 0
duty r4=pay	0 0 0 0 -3 0 7 0
duty r4=since	0 -1 0 0 -1 0 8 0
duty r4=stand	7 0 0 0 0 0 0 0
duty r4=start	0 0 0 9 -5 0 0 0
duty r4=steel	0 12 0 0 -9 0 0 0
duty r4=than	0 6 0 0 -2 0 0 0
duty r4=that	1 6 0 15 -19 0 -3 0
duty r4=the	-6 0 3 -5 7 0 0 -4
duty r4=there	0 -2 0 10 -5 0 0 0
duty r4=to	0 -7 0 -16 11 0 14 0
duty r4=what	0 14 0 0 -15 0 0 0
duty r4=where	0 10 0 0 -6 0 0 0
duty r4=which	0 -7 0 3 1 0 0 0
duty r4=will	0 0 0 -8 2 0 0 0
duty r4=wine	0 0 0 9 -4 0 0 0
duty r4=with	0 -6 0 0 12 0 0 0
duty r4=worth	0 0 0 0 -6 0 9 0
duty r4=would	0 -17 0 -6 15 0 6 0
duty r4=—	0 0 0 0 7 0 0 0
duty r=, <level>	0 0 0 -2 7 0 0 0
duty r=, <name>	0 0 0 0 -7 0 8 0
duty r=, and	0 -8 0 -1 13 0 0 0
duty r=, if	0 2 0 3 -6 0 0 0
duty r=, the	0 -4 0 9 0 0 0 0
duty r=, then	0 11 0 -3 -5 0 0 0
duty r=, which	0 0 0 6 -8 0 0 0
duty r=- free	0 -2 0 0 0 0 10 0
duty r=. <end>	2 0 0 4 -4 -11 4 1
duty r=<end> <end>	0 0 0 0 7 0 -1 0
duty r=<level> on	0 0 0 -12 6 0 1 0
duty r=again .	0 8 0 0 -3 0 0 0
duty r=and <level>	0 24 0 0 -21 0 0 0
duty r=and the	0 -5 0 7 0 0 0 0
duty r=are add	0 7 0 0 -6 0 0 0
duty r=as of	0 -6 0 0 6 0 0 0
duty r=come back	2 13 0 -5 -16 0 0 4
duty r=duty on	0 9 0 0 -14 7 0 0
duty r=end .	0 0 0 -3 6 0 0 0
duty r=for <name>	0 0 0 9 -6 0 0 0
duty r=from <day-ahead>	0 -17 0 8 5 0 0 0
duty r=if they	0 -1 0 -3 10 0 0 0
duty r=in <name>	0 -9 0 0 13 0 0 0
duty r=instead of	0 4 0 2 -6 0 0 0
duty r=may follow	0 0 0 16 -14 0 0 0
duty r=of <level>	2 0 -3 9 -12 5 -8 2
duty r=of <number>	0 -1 0 -3 14 0 0 0
duty r=of last	0 8 0 0 -6 0 0 0
duty r=of the	0 -6 0 -9 24 0 0 0
duty r=on <day-ahead>	0 4 0 6 -11 0 0 0
duty r=on <quality>	-4 0 0 -10 6 0 6 0
duty r=on all	0 9 0 -1 -3 0 0 0
duty r=on car	0 0 0 0 -5 0 7 0
duty r=on coffee	0 6 0 0 -3 0 0 0
duty r=on its	0 0 0 4 -8 4 0 0
duty r=on milk	0 0 0 0 -6 0 3 0
duty r=on our	0 0 0 -8 5 0 0 0
duty r=on semiconductor	0 0 0 21 -19 0 0 0
duty r=on steel	0 0 0 -5 -2 0 12 0
duty r=on the	0 0 8 0 -1 0 0 0
duty r=on top	0 0 0 13 -11 0 0 0
duty r=return ,	0 2 6 0 -11 0 0 0
duty r=to <level>	0 1 0 -8 5 0 0 0
duty r=under the	0 -7 0 0 0 0 5 0
duty r=will be	0 0 0 -13 13 1 0 0
duty r=would be	0 6 0 1 -17 4 1 0
duty r=would come	0 0 0 -7 0 0 3 0
duty r=would have	0 -18 0 0 21 0 0 0
duty r=would return	0 11 0 0 -7 0 0 0
duty t0=future	-3 14 -2 4 -7 -2 0 -1
duty t0=modal	-5 11 0 3 -3 -11 0 -12
duty t0=modal-passive	0 11 0 1 -6 0 0 0
duty t0=past	0 -20 1 0 9 0 -2 0
duty t0=past-passive	0 0 0 -4 13 0 0 0
duty t0=pluperfect	0 0 0 -8 7 9 -1 0
duty t0=present	-3 -10 15 0 5 0 0 0
duty t1=future	-2 13 -1 7 -11 -1 0 0
duty t1=future-passive	0 -2 0 8 -2 0 0 0
duty t1=gerund	0 3 0 -4 8 0 -4 0
duty t1=modal	-5 8 0 7 -6 -10 0 -11
duty t1=modal-passive	0 7 0 1 -5 0 0 0
duty t1=participle-passive	2 10 0 0 -7 0 -1 0
duty t1=past	0 -13 0 0 11 0 0 -3
duty t1=pluperfect	0 0 0 -5 4 9 0 0
duty t1=present	-2 -5 10 1 1 0 0 0
duty v0=add	0 0 0 11 -9 0 0 0
duty v0=agree	0 0 0 -5 10 0 0 0
duty v0=be	-2 -1 0 -9 5 6 0 1
duty v0=bear	0 6 0 -2 -1 0 0 0
duty v0=bring	0 6 0 11 -10 0 0 0
duty v0=charge	0 6 0 0 0 0 -4 0
duty v0=come	0 -8 0 6 0 0 0 0
duty v0=continue	0 0 0 0 6 0 0 0
duty v0=end	0 -6 0 7 0 0 0 0
duty v0=enter	0 -7 0 0 15 0 0 0
duty v0=expect	0 0 9 0 0 0 0 0
duty v0=go	0 8 0 0 -5 0 0 0
duty v0=have	0 -5 6 4 -2 0 0 0
duty v0=keep	0 -4 0 0 11 0 0 0
duty v0=lapse	0 13 0 0 -11 0 0 0
duty v0=leave	0 -1 0 0 6 0 0 0
duty v0=look	0 0 0 0 -4 0 11 0
duty v0=lose	0 0 14 0 -8 0 0 0
duty v0=lower	0 0 0 -4 11 0 0 0
duty v0=offer	0 0 0 0 6 0 0 0
duty v0=other	0 7 0 0 0 0 0 0
duty v0=pay	0 -5 0 0 17 0 -16 0
duty v0=put	-3 0 0 12 -7 0 0 0
duty v0=say	0 8 0 -4 6 -1 -4 0
duty v0=see	0 6 0 0 -2 0 0 0
duty v0=slap	0 9 0 -2 -20 0 11 0
duty v0=strike	0 0 0 0 -4 0 8 0
duty v0=tell	0 -1 0 0 -2 10 0 0
duty v0=think	0 0 0 12 -11 0 0 0
duty v0=urge	0 0 0 6 0 0 -3 0
duty v0=want	0 0 0 0 -2 0 7 0
duty v1=add	0 0 0 7 -9 0 0 0
duty v1=agree	0 0 0 -3 7 0 0 0
duty v1=ask	0 0 0 -4 12 0 -3 0
duty v1=be	-2 -4 -3 -6 9 7 0 0
duty v1=bear	0 6 0 -2 -1 0 0 0
duty v1=bring	0 6 0 10 -10 0 -2 0
duty v1=charge	0 8 0 -2 0 0 0 0
duty v1=come	0 -8 0 6 0 0 0 0
duty v1=end	0 -6 0 7 0 0 0 0
duty v1=enter	0 -7 0 0 16 0 0 0
duty v1=grow	0 -1 0 0 8 0 0 0
duty v1=have	0 -5 6 6 -3 0 0 0
duty v1=keep	0 5 0 6 -11 0 0 0
duty v1=lapse	0 13 0 0 -11 0 0 0
duty v1=leave	0 -2 0 0 9 0 0 0
duty v1=look	0 0 0 0 -4 0 11 0
duty v1=lose	0 -6 18 -1 -7 0 0 0
duty v1=lower	0 0 0 -6 14 0 -1 0
duty v1=make	0 0 0 0 6 0 0 0
duty v1=pay	0 -5 -1 0 19 0 -17 0
duty v1=put	-3 4 0 17 -13 0 -3 0
duty v1=restore	0 11 0 0 -6 0 0 0
duty v1=say	0 8 0 0 2 -1 -3 0
duty v1=scrap	0 0 0 7 -4 0 0 0
duty v1=shrink	0 0 0 -4 6 0 0 0
duty v1=slap	0 7 0 -2 -11 0 9 0
duty v1=strike	0 0 0 0 -4 0 8 0
duty v1=suspend	2 7 0 -6 -4 0 0 0
duty v1=tell	0 0 0 -5 -1 10 0 0
duty v1=think	0 0 0 12 -11 0 0 0
duty v1=threaten	0 -3 0 11 0 0 -13 0
duty v1=want	0 0 0 0 -5 0 7 0
duty verbless	-23 -15 -1 12 12 -5 6 -11
duty vt0=add modal	0 0 0 6 -5 0 0 0
duty vt0=be modal	0 3 0 -9 3 0 0 0
duty vt0=be present	0 -8 0 4 0 10 0 0
duty vt0=bear future	0 7 0 0 -4 0 0 0
duty vt0=bring modal	0 0 0 13 -3 0 0 0
duty vt0=charge modal	0 10 0 0 0 0 -4 0
duty vt0=come present	0 -4 0 0 8 0 0 0
duty vt0=enter modal	0 -3 0 0 6 0 0 0
duty vt0=expect modal	0 0 6 0 -5 0 0 0
duty vt0=go future	0 0 0 -6 6 0 0 0
duty vt0=go modal	0 14 0 -4 -8 0 1 0
duty vt0=go present	0 0 0 9 -5 0 0 0
duty vt0=have past	0 0 0 11 -9 0 0 0
duty vt0=have present	0 -4 6 -4 4 0 0 0
duty vt0=impose modal	3 0 0 5 -6 0 0 0
duty vt0=keep present	0 -2 0 0 6 0 0 0
duty vt0=lapse present	0 13 0 0 -11 0 0 0
duty vt0=look modal	0 0 0 0 -1 0 6 0
duty vt0=other modal	0 8 0 2 -7 0 0 0
duty vt0=other present	0 0 0 -3 9 0 0 0
duty vt0=pay present	0 -6 0 0 13 0 -5 0
duty vt0=put modal	-2 6 0 7 -3 0 -8 0
duty vt0=restore modal	0 6 0 0 -2 0 0 0
duty vt0=rise present	0 -6 0 0 7 0 0 0
duty vt0=say past	0 0 0 -3 8 0 0 0
duty vt0=say present	0 6 0 0 0 0 0 0
duty vt0=tell past	0 0 0 -2 9 0 0 0
duty vt0=threaten perfect	0 0 0 7 -6 0 0 0
duty vt0=threaten present	0 0 0 -5 14 0 0 0
duty vt0=urge past	0 0 0 6 0 0 -3 0
duty vt0=want present	0 0 0 0 -3 0 7 0
duty vt0=warn past	0 0 0 0 -2 0 6 0
duty vt1=add modal	0 0 0 6 -5 0 0 0
duty vt1=be modal	0 1 0 -8 3 0 0 0
duty vt1=be past	0 0 0 -1 6 0 0 0
duty vt1=be present	0 -12 0 4 0 10 0 0
duty vt1=bear future	0 7 0 0 -4 0 0 0
duty vt1=bring modal	0 0 0 13 -3 0 0 0
duty vt1=charge modal	0 10 0 0 0 0 -4 0
duty vt1=come present	0 -4 0 0 7 0 0 0
duty vt1=enter modal	0 -3 0 0 6 0 0 0
duty vt1=go future	0 0 0 -3 6 0 0 0
duty vt1=go modal	0 11 0 -3 -7 0 2 0
duty vt1=go present	0 0 0 10 -8 0 0 0
duty vt1=have past	0 0 0 12 -10 0 0 0
duty vt1=have present	0 -3 6 -2 2 0 0 0
duty vt1=impose modal	3 0 0 5 -6 0 0 0
duty vt1=keep infinitive	0 0 0 8 -5 0 0 0
duty vt1=lapse present	0 13 0 0 -11 0 0 0
duty vt1=look modal	0 0 0 0 -1 0 6 0
duty vt1=pay present	0 -6 0 0 13 0 -5 0
duty vt1=put modal	-2 6 0 7 -3 0 -8 0
duty vt1=restore modal	0 6 0 0 -2 0 0 0
duty vt1=rise present	0 -6 0 0 7 0 0 0
duty vt1=say past	0 0 0 -3 8 0 0 0
duty vt1=say present	0 7 0 0 -4 0 0 0
duty vt1=scrap infinitive	0 0 0 7 -6 0 0 0
duty vt1=suspend participle	3 9 0 0 -11 0 0 0
duty vt1=threaten participle	0 0 0 11 -10 0 0 0
duty vt1=threaten perfect	0 0 0 14 -6 0 -4 0
duty vt1=threaten present	0 0 0 -5 14 0 0 0
duty vt1=want present	0 0 0 0 -6 0 7 0
duty vt1=warn past	0 0 0 0 -2 0 6 0
duty+gone	0 -12 0 0 16 0 -9 0
duty+if-back	0 5 0 0 -6 1 0 0
duty+level	-7 0 -5 -6 24 -7 -8 -5
duty+on-lapse	0 7 0 6 -2 -4 -4 -7
duty+open	0 9 6 15 -30 4 11 -2
duty=0%	-2 -8 1 10 6 0 -4 -13
duty=0·0%	0 0 0 -9 16 0 0 0
duty=charge	0 5 5 -10 0 -2 0 0
duty=charges	0 6 0 -2 -8 11 -1 0
duty=duties	-3 13 -3 37 -31 -6 -8 0
duty=duty	-6 2 -9 -9 4 0 11 0
duty=levy	0 -14 6 0 8 0 0 0
duty=per cent	-1 -4 3 -19 1 -14 24 0
duty=percent	-6 0 -11 -4 16 9 -21 0
duty=points	1 29 0 -11 -26 0 -4 4
duty=rate	0 -5 0 1 15 -2 -7 0
duty=rates	0 22 0 -10 -6 0 0 0
duty=surcharge	0 -8 0 -2 20 0 -1 0
duty=tariff	10 -37 0 4 10 -9 0 6
duty=tariffs	-11 0 4 6 3 0 -12 -7
duty=tax	0 -2 0 -5 0 0 13 0
duty=taxed	8 0 0 0 -5 0 0 0
gone	-1 -13 4 -3 23 0 -1 0
gone+level	-2 -10 0 -7 29 -1 -13 0
gone+on-lapse	0 -16 0 0 20 0 0 0
gone+open	0 -17 0 0 7 0 3 0
harm	0 -23 -3 -6 5 38 -4 -16
harm a:<day-ahead>	0 5 0 -7 -7 11 0 0
harm a:<day-gone>	0 -1 0 -5 17 0 0 0
harm a:<day-today>	0 0 0 7 0 0 0 0
harm a:<gate>	0 1 0 0 -6 3 0 0
harm a:<goods>	1 -3 0 -9 -2 9 0 0
harm a:<level>	0 -3 0 -10 25 -3 -2 0
harm a:<level> .	0 0 0 -1 11 0 0 0
harm a:<level> on	0 0 0 -2 6 0 0 0
harm a:<money>	-2 0 0 -3 9 0 0 0
harm a:<month-ahead>	0 0 0 0 8 0 0 0
harm a:<month-gone>	0 0 0 0 12 0 0 0
harm a:<name>	0 -1 0 7 -5 2 2 0
harm a:<name> would	0 0 0 0 -4 8 0 0
harm a:<not>	0 -4 0 0 11 0 0 0
harm a:<number>	0 -10 0 0 19 -10 0 0
harm a:<number> million	0 0 0 0 6 -2 0 0
harm a:<quality>	-3 16 0 0 -12 8 0 0
harm a:<seat>	0 1 2 0 -10 -1 6 0
harm a:<sender>	-2 0 0 0 19 -3 0 0
harm a:<span> .	0 0 0 0 7 0 0 0
harm a:<v-down>	0 -3 0 0 0 10 0 0
harm a:<v-end>	0 0 1 0 7 -4 0 0
harm a:<v-impose>	0 0 0 4 -6 2 0 0
harm a:<v-propose>	0 0 0 -4 8 0 0 0
harm a:<v-return>	0 -1 0 0 -7 15 0 0
harm a:<v-say>	1 11 -1 -7 -13 2 2 2
harm a:<v-sell>	-4 -7 0 0 0 9 0 0
harm a:<v-threaten>	6 0 0 -11 -16 10 0 5
harm a:<v-up>	0 -8 0 0 12 0 0 0
harm asks	0 0 0 0 12 0 0 0
harm b:<agent>	0 0 0 -5 -5 0 11 0
harm b:<day-ahead>	0 0 0 0 9 0 0 0
harm b:<duty>	0 -3 0 0 14 -2 0 0
harm b:<gate>	0 -7 0 0 -5 12 0 0
harm b:<goods>	4 0 0 -2 3 -16 0 0
harm b:<level-noun>	0 0 0 -5 12 0 -1 0
harm b:<level>	0 0 0 -6 11 0 0 0
harm b:<name>	0 0 -5 7 10 -7 -14 -4
harm b:<name> 's	3 8 0 0 -1 -9 0 0
harm b:<name> will	0 -1 0 0 8 0 0 0
harm b:<name> would	2 0 0 0 4 -2 -6 0
harm b:<number>	0 -5 0 0 -6 16 0 0
harm b:<person> say	0 0 0 2 -9 8 0 0
harm b:<quality>	3 0 -3 -17 4 -1 7 0
harm b:<sender>	-1 -4 0 0 0 6 0 0
harm b:<v-bear>	0 -8 0 0 21 1 0 0
harm b:<v-begin>	0 0 0 -2 18 0 -5 0
harm b:<v-end>	0 11 0 -4 -14 2 6 0
harm b:<v-impose>	-15 -3 0 2 2 5 0 0
harm b:<v-propose>	0 -6 0 -2 16 1 0 0
harm b:<v-return>	0 0 0 6 -11 1 0 0
harm b:<v-say>	0 0 0 0 -7 14 -1 0
harm b:<v-stay>	10 0 3 1 -12 0 0 0
harm b:<v-threaten>	0 0 0 -2 -6 7 7 0
harm b:<v-up>	-5 -5 0 -3 17 2 -2 0
harm c0=bear	0 -5 0 0 8 2 0 0
harm c0=begin	0 0 0 0 14 0 -5 0
harm c0=impose	-11 -9 0 0 3 10 -1 0
harm c0=say	-2 0 0 0 -5 12 -5 0
harm c0=stay	13 -2 2 0 -7 0 0 0
harm c0=threaten	0 0 0 -2 0 0 7 0
harm c0=up	-4 0 0 -1 7 4 0 0
harm c1=bear	0 -8 0 0 19 1 0 0
harm c1=begin	0 0 0 0 13 0 -5 0
harm c1=end	0 0 0 -2 -9 4 7 0
harm c1=impose	-13 -14 0 -3 10 6 0 0
harm c1=return	0 0 0 6 -5 0 0 0
harm c1=say	-3 0 0 0 -8 11 0 0
harm c1=stay	13 -2 2 0 -7 0 0 0
harm c1=target	0 0 0 0 7 -1 0 0
harm c1=up	-3 -4 0 -1 10 4 0 0
harm condition	0 -18 0 4 -10 31 -2 -2
harm ct0=begin modal	0 0 0 0 9 0 -5 0
harm ct0=impose modal	-6 0 0 0 11 1 -9 0
harm ct0=impose past	0 0 0 -1 -1 2 7 0
harm ct0=propose present	0 -2 0 0 7 0 0 0
harm ct0=say modal	0 0 0 1 -6 4 0 0
harm ct0=stay past	8 0 0 0 -6 0 0 0
harm ct0=threaten past	0 0 0 -1 0 0 7 0
harm ct0=up modal	0 0 0 0 6 0 0 0
harm ct1=begin modal	0 0 0 0 9 0 -5 0
harm ct1=impose infinitive	0 0 0 0 -4 -1 13 0
harm ct1=impose modal	-6 0 0 0 11 1 -9 0
harm ct1=propose present	0 -2 0 0 6 0 0 0
harm ct1=say modal	0 0 0 1 -6 4 0 0
harm ct1=stay past	8 0 0 0 -6 0 0 0
harm ct1=up modal	0 0 0 0 6 0 0 0
harm duty	0 -4 0 3 -9 18 0 -8
harm l1='s	1 5 0 1 -2 -8 0 0
harm l1=,	0 -2 10 2 -9 0 3 0
harm l1=<begin>	-2 0 0 -11 8 0 0 3
harm l1=<gate>	0 -2 0 0 -4 6 0 0
harm l1=<number>	0 -4 0 0 -13 18 0 0
harm l1=<quality>	7 -2 0 -7 8 -4 0 0
harm l1=a	0 -2 0 0 7 5 -5 0
harm l1=listed	6 0 0 0 -5 0 0 0
harm l1=on	7 0 7 -2 -6 0 0 0
harm l1=port	0 -2 0 0 -4 6 0 0
harm l1=that	-1 -1 0 0 6 0 0 0
harm l1=the	-13 0 0 2 -10 19 1 -6
harm l1=will	0 9 0 0 -1 0 0 0
harm l1=would	0 9 0 0 0 -4 0 0
harm l2=<begin>	-14 -3 -6 -3 1 15 -4 0
harm l2=<duty>	0 0 0 0 6 0 0 0
harm l2=<name>	1 2 0 0 0 -8 0 0
harm l2=<v-down>	0 0 6 0 -9 4 0 0
harm l2=<v-end>	0 16 0 0 -25 6 8 0
harm l2=for	0 -5 0 0 0 1 6 0
harm l2=from	0 0 0 0 -6 8 0 0
harm l2=of	7 0 0 0 -11 6 -4 0
harm l2=on	0 0 0 0 7 0 0 0
harm l2=say	0 0 0 0 12 -5 0 0
harm l2=stop	0 0 0 0 -3 7 0 0
harm l2=the	-5 0 -1 2 -4 9 2 0
harm l2=to	3 0 0 7 -10 -2 1 0
harm l3=,	0 0 0 13 -13 0 6 0
harm l3=<begin>	-5 -6 -13 2 9 6 -14 0
harm l3=<name>	0 0 0 0 10 0 0 0
harm l3=<not>	0 0 0 0 -10 15 0 0
harm l3=<office>	0 0 0 0 -6 8 0 0
harm l3=<v-impose>	0 0 0 6 -11 2 5 0
harm l3=<v-say>	0 4 0 -2 -7 9 0 0
harm l3=<v-threaten>	0 0 0 -2 -8 9 0 0
harm l3=about	0 0 0 0 -7 0 9 0
harm l3=of	0 3 0 0 -12 8 0 0
harm l3=one	0 -1 0 6 -6 2 0 0
harm l3=subsidiary	7 0 0 0 -6 0 0 0
harm l3=that	0 0 0 0 -5 8 0 0
harm l3=to	0 -2 0 0 7 0 -2 0
harm l3=warn	0 0 0 -2 -7 11 0 0
harm l4='s	0 0 0 0 6 0 0 0
harm l4=,	0 0 2 0 -12 7 5 0
harm l4=<begin>	-7 -20 -4 2 19 3 -13 0
harm l4=<duty>	0 0 0 0 7 0 0 0
harm l4=<not>	0 -4 0 0 7 0 0 0
harm l4=<number>	0 0 0 0 -6 0 6 0
harm l4=<person>	0 0 0 0 -3 0 9 0
harm l4=<v-up>	0 0 0 0 9 0 0 0
harm l4=is	0 0 0 0 -9 15 0 0
harm l4=of	0 0 0 0 7 0 0 0
harm l4=on	0 0 0 0 8 0 0 0
harm l4=that	0 -2 0 -3 7 2 0 0
harm l4=the	0 -5 9 0 0 0 4 0
harm l4=to	0 0 0 0 4 -8 3 0
harm l4=what	0 11 0 0 -11 0 0 0
harm l4=which	0 0 8 0 -6 0 0 0
harm l4=would	0 0 0 0 10 -5 0 0
harm l=<begin> <begin>	-2 0 0 -11 8 0 0 3
harm l=<begin> the	0 1 0 5 -11 12 -2 0
harm l=<name> 's	1 5 0 1 -4 -6 0 0
harm l=<person> ,	0 -1 0 6 -4 0 5 0
harm l=from the	0 0 0 0 -7 8 0 0
harm l=of listed	6 0 0 0 -5 0 0 0
harm l=say that	0 0 0 0 6 0 0 0
harm l=that the	0 0 0 0 7 -3 0 0
harm lead=,	0 -1 0 11 -20 11 6 0
harm lead=if	0 -9 0 0 2 0 4 0
harm lead=so	3 2 0 0 -6 0 0 0
harm lead=that	0 -9 0 -4 8 12 -15 0
harm lead=the	-4 0 -1 0 -7 19 -7 0
harm lead=under	0 0 0 0 -8 9 0 0
harm lead=what	0 10 0 0 -14 1 0 0
harm lead=which	0 0 8 0 -1 0 0 0
harm level	0 -12 -8 1 6 12 -3 0
harm lr=<begin> say	0 0 0 -1 10 0 0 0
harm lr=on of	7 0 0 0 -3 0 0 0
harm lr=port and	0 0 0 0 -7 5 0 0
harm lr=the at	0 0 0 0 9 -4 0 0
harm lr=the has	0 0 0 -4 10 0 0 0
harm lr=the in	0 3 0 2 -16 0 8 0
harm lr=the say	0 6 0 0 -7 1 0 0
harm next="	0 0 0 0 -6 2 0 0
harm next=,	-8 -11 1 11 -11 18 3 0
harm next=as	11 0 0 0 -16 0 8 0
harm next=if	0 -1 0 0 -9 13 0 0
harm next=that	6 -2 0 -2 2 0 0 0
harm on-lapse	0 -4 0 12 -19 15 0 5
harm open	-1 -8 0 13 -34 44 0 -1
harm pc0=begin	0 0 0 -3 0 6 0 0
harm pc0=impose	8 0 -2 -4 0 0 -2 0
harm pc0=say	0 -2 0 -9 7 4 -6 3
harm pc0=stay	0 10 0 -8 2 0 -6 0
harm pc0=up	7 -1 0 0 0 0 0 0
harm pc1=end	0 10 0 0 -2 -1 0 0
harm pc1=impose	9 -3 -1 0 0 2 -2 0
harm pc1=say	0 -2 0 -9 6 4 -7 3
harm pc1=stay	0 16 0 -6 -4 1 -5 0
harm pc1=target	0 -2 0 11 -3 0 0 0
harm pct0=begin present	0 0 0 -1 0 7 0 0
harm pct0=impose present	2 6 0 -4 -4 0 0 0
harm pct0=say past	-8 0 0 0 7 9 -11 0
harm pct0=say present	0 -3 0 -4 4 -3 0 6
harm pct0=stay present	0 6 0 -1 -2 4 -2 0
harm pct1=begin present	0 0 0 -1 0 7 0 0
harm pct1=say past	-8 0 0 0 7 9 -11 0
harm pct1=say present	0 -3 0 -4 4 -3 0 6
harm pct1=stay present	0 6 0 0 -5 4 -1 0
harm pt0=future	0 0 0 -1 7 0 0 0
harm pt0=past	-4 0 -2 0 14 5 -16 0
harm pt0=present	0 4 -2 -16 2 0 -4 4
harm pt0=present-passive	2 -2 0 0 6 0 0 0
harm pt1=future	0 0 0 -1 7 0 0 0
harm pt1=gerund	0 6 0 0 -3 0 0 0
harm pt1=participle-passive	0 5 0 4 -6 0 0 0
harm pt1=past	-12 0 -1 0 14 7 -15 0
harm pt1=present	0 0 -1 -14 2 3 -3 4
harm pt1=present-passive	2 -2 0 0 6 0 0 0
harm pv0=be	0 9 0 -5 4 0 -5 0
harm pv0=say	0 -1 0 0 10 -5 -6 0
harm pv0=write	0 0 0 0 -6 8 0 0
harm pv1=be	0 10 0 -4 0 0 -4 0
harm pv1=run	0 6 0 0 -5 0 0 0
harm pv1=say	3 -1 0 0 7 -6 -6 0
harm pv1=write	0 0 0 0 -6 8 0 0
harm pvt0=say present	0 0 0 0 8 -1 0 0
harm pvt0=write past	0 0 0 0 -6 8 0 0
harm pvt1=say present	0 0 0 0 8 -1 0 0
harm pvt1=write past	0 0 0 0 -6 8 0 0
harm r1='	0 2 0 0 -6 0 7 0
harm r1=,	0 0 4 0 -5 0 7 -1
harm r1=.	2 0 0 2 0 1 -6 0
harm r1=<goods>	0 0 0 -3 15 0 0 0
harm r1=<quality>	0 -1 0 0 8 0 0 0
harm r1=<v-bear>	0 7 3 0 -3 0 0 0
harm r1=<v-begin>	0 -9 0 0 5 5 0 0
harm r1=<v-impose>	0 0 0 10 -13 0 3 0
harm r1=<v-say>	0 6 0 1 -12 0 0 4
harm r1=<v-threaten>	0 5 0 -2 -8 0 0 6
harm r1=<v-up>	0 -4 0 0 8 0 0 0
harm r1=a	0 7 0 0 0 0 0 0
harm r1=and	0 -2 0 0 0 8 0 0
harm r1=announce	0 0 0 11 -11 0 0 0
harm r1=are	0 0 0 0 9 0 0 0
harm r1=could	0 0 2 0 -9 6 0 0
harm r1=has	2 0 0 -6 8 0 0 0
harm r1=in	0 0 4 0 -23 10 10 0
harm r1=of	8 -5 0 0 0 -11 2 0
harm r1=on	0 -4 0 0 0 15 -3 0
harm r1=that	0 0 0 0 9 0 0 0
harm r1=to	-3 0 0 0 0 8 0 0
harm r1=warn	0 5 0 -2 -5 0 0 6
harm r1=were	0 0 0 0 -5 8 0 0
harm r1=would	0 -3 0 0 1 8 0 0
harm r2=,	0 -2 0 7 0 0 0 0
harm r2=.	0 11 0 -5 0 -5 1 0
harm r2=<day-today>	0 0 0 11 -9 0 0 0
harm r2=<end>	1 -2 -1 0 6 0 -8 0
harm r2=<name>	0 0 0 7 -6 5 0 0
harm r2=<person>	0 0 0 0 -12 15 0 0
harm r2=<quality>	0 0 0 0 0 7 -1 0
harm r2=<v-impose>	0 0 0 -3 8 0 0 0
harm r2=<v-return>	0 0 0 0 -5 6 0 0
harm r2=<v-say>	0 0 7 -16 2 -3 0 0
harm r2=<v-sell>	0 0 0 0 0 9 0 0
harm r2=at	0 7 0 0 -11 4 0 0
harm r2=back	0 -8 0 0 1 6 0 0
harm r2=for	0 10 0 0 -6 0 0 0
harm r2=in	0 0 3 -3 -13 5 9 0
harm r2=of	0 0 0 0 6 0 0 0
harm r2=return	0 0 0 0 -6 7 0 0
harm r2=say	0 0 0 0 6 0 0 0
harm r2=ship	0 0 0 0 -3 10 0 0
harm r2=the	-1 4 0 0 -7 13 -3 0
harm r2=to	0 0 0 0 8 0 0 0
harm r2=would	0 0 0 0 7 -5 0 0
harm r3=,	-5 0 0 3 -7 8 1 0
harm r3=.	-1 -8 0 -2 4 4 0 5
harm r3=<end>	0 4 -5 -2 7 -1 -2 0
harm r3=<level>	0 -1 0 0 9 0 0 0
harm r3=<person>	0 0 0 3 0 -7 0 0
harm r3=<seat>	0 0 3 0 -6 0 4 0
harm r3=<v-deny>	0 0 0 0 -6 5 0 0
harm r3=<v-end>	0 0 0 0 6 -5 0 0
harm r3=<v-threaten>	1 0 0 0 -9 2 0 0
harm r3=a	0 0 0 -2 0 0 6 0
harm r3=as	13 0 0 0 -6 -1 0 0
harm r3=from	1 0 0 0 -6 3 0 0
harm r3=in	0 -8 0 2 2 1 0 0
harm r3=on	0 -1 0 -3 0 7 0 0
harm r3=rule	0 0 0 0 -6 5 0 0
harm r3=say	0 1 0 7 -3 0 0 0
harm r3=that	0 0 7 0 -3 0 0 0
harm r3=the	0 15 0 4 -22 0 2 4
harm r3=to	0 -1 0 -3 15 -1 0 0
harm r3=will	0 -2 0 0 0 7 0 0
harm r3=would	0 0 0 0 -1 6 0 0
harm r4=,	0 0 0 -7 6 1 0 0
harm r4=.	0 0 5 -6 5 0 0 0
harm r4=<duty>	0 1 0 -6 5 0 0 0
harm r4=<end>	0 -1 -10 -8 17 0 -6 1
harm r4=<goods>	-3 -3 0 1 12 0 0 0
harm r4=<level>	0 0 0 0 6 0 0 0
harm r4=<name>	0 0 7 0 -3 0 0 0
harm r4=<number>	0 -2 0 7 0 -1 0 0
harm r4=<office>	0 0 0 0 -7 6 0 0
harm r4=<quality>	0 13 0 0 -8 0 0 0
harm r4=<seat>	0 0 0 0 0 0 6 0
harm r4=<span>	0 0 0 0 -2 6 0 0
harm r4=<v-impose>	0 0 0 0 -4 6 0 0
harm r4=<v-say>	0 5 0 0 -8 10 -1 0
harm r4=<v-threaten>	0 0 0 1 -7 4 0 0
harm r4=a	0 -3 0 11 -5 0 0 0
harm r4=and	0 0 0 0 7 0 0 0
harm r4=be	0 -2 0 0 0 6 0 0
harm r4=his	0 0 0 8 -7 0 0 0
harm r4=in	0 4 0 0 -11 7 0 0
harm r4=on	0 0 0 0 -3 11 0 0
harm r4=say	0 0 0 0 7 0 0 0
harm r4=talk	0 0 0 0 -4 0 0 6
harm r4=that	4 0 0 0 -7 0 0 0
harm r4=the	7 -7 0 -4 2 1 0 0
harm r4=to	2 -4 0 0 1 -9 2 0
harm r4=with	0 0 0 0 -7 0 9 0
harm r4=would	0 1 0 0 -7 5 0 0
harm r=, <person>	0 0 0 0 -6 8 0 0
harm r=, has	0 0 0 0 -4 0 7 0
harm r=, in	0 0 0 0 -5 0 6 0
harm r=. <end>	2 0 0 2 0 1 -6 0
harm r=and the	0 0 0 0 -6 5 0 0
harm r=in <seat>	0 3 0 2 -7 0 0 0
harm r=on ship	0 0 0 0 -4 10 0 0
harm r=say the	0 7 0 0 -1 0 0 0
harm r=to <name>	0 0 0 0 0 6 0 0
harm t0=modal	-1 0 -2 0 11 6 -14 0
harm t0=present	0 -16 0 0 3 13 -5 0
harm t1=gerund	2 0 0 0 -10 0 8 0
harm t1=infinitive	0 0 0 0 -10 0 13 0
harm t1=modal	-1 0 -2 0 11 6 -13 0
harm t1=participle-passive	0 -3 0 0 10 0 0 0
harm t1=past	3 0 0 -1 0 7 -5 0
harm t1=present	0 -16 0 -6 6 13 -5 0
harm v0=make	10 0 0 0 -5 0 0 0
harm v0=other	1 0 0 0 -10 7 0 0
harm v0=say	0 1 0 0 -9 10 0 0
harm v0=take	0 0 0 0 8 0 -5 0
harm v0=threaten	0 0 0 0 -5 0 8 0
harm v1=add	0 0 0 0 -7 2 1 0
harm v1=end	0 0 0 0 -5 0 9 0
harm v1=make	10 0 0 0 -5 0 0 0
harm v1=other	0 0 0 0 -7 7 0 0
harm v1=say	0 1 0 0 -10 10 0 0
harm v1=stop	6 0 0 0 -10 6 0 0
harm v1=take	0 0 0 0 8 0 -5 0
harm verbless	0 -5 0 12 3 -8 0 -5
harm vt0=other present	0 0 0 0 -8 8 0 0
harm vt0=say past	0 1 0 1 -7 4 0 0
harm vt0=take modal	0 0 0 0 6 0 -4 0
harm vt1=other present	0 0 0 0 -8 8 0 0
harm vt1=say past	0 1 0 1 -7 4 0 0
harm vt1=take modal	0 0 0 0 6 0 -4 0
harm=cost	-1 11 -2 -13 10 -15 -5 3
harm=economies	0 0 0 12 -8 0 0 0
harm=exports	0 0 0 -2 10 -4 -4 0
harm=factories	4 0 0 0 -7 0 7 0
harm=farm	0 -2 0 0 8 0 0 0
harm=fee	0 -9 0 -6 9 2 1 0
harm=fees	0 -20 -1 0 -8 30 -2 0
harm=firms	9 0 0 0 0 0 -2 0
harm=growers	-4 6 8 -9 -3 0 0 0
harm=growth	0 0 0 0 -4 8 0 0
harm=jobs	0 -4 0 -4 -22 30 0 0
harm=mills	0 8 2 5 -15 0 0 0
harm=plants	0 -1 0 -1 11 0 0 0
harm=production	0 0 0 0 7 -5 0 0
harm=trade	-9 -9 0 0 10 -12 9 -2
headline	-5 -11 14 0 10 -11 -4 8
if-back	0 0 0 0 -9 11 0 0
if-back+level	0 5 0 0 -6 1 0 0
if-back+open	0 3 0 0 -6 1 0 0
if:'s	18 -13 4 0 -1 -5 0 0
if:-	0 9 8 -3 -10 0 0 0
if::	0 24 0 -10 -10 0 0 0
if:<agent>	0 10 0 -3 -9 6 -3 0
if:<day-ahead>	-6 1 -8 13 -5 0 -8 2
if:<duty>	5 -13 8 -13 -6 0 11 12
if:<goods>	0 0 -4 13 -6 -20 -1 4
if:<level-noun>	0 3 0 1 2 0 -9 0
if:<level>	-11 -5 1 2 6 5 -11 0
if:<month-ahead>	0 1 4 0 -12 0 -1 11
if:<month-gone>	0 5 0 0 -11 10 0 0
if:<name>	-15 0 8 10 -25 0 11 2
if:<not>	-6 16 -16 17 -8 5 -27 -7
if:<number>	-1 -3 -6 6 -7 9 6 -3
if:<office>	0 -7 0 -5 20 0 0 0
if:<organisation>	0 -24 -1 -15 39 -5 -8 3
if:<person>	0 -2 0 -10 23 -2 -1 0
if:<seat>	22 7 0 -2 -28 0 6 -2
if:<sender>	0 -2 0 0 5 -6 4 0
if:<v-agree>	-1 0 -3 5 -1 7 0 -1
if:<v-bear>	0 8 1 -9 1 -9 1 0
if:<v-begin>	13 0 1 0 -22 4 6 -5
if:<v-buy>	0 1 0 -6 6 0 0 0
if:<v-down>	8 3 0 14 -8 -4 -10 -17
if:<v-end>	-6 8 0 21 -14 0 -9 0
if:<v-impose>	0 -9 0 0 0 7 0 0
if:<v-propose>	-1 -23 9 -7 -3 6 7 8
if:<v-return>	2 -4 0 0 0 0 -6 0
if:<v-say>	0 -1 -3 -20 7 0 13 1
if:<v-sell>	-11 -8 0 6 6 0 5 0
if:<v-stay>	5 -12 0 12 -10 4 2 0
if:<v-suspend>	0 7 8 -2 -11 0 -4 0
if:<v-target>	7 0 0 0 0 0 0 0
if:<v-up>	5 -6 11 -14 -8 1 9 4
if:a	2 0 -1 -3 9 -1 -6 -1
if:about	0 0 0 -4 8 0 0 0
if:absence	0 8 0 0 -6 0 0 0
if:absent	0 15 0 0 -11 0 0 0
if:accord	0 9 0 0 0 0 0 0
if:after	0 16 0 0 -12 0 0 0
if:against	0 -1 0 6 0 0 0 0
if:agree	0 4 0 6 -16 8 -3 0
if:ahead	0 4 0 -5 -1 0 7 0
if:all	0 -11 2 0 14 0 0 0
if:an	0 9 0 -2 0 0 0 2
if:and	0 26 11 3 -32 0 0 0
if:any	0 -4 0 0 10 0 0 0
if:anything	0 12 0 -3 -9 0 1 0
if:apply	2 1 0 -1 -9 0 4 0
if:approve	0 -6 0 3 1 0 0 0
if:are	3 -31 -1 0 32 -2 -4 0
if:arrangement	0 7 0 0 -10 6 0 0
if:as	3 -8 0 0 5 0 0 0
if:ask	0 -1 0 -4 14 0 0 0
if:at	0 0 0 0 11 0 -8 0
if:away	0 -7 7 0 0 0 0 0
if:back	16 10 0 0 -28 14 -7 -2
if:be	0 1 6 0 -19 -6 17 0
if:begin	0 -4 0 0 9 0 0 0
if:better	0 8 0 0 -4 0 0 0
if:between	0 8 0 0 -6 0 0 0
if:both	0 12 0 0 0 -5 0 0
if:break	0 -5 0 0 8 0 0 0
if:buy	0 0 0 -2 6 0 0 0
if:by	-9 -10 0 32 -3 -6 -7 0
if:case	0 4 0 -7 -2 0 4 0
if:change	0 0 0 0 12 -3 0 0
if:collapse	0 -7 0 0 5 0 0 6
if:come	8 2 0 6 -9 0 -4 -8
if:contract	0 -3 0 0 7 0 0 0
if:date	0 7 0 0 -9 0 0 0
if:day	0 6 6 0 -6 0 -5 0
if:deal	0 -19 0 13 3 0 0 0
if:did	0 -3 0 8 0 0 -3 0
if:die	0 15 0 0 -10 0 0 0
if:do	0 0 0 -6 0 1 0 2
if:doe	0 0 0 0 -7 5 1 0
if:doesn't	0 12 0 0 -8 0 0 0
if:done	0 6 0 0 -5 0 0 0
if:down	0 0 0 8 1 -3 0 0
if:duty	0 2 0 -15 0 0 4 2
if:early	0 0 0 0 -3 8 0 0
if:either	0 0 0 7 0 0 0 0
if:end	0 12 -6 9 -18 9 -1 0
if:event	0 4 6 0 -8 0 0 0
if:expect	0 -3 15 0 -7 0 0 0
if:expire	0 -4 0 0 8 0 0 0
if:export	-7 0 0 1 10 0 0 0
if:extension	0 22 0 -10 -3 0 0 0
if:fail	-7 16 9 -9 -29 0 0 24
if:failing	0 26 0 -4 -17 0 0 0
if:find	0 7 0 0 0 0 0 0
if:first	9 -4 0 2 -1 0 0 0
if:for	-4 15 -2 -2 -13 -5 10 1
if:from	5 -3 0 -4 6 0 0 0
if:get	0 0 0 0 8 0 0 0
if:go	10 3 5 -12 -23 5 8 0
if:good	0 7 0 0 0 0 0 0
if:government	0 3 0 0 -11 8 0 0
if:had	0 -5 0 0 12 0 0 0
if:happen	0 15 0 -5 -13 0 3 0
if:has	0 -1 0 12 -2 0 0 0
if:have	0 6 0 -6 0 0 0 0
if:he	0 16 0 -10 1 -1 -6 0
if:his	0 0 0 -2 7 0 0 0
if:hold	0 -1 0 0 12 0 0 0
if:if	3 2 0 -5 -11 4 6 -3
if:impose	0 0 6 0 0 0 0 0
if:in	-6 10 5 -5 -18 19 0 -7
if:insist	0 0 0 0 -13 0 8 6
if:into	0 -6 0 0 12 0 0 0
if:is	0 -5 15 13 -4 3 -12 -16
if:isn't	0 -8 0 0 7 0 0 0
if:it	8 0 7 4 -13 4 -6 0
if:its	0 10 0 -8 -5 -2 13 0
if:keep	0 -11 0 0 0 3 5 0
if:know	0 -7 0 -2 8 0 6 0
if:lapse	0 2 11 0 -5 -1 -2 -1
if:last	0 -2 0 0 9 0 0 0
if:leave	0 -2 0 0 8 0 -1 0
if:let	0 -6 -3 0 11 0 0 0
if:lift	0 0 0 -1 10 0 0 0
if:list	3 -9 0 -7 9 0 0 0
if:long	0 -9 0 1 10 0 0 0
if:lose	0 -4 0 7 0 0 0 0
if:make	0 -6 0 11 0 0 0 0
if:market	0 0 0 0 8 0 -1 0
if:more	3 -16 0 0 12 0 -2 3
if:neither	0 6 0 0 -2 0 0 0
if:new	0 0 0 -11 0 0 7 0
if:no	-3 12 -1 0 -1 -7 -5 0
if:not	0 -4 0 14 -9 7 -2 -1
if:nothing	0 12 0 10 -24 7 -2 0
if:of	-1 0 4 18 -6 -11 -9 -2
if:off	0 -11 0 9 -6 0 7 0
if:old	0 12 0 0 -8 0 0 0
if:on	0 8 10 -20 -8 -5 -3 17
if:one	0 5 10 -13 0 0 -6 0
if:open	9 -1 0 6 -4 0 -5 0
if:or	0 -1 0 11 -2 0 0 0
if:other	0 6 0 0 0 0 0 0
if:otherwise	0 0 0 -13 14 3 -4 0
if:our	0 -9 0 0 1 0 4 0
if:out	0 6 0 -10 11 -6 -2 0
if:own	4 1 0 -5 -9 0 7 0
if:paper	1 16 0 0 -17 0 -1 0
if:pause	0 8 2 0 -9 0 0 0
if:pay	0 15 0 -1 -16 0 5 0
if:pen	0 19 0 0 -16 0 0 0
if:permanent	0 0 0 0 11 -2 0 0
if:price	0 0 0 0 12 -2 0 0
if:product	0 -4 0 -1 12 0 0 0
if:prolonged	0 18 0 0 -12 0 0 0
if:promise	0 0 0 0 -5 6 0 0
if:raise	0 0 0 0 0 0 6 0
if:rare	0 0 0 0 6 0 0 0
if:reach	0 0 0 0 -4 0 7 0
if:refuse	0 -16 0 0 18 0 0 0
if:renewed	2 -3 0 -12 6 2 0 0
if:replace	0 -10 0 0 6 0 7 0
if:result	0 -1 0 0 7 0 0 0
if:rice	0 1 0 2 -9 0 2 0
if:rise	0 -5 0 0 10 0 0 0
if:same	0 0 0 -4 14 0 0 0
if:see	0 -1 6 0 0 0 0 0
if:ship	0 0 0 0 -4 0 8 0
if:should	0 -1 8 -14 3 -14 1 4
if:side	0 19 0 -6 -11 0 1 0
if:sign	0 0 0 0 10 0 -3 0
if:something	0 11 0 -4 -3 0 0 0
if:stand	5 -5 0 9 -6 0 0 0
if:standstill	0 1 0 4 -7 0 0 0
if:start	0 -7 0 10 0 0 0 0
if:stay	0 0 4 0 -15 0 0 2
if:still	0 -3 0 0 9 0 0 0
if:suppose	0 4 0 0 -11 0 0 12
if:surcharge	0 -7 0 0 6 0 0 0
if:suspension	0 12 0 0 -9 0 0 0
if:talk	0 -23 4 0 1 -6 6 10
if:tariff	4 -23 5 -1 -9 1 4 9
if:tax	8 -1 0 0 -8 0 0 0
if:than	0 -13 0 0 10 0 3 0
if:that	4 -14 0 13 -4 -5 5 0
if:the	1 -5 8 0 -18 14 4 0
if:them	0 -4 0 -3 2 7 0 0
if:there	-2 8 0 4 -3 -9 -3 0
if:they	0 0 -12 12 -4 -7 0 13
if:thi	8 -16 8 0 -3 0 0 3
if:thing	0 0 9 0 -4 0 0 0
if:through	0 3 5 0 -7 0 0 0
if:time	0 -7 0 6 1 0 0 0
if:to	0 1 21 -12 -3 -1 -1 0
if:too	0 -1 0 0 7 0 0 0
if:treaty	0 11 0 0 -4 0 0 0
if:truce	4 17 0 0 -18 5 -9 -9
if:two	-1 6 0 3 -7 6 -4 0
if:unless	-5 13 -10 14 -8 0 -16 -3
if:up	0 -8 1 0 0 6 0 2
if:us	0 0 0 -6 8 0 -1 0
if:wage	0 -6 0 0 11 0 0 0
if:wait	0 0 0 0 -5 2 6 0
if:want	0 0 0 6 0 0 0 0
if:war	0 0 0 6 0 0 0 0
if:was	0 15 0 -14 2 0 -2 0
if:way	0 -5 0 -4 1 0 8 0
if:we	0 0 1 -7 -8 5 7 0
if:well	0 -4 0 0 13 0 0 0
if:were	-3 3 0 -12 2 -11 7 0
if:when	0 -5 0 0 9 0 0 0
if:which	0 9 0 0 -3 0 -2 0
if:will	0 7 0 0 0 0 0 0
if:with	1 -6 0 -2 2 -3 7 0
if:without	0 -4 -5 -14 24 0 -9 0
if:word	0 0 0 0 9 0 0 0
if:you	0 -27 -2 -5 45 0 -1 0
if:your	0 0 0 0 8 0 0 0
lead="	-7 2 -26 2 8 -15 10 -3
lead=" be	0 0 0 0 6 0 -3 0
lead=" bear	0 0 0 0 -6 0 12 0
lead=" have	0 -1 0 0 9 0 0 0
lead=" impose	0 -6 0 0 2 1 0 0
lead=" infinitive	0 0 0 -2 11 0 -1 0
lead=" look	0 0 0 0 -6 0 7 0
lead=" modal	0 -2 0 -7 0 0 12 0
lead=" participle	0 0 0 0 -3 0 7 0
lead=" past	-4 -4 -2 -6 15 0 -1 3
lead=" pay	0 0 0 0 -4 0 7 0
lead=" present	0 10 0 0 -3 -4 6 0
lead=" say	-3 4 -1 -19 7 0 0 3
lead=" threaten	0 -1 0 0 13 0 0 0
lead=(	-3 7 0 -19 11 -8 -1 -1
lead=)	-3 10 0 -20 9 -8 -2 -1
lead=) begin	0 10 0 0 -9 0 0 0
lead=) impose	0 10 0 0 -8 0 0 0
lead=) present	0 7 0 0 -4 0 0 0
lead=) stay	0 9 0 0 -7 0 0 0
lead=*	0 -1 0 0 11 0 0 0
lead=,	-6 -2 -16 -6 28 -7 0 -10
lead=, agree	0 0 0 0 0 0 -1 6
lead=, announce	0 0 0 -1 12 0 0 0
lead=, apply	0 -14 0 -7 20 0 0 5
lead=, ask	0 0 0 0 8 0 -3 0
lead=, be	-8 18 0 0 -7 -1 -6 0
lead=, bear	1 11 5 -5 -1 0 -24 -3
lead=, begin	-3 -16 -23 17 -3 1 7 9
lead=, bring	0 -1 0 0 5 0 -6 0
lead=, buy	0 -1 0 0 6 0 0 0
lead=, call	0 -2 0 0 8 0 0 0
lead=, cancel	0 0 6 0 -6 0 0 0
lead=, charge	0 0 0 -6 10 0 -2 0
lead=, come	0 -2 -6 12 -11 4 1 2
lead=, concede	0 6 0 0 -4 0 0 0
lead=, declare	0 0 0 0 -14 0 7 10
lead=, down	1 -2 11 2 -13 5 -8 5
lead=, end	-3 0 19 -15 -6 2 0 -2
lead=, extend	0 -2 0 0 7 0 0 0
lead=, face	0 8 0 0 -10 0 0 0
lead=, fall	1 2 6 -3 -6 0 0 0
lead=, fear	0 -6 4 0 0 3 0 0
lead=, future	-9 5 -2 4 -14 0 1 3
lead=, future-not	0 -5 0 -8 4 0 0 8
lead=, gerund	0 -6 5 0 0 0 5 0
lead=, get	0 7 0 0 0 0 0 0
lead=, go	-3 0 -3 -2 10 -7 0 0
lead=, have	0 6 11 -8 -11 1 0 0
lead=, hit	0 -1 0 0 -18 5 14 0
lead=, impose	-13 -2 4 0 -8 0 10 8
lead=, infinitive	0 -14 2 0 -1 0 8 1
lead=, jump	0 10 0 0 -10 0 0 0
lead=, know	7 -8 0 -3 4 0 0 0
lead=, leave	0 6 0 0 0 0 0 0
lead=, let	0 0 0 -1 14 0 -1 0
lead=, like	0 0 0 0 9 0 0 0
lead=, lose	0 -2 13 0 -6 0 0 0
lead=, lower	0 0 11 0 -8 0 0 0
lead=, meet	0 -1 0 0 9 0 0 0
lead=, modal	-2 0 -9 10 -9 4 0 0
lead=, modal-not	0 9 0 -5 -4 0 0 4
lead=, move	0 0 0 0 -13 15 0 0
lead=, other	-6 0 0 0 -7 -7 15 7
lead=, past	0 0 0 9 -9 -3 8 -13
lead=, pay	4 13 0 0 -12 0 -2 0
lead=, perfect	2 -4 -6 -10 7 -22 2 14
lead=, pluperfect	0 0 0 0 10 0 0 0
lead=, present	-13 6 25 -3 -19 12 1 0
lead=, present-not	7 -13 0 -5 11 0 0 0
lead=, propose	0 -14 4 5 2 -6 4 -4
lead=, put	0 -1 0 12 -16 0 0 8
lead=, raise	0 0 0 0 -7 3 4 0
lead=, reach	0 -1 0 8 0 0 0 0
lead=, reply	0 3 0 1 -10 0 2 0
lead=, respond	0 0 0 0 -3 0 6 0
lead=, restore	0 12 0 0 -8 0 0 0
lead=, resume	0 9 0 0 -2 0 0 0
lead=, return	-3 -1 -5 -12 20 0 -6 -3
lead=, rise	2 0 0 7 -7 0 -1 0
lead=, say	13 -3 1 7 -13 -11 0 6
lead=, see	0 -6 6 0 0 0 0 0
lead=, send	0 0 0 8 -4 0 0 0
lead=, sign	0 0 0 0 0 0 0 6
lead=, slap	0 4 0 0 -6 0 0 0
lead=, start	0 0 0 0 -7 0 0 6
lead=, stay	-8 0 -2 -3 13 -9 -12 4
lead=, suspend	0 -4 0 0 8 0 0 0
lead=, take	0 0 0 8 -13 3 6 0
lead=, target	-3 -3 -3 0 7 0 6 0
lead=, tell	-1 -7 -2 0 1 -2 0 7
lead=, think	0 0 1 9 -11 0 0 0
lead=, threaten	7 0 0 -2 -8 -5 8 0
lead=, up	0 6 0 -3 -5 10 0 -5
lead=, vow	0 0 0 -1 -11 0 11 0
lead=, want	2 0 1 0 -12 0 6 0
lead=, warn	9 4 0 -1 -16 0 0 1
lead=, withdraw	0 0 0 0 0 7 0 0
lead=, write	3 -3 5 4 -14 7 -5 0
lead=- present	0 6 0 0 -5 0 0 0
lead=10	0 9 0 0 -3 0 0 0
lead=11	0 0 0 -1 10 0 0 0
lead=15	0 -3 0 0 -13 0 15 0
lead=18	0 8 0 0 -10 0 0 0
lead=19	0 -13 0 0 15 0 0 0
lead=2	0 -1 0 0 7 0 0 0
lead=9	0 0 0 0 6 0 0 0
lead=:	-24 8 -28 -4 27 -7 3 -25
lead=: be	-1 6 1 0 -1 0 0 0
lead=: bear	0 -13 0 7 -7 7 3 0
lead=: begin	0 0 0 10 2 -1 -5 0
lead=: end	0 -13 0 0 0 8 4 0
lead=: future	0 0 0 8 -1 0 -2 0
lead=: gerund	0 0 0 0 -4 8 0 0
lead=: go	0 -4 0 7 0 0 0 0
lead=: impose	0 -4 0 0 1 3 -2 7
lead=: infinitive	0 0 0 0 -7 7 0 8
lead=: know	0 0 0 0 6 0 0 0
lead=: meet	0 0 0 0 -4 0 6 0
lead=: modal	0 -3 0 5 -7 2 8 0
lead=: other	0 0 0 -5 14 0 0 0
lead=: participle	0 0 0 0 7 0 0 0
lead=: past	0 -13 0 3 12 -1 -2 0
lead=: pay	0 -7 0 11 0 0 0 0
lead=: perfect	0 -6 0 16 -13 0 5 0
lead=: present	-14 -7 0 3 7 0 0 2
lead=: propose	0 -8 0 -2 9 0 2 0
lead=: say	0 -26 0 23 -11 0 0 6
lead=: target	0 0 0 0 -8 8 4 0
lead=: tell	0 -4 0 15 -20 0 1 8
lead=: threaten	0 0 0 1 -9 12 -1 0
lead=: up	0 -4 0 11 -1 0 0 0
lead=;	-4 9 10 -8 2 0 -7 -9
lead=; be	0 -1 0 -7 14 0 0 0
lead=; bear	0 10 0 0 -6 0 0 0
lead=; future	0 8 0 0 -5 0 0 0
lead=; have	0 4 0 0 -8 0 3 0
lead=; impose	0 0 4 -12 8 0 0 0
lead=; perfect	1 0 9 0 -8 0 -1 0
lead=; say	1 0 15 -3 -6 0 -2 0
lead=; stay	0 0 0 -7 13 0 0 0
lead=; take	0 -5 0 0 8 0 0 0
lead=; tell	0 0 15 0 -13 0 0 0
lead=@	0 0 0 -5 12 0 0 0
lead=a	0 -23 -15 0 20 -28 7 0
lead=a bear	0 6 0 -4 -6 0 6 0
lead=a call	0 8 0 0 0 0 -1 0
lead=a end	0 0 0 -1 9 0 0 0
lead=a impose	0 -10 0 0 4 0 7 0
lead=a modal	0 -7 0 2 0 0 6 0
lead=a past	7 0 0 -2 0 0 0 3
lead=a perfect	0 7 0 0 0 0 0 0
lead=a present	0 -11 0 0 1 -1 8 0
lead=a propose	0 6 0 0 0 0 -3 0
lead=a say	7 0 0 0 -1 0 -2 3
lead=a stay	0 -6 0 0 0 0 11 0
lead=a target	0 0 0 6 0 0 0 0
lead=after	-6 34 -4 0 -20 3 -1 -3
lead=after be	0 6 0 0 -3 0 0 0
lead=after bear	0 6 0 0 -2 0 0 0
lead=after begin	0 0 0 0 -5 10 0 0
lead=after come	0 0 0 0 -8 11 0 0
lead=after down	0 0 0 0 -4 10 0 0
lead=after impose	0 10 0 4 -10 0 0 0
lead=after modal	0 8 0 0 -6 0 0 0
lead=after present	0 26 0 0 -28 9 0 0
lead=after target	0 13 0 0 -12 0 0 0
lead=all	0 0 0 0 8 0 0 0
lead=american	0 -1 0 -3 14 0 0 0
lead=american present	0 -2 0 0 7 0 0 0
lead=among	0 0 0 0 -3 0 7 0
lead=an	0 0 0 0 -7 0 9 3
lead=analysts	0 0 11 0 -9 0 0 0
lead=and	8 -15 -1 0 0 -7 25 -19
lead=and begin	0 -9 0 3 0 0 4 0
lead=and come	0 -3 0 0 9 0 0 0
lead=and deny	0 0 0 0 -9 0 11 0
lead=and down	0 -9 0 0 12 0 0 0
lead=and future	0 -1 0 -6 11 0 0 0
lead=and have	0 0 0 0 7 0 0 0
lead=and impose	0 -14 0 13 -5 0 4 0
lead=and lose	0 2 3 0 -7 0 0 0
lead=and modal	0 -13 0 5 1 0 0 0
lead=and past	-2 -1 -2 -1 0 0 15 0
lead=and present	0 -4 1 5 -8 -1 9 0
lead=and rise	0 -3 0 0 6 0 0 0
lead=and rule	0 0 0 0 -9 0 11 0
lead=and say	0 0 0 9 -10 0 2 0
lead=and stay	0 -8 1 8 0 0 0 0
lead=and stop	2 -7 0 0 3 0 0 0
lead=and suspend	0 0 0 0 -2 0 7 0
lead=and take	0 -1 0 8 -10 0 6 0
lead=and threaten	0 0 0 6 -8 0 0 0
lead=and up	0 -6 0 0 10 0 0 0
lead=and warn	0 0 0 2 -8 0 1 0
lead=another	0 0 12 0 -12 0 0 0
lead=any	0 -7 0 0 0 0 10 0
lead=any modal	0 0 0 0 -4 0 6 0
lead=as	10 -7 -5 0 0 2 2 0
lead=as be	11 10 0 -5 -12 0 0 0
lead=as begin	0 0 0 0 8 0 0 0
lead=as end	0 -4 0 0 10 0 0 0
lead=as past	0 11 0 0 -14 8 0 0
lead=as present	12 -14 -1 5 5 -2 -6 0
lead=as say	1 -19 0 10 -6 8 0 0
lead=as stand	0 7 0 0 -5 0 0 0
lead=as stay	10 12 0 -10 -9 0 0 0
lead=asked	0 0 0 9 -3 0 0 0
lead=asked ask	0 0 0 9 -3 0 0 0
lead=asked be	0 0 0 12 -11 0 0 0
lead=asked impose	0 0 0 9 -3 0 0 0
lead=asked modal	0 0 0 11 -9 0 0 0
lead=asked participle	0 0 0 9 -3 0 0 0
lead=asked propose	0 0 0 9 -3 0 0 0
lead=asked stay	0 0 0 12 -11 0 0 0
lead=at be	0 0 0 10 -8 0 0 0
lead=at present	0 0 0 9 -5 0 0 0
lead=at stay	0 0 0 10 -8 0 0 0
lead=back	0 13 0 3 -14 0 -3 0
lead=bangkok	0 0 0 0 7 0 0 0
lead=bangladesh	0 9 0 -6 -9 0 6 0
lead=because	0 -6 2 0 -6 3 0 0
lead=because buy	0 0 0 0 -3 6 0 0
lead=before begin	0 0 0 0 0 0 0 6
lead=before pluperfect	0 0 0 0 -10 0 4 6
lead=beijing	3 -2 0 -7 0 0 7 0
lead=bessent	0 2 0 -1 10 -2 -4 0
lead=bessent past	0 3 0 0 6 -1 -2 0
lead=bessent say	0 3 0 -5 11 -1 -2 0
lead=both	0 -8 0 0 20 0 0 0
lead=both impose	0 -9 0 4 7 0 0 0
lead=brazil	4 4 0 -6 -9 0 6 0
lead=brazil impose	0 10 0 -3 -14 0 8 0
lead=brussels	0 0 0 0 6 0 0 0
lead=buenos	0 0 0 0 -4 0 6 0
lead=but	4 -7 -2 9 0 0 0 -2
lead=but be	0 -4 0 0 15 0 0 0
lead=but impose	0 0 0 6 0 0 0 0
lead=but modal	0 0 0 3 -6 0 0 0
lead=but present	0 -6 0 0 17 0 0 0
lead=but stay	0 -6 0 0 6 0 0 0
lead=by	0 0 0 -4 14 0 0 0
lead=by impose	0 6 0 0 -3 0 0 0
lead=canada	0 -2 0 3 -5 0 7 0
lead=canada future	0 0 0 0 -7 0 9 0
lead=canada impose	0 0 0 0 -9 0 8 0
lead=china	-3 -4 0 -29 41 -7 -3 0
lead=china impose	0 0 0 -9 16 0 -2 0
lead=china past	0 -1 0 -3 12 0 0 0
lead=china present	0 0 0 -4 12 0 0 0
lead=china say	0 -1 0 -8 16 0 0 0
lead=coffee	0 -8 0 0 12 0 0 0
lead=come	0 13 0 0 -11 0 0 0
lead=commerce	0 0 0 0 -1 9 0 0
lead=commerce past	0 0 0 0 -1 9 0 0
lead=commerce say	0 0 0 0 -1 9 0 0
lead=customs	0 0 0 0 8 0 0 0
lead=danish	0 8 0 6 -14 0 0 0
lead=do	0 0 0 8 -4 0 0 0
lead=do present	0 0 0 9 -6 0 0 0
lead=duties	0 -5 0 0 0 0 7 0
lead=duty	0 9 0 -1 -2 0 0 0
lead=economists	0 0 0 0 -4 8 0 0
lead=egyptian	0 -4 0 0 7 0 0 0
lead=either	0 0 0 10 -3 0 0 0
lead=end	0 0 0 0 9 0 0 0
lead=eu	0 -2 0 0 9 0 0 0
lead=for	0 -26 0 -12 38 2 -4 0
lead=for begin	0 0 0 0 6 0 0 0
lead=for present	0 -2 0 0 11 0 0 0
lead=forty	0 19 0 0 -18 0 0 0
lead=from	0 7 0 -19 9 0 -2 0
lead=from be	0 20 0 0 -18 0 0 0
lead=from bear	0 -6 0 0 7 0 0 0
lead=from future	0 -1 0 0 6 0 0 0
lead=from modal	0 10 0 0 -8 0 0 0
lead=from pay	0 -6 0 0 7 0 0 0
lead=from present	0 13 0 0 -11 0 0 0
lead=from stay	0 19 0 0 -16 0 0 0
lead=goods	0 0 0 -6 18 0 0 0
lead=goods bear	0 7 0 0 -6 0 0 0
lead=goods begin	0 8 0 0 -7 0 0 0
lead=goods enter	0 8 0 0 -7 0 0 0
lead=goods participle	0 12 0 0 -10 0 0 0
lead=greece	0 0 0 0 8 0 0 0
lead=had	0 8 0 0 -6 0 0 0
lead=had end	0 9 0 0 -9 0 0 0
lead=had have	0 8 0 0 -6 0 0 0
lead=had past	0 8 0 0 -6 0 0 0
lead=he	0 -7 -1 -8 32 0 -5 -11
lead=he impose	0 0 0 -1 20 0 -4 0
lead=he modal	0 0 0 0 8 0 0 0
lead=he past	1 -2 -3 -2 14 0 0 -3
lead=he say	1 -7 -3 0 18 -4 0 -3
lead=he stay	0 3 0 -2 -6 5 0 0
lead=his	0 0 0 0 22 0 -5 0
lead=how	0 -2 0 0 14 0 0 0
lead=i	-3 -3 -3 -12 35 -6 0 -1
lead=i be	0 -1 0 0 9 0 0 0
lead=i bear	0 8 0 0 -7 0 0 0
lead=i future	0 10 0 0 -6 0 0 0
lead=i impose	0 -4 0 0 20 0 0 0
lead=i modal	0 -7 0 0 21 0 0 0
lead=i present	0 -6 0 0 20 0 0 0
lead=i present-not	0 10 0 0 -6 0 0 0
lead=i propose	0 8 0 0 -1 0 0 0
lead=i see	0 11 0 0 -11 0 0 0
lead=i stay	0 -3 0 0 14 0 0 0
lead=i think	0 11 0 0 -10 0 0 0
lead=i'd	0 0 8 0 -1 0 0 0
lead=i'd modal	0 0 8 0 -4 0 0 0
lead=i'd present	0 0 8 0 -7 0 0 0
lead=iceland impose	0 7 0 0 -1 0 0 0
lead=if	3 8 0 -5 -14 4 5 -3
lead=if agree	0 0 0 0 2 5 -7 0
lead=if ask	0 0 0 -3 10 0 0 0
lead=if be	-8 1 3 4 0 -11 0 0
lead=if bear	0 6 0 -4 2 -6 1 0
lead=if begin	11 1 0 3 -22 9 0 -14
lead=if bring	0 -2 0 0 6 0 0 0
lead=if buy	0 0 0 -3 8 0 0 0
lead=if come	2 7 0 10 -17 0 -1 -6
lead=if die	0 10 0 0 -5 0 0 0
lead=if down	0 0 -3 14 -2 0 -8 -9
lead=if end	-1 15 -5 11 -11 -12 0 -5
lead=if fall	0 -7 -2 2 13 0 0 0
lead=if future	0 7 9 0 -3 0 -7 0
lead=if gerund	0 -3 0 -5 14 0 0 0
lead=if get	0 -5 0 0 16 0 0 0
lead=if go	4 -1 2 -4 -12 10 4 0
lead=if have	0 0 0 1 -10 0 8 0
lead=if hold	0 -5 0 0 10 0 0 0
lead=if impose	5 -11 -2 -6 -4 13 7 6
lead=if infinitive	0 0 0 -1 7 0 0 0
lead=if insist	0 0 0 0 -10 0 4 6
lead=if keep	0 -9 0 0 0 2 6 0
lead=if lapse	0 2 0 1 -6 0 0 0
lead=if let	0 8 0 0 -9 4 0 0
lead=if lift	0 0 0 0 7 0 0 0
lead=if like	0 0 0 0 -3 0 7 0
lead=if make	0 -5 0 11 0 0 0 0
lead=if other	0 0 9 -22 5 0 0 -6
lead=if participle	0 9 0 -3 0 -3 0 0
lead=if past	13 -9 -4 -6 -1 0 20 -13
lead=if pay	0 3 0 0 -9 0 7 0
lead=if present-not	0 0 0 12 -13 5 -10 0
lead=if propose	0 -16 12 -1 -11 2 11 3
lead=if raise	0 -2 0 -2 0 0 10 0
lead=if reach	0 7 0 -5 0 0 0 0
lead=if return	0 0 0 0 7 0 -1 0
lead=if say	0 -6 0 -2 7 0 0 4
lead=if sign	0 -8 0 0 11 0 0 0
lead=if stand	6 -3 0 3 -3 0 0 0
lead=if stay	0 -5 0 14 -6 0 0 0
lead=if target	8 0 0 0 0 0 0 0
lead=if up	0 -19 0 -7 0 8 11 2
lead=if want	0 0 0 6 0 0 0 0
lead=importers	0 0 0 0 6 0 0 0
lead=in	4 13 0 -20 0 0 0 -4
lead=in be	0 7 0 0 0 0 0 0
lead=in future	0 10 0 0 -7 0 0 0
lead=in impose	0 6 0 -1 -1 2 0 0
lead=in other	11 0 0 0 -7 0 0 0
lead=in past	0 -5 0 -1 8 0 0 0
lead=in present	9 7 0 0 -7 0 0 0
lead=in stay	0 16 0 -2 -7 0 0 0
lead=india	0 -7 0 -2 8 0 0 0
lead=is	0 -7 0 3 1 0 0 0
lead=is be	0 -7 0 3 0 0 0 0
lead=is present	0 -7 0 3 1 0 0 0
lead=is stay	0 -7 0 3 0 0 0 0
lead=it	-21 -3 -22 -11 19 -34 11 14
lead=it be	0 0 0 0 5 -3 -6 0
lead=it bring	0 9 0 0 -12 0 0 0
lead=it down	0 5 0 5 -9 0 0 0
lead=it end	0 0 0 -2 0 0 10 0
lead=it impose	-1 5 0 -2 0 -3 8 0
lead=it infinitive	0 11 0 0 -9 0 1 0
lead=it modal	0 6 0 0 1 -3 0 0
lead=it modal-not	0 0 0 0 -9 0 12 0
lead=it other	0 0 0 0 7 0 0 0
lead=it past	0 0 0 -6 5 0 6 0
lead=it present	-1 -1 0 -12 24 -5 2 0
lead=it propose	0 -3 0 0 10 0 0 0
lead=it run	0 -1 0 0 6 0 0 0
lead=it stay	0 0 0 0 10 -5 -9 0
lead=it suspend	0 0 0 0 6 0 0 0
lead=its	0 -19 0 0 17 2 0 0
lead=jakarta	8 0 0 0 -5 0 0 0
lead=japan	-1 -1 0 0 0 7 0 0
lead=japan impose	0 0 0 0 -1 8 0 0
lead=japan infinitive	0 0 0 0 -3 7 0 0
lead=japan perfect	0 0 0 0 -3 8 0 0
lead=jordan	0 6 0 0 -13 0 7 0
lead=jordan impose	0 7 0 0 -6 0 0 0
lead=last	0 0 0 0 6 0 0 0
lead=let present	0 7 0 0 -8 0 3 0
lead=li	0 0 0 0 6 0 0 0
lead=may	0 0 0 0 12 0 0 0
lead=memo	0 8 0 0 -6 0 0 0
lead=mexico	0 7 0 0 -3 0 0 0
lead=mexico present	0 6 0 0 -3 0 0 0
lead=minister	0 -8 0 -12 30 0 -1 0
lead=minister past	0 0 0 -1 10 0 0 0
lead=minister perfect	0 0 0 -2 6 0 0 0
lead=minister say	0 0 0 -7 16 0 -1 0
lead=minister state	0 0 0 -2 8 0 0 0
lead=most	0 6 0 0 0 0 0 0
lead=mr	0 10 0 -10 1 -9 0 0
lead=mr ask	0 8 0 0 -6 0 0 0
lead=mr impose	0 6 0 0 0 0 -5 0
lead=mr past	2 7 0 -2 -6 0 0 3
lead=mr present	0 8 0 0 -6 0 0 0
lead=mr propose	0 8 0 0 -5 0 0 0
lead=mr threaten	0 0 0 5 -7 0 0 4
lead=mrs	0 0 0 0 10 0 0 0
lead=my	0 -7 0 0 22 0 -1 0
lead=my present	0 -3 0 0 10 0 0 0
lead=my say	0 0 0 0 6 0 0 0
lead=neither	0 -5 0 0 17 0 0 0
lead=neither begin	0 -3 0 0 6 0 0 0
lead=neither modal	0 -5 0 0 8 0 0 0
lead=new	0 -7 0 9 -14 0 11 0
lead=new be	0 0 0 5 -11 0 6 0
lead=new modal	0 0 0 0 -12 0 13 0
lead=new stay	0 0 0 5 -11 0 6 0
lead=next	0 -11 0 -1 30 0 0 0
lead=next present	0 0 0 0 6 0 0 0
lead=nigeria	0 -4 0 6 0 0 0 0
lead=nigeria impose	0 -3 0 7 0 0 0 0
lead=no perfect	0 0 0 0 6 0 0 0
lead=nobody	0 -1 0 0 14 0 0 0
lead=nor	0 -2 0 0 6 0 0 0
lead=not	0 14 0 0 -8 0 0 0
lead=now	0 0 0 0 6 0 0 0
lead=oil	0 0 0 -3 8 0 0 0
lead=on	0 32 -3 -14 -5 -1 -15 -1
lead=on go	0 9 0 0 -8 0 0 0
lead=on impose	2 -10 0 0 11 0 -2 0
lead=on past	0 -6 0 0 4 0 0 0
lead=on present	0 16 0 -5 -2 0 0 0
lead=on stay	0 9 0 0 -6 0 0 0
lead=on target	2 0 0 -8 9 0 0 0
lead=on threaten	2 0 0 -7 6 0 0 0
lead=on up	0 14 0 0 -11 0 0 0
lead=one	0 -6 2 3 1 -1 0 0
lead=or	0 7 0 4 -6 0 0 0
lead=otherwise	0 6 0 0 -4 0 0 0
lead=otherwise stay	0 6 0 0 -4 0 0 0
lead=ottawa	0 0 0 3 -6 0 0 0
lead=our	0 8 0 -5 2 0 0 0
lead=out	0 9 0 0 -7 0 0 0
lead=paraguay	6 0 0 0 0 0 0 0
lead=peru	0 5 0 -8 4 0 0 0
lead=plus	0 0 0 8 -6 0 0 0
lead=presenter	0 -5 0 0 13 0 0 0
lead=president be	0 0 0 10 -9 0 0 0
lead=president bear	0 0 0 0 -1 0 7 0
lead=president down	0 0 0 0 -6 0 8 0
lead=president future	0 0 0 0 -8 0 8 0
lead=president impose	0 0 0 6 -3 5 -5 0
lead=president infinitive	0 0 0 11 -12 5 0 0
lead=president past	0 3 0 5 -12 5 -2 0
lead=president perfect	0 0 0 0 -5 0 7 0
lead=president present	0 0 0 -2 9 0 0 0
lead=president propose	0 0 0 0 -6 0 8 0
lead=president say	0 5 0 -10 0 0 6 0
lead=president stay	0 0 0 10 -7 0 0 0
lead=question	0 -1 0 0 13 -3 -5 0
lead=reporter	0 10 0 0 -7 0 0 0
lead=robert	0 0 0 0 -11 8 0 5
lead=section	0 0 0 0 7 0 0 0
lead=seoul	0 -3 0 7 0 0 0 0
lead=seoul present	0 0 0 7 -1 0 0 0
lead=shares	0 0 6 0 0 0 0 0
lead=she	0 0 0 0 12 0 0 0
lead=should	4 3 8 0 -22 -1 0 13
lead=should down	1 8 0 0 -4 0 0 0
lead=should present	0 0 4 0 -6 -3 0 4
lead=should say	0 10 0 0 -11 0 0 0
lead=should stay	0 0 6 4 -13 0 0 0
lead=since	0 -5 0 0 11 0 -1 0
lead=since impose	0 0 0 0 6 0 0 0
lead=since perfect	0 0 0 0 11 0 0 0
lead=so	0 12 0 1 -8 0 -5 0
lead=so be	0 -16 0 7 2 0 0 0
lead=so bear	0 0 0 10 -5 0 0 0
lead=so begin	0 12 0 0 -10 0 0 0
lead=so go	0 12 0 0 -11 0 0 0
lead=so modal	0 -4 0 0 7 0 0 0
lead=so pay	0 0 0 10 -6 0 0 0
lead=so perfect	0 0 0 10 -9 0 0 0
lead=so present	0 5 0 4 -9 0 0 0
lead=so stay	0 -19 0 6 4 0 0 0
lead=so up	0 12 0 0 -11 0 0 0
lead=soybeans	0 0 0 0 6 0 0 0
lead=suppose	0 7 0 0 -17 0 0 12
lead=swiss	0 0 0 0 8 0 0 0
lead=tariffs	0 0 0 -3 9 0 0 0
lead=thailand	0 6 0 0 -4 0 0 0
lead=that	16 5 -29 10 -6 6 -11 0
lead=that abolish	0 0 0 0 7 0 0 0
lead=that add	0 0 0 0 -7 4 0 0
lead=that agree	0 -7 0 -2 9 1 0 0
lead=that answer	0 0 0 0 -2 0 9 0
lead=that apply	0 -3 0 0 8 0 0 0
lead=that be	-22 -4 -4 9 11 -3 -1 0
lead=that begin	0 -10 -4 15 8 -10 -8 -2
lead=that bring	0 -1 0 0 10 0 0 0
lead=that buy	0 -4 0 -4 18 0 0 0
lead=that charge	0 8 0 5 -19 0 6 0
lead=that collect	0 -9 0 0 13 0 0 0
lead=that come	4 -9 0 6 1 -1 -4 0
lead=that down	0 -6 2 2 6 0 -15 0
lead=that end	16 -7 -6 -26 6 1 -4 0
lead=that fall	0 6 0 6 -9 0 0 0
lead=that future	1 -18 0 13 0 0 0 0
lead=that gerund	12 0 0 -9 2 -1 -6 0
lead=that go	4 -3 0 10 -6 0 0 0
lead=that have	3 1 0 -9 0 0 0 0
lead=that hold	8 0 0 0 -3 0 0 0
lead=that impose	3 0 0 -4 2 16 -13 0
lead=that infinitive	0 2 0 19 -15 0 0 0
lead=that keep	0 0 0 8 -5 0 0 0
lead=that lapse	0 6 0 0 -5 0 0 0
lead=that leave	3 4 0 0 -10 0 0 4
lead=that let	0 0 0 0 8 0 0 0
lead=that make	9 -4 0 -6 -4 6 0 0
lead=that meet	0 0 0 0 -2 0 9 0
lead=that modal	12 7 -9 -5 -7 1 -3 3
lead=that modal-not	0 0 0 -1 9 0 0 0
lead=that other	4 5 0 4 -1 -4 -6 -1
lead=that participle	0 0 0 -7 12 0 0 0
lead=that past	5 2 -4 0 3 4 -3 -7
lead=that past-not	0 0 0 12 -7 0 0 0
lead=that pay	0 -1 0 7 0 0 -2 0
lead=that perfect	0 -8 0 -3 19 0 -7 0
lead=that prepare	0 8 0 11 -17 0 0 0
lead=that present	12 0 -12 0 -3 0 0 -9
lead=that present-not	0 -5 0 8 0 0 0 0
lead=that promise	0 0 0 0 7 0 -3 0
lead=that propose	9 3 0 14 -14 -5 0 0
lead=that put	0 0 0 5 -9 3 0 0
lead=that raise	0 -10 0 4 1 7 -6 0
lead=that ready	3 0 0 3 -7 0 0 0
lead=that return	0 16 0 4 -11 -4 0 0
lead=that sell	13 -2 0 -7 -8 6 0 0
lead=that sign	0 -1 0 0 12 0 0 0
lead=that stay	4 -9 -8 4 11 0 -3 0
lead=that stop	17 0 0 0 -14 3 0 0
lead=that suspend	8 4 0 -5 0 0 0 0
lead=that target	-4 2 0 0 -15 6 16 0
lead=that think	0 0 0 11 -9 0 0 0
lead=that threaten	0 0 0 -1 -3 10 0 0
lead=that treat	0 0 0 0 -3 0 6 0
lead=that up	0 -6 -3 8 0 5 -3 -1
lead=the	2 -24 -2 -14 40 5 -25 7
lead=the agree	0 0 0 0 7 0 0 0
lead=the announce	0 0 0 10 -6 0 0 0
lead=the be	8 -8 0 -4 1 12 -3 0
lead=the bear	9 -13 6 2 -7 0 0 0
lead=the begin	2 -9 0 -5 19 -8 0 0
lead=the charge	0 -14 0 0 18 0 0 0
lead=the come	0 0 0 -9 14 -5 3 0
lead=the deny	0 0 0 0 0 0 7 0
lead=the down	0 -6 10 0 0 0 1 0
lead=the end	0 9 -1 5 -2 -1 0 0
lead=the fall	0 0 13 0 -14 3 0 0
lead=the future	0 -13 0 0 23 0 0 0
lead=the gerund	0 16 0 0 -10 0 0 0
lead=the go	0 -15 0 -8 29 0 0 0
lead=the have	0 8 0 1 -3 0 0 0
lead=the impose	0 0 -4 17 15 -16 -30 -1
lead=the keep	0 8 0 0 -4 0 0 0
lead=the lapse	0 0 0 10 -9 0 0 0
lead=the lift	0 9 0 0 -8 0 0 0
lead=the meet	0 0 0 0 7 0 0 0
lead=the modal	1 -5 4 13 -11 1 -2 0
lead=the modal-not	0 0 0 0 -4 0 0 7
lead=the other	1 -5 0 6 0 0 -1 0
lead=the participle	2 -4 8 1 -1 0 -5 0
lead=the past	-12 -20 0 2 -1 14 9 -4
lead=the perfect	-3 -1 0 -6 30 -5 -8 0
lead=the pluperfect	0 -1 0 0 12 0 0 0
lead=the prepare	0 0 0 16 -15 0 0 0
lead=the present	16 11 0 0 -9 -6 -8 -5
lead=the propose	0 -5 0 21 -2 0 -8 0
lead=the put	0 8 0 -1 0 0 0 0
lead=the return	0 7 7 0 -15 0 0 0
lead=the run	0 -6 0 0 11 0 0 0
lead=the say	-16 11 -5 0 -13 22 3 -4
lead=the sell	0 0 0 0 -9 9 0 0
lead=the sit	0 0 0 0 -3 0 0 7
lead=the start	0 0 0 8 -11 0 0 0
lead=the stay	10 -4 -4 -14 0 9 -8 3
lead=the take	0 0 0 0 6 0 0 0
lead=the target	0 -18 0 5 19 0 -5 0
lead=the threaten	-6 0 0 -8 4 11 0 0
lead=the up	0 1 0 -6 9 0 0 0
lead=the warn	-4 0 0 -22 5 13 0 0
lead=the win	0 0 9 0 -7 0 0 0
lead=their	0 -9 0 0 20 0 0 0
lead=then	-7 28 -3 7 -20 -7 0 -4
lead=then be	0 8 0 0 -2 0 0 0
lead=then begin	0 18 0 -2 -12 0 0 0
lead=then come	0 0 0 0 8 0 0 0
lead=then down	0 0 0 0 8 0 0 0
lead=then go	0 12 0 0 -9 0 0 0
lead=then impose	0 13 0 0 -12 0 0 0
lead=then past	0 -11 0 0 20 0 0 0
lead=then present	0 24 0 0 -27 0 2 0
lead=then stay	0 11 0 0 -9 0 0 0
lead=then up	0 5 0 0 -10 0 4 0
lead=there	0 11 0 -10 -5 5 -2 0
lead=there be	1 -5 0 -6 17 0 0 0
lead=there other	0 0 0 0 -5 8 0 0
lead=there present	1 -3 0 -4 0 7 0 0
lead=there stay	1 -5 0 -6 17 0 0 0
lead=they	-4 -1 -2 -5 28 -5 -6 -1
lead=they be	0 0 0 0 9 0 0 0
lead=they bear	0 -11 0 0 15 0 0 0
lead=they come	0 -8 0 0 13 0 0 0
lead=they down	0 -8 0 0 12 0 0 0
lead=they go	0 10 0 0 -9 0 0 0
lead=they modal	0 7 0 0 -4 0 0 0
lead=they other	0 11 0 0 -8 0 0 0
lead=they past	0 0 0 0 12 0 0 0
lead=they pay	0 -7 0 0 8 0 0 0
lead=they present	0 -2 0 0 10 0 0 0
lead=they say	0 10 0 0 -5 0 0 0
lead=they stay	0 -1 0 0 11 0 0 0
lead=they up	0 10 0 0 -7 0 0 0
lead=they'd	0 10 0 0 -9 0 0 0
lead=thirty	0 7 0 0 -4 0 0 0
lead=thirty be	0 11 0 0 -10 0 0 0
lead=thirty stay	0 11 0 0 -10 0 0 0
lead=this	0 -4 0 0 15 0 0 0
lead=those	0 -3 0 0 9 0 0 0
lead=though	-1 6 0 0 0 0 0 0
lead=to	0 -1 0 0 8 0 0 0
lead=treasury	0 0 0 4 -1 7 -6 0
lead=treasury past	0 0 0 -9 19 0 -1 0
lead=treasury perfect	0 0 0 16 -10 0 0 0
lead=treasury pluperfect	0 0 0 0 -8 10 0 0
lead=treasury say	0 0 0 5 -4 7 -4 0
lead=treasury tell	0 0 0 -1 -3 10 0 0
lead=truce	0 6 0 0 -3 0 0 0
lead=trump	0 -9 0 11 -1 -3 4 0
lead=trump be	0 0 0 -7 9 0 0 0
lead=trump impose	0 0 0 9 -3 0 0 0
lead=trump past	0 -1 0 13 -8 0 0 0
lead=trump present	0 0 0 -1 6 0 0 0
lead=trump raise	0 0 0 8 -6 0 0 0
lead=trump say	0 -2 0 8 0 0 0 0
lead=trump stay	0 0 0 -8 10 0 0 0
lead=trump tell	0 0 0 6 -4 0 0 0
lead=trump up	0 0 0 7 -5 0 0 0
lead=turkey	0 -3 0 15 -1 0 0 0
lead=two	0 0 0 18 -11 0 0 0
lead=u.s.	0 0 0 0 10 0 0 0
lead=under	0 -9 0 -13 5 16 0 0
lead=under be	0 -4 0 0 8 0 0 0
lead=under impose	0 0 0 0 -1 6 0 0
lead=under modal	0 -5 0 0 -9 19 0 0
lead=under stay	0 -6 0 0 11 0 0 0
lead=united	0 0 0 0 7 0 -3 0
lead=unless	-5 19 -10 13 -14 0 -16 -4
lead=unless agree	0 9 0 0 -13 2 0 0
lead=unless end	0 -5 0 14 -4 0 0 0
lead=unless impose	0 4 0 18 -17 1 -5 0
lead=unless other	0 12 0 0 -8 0 0 0
lead=unless perfect	0 3 0 3 -8 0 0 0
lead=unless present	0 2 0 21 -18 3 -7 0
lead=until	0 0 0 -8 23 0 -5 0
lead=until present	0 -1 0 0 10 0 0 0
lead=until stay	0 -2 0 0 8 0 0 0
lead=washington	0 -3 0 11 -9 0 0 0
lead=we	0 -18 0 -13 44 -5 -19 -1
lead=we be	0 -1 0 0 6 0 0 0
lead=we bear	0 0 0 0 7 0 0 0
lead=we charge	0 -4 0 0 8 0 0 0
lead=we impose	0 -10 0 0 22 0 -1 0
lead=we modal	0 -10 0 0 14 0 0 0
lead=we past	0 -2 0 0 14 0 0 0
lead=we present	0 -8 0 0 19 0 0 0
lead=we propose	0 0 0 0 7 0 0 0
lead=we say	0 0 0 0 9 0 0 0
lead=we stay	0 -1 0 0 7 0 0 0
lead=we target	0 -5 0 0 10 0 0 0
lead=were	0 15 0 0 -13 0 0 5
lead=were be	0 15 0 0 -13 0 0 5
lead=were past	0 15 0 0 -13 0 0 5
lead=were stay	0 15 0 0 -13 0 0 5
lead=what	-8 16 -17 -30 14 0 5 -13
lead=what be	0 -9 0 -2 -3 6 11 0
lead=what bear	0 10 0 0 -6 0 0 0
lead=what begin	0 -2 0 0 0 0 10 0
lead=what bring	0 8 0 0 -7 0 0 0
lead=what come	0 0 0 0 -5 0 12 0
lead=what down	0 6 0 0 -12 0 11 0
lead=what future	0 0 0 0 -8 0 12 0
lead=what go	0 -3 0 0 11 0 0 0
lead=what impose	0 16 0 0 -6 -2 0 0
lead=what modal	0 11 0 0 -4 0 0 0
lead=what pay	0 12 0 0 -9 0 0 0
lead=what present	0 0 0 -7 -6 3 15 0
lead=what say	0 0 0 0 -5 0 12 0
lead=what stay	0 1 0 -2 -12 5 10 0
lead=what up	0 -3 0 0 11 0 0 0
lead=whatever	0 11 0 0 -10 0 0 0
lead=whatever present	0 11 0 0 -10 0 0 0
lead=when	-4 -2 0 13 0 0 -9 0
lead=when be	0 12 0 0 -8 0 0 0
lead=when bear	0 0 0 0 6 0 0 0
lead=when begin	0 -7 0 0 17 0 0 0
lead=when have	0 0 0 12 -9 0 0 0
lead=when past	0 8 1 16 -20 0 0 0
lead=when present	0 -5 0 -1 8 4 0 0
lead=when say	0 7 0 2 -8 0 0 0
lead=where	-2 9 0 -8 1 0 -3 0
lead=where be	0 9 0 0 -5 0 0 0
lead=where past	0 14 0 -5 -2 0 0 0
lead=where stay	0 13 0 0 -6 0 -1 0
lead=which	-3 2 2 -3 0 4 1 -9
lead=which ask	0 7 0 4 -12 0 0 0
lead=which be	0 -15 0 0 4 10 0 0
lead=which begin	3 7 0 7 -9 -1 -8 0
lead=which come	0 9 0 5 -12 0 0 0
lead=which down	0 18 0 0 -14 0 0 0
lead=which end	0 -5 3 -1 8 0 0 0
lead=which go	4 4 0 5 -15 0 0 0
lead=which have	0 -5 0 0 7 0 0 0
lead=which hold	0 10 0 0 -9 0 0 0
lead=which impose	-5 2 0 0 -8 -2 19 0
lead=which make	0 0 0 0 6 0 0 0
lead=which modal	0 0 0 -6 9 0 0 0
lead=which past	0 19 1 0 -13 0 -1 0
lead=which perfect	0 10 0 6 -19 0 6 0
lead=which pluperfect	0 -1 0 -2 13 0 0 0
lead=which present	4 -19 -2 2 5 0 3 0
lead=which propose	0 5 0 5 -7 0 0 0
lead=which stay	0 -6 0 -2 5 8 0 0
lead=which suspend	0 7 0 0 -4 0 0 0
lead=which target	0 0 0 0 -1 0 7 0
lead=while	0 0 0 0 8 0 0 0
lead=who	-7 -11 0 -7 26 -11 -20 9
lead=who bear	0 0 0 0 9 0 0 0
lead=who impose	0 6 2 -5 0 0 0 0
lead=who modal	0 0 0 0 8 0 0 0
lead=who past	0 0 0 0 13 0 0 0
lead=who propose	0 0 0 0 7 0 0 0
lead=who say	0 0 0 -1 13 0 0 0
lead=who target	0 11 0 0 -9 0 0 0
lead=whose	10 0 0 0 -2 0 0 0
lead=whose begin	11 0 0 0 -8 0 0 0
lead=whose down	11 0 0 0 -10 0 0 0
lead=whose present	11 -1 0 0 -4 0 0 0
lead=why	0 -1 0 0 10 0 0 0
lead=without	0 30 0 1 -38 8 -4 7
lead=without add	0 8 0 0 -6 0 0 0
lead=without be	0 7 0 0 -4 0 0 0
lead=without bear	0 21 0 0 -19 0 0 0
lead=without impose	0 15 0 0 -12 0 0 0
lead=without modal	0 7 0 0 -11 6 0 0
lead=without pay	0 24 0 0 -22 0 0 0
lead=without present	0 17 0 0 -14 0 0 0
lead=without say	0 8 0 0 -6 0 0 0
lead=without stay	0 8 0 0 -5 0 0 0
lead=without up	0 -5 0 0 9 0 0 0
lead=yet	0 -4 0 -1 -7 0 0 20
lead=yet modal	0 0 0 0 -7 0 0 12
lead=your	0 0 0 0 7 0 0 0
lead=—	-2 -7 -7 4 20 -9 -5 -4
lead=— bear	0 0 0 10 -9 0 0 0
lead=— down	0 0 0 0 8 0 0 0
lead=— end	0 0 0 -1 12 0 -1 0
lead=— future	0 0 0 -2 6 0 0 0
lead=— infinitive	0 0 0 -8 15 0 0 0
lead=— say	0 0 0 5 -6 0 0 0
lead=— stop	0 0 0 0 7 0 0 0
lead=•	0 0 0 0 6 0 0 0
level	-14 38 -5 -1 -3 -13 -13 -13
level+on-lapse	0 9 1 3 -13 0 -3 0
level+open	-4 13 -12 9 -11 0 -2 -12
main:"	-7 0 -6 10 -6 0 0 2
main:'	-1 7 0 -1 0 3 -6 0
main:'s	12 12 0 1 -17 0 -2 -9
main:(	0 9 0 0 -2 0 0 0
main:)	0 11 3 -4 -4 0 0 0
main:,	2 2 3 -3 -17 0 11 8
main:-	0 4 0 5 -14 0 5 0
main:.	4 3 16 -4 -22 3 2 15
main::	0 5 0 0 -11 0 14 -7
main:;	0 0 11 0 -18 5 4 0
main:<agent>	0 24 0 -2 -12 -8 -1 0
main:<day-ahead>	-7 1 8 16 -1 -10 -18 -2
main:<day-gone>	-3 21 -1 1 -5 -6 -1 0
main:<day-today>	0 23 0 -6 -7 0 -1 0
main:<duty>	-21 26 -30 8 -17 -14 0 -3
main:<gate>	6 1 0 -10 -6 -2 4 0
main:<goods>	3 -4 8 7 -28 -21 28 0
main:<level-noun>	0 -4 -4 -6 8 1 0 0
main:<level>	-13 -13 4 17 -10 -14 13 2
main:<money>	0 0 -2 -10 3 -1 11 0
main:<month-ahead>	-2 2 -6 0 7 -9 2 -8
main:<name>	15 1 -22 -1 -5 1 2 -12
main:<not>	8 -16 -14 -17 9 -3 -1 25
main:<number>	-26 15 -4 11 -12 -6 7 -7
main:<office>	0 3 0 0 -12 10 0 7
main:<organisation>	-11 0 0 9 -6 5 0 2
main:<person>	-4 -2 -19 1 1 -13 0 16
main:<points>	0 6 0 0 -8 0 0 5
main:<quality>	0 -3 0 5 -12 0 5 3
main:<seat>	0 -11 0 0 -14 -16 14 21
main:<sender>	13 -8 5 -12 -16 13 5 -3
main:<span>	-6 0 14 -3 4 -5 -5 -2
main:<taker>	0 -12 19 -11 0 -2 -4 3
main:<v-agree>	0 -10 -1 0 4 0 0 2
main:<v-bear>	-7 0 4 8 -2 2 -2 -7
main:<v-begin>	-6 -11 -16 -3 19 -2 2 0
main:<v-buy>	0 -1 0 0 6 2 -3 0
main:<v-deny>	0 -8 0 0 11 0 0 0
main:<v-down>	0 -3 21 -11 -1 3 -6 0
main:<v-end>	-1 -9 20 -28 13 0 -1 -17
main:<v-impose>	-22 0 6 -7 -2 7 4 0
main:<v-propose>	0 0 0 2 3 -20 0 -3
main:<v-return>	-9 5 -13 -17 21 -2 -7 -7
main:<v-say>	0 -7 3 2 -5 -1 -3 13
main:<v-sell>	8 -2 -2 -2 -6 0 8 0
main:<v-stay>	-4 1 0 -10 6 -15 3 6
main:<v-suspend>	0 -3 0 -3 21 -7 0 -1
main:<v-target>	0 -7 0 0 10 0 0 -11
main:<v-threaten>	0 -16 -2 0 8 0 2 0
main:<v-up>	-5 -5 -2 9 3 0 -1 0
main:?	-6 30 -5 0 -13 -9 -2 -3
main:_	0 -5 0 0 10 0 0 0
main:a	-12 -20 9 -3 0 -9 17 16
main:according	0 9 0 0 0 0 0 0
main:add	0 -4 0 0 -3 6 6 0
main:additional	0 3 0 7 -7 0 0 0
main:after	0 19 0 0 -6 -3 -5 2
main:afterward	0 13 0 0 -12 0 0 0
main:again	0 33 -4 -10 -17 0 -11 2
main:against	0 -4 0 0 10 0 0 0
main:agreement	0 -5 0 0 15 0 0 0
main:all	0 17 0 0 -11 0 0 0
main:already	0 0 0 -2 9 0 0 0
main:also	0 -9 0 9 -11 0 4 0
main:an	0 -2 0 7 4 0 -6 1
main:and	-1 19 0 -7 -17 0 0 -1
main:anew	0 2 0 0 -8 0 0 5
main:any	10 2 0 0 -4 -3 -1 0
main:apply	0 12 0 -8 -8 0 0 4
main:are	0 7 0 0 -1 0 -4 0
main:as	1 -3 0 13 -3 -13 0 0
main:association	0 0 0 0 0 7 0 0
main:at	3 1 9 1 -14 -14 10 2
main:away	0 3 0 4 -9 0 0 0
main:back	0 5 0 -48 13 0 0 0
main:ban	0 -6 0 0 15 0 0 0
main:be	5 10 -15 12 -19 -4 -4 2
main:become	0 -6 0 5 0 0 0 0
main:before	0 5 -3 -11 -1 5 0 0
main:begin	0 -13 0 -4 21 0 0 0
main:being	0 -6 0 3 0 0 0 0
main:both	0 4 -1 -6 4 1 -1 0
main:bring	0 4 0 -6 1 0 0 0
main:broker	2 -1 20 -1 -15 0 0 0
main:but	8 -6 0 0 0 0 0 0
main:by	0 4 17 -29 1 0 -1 -1
main:can	0 -2 0 9 0 -2 0 0
main:cease	0 14 0 0 -10 0 0 0
main:change	0 -7 0 2 4 0 0 0
main:charge	0 0 0 8 -1 1 -2 0
main:christma	0 0 0 0 -4 0 0 6
main:close	0 -6 0 6 -17 21 0 0
main:coffee	0 8 0 0 -9 0 0 0
main:collect	0 -7 0 0 11 0 0 0
main:column	0 18 0 0 -17 0 0 0
main:come	0 -7 -7 0 6 0 0 2
main:company	0 -8 0 0 3 5 0 0
main:copper	0 0 0 6 -5 0 0 0
main:cost	2 0 0 -2 0 -8 0 4
main:cotton	0 0 5 -1 -13 0 8 0
main:could	0 -1 2 -5 6 -5 -5 4
main:countermeasure	0 0 0 0 -9 0 13 0
main:date	4 3 0 0 -10 0 3 0
main:day	0 0 0 6 -9 0 0 0
main:de	0 0 0 0 -3 0 7 0
main:deal	0 -1 0 -1 10 0 0 0
main:decree	0 17 0 0 -13 0 0 0
main:did	0 -5 1 0 -2 0 6 0
main:do	0 -18 6 0 8 0 0 0
main:doe	0 -10 0 0 0 0 0 8
main:double	0 -9 0 0 7 0 1 0
main:down	0 9 0 -3 -14 3 0 5
main:drawer	9 0 0 0 -8 0 0 0
main:due	0 4 0 0 -7 6 0 0
main:duty	-8 27 -17 11 -30 -1 0 -2
main:earlier	0 0 0 0 -6 1 0 0
main:earth	14 -4 0 0 -1 0 0 0
main:economy	0 0 0 -1 12 0 0 0
main:electricity	0 0 0 -3 -8 0 12 0
main:end	0 -4 -1 -14 14 0 8 -4
main:exempt	0 -1 0 0 7 0 0 0
main:expect	3 0 0 0 -9 0 0 0
main:export	10 0 0 0 -4 0 0 0
main:extend	0 -1 0 0 7 0 0 0
main:face	0 0 0 7 -9 0 1 0
main:fall	0 4 0 -8 0 0 0 0
main:fee	0 -15 0 0 0 20 0 0
main:fentanyl	0 -12 0 0 14 0 0 0
main:flower	0 0 0 0 -3 0 7 0
main:follow	0 -2 0 9 -8 0 7 0
main:for	5 -18 -10 3 -6 0 21 0
main:foreign	0 0 0 0 10 0 0 0
main:former	0 0 0 0 9 -3 0 0
main:from	4 21 -10 0 -17 -3 0 -4
main:full	0 8 4 0 -6 0 0 0
main:further	0 3 10 -4 -3 0 0 0
main:gate	0 -1 0 0 -2 0 8 0
main:give	0 0 6 2 -5 0 0 0
main:given	0 7 0 0 -6 0 0 0
main:go	-10 -2 -8 -1 21 -7 0 -5
main:good	-2 -32 0 0 33 -3 1 0
main:grower	0 0 11 -4 -4 0 0 0
main:half	0 0 0 -5 9 0 0 0
main:happen	0 -22 0 0 31 0 0 0
main:has	0 -14 0 -6 0 -15 20 5
main:have	0 -8 12 0 9 -5 -9 0
main:he	-2 -1 0 6 3 1 -3 -16
main:height	0 10 0 0 -8 0 0 0
main:higher	0 0 0 9 -9 0 0 0
main:his	0 -5 0 23 -19 0 0 8
main:hour	0 0 0 0 6 0 0 0
main:house	0 0 0 0 7 0 0 0
main:i	3 -2 13 -10 -2 -7 4 0
main:ignore	0 0 0 0 7 0 -3 0
main:importer	0 -8 0 0 9 0 0 0
main:in	7 2 7 -15 -12 0 9 3
main:into	0 12 0 4 -17 0 0 0
main:is	1 11 -11 0 -7 0 0 -3
main:it	0 3 -26 -5 19 -10 -3 -8
main:its	-2 -8 -7 8 7 7 -6 -4
main:job	0 -4 0 -1 -3 13 0 0
main:jump	0 5 4 0 -10 0 0 0
main:know	7 1 0 0 -9 0 0 0
main:last	0 13 0 -6 0 0 0 0
main:law	0 6 0 15 -9 0 -2 0
main:lawyer	0 -3 0 0 8 0 0 0
main:level	0 15 0 -1 -1 -2 0 0
main:list	0 -2 0 0 -3 0 12 0
main:longer	0 0 0 0 10 0 0 0
main:lose	0 -6 11 -2 0 0 0 0
main:lower	0 -2 11 0 0 0 -1 0
main:make	0 0 0 -6 0 -1 9 0
main:may	2 -3 -6 0 -14 21 0 1
main:me	0 0 0 -2 -5 0 0 11
main:mean	0 -4 0 0 6 0 0 0
main:measure	0 0 0 6 -13 0 7 0
main:medicine	0 -1 0 -1 8 0 0 0
main:member	0 -5 0 0 -6 7 0 10
main:midnight	0 12 0 0 -10 0 0 0
main:might	0 -3 0 0 9 0 0 0
main:million	0 0 0 0 8 -2 0 0
main:ministry	7 0 0 0 0 0 -2 0
main:more	0 -4 0 -1 11 0 0 0
main:morning	0 12 0 -2 -3 0 0 0
main:most	0 -2 0 0 6 0 0 0
main:move	0 0 0 0 -1 8 0 0
main:mr	0 -4 0 0 -8 0 9 6
main:my	0 -2 9 0 0 0 0 0
main:name	0 0 0 4 -9 0 0 5
main:neither	0 -4 0 0 7 0 0 0
main:new	0 -8 0 3 8 0 0 0
main:newspaper	0 -2 0 0 6 0 0 0
main:no	0 -3 0 0 -2 0 -6 16
main:nobody	0 -6 0 0 15 0 0 0
main:not	0 0 -1 -11 12 0 -6 6
main:now	0 7 0 0 -4 0 3 0
main:nut	0 0 0 0 -2 0 0 6
main:of	15 9 9 -27 -33 -1 29 7
main:off	6 -7 0 -7 0 0 6 0
main:offer	0 -3 0 0 14 0 -1 0
main:oil	0 0 0 -10 0 0 13 0
main:old	0 -5 0 -11 28 -4 0 0
main:on	-1 -5 0 21 -17 1 9 -2
main:once	2 13 1 -1 -9 0 -4 0
main:one	4 -20 0 10 -9 0 8 0
main:or	0 -14 0 4 9 -1 2 0
main:orange	0 0 0 0 -9 0 8 0
main:other	0 -9 0 26 0 -2 -11 0
main:our	0 -1 3 -2 -18 3 10 7
main:out	0 6 0 0 -7 0 0 2
main:over	0 -5 0 -2 8 1 0 0
main:own	0 8 0 0 -9 0 0 0
main:pause	0 -9 0 0 16 0 0 0
main:pay	0 13 0 0 -5 0 0 0
main:payable	0 10 0 0 -7 0 0 0
main:people	0 -14 0 0 15 0 0 0
main:point	1 0 3 0 -11 0 0 0
main:prepare	0 6 0 -7 0 0 0 0
main:present	0 8 0 0 -5 0 0 0
main:price	2 -6 7 -3 0 0 0 2
main:product	0 -7 0 0 9 0 0 0
main:put	0 7 1 -3 -3 0 0 0
main:q	0 4 0 0 -6 0 0 0
main:raise	0 -1 0 10 -14 3 1 0
main:rare	14 -3 0 0 -3 0 0 0
main:reach	0 -2 0 8 -11 0 7 0
main:ready	0 0 0 -7 3 0 4 0
main:restore	0 12 0 0 -6 0 0 0
main:resume	0 9 0 0 -4 0 0 0
main:return	-3 -5 -8 -17 27 0 0 -2
main:right	0 8 0 0 -13 0 2 0
main:rise	2 2 0 0 -6 0 -2 3
main:rule	0 -7 0 0 7 0 0 0
main:same	1 8 0 -3 -5 0 0 0
main:say	0 0 -4 15 0 -6 -11 1
main:second	0 0 0 0 -3 7 0 0
main:section	0 -7 0 1 6 0 0 0
main:see	0 -3 6 0 0 0 0 0
main:sell	0 0 0 0 7 0 0 0
main:set	0 11 0 2 -12 0 0 0
main:shall	0 12 0 -5 0 0 -3 0
main:share	0 0 15 0 -9 0 0 0
main:she	0 -10 0 -1 12 0 2 0
main:ship	0 0 0 0 -12 5 11 0
main:sign	0 0 0 0 0 0 0 6
main:since	0 -6 0 -5 15 0 0 0
main:so	7 2 14 -4 -21 0 0 6
main:some	0 -3 1 0 6 0 0 0
main:something	0 0 0 11 -14 0 4 0
main:spring	-1 -7 0 0 11 0 0 0
main:stop	0 -12 3 0 3 0 0 0
main:strike	0 0 0 -2 14 0 0 0
main:sugar	0 14 0 0 -1 0 0 0
main:surcharge	0 -9 0 0 16 0 0 0
main:suspend	2 7 0 -4 0 -1 0 0
main:take	0 -22 0 3 2 3 2 0
main:talk	0 -2 0 3 -3 0 0 7
main:tariff	0 12 -3 1 0 -9 -10 0
main:tax	0 10 0 -1 1 0 -9 0
main:tea	0 8 0 0 -6 0 0 0
main:telephone	8 0 0 0 -4 0 0 0
main:tell	-3 -1 10 -3 0 -5 -5 12
main:than	0 -9 0 0 18 0 0 0
main:that	-18 18 -13 -7 -4 0 7 1
main:the	8 4 4 -15 -11 11 0 4
main:their	0 -5 0 0 -2 -2 11 0
main:them	0 12 0 18 -27 0 0 0
main:then	0 1 0 -7 0 1 1 0
main:there	0 -20 0 3 -5 0 0 16
main:they	0 5 0 -19 1 -6 1 -2
main:think	0 0 7 0 -3 0 0 0
main:third	0 0 0 0 -17 1 5 6
main:threaten	0 -13 0 0 6 -7 7 0
main:three	2 0 0 0 -9 6 0 0
main:time	9 0 0 0 -3 -4 0 0
main:to	3 -10 -11 16 0 -14 3 -10
main:too	0 0 0 13 -7 0 0 0
main:top	0 -1 0 -2 0 0 9 0
main:trade	0 0 0 9 0 -5 -5 0
main:truce	0 0 0 0 0 0 0 6
main:turn	5 0 0 13 -16 0 2 -2
main:two	0 -10 5 0 2 0 0 0
main:under	0 -14 0 5 1 4 -1 0
main:value	1 0 1 0 -7 3 0 0
main:warn	0 -6 0 -1 4 6 -5 1
main:was	0 -12 0 12 6 3 -5 0
main:we	0 -8 6 0 4 -4 1 -2
main:week	0 0 0 0 7 0 0 -2
main:were	0 0 0 0 6 0 0 0
main:what	-3 1 0 -18 1 3 5 -2
main:wheat	0 -8 0 0 -2 0 10 0
main:which	0 -13 -1 0 27 -5 0 0
main:who	0 -8 0 0 0 0 0 14
main:will	0 6 0 12 -37 16 1 2
main:wine	0 6 0 0 -15 0 6 0
main:without	0 0 0 0 -6 0 12 0
main:would	5 0 -3 -11 -9 0 10 0
main:write	0 0 6 0 -3 0 0 0
main:yarn	0 0 0 -2 -2 0 9 0
main:you	0 7 0 0 0 0 0 0
main:—	0 0 0 -10 10 0 0 0
markets	0 -22 46 -28 -6 -9 -12 5
markets a:<day-ahead>	0 0 7 0 -2 0 0 0
markets a:<duty>	0 0 9 0 -5 0 0 0
markets a:<goods>	0 -5 14 -6 8 -3 -8 0
markets a:<level>	0 0 0 -4 9 0 0 0
markets a:<name>	2 0 10 0 -11 0 0 0
markets a:<quality>	0 0 0 -2 8 0 -3 0
markets a:<seat>	0 0 6 0 -2 0 0 0
markets a:<sender>	0 0 6 0 -1 0 0 0
markets a:<v-bear>	0 3 5 0 -8 0 0 0
markets a:<v-begin>	0 0 0 0 8 0 0 0
markets a:<v-down>	0 -6 28 0 -17 -4 0 0
markets a:<v-impose>	0 0 12 0 -6 0 -2 0
markets b:<duty>	0 0 0 0 -3 0 6 0
markets b:<goods>	1 0 4 0 -15 7 4 0
markets b:<name>	0 0 1 -4 0 8 0 0
markets b:<organisation>	0 0 0 0 -7 9 0 0
markets b:<person>	0 0 0 0 -7 9 0 0
markets b:<sender>	0 0 9 0 -3 0 0 0
markets b:<v-bear>	0 0 12 0 -6 0 0 0
markets b:<v-end>	0 0 5 0 -11 0 6 0
markets b:<v-impose>	0 0 0 -3 0 0 7 0
markets b:<v-propose>	0 0 6 0 -10 0 0 5
markets b:<v-say>	0 0 0 0 0 6 0 0
markets b:<v-threaten>	0 0 0 0 -4 8 0 0
markets c0=bear	0 0 12 0 -5 0 0 0
markets c0=propose	0 0 7 0 -5 0 0 0
markets c0=say	0 0 0 0 0 7 0 0
markets c0=threaten	0 0 0 0 -4 8 0 0
markets c1=bear	0 0 12 0 -5 0 0 0
markets c1=impose	0 0 0 -3 6 0 0 0
markets c1=propose	0 0 7 0 -5 0 0 0
markets c1=say	0 0 0 0 0 7 0 0
markets c1=stay	0 0 0 0 7 0 0 0
markets c1=threaten	0 0 0 0 -4 8 0 0
markets condition	0 -15 30 -14 3 -12 -17 0
markets ct0=propose modal	0 0 8 0 -7 0 0 0
markets ct0=say past	0 0 0 0 -1 7 0 0
markets ct0=threaten past	0 0 0 0 -4 8 0 0
markets ct1=propose modal	0 0 8 0 -7 0 0 0
markets ct1=say past	0 0 0 0 -1 7 0 0
markets ct1=threaten past	0 0 0 0 -4 8 0 0
markets duty	0 0 17 -13 -2 0 -2 3
markets l1=,	3 0 8 0 -6 0 0 0
markets l1=<begin>	0 0 14 0 -1 0 -3 0
markets l1=its	0 0 0 0 8 0 -1 0
markets l1=our	0 0 0 0 -3 0 6 0
markets l1=the	0 0 19 -7 -3 -1 0 0
markets l2=,	0 -1 9 0 -15 0 0 9
markets l2=<begin>	0 -5 24 -7 0 -3 -6 -2
markets l2=<v-begin>	0 0 8 0 -4 0 0 0
markets l2=<v-impose>	0 0 0 -2 10 0 0 0
markets l2=the	0 0 1 0 -5 8 0 0
markets l3=,	0 0 7 0 -2 0 0 0
markets l3=<begin>	0 -6 23 -9 1 -4 -6 -2
markets l3=<v-say>	0 -1 0 0 1 0 0 9
markets l3=<v-threaten>	0 0 0 0 9 0 0 0
markets l3=warn	0 0 0 0 9 0 0 0
markets l4=<begin>	-1 -8 22 -10 4 -5 -7 -3
markets l4=in	2 0 8 0 -7 0 0 0
markets l=<begin> <begin>	0 0 14 0 -1 0 -3 0
markets l=<begin> the	0 0 10 0 -5 0 0 0
markets lead=,	5 0 25 0 -32 -5 -4 13
markets lead=:	0 0 3 0 -9 0 6 0
markets lead=if	0 0 0 0 16 -2 -5 0
markets lead=shares	0 0 6 0 0 0 0 0
markets lead=that	0 -2 0 -4 12 0 0 0
markets lead=the	0 0 8 0 -9 7 0 0
markets level	0 -5 0 -4 9 0 -4 4
markets next=,	6 -9 28 -7 -17 -3 0 0
markets next=:	0 0 0 0 9 0 0 0
markets open	0 -5 43 -14 -11 -1 -15 -9
markets pc0=begin	0 0 8 0 -1 0 0 0
markets pc0=propose	0 0 0 0 7 0 -1 0
markets pc0=say	0 -2 -1 -6 8 0 -1 9
markets pc0=stay	0 2 7 0 -10 0 0 0
markets pc0=threaten	0 0 0 0 14 0 0 0
markets pc1=begin	0 0 8 0 -5 0 0 0
markets pc1=say	0 -2 -1 -6 8 0 -1 9
markets pc1=stay	0 2 7 0 -10 0 0 0
markets pc1=threaten	0 0 0 0 14 0 0 0
markets pct0=begin present	0 0 8 0 -1 0 0 0
markets pct0=say past	0 0 0 0 13 0 0 0
markets pct0=stay present	0 0 7 0 -5 0 0 0
markets pct0=threaten past	0 0 0 0 8 0 0 0
markets pct1=begin present	0 0 8 0 -1 0 0 0
markets pct1=impose infinitive	0 0 0 0 7 0 -1 0
markets pct1=say past	0 0 0 0 13 0 0 0
markets pct1=stay present	0 0 7 0 -5 0 0 0
markets pct1=threaten past	0 0 0 0 8 0 0 0
markets pt0=past	0 0 -1 0 14 0 0 0
markets pt0=past-passive	0 0 0 0 6 0 0 0
markets pt0=perfect	0 1 0 0 -4 0 -2 10
markets pt0=present	1 -2 14 0 -9 0 0 0
markets pt1=past	0 0 -1 0 14 0 0 0
markets pt1=perfect	0 1 0 0 -6 0 0 10
markets pt1=present	1 -2 14 0 -9 0 0 0
markets pv0=warn	0 0 0 -2 14 0 0 0
markets pv1=warn	0 0 0 -2 14 0 0 0
markets r1=.	0 0 0 0 -2 7 0 0
markets r1=<v-end>	0 0 0 0 7 0 0 0
markets r1=of	0 -7 14 -5 1 -2 0 0
markets r1=would	0 0 11 0 -4 0 0 0
markets r2=<end>	0 0 0 0 -1 7 0 0
markets r2=<goods>	0 -2 11 -3 0 0 0 0
markets r2=<level>	0 0 0 0 6 0 0 0
markets r2=<name>	3 0 0 0 -12 0 5 0
markets r2=<quality>	0 0 0 -1 8 0 -1 0
markets r2=<seat>	0 0 6 0 -2 0 0 0
markets r2=<v-down>	0 0 19 0 -15 0 0 0
markets r2=the	0 -2 18 0 -15 0 0 3
markets r3=,	0 0 7 0 -3 0 0 0
markets r3=.	0 1 7 0 -6 0 0 0
markets r3=<end>	0 -1 0 0 0 7 0 0
markets r3=<goods>	0 0 0 0 10 0 -5 0
markets r3=<v-say>	0 0 0 0 -4 0 6 0
markets r3=a	0 0 7 0 -4 0 0 0
markets r3=and	2 0 5 0 -7 0 0 0
markets r3=to	0 0 0 0 -9 0 0 10
markets r4=.	0 0 0 0 9 0 0 0
markets r4=<end>	0 0 4 0 -10 5 5 0
markets r4=<goods>	0 0 0 0 6 0 0 0
markets r4=to	0 0 6 0 -1 0 0 0
markets r=. <end>	0 0 0 0 -2 7 0 0
markets r=in <seat>	0 0 6 0 -2 0 0 0
markets t0=modal	0 0 6 0 -9 0 0 0
markets t0=past	0 0 0 0 -2 7 0 0
markets t0=present	0 -5 15 0 0 0 0 0
markets t1=modal	0 0 6 0 -9 0 0 0
markets t1=past	0 0 0 0 -3 7 0 0
markets t1=present	0 -5 10 0 0 0 0 0
markets v0=expect	0 0 8 0 -6 0 0 0
markets v0=warn	0 0 0 0 -4 8 0 0
markets v1=expect	0 0 8 0 -6 0 0 0
markets v1=warn	0 0 0 0 -4 8 0 0
markets verbless	0 -9 -2 -11 15 0 0 2
markets vt0=warn past	0 0 0 0 -4 8 0 0
markets vt1=warn past	0 0 0 0 -4 8 0 0
markets=futures	1 -1 14 0 -10 0 0 0
markets=investors	0 0 6 0 -4 0 0 0
markets=market	0 -3 0 -6 0 7 0 0
markets=peso	0 0 7 0 -6 0 0 0
markets=price	0 0 0 -6 11 -1 0 0
markets=prices	1 -3 1 -3 4 -7 -3 1
markets=shares	0 0 15 0 -9 0 0 0
markets=won	0 0 6 0 -6 0 -1 9
on-lapse	-2 19 0 -6 -9 10 -15 -2
on-lapse+open	0 -3 0 0 -4 18 -4 1
open	-10 -16 -10 0 21 8 2 -7
rule:controls	20 -4 0 0 -9 2 -15 0
rule:controls condition	-2 0 0 0 6 0 0 0
rule:controls duty	15 0 0 0 -13 0 -5 0
rule:controls gone	-2 0 0 0 7 0 0 0
rule:controls level	10 -5 0 2 -6 0 -1 0
rule:controls open	17 -2 0 -1 -8 4 -11 0
rule:duties return	-4 42 0 -18 -25 6 -12 0
rule:duties return condition	-4 7 0 -3 3 0 -4 0
rule:duties return duty	-3 45 0 -17 -28 4 -12 0
rule:duties return gone	0 -23 0 0 27 0 0 0
rule:duties return level	-2 14 4 -2 -14 7 -4 0
rule:duties return on-lapse	0 -6 0 4 5 0 0 -1
rule:duties return open	0 27 0 -13 -13 7 -7 -9
rule:markets	0 0 9 0 -9 0 0 0
rule:markets open	0 0 9 0 -9 0 0 0
rule:new duties	0 -14 -16 34 -5 -16 0 -18
rule:new duties condition	-8 3 0 4 -13 0 11 -5
rule:new duties duty	0 -14 -16 34 -5 -16 0 -18
rule:new duties gone	0 -12 0 5 9 0 -2 0
rule:new duties level	-1 -21 -5 15 5 -1 0 -5
rule:new duties open	0 -9 -8 29 -18 -9 9 -12
rule:other	0 -4 10 0 -8 8 0 0
rule:other condition	0 -5 5 0 -5 7 0 0
rule:other duty	0 -1 0 0 0 6 0 0
rule:other open	0 -3 1 0 -2 9 0 0
rule:retaliation	-6 -8 -2 -17 -5 0 29 0
rule:retaliation condition	0 -6 0 -1 -4 2 12 0
rule:retaliation duty	0 -9 0 -9 4 0 12 0
rule:retaliation gone	0 0 0 0 -7 3 8 0
rule:retaliation level	0 0 0 -12 8 0 0 0
rule:retaliation open	-3 0 0 -11 -19 0 31 0
rule:talks fail	0 0 0 0 -7 0 0 12
short	-66 14 -69 -48 112 -112 -76 -49
t=future	-30 0 -13 -2 21 -15 0 0
t=future condition	-4 11 2 16 -30 3 -6 4
t=future duty	0 0 -12 1 0 -6 11 -9
t=future gone	0 7 0 12 -13 0 -1 0
t=future level	-6 16 -7 10 -8 -10 -5 -7
t=future on-lapse	0 1 0 0 -6 3 0 0
t=future open	-25 5 -8 -1 10 -11 1 0
t=future-not	0 -13 0 -11 20 0 -6 7
t=future-not condition	0 -2 0 0 11 0 -1 0
t=future-not duty	0 -3 0 -3 10 2 0 0
t=future-not level	0 0 0 0 6 0 0 0
t=future-not open	0 -9 0 -8 31 0 -5 0
t=gerund	7 6 0 -9 6 0 -10 -6
t=gerund condition	0 -10 5 4 5 0 -2 0
t=gerund duty	0 9 0 -1 2 0 -10 0
t=gerund gone	0 0 0 0 0 8 0 0
t=gerund level	0 12 0 -1 0 0 -11 0
t=gerund on-lapse	0 -6 0 0 6 0 0 0
t=gerund open	7 0 -2 -2 8 5 -15 0
t=infinitive	0 -9 7 -1 -7 4 3 7
t=infinitive condition	0 -7 0 -17 23 -17 0 0
t=infinitive duty	-12 -2 5 0 6 0 -10 0
t=infinitive gone	0 -1 4 0 -13 6 0 5
t=infinitive level	-5 -28 0 17 7 -1 -2 0
t=infinitive open	3 2 15 -4 -28 12 0 12
t=infinitive-not	0 0 0 0 6 0 0 0
t=modal	-1 -2 7 -1 0 11 -1 -5
t=modal condition	0 -16 0 1 15 0 0 -13
t=modal duty	0 2 9 1 -13 -1 6 -18
t=modal gone	0 -32 5 -23 28 0 10 -1
t=modal level	0 -2 0 1 -2 0 0 -16
t=modal on-lapse	0 -5 1 0 0 12 -1 0
t=modal open	-3 5 5 -4 -11 13 4 -2
t=modal-not	0 0 0 0 -9 -12 12 8
t=modal-not condition	4 0 0 -2 -3 -5 -2 11
t=modal-not duty	0 4 0 0 -6 0 0 5
t=modal-not open	0 4 0 -1 -13 -10 13 9
t=participle	-13 12 2 0 16 -16 -14 -13
t=participle condition	-6 21 0 0 -6 -8 0 -1
t=participle duty	0 6 -7 -14 6 -1 6 0
t=participle gone	0 3 5 0 -8 0 5 0
t=participle level	-1 7 -3 -11 12 0 0 0
t=participle on-lapse	0 29 0 0 -22 -1 0 0
t=participle open	-4 10 1 8 -7 -5 -3 -3
t=past	-3 -14 -11 -6 51 -21 -8 -17
t=past duty	2 -4 10 0 -9 -3 17 -6
t=past gone	3 10 -7 -3 -4 0 0 1
t=past level	5 -3 0 15 -9 -4 6 -15
t=past open	7 5 4 -6 -7 0 6 -3
t=past-not	-2 -13 0 4 14 0 0 -3
t=past-not open	0 0 0 8 -2 0 0 0
t=perfect	4 -27 -19 11 0 -5 17 0
t=perfect condition	-2 -5 0 -9 6 -9 8 4
t=perfect duty	0 -7 -14 8 -1 -6 7 0
t=perfect level	-5 -8 -8 11 -1 -9 13 -3
t=perfect on-lapse	0 4 0 -7 0 4 0 0
t=perfect open	14 -15 -2 17 -26 2 14 0
t=perfect-not	0 -7 0 4 12 0 -5 0
t=perfect-not duty	0 0 0 7 -2 0 0 0
t=perfect-not level	0 0 0 9 -5 0 0 0
t=pluperfect	-19 -17 -11 -11 51 0 -24 0
t=pluperfect duty	0 -13 0 0 12 7 -5 0
t=pluperfect level	0 -2 0 0 17 0 -4 0
t=pluperfect on-lapse	0 0 0 0 6 0 0 0
t=pluperfect open	-2 0 0 -2 4 5 -17 4
t=pluperfect-not	0 -1 0 0 10 0 0 0
t=present	-17 8 -13 -18 48 -12 -19 -39
t=present condition	-11 14 17 0 -24 0 4 3
t=present duty	0 0 4 15 -13 -3 6 2
t=present gone	-8 0 1 9 -1 2 -4 0
t=present if-back	0 0 0 0 -7 11 0 0
t=present level	-3 3 3 9 -13 2 7 0
t=present on-lapse	0 19 0 0 -16 0 -3 0
t=present open	17 -9 0 -3 -22 12 23 9
t=present-not	4 0 0 14 -11 0 -2 0
t=present-not condition	8 -6 0 9 -5 3 -13 0
t=present-not duty	0 0 0 15 -4 -8 -5 0
t=present-not gone	0 1 0 14 -15 0 0 0
t=present-not level	0 0 1 14 -14 0 -1 0
t=present-not on-lapse	3 0 0 -15 2 5 0 0
t=present-not open	0 2 0 12 -11 2 -13 -5
talks	-19 -8 -15 -13 36 -5 -19 21
talks a:<day-ahead>	-2 2 -3 0 6 0 0 -5
talks a:<day-gone>	0 7 0 3 -7 0 0 0
talks a:<day-gone> .	0 0 0 8 -6 0 0 0
talks a:<day-today>	0 7 0 -3 0 0 0 0
talks a:<duty>	0 0 0 10 -6 0 0 0
talks a:<goods>	0 3 0 0 -3 -2 0 8
talks a:<level>	0 6 0 0 -12 3 0 0
talks a:<month-ahead>	0 -9 0 -3 10 -2 0 10
talks a:<month-gone>	0 -11 0 0 -5 14 1 0
talks a:<name>	-2 4 -2 12 -10 -5 -6 12
talks a:<name> and	0 3 0 -1 -10 0 0 14
talks a:<not>	2 -4 0 -2 10 0 0 -5
talks a:<number>	0 0 0 0 10 -4 0 0
talks a:<quality>	0 8 0 9 -21 0 0 5
talks a:<quality> good	0 6 0 0 -6 0 0 0
talks a:<quality> tariff	0 0 0 6 -5 0 0 0
talks a:<seat>	0 0 0 -1 0 0 0 8
talks a:<span>	0 0 0 0 13 0 0 0
talks a:<v-agree>	0 1 0 -7 4 0 0 0
talks a:<v-begin>	0 -2 0 0 9 1 -2 -2
talks a:<v-end>	0 1 0 -1 0 9 -7 -11
talks a:<v-impose>	-1 19 0 0 -8 0 0 -3
talks a:<v-stay>	0 0 0 0 15 -1 0 -4
talks a:<v-up>	0 1 0 -9 1 3 0 0
talks b:<agent>	0 0 0 -5 14 0 0 0
talks b:<duty>	0 15 0 -11 -22 5 -4 18
talks b:<goods>	0 -3 0 0 0 0 -1 17
talks b:<level-noun>	0 -1 0 0 7 0 0 0
talks b:<name>	-2 -14 0 -5 26 -5 0 0
talks b:<name> 's	0 0 0 0 7 0 0 0
talks b:<name> and	0 -7 0 0 17 0 0 0
talks b:<name> will	0 0 0 -2 7 0 0 0
talks b:<not>	-4 0 -2 8 -15 9 -1 9
talks b:<person>	0 0 0 -7 8 0 0 3
talks b:<quality>	0 4 0 0 -3 6 0 0
talks b:<seat>	0 0 0 -1 12 0 0 0
talks b:<span>	0 -1 0 0 11 0 0 0
talks b:<v-agree>	0 -9 0 1 0 4 0 0
talks b:<v-begin>	2 -7 0 -2 11 0 0 0
talks b:<v-down>	2 0 0 0 -8 0 0 10
talks b:<v-impose>	0 0 0 -8 12 1 0 -6
talks b:<v-say>	0 -7 0 -8 12 0 0 3
talks b:<v-stay>	0 2 0 6 -6 0 0 0
talks b:<v-suspend>	0 7 0 0 -4 0 0 0
talks b:<v-up>	0 0 0 0 8 0 0 0
talks c0=begin	0 -3 0 -1 15 0 0 0
talks c0=down	0 3 0 0 -10 0 0 10
talks c0=stay	-4 -1 -3 3 0 -9 -1 10
talks c0=threaten	0 0 0 0 -6 0 0 5
talks c1=begin	3 -4 0 -2 7 0 0 0
talks c1=down	2 2 0 0 -12 0 0 10
talks c1=impose	0 0 0 -16 9 1 0 -4
talks c1=stay	-4 0 -2 4 -1 -9 0 10
talks condition	0 -2 0 8 -20 10 -7 16
talks ct0=down future	0 7 0 0 -6 0 0 0
talks ct0=down modal	0 0 0 0 -5 0 0 11
talks ct0=impose future	0 7 0 0 -4 0 0 0
talks ct0=impose present	0 -5 0 0 6 0 0 0
talks ct0=stay modal	0 -3 0 1 0 0 0 7
talks ct0=threaten past	0 0 0 0 -6 0 0 5
talks ct1=down future	0 7 0 0 -6 0 0 0
talks ct1=down modal	0 0 0 0 -5 0 0 11
talks ct1=impose future	0 7 0 0 -4 0 0 0
talks ct1=impose present	0 -4 0 0 13 0 0 0
talks ct1=stay modal	0 0 0 1 -5 0 0 7
talks duty	-2 11 0 15 -25 0 -4 11
talks gone	0 1 0 0 -6 0 5 3
talks l1='s	0 -1 0 0 9 0 0 0
talks l1=<duty>	0 0 0 -12 -12 7 0 14
talks l1=<goods>	0 -6 0 0 13 0 0 0
talks l1=<not>	0 -1 0 9 -5 0 0 0
talks l1=a	0 -1 0 9 0 0 0 -5
talks l1=as	0 -3 0 0 6 0 0 0
talks l1=if	0 -4 0 0 0 0 0 12
talks l1=no	0 -2 0 10 -6 0 0 0
talks l1=own	0 7 0 0 -6 0 0 0
talks l1=tariff	0 0 0 -12 -12 7 0 14
talks l1=the	0 13 0 -21 -6 0 -12 13
talks l1=third	0 0 0 0 8 0 0 0
talks l1=to	0 0 0 0 6 0 0 0
talks l2='s	0 -8 0 0 10 0 0 0
talks l2=,	0 -9 0 0 14 1 0 -2
talks l2=<begin>	-2 -12 -5 1 17 -8 -6 14
talks l2=<day-ahead>	0 0 0 -2 6 0 0 0
talks l2=<name>	0 -9 0 0 18 0 0 0
talks l2=<not>	0 5 0 1 -7 0 0 0
talks l2=<v-agree>	0 -7 0 5 0 0 0 0
talks l2=<v-impose>	0 0 0 -1 6 0 0 0
talks l2=a	0 -3 0 0 11 2 0 0
talks l2=after	0 -4 0 0 9 0 0 0
talks l2=before	0 11 0 0 -8 0 0 0
talks l2=during	0 -5 0 0 7 0 0 0
talks l2=had	0 16 0 0 -14 0 0 0
talks l2=if	3 3 7 -3 -17 7 0 0
talks l2=is	0 1 0 9 -7 0 0 0
talks l2=its	0 7 0 0 -6 0 0 0
talks l2=off	0 0 0 -4 6 0 0 0
talks l2=reach	0 -5 0 6 0 0 0 0
talks l2=the	0 -2 0 0 -3 1 0 11
talks l2=their	0 0 0 0 6 0 0 0
talks l2=there	0 7 0 0 -2 0 0 0
talks l2=under	0 -6 0 -2 15 0 0 0
talks l3="	0 -3 0 0 -4 4 0 7
talks l3=,	0 0 0 0 8 0 0 0
talks l3=<agent>	0 0 0 -1 6 0 0 0
talks l3=<begin>	-3 1 0 6 -3 -4 -5 11
talks l3=<duty>	0 9 0 0 -6 0 0 0
talks l3=<goods>	4 -5 0 0 9 -1 0 0
talks l3=<level-noun>	0 -6 0 0 8 0 0 0
talks l3=<name>	0 0 0 0 7 0 0 0
talks l3=<number>	0 8 0 0 -6 0 0 0
talks l3=<v-bear>	0 12 0 0 -10 0 0 0
talks l3=<v-begin>	0 0 0 0 6 0 0 0
talks l3=<v-impose>	0 0 0 -1 8 0 0 0
talks l3=and	0 0 0 0 9 0 0 0
talks l3=at	0 0 0 8 -10 0 3 0
talks l3=duty	0 10 0 0 -8 0 0 0
talks l3=it	0 0 0 8 -6 0 0 0
talks l3=of	0 6 0 0 -4 0 0 1
talks l3=that	0 -6 0 6 0 0 0 0
talks l3=there	0 -5 0 9 0 0 0 0
talks l3=two	0 -5 0 6 0 0 0 0
talks l3=were	0 10 0 0 -8 0 0 0
talks l3=when	0 -5 0 0 9 0 0 0
talks l3=would	0 0 0 -3 0 0 0 10
talks l4=,	0 0 0 -1 10 0 0 0
talks l4=:	0 6 0 0 0 0 0 0
talks l4=<begin>	-8 0 0 0 2 1 -9 14
talks l4=<day-ahead>	0 8 0 0 -6 0 0 0
talks l4=<duty>	0 0 0 0 -5 0 6 0
talks l4=<level>	0 0 0 -2 7 0 0 0
talks l4=<name>	0 -7 0 -5 16 0 0 0
talks l4=<v-bear>	0 -4 0 0 10 0 0 0
talks l4=<v-down>	0 -2 0 0 6 0 0 0
talks l4=<v-end>	0 7 0 0 -5 0 0 0
talks l4=<v-impose>	0 -6 0 0 0 5 4 0
talks l4=<v-say>	0 -1 0 0 7 0 0 0
talks l4=<v-threaten>	0 0 0 0 6 0 0 0
talks l4=free	0 0 0 0 6 0 0 0
talks l4=if	0 -7 0 9 2 0 0 0
talks l4=last	0 7 0 0 -6 0 0 0
talks l4=of	0 0 0 0 6 0 0 0
talks l4=their	0 7 0 0 -6 0 0 0
talks l4=they	0 9 0 0 -7 0 0 0
talks l4=would	0 0 0 9 -5 0 0 0
talks l=, the	0 -9 0 0 8 2 0 0
talks l=<begin> the	0 -11 0 -2 17 0 0 4
talks l=before the	0 11 0 0 -9 0 0 0
talks l=during the	0 -5 0 0 6 0 0 0
talks l=if no	0 2 0 0 -6 0 0 0
talks l=if the	3 0 8 -3 -12 5 0 0
talks l=in the	4 2 0 0 -6 0 0 0
talks l=its own	0 7 0 0 -6 0 0 0
talks l=off the	0 0 0 -3 6 0 0 0
talks l=reach a	0 -5 0 6 0 0 0 0
talks l=should the	0 0 0 0 -8 0 2 1
talks l=the tariff	0 0 0 -5 -14 4 0 14
talks l=under the	0 -2 0 0 7 0 0 0
talks l=without a	0 8 0 0 -9 2 0 0
talks l=without an	0 -13 0 5 9 0 0 0
talks l=without the	0 7 0 -3 0 0 0 0
talks lead=,	0 4 -8 0 1 0 -3 0
talks lead=:	0 6 0 -2 1 0 0 0
talks lead=a	0 -4 0 10 0 0 0 0
talks lead=after	0 0 0 -2 8 0 0 0
talks lead=and	0 -9 2 0 9 0 0 0
talks lead=as	0 -7 0 0 13 0 0 0
talks lead=if	1 -3 5 1 -20 8 -1 12
talks lead=it	0 0 0 0 6 0 0 0
talks lead=no	0 0 0 7 -5 0 0 0
talks lead=that	0 0 0 0 1 -1 0 11
talks lead=the	0 -1 -1 -12 10 0 -3 12
talks lead=trade	0 0 0 0 -4 0 0 6
talks lead=truce	0 6 0 0 -3 0 0 0
talks lead=unless	0 -8 0 16 -4 0 0 0
talks lead=what	0 7 0 0 -6 0 0 0
talks lead=—	0 -3 0 0 12 0 0 0
talks level	0 14 0 8 -28 0 -8 10
talks lr=a ,	0 -4 0 0 8 0 0 0
talks lr=a ?	0 9 0 0 -9 0 0 0
talks lr=an ,	0 8 0 0 -6 0 0 0
talks lr=no .	0 5 0 0 -6 0 0 0
talks lr=no by	0 -21 0 14 6 0 0 0
talks lr=the .	3 8 0 -8 -11 0 0 10
talks lr=the ;	0 -7 0 0 9 0 0 0
talks lr=the end	0 6 0 -2 -5 6 0 0
talks lr=the fail	0 -8 0 0 -1 0 0 10
talks lr=the fall	0 9 0 0 -7 0 0 0
talks lr=the go	0 13 0 0 -11 0 0 0
talks lr=the in	0 0 0 0 7 0 0 0
talks lr=the is	3 0 2 -7 -4 5 0 0
talks lr=the itself	0 -7 0 0 8 0 0 0
talks lr=the of	0 -9 0 0 14 0 0 0
talks lr=the on	0 0 0 0 -9 0 0 12
talks next=,	-5 -7 0 -6 5 7 0 9
talks next=:	0 9 0 -1 -1 0 0 0
talks next=that	0 -5 0 0 15 0 0 0
talks on-lapse	2 -18 0 0 11 7 -1 0
talks open	-4 -7 0 9 -18 13 -4 26
talks pc0=impose	3 -25 0 7 5 0 0 1
talks pc0=say	0 -4 0 0 0 6 -4 8
talks pc0=stay	0 8 0 0 -7 0 0 1
talks pc0=target	4 -11 0 9 0 0 0 0
talks pc0=threaten	3 -2 0 0 -13 9 0 2
talks pc1=impose	2 -26 0 5 11 -4 0 1
talks pc1=say	0 -4 0 0 0 6 -4 8
talks pc1=stay	0 8 0 0 -6 0 0 1
talks pc1=target	0 -10 0 8 0 0 0 0
talks pc1=threaten	0 0 0 0 -8 9 0 2
talks pct0=impose modal	0 -7 0 0 0 0 3 3
talks pct0=impose present	4 -11 0 0 3 0 0 0
talks pct0=say past	0 -2 0 4 -3 0 0 11
talks pct0=say present	0 0 0 0 -6 10 0 0
talks pct0=stay modal	0 8 0 0 -5 0 0 0
talks pct1=impose modal	0 -7 0 0 0 0 3 3
talks pct1=impose present	0 -9 0 1 5 0 0 0
talks pct1=say past	0 -2 0 4 -3 0 0 11
talks pct1=say present	0 0 0 0 -6 10 0 0
talks pct1=stay modal	0 8 0 0 -5 0 0 0
talks pt0=future	0 5 0 0 -7 0 0 4
talks pt0=modal	0 5 0 -3 -8 0 3 0
talks pt0=past	0 -16 0 13 0 -3 0 10
talks pt0=present	2 -9 0 0 0 5 -1 0
talks pt1=future	0 5 0 0 -7 0 0 4
talks pt1=modal	0 5 0 -3 -8 0 3 0
talks pt1=past	0 -16 0 12 0 -3 0 10
talks pt1=present	0 -5 0 0 1 9 0 0
talks pv0=be	0 7 0 0 -7 0 0 2
talks pv0=charge	0 -9 0 4 2 0 0 0
talks pv0=raise	0 -1 0 0 7 0 0 0
talks pv0=say	0 0 0 8 -5 0 0 0
talks pv0=take	0 -9 0 0 6 0 0 0
talks pv0=threaten	4 0 0 3 -7 0 0 0
talks pv0=warn	0 0 0 0 -4 10 0 2
talks pv1=be	0 7 0 0 -7 0 0 2
talks pv1=charge	0 -9 0 4 2 0 0 0
talks pv1=raise	0 -1 0 0 7 0 0 0
talks pv1=say	0 0 0 8 -5 0 0 0
talks pv1=take	0 -9 0 0 10 0 0 0
talks pv1=warn	0 0 0 0 -4 10 0 2
talks pvt0=be modal	0 6 0 0 -2 0 0 0
talks pvt0=go modal	0 6 0 -3 -3 0 0 0
talks pvt0=say past	0 0 0 11 -7 0 0 0
talks pvt1=be modal	0 6 0 0 -2 0 0 0
talks pvt1=say past	0 0 0 11 -7 0 0 0
talks quoted	0 -6 0 -5 0 3 0 6
talks r1=.	0 4 0 -2 -12 0 -7 13
talks r1=:	0 13 0 0 -9 0 0 0
talks r1=;	0 -8 0 2 1 0 0 0
talks r1=<end>	0 -2 0 0 11 0 0 0
talks r1=<v-begin>	0 7 0 0 -2 0 0 0
talks r1=<v-down>	0 9 0 0 -6 0 0 0
talks r1=<v-impose>	0 10 0 0 -3 0 0 0
talks r1=<v-stay>	0 7 0 0 0 0 0 0
talks r1=<v-up>	0 11 0 0 -7 0 0 0
talks r1=about	0 0 0 0 7 0 0 0
talks r1=and	0 13 0 0 -10 0 0 0
talks r1=between	0 9 0 -5 -2 0 0 2
talks r1=by	0 -16 0 14 4 0 0 0
talks r1=collapse	0 0 0 0 -1 0 0 6
talks r1=fail	0 -12 0 0 -2 0 0 16
talks r1=fall	0 9 0 0 -7 0 0 0
talks r1=go	0 11 0 0 -7 0 0 0
talks r1=in	0 -2 0 -9 4 0 1 7
talks r1=is	3 0 1 -5 -8 8 0 0
talks r1=it	0 -6 0 0 8 0 0 0
talks r1=itself	0 -7 0 0 8 0 0 0
talks r1=keep	0 8 0 0 -6 0 0 0
talks r1=of	0 -18 0 0 23 0 0 0
talks r1=on	0 0 0 0 -10 0 0 16
talks r1=that	0 -4 0 0 10 0 0 0
talks r1=the	0 -7 0 0 2 3 0 0
talks r1=with	0 -2 0 2 13 -3 -4 0
talks r1=would	0 -6 0 2 5 0 0 0
talks r2=.	0 4 0 0 -14 3 3 2
talks r2=<day-gone>	0 0 0 9 -6 0 0 0
talks r2=<duty>	0 12 0 0 -13 0 0 0
talks r2=<end>	0 1 0 -10 1 0 -11 10
talks r2=<level>	0 14 0 0 -21 4 0 0
talks r2=<month-ahead>	0 -9 0 0 13 0 0 0
talks r2=<not>	4 -12 0 -4 7 2 0 0
talks r2=<quality>	0 0 0 5 -10 0 0 5
talks r2=<seat>	0 -2 0 0 0 0 0 9
talks r2=<span>	0 -2 0 0 11 0 0 0
talks r2=<v-impose>	0 9 0 0 -9 3 0 0
talks r2=?	0 -8 0 0 12 0 0 0
talks r2=and	0 -8 0 0 1 0 6 0
talks r2=be	0 -7 0 6 3 0 0 0
talks r2=before	0 0 0 0 -2 0 0 6
talks r2=both	0 8 0 0 -6 0 0 0
talks r2=is	0 -12 0 0 12 0 0 0
talks r2=it	0 8 0 0 -4 0 0 0
talks r2=of	0 -6 0 6 0 0 0 0
talks r2=on	0 11 0 -1 -2 0 0 0
talks r2=talk	0 0 0 0 6 0 0 0
talks r2=tariff	0 4 0 0 -6 0 0 0
talks r2=the	0 3 0 0 3 -7 0 -4
talks r2=to	0 -1 0 0 7 0 0 0
talks r3=,	0 5 0 -6 9 0 -1 0
talks r3=.	0 6 0 15 -18 0 -1 4
talks r3=<agent>	0 8 0 0 -7 0 0 0
talks r3=<day-gone>	0 8 0 0 -7 0 0 0
talks r3=<end>	0 1 -3 -9 1 0 -5 11
talks r3=<goods>	0 0 0 0 0 0 0 6
talks r3=<level>	0 16 0 2 -21 0 0 0
talks r3=<month-ahead>	0 -3 0 0 -4 0 0 13
talks r3=<name>	0 9 0 4 -11 0 1 -1
talks r3=<number>	0 -11 0 0 14 0 0 0
talks r3=<v-bear>	0 7 0 0 -4 0 0 0
talks r3=<v-end>	0 -6 0 1 6 0 0 0
talks r3=<v-impose>	0 -8 0 0 12 0 0 0
talks r3=<v-return>	0 4 0 0 -9 4 0 0
talks r3=<v-up>	0 2 0 0 -6 5 0 0
talks r3=are	0 1 0 2 -6 0 0 0
talks r3=between	0 0 0 0 -9 0 0 10
talks r3=duty	0 -4 0 0 8 0 0 0
talks r3=go	0 3 0 0 -6 5 0 0
talks r3=have	0 -2 0 0 7 0 0 0
talks r3=in	0 0 0 0 9 0 0 0
talks r3=it	0 -11 0 9 0 1 0 0
talks r3=its	0 0 0 0 -6 4 1 0
talks r3=pay	0 8 0 0 -7 0 0 0
talks r3=the	0 -16 0 0 19 0 0 3
talks r3=to	0 0 0 -3 8 0 0 0
talks r4=,	0 -13 0 0 9 0 0 10
talks r4=<day-ahead>	0 -2 0 0 9 0 0 0
talks r4=<end>	-2 0 -7 1 -1 0 -12 15
talks r4=<goods>	0 -10 0 -1 16 0 0 0
talks r4=<level-noun>	0 2 0 0 -7 5 0 0
talks r4=<level>	0 19 0 0 -14 0 0 0
talks r4=<name>	0 1 0 0 -12 0 0 14
talks r4=<not>	0 0 0 7 -3 0 0 0
talks r4=<quality>	0 8 0 0 -7 0 0 0
talks r4=<v-impose>	0 0 0 -1 0 10 0 0
talks r4=<v-propose>	0 -3 8 0 -1 0 0 0
talks r4=?	0 10 0 0 -7 0 0 0
talks r4=agreement	0 0 0 0 -5 0 0 6
talks r4=in	0 -2 0 0 0 11 0 0
talks r4=is	0 -1 0 0 7 0 0 0
talks r4=it	0 -6 0 0 8 0 0 0
talks r4=lapse	0 -6 0 0 5 0 0 0
talks r4=of	0 -6 0 11 -4 0 0 0
talks r4=take	0 0 0 0 -3 6 0 0
talks r4=the	0 -3 0 0 12 0 0 0
talks r4=would	0 -9 0 10 3 0 0 0
talks r=. <end>	0 5 0 -2 -12 0 -7 13
talks r=: <level>	0 14 0 0 -12 0 0 0
talks r=<end> <end>	0 -2 0 0 11 0 0 0
talks r=between the	0 10 0 0 -5 0 0 0
talks r=by <day-ahead>	0 4 0 3 -7 0 0 0
talks r=by the	0 -6 0 5 0 0 0 0
talks r=end ,	0 16 0 0 -12 0 0 0
talks r=fail ,	0 -7 1 0 0 0 0 4
talks r=in <seat>	0 0 0 0 -8 0 0 9
talks r=is not	4 -6 0 0 0 0 0 0
talks r=lapse ,	0 -7 0 3 1 0 0 0
talks r=of talk	0 0 0 0 6 0 0 0
talks r=on <day-gone>	0 0 0 8 -7 0 0 0
talks r=on a	0 0 0 0 -5 0 0 6
talks r=on tariff	0 6 0 0 -6 0 0 0
talks t0=modal	0 -9 0 -1 -3 0 -2 21
talks t0=past	0 18 0 -2 -7 0 -1 0
talks t0=present	-3 -1 -3 1 17 -8 0 -6
talks t1=modal	0 -6 0 0 -8 0 0 21
talks t1=past	0 19 0 -2 -8 0 0 1
talks t1=present	-2 -1 -3 0 20 -8 0 -6
talks v0=be	-3 0 -2 1 0 -8 0 10
talks v0=bring	0 7 0 0 -6 0 0 0
talks v0=have	0 17 0 0 -11 0 0 0
talks v0=say	0 0 0 0 11 0 0 0
talks v1=be	-3 0 -1 1 -3 -7 0 11
talks v1=bring	0 7 0 0 -6 0 0 0
talks v1=have	0 17 0 0 -11 0 0 0
talks v1=say	0 0 0 0 10 0 0 0
talks verbless	-20 -7 -4 -13 16 -4 -5 19
talks vt0=agree perfect	0 0 0 0 -3 6 0 0
talks vt0=be modal	0 -2 0 1 -2 0 0 7
talks vt0=have past	0 15 0 0 -13 0 0 0
talks vt0=say past	0 0 0 0 7 0 0 0
talks vt1=agree perfect	0 0 0 0 -3 6 0 0
talks vt1=be modal	0 0 0 2 -8 0 0 8
talks vt1=have past	0 15 0 0 -13 0 0 0
talks vt1=say past	0 0 0 0 7 0 0 0
talks=accord	0 13 0 -2 -2 0 0 0
talks=agreement	-1 -7 -1 -1 21 0 -1 -8
talks=ceasefire	0 7 0 0 -4 0 0 0
talks=deal	-2 -27 0 9 18 0 0 0
talks=round	0 -16 0 0 18 0 0 -1
talks=standstill	0 12 0 1 -16 3 0 0
talks=summit	0 0 0 0 -6 0 0 9
talks=table	2 1 0 -9 -3 0 0 3
talks=talk	0 -8 0 -6 23 0 0 0
talks=talks	-8 -34 0 3 -1 -18 3 33
talks=truce	0 17 -9 -11 14 0 -31 -16
v=add modal	0 6 0 6 -15 3 -2 0
v=add past	0 -10 0 -3 0 7 1 0
v=announce modal	0 0 0 0 6 0 0 0
v=announce past	0 -7 0 1 3 0 0 0
v=announce perfect	1 0 0 12 -12 0 0 0
v=announce pluperfect	0 0 0 0 9 0 0 0
v=answer future	0 0 0 0 -5 0 8 0
v=answer past	8 0 0 0 0 0 -1 0
v=apply future	0 9 0 0 -8 0 0 0
v=apply present	4 7 0 -13 -2 0 -1 4
v=approve modal	0 0 0 0 13 0 0 0
v=ask past	0 12 0 0 -11 4 0 0
v=ask present	0 -9 0 -1 28 0 0 0
v=be future	-5 5 5 -8 -1 -2 -17 14
v=be modal	-21 1 -14 16 0 0 -12 -2
v=be past	-25 9 -8 -8 18 4 -6 -2
v=be past-not	0 -9 0 0 2 0 3 0
v=be perfect	0 0 0 -10 12 0 0 0
v=be pluperfect	0 0 0 0 10 0 0 0
v=be present	4 15 -23 8 3 -1 -16 -41
v=be present-not	0 0 0 17 -11 -1 0 2
v=bear future	0 7 0 0 -3 0 0 0
v=begin gerund	0 -7 0 0 8 0 0 0
v=begin infinitive	0 0 0 10 -8 0 0 0
v=begin modal	0 0 0 -2 11 0 0 0
v=begin past	0 0 0 0 7 0 0 0
v=begin pluperfect	0 0 0 0 -5 0 0 6
v=begin present	0 -13 0 -4 21 0 0 0
v=brace present	0 10 0 -1 -4 0 0 0
v=bring infinitive	0 -1 0 0 8 0 -6 0
v=bring modal	0 8 -1 6 -8 0 0 0
v=bring present	0 7 0 0 0 0 0 0
v=buy future	0 0 0 0 7 0 0 0
v=buy infinitive	0 0 0 0 8 0 0 0
v=buy present	2 0 1 6 -8 0 0 0
v=call perfect	0 7 0 0 -5 0 0 0
v=call present	0 -4 0 0 12 0 0 0
v=carry present-not	0 6 0 0 0 -2 0 0
v=cease future	0 13 0 0 -9 0 0 0
v=charge modal	0 13 0 0 -1 0 -2 0
v=charge present	0 8 0 -1 0 0 -4 0
v=collect present	0 -8 0 0 13 0 0 0
v=come future	0 -8 0 0 9 0 0 0
v=come modal	1 2 -4 1 -9 0 4 0
v=come past	16 -12 -5 13 -3 -4 0 -1
v=come perfect	0 0 0 0 9 0 0 0
v=come present	-1 2 -8 2 -3 6 0 0
v=come present-not	0 -6 1 0 6 0 0 0
v=concede past	0 6 0 0 -4 0 0 0
v=confirm past	0 -5 0 0 9 0 0 0
v=continue future	0 0 0 0 6 0 0 0
v=continue present	0 -1 0 0 8 0 0 0
v=declare past	0 0 0 1 -8 0 8 0
v=deny past	0 0 0 0 8 0 0 0
v=double present	0 0 0 0 -4 0 0 8
v=end gerund	0 0 0 0 -6 0 9 0
v=end infinitive	0 0 0 0 10 0 0 0
v=end participle	0 17 0 0 -8 -1 0 0
v=end present	-2 5 -8 -3 10 0 -4 -1
v=enter modal	0 -4 0 0 8 0 0 0
v=enter participle	0 11 0 0 -10 0 0 0
v=enter present	0 -7 0 0 19 0 -4 0
v=exempt present	0 -3 0 0 11 0 0 0
v=expect modal	0 0 17 0 -15 0 0 0
v=expect present	0 -7 10 0 0 0 0 0
v=expire present	0 -15 0 -2 27 0 0 0
v=export present	-2 0 0 0 0 6 0 0
v=extend future	0 0 0 0 6 0 0 0
v=extend participle	0 11 0 0 -7 0 0 0
v=extend present	0 -14 0 0 12 0 0 0
v=fall future	0 0 0 8 -3 0 0 0
v=fall modal	0 -3 8 0 -1 1 0 0
v=fall past	0 -2 0 -1 9 0 0 0
v=fear present	10 4 2 0 -24 2 0 0
v=get past	0 0 0 0 7 0 0 0
v=get present	0 -2 0 -1 19 0 0 0
v=go gerund	0 0 0 0 7 0 0 0
v=go infinitive	-1 -6 0 0 9 0 0 0
v=go modal	1 15 -5 -11 2 -9 -3 -1
v=go past	0 8 0 -11 0 -2 0 0
v=go present	3 4 0 1 -9 3 -4 0
v=have past	-1 0 -1 1 16 -2 -6 -1
v=have present	0 9 4 -13 0 -6 7 -10
v=hit modal	0 -4 0 0 -2 2 9 0
v=hold infinitive	7 0 0 0 0 0 0 0
v=impose infinitive	0 0 0 3 -6 0 2 0
v=impose modal	3 0 0 5 -6 0 0 0
v=impose present	0 0 6 0 0 0 0 0
v=insist past	0 0 0 0 -4 0 6 0
v=insist present	0 0 0 0 -3 0 0 6
v=jump present	0 6 0 0 -9 0 3 0
v=keep infinitive	0 0 0 2 -10 0 0 9
v=keep modal	0 0 0 0 8 0 0 0
v=keep present	0 0 0 0 -5 0 6 0
v=know present	0 -5 0 3 -1 0 8 0
v=know present-not	7 -4 0 0 0 0 0 0
v=land gerund	0 0 0 0 -5 8 0 0
v=lapse present	0 7 -3 4 -4 0 0 0
v=leave present	1 9 0 -4 -1 0 -3 0
v=let infinitive	0 -1 0 0 10 0 0 0
v=let modal	0 -3 0 -1 14 0 0 0
v=let perfect	0 0 0 0 0 0 6 0
v=let present	4 3 0 1 -4 0 -9 0
v=levy present	0 -1 0 0 10 0 0 0
v=like modal	-1 -11 0 -1 37 0 -5 0
v=like present	0 0 0 0 -6 0 6 0
v=look modal	0 -1 0 -2 0 0 8 0
v=loom present	0 7 0 0 -5 0 0 0
v=lose infinitive	0 0 18 0 -13 0 0 0
v=lose modal	0 0 0 0 -4 9 0 0
v=lose past	0 0 7 6 -8 0 0 0
v=lose present	0 -8 18 -3 0 0 0 0
v=lower present	0 -5 11 0 -6 0 0 0
v=make infinitive	0 0 0 6 -2 0 0 0
v=make modal	1 -9 0 0 11 0 0 0
v=make participle	0 -1 0 0 7 0 0 0
v=make past	5 14 0 0 -20 0 0 0
v=make present	0 -7 0 -9 0 3 8 0
v=meet future	0 0 0 0 11 0 0 0
v=meet gerund	0 -4 0 0 17 0 0 0
v=meet modal	0 -3 0 0 -15 0 21 0
v=meet present	0 -8 0 0 20 0 0 0
v=move present	0 -2 0 0 -13 15 0 0
v=negotiate future	0 0 0 0 -6 0 8 0
v=note past	0 6 0 0 -1 0 0 0
v=number present	0 14 0 0 -12 0 0 0
v=offer perfect	0 -1 0 0 10 0 -1 0
v=order present	0 -1 0 0 6 0 0 0
v=other future-not	0 0 0 0 -5 0 0 10
v=other modal	0 16 -2 4 2 -15 -21 -2
v=other modal-not	4 0 0 0 6 -3 0 0
v=other past	-1 0 -3 -7 22 -3 0 0
v=other perfect	7 3 -3 0 -3 0 0 0
v=other pluperfect	0 1 0 0 7 0 -3 0
v=other present	14 6 6 -15 -17 1 8 -6
v=other present-not	2 0 0 -16 1 1 0 0
v=pay future	0 0 0 0 7 0 -5 0
v=pay gerund	0 0 0 0 9 0 0 0
v=pay participle	0 -1 0 0 0 0 6 0
v=pay perfect	0 0 0 8 -3 0 0 0
v=plan past	0 10 0 0 -9 0 0 0
v=plan present	0 0 0 0 10 0 0 0
v=prepare past	0 0 0 7 -6 0 0 0
v=prepare perfect	0 0 0 14 -19 0 1 0
v=promise perfect	0 0 0 -4 7 0 0 0
v=propose future	0 0 0 7 -5 0 0 0
v=put infinitive	6 14 0 0 -12 0 -5 0
v=put modal	0 9 0 5 -16 0 -3 8
v=put present	0 -13 1 0 9 0 0 0
v=raise infinitive	0 0 0 6 -13 0 6 0
v=raise modal	0 -2 0 4 -5 7 0 0
v=raise past	0 0 0 0 -2 0 7 0
v=raise present	0 0 0 0 6 0 0 0
v=reach modal	0 -2 0 9 0 0 0 0
v=ready present	3 0 0 4 -10 0 3 0
v=recall present	0 7 0 0 0 0 0 0
v=reckon present	0 -4 0 0 18 -1 0 0
v=remain present	0 -3 0 0 10 0 0 0
v=replace past	0 -5 0 0 0 0 8 0
v=respond infinitive	0 0 0 0 -10 0 12 0
v=restore modal	0 6 0 0 -2 0 0 0
v=resume present	0 7 0 0 0 0 0 0
v=retaliate future	0 0 0 0 15 0 -12 0
v=return future	0 0 0 -3 9 0 0 0
v=return infinitive	0 -2 0 0 7 0 0 0
v=return modal	0 9 0 0 -8 7 -3 0
v=return present	0 4 4 -12 0 0 -3 0
v=revive present	0 0 0 0 7 0 0 0
v=rise future	0 13 0 0 -11 0 0 0
v=rise modal	2 -10 0 2 6 0 -2 0
v=rise past	0 -5 0 0 12 0 0 0
v=roll present	0 0 4 0 -15 0 11 0
v=rule modal-not	0 0 0 4 -15 0 10 0
v=rule present	0 0 0 0 -1 0 9 0
v=run modal	0 0 0 0 6 0 0 0
v=run present	0 -19 0 0 27 0 0 0
v=say future	0 0 0 0 -8 0 12 0
v=say modal	0 -2 8 0 0 0 0 0
v=say past	-1 -4 -17 4 17 0 -8 -6
v=say perfect	0 -14 0 3 -1 0 6 0
v=say present	-17 9 -9 1 0 0 0 -11
v=say present-not	0 7 0 0 -4 0 0 0
v=scrap infinitive	0 0 0 7 -6 0 0 0
v=see future	0 8 0 0 -9 0 2 0
v=see present	0 -9 6 6 0 0 0 0
v=sell future	0 0 0 0 7 0 0 0
v=sell gerund	9 0 0 0 -7 0 0 0
v=sell infinitive	0 0 0 0 0 8 0 0
v=sell modal	9 -1 0 -1 -8 7 0 0
v=send modal	0 0 0 0 6 0 0 0
v=send past	0 0 0 8 -4 0 0 0
v=set present	0 0 0 0 8 0 0 0
v=sign modal	0 0 0 0 13 0 0 0
v=sign modal-not	0 0 0 0 -3 0 0 7
v=sign participle	0 0 0 -2 7 0 0 0
v=sign present	0 -1 0 0 7 0 0 0
v=sit present	0 -3 0 0 6 0 0 0
v=slap infinitive	0 0 0 0 -3 0 9 0
v=snap present	0 9 0 0 -8 0 0 0
v=stand present	5 0 11 11 -23 0 0 0
v=start infinitive	0 -1 0 0 -2 0 0 6
v=start modal	0 -8 0 15 -11 0 0 0
v=start present	0 0 0 0 7 0 0 0
v=stay present	0 -16 3 2 0 0 -2 2
v=step present	0 -7 0 -5 22 0 0 0
v=stop infinitive	0 6 0 -5 -7 16 -7 0
v=stop modal	11 -7 0 0 -13 12 0 0
v=stop past	0 0 0 -3 14 0 0 0
v=stop present	4 -7 4 6 -6 0 0 0
v=strike modal	0 0 0 0 -6 0 8 0
v=suspend future	0 0 0 0 11 0 -1 0
v=suspend participle	1 11 0 -3 -13 0 0 0
v=suspend past	0 7 0 0 -12 0 12 0
v=suspend present	0 0 0 0 9 0 0 0
v=take modal	-3 -11 13 8 -9 -5 8 0
v=take past	0 -6 0 -6 22 0 0 0
v=take present	0 2 0 10 0 0 -8 0
v=tax future	0 0 0 0 -9 0 8 0
v=tax present	2 0 0 -3 -4 0 8 0
v=tell modal	0 0 0 0 6 0 0 0
v=tell past	-1 -3 0 1 13 -18 -7 7
v=tell perfect	0 -5 9 4 -17 0 3 3
v=tell pluperfect	0 0 0 6 -16 10 0 0
v=tell present	0 -13 0 17 -8 0 0 7
v=think participle	0 0 0 10 -9 0 0 0
v=threaten participle	0 0 0 9 -3 0 0 0
v=threaten perfect	1 -10 0 5 0 3 -5 0
v=threaten present	1 -3 0 -1 7 4 -10 0
v=urge past	0 0 0 6 0 0 -3 0
v=vow past	0 0 0 0 -7 0 9 0
v=want future	0 0 0 0 -5 0 7 0
v=want past	0 0 0 0 7 0 0 0
v=want present	6 -8 1 2 -7 0 0 0
v=warn past	-1 0 0 -7 -2 0 6 4
v=warn perfect	13 0 0 0 -2 -11 0 -2
v=warn present	0 -5 0 5 -7 12 -8 2
v=win participle	0 0 8 0 -9 0 0 0
v=win present	0 11 0 0 -10 0 0 0
v=write gerund	0 0 6 0 0 0 0 0
v=write past	2 -13 9 3 -7 6 -4 0
v=write present	1 0 0 -11 0 0 0 0
w:!	0 -4 0 -3 19 0 0 0
w:"	-7 2 -26 2 8 -15 10 -3
w:" ,	1 0 0 7 -10 0 0 0
w:" .	-9 7 -2 0 -5 -14 14 0
w:" <level>	0 0 0 -2 8 0 0 0
w:" <v-begin>	0 0 0 9 -4 0 0 0
w:" <v-impose>	0 0 0 0 -6 3 1 0
w:" <v-say>	0 -9 0 -2 0 2 1 7
w:" <v-up>	0 0 0 8 -3 0 0 0
w:" _ "	0 0 0 -4 13 0 0 0
w:" _ ,	0 0 0 0 8 0 0 0
w:" _ <name>	0 0 0 0 -3 0 6 0
w:" _ <person>	0 -8 0 -7 2 3 -2 7
w:" _ add	0 0 0 0 7 0 0 0
w:" _ and	2 0 0 2 -6 0 0 0
w:" _ for	0 0 0 0 -6 0 8 0
w:" _ happen	0 0 0 8 -7 0 0 0
w:" _ he	0 10 0 1 -11 0 0 0
w:" _ immediately	0 0 0 -3 8 0 0 0
w:" _ it	0 5 0 2 -8 0 0 0
w:" _ of	0 0 0 0 6 0 0 0
w:" _ old	0 17 0 0 -17 0 0 0
w:" _ say	0 20 0 -7 -10 0 0 0
w:" _ sooner	0 0 0 9 -12 0 0 0
w:" _ they	0 0 0 6 -7 0 0 0
w:" _ was	0 0 0 8 -7 0 0 0
w:" a	0 0 0 -8 13 0 0 0
w:" could	0 0 0 8 -6 0 0 0
w:" effective	0 0 0 -3 8 0 0 0
w:" go	0 0 0 9 -4 0 0 0
w:" he	0 19 0 0 -10 0 0 0
w:" i	0 0 0 0 15 0 0 0
w:" if	0 0 0 9 -9 0 0 4
w:" it	0 0 0 0 7 0 0 0
w:" on	0 0 0 8 -2 0 0 0
w:" one	0 0 0 0 9 0 0 0
w:" or	0 0 0 9 -11 0 0 0
w:" over	0 0 0 6 -6 0 0 0
w:" say	0 -6 0 0 0 0 2 8
w:" the	0 9 0 -10 -3 0 5 0
w:" we	0 -1 0 0 11 0 -3 0
w:'	-5 5 0 -9 0 -1 9 0
w:' <person>	0 0 0 0 14 -4 -5 0
w:' _ ,	0 0 0 0 -4 0 7 0
w:'s	8 12 2 0 -1 0 -12 -15
w:'s <agent>	3 7 0 -11 -2 -8 0 6
w:'s <duty>	4 -4 0 -1 7 0 -1 0
w:'s <gate>	0 12 0 0 -8 0 0 0
w:'s <goods>	-8 0 4 0 0 1 3 0
w:'s <level-noun>	0 0 0 7 -3 0 0 0
w:'s <not>	0 -13 0 2 8 0 0 0
w:'s <number>	0 14 0 0 -8 0 0 0
w:'s <office>	0 0 0 7 -1 0 -1 0
w:'s <organisation>	0 0 0 -3 8 2 0 0
w:'s <person>	0 0 0 0 0 9 0 0
w:'s <points>	0 9 0 0 -8 0 0 0
w:'s <quality>	0 0 0 0 0 8 0 0
w:'s <sender>	1 7 2 0 -11 -1 0 0
w:'s <v-buy>	0 0 8 5 -13 0 0 0
w:'s <v-deny>	10 0 0 0 -5 0 0 0
w:'s <v-impose>	0 5 0 2 -10 0 0 0
w:'s <v-propose>	0 0 0 0 6 0 0 0
w:'s _ ,	-2 -12 0 0 20 3 -3 0
w:'s _ .	0 9 3 -9 0 -3 -6 0
w:'s _ <level>	0 14 0 -2 -9 0 0 0
w:'s _ <person>	0 0 0 0 7 0 0 0
w:'s _ <quality>	0 -3 0 6 0 0 0 0
w:'s _ again	0 9 0 0 -7 0 0 0
w:'s _ all	0 10 0 0 -9 0 0 0
w:'s _ are	0 3 0 0 -10 0 0 9
w:'s _ duty	0 1 0 0 -8 0 7 0
w:'s _ first	10 -1 0 0 -4 0 0 0
w:'s _ for	0 10 0 0 -3 0 0 0
w:'s _ have	0 0 0 7 -6 0 0 0
w:'s _ of	18 0 0 2 -6 -1 -2 0
w:'s _ the	9 -4 0 0 0 0 0 0
w:'s _ to	0 0 0 -7 0 7 -1 0
w:'s _ was	0 0 0 10 -9 0 0 0
w:'s _ would	0 16 0 0 -14 0 4 0
w:'s answer	0 0 0 9 -10 0 2 0
w:'s back	0 0 0 0 -5 9 0 0
w:'s foreign	0 0 0 0 8 0 -2 0
w:'s import	0 0 8 0 -6 0 0 0
w:'s in	9 -2 0 0 -1 0 0 0
w:'s minister	0 0 0 0 6 0 0 0
w:'s ministry	9 0 0 0 -8 0 0 0
w:'s new	4 0 0 0 -7 0 6 0
w:'s no	0 -9 0 0 11 0 0 0
w:'s official	0 0 0 0 -6 0 0 9
w:'s on	0 -7 0 5 0 0 0 0
w:'s own	0 0 0 0 6 0 0 0
w:'s purchase	0 0 0 8 -7 0 0 0
w:'s rule	10 0 0 0 -5 0 0 0
w:'s side	0 8 0 0 -8 0 0 0
w:'s tariff	6 -8 0 0 6 0 -1 0
w:'s the	9 -7 0 0 0 0 0 0
w:'s to	0 14 0 0 -11 0 0 0
w:(	-3 7 0 -19 11 -8 -1 -1
w:( <month-gone>	0 17 0 0 -15 0 0 0
w:( <name>	0 -4 0 0 6 0 0 0
w:( <number>	0 0 0 0 6 0 0 0
w:( _ )	0 12 -1 -9 5 -2 -4 0
w:( b	0 6 0 0 -4 0 0 0
w:( d	0 6 0 0 -5 0 0 0
w:)	-3 10 0 -20 9 -8 -2 -1
w:) .	0 -13 0 0 12 0 1 0
w:) _ the	0 0 6 0 -2 0 0 0
w:*	0 -4 0 -1 17 0 0 0
w:+	0 0 0 0 10 0 0 0
w:,	-5 0 -15 -4 25 -6 0 -10
w:, "	-4 3 -5 11 -8 0 0 4
w:, <day-ahead>	0 -1 0 -9 10 2 0 0
w:, <day-gone>	0 -1 0 0 11 0 0 0
w:, <day-today>	0 -24 -2 2 25 -3 -5 -3
w:, <duty>	0 -10 0 6 3 0 0 0
w:, <goods>	0 18 2 -6 -6 -14 0 -1
w:, <level-noun>	0 0 0 0 7 0 0 0
w:, <name>	0 5 -8 9 -23 -1 17 -9
w:, <not>	0 1 0 0 -3 0 -6 8
w:, <number>	-3 6 -2 -1 3 0 0 0
w:, <office>	0 -3 0 0 11 0 0 0
w:, <organisation>	0 0 0 0 -2 8 0 0
w:, <person>	4 0 -8 1 -17 0 16 0
w:, <quality>	0 12 0 0 -12 0 4 0
w:, <seat>	0 0 0 0 -4 -1 7 5
w:, <sender>	0 2 11 0 -7 -3 0 0
w:, <span>	0 -2 0 6 -3 0 0 0
w:, <taker>	0 -1 0 0 0 0 0 6
w:, <v-begin>	0 0 0 0 8 0 0 0
w:, <v-end>	0 -4 0 8 0 0 0 0
w:, <v-impose>	-6 1 0 0 -2 0 8 0
w:, <v-propose>	2 14 -2 -5 -8 0 0 0
w:, <v-say>	6 4 12 0 -10 9 -42 0
w:, <v-threaten>	0 0 0 12 -15 2 -1 1
w:, _ 's	0 11 0 0 -6 -6 0 0
w:, _ )	0 0 6 0 -3 0 0 0
w:, _ ,	0 -3 -5 -11 3 11 6 -3
w:, _ .	-2 -3 -1 11 -2 0 1 -1
w:, _ :	0 -16 0 2 12 0 0 0
w:, _ <day-ahead>	-1 0 0 5 -2 0 7 0
w:, _ <day-gone>	0 0 0 2 -8 0 8 0
w:, _ <day-today>	0 0 0 0 10 0 -1 0
w:, _ <level>	0 16 -1 -18 9 0 -17 0
w:, _ <name>	0 4 0 10 -20 11 0 0
w:, _ <number>	0 31 1 4 -27 -9 -6 0
w:, _ <person>	0 1 1 18 -25 -2 -2 8
w:, _ <quality>	0 13 0 -2 0 -1 -5 0
w:, _ <seat>	-2 13 0 5 -15 0 0 0
w:, _ <span>	0 -7 0 3 1 0 0 0
w:, _ a	0 1 10 9 -19 -1 0 0
w:, _ about	0 0 0 0 -3 0 9 0
w:, _ add	0 -4 0 1 -7 8 0 0
w:, _ announce	0 0 0 0 6 0 0 0
w:, _ another	0 0 0 6 0 0 0 0
w:, _ are	0 6 0 -5 0 0 0 0
w:, _ at	7 0 0 0 -16 0 13 0
w:, _ be	0 -17 0 1 -2 9 3 0
w:, _ been	0 0 0 -2 6 0 0 0
w:, _ before	0 8 0 0 -3 0 0 0
w:, _ begin	0 0 0 10 -7 0 0 0
w:, _ both	0 3 0 0 -9 6 0 0
w:, _ chair	0 1 0 0 -7 0 0 5
w:, _ charge	0 -4 0 0 10 0 0 0
w:, _ come	0 -2 0 16 -12 0 0 5
w:, _ company	0 -3 0 0 0 6 0 0
w:, _ control	8 0 0 0 -4 0 0 0
w:, _ could	0 0 0 16 -9 0 -1 0
w:, _ date	0 6 0 0 -4 0 0 0
w:, _ de	0 0 0 0 -5 0 7 0
w:, _ declare	0 0 0 -1 -4 0 9 0
w:, _ do	0 -3 0 0 7 0 0 0
w:, _ doe	0 -1 0 0 -1 -3 0 9
w:, _ double	0 -9 0 0 11 0 0 0
w:, _ duty	0 6 0 -4 -10 0 1 2
w:, _ effective	0 0 0 0 6 0 0 0
w:, _ end	0 -8 0 0 13 0 0 0
w:, _ from	0 0 0 -13 4 0 6 0
w:, _ go	0 15 0 4 -17 0 0 0
w:, _ grower	0 0 0 0 8 0 0 0
w:, _ had	0 0 0 0 9 0 0 0
w:, _ has	0 0 0 -12 -5 0 12 8
w:, _ have	0 0 5 0 -9 0 6 0
w:, _ he	0 15 0 6 -9 0 -3 0
w:, _ his	0 -4 0 6 -5 0 0 3
w:, _ i	0 6 3 0 -18 6 0 0
w:, _ if	9 -22 0 8 -1 -1 5 0
w:, _ in	0 0 3 -10 0 0 4 0
w:, _ increase	0 -2 0 0 7 0 0 0
w:, _ is	0 -4 -2 -1 8 1 0 0
w:, _ it	0 6 0 -1 -5 -2 0 5
w:, _ last	0 5 1 0 -12 0 7 0
w:, _ list	0 -6 0 0 7 0 0 0
w:, _ may	0 0 -1 11 -10 4 1 -1
w:, _ new	0 -1 0 0 7 0 0 0
w:, _ no	0 7 0 0 -3 0 0 0
w:, _ nobody	0 -17 0 0 25 0 0 0
w:, _ not	-2 0 0 -12 14 0 0 0
w:, _ nothing	0 16 0 0 -12 0 0 0
w:, _ now	0 -5 0 0 0 0 8 0
w:, _ of	-2 -1 0 -6 6 6 -2 0
w:, _ official	0 0 0 0 -6 0 4 0
w:, _ old	0 0 0 -2 12 0 0 0
w:, _ on	-6 -17 0 1 22 0 -1 0
w:, _ once	0 0 0 0 -5 8 0 0
w:, _ one	10 0 0 0 -2 0 -2 0
w:, _ or	0 -13 0 0 24 0 0 0
w:, _ rate	0 -1 0 0 7 0 0 0
w:, _ reach	0 0 0 0 -5 0 7 0
w:, _ return	0 -3 0 0 11 0 0 0
w:, _ see	0 0 7 0 -5 0 0 0
w:, _ shall	0 -7 0 -1 17 0 0 0
w:, _ side	0 -3 0 0 11 0 0 0
w:, _ so	0 2 1 0 -7 0 0 0
w:, _ some	0 -1 0 0 7 0 0 0
w:, _ start	0 -1 0 -6 11 0 0 0
w:, _ state	0 0 0 0 -4 0 8 0
w:, _ strike	0 -1 0 0 10 0 0 0
w:, _ suspend	0 1 0 0 -6 0 3 0
w:, _ tariff	0 7 0 4 -9 0 0 0
w:, _ tell	0 0 0 2 -6 0 3 0
w:, _ that	-10 0 5 -11 2 8 -16 0
w:, _ the	-2 6 16 7 -11 -4 -4 0
w:, _ their	0 2 0 0 -10 0 8 0
w:, _ them	0 0 0 6 0 0 0 0
w:, _ then	0 0 2 5 -14 3 0 5
w:, _ there	0 22 0 -1 -20 0 0 3
w:, _ they	0 16 0 -4 -10 0 4 0
w:, _ to	-5 1 -4 10 -3 0 -5 3
w:, _ trade	0 0 0 0 9 0 -2 0
w:, _ up	10 15 0 0 -22 0 0 0
w:, _ vow	0 0 0 0 -3 0 10 0
w:, _ warn	3 2 0 0 0 -3 -6 0
w:, _ we	0 15 0 2 -29 6 6 0
w:, _ were	0 0 0 6 -2 0 0 0
w:, _ what	0 11 0 1 -12 0 0 0
w:, _ will	0 -4 0 -1 -5 6 0 9
w:, _ would	8 4 0 0 -15 -2 1 3
w:, _ you	0 -7 0 0 19 0 0 0
w:, _ your	0 -3 0 0 11 0 0 0
w:, a	0 -12 0 -17 11 6 0 0
w:, according	0 11 0 -4 1 -3 0 0
w:, after	-1 -11 0 0 21 0 0 0
w:, all	0 -2 0 0 6 0 0 0
w:, also	0 0 0 0 -2 0 6 0
w:, among	0 0 0 0 7 0 0 0
w:, and	12 3 21 13 -34 5 -1 0
w:, as	-6 8 0 22 -23 0 2 0
w:, at	0 6 0 0 0 0 -3 0
w:, begin	0 -7 0 0 7 0 0 0
w:, both	0 10 0 -14 2 0 0 0
w:, by	8 12 2 -1 -14 0 0 0
w:, call	0 -2 0 0 8 0 0 0
w:, coffee	0 15 0 0 -15 0 0 0
w:, could	0 10 0 0 -19 0 12 0
w:, down	0 -2 0 0 10 0 0 0
w:, due	0 0 0 0 -15 8 0 6
w:, duty	0 -7 0 9 0 0 0 0
w:, expect	3 5 0 0 -6 0 0 0
w:, failing	0 13 0 0 -8 0 0 0
w:, fee	0 -5 0 0 0 6 0 0
w:, for	0 6 0 -2 0 0 0 0
w:, from	2 23 0 11 -31 0 -1 0
w:, has	0 -12 0 -4 7 0 8 0
w:, he	0 1 0 14 -13 6 -21 5
w:, here	0 0 0 12 -10 0 0 0
w:, his	0 -1 0 7 0 0 0 0
w:, i	6 -8 0 -4 5 0 0 0
w:, if	0 10 0 -19 2 -9 2 -3
w:, in	0 6 -2 0 0 -6 0 -1
w:, it	0 12 -7 -4 4 0 -15 -3
w:, its	9 -8 0 0 0 0 0 0
w:, like	0 15 0 0 -14 0 0 0
w:, make	0 6 0 0 -4 0 0 0
w:, mr	0 0 0 0 -5 0 0 6
w:, no	0 0 0 5 -10 0 0 3
w:, not	0 8 0 0 -9 0 0 4
w:, nothing	0 -3 0 0 9 0 0 0
w:, now	0 2 0 -1 -9 0 12 0
w:, on	5 21 0 0 -14 -4 -1 0
w:, or	0 8 0 0 -16 7 4 0
w:, our	0 3 6 0 -13 0 0 0
w:, over	2 0 0 5 -10 0 0 0
w:, pay	0 -4 0 0 8 0 0 0
w:, plu	0 -3 0 0 9 0 0 0
w:, reckon	0 0 4 0 -13 8 0 0
w:, say	9 10 0 -15 13 -17 -24 -5
w:, she	0 -4 0 -3 7 0 3 0
w:, should	0 0 0 -3 0 0 9 0
w:, so	8 -15 -1 0 2 0 0 8
w:, suspend	0 6 0 -1 -3 1 0 0
w:, tell	0 -5 0 0 14 0 -3 0
w:, the	-6 3 -20 8 3 -2 0 -1
w:, there	0 -8 0 0 0 0 0 12
w:, they	0 -11 0 -2 20 0 0 0
w:, they'd	0 0 0 8 -1 0 0 0
w:, to	0 -6 0 9 -16 2 10 0
w:, together	0 0 0 -1 7 0 0 0
w:, too	0 6 0 0 0 0 0 0
w:, twice	0 0 6 3 -8 0 0 0
w:, unless	0 19 0 2 -15 0 0 0
w:, until	0 -4 0 0 14 0 0 0
w:, up	0 -4 0 -6 4 0 5 0
w:, warn	0 0 1 5 -13 4 -3 2
w:, was	0 3 0 0 -13 0 8 0
w:, we	0 -3 8 -2 0 0 3 0
w:, what	0 7 0 0 -4 0 0 0
w:, whatever	0 -8 0 1 8 0 0 0
w:, when	0 -7 0 7 -2 5 0 0
w:, which	0 -6 7 0 -5 6 8 -1
w:, who	0 -10 0 -7 5 -1 -8 13
w:, whose	11 0 0 0 -4 0 0 0
w:, will	0 -17 0 -4 34 0 0 0
w:, with	0 0 0 0 7 0 -1 0
w:, would	0 8 0 -7 -8 0 3 5
w:, write	0 0 0 0 -13 9 0 0
w:, you	0 7 0 0 -1 0 0 0
w:-	-1 0 0 0 8 0 4 -12
w:- <duty>	0 0 0 -1 9 0 -2 0
w:- _ ,	0 0 0 -1 9 0 0 0
w:- _ -	0 -9 0 -4 15 0 1 0
w:- _ .	0 -5 0 0 7 0 0 0
w:- _ ?	0 9 0 0 -8 0 0 0
w:- _ duty	0 7 0 0 -6 0 0 0
w:- _ on	0 0 0 0 9 0 0 0
w:- _ or	0 0 0 0 -4 0 6 0
w:- _ that	0 8 0 0 -4 0 0 0
w:- earth	-1 -1 0 0 -1 0 11 0
w:- free	0 0 0 -4 0 0 10 0
w:- owned	7 0 0 0 -6 0 0 0
w:- tariff	0 0 0 -1 8 0 -1 0
w:- up	0 7 0 0 -2 0 0 0
w:.	-33 -9 -31 -24 81 -27 -22 -31
w:. "	-3 7 -1 0 0 0 0 -4
w:. .	0 8 0 0 0 0 0 0
w:. <number>	0 -2 0 0 8 0 0 0
w:. <person>	0 9 0 -7 -2 0 0 0
w:. _ .	0 4 0 -6 10 -2 0 0
w:. m	0 0 0 -1 10 0 0 0
w:. on	0 0 0 0 6 0 0 0
w:/	0 -5 0 -8 20 0 0 0
w::	-24 8 -28 -4 27 -7 3 -25
w:: "	0 -9 0 -1 12 0 0 0
w:: <level>	0 18 0 0 -15 0 0 0
w:: <name>	-2 9 0 -8 0 5 -5 0
w:: <number>	-2 7 -4 -17 3 0 11 -3
w:: <seat>	0 -2 0 0 -4 0 3 8
w:: <v-impose>	0 0 0 4 -7 0 6 0
w:: _ 's	0 1 0 3 -11 0 0 8
w:: _ ,	0 11 0 -5 -3 0 1 0
w:: _ .	0 26 0 0 -19 0 0 0
w:: _ <level>	0 -13 0 -2 11 0 3 0
w:: _ <name>	0 0 0 0 7 0 0 0
w:: _ <number>	0 -1 0 0 6 0 0 0
w:: _ <organisation>	0 0 0 -4 9 0 0 0
w:: _ <seat>	0 0 0 0 -2 0 6 0
w:: _ and	0 -8 0 -1 19 0 0 0
w:: _ go	0 -3 0 0 10 0 0 0
w:: _ have	0 0 0 3 -8 0 6 0
w:: _ if	0 14 0 0 -11 0 0 0
w:: _ in	0 9 0 0 -7 0 0 0
w:: _ it	0 7 0 -3 -10 8 0 0
w:: _ may	0 0 0 0 6 0 0 0
w:: _ of	0 -3 0 -1 14 0 0 0
w:: _ on	0 1 0 11 -11 0 0 0
w:: _ our	0 -1 0 4 -6 0 4 0
w:: _ the	0 -6 0 21 -8 4 -1 0
w:: _ we	0 6 0 0 -2 0 0 0
w:: _ what	0 10 0 0 -6 0 0 0
w:: _ will	0 0 0 0 9 0 0 0
w:: _ —	0 7 0 0 -3 0 0 0
w:: and	0 2 0 -4 11 0 -1 0
w:: any	0 0 0 0 -5 0 6 0
w:: i	0 -3 0 0 14 0 0 0
w:: in	0 6 0 0 0 0 0 0
w:: it	0 -5 0 6 0 0 0 0
w:: mr	0 0 0 -6 9 0 0 0
w:: on	0 16 0 0 -15 0 0 0
w:: so	0 21 0 0 -20 0 0 0
w:: the	0 -17 9 -5 14 -1 0 0
w:: then	0 6 0 36 -41 7 -2 0
w:: they	0 -1 0 3 -4 0 6 0
w:: what	0 -6 0 0 24 0 0 0
w:: you	0 0 0 0 -4 0 7 0
w:;	-4 9 10 -8 2 0 -7 -9
w:; <goods>	0 0 0 0 -4 0 6 0
w:; <level>	0 8 0 0 -6 0 0 0
w:; <name>	0 -5 0 -5 16 0 0 0
w:; <not>	0 12 0 0 -10 0 0 0
w:; _ have	0 0 10 0 -7 0 0 0
w:; _ is	0 0 0 -6 4 1 0 0
w:; _ on	0 6 0 0 -5 0 0 0
w:; _ the	0 6 0 0 -9 0 0 0
w:; and	0 -1 0 0 6 0 0 0
w:; for	0 4 0 1 -8 0 0 0
w:; he	0 0 4 0 -6 0 0 0
w:; if	0 0 0 7 -5 5 -2 0
w:; it	0 -3 0 -6 13 0 0 0
w:; no	0 6 0 0 -6 0 0 0
w:; the	0 10 0 -5 1 0 -1 0
w:<agent>	-8 16 -24 -1 -7 -4 15 0
w:<agent> ,	-2 0 -2 0 12 -10 1 -3
w:<agent> .	0 12 0 2 -5 -6 0 0
w:<agent> <agent>	0 0 0 0 8 0 0 0
w:<agent> <v-begin>	0 -2 0 0 7 0 0 0
w:<agent> <v-say>	-2 8 0 14 -26 -2 7 2
w:<agent> are	0 0 0 0 -3 0 0 9
w:<agent> donald	0 0 0 4 -6 0 0 0
w:<agent> for	0 7 0 0 -1 0 0 0
w:<agent> had	0 0 0 0 7 0 0 0
w:<agent> in	0 4 0 6 -6 0 0 0
w:<agent> is	0 0 0 0 7 0 0 0
w:<agent> must	0 0 0 0 8 0 0 0
w:<agent> of	6 8 0 -3 -16 -3 9 0
w:<agent> on	0 3 0 -1 -16 4 11 0
w:<agent> say	0 10 0 12 -20 0 1 0
w:<agent> tell	0 0 0 4 -15 0 3 5
w:<agent> that	0 0 0 0 6 0 0 0
w:<agent> the	0 -5 0 0 0 10 0 0
w:<agent> to	0 0 0 7 -4 0 0 0
w:<agent> would	0 -5 0 0 14 0 0 0
w:<day-ahead>	-18 16 -24 9 27 -8 -36 -35
w:<day-ahead> "	0 0 0 8 -9 0 0 0
w:<day-ahead> ,	0 18 0 22 -30 0 -1 -13
w:<day-ahead> .	1 -11 1 1 12 0 -1 0
w:<day-ahead> :	0 6 0 0 -2 0 0 0
w:<day-ahead> ;	0 -3 0 -3 13 0 0 0
w:<day-ahead> ?	0 13 0 0 -11 0 0 0
w:<day-ahead> _ "	0 -7 0 4 4 0 0 0
w:<day-ahead> _ ,	0 -2 0 0 7 0 0 0
w:<day-ahead> _ <level>	1 11 0 7 -24 0 0 0
w:<day-ahead> _ <name>	0 -8 0 3 3 0 0 0
w:<day-ahead> _ <number>	0 -8 0 3 0 0 0 4
w:<day-ahead> _ <quality>	0 11 0 0 -18 0 7 0
w:<day-ahead> _ a	0 -2 0 -7 2 4 0 0
w:<day-ahead> _ and	0 0 0 14 -11 2 0 0
w:<day-ahead> _ both	0 7 0 0 -1 0 0 0
w:<day-ahead> _ for	0 6 0 0 -4 0 0 0
w:<day-ahead> _ if	0 12 0 0 -3 0 0 0
w:<day-ahead> _ in	0 13 0 -4 -8 0 0 0
w:<day-ahead> _ is	0 18 0 0 -16 0 0 0
w:<day-ahead> _ its	0 10 0 0 -8 0 0 0
w:<day-ahead> _ no	0 0 0 8 -6 0 0 0
w:<day-ahead> _ or	0 0 0 17 -23 0 0 0
w:<day-ahead> _ there	0 -7 0 5 1 0 0 0
w:<day-ahead> _ to	0 -6 0 3 0 4 0 0
w:<day-ahead> _ we	0 8 0 0 -6 0 0 0
w:<day-ahead> _ what	0 8 0 0 -8 0 0 0
w:<day-ahead> _ when	0 -8 2 -2 8 0 0 0
w:<day-ahead> _ will	0 6 0 0 -1 0 0 0
w:<day-ahead> and	0 -3 0 -6 8 0 2 0
w:<day-ahead> as	0 -11 0 0 13 0 0 0
w:<day-ahead> before	0 10 0 0 -9 0 0 0
w:<day-ahead> if	0 -3 0 17 -3 0 -1 0
w:<day-ahead> it	0 9 0 0 -5 0 0 0
w:<day-ahead> or	0 0 0 4 -14 8 0 0
w:<day-ahead> that	0 0 0 -6 8 0 0 0
w:<day-ahead> the	0 9 0 0 -14 0 6 0
w:<day-ahead> they	0 9 0 0 -8 0 0 0
w:<day-ahead> to	0 -10 0 14 0 0 0 0
w:<day-ahead> unless	0 2 0 9 -17 5 0 0
w:<day-gone>	-4 3 -29 0 36 -45 -8 -27
w:<day-gone> 's	0 3 0 5 -12 0 2 0
w:<day-gone> ,	0 0 0 1 9 0 -7 0
w:<day-gone> :	0 6 0 0 -3 0 0 0
w:<day-gone> ;	0 0 0 -6 9 0 0 0
w:<day-gone> _ ,	0 12 0 1 -22 0 8 0
w:<day-gone> _ <name>	8 0 0 9 -13 0 -1 0
w:<day-gone> _ <person>	0 0 0 6 0 0 0 0
w:<day-gone> _ a	0 0 0 -2 14 0 0 0
w:<day-gone> _ and	0 0 0 0 8 0 0 0
w:<day-gone> _ as	0 10 0 0 -9 0 0 0
w:<day-gone> _ if	0 10 0 0 -9 0 0 0
w:<day-gone> _ in	0 6 0 0 -5 0 0 0
w:<day-gone> _ it	0 -2 0 0 11 0 -1 0
w:<day-gone> _ its	0 0 0 0 -8 0 10 0
w:<day-gone> _ sign	0 0 0 -1 6 0 0 0
w:<day-gone> _ threaten	2 0 0 -9 6 0 0 0
w:<day-gone> _ would	0 0 0 8 -6 0 0 0
w:<day-gone> after	0 0 0 -2 9 0 0 0
w:<day-gone> and	0 0 0 0 10 0 0 0
w:<day-gone> he	0 0 0 8 -7 0 0 0
w:<day-gone> to	0 0 0 9 -4 0 0 0
w:<day-gone> unless	0 0 0 0 6 0 0 0
w:<day-today>	-14 1 -29 -11 60 -32 -26 -27
w:<day-today> (	0 0 0 0 6 0 0 0
w:<day-today> ,	0 13 0 -13 0 0 0 0
w:<day-today> .	0 11 0 -2 0 0 0 0
w:<day-today> _ .	0 0 0 6 -4 0 0 0
w:<day-today> _ <person>	0 0 0 -6 3 0 1 0
w:<day-today> _ it	0 5 0 10 -15 0 0 0
w:<day-today> _ the	0 0 0 6 0 0 0 0
w:<day-today> that	0 0 0 8 0 0 0 0
w:<duty>	-9 -16 -1 23 -3 0 9 3
w:<duty> ,	0 0 0 0 -8 0 13 0
w:<duty> -	0 0 0 -4 0 0 10 0
w:<duty> .	0 -19 -1 11 -8 0 9 4
w:<duty> ;	0 0 0 -1 9 0 0 0
w:<duty> <level>	0 -5 0 0 10 0 0 0
w:<duty> <not>	0 -8 0 0 9 0 0 0
w:<duty> <quality>	0 -4 0 6 0 0 0 0
w:<duty> <v-begin>	7 9 -2 0 0 -3 -10 0
w:<duty> <v-down>	3 2 0 -13 7 -1 -2 0
w:<duty> <v-impose>	1 0 0 0 0 0 -4 6
w:<duty> <v-stay>	1 -10 0 0 3 6 0 0
w:<duty> <v-threaten>	0 8 0 -1 0 0 0 0
w:<duty> <v-up>	0 6 0 0 -19 -1 7 7
w:<duty> are	0 -9 0 -4 21 0 0 0
w:<duty> at	0 0 0 0 9 0 0 0
w:<duty> back	0 20 0 0 -13 0 -1 0
w:<duty> by	0 0 0 9 -5 0 0 0
w:<duty> come	4 8 0 -7 0 0 0 0
w:<duty> could	0 5 0 9 -10 0 0 0
w:<duty> down	0 -1 0 0 9 0 0 0
w:<duty> end	0 0 0 0 6 0 0 0
w:<duty> fall	0 -1 0 0 6 0 0 0
w:<duty> for	0 -6 0 0 0 9 -3 0
w:<duty> from	0 -4 12 0 -3 0 0 0
w:<duty> go	0 7 0 0 0 0 0 0
w:<duty> is	0 0 5 2 -7 0 0 0
w:<duty> lapse	0 0 0 11 -9 0 0 0
w:<duty> may	0 0 0 11 -6 0 0 0
w:<duty> negotiation	0 0 0 0 -8 5 0 4
w:<duty> of	1 -3 -6 18 -16 3 0 1
w:<duty> on	0 6 -2 2 -5 -1 0 0
w:<duty> return	0 0 6 0 0 0 0 0
w:<duty> talk	0 0 2 0 -9 0 0 11
w:<duty> will	0 0 0 -6 7 1 0 0
w:<duty> would	0 8 0 0 -2 1 0 -7
w:<gate>	-5 8 -4 -32 11 0 1 0
w:<gate> ,	0 0 0 -4 0 0 6 0
w:<gate> .	2 0 0 -5 -11 8 0 10
w:<gate> <agent>	0 6 0 0 -3 0 0 0
w:<gate> <v-down>	0 6 0 0 -5 0 0 0
w:<gate> <v-say>	0 -3 0 -3 11 0 0 0
w:<gate> administration	0 7 0 0 -7 0 0 0
w:<gate> fee	0 -6 0 0 -3 11 0 0
w:<gate> in	0 0 0 0 10 0 0 0
w:<gate> is	0 2 0 7 -11 0 0 0
w:<gate> of	0 0 0 1 -2 0 9 0
w:<gate> say	0 0 0 0 7 0 -2 0
w:<gate> would	0 21 0 -11 -19 0 6 0
w:<goods-amount>	-1 0 0 -10 31 0 -3 0
w:<goods-amount> of	0 0 0 0 17 0 0 0
w:<goods>	-2 -2 6 -6 5 -14 15 1
w:<goods> "	0 -1 0 -4 0 0 7 0
w:<goods> )	0 6 0 0 -5 0 0 0
w:<goods> ,	-15 -2 0 5 -13 6 19 -1
w:<goods> -	0 0 0 0 8 0 0 0
w:<goods> .	-3 10 -7 -7 -7 -6 6 15
w:<goods> :	0 0 0 0 12 0 -4 0
w:<goods> <duty>	0 2 5 -15 -8 -1 9 8
w:<goods> <goods>	1 -8 -5 -6 20 0 -7 0
w:<goods> <level-noun>	0 0 7 0 0 0 0 0
w:<goods> <level>	0 2 5 -8 0 0 -2 0
w:<goods> <not>	0 0 0 0 7 0 0 0
w:<goods> <sender>	0 -13 12 5 0 -10 0 0
w:<goods> <taker>	0 -4 0 0 7 0 0 0
w:<goods> <v-bear>	-2 23 -2 1 -12 0 -2 0
w:<goods> <v-down>	0 -10 0 -10 17 4 0 0
w:<goods> <v-impose>	0 9 11 0 -25 0 7 0
w:<goods> <v-sell>	0 0 0 0 0 8 0 0
w:<goods> <v-stay>	6 0 0 0 0 0 0 0
w:<goods> <v-target>	0 4 7 -2 -15 0 3 0
w:<goods> <v-up>	0 5 0 12 -13 0 0 0
w:<goods> ?	0 -10 0 -3 26 0 0 0
w:<goods> again	0 15 0 0 -4 0 0 0
w:<goods> altogether	1 0 0 0 -7 0 8 0
w:<goods> and	-9 -8 -7 0 26 0 -5 -2
w:<goods> are	0 0 0 10 -5 0 0 0
w:<goods> as	0 -7 0 0 -2 0 9 0
w:<goods> at	-3 16 0 0 -20 3 0 0
w:<goods> because	0 0 0 -4 0 6 0 0
w:<goods> before	0 -5 0 0 7 0 0 0
w:<goods> butter	0 -1 0 8 0 0 0 0
w:<goods> by	0 -1 0 16 -13 0 1 0
w:<goods> come	0 -7 0 -8 11 4 0 0
w:<goods> could	0 0 0 11 -17 0 -2 11
w:<goods> duty	0 8 -1 -3 -3 0 6 0
w:<goods> enter	0 6 0 0 -2 0 0 0
w:<goods> for	6 1 0 4 -6 0 -4 0
w:<goods> from	5 -7 0 0 -2 10 0 0
w:<goods> future	2 0 6 0 -4 0 0 0
w:<goods> go	0 -1 0 9 0 0 0 0
w:<goods> good	0 0 0 -2 11 0 0 0
w:<goods> had	0 -1 0 0 6 0 0 0
w:<goods> has	0 9 0 0 -5 0 0 0
w:<goods> have	0 0 0 0 9 0 0 0
w:<goods> in	0 -6 0 0 11 0 0 0
w:<goods> into	0 -5 0 0 16 0 0 0
w:<goods> is	0 -10 0 8 2 0 -3 0
w:<goods> it	0 0 0 -3 0 0 8 0
w:<goods> leave	0 9 0 0 -9 0 0 0
w:<goods> maker	0 0 0 8 0 0 0 0
w:<goods> may	0 -6 0 6 0 0 0 0
w:<goods> might	0 0 0 12 -10 0 0 0
w:<goods> of	8 -3 -3 -7 13 -11 0 -4
w:<goods> on	0 -19 0 0 22 -1 0 0
w:<goods> or	0 -2 0 6 1 0 0 0
w:<goods> over	0 0 0 -4 7 0 0 0
w:<goods> pay	0 10 0 5 -8 0 0 0
w:<goods> plant	0 0 0 0 9 0 0 0
w:<goods> powder	0 4 0 0 -16 0 10 0
w:<goods> product	0 0 0 -1 11 0 0 0
w:<goods> ship	0 0 0 0 -3 9 0 0
w:<goods> since	0 0 0 9 -17 0 9 0
w:<goods> stand	7 0 0 0 0 0 0 0
w:<goods> surcharge	0 0 0 0 7 0 0 0
w:<goods> tariff	0 -3 11 -2 -10 0 0 11
w:<goods> that	0 -7 0 -12 31 0 -2 0
w:<goods> to	9 -12 3 14 -22 9 0 0
w:<goods> truce	0 -5 0 0 12 0 0 0
w:<goods> under	0 0 0 -3 9 0 0 0
w:<goods> were	0 -3 0 -2 21 0 0 0
w:<goods> will	4 5 0 8 -15 -5 6 0
w:<goods> with	0 0 0 0 -8 0 15 0
w:<goods> worth	0 3 0 -3 -9 -1 15 0
w:<goods> would	1 4 -6 8 -13 -5 4 0
w:<goods> yarn	0 0 0 -5 0 0 6 0
w:<level-noun>	-29 9 -4 -11 -4 -6 24 -15
w:<level-noun> ,	0 0 0 -6 0 0 8 0
w:<level-noun> .	0 -9 0 -6 10 4 0 0
w:<level-noun> <level>	0 9 0 -14 0 0 2 0
w:<level-noun> <name>	0 0 0 3 -9 6 0 0
w:<level-noun> <not>	0 0 0 -1 -3 0 11 0
w:<level-noun> <quality>	0 0 0 -2 -2 0 10 0
w:<level-noun> <v-begin>	0 -18 0 -7 27 0 0 0
w:<level-noun> <v-down>	0 -13 0 -2 19 0 0 0
w:<level-noun> <v-impose>	0 -1 0 0 9 0 0 0
w:<level-noun> <v-stay>	0 -6 0 0 11 0 0 0
w:<level-noun> <v-up>	0 0 0 0 7 0 0 0
w:<level-noun> a	0 0 0 -3 12 0 -3 0
w:<level-noun> apply	0 -5 0 0 7 0 0 0
w:<level-noun> by	0 2 0 -6 6 0 -1 0
w:<level-noun> come	0 -11 0 -1 17 0 0 0
w:<level-noun> could	0 0 7 0 0 0 0 0
w:<level-noun> from	0 9 0 -4 0 0 0 0
w:<level-noun> if	0 6 0 0 0 0 0 0
w:<level-noun> in	0 0 0 6 -8 0 5 0
w:<level-noun> it	0 -2 12 0 -2 0 0 0
w:<level-noun> its	0 0 0 12 -8 0 0 0
w:<level-noun> now	0 -4 0 0 6 0 0 0
w:<level-noun> of	0 18 -4 5 -14 0 -7 3
w:<level-noun> on	0 -7 0 4 -2 3 2 0
w:<level-noun> over	0 0 0 8 -5 0 0 0
w:<level-noun> that	0 0 0 0 12 0 0 0
w:<level-noun> to	0 0 0 -6 15 0 -10 0
w:<level-noun> was	0 0 0 8 -3 0 0 0
w:<level-noun> will	0 8 0 0 -4 0 0 0
w:<level-noun> with	0 8 0 -3 -1 0 0 0
w:<level-noun> would	0 -4 0 -7 3 0 8 0
w:<level>	-18 2 0 0 18 -6 -6 -13
w:<level> )	0 -1 0 0 9 0 0 0
w:<level> ,	0 0 0 3 2 -6 0 -1
w:<level> .	-16 7 0 0 2 -14 6 -8
w:<level> ;	0 0 0 -2 -10 0 12 0
w:<level> <day-gone>	0 13 0 0 -11 0 0 0
w:<level> <duty>	0 8 0 5 -9 6 -17 0
w:<level> <level-noun>	0 7 0 0 -3 0 0 0
w:<level> <level>	0 9 0 0 -6 0 0 0
w:<level> <v-begin>	0 9 0 15 -27 0 0 0
w:<level> <v-down>	0 0 4 4 -9 0 0 0
w:<level> <v-impose>	0 10 6 10 -22 0 -1 0
w:<level> <v-stay>	0 11 0 0 -12 0 0 0
w:<level> <v-threaten>	0 0 0 12 -10 0 0 0
w:<level> _ "	0 0 0 0 7 0 0 0
w:<level> _ ,	0 8 0 0 -4 0 0 0
w:<level> _ .	0 21 0 -19 -4 0 0 0
w:<level> _ <day-ahead>	-1 -28 0 7 19 0 0 0
w:<level> _ <level>	0 9 0 -15 1 -1 0 3
w:<level> _ <month-gone>	0 -5 0 0 12 0 0 0
w:<level> _ <name>	0 0 0 -2 8 0 -2 0
w:<level> _ <number>	0 -4 0 0 7 0 0 0
w:<level> _ <person>	0 -4 0 -6 6 0 4 0
w:<level> _ <quality>	0 -3 -1 -1 0 0 8 0
w:<level> _ <seat>	0 0 0 -7 0 0 11 0
w:<level> _ <span>	0 1 22 0 -27 0 0 0
w:<level> _ a	0 0 0 0 -4 7 0 0
w:<level> _ all	0 6 0 0 -2 0 0 0
w:<level> _ and	0 0 0 -6 0 0 2 0
w:<level> _ as	0 7 0 0 -4 0 0 0
w:<level> _ been	0 0 0 16 -13 0 0 0
w:<level> _ both	0 6 0 0 -6 0 0 0
w:<level> _ by	0 -4 6 0 0 0 0 0
w:<level> _ car	0 0 0 0 -6 0 7 0
w:<level> _ duty	0 7 0 0 -6 0 0 0
w:<level> _ every	0 5 0 9 -15 0 0 0
w:<level> _ everything	0 -4 0 8 0 0 0 0
w:<level> _ fentanyl	0 0 0 -1 6 0 0 0
w:<level> _ from	0 10 0 2 -12 0 0 0
w:<level> _ he	0 0 0 6 -5 0 0 0
w:<level> _ if	0 12 0 0 -10 0 0 0
w:<level> _ is	0 -5 0 0 9 0 0 0
w:<level> _ its	0 -9 0 8 2 0 0 0
w:<level> _ last	0 -6 0 0 7 0 0 0
w:<level> _ no	0 -3 0 0 7 0 0 0
w:<level> _ of	0 5 0 12 -12 0 0 0
w:<level> _ on	0 5 0 20 -26 12 -16 0
w:<level> _ once	0 0 0 0 6 0 0 0
w:<level> _ present	0 8 0 0 -6 0 0 0
w:<level> _ steel	0 -3 0 0 8 0 0 0
w:<level> _ tea	0 11 0 0 -12 0 0 0
w:<level> _ the	-2 5 0 0 1 -2 -6 0
w:<level> _ they	0 0 0 -2 9 0 0 0
w:<level> _ those	0 0 0 7 -5 0 0 0
w:<level> _ to	4 3 0 -9 -5 0 1 0
w:<level> _ top	0 0 0 7 -5 0 0 0
w:<level> _ where	0 6 0 0 -5 0 0 0
w:<level> _ will	0 -9 0 8 0 0 0 0
w:<level> again	0 26 0 0 -27 0 0 0
w:<level> and	0 6 -5 -2 4 0 -11 4
w:<level> apply	0 14 0 0 -12 0 0 0
w:<level> at	0 10 0 -4 0 0 0 0
w:<level> because	0 0 0 6 -6 0 0 0
w:<level> come	0 3 0 5 -10 0 0 0
w:<level> duty	0 10 0 0 -13 7 -1 0
w:<level> for	0 0 0 2 3 0 -6 0
w:<level> from	-1 -25 0 3 23 0 0 0
w:<level> here	0 12 0 0 -12 0 0 0
w:<level> if	0 -6 6 -5 1 0 5 0
w:<level> in	0 6 15 -3 -11 0 -8 3
w:<level> instead	0 13 0 1 -13 0 0 0
w:<level> is	0 3 0 0 -10 7 0 0
w:<level> it	0 -10 0 7 0 0 0 0
w:<level> lower	0 -2 6 0 0 0 0 0
w:<level> more	0 -12 0 0 19 0 0 0
w:<level> now	0 10 0 0 -5 0 -3 0
w:<level> of	0 -32 0 -5 47 0 -3 0
w:<level> on	0 -2 -4 20 -21 0 12 -5
w:<level> or	0 -11 0 0 9 0 0 0
w:<level> over	0 -6 0 0 9 0 0 0
w:<level> since	0 -9 0 0 16 0 0 0
w:<level> tariff	0 -2 0 5 0 0 -7 0
w:<level> tax	0 0 0 -8 6 0 0 0
w:<level> that	0 6 0 -2 0 0 0 0
w:<level> to	0 3 2 -14 2 0 0 0
w:<level> until	0 -6 0 -2 14 0 0 0
w:<level> would	0 -7 0 1 -3 0 7 5
w:<level> —	0 -6 0 0 4 0 0 0
w:<money>	-16 -27 -4 -41 34 6 9 -6
w:<money> ,	0 0 0 0 0 0 7 0
w:<money> .	0 0 0 0 20 0 0 0
w:<money> _ .	0 0 0 0 7 0 0 0
w:<money> _ <number>	0 0 0 0 6 0 0 0
w:<money> _ the	0 0 0 0 7 0 0 0
w:<money> _ ton	0 0 0 0 -5 13 0 0
w:<money> _ which	0 0 0 0 -3 0 6 0
w:<money> a	0 -1 0 0 -6 11 1 0
w:<money> in	0 0 0 0 20 -4 0 0
w:<money> of	0 0 0 -6 5 0 0 0
w:<month-ahead>	-15 17 -4 -7 8 -20 -17 4
w:<month-ahead> ,	0 0 3 0 -20 0 4 17
w:<month-ahead> <v-down>	0 8 0 0 -4 0 0 0
w:<month-ahead> _ and	0 -1 0 0 8 0 0 0
w:<month-ahead> _ as	0 -4 0 6 0 0 0 0
w:<month-ahead> _ the	0 8 0 -2 0 -4 0 0
w:<month-ahead> and	0 0 0 6 -5 0 0 0
w:<month-ahead> come	0 8 0 0 -4 0 0 0
w:<month-gone>	-3 15 -23 -20 20 0 0 -17
w:<month-gone> )	0 17 0 0 -15 0 0 0
w:<month-gone> ,	6 0 0 -5 0 9 -6 0
w:<month-gone> _ and	0 8 0 0 -2 0 0 0
w:<month-gone> _ be	0 12 0 0 -11 0 0 0
w:<month-gone> _ it	0 0 0 0 9 0 0 0
w:<month-gone> _ the	10 0 0 0 -17 5 4 0
w:<month-gone> _ when	0 6 0 0 -2 0 0 0
w:<month-gone> and	0 -6 0 0 7 0 1 0
w:<month-gone> that	0 0 0 -2 7 0 0 0
w:<month-gone> would	0 8 0 0 -7 0 0 0
w:<name>	2 -24 -12 13 21 8 -4 -26
w:<name> 's	6 23 10 -8 -6 -16 -9 -12
w:<name> )	0 -5 0 0 7 0 0 0
w:<name> ,	-1 -12 13 0 8 3 -14 -5
w:<name> .	13 -6 0 10 0 -11 -14 0
w:<name> :	0 -3 0 -4 17 0 0 0
w:<name> <agent>	0 0 0 8 -14 9 0 0
w:<name> <duty>	0 0 0 -16 8 0 1 0
w:<name> <goods>	0 -7 0 -8 27 0 0 0
w:<name> <level-noun>	0 -2 0 0 6 0 0 0
w:<name> <level>	0 18 0 -6 -3 0 -6 0
w:<name> <number>	0 -8 0 1 7 0 0 0
w:<name> <v-agree>	0 0 0 0 0 0 6 0
w:<name> <v-bear>	0 4 0 0 -7 0 1 0
w:<name> <v-begin>	-1 17 0 -13 0 0 0 0
w:<name> <v-down>	0 6 0 -5 0 0 0 0
w:<name> <v-end>	-3 5 0 0 9 0 -2 0
w:<name> <v-impose>	-4 2 0 -27 10 0 4 1
w:<name> <v-propose>	0 0 0 -8 0 0 4 4
w:<name> <v-say>	0 -5 0 -6 0 0 9 5
w:<name> <v-sell>	0 0 0 8 -6 0 0 0
w:<name> <v-target>	0 -9 0 2 -2 7 2 0
w:<name> <v-threaten>	0 0 0 8 -10 8 -3 0
w:<name> <v-up>	-3 0 0 -9 7 0 6 0
w:<name> ?	0 -3 0 0 15 0 0 0
w:<name> _ ,	0 -14 0 0 23 0 0 0
w:<name> _ .	0 0 0 13 -6 0 0 3
w:<name> _ <day-ahead>	0 0 0 8 -10 0 0 0
w:<name> _ <level>	0 -3 0 -4 7 0 4 0
w:<name> _ <name>	0 0 0 -9 16 -11 -8 7
w:<name> _ <number>	0 -7 0 6 7 0 -2 0
w:<name> _ <points>	0 6 0 2 -10 0 0 0
w:<name> _ <quality>	0 1 0 -3 0 7 -6 0
w:<name> _ <seat>	6 0 0 -5 0 0 0 0
w:<name> _ also	0 -4 0 10 0 0 -4 0
w:<name> _ and	0 0 11 3 -5 0 -3 0
w:<name> _ announce	2 2 0 2 -4 0 -6 0
w:<name> _ answer	0 -1 0 0 0 0 7 0
w:<name> _ as	0 0 0 0 -4 9 0 0
w:<name> _ at	0 -4 0 0 12 0 0 0
w:<name> _ be	0 -1 0 11 0 0 0 0
w:<name> _ been	0 0 0 0 6 0 0 0
w:<name> _ charge	0 4 0 0 3 0 -9 0
w:<name> _ donald	0 0 0 4 -6 0 0 0
w:<name> _ duty	0 -5 0 1 12 0 -4 0
w:<name> _ effect	0 0 0 0 6 0 0 0
w:<name> _ extra	0 9 0 0 -7 0 0 0
w:<name> _ face	0 0 0 -7 8 0 0 0
w:<name> _ for	0 0 0 -1 0 0 6 0
w:<name> _ foreign	0 0 0 0 8 0 -2 0
w:<name> _ from	0 0 0 8 -6 0 0 0
w:<name> _ given	0 0 0 8 -7 0 0 0
w:<name> _ go	0 11 0 -6 0 0 0 0
w:<name> _ he	0 -6 0 0 3 5 -2 0
w:<name> _ hit	0 -3 0 0 -5 6 4 0
w:<name> _ import	0 0 8 0 -5 0 0 0
w:<name> _ in	0 -5 0 17 -20 0 8 -1
w:<name> _ is	0 0 0 11 -9 0 0 0
w:<name> _ it	0 -3 0 -1 15 0 0 0
w:<name> _ let	0 0 0 0 -1 0 7 0
w:<name> _ minister	0 0 0 -3 12 0 0 0
w:<name> _ ministry	9 0 0 0 -7 0 0 0
w:<name> _ next	0 0 0 12 -10 0 0 0
w:<name> _ not	-3 0 0 7 -3 7 -5 0
w:<name> _ now	0 -3 0 -5 15 0 0 0
w:<name> _ of	0 0 0 -4 11 0 0 0
w:<name> _ on	0 15 0 2 -21 0 0 5
w:<name> _ pay	0 -6 0 6 -1 0 0 0
w:<name> _ promise	0 0 0 -1 6 0 0 0
w:<name> _ purchase	0 0 0 7 -6 0 0 0
w:<name> _ raise	0 0 0 -1 7 0 -6 0
w:<name> _ ready	0 0 0 11 -18 0 8 0
w:<name> _ rule	11 0 0 0 -10 0 0 0
w:<name> _ say	0 0 0 -15 -5 0 12 0
w:<name> _ stop	8 0 0 0 -4 0 0 0
w:<name> _ take	0 3 0 0 -9 5 0 0
w:<name> _ tariff	0 -6 0 -2 17 0 -3 0
w:<name> _ the	1 -6 0 0 -2 8 0 -1
w:<name> _ then	0 0 0 1 -3 8 -8 0
w:<name> _ threaten	0 0 0 0 -7 7 0 0
w:<name> _ to	0 20 0 -11 -11 6 0 0
w:<name> _ truce	0 -7 0 0 12 0 0 0
w:<name> _ which	0 0 0 0 7 0 0 0
w:<name> a	0 0 0 11 -9 0 0 0
w:<name> and	-1 -9 0 4 10 -9 -15 8
w:<name> are	1 -1 0 14 -11 0 0 0
w:<name> as	2 0 0 0 -9 0 8 0
w:<name> charge	0 -2 0 0 7 0 0 0
w:<name> could	0 1 0 -12 3 4 0 0
w:<name> doe	0 0 0 6 -12 9 0 0
w:<name> duty	0 -3 0 0 9 0 0 0
w:<name> face	0 1 0 0 -10 0 3 0
w:<name> give	0 0 0 0 6 0 0 0
w:<name> good	0 0 0 -2 7 0 0 0
w:<name> had	0 0 0 -8 29 0 -9 0
w:<name> has	0 -2 0 0 -12 9 14 -1
w:<name> have	0 6 0 0 -1 0 0 0
w:<name> if	5 -7 0 -15 4 1 3 0
w:<name> in	0 -9 0 -3 20 0 0 0
w:<name> insist	0 0 0 0 -10 0 4 6
w:<name> is	1 3 0 3 -13 0 2 0
w:<name> let	0 -4 0 0 10 0 0 0
w:<name> may	3 0 0 0 -17 0 2 6
w:<name> might	3 0 0 14 -25 9 0 0
w:<name> on	0 0 0 0 10 0 0 0
w:<name> open	0 0 0 8 -3 0 0 0
w:<name> over	0 0 0 -1 6 0 0 0
w:<name> president	0 0 0 9 -11 0 0 0
w:<name> reserve	5 0 0 3 -12 0 1 0
w:<name> say	0 -3 0 -1 13 0 0 0
w:<name> shall	0 0 0 0 7 0 0 0
w:<name> should	0 0 0 0 11 0 0 0
w:<name> side	0 0 0 7 -9 0 0 0
w:<name> since	0 -3 0 0 6 0 0 0
w:<name> take	0 19 0 -6 -7 0 -1 0
w:<name> tariff	0 7 0 -8 0 0 0 0
w:<name> tell	0 0 0 0 -3 0 6 0
w:<name> that	0 0 0 9 -5 0 0 0
w:<name> the	0 2 0 0 -5 7 0 0
w:<name> threaten	0 0 0 8 -10 8 -4 0
w:<name> to	0 0 0 2 -9 4 0 0
w:<name> too	0 0 0 16 -12 0 0 0
w:<name> until	0 0 0 8 -6 0 0 0
w:<name> want	0 0 0 0 11 0 0 0
w:<name> will	0 -14 0 -10 25 0 0 0
w:<name> with	0 0 0 13 -7 0 -3 0
w:<name> without	1 -8 0 0 5 0 0 0
w:<name> would	3 1 -4 0 -8 6 2 -8
w:<name> —	0 9 0 0 -6 0 0 0
w:<not>	-32 20 -62 1 21 0 -39 0
w:<not> ,	0 12 0 0 -4 0 -9 -1
w:<not> .	0 -8 0 -11 39 -2 -6 0
w:<not> :	0 7 0 0 -3 0 0 0
w:<not> <agent>	0 -1 0 -3 15 0 0 0
w:<not> <duty>	0 -6 0 -5 18 0 0 0
w:<not> <goods>	0 7 0 0 -23 7 0 9
w:<not> <level-noun>	0 0 0 0 10 0 -6 0
w:<not> <number>	0 6 0 0 -2 0 0 0
w:<not> <v-agree>	0 11 0 0 -8 0 -1 5
w:<not> <v-bear>	0 0 0 0 8 -5 0 0
w:<not> <v-begin>	-1 -21 0 9 5 1 0 0
w:<not> <v-buy>	0 0 0 0 -10 4 8 0
w:<not> <v-down>	-1 -20 0 4 11 1 -1 0
w:<not> <v-end>	0 -10 0 0 0 0 8 0
w:<not> <v-impose>	-6 -1 -2 -3 26 0 -28 0
w:<not> <v-propose>	0 13 0 -3 -1 0 0 0
w:<not> <v-say>	5 3 0 -9 6 -3 -2 0
w:<not> <v-sell>	1 -2 0 5 -8 2 0 0
w:<not> <v-stay>	0 -9 0 0 0 1 0 6
w:<not> <v-up>	0 -8 0 11 0 0 0 0
w:<not> ?	0 -2 0 0 10 0 0 0
w:<not> a	0 5 -1 -14 6 1 -5 -7
w:<not> an	0 -4 0 0 6 0 0 2
w:<not> answer	0 0 0 2 6 0 -6 0
w:<not> any	0 -3 0 0 8 0 0 0
w:<not> anybody	0 8 0 0 -5 0 0 0
w:<not> at	0 -2 0 0 11 0 0 0
w:<not> be	6 -5 0 2 -4 -9 4 5
w:<not> been	0 -4 0 0 10 0 0 0
w:<not> buy	0 0 0 0 -13 5 8 0
w:<not> carry	0 7 0 0 0 -2 0 0
w:<not> change	0 -6 0 2 0 0 0 0
w:<not> come	0 -19 0 0 11 1 0 0
w:<not> deal	0 -9 0 5 0 0 0 2
w:<not> duty	0 -4 0 -2 13 0 0 0
w:<not> end	0 -2 0 0 7 0 0 0
w:<not> extension	0 13 0 0 -7 0 0 0
w:<not> from	11 0 0 0 -15 8 0 0
w:<not> further	0 -2 0 0 6 0 0 0
w:<not> go	0 0 0 9 -4 0 0 0
w:<not> happen	0 13 0 0 -9 0 0 0
w:<not> in	0 -2 0 0 10 0 0 0
w:<not> is	0 -3 0 0 7 0 0 0
w:<not> it	0 24 0 6 -28 0 0 0
w:<not> know	7 -5 0 0 0 0 0 0
w:<not> more	0 -4 0 -3 15 0 0 0
w:<not> new	0 -5 0 0 12 0 0 0
w:<not> one	0 0 0 7 -5 0 0 0
w:<not> other	0 8 0 7 -16 0 0 0
w:<not> renewed	3 2 0 -7 -5 3 0 0
w:<not> second	0 0 0 0 -5 0 0 8
w:<not> sign	0 0 0 0 -2 0 0 6
w:<not> sit	0 0 0 0 -3 0 0 7
w:<not> stop	0 0 0 0 -4 0 11 0
w:<not> such	0 -7 0 0 9 0 0 0
w:<not> that	0 0 0 0 -3 0 0 10
w:<not> the	0 16 0 0 -9 0 0 0
w:<not> think	0 11 0 0 -11 0 0 0
w:<not> to	0 0 0 -2 18 0 -2 0
w:<not> vote	0 7 0 0 -7 0 0 0
w:<not> which	0 1 0 0 -7 5 0 0
w:<not> will	0 0 0 0 6 0 0 0
w:<not> would	0 -1 0 0 6 0 0 0
w:<number>	-93 39 -11 21 -4 -5 -22 -34
w:<number> "	0 7 0 8 -19 0 2 0
w:<number> ,	-4 6 -9 11 -19 0 19 -4
w:<number> .	-18 31 -3 -5 -1 -38 -4 -15
w:<number> /	0 -3 0 -3 17 0 0 0
w:<number> :	-1 -16 -2 -12 26 0 10 -1
w:<number> ;	0 -2 0 0 8 0 0 0
w:<number> <duty>	0 -8 0 6 0 0 0 0
w:<number> <goods>	0 -10 0 -2 21 0 0 0
w:<number> <not>	0 0 0 7 -5 0 0 0
w:<number> <number>	0 -3 0 0 8 0 0 0
w:<number> <person>	0 -9 0 0 0 0 7 0
w:<number> <v-begin>	0 0 0 13 -9 2 0 0
w:<number> <v-down>	0 0 0 8 -10 3 0 0
w:<number> <v-end>	0 -7 0 1 4 0 0 0
w:<number> <v-stay>	0 -6 0 0 9 0 0 0
w:<number> <v-up>	0 -6 0 3 4 0 0 0
w:<number> _ "	0 0 0 11 -11 0 0 0
w:<number> _ 's	0 -2 0 0 6 0 0 0
w:<number> _ .	0 -10 -2 -5 21 0 0 0
w:<number> _ :	0 0 0 -2 8 0 0 0
w:<number> _ <name>	0 12 0 -6 -2 0 0 0
w:<number> _ <number>	-6 14 -10 -17 8 -4 5 -8
w:<number> _ <person>	0 0 0 0 -5 0 11 0
w:<number> _ <quality>	0 -5 0 6 1 0 0 0
w:<number> _ <span>	0 -10 0 0 7 1 0 0
w:<number> _ a	0 9 0 -1 -2 0 0 0
w:<number> _ again	0 -2 0 0 7 0 0 0
w:<number> _ and	0 12 0 1 -4 -5 -3 0
w:<number> _ as	0 -13 0 0 3 8 0 0
w:<number> _ at	0 0 5 0 -12 7 0 0
w:<number> _ back	0 19 0 0 -20 3 0 0
w:<number> _ be	0 1 0 0 -6 0 0 7
w:<number> _ could	0 -9 0 0 16 0 0 0
w:<number> _ fentanyl	0 -7 0 0 8 0 0 0
w:<number> _ if	0 8 0 -3 -3 1 0 0
w:<number> _ in	0 10 0 4 -18 4 0 0
w:<number> _ is	0 15 0 0 -12 0 0 0
w:<number> _ it	0 5 0 7 -9 0 0 0
w:<number> _ its	0 -8 0 3 2 0 0 0
w:<number> _ more	0 10 0 0 -9 0 0 0
w:<number> _ no	0 -12 0 0 15 0 0 0
w:<number> _ or	0 0 0 0 -2 0 7 0
w:<number> _ run	0 8 0 0 -8 0 0 0
w:<number> _ so	0 -2 0 0 6 0 0 0
w:<number> _ that	0 -8 0 7 -1 0 1 0
w:<number> _ the	-4 17 20 0 -24 -1 -8 2
w:<number> _ they	0 -6 0 0 9 0 0 0
w:<number> _ up	0 10 0 0 -8 0 0 0
w:<number> _ were	0 0 0 0 14 -7 0 0
w:<number> _ what	0 -5 0 0 8 0 0 0
w:<number> _ without	0 7 0 0 -5 0 0 0
w:<number> _ would	0 -5 0 0 -3 9 5 0
w:<number> a	0 0 0 -4 12 0 0 0
w:<number> again	0 41 0 -4 -39 0 0 0
w:<number> and	0 29 0 -4 -12 -3 -5 0
w:<number> are	0 9 0 0 -8 0 0 0
w:<number> as	0 -2 0 0 8 0 0 0
w:<number> come	0 0 0 8 -12 3 0 0
w:<number> duty	0 -6 0 8 0 0 0 0
w:<number> go	0 -6 0 3 2 0 0 0
w:<number> hour	0 -7 0 0 13 0 0 0
w:<number> if	0 -6 0 -2 5 0 0 4
w:<number> in	0 0 2 14 -10 0 -1 0
w:<number> is	0 14 0 0 -11 0 0 0
w:<number> it	0 10 0 0 -8 0 0 0
w:<number> job	0 -3 0 -3 -9 19 0 0
w:<number> million	0 -4 0 0 22 -4 0 0
w:<number> of	-1 -3 0 0 13 0 -3 0
w:<number> on	-3 2 3 9 -12 -3 4 0
w:<number> or	0 -3 0 0 10 0 0 0
w:<number> other	0 0 0 10 -7 0 0 0
w:<number> p	0 -2 0 0 7 0 0 0
w:<number> people	0 -4 0 0 0 7 0 0
w:<number> percent	0 0 0 -5 7 0 0 0
w:<number> product	0 -8 0 0 9 0 0 0
w:<number> th	0 0 0 -6 5 0 0 0
w:<number> that	0 -5 0 0 6 0 0 0
w:<number> they	0 -2 0 0 7 0 0 0
w:<number> to	0 -7 0 0 10 0 0 0
w:<number> until	0 -4 0 0 6 0 0 0
w:<number> we	0 -6 0 0 0 8 0 0
w:<number> when	0 10 0 0 -8 0 0 0
w:<number> will	0 8 0 2 -8 0 0 0
w:<number> —	0 -11 0 0 17 0 0 0
w:<office>	1 -25 0 -13 26 2 -9 8
w:<office> ,	6 0 0 2 -7 -2 0 1
w:<office> .	0 0 0 0 8 0 0 0
w:<office> :	0 -6 0 -4 24 -1 0 0
w:<office> <v-propose>	0 0 0 0 8 0 -1 0
w:<office> <v-say>	0 -13 0 0 2 3 4 -3
w:<office> <v-threaten>	0 0 0 -1 -7 7 5 0
w:<office> _ <person>	7 0 0 0 -6 0 0 0
w:<office> _ <seat>	8 0 0 0 -4 0 0 0
w:<office> _ a	0 0 0 -2 9 0 0 0
w:<office> _ and	0 0 0 0 10 0 0 0
w:<office> _ it	0 -2 0 0 8 0 0 0
w:<office> _ not	0 6 0 0 -2 0 0 0
w:<office> _ the	0 -5 10 -3 0 5 -4 0
w:<office> _ then	0 -7 0 0 8 0 0 0
w:<office> _ to	0 0 0 0 11 0 0 0
w:<office> at	0 0 11 0 -9 0 0 0
w:<office> have	0 0 0 7 -7 0 0 0
w:<office> in	8 0 0 0 -2 0 0 0
w:<office> may	0 0 0 0 -10 7 0 7
w:<office> of	0 0 0 0 6 0 0 0
w:<office> on	0 0 0 0 -7 0 0 9
w:<office> warn	0 0 0 0 -9 7 5 0
w:<organisation>	0 -27 -11 3 26 10 -10 -2
w:<organisation> 's	0 -6 0 0 4 2 0 0
w:<organisation> ,	8 -1 -1 0 -9 13 -6 3
w:<organisation> .	-1 0 0 -5 30 0 -5 0
w:<organisation> :	0 0 0 0 -5 0 6 0
w:<organisation> <person>	0 0 0 0 -18 22 0 0
w:<organisation> <v-agree>	0 0 0 0 9 0 -1 0
w:<organisation> <v-bear>	0 0 0 -1 11 0 0 0
w:<organisation> <v-deny>	0 -1 0 0 6 0 0 0
w:<organisation> <v-impose>	0 -7 0 4 10 0 0 0
w:<organisation> <v-propose>	0 8 0 0 -2 0 -1 0
w:<organisation> <v-say>	-10 0 -5 -1 3 0 5 0
w:<organisation> <v-threaten>	0 0 0 -1 -4 8 0 0
w:<organisation> _ .	0 4 0 -3 7 -1 0 0
w:<organisation> _ <day-today>	0 0 0 11 -9 0 0 0
w:<organisation> _ <person>	0 0 0 0 -6 8 0 0
w:<organisation> _ <seat>	0 1 7 0 -2 0 -4 0
w:<organisation> _ a	0 0 0 -2 -2 10 0 0
w:<organisation> _ call	0 8 0 0 -5 0 0 0
w:<organisation> _ no	0 -3 0 0 9 0 0 0
w:<organisation> _ of	0 0 0 5 -9 5 0 0
w:<organisation> _ open	0 0 0 7 -6 0 0 0
w:<organisation> _ say	0 0 0 4 -3 7 0 0
w:<organisation> _ that	0 0 0 -2 22 -3 -2 0
w:<organisation> _ the	0 0 0 -11 22 0 -1 0
w:<organisation> _ threaten	0 0 0 0 7 0 0 0
w:<organisation> _ to	0 0 0 0 10 0 0 0
w:<organisation> _ until	0 9 0 0 -7 0 0 0
w:<organisation> _ warn	2 0 0 -7 -18 17 6 0
w:<organisation> and	0 0 0 0 6 0 0 0
w:<organisation> announce	0 0 0 9 -7 0 0 0
w:<organisation> doe	0 -3 0 0 8 0 0 0
w:<organisation> had	0 0 0 0 7 0 0 0
w:<organisation> has	0 9 0 9 -8 -10 0 0
w:<organisation> in	0 0 11 -4 -11 8 -1 0
w:<organisation> may	0 -2 0 0 0 7 0 0
w:<organisation> must	0 0 0 0 13 0 0 0
w:<organisation> say	-3 0 0 -5 12 -3 2 0
w:<organisation> warn	0 0 0 -1 -5 8 0 0
w:<organisation> will	0 0 0 13 -2 0 -2 0
w:<organisation> would	0 0 0 7 -2 -2 4 0
w:<person>	-8 -22 -31 18 14 2 -4 8
w:<person> 's	0 -7 0 14 5 0 -11 0
w:<person> (	0 -2 0 0 10 0 0 0
w:<person> ,	-1 -10 -1 -4 -1 2 12 8
w:<person> .	0 -6 0 -8 21 2 -4 0
w:<person> :	-8 4 -5 25 -26 8 7 -8
w:<person> <v-impose>	13 9 0 0 -17 0 1 0
w:<person> <v-say>	-5 3 0 3 -6 2 0 9
w:<person> <v-target>	6 -9 0 -12 7 0 1 0
w:<person> <v-threaten>	0 0 -4 -3 -20 4 8 11
w:<person> _ "	0 9 0 0 -4 0 0 0
w:<person> _ .	0 -2 0 -7 10 0 0 0
w:<person> _ :	0 0 0 -3 15 0 0 0
w:<person> _ <name>	-1 -7 0 -3 8 5 0 0
w:<person> _ <office>	0 0 0 6 -2 0 0 0
w:<person> _ <organisation>	0 0 0 -2 9 0 0 0
w:<person> _ <person>	-2 -7 0 0 20 0 0 0
w:<person> _ a	3 -3 0 -14 14 0 0 0
w:<person> _ an	1 0 0 -12 17 0 0 0
w:<person> _ and	0 -5 0 0 12 0 0 0
w:<person> _ announce	0 0 0 9 -5 0 0 0
w:<person> _ back	0 0 0 0 8 0 -4 0
w:<person> _ change	0 -2 0 4 5 -7 0 0
w:<person> _ declare	0 0 0 1 -11 0 0 10
w:<person> _ for	0 0 0 0 6 0 0 0
w:<person> _ he	0 0 0 5 0 0 -6 0
w:<person> _ his	0 0 0 -1 7 0 0 0
w:<person> _ i	0 0 0 0 6 0 0 0
w:<person> _ in	0 -6 0 8 -10 8 3 0
w:<person> _ it	0 -6 0 0 6 0 0 0
w:<person> _ last	0 0 0 2 -6 0 0 4
w:<person> _ off	0 0 0 6 -5 0 0 0
w:<person> _ on	2 -3 0 11 -22 3 11 0
w:<person> _ out	0 0 0 0 7 0 0 0
w:<person> _ tell	0 -3 0 0 -2 9 0 4
w:<person> _ that	-3 0 6 -2 0 0 -7 8
w:<person> _ the	0 0 0 9 -5 -21 4 0
w:<person> _ then	0 11 0 36 -47 7 -2 0
w:<person> _ they	0 0 0 3 -9 0 6 0
w:<person> _ threaten	0 0 0 10 0 0 -8 0
w:<person> _ to	3 1 0 0 -10 -4 10 0
w:<person> _ who	0 -3 1 -2 0 0 -2 14
w:<person> _ write	0 0 0 0 -6 9 0 0
w:<person> _ you	0 0 0 0 -5 0 7 0
w:<person> and	0 -5 0 -4 26 0 0 0
w:<person> ask	0 8 0 0 -6 0 0 0
w:<person> could	0 0 0 7 -2 0 0 0
w:<person> fly	0 0 0 0 6 0 0 0
w:<person> had	0 0 0 0 0 9 0 0
w:<person> has	4 -6 -1 10 -9 0 -8 11
w:<person> let	0 10 0 0 -9 0 0 0
w:<person> may	0 0 0 -4 0 6 0 0
w:<person> put	0 0 0 6 -5 0 0 0
w:<person> say	-6 -1 -7 8 0 6 -3 0
w:<person> tell	0 2 0 0 6 -5 -9 0
w:<person> that	0 0 0 -3 0 9 0 0
w:<person> threaten	6 -2 0 -11 2 0 0 0
w:<person> to	0 -2 0 4 6 -4 0 0
w:<person> warn	-5 6 -2 0 -19 2 0 12
w:<person> was	0 0 0 14 -12 0 0 0
w:<person> will	0 0 0 0 9 0 0 0
w:<person> would	0 0 0 0 8 0 0 0
w:<person> write	0 -3 10 -2 0 0 0 0
w:<points>	0 41 0 -13 -25 0 -10 3
w:<points> ,	0 6 0 0 -3 0 0 0
w:<points> <v-begin>	0 3 0 0 -14 0 0 5
w:<points> <v-down>	0 8 0 0 -19 0 0 5
w:<points> <v-return>	0 6 0 0 -5 0 0 0
w:<points> _ add	0 8 0 0 -7 0 0 0
w:<points> _ and	0 6 0 0 -5 0 0 0
w:<points> _ back	0 7 0 0 -18 0 0 5
w:<points> _ be	0 13 0 0 -8 0 0 0
w:<points> _ the	0 -3 0 0 9 0 0 0
w:<points> _ were	0 6 0 0 -5 0 0 0
w:<points> are	0 14 0 0 -12 0 0 0
w:<points> come	0 3 0 0 -14 0 0 5
w:<points> of	0 0 0 0 8 0 0 0
w:<points> return	0 6 0 0 -5 0 0 0
w:<points> would	0 14 0 0 -11 0 0 0
w:<quality>	-14 -7 -1 -2 -7 18 30 -15
w:<quality> .	0 0 0 0 8 0 0 0
w:<quality> <agent>	-3 -24 0 1 -2 -10 19 5
w:<quality> <duty>	0 14 0 -8 -9 -2 12 0
w:<quality> <gate>	0 12 0 -14 -5 0 0 0
w:<quality> <goods>	-11 4 2 12 -14 11 0 -5
w:<quality> <level-noun>	0 6 0 0 -4 0 0 0
w:<quality> <sender>	7 -3 0 -5 -3 0 4 0
w:<quality> <v-buy>	0 0 0 0 6 0 0 0
w:<quality> <v-sell>	0 -2 0 -1 -2 9 1 0
w:<quality> _ ,	0 -1 -2 0 -22 21 14 0
w:<quality> _ .	1 -11 0 1 0 6 0 0
w:<quality> _ <quality>	0 -8 0 0 11 0 0 0
w:<quality> _ and	0 0 0 8 0 0 -14 0
w:<quality> _ are	0 0 0 -5 12 0 0 0
w:<quality> _ as	0 0 0 3 -6 0 3 0
w:<quality> _ by	0 0 0 13 -16 4 0 0
w:<quality> _ come	0 13 0 0 -15 5 0 0
w:<quality> _ could	0 0 0 9 -11 0 -1 5
w:<quality> _ duty	0 6 0 0 -2 0 0 0
w:<quality> _ for	0 2 3 5 -10 0 0 0
w:<quality> _ from	6 0 0 3 -7 0 -1 0
w:<quality> _ go	0 9 0 -4 0 0 0 0
w:<quality> _ has	0 -1 0 0 16 0 0 0
w:<quality> _ in	0 -1 0 -6 15 0 0 0
w:<quality> _ is	0 -11 0 2 9 0 0 0
w:<quality> _ jump	0 5 0 0 -12 0 3 0
w:<quality> _ of	-3 -2 0 -10 11 1 0 0
w:<quality> _ on	0 4 0 -12 1 0 6 0
w:<quality> _ over	0 0 0 -4 8 0 0 0
w:<quality> _ pay	0 -10 0 0 15 0 0 0
w:<quality> _ return	0 7 0 0 -4 0 0 0
w:<quality> _ say	0 0 0 12 -13 0 0 0
w:<quality> _ since	0 0 0 10 -8 0 0 0
w:<quality> _ tariff	0 0 12 0 -11 0 0 0
w:<quality> _ the	0 -6 0 0 10 0 0 0
w:<quality> _ to	0 -10 5 0 -2 1 3 0
w:<quality> _ worth	0 0 0 0 -5 0 8 0
w:<quality> _ would	-3 9 0 -5 4 -7 -1 0
w:<quality> aluminium	0 -3 0 0 6 0 0 0
w:<quality> avocado	0 -3 0 0 11 0 0 0
w:<quality> beef	0 0 0 0 7 0 -1 0
w:<quality> butter	0 0 12 1 -20 0 1 0
w:<quality> car	0 -9 0 -3 4 0 2 0
w:<quality> colleague	0 0 0 0 6 0 0 0
w:<quality> copper	0 -3 6 9 -10 0 0 0
w:<quality> cotton	0 14 0 -1 -6 0 -1 0
w:<quality> counterpart	0 0 0 0 10 0 -2 0
w:<quality> custom	0 13 0 -2 -13 0 1 0
w:<quality> date	0 10 0 0 -15 0 1 0
w:<quality> duty	0 3 0 -9 3 -1 1 0
w:<quality> farmer	0 0 0 0 -7 0 9 0
w:<quality> good	0 9 -2 -5 0 -5 0 0
w:<quality> government	0 0 0 0 -8 0 11 0
w:<quality> industry	0 0 0 0 8 0 0 0
w:<quality> leather	0 0 0 6 -5 0 0 0
w:<quality> minister	0 0 0 0 -3 0 10 0
w:<quality> official	0 0 0 7 -9 0 3 0
w:<quality> oil	0 -4 0 22 -11 0 -2 0
w:<quality> orange	0 -2 0 0 7 0 0 0
w:<quality> owner	0 0 0 0 -16 20 0 0
w:<quality> parliament	0 0 0 0 8 0 0 0
w:<quality> plywood	0 -6 0 9 0 0 0 0
w:<quality> pork	0 -1 0 0 6 0 0 0
w:<quality> president	0 0 0 0 7 0 0 0
w:<quality> product	0 -3 0 0 8 0 0 0
w:<quality> rate	0 8 0 0 -7 0 0 0
w:<quality> rose	0 0 0 2 -10 0 5 0
w:<quality> ship	-2 -5 0 0 -2 10 1 0
w:<quality> side	0 -2 0 -7 9 0 0 0
w:<quality> sugar	0 6 0 0 0 0 0 0
w:<quality> surcharge	0 12 0 0 -10 0 0 0
w:<quality> tariff	0 0 0 0 -7 0 10 0
w:<quality> tea	0 -2 0 -1 10 0 0 0
w:<quality> tomatoe	0 0 0 -1 6 0 0 0
w:<quality> tyre	0 -6 0 0 9 0 0 0
w:<quality> wheat	0 5 0 0 -13 0 7 0
w:<quality> will	0 0 0 0 -5 0 7 0
w:<quality> wine	0 0 0 10 -4 0 -4 0
w:<seat>	12 -24 -7 0 -8 -39 26 17
w:<seat> 's	0 -3 0 8 -14 0 3 7
w:<seat> ,	0 -8 4 2 0 0 6 0
w:<seat> .	0 -1 1 -5 0 0 -1 13
w:<seat> ;	0 7 0 0 -6 0 0 0
w:<seat> <v-agree>	0 0 0 0 -3 0 7 0
w:<seat> <v-bear>	0 0 0 0 -3 0 6 0
w:<seat> <v-end>	0 -5 0 0 -7 0 13 0
w:<seat> <v-impose>	9 -8 0 0 0 1 0 0
w:<seat> <v-propose>	0 0 0 -1 9 0 0 0
w:<seat> <v-say>	4 0 0 -2 0 -6 4 0
w:<seat> _ ,	0 1 0 11 -9 0 0 0
w:<seat> _ .	0 0 0 0 12 0 0 0
w:<seat> _ <day-ahead>	0 0 0 0 9 0 0 0
w:<seat> _ <day-gone>	0 0 0 0 6 0 0 0
w:<seat> _ <month-ahead>	0 0 0 0 7 0 0 0
w:<seat> _ <name>	0 0 0 0 -6 0 0 9
w:<seat> _ <seat>	0 6 0 -7 3 0 0 0
w:<seat> _ a	4 0 0 -6 0 0 0 0
w:<seat> _ and	0 -3 0 0 6 0 0 0
w:<seat> _ answer	0 0 0 0 -6 0 8 0
w:<seat> _ be	0 6 0 1 -8 0 0 0
w:<seat> _ it	0 0 0 0 6 0 0 0
w:<seat> _ its	0 0 0 10 0 0 -2 0
w:<seat> _ like	0 0 0 0 -4 0 7 0
w:<seat> _ not	0 0 0 0 -3 4 -4 6
w:<seat> _ offer	0 0 0 0 6 0 0 0
w:<seat> _ promise	0 0 0 0 -6 0 4 0
w:<seat> _ tariff	6 2 0 0 -11 0 0 0
w:<seat> _ that	6 0 0 13 -19 -1 4 0
w:<seat> _ the	0 0 0 0 -12 1 11 0
w:<seat> _ threaten	7 0 0 4 -10 0 0 0
w:<seat> _ which	0 0 8 0 -16 0 9 0
w:<seat> and	0 11 0 0 0 0 -2 0
w:<seat> could	2 4 0 0 -6 0 0 0
w:<seat> doe	0 0 0 0 6 0 0 0
w:<seat> for	0 -3 0 0 7 0 0 0
w:<seat> give	0 0 0 0 6 0 0 0
w:<seat> had	0 0 0 -4 15 0 0 0
w:<seat> has	12 -2 0 5 -16 -2 7 0
w:<seat> have	0 6 0 0 -5 0 0 0
w:<seat> in	0 -2 0 0 15 0 0 0
w:<seat> let	0 0 0 0 7 0 0 0
w:<seat> say	4 1 0 0 -7 -4 4 0
w:<seat> to	0 0 0 0 9 0 -13 0
w:<seat> was	0 0 0 0 -3 6 0 0
w:<seat> will	0 -2 0 -11 3 0 6 0
w:<seat> would	-8 -9 0 0 -7 -2 12 12
w:<sender>	28 -21 12 -14 6 -4 -2 -27
w:<sender> ,	0 0 0 -3 13 -1 -1 0
w:<sender> .	3 -4 10 0 -16 0 7 0
w:<sender> <v-bear>	0 8 2 -2 -1 0 0 0
w:<sender> at	-1 0 0 0 -10 7 8 0
w:<sender> control	13 -3 0 0 -4 0 0 0
w:<sender> from	0 0 0 0 8 -5 0 0
w:<sender> in	0 -6 5 2 -7 7 0 0
w:<sender> is	7 0 0 0 -3 0 0 0
w:<sender> may	0 0 0 0 7 0 0 0
w:<sender> of	20 -6 -1 0 0 -12 0 0
w:<sender> permit	14 0 0 0 -7 0 0 0
w:<sender> would	0 0 0 -1 19 -4 0 0
w:<span>	-38 -6 14 -14 41 -2 -31 -26
w:<span> '	0 7 0 0 -2 0 0 0
w:<span> 's	0 9 0 0 -7 0 0 0
w:<span> ,	-5 -1 2 -16 0 12 0 0
w:<span> .	-5 -14 15 -20 33 -14 -3 0
w:<span> <not>	0 8 0 0 -5 0 0 0
w:<span> _ ,	0 -1 0 0 14 -3 0 0
w:<span> _ go	0 7 0 0 -6 0 0 0
w:<span> _ if	0 0 0 0 6 0 0 0
w:<span> _ notice	0 11 0 0 -2 0 0 0
w:<span> _ two	0 0 0 13 -13 0 0 0
w:<span> _ when	0 0 0 0 -5 7 0 0
w:<span> _ which	0 0 0 0 -3 8 0 0
w:<span> _ would	0 9 0 0 -4 0 0 0
w:<span> after	0 0 0 6 0 0 0 0
w:<span> of	0 0 0 0 12 0 0 0
w:<span> or	0 0 0 13 -13 0 0 0
w:<taker>	0 -31 16 5 4 0 -18 0
w:<taker> <v-say>	0 0 6 0 -3 0 0 5
w:<taker> of	0 0 0 17 -9 0 0 0
w:<v-agree>	-9 -14 -27 -11 47 0 -5 -3
w:<v-agree> ,	0 9 0 -8 5 0 -4 0
w:<v-agree> .	6 0 0 0 -6 0 0 0
w:<v-agree> <level>	0 -5 0 12 -2 0 0 0
w:<v-agree> ?	0 -7 0 0 13 0 0 0
w:<v-agree> a	0 -11 0 0 1 0 0 6
w:<v-agree> an	0 0 0 0 7 0 0 0
w:<v-agree> back	0 0 0 0 -11 0 15 0
w:<v-agree> by	0 0 0 7 -6 0 0 0
w:<v-agree> for	0 0 0 -5 0 0 7 0
w:<v-agree> in	0 -1 0 -2 0 11 0 0
w:<v-agree> on	0 14 0 -10 0 0 0 0
w:<v-agree> the	0 0 0 -1 10 0 0 0
w:<v-agree> to	0 0 0 -3 17 0 0 0
w:<v-bear>	-6 8 0 -17 26 -14 5 -46
w:<v-bear> "	0 0 0 0 -12 0 14 0
w:<v-bear> ,	0 -12 0 6 3 0 0 0
w:<v-bear> .	0 -3 0 0 17 0 0 0
w:<v-bear> <goods>	2 7 0 0 -5 0 0 0
w:<v-bear> <level>	-1 9 -4 0 -3 -1 0 0
w:<v-bear> <name>	0 -10 0 1 10 0 0 0
w:<v-bear> <not>	0 6 0 -2 0 0 0 0
w:<v-bear> <number>	0 15 0 -9 0 0 -8 0
w:<v-bear> <person>	0 0 0 0 6 0 0 0
w:<v-bear> ?	0 8 0 0 -3 0 0 0
w:<v-bear> a	9 0 0 -9 0 6 -2 0
w:<v-bear> an	0 -7 0 1 4 0 0 0
w:<v-bear> and	0 0 0 0 -6 0 8 0
w:<v-bear> at	0 -6 0 0 13 0 0 0
w:<v-bear> back	0 -6 0 0 20 0 -3 0
w:<v-bear> by	0 -4 0 0 12 0 0 0
w:<v-bear> for	0 5 0 -9 0 3 0 0
w:<v-bear> it	0 -2 0 0 14 0 0 0
w:<v-bear> nothing	0 -3 0 0 7 0 0 0
w:<v-bear> now	2 0 0 -8 8 0 0 0
w:<v-bear> on	0 11 0 11 -19 6 0 0
w:<v-bear> that	0 6 3 0 -7 0 1 0
w:<v-bear> the	0 11 3 3 -15 0 0 0
w:<v-bear> their	0 0 0 0 6 0 0 0
w:<v-bear> those	0 8 0 0 -5 0 0 0
w:<v-bear> under	0 0 0 0 -3 0 6 0
w:<v-bear> what	0 9 0 0 -6 0 0 0
w:<v-bear> without	0 14 0 0 -13 0 0 0
w:<v-bear> would	0 0 9 0 -7 0 0 0
w:<v-begin>	5 0 -15 14 10 -16 -8 -18
w:<v-begin> ,	0 0 2 3 -7 0 0 0
w:<v-begin> .	-2 5 -2 3 -1 -2 -6 3
w:<v-begin> <day-ahead>	0 17 0 9 -22 0 0 0
w:<v-begin> <level>	0 2 0 -6 0 0 0 0
w:<v-begin> <number>	0 -7 0 0 14 0 0 0
w:<v-begin> ?	0 10 0 7 -15 0 0 0
w:<v-begin> a	0 0 0 0 7 0 0 0
w:<v-begin> after	0 0 0 6 -7 0 0 0
w:<v-begin> again	0 15 0 0 -8 0 0 0
w:<v-begin> ahead	0 4 0 -6 0 0 7 0
w:<v-begin> and	0 8 0 0 -2 0 0 0
w:<v-begin> at	0 -4 0 0 11 0 0 0
w:<v-begin> back	13 26 -20 -44 -23 18 -2 0
w:<v-begin> beyond	0 0 0 6 -8 0 0 0
w:<v-begin> by	0 -6 0 3 5 0 0 0
w:<v-begin> down	0 -17 0 0 34 0 0 0
w:<v-begin> effect	0 -10 0 9 0 0 0 0
w:<v-begin> in	0 -9 0 0 0 1 0 4
w:<v-begin> it	0 0 12 0 -4 0 0 0
w:<v-begin> its	0 0 0 9 -4 0 0 0
w:<v-begin> measure	0 0 0 0 -4 0 6 0
w:<v-begin> off	0 0 0 0 6 0 0 0
w:<v-begin> on	2 -14 -5 13 2 -10 0 -1
w:<v-begin> out	0 -3 0 0 12 0 0 0
w:<v-begin> over	0 0 0 8 -6 0 0 0
w:<v-begin> the	0 -8 0 1 0 0 0 0
w:<v-begin> to	-2 -4 0 7 11 -4 -24 -3
w:<v-begin> up	0 9 0 -12 -1 0 3 1
w:<v-begin> well	0 -1 0 0 7 0 0 0
w:<v-buy>	-5 -10 2 0 11 0 0 -8
w:<v-buy> <goods-amount>	0 0 0 0 6 0 0 0
w:<v-buy> <v-impose>	0 2 8 0 -9 0 0 0
w:<v-buy> from	0 -2 0 0 -2 0 8 0
w:<v-buy> in	2 2 2 0 -10 0 0 0
w:<v-buy> say	0 2 0 0 -7 5 0 0
w:<v-buy> to	0 0 0 6 -6 1 0 0
w:<v-deny>	29 -36 -6 9 -9 -5 8 -5
w:<v-deny> ,	0 0 0 10 -7 0 0 0
w:<v-deny> .	9 0 0 0 -6 0 0 0
w:<v-deny> of	9 0 0 0 -5 0 0 0
w:<v-deny> on	7 -3 0 0 0 0 -2 0
w:<v-deny> out	0 0 0 11 -15 0 7 0
w:<v-deny> the	0 0 0 0 0 0 6 0
w:<v-deny> would	12 0 0 0 -10 0 0 0
w:<v-down>	7 4 26 -2 -8 -9 -21 0
w:<v-down> ,	3 -6 14 14 -20 0 1 -1
w:<v-down> .	-2 4 6 0 0 -2 -2 0
w:<v-down> <day-ahead>	0 18 0 0 -15 0 0 0
w:<v-down> <goods>	0 0 0 0 -2 0 7 0
w:<v-down> ?	0 4 0 8 -11 0 0 0
w:<v-down> a	0 0 0 -2 13 0 0 0
w:<v-down> and	0 12 0 -2 -16 0 7 0
w:<v-down> back	17 18 -6 -29 -22 14 -11 0
w:<v-down> by	-1 -15 17 -16 7 0 -1 0
w:<v-down> down	0 -14 0 0 14 1 0 0
w:<v-down> for	0 0 0 -3 9 0 0 0
w:<v-down> from	0 -6 0 0 14 0 0 0
w:<v-down> further	0 0 2 4 -6 0 0 0
w:<v-down> in	0 -4 0 7 2 0 -1 0
w:<v-down> into	0 0 0 -5 0 0 6 0
w:<v-down> it	0 7 0 0 -4 0 0 0
w:<v-down> its	0 2 0 0 9 0 -4 0
w:<v-down> on	0 -1 0 15 -8 0 0 0
w:<v-down> out	0 6 0 0 -1 0 0 0
w:<v-down> the	0 -13 -2 0 0 0 -3 16
w:<v-down> to	0 -11 0 -8 24 0 0 0
w:<v-down> up	0 0 0 -3 0 0 10 0
w:<v-end>	-10 0 27 -7 1 12 -7 -26
w:<v-end> ,	0 21 -8 -5 -6 -4 0 0
w:<v-end> .	-4 -5 0 -5 14 0 1 -3
w:<v-end> :	0 14 0 0 -13 0 0 0
w:<v-end> <day-ahead>	0 -2 0 0 9 0 0 0
w:<v-end> <goods>	0 0 0 0 -2 8 0 0
w:<v-end> <level>	0 0 21 0 -20 0 0 0
w:<v-end> <number>	0 0 11 0 -9 0 0 0
w:<v-end> <sender>	0 0 0 0 -8 7 0 0
w:<v-end> <v-bear>	0 0 0 0 -7 9 0 0
w:<v-end> <v-say>	0 0 6 0 -4 0 0 0
w:<v-end> <v-sell>	13 0 0 0 -13 0 0 0
w:<v-end> <v-target>	0 0 0 1 -8 8 0 0
w:<v-end> ?	0 -3 0 0 6 0 0 0
w:<v-end> a	0 15 0 0 -13 2 0 0
w:<v-end> at	3 0 0 -2 -7 -1 9 0
w:<v-end> back	0 0 0 0 -12 0 15 0
w:<v-end> by	0 -2 8 0 -1 0 0 0
w:<v-end> could	0 0 10 0 -7 0 0 0
w:<v-end> date	0 -6 0 0 15 0 0 0
w:<v-end> early	0 0 0 0 -1 8 0 0
w:<v-end> if	0 0 0 0 8 0 0 0
w:<v-end> in	0 -17 0 15 2 0 0 0
w:<v-end> issuing	11 0 0 0 -14 5 0 0
w:<v-end> it	0 0 0 0 8 0 0 0
w:<v-end> its	-6 0 -1 12 0 0 -9 0
w:<v-end> of	0 1 0 9 -6 0 0 0
w:<v-end> on	-2 -1 -4 -9 31 -8 -6 0
w:<v-end> the	-5 -11 0 -1 -4 5 11 5
w:<v-end> their	0 0 0 0 -3 8 0 0
w:<v-end> to	0 7 0 0 0 0 0 0
w:<v-end> we	0 0 6 0 -4 0 0 0
w:<v-end> would	0 20 0 0 -16 0 0 0
w:<v-impose>	-15 -6 -7 -10 40 -12 8 -35
w:<v-impose> ,	5 14 0 -34 -8 -2 14 0
w:<v-impose> -	0 0 0 0 8 0 0 0
w:<v-impose> .	1 -9 5 2 7 0 -7 -9
w:<v-impose> <day-today>	0 1 0 10 -9 0 0 0
w:<v-impose> <duty>	1 7 0 7 -17 -1 5 0
w:<v-impose> <goods>	0 0 0 0 -3 0 6 0
w:<v-impose> <level-noun>	0 -9 0 0 17 0 0 0
w:<v-impose> <level>	0 0 -5 -8 10 -2 2 0
w:<v-impose> <name>	0 -12 0 12 -4 4 0 0
w:<v-impose> <not>	0 3 0 -12 0 0 8 0
w:<v-impose> <number>	0 -6 0 0 10 0 0 0
w:<v-impose> <quality>	2 -19 4 3 7 0 -5 0
w:<v-impose> <sender>	5 0 0 1 -8 0 0 0
w:<v-impose> <span>	0 0 0 0 7 0 0 0
w:<v-impose> <v-bear>	0 0 0 0 -6 9 0 0
w:<v-impose> <v-begin>	0 -11 0 -5 13 4 0 0
w:<v-impose> <v-down>	5 -12 0 -2 9 0 0 0
w:<v-impose> <v-end>	0 7 0 0 -4 0 0 0
w:<v-impose> <v-impose>	0 0 0 0 19 0 -11 0
w:<v-impose> <v-return>	0 -10 0 0 13 0 0 0
w:<v-impose> <v-sell>	5 0 0 1 -8 0 0 0
w:<v-impose> <v-target>	0 -7 0 0 0 9 0 0
w:<v-impose> ?	0 -14 0 0 25 0 0 0
w:<v-impose> a	0 13 0 9 -15 0 -5 2
w:<v-impose> again	0 10 0 0 -7 0 0 0
w:<v-impose> agreement	0 0 0 0 -9 10 0 0
w:<v-impose> anew	0 0 0 0 -4 0 0 6
w:<v-impose> any	0 0 0 0 -7 0 12 0
w:<v-impose> as	0 0 0 0 6 0 0 0
w:<v-impose> aside	0 7 0 0 -4 0 0 0
w:<v-impose> at	0 24 0 -5 -12 0 0 0
w:<v-impose> back	7 -5 0 -14 7 0 -14 7
w:<v-impose> by	0 1 12 3 -6 0 -4 0
w:<v-impose> come	0 -11 0 -1 15 0 0 0
w:<v-impose> countermeasure	0 0 0 0 -12 0 13 0
w:<v-impose> duty	1 8 0 3 -10 0 0 0
w:<v-impose> effect	0 -10 0 9 0 0 0 0
w:<v-impose> end	0 6 0 0 -7 1 0 0
w:<v-impose> export	5 0 0 1 -9 0 0 0
w:<v-impose> for	-2 5 -1 -8 17 -4 -4 0
w:<v-impose> from	0 1 0 12 -7 0 0 0
w:<v-impose> further	0 0 0 8 -6 0 0 0
w:<v-impose> him	0 0 0 0 8 0 0 0
w:<v-impose> his	0 0 0 -3 15 0 -1 0
w:<v-impose> if	0 0 0 0 12 0 0 0
w:<v-impose> in	-10 -14 -3 -7 13 8 5 -2
w:<v-impose> it	-4 -2 7 0 8 -9 0 -1
w:<v-impose> its	-15 0 -6 0 8 0 5 0
w:<v-impose> last	0 0 0 -7 0 0 7 0
w:<v-impose> me	0 -2 0 0 14 0 0 0
w:<v-impose> next	0 0 0 0 -11 0 12 0
w:<v-impose> no	0 0 0 -1 7 0 0 0
w:<v-impose> not	0 6 0 0 -1 0 0 0
w:<v-impose> of	0 13 0 0 0 0 -10 0
w:<v-impose> off	0 -13 0 11 0 2 0 0
w:<v-impose> on	-4 -1 0 -9 -5 3 11 10
w:<v-impose> once	0 -4 0 0 8 0 0 0
w:<v-impose> one	0 0 0 11 -7 0 0 0
w:<v-impose> or	0 0 0 0 7 0 0 0
w:<v-impose> our	0 0 0 0 -18 0 23 0
w:<v-impose> out	0 0 0 -2 10 0 0 0
w:<v-impose> over	0 1 0 6 -6 0 0 0
w:<v-impose> say	0 2 0 0 -6 5 0 0
w:<v-impose> than	0 0 0 0 -3 0 7 0
w:<v-impose> that	0 -6 0 7 11 -11 -1 -3
w:<v-impose> the	0 -3 0 -13 15 16 -17 -13
w:<v-impose> their	0 4 0 -1 6 0 -3 0
w:<v-impose> them	4 -6 0 8 -5 -1 0 0
w:<v-impose> thi	0 0 0 0 8 0 0 0
w:<v-impose> those	0 10 0 0 -9 0 0 0
w:<v-impose> to	0 -15 -20 0 15 0 0 -9
w:<v-impose> until	0 -2 0 0 -2 0 12 0
w:<v-impose> up	0 1 0 7 -5 0 0 0
w:<v-impose> us	0 -7 0 -1 23 0 -1 0
w:<v-impose> was	0 0 0 8 0 0 0 0
w:<v-impose> whether	0 0 0 9 -2 0 0 0
w:<v-impose> with	3 0 0 -16 16 0 -5 0
w:<v-impose> would	0 -7 0 0 -2 3 10 0
w:<v-propose>	-14 -4 0 1 25 -39 6 -13
w:<v-propose> ,	0 8 0 -9 -6 1 0 0
w:<v-propose> .	0 6 -1 -1 -2 1 -8 1
w:<v-propose> :	0 -3 0 0 10 0 0 0
w:<v-propose> <duty>	0 0 0 -4 0 0 7 0
w:<v-propose> <level>	0 4 0 0 -12 0 7 0
w:<v-propose> <seat>	0 0 0 6 0 0 -3 0
w:<v-propose> a	1 -9 0 9 -10 0 0 2
w:<v-propose> about	0 0 0 9 -3 0 0 0
w:<v-propose> an	0 0 0 0 -3 0 7 0
w:<v-propose> and	0 0 0 0 -6 0 11 0
w:<v-propose> at	0 -6 0 0 7 0 3 0
w:<v-propose> by	0 0 0 -3 8 0 0 0
w:<v-propose> for	0 7 0 -6 -1 -2 7 0
w:<v-propose> forward	0 0 0 0 -5 0 7 0
w:<v-propose> in	0 0 0 0 15 0 0 0
w:<v-propose> it	0 -7 0 0 12 0 0 0
w:<v-propose> of	0 0 0 0 8 0 0 0
w:<v-propose> one	0 0 0 11 -8 0 0 0
w:<v-propose> that	0 0 0 1 14 0 -9 0
w:<v-propose> the	-1 0 9 1 -11 2 0 0
w:<v-propose> to	-10 -6 -8 -12 42 -8 -5 -1
w:<v-propose> we	0 11 0 0 -10 0 0 0
w:<v-propose> what	0 -3 0 0 8 0 0 0
w:<v-propose> whether	0 0 0 9 -2 0 0 0
w:<v-return>	-12 38 -1 -24 -8 5 -13 -21
w:<v-return> ,	0 13 5 -5 -18 3 0 0
w:<v-return> .	-2 -8 0 0 6 -2 6 0
w:<v-return> and	0 -8 0 0 9 1 0 0
w:<v-return> as	0 -4 0 0 7 0 0 0
w:<v-return> back	0 9 0 0 -5 0 0 0
w:<v-return> by	0 21 0 0 -20 0 0 0
w:<v-return> if	0 6 0 0 -1 0 0 0
w:<v-return> it	0 7 0 0 -7 0 0 0
w:<v-return> the	0 8 0 0 0 0 0 0
w:<v-return> to	0 13 0 -3 3 -7 -6 0
w:<v-say>	-2 -24 -4 4 14 1 2 8
w:<v-say> ,	3 -4 0 -4 0 2 -7 9
w:<v-say> .	-1 -4 -9 0 7 0 6 -14
w:<v-say> :	0 -2 0 0 7 0 0 0
w:<v-say> <day-today>	0 0 0 10 -5 0 0 0
w:<v-say> <goods>	0 5 0 0 -14 3 4 0
w:<v-say> <level>	2 -6 0 -2 1 0 0 0
w:<v-say> <not>	0 7 0 0 0 0 0 0
w:<v-say> <number>	0 -6 0 -1 20 0 0 0
w:<v-say> <person>	5 11 2 -2 -17 0 -10 5
w:<v-say> a	0 -10 0 2 5 0 -4 0
w:<v-say> at	7 0 0 0 0 0 0 0
w:<v-say> by	0 0 0 0 6 0 0 0
w:<v-say> he	0 -7 0 10 5 0 -13 0
w:<v-say> his	0 0 0 9 -9 0 1 0
w:<v-say> in	-4 -6 0 -2 -1 5 11 0
w:<v-say> is	0 0 0 0 -9 0 12 0
w:<v-say> it	0 -5 0 -28 24 0 9 0
w:<v-say> me	0 0 0 13 -14 0 -1 11
w:<v-say> of	0 14 4 -3 -18 9 -4 0
w:<v-say> on	0 -14 -1 7 -5 -6 8 2
w:<v-say> so	0 0 0 -4 7 0 0 0
w:<v-say> that	0 -9 2 4 0 2 -3 0
w:<v-say> them	0 0 0 7 -4 0 0 0
w:<v-say> they	0 8 0 0 -1 0 0 0
w:<v-say> thi	0 0 0 -2 7 0 0 2
w:<v-say> to	0 6 0 -1 -24 6 2 13
w:<v-say> us	0 -5 3 7 -6 0 0 0
w:<v-say> what	0 -3 0 0 17 0 0 0
w:<v-say> with	0 11 0 10 -20 0 0 0
w:<v-sell>	31 -35 -28 -8 0 30 -18 -20
w:<v-sell> ,	-1 0 0 -2 1 9 -5 0
w:<v-sell> <goods>	14 0 0 0 -7 0 0 0
w:<v-sell> by	0 0 0 0 -7 9 0 0
w:<v-sell> control	13 -3 0 0 -4 0 0 0
w:<v-sell> its	0 0 0 0 -4 10 0 0
w:<v-sell> of	19 -1 0 0 -2 -6 -2 0
w:<v-sell> permit	14 0 0 0 -7 0 0 0
w:<v-sell> will	0 0 0 0 -4 0 8 0
w:<v-stay>	6 4 -4 -14 20 -16 -17 1
w:<v-stay> "	0 0 0 6 -5 0 0 0
w:<v-stay> ,	0 -13 0 0 5 0 0 2
w:<v-stay> .	3 -1 0 -16 14 0 -1 0
w:<v-stay> <duty>	0 8 0 0 -7 0 0 0
w:<v-stay> <level>	0 -4 0 0 10 0 0 0
w:<v-stay> again	0 9 0 -1 -1 0 0 0
w:<v-stay> at	0 8 0 0 -4 0 0 0
w:<v-stay> back	11 -3 0 0 0 0 0 0
w:<v-stay> before	0 6 0 0 -4 0 0 0
w:<v-stay> duty	0 9 0 0 -7 0 0 0
w:<v-stay> in	0 0 0 -7 0 4 5 0
w:<v-stay> it	0 -7 0 9 0 0 0 0
w:<v-stay> on	0 -5 0 0 10 0 0 0
w:<v-stay> out	0 8 0 -1 0 0 0 0
w:<v-stay> the	3 -14 2 -2 6 0 0 0
w:<v-stay> to	0 0 12 -10 2 0 -1 0
w:<v-stay> until	0 -2 0 0 15 0 0 0
w:<v-stay> up	1 9 0 2 -11 0 0 0
w:<v-stay> where	0 -6 0 0 0 3 0 0
w:<v-suspend>	3 0 4 -26 32 -14 -16 -5
w:<v-suspend> .	0 -4 0 0 7 0 0 0
w:<v-suspend> <duty>	3 3 0 0 -6 0 0 0
w:<v-suspend> <v-end>	0 12 0 0 -9 0 0 0
w:<v-suspend> back	11 -3 0 0 0 0 0 0
w:<v-suspend> duty	3 3 0 0 -6 0 0 0
w:<v-suspend> for	-1 6 0 0 3 0 -3 0
w:<v-suspend> in	0 -1 0 -2 7 0 0 0
w:<v-suspend> lapse	0 10 0 0 -8 0 0 0
w:<v-suspend> until	0 -5 0 0 -1 0 12 0
w:<v-suspend> where	0 -6 0 0 0 3 0 0
w:<v-target>	1 -6 -4 -10 -2 18 16 -27
w:<v-target> ,	0 -9 0 0 13 0 2 0
w:<v-target> .	1 -2 0 0 7 0 0 0
w:<v-target> <goods>	0 -3 0 0 0 0 7 0
w:<v-target> <level>	0 6 0 -3 0 0 3 0
w:<v-target> <name>	0 0 0 16 -7 0 -2 0
w:<v-target> <quality>	2 -13 0 4 0 0 2 0
w:<v-target> <v-begin>	0 -7 0 0 8 0 0 0
w:<v-target> <v-impose>	0 8 0 0 -3 0 0 0
w:<v-target> <v-return>	0 -11 0 0 13 0 0 0
w:<v-target> a	0 10 0 0 0 0 -5 0
w:<v-target> at	0 8 0 0 -5 0 0 0
w:<v-target> back	0 -9 0 -6 -5 1 20 0
w:<v-target> by	0 13 0 2 -14 0 0 0
w:<v-target> in	0 0 0 -5 9 0 0 0
w:<v-target> on	0 0 0 0 -3 10 0 0
w:<v-target> our	0 0 0 0 -9 0 10 0
w:<v-target> the	0 0 0 -9 0 0 5 0
w:<v-target> to	11 -11 -2 0 0 4 -6 0
w:<v-threaten>	11 -16 -5 8 -27 23 8 4
w:<v-threaten> ,	0 -10 0 -8 15 0 -4 5
w:<v-threaten> .	0 7 0 -13 -8 5 8 0
w:<v-threaten> <name>	0 0 0 15 -5 0 -3 0
w:<v-threaten> from	0 0 0 6 -4 0 0 0
w:<v-threaten> in	0 0 0 0 -3 8 0 0
w:<v-threaten> of	0 -1 5 0 -8 10 -2 0
w:<v-threaten> on	0 0 0 9 -21 5 7 0
w:<v-threaten> that	0 -5 -10 0 -1 4 1 2
w:<v-threaten> to	7 -15 -2 0 -10 5 13 0
w:<v-up>	-13 0 -4 3 -1 -5 17 -6
w:<v-up> .	0 8 6 6 -9 0 -9 0
w:<v-up> <goods>	0 -6 0 0 12 0 0 0
w:<v-up> <number>	0 0 0 6 -9 0 0 0
w:<v-up> <v-down>	0 -1 0 0 6 0 0 0
w:<v-up> <v-impose>	0 -8 0 0 7 1 0 0
w:<v-up> a	0 13 0 0 -6 0 0 0
w:<v-up> ahead	0 4 0 -6 0 0 7 0
w:<v-up> and	0 0 0 0 -2 0 9 0
w:<v-up> as	0 0 0 -3 8 0 0 0
w:<v-up> back	-3 18 -3 -27 0 2 0 0
w:<v-up> beyond	0 0 0 6 -8 0 0 0
w:<v-up> come	0 -1 0 0 6 0 0 0
w:<v-up> down	0 -3 0 0 11 0 0 0
w:<v-up> for	0 -1 0 0 6 0 0 0
w:<v-up> from	7 1 0 0 -10 0 3 0
w:<v-up> home	0 0 0 0 6 0 0 0
w:<v-up> in	0 -5 0 -3 10 2 0 0
w:<v-up> its	-3 -10 0 -13 12 0 16 0
w:<v-up> on	0 -30 -1 10 4 -4 1 5
w:<v-up> out	0 -2 0 0 8 0 0 0
w:<v-up> to	0 9 -6 14 -9 0 -21 -2
w:<v-up> up	0 17 0 -4 -8 0 -7 2
w:<v-up> well	0 -1 0 0 7 0 0 0
w:<v-up> would	0 0 0 0 -8 -1 16 0
w:?	-50 8 -48 -23 86 -54 -55 -45
w:@	0 0 0 -6 15 0 0 0
w:@ _ :	0 -1 0 -1 10 0 0 0
w:_	0 0 0 0 10 0 0 0
w:_ _ _	0 -3 0 0 9 0 0 0
w:a	0 -32 -1 20 17 0 -9 0
w:a "	0 0 0 0 6 0 0 0
w:a .	0 0 0 -3 9 0 0 0
w:a <agent>	0 -9 0 0 8 -2 6 0
w:a <duty>	0 -21 -3 8 -1 2 0 8
w:a <goods>	0 -9 0 -11 36 0 -5 0
w:a <level-noun>	0 -8 0 12 -8 7 -9 4
w:a <level>	0 0 0 0 7 0 -5 0
w:a <name>	0 0 0 0 -5 9 0 0
w:a <number>	0 0 0 8 -8 0 0 0
w:a <office>	6 -9 0 -9 10 0 1 -3
w:a <quality>	0 -11 0 -3 22 -2 0 0
w:a <v-end>	0 20 16 -2 -26 0 0 0
w:a <v-impose>	0 -4 0 5 14 -1 -11 0
w:a <v-return>	0 8 0 0 -6 0 0 0
w:a <v-say>	4 0 0 5 -10 0 0 0
w:a <v-stay>	0 -3 0 0 13 0 0 0
w:a <v-target>	0 0 0 -4 0 6 0 0
w:a _ ,	0 0 0 6 -1 2 -5 0
w:a _ -	0 10 0 -3 -3 0 0 0
w:a _ .	3 -16 0 -1 6 6 0 0
w:a _ <level>	0 14 0 3 -9 0 -4 0
w:a _ <name>	8 4 0 0 -12 0 0 0
w:a _ <number>	0 -9 0 0 7 0 0 0
w:a _ ?	0 6 0 0 -2 0 0 0
w:a _ about	0 0 0 0 6 0 0 0
w:a _ and	0 -8 0 0 17 0 -1 0
w:a _ arrangement	0 -3 0 0 6 0 0 0
w:a _ by	0 0 0 -3 7 0 0 0
w:a _ call	0 0 0 6 0 0 -1 0
w:a _ could	0 0 11 0 -7 0 0 0
w:a _ country	0 0 0 0 -4 7 0 0
w:a _ duty	0 -11 0 1 0 0 6 0
w:a _ extension	0 0 0 0 0 0 0 6
w:a _ for	0 -2 0 2 -6 7 0 0
w:a _ from	0 -9 0 1 8 0 0 0
w:a _ has	0 7 0 0 -2 0 0 0
w:a _ in	6 -19 0 15 0 -4 0 0
w:a _ may	0 0 0 6 -4 0 0 0
w:a _ of	5 0 -1 0 -22 10 10 10
w:a _ on	3 -5 0 5 -8 0 0 8
w:a _ one	0 0 0 0 7 0 0 0
w:a _ or	0 -2 0 0 7 0 0 0
w:a _ say	0 0 0 -1 7 0 1 0
w:a _ sheet	0 0 0 7 -1 0 -1 0
w:a _ tariff	0 0 0 16 -8 0 -2 0
w:a _ that	-3 0 0 0 -3 9 0 0
w:a _ the	0 4 0 0 -6 0 0 0
w:a _ to	0 3 0 -9 4 1 0 0
w:a _ with	0 0 0 13 -15 7 0 0
w:a _ would	0 17 3 0 -10 0 -4 0
w:a ban	0 0 0 0 -9 10 0 0
w:a bill	0 0 0 8 -5 0 0 0
w:a case	7 0 0 0 -6 0 0 0
w:a deal	0 -10 0 6 1 0 0 -1
w:a decree	0 -3 0 0 8 0 0 0
w:a drawer	0 -1 0 0 6 0 0 0
w:a duty	0 0 0 0 -12 5 0 11
w:a fact	0 0 0 7 -1 0 -1 0
w:a few	7 0 0 0 -4 0 0 0
w:a good	0 0 6 0 -3 0 0 0
w:a lapse	0 24 17 0 -34 0 0 0
w:a lasting	0 0 0 0 -6 0 0 6
w:a law	0 0 0 -7 0 0 10 0
w:a licence	21 -4 1 0 -19 2 0 0
w:a list	0 -9 0 4 -6 0 12 0
w:a little	0 -1 0 0 10 0 0 0
w:a member	0 0 0 0 -8 0 0 10
w:a pen	0 0 0 4 -6 0 0 0
w:a post	0 0 0 10 -12 0 0 0
w:a quota	0 0 0 0 6 0 0 0
w:a rate	0 0 0 16 -11 0 0 0
w:a renewal	0 6 0 0 -4 0 0 0
w:a report	0 0 0 0 10 0 -3 0
w:a return	0 8 0 0 -6 0 0 0
w:a second	0 -3 0 18 -8 0 0 0
w:a separate	0 0 0 8 -6 0 0 0
w:a similar	0 0 0 10 -9 0 0 0
w:a single	0 0 0 0 -4 7 0 0
w:a small	0 4 0 2 -9 0 0 0
w:a standstill	0 -5 0 6 0 0 0 0
w:a statement	0 -3 0 0 0 0 7 0
w:a surcharge	0 -2 0 -3 11 0 0 0
w:a suspension	0 0 0 0 -8 10 0 0
w:a tariff	0 -12 0 9 1 0 -2 0
w:a telephone	0 0 0 6 -4 0 0 0
w:a third	0 7 0 -4 -11 0 2 5
w:a threat	0 0 0 -7 0 9 0 0
w:a ton	0 -1 0 0 -5 13 0 0
w:a trade	0 0 0 0 9 0 -1 0
w:a treaty	0 7 0 -1 0 0 0 0
w:a truce	0 6 0 0 0 0 0 0
w:a vote	0 -3 0 -1 13 0 0 0
w:a word	0 0 0 0 7 0 0 0
w:abolish	0 0 0 -1 9 0 0 0
w:about	-3 -29 6 -12 41 0 -10 -16
w:about ,	0 7 0 0 -4 0 0 0
w:about .	0 0 0 0 8 0 0 0
w:about <goods>	0 -2 0 0 16 0 0 0
w:about <money>	0 0 0 0 13 0 0 0
w:about <v-end>	0 0 0 0 -8 0 9 0
w:about _ ,	0 0 0 0 6 0 0 0
w:about _ .	0 0 3 -2 11 0 -1 0
w:about _ and	0 8 0 0 -6 0 0 0
w:about _ of	0 0 0 0 7 0 0 0
w:about _ on	0 0 0 6 0 0 0 0
w:about _ the	0 0 0 0 -5 0 9 0
w:about a	10 0 0 0 -4 0 0 0
w:about the	0 0 0 -3 2 6 0 0
w:above	1 0 4 12 -15 0 0 0
w:above _ tariff	0 0 0 6 -6 0 0 0
w:above any	0 0 0 6 -6 0 0 0
w:above the	0 0 0 0 6 0 0 0
w:abroad	0 0 0 0 8 0 0 0
w:absence	0 17 0 0 -14 0 0 0
w:absence of	0 8 0 0 -6 0 0 0
w:absent	0 15 0 0 -10 0 0 0
w:accept	0 -2 0 0 11 0 0 0
w:accord	0 14 0 -2 -2 0 0 0
w:according	0 6 0 0 7 -4 -5 0
w:according _ <person>	0 0 0 0 8 0 0 0
w:according _ the	0 8 0 1 -2 -1 0 0
w:according to	0 6 0 0 6 -4 -5 0
w:act	0 8 0 0 0 0 0 0
w:act .	0 7 0 7 -15 0 0 0
w:action	0 0 0 0 7 0 0 0
w:add	-1 0 -1 1 -13 9 6 0
w:add _ .	0 7 0 0 -1 0 0 0
w:add _ on	0 0 0 0 -7 0 0 0
w:add _ the	0 0 0 7 -7 0 0 0
w:add a	0 -1 0 7 -8 4 0 0
w:add that	0 -2 0 0 9 0 0 0
w:add to	0 7 0 0 -14 0 2 0
w:addition	10 0 0 0 0 0 0 0
w:additional	5 4 0 0 -1 0 -7 0
w:additional <level>	0 -6 0 0 0 0 0 0
w:additional _ ,	0 0 0 6 -2 0 0 0
w:additional _ .	0 -5 0 0 9 0 0 0
w:additional _ of	4 7 0 -6 -1 0 0 0
w:additional _ would	0 -3 0 0 9 0 0 0
w:adjust	0 0 0 0 17 0 -12 0
w:adjust _ countermeasure	0 0 0 0 8 0 -7 0
w:adjust its	0 0 0 0 14 0 -12 0
w:administration	0 7 0 0 -7 0 0 0
w:adopt	0 0 0 0 -7 0 8 0
w:affiliate	8 0 0 0 -3 0 0 0
w:afraid	0 0 0 6 -4 0 0 0
w:after	-5 31 -23 -6 3 -5 -25 -4
w:after <day-ahead>	10 19 0 0 -25 0 0 0
w:after <number>	0 -1 0 0 7 0 0 0
w:after <span>	0 -2 0 0 20 0 -1 0
w:after _ ,	0 18 0 8 -16 0 -6 0
w:after _ .	10 1 0 -6 0 0 0 0
w:after _ ?	0 15 0 0 -14 0 0 0
w:after _ in	0 0 0 -1 9 0 0 0
w:after _ last	0 8 0 0 -7 0 0 0
w:after _ of	0 0 0 0 10 0 0 0
w:after _ on	0 0 0 -7 8 0 0 0
w:after _ telephone	0 0 0 6 -5 0 0 0
w:after _ the	0 -8 0 0 -3 10 3 0
w:after it	0 9 0 0 -5 0 0 0
w:after midnight	0 15 0 0 -13 0 0 0
w:after that	0 17 0 -6 -17 7 0 0
w:after the	0 0 0 -2 17 0 -2 0
w:again	6 60 -14 -40 -33 0 -27 6
w:again ,	0 9 0 -5 -5 3 -5 0
w:again .	-8 22 -5 -10 2 -11 -4 -3
w:again :	0 0 0 0 -3 0 0 9
w:again ?	0 -5 0 0 8 0 0 0
w:again _ .	0 11 0 0 -9 0 0 0
w:again _ <day-ahead>	10 -1 0 -4 -9 11 0 0
w:again _ <level>	0 -6 0 0 8 0 0 0
w:again _ <month-ahead>	0 -1 0 0 10 0 0 0
w:again _ <name>	0 11 0 0 0 -1 0 0
w:again _ <seat>	0 0 0 0 -6 0 0 9
w:again _ and	0 -3 0 0 0 9 0 0
w:again _ the	0 16 0 -1 -11 0 0 6
w:again after	11 0 0 0 -10 0 0 0
w:again and	0 15 0 0 -11 0 0 0
w:again before	0 -4 0 0 6 0 0 0
w:again for	1 11 1 -2 -13 0 0 0
w:again if	0 13 0 0 -14 0 0 7
w:again in	0 -3 0 -2 16 0 0 0
w:again on	0 12 0 -2 -16 9 0 0
w:again the	9 0 0 0 -7 0 0 0
w:against	0 -7 0 9 -2 -3 11 0
w:against <level>	0 6 0 0 -3 0 0 0
w:against <name>	0 -1 0 21 -15 0 0 0
w:against <quality>	0 0 0 0 -5 0 6 0
w:against the	0 -9 0 0 10 0 2 0
w:agency	0 0 0 0 9 0 0 0
w:agent	0 0 0 0 6 0 0 0
w:ago	0 -5 0 -4 18 0 0 0
w:ago ,	0 0 0 -2 6 0 0 0
w:agree	-2 0 -3 0 4 11 -14 0
w:agree _ <name>	0 0 0 0 -3 6 0 0
w:agree _ something	0 10 0 0 -8 0 0 0
w:agree by	0 2 0 3 -7 0 0 0
w:agree in	0 0 0 0 -3 12 0 0
w:agree on	0 11 0 -1 -2 0 0 0
w:agree to	0 0 0 -2 14 0 0 0
w:agreement	-2 -6 -3 -5 12 8 -3 0
w:agreement ,	0 14 0 -3 -11 0 0 5
w:agreement .	0 6 0 3 -9 0 0 0
w:agreement _ not	0 -4 0 0 7 0 0 0
w:agreement the	0 -8 0 0 3 4 0 0
w:agreement was	0 7 0 -4 0 0 0 0
w:agreement with	0 -1 0 0 0 9 0 0
w:ahead	0 3 0 -6 0 0 7 0
w:ahead with	0 5 0 -10 0 0 4 0
w:aid	1 -7 0 0 7 0 0 0
w:air	0 0 0 0 6 0 0 0
w:aircraft	0 0 0 0 9 0 0 0
w:alive	11 0 0 0 -9 0 0 0
w:all	0 24 9 -6 -10 -17 -4 -8
w:all ,	0 8 0 3 -11 0 0 0
w:all .	0 0 0 -5 17 0 0 0
w:all <quality>	0 7 0 -4 0 0 0 0
w:all <v-up>	0 -8 3 0 4 0 0 0
w:all _ ,	0 13 0 0 -11 0 0 0
w:all _ again	0 18 0 0 -15 0 0 0
w:all _ back	0 6 0 0 -5 0 0 0
w:all _ good	0 7 0 -6 0 0 0 0
w:all _ same	0 0 12 0 -9 0 0 0
w:all _ software	10 0 0 0 -9 0 0 0
w:all _ the	0 0 0 3 -6 0 0 0
w:all _ thi	0 8 0 0 -4 0 0 0
w:all critical	10 0 0 0 -9 0 0 0
w:all go	0 -8 3 0 4 0 0 0
w:all of	0 11 0 0 -3 0 0 0
w:all over	0 14 0 0 -10 0 0 0
w:all the	0 -3 12 0 -3 0 0 0
w:all thi	0 0 0 0 6 0 0 0
w:all three	0 17 0 0 -14 0 0 0
w:allow	0 -1 0 0 1 -6 8 0
w:almond	0 8 0 0 -6 0 0 0
w:already	4 0 0 -4 7 0 -3 0
w:also	8 -19 0 11 -7 2 0 0
w:also <v-impose>	0 -5 0 0 -2 10 0 0
w:also <v-say>	0 0 0 6 0 0 0 0
w:also <v-threaten>	0 0 0 5 -9 0 0 0
w:also <v-up>	0 0 0 0 -5 9 0 0
w:also _ <quality>	0 -4 0 6 0 0 0 0
w:also _ a	12 0 0 0 -11 0 0 0
w:also _ that	0 0 0 7 0 0 0 0
w:also at	0 0 0 0 -3 0 7 0
w:altogether	0 -3 8 0 -12 0 3 3
w:altogether ,	0 0 0 0 -4 0 8 0
w:aluminium	0 0 0 -3 7 0 0 0
w:aluminum	0 0 0 -1 12 0 -3 0
w:am _ that	0 0 0 6 -1 0 0 0
w:an	-1 -6 -16 3 8 -24 2 7
w:an <agent>	0 0 0 0 -4 0 11 0
w:an <level-noun>	0 0 0 -3 -7 0 12 0
w:an <office>	0 0 0 6 -10 0 0 3
w:an <v-buy>	0 0 0 0 -4 0 11 0
w:an <v-impose>	0 0 0 -8 -10 0 21 0
w:an _ ,	0 15 0 0 -3 0 -1 0
w:an _ <level>	0 -8 0 2 2 0 -1 0
w:an _ for	0 0 0 5 -10 0 0 4
w:an _ of	0 0 0 0 6 0 0 0
w:an additional	6 -7 0 0 0 0 0 0
w:an answer	0 0 0 -1 -9 0 13 0
w:an extension	0 3 0 -8 14 0 -2 0
w:an hour	0 0 0 0 6 0 0 0
w:an order	0 0 0 0 -4 0 11 0
w:and	0 18 -1 -5 7 -28 3 -11
w:and <day-ahead>	0 -8 0 0 0 0 7 0
w:and <goods>	-15 9 -5 -1 14 -8 -9 -1
w:and <level>	0 9 -1 -7 0 0 -6 4
w:and <name>	2 6 0 -9 -9 -11 10 8
w:and <number>	0 26 0 12 -29 0 -6 0
w:and <person>	0 -4 0 0 22 0 -6 0
w:and <quality>	0 13 0 -1 -1 0 -4 0
w:and <seat>	0 19 0 -4 -5 0 -4 0
w:and <v-begin>	0 6 0 0 0 0 0 0
w:and <v-end>	0 -1 0 0 14 0 0 0
w:and <v-impose>	0 -22 0 3 0 0 10 0
w:and <v-suspend>	0 -1 0 0 0 0 8 0
w:and <v-target>	0 0 0 0 8 0 0 0
w:and <v-threaten>	3 0 0 3 -7 0 0 0
w:and _ 's	8 0 0 1 -1 0 -8 0
w:and _ ,	0 13 0 3 -13 0 0 0
w:and _ .	5 21 0 -7 -3 -4 -12 0
w:and _ :	0 0 0 -2 7 0 0 0
w:and _ <day-ahead>	0 13 0 0 -11 0 0 0
w:and _ <level>	0 7 0 5 -7 4 -11 0
w:and _ <name>	0 -3 0 0 13 0 0 0
w:and _ <number>	0 6 0 4 -17 0 0 8
w:and _ <organisation>	0 -10 0 0 17 -2 0 0
w:and _ <quality>	0 0 0 0 13 0 -2 0
w:and _ <seat>	0 0 0 0 10 0 0 0
w:and _ a	0 -3 0 0 7 0 0 0
w:and _ additional	0 9 0 0 -8 0 0 0
w:and _ am	0 0 0 7 -5 0 0 0
w:and _ any	0 0 0 6 -6 0 0 0
w:and _ are	0 -3 0 9 0 0 0 0
w:and _ as	0 -9 0 0 11 0 0 0
w:and _ at	0 16 0 0 -14 0 0 0
w:and _ be	0 -9 0 0 18 0 0 0
w:and _ critical	10 0 0 0 -5 0 0 0
w:and _ down	0 11 0 0 -8 0 0 0
w:and _ each	0 7 0 0 -6 0 0 0
w:and _ for	0 8 0 -2 -4 0 2 0
w:and _ from	0 -11 0 1 1 0 1 0
w:and _ further	0 -2 0 0 6 0 0 0
w:and _ go	0 -8 0 -2 14 0 0 0
w:and _ had	0 -3 0 0 7 0 0 0
w:and _ have	0 8 0 -2 0 0 0 0
w:and _ in	0 -15 0 -16 32 2 0 0
w:and _ it	0 -2 0 2 -10 2 12 0
w:and _ may	0 0 0 5 -15 0 0 10
w:and _ nothing	0 -3 0 0 8 0 0 0
w:and _ on	3 -10 0 6 0 0 0 0
w:and _ other	0 0 0 12 -8 0 0 0
w:and _ promise	0 0 0 2 -6 0 2 0
w:and _ resume	0 7 0 0 -6 0 0 0
w:and _ rise	0 -8 0 -1 14 0 0 0
w:and _ rule	0 -1 0 3 -6 4 0 0
w:and _ say	0 15 0 7 -18 0 -5 0
w:and _ stop	0 0 6 0 -4 0 0 0
w:and _ take	0 -4 0 0 9 0 0 0
w:and _ tea	0 9 0 0 -8 0 0 0
w:and _ that	0 1 0 14 -12 0 0 0
w:and _ the	-1 10 -2 -8 -8 -5 21 0
w:and _ them	0 11 0 0 -6 0 0 0
w:and _ there	0 -13 0 0 15 0 0 0
w:and _ they	0 7 0 0 -4 0 0 0
w:and _ thi	10 -2 0 0 -2 0 0 0
w:and _ until	0 0 0 0 -2 0 8 0
w:and _ we	0 -10 0 0 0 0 8 0
w:and _ were	0 0 0 0 11 0 0 0
w:and _ what	0 0 0 3 -6 0 0 0
w:and _ will	0 1 0 -12 0 1 3 0
w:and _ would	0 2 0 -2 -14 0 9 5
w:and a	0 -2 7 5 -2 -2 -5 0
w:and above	1 -1 0 12 -15 0 0 0
w:and after	0 10 0 0 -7 0 0 0
w:and all	10 0 0 0 -5 0 0 0
w:and aluminum	0 0 0 0 10 0 -3 0
w:and chip	0 0 0 8 -7 0 0 0
w:and dairy	0 0 0 0 7 0 0 0
w:and energy	0 0 0 0 -6 0 6 0
w:and for	0 -1 0 -3 14 0 0 0
w:and gas	0 0 0 13 -12 0 0 0
w:and i	0 10 4 2 -11 0 -2 0
w:and if	7 7 -2 -1 -10 -5 10 0
w:and in	0 -4 0 0 8 0 0 0
w:and may	0 0 0 3 -9 0 8 0
w:and no	0 -10 0 0 4 0 0 3
w:and on	0 -8 0 6 3 0 0 0
w:and other	0 0 0 6 0 0 0 0
w:and our	0 0 0 0 7 0 0 0
w:and suspend	0 0 0 0 -4 0 8 0
w:and that	-5 2 0 -15 -1 0 14 0
w:and the	-3 0 16 -7 3 5 -30 2
w:and they	0 25 0 -5 -16 0 0 0
w:and warn	4 0 0 5 -8 0 0 0
w:and we	0 -10 0 0 -1 7 9 0
w:and will	0 -9 0 -3 19 0 0 0
w:and without	0 -5 0 0 8 0 0 0
w:and would	0 -24 1 -9 29 0 0 0
w:anew	0 11 0 0 -16 0 0 5
w:announce	0 -12 0 8 3 -5 -4 0
w:announce <day-today>	0 0 0 11 -9 0 0 0
w:announce _ <day-gone>	0 0 0 -1 8 0 0 0
w:announce _ that	0 0 0 12 -10 0 0 0
w:announce _ week	0 0 0 -4 6 0 0 0
w:announce last	0 0 0 -4 6 0 0 0
w:announce on	0 -1 0 0 8 0 0 0
w:announce that	0 0 0 12 -2 0 -2 0
w:announcement	0 0 0 0 6 0 0 0
w:another	0 -8 13 22 -9 -1 -14 0
w:another <duty>	0 0 0 6 -4 0 0 0
w:another <level>	0 -3 1 13 -6 0 -2 0
w:another <number>	0 -6 0 9 -1 0 0 0
w:another <points>	0 6 0 0 -4 0 0 0
w:another <span>	0 0 0 0 10 0 0 0
w:another _ ,	0 0 0 0 9 0 0 0
w:another _ .	0 0 0 18 -11 0 0 0
w:another _ on	0 0 0 8 -5 0 0 0
w:answer	0 -6 -5 -6 5 -13 14 -3
w:answer <not>	0 0 0 0 -10 0 11 0
w:answer _ <level>	0 0 0 0 12 0 -6 0
w:answer _ a	0 0 0 10 -7 0 0 0
w:answer _ in	0 0 0 0 -6 0 6 0
w:answer _ the	0 0 0 0 10 0 -3 0
w:answer in	0 0 0 0 -7 0 10 0
w:answer to	0 0 0 0 7 0 0 0
w:answer was	0 0 0 9 -5 0 0 0
w:antimony	17 0 0 0 -8 -2 0 0
w:antimony to	12 0 0 0 -10 0 0 0
w:any	16 -21 -5 -4 -17 -2 32 0
w:any <duty>	1 -3 0 3 -6 3 0 0
w:any <level-noun>	0 0 0 0 -6 0 8 0
w:any <v-impose>	0 0 0 0 -12 0 14 0
w:any <v-up>	0 0 0 0 -10 0 10 0
w:any _ .	1 -8 0 -4 6 0 0 4
w:any _ ?	0 0 0 6 -4 0 0 0
w:any _ and	0 -5 0 0 9 0 0 0
w:any _ increase	0 0 0 0 -4 0 6 0
w:any _ on	0 0 0 0 -5 0 8 0
w:any _ that	0 0 0 5 -12 0 5 0
w:any case	0 0 0 0 6 0 0 0
w:any more	0 -7 0 0 10 0 0 0
w:any new	0 0 0 0 -6 0 8 0
w:any such	0 0 0 0 -8 0 11 0
w:any tariff	1 0 0 3 -11 4 0 0
w:anybody	0 4 0 0 -7 2 2 0
w:anybody <v-impose>	0 7 0 0 -12 4 0 0
w:anyone	0 0 0 9 -6 0 0 0
w:anything	0 9 0 -9 0 0 0 0
w:anything ,	0 8 0 0 -6 0 0 0
w:anywhere	0 0 0 8 -8 0 0 0
w:app	0 0 0 0 -11 18 0 0
w:app 's	0 0 0 0 -7 10 0 0
w:app _ <quality>	0 0 0 0 -8 10 0 0
w:apple	0 -1 0 -4 0 0 9 0
w:apply	3 16 0 -21 -8 0 0 3
w:apply .	0 8 0 0 -5 0 0 0
w:apply _ <day-ahead>	0 10 0 0 -6 0 0 0
w:apply _ <day-gone>	0 -4 0 0 7 0 0 0
w:apply again	0 8 0 0 -1 0 0 0
w:apply before	0 6 0 0 -4 0 0 0
w:approval	0 -3 0 -3 9 0 2 0
w:approval ,	0 0 0 0 -1 0 7 0
w:approve	0 -14 0 0 24 0 -2 0
w:approve ,	0 -2 0 0 6 0 0 0
w:are	0 0 -7 1 16 -13 -24 0
w:are ,	0 0 0 10 -7 0 0 0
w:are <level>	0 -6 0 0 10 0 0 0
w:are <v-begin>	0 -5 0 0 6 0 0 0
w:are <v-say>	0 7 0 -8 -6 0 0 8
w:are <v-target>	0 -8 0 0 19 0 0 0
w:are _ :	0 14 0 7 -27 0 3 0
w:are _ <number>	0 7 0 0 -6 0 0 0
w:are _ and	0 -5 0 0 6 0 0 0
w:are _ as	0 0 0 10 -8 0 0 0
w:are _ at	0 6 0 0 0 0 0 0
w:are _ back	0 4 0 1 -7 0 0 0
w:are _ for	0 0 0 -2 10 0 0 0
w:are _ in	0 6 0 0 0 0 0 0
w:are _ on	0 13 0 -3 -4 0 0 0
w:are _ to	0 0 0 6 -10 0 0 8
w:are _ until	0 -2 0 0 6 0 0 0
w:are add	0 7 0 0 -2 0 0 0
w:are back	0 24 0 -3 -16 0 0 0
w:are currently	0 0 0 6 -6 0 0 0
w:are exempt	0 -1 0 0 8 0 0 0
w:are tell	0 0 0 0 -5 0 0 9
w:are to	0 -5 0 0 16 0 0 0
w:aren't	0 5 0 0 -8 0 0 4
w:arithmetic	0 8 0 0 -6 0 0 0
w:armistice	0 9 0 0 -8 0 0 0
w:army	0 0 0 0 7 0 0 0
w:arrangement	0 14 0 -6 -7 5 0 0
w:arrangement <v-end>	0 0 0 0 -3 8 0 0
w:arrangement _ not	0 8 0 0 -4 0 0 0
w:arrangement end	0 0 0 0 -5 8 0 0
w:arrangement is	0 11 0 0 -8 0 0 0
w:as	8 1 -6 0 -5 7 4 -8
w:as <name>	0 -4 0 1 11 0 0 0
w:as <person>	0 -1 0 0 6 0 0 0
w:as _ ,	0 -12 0 -5 25 0 0 0
w:as _ and	0 0 0 0 -5 0 7 0
w:as _ are	5 0 0 0 -6 0 0 0
w:as _ as	6 -6 0 0 10 -1 -5 0
w:as _ by	0 6 0 -1 -1 0 0 0
w:as _ did	0 3 0 2 -10 0 6 0
w:as _ for	0 1 0 0 -12 0 9 0
w:as _ law	0 -3 0 10 -4 0 0 0
w:as _ rule	0 0 0 10 -10 0 0 0
w:as _ say	0 -1 0 0 -2 9 0 0
w:as _ to	0 9 0 3 -14 0 0 0
w:as _ was	0 8 0 0 -5 0 0 0
w:as a	0 0 0 5 -12 9 0 0
w:as before	0 10 0 0 -1 0 0 0
w:as early	0 0 0 -1 6 0 0 0
w:as he	0 0 0 10 -8 0 0 0
w:as i	0 0 0 0 -6 9 0 0
w:as it	0 8 0 1 -11 0 0 1
w:as long	0 -9 0 1 10 0 0 0
w:as much	2 14 3 2 -20 -1 0 0
w:as now	0 -4 0 0 6 0 0 0
w:as the	8 -9 0 6 -4 0 2 0
w:as they	3 0 0 0 -8 0 6 0
w:as well	4 -4 0 0 -3 13 0 0
w:aside	0 6 0 0 -3 0 0 0
w:ask	0 0 -6 2 6 0 -7 -2
w:ask ,	0 7 0 0 -7 0 0 0
w:ask to	0 8 0 0 -7 0 0 0
w:ask whether	0 0 0 9 -3 0 0 0
w:assembly	0 0 0 0 -6 8 0 0
w:assess	0 11 0 0 -7 0 0 0
w:assured	0 -2 0 -3 10 0 0 0
w:assured _ that	0 -1 0 -1 6 0 0 0
w:at	-5 4 3 -32 21 -9 2 -11
w:at <level>	0 -1 0 0 9 0 -5 0
w:at <number>	0 16 -4 -6 -7 -8 6 0
w:at <v-threaten>	0 -1 0 0 -11 14 0 0
w:at _ .	-9 -15 -8 -10 25 5 1 -1
w:at _ :	0 13 0 0 -6 0 0 0
w:at _ ;	0 0 0 0 -6 0 6 0
w:at _ <organisation>	0 9 0 0 -6 0 0 0
w:at _ ?	0 10 0 0 -8 0 0 0
w:at _ and	0 10 0 0 -9 0 4 0
w:at _ end	0 11 0 9 -17 0 0 0
w:at _ gate	0 -3 0 0 -1 0 8 0
w:at _ in	0 0 0 -3 -1 12 0 0
w:at _ instead	0 6 0 0 -4 0 0 0
w:at _ until	0 0 0 0 6 0 0 0
w:at a	0 -4 0 0 6 0 0 5
w:at all	0 0 0 0 7 0 0 0
w:at an	0 0 0 0 -10 0 12 0
w:at least	0 -4 0 0 13 0 0 0
w:at midnight	0 8 0 0 -6 0 0 0
w:at risk	0 -1 0 0 -11 14 0 0
w:at stake	0 8 0 0 -5 0 0 0
w:at the	0 0 16 2 -7 -14 5 -7
w:at thi	0 0 0 0 -11 0 12 0
w:autumn	0 0 0 19 -13 0 -2 0
w:autumn .	0 0 0 7 0 0 0 0
w:avocado	0 -5 0 -1 15 0 0 0
w:away ,	0 -5 0 0 6 0 0 0
w:away _ <day-ahead>	0 8 0 0 -7 0 0 0
w:away on	0 8 0 0 -7 0 0 0
w:back	9 71 -20 -68 -51 16 0 0
w:back ,	8 3 -1 -7 -13 0 1 1
w:back .	0 15 -3 -4 -19 5 0 5
w:back :	0 0 0 0 7 0 -4 0
w:back <day-ahead>	0 10 0 0 -5 0 0 0
w:back <not>	0 8 0 0 -8 0 0 0
w:back ?	0 9 0 0 -6 0 0 0
w:back _ "	0 0 0 0 8 0 -4 0
w:back _ ,	0 6 0 0 0 0 0 0
w:back _ <day-ahead>	0 4 0 -6 4 0 0 0
w:back _ <level>	0 -2 0 -5 -8 0 18 0
w:back _ <month-ahead>	0 10 0 0 -8 0 0 0
w:back _ <number>	0 21 0 0 -19 4 0 0
w:back _ <seat>	0 -4 0 0 8 0 0 0
w:back _ and	2 0 0 0 -9 0 0 4
w:back _ of	0 0 0 0 8 0 0 0
w:back _ the	-4 -1 0 -14 7 1 7 0
w:back _ their	0 8 0 0 -3 0 0 0
w:back _ to	0 0 0 0 -3 7 0 0
w:back _ we	0 13 0 0 -12 0 0 0
w:back _ where	0 15 0 0 -9 0 0 0
w:back a	0 0 7 0 -5 0 0 0
w:back and	0 8 0 0 -7 0 0 0
w:back from	0 -3 0 0 11 0 0 0
w:back if	0 -4 0 0 11 0 0 0
w:back in	0 16 0 0 -10 2 -1 0
w:back on	-2 12 0 -12 -1 -4 5 0
w:back to	-5 18 -2 -14 -16 16 2 -1
w:back up	0 13 0 0 -13 7 -1 0
w:back where	0 13 0 0 -12 0 0 0
w:back with	0 0 0 0 -10 0 14 0
w:bad	0 9 0 0 -3 0 0 0
w:ban	0 -2 0 -6 5 4 -4 0
w:banana	0 0 0 0 0 8 -3 0
w:base	0 -2 0 0 8 0 0 0
w:bay	0 12 0 0 -12 0 0 0
w:be	4 7 -27 5 -3 -17 0 9
w:be <level>	0 9 0 0 -6 0 1 0
w:be <not>	0 0 0 -4 -20 0 0 26
w:be <v-agree>	0 -2 0 0 7 0 0 0
w:be <v-bear>	0 1 0 0 -15 0 17 0
w:be <v-impose>	0 3 -7 -24 13 -7 0 3
w:be <v-propose>	0 -4 0 -2 10 0 2 0
w:be <v-say>	0 2 0 -11 2 0 5 0
w:be <v-sell>	7 0 0 -5 -3 6 0 0
w:be <v-target>	0 2 0 0 4 0 -7 0
w:be <v-up>	0 -8 0 0 2 0 1 0
w:be _ "	0 0 0 -2 -2 0 8 0
w:be _ ,	0 -1 0 17 -4 -8 -7 1
w:be _ .	-5 0 -3 -7 32 -14 -2 -10
w:be _ ;	0 0 10 0 -6 0 0 0
w:be _ <level>	0 0 0 8 0 0 0 0
w:be _ ?	0 0 0 11 -6 0 0 0
w:be _ a	0 0 0 -1 13 0 0 0
w:be _ after	0 1 0 -7 3 0 0 0
w:be _ again	1 4 0 -6 -18 18 0 0
w:be _ and	0 15 0 0 -13 0 0 0
w:be _ anew	0 19 0 0 -16 0 0 0
w:be _ back	0 0 0 0 -5 1 0 8
w:be _ before	0 0 0 -2 8 0 0 0
w:be _ by	0 -19 0 0 16 7 -1 0
w:be _ down	0 0 0 0 -9 10 0 0
w:be _ for	0 0 0 0 9 0 0 0
w:be _ from	0 0 0 -8 4 0 0 0
w:be _ in	0 0 0 0 0 0 6 0
w:be _ on	0 4 0 22 -24 0 3 0
w:be _ out	0 -3 0 10 -21 0 12 0
w:be _ second	0 0 0 0 -3 0 0 8
w:be _ that	0 -2 0 0 0 0 9 0
w:be _ to	5 9 0 0 -18 -10 4 7
w:be _ with	0 -1 0 6 0 0 0 0
w:be a	0 -2 0 -8 27 0 0 0
w:be add	0 12 0 0 -7 0 0 0
w:be allowed	0 6 0 0 -6 0 0 0
w:be answer	0 0 0 0 -6 0 9 0
w:be apply	0 9 0 0 -7 0 0 0
w:be back	0 24 0 -9 -15 0 0 1
w:be due	0 6 0 0 -27 19 0 0
w:be extend	0 -3 0 0 12 0 0 0
w:be in	0 -2 0 0 8 0 0 0
w:be know	0 -1 0 -1 0 0 7 0
w:be leave	0 0 0 0 7 0 0 0
w:be meet	0 0 0 2 -20 0 17 0
w:be next	0 0 0 29 -26 0 0 0
w:be no	0 0 0 -4 -22 0 0 26
w:be put	0 0 0 -4 -6 1 0 8
w:be raise	0 -6 0 4 -2 0 4 0
w:be sell	9 0 0 -1 -12 8 0 0
w:be take	0 -2 0 0 9 0 0 0
w:be the	0 0 0 0 11 0 0 0
w:be worse	0 0 10 0 -3 0 0 0
w:bear <level>	0 6 0 -1 -2 0 0 0
w:bear _ .	3 10 0 0 -12 0 0 0
w:became	0 0 0 0 7 0 0 0
w:because	0 -6 2 0 -6 3 0 0
w:because _ a	0 0 0 7 -6 0 0 0
w:because _ was	0 0 0 0 -3 6 0 0
w:because of	0 0 3 5 -7 0 0 0
w:become <level>	0 -10 0 6 0 0 0 0
w:become <number>	0 10 0 0 -9 0 0 0
w:beef	0 -4 0 0 23 0 -5 0
w:beef ,	0 -1 0 -3 9 0 0 0
w:beef .	0 0 0 7 -4 0 0 0
w:beef <sender>	0 0 0 0 6 0 0 0
w:been	-13 -7 -9 0 19 2 0 -11
w:been <number>	0 -2 0 0 8 0 0 0
w:been <v-bear>	0 0 0 10 -6 0 0 0
w:been <v-impose>	0 -4 0 -1 0 9 3 0
w:been <v-target>	0 0 0 0 -4 0 6 0
w:been _ .	0 -7 0 0 12 0 0 0
w:been _ <level>	0 0 0 0 -7 0 9 0
w:been _ and	0 -5 0 0 8 0 0 0
w:been _ from	0 -1 0 0 6 0 0 0
w:been _ on	0 8 0 9 -17 0 0 0
w:been _ that	0 0 0 7 -6 0 0 0
w:been pay	0 0 0 10 -8 0 0 0
w:beer	0 -1 0 8 0 0 -6 0
w:before	-1 13 -17 -36 12 0 0 5
w:before .	0 1 0 -6 0 0 6 0
w:before <day-ahead>	0 -13 0 -3 27 0 0 0
w:before <month-ahead>	0 8 0 0 -7 0 0 5
w:before _ ,	0 -3 0 0 2 0 0 6
w:before _ .	0 0 0 0 10 0 0 0
w:before _ had	0 0 0 0 -11 0 4 6
w:before _ truce	0 11 0 0 -9 0 0 0
w:before any	3 0 0 0 -6 3 0 0
w:before the	0 7 -2 -4 0 9 -3 0
w:before they	0 0 0 0 -5 0 0 6
w:begin	0 -29 0 0 27 -4 0 2
w:begin .	0 0 0 -2 0 0 0 6
w:begin <day-ahead>	0 0 0 10 -10 0 0 0
w:begin _ <day-ahead>	0 -4 0 -4 12 0 0 0
w:begin _ <number>	0 -7 0 0 9 0 0 0
w:begin at	0 -7 0 0 8 0 0 0
w:begin on	0 -5 0 -6 15 0 0 0
w:behind	0 -3 0 0 9 0 0 0
w:being <v-impose>	0 -7 0 -3 15 0 0 0
w:being _ .	0 -8 0 5 2 0 0 0
w:being _ in	0 8 0 0 -5 0 0 0
w:believe	0 -1 0 0 13 0 0 0
w:below	0 -1 0 0 8 0 0 0
w:better	0 8 0 -1 0 0 0 0
w:between	0 0 0 -18 4 -3 -2 11
w:between <name>	0 -1 0 -4 0 0 0 14
w:between _ and	0 -5 0 -9 4 0 0 13
w:between the	0 8 0 0 -1 0 0 0
w:beyond	0 -7 3 4 -3 0 0 0
w:bicycle	0 -2 0 0 11 0 0 0
w:bill	0 -3 0 9 0 0 0 0
w:bill _ the	0 0 0 10 -8 0 0 0
w:bill in	0 0 0 9 -8 0 0 0
w:blink	0 -9 0 0 13 0 0 0
w:boat	0 -6 0 -4 27 0 -2 0
w:boat ,	0 0 0 0 6 0 0 0
w:book	7 3 0 -1 -12 0 2 0
w:border	0 0 0 6 -3 0 0 0
w:bosse	0 -1 0 0 6 0 0 0
w:both	-16 36 -15 -36 6 0 -25 -11
w:both .	0 10 0 0 -6 0 0 0
w:both <v-begin>	0 6 0 0 -4 0 0 0
w:both <v-impose>	0 8 0 0 0 0 0 0
w:both _ .	0 10 0 0 -2 0 0 0
w:both _ back	0 7 0 0 -5 0 0 0
w:both _ go	0 17 0 -1 -10 0 0 0
w:both _ have	0 -2 0 0 6 0 0 0
w:both country	0 6 0 -2 1 0 0 0
w:both of	0 -1 0 -1 8 0 0 0
w:both side	0 1 0 -16 14 2 -6 0
w:bottle	0 -2 0 3 -9 4 2 0
w:bound	0 7 0 0 -6 0 0 0
w:boundary	0 -5 0 0 7 0 0 0
w:box	0 -3 0 0 8 0 0 0
w:brace	0 10 0 -1 -4 0 0 0
w:brace for	0 11 0 0 -9 0 0 0
w:brandy	0 9 0 0 -10 0 0 0
w:break	0 -8 0 0 4 0 0 8
w:breakfast	0 0 0 0 7 0 0 0
w:breath	0 0 0 -1 6 0 0 0
w:breathe	0 -6 0 0 13 0 0 0
w:breathe again	0 0 0 0 6 0 0 0
w:bridge	0 -1 0 0 9 0 0 0
w:bring	-3 17 0 0 -1 0 -12 -1
w:bring _ back	0 10 0 0 -10 0 0 0
w:bring _ duty	0 1 0 6 -6 0 0 0
w:bring _ tariff	0 0 0 6 0 0 0 0
w:bring back	0 0 0 -4 6 0 -3 0
w:bring it	0 8 0 0 -5 0 0 0
w:bring its	0 6 0 0 -5 0 0 0
w:bring the	0 -5 0 0 7 0 -1 0
w:broader	0 0 0 13 -12 0 0 0
w:broader <duty>	0 0 0 13 -12 0 0 0
w:broader tariff	0 0 0 13 -12 0 0 0
w:broker	2 -3 19 -3 -12 0 0 0
w:busan	0 -9 0 0 21 0 0 0
w:buse	0 -2 0 0 6 0 0 0
w:business	0 3 0 -4 0 7 0 0
w:business .	0 6 0 0 -2 0 0 0
w:but	4 -7 -2 9 0 0 0 -2
w:but <person>	0 0 0 12 -9 0 0 0
w:but _ has	0 0 0 6 -3 0 0 0
w:but _ on	0 7 0 0 -5 0 0 0
w:but _ would	0 1 0 4 -7 0 0 0
w:but it	9 -3 0 4 -8 0 0 0
w:butter	0 -2 10 12 -12 0 0 0
w:butter <duty>	0 0 12 0 -9 0 0 0
w:buy	0 -18 0 0 4 0 1 0
w:buy _ <quality>	0 0 0 0 -7 0 9 0
w:buy from	0 0 0 0 -4 0 9 0
w:buyer	-1 0 0 19 -13 0 0 0
w:buyer _ <quality>	0 0 0 11 -7 0 0 0
w:buyer of	0 0 0 16 -11 0 0 0
w:by	-14 0 2 12 21 -4 -31 -17
w:by <agent>	0 -7 0 0 11 0 0 0
w:by <day-ahead>	-4 0 0 19 -4 0 -10 -2
w:by <level>	0 -20 2 -24 36 0 -1 0
w:by <month-ahead>	0 -11 0 4 7 0 -2 4
w:by <number>	0 -10 10 -1 2 0 0 0
w:by <person>	0 0 0 -1 9 0 0 0
w:by <points>	0 13 0 0 -9 0 0 0
w:by <quality>	0 0 0 9 -4 0 0 0
w:by <span>	0 -3 0 -2 13 0 0 0
w:by _ ,	4 8 -3 8 -11 -13 -2 1
w:by _ .	-4 1 9 0 0 0 -1 0
w:by _ <day-ahead>	0 -9 0 0 10 2 0 0
w:by _ <office>	0 0 0 0 7 0 0 0
w:by _ <quality>	0 4 0 0 -12 9 0 0
w:by _ and	0 9 0 0 -5 0 0 0
w:by _ at	0 11 0 0 -12 0 0 0
w:by _ end	0 -11 0 9 0 0 0 0
w:by _ much	0 0 0 -4 7 0 0 0
w:by _ on	0 -2 1 -7 12 0 0 0
w:by _ or	0 0 0 8 -10 4 0 0
w:by _ summer	0 0 0 10 -8 0 0 0
w:by both	0 6 0 0 -5 0 0 0
w:by its	0 0 0 0 -4 9 0 0
w:by itself	0 25 0 0 -23 0 0 0
w:by law	0 -5 0 0 8 0 0 0
w:by the	-5 1 -4 14 -2 0 -4 0
w:by then	0 -2 0 0 11 -2 0 0
w:bytedance	0 0 0 0 -11 15 0 0
w:bytedance ,	0 0 0 0 -13 15 0 0
w:call	-4 0 -2 0 17 -5 0 -1
w:call _ a	0 7 0 0 -2 0 0 0
w:call _ tariff	0 0 0 1 -6 0 2 0
w:call for	0 8 0 0 -6 0 0 0
w:callao	0 0 0 0 -3 0 8 0
w:calm	0 0 0 12 -10 0 0 0
w:can	-7 -20 -6 -9 47 -16 -2 3
w:can <v-propose>	0 0 0 0 -4 0 7 0
w:can <v-say>	0 -2 0 0 10 0 0 0
w:can be	0 -4 0 0 1 0 0 7
w:canal	0 0 0 -3 -4 9 0 0
w:cancel	0 0 5 0 -12 8 0 0
w:cancel _ .	0 0 6 0 -6 0 0 0
w:cannot	0 -6 0 14 -13 0 9 0
w:cannot be	0 0 0 4 -12 0 10 0
w:canola	0 -2 0 4 -12 0 12 0
w:capacity	0 -5 0 19 -8 0 0 0
w:capacity ,	0 0 0 16 -13 0 0 0
w:car	0 -7 0 -12 5 0 8 6
w:car .	0 0 0 -1 -9 0 9 0
w:car _ and	0 0 0 0 -6 0 7 0
w:cardamom	0 12 0 0 -18 0 7 0
w:carmaker	0 0 0 0 7 -5 0 0
w:carry	0 4 0 -9 6 -4 0 0
w:carry _ its	0 6 0 0 0 -2 0 0
w:case	6 7 0 5 -23 -4 18 -1
w:case .	0 -3 0 -2 12 0 0 0
w:case <v-impose>	0 0 0 0 -8 0 6 0
w:case _ its	0 0 0 -1 0 0 6 0
w:case against	0 0 0 0 0 0 6 0
w:case that	0 0 0 7 -5 0 0 0
w:cashmere	0 6 0 0 -2 0 0 0
w:caution	0 5 8 0 -12 0 0 0
w:cease	0 14 0 0 -8 0 0 0
w:cease _ apply	0 6 0 0 -5 0 0 0
w:cease to	0 9 0 0 -5 0 0 0
w:ceasefire	0 7 0 0 -3 0 0 0
w:cement	0 0 10 0 -9 0 0 0
w:cent	0 -9 0 0 9 0 0 0
w:certain	0 0 0 0 7 0 0 0
w:chair	0 0 0 0 -6 0 0 5
w:change	0 -24 0 2 31 -5 -6 0
w:changed	0 0 0 0 13 0 0 0
w:charge	-6 11 2 -15 3 3 -8 0
w:charge <level>	0 9 0 -1 0 0 0 0
w:charge _ ,	0 16 0 0 -11 0 0 0
w:charge _ .	0 9 0 0 -5 0 0 0
w:charge _ a	0 0 0 6 -5 0 0 0
w:charge _ on	0 0 0 -11 11 0 0 0
w:charge on	0 -7 0 0 4 4 0 0
w:check	0 0 0 0 11 0 0 0
w:cheese	0 -2 0 9 -7 0 4 0
w:chip	-12 -22 0 9 16 3 -7 0
w:chip .	-1 -3 0 0 12 0 0 0
w:chip _ <name>	0 0 0 0 -8 8 0 0
w:christma	0 8 0 0 -6 -1 0 5
w:citru	0 0 0 0 12 0 0 0
w:claim	0 0 0 -1 11 0 0 0
w:clock	0 0 0 0 8 0 0 0
w:close	-1 -7 0 4 -8 20 -2 0
w:close _ the	0 -3 0 7 -1 1 0 0
w:close to	0 0 0 12 -6 0 0 0
w:closed	0 0 0 0 10 0 0 0
w:club	0 -2 0 0 10 0 0 0
w:coach	0 0 0 0 6 0 -1 0
w:coal	7 -6 6 0 -6 0 0 0
w:cocoa	0 2 0 4 -6 0 -2 3
w:cocoa <goods>	0 -1 0 8 0 0 0 0
w:cocoa butter	0 -1 0 8 0 0 0 0
w:coffee	0 11 0 0 -6 0 0 0
w:coffee _ <level>	0 1 0 10 -6 0 -5 0
w:coffee _ <name>	0 -6 0 0 4 0 0 0
w:coffee at	0 9 0 0 -7 0 0 0
w:collapse	0 -10 2 0 0 -2 0 12
w:colleague	0 0 0 0 8 0 0 0
w:collect	0 -19 0 -9 40 0 -2 0
w:collect .	0 -8 0 0 10 0 0 0
w:collection	0 7 0 0 -5 0 0 0
w:column	0 13 0 0 -6 0 0 0
w:come	12 3 -18 8 -7 0 -1 -13
w:come ,	0 -1 0 9 -3 0 0 0
w:come .	0 -9 0 0 17 0 0 0
w:come <day-ahead>	0 18 0 0 -15 0 0 0
w:come ?	0 4 0 8 -13 0 0 0
w:come _ ,	9 16 0 2 -32 1 0 0
w:come _ .	0 4 -1 -12 0 4 -5 0
w:come _ <number>	0 0 0 11 -8 0 0 0
w:come _ <span>	0 0 0 0 7 -4 0 0
w:come _ again	11 0 0 0 -10 0 0 0
w:come _ at	0 -11 0 0 11 0 0 5
w:come _ by	0 9 0 0 -8 0 0 0
w:come _ for	0 0 0 0 -10 0 12 0
w:come _ force	0 2 0 -3 -5 0 6 0
w:come _ from	0 -7 0 0 17 0 0 0
w:come _ if	0 -3 0 0 7 0 0 0
w:come _ in	0 11 0 0 -2 0 0 0
w:come _ on	0 -7 0 0 10 0 0 0
w:come _ the	0 -9 0 7 0 0 0 0
w:come _ to	0 -10 0 0 0 13 0 0
w:come _ top	0 -10 0 -5 14 0 3 0
w:come and	0 12 0 0 -8 0 0 0
w:come back	18 14 -12 -21 -27 15 -4 0
w:come by	0 -3 0 0 14 0 0 0
w:come down	0 -10 0 0 20 0 0 0
w:come from	0 -8 0 0 12 0 0 0
w:come home	0 6 0 0 -1 0 0 0
w:come in	0 -1 0 8 0 0 0 0
w:come into	0 0 0 -5 -1 0 6 0
w:come on	0 -8 0 0 6 0 2 0
w:come to	0 -13 1 0 14 0 0 0
w:come up	0 0 0 -3 0 0 10 0
w:comment	0 0 0 0 10 0 0 0
w:commitment	0 0 0 0 8 0 0 0
w:company	-6 -19 0 0 14 4 0 0
w:company that	0 0 0 6 -4 0 0 0
w:concede	0 6 0 0 -4 0 0 0
w:concentrate	0 15 5 0 -19 0 0 0
w:condition	0 0 0 9 -6 0 0 0
w:confirm .	0 -5 0 0 6 0 0 0
w:consent	0 -1 0 0 15 0 0 0
w:consider	0 0 0 -5 11 0 0 0
w:consultation	0 -4 0 0 10 0 0 0
w:continue	0 -6 0 -2 20 0 0 0
w:continue to	0 0 0 0 11 0 0 0
w:contract	0 -9 0 0 15 0 0 0
w:control	21 -11 0 0 0 -5 -9 0
w:control _ critical	15 0 0 0 -15 0 0 0
w:control on	19 -4 0 0 -10 0 -3 0
w:cooking	0 0 0 0 -13 5 8 0
w:cooking <goods>	0 0 0 0 -13 5 8 0
w:copper	0 -8 5 7 0 0 0 0
w:corn	0 -5 0 0 11 0 0 0
w:corridor	0 0 0 0 -4 0 6 0
w:cost	0 9 -1 -19 14 -21 -9 2
w:cost .	0 11 0 0 -9 0 0 0
w:cost <quality>	0 -1 0 0 8 0 0 0
w:cost _ more	0 -1 0 0 6 0 0 0
w:cost a	0 7 0 0 0 0 0 0
w:cotton	0 11 5 -7 -10 0 2 0
w:cotton ,	0 2 6 0 -10 0 0 0
w:cotton <goods>	0 0 0 -6 0 0 6 0
w:cotton yarn	0 0 0 -5 0 0 6 0
w:could	-2 8 14 47 -65 -2 -10 32
w:could ,	0 0 0 12 -10 0 0 0
w:could <goods>	0 0 0 10 -7 0 0 0
w:could <level-noun>	0 0 0 3 -11 5 1 0
w:could <not>	0 5 0 -6 9 -3 0 -2
w:could <v-bear>	0 10 0 0 -2 0 0 0
w:could <v-begin>	0 10 0 -3 0 -1 0 0
w:could <v-down>	0 4 14 0 -19 -3 0 8
w:could <v-end>	0 -7 8 0 -4 2 0 0
w:could <v-impose>	0 0 11 23 -30 -2 0 0
w:could <v-return>	0 0 0 0 -14 13 0 0
w:could <v-up>	0 11 0 -1 0 0 0 0
w:could _ <level>	0 8 0 -3 0 0 0 0
w:could _ <number>	0 0 15 0 -8 0 0 0
w:could _ a	0 0 0 10 -9 2 0 0
w:could _ back	0 8 0 0 -5 3 0 0
w:could _ be	0 0 0 0 11 -2 0 0
w:could _ get	0 6 0 0 -3 0 0 0
w:could _ in	0 0 0 13 -20 6 0 0
w:could _ tariff	0 0 0 8 -8 0 0 0
w:could _ the	0 0 0 14 -13 0 0 4
w:could _ them	0 0 0 5 -9 0 0 8
w:could _ to	0 -2 0 20 -11 0 0 0
w:could _ wrong	0 0 0 0 6 0 0 0
w:could be	1 9 0 4 -5 -6 0 -4
w:could bring	0 7 0 13 -19 0 0 0
w:could fall	0 0 0 0 7 0 0 0
w:could find	0 0 0 0 6 0 0 0
w:could follow	0 0 0 11 -8 0 0 0
w:could go	0 11 0 -3 0 0 0 0
w:could happen	0 0 0 12 -9 0 0 0
w:could have	0 0 0 0 -2 0 7 0
w:could lead	0 0 0 10 -7 0 0 0
w:could not	0 5 0 -6 9 -3 0 -2
w:could return	0 0 0 0 -9 10 0 0
w:count	0 0 0 0 6 0 -1 0
w:counter	0 -1 0 0 14 0 0 0
w:counter -	0 0 0 0 6 0 0 0
w:countermeasure	0 7 0 -3 -20 0 20 0
w:countermeasure ,	0 9 0 0 -14 0 5 0
w:countermeasure .	0 0 0 0 -5 0 7 0
w:counterpart	0 0 0 0 8 0 -6 0
w:country	0 0 -3 -14 -3 12 10 -3
w:country 's	0 0 0 0 -8 0 13 0
w:country .	3 0 0 0 -18 18 0 0
w:country _ the	0 0 0 -3 9 0 0 0
w:courier	0 -3 0 7 0 0 0 0
w:course _ to	0 0 0 0 8 0 -5 0
w:course whether	0 0 0 0 8 0 -5 0
w:cover	0 0 0 -4 15 -4 -1 0
w:crane	0 -14 0 -1 12 3 0 0
w:critical	24 0 0 0 -24 0 0 0
w:critical _ .	9 0 0 0 -8 0 0 0
w:critical software	25 0 0 0 -25 0 0 0
w:crusher	2 0 10 0 -11 0 0 0
w:curb	7 0 0 0 -2 0 0 0
w:curb on	8 0 0 0 -5 0 0 0
w:custom	0 7 0 -12 5 -3 0 0
w:custom <agent>	0 7 0 0 -7 0 0 0
w:custom _ ,	0 13 0 0 -12 0 0 0
w:custom administration	0 7 0 0 -7 0 0 0
w:custom would	0 10 0 -2 -11 0 1 0
w:customer	0 -1 0 0 12 0 0 0
w:cut	0 -21 0 -5 18 1 3 0
w:cut <goods>	0 0 0 0 -4 0 8 0
w:cut _ duty	0 0 0 -2 6 0 0 0
w:dairy	0 0 0 -1 6 0 0 0
w:dakar	0 0 0 0 -6 0 0 10
w:danger	0 0 0 0 -11 15 0 0
w:danger .	0 0 0 0 -13 15 0 0
w:dangerou	0 0 0 0 -8 10 0 0
w:date	0 16 -1 -14 -5 -9 6 -2
w:date ,	0 8 0 0 -12 0 2 0
w:date .	0 -3 0 0 7 0 0 0
w:date and	0 -5 0 0 8 0 0 0
w:day	3 9 0 0 -15 -20 11 0
w:day ,	0 2 0 0 -11 0 7 0
w:day .	0 1 0 0 -9 0 11 0
w:day _ the	0 6 1 0 -8 0 0 0
w:day _ which	0 7 0 0 0 0 -2 0
w:day of	0 -7 1 0 1 0 0 1
w:day were	0 -8 0 0 8 0 0 0
w:de	0 0 0 0 -1 0 6 0
w:deal	-4 -31 -2 7 28 0 0 0
w:deal .	0 -2 0 0 6 0 0 -1
w:deal _ <day-ahead>	0 0 0 6 -5 0 0 0
w:deal by	0 -12 0 13 0 0 0 0
w:dealer	0 8 19 0 -23 0 0 0
w:dear	0 0 0 0 0 0 0 6
w:dear .	0 0 0 0 0 0 0 6
w:dearer	0 0 0 0 9 0 0 0
w:decide	0 -8 0 -2 33 0 -9 0
w:decide _ due	0 0 0 0 9 0 -6 0
w:decide in	0 0 0 0 9 0 -6 0
w:decided	0 -1 0 0 7 0 0 0
w:declare	0 -2 0 0 -6 0 6 9
w:declare _ <day-gone>	0 0 0 0 -8 0 9 0
w:declare on	0 0 0 0 -4 0 9 0
w:decree	0 13 0 -3 -2 0 0 0
w:defend	0 0 0 0 -8 0 10 0
w:defend its	0 0 0 0 -4 0 6 0
w:delegation	0 -9 0 -1 13 0 0 1
w:deliver .	0 0 0 5 -7 2 0 0
w:demand	3 -6 0 -1 7 0 0 0
w:deny	0 0 0 -2 14 0 0 0
w:desk	0 0 0 0 8 0 0 0
w:did	-7 -9 0 8 9 0 0 -2
w:did <not>	0 -6 0 11 0 0 -8 0
w:did in	0 -9 0 2 0 0 6 0
w:did not	0 -6 0 11 0 0 -8 0
w:did the	0 0 0 -3 8 0 0 0
w:die	0 6 0 0 0 0 0 0
w:die ,	0 -5 0 0 7 0 0 0
w:difference	0 0 0 0 7 0 0 0
w:dinner	0 0 0 0 6 0 0 0
w:direction	0 0 0 0 7 0 0 0
w:discuss	0 0 0 0 6 0 0 0
w:dispute	0 0 0 0 0 7 0 0
w:dispute _ .	0 0 0 0 -8 8 0 0
w:do	0 -17 0 -7 21 -3 0 0
w:do .	0 0 0 0 10 0 0 0
w:do <not>	0 5 0 -7 2 0 -2 2
w:do _ ,	0 7 0 0 -5 0 0 0
w:do _ it	0 0 0 0 -9 3 5 0
w:do _ know	0 0 0 8 -5 0 0 0
w:do not	0 5 0 -6 1 0 -1 2
w:do the	0 -7 0 0 14 0 0 0
w:do we	0 0 0 8 -4 0 0 0
w:do what	0 0 2 0 -7 4 0 0
w:doe	-12 -3 0 -1 4 7 0 2
w:doe _ ?	0 -8 0 0 10 0 0 0
w:doe _ carry	0 6 0 0 0 -2 0 0
w:doe _ keep	0 10 0 0 -13 3 0 0
w:doe _ truce	0 0 0 0 -8 0 0 9
w:doe it	0 9 0 0 -5 0 0 0
w:doe the	0 -8 0 0 1 -4 0 8
w:doesn't	0 10 0 0 -5 0 0 0
w:dollar	0 0 6 0 -3 0 0 0
w:dollar .	0 0 7 0 -7 0 0 0
w:don't	7 0 0 0 -2 0 0 0
w:donald	0 0 0 4 -6 0 0 0
w:donald trump	0 0 0 4 -6 0 0 0
w:door	0 0 2 9 -15 0 7 0
w:double	0 -19 0 6 2 0 0 7
w:double _ <level>	0 0 0 14 -10 0 0 0
w:down	6 -4 -9 -13 16 4 -15 0
w:down .	11 0 0 0 -15 5 0 0
w:down _ <level>	0 -2 0 -8 17 0 0 0
w:down again	0 0 0 0 -4 0 0 8
w:down from	0 0 0 -5 10 0 0 0
w:down to	0 0 0 -6 10 0 0 0
w:draft .	0 0 0 6 -5 0 0 0
w:draw	0 -2 0 0 11 0 0 0
w:drawer	8 0 0 2 -6 0 0 0
w:drawer ,	9 0 0 0 -3 0 0 0
w:drawer .	0 0 0 6 -2 0 0 0
w:drawer _ and	9 0 0 0 -6 0 0 0
w:dread	3 0 6 0 -11 0 0 0
w:drink	0 0 0 0 -3 0 6 0
w:driver	0 0 0 0 0 8 0 0
w:drone	0 0 0 0 7 0 0 0
w:drug	0 0 0 0 7 0 0 0
w:dry	0 -1 0 0 10 0 0 0
w:due	-2 2 -2 2 -18 25 -12 3
w:due _ start	0 0 0 0 -7 0 0 6
w:due _ whether	0 0 0 0 8 0 -5 0
w:due again	0 0 0 0 -22 22 0 0
w:due course	0 0 0 0 12 0 -8 0
w:due to	0 -4 0 10 -8 0 0 5
w:during	0 -8 0 0 17 0 0 0
w:during _ truce	0 -5 0 0 6 0 0 0
w:during the	0 -5 0 0 9 0 0 0
w:duty	-13 9 -19 24 -20 0 10 -1
w:duty -	0 0 0 -3 0 0 10 0
w:duty .	0 -17 0 10 -1 0 2 5
w:duty <v-begin>	8 14 0 0 -10 -3 -9 0
w:duty <v-down>	4 0 0 -7 7 -1 0 0
w:duty <v-return>	0 9 6 0 -12 0 0 0
w:duty <v-stay>	1 0 0 0 -9 7 0 0
w:duty <v-up>	0 11 0 1 -19 0 2 0
w:duty _ ,	5 -1 5 0 0 0 -6 0
w:duty _ <day-ahead>	0 14 0 -1 -8 0 0 0
w:duty _ <level>	0 -4 0 -4 2 6 0 3
w:duty _ <number>	0 -2 0 -2 14 0 0 0
w:duty _ <quality>	0 0 0 -5 10 -2 0 0
w:duty _ a	0 0 0 14 -13 0 0 0
w:duty _ again	0 14 0 -4 -6 0 0 0
w:duty _ back	1 7 0 -6 0 0 0 0
w:duty _ come	0 2 0 3 -6 0 0 0
w:duty _ follow	0 0 0 17 -11 0 0 0
w:duty _ free	0 0 0 -3 0 0 10 0
w:duty _ go	0 -2 0 -6 13 0 0 0
w:duty _ have	0 -8 0 0 10 0 0 0
w:duty _ its	0 0 0 0 -7 0 5 0
w:duty _ on	0 8 0 -1 -1 0 0 0
w:duty _ our	0 0 0 -4 -5 0 8 0
w:duty _ return	0 9 0 0 -1 0 0 0
w:duty _ the	0 9 0 0 -10 0 2 0
w:duty _ their	0 11 0 0 -19 0 7 0
w:duty _ them	0 0 0 3 -11 8 0 0
w:duty _ up	0 10 0 0 -11 0 2 0
w:duty and	0 6 0 0 -2 0 0 0
w:duty apply	3 3 0 0 -8 0 0 0
w:duty are	0 -4 0 -2 11 0 0 0
w:duty back	0 19 0 0 -15 0 0 0
w:duty come	4 0 0 -6 3 0 0 0
w:duty down	0 -1 0 0 8 0 0 0
w:duty for	0 0 0 9 -6 0 0 0
w:duty go	0 15 0 0 -10 0 0 0
w:duty in	0 5 0 0 -9 1 0 0
w:duty is	0 0 5 3 -7 0 0 0
w:duty of	-1 0 -1 2 -13 5 7 2
w:duty on	-7 3 -9 -2 -1 0 7 0
w:duty return	0 6 6 0 -12 0 0 0
w:duty would	0 8 0 4 1 -6 -5 -3
w:each	-2 0 -2 -18 31 -8 -11 2
w:each <gate>	0 -1 0 -2 8 0 0 4
w:each <v-begin>	0 6 0 0 -3 0 0 0
w:each _ .	0 -6 0 0 6 0 0 5
w:each _ on	0 6 0 0 -6 0 0 0
w:each other	0 -7 0 0 23 0 0 0
w:each side	0 -1 0 -2 8 0 0 4
w:earlier .	0 0 0 1 -10 1 3 0
w:early	0 -2 0 -4 5 10 -4 0
w:early as	0 0 0 -1 6 0 0 0
w:earth	9 -15 -2 0 0 0 1 0
w:earth ,	8 0 0 3 -10 0 0 0
w:earth .	0 0 0 0 6 0 0 0
w:earth _ <name>	6 0 0 0 0 0 0 0
w:easily	0 0 0 0 -3 0 6 0
w:eat	0 -5 0 -3 18 0 0 0
w:economic	-1 0 0 -2 -8 0 10 9
w:economic _ ,	0 0 0 0 6 0 0 0
w:economy <agent>	0 0 0 0 6 0 0 0
w:effect _ <day-ahead>	0 6 0 7 -7 0 -3 0
w:effect from	0 10 0 0 -8 0 0 0
w:effective	0 -1 0 -8 15 0 0 0
w:effective _ "	0 0 0 -2 7 0 0 0
w:effective immediately	0 0 0 -7 12 0 0 0
w:either	-2 7 0 8 -3 -2 0 0
w:either <gate>	0 18 0 0 -9 0 0 0
w:either _ .	0 9 0 0 -7 0 0 0
w:either side	0 18 0 0 -9 0 0 0
w:electricity	0 -1 0 -9 0 0 10 0
w:eleven	0 -2 0 0 7 0 0 0
w:else	-3 -7 0 -8 43 -1 -2 0
w:else .	0 -5 0 0 14 0 0 0
w:emergency	0 -5 0 -14 19 0 0 0
w:emergency tariff	0 0 0 -2 9 0 0 0
w:empty	0 10 0 0 -10 0 0 0
w:end	-24 0 -37 -11 25 4 3 -10
w:end ,	0 31 0 -6 -17 -2 0 0
w:end .	0 0 0 0 -5 10 7 0
w:end <day-ahead>	0 0 0 0 6 0 0 0
w:end ?	0 -9 0 0 11 0 0 0
w:end _ ,	0 3 0 0 -10 8 0 0
w:end _ .	0 -6 0 0 17 0 0 0
w:end _ <day-ahead>	0 -7 0 -4 25 0 0 0
w:end _ <day-gone>	0 8 0 0 -3 0 0 0
w:end _ <level>	0 7 0 0 -4 0 0 0
w:end _ <month-ahead>	0 -9 0 0 14 0 0 0
w:end _ and	0 11 0 0 -8 0 0 0
w:end _ it	0 -6 0 0 7 0 0 0
w:end _ that	0 -4 0 12 -5 0 0 0
w:end _ the	0 0 0 -12 12 0 0 0
w:end at	0 7 0 0 -5 0 0 0
w:end date	0 -6 0 0 15 0 0 0
w:end early	0 0 0 0 -1 8 0 0
w:end in	0 -15 0 7 8 0 0 0
w:end of	0 0 0 11 -4 0 0 0
w:end on	0 -9 0 -9 33 -1 0 0
w:end the	0 0 0 -7 -11 1 12 0
w:energy	0 0 0 0 -10 0 13 0
w:enter	0 -3 0 0 16 0 -9 0
w:enter <name>	0 -3 0 0 9 0 0 0
w:enter _ at	0 -5 0 0 10 0 0 0
w:enter _ or	0 7 0 0 -7 0 0 0
w:enter at	0 -2 0 0 6 0 0 0
w:enter on	0 7 0 0 -7 0 0 0
w:entry	0 -8 0 0 8 0 2 0
w:equity	0 0 17 0 -15 0 0 0
w:estimate	0 0 0 0 9 0 0 0
w:even	0 0 0 0 6 0 0 0
w:evening	0 -8 0 0 17 0 0 0
w:event	0 19 5 0 -17 0 -1 0
w:ever	0 0 0 -6 -2 0 11 0
w:ever <v-bear>	0 0 0 0 -6 0 7 0
w:ever pay	0 0 0 0 -6 0 7 0
w:every	2 3 0 7 -14 0 2 0
w:every _ that	4 6 0 2 -16 0 0 0
w:everybody	0 -3 0 0 14 0 0 0
w:everything	0 0 0 21 -11 0 -6 0
w:everything else	0 0 0 0 6 0 0 0
w:excess	0 -1 0 19 -12 0 0 0
w:excess _ ,	0 0 0 14 -11 0 0 0
w:excess capacity	0 -1 0 18 -10 0 0 0
w:exclusion	0 -7 0 0 0 8 0 0
w:exempt	0 -4 0 0 13 0 0 0
w:expect	1 -2 22 0 -12 -4 -10 0
w:expect <level>	0 0 0 3 -6 0 0 0
w:expect _ in	0 0 0 0 7 0 0 -2
w:expect a	0 0 2 0 -6 0 0 5
w:expect the	0 0 11 0 -11 0 0 0
w:expire	0 -21 0 0 29 0 0 0
w:expire on	0 -8 0 0 10 0 0 0
w:export	27 -7 -8 -4 5 -8 -21 -1
w:export _ for	12 0 0 0 -2 0 0 0
w:export _ on	17 -2 0 0 -14 0 0 0
w:export control	13 -3 0 0 -4 0 0 0
w:export of	19 -6 0 0 -1 -6 -2 0
w:export permit	14 0 0 0 -7 0 0 0
w:exporter	0 -5 1 0 0 0 7 0
w:extend	-1 -7 0 0 16 0 0 0
w:extend ,	0 7 0 0 -4 0 0 0
w:extend _ .	0 -4 0 0 8 0 0 0
w:extend by	0 -5 0 0 9 0 0 0
w:extend it	0 -4 0 0 8 0 0 0
w:extend its	0 0 0 2 -6 0 2 0
w:extension	-7 8 -3 -24 23 -14 -15 1
w:extension .	0 7 0 0 -6 0 0 6
w:extra	0 9 0 0 -3 0 0 0
w:extra <duty>	0 9 0 0 -4 0 0 0
w:extra duty	0 9 0 0 -4 0 0 0
w:face	0 7 0 2 -14 8 0 0
w:face <level>	0 0 0 3 -6 0 2 0
w:face _ .	0 10 0 0 -9 0 0 0
w:face a	0 1 0 0 -6 9 0 0
w:fact sheet	0 0 0 6 0 0 -1 0
w:factory	3 0 0 0 -11 0 6 0
w:fail	-8 16 8 -10 -40 -2 0 37
w:fail ,	-2 -6 6 0 0 0 -2 7
w:fail .	0 18 0 -6 -28 0 5 17
w:fail ?	0 8 0 0 -4 0 0 0
w:fail _ <name>	0 6 0 0 -5 0 3 0
w:fail _ the	0 -22 0 -1 31 0 0 1
w:failed	0 6 0 0 -11 0 4 0
w:failed .	0 7 0 0 -13 0 5 0
w:failing	0 26 0 -4 -17 0 0 0
w:fair	0 0 0 10 -7 0 0 0
w:fall	0 2 17 4 -8 0 -15 -5
w:fall ,	1 0 3 5 -7 0 0 0
w:fall .	0 6 11 0 -13 0 0 0
w:fall _ ,	0 -7 0 0 12 0 0 0
w:fall _ .	0 -1 0 0 9 0 0 0
w:fall _ <day-today>	0 -2 0 0 6 0 0 0
w:fall _ <level>	0 -10 6 -1 6 0 0 0
w:fall _ on	0 14 0 0 -13 0 0 0
w:fall _ over	0 7 0 0 -5 0 0 0
w:fall _ the	0 -2 0 16 -7 0 0 0
w:fall on	0 0 0 14 -13 0 0 0
w:fall out	0 7 0 0 -5 0 0 0
w:fall to	0 -3 0 0 11 0 0 0
w:family	0 -1 0 0 0 0 0 6
w:far	0 0 0 0 9 0 0 0
w:farm	0 -2 0 0 12 0 0 0
w:farm <goods>	0 0 0 -4 15 0 0 0
w:farmer	0 0 0 -3 1 -10 7 0
w:fear	8 4 2 0 -21 2 0 0
w:federal	11 0 0 0 -8 0 0 0
w:federal register	11 0 0 0 -8 0 0 0
w:fee	-3 -30 -3 -3 -5 41 0 0
w:fee <v-begin>	0 -9 0 0 3 5 0 0
w:fee _ <quality>	-1 0 0 0 -3 16 -1 0
w:fee _ ship	0 0 0 0 -4 10 0 0
w:fee and	0 -1 0 0 -2 9 0 0
w:fee on	0 -4 0 0 -8 22 -3 0
w:fentanyl	0 -22 0 -3 36 -1 -2 0
w:fentanyl <duty>	0 -7 0 0 12 0 0 0
w:fentanyl _ on	0 -4 0 0 6 0 0 0
w:fentanyl _ the	0 -8 0 0 10 0 0 0
w:fentanyl and	0 -9 0 -1 14 0 0 0
w:fentanyl duty	0 -4 0 0 7 0 0 0
w:few	7 0 0 -2 0 0 0 0
w:fifth	0 -3 0 0 11 0 0 0
w:fifty	0 0 0 0 -6 8 0 0
w:fight to	0 0 0 0 -3 0 6 0
w:fighting	0 -6 0 0 9 0 0 0
w:figure	0 8 0 4 -9 0 0 0
w:find	-2 19 0 0 -5 0 -3 0
w:finding	0 -2 0 12 -4 0 0 0
w:fine	0 -3 0 0 11 0 0 0
w:firm	11 -6 0 0 -5 7 -3 0
w:firm is	7 0 0 0 -7 0 0 0
w:first	12 -2 -9 -7 25 -2 -21 -11
w:first ,	9 -1 0 0 0 0 0 0
w:first .	0 -12 0 1 8 2 0 0
w:first _ ,	0 0 0 0 8 0 0 0
w:first _ of	0 7 0 0 0 0 0 -2
w:first day	0 7 0 0 -1 0 0 0
w:first week	0 0 0 0 6 0 0 -2
w:fish	-2 -2 0 12 -4 0 -4 11
w:fish .	0 3 0 1 -19 0 0 12
w:fishmeal	0 -6 0 12 0 0 0 0
w:flat	0 0 0 0 7 0 0 0
w:flow	0 -9 0 4 0 0 5 0
w:fly	0 0 0 0 8 0 0 0
w:follow	0 5 0 26 -25 -1 5 -1
w:follow .	0 0 0 0 -5 0 6 0
w:follow in	0 0 0 15 -6 0 0 0
w:following	0 14 0 0 -8 0 0 0
w:for	2 -15 -23 -3 24 4 0 -13
w:for <goods>	12 -6 0 7 -2 0 -14 0
w:for <level>	0 0 0 6 -6 0 1 0
w:for <name>	0 13 0 5 -16 0 0 3
w:for <number>	0 -10 0 -12 9 3 6 0
w:for <quality>	-2 1 0 0 -3 12 -2 0
w:for <span>	-8 -5 -1 -17 38 -5 0 0
w:for <v-stay>	0 6 0 0 -5 0 0 0
w:for _ "	0 0 0 0 -6 0 8 0
w:for _ 's	1 14 1 -1 -17 0 0 0
w:for _ .	9 0 -2 -2 5 -9 0 0
w:for _ <day-ahead>	0 0 0 0 -11 0 12 0
w:for _ <number>	0 0 0 0 7 0 0 0
w:for _ again	0 7 0 0 -6 0 0 0
w:for _ case	2 0 0 5 -8 0 0 0
w:for _ long	0 -1 0 0 13 0 0 0
w:for _ on	0 0 0 0 7 0 0 0
w:for _ ship	0 -5 0 0 -18 23 0 0
w:for _ tariff	0 0 0 1 -7 0 3 0
w:for _ that	0 0 0 6 -8 1 0 0
w:for _ there	0 0 0 0 -6 0 0 4
w:for a	-2 -2 0 0 15 1 -6 0
w:for another	0 0 0 0 7 0 0 0
w:for as	0 0 0 0 8 0 0 0
w:for fentanyl	0 -8 0 0 8 0 0 0
w:for his	0 0 0 7 -15 0 2 4
w:for it	0 11 0 0 -5 0 0 0
w:for its	0 2 0 -5 6 0 -2 0
w:for me	0 8 0 0 -7 0 0 0
w:for now	0 0 0 7 -5 0 0 0
w:for that	2 0 0 9 -12 0 0 0
w:for the	1 1 -4 -23 8 0 5 -1
w:for what	0 10 0 0 -8 0 0 0
w:force	0 -6 0 -4 10 0 4 0
w:force .	0 -3 0 0 12 0 0 0
w:force _ that	0 0 0 0 -7 0 8 0
w:force on	0 0 0 0 -8 0 7 0
w:forced	0 -7 0 3 2 0 0 0
w:foreign	0 -2 0 0 16 0 0 0
w:foreign <agent>	0 0 0 0 13 0 -6 0
w:foreign _ ,	0 0 0 0 7 0 0 0
w:foreign ministry	0 0 0 0 8 0 -5 0
w:form	0 -1 0 0 7 0 0 0
w:former	0 10 0 0 0 -4 0 0
w:former <level-noun>	0 6 0 0 -2 0 0 0
w:former _ .	0 -4 0 0 8 0 0 0
w:forward	0 0 0 0 -5 0 7 0
w:forward to	0 0 0 0 -5 0 7 0
w:found	0 0 0 0 9 -3 -1 0
w:found by	0 -3 0 0 7 0 0 0
w:four	0 0 0 -3 17 0 0 0
w:free	-3 -11 -3 -8 22 -4 11 -6
w:free .	0 -1 0 0 -1 0 10 0
w:free _ duty	0 0 0 0 8 0 -1 0
w:free of	0 0 0 0 16 0 -2 0
w:fresh	0 0 0 14 -12 0 0 0
w:friday	0 0 0 -1 8 0 0 0
w:friend	0 7 0 0 -3 0 0 0
w:from	12 5 -11 -5 12 0 -14 -28
w:from <day-ahead>	4 22 -6 1 -14 0 -10 -3
w:from <day-gone>	0 7 0 0 0 0 -3 0
w:from <level>	0 17 0 -9 -6 0 2 0
w:from <month-ahead>	0 -3 0 -3 11 0 0 0
w:from <name>	0 -28 9 6 0 14 -2 0
w:from <number>	0 -19 0 -6 31 0 0 0
w:from <quality>	0 0 0 0 -5 0 9 0
w:from _ "	0 0 0 7 -10 0 0 0
w:from _ ,	1 0 10 5 -2 0 -13 0
w:from _ .	0 -7 0 11 0 0 0 0
w:from _ ;	0 6 0 0 0 0 0 0
w:from _ <day-ahead>	0 -1 0 12 -9 0 0 0
w:from _ <level>	0 8 0 0 -6 0 0 0
w:from _ <office>	0 0 0 0 -6 8 0 0
w:from _ <organisation>	10 0 0 0 -4 0 0 0
w:from _ country	0 0 0 0 6 0 0 0
w:from _ in	0 -2 0 0 10 0 0 0
w:from _ on	0 0 0 -3 7 0 0 0
w:from _ the	0 0 0 0 -1 8 0 0
w:from _ to	0 0 0 -6 10 -11 0 0
w:from _ unless	0 0 0 2 -6 0 0 0
w:from _ will	0 -2 0 0 7 0 0 0
w:from a	7 3 0 0 -7 0 0 0
w:from the	14 0 0 2 -11 2 -1 0
w:from there	0 0 0 6 -3 0 0 0
w:front	0 0 0 0 7 0 0 0
w:frozen	0 -1 0 0 8 0 0 0
w:fruit	0 4 0 -6 2 0 0 0
w:full	0 9 3 -6 -2 -2 0 0
w:full <v-impose>	0 -5 0 0 9 0 0 0
w:further	-6 6 8 12 -12 -4 -2 -4
w:further <duty>	0 0 0 19 -21 0 0 0
w:further <v-say>	0 13 0 0 -11 0 0 0
w:further _ of	0 0 0 6 -10 0 0 0
w:further _ on	0 0 0 6 -4 0 0 0
w:further _ that	0 12 0 0 -9 0 0 0
w:further duty	0 0 0 18 -20 0 0 0
w:future	1 -1 14 0 -13 0 0 0
w:gas	0 0 0 10 -2 0 0 0
w:gate	0 -7 0 0 0 0 8 0
w:gave	0 0 0 0 6 0 0 0
w:generic	0 0 0 8 -3 0 0 0
w:geneva	0 -8 0 0 23 0 0 0
w:gentlemen	0 8 0 0 -3 0 0 0
w:georgia	0 13 0 0 -14 0 2 0
w:get	-1 0 -2 -8 26 -5 0 0
w:get _ a	0 0 0 0 -2 0 7 0
w:get a	0 0 0 0 10 0 0 0
w:give	0 -5 3 0 22 0 -8 0
w:give _ until	0 0 0 0 7 0 0 0
w:given	0 9 0 2 -3 0 -3 0
w:glass	0 -4 0 0 11 0 0 0
w:glove	0 0 0 0 -7 1 3 0
w:go	0 8 -5 -1 8 -8 -11 -12
w:go ,	0 4 2 0 -6 0 0 0
w:go .	0 8 0 5 -9 0 0 0
w:go _ ,	0 -4 0 11 0 -1 0 0
w:go _ .	0 -2 0 -6 16 -1 0 0
w:go _ <level>	-1 10 0 1 -4 0 -7 0
w:go _ <number>	0 5 0 3 -7 0 0 0
w:go _ ?	0 10 0 0 -8 0 0 0
w:go _ a	7 0 0 0 -6 0 0 0
w:go _ again	0 3 0 -8 0 0 0 3
w:go _ by	0 -6 0 -5 17 0 0 0
w:go _ it	9 7 0 1 -21 0 0 0
w:go _ on	0 -7 0 -4 17 0 0 0
w:go _ the	0 -9 0 0 11 0 0 0
w:go _ to	0 3 0 0 0 -6 0 0
w:go _ up	0 8 0 0 -15 8 0 0
w:go _ with	0 2 0 -11 0 0 6 0
w:go ahead	0 4 0 -6 0 0 7 0
w:go as	0 0 0 -1 6 0 0 0
w:go back	-1 16 -1 -23 -3 3 0 0
w:go beyond	0 0 0 6 -8 0 0 0
w:go by	0 0 0 7 -5 0 0 0
w:go down	0 -3 0 0 11 0 0 0
w:go from	7 4 0 -7 -1 0 0 0
w:go home	0 0 0 0 6 0 0 0
w:go on	0 -12 0 0 15 0 -1 0
w:go out	0 -2 0 0 8 0 0 0
w:go to	0 1 -3 10 0 -1 -19 0
w:go up	0 13 1 -6 -5 0 -4 2
w:go well	0 -1 0 0 7 0 0 0
w:gold	0 7 0 0 -4 0 0 0
w:good	-3 -8 0 -4 23 -3 0 -13
w:good ,	0 -4 0 0 12 0 -4 0
w:good .	0 -1 0 0 8 0 0 0
w:good <v-bear>	0 0 0 8 0 0 -2 0
w:good <v-begin>	0 11 0 -1 -5 0 0 0
w:good <v-up>	0 19 0 -1 -15 0 0 0
w:good _ .	0 0 0 0 7 0 0 0
w:good _ <day-gone>	0 0 0 0 -10 0 9 0
w:good _ <level>	0 0 0 -4 9 0 -1 0
w:good _ <money>	0 0 0 0 -10 0 14 0
w:good _ <month-gone>	0 -2 0 10 -3 0 0 0
w:good _ <number>	0 -9 0 0 11 0 0 0
w:good _ an	0 -4 0 0 7 0 0 0
w:good _ be	0 -9 0 4 1 0 0 0
w:good _ from	0 8 0 0 -17 9 0 0
w:good _ have	0 -10 0 0 10 0 0 0
w:good _ pay	0 6 0 -4 0 0 0 0
w:good _ to	0 11 0 -2 -3 0 0 0
w:good at	0 8 0 0 -6 0 0 0
w:good enter	0 7 0 0 -7 0 0 0
w:good on	0 -2 0 -1 11 0 0 0
w:good pay	0 -10 0 5 8 0 -1 0
w:good since	0 0 0 10 -19 0 10 0
w:good that	0 0 0 0 10 0 0 0
w:good to	0 0 0 -3 6 0 0 0
w:good will	0 5 0 0 -7 0 0 0
w:good worth	0 0 0 -3 -8 0 15 0
w:good would	0 0 0 -2 6 0 0 0
w:government	0 0 0 0 -9 6 5 0
w:government _ the	0 0 0 0 -6 0 6 0
w:grain	-1 0 0 0 -1 8 0 0
w:grow _ <level>	0 -1 0 0 7 0 0 0
w:grower	-3 0 9 -9 6 -2 0 0
w:grower in	0 0 6 0 -1 0 0 0
w:growth	0 0 7 0 -11 8 0 0
w:guess	0 9 0 0 -7 0 0 0
w:h	0 0 0 0 9 0 0 0
w:h <number>	0 0 0 0 8 0 0 0
w:had	-28 -13 -20 -15 62 -7 -34 -4
w:had <not>	0 -8 0 0 20 0 0 0
w:had <v-end>	0 -1 0 0 6 0 0 0
w:had <v-impose>	-2 0 0 -3 21 0 -1 0
w:had <v-say>	0 -5 0 0 0 8 -7 0
w:had _ .	0 0 0 0 -5 0 0 6
w:had _ <level>	0 0 0 0 6 0 0 0
w:had _ bear	0 10 0 0 -9 0 0 0
w:had _ been	0 -3 0 0 6 0 0 0
w:had _ for	0 3 0 0 -6 0 3 0
w:had _ in	0 -1 0 0 15 0 0 0
w:had _ on	0 -6 0 0 13 0 0 0
w:had _ the	0 0 0 -2 0 9 0 0
w:had announce	0 0 0 0 9 0 0 0
w:had been	0 0 0 -8 23 0 0 0
w:had begin	0 0 0 0 -5 0 0 6
w:had not	0 -1 0 0 9 0 0 0
w:had tell	0 0 0 7 -18 10 0 0
w:had the	0 15 0 0 -12 0 0 0
w:had to	0 9 0 0 -5 0 0 0
w:half	3 -1 0 -15 13 0 -3 0
w:half -	7 0 0 0 -5 0 0 0
w:half of	0 0 0 -4 11 0 0 0
w:hall	0 -2 0 8 0 0 0 0
w:ham	0 0 0 7 -1 0 0 0
w:hand	0 0 0 -4 14 0 0 0
w:handed	0 11 0 0 -10 0 0 0
w:happen	0 -6 0 0 10 -1 0 0
w:happen _ <day-ahead>	0 -3 0 0 7 0 0 0
w:happen _ it	0 -1 0 0 6 0 0 0
w:happen if	0 -11 0 0 18 0 0 0
w:happen on	0 -1 0 0 6 0 0 0
w:hardly	0 0 0 10 -7 0 0 0
w:has	10 -31 -21 12 -6 -5 25 0
w:has <not>	0 -8 0 7 11 0 -7 0
w:has <number>	0 0 0 7 -2 0 0 0
w:has <v-agree>	0 0 0 0 8 0 0 0
w:has <v-bear>	0 0 0 0 6 0 0 0
w:has <v-begin>	0 0 0 0 11 0 0 0
w:has <v-down>	0 0 0 0 8 0 0 0
w:has <v-impose>	0 -5 -6 12 -5 -1 6 -3
w:has <v-propose>	0 2 0 8 -10 0 4 0
w:has <v-say>	11 -5 -7 7 -21 -5 8 12
w:has <v-stay>	0 6 0 0 0 0 0 0
w:has <v-threaten>	13 -1 -1 0 -12 -1 9 -4
w:has _ ,	0 0 0 0 -7 -1 -4 12
w:has _ .	0 0 0 -2 -3 0 10 0
w:has _ <day-ahead>	0 8 0 0 -5 0 0 0
w:has _ <name>	0 0 0 10 -16 0 7 0
w:has _ a	0 0 0 13 -13 0 0 0
w:has _ for	0 7 0 3 -13 0 1 0
w:has _ it	0 0 0 -11 -3 0 15 0
w:has _ its	0 0 0 -2 7 0 -2 0
w:has _ of	6 0 0 0 -9 0 2 0
w:has _ that	10 -5 0 2 -9 4 1 -5
w:has _ the	0 -4 0 4 7 0 -1 0
w:has _ to	2 0 0 -8 0 0 2 2
w:has _ up	0 0 0 7 -2 0 0 0
w:has a	4 -2 0 -6 -3 0 12 0
w:has also	0 0 0 6 -6 0 0 0
w:has announce	1 0 0 13 -15 0 0 0
w:has ask	0 0 0 4 -6 0 0 0
w:has been	-2 -6 0 1 -4 8 8 -1
w:has call	0 8 0 0 -6 0 0 0
w:has had	0 9 0 0 -7 0 0 0
w:has let	0 0 0 0 0 0 8 0
w:has not	0 -6 0 10 3 0 -5 0
w:has offer	0 -1 0 0 10 0 -1 0
w:has say	0 -10 0 4 -6 0 7 0
w:has to	0 0 0 -1 12 0 0 0
w:has until	0 8 0 0 -10 3 0 0
w:has warn	10 0 0 0 -1 -8 1 0
w:have	-27 -3 1 -11 44 -36 -14 -19
w:have <not>	0 10 0 0 -3 0 0 0
w:have <v-agree>	0 0 0 0 6 0 0 0
w:have <v-bear>	0 -6 0 0 17 0 0 0
w:have <v-begin>	0 -17 0 -6 17 0 6 0
w:have <v-down>	0 0 0 -2 0 0 7 0
w:have <v-impose>	-2 -8 0 0 27 -3 -6 0
w:have <v-say>	0 -7 9 0 -4 0 3 0
w:have <v-target>	0 -1 0 0 8 0 0 0
w:have <v-threaten>	0 -1 0 0 8 0 0 0
w:have <v-up>	0 -18 0 -4 27 0 0 0
w:have _ <level>	0 -4 0 0 8 0 0 0
w:have _ <number>	0 9 0 0 -5 0 0 0
w:have _ <span>	0 11 0 0 -7 0 0 0
w:have _ a	0 0 0 6 -3 0 0 0
w:have _ back	0 -15 0 0 19 0 0 0
w:have _ that	0 0 0 -4 14 0 0 0
w:have _ to	0 -13 0 0 18 0 0 0
w:have _ us	0 0 0 4 -11 0 7 0
w:have a	0 6 0 0 0 0 0 0
w:have been	0 -1 0 -7 19 0 -3 0
w:have come	0 0 0 0 0 0 7 0
w:have go	0 -12 0 -1 19 0 0 0
w:have just	0 8 0 0 -5 0 0 0
w:have no	0 11 0 0 -9 0 0 0
w:have pay	0 0 0 0 6 0 0 0
w:have read	0 0 0 0 6 0 0 0
w:have tell	0 0 10 10 -23 0 5 0
w:have the	0 15 5 0 -18 0 0 0
w:have threaten	0 -1 0 0 6 0 0 0
w:have to	0 13 0 12 -14 0 -4 0
w:having	0 0 0 0 -8 0 9 0
w:he	0 1 -7 8 20 -14 -23 -10
w:he 's	0 0 0 0 6 0 0 0
w:he <not>	0 15 0 0 -19 0 0 9
w:he <v-bear>	0 0 0 0 6 0 0 0
w:he <v-down>	0 8 0 0 -3 0 0 0
w:he <v-impose>	5 -9 0 0 10 0 -10 0
w:he <v-propose>	0 0 0 -5 16 0 0 0
w:he <v-return>	0 -3 0 -2 10 0 0 0
w:he <v-say>	0 5 0 4 2 0 -9 -11
w:he _ ,	0 9 0 9 -7 0 -1 0
w:he _ .	0 5 0 0 2 -1 -14 0
w:he _ ?	0 12 0 0 -11 0 0 0
w:he _ be	0 0 0 0 -4 0 0 10
w:he _ confident	0 0 0 0 -3 6 0 0
w:he _ for	0 0 0 8 -7 0 0 0
w:he _ home	0 8 0 0 -6 0 0 0
w:he _ impose	2 0 0 0 -6 0 0 0
w:he _ it	0 -6 0 0 11 0 0 0
w:he _ not	0 10 0 -11 6 0 0 0
w:he _ out	0 8 0 0 -5 0 0 0
w:he _ put	0 0 0 6 -4 0 0 0
w:he _ that	0 -7 -1 0 17 -2 0 -2
w:he _ the	0 -4 0 -2 13 0 0 0
w:he add	0 -5 0 0 11 0 -5 0
w:he come	0 8 0 0 -6 0 0 0
w:he could	0 3 0 -8 9 0 0 0
w:he doe	0 9 0 0 -4 0 0 0
w:he doesn't	0 18 0 0 -17 0 0 0
w:he is	0 -4 0 0 10 0 0 0
w:he pointed	0 9 0 0 -7 0 0 0
w:he say	-3 16 0 5 -7 0 -2 -1
w:he will	0 -2 0 6 5 0 -14 0
w:he would	0 -22 0 0 16 -1 -2 0
w:he'd	0 0 0 19 -15 0 0 0
w:he'd <v-impose>	0 0 0 20 -18 0 0 0
w:hear	0 0 0 0 11 0 -1 0
w:heard	0 -9 0 3 6 0 0 0
w:hearing	1 -6 0 4 0 0 0 0
w:height	0 9 0 0 -2 0 0 0
w:her	0 0 0 0 9 0 0 0
w:here	1 3 0 16 -16 0 0 0
w:here ,	0 -4 0 0 10 0 0 0
w:here at	0 -1 0 0 6 0 0 0
w:here will	0 0 0 7 -5 0 0 0
w:high	0 0 0 0 7 0 0 0
w:higher	0 9 0 0 -5 0 3 0
w:highest	0 -3 0 0 9 0 0 0
w:him	0 -3 0 -4 27 0 -12 0
w:hinted	0 0 0 0 -6 4 0 1
w:his	-2 -6 -7 9 2 9 -17 3
w:his <goods>	0 0 0 0 6 0 0 0
w:his <organisation>	0 0 0 12 -7 0 0 0
w:his <quality>	0 0 0 0 15 0 -1 0
w:his <v-say>	0 0 0 0 -9 9 0 0
w:his _ ,	0 3 0 -1 -11 0 0 10
w:his _ .	0 -3 0 -6 3 8 0 0
w:his _ counterpart	0 0 0 0 6 0 0 0
w:his _ for	0 0 0 8 -3 0 0 0
w:his _ was	0 3 0 5 -10 0 0 0
w:his _ will	0 -3 0 7 -5 4 0 0
w:his _ would	0 0 0 4 -6 0 0 0
w:his name	0 0 0 4 -9 0 0 5
w:his network	0 0 0 0 -3 6 0 0
w:hit	0 -9 0 -14 0 0 17 0
w:hit <quality>	0 0 0 0 -3 0 6 0
w:hit back	0 -7 0 -2 0 2 7 0
w:hold	11 -2 0 -12 13 -8 -11 0
w:hold back	11 -3 0 0 0 0 0 0
w:home	0 0 0 -7 9 6 0 0
w:honey	0 -7 0 6 -1 0 4 0
w:hope	0 -1 0 -5 10 0 0 0
w:hour	0 -17 0 -12 48 -2 -3 0
w:house	0 -12 0 0 25 0 -1 0
w:house .	0 -2 0 0 7 0 0 0
w:how	0 0 0 -8 29 -2 -4 0
w:how long	0 0 0 0 7 0 0 0
w:how much	0 0 0 0 7 0 0 0
w:hull	0 0 0 0 -7 8 0 0
w:hundred day	0 -8 0 0 8 0 0 0
w:i	-1 -8 5 -33 36 -8 5 -17
w:i <not>	8 0 0 0 -1 0 0 0
w:i <v-bear>	0 -2 0 0 6 0 0 0
w:i <v-impose>	0 -2 0 0 16 0 0 0
w:i <v-propose>	0 -4 0 0 14 0 0 0
w:i <v-say>	0 -2 0 0 -3 9 2 0
w:i _ ,	0 0 0 0 -6 9 0 0
w:i _ not	0 13 0 0 -5 0 0 0
w:i _ say	0 0 0 0 -11 0 12 0
w:i _ tell	0 0 9 -2 -1 0 0 0
w:i can	0 0 0 0 6 0 0 0
w:i do	0 10 0 0 -7 0 0 0
w:i have	0 0 9 0 -3 0 0 0
w:i read	0 0 0 0 8 0 0 0
w:i say	0 0 0 0 -5 9 0 0
w:i shall	0 0 0 -4 13 0 0 0
w:i should	0 0 0 0 9 0 0 0
w:i will	0 0 0 0 -4 0 12 0
w:i would	0 0 0 0 22 0 -3 0
w:i'd	0 -9 6 0 7 0 0 0
w:i'd <v-propose>	0 0 0 0 10 0 0 0
w:i'm	0 -4 0 6 0 0 0 0
w:i'm <v-say>	0 -1 0 6 0 0 0 0
w:i'm tell	0 -1 0 6 0 0 0 0
w:if	3 8 0 -5 -14 4 5 -3
w:if <month-ahead>	0 7 0 0 -4 0 0 0
w:if <name>	-8 5 -4 -8 -11 6 15 2
w:if <not>	-5 10 -2 7 -4 0 -4 -5
w:if <person>	0 0 0 -1 7 0 0 0
w:if <seat>	24 -8 -1 -4 -14 0 5 0
w:if _ 's	5 -14 0 0 7 -1 0 0
w:if _ ,	0 0 0 0 7 0 0 0
w:if _ <level>	0 2 0 6 -8 0 0 0
w:if _ <name>	0 6 0 0 -11 0 4 0
w:if _ <number>	0 2 0 2 -12 4 0 0
w:if _ <organisation>	0 -4 0 -3 16 0 0 0
w:if _ <span>	0 9 0 0 -6 0 0 0
w:if _ all	0 -12 3 0 8 0 0 0
w:if _ are	0 -15 0 -4 30 0 0 0
w:if _ arrangement	0 5 0 0 -11 7 0 0
w:if _ come	13 9 0 6 -25 0 0 0
w:if _ did	0 -2 0 13 -10 4 -2 0
w:if _ die	0 7 0 0 -6 0 0 0
w:if _ doe	0 4 0 0 -12 5 3 0
w:if _ doesn't	0 20 0 0 -18 0 0 0
w:if _ end	0 18 0 5 -23 0 0 0
w:if _ fail	0 21 2 -3 -20 0 0 0
w:if _ fall	0 -9 0 6 10 0 0 0
w:if _ find	0 0 0 0 8 0 0 0
w:if _ go	5 0 3 -5 -8 4 0 0
w:if _ happen	0 13 0 0 -10 0 0 0
w:if _ has	0 0 0 7 0 0 0 0
w:if _ have	0 6 0 0 -3 0 0 0
w:if _ is	0 -2 -1 3 11 -12 -3 -2
w:if _ keep	0 -2 0 0 8 0 0 0
w:if _ lapse	0 9 0 0 -5 0 0 0
w:if _ lift	0 0 0 0 6 0 0 0
w:if _ of	-1 5 1 0 -6 0 0 0
w:if _ one	0 0 10 0 -4 0 0 0
w:if _ pause	0 3 3 0 -7 0 0 0
w:if _ say	0 -11 0 0 13 0 0 0
w:if _ side	0 7 0 0 0 0 0 0
w:if _ talk	0 -9 0 1 2 0 3 -1
w:if _ tariff	0 -6 0 0 2 0 0 0
w:if _ want	0 0 0 8 -4 0 0 0
w:if _ were	0 -5 0 -5 0 0 15 0
w:if all	0 -1 0 0 7 0 0 0
w:if both	0 0 0 0 6 0 0 0
w:if he	0 17 0 -9 0 0 -4 0
w:if i	0 0 0 0 7 0 0 0
w:if it	0 7 10 2 -14 1 -11 0
w:if mr	0 12 0 0 -10 0 0 0
w:if no	0 8 0 1 -6 0 0 0
w:if nobody	0 0 0 0 8 0 0 0
w:if not	0 -6 0 0 15 0 0 0
w:if nothing	0 6 0 9 -16 0 0 0
w:if one	0 -1 0 -2 8 0 0 0
w:if talk	0 -4 0 0 0 0 0 12
w:if that	8 0 0 0 -4 0 0 0
w:if the	-1 0 8 -7 -14 19 -2 0
w:if their	0 0 0 0 -6 0 8 0
w:if there	0 0 0 9 0 -4 -1 0
w:if they	-9 0 -8 14 0 -4 0 0
w:if thi	9 -5 9 0 -11 0 0 0
w:if you	0 -21 -1 -3 38 0 0 0
w:ignore	0 0 0 -1 14 0 -4 0
w:ignore it	0 0 0 0 7 0 -3 0
w:immediately	0 0 0 -3 6 0 0 0
w:immediately "	0 0 0 -2 7 0 0 0
w:import	0 -7 6 -9 16 0 0 0
w:import of	0 0 0 0 8 0 0 0
w:importer	0 -15 0 0 24 0 0 0
w:impose	1 -6 5 1 0 0 0 0
w:impose .	0 0 6 -3 0 0 0 0
w:impose _ <quality>	0 0 0 7 -7 0 0 0
w:impose _ additional	3 0 0 1 -8 0 0 0
w:impose _ tariff	0 0 0 -5 8 0 0 0
w:impose an	3 0 0 1 -8 0 0 0
w:impose on	0 0 0 6 -2 0 0 0
w:in	-17 -6 5 -7 29 4 -9 -16
w:in ,	0 -1 0 3 -6 0 7 0
w:in .	0 -8 0 0 2 8 0 0
w:in <agent>	0 0 0 6 -1 0 0 0
w:in <goods>	0 -2 0 0 15 0 0 0
w:in <month-ahead>	-1 6 -10 -5 6 -6 0 0
w:in <month-gone>	-18 2 -9 -15 18 2 5 -6
w:in <month-today>	0 -6 0 0 11 0 0 0
w:in <name>	8 -11 0 1 7 0 -19 0
w:in <number>	0 -26 -2 0 37 -2 -2 0
w:in <organisation>	0 0 0 0 8 0 0 0
w:in <seat>	0 2 12 -15 2 -17 -16 12
w:in <span>	0 -7 23 0 -20 5 0 0
w:in <v-buy>	0 0 0 7 -6 0 0 0
w:in <v-impose>	-2 8 0 7 -4 0 -6 0
w:in <v-return>	-7 -3 0 0 14 0 0 0
w:in _ 's	0 4 0 9 -13 0 0 0
w:in _ ,	-7 -7 11 9 -18 17 2 0
w:in _ .	0 2 17 -4 -15 0 3 2
w:in _ ;	0 19 5 0 -23 0 0 0
w:in _ <name>	0 -17 0 0 16 0 -3 0
w:in _ <number>	0 -5 0 8 0 0 0 0
w:in _ <organisation>	0 0 0 16 -12 0 0 0
w:in _ <quality>	0 -5 0 0 9 0 0 0
w:in _ <span>	0 0 0 7 -1 0 0 0
w:in _ ?	0 0 0 0 7 0 0 0
w:in _ a	8 0 0 0 -7 0 0 0
w:in _ absence	0 17 0 0 -15 0 0 0
w:in _ and	0 -11 0 2 5 0 4 0
w:in _ at	0 0 0 0 6 0 0 0
w:in _ autumn	0 0 0 7 0 0 0 0
w:in _ between	0 0 0 0 -9 0 0 10
w:in _ case	0 7 0 12 -21 -1 10 0
w:in _ corridor	0 0 0 0 -4 0 6 0
w:in _ country	0 11 0 0 -10 0 0 0
w:in _ course	0 0 0 0 13 0 -8 0
w:in _ day	0 0 0 0 -7 0 9 0
w:in _ drawer	9 0 0 2 -5 0 0 0
w:in _ event	0 20 5 0 -20 0 0 0
w:in _ for	0 0 0 0 6 0 0 0
w:in _ if	0 0 0 0 8 -4 0 0
w:in _ in	0 -6 0 0 25 0 0 0
w:in _ is	0 -1 0 0 7 0 0 0
w:in _ morning	0 0 0 0 8 0 0 0
w:in _ on	0 -10 0 0 25 -1 0 0
w:in _ order	0 6 0 0 -5 0 0 0
w:in _ same	0 10 0 -5 -11 10 0 0
w:in _ say	8 0 0 0 0 0 0 0
w:in _ spring	0 -7 0 0 10 0 0 0
w:in _ statement	0 -3 0 0 0 0 7 0
w:in _ tariff	0 -2 0 6 -7 5 0 0
w:in _ that	0 -4 0 -11 17 -3 0 4
w:in _ the	0 -1 0 -7 23 0 0 0
w:in _ way	0 0 0 0 -5 6 0 0
w:in _ we	0 18 0 0 -18 0 1 0
w:in _ with	0 0 0 0 9 0 0 0
w:in _ would	0 7 4 0 -5 0 -2 0
w:in a	0 -7 0 7 -10 12 1 0
w:in all	0 0 0 0 8 0 0 0
w:in answer	0 0 0 0 9 0 -2 0
w:in any	0 0 0 -1 8 0 0 0
w:in at	0 -1 0 0 11 0 0 0
w:in case	0 0 0 -7 0 0 4 0
w:in due	0 0 0 0 12 0 -8 0
w:in force	0 -4 0 0 16 0 0 0
w:in free	0 0 0 0 -9 0 11 0
w:in full	0 15 0 0 -10 0 0 0
w:in geneva	0 0 0 0 10 0 0 0
w:in his	0 0 0 0 -1 9 0 0
w:in it	0 0 0 10 -6 0 0 0
w:in kind	0 0 0 0 -18 0 21 0
w:in lima	0 0 6 0 -4 0 0 0
w:in order	0 0 0 7 -6 0 0 0
w:in osaka	0 8 0 0 -4 0 0 0
w:in our	0 6 0 0 -2 0 0 0
w:in return	-3 -15 0 -1 25 0 0 0
w:in that	0 3 0 14 -20 0 6 0
w:in the	13 10 0 4 -17 14 -5 -18
w:in turn	0 0 0 3 -6 0 5 0
w:included	0 -3 0 0 9 0 0 0
w:increase	0 -8 0 0 -7 0 22 0
w:index	0 0 12 0 -9 0 0 0
w:inflation	0 -4 0 0 7 0 0 0
w:ink	0 6 0 0 -3 0 0 0
w:inquiry	0 0 0 22 -17 0 0 0
w:insist	0 0 0 0 -9 0 5 6
w:insist on	0 0 0 0 -9 0 5 6
w:instead	0 11 0 9 -11 0 -4 0
w:instead _ <level>	0 -6 0 0 8 0 0 0
w:instead _ <number>	0 15 0 0 -11 0 0 0
w:instead of	0 13 0 4 -12 0 -1 0
w:insult	0 0 0 8 -3 0 0 0
w:interest	0 0 0 0 0 0 8 0
w:interview	0 0 0 -1 8 0 0 0
w:into <name>	0 0 0 0 6 0 0 0
w:into _ .	0 0 0 -2 -1 0 6 0
w:into _ capacity	0 0 0 9 -6 0 0 0
w:into _ on	0 0 0 0 -7 0 7 0
w:into excess	0 0 0 9 -6 0 0 0
w:into the	0 0 0 0 6 0 0 0
w:investigation	0 0 0 36 -30 -2 0 0
w:investigation _ section	0 0 0 20 -15 0 0 0
w:investigation under	0 0 0 22 -17 0 0 0
w:investor	0 0 6 0 -4 0 0 0
w:is	9 1 0 7 -2 0 -3 -50
w:is <level>	0 0 0 -4 8 0 0 0
w:is <not>	10 -1 0 14 -18 6 2 -8
w:is <number>	0 26 0 -1 -21 0 0 0
w:is <v-agree>	0 0 0 6 -2 0 0 0
w:is <v-begin>	0 0 0 10 -6 0 0 0
w:is <v-impose>	9 -3 1 12 -15 0 0 0
w:is <v-propose>	7 0 0 0 -4 0 0 0
w:is <v-stay>	0 0 0 0 0 0 7 0
w:is <v-target>	1 7 0 0 -6 0 0 0
w:is _ "	0 -7 0 0 11 0 0 0
w:is _ ,	0 7 0 0 0 -4 -3 0
w:is _ .	2 11 0 -2 -1 0 -11 0
w:is _ :	0 9 0 0 -6 0 0 0
w:is _ <day-today>	0 -6 0 0 10 0 0 0
w:is _ <level>	0 0 0 -3 6 0 0 0
w:is _ <name>	0 -4 0 11 -3 0 0 0
w:is _ <number>	0 -3 0 0 9 0 0 0
w:is _ <quality>	0 0 0 0 -11 0 12 0
w:is _ ?	0 -18 0 7 7 0 0 0
w:is _ a	0 -4 0 -6 15 0 0 0
w:is _ again	2 21 1 0 -25 0 0 0
w:is _ be	0 -1 0 13 -7 0 0 0
w:is _ before	0 8 0 0 -9 0 0 0
w:is _ buy	0 0 0 0 -8 0 9 0
w:is _ extension	0 9 0 0 -7 0 0 0
w:is _ from	10 2 0 -1 -19 7 0 0
w:is _ go	0 6 0 0 -12 4 0 0
w:is _ in	0 -8 0 1 0 0 5 0
w:is _ it	0 -5 0 0 7 0 0 0
w:is _ right	0 7 0 0 -6 0 0 0
w:is _ stake	0 8 0 0 -6 0 0 0
w:is _ the	7 0 0 0 -8 6 0 0
w:is _ to	0 -10 0 12 -3 -1 2 0
w:is _ without	0 6 0 0 -5 0 0 0
w:is a	0 -14 0 0 8 5 0 0
w:is about	0 0 0 0 6 0 0 0
w:is at	0 7 0 -1 0 0 0 0
w:is being	0 -7 0 10 0 0 0 0
w:is come	0 0 0 9 -7 0 0 0
w:is extend	0 -6 0 0 9 0 0 0
w:is for	0 -1 0 0 7 0 0 0
w:is in	0 -5 0 0 15 0 0 0
w:is it	0 -8 0 0 17 0 0 0
w:is make	0 0 0 0 -2 0 7 0
w:is my	0 10 0 0 -9 0 0 0
w:is needed	0 7 0 0 -5 0 0 0
w:is no	0 0 0 7 2 -5 0 -1
w:is not	1 0 0 6 -14 3 5 0
w:is nothing	11 0 0 0 -19 8 0 0
w:is on	0 -16 0 -3 17 0 2 0
w:is over	0 17 0 0 -17 2 0 0
w:is published	0 -5 0 0 7 0 0 0
w:is ready	0 0 0 3 -11 0 8 0
w:is something	0 0 0 0 6 0 0 0
w:is still	0 -4 0 -1 13 0 0 0
w:is that	0 -3 0 -5 15 0 0 0
w:is the	0 2 0 -5 -5 0 10 0
w:is to	0 0 0 8 -1 0 0 0
w:is what	0 9 0 3 -8 0 0 0
w:is where	0 -5 0 0 6 0 0 0
w:island	0 0 0 0 6 0 0 0
w:isn't	0 -5 0 0 9 0 0 0
w:issue	0 0 0 0 6 0 0 0
w:issuing	10 0 0 0 -11 5 0 0
w:it	-31 17 -14 0 17 -2 -10 -6
w:it "	0 0 0 3 -11 0 7 0
w:it 's	7 14 -5 -13 -9 4 -5 -1
w:it ,	0 0 0 17 -9 0 0 0
w:it .	-2 -14 -2 -7 45 -5 -16 -1
w:it <name>	0 10 0 0 -9 0 0 0
w:it <not>	0 -6 0 0 11 0 0 0
w:it <number>	0 2 0 6 -9 0 0 0
w:it <v-begin>	6 -25 7 -17 15 8 0 0
w:it <v-down>	8 -17 0 -4 13 0 0 0
w:it <v-end>	0 14 -5 7 -6 -5 -2 0
w:it <v-impose>	-5 3 0 0 4 7 -11 0
w:it <v-say>	-1 1 0 -7 1 5 0 0
w:it <v-stay>	0 3 0 0 -11 6 0 3
w:it <v-up>	0 0 4 0 -12 11 0 0
w:it ?	0 -2 0 0 9 0 0 0
w:it _ "	0 0 0 0 8 0 0 0
w:it _ ,	-1 6 5 -3 -9 2 -8 10
w:it _ .	-4 3 -5 6 -2 3 0 -4
w:it _ <day-ahead>	0 -5 0 6 0 0 0 0
w:it _ <day-today>	0 8 0 0 -7 0 0 0
w:it _ <level>	0 0 0 0 9 0 0 0
w:it _ <month-ahead>	0 8 0 0 -6 0 0 0
w:it _ <name>	0 -12 0 8 3 0 0 0
w:it _ <number>	0 13 0 0 -3 0 0 0
w:it _ <quality>	0 0 0 0 7 0 0 0
w:it _ ?	0 6 0 0 0 0 0 0
w:it _ a	0 -15 0 0 4 0 7 0
w:it _ again	0 -3 0 0 6 0 0 0
w:it _ all	0 -3 12 0 -4 0 0 0
w:it _ answer	0 0 0 -2 -3 0 8 0
w:it _ at	0 16 0 0 -14 0 0 0
w:it _ back	9 -14 0 0 -1 17 0 0
w:it _ be	-1 21 -1 0 -7 -10 -15 0
w:it _ been	0 -1 0 6 0 0 0 0
w:it _ before	0 6 0 0 -4 0 0 0
w:it _ bring	0 -7 0 0 2 2 0 0
w:it _ ever	0 10 0 0 -9 0 0 0
w:it _ extend	0 -7 0 7 2 0 0 0
w:it _ have	0 6 0 1 -4 0 0 0
w:it _ in	12 7 0 6 -26 3 0 0
w:it _ know	0 0 0 -2 0 0 7 0
w:it _ no	0 8 0 0 -4 0 0 0
w:it _ not	0 -3 0 2 -8 5 14 -1
w:it _ on	0 -10 0 8 0 0 0 0
w:it _ say	0 0 0 -2 8 0 0 0
w:it _ stop	-1 0 0 0 0 7 0 0
w:it _ take	0 -3 0 -5 3 0 8 0
w:it _ the	8 0 0 -13 11 0 -1 0
w:it _ then	2 -1 0 -11 -9 0 18 0
w:it _ threaten	0 0 0 0 -11 10 3 0
w:it _ to	0 -14 9 4 1 0 -2 0
w:it _ up	0 16 0 0 -14 0 0 0
w:it _ would	0 13 0 0 -11 0 0 0
w:it _ yet	0 0 0 0 -9 0 0 12
w:it as	0 0 0 -1 7 0 0 0
w:it back	0 13 0 0 -8 0 0 0
w:it be	0 -4 0 -6 3 0 9 0
w:it by	0 -8 0 6 0 0 0 0
w:it come	8 -22 1 -2 13 0 0 0
w:it could	-1 -2 0 9 -16 -3 -7 24
w:it did	0 0 0 9 -12 5 -2 0
w:it end	0 6 0 0 -3 0 0 0
w:it fail	0 16 11 -1 -27 0 0 4
w:it go	0 0 4 0 -12 11 0 0
w:it had	0 -6 0 0 20 0 0 0
w:it in	0 1 0 -1 7 0 0 0
w:it is	-3 8 -3 -2 0 0 7 0
w:it let	0 0 0 6 -5 0 0 0
w:it make	0 0 0 2 -12 8 0 0
w:it now	0 -3 0 0 10 0 0 0
w:it on	0 0 0 0 8 0 0 0
w:it promise	0 0 0 0 -6 6 0 0
w:it say	0 6 0 -3 -3 0 1 0
w:it take	0 -8 0 -2 16 0 0 0
w:it the	0 -12 0 0 17 0 0 0
w:it was	0 -2 0 10 0 -1 0 0
w:it will	0 7 0 0 -2 0 0 0
w:it would	0 0 -10 3 -15 11 16 -10
w:it'll	0 -2 9 0 -5 0 6 0
w:it'll be	0 0 10 0 -1 0 0 0
w:its	-8 0 -26 -4 4 8 21 -28
w:its <duty>	-2 0 0 -15 8 0 6 0
w:its <gate>	0 2 0 9 -6 0 -5 0
w:its <goods>	0 -30 0 22 2 0 0 0
w:its <level>	0 0 0 14 -7 0 0 0
w:its <office>	7 0 0 0 -4 0 0 0
w:its <organisation>	4 -5 0 0 -1 0 8 0
w:its <person>	0 0 0 -10 11 0 0 0
w:its <quality>	0 0 0 0 -12 15 0 0
w:its <sender>	-3 0 0 0 7 0 0 0
w:its <v-impose>	0 2 0 3 -6 0 0 0
w:its _ ,	10 -2 0 -8 -10 0 19 0
w:its _ -	0 0 0 0 0 0 7 0
w:its _ .	-5 -4 -1 6 0 2 0 0
w:its _ <level>	0 6 0 0 -7 0 0 0
w:its _ duty	0 0 0 -5 6 0 0 0
w:its _ for	0 0 0 0 13 0 -2 0
w:its _ law	0 0 0 0 -7 0 10 0
w:its _ of	0 6 0 0 -1 0 0 0
w:its _ on	-13 -8 0 -10 24 0 4 0
w:its _ the	0 11 0 0 -14 0 0 0
w:its _ to	0 6 0 0 0 0 0 0
w:its _ will	0 -6 0 3 0 0 2 0
w:its duty	0 0 0 -19 4 0 15 0
w:its former	0 -4 0 0 8 0 0 0
w:its good	0 -7 0 18 -6 0 0 0
w:its market	0 0 0 0 8 0 -1 0
w:its member	0 6 0 0 -4 0 0 0
w:its notice	0 5 0 0 -7 0 0 0
w:its old	0 10 0 0 -7 0 0 0
w:its own	6 18 0 -13 -9 -1 3 0
w:its place	0 0 0 11 -10 0 0 0
w:its rare	0 0 0 0 -4 0 11 0
w:its way	0 -1 0 0 0 0 7 0
w:itself	0 22 0 -5 -14 0 0 0
w:itself ,	0 10 0 -1 -5 0 0 0
w:job	0 -5 0 -5 -24 33 0 0
w:job were	0 0 0 0 -6 9 0 0
w:joined	0 0 0 9 -4 0 0 0
w:joint	0 0 0 0 11 0 0 0
w:jump	0 15 13 -1 -27 0 1 0
w:jump _ <level>	0 11 0 0 -17 0 3 0
w:jump to	0 20 0 0 -19 0 0 0
w:just	0 5 0 6 -5 0 0 0
w:justice	0 0 0 0 7 0 0 0
w:keep	-1 0 0 1 -8 0 1 6
w:kilometre	0 -1 0 0 7 0 0 0
w:kind	0 0 0 -1 -15 0 23 0
w:kind .	0 0 0 0 -3 0 6 0
w:know	4 -14 0 0 5 -4 6 0
w:know ,	8 0 0 0 -3 0 0 0
w:know _ the	7 0 0 0 -9 0 7 0
w:know that	0 0 0 4 -8 0 8 0
w:labor	0 -6 0 3 1 0 0 0
w:land	0 -6 0 0 0 7 0 0
w:lapse	0 29 23 0 -37 -6 -9 -5
w:lapse .	0 -3 0 -2 8 0 0 0
w:lapse _ <day-ahead>	0 9 0 0 -6 0 0 0
w:lapse _ <level>	0 14 3 0 -17 0 0 0
w:lapse _ the	0 -5 0 0 9 0 0 0
w:lapse in	0 0 0 10 -9 0 0 0
w:lapse on	0 9 0 0 -5 0 0 0
w:lapse would	0 21 0 0 -19 0 0 0
w:large	0 0 0 -2 10 0 0 0
w:largest	0 0 13 0 -6 0 0 0
w:last	0 3 0 -16 13 -17 0 0
w:last <month-gone>	10 8 0 0 -13 0 0 0
w:last _ ,	9 -10 0 -1 3 0 0 0
w:last _ .	0 -5 0 -2 11 0 1 0
w:last _ and	0 0 3 0 -6 0 7 0
w:last _ of	0 6 0 0 -4 0 0 0
w:last summer	0 -5 0 0 0 0 7 0
w:last until	0 -4 0 0 11 0 0 0
w:last week	0 -3 0 -6 12 0 0 3
w:last year	0 5 0 3 -8 0 0 0
w:late	0 0 0 -1 6 0 0 0
w:later	0 -9 0 21 -14 0 6 0
w:later .	0 0 0 12 -10 0 0 0
w:later _ the	0 0 0 0 -8 0 9 0
w:later in	0 -4 0 4 -6 0 8 0
w:law	-6 2 -3 25 -41 5 28 -4
w:law .	0 -1 0 15 -10 -1 3 0
w:law <v-say>	0 4 0 5 -11 0 0 0
w:law _ <day-ahead>	0 6 0 0 -5 0 0 0
w:law in	0 7 0 0 -6 0 0 0
w:law of	0 0 0 3 -9 0 8 0
w:law on	0 5 0 0 -17 0 12 0
w:law say	0 4 0 5 -11 0 0 0
w:law the	0 0 0 0 -5 9 0 0
w:lawyer	0 -5 0 2 7 -2 0 0
w:lead	0 0 0 12 -17 9 0 0
w:lead _ new	0 0 0 11 -8 0 0 0
w:lead to	0 0 0 12 -21 10 0 0
w:leader	0 0 0 0 9 0 0 0
w:least	0 -4 0 0 13 0 0 0
w:leather	0 3 0 3 -11 0 0 0
w:leave	0 0 -2 -22 8 -2 0 5
w:leave _ .	0 9 0 0 -7 0 0 0
w:leave _ country	3 0 0 0 -7 4 0 0
w:less	0 -17 0 0 21 0 0 0
w:less _ <number>	0 -8 0 0 9 0 0 0
w:less than	0 -11 0 0 17 0 0 0
w:let	0 -4 -9 -1 17 -1 0 -4
w:let <v-begin>	0 4 0 0 -9 5 0 0
w:let <v-up>	0 4 0 0 -9 5 0 0
w:let _ be	0 -3 0 -2 1 0 7 0
w:let go	0 4 0 0 -9 5 0 0
w:let it	0 -2 0 -3 3 0 6 0
w:let me	0 0 0 0 7 0 0 0
w:let the	0 8 0 0 0 -1 -4 0
w:let us	0 -3 0 0 11 0 0 0
w:letter	0 8 0 -4 0 0 0 0
w:letter of	0 6 0 0 -2 0 0 0
w:level	0 26 0 0 -14 -4 -3 0
w:level _ the	0 13 0 0 -10 0 0 0
w:level of	0 8 0 4 -10 0 0 0
w:levy <level>	0 -4 0 0 11 0 0 0
w:levy _ on	0 -4 0 0 10 0 0 0
w:licence	29 -6 0 -19 -12 0 0 0
w:licence ,	12 0 0 0 -5 0 0 0
w:licence .	11 0 0 0 -8 0 0 0
w:licence for	7 0 0 0 0 0 0 0
w:license	-2 0 0 0 9 0 0 0
w:life	0 -2 0 0 -9 14 0 0
w:lift	-2 3 0 -6 2 0 3 0
w:lift ,	0 0 0 0 -6 0 6 0
w:lift its	0 0 0 0 7 0 0 0
w:like	-3 16 -3 -11 -5 -1 7 0
w:like ,	0 0 0 0 -3 0 7 0
w:like .	0 9 0 0 -7 0 0 0
w:like the	0 7 0 0 -4 0 0 0
w:like to	0 0 0 0 13 0 0 0
w:likely	0 0 0 7 0 0 0 0
w:lima	0 0 6 0 -4 0 0 0
w:line	0 0 0 -10 2 4 0 0
w:list	0 -19 -2 1 12 -4 6 0
w:list ,	0 0 0 0 7 0 0 0
w:list .	0 -7 0 -1 8 0 1 0
w:list <number>	0 -8 0 0 10 0 0 0
w:list _ <quality>	3 0 0 9 -13 0 0 0
w:list for	0 0 0 7 -6 0 0 0
w:list of	0 0 0 -3 -1 0 13 0
w:listed	7 0 0 0 -6 0 0 0
w:listed <sender>	7 0 0 0 -10 0 0 0
w:listed firm	8 0 0 0 -11 0 0 0
w:lithium	3 0 0 6 -5 0 0 0
w:little	0 -4 0 -3 19 0 0 0
w:live	0 -3 0 0 18 0 0 0
w:london	0 0 0 0 0 0 7 0
w:long	-2 -19 0 0 24 0 -3 0
w:long _ the	0 0 0 0 6 0 0 0
w:long as	0 -10 0 1 10 0 0 0
w:longer	0 -2 0 -3 20 0 0 0
w:look	0 -7 0 -7 8 0 9 0
w:look _ to	0 0 0 0 -5 0 7 0
w:look forward	0 0 0 0 -5 0 7 0
w:lorry	0 -9 0 0 5 0 0 4
w:lose	-6 -15 33 0 -16 3 0 -1
w:lose ,	0 -3 0 0 10 0 0 0
w:lose .	0 0 0 6 0 0 0 0
w:lose <level>	0 -4 22 0 -14 0 0 0
w:lose <number>	0 0 12 0 -16 0 0 0
w:lose _ in	0 0 21 0 -14 0 0 0
w:lose their	0 0 0 0 -5 8 0 0
w:lot	0 0 0 0 7 0 0 0
w:lower	0 -18 9 -6 18 0 -5 0
w:lower <duty>	0 0 0 0 9 0 0 0
w:lower by	0 0 6 0 -3 0 0 0
w:lower its	0 0 0 -1 8 0 0 0
w:lunch _ "	0 7 0 0 -6 0 0 0
w:machine	7 1 0 0 -10 0 3 0
w:machinery	0 -5 0 -5 20 0 -2 0
w:make	4 2 -2 5 -10 0 4 -4
w:make _ ,	0 6 0 0 -5 0 0 0
w:make _ <number>	0 0 0 6 -4 0 0 0
w:make _ <span>	0 6 0 0 -6 0 0 0
w:make _ a	0 0 0 0 -6 8 0 0
w:make _ of	0 6 0 0 -6 0 0 0
w:make for	0 6 0 0 -6 0 0 0
w:make in	0 0 0 0 -9 5 7 0
w:maker	0 -6 0 9 0 0 -5 0
w:man	0 -5 0 6 0 0 0 0
w:many _ .	0 0 0 0 -3 6 0 0
w:maple	0 0 0 0 -3 0 6 0
w:maple <goods>	0 0 0 0 -3 0 6 0
w:maple syrup	0 0 0 0 -3 0 6 0
w:marble	0 3 0 -2 -10 0 3 4
w:market	0 -6 5 -9 0 5 0 0
w:market .	0 0 0 0 -6 8 0 0
w:market _ <quality>	0 0 0 0 8 0 -1 0
w:matter	0 -9 0 0 6 2 0 0
w:matter ,	0 0 0 0 -4 0 6 0
w:matter _ the	0 0 0 0 7 0 0 0
w:may	0 -31 -25 8 10 9 -6 5
w:may <level-noun>	0 -5 0 0 8 0 0 0
w:may <not>	0 0 0 0 0 0 0 7
w:may <v-bear>	0 0 0 0 8 0 0 0
w:may <v-begin>	0 -11 0 0 15 0 0 0
w:may <v-end>	0 -2 0 0 0 10 0 0
w:may <v-impose>	1 0 0 5 -3 2 -6 0
w:may <v-up>	0 -4 0 0 14 0 0 0
w:may _ .	0 -2 0 0 15 0 0 0
w:may _ in	0 0 0 8 -5 0 0 0
w:may _ its	0 -2 0 0 -8 5 8 0
w:may _ the	0 0 0 -1 -13 17 0 0
w:may _ to	0 -2 0 8 0 0 0 0
w:may _ up	0 -6 0 4 0 0 0 0
w:may be	0 0 0 0 15 0 -4 0
w:may follow	0 0 0 15 -12 0 0 0
w:may go	0 -4 0 0 8 0 0 0
w:may have	0 -3 0 0 7 0 0 0
w:me	0 5 0 5 -10 -2 -1 10
w:me _ and	0 13 0 0 -12 0 0 0
w:mean	0 0 0 16 -11 0 3 0
w:meant	0 0 0 0 10 0 0 0
w:measure	-2 -10 0 5 -6 -5 15 0
w:measure on	0 0 0 0 6 0 -3 0
w:medicine	0 -14 0 0 22 0 -12 0
w:medicine ,	0 0 0 6 0 0 0 0
w:meet	-9 -39 -6 0 27 -10 16 -3
w:meet ,	0 0 0 0 6 0 0 0
w:meet <level>	0 0 0 0 -3 0 6 0
w:meet _ .	0 -3 0 0 0 0 6 0
w:meet _ in	0 0 0 0 9 0 0 0
w:meet again	0 -1 0 0 9 0 0 0
w:meet in	0 -6 0 0 4 0 7 0
w:member	0 0 0 -10 0 7 -3 9
w:member of	0 0 0 0 -8 0 0 10
w:member would	0 0 0 0 0 6 0 0
w:memo	0 8 0 0 -6 0 0 0
w:mentioned	0 11 0 0 -9 0 0 0
w:merely	0 -6 0 7 0 0 0 0
w:message	0 0 0 0 8 0 0 0
w:midnight	0 18 0 -3 -5 0 0 0
w:midnight .	0 -3 0 0 8 0 0 0
w:midnight _ <day-ahead>	0 10 0 0 -9 0 0 0
w:midnight on	0 9 0 0 -6 0 0 0
w:might	1 -13 0 47 -46 5 2 0
w:might <v-begin>	0 0 0 6 -4 0 0 0
w:might <v-impose>	4 0 0 0 -7 0 0 0
w:might _ next	0 0 0 23 -22 0 0 0
w:might be	0 0 0 26 -22 0 0 0
w:milk	1 0 0 0 -14 0 8 4
w:milk powder	0 4 0 0 -16 0 10 0
w:mill	0 8 1 4 -11 0 0 0
w:mill <v-bear>	0 10 0 0 -7 0 0 0
w:million	0 -8 0 -2 15 2 0 0
w:mine	0 6 6 0 -13 0 0 0
w:minister	0 -5 0 -5 5 -6 11 0
w:minister ,	0 -1 0 0 -1 0 9 0
w:minister <v-say>	0 0 1 0 -6 0 4 0
w:ministry	8 0 0 -4 2 -5 0 0
w:ministry of	9 0 0 0 -6 0 0 0
w:ministry say	0 0 0 -1 6 0 0 0
w:minute	0 0 0 -6 21 0 0 0
w:minute .	0 0 0 0 7 0 0 0
w:minute _ midnight	0 0 0 0 6 0 0 0
w:minute past	0 0 0 0 8 0 0 0
w:miss	0 9 0 0 -5 0 0 0
w:miss the	0 10 0 0 -8 0 0 0
w:missed	0 0 10 0 -6 0 0 0
w:model	0 -3 11 0 -5 0 0 0
w:modest	0 8 0 0 -7 0 0 0
w:modify	0 0 0 0 -1 6 0 0
w:mombasa	0 0 8 0 -4 0 0 0
w:moment	0 5 0 2 -9 0 0 0
w:monday	0 -6 0 0 12 0 0 0
w:monday ,	0 -3 0 0 7 0 0 0
w:money	0 -11 0 -2 29 -2 0 0
w:money back	0 -3 0 0 12 0 0 0
w:month	0 -3 0 0 10 0 -2 0
w:month .	0 -3 0 0 9 0 0 0
w:month _ the	0 6 0 0 -6 0 0 0
w:month of	0 6 0 0 -5 0 0 0
w:more	17 -13 0 -22 19 0 -2 0
w:more ,	0 15 0 0 -13 0 0 4
w:more _ .	0 0 0 0 -5 8 0 0
w:more _ <day-ahead>	0 8 0 0 -6 0 0 0
w:more _ <level>	0 0 0 -4 10 0 0 0
w:more _ it	0 -6 0 0 8 0 0 0
w:more and	0 -5 0 0 7 0 0 0
w:more than	6 -17 0 -14 25 -1 0 0
w:morning	0 33 0 -9 -16 0 -4 0
w:morning ,	0 8 0 0 -2 0 0 0
w:morning .	0 27 0 0 -24 0 0 0
w:most	0 0 0 -1 10 0 -1 0
w:most <quality>	0 -3 0 -1 10 0 0 0
w:most _ and	0 1 0 5 -8 0 0 0
w:most _ good	0 -3 0 -1 10 0 0 0
w:motorcycle	0 9 0 9 -15 0 0 0
w:move	0 -3 0 0 -1 15 0 0
w:mr	2 12 -3 -12 -2 -3 -1 6
w:mr .	0 10 0 -6 -4 0 0 0
w:mr <person>	3 5 -2 -5 0 -2 -2 7
w:mr _ ,	0 0 0 -2 7 0 0 0
w:mr _ :	0 9 0 -6 -4 0 5 0
w:mr _ <person>	0 9 0 -6 -3 0 0 0
w:mr _ has	2 0 0 3 -6 0 -1 0
w:mr _ say	0 0 0 -4 8 0 0 0
w:mr _ warn	0 -2 0 5 -16 0 0 13
w:mrs	0 0 0 0 11 0 0 0
w:mrs <person>	0 0 0 0 11 0 0 0
w:much	0 17 2 0 -17 -6 2 0
w:much .	0 7 0 0 -4 0 0 0
w:much _ to	0 10 0 0 -14 0 2 0
w:must	-7 -15 -5 -22 52 1 -12 -4
w:must <v-impose>	0 0 0 0 12 0 0 0
w:must _ the	0 0 0 0 6 0 0 0
w:must be	0 0 0 0 0 8 0 0
w:must still	0 0 0 0 8 0 0 0
w:my	-1 2 6 0 6 -4 -10 -1
w:my _ .	0 10 0 0 -6 0 0 0
w:my friend	0 7 0 0 -6 0 0 0
w:nagoya	0 0 0 0 7 -5 0 0
w:name	6 -6 0 5 -14 2 0 4
w:name to	7 0 0 0 -1 0 0 0
w:nearly	0 0 0 0 8 0 0 0
w:need	1 -16 0 -7 22 0 -3 0
w:needed	0 5 0 6 -9 0 0 0
w:negotiate	0 0 0 0 -1 0 7 0
w:neither	0 0 0 -7 20 0 0 0
w:never	0 -4 0 -3 4 0 0 7
w:new	3 -18 0 22 -15 -8 24 -11
w:new <duty>	0 -22 0 30 -22 -1 4 0
w:new <organisation>	0 0 0 0 -4 0 8 0
w:new _ ,	0 -10 2 0 9 0 0 0
w:new _ .	0 0 0 -2 6 0 0 0
w:new _ by	0 0 0 9 -6 0 0 0
w:new _ has	0 0 0 0 -3 0 8 0
w:new _ on	3 0 0 3 -13 0 6 0
w:new _ under	0 0 0 10 -6 0 0 0
w:new _ would	0 3 0 2 -8 0 0 0
w:new duty	0 -18 0 33 -25 0 6 0
w:newspaper	0 -5 0 -10 25 0 0 0
w:nexperia	0 0 0 0 11 0 -1 0
w:next	-15 -2 0 13 6 -20 7 0
w:next ,	0 0 0 20 -19 0 0 0
w:next .	0 -8 2 0 2 0 0 0
w:next :	0 0 0 8 -5 0 0 0
w:next <v-impose>	0 7 0 0 -6 0 0 0
w:next <v-return>	0 7 0 0 -16 0 10 0
w:next ?	0 0 0 12 -10 0 0 0
w:next _ ,	0 0 0 0 12 0 0 0
w:next _ .	0 12 0 -5 -18 0 19 0
w:next _ :	0 0 0 0 6 0 0 0
w:next _ and	0 0 0 7 -6 0 0 0
w:next _ the	0 0 0 18 -16 0 0 0
w:next morning	0 23 0 -1 -18 0 0 0
w:next spring	0 7 0 0 -6 0 0 0
w:next time	0 0 0 0 -11 0 12 0
w:next week	0 0 0 0 12 0 0 0
w:next year	0 -6 0 -1 23 0 0 0
w:night	0 0 0 -5 0 0 9 0
w:night .	0 0 0 0 -7 0 11 0
w:nil	0 -9 0 0 13 0 0 0
w:nil _ the	0 -5 0 0 7 0 0 0
w:no	-10 8 -16 1 7 -16 -23 13
w:no <agent>	0 0 0 -1 6 0 0 0
w:no <duty>	0 -1 0 0 10 0 0 0
w:no <v-end>	0 -2 0 0 7 0 0 0
w:no <v-impose>	0 0 0 0 6 0 -3 0
w:no _ ,	0 7 0 0 -11 0 0 9
w:no _ :	0 22 0 7 -28 0 0 0
w:no _ by	0 -21 0 12 14 0 0 0
w:no _ date	0 -2 0 0 7 0 0 0
w:no _ duty	0 0 0 8 -7 0 0 0
w:no _ is	0 4 0 0 -10 0 0 0
w:no _ on	0 5 0 -7 -1 0 0 4
w:no _ plan	0 0 0 -2 7 0 0 0
w:no _ than	0 0 0 -1 8 0 0 0
w:no _ was	0 8 0 -5 0 0 0 0
w:no deal	0 -8 0 5 0 0 0 2
w:no end	0 -2 0 0 6 0 0 0
w:no extension	0 14 0 0 -11 0 0 0
w:no more	0 0 0 -1 10 0 0 0
w:no one	0 0 0 9 -2 0 0 0
w:no other	0 8 0 7 -16 0 0 0
w:no second	0 0 0 0 -5 0 0 8
w:no such	0 -6 0 0 8 0 0 0
w:no truce	0 -6 0 1 2 0 0 0
w:nobody	-1 6 0 -19 23 -4 -7 -1
w:nobody <v-say>	0 6 0 0 -4 0 0 0
w:noon	0 -3 0 0 7 0 0 0
w:nor	0 -5 0 -1 16 0 0 0
w:not	-14 -2 -16 -2 28 4 -10 -5
w:not ,	0 5 0 1 -6 3 -1 0
w:not .	0 -1 0 0 12 0 0 0
w:not :	0 9 0 0 -5 0 0 0
w:not <level-noun>	0 0 0 0 6 0 0 0
w:not <number>	0 6 0 0 -2 0 0 0
w:not <v-agree>	0 0 0 -1 0 0 0 6
w:not <v-begin>	0 -12 0 -1 15 0 0 0
w:not <v-buy>	0 0 0 0 -12 5 8 0
w:not <v-down>	0 -10 0 0 10 0 0 0
w:not <v-end>	0 0 0 2 -10 0 10 0
w:not <v-impose>	-2 -5 0 -8 21 1 -16 1
w:not <v-propose>	0 15 0 0 -6 0 0 0
w:not <v-say>	0 0 0 -6 16 0 0 0
w:not <v-sell>	0 0 0 5 -6 2 0 0
w:not <v-up>	0 0 0 0 9 0 0 0
w:not ?	0 -10 0 0 15 0 0 0
w:not _ ,	0 -15 2 8 0 -2 8 0
w:not _ .	1 -5 0 0 7 0 -4 0
w:not _ <level>	0 10 0 -6 0 0 0 0
w:not _ <quality>	0 5 0 0 -10 6 0 0
w:not _ ?	0 17 0 0 -16 0 0 0
w:not _ a	0 0 0 -2 -6 7 0 6
w:not _ at	0 0 0 1 -13 0 12 0
w:not _ by	0 15 0 0 -7 0 0 0
w:not _ for	0 -1 0 6 0 0 0 0
w:not _ from	0 0 0 0 -9 0 9 0
w:not _ on	0 0 0 -1 6 0 0 0
w:not _ what	0 0 0 0 -4 10 0 0
w:not be	7 -8 0 0 14 -8 -3 -1
w:not been	0 -3 0 0 8 0 0 0
w:not buy	0 0 0 0 -13 5 8 0
w:not carry	0 7 0 0 0 -2 0 0
w:not come	0 -10 0 0 12 0 0 0
w:not renewed	4 4 0 -2 -11 3 0 0
w:not say	0 0 0 0 15 0 0 0
w:not sign	0 -4 0 0 -2 0 0 6
w:not stop	0 0 0 0 -11 0 12 0
w:not the	0 10 0 -1 -3 0 0 0
w:not to	0 0 0 -1 9 0 -1 0
w:note	0 5 0 -9 3 0 0 0
w:note that	0 6 0 0 -7 0 3 0
w:nothing	3 -1 -4 4 -3 10 -5 -5
w:nothing .	0 -5 0 0 16 0 0 0
w:nothing <v-begin>	0 0 0 4 -6 3 0 0
w:nothing ?	0 -5 0 0 8 0 0 0
w:nothing _ been	0 0 0 0 -3 6 0 0
w:nothing _ the	11 0 0 0 -16 8 0 0
w:nothing from	11 0 0 0 -16 8 0 0
w:nothing happen	0 13 0 0 -10 0 0 0
w:notice	-1 17 0 -19 0 4 -5 0
w:notice ,	0 6 0 0 0 0 0 0
w:now	0 0 -10 -13 10 -12 7 0
w:now ,	0 0 0 -14 7 0 -4 3
w:now .	0 11 0 1 -8 0 0 0
w:now <level-noun>	0 -4 0 0 6 0 0 0
w:now <level>	0 7 0 0 -2 0 0 0
w:now <v-bear>	0 0 0 0 8 0 0 0
w:now <v-impose>	0 -2 0 0 -12 0 15 0
w:now _ ,	0 7 0 0 -3 0 0 0
w:now _ .	0 9 0 0 -8 0 0 0
w:now _ <number>	0 0 0 -1 0 0 9 0
w:now _ in	0 0 0 0 -8 0 11 0
w:now _ it	0 11 0 0 -11 0 0 0
w:now at	0 0 0 0 -5 0 8 0
w:number	0 20 0 -2 -6 0 0 0
w:number of	0 7 0 0 -4 0 0 0
w:nut	0 6 0 0 -5 0 0 5
w:nvidia	0 -1 0 0 12 0 0 0
w:observer	0 -5 0 0 10 0 0 0
w:odd	0 1 2 3 -6 0 0 0
w:of	8 -12 3 13 17 -21 -9 -20
w:of <day-gone>	0 0 0 0 10 0 -1 0
w:of <day-today>	0 10 0 0 -5 0 0 0
w:of <duty>	0 0 0 0 13 0 -5 0
w:of <goods>	1 -1 6 -2 4 -14 -1 0
w:of <level>	1 -7 0 10 -4 3 -12 8
w:of <money>	0 0 0 -2 0 0 7 0
w:of <number>	-2 -11 -3 -10 16 8 0 0
w:of <organisation>	0 0 0 0 -4 0 6 0
w:of <quality>	-4 -5 0 13 -4 -3 8 -2
w:of <sender>	0 0 0 0 -6 0 12 0
w:of _ ,	0 -2 -5 0 7 -6 0 0
w:of _ .	-2 0 -7 -2 35 -13 -26 -3
w:of _ :	0 0 0 0 -4 0 6 0
w:of _ <month-gone>	11 0 0 0 -11 0 0 0
w:of _ <number>	0 -2 0 0 7 0 0 0
w:of _ <person>	0 0 0 -2 6 0 0 0
w:of _ <quality>	0 2 0 10 -11 0 0 4
w:of _ <span>	0 7 0 0 -5 0 0 0
w:of _ and	0 6 0 0 -7 0 0 4
w:of _ apply	0 8 0 0 -7 0 0 0
w:of _ at	0 -6 0 1 -7 0 8 0
w:of _ chip	0 0 0 0 6 0 0 0
w:of _ duty	0 -6 0 -8 19 0 0 0
w:of _ earth	17 0 0 -1 -10 0 0 0
w:of _ firm	7 0 0 0 -10 0 0 0
w:of _ for	2 -3 0 -5 12 0 -1 0
w:of _ from	1 0 0 -1 8 0 -2 0
w:of _ further	0 0 0 -4 7 0 0 0
w:of _ good	0 -1 0 -7 5 0 2 0
w:of _ is	0 0 0 0 -5 7 0 0
w:of _ it	0 0 0 0 -6 7 0 0
w:of _ last	0 0 0 0 6 0 0 0
w:of _ member	0 6 0 0 -2 0 0 0
w:of _ new	0 1 3 0 -7 0 0 0
w:of _ oil	0 0 0 19 -14 0 0 0
w:of _ on	3 -6 0 -3 6 -1 4 0
w:of _ order	0 0 0 5 -6 3 0 0
w:of _ own	9 2 0 0 -14 0 5 0
w:of _ table	0 7 0 0 -6 0 0 0
w:of _ tariff	0 -2 0 12 -15 9 0 1
w:of _ that	0 -7 0 5 2 0 0 0
w:of _ the	0 0 0 0 7 0 0 0
w:of _ three	0 0 11 0 -8 0 0 0
w:of _ time	0 -7 0 7 0 0 0 0
w:of _ to	1 -9 6 -4 1 -1 0 0
w:of _ two	0 -5 6 1 0 0 0 0
w:of _ under	0 0 0 8 -9 0 0 0
w:of _ will	0 16 0 -2 -4 0 0 0
w:of _ worth	0 0 0 0 -3 0 6 0
w:of _ would	0 -6 0 0 14 0 0 0
w:of _ year	0 15 0 0 -11 0 0 0
w:of a	0 0 0 15 -6 -6 -7 0
w:of busan	0 -4 0 0 6 0 0 0
w:of duty	0 0 0 0 9 0 -2 0
w:of everything	0 0 0 13 -13 0 0 0
w:of it	0 -6 0 1 5 0 0 0
w:of its	6 9 0 0 -13 -3 3 0
w:of last	9 17 0 0 -18 0 0 0
w:of listed	7 0 0 0 -10 0 0 0
w:of rare	17 0 0 -1 -9 0 0 0
w:of section	0 -4 0 0 7 0 0 0
w:of talk	0 0 0 0 12 0 0 0
w:of that	0 -14 0 10 0 0 2 0
w:of the	-13 1 20 -8 15 0 -20 -2
w:of them	0 0 1 -6 6 0 0 0
w:of us	0 11 0 0 -4 0 0 0
w:of what	0 0 0 -8 -4 4 6 0
w:of whatever	0 0 0 -4 9 0 0 0
w:of which	4 -5 0 -5 6 0 0 0
w:off	1 -30 6 0 0 0 12 0
w:off _ <day-ahead>	0 -2 0 13 -8 0 0 0
w:off _ table	0 0 0 -4 6 0 0 0
w:off the	6 -1 10 -10 -2 0 0 0
w:off until	0 0 0 6 -5 0 0 0
w:offer	0 -11 0 -8 34 0 -7 0
w:offer to	0 -2 0 0 11 0 0 0
w:official	0 -1 0 5 -16 0 2 8
w:official <v-say>	0 0 0 9 -7 0 0 0
w:official say	0 0 0 9 -8 0 0 0
w:oil	-3 -17 0 24 -20 0 19 -6
w:oil ,	0 -2 0 6 -1 0 2 0
w:oil .	0 0 0 -8 5 0 0 0
w:oil _ <level>	0 -7 0 5 0 0 0 0
w:oil _ <name>	0 0 0 0 -7 0 9 0
w:oil _ be	0 3 0 12 -12 0 0 0
w:oil _ gas	0 0 0 14 -13 0 0 0
w:oil and	0 -8 0 16 -7 0 0 0
w:oil would	0 0 0 1 -7 0 6 0
w:old	-7 34 -10 -10 -5 -7 -17 -6
w:old <duty>	0 9 0 -10 1 0 0 0
w:old <gate>	0 -1 0 0 7 0 0 0
w:old <level-noun>	0 6 0 0 0 0 0 0
w:old <number>	0 6 0 0 -4 0 0 0
w:old _ ,	0 16 0 0 -14 0 0 0
w:old _ come	0 11 0 0 -9 0 0 0
w:old _ return	0 6 0 0 -1 0 0 0
w:old _ would	0 -2 0 0 9 0 0 0
w:old duty	0 17 0 -3 -4 -1 0 0
w:old one	0 4 0 3 -6 0 0 0
w:old tariff	0 -9 0 0 8 1 0 0
w:older	0 -8 0 0 7 0 0 0
w:on	-7 -2 -23 9 20 -14 0 -17
w:on ,	0 -1 0 10 -2 0 0 0
w:on .	0 -3 0 0 13 0 0 0
w:on <day-ahead>	-18 4 -5 5 21 -2 -42 -6
w:on <day-gone>	0 -1 -12 8 13 -21 -2 -12
w:on <day-today>	0 -11 0 -1 25 0 -2 0
w:on <goods>	0 -2 -17 0 -17 0 15 13
w:on <money>	0 0 0 -1 6 0 0 0
w:on <name>	0 0 0 10 -6 0 -9 0
w:on <number>	0 -7 0 -2 20 0 0 0
w:on <quality>	0 -8 -4 2 -3 5 11 0
w:on <seat>	0 0 0 9 -1 0 -1 0
w:on <v-bear>	0 0 0 0 6 0 0 0
w:on <v-impose>	0 0 0 -2 7 0 0 0
w:on <v-sell>	11 -3 0 -4 -5 7 -2 0
w:on _ "	0 0 0 -8 16 0 0 0
w:on _ 's	0 0 0 10 0 0 0 0
w:on _ ,	-5 1 5 0 -3 -1 7 -7
w:on _ .	-19 0 -1 16 -6 -10 3 14
w:on _ :	0 15 0 -5 -6 0 0 0
w:on _ <day-ahead>	0 23 4 7 -30 0 0 0
w:on _ <day-today>	0 0 0 7 -4 0 0 0
w:on _ <number>	0 -5 0 -11 21 0 0 0
w:on _ <quality>	0 2 0 -9 7 0 -7 0
w:on _ and	2 0 0 4 0 0 -9 0
w:on _ banana	0 0 0 -2 7 0 0 0
w:on _ brandy	0 10 0 0 -10 0 0 0
w:on _ by	0 0 0 7 -13 0 2 0
w:on _ capacity	0 0 0 9 -6 0 0 0
w:on _ car	0 -4 0 -3 0 0 7 0
w:on _ cod	0 -3 0 0 8 0 0 0
w:on _ coffee	0 0 0 -3 11 0 0 0
w:on _ come	11 0 0 0 -7 0 0 0
w:on _ copper	0 -7 0 13 -3 0 0 0
w:on _ day	0 -5 6 1 -2 0 3 0
w:on _ first	0 13 0 0 -13 0 0 0
w:on _ for	1 0 0 -7 0 4 0 0
w:on _ from	0 -10 0 10 -1 3 -9 0
w:on _ good	3 0 0 4 -9 -1 7 0
w:on _ he	0 0 0 6 -4 0 0 0
w:on _ if	0 -8 0 4 15 0 -4 0
w:on _ it	0 -10 0 -9 15 0 3 0
w:on _ its	0 0 0 0 -4 0 7 0
w:on _ list	0 -2 0 0 8 0 0 0
w:on _ network	0 0 0 0 -3 6 0 0
w:on _ nut	0 10 0 0 -13 0 0 6
w:on _ of	7 -1 0 3 0 -2 0 0
w:on _ on	0 0 0 -2 7 0 0 0
w:on _ rice	0 6 0 0 -2 0 0 0
w:on _ salmon	0 13 0 0 -17 0 6 0
w:on _ same	5 0 0 1 -22 0 15 0
w:on _ side	0 6 0 -11 -9 4 3 4
w:on _ software	14 0 0 0 -14 0 0 0
w:on _ street	0 -9 0 0 10 0 0 0
w:on _ sugar	0 -2 0 0 8 0 0 0
w:on _ tariff	0 0 0 0 7 0 0 0
w:on _ tea	0 0 0 -2 7 0 0 0
w:on _ that	0 -4 0 12 -6 -2 0 0
w:on _ the	0 5 0 0 0 0 -9 0
w:on _ they	0 13 0 0 -12 0 0 0
w:on _ to	0 -10 0 20 -12 0 0 0
w:on _ tomatoe	0 0 0 -1 7 0 0 0
w:on _ tyre	0 -3 0 0 6 0 0 0
w:on _ under	0 0 0 10 -9 0 0 0
w:on _ wheat	0 -3 0 0 -3 0 9 0
w:on _ wine	0 0 0 11 -5 0 -1 0
w:on _ would	0 -16 0 9 -8 5 1 3
w:on a	0 -10 0 -12 15 0 -8 11
w:on affiliate	10 0 0 0 -6 0 0 0
w:on all	0 11 0 0 -9 0 0 0
w:on beef	0 3 0 6 -8 0 0 0
w:on both	0 9 0 -2 -5 5 0 0
w:on coffee	0 1 0 0 -6 0 6 0
w:on critical	15 0 0 0 -15 0 0 0
w:on either	0 9 0 0 -8 0 0 0
w:on every	0 10 0 8 -18 0 0 0
w:on excess	0 0 0 9 -6 0 0 0
w:on export	6 0 0 0 0 0 0 0
w:on it	0 0 0 0 6 0 0 0
w:on its	0 -5 0 9 -3 3 0 0
w:on machinery	0 0 0 0 7 0 0 0
w:on medicine	0 0 0 -6 11 0 0 0
w:on motorcycle	0 1 0 10 -11 0 0 0
w:on or	0 6 0 0 -4 0 0 0
w:on our	0 0 0 -10 0 0 13 0
w:on palm	0 0 0 0 -5 0 6 0
w:on paper	0 -2 0 -7 6 0 5 0
w:on rice	0 -1 0 0 7 0 0 0
w:on semiconductor	0 0 0 21 -19 0 0 0
w:on ship	0 -2 0 0 0 10 0 0
w:on shrimp	0 1 0 7 -9 0 0 0
w:on something	0 9 0 0 -6 0 0 0
w:on soybean	0 0 0 0 6 0 0 0
w:on steel	0 -8 0 -7 1 0 10 0
w:on tariff	0 5 2 0 -6 0 0 0
w:on tea	0 10 0 0 -10 0 0 0
w:on that	0 0 0 12 -13 0 6 0
w:on the	0 7 7 -9 -3 -10 6 0
w:on their	0 4 0 0 -13 0 6 0
w:on them	0 0 0 1 -8 8 0 0
w:on those	0 6 0 9 -16 0 0 0
w:on top	0 -9 0 7 -3 0 5 0
w:on trade	0 0 8 0 -4 0 0 0
w:on which	0 11 0 -2 -2 0 0 0
w:on wine	0 0 0 0 0 0 7 0
w:once	11 18 0 -15 -18 9 -9 0
w:once .	-2 -3 0 0 2 7 0 0
w:once _ ,	0 15 0 0 -12 0 0 0
w:once _ .	0 12 2 0 -13 0 0 0
w:once more	11 21 1 -1 -35 7 0 0
w:once the	0 0 0 0 6 0 0 0
w:one	6 -8 4 6 7 0 -14 -21
w:one ,	0 9 0 -4 -4 0 0 0
w:one .	0 -8 0 0 16 0 0 0
w:one <v-begin>	0 -1 0 0 7 0 0 0
w:one <v-down>	0 -1 0 0 7 0 0 0
w:one _ ,	0 -5 0 0 12 0 0 0
w:one _ .	0 0 0 0 8 0 0 0
w:one _ a	11 0 0 0 -9 0 0 0
w:one _ of	0 0 0 0 -3 8 0 0
w:one _ out	0 8 0 0 -7 0 0 0
w:one _ that	0 3 0 4 -18 7 0 0
w:one _ the	0 -5 0 15 -12 4 0 0
w:one and	0 2 0 0 -7 0 0 0
w:one for	0 0 0 0 -2 0 7 0
w:one in	0 0 0 0 7 0 0 0
w:one is	0 -1 10 0 -3 0 0 0
w:only	-1 15 0 -15 1 0 0 0
w:open	5 -11 0 12 0 -4 -10 0
w:open .	7 0 0 0 0 0 0 0
w:open its	0 0 0 7 -2 0 0 0
w:opened	0 3 0 15 -11 0 -1 0
w:opened on	0 0 0 10 -9 0 0 0
w:opened two	0 0 0 8 -7 0 0 0
w:opinion	0 -5 0 0 12 0 0 0
w:or	-3 -23 -11 32 -7 9 0 -7
w:or ,	0 0 0 0 -2 0 7 0
w:or <level>	0 -12 0 0 14 0 0 0
w:or <not>	0 -9 0 0 20 0 0 0
w:or <number>	0 -6 0 0 14 0 0 0
w:or <v-bear>	0 0 0 7 -16 10 0 0
w:or <v-impose>	0 0 0 0 9 0 0 0
w:or _ "	0 0 0 13 -14 0 0 0
w:or _ .	0 -11 0 17 -9 0 0 0
w:or _ a	0 -3 0 0 -1 10 0 0
w:or _ if	0 -6 0 0 0 0 7 0
w:or _ the	0 7 0 3 -9 0 0 0
w:or see	0 0 0 8 -6 0 0 0
w:or sooner	2 0 0 20 -27 0 0 0
w:or two	0 0 0 13 -13 0 0 0
w:orange _ <level>	0 -3 0 0 0 0 6 0
w:order _ <person>	0 0 0 0 -5 6 0 0
w:order _ the	0 0 0 4 1 -7 0 0
w:order say	0 2 0 0 -7 5 0 0
w:order to	0 0 0 6 -6 1 0 0
w:ordinary	0 -3 0 -4 16 0 0 0
w:ore	0 0 0 0 6 0 0 0
w:osaka	0 7 0 0 -4 0 0 0
w:other	1 -19 -12 36 0 0 -20 -11
w:other <duty>	0 0 0 13 -10 0 0 0
w:other <gate>	0 0 0 0 9 0 -2 0
w:other _ ,	8 0 0 1 -2 0 -5 0
w:other _ .	0 -8 0 16 -10 8 0 0
w:other _ is	0 0 0 9 -8 0 0 0
w:other country	0 0 0 0 -2 10 0 0
w:other duty	0 0 0 13 -10 0 0 0
w:other law	0 0 0 23 -15 0 0 0
w:other side	0 0 0 0 6 0 -2 0
w:other thing	0 0 0 0 -6 0 7 0
w:otherwise	0 1 0 -13 7 3 -4 0
w:otherwise have	0 0 0 0 6 0 0 0
w:our	-21 0 0 -17 -6 3 25 2
w:our ,	0 -14 0 0 15 0 0 0
w:our <duty>	0 0 0 10 -10 0 0 0
w:our <gate>	0 -2 0 -2 -3 0 13 0
w:our <goods>	-1 13 0 -9 -24 -2 26 0
w:our <sender>	0 7 0 0 -2 0 0 0
w:our <v-sell>	0 0 0 0 -3 0 8 0
w:our _ ,	0 3 0 -3 -10 0 7 3
w:our _ .	0 0 0 0 -8 0 17 0
w:our _ duty	0 0 0 0 -5 0 6 0
w:our _ has	0 0 6 0 0 0 0 0
w:our _ on	0 0 0 1 -5 7 0 0
w:our _ will	0 7 0 0 -9 0 0 0
w:our _ would	0 0 0 0 -2 0 7 0
w:our duty	0 0 0 9 -10 0 0 0
w:our side	0 0 0 -1 0 0 7 0
w:out	-19 18 -13 3 0 -11 -4 0
w:out .	0 -15 0 14 -13 0 8 4
w:out <day-ahead>	0 0 0 0 6 0 0 0
w:out its	0 6 0 0 0 -2 0 0
w:out on	0 0 0 7 -4 0 0 0
w:out over	0 7 0 0 -5 0 0 0
w:out that	0 8 0 0 -5 0 0 0
w:out to	0 0 0 0 6 0 0 0
w:over	0 1 -8 7 -3 0 -23 13
w:over .	0 10 0 0 -13 2 0 0
w:over <goods>	0 0 0 0 -6 0 -1 17
w:over _ .	0 15 0 0 -20 0 -1 12
w:over _ above	1 -1 0 12 -15 0 0 0
w:over _ and	0 0 0 -4 8 0 0 0
w:over _ oil	0 0 0 -12 13 0 0 0
w:over a	0 -2 0 -3 12 0 0 0
w:over again	0 18 0 0 -15 0 0 0
w:over and	1 -1 0 12 -15 0 0 0
w:over fentanyl	0 -1 0 -2 8 0 0 0
w:over there	0 -1 0 0 6 0 0 0
w:own	5 12 -2 -12 0 -5 0 0
w:own ,	4 0 0 0 -9 0 6 0
w:own <duty>	0 6 0 -4 0 0 0 0
w:own _ ,	0 9 0 0 -8 0 0 0
w:own _ .	0 0 0 0 6 0 0 0
w:own _ <level>	0 1 0 -7 5 0 0 0
w:own _ the	0 7 0 0 -5 0 0 0
w:own countermeasure	0 10 0 0 -6 0 0 0
w:owned	7 0 0 0 -5 0 0 0
w:owner	0 0 0 -3 -16 24 0 0
w:owner ,	0 0 0 0 -15 15 0 0
w:p	0 -7 0 0 8 0 0 0
w:p .	0 -2 0 0 7 0 0 0
w:p _ m	0 -2 0 0 7 0 0 0
w:page	0 -2 0 0 12 0 0 0
w:palm	0 7 0 -3 -15 0 11 0
w:palm <goods>	0 0 0 -1 -7 0 11 0
w:palm oil	0 0 0 -1 -7 0 11 0
w:panel	7 0 0 0 0 0 0 0
w:paper	0 14 -1 -17 0 0 0 0
w:paper _ <level>	0 2 0 -7 0 0 4 0
w:paper is	0 2 0 0 -7 0 0 0
w:paper that	0 -3 0 0 12 0 0 0
w:parcel	0 -3 0 0 12 0 0 0
w:parliament	0 0 0 -1 11 0 0 0
w:part	-3 -8 0 1 8 0 0 0
w:part of	0 -1 0 10 -2 0 0 0
w:partner	0 0 0 -2 10 0 0 0
w:pass	0 10 0 0 -1 0 0 0
w:passe	0 10 0 0 -10 0 0 0
w:passed	0 0 0 0 -8 0 14 0
w:past	0 0 0 -3 21 0 0 0
w:past midnight	0 0 0 0 9 0 0 0
w:patented	0 0 0 8 0 0 0 0
w:patented <goods>	0 0 0 8 0 0 0 0
w:patented medicine	0 0 0 11 -5 0 0 0
w:patience	0 0 0 6 -5 0 0 0
w:pause	0 6 1 -7 0 0 0 0
w:pause _ ,	0 7 0 0 -2 0 0 0
w:pause _ the	0 -3 0 0 6 0 0 0
w:pay	0 8 -18 3 9 -22 -3 -10
w:pay "	0 0 0 1 -10 0 7 0
w:pay ,	0 0 0 8 -7 0 0 0
w:pay <level>	0 6 -1 0 3 0 -10 0
w:pay <not>	0 9 0 -1 -3 0 0 0
w:pay <number>	0 12 0 -3 0 0 -2 0
w:pay _ .	0 17 0 2 -15 0 1 0
w:pay _ <quality>	0 0 0 10 -9 0 0 0
w:pay _ a	0 8 0 0 -7 0 0 0
w:pay _ additional	0 -5 0 0 6 0 0 0
w:pay _ again	0 11 0 0 -10 0 0 0
w:pay _ at	0 -4 0 0 7 0 0 0
w:pay _ here	0 10 0 0 -9 0 0 0
w:pay _ in	0 0 0 0 8 0 -5 0
w:pay _ instead	0 6 0 2 -10 0 0 0
w:pay _ since	0 -7 0 0 8 0 0 0
w:pay _ tariff	0 0 0 -1 6 0 0 0
w:pay a	0 0 0 0 7 0 0 0
w:pay an	0 -6 0 0 9 0 0 0
w:pay back	0 -5 0 0 16 0 -3 0
w:pay in	0 6 0 3 -9 0 0 0
w:pay now	2 0 0 -8 8 0 0 0
w:pay on	0 0 0 10 -7 0 0 0
w:payable	0 13 0 0 -9 0 0 0
w:peace	0 9 0 0 0 0 0 0
w:pen	0 24 0 1 -21 0 0 0
w:pen ,	0 9 0 4 -14 0 0 0
w:penalty	0 0 0 0 6 0 0 0
w:penang	0 0 2 0 -12 9 0 0
w:people	0 -20 0 2 4 13 -2 0
w:percent	0 0 0 -6 9 0 0 0
w:percentage	0 -2 0 0 6 0 0 0
w:permanent	0 -2 0 -3 22 -3 0 0
w:permit	36 -1 0 -8 -16 -10 -7 0
w:permit ,	9 0 0 0 -2 0 0 0
w:permit .	11 0 0 0 -8 0 0 0
w:permit _ and	9 0 0 0 -4 0 0 0
w:permit for	18 0 0 0 -3 -5 0 0
w:peso	0 0 7 0 -5 0 0 0
w:phase	0 -5 0 0 15 0 0 0
w:phone	0 -1 0 0 8 0 0 0
w:place	0 0 0 12 -8 0 0 0
w:place .	0 0 0 11 -7 0 0 0
w:place _ the	0 6 0 0 -7 0 0 0
w:plan	0 2 0 -9 11 0 0 0
w:plan ,	0 9 0 0 -8 0 0 0
w:plan .	0 0 0 -3 11 0 0 0
w:plan for	0 0 0 0 6 0 0 0
w:plant	0 -1 0 -8 15 4 0 0
w:play	0 0 0 0 6 0 0 0
w:plough	0 -9 0 0 0 9 0 0
w:plu <level>	0 -9 0 -1 14 0 0 0
w:plu <number>	0 11 0 0 -10 0 0 0
w:plywood	0 -2 0 8 0 0 0 0
w:plywood _ <level>	0 -6 0 9 0 0 0 0
w:point _ ,	0 9 0 0 -8 0 0 0
w:pointed	0 7 0 0 -4 0 0 0
w:pointed _ that	0 8 0 0 -7 0 0 0
w:pointed out	0 8 0 0 -6 0 0 0
w:pork	0 -10 0 -6 27 0 -2 0
w:port	0 -4 0 0 0 7 0 0
w:port fee	0 -6 0 0 -3 11 0 0
w:position	0 6 0 0 0 0 0 0
w:position on	0 9 0 0 -8 0 0 0
w:post	0 -7 0 11 0 0 0 0
w:poultry	0 0 0 0 12 0 -1 0
w:powder	0 4 0 0 -16 0 10 0
w:power	0 0 0 -4 9 0 0 0
w:power _ be	0 0 0 -2 6 0 0 0
w:prepare	0 4 0 22 -22 0 0 0
w:prepare a	0 0 0 15 -20 0 2 0
w:prepare for	0 8 0 0 -7 0 0 0
w:present	0 8 0 0 0 0 -1 0
w:present ,	0 8 0 0 -6 0 0 0
w:presenter	0 -5 0 0 14 0 0 0
w:presenter :	0 -5 0 0 13 0 0 0
w:president _ trump	0 0 0 4 -6 0 0 0
w:president donald	0 0 0 4 -6 0 0 0
w:press	0 -2 0 -12 18 0 0 0
w:press <v-say>	0 0 0 -5 6 0 0 0
w:press _ that	0 0 0 -4 6 0 0 0
w:price	0 -5 4 -13 15 -11 -7 0
w:price ,	0 0 0 0 6 0 0 0
w:price <v-down>	0 0 0 0 6 0 0 0
w:price _ the	0 0 2 0 -6 0 0 3
w:price of	0 -2 6 -3 4 0 0 0
w:priced	0 0 0 12 -12 0 0 0
w:problem	10 -4 0 0 -2 0 0 0
w:proclamation	0 0 0 7 -2 0 0 0
w:producer	0 0 11 0 -8 0 0 0
w:product	0 -20 0 1 21 0 -2 0
w:product ,	0 0 0 0 6 0 0 0
w:product _ be	0 -7 0 7 0 0 0 0
w:product would	0 -12 0 6 3 0 0 0
w:production	0 0 0 0 7 -5 0 0
w:prolong	0 0 0 -4 10 0 0 0
w:prolong it	0 -1 0 0 8 0 0 0
w:prolonged	0 15 0 -4 -1 0 0 0
w:prolonged .	0 7 0 0 -4 0 0 0
w:promise	-5 0 -1 -12 15 1 1 -1
w:promise .	0 0 0 0 -3 6 0 0
w:promise _ answer	0 0 0 0 -7 0 5 0
w:promise an	0 0 0 0 -7 0 8 0
w:promise to	0 0 0 0 14 0 0 0
w:proper	0 0 0 0 6 0 0 0
w:proposal	0 -4 0 0 11 0 0 0
w:propose to	0 0 0 3 -7 0 4 0
w:provide	0 10 0 0 -6 0 0 0
w:publish	0 0 0 0 7 0 0 0
w:published _ <day-gone>	2 6 0 0 -9 0 0 0
w:published on	2 6 0 0 -9 0 0 0
w:pump	0 -6 0 0 4 0 0 0
w:purchase	0 0 0 11 -3 0 0 0
w:purchase of	0 0 0 7 -4 0 0 0
w:put	3 11 0 12 -22 0 -12 5
w:put <level>	0 -11 0 5 9 0 -8 0
w:put <sender>	4 0 0 1 -8 0 0 0
w:put <v-sell>	4 0 0 1 -8 0 0 0
w:put _ .	0 0 0 0 -5 0 0 9
w:put _ <level>	0 0 0 15 -15 0 0 0
w:put _ back	0 18 0 0 -13 0 0 0
w:put _ on	0 -15 0 2 14 0 -10 0
w:put _ until	0 0 0 6 -6 0 0 0
w:put about	0 0 0 8 -8 0 0 0
w:put another	0 0 0 6 -3 0 0 0
w:put back	0 0 0 0 -8 1 0 9
w:put export	4 0 0 1 -8 0 0 0
w:put off	0 0 0 9 -9 3 0 0
w:put on	0 0 0 -4 7 0 0 0
w:put them	8 0 0 0 -7 0 0 0
w:quadruple	0 0 0 8 -3 0 0 0
w:quarrel	0 0 0 0 11 -1 0 0
w:question	-1 -7 -3 0 36 -9 -15 -3
w:question :	0 -3 0 1 14 -2 -4 0
w:question _ the	0 0 0 0 9 0 0 0
w:question _ what	0 -3 0 0 8 0 0 0
w:quota	0 -7 0 3 11 0 -3 0
w:rain	0 -11 0 0 14 0 0 0
w:raise	-6 -9 -4 10 -10 10 8 0
w:raise _ duty	0 0 0 0 -11 0 11 0
w:raise _ own	0 0 0 -1 0 0 7 0
w:raise _ to	0 0 0 11 -9 0 0 0
w:raise its	0 -4 0 -9 0 0 17 0
w:raise tariff	0 0 0 6 0 0 0 0
w:rare	9 -15 -2 0 0 0 1 0
w:rare -	-1 -1 0 0 -1 0 11 0
w:rare _ ,	8 0 0 3 -10 0 0 0
w:rare _ .	0 0 0 0 6 0 0 0
w:rare _ earth	-1 -1 0 0 -1 0 11 0
w:rare earth	11 -11 0 0 2 0 -10 0
w:raspberry	0 6 0 0 -5 0 0 0
w:rate	-5 6 -9 -6 13 -10 -5 -2
w:rate ,	0 5 0 0 -8 0 2 0
w:rate .	0 -3 0 -2 13 0 0 0
w:rate <v-begin>	0 -3 0 0 9 0 0 0
w:rate <v-impose>	0 -6 0 0 7 0 0 0
w:rate <v-stay>	0 -6 0 0 7 0 0 0
w:rate _ <level>	0 4 0 13 -14 0 0 0
w:rate _ <month-ahead>	0 -5 0 0 6 0 0 0
w:rate _ be	0 8 0 0 -7 0 0 0
w:rate apply	0 -5 0 0 7 0 0 0
w:rate of	0 11 0 12 -19 0 0 0
w:rate would	0 -1 0 -3 10 0 0 0
w:rather	0 -1 0 -1 15 0 0 0
w:re	0 0 0 10 -11 0 0 0
w:reach	-1 -8 0 9 0 0 4 0
w:reach <level>	0 -1 0 13 -6 0 0 0
w:reach _ ,	0 -6 0 8 0 0 0 0
w:reach _ the	0 0 0 0 -5 0 7 0
w:reach for	0 0 0 0 -5 0 8 0
w:read	0 0 0 -5 16 0 -2 0
w:read it	0 0 0 0 6 0 0 0
w:reader	0 0 0 0 7 0 0 0
w:ready	1 -4 0 7 -16 0 12 0
w:ready _ the	0 0 0 6 -5 0 0 0
w:ready to	0 0 0 6 -7 0 5 0
w:recall	0 9 0 -2 0 0 0 0
w:recall that	0 13 0 0 -8 0 0 0
w:reciprocal	0 -5 0 -9 15 0 0 0
w:reciprocal _ ,	0 -3 0 0 7 0 0 0
w:reciprocal tariff	0 -3 0 -1 6 0 0 0
w:reciprocity	0 0 0 0 -25 0 28 0
w:reckon that	0 0 0 0 -6 7 0 0
w:reckon with	0 11 0 0 -10 0 0 0
w:reduction	0 0 0 0 -2 6 0 0
w:refund	0 -5 0 0 14 0 0 0
w:refuse	0 -16 0 0 22 0 0 0
w:refuse ,	0 -16 0 0 18 0 0 0
w:refuse _ the	0 -10 0 0 15 0 0 0
w:regard	0 0 0 -3 -1 9 0 0
w:regard as	0 0 0 0 -6 10 0 0
w:register	11 0 0 0 -8 0 0 0
w:reject the	0 0 0 0 -3 0 7 0
w:released	0 10 0 0 -8 0 0 0
w:remain	0 -12 0 -3 20 0 0 0
w:renewal	0 18 0 0 -26 0 12 0
w:renewed	2 2 0 -13 0 1 0 0
w:renewed ,	0 -22 0 -2 25 0 0 0
w:renewed ?	0 20 0 0 -18 0 0 0
w:renewed _ <month-gone>	0 0 0 0 -2 6 0 0
w:renewed by	0 13 0 0 -9 0 0 0
w:renewed in	0 0 0 0 -2 6 0 0
w:repair	0 -4 0 0 7 0 0 0
w:replace	0 -14 0 7 0 0 5 0
w:replace the	0 -6 0 9 -8 0 7 0
w:reply _ it	0 0 0 0 7 0 -4 0
w:report	0 -2 0 -11 25 0 -1 0
w:report _ <name>	0 0 0 -2 10 0 -2 0
w:report that	0 0 0 -1 8 0 -5 0
w:reporter	0 0 0 0 8 0 -4 0
w:reporter _ the	0 1 0 -6 7 0 0 0
w:reporter that	0 0 0 7 0 0 0 0
w:representative _ say	0 0 0 6 -3 0 0 0
w:reprieve	0 7 0 0 -6 0 0 0
w:require	0 9 0 0 -11 3 0 0
w:reserve	5 0 0 0 -14 0 7 0
w:reserve _ right	5 0 0 0 -14 0 7 0
w:reserve the	5 0 0 0 -14 0 7 0
w:reserved	0 0 0 0 -11 0 16 0
w:reserved _ right	0 0 0 0 -15 0 16 0
w:reserved the	0 0 0 0 -13 0 16 0
w:respond	0 0 0 0 -6 0 13 0
w:respond .	0 0 0 0 -7 0 9 0
w:rest	0 -5 0 -3 20 0 0 0
w:restore	0 19 0 0 -16 0 0 0
w:restore the	0 11 0 0 -7 0 0 0
w:result	0 -6 0 2 4 0 0 0
w:retailer	0 0 0 0 -8 2 0 6
w:retaliate ,	0 0 0 0 -7 0 10 0
w:retaliate _ the	0 0 0 0 7 0 -4 0
w:retaliate with	0 0 0 0 7 0 -5 0
w:return	-4 9 0 -32 10 9 -12 -10
w:return ,	0 11 6 0 -24 4 0 0
w:return .	0 -4 0 -8 15 0 0 0
w:return _ <day-ahead>	0 -7 0 0 5 3 0 0
w:return _ <level>	0 16 0 0 -10 0 0 0
w:return _ <name>	0 6 0 0 -2 0 0 0
w:return _ <span>	0 0 0 0 -7 6 0 0
w:return _ and	0 4 6 0 -13 0 0 0
w:return _ its	0 -5 0 0 9 0 0 0
w:return _ the	0 9 0 0 0 0 0 0
w:return if	0 6 0 0 -1 0 0 0
w:return to	0 14 0 0 0 -6 -5 0
w:revenue	0 0 0 0 6 0 0 0
w:revert to	0 -5 0 0 10 0 0 0
w:review	0 0 0 0 10 0 -1 0
w:revive	0 10 0 0 -12 0 0 0
w:revoke	0 12 0 0 -10 0 0 0
w:rice	0 9 0 1 -12 0 1 0
w:rice _ <name>	0 0 0 -2 6 0 0 0
w:rice and	0 4 0 2 -13 0 0 0
w:right	2 0 0 -1 -27 5 29 0
w:right to	4 0 0 0 -28 0 23 0
w:rise	0 -6 0 0 10 -3 -9 2
w:rise _ <day-ahead>	0 -5 0 9 -1 0 0 0
w:rise _ <level>	0 -4 0 0 7 0 -5 4
w:rise _ <points>	0 14 0 0 -12 0 0 0
w:rise on	0 -5 0 9 -3 0 0 0
w:risk	0 -7 0 -2 0 13 0 0
w:river	0 0 0 0 6 0 0 0
w:roll	0 -3 4 0 -9 0 11 0
w:room	0 -3 0 0 14 0 0 0
w:rose	0 -7 0 9 -6 0 5 0
w:round	0 -24 0 0 30 0 0 -3
w:round _ talk	0 0 0 0 6 0 0 0
w:row	0 0 0 0 6 0 0 0
w:rubber	2 4 3 -2 -12 1 0 0
w:rule	30 -35 -3 15 -17 -3 6 -3
w:rule ,	0 0 0 10 -7 0 0 0
w:rule .	9 0 0 0 -6 0 0 0
w:rule _ .	0 0 0 3 -12 0 11 0
w:rule _ affiliate	10 0 0 0 -6 0 0 0
w:rule _ the	0 -1 0 -3 14 0 0 0
w:rule of	9 0 0 0 -5 0 0 0
w:rule on	7 -3 0 0 0 0 -2 0
w:rule out	0 0 0 11 -15 0 7 0
w:rule would	12 0 0 0 -10 0 0 0
w:rumour	0 0 0 0 7 0 0 0
w:run	-4 1 -4 -9 26 -8 -7 -4
w:run _ .	0 -8 0 0 7 0 0 0
w:run _ <day-ahead>	0 -5 0 0 17 0 0 0
w:run out	0 9 0 0 0 0 0 0
w:run to	0 0 0 0 9 0 0 0
w:sack	0 -1 0 0 6 0 0 0
w:safeguard	0 0 0 11 -10 0 0 0
w:saffron	9 -1 0 0 0 0 0 0
w:salmon	0 10 0 -3 -20 0 16 0
w:salmon .	0 0 0 0 -19 0 18 0
w:same	6 6 7 -19 -24 1 17 0
w:same .	0 0 12 -4 0 0 0 0
w:same _ .	0 5 0 0 -17 0 12 0
w:same _ that	0 0 0 -1 -7 10 0 4
w:same day	11 1 0 -2 -11 0 2 0
w:sanction	0 0 0 0 6 0 0 0
w:saturday	0 -4 0 0 8 0 0 0
w:say	0 0 -15 3 15 0 0 -17
w:say ,	-4 6 0 0 -10 7 0 -4
w:say .	-3 0 0 9 0 -4 1 -4
w:say <day-gone>	0 0 0 0 8 0 -3 0
w:say <goods>	0 5 0 -1 -12 3 5 0
w:say <name>	1 0 0 -8 1 0 4 0
w:say <not>	0 7 0 0 0 0 0 0
w:say <number>	0 0 0 0 6 0 0 0
w:say <person>	2 7 0 -2 -10 0 0 7
w:say _ "	0 -2 0 0 -1 0 6 0
w:say _ ,	0 2 0 -12 3 0 0 7
w:say _ <name>	0 -6 0 0 0 7 -3 0
w:say _ <organisation>	0 0 0 14 -13 0 0 0
w:say _ a	0 0 0 -3 0 0 7 0
w:say _ and	0 7 0 -4 -11 9 0 0
w:say _ could	0 0 0 -10 13 0 0 0
w:say _ he	0 0 0 -8 20 0 0 0
w:say _ in	8 -3 0 7 -4 0 -2 0
w:say _ is	0 0 0 0 -4 0 8 0
w:say _ it	0 -8 0 5 -8 2 5 0
w:say _ of	3 0 0 0 -12 9 0 0
w:say _ order	0 0 0 0 6 0 0 0
w:say _ that	0 0 0 2 9 0 -5 0
w:say _ the	4 -5 0 -10 0 8 5 -3
w:say _ we	0 8 0 0 -4 0 0 0
w:say _ will	0 5 0 5 -1 0 -10 0
w:say _ would	0 -3 0 -12 21 -2 0 0
w:say at	7 0 0 0 -6 0 0 0
w:say he	0 -7 0 11 5 0 -13 0
w:say his	0 0 0 5 -6 0 1 0
w:say in	0 0 0 -3 -8 7 9 0
w:say it	0 -4 0 -25 15 0 10 0
w:say on	0 -2 0 16 -5 0 -5 0
w:say so	0 0 0 -3 6 0 0 0
w:say that	5 -12 -7 3 4 0 -4 0
w:say the	-4 11 5 -4 1 -13 0 0
w:say they	0 8 0 0 -1 0 0 0
w:scale	0 -1 0 0 -3 0 8 0
w:scotch	0 6 0 -3 0 0 0 0
w:scrap	0 0 0 10 -4 0 0 0
w:scrap its	0 0 0 7 -5 0 0 0
w:season	0 -1 0 0 12 0 0 0
w:second	-3 -6 -1 9 0 2 -8 4
w:second _ .	0 0 0 15 -21 5 0 3
w:secondary	0 0 0 8 -5 0 0 0
w:secondary <duty>	0 0 0 8 -5 0 0 0
w:secondary tariff	0 0 0 8 -5 0 0 0
w:secretary	0 0 0 0 8 0 0 0
w:section	0 -30 0 26 0 -3 -4 0
w:section <number>	0 -29 0 26 0 -3 -4 0
w:section _ .	0 -6 0 -6 15 0 0 0
w:section _ duty	0 -5 0 8 -1 0 0 0
w:see	-2 10 10 0 -9 -5 0 0
w:see <goods>	0 8 0 0 -4 0 0 0
w:see _ ,	0 0 6 0 -4 0 0 0
w:see _ <number>	0 11 0 0 -11 0 0 0
w:see the	0 10 0 7 -19 0 1 0
w:see what	0 9 0 0 -8 0 0 0
w:sell	12 -22 0 -7 0 18 -11 0
w:sell <goods>	8 0 0 0 -6 0 0 0
w:sell by	0 0 0 0 -9 10 0 0
w:sell its	0 0 0 0 -4 10 0 0
w:sell to	8 0 0 0 -2 0 0 0
w:semiconductor	0 0 0 18 -13 0 0 0
w:send	3 -6 0 7 0 0 0 0
w:sense	0 -3 0 0 9 0 0 0
w:separate	0 0 0 16 -14 0 0 0
w:separate <duty>	0 0 0 17 -16 0 0 0
w:separate _ on	0 0 0 14 -13 0 0 0
w:service	0 0 0 7 -3 0 0 0
w:set	-1 9 -1 -8 15 -2 -10 0
w:set _ in	0 8 0 0 -8 0 0 0
w:set aside	0 7 0 0 -5 0 0 0
w:set for	0 0 0 -2 10 0 0 0
w:set of	0 6 0 2 -10 0 0 0
w:set to	0 0 0 -1 9 0 -1 0
w:settle	0 3 0 -6 5 0 0 0
w:shall	-4 21 -4 -29 7 -8 -3 -4
w:shall <v-bear>	0 8 0 0 -5 0 0 0
w:shall <v-begin>	0 -9 0 0 14 0 0 0
w:shall <v-end>	0 7 0 0 -2 0 0 0
w:shall _ back	0 -6 0 0 8 0 0 0
w:shall _ the	0 16 0 0 -13 0 0 0
w:shall be	0 13 0 -5 -1 0 0 0
w:shall cease	0 9 0 0 -4 0 0 0
w:shall have	0 7 0 0 -4 0 0 0
w:shall see	0 10 0 0 -9 0 0 0
w:share	0 -5 21 0 -12 0 0 0
w:share _ the	0 0 12 0 -8 0 0 0
w:share of	0 0 16 0 -10 0 0 0
w:she	0 -11 0 -11 30 -2 0 0
w:she <v-say>	0 -5 0 -4 11 0 2 0
w:she _ ,	0 -2 0 -1 10 0 0 0
w:she would	0 0 0 0 9 0 0 0
w:ship	-15 -10 -1 -22 -2 27 3 0
w:ship ,	0 0 0 0 -4 11 -1 0
w:ship .	0 0 0 0 8 0 0 0
w:ship will	0 0 0 0 -5 0 8 0
w:shirt	0 0 0 -9 13 0 0 0
w:should	0 -5 6 -19 15 -18 0 3
w:should <name>	0 2 11 0 -5 0 0 0
w:should <not>	0 -2 0 0 7 0 0 0
w:should <v-begin>	0 10 0 0 -6 0 0 0
w:should <v-down>	0 0 0 0 6 0 0 0
w:should <v-end>	0 0 0 0 6 0 0 0
w:should <v-impose>	0 -3 0 -1 24 0 -3 0
w:should <v-say>	0 0 0 0 12 0 0 0
w:should <v-up>	0 8 0 0 -4 0 0 0
w:should _ <number>	0 -10 0 6 4 0 0 0
w:should _ <organisation>	0 -6 0 0 7 0 0 0
w:should _ be	0 5 0 -3 -10 0 9 0
w:should _ fail	0 0 5 0 -11 0 0 6
w:should _ the	0 0 0 0 7 0 0 0
w:should _ to	0 8 0 0 0 0 0 0
w:should be	0 -16 0 0 25 0 0 0
w:should go	0 11 0 0 -10 0 0 0
w:should it	0 3 4 0 -15 0 0 6
w:should the	6 0 0 5 -18 0 4 2
w:show	0 0 0 0 12 0 0 0
w:shrimp .	0 0 0 8 -5 0 0 0
w:shrink	0 0 0 -4 11 0 0 0
w:shrink by	0 0 0 -4 6 0 0 0
w:shut	0 -5 0 9 -17 8 8 0
w:shut down	0 0 0 0 -7 9 0 0
w:side	-8 16 -15 -29 17 0 -5 0
w:side .	0 8 0 0 -11 0 0 4
w:side <v-say>	0 -4 0 0 8 0 0 0
w:side <v-up>	0 10 0 0 -8 0 0 0
w:side _ ,	0 -5 0 0 9 0 0 0
w:side _ the	0 0 0 -1 0 7 0 0
w:side may	0 0 0 0 8 0 0 0
w:side of	0 0 0 0 7 0 0 0
w:side will	0 0 0 0 8 0 0 0
w:side would	0 13 0 -6 -5 0 3 0
w:sign	1 -6 -4 -13 35 -8 -20 2
w:sign .	7 0 0 0 -9 0 0 0
w:sign ?	0 -6 0 0 10 0 0 0
w:sign _ <day-gone>	0 0 0 -2 6 0 0 0
w:sign a	0 0 0 -3 0 0 0 6
w:sign an	0 0 0 0 6 0 0 0
w:sign on	0 0 0 -3 7 0 0 0
w:signature	0 -1 0 -3 12 0 -2 1
w:signature ,	0 -8 0 0 10 0 0 0
w:similar	0 0 0 10 -9 0 0 0
w:since	-10 -43 -7 -8 58 -2 -1 -4
w:since <day-gone>	0 -7 0 0 0 0 5 0
w:since <month-gone>	0 -12 0 5 18 0 -7 0
w:since <number>	0 -5 0 0 12 0 0 0
w:since _ ,	0 -7 0 0 18 0 -1 0
w:since _ .	0 -4 0 0 13 0 0 0
w:since _ summer	0 -6 0 0 7 0 0 0
w:since last	0 -9 0 0 9 0 0 0
w:since then	0 -1 0 0 13 0 0 0
w:single	0 0 0 0 -3 7 0 0
w:single _ .	0 0 0 0 -6 8 0 0
w:sink	0 0 0 0 -17 0 0 22
w:sit	0 -12 0 0 8 0 0 6
w:sit _ again	0 0 0 0 -4 0 0 8
w:sit down	0 0 0 0 -1 0 0 7
w:size	0 -2 0 18 -12 0 0 0
w:ski	0 0 0 0 -6 0 5 0
w:slap	0 6 0 0 -25 0 19 0
w:slap <level>	0 0 0 0 -6 0 9 0
w:slap _ on	0 0 0 0 -6 0 9 0
w:slap a	0 11 0 0 -8 0 -2 0
w:sleep	0 0 0 0 6 0 0 0
w:slip	4 0 9 0 -15 0 0 0
w:slowly	8 -2 0 0 0 0 0 0
w:snap	0 6 0 0 -2 0 0 0
w:snap back	0 7 0 0 -4 0 0 0
w:so	5 0 10 -7 0 -10 -4 1
w:so ,	0 0 0 -4 11 0 0 0
w:so .	0 0 9 0 -5 0 0 0
w:so _ .	0 0 0 0 6 0 0 0
w:so _ is	0 0 0 9 -4 0 0 0
w:so _ it	0 11 0 0 -10 0 0 0
w:so _ the	12 -7 0 0 -4 0 0 8
w:so do	0 -3 0 0 7 0 0 0
w:so doe	0 0 0 0 -8 0 0 9
w:so it	0 2 0 9 -12 0 0 0
w:so that	0 -5 0 0 8 0 0 0
w:so what	0 10 0 0 -5 0 0 0
w:social	0 0 0 -2 7 0 0 0
w:software	24 0 0 0 -20 0 0 0
w:software .	9 0 0 0 -7 0 0 0
w:solar	6 0 0 0 0 0 0 0
w:solar <goods>	6 0 0 0 0 0 0 0
w:some	-2 -10 0 -11 23 -3 0 0
w:some <number>	0 0 0 0 6 0 0 0
w:some of	0 -2 0 0 11 0 0 0
w:something	0 6 0 2 -6 0 3 0
w:something _ ,	0 11 0 2 -15 0 0 0
w:something better	0 10 0 0 -8 0 0 0
w:soon	0 -2 0 8 0 0 0 0
w:sooner	2 0 0 20 -23 0 0 0
w:sooner "	0 0 0 9 -12 0 0 0
w:sooner ,	0 0 0 9 -8 0 0 0
w:south	0 0 0 0 -4 0 7 0
w:soybean	0 -19 0 -15 10 0 1 0
w:soybean ,	0 0 0 0 11 0 0 0
w:soybean it	0 0 0 0 -8 0 9 0
w:spare	0 0 0 0 10 0 0 0
w:speak	0 -6 5 -1 9 0 0 0
w:speak on	0 0 8 0 -6 0 0 0
w:special	0 0 0 0 11 0 0 0
w:spoke	0 0 0 0 7 0 0 0
w:spoken	2 0 0 0 -6 0 9 0
w:spoken of	2 0 0 0 -8 0 9 0
w:spot	0 0 9 0 -5 0 0 0
w:spring	-3 1 0 0 6 0 -7 0
w:spring .	0 -2 0 6 1 0 -1 0
w:spring _ <number>	0 -3 0 0 6 0 0 0
w:spring _ and	0 8 0 0 -8 0 0 0
w:spring of	0 -3 0 0 6 0 0 0
w:stake	0 8 0 0 -5 0 0 0
w:stand	3 0 10 9 -13 -1 -6 0
w:stand .	6 -1 0 -4 1 0 0 0
w:stand _ .	0 0 0 8 -4 0 0 0
w:stand _ <month-gone>	0 6 0 0 -5 0 0 0
w:stand to	0 0 13 0 -10 0 0 0
w:standstill	0 12 0 1 -16 3 0 0
w:start	0 -5 0 20 -11 0 -6 4
w:start _ <day-ahead>	0 -10 0 20 -12 0 0 0
w:start in	0 0 0 -5 0 0 0 6
w:start on	0 -11 0 23 -15 0 0 0
w:state	-2 11 0 -15 -6 4 6 0
w:state .	0 0 0 0 -6 9 0 0
w:state of	0 13 0 0 -12 0 0 0
w:state that	0 0 0 -3 8 0 0 0
w:statement	0 -8 0 1 0 0 5 0
w:statute	0 0 0 3 -6 0 5 0
w:stay	0 -10 2 1 6 0 -7 0
w:stay ,	0 -7 0 0 0 0 0 4
w:stay _ of	0 7 0 0 -7 0 0 0
w:stay where	0 -6 0 0 0 3 0 0
w:steel	0 -5 0 -8 0 0 15 0
w:steel ,	0 0 0 -1 0 0 8 0
w:steel <duty>	0 0 0 0 -2 0 8 0
w:steel _ aluminum	0 0 0 -1 12 0 -3 0
w:steel _ the	0 6 0 0 -4 0 0 0
w:steel and	0 0 0 -1 15 0 -4 0
w:steel duty	0 0 0 0 -4 0 9 0
w:step	0 -3 0 0 4 -7 11 0
w:step would	0 0 0 0 -5 0 9 0
w:still	-4 -7 -1 -18 43 -4 -9 0
w:still <v-impose>	0 -1 0 0 10 0 0 0
w:still <v-stay>	0 8 0 0 -7 0 0 0
w:still _ .	0 -2 0 -1 12 0 0 0
w:still run	0 8 0 0 -8 0 0 0
w:stockfish	0 -6 0 2 3 0 0 0
w:stop	15 -16 0 0 -20 22 0 0
w:stop .	0 0 0 0 8 -5 0 0
w:stop <v-sell>	13 0 0 0 -13 0 0 0
w:stop _ at	0 0 0 0 -4 8 0 0
w:stop _ export	7 0 0 0 -1 0 0 0
w:stop at	0 0 0 0 -5 0 11 0
w:stop issuing	11 0 0 0 -14 5 0 0
w:story	0 -3 0 0 9 0 0 0
w:straight	0 0 0 9 -8 0 0 0
w:street	0 -9 0 0 11 0 0 0
w:strike	0 -11 0 -6 7 -4 13 0
w:strike back	0 0 0 0 -12 0 15 0
w:stuff	0 -3 0 0 8 0 0 0
w:subsidiary	7 0 0 0 -5 0 0 0
w:subsidiary _ listed	8 0 0 0 -7 0 0 0
w:subsidiary of	7 0 0 0 -5 0 0 0
w:substantial	0 0 0 9 -3 0 0 0
w:successor	0 9 0 0 -5 0 0 0
w:successor ,	0 6 0 0 -3 0 0 0
w:such	6 0 0 14 -16 -2 5 0
w:such <v-impose>	0 0 0 -2 8 0 0 0
w:such <v-propose>	0 0 0 -2 8 0 0 0
w:such a	8 2 0 0 -8 0 0 0
w:such plan	0 0 0 -2 7 0 0 0
w:sugar	0 27 0 12 -22 0 -9 0
w:sugar _ <name>	0 -2 0 6 -1 0 0 0
w:sugar _ the	0 6 0 0 -5 0 0 0
w:sugar from	0 0 0 7 -6 0 0 0
w:sum	0 -5 0 0 13 0 0 0
w:summer	0 -13 0 14 -3 1 3 0
w:summer ,	0 -8 0 8 -1 3 0 0
w:summer _ and	0 -7 0 0 7 0 0 0
w:summit	0 0 0 0 -6 0 0 9
w:sunday	0 0 0 0 7 0 0 0
w:sunflower	0 0 0 -1 6 0 0 0
w:suppose	0 11 0 0 -17 0 0 11
w:surcharge	0 -15 0 0 22 -1 -5 0
w:surcharge <v-begin>	0 6 0 0 -8 0 0 0
w:surcharge <v-down>	0 6 0 0 -5 0 0 0
w:surcharge <v-end>	0 0 0 7 -3 0 0 0
w:surcharge _ <level>	0 -8 0 0 12 0 0 0
w:surcharge come	0 6 0 0 -5 0 0 0
w:surcharge lapse	0 0 0 11 -10 0 0 0
w:surcharge of	0 -8 0 0 9 0 0 0
w:survive	0 0 0 0 -3 7 0 0
w:suspend	1 10 0 -19 1 0 0 0
w:suspend <duty>	3 3 0 0 -6 0 0 0
w:suspend _ <day-ahead>	0 0 0 0 -9 0 13 0
w:suspend _ <span>	0 8 0 0 0 0 -1 0
w:suspend duty	3 3 0 0 -6 0 0 0
w:suspend for	0 6 0 0 0 0 -1 0
w:suspend until	0 0 0 0 -8 0 13 0
w:suspension	0 7 0 -15 -10 23 -3 0
w:suspension <v-end>	0 7 0 0 -13 6 0 0
w:suspension _ the	0 0 0 0 -4 8 0 0
w:suspension end	0 6 0 0 -13 6 0 0
w:suspension of	0 0 0 -2 -4 14 0 0
w:swear	0 0 0 0 -10 0 11 0
w:switch	0 0 0 0 -9 0 11 0
w:syrup	0 0 0 0 -3 0 6 0
w:table	2 9 0 -10 -7 0 0 2
w:table .	3 4 0 0 -8 0 0 3
w:table is	0 6 0 0 -5 0 0 0
w:take	-15 -14 8 9 0 0 1 -5
w:take <not>	0 6 0 -2 -1 0 0 0
w:take <number>	0 -7 0 0 13 0 0 0
w:take _ ,	0 -4 0 -1 16 0 -2 0
w:take _ .	0 -7 0 0 6 0 0 0
w:take _ from	0 0 0 8 -6 0 0 0
w:take _ on	0 -5 0 0 8 0 -1 0
w:take _ place	0 0 0 12 -11 0 0 0
w:take back	0 -2 0 0 10 0 0 0
w:take effect	0 -10 0 9 0 0 0 0
w:take it	0 0 12 0 -5 0 0 0
w:take its	0 0 0 11 -9 0 0 0
w:take measure	0 0 0 0 -4 0 6 0
w:take on	0 10 0 0 -6 0 0 0
w:take up	0 -1 0 0 7 0 0 0
w:talk	-14 -44 0 0 13 -23 3 30
w:talk .	0 -1 2 -2 0 0 0 7
w:talk <v-stay>	0 -1 0 0 6 0 0 0
w:talk _ ,	0 -12 1 0 8 0 1 0
w:talk _ <day-gone>	0 0 0 8 -8 0 0 0
w:talk _ <quality>	0 0 0 0 -2 0 0 6
w:talk _ <seat>	0 0 0 0 -8 0 0 9
w:talk about	0 0 0 0 7 0 0 0
w:talk fail	0 -16 0 0 3 0 0 8
w:talk in	0 0 0 -5 0 0 0 9
w:talk on	0 0 0 6 -9 0 0 11
w:talk with	0 0 0 6 -3 0 0 0
w:talked	0 0 0 0 12 0 0 0
w:talking	0 -1 0 0 10 0 0 0
w:tariff	3 -39 5 14 4 0 -19 13
w:tariff ,	0 -9 0 0 2 0 5 0
w:tariff <v-begin>	0 -8 0 -3 18 0 0 0
w:tariff <v-down>	0 -1 0 0 8 0 0 0
w:tariff <v-impose>	0 -9 0 0 5 0 0 7
w:tariff <v-stay>	0 -1 0 0 6 0 0 0
w:tariff <v-up>	0 -9 0 -1 4 0 0 7
w:tariff _ ,	0 0 0 -6 0 4 0 4
w:tariff _ <name>	0 0 11 11 -24 0 3 0
w:tariff _ go	0 9 0 0 -6 0 0 0
w:tariff _ in	0 0 6 0 -12 0 0 10
w:tariff _ on	0 -1 0 0 0 0 0 7
w:tariff _ semiconductor	0 0 0 22 -21 0 0 0
w:tariff _ steel	0 0 0 0 -5 0 9 0
w:tariff _ the	0 -1 0 11 -2 0 0 0
w:tariff _ they	0 0 0 6 -6 0 0 0
w:tariff again	0 0 0 7 0 0 0 0
w:tariff are	0 -2 0 0 8 0 0 0
w:tariff could	0 7 0 7 -12 0 0 0
w:tariff for	0 0 0 -5 16 0 0 0
w:tariff from	0 0 12 0 -7 0 0 0
w:tariff go	0 -6 0 0 13 0 0 0
w:tariff may	0 0 0 6 -2 0 0 0
w:tariff negotiation	0 0 0 0 -8 5 0 4
w:tariff of	5 0 0 14 -13 0 -5 0
w:tariff on	3 0 0 9 -5 -2 -2 -1
w:tariff talk	0 0 2 0 -9 0 0 11
w:tariff will	0 0 0 -9 10 0 0 0
w:tariff would	0 0 0 0 -5 8 0 0
w:tax	4 4 0 -4 -10 0 10 0
w:tax <quality>	2 -8 0 10 0 0 -4 0
w:tax _ .	0 7 0 -1 -5 0 0 0
w:tax on	0 6 0 -1 0 0 -4 0
w:tea	0 15 0 0 -6 0 0 0
w:tea and	0 12 0 0 -10 0 0 0
w:telephone	6 -5 0 2 0 0 0 0
w:telephone <v-propose>	0 0 0 6 -4 0 0 0
w:telephone _ .	8 0 0 0 -3 0 0 0
w:telephone _ with	0 0 0 6 -5 0 0 0
w:telephone call	0 0 0 6 -4 0 0 0
w:tell	-7 -23 4 21 -8 -2 -4 18
w:tell _ ,	0 0 0 0 -9 0 6 4
w:tell _ .	0 0 0 0 8 0 0 0
w:tell _ <organisation>	4 0 0 -6 -4 10 0 0
w:tell _ <seat>	0 0 0 16 -13 0 0 0
w:tell _ house	0 -1 0 0 6 0 0 0
w:tell _ that	0 0 0 9 -1 0 0 0
w:tell _ the	0 0 0 8 -3 0 0 0
w:tell a	0 0 0 0 10 0 0 0
w:tell me	0 0 0 13 -14 0 -1 11
w:tell that	0 0 0 8 -4 0 0 0
w:tell the	2 -11 0 3 -5 7 -2 1
w:tell them	0 0 0 7 -5 0 0 0
w:tell to	0 0 0 0 -8 0 0 9
w:tell us	0 -5 3 7 -6 0 0 0
w:tenth	0 5 0 0 -7 1 0 0
w:term	0 -10 0 0 10 0 0 4
w:th	0 0 0 -6 5 0 0 0
w:than	3 -27 -1 -23 38 -7 6 0
w:than <goods>	0 0 0 0 -4 0 6 0
w:than <level>	0 -9 0 -4 20 0 0 0
w:than <number>	0 -16 0 0 9 0 3 0
w:than _ .	0 -15 0 -2 18 0 1 0
w:than _ of	0 0 0 0 6 0 0 0
w:than it	0 6 0 0 -5 0 0 0
w:that	4 -9 -12 19 -2 7 -5 0
w:that 's	0 -1 0 0 11 0 0 0
w:that ,	0 19 2 3 -31 0 -1 8
w:that .	0 2 0 -6 11 0 0 0
w:that <duty>	0 3 0 -3 7 0 -2 0
w:that <goods>	3 -13 0 0 -6 9 9 0
w:that <level-noun>	0 0 0 0 7 0 0 0
w:that <name>	4 0 2 1 4 4 -22 -2
w:that <not>	0 4 0 22 -28 0 0 9
w:that <number>	0 0 0 0 -8 12 0 0
w:that <person>	0 0 0 -12 22 0 0 0
w:that <seat>	0 2 0 -22 0 0 9 4
w:that <v-begin>	6 0 0 13 -13 0 0 0
w:that <v-buy>	0 0 0 0 6 0 0 0
w:that <v-down>	7 0 0 3 -8 0 0 0
w:that <v-impose>	2 6 0 -4 -5 0 0 0
w:that <v-sell>	-1 0 0 0 -4 11 0 0
w:that <v-stay>	7 -3 0 -1 0 0 1 0
w:that <v-up>	0 0 0 9 -5 0 0 0
w:that _ "	0 3 0 13 -19 0 1 0
w:that _ 's	0 0 7 -1 0 0 0 0
w:that _ ,	0 -1 0 18 -14 0 0 0
w:that _ <name>	0 10 0 3 -9 0 0 0
w:that _ <office>	0 0 0 0 0 6 0 0
w:that _ <organisation>	0 0 0 0 7 0 0 0
w:that _ <person>	0 0 0 9 -16 0 0 9
w:that _ <quality>	0 0 0 0 10 0 0 0
w:that _ as	0 3 0 5 -9 0 0 0
w:that _ bring	0 -1 0 0 6 0 0 0
w:that _ charge	0 0 0 6 -4 0 0 0
w:that _ come	0 -4 0 0 10 0 0 0
w:that _ could	1 0 0 -5 15 -5 -3 0
w:that _ country	0 0 0 -1 12 -4 0 0
w:that _ due	0 0 0 10 -10 0 0 0
w:that _ had	0 7 0 0 -1 0 0 0
w:that _ half	9 0 0 0 -9 0 0 0
w:that _ has	4 0 0 -7 4 0 0 0
w:that _ if	0 7 0 0 -10 0 3 0
w:that _ lapse	0 0 10 0 -8 0 0 0
w:that _ law	0 0 0 9 -6 0 0 0
w:that _ mean	0 0 0 11 -9 0 0 0
w:that _ might	3 0 0 5 -8 0 0 0
w:that _ not	0 -1 0 0 9 0 0 0
w:that _ of	0 7 0 0 0 -5 0 0
w:that _ on	0 0 0 -12 22 0 0 0
w:that _ one	0 0 0 1 -10 7 0 0
w:that _ other	0 0 0 9 -8 0 0 0
w:that _ pay	0 0 0 -2 7 0 0 0
w:that _ put	0 0 0 7 -6 0 0 0
w:that _ see	0 8 0 0 -5 0 0 0
w:that _ set	0 8 0 0 -8 0 0 0
w:that _ should	0 0 0 0 7 0 0 0
w:that _ such	8 0 0 0 -12 0 4 0
w:that _ suspension	0 0 0 0 -6 10 0 0
w:that _ talk	0 0 0 0 -4 0 0 6
w:that _ that	0 0 0 10 -8 0 0 0
w:that _ the	0 -5 2 6 0 -6 0 0
w:that _ threaten	0 0 0 -6 4 0 0 0
w:that _ too	0 6 0 0 -3 0 0 0
w:that _ was	0 0 0 17 -5 0 0 0
w:that _ will	0 -8 0 -1 28 -10 -2 -2
w:that _ would	1 -19 -14 -3 -2 23 5 0
w:that a	0 -6 9 -1 -1 5 -8 2
w:that all	0 23 0 0 -18 0 0 0
w:that are	0 0 0 0 10 0 0 0
w:that both	0 -1 0 0 12 0 0 0
w:that case	2 0 0 20 -28 0 8 0
w:that come	7 0 0 3 -8 0 0 0
w:that could	0 7 0 20 -28 2 0 0
w:that day	0 -12 0 6 0 0 5 0
w:that go	0 0 0 9 -6 0 0 0
w:that good	0 0 0 0 -5 9 0 0
w:that he	0 -6 0 -12 36 -7 -6 -3
w:that he'd	0 0 0 15 -15 0 0 0
w:that his	0 3 0 2 -11 3 -1 0
w:that in	8 0 0 3 -11 0 0 0
w:that is	0 -12 0 3 13 0 0 0
w:that it	0 -14 -2 28 -24 9 3 -3
w:that it'll	0 0 0 0 -2 0 7 0
w:that leave	4 6 0 0 -9 0 0 0
w:that make	7 0 0 0 -1 0 0 0
w:that no	0 0 0 13 -10 0 0 0
w:that nobody	0 8 0 0 -5 0 0 0
w:that of	0 0 0 0 14 0 0 0
w:that other	0 0 0 14 -11 0 0 0
w:that tariff	0 3 0 -9 10 0 0 0
w:that the	-20 2 -10 -16 21 -5 3 0
w:that there	0 -4 0 -5 17 0 0 0
w:that three	0 0 0 0 -13 14 0 0
w:that time	0 -8 0 6 0 0 0 0
w:that was	0 -5 0 0 15 0 0 0
w:that we	0 13 0 -7 -3 0 0 0
w:that without	0 0 0 12 -18 0 0 9
w:that would	-3 -9 0 -5 25 -2 0 0
w:that you	0 0 0 -1 8 0 0 0
w:the	-15 -3 -2 -1 44 -10 -29 -23
w:the <agent>	-7 24 -3 0 -7 0 -18 -2
w:the <day-ahead>	0 2 0 12 -8 0 -4 -1
w:the <day-gone>	0 -1 0 0 10 0 0 0
w:the <day-today>	0 0 0 7 -6 0 0 0
w:the <duty>	-5 -2 7 0 -8 3 0 11
w:the <gate>	0 -6 -7 -12 15 0 0 1
w:the <goods>	-17 10 -15 10 -17 -2 15 0
w:the <level-noun>	-2 0 -5 -9 11 0 0 0
w:the <level>	-7 -6 -5 4 -3 18 0 0
w:the <money>	0 0 0 0 -7 10 0 0
w:the <name>	-8 -8 -10 13 11 1 -9 -8
w:the <number>	0 37 -4 21 -51 0 -7 6
w:the <office>	-6 0 -4 -2 0 5 0 3
w:the <organisation>	7 -23 0 5 12 18 -20 -7
w:the <person>	-7 4 -2 18 -8 -6 -7 0
w:the <quality>	-7 8 0 -21 -9 0 20 0
w:the <seat>	-7 0 0 6 6 0 -2 0
w:the <sender>	10 -12 0 -8 13 -4 -2 0
w:the <span>	0 7 0 0 -2 0 0 0
w:the <v-agree>	7 0 0 0 0 0 0 0
w:the <v-bear>	0 0 8 0 -3 0 0 0
w:the <v-begin>	0 0 0 0 7 0 0 0
w:the <v-deny>	18 -12 0 6 -10 2 -7 0
w:the <v-down>	0 -8 0 0 8 0 6 0
w:the <v-end>	0 -1 0 18 -10 -3 8 0
w:the <v-impose>	5 -1 0 -5 0 4 4 -7
w:the <v-return>	0 -1 0 0 12 0 -5 0
w:the <v-say>	0 12 0 -5 -8 0 7 0
w:the <v-stay>	0 11 0 3 -7 0 -1 0
w:the <v-suspend>	1 17 1 -7 -16 0 0 0
w:the <v-target>	0 -10 0 3 7 2 -4 0
w:the <v-up>	0 -11 0 -2 7 0 9 0
w:the _ "	0 0 0 -6 2 0 2 0
w:the _ 's	-2 -8 -3 -19 11 7 5 0
w:the _ (	0 3 5 0 -8 0 0 0
w:the _ ,	4 -9 -9 6 -8 6 13 1
w:the _ -	0 7 0 -9 0 0 1 -1
w:the _ .	16 -4 0 -4 8 -19 -2 0
w:the _ :	0 14 0 2 -18 0 4 0
w:the _ ;	0 7 3 -3 -4 0 0 0
w:the _ <number>	0 -8 4 0 7 0 0 0
w:the _ <person>	0 -6 10 0 -20 20 0 0
w:the _ <quality>	0 8 0 0 -5 1 0 0
w:the _ <span>	0 0 0 0 7 0 0 0
w:the _ ?	0 -14 0 0 26 0 0 0
w:the _ a	0 0 0 3 -9 10 0 0
w:the _ about	10 1 0 -3 -14 8 0 0
w:the _ act	0 5 0 4 -10 0 0 0
w:the _ again	0 12 0 1 -11 0 0 0
w:the _ also	10 0 0 0 -7 0 0 0
w:the _ announce	0 0 0 9 -11 0 0 0
w:the _ apply	0 -7 0 0 8 0 0 0
w:the _ as	0 -5 0 -1 2 0 6 0
w:the _ at	0 0 0 -4 10 -8 3 0
w:the _ ban	0 -3 0 0 6 0 0 0
w:the _ be	0 0 0 0 -7 0 4 0
w:the _ become	0 -4 0 6 0 0 0 0
w:the _ by	0 0 0 -2 10 0 0 0
w:the _ can	0 -1 0 0 0 0 0 8
w:the _ charge	0 -7 0 0 12 0 0 0
w:the _ column	0 9 0 0 -8 0 0 0
w:the _ could	0 0 0 10 -26 4 0 11
w:the _ custom	0 11 0 0 -10 0 0 0
w:the _ date	0 -4 0 0 14 0 0 0
w:the _ day	10 12 0 -5 -15 -2 1 0
w:the _ doe	0 -10 0 0 8 0 0 0
w:the _ doesn't	0 -6 0 0 8 0 0 0
w:the _ duty	0 21 -5 -10 -2 2 -14 0
w:the _ end	0 13 -2 -10 -12 15 0 0
w:the _ expire	0 -4 0 0 8 0 0 0
w:the _ fail	0 -11 0 -1 7 -4 0 7
w:the _ fall	0 15 0 -3 -9 0 0 0
w:the _ fee	0 -5 0 0 11 1 0 0
w:the _ for	-1 -2 0 0 9 -4 1 0
w:the _ from	0 -8 0 0 5 0 0 0
w:the _ get	0 -2 0 0 9 0 0 0
w:the _ go	0 -10 0 6 4 0 0 0
w:the _ government	0 -1 0 0 -13 7 9 0
w:the _ had	0 -13 0 0 24 0 0 0
w:the _ has	-6 10 -2 11 -2 -11 -17 1
w:the _ have	0 -8 0 0 14 0 0 0
w:the _ if	0 -16 0 0 10 4 0 0
w:the _ in	-4 -1 10 -4 0 0 3 -2
w:the _ industry	0 0 0 0 8 0 0 0
w:the _ insist	0 0 0 0 -4 0 6 0
w:the _ is	8 5 11 -6 -14 7 -15 -5
w:the _ it	1 2 0 -3 -5 0 7 0
w:the _ itself	0 -8 0 0 10 0 0 0
w:the _ keep	0 8 0 0 -8 0 0 0
w:the _ lapse	0 1 9 11 -17 0 0 0
w:the _ largest	0 0 13 0 -12 0 0 0
w:the _ last	0 0 0 0 9 0 0 0
w:the _ law	0 0 0 12 -9 0 0 0
w:the _ level	0 6 0 0 -2 0 0 0
w:the _ lose	0 -5 15 0 -4 0 0 0
w:the _ market	0 0 2 0 -8 8 0 0
w:the _ may	0 -5 0 -19 0 19 -2 5
w:the _ measure	0 0 0 0 -2 0 6 0
w:the _ month	0 6 0 0 -6 0 0 0
w:the _ morning	0 29 0 0 -26 0 0 0
w:the _ must	0 -1 0 0 0 8 0 0
w:the _ negotiation	0 0 0 0 -9 5 0 4
w:the _ new	0 0 0 0 -4 0 8 0
w:the _ night	0 0 0 0 -8 0 11 0
w:the _ not	1 0 0 3 -6 0 0 0
w:the _ notice	0 -5 0 0 6 0 0 0
w:the _ of	0 10 10 3 -3 -16 -9 0
w:the _ on	0 0 1 2 -10 7 -5 5
w:the _ one	0 8 0 0 -4 0 0 0
w:the _ order	0 7 0 0 -4 0 0 0
w:the _ over	0 -2 0 0 9 0 0 0
w:the _ parliament	0 0 0 0 8 0 0 0
w:the _ pass	0 13 0 0 -10 0 0 0
w:the _ press	0 0 0 -5 9 0 0 0
w:the _ rate	0 9 0 -9 0 0 0 0
w:the _ reach	0 -6 0 6 0 0 0 0
w:the _ register	11 0 0 0 -8 0 0 0
w:the _ return	3 -7 6 0 0 2 0 0
w:the _ room	0 0 0 0 7 0 0 0
w:the _ rule	0 0 0 0 12 0 0 0
w:the _ same	0 0 0 0 -9 0 11 0
w:the _ say	-5 -6 0 31 -13 0 0 0
w:the _ side	0 -3 0 0 10 0 0 0
w:the _ sign	0 0 0 -2 7 0 0 0
w:the _ since	0 0 0 0 6 0 0 0
w:the _ stand	0 0 0 11 -7 0 0 0
w:the _ start	0 -1 0 8 -4 0 0 0
w:the _ stay	0 -7 0 3 2 0 0 0
w:the _ surcharge	0 10 0 0 -7 0 0 0
w:the _ table	0 9 0 0 -8 0 0 0
w:the _ talk	0 0 0 6 -15 0 0 9
w:the _ tariff	0 -15 0 -26 31 0 0 6
w:the _ tell	0 0 0 0 7 0 0 0
w:the _ th	0 0 0 -6 5 0 0 0
w:the _ that	2 0 0 -37 23 0 0 0
w:the _ the	0 3 0 0 -6 4 0 0
w:the _ thing	0 0 0 0 -4 0 0 11
w:the _ threaten	0 0 0 11 -5 0 -1 0
w:the _ time	0 -1 0 0 10 0 0 0
w:the _ to	0 0 7 1 -20 -14 21 0
w:the _ truce	0 0 0 0 9 0 0 0
w:the _ vote	0 4 5 0 -10 0 0 0
w:the _ warn	0 0 0 -7 1 0 5 0
w:the _ was	0 6 0 0 0 0 0 0
w:the _ we	0 12 0 0 -11 0 0 0
w:the _ week	0 0 0 0 9 0 0 -2
w:the _ were	0 -3 0 0 15 0 0 0
w:the _ when	0 -9 0 0 12 0 0 0
w:the _ will	-7 -1 7 0 2 2 0 -6
w:the _ with	0 0 0 -8 23 0 0 0
w:the _ would	4 11 0 2 -18 2 2 -14
w:the _ write	0 0 0 9 -7 0 0 0
w:the _ year	0 0 0 0 6 0 0 0
w:the absence	0 8 0 0 -6 0 0 0
w:the affiliate	0 0 0 0 6 0 0 0
w:the agreement	0 -16 0 -6 30 0 0 0
w:the answer	0 0 0 0 6 0 0 0
w:the app	0 0 0 0 -12 18 0 0
w:the armistice	0 9 0 0 -8 0 0 0
w:the arrangement	0 10 0 0 -11 6 0 0
w:the autumn	0 0 0 16 -11 0 0 0
w:the bad	0 6 0 0 -5 0 0 0
w:the bus	0 6 0 0 -3 0 0 0
w:the car	0 3 0 0 -10 0 0 7
w:the ceasefire	0 8 0 0 -7 0 0 0
w:the control	-2 0 0 0 9 0 0 0
w:the corridor	0 0 0 0 -4 0 6 0
w:the country	0 0 0 -2 -7 0 12 0
w:the custom	0 0 0 0 10 0 0 0
w:the date	0 22 0 0 -15 0 0 0
w:the day	0 -7 6 -6 1 0 7 0
w:the deal	0 -2 0 0 10 0 0 0
w:the decree	0 7 0 0 -3 0 0 0
w:the difference	0 0 0 0 7 0 0 0
w:the dispute	0 0 0 0 -2 8 0 0
w:the door	0 0 2 0 -9 0 8 0
w:the drawer	9 4 0 3 -16 0 0 0
w:the duty	0 0 4 -18 12 0 0 0
w:the electricity	0 0 0 0 -3 0 7 0
w:the emergency	0 -3 0 -6 12 0 0 0
w:the end	0 0 0 15 -14 0 9 0
w:the event	0 17 5 0 -19 0 0 0
w:the exclusion	0 -2 0 0 -1 8 0 0
w:the export	0 -1 0 0 7 0 0 0
w:the extension	0 -5 0 -2 23 -2 -2 0
w:the federal	11 0 0 0 -8 0 0 0
w:the fee	0 -9 0 -2 0 18 0 0
w:the fentanyl	0 -5 0 0 8 0 0 0
w:the fifth	0 0 0 0 6 0 0 0
w:the finding	0 -2 0 11 -4 0 0 0
w:the firm	9 0 0 0 -8 0 0 0
w:the first	6 10 -1 -10 0 -3 -3 -5
w:the following	0 10 0 0 -6 0 0 0
w:the former	0 16 0 0 -11 0 0 0
w:the gate	0 -6 0 0 0 0 8 0
w:the grower	0 0 0 0 10 -1 0 0
w:the height	0 8 0 0 -3 0 0 0
w:the higher	0 7 0 -4 0 0 0 0
w:the highest	0 -1 0 0 7 0 0 0
w:the house	0 -5 0 0 9 0 0 0
w:the increase	0 -2 0 0 0 0 7 0
w:the investigation	0 0 0 0 -4 0 6 0
w:the last	0 10 1 -2 -3 0 0 0
w:the law	0 15 0 7 -19 2 -3 0
w:the letter	0 11 0 0 -10 0 2 0
w:the level	0 8 0 3 -8 0 0 0
w:the licence	0 0 0 -4 7 1 0 0
w:the line	0 0 0 0 11 -4 0 0
w:the list	0 -6 0 0 13 0 0 0
w:the lower	0 -3 0 0 9 0 0 0
w:the market	0 0 0 0 8 0 0 0
w:the measure	0 -1 0 0 -6 0 10 0
w:the moment	0 6 0 2 -10 0 0 0
w:the morning	0 0 0 0 10 0 0 0
w:the new	0 -18 1 -6 15 0 0 0
w:the next	0 11 1 -7 0 0 -1 0
w:the notice	0 6 0 0 -3 0 0 0
w:the odd	0 3 3 0 -7 0 0 0
w:the old	-2 23 -5 0 -5 -3 -8 -3
w:the one	10 -2 0 0 -12 0 5 0
w:the ordinary	0 -1 0 -3 13 0 0 0
w:the other	0 -6 0 -6 32 -2 -8 0
w:the peace	0 6 0 0 -2 0 0 0
w:the peso	0 0 7 0 -7 0 0 0
w:the position	0 9 0 0 -7 0 0 0
w:the power	0 0 0 -2 7 0 0 0
w:the proclamation	0 0 0 9 -7 0 0 0
w:the province	0 0 0 6 -5 0 0 0
w:the rate	0 0 0 -5 10 0 0 0
w:the reduction	0 0 0 0 -4 6 0 0
w:the rest	0 -2 0 -1 13 0 0 0
w:the rice	0 3 0 0 -8 0 4 0
w:the right	4 2 0 0 -28 0 23 0
w:the rise	0 -1 0 0 6 0 0 0
w:the rule	18 -12 0 6 -10 2 -7 0
w:the salmon	0 0 0 0 -10 0 8 0
w:the same	6 8 7 -18 -20 2 8 0
w:the scale	0 0 0 0 -6 0 8 0
w:the second	0 3 0 0 7 -1 0 0
w:the sign	7 0 0 0 -8 0 0 0
w:the soybean	0 0 0 0 -8 0 9 0
w:the spring	0 -7 0 0 12 0 0 0
w:the state	0 8 0 0 -12 0 8 0
w:the stay	0 6 0 0 -5 0 0 0
w:the strike	0 -2 0 0 9 0 0 0
w:the sugar	0 9 0 4 -13 0 0 0
w:the sum	0 -3 0 0 9 0 0 0
w:the summer	0 0 0 11 -1 0 0 0
w:the summit	0 0 0 0 -8 0 0 9
w:the surcharge	0 -18 0 8 8 0 0 0
w:the suspend	2 11 0 0 -13 0 0 0
w:the suspension	0 3 0 -8 0 7 0 0
w:the table	2 1 0 -8 -4 0 0 3
w:the talk	0 -17 0 0 -1 -5 4 16
w:the tariff	-3 5 3 12 -37 7 0 16
w:the tea	0 9 0 0 -8 0 0 0
w:the telephone	8 0 0 0 -1 0 0 0
w:the text	0 10 0 0 -5 0 0 0
w:the thing	0 0 15 0 -8 0 0 0
w:the third	0 0 0 0 7 0 0 0
w:the threat	0 0 0 -8 11 0 0 0
w:the three	0 0 11 0 -8 0 0 0
w:the total	0 1 0 7 -9 0 0 0
w:the trade	0 0 2 0 -4 -1 8 0
w:the treaty	0 3 0 0 -14 0 0 12
w:the truce	0 20 -2 -2 -9 0 -17 0
w:the two	-5 -5 1 0 14 1 -9 -1
w:the very	0 0 0 0 -8 0 10 0
w:the vote	0 -3 0 0 7 0 0 0
w:the whole	0 -1 0 -2 -1 0 0 12
w:the window	0 -2 0 0 6 0 0 0
w:the winter	0 0 0 0 6 0 0 0
w:their	-6 5 -4 -8 10 -4 1 -8
w:their ,	0 12 0 0 -10 0 0 0
w:their .	0 6 0 -1 -11 0 7 0
w:their <goods>	0 -4 0 9 -5 0 5 0
w:their <v-sell>	0 0 0 0 -4 0 8 0
w:their _ ,	0 -12 0 0 20 0 0 0
w:their _ .	0 6 0 0 -3 4 0 0
w:their _ is	2 0 0 5 -8 0 0 0
w:their _ will	0 0 0 0 -4 0 8 0
w:their good	0 -7 0 0 9 0 0 0
w:them	0 -11 -1 17 -3 6 -9 1
w:them ,	0 0 0 -1 7 0 0 0
w:them .	0 0 0 -2 14 0 0 0
w:them <number>	0 0 0 8 -4 0 0 0
w:them _ ,	0 0 0 8 -6 0 0 0
w:them _ .	0 -8 0 0 0 12 0 0
w:them again	0 0 0 0 -5 0 0 9
w:them in	0 -5 0 0 0 9 0 0
w:them the	0 11 0 0 -7 0 0 0
w:them to	0 0 0 7 0 0 0 0
w:themselve	0 10 0 0 -4 0 0 0
w:then	3 34 -10 26 -46 0 2 -5
w:then ,	0 11 0 0 -1 -4 0 0
w:then .	0 -5 0 9 3 0 -2 0
w:then <goods>	0 5 0 6 -13 0 0 0
w:then <level-noun>	0 0 0 0 -2 0 8 0
w:then <name>	0 7 0 0 0 0 -1 0
w:then <number>	0 7 0 2 -10 0 0 0
w:then <v-bear>	0 2 0 -7 -4 0 9 0
w:then <v-begin>	0 7 0 1 -6 0 0 0
w:then <v-down>	0 0 0 -6 14 0 0 0
w:then <v-end>	7 -1 0 3 -5 0 0 0
w:then <v-impose>	1 4 0 0 -13 0 10 0
w:then <v-stay>	2 8 0 0 -11 0 0 0
w:then <v-target>	0 0 0 0 -13 0 10 0
w:then <v-up>	0 0 0 0 -9 0 3 0
w:then ?	0 -2 0 0 8 0 0 0
w:then _ 's	0 8 0 0 -14 9 0 0
w:then _ <level>	0 1 0 10 -26 0 15 0
w:then _ <number>	0 10 0 4 -14 0 0 0
w:then _ again	0 8 0 0 -7 0 0 0
w:then _ are	0 10 0 0 -9 0 0 0
w:then _ duty	0 3 0 1 -6 0 0 0
w:then _ go	0 0 0 6 -3 0 0 0
w:then _ it	0 0 0 7 -9 0 0 0
w:then _ shall	0 -4 0 0 9 0 0 0
w:then _ to	0 5 0 2 -9 0 0 0
w:then a	0 0 0 0 6 0 0 0
w:then be	9 7 0 -2 -9 0 0 0
w:then both	0 12 0 0 -10 0 0 0
w:then charge	0 0 0 -4 -6 0 9 0
w:then come	0 0 0 0 8 0 0 0
w:then i	0 0 0 0 6 0 0 0
w:then it	0 9 0 -2 -18 14 0 0
w:then on	0 -1 0 0 8 0 0 0
w:then that	0 0 0 6 -7 0 0 0
w:then the	0 0 0 22 -18 0 0 0
w:there	1 0 -6 1 2 -10 -18 14
w:there 's	0 -14 0 0 13 0 0 0
w:there <not>	0 9 0 0 -6 0 0 0
w:there _ ,	0 0 2 10 -12 0 0 0
w:there _ <level>	0 12 0 0 -10 0 0 0
w:there _ a	0 -8 0 5 2 0 0 0
w:there _ an	0 11 0 0 -9 0 0 0
w:there _ be	0 -4 0 0 -12 0 -2 24
w:there _ no	0 0 0 0 13 -6 -2 -3
w:there _ nothing	10 5 0 1 -25 7 0 0
w:there at	0 -4 0 0 6 0 0 0
w:there be	0 10 0 0 -7 0 0 0
w:there is	10 -1 -1 3 -2 0 -1 -4
w:there the	0 10 0 0 -10 0 0 0
w:there was	0 7 0 -3 0 0 0 0
w:there were	0 0 0 0 7 0 0 0
w:there will	0 0 0 0 -12 0 0 17
w:there would	0 0 0 0 0 0 0 9
w:thereafter	0 16 0 0 -15 0 0 0
w:these _ ,	0 7 0 0 -8 0 0 0
w:they	-2 15 -17 0 9 -34 -4 8
w:they <v-bear>	1 10 0 0 -9 0 0 0
w:they <v-down>	0 2 0 13 -3 -3 0 0
w:they <v-propose>	0 0 0 7 -5 0 0 0
w:they <v-say>	0 8 0 0 0 0 0 0
w:they <v-up>	0 -7 0 0 6 0 0 3
w:they _ ,	-1 18 -1 13 -21 0 -4 -2
w:they _ .	0 -14 0 -4 5 0 0 11
w:they _ ?	0 20 0 0 -16 0 0 0
w:they _ agree	0 0 0 3 -6 0 0 0
w:they _ back	0 6 0 0 0 0 0 0
w:they _ be	4 10 0 0 -10 0 0 0
w:they _ by	0 -6 0 0 15 0 0 0
w:they _ currently	0 0 0 6 -6 0 0 0
w:they _ go	0 11 0 0 -6 0 0 0
w:they _ in	0 -8 0 1 0 0 6 0
w:they _ not	0 -8 0 0 1 0 2 3
w:they _ now	2 6 0 -2 -6 0 0 0
w:they _ the	0 0 0 -1 0 0 8 0
w:they _ their	0 8 0 0 -3 0 0 0
w:they _ to	0 0 0 -3 9 0 0 0
w:they _ without	0 8 0 0 -7 0 0 0
w:they are	2 -7 0 1 2 0 0 0
w:they could	4 8 0 0 -8 0 0 0
w:they did	0 -10 2 0 0 0 6 0
w:they do	0 -5 0 -2 6 0 0 4
w:they fail	0 11 0 -5 -13 3 0 9
w:they fall	0 0 0 8 -2 0 0 0
w:they say	0 9 0 0 -3 0 0 0
w:they stand	0 7 0 0 -6 0 0 0
w:they want	0 0 0 8 -7 0 0 0
w:they were	0 0 0 -1 7 0 1 0
w:they will	0 7 0 -4 5 0 -1 0
w:they would	0 14 0 -1 0 0 -2 0
w:they'd	8 0 0 5 -19 -1 0 4
w:they'll	0 -4 0 0 9 0 0 0
w:they're	0 -5 0 14 -7 0 0 0
w:thi	0 -33 0 -5 30 -25 0 1
w:thi <v-begin>	9 -2 0 0 -1 0 0 0
w:thi <v-down>	0 9 0 0 -8 0 0 0
w:thi <v-up>	9 -2 0 0 -1 0 0 0
w:thi _ .	0 -7 0 -4 12 0 0 1
w:thi _ is	0 0 10 0 -10 0 0 0
w:thi go	9 -2 0 0 -1 0 0 0
w:thi one	0 0 10 0 -5 0 0 0
w:thi week	0 0 0 0 9 0 -2 0
w:thi year	0 -3 0 -2 16 0 0 0
w:thing	0 -4 12 1 -12 -4 2 9
w:thing .	0 0 0 0 -8 0 0 12
w:thing <v-end>	0 -4 9 0 -1 0 0 0
w:think	0 1 5 18 -17 0 -1 0
w:think _ it	0 0 0 10 -10 0 0 0
w:think about	0 0 0 12 -10 0 0 0
w:think that	0 0 0 9 -7 0 0 0
w:third	-1 0 0 -11 -3 6 0 3
w:third _ .	0 0 0 0 -4 0 0 6
w:third _ its	0 7 0 0 -4 0 0 0
w:third of	0 4 0 0 -17 10 5 0
w:third round	0 0 0 0 9 0 0 0
w:those	0 25 0 1 -16 -1 -3 -1
w:those <level-noun>	0 16 0 0 -15 0 0 0
w:those from	0 0 0 8 -7 0 0 0
w:those on	0 0 0 0 8 0 0 0
w:though	-1 6 0 0 0 0 0 0
w:though <not>	0 7 0 -4 0 0 0 0
w:thousand	7 0 0 0 -9 5 0 0
w:threat	-1 -7 0 -16 20 7 0 0
w:threat .	0 0 0 0 -3 9 0 0
w:threat of	0 0 0 -2 7 0 0 0
w:threaten	6 -27 -5 15 -5 18 -14 -1
w:threaten <name>	0 0 0 11 -6 0 0 0
w:threaten _ <day-gone>	0 0 0 19 -15 0 0 0
w:threaten _ additional	2 0 0 -7 3 0 0 0
w:threaten _ bring	0 0 0 0 7 0 0 0
w:threaten _ impose	0 0 0 6 -6 0 0 0
w:threaten _ on	0 0 0 0 8 0 -4 0
w:threaten _ with	0 0 0 10 -21 10 0 0
w:threaten from	0 0 0 6 -4 0 0 0
w:threaten on	0 0 0 7 -16 5 0 0
w:threaten to	8 -14 -1 2 0 5 -5 0
w:three	0 17 8 -15 -21 12 -7 0
w:three _ as	3 7 0 0 -11 0 0 0
w:three _ in	0 5 0 0 -8 2 0 0
w:three time	3 7 0 0 -10 0 0 0
w:through _ ,	0 0 7 0 -3 0 0 0
w:thu	0 0 0 0 -4 0 7 0
w:thursday	0 0 0 0 6 0 0 0
w:ticket	0 0 0 0 6 0 0 0
w:tiktok	0 -1 0 0 12 0 0 0
w:tile	0 20 0 0 -20 0 0 0
w:time	5 -11 -1 0 5 -1 7 -4
w:time ,	0 -8 0 6 0 0 2 0
w:time .	0 -2 0 0 -2 1 10 0
w:time _ much	3 7 0 0 -10 0 0 0
w:time as	3 7 0 0 -10 0 0 0
w:to	0 -3 -6 12 10 -3 -3 -15
w:to ,	8 2 5 0 -19 0 0 0
w:to <day-ahead>	0 -18 0 -9 41 0 0 0
w:to <level-noun>	0 0 0 -1 -5 0 12 0
w:to <level>	-12 1 0 9 -5 -8 6 -3
w:to <name>	20 0 0 -7 -5 6 -11 0
w:to <not>	0 -4 0 0 10 0 0 0
w:to <number>	-6 7 -6 14 -17 14 -5 0
w:to <organisation>	0 -2 0 0 11 0 0 0
w:to <person>	0 -1 0 -4 2 8 -1 0
w:to <quality>	4 -1 0 9 -9 0 0 0
w:to <seat>	0 -8 0 1 13 0 0 0
w:to <v-agree>	0 0 0 -3 16 0 0 0
w:to <v-bear>	0 11 0 0 -6 0 3 0
w:to <v-begin>	1 0 -4 3 -7 -9 6 2
w:to <v-buy>	0 0 0 0 12 0 0 0
w:to <v-end>	-6 5 15 -4 -18 19 -22 2
w:to <v-impose>	7 9 -4 -5 -14 -3 11 1
w:to <v-propose>	0 -2 0 9 -5 0 3 0
w:to <v-say>	0 -6 0 -5 9 -1 4 0
w:to <v-sell>	-2 -4 0 -1 6 6 0 0
w:to <v-stay>	5 0 0 2 -9 -2 0 6
w:to <v-suspend>	12 -1 0 0 0 -3 0 0
w:to <v-target>	0 0 0 -2 -5 0 13 0
w:to <v-up>	-4 0 9 6 -9 -6 4 0
w:to _ 's	1 10 0 -3 0 0 -1 0
w:to _ ,	-1 -8 7 -8 1 7 7 -4
w:to _ .	3 11 6 9 -22 3 -6 0
w:to _ :	0 10 0 0 -3 0 0 0
w:to _ <day-ahead>	0 4 0 7 -13 0 0 0
w:to _ <day-gone>	0 12 0 0 -10 0 0 0
w:to _ <level>	0 7 0 13 -22 0 3 0
w:to _ <money>	0 0 0 0 9 0 0 0
w:to _ <name>	-3 0 0 -2 14 0 0 0
w:to _ <number>	0 1 3 4 -6 0 0 0
w:to _ <office>	0 0 0 7 -11 0 0 4
w:to _ <organisation>	0 6 0 0 0 -3 0 0
w:to _ <quality>	0 0 0 -2 -7 0 14 0
w:to _ ?	0 -4 0 0 13 0 0 0
w:to _ a	0 3 0 -1 13 0 -7 0
w:to _ after	0 9 0 0 -5 0 0 0
w:to _ and	0 -8 0 1 0 0 5 0
w:to _ as	2 -4 3 6 -7 0 0 0
w:to _ at	0 0 0 -6 11 0 0 0
w:to _ back	11 2 0 -2 0 0 -11 0
w:to _ by	0 0 8 0 -3 0 0 0
w:to _ effect	0 0 0 -5 12 0 -3 0
w:to _ figure	0 6 0 0 -3 0 0 0
w:to _ first	9 0 0 0 -3 0 0 0
w:to _ for	0 -5 0 0 9 0 0 0
w:to _ former	0 -2 0 0 8 0 0 0
w:to _ if	5 -1 0 -7 -3 0 6 0
w:to _ in	0 2 0 -12 11 -2 -2 4
w:to _ its	0 2 0 3 -10 8 0 0
w:to _ later	0 0 0 9 -7 0 0 0
w:to _ on	-8 0 -3 18 0 -7 -12 0
w:to _ out	0 0 0 0 6 0 0 0
w:to _ state	0 9 0 0 -7 0 0 0
w:to _ that	1 -1 0 -3 -4 8 0 0
w:to _ the	-10 -3 0 0 2 0 4 1
w:to _ them	7 0 0 3 -8 0 0 0
w:to _ they	0 9 0 0 -5 0 0 0
w:to _ time	0 13 0 0 -12 0 0 0
w:to _ to	-1 -5 0 0 23 -1 0 0
w:to _ up	0 0 0 13 -7 0 -1 0
w:to _ we	0 0 5 0 -15 8 0 0
w:to _ what	0 8 0 0 -5 0 0 0
w:to _ when	0 10 0 0 -6 0 0 0
w:to a	0 0 0 0 -7 0 12 0
w:to add	0 0 0 0 -2 0 7 0
w:to an	0 0 0 7 -5 0 0 0
w:to apply	0 4 0 0 -7 0 3 0
w:to be	0 -22 0 14 8 -2 0 0
w:to bear	0 9 0 0 -8 0 0 0
w:to begin	0 0 0 9 -6 0 0 0
w:to bring	0 1 0 0 0 0 -6 0
w:to buy	0 0 0 0 10 0 0 0
w:to charge	0 3 0 0 -6 0 2 0
w:to come	7 -3 0 -12 10 0 0 0
w:to defend	0 0 0 0 -9 0 10 0
w:to end	0 -4 0 -1 20 0 0 0
w:to fall	0 0 0 9 -9 0 0 0
w:to go	-2 2 0 8 -5 -2 2 0
w:to have	0 16 0 -1 -8 0 0 0
w:to hold	7 0 0 0 0 0 0 0
w:to keep	0 0 0 2 -10 0 0 9
w:to let	0 -2 0 0 11 0 0 0
w:to lose	0 0 18 0 -13 0 0 0
w:to negotiate	0 0 0 1 -9 0 8 0
w:to new	0 0 0 11 -8 0 0 0
w:to nothing	0 -4 0 0 9 0 0 0
w:to other	8 0 0 9 -12 0 0 0
w:to put	6 14 0 0 -14 0 -5 0
w:to raise	0 -1 0 6 -10 0 6 0
w:to respond	0 0 0 0 -10 0 12 0
w:to return	0 -3 0 0 8 0 0 0
w:to run	0 0 0 0 8 0 0 0
w:to scrap	0 0 0 7 -6 0 0 0
w:to sell	0 0 0 0 0 8 0 0
w:to sign	0 0 0 0 8 0 0 0
w:to slap	0 0 0 0 -3 0 9 0
w:to start	0 -2 0 0 0 0 0 6
w:to stop	0 5 0 0 -9 16 -7 0
w:to the	-20 6 -11 0 14 -10 0 -4
w:to their	0 13 0 -1 -3 0 0 0
w:to use	0 0 0 1 -7 0 3 0
w:to where	0 7 0 0 0 0 0 0
w:to zero	0 -7 0 -5 16 0 0 0
w:together	0 -3 0 -3 17 0 0 0
w:together with	0 0 0 -1 7 0 0 0
w:toll	0 0 0 0 -6 10 0 0
w:tomatoe	0 -7 0 -3 19 0 0 0
w:ton	3 -3 0 0 -14 19 0 0
w:ton _ <quality>	0 0 0 0 -7 10 0 0
w:too	10 -4 0 14 -8 0 -7 0
w:too ,	2 5 0 3 -10 0 0 0
w:too .	9 -3 0 12 -12 0 0 0
w:top	0 -10 0 6 -1 0 5 0
w:top _ the	0 -1 0 6 -4 0 1 0
w:top of	0 -6 0 8 -8 0 7 0
w:total to	0 6 0 0 -5 0 0 0
w:touch	0 0 0 0 -7 0 13 0
w:town	0 -2 0 0 9 0 0 0
w:toy	0 -4 0 0 8 0 0 0
w:tractor	0 0 0 0 8 0 0 0
w:trade	0 -15 5 2 13 -13 4 -11
w:trade ,	0 0 7 0 -2 0 0 0
w:trade _ ,	0 0 0 9 0 -1 0 0
w:trade _ .	0 3 0 5 -12 0 3 0
w:trade in	0 0 0 0 -7 0 9 0
w:train	0 -1 0 0 7 0 0 0
w:treaty	0 12 0 -7 -15 0 0 16
w:treaty ,	0 10 0 0 -12 0 0 3
w:treaty _ the	0 -3 0 0 6 0 0 0
w:trial	0 -2 0 0 9 0 0 0
w:trouble	0 11 0 0 -9 0 0 0
w:truce	0 18 -9 -13 12 0 -32 0
w:truce ,	0 -6 0 0 0 0 0 7
w:truce .	0 7 0 0 -5 0 0 3
w:truce <v-begin>	0 8 0 0 -6 0 0 0
w:truce <v-down>	0 7 0 0 -6 0 0 0
w:truce <v-impose>	0 11 0 0 -7 0 0 0
w:truce <v-stay>	0 14 0 0 -9 0 0 0
w:truce <v-up>	0 11 0 0 -10 0 0 0
w:truce ?	0 8 0 0 -7 0 0 0
w:truce _ .	0 17 0 0 -14 0 0 0
w:truce _ <level>	0 11 0 0 -9 0 0 0
w:truce _ <span>	0 -1 0 0 9 0 0 0
w:truce _ down	0 -4 0 0 7 0 0 0
w:truce _ it	0 6 0 0 -2 0 0 0
w:truce _ on	0 6 0 0 -1 0 0 0
w:truce _ would	0 10 0 0 -7 0 0 0
w:truce between	0 8 0 0 0 0 0 0
w:truce end	0 6 0 -2 0 0 0 0
w:truce fall	0 7 0 0 -6 0 0 0
w:truce go	0 11 0 0 -10 0 0 0
w:truce is	3 0 0 -3 0 7 0 0
w:truce itself	0 -7 0 0 8 0 0 0
w:truce of	0 -2 0 0 9 0 0 0
w:truce with	0 0 0 -3 11 0 0 0
w:true	0 0 0 0 8 0 0 0
w:trump	0 0 0 4 -6 0 0 0
w:tuna	0 -6 0 0 15 0 0 0
w:turn	4 0 0 15 -16 0 1 -2
w:turn _ the	6 0 0 0 -10 0 3 0
w:turn to	0 0 0 11 -1 0 0 0
w:turned	11 -4 0 0 -3 0 0 0
w:twenty	0 -4 0 0 8 0 0 0
w:two	-17 -18 1 22 16 7 -31 -12
w:two .	0 0 0 12 -3 0 -4 0
w:two <agent>	0 0 0 0 0 8 0 0
w:two <v-agree>	0 -5 0 6 0 0 0 0
w:two _ ,	0 -3 0 0 13 0 0 0
w:two _ a	0 -5 0 6 0 0 0 0
w:two _ agree	0 4 0 0 -8 2 0 0
w:two _ could	0 0 0 11 -11 0 0 0
w:two _ in	0 6 0 0 -2 0 0 0
w:two _ to	0 0 0 0 -9 9 0 0
w:two government	0 0 0 0 -1 8 0 0
w:tyre	0 -10 0 0 14 0 0 0
w:unchanged	0 10 0 0 -5 0 0 0
w:under	0 -18 -10 34 -14 6 0 -6
w:under _ ,	7 0 0 0 -4 0 0 0
w:under _ <name>	0 0 0 0 -9 10 0 0
w:under _ <number>	0 -4 0 17 -5 0 -1 0
w:under _ law	0 0 0 7 -3 0 0 0
w:under _ of	0 0 0 0 -5 6 0 0
w:under a	0 0 0 13 -23 9 0 0
w:under licence	7 0 0 0 -4 0 0 0
w:under section	0 -6 0 18 -6 0 0 0
w:under the	0 0 0 0 0 -1 8 0
w:understand	0 8 0 0 -5 0 0 0
w:union	-1 -1 0 0 0 7 0 0
w:unless	-5 19 -10 13 -14 0 -16 -4
w:unless <organisation>	0 -2 0 -2 13 0 0 0
w:unless <seat>	0 1 0 9 -10 0 0 0
w:unless _ <organisation>	0 -4 0 0 6 0 0 0
w:unless _ two	0 0 0 4 -11 2 0 0
w:unless somebody	0 7 0 0 -6 0 0 0
w:unless the	0 -2 0 19 -10 1 -3 0
w:until	-24 -38 -20 -22 75 -3 -8 -17
w:until <day-ahead>	-6 -13 -3 1 22 -7 5 -2
w:until <day-gone>	0 8 0 0 -1 0 0 0
w:until <month-ahead>	0 0 0 0 13 0 0 0
w:until <number>	0 0 0 0 7 0 0 0
w:until _ ,	0 -5 0 -9 -3 9 11 0
w:until _ .	0 -9 0 -4 31 0 0 0
w:until _ <day-ahead>	0 -9 0 0 18 0 0 0
w:until _ the	0 0 0 6 -4 0 0 0
w:until _ to	0 0 0 7 -3 0 0 0
w:until the	0 -3 0 -2 19 0 0 0
w:until then	0 -13 0 -4 25 0 0 0
w:up	0 21 -4 0 -16 -5 2 0
w:up ,	0 10 0 0 -3 0 0 0
w:up <level>	0 -5 0 0 11 0 0 0
w:up ?	0 10 0 0 -7 0 0 0
w:up _ .	10 -1 0 0 -8 0 3 0
w:up _ <number>	0 -13 0 0 2 7 0 0
w:up _ on	0 7 0 -1 -1 0 0 0
w:up again	-1 4 0 -13 4 0 0 2
w:up by	2 0 0 -11 6 0 0 0
w:up for	0 0 0 0 -10 0 12 0
w:up its	0 0 0 0 9 0 0 0
w:up on	0 14 0 0 -6 0 0 0
w:up the	0 -2 0 9 -1 0 0 0
w:up to	0 -5 0 12 -8 4 0 0
w:urge	0 0 0 6 0 0 -3 0
w:urge <seat>	0 0 0 6 0 0 -3 0
w:us	0 -1 0 -5 13 -12 0 -1
w:us .	1 -2 0 0 6 0 0 0
w:us that	0 0 0 5 -8 0 5 0
w:use	0 -8 0 0 0 0 9 0
w:use the	0 0 0 0 -2 0 6 0
w:value	0 -6 0 0 0 3 0 0
w:vanilla	0 11 0 0 -9 0 0 0
w:very	0 5 0 0 -12 0 10 0
w:very _ .	0 8 0 0 -9 0 0 0
w:very same	0 0 0 0 -9 0 11 0
w:visa	0 0 0 0 0 8 0 0
w:visit	0 0 0 0 16 0 0 0
w:vote	-1 0 3 -14 18 -2 -4 0
w:vote _ ,	0 -3 0 0 6 0 0 0
w:vote in	0 0 6 0 -1 0 0 0
w:vote is	0 7 0 0 -6 0 0 0
w:vote on	0 -3 0 0 12 0 0 0
w:vow	0 0 0 0 -18 0 18 0
w:vow to	0 0 0 -1 -10 0 14 0
w:wage	0 -7 0 0 13 0 0 0
w:wait	0 0 0 -3 -6 0 14 0
w:wait for	0 0 0 0 0 0 6 0
w:waited	0 0 0 8 -6 0 0 0
w:waiting	0 0 0 0 0 0 7 0
w:wake	10 11 0 0 -19 0 0 0
w:wake up	10 8 0 0 -17 0 0 0
w:walk	0 -1 0 0 9 0 -7 4
w:walk out	0 -6 0 0 10 0 -7 4
w:walnut	0 14 0 0 -12 0 0 0
w:want	6 -8 0 0 0 0 0 0
w:want <level>	0 0 0 0 -6 0 7 0
w:want _ ,	0 0 0 8 -7 0 0 0
w:want to	0 0 0 0 12 0 0 0
w:war	0 -3 0 8 4 0 -5 0
w:warn	6 -3 0 -2 -14 6 0 9
w:warn ,	0 -8 0 -7 14 -3 -3 6
w:warn .	0 9 0 -9 -15 1 10 0
w:warn _ <day-gone>	0 0 0 0 -3 0 6 0
w:warn _ <name>	0 5 0 7 -12 0 0 0
w:warn _ <number>	0 0 0 0 -15 15 0 0
w:warn _ a	0 0 0 6 0 0 0 0
w:warn _ he	0 3 0 -4 7 0 0 0
w:warn _ that	3 -1 0 10 -12 0 0 0
w:warn _ the	-1 -9 0 -6 20 -9 -3 8
w:warn of	0 -1 5 0 -8 10 -2 0
w:warn that	0 -3 -10 -1 0 5 0 2
w:warn the	0 0 0 8 -2 0 0 0
w:was	-13 2 -16 8 13 0 -4 -17
w:was .	0 -13 0 0 16 0 0 0
w:was <not>	0 10 0 6 -17 3 0 0
w:was <number>	0 -14 0 0 18 0 0 0
w:was <v-propose>	0 7 0 11 -13 0 0 0
w:was <v-say>	0 0 0 0 6 0 0 0
w:was _ ,	0 17 0 -1 -10 0 0 0
w:was _ .	0 0 0 -4 14 0 0 0
w:was _ <level>	0 -8 0 0 9 0 0 0
w:was _ <month-gone>	0 10 0 0 -8 0 0 0
w:was _ and	0 -6 0 0 2 0 2 0
w:was a	0 0 0 8 -3 0 0 0
w:was confident	0 0 0 0 -3 6 0 0
w:was in	0 20 0 0 -18 0 0 0
w:was not	0 0 0 11 -14 4 0 0
w:was plan	0 10 0 0 -10 0 0 0
w:was prepare	0 0 0 8 -8 0 0 0
w:was to	0 0 0 -4 13 0 0 0
w:watch	0 -1 3 0 -4 0 0 8
w:water <duty>	0 0 0 0 -3 0 6 0
w:way	0 -7 0 -3 6 1 7 0
w:way ,	0 -2 0 0 -1 0 10 0
w:way _ <name>	0 0 0 0 -7 0 8 0
w:way to	0 0 0 -5 7 0 0 0
w:we	-8 14 4 -23 1 -1 6 -25
w:we <v-propose>	0 3 1 1 -8 0 0 0
w:we <v-say>	0 -3 0 7 -1 0 0 0
w:we <v-up>	0 1 0 0 -6 9 0 0
w:we _ ,	0 18 0 0 -13 0 0 0
w:we _ .	0 5 0 0 -8 0 2 0
w:we _ about	0 7 0 0 -1 0 0 0
w:we _ back	0 3 0 0 -6 0 6 0
w:we _ be	0 -3 0 0 7 0 0 0
w:we _ both	0 15 0 0 -15 0 0 0
w:we _ charge	0 0 0 0 6 0 0 0
w:we _ go	0 7 0 0 -6 0 0 0
w:we _ have	0 8 0 0 -4 0 0 0
w:we _ it	0 -1 0 0 6 0 0 0
w:we _ see	0 8 0 0 -7 0 0 0
w:we _ that	0 0 0 8 -1 0 0 0
w:we _ the	0 -1 5 0 -12 0 7 0
w:we _ them	0 -5 0 0 0 9 0 0
w:we _ two	0 0 0 0 -8 9 0 0
w:we are	0 17 0 0 -12 0 0 0
w:we ask	0 7 0 0 -7 0 0 0
w:we could	0 0 0 0 8 0 0 0
w:we know	0 0 0 8 -7 0 0 0
w:we read	0 7 0 0 -5 0 0 0
w:we shall	0 10 0 -4 -1 0 0 0
w:we should	0 -2 2 0 8 0 0 0
w:we were	0 13 0 0 -4 0 0 0
w:we would	5 0 2 -3 -8 0 4 0
w:we'll	0 0 0 0 10 0 -10 0
w:we'll <v-impose>	0 2 0 0 4 0 -9 0
w:we're _ at	0 6 0 0 -11 2 0 0
w:we're back	0 6 0 0 -10 2 0 0
w:we've	0 3 0 9 -13 0 0 0
w:week	-7 -24 0 -15 50 -9 -10 0
w:week .	0 -3 0 -7 17 0 0 0
w:week _ it	0 0 0 -7 8 0 0 0
w:week ago	0 0 0 -3 8 0 0 0
w:week of	0 0 0 0 9 0 0 -2
w:weekend	0 0 0 0 8 0 0 0
w:well	3 -9 -1 0 3 12 -2 0
w:well ,	0 0 0 0 9 0 0 0
w:well .	5 -3 0 4 -9 8 0 0
w:were	-12 3 -13 -23 29 0 0 -3
w:were ,	0 9 0 3 -11 0 0 0
w:were .	0 6 0 0 -5 0 0 0
w:were <level>	0 -5 0 0 6 0 0 0
w:were <not>	0 -7 0 -3 11 0 4 0
w:were <v-begin>	0 0 0 7 -4 0 0 0
w:were <v-down>	0 0 0 7 -4 0 0 0
w:were <v-impose>	0 0 0 0 10 0 0 0
w:were <v-say>	0 0 0 0 6 0 0 0
w:were <v-stay>	0 -3 0 0 11 0 0 0
w:were <v-suspend>	0 -2 0 0 8 0 0 0
w:were _ ,	0 -9 0 0 14 0 0 0
w:were _ .	0 0 0 0 10 0 0 0
w:were _ and	0 -8 0 0 10 0 0 0
w:were _ to	0 0 0 0 7 0 -5 0
w:were at	0 3 0 0 -7 4 0 0
w:were hold	0 -2 0 0 7 0 0 0
w:were in	0 0 0 0 -9 14 0 0
w:were not	0 -6 0 -2 7 0 4 0
w:were there	0 10 0 0 -10 0 0 0
w:were to	2 0 0 -8 -2 0 9 0
w:what	-15 30 -19 -28 18 -1 0 -30
w:what <name>	0 7 0 0 -4 0 0 0
w:what <v-down>	0 -9 0 0 18 0 0 0
w:what <v-up>	0 11 0 0 -10 0 0 0
w:what _ <name>	0 0 0 0 11 0 0 0
w:what _ ?	0 0 0 0 6 0 0 0
w:what _ agree	0 0 0 0 -3 6 0 0
w:what _ at	0 9 0 0 -7 0 0 0
w:what _ duty	0 0 0 0 -3 0 6 0
w:what _ go	0 0 0 0 7 0 0 0
w:what _ happen	0 -3 0 0 7 0 0 0
w:what _ he	0 20 0 0 -19 0 0 0
w:what _ if	0 -4 0 0 10 0 0 0
w:what _ is	0 -1 0 0 6 0 0 0
w:what _ it	0 -7 0 0 15 0 0 0
w:what _ make	0 0 0 0 -4 7 0 0
w:what _ next	0 -1 0 0 8 0 0 0
w:what _ not	0 0 0 0 -3 7 0 0
w:what _ on	0 -7 0 0 14 0 0 0
w:what _ pay	5 -1 0 4 -9 0 0 0
w:what _ promise	0 0 0 0 -6 6 0 0
w:what _ should	0 0 0 0 8 0 0 0
w:what _ take	0 8 0 0 -6 0 0 0
w:what _ was	0 9 0 0 -7 0 0 0
w:what _ will	0 0 0 0 -8 0 12 0
w:what a	0 21 0 0 -26 0 5 0
w:what come	0 -8 0 0 18 0 0 0
w:what do	0 -3 0 0 11 0 0 0
w:what doe	0 9 0 0 -4 0 0 0
w:what go	0 12 0 0 -10 0 0 0
w:what happen	0 -21 0 0 33 0 0 0
w:what i	0 1 0 0 -20 0 20 0
w:what if	0 8 0 0 0 0 0 0
w:what is	0 -2 0 -4 18 0 0 0
w:what it	0 9 0 -8 -5 10 -1 0
w:what will	0 3 0 0 -10 7 0 0
w:whatever	0 6 0 0 0 0 -1 0
w:wheat	0 9 0 -4 -9 0 13 0
w:wheat _ <level>	0 5 0 0 -11 0 6 0
w:wheat _ <number>	0 -8 0 6 -1 0 7 0
w:wheat and	0 -4 0 7 0 0 0 0
w:when	-10 0 0 10 8 0 -17 -6
w:when ?	0 10 0 0 -5 0 0 0
w:when you	0 0 0 12 -11 0 0 0
w:where	-2 9 0 -8 1 0 -3 0
w:where _ was	0 -14 0 0 16 0 0 0
w:where _ were	0 23 0 0 -18 0 0 0
w:where it	0 -15 0 0 16 1 0 0
w:where they	0 12 0 0 -6 0 0 0
w:where we	0 22 0 0 -18 0 0 0
w:whether	0 -13 0 12 14 -2 -17 0
w:whether _ would	0 0 0 0 11 0 0 0
w:whether to	0 0 0 0 8 0 -5 0
w:which	-3 2 2 -3 0 4 1 -9
w:which <name>	0 0 0 0 -2 9 -3 0
w:which <not>	0 -2 0 0 9 0 0 0
w:which <v-bear>	0 0 0 -3 6 0 0 0
w:which <v-up>	0 5 0 2 -6 0 0 0
w:which _ <level>	0 -14 0 -5 20 0 0 0
w:which _ ask	0 8 0 0 -7 0 0 0
w:which _ been	0 4 0 -2 -8 0 9 0
w:which _ come	0 5 0 6 -13 0 0 0
w:which _ had	0 0 0 0 6 0 0 0
w:which _ the	0 7 0 1 -8 0 0 0
w:which _ to	0 11 0 -3 -3 0 0 0
w:which _ what	0 5 0 8 -14 0 0 0
w:which _ would	0 2 0 0 -7 0 5 0
w:which go	0 6 0 2 -11 0 0 0
w:which has	0 0 0 0 -4 0 8 0
w:which it	0 -3 0 -5 6 0 4 0
w:which now	0 0 0 0 -10 0 9 0
w:which the	2 2 0 5 -12 3 -3 0
w:which we	0 11 0 0 -10 0 0 0
w:which were	0 0 0 7 -4 0 0 0
w:which would	0 0 0 -3 12 0 0 0
w:while	0 0 0 0 8 0 0 0
w:whisky	0 -6 0 2 10 0 -2 0
w:who	-7 -11 0 -7 26 -11 -20 9
w:who <v-bear>	0 0 0 0 6 0 0 0
w:who <v-impose>	0 9 3 -2 -6 0 0 0
w:who <v-say>	0 0 0 0 6 0 0 0
w:whole	0 0 0 -3 -3 0 0 11
w:whole thing	0 0 0 0 -9 0 0 12
w:whom	0 10 0 0 -8 0 0 0
w:whopping	0 7 0 0 -3 0 0 0
w:whose	10 0 0 0 -2 0 0 0
w:whose _ on	11 0 0 0 -10 0 0 0
w:why	0 -10 0 -2 8 6 0 0
w:why the	0 -1 0 0 -1 8 0 0
w:widened	-1 0 0 14 -17 8 0 0
w:will	-18 -15 -2 -29 48 0 0 -5
w:will ,	0 0 0 0 7 0 0 0
w:will <level-noun>	0 10 0 -4 -15 4 7 0
w:will <not>	0 -13 0 -15 17 13 -3 0
w:will <v-bear>	0 -3 0 -5 22 -5 0 0
w:will <v-down>	0 -11 0 -1 9 4 0 0
w:will <v-impose>	-1 -11 -2 4 -3 10 7 -2
w:will <v-propose>	0 -4 0 6 -4 0 4 0
w:will <v-return>	0 0 0 -3 6 0 0 0
w:will <v-say>	0 0 0 0 -10 0 12 0
w:will <v-stay>	0 0 0 -3 17 0 0 0
w:will <v-suspend>	0 0 0 0 11 0 0 0
w:will <v-target>	0 5 0 -8 -1 0 3 0
w:will <v-up>	0 4 0 0 0 4 -12 0
w:will _ ,	0 -6 0 0 0 3 0 0
w:will _ .	0 -8 16 1 -3 0 -1 0
w:will _ <level>	0 0 0 0 11 0 -12 0
w:will _ <number>	0 5 0 3 -12 0 5 0
w:will _ a	0 16 0 -10 0 0 0 0
w:will _ any	0 3 0 0 -18 0 14 0
w:will _ apply	0 9 0 0 -7 0 0 0
w:will _ at	0 6 0 0 -1 0 0 0
w:will _ back	0 7 0 -4 -10 0 2 2
w:will _ be	0 0 0 -3 17 0 0 0
w:will _ by	0 7 0 -1 0 0 0 0
w:will _ charge	0 -16 0 3 5 0 2 0
w:will _ for	0 -4 0 -1 15 0 0 0
w:will _ from	0 -4 0 0 10 0 0 0
w:will _ go	0 0 0 -2 6 0 0 0
w:will _ in	0 -7 0 0 20 -1 0 0
w:will _ its	0 -1 0 -1 16 0 -2 0
w:will _ no	0 4 0 -5 -13 0 0 18
w:will _ off	0 0 0 0 -5 0 8 0
w:will _ on	0 -6 0 0 17 0 0 0
w:will _ to	0 11 0 0 0 -1 -4 0
w:will again	0 -11 0 0 13 0 0 0
w:will also	0 0 0 0 6 0 0 0
w:will answer	0 0 0 0 -3 0 7 0
w:will be	0 -3 -5 -9 10 -5 -5 14
w:will close	0 0 0 0 -10 13 0 0
w:will cost	0 9 0 0 -1 0 0 0
w:will decide	0 0 0 0 6 0 0 0
w:will go	0 0 0 -5 9 0 0 0
w:will have	0 18 0 0 -11 0 0 0
w:will meet	0 0 0 0 6 0 0 0
w:will not	0 -13 0 -14 16 14 -3 0
w:will return	0 0 0 -3 6 0 0 0
w:will rise	0 13 0 0 -12 0 0 0
w:will say	0 0 0 0 -10 0 12 0
w:will suspend	0 0 0 0 6 0 0 0
w:will then	0 0 0 1 -6 0 0 0
w:will they	0 9 0 0 -8 0 0 0
w:will want	0 0 0 0 -6 0 7 0
w:win	0 10 8 0 -15 0 0 0
w:win ?	0 12 0 0 -12 0 0 0
w:window	0 -7 0 0 17 0 0 0
w:wine	0 -2 0 18 -7 0 0 0
w:wine ,	0 0 0 6 -10 0 0 0
w:wine .	0 0 0 14 -7 0 0 0
w:wine _ <name>	0 -2 0 0 7 0 0 0
w:wine and	0 11 0 -2 -3 0 0 0
w:winter	0 -1 0 0 7 0 0 0
w:with	-11 -17 -17 0 22 -1 9 -15
w:with <duty>	0 0 0 3 -6 0 5 0
w:with <level>	0 3 0 0 -18 0 14 0
w:with <name>	-1 -4 0 0 10 -5 2 0
w:with <seat>	0 -3 0 0 11 0 0 0
w:with _ ,	0 -8 0 3 1 0 2 0
w:with _ -	0 0 0 0 -4 7 0 0
w:with _ .	0 -11 0 -3 14 0 0 0
w:with _ <number>	0 0 0 9 -9 0 0 0
w:with _ <quality>	0 0 0 0 6 0 0 0
w:with _ ?	0 -1 0 0 6 0 0 0
w:with _ country	0 0 0 0 -8 10 0 0
w:with _ from	0 9 0 0 -7 0 0 0
w:with _ of	0 0 0 -1 0 0 6 0
w:with duty	0 0 0 5 -8 0 3 0
w:with effect	0 10 0 0 -8 0 0 0
w:with the	0 -1 0 4 13 -2 -8 0
w:with them	0 10 0 0 -3 0 0 0
w:with two	0 0 0 0 7 0 -4 0
w:withdraw its	0 0 0 0 7 0 0 0
w:within <span>	0 -3 4 0 -10 6 0 0
w:within _ ,	0 0 0 0 -7 8 0 0
w:without	-8 35 -14 -11 -23 5 0 7
w:without <goods>	0 7 0 0 -20 8 0 4
w:without _ ,	0 10 0 3 -21 0 0 9
w:without _ <name>	0 10 0 0 -9 0 0 0
w:without _ agreement	0 -14 0 1 13 0 0 0
w:without _ new	0 8 0 0 -14 4 0 0
w:without _ signature	0 -5 0 0 8 0 0 0
w:without _ truce	0 23 0 -2 -16 0 0 0
w:without a	0 4 0 -8 2 2 -3 -5
w:without an	0 -5 0 0 7 0 0 3
w:without any	0 -1 0 0 6 0 0 0
w:without it	0 24 0 6 -29 0 0 0
w:without the	0 8 0 2 -5 0 0 0
w:without which	0 1 0 0 -7 5 0 0
w:won't	0 0 0 0 0 0 0 9
w:word	0 -6 0 -2 31 -4 -1 0
w:word .	0 0 0 0 10 0 0 0
w:work	0 -8 0 -2 11 7 0 0
w:work .	0 -1 0 0 -2 8 0 0
w:work on	0 -5 0 0 6 0 0 0
w:world	0 -1 0 0 11 0 0 0
w:worry	0 0 0 3 -6 7 0 0
w:worse	0 0 9 -2 0 0 0 0
w:worse than	0 0 0 0 6 0 0 0
w:worst	0 7 0 0 -3 0 0 0
w:worth	-2 0 0 -11 0 0 12 0
w:worth <money>	0 0 0 0 -11 1 13 0
w:worth _ ,	0 0 0 0 -7 0 8 0
w:would	4 25 0 -36 -16 5 18 -2
w:would ,	0 5 2 0 -10 0 0 0
w:would .	0 3 0 9 -12 0 0 0
w:would <goods>	0 0 0 0 -7 10 0 0
w:would <level-noun>	0 -1 12 -2 -4 -12 5 0
w:would <not>	1 -12 0 -14 10 -1 4 4
w:would <v-agree>	0 0 0 5 -8 0 6 0
w:would <v-bear>	-1 0 0 -4 7 4 -1 0
w:would <v-begin>	0 3 7 1 -15 -2 6 1
w:would <v-down>	-1 16 14 -11 -17 7 -4 -1
w:would <v-end>	0 -5 -4 -4 -11 16 1 2
w:would <v-impose>	-8 10 10 -18 0 1 0 0
w:would <v-propose>	-4 0 9 -13 2 -3 4 0
w:would <v-return>	0 24 0 0 -13 0 -2 0
w:would <v-stay>	0 0 0 -8 13 -1 -5 2
w:would <v-target>	0 0 0 -17 -5 6 14 0
w:would <v-up>	0 11 0 0 0 -3 -8 0
w:would _ "	0 8 0 0 0 0 0 0
w:would _ .	0 26 9 -12 -17 -10 2 0
w:would _ <level>	-1 10 0 -9 6 0 -3 0
w:would _ <money>	0 0 0 0 10 -2 0 0
w:would _ <name>	0 -8 0 0 15 0 0 0
w:would _ <quality>	0 -9 9 0 2 0 0 0
w:would _ a	-1 3 5 -1 3 0 -10 0
w:would _ add	0 8 0 0 -4 0 0 0
w:would _ again	0 6 0 0 -2 0 0 0
w:would _ against	0 0 0 0 6 0 0 0
w:would _ an	2 0 0 2 -7 0 0 0
w:would _ back	0 24 0 -19 -23 0 9 0
w:would _ be	14 10 0 -8 -10 0 -4 0
w:would _ been	0 0 0 0 6 0 0 0
w:would _ by	0 17 0 0 -22 9 0 0
w:would _ charge	0 9 0 -3 -7 0 2 0
w:would _ due	0 7 0 0 -23 17 0 0
w:would _ for	0 0 0 0 13 0 0 0
w:would _ from	0 -1 0 0 6 0 0 0
w:would _ go	0 0 0 0 7 0 0 0
w:would _ in	0 0 0 0 9 -3 0 0
w:would _ it	0 -9 11 0 7 0 -8 0
w:would _ its	-4 7 0 -11 5 0 0 0
w:would _ meet	0 0 0 0 -20 0 25 0
w:would _ more	11 0 0 0 -13 0 3 0
w:would _ no	0 0 0 0 -1 0 0 10
w:would _ on	1 -9 0 24 -24 3 2 0
w:would _ over	0 -5 0 13 -5 0 0 0
w:would _ put	0 0 0 -6 3 0 1 0
w:would _ raise	0 -6 0 4 -3 0 3 0
w:would _ sell	8 0 0 0 -6 0 0 0
w:would _ sign	0 0 0 0 -4 0 0 7
w:would _ stop	7 0 0 0 -17 0 11 0
w:would _ that	0 0 0 14 -15 0 4 0
w:would _ the	-4 0 1 -8 13 -6 0 0
w:would _ their	0 2 0 0 -9 8 0 0
w:would _ them	0 0 0 7 0 -1 0 0
w:would _ to	-9 21 -5 2 -16 0 1 -1
w:would _ up	0 -2 0 0 13 0 0 0
w:would _ us	0 0 0 -1 0 0 7 0
w:would _ within	0 0 0 0 -6 7 0 0
w:would also	0 -3 0 2 7 0 -3 0
w:would be	-10 10 -13 -10 0 0 10 0
w:would become	0 10 0 -1 -2 0 0 0
w:would bring	0 1 0 -8 5 0 0 0
w:would charge	0 3 0 -10 10 0 -7 0
w:would come	0 10 0 -2 -12 2 0 0
w:would cost	0 9 0 0 0 -6 0 0
w:would decide	0 0 0 0 10 0 -5 0
w:would enter	0 -3 0 0 6 0 0 0
w:would expect	0 0 12 0 -12 0 0 0
w:would fall	0 0 10 2 -15 2 0 0
w:would follow	0 5 0 0 -9 0 5 0
w:would get	0 0 0 -1 0 0 7 0
w:would go	-1 7 0 -9 6 -2 0 0
w:would have	-2 -11 0 -1 32 -4 -12 0
w:would hit	0 -3 0 0 0 0 7 0
w:would ignore	0 0 0 0 7 0 -3 0
w:would impose	3 0 0 4 -10 0 0 0
w:would in	3 1 0 15 -30 0 4 0
w:would let	0 -4 0 0 10 0 0 0
w:would like	0 -3 0 0 23 0 0 0
w:would lose	0 0 0 0 -5 11 0 0
w:would need	0 0 0 0 7 0 0 0
w:would not	1 -12 0 -14 9 -1 4 4
w:would open	0 0 0 7 -5 0 0 0
w:would put	0 6 0 0 0 0 -7 0
w:would raise	0 1 0 2 0 0 -7 0
w:would rather	0 -3 0 0 14 0 0 0
w:would reach	0 0 0 8 0 0 0 0
w:would return	0 10 0 0 -2 0 -2 0
w:would start	0 -8 0 18 -14 0 0 0
w:would stop	4 0 0 0 -11 9 0 0
w:would take	0 0 14 3 -14 -1 6 0
w:would the	10 -4 0 0 -1 0 0 0
w:would then	19 17 0 -8 -45 4 14 4
w:write	4 -28 14 -5 1 6 -6 -1
w:write _ <name>	0 0 0 0 8 0 0 0
w:write _ a	1 0 11 2 -17 0 0 0
w:write about	0 0 6 0 -1 0 0 0
w:write that	0 0 10 -7 0 0 0 0
w:write to	0 0 0 -2 -6 9 0 0
w:wrong	0 -2 0 -6 20 -3 -4 0
w:wrong ,	0 -1 1 0 7 0 0 0
w:yarn	0 -2 0 -6 2 0 6 0
w:year	-8 0 0 -8 17 0 0 -5
w:year ,	0 -9 0 -2 16 0 0 0
w:year .	0 1 0 -10 5 0 3 0
w:yes	0 -1 4 -6 10 0 0 0
w:yes ,	0 -2 0 0 10 0 0 0
w:yet	0 -4 0 -1 -7 0 0 20
w:yet _ the	0 0 0 0 -9 0 0 12
w:you	-12 -14 -15 -7 46 -2 -4 -8
w:you .	0 10 0 0 -9 0 0 0
w:you <v-propose>	0 0 0 0 0 0 6 0
w:you _ <level>	0 0 0 -1 -1 0 6 0
w:you are	0 -4 0 0 10 0 0 0
w:you may	0 0 0 0 10 0 0 0
w:you will	0 8 0 0 -3 0 0 0
w:you'd	8 0 0 0 -3 0 0 0
w:you're	12 5 0 0 -14 0 0 0
w:your	-2 -19 0 -12 40 -3 0 0
w:zero	0 -10 0 -10 29 0 0 0
w:zero .	0 -1 0 0 8 0 0 0
w:zero on	0 -1 0 0 7 0 0 0
w:·	0 0 0 0 10 0 0 0
w:—	-2 -7 -7 4 19 -9 -4 -3
w:— <number>	0 -7 0 0 9 0 0 0
w:— <person>	0 0 0 6 -9 0 1 0
w:— _ ,	0 7 0 0 -6 0 0 0
w:— _ <person>	0 0 0 0 8 0 0 0
w:— _ for	0 -6 0 0 6 0 0 0
w:— _ say	0 0 0 6 -5 0 0 0
w:— _ the	0 -5 0 0 7 0 0 0
w:— and	0 0 0 -7 5 0 0 0
w:— the	0 0 0 9 -3 0 0 0
w:•	0 0 0 0 6 0 0 0`;
