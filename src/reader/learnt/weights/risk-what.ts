// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-90 -33 -97 -85 214 -108 -79 -103
answer	-1 -15 -16 -9 -12 -15 46 -10
answer a:<duty>	0 -3 0 -4 0 0 7 0
answer a:<goods>	0 0 0 -10 -1 0 11 0
answer a:<level>	0 0 0 -3 7 0 0 0
answer a:<not>	0 0 0 0 -10 0 14 0
answer a:<number>	0 0 0 9 -10 0 1 0
answer a:<v-begin>	0 0 0 6 -5 0 0 0
answer a:<v-return>	0 0 0 0 6 0 -3 0
answer a:<v-say>	0 0 0 9 -8 0 0 0
answer a:<v-up>	0 0 0 7 -7 0 0 0
answer b:<duty>	0 0 0 0 -4 0 8 0
answer b:<level-noun>	0 0 0 0 -11 0 15 0
answer b:<name>	0 -12 0 -5 0 0 16 0
answer b:<name> 's	0 -4 0 0 0 0 8 0
answer b:<not>	0 0 0 0 11 0 -3 0
answer b:<person>	0 0 0 10 -3 0 0 0
answer b:<quality>	0 0 0 0 9 0 0 0
answer b:<seat>	4 1 0 -2 -13 0 9 0
answer b:<seat> has	0 2 0 0 -7 0 3 0
answer b:<v-begin>	0 0 0 0 -10 0 15 0
answer b:<v-impose>	0 0 0 -8 -4 0 14 0
answer b:<v-say>	0 0 0 0 -8 0 13 0
answer b:<v-target>	0 0 0 0 8 0 -3 0
answer c0=begin	0 0 0 0 -2 0 6 0
answer c0=impose	-3 -1 0 -15 -8 0 26 0
answer c0=say	0 0 0 2 -7 0 4 0
answer c1=begin	0 0 0 0 -11 0 15 0
answer c1=impose	-4 -4 0 -19 -8 0 30 0
answer c1=target	0 0 0 0 0 0 7 0
answer condition	0 0 0 -8 -18 0 24 0
answer ct0=impose modal	0 -1 0 -1 0 0 9 0
answer ct0=impose past	0 0 0 0 -8 0 12 0
answer ct0=impose present	0 0 0 -1 10 0 -3 0
answer ct1=impose infinitive	0 0 0 -2 -1 0 7 0
answer ct1=impose modal	0 -1 0 -1 0 0 9 0
answer ct1=impose past	0 0 0 0 -3 0 7 0
answer ct1=impose present	0 0 0 0 8 0 -3 0
answer ct1=say past	0 0 0 3 -7 0 2 0
answer duty	0 -12 0 -6 -3 0 24 0
answer l1='s	0 0 0 13 -12 0 2 0
answer l1=<begin>	0 0 0 0 6 0 0 0
answer l1=<level-noun>	0 0 0 0 -5 0 8 0
answer l1=<person>	0 0 0 0 11 0 -8 0
answer l1=<v-begin>	0 0 0 0 -8 0 12 0
answer l1=<v-impose>	0 0 0 0 -1 0 8 0
answer l1=an	0 0 0 0 -12 0 13 0
answer l1=be	0 0 0 0 -5 0 8 0
answer l1=its	0 0 0 0 8 0 -6 0
answer l1=take	0 0 0 0 -8 0 12 0
answer l1=to	0 0 0 -2 -5 0 11 0
answer l1=will	0 0 0 0 -5 0 10 0
answer l2=<begin>	0 -3 0 -2 0 0 8 0
answer l2=<name>	0 -2 0 0 0 0 7 0
answer l2=<seat>	0 0 0 0 -7 0 12 0
answer l2=<v-impose>	0 1 0 -1 -9 0 11 0
answer l2=<v-say>	0 0 0 2 -11 0 10 0
answer l2=it	0 0 0 0 -6 0 10 0
answer l2=would	0 0 0 0 -4 0 10 0
answer l3=,	0 0 0 0 0 0 9 0
answer l3=:	0 0 0 7 -6 0 0 0
answer l3=<begin>	-1 -14 0 0 -1 0 18 0
answer l3=<organisation>	0 0 0 0 -2 0 6 0
answer l3=the	0 0 0 0 -2 0 6 0
answer l4=<begin>	-4 -23 -2 2 0 0 17 0
answer l=<begin> <begin>	0 0 0 0 6 0 0 0
answer lead="	0 0 0 0 -2 0 7 0
answer lead=,	0 5 0 -11 -8 0 12 0
answer lead=:	0 0 0 6 -3 0 0 0
answer lead=president	0 0 0 7 -4 0 0 0
answer level	0 -1 0 -7 8 0 0 0
answer next="	0 0 0 0 -11 0 16 0
answer next=,	2 -12 0 0 -7 0 18 0
answer next=:	0 0 0 0 8 0 -8 0
answer next=if	0 0 0 0 -2 0 10 0
answer open	0 -9 -5 -9 -42 -5 56 -2
answer pc0=say	0 0 0 0 -3 0 12 0
answer pc0=stay	0 5 0 0 -7 0 1 0
answer pc1=impose	0 -1 0 -1 6 0 0 0
answer pc1=say	0 0 0 0 -4 0 13 0
answer pc1=stay	0 5 0 0 -7 0 1 0
answer pct0=say past	0 0 0 0 -2 0 9 0
answer pct1=say past	0 0 0 0 -2 0 9 0
answer pt0=modal	0 0 0 0 -7 0 3 0
answer pt1=modal	0 0 0 0 -7 0 3 0
answer pv0=be	0 6 0 0 -9 0 1 0
answer pv0=say	0 0 0 0 -1 0 6 0
answer pv1=be	0 6 0 0 -9 0 1 0
answer pv1=say	0 0 0 0 -2 0 6 0
answer quoted	0 0 0 0 -6 0 9 0
answer r1="	0 0 0 0 -12 0 15 0
answer r1=,	0 -4 0 -2 -5 0 17 0
answer r1=.	0 0 0 0 0 0 11 0
answer r1=:	0 0 0 0 11 0 -7 0
answer r1=<end>	0 0 0 0 13 0 -3 0
answer r1=in	0 0 0 0 -4 0 9 0
answer r1=to	0 0 0 -2 6 0 -1 0
answer r1=was	0 0 0 9 -8 0 0 0
answer r2=<end>	0 -4 0 -4 9 0 5 0
answer r2=<level>	0 0 0 -1 9 0 -2 0
answer r2=a	0 0 0 6 -5 0 0 0
answer r2=in	0 0 0 0 -7 0 8 0
answer r2=kind	0 0 0 0 -11 0 13 0
answer r2=the	0 0 0 -2 16 0 -5 0
answer r3=.	0 0 0 0 -3 0 6 0
answer r3=<duty>	0 0 0 0 -2 0 8 0
answer r3=<end>	0 -5 0 -5 6 0 9 0
answer r3=<v-say>	0 0 0 9 -15 0 6 0
answer r3=on	0 0 0 -3 6 0 0 0
answer r4=<end>	-2 0 -1 -9 0 -1 15 0
answer r4=<quality>	0 0 0 0 10 0 -4 0
answer r4=the	0 0 0 0 -6 0 9 0
answer r=. <end>	0 0 0 0 0 0 11 0
answer r=<end> <end>	0 0 0 0 13 0 -3 0
answer r=in kind	0 0 0 0 -11 0 13 0
answer r=with <level>	0 0 0 0 9 0 -5 0
answer t0=future	0 -1 0 0 0 0 7 0
answer t0=modal	0 -2 0 -1 0 0 12 0
answer t0=past	0 0 0 1 -11 0 13 0
answer t1=future	0 -1 0 0 0 0 6 0
answer t1=infinitive	0 0 0 -2 -3 0 9 0
answer t1=modal	0 -2 0 -1 0 0 12 0
answer t1=past	0 0 0 2 -10 0 11 0
answer t1=present	0 2 0 -1 8 0 -7 0
answer v0=answer	0 -2 0 -1 0 0 11 0
answer v0=hit	0 0 0 0 0 0 6 0
answer v0=promise	0 0 0 0 -7 0 3 0
answer v0=take	0 0 0 0 -2 0 6 0
answer v1=adjust	0 0 0 0 6 0 -4 0
answer v1=answer	0 0 0 -6 -4 0 16 0
answer v1=hit	0 0 0 0 -3 0 9 0
answer v1=take	0 0 0 0 -11 0 15 0
answer verbless	0 -5 0 -10 23 -2 0 0
answer vt0=answer future	0 0 0 0 -7 0 9 0
answer vt1=answer future	0 0 0 0 -7 0 9 0
answer=answer	-3 0 0 0 -1 0 14 0
answer=answered	2 -1 0 -1 -2 0 8 0
answer=answers	0 0 0 0 14 0 0 0
answer=counterpart	0 0 0 0 7 0 0 0
answer=hit back	0 -1 0 0 0 0 7 0
answer=measures	0 0 0 0 -1 0 6 0
answer=reply	0 0 0 0 -5 0 7 0
asked before	-14 36 -10 -12 -5 -7 -2 -6
asks	-42 15 -41 -13 62 -39 -48 -35
c=agree condition	-2 0 -4 6 0 2 -1 0
c=agree duty	-1 0 -3 0 0 0 7 0
c=agree level	0 -5 0 0 7 0 3 0
c=agree open	-6 -6 -5 0 8 1 1 -1
c=agree participle-passive	0 -5 0 0 10 0 0 0
c=agree past	0 -6 0 0 18 0 0 0
c=agree perfect	0 0 0 0 7 0 0 0
c=agree perfect-passive	0 0 0 0 -2 6 0 0
c=agree present-passive	0 0 0 0 10 0 0 0
c=bear condition	-9 11 2 0 -7 3 0 -4
c=bear duty	3 4 -2 5 -12 0 10 -3
c=bear future-passive	0 -4 0 0 8 0 0 0
c=bear gerund	1 -11 0 -2 21 0 -2 0
c=bear gone	0 -10 0 11 0 0 0 0
c=bear level	0 9 -12 0 -5 0 0 0
c=bear modal	-5 2 -6 -7 2 2 4 0
c=bear open	7 10 2 -5 -11 0 6 -14
c=bear participle-passive	0 7 6 -2 -12 0 5 0
c=bear past	0 -16 0 0 14 0 1 0
c=bear perfect	0 -7 0 3 5 0 0 0
c=bear present	9 2 7 -5 0 -2 -6 -6
c=begin condition	8 -1 -1 1 -10 4 7 -6
c=begin duty	0 0 -15 15 4 -8 -13 -11
c=begin future	-1 -9 0 3 6 3 0 0
c=begin gerund	0 -6 0 0 12 0 0 0
c=begin gone	2 -11 0 3 0 0 0 3
c=begin infinitive	0 -4 0 6 -12 0 7 4
c=begin level	0 4 -1 14 0 -7 -16 -1
c=begin modal	5 -6 4 13 -2 -4 -2 -7
c=begin on-lapse	0 7 0 -9 -3 2 0 0
c=begin open	6 -10 -2 7 -3 0 4 0
c=begin participle-passive	0 6 0 0 -4 0 0 0
c=begin past	8 0 -8 -2 8 -10 0 -4
c=begin perfect	0 -6 0 0 15 0 0 0
c=begin present	2 12 -8 1 -3 2 -11 -5
c=begin present-not	0 0 0 0 6 0 0 0
c=buy open	0 -8 0 1 11 0 -2 0
c=deny duty	0 -1 0 1 8 0 -5 0
c=deny gone	0 0 0 0 6 0 0 0
c=deny level	0 0 0 0 7 0 0 0
c=deny open	0 -6 0 0 -4 0 13 0
c=deny past	0 0 0 0 8 0 -1 0
c=deny present	0 -1 0 0 0 0 10 0
c=down condition	9 1 16 1 -9 -8 -7 -14
c=down duty	0 -14 12 3 9 -2 -13 -7
c=down gone	2 12 9 -9 -11 0 0 0
c=down infinitive	0 -4 6 0 0 0 -3 0
c=down level	0 -29 3 0 25 -5 -4 0
c=down modal	0 0 23 3 -31 1 -3 16
c=down on-lapse	0 21 0 2 -28 0 0 0
c=down open	0 -9 25 6 -27 0 5 10
c=down past	6 0 0 1 0 -6 0 -2
c=down perfect	0 -4 0 0 12 0 0 0
c=down present	3 1 1 0 0 0 0 -8
c=end condition	0 0 9 0 5 -3 -24 0
c=end duty	0 -6 19 0 -13 8 -1 6
c=end future	0 6 0 0 0 0 0 0
c=end gerund	0 8 0 0 -14 0 8 0
c=end gone	1 2 13 0 -8 0 -4 0
c=end infinitive	0 3 20 -9 -14 0 -7 4
c=end level	0 0 21 -16 -5 5 0 0
c=end modal	0 -24 0 0 -5 16 1 2
c=end on-lapse	0 11 0 -10 0 -5 0 -2
c=end open	0 -3 13 0 -14 8 0 1
c=end participle-passive	0 1 4 0 -6 0 0 0
c=end past	0 -8 1 0 12 0 -5 0
c=end present	-12 0 11 -1 16 -14 -5 -9
c=impose condition	-3 -3 9 2 -16 0 4 4
c=impose duty	0 8 0 4 0 -18 -4 0
c=impose future	0 0 -5 8 -1 1 0 -5
c=impose future-not	0 0 0 0 6 0 0 0
c=impose gerund	0 17 0 -6 -8 0 0 0
c=impose gone	0 -2 11 0 7 0 -20 0
c=impose infinitive	7 -1 0 -2 -2 0 0 3
c=impose infinitive-passive	0 0 0 0 6 0 0 0
c=impose level	1 -15 -6 7 14 -21 -4 -8
c=impose modal	-10 11 20 1 -13 0 -6 -1
c=impose modal-passive	-2 0 0 -17 2 0 0 6
c=impose on-lapse	0 13 0 1 -8 2 0 0
c=impose open	4 5 1 0 -11 3 8 -3
c=impose participle-passive	-2 0 0 7 5 0 -21 -2
c=impose past	4 0 -14 -8 10 0 0 -8
c=impose past-passive	0 0 0 -7 23 0 -4 0
c=impose perfect	0 -8 -9 1 4 -7 10 -6
c=impose pluperfect	-1 -2 0 -1 14 0 0 0
c=impose present	-4 -11 2 -1 10 -28 6 7
c=impose present-not	0 0 0 -1 0 9 0 0
c=impose present-passive	6 -3 0 -2 4 1 -12 0
c=propose condition	-8 -25 6 6 7 -7 3 0
c=propose duty	3 -8 0 -5 0 -1 8 3
c=propose future	0 -2 0 7 -10 0 9 0
c=propose gone	0 10 4 0 -9 0 0 0
c=propose level	0 -11 1 6 -1 0 3 0
c=propose modal	0 -8 6 -10 15 -4 0 -2
c=propose on-lapse	0 -14 13 5 -3 0 0 0
c=propose open	-4 -8 1 9 2 -17 7 0
c=propose participle-passive	0 -7 0 14 0 0 -4 0
c=propose past	0 12 0 -9 0 0 0 0
c=propose past-passive	0 7 0 0 0 0 0 0
c=propose perfect	0 0 0 7 0 0 0 0
c=propose present	0 -32 4 -2 19 -4 0 0
c=propose present-passive	2 -6 1 0 0 0 0 0
c=return condition	-4 0 -2 -13 22 -1 -10 -1
c=return duty	-1 34 4 -4 -31 0 -6 0
c=return future	0 6 0 0 0 0 0 0
c=return gone	0 0 0 0 6 0 0 0
c=return level	0 11 3 0 -13 0 -2 0
c=return modal	0 12 0 0 -10 4 -1 0
c=return on-lapse	0 -5 0 -1 15 0 0 0
c=return open	-5 23 -2 -6 -7 0 -8 -2
c=return present	0 7 1 -7 1 -2 -4 0
c=say condition	0 -15 2 0 -3 5 0 12
c=say duty	0 -13 10 7 -18 -7 21 3
c=say future	0 0 0 0 -4 0 12 0
c=say gerund	0 0 6 0 0 0 0 0
c=say infinitive	3 -3 0 -6 2 0 2 0
c=say level	0 0 0 18 -19 -3 4 -5
c=say modal	-1 -6 6 0 8 -1 -8 0
c=say on-lapse	0 2 -1 3 -7 4 0 0
c=say open	0 -21 -5 2 -8 1 24 4
c=say participle-passive	0 0 0 -2 8 0 0 0
c=say past	-6 -20 0 0 12 2 0 5
c=say perfect	5 -4 3 4 -30 0 9 10
c=say pluperfect	0 0 0 -3 18 0 -4 0
c=say present	-23 8 -10 14 -7 1 0 0
c=say present-not	6 0 0 0 -2 0 0 0
c=say present-passive	0 -6 0 1 -2 0 5 7
c=sell condition	0 0 0 -1 9 0 0 0
c=sell duty	0 0 0 6 -1 1 0 0
c=sell infinitive	0 0 0 0 6 0 0 0
c=sell level	0 -3 0 12 -2 0 0 0
c=sell modal-passive	8 0 0 0 0 0 0 0
c=sell open	3 -12 -1 4 0 7 -6 0
c=sell past	0 0 0 7 0 0 0 0
c=sell present	-2 0 0 0 -3 8 0 0
c=stay condition	-5 13 1 0 -19 1 -11 19
c=stay duty	2 -3 -7 0 0 6 -8 1
c=stay future	-8 3 4 -19 3 -8 -11 15
c=stay gone	-1 4 0 13 -7 0 -1 0
c=stay infinitive	7 -1 0 9 -14 0 -4 7
c=stay level	-2 29 -28 -8 -13 1 -2 -8
c=stay modal	-1 0 -17 10 5 0 -13 -6
c=stay modal-not	0 0 0 0 -7 0 0 7
c=stay on-lapse	-1 15 -1 -1 -6 0 0 0
c=stay open	4 15 -3 9 -24 3 -9 14
c=stay participle-passive	0 -2 0 0 15 0 0 0
c=stay past	-6 5 -7 -6 21 -5 -5 -2
c=stay past-not	0 -7 0 0 6 0 0 0
c=stay perfect	0 3 0 -11 11 0 0 0
c=stay pluperfect	0 -2 0 0 11 0 0 0
c=stay present	7 14 -9 7 1 -7 -21 -22
c=stay present-not	0 -7 0 17 -14 8 -1 2
c=stay present-passive	0 0 0 0 0 0 6 0
c=suspend condition	0 -9 1 -1 6 0 -4 0
c=suspend duty	0 -9 0 0 10 1 -5 0
c=suspend future	0 0 0 0 11 0 0 0
c=suspend infinitive	7 0 0 0 0 0 0 0
c=suspend level	0 -24 0 0 36 0 0 0
c=suspend open	12 1 0 -4 -5 4 -18 0
c=suspend participle-passive	0 5 0 -1 -6 2 0 0
c=suspend past-passive	0 -3 0 0 11 0 0 0
c=suspend present	0 -16 8 -1 7 0 -5 1
c=target condition	1 0 -3 2 -10 -4 11 0
c=target duty	1 0 -12 0 -6 -5 16 -2
c=target future	0 6 0 0 -14 0 10 0
c=target infinitive	0 -2 0 -1 -2 0 14 0
c=target level	3 0 -8 -1 -5 -2 15 0
c=target modal	0 -5 0 0 -10 0 19 0
c=target on-lapse	0 11 0 0 -5 0 0 0
c=target open	3 0 -14 -3 -5 -10 22 -6
c=target past	6 -5 0 6 0 0 -9 0
c=target past-passive	0 0 0 0 6 0 0 0
c=target perfect	5 -10 0 1 -3 0 8 0
c=target present	-4 0 0 -12 7 0 8 0
c=target present-passive	0 7 0 -5 0 0 0 0
c=threaten condition	0 -10 -6 0 10 11 0 -17
c=threaten duty	1 5 0 10 -26 0 1 0
c=threaten gone	3 0 0 0 -9 0 0 4
c=threaten level	0 -5 -2 18 -21 0 12 0
c=threaten on-lapse	0 -5 0 -1 7 6 0 0
c=threaten open	12 -6 -5 2 -16 3 5 0
c=threaten past	0 -1 -1 0 -14 5 9 2
c=threaten perfect	17 -1 0 0 -16 -5 7 -3
c=up condition	8 -11 0 0 -10 0 5 4
c=up duty	-19 0 -7 8 5 -10 0 1
c=up gerund	0 10 0 -3 0 0 0 0
c=up gone	-1 -23 0 0 28 0 0 0
c=up infinitive	0 -9 0 0 3 0 0 0
c=up level	-13 13 -13 7 -6 -6 0 0
c=up modal	4 8 -3 -9 0 1 -4 -2
c=up on-lapse	0 -4 0 0 8 0 0 0
c=up past	0 0 0 -9 5 0 4 0
c=up present	0 3 -2 4 -12 11 -2 4
condition	-4 22 3 -16 -6 -2 -6 -2
condition before	22 26 0 1 -50 0 15 0
condition+duty	0 10 -6 -1 -9 -2 0 2
condition+gone	8 -6 7 3 -3 -4 0 0
condition+if-back	0 3 0 0 -14 10 0 0
condition+level	-1 5 0 7 -14 -1 5 -9
condition+on-lapse	-4 23 1 -6 -9 0 -13 -4
condition+open	4 3 2 2 -33 13 0 5
controls	44 -19 0 -24 -2 0 -13 -10
controls a:<goods>	7 0 0 -2 0 -2 0 0
controls a:<level>	0 0 0 0 8 0 0 0
controls a:<name>	-5 0 0 -1 1 6 0 0
controls a:<span>	0 0 0 0 -4 0 8 0
controls a:<v-begin>	10 -2 0 -3 0 0 0 0
controls a:<v-down>	10 -3 0 -7 0 3 -1 0
controls a:<v-impose>	2 0 0 0 -14 4 5 0
controls a:<v-propose>	7 -1 1 0 -4 0 0 0
controls a:<v-sell>	3 0 0 0 -6 0 5 0
controls a:<v-stay>	0 0 0 0 -5 0 7 0
controls a:<v-target>	0 0 0 0 7 0 0 0
controls b:<day-ahead>	0 0 0 0 6 0 0 0
controls b:<level-noun>	0 0 0 0 6 0 0 0
controls b:<name>	5 0 0 -7 5 0 -5 0
controls b:<name> 's	0 -2 0 0 10 0 0 0
controls b:<organisation>	8 0 0 0 -3 0 0 0
controls b:<quality>	3 0 0 -3 -9 10 0 0
controls b:<v-bear>	8 0 0 0 -6 0 0 0
controls b:<v-begin>	-3 1 0 0 7 0 0 0
controls b:<v-end>	0 0 0 0 6 0 0 0
controls b:<v-impose>	15 0 0 -8 0 0 -10 0
controls b:<v-up>	-4 2 0 0 7 0 0 0
controls c0=bear	11 0 0 0 -9 0 0 0
controls c0=begin	-2 1 0 0 6 0 0 0
controls c0=impose	6 0 0 -6 3 0 -6 0
controls c0=up	-4 2 0 0 7 0 0 0
controls c1=bear	8 0 0 0 -6 0 0 0
controls c1=begin	-2 1 0 0 6 0 0 0
controls c1=impose	14 0 0 -6 0 0 -7 0
controls c1=up	-4 2 0 0 7 0 0 0
controls condition	23 -6 -1 -15 0 0 0 0
controls ct0=bear present	11 0 0 0 -9 0 0 0
controls ct0=end past	0 0 0 0 6 0 0 0
controls ct1=bear present	11 0 0 0 -9 0 0 0
controls ct1=end past	0 0 0 0 6 0 0 0
controls ct1=impose infinitive	7 0 0 0 -5 0 0 0
controls duty	18 -2 0 -7 0 6 -12 0
controls l1=a	23 -6 1 0 -22 4 0 0
controls l1=and	11 0 0 0 -11 0 0 0
controls l1=its	-11 1 0 0 8 0 0 0
controls l1=the	12 -8 0 -6 7 0 -7 0
controls l2=,	11 0 0 0 -10 0 0 0
controls l2=<begin>	9 0 0 0 1 0 -4 0
controls l2=<name>	0 -1 0 0 6 0 0 0
controls l2=<v-impose>	0 0 0 0 6 0 0 0
controls l2=and	2 0 6 0 -7 0 0 0
controls l2=need	0 0 0 0 -2 6 0 0
controls l3=<begin>	16 -5 0 -4 -2 -2 0 0
controls l3=<v-impose>	15 0 0 0 -8 0 0 0
controls l4=<begin>	18 -7 0 -6 0 -4 0 0
controls l4=<name>	0 0 0 0 6 0 0 0
controls l4=<organisation>	10 0 0 0 -12 2 0 0
controls l4=to	12 0 1 0 -14 0 0 0
controls l=, and	7 0 0 0 -9 0 0 0
controls lead=,	14 -9 0 0 0 -2 -5 0
controls lead=that	9 0 0 -6 0 0 0 0
controls lead=the	13 0 0 0 -13 4 0 0
controls level	16 -8 0 -5 7 0 -10 0
controls lr=<begin> on	9 0 0 0 -5 0 0 0
controls lr=a .	15 0 0 0 -10 0 0 0
controls lr=and on	11 0 0 0 -11 0 0 0
controls lr=its on	-7 2 0 0 4 0 0 0
controls next=,	24 -11 0 -1 -13 0 0 0
controls open	39 -2 0 -21 -19 7 -4 -3
controls pc0=bear	6 0 0 0 -5 0 0 0
controls pc0=begin	6 -2 0 0 0 0 0 0
controls pc0=impose	-3 0 0 0 9 0 0 0
controls pc0=say	3 0 0 -9 3 0 0 0
controls pc0=stay	6 0 0 0 -8 0 0 0
controls pc1=bear	6 0 0 0 -5 0 0 0
controls pc1=impose	-3 0 0 0 9 0 0 0
controls pc1=say	9 0 0 -9 0 0 0 0
controls pc1=stay	6 0 0 0 -8 0 0 0
controls pct0=stay present	7 0 0 0 -3 0 0 0
controls pct1=stay present	7 0 0 0 -3 0 0 0
controls pt0=past	6 0 0 0 -10 0 0 0
controls pt0=present	10 -3 0 -4 0 0 0 0
controls pt1=present	10 -3 0 -4 0 0 0 0
controls pv0=be	7 0 0 0 -9 0 0 0
controls pv0=say	2 0 0 -7 4 0 0 0
controls pv1=be	7 0 0 0 -9 0 0 0
controls pv1=say	9 0 0 -7 0 0 0 0
controls r1=,	8 0 0 0 0 0 0 0
controls r1=.	12 0 0 0 -9 0 0 0
controls r1=<v-impose>	0 0 0 0 -6 0 8 0
controls r1=<v-stay>	0 0 0 0 -5 0 8 0
controls r1=for	-2 0 0 0 13 0 0 0
controls r1=of	10 0 0 0 0 0 -6 0
controls r1=on	23 -1 0 -3 -7 0 -5 0
controls r1=to	2 0 0 -1 -13 14 0 0
controls r2=<end>	10 0 0 -5 0 0 0 0
controls r2=<goods>	6 0 0 0 2 0 -6 0
controls r2=<v-impose>	0 0 1 0 -7 5 0 0
controls r2=be	6 0 0 0 -1 0 0 0
controls r2=critical	14 0 0 0 -15 0 0 0
controls r2=rare	0 -1 0 -1 8 0 0 0
controls r2=the	-3 0 0 0 9 0 0 0
controls r3=<end>	8 0 0 -5 1 0 -1 0
controls r3=<goods>	0 1 0 -1 -1 0 6 0
controls r3=<v-sell>	0 0 0 0 -6 0 8 0
controls r3=earth	0 -1 0 -1 8 0 0 0
controls r3=software	14 0 0 0 -15 0 0 0
controls r4=,	24 0 0 0 -22 0 0 0
controls r4=<end>	6 0 0 -7 6 0 -2 0
controls r4=<goods>	0 0 0 0 7 0 0 0
controls r=. <end>	12 0 0 0 -9 0 0 0
controls r=on critical	14 0 0 0 -15 0 0 0
controls r=on rare	0 -1 0 -1 8 0 0 0
controls t0=modal	11 0 0 0 -5 0 0 0
controls t0=present	11 -2 0 -1 -3 2 -2 0
controls t1=infinitive	7 0 0 0 -5 0 0 0
controls t1=modal	11 0 0 0 -5 0 0 0
controls t1=present	12 -1 0 0 -4 2 -1 0
controls v1=put	11 0 0 0 -9 0 0 0
controls verbless	9 -10 0 0 7 -2 -4 0
controls=ban	0 0 0 -2 6 0 0 0
controls=controls	10 -4 0 0 0 0 0 0
controls=curbs	7 0 0 0 -4 0 0 0
controls=export controls	18 -3 0 0 -9 0 0 0
controls=exports	-2 0 0 -3 10 3 -1 0
controls=licence	28 0 0 -1 -23 4 -2 0
controls=licences	-2 -7 0 -7 16 0 3 0
duty	-18 8 -5 7 12 -19 0 -20
duty a:<agent>	0 14 0 0 -10 0 0 0
duty a:<day-ahead>	0 3 -6 0 4 0 -13 3
duty a:<day-ahead> .	0 -8 0 0 0 0 0 6
duty a:<day-gone>	0 7 0 -11 -2 0 7 0
duty a:<duty>	0 0 0 0 -3 6 0 0
duty a:<gate>	0 0 0 -9 -7 0 18 0
duty a:<goods>	2 -4 -9 -3 1 -20 13 -1
duty a:<level-noun>	0 0 0 0 9 0 -1 0
duty a:<level>	-2 0 -1 0 11 -1 -7 -2
duty a:<level> .	0 -3 0 -2 8 0 0 0
duty a:<level> from	0 -10 0 -1 17 0 0 0
duty a:<level> in	0 -5 0 0 8 0 0 0
duty a:<level> on	0 -7 0 0 8 0 -1 0
duty a:<money>	0 -4 0 0 15 0 0 0
duty a:<name>	-2 0 13 29 -23 -2 -8 0
duty a:<name> 's	0 10 0 -5 0 0 0 0
duty a:<name> .	0 -2 0 0 14 0 0 0
duty a:<name> and	0 -5 0 11 -1 0 0 0
duty a:<not>	0 -13 0 0 27 0 -6 0
duty a:<number>	0 0 -1 6 6 0 -12 0
duty a:<organisation>	0 0 0 10 -3 0 0 0
duty a:<quality>	2 1 -3 0 3 -9 0 -6
duty a:<quality> good	4 -2 0 1 1 0 -8 0
duty a:<quality> steel	0 6 0 0 -3 0 0 0
duty a:<quality> tea	0 0 0 -1 9 0 0 0
duty a:<quality> wine	0 1 0 13 -14 0 0 0
duty a:<seat>	0 -2 0 0 7 0 0 0
duty a:<span>	0 2 7 0 -3 0 0 0
duty a:<span> .	0 -2 8 -1 0 0 0 0
duty a:<v-bear>	0 0 0 5 -14 0 13 0
duty a:<v-begin>	6 17 -13 3 -8 -7 -8 -3
duty a:<v-buy>	0 -1 0 0 8 0 0 0
duty a:<v-down>	7 2 1 4 -15 -4 2 0
duty a:<v-end>	0 -12 0 4 -1 0 5 3
duty a:<v-impose>	0 11 3 -15 1 -7 -1 3
duty a:<v-return>	0 13 5 -11 -13 3 -2 0
duty a:<v-say>	0 0 0 0 9 0 0 0
duty a:<v-stay>	5 1 -2 -11 0 6 -4 0
duty a:<v-suspend>	0 -18 0 0 17 3 0 0
duty a:<v-target>	0 -4 0 -11 18 0 0 0
duty a:<v-up>	-4 13 -4 -10 -1 -3 0 4
duty asks	0 -14 0 3 11 0 0 0
duty b:<agent>	0 0 0 7 0 0 -1 0
duty b:<day-ahead>	0 0 0 -3 11 0 0 0
duty b:<day-gone>	1 12 0 3 -13 0 -2 0
duty b:<day-gone> <person>	2 0 0 -8 4 0 0 0
duty b:<day-gone> to	0 0 0 9 -8 0 0 0
duty b:<day-today>	0 0 0 0 8 0 0 0
duty b:<gate>	0 1 0 12 -8 0 -3 0
duty b:<goods>	-8 -10 9 8 -3 -18 14 0
duty b:<level-noun>	0 -6 0 -1 7 0 3 0
duty b:<month-ahead>	0 6 0 7 -12 0 0 0
duty b:<month-gone>	0 0 0 0 8 0 0 0
duty b:<name>	-15 3 0 -12 10 -19 8 0
duty b:<name> 's	-2 15 7 -23 -6 0 2 0
duty b:<name> had	0 0 0 0 7 0 -1 0
duty b:<name> will	0 -4 0 -2 12 0 0 0
duty b:<name> with	0 0 0 12 -6 0 -1 0
duty b:<name> would	-3 14 0 -6 -1 0 1 0
duty b:<not>	-2 2 -1 -14 19 0 -11 0
duty b:<number>	0 -13 3 4 7 0 -6 0
duty b:<organisation>	0 7 0 0 0 0 -1 4
duty b:<organisation> say	0 6 0 0 -4 0 0 0
duty b:<organisation> will	0 0 0 6 -6 0 0 0
duty b:<person>	0 0 0 9 0 0 -16 0
duty b:<person> say	0 0 0 0 6 0 0 0
duty b:<person> threaten	0 0 0 -6 9 0 -1 0
duty b:<quality>	-12 7 3 1 -8 -5 11 -3
duty b:<quality> good	0 -7 0 -5 20 0 0 0
duty b:<seat>	8 -10 1 3 -4 0 0 0
duty b:<seat> 's	6 0 0 7 -5 0 -4 0
duty b:<sender>	0 7 0 0 -9 4 0 0
duty b:<taker>	0 -8 0 10 0 0 0 0
duty b:<v-agree>	0 -3 0 -8 0 0 12 0
duty b:<v-bear>	0 6 0 0 3 -5 -6 0
duty b:<v-begin>	0 1 0 0 6 0 -5 0
duty b:<v-buy>	0 0 7 7 -9 0 0 0
duty b:<v-deny>	0 0 0 0 6 0 0 0
duty b:<v-down>	-2 -9 5 -12 22 0 -1 0
duty b:<v-end>	-2 -3 14 -12 -4 2 2 1
duty b:<v-impose>	0 0 -7 2 2 -17 5 0
duty b:<v-propose>	0 -15 0 -2 10 0 0 4
duty b:<v-return>	0 20 0 0 -12 0 0 0
duty b:<v-sell>	0 0 0 0 9 0 0 0
duty b:<v-stay>	0 -10 0 -2 22 0 -5 0
duty b:<v-suspend>	0 1 0 -8 2 0 0 0
duty b:<v-target>	0 -1 -2 6 -4 0 7 0
duty b:<v-threaten>	0 0 0 15 -20 0 7 0
duty b:<v-up>	-1 -7 0 0 9 -2 0 0
duty c0=agree	0 -1 0 -7 3 0 5 0
duty c0=bear	0 8 0 -2 0 -3 -3 0
duty c0=down	0 -4 4 -4 15 0 -10 0
duty c0=end	0 3 11 -1 -15 4 1 0
duty c0=impose	0 -1 -8 9 4 -13 -2 0
duty c0=propose	0 -9 1 0 0 0 1 4
duty c0=return	0 9 0 0 -8 0 0 0
duty c0=say	0 2 0 4 -6 -2 0 3
duty c0=stay	-5 -10 0 -11 19 6 -5 1
duty c0=suspend	0 0 0 0 8 0 0 0
duty c0=target	0 0 -1 2 -4 0 6 0
duty c0=threaten	0 0 0 4 -11 0 8 0
duty c1=agree	0 0 0 -6 2 0 5 0
duty c1=bear	0 9 0 -3 0 -4 -4 0
duty c1=down	0 -5 6 -8 19 0 -14 0
duty c1=end	0 0 15 -6 -12 3 0 3
duty c1=impose	1 5 -5 8 2 -14 -13 0
duty c1=propose	0 -6 0 -1 2 0 3 5
duty c1=return	0 19 0 0 -15 0 0 0
duty c1=say	0 1 0 2 -6 -2 2 2
duty c1=stay	-3 -7 -5 0 12 7 0 0
duty c1=threaten	0 0 0 7 -6 0 0 0
duty c1=up	0 -11 0 5 7 -1 0 0
duty condition	0 10 -6 -1 -9 -2 0 2
duty ct0=bear perfect	0 0 0 0 6 0 0 0
duty ct0=bear present	1 8 1 -3 -2 0 -7 0
duty ct0=begin modal	0 15 0 0 -4 0 -2 0
duty ct0=begin present	0 -8 0 3 4 0 0 0
duty ct0=down modal	0 -13 1 0 8 0 -2 0
duty ct0=down present	0 0 0 0 6 0 0 0
duty ct0=end modal	0 -2 3 0 -6 5 0 0
duty ct0=end present	0 10 8 0 -19 0 3 0
duty ct0=impose future	0 7 0 4 -12 0 4 0
duty ct0=impose future-passive	0 0 0 6 -1 0 0 0
duty ct0=impose modal	0 9 0 4 -3 0 -11 0
duty ct0=impose modal-passive	0 0 0 0 6 0 0 0
duty ct0=impose past	2 -6 0 0 3 0 -8 0
duty ct0=impose past-passive	0 0 0 -1 6 0 0 0
duty ct0=impose perfect	0 -3 0 1 -3 0 8 0
duty ct0=impose present	0 -14 -2 -3 15 0 0 4
duty ct0=propose future	0 0 0 5 -8 0 1 0
duty ct0=propose present	0 -8 0 0 0 0 0 6
duty ct0=say modal	0 0 0 6 -3 0 0 0
duty ct0=say present	0 8 0 0 -7 0 -1 5
duty ct0=stay future	0 0 0 0 8 0 0 0
duty ct0=stay modal	0 0 0 -10 6 0 1 0
duty ct0=stay present	0 -12 0 2 3 8 -4 0
duty ct0=target future	0 10 0 -8 0 0 0 0
duty ct0=target perfect	0 0 0 0 -10 0 12 0
duty ct0=threaten past	1 0 0 5 -9 0 0 0
duty ct0=threaten perfect	0 0 0 3 -6 0 2 0
duty ct0=up modal	0 15 0 -9 -1 0 0 0
duty ct0=up present	0 -9 0 12 -2 0 0 0
duty ct1=bear perfect	0 0 0 0 6 0 0 0
duty ct1=bear present	1 8 1 -3 -2 0 -7 0
duty ct1=begin modal	0 9 0 0 -1 0 -1 0
duty ct1=begin present	0 -6 0 4 1 0 0 0
duty ct1=down modal	0 -13 1 0 8 0 -2 0
duty ct1=end modal	0 -2 3 0 -6 5 0 0
duty ct1=end present	0 10 8 0 -19 0 3 0
duty ct1=impose future	0 7 0 5 -12 0 4 0
duty ct1=impose future-passive	0 0 0 6 -1 0 0 0
duty ct1=impose modal	0 10 0 4 -3 0 -11 0
duty ct1=impose modal-passive	0 0 0 0 6 0 0 0
duty ct1=impose participle-passive	0 2 0 1 -6 0 0 0
duty ct1=impose past	3 -3 0 -1 6 0 -3 0
duty ct1=impose present	0 -9 -1 -7 18 0 0 4
duty ct1=propose future	0 0 0 5 -8 0 1 0
duty ct1=propose present	0 -3 0 -5 4 0 0 6
duty ct1=say modal	0 0 0 6 -3 0 0 0
duty ct1=say present	0 8 0 0 -7 0 -1 5
duty ct1=stay modal	0 0 0 -10 6 0 1 0
duty ct1=stay present	0 -10 0 5 0 9 -2 0
duty ct1=target future	0 10 0 -8 0 0 0 0
duty ct1=target perfect	0 0 0 0 -8 0 7 0
duty ct1=up gerund	0 -2 0 0 8 0 0 0
duty ct1=up modal	0 9 0 -8 0 0 0 0
duty ct1=up present	0 -8 0 13 -4 0 0 0
duty duty	-18 8 -5 7 12 -19 0 -20
duty gone	0 -6 0 0 20 -3 -11 0
duty if-back	0 6 0 0 -8 0 0 0
duty l1='s	4 6 0 6 -9 0 -4 0
duty l1=(	0 -4 0 0 11 0 0 0
duty l1=,	0 5 0 8 -11 0 0 0
duty l1=:	0 6 0 0 -8 0 0 0
duty l1=<goods>	0 0 15 -23 -9 0 7 4
duty l1=<name>	0 -5 0 -8 15 0 0 0
duty l1=<not>	0 -3 0 -3 16 0 0 0
duty l1=<number>	0 -9 0 -5 18 0 0 0
duty l1=<quality>	0 22 0 -7 -20 -1 14 0
duty l1=<v-buy>	0 0 7 0 -1 0 0 0
duty l1=<v-down>	0 -2 0 -5 20 0 0 0
duty l1=<v-end>	0 4 10 0 -12 0 0 0
duty l1=a	0 -7 -1 15 -4 0 -6 10
duty l1=another	0 -4 2 11 -7 0 0 0
duty l1=bear	0 7 0 -3 -1 0 0 0
duty l1=extra	0 5 0 4 -8 0 0 0
duty l1=fentanyl	0 -2 0 0 6 0 0 0
duty l1=for	0 0 0 0 7 0 0 0
duty l1=former	0 14 0 0 -10 0 0 0
duty l1=further	0 0 0 9 -3 0 0 0
duty l1=import	0 0 7 0 -2 0 0 0
duty l1=its	0 0 0 -13 2 0 10 0
duty l1=lose	0 -1 10 0 -5 0 0 0
duty l1=lower	0 0 0 0 11 0 0 0
duty l1=new	0 -16 0 32 -26 0 6 0
duty l1=no	0 0 0 0 6 0 0 0
duty l1=of	0 -4 0 -12 30 0 -2 0
duty l1=old	0 2 0 -6 6 0 0 0
duty l1=other	0 0 0 8 -5 0 0 0
duty l1=our	0 7 0 0 -2 0 0 0
duty l1=pay	0 0 0 0 9 0 -7 0
duty l1=slap	0 0 0 -3 -1 0 9 0
duty l1=steel	0 0 0 0 0 0 7 0
duty l1=that	0 0 0 -10 20 0 0 0
duty l1=the	-1 1 0 -17 6 12 -5 0
duty l1=their	0 -4 0 0 7 0 0 0
duty l1=to	0 0 0 13 -2 0 -12 0
duty l1=with	0 -7 0 4 -6 0 11 0
duty l2='s	0 0 6 -5 -3 0 5 0
duty l2=,	0 12 0 -1 -5 0 -5 0
duty l2=-	0 6 0 0 -4 0 0 0
duty l2=<begin>	-1 3 0 8 -2 -6 0 -2
duty l2=<goods>	0 0 0 0 -4 0 9 0
duty l2=<level-noun>	0 -2 0 0 13 0 -7 0
duty l2=<name>	0 0 0 0 11 0 -14 0
duty l2=<quality>	0 8 11 -1 -13 0 0 0
duty l2=<seat>	6 0 0 6 -7 0 0 0
duty l2=<v-begin>	0 7 0 5 -12 0 0 0
duty l2=<v-down>	0 -4 0 0 11 0 -3 0
duty l2=<v-end>	0 -1 0 -8 1 0 0 3
duty l2=<v-impose>	0 1 -5 9 0 0 -7 0
duty l2=<v-propose>	0 0 0 -7 9 0 0 0
duty l2=<v-return>	0 14 0 0 -15 0 0 0
duty l2=<v-stay>	0 -10 0 -4 23 0 0 0
duty l2=<v-target>	0 0 0 7 0 0 -8 0
duty l2=<v-up>	0 0 0 8 -5 0 4 0
duty l2=a	0 0 0 15 -15 0 7 0
duty l2=and	0 -1 0 16 -7 0 0 0
duty l2=answer	0 0 0 0 13 0 -9 0
duty l2=any	0 0 0 0 -9 0 13 0
duty l2=at	0 0 0 0 7 0 0 0
duty l2=back	0 3 0 0 -12 0 0 0
duty l2=been	0 0 0 0 -7 0 9 0
duty l2=before	0 0 0 0 0 6 0 0
duty l2=free	0 0 0 -1 11 0 0 0
duty l2=from	0 8 0 0 -5 0 0 0
duty l2=go	0 9 0 4 -14 0 0 0
duty l2=good	0 -5 0 0 12 0 0 0
duty l2=if	6 -14 0 2 2 4 -7 0
duty l2=its	0 6 0 -3 0 0 0 0
duty l2=no	0 0 0 8 -6 0 0 0
duty l2=not	0 0 0 -4 6 0 0 0
duty l2=of	0 -9 0 9 3 0 -4 0
duty l2=old	0 14 0 -1 -7 0 0 0
duty l2=our	0 0 0 0 -3 0 6 0
duty l2=put	0 4 0 5 -12 0 0 0
duty l2=raise	0 -5 0 0 -3 0 10 0
duty l2=restore	0 8 0 0 -4 0 0 0
duty l2=that	0 -3 0 9 0 0 -7 2
duty l2=the	-1 19 0 -40 13 -7 -10 1
duty l2=then	0 8 0 -2 -9 0 5 0
duty l2=to	0 15 0 6 -20 0 0 0
duty l2=truce	0 13 0 0 -13 0 0 0
duty l2=was	0 -7 0 0 11 0 0 0
duty l2=what	0 0 0 0 -4 0 6 0
duty l2=will	0 -13 0 -1 20 0 0 0
duty l2=would	0 9 0 -1 -6 0 3 0
duty l3='s	0 -4 0 -1 9 0 0 0
duty l3=,	0 0 0 16 0 0 -12 0
duty l3=:	0 0 0 7 -8 0 0 0
duty l3=<begin>	-4 7 -4 4 -5 -4 6 -10
duty l3=<day-ahead>	0 8 0 -2 0 0 0 0
duty l3=<day-gone>	0 0 0 4 -6 0 0 0
duty l3=<goods-amount>	0 6 0 0 -3 0 0 0
duty l3=<goods>	0 -19 0 4 16 0 -6 0
duty l3=<level-noun>	0 -1 0 0 -2 0 7 0
duty l3=<month-ahead>	0 9 0 0 -7 0 0 0
duty l3=<name>	0 0 4 1 -9 0 2 0
duty l3=<quality>	0 0 0 -7 1 0 4 0
duty l3=<v-agree>	0 0 0 0 -7 0 14 0
duty l3=<v-bear>	0 -9 0 0 12 0 0 0
duty l3=<v-begin>	0 -5 0 -12 29 0 -3 0
duty l3=<v-down>	0 4 0 -6 2 0 -1 0
duty l3=<v-impose>	0 1 0 -9 -3 -2 12 2
duty l3=<v-propose>	0 0 0 0 -2 0 0 6
duty l3=<v-say>	0 -1 0 10 0 0 -7 2
duty l3=<v-stay>	0 -3 0 -2 12 0 0 0
duty l3=<v-target>	0 0 0 -6 0 0 6 0
duty l3=<v-up>	0 -1 0 -8 21 0 0 0
duty l3=about	0 0 12 0 -6 0 0 0
duty l3=agreement	0 -4 0 0 6 0 0 0
duty l3=answer	0 0 0 0 -1 0 8 0
duty l3=as	0 0 0 -2 12 0 0 0
duty l3=back	0 9 0 0 -4 0 0 0
duty l3=bring	0 6 1 0 -6 0 0 0
duty l3=by	0 -1 4 5 -6 0 0 0
duty l3=could	0 0 0 6 -3 0 0 0
duty l3=enter	0 0 0 0 6 0 0 0
duty l3=go	0 0 0 -6 17 0 0 0
duty l3=good	0 -2 0 0 12 0 0 0
duty l3=had	0 10 0 0 -6 0 0 0
duty l3=has	0 0 0 1 -6 0 4 0
duty l3=if	10 0 0 -2 -11 0 0 7
duty l3=impose	2 0 0 0 -6 0 0 0
duty l3=in	0 0 0 0 7 0 0 0
duty l3=is	0 -4 0 2 -4 9 0 0
duty l3=keep	0 -2 0 0 6 0 0 0
duty l3=no	0 10 0 0 -8 0 0 0
duty l3=not	0 0 0 0 6 0 0 0
duty l3=of	0 -12 2 0 8 0 0 0
duty l3=pay	0 -1 0 0 6 0 0 0
duty l3=say	0 0 0 9 -2 0 0 0
duty l3=strike	0 0 0 0 -5 0 7 0
duty l3=that	0 1 0 0 10 0 -3 0
duty l3=the	0 4 5 0 0 0 -9 0
duty l3=then	0 10 0 0 -12 0 3 0
duty l3=to	0 0 0 4 -10 0 1 4
duty l3=will	0 -10 0 3 10 0 -4 0
duty l3=would	-1 9 0 -2 4 0 -4 0
duty l4='s	0 4 0 0 -8 0 3 0
duty l4=,	0 0 0 0 10 0 -10 0
duty l4=<begin>	-3 0 -1 4 2 -8 5 -15
duty l4=<day-ahead>	0 -2 0 0 7 0 0 0
duty l4=<day-gone>	0 0 0 8 -3 0 0 0
duty l4=<goods>	0 -5 0 0 1 0 8 0
duty l4=<name>	1 -13 -1 0 19 0 -9 3
duty l4=<number>	0 -3 0 -1 13 0 0 0
duty l4=<person>	0 0 0 -18 17 0 -5 0
duty l4=<quality>	0 -11 0 2 8 0 0 0
duty l4=<seat>	0 -3 0 0 0 0 8 0
duty l4=<v-impose>	0 0 1 7 -2 0 -2 0
duty l4=<v-say>	0 18 11 0 -20 0 -4 0
duty l4=<v-stay>	0 6 0 2 -7 0 0 0
duty l4=<v-target>	0 0 0 10 -11 0 2 0
duty l4=<v-threaten>	0 0 0 15 -12 0 0 0
duty l4=a	0 -2 0 -4 8 2 0 0
duty l4=an	0 -5 0 0 10 0 0 0
duty l4=as	0 0 0 8 -6 0 0 0
duty l4=come	0 0 0 -1 6 0 0 0
duty l4=could	0 0 0 9 -6 0 0 0
duty l4=go	0 5 0 2 -9 0 0 0
duty l4=has	0 8 0 0 -8 0 2 0
duty l4=in	0 6 3 -13 -2 0 0 0
duty l4=it	0 14 0 15 -22 0 -2 0
duty l4=its	0 8 0 0 -4 0 0 0
duty l4=let	0 4 0 2 -7 0 0 0
duty l4=may	0 0 0 11 -10 0 0 0
duty l4=now	0 0 0 6 -5 0 0 0
duty l4=of	0 15 0 -5 -6 0 0 0
duty l4=say	0 13 12 -3 -17 0 0 0
duty l4=that	0 -7 7 0 -8 0 11 0
duty l4=the	0 13 0 0 -2 0 -8 0
duty l4=there	0 10 0 0 -7 0 0 0
duty l4=to	0 3 0 -10 3 0 0 0
duty l4=which	0 0 0 0 -17 8 8 0
duty l4=will	0 6 0 0 -14 0 11 0
duty l4=would	0 -3 0 -8 11 0 0 0
duty l4=you	0 0 0 0 0 6 0 0
duty l4=—	0 12 0 0 -8 0 0 0
duty l=, the	0 15 0 0 -9 0 0 0
duty l=<begin> new	0 -2 0 24 -17 0 0 0
duty l=<begin> the	0 2 5 1 -12 0 2 0
duty l=<name> with	0 0 0 10 -4 0 -1 0
duty l=<seat> 's	6 0 0 4 -7 0 0 0
duty l=a further	0 0 0 7 -3 0 0 0
duty l=a new	0 0 0 0 0 0 7 0
duty l=and a	0 0 0 13 -12 0 0 0
duty l=answer with	0 0 0 0 11 0 -8 0
duty l=back at	0 7 0 0 -8 0 0 0
duty l=be charge	0 0 0 6 0 0 0 0
duty l=for the	0 0 0 0 -3 0 6 0
duty l=free of	0 0 0 -1 11 0 0 0
duty l=go to	0 1 0 5 -7 0 0 0
duty l=if the	0 -11 0 0 3 4 -2 0
duty l=of the	0 -6 0 -3 18 0 0 0
duty l=raise its	0 0 0 -7 -2 0 13 0
duty l=raise the	0 -1 0 7 0 0 0 0
duty l=that the	0 0 0 -11 20 0 0 0
duty l=the <quality>	0 17 0 -8 -13 0 3 0
duty l=the former	0 12 0 0 -9 0 0 0
duty l=the old	0 0 0 -5 12 0 0 0
duty l=then the	0 8 0 0 -5 0 0 0
duty l=will pay	0 0 0 0 8 0 0 0
duty l=with a	0 -2 0 -4 8 0 0 0
duty l=would pay	0 6 0 1 -6 0 0 0
duty lead="	0 -7 0 -12 4 0 9 0
duty lead=(	0 -4 0 0 11 0 0 0
duty lead=,	-10 22 -15 14 -10 -8 -2 -14
duty lead=:	0 4 -3 10 -12 0 9 0
duty lead=a	0 0 0 16 -20 0 4 0
duty lead=after	0 10 0 0 -9 0 0 0
duty lead=american	0 -4 0 0 9 0 0 0
duty lead=and	0 0 0 0 6 0 0 0
duty lead=as	0 0 0 0 11 0 0 0
duty lead=canada	0 0 0 2 -11 0 6 0
duty lead=china	1 -2 0 -7 13 0 -2 0
duty lead=for	0 -3 0 0 9 0 0 0
duty lead=from	0 13 0 0 -8 0 0 0
duty lead=goods	0 -3 0 0 8 0 0 0
duty lead=if	14 -13 -2 -13 0 3 0 10
duty lead=in	0 16 0 0 -12 0 0 0
duty lead=it	0 0 0 8 -6 0 0 0
duty lead=mexico	0 8 0 0 -5 0 0 0
duty lead=new	0 -7 0 20 -22 0 9 0
duty lead=on	2 0 0 -11 8 0 0 0
duty lead=president	0 0 0 9 -2 0 0 0
duty lead=since	0 0 0 0 9 0 0 0
duty lead=so	0 0 0 8 -6 0 0 0
duty lead=tariffs	0 -2 0 0 7 0 0 0
duty lead=that	-6 -23 0 0 20 0 -4 0
duty lead=the	0 0 3 -3 2 -7 1 0
duty lead=then	0 14 0 0 -11 0 0 0
duty lead=they	0 -10 0 2 6 0 0 0
duty lead=trump	0 0 0 7 -4 0 0 0
duty lead=until	0 0 0 0 9 0 0 0
duty lead=what	0 0 0 0 -3 0 6 0
duty lead=when	0 -1 0 0 7 0 0 0
duty lead=which	2 -1 0 6 -13 6 3 0
duty lead=who	0 10 0 5 -14 0 0 0
duty lead=without	0 12 0 -2 -8 1 0 0
duty level	-6 0 -5 -8 24 -5 -6 -26
duty lr=( )	0 -3 0 0 10 0 0 0
duty lr=: ,	0 11 0 0 -11 0 0 0
duty lr=: on	0 -6 0 4 0 0 2 0
duty lr=<begin> on	0 0 0 0 8 0 0 0
duty lr=<number> on	0 0 0 -5 7 0 0 0
duty lr=<quality> on	0 8 0 -12 -9 0 11 0
duty lr=a of	0 -5 0 3 7 0 -5 0
duty lr=at ,	0 -6 0 0 10 0 0 0
duty lr=further on	0 0 0 7 -3 0 0 0
duty lr=its on	0 -2 0 -13 0 0 10 0
duty lr=new on	0 0 0 5 -12 0 7 0
duty lr=of .	0 0 0 -1 9 0 0 0
duty lr=our on	0 7 0 0 -2 0 0 0
duty lr=pay .	0 9 0 1 -9 0 0 0
duty lr=pay in	0 -10 0 0 12 0 0 0
duty lr=pay since	0 -7 0 0 8 0 0 0
duty lr=slap on	0 0 0 -3 -1 0 9 0
duty lr=that would	0 0 0 0 7 0 0 0
duty lr=the come	8 -1 0 5 -9 0 0 0
duty lr=the duty	0 0 0 0 -6 9 0 0
duty lr=the of	0 10 0 -6 0 1 0 0
duty lr=the on	0 0 0 4 6 0 -13 0
duty lr=the return	0 0 6 0 -13 2 0 0
duty lr=the to	0 -3 0 0 8 0 0 0
duty lr=their on	0 -5 0 0 8 0 0 0
duty lr=to ,	0 0 0 9 -3 0 0 0
duty lr=to .	0 6 0 0 0 0 0 0
duty lr=with .	0 0 0 -4 -2 0 10 0
duty next="	2 2 0 -3 -5 0 6 0
duty next=)	0 -5 0 0 11 0 0 0
duty next=,	0 4 6 9 -22 -4 15 0
duty next=;	0 9 3 -14 -5 0 3 0
duty next=and	0 -22 0 9 11 1 -1 0
duty next=if	-6 8 0 2 -5 -4 1 -1
duty next=that	0 4 0 6 -3 0 0 0
duty next=which	0 -5 0 0 10 0 0 0
duty next=—	0 -9 0 0 16 0 -1 0
duty on-lapse	0 13 0 0 -1 0 -4 -2
duty open	0 7 6 20 -31 0 8 0
duty pc0=begin	0 -16 0 15 1 0 0 0
duty pc0=down	0 -11 0 4 6 0 0 0
duty pc0=end	7 0 0 -2 0 0 0 0
duty pc0=impose	0 2 -1 -19 4 0 9 0
duty pc0=propose	0 7 0 -6 -2 0 2 0
duty pc0=say	-1 -3 5 11 -8 -6 2 0
duty pc0=stay	0 -2 0 3 -13 0 7 6
duty pc0=target	0 0 0 -3 6 0 0 0
duty pc0=threaten	0 0 0 7 -4 0 -7 4
duty pc0=up	0 0 0 17 -17 0 0 0
duty pc1=begin	0 -14 0 13 2 0 0 0
duty pc1=down	0 -9 0 2 7 0 0 0
duty pc1=end	7 2 0 -4 -4 0 -1 0
duty pc1=impose	0 3 0 -18 6 0 6 0
duty pc1=propose	0 7 0 -3 -2 0 0 0
duty pc1=say	-1 -5 5 10 -6 -6 2 0
duty pc1=stay	0 -2 -1 3 -9 0 7 6
duty pc1=threaten	0 0 0 8 -9 0 -3 4
duty pc1=up	0 0 0 17 -17 0 0 0
duty pct0=begin present	0 -9 0 8 1 0 0 0
duty pct0=down present	0 -9 0 0 9 0 0 0
duty pct0=impose past-passive	0 8 0 0 -7 0 0 0
duty pct0=impose present	0 0 0 -7 8 0 0 0
duty pct0=say past	0 0 4 11 -4 -1 -18 0
duty pct0=say perfect	0 0 0 -7 0 0 11 0
duty pct0=target present	0 0 0 0 11 0 -4 0
duty pct0=threaten past	0 0 0 2 -7 0 0 4
duty pct0=threaten present	0 0 0 0 1 0 -6 0
duty pct0=up present	0 0 0 9 -10 0 0 0
duty pct1=begin present	0 -9 0 8 1 0 0 0
duty pct1=down present	0 -9 0 0 9 0 0 0
duty pct1=impose past-passive	0 8 0 0 -7 0 0 0
duty pct1=say past	0 0 4 11 -4 -1 -18 0
duty pct1=say perfect	0 0 0 -7 0 0 11 0
duty pct1=threaten past	0 0 0 2 -7 0 0 4
duty pct1=up present	0 0 0 9 -10 0 0 0
duty pt0=modal	0 0 0 1 -5 0 8 0
duty pt0=modal-not	0 0 0 0 -4 0 0 7
duty pt0=past	0 -2 1 11 -3 -3 -8 0
duty pt0=past-passive	0 7 0 0 -4 0 0 0
duty pt0=perfect	0 0 0 -13 2 0 8 0
duty pt0=perfect-passive	0 0 0 6 -5 0 0 0
duty pt0=present	0 -11 0 10 0 -7 6 0
duty pt0=present-not	0 2 0 6 -8 0 0 0
duty pt1=modal	0 0 0 1 -5 0 8 0
duty pt1=modal-not	0 0 0 0 -4 0 0 7
duty pt1=past	0 -2 1 12 -3 -3 -8 0
duty pt1=past-passive	0 7 0 0 -4 0 0 0
duty pt1=perfect	0 0 0 -12 0 0 8 0
duty pt1=perfect-passive	0 0 0 6 -5 0 0 0
duty pt1=present	0 -10 -3 12 0 -6 7 0
duty pt1=present-not	0 2 0 6 -8 0 0 0
duty pv0=be	0 -5 0 4 -5 0 8 0
duty pv0=come	0 -10 0 5 3 0 0 0
duty pv0=go	0 0 0 11 -6 0 0 0
duty pv0=say	0 0 0 10 -10 0 4 0
duty pv0=threaten	0 0 0 0 6 0 -2 0
duty pv0=warn	0 0 0 9 -8 0 -7 4
duty pv1=be	0 -5 0 4 -5 0 8 0
duty pv1=come	0 -8 0 4 4 0 0 0
duty pv1=go	0 0 0 11 -6 0 0 0
duty pv1=know	0 0 0 8 -8 0 0 0
duty pv1=say	0 0 0 8 -7 0 4 0
duty pv1=warn	0 0 0 9 -8 0 -7 4
duty pvt0=be present	0 -7 0 5 -1 0 5 0
duty pvt0=come present	0 -9 0 1 6 0 0 0
duty pvt0=say past	0 0 0 12 -6 0 -2 0
duty pvt0=say present	0 0 0 0 0 0 6 0
duty pvt1=be present	0 -7 0 5 -1 0 5 0
duty pvt1=come present	0 -9 0 1 6 0 0 0
duty pvt1=say past	0 0 0 12 -6 0 -2 0
duty pvt1=say present	0 0 0 0 0 0 6 0
duty quoted	0 4 0 -16 -8 0 15 0
duty r1=)	0 -5 0 0 11 0 0 0
duty r1=,	0 3 0 6 -4 -2 0 0
duty r1=-	0 -1 0 0 0 0 10 0
duty r1=.	2 1 -3 7 -14 -5 8 2
duty r1=;	0 0 0 0 -1 0 7 0
duty r1=<duty>	0 5 0 0 -9 8 -8 0
duty r1=<not>	0 -8 0 0 16 0 0 0
duty r1=<v-begin>	8 12 -2 -9 -1 -2 -4 0
duty r1=<v-down>	7 1 0 0 -1 0 -3 0
duty r1=<v-end>	0 -2 0 8 0 0 0 0
duty r1=<v-impose>	0 -1 0 -12 6 0 -1 6
duty r1=<v-return>	0 3 5 0 -9 1 0 0
duty r1=<v-stay>	0 -6 0 0 1 8 0 0
duty r1=<v-suspend>	0 -8 0 0 2 3 0 0
duty r1=<v-up>	0 4 0 -15 0 0 1 7
duty r1=after	0 7 0 0 -2 0 0 0
duty r1=again	0 8 0 0 -4 0 0 0
duty r1=against	0 0 0 14 -12 0 0 0
duty r1=are	0 -3 0 -1 15 0 0 0
duty r1=as	0 -11 0 9 1 0 0 0
duty r1=at	0 9 0 -1 0 0 0 0
duty r1=back	0 19 0 0 -13 0 0 0
duty r1=come	7 10 0 1 -18 0 0 0
duty r1=could	0 3 8 0 -8 0 0 0
duty r1=duty	0 6 0 0 -16 9 0 0
duty r1=fall	0 -3 0 0 8 0 0 0
duty r1=from	0 -3 11 -2 2 0 -1 0
duty r1=go	0 2 0 -13 10 0 0 0
duty r1=if	0 0 1 5 -6 0 0 0
duty r1=in	0 -4 6 0 0 0 0 0
duty r1=may	0 0 0 11 -3 0 0 0
duty r1=of	0 0 -8 4 10 0 -18 0
duty r1=on	-4 0 0 14 -16 -16 11 0
duty r1=return	0 1 6 0 -10 1 0 0
duty r1=since	0 -12 0 0 17 0 0 0
duty r1=stay	0 -8 0 0 2 3 0 0
duty r1=that	0 4 0 -6 0 0 0 0
duty r1=to	0 -3 0 -5 16 0 0 0
duty r1=would	0 5 -4 0 2 -7 0 -3
duty r2="	0 -2 0 0 7 0 0 0
duty r2=,	0 11 4 0 -21 0 -3 4
duty r2=.	-2 -3 0 -10 6 9 0 0
duty r2=<day-ahead>	0 0 0 -7 10 0 0 0
duty r2=<day-gone>	0 0 0 -2 7 0 0 0
duty r2=<duty>	0 0 0 0 6 0 0 0
duty r2=<end>	0 0 -6 1 1 -9 3 0
duty r2=<goods>	0 -5 -2 0 -13 0 20 2
duty r2=<level>	0 11 -1 3 -8 0 -10 0
duty r2=<name>	-1 -9 12 20 -14 0 0 0
duty r2=<number>	0 0 0 -7 18 0 0 0
duty r2=<quality>	-6 1 0 -11 12 -4 0 0
duty r2=<span>	0 0 8 0 -7 0 0 0
duty r2=<v-begin>	0 0 0 8 -12 0 4 0
duty r2=<v-down>	0 -2 5 0 -14 0 9 0
duty r2=<v-end>	0 0 0 6 0 0 0 0
duty r2=<v-impose>	0 9 5 0 -10 0 0 0
duty r2=<v-return>	0 7 0 0 0 0 0 0
duty r2=<v-say>	0 -1 3 4 -7 0 0 0
duty r2=<v-up>	0 6 0 -9 5 0 0 0
duty r2=a	0 0 0 10 -11 0 0 0
duty r2=again	0 11 0 -4 0 0 0 0
duty r2=and	0 -8 0 -4 19 0 0 0
duty r2=are	0 -6 0 1 2 0 0 0
duty r2=as	0 0 0 9 -8 0 0 0
duty r2=back	8 17 0 -2 -16 0 0 0
duty r2=both	0 7 0 0 -7 0 0 0
duty r2=come	0 0 0 7 -13 0 6 0
duty r2=down	0 -1 0 0 6 0 0 0
duty r2=everything	0 0 0 6 -3 0 0 0
duty r2=follow	0 -1 0 22 -14 0 0 0
duty r2=for	0 10 0 0 -5 0 0 0
duty r2=free	0 -1 0 0 0 0 10 0
duty r2=have	0 -6 0 0 7 0 0 0
duty r2=if	0 6 0 0 -1 0 0 0
duty r2=in	0 0 4 7 -8 0 0 0
duty r2=its	0 0 0 7 -1 0 0 0
duty r2=of	0 -12 0 0 13 0 -3 0
duty r2=on	0 0 0 0 -8 11 -5 6
duty r2=our	0 0 0 -6 6 0 0 0
duty r2=return	0 7 0 0 0 0 0 0
duty r2=rise	0 6 0 0 -2 0 0 0
duty r2=the	-2 -4 7 0 1 0 0 0
duty r2=to	0 0 0 -3 8 0 0 0
duty r2=top	0 0 0 16 -15 0 0 0
duty r2=up	0 0 0 -9 7 0 0 0
duty r2=were	0 9 0 0 -8 0 0 0
duty r2=what	0 8 0 0 -6 0 0 0
duty r3="	0 -7 0 0 10 0 0 0
duty r3=,	0 -19 8 -10 14 0 4 0
duty r3=.	6 -8 3 5 3 -3 -6 0
duty r3=;	0 12 0 0 -6 0 0 0
duty r3=<day-ahead>	0 0 0 0 -6 2 0 7
duty r3=<end>	0 3 -12 -7 7 0 1 0
duty r3=<gate>	0 0 0 -3 -1 0 12 0
duty r3=<goods>	0 -1 -3 -11 16 -7 0 -4
duty r3=<level>	0 9 0 -3 -1 0 0 0
duty r3=<month-ahead>	0 0 0 7 -2 0 0 0
duty r3=<not>	0 6 0 2 -6 0 0 0
duty r3=<number>	0 7 0 0 -1 0 0 0
duty r3=<quality>	0 0 0 6 -2 0 0 0
duty r3=<v-agree>	0 3 0 0 -10 0 5 0
duty r3=<v-impose>	-1 14 0 -4 -3 0 -2 0
duty r3=<v-say>	0 -5 0 -3 15 0 0 0
duty r3=<v-stay>	0 11 0 0 -12 0 0 0
duty r3=<v-up>	0 -15 0 3 13 0 0 0
duty r3=?	0 0 0 8 -6 0 0 0
duty r3=again	0 18 0 0 -16 0 0 0
duty r3=and	0 0 5 10 -8 0 -15 0
duty r3=apply	0 16 0 0 -14 0 0 0
duty r3=are	0 0 0 12 -8 0 0 0
duty r3=at	0 -7 0 0 0 0 7 0
duty r3=be	0 -9 0 0 11 0 0 0
duty r3=by	0 6 0 0 0 0 0 0
duty r3=come	0 0 0 -1 8 0 0 0
duty r3=day	0 -1 8 0 -2 0 0 0
duty r3=end	0 6 0 0 -1 0 0 0
duty r3=for	0 14 0 -1 -7 0 0 0
duty r3=from	0 -15 0 11 2 0 0 0
duty r3=go	0 -12 0 5 4 0 0 0
duty r3=good	0 -6 0 0 2 0 4 0
duty r3=if	0 1 0 0 7 0 0 0
duty r3=no	0 9 0 0 -5 0 0 0
duty r3=of	0 -9 0 11 0 0 0 0
duty r3=on	1 14 0 -3 -6 0 0 0
duty r3=or	0 0 0 0 -2 0 6 0
duty r3=rice	0 6 0 0 -2 0 0 0
duty r3=set	0 9 0 0 -8 0 0 0
duty r3=side	0 0 0 -1 0 0 7 0
duty r3=tea	0 0 0 -1 7 0 0 0
duty r3=that	0 -2 0 0 10 0 0 0
duty r3=the	-1 -2 -6 0 14 0 -7 3
duty r3=to	0 7 0 0 -1 -1 0 0
duty r3=will	0 0 0 -5 6 0 0 0
duty r4=,	1 -18 0 0 10 0 0 0
duty r4=.	-1 21 7 -15 -5 -1 -14 5
duty r4=:	0 15 0 0 -12 0 0 0
duty r4=;	0 3 5 0 -6 0 0 0
duty r4=<day-ahead>	0 0 0 -8 12 0 -1 0
duty r4=<end>	1 -2 -5 -1 14 0 -1 -1
duty r4=<level-noun>	0 -1 0 0 6 0 0 0
duty r4=<level>	0 -3 0 0 11 0 0 0
duty r4=<name>	0 12 0 7 -10 0 -4 0
duty r4=<number>	0 0 0 5 -8 0 6 0
duty r4=<person>	0 0 0 -1 -7 0 6 5
duty r4=<v-bear>	0 0 0 -1 0 0 6 0
duty r4=<v-end>	0 0 0 -1 -13 0 11 5
duty r4=<v-impose>	0 -20 0 0 7 0 4 0
duty r4=<v-return>	0 5 0 0 -9 2 0 0
duty r4=<v-sell>	0 2 0 3 -7 0 0 0
duty r4=<v-stay>	5 -14 0 1 3 0 0 0
duty r4=<v-target>	0 -10 0 0 10 0 1 0
duty r4=<v-up>	0 7 0 0 -10 0 2 0
duty r4=a	0 0 0 6 0 0 0 0
duty r4=after	0 6 0 0 -2 0 0 0
duty r4=all	0 10 0 0 -4 0 0 0
duty r4=and	0 -1 15 1 -4 0 -9 0
duty r4=by	0 -9 0 0 13 0 0 0
duty r4=charge	0 -9 0 0 11 0 0 0
duty r4=come	0 0 0 7 0 0 0 0
duty r4=day	0 8 0 0 -5 0 0 0
duty r4=from	0 -9 0 0 16 0 0 0
duty r4=good	1 0 0 -1 7 0 0 0
duty r4=if	0 -7 0 0 11 0 0 0
duty r4=in	0 9 0 0 -4 0 0 0
duty r4=is	0 -8 1 2 0 3 0 0
duty r4=it	0 7 0 -2 0 0 0 0
duty r4=of	0 2 0 0 -6 0 5 0
duty r4=one	0 7 0 0 -5 0 0 0
duty r4=since	0 0 0 0 -4 0 9 0
duty r4=that	0 0 0 15 -14 0 0 0
duty r4=the	0 -9 3 6 6 -1 -3 0
duty r4=to	0 -5 0 -21 16 0 7 0
duty r4=up	0 -7 0 1 0 0 3 0
duty r4=was	0 3 0 0 -7 0 2 0
duty r4=will	0 -6 0 0 14 0 0 0
duty r4=would	0 -8 0 -12 4 0 12 0
duty r=, <name>	0 0 0 0 -6 0 6 0
duty r=, and	0 -2 0 -1 12 0 0 0
duty r=, then	0 12 0 0 -12 0 0 0
duty r=- free	0 -1 0 0 0 0 10 0
duty r=. <end>	2 1 -3 7 -14 -5 8 2
duty r=<level> on	0 -11 0 0 10 0 0 0
duty r=and <level>	0 8 0 0 -6 0 0 0
duty r=as of	0 -6 0 3 2 0 0 0
duty r=at the	0 6 0 0 -4 0 0 0
duty r=come back	9 17 0 0 -24 0 0 0
duty r=duty on	0 3 0 0 -15 9 0 0
duty r=for <name>	0 0 0 8 -4 0 0 0
duty r=from <day-ahead>	0 -9 0 -3 19 0 0 0
duty r=from the	0 2 0 3 -7 0 0 0
duty r=in <name>	0 -7 0 0 9 0 0 0
duty r=of <level>	1 4 0 7 -8 0 -7 0
duty r=of <number>	0 0 0 -2 10 0 0 0
duty r=of the	0 -5 0 -1 16 0 0 0
duty r=on <day-ahead>	0 11 0 0 -8 0 0 0
duty r=on <quality>	-4 0 0 -9 10 -2 2 0
duty r=on everything	0 0 0 6 -3 0 0 0
duty r=on the	0 -2 8 -2 0 0 0 0
duty r=on their	0 6 0 0 -3 0 0 0
duty r=on top	0 0 0 16 -15 0 0 0
duty r=return ,	0 0 6 0 -7 0 0 0
duty r=that were	0 9 0 0 -8 0 0 0
duty r=to <level>	0 0 0 -3 8 0 0 0
duty r=under the	0 -2 0 0 0 0 6 0
duty r=will be	0 -2 0 0 10 0 0 0
duty r=would come	1 -2 0 0 0 0 6 0
duty r=would return	0 10 0 0 -8 0 0 0
duty t0=future	-1 11 -1 0 -6 0 4 0
duty t0=modal	-5 14 0 5 -12 0 0 -3
duty t0=modal-passive	0 0 0 8 -2 0 -1 0
duty t0=past	0 -15 0 -4 15 -1 -4 0
duty t0=past-passive	0 0 0 -3 11 0 0 0
duty t0=pluperfect	0 0 0 0 8 0 0 0
duty t0=present	0 -1 8 1 -1 1 -2 0
duty t0=present-not	0 0 0 0 6 0 0 0
duty t1=future	0 11 0 1 -10 0 6 0
duty t1=gerund	0 0 0 -7 11 0 0 0
duty t1=infinitive	0 -6 7 0 0 0 0 3
duty t1=modal	-5 10 -3 7 -10 0 0 -3
duty t1=modal-passive	0 0 0 9 -2 0 0 0
duty t1=past	0 -10 0 -9 18 0 0 0
duty t1=pluperfect	0 0 0 0 6 0 0 0
duty t1=present	0 1 2 1 -2 2 -7 0
duty t1=present-not	0 0 0 0 6 0 0 0
duty v0=add	0 0 0 8 -5 0 0 0
duty v0=agree	0 0 0 -1 8 0 0 0
duty v0=be	-2 0 0 -2 0 7 0 2
duty v0=bear	0 6 0 -4 0 0 0 0
duty v0=bring	0 6 0 4 -9 0 0 0
duty v0=enter	0 -1 0 0 10 0 0 0
duty v0=face	0 1 0 6 -5 0 0 0
duty v0=go	0 8 0 0 -4 0 0 0
duty v0=hit	0 0 0 0 8 0 0 0
duty v0=keep	0 -4 0 0 11 0 0 0
duty v0=leave	0 0 0 0 10 0 0 0
duty v0=look	0 0 0 0 -5 0 10 0
duty v0=lose	0 0 8 0 -6 0 0 0
duty v0=lower	0 0 0 -3 13 0 0 0
duty v0=meet	0 0 0 0 -5 0 6 0
duty v0=offer	0 0 0 0 6 0 0 0
duty v0=pay	0 0 0 0 11 0 -7 0
duty v0=prepare	0 0 0 7 -5 0 0 0
duty v0=put	-2 5 0 6 -5 0 0 0
duty v0=rise	0 -3 0 0 9 0 0 0
duty v0=slap	0 13 0 0 -19 0 6 0
duty v0=stop	0 0 0 0 -3 6 0 0
duty v0=strike	0 0 0 0 -5 0 7 0
duty v0=tell	0 0 0 0 6 0 0 0
duty v0=threaten	0 -5 0 6 -1 0 0 0
duty v0=warn	0 3 0 0 -7 0 1 0
duty v1=add	0 0 0 4 -7 0 3 0
duty v1=agree	0 0 0 0 6 0 0 0
duty v1=answer	0 0 0 0 8 0 -1 0
duty v1=be	0 -1 -3 0 3 8 0 0
duty v1=bear	0 6 0 -4 0 0 0 0
duty v1=bring	0 5 0 2 -9 0 0 0
duty v1=enter	0 -1 0 0 11 0 0 0
duty v1=face	0 1 0 7 -6 0 0 0
duty v1=get	0 0 0 0 6 0 0 0
duty v1=leave	0 0 0 0 10 0 0 0
duty v1=look	0 0 0 0 -5 0 10 0
duty v1=lose	0 -6 14 0 -5 0 0 0
duty v1=lower	0 0 0 -3 13 0 0 0
duty v1=meet	0 0 0 0 -5 0 6 0
duty v1=pay	0 -1 0 0 13 0 -7 0
duty v1=put	-2 5 0 8 -6 0 0 0
duty v1=restore	0 10 0 0 -5 0 0 0
duty v1=rise	0 -3 0 0 9 0 0 0
duty v1=slap	0 10 0 0 -12 0 4 0
duty v1=strike	0 0 0 0 -5 0 7 0
duty v1=threaten	0 -2 0 6 0 0 -2 0
duty v1=warn	0 3 0 0 -7 0 1 0
duty verbless	-17 -9 1 6 16 -11 11 -18
duty vt0=be modal	0 0 0 -9 3 0 1 0
duty vt0=be present	0 -2 0 7 -6 10 0 0
duty vt0=bear future	0 8 0 0 -4 0 0 0
duty vt0=go modal	0 17 0 -5 -6 0 0 0
duty vt0=go present	0 -2 0 7 -2 0 0 0
duty vt0=keep present	0 -3 0 0 9 0 0 0
duty vt0=leave modal	0 0 0 0 6 0 0 0
duty vt0=look modal	0 0 0 0 -2 0 6 0
duty vt0=lower future	0 0 0 0 6 0 0 0
duty vt0=pay present	0 0 0 0 8 0 0 0
duty vt0=put modal	-1 8 0 3 -6 0 -2 0
duty vt0=threaten present	0 0 0 0 6 0 0 0
duty vt1=be modal	0 0 0 -9 3 0 1 0
duty vt1=be present	0 -7 0 8 -3 10 0 0
duty vt1=bear future	0 8 0 0 -4 0 0 0
duty vt1=face modal	0 0 0 6 -6 0 0 0
duty vt1=go modal	0 11 0 -2 -2 0 0 0
duty vt1=go present	0 -1 0 8 -4 0 0 0
duty vt1=leave modal	0 0 0 0 6 0 0 0
duty vt1=look modal	0 0 0 0 -2 0 6 0
duty vt1=lower future	0 0 0 0 6 0 0 0
duty vt1=pay present	0 0 0 0 8 0 0 0
duty vt1=put modal	-1 8 0 3 -6 0 -2 0
duty vt1=threaten present	0 0 0 0 6 0 0 0
duty+gone	0 -6 0 0 20 -3 -11 0
duty+if-back	0 6 0 0 -8 0 0 0
duty+level	-6 0 -5 -8 24 -5 -6 -26
duty+on-lapse	0 13 0 0 -1 0 -4 -2
duty+open	0 7 6 20 -31 0 8 0
duty=0%	-8 0 -1 15 0 0 -6 -3
duty=0·0%	0 -4 0 -5 20 0 0 0
duty=charge	0 0 6 0 0 0 0 0
duty=charges	0 13 0 0 -5 0 0 0
duty=duties	-3 18 0 38 -26 -19 -21 -11
duty=duty	-4 4 -25 -24 1 0 20 2
duty=levies	0 6 0 0 -4 0 0 0
duty=levy	0 -7 6 3 0 0 -7 0
duty=per cent	-4 -6 2 -17 1 -6 27 0
duty=percent	-6 3 -12 -2 17 2 -29 0
duty=points	4 10 1 -2 -14 0 0 0
duty=rate	0 0 0 -13 15 0 -3 0
duty=rates	0 18 0 0 -12 0 0 0
duty=surcharge	0 -4 0 0 13 0 0 0
duty=tariff	5 -39 0 0 13 0 0 5
duty=tariffs	-3 -9 7 6 9 -2 -18 -3
duty=tax	0 1 0 -10 0 0 8 0
duty=taxed	7 0 0 0 -1 0 -1 0
gone	0 -9 8 -4 20 -15 -18 0
gone+level	0 -10 1 -8 25 0 -6 0
gone+on-lapse	0 -4 0 0 12 0 0 0
gone+open	3 -12 3 0 13 -11 -10 0
harm	2 -25 0 -8 9 28 -3 -13
harm a:<agent>	1 -9 0 0 6 -1 0 0
harm a:<day-ahead>	0 9 0 -1 -2 0 0 0
harm a:<duty>	0 7 0 -3 0 4 -2 0
harm a:<goods>	1 0 1 -16 -8 16 0 0
harm a:<level>	0 0 0 -3 15 0 0 0
harm a:<money>	0 0 0 0 11 0 0 0
harm a:<month-gone>	0 0 0 0 7 0 0 0
harm a:<number>	0 -2 0 0 20 0 0 0
harm a:<quality>	-4 17 0 -5 -13 14 -5 0
harm a:<quality> ship	0 0 0 0 0 7 0 0
harm a:<seat>	0 0 3 0 -7 0 1 0
harm a:<sender>	0 0 0 0 9 0 0 0
harm a:<span>	0 1 0 0 8 -5 0 0
harm a:<v-impose>	0 2 0 -6 0 0 0 0
harm a:<v-say>	5 14 0 -15 -15 -2 6 4
harm a:<v-sell>	-5 -7 0 3 0 11 0 0
harm a:<v-threaten>	7 0 0 -1 -14 1 0 5
harm a:<v-up>	0 0 0 0 11 0 0 0
harm asks	0 0 0 0 11 0 0 0
harm b:<day-ahead>	0 0 0 0 6 0 0 0
harm b:<level>	0 0 0 0 6 0 0 0
harm b:<name>	0 0 -4 0 15 -10 -6 -2
harm b:<name> will	0 -2 0 0 6 0 0 0
harm b:<not>	0 2 0 0 -13 7 6 0
harm b:<number>	0 -4 0 4 0 6 0 0
harm b:<person>	1 0 0 -2 11 0 -1 0
harm b:<quality>	0 0 -2 -8 0 7 2 0
harm b:<sender>	0 0 0 0 -7 9 1 0
harm b:<v-begin>	0 0 0 0 14 0 0 0
harm b:<v-end>	0 0 0 0 -4 3 6 0
harm b:<v-impose>	-3 2 0 2 2 -2 -9 0
harm b:<v-propose>	0 -1 0 0 16 0 0 0
harm b:<v-say>	0 -2 0 0 0 7 -5 0
harm b:<v-stay>	8 0 3 0 -11 0 0 0
harm b:<v-up>	-1 0 0 0 15 0 0 0
harm c0=begin	0 0 0 0 9 0 0 0
harm c0=impose	-1 0 1 0 8 0 -6 0
harm c0=propose	0 -3 0 0 10 0 0 0
harm c0=say	0 0 0 0 -2 10 0 0
harm c0=stay	11 -1 3 0 -8 0 0 0
harm c0=up	-1 0 0 0 12 0 0 0
harm c1=begin	0 0 0 0 9 0 0 0
harm c1=end	0 0 0 0 -7 4 7 0
harm c1=impose	-3 0 1 0 11 -1 -7 0
harm c1=propose	0 -3 0 0 10 0 0 0
harm c1=say	0 0 0 1 -3 10 0 0
harm c1=stay	12 -1 3 0 -9 0 0 0
harm c1=up	0 0 0 0 12 0 0 0
harm condition	5 -17 2 -8 -8 26 0 -10
harm ct0=propose present	0 -3 0 0 6 0 0 0
harm ct0=stay past	8 0 0 0 -7 0 0 0
harm ct0=up modal	0 0 0 0 7 0 0 0
harm ct1=propose present	0 -3 0 0 6 0 0 0
harm ct1=stay past	8 0 0 0 -7 0 0 0
harm ct1=up modal	0 0 0 0 7 0 0 0
harm duty	0 0 3 1 -13 14 0 -4
harm l1=,	0 -5 11 1 0 0 0 0
harm l1=<begin>	-2 -4 0 -4 10 -1 0 4
harm l1=<name>	0 0 0 0 9 0 0 0
harm l1=<number>	0 -2 0 0 -2 7 0 0
harm l1=beef	0 0 0 0 8 0 0 0
harm l1=on	8 0 7 0 -10 0 0 0
harm l1=that	0 0 0 -1 0 9 0 0
harm l1=the	-12 7 0 0 -13 16 4 -3
harm l1=will	0 8 0 0 -1 0 0 0
harm l2=<agent>	0 2 0 0 -8 4 1 0
harm l2=<begin>	-13 0 -6 0 1 10 -1 1
harm l2=<v-end>	0 0 0 0 -10 5 8 0
harm l2=<v-say>	0 0 0 -1 0 8 0 0
harm l2=a	0 0 0 0 7 0 0 0
harm l2=from	0 0 0 0 -6 9 0 0
harm l2=of	7 0 0 0 0 0 0 0
harm l2=on	0 0 0 0 8 0 0 0
harm l2=the	0 0 0 0 1 -6 6 0
harm l3=,	0 0 0 13 -12 1 0 0
harm l3=<begin>	-2 -2 -11 3 3 3 -7 0
harm l3=<goods>	0 0 0 0 9 0 0 0
harm l3=<name>	0 0 0 0 8 0 0 0
harm l3=<not>	0 0 0 0 -7 9 0 0
harm l3=<office>	0 0 0 0 -3 7 0 0
harm l3=<quality>	0 5 0 0 -9 0 4 0
harm l3=a	0 0 0 0 6 0 0 0
harm l3=about	0 0 0 0 -8 0 9 0
harm l3=its	-6 0 0 0 0 4 0 0
harm l3=of	0 3 0 0 -9 4 1 0
harm l3=subsidiary	8 0 0 0 -7 0 0 0
harm l3=to	0 -3 0 0 9 0 0 0
harm l4=,	0 1 2 0 -6 0 4 0
harm l4=<begin>	-6 -11 -16 0 14 7 -7 0
harm l4=is	0 -2 0 0 -7 14 0 0
harm l4=on	0 0 0 0 6 0 0 0
harm l4=the	0 -2 10 0 -5 0 7 0
harm l4=which	0 0 8 0 -6 0 0 0
harm l=<begin> <begin>	-2 -4 0 -4 10 -1 0 4
harm l=<begin> the	0 5 0 6 -9 5 0 0
harm l=<name> 's	3 4 0 0 -7 0 0 0
harm lead=,	0 4 3 10 -25 1 5 -6
harm lead=:	0 0 0 -5 13 0 0 0
harm lead=that	9 -2 0 -10 0 11 -8 0
harm lead=the	-5 2 0 5 -8 13 -2 0
harm lead=which	0 0 8 0 -4 0 0 0
harm lr=on of	9 0 0 0 -5 0 0 0
harm lr=the in	0 0 0 1 -10 0 7 0
harm lr=the on	0 0 0 0 -1 7 0 0
harm lr=the say	0 6 0 0 -4 0 0 0
harm next=,	-3 -14 3 3 -9 10 6 0
harm next=:	0 -7 0 3 0 5 0 0
harm next=as	12 0 0 0 -17 0 8 0
harm next=if	0 1 0 -5 -9 14 0 0
harm next=that	8 0 0 -8 0 0 1 0
harm on-lapse	0 -10 0 8 0 0 0 0
harm open	2 -5 0 1 -27 33 0 -2
harm pc0=impose	0 -2 0 -1 7 1 -1 0
harm pc0=say	0 1 0 -10 11 4 -7 0
harm pc0=stay	0 7 0 -9 -2 7 -1 0
harm pc0=up	9 0 0 0 -3 0 0 0
harm pc1=say	1 0 0 -10 4 3 -7 0
harm pc1=stay	0 13 0 -9 -10 7 -1 0
harm pc1=target	0 0 0 6 -6 0 0 0
harm pct0=say past	-4 1 0 -8 12 4 -5 0
harm pct0=stay present	0 2 0 -4 -4 9 0 0
harm pct1=say past	-4 1 0 -8 12 4 -5 0
harm pct1=stay present	0 2 0 -4 -4 9 0 0
harm pt0=past	0 3 0 -12 11 2 -8 0
harm pt0=present	-6 3 0 -6 6 2 -2 0
harm pt0=present-passive	1 -4 0 0 6 0 0 0
harm pt1=gerund	0 6 0 0 -5 0 0 0
harm pt1=participle-passive	0 0 0 6 -6 0 0 0
harm pt1=past	-6 3 0 -12 18 2 -8 0
harm pt1=present	-6 3 0 -6 6 2 -2 0
harm pt1=present-passive	1 -4 0 0 6 0 0 0
harm pv0=be	0 9 0 -8 -1 2 -1 0
harm pv1=be	0 9 0 -8 -1 2 -1 0
harm pv1=say	6 0 0 0 0 0 0 0
harm r1='	0 0 0 0 -3 0 7 0
harm r1=<agent>	2 -7 0 0 1 0 0 0
harm r1=<goods>	0 -1 0 0 14 0 0 0
harm r1=<v-say>	0 11 0 -5 -8 0 0 5
harm r1=<v-threaten>	0 3 0 0 -9 0 0 6
harm r1=a	0 8 0 0 -3 0 0 0
harm r1=and	0 0 0 0 6 0 0 0
harm r1=has	3 2 0 0 -6 0 0 0
harm r1=in	0 0 4 0 -13 5 4 0
harm r1=near	0 0 0 0 -2 6 0 0
harm r1=of	9 -2 0 0 -1 -1 0 0
harm r1=on	0 -2 0 0 -1 12 0 0
harm r1=say	0 6 0 0 0 0 0 0
harm r1=to	-2 0 0 1 -2 7 0 0
harm r1=would	0 -5 0 0 -5 16 0 0
harm r2=,	0 -9 0 0 6 0 0 0
harm r2=<name>	0 0 0 10 -7 2 0 0
harm r2=<quality>	0 0 0 0 0 6 0 0
harm r2=<v-bear>	0 0 0 0 0 7 0 0
harm r2=<v-say>	1 2 7 -4 -9 0 0 0
harm r2=at	0 8 0 0 -7 0 0 0
harm r2=for	0 9 0 0 -5 0 0 0
harm r2=has	1 0 0 2 -12 0 5 0
harm r2=say	0 0 0 0 7 0 0 0
harm r2=the	-3 7 0 -9 0 7 -1 0
harm r3=.	-1 0 0 0 15 0 0 0
harm r3=<end>	-1 0 0 0 8 0 -6 0
harm r3=<goods>	0 -1 0 0 -7 6 6 0
harm r3=<seat>	0 0 3 0 -6 0 3 0
harm r3=<v-impose>	0 0 0 1 -6 2 2 0
harm r3=<v-sell>	0 0 0 5 -5 7 0 0
harm r3=on	0 -2 0 0 2 6 -1 0
harm r3=ship	0 0 0 0 0 7 0 0
harm r3=that	0 0 8 0 -5 0 0 0
harm r3=the	0 16 0 0 -18 0 -1 4
harm r3=would	0 0 0 0 -8 12 0 0
harm r4=,	0 -8 0 -3 4 4 0 0
harm r4=.	0 0 1 -2 8 -6 0 0
harm r4=<end>	-8 -2 -2 0 26 0 -11 0
harm r4=<goods>	0 -4 0 0 13 0 0 0
harm r4=<name>	0 0 7 0 -2 0 0 0
harm r4=<number>	0 -3 0 6 0 0 0 0
harm r4=<quality>	0 13 0 0 -12 0 0 0
harm r4=<seat>	0 0 0 0 -3 0 7 0
harm r4=a	0 0 0 6 -9 0 1 0
harm r4=and	0 0 0 0 9 0 0 0
harm r4=on	0 0 0 0 -3 8 0 0
harm r4=talk	0 0 0 0 -4 0 0 6
harm r4=that	3 0 0 6 -9 0 0 0
harm r4=the	8 0 0 0 0 0 0 0
harm r4=with	0 0 0 0 -8 0 9 0
harm r=, has	0 0 0 3 -10 0 7 0
harm r=on <quality>	0 0 0 0 0 7 0 0
harm r=say the	0 6 0 0 -2 0 0 0
harm t0=present	0 -11 0 -7 0 16 -2 0
harm t1=gerund	0 0 0 0 -7 0 8 0
harm t1=present	0 -11 0 -6 0 16 -2 0
harm v0=make	9 0 0 0 -9 0 0 0
harm v0=other	0 0 0 0 -6 8 0 0
harm v0=stop	2 0 0 0 -8 5 0 0
harm v1=end	0 0 0 0 -5 0 8 0
harm v1=make	9 0 0 0 -9 0 0 0
harm v1=other	0 0 0 0 -6 8 0 0
harm v1=stop	2 0 0 0 -8 5 0 0
harm verbless	0 -14 0 7 11 -1 -2 -15
harm=cost	0 4 0 -2 7 -2 0 0
harm=economies	0 0 0 10 -7 0 0 0
harm=factories	0 0 0 0 0 0 6 0
harm=farm	0 -5 0 0 8 0 0 0
harm=fee	0 0 0 0 11 0 0 0
harm=fees	-2 -8 0 1 -2 16 -1 0
harm=firms	12 0 0 0 -3 0 0 0
harm=growers	0 0 10 -5 -2 -1 0 0
harm=growth	0 0 0 0 -3 7 0 0
harm=jobs	0 -1 0 0 0 7 0 0
harm=mills	0 9 0 4 -11 0 0 0
harm=trade	-4 -4 2 -1 -1 0 12 0
headline	-6 -9 13 7 1 -3 -2 10
if-back	0 3 0 0 -14 10 0 0
if-back+level	0 7 0 0 -9 0 0 0
if:'s	18 -16 3 0 0 -3 -3 0
if:-	0 0 9 0 -3 0 0 0
if::	0 21 0 -4 -8 0 0 0
if:<agent>	0 7 0 -2 -2 0 0 1
if:<day-ahead>	-6 0 -6 19 -12 3 -8 2
if:<duty>	6 -9 4 -14 -12 6 3 13
if:<goods>	2 0 -1 5 -2 -16 -4 3
if:<level-noun>	0 7 0 0 0 0 0 0
if:<level>	-3 -12 0 0 10 2 -8 0
if:<month-ahead>	0 9 5 2 -16 0 -1 0
if:<month-gone>	0 8 0 -2 -6 4 0 0
if:<name>	-16 -6 11 0 -18 1 14 4
if:<not>	-9 12 -18 12 -2 5 -26 0
if:<number>	-2 -2 -7 11 -8 1 11 -4
if:<office>	0 -5 0 0 8 0 0 0
if:<organisation>	0 -11 -1 -6 18 0 -1 3
if:<person>	0 -5 0 0 15 0 0 0
if:<quality>	3 -7 0 -1 15 -2 -10 0
if:<seat>	19 3 0 -6 -15 0 3 0
if:<span>	0 0 0 0 0 0 6 0
if:<v-bear>	0 12 2 -2 -9 -4 3 0
if:<v-begin>	8 -1 3 1 -13 0 4 0
if:<v-down>	7 0 0 11 -7 -11 0 -6
if:<v-end>	-1 16 0 13 -18 0 -20 0
if:<v-impose>	0 -18 -1 0 0 11 0 4
if:<v-propose>	0 -15 5 0 0 0 2 9
if:<v-say>	-3 -4 -4 -16 13 0 5 2
if:<v-sell>	-6 -3 0 0 9 0 6 0
if:<v-stay>	1 -4 0 8 -14 11 0 0
if:<v-suspend>	0 1 10 -1 -15 7 -2 0
if:<v-target>	6 0 0 -1 -5 0 3 0
if:<v-up>	6 -12 13 -4 -15 4 10 7
if:a	3 -1 -12 -8 12 0 -7 0
if:absent	0 11 0 0 -5 0 0 0
if:after	0 20 0 0 -17 0 0 0
if:again	0 7 0 -2 0 0 0 1
if:agree	0 5 0 5 -14 5 0 0
if:an	0 10 0 -8 0 0 0 3
if:and	0 32 12 0 -39 0 0 0
if:are	0 -18 0 0 20 0 -1 0
if:arrangement	0 10 0 0 -2 0 0 0
if:as	0 0 0 0 6 0 0 0
if:ask	0 0 0 0 6 0 0 0
if:at	0 0 0 0 6 0 -1 0
if:back	11 4 0 0 -18 5 0 0
if:be	0 2 5 0 -19 -3 15 0
if:been	0 3 0 0 -8 6 0 0
if:by	-4 -7 0 32 -10 0 -6 -3
if:certificate	0 0 0 1 -7 0 0 5
if:collapse	0 -4 0 0 9 0 0 0
if:come	5 0 0 7 -5 -7 0 -1
if:date	0 8 0 0 -6 0 0 0
if:day	0 6 7 -1 -5 0 0 0
if:deal	0 -12 0 7 0 1 0 1
if:did	0 -4 0 0 6 0 0 0
if:die	0 15 0 0 -11 0 0 0
if:doe	0 0 0 -7 0 5 3 0
if:doesn't	0 10 0 0 -6 0 0 0
if:down	0 0 0 8 -3 0 0 0
if:duty	0 3 -2 -12 -3 3 0 3
if:either	0 0 0 6 0 0 0 0
if:end	0 11 -1 2 -16 7 0 0
if:event	0 5 6 0 -11 0 0 0
if:expect	0 0 10 0 -3 0 0 0
if:expire	0 -4 0 0 7 0 0 0
if:export	-2 0 0 0 9 0 0 0
if:extend	0 0 0 0 9 0 0 0
if:extension	0 17 0 0 -6 0 0 0
if:fail	-1 10 6 0 -13 -4 0 4
if:failing	0 21 0 -1 -13 0 0 0
if:fall	0 0 0 6 0 0 -2 0
if:find	0 7 0 0 -8 0 0 0
if:first	9 0 0 0 0 0 0 0
if:for	0 18 0 -9 -24 0 19 1
if:found	0 7 0 0 -3 0 0 0
if:from	6 -2 0 -1 1 0 0 0
if:get	0 0 0 0 8 0 0 0
if:go	11 0 6 -5 -21 7 3 0
if:government	0 7 0 0 -5 0 0 0
if:had	0 -1 0 0 6 0 0 0
if:has	0 3 0 0 -8 5 0 0
if:he	0 11 0 0 -5 0 0 0
if:hold	0 -6 0 0 14 0 0 0
if:i	0 -10 0 0 11 0 2 0
if:if	2 7 0 0 -10 2 0 0
if:in	-5 17 5 -14 -20 18 -4 -4
if:is	-3 3 10 2 0 0 -16 -9
if:it	0 1 8 3 -2 0 -7 -5
if:its	0 8 0 -1 -11 4 3 0
if:keep	0 -10 0 0 -2 7 6 0
if:know	0 -6 0 -5 10 0 6 0
if:lapse	0 5 10 -3 -7 -1 0 0
if:last	0 0 0 0 7 0 0 0
if:licence	3 -6 0 -5 2 0 4 0
if:like	0 -4 0 0 0 0 6 0
if:long	0 -5 0 0 9 0 0 0
if:make	0 -4 0 6 0 0 0 0
if:more	2 -11 0 0 6 0 0 2
if:new	0 6 0 -9 -8 0 7 0
if:no	0 15 0 -2 -3 -5 -1 0
if:not	0 -4 -1 11 0 0 -4 0
if:nothing	0 7 0 9 -13 3 -2 0
if:of	0 6 0 16 -10 0 -14 0
if:off	0 -10 0 12 -6 0 6 0
if:old	0 6 0 0 -3 0 0 0
if:on	0 4 12 -21 -3 0 -12 17
if:one	0 12 6 -7 -7 0 -4 0
if:open	10 -4 0 6 -7 0 0 0
if:or	0 -3 0 12 -4 0 0 0
if:otherwise	0 -2 0 -4 11 0 0 0
if:our	0 -2 0 0 0 0 7 0
if:out	0 6 0 0 8 -3 -8 0
if:over	0 0 0 0 7 0 0 0
if:paper	1 22 0 0 -20 0 -2 0
if:pause	0 5 4 0 -16 4 0 0
if:pay	0 8 0 0 -15 0 7 0
if:pen	0 18 0 0 -15 0 0 0
if:play	0 0 0 0 7 0 0 0
if:product	0 -2 0 0 7 0 0 0
if:prolonged	0 11 0 0 -7 0 0 0
if:raise	0 -5 0 0 -6 0 10 0
if:reach	0 0 0 0 0 0 7 0
if:return	2 0 0 0 -6 0 0 0
if:rice	0 1 0 5 -10 0 1 0
if:rise	0 -6 0 0 10 0 0 0
if:run	0 7 0 0 -1 0 0 0
if:same	0 0 0 -5 12 0 0 0
if:say	0 7 0 0 -1 0 0 0
if:see	0 0 6 0 -3 0 0 0
if:should	0 -2 4 -16 2 -5 7 0
if:side	0 12 0 -4 -5 1 0 0
if:sign	0 0 0 -1 12 0 -2 0
if:stay	0 0 5 0 -17 2 0 2
if:suppose	0 -7 0 0 12 0 0 0
if:suspension	0 7 0 0 -3 0 0 0
if:talk	0 -13 6 2 6 -2 0 -8
if:tariff	4 -15 5 -12 -4 2 0 9
if:tax	7 0 0 0 -5 0 0 0
if:than	0 -13 0 0 8 0 5 0
if:that	4 -8 2 6 -11 0 9 0
if:the	3 4 7 0 -26 10 0 5
if:their	0 11 0 0 -13 0 6 0
if:them	0 0 0 0 0 8 0 0
if:then	0 2 0 4 -6 0 0 0
if:there	-2 6 -1 0 0 -5 -2 0
if:they	-1 0 -7 12 -1 -9 -3 4
if:thi	9 -16 7 -1 -2 0 0 2
if:thing	0 0 9 0 -6 0 0 0
if:through	0 0 6 0 -4 0 0 0
if:to	0 0 20 0 -9 0 -4 0
if:two	0 20 0 -3 -9 0 0 0
if:unless	-4 10 -7 2 0 0 -8 0
if:up	0 -7 2 -1 0 7 0 2
if:wait	0 0 0 0 0 0 6 0
if:want	0 0 0 6 -2 0 0 0
if:war	0 0 0 6 -3 0 0 0
if:we	0 0 0 -8 -4 6 10 0
if:well	0 0 0 0 11 0 0 0
if:were	0 8 0 -10 5 -2 -6 2
if:what	0 0 0 0 9 0 0 0
if:which	0 8 0 0 -3 0 0 0
if:with	0 -6 0 0 2 0 1 -1
if:without	0 -4 -3 -12 14 6 -7 0
if:you	0 -22 -3 -1 39 0 -1 0
lead="	-11 0 -23 2 6 0 9 0
lead=" bear	0 0 0 0 -7 0 13 0
lead=" have	0 0 0 0 6 0 0 0
lead=" infinitive	0 0 0 -2 8 0 0 0
lead=" look	0 0 0 0 -6 0 7 0
lead=" modal	0 0 0 -8 0 0 12 0
lead=" other	0 0 0 0 7 0 0 0
lead=" participle	0 0 0 0 -3 0 7 0
lead=" past	-1 -13 0 -3 3 3 4 4
lead=" pay	0 0 0 0 -6 0 7 0
lead=" present	-1 8 0 0 1 0 0 0
lead=" say	-1 6 0 -23 0 2 3 5
lead=" threaten	0 0 0 0 6 0 0 0
lead=(	-3 3 1 -16 9 -2 0 0
lead=)	-4 6 0 -17 7 -3 0 0
lead=) impose	0 6 0 0 -4 0 0 0
lead=*	0 -1 0 0 7 0 0 0
lead=,	-2 -1 -11 -6 29 -17 -2 -11
lead=, apply	0 -3 0 -1 9 0 0 0
lead=, be	-6 15 0 0 -7 -6 0 3
lead=, bear	0 2 4 -2 0 0 -17 -1
lead=, begin	-1 -2 -18 14 -6 6 0 0
lead=, declare	0 0 0 0 -13 0 7 10
lead=, deny	0 0 0 0 10 0 0 0
lead=, down	2 0 9 0 -7 1 -16 0
lead=, end	0 -1 20 -9 -10 0 4 0
lead=, fall	1 2 7 0 -10 0 0 0
lead=, future	-7 -4 0 4 -5 0 2 7
lead=, future-not	0 -6 0 -6 3 2 0 9
lead=, gerund	0 -7 5 0 0 0 5 0
lead=, go	-4 7 -2 0 0 -5 1 0
lead=, have	0 6 4 -9 -2 0 0 0
lead=, impose	-14 3 3 -2 -6 4 4 0
lead=, infinitive	0 -1 3 4 -14 -2 5 3
lead=, jump	0 8 0 0 -8 0 0 0
lead=, know	6 -6 0 -5 8 0 0 0
lead=, let	0 0 0 -1 15 0 -1 0
lead=, like	0 0 0 0 6 0 0 0
lead=, lose	0 -1 11 0 -6 0 0 0
lead=, make	0 0 0 0 7 0 0 0
lead=, modal	-1 3 -4 7 0 0 -17 5
lead=, move	0 0 0 0 -13 16 0 0
lead=, other	-5 -1 0 0 -6 0 13 7
lead=, participle	-3 2 3 4 -5 0 -6 0
lead=, past	0 -5 4 15 -9 -10 7 -8
lead=, pay	5 10 0 0 -12 0 -1 0
lead=, perfect	0 0 -5 -8 -2 -7 3 15
lead=, pluperfect	0 0 0 0 9 0 0 0
lead=, present	-7 18 21 -5 -15 0 0 -27
lead=, present-not	6 -7 0 -1 3 0 0 0
lead=, propose	0 -13 0 11 0 -1 0 0
lead=, put	0 0 0 -1 -7 2 0 8
lead=, raise	0 -3 0 8 -2 0 0 0
lead=, reach	0 -2 0 7 0 0 0 0
lead=, ready	0 0 0 4 -7 0 0 0
lead=, reply	0 3 0 2 -7 0 0 0
lead=, restore	0 11 0 0 -7 0 0 0
lead=, resume	0 12 0 0 -8 0 0 0
lead=, return	-1 2 -4 -10 11 0 -5 0
lead=, say	13 -7 6 16 -17 -18 0 7
lead=, see	0 0 6 0 0 0 0 0
lead=, sell	0 0 0 8 -1 0 0 0
lead=, send	0 0 0 10 -6 0 0 0
lead=, sign	0 0 0 0 6 0 0 0
lead=, start	0 0 0 0 -4 0 0 6
lead=, stay	-10 3 -1 -9 13 -10 -4 1
lead=, suspend	0 -11 0 0 22 0 -3 0
lead=, take	0 1 0 5 -13 5 0 0
lead=, target	0 0 0 -2 0 0 11 0
lead=, tell	0 0 -1 3 -3 0 0 8
lead=, think	0 0 0 9 -8 0 0 0
lead=, threaten	1 0 0 -2 -6 -2 12 -4
lead=, up	0 9 0 0 -16 9 0 -1
lead=, vow	0 0 0 -1 -8 0 10 0
lead=, want	3 0 1 0 -6 0 0 0
lead=, warn	3 2 1 0 -9 0 3 -2
lead=, write	5 0 5 4 -13 0 0 0
lead=15	0 -1 0 0 -1 0 9 0
lead=16	0 0 0 0 -1 6 0 0
lead=8	0 8 0 0 -6 0 0 0
lead=:	-36 13 -23 -3 22 -6 0 -19
lead=: agree	0 0 0 0 -1 0 6 0
lead=: bear	0 -11 0 7 5 0 0 0
lead=: begin	0 -9 0 0 18 0 0 0
lead=: down	0 0 0 0 6 0 0 0
lead=: end	0 -12 0 0 7 0 5 0
lead=: future	0 -6 0 3 8 0 -2 0
lead=: go	0 -7 0 0 9 0 0 0
lead=: impose	0 -7 0 0 14 0 -5 7
lead=: infinitive	0 0 0 0 -3 0 0 8
lead=: modal	0 0 0 2 -6 0 4 0
lead=: participle	0 -2 0 0 8 0 0 0
lead=: past	0 -12 0 0 12 0 0 0
lead=: pay	0 -7 0 9 0 0 0 0
lead=: perfect	0 -1 0 3 -7 0 7 0
lead=: present	-9 -14 0 3 14 0 0 4
lead=: say	0 -18 0 11 -10 3 7 7
lead=: stay	-1 0 1 0 0 -2 0 6
lead=: tell	0 0 0 7 -20 0 4 8
lead=;	0 8 9 -17 6 -2 -4 -11
lead=; be	0 -1 0 -4 14 0 0 0
lead=; future	0 10 0 0 -9 0 0 0
lead=; go	0 4 0 0 -7 0 0 0
lead=; have	0 5 0 0 -7 0 0 0
lead=; infinitive	0 0 0 0 8 0 0 0
lead=; perfect	2 0 8 0 -10 0 -2 0
lead=; say	2 0 15 -1 -7 0 -2 0
lead=; stay	0 0 0 -4 12 0 0 0
lead=; up	0 4 0 0 -6 0 0 0
lead=@	0 -2 0 -4 18 0 0 0
lead=a	-4 -18 -11 0 12 -10 15 0
lead=a bear	0 8 0 -3 -9 0 6 0
lead=a begin	0 0 0 8 -2 0 0 0
lead=a come	0 0 0 9 -7 0 0 0
lead=a down	0 0 0 8 -6 0 0 0
lead=a future	0 10 0 0 -5 0 0 0
lead=a impose	0 -7 0 -3 10 0 3 0
lead=a modal	0 -6 0 9 -6 0 6 0
lead=a present	0 -8 0 0 1 0 8 0
lead=a propose	0 0 0 0 6 0 0 0
lead=a stay	0 0 0 2 -8 0 11 0
lead=after	-4 28 -1 -9 -18 7 0 0
lead=after bear	0 6 0 0 -4 0 0 0
lead=after begin	0 0 0 0 -8 11 0 0
lead=after down	0 0 0 0 -7 11 0 0
lead=after impose	0 8 0 0 -6 0 0 0
lead=after past	0 0 0 0 9 0 0 0
lead=after present	0 26 0 0 -32 10 0 0
lead=all	0 -1 0 0 8 0 0 0
lead=american	0 -6 0 0 14 0 0 0
lead=an	0 0 0 -5 -3 0 9 4
lead=and	0 -22 0 3 7 -1 19 -12
lead=and begin	0 -14 0 6 3 0 0 0
lead=and come	0 -5 0 0 9 0 0 0
lead=and down	0 -8 0 0 15 0 0 0
lead=and end	0 -8 3 0 6 0 0 0
lead=and have	0 -2 0 0 8 0 0 0
lead=and impose	0 -14 0 12 0 0 -1 0
lead=and infinitive	0 0 4 3 -6 0 0 0
lead=and modal	0 -22 1 0 19 1 0 0
lead=and past	0 0 0 -10 6 0 6 0
lead=and perfect	0 0 0 7 -8 0 0 0
lead=and present	-2 -6 1 9 -3 0 6 0
lead=and stay	0 0 3 6 -11 1 0 0
lead=and take	0 -2 0 9 -6 0 0 0
lead=and threaten	0 0 0 6 -10 0 1 0
lead=and up	0 -3 0 0 8 0 0 0
lead=another	0 0 12 0 -11 0 0 0
lead=as	6 -7 -6 1 0 4 0 0
lead=as be	11 0 0 0 -5 0 0 0
lead=as begin	0 0 0 -1 13 0 0 0
lead=as past	0 6 0 0 -14 8 0 0
lead=as present	9 -7 -2 3 3 0 -7 0
lead=as say	0 -6 0 12 -12 8 0 0
lead=as stand	0 8 0 0 -5 0 0 0
lead=as stay	10 5 0 -4 -5 0 0 0
lead=asked modal	0 0 0 7 -5 0 0 0
lead=asked stay	0 0 0 8 -7 0 0 0
lead=at	0 -7 0 6 0 0 0 0
lead=at be	0 0 0 9 -7 0 0 0
lead=at present	0 0 0 9 -5 0 0 0
lead=at stay	0 0 0 9 -7 0 0 0
lead=back	0 15 0 3 -17 0 -1 0
lead=bangladesh	0 8 0 0 -11 0 1 0
lead=because	0 -7 2 0 0 0 1 0
lead=before begin	0 0 0 0 0 0 0 6
lead=before pluperfect	0 0 0 0 -10 0 3 6
lead=before present	0 -6 0 0 5 1 0 0
lead=beijing	5 0 0 -1 -4 0 6 0
lead=bessent	0 0 0 0 6 0 0 0
lead=bessent say	0 0 0 0 7 0 0 0
lead=both	0 0 0 0 13 0 0 0
lead=brazil impose	0 3 0 0 -8 0 2 0
lead=brussels	0 0 0 0 9 0 0 0
lead=brussels present	0 0 0 0 6 0 0 0
lead=but	6 -8 0 0 5 0 0 0
lead=but be	0 -1 0 0 8 0 0 0
lead=but present	0 -3 0 0 9 0 0 0
lead=but stay	0 -2 0 0 12 0 0 0
lead=by	0 -7 0 0 20 0 0 0
lead=canada	0 0 0 2 -8 0 6 0
lead=canada impose	0 0 0 2 -11 0 6 0
lead=china	0 -12 -1 -19 35 0 0 0
lead=china begin	2 0 0 0 -7 0 7 0
lead=china present	1 0 0 -4 7 0 0 0
lead=china say	0 0 0 -5 9 0 0 0
lead=china stay	0 0 0 0 7 0 0 0
lead=china take	0 0 0 0 -5 0 7 0
lead=customs	0 0 0 0 6 0 0 0
lead=do	0 0 0 8 -4 0 0 0
lead=do present	0 0 0 8 -6 0 0 0
lead=does present	0 0 0 0 6 0 0 0
lead=each	0 0 0 0 11 0 0 0
lead=economists	0 0 0 0 -2 7 0 0
lead=either	0 0 0 12 -6 0 0 0
lead=for	0 -13 0 -3 32 0 -2 0
lead=for present	0 0 0 0 7 0 0 0
lead=forty	0 18 0 0 -17 0 0 0
lead=from	0 15 0 -5 -1 0 -2 0
lead=from be	0 15 0 0 -14 0 0 0
lead=from present	0 16 0 0 -13 0 0 0
lead=from stay	0 15 0 0 -14 0 0 0
lead=goods bear	0 7 0 0 -6 0 0 0
lead=had	0 6 0 0 -5 0 0 0
lead=had have	0 6 0 0 -5 0 0 0
lead=had past	0 6 0 0 -5 0 0 0
lead=he	2 -1 0 0 21 -9 -17 -9
lead=he impose	0 0 0 0 12 0 0 0
lead=he past	5 0 -1 0 12 -4 -9 -4
lead=he present	0 -6 0 3 2 0 0 0
lead=he say	5 0 -2 4 1 -4 -8 -4
lead=his	0 0 0 0 15 0 -3 0
lead=how	0 0 0 0 9 0 0 0
lead=i	-1 -7 0 -6 36 0 -6 0
lead=i impose	0 0 0 0 14 0 0 0
lead=i modal	0 0 0 0 9 0 0 0
lead=i present	0 0 0 0 12 0 0 0
lead=i propose	0 0 0 0 8 0 0 0
lead=i stay	0 0 0 0 8 0 0 0
lead=i'd	0 0 8 0 -1 0 0 0
lead=i'd modal	0 0 9 0 -3 0 0 0
lead=i'd present	0 0 9 0 -7 0 0 0
lead=iceland impose	0 7 0 0 -2 0 0 0
lead=if	2 11 0 0 -11 2 0 0
lead=if begin	4 2 1 10 -20 3 0 -9
lead=if come	0 6 0 12 -15 -4 0 0
lead=if die	0 11 0 0 -7 0 0 0
lead=if down	0 0 0 17 -7 -6 -1 -2
lead=if end	0 16 -8 2 -2 -5 -8 -3
lead=if future	0 6 9 0 -1 0 -9 0
lead=if gerund	0 -3 0 0 11 0 0 0
lead=if get	0 -5 0 0 13 0 0 0
lead=if go	4 0 1 0 -11 9 0 -1
lead=if hold	0 -6 0 0 11 0 0 0
lead=if impose	3 -16 -15 -2 -1 15 2 8
lead=if keep	0 -8 0 0 -1 8 7 0
lead=if make	0 -3 0 6 0 0 0 0
lead=if modal	0 0 0 6 0 0 0 0
lead=if other	0 6 12 -14 0 -4 -6 -3
lead=if past	9 0 -9 2 0 -2 0 -8
lead=if past-not	0 -2 0 0 6 0 0 0
lead=if present	1 -3 9 0 -9 1 1 3
lead=if present-not	-1 8 0 5 -13 3 -6 0
lead=if propose	0 -9 8 2 -10 0 4 4
lead=if sign	0 0 0 0 8 0 0 0
lead=if stay	0 -6 0 4 -2 10 -2 0
lead=if target	7 0 0 0 -8 0 0 0
lead=if up	2 -13 0 -2 -2 7 5 3
lead=if want	0 0 0 7 -4 0 0 0
lead=importers	0 0 0 0 6 0 0 0
lead=in	4 2 1 -9 0 0 -4 0
lead=in be	0 -2 0 0 11 0 0 0
lead=in begin	0 8 0 0 -6 0 0 0
lead=in impose	0 9 0 0 -8 5 0 0
lead=in infinitive	0 0 0 0 -1 6 0 0
lead=in other	11 0 0 0 -8 0 0 0
lead=in present	10 1 0 0 -10 0 0 0
lead=is	0 -4 0 1 6 0 0 0
lead=is present	0 -4 0 1 6 0 0 0
lead=it	-17 0 -19 -7 12 -16 1 15
lead=it bear	0 8 0 0 -3 0 0 0
lead=it down	0 6 0 1 -6 0 0 0
lead=it end	0 -8 0 0 0 0 10 0
lead=it infinitive	0 10 0 0 -6 0 0 0
lead=it make	0 6 0 0 -5 0 0 0
lead=it modal	0 8 0 2 -3 0 -2 0
lead=it modal-not	0 0 0 0 -6 0 11 0
lead=it other	0 0 0 0 8 0 0 0
lead=it past	0 0 0 0 6 0 0 0
lead=it present	0 -6 0 -5 27 0 0 0
lead=it propose	0 -1 0 0 8 0 0 0
lead=it run	0 -1 0 0 6 0 0 0
lead=it stay	0 7 0 -3 3 0 -6 0
lead=its	0 -1 0 -7 19 0 0 0
lead=jakarta	8 0 0 0 -6 0 0 0
lead=jordan	0 5 0 0 -12 0 7 0
lead=let present	0 9 0 0 -11 0 2 0
lead=may	0 0 0 0 8 0 0 0
lead=mexico	0 7 0 0 0 0 0 0
lead=minister	0 -8 0 -4 16 0 0 0
lead=minister say	0 0 0 -1 7 0 0 0
lead=mr	0 7 0 -13 5 0 0 2
lead=mr impose	0 7 0 0 -2 0 0 0
lead=mr past	0 9 0 -11 0 0 0 4
lead=mr present	0 9 0 0 -8 0 0 0
lead=mr say	0 0 0 -11 7 0 0 4
lead=mr tell	0 0 0 -4 6 0 0 0
lead=my	0 -3 0 0 13 0 0 0
lead=neither	0 -4 0 0 11 0 0 0
lead=new	0 -9 0 16 -16 0 8 0
lead=new be	0 0 0 6 -9 0 4 0
lead=new modal	0 -2 0 0 -10 0 10 0
lead=new stay	0 0 0 6 -9 0 4 0
lead=next	0 -10 0 0 27 0 0 0
lead=no impose	0 0 0 0 6 0 0 0
lead=nobody	0 0 0 0 9 0 0 0
lead=not	0 16 0 0 -11 0 0 0
lead=oil	0 0 0 0 6 0 0 0
lead=on	0 24 -2 -28 5 -4 -12 0
lead=on begin	0 -2 0 0 7 0 0 0
lead=on impose	1 -4 0 -12 17 0 0 0
lead=on past	1 -3 0 -3 8 0 0 0
lead=on present	0 13 0 -9 0 0 0 0
lead=on say	0 0 0 0 6 0 0 0
lead=on stay	0 11 0 0 -5 0 0 0
lead=on target	2 0 0 -8 4 0 0 0
lead=or	0 2 0 5 -6 0 0 0
lead=out	0 8 0 0 -6 0 0 0
lead=paraguay	7 0 0 0 -4 0 0 0
lead=peru	0 2 0 -4 7 0 0 0
lead=presenter	0 -5 0 0 10 0 0 0
lead=president	0 0 0 8 -11 0 3 0
lead=president bear	0 0 0 0 -5 0 9 0
lead=president impose	0 0 0 7 -2 0 0 0
lead=president past	0 0 0 10 -11 0 0 0
lead=president say	0 0 0 0 -6 0 7 0
lead=robert	0 0 0 0 -4 9 0 0
lead=seoul	0 -5 0 7 0 0 0 0
lead=seoul present	0 -3 0 7 0 0 0 0
lead=she	0 -1 0 0 10 0 0 0
lead=should	4 0 9 -8 -16 0 0 4
lead=should present	0 0 4 -5 -9 0 0 7
lead=since	0 -3 0 0 18 0 0 0
lead=since impose	0 0 0 0 6 0 0 0
lead=since perfect	0 0 0 0 10 0 0 0
lead=so	0 10 0 0 -8 0 -4 0
lead=so be	2 -15 0 6 0 0 0 0
lead=so bear	0 0 0 9 -6 0 0 0
lead=so begin	0 12 0 0 -10 0 0 0
lead=so go	0 12 0 0 -11 0 0 0
lead=so pay	0 0 0 9 -6 0 0 0
lead=so present	1 4 2 4 -15 0 0 0
lead=so stay	2 -17 0 5 2 0 0 0
lead=so up	0 12 0 0 -11 0 0 0
lead=soybeans	0 0 0 0 6 0 0 0
lead=tariffs	0 -2 0 0 7 0 0 0
lead=that	11 0 -21 16 -7 -7 -7 0
lead=that abolish	0 0 0 0 6 0 0 0
lead=that agree	0 0 0 -5 11 0 0 0
lead=that be	-17 5 -3 9 0 -9 0 0
lead=that bear	0 -8 0 0 1 5 0 0
lead=that begin	0 -7 -2 20 0 -4 -11 -1
lead=that bring	0 -4 0 0 6 0 0 0
lead=that charge	0 11 0 6 -22 0 3 0
lead=that collect	0 -9 0 0 14 0 0 0
lead=that come	4 -11 0 5 0 0 0 0
lead=that down	1 -7 3 6 0 0 -10 0
lead=that end	5 0 -2 -19 7 0 -1 1
lead=that extend	0 0 0 0 6 0 0 0
lead=that fall	0 6 0 3 -6 0 0 0
lead=that future	1 0 0 6 -1 0 0 -1
lead=that go	5 0 0 17 -11 0 -3 0
lead=that hold	7 0 0 0 -3 0 0 0
lead=that impose	1 -3 0 0 10 0 -12 0
lead=that infinitive	0 6 0 0 -3 0 0 0
lead=that keep	0 0 0 9 -5 0 0 0
lead=that lapse	0 7 0 0 -6 0 0 0
lead=that lose	0 0 0 0 11 0 0 0
lead=that make	11 -2 0 -1 -1 0 0 0
lead=that meet	0 0 0 0 -3 0 6 0
lead=that modal	12 0 -3 0 -10 5 -1 1
lead=that modal-not	0 0 0 0 9 0 0 0
lead=that other	6 6 0 1 -7 0 -5 0
lead=that participle	0 0 0 0 11 0 0 0
lead=that past	9 13 0 -26 6 0 -11 -1
lead=that past-not	0 0 0 12 -12 0 0 0
lead=that perfect	0 -6 0 0 8 0 0 0
lead=that pluperfect	0 3 0 -7 9 0 0 0
lead=that present	6 -10 -8 6 6 -1 0 -5
lead=that present-not	0 -5 0 10 0 0 0 0
lead=that put	0 0 0 12 -10 0 -2 0
lead=that raise	0 -1 0 -2 2 9 -4 0
lead=that return	0 13 0 0 -9 0 0 0
lead=that say	0 0 0 -2 11 0 0 0
lead=that sell	7 0 0 -2 0 0 0 0
lead=that stay	9 0 -8 7 0 -14 -2 -1
lead=that suspend	10 0 0 0 -1 0 0 0
lead=that target	-1 6 0 -1 -13 0 17 0
lead=that threaten	0 0 0 -7 4 0 0 0
lead=that up	0 -8 0 7 0 5 -6 0
lead=the	3 -31 0 -20 49 0 -33 3
lead=the apply	1 4 0 0 -6 0 0 0
lead=the be	7 0 0 -10 4 2 -1 0
lead=the bear	10 -9 6 0 -7 0 0 0
lead=the begin	0 -2 0 -10 11 -5 4 0
lead=the charge	0 -9 0 0 11 0 0 0
lead=the come	0 -2 0 -2 8 -3 6 0
lead=the down	-1 -10 9 0 -6 0 5 0
lead=the end	0 5 0 9 -8 0 0 0
lead=the fall	0 0 11 0 -15 5 0 0
lead=the future	0 -5 0 2 9 0 0 0
lead=the gerund	0 9 0 0 -6 0 0 0
lead=the go	0 -4 0 0 12 0 0 0
lead=the impose	0 3 -4 0 23 -5 -23 -1
lead=the modal	0 0 4 -11 -5 10 0 0
lead=the modal-not	0 0 0 0 -3 0 0 7
lead=the participle	0 0 7 0 0 0 -3 0
lead=the past	-6 -15 0 -5 17 4 0 -1
lead=the perfect	-1 0 0 -2 22 0 -4 0
lead=the prepare	0 0 0 6 -5 0 0 0
lead=the present	15 6 0 5 -7 -3 -18 -4
lead=the propose	0 -3 0 8 3 0 0 0
lead=the put	0 8 0 0 -5 0 0 0
lead=the return	0 0 7 0 -6 0 0 0
lead=the run	0 -4 0 0 10 0 0 0
lead=the say	-9 14 -1 -7 -3 10 0 -1
lead=the sell	0 2 0 0 -8 5 0 0
lead=the sit	0 0 0 0 -2 0 0 7
lead=the stay	8 -3 -3 -19 7 0 -5 3
lead=the target	0 -13 0 0 19 0 -5 0
lead=the up	0 11 0 0 -5 0 0 0
lead=the warn	-1 3 0 -8 0 6 1 0
lead=the win	0 0 8 0 -6 0 0 0
lead=their	0 -8 0 0 16 0 0 0
lead=then	-3 22 0 0 -10 0 -6 0
lead=then begin	0 11 0 0 -4 0 0 0
lead=then impose	0 8 0 0 -6 0 0 0
lead=then past	0 -10 0 0 16 0 0 0
lead=then present	0 16 0 0 -10 0 0 0
lead=then stay	0 11 0 0 -8 0 0 0
lead=there	0 0 0 -5 0 7 0 0
lead=there be	1 -5 0 -2 12 0 0 0
lead=there present	2 -2 0 0 -2 8 0 0
lead=there stay	1 -5 0 -2 12 0 0 0
lead=they	-2 -3 -1 0 23 0 -4 0
lead=they bear	0 -10 0 0 13 0 0 0
lead=they begin	0 9 0 0 -6 0 0 0
lead=they future	0 6 0 0 -1 0 0 0
lead=they past	0 -2 0 0 12 0 0 0
lead=they pay	0 -8 0 0 9 0 0 0
lead=they say	0 9 0 0 -5 0 0 0
lead=they up	0 9 0 0 -6 0 0 0
lead=they'd	0 12 0 0 -11 0 0 0
lead=thirty	0 8 0 0 -5 0 0 0
lead=thirty be	0 11 0 0 -10 0 0 0
lead=thirty stay	0 11 0 0 -10 0 0 0
lead=this	0 -4 0 0 13 0 0 0
lead=treasury	0 0 0 11 0 0 -1 0
lead=treasury past	0 0 0 -1 7 0 0 0
lead=treasury say	0 0 0 12 -2 0 0 0
lead=trump	0 -8 0 18 -9 0 3 0
lead=trump past	0 0 0 12 -8 0 0 0
lead=trump present	0 0 0 6 -3 0 0 0
lead=trump say	0 0 0 16 -7 0 0 0
lead=trump tell	0 0 0 6 -4 0 0 0
lead=turkey	0 0 0 6 -3 0 0 0
lead=unless	-4 16 -7 1 -3 0 -8 -1
lead=unless agree	0 12 0 0 -8 0 0 0
lead=unless end	0 -1 0 7 -1 0 0 0
lead=unless impose	0 8 0 10 -11 0 -4 0
lead=unless present	0 8 0 15 -15 0 -6 0
lead=unless stay	0 -4 0 0 8 0 0 0
lead=until	0 -13 0 -6 33 0 -1 0
lead=until present	0 -5 0 0 15 0 0 0
lead=washington	2 0 0 6 -3 0 0 0
lead=we	0 -4 0 -6 20 0 -11 0
lead=we impose	0 -4 0 0 13 0 0 0
lead=we past	0 -4 0 0 14 0 0 0
lead=we present	0 0 0 0 9 0 0 0
lead=were	0 13 0 0 -15 0 0 5
lead=were be	0 13 0 0 -15 0 0 5
lead=were past	0 13 0 0 -15 0 0 5
lead=were stay	0 13 0 0 -15 0 0 5
lead=what	-12 -1 -10 -19 29 -11 8 -8
lead=what be	0 -6 0 0 0 0 11 0
lead=what begin	0 -10 0 0 0 0 11 0
lead=what bring	0 11 0 0 -11 0 0 0
lead=what come	0 -6 0 0 -1 0 11 0
lead=what down	0 4 0 0 -11 0 11 0
lead=what future	0 0 0 0 -12 0 12 0
lead=what impose	0 7 0 0 0 0 0 0
lead=what modal	0 9 0 0 -1 0 0 0
lead=what other	0 0 0 0 -3 0 6 0
lead=what present	0 -16 0 -1 3 0 16 0
lead=what say	0 0 0 0 -7 0 12 0
lead=what stay	0 -7 0 0 0 0 11 0
lead=when	-3 1 -3 1 10 -1 -5 0
lead=when be	0 13 0 0 -9 0 0 0
lead=when begin	0 -7 0 0 15 0 0 0
lead=when past	0 8 0 0 -7 0 0 0
lead=when present	0 0 0 0 14 0 0 0
lead=when say	0 5 0 2 -6 0 0 0
lead=when stay	0 9 0 0 -6 0 0 0
lead=where	-1 2 0 -12 7 0 -3 0
lead=where be	0 8 0 -1 -4 1 0 0
lead=where stay	0 6 0 -2 -1 1 0 0
lead=whether	0 0 0 0 6 0 0 0
lead=which	-7 4 2 -3 -1 8 1 -6
lead=which ask	0 8 0 6 -15 0 0 0
lead=which be	0 -17 0 0 8 6 0 0
lead=which begin	0 6 0 1 -2 0 -1 0
lead=which come	0 8 0 0 -2 0 0 0
lead=which down	0 16 0 -1 -5 0 0 0
lead=which go	0 0 0 8 -9 0 0 0
lead=which hold	0 9 0 0 -8 0 0 0
lead=which impose	-3 6 0 4 -14 0 14 0
lead=which modal	0 0 0 0 10 0 -2 0
lead=which past	0 21 3 -3 -18 0 0 0
lead=which perfect	0 5 0 8 -19 0 7 0
lead=which pluperfect	0 -1 0 0 11 0 0 0
lead=which present	0 -17 -2 3 0 5 7 0
lead=which propose	0 7 0 5 -10 0 0 0
lead=which stay	0 -6 0 0 5 6 0 0
lead=which suspend	0 9 0 0 -7 0 0 0
lead=which target	0 0 0 0 -3 0 6 0
lead=which up	0 0 0 7 -5 0 0 0
lead=who	-6 -9 0 0 24 -3 -15 5
lead=who bear	0 -1 0 0 10 0 0 0
lead=who impose	0 7 2 0 -5 0 0 0
lead=who modal	0 0 0 0 7 0 0 0
lead=who past	0 0 0 0 14 0 0 0
lead=who say	0 0 0 0 6 0 0 0
lead=who target	0 11 0 0 -11 0 0 0
lead=whose	11 0 0 0 -4 0 0 0
lead=whose begin	11 0 0 0 -8 0 0 0
lead=whose down	11 0 0 0 -10 0 0 0
lead=whose present	11 0 0 0 -7 0 0 0
lead=without	0 23 0 -9 -28 10 -1 9
lead=without be	0 7 0 0 -4 0 0 0
lead=without bear	0 12 0 0 -9 0 0 0
lead=without modal	0 5 0 -2 -6 8 0 0
lead=without pay	0 13 0 0 -11 0 0 0
lead=without present	0 14 0 0 -12 0 0 0
lead=without stay	0 7 0 0 -4 0 0 0
lead=without up	0 -9 0 0 12 0 0 0
lead=yet	0 0 0 0 -12 0 0 20
lead=you	0 0 0 0 12 0 0 0
lead=you modal	0 0 0 0 8 0 0 0
lead=—	-1 -4 -5 2 19 -2 -17 -1
lead=— end	0 0 0 0 7 0 0 0
lead=— infinitive	0 0 0 0 8 0 -1 0
lead=•	0 -3 0 0 8 0 0 0
level	-12 41 -6 -7 -5 -12 -10 -37
level+on-lapse	0 16 0 -4 -11 0 -2 0
level+open	-2 13 -9 7 -8 0 -7 -18
main:"	-6 0 -6 7 -7 2 0 7
main:'	0 2 0 0 4 1 -7 0
main:'s	13 3 0 1 -18 0 0 -5
main:,	0 3 3 -3 -13 -7 13 2
main:-	0 7 0 6 -21 0 7 0
main:.	3 5 16 -13 -18 6 3 4
main::	0 10 0 0 -14 0 10 -4
main:;	0 7 11 -1 -18 0 6 -1
main:<agent>	0 10 0 -1 -18 0 6 0
main:<day-ahead>	-15 14 1 3 -6 -3 -13 0
main:<day-gone>	-2 11 0 3 -1 -1 -6 0
main:<day-today>	0 6 0 4 -1 0 -4 0
main:<duty>	-16 15 -22 2 -1 -5 -1 -3
main:<gate>	6 0 0 0 0 0 0 -1
main:<goods>	3 -1 5 18 -33 -14 19 0
main:<level-noun>	0 0 0 -9 7 0 0 -5
main:<level>	-16 -2 0 14 -10 -2 11 -2
main:<money>	0 -2 0 0 12 0 0 0
main:<month-ahead>	-3 0 -5 0 6 -4 2 -1
main:<name>	16 -9 -13 0 -1 3 2 -5
main:<not>	9 -12 -12 -10 0 -2 0 22
main:<number>	-22 16 -1 11 -27 0 16 -2
main:<office>	-1 3 0 0 -13 9 0 8
main:<organisation>	-8 -14 2 0 8 3 -5 0
main:<person>	-8 -10 -11 11 0 0 0 12
main:<quality>	0 -4 0 7 -18 0 8 7
main:<seat>	0 -7 0 0 -15 -6 11 15
main:<sender>	6 -13 7 -12 -19 19 7 0
main:<span>	-2 -6 12 0 0 0 0 0
main:<taker>	2 -15 15 -3 0 0 -1 0
main:<v-bear>	-7 0 4 0 0 5 -5 -2
main:<v-begin>	0 -5 -7 0 8 0 1 -8
main:<v-deny>	0 -8 0 0 6 1 0 0
main:<v-down>	0 1 20 -2 -12 0 0 -4
main:<v-end>	0 -14 21 -12 7 0 0 -9
main:<v-impose>	-24 12 10 0 -12 0 1 -6
main:<v-propose>	0 -13 0 4 8 -9 0 -7
main:<v-return>	-4 6 -11 -21 16 0 -4 -2
main:<v-say>	2 -16 5 2 -8 3 -7 12
main:<v-sell>	9 0 -1 -5 -10 2 4 0
main:<v-suspend>	0 -4 0 -1 15 0 0 0
main:<v-target>	-9 3 0 0 0 -4 4 -3
main:<v-threaten>	-1 -11 -7 2 4 10 -2 -4
main:<v-up>	0 -4 0 7 7 0 -10 -4
main:?	-3 35 -2 0 -20 -3 -2 0
main:_	0 -7 0 0 11 0 0 0
main:a	-17 -4 13 -10 -8 0 16 2
main:add	0 0 0 -4 0 6 2 0
main:additional	0 7 0 0 -6 0 0 0
main:after	0 9 0 0 -4 0 0 0
main:again	0 30 0 -13 -20 0 -6 5
main:all	0 15 0 0 -8 0 0 0
main:an	0 -5 0 6 2 0 -3 1
main:and	0 18 0 -8 -13 0 0 -4
main:any	10 0 0 2 -11 0 0 0
main:apply	0 17 0 0 -10 0 0 0
main:as	4 -5 0 15 -10 -2 0 0
main:at	3 -9 11 0 -10 -4 14 0
main:back	0 6 0 -28 7 0 -4 -2
main:be	6 11 -14 9 -26 0 -7 6
main:before	0 0 0 -2 -4 6 0 0
main:begin	0 -11 0 0 11 0 0 0
main:both	0 0 -1 -10 13 4 -1 0
main:broker	3 -3 14 0 -11 0 0 0
main:but	9 -5 0 0 0 0 0 0
main:by	-2 0 12 -18 1 0 -4 0
main:cease	0 11 0 0 -8 0 0 0
main:change	0 -1 0 0 7 0 0 0
main:charge	0 4 0 6 -4 0 0 0
main:close	0 -2 0 4 -8 12 0 0
main:collect	0 -6 0 0 8 0 0 0
main:control	6 -2 0 0 -1 0 0 0
main:cotton	0 -1 6 0 -7 0 5 0
main:could	1 -14 6 -2 13 -7 -6 0
main:countermeasure	0 0 0 0 -5 0 9 0
main:date	3 8 0 0 -14 0 1 0
main:day	1 4 0 2 -10 0 0 0
main:decree	0 11 0 0 -10 0 0 0
main:did	0 0 0 0 -2 0 7 0
main:do	0 -7 1 0 2 0 0 0
main:doe	0 -3 0 0 0 0 0 9
main:down	0 0 0 0 -5 0 0 7
main:drawer	10 0 0 0 -4 0 0 0
main:due	0 10 0 0 -8 0 -1 0
main:duty	-6 23 -12 15 -21 -1 -2 -8
main:earth	15 -2 0 0 -8 0 0 0
main:end	0 -12 0 -4 9 3 3 0
main:export	11 -1 0 0 -4 0 0 0
main:extend	0 -2 0 0 7 0 0 0
main:extension	0 0 0 0 8 0 0 0
main:fall	0 7 0 -1 -2 0 0 0
main:fee	0 -2 0 0 0 7 0 0
main:follow	0 -6 0 11 -7 0 5 0
main:for	0 -18 -10 9 -3 0 16 0
main:former	0 0 0 0 8 0 0 0
main:four	0 8 0 0 -5 0 0 0
main:from	1 22 -6 0 -13 0 -2 0
main:full	0 6 5 0 -10 0 0 0
main:further	0 6 1 0 -3 0 0 0
main:given	0 8 0 0 -6 0 0 0
main:go	-2 -3 -1 0 18 -5 -7 0
main:good	0 -24 3 0 25 0 0 0
main:had	0 7 0 0 -9 0 0 0
main:happen	0 -10 0 0 16 0 0 0
main:has	-1 -16 -13 4 5 -12 7 5
main:have	0 -3 12 0 2 0 -5 0
main:he	0 0 2 0 9 -11 -2 -10
main:his	0 -7 0 14 -11 0 0 9
main:i	4 0 14 -3 -15 -1 4 0
main:if	0 6 0 0 -3 0 0 0
main:importer	0 -7 0 0 11 0 0 0
main:in	5 0 7 -13 -18 5 7 4
main:into	0 4 0 9 -12 0 0 0
main:is	0 1 -11 -7 3 0 1 0
main:it	2 6 -23 -8 11 -17 0 -4
main:its	-4 0 -3 -3 15 0 -4 -1
main:job	0 -3 0 0 -4 12 0 0
main:jump	0 5 3 0 -9 0 0 0
main:keep	0 -1 0 0 8 0 0 0
main:know	6 0 0 0 -3 0 0 0
main:last	0 9 0 -5 0 0 0 0
main:law	0 6 0 8 -11 0 0 0
main:level	0 13 0 0 -2 0 0 0
main:lose	0 -5 4 -1 6 0 0 0
main:make	0 -4 0 0 1 0 6 0
main:maker	0 0 0 0 0 6 0 0
main:may	3 0 -3 1 -16 7 0 2
main:me	0 0 0 0 -3 0 0 11
main:member	0 0 0 0 -7 0 0 11
main:ministry	7 0 0 0 -4 0 0 0
main:morning	0 10 0 -2 0 0 0 0
main:much	3 1 0 1 -9 0 0 0
main:my	0 -1 9 0 0 0 0 0
main:name	0 0 0 3 -8 0 0 4
main:neither	0 -5 0 0 9 0 0 0
main:new	0 -8 0 9 0 0 0 0
main:no	1 0 0 0 -13 0 -3 17
main:nobody	0 -5 0 0 14 0 0 0
main:of	14 1 7 -22 -32 1 25 3
main:off	6 -3 0 -2 -1 0 6 0
main:offer	0 0 0 0 10 0 0 0
main:old	0 -1 0 -7 17 0 0 0
main:on	0 3 0 24 -25 -2 4 -2
main:once	2 13 0 -1 -12 0 -2 0
main:one	5 -21 2 0 -1 0 8 0
main:only	0 0 0 -4 0 0 6 0
main:or	0 -16 0 0 11 0 7 0
main:other	0 0 0 13 0 0 -2 0
main:our	-1 -3 0 -3 -7 2 10 7
main:paper	0 -4 0 0 8 0 0 0
main:pay	0 14 0 0 -8 0 0 0
main:people	0 -7 0 0 7 0 0 0
main:point	1 0 3 0 -11 0 0 0
main:price	2 -7 8 0 0 0 0 0
main:put	0 6 3 -3 -4 1 -6 0
main:question	0 8 0 0 -3 0 0 0
main:raise	0 0 0 6 -4 0 0 0
main:rare	15 -2 0 0 -8 0 0 0
main:reach	0 -4 0 7 -6 0 5 0
main:resume	0 13 0 0 -11 0 0 0
main:return	0 0 -6 -13 20 0 0 0
main:right	0 10 0 0 -11 0 1 0
main:rule	0 -8 0 0 6 1 0 0
main:same	2 11 0 0 -9 0 -1 0
main:say	1 -4 -2 11 -2 -18 -1 6
main:send	0 -1 0 0 6 0 0 0
main:set	0 13 0 0 -8 0 0 0
main:shall	0 11 0 -1 -4 0 0 0
main:share	0 -2 17 0 -9 0 0 0
main:ship	0 6 0 0 -14 0 7 0
main:since	0 -3 0 -3 11 0 0 0
main:so	0 2 16 -14 -15 0 0 6
main:stay	0 -5 0 0 10 0 0 0
main:stop	0 -10 3 0 7 0 0 0
main:surcharge	0 -7 0 0 13 0 0 0
main:suspend	0 6 0 0 -1 0 0 0
main:table	3 8 0 0 -10 0 0 0
main:take	0 -13 0 0 0 5 4 0
main:talk	0 0 0 4 -7 0 0 9
main:tariff	0 -3 0 -7 17 0 -4 0
main:tax	0 12 0 -5 0 0 -4 0
main:tea	0 9 0 0 -2 0 0 0
main:tell	-2 -10 12 0 -5 0 -9 13
main:th	0 -1 0 8 -1 0 0 0
main:than	0 -2 0 0 10 0 0 0
main:that	-11 12 -8 0 -12 0 2 4
main:the	10 5 9 0 -20 3 -4 6
main:their	0 -11 0 -2 4 0 10 0
main:them	0 12 0 13 -23 0 0 0
main:then	0 -7 0 0 9 0 3 0
main:there	1 -18 0 0 -5 0 -2 17
main:they	1 9 -4 -4 -1 -2 2 -1
main:third	0 2 0 0 -11 3 5 0
main:those	1 -5 0 0 8 0 0 0
main:threaten	0 -10 0 3 0 0 4 0
main:three	2 0 0 0 -8 6 0 0
main:time	10 -3 0 0 0 0 0 0
main:to	2 -14 -6 5 9 0 -2 -6
main:too	0 -3 0 12 -2 0 0 0
main:truce	0 0 0 0 -2 0 0 8
main:turn	5 -1 0 8 -11 0 0 0
main:two	0 -10 6 0 0 2 0 0
main:under	0 -4 0 6 -1 3 0 0
main:until	0 -9 0 0 16 0 0 0
main:up	-1 0 0 0 6 0 -1 0
main:very	0 6 0 0 -4 0 0 0
main:warn	0 -1 -4 -3 9 12 -17 -2
main:was	0 -6 0 5 10 0 -3 0
main:what	0 0 0 -7 4 -2 7 0
main:wheat	0 -8 0 4 -4 0 8 0
main:which	0 -11 0 0 21 0 -2 0
main:who	0 -8 0 0 4 0 0 8
main:why	0 -3 0 0 7 0 0 0
main:will	0 5 0 12 -32 2 1 8
main:wine	0 2 0 1 -7 0 0 0
main:without	0 0 0 0 -2 0 8 0
main:work	0 0 0 0 6 0 0 0
main:would	1 1 0 4 -16 4 3 -5
main:write	0 0 6 0 -5 0 1 0
main:year	0 -13 0 0 10 2 0 0
main:you	0 6 0 0 0 0 0 0
markets	0 -20 47 -25 -10 -14 -12 1
markets a:<duty>	0 0 8 0 -5 0 0 0
markets a:<goods>	0 -7 10 -6 7 0 -4 0
markets a:<level>	0 -6 1 0 3 0 0 0
markets a:<name>	2 0 10 0 -5 0 0 0
markets a:<quality>	0 0 0 -2 6 0 0 0
markets a:<v-bear>	0 2 5 0 -8 0 0 0
markets a:<v-down>	1 -8 30 0 -24 0 0 0
markets a:<v-impose>	0 -3 14 0 -7 0 0 0
markets b:<goods>	2 0 6 0 -12 0 5 0
markets b:<sender>	0 0 9 0 -3 0 0 0
markets b:<v-bear>	0 0 12 0 -6 0 0 0
markets b:<v-end>	0 0 6 0 -10 0 5 0
markets b:<v-propose>	0 0 9 0 -7 0 0 0
markets c0=bear	0 0 12 0 -4 0 0 0
markets c0=propose	0 0 9 0 -7 0 0 0
markets c1=bear	0 0 12 0 -4 0 0 0
markets c1=propose	0 0 9 0 -7 0 0 0
markets c1=stay	0 -2 0 0 6 0 0 0
markets condition	0 -22 31 -12 2 -5 -13 -4
markets duty	0 -1 18 -10 -1 0 0 0
markets gone	0 0 6 0 -2 0 0 0
markets l1=<begin>	0 0 11 -2 0 0 -2 0
markets l1=<goods>	2 0 7 0 -7 0 0 0
markets l1=it	0 0 0 0 6 0 0 0
markets l1=its	0 0 0 -1 8 0 0 0
markets l1=the	0 0 21 -1 -9 0 0 0
markets l2=,	0 0 8 0 -15 0 0 9
markets l2=<begin>	0 -4 23 -5 -1 0 -4 0
markets l3=,	0 0 7 0 -3 0 0 0
markets l3=<begin>	0 -6 22 -8 0 0 -5 -1
markets l3=<v-say>	0 0 0 0 0 0 0 9
markets l4=<begin>	0 -7 21 -8 1 0 -6 -1
markets l=<begin> <begin>	0 0 11 -2 0 0 -2 0
markets l=<begin> the	0 0 11 0 -6 0 0 0
markets lead=,	5 -1 24 0 -28 -3 -5 7
markets lead=:	0 0 4 0 -9 0 5 0
markets lead=if	0 0 0 -2 9 0 0 0
markets lead=the	0 0 9 0 -2 0 0 0
markets level	0 -4 0 0 9 0 0 0
markets next=,	6 -8 25 -9 -16 0 0 0
markets next=:	0 -2 0 0 8 0 0 0
markets open	0 -6 40 -11 -14 -6 -15 -5
markets pc0=say	0 0 0 0 0 0 0 9
markets pc0=stay	0 2 7 0 -10 0 0 0
markets pc1=say	0 0 0 0 0 0 0 9
markets pc1=stay	0 2 7 0 -10 0 0 0
markets pt0=past	0 0 0 0 6 0 0 0
markets pt0=past-passive	0 0 0 0 8 0 0 0
markets pt0=perfect	0 1 0 0 -8 0 0 10
markets pt0=present	1 0 15 0 -12 0 0 0
markets pt1=past	0 0 0 0 6 0 0 0
markets pt1=present	1 0 15 0 -12 0 0 0
markets r1=,	0 0 0 0 0 0 6 0
markets r1=of	0 -8 12 0 0 0 0 0
markets r1=would	0 0 10 0 -3 0 0 0
markets r2=<goods>	0 -4 6 0 0 0 0 0
markets r2=<name>	3 0 0 0 -8 0 5 0
markets r2=<quality>	0 0 0 -1 7 0 0 0
markets r2=<v-down>	0 0 20 0 -14 0 0 0
markets r2=at	0 0 0 0 8 0 0 0
markets r2=the	0 -5 20 0 -10 0 0 0
markets r3=,	0 0 8 0 -1 0 0 0
markets r3=.	0 1 6 0 -6 0 0 0
markets r3=<goods>	0 0 0 -2 9 0 0 0
markets r3=and	2 0 6 0 -8 0 0 0
markets r3=to	0 0 1 0 -11 0 0 10
markets r4=.	0 0 0 0 10 0 0 0
markets r4=<end>	0 0 5 0 -8 0 3 0
markets r4=<v-impose>	0 0 6 0 -1 0 0 0
markets r4=to	0 0 8 0 -5 0 0 0
markets t0=modal	0 0 9 0 -6 0 0 0
markets t0=present	0 -6 16 0 -2 0 0 0
markets t1=modal	0 0 9 0 -6 0 0 0
markets t1=present	0 -6 11 0 0 0 0 0
markets verbless	0 -6 -8 -7 24 0 0 0
markets=futures	2 -1 15 0 -14 0 0 0
markets=market	0 -2 0 -4 7 0 0 0
markets=peso	0 0 8 0 -6 0 0 0
markets=shares	0 -2 13 0 -7 0 0 0
markets=won	0 0 4 0 -4 0 0 9
on-lapse	-5 19 0 -10 0 0 -15 -5
on-lapse+open	0 -2 0 0 -1 7 -2 0
open	-7 -15 -8 0 25 -8 6 -4
rule:controls	14 -2 0 -3 0 0 -7 0
rule:controls duty	13 0 0 0 -8 0 -1 0
rule:controls level	10 -2 0 0 -4 0 0 0
rule:controls open	10 0 0 -6 3 0 -4 0
rule:duties return	0 47 3 -30 -22 0 -23 -6
rule:duties return condition	0 22 0 -21 -2 0 -9 -2
rule:duties return duty	0 46 3 -30 -22 0 -23 -6
rule:duties return gone	0 -16 0 0 22 0 0 0
rule:duties return level	0 15 7 -10 -4 1 -15 0
rule:duties return on-lapse	0 -2 0 -2 7 0 0 0
rule:duties return open	0 20 0 -18 0 0 -17 -1
rule:new duties	0 -7 -10 30 -7 -3 -4 -11
rule:new duties condition	-4 0 0 7 -1 0 0 -1
rule:new duties duty	0 -7 -10 30 -7 -3 -4 -11
rule:new duties gone	0 -6 0 0 4 0 0 0
rule:new duties level	0 -22 -1 9 7 0 0 0
rule:new duties on-lapse	0 -5 1 6 0 0 0 0
rule:new duties open	0 -20 -4 34 -18 0 0 -7
rule:retaliation	-2 -16 0 -11 -1 0 26 0
rule:retaliation condition	0 -1 0 -1 0 0 6 0
rule:retaliation duty	0 -4 0 -3 0 0 10 0
rule:retaliation open	0 -8 0 -8 -7 0 25 0
rule:talks fail	0 0 0 0 -9 0 0 12
short	-62 0 -59 -51 124 -83 -73 -82
t=future	-20 0 -8 -4 20 -17 0 0
t=future condition	0 15 4 12 -33 0 -4 9
t=future duty	0 4 -9 0 1 -5 3 -6
t=future gone	0 2 0 7 -7 0 0 0
t=future level	-3 11 -4 8 -4 -3 -7 0
t=future open	-16 5 -4 0 6 -13 2 2
t=future-not	-1 -11 -1 -12 17 1 -5 8
t=future-not condition	0 -2 0 0 10 2 0 0
t=future-not duty	0 -3 0 -3 6 4 0 0
t=future-not open	0 -7 0 -9 25 1 -2 0
t=gerund	0 6 0 -29 17 -11 0 -5
t=gerund condition	0 -3 4 -3 6 0 0 0
t=gerund duty	0 2 0 -15 14 0 -3 0
t=gerund level	0 4 0 -10 5 0 0 0
t=gerund open	0 0 -2 -16 21 -3 -2 0
t=infinitive	7 -5 12 -3 -8 -6 2 10
t=infinitive condition	0 -8 1 -16 15 -8 0 0
t=infinitive duty	-7 -5 8 0 2 2 -6 2
t=infinitive level	0 -20 0 0 12 0 0 0
t=infinitive open	8 3 19 0 -30 0 0 15
t=modal	-1 -3 10 -1 0 6 -6 0
t=modal condition	3 -18 0 4 14 0 -7 -4
t=modal duty	0 0 11 2 -13 0 5 -4
t=modal gone	0 -20 7 -12 26 -4 0 -1
t=modal level	0 9 1 -1 -10 0 -1 -5
t=modal on-lapse	0 -8 0 0 10 0 0 0
t=modal open	-2 5 11 -5 -12 13 0 1
t=modal-not	0 0 -1 2 -12 -5 14 1
t=modal-not duty	0 0 0 4 -7 0 0 6
t=modal-not level	0 3 0 4 -9 0 0 0
t=modal-not open	1 0 0 0 -14 -4 15 2
t=participle	-10 4 3 4 9 -1 -16 -11
t=participle condition	-3 7 1 5 -3 -1 -4 0
t=participle duty	0 0 -5 -2 8 0 0 0
t=participle gone	0 3 5 0 -6 0 0 0
t=participle level	0 1 -2 0 10 0 -4 0
t=participle on-lapse	0 14 0 0 -11 0 0 0
t=participle open	-3 11 1 14 -15 0 -5 -2
t=past	-5 -8 -22 -5 50 -21 -16 -10
t=past condition	1 0 -4 6 -6 1 -10 8
t=past duty	2 -5 2 0 -2 -7 10 0
t=past gone	6 6 -3 0 -2 -4 -4 2
t=past level	4 0 -8 26 -17 -3 0 -5
t=past open	4 7 0 0 -5 -5 0 0
t=past-not	0 -17 0 5 12 0 0 0
t=past-not condition	0 -7 0 2 1 0 0 0
t=past-not duty	0 -7 0 -1 15 0 0 0
t=past-not level	0 -6 0 -1 14 0 0 0
t=past-not open	0 -5 0 7 0 0 0 0
t=perfect	3 -30 -11 3 0 -1 19 2
t=perfect condition	-3 -7 0 -3 3 0 2 3
t=perfect duty	0 -4 -9 10 -9 -3 11 0
t=perfect level	-7 -5 -4 5 -2 -1 15 0
t=perfect on-lapse	0 9 0 0 -7 4 0 0
t=perfect open	13 -12 0 11 -29 1 15 0
t=perfect-not	0 -6 0 -1 27 0 -4 0
t=perfect-not open	0 0 0 0 11 0 0 0
t=pluperfect	-16 -14 -9 -13 49 -9 -14 0
t=pluperfect duty	0 -1 0 0 13 0 0 0
t=pluperfect level	0 0 0 0 9 0 0 0
t=pluperfect open	0 4 0 -4 2 0 -9 4
t=present	-17 9 -8 -14 45 -18 -19 -35
t=present condition	-8 20 17 -1 -26 0 3 0
t=present duty	0 8 0 17 -15 0 -3 0
t=present gone	-2 0 2 8 0 0 -2 0
t=present if-back	0 0 0 0 -9 10 0 0
t=present level	-4 12 1 4 -9 0 -1 -12
t=present on-lapse	-8 23 3 -5 -8 0 -3 -6
t=present open	9 -7 0 7 -16 3 15 5
t=present-not	0 1 -2 11 -8 0 0 0
t=present-not condition	2 3 0 3 -11 2 -7 0
t=present-not gone	0 0 0 5 -7 0 0 0
t=present-not on-lapse	0 11 0 0 -4 0 0 0
t=present-not open	-4 -5 0 10 1 3 -10 -3
talks	-22 -6 -13 -10 33 1 -29 20
talks a:<day-ahead>	0 0 -1 1 7 0 -1 -1
talks a:<day-gone>	0 7 0 5 -9 0 0 0
talks a:<day-gone> .	0 0 0 7 -6 0 0 0
talks a:<goods>	0 -4 0 -8 8 0 0 8
talks a:<level>	0 11 0 0 -11 2 0 0
talks a:<month-ahead>	0 -7 0 0 13 0 0 0
talks a:<name>	-1 0 -1 8 -4 -1 -5 14
talks a:<name> and	0 0 0 0 -8 0 0 14
talks a:<not>	0 -7 0 0 11 0 0 -3
talks a:<number>	0 -13 0 0 22 0 0 0
talks a:<seat>	0 0 0 0 0 0 0 8
talks a:<v-begin>	0 -7 0 -6 14 3 0 0
talks a:<v-down>	0 0 0 0 13 0 0 0
talks a:<v-end>	0 10 0 -8 -7 4 -1 -4
talks a:<v-impose>	0 9 -2 -9 4 2 -3 -1
talks a:<v-stay>	0 0 0 0 13 -1 0 0
talks a:<v-up>	0 -8 0 -4 11 4 0 0
talks b:<agent>	0 0 0 0 7 0 0 0
talks b:<day-ahead>	0 0 0 0 -2 6 0 0
talks b:<day-gone>	0 0 0 0 6 0 0 0
talks b:<duty>	0 0 0 0 -19 4 -2 20
talks b:<goods>	0 -2 0 0 0 0 0 13
talks b:<name>	0 0 0 -12 18 0 -3 0
talks b:<name> 's	0 0 0 0 6 0 0 0
talks b:<name> would	0 6 0 0 -4 0 0 0
talks b:<not>	0 0 0 3 -14 11 0 9
talks b:<organisation>	0 -4 0 0 9 0 0 0
talks b:<person>	0 -2 0 -5 8 0 0 4
talks b:<seat>	0 0 0 0 6 0 0 0
talks b:<v-bear>	0 -5 0 0 12 0 0 0
talks b:<v-down>	2 2 0 0 -11 0 0 10
talks b:<v-impose>	0 0 0 -15 12 3 -4 -5
talks b:<v-say>	0 0 0 -6 1 2 0 3
talks b:<v-suspend>	0 6 0 0 -3 0 0 0
talks b:<v-threaten>	0 0 0 0 -10 4 0 5
talks c0=bear	0 -3 0 0 8 0 0 0
talks c0=begin	0 0 0 -1 10 0 0 0
talks c0=down	0 3 0 0 -9 0 0 10
talks c0=impose	0 2 0 -12 7 4 -3 -4
talks c0=stay	-2 2 0 0 0 -2 -1 9
talks c1=bear	0 -3 0 0 9 0 0 0
talks c1=down	2 2 0 0 -12 0 0 10
talks c1=impose	0 2 0 -14 8 3 -3 -4
talks c1=stay	-2 2 0 0 0 -2 -1 9
talks condition	0 -1 0 1 -14 15 -8 12
talks ct0=down modal	0 0 0 0 -5 0 0 10
talks ct0=impose future	0 7 0 0 -5 0 0 0
talks ct0=impose present	0 0 0 -1 6 0 0 0
talks ct1=down modal	0 0 0 0 -5 0 0 10
talks ct1=impose future	0 7 0 0 -5 0 0 0
talks ct1=impose present	0 0 0 -1 6 0 0 0
talks duty	0 20 -4 10 -25 0 -6 2
talks gone	0 8 0 0 -11 0 0 4
talks l1='s	0 0 0 0 7 0 0 0
talks l1=<begin>	0 7 0 0 -4 0 0 0
talks l1=<duty>	0 0 0 -6 -13 4 0 15
talks l1=<not>	0 0 0 13 -10 0 0 0
talks l1=a	0 -14 0 0 12 2 0 0
talks l1=an	0 -7 0 0 15 0 0 0
talks l1=no	0 0 0 13 -11 0 0 1
talks l1=own	0 6 0 0 -5 0 0 0
talks l1=tariff	0 0 0 -6 -13 4 0 15
talks l1=the	0 7 0 -10 -7 0 -4 17
talks l1=third	0 0 0 0 6 0 0 0
talks l1=trade	0 0 0 0 10 0 0 0
talks l2='s	0 -8 0 0 10 0 0 0
talks l2=,	0 -7 0 0 10 0 0 0
talks l2=<begin>	0 -7 -3 2 16 -1 -4 1
talks l2=<name>	0 0 0 0 7 0 0 0
talks l2=<v-impose>	0 0 0 0 9 0 0 0
talks l2=had	0 15 0 0 -14 0 0 0
talks l2=if	0 0 4 2 -14 5 -2 0
talks l2=its	0 6 0 0 -5 0 0 0
talks l2=the	0 -7 0 0 0 3 0 11
talks l2=there	0 8 0 0 -4 0 0 0
talks l2=under	0 -6 0 0 11 0 0 0
talks l3="	0 -2 0 0 -6 5 0 8
talks l3=<level>	0 -9 2 0 5 0 0 0
talks l3=<v-impose>	0 0 0 -1 7 0 0 0
talks l3=at	0 0 0 7 -4 0 0 0
talks l3=in	0 0 0 0 0 6 0 0
talks l3=were	0 10 0 0 -7 0 0 0
talks l3=would	0 0 0 -3 -2 0 0 10
talks l4=,	0 -3 0 0 8 0 0 0
talks l4=<begin>	-4 0 -2 0 0 1 -6 10
talks l4=<name>	0 0 0 0 11 0 0 0
talks l4=<number>	0 0 0 0 -4 6 0 0
talks l4=<v-agree>	0 0 0 0 0 6 0 0
talks l4=<v-end>	0 6 0 0 -5 0 0 0
talks l4=<v-say>	0 0 0 0 6 0 0 0
talks l4=agree	0 0 0 0 0 6 0 0
talks l4=is	0 -4 0 0 8 0 0 0
talks l4=would	0 0 0 7 0 0 0 0
talks l=, the	0 -10 0 0 8 0 0 0
talks l=<begin> <begin>	0 7 0 0 -4 0 0 0
talks l=<begin> the	0 -16 0 -1 18 0 0 5
talks l=if the	0 0 4 0 -10 5 -4 1
talks l=its own	0 6 0 0 -5 0 0 0
talks l=the tariff	0 0 0 -2 -13 5 0 13
talks l=to the	0 4 0 0 -6 0 2 0
talks lead=:	0 0 0 0 10 0 0 0
talks lead=;	0 8 0 0 -5 0 0 0
talks lead=a	0 0 0 12 -3 0 0 0
talks lead=if	0 -1 2 4 -13 9 -4 5
talks lead=that	0 -8 0 -8 13 0 -1 8
talks lead=the	0 -5 0 -7 3 1 -1 13
talks lead=trade	0 0 0 0 -4 0 0 6
talks level	0 23 0 0 -24 3 -5 0
talks lr=no by	0 -9 0 10 0 0 0 0
talks lr=tariff ,	0 0 0 0 -3 6 0 0
talks lr=the .	2 0 0 -5 -3 0 0 11
talks lr=the ;	0 -7 0 0 11 0 0 0
talks lr=the end	0 6 0 0 -13 9 0 0
talks lr=the fail	0 -7 1 0 -1 0 0 6
talks lr=the is	0 3 3 -4 -7 4 0 0
talks lr=the itself	0 -5 0 0 6 0 0 0
talks lr=the on	0 0 0 0 -8 0 0 13
talks next=,	-2 -2 0 0 -2 9 -1 3
talks next=:	0 6 0 0 -1 0 0 0
talks on-lapse	0 -12 0 -7 11 8 -1 0
talks open	-7 -2 0 6 -25 16 -5 25
talks pc0=begin	0 -5 0 0 7 0 0 0
talks pc0=say	0 -6 0 0 0 4 -1 6
talks pc0=stay	0 3 0 1 -8 0 0 2
talks pc0=target	0 0 0 6 -3 0 0 0
talks pc0=threaten	0 0 0 3 -14 6 0 4
talks pc1=begin	0 -5 0 0 8 0 0 0
talks pc1=say	0 -6 0 0 0 4 -1 6
talks pc1=stay	0 3 0 1 -8 0 0 2
talks pc1=threaten	0 0 0 0 -12 6 0 4
talks pct0=say past	0 0 0 0 -1 0 0 8
talks pct0=say present	0 0 0 0 0 6 0 0
talks pct0=stay future	0 5 0 0 -9 0 0 3
talks pct1=say past	0 0 0 0 -1 0 0 8
talks pct1=say present	0 0 0 0 0 6 0 0
talks pct1=stay future	0 5 0 0 -9 0 0 3
talks pt0=future	0 4 0 0 -8 0 0 3
talks pt0=past	0 -9 0 10 -8 0 0 7
talks pt0=present	0 -12 0 -9 12 5 0 0
talks pt1=future	0 4 0 0 -8 0 0 3
talks pt1=past	0 -8 0 8 -6 0 0 7
talks pt1=present	0 -8 0 -8 13 5 0 0
talks pv0=be	0 3 0 1 -9 0 0 2
talks pv0=threaten	0 0 0 7 -5 0 0 0
talks pv1=be	0 3 0 1 -9 0 0 2
talks pvt0=be future	0 5 0 0 -9 0 0 3
talks pvt1=be future	0 5 0 0 -9 0 0 3
talks quoted	0 -3 0 -6 -4 5 0 8
talks r1=.	0 -9 0 -11 0 1 -1 12
talks r1=:	0 9 0 0 -7 0 0 0
talks r1=;	0 -8 0 0 12 0 0 0
talks r1=<v-end>	0 12 -1 -3 -12 6 0 0
talks r1=and	0 6 0 0 -5 0 0 0
talks r1=by	0 -6 0 9 0 0 0 0
talks r1=end	0 5 0 0 -10 9 0 0
talks r1=fail	0 -7 1 0 -1 0 0 6
talks r1=in	0 0 0 -2 0 0 0 8
talks r1=is	0 4 3 -2 -9 3 0 0
talks r1=itself	0 -5 0 0 6 0 0 0
talks r1=lapse	1 8 0 0 -4 0 0 0
talks r1=of	0 -9 0 0 16 0 0 0
talks r1=on	0 0 0 0 -13 0 0 17
talks r1=was	0 0 0 0 6 0 0 0
talks r1=with	0 0 0 0 7 0 -2 0
talks r2=<day-gone>	0 0 0 6 -4 0 0 0
talks r2=<duty>	0 6 0 0 -3 0 0 0
talks r2=<end>	0 -20 0 -15 11 0 -3 11
talks r2=<level>	0 15 0 0 -21 3 0 0
talks r2=<month-ahead>	0 -7 0 0 10 0 0 0
talks r2=<not>	0 -7 0 0 7 0 0 0
talks r2=<quality>	0 0 0 4 -9 0 0 5
talks r2=<seat>	0 0 0 0 -2 0 0 9
talks r2=<v-impose>	0 4 0 0 -7 5 0 0
talks r2=be	0 -4 0 6 0 0 0 0
talks r2=on	0 9 0 0 -4 0 0 0
talks r2=tariff	0 6 0 0 -3 0 0 0
talks r3=.	0 8 0 13 -14 0 -3 3
talks r3=<day-gone>	0 7 0 0 -6 0 0 0
talks r3=<duty>	0 -6 0 3 2 0 0 0
talks r3=<end>	0 -28 0 -15 18 6 -8 8
talks r3=<level>	0 19 0 0 -15 0 0 0
talks r3=<v-begin>	0 2 0 0 -4 6 0 0
talks r3=<v-impose>	0 0 0 0 6 0 0 0
talks r3=<v-up>	0 3 0 0 -6 6 0 0
talks r3=between	0 0 0 0 -9 0 0 9
talks r3=duty	0 -6 0 0 9 0 0 0
talks r3=go	0 3 0 0 -6 6 0 0
talks r3=in	0 0 0 0 6 0 0 0
talks r3=it	0 -3 0 7 0 0 0 0
talks r3=the	0 -7 0 0 11 0 0 0
talks r3=will	0 0 0 0 -3 6 0 0
talks r3=would	0 9 0 0 -5 0 0 0
talks r4=,	0 -11 0 0 5 0 0 0
talks r4=<end>	0 -14 -3 0 10 2 -18 12
talks r4=<goods>	0 -5 0 -1 17 0 0 0
talks r4=<level-noun>	0 0 0 0 -4 6 0 0
talks r4=<level>	0 12 0 0 -8 0 0 0
talks r4=<name>	0 0 0 0 -10 0 0 14
talks r4=<not>	0 0 0 6 -3 0 0 0
talks r4=<v-begin>	0 -8 0 0 3 5 0 0
talks r4=<v-impose>	0 0 0 0 0 6 0 0
talks r4=<v-up>	0 -6 0 0 9 0 0 0
talks r4=agreement	0 0 0 0 -6 0 0 6
talks r4=go	0 -7 0 0 9 0 0 0
talks r4=it	0 -6 0 0 8 0 0 0
talks r4=would	0 -7 0 3 4 0 0 0
talks r=, and	0 -2 0 0 8 0 0 0
talks r=. <end>	0 -8 0 -11 -1 1 0 12
talks r=by <day-ahead>	0 3 0 5 -9 0 0 0
talks r=end ,	0 9 0 0 -7 0 0 0
talks r=end on	0 6 0 0 -4 0 0 0
talks r=fail ,	0 -7 1 0 -1 0 0 6
talks r=in <seat>	0 0 0 0 -7 0 0 9
talks r=on <day-gone>	0 0 0 7 -6 0 0 0
talks r=on a	0 0 0 0 -5 0 0 6
talks r=on tariff	0 6 0 0 -6 0 0 0
talks t0=modal	0 -4 0 0 -9 0 0 18
talks t0=past	0 16 0 0 -9 1 -1 1
talks t0=present	0 -5 0 -9 35 0 0 0
talks t1=future	0 5 0 0 -6 0 0 1
talks t1=modal	0 -4 0 0 -9 0 0 18
talks t1=past	0 17 0 0 -13 1 0 1
talks t1=present	0 -4 0 -8 34 0 0 0
talks v0=agree	0 0 0 0 0 6 0 0
talks v0=be	-1 3 0 0 0 -1 0 10
talks v0=have	0 14 0 0 -9 0 0 0
talks v0=say	0 0 0 -1 11 0 0 0
talks v1=agree	0 0 0 0 0 6 0 0
talks v1=be	-1 3 0 0 0 -1 0 10
talks v1=have	0 14 0 0 -9 0 0 0
talks v1=say	0 0 0 -1 10 0 0 0
talks verbless	-16 -10 -4 1 9 1 -2 10
talks vt0=agree perfect	0 0 0 0 -3 6 0 0
talks vt0=be modal	0 0 0 2 -6 0 0 2
talks vt0=have past	0 14 0 0 -11 0 0 0
talks vt0=say past	0 0 0 0 7 0 0 0
talks vt1=agree perfect	0 0 0 0 -3 6 0 0
talks vt1=be modal	0 0 0 2 -6 0 0 2
talks vt1=have past	0 14 0 0 -11 0 0 0
talks vt1=say past	0 0 0 0 6 0 0 0
talks=agreement	0 -8 -1 -10 30 0 -3 -1
talks=ceasefire	0 6 0 0 -3 0 0 0
talks=deal	-1 -17 0 7 11 0 -1 0
talks=negotiations	0 0 0 0 -6 5 0 3
talks=round	0 -11 0 1 19 0 0 0
talks=standstill	0 15 0 0 -8 0 0 0
talks=summit	0 0 0 0 -8 0 0 9
talks=table	1 3 0 -3 -8 0 0 3
talks=talk	0 -4 0 -3 22 0 0 0
talks=talks	-8 -24 1 4 -4 -11 0 24
talks=truce	-1 3 -15 -5 19 0 -17 -18
v=add modal	0 0 0 8 -6 0 0 0
v=add past	0 -1 0 0 0 6 0 0
v=agree past	0 0 0 0 6 0 0 0
v=agree perfect	0 0 0 0 0 6 0 0
v=agree present	0 6 0 0 0 0 0 0
v=announce past	0 -3 0 0 6 0 0 0
v=answer future	0 0 0 0 -8 0 9 0
v=answer present	0 0 0 0 11 0 -2 0
v=apply present	0 21 0 -7 -13 0 0 0
v=approve modal	0 0 0 0 9 0 0 0
v=ask modal	0 6 0 0 0 0 0 0
v=ask past	0 14 0 0 -11 0 0 0
v=ask perfect	0 0 0 6 -4 0 0 0
v=ask present	0 -6 0 -1 21 0 0 0
v=be future	-6 6 5 -14 -1 -6 -8 15
v=be modal	-16 4 -11 16 -3 0 -6 -3
v=be past	-23 12 -5 -6 17 -15 -1 -1
v=be past-not	0 -7 0 0 6 0 0 0
v=be perfect	0 -4 0 -5 17 0 0 0
v=be pluperfect	0 0 0 0 9 0 0 0
v=be present	7 11 -19 12 0 0 -16 -33
v=be present-not	0 -3 0 17 -8 0 0 2
v=bear future	0 8 0 0 -4 0 0 0
v=begin pluperfect	0 0 0 0 -4 0 0 6
v=begin present	0 -12 0 -4 20 0 0 0
v=bring future	0 6 0 0 -4 0 0 0
v=bring infinitive	0 -3 0 0 6 0 0 0
v=bring modal	0 13 0 0 -10 0 0 0
v=buy future	0 0 0 0 6 0 0 0
v=buy present	2 -2 1 6 -8 0 0 0
v=call present	0 -3 0 0 7 0 0 0
v=cease future	0 10 0 0 -7 0 0 0
v=charge present	0 8 0 -3 0 0 -2 0
v=collect present	0 -8 0 0 13 0 0 0
v=come future	0 -4 0 -3 17 0 0 0
v=come modal	2 -15 -4 12 0 0 0 0
v=come past	7 -4 -3 4 0 -5 0 0
v=come perfect	0 -3 0 0 9 0 0 0
v=come present	2 5 0 0 -6 0 2 -3
v=cut modal	0 0 0 -2 8 0 0 0
v=declare past	0 0 0 0 -4 0 8 0
v=die present	0 6 0 0 -2 0 0 0
v=end gerund	0 0 0 0 -6 0 8 0
v=end participle	0 9 0 0 -6 0 0 0
v=end present	-1 0 -3 -9 24 -1 -2 0
v=enter participle	0 7 0 0 -7 0 0 0
v=enter present	0 -3 0 0 14 0 0 0
v=expect modal	1 0 13 0 -13 0 0 0
v=expect present	0 -9 12 0 0 0 0 0
v=expire present	0 -12 0 -1 24 0 0 0
v=export present	0 0 0 0 0 9 0 0
v=extend present	0 -1 0 0 10 0 0 0
v=fall modal	0 0 7 0 -5 4 0 0
v=fear present	10 -2 3 2 -17 1 0 0
v=get modal	0 1 0 -3 -2 0 6 0
v=get present	0 -12 0 -3 28 0 0 0
v=go modal	3 4 -1 0 2 -4 -10 0
v=go past	0 4 0 -6 0 0 0 0
v=go present	0 4 0 4 -6 4 -10 0
v=have past	0 1 0 -8 19 0 -3 0
v=have present	-11 1 0 0 16 -9 -2 -7
v=hold infinitive	8 0 0 0 0 0 0 0
v=insist present	0 0 0 0 -7 0 1 6
v=jump present	0 8 0 0 -14 0 3 0
v=keep infinitive	0 0 0 3 -10 0 0 8
v=keep present	0 -16 0 1 5 0 6 0
v=keep present-not	0 0 0 0 -7 10 0 0
v=know modal	0 0 0 0 6 0 0 0
v=know present	0 -4 0 2 0 0 6 0
v=know present-not	7 -2 0 0 0 0 0 0
v=lapse present	0 7 0 8 -10 0 0 0
v=let infinitive	0 -1 0 0 12 0 0 0
v=let present	0 1 0 2 -1 3 -10 0
v=like modal	0 -12 -1 -2 34 0 -4 0
v=like present	0 0 0 0 -9 0 8 0
v=look modal	0 0 0 0 -2 0 10 0
v=lose infinitive	0 -3 20 0 -14 0 0 0
v=lose modal	0 0 0 0 8 0 0 0
v=lose past	0 0 4 9 -9 0 0 0
v=lose present	0 -2 16 0 -6 0 0 0
v=lower future	0 0 0 0 7 0 0 0
v=make participle	0 -1 0 0 10 0 0 0
v=make past	8 2 0 2 -13 0 0 0
v=make present	0 -3 0 0 0 0 6 0
v=meet future	0 0 0 0 9 0 0 0
v=meet gerund	0 -3 0 0 14 0 0 0
v=meet modal	0 -1 0 0 -1 0 6 0
v=meet present	0 -2 0 0 13 0 0 0
v=move present	0 -1 0 0 -11 15 0 0
v=negotiate future	0 0 0 0 -6 0 9 0
v=offer perfect	0 0 0 0 8 0 0 0
v=other future	0 1 0 -3 7 0 0 0
v=other future-not	0 0 0 0 -5 0 0 10
v=other modal	0 2 0 1 0 0 -8 0
v=other past	0 2 -2 -10 17 0 -2 0
v=other pluperfect	0 0 0 0 9 0 0 0
v=other present	15 -1 6 -13 -14 6 8 -6
v=other present-not	0 11 0 -3 -3 0 0 0
v=pay future	0 -1 0 0 9 0 0 0
v=pay gerund	0 0 0 0 8 0 0 0
v=pay modal	0 14 0 0 -6 0 -3 0
v=pay participle	0 0 0 0 0 0 6 0
v=pay perfect	0 0 0 6 0 0 0 0
v=pay present	0 2 0 2 -8 0 4 0
v=promise participle	0 0 0 0 6 0 0 0
v=promise perfect	0 0 0 0 7 0 0 0
v=put infinitive	7 8 0 0 -12 0 0 0
v=put modal	-3 12 0 6 -23 1 -5 7
v=put present	0 -8 4 -10 8 0 0 0
v=raise modal	0 -1 0 -4 0 9 0 0
v=reach modal	0 -3 0 6 0 0 0 0
v=recall present	0 6 0 0 0 0 0 0
v=reckon present	0 -3 0 -2 12 0 0 0
v=resume present	0 8 0 0 -3 0 0 0
v=return infinitive	0 -2 0 0 8 0 0 0
v=return modal	0 6 0 0 -10 5 0 0
v=revive present	0 -3 0 0 8 0 0 0
v=roll present	0 0 5 0 -14 0 10 0
v=rule present	0 -1 0 0 -1 0 10 0
v=run present	0 -10 0 0 19 0 0 0
v=say future	0 0 0 0 -10 0 12 0
v=say modal	0 -1 9 0 0 0 0 0
v=say past	0 -10 -8 2 23 -1 -11 0
v=say perfect	-4 -12 0 15 -14 5 6 0
v=say present	-12 16 -10 2 -8 0 4 -8
v=see infinitive	0 9 0 0 -4 0 0 0
v=see present	0 -4 6 0 0 0 0 0
v=sell modal	9 0 0 0 -1 0 0 0
v=send past	0 0 0 9 -3 0 0 0
v=set present	0 0 0 0 6 0 0 0
v=sign modal	0 0 0 0 7 0 0 0
v=sign participle	0 0 0 0 6 0 0 0
v=sign past	0 0 0 0 8 0 0 0
v=sign present	0 -1 0 0 9 0 0 0
v=sit present	0 -2 0 0 7 0 0 0
v=slap infinitive	0 0 0 0 -4 0 8 0
v=stand past	0 -3 0 0 8 0 0 0
v=stand present	5 0 11 3 -21 0 0 0
v=stay present	0 -11 3 0 0 1 -1 2
v=step present	0 -3 0 0 16 0 0 0
v=stop infinitive	0 0 0 0 7 0 0 0
v=stop modal	1 -10 0 0 -2 13 0 0
v=strike modal	0 0 0 0 -6 0 8 0
v=suspend participle	0 6 0 0 -8 2 0 0
v=take modal	-2 -1 13 3 -7 0 0 0
v=take past	0 -3 0 0 14 0 0 0
v=take present	0 0 0 2 6 0 -3 0
v=tax future	0 0 0 0 -3 0 7 0
v=tax present	1 0 0 -1 -3 0 6 0
v=tell past	-8 -6 0 6 0 -4 0 5
v=tell perfect	0 -4 8 -4 -5 0 3 2
v=tell present	0 -6 0 19 -13 0 0 7
v=think participle	0 0 0 10 -9 0 0 0
v=threaten past	1 0 0 6 0 0 -5 0
v=threaten perfect	5 -10 0 2 0 0 0 0
v=threaten present	0 0 0 -2 15 0 -5 0
v=warn past	-4 0 0 -6 -3 5 6 3
v=warn perfect	12 1 0 0 -8 0 0 0
v=warn present	0 0 0 7 -5 3 -3 0
v=win present	0 11 0 0 -10 0 0 0
v=write gerund	0 0 6 0 0 0 0 0
w:!	0 -3 0 0 16 0 0 0
w:"	-11 0 -23 2 6 0 9 0
w:" .	-6 0 -1 0 -2 -3 12 0
w:" <v-begin>	0 0 0 10 -9 0 0 0
w:" <v-impose>	0 0 0 1 -7 5 0 0
w:" <v-say>	0 0 0 -1 -9 5 1 7
w:" <v-up>	0 0 0 10 -9 0 0 0
w:" _ "	0 -2 0 -5 13 0 0 0
w:" _ <person>	0 -2 0 -5 0 4 -3 7
w:" _ for	0 0 0 0 -5 0 6 0
w:" _ immediately	0 0 0 -3 8 0 0 0
w:" _ say	0 14 0 -6 -3 0 0 0
w:" _ sooner	0 0 0 12 -12 0 0 0
w:" _ the	-1 -2 0 3 -1 3 -2 6
w:" _ was	0 0 0 7 -6 0 0 0
w:" and	0 0 0 0 -2 0 6 0
w:" effective	0 0 0 -3 8 0 0 0
w:" he	0 13 0 0 -4 0 0 0
w:" i	0 0 0 0 8 0 0 0
w:" if	0 0 0 7 -12 2 2 5
w:" it	0 0 0 0 6 0 0 0
w:" on	0 0 0 9 -4 0 0 0
w:" one	0 0 0 0 9 0 0 0
w:" or	0 0 0 11 -11 0 0 0
w:" say	0 0 0 0 -6 0 3 8
w:" the	0 6 0 -4 -1 0 1 0
w:" we	0 -2 0 0 16 0 0 0
w:&	2 -3 0 0 6 0 0 0
w:'	-4 0 0 -9 6 0 6 0
w:' _ ,	0 0 0 0 -1 0 6 0
w:'s	14 15 3 -1 -3 -10 -14 -14
w:'s <agent>	0 11 0 -10 -1 0 -2 7
w:'s <gate>	0 13 0 0 -9 0 0 0
w:'s <level-noun>	0 0 0 9 -8 0 0 0
w:'s <not>	0 -13 0 2 8 0 0 0
w:'s <number>	0 19 0 0 -15 0 0 0
w:'s <organisation>	0 0 0 0 6 0 0 0
w:'s <sender>	0 6 2 0 -13 0 0 0
w:'s <v-buy>	0 0 7 0 -7 0 0 0
w:'s <v-deny>	9 0 0 0 -4 0 0 0
w:'s <v-impose>	0 3 0 4 -12 0 0 0
w:'s <v-propose>	0 -1 0 0 8 0 0 0
w:'s _ ,	0 -4 0 0 14 0 0 0
w:'s _ .	0 9 5 -9 -2 0 -6 0
w:'s _ <number>	0 -1 0 0 7 0 0 0
w:'s _ for	0 8 0 0 -3 0 0 0
w:'s _ minister	0 -4 0 1 -2 0 6 0
w:'s _ of	12 0 0 2 -12 0 0 0
w:'s _ on	4 4 0 -9 0 0 -3 0
w:'s _ tariff	0 0 0 0 7 0 0 0
w:'s _ the	10 -5 0 0 0 0 0 0
w:'s _ to	0 5 0 0 -8 8 0 0
w:'s _ was	0 0 0 9 -8 0 0 0
w:'s _ would	0 16 0 0 -14 0 2 0
w:'s a	0 0 0 0 6 0 0 0
w:'s answer	0 0 0 7 -7 0 0 0
w:'s back	0 3 0 0 -12 9 0 0
w:'s commerce	0 0 0 0 7 0 0 0
w:'s import	0 0 8 0 -5 0 0 0
w:'s in	10 -4 0 0 0 0 0 0
w:'s minister	0 0 0 0 6 0 0 0
w:'s new	6 0 0 0 0 0 0 0
w:'s no	0 -9 0 0 12 0 0 0
w:'s rule	9 0 0 0 -4 0 0 0
w:'s tariff	6 -7 0 1 1 0 0 0
w:'s the	9 -8 0 0 0 0 0 0
w:(	-3 3 1 -16 9 -2 0 0
w:( <level>	0 -1 0 0 10 0 0 0
w:( _ )	0 12 0 -6 0 0 -2 0
w:)	-4 6 0 -17 7 -3 0 0
w:) .	0 -11 0 0 7 0 2 0
w:) :	0 -2 6 0 0 0 0 0
w:) _ the	0 0 6 0 -6 0 0 0
w:*	0 -4 0 0 13 0 0 0
w:,	-2 0 -11 -6 27 -16 -2 -10
w:, "	-7 0 -4 3 0 0 -2 8
w:, <day-ahead>	0 0 0 0 8 0 0 0
w:, <day-gone>	0 0 0 0 10 0 0 0
w:, <day-today>	0 -15 -1 2 23 0 -6 0
w:, <duty>	0 -5 0 7 0 0 0 0
w:, <goods>	0 11 4 -5 -6 -5 0 0
w:, <level-noun>	0 -4 0 0 10 0 0 0
w:, <level>	0 6 0 0 0 0 0 0
w:, <name>	0 8 -4 1 -21 1 15 -5
w:, <not>	0 2 0 0 0 0 -7 7
w:, <number>	-1 9 -3 0 2 -4 0 0
w:, <office>	0 -6 0 0 11 0 0 0
w:, <person>	7 0 -4 0 -11 0 4 5
w:, <quality>	0 0 0 0 -3 0 9 0
w:, <seat>	0 0 0 0 -1 0 9 0
w:, <sender>	0 0 11 0 -3 0 0 0
w:, <v-impose>	-3 -6 0 9 -3 0 5 0
w:, <v-propose>	1 11 -1 -4 -5 0 0 0
w:, <v-say>	11 0 13 0 -4 -11 -26 0
w:, <v-target>	0 0 0 9 -4 0 0 0
w:, <v-threaten>	0 0 1 14 -17 0 0 2
w:, _ 's	0 12 0 0 -1 0 -1 0
w:, _ )	0 0 6 0 -2 0 0 0
w:, _ ,	2 4 -2 -19 0 0 6 0
w:, _ .	-4 0 -3 15 -8 1 0 -2
w:, _ :	0 -12 0 2 13 0 0 0
w:, _ ;	0 0 0 0 7 0 0 0
w:, _ <day-gone>	0 -3 0 1 -4 0 8 0
w:, _ <level>	0 17 0 -8 -1 0 -3 0
w:, _ <name>	0 8 0 0 -1 6 -4 0
w:, _ <number>	0 27 2 9 -29 0 -7 0
w:, _ <office>	6 7 0 0 -18 0 3 1
w:, _ <organisation>	0 2 0 -8 4 0 0 0
w:, _ <person>	1 3 0 12 -22 0 -1 0
w:, _ <quality>	-3 3 0 0 6 0 -5 0
w:, _ <seat>	0 15 0 0 -19 0 0 0
w:, _ <span>	0 -4 0 0 11 0 0 0
w:, _ a	0 0 12 9 -17 0 0 0
w:, _ about	0 0 0 0 -5 0 8 0
w:, _ add	0 0 0 3 -8 6 0 0
w:, _ after	0 -2 0 0 10 0 0 0
w:, _ and	0 -2 0 14 -8 0 0 0
w:, _ at	7 3 0 0 -21 0 12 0
w:, _ be	0 -13 0 4 0 0 5 0
w:, _ been	0 -1 0 -1 6 0 0 0
w:, _ begin	0 0 0 9 -7 0 0 0
w:, _ come	0 -15 0 5 6 2 0 0
w:, _ control	10 0 0 0 -8 0 0 0
w:, _ could	0 0 0 16 -10 0 0 0
w:, _ declare	0 0 0 0 -4 0 8 0
w:, _ doe	0 0 0 0 0 -2 0 9
w:, _ duty	0 10 0 -6 -1 0 0 0
w:, _ earlier	0 0 0 3 -6 1 0 0
w:, _ for	0 -8 0 -1 10 0 0 4
w:, _ from	0 0 0 -7 0 0 5 0
w:, _ go	0 10 0 9 -18 0 0 0
w:, _ had	0 0 0 0 7 0 0 0
w:, _ has	0 0 0 -4 -10 0 7 10
w:, _ have	0 0 6 0 -4 0 0 0
w:, _ he	0 15 0 7 -13 0 -1 0
w:, _ i	0 0 4 -5 -7 7 4 0
w:, _ if	9 -21 0 6 0 0 4 0
w:, _ increase	0 -5 0 0 6 0 0 0
w:, _ is	0 -5 -2 0 4 6 0 0
w:, _ it	0 0 0 -1 0 0 0 6
w:, _ may	0 0 0 8 -2 0 0 0
w:, _ nobody	0 -13 0 0 19 0 0 0
w:, _ not	0 -1 0 0 11 0 0 0
w:, _ now	0 0 0 0 -2 0 10 0
w:, _ of	0 -3 2 -7 16 0 0 0
w:, _ old	0 0 0 -1 7 0 0 0
w:, _ on	0 -16 0 4 19 -2 -1 0
w:, _ once	0 0 0 0 -7 9 0 0
w:, _ one	10 2 0 0 -6 0 0 0
w:, _ or	0 -6 0 0 15 0 0 0
w:, _ pay	0 12 0 -2 -7 0 0 0
w:, _ rather	0 6 0 0 -4 0 0 0
w:, _ reach	0 0 0 0 -4 0 6 0
w:, _ shall	0 -8 0 0 13 0 0 0
w:, _ some	0 -1 0 0 7 0 0 0
w:, _ state	0 0 0 0 -6 0 9 0
w:, _ tell	0 1 0 0 -7 0 4 0
w:, _ that	-7 1 5 -16 0 2 -6 1
w:, _ the	0 14 14 2 -19 -6 -5 0
w:, _ their	0 0 0 0 -3 0 8 0
w:, _ them	0 0 0 6 0 0 0 0
w:, _ then	0 -4 0 5 -5 0 0 6
w:, _ there	0 12 0 0 -8 0 0 2
w:, _ they	0 10 0 -6 -4 0 5 0
w:, _ to	-2 -6 -1 15 -2 0 0 4
w:, _ truce	0 -7 0 0 6 0 0 0
w:, _ up	9 7 0 0 -16 0 0 0
w:, _ warn	0 0 0 0 6 -2 0 0
w:, _ we	0 3 0 0 -16 7 7 0
w:, _ what	0 15 0 0 -13 0 0 0
w:, _ which	0 11 0 0 -3 0 0 0
w:, _ will	0 -1 0 -1 -10 3 3 11
w:, _ would	0 18 0 -10 -5 0 0 0
w:, _ you	0 -6 0 0 16 0 0 0
w:, _ your	0 -3 0 0 9 0 0 0
w:, _ —	0 -2 0 7 -2 0 0 0
w:, a	0 -3 0 -9 1 2 0 0
w:, after	0 -2 0 0 12 0 0 0
w:, also	0 0 0 0 -5 0 8 0
w:, an	0 0 0 3 -6 0 0 3
w:, and	10 8 17 10 -27 4 -7 0
w:, as	-4 0 0 20 -16 1 0 0
w:, by	7 0 4 -5 -4 0 0 0
w:, due	0 0 0 0 -16 8 0 6
w:, duty	0 -4 0 8 0 0 0 0
w:, failing	0 14 0 0 -8 0 0 0
w:, for	0 9 0 -5 -1 0 0 0
w:, from	4 16 0 13 -27 0 0 0
w:, has	0 -7 0 -3 3 0 8 0
w:, he	0 0 0 0 0 0 -3 8
w:, i	6 0 0 0 0 0 0 0
w:, if	0 0 0 -16 14 -2 0 0
w:, in	0 11 -4 -5 7 -3 -10 -1
w:, is	0 6 0 0 0 0 0 0
w:, it	0 15 -4 -5 0 0 -6 0
w:, its	8 -1 0 0 -2 0 0 0
w:, like	0 15 0 0 -13 0 0 0
w:, not	0 4 0 0 -7 0 0 5
w:, nothing	0 -1 0 0 7 0 0 0
w:, of	0 -2 0 0 11 0 0 0
w:, on	5 23 -1 -3 -15 -1 0 0
w:, one	0 0 0 6 0 0 0 0
w:, or	0 0 0 2 -6 0 6 0
w:, our	0 10 0 0 -6 0 0 0
w:, over	2 0 0 7 -10 0 0 0
w:, say	13 0 0 -19 15 -3 -15 0
w:, she	0 -2 0 0 6 0 0 0
w:, should	-1 0 0 -1 0 0 9 0
w:, so	0 -11 0 -1 6 0 0 9
w:, tell	0 0 0 7 0 0 0 0
w:, the	0 15 -14 15 -9 -9 -8 -6
w:, then	0 7 0 9 -14 0 5 0
w:, there	0 -2 0 0 -5 0 0 13
w:, they	0 0 0 0 6 0 0 0
w:, those	1 -6 0 0 6 0 0 0
w:, threaten	0 0 0 10 -6 0 0 0
w:, to	0 0 0 7 -19 0 10 0
w:, together	0 -4 0 0 7 0 0 0
w:, too	0 8 0 0 0 0 0 0
w:, unless	0 21 0 -5 -12 0 0 0
w:, until	0 0 0 0 6 0 0 0
w:, warn	0 0 2 3 -6 0 -1 2
w:, was	0 1 0 -1 -7 0 8 0
w:, we	0 0 5 0 -6 0 8 0
w:, what	0 8 0 0 -6 0 0 0
w:, when	0 0 0 7 0 0 0 0
w:, which	0 -6 7 0 -10 13 9 -1
w:, who	0 -6 1 -5 5 0 -4 8
w:, whose	11 0 0 0 -6 0 0 0
w:, will	0 -4 0 0 12 0 0 0
w:, with	0 -12 0 0 16 0 -5 0
w:, without	0 8 0 0 0 0 0 0
w:, would	0 0 0 -2 -12 1 6 5
w:, you	0 8 0 0 -5 0 0 0
w:-	0 -15 2 0 7 -8 15 -6
w:- _ ,	0 0 0 0 9 0 0 0
w:- _ -	0 -10 0 -1 11 0 2 0
w:- _ .	0 -6 0 0 6 0 0 0
w:- _ duty	0 7 0 0 -6 0 0 0
w:- earth	0 0 0 0 -1 0 10 0
w:- free	0 -1 0 0 0 0 10 0
w:- owned	9 0 0 0 -7 0 0 0
w:.	-27 -4 -28 -33 84 -41 -16 -37
w:. "	-2 13 -1 1 -8 0 0 0
w:. .	0 7 0 0 0 0 0 0
w:. _ .	0 3 0 -2 7 0 0 0
w:. m	0 -2 0 0 10 0 0 0
w:/	0 -1 0 -1 18 0 0 0
w::	-36 13 -23 -3 22 -6 0 -19
w:: "	0 -6 0 0 8 0 0 0
w:: <level>	0 12 0 0 -14 0 0 0
w:: <name>	0 9 0 -4 0 0 0 0
w:: <not>	2 -5 0 0 6 0 0 0
w:: <number>	-2 9 -5 -7 0 0 4 -2
w:: <seat>	0 0 0 0 -10 0 5 8
w:: _ 's	0 3 0 3 -15 0 0 8
w:: _ ,	0 10 0 -5 0 0 -3 0
w:: _ .	0 24 0 0 -16 0 0 0
w:: _ <level>	0 -9 0 0 12 0 0 0
w:: _ <number>	0 -1 0 0 7 0 0 0
w:: _ <person>	0 0 0 0 -4 0 8 0
w:: _ and	0 -6 0 0 15 0 0 0
w:: _ at	0 7 0 0 -4 0 0 0
w:: _ go	0 -4 0 0 8 0 0 0
w:: _ has	0 0 0 5 -6 0 0 0
w:: _ have	0 0 0 0 0 0 6 0
w:: _ if	0 16 0 0 -13 0 0 0
w:: _ it	0 9 0 -2 -12 8 0 0
w:: _ on	0 0 0 6 -5 0 0 0
w:: _ our	0 0 0 0 -4 0 6 0
w:: _ the	0 -1 0 13 -7 3 0 0
w:: _ we	0 9 0 0 -7 0 0 0
w:: _ what	0 13 0 0 -10 0 0 0
w:: _ will	0 0 0 0 7 0 0 0
w:: _ would	0 0 0 0 -5 0 6 0
w:: and	0 8 0 -3 0 0 0 0
w:: on	0 10 0 0 -7 0 0 0
w:: so	0 22 0 0 -21 0 0 0
w:: the	0 -15 9 0 9 0 0 0
w:: then	0 6 0 20 -29 8 0 0
w:: they	0 -2 0 0 0 0 7 0
w:: we	0 0 0 0 13 0 -1 0
w:: what	0 0 0 0 13 0 0 0
w:;	0 8 9 -17 6 -2 -4 -11
w:; <goods>	0 0 0 0 -4 0 8 0
w:; <name>	0 -6 0 -1 17 0 0 0
w:; <not>	0 16 0 0 -13 0 0 0
w:; <seat>	0 0 0 0 6 0 0 0
w:; _ <quality>	0 8 0 0 -5 0 0 0
w:; _ had	0 6 0 0 -6 0 0 0
w:; _ have	0 0 10 0 -6 0 0 0
w:; _ the	0 7 0 0 -2 0 0 0
w:; it	0 -3 0 -2 7 0 0 0
w:; no	0 6 0 0 -5 0 0 0
w:; the	0 12 0 0 -1 0 0 0
w:<agent>	-7 17 -23 -7 -7 -14 17 3
w:<agent> .	-1 12 0 -12 0 0 2 0
w:<agent> <v-say>	0 4 0 10 -22 0 3 2
w:<agent> are	0 0 0 0 -6 0 0 9
w:<agent> for	0 9 0 0 -2 0 0 0
w:<agent> in	0 0 0 7 -1 0 0 0
w:<agent> of	0 5 0 -2 -11 0 9 0
w:<agent> on	0 7 0 0 -1 0 0 0
w:<agent> say	0 5 0 12 -14 0 0 0
w:<agent> to	0 0 0 6 -4 0 0 0
w:<day-ahead>	-15 22 -33 2 27 -16 -48 -22
w:<day-ahead> "	0 0 0 12 -11 0 0 0
w:<day-ahead> ,	0 18 0 16 -21 0 -11 -6
w:<day-ahead> .	4 -18 0 2 6 0 1 0
w:<day-ahead> ?	0 13 0 0 -11 0 0 0
w:<day-ahead> _ 's	0 6 0 0 -5 0 0 0
w:<day-ahead> _ <level>	0 6 0 0 -4 0 0 0
w:<day-ahead> _ <number>	0 -8 0 3 0 0 0 4
w:<day-ahead> _ a	0 0 0 -2 6 0 0 0
w:<day-ahead> _ and	0 4 0 8 -13 1 0 0
w:<day-ahead> _ for	0 7 0 0 -6 0 0 0
w:<day-ahead> _ if	0 9 0 0 -4 0 0 0
w:<day-ahead> _ in	1 12 0 -1 -10 0 0 0
w:<day-ahead> _ is	0 17 0 0 -16 0 0 0
w:<day-ahead> _ it	0 -7 0 0 10 0 0 0
w:<day-ahead> _ no	0 0 0 7 -4 0 0 0
w:<day-ahead> _ on	2 4 0 0 -7 0 0 0
w:<day-ahead> _ or	0 0 0 18 -18 0 0 0
w:<day-ahead> _ what	0 9 0 0 -7 0 0 0
w:<day-ahead> _ which	0 -6 0 0 5 0 0 0
w:<day-ahead> and	0 -1 0 0 9 0 0 0
w:<day-ahead> as	0 -5 0 0 6 0 0 0
w:<day-ahead> it	0 20 0 0 -19 0 0 0
w:<day-ahead> that	0 0 0 -4 6 0 0 0
w:<day-ahead> the	0 14 0 -1 -6 0 0 0
w:<day-ahead> to	0 0 0 0 7 0 0 0
w:<day-gone>	-12 1 -24 -3 35 -24 -1 -22
w:<day-gone> 's	0 2 0 3 -8 0 0 0
w:<day-gone> ,	-2 0 0 -12 18 0 -2 0
w:<day-gone> .	-3 7 0 -2 1 0 0 0
w:<day-gone> _ ,	0 13 0 0 -20 0 7 0
w:<day-gone> _ <name>	0 0 0 6 -6 0 0 0
w:<day-gone> _ and	0 -1 0 0 11 0 0 0
w:<day-gone> _ as	0 8 0 0 -7 0 0 0
w:<day-gone> _ its	0 0 0 0 -9 0 10 0
w:<day-gone> and	0 -3 0 0 11 0 0 0
w:<day-gone> to	0 0 0 8 -1 0 0 0
w:<day-gone> —	0 0 0 6 -2 0 0 0
w:<day-today>	-12 -11 -19 -8 64 -16 -26 -16
w:<day-today> .	0 2 0 -6 6 0 0 0
w:<day-today> _ a	0 0 0 7 -3 0 0 0
w:<day-today> _ the	0 0 0 15 -7 0 0 0
w:<day-today> that	0 0 0 -2 11 0 0 0
w:<day-today> —	0 -2 0 6 -1 0 0 0
w:<duty>	-10 -12 -2 19 -4 3 2 7
w:<duty> ,	0 -2 1 -2 0 0 9 0
w:<duty> -	0 -1 0 0 0 0 10 0
w:<duty> .	1 -5 0 9 -5 0 -1 4
w:<duty> ;	0 0 0 0 7 0 0 0
w:<duty> <not>	0 -9 0 0 11 0 0 0
w:<duty> <v-begin>	6 12 0 -11 0 -1 -3 0
w:<duty> <v-down>	4 0 0 -7 8 0 -1 0
w:<duty> <v-end>	0 -4 0 11 0 0 0 0
w:<duty> <v-impose>	0 -4 0 -7 3 0 0 6
w:<duty> <v-return>	0 1 6 0 -3 0 0 0
w:<duty> <v-stay>	0 -3 0 0 0 8 0 0
w:<duty> <v-up>	0 10 0 0 -15 0 1 7
w:<duty> are	0 -1 0 0 9 0 0 0
w:<duty> back	0 19 0 0 -13 0 0 0
w:<duty> fall	0 -3 0 0 8 0 0 0
w:<duty> for	0 -5 0 2 0 10 -5 0
w:<duty> from	0 -1 11 0 -6 0 0 0
w:<duty> go	0 9 0 0 -2 0 0 0
w:<duty> is	0 0 0 6 -8 0 2 0
w:<duty> may	0 0 0 11 -4 0 0 0
w:<duty> negotiation	0 0 0 0 -8 6 0 4
w:<duty> of	0 -3 -3 24 -10 0 -13 0
w:<duty> on	0 3 -1 6 -11 1 -1 0
w:<duty> return	0 0 6 0 -3 0 0 0
w:<duty> talk	0 0 2 0 -11 0 0 11
w:<duty> to	0 -3 0 -3 13 0 0 0
w:<duty> truce	0 0 0 0 6 0 0 0
w:<gate>	-4 10 -7 -16 12 0 0 -4
w:<gate> .	1 3 0 0 -11 3 0 3
w:<gate> <agent>	0 8 0 0 -7 0 0 0
w:<gate> <v-say>	0 -4 0 -2 8 0 0 0
w:<gate> in	0 0 0 -3 11 0 0 0
w:<gate> is	0 1 0 6 -8 0 0 0
w:<gate> to	0 0 0 7 -2 0 0 0
w:<gate> would	0 13 0 -8 -8 0 3 0
w:<goods-amount>	0 0 0 -6 18 0 -1 0
w:<goods-amount> of	0 0 0 0 9 0 0 0
w:<goods>	-7 -3 0 -5 12 -6 11 -8
w:<goods> "	0 0 0 -3 0 0 6 0
w:<goods> '	0 0 0 0 9 0 -6 0
w:<goods> ,	-24 -7 1 4 -9 16 13 0
w:<goods> .	-7 12 -5 -3 -6 -17 9 5
w:<goods> :	0 -11 0 0 15 0 -1 0
w:<goods> <duty>	0 0 7 -18 -8 0 8 9
w:<goods> <goods>	0 -5 -3 0 11 5 -4 0
w:<goods> <level-noun>	0 -1 7 0 0 0 0 0
w:<goods> <level>	0 0 0 -1 6 0 0 0
w:<goods> <sender>	-4 -10 0 12 2 -2 0 0
w:<goods> <v-bear>	0 22 0 1 -18 0 0 0
w:<goods> <v-down>	0 -12 0 -5 15 5 0 0
w:<goods> <v-impose>	0 6 13 -3 -14 0 0 0
w:<goods> <v-return>	0 8 0 0 -4 0 0 0
w:<goods> <v-sell>	0 0 0 -1 0 9 0 0
w:<goods> <v-stay>	6 0 0 0 0 0 0 0
w:<goods> <v-target>	0 3 7 -2 -8 0 0 0
w:<goods> <v-up>	-2 0 0 7 0 0 0 0
w:<goods> ?	0 -3 0 0 18 0 0 0
w:<goods> again	0 7 0 0 0 0 -2 0
w:<goods> and	-2 -2 -7 3 9 0 -2 0
w:<goods> are	0 4 0 2 -7 0 0 0
w:<goods> at	0 16 0 -2 -18 0 3 0
w:<goods> by	0 0 0 6 -5 0 0 0
w:<goods> come	0 -7 0 -3 6 5 0 0
w:<goods> could	0 0 0 9 -20 2 0 11
w:<goods> duty	0 4 0 -6 -6 0 13 0
w:<goods> from	6 -6 0 -1 1 6 -3 0
w:<goods> future	2 0 7 0 -7 0 0 0
w:<goods> go	0 0 0 9 0 0 0 0
w:<goods> has	0 9 0 -1 -4 0 0 0
w:<goods> have	0 0 0 0 8 0 0 0
w:<goods> if	0 -1 0 7 0 0 0 0
w:<goods> in	0 -9 0 0 15 0 0 0
w:<goods> into	0 0 0 0 8 0 0 0
w:<goods> is	0 -22 0 12 9 0 -6 0
w:<goods> it	0 0 0 -3 0 0 7 0
w:<goods> maker	0 0 0 12 -4 0 0 0
w:<goods> may	0 -3 0 14 -3 0 0 0
w:<goods> of	11 -10 0 -10 9 -2 0 0
w:<goods> oil	0 0 0 0 11 0 -2 0
w:<goods> on	0 -8 0 0 14 0 0 0
w:<goods> pay	0 14 0 1 -13 0 0 0
w:<goods> plant	0 0 0 0 9 0 0 0
w:<goods> powder	0 0 0 -3 -7 0 11 0
w:<goods> since	0 0 0 8 -17 0 9 0
w:<goods> stand	7 0 0 0 0 0 0 0
w:<goods> surcharge	0 -2 0 0 7 0 0 0
w:<goods> tariff	0 -2 11 -2 -10 0 0 11
w:<goods> that	0 -3 0 -9 16 0 -2 0
w:<goods> to	0 -5 5 7 -16 4 4 0
w:<goods> under	0 -1 0 0 8 0 0 0
w:<goods> were	0 -1 0 -3 15 0 0 0
w:<goods> will	2 0 0 0 0 0 6 0
w:<goods> with	0 0 0 -1 -6 0 14 0
w:<goods> would	4 16 -1 -10 -13 1 0 2
w:<level-noun>	-20 7 0 -7 3 -2 10 -28
w:<level-noun> .	0 -15 0 -11 27 7 -13 0
w:<level-noun> <duty>	0 0 0 0 -6 0 9 0
w:<level-noun> <not>	0 0 0 0 -6 0 10 0
w:<level-noun> <v-begin>	0 -14 0 0 20 0 0 0
w:<level-noun> <v-down>	0 -3 0 0 6 0 0 0
w:<level-noun> <v-impose>	0 0 0 0 12 0 -3 0
w:<level-noun> <v-stay>	0 0 0 0 6 0 0 0
w:<level-noun> <v-up>	0 -5 0 0 10 0 0 0
w:<level-noun> back	0 -4 0 0 0 0 6 0
w:<level-noun> by	0 0 0 -5 10 0 0 0
w:<level-noun> countermeasure	0 0 0 0 -7 0 9 0
w:<level-noun> from	0 7 0 0 -4 0 0 0
w:<level-noun> go	0 -4 0 0 8 0 0 0
w:<level-noun> if	0 8 0 0 -2 0 0 0
w:<level-noun> in	0 0 0 5 -12 0 11 0
w:<level-noun> it	0 0 12 0 -4 0 0 0
w:<level-noun> of	0 10 0 0 -3 0 -2 0
w:<level-noun> over	0 0 0 6 -3 0 0 0
w:<level-noun> the	0 -1 0 0 6 0 -1 0
w:<level-noun> to	0 -6 0 -7 16 0 -2 0
w:<level-noun> was	0 0 0 9 -7 0 0 0
w:<level-noun> would	0 -2 0 -2 6 0 1 0
w:<level>	-19 4 0 -5 17 -4 -3 -26
w:<level> )	0 -5 0 0 13 0 0 0
w:<level> ,	0 0 -7 2 8 -2 -3 0
w:<level> .	-14 11 0 -2 -4 -5 9 0
w:<level> ;	0 3 0 0 -10 0 7 0
w:<level> <day-gone>	0 13 0 0 -12 0 0 0
w:<level> <duty>	0 3 0 0 -6 8 -9 0
w:<level> <level>	0 11 0 0 -7 0 0 0
w:<level> <v-begin>	0 8 0 3 -10 0 0 0
w:<level> <v-down>	0 -1 0 6 0 0 0 0
w:<level> <v-impose>	0 17 0 -4 -7 0 0 0
w:<level> <v-stay>	0 12 0 0 -14 0 0 0
w:<level> _ .	0 23 0 -5 -15 0 0 0
w:<level> _ <day-ahead>	0 -4 0 -9 24 0 0 0
w:<level> _ <level>	0 5 0 -6 1 0 0 0
w:<level> _ <month-gone>	0 -1 0 0 7 0 0 0
w:<level> _ <number>	0 -5 0 0 9 0 0 0
w:<level> _ <quality>	0 -1 0 3 -5 0 8 0
w:<level> _ <seat>	0 -3 0 0 8 0 0 0
w:<level> _ <span>	0 -2 22 0 -21 0 0 0
w:<level> _ and	0 1 0 -10 1 0 1 0
w:<level> _ both	0 8 0 0 -7 0 0 0
w:<level> _ everything	0 0 0 12 -12 0 0 0
w:<level> _ for	0 7 0 0 -5 0 0 0
w:<level> _ from	0 6 0 0 -1 0 0 0
w:<level> _ if	0 14 0 0 -10 0 0 0
w:<level> _ is	0 -7 0 0 12 0 0 0
w:<level> _ of	0 -10 0 2 7 0 0 0
w:<level> _ on	0 5 0 2 -17 13 -8 0
w:<level> _ tea	0 7 0 0 -5 0 0 0
w:<level> _ the	0 9 2 -4 -1 0 -5 0
w:<level> _ then	0 5 0 0 -6 0 0 0
w:<level> _ to	0 7 0 0 -4 0 0 0
w:<level> _ top	0 0 0 9 -9 0 0 0
w:<level> again	1 11 0 0 -14 0 0 0
w:<level> and	0 0 0 -1 11 0 -3 0
w:<level> apply	0 17 0 0 -16 0 0 0
w:<level> as	0 -11 0 8 0 0 0 0
w:<level> at	0 10 0 0 -4 0 0 0
w:<level> by	0 0 0 0 8 0 0 0
w:<level> come	0 0 0 6 0 0 0 0
w:<level> duty	0 4 0 0 -13 9 0 0
w:<level> from	0 -15 0 -15 35 0 -3 0
w:<level> if	0 -8 9 4 -1 0 0 0
w:<level> in	0 0 19 -7 -8 0 0 0
w:<level> more	0 -5 0 0 9 0 0 0
w:<level> now	0 12 0 0 -9 0 0 0
w:<level> of	-1 -24 0 0 38 0 -3 0
w:<level> on	0 -3 0 21 -16 -6 8 0
w:<level> or	0 -7 0 2 4 0 0 0
w:<level> since	0 -9 0 0 15 0 0 0
w:<level> that	0 10 0 -10 0 0 0 0
w:<money>	-13 -28 -2 -20 34 17 -15 -2
w:<money> ,	0 0 0 0 10 0 0 0
w:<money> .	0 0 0 0 13 0 0 0
w:<money> <span>	0 0 0 0 7 0 0 0
w:<money> _ net	0 0 0 0 -5 10 0 0
w:<money> _ the	0 0 0 0 6 0 0 0
w:<money> _ ton	0 -1 0 0 -6 14 0 0
w:<money> a	0 0 0 0 -5 13 0 0
w:<money> in	0 0 0 0 16 0 0 0
w:<money> per	0 0 0 0 -4 10 0 0
w:<month-ahead>	-7 10 -2 2 0 -6 -7 0
w:<month-ahead> ,	0 1 4 0 -16 0 3 4
w:<month-ahead> <v-begin>	0 13 0 0 -11 0 0 0
w:<month-ahead> <v-down>	0 13 0 0 -11 0 0 0
w:<month-ahead> _ the	0 6 0 0 0 0 0 0
w:<month-ahead> and	0 4 0 10 -12 0 0 0
w:<month-ahead> come	0 13 0 0 -11 0 0 0
w:<month-gone>	0 9 -17 -11 22 0 -14 -11
w:<month-gone> ,	6 0 0 -8 0 4 -1 0
w:<month-gone> _ a	0 0 0 0 0 6 0 0
w:<month-gone> _ the	9 0 0 0 -9 0 0 0
w:<month-gone> and	0 0 0 0 10 0 0 0
w:<month-gone> that	0 0 0 -3 7 0 0 0
w:<month-gone> would	0 10 0 0 -9 0 0 0
w:<name>	0 -16 -5 14 14 -2 0 -14
w:<name> 's	7 19 10 -21 -3 -19 -3 -12
w:<name> )	0 -4 0 0 6 0 0 0
w:<name> ,	0 -8 12 3 0 0 -8 -4
w:<name> .	0 -4 0 12 0 -1 -7 0
w:<name> :	0 -1 0 0 10 0 0 0
w:<name> <duty>	0 -6 0 -4 9 0 1 0
w:<name> <goods>	0 0 0 -3 15 0 0 0
w:<name> <number>	0 -10 0 1 11 0 0 0
w:<name> <v-begin>	0 8 0 -12 1 0 0 0
w:<name> <v-end>	-1 1 0 0 8 0 -3 0
w:<name> <v-impose>	-1 0 0 -8 5 0 1 2
w:<name> <v-propose>	0 0 0 -2 0 0 0 6
w:<name> <v-say>	0 0 0 -6 0 0 4 5
w:<name> <v-sell>	0 0 0 11 -8 0 0 0
w:<name> <v-target>	0 -3 0 7 0 0 0 0
w:<name> <v-threaten>	0 0 0 12 -7 0 0 0
w:<name> <v-up>	-2 0 0 -15 2 0 13 0
w:<name> ?	0 0 0 0 12 0 0 0
w:<name> _ "	0 0 0 0 -5 6 0 0
w:<name> _ ,	0 -12 0 0 18 0 0 0
w:<name> _ .	0 -3 0 19 -12 0 0 4
w:<name> _ <level>	0 0 0 0 9 0 -5 0
w:<name> _ <name>	0 0 0 -6 8 -4 -6 9
w:<name> _ <number>	0 0 0 6 0 0 -2 0
w:<name> _ <quality>	0 0 0 0 -3 8 -4 0
w:<name> _ <seat>	7 0 0 0 -1 0 0 0
w:<name> _ a	1 0 0 7 -8 0 0 0
w:<name> _ and	0 0 11 5 -7 0 -1 0
w:<name> _ as	0 0 0 -1 0 10 0 0
w:<name> _ at	0 0 0 0 6 0 0 0
w:<name> _ be	0 0 0 10 -7 0 0 0
w:<name> _ charge	0 -2 0 0 15 0 -4 0
w:<name> _ commerce	0 0 0 0 7 0 0 0
w:<name> _ extra	0 6 0 0 -4 0 0 0
w:<name> _ from	0 0 0 8 -7 0 0 0
w:<name> _ go	0 9 0 1 -9 0 0 0
w:<name> _ import	0 0 8 0 -5 0 0 0
w:<name> _ in	1 -4 0 2 -10 0 7 0
w:<name> _ is	0 0 0 6 -6 0 0 0
w:<name> _ it	0 0 0 -2 15 0 0 0
w:<name> _ its	-2 0 0 -2 0 0 13 0
w:<name> _ minister	0 0 0 0 8 0 0 0
w:<name> _ next	0 0 0 12 -11 0 0 0
w:<name> _ not	0 -6 0 -3 9 7 -2 0
w:<name> _ pay	0 0 0 7 -6 0 0 0
w:<name> _ put	-2 0 0 14 -7 0 -2 0
w:<name> _ ready	0 0 0 5 -14 0 9 0
w:<name> _ say	0 0 0 -7 0 0 4 0
w:<name> _ take	0 8 0 0 -16 6 0 0
w:<name> _ tariff	0 -5 0 0 11 0 -2 0
w:<name> _ the	7 -3 0 -5 0 0 2 0
w:<name> _ to	0 9 0 -2 0 0 -1 0
w:<name> and	-4 -6 0 0 7 -3 -10 9
w:<name> are	1 0 0 10 -8 0 0 0
w:<name> as	3 0 0 0 -10 0 7 0
w:<name> doe	0 0 0 0 0 7 0 0
w:<name> go	0 2 0 -8 0 0 3 0
w:<name> had	0 -1 0 -5 23 0 -5 0
w:<name> has	0 -6 0 -2 4 0 9 0
w:<name> in	0 -4 0 0 11 0 0 0
w:<name> is	1 0 0 1 -10 0 4 0
w:<name> may	0 0 0 0 -13 0 2 8
w:<name> on	0 0 0 0 7 0 0 0
w:<name> open	0 0 0 7 -2 0 0 0
w:<name> raise	0 -1 0 -4 0 0 9 0
w:<name> say	0 0 0 -1 10 0 0 0
w:<name> side	0 0 0 6 -9 0 1 0
w:<name> the	0 0 0 0 -7 9 0 0
w:<name> to	0 -2 0 2 -6 5 0 0
w:<name> will	-4 -14 0 -9 24 3 0 0
w:<name> with	0 0 0 12 -6 0 -1 0
w:<name> would	0 15 -2 -7 -16 14 6 -3
w:<name> —	0 6 0 0 -3 0 0 0
w:<not>	-21 17 -66 0 24 0 -30 0
w:<not> ,	0 10 0 0 0 0 -3 0
w:<not> .	0 -14 0 -7 36 0 -3 0
w:<not> <agent>	0 0 0 0 8 0 0 0
w:<not> <duty>	0 -3 0 -2 15 0 0 0
w:<not> <goods>	0 6 0 0 -16 8 0 2
w:<not> <v-agree>	0 11 0 0 -4 0 0 0
w:<not> <v-bear>	0 0 0 0 10 0 0 0
w:<not> <v-begin>	0 -10 0 12 0 2 0 0
w:<not> <v-buy>	0 0 0 0 -5 0 8 0
w:<not> <v-down>	0 -12 0 6 5 2 0 0
w:<not> <v-end>	0 -4 0 -4 6 0 7 0
w:<not> <v-impose>	-3 -5 -1 -8 24 5 -13 0
w:<not> <v-say>	4 0 0 -5 8 0 -3 0
w:<not> <v-stay>	0 -8 0 0 -4 9 0 6
w:<not> <v-up>	0 -10 0 13 0 0 0 0
w:<not> a	0 0 -2 -6 8 4 0 -4
w:<not> at	0 0 0 0 7 0 0 0
w:<not> be	6 -4 0 2 -7 -4 3 5
w:<not> buy	0 0 0 0 -7 0 9 0
w:<not> come	0 -7 0 1 2 2 0 0
w:<not> deal	0 -5 0 10 -3 0 0 2
w:<not> duty	0 -1 0 0 9 0 0 0
w:<not> end	0 0 0 0 8 0 0 0
w:<not> extension	0 15 0 0 -7 0 0 0
w:<not> go	0 -1 0 10 -3 0 0 0
w:<not> has	0 0 0 0 0 6 0 0
w:<not> in	0 0 0 -1 9 0 0 0
w:<not> is	0 0 0 0 9 0 0 0
w:<not> it	0 24 0 0 -22 0 0 0
w:<not> keep	0 0 0 0 -6 10 0 0
w:<not> know	7 -3 0 0 0 0 0 0
w:<not> more	0 -4 0 -3 16 0 0 0
w:<not> of	0 6 0 0 -2 0 0 0
w:<not> one	0 2 0 8 -12 1 0 0
w:<not> renewed	0 16 0 0 -13 0 0 0
w:<not> sit	0 0 0 0 -3 0 0 7
w:<not> stop	0 0 0 0 -2 0 11 0
w:<not> such	0 0 0 0 9 0 0 0
w:<not> that	0 0 0 0 -2 0 0 10
w:<not> the	0 10 0 0 -6 0 0 0
w:<not> to	0 -3 0 0 17 0 0 0
w:<not> vote	0 7 0 0 -7 0 0 0
w:<number>	-86 38 -21 27 -4 -5 -21 -30
w:<number> "	0 1 0 8 -11 0 0 0
w:<number> ,	-8 13 -9 2 -20 1 18 -3
w:<number> .	-17 29 -10 -22 0 -21 5 -12
w:<number> /	0 0 0 0 13 0 0 0
w:<number> :	0 -16 -2 -14 29 0 0 0
w:<number> <duty>	0 -8 0 8 0 0 0 0
w:<number> <goods>	0 0 0 0 6 0 0 0
w:<number> <not>	0 -5 0 8 0 0 0 0
w:<number> <person>	0 0 0 0 0 0 8 0
w:<number> <v-begin>	0 0 0 9 -6 0 0 0
w:<number> <v-down>	0 1 0 10 -10 0 0 0
w:<number> <v-end>	0 -3 0 0 7 0 0 0
w:<number> _ "	0 3 0 11 -13 0 0 0
w:<number> _ ,	0 -6 0 8 0 0 4 0
w:<number> _ .	0 -7 -2 -2 14 0 2 0
w:<number> _ <day-ahead>	0 -4 0 10 0 0 0 0
w:<number> _ <number>	-5 9 -9 -28 14 0 0 -5
w:<number> _ <quality>	0 -5 0 3 6 0 0 0
w:<number> _ <span>	0 -6 0 0 9 0 0 0
w:<number> _ as	0 -11 0 0 5 8 0 0
w:<number> _ at	0 0 6 0 -6 0 0 0
w:<number> _ back	0 19 0 0 -14 0 0 0
w:<number> _ be	0 0 0 1 -9 0 0 8
w:<number> _ could	0 -8 0 0 13 0 0 0
w:<number> _ earth	0 0 0 0 -2 6 0 0
w:<number> _ fentanyl	0 -9 0 0 9 0 0 0
w:<number> _ from	0 7 0 0 0 0 0 0
w:<number> _ if	0 19 0 -2 -18 3 0 0
w:<number> _ in	0 6 0 8 -12 0 0 0
w:<number> _ is	0 13 0 0 -10 0 0 0
w:<number> _ it	0 0 0 7 -6 0 0 0
w:<number> _ next	0 -1 0 0 6 0 0 0
w:<number> _ of	0 0 0 7 -2 0 0 0
w:<number> _ on	0 0 0 10 -6 0 0 0
w:<number> _ or	0 0 0 0 -5 0 8 0
w:<number> _ that	0 -6 0 7 0 0 0 0
w:<number> _ the	0 10 11 -2 -11 -2 -8 2
w:<number> _ then	0 6 0 0 -6 0 0 0
w:<number> _ they	0 -8 0 0 11 0 0 0
w:<number> _ up	0 10 0 0 -7 0 0 0
w:<number> _ which	0 -2 0 7 0 0 0 0
w:<number> _ without	0 8 0 0 -6 0 0 0
w:<number> a	0 -6 0 0 15 0 0 0
w:<number> again	0 38 0 0 -31 0 0 0
w:<number> and	0 32 0 0 -19 0 -2 0
w:<number> are	0 5 0 0 -6 0 0 0
w:<number> come	0 1 0 10 -10 0 0 0
w:<number> duty	0 -5 0 9 -1 0 0 0
w:<number> had	0 6 0 0 -5 0 0 0
w:<number> hour	0 -8 0 0 11 0 0 0
w:<number> in	0 0 2 14 -10 0 -1 0
w:<number> is	0 17 0 0 -13 0 0 0
w:<number> job	0 -1 0 0 0 7 0 0
w:<number> million	0 0 0 0 9 0 0 0
w:<number> of	0 -10 0 -9 27 0 -1 0
w:<number> on	-2 5 2 5 -8 -1 0 0
w:<number> or	0 0 0 0 6 0 0 0
w:<number> percent	0 0 0 -4 7 0 0 0
w:<number> rare	0 0 0 0 -2 6 0 0
w:<number> they	0 -3 0 0 8 0 0 0
w:<number> to	0 -3 0 0 14 0 0 0
w:<number> until	0 -4 0 0 6 0 0 0
w:<number> we	0 -4 0 0 0 8 0 0
w:<number> —	0 -10 0 0 14 0 0 0
w:<office>	-4 -28 -18 0 21 10 0 11
w:<office> ,	6 0 0 0 -7 0 0 1
w:<office> .	0 0 0 0 6 0 0 0
w:<office> :	0 -3 0 -2 15 0 0 0
w:<office> <v-say>	0 -7 0 4 -8 5 6 0
w:<office> _ <person>	8 0 0 0 -5 0 0 0
w:<office> _ and	0 -2 0 0 8 0 0 0
w:<office> _ that	0 0 0 -3 -7 7 7 0
w:<office> _ the	0 0 0 0 0 8 0 0
w:<office> may	0 0 0 0 -8 4 0 7
w:<office> on	0 0 0 0 -5 0 0 9
w:<organisation>	4 -33 0 -2 45 -5 -24 -1
w:<organisation> ,	9 0 0 0 -2 0 -2 0
w:<organisation> .	0 -6 0 -3 26 0 0 0
w:<organisation> <v-bear>	0 -1 0 0 9 0 0 0
w:<organisation> <v-impose>	0 -5 0 -1 10 0 0 0
w:<organisation> <v-propose>	0 10 0 0 -8 0 0 0
w:<organisation> <v-say>	0 6 0 -7 0 -1 2 1
w:<organisation> _ .	0 7 0 0 0 0 0 0
w:<organisation> _ <seat>	0 0 7 0 -4 0 0 0
w:<organisation> _ he	0 0 5 4 -8 0 0 0
w:<organisation> _ that	0 0 0 0 7 0 0 0
w:<organisation> _ the	0 0 0 -2 13 0 0 0
w:<organisation> _ threaten	0 -2 0 0 9 0 0 0
w:<organisation> _ to	0 0 0 0 7 0 0 0
w:<organisation> in	0 0 11 0 -3 0 0 0
w:<organisation> of	0 0 0 0 0 6 0 0
w:<organisation> that	0 0 0 -1 8 0 0 0
w:<person>	-5 -24 -35 25 11 -4 -3 8
w:<person> 's	0 0 0 13 0 0 -1 0
w:<person> (	0 0 0 0 9 0 0 0
w:<person> ,	0 -3 0 0 -7 0 14 5
w:<person> .	0 0 0 -2 9 5 -3 0
w:<person> :	-3 6 -2 11 -12 3 1 -2
w:<person> <v-propose>	0 7 0 0 0 0 0 0
w:<person> <v-say>	-8 -17 -15 16 0 -1 0 5
w:<person> <v-target>	0 0 0 -7 16 0 -11 0
w:<person> <v-threaten>	0 -6 -2 0 -7 1 3 9
w:<person> <v-up>	0 0 0 6 -3 0 0 0
w:<person> _ ,	0 0 0 6 0 0 0 0
w:<person> _ .	0 -1 0 -3 13 0 0 0
w:<person> _ :	0 0 0 0 6 0 0 0
w:<person> _ <name>	0 -4 0 1 9 0 0 0
w:<person> _ <person>	0 0 0 0 8 3 -4 0
w:<person> _ a	0 -1 0 -3 7 0 0 0
w:<person> _ and	0 -3 0 0 7 0 0 0
w:<person> _ it	0 -4 0 0 8 0 0 0
w:<person> _ last	0 0 0 1 -8 0 0 5
w:<person> _ on	0 0 0 5 -16 0 12 0
w:<person> _ say	4 -2 0 7 -14 8 0 0
w:<person> _ that	-4 -9 0 -3 11 0 -4 8
w:<person> _ the	0 -9 0 4 3 -10 6 -3
w:<person> _ then	0 11 0 20 -35 8 0 0
w:<person> _ they	0 0 0 0 -2 0 7 0
w:<person> _ to	0 5 0 1 -15 0 8 0
w:<person> _ who	0 0 2 -1 -2 0 0 8
w:<person> and	0 -2 0 -2 19 0 0 0
w:<person> ask	0 9 0 0 -8 0 0 0
w:<person> had	0 0 0 0 7 0 0 0
w:<person> has	4 0 -1 5 -20 5 -4 11
w:<person> say	-10 -5 -2 20 0 -7 -2 0
w:<person> tell	-1 -3 0 6 10 0 -9 0
w:<person> threaten	0 0 0 -6 9 0 -1 0
w:<person> warn	-1 0 -1 0 -7 2 0 10
w:<person> was	0 0 0 7 -5 0 0 0
w:<points>	0 26 0 -1 -21 0 -1 0
w:<points> ,	0 6 0 0 -3 0 0 0
w:<points> <v-begin>	2 5 0 0 -11 0 0 0
w:<points> <v-down>	2 11 0 0 -17 0 0 0
w:<points> _ back	2 12 0 0 -17 0 0 0
w:<points> _ were	0 9 0 0 -8 0 0 0
w:<points> come	2 5 0 0 -11 0 0 0
w:<points> more	0 2 0 1 -6 0 0 0
w:<quality>	-11 -9 0 0 -7 20 23 -5
w:<quality> <agent>	-2 -19 0 1 0 -1 9 6
w:<quality> <duty>	0 14 0 -7 -14 -1 15 0
w:<quality> <gate>	0 15 0 -10 -6 0 -3 0
w:<quality> <goods>	-8 4 4 14 -14 16 -8 -1
w:<quality> <sender>	7 0 0 -4 -15 8 5 0
w:<quality> <v-sell>	1 -2 0 0 -10 17 0 0
w:<quality> _ ,	0 -7 -2 0 -13 13 14 0
w:<quality> _ <quality>	0 -6 0 0 6 0 0 0
w:<quality> _ and	0 0 0 10 -8 4 -4 0
w:<quality> _ by	0 0 0 7 -5 0 0 0
w:<quality> _ come	0 11 0 0 -14 6 0 0
w:<quality> _ could	0 0 0 10 -16 2 0 5
w:<quality> _ for	0 0 3 3 -6 0 0 0
w:<quality> _ go	0 10 0 -1 -4 0 0 0
w:<quality> _ has	0 -1 0 0 11 0 0 0
w:<quality> _ in	0 0 0 -2 13 0 0 0
w:<quality> _ is	0 -6 0 3 4 0 0 0
w:<quality> _ jump	0 8 0 0 -13 0 3 0
w:<quality> _ may	0 -1 0 0 12 0 0 0
w:<quality> _ on	0 3 0 -3 -3 0 8 0
w:<quality> _ pay	0 0 0 0 6 0 0 0
w:<quality> _ return	0 6 0 0 -3 0 0 0
w:<quality> _ say	0 0 0 11 -7 0 0 0
w:<quality> _ since	0 0 0 9 -7 0 0 0
w:<quality> _ to	0 0 5 -7 0 0 5 0
w:<quality> _ will	0 -4 0 0 6 0 0 0
w:<quality> _ would	0 5 0 -8 7 0 -6 0
w:<quality> beef	0 0 0 0 6 0 0 0
w:<quality> car	0 -6 0 0 2 0 1 0
w:<quality> copper	0 -3 5 7 -7 0 0 0
w:<quality> cotton	0 9 0 0 -7 0 0 0
w:<quality> custom	0 10 0 0 -6 0 0 0
w:<quality> date	0 13 0 0 -14 0 1 0
w:<quality> duty	0 9 0 -11 -2 0 3 0
w:<quality> good	2 -8 0 0 15 0 -8 0
w:<quality> minister	0 0 0 0 -5 0 10 0
w:<quality> official	0 -3 0 4 -5 0 6 0
w:<quality> oil	0 -1 0 19 -14 0 0 0
w:<quality> rose	0 0 0 2 -8 0 5 0
w:<quality> ship	0 -4 0 0 -7 18 0 0
w:<quality> side	0 0 0 -6 3 0 0 0
w:<quality> tariff	0 -2 0 0 -4 0 11 0
w:<quality> tea	0 -4 0 -2 13 0 0 0
w:<quality> wheat	0 0 0 2 -9 0 2 0
w:<quality> wine	0 1 0 9 -7 0 -2 0
w:<seat>	8 -21 -3 5 -4 -40 20 16
w:<seat> 's	3 -4 0 8 -15 0 3 6
w:<seat> ,	0 -2 4 -1 -2 0 8 0
w:<seat> .	0 0 1 -2 -6 0 0 14
w:<seat> <v-agree>	0 0 0 0 -5 0 7 0
w:<seat> <v-bear>	0 0 0 0 -4 0 8 0
w:<seat> <v-begin>	0 0 0 -2 9 0 0 0
w:<seat> <v-impose>	6 -5 0 0 1 0 0 0
w:<seat> <v-up>	0 -1 0 0 6 0 0 0
w:<seat> _ ,	0 0 0 9 -4 0 0 0
w:<seat> _ .	0 0 0 0 7 0 0 0
w:<seat> _ <day-ahead>	0 0 0 0 10 0 0 0
w:<seat> _ <day-today>	0 -2 0 0 10 0 0 0
w:<seat> _ <name>	0 0 0 0 -6 0 0 9
w:<seat> _ <seat>	0 6 0 0 1 0 0 0
w:<seat> _ tariff	6 0 0 4 -7 0 0 0
w:<seat> _ that	0 0 0 16 -16 0 5 0
w:<seat> _ the	0 6 0 2 -3 0 -1 0
w:<seat> _ threaten	7 0 0 6 -10 0 -1 0
w:<seat> _ which	0 0 8 0 -15 0 9 0
w:<seat> and	0 11 0 -4 0 0 0 0
w:<seat> could	2 3 0 3 -9 0 0 0
w:<seat> had	0 0 0 0 8 0 0 0
w:<seat> has	8 -5 0 8 -4 0 0 0
w:<seat> let	0 0 0 0 8 0 0 0
w:<seat> on	0 0 0 0 11 0 0 0
w:<seat> would	-3 -8 0 -8 -1 0 14 3
w:<sender>	24 -23 1 -7 -7 17 3 -19
w:<sender> .	0 0 0 0 0 0 6 0
w:<sender> <v-bear>	0 6 2 0 -3 0 0 0
w:<sender> at	0 0 0 0 -5 0 9 0
w:<sender> control	17 -4 0 0 -6 0 0 0
w:<sender> in	0 -3 4 1 -14 14 0 0
w:<sender> near	0 0 0 0 -2 6 0 0
w:<sender> of	16 -2 0 0 -4 -3 0 0
w:<sender> permit	7 0 0 0 -6 0 0 0
w:<sender> to	-3 0 0 0 0 7 0 0
w:<sender> would	0 0 0 0 7 0 0 0
w:<span>	-31 -13 15 -25 46 -3 -17 -20
w:<span> ,	0 -10 4 -11 2 6 3 0
w:<span> .	0 -16 16 -15 22 0 -8 0
w:<span> <not>	0 7 0 0 -5 0 0 0
w:<span> _ ,	0 0 0 0 12 -2 0 0
w:<span> _ go	0 7 0 0 -7 0 0 0
w:<span> _ notice	0 11 0 0 -4 0 0 0
w:<span> _ the	0 6 0 0 0 0 0 0
w:<span> _ up	0 -3 0 0 6 0 0 0
w:<span> _ which	0 -2 0 0 -2 9 0 0
w:<span> and	0 7 0 1 -7 0 0 0
w:<span> of	0 0 0 0 6 0 0 0
w:<taker>	0 -30 13 8 6 -3 -10 0
w:<taker> of	0 0 0 11 -6 0 0 0
w:<v-agree>	-5 -7 -21 -14 36 -1 1 -14
w:<v-agree> .	7 0 0 0 -1 0 0 0
w:<v-agree> <level>	0 -4 0 7 0 0 0 0
w:<v-agree> ?	0 -5 0 0 12 0 0 0
w:<v-agree> a	0 0 0 -2 11 0 0 0
w:<v-agree> back	0 0 0 0 -12 0 14 0
w:<v-agree> by	0 4 0 2 -6 0 0 0
w:<v-agree> for	0 0 0 0 -4 0 8 0
w:<v-agree> in	0 0 0 0 0 6 0 0
w:<v-agree> on	0 9 0 -5 0 0 0 0
w:<v-agree> the	0 0 0 0 7 0 0 0
w:<v-agree> to	0 -1 0 0 12 0 0 0
w:<v-bear>	-1 0 2 -12 27 -16 0 -36
w:<v-bear> "	0 0 0 0 -6 0 7 0
w:<v-bear> ,	0 -7 0 3 3 0 0 0
w:<v-bear> .	0 -4 0 0 16 0 0 0
w:<v-bear> <level>	-1 9 -3 -9 2 -1 0 0
w:<v-bear> <name>	0 -6 0 0 9 0 0 0
w:<v-bear> <number>	0 6 0 -7 3 0 -2 0
w:<v-bear> ?	0 10 0 0 -8 0 0 0
w:<v-bear> a	10 -4 0 -1 0 0 0 0
w:<v-bear> at	0 -2 0 0 8 0 0 0
w:<v-bear> back	0 -3 0 0 13 0 0 0
w:<v-bear> in	0 0 0 -6 3 0 2 0
w:<v-bear> it	0 0 0 0 7 0 0 0
w:<v-bear> on	0 13 0 9 -23 6 0 0
w:<v-bear> their	0 0 0 0 6 0 0 0
w:<v-bear> what	0 10 0 0 -7 0 0 0
w:<v-bear> without	0 6 0 0 -6 0 0 0
w:<v-begin>	3 0 -12 14 9 -3 -16 -19
w:<v-begin> ,	0 0 0 6 0 0 -2 0
w:<v-begin> <day-ahead>	0 18 0 8 -24 0 0 0
w:<v-begin> <duty>	0 0 0 0 -6 0 9 0
w:<v-begin> <not>	0 0 0 -1 6 0 0 0
w:<v-begin> ?	0 16 0 7 -22 0 0 0
w:<v-begin> again	0 11 0 0 -9 0 0 0
w:<v-begin> and	0 7 0 0 -3 0 0 0
w:<v-begin> at	0 0 0 0 6 0 0 0
w:<v-begin> back	12 14 -14 -30 -11 13 -5 -5
w:<v-begin> countermeasure	0 0 0 0 -7 0 9 0
w:<v-begin> down	0 -16 0 0 29 0 0 0
w:<v-begin> effect	0 -7 0 0 10 0 0 0
w:<v-begin> from	4 7 0 0 -6 0 0 0
w:<v-begin> home	0 -3 0 0 13 0 0 0
w:<v-begin> into	0 -7 0 0 12 0 0 0
w:<v-begin> it	0 0 12 0 -6 0 0 0
w:<v-begin> its	0 0 0 10 -11 0 0 0
w:<v-begin> out	0 -6 0 0 13 0 0 0
w:<v-begin> over	0 0 0 7 -4 0 0 0
w:<v-begin> the	0 -8 0 2 7 0 -1 0
w:<v-begin> to	-9 -4 0 6 16 -3 -14 -2
w:<v-begin> up	0 6 1 -10 -5 0 6 2
w:<v-buy>	-2 -1 4 0 2 -11 5 -4
w:<v-buy> :	0 6 0 0 -6 0 0 0
w:<v-buy> <v-impose>	0 3 8 0 -10 0 0 0
w:<v-buy> from	0 0 0 0 -4 0 8 0
w:<v-buy> in	2 0 1 0 -8 0 0 0
w:<v-buy> of	0 0 0 0 7 0 0 0
w:<v-buy> to	0 0 0 6 -5 0 0 0
w:<v-deny>	32 -31 -2 5 -14 -3 8 0
w:<v-deny> ,	0 0 0 9 -5 0 0 0
w:<v-deny> .	9 0 0 0 -6 0 0 0
w:<v-deny> of	9 -2 0 0 -3 0 0 0
w:<v-deny> on	8 0 0 0 0 0 0 0
w:<v-deny> out	0 0 0 5 -10 0 7 0
w:<v-deny> that	7 0 0 0 -1 0 0 0
w:<v-down>	8 1 24 0 -14 -3 0 0
w:<v-down> ,	0 0 7 11 -15 -3 0 -1
w:<v-down> .	-1 0 7 -2 1 0 -2 0
w:<v-down> <day-ahead>	0 19 0 0 -17 0 0 0
w:<v-down> <duty>	0 0 0 -4 15 0 0 0
w:<v-down> <goods>	0 0 0 -2 0 0 9 0
w:<v-down> ?	0 8 0 8 -16 0 0 0
w:<v-down> a	0 0 0 0 7 0 0 0
w:<v-down> and	0 11 1 0 -18 0 8 0
w:<v-down> away	0 7 0 0 -6 0 0 0
w:<v-down> back	15 8 -1 -18 -15 7 -1 -2
w:<v-down> by	-1 -18 11 -3 5 3 -1 0
w:<v-down> down	0 -9 0 0 16 0 0 0
w:<v-down> duty	0 0 0 0 8 0 0 0
w:<v-down> from	0 -6 0 0 5 0 0 0
w:<v-down> into	0 0 0 -1 11 0 0 0
w:<v-down> it	0 10 0 0 -8 0 0 0
w:<v-down> its	0 0 0 -4 12 0 -5 0
w:<v-down> on	0 -7 0 19 -14 0 2 0
w:<v-down> the	0 -5 0 0 -5 0 0 17
w:<v-down> to	0 -5 3 -7 14 0 0 0
w:<v-down> up	0 0 0 0 -7 0 11 0
w:<v-end>	-18 -5 24 -1 7 0 2 -15
w:<v-end> ,	0 14 -2 -7 -6 -1 0 0
w:<v-end> :	0 15 0 0 -14 0 0 0
w:<v-end> <day-ahead>	0 -2 0 0 6 0 0 0
w:<v-end> <level>	0 1 18 0 -18 0 0 0
w:<v-end> <number>	0 -1 8 0 0 0 0 0
w:<v-end> a	0 8 0 0 -9 6 0 0
w:<v-end> at	3 -16 1 0 0 0 9 0
w:<v-end> back	0 0 0 0 -12 0 14 0
w:<v-end> by	0 -3 8 0 -2 0 0 0
w:<v-end> date	0 -4 0 0 14 0 0 0
w:<v-end> in	0 -3 0 14 -4 0 0 0
w:<v-end> it	0 -9 0 0 13 0 0 0
w:<v-end> its	-2 0 0 0 7 0 -3 0
w:<v-end> of	0 11 0 6 -15 0 3 0
w:<v-end> on	0 2 -1 -7 16 0 -2 0
w:<v-end> the	0 -14 0 -1 -3 1 6 8
w:<v-end> to	0 6 0 0 0 0 0 0
w:<v-impose>	-15 1 -5 -7 30 -24 9 -32
w:<v-impose> "	0 0 0 0 0 0 7 0
w:<v-impose> ,	6 13 0 -28 -14 -3 8 0
w:<v-impose> .	4 -4 0 6 10 -5 -20 -5
w:<v-impose> <day-today>	0 0 0 0 6 0 0 0
w:<v-impose> <goods>	0 -1 0 -2 0 0 10 0
w:<v-impose> <level-noun>	0 0 0 0 6 0 0 0
w:<v-impose> <level>	-3 -4 -3 0 10 0 0 0
w:<v-impose> <name>	0 -4 0 16 -15 5 0 0
w:<v-impose> <not>	0 -6 0 -8 8 0 7 0
w:<v-impose> <number>	0 -3 0 0 11 0 0 0
w:<v-impose> <person>	0 0 0 0 0 6 0 0
w:<v-impose> <quality>	4 -10 4 -1 5 0 -7 0
w:<v-impose> <v-down>	0 -5 0 0 9 0 0 0
w:<v-impose> <v-end>	0 4 0 0 -7 5 0 0
w:<v-impose> ?	0 -10 0 0 20 0 0 0
w:<v-impose> a	0 11 0 14 -10 0 -10 0
w:<v-impose> again	1 13 1 -1 -16 0 0 0
w:<v-impose> any	0 0 0 0 -6 0 10 0
w:<v-impose> aside	0 9 0 0 -8 0 0 0
w:<v-impose> at	0 8 0 0 -1 0 0 0
w:<v-impose> back	9 -13 0 -5 0 0 -10 7
w:<v-impose> before	0 6 0 0 -5 0 1 0
w:<v-impose> by	0 9 5 6 -12 0 -2 0
w:<v-impose> case	0 0 0 0 -2 0 6 0
w:<v-impose> come	0 -5 0 0 7 0 0 0
w:<v-impose> countermeasure	0 0 0 0 -7 0 9 0
w:<v-impose> duty	0 1 0 7 -8 0 -1 0
w:<v-impose> effect	0 -7 0 0 10 0 0 0
w:<v-impose> end	0 0 0 0 -8 5 0 0
w:<v-impose> for	-4 0 0 0 12 0 0 0
w:<v-impose> his	0 0 0 -2 10 0 0 0
w:<v-impose> in	-9 -12 -5 0 2 6 10 -2
w:<v-impose> it	-2 2 8 0 -3 0 0 0
w:<v-impose> its	-11 1 -6 0 -2 6 9 0
w:<v-impose> me	0 -4 0 0 12 0 0 0
w:<v-impose> next	0 0 0 0 -11 0 12 0
w:<v-impose> no	0 0 0 0 6 0 0 0
w:<v-impose> of	0 16 0 1 -6 0 -8 0
w:<v-impose> off	0 -11 0 10 2 0 -1 0
w:<v-impose> on	-2 0 3 -15 1 -1 0 11
w:<v-impose> our	0 0 0 0 -19 0 23 0
w:<v-impose> out	0 0 0 0 8 0 0 0
w:<v-impose> over	0 2 0 5 -6 0 0 0
w:<v-impose> tariff	0 0 0 -8 11 0 0 0
w:<v-impose> that	-6 -2 0 2 4 0 2 0
w:<v-impose> the	-4 -10 2 0 23 0 -9 -9
w:<v-impose> their	0 0 0 0 6 0 0 0
w:<v-impose> them	6 -5 0 -6 0 0 2 0
w:<v-impose> to	0 -8 -14 0 20 -9 0 -5
w:<v-impose> until	0 0 0 0 8 0 0 0
w:<v-impose> us	0 -3 0 0 16 0 0 0
w:<v-impose> was	0 0 0 9 -7 0 0 0
w:<v-impose> whether	0 0 0 6 -3 0 0 0
w:<v-impose> will	0 0 0 4 -6 0 0 0
w:<v-impose> with	3 0 0 -13 16 0 -8 0
w:<v-propose>	-10 -5 0 -6 31 -44 0 -12
w:<v-propose> ,	1 7 0 -7 -9 0 3 0
w:<v-propose> .	0 16 0 0 -10 0 -4 2
w:<v-propose> and	0 0 0 0 -9 0 13 0
w:<v-propose> in	0 0 0 0 6 0 0 0
w:<v-propose> on	0 0 0 1 -9 0 0 6
w:<v-propose> the	0 0 12 0 -5 0 -3 0
w:<v-propose> to	-5 1 -6 -15 28 0 -6 0
w:<v-propose> whether	0 0 0 6 -3 0 0 0
w:<v-propose> with	0 0 0 0 -3 0 8 0
w:<v-return>	-5 37 0 -26 -15 2 -10 -13
w:<v-return> ,	1 8 5 -1 -21 6 0 0
w:<v-return> .	0 -7 0 0 0 0 7 0
w:<v-return> and	0 -10 0 0 7 2 0 0
w:<v-return> by	0 24 0 0 -22 0 0 0
w:<v-return> if	0 12 0 0 -9 0 0 0
w:<v-return> of	0 7 0 0 -5 0 0 0
w:<v-return> on	0 12 0 0 -13 2 0 0
w:<v-return> to	0 5 -1 0 6 -6 -3 0
w:<v-say>	-7 -30 -6 7 14 -2 5 12
w:<v-say> ,	4 -8 0 -5 5 1 -9 4
w:<v-say> .	-4 -12 -5 7 11 0 1 -6
w:<v-say> <goods>	0 8 0 -2 -14 5 5 0
w:<v-say> <name>	1 0 0 -9 0 0 4 0
w:<v-say> <not>	0 10 0 0 0 0 0 0
w:<v-say> <number>	0 -7 0 -2 19 0 0 0
w:<v-say> <person>	5 10 2 0 -25 2 -4 7
w:<v-say> a	0 -7 0 2 8 0 -3 0
w:<v-say> at	8 0 0 0 -5 0 0 0
w:<v-say> he	0 0 0 9 -1 0 -5 0
w:<v-say> in	0 0 0 0 7 0 0 0
w:<v-say> is	0 0 0 0 -10 0 12 0
w:<v-say> it	0 -2 0 -21 23 0 1 0
w:<v-say> me	0 -6 0 9 -8 0 0 11
w:<v-say> of	0 6 0 0 -8 5 -3 0
w:<v-say> on	0 -12 0 12 -11 0 10 2
w:<v-say> so	0 0 0 -4 11 0 0 0
w:<v-say> the	-7 -5 4 11 -1 -6 0 -4
w:<v-say> them	0 0 0 6 -4 0 0 0
w:<v-say> they	0 9 0 0 -2 0 0 0
w:<v-say> to	0 0 0 -9 0 0 0 13
w:<v-say> what	0 -2 0 0 14 0 0 0
w:<v-say> with	0 0 0 8 -10 0 0 0
w:<v-sell>	25 -27 -23 -11 8 24 -19 -13
w:<v-sell> ,	-2 0 0 -2 -3 15 -5 0
w:<v-sell> .	0 0 0 0 8 0 0 0
w:<v-sell> a	0 0 0 6 -4 0 0 0
w:<v-sell> control	17 -4 0 0 -6 0 0 0
w:<v-sell> of	17 0 0 0 -3 -1 -3 0
w:<v-sell> permit	7 0 0 0 -6 0 0 0
w:<v-sell> to	3 0 0 0 -7 6 -1 0
w:<v-stay>	5 3 -3 -12 21 -2 -32 0
w:<v-stay> "	0 -1 0 8 -1 0 0 0
w:<v-stay> .	3 0 0 -11 4 0 0 0
w:<v-stay> <day-today>	0 6 0 0 -5 0 0 0
w:<v-stay> <not>	0 0 0 0 6 0 0 0
w:<v-stay> again	0 13 0 0 -9 0 0 0
w:<v-stay> back	12 -4 0 0 0 0 -1 0
w:<v-stay> before	0 7 0 0 -4 0 0 0
w:<v-stay> down	0 0 0 0 0 0 0 7
w:<v-stay> it	0 -7 0 8 0 0 0 0
w:<v-stay> its	0 0 0 0 -3 10 0 0
w:<v-stay> on	0 -5 0 0 13 0 0 0
w:<v-stay> out	0 7 0 0 0 0 0 0
w:<v-stay> to	0 0 12 -5 0 0 0 0
w:<v-stay> up	0 2 0 1 -6 0 0 0
w:<v-stay> would	0 -5 0 6 0 0 0 0
w:<v-suspend>	3 -6 5 -31 23 3 -25 -1
w:<v-suspend> .	0 -5 0 0 7 0 0 0
w:<v-suspend> <v-end>	0 11 0 0 -13 5 0 0
w:<v-suspend> back	12 -4 0 0 0 0 -1 0
w:<v-suspend> lapse	0 12 0 0 -12 0 0 0
w:<v-suspend> on	0 -3 0 0 7 0 0 0
w:<v-suspend> until	0 0 0 0 6 0 0 0
w:<v-target>	0 0 -2 -13 0 -24 25 -19
w:<v-target> ,	0 -5 0 0 10 0 0 0
w:<v-target> <level>	0 -4 0 0 7 0 2 0
w:<v-target> <name>	0 0 0 16 -9 0 -3 0
w:<v-target> <not>	0 0 0 0 6 0 0 0
w:<v-target> a	0 10 0 0 -1 0 -7 0
w:<v-target> back	0 -5 0 -2 -7 0 21 0
w:<v-target> by	0 18 0 3 -18 0 0 0
w:<v-target> in	0 -2 0 -1 8 0 0 0
w:<v-target> the	0 0 0 0 -2 0 8 0
w:<v-target> to	7 -11 0 5 6 0 -10 0
w:<v-target> with	0 0 0 -2 9 0 0 0
w:<v-threaten>	11 -10 -7 9 -23 2 10 0
w:<v-threaten> ,	0 -16 0 -2 20 0 -4 0
w:<v-threaten> .	0 2 0 -5 -3 0 7 0
w:<v-threaten> <name>	0 0 0 11 -6 0 -1 0
w:<v-threaten> in	0 0 0 0 6 0 0 0
w:<v-threaten> of	0 0 0 0 -4 6 -1 0
w:<v-threaten> on	0 0 0 6 -9 0 5 0
w:<v-threaten> that	0 3 -4 1 -13 4 0 2
w:<v-threaten> the	0 0 0 6 0 0 0 0
w:<v-threaten> to	3 -12 0 1 -3 0 11 0
w:<v-up> .	0 0 8 13 -10 0 -4 0
w:<v-up> <goods>	0 -1 0 0 7 0 0 0
w:<v-up> <v-begin>	0 -5 0 0 6 0 0 0
w:<v-up> ?	0 7 0 0 -5 0 0 0
w:<v-up> a	0 10 0 0 -6 0 0 0
w:<v-up> back	-1 7 -1 -13 3 3 -6 0
w:<v-up> by	0 0 0 7 -7 0 0 0
w:<v-up> down	0 -2 0 0 11 0 0 0
w:<v-up> from	6 7 0 -5 -14 0 3 0
w:<v-up> in	0 -3 0 0 0 6 0 0
w:<v-up> its	-1 -5 0 -13 0 0 18 0
w:<v-up> on	2 -9 0 0 1 0 0 6
w:<v-up> out	0 -4 0 0 9 0 0 0
w:<v-up> the	0 -12 0 10 2 0 -8 0
w:<v-up> to	-8 4 -6 4 6 0 -16 -2
w:<v-up> up	0 15 2 -8 -7 0 -2 2
w:?	-46 9 -45 -17 73 -43 -52 -39
w:@	0 -3 0 -4 20 0 0 0
w:@ _ :	0 -1 0 0 9 0 0 0
w:_	0 0 0 -1 16 0 0 0
w:_ _ :	0 0 0 0 7 0 0 0
w:_ _ _	0 -5 0 0 12 0 0 0
w:a	-7 -29 -5 22 25 -1 -14 -6
w:a .	0 -4 0 0 13 0 0 0
w:a <duty>	0 -17 0 13 -6 0 0 10
w:a <goods>	0 -4 0 -7 25 0 -2 0
w:a <level-noun>	0 0 0 0 0 9 -5 0
w:a <number>	0 0 0 8 -9 0 0 0
w:a <office>	0 0 0 -2 0 0 7 0
w:a <quality>	0 -5 0 0 24 0 -4 0
w:a <v-deny>	0 -1 0 7 0 0 0 0
w:a <v-down>	0 0 0 0 9 0 0 0
w:a <v-end>	0 0 8 0 -1 0 0 0
w:a <v-impose>	0 -6 0 4 13 0 -10 0
w:a <v-say>	0 0 0 10 -5 0 -2 0
w:a <v-stay>	0 -1 0 0 12 0 0 0
w:a _ .	6 0 0 -26 0 9 -7 0
w:a _ <number>	0 8 0 0 -7 0 0 0
w:a _ duty	0 -7 0 6 -4 0 4 0
w:a _ for	0 -5 0 2 -4 10 0 0
w:a _ from	0 -10 0 0 10 0 0 0
w:a _ if	0 0 0 0 6 0 0 0
w:a _ in	0 -17 0 14 0 0 0 0
w:a _ near	0 0 0 0 -2 6 0 0
w:a _ of	3 10 -9 -2 -15 0 6 6
w:a _ on	-1 0 0 5 1 0 -11 2
w:a _ one	0 0 0 0 6 0 0 0
w:a _ sheet	0 0 0 7 -6 0 0 0
w:a _ tariff	0 0 0 13 -6 0 0 0
w:a _ that	0 0 0 9 0 0 -5 0
w:a _ the	0 7 0 0 -5 0 0 0
w:a _ under	0 0 0 0 -4 0 6 0
w:a _ with	0 0 0 13 -8 0 0 0
w:a bill	0 0 0 9 -7 0 0 0
w:a deal	0 -7 0 2 0 3 0 0
w:a decree	0 -4 0 0 8 0 0 0
w:a duty	0 -2 0 -7 0 0 3 12
w:a fact	0 0 0 7 -6 0 0 0
w:a few	7 0 0 0 -5 0 0 0
w:a good	0 0 6 0 -6 0 0 0
w:a lapse	0 0 8 0 -5 0 0 0
w:a levy	0 0 0 6 0 0 -5 0
w:a licence	24 -5 1 0 -25 5 0 0
w:a little	0 -1 0 0 9 0 0 0
w:a new	0 0 0 0 -1 1 7 0
w:a post	0 0 0 13 -13 0 0 0
w:a renewal	0 6 0 0 -4 0 0 0
w:a report	0 0 0 0 6 0 0 0
w:a rule	0 -1 0 7 0 0 0 0
w:a second	0 0 0 14 -5 0 0 0
w:a small	0 4 0 2 -8 0 0 0
w:a surcharge	0 -7 0 0 11 0 0 0
w:a tariff	0 -1 0 16 -7 0 -4 0
w:a third	0 9 0 -2 -12 3 4 0
w:a threat	0 0 0 -2 0 10 -1 0
w:a ton	0 -1 0 0 -6 14 0 0
w:a treaty	0 10 0 0 -4 0 0 0
w:a truce	0 -3 0 -1 16 0 0 0
w:a word	0 0 0 0 6 0 0 0
w:abolish	0 0 0 -1 8 0 0 0
w:about	0 -19 8 -19 30 3 -7 -11
w:about ,	0 7 0 0 -4 0 0 0
w:about <goods>	0 0 0 0 11 0 0 0
w:about <money>	0 0 0 0 7 0 0 0
w:about <v-end>	0 0 0 0 -7 0 9 0
w:about _ ,	0 0 0 0 7 0 0 0
w:about _ and	0 8 0 0 -6 0 0 0
w:about _ of	0 0 0 0 6 0 0 0
w:about _ the	0 0 0 0 -7 0 8 0
w:about a	9 0 0 0 -4 0 0 0
w:about the	0 -1 0 -3 4 7 0 0
w:above	1 0 5 8 -13 0 0 0
w:above the	0 -4 0 0 8 0 0 0
w:abroad	0 0 0 0 8 0 0 0
w:absence	0 15 0 0 -14 0 0 0
w:absent	0 10 0 0 -3 0 0 0
w:according	0 -1 0 0 13 0 0 0
w:according to	0 -1 0 0 13 0 0 0
w:act	0 8 0 -7 0 0 0 0
w:add	0 -9 0 6 -1 4 3 0
w:add a	0 -1 0 10 -4 0 0 0
w:add that	0 0 0 0 7 0 0 0
w:additional	4 0 0 -5 6 0 -4 0
w:additional duty	0 0 0 -4 8 0 0 0
w:adjust	0 0 0 0 9 0 -5 0
w:adjust its	0 0 0 0 6 0 -4 0
w:affiliate	8 0 0 0 0 0 0 0
w:after	-1 30 -20 -9 3 0 -17 -13
w:after <day-ahead>	10 21 0 0 -26 0 0 0
w:after <span>	0 0 0 0 18 0 0 0
w:after _ ,	0 19 0 6 -17 0 -4 0
w:after _ .	10 0 0 -3 -2 0 0 0
w:after _ ?	0 18 0 0 -17 0 0 0
w:after _ in	0 0 0 0 6 0 0 0
w:after _ of	0 0 0 0 10 0 0 0
w:after _ the	0 0 0 0 -14 10 3 0
w:after all	0 7 0 0 -6 0 0 0
w:after it	0 10 0 0 -6 0 0 0
w:after midnight	0 11 0 0 -9 0 0 0
w:after that	0 9 0 0 -16 9 0 0
w:after the	0 0 0 0 9 0 -2 0
w:again	13 59 -7 -49 -39 0 -18 10
w:again ,	0 8 0 -8 -3 0 0 2
w:again .	-5 24 -2 -12 -2 -2 -3 -1
w:again :	0 0 0 0 -5 0 0 8
w:again _ <day-ahead>	10 0 0 0 -6 0 0 0
w:again _ <day-gone>	0 7 0 0 -6 0 0 0
w:again _ <name>	0 10 0 -4 -3 0 0 0
w:again _ the	0 2 0 0 -2 0 0 6
w:again and	0 18 0 0 -16 0 0 0
w:again as	0 6 0 0 -3 0 0 0
w:again for	2 10 1 -1 -12 0 0 0
w:again if	0 6 0 0 -10 0 0 7
w:again in	0 -3 0 -2 17 0 0 0
w:again on	0 14 0 0 -10 0 0 0
w:against	0 -2 0 11 -4 0 3 0
w:against <name>	0 0 0 14 -12 0 0 0
w:against the	0 -9 0 0 12 0 0 0
w:agency	0 0 0 0 8 0 0 0
w:ago	0 -6 0 0 15 0 0 0
w:agree _ something	0 8 0 0 -5 0 0 0
w:agree _ the	0 0 0 2 -6 6 0 0
w:agree by	0 1 0 4 -7 0 0 0
w:agree in	0 0 0 0 -1 6 0 0
w:agree to	0 -1 0 0 12 0 0 0
w:agreement	-1 -7 -2 -11 22 0 -4 1
w:agreement with	0 0 0 0 7 0 0 0
w:alive	11 0 0 0 -6 0 0 0
w:all	0 25 11 -2 -15 -7 -10 -5
w:all ,	0 8 0 1 -9 0 0 0
w:all .	0 0 0 -3 8 0 0 0
w:all <v-down>	0 6 0 0 -4 0 0 0
w:all _ back	0 6 0 0 -5 0 0 0
w:all come	0 6 0 0 -4 0 0 0
w:all of	0 9 0 0 -2 0 0 0
w:all over	0 14 0 0 -9 0 0 0
w:all the	0 -1 12 0 -7 0 0 0
w:all three	0 16 0 0 -14 0 0 0
w:allowed	0 3 2 0 -6 0 0 0
w:allowed to	0 3 2 0 -7 0 0 0
w:almond	0 7 0 0 -5 0 0 0
w:also	9 -9 0 -2 -8 7 3 0
w:also <v-impose>	0 0 0 -2 -1 10 -3 0
w:also at	0 0 0 0 -5 0 8 0
w:altogether	0 -1 9 -1 -12 0 7 2
w:among	0 -1 0 8 -9 0 6 0
w:among the	0 0 0 6 -3 0 0 0
w:an	0 -8 -13 0 1 -11 8 9
w:an <agent>	0 0 0 0 -5 0 11 0
w:an <level-noun>	0 0 0 0 -11 0 13 0
w:an <office>	0 0 0 5 -8 0 0 2
w:an <quality>	0 3 0 2 -6 0 0 0
w:an <v-buy>	0 0 0 0 -5 0 11 0
w:an <v-impose>	0 0 0 -2 -16 0 22 0
w:an _ ,	0 8 0 2 -8 0 0 0
w:an _ .	0 -3 0 0 12 0 0 0
w:an _ for	0 0 0 4 -9 0 0 4
w:an _ of	0 0 0 -1 13 0 0 0
w:an agreement	0 -2 0 0 9 0 0 0
w:an answer	0 0 0 0 -12 0 13 0
w:an extension	0 0 0 -2 20 0 0 0
w:an order	0 0 0 0 -5 0 11 0
w:and	-1 18 0 -2 11 -21 -9 -11
w:and <day-ahead>	0 -6 0 0 8 0 0 0
w:and <goods>	-7 -2 -3 3 18 -1 -9 0
w:and <level>	0 7 0 -9 1 0 0 0
w:and <name>	3 -1 0 -9 -2 -3 5 9
w:and <not>	0 18 0 2 -15 0 -3 1
w:and <number>	0 16 0 16 -26 3 -3 0
w:and <person>	0 0 0 0 11 0 0 0
w:and <seat>	0 17 0 0 -5 0 -5 0
w:and <v-end>	0 -5 0 0 14 0 0 0
w:and <v-impose>	0 -15 0 4 8 0 0 0
w:and _ 's	7 5 0 0 -2 0 -7 0
w:and _ .	6 27 0 -7 -11 0 -14 0
w:and _ <day-ahead>	0 13 0 0 -10 0 0 0
w:and _ <level>	0 0 0 -6 10 0 0 0
w:and _ <name>	0 -1 0 0 11 0 0 0
w:and _ <number>	0 14 0 4 -25 1 0 7
w:and _ <organisation>	0 -8 0 0 15 0 0 0
w:and _ <person>	1 0 0 1 -6 0 0 0
w:and _ <quality>	-1 0 0 0 13 0 -1 0
w:and _ <seat>	0 -3 0 0 10 0 0 0
w:and _ ?	0 8 0 0 0 0 0 0
w:and _ as	0 -7 0 0 10 0 0 0
w:and _ at	0 13 0 0 -11 0 0 0
w:and _ be	0 -1 0 0 8 0 0 0
w:and _ could	0 0 0 -1 -1 6 0 4
w:and _ down	0 7 0 0 -4 0 0 0
w:and _ duty	0 -2 0 7 0 0 0 0
w:and _ for	0 10 0 0 -7 0 0 0
w:and _ full	0 -7 0 0 6 0 0 0
w:and _ further	0 -3 0 0 6 0 0 0
w:and _ go	0 -10 0 -1 16 0 0 0
w:and _ good	0 0 6 0 -6 0 0 0
w:and _ in	0 -10 0 -9 23 2 0 0
w:and _ it	0 6 0 6 -10 0 0 0
w:and _ not	0 0 0 0 6 0 0 0
w:and _ nothing	0 -3 0 0 6 0 0 0
w:and _ on	4 -3 0 8 -4 0 0 0
w:and _ other	0 0 0 12 -12 0 0 0
w:and _ say	0 13 0 7 -19 0 -1 0
w:and _ shall	0 0 0 0 -6 0 5 0
w:and _ stop	0 0 6 0 -4 0 0 0
w:and _ that	0 0 0 8 -8 0 1 0
w:and _ the	0 10 0 -14 0 0 0 0
w:and _ them	0 10 0 0 -5 0 0 0
w:and _ we	0 -8 0 0 0 0 10 0
w:and _ would	0 0 0 0 -1 0 9 0
w:and a	0 0 8 9 -11 0 -3 0
w:and above	2 -2 0 10 -9 0 0 0
w:and after	0 7 0 0 -4 0 0 0
w:and all	8 0 0 0 -3 0 0 0
w:and for	0 -6 0 0 16 0 0 0
w:and from	0 -2 0 0 7 0 0 0
w:and gas	0 0 0 12 -11 0 0 0
w:and go	0 6 0 0 -3 0 0 0
w:and if	8 12 -1 -7 -17 -1 10 0
w:and may	0 0 0 0 -6 0 9 0
w:and mr	1 0 0 1 -7 0 0 0
w:and no	0 -12 0 0 7 0 0 2
w:and not	0 7 0 0 -2 0 0 0
w:and the	-6 10 14 -7 -1 0 -22 2
w:and they	0 21 0 -5 -11 0 0 0
w:and we	0 -8 0 0 0 7 7 0
w:and with	0 7 0 2 -8 0 0 0
w:and would	0 -20 1 -2 17 0 0 0
w:anew	0 19 0 0 -16 0 0 0
w:announce	0 -2 0 0 6 0 2 0
w:another	0 -18 14 3 0 0 -1 0
w:another <number>	0 -5 0 0 9 0 0 0
w:answer	0 -7 -5 -7 3 -5 17 -2
w:answer "	0 0 0 0 -4 0 6 0
w:answer _ <level>	0 0 0 0 11 0 -7 0
w:answer _ a	0 0 0 7 -3 0 0 0
w:answer _ kind	0 0 0 0 -8 0 9 0
w:answer _ the	0 0 0 0 6 0 -1 0
w:answer in	0 0 0 0 -7 0 9 0
w:answer was	0 0 0 9 -8 0 0 0
w:any	17 -11 -5 -2 -22 0 23 0
w:any <duty>	2 0 0 0 -6 5 0 0
w:any <v-impose>	0 0 0 0 -2 0 6 0
w:any tariff	2 0 0 0 -11 6 0 0
w:anybody	0 6 0 0 -5 0 1 0
w:anybody <v-impose>	0 10 0 0 -9 0 0 0
w:anyone	0 0 0 9 -6 0 0 0
w:anything	0 0 0 0 10 0 0 0
w:apply	0 29 0 -10 -17 0 0 0
w:apply .	0 7 0 0 -5 0 0 0
w:apply _ ,	0 6 0 0 -4 0 0 0
w:apply _ <day-ahead>	0 6 0 0 -4 0 0 0
w:apply again	0 11 0 0 -10 0 0 0
w:apply from	0 6 0 0 -3 0 0 0
w:approval ,	0 0 0 0 -2 0 6 0
w:approve	0 -5 0 0 19 0 0 0
w:are	1 -8 -3 4 11 -7 -14 1
w:are ,	0 0 0 9 -6 0 0 0
w:are <not>	0 -4 0 0 8 0 0 0
w:are <v-say>	0 0 0 -4 0 0 0 8
w:are <v-target>	0 -3 0 0 9 0 0 0
w:are _ :	0 0 0 4 -14 0 3 0
w:are _ <number>	0 7 0 0 -7 0 0 0
w:are _ and	0 -5 0 0 6 0 0 0
w:are _ as	0 0 0 9 -5 0 0 0
w:are _ back	0 9 0 3 -12 0 0 0
w:are _ on	0 8 0 0 0 0 0 0
w:are _ to	0 0 0 5 -9 0 0 8
w:are at	2 3 0 0 -8 0 0 0
w:are back	0 17 0 -3 -7 0 0 0
w:are not	0 -4 0 0 6 0 0 0
w:are tell	0 0 0 0 -7 0 0 9
w:are to	0 0 0 0 9 0 0 0
w:aren't	0 3 0 0 -6 0 0 4
w:arithmetic	0 9 0 0 -7 0 0 0
w:armistice	0 9 0 0 -9 0 0 0
w:arrangement	0 6 0 -3 0 0 0 0
w:arrangement is	0 6 0 0 -4 0 0 0
w:as	7 1 -5 8 -10 6 -2 -5
w:as <level>	0 3 0 3 -8 0 0 0
w:as _ ,	0 -3 0 0 13 0 0 0
w:as _ .	3 7 0 0 -2 0 -11 0
w:as _ as	6 -3 0 1 1 0 -4 0
w:as _ did	0 -2 0 0 0 0 7 0
w:as _ for	0 1 0 0 -12 0 9 0
w:as _ law	0 0 0 6 -1 0 0 0
w:as _ the	0 0 0 0 15 -2 0 0
w:as a	0 0 0 5 -12 10 -1 0
w:as he	0 0 0 11 -9 0 0 0
w:as i	0 0 0 0 -7 9 0 0
w:as long	0 -5 0 0 9 0 0 0
w:as much	3 13 4 6 -26 0 0 0
w:as the	6 -6 0 2 -1 0 2 0
w:as they	0 0 0 0 -2 0 6 0
w:as we	0 0 0 0 7 0 0 0
w:as well	3 0 -1 0 2 0 -10 0
w:aside	0 8 0 0 -6 0 0 0
w:ask	-3 9 -4 7 -2 0 -4 0
w:ask ,	0 9 0 0 -9 0 0 0
w:ask <level>	0 7 0 0 -3 0 0 0
w:ask _ .	0 0 0 6 -1 0 0 0
w:ask to	0 9 0 0 -8 0 0 0
w:ask whether	0 0 0 6 -3 0 0 0
w:assess	0 11 0 0 -10 0 0 0
w:at	0 -4 0 -23 26 -9 10 -15
w:at <number>	-3 11 -5 -3 -3 -7 5 0
w:at _ ,	0 -1 0 -9 2 0 8 0
w:at _ .	-4 -6 -8 -11 21 -2 7 0
w:at _ ;	0 0 0 0 -7 0 7 0
w:at _ <organisation>	0 11 0 0 -9 0 0 0
w:at _ <quality>	0 6 0 0 -5 0 0 0
w:at _ and	0 8 0 0 -10 0 4 0
w:at _ end	0 13 0 9 -20 0 0 0
w:at _ if	0 0 5 0 -7 0 0 5
w:at _ in	0 0 0 0 9 0 0 0
w:at _ worst	0 -5 0 0 8 0 0 0
w:at an	0 0 0 0 -9 0 12 0
w:at its	0 -2 0 0 8 0 0 0
w:at midnight	0 0 0 0 7 0 0 0
w:at present	0 8 0 0 -6 0 0 0
w:at the	2 0 7 9 -13 -4 1 -2
w:at thi	0 0 0 0 -11 0 12 0
w:autumn	0 0 0 11 -13 3 0 0
w:avocado	0 -3 0 0 10 0 0 0
w:away	0 4 6 0 -7 0 0 0
w:away on	0 7 0 0 -6 0 0 0
w:back	9 67 -12 -47 -59 14 0 0
w:back ,	3 4 0 -1 -12 0 3 2
w:back .	1 3 -2 -8 -8 0 0 6
w:back <not>	0 9 0 0 -12 0 1 0
w:back ?	0 10 0 0 -9 0 0 0
w:back _ "	0 0 0 0 10 0 -6 0
w:back _ .	0 -5 0 0 16 0 0 0
w:back _ <day-ahead>	0 9 0 0 -3 0 0 0
w:back _ <level>	0 0 0 0 -6 0 6 0
w:back _ <number>	0 13 0 0 -15 5 0 0
w:back _ and	5 0 0 0 -10 0 0 4
w:back _ on	0 7 0 0 -5 0 0 0
w:back _ the	0 -2 0 -6 0 0 8 0
w:back _ to	0 0 0 0 -3 8 0 0
w:back _ where	0 10 0 0 -6 0 0 0
w:back and	0 9 0 0 -8 0 0 0
w:back if	0 0 0 0 6 0 0 0
w:back in	0 9 0 -2 0 0 0 0
w:back on	0 9 0 -5 -6 0 8 0
w:back to	-3 23 0 -3 -19 15 -11 0
w:back up	0 6 0 0 -9 8 0 0
w:back where	0 13 0 0 -12 0 0 0
w:back with	0 0 0 0 -15 0 16 0
w:banana	0 0 0 0 0 9 -6 0
w:bar	0 -2 0 1 7 0 -2 0
w:base	0 -2 0 0 9 0 0 0
w:be	9 4 -23 6 -6 -9 0 11
w:be <level>	0 -9 0 0 6 0 0 0
w:be <not>	0 0 0 -3 -16 0 0 22
w:be <v-begin>	0 0 0 -1 8 0 0 0
w:be <v-impose>	0 0 -7 -18 11 0 0 3
w:be <v-say>	0 -4 0 -5 8 0 6 0
w:be <v-sell>	7 -1 0 0 0 0 0 0
w:be <v-target>	0 7 0 0 0 0 0 0
w:be _ ,	0 -14 0 16 0 0 -6 0
w:be _ .	-2 -20 -1 -1 40 -3 0 -4
w:be _ <day-ahead>	0 -6 0 3 3 0 0 0
w:be _ ?	0 0 0 12 -10 0 0 0
w:be _ again	1 7 0 0 -13 5 0 0
w:be _ at	4 6 0 -4 -2 0 0 0
w:be _ back	0 0 0 0 -10 2 0 8
w:be _ by	0 -10 0 0 21 0 0 0
w:be _ for	0 0 0 0 7 0 0 0
w:be _ in	0 -6 0 0 18 0 0 0
w:be _ of	0 6 0 0 -7 0 0 0
w:be _ on	0 10 0 17 -24 0 0 0
w:be _ out	0 -2 0 12 -19 1 8 0
w:be _ that	0 0 0 0 0 0 9 0
w:be _ to	6 7 0 -9 -12 -1 0 8
w:be _ up	0 0 0 -2 6 0 0 0
w:be _ without	0 6 0 0 -1 0 0 0
w:be a	0 0 0 -7 19 0 0 0
w:be answer	0 0 0 0 -5 0 8 0
w:be back	0 20 0 -2 -17 0 0 3
w:be due	0 12 0 3 -18 4 -1 0
w:be extend	0 -2 0 0 9 0 0 0
w:be in	0 -2 0 0 12 0 0 0
w:be know	0 0 0 -3 0 0 7 0
w:be next	0 0 0 33 -32 0 0 0
w:be no	0 0 0 -2 -19 0 0 22
w:be put	0 0 0 0 -7 2 0 8
w:be sell	9 0 0 0 -1 0 0 0
w:be take	0 -2 0 0 8 0 0 0
w:bean	0 -3 0 0 13 0 0 0
w:bear	2 4 0 -6 0 0 0 0
w:bear <level>	0 7 0 -3 -1 0 0 0
w:bear _ .	3 11 0 0 -14 0 0 0
w:because	0 -7 2 0 0 0 1 0
w:become	0 -7 0 4 0 0 0 3
w:become _ .	0 -3 0 6 0 0 0 0
w:beef	0 -2 0 4 11 0 -4 0
w:beef .	0 0 0 9 -8 0 0 0
w:beef <sender>	0 0 0 0 8 0 0 0
w:beef plant	0 0 0 0 6 0 0 0
w:been	-10 0 -8 -3 20 0 0 -7
w:been <number>	0 -5 0 0 9 0 0 0
w:been <v-agree>	0 0 0 0 0 6 0 0
w:been <v-bear>	0 0 0 8 -4 0 0 0
w:been <v-impose>	0 0 0 -11 0 5 7 0
w:been <v-target>	0 0 0 0 -4 0 9 0
w:been _ .	0 0 0 0 11 0 0 0
w:been _ <level>	0 0 0 0 -7 0 9 0
w:been _ in	0 0 0 0 0 6 0 0
w:been _ on	0 7 0 9 -16 0 0 0
w:been agree	0 0 0 0 -2 6 0 0
w:been let	0 6 0 0 -5 0 0 0
w:been pay	0 0 0 9 -7 0 0 0
w:before	0 -12 -11 -23 18 9 0 0
w:before <day-ahead>	0 -10 0 0 21 0 0 0
w:before _ ,	0 -3 0 0 8 0 0 0
w:before any	1 0 0 0 -6 5 0 0
w:before that	0 6 0 0 -4 0 0 0
w:before the	0 0 0 0 0 7 0 0
w:before they	0 0 0 0 -4 0 0 6
w:begin	0 -25 0 0 14 0 0 4
w:begin .	0 -1 0 0 0 0 0 6
w:begin _ <number>	0 -5 0 0 7 0 0 0
w:being	0 -3 0 0 6 0 0 0
w:being <v-impose>	0 -8 0 0 11 0 0 0
w:being _ .	0 -8 0 1 4 0 0 0
w:being _ in	0 7 0 0 -6 0 0 0
w:believe	0 -3 0 0 14 0 0 0
w:beside	0 -5 0 0 7 0 0 0
w:beside it	0 -4 0 0 6 0 0 0
w:better	0 9 0 0 -2 0 0 0
w:between	0 -3 1 -11 1 0 0 11
w:between <name>	0 0 0 -3 -2 0 0 13
w:between _ and	0 -2 0 -5 0 0 0 13
w:beyond	0 -4 4 4 -6 0 1 0
w:bill _ the	0 0 0 8 -6 0 0 0
w:boat	0 -3 0 -4 19 0 0 0
w:book	7 0 0 0 -6 0 2 0
w:both	-10 32 -11 -29 0 0 -16 -6
w:both .	0 7 0 0 -6 0 0 0
w:both <v-stay>	0 6 0 0 -6 0 0 0
w:both _ .	0 12 0 0 -5 0 0 0
w:both _ at	0 6 0 0 -4 0 0 0
w:both side	0 -2 0 -5 10 5 0 0
w:bottle	0 0 0 4 -11 0 8 0
w:box	0 -4 0 0 9 0 0 0
w:break	0 -1 0 0 0 0 0 8
w:breakfast	0 0 0 0 7 0 0 0
w:breathe	0 -4 0 0 9 0 0 0
w:bridge	0 -2 0 -1 14 0 0 0
w:bring	0 13 0 0 -2 0 -4 0
w:bring _ back	0 11 0 0 -11 0 0 0
w:bring it	0 11 0 0 -10 0 0 0
w:broker	2 -4 14 0 -8 0 0 0
w:busan	0 -3 0 0 16 0 0 0
w:but	6 -8 0 0 5 0 0 0
w:but _ would	0 2 0 4 -7 0 0 0
w:but it	10 -3 0 4 -9 0 0 0
w:butter	0 0 10 7 -10 0 -1 0
w:buy	0 -13 0 1 0 0 3 0
w:buy _ <quality>	0 0 0 0 -7 0 9 0
w:buyer	0 -2 0 17 -10 0 0 0
w:buyer of	0 0 0 12 -9 0 0 0
w:by	-9 0 0 17 15 0 -45 -30
w:by <agent>	0 -5 0 0 7 0 0 0
w:by <day-ahead>	-2 -2 -1 18 0 -4 -3 0
w:by <level>	0 -18 3 -14 24 0 0 0
w:by <month-ahead>	0 -9 0 2 11 0 0 0
w:by <number>	0 -10 10 0 0 0 0 0
w:by <person>	0 0 0 0 6 0 0 0
w:by <points>	0 6 0 0 -6 0 0 0
w:by <quality>	0 0 0 7 -3 0 0 0
w:by <span>	0 -1 0 0 8 0 0 0
w:by _ ,	6 7 -1 6 -12 -1 0 0
w:by _ .	-6 0 0 -4 12 0 -11 0
w:by _ ;	0 6 0 0 -4 0 0 0
w:by _ <day-ahead>	0 -12 0 1 5 5 0 0
w:by _ <office>	0 0 0 0 7 0 0 0
w:by _ at	0 8 0 0 -4 0 0 0
w:by _ on	0 -2 1 -1 6 0 0 0
w:by _ or	0 0 0 8 -4 0 0 0
w:by itself	0 23 0 0 -22 0 0 0
w:by telephone	0 0 0 0 6 0 0 0
w:by the	-3 0 -3 4 0 2 -7 0
w:call	0 -10 0 -8 26 0 0 0
w:callao	0 0 0 0 -3 0 8 0
w:can	-6 -19 -7 -3 30 -5 0 4
w:can <v-propose>	0 0 0 0 -5 0 7 0
w:can <v-say>	0 -2 0 0 11 0 0 0
w:can be	0 -3 0 0 0 0 0 7
w:can't	0 0 0 0 7 0 0 0
w:canal	0 0 0 -1 -4 10 0 0
w:cancel	0 0 6 0 -8 0 0 0
w:cannot	0 -3 0 16 -17 0 9 0
w:cannot be	0 0 0 5 -12 0 10 0
w:capacity	0 0 0 15 -8 0 0 0
w:capacity ,	0 0 0 17 -14 0 0 0
w:car	0 -7 0 -5 6 0 1 6
w:car .	0 0 1 -3 -7 0 7 0
w:cargo	0 -1 0 0 6 0 0 0
w:case	-5 4 0 4 -11 -4 12 0
w:case ,	0 0 0 0 6 0 0 0
w:case against	0 0 0 0 0 0 6 0
w:cashmere	0 10 0 0 -7 0 0 0
w:cease	0 10 0 0 -6 0 0 0
w:cease _ apply	0 6 0 0 -4 0 0 0
w:cease to	0 7 0 0 -4 0 0 0
w:ceasefire	0 6 0 0 -3 0 0 0
w:cent	0 -7 0 -1 7 0 0 0
w:chain	0 0 4 0 3 0 -6 0
w:change	0 -2 0 -4 25 0 0 0
w:charge	-6 11 3 -8 5 0 -8 0
w:charge <level>	0 -1 0 0 8 0 0 0
w:charge _ ,	0 14 0 0 -11 0 0 0
w:charge _ <level>	0 -4 0 0 6 0 0 0
w:charge _ on	0 0 0 -3 11 0 0 0
w:charge on	0 0 0 0 6 0 0 0
w:cheaper	0 0 6 -1 0 0 0 0
w:cheese	0 0 0 8 -9 0 3 0
w:chip	-1 -17 0 0 10 7 0 0
w:christma	0 10 0 0 -7 0 0 0
w:citru	0 0 0 0 12 0 0 0
w:clear	0 -3 0 0 6 0 0 0
w:clock	0 -1 0 0 9 0 0 0
w:close	-2 -7 0 5 0 11 -2 0
w:close _ the	0 -6 0 6 0 3 0 0
w:close to	0 -2 0 11 -3 0 0 0
w:coal	7 -1 0 1 -3 0 0 0
w:cocoa	0 8 0 0 0 0 0 0
w:coffee	0 8 0 3 -3 0 -10 0
w:coffee _ <level>	0 -2 0 10 -3 0 0 0
w:collapse	0 -6 2 0 0 0 0 5
w:collect	0 -13 0 -4 28 0 -2 0
w:collect .	0 -7 0 0 7 0 0 0
w:column	0 11 0 0 -7 0 0 0
w:come	14 2 -18 8 -5 0 1 -21
w:come ,	-2 0 -2 10 0 0 0 0
w:come .	0 -4 0 0 13 0 0 0
w:come <day-ahead>	0 19 0 0 -17 0 0 0
w:come ?	0 8 0 8 -17 0 0 0
w:come _ ,	4 15 0 9 -29 0 0 0
w:come _ <name>	0 -7 0 6 0 0 0 0
w:come _ a	0 -3 0 0 9 0 0 0
w:come _ again	11 0 0 0 -11 0 0 0
w:come _ at	0 -9 0 0 11 0 0 0
w:come _ by	0 8 0 0 -8 0 0 0
w:come _ for	0 0 0 0 -10 0 12 0
w:come _ force	0 0 0 0 6 0 0 0
w:come _ from	0 -4 0 0 12 0 0 0
w:come _ in	0 6 0 0 0 0 0 0
w:come _ the	0 -10 0 2 4 0 0 0
w:come _ to	0 -8 0 0 0 10 0 0
w:come _ top	0 -8 0 -1 6 0 6 0
w:come and	0 11 0 0 -8 0 0 0
w:come back	16 7 -8 -15 -16 8 0 -2
w:come by	0 -2 0 0 7 0 0 0
w:come down	0 -9 0 0 15 0 0 0
w:come from	0 -7 0 1 4 0 0 0
w:come in	0 0 0 6 -2 0 0 0
w:come into	0 0 0 -1 10 0 0 0
w:come on	0 -8 0 0 1 0 4 0
w:come to	0 -7 4 -1 8 0 0 0
w:come up	0 0 0 0 -7 0 12 0
w:commander	0 -7 0 0 11 0 0 0
w:comment	0 0 0 0 6 0 0 0
w:commerce	0 -7 0 -1 1 4 0 0
w:commerce <agent>	0 -1 0 -1 7 0 0 0
w:company	0 -7 0 1 0 4 0 0
w:concentrate	0 17 6 0 -20 0 0 0
w:condition	0 0 0 7 -4 0 0 0
w:consent	0 0 0 0 11 0 0 0
w:consider	0 -2 0 0 6 0 0 0
w:consultation	0 -7 0 0 12 0 0 0
w:continue	0 -1 0 -1 16 0 0 0
w:continue to	0 0 0 0 9 0 0 0
w:control	26 -9 0 -1 -6 -1 -2 0
w:control _ critical	14 0 0 0 -15 0 0 0
w:control _ rare	0 -1 0 -1 7 0 0 0
w:control on	20 -5 0 0 -7 0 -2 0
w:copper	0 -7 4 5 0 0 0 0
w:cost	0 2 0 -8 12 -6 -5 0
w:cotton	0 3 5 0 -10 0 3 0
w:could	0 -12 5 37 -31 0 -34 23
w:could <not>	0 0 0 0 14 0 0 0
w:could <v-down>	0 9 16 0 -31 0 0 9
w:could <v-end>	0 -9 3 3 -3 5 0 0
w:could <v-impose>	0 6 12 10 -24 0 0 0
w:could _ a	0 0 0 8 -11 5 0 0
w:could _ be	0 0 0 0 9 0 0 0
w:could _ it	0 9 0 0 -3 0 0 0
w:could _ to	0 0 0 9 -4 0 0 0
w:could be	1 0 0 6 0 0 -4 -3
w:could go	0 0 0 6 -3 0 0 0
w:could not	0 0 0 0 14 0 0 0
w:countermeasure	0 0 0 -1 -5 0 13 0
w:country	-7 -6 -2 -3 21 2 -6 0
w:country ,	0 0 0 0 0 6 0 0
w:country _ .	0 0 0 0 6 0 0 0
w:country _ and	0 0 0 0 -2 6 0 0
w:country _ the	0 0 0 -3 7 0 0 0
w:courier	0 -1 0 8 -2 0 0 0
w:cover	0 0 0 0 13 0 0 0
w:critical	23 0 0 0 -21 0 0 0
w:critical software	23 0 0 0 -21 0 0 0
w:crusher	2 0 10 0 -11 0 0 0
w:curb	7 0 0 0 -4 0 0 0
w:curb on	7 0 0 0 -4 0 0 0
w:custom	0 1 0 -6 10 0 -2 0
w:custom <agent>	0 9 0 0 -8 0 0 0
w:custom _ ,	0 9 0 0 -8 0 0 0
w:cut	0 -8 -1 -13 21 0 6 0
w:cut <goods>	0 0 0 -1 -2 0 9 0
w:date	0 18 -3 -17 -8 -2 7 0
w:date ,	0 10 0 0 -10 0 2 0
w:date and	0 -2 0 0 8 0 0 0
w:day	3 8 0 -8 -5 -8 2 0
w:day ,	0 0 0 0 -8 0 7 0
w:day _ the	0 4 1 0 -6 0 0 0
w:day _ which	0 6 0 0 -2 0 0 0
w:deadline	0 0 0 0 11 0 0 0
w:deal	-4 -21 -1 5 19 0 -2 0
w:dealer	0 0 21 0 -14 0 0 0
w:decide	0 0 0 0 17 0 -4 0
w:decide in	0 0 0 0 6 0 -2 0
w:declare	0 0 0 -3 -7 0 6 10
w:declare _ <day-gone>	0 0 0 0 -6 0 8 0
w:declare on	0 0 0 0 -2 0 7 0
w:decree	0 12 0 0 -5 0 0 0
w:delegation	0 -9 0 0 10 0 0 1
w:demand	0 -2 0 -1 9 0 0 0
w:desk	0 0 0 0 7 0 0 0
w:did	-2 -20 0 0 22 0 1 0
w:did <not>	0 -5 0 6 0 0 0 0
w:did in	0 -2 0 0 0 0 7 0
w:did not	0 -5 0 7 0 0 0 0
w:did the	0 0 0 -4 7 0 0 0
w:die	0 10 0 0 -3 0 0 0
w:diet	0 -1 0 0 8 0 0 0
w:dinner	0 0 0 0 6 0 0 0
w:discuss	0 0 0 0 7 0 0 0
w:dispute	0 0 0 0 0 7 0 0
w:do	0 -22 0 0 23 -5 0 0
w:do .	0 0 0 0 6 0 0 0
w:do <not>	0 -4 0 -1 11 0 -2 2
w:do _ know	0 0 0 8 -5 0 0 0
w:do not	0 -4 0 -1 10 0 -2 2
w:do the	0 -3 0 0 6 0 0 0
w:do we	0 0 0 8 -4 0 0 0
w:doe	-12 -4 -8 -8 16 5 0 3
w:doe .	0 0 0 0 -2 6 0 0
w:doe <not>	0 3 0 -9 0 5 2 0
w:doe _ come	0 0 0 0 7 0 0 0
w:doe not	0 3 0 -9 0 5 2 0
w:doe the	0 -3 0 0 0 -3 0 9
w:doesn't	0 7 0 0 -1 0 0 0
w:dollar	0 0 6 0 0 0 0 0
w:don't	6 0 0 0 -4 0 0 0
w:door	0 -3 1 8 -11 0 8 0
w:double	0 -3 0 -4 1 0 0 6
w:down	7 -8 -5 -2 14 -1 -7 3
w:down .	11 0 0 0 -8 0 0 0
w:down _ <level>	0 -5 0 0 14 0 0 0
w:down again	0 0 0 0 -4 0 0 7
w:down from	0 0 0 0 6 0 0 0
w:down to	0 0 0 -2 7 0 0 0
w:draw	0 -1 0 0 11 0 0 0
w:drawer	9 0 0 1 -4 0 0 0
w:drawer ,	10 0 0 0 -5 0 0 0
w:drawer _ and	10 0 0 0 -8 0 0 0
w:dread	4 0 5 0 -10 0 0 0
w:drop	0 0 7 -1 0 0 0 0
w:dry	0 0 0 0 7 0 0 0
w:due	-3 12 -1 8 -23 16 -9 2
w:due again	0 8 0 0 -16 9 0 0
w:due course	0 0 0 0 7 0 -2 0
w:due to	0 -3 0 11 -10 0 0 5
w:dump case	0 0 0 0 -2 0 6 0
w:during	0 -6 0 0 13 0 0 0
w:during the	0 -5 0 0 9 0 0 0
w:duty	-13 17 -23 17 -18 0 5 -2
w:duty -	0 -1 0 0 0 0 10 0
w:duty <v-begin>	7 13 0 -15 -1 -1 -3 0
w:duty <v-down>	4 0 0 -4 7 0 0 0
w:duty <v-return>	0 5 6 0 -9 0 0 0
w:duty <v-stay>	0 0 0 0 -6 8 0 0
w:duty <v-up>	0 15 0 -3 -15 0 2 0
w:duty _ ,	1 0 6 0 -10 0 0 0
w:duty _ <day-ahead>	0 8 0 0 -4 0 0 0
w:duty _ <level>	0 -4 0 0 6 1 0 0
w:duty _ <name>	0 0 0 6 0 0 0 0
w:duty _ <number>	0 0 0 -1 9 0 0 0
w:duty _ <quality>	0 0 0 -2 9 0 -4 0
w:duty _ a	0 0 0 16 -15 0 0 0
w:duty _ again	0 9 0 0 -2 0 0 0
w:duty _ back	4 10 0 0 -8 0 0 0
w:duty _ be	0 0 0 0 8 0 0 0
w:duty _ come	0 0 0 11 -10 0 0 0
w:duty _ free	0 -1 0 0 0 0 10 0
w:duty _ our	0 0 0 -4 0 0 6 0
w:duty _ up	0 13 0 0 -9 0 0 0
w:duty back	0 17 0 0 -12 0 0 0
w:duty for	0 0 0 8 -5 0 0 0
w:duty go	0 14 0 -2 -6 0 0 0
w:duty is	0 0 0 8 -8 0 0 0
w:duty of	0 4 0 9 -10 0 0 0
w:duty on	-6 6 -8 0 -7 4 0 1
w:duty return	0 4 6 0 -10 0 0 0
w:duty to	0 -3 0 0 6 0 0 0
w:duty would	0 6 0 3 0 -1 -1 0
w:each	-1 0 -1 -12 21 0 -7 0
w:each <gate>	0 0 0 0 13 0 0 0
w:each _ would	0 0 0 0 6 0 0 0
w:each other	0 0 0 0 10 0 0 0
w:each side	0 0 0 0 13 0 0 0
w:earlier	0 0 0 9 -1 0 0 0
w:earlier .	0 0 0 3 -6 1 0 0
w:earth	15 -12 -2 -7 -1 3 3 0
w:earth ,	9 0 0 0 -8 0 0 0
w:earth _ <name>	6 0 0 0 0 0 0 0
w:eat	0 -1 0 0 13 0 -1 0
w:economic	0 0 0 -1 -2 0 0 9
w:economy	0 0 0 7 0 0 0 0
w:effect _ <day-ahead>	0 5 0 3 -9 0 0 0
w:effective	0 -1 0 -7 14 0 0 0
w:effective _ "	0 0 0 -3 8 0 0 0
w:effective immediately	0 0 0 -7 12 0 0 0
w:either	0 5 0 13 -4 0 -5 0
w:either <gate>	0 8 0 0 -1 0 0 0
w:either _ .	0 7 0 0 -6 0 0 0
w:either side	0 8 0 0 -1 0 0 0
w:electricity	0 -1 0 -4 0 0 11 0
w:eleven	0 -3 0 0 8 0 0 0
w:else	-4 -2 0 -6 34 0 -3 0
w:else .	0 -1 0 0 12 0 0 0
w:emergency	0 -1 0 0 9 0 0 0
w:end	-18 -1 -28 -4 19 4 4 -3
w:end ,	0 16 0 0 -8 0 0 0
w:end _ .	0 -4 0 0 12 0 0 0
w:end _ <day-ahead>	0 -2 0 -2 18 0 0 0
w:end _ <day-gone>	0 7 0 0 -7 0 0 0
w:end _ the	0 0 0 -8 3 0 3 0
w:end date	0 -4 0 0 14 0 0 0
w:end of	0 4 0 7 -11 0 3 0
w:end on	0 0 0 -1 17 0 0 0
w:end the	0 0 0 -4 -13 4 12 3
w:energy	0 0 0 1 -8 0 11 0
w:enter	0 0 0 0 9 0 -5 0
w:enter <name>	0 0 0 0 7 0 0 0
w:enter _ at	0 -3 0 0 8 0 0 0
w:enter _ or	0 7 0 0 -7 0 0 0
w:enter on	0 7 0 0 -7 0 0 0
w:envoy	0 0 0 0 7 0 0 0
w:evening	0 -4 0 0 10 0 0 0
w:event	0 14 5 0 -16 0 0 0
w:ever	0 2 0 -3 -6 0 10 0
w:every	0 0 0 11 -10 0 0 0
w:everybody	0 -1 0 0 13 0 0 0
w:everything	0 2 0 15 -11 0 0 0
w:everything _ <name>	0 0 0 7 -7 0 0 0
w:everything else	0 0 0 0 6 0 0 0
w:everything from	0 0 0 7 -6 0 0 0
w:excess	0 0 0 15 -9 0 0 0
w:excess _ ,	0 0 0 17 -14 0 0 0
w:excess capacity	0 0 0 15 -9 0 0 0
w:exclusion	0 -1 0 0 8 0 0 0
w:expect	5 -6 21 -4 -6 0 -3 0
w:expect the	0 -1 14 0 -9 0 0 0
w:expire	0 -17 0 -4 32 0 0 0
w:expire _ <day-ahead>	0 0 0 0 7 0 0 0
w:expire on	0 -4 0 0 12 0 0 0
w:explain	0 0 0 0 7 0 0 0
w:export	27 -9 -5 -6 0 0 -17 -1
w:export _ on	18 -2 0 0 -14 0 0 0
w:export control	17 -4 0 0 -6 0 0 0
w:export of	17 -2 0 0 -3 -1 -2 0
w:export permit	7 0 0 0 -6 0 0 0
w:export to	-2 0 0 0 0 8 0 0
w:exporter	0 -2 1 -2 0 0 7 0
w:extend	0 -15 0 0 25 0 -1 0
w:extend by	0 -2 0 0 6 0 0 0
w:extension	-6 4 0 -12 26 -6 -8 0
w:extra	0 8 0 4 -10 0 0 0
w:extra <duty>	0 6 0 0 -4 0 0 0
w:extra duty	0 6 0 0 -4 0 0 0
w:fact	0 0 0 6 -2 0 0 0
w:fact sheet	0 0 0 6 -3 0 0 0
w:factory	0 0 0 0 -5 4 6 0
w:fail	-3 10 5 -1 -21 -6 5 11
w:fail _ the	0 -4 0 0 13 0 0 0
w:fail to	0 3 5 0 -9 0 0 0
w:failed	0 7 0 0 -8 0 0 0
w:failing	0 21 0 -1 -13 0 0 0
w:fair	0 0 0 9 -7 0 0 0
w:fall	0 6 13 9 -20 0 -14 -2
w:fall ,	1 0 0 2 -7 0 0 0
w:fall _ <level>	0 -7 0 -3 13 0 0 0
w:fall _ on	0 14 0 0 -12 0 0 0
w:fall _ the	0 0 0 13 -9 0 0 0
w:fall away	0 7 0 0 -6 0 0 0
w:fall by	0 -7 2 0 0 4 0 0
w:fall on	0 0 0 15 -12 0 0 0
w:far	0 -2 0 -1 20 0 0 0
w:farm	0 -6 0 0 13 0 -2 0
w:farm <goods>	0 -1 0 0 14 0 0 0
w:farmer	0 0 0 -1 -1 0 7 0
w:fear	8 0 2 0 -15 1 0 0
w:federal	11 0 0 0 -10 0 0 0
w:fee	-4 -14 0 0 -1 22 -4 0
w:fee _ <quality>	0 -1 0 0 -6 16 0 0
w:fee on	0 -1 0 0 -12 21 0 0
w:fentanyl	0 -11 0 0 17 0 0 0
w:fentanyl <duty>	0 -2 0 0 7 0 0 0
w:fentanyl and	0 -7 0 0 8 0 0 0
w:few	6 0 0 0 -2 0 0 0
w:fifth	0 -3 0 0 9 0 0 0
w:find	0 16 0 5 -15 0 0 0
w:firm	12 0 0 0 -1 0 0 0
w:first	12 0 -11 -5 18 -5 -18 -8
w:first ,	9 0 0 0 0 0 0 0
w:first .	0 0 0 0 15 0 0 0
w:first day	0 6 0 0 0 0 0 0
w:fish	0 0 0 -1 17 0 -2 0
w:fishmeal	0 -3 0 7 0 0 0 0
w:flow	0 -6 0 3 0 0 3 0
w:fly	0 0 0 0 6 0 0 0
w:follow	0 4 0 20 -19 0 1 0
w:follow _ the	0 0 0 8 0 0 0 0
w:follow in	0 -1 0 12 -4 0 0 0
w:following	0 7 0 0 0 0 0 0
w:for	-4 -14 -15 -3 24 6 6 -8
w:for .	0 0 0 6 -4 0 0 0
w:for <goods>	0 -6 0 10 -2 7 -10 0
w:for <level>	0 0 0 0 7 0 0 0
w:for <name>	0 13 0 0 -11 0 0 3
w:for <number>	0 -4 0 0 0 2 7 0
w:for <quality>	0 7 0 -6 -3 9 -2 0
w:for <span>	-2 -6 0 -9 23 0 1 0
w:for _ "	0 0 0 0 -5 0 6 0
w:for _ 's	2 13 1 -1 -16 0 0 0
w:for _ ,	0 -16 0 3 12 0 1 0
w:for _ ;	0 -3 0 0 6 0 0 0
w:for _ long	0 -1 0 0 13 0 0 0
w:for _ that	0 0 0 5 -11 5 0 0
w:for a	0 -7 0 0 18 0 -3 0
w:for as	0 0 0 0 9 0 0 0
w:for fentanyl	0 -9 0 0 9 0 0 0
w:for his	0 0 0 5 -13 0 1 4
w:for it	0 11 0 0 -5 0 0 0
w:for me	0 7 0 0 -6 0 0 0
w:for now	0 0 0 7 -7 0 0 0
w:for our	0 0 0 0 0 0 6 0
w:for the	0 4 -2 -19 1 -2 7 0
w:for what	0 11 0 0 -9 0 0 0
w:force	0 -13 0 0 17 0 0 0
w:force .	0 0 0 0 8 0 0 0
w:forced	0 -7 0 2 3 0 0 0
w:foreign	0 0 0 0 11 0 -1 0
w:foreign _ ,	0 0 0 0 6 0 0 0
w:former	0 10 0 0 0 -2 0 0
w:former <duty>	0 7 0 0 -1 0 0 0
w:former <level-noun>	0 6 0 0 -3 0 0 0
w:forward	0 0 0 0 -5 0 7 0
w:four	0 0 0 -2 15 0 0 0
w:free	-3 -7 -2 -18 18 -2 14 -1
w:free .	0 0 0 0 -2 0 9 0
w:free _ duty	0 0 0 0 9 0 0 0
w:free of	0 0 0 0 15 0 0 0
w:fresh	0 0 0 13 -10 0 0 0
w:friend	0 6 0 0 -2 0 0 0
w:from	16 7 -8 -5 0 0 -18 -23
w:from <day-ahead>	4 20 -2 0 -10 0 -15 -1
w:from <day-gone>	0 7 0 -4 0 0 0 0
w:from <level>	0 12 0 -17 -5 0 4 0
w:from <month-ahead>	0 -5 0 -1 13 0 0 0
w:from <name>	0 -17 9 10 -10 7 0 0
w:from <number>	0 -5 0 -1 15 0 0 0
w:from <quality>	0 0 0 0 -7 0 9 0
w:from _ "	0 0 0 11 -12 0 0 0
w:from _ ,	4 0 10 0 -6 0 -5 0
w:from _ .	0 -8 0 3 5 0 0 0
w:from _ <day-ahead>	0 -11 0 11 -1 0 0 0
w:from _ <level>	0 8 0 0 -6 0 0 0
w:from _ <office>	0 0 0 0 -7 9 0 0
w:from _ <organisation>	10 0 0 0 -6 0 0 0
w:from _ it	0 7 0 0 -7 0 0 0
w:from _ same	6 0 0 -1 -1 0 0 0
w:from _ the	0 0 0 0 -6 9 0 0
w:from _ to	0 0 0 -2 6 -3 0 0
w:from a	7 2 0 0 -7 0 0 0
w:from the	15 -1 -1 4 -10 4 -6 0
w:frozen	0 -1 0 0 7 0 0 0
w:fruit	0 0 0 -3 6 0 0 0
w:full	0 11 5 -2 -9 0 0 0
w:full _ .	0 6 0 0 -6 0 0 0
w:further	0 9 0 2 -1 0 -6 -1
w:further <duty>	0 0 0 9 -7 0 0 0
w:further _ on	0 0 0 7 -3 0 0 0
w:further _ that	0 12 0 0 -7 0 0 0
w:further duty	0 0 0 11 -10 0 0 0
w:future	2 -1 15 0 -13 0 0 0
w:game	0 0 0 0 6 0 0 0
w:gas	0 0 0 9 -3 0 0 0
w:gate	0 -8 0 0 0 0 9 0
w:gave	0 0 0 0 10 0 0 0
w:geneva	0 -8 0 0 22 0 0 0
w:gentlemen	0 7 0 0 -3 0 0 0
w:georgia	0 0 0 0 -4 0 6 0
w:get	-1 -3 -2 -17 26 0 1 0
w:give	0 -15 4 -4 22 0 -3 0
w:given	0 11 0 0 -1 0 0 0
w:go	1 4 -1 7 1 -1 -18 -6
w:go .	0 2 0 9 -11 0 0 0
w:go _ .	0 -8 0 -2 19 0 0 0
w:go _ <level>	0 12 0 0 -10 0 0 0
w:go _ ?	0 10 0 0 -8 0 0 0
w:go _ a	7 0 0 0 -7 0 0 0
w:go _ by	0 -5 0 0 12 0 0 0
w:go _ it	10 3 0 1 -18 0 0 0
w:go _ on	0 -7 0 0 12 0 0 0
w:go _ the	0 -4 0 0 6 0 0 0
w:go back	0 8 0 -10 0 4 -3 0
w:go by	0 0 0 6 -2 0 0 0
w:go down	0 -2 0 0 11 0 0 0
w:go from	6 8 0 -2 -9 0 0 0
w:go in	0 0 0 0 0 6 0 0
w:go on	2 -9 0 0 11 0 -1 0
w:go out	0 -4 0 0 9 0 0 0
w:go to	-5 0 -2 10 6 -2 -10 0
w:go up	0 10 2 -7 -4 0 -1 2
w:good	0 -23 1 0 31 -10 -9 -7
w:good ,	0 -5 0 0 6 0 0 0
w:good <v-begin>	0 9 0 0 -6 0 0 0
w:good <v-up>	0 9 0 0 -8 0 0 0
w:good _ <level>	0 -5 0 -6 16 0 0 0
w:good _ <number>	0 -7 0 0 10 0 0 0
w:good _ have	0 -10 0 0 10 0 0 0
w:good _ on	0 7 0 0 -7 0 0 0
w:good _ pay	0 0 0 0 8 0 0 0
w:good and	2 4 0 0 -6 0 0 0
w:good enter	0 7 0 0 -7 0 0 0
w:good would	0 -12 0 0 15 0 0 0
w:grower	0 -6 10 -5 2 -1 0 0
w:grower in	0 0 6 0 -2 0 0 0
w:growth	0 0 7 0 -11 7 0 0
w:guess	0 9 0 0 -5 0 0 0
w:had	-25 -3 -16 -23 57 -15 -23 0
w:had <v-impose>	-1 -1 0 -1 13 0 0 0
w:had <v-say>	0 0 0 -3 17 0 -4 0
w:had _ for	0 2 0 0 -6 0 2 0
w:had _ in	0 0 0 0 7 0 0 0
w:had _ to	0 -2 0 0 15 0 0 0
w:had been	0 0 0 -3 20 0 0 0
w:had begin	0 0 0 0 -4 0 0 6
w:had the	0 14 0 0 -12 0 0 0
w:had to	0 10 0 0 -7 0 0 0
w:half	5 -9 0 -5 6 3 -1 0
w:half of	0 -2 0 0 12 0 0 0
w:hall	0 0 0 9 -3 0 0 0
w:ham	0 0 0 7 -4 0 0 0
w:happen	0 -13 0 3 6 0 0 0
w:happen .	0 0 0 8 -10 0 0 0
w:happen _ it	0 -4 0 0 9 0 0 0
w:happen if	0 -6 0 0 12 0 0 0
w:hardly	0 0 0 10 -9 0 0 0
w:has	4 -24 -39 7 -4 0 22 2
w:has <not>	0 0 0 0 7 0 -4 0
w:has <v-impose>	0 -3 -5 0 2 -3 6 -2
w:has <v-say>	1 -4 -6 11 -25 1 5 11
w:has <v-target>	5 -7 0 2 0 0 0 0
w:has <v-threaten>	15 -1 0 0 -15 -3 8 -2
w:has _ ,	0 0 0 -1 -10 0 0 14
w:has _ .	0 0 0 2 -10 0 9 0
w:has _ <name>	0 0 0 0 -6 0 9 0
w:has _ agree	0 0 0 0 -2 6 0 0
w:has _ for	0 0 0 6 -8 0 0 0
w:has _ it	0 0 0 -4 -4 0 15 0
w:has _ of	0 0 0 0 -6 0 2 0
w:has _ so	0 -2 0 -2 7 0 0 0
w:has _ that	6 0 0 10 -17 4 0 -6
w:has _ to	4 1 0 -2 -8 0 6 1
w:has _ up	0 -2 0 7 0 0 0 0
w:has ask	0 0 0 6 -5 0 0 0
w:has been	0 0 0 -3 0 3 6 0
w:has had	0 10 0 0 -7 0 0 0
w:has let	0 0 0 0 0 0 8 0
w:has offer	0 0 0 0 7 0 0 0
w:has say	-4 -12 0 16 -15 5 6 0
w:has threaten	5 -7 0 3 -1 0 0 0
w:has warn	9 0 0 0 -3 0 0 0
w:have	-20 0 4 -16 40 -17 -20 -15
w:have <v-bear>	0 -5 0 0 16 0 0 0
w:have <v-begin>	0 -9 0 0 18 0 0 0
w:have <v-impose>	0 -6 0 0 13 0 -4 0
w:have <v-say>	0 0 9 -8 -1 0 4 0
w:have <v-up>	0 -13 0 0 18 0 0 0
w:have _ back	0 -11 0 0 14 0 0 0
w:have _ that	0 0 0 -2 8 0 0 0
w:have _ to	0 -8 0 3 5 0 0 0
w:have _ up	0 -3 0 0 6 0 0 0
w:have been	0 2 0 -3 6 0 0 0
w:have go	0 -8 0 0 11 0 0 0
w:have pay	0 -2 0 0 9 0 0 0
w:have tell	0 0 10 0 -12 0 5 0
w:have the	0 10 6 0 -14 0 0 0
w:have to	0 11 0 0 -4 0 0 0
w:he	0 0 -1 0 28 -28 -14 -3
w:he <not>	0 16 0 0 -20 0 0 10
w:he <v-impose>	0 -7 0 0 11 0 0 0
w:he <v-say>	0 12 0 4 -3 -8 -1 -9
w:he _ ,	0 12 0 0 0 0 -3 0
w:he _ not	0 0 0 0 8 0 0 0
w:he _ out	0 8 0 0 -6 0 0 0
w:he _ that	0 0 0 1 8 -2 -6 -3
w:he doesn't	0 19 0 0 -17 0 0 0
w:he is	0 -2 0 0 7 0 0 0
w:he say	0 11 0 -2 0 0 1 0
w:he tell	0 0 4 3 -9 0 0 0
w:he will	0 0 0 6 5 0 -11 0
w:he would	0 -11 0 0 10 0 0 0
w:he'd	0 0 0 16 -12 0 0 0
w:he'd <v-impose>	0 0 0 16 -14 0 0 0
w:heard	0 -7 0 4 2 0 0 0
w:her	0 0 0 0 8 0 0 0
w:higher	0 10 0 0 -6 0 2 0
w:him	0 0 0 -5 13 0 -4 0
w:his	-8 -1 -3 10 3 -4 -12 5
w:his <agent>	0 4 0 2 -6 0 0 0
w:his _ ,	0 4 0 -1 -13 0 0 10
w:his _ .	0 0 0 0 7 0 0 0
w:his _ for	0 -1 0 8 -2 0 0 0
w:his _ was	0 2 0 4 -9 0 0 0
w:his name	0 0 0 3 -8 0 0 4
w:hit	-1 -6 0 -12 4 0 15 0
w:hit _ ,	0 -4 0 0 0 0 7 0
w:hit back	0 -4 0 0 0 0 10 0
w:hold	11 -2 0 -13 9 -1 -10 -1
w:hold back	12 -4 0 0 0 0 -1 0
w:home	0 -11 0 -2 28 0 0 0
w:hope	0 0 0 0 10 0 0 0
w:hour	0 -10 0 -9 35 0 0 0
w:hour ,	0 -5 0 0 7 0 0 0
w:house	0 0 0 0 10 0 0 0
w:how	0 0 0 -3 21 0 0 0
w:how much	0 0 0 0 7 0 0 0
w:hull	0 0 0 0 -7 9 0 0
w:hundred day	0 -7 0 0 8 0 0 0
w:i	0 -15 6 -37 24 0 8 -14
w:i <not>	7 0 0 0 -1 0 0 0
w:i <v-impose>	0 0 0 0 11 0 0 0
w:i <v-say>	0 0 0 0 0 8 0 0
w:i _ ,	0 0 0 0 -5 9 0 0
w:i _ not	0 0 0 0 6 0 0 0
w:i _ tell	0 0 9 0 -5 0 0 0
w:i have	0 0 9 0 0 0 0 0
w:i read	0 -1 0 0 9 0 0 0
w:i say	0 0 0 0 -5 9 0 0
w:i should	0 0 0 0 9 0 0 0
w:i will	0 0 0 0 -9 0 12 0
w:i would	0 -1 0 0 12 0 0 0
w:i'd	0 -8 7 0 8 0 0 0
w:i'd <v-propose>	0 0 0 0 9 0 0 0
w:i'm	0 -5 0 9 -1 0 0 0
w:i'm <v-say>	0 -2 0 9 -3 0 0 0
w:i'm tell	0 -2 0 9 -3 0 0 0
w:if	2 11 0 0 -11 2 0 0
w:if <name>	-7 4 -1 -14 -14 6 19 3
w:if <not>	-1 13 0 7 -4 -3 -3 0
w:if <seat>	21 -5 0 0 -8 0 0 0
w:if _ 's	5 -10 0 0 7 0 0 0
w:if _ all	0 -6 4 0 1 0 0 0
w:if _ are	0 -8 0 0 17 0 0 0
w:if _ come	3 13 0 6 -25 -1 0 0
w:if _ doe	0 -1 0 -4 0 6 4 0
w:if _ doesn't	0 21 0 0 -19 0 0 0
w:if _ end	0 12 0 0 -10 0 0 0
w:if _ go	6 1 3 -5 -13 5 0 0
w:if _ keep	0 -2 0 0 11 0 0 0
w:if _ pause	0 0 4 0 -13 5 0 0
w:if _ truce	0 -4 0 -3 10 1 0 0
w:if _ were	0 0 0 0 9 0 0 0
w:if he	0 13 0 0 -10 0 0 0
w:if i	0 -5 0 0 16 0 0 0
w:if it	-8 9 9 0 -9 0 -17 0
w:if no	0 13 0 0 -15 0 0 0
w:if not	0 -6 0 0 12 0 0 0
w:if nothing	0 1 0 9 -6 0 0 0
w:if one	0 0 0 0 8 0 0 0
w:if that	7 0 0 0 -6 0 0 0
w:if the	0 2 7 0 -18 10 -9 9
w:if there	0 -4 0 4 7 -1 0 0
w:if they	-6 0 -4 16 -2 -4 0 0
w:if thi	10 -8 8 0 -4 0 0 0
w:if we	0 0 0 0 -2 0 7 0
w:if you	0 -19 -2 0 35 0 0 0
w:immediately	0 0 0 -7 12 0 0 0
w:immediately "	0 0 0 -3 8 0 0 0
w:import	-1 -6 6 -10 14 0 0 0
w:import of	0 0 0 0 7 0 0 0
w:importer	0 -12 0 0 20 0 0 0
w:in	-17 -10 13 -11 30 0 -16 -10
w:in .	0 -3 0 0 0 8 0 0
w:in <agent>	0 0 0 6 -2 0 0 0
w:in <goods>	0 -1 0 0 10 0 0 0
w:in <month-ahead>	0 0 -7 0 0 0 0 1
w:in <month-gone>	-14 7 -7 -15 23 0 -1 -4
w:in <name>	4 -15 0 5 7 -3 -12 0
w:in <number>	0 -19 0 -7 38 0 0 0
w:in <organisation>	0 0 0 0 9 0 0 0
w:in <seat>	-7 -4 13 -8 3 -4 -17 14
w:in <span>	0 -5 25 0 -17 0 0 0
w:in <v-impose>	0 11 0 5 -11 0 0 0
w:in _ "	0 0 0 0 -3 0 6 0
w:in _ 's	0 3 0 3 -7 0 0 0
w:in _ ,	-3 -7 13 5 -16 3 7 0
w:in _ .	0 2 17 -23 -16 -8 10 4
w:in _ ;	0 9 4 0 -11 0 0 0
w:in _ <day-ahead>	0 0 0 0 8 0 0 0
w:in _ <name>	0 -13 0 3 8 0 -1 0
w:in _ <number>	0 0 0 8 -3 0 0 0
w:in _ <organisation>	0 0 0 16 -14 0 0 0
w:in _ ?	0 -7 0 0 20 0 0 0
w:in _ at	0 -3 0 0 10 0 0 0
w:in _ between	0 0 0 0 -8 0 0 9
w:in _ case	0 8 0 6 -21 0 9 0
w:in _ course	0 0 0 0 7 0 -2 0
w:in _ drawer	9 0 0 1 -4 0 0 0
w:in _ event	0 15 5 0 -19 0 0 0
w:in _ first	0 0 0 0 10 0 0 0
w:in _ in	0 -1 0 0 17 0 0 0
w:in _ is	0 -2 0 0 7 0 0 0
w:in _ last	0 0 4 2 -6 0 0 0
w:in _ meantime	0 0 0 0 -1 6 0 0
w:in _ of	0 6 0 -2 0 0 0 0
w:in _ on	0 -2 0 -6 28 0 -1 0
w:in _ same	0 14 0 0 -10 0 0 0
w:in _ spring	0 -6 0 0 9 0 0 0
w:in _ summer	0 0 0 6 0 0 0 0
w:in _ tariff	0 0 0 0 -3 6 0 0
w:in _ that	0 0 0 -9 12 0 0 4
w:in _ the	0 -3 0 -2 21 0 0 0
w:in _ would	0 7 4 -1 -5 0 0 0
w:in a	0 -5 0 4 6 0 -5 0
w:in all	0 0 0 -1 9 0 0 0
w:in due	0 0 0 0 7 0 -2 0
w:in force	0 -2 0 0 10 0 0 0
w:in free	0 0 0 0 -9 0 10 0
w:in full	0 10 0 0 -8 0 0 0
w:in geneva	0 0 0 0 9 0 0 0
w:in it	0 0 0 9 -6 0 0 0
w:in kind	0 0 0 0 -23 0 25 0
w:in osaka	0 9 0 0 -4 0 0 0
w:in return	0 -9 0 0 12 2 0 0
w:in spring	0 6 0 0 -4 0 0 0
w:in that	0 -3 0 9 -6 0 1 0
w:in the	13 11 0 6 -19 7 -7 -13
w:increase	0 -7 0 0 6 0 0 0
w:ink	0 7 0 0 -2 0 0 0
w:inquiry	0 0 0 19 -16 0 0 0
w:insist	0 0 0 0 -7 0 1 6
w:insist on	0 0 0 0 -8 0 1 6
w:instead	0 -4 0 11 0 0 0 0
w:insult	0 -1 0 8 -2 0 0 0
w:into	-2 2 -2 6 0 0 0 0
w:into <name>	0 0 0 0 8 0 -1 0
w:into _ ,	0 7 0 0 -4 0 0 0
w:into _ .	0 0 0 0 -2 0 6 0
w:investigation	0 0 0 15 -9 0 0 0
w:investigation _ section	0 0 0 16 -13 0 0 0
w:investigation under	0 0 0 16 -13 0 0 0
w:is	4 3 0 12 -5 4 0 -41
w:is <level>	0 -5 0 0 11 0 0 0
w:is <not>	5 7 0 17 -27 1 1 -3
w:is <number>	0 25 0 0 -20 0 0 0
w:is <v-begin>	0 0 0 7 -3 0 0 0
w:is <v-down>	0 0 0 7 -4 0 0 0
w:is <v-impose>	8 -2 1 9 -18 2 0 0
w:is <v-propose>	8 -2 0 0 -7 0 0 0
w:is <v-stay>	0 0 0 0 0 0 6 0
w:is _ "	0 -8 0 0 10 0 0 0
w:is _ ,	1 14 0 -1 -7 0 -2 0
w:is _ .	0 5 0 0 0 0 -10 0
w:is _ :	0 8 0 0 -4 0 0 0
w:is _ <number>	0 -2 0 0 10 0 0 0
w:is _ <quality>	0 0 0 0 -12 0 12 0
w:is _ ?	0 -13 0 7 2 0 0 0
w:is _ a	0 0 0 -4 7 0 0 0
w:is _ again	2 11 1 0 -17 0 0 0
w:is _ be	0 -1 0 8 -2 0 0 0
w:is _ extension	0 14 0 0 -12 0 0 0
w:is _ from	10 0 0 0 -17 9 0 0
w:is _ go	0 7 0 0 -14 6 0 0
w:is _ it	0 -5 0 0 8 0 0 0
w:is _ of	0 -3 0 0 11 0 0 0
w:is _ off	0 -1 0 6 0 0 0 0
w:is _ on	0 -1 0 0 7 0 0 0
w:is _ renewed	0 8 0 0 -8 0 0 0
w:is _ the	8 -11 0 2 -10 8 2 0
w:is _ to	0 -8 0 9 -3 0 4 0
w:is a	0 -8 0 0 15 0 0 0
w:is being	0 -8 0 4 2 0 0 0
w:is come	0 0 0 8 -6 0 0 0
w:is due	0 0 0 6 -6 0 0 0
w:is for	0 0 0 0 6 0 0 0
w:is in	0 -3 0 0 12 0 0 0
w:is it	0 -6 0 0 15 0 0 0
w:is let	0 -1 0 5 -5 6 0 0
w:is make	0 0 0 0 -1 0 6 0
w:is my	0 10 0 0 -8 0 0 0
w:is not	0 8 0 14 -22 0 4 0
w:is nothing	10 0 0 0 -19 8 0 0
w:is on	0 -14 0 0 13 0 2 0
w:is over	0 16 0 0 -16 2 0 0
w:is ready	0 0 0 3 -12 0 8 0
w:is still	0 0 0 0 8 0 0 0
w:is the	0 4 1 -4 -10 0 10 0
w:is what	0 4 0 5 -8 0 0 0
w:island	0 0 0 0 6 0 0 0
w:it	-43 25 -16 -1 21 -24 -12 -6
w:it 's	7 18 -4 -11 -16 5 -4 0
w:it .	-1 -14 -1 -3 40 0 -7 0
w:it <not>	0 -1 0 0 9 0 0 0
w:it <v-bear>	0 -1 0 0 7 0 0 0
w:it <v-begin>	0 -14 10 -13 10 6 0 0
w:it <v-down>	0 -20 3 -1 19 0 0 0
w:it <v-end>	0 13 0 4 -6 0 0 0
w:it <v-impose>	0 -4 0 0 19 0 -5 0
w:it <v-up>	0 2 4 0 -10 7 0 0
w:it ?	0 -2 0 0 12 0 0 0
w:it _ ,	0 7 0 -9 -4 1 -2 1
w:it _ .	0 -2 0 12 3 0 -3 0
w:it _ <day-ahead>	0 -2 0 6 0 0 0 0
w:it _ <month-ahead>	0 9 0 0 -7 0 0 0
w:it _ <name>	0 -3 0 0 8 0 0 0
w:it _ <number>	0 11 0 0 -6 0 0 0
w:it _ ?	0 17 0 0 -6 0 0 0
w:it _ a	0 -13 0 0 11 0 0 0
w:it _ all	0 -5 12 0 -3 0 0 0
w:it _ answer	0 0 0 0 -6 0 9 0
w:it _ ask	0 0 0 6 -1 0 0 0
w:it _ back	0 -3 0 0 -5 18 0 0
w:it _ be	0 14 0 -20 2 -1 -9 0
w:it _ come	0 6 0 3 -8 0 0 0
w:it _ ever	0 11 0 0 -11 0 0 0
w:it _ have	0 11 0 0 -7 0 0 0
w:it _ in	7 13 0 0 -16 0 -2 0
w:it _ know	0 0 0 -4 0 0 7 0
w:it _ make	0 6 0 0 -7 0 0 0
w:it _ not	0 4 0 1 -15 0 17 0
w:it _ on	0 -9 0 10 0 0 0 0
w:it _ say	0 0 0 -2 11 0 0 0
w:it _ take	0 -1 0 0 6 0 0 0
w:it _ the	8 0 0 -9 7 0 0 0
w:it _ then	3 0 0 -8 -6 0 13 0
w:it _ to	0 -15 11 5 0 0 0 0
w:it _ up	0 14 0 0 -11 0 0 0
w:it as	0 0 0 0 6 0 0 0
w:it back	0 13 0 0 -8 0 0 0
w:it by	0 -7 0 6 0 0 0 0
w:it come	0 -17 4 0 14 0 0 0
w:it could	0 -1 0 1 -20 0 0 24
w:it end	0 11 0 0 -3 0 0 0
w:it fail	0 6 6 0 -11 0 0 0
w:it go	0 2 5 0 -11 7 0 0
w:it had	0 -4 0 0 14 0 0 0
w:it is	-3 6 -4 0 -6 0 7 0
w:it stay	0 2 0 0 -7 0 0 3
w:it take	0 -3 0 0 10 0 0 0
w:it will	0 17 0 -13 -4 -1 0 0
w:it would	0 0 -6 12 -12 -7 11 -7
w:it'll	0 -2 9 0 -3 0 4 0
w:it'll be	0 -1 9 0 0 0 0 0
w:its	-7 4 -16 0 5 -5 19 -21
w:its <duty>	0 0 0 -6 3 0 5 0
w:its <gate>	0 0 0 9 -9 3 -2 0
w:its <goods>	0 -11 0 18 -11 0 4 0
w:its <level-noun>	0 -1 0 0 6 0 0 0
w:its <office>	8 0 0 0 -7 0 0 0
w:its <person>	0 0 0 -6 12 0 0 0
w:its <sender>	0 0 0 0 7 0 0 0
w:its <v-buy>	0 0 0 0 6 0 0 0
w:its <v-impose>	0 4 0 6 -8 0 0 0
w:its _ ,	11 0 0 -1 -9 0 4 0
w:its _ -	0 0 0 0 -4 0 11 0
w:its _ .	-2 0 0 7 -3 1 0 0
w:its _ <level>	0 6 0 0 -5 0 0 0
w:its _ for	0 0 0 -1 12 0 -1 0
w:its _ in	0 7 0 0 -3 0 0 0
w:its _ of	0 0 0 -2 11 0 0 0
w:its _ on	-10 -3 0 -6 10 0 7 0
w:its _ the	0 12 0 0 -18 5 0 0
w:its countermeasure	0 0 0 0 8 0 -6 0
w:its duty	0 -4 0 -11 0 0 14 0
w:its former	0 -1 0 0 7 0 0 0
w:its good	0 0 0 10 -6 0 0 0
w:its market	0 0 0 -1 8 0 0 0
w:its member	0 6 0 0 -5 0 0 0
w:its own	0 7 0 -1 -4 0 0 0
w:its place	0 0 0 10 -10 0 0 0
w:itself	0 22 0 0 -16 0 0 0
w:itself ,	0 10 0 0 -7 0 0 0
w:job	0 -4 0 0 0 12 0 0
w:joined	0 0 0 6 -1 0 0 0
w:joint	0 0 0 0 6 0 0 0
w:jump	0 12 14 0 -27 0 1 0
w:jump _ <level>	0 9 0 0 -15 0 3 0
w:jump to	0 17 0 0 -16 0 0 0
w:just	0 0 0 0 10 0 0 0
w:keep	-1 -19 0 4 0 6 2 6
w:keep _ the	0 0 0 6 -5 0 0 0
w:keep its	0 0 0 0 -3 10 0 0
w:kind	0 -1 0 0 -20 0 27 0
w:kind .	0 0 0 0 -9 0 10 0
w:know	3 -11 0 0 10 0 3 -1
w:know ,	7 0 0 0 -1 0 0 0
w:know _ the	6 -1 0 0 -3 0 5 0
w:know that	0 0 0 3 -7 0 8 0
w:labor	0 -7 0 4 1 0 0 0
w:lamp	0 -2 0 0 6 0 0 0
w:lapse	0 15 17 2 -24 -4 -4 -1
w:lapse .	0 -9 1 0 8 0 0 0
w:lapse _ <day-ahead>	0 8 0 0 -6 0 0 0
w:lapse _ <level>	0 13 5 0 -18 0 0 0
w:lapse in	0 0 0 10 -11 0 0 0
w:lapse on	0 8 0 0 -6 0 0 0
w:last	0 0 2 -11 14 -6 -7 0
w:last <month-gone>	9 0 0 0 -7 0 0 0
w:last _ ,	8 -11 0 0 0 0 0 0
w:last _ .	0 -2 0 0 10 0 0 0
w:last day	0 0 0 0 8 0 0 0
w:last summer	0 -9 0 0 10 0 0 0
w:last year	0 5 0 0 -6 0 0 0
w:lasting	0 0 0 0 -6 0 0 6
w:later	0 -1 0 13 -13 0 7 0
w:later ,	0 0 0 10 -7 0 0 0
w:later _ the	0 0 0 1 -10 0 8 0
w:later in	0 0 0 0 -6 0 9 0
w:law	-1 11 0 15 -25 0 8 0
w:law ,	0 -6 0 0 9 0 0 0
w:law .	0 0 0 0 -2 0 8 0
w:law <v-say>	0 3 0 8 -13 0 0 0
w:law say	0 3 0 8 -13 0 0 0
w:lawyer	0 0 0 6 0 0 0 0
w:lawyer .	0 0 0 6 -6 0 0 0
w:lead	0 0 0 6 0 0 0 0
w:lead to	0 0 0 8 -4 0 0 0
w:leather	0 0 0 6 -11 0 2 0
w:leave	-4 -1 -1 -15 4 2 0 6
w:leave _ country	0 0 0 0 -2 6 0 0
w:less	0 -17 0 0 20 0 0 0
w:less than	0 -9 0 0 12 0 0 0
w:let	0 -1 -10 0 11 0 0 -4
w:let <v-begin>	0 5 0 0 -10 6 0 0
w:let <v-up>	0 5 0 0 -10 6 0 0
w:let _ .	0 0 0 6 0 0 0 0
w:let _ <person>	0 3 0 3 -6 0 0 0
w:let _ be	0 -2 0 -3 2 0 6 0
w:let go	0 5 0 0 -10 6 0 0
w:let it	0 0 0 -4 0 0 6 0
w:let off	0 -1 0 6 0 0 0 0
w:let us	0 -1 0 0 8 0 0 0
w:level	0 14 0 2 -7 -1 0 0
w:level of	0 0 0 5 -6 0 0 0
w:levy	0 0 6 0 0 0 -9 0
w:levy _ <level>	0 0 0 6 0 0 -5 0
w:levy of	0 0 0 6 0 0 -5 0
w:licence	23 -9 0 -15 -7 1 0 0
w:licence ,	12 0 0 0 -5 0 0 0
w:licence .	14 0 0 0 -13 0 0 0
w:licence for	-1 0 0 0 12 0 0 0
w:life	0 -2 0 0 -5 11 0 0
w:like	-3 12 -4 -10 0 0 7 0
w:like the	0 7 0 0 -3 0 0 0
w:like to	0 0 0 0 13 0 0 0
w:line	0 3 0 -5 -7 15 0 0
w:list	0 -13 -1 0 10 0 0 0
w:list .	0 -10 0 -3 9 0 3 0
w:list _ <quality>	2 0 0 6 -10 0 0 0
w:listed	8 0 0 0 -3 0 0 0
w:listed <sender>	8 0 0 0 -8 0 0 0
w:listed firm	9 0 0 0 -8 0 0 0
w:little	0 -3 0 0 16 0 0 0
w:live	0 -3 0 0 15 0 0 0
w:london	0 0 0 0 0 0 6 0
w:long	-2 -14 0 0 17 3 -4 0
w:long as	0 -6 0 0 10 0 0 0
w:longer	0 0 0 0 12 0 0 0
w:look	0 0 0 -3 0 0 11 0
w:lorry	0 -6 0 0 7 0 0 3
w:lose	-2 -13 30 2 -13 -1 0 0
w:lose <level>	0 -4 18 0 -11 0 0 0
w:lose _ in	0 -1 22 0 -18 0 0 0
w:lower	0 -10 2 0 15 0 -2 0
w:lower <duty>	0 0 0 0 8 0 0 0
w:lunch _ "	0 6 0 0 -5 0 0 0
w:machinery	0 -11 0 -10 27 0 -3 0
w:magnet and	0 0 0 0 0 6 0 0
w:make	7 -2 -1 0 0 -2 0 -1
w:make _ <span>	0 7 0 0 -6 0 0 0
w:make for	0 7 0 0 -6 0 0 0
w:make in	0 0 0 0 0 0 7 0
w:maker	0 -6 0 10 -1 4 0 0
w:man	0 -4 0 7 0 0 0 0
w:mangoe	0 0 0 2 -6 0 3 0
w:manila	0 0 0 6 -3 0 0 0
w:many	0 0 6 0 -4 0 0 0
w:market	0 -4 2 -7 8 0 0 0
w:market _ <quality>	0 0 0 -1 7 0 0 0
w:may	-1 -20 -19 15 4 0 0 8
w:may <not>	0 0 0 0 -5 0 0 7
w:may <v-begin>	0 -5 0 6 1 0 0 0
w:may <v-up>	0 -2 0 0 6 0 0 0
w:may _ .	0 0 0 0 7 0 0 0
w:may _ in	0 -1 0 8 -1 0 0 0
w:may _ its	0 0 0 0 -5 0 8 0
w:may be	0 -9 0 0 14 0 -3 0
w:may come	0 0 0 8 -1 0 0 0
w:may follow	0 0 0 14 -9 0 0 0
w:may go	0 -2 0 0 6 0 0 0
w:me	0 0 -1 2 -3 0 0 9
w:me _ and	0 12 0 0 -11 0 0 0
w:mean	0 -9 0 18 -6 0 0 0
w:meantime	0 0 0 0 -1 6 0 0
w:medicine	0 -7 0 0 13 0 -1 0
w:medicine ,	0 0 0 8 -5 0 0 0
w:meet	-7 -29 -5 0 32 -3 4 -2
w:meet ,	0 0 0 0 6 0 0 0
w:meet _ .	0 -2 0 0 0 0 6 0
w:meet _ in	0 0 0 0 9 0 0 0
w:meet again	0 -2 0 0 11 0 0 0
w:member	0 2 0 0 -5 0 0 10
w:member of	0 0 0 0 -8 0 0 11
w:mentioned	0 11 0 0 -9 0 0 0
w:merely	0 -4 0 7 0 0 0 0
w:message	0 -2 0 0 11 0 0 0
w:middle	0 0 0 0 7 0 0 0
w:midnight	0 4 0 -6 8 0 -1 0
w:midnight .	0 -3 0 0 9 0 0 0
w:might	0 -9 0 39 -33 0 5 0
w:might be	0 0 0 20 -17 0 0 0
w:milk	0 0 0 -6 -6 0 9 3
w:milk powder	0 0 0 -3 -7 0 11 0
w:mill	0 9 0 4 -10 0 0 0
w:million	0 -3 0 0 15 0 0 0
w:mine	0 8 6 0 -16 0 0 0
w:minister	0 -13 0 0 0 0 13 0
w:minister ,	0 -7 0 1 0 0 9 0
w:ministry of	1 0 0 0 -6 0 0 0
w:minute	0 0 0 -2 18 0 0 0
w:minute _ midnight	0 -1 0 0 8 0 0 0
w:minute past	0 -2 0 0 9 0 0 0
w:miss	0 9 0 0 -5 0 0 0
w:missed	0 0 10 0 -5 0 0 0
w:mission	0 -1 0 0 6 0 0 0
w:mombasa	0 0 8 0 -4 0 0 0
w:moment	0 4 0 1 -8 0 0 0
w:money	0 -6 0 0 19 0 0 0
w:money back	0 0 0 0 6 0 0 0
w:month _ the	0 7 0 0 -6 0 0 0
w:month of	0 6 0 0 -4 0 0 0
w:more	19 0 0 -18 0 1 -9 0
w:more ,	0 12 0 0 -12 0 0 3
w:more .	0 10 0 -3 -2 0 0 0
w:more _ .	0 0 0 0 -6 9 0 0
w:more than	8 -12 0 -12 15 0 0 0
w:morning	0 34 0 -6 -22 0 -2 0
w:morning ,	0 10 0 0 -3 0 0 0
w:morning .	0 26 0 0 -24 0 0 0
w:most	0 -5 0 0 8 0 0 0
w:motorcycle	0 8 0 0 -4 0 0 0
w:move	0 0 0 0 0 14 -1 0
w:mr _ ,	0 0 0 -1 7 0 0 0
w:mr _ tell	0 0 0 -5 7 0 0 0
w:much	1 18 2 3 -26 0 0 0
w:much .	0 7 0 0 -4 0 0 0
w:much as	0 2 0 2 -8 0 1 0
w:must	-2 -4 -1 -12 42 0 -6 0
w:must <v-impose>	0 0 0 0 12 0 0 0
w:my	-1 4 6 0 1 -1 -8 -2
w:my _ .	0 10 0 0 -6 0 0 0
w:my friend	0 6 0 0 -5 0 0 0
w:name	5 -1 0 1 -15 5 0 4
w:name _ a	0 0 0 0 -3 6 0 0
w:name to	7 0 0 0 -2 0 0 0
w:near	0 0 0 0 0 6 0 0
w:need	0 -12 0 -3 17 3 -3 0
w:needed	0 4 0 6 -12 0 0 0
w:negotiate	0 -1 0 0 0 0 7 0
w:negotiation ,	0 0 0 0 -2 6 0 0
w:negotiation _ <name>	0 0 0 0 -8 6 0 4
w:neither	0 -1 0 -2 15 0 0 0
w:net	0 0 0 0 -5 10 0 0
w:net ton	0 0 0 0 -5 10 0 0
w:never	0 -1 0 0 0 0 0 7
w:new	2 -9 0 17 -16 0 17 -7
w:new <duty>	0 -20 0 31 -22 0 5 0
w:new _ ,	0 -9 3 0 4 0 0 0
w:new _ has	0 0 0 0 -3 0 9 0
w:new _ on	4 0 0 2 -15 0 7 0
w:new duty	0 -18 0 32 -22 0 6 0
w:newspaper	0 -4 0 -8 19 0 0 0
w:next	-13 0 0 19 -3 -9 10 -10
w:next ?	0 0 0 12 -8 0 0 0
w:next _ ,	0 0 0 0 8 0 0 0
w:next _ .	0 12 0 -3 -20 0 19 0
w:next _ the	0 0 0 15 -12 0 0 0
w:next morning	0 21 0 0 -18 0 0 0
w:next week	0 0 0 0 9 0 0 0
w:next year	0 -4 0 0 13 0 0 0
w:night	0 0 0 0 -4 0 10 0
w:night .	0 0 0 0 -7 0 11 0
w:nil	0 -8 0 0 12 0 0 0
w:no	-6 10 -13 1 2 -21 -24 12
w:no ,	0 6 0 0 0 0 0 0
w:no <v-end>	0 0 0 0 8 0 0 0
w:no <v-impose>	0 0 0 0 6 0 0 0
w:no _ ,	0 9 0 0 -18 0 0 9
w:no _ .	0 0 0 -4 9 0 0 1
w:no _ :	0 16 0 7 -23 0 0 0
w:no _ by	0 -17 0 7 10 0 0 0
w:no _ date	0 0 0 0 6 0 0 0
w:no _ than	0 0 0 -2 7 0 0 0
w:no deal	0 -5 0 10 -3 0 0 2
w:no end	0 0 0 0 6 0 0 0
w:no extension	0 17 0 0 -14 0 0 0
w:no more	0 0 0 -3 9 0 0 0
w:no one	0 3 0 9 -10 0 0 0
w:no such	0 0 0 0 7 0 0 0
w:nobody	-1 9 0 -13 13 0 -8 0
w:nobody <v-say>	0 6 0 0 -4 0 0 0
w:not	-7 -12 -15 1 27 -1 -4 -5
w:not .	0 -3 0 0 10 0 0 0
w:not <v-agree>	0 0 0 0 6 0 0 0
w:not <v-begin>	0 -7 0 0 9 3 0 0
w:not <v-buy>	0 0 0 0 -7 0 8 0
w:not <v-down>	0 -8 0 0 5 3 0 0
w:not <v-end>	0 0 0 0 -6 0 10 0
w:not <v-impose>	0 -14 0 -9 23 8 -5 0
w:not <v-say>	0 -1 0 0 22 0 -1 0
w:not <v-stay>	0 -1 0 0 -2 10 0 0
w:not <v-up>	0 0 0 0 7 0 0 0
w:not _ ,	0 -9 0 13 0 0 0 0
w:not _ .	0 0 0 0 7 0 0 0
w:not _ ?	0 15 0 0 -14 0 0 0
w:not _ at	0 0 0 2 -13 0 11 0
w:not _ for	0 0 0 7 -4 0 0 0
w:not _ from	0 0 0 0 -6 0 9 0
w:not _ its	0 -3 0 0 -1 10 0 0
w:not _ out	0 0 0 0 10 0 0 0
w:not _ the	0 -3 0 -3 6 0 5 0
w:not _ to	0 0 0 0 9 0 0 0
w:not be	7 -7 0 0 11 -2 -4 -1
w:not keep	0 0 0 0 -7 10 0 0
w:not renewed	0 16 0 0 -14 0 0 0
w:not say	0 0 0 0 13 0 0 0
w:not stop	0 0 0 0 -11 0 12 0
w:not the	0 12 0 0 -9 0 0 0
w:note	0 0 0 -6 14 0 -1 0
w:nothing	3 -1 -5 0 3 10 -10 -5
w:nothing .	0 -3 0 0 12 0 0 0
w:nothing _ the	10 0 0 0 -19 8 0 0
w:notice	-3 8 -1 -10 3 2 -4 0
w:now	0 0 -7 0 0 -5 9 0
w:now ,	1 2 0 -7 0 0 0 4
w:now .	0 11 0 3 -12 0 0 0
w:now <v-impose>	0 0 0 6 -16 0 10 0
w:now <v-propose>	0 0 0 6 -5 0 0 0
w:now _ <number>	0 0 0 0 -11 0 11 0
w:now _ a	0 0 0 6 -6 0 0 0
w:now _ in	0 0 0 0 -8 0 10 0
w:number	0 12 0 0 -2 0 0 0
w:odd	0 0 4 1 -8 0 0 0
w:of	8 -7 -6 13 16 -21 -10 -24
w:of <duty>	0 0 0 -3 16 0 -2 0
w:of <goods>	6 0 1 0 1 -5 -8 0
w:of <level>	0 -1 -1 5 3 0 -12 0
w:of <number>	0 -24 -2 -6 23 3 1 0
w:of <quality>	0 -2 0 6 0 0 0 0
w:of <sender>	0 0 0 0 -8 0 13 0
w:of <span>	0 0 0 0 8 0 0 0
w:of _ ,	0 -2 -3 0 7 0 0 0
w:of _ .	0 -6 -5 0 27 -4 -11 0
w:of _ <month-gone>	9 0 0 0 -11 0 0 0
w:of _ <name>	0 0 0 10 -6 0 0 0
w:of _ <number>	0 0 0 -3 9 0 0 0
w:of _ <quality>	0 7 0 4 -15 0 0 4
w:of _ <span>	0 8 0 0 -6 0 0 0
w:of _ and	0 15 0 0 -12 0 0 0
w:of _ apply	0 10 0 0 -8 0 0 0
w:of _ at	0 -8 0 0 -5 0 9 0
w:of _ by	0 -2 0 6 0 0 0 0
w:of _ duty	0 -4 0 0 12 0 0 0
w:of _ earth	18 0 0 0 -14 0 0 0
w:of _ firm	8 0 0 0 -6 0 0 0
w:of _ for	2 -1 0 -1 7 0 -1 0
w:of _ in	0 -2 0 -2 18 0 0 0
w:of _ member	0 6 0 0 -4 0 0 0
w:of _ new	0 3 3 0 -9 0 0 0
w:of _ oil	0 0 0 11 -7 0 0 0
w:of _ say	0 0 0 0 -6 5 0 0
w:of _ tariff	0 0 0 9 -7 0 0 1
w:of _ two	0 0 7 0 0 0 0 0
w:of _ under	1 0 0 4 -6 0 0 0
w:of _ we	0 0 0 0 -7 0 5 0
w:of _ will	0 15 0 0 -5 0 0 0
w:of _ year	0 14 0 0 -9 0 0 0
w:of a	0 0 1 19 -13 0 -6 0
w:of duty	0 0 0 -1 9 0 0 0
w:of everything	0 0 0 11 -10 0 0 0
w:of it	0 -9 0 0 10 0 0 0
w:of its	0 10 0 5 -11 0 -3 0
w:of last	9 14 0 0 -19 0 0 0
w:of listed	8 0 0 0 -8 0 0 0
w:of rare	18 0 0 0 -14 0 0 0
w:of talk	0 0 0 0 9 0 0 0
w:of the	-6 0 15 -8 15 -19 -17 0
w:of us	0 7 0 0 -1 0 0 0
w:of whatever	0 -1 0 0 8 0 0 0
w:of which	0 -2 0 0 9 0 0 0
w:off	2 -19 -3 2 5 -2 12 -1
w:off the	6 0 0 -5 2 0 0 0
w:offer	0 -8 0 -5 27 0 -4 0
w:official	0 -1 0 2 -14 0 5 8
w:official <v-say>	0 0 0 8 -6 0 0 0
w:official say	0 0 0 9 -7 0 0 0
w:oil	-1 -9 0 14 -17 -1 15 -2
w:oil _ <name>	0 0 0 0 -7 0 9 0
w:oil _ be	0 5 0 10 -12 0 0 0
w:oil and	0 -3 0 9 -2 0 0 0
w:oil would	0 5 0 3 -8 0 0 0
w:old	-5 25 -7 -15 0 -5 -13 -1
w:old <duty>	0 7 0 -8 1 0 0 0
w:old <gate>	0 -1 0 0 7 0 0 0
w:old <level-noun>	0 -8 0 0 10 0 0 0
w:old _ ,	0 16 0 0 -13 0 0 0
w:old _ would	0 -1 0 0 9 0 0 0
w:old duty	0 15 0 -2 -4 0 0 0
w:old one	0 3 0 4 -7 0 0 0
w:old rate	0 -12 0 0 13 0 0 0
w:old tariff	0 -3 0 0 7 0 0 0
w:older	0 -7 0 0 4 0 0 0
w:olive	0 4 0 -6 3 0 0 0
w:on	-8 2 -21 8 16 -16 -1 -5
w:on .	0 -1 0 0 10 0 0 0
w:on <day-ahead>	-24 9 -8 -10 25 -7 -22 0
w:on <day-gone>	-1 0 -10 0 16 -11 0 -10
w:on <day-today>	0 -10 0 11 5 0 -4 0
w:on <goods>	0 1 -11 -5 -5 0 2 15
w:on <name>	0 0 0 20 -14 0 -6 0
w:on <number>	0 -7 0 -1 19 0 0 0
w:on <quality>	0 -5 -4 4 -11 9 10 0
w:on <sender>	6 0 0 0 0 0 0 0
w:on <v-end>	0 0 0 0 6 0 0 0
w:on <v-sell>	6 0 0 0 -1 2 -1 0
w:on _ "	0 0 0 -3 11 0 0 0
w:on _ 's	0 0 0 11 -4 0 0 0
w:on _ ,	-12 -1 1 0 4 0 0 -1
w:on _ .	-14 0 0 15 -12 -15 4 15
w:on _ :	0 9 0 0 -4 0 0 0
w:on _ <day-ahead>	0 28 5 3 -32 0 0 0
w:on _ <number>	0 -4 0 0 11 0 0 0
w:on _ and	0 6 0 -1 1 0 -9 0
w:on _ at	0 -7 0 0 9 0 0 0
w:on _ banana	0 0 0 0 7 0 0 0
w:on _ come	11 0 0 0 -8 0 0 0
w:on _ copper	0 -4 0 7 0 0 0 0
w:on _ day	0 0 7 -1 1 0 0 0
w:on _ duty	0 0 0 0 0 0 0 6
w:on _ first	0 12 0 0 -12 0 0 0
w:on _ for	0 0 0 -2 8 0 0 0
w:on _ from	0 -3 0 8 0 0 -2 0
w:on _ good	4 -10 0 4 -1 0 4 0
w:on _ if	0 0 0 0 12 0 -1 0
w:on _ it	0 -1 0 -3 12 0 0 0
w:on _ list	0 -3 0 0 8 0 0 0
w:on _ of	10 -10 0 14 -12 0 0 0
w:on _ oil	0 0 0 -5 0 0 6 0
w:on _ salmon	0 13 0 0 -11 0 0 0
w:on _ same	3 0 0 2 -16 0 9 0
w:on _ ship	0 0 0 0 0 7 0 0
w:on _ side	0 11 0 -7 -13 5 5 0
w:on _ software	14 0 0 0 -15 0 0 0
w:on _ tea	0 0 0 -1 8 0 0 0
w:on _ that	0 -3 0 11 -3 0 0 0
w:on _ to	0 -4 0 18 -12 0 0 0
w:on _ wine	0 3 0 8 -10 0 0 0
w:on a	0 -1 0 -6 0 0 0 12
w:on affiliate	10 0 0 0 -6 0 0 0
w:on beef	0 4 0 8 -12 0 0 0
w:on both	0 9 0 0 -10 6 0 0
w:on critical	14 0 0 0 -15 0 0 0
w:on either	0 7 0 0 -6 0 0 0
w:on every	0 1 0 7 -9 0 0 0
w:on everything	0 2 0 5 -7 0 0 0
w:on export	6 0 0 0 0 0 0 0
w:on its	0 0 0 9 -4 0 0 0
w:on machinery	0 0 0 -5 12 0 0 0
w:on or	0 7 0 0 -4 0 0 0
w:on our	0 -1 0 -3 0 0 10 0
w:on palm	0 0 0 0 -8 0 8 0
w:on paper	0 -4 0 -4 6 0 3 0
w:on semiconductor	0 0 0 9 -7 0 0 0
w:on shrimp	0 2 0 7 -9 0 0 0
w:on steel	0 0 0 0 0 0 7 0
w:on tariff	0 6 2 0 -5 0 0 0
w:on tea	0 7 0 0 -1 0 0 0
w:on the	0 9 8 -19 -1 -18 4 0
w:on their	0 3 0 0 -9 0 6 0
w:on them	0 -1 0 0 -7 9 0 0
w:on those	0 9 0 7 -16 0 0 0
w:on top	0 -6 0 14 -13 0 4 0
w:on trade	0 0 8 0 -5 0 0 0
w:on which	0 13 0 0 -8 0 0 0
w:once	15 23 0 -15 -27 4 -4 0
w:once .	0 -3 0 0 9 0 0 0
w:once _ ,	0 11 0 0 -9 0 0 0
w:once _ .	0 17 1 0 -17 0 0 0
w:once more	11 22 1 -1 -37 8 0 0
w:one	6 0 2 0 5 -5 -9 -17
w:one .	0 -8 0 0 15 0 0 0
w:one _ ,	0 -7 0 0 15 0 0 0
w:one _ a	9 0 0 0 -7 0 0 0
w:one _ that	0 3 0 3 -7 0 0 0
w:one and	0 4 0 0 -9 0 0 0
w:one for	0 0 0 0 -3 0 7 0
w:one is	0 0 10 0 -5 0 0 0
w:one minute	0 0 0 0 6 0 0 0
w:only	-1 14 0 -14 0 0 1 0
w:only _ <name>	0 0 0 0 0 0 6 0
w:only if	0 -2 0 -3 1 0 6 0
w:open	7 -16 0 7 0 0 -5 0
w:open .	9 -4 0 0 0 0 0 0
w:open its	0 0 0 6 0 0 0 0
w:or	-1 -24 -8 19 7 -6 3 -3
w:or <level>	0 -8 0 0 10 0 0 0
w:or <not>	0 -1 0 0 12 0 0 0
w:or <number>	0 -3 0 0 10 0 0 0
w:or <v-end>	0 0 0 0 -5 0 6 0
w:or _ "	0 0 0 12 -12 0 0 0
w:or _ .	0 -3 0 8 -1 0 0 0
w:or _ the	0 7 0 0 -6 0 0 0
w:or after	0 7 0 0 -4 0 0 0
w:or rather	0 6 0 0 -4 0 0 0
w:or sooner	1 0 0 16 -19 0 0 0
w:orange	1 -1 0 0 -1 0 7 0
w:order	0 8 0 0 -2 -1 5 0
w:order to	0 0 0 6 -5 0 0 0
w:ordinary	0 0 0 0 7 0 0 0
w:osaka	0 8 0 0 -3 0 0 0
w:other	3 -19 -7 30 0 -7 -4 -8
w:other <gate>	0 0 0 0 6 0 0 0
w:other _ ,	9 -4 0 0 0 0 0 0
w:other _ .	0 -2 0 10 0 0 0 0
w:other _ of	0 0 0 6 -4 0 0 0
w:other thing	0 0 0 0 -5 0 7 0
w:otherwise	0 0 0 -5 9 0 0 0
w:our	-16 -6 -12 -28 6 0 26 2
w:our ,	0 -12 0 0 14 0 0 0
w:our <duty>	0 9 0 0 -5 0 0 0
w:our <gate>	0 -1 0 -3 -4 0 14 0
w:our <goods>	0 1 0 -1 -18 0 26 0
w:our _ ,	0 0 0 0 -12 0 12 2
w:our _ .	0 0 0 0 -6 0 10 0
w:our duty	0 9 0 0 -5 0 0 0
w:our side	0 0 0 -1 0 0 7 0
w:out	-18 10 -14 4 5 -3 -6 0
w:out ,	0 16 0 0 -7 0 0 0
w:out .	0 -15 0 10 -8 0 8 3
w:out _ the	0 7 0 -5 0 0 0 0
w:out on	0 -7 0 9 1 0 0 0
w:out that	0 8 0 0 -7 0 0 0
w:out to	0 0 0 0 6 0 0 0
w:over	0 6 -6 6 -5 0 -18 1
w:over .	0 9 0 0 -12 2 0 0
w:over _ .	0 15 0 0 -11 0 0 0
w:over _ above	2 -2 0 10 -9 0 0 0
w:over a	0 -3 0 0 6 0 0 0
w:over and	2 -2 0 10 -9 0 0 0
w:over there	0 -2 0 0 6 0 0 0
w:owe	0 0 0 0 7 0 0 0
w:own	0 3 -1 -8 7 0 0 0
w:own ,	4 -1 0 0 -10 0 5 0
w:owned	9 0 0 0 -6 0 0 0
w:p	0 -3 0 0 9 0 0 0
w:page	0 0 0 0 8 0 0 0
w:palm	0 7 0 -4 -18 0 11 0
w:palm <goods>	0 0 0 -3 -10 0 12 0
w:palm oil	0 0 0 -3 -10 0 12 0
w:panel	7 0 0 0 0 0 0 0
w:paper	0 8 0 -14 2 0 0 0
w:parliament	0 0 0 -2 9 0 0 0
w:part	-1 -6 0 -7 16 1 0 0
w:part of	0 0 0 0 6 0 0 0
w:pass	0 0 0 0 7 0 0 0
w:past	0 0 0 -1 19 0 0 0
w:past _ .	0 -1 0 0 6 0 0 0
w:past midnight	0 -2 0 0 11 0 0 0
w:patience	0 0 0 6 -6 0 0 0
w:pause <v-end>	0 5 0 0 -11 5 0 0
w:pay	0 5 -14 4 0 -12 4 -5
w:pay ,	0 0 0 6 -4 0 0 0
w:pay <level>	0 6 -1 0 3 0 -3 0
w:pay _ ,	3 7 0 0 -7 0 0 0
w:pay _ in	0 -1 0 0 8 0 0 0
w:pay _ since	0 -7 0 0 8 0 0 0
w:pay back	0 -1 0 0 8 0 0 0
w:pay on	0 0 0 9 -7 0 0 0
w:payable	0 7 0 0 -5 0 0 0
w:pen	0 22 0 3 -21 0 0 0
w:pen ,	0 8 0 4 -13 0 0 0
w:penang	0 0 3 0 -17 16 0 0
w:people	0 -14 0 4 12 0 0 0
w:per	0 -1 0 0 0 10 0 0
w:per _ ton	0 0 0 0 -6 10 0 0
w:per net	0 0 0 0 -6 10 0 0
w:percent	0 0 0 -5 10 0 0 0
w:percentage	0 -3 0 0 7 0 0 0
w:permanent	0 0 0 0 6 0 0 0
w:permit	28 0 0 -6 -16 0 -6 0
w:permit ,	9 0 0 0 -3 0 0 0
w:permit .	10 0 0 0 -8 0 0 0
w:permit _ and	9 0 0 0 -5 0 0 0
w:permit for	9 0 0 0 -3 0 0 0
w:peso	0 0 8 0 -7 0 0 0
w:phase	0 0 0 0 8 0 0 0
w:place	0 2 0 8 -7 0 0 0
w:place .	0 0 0 11 -10 0 0 0
w:place _ the	0 8 0 0 -9 0 0 0
w:plan ,	0 8 0 0 -7 0 0 0
w:plant	0 -3 0 0 8 2 0 0
w:play	0 0 0 0 8 0 0 0
w:plu	0 -11 0 4 4 0 0 0
w:point	1 3 2 -1 -6 0 0 0
w:pointed	0 8 0 0 -7 0 0 0
w:pointed out	0 8 0 0 -7 0 0 0
w:pork	0 0 0 -1 13 0 -1 0
w:port	0 -6 0 5 3 0 -1 0
w:position	0 0 0 0 6 0 0 0
w:post	0 -9 0 13 -1 0 0 0
w:poultry	0 0 0 0 14 0 -4 0
w:powder	0 0 0 -3 -6 0 11 0
w:prepare	0 0 0 10 -8 0 0 0
w:prepare a	0 0 0 8 -8 0 0 0
w:present	0 8 0 2 -6 0 0 0
w:presenter	0 -5 0 0 10 0 0 0
w:presenter :	0 -5 0 0 10 0 0 0
w:press	0 0 0 -3 11 0 0 0
w:price	1 -7 7 -7 9 -2 -3 0
w:product	0 -8 0 -3 20 0 0 0
w:prolonged	0 6 0 -1 0 0 0 0
w:promise	-2 0 0 0 16 0 0 0
w:provide	0 6 0 0 -4 0 0 0
w:purchase	0 0 0 7 0 0 0 0
w:put	2 14 0 5 -18 0 -12 5
w:put <level>	0 -2 0 10 0 0 -3 0
w:put _ .	0 0 0 0 -5 0 0 8
w:put _ <level>	0 0 0 10 -9 0 0 0
w:put _ back	0 16 0 0 -14 0 0 0
w:put _ on	0 -6 0 3 6 0 -5 0
w:put back	0 0 0 0 -11 2 0 8
w:quadruple	0 0 0 7 -2 0 0 0
w:question	-3 0 -1 0 22 -1 -9 0
w:question _ and	0 9 0 0 -4 0 0 0
w:quota	0 -3 0 0 11 0 -3 0
w:radio	0 0 0 0 7 0 -3 0
w:rain	0 -11 0 0 13 0 0 0
w:raise	-3 -8 0 4 -9 7 11 0
w:raise _ duty	0 -4 0 1 -7 0 10 0
w:raise its	0 -3 0 -11 -5 0 20 0
w:raise the	0 -4 0 8 0 0 0 0
w:rare	15 -12 -2 -7 -2 3 3 0
w:rare -	0 0 0 0 -1 0 10 0
w:rare _ ,	9 0 0 0 -8 0 0 0
w:rare _ earth	0 0 0 0 -1 0 10 0
w:rare earth	17 -9 0 -7 0 3 -7 0
w:rate	-1 7 -4 -27 16 -2 -9 0
w:rate .	0 -3 0 -2 12 0 0 0
w:rate _ <level>	0 14 0 0 -12 0 0 0
w:rate of	0 9 0 0 -5 0 0 0
w:rate would	0 0 0 0 6 0 0 0
w:rather	0 0 0 0 6 0 0 0
w:reach	0 -8 0 3 0 0 6 0
w:reach <level>	0 -2 0 7 0 0 0 0
w:reach _ ,	0 -7 0 7 0 0 0 0
w:reach _ the	0 0 0 0 -2 0 6 0
w:reach for	0 0 0 0 -6 0 8 0
w:read	0 0 0 -2 15 0 0 0
w:read it	0 -1 0 0 7 0 0 0
w:ready	0 -1 0 8 -12 0 10 0
w:ready _ the	0 0 0 6 -5 0 0 0
w:ready to	0 0 0 4 -12 0 8 0
w:recall	0 10 0 -4 0 0 0 0
w:recall that	0 13 0 0 -7 0 0 0
w:refuse	0 -7 0 0 11 0 0 0
w:regard	0 0 0 0 -4 10 0 0
w:register	11 0 0 0 -10 0 0 0
w:reject	0 -3 0 0 7 0 0 0
w:released	0 11 0 0 -9 0 0 0
w:remain	0 -3 0 -2 12 1 0 0
w:remember	0 8 0 0 -6 0 0 0
w:renewal	0 17 0 0 -25 0 12 0
w:renewed	0 10 0 -2 -1 0 0 0
w:renewed ,	0 -7 0 0 7 0 0 0
w:renewed ?	0 16 0 0 -14 0 0 0
w:replace	0 -6 0 0 9 0 0 0
w:reply	0 0 0 0 -6 0 5 0
w:report	0 -2 0 -4 21 0 -7 0
w:report _ <name>	0 0 0 0 7 0 0 0
w:report that	0 0 0 0 7 0 -2 0
w:reporter	0 0 0 0 8 0 0 0
w:reprieve	0 7 0 0 -5 0 0 0
w:require	0 11 0 0 -9 0 0 0
w:reserve	8 0 0 0 -17 0 12 0
w:reserve _ right	8 0 0 0 -18 0 12 0
w:reserve the	8 0 0 0 -18 0 12 0
w:rest	0 -1 0 0 10 0 0 0
w:restore	0 18 0 0 -13 0 0 0
w:restore the	0 9 0 0 -7 0 0 0
w:resume	0 7 0 0 0 0 0 0
w:resume _ <day-ahead>	0 6 0 0 -5 0 0 0
w:resume on	0 6 0 0 -5 0 0 0
w:return	0 8 0 -15 1 7 -12 -5
w:return ,	2 8 5 0 -26 6 0 0
w:return _ <level>	0 13 0 0 -13 0 0 0
w:return _ <name>	0 7 0 0 -4 0 0 0
w:return _ and	0 0 7 0 -9 0 0 0
w:return _ its	0 -4 0 0 8 0 0 0
w:return _ the	0 13 0 0 -8 0 0 0
w:return if	0 12 0 0 -9 0 0 0
w:return to	0 8 0 0 0 -5 -2 0
w:revert to	0 -5 0 0 13 0 0 0
w:revive	0 10 0 0 -2 0 0 0
w:rice	2 13 0 4 -19 0 1 0
w:rice and	0 0 0 5 -11 0 1 0
w:right	6 6 0 -2 -13 0 8 0
w:right to	7 0 0 0 -17 0 11 0
w:rise	1 -6 0 -13 18 0 0 0
w:rise _ <level>	0 -8 0 -4 20 0 0 0
w:rise to	0 -6 0 0 11 0 0 0
w:risk	0 -4 0 0 9 1 0 0
w:roll	0 0 5 0 -14 0 10 0
w:room	0 -3 0 0 9 0 0 0
w:round	0 -16 0 0 26 0 0 0
w:rover	0 0 0 0 6 0 0 0
w:rubber	3 0 5 0 -6 0 0 0
w:rule	33 -28 0 8 -25 -2 12 0
w:rule ,	0 0 0 9 -6 0 0 0
w:rule .	9 0 0 0 -6 0 0 0
w:rule _ affiliate	10 0 0 0 -6 0 0 0
w:rule of	9 -2 0 0 -3 0 0 0
w:rule on	8 0 0 0 0 0 0 0
w:rule out	0 0 0 5 -10 0 7 0
w:rule that	8 0 0 0 -5 0 0 0
w:run	-4 1 -5 -1 22 -5 -5 -3
w:run _ ,	0 11 0 0 -5 0 0 0
w:run _ .	0 -8 0 0 9 0 0 0
w:run _ <day-ahead>	0 -3 0 0 10 0 0 0
w:run out	0 8 0 0 0 0 0 0
w:saffron	9 -1 0 0 0 0 0 0
w:sale	0 -9 0 3 5 0 0 0
w:salmon	0 10 0 0 -16 0 10 0
w:salmon .	0 2 0 0 -14 0 12 0
w:same	7 14 6 -15 -18 -2 10 -1
w:same .	0 0 11 -5 0 0 0 0
w:same <v-impose>	0 7 0 0 -7 0 0 0
w:same _ .	1 9 0 0 -18 0 8 0
w:same day	12 2 0 -1 -7 0 0 0
w:say	-2 0 -8 8 1 0 2 -10
w:say ,	0 7 0 0 -12 7 -3 0
w:say .	0 -5 0 5 6 0 0 0
w:say <goods>	0 5 0 -1 -12 5 6 0
w:say <not>	0 10 0 0 -1 0 0 0
w:say <person>	2 6 0 0 -13 0 0 8
w:say _ "	0 -3 0 5 -5 0 6 0
w:say _ ,	0 3 0 -7 0 0 0 8
w:say _ <day-gone>	0 0 0 10 -1 0 0 0
w:say _ <name>	1 0 0 -10 1 9 -7 0
w:say _ <organisation>	0 0 0 8 -3 0 0 0
w:say _ and	0 8 0 -1 -14 9 0 0
w:say _ he	0 0 0 -2 9 0 0 0
w:say _ is	0 0 0 0 -6 0 9 0
w:say _ it	0 -11 0 4 0 0 6 0
w:say _ the	6 0 0 -9 -3 0 9 0
w:say _ will	0 6 0 4 -5 0 -5 0
w:say _ would	0 5 0 -11 5 0 0 0
w:say at	8 0 0 0 -7 0 0 0
w:say he	0 0 0 10 -1 0 -5 0
w:say it	0 -3 0 -18 18 0 2 0
w:say on	0 -4 0 19 -4 0 -2 0
w:say so	0 0 0 -4 11 0 0 0
w:say that	0 -4 -6 4 0 1 0 0
w:say the	-1 0 7 0 0 -1 0 0
w:say they	0 10 0 0 -4 0 0 0
w:scale	0 -1 0 0 0 0 6 0
w:season	0 -2 0 0 10 0 0 0
w:second	0 -1 0 7 1 0 -4 0
w:second _ .	0 0 0 16 -11 0 0 0
w:section	0 -21 0 24 -2 0 -3 0
w:section <number>	0 -20 0 25 -2 0 -3 0
w:section _ duty	0 -5 0 9 -1 0 0 0
w:see	-2 0 11 -4 1 0 -3 0
w:see _ ,	0 0 6 0 -4 0 0 0
w:see what	0 10 0 0 -10 0 0 0
w:sell	6 -9 0 0 12 0 -4 0
w:sell to	9 0 0 1 -7 0 0 0
w:semiconductor	0 0 0 9 -5 0 0 0
w:send	0 -7 0 7 3 0 0 0
w:send a	0 0 0 6 -6 0 0 0
w:set	0 14 0 -10 9 0 -7 0
w:set aside	0 9 0 0 -8 0 0 0
w:set of	0 7 0 0 -4 0 0 0
w:set to	0 0 0 -1 9 0 0 0
w:shall	0 11 0 -15 2 0 0 0
w:shall <v-begin>	0 -7 0 0 11 0 0 0
w:shall <v-end>	0 6 0 0 -2 0 0 0
w:shall _ to	0 7 0 0 -3 0 0 0
w:shall be	0 10 0 -1 -3 0 0 0
w:shall cease	0 6 0 0 -2 0 0 0
w:share	0 -5 20 0 -12 0 0 0
w:share _ the	0 0 14 0 -10 0 0 0
w:share of	0 0 14 0 -9 0 0 0
w:she	0 -13 0 -4 29 0 -2 0
w:she <v-say>	0 -2 0 0 10 0 0 0
w:she _ ,	0 -1 0 0 6 0 0 0
w:sheet	0 -3 0 6 0 0 0 0
w:ship	-11 -1 -2 -14 -4 27 0 0
w:ship ,	0 0 0 -1 -8 16 -3 0
w:should	0 -13 3 -20 18 -7 4 0
w:should <name>	0 0 11 0 0 0 -4 0
w:should <seat>	0 0 0 0 0 0 6 0
w:should <v-impose>	0 -1 0 0 12 0 0 0
w:should <v-propose>	0 0 0 0 9 0 0 0
w:should <v-say>	0 -1 0 0 14 0 0 0
w:should _ <number>	0 -9 0 7 2 0 0 0
w:should _ be	0 7 0 0 -14 0 8 0
w:should _ the	0 0 0 0 8 0 0 0
w:should _ to	0 0 0 0 10 0 0 0
w:should be	0 -12 0 0 17 0 0 0
w:should have	0 -2 0 0 6 0 0 0
w:should know	0 0 0 0 6 0 0 0
w:should the	8 0 0 0 -16 0 5 0
w:show	0 0 0 0 7 0 0 0
w:shut	0 -3 0 8 -10 0 10 0
w:side	-3 14 -14 -16 7 3 -1 -10
w:side .	0 15 0 0 -14 4 0 0
w:side _ ,	0 -3 0 0 6 0 0 0
w:side _ the	0 0 0 0 0 7 0 0
w:side _ to	0 -3 0 0 7 0 0 0
w:side will	0 0 0 0 8 0 0 0
w:side would	0 4 0 -7 0 0 4 0
w:sign	2 -14 -3 -19 42 -2 -15 -1
w:sign ,	0 7 0 0 -1 0 0 0
w:sign .	8 0 0 0 -5 0 0 0
w:sign ?	0 -3 0 0 7 0 0 0
w:signature	0 -3 0 0 7 0 0 2
w:signature ,	0 -7 0 0 8 0 0 0
w:signature .	0 7 0 0 -3 0 0 0
w:similar	0 0 0 10 -9 0 0 0
w:since	-8 -41 -4 -9 54 -3 0 -1
w:since <day-gone>	0 -1 0 0 0 0 8 0
w:since <month-gone>	0 -8 0 4 11 0 -2 0
w:since <number>	0 0 0 0 7 0 0 0
w:since _ ,	0 -6 0 -7 22 0 0 0
w:since _ .	0 0 0 0 6 0 0 0
w:since _ summer	0 -7 0 0 8 0 0 0
w:since last	0 -10 0 0 9 0 0 0
w:since then	0 0 0 0 9 0 0 0
w:sink	0 0 0 0 -16 0 0 22
w:sit	0 -10 0 0 5 0 0 6
w:sit _ again	0 0 0 0 -4 0 0 7
w:sit down	0 0 0 0 -1 0 0 7
w:size	0 0 0 17 -16 0 0 0
w:slap	0 8 0 1 -25 0 17 0
w:slap <level>	0 0 0 0 -5 0 6 0
w:slap _ on	0 0 0 0 -5 0 6 0
w:slap a	0 12 0 1 -10 0 -2 0
w:slip	0 0 10 0 -9 0 0 0
w:slowly	8 -4 0 0 0 0 0 0
w:so	0 0 12 -11 -2 0 -2 2
w:so ,	0 0 0 -2 8 0 0 0
w:so .	0 0 9 0 -3 0 0 0
w:so _ is	0 0 0 9 -6 0 0 0
w:so _ it	0 10 0 0 -10 0 0 0
w:so _ the	1 -1 0 -2 -4 0 0 9
w:so far	0 0 0 0 8 0 0 0
w:so it	0 1 0 8 -11 0 0 0
w:so that	0 -4 0 0 9 0 0 0
w:so what	0 11 0 0 -9 0 0 0
w:software	22 0 0 0 -17 0 0 0
w:software ,	6 0 0 0 -7 0 0 0
w:solar	6 0 0 0 0 0 0 0
w:some	0 -8 0 -3 25 0 0 0
w:some of	0 -3 0 0 8 0 0 0
w:something	0 6 0 -4 0 0 6 0
w:something better	0 8 0 0 -6 0 0 0
w:soon	0 0 0 7 -5 0 0 0
w:sooner	1 0 0 15 -16 0 0 0
w:sooner "	0 0 0 12 -12 0 0 0
w:sooner _ ,	0 0 0 5 -6 0 0 0
w:soybean	0 -14 0 -6 6 0 3 0
w:speak	0 0 6 0 3 0 0 0
w:speak on	0 0 8 0 -6 0 0 0
w:spoken	0 0 0 0 -4 0 9 0
w:spot	0 0 10 0 -5 0 0 0
w:stand	4 0 10 1 -10 0 -2 0
w:stand .	6 0 0 0 0 0 0 0
w:stand _ ,	0 6 0 0 -5 0 0 0
w:stand to	0 0 13 0 -10 0 0 0
w:standstill	0 15 0 0 -8 0 0 0
w:start	0 -1 0 -5 7 0 0 5
w:start in	0 0 0 -4 0 0 0 6
w:state	0 7 0 0 -11 0 10 0
w:state of	0 9 0 0 -8 0 0 0
w:statute	0 0 0 5 -7 0 5 0
w:stay	0 -8 2 0 3 0 -3 1
w:steel	1 -1 0 0 -9 0 18 0
w:steel ,	0 0 0 0 -1 0 7 0
w:steel <duty>	0 0 0 0 0 0 7 0
w:steel duty	0 0 0 0 -3 0 9 0
w:step	0 0 0 -1 0 0 13 0
w:still	-1 -10 -1 -11 43 0 -3 0
w:still <v-bear>	0 0 0 0 6 0 0 0
w:still <v-impose>	0 0 0 0 6 0 0 0
w:still _ .	0 0 0 0 8 0 0 0
w:stop	0 -26 0 3 -3 11 4 0
w:stop at	0 0 0 0 -4 0 11 0
w:story	0 0 0 0 6 0 0 0
w:street	0 -9 0 0 10 0 0 0
w:strike	0 0 0 0 -2 0 11 0
w:strike back	0 0 0 0 -12 0 14 0
w:stuff	0 -2 0 0 6 0 0 0
w:subsidiary	8 0 0 0 -6 0 0 0
w:subsidiary of	8 0 0 0 -6 0 0 0
w:successor	0 19 0 0 -19 0 0 0
w:such	0 0 0 5 -13 0 12 0
w:sugar	0 19 0 8 -12 0 -7 0
w:sum	0 0 0 0 6 0 0 0
w:summer	0 -17 0 17 4 0 0 0
w:summer ,	0 -11 0 4 6 0 0 0
w:summer _ and	0 -7 0 0 8 0 0 0
w:summit	0 0 0 0 -8 0 0 9
w:supply	0 0 0 0 6 0 0 0
w:support	0 0 0 -4 9 0 0 0
w:surcharge	0 -13 0 3 16 0 -4 0
w:surcharge <v-begin>	0 6 0 0 -9 0 0 0
w:surcharge <v-end>	0 0 0 13 -8 0 0 0
w:surcharge _ <level>	0 -8 0 -7 17 0 0 0
w:surcharge of	0 -8 0 -1 14 0 0 0
w:suspend	0 0 0 -9 7 1 -4 0
w:suspension	0 0 0 -6 11 3 -1 0
w:suspension of	0 -1 0 0 7 0 0 0
w:swear	0 0 0 0 -10 0 11 0
w:switch	0 0 0 0 -7 0 11 0
w:table	1 16 0 -4 -18 0 0 3
w:table .	3 9 0 0 -17 0 0 4
w:take	-13 -15 8 7 1 0 0 -4
w:take <duty>	0 0 0 0 -7 0 9 0
w:take _ ,	0 -5 0 -1 16 0 -2 0
w:take _ from	0 0 0 6 -4 0 0 0
w:take _ to	0 0 0 0 0 6 0 0
w:take countermeasure	0 0 0 0 -7 0 9 0
w:take effect	0 -7 0 0 10 0 0 0
w:take it	0 0 12 0 -7 0 0 0
w:take its	0 0 0 11 -11 0 0 0
w:take on	0 8 0 0 -6 0 0 0
w:take the	0 -2 0 0 7 0 0 0
w:take up	0 -1 0 0 7 0 0 0
w:talk	-13 -34 0 0 9 -15 -1 22
w:talk .	0 0 1 -1 -4 0 0 9
w:talk _ ,	0 -7 1 0 4 0 1 0
w:talk _ <day-gone>	0 0 0 7 -6 0 0 0
w:talk _ <quality>	0 0 0 0 -1 0 0 6
w:talk _ <seat>	0 0 0 0 -7 0 0 9
w:talk _ a	0 0 0 0 -3 0 0 6
w:talk fail	0 -7 1 0 4 0 1 0
w:talk in	0 0 0 0 0 0 0 8
w:talk on	0 0 0 4 -12 0 0 12
w:talking	0 0 0 0 7 0 0 0
w:tariff	3 -43 8 17 2 0 -18 16
w:tariff <v-begin>	0 -9 0 0 16 0 0 0
w:tariff <v-down>	0 -4 0 0 7 0 0 0
w:tariff <v-impose>	0 -7 0 0 0 0 0 7
w:tariff <v-up>	0 -7 0 0 0 0 0 7
w:tariff _ ,	0 0 0 -1 -7 5 0 4
w:tariff _ <level>	3 0 0 5 -6 0 0 0
w:tariff _ <name>	0 0 11 13 -21 0 1 0
w:tariff _ <quality>	0 -6 0 0 3 0 -4 0
w:tariff _ by	0 -1 0 6 0 0 0 0
w:tariff _ in	0 0 5 0 -13 0 0 9
w:tariff _ on	0 -1 0 0 0 0 0 7
w:tariff for	0 -1 0 0 11 0 0 0
w:tariff go	0 -5 0 0 9 0 0 0
w:tariff may	0 0 0 8 -4 0 0 0
w:tariff negotiation	0 0 0 0 -8 6 0 4
w:tariff of	3 0 0 12 -10 0 -2 0
w:tariff on	8 -15 0 13 -8 0 0 0
w:tariff talk	0 0 2 0 -11 0 0 11
w:tariff truce	0 0 0 0 6 0 0 0
w:tax	3 5 0 -20 0 0 7 0
w:tax on	0 6 0 -7 4 0 -4 0
w:tea	0 8 0 0 0 0 -4 0
w:telephone	6 -3 0 -2 5 0 0 0
w:telephone _ .	7 0 0 0 -1 0 0 0
w:tell	-16 -19 6 16 -5 -12 -1 16
w:tell _ ,	0 1 0 0 -10 0 3 4
w:tell _ .	0 0 0 0 8 0 0 0
w:tell _ <seat>	0 0 0 16 -13 0 0 0
w:tell _ the	0 0 0 10 -8 0 0 0
w:tell a	0 0 0 0 10 0 0 0
w:tell me	0 -6 0 9 -8 0 0 11
w:tell that	0 0 0 10 -8 0 0 0
w:tell the	0 -1 0 7 0 0 0 0
w:tell them	0 0 0 6 -4 0 0 0
w:tell to	0 0 0 0 -6 0 0 8
w:term	0 -5 0 0 7 0 0 4
w:th ,	0 -2 0 8 0 0 0 0
w:than	5 -23 0 -21 25 0 8 0
w:than <level>	0 -2 0 0 9 0 0 0
w:than <number>	0 -19 0 0 12 0 4 0
w:than _ .	0 -9 0 0 5 0 4 0
w:that	-1 -5 -17 16 1 -1 -3 0
w:that 's	0 -1 0 0 10 0 0 0
w:that ,	0 17 3 0 -27 0 0 9
w:that <duty>	0 0 0 -1 8 0 0 0
w:that <level-noun>	0 0 0 -1 7 0 0 0
w:that <name>	0 0 4 0 -4 6 -6 0
w:that <not>	0 5 0 18 -24 0 0 3
w:that <seat>	0 2 0 -12 0 0 2 4
w:that <v-begin>	6 -5 0 13 -12 0 0 0
w:that <v-down>	7 0 0 2 -7 0 0 0
w:that <v-stay>	8 0 0 0 -5 0 0 0
w:that <v-up>	0 -1 0 9 -4 0 0 0
w:that _ "	0 0 0 8 -2 0 0 0
w:that _ 's	0 0 8 0 -1 0 0 0
w:that _ .	0 -1 0 -2 14 0 0 0
w:that _ <name>	0 11 0 7 -16 0 0 0
w:that _ <person>	0 0 0 2 -11 0 0 10
w:that _ <quality>	0 0 0 0 10 0 0 0
w:that _ as	0 4 0 3 -8 0 0 0
w:that _ be	0 -1 0 0 8 0 0 0
w:that _ bring	0 -1 0 0 7 0 0 0
w:that _ could	4 -2 0 -5 10 0 0 0
w:that _ country	0 0 0 0 10 0 0 0
w:that _ had	0 6 0 -3 0 0 0 0
w:that _ if	0 7 0 -1 -9 0 5 0
w:that _ is	2 -2 0 9 -6 0 0 0
w:that _ it	0 -8 0 0 0 0 0 3
w:that _ mean	0 0 0 12 -10 0 0 0
w:that _ might	0 0 0 10 -9 0 0 0
w:that _ of	0 7 0 0 0 0 0 0
w:that _ on	0 -3 0 -4 17 0 0 0
w:that _ tariff	0 0 0 10 -7 0 0 0
w:that _ the	0 -7 3 5 0 0 0 0
w:that _ too	0 7 0 0 -2 0 0 0
w:that _ under	0 0 0 6 -4 0 0 0
w:that _ will	0 0 0 0 14 -2 -7 -2
w:that _ would	10 -9 -12 0 -6 9 6 0
w:that all	0 22 0 0 -16 0 0 0
w:that are	0 0 0 0 9 0 0 0
w:that both	0 0 0 0 10 0 0 0
w:that case	0 0 0 14 -16 0 4 0
w:that come	7 0 0 2 -7 0 0 0
w:that could	0 0 0 10 -14 6 0 0
w:that date	0 6 0 0 -2 0 0 0
w:that day	0 -11 0 0 17 0 0 0
w:that go	0 0 0 10 -5 0 0 0
w:that he	0 -1 0 -9 26 0 -2 -2
w:that he'd	0 0 0 11 -10 0 0 0
w:that his	0 3 0 3 -6 0 0 0
w:that is	0 -9 0 4 8 0 0 0
w:that it	2 0 0 14 -10 -3 0 -3
w:that it'll	0 0 0 0 -2 0 6 0
w:that no	0 0 0 15 -14 0 0 0
w:that nobody	0 8 0 0 -6 0 0 0
w:that the	-14 0 -5 -7 13 2 0 0
w:that their	0 1 0 3 -7 0 0 0
w:that there	0 -1 0 0 12 0 0 0
w:that was	0 0 0 0 6 0 0 0
w:that we	0 11 0 0 -10 0 1 0
w:that were	0 7 0 0 -2 0 0 0
w:that without	0 0 0 5 -10 0 0 4
w:that would	0 -7 0 -7 25 0 -1 0
w:that you	0 -1 0 0 8 0 0 0
w:the	-9 -1 0 -4 44 -19 -35 -20
w:the <agent>	0 32 0 0 -22 0 -4 0
w:the <day-ahead>	0 4 1 14 -14 1 -7 -1
w:the <day-gone>	0 -1 0 0 11 0 0 0
w:the <duty>	-2 -1 3 -6 -1 8 -8 11
w:the <gate>	0 -6 -4 -2 12 -2 0 1
w:the <goods>	-17 0 -14 11 -8 0 11 0
w:the <level-noun>	0 5 -2 0 4 -2 -9 0
w:the <level>	-2 -8 0 0 0 11 0 0
w:the <money>	0 0 0 0 -8 11 0 0
w:the <name>	-13 -16 -4 15 12 0 -8 -1
w:the <number>	0 33 -2 28 -47 -1 -8 6
w:the <office>	-8 -1 -4 0 0 9 0 3
w:the <organisation>	11 -17 4 4 19 -1 -23 -15
w:the <person>	-4 6 -2 15 -12 -5 0 0
w:the <quality>	-2 12 0 -24 -11 5 11 1
w:the <seat>	0 -2 0 16 -2 0 -2 0
w:the <sender>	11 -6 0 0 2 0 0 0
w:the <v-agree>	8 0 0 0 -3 0 0 0
w:the <v-bear>	0 0 7 0 -4 0 0 0
w:the <v-buy>	0 9 0 -4 0 0 0 0
w:the <v-deny>	19 -5 0 0 -8 0 0 0
w:the <v-end>	0 4 0 15 -18 0 5 0
w:the <v-impose>	4 13 0 -17 -2 0 0 -4
w:the <v-propose>	0 5 0 0 -8 0 0 2
w:the <v-return>	0 0 0 0 9 0 -3 0
w:the <v-say>	0 6 0 -3 -6 0 8 0
w:the <v-sell>	0 0 0 0 13 0 0 0
w:the <v-stay>	0 11 0 8 -13 0 0 0
w:the <v-suspend>	0 18 1 -6 -17 1 0 0
w:the <v-target>	0 0 0 -4 11 0 -3 0
w:the <v-up>	0 -1 0 0 11 0 0 0
w:the _ "	0 0 0 -4 0 0 6 0
w:the _ 's	0 0 0 -12 22 -1 -4 0
w:the _ (	0 0 6 0 0 0 0 0
w:the _ ,	5 -11 -6 4 -7 0 22 0
w:the _ -	0 7 0 -7 0 0 0 0
w:the _ .	11 -17 7 -9 21 -22 -10 2
w:the _ :	0 15 0 0 -20 0 7 0
w:the _ ;	0 11 4 -3 -9 0 0 0
w:the _ <level>	0 6 0 0 -1 0 0 0
w:the _ <name>	0 0 0 4 -9 0 2 0
w:the _ <organisation>	0 -4 0 0 11 0 0 0
w:the _ ?	0 -9 0 0 22 0 0 0
w:the _ a	0 0 0 0 -7 11 0 0
w:the _ about	9 0 0 0 -16 8 0 0
w:the _ agree	0 0 0 0 7 0 0 0
w:the _ also	10 0 0 0 -8 0 0 0
w:the _ are	0 6 0 0 -5 0 1 0
w:the _ at	0 0 0 0 7 0 0 0
w:the _ back	0 8 0 0 -5 0 0 0
w:the _ boat	0 -2 0 0 8 0 0 0
w:the _ by	0 0 0 0 6 0 0 0
w:the _ can	0 0 0 -3 0 0 0 8
w:the _ come	6 -1 0 8 -4 0 -1 0
w:the _ custom	0 6 0 0 -5 0 0 0
w:the _ date	0 0 0 0 8 0 0 0
w:the _ day	11 7 0 -3 -7 0 0 0
w:the _ duty	0 19 -4 -16 0 3 -7 0
w:the _ end	0 7 0 -1 -8 8 0 0
w:the _ fail	0 0 0 0 -9 0 0 5
w:the _ fee	0 0 0 0 8 -2 0 0
w:the _ get	0 0 0 0 8 0 0 0
w:the _ go	0 -20 0 12 5 0 0 0
w:the _ has	-4 8 -2 0 1 0 -11 1
w:the _ have	0 -7 0 -3 19 0 0 0
w:the _ in	-3 -8 10 0 0 -1 5 0
w:the _ is	2 13 5 0 -16 4 -11 -1
w:the _ it	0 0 0 0 0 0 8 0
w:the _ itself	0 -6 0 0 9 0 0 0
w:the _ lapse	0 9 8 7 -21 0 0 0
w:the _ level	0 6 0 0 -4 0 0 0
w:the _ list	0 -3 0 0 11 0 0 0
w:the _ may	0 0 0 -8 -1 8 -2 5
w:the _ minister	0 0 0 0 -3 0 6 0
w:the _ month	0 7 0 0 -6 0 0 0
w:the _ morning	0 29 0 0 -26 0 0 0
w:the _ must	0 0 0 0 8 0 0 0
w:the _ night	0 0 0 0 -8 0 11 0
w:the _ not	1 -1 0 7 -1 0 0 0
w:the _ of	0 10 4 0 0 0 -15 -15
w:the _ on	-1 -8 3 -3 0 9 -1 8
w:the _ one	0 9 0 2 -7 0 0 0
w:the _ order	0 7 0 0 -6 0 0 0
w:the _ over	0 0 0 0 6 0 0 0
w:the _ return	2 0 6 0 -12 1 0 0
w:the _ round	0 -3 0 0 13 0 0 0
w:the _ rule	0 0 0 0 8 0 0 0
w:the _ same	0 0 0 0 -8 0 10 0
w:the _ say	0 -1 0 34 -16 0 -7 0
w:the _ shall	0 6 0 0 -5 0 0 0
w:the _ since	0 0 0 -1 7 0 0 0
w:the _ stand	0 0 0 7 -7 0 0 0
w:the _ surcharge	0 6 0 0 -4 0 0 0
w:the _ table	0 10 0 0 -9 0 0 0
w:the _ talk	0 0 0 6 -15 0 0 9
w:the _ tariff	0 -16 0 -22 27 0 0 6
w:the _ that	4 -1 0 -25 14 0 0 0
w:the _ the	0 15 0 0 -12 0 0 0
w:the _ there	0 0 0 0 6 0 0 0
w:the _ thing	0 1 0 0 -6 0 0 11
w:the _ to	5 -4 9 0 -12 0 11 0
w:the _ truce	0 -2 0 0 11 0 0 0
w:the _ vote	0 1 5 0 -7 0 0 0
w:the _ way	0 6 0 0 -2 0 0 0
w:the _ week	0 0 0 0 9 0 0 0
w:the _ were	0 3 0 -2 6 0 0 0
w:the _ will	-2 -15 9 0 9 0 -4 0
w:the _ with	0 0 0 -4 16 0 0 0
w:the _ would	5 14 1 2 -21 -1 1 -6
w:the _ write	0 0 0 9 -7 0 0 0
w:the _ year	0 0 0 0 7 0 0 0
w:the agreement	0 -6 0 0 13 0 0 0
w:the armistice	0 10 0 0 -9 0 0 0
w:the autumn	0 0 0 12 -7 0 0 0
w:the bridge	0 0 0 0 8 0 0 0
w:the car	0 0 0 0 -4 0 0 7
w:the ceasefire	0 8 0 0 -6 0 0 0
w:the custom	0 -1 0 0 8 0 0 0
w:the date	0 18 0 0 -16 0 0 0
w:the day	0 0 6 -4 -4 0 10 0
w:the deadline	0 0 0 0 6 0 0 0
w:the deal	0 0 0 0 6 0 0 0
w:the decree	0 7 0 0 -6 0 0 0
w:the diet	0 -1 0 0 8 0 0 0
w:the dispute	0 0 0 0 0 7 0 0
w:the door	0 0 2 0 -7 0 9 0
w:the drawer	10 0 0 2 -14 0 0 0
w:the duty	0 0 0 -6 4 5 -4 -5
w:the end	0 7 0 9 -17 0 5 0
w:the event	0 16 6 0 -21 0 0 0
w:the export	0 0 0 0 8 0 0 0
w:the extension	0 -2 0 0 16 0 0 0
w:the fee	0 -6 0 0 -5 20 0 0
w:the firm	9 0 0 0 -8 0 0 0
w:the first	7 11 -2 -6 -1 0 -2 0
w:the former	0 13 0 0 -8 0 0 0
w:the gate	0 -8 0 0 0 0 9 0
w:the last	0 9 3 0 -6 0 0 0
w:the law	0 17 0 6 -21 0 0 0
w:the level	0 6 0 5 -9 0 0 0
w:the licence	0 -2 0 -3 11 0 0 0
w:the list	0 -1 0 0 8 0 0 0
w:the market	0 -2 0 0 7 0 0 0
w:the meantime	0 0 0 0 -1 6 0 0
w:the middle	0 0 0 0 7 0 0 0
w:the moment	0 4 0 2 -9 0 0 0
w:the new	0 -9 1 -12 20 0 -3 0
w:the next	0 12 2 -4 -4 0 0 0
w:the notice	0 7 0 0 -4 0 0 0
w:the old	0 18 -1 -3 -3 -2 -4 0
w:the older	0 -6 0 0 1 0 0 0
w:the one	9 -4 0 0 -9 0 5 0
w:the order	0 9 0 -4 0 0 0 0
w:the other	0 -5 0 -1 22 0 -5 0
w:the pause	0 7 3 0 -11 3 0 0
w:the peso	0 0 8 0 -9 0 0 0
w:the power	0 0 0 0 6 0 0 0
w:the right	7 3 0 0 -20 0 11 0
w:the rule	19 -5 0 0 -8 0 0 0
w:the salmon	0 2 0 0 -12 0 9 0
w:the same	8 17 7 -13 -16 -1 1 0
w:the scale	0 0 0 0 -2 0 6 0
w:the second	0 1 0 -3 7 0 0 0
w:the sign	8 0 0 0 -7 0 0 0
w:the soybean	0 0 0 0 -8 0 9 0
w:the spring	0 -6 0 0 10 0 0 0
w:the state	0 8 0 0 -14 0 9 0
w:the summer	0 -4 0 10 0 0 0 0
w:the summit	0 0 0 0 -8 0 0 9
w:the surcharge	0 -5 0 9 0 0 0 0
w:the suspend	1 9 0 0 -10 0 0 0
w:the suspension	0 -6 0 -2 10 4 0 0
w:the table	1 5 0 -3 -9 0 0 3
w:the talk	0 -12 0 0 -4 -2 0 14
w:the tariff	-2 0 4 -8 -11 2 0 17
w:the tax	0 0 0 -1 10 0 0 0
w:the telephone	7 0 0 0 -3 0 0 0
w:the thing	0 0 15 0 -8 0 0 0
w:the total	0 1 0 7 -10 0 0 0
w:the trade	0 0 2 -2 -3 0 7 0
w:the truce	0 2 -8 0 1 2 -8 2
w:the two	-2 1 3 -3 8 -1 -5 0
w:the very	0 0 0 0 -7 0 10 0
w:the whole	0 -1 0 0 -1 0 0 12
w:their	-15 6 -1 -5 5 -11 7 -5
w:their ,	0 14 0 0 -13 0 0 0
w:their <duty>	0 -2 0 0 8 0 0 0
w:their <goods>	0 -6 0 8 -4 0 7 0
w:their _ ,	0 -8 0 0 13 0 0 0
w:their _ will	0 0 0 0 -6 0 8 0
w:their duty	0 -6 0 0 10 0 0 0
w:them	0 -3 -9 7 -8 12 -1 3
w:them .	0 0 0 0 11 0 0 0
w:them _ ,	0 0 0 7 -6 0 0 0
w:them _ .	0 -2 0 0 0 8 0 0
w:them in	0 -2 0 0 0 8 0 0
w:them the	0 10 0 0 -6 0 0 0
w:themselve	0 13 0 0 -8 0 0 0
w:then	8 32 -22 22 -48 6 0 0
w:then ,	0 15 0 0 -9 0 0 0
w:then .	0 -11 0 12 0 0 -1 0
w:then <number>	0 10 0 5 -16 0 0 0
w:then <v-bear>	0 3 0 0 -8 0 6 0
w:then <v-begin>	0 7 0 0 -3 0 0 0
w:then <v-impose>	2 0 0 0 -16 0 8 0
w:then <v-stay>	3 7 0 0 -11 0 0 0
w:then _ 's	0 0 0 0 -8 9 0 0
w:then _ .	0 9 0 0 -6 0 0 0
w:then _ <level>	0 4 0 1 -23 0 12 0
w:then _ <number>	0 5 0 6 -10 0 0 0
w:then _ and	0 8 0 0 -6 0 0 0
w:then _ duty	0 6 0 0 -3 0 0 0
w:then _ is	0 7 0 2 -10 0 0 0
w:then _ it	0 2 0 7 -11 0 0 0
w:then be	9 1 0 0 -6 0 0 0
w:then it	0 6 0 0 -13 8 0 0
w:then that	0 1 0 7 -9 0 0 0
w:then the	0 7 0 3 -5 0 0 0
w:then we	0 6 0 0 -3 0 0 0
w:there	1 -6 -4 0 5 0 -32 12
w:there 's	0 -15 0 1 15 0 0 0
w:there <not>	0 9 0 0 -7 0 0 0
w:there _ ,	0 0 1 8 -9 0 0 0
w:there _ a	0 -7 0 0 8 0 0 0
w:there _ be	0 -6 0 0 -7 0 -2 20
w:there _ no	0 0 0 0 7 0 0 0
w:there _ nothing	10 6 0 1 -26 8 0 0
w:there be	0 12 0 0 -10 0 0 0
w:there is	10 -5 -2 0 0 3 -3 0
w:there will	0 0 0 -2 -10 0 0 17
w:thereafter	0 17 0 0 -16 0 0 0
w:therefore	0 -2 0 0 7 0 0 0
w:these	0 6 0 0 -4 0 0 0
w:they	-1 5 -30 -3 14 -28 -2 2
w:they <v-down>	-1 2 0 9 -2 0 0 0
w:they <v-propose>	0 0 0 7 -5 0 0 0
w:they <v-say>	0 8 0 0 -3 0 0 0
w:they _ ,	-1 14 0 12 -14 0 -1 0
w:they _ <number>	0 -6 0 0 9 0 0 0
w:they _ ?	0 11 0 0 -9 0 0 0
w:they _ back	0 8 0 0 0 0 0 0
w:they _ go	0 12 0 0 -9 0 0 0
w:they _ in	0 -4 0 0 0 0 7 0
w:they _ not	0 -3 0 0 7 0 0 2
w:they _ out	0 0 0 0 7 0 -6 0
w:they _ the	0 0 0 -1 -2 0 9 0
w:they are	0 -13 0 0 13 0 0 0
w:they did	0 -2 0 0 0 0 7 0
w:they have	0 -6 0 0 2 0 5 0
w:they pay	2 -8 0 0 7 0 0 0
w:they say	0 7 0 0 -4 0 0 0
w:they want	0 0 0 7 -6 0 0 0
w:they were	0 0 0 0 13 0 0 0
w:they would	0 12 0 0 -1 0 0 0
w:they'd	8 0 0 6 -21 0 0 3
w:they'll	0 -1 0 0 9 0 0 0
w:they're	0 -5 0 8 0 0 0 0
w:thi	0 -31 0 -19 29 -11 5 2
w:thi _ .	0 -8 0 0 4 0 1 3
w:thi one	0 0 10 0 -4 0 0 0
w:thi week	0 0 0 0 12 0 -1 0
w:thi year	0 -7 0 0 16 0 0 0
w:thing	0 -2 12 -10 -8 0 2 9
w:thing .	0 0 0 0 -9 0 0 12
w:thing <v-end>	0 -5 10 0 -1 0 0 0
w:think	0 -2 0 7 -2 0 0 0
w:think _ it	0 0 0 10 -9 0 0 0
w:think that	0 0 0 9 -7 0 0 0
w:third	-1 3 -1 -7 0 1 2 0
w:third of	0 4 0 0 -13 4 5 0
w:third round	0 0 0 0 6 0 0 0
w:those	0 8 0 4 -7 0 0 0
w:thousand	7 0 0 0 -2 0 0 0
w:threat	0 -5 0 -6 11 9 -4 0
w:threat .	0 0 0 0 -3 10 0 0
w:threaten	5 -22 -1 16 3 -1 -11 0
w:threaten <name>	0 0 0 12 -8 0 0 0
w:threaten _ with	0 0 0 9 -10 0 0 0
w:threaten to	4 -11 0 6 7 0 -9 0
w:three	0 21 0 -9 -18 4 -6 0
w:three _ in	0 6 0 0 -8 0 0 0
w:three time	3 7 0 0 -9 0 0 0
w:through	0 -8 4 0 1 0 0 2
w:through _ ,	0 0 7 0 -3 0 0 0
w:thu	0 0 0 0 -4 0 6 0
w:tiktok	0 -1 0 0 7 0 0 0
w:tile	0 14 0 0 -12 0 0 0
w:time	7 -4 -1 -4 0 -2 8 0
w:time .	0 0 0 0 -3 0 10 0
w:time _ much	3 7 0 0 -10 0 0 0
w:time as	3 7 0 0 -10 0 0 0
w:to	0 0 -2 3 12 0 -5 -4
w:to ,	7 4 6 0 -20 0 0 0
w:to <day-ahead>	0 -15 0 -4 35 0 -1 0
w:to <level-noun>	0 0 0 0 -10 0 15 0
w:to <level>	-5 1 -6 6 1 -3 0 0
w:to <name>	8 -5 0 0 -2 8 -7 0
w:to <number>	-3 7 -6 11 -18 14 0 0
w:to <person>	0 0 0 0 9 0 0 0
w:to <quality>	0 0 0 11 -3 0 0 0
w:to <seat>	0 -4 0 0 19 0 0 0
w:to <v-agree>	0 0 0 0 11 0 0 0
w:to <v-bear>	-1 11 0 0 -9 0 4 0
w:to <v-begin>	4 3 -3 5 -17 0 3 3
w:to <v-buy>	0 0 0 0 7 0 0 0
w:to <v-down>	5 0 5 3 -13 0 2 0
w:to <v-end>	0 0 20 -12 -6 0 -10 3
w:to <v-impose>	5 7 -2 -7 -4 0 0 1
w:to <v-propose>	0 0 0 0 -3 0 7 0
w:to <v-say>	2 -11 0 -7 9 0 1 0
w:to <v-sell>	0 0 0 0 8 0 0 0
w:to <v-stay>	5 0 0 7 -12 0 -8 7
w:to <v-suspend>	7 0 0 0 0 0 0 0
w:to <v-target>	0 0 0 -2 -5 0 14 0
w:to <v-up>	0 0 10 6 -7 0 0 0
w:to _ "	0 0 0 7 -2 0 0 0
w:to _ ,	-7 -11 9 0 0 12 0 0
w:to _ .	-5 24 3 1 -30 14 -10 2
w:to _ :	0 9 0 0 -3 0 0 0
w:to _ <day-ahead>	0 2 0 7 -8 0 0 0
w:to _ <day-gone>	0 12 0 0 -11 0 0 0
w:to _ <level>	0 6 0 11 -19 0 0 0
w:to _ <office>	0 0 0 6 -9 0 0 2
w:to _ <quality>	0 0 0 0 -3 0 9 0
w:to _ ?	0 -2 0 0 10 0 0 0
w:to _ a	0 -2 0 0 14 0 -3 0
w:to _ about	0 0 0 0 6 0 0 0
w:to _ after	0 11 0 0 -8 0 0 0
w:to _ and	0 -22 0 2 5 0 6 0
w:to _ as	2 -6 4 5 -7 0 0 0
w:to _ back	12 0 0 -1 -6 0 0 0
w:to _ before	0 6 0 0 -1 0 0 0
w:to _ by	0 0 8 0 -4 0 0 0
w:to _ for	0 -3 0 0 10 0 0 0
w:to _ former	0 -8 0 0 13 0 0 0
w:to _ from	0 -4 0 -2 17 0 0 0
w:to _ if	7 0 0 0 -2 0 0 0
w:to _ in	0 0 0 -11 4 0 1 4
w:to _ is	0 0 0 0 -7 0 6 0
w:to _ its	0 5 0 0 6 0 -9 0
w:to _ of	0 0 0 0 6 0 0 0
w:to _ on	-5 6 -2 5 1 -2 -6 0
w:to _ the	-4 2 0 1 -9 3 0 2
w:to _ them	8 0 0 0 -5 0 0 0
w:to _ time	0 13 0 0 -12 0 0 0
w:to _ to	0 -1 0 -3 19 0 0 0
w:to _ up	0 0 0 6 -4 0 0 0
w:to _ we	0 0 4 0 -9 8 0 0
w:to _ what	0 9 0 0 -7 0 0 0
w:to _ when	0 9 0 0 -8 0 0 0
w:to a	0 2 0 0 -14 0 14 0
w:to an	0 0 0 6 -4 0 0 0
w:to apply	0 6 0 0 -4 0 0 0
w:to be	0 -20 -1 14 7 0 0 0
w:to begin	0 0 0 8 -6 0 0 0
w:to buy	0 0 0 0 6 0 0 0
w:to come	7 -1 0 -4 2 0 0 0
w:to end	0 -2 0 0 12 0 0 0
w:to fall	0 0 0 10 -11 0 0 0
w:to go	0 1 0 4 -8 0 3 0
w:to have	0 14 0 0 -11 0 0 0
w:to hold	8 0 0 0 0 0 0 0
w:to its	0 0 0 0 6 0 0 0
w:to keep	0 0 0 3 -10 0 0 8
w:to lapse	0 3 2 0 -7 0 0 0
w:to let	0 -1 0 0 11 0 0 0
w:to lose	0 -3 20 0 -14 0 0 0
w:to negotiate	0 0 0 1 -8 0 8 0
w:to put	7 8 0 0 -13 0 0 0
w:to return	0 -2 0 0 8 0 0 0
w:to see	0 8 0 0 -2 0 0 0
w:to slap	0 0 0 0 -4 0 8 0
w:to start	0 0 0 -3 0 0 0 6
w:to stop	0 0 0 0 7 0 0 0
w:to the	-12 0 -7 -7 21 0 0 -2
w:to their	0 7 0 0 0 0 0 0
w:to zero	0 0 0 0 6 0 0 0
w:together	0 -6 0 0 12 0 0 0
w:together with	0 -4 0 0 7 0 0 0
w:tomatoe	0 0 0 -1 10 0 0 0
w:ton	0 -4 0 0 -11 23 0 0
w:ton _ <quality>	0 0 0 0 -6 10 0 0
w:too	3 0 0 12 -8 2 -6 0
w:too .	7 -3 0 13 -11 0 0 0
w:top	0 -7 0 14 -11 0 3 0
w:top _ the	0 0 0 8 -6 0 0 0
w:top of	0 -3 0 11 -13 0 4 0
w:touch	0 0 0 0 -7 0 13 0
w:town	0 -4 0 0 8 0 0 0
w:toy	0 -3 0 0 8 0 0 0
w:trade	0 -14 6 0 5 -11 10 -6
w:trade ,	0 0 7 0 -2 0 0 0
w:trade <agent>	3 -6 0 1 0 0 0 0
w:trade in	0 0 0 0 -6 0 8 0
w:treaty	0 10 0 -3 -4 0 0 3
w:treaty ,	0 11 0 0 -11 0 0 4
w:triple	0 0 0 0 6 0 0 0
w:trouble	0 11 0 0 -11 0 0 0
w:truce	-2 3 -15 -6 15 0 -18 0
w:truce ,	0 2 0 2 -12 0 0 8
w:truce <v-end>	0 8 0 -1 -6 0 0 0
w:truce _ <name>	0 7 0 -3 0 0 0 0
w:truce _ on	0 6 0 0 -4 0 0 0
w:truce end	0 6 0 0 -7 1 0 0
w:truce itself	0 -5 0 0 6 0 0 0
w:tuna	0 0 0 0 6 0 0 0
w:turn	5 0 0 7 -10 0 0 0
w:turned	11 0 0 0 -8 0 0 0
w:twenty	0 -5 0 0 9 0 0 0
w:twice	0 0 6 0 0 0 0 0
w:two	-14 -4 4 -2 19 6 -23 -9
w:two .	0 0 0 0 8 0 -2 0
w:two _ ,	0 0 0 0 7 0 0 0
w:two _ ago	0 0 0 0 6 0 0 0
w:two _ agree	0 8 0 0 -5 0 0 0
w:two _ to	0 0 0 0 -8 9 0 0
w:tyre	0 -1 0 0 7 0 0 0
w:under	4 -8 -7 20 -6 0 -1 -4
w:under _ ,	7 0 0 0 -2 0 0 0
w:under _ <number>	0 0 0 15 -6 0 -1 0
w:under a	0 1 0 14 -14 0 0 0
w:under licence	7 0 0 0 -2 0 0 0
w:under section	0 0 0 16 -7 0 0 0
w:under the	0 1 0 -13 1 0 4 0
w:union	0 -2 0 0 9 0 0 0
w:unless	-4 16 -7 1 -3 0 -8 -1
w:unless <organisation>	0 -4 0 0 9 0 0 0
w:unless _ two	0 9 0 0 -7 0 0 0
w:unless somebody	0 7 0 0 -6 0 0 0
w:unless the	0 2 0 15 -11 0 -4 0
w:until	-17 -52 -13 -33 94 -10 -21 -9
w:until <day-ahead>	-4 -18 0 -9 41 0 -3 0
w:until <day-gone>	0 0 0 0 7 0 0 0
w:until _ ,	0 0 0 0 7 0 0 0
w:until _ .	0 -4 0 0 18 0 0 0
w:until _ <day-ahead>	0 -3 0 0 8 0 0 0
w:until the	0 -8 0 0 20 0 0 0
w:until then	0 -3 0 0 12 0 0 0
w:up	0 15 -1 -8 -12 0 6 0
w:up ?	0 10 0 0 -8 0 0 0
w:up _ .	9 0 0 0 -10 0 3 0
w:up _ <level>	0 -8 0 1 5 0 0 0
w:up _ <number>	0 -7 0 -3 0 8 1 0
w:up again	-1 0 0 -7 1 0 0 2
w:up for	0 0 0 0 -10 0 12 0
w:up on	0 15 0 0 -9 0 0 0
w:up to	0 -4 0 0 0 7 0 0
w:us	0 0 0 -25 14 -6 4 -2
w:us that	0 0 0 0 -2 0 7 0
w:use	0 -7 0 -5 7 0 7 0
w:used	0 0 0 8 -1 0 0 0
w:value	0 -5 0 0 7 0 0 0
w:very	0 8 0 0 -13 0 9 0
w:very same	0 0 0 0 -8 0 10 0
w:visit	0 0 0 0 11 0 0 0
w:vote	0 6 3 -1 -1 0 0 0
w:vote on	0 0 0 0 6 0 0 0
w:vow	0 0 0 0 -20 0 16 0
w:vow to	0 0 0 -2 -8 0 13 0
w:wage	0 -8 0 0 13 0 0 0
w:wait	0 0 0 0 -4 0 14 0
w:wait for	0 0 0 0 0 0 6 0
w:waited	0 0 0 7 -5 0 0 0
w:waiting	0 0 0 0 -2 0 8 0
w:wake	9 14 0 0 -21 0 0 0
w:wake up	9 10 0 0 -18 0 0 0
w:walk	0 -4 0 0 12 0 -9 4
w:walk out	0 -4 0 0 12 0 -8 4
w:walnut	0 12 0 0 -9 0 0 0
w:want _ ,	0 0 0 6 -3 0 0 0
w:war	0 -1 0 6 0 0 0 0
w:warn	5 1 -1 -2 -15 6 0 4
w:warn ,	0 -13 0 -2 19 -1 -3 0
w:warn .	0 3 0 -3 -9 0 8 0
w:warn _ <name>	0 4 0 1 -8 0 0 0
w:warn _ the	0 0 0 -4 7 -3 0 4
w:warn of	0 0 0 0 -5 6 -1 0
w:warn that	0 6 -4 -1 -8 4 -3 3
w:warn the	0 0 0 7 -2 0 0 0
w:was	-7 0 -12 3 16 -9 0 -12
w:was .	0 -6 0 0 9 0 0 0
w:was <not>	0 1 0 11 -11 0 0 0
w:was <number>	0 -10 0 0 13 0 0 0
w:was <v-impose>	0 2 0 -5 13 0 -3 0
w:was <v-propose>	0 7 0 0 0 0 0 0
w:was <v-stay>	0 6 0 0 -5 0 0 0
w:was _ ,	0 13 0 0 -15 0 0 0
w:was _ .	0 -3 0 0 12 0 0 0
w:was _ <level>	0 -6 0 0 7 0 0 0
w:was _ for	0 6 0 0 -2 0 0 0
w:was _ to	0 -4 0 -3 16 0 0 0
w:was a	0 0 0 8 -2 0 0 0
w:was in	0 17 0 0 -13 0 0 0
w:was make	0 6 0 0 -6 0 0 0
w:was not	0 0 0 13 -8 0 0 0
w:was to	0 0 0 -1 9 0 0 0
w:watch	0 0 3 0 -7 0 0 8
w:way	0 -3 0 -5 12 0 0 0
w:we	0 2 0 -26 0 5 16 -17
w:we <v-propose>	0 7 0 0 -4 0 0 0
w:we <v-say>	0 0 0 7 -1 0 0 0
w:we <v-target>	0 -2 0 -1 0 0 6 0
w:we <v-up>	0 -1 0 0 0 8 0 0
w:we _ ,	0 8 0 0 -3 0 0 0
w:we _ .	0 10 0 0 -14 0 3 0
w:we _ about	0 8 0 0 -6 0 0 0
w:we _ back	0 -5 0 0 0 0 8 0
w:we _ be	0 -6 0 0 8 0 0 0
w:we _ like	0 0 0 0 6 0 0 0
w:we _ that	0 0 0 8 -6 0 0 0
w:we _ the	0 0 6 0 -12 0 8 0
w:we _ them	0 -1 0 0 0 8 0 0
w:we _ to	0 6 0 0 -3 0 0 0
w:we _ two	0 0 0 0 -7 9 0 0
w:we are	1 9 0 0 -7 0 0 0
w:we charge	0 -1 0 0 6 0 0 0
w:we know	0 0 0 8 -4 0 0 0
w:we read	0 7 0 0 -5 0 0 0
w:we shall	0 -11 0 0 9 0 1 0
w:we should	0 -8 0 0 15 0 0 0
w:we were	0 9 0 0 -3 0 0 0
w:we would	7 -2 3 0 -13 0 8 0
w:we'll	0 0 0 0 9 0 -9 0
w:we'll <v-impose>	0 1 0 0 5 0 -9 0
w:we've	0 0 0 9 -5 0 0 0
w:week	-4 -14 0 -12 29 -1 -2 0
w:week of	0 0 0 0 9 0 0 0
w:weekend	0 -4 0 0 11 0 0 0
w:well	1 -2 -3 0 14 0 -14 0
w:well ,	0 -1 0 0 9 0 0 0
w:well .	3 0 0 0 0 0 -8 0
w:were	-7 13 -7 -42 37 -16 -17 0
w:were <not>	0 0 0 -3 9 0 0 0
w:were <v-stay>	0 -1 0 0 10 0 0 0
w:were <v-suspend>	0 -1 0 0 8 0 0 0
w:were _ ,	0 -6 0 0 12 0 0 0
w:were _ .	0 0 0 0 11 0 0 0
w:were hold	0 0 0 0 7 0 0 0
w:were not	0 0 0 -2 7 0 0 0
w:were there	0 10 0 0 -9 0 0 0
w:what	-10 22 -28 -20 21 -29 5 -23
w:what <name>	0 8 0 0 -6 0 0 0
w:what <v-begin>	0 7 0 0 0 0 0 0
w:what <v-down>	0 -4 0 0 13 0 0 0
w:what _ duty	0 0 0 0 -4 0 6 0
w:what _ if	0 -6 0 0 12 0 0 0
w:what _ it	0 -13 0 0 19 0 0 0
w:what _ next	0 0 0 0 6 0 0 0
w:what _ on	0 -2 0 0 7 0 0 0
w:what _ take	0 8 0 0 -7 0 0 0
w:what _ was	0 9 0 0 -8 0 0 0
w:what _ will	0 0 0 0 -10 0 12 0
w:what _ would	0 7 0 0 -3 0 0 0
w:what a	0 0 0 0 -4 0 6 0
w:what come	0 -4 0 0 13 0 0 0
w:what could	0 8 0 0 -3 0 0 0
w:what do	0 0 0 0 6 0 0 0
w:what doe	0 0 0 0 7 0 0 0
w:what happen	0 -14 0 0 25 0 0 0
w:what i	0 3 0 0 -20 0 19 0
w:what if	0 9 0 0 -1 0 0 0
w:what it	0 9 0 -2 0 0 0 0
w:what we	0 6 0 0 -2 0 0 0
w:whatever	0 10 0 0 -8 0 -1 0
w:wheat	0 6 0 0 -13 0 11 0
w:wheat ,	0 7 0 0 -6 0 0 0
w:wheat _ <level>	0 6 0 0 -9 0 4 0
w:wheat _ <number>	0 -9 0 6 -2 0 8 0
w:wheat and	0 -4 0 7 0 0 0 0
w:when	-8 8 -7 1 9 -5 -14 -4
w:when ?	0 11 0 0 -9 0 0 0
w:where	-1 2 0 -12 7 0 -3 0
w:where _ was	0 -4 0 0 6 0 0 0
w:where _ were	0 15 0 0 -11 0 0 0
w:where it	0 -9 0 0 9 3 0 0
w:where we	0 12 0 0 -8 0 0 0
w:whether	0 -6 0 0 17 0 -11 0
w:whether to	0 0 0 0 6 0 -2 0
w:which	-7 4 2 -3 -1 8 1 -6
w:which <name>	0 0 0 -1 0 10 -3 0
w:which <not>	0 -5 0 0 10 0 0 0
w:which <v-up>	0 4 0 2 -8 0 0 0
w:which _ <level>	0 -2 0 -2 9 0 0 0
w:which _ been	0 1 0 0 -10 0 9 0
w:which _ the	0 7 0 2 -10 0 0 0
w:which _ what	0 0 0 6 -8 0 0 0
w:which _ when	0 -5 0 0 6 0 0 0
w:which go	0 4 0 2 -8 0 0 0
w:which has	0 0 0 0 -8 0 9 0
w:which is	0 -7 0 1 -1 7 0 0
w:who	-6 -9 0 0 24 -3 -15 5
w:who <v-bear>	0 0 0 0 7 0 0 0
w:who <v-impose>	0 10 3 0 -11 0 0 0
w:whole	0 0 0 -1 -3 0 0 11
w:whole thing	0 0 0 0 -9 0 0 12
w:whom	0 11 0 0 -9 0 0 0
w:whose	11 0 0 0 -4 0 0 0
w:why	0 -7 0 -2 4 8 0 0
w:why the	0 -4 0 0 0 9 0 0
w:will	-16 -14 -1 -25 43 -7 -1 0
w:will ,	0 0 0 0 11 0 -2 0
w:will <level-noun>	0 -4 0 0 -5 5 10 0
w:will <not>	0 -8 0 -8 23 2 0 0
w:will <v-bear>	0 -2 0 0 16 0 -2 0
w:will <v-down>	0 0 0 -5 15 0 0 0
w:will <v-impose>	0 -10 -1 3 0 2 5 -2
w:will <v-say>	0 0 0 0 -10 0 13 0
w:will <v-stay>	0 0 0 0 8 0 0 0
w:will <v-suspend>	0 0 0 0 8 0 0 0
w:will <v-up>	0 0 0 0 8 0 -2 0
w:will _ .	0 0 16 -1 -6 0 -1 0
w:will _ <level>	0 -6 0 0 17 0 -5 0
w:will _ <name>	0 0 0 0 -2 6 0 0
w:will _ <number>	0 7 0 0 -4 0 0 0
w:will _ a	0 18 0 0 -5 0 -3 0
w:will _ at	0 7 0 0 -3 0 0 0
w:will _ be	0 0 0 -1 11 0 0 0
w:will _ from	0 -5 0 0 10 0 0 0
w:will _ its	0 0 0 0 13 0 -3 0
w:will _ no	0 0 0 -1 -12 0 0 18
w:will _ off	0 0 0 0 -5 0 8 0
w:will _ on	0 -5 0 0 11 0 0 0
w:will _ to	0 8 0 -8 2 0 -1 0
w:will be	-2 0 -6 -10 7 -8 -6 15
w:will cost	0 8 0 0 -2 0 0 0
w:will do	0 0 0 0 6 0 0 0
w:will have	0 17 0 0 -11 0 0 0
w:will not	0 -8 0 -8 23 2 0 0
w:will now	0 0 0 6 -4 0 0 0
w:will say	0 0 0 0 -11 0 12 0
w:win	0 11 7 0 -16 0 0 0
w:window	0 -8 0 0 15 0 0 0
w:wine	0 3 0 18 -13 0 0 0
w:wine .	0 0 0 7 0 0 0 0
w:wine _ <name>	0 -1 0 0 9 0 0 0
w:wine and	0 9 0 0 -5 0 0 0
w:winter	0 0 0 0 7 0 0 0
w:with	-10 -20 -16 0 24 -7 9 -8
w:with <level>	0 0 0 0 -14 0 16 0
w:with <number>	0 -7 0 -2 11 0 3 0
w:with _ ,	0 -7 0 3 0 0 4 0
w:with _ <number>	0 0 0 9 -4 0 0 0
w:with _ ?	0 -1 0 0 7 0 0 0
w:with _ from	0 9 0 0 -6 0 0 0
w:with _ the	0 8 0 0 -1 0 0 0
w:with the	0 0 0 0 11 0 -1 0
w:with them	0 10 0 0 -6 0 0 0
w:within	0 -1 1 0 -5 6 0 0
w:within <span>	0 -2 0 0 -8 9 0 0
w:within _ ,	0 -1 0 0 -7 9 0 0
w:within the	1 3 0 0 -10 0 0 0
w:without	-5 30 -12 -18 -22 11 0 6
w:without <goods>	0 7 0 0 -17 9 0 0
w:without _ ,	0 13 0 -1 -21 1 0 9
w:without _ <name>	0 9 0 0 -8 0 0 0
w:without _ new	0 8 0 0 -12 2 0 0
w:without _ paper	0 6 0 0 -3 0 0 0
w:without _ signature	0 -8 0 0 10 0 0 0
w:without it	0 24 0 0 -22 0 0 0
w:won't	0 0 0 0 0 0 0 9
w:word	0 0 0 -2 19 0 0 0
w:work	0 -2 0 -2 16 0 0 0
w:world	0 -1 0 0 9 0 0 0
w:worry	0 -4 0 4 -6 8 0 0
w:worse	0 -5 9 0 0 0 0 0
w:worst	0 7 0 0 -4 0 0 0
w:worth	0 -4 0 0 19 0 0 0
w:would	2 27 6 -32 -17 6 20 -9
w:would ,	0 2 1 0 -7 0 0 0
w:would .	0 4 0 8 -14 0 1 0
w:would <level-noun>	0 2 12 0 -7 0 -3 0
w:would <not>	3 -8 0 -10 4 0 6 0
w:would <v-agree>	0 0 0 2 -7 0 7 0
w:would <v-bear>	-1 0 -1 -6 2 4 0 0
w:would <v-begin>	0 0 9 -5 0 0 0 0
w:would <v-down>	0 0 13 -6 -5 5 0 0
w:would <v-impose>	-5 15 13 -6 -4 -10 -2 -3
w:would <v-propose>	-2 -2 10 -5 3 0 0 0
w:would <v-return>	0 15 0 0 -18 0 0 0
w:would <v-stay>	0 0 0 -9 12 0 0 0
w:would <v-target>	0 0 0 0 -8 0 15 0
w:would <v-up>	0 17 -1 -13 0 -5 -4 0
w:would _ "	0 9 0 0 -3 0 0 0
w:would _ .	0 8 9 -3 -10 -1 1 0
w:would _ <level>	0 6 0 2 -2 0 0 0
w:would _ <number>	0 -3 0 0 13 0 0 0
w:would _ <quality>	0 -2 8 0 0 0 0 0
w:would _ a	0 1 5 0 0 0 -6 0
w:would _ back	0 4 0 -4 -6 0 3 0
w:would _ be	15 3 0 0 -12 0 -2 0
w:would _ by	0 16 0 0 -21 11 0 0
w:would _ due	0 13 0 0 -16 5 0 0
w:would _ for	0 0 0 0 7 0 0 0
w:would _ go	0 0 0 -2 6 0 0 0
w:would _ it	0 -1 11 0 -3 0 0 0
w:would _ its	-2 0 0 -6 2 0 7 0
w:would _ more	11 0 0 0 -10 0 0 0
w:would _ on	0 0 0 0 -11 6 2 0
w:would _ pay	0 12 0 0 -10 0 0 0
w:would _ them	0 -2 0 7 -1 0 0 0
w:would _ to	-5 17 -4 0 0 -5 0 -3
w:would _ us	0 0 0 -2 0 0 7 0
w:would be	-1 12 -8 -16 0 0 3 0
w:would come	0 -10 0 0 3 1 3 0
w:would decide	0 0 0 0 6 0 -2 0
w:would expect	0 0 13 0 -11 0 0 0
w:would fall	0 0 8 0 -13 4 0 0
w:would follow	0 5 0 2 -13 0 4 0
w:would go	0 10 0 -7 2 0 -4 0
w:would have	0 -4 -1 -9 26 0 -5 0
w:would impose	2 0 0 0 -6 0 0 0
w:would in	0 1 0 5 -18 1 4 0
w:would like	0 -6 0 0 20 0 0 0
w:would need	0 0 0 0 8 0 0 0
w:would not	3 -8 0 -10 4 0 6 0
w:would put	-1 7 0 3 -6 0 0 0
w:would raise	0 0 0 0 7 0 0 0
w:would rather	0 -1 0 0 11 0 0 0
w:would reach	0 -2 0 7 0 0 0 0
w:would return	0 7 0 0 -11 0 0 0
w:would take	0 0 14 0 -13 0 0 0
w:would then	20 15 0 -15 -44 7 9 4
w:write	2 -15 3 -1 5 0 -3 0
w:write about	0 0 6 0 0 0 0 0
w:write that	0 0 0 0 8 0 0 0
w:year	-6 -4 0 -5 22 0 -2 -1
w:year ,	0 -9 0 0 14 0 0 0
w:yes	0 -1 3 -2 6 0 0 0
w:yes ,	0 0 0 0 8 0 0 0
w:yet	0 0 0 0 -12 0 0 20
w:you	-12 -16 -15 -26 57 0 -21 -6
w:you <v-impose>	0 0 0 0 8 0 0 0
w:you are	0 -4 0 0 7 0 0 0
w:you can	0 0 0 0 6 0 0 0
w:you may	0 0 0 0 6 0 0 0
w:you'd	7 0 0 0 -1 0 0 0
w:you're	11 5 0 0 -14 0 0 0
w:your	-1 -16 0 -9 34 0 0 0
w:zero	0 -1 0 -1 12 0 0 0
w:·	0 0 0 0 12 0 0 0
w:—	0 -3 -4 2 19 -2 -16 -1
w:— <number>	0 -7 0 0 8 0 0 0
w:— <person>	0 0 0 10 -7 0 0 0
w:— _ ,	0 4 0 5 -7 0 0 0
w:— _ <person>	0 0 0 0 6 0 0 0
w:— _ the	0 -7 0 0 7 0 0 0
w:— and	0 0 0 -4 6 0 -1 0
w:— the	0 0 0 8 -4 0 0 0
w:•	0 -3 0 0 8 0 0 0`;
