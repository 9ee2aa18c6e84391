// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-116 -63 -105 -89 245 -78 -99 -112
answer	-7 -22 -18 -5 -11 -27 53 -31
answer a:<day-ahead>	0 -4 0 0 12 0 -2 0
answer a:<day-gone> .	0 0 0 9 -15 0 8 0
answer a:<duty>	0 -6 0 -27 8 0 10 0
answer a:<goods>	0 0 0 -26 0 0 16 0
answer a:<level>	3 0 0 -24 7 2 0 0
answer a:<level> on	0 0 0 -14 0 2 2 0
answer a:<not>	0 1 0 -2 -8 0 13 0
answer a:<person>	0 0 0 -3 14 0 -6 0
answer a:<quality>	0 0 0 -14 10 0 0 0
answer a:<seat>	0 0 0 8 -13 0 6 0
answer a:<v-begin>	0 10 0 0 -2 -3 0 0
answer a:<v-end>	0 0 0 0 11 0 -4 0
answer a:<v-return>	0 1 0 0 10 0 -10 0
answer a:<v-say>	0 0 0 15 -15 0 0 0
answer b:<agent>	0 0 0 0 19 0 -14 0
answer b:<day-ahead>	0 9 0 0 0 0 -6 0
answer b:<level-noun>	0 0 0 0 -14 0 16 0
answer b:<month-gone>	0 0 0 0 -8 0 12 0
answer b:<not>	0 0 0 0 39 -1 -36 0
answer b:<office>	0 0 0 0 10 0 -1 0
answer b:<organisation>	0 7 0 -3 -14 -5 19 0
answer b:<organisation> has	0 10 0 0 -1 0 -5 0
answer b:<person>	4 -3 0 13 -8 0 -1 0
answer b:<person> 's	0 0 0 9 -7 0 0 0
answer b:<quality>	0 -7 0 0 17 0 0 0
answer b:<seat>	1 0 0 -23 -8 0 19 0
answer b:<seat> has	0 4 0 -5 -21 0 19 0
answer b:<v-begin>	0 -1 0 0 -9 0 14 0
answer b:<v-end>	0 0 0 0 13 0 -4 0
answer b:<v-impose>	-8 -3 0 -15 5 4 10 0
answer b:<v-propose>	0 0 0 -6 -10 1 12 0
answer c0=impose	-12 -2 -2 -16 0 -2 20 -2
answer c1=begin	0 0 0 0 -13 0 15 0
answer c1=impose	-14 -4 -4 -20 0 -5 26 -3
answer c1=target	0 -2 0 -5 0 9 0 0
answer condition	0 2 0 -2 -7 1 12 -10
answer ct0=impose past	0 0 0 0 -3 0 10 0
answer ct0=say past	0 0 0 0 -8 0 12 0
answer ct0=target present	0 0 0 -1 16 0 -11 0
answer ct1=begin infinitive	0 0 0 0 -9 0 10 0
answer ct1=impose infinitive	0 0 0 -7 -14 0 24 0
answer ct1=impose pluperfect	0 0 0 0 10 0 -6 0
answer ct1=say past	0 0 0 0 -6 0 10 0
answer duty	0 -22 -1 0 -9 0 24 0
answer gone	6 -3 0 -10 -11 7 11 0
answer l1="	0 0 0 0 11 0 -7 0
answer l1='s	0 0 0 9 -8 0 1 0
answer l1=<name>	0 0 0 0 10 0 -1 0
answer l1=<not>	0 0 0 0 25 0 -25 0
answer l1=a	0 0 0 0 -12 0 14 0
answer l1=an	0 2 0 -7 -7 0 11 0
answer l1=his	0 0 0 14 -5 0 -4 0
answer l1=not	0 0 0 0 25 0 -18 0
answer l1=own	0 9 0 0 0 0 -8 0
answer l1=the	0 4 0 -14 7 -9 4 -2
answer l1=to	0 0 0 -8 -7 1 13 0
answer l1=will	0 -2 0 0 -3 0 12 0
answer l1=would	0 4 0 0 -26 0 22 0
answer l2='s	0 0 0 8 -4 0 0 0
answer l2=,	0 0 0 -1 -6 0 14 0
answer l2=<begin>	5 -14 0 -15 13 0 1 0
answer l2=<level-noun>	0 0 0 0 -15 0 15 0
answer l2=<name>	0 -4 0 1 -37 8 28 0
answer l2=<seat>	0 -1 0 -8 -3 0 13 0
answer l2=<v-begin>	0 0 0 0 -14 0 14 0
answer l2=<v-impose>	0 0 0 -4 -6 -4 16 0
answer l2=<v-propose>	0 0 0 0 -11 0 13 0
answer l2=adjust	0 0 0 0 15 0 -12 0
answer l2=and	0 -4 0 0 -5 0 18 0
answer l2=be	0 0 0 0 -10 0 12 0
answer l2=he	0 0 0 0 16 0 -14 0
answer l2=his	0 0 0 0 12 0 -5 0
answer l2=if	3 5 0 1 -9 0 0 0
answer l2=is	0 0 0 11 -10 0 0 0
answer l2=its	0 10 0 -2 0 0 -9 0
answer l2=right	0 0 0 0 -7 0 10 0
answer l2=take	0 0 0 0 -14 0 14 0
answer l2=to	0 0 0 0 -8 0 9 0
answer l2=we	0 0 0 0 -6 0 9 0
answer l2=will	0 0 0 0 14 0 -7 0
answer l3=,	0 0 0 0 -9 0 12 0
answer l3=:	0 0 0 6 -17 0 11 0
answer l3=<begin>	1 -14 -3 4 -1 -13 13 -1
answer l3=<goods>	0 0 0 0 13 0 -8 0
answer l3=<v-impose>	0 -5 0 0 -5 10 4 0
answer l3=<v-up>	0 0 0 0 -6 0 9 0
answer l3=it	0 0 0 9 -7 0 0 0
answer l3=that	0 0 0 10 -13 -3 11 0
answer l3=the	0 -2 0 -4 -8 3 12 0
answer l4=,	0 1 0 0 9 4 -12 0
answer l4=<agent>	0 0 0 0 10 0 -9 0
answer l4=<begin>	0 -25 -7 12 -2 -19 18 -4
answer l4=<duty>	0 0 0 0 -6 0 12 0
answer l4=<name>	0 0 0 0 25 0 -17 0
answer l4=<person>	0 0 0 0 -14 0 20 0
answer l4=<seat>	0 4 0 0 -20 0 12 0
answer l4=<v-impose>	0 0 0 0 11 0 -10 0
answer l4=<v-threaten>	0 0 0 1 -10 0 8 0
answer l4=is	0 7 0 0 -14 0 7 0
answer l4=it	0 0 0 0 -12 0 17 0
answer l4=of	0 0 0 0 -13 0 15 0
answer l4=tariff	0 0 0 0 -5 0 9 0
answer l4=that	0 0 0 0 -14 0 20 0
answer l=, the	0 0 0 0 -4 0 14 0
answer l=<begin> <name>	0 0 0 0 13 0 -8 0
answer l=<begin> an	0 0 0 0 -9 0 9 0
answer l=<name> would	0 0 0 7 -21 0 10 0
answer l=<person> 's	0 0 0 9 -7 0 0 0
answer l=<seat> would	0 0 0 0 -7 0 9 0
answer l=adjust its	0 0 0 0 15 0 -12 0
answer l=he would	0 0 0 0 14 0 -13 0
answer l=his <quality>	0 0 0 0 12 0 -5 0
answer l=its own	0 10 0 0 -2 0 -4 0
answer l=promise an	0 0 0 0 -9 0 10 0
answer l=right to	0 0 0 0 -7 0 10 0
answer l=would be	0 0 0 0 -8 0 11 0
answer lead=;	0 0 0 0 15 0 -13 0
answer lead=a	0 0 0 0 -9 0 13 0
answer lead=and	0 -4 0 -1 -9 0 21 0
answer lead=brazil	0 0 0 0 -5 0 9 0
answer lead=his	0 0 0 0 9 0 -3 0
answer lead=if	3 7 0 3 -14 0 0 0
answer lead=in	0 0 0 0 -5 0 10 0
answer lead=it	0 0 0 7 -11 0 5 0
answer lead=that	0 -9 0 7 -4 -9 9 0
answer lr='s was	0 0 0 10 -7 0 0 0
answer lr=own ,	0 10 0 0 -3 0 -4 0
answer lr=would in	0 0 0 0 -11 0 12 0
answer next="	0 9 0 0 -18 0 12 0
answer next=,	0 -5 0 1 2 -18 10 0
answer next=if	0 0 0 -2 -10 0 20 0
answer next=that	0 -7 0 16 -11 4 0 0
answer open	-3 0 -13 -5 -40 -12 59 -17
answer pc0=begin	0 0 0 -1 12 0 -3 0
answer pc0=impose	0 -2 0 0 11 0 -1 0
answer pc1=begin	0 0 0 0 11 0 -3 0
answer pc1=end	0 0 0 0 -7 0 9 0
answer pc1=impose	0 -3 0 0 17 0 -5 0
answer pt0=modal	0 6 0 0 -11 0 0 0
answer pt0=perfect	0 0 0 0 10 0 0 0
answer pt0=pluperfect	0 0 0 0 10 0 -7 0
answer pt0=present	0 0 0 -13 19 -2 -2 0
answer pt1=modal	0 6 0 0 -11 0 0 0
answer pt1=pluperfect	0 0 0 0 10 0 -7 0
answer pt1=present	0 0 0 -13 19 -2 -2 0
answer pv0=be	0 10 0 0 -11 0 0 0
answer pv0=reply	0 0 0 0 12 0 -11 0
answer pv0=say	0 0 0 -4 11 0 -1 0
answer pv1=be	0 10 0 0 -11 0 0 0
answer pv1=reply	0 0 0 0 18 0 -17 0
answer pv1=say	0 0 0 -4 11 0 -1 0
answer pvt0=reply past	0 0 0 0 12 0 -11 0
answer pvt1=reply past	0 0 0 0 12 0 -11 0
answer quoted	0 10 0 0 -20 0 13 0
answer r1="	0 0 0 0 -12 0 15 0
answer r1=,	0 0 0 0 -7 -1 14 0
answer r1=.	0 -10 0 6 -9 -4 14 0
answer r1=<duty>	0 0 0 0 10 0 0 0
answer r1=<end>	0 0 0 0 21 0 -11 0
answer r1=<not>	0 3 0 0 -9 0 9 0
answer r1=against	0 0 0 6 -11 0 6 0
answer r1=by	0 0 0 0 10 0 -8 0
answer r1=is	0 0 0 0 -5 0 12 0
answer r1=it	0 0 0 0 10 0 -2 0
answer r1=of	0 2 0 0 9 0 -7 0
answer r1=on	0 -4 0 -1 0 0 11 0
answer r1=with	9 5 0 -14 -1 1 -1 0
answer r2="	0 0 0 0 -10 0 15 0
answer r2=<end>	-1 -15 0 3 3 -6 6 0
answer r2=<goods>	0 0 0 0 -20 0 25 0
answer r2=<level>	0 0 0 -11 8 2 -2 0
answer r2=<not>	0 0 0 5 -10 0 7 0
answer r2=<v-begin>	0 6 0 -4 -4 -1 11 0
answer r2=<v-suspend>	0 10 0 0 -4 0 -4 0
answer r2=be	0 5 0 2 -13 0 6 0
answer r2=kick	0 0 0 0 -8 0 15 0
answer r2=the	2 0 0 13 8 -6 -19 0
answer r2=to	0 0 0 0 -8 0 12 0
answer r3=<duty>	0 0 0 -2 -1 0 9 0
answer r3=<end>	-3 -19 -1 1 7 -10 7 0
answer r3=<v-impose>	0 0 0 9 -3 0 0 0
answer r3=<v-say>	0 0 0 14 -18 0 5 0
answer r3=a	0 0 0 0 -10 0 12 0
answer r3=control	3 0 0 10 -13 0 0 0
answer r3=duty	0 0 0 0 -7 0 11 0
answer r3=for	0 10 0 0 -6 0 0 0
answer r3=in	0 0 0 0 -1 0 12 0
answer r3=on	0 3 0 -14 -4 1 5 0
answer r3=we	0 0 0 0 -7 0 9 0
answer r4=,	0 -9 0 -1 29 3 -17 0
answer r4=<end>	-8 -11 -4 0 11 -18 8 -3
answer r4=<span>	0 10 0 0 -4 0 -4 0
answer r4=<v-propose>	0 0 0 0 -10 0 11 0
answer r4=on	0 0 0 6 -12 0 7 0
answer r4=that	0 0 0 0 10 0 -5 0
answer r4=the	0 2 0 0 -16 0 17 0
answer r4=with	0 0 0 10 -11 0 0 0
answer r=, "	0 0 0 0 -18 0 20 0
answer r=. <end>	0 -10 0 6 -9 -4 14 0
answer r=<end> <end>	0 0 0 0 21 0 -11 0
answer r=to the	0 0 0 15 -9 0 0 0
answer r=with <level>	0 0 0 -8 10 2 -4 0
answer t0=future	0 -5 0 -10 7 0 8 0
answer t0=modal	0 0 0 0 -12 0 15 0
answer t0=modal-not	0 0 0 0 9 0 -8 0
answer t0=modal-passive	0 0 0 0 -12 0 15 0
answer t0=past	0 0 0 1 -3 0 9 0
answer t0=present	-3 5 0 0 -9 3 2 0
answer t1=future	0 -4 0 -8 11 0 3 0
answer t1=infinitive	0 0 0 -8 -15 0 21 0
answer t1=modal	0 0 0 0 -15 0 17 0
answer t1=modal-not	0 0 0 0 9 0 -8 0
answer t1=modal-passive	0 0 0 0 -12 0 15 0
answer t1=participle-passive	0 0 0 0 10 0 -6 0
answer t1=present	-2 6 0 2 -11 3 1 0
answer v0=answer	0 1 0 -18 0 -2 11 0
answer v0=have	0 8 0 0 -11 0 4 0
answer v0=promise	0 0 0 0 -10 0 10 0
answer v1=adjust	0 0 0 0 17 0 -14 0
answer v1=answer	0 1 0 -21 0 -5 15 0
answer v1=have	0 9 0 0 -9 0 2 0
answer v1=hit	0 -2 0 -1 -4 9 1 0
answer v1=respond	0 -1 0 2 -13 0 12 0
answer v1=take	0 0 0 0 -14 0 16 0
answer verbless	-1 -20 -2 -9 22 -13 8 0
answer vt0=answer modal	0 4 0 -11 -2 0 7 0
answer vt0=have present	0 9 0 0 -18 0 11 0
answer vt0=retaliate future	0 0 0 0 10 0 -7 0
answer vt1=answer modal	0 4 0 -11 -2 0 7 0
answer vt1=have present	0 9 0 0 -17 0 9 0
answer vt1=respond infinitive	0 0 0 0 -9 0 12 0
answer vt1=retaliate future	0 0 0 0 10 0 -7 0
answer vt1=take infinitive	0 0 0 0 -9 0 10 0
answer=answer	-11 5 -4 0 -6 -15 18 -3
answer=countermeasures	0 0 0 -6 -10 -2 21 -1
answer=counterpart	0 0 0 0 26 0 -14 0
answer=hit back	0 -3 0 -3 -2 8 5 0
answer=reply	0 0 0 0 -18 0 24 0
answer=respond	0 0 0 4 -16 0 13 0
asked before	7 49 -27 6 -51 3 3 0
asks	-59 3 -56 7 79 -77 -64 -57
c=agree condition	-13 3 0 16 -3 3 -36 3
c=agree future	0 0 0 0 14 -1 -1 0
c=agree infinitive	0 -1 0 3 -8 0 6 4
c=agree level	0 1 -1 13 -8 0 0 0
c=agree modal	-2 0 0 0 13 0 0 0
c=agree on-lapse	0 5 5 9 -27 12 -2 0
c=agree open	-19 -25 0 0 22 0 -3 3
c=agree participle-passive	0 2 0 -12 0 5 0 0
c=agree past	0 -8 0 -3 23 0 0 0
c=agree perfect	0 0 0 -12 23 -2 -1 0
c=agree perfect-not	0 -9 0 0 0 5 0 0
c=agree pluperfect	0 0 0 0 10 0 0 0
c=agree present	0 -7 -3 6 8 -1 0 0
c=agree present-not	0 2 0 8 -8 0 0 0
c=agree present-passive	0 0 5 1 0 -17 3 -1
c=bear condition	-9 -6 0 10 0 10 -6 -13
c=bear duty	3 12 -6 0 -14 -6 14 -4
c=bear future	0 9 -2 -6 12 -24 0 0
c=bear gerund	0 0 -1 0 4 0 -21 15
c=bear gone	0 13 0 0 -14 5 0 0
c=bear infinitive	-1 0 -1 3 8 0 -15 0
c=bear level	1 16 -10 0 -13 -6 3 0
c=bear modal	-18 6 -23 -9 11 0 2 -15
c=bear modal-not	0 0 0 0 14 0 0 0
c=bear modal-passive	0 0 0 -2 -16 6 20 0
c=bear open	7 13 0 -7 -16 0 18 0
c=bear participle-passive	-2 11 5 -9 -7 -4 4 0
c=bear past	3 0 0 -15 9 -4 8 0
c=bear pluperfect	0 0 0 -1 11 0 0 0
c=bear present	4 11 15 0 -15 3 -12 -7
c=bear present-not-passive	0 -13 0 -11 11 0 10 0
c=bear present-passive	0 -15 0 -3 20 -1 0 0
c=begin condition	4 3 -4 -2 -13 0 20 -17
c=begin duty	1 -2 -11 14 6 -15 -17 0
c=begin future	-5 0 -2 6 0 5 -4 -9
c=begin future-not	0 0 0 11 -4 0 0 0
c=begin future-not-passive	0 0 0 9 -4 0 0 0
c=begin gerund	0 -12 0 2 11 0 0 0
c=begin gone	1 -18 -9 1 15 -16 5 2
c=begin infinitive	0 -5 -4 11 0 -4 0 2
c=begin level	-1 1 -1 13 -2 -5 -11 4
c=begin modal	0 -12 9 -2 5 -9 11 -1
c=begin on-lapse	0 17 -12 -9 0 -1 0 -3
c=begin open	6 -7 4 -1 -10 6 11 0
c=begin past	16 -11 -18 -10 15 6 -2 -10
c=begin present	0 17 -7 1 -13 11 -2 -9
c=begin present-passive	3 0 0 -5 13 -4 -9 0
c=buy condition	0 0 0 -13 20 0 -4 0
c=buy future	0 0 0 0 12 0 0 0
c=buy gerund	0 0 0 -11 7 7 -2 0
c=buy infinitive	0 0 0 0 12 0 0 0
c=buy open	-3 -3 -2 8 7 2 -14 0
c=buy participle-passive	0 -3 0 -2 10 0 0 0
c=buy present	1 -18 0 24 -9 0 -5 0
c=deny condition	14 -14 0 0 0 0 0 0
c=deny duty	0 -8 0 -1 14 2 -3 0
c=deny future	0 0 0 -1 0 9 0 0
c=deny gone	0 -8 0 -8 28 -5 0 0
c=deny level	0 -7 0 0 19 0 -6 0
c=deny open	0 -10 0 0 6 -6 9 -1
c=deny past	0 -1 0 -12 19 -2 0 0
c=down condition	4 -4 15 -1 -1 0 -4 -8
c=down duty	-2 -13 13 8 5 -6 -12 3
c=down future	0 -9 -6 0 13 4 0 0
c=down gerund	0 -14 0 4 10 0 0 0
c=down gone	8 2 3 1 -14 0 3 0
c=down infinitive	0 0 0 -2 17 0 -19 0
c=down level	-2 -24 5 -6 27 0 -16 7
c=down modal	-3 7 29 0 -25 0 -10 11
c=down modal-passive	0 -14 0 -3 2 2 12 0
c=down on-lapse	0 16 -7 0 -29 6 5 -2
c=down open	-8 -1 25 -8 -9 -2 6 6
c=down past	11 -16 0 -2 18 -10 0 -6
c=down perfect	0 0 0 -8 20 0 -5 0
c=down present	0 11 0 0 -12 -4 4 0
c=end condition	-5 -4 0 0 15 -2 -18 -3
c=end duty	-2 -14 13 -2 4 1 -2 7
c=end future	6 13 0 -4 -1 -1 -16 -1
c=end future-passive	0 0 0 0 12 0 0 0
c=end gerund	2 4 0 -4 -12 0 7 0
c=end gone	9 -3 1 7 -17 0 7 0
c=end infinitive	-15 10 17 1 -25 11 -4 0
c=end level	-1 6 19 -19 -2 0 0 0
c=end modal	0 -6 -1 5 -14 18 -12 9
c=end modal-not	0 0 0 0 -10 0 11 0
c=end modal-passive	2 4 0 -7 8 0 -11 0
c=end on-lapse	-6 7 -7 -7 9 0 -14 -2
c=end open	0 -3 9 2 -21 25 -11 4
c=end participle-passive	0 9 1 0 -15 3 1 0
c=end past	4 -22 6 1 16 0 -9 -5
c=end past-not	0 -2 0 -6 13 0 0 0
c=end past-not-passive	0 0 0 11 -3 0 -1 0
c=end perfect	0 0 0 -12 10 5 -2 0
c=end present	-6 11 6 -5 3 -17 -1 7
c=end present-passive	0 -12 0 1 0 0 6 0
c=impose condition	-7 -2 8 6 -20 7 6 6
c=impose duty	0 5 -1 8 1 -16 -5 -1
c=impose future	-13 -1 -13 -3 7 1 4 0
c=impose future-not	0 -1 0 0 12 0 -3 0
c=impose gerund	-5 24 0 -8 0 -7 -4 0
c=impose gone	0 -10 0 3 -1 16 1 -16
c=impose infinitive	3 -13 -9 11 -3 -3 3 5
c=impose level	1 -6 -11 12 2 -9 0 0
c=impose modal	9 -7 24 7 -12 8 -6 -10
c=impose modal-not-passive	0 0 0 1 -6 0 0 9
c=impose modal-passive	-2 8 -9 -20 -4 0 15 1
c=impose on-lapse	0 13 -2 -7 -18 4 3 1
c=impose open	11 1 1 0 -14 5 15 -1
c=impose participle-passive	-7 5 0 0 8 -2 -9 -13
c=impose past	0 -2 -29 -11 10 5 7 -11
c=impose past-passive	-6 0 -3 -12 25 0 -1 0
c=impose perfect	0 -6 -16 6 5 -2 -1 0
c=impose perfect-not	0 -12 0 0 0 1 6 0
c=impose perfect-passive	0 -17 0 4 4 8 -11 0
c=impose pluperfect	-6 0 0 -4 22 -10 0 0
c=impose present	0 2 3 -9 -2 -19 18 1
c=impose present-passive	9 8 11 0 -5 -13 -8 -13
c=propose condition	-17 -9 8 9 -7 10 -4 4
c=propose duty	0 -2 4 -2 -18 0 14 9
c=propose future	-5 -24 0 25 -17 -18 29 -5
c=propose future-passive	0 0 0 0 -9 7 8 0
c=propose gone	-1 10 0 3 -12 0 2 -1
c=propose infinitive	0 -7 0 15 0 -2 0 0
c=propose level	0 -7 10 -3 -11 -22 16 6
c=propose modal	0 3 6 -11 8 -7 -8 0
c=propose modal-passive	0 -3 1 -3 -1 11 0 0
c=propose on-lapse	0 1 7 1 -10 0 -2 1
c=propose open	-20 -4 -18 3 6 -9 15 0
c=propose participle-passive	-4 0 -5 3 6 -14 0 -1
c=propose past	-11 0 -8 -3 11 4 0 -10
c=propose past-passive	0 6 0 -12 7 0 0 0
c=propose perfect	-7 -3 -1 19 -5 -13 0 5
c=propose pluperfect	0 0 0 -6 15 0 -4 0
c=propose present	0 -9 7 -26 7 -1 9 0
c=propose present-not	0 9 0 -3 0 0 0 0
c=propose present-not-passive	0 0 0 9 -5 0 0 0
c=propose present-passive	1 -11 0 2 4 -7 0 0
c=return condition	17 -1 -2 -19 24 -21 -5 -17
c=return duty	3 29 8 0 -29 3 -14 -2
c=return future	0 6 0 -10 6 0 0 0
c=return gerund	0 11 0 0 -10 0 0 0
c=return level	-1 2 7 4 -7 10 -9 0
c=return modal	4 12 0 -3 -9 2 -4 -2
c=return modal-passive	9 2 0 0 -10 0 0 0
c=return on-lapse	0 -16 0 -5 21 6 0 0
c=return open	7 28 5 -11 -12 -9 -25 0
c=return present	11 11 10 -20 -7 -1 -1 -11
c=return present-passive	0 2 0 7 -12 0 0 0
c=say condition	0 -7 6 1 -6 -19 4 19
c=say duty	8 0 1 7 -11 -17 12 -7
c=say future	0 -3 0 31 -24 0 0 2
c=say gone	0 -7 -10 -4 0 3 10 8
c=say infinitive	0 -3 0 -3 6 -10 8 0
c=say level	1 0 -10 17 -8 -21 7 -12
c=say modal	-11 -18 10 4 18 3 -37 -6
c=say modal-passive	0 8 0 0 -10 7 -1 0
c=say on-lapse	6 10 0 -18 -5 3 -4 6
c=say open	-3 -24 4 -7 -5 21 18 -1
c=say past	-16 -4 4 0 5 -12 9 5
c=say past-passive	0 -12 0 -6 30 0 0 0
c=say perfect	7 1 0 9 -21 -7 6 5
c=say perfect-not	0 -8 0 -7 11 0 3 0
c=say perfect-passive	0 -3 0 11 -6 0 0 0
c=say pluperfect	-1 -18 0 11 0 14 -14 0
c=say present	-4 -7 -3 2 -3 25 -10 -5
c=say present-passive	0 -9 0 0 0 -18 2 10
c=sell condition	-11 -15 0 0 11 4 0 -2
c=sell duty	-2 -13 11 21 -13 0 -8 0
c=sell future	0 0 0 -3 16 -3 0 0
c=sell future-passive	0 0 0 0 -10 15 0 0
c=sell gerund	7 0 13 1 -13 -9 0 0
c=sell level	0 -18 11 14 -11 3 0 0
c=sell modal	0 -2 2 -4 -1 10 0 0
c=sell open	2 -25 4 7 0 8 -6 -6
c=sell participle-passive	0 0 0 -2 15 0 0 0
c=sell past	0 -3 0 15 -3 0 0 0
c=sell present	-12 -3 0 0 14 2 -8 0
c=sell present-passive	0 0 0 -1 17 0 0 0
c=stay condition	0 9 1 3 -19 -5 5 14
c=stay duty	1 -2 -9 -5 2 19 -1 -5
c=stay future	-22 7 1 -19 1 1 0 8
c=stay future-not	0 0 0 6 -10 0 10 0
c=stay future-not-passive	0 0 0 9 -4 0 0 0
c=stay gerund	0 22 0 0 -9 -6 0 0
c=stay gone	4 0 -6 18 -3 0 -5 -11
c=stay level	-16 23 -15 -9 -8 12 3 -7
c=stay modal	3 -2 -43 5 14 -1 -11 -12
c=stay modal-not	0 0 0 -5 -12 0 14 5
c=stay modal-not-passive	0 0 0 4 -12 0 0 9
c=stay on-lapse	2 -2 -4 -10 3 11 2 -8
c=stay open	2 13 0 8 -24 1 0 12
c=stay participle-passive	0 -10 0 0 21 -3 -3 0
c=stay past	-7 6 -1 -5 9 5 -4 -20
c=stay present	0 15 -12 5 6 -7 -20 -15
c=suspend duty	0 2 0 -2 9 -15 -7 -5
c=suspend future	0 -1 0 -2 27 -1 -5 0
c=suspend infinitive	12 0 0 -8 10 -12 -8 0
c=suspend level	-2 -5 0 0 25 -9 -11 0
c=suspend modal	1 -8 0 -3 6 14 -12 -1
c=suspend modal-passive	0 0 0 0 11 0 0 0
c=suspend open	12 10 9 -11 -16 -2 0 3
c=suspend participle-passive	1 1 0 0 -15 0 3 0
c=suspend past	-3 16 0 -4 -20 4 7 0
c=suspend perfect	0 12 0 0 -5 0 0 0
c=suspend present	-1 -14 7 -1 13 -1 0 0
c=suspend present-passive	0 -10 0 0 0 0 5 0
c=target condition	2 0 -9 3 -8 0 9 -13
c=target duty	-7 -9 -12 11 -2 0 8 -11
c=target future	-1 4 0 0 -10 -6 12 0
c=target future-passive	0 0 0 6 -15 13 0 0
c=target gerund	0 1 0 0 -2 4 -9 5
c=target gone	-1 -6 0 -13 11 18 -5 0
c=target infinitive	0 -15 0 -2 -14 13 13 0
c=target level	-1 -5 -6 11 -2 0 3 -6
c=target modal	-5 0 0 -6 -23 10 25 0
c=target modal-passive	0 9 0 -13 2 -2 0 0
c=target open	-4 -2 -12 -3 -13 20 20 -7
c=target past	2 -11 0 5 -5 0 6 0
c=target past-passive	0 -3 0 0 14 0 0 0
c=target perfect	0 -13 0 3 0 4 0 -2
c=target present	0 -18 -7 -4 22 0 3 -2
c=threaten condition	0 -3 -1 -1 13 -2 -1 -8
c=threaten duty	3 1 2 21 -23 -9 0 -1
c=threaten level	-6 -25 -12 28 -10 -10 15 -7
c=threaten modal	0 0 0 0 -7 10 0 0
c=threaten on-lapse	6 -7 3 -14 11 0 -8 0
c=threaten open	4 -12 3 13 -21 16 0 -6
c=threaten participle-passive	0 -3 0 10 0 -1 -7 0
c=threaten past	-5 0 5 6 -18 0 11 0
c=threaten perfect	17 0 -7 0 -1 -2 0 -14
c=threaten present	-1 -6 2 -8 2 16 -6 0
c=up condition	0 6 0 1 -9 -9 7 -3
c=up duty	-15 -2 -5 -1 18 -9 -7 0
c=up future	-2 7 7 1 -7 8 -11 -4
c=up gerund	0 0 0 -7 11 0 0 0
c=up gone	0 -15 -3 0 25 -16 -4 0
c=up infinitive	-5 -8 0 13 6 -11 -1 0
c=up level	-14 1 -3 12 -6 -1 3 -2
c=up modal	-2 20 -9 -9 -8 5 0 4
c=up modal-passive	0 -19 0 5 9 0 0 0
c=up on-lapse	0 1 0 -17 20 0 -8 -2
c=up open	-9 -3 -1 -7 13 2 -4 3
c=up past	0 -6 -8 -17 18 5 0 -1
c=up perfect	0 -1 0 -6 18 0 0 0
c=up pluperfect	0 -6 0 0 14 0 0 0
c=up present	1 1 0 9 -16 6 4 0
c=up present-passive	0 -3 0 3 10 0 -6 0
condition	-6 24 1 -7 -9 -5 -3 0
condition before	25 1 0 27 -69 49 3 2
condition+duty	-1 11 0 4 -11 -7 -2 1
condition+gone	13 -7 0 12 -10 -6 4 0
condition+if-back	0 2 0 0 -15 12 0 0
condition+level	-11 3 3 18 -19 0 1 3
condition+on-lapse	0 15 0 -10 -10 1 -4 0
controls	55 -27 -9 -12 -5 0 -35 -10
controls a:<goods>	20 -4 -5 -1 0 -7 0 -4
controls a:<level>	0 0 0 0 10 0 0 0
controls a:<name>	-3 0 0 -10 5 5 0 0
controls a:<number>	-2 0 0 0 12 0 0 0
controls a:<span>	-3 4 0 0 0 -10 9 0
controls a:<v-deny>	8 0 0 6 -13 0 0 0
controls a:<v-down>	9 -8 0 -11 13 0 -3 0
controls a:<v-impose>	-1 -3 0 0 -5 0 11 0
controls a:<v-sell>	8 -2 0 7 -10 -8 6 0
controls a:<v-up>	-1 0 0 0 11 0 0 0
controls asks	-1 0 0 0 12 0 0 0
controls b:<duty>	0 2 0 -7 15 -2 -2 0
controls b:<goods>	0 -4 0 -4 19 -1 -5 0
controls b:<level-noun>	-4 3 0 9 -3 0 0 0
controls b:<name>	20 7 -3 -14 0 -13 -1 -1
controls b:<name> 's	1 -3 0 0 9 -7 -1 0
controls b:<quality>	0 -4 0 -10 0 11 -2 0
controls b:<seat>	-5 0 0 -1 23 0 -5 0
controls b:<sender>	0 0 0 -3 19 -18 0 0
controls b:<v-bear>	9 -1 0 0 -17 10 0 0
controls b:<v-impose>	13 2 -1 -6 4 0 -25 0
controls b:<v-propose>	16 0 0 -5 -5 -6 -2 0
controls b:<v-return>	-3 0 0 0 15 0 0 0
controls b:<v-say>	-2 0 0 0 11 0 0 0
controls b:<v-threaten>	10 0 0 -4 1 -7 0 0
controls c0=bear	12 -1 0 0 -11 0 0 0
controls c0=impose	11 5 0 -19 5 0 -20 0
controls c0=propose	12 0 0 0 -3 -2 0 0
controls c0=threaten	10 0 0 -2 0 -7 0 0
controls c1=begin	-13 3 0 -8 18 0 0 0
controls c1=impose	17 4 0 -20 1 0 -22 0
controls c1=propose	17 0 0 -2 -13 -1 0 0
controls c1=return	0 0 0 0 11 0 0 0
controls c1=sell	0 0 0 0 -9 10 0 0
controls c1=up	-10 0 0 -9 12 1 0 0
controls condition	23 -10 -3 -14 0 5 -8 0
controls ct0=impose modal	10 0 0 -4 0 -2 0 0
controls ct0=impose present	-4 0 0 -9 14 1 -8 0
controls ct0=propose modal	10 0 0 0 -10 0 0 0
controls ct1=end infinitive	-4 0 0 0 10 0 0 0
controls ct1=impose infinitive	12 0 0 0 -3 -2 0 0
controls ct1=impose modal	11 0 0 -3 0 -2 0 0
controls ct1=impose present	-10 0 0 -7 16 5 -6 0
controls ct1=propose modal	11 0 0 0 -12 0 0 0
controls duty	22 3 -4 0 -9 0 -19 0
controls l1=a	28 -12 0 -8 -27 16 -1 0
controls l1=and	14 0 0 0 -18 0 0 0
controls l1=earth	-6 0 0 0 11 0 0 0
controls l1=its	-11 0 0 -8 26 0 0 0
controls l1=new	7 0 0 0 -10 5 0 0
controls l1=that	0 0 0 -1 13 0 0 0
controls l1=the	0 -17 0 1 4 8 -10 0
controls l1=their	0 0 0 0 0 -2 10 0
controls l1=under	13 0 0 0 -7 0 0 0
controls l2=,	5 -7 0 6 -13 8 0 0
controls l2=-	-6 0 0 0 10 0 0 0
controls l2=<begin>	9 -5 0 -7 11 0 -4 0
controls l2=<v-bear>	10 -1 0 0 -22 14 0 0
controls l2=a	13 7 0 -6 -15 0 1 0
controls l2=and	8 0 3 0 -12 0 0 0
controls l2=for	1 0 0 0 7 -9 0 0
controls l2=the	0 -9 0 12 1 -2 0 0
controls l3=,	10 -8 0 -2 5 -8 0 0
controls l3=:	7 3 0 0 -10 0 0 0
controls l3=<begin>	21 -14 0 -13 0 -6 1 0
controls l3=<level-noun>	0 0 0 10 -7 0 0 0
controls l3=<v-impose>	8 13 0 8 -13 -10 -11 0
controls l3=also	11 0 0 0 -9 0 0 0
controls l3=permit	9 0 0 0 -4 -1 0 0
controls l3=rare	-7 0 0 0 12 0 0 0
controls l3=stop	8 0 0 6 -12 0 0 0
controls l3=the	0 0 0 0 10 0 0 0
controls l3=to	-4 0 0 0 14 0 0 0
controls l4=<begin>	24 -18 -1 -19 4 -11 0 -2
controls l4=<name>	-7 0 0 0 11 -2 1 0
controls l4=<not>	5 0 0 6 -11 0 0 0
controls l4=<organisation>	9 0 0 0 -11 0 0 0
controls l4=<sender>	-2 0 0 0 14 -3 0 0
controls l4=that	0 0 0 0 -10 17 0 0
controls l4=the	13 0 0 0 -16 5 0 0
controls l4=to	16 0 0 0 -12 0 0 0
controls l=, and	3 0 0 6 -14 0 0 0
controls l=, the	0 -5 0 0 0 9 0 0
controls l=- earth	-5 0 0 0 9 0 0 0
controls l=ask for	11 0 0 0 -8 0 0 0
controls l=to the	0 0 0 10 -9 0 0 0
controls lead=,	19 -11 0 0 -4 1 -13 -1
controls lead=:	19 0 0 0 -13 0 0 0
controls lead=and	10 0 0 0 -2 0 0 0
controls lead=if	-13 2 0 0 0 0 2 0
controls lead=it	-6 0 0 9 0 0 0 0
controls lead=that	16 -11 0 -15 0 0 -2 0
controls lead=the	9 -3 0 -2 -4 6 0 0
controls level	22 -2 -1 -1 -1 -10 -10 0
controls lr=<begin> on	13 0 0 0 -9 0 0 0
controls lr=a .	11 0 0 0 -13 3 0 0
controls lr=and on	7 0 0 4 -16 0 0 0
controls lr=its on	-10 0 0 -5 22 0 0 0
controls lr=the .	-2 0 0 0 10 0 0 0
controls lr=the on	0 0 0 14 -5 0 0 0
controls lr=with on	8 0 0 0 -9 0 0 0
controls next=,	22 2 0 1 -18 -4 0 -2
controls next=;	-9 0 0 0 23 0 0 0
controls next=if	11 0 0 -4 -1 0 0 0
controls next=that	11 -5 0 8 -17 5 0 0
controls on-lapse	7 9 0 0 -8 -9 0 0
controls open	49 0 -4 -13 -28 0 -18 -2
controls pc0=bear	15 0 0 -1 -8 0 0 0
controls pc0=impose	-1 10 0 8 -7 0 -12 0
controls pc0=say	17 0 0 -6 -9 3 0 0
controls pc1=bear	15 0 0 -1 -8 0 0 0
controls pc1=impose	0 1 0 7 -2 1 -12 0
controls pc1=say	19 0 0 -6 -11 3 0 0
controls pct0=bear present	12 0 0 -7 0 0 0 0
controls pct0=impose modal	-3 5 0 10 -7 0 -5 0
controls pct0=impose perfect	0 0 0 2 -11 5 0 0
controls pct0=threaten perfect	0 0 0 4 -9 5 0 0
controls pct1=bear present	12 0 0 -7 0 0 0 0
controls pct1=impose modal	-3 5 0 10 -7 0 -5 0
controls pt0=past	11 1 0 0 -2 -6 0 0
controls pt0=present	20 -3 0 -1 -9 0 -4 0
controls pt0=present-passive	10 0 0 0 -10 0 0 0
controls pt1=present	21 -13 0 -1 -6 0 -4 0
controls pt1=present-passive	10 0 0 0 -10 0 0 0
controls r1=.	9 0 0 -4 0 -3 0 0
controls r1=<v-begin>	-1 -3 0 -5 17 0 0 0
controls r1=<v-down>	-1 -3 0 -5 17 0 0 0
controls r1=<v-stay>	0 0 0 0 -3 0 10 0
controls r1=are	-2 0 0 0 -9 16 0 0
controls r1=come	-1 -3 0 -5 17 0 0 0
controls r1=for	22 -3 0 -1 0 -10 -9 0
controls r1=of	12 0 0 -5 8 -13 -9 0
controls r1=on	23 -5 0 6 -13 -11 -9 0
controls r1=to	0 0 0 -1 -3 10 0 0
controls r1=would	0 0 0 0 10 -4 0 0
controls r2=<end>	3 0 0 -13 10 -5 0 0
controls r2=<goods>	17 -3 0 0 0 -13 -11 0
controls r2=<name>	-9 0 0 0 10 -1 0 0
controls r2=be	9 0 0 0 -5 0 0 0
controls r2=critical	18 0 0 0 -19 0 0 0
controls r2=its	13 0 0 0 -8 0 0 0
controls r2=our	0 0 0 0 -5 0 10 0
controls r2=the	3 -1 0 4 -10 6 -3 0
controls r3=.	9 0 0 0 -12 8 0 0
controls r3=<end>	7 0 0 0 7 -11 -2 0
controls r3=<name>	2 0 0 0 -15 14 0 0
controls r3=on	-7 -3 0 0 12 0 0 0
controls r3=software	18 0 0 0 -20 0 0 0
controls r4=,	16 0 0 0 -13 -1 0 0
controls r4=<end>	16 0 -3 0 0 0 -8 0
controls r4=<name>	-5 0 0 0 10 0 0 0
controls r4=that	0 0 0 9 -13 4 0 0
controls r4=the	11 0 0 0 -3 0 0 0
controls r=. <end>	9 0 0 -4 0 -3 0 0
controls r=on critical	18 0 0 0 -20 0 0 0
controls r=on the	-11 -3 0 9 5 0 0 0
controls t0=modal	11 0 0 -9 0 0 0 0
controls t0=past	0 9 0 0 8 -4 -11 0
controls t0=pluperfect	0 0 0 -5 10 0 0 0
controls t0=present	16 -2 -2 -6 -4 5 -6 0
controls t1=gerund	9 0 0 0 -4 0 0 0
controls t1=modal	11 0 0 -8 0 0 0 0
controls t1=past	0 10 0 0 3 -2 -11 0
controls t1=pluperfect	0 0 0 -5 10 0 0 0
controls t1=present	8 -6 -1 -3 -1 8 -3 0
controls v0=answer	10 0 0 0 -8 0 0 0
controls v0=fear	10 0 0 0 -5 -2 0 0
controls v0=other	0 0 0 -8 10 0 0 0
controls v0=stop	7 0 0 6 -14 1 0 0
controls v0=suspend	-5 0 0 0 10 0 0 0
controls v1=answer	10 0 0 0 -8 0 0 0
controls v1=lift	-4 -2 0 0 13 0 0 0
controls v1=other	-4 0 0 -6 15 0 0 0
controls v1=put	20 0 0 0 -13 0 0 0
controls v1=stop	9 0 0 4 -13 0 0 0
controls verbless	30 -17 -1 13 -13 -27 -19 -2
controls vt0=answer past	10 0 0 0 -8 0 0 0
controls vt0=put modal	12 0 0 0 -8 0 0 0
controls vt1=answer past	10 0 0 0 -8 0 0 0
controls vt1=put modal	12 0 0 0 -9 0 0 0
controls=ban	9 -13 0 -8 2 5 0 0
controls=controls	18 -8 0 0 -2 -7 -9 0
controls=export controls	8 0 0 2 -1 -2 0 0
controls=exports	-8 13 -3 -10 20 -8 -5 0
controls=licence	35 0 0 -9 -27 1 -3 0
controls=licences	6 -17 0 -16 10 2 0 -3
controls=restriction	0 2 0 0 -11 0 6 0
duty	-15 11 -4 5 12 -15 -8 -20
duty a:<agent>	0 21 0 -10 -4 0 0 0
duty a:<day-ahead>	0 -3 0 28 -18 -3 0 0
duty a:<day-ahead> .	-2 0 4 4 -16 1 8 4
duty a:<day-gone>	-1 1 0 -7 5 0 5 0
duty a:<day-gone> .	0 0 0 14 -8 0 0 0
duty a:<day-today>	0 9 0 0 0 0 0 0
duty a:<gate>	0 -1 0 -25 -3 0 20 2
duty a:<goods>	2 4 -9 0 -7 14 -4 5
duty a:<level-noun>	-2 10 -2 0 0 3 -6 0
duty a:<level>	-3 -2 -6 2 10 -3 -10 0
duty a:<level> .	-3 -9 0 0 18 -6 -5 0
duty a:<level> again	9 9 0 0 -20 0 0 0
duty a:<level> and	0 -13 0 0 18 0 -5 2
duty a:<level> at	0 -18 0 0 14 0 5 0
duty a:<level> from	0 0 0 -3 10 0 -6 0
duty a:<level> is	0 10 0 -3 -13 9 0 0
duty a:<level> now	0 -2 0 12 -3 0 -1 0
duty a:<level> to	0 8 0 -9 0 0 0 0
duty a:<level> until	0 -5 0 0 10 0 0 0
duty a:<level> will	0 0 0 0 -8 9 0 0
duty a:<level> would	0 1 0 -17 2 2 0 2
duty a:<money>	0 6 0 -21 10 0 0 0
duty a:<money> <span>	0 10 0 0 -5 0 0 0
duty a:<money> of	0 0 0 -2 10 0 -4 0
duty a:<month-ahead>	0 7 -4 -1 3 1 -10 -2
duty a:<month-gone>	0 12 0 2 -3 0 -9 0
duty a:<month-gone> .	0 10 0 0 -7 0 0 0
duty a:<month-today>	0 -7 0 0 10 0 0 0
duty a:<name>	0 0 12 -6 -4 5 3 -4
duty a:<name> <level>	0 11 0 0 -6 0 0 0
duty a:<name> and	0 0 0 8 -11 0 7 0
duty a:<name> from	1 -2 0 -2 9 0 -4 0
duty a:<name> good	0 -1 0 -11 10 0 4 0
duty a:<name> would	0 0 0 -5 11 0 0 0
duty a:<not>	0 1 0 -8 19 -9 -14 0
duty a:<number>	-4 5 -3 2 0 1 -13 0
duty a:<number> .	0 10 0 0 0 -3 -8 0
duty a:<number> come	0 -13 0 0 14 0 0 0
duty a:<number> on	0 0 0 -6 15 0 0 0
duty a:<organisation>	0 -11 0 0 3 8 -3 0
duty a:<quality>	1 7 -12 3 0 -2 -4 -19
duty a:<quality> fish	0 0 0 12 -8 0 0 0
duty a:<quality> good	5 13 0 0 -2 -3 -15 0
duty a:<quality> medicine	0 0 0 10 -5 0 0 0
duty a:<quality> motorcycle	0 0 0 -8 10 0 0 0
duty a:<quality> oil	0 0 0 12 -9 0 0 0
duty a:<quality> palm	0 0 0 0 -11 0 15 0
duty a:<quality> rubber	0 11 0 0 -9 0 0 0
duty a:<quality> salmon	0 0 0 -7 15 0 -4 0
duty a:<quality> steel	0 1 0 0 2 0 -10 0
duty a:<quality> tractor	0 0 0 -2 -6 0 14 0
duty a:<quality> wine	0 8 0 8 -8 0 -8 0
duty a:<seat>	0 9 0 -11 -2 0 5 0
duty a:<sender>	4 0 1 -5 7 -7 -10 0
duty a:<span> .	0 6 13 -9 -6 -2 0 0
duty a:<taker>	0 0 0 13 -8 0 0 0
duty a:<v-bear>	-2 7 0 -10 -8 0 20 0
duty a:<v-begin>	8 7 -10 1 0 -13 -9 2
duty a:<v-end>	-3 -30 -4 0 15 0 6 2
duty a:<v-impose>	-5 8 10 -19 20 -53 -15 0
duty a:<v-return>	4 22 9 -18 -24 0 3 0
duty a:<v-stay>	3 0 -11 -29 10 5 5 0
duty a:<v-suspend>	0 -10 -3 0 23 -4 1 -1
duty a:<v-target>	0 5 0 -13 14 -2 -9 0
duty a:<v-threaten>	0 6 0 11 -12 0 0 0
duty a:<v-up>	0 8 -3 -3 0 0 -3 2
duty asks	0 -27 0 7 12 0 0 0
duty b:<agent>	-1 -4 0 15 0 2 -12 0
duty b:<day-ahead>	0 8 0 21 -28 -5 13 0
duty b:<day-ahead> <name>	0 12 0 0 -9 0 0 0
duty b:<day-ahead> the	0 0 0 14 -10 0 0 0
duty b:<day-gone>	1 27 0 5 -30 0 0 0
duty b:<day-gone> he	0 0 0 3 -16 0 11 0
duty b:<day-gone> the	0 14 0 7 -19 0 0 0
duty b:<day-gone> to	0 0 0 9 -5 0 0 0
duty b:<day-today>	0 4 0 -11 2 0 0 0
duty b:<day-today> 's	0 13 0 0 -13 0 0 0
duty b:<goods>	-12 -5 8 0 4 0 9 -3
duty b:<level-noun>	-2 -15 0 -16 2 0 23 2
duty b:<level>	0 -12 8 -11 17 0 0 0
duty b:<level> or	0 0 0 -5 9 0 0 0
duty b:<month-ahead>	0 11 0 7 -11 -4 0 0
duty b:<month-gone>	0 -4 0 -9 28 0 -5 0
duty b:<name>	-6 0 -4 4 17 -5 -14 0
duty b:<name> 's	1 15 9 -8 -18 -9 6 0
duty b:<name> for	0 0 0 9 0 0 -2 0
duty b:<name> had	0 0 0 -2 14 0 -6 0
duty b:<name> may	0 11 0 0 -10 0 4 0
duty b:<name> president	0 0 0 12 -10 0 0 0
duty b:<name> put	0 0 0 -7 -5 0 14 0
duty b:<name> reserve	0 0 0 1 -19 5 12 0
duty b:<name> the	0 13 0 0 -10 0 0 0
duty b:<name> will	0 -8 0 0 24 -5 -6 0
duty b:<name> with	0 0 0 14 -7 0 -5 0
duty b:<name> would	-5 3 -2 6 13 -7 -21 0
duty b:<not>	-6 13 -6 -2 2 8 -21 -5
duty b:<number>	0 -9 0 9 5 0 -10 0
duty b:<number> other	0 0 0 9 -9 0 0 0
duty b:<number> product	0 -8 0 0 9 0 0 0
duty b:<organisation> has	0 0 0 6 -14 0 7 0
duty b:<organisation> in	0 1 5 0 -16 8 0 0
duty b:<organisation> may	0 0 0 -6 15 -1 0 0
duty b:<organisation> will	0 0 0 11 -8 0 0 0
duty b:<organisation> would	0 0 0 -7 18 0 -6 0
duty b:<person>	12 0 0 9 -11 3 -14 -5
duty b:<person> tell	0 0 0 -3 11 0 0 0
duty b:<quality>	-19 16 -2 -4 -1 -19 9 -9
duty b:<quality> car	0 -8 0 0 10 0 0 0
duty b:<quality> coffee	0 -6 0 0 10 0 0 0
duty b:<quality> cotton	0 14 0 0 -11 0 0 0
duty b:<quality> good	0 0 0 -19 24 0 -5 0
duty b:<quality> wheat	0 10 0 0 -7 0 0 0
duty b:<seat>	3 -28 12 4 19 -11 -24 0
duty b:<seat> 's	7 -5 0 0 9 0 -16 0
duty b:<seat> has	0 0 0 10 0 0 -7 0
duty b:<seat> say	0 1 0 10 -13 0 0 0
duty b:<seat> to	0 0 0 0 17 0 -14 0
duty b:<seat> will	0 0 0 -4 12 0 0 0
duty b:<sender>	4 0 0 -5 8 -3 -10 0
duty b:<v-agree>	0 -7 0 -7 1 0 15 0
duty b:<v-bear>	0 13 -7 -4 -2 0 0 -11
duty b:<v-begin>	-9 -3 0 0 12 -18 1 -2
duty b:<v-buy>	0 0 8 12 -7 -4 -3 0
duty b:<v-deny>	0 -3 0 -8 22 0 0 0
duty b:<v-down>	-5 -3 11 -3 16 -18 -9 -2
duty b:<v-end>	-6 0 20 2 -11 0 -7 7
duty b:<v-impose>	0 -3 -12 -7 11 -11 10 0
duty b:<v-propose>	-9 -25 6 5 8 0 -10 19
duty b:<v-return>	0 29 0 -4 -17 0 -11 0
duty b:<v-sell>	0 -6 0 -12 30 0 0 0
duty b:<v-stay>	-1 -6 0 0 19 0 -15 0
duty b:<v-suspend>	0 -2 0 -18 12 -4 0 0
duty b:<v-target>	-2 -12 -7 0 0 7 7 -1
duty b:<v-threaten>	3 -6 0 2 -15 5 11 0
duty b:<v-up>	-1 4 -16 0 4 -23 0 1
duty c0=agree	0 -14 0 -1 4 0 6 0
duty c0=begin	-4 -1 0 2 3 -16 0 -1
duty c0=down	-1 -11 9 4 9 -9 -10 0
duty c0=end	-3 -11 10 3 -2 0 -4 2
duty c0=impose	0 -7 -14 1 9 -6 1 0
duty c0=propose	-2 -18 12 12 0 -11 -11 8
duty c0=return	0 8 0 0 0 0 0 0
duty c0=say	3 14 -10 9 -17 -3 0 0
duty c0=sell	0 0 0 0 10 0 0 0
duty c0=stay	-12 -13 4 -11 20 8 -7 0
duty c0=suspend	0 -11 0 -4 30 0 -3 0
duty c0=threaten	3 -1 0 -3 -7 0 13 0
duty c0=up	0 10 -22 3 -7 -17 6 0
duty c1=agree	0 -12 0 -1 5 0 6 0
duty c1=bear	0 9 -3 -6 5 0 -4 -9
duty c1=begin	-7 -12 0 4 10 -15 5 -1
duty c1=down	-3 -4 8 1 11 -12 -16 0
duty c1=end	-4 -17 13 11 -10 0 -4 10
duty c1=impose	0 5 -10 2 -2 -5 0 0
duty c1=propose	-4 -9 10 5 -5 -9 0 9
duty c1=return	0 25 0 -1 -14 0 -3 0
duty c1=say	3 15 -10 8 -14 -3 -2 0
duty c1=stay	-12 -3 0 -2 12 9 -1 -9
duty c1=suspend	1 0 0 -12 2 -3 0 0
duty c1=target	-3 -3 -11 7 0 10 -4 -4
duty c1=up	0 -2 -11 3 7 -18 0 0
duty condition	-1 11 0 4 -11 -7 -2 1
duty ct0=agree modal	0 0 0 -8 10 0 0 0
duty ct0=bear future	0 2 0 -10 8 0 0 0
duty ct0=bear perfect	0 0 0 -3 12 0 0 0
duty ct0=bear present	0 9 0 7 -13 1 -6 0
duty ct0=begin modal	0 -1 2 -1 -5 -3 14 0
duty ct0=begin past	0 -4 0 0 10 0 0 0
duty ct0=down past	0 0 10 -3 0 0 0 0
duty ct0=down present	0 -6 0 9 1 0 -1 0
duty ct0=end future	0 0 0 -6 19 0 -6 0
duty ct0=end past	0 -3 1 -9 11 1 -7 0
duty ct0=end present	0 0 5 17 -26 0 8 0
duty ct0=impose future	-4 4 0 2 -2 -11 5 0
duty ct0=impose modal	-1 9 0 7 0 -10 -12 -2
duty ct0=impose past	9 -15 0 -3 4 0 0 0
duty ct0=impose past-passive	0 0 0 -6 12 0 0 0
duty ct0=impose perfect	0 -13 0 -5 -5 3 13 8
duty ct0=impose pluperfect	0 0 0 -4 14 0 0 0
duty ct0=impose present-passive	2 -10 0 11 -1 8 -12 0
duty ct0=propose future	0 -10 0 17 -1 0 0 0
duty ct0=propose modal	0 2 12 2 -8 0 -1 -1
duty ct0=propose present	0 -9 4 0 0 0 2 3
duty ct0=propose present-passive	0 0 0 0 10 0 -5 0
duty ct0=say modal	0 2 0 11 -7 0 -4 0
duty ct0=say past	0 10 0 -8 2 -12 10 -2
duty ct0=say perfect	9 -14 0 0 0 0 2 0
duty ct0=say pluperfect	0 0 0 0 -12 15 0 0
duty ct0=say present	0 12 0 0 -1 -10 -12 5
duty ct0=stay future	0 -1 0 -2 -8 9 10 0
duty ct0=stay modal	0 8 0 -17 14 -12 -1 0
duty ct0=stay present	-2 -22 7 14 8 1 -12 0
duty ct0=suspend present	0 -5 0 0 15 0 0 0
duty ct0=target future	0 10 0 0 -3 -2 0 0
duty ct0=target perfect	0 0 0 6 -11 5 3 0
duty ct0=target present	-2 -2 0 -4 13 0 0 0
duty ct0=target present-passive	2 -14 0 6 -2 9 -1 0
duty ct0=threaten past	3 0 0 -1 -9 -7 15 0
duty ct0=threaten present	-1 0 0 -6 14 0 0 0
duty ct0=up modal	0 20 -7 5 -20 -2 2 0
duty ct0=up past	0 -5 -2 -5 19 0 0 0
duty ct1=agree modal	0 0 0 -8 10 0 0 0
duty ct1=bear future	0 2 0 -10 8 0 0 0
duty ct1=bear infinitive	0 -11 0 0 16 0 0 0
duty ct1=bear perfect	0 0 0 -3 12 0 0 0
duty ct1=bear present	0 9 0 6 -9 0 -9 0
duty ct1=begin future	0 -11 0 4 4 0 -2 0
duty ct1=begin modal	0 -4 2 0 -5 -3 15 0
duty ct1=down infinitive	0 9 0 -9 6 0 -5 0
duty ct1=down past	0 0 10 -2 -1 0 0 0
duty ct1=down present	0 -6 0 9 1 0 0 0
duty ct1=end future	0 0 0 -5 17 0 -5 0
duty ct1=end past	0 -3 1 -8 10 2 -6 0
duty ct1=end present	0 0 6 19 -27 0 6 0
duty ct1=impose future	-4 4 0 1 -1 -11 4 0
duty ct1=impose gerund	0 14 0 -9 -2 0 2 0
duty ct1=impose modal	0 10 0 9 -3 -10 -10 -2
duty ct1=impose participle-passive	0 6 1 0 -11 0 2 0
duty ct1=impose past	9 -9 0 -4 6 3 -9 0
duty ct1=impose perfect	0 -11 0 0 -9 0 10 8
duty ct1=impose pluperfect	0 0 0 -1 16 0 -6 0
duty ct1=impose present	-1 -1 -6 -5 11 0 0 0
duty ct1=propose future	0 -10 0 16 -1 0 0 0
duty ct1=propose modal	0 0 11 3 -11 0 0 -1
duty ct1=propose participle-passive	0 0 0 -11 10 0 1 0
duty ct1=propose perfect	0 0 0 0 -10 0 0 10
duty ct1=propose present	0 0 1 -13 4 0 0 4
duty ct1=return infinitive	0 18 0 0 -14 0 0 0
duty ct1=say modal	0 2 0 11 -7 0 -4 0
duty ct1=say past	0 9 0 -4 7 -12 0 -2
duty ct1=say perfect	9 -14 0 0 0 0 2 0
duty ct1=say pluperfect	0 0 0 0 -12 15 0 0
duty ct1=say present	0 13 0 2 -4 -10 -11 6
duty ct1=stay future	0 0 0 0 -14 9 13 0
duty ct1=stay gerund	0 10 0 0 -9 0 0 0
duty ct1=stay modal	0 8 0 -16 13 -11 -1 0
duty ct1=stay present	-2 -15 3 14 4 2 -8 0
duty ct1=suspend participle-passive	2 4 1 0 -18 0 5 0
duty ct1=suspend present	0 -5 0 0 15 0 0 0
duty ct1=target future	0 10 0 0 -3 -2 0 0
duty ct1=target infinitive	0 -12 0 0 -3 15 0 0
duty ct1=target participle-passive	0 0 0 8 -4 0 0 0
duty ct1=target present	-2 -2 0 -4 13 0 0 0
duty ct1=target present-passive	2 -14 0 6 -2 9 -1 0
duty ct1=threaten participle-passive	0 0 0 10 -8 0 0 0
duty ct1=threaten present	-1 0 0 -5 16 0 -4 0
duty ct1=up gerund	0 -6 0 -3 19 0 -3 0
duty ct1=up infinitive	0 -8 0 0 16 0 -10 0
duty ct1=up modal	0 17 -7 6 -21 -1 4 0
duty ct1=up past	0 -5 -2 -5 19 0 0 0
duty duty	-15 11 -4 5 12 -15 -8 -20
duty gone	2 -11 0 -1 21 -6 -4 -4
duty l1='s	12 18 0 -2 -14 -5 -6 0
duty l1=(	0 -6 0 2 9 0 -2 0
duty l1=,	0 8 -5 4 0 -12 -19 2
duty l1=<goods>	-1 -1 20 -19 -13 9 8 3
duty l1=<level-noun>	0 0 5 -12 0 0 1 0
duty l1=<not>	0 -11 0 -10 29 0 0 0
duty l1=<number>	0 -4 0 -7 17 0 0 0
duty l1=<quality>	-1 19 0 -6 -9 -5 8 0
duty l1=<v-bear>	-6 2 -13 3 -1 5 1 -6
duty l1=<v-end>	0 -3 6 -12 2 0 -2 5
duty l1=<v-impose>	0 -8 0 -4 8 -7 9 -8
duty l1=<v-propose>	0 13 1 -12 1 0 -3 0
duty l1=<v-stay>	0 10 0 6 -12 0 -1 0
duty l1=<v-suspend>	2 5 1 -3 -15 0 4 0
duty l1=<v-threaten>	0 0 0 0 9 0 -14 0
duty l1=a	0 -16 -5 17 -7 -2 -1 11
duty l1=about	0 -3 0 11 -3 0 0 0
duty l1=additional	4 10 0 -1 0 -4 -11 0
duty l1=as	0 -4 0 -5 15 0 0 0
duty l1=at	0 -5 -10 -17 18 0 2 0
duty l1=be	0 11 0 1 -22 5 11 0
duty l1=been	0 -7 0 0 13 0 0 0
duty l1=both	0 -7 0 0 14 0 0 0
duty l1=broader	0 0 0 24 -23 0 0 0
duty l1=butter	0 8 12 0 -18 0 0 0
duty l1=by	0 -12 -2 -20 36 -1 0 0
duty l1=carry	0 6 0 0 -14 9 0 0
duty l1=coal	0 -1 6 6 -10 0 0 0
duty l1=expect	0 7 3 0 -12 0 0 0
duty l1=extra	0 9 0 4 -5 0 -5 0
duty l1=face	0 -16 0 17 -1 0 0 0
duty l1=former	0 19 0 0 -11 0 0 0
duty l1=from	0 15 0 -9 -12 0 6 0
duty l1=further	0 0 0 16 -12 0 0 0
duty l1=get	0 -6 0 0 10 0 0 0
duty l1=has	0 12 0 0 -16 0 4 0
duty l1=higher	0 -11 0 0 13 -5 3 0
duty l1=is	2 0 10 3 -14 0 -3 0
duty l1=its	-5 -4 0 2 9 0 0 0
duty l1=lower	0 -2 0 -3 18 0 0 0
duty l1=new	0 -32 0 27 -18 0 1 8
duty l1=no	0 -7 0 -3 20 0 0 0
duty l1=of	0 -11 -7 -14 34 5 -16 0
duty l1=old	0 24 0 -18 -3 -4 -4 0
duty l1=pay	-3 7 -9 -2 1 0 0 -4
duty l1=prepare	0 0 0 -4 10 0 -3 0
duty l1=present	0 16 0 0 -14 0 0 0
duty l1=put	0 -17 0 4 0 0 9 0
duty l1=raise	0 0 0 7 -7 0 0 0
duty l1=separate	0 0 0 20 -20 0 0 0
duty l1=slap	0 0 0 -13 0 0 12 0
duty l1=suspend	2 3 1 0 -15 0 4 0
duty l1=take	0 1 5 -15 0 0 0 0
duty l1=than	0 -6 0 -4 21 0 -1 0
duty l1=the	3 3 0 -1 0 10 -13 -3
duty l1=then	0 8 0 0 -7 0 1 0
duty l1=threaten	0 0 0 2 4 0 -11 0
duty l1=to	-6 13 1 4 -18 2 2 -4
duty l1=up	0 -7 0 0 15 0 0 0
duty l1=want	0 0 0 3 -11 0 6 0
duty l1=with	0 0 0 15 -23 0 14 0
duty l1=would	-1 1 0 -10 15 0 -1 0
duty l2='s	0 -1 7 -12 3 0 2 0
duty l2=,	-2 7 -9 0 0 -10 0 1
duty l2=:	0 -6 0 2 -3 0 13 0
duty l2=<agent>	0 15 0 -6 -16 9 0 0
duty l2=<begin>	0 -2 0 23 -2 3 -14 -12
duty l2=<day-ahead>	1 6 0 1 -19 0 9 0
duty l2=<gate>	0 0 0 -8 17 0 -3 0
duty l2=<goods>	0 0 0 -9 -1 0 16 0
duty l2=<level-noun>	0 -9 -4 -1 4 0 4 3
duty l2=<level>	0 -14 7 -11 19 0 0 0
duty l2=<month-gone>	0 -1 0 0 11 0 0 0
duty l2=<name>	0 -2 0 0 12 -10 -7 0
duty l2=<organisation>	0 -3 0 -1 -2 0 13 0
duty l2=<quality>	0 3 11 -1 -8 0 0 0
duty l2=<seat>	4 0 6 -10 6 0 -9 0
duty l2=<span>	0 -11 0 0 16 0 0 0
duty l2=<v-begin>	-2 11 0 0 -3 0 0 0
duty l2=<v-deny>	0 0 0 10 -9 0 0 0
duty l2=<v-down>	0 -3 0 -5 23 -4 -3 0
duty l2=<v-end>	0 3 0 2 -2 -11 0 2
duty l2=<v-impose>	0 18 -19 -6 -2 1 -4 4
duty l2=<v-propose>	0 -6 0 1 -1 0 0 6
duty l2=<v-return>	0 27 0 0 -20 0 -2 0
duty l2=<v-say>	0 15 0 1 0 -10 -5 0
duty l2=<v-stay>	0 -7 0 -2 19 0 0 0
duty l2=<v-suspend>	0 0 0 0 16 0 -1 0
duty l2=<v-up>	0 16 -14 0 -11 -11 4 5
duty l2=a	-3 -9 0 8 -10 -5 10 9
duty l2=after	0 -12 0 7 0 0 0 0
duty l2=agreement	0 0 0 5 -10 2 0 0
duty l2=and	0 1 0 2 -5 10 -11 0
duty l2=any	0 0 0 -4 -9 0 17 0
duty l2=are	0 -6 0 0 12 0 0 0
duty l2=ask	0 -1 0 -2 14 0 0 0
duty l2=at	0 -9 0 0 15 0 0 0
duty l2=been	0 0 0 0 -3 0 9 0
duty l2=before	0 0 0 -13 -3 4 11 0
duty l2=bring	0 6 0 7 -16 0 3 0
duty l2=call	0 0 0 3 -17 0 13 0
duty l2=car	0 -6 0 0 9 0 0 0
duty l2=coffee	0 -11 0 6 0 0 0 0
duty l2=collect	0 0 0 0 -5 9 0 0
duty l2=cotton	0 9 0 0 -9 0 0 0
duty l2=could	0 0 -5 -3 0 0 9 6
duty l2=custom	0 9 0 -1 0 0 0 0
duty l2=cut	0 0 0 -1 9 0 0 0
duty l2=day	0 -19 0 3 15 0 0 0
duty l2=drop	0 0 0 0 10 0 -2 0
duty l2=end	0 5 0 1 -11 0 5 0
duty l2=face	0 0 0 -5 11 0 0 0
duty l2=free	0 -2 0 -5 21 0 0 0
duty l2=go	-1 15 0 2 -13 0 0 0
duty l2=good	0 -20 0 0 22 0 0 0
duty l2=grow	0 -8 0 0 13 0 0 0
duty l2=had	0 0 0 -6 18 0 -4 0
duty l2=has	1 -4 0 8 -1 0 0 0
duty l2=have	0 -22 0 -4 23 0 5 0
duty l2=he	0 -2 0 -2 11 0 0 0
duty l2=hit	0 0 0 5 -11 0 6 0
duty l2=if	3 -11 0 1 0 0 1 0
duty l2=impose	0 0 0 -8 14 0 0 0
duty l2=is	0 -2 0 -2 16 0 0 0
duty l2=lower	0 0 0 -6 14 0 0 0
duty l2=make	0 -5 0 0 10 0 0 0
duty l2=may	0 2 0 12 -17 0 0 0
duty l2=mean	0 0 0 17 -14 0 0 0
duty l2=more	0 -8 0 -8 21 0 0 0
duty l2=new	0 0 0 -7 10 0 0 0
duty l2=no	0 2 0 7 -11 0 0 0
duty l2=not	0 0 0 -9 13 0 0 0
duty l2=now	0 -1 0 0 10 0 0 0
duty l2=of	11 -16 -2 -1 2 8 -1 0
duty l2=old	0 18 0 0 -11 -2 0 0
duty l2=on	0 5 0 -8 5 0 -11 5
duty l2=one	0 0 0 0 -5 0 11 0
duty l2=or	0 10 0 0 -8 0 0 0
duty l2=our	0 11 0 0 -20 0 12 0
duty l2=pay	0 -14 0 3 11 0 -1 0
duty l2=put	0 12 0 8 -18 0 0 0
duty l2=raise	2 10 0 -6 -16 -2 14 0
duty l2=restore	0 11 0 0 -7 0 0 0
duty l2=return	0 16 0 0 -11 0 0 0
duty l2=say	0 -3 0 -5 25 -3 -6 0
duty l2=side	0 -7 0 0 13 0 0 0
duty l2=suspension	0 -5 0 0 10 0 0 0
duty l2=talk	0 0 0 9 -6 0 0 0
duty l2=than	10 0 0 0 -5 0 0 0
duty l2=that	-4 20 -5 0 -3 0 -13 0
duty l2=the	-4 23 4 -48 0 0 -1 0
duty l2=there	0 10 0 11 -21 0 0 0
duty l2=these	0 -8 0 0 15 0 0 0
duty l2=they	0 -4 0 0 9 0 0 0
duty l2=think	0 0 0 11 -10 0 0 0
duty l2=those	0 -9 0 0 10 0 0 0
duty l2=to	0 4 0 27 -26 -4 -2 0
duty l2=truce	0 24 0 0 -22 0 0 0
duty l2=up	0 -18 0 21 0 0 -10 0
duty l2=warn	0 0 0 -6 13 0 -3 0
duty l2=was	0 -6 0 0 13 0 0 0
duty l2=we	0 0 0 -1 9 0 0 0
duty l2=week	0 0 0 8 -19 11 0 0
duty l2=what	0 -6 0 6 -12 2 6 0
duty l2=which	0 -22 0 6 9 6 0 0
duty l2=will	0 -14 0 -2 13 7 0 0
duty l2=would	-1 17 0 -1 -8 0 -7 -3
duty l3='s	0 0 0 -5 14 0 -4 0
duty l3=,	1 -8 0 2 18 -2 -16 -11
duty l3=:	0 3 0 0 -8 0 11 0
duty l3=<begin>	3 10 -9 -2 2 -13 -3 -1
duty l3=<day-ahead>	0 15 0 -11 -7 0 1 0
duty l3=<day-today>	0 12 0 -7 -2 0 0 0
duty l3=<gate>	0 3 0 0 -10 5 0 0
duty l3=<goods>	-5 0 -12 16 -1 0 -3 0
duty l3=<level-noun>	0 -10 0 -2 1 1 5 0
duty l3=<name>	4 -9 1 0 20 -6 -11 -7
duty l3=<not>	0 -2 0 5 0 10 -12 0
duty l3=<number>	0 0 0 13 -8 0 0 0
duty l3=<organisation>	0 -8 0 4 10 0 -5 0
duty l3=<person>	0 3 0 0 -11 0 13 0
duty l3=<v-agree>	0 0 0 -5 -11 0 19 0
duty l3=<v-bear>	0 7 0 -13 17 -1 -12 0
duty l3=<v-begin>	0 -10 0 0 16 0 0 0
duty l3=<v-end>	0 0 0 12 -15 1 1 0
duty l3=<v-impose>	5 -4 -6 -5 0 -3 12 0
duty l3=<v-propose>	0 -14 0 10 0 0 -1 3
duty l3=<v-return>	0 14 0 0 -14 4 0 0
duty l3=<v-say>	-3 -10 0 20 0 0 -12 0
duty l3=<v-stay>	0 -9 0 -11 17 4 -2 0
duty l3=<v-up>	0 0 -4 -3 8 -1 2 0
duty l3=about	0 0 12 -5 -2 0 0 0
duty l3=add	0 -6 0 9 0 0 0 0
duty l3=after	0 10 0 8 -16 0 0 0
duty l3=again	0 0 0 0 -5 9 0 0
duty l3=agreement	0 -6 0 0 10 0 0 0
duty l3=and	0 -11 0 0 15 3 -5 0
duty l3=answer	4 0 0 -3 -7 0 8 0
duty l3=are	0 -3 0 -4 18 -1 0 0
duty l3=as	0 -3 0 0 14 0 -2 0
duty l3=back	0 6 0 0 -13 0 6 0
duty l3=be	0 0 0 -13 10 0 2 0
duty l3=both	0 11 0 3 -10 0 0 0
duty l3=bring	0 15 0 -1 -9 0 0 0
duty l3=by	0 -14 7 1 0 0 0 5
duty l3=case	0 7 0 0 -13 0 2 0
duty l3=could	0 8 0 16 -16 0 -2 0
duty l3=do	0 0 0 9 -8 0 0 0
duty l3=each	0 0 0 0 -10 11 0 0
duty l3=end	0 -5 0 16 -10 1 0 0
duty l3=extension	0 11 0 0 -6 0 0 0
duty l3=fail	0 -2 0 0 0 0 0 7
duty l3=go	0 -5 0 -3 14 0 0 0
duty l3=good	0 3 0 -13 12 0 -4 0
duty l3=has	0 11 5 0 -17 0 0 9
duty l3=have	0 -5 0 0 15 0 -5 0
duty l3=if	12 2 0 -2 -14 0 0 6
duty l3=impose	0 0 0 11 -16 0 0 0
duty l3=in	0 -18 11 7 7 -3 -10 0
duty l3=is	0 8 0 14 -28 17 -9 0
duty l3=it	8 28 0 -18 -21 -3 4 0
duty l3=last	0 8 0 5 -13 0 0 0
duty l3=lead	0 0 0 18 -11 0 -5 0
duty l3=may	0 19 0 -4 0 -2 -3 0
duty l3=meet	0 8 0 0 -9 0 0 0
duty l3=more	10 0 0 0 -6 0 0 0
duty l3=no	0 4 0 8 -12 0 0 0
duty l3=now	0 -1 0 15 -8 0 0 0
duty l3=of	0 -24 7 0 21 -3 -13 0
duty l3=on	0 12 0 -20 -3 2 8 0
duty l3=one	0 -13 0 0 10 4 0 0
duty l3=our	0 -20 9 -4 13 0 0 0
duty l3=pay	0 0 0 -3 9 0 -1 0
duty l3=put	0 0 0 -11 17 0 -4 0
duty l3=rise	0 10 0 0 -7 0 0 0
duty l3=say	0 -5 0 0 13 -3 0 -2
duty l3=side	0 10 0 -10 -4 5 0 0
duty l3=sign	0 13 0 0 -12 0 0 0
duty l3=strike	0 0 0 0 -10 0 10 0
duty l3=tell	0 -7 0 11 0 0 0 0
duty l3=that	-5 -8 0 1 29 -10 -16 0
duty l3=the	-1 9 1 -23 1 0 5 0
duty l3=then	0 -4 0 -3 0 0 12 0
duty l3=they	0 -1 0 -1 9 0 0 0
duty l3=to	-4 3 2 -1 -2 -12 4 3
duty l3=truce	0 19 0 0 -18 0 0 0
duty l3=under	0 -1 0 9 -3 0 0 0
duty l3=which	0 -1 -1 -8 11 0 1 0
duty l3=will	0 -5 0 6 -3 -6 10 0
duty l3=wine	0 -9 0 0 14 0 0 0
duty l3=with	0 -10 0 0 12 0 0 0
duty l3=without	0 -17 0 1 7 6 0 0
duty l3=would	-2 -7 -11 0 21 -14 -10 0
duty l3=—	0 -11 0 -6 4 0 11 0
duty l4='s	0 2 0 0 -9 0 5 0
duty l4=,	-5 -3 -4 12 -5 4 2 -8
duty l4=-	0 2 0 8 -9 0 0 0
duty l4=;	0 -12 10 17 -11 0 0 0
duty l4=<agent>	0 0 0 0 11 0 -7 0
duty l4=<begin>	1 4 -17 -8 14 -13 5 -11
duty l4=<day-ahead>	0 2 0 19 -9 0 -9 0
duty l4=<day-gone>	0 12 0 5 -11 0 -3 0
duty l4=<day-today>	0 -9 0 -9 23 0 0 0
duty l4=<gate>	0 -2 0 -2 12 0 0 0
duty l4=<goods>	-3 -14 -9 5 23 0 -4 0
duty l4=<level-noun>	0 -4 0 2 -15 0 25 0
duty l4=<money>	0 -8 0 0 11 0 0 0
duty l4=<name>	1 4 -3 -8 21 -17 -23 12
duty l4=<not>	0 23 0 -22 -6 9 -11 -2
duty l4=<number>	0 -9 0 2 13 0 -3 0
duty l4=<organisation>	0 -1 1 -9 13 -4 -9 5
duty l4=<v-agree>	0 0 0 -11 13 0 0 0
duty l4=<v-begin>	0 7 0 10 -11 -7 3 0
duty l4=<v-end>	0 -7 2 -5 14 0 -7 0
duty l4=<v-impose>	-5 0 0 -13 8 -13 7 0
duty l4=<v-propose>	0 -9 -7 -6 4 0 2 12
duty l4=<v-say>	-3 21 11 1 -4 -12 -16 0
duty l4=<v-target>	0 -5 0 1 -7 0 14 0
duty l4=a	0 0 0 -8 0 16 -5 0
duty l4=after	0 17 0 0 -12 0 0 0
duty l4=an	0 -1 0 -4 10 0 0 0
duty l4=and	0 -5 0 -7 18 0 0 0
duty l4=as	0 -4 0 9 -2 0 0 0
duty l4=at	0 0 0 -6 12 0 0 0
duty l4=back	0 -2 0 0 13 0 0 0
duty l4=be	0 19 0 0 -19 5 -2 0
duty l4=both	0 10 0 -5 0 0 0 0
duty l4=could	0 -1 1 5 -12 5 0 0
duty l4=do	0 0 0 3 -11 8 0 0
duty l4=for	0 -10 0 -8 23 0 0 0
duty l4=go	0 2 0 10 -2 -5 -2 0
duty l4=good	0 -12 0 5 12 0 0 0
duty l4=have	0 13 0 0 -8 0 0 0
duty l4=he	0 0 0 27 -12 0 -14 0
duty l4=hit	0 0 0 1 -13 0 12 0
duty l4=if	13 -7 0 -21 11 0 -1 0
duty l4=in	0 0 7 -1 5 -10 -2 0
duty l4=is	0 -17 0 4 16 0 0 0
duty l4=it	-3 -13 0 18 -15 0 18 0
duty l4=its	0 7 0 10 -11 0 -5 0
duty l4=know	0 0 0 13 -11 0 0 0
duty l4=let	0 2 0 13 -21 0 2 0
duty l4=may	0 -6 0 32 -24 0 0 0
duty l4=might	0 -4 0 11 -22 0 14 0
duty l4=mr	0 0 0 5 -15 0 3 0
duty l4=number	0 3 0 5 -10 0 0 0
duty l4=of	0 25 0 -9 -14 0 0 0
duty l4=other	0 -4 0 0 10 0 0 0
duty l4=pay	0 -7 0 -4 0 0 10 0
duty l4=raise	0 0 0 -8 11 0 0 0
duty l4=say	0 21 13 -7 -7 -5 -10 0
duty l4=should	0 -8 0 0 3 9 -1 0
duty l4=side	0 0 0 -6 11 0 0 0
duty l4=take	0 7 0 -1 -14 0 11 0
duty l4=talk	0 -6 0 0 0 0 0 7
duty l4=that	4 -3 10 -13 -12 5 18 0
duty l4=the	-5 10 -1 13 -4 0 -14 -6
duty l4=them	0 7 0 1 -10 0 0 0
duty l4=then	0 -4 0 -1 10 0 0 0
duty l4=there	0 5 0 4 -12 0 3 0
duty l4=they	0 0 0 14 -1 0 -5 0
duty l4=threat	0 0 0 -10 18 0 -1 0
duty l4=to	0 -1 0 13 1 3 -23 0
duty l4=treaty	0 10 0 0 -9 0 0 0
duty l4=until	0 -1 0 -2 -1 0 10 0
duty l4=which	0 0 0 0 -12 6 6 0
duty l4=will	0 9 0 -15 -4 6 9 0
duty l4=without	0 20 0 -11 -13 0 0 0
duty l4=would	2 -8 5 -11 15 -13 0 0
duty l4=—	0 9 0 0 -4 0 0 0
duty l4=•	0 -2 0 9 -4 0 0 0
duty l=, and	0 0 0 11 -14 0 -1 4
duty l=, both	0 -9 0 -10 20 0 0 0
duty l=, the	0 15 0 -3 1 0 -15 0
duty l=, with	0 -3 0 14 -6 0 0 0
duty l=: a	0 0 0 14 -20 0 6 0
duty l=<begin> <name>	0 -1 0 0 12 0 -5 0
duty l=<begin> a	0 -6 0 18 -5 0 0 0
duty l=<begin> its	0 -2 0 -3 9 0 0 0
duty l=<begin> new	0 0 0 23 -20 0 0 0
duty l=<day-ahead> the	0 4 0 7 -12 0 0 0
duty l=<level> or	0 0 0 -5 9 0 0 0
duty l=<name> :	0 -12 0 0 16 0 0 0
duty l=<name> put	0 -3 0 -1 0 0 10 0
duty l=<name> with	0 0 0 15 -10 0 -1 0
duty l=a <quality>	0 -2 0 0 11 0 0 0
duty l=a new	0 0 0 -10 -1 0 7 11
duty l=a separate	0 0 0 12 -11 0 0 0
duty l=an additional	8 1 0 0 -7 0 0 0
duty l=and a	0 5 0 6 -16 0 0 0
duty l=and the	0 0 0 -8 -3 13 0 0
duty l=announce a	0 0 0 8 -11 0 0 0
duty l=answer with	0 0 0 -1 12 0 -4 0
duty l=call the	0 0 0 3 -17 0 13 0
duty l=could face	0 0 0 12 -11 0 0 0
duty l=extension the	0 -9 0 0 10 0 0 0
duty l=free of	0 -2 0 -5 21 0 0 0
duty l=go from	0 21 0 0 -18 0 0 0
duty l=has threaten	0 0 0 9 -5 0 0 0
duty l=have been	0 -6 0 0 11 0 0 0
duty l=hit with	0 0 0 5 -11 0 6 0
duty l=if the	0 -8 0 0 2 0 2 0
duty l=in new	0 0 0 11 -9 0 0 0
duty l=it 's	0 13 0 -1 -14 0 4 0
duty l=it pay	0 -7 0 0 12 0 0 0
duty l=it the	0 -10 0 0 12 0 0 0
duty l=its old	0 12 0 -1 -7 0 0 0
duty l=its own	0 -14 0 5 7 0 0 0
duty l=lower its	0 0 0 -5 12 0 0 0
duty l=more than	0 -5 0 -1 11 0 0 0
duty l=of the	0 -9 0 -23 15 11 -2 0
duty l=prepare a	0 0 0 -14 5 0 0 10
duty l=return to	0 16 0 0 -11 0 0 0
duty l=rise by	0 0 0 0 9 0 0 0
duty l=say the	0 0 0 -6 15 0 0 0
duty l=take its	0 0 0 -1 10 0 -5 0
duty l=talk of	0 0 0 9 -7 0 0 0
duty l=that a	0 0 0 2 -10 0 0 4
duty l=that broader	0 0 0 11 -10 0 0 0
duty l=that the	-1 12 0 -21 20 0 -12 -1
duty l=the <quality>	0 17 0 -14 -7 0 0 0
duty l=the emergency	0 -6 0 -5 4 9 0 0
duty l=the former	0 17 0 0 -9 0 0 0
duty l=the higher	0 -13 0 1 20 -4 0 0
duty l=the new	0 -12 3 -4 16 0 -4 0
duty l=the old	0 17 0 -11 0 -4 -3 0
duty l=the present	0 17 0 0 -16 0 0 0
duty l=the suspend	2 0 1 0 -15 0 5 0
duty l=then pay	0 -5 0 0 9 0 0 0
duty l=then the	0 6 0 4 -10 0 0 0
duty l=threaten with	0 0 0 -12 14 0 0 0
duty l=to be	0 0 0 10 -9 0 0 0
duty l=to bear	0 10 0 0 -10 0 0 0
duty l=to new	0 0 0 19 -11 0 -5 0
duty l=to the	0 0 0 16 -15 0 0 0
duty l=up by	0 -6 0 -4 14 0 0 0
duty l=up to	0 -10 0 12 0 0 -3 0
duty l=warn that	0 0 0 -6 13 0 -1 0
duty l=which pay	0 -10 0 9 0 0 0 0
duty l=will be	0 0 0 -3 -15 11 8 0
duty l=with a	0 -3 0 -14 28 0 -10 0
duty l=with the	4 4 0 7 -19 0 0 0
duty l=would be	0 9 0 -8 0 0 0 0
duty l=would pay	0 1 0 2 -11 6 3 0
duty l=would put	0 -2 0 -3 21 0 -7 0
duty l=would then	0 9 0 0 -10 0 0 0
duty lead="	-3 -24 0 -10 20 0 10 0
duty lead=(	0 -6 0 2 9 0 -2 0
duty lead=,	-36 26 -9 28 -28 -8 -13 2
duty lead=:	3 0 -15 9 -12 -17 24 -4
duty lead=;	4 -24 7 9 0 -4 0 0
duty lead=a	0 13 0 12 -31 0 0 8
duty lead=after	3 20 0 11 -35 6 0 0
duty lead=another	0 0 12 0 -9 0 0 0
duty lead=as	0 -7 0 -10 25 0 0 0
duty lead=at	0 -3 0 0 12 0 0 0
duty lead=australia	0 0 0 -3 9 0 -2 0
duty lead=before	0 -3 0 -6 17 0 0 0
duty lead=china	5 0 0 -11 5 0 -4 0
duty lead=chinese	0 -4 0 0 11 0 0 0
duty lead=danish	0 13 0 5 -18 0 0 0
duty lead=each	0 5 0 0 -16 11 0 0
duty lead=egyptian	0 -9 0 0 11 0 0 0
duty lead=eu	0 -7 0 0 14 0 -2 0
duty lead=for	0 -16 0 -6 28 0 0 0
duty lead=from	0 0 0 -7 13 0 -8 0
duty lead=ghana	0 0 0 -4 0 0 10 0
duty lead=he	0 -1 0 12 -8 0 1 0
duty lead=if	12 -12 0 -15 -2 10 5 4
duty lead=in	0 23 0 -5 -11 -3 -3 0
duty lead=indian	0 -6 0 0 10 0 0 0
duty lead=its	0 -12 0 3 13 0 0 0
duty lead=jordan	0 6 0 0 -15 0 9 0
duty lead=let	0 3 0 0 -10 0 7 0
duty lead=mali	0 0 0 -9 19 0 -6 0
duty lead=mexico	0 10 0 -1 -4 0 0 0
duty lead=on	1 12 0 -2 -7 1 -7 0
duty lead=or	0 8 0 9 -12 0 -1 0
duty lead=our	0 16 0 -4 -6 0 0 0
duty lead=should	0 0 2 -9 0 0 6 0
duty lead=since	0 -8 0 -3 23 0 0 0
duty lead=so	0 3 0 7 -10 0 0 0
duty lead=switzerland	0 0 0 0 -8 0 10 0
duty lead=tariffs	0 -2 0 -4 13 0 0 0
duty lead=that	-9 3 -6 -8 6 0 13 -4
duty lead=the	3 0 12 -4 4 -15 0 -9
duty lead=then	0 7 0 4 -15 0 3 0
duty lead=there	0 8 0 5 -11 0 0 0
duty lead=they	0 -18 0 12 5 0 0 0
duty lead=tokyo	0 0 0 -5 9 0 -1 0
duty lead=trump	0 -3 0 10 0 0 -3 0
duty lead=twenty	0 12 0 4 -26 9 0 0
duty lead=unless	0 0 0 11 -13 5 0 0
duty lead=until	0 -13 0 -7 17 0 3 0
duty lead=we	0 -8 -4 -6 20 0 -1 6
duty lead=whether	0 0 0 5 -9 0 0 0
duty lead=which	14 -26 -6 5 -3 15 0 0
duty lead=who	0 10 0 0 -8 0 0 0
duty lead=whose	0 0 0 0 10 0 0 0
duty lead=will	0 0 0 11 -9 0 0 0
duty lead=without	0 17 0 -1 -13 0 0 0
duty lead=—	0 -3 0 -12 11 0 9 0
duty level	-10 2 0 -8 20 -10 -6 -10
duty lr=( )	0 -16 0 2 17 0 -1 0
duty lr=, .	0 8 0 16 -21 0 0 0
duty lr=, in	0 -9 0 0 14 0 0 0
duty lr=, on	0 -2 0 -7 13 0 0 0
duty lr=: .	0 22 0 5 -24 0 0 0
duty lr=: and	10 0 0 0 -6 0 0 0
duty lr=: on	0 0 0 0 -12 0 15 0
duty lr=<begin> ,	0 -10 0 5 -9 9 0 0
duty lr=<begin> on	0 -11 0 -7 10 0 3 0
duty lr=<number> on	0 0 0 -9 11 0 0 0
duty lr=<quality> of	0 -5 0 0 12 0 0 0
duty lr=<quality> on	0 14 0 -19 -5 0 6 0
duty lr=a on	4 -1 0 32 -36 0 0 1
duty lr=additional ,	0 0 0 12 -5 0 0 0
duty lr=additional of	4 15 0 -2 -10 0 -1 0
duty lr=and on	0 3 0 8 -19 0 0 4
duty lr=at ,	0 -10 0 -2 19 0 0 0
duty lr=at and	0 -7 0 0 18 0 0 0
duty lr=be .	0 11 0 0 -8 0 0 0
duty lr=be and	0 9 0 0 -8 0 0 0
duty lr=be at	0 11 0 -2 -3 0 0 0
duty lr=be dearer	0 0 0 0 -2 11 0 0
duty lr=be on	0 0 0 6 -14 0 12 0
duty lr=broader on	0 0 0 18 -17 0 0 0
duty lr=by ,	0 -3 0 -5 11 0 0 0
duty lr=by .	0 0 -5 0 14 0 0 0
duty lr=charge ,	0 -16 0 0 19 0 0 0
duty lr=charge from	0 -8 0 8 -11 0 13 0
duty lr=charge in	0 14 0 -2 -3 0 -4 0
duty lr=extra tariff	0 0 0 10 -5 0 0 0
duty lr=face from	0 -5 0 11 -7 0 0 0
duty lr=for ,	0 0 0 10 -8 0 0 0
duty lr=from to	0 13 0 -6 -13 0 6 0
duty lr=further of	0 0 0 10 -13 0 0 0
duty lr=is .	3 -1 10 0 -11 0 0 0
duty lr=its on	0 -3 0 -9 17 0 0 0
duty lr=meet in	0 -6 0 0 12 0 0 0
duty lr=new .	0 0 0 7 -10 4 0 0
duty lr=new on	0 0 0 0 -6 0 11 0
duty lr=of .	0 -1 0 -3 15 0 0 0
duty lr=of is	0 0 0 0 -7 11 0 0
duty lr=old ,	0 13 0 0 -12 0 0 0
duty lr=old .	0 -14 0 0 18 0 0 0
duty lr=old come	0 12 0 0 -11 0 0 0
duty lr=old would	0 9 0 0 -3 0 0 0
duty lr=pay ,	0 -12 0 4 4 0 0 0
duty lr=pay and	0 4 0 -2 -8 7 0 0
duty lr=pay at	0 -10 0 -1 13 0 1 0
duty lr=pay in	0 -5 0 0 9 0 0 0
duty lr=pay instead	0 9 0 0 -18 0 7 0
duty lr=pay on	0 -13 0 0 17 0 0 0
duty lr=pay under	0 -5 0 0 11 0 0 0
duty lr=pay until	0 16 0 0 -14 0 0 0
duty lr=put on	0 -24 0 3 0 0 10 0
duty lr=separate on	0 0 0 18 -17 0 0 0
duty lr=slap on	0 0 0 -13 0 0 12 0
duty lr=take on	0 -4 0 -8 15 0 0 0
duty lr=that on	0 0 0 -6 9 0 0 0
duty lr=that would	0 -6 0 -1 8 0 1 0
duty lr=the "	0 3 0 0 -13 0 5 0
duty lr=the ,	3 -1 0 11 -16 2 0 0
duty lr=the .	0 -1 0 12 -4 0 0 0
duty lr=the again	0 -2 0 12 -2 -2 0 0
duty lr=the and	5 -2 0 10 -11 0 0 0
duty lr=the come	0 2 0 8 -12 -1 1 0
duty lr=the could	0 15 0 2 -16 1 0 0
duty lr=the end	0 0 0 -6 11 0 0 0
duty lr=the fall	0 -9 0 0 17 0 0 0
duty lr=the go	0 -4 1 0 10 -1 0 0
duty lr=the in	0 -6 0 -1 13 0 0 0
duty lr=the is	0 9 5 -9 -3 0 0 0
duty lr=the lapse	0 -3 0 11 -3 0 0 0
duty lr=the may	0 0 0 0 -3 10 0 0
duty lr=the of	0 16 0 -4 -13 6 -7 1
duty lr=the on	0 -16 0 3 21 0 -14 0
duty lr=the remain	0 0 0 0 -5 11 0 0
duty lr=the stay	0 -11 0 0 0 0 9 0
duty lr=the that	0 0 0 -10 18 0 -5 0
duty lr=the to	0 0 0 -13 6 0 2 2
duty lr=the were	0 -12 0 0 18 0 0 0
duty lr=the which	0 7 0 2 -14 0 3 0
duty lr=the would	6 14 -3 -4 -12 7 0 -4
duty lr=then <level>	0 0 0 -6 -1 0 8 0
duty lr=to .	0 16 8 -12 -9 0 0 0
duty lr=to <level>	0 3 0 2 -14 0 6 0
duty lr=to <quality>	0 0 0 0 -10 5 2 0
duty lr=to as	0 -11 0 10 0 0 0 0
duty lr=to at	0 17 0 0 -16 0 0 0
duty lr=to in	0 0 0 3 -9 0 6 0
duty lr=to on	0 -4 0 8 3 0 -10 0
duty lr=want on	0 0 0 4 -12 0 6 0
duty lr=with ,	0 4 0 2 -11 0 2 0
duty next="	7 7 0 -3 -28 0 26 0
duty next=(	0 0 0 -13 4 6 -3 0
duty next=)	0 -7 0 2 10 0 -2 0
duty next=,	0 3 -1 8 -9 -20 21 -19
duty next=:	0 24 0 -13 -5 0 0 0
duty next=;	-2 7 10 -22 0 3 0 0
duty next=after	0 -2 0 -9 17 0 0 0
duty next=and	0 -19 0 7 -4 15 1 0
duty next=as	0 4 0 -10 6 0 0 0
duty next=because	0 -6 0 11 0 0 0 0
duty next=if	-18 10 -11 -1 7 -25 2 3
duty next=that	0 6 0 3 -5 3 -8 0
duty next=until	0 16 0 0 -11 0 0 0
duty next=where	0 -4 0 0 11 0 0 0
duty on-lapse	-1 11 -4 9 -2 -4 -13 0
duty open	0 4 7 18 -25 4 1 0
duty pc0=begin	-4 -3 0 13 0 -1 -3 0
duty pc0=deny	0 0 0 -9 19 0 -2 0
duty pc0=impose	-4 1 -9 0 -4 10 1 3
duty pc0=propose	0 25 -2 -17 -4 -1 5 0
duty pc0=say	-7 -5 4 19 -5 -19 -1 0
duty pc0=sell	0 -5 0 0 11 0 0 0
duty pc0=stay	7 -11 0 4 -12 4 14 2
duty pc0=suspend	0 -6 0 0 16 0 0 0
duty pc0=target	0 -8 0 -7 9 0 3 0
duty pc0=threaten	-1 0 5 6 0 -13 -3 1
duty pc0=up	0 0 10 6 -9 0 0 0
duty pc1=agree	0 -14 0 14 6 0 -4 0
duty pc1=begin	-4 -4 0 11 3 -1 -3 0
duty pc1=deny	0 0 0 -10 19 0 -2 0
duty pc1=down	0 -7 -3 -1 9 0 -2 8
duty pc1=impose	-6 0 -10 8 -10 9 1 2
duty pc1=propose	0 23 -2 -16 -4 -1 6 0
duty pc1=say	-7 -7 4 16 -5 -19 3 0
duty pc1=sell	0 -6 0 0 11 0 0 0
duty pc1=stay	7 -10 -3 2 -4 4 8 1
duty pc1=suspend	0 -7 0 -1 19 0 -2 0
duty pc1=target	0 -12 0 -1 0 0 10 0
duty pc1=threaten	0 -1 5 10 -7 -13 0 1
duty pc1=up	0 0 10 6 -8 0 0 0
duty pct0=bear future	0 -4 0 0 12 -3 0 0
duty pct0=deny past	0 0 0 -3 12 0 -1 0
duty pct0=down past	0 -7 0 0 10 0 0 0
duty pct0=end future	0 0 0 0 -10 6 0 0
duty pct0=end present	0 -4 0 -8 14 0 1 0
duty pct0=impose modal	0 -2 0 -2 -2 12 0 0
duty pct0=impose present	0 4 0 -10 0 7 -6 8
duty pct0=propose past-passive	0 10 0 0 -10 0 0 0
duty pct0=propose present	0 0 0 -9 10 0 0 0
duty pct0=say future	0 0 0 11 -9 0 0 0
duty pct0=say past	-2 -2 7 8 -2 -19 0 0
duty pct0=stay modal	5 0 0 0 -23 4 5 7
duty pct0=stay present	0 -6 0 4 2 -11 3 -2
duty pct0=target present	0 -1 0 -10 16 0 0 0
duty pct0=up modal	0 8 8 0 -14 0 -2 0
duty pct1=bear future	0 -4 0 0 12 -3 0 0
duty pct1=deny past	0 0 0 -3 12 0 -1 0
duty pct1=down past	0 -7 0 0 10 0 0 0
duty pct1=end future	0 0 0 0 -10 6 0 0
duty pct1=end infinitive	0 10 4 0 -12 0 0 0
duty pct1=end present	0 -4 0 -8 14 0 1 0
duty pct1=impose infinitive	0 0 0 0 9 0 -12 0
duty pct1=impose modal	0 -2 0 -2 -2 12 0 0
duty pct1=impose perfect	0 0 0 9 -13 0 3 0
duty pct1=impose present	0 4 0 -8 -3 7 0 8
duty pct1=propose past-passive	0 10 0 0 -10 0 0 0
duty pct1=propose present	0 0 0 -9 10 0 0 0
duty pct1=say future	0 0 0 11 -9 0 0 0
duty pct1=say past	-2 -2 7 5 0 -19 0 0
duty pct1=stay modal	5 0 0 0 -23 4 5 7
duty pct1=stay present	0 -5 -1 5 4 -10 3 -2
duty pct1=up modal	0 8 8 0 -14 0 -2 0
duty pt0=future	0 -6 0 11 0 0 -1 0
duty pt0=future-passive	0 0 0 0 -7 9 0 0
duty pt0=modal	0 7 4 -6 -13 13 -4 0
duty pt0=modal-not	0 3 0 -1 -19 0 11 6
duty pt0=past	0 -11 2 12 0 -6 -5 0
duty pt0=past-not	0 -3 0 -4 11 0 0 0
duty pt0=perfect	-6 10 0 -12 6 -10 6 0
duty pt0=perfect-passive	0 -1 0 9 -4 0 0 0
duty pt0=present-not	0 0 0 18 -8 0 0 0
duty pt1=future	0 -6 0 12 0 0 -1 0
duty pt1=future-passive	0 0 0 0 -7 9 0 0
duty pt1=gerund	0 0 0 11 -9 0 0 0
duty pt1=infinitive	0 8 3 -7 6 0 -16 0
duty pt1=modal	0 7 4 -6 -13 13 -4 0
duty pt1=modal-not	0 3 0 -1 -19 0 11 6
duty pt1=past	0 -7 2 7 1 -6 -4 0
duty pt1=past-not	0 -3 0 -4 11 0 0 0
duty pt1=perfect	-6 3 0 -12 9 -7 10 0
duty pt1=perfect-passive	0 -1 0 9 -4 0 0 0
duty pt1=present-not	0 0 0 18 -8 0 0 0
duty pv0=add	0 -1 0 17 -5 0 -7 0
duty pv0=announce	0 -4 0 -8 5 0 12 0
duty pv0=be	8 -14 -2 9 -7 7 8 -4
duty pv0=carry	0 8 0 0 -9 0 1 0
duty pv0=come	0 -2 0 12 -4 0 1 0
duty pv0=decline	0 10 0 0 -5 0 0 0
duty pv0=fall	0 -9 0 0 16 0 0 0
duty pv0=fear	0 0 0 5 -10 0 0 4
duty pv0=have	0 0 0 10 -8 -1 3 0
duty pv0=know	0 0 0 10 -4 0 -2 0
duty pv0=lapse	0 9 0 5 -13 0 0 0
duty pv0=let	0 6 0 6 -12 0 0 0
duty pv0=other	0 12 -3 -9 0 7 -4 0
duty pv0=promise	0 9 0 -7 -4 0 5 0
duty pv0=reach	0 -9 0 0 12 0 0 0
duty pv0=run	0 12 0 0 -7 0 0 0
duty pv0=sit	0 0 0 0 -11 0 3 8
duty pv0=state	0 0 0 -5 10 0 0 0
duty pv0=tell	0 -2 0 4 -4 0 10 -2
duty pv0=warn	-3 0 5 10 -1 -11 -5 2
duty pv0=write	2 -12 0 1 3 0 -2 0
duty pv1=add	0 -1 0 17 -5 0 -7 0
duty pv1=announce	0 -4 0 -8 2 0 15 0
duty pv1=be	8 -12 -1 6 -6 7 8 -3
duty pv1=carry	0 9 0 0 -10 0 0 0
duty pv1=come	0 0 0 10 -5 0 0 0
duty pv1=enter	0 -9 0 0 8 0 1 0
duty pv1=extend	0 14 0 0 -5 0 0 0
duty pv1=fall	0 -9 0 0 16 0 0 0
duty pv1=fear	0 0 0 5 -10 0 0 4
duty pv1=have	0 0 0 8 -11 -1 3 0
duty pv1=know	0 0 0 8 -11 0 2 0
duty pv1=lapse	0 9 0 5 -13 0 0 0
duty pv1=let	0 6 0 6 -12 0 0 0
duty pv1=promise	0 9 0 -4 -8 0 7 0
duty pv1=reach	0 -9 0 0 13 0 0 0
duty pv1=run	0 12 0 0 -7 0 0 0
duty pv1=sign	0 -8 0 11 0 0 0 0
duty pv1=sit	0 0 0 0 -11 0 3 8
duty pv1=state	0 0 0 -5 10 0 0 0
duty pv1=stop	0 3 0 0 -12 4 0 0
duty pv1=suspend	0 -2 0 0 10 0 0 0
duty pv1=tell	0 -2 0 4 -4 0 10 -2
duty pv1=warn	-3 0 5 10 -1 -11 -5 2
duty pv1=write	2 -12 0 1 3 0 -2 0
duty pvt0=add past	0 0 0 11 -5 0 0 0
duty pvt0=announce past	0 -8 0 -12 15 0 5 0
duty pvt0=announce perfect	0 0 0 1 -17 0 6 0
duty pvt0=be modal	5 0 0 0 -13 5 0 0
duty pvt0=be present	0 -7 -1 13 -2 -8 5 0
duty pvt0=carry present	0 8 0 0 -10 0 1 0
duty pvt0=enter present	0 -8 0 0 9 0 0 0
duty pvt0=fall past	0 -8 0 0 9 0 0 0
duty pvt0=go modal	0 11 0 2 -2 -5 -1 0
duty pvt0=have past	0 -5 0 0 10 0 0 0
duty pvt0=have present	0 1 0 11 -16 -1 4 0
duty pvt0=know present	0 0 0 10 -4 0 -2 0
duty pvt0=lapse present	0 12 0 0 -9 0 0 0
duty pvt0=pay present	0 -11 0 9 0 0 0 0
duty pvt0=reach present	0 -9 0 0 11 0 0 0
duty pvt0=run present	0 10 0 0 -6 0 0 0
duty pvt0=say past	0 3 -1 0 4 -1 -11 0
duty pvt0=say perfect	0 9 0 -13 5 0 0 0
duty pvt0=say present	0 -10 0 15 -9 8 0 0
duty pvt0=write past	2 -8 0 10 -2 0 -8 0
duty pvt0=write present	0 0 0 -11 10 0 1 0
duty pvt1=add past	0 0 0 11 -5 0 0 0
duty pvt1=announce past	0 -8 0 -12 15 0 5 0
duty pvt1=announce perfect	0 0 0 1 -17 0 6 0
duty pvt1=be modal	5 0 0 0 -13 5 0 0
duty pvt1=be present	0 -6 0 14 -4 -7 6 0
duty pvt1=carry present	0 8 0 0 -10 0 1 0
duty pvt1=enter present	0 -8 0 0 9 0 0 0
duty pvt1=fall past	0 -8 0 0 9 0 0 0
duty pvt1=go modal	0 11 0 2 -2 -5 -1 0
duty pvt1=have present	0 1 0 10 -15 -1 4 0
duty pvt1=know present	0 0 0 10 -4 0 -2 0
duty pvt1=lapse present	0 12 0 0 -9 0 0 0
duty pvt1=pay present	0 -11 0 9 0 0 0 0
duty pvt1=reach present	0 -9 0 0 11 0 0 0
duty pvt1=run present	0 10 0 0 -6 0 0 0
duty pvt1=say perfect	0 9 0 -13 5 0 0 0
duty pvt1=say present	0 -10 0 15 -9 8 0 0
duty pvt1=write past	2 -8 0 10 -2 0 -8 0
duty pvt1=write present	0 0 0 -11 10 0 1 0
duty quoted	0 -2 0 -18 6 0 13 0
duty r1=)	0 -18 0 2 18 0 -1 0
duty r1=,	0 -20 -1 15 11 0 -6 -8
duty r1=-	0 -5 0 -4 0 0 10 0
duty r1=:	0 0 0 -4 14 0 0 0
duty r1=;	0 -1 6 -11 0 0 4 0
duty r1=<day-ahead>	0 0 0 9 -16 0 0 0
duty r1=<duty>	0 9 0 5 -9 6 -12 0
duty r1=<end>	0 -15 0 -8 32 0 0 0
duty r1=<goods>	0 -5 0 0 15 0 -4 0
duty r1=<level>	-6 16 0 0 -6 -1 0 0
duty r1=<not>	0 0 0 -2 10 0 0 0
duty r1=<quality>	4 -12 0 10 -11 3 0 0
duty r1=<v-begin>	15 -2 0 -1 -8 0 0 2
duty r1=<v-end>	0 -12 0 0 15 0 0 0
duty r1=<v-impose>	0 -6 2 0 5 -5 -12 6
duty r1=<v-return>	0 14 6 -6 -12 0 0 0
duty r1=<v-stay>	0 -13 -3 0 6 4 4 0
duty r1=<v-target>	0 0 0 -15 19 0 -1 0
duty r1=<v-threaten>	0 9 0 -3 -2 0 0 0
duty r1=again	0 17 0 7 -14 -6 -4 0
duty r1=against	0 0 0 13 -11 0 0 0
duty r1=and	13 7 -8 -2 -13 20 -22 0
duty r1=are	0 9 0 -12 3 -2 0 0
duty r1=at	0 11 0 -7 -12 5 2 0
duty r1=back	0 27 0 -11 -21 0 2 0
duty r1=before	0 15 0 -1 -8 0 0 0
duty r1=by	0 0 0 10 -2 0 0 0
duty r1=come	7 7 -5 1 -17 -2 0 4
duty r1=could	0 25 5 6 -28 0 -5 0
duty r1=dearer	0 -3 0 0 0 11 -1 0
duty r1=doe	0 8 0 0 -13 5 0 0
duty r1=down	0 -1 0 0 11 0 0 0
duty r1=duty	0 15 0 -7 -20 8 1 0
duty r1=each	0 -8 0 0 10 0 0 0
duty r1=end	0 0 0 -9 17 0 0 0
duty r1=fall	0 -16 0 -5 25 0 0 0
duty r1=for	-1 3 0 -5 16 -3 -13 0
duty r1=from	-3 -26 10 0 8 0 7 0
duty r1=go	4 -10 1 -6 3 3 0 0
duty r1=if	0 5 0 -9 0 0 6 0
duty r1=in	-5 0 0 0 -3 0 1 10
duty r1=lapse	0 -4 0 10 -2 0 0 0
duty r1=may	0 -13 0 14 0 6 -8 0
duty r1=might	0 0 0 1 -12 0 10 0
duty r1=now	0 9 0 0 -13 0 0 6
duty r1=of	0 1 -12 -4 9 0 -11 2
duty r1=on	0 -13 0 25 -8 -16 8 -4
duty r1=or	0 -11 0 0 16 0 -1 0
duty r1=over	0 -12 -1 0 5 0 0 11
duty r1=rate	0 9 0 0 -9 0 0 0
duty r1=remain	0 0 0 0 -2 11 0 0
duty r1=should	0 -11 0 6 4 0 0 0
duty r1=since	0 -14 0 -2 26 0 0 0
duty r1=surcharge	0 -1 0 0 10 0 0 0
duty r1=tariff	0 -1 0 11 -2 0 -12 0
duty r1=tax	0 0 0 -12 15 0 0 0
duty r1=that	0 0 0 -8 20 0 -11 0
duty r1=the	0 4 0 -14 0 4 0 0
duty r1=then	0 17 0 0 -17 0 0 0
duty r1=to	0 1 -1 -10 7 0 0 1
duty r1=under	0 -17 0 0 11 0 2 0
duty r1=until	0 19 0 -1 -12 0 0 0
duty r1=were	0 -21 0 -11 27 0 2 0
duty r1=which	0 7 0 2 -14 0 3 0
duty r1=will	0 0 0 -6 17 -1 -5 0
duty r1=would	3 16 -4 0 -1 0 -12 -16
duty r1=—	0 11 0 0 -7 0 0 0
duty r2="	0 0 0 -5 11 0 0 0
duty r2=,	0 8 7 0 -3 -15 -14 3
duty r2=.	-5 7 -7 -18 -1 19 0 0
duty r2=;	0 -5 0 0 16 0 -1 0
duty r2=<day-gone>	0 0 0 -14 21 0 0 0
duty r2=<duty>	0 12 0 -17 2 0 -3 0
duty r2=<end>	0 -3 6 12 1 -9 -2 0
duty r2=<goods>	2 -12 -5 0 -12 13 9 12
duty r2=<level>	5 11 -8 -8 -5 15 -18 7
duty r2=<money>	0 12 0 -1 -1 0 -4 0
duty r2=<name>	0 6 10 5 -21 -11 13 0
duty r2=<number>	0 5 -1 -19 15 0 -1 0
duty r2=<person>	0 -1 0 -1 11 0 0 0
duty r2=<quality>	-5 -3 -2 -12 14 -8 10 -3
duty r2=<span>	0 -2 9 0 -9 0 0 6
duty r2=<v-bear>	0 -1 0 0 10 0 0 0
duty r2=<v-begin>	0 7 -3 20 -10 -12 -4 0
duty r2=<v-impose>	-2 12 0 -7 5 -14 -6 0
duty r2=<v-say>	0 9 3 5 -18 0 0 0
duty r2=<v-stay>	0 0 0 -11 18 0 -7 0
duty r2=<v-suspend>	0 -2 0 0 11 0 0 0
duty r2=<v-target>	0 6 0 -11 5 0 -5 0
duty r2=<v-up>	0 7 -5 0 8 0 -19 0
duty r2=a	0 7 0 3 -14 9 0 0
duty r2=again	0 20 0 -9 -5 0 0 0
duty r2=and	-2 -18 0 0 8 6 0 0
duty r2=back	7 8 0 -15 -3 -11 0 3
duty r2=be	-5 5 -1 0 4 4 -14 -4
duty r2=by	0 -14 5 3 0 5 0 0
duty r2=cocoa	0 -10 0 -3 21 0 -5 0
duty r2=coffee	0 14 0 -5 0 0 -5 0
duty r2=collect	0 9 0 0 -8 0 0 0
duty r2=come	0 -2 0 12 -5 0 4 0
duty r2=every	0 7 0 1 -9 0 0 0
duty r2=follow	0 -3 0 35 -26 0 0 0
duty r2=free	0 -5 0 -4 1 0 10 0
duty r2=from	0 3 0 -13 1 0 0 0
duty r2=go	0 11 0 0 1 0 -10 0
duty r2=if	0 0 0 15 -5 -4 -1 0
duty r2=last	0 15 0 0 -10 0 0 0
duty r2=not	0 6 0 2 -10 0 0 0
duty r2=oil	0 0 0 -3 0 0 0 11
duty r2=on	-1 8 -2 2 -11 5 -3 5
duty r2=pepper	0 0 0 10 -8 0 0 0
duty r2=raise	0 0 0 -4 17 0 -2 0
duty r2=return	0 10 0 -3 -1 0 0 0
duty r2=rise	0 0 0 3 -10 7 0 0
duty r2=semiconductor	0 0 0 25 -23 0 0 0
duty r2=should	0 0 0 11 -13 0 0 0
duty r2=start	0 0 0 10 -8 0 0 0
duty r2=steel	0 0 0 -9 0 0 12 0
duty r2=summer	0 0 0 17 -17 0 0 0
duty r2=that	0 18 0 -10 -17 8 0 0
duty r2=the	2 -9 8 9 6 -32 -4 -7
duty r2=them	0 0 0 5 -12 0 8 0
duty r2=then	0 9 0 -7 -1 0 0 0
duty r2=those	0 0 0 9 -6 0 0 0
duty r2=to	4 -12 0 0 0 0 7 0
duty r2=top	0 0 0 8 -6 0 0 0
duty r2=total	0 -3 0 0 9 0 0 0
duty r2=truce	0 -9 0 0 13 0 0 0
duty r2=what	0 20 0 -9 -9 0 0 0
duty r2=will	0 -9 0 15 0 0 0 -1
duty r2=would	0 -1 0 -6 10 0 0 0
duty r3="	0 -5 0 -1 13 0 0 0
duty r3='s	0 0 0 3 -10 0 6 0
duty r3=:	0 18 0 0 -14 0 0 0
duty r3=<day-ahead>	0 -8 4 -13 3 1 0 7
duty r3=<day-today>	0 0 0 6 -11 7 0 0
duty r3=<duty>	0 -19 0 2 4 -1 7 0
duty r3=<end>	-7 1 0 0 10 3 -5 -6
duty r3=<gate>	0 -1 0 -3 0 0 12 0
duty r3=<goods>	0 1 -9 10 1 0 -7 -14
duty r3=<level>	-1 3 -6 4 -6 -2 10 0
duty r3=<month-ahead>	0 3 0 10 -8 -1 0 0
duty r3=<name>	4 -10 0 -4 17 -7 -4 0
duty r3=<number>	0 -8 0 2 4 3 0 0
duty r3=<organisation>	0 -7 0 16 0 -2 -1 0
duty r3=<quality>	0 20 0 4 -8 -5 -10 0
duty r3=<span>	0 21 0 0 -19 0 0 0
duty r3=<v-begin>	0 -4 0 16 -1 -1 0 0
duty r3=<v-end>	0 -6 0 -5 14 -1 3 0
duty r3=<v-impose>	0 4 5 0 0 -17 0 -1
duty r3=<v-say>	0 -2 0 -12 19 0 0 0
duty r3=<v-suspend>	0 -3 0 0 9 0 0 0
duty r3=<v-target>	0 -6 0 0 13 0 -7 0
duty r3=<v-threaten>	0 0 0 10 0 0 -6 0
duty r3=<v-up>	0 -12 0 12 11 0 -6 0
duty r3=add	0 13 0 -5 -3 0 0 0
duty r3=after	0 -7 0 0 15 0 0 0
duty r3=again	9 19 0 -10 -22 0 0 0
duty r3=and	0 -1 9 -6 6 -11 -6 0
duty r3=at	0 -9 -2 10 0 -3 0 5
duty r3=back	0 13 0 0 -23 -2 3 0
duty r3=banana	0 -1 0 -7 13 0 0 0
duty r3=be	0 -11 0 0 20 0 0 -1
duty r3=brandy	0 14 0 0 -13 0 0 0
duty r3=charge	0 0 0 -3 15 0 -1 0
duty r3=come	0 -15 0 20 -2 0 0 0
duty r3=duty	0 -9 0 -4 14 0 4 0
duty r3=everything	0 -2 0 -2 10 0 0 0
duty r3=for	0 13 0 -11 -3 4 -3 0
duty r3=force	0 10 0 0 -7 0 0 0
duty r3=from	0 -10 0 11 6 0 -12 0
duty r3=i	0 0 0 5 -18 10 0 0
duty r3=if	0 0 -6 6 2 0 -8 2
duty r3=in	0 8 2 3 -3 -3 -6 0
duty r3=is	0 19 1 -8 -14 7 -3 0
duty r3=may	0 0 0 9 -5 0 0 0
duty r3=motorcycle	0 0 0 -8 10 0 0 0
duty r3=next	0 16 0 0 -9 0 0 0
duty r3=now	0 -10 0 0 16 0 0 0
duty r3=of	0 -2 0 2 10 3 -16 0
duty r3=on	3 11 -4 -1 -5 0 -2 2
duty r3=over	0 0 0 -11 11 0 0 0
duty r3=palm	0 0 0 0 -8 0 10 0
duty r3=pay	0 -10 0 6 4 0 0 0
duty r3=raise	0 -17 0 16 3 0 -5 0
duty r3=rice	0 5 0 -12 0 0 2 0
duty r3=salmon	0 0 0 -5 11 0 -3 0
duty r3=say	0 -7 0 0 10 0 0 0
duty r3=side	0 0 0 0 -5 0 10 0
duty r3=summer	0 0 0 9 -2 0 0 0
duty r3=tariff	0 -3 0 10 -7 0 0 0
duty r3=tea	0 0 0 -1 -7 0 11 0
duty r3=that	0 -16 0 5 8 0 0 0
duty r3=the	-1 9 -10 20 -28 0 1 4
duty r3=they	0 -15 0 -5 24 0 0 0
duty r3=unless	0 0 0 11 -12 0 0 0
duty r3=until	0 -8 0 0 18 0 0 0
duty r3=up	0 19 0 0 -12 0 0 0
duty r3=week	0 0 0 0 -10 0 11 0
duty r3=were	0 12 0 0 -11 0 0 0
duty r3=will	0 5 0 -9 0 7 -2 0
duty r3=would	0 -2 0 -14 7 0 0 16
duty r4="	0 10 0 -6 -9 0 5 0
duty r4=)	0 7 0 0 -12 7 0 0
duty r4=,	4 -15 1 -6 14 -7 4 -3
duty r4=.	0 3 16 3 -2 -4 -26 0
duty r4=:	0 10 0 0 -3 0 -1 0
duty r4=<day-ahead>	0 -9 0 11 0 -2 0 0
duty r4=<day-today>	0 10 0 0 -6 0 0 0
duty r4=<duty>	0 -11 0 -4 15 0 3 0
duty r4=<end>	0 0 0 -3 14 0 -6 -15
duty r4=<goods>	-5 23 -5 -2 -2 -2 -17 4
duty r4=<level>	-4 9 0 -5 6 -15 -5 0
duty r4=<money>	0 0 0 0 11 0 0 0
duty r4=<name>	0 9 0 5 -7 -1 -1 0
duty r4=<not>	0 -10 0 7 8 0 0 0
duty r4=<number>	0 -15 -1 6 3 0 4 0
duty r4=<person>	0 -2 0 -1 -15 0 18 6
duty r4=<points>	0 11 0 4 -15 0 0 0
duty r4=<quality>	2 17 0 -8 7 1 -24 -3
duty r4=<seat>	0 -2 0 -3 10 0 0 0
duty r4=<sender>	0 11 0 3 -9 0 0 0
duty r4=<v-bear>	0 -20 0 -5 12 0 8 0
duty r4=<v-begin>	0 1 -1 -7 18 -5 -12 0
duty r4=<v-end>	0 0 0 -15 -11 7 15 4
duty r4=<v-return>	0 13 1 0 -20 3 0 0
duty r4=<v-say>	0 4 0 13 -9 -1 -2 -2
duty r4=<v-up>	0 8 0 0 -5 0 2 0
duty r4=?	0 -3 0 -2 15 0 0 0
duty r4=after	0 12 0 0 -5 0 0 0
duty r4=and	-1 3 15 0 -7 -9 0 0
duty r4=another	0 0 0 12 -11 0 0 0
duty r4=by	0 -15 0 0 11 0 0 0
duty r4=coffee	0 -1 0 0 10 0 -4 0
duty r4=could	0 0 0 10 -8 -1 1 0
duty r4=country	0 -1 0 -5 10 0 0 0
duty r4=duty	0 -8 0 0 18 0 0 0
duty r4=follow	0 0 0 12 -10 0 0 0
duty r4=from	0 -6 0 10 8 0 -19 0
duty r4=go	0 0 0 -10 12 0 0 0
duty r4=good	0 4 0 -12 13 0 -12 0
duty r4=has	0 0 0 -4 14 0 0 0
duty r4=he	0 0 0 11 -17 0 0 0
duty r4=if	-3 -8 -3 0 19 0 -3 3
duty r4=in	0 0 0 -22 -12 9 23 0
duty r4=into	0 0 0 0 -8 0 11 0
duty r4=is	0 -3 0 9 -4 0 -1 0
duty r4=it	0 9 0 8 -10 0 -5 0
duty r4=let	0 -1 0 5 -13 10 0 0
duty r4=lose	0 0 0 0 -21 11 8 0
duty r4=make	0 -1 0 -1 11 0 0 0
duty r4=may	0 3 0 0 -9 0 4 0
duty r4=more	0 3 6 0 -14 0 0 0
duty r4=morning	0 9 0 0 -9 0 0 0
duty r4=of	2 -13 3 0 -8 -1 24 0
duty r4=oil	0 -19 0 14 -3 0 8 0
duty r4=on	0 -10 0 5 14 -3 -16 0
duty r4=pay	0 -11 0 0 0 0 9 0
duty r4=return	0 6 0 0 -12 3 0 0
duty r4=steel	0 13 0 0 -6 0 -3 0
duty r4=take	0 0 0 -3 17 0 -4 0
duty r4=that	2 12 0 9 -24 0 1 0
duty r4=the	-8 -11 0 -6 16 0 2 0
duty r4=then	0 18 0 -10 -4 0 -2 0
duty r4=there	0 -1 0 12 -6 0 0 0
duty r4=to	0 -8 0 -17 29 -1 0 0
duty r4=up	0 5 0 0 -9 0 3 0
duty r4=what	0 12 0 0 -11 0 0 0
duty r4=when	0 10 0 0 -9 0 0 0
duty r4=will	0 -1 0 -22 22 0 0 0
duty r4=wine	0 0 0 11 -6 0 0 0
duty r4=with	11 -19 0 -5 8 0 3 0
duty r4=would	0 -24 0 -13 34 -3 3 0
duty r4=—	0 0 0 -3 11 0 0 0
duty r=, <name>	0 10 0 0 -17 0 10 0
duty r=, and	-1 -29 0 0 21 8 -6 0
duty r=, if	0 0 0 12 -10 0 0 0
duty r=, the	3 2 0 14 -7 -3 -8 0
duty r=, up	0 -4 0 0 11 0 0 0
duty r=, will	0 -2 0 10 -5 0 0 0
duty r=- free	0 -5 0 -4 0 0 10 0
duty r=<end> <end>	0 -15 0 -8 32 0 0 0
duty r=again .	0 12 0 0 -12 0 0 0
duty r=and <level>	9 22 0 -6 -21 0 -1 0
duty r=are add	0 11 0 0 -8 0 0 0
duty r=at <money>	0 13 0 0 -13 0 0 0
duty r=back on	0 7 0 0 -17 0 6 0
duty r=come back	8 12 0 -3 -13 -7 -1 4
duty r=could follow	0 0 0 11 -8 0 0 0
duty r=duty on	0 11 0 -7 -19 8 4 0
duty r=for the	0 9 0 0 -1 0 0 0
duty r=from <day-ahead>	0 -24 0 7 12 0 0 0
duty r=here ,	0 -12 0 0 14 0 0 0
duty r=if it	0 9 0 7 -19 0 0 0
duty r=if the	0 -1 0 -3 11 0 0 0
duty r=in <name>	0 10 0 -5 -3 -2 4 0
duty r=in <seat>	0 14 0 0 -9 0 0 0
duty r=in <span>	0 0 10 0 -16 0 0 6
duty r=in the	0 -11 0 10 3 0 0 0
duty r=instead of	0 0 0 6 -9 0 2 0
duty r=is a	0 0 0 0 -6 11 0 0
duty r=is what	0 18 0 0 -14 0 0 0
duty r=may be	0 -5 0 0 0 10 0 0
duty r=may follow	0 0 0 14 -10 0 0 0
duty r=of <level>	0 2 -3 1 -7 14 -15 5
duty r=of <month-gone>	0 12 0 0 -9 0 0 0
duty r=of <number>	0 0 0 -9 10 0 0 0
duty r=of last	0 25 0 0 -22 0 0 0
duty r=of the	0 -11 0 -7 35 0 0 0
duty r=on <quality>	-3 -3 0 -9 6 -6 16 -2
duty r=on all	0 9 0 0 -4 0 0 0
duty r=on cocoa	0 0 0 0 10 0 -3 0
duty r=on coffee	0 11 0 -4 0 0 -5 0
duty r=on every	0 7 0 2 -10 0 0 0
duty r=on semiconductor	0 0 0 25 -23 0 0 0
duty r=on steel	0 0 0 -8 0 0 12 0
duty r=on them	0 0 0 9 -17 0 8 0
duty r=on top	0 0 0 8 -6 0 0 0
duty r=stay .	0 -8 0 0 0 0 10 0
duty r=tariff on	0 0 0 0 5 0 -10 0
duty r=that <name>	0 0 0 0 11 0 -1 0
duty r=to <number>	0 11 0 0 -8 0 0 0
duty r=until then	0 12 0 0 -11 0 0 0
duty r=will be	0 -4 0 -4 26 0 -9 0
duty r=would be	0 9 0 1 -7 0 0 0
duty r=would return	0 18 0 0 -15 0 0 0
duty r=would start	0 0 0 11 -11 0 0 0
duty t0=future	-7 8 -3 4 -5 0 5 -6
duty t0=future-passive	0 4 0 5 -14 0 4 0
duty t0=modal	-8 5 0 13 -9 -15 -1 -1
duty t0=modal-not	0 0 0 -11 14 0 -3 0
duty t0=past	3 -26 5 -7 14 -15 5 0
duty t0=past-passive	0 -2 0 -9 19 0 0 0
duty t0=perfect	4 -12 -2 -4 0 0 7 5
duty t0=perfect-passive	0 0 0 -4 11 0 0 0
duty t0=pluperfect	0 -10 0 -4 7 13 -2 0
duty t0=present	-10 2 15 4 0 0 -6 -10
duty t0=present-not	0 -1 0 0 10 0 0 0
duty t0=present-passive	1 -13 0 8 6 4 -14 0
duty t1=future	-7 7 -3 6 -8 0 6 -6
duty t1=future-passive	0 5 0 7 -13 0 1 0
duty t1=gerund	0 15 0 -16 0 0 0 0
duty t1=modal	-7 2 0 15 -10 -14 0 -1
duty t1=modal-not	0 0 0 -11 14 0 -3 0
duty t1=past	4 -22 3 -5 20 -9 0 -8
duty t1=past-passive	0 -1 0 0 12 0 0 0
duty t1=pluperfect	0 -9 0 -1 8 13 -8 0
duty t1=present	-7 6 11 2 0 0 -10 -8
duty t1=present-passive	1 -11 0 3 3 4 -6 0
duty v0=accept	0 0 0 -6 11 0 0 0
duty v0=agree	0 -2 0 -7 16 0 0 0
duty v0=brace	0 10 0 0 -8 0 0 0
duty v0=bring	0 9 0 11 -17 0 0 0
duty v0=carry	0 7 0 -6 -14 10 0 0
duty v0=clear	0 10 0 1 -12 0 0 0
duty v0=collect	0 7 0 -5 -7 9 -1 0
duty v0=come	0 -12 0 2 8 0 0 0
duty v0=cut	0 0 0 -2 14 0 0 0
duty v0=end	0 -9 0 20 -10 0 0 0
duty v0=enter	0 -1 0 -3 10 0 0 0
duty v0=expect	0 6 18 -15 -8 0 -7 0
duty v0=fall	0 0 10 0 -4 0 0 0
duty v0=get	0 -10 0 0 15 0 0 0
duty v0=have	0 6 4 0 -10 3 0 0
duty v0=hit	0 0 0 -3 10 0 0 0
duty v0=hold	0 -3 0 0 9 0 0 0
duty v0=keep	0 -2 0 -10 2 4 1 0
duty v0=know	0 0 0 9 -6 0 0 0
duty v0=leave	0 -5 0 0 15 0 0 0
duty v0=let	0 0 0 -7 10 0 0 0
duty v0=look	0 -6 0 0 -4 0 11 0
duty v0=lose	0 -6 14 -2 -9 0 0 6
duty v0=lower	0 -4 0 -7 19 0 0 0
duty v0=make	0 -1 0 0 11 0 0 0
duty v0=other	0 9 0 0 4 -7 -6 0
duty v0=pay	-4 -7 -9 0 17 0 0 -4
duty v0=raise	1 1 0 -3 -9 -3 16 0
duty v0=reckon	0 10 0 0 -9 0 0 0
duty v0=rise	0 0 -3 -4 10 0 0 0
duty v0=say	-1 3 -1 1 3 -16 1 -1
duty v0=see	0 7 0 4 -10 0 0 0
duty v0=slap	0 11 0 -7 -15 0 9 0
duty v0=spare	0 -5 0 0 11 0 0 0
duty v0=take	0 0 4 -10 0 0 5 0
duty v0=tax	2 -4 0 15 -13 0 0 0
duty v0=think	0 0 0 16 -9 0 0 0
duty v0=vow	0 0 0 -5 0 0 8 0
duty v0=want	0 -7 0 0 -5 0 13 0
duty v0=warn	4 0 0 -10 -3 0 7 0
duty v1=accept	0 0 0 -6 12 0 0 0
duty v1=agree	0 0 0 -7 13 0 0 0
duty v1=answer	4 -3 0 -11 -1 0 8 0
duty v1=ask	0 3 0 -12 21 0 -9 0
duty v1=brace	0 10 0 0 -8 0 0 0
duty v1=bring	0 14 0 9 -20 0 0 0
duty v1=call	0 -3 0 1 -9 0 13 0
duty v1=carry	0 7 0 -2 -11 8 0 0
duty v1=clear	0 16 0 0 -16 0 0 0
duty v1=come	0 -9 0 2 6 0 0 0
duty v1=cut	0 0 0 -4 16 0 0 0
duty v1=drop	0 -3 3 11 -5 0 -3 0
duty v1=end	0 -9 0 19 -10 0 0 0
duty v1=enter	0 -2 0 -3 11 0 0 0
duty v1=expect	0 6 15 0 -18 0 -2 0
duty v1=extend	0 0 0 9 0 0 -3 0
duty v1=get	0 -10 0 0 17 0 0 0
duty v1=grow	0 -4 0 0 10 0 0 0
duty v1=have	0 7 4 0 -12 3 0 0
duty v1=hold	0 -4 0 0 11 0 0 0
duty v1=keep	0 8 0 0 -12 4 1 0
duty v1=know	0 0 0 9 -5 0 0 0
duty v1=leave	0 0 0 -2 10 0 0 0
duty v1=let	0 0 0 -6 9 0 0 0
duty v1=levy	0 -7 0 -15 3 0 14 0
duty v1=look	0 -6 0 0 -4 0 11 0
duty v1=lose	0 -11 18 -6 -7 0 0 5
duty v1=lower	0 -1 0 -11 22 0 0 0
duty v1=make	0 0 0 0 12 0 0 0
duty v1=other	0 9 0 -5 10 -6 -10 0
duty v1=pay	-5 -3 -10 0 17 0 0 -4
duty v1=put	0 0 -3 12 -16 -3 5 0
duty v1=reckon	0 10 0 0 -9 0 0 0
duty v1=restore	0 17 0 0 -9 0 0 0
duty v1=rise	0 0 -3 -4 10 0 0 0
duty v1=say	-1 0 -1 5 12 -15 -9 -1
duty v1=slap	0 9 0 -10 -5 0 7 0
duty v1=spare	0 -5 0 0 11 0 0 0
duty v1=suspend	1 6 1 -5 -9 -1 2 0
duty v1=take	0 0 4 -14 0 0 9 0
duty v1=tax	2 -9 0 15 -10 1 -2 0
duty v1=think	0 0 0 19 -15 0 0 0
duty v1=threaten	0 -3 0 11 0 0 -13 0
duty v1=warn	4 0 0 -10 -3 0 7 0
duty verbless	-17 -2 -2 2 7 -14 4 0
duty vt0=accept modal	0 0 0 -6 10 0 0 0
duty vt0=answer future	0 0 0 0 -9 0 10 0
duty vt0=ask modal	0 12 0 0 -1 0 0 0
duty vt0=be modal	0 10 0 -11 3 -7 0 0
duty vt0=be present	0 -9 4 8 0 4 -4 0
duty vt0=bear future	0 9 0 0 -4 0 0 0
duty vt0=bear present	0 -11 0 0 14 0 0 0
duty vt0=bring modal	0 0 0 15 -10 0 2 0
duty vt0=carry present	0 7 0 -5 -15 10 0 0
duty vt0=charge modal	-1 8 0 0 9 -5 -18 0
duty vt0=clear present	0 10 0 1 -13 0 0 0
duty vt0=come present	0 -7 0 -2 14 0 0 0
duty vt0=continue future	0 0 0 0 10 0 0 0
duty vt0=drop present	0 -1 0 18 -12 0 0 0
duty vt0=end modal	0 -2 0 16 -6 -1 0 0
duty vt0=enter modal	0 -2 0 0 10 0 0 0
duty vt0=expect modal	0 1 14 0 -15 0 0 0
duty vt0=expect present	0 3 5 -11 0 0 -1 0
duty vt0=face future	0 -1 0 -3 10 0 0 0
duty vt0=face modal	0 0 0 10 -5 0 0 0
duty vt0=fall past	0 0 11 0 -8 0 0 0
duty vt0=have present	0 8 5 -14 -5 3 0 0
duty vt0=hit present	0 0 0 0 10 0 0 0
duty vt0=impose modal	2 0 0 6 -12 0 0 0
duty vt0=know present	0 0 0 9 -6 0 0 0
duty vt0=lower modal	0 -1 0 0 9 0 0 0
duty vt0=other perfect	0 11 0 0 -1 0 -5 0
duty vt0=other present	0 0 0 -6 15 -1 0 0
duty vt0=pay perfect	0 0 0 -1 9 0 0 0
duty vt0=pay present	0 0 -1 6 8 -4 -12 0
duty vt0=put present	0 7 0 0 -10 0 9 0
duty vt0=rise present	0 -7 0 0 9 0 0 0
duty vt0=take modal	0 0 5 -6 -6 0 13 0
duty vt0=tell past	0 -1 0 -7 17 0 0 0
duty vt0=threaten present	0 0 0 -3 13 0 -1 0
duty vt0=want present	0 -7 0 3 -10 0 14 0
duty vt0=warn past	0 0 0 -10 0 0 8 0
duty vt1=accept modal	0 0 0 -6 10 0 0 0
duty vt1=answer future	0 0 0 0 -8 0 9 0
duty vt1=ask modal	0 12 0 0 -1 0 0 0
duty vt1=ask participle	0 0 0 -7 12 0 0 0
duty vt1=be modal	0 9 0 -10 3 -7 0 0
duty vt1=be present	0 -12 4 12 -1 4 -2 0
duty vt1=bear future	0 9 0 0 -4 0 0 0
duty vt1=bear present	0 -11 0 0 14 0 0 0
duty vt1=bring modal	0 0 0 15 -10 0 2 0
duty vt1=carry present	0 7 0 -2 -12 8 0 0
duty vt1=charge modal	-1 8 0 0 9 -5 -18 0
duty vt1=come present	0 -6 0 -2 14 0 0 0
duty vt1=drop present	0 -1 0 18 -13 0 0 0
duty vt1=end modal	0 -2 0 16 -6 -1 0 0
duty vt1=enter modal	0 -2 0 0 10 0 0 0
duty vt1=expect modal	0 0 14 0 -13 0 0 0
duty vt1=face future	0 -1 0 -3 10 0 0 0
duty vt1=face modal	0 0 0 11 -6 0 0 0
duty vt1=fall past	0 0 11 0 -8 0 0 0
duty vt1=go infinitive	0 -4 0 0 11 0 0 0
duty vt1=have past	0 0 0 10 -6 0 0 0
duty vt1=have present	0 9 5 -13 -6 3 0 0
duty vt1=hit present	0 0 0 0 10 0 0 0
duty vt1=impose modal	2 0 0 6 -12 0 0 0
duty vt1=know present	0 0 0 9 -6 0 0 0
duty vt1=levy infinitive	0 0 0 -3 -3 0 9 0
duty vt1=lower modal	0 -1 0 0 9 0 0 0
duty vt1=other perfect	0 11 0 -14 3 0 -3 0
duty vt1=pay present	0 0 -1 6 8 -4 -12 0
duty vt1=put present	0 2 0 0 -9 0 10 0
duty vt1=raise gerund	0 0 0 -2 13 0 -2 0
duty vt1=rise present	0 -7 0 0 9 0 0 0
duty vt1=suspend participle	2 4 1 0 -18 0 5 0
duty vt1=take modal	0 0 5 -6 -6 0 13 0
duty vt1=threaten participle	0 0 0 10 -8 0 0 0
duty vt1=threaten perfect	0 0 0 13 -2 0 -8 0
duty vt1=threaten present	0 0 0 -3 13 0 -1 0
duty vt1=want present	0 0 0 2 -9 0 6 0
duty vt1=warn past	0 0 0 -10 0 0 8 0
duty+gone	2 -11 0 -1 21 -6 -4 -4
duty+level	-10 2 0 -8 20 -10 -6 -10
duty+on-lapse	-1 11 -4 9 -2 -4 -13 0
duty+open	0 4 7 18 -25 4 1 0
duty=0 %	0 -9 0 0 10 0 0 0
duty=0·0%	-1 0 -13 -12 17 0 6 0
duty=charges	0 0 0 -4 5 10 -16 0
duty=duties	0 21 -8 38 -36 -11 -8 -7
duty=duty	-5 4 -9 -5 7 2 -2 0
duty=levy	0 -29 7 -19 19 6 3 0
duty=per cent	0 -5 5 -14 3 2 18 -9
duty=percent	0 -16 -6 4 25 0 -20 0
duty=points	4 24 7 -29 -15 -14 -1 2
duty=rate	0 -19 -4 0 34 -10 -10 0
duty=rates	0 33 -2 -11 -11 -10 -1 0
duty=surcharge	0 -16 0 -6 9 15 2 0
duty=tariff	8 -30 0 -2 13 -18 1 15
duty=tariffs	-22 0 1 27 -4 -6 -9 -14
duty=taxed	8 0 0 1 -12 0 0 0
gone	0 -13 -5 -1 21 -4 -1 0
gone+level	0 -4 0 -8 24 -1 -12 -1
gone+on-lapse	0 -12 0 0 20 -7 0 0
harm	-2 -24 -5 -12 12 35 -7 -19
harm a:<day-gone>	0 -5 0 -2 13 -3 0 0
harm a:<day-today>	0 5 0 12 -14 0 0 0
harm a:<goods>	0 0 0 -5 0 10 -1 -1
harm a:<level>	0 0 6 -5 15 -15 -6 0
harm a:<level> at	0 12 0 0 -11 0 0 0
harm a:<level> more	0 -5 0 -1 12 0 0 0
harm a:<money>	-10 10 -8 -6 4 0 0 5
harm a:<month-ahead>	0 -7 0 0 14 0 0 0
harm a:<month-gone>	0 0 0 -4 11 0 0 0
harm a:<name>	0 -10 -2 2 9 0 0 0
harm a:<name> .	4 -1 0 8 -12 3 0 0
harm a:<not>	0 0 0 -5 11 0 -2 0
harm a:<number>	-5 1 0 -10 9 0 -4 0
harm a:<number> .	0 0 0 -1 11 -4 0 0
harm a:<number> job	0 0 0 0 -13 13 0 0
harm a:<organisation>	7 4 0 0 -10 -4 4 0
harm a:<quality>	-4 14 0 0 -6 3 -5 0
harm a:<seat>	-1 6 3 0 -8 -10 8 0
harm a:<sender>	-5 -1 8 0 17 -8 0 0
harm a:<span>	0 11 0 0 0 0 0 0
harm a:<v-down>	0 -7 0 0 -3 18 0 0
harm a:<v-end>	-1 0 9 0 8 -12 0 0
harm a:<v-impose>	-4 0 0 1 -1 11 0 0
harm a:<v-propose>	0 0 0 -9 26 -14 0 0
harm a:<v-return>	0 0 0 0 -9 15 0 0
harm a:<v-say>	0 13 -6 -12 -8 -5 16 7
harm a:<v-sell>	-8 -10 0 1 7 0 0 0
harm a:<v-stay>	0 0 0 0 -9 18 0 0
harm a:<v-threaten>	5 1 0 -14 -18 15 0 5
harm a:<v-up>	0 -2 0 2 10 0 -7 0
harm asks	0 -2 0 0 15 0 0 0
harm b:<agent>	0 0 0 0 -3 0 10 0
harm b:<gate>	0 -9 0 0 -4 9 0 0
harm b:<goods>	3 0 -1 -9 20 -17 0 -1
harm b:<level-noun>	0 1 0 -7 11 -12 0 0
harm b:<level>	0 10 0 -13 7 -6 0 0
harm b:<name>	2 4 -8 4 12 -19 -12 -10
harm b:<name> will	0 -2 0 0 15 0 0 0
harm b:<not>	-4 0 0 0 -12 10 6 0
harm b:<number>	-2 -6 -5 9 -6 16 -7 0
harm b:<organisation>	0 1 0 4 -15 11 0 0
harm b:<person>	0 -6 0 -4 27 -17 0 0
harm b:<quality>	12 0 -4 -6 3 -14 5 0
harm b:<span>	0 0 0 0 11 -3 0 0
harm b:<v-begin>	0 0 0 -8 16 0 -6 0
harm b:<v-deny>	0 0 0 0 11 -5 0 0
harm b:<v-end>	0 5 2 2 -13 0 5 0
harm b:<v-propose>	-5 -3 -7 -9 23 5 -5 0
harm b:<v-return>	0 8 0 4 -13 0 0 0
harm b:<v-target>	0 7 0 0 -3 -15 4 5
harm b:<v-up>	-4 -11 0 -6 32 0 -4 0
harm c0=bear	0 -4 0 -1 12 1 0 0
harm c0=begin	0 0 0 -6 21 -1 -5 0
harm c0=propose	0 -10 -5 -2 13 8 0 0
harm c0=say	-6 5 -4 -1 -1 14 -12 0
harm c0=stay	14 0 2 -4 -14 0 -1 4
harm c0=up	-3 -1 0 -4 12 4 0 0
harm c1=bear	-2 -9 0 -4 16 0 0 5
harm c1=begin	0 0 0 -6 21 -1 -5 0
harm c1=propose	-2 -2 -5 -5 11 9 -3 0
harm c1=say	-7 5 -4 0 -3 13 0 0
harm c1=stay	14 0 2 -3 -11 0 0 0
harm c1=target	2 2 0 0 -6 -13 1 5
harm c1=up	-3 -9 0 -4 17 4 0 0
harm condition	-1 -9 -4 1 -2 27 -15 -1
harm ct0=begin modal	0 0 0 0 10 0 -3 0
harm ct0=impose modal	-3 -4 0 0 8 8 -8 0
harm ct0=impose present	0 13 4 1 -14 -1 0 0
harm ct0=target past	0 0 0 0 0 -6 11 0
harm ct1=begin modal	0 0 0 0 10 0 -3 0
harm ct1=end gerund	2 0 0 0 -10 0 9 0
harm ct1=impose infinitive	0 0 0 0 -1 -10 16 0
harm ct1=impose modal	-3 -2 0 0 6 9 -8 0
harm duty	0 11 4 5 -18 0 5 -13
harm gone	-7 12 0 -1 -3 -2 3 3
harm l1='s	1 3 0 7 1 -17 -4 0
harm l1=<begin>	-9 -10 6 -19 8 6 0 2
harm l1=<goods>	1 -1 0 0 9 -8 0 0
harm l1=<number>	0 -3 0 4 -14 20 -3 0
harm l1=<quality>	12 -5 0 -15 10 -5 0 0
harm l1=<v-end>	0 0 0 0 11 -7 0 0
harm l1=<v-impose>	0 0 0 -1 8 -11 1 0
harm l1=a	-3 -5 0 -3 17 5 -9 0
harm l1=as	9 0 0 0 -7 0 0 0
harm l1=beef	0 0 0 0 11 -1 0 0
harm l1=for	-2 0 0 0 12 0 0 0
harm l1=in	0 0 0 0 11 -5 0 0
harm l1=on	4 7 9 0 -15 0 -1 0
harm l1=port	0 -3 0 0 -9 8 1 0
harm l1=the	-24 0 -2 11 -15 12 5 0
harm l1=their	0 4 0 0 -15 10 0 0
harm l1=two	0 0 0 0 -17 21 0 0
harm l1=will	0 9 0 -4 3 -10 0 0
harm l2='s	0 0 0 0 12 0 0 0
harm l2=:	0 0 0 0 13 -4 0 0
harm l2=<begin>	-26 -6 0 -2 -5 29 -3 0
harm l2=<goods>	0 0 0 -3 11 -4 0 0
harm l2=<name>	3 -3 0 5 1 -12 1 0
harm l2=<v-end>	0 16 0 0 -21 2 8 0
harm l2=<v-say>	-5 0 0 0 -7 14 -1 0
harm l2=end	0 7 0 0 -13 -2 9 0
harm l2=from	0 0 0 0 -6 9 0 0
harm l2=it	0 0 0 0 9 -4 0 0
harm l2=lapse	0 9 0 0 -4 0 0 0
harm l2=of	8 -10 0 11 -9 3 -9 0
harm l2=say	0 -4 0 4 10 -7 0 0
harm l2=the	-9 -6 0 0 8 0 2 0
harm l2=will	0 0 0 0 -7 10 0 0
harm l2=would	0 2 0 -3 11 -2 0 0
harm l3=,	0 2 -2 14 -9 -1 3 0
harm l3=<begin>	-9 -6 -2 -3 9 17 -17 0
harm l3=<name>	-5 0 0 0 12 -1 0 0
harm l3=<not>	0 -1 0 4 -14 14 0 0
harm l3=<office>	0 0 0 0 -9 14 0 0
harm l3=<organisation>	0 4 0 0 -9 5 0 0
harm l3=<quality>	0 0 0 -5 -3 0 11 0
harm l3=<v-bear>	0 -2 0 0 -5 12 0 0
harm l3=a	0 1 0 0 12 -7 0 0
harm l3=about	0 0 0 0 -6 0 9 0
harm l3=and	0 -8 0 0 0 2 0 0
harm l3=fear	0 -2 0 0 -8 13 0 0
harm l3=has	0 7 0 3 -19 9 0 0
harm l3=nothing	0 0 0 0 -12 15 0 0
harm l3=the	0 -10 0 0 9 0 -2 0
harm l3=warn	0 5 0 -2 -9 8 0 0
harm l4=,	2 0 1 -3 -10 6 6 0
harm l4=<begin>	-18 -25 -2 -4 23 17 -15 -5
harm l4=<duty>	0 0 0 0 14 0 -6 0
harm l4=<v-end>	0 0 8 10 -22 1 0 0
harm l4=and	0 0 0 -3 12 0 0 0
harm l4=be	0 0 0 0 11 -4 0 0
harm l4=end	0 0 9 11 -18 0 0 0
harm l4=is	0 -6 0 -3 -6 14 4 0
harm l4=of	-2 0 0 1 11 -1 0 0
harm l4=on	0 13 0 -8 -3 0 1 0
harm l4=tariff	0 0 0 0 11 0 -2 0
harm l4=that	0 -8 0 -5 12 3 -3 0
harm l4=the	-2 1 6 0 -11 0 5 -2
harm l4=to	0 0 0 -7 3 -12 9 5
harm l4=what	0 13 0 0 -7 0 0 0
harm l4=which	0 0 9 0 -15 10 0 0
harm l4=would	0 0 0 0 13 -7 0 0
harm l=, the	-2 2 0 -6 -3 -3 11 5
harm l=<begin> <begin>	-9 -10 6 -19 8 6 0 2
harm l=<begin> the	-2 6 0 15 -25 13 0 0
harm l=<name> 's	3 0 0 8 0 -11 -4 0
harm l=for <number>	0 -2 0 0 -9 14 0 0
harm l=from the	0 0 0 0 -8 10 0 0
harm l=of the	0 -6 0 13 -2 0 0 0
harm l=of their	0 0 0 0 -8 10 0 0
harm l=the port	0 0 0 0 -2 10 0 0
harm lead=,	-10 0 -3 11 -15 7 12 0
harm lead=:	0 -5 0 0 11 -2 0 0
harm lead=;	0 -3 0 -3 16 -1 0 0
harm lead=farm	0 0 0 0 -9 10 0 0
harm lead=mills	0 0 9 0 -5 -1 0 0
harm lead=retailers	0 0 0 0 -13 15 0 0
harm lead=that	1 -3 -4 -4 7 5 -22 2
harm lead=the	-11 6 -7 14 -16 12 -6 -1
harm lead=there	0 0 0 0 -8 9 0 0
harm lead=trade	0 -8 0 -13 17 -11 0 4
harm lead=two	0 0 0 0 -10 11 0 0
harm lead=what	0 9 0 0 -11 0 0 0
harm lead=which	2 0 9 -2 -13 6 0 0
harm level	2 -10 0 0 0 6 9 -7
harm lr='s minister	0 0 0 9 -10 0 0 0
harm lr=<begin> in	0 0 9 0 -10 0 0 0
harm lr=<begin> say	0 -3 0 -6 23 -2 -2 0
harm lr=<number> ,	0 0 0 15 -7 -2 0 0
harm lr=<number> .	0 -2 0 -8 -2 16 0 0
harm lr=that will	0 -2 0 0 11 -5 0 0
harm lr=the 's	0 0 0 13 -10 0 0 0
harm lr=the .	0 0 0 10 -6 0 0 0
harm lr=the announce	0 0 0 12 -12 0 0 0
harm lr=the has	0 0 0 -6 14 0 0 0
harm lr=the in	0 8 0 0 -13 -1 8 0
harm lr=the would	0 -1 0 0 13 -3 0 0
harm next="	0 8 0 5 -22 0 0 0
harm next=,	-1 -11 6 10 -12 5 4 0
harm next=as	13 0 0 0 -19 0 9 0
harm next=if	0 0 -1 0 -2 9 0 0
harm next=that	3 -18 0 -6 9 0 4 0
harm next=who	0 0 0 0 -7 9 0 0
harm on-lapse	0 -9 -3 5 -19 30 -7 4
harm open	0 2 1 6 -33 35 0 -6
harm pc0=impose	10 4 -8 -4 0 -3 0 0
harm pc0=say	0 0 -5 -11 6 1 -1 3
harm pc0=stay	-5 9 -2 -2 0 0 0 0
harm pc0=up	3 2 0 -10 0 0 0 0
harm pc1=begin	-10 2 -1 0 2 6 -7 0
harm pc1=end	0 11 0 0 0 -8 0 0
harm pc1=impose	9 -1 -8 0 3 0 0 0
harm pc1=say	0 0 -5 -11 5 1 -1 3
harm pc1=stay	-4 14 -1 -1 -7 0 0 0
harm pc1=target	0 -5 0 16 -7 0 -1 0
harm pct0=begin modal	0 10 0 -1 0 0 0 0
harm pct0=begin present	0 -1 0 -1 0 12 0 0
harm pct0=impose future	0 0 0 -12 0 0 8 0
harm pct0=say past	-5 0 -2 -9 8 9 -6 0
harm pct0=say perfect	5 0 0 3 -10 0 0 0
harm pct0=stay modal	0 10 0 -1 -2 0 0 0
harm pct0=stay present	-1 1 0 0 -3 9 0 0
harm pct1=begin modal	0 10 0 -1 0 0 0 0
harm pct1=begin present	0 -1 0 -1 0 12 0 0
harm pct1=impose future	0 0 0 -12 0 0 7 0
harm pct1=say past	-5 0 -2 -9 8 9 -6 0
harm pct1=say perfect	5 0 0 3 -10 0 0 0
harm pct1=stay modal	0 10 0 -1 -2 0 0 0
harm pct1=stay present	-1 1 0 0 -5 10 0 0
harm pt0=future	0 0 0 -17 7 0 6 0
harm pt0=past	-2 4 -6 -5 13 2 -17 0
harm pt0=present	-3 9 -9 -15 2 4 -7 3
harm pt0=present-passive	2 -3 0 -3 13 0 0 0
harm pt1=future	0 0 0 -17 8 0 5 0
harm pt1=past	-5 4 -4 -4 11 6 -16 0
harm pt1=present	-1 3 -9 -14 4 7 -6 3
harm pt1=present-passive	2 -3 0 -3 13 0 0 0
harm pv0=be	-3 10 -1 0 0 0 -1 0
harm pv0=say	0 -9 0 3 15 -14 0 0
harm pv0=write	0 0 0 0 -8 8 0 0
harm pv1=be	-2 10 0 0 -1 1 -1 0
harm pv1=say	0 -9 0 3 12 -15 0 0
harm pv1=threaten	0 0 0 9 -11 0 0 0
harm pv1=write	0 0 0 0 -8 8 0 0
harm pvt0=say past	0 0 0 0 10 -7 0 0
harm pvt0=say present	0 -4 0 0 14 -4 0 0
harm pvt0=write past	0 0 0 0 -8 8 0 0
harm pvt1=say past	0 0 0 0 10 -7 0 0
harm pvt1=say present	0 -4 0 0 14 -4 0 0
harm pvt1=write past	0 0 0 0 -8 8 0 0
harm r1='s	0 0 0 12 -9 0 0 0
harm r1=,	0 -9 3 2 -2 -17 15 0
harm r1=.	0 -5 -5 7 1 6 -15 0
harm r1=;	0 0 0 0 -12 0 8 0
harm r1=<goods>	0 4 0 -4 9 -2 -1 0
harm r1=<quality>	0 -3 0 0 11 0 0 0
harm r1=<v-say>	0 1 0 -1 -9 -6 19 1
harm r1=<v-threaten>	0 8 0 -7 -12 0 5 6
harm r1=announce	0 0 0 8 -13 0 2 0
harm r1=are	0 -1 0 0 11 0 0 0
harm r1=as	10 0 0 0 -10 0 0 0
harm r1=could	0 0 0 0 -8 10 0 0
harm r1=has	11 0 0 -12 11 -9 -8 0
harm r1=in	0 2 11 -5 -23 10 10 0
harm r1=of	7 1 -8 -2 5 -27 0 4
harm r1=on	-1 -8 0 -3 -7 26 -1 0
harm r1=to	-10 2 -3 4 0 7 -5 0
harm r1=warn	0 8 0 -11 -9 0 4 6
harm r1=would	0 -5 0 -5 0 16 -2 0
harm r2=.	0 18 0 -11 -3 -10 7 0
harm r2=<day-today>	0 0 0 11 -10 0 0 0
harm r2=<end>	0 -10 -7 5 3 4 0 0
harm r2=<money>	0 9 0 0 -11 0 1 0
harm r2=<name>	-10 -7 0 12 10 -5 -10 0
harm r2=<number>	0 0 0 0 -4 9 0 0
harm r2=<person>	0 0 0 0 -3 10 0 0
harm r2=<seat>	0 9 0 0 -7 0 0 0
harm r2=<v-impose>	0 -1 0 0 9 0 0 0
harm r2=<v-say>	0 0 7 -21 8 -10 9 0
harm r2=at	0 10 0 0 -12 3 0 0
harm r2=be	0 -9 0 0 9 7 0 0
harm r2=close	0 0 0 0 -16 19 0 0
harm r2=critical	10 0 0 -5 -1 0 0 0
harm r2=for	0 10 0 0 -1 -3 0 0
harm r2=in	0 0 4 -11 -6 0 9 0
harm r2=more	0 -3 0 0 14 -2 0 0
harm r2=of	0 0 0 -2 11 0 0 0
harm r2=say	0 0 0 0 20 -7 -6 0
harm r2=the	-2 2 -5 9 -19 22 -8 -1
harm r2=to	0 0 0 -3 13 0 0 0
harm r2=two	0 0 0 18 -9 -6 0 0
harm r2=would	0 0 0 0 11 -8 0 0
harm r3="	0 10 0 0 -14 0 3 0
harm r3=.	-10 -16 0 -3 12 6 0 5
harm r3=<end>	0 -3 -12 0 11 0 3 -3
harm r3=<goods>	0 -7 -1 0 11 -8 2 0
harm r3=<level>	0 -10 11 0 0 0 0 0
harm r3=<money>	0 0 0 0 13 -6 0 0
harm r3=<organisation>	0 0 0 0 12 0 0 0
harm r3=<v-end>	0 0 0 0 9 -7 0 0
harm r3=<v-threaten>	2 0 0 1 -12 5 0 0
harm r3=a	0 0 0 -4 9 -6 6 0
harm r3=as	14 0 0 0 -3 -7 0 0
harm r3=first	0 0 0 11 -7 0 0 0
harm r3=from	1 1 0 0 -10 4 0 0
harm r3=in	7 -17 0 2 10 -1 -6 0
harm r3=job	0 0 0 0 -9 8 0 0
harm r3=may	0 0 0 0 -14 15 0 0
harm r3=that	0 -5 8 0 -6 -13 10 4
harm r3=the	0 7 0 4 -20 5 0 4
harm r3=to	0 -1 0 0 12 -6 0 0
harm r3=with	0 10 0 0 -14 2 0 0
harm r3=would	-1 0 0 0 10 -1 0 0
harm r4=,	1 0 -7 -17 12 -2 3 0
harm r4=.	0 6 12 0 -6 0 -9 0
harm r4=<duty>	0 0 0 -9 10 0 0 0
harm r4=<end>	-11 -6 -20 -14 24 2 1 0
harm r4=<goods>	-7 -11 0 0 13 -10 11 0
harm r4=<level>	0 -5 0 0 13 -3 0 0
harm r4=<month-ahead>	0 -4 0 0 17 -9 0 0
harm r4=<person>	0 0 0 0 9 -2 0 0
harm r4=<quality>	0 16 0 0 -14 -3 1 0
harm r4=<sender>	0 0 0 0 18 -8 0 0
harm r4=<v-stay>	0 0 0 0 -14 18 0 0
harm r4=<v-threaten>	0 -1 0 3 -7 7 0 0
harm r4=a	0 0 0 14 -9 -3 0 0
harm r4=and	0 0 0 0 0 11 0 0
harm r4=both	0 0 0 0 -7 9 0 0
harm r4=by	0 0 0 0 17 -5 0 0
harm r4=could	0 0 0 11 -8 0 0 0
harm r4=from	0 -2 0 0 10 0 0 0
harm r4=lose	0 0 9 0 2 -14 0 0
harm r4=of	0 0 0 0 13 0 0 0
harm r4=on	0 0 0 0 -10 18 -1 0
harm r4=run	0 0 0 0 -9 12 0 0
harm r4=say	0 0 0 0 11 -2 -5 0
harm r4=second	0 0 0 0 -8 10 0 0
harm r4=the	7 2 0 -15 3 0 -4 0
harm r4=to	3 0 0 2 0 -14 3 0
harm r4=will	0 0 0 0 -10 10 0 0
harm r4=with	0 0 0 0 -11 0 9 7
harm r=, <name>	0 0 0 17 -13 0 0 0
harm r=, and	0 0 0 0 -10 0 0 5
harm r=, has	0 0 0 0 -5 0 10 0
harm r=. <end>	0 -4 -5 8 0 6 -14 0
harm r=in <name>	0 -1 0 -5 18 -3 0 0
harm r=in <seat>	0 9 0 0 -9 0 0 0
harm r=in the	0 0 0 1 -15 14 0 0
harm r=of critical	10 0 0 -5 -1 0 0 0
harm r=of the	0 0 0 0 10 -2 0 0
harm r=to <name>	-5 0 0 0 10 0 0 0
harm t0=modal	-5 -7 -11 6 8 10 -16 0
harm t0=present	0 1 0 -11 0 14 -14 2
harm t1=gerund	1 4 0 0 -16 -4 8 5
harm t1=infinitive	-4 0 0 0 0 -8 15 0
harm t1=modal	-5 -5 -10 6 6 11 -16 0
harm t1=participle-passive	-2 -1 0 0 16 0 0 0
harm t1=past	4 0 -1 -2 1 8 -13 0
harm t1=present	0 0 0 -14 2 15 -11 0
harm v0=end	0 0 0 11 0 -10 0 0
harm v0=make	11 0 0 0 -7 0 0 0
harm v0=other	1 -10 0 -1 0 10 0 0
harm v0=take	0 0 0 -2 13 0 -3 0
harm v0=threaten	0 0 0 0 -2 -4 11 0
harm v1=end	0 0 0 11 -5 -12 8 0
harm v1=make	11 0 0 0 -6 0 0 0
harm v1=other	0 -10 0 0 1 11 0 0
harm v1=take	0 0 0 -2 13 0 -3 0
harm verbless	2 -9 1 15 8 -13 -2 -10
harm vt0=make past	11 0 0 0 -10 0 0 0
harm vt0=other present	0 0 0 0 -3 11 0 0
harm vt0=put present	0 10 0 0 -2 0 0 0
harm vt1=make past	11 0 0 0 -10 0 0 0
harm vt1=other present	0 0 0 0 -3 11 0 0
harm=canneries	0 0 0 0 -6 10 0 0
harm=cost	-6 14 1 -26 9 -11 -14 3
harm=economies	0 -3 0 14 -2 -2 0 0
harm=economy	0 0 0 0 2 -10 0 0
harm=exports	1 10 -4 -7 10 -7 -8 0
harm=factories	2 0 0 0 0 -12 8 0
harm=farm	0 -12 0 0 5 6 -1 0
harm=fee	0 -11 0 -7 14 0 4 0
harm=fees	-1 -18 -4 0 -2 22 -4 2
harm=firms	9 -5 0 6 -2 -15 1 0
harm=growers	-6 10 5 -14 -10 5 0 2
harm=jobs	0 -1 0 -8 -22 31 0 0
harm=mill	0 0 0 0 14 -5 0 0
harm=mills	0 7 10 9 -38 19 -1 0
harm=orders	0 -11 0 3 13 -1 -1 0
harm=production	0 0 0 0 11 -8 0 0
harm=sales	0 0 -3 -2 15 0 -1 0
harm=trade	0 -5 0 6 8 -24 15 -13
harm=works	0 -3 0 0 13 0 0 0
headline	-18 -16 9 -5 42 -42 -17 0
if-back	0 1 0 0 -13 12 0 0
if-back+level	0 7 0 0 -10 2 0 0
if:"	0 -12 0 11 2 0 -1 0
if:'s	14 -9 0 5 -6 0 -4 0
if:(	0 -14 7 0 1 3 0 0
if:-	0 21 7 0 -20 0 -1 0
if::	8 24 0 6 -25 -3 -12 0
if:<agent>	1 7 -1 -18 -5 14 0 0
if:<day-ahead>	-20 -2 -12 19 -12 -1 0 20
if:<duty>	5 -25 6 -19 -5 13 23 9
if:<gate>	2 0 -10 13 -5 0 -8 0
if:<goods>	0 2 -10 4 -7 0 3 1
if:<level-noun>	-6 -5 0 11 0 -15 8 0
if:<level>	0 -3 5 6 -1 16 -25 -5
if:<month-ahead>	-2 11 0 -10 -8 3 -13 8
if:<month-gone>	0 4 0 0 -6 10 0 0
if:<name>	-6 6 7 13 -32 0 10 1
if:<not>	-13 29 -18 26 -36 17 -16 -15
if:<number>	-8 -4 -2 10 2 -1 3 -7
if:<office>	0 -10 0 -13 23 -2 1 0
if:<organisation>	10 -8 -12 -9 17 4 -21 0
if:<person>	0 15 0 -4 0 -11 -9 0
if:<seat>	28 7 0 -5 -34 10 13 -17
if:<sender>	-2 -10 0 0 23 -16 0 0
if:<span>	-2 6 0 -3 7 -14 2 0
if:<taker>	0 -3 0 0 8 0 0 0
if:<v-agree>	-9 10 0 13 -14 0 -8 0
if:<v-begin>	9 -4 3 -9 -5 6 10 -12
if:<v-buy>	0 0 0 -2 13 -3 0 0
if:<v-deny>	0 -6 0 0 12 -9 0 0
if:<v-down>	6 5 -2 10 -19 0 1 -1
if:<v-end>	-11 4 -5 16 0 0 -12 -3
if:<v-propose>	-14 0 5 2 -12 0 6 2
if:<v-return>	0 -1 0 0 10 0 -16 0
if:<v-say>	1 -4 -14 0 9 -9 3 0
if:<v-sell>	-12 -9 0 9 9 -8 11 0
if:<v-stay>	1 -14 0 32 -15 -2 -3 4
if:<v-suspend>	0 12 11 9 -23 -8 0 0
if:<v-target>	1 -1 0 -2 -13 1 13 0
if:<v-up>	3 0 13 -15 -11 -1 13 0
if:a	-3 -1 0 -3 23 -24 -3 -16
if:about	0 -12 0 -5 26 0 0 0
if:above	0 1 5 0 -17 0 10 0
if:absence	0 13 0 0 -8 0 0 0
if:absent	0 20 0 0 -15 0 0 0
if:act	0 0 0 -2 -15 23 0 0
if:add	0 0 0 -5 10 0 0 0
if:again	1 0 -6 -4 -4 15 -13 4
if:agree	0 18 0 0 -12 0 -11 2
if:agreement	0 -1 0 7 0 -1 1 -15
if:all	0 3 7 -13 0 1 -5 0
if:an	-1 22 0 0 -10 -5 -14 0
if:and	5 36 7 0 -35 -6 -4 -7
if:any	0 -10 0 -6 22 0 0 0
if:anything	0 4 0 -5 -12 0 13 0
if:approval	0 -13 0 0 0 4 8 0
if:are	0 -19 1 -5 13 6 -3 0
if:arrangement	0 0 0 0 -5 12 0 0
if:as	4 -13 -1 6 12 -8 -10 0
if:ask	0 -4 0 0 12 0 -3 0
if:at	0 -5 -2 18 0 0 -5 0
if:autumn	0 -18 0 0 18 0 0 0
if:away	0 -11 5 0 10 0 -1 0
if:back	26 -5 0 -12 -29 7 18 -6
if:be	0 18 2 -1 -32 -1 23 -4
if:become	0 0 0 0 -11 0 5 5
if:before	-4 -9 0 10 -4 0 10 2
if:below	0 -2 0 0 9 0 0 0
if:better	0 11 0 0 -6 0 0 0
if:between	0 13 0 -2 -9 0 0 0
if:blink	0 -12 0 0 1 0 9 0
if:both	0 8 0 -2 9 -11 -3 0
if:break	16 -12 -4 2 7 -17 -10 0
if:by	-19 -11 -5 23 1 6 -23 7
if:car	0 0 0 -1 -9 1 0 8
if:carry	0 -7 0 -15 9 5 0 0
if:case	0 3 11 -12 -8 0 6 0
if:change	0 -5 0 -2 22 -7 0 0
if:charge	0 9 0 0 -20 7 0 0
if:close	0 -11 0 0 -10 22 0 0
if:collapse	0 -15 -2 0 8 -2 0 13
if:collect	0 0 0 0 -2 9 0 0
if:come	4 0 -4 0 -1 0 4 -10
if:commitment	0 10 0 -2 0 -7 0 0
if:company	0 0 0 -3 12 0 0 0
if:country	0 -5 0 -17 17 0 1 0
if:cut	0 -11 0 0 8 0 3 0
if:date	0 11 0 6 -9 -5 0 0
if:day	-1 0 6 0 -9 6 0 0
if:deal	-3 -23 0 13 4 -7 15 -2
if:decide	12 2 0 0 -11 0 0 0
if:decline	0 7 0 0 -10 0 0 4
if:did	0 -4 0 5 2 7 -13 0
if:die	0 24 0 0 -15 -1 0 0
if:do	0 0 0 -23 0 2 4 12
if:doe	-5 13 0 -14 -10 0 9 2
if:doesn't	0 12 0 3 -15 -1 3 0
if:don't	0 11 0 -2 -12 0 3 0
if:done	0 9 0 0 -9 0 0 0
if:down	-5 -6 0 17 -7 -7 0 8
if:drop	-1 -6 0 14 0 0 -4 0
if:duty	2 -5 0 -13 -6 9 13 0
if:early	0 -8 0 0 -1 13 0 0
if:earth	0 0 0 0 8 0 0 0
if:either	3 -1 0 11 -6 2 -2 -2
if:end	-2 1 -8 4 -8 15 -10 1
if:enter	0 -5 0 0 14 0 0 0
if:event	0 19 3 0 -16 -3 0 0
if:expect	0 -11 15 0 -2 0 0 0
if:extend	0 0 0 -8 9 0 0 0
if:extension	0 26 0 -15 -5 0 -1 0
if:fail	-21 8 16 0 -22 -1 -3 18
if:failing	0 28 0 0 -24 0 -4 0
if:find	0 10 0 -5 0 2 -3 0
if:first	9 0 0 10 -6 -3 -6 0
if:follow	0 -5 0 -1 16 0 0 0
if:for	0 26 0 -5 -12 -25 5 0
if:found	0 13 0 0 0 -10 0 0
if:from	6 0 0 -17 10 0 -5 0
if:full	0 -8 0 0 10 0 0 0
if:further	6 0 0 -11 0 5 0 0
if:get	0 -1 0 -5 17 0 0 0
if:go	4 7 12 -16 -19 6 5 0
if:government	0 20 0 -3 -18 3 0 0
if:had	0 -1 0 -3 15 0 -1 0
if:happen	0 19 0 -11 -20 0 12 0
if:has	-1 0 0 7 -4 16 -15 -3
if:he	0 19 0 -26 5 -10 -14 5
if:hit	0 -1 0 -3 -14 0 17 3
if:hold	0 -12 0 1 16 0 -1 0
if:i	0 0 0 -10 15 -8 0 0
if:if	1 9 0 0 -22 7 8 1
if:in	-20 25 10 -22 -9 9 -9 -2
if:insist	0 0 0 0 -12 0 9 6
if:introduce	0 -6 0 -7 5 15 -6 0
if:is	5 -1 12 6 3 -8 -17 -5
if:it	11 -3 13 -7 -4 4 -16 11
if:its	-2 13 -3 0 1 -12 2 -16
if:keep	-4 -3 0 9 -3 3 0 0
if:know	0 -12 0 0 8 -9 5 -2
if:lapse	-2 8 8 -3 7 -13 -10 -11
if:last	0 -5 0 -2 5 9 0 0
if:let	0 -24 -6 1 20 -6 -2 1
if:level	0 -14 0 0 19 0 0 0
if:list	2 -3 0 -11 11 0 0 0
if:long	0 -9 0 0 25 -5 -7 0
if:longer	0 10 0 0 -4 0 0 0
if:lose	0 -13 -1 6 5 1 0 0
if:make	0 -28 0 12 20 0 -8 0
if:may	0 -5 0 0 9 0 -3 8
if:measure	0 -7 0 13 -8 4 0 0
if:meet	0 0 0 11 0 -3 -7 0
if:missed	0 0 9 0 0 0 0 0
if:more	1 -17 3 -12 14 -5 0 2
if:my	0 -8 0 0 0 9 0 0
if:neither	0 1 0 0 -12 0 10 0
if:new	0 8 0 -6 -10 7 2 0
if:night	0 5 0 12 -16 0 0 0
if:no	0 20 -6 2 -13 -6 5 -15
if:none	0 -13 0 4 11 0 0 0
if:not	0 2 -7 20 -25 16 -10 3
if:nothing	-8 7 6 9 -26 20 -24 1
if:of	-20 9 6 25 -5 -17 -9 -14
if:off	0 -3 0 14 -13 0 4 0
if:offer	0 -1 0 0 14 0 0 0
if:old	0 15 0 -5 -6 0 0 0
if:on	-6 9 6 -12 0 -18 -5 21
if:one	0 3 9 -28 4 -7 1 -5
if:open	9 -5 0 17 -14 0 -6 0
if:opened	0 0 0 -6 13 0 0 0
if:other	0 12 0 -6 0 -2 0 0
if:otherwise	7 0 -1 -11 15 0 -23 -2
if:our	0 -11 0 0 11 -1 2 0
if:out	6 3 -1 -22 8 0 0 -4
if:own	3 0 0 3 -14 0 11 0
if:paper	1 19 0 -8 -7 0 -6 0
if:part	5 -7 0 -3 -2 10 0 0
if:pass	0 16 0 0 -3 -6 -2 0
if:passe	0 25 0 0 -33 5 -1 0
if:pay	0 1 0 0 -25 4 19 0
if:pen	0 30 0 -7 -15 -3 -3 0
if:permanent	0 0 0 -4 13 -6 0 0
if:plant	0 -1 0 -4 13 0 0 0
if:price	0 0 0 0 12 -6 0 0
if:product	0 -8 0 0 18 0 0 0
if:prolonged	7 21 0 -8 -20 0 0 0
if:promise	0 5 0 0 -14 11 0 0
if:protocol	0 -11 0 5 3 0 0 0
if:quarrel	0 0 0 12 -9 0 0 0
if:rain	0 -13 0 0 18 0 0 0
if:raise	2 -7 -1 0 0 -6 14 0
if:rare	0 0 0 0 10 0 0 0
if:rate	0 10 0 -5 2 -4 0 0
if:ratify	0 -1 0 0 11 0 0 0
if:reach	0 -3 0 2 -1 0 10 0
if:refuse	0 -20 0 29 -2 -7 -10 7
if:remain	0 0 0 0 -11 7 0 10
if:renewal	0 20 0 0 -14 0 0 0
if:renewed	1 -4 0 -18 13 0 0 -4
if:replace	0 -14 0 -4 13 0 8 0
if:result	0 -16 0 0 11 0 2 0
if:return	0 3 0 -11 13 0 -11 0
if:right	0 -6 0 0 13 0 0 0
if:rise	0 -4 0 0 12 0 0 0
if:rule	0 -7 0 0 9 -7 0 0
if:run	0 11 0 0 -5 0 0 0
if:same	0 -11 0 -12 29 0 0 0
if:say	0 3 0 6 -6 3 -10 -1
if:second	0 -5 0 0 17 0 0 0
if:section	0 -1 0 -6 12 0 0 0
if:she	0 -12 0 0 19 0 0 0
if:should	-3 -3 0 -12 -1 0 10 6
if:side	6 17 -1 2 -24 0 -6 0
if:sign	0 7 5 8 -14 2 -5 -1
if:signature	0 0 0 12 -7 1 -6 0
if:so	0 -12 0 -7 0 -4 13 7
if:something	0 18 0 0 -10 -1 0 0
if:stand	6 -9 0 6 0 0 -5 0
if:start	0 -9 0 10 0 0 0 0
if:stay	2 0 2 14 -28 -6 7 2
if:step	0 18 0 0 -13 -6 0 0
if:still	0 -12 0 0 19 0 -6 0
if:strike	0 -11 0 0 16 0 0 0
if:suppose	0 5 0 -11 -3 0 0 11
if:surcharge	0 -10 0 2 0 6 0 0
if:talk	0 -22 0 2 5 -19 11 10
if:tariff	4 -30 3 -7 -1 0 13 9
if:tax	6 0 0 0 -13 0 5 0
if:than	0 -15 0 0 6 0 13 0
if:that	4 -21 0 18 -5 0 2 1
if:the	16 0 -1 -3 -11 2 4 -4
if:their	-5 -2 -3 -5 10 0 6 0
if:them	0 1 0 -19 9 1 0 0
if:then	0 10 0 -9 13 -10 -3 -3
if:they	-6 10 -6 12 -5 -7 -9 5
if:thi	8 -11 8 -1 0 -13 0 4
if:to	-9 10 16 -12 -12 0 3 1
if:too	0 -2 0 14 0 0 -8 0
if:treaty	0 27 0 -8 -11 -1 0 0
if:trial	0 -3 0 0 9 0 0 0
if:truce	7 28 12 -14 -34 14 -16 -5
if:turn	0 -5 0 0 12 0 0 0
if:two	-3 11 0 6 -14 3 -10 3
if:under	0 0 0 -11 17 0 0 0
if:unless	5 13 -20 14 -25 7 0 -15
if:up	-2 -15 0 1 0 21 -11 0
if:us	0 1 0 -10 9 0 -1 0
if:vote	-2 4 0 0 -3 11 0 0
if:voted	0 11 0 0 -16 0 0 8
if:wage	0 -9 0 0 14 0 0 0
if:want	0 9 0 4 -6 0 -3 0
if:was	-3 18 0 -18 -6 0 14 -2
if:way	0 -4 0 -14 10 0 7 0
if:we	0 -8 8 8 -17 0 9 4
if:well	0 -11 0 0 27 -1 -8 0
if:were	-2 0 -5 -11 9 -6 7 0
if:what	0 -4 0 -11 11 9 -9 0
if:when	0 -13 0 0 24 -4 -5 0
if:which	0 8 0 0 0 0 -7 0
if:will	0 4 0 11 -9 4 -12 0
if:with	0 -12 0 -18 12 -17 12 4
if:withdraw	7 -2 0 9 -22 0 3 0
if:without	0 -7 -13 0 24 2 -24 -5
if:work	0 10 0 0 -7 0 0 0
if:would	0 16 0 0 -11 -12 0 0
if:year	0 10 0 -1 0 0 0 0
if:yes	0 0 0 -6 15 0 0 0
if:you	0 -1 -8 -21 31 -11 0 -2
if:your	0 2 0 -3 10 -4 0 0
lead="	-12 7 -41 1 17 -36 11 -13
lead=" be	0 -7 0 0 12 -4 0 1
lead=" bear	0 -4 0 -2 0 0 13 0
lead=" bite	0 0 0 0 -10 11 0 0
lead=" future	0 0 0 1 -9 0 8 2
lead=" have	0 -13 0 0 13 0 0 0
lead=" impose	0 -16 0 -3 -2 1 17 0
lead=" modal	0 0 0 -12 0 -3 11 0
lead=" past	-6 -8 -5 -7 9 7 0 1
lead=" present	-4 4 0 -15 10 -19 7 -3
lead=" return	0 12 0 0 -4 0 0 0
lead=" say	-6 0 -5 -18 17 -8 1 1
lead=" stay	0 -8 0 0 10 -8 1 0
lead=" target	0 0 0 1 -14 0 14 0
lead=" warn	0 -4 0 0 12 0 0 0
lead=" write	0 0 0 -9 15 0 0 0
lead=) impose	0 17 0 0 -21 9 0 0
lead=*	0 -9 0 -1 9 6 -3 0
lead=,	1 3 -15 -12 21 -2 0 -7
lead=, add	0 1 6 4 -11 0 1 -7
lead=, admit	0 0 0 0 -15 7 4 0
lead=, agree	0 0 0 9 1 -5 -11 5
lead=, apply	2 -14 0 0 16 -10 -10 6
lead=, ask	0 6 -1 -4 9 3 -15 -2
lead=, be	0 8 -8 0 -10 -1 4 9
lead=, bear	0 11 6 0 2 0 -25 -16
lead=, begin	-5 -19 -8 11 2 8 3 2
lead=, buy	0 -4 0 -1 15 0 0 0
lead=, call	0 -2 0 -12 10 2 0 0
lead=, cancel	0 0 3 0 -8 7 0 0
lead=, caution	0 0 8 -2 -9 0 0 7
lead=, cease	0 9 0 0 -2 0 0 0
lead=, charge	-1 21 0 -14 0 -2 0 0
lead=, come	0 1 0 13 -11 0 -7 1
lead=, consider	0 0 0 -4 -18 0 16 8
lead=, declare	0 0 0 0 -14 0 8 9
lead=, deny	13 -6 0 0 -11 4 0 0
lead=, dismiss	0 0 0 0 -3 8 0 0
lead=, double	0 -10 0 -1 10 7 0 0
lead=, down	0 -1 5 0 0 0 -12 1
lead=, end	0 -1 22 -29 -3 4 -5 1
lead=, enter	0 -7 0 0 11 0 0 0
lead=, expect	0 0 2 -6 -9 12 0 -2
lead=, fall	2 0 0 -14 7 0 0 0
lead=, future	-25 0 -8 16 -9 -13 8 1
lead=, future-not	0 -5 0 -18 10 0 0 7
lead=, gerund	-1 -15 3 0 -9 6 18 0
lead=, go	-12 0 -13 0 5 0 0 -7
lead=, hit	0 -7 0 -2 -20 10 14 0
lead=, impose	-20 -2 5 5 -17 0 11 12
lead=, infinitive	0 -16 1 2 -7 7 2 6
lead=, keep	0 -2 0 0 10 0 0 0
lead=, kick	0 0 0 0 -4 0 13 0
lead=, know	16 -1 0 0 -4 0 -14 0
lead=, leave	0 10 0 0 -1 0 0 0
lead=, let	0 -6 0 1 2 10 -15 0
lead=, like	0 0 0 0 9 0 0 0
lead=, lose	0 -3 13 1 -14 2 -3 5
lead=, lower	0 0 10 0 -6 0 0 0
lead=, meet	0 0 0 -3 12 0 -3 0
lead=, modal	5 9 -29 5 0 -6 -4 -1
lead=, modal-not	1 10 0 -12 -21 1 3 12
lead=, move	0 0 0 -1 -11 17 0 0
lead=, other	-4 0 -3 -6 0 -11 12 10
lead=, owe	0 15 0 0 -13 0 0 0
lead=, participle	-8 -9 4 -5 18 0 0 -2
lead=, past	0 5 1 11 -6 -35 9 0
lead=, pay	2 9 -2 8 -9 -1 -7 -3
lead=, perfect	0 -4 -1 3 5 -17 -13 22
lead=, plan	0 -1 0 11 -1 0 0 0
lead=, pluperfect	0 -6 0 -10 22 0 0 0
lead=, prepare	0 0 0 2 -11 0 0 9
lead=, present	-2 -4 26 0 -24 31 2 -3
lead=, present-not	7 -5 0 -12 5 3 -2 0
lead=, propose	-4 -14 0 12 -24 7 24 0
lead=, put	2 -2 0 5 -16 0 7 7
lead=, raise	0 -11 0 12 -8 0 0 1
lead=, reach	0 0 0 10 -5 0 0 0
lead=, recommend	0 -8 0 15 -5 0 0 0
lead=, remain	0 -1 0 0 9 0 0 0
lead=, reply	0 14 0 0 -9 0 0 0
lead=, restore	0 14 0 0 -16 0 3 0
lead=, return	8 -12 -2 -25 24 -11 2 0
lead=, rise	1 9 0 6 -15 -1 -2 0
lead=, rule	14 -3 0 0 -4 -2 0 0
lead=, run	8 2 0 0 -9 0 0 0
lead=, say	11 2 6 17 -22 -14 -5 16
lead=, see	0 -17 11 0 2 0 0 0
lead=, sell	0 -9 0 3 8 0 -2 0
lead=, send	0 0 0 10 -9 3 0 0
lead=, sign	0 -12 0 7 0 0 -1 6
lead=, spring	0 0 0 0 -7 0 10 0
lead=, stay	5 -1 -17 -4 6 -12 -1 17
lead=, step	0 -1 0 8 -3 0 0 0
lead=, stop	0 -8 9 0 14 -13 0 -1
lead=, suspend	-11 -10 0 -6 0 27 -9 3
lead=, take	-2 0 0 -3 -8 2 16 -4
lead=, target	-9 6 -6 -12 0 3 10 -4
lead=, tax	0 -1 0 6 -11 3 0 0
lead=, tell	-4 -11 -10 -8 3 0 7 15
lead=, think	0 0 0 5 -11 0 11 0
lead=, up	0 1 -8 11 -13 16 -1 -5
lead=, void	0 -9 0 0 -14 20 0 7
lead=, warn	1 13 0 4 -5 -1 -12 -2
lead=, withdraw	0 -6 0 0 9 0 0 0
lead=, write	2 -9 8 5 -16 3 -3 4
lead=-	2 5 0 -10 0 0 0 0
lead=- present	0 8 0 -7 -7 0 4 0
lead=11	0 -7 0 -4 9 -2 6 0
lead=15	0 2 0 0 -16 0 15 0
lead=17	0 -9 0 0 14 0 0 0
lead=19	0 -11 0 0 15 0 0 0
lead=2	0 -4 0 -3 16 0 0 0
lead=20	0 0 0 -3 10 0 0 0
lead=22	0 19 0 0 -14 0 0 0
lead=9	0 -1 0 0 10 0 0 0
lead=:	-17 12 -26 7 19 -33 6 -21
lead=: be	-6 14 0 0 -1 -1 -8 -2
lead=: bear	0 -12 0 8 -3 5 0 3
lead=: begin	1 -7 0 14 3 -8 -15 0
lead=: expect	0 0 0 9 -8 0 0 0
lead=: future	0 -11 0 16 2 -1 -11 0
lead=: go	5 -4 0 12 -2 0 -4 0
lead=: have	0 8 0 -1 -14 0 2 11
lead=: impose	0 -17 -2 16 4 0 -6 6
lead=: infinitive	0 0 0 0 -10 6 0 9
lead=: keep	0 0 0 0 -7 0 0 10
lead=: modal	-1 5 -1 1 -7 -1 12 0
lead=: other	0 -3 0 -9 24 0 0 0
lead=: participle	0 -2 0 0 13 0 0 0
lead=: past	-1 -8 0 11 6 -1 -5 0
lead=: perfect	0 -13 0 34 -23 0 0 0
lead=: present	0 -10 -5 2 10 -1 -12 17
lead=: propose	6 -14 0 6 -1 0 0 0
lead=: say	-2 -31 -1 33 -7 0 0 7
lead=: stay	-13 5 0 -2 5 -3 -6 5
lead=: target	0 -1 0 4 -12 6 6 0
lead=: tax	0 0 0 6 -11 0 4 0
lead=: tell	0 -3 0 23 -29 0 2 9
lead=: threaten	0 0 0 0 0 10 -12 0
lead=: up	4 -6 0 20 -7 -2 0 0
lead=;	0 12 15 0 -4 -5 -4 -29
lead=; be	-1 14 7 3 -14 -2 0 0
lead=; bear	0 -14 6 0 12 0 -6 0
lead=; begin	0 -4 0 -1 15 0 0 0
lead=; come	0 -7 0 0 12 0 0 0
lead=; down	0 -17 6 0 0 7 1 0
lead=; extend	0 9 0 0 -9 0 0 0
lead=; halve	0 -8 0 0 0 8 0 0
lead=; have	0 1 0 8 -10 0 0 0
lead=; impose	-1 -11 3 -6 6 0 5 0
lead=; infinitive	0 -4 0 13 0 -1 -3 0
lead=; modal	0 -13 4 1 0 4 1 0
lead=; other	0 0 0 10 -2 0 0 0
lead=; past	0 18 0 -14 -11 0 3 0
lead=; pay	0 -16 0 0 22 0 0 0
lead=; perfect	8 0 8 0 -8 -11 1 0
lead=; present	0 -1 11 11 -2 -24 -5 -2
lead=; say	6 -18 10 -5 10 -11 0 -3
lead=; stay	-4 18 7 0 -12 -5 0 0
lead=; stop	6 0 0 7 -11 0 0 0
lead=; take	0 -1 0 0 10 0 0 0
lead=; tell	0 0 14 0 -7 0 0 0
lead=; threaten	9 -1 0 0 -2 0 0 0
lead=@	0 -1 0 -6 15 0 0 0
lead=a	-4 -2 9 -7 2 -3 1 7
lead=a be	0 -1 0 0 14 -10 0 0
lead=a bring	0 13 -2 -1 -13 7 0 0
lead=a down	0 10 1 -4 -6 2 0 0
lead=a go	0 0 0 0 10 0 0 0
lead=a impose	1 1 23 -11 -13 0 0 -5
lead=a modal	1 -8 27 0 -22 3 0 -5
lead=a other	0 0 0 0 18 -1 0 0
lead=a past	7 0 -2 -12 1 -4 0 4
lead=a present	-2 4 -8 -9 10 -1 5 0
lead=a put	7 -9 9 0 -2 0 0 0
lead=a say	7 0 4 -14 -5 0 0 4
lead=a stay	-1 0 0 -1 9 -18 10 0
lead=a tell	0 0 0 0 -11 8 0 6
lead=a threaten	0 3 0 8 -10 0 0 0
lead=about	0 0 0 0 14 0 0 0
lead=absent	0 18 0 0 -16 0 0 0
lead=according	0 -13 0 0 12 3 -5 0
lead=after	-1 43 -14 15 -41 6 -1 -9
lead=after be	0 16 0 0 -11 0 0 0
lead=after begin	0 0 0 0 -5 9 0 0
lead=after come	0 -3 0 0 -4 9 0 0
lead=after down	0 -3 0 0 -1 9 0 0
lead=after end	0 -8 0 -2 17 0 0 0
lead=after impose	3 15 0 12 -24 0 -2 0
lead=after modal	4 4 0 -10 -8 7 0 0
lead=after past	3 -10 0 11 -1 0 -1 0
lead=after present	0 25 0 0 -24 6 -1 0
lead=after say	4 0 0 8 -9 0 0 0
lead=after stay	0 17 0 0 -8 0 0 0
lead=after target	0 7 0 19 -24 0 0 0
lead=after write	0 0 0 16 -15 0 0 0
lead=all	0 -3 0 -4 -2 17 0 0
lead=american	0 0 0 -5 17 0 -1 0
lead=an	0 0 4 27 -26 -10 3 4
lead=an impose	0 0 0 0 13 0 0 0
lead=an other	0 0 0 10 -3 0 0 0
lead=an present	0 3 0 12 -9 0 0 0
lead=an stay	0 0 0 15 -11 0 0 0
lead=analysts	0 -3 26 -1 -15 -4 0 0
lead=analysts past	0 0 19 0 -14 0 0 0
lead=analysts present	0 0 9 0 -2 -1 0 0
lead=analysts say	0 0 27 0 -18 -3 0 0
lead=and	6 -14 -13 1 -13 8 36 -8
lead=and add	0 -4 0 12 -1 0 0 0
lead=and apply	0 15 0 0 -9 0 0 0
lead=and be	0 -8 0 9 5 0 -5 0
lead=and bear	0 4 0 -11 12 -2 -7 0
lead=and come	0 -6 0 0 15 0 0 0
lead=and continue	0 -1 0 0 -3 9 0 0
lead=and deny	0 0 0 0 -19 13 10 0
lead=and down	1 -13 0 0 16 0 -2 0
lead=and future	0 0 0 -14 0 16 -5 0
lead=and go	0 -7 0 0 10 0 0 0
lead=and have	0 0 0 0 15 0 0 0
lead=and impose	0 -2 -1 17 -11 -24 17 -5
lead=and infinitive	0 0 3 11 -18 0 1 0
lead=and past	-6 -6 -1 -11 1 -7 23 0
lead=and past-not	0 0 0 0 13 0 0 0
lead=and pay	0 8 0 -5 0 0 -2 0
lead=and perfect	4 -5 0 11 -4 0 0 0
lead=and present	0 -14 1 10 1 -7 8 -2
lead=and promise	0 0 0 0 -14 0 17 0
lead=and propose	0 0 0 -7 -13 0 19 0
lead=and put	0 0 0 -3 10 0 -3 0
lead=and rule	0 0 0 0 -19 13 10 0
lead=and say	0 -5 0 14 -16 0 11 0
lead=and stay	0 -2 3 4 0 4 -10 0
lead=and target	0 0 0 17 -4 0 -4 0
lead=and threaten	0 0 0 23 -26 2 0 0
lead=and up	0 -15 -1 0 24 0 -3 0
lead=and warn	0 0 0 7 -17 3 2 0
lead=another	0 0 12 0 -7 0 0 0
lead=answer	0 0 0 0 11 0 -1 0
lead=argentina stay	7 0 0 8 -13 0 0 0
lead=as	16 -6 -12 -15 5 -3 2 0
lead=as be	14 17 0 -13 -17 -2 0 0
lead=as begin	0 -6 0 -6 24 0 -1 0
lead=as buy	0 0 0 0 -8 0 9 0
lead=as end	0 -5 0 0 15 0 0 0
lead=as go	0 0 0 0 10 0 0 0
lead=as other	8 0 0 -2 -14 0 6 1
lead=as past	0 23 0 0 -23 8 -3 0
lead=as perfect	8 0 0 -6 -12 0 11 1
lead=as present	13 -20 -7 0 21 -14 -17 0
lead=as propose	0 12 0 0 -6 0 -1 0
lead=as say	0 -29 0 8 1 8 0 0
lead=as stand	0 11 0 0 -9 0 0 0
lead=as stay	13 22 0 -18 -16 -5 -4 0
lead=as up	0 0 0 0 14 0 0 0
lead=asked be	0 0 0 14 -10 0 0 0
lead=asked modal	0 12 0 12 -20 0 0 0
lead=asked stay	0 0 0 14 -10 0 0 0
lead=at be	0 0 0 10 -7 0 0 0
lead=at end	0 12 0 0 -11 0 0 0
lead=at expire	0 12 0 0 -11 0 0 0
lead=at present	0 6 0 8 -12 0 0 0
lead=at stay	0 0 0 9 -4 0 0 0
lead=australia impose	0 0 0 -3 0 9 -2 0
lead=australia present	0 0 0 0 -8 10 0 0
lead=back	0 13 0 2 -10 0 -5 0
lead=bangkok	0 -2 0 0 11 0 0 0
lead=because impose	0 11 0 6 -13 0 0 0
lead=because past	0 10 0 0 -8 0 0 0
lead=before	0 19 -3 -26 -5 0 -5 5
lead=before bear	0 -7 0 0 17 0 0 0
lead=before run	0 10 0 0 -10 0 0 0
lead=beijing	12 -9 0 -6 -3 -2 11 0
lead=bessent	0 7 0 -2 8 -3 -6 0
lead=bessent up	0 10 0 0 -9 0 0 0
lead=both	-2 12 0 0 0 -10 3 -8
lead=both be	0 -5 0 0 10 0 0 0
lead=both other	0 0 0 0 0 0 10 -3
lead=both return	0 11 0 0 -10 0 0 0
lead=both stay	0 -3 0 0 9 0 0 0
lead=brazil	1 0 0 -13 0 4 0 0
lead=brazil perfect	3 0 0 0 -16 8 1 0
lead=brazil say	4 0 0 0 -10 7 0 0
lead=britain	0 -3 0 0 13 0 0 0
lead=brussels	0 -3 0 -8 10 0 4 0
lead=but	8 -15 0 12 0 -15 12 -9
lead=but be	0 -5 0 -2 22 0 0 0
lead=but bear	0 0 0 0 -8 0 9 0
lead=but down	0 0 0 5 -9 2 0 0
lead=but end	9 0 0 0 -4 0 0 0
lead=but future	9 -4 0 3 -6 0 0 0
lead=but meet	0 0 0 0 -9 0 10 0
lead=but perfect-not	0 0 0 9 -9 0 0 0
lead=but present	0 -12 0 -11 14 0 7 0
lead=but say	0 -7 0 8 -2 0 0 0
lead=but stay	0 -9 0 3 10 0 0 0
lead=but stop	9 0 0 0 -7 0 0 0
lead=by modal	0 7 0 0 -13 8 0 0
lead=canada	0 -10 0 1 0 0 6 0
lead=canola	0 11 0 0 -7 0 0 0
lead=chair	0 -5 0 0 10 0 0 0
lead=chile	0 -3 0 0 -7 0 14 0
lead=china	0 -12 -5 -20 40 -24 -3 -2
lead=china begin	6 -6 0 0 -10 0 14 0
lead=china past	-1 -2 0 -5 9 0 2 0
lead=china perfect	0 0 0 -3 15 0 -2 0
lead=china present	5 -2 0 -5 13 0 -7 0
lead=china say	0 -1 0 -14 19 -3 0 0
lead=china suspend	0 0 0 0 11 0 -7 0
lead=china take	0 0 0 0 -12 0 15 0
lead=china up	0 0 0 -1 9 0 0 0
lead=chinese	0 -8 0 0 11 0 0 0
lead=chinese present	0 -4 0 0 11 0 0 0
lead=cocoa	0 0 9 0 0 -5 0 0
lead=cocoa modal	0 1 9 0 -3 -4 0 0
lead=coffee	0 -13 0 9 0 0 0 0
lead=colombia impose	0 0 0 2 -10 0 7 0
lead=colombia present	0 0 0 0 -5 0 9 0
lead=come	0 30 0 0 -29 0 0 0
lead=customs	0 0 0 0 13 0 -1 0
lead=czech	0 10 0 0 -9 0 0 0
lead=dakar	0 0 0 0 -10 0 10 0
lead=danish	0 13 0 5 -17 0 0 0
lead=dates	0 0 12 0 -10 0 0 0
lead=denmark	0 0 0 0 10 0 0 0
lead=deputy	0 9 0 0 -5 0 0 0
lead=dhaka	0 0 0 -8 9 0 0 0
lead=diplomats	0 0 0 0 -17 0 5 12
lead=donald say	0 0 0 -2 10 0 0 0
lead=during	0 -5 0 -2 17 0 0 0
lead=each be	0 0 0 0 -10 11 0 0
lead=each present	0 0 0 0 -9 11 0 0
lead=each stay	0 0 0 0 -10 11 0 0
lead=egyptian	0 -16 0 0 20 0 0 0
lead=egyptian bear	0 -9 0 0 12 0 0 0
lead=egyptian pay	0 -9 0 0 12 0 0 0
lead=end	0 -3 0 0 14 0 0 0
lead=eu	0 -7 0 0 15 0 -2 0
lead=european	0 -8 0 0 19 0 -2 0
lead=everybody	0 10 0 0 -7 0 0 0
lead=everybody present	0 11 0 0 -10 0 0 0
lead=everybody say	0 11 0 0 -9 0 0 0
lead=everyone	0 12 0 0 -10 0 0 0
lead=everyone bear	0 12 0 0 -12 0 0 0
lead=everyone present	0 12 0 0 -10 0 0 0
lead=everything	0 12 0 0 -10 0 0 0
lead=exporters modal	0 11 0 0 -7 0 0 0
lead=exporters propose	0 12 0 0 -8 0 0 0
lead=failing	0 5 1 3 -13 0 0 0
lead=farm	0 0 0 0 -9 10 0 0
lead=farmers	0 0 0 0 13 -6 0 0
lead=for	-1 -41 0 -25 72 0 -8 0
lead=for begin	0 -6 0 -2 16 0 0 0
lead=for present	0 -8 0 0 18 0 0 0
lead=for stay	0 -5 0 0 14 0 0 0
lead=foreign	0 0 0 0 10 0 -1 0
lead=forty	0 19 0 0 -18 0 0 0
lead=friday	0 0 0 0 9 0 0 0
lead=from	-7 12 0 -19 17 -11 -18 0
lead=from be	0 11 0 9 -16 0 0 0
lead=from bear	0 -5 0 0 9 0 0 0
lead=from begin	0 -8 0 -3 16 0 0 0
lead=from impose	0 -2 0 -6 14 0 -5 0
lead=from pay	0 -10 0 0 13 0 0 0
lead=german	0 10 -1 0 -2 0 0 0
lead=germany	0 0 0 0 -6 10 0 0
lead=germany past	0 0 0 0 -9 10 0 0
lead=germany say	0 0 0 0 -9 10 0 0
lead=ghana impose	0 0 0 -3 -2 0 12 0
lead=goods	0 0 0 -11 19 -3 -4 0
lead=goods begin	0 13 0 0 -11 0 0 0
lead=goods participle	0 11 0 0 -4 0 0 0
lead=had	0 24 0 0 -20 0 0 0
lead=had be	0 17 0 0 -17 0 0 0
lead=had have	0 24 0 0 -20 0 0 0
lead=had past	0 24 0 0 -20 0 0 0
lead=had present	0 19 0 0 -17 0 0 0
lead=had stay	0 17 0 0 -16 0 0 0
lead=he	-5 -11 -8 0 21 0 2 -18
lead=he be	0 -1 0 -3 10 5 -5 0
lead=he down	0 0 0 0 10 0 0 0
lead=he impose	0 -6 0 9 -7 -6 11 0
lead=he let	0 0 0 10 -9 0 0 0
lead=he modal	0 -7 0 12 -2 -5 5 0
lead=he past	0 -8 -4 2 12 0 0 -6
lead=he perfect	0 7 0 -13 0 8 0 0
lead=he propose	0 -2 0 0 23 0 -4 0
lead=he say	0 -5 -6 10 2 0 2 -7
lead=he target	0 0 0 -7 -11 0 22 0
lead=he'll	0 0 0 0 -5 0 9 0
lead=he'll future	0 0 0 0 -6 0 9 0
lead=he'll impose	0 0 0 0 -7 0 9 0
lead=his	0 -7 0 0 22 -8 -4 0
lead=host	0 3 0 -7 8 0 0 0
lead=how	0 -7 0 -1 26 0 0 0
lead=i	-9 -12 -6 -11 54 -27 0 -6
lead=i be	0 -2 0 0 12 0 0 0
lead=i bear	0 10 0 0 -8 0 0 0
lead=i future	0 11 0 0 -3 0 0 0
lead=i impose	0 -4 0 -5 30 0 -1 0
lead=i modal	0 -8 0 -4 32 0 0 0
lead=i present	0 -12 0 0 27 -6 -1 0
lead=i present-not	0 10 0 0 -6 0 0 0
lead=i say	0 0 0 -6 11 -4 3 0
lead=i see	0 11 0 0 -10 0 0 0
lead=i stay	0 -5 0 0 22 0 0 0
lead=i think	0 11 0 0 -11 0 0 0
lead=iceland impose	0 10 0 0 -3 0 -3 0
lead=if	1 14 0 0 -25 6 8 0
lead=if agree	-3 -2 2 0 4 4 -12 -8
lead=if ask	0 0 0 -8 16 0 0 0
lead=if be	-2 1 5 -10 0 -12 8 5
lead=if bear	0 -3 -1 -4 9 -6 10 -1
lead=if begin	9 0 1 2 -12 11 0 -22
lead=if carry	0 0 0 -11 14 0 0 0
lead=if charge	0 11 0 -7 -18 7 0 0
lead=if come	0 8 -1 8 -10 1 -7 -6
lead=if die	0 17 0 0 -8 0 0 0
lead=if down	0 0 -10 14 1 0 -6 -21
lead=if end	0 28 -14 18 -19 -3 -12 -19
lead=if enter	0 -2 0 0 9 0 0 0
lead=if fall	0 -6 -4 5 16 -7 -5 0
lead=if future	0 7 9 0 -1 0 -17 -2
lead=if get	0 -12 0 -3 16 0 0 0
lead=if go	0 -2 8 -5 -16 17 8 -6
lead=if hold	0 -10 0 0 19 0 0 0
lead=if impose	4 -5 0 -2 -12 20 1 2
lead=if infinitive	0 15 0 -13 -1 -4 4 0
lead=if keep	-3 -10 0 0 3 3 3 0
lead=if like	0 -13 0 0 3 0 7 0
lead=if lose	0 -10 0 6 0 2 0 0
lead=if make	0 -17 0 12 9 0 -5 0
lead=if meet	0 4 0 13 -8 -1 -4 0
lead=if other	0 15 3 -31 4 1 -8 -16
lead=if past	11 -2 -9 -21 -4 10 17 -25
lead=if pay	0 0 0 0 -16 0 22 0
lead=if perfect-not	0 0 0 3 -11 15 -1 0
lead=if present	-3 -9 7 0 7 -8 1 3
lead=if present-not	-1 9 0 16 -24 0 0 0
lead=if promise	0 3 0 0 -14 11 0 0
lead=if propose	-1 0 9 1 -14 2 3 0
lead=if raise	3 -3 0 -4 0 -3 9 0
lead=if reach	0 2 0 -13 9 0 0 0
lead=if remain	0 0 0 0 -11 7 0 10
lead=if replace	0 -13 0 -3 10 0 9 0
lead=if run	0 13 0 0 -8 0 0 0
lead=if say	0 -8 -1 0 12 -8 -1 0
lead=if sell	0 0 0 5 -12 0 8 0
lead=if sign	0 -14 6 14 -4 5 0 0
lead=if stay	0 -4 1 3 -6 -9 4 13
lead=if suspend	0 3 2 7 -8 -18 0 1
lead=if target	7 0 0 0 -17 5 0 0
lead=if up	0 -14 4 -12 0 12 9 0
lead=if want	0 10 0 6 -6 0 -6 0
lead=if withdraw	7 -1 0 18 -20 0 -1 0
lead=importers	0 -4 0 -1 22 0 0 0
lead=in	0 16 9 -21 10 -22 -8 -12
lead=in bear	0 -4 0 0 11 0 0 0
lead=in down	0 -3 0 0 10 0 0 0
lead=in end	-2 -8 3 0 11 0 0 0
lead=in expect	0 0 10 0 -7 0 0 0
lead=in other	11 4 0 0 -11 0 0 0
lead=in propose	0 0 10 0 -4 0 0 0
lead=in return	0 11 0 0 -9 0 0 0
lead=in say	0 8 0 0 -9 0 2 0
lead=in stay	0 11 0 -8 0 0 0 0
lead=india	0 10 0 -22 14 -1 0 0
lead=india propose	0 10 0 -3 -5 0 0 0
lead=indian present	0 -6 0 0 11 0 0 0
lead=is	0 -9 0 15 -2 0 0 0
lead=is be	0 -9 0 15 -3 0 0 0
lead=is present	0 -9 0 15 -2 0 0 0
lead=is stay	0 -9 0 15 -3 0 0 0
lead=it	-3 -11 -37 4 19 -29 16 7
lead=it add	0 0 0 16 -7 0 0 0
lead=it apply	0 6 0 10 -16 0 0 0
lead=it be	2 5 -1 0 0 -21 -4 0
lead=it begin	-7 0 -2 18 -9 -8 13 0
lead=it end	0 -16 0 -16 7 2 13 0
lead=it future-not	0 0 0 9 -8 0 0 0
lead=it go	0 3 0 -2 -9 0 11 0
lead=it have	0 0 0 0 -4 0 10 0
lead=it impose	-13 0 -7 18 -5 -6 9 -1
lead=it modal	-13 6 -8 11 -11 1 7 -3
lead=it modal-not	0 0 0 0 -5 0 11 0
lead=it past	0 0 0 -4 15 -9 4 0
lead=it present	12 -9 -3 1 5 -3 0 -5
lead=it propose	0 -4 0 0 21 0 -2 0
lead=it return	12 0 0 0 -11 0 0 0
lead=it run	0 -5 0 0 15 0 0 0
lead=it say	-1 0 -1 10 -12 0 9 0
lead=it see	0 11 0 0 -10 0 0 0
lead=it stay	1 11 -3 6 -2 -26 -9 0
lead=it stop	0 0 0 0 -11 0 12 0
lead=it suspend	0 0 0 0 9 0 0 0
lead=it take	0 -10 0 -4 13 0 3 0
lead=it up	0 1 0 0 -14 6 8 0
lead=it'll	0 0 0 0 12 0 0 0
lead=it'll future	0 0 0 0 11 0 0 0
lead=its	-4 -26 0 -8 40 -5 0 0
lead=its present	0 -6 0 0 14 0 -1 0
lead=jakarta	18 0 0 -4 -14 0 4 0
lead=jakarta impose	18 0 0 0 -9 0 0 0
lead=jakarta modal	10 0 0 0 -10 0 4 0
lead=jamieson	0 0 0 9 -4 0 0 0
lead=japan	-5 -1 0 3 0 9 -4 0
lead=japan impose	0 0 0 -7 0 10 0 0
lead=japan infinitive	0 0 0 0 -2 10 0 0
lead=japan perfect	0 0 0 0 -6 10 0 0
lead=jean	0 0 0 0 9 -8 0 0
lead=jordan	0 5 0 0 -12 0 9 0
lead=kenya	0 0 0 0 14 0 -4 0
lead=korea	0 -1 0 -5 11 0 1 0
lead=lapse	0 14 0 0 -13 0 0 0
lead=last	0 -10 0 0 7 0 0 0
lead=last past	0 0 0 -7 12 0 0 0
lead=let	0 12 0 -7 0 -4 3 0
lead=let present	0 17 0 -1 -14 0 5 0
lead=li	0 0 0 0 9 0 0 0
lead=malaysia	0 0 0 0 12 0 0 0
lead=mali	0 0 0 -1 16 0 -10 0
lead=may	0 -2 0 0 19 0 0 0
lead=medicines	0 0 0 -6 16 0 0 0
lead=members	0 0 0 0 9 0 0 0
lead=might	0 0 0 12 -11 0 0 0
lead=might present	0 0 0 12 -11 0 0 0
lead=mills	0 0 9 0 -5 -1 0 0
lead=minister past	0 0 0 -5 13 0 0 0
lead=minister say	0 0 0 -12 21 0 -2 0
lead=minister state	0 0 0 -5 10 0 0 0
lead=miss	0 19 0 0 -17 0 0 0
lead=mohammad	0 0 0 0 -2 0 9 0
lead=morocco	8 0 0 0 -11 5 0 0
lead=morocco present	9 0 0 0 -8 0 0 0
lead=mr	0 14 -3 -8 4 -8 -5 0
lead=mr ask	0 9 0 0 -9 0 0 0
lead=mr threaten	0 0 0 3 -9 0 0 5
lead=mrs	0 0 0 0 12 0 -2 0
lead=ms	0 0 0 0 14 0 0 0
lead=my	0 -5 0 0 30 -5 0 0
lead=my present	0 0 0 0 10 0 0 0
lead=nairobi	21 0 0 0 -18 0 0 0
lead=neither be	0 12 0 0 -11 0 0 0
lead=neither modal	0 -6 0 0 11 0 0 0
lead=neither present	0 11 0 0 -9 0 0 0
lead=neither stay	0 12 0 0 -10 0 0 0
lead=new impose	0 0 0 -12 9 0 3 0
lead=new modal	0 0 0 0 -10 0 13 0
lead=new say	0 0 0 -7 0 0 10 0
lead=next	0 -21 0 -16 55 -1 -9 -1
lead=next present	0 0 0 0 14 0 0 0
lead=no perfect	0 0 0 -1 17 0 0 0
lead=nobody	0 2 0 0 11 -9 -1 0
lead=nobody impose	0 17 0 0 -17 0 0 0
lead=nobody say	0 -1 0 0 18 0 0 0
lead=not	0 14 0 0 -6 0 0 0
lead=now	0 -2 0 0 12 0 0 0
lead=nvidia	0 0 0 0 10 0 0 0
lead=oil	0 0 0 -9 13 0 0 0
lead=on	-3 27 -6 -10 3 -11 -18 -8
lead=on be	-3 11 0 -6 -2 1 0 0
lead=on impose	1 -19 0 6 5 0 -11 0
lead=on modal	0 13 0 0 -6 0 0 0
lead=on past	0 -18 0 13 0 0 -8 0
lead=on present	-5 8 0 -11 8 0 -2 0
lead=on say	0 -5 0 11 -1 0 0 0
lead=on stay	-3 11 0 -7 0 0 0 0
lead=one	0 -15 2 3 20 -9 -5 0
lead=one infinitive	0 0 0 0 9 0 -2 0
lead=or impose	0 -1 0 0 13 0 -3 0
lead=or present	0 0 0 11 -6 0 0 0
lead=otherwise	0 8 0 10 -20 2 0 0
lead=otherwise present	0 0 0 11 -12 0 0 0
lead=ottawa	0 0 0 0 -16 0 10 9
lead=ottawa impose	0 0 0 -1 -16 0 10 10
lead=our	0 8 7 -22 0 9 -14 0
lead=our bear	0 13 0 0 -9 0 0 0
lead=our other	0 -2 0 0 10 0 0 0
lead=our present	0 9 0 -6 0 0 0 0
lead=palm	0 0 0 0 -11 11 5 0
lead=parliament	0 0 0 0 9 0 0 0
lead=phan	0 0 0 0 -11 0 9 2
lead=poland	0 7 0 -1 -11 0 6 0
lead=poland impose	0 9 0 0 -8 0 0 0
lead=president be	0 0 0 10 -8 0 0 0
lead=president impose	3 0 0 6 -6 7 -12 0
lead=president infinitive	0 0 0 12 -13 9 -2 0
lead=president past	8 0 0 0 -12 6 0 0
lead=president present	0 0 0 -4 15 0 -1 0
lead=president propose	0 0 0 0 -12 0 16 0
lead=president say	0 2 0 -11 9 0 0 0
lead=president stay	0 0 0 9 -6 0 0 0
lead=prices	0 0 0 0 -7 9 0 0
lead=prices up	0 0 0 0 -6 9 0 0
lead=prime propose	0 0 0 0 -8 0 9 0
lead=prime say	0 10 0 0 -2 -1 0 0
lead=provided	0 13 0 0 -8 0 0 0
lead=q	0 -5 0 0 12 0 0 0
lead=question	-1 -2 0 2 12 -3 -8 0
lead=quito	0 0 0 0 -13 0 14 0
lead=reporter	0 16 0 0 -18 4 0 0
lead=retailers	0 0 0 0 -13 15 0 0
lead=robert	0 0 0 0 -10 9 0 5
lead=seoul	0 -5 0 16 0 0 -8 0
lead=she	0 -12 0 0 0 14 -3 0
lead=she have	0 0 0 0 -9 10 0 0
lead=she impose	0 0 0 0 -3 9 0 0
lead=should	0 12 7 -3 -25 3 -2 15
lead=should be	0 11 0 0 -6 0 0 0
lead=should down	2 8 0 0 -10 -1 0 0
lead=should impose	0 5 0 -15 0 1 -4 4
lead=should infinitive	0 0 0 -9 -7 8 0 4
lead=should other	0 -7 0 0 -5 18 0 0
lead=should present	0 9 8 0 -16 2 -6 0
lead=should say	0 6 0 2 -8 0 0 0
lead=should stay	0 13 4 2 -15 0 -2 0
lead=since	0 -17 0 0 26 0 -1 0
lead=since perfect	0 -2 0 -2 19 0 0 0
lead=six	0 -4 0 0 11 0 0 0
lead=so	0 12 0 1 -6 -16 1 -2
lead=so be	0 -4 0 14 -7 0 3 0
lead=so bear	0 0 0 9 -9 0 0 0
lead=so go	0 10 0 0 -9 0 0 0
lead=so modal	0 -8 0 0 17 0 0 0
lead=so pay	0 0 0 9 -10 0 0 0
lead=so perfect	0 0 0 9 -8 0 0 0
lead=so present	0 0 0 8 -10 -6 7 0
lead=so stay	0 -11 -1 12 0 -1 3 0
lead=so up	0 10 0 0 -9 0 0 0
lead=some	1 -4 0 10 0 -4 0 0
lead=suppose	0 17 0 0 -22 0 0 12
lead=suppose present	0 10 0 0 -8 0 0 0
lead=switzerland	0 0 0 0 -3 0 10 0
lead=switzerland impose	0 0 0 0 -8 0 10 0
lead=tariffs	0 -2 0 -4 13 0 0 0
lead=that	9 10 -22 9 -9 0 -5 1
lead=that agree	-1 -16 0 0 16 0 0 0
lead=that announce	0 -1 0 15 -6 0 0 0
lead=that be	-41 3 -4 16 -3 5 -4 0
lead=that bear	0 4 -5 -3 -11 -13 22 4
lead=that begin	0 -1 2 24 0 -6 -21 -9
lead=that bring	0 -5 0 -11 13 0 -7 8
lead=that charge	-1 2 0 18 -23 6 0 0
lead=that collect	0 -11 0 0 21 0 -1 0
lead=that down	0 0 0 -2 11 -2 -31 4
lead=that end	12 4 -10 -17 -2 0 0 11
lead=that fall	0 11 -1 7 -9 0 0 0
lead=that gerund	12 -4 0 -11 0 3 -10 5
lead=that go	2 -4 -1 18 0 -9 -10 0
lead=that hit	0 0 0 -5 12 0 0 0
lead=that impose	8 2 3 0 -1 11 -21 0
lead=that infinitive	0 3 0 24 -16 -6 -1 0
lead=that lapse	0 25 0 0 -21 0 0 0
lead=that lay	0 0 0 0 11 -1 -2 0
lead=that leave	9 9 0 -4 -15 0 0 6
lead=that let	0 0 0 0 15 0 0 0
lead=that lose	0 -2 0 -4 18 -2 0 0
lead=that make	11 -1 0 -13 -10 5 10 0
lead=that meet	0 13 0 -9 -13 0 13 0
lead=that modal	3 14 -7 -10 5 -7 -4 0
lead=that modal-not	0 -4 0 0 27 -2 -16 0
lead=that other	3 1 -2 9 12 -20 -13 -7
lead=that participle	0 0 0 -9 18 0 0 0
lead=that past	3 1 -9 6 -2 5 -4 0
lead=that pay	0 -6 0 8 -9 -9 16 0
lead=that pluperfect	0 6 0 3 6 -3 -12 0
lead=that prepare	0 7 0 3 -9 0 0 0
lead=that present	10 -1 -27 3 -1 -13 -3 9
lead=that promise	0 0 0 0 10 0 -1 0
lead=that propose	12 -3 -1 4 0 0 -8 -5
lead=that put	0 18 0 5 -12 0 -13 0
lead=that raise	0 -16 0 -1 1 7 3 0
lead=that return	0 12 0 9 -17 3 -5 0
lead=that say	-7 -1 0 8 1 0 -6 0
lead=that see	2 3 0 2 -12 0 0 0
lead=that sell	13 -5 0 -14 4 0 -3 0
lead=that ship	0 0 0 -5 10 0 0 0
lead=that shrink	0 0 0 -4 12 0 0 0
lead=that stop	15 8 0 -7 -20 7 0 0
lead=that take	0 11 10 2 -8 0 -9 0
lead=that target	-4 -2 0 5 -9 5 0 4
lead=that think	0 0 0 15 -11 0 0 0
lead=that threaten	0 0 0 -2 0 9 0 0
lead=that up	0 -11 -8 9 7 -1 -1 -6
lead=that want	0 0 0 -3 13 0 0 0
lead=the	-5 -13 -19 -10 39 5 -31 8
lead=the approve	0 0 0 0 10 0 0 0
lead=the be	10 -9 -6 -3 5 2 -6 2
lead=the bear	16 -12 4 2 -12 -4 0 10
lead=the begin	0 4 -4 0 -3 -28 4 9
lead=the charge	0 -16 0 0 20 0 0 0
lead=the come	0 17 0 -16 -1 -9 5 0
lead=the down	-3 5 14 0 -13 0 2 0
lead=the end	-4 10 -7 4 0 -11 -7 3
lead=the expire	0 -3 0 0 14 0 0 0
lead=the face	0 0 0 1 -10 4 1 0
lead=the fall	0 0 18 0 -18 3 0 0
lead=the fear	19 0 0 0 -11 0 0 0
lead=the future	0 -15 0 -4 15 7 -1 0
lead=the gerund	0 13 4 0 -13 -10 0 11
lead=the go	0 -6 0 -13 11 0 0 12
lead=the hold	0 0 0 0 10 0 0 0
lead=the impose	-4 -4 -15 11 18 -27 0 -12
lead=the infinitive	0 0 0 0 14 0 -11 0
lead=the lapse	0 -4 0 10 -3 0 0 0
lead=the let	0 9 0 0 -10 -1 0 0
lead=the meet	0 -7 0 0 4 0 0 11
lead=the modal	9 0 0 3 -18 2 0 14
lead=the other	0 -14 0 16 0 5 -5 0
lead=the past	-19 -18 0 6 -1 17 6 -8
lead=the pay	0 -3 0 0 11 0 0 0
lead=the perfect	-7 -13 -2 -8 29 -20 3 0
lead=the pluperfect	0 -3 0 -1 28 -4 0 0
lead=the prepare	0 0 0 17 -15 0 0 0
lead=the present	10 19 0 4 -8 -12 -14 -2
lead=the present-not	0 0 0 0 -7 9 0 0
lead=the propose	-5 -2 0 18 3 -16 -5 0
lead=the put	0 13 0 -4 0 -2 -3 0
lead=the raise	0 0 0 -9 -1 0 10 0
lead=the reckon	0 0 0 0 -11 13 0 0
lead=the return	9 1 8 0 -16 0 0 0
lead=the revive	10 -5 0 0 0 0 0 0
lead=the run	0 -10 0 5 3 0 0 0
lead=the say	-31 19 -18 0 -23 33 3 -10
lead=the start	0 0 0 13 -13 0 0 0
lead=the stay	9 -15 -12 0 14 -5 -9 9
lead=the suspend	0 -4 0 -2 15 0 0 0
lead=the take	0 -10 0 0 17 0 0 0
lead=the target	0 -8 0 5 8 0 -13 0
lead=the tell	0 0 0 0 -5 10 0 0
lead=the threaten	-6 0 -1 -10 11 12 -6 0
lead=the up	0 10 0 -22 -1 -7 5 10
lead=the warn	-5 0 0 -24 13 13 0 0
lead=their end	0 11 0 0 -11 0 0 0
lead=then	-19 9 -10 25 -20 3 -8 2
lead=then apply	0 13 0 -3 -7 0 0 0
lead=then bear	0 0 0 0 -4 10 0 0
lead=then begin	0 36 0 -4 -26 0 -5 0
lead=then future	0 -5 0 7 -15 16 0 0
lead=then go	0 10 0 1 -12 2 -3 0
lead=then impose	0 21 0 7 -23 0 0 0
lead=then past	0 -19 0 -2 33 0 0 0
lead=then present	0 22 0 1 -23 0 0 0
lead=then propose	0 0 0 18 -14 0 0 0
lead=then say	0 2 0 -10 8 0 0 0
lead=then up	0 0 0 8 -18 2 0 0
lead=there be	0 -15 0 0 28 -8 -2 -2
lead=there modal	0 0 0 0 10 0 0 0
lead=there other	0 0 0 0 -5 9 0 0
lead=there present	1 -11 0 0 1 4 0 0
lead=there stay	0 -15 0 0 28 -8 -2 -2
lead=they	-19 -1 -13 4 13 5 -5 -11
lead=they be	0 -6 0 0 21 0 0 0
lead=they bear	0 -17 0 1 9 5 0 0
lead=they begin	0 11 0 -8 -7 7 0 0
lead=they come	0 -9 0 0 17 0 0 0
lead=they down	0 -10 0 0 20 0 0 0
lead=they future	0 11 0 -4 -10 8 0 0
lead=they go	0 8 0 0 -17 11 0 0
lead=they impose	0 6 0 -3 9 -3 -4 0
lead=they modal	0 -8 0 2 9 1 0 0
lead=they modal-not	0 0 0 0 -3 0 10 0
lead=they other	0 10 0 0 -13 6 0 0
lead=they past	0 0 0 -2 15 -1 -2 0
lead=they pay	0 -6 0 0 11 0 0 0
lead=they pluperfect	0 0 0 0 -7 9 0 0
lead=they present	0 0 0 0 9 -4 -1 0
lead=they say	0 9 0 0 0 -2 0 0
lead=they target	0 -3 0 0 9 0 0 0
lead=they up	0 6 0 0 -13 11 0 0
lead=they'd	0 12 0 0 -8 0 0 0
lead=they'd modal	0 18 0 0 -14 0 0 0
lead=they'd stay	0 19 0 0 -17 0 0 0
lead=thirty	0 13 0 0 -5 0 0 0
lead=thirty be	0 10 0 0 -10 0 0 0
lead=thirty stay	0 10 0 0 -10 0 0 0
lead=this	0 -16 0 -3 31 -1 0 0
lead=this stay	0 -6 0 0 11 0 0 0
lead=though	0 11 0 0 -19 -1 15 0
lead=though begin	0 0 0 0 -9 0 9 0
lead=though down	0 0 0 0 -8 0 9 0
lead=though past	0 4 0 0 -14 0 9 0
lead=three	0 -2 0 0 0 9 0 0
lead=to	0 -4 0 0 14 0 0 0
lead=tokyo	1 0 0 -10 14 0 -3 0
lead=tokyo impose	0 0 0 -5 9 0 -1 0
lead=tomorrow	0 16 0 0 -9 0 0 0
lead=tomorrow present	0 16 0 0 -16 0 0 0
lead=trade	0 -8 0 -13 17 -11 0 4
lead=trade past	0 -4 0 -10 4 -4 4 5
lead=trade say	0 -5 0 -13 13 -6 0 5
lead=treasury	-3 0 0 2 0 9 -17 -2
lead=treasury past	0 0 0 -19 13 7 -6 0
lead=treasury perfect	0 0 0 11 0 -6 0 0
lead=treasury pluperfect	0 0 0 6 -14 8 0 0
lead=treasury say	-2 1 0 3 -3 10 -12 -1
lead=trump	0 -14 -1 7 7 -11 0 -1
lead=trump announce	0 0 0 -6 8 0 0 0
lead=trump be	0 0 0 -11 13 0 0 0
lead=trump impose	0 -1 0 14 -3 0 -5 0
lead=trump present	0 0 0 0 9 0 -3 0
lead=trump raise	0 0 0 9 -8 0 0 0
lead=trump stay	0 0 0 -11 14 0 0 0
lead=trump up	0 0 0 9 -5 0 0 0
lead=turkey	0 -11 0 14 9 -1 -10 0
lead=turkey impose	0 -4 0 0 12 0 -5 0
lead=turkey present	0 -7 0 0 10 0 0 0
lead=twenty	0 23 0 2 -33 8 0 0
lead=two	0 -6 0 24 -27 18 0 0
lead=under	0 -22 0 -9 28 2 -5 0
lead=under be	0 -11 0 0 17 0 0 0
lead=under modal	0 -18 0 0 3 11 0 0
lead=under present	0 9 0 4 -12 0 0 0
lead=under stay	0 -13 0 0 20 0 0 0
lead=unless	4 16 -20 13 -26 6 0 -16
lead=unless agree	0 9 0 9 -15 0 0 0
lead=unless be	0 10 0 0 -7 0 0 0
lead=unless begin	0 -2 0 -9 -7 3 19 0
lead=unless come	0 -1 0 -4 -8 3 14 0
lead=unless down	0 -4 0 9 -17 3 12 0
lead=unless end	0 -12 0 13 -22 0 18 0
lead=unless extend	0 -7 0 0 15 0 0 0
lead=unless have	0 0 0 12 -9 0 0 0
lead=unless impose	-2 2 0 27 -23 -2 1 0
lead=unless make	0 -11 0 1 7 0 0 0
lead=unless other	8 14 0 -4 -10 0 -2 0
lead=unless present	1 13 -3 33 -44 -2 8 -1
lead=unless put	0 12 0 0 -6 0 0 0
lead=unless sign	0 -7 0 0 12 0 0 0
lead=unless up	0 5 0 9 -22 0 2 0
lead=until	-3 2 -3 -7 22 -11 0 -1
lead=until be	0 -9 0 0 20 0 0 0
lead=until bear	0 -2 0 0 11 0 0 0
lead=until present	0 -6 0 1 12 -1 -3 0
lead=until stay	0 -10 0 -5 14 0 3 0
lead=upon	0 21 0 0 -20 0 0 0
lead=uruguay	0 -5 0 0 13 0 0 0
lead=us	0 -10 0 0 23 0 0 0
lead=washington	0 -4 0 15 -8 0 0 0
lead=we	0 -16 0 -28 33 0 -9 0
lead=we be	0 -3 0 0 10 0 0 0
lead=we charge	0 -5 0 0 12 0 0 0
lead=we impose	0 -13 0 -3 17 0 0 0
lead=we modal	0 -10 -2 0 4 0 3 5
lead=we past	0 -5 0 0 20 0 0 0
lead=we present	0 1 0 -9 4 -2 -3 5
lead=we propose	0 -2 -2 0 10 0 -3 5
lead=we say	0 -4 0 0 20 0 0 0
lead=we see	0 -1 9 0 -2 0 0 0
lead=we stay	0 -4 0 0 12 0 0 0
lead=we target	0 -5 0 0 14 0 0 0
lead=we think	0 -9 -4 0 10 0 0 6
lead=were	0 8 0 0 -13 1 0 6
lead=were be	0 8 0 0 -13 1 0 6
lead=were end	0 6 0 0 -12 0 0 7
lead=were past	0 8 0 0 -13 1 0 6
lead=were stay	0 8 0 0 -13 1 0 6
lead=what	-13 1 -22 15 18 -11 0 -19
lead=what be	0 -22 0 -13 5 5 9 0
lead=what bring	0 11 0 0 -8 0 0 0
lead=what come	0 0 0 0 -2 0 11 0
lead=what down	0 6 0 0 -10 0 11 0
lead=what future	0 -8 0 0 0 0 12 0
lead=what impose	0 22 0 -3 -8 -3 0 0
lead=what keep	0 12 0 0 -12 0 0 0
lead=what present	0 4 0 -29 -3 2 14 0
lead=what propose	0 -2 0 0 9 0 0 0
lead=what replace	0 0 0 12 -10 0 0 0
lead=what say	0 -1 0 0 -4 0 12 0
lead=what stay	0 0 0 -14 -5 4 9 0
lead=what target	0 -2 0 0 13 0 0 0
lead=whatever	0 10 0 0 -7 0 0 0
lead=whatever present	0 10 0 0 -8 0 0 0
lead=when	-1 6 10 5 0 -2 -20 -4
lead=when be	0 22 0 -3 -13 0 0 0
lead=when bear	0 -5 0 0 21 0 0 0
lead=when future	0 16 0 0 -14 0 0 0
lead=when have	0 0 0 12 -9 0 0 0
lead=when past	0 3 2 12 -14 0 -1 0
lead=when return	0 0 10 0 -9 0 0 0
lead=when stay	0 14 0 0 -6 0 0 0
lead=where	0 11 -4 0 0 3 -23 -1
lead=where be	2 0 0 0 -1 10 -5 0
lead=where past	3 12 0 1 -6 -9 -9 0
lead=where present	0 0 0 0 -3 13 -4 0
lead=where stay	1 3 0 1 -3 8 -13 0
lead=whether	0 0 0 14 -4 -6 0 0
lead=whether be	0 0 0 9 -2 0 0 0
lead=whether future	0 0 0 10 -7 0 0 0
lead=whether stay	0 0 0 9 -1 0 0 0
lead=which agree	0 0 0 0 9 0 0 0
lead=which ask	0 9 0 6 -15 0 0 0
lead=which be	0 -10 1 0 -6 6 12 0
lead=which buy	0 0 0 17 -14 0 0 0
lead=which come	0 7 0 6 -14 0 0 0
lead=which down	0 13 0 2 -7 -1 0 0
lead=which end	0 -13 2 0 18 -4 -6 0
lead=which have	0 -11 0 -5 2 13 -2 0
lead=which hold	0 13 0 1 -14 0 0 0
lead=which impose	-16 8 -6 -10 4 -17 10 1
lead=which modal	-1 -7 -5 14 9 -2 -8 0
lead=which past	0 21 0 1 -11 -7 -20 3
lead=which pay	0 0 0 -3 10 0 0 0
lead=which perfect	0 4 4 2 -19 0 11 0
lead=which present	0 -14 -7 0 1 5 14 -2
lead=which present-not	0 -3 0 0 10 0 0 0
lead=which stay	-1 -12 0 0 -1 2 15 0
lead=which suspend	0 16 0 0 -16 0 0 0
lead=which target	0 11 0 -13 -6 -1 10 0
lead=which threaten	0 0 0 -11 18 0 0 0
lead=while	0 -7 0 -4 22 0 0 0
lead=who	-16 -5 -4 -5 14 16 -26 5
lead=who add	0 10 0 0 -10 0 0 0
lead=who be	0 -3 0 0 12 0 0 0
lead=who future	0 -2 0 0 13 0 0 0
lead=who other	0 0 0 0 13 0 0 0
lead=who present	-1 2 0 0 -8 18 -6 0
lead=who propose	0 0 0 -3 14 0 0 0
lead=who say	0 15 0 0 -5 0 -3 0
lead=who stay	0 -12 3 -2 3 4 0 0
lead=whose	10 -4 0 -11 0 0 0 0
lead=whose be	0 0 0 -3 12 0 0 0
lead=whose begin	11 0 0 0 -7 0 0 0
lead=whose down	11 0 0 0 -9 0 0 0
lead=whose present	11 -6 0 -1 -4 4 0 0
lead=whose say	0 0 0 0 -7 8 0 0
lead=whose stay	0 0 0 -3 13 0 0 0
lead=why	0 -2 0 0 16 0 0 0
lead=will be	0 3 0 8 -10 0 0 0
lead=will stay	0 3 0 8 -10 0 0 0
lead=wine	0 -10 0 3 3 0 0 0
lead=with	0 -7 0 -7 10 7 0 0
lead=with impose	0 -5 0 0 -2 10 0 0
lead=with stay	0 0 0 0 -9 9 0 0
lead=without	-8 26 -7 14 -36 14 -9 1
lead=without end	0 -16 0 0 8 4 0 0
lead=without impose	0 20 0 -2 -21 8 0 0
lead=without pay	0 13 0 -1 -7 0 0 0
lead=without present	0 18 0 -5 -9 0 0 0
lead=without return	0 12 0 0 -7 0 0 0
lead=without rise	0 -17 0 3 9 0 0 0
lead=xi	0 0 0 0 10 0 0 0
lead=yet	-1 0 0 -1 -13 0 -6 23
lead=yet modal	0 -1 0 0 0 0 0 11
lead=you	0 4 0 0 14 -7 -2 0
lead=you modal	0 0 0 0 12 -2 0 0
lead=—	0 1 -16 12 10 -31 -12 -13
lead=— agree	0 0 0 8 -6 0 0 0
lead=— be	0 -2 0 0 12 0 0 0
lead=— bear	0 0 0 12 -8 0 0 0
lead=— begin	0 12 0 11 -18 0 0 0
lead=— charge	0 0 0 -9 5 0 5 0
lead=— come	0 9 0 8 -15 0 0 0
lead=— end	0 11 0 -5 0 0 -2 0
lead=— gerund	0 10 0 0 -12 0 0 0
lead=— go	0 0 0 8 -10 0 0 0
lead=— impose	0 0 0 0 -9 0 11 0
lead=— participle	0 2 0 0 -12 0 8 0
lead=— perfect	0 0 0 -6 11 0 0 0
lead=— present	0 9 0 13 -14 0 0 0
lead=— put	0 1 0 7 -9 0 0 0
lead=— say	0 1 0 21 -21 0 -5 0
lead=— stay	0 -2 0 -1 16 0 0 0
lead=— target	0 0 0 -19 18 0 4 0
lead=— up	0 0 0 13 -9 0 0 0
lead=•	0 -10 0 0 22 0 -6 0
level	-17 35 -5 -1 0 -26 -11 -16
level+on-lapse	-1 5 -1 11 -7 5 -17 0
level+open	-9 5 -3 6 3 -12 -7 -2
main:"	-12 12 -10 12 -3 -7 -8 1
main:&	2 0 12 0 -18 0 0 0
main:'	-4 17 -1 -1 -2 6 -14 0
main:'s	14 -3 0 -19 0 0 14 -1
main:,	13 -2 1 0 -14 -6 10 14
main:-	0 12 0 3 -10 2 -1 -4
main:.	2 10 15 -9 -27 10 8 15
main:/	0 -5 0 0 10 0 0 0
main::	0 -3 9 1 0 -18 15 -23
main:;	6 -3 6 -3 -7 13 0 -11
main:<agent>	0 22 -4 22 -18 -5 -15 -10
main:<day-ahead>	1 -1 7 15 -2 -15 0 -17
main:<day-gone>	-10 39 3 3 -22 -15 -7 -8
main:<day-today>	-1 24 0 0 -9 -6 -6 -5
main:<duty>	-2 26 -18 -8 -2 -20 0 -9
main:<gate>	1 0 3 -13 0 -2 0 5
main:<goods>	-4 3 5 9 -34 -8 35 -7
main:<level-noun>	-5 -4 -6 -7 8 0 9 -1
main:<level>	-23 -18 0 21 -1 -14 12 3
main:<money>	-4 -1 0 -19 2 -3 14 0
main:<month-ahead>	-8 9 -9 0 14 -12 0 -17
main:<month-gone>	8 20 -5 -1 -4 -8 -10 -6
main:<name>	5 3 -26 -2 -20 21 12 -1
main:<not>	13 -19 -2 -6 8 -6 -13 27
main:<number>	-20 25 0 9 -27 2 8 -18
main:<office>	-7 10 15 10 -23 5 -11 0
main:<organisation>	-3 -10 -5 -2 16 -8 3 1
main:<person>	-9 7 -24 2 3 -19 -1 19
main:<quality>	0 -5 -1 3 -13 -4 11 11
main:<seat>	0 -2 -6 12 -24 -11 7 28
main:<sender>	5 -6 5 -17 -10 15 1 0
main:<span>	0 4 6 -14 3 -8 0 -1
main:<taker>	0 -5 25 -21 -4 0 -9 3
main:<v-agree>	-3 -4 -2 5 12 -1 -7 1
main:<v-bear>	-4 -5 3 18 0 2 -14 -8
main:<v-begin>	-10 -6 -2 0 10 -3 8 -11
main:<v-buy>	-1 4 -2 5 5 0 -17 0
main:<v-deny>	12 -28 0 0 13 0 0 0
main:<v-down>	-6 -12 31 -7 4 1 -9 -5
main:<v-end>	-5 -13 20 -22 9 5 -15 7
main:<v-impose>	-21 -8 6 1 -4 10 0 9
main:<v-propose>	-5 -6 0 3 -4 8 -14 24
main:<v-return>	14 3 -8 -29 19 -24 3 -17
main:<v-say>	-1 -11 9 0 0 -12 -2 21
main:<v-sell>	3 0 -8 -14 0 4 4 -2
main:<v-stay>	-4 0 -7 -12 9 -11 10 -1
main:<v-suspend>	0 -11 0 -17 18 21 -12 -11
main:<v-target>	-5 -4 -5 0 15 -5 1 -18
main:<v-threaten>	5 -6 0 -6 11 -2 -1 -4
main:<v-up>	-8 -1 -2 17 -2 -7 2 -3
main:?	-11 25 -11 38 -29 -25 -4 -13
main:_	0 -8 0 0 15 0 0 0
main:a	0 -7 0 -8 10 -25 2 21
main:according	0 11 0 1 -14 2 0 0
main:add	0 -4 7 7 -11 3 3 -7
main:additional	0 11 0 5 -12 0 0 0
main:after	0 1 0 -13 7 -2 2 1
main:afterward	0 16 0 0 -14 0 0 0
main:again	0 31 -17 -16 2 0 -21 -3
main:against	0 -5 0 -2 11 0 0 0
main:agree	0 11 0 -4 -4 4 -4 0
main:agreement	0 -6 0 -5 24 0 0 0
main:aid	0 -3 0 0 14 -9 0 0
main:all	10 10 5 -6 -18 4 -3 -2
main:also	2 -18 0 16 -26 0 16 0
main:an	-8 -7 -1 0 29 0 -25 0
main:and	-6 19 14 -10 -1 -7 -21 -5
main:anew	0 9 0 -3 -18 6 0 2
main:announce	0 -10 0 0 -6 0 22 0
main:another	8 -16 0 0 2 -2 -4 6
main:answer	0 6 0 -3 9 0 -8 0
main:any	9 4 0 0 3 -12 -13 0
main:anybody	0 -13 0 0 2 3 2 0
main:apply	0 9 0 3 -4 -20 -5 0
main:approve	0 -1 0 -6 -3 0 4 9
main:are	7 0 0 -8 -15 16 5 0
main:as	6 -8 -1 14 2 -35 4 -4
main:ask	0 0 -2 4 2 1 -12 -5
main:association	0 0 0 0 -8 15 0 0
main:at	0 7 9 0 -15 -30 13 3
main:autumn	0 14 0 0 -8 1 -1 0
main:await	0 12 0 0 -4 0 0 0
main:away	0 9 0 3 -12 0 0 0
main:back	0 21 11 -52 13 -16 -17 0
main:ban	-6 -14 0 0 16 1 0 0
main:barley	0 10 0 -1 -5 0 0 0
main:basi	0 -2 13 0 -8 0 0 0
main:be	16 3 -13 7 -14 0 -1 -8
main:bean	6 -1 0 -12 0 0 8 0
main:beef	0 1 0 -13 0 0 3 0
main:beer	0 -6 0 16 -5 0 -3 0
main:begin	2 -22 0 11 -4 11 0 0
main:being	0 -11 5 2 3 0 0 0
main:between	0 9 1 0 -6 0 0 0
main:both	5 3 -4 -3 -5 -5 21 -15
main:bridge	0 0 0 0 10 0 0 0
main:bring	0 4 0 -10 -2 2 3 0
main:broker	2 -9 24 -3 -8 -6 0 0
main:buse	0 -11 0 0 14 0 0 0
main:by	3 2 17 -37 0 0 10 -16
main:can	5 -7 1 8 6 -16 -8 0
main:cancel	0 0 3 0 -13 12 0 0
main:carry	0 -10 0 0 6 0 0 0
main:cattle	0 0 0 2 -11 0 2 0
main:cease	0 19 0 0 -12 -1 0 0
main:change	0 -25 0 0 15 3 0 0
main:charge	-3 0 0 9 -2 0 0 0
main:christma	0 14 0 0 -16 -1 0 6
main:claim	0 0 0 0 9 0 0 -4
main:close	0 -14 0 0 -6 24 3 -5
main:closed	0 -10 0 0 10 0 5 0
main:cocoa	0 -1 0 0 13 0 -6 0
main:coffee	0 8 0 5 -16 0 0 0
main:collapse	0 -1 12 0 -4 -3 0 3
main:column	0 28 0 0 -23 0 0 0
main:come	0 -3 4 8 2 -12 0 0
main:commerce	2 -12 0 3 0 0 5 0
main:company	0 -13 0 -1 2 4 7 0
main:condition	0 0 0 11 -4 0 0 0
main:continue	0 -12 0 0 4 9 0 0
main:contract	0 -18 0 0 13 8 0 0
main:cotton	0 0 5 -1 -16 5 7 0
main:could	0 -10 0 -11 10 0 2 0
main:countermeasure	0 -2 0 0 -2 0 16 0
main:country	0 3 0 -14 15 -5 0 0
main:cover	0 0 0 0 9 -3 0 0
main:dairy	0 0 0 0 -16 9 7 0
main:date	1 -3 0 -13 0 4 0 4
main:day	0 8 0 5 -12 -7 0 0
main:dead	0 0 0 0 -5 0 0 14
main:dealer	0 -1 13 0 -8 0 0 0
main:decree	0 20 0 -5 -9 0 0 0
main:did	0 -16 2 3 0 -3 8 0
main:do	0 -16 2 11 -11 3 10 0
main:doe	0 -10 0 -6 6 2 0 8
main:down	1 2 8 -15 -6 0 -14 6
main:draft	0 2 0 3 -16 0 0 10
main:drawer	9 0 0 0 -8 -2 0 0
main:due	0 4 0 2 -9 10 -6 -1
main:duty	0 24 -11 -1 -11 -18 1 -2
main:each	0 -1 0 -1 11 0 -9 4
main:earth	14 0 0 -1 -8 0 0 0
main:economic	0 0 0 0 -8 0 0 10
main:economy	0 0 0 0 12 -4 0 0
main:electricity	0 0 0 -6 -10 0 15 0
main:end	0 1 -6 -4 5 0 0 -11
main:enter	0 -10 0 3 7 0 0 0
main:even	0 -3 0 0 12 0 0 0
main:everything	0 15 0 -8 0 0 0 0
main:expect	0 0 9 -7 -12 8 0 0
main:export	9 4 0 -5 -2 0 0 0
main:extend	0 -13 0 6 18 -2 -6 0
main:fee	0 -19 0 0 1 20 0 0
main:fentanyl	0 -14 0 0 18 0 0 0
main:figure	0 18 0 0 -15 0 0 0
main:fine	0 -3 0 0 10 0 0 0
main:fish	-1 0 0 13 -2 1 -7 0
main:fishmeal	0 -1 0 14 -7 0 0 0
main:follow	0 -20 0 0 1 -5 19 -3
main:for	22 -9 -18 -2 -7 0 15 0
main:foreign	0 0 0 -4 18 0 0 0
main:free	0 0 0 -1 -4 -2 10 4
main:from	0 23 -14 -7 -17 -4 10 -12
main:fruit	0 15 0 -3 -5 0 -1 0
main:further	0 13 21 0 -13 -9 -3 -4
main:given	0 9 0 0 -4 0 0 0
main:glove	0 0 0 6 -9 2 0 0
main:go	-18 10 -17 -3 15 -14 -6 -11
main:good	-4 -27 0 -8 33 -15 9 -5
main:government	0 0 0 0 9 0 -8 0
main:grape	0 0 0 10 -7 0 0 0
main:grower	-2 0 13 -6 -5 -1 0 2
main:half	0 -4 0 -4 11 4 0 0
main:halve	0 -7 0 0 0 8 0 0
main:hand	0 11 0 0 -5 0 0 0
main:has	0 -17 0 4 -3 -37 13 19
main:have	-6 -5 15 -9 12 -15 0 0
main:hazelnut	0 -7 0 0 0 8 2 0
main:hear	0 0 0 11 -7 0 0 0
main:heard	0 -3 0 15 -8 0 0 0
main:height	0 14 0 0 -7 0 -1 0
main:here	0 10 0 0 -1 0 0 0
main:higher	0 0 0 18 -15 0 0 0
main:his	0 0 0 21 -22 0 -10 16
main:hold	0 -7 0 -2 12 3 0 0
main:home	0 0 0 -2 0 9 0 0
main:hour	0 -2 0 -1 21 -1 -6 0
main:i	7 -7 9 7 -5 -30 12 -10
main:ignore	0 0 0 0 16 0 -11 0
main:impose	0 -1 0 0 12 -5 0 0
main:in	14 -4 8 -6 -10 12 -3 -3
main:increase	0 -7 0 8 0 0 0 0
main:is	5 0 -17 15 -13 0 -2 8
main:it	8 7 -15 -10 16 -20 -7 -7
main:its	-15 -11 -14 11 -5 14 -1 5
main:itself	0 -3 0 0 0 0 0 9
main:job	0 0 0 -2 -5 14 0 0
main:jump	0 3 5 0 -9 0 0 0
main:just	0 9 0 0 -3 0 0 0
main:keep	0 -10 0 -8 18 0 0 0
main:kick	0 0 0 0 -5 0 13 0
main:lamb	0 4 0 -11 0 0 8 0
main:lapse	0 6 2 -7 -16 -1 0 17
main:last	-1 24 -2 0 -8 -11 -9 3
main:law	-1 12 0 8 -4 -10 -1 -4
main:lawyer	0 -3 0 0 15 0 0 0
main:leave	0 0 0 -14 14 -14 -9 5
main:let	0 18 0 -7 -9 0 -3 1
main:letter	0 0 0 10 -3 0 -11 8
main:level	0 19 0 -5 -11 -2 0 0
main:levy	0 1 0 -12 -11 7 16 0
main:licence	9 -5 0 -4 -4 10 0 0
main:line	9 -18 0 2 -8 -1 3 9
main:list	0 -16 0 14 -30 -7 37 -1
main:longer	0 -4 0 -3 16 0 0 0
main:lorry	0 0 0 -12 -4 14 0 5
main:lose	0 -7 15 -6 1 -2 -5 2
main:losse	0 -1 24 -3 -11 -4 0 0
main:lower	0 -4 9 -4 4 0 0 0
main:make	0 -2 0 -1 2 -6 11 0
main:market	0 -3 12 0 0 0 0 0
main:match	0 -2 0 0 13 0 -2 0
main:may	3 -1 -19 -5 -4 9 3 0
main:me	0 4 0 -7 -9 0 0 14
main:measure	0 0 0 0 -6 -1 13 0
main:mediator	0 -4 0 0 11 0 0 0
main:member	0 -7 0 4 -3 4 -10 11
main:midnight	0 13 0 0 -8 0 0 0
main:might	0 -9 0 -14 9 -5 3 8
main:million	0 -1 0 0 14 -6 0 0
main:mind	0 -4 0 16 0 0 -6 0
main:minister	0 0 1 11 -11 -2 1 0
main:more	-2 -15 14 -6 16 -13 4 -8
main:morning	0 11 0 -4 -8 0 2 0
main:most	0 -12 0 0 19 0 -4 0
main:move	0 -8 0 0 -5 9 8 0
main:mr	0 -19 0 6 -6 5 7 4
main:my	7 0 9 -1 -6 -2 -2 0
main:name	0 0 0 4 -10 0 0 6
main:need	0 -1 0 -2 11 0 0 0
main:neither	0 -12 0 7 1 0 0 0
main:new	-2 -3 0 19 0 -2 -9 0
main:newspaper	0 -4 0 0 10 0 0 0
main:next	-3 -7 -7 13 -32 -2 29 0
main:no	2 -14 0 -4 3 -7 -11 25
main:nobody	0 -7 0 -4 24 0 0 0
main:note	0 12 0 0 -3 0 0 0
main:nothing	0 -1 0 0 11 0 0 0
main:now	-6 5 -2 12 -1 -4 -1 -2
main:number	0 25 0 -9 -23 -1 10 0
main:of	14 -12 11 -37 -18 15 32 11
main:off	12 -23 0 -17 3 9 2 0
main:offer	0 -6 0 -14 0 5 -10 17
main:official	0 0 0 0 -9 0 6 0
main:old	-2 -4 -1 -2 27 -14 -5 -4
main:on	0 -6 1 8 -6 -12 14 -11
main:once	0 19 1 -9 -12 -6 0 0
main:one	13 -24 0 20 -5 -3 0 -6
main:only	3 -11 0 -4 13 0 0 0
main:or	-5 -8 0 0 13 0 0 0
main:orange	0 0 0 -5 -10 0 12 0
main:order	0 10 -1 7 0 0 -14 0
main:origin	0 8 0 0 -2 0 0 0
main:other	-7 3 0 24 -9 -9 0 -4
main:our	-5 -19 18 -1 -21 12 14 7
main:over	0 0 0 -6 13 0 -3 0
main:own	0 5 0 -6 -16 -13 19 7
main:paper	0 -2 0 0 -2 18 -5 0
main:part	0 16 0 0 -12 0 0 0
main:party	0 -5 0 0 12 0 0 0
main:patented	0 -5 0 -1 11 0 0 0
main:pause	0 -7 0 0 13 0 0 0
main:pay	-2 9 -7 7 -4 -4 -2 -5
main:payable	0 12 0 0 -8 0 0 0
main:people	0 -9 -2 0 10 8 0 -3
main:permit	22 -12 0 0 -10 3 -3 0
main:plant	0 8 0 0 -19 14 0 0
main:plu	10 -20 0 0 11 0 0 0
main:point	0 2 5 0 -10 0 0 0
main:prepare	0 5 0 -13 5 0 -6 9
main:price	0 0 10 -12 3 -11 -3 0
main:problem	9 -4 0 0 0 0 0 0
main:product	0 -10 0 -7 12 0 6 0
main:protocol	0 5 0 0 -11 7 0 0
main:provide	0 -1 0 10 -2 0 0 0
main:put	0 1 1 9 -1 0 -11 0
main:quarter	0 11 0 0 -8 0 0 0
main:quota	0 -6 0 8 -15 4 5 0
main:raise	0 -16 0 18 -18 0 9 0
main:rare	14 0 0 0 -9 0 0 0
main:rate	0 -8 -1 0 11 -3 0 0
main:reach	0 0 0 9 -17 0 9 0
main:reader	0 -4 0 0 10 0 0 0
main:ready	0 0 0 -10 10 0 5 0
main:real	0 0 5 0 -12 0 10 0
main:reckon	0 -3 5 0 2 -11 0 7
main:recommend	0 -7 0 15 -5 0 0 0
main:reporter	0 9 0 -3 2 0 -6 0
main:restore	0 5 0 0 -10 0 3 0
main:resume	0 11 0 0 0 0 0 0
main:return	12 -6 -15 -25 30 -12 -1 -8
main:revive	8 10 0 0 -8 0 0 -1
main:right	-1 16 0 0 -13 1 0 0
main:rise	1 3 -1 5 -8 -3 -5 3
main:risk	6 -10 4 0 -7 8 0 0
main:round	0 0 0 0 13 0 0 0
main:rule	13 -22 0 -4 18 -6 0 0
main:run	0 -4 0 -3 17 0 0 0
main:sale	0 0 0 0 11 0 0 0
main:salmon	0 0 0 10 0 0 0 0
main:sanction	0 0 0 0 9 0 0 0
main:say	2 -6 0 16 -4 -4 -12 3
main:schedule	0 -13 0 -6 8 8 0 0
main:second	0 0 0 0 -3 14 -7 5
main:section	0 -12 0 0 18 0 -1 0
main:see	1 -10 11 0 -1 0 0 0
main:sell	0 -5 0 -6 24 -4 0 0
main:send	0 -4 0 0 -4 13 0 0
main:set	0 11 0 9 -25 4 0 0
main:shall	0 2 0 3 2 -13 -12 0
main:share	0 -9 21 0 -4 0 0 0
main:ship	-2 4 0 -3 -7 0 11 0
main:shoot	0 0 0 -1 9 0 0 0
main:should	0 -7 0 10 2 0 -3 0
main:shrimp	0 0 0 16 -8 0 -4 0
main:side	0 -5 -6 1 6 0 -6 10
main:since	0 -9 0 -15 20 0 0 0
main:sit	0 -9 0 0 4 0 -2 8
main:so	3 21 14 0 -29 -4 -13 4
main:some	1 -10 0 -1 0 9 0 0
main:something	0 -1 0 11 -11 0 4 0
main:spring	-5 -12 0 0 9 -1 7 0
main:stay	0 0 0 0 12 1 -7 -3
main:still	4 1 0 -12 0 0 5 0
main:stop	-5 -18 8 0 7 0 0 -2
main:stoppage	0 -9 0 0 10 6 0 -4
main:strike	0 -12 0 0 24 -5 0 0
main:such	0 -3 0 3 10 0 -5 0
main:sugar	0 22 0 -10 -4 0 -1 0
main:surcharge	0 0 0 -6 9 0 0 0
main:suspension	0 24 0 0 -25 13 -7 0
main:take	0 -12 0 -11 0 10 14 -4
main:talk	3 0 -1 9 -13 -6 -9 16
main:tariff	-1 23 -1 0 2 -20 -19 0
main:tax	0 15 0 0 -2 3 -16 0
main:tea	0 9 0 -9 0 0 0 0
main:tell	-9 0 6 -6 3 -17 -6 20
main:text	4 3 0 0 -9 4 -3 0
main:textile	0 6 0 10 -1 -4 -6 0
main:than	0 -13 0 0 16 0 0 0
main:thank	0 0 0 2 -8 0 3 0
main:that	0 -1 -10 -9 18 -20 6 -1
main:the	13 -12 0 -8 -9 16 2 12
main:them	-3 8 -2 18 -22 7 0 -7
main:then	-3 -1 0 -17 8 1 3 -3
main:there	6 -17 1 0 -1 0 -6 19
main:thereafter	0 10 0 0 -7 0 0 0
main:they	10 4 0 -11 -9 6 9 -16
main:they'd	0 2 0 8 -20 0 0 6
main:thi	6 0 -6 0 13 -14 -12 0
main:thing	0 0 0 -2 13 0 -1 -3
main:third	0 -1 0 -5 -9 6 2 11
main:threaten	1 -11 0 -7 11 -12 15 0
main:three	1 0 0 0 -10 12 0 0
main:through	0 3 0 0 -11 4 0 1
main:time	8 11 0 0 -26 2 0 0
main:to	0 -15 -9 3 6 -9 9 7
main:tonne	0 13 0 0 -13 0 2 0
main:too	0 -16 0 9 0 -2 0 8
main:top	0 0 0 -9 0 0 14 0
main:trade	3 1 0 15 0 -12 -16 -2
main:trader	0 0 7 -1 0 0 0 0
main:turn	5 -4 0 12 -24 -4 0 10
main:two	0 -4 0 0 15 -8 -2 -1
main:understanding	0 6 0 0 -10 10 0 0
main:until	0 4 10 5 -7 -3 -6 0
main:up	-4 18 -2 -7 6 -12 -7 0
main:view	0 -10 17 0 -3 0 0 0
main:void	0 -9 0 -3 -3 12 0 6
main:vote	0 -4 0 0 14 0 0 0
main:wait	0 -7 0 0 2 0 9 0
main:wake	0 17 0 0 -14 0 0 0
main:walkout	0 -7 0 0 11 0 0 0
main:war	0 0 0 0 12 0 -3 0
main:warn	0 1 0 0 8 1 -13 -1
main:was	-2 -23 0 20 14 0 -10 -3
main:we	10 -7 9 -14 8 -20 -9 4
main:we'd	0 0 0 0 -11 8 5 0
main:were	9 -12 8 0 0 1 0 0
main:what	-9 5 0 14 -9 0 0 -9
main:where	4 -5 0 12 0 0 -8 0
main:whether	0 -16 0 9 14 0 -6 0
main:which	0 -10 0 -3 20 -15 3 -5
main:who	0 -2 -2 0 9 -11 -8 13
main:will	-7 11 0 19 -40 12 3 -12
main:wine	0 -2 0 21 -32 0 16 0
main:with	-11 0 -18 0 14 -3 0 0
main:withdraw	2 -15 0 1 0 0 4 0
main:within	9 -5 0 -4 0 -3 0 0
main:without	0 10 0 -2 -16 3 6 0
main:worth	-1 0 0 -6 -12 4 15 0
main:would	0 0 0 -23 0 -1 13 1
main:yarn	0 -1 0 -7 0 0 9 0
main:your	-2 0 0 -2 10 0 0 0
main:—	0 0 0 -16 16 -2 0 0
markets	0 -19 53 -27 -7 -19 -14 1
markets a:<day-ahead>	0 0 10 13 -19 0 0 0
markets a:<duty>	0 0 9 0 -6 0 0 0
markets a:<goods>	0 -9 4 -2 14 -12 0 0
markets a:<level-noun>	2 -2 9 2 -10 -1 0 0
markets a:<level>	0 0 0 -11 7 0 0 4
markets a:<number>	0 0 24 -1 -19 -2 0 0
markets a:<number> .	0 0 19 0 -14 0 0 0
markets a:<seat>	0 0 9 0 -3 0 0 0
markets a:<v-down>	8 -2 26 -2 -16 -10 0 -4
markets a:<v-impose>	0 3 1 10 -3 -5 -5 0
markets a:<v-propose>	0 0 10 0 -3 0 0 0
markets a:<v-say>	0 10 0 0 0 -4 0 0
markets a:<v-up>	0 -13 5 -6 1 2 0 0
markets b:<goods>	0 4 19 -11 -27 8 2 -4
markets b:<level-noun>	0 -1 10 0 -11 0 0 5
markets b:<name>	1 0 9 -2 -12 2 4 0
markets b:<name> 's	0 4 9 0 -10 0 0 0
markets b:<not>	0 10 0 0 0 0 0 0
markets b:<organisation>	0 0 0 7 -13 8 0 0
markets b:<person>	0 4 0 -1 -10 8 0 0
markets b:<sender>	0 0 12 0 0 -7 0 0
markets b:<v-end>	0 0 11 0 -9 -3 7 0
markets b:<v-impose>	0 0 0 -10 10 -7 5 0
markets b:<v-propose>	0 -3 1 0 -15 0 8 12
markets b:<v-target>	0 0 9 0 -4 0 0 0
markets c0=impose	0 0 0 -9 13 -2 0 0
markets c1=impose	0 0 0 -9 15 -3 0 0
markets c1=propose	0 -2 3 0 -13 0 8 6
markets condition	0 -18 35 -6 6 -24 -19 0
markets ct0=impose present	0 0 0 0 10 0 0 0
markets ct0=stay future	0 0 0 0 -4 0 10 0
markets ct1=impose present	0 0 0 0 10 0 0 0
markets duty	0 -1 26 -16 -8 -15 -6 8
markets l1=,	2 -2 10 0 0 -8 0 0
markets l1=<begin>	0 1 8 -4 -2 3 -5 0
markets l1=<goods>	2 5 22 -4 -28 1 0 -2
markets l1=it	0 0 0 0 10 0 0 0
markets l1=the	-1 0 25 -1 -11 -17 5 -6
markets l1=their	0 0 0 0 9 0 0 0
markets l2=,	2 0 10 0 -18 0 0 6
markets l2=<begin>	-5 -5 21 -15 3 0 -11 -8
markets l2=<v-impose>	0 -3 -2 -2 22 -1 0 0
markets l2=about	0 12 0 0 -10 0 0 0
markets l2=and	0 -1 -7 0 16 0 0 0
markets l3=<begin>	-7 -13 15 -3 7 0 -13 0
markets l3=<v-say>	0 -1 -5 2 0 -3 0 9
markets l3=<v-threaten>	0 0 -1 0 14 -2 0 0
markets l3=warn	0 0 -1 0 14 -2 0 0
markets l3=would	0 0 22 0 -14 0 0 0
markets l4=,	3 -1 13 -4 -3 0 0 0
markets l4=<begin>	-8 -7 14 -5 9 -2 -15 0
markets l4=<v-propose>	0 0 0 0 -4 0 10 0
markets l4=in	4 10 5 0 -19 0 0 0
markets l4=of	0 0 -3 0 -10 10 0 5
markets l=<begin> <begin>	0 1 8 -4 -2 3 -5 0
markets l=about the	0 12 0 0 -11 0 0 0
markets l=and the	0 0 -6 0 15 0 0 0
markets lead=,	4 -1 31 -12 -25 0 -13 7
markets lead=a	0 0 9 0 -5 0 0 0
markets lead=and	0 0 -2 0 11 0 0 0
markets lead=if	0 -5 -6 10 11 -5 -6 0
markets lead=prices	0 0 0 0 -7 9 0 0
markets lead=that	0 0 -3 -8 16 -1 0 0
markets level	1 -13 15 -7 0 -4 -11 10
markets lr=<begin> in	0 0 0 0 -8 10 0 0
markets lr=the ,	0 0 5 7 -11 0 0 0
markets lr=the of	0 3 0 -8 9 -4 0 0
markets lr=the would	0 0 16 0 -12 0 0 0
markets next=,	4 -6 22 0 -14 1 0 -9
markets next=:	0 0 0 0 10 0 0 0
markets next=if	0 -2 -4 -3 4 0 0 12
markets next=that	0 12 0 0 -1 -3 0 0
markets on-lapse	0 -1 -3 0 10 0 0 3
markets open	0 -7 51 -26 -6 -13 -36 -4
markets pc0=begin	0 -8 10 3 -2 0 0 0
markets pc0=say	0 -1 -4 -10 16 -3 -2 8
markets pc0=stay	0 6 3 -1 -11 2 0 0
markets pc0=suspend	0 4 12 0 -15 0 0 0
markets pc0=threaten	0 0 -3 0 16 -3 0 0
markets pc1=begin	0 -8 9 9 -6 0 0 0
markets pc1=say	0 -1 -4 -10 16 -3 -2 8
markets pc1=stay	0 6 3 -1 -11 2 0 0
markets pc1=suspend	0 4 12 0 -15 0 0 0
markets pc1=threaten	0 0 -3 0 16 -3 0 0
markets pct0=begin present	0 -4 11 0 0 0 0 0
markets pct0=say past	0 0 -3 -2 21 -1 0 0
markets pct0=suspend present	0 0 12 0 -8 0 0 0
markets pct0=threaten past	0 0 -2 0 11 -1 0 0
markets pct1=begin present	0 -4 11 0 0 0 0 0
markets pct1=say past	0 0 -3 -2 21 -1 0 0
markets pct1=suspend present	0 0 12 0 -8 0 0 0
markets pct1=threaten past	0 0 -2 0 11 -1 0 0
markets pt0=modal	0 -6 0 0 13 0 0 0
markets pt0=past	0 0 -5 -4 22 -3 0 0
markets pt0=past-passive	0 0 0 -2 10 0 0 0
markets pt0=perfect	0 5 0 -1 -6 0 -3 9
markets pt0=present	2 -3 20 -5 -13 0 0 0
markets pt1=modal	0 -6 0 0 13 0 0 0
markets pt1=past	0 0 -5 -4 22 -3 0 0
markets pt1=perfect	0 5 0 0 -9 0 0 10
markets pt1=present	2 -3 20 -5 -13 0 0 0
markets pv0=warn	0 0 -2 -4 17 0 0 0
markets pv1=warn	0 0 -2 -4 17 0 0 0
markets pvt0=warn past	0 0 -1 0 11 0 0 0
markets pvt1=warn past	0 0 -1 0 11 0 0 0
markets r1=.	0 -7 -1 -1 2 9 0 0
markets r1=<v-impose>	0 2 0 14 -11 0 0 0
markets r1=<v-say>	0 11 -3 0 0 -4 0 0
markets r1=<v-up>	0 0 0 0 10 0 0 0
markets r1=had	0 0 8 0 -9 0 0 0
markets r1=in	0 0 13 0 -16 8 0 0
markets r1=of	0 4 10 -12 1 -11 -1 -2
markets r1=would	0 -1 24 0 -15 -2 0 0
markets r2=.	0 0 12 0 -1 -2 -5 0
markets r2=<end>	0 -8 -1 -2 4 9 0 0
markets r2=<level>	0 -2 -5 0 16 0 0 0
markets r2=<name>	2 0 0 0 -12 0 8 0
markets r2=<quality>	0 0 0 -4 11 0 -1 0
markets r2=<seat>	0 0 10 0 -6 0 0 0
markets r2=<v-down>	0 0 22 0 -14 0 0 0
markets r2=fall	0 0 12 0 -9 0 0 0
markets r2=the	0 -5 15 0 -4 -2 0 1
markets r3=,	0 0 9 0 -1 0 0 0
markets r3=.	0 16 2 -2 -16 -5 8 0
markets r3=<end>	0 -16 7 6 0 4 -5 0
markets r3=<v-propose>	0 0 12 0 -10 0 0 0
markets r3=by	0 0 11 -2 -5 0 0 0
markets r3=the	0 0 -2 0 12 -3 0 0
markets r3=to	0 0 0 0 -6 0 0 9
markets r3=would	2 0 0 0 -13 8 0 0
markets r4=,	0 0 0 0 9 0 0 0
markets r4=<end>	-4 5 11 1 -20 0 11 -4
markets r4=<number>	0 0 9 0 -6 0 0 0
markets r4=<v-begin>	0 0 0 0 -9 10 0 0
markets r4=and	0 -4 0 0 13 0 0 0
markets r4=on	0 0 1 8 -11 0 0 0
markets r4=to	0 0 18 0 -11 0 0 0
markets r=. <end>	0 -6 0 -1 1 9 0 0
markets r=in <seat>	0 0 10 0 -6 0 0 0
markets t0=future	0 3 0 2 -13 0 9 0
markets t0=modal	0 -5 17 -2 0 -5 0 0
markets t0=present	0 -2 15 -5 -2 -6 0 2
markets t1=modal	0 -5 17 -1 0 -5 0 0
markets t1=participle-passive	0 0 0 0 -7 0 10 0
markets v1=expect	0 0 8 0 -16 0 9 0
markets verbless	-6 -16 5 -6 5 2 0 0
markets vt0=be present	0 10 0 0 -5 0 0 0
markets vt1=be present	0 10 0 0 -5 0 0 0
markets=futures	3 -6 12 0 -13 0 0 3
markets=market	0 -12 -2 3 0 0 9 -1
markets=markets	0 -1 13 0 0 0 0 0
markets=peso	0 0 24 0 -23 0 0 0
markets=price	0 7 0 -15 14 -10 -5 0
markets=prices	0 -2 4 -10 7 -1 -7 0
markets=shares	0 -10 25 0 -10 -1 -3 0
markets=traders	0 14 -5 -6 0 0 0 0
on-lapse	-1 13 -2 -16 0 3 -8 0
on-lapse+open	0 -12 0 -3 1 10 -2 11
open	-4 -27 -1 8 9 29 1 -9
rule:controls	21 -13 0 3 -2 -7 -15 -2
rule:controls duty	12 0 0 4 -9 -5 -4 0
rule:controls level	11 -8 0 2 -4 -1 0 0
rule:controls open	9 -5 -1 0 5 -1 -9 0
rule:duties return	1 39 -4 -20 -23 6 -6 -9
rule:duties return condition	-13 3 -2 -4 11 0 -1 -2
rule:duties return duty	1 41 -4 -19 -25 3 -5 -8
rule:duties return level	0 13 0 1 -16 12 0 -1
rule:duties return on-lapse	0 -10 0 11 9 6 -9 -9
rule:duties return open	1 38 -6 -11 -26 3 -4 -17
rule:markets	3 0 23 -5 -15 -3 0 0
rule:markets open	3 0 19 -5 -14 -2 0 0
rule:new duties	0 -15 -24 35 -7 -12 0 -4
rule:new duties condition	-13 3 0 -3 -2 0 13 -5
rule:new duties duty	0 -15 -24 35 -7 -12 0 -4
rule:new duties gone	0 -17 0 0 23 0 -6 0
rule:new duties level	0 -21 -11 16 1 -1 7 -4
rule:new duties open	1 -12 -15 29 -24 -3 9 0
rule:other	0 0 15 0 -11 6 -4 0
rule:other open	0 0 9 -5 -4 7 -2 0
rule:retaliation	-12 -17 -2 -4 -6 -8 35 -12
rule:retaliation duty	0 -13 0 5 3 0 2 0
rule:retaliation gone	0 -1 0 -4 -11 9 10 0
rule:retaliation level	0 0 0 -2 12 1 -7 0
rule:retaliation open	-8 -5 -5 0 -20 -4 37 -9
rule:talks fail	0 0 0 0 -28 -3 0 36
rule:talks fail open	0 -4 0 0 -31 -2 0 36
short	-84 29 -111 -16 106 -133 -59 -58
t=future	-30 -1 -22 0 14 7 2 -5
t=future condition	-8 9 0 24 -32 0 -6 6
t=future duty	-8 9 -16 7 -11 0 9 -8
t=future gone	-1 7 -2 14 -24 2 2 3
t=future level	-13 6 -12 21 -7 -8 -7 0
t=future on-lapse	0 -1 0 7 0 0 0 -11
t=future open	-24 2 -25 -2 14 2 0 -8
t=future-not	0 -21 0 10 5 -6 0 4
t=future-not condition	0 -5 0 16 0 -5 -6 0
t=future-not duty	0 -5 0 -3 17 0 -2 0
t=future-not level	0 0 0 -6 16 0 0 0
t=future-not open	0 -15 0 7 11 -5 1 -3
t=gerund	8 3 7 -16 7 0 -11 7
t=gerund condition	0 -1 10 4 0 0 -5 -2
t=gerund duty	0 7 11 -6 -2 0 -3 0
t=gerund gone	0 -11 0 -4 8 8 0 0
t=gerund level	0 6 12 -8 -3 -2 0 0
t=gerund open	5 -11 0 -10 6 10 -14 12
t=infinitive	-11 -14 0 6 2 0 0 10
t=infinitive condition	0 0 0 -8 9 -3 -1 0
t=infinitive duty	-16 -2 2 0 5 7 -11 0
t=infinitive gone	-2 0 0 -7 -14 11 6 13
t=infinitive level	-8 -11 -2 15 0 -3 2 -2
t=infinitive on-lapse	3 -6 0 0 7 0 -10 2
t=infinitive open	-3 4 6 0 -13 2 -6 19
t=modal	2 -5 13 -2 0 13 -4 -14
t=modal condition	1 -16 -7 -8 23 0 6 -24
t=modal duty	0 7 10 5 -8 -3 -3 -14
t=modal gone	2 -20 0 -8 15 -6 13 0
t=modal level	-5 5 7 -6 6 -13 0 -8
t=modal on-lapse	-1 -11 -7 -6 11 11 -1 4
t=modal open	4 5 12 -1 -14 10 3 -9
t=modal-not	0 -10 -6 -3 -7 -15 26 12
t=modal-not condition	7 0 0 0 -11 -13 5 9
t=modal-not level	0 -3 0 1 -3 0 11 0
t=modal-not open	1 -3 -5 -3 -11 -31 28 14
t=participle	-21 3 0 -18 30 -11 4 -28
t=participle condition	-15 10 0 0 6 -9 -8 -10
t=participle duty	0 1 -2 -20 0 8 16 0
t=participle level	-6 0 0 -4 8 5 0 0
t=participle on-lapse	0 23 0 0 -30 1 5 0
t=participle open	-11 17 1 0 0 -9 0 -11
t=past	-20 -11 -12 -4 56 -38 -13 -15
t=past condition	0 3 -2 6 -5 -2 -15 12
t=past duty	2 -4 6 13 -18 -6 19 -6
t=past gone	18 3 -14 -6 3 -8 0 0
t=past level	5 -4 -3 20 -17 -5 12 -6
t=past on-lapse	0 2 -2 1 -6 9 -5 0
t=past open	0 16 11 -4 -14 -10 11 1
t=past-not	0 -19 0 1 23 0 -18 -3
t=past-not gone	0 0 0 11 0 0 -2 0
t=past-not on-lapse	0 0 0 -11 12 0 0 0
t=past-not open	0 -4 0 7 0 3 -12 0
t=perfect	0 -21 -20 7 9 -12 7 0
t=perfect condition	0 -10 8 -11 0 -11 12 10
t=perfect duty	0 4 -18 6 -8 -6 6 6
t=perfect level	-11 3 -10 19 -14 -23 6 1
t=perfect on-lapse	0 3 0 -13 3 2 0 0
t=perfect open	13 -10 -4 14 -20 6 6 0
t=perfect-not	-2 -14 0 5 1 5 4 0
t=perfect-not condition	0 -8 0 2 0 13 -6 0
t=perfect-not on-lapse	0 -16 0 3 2 5 0 0
t=perfect-not open	0 -11 0 12 -2 0 6 0
t=pluperfect	-27 -21 -23 0 52 0 -20 -5
t=pluperfect gone	0 -11 0 2 9 -6 0 4
t=pluperfect open	-5 0 0 7 -9 16 -5 2
t=present	-23 6 -15 -8 41 -9 -14 -32
t=present condition	-9 1 17 14 -19 -6 7 0
t=present duty	-4 0 5 12 -6 -7 0 3
t=present gone	-6 20 0 21 -25 2 -2 -13
t=present if-back	0 0 0 0 -12 12 0 0
t=present level	-6 12 6 4 -20 3 7 2
t=present on-lapse	0 14 1 -19 -9 -4 0 0
t=present open	9 -10 8 0 -30 25 19 6
t=present-not condition	5 10 0 10 -22 -1 -3 0
t=present-not duty	0 4 3 23 -11 -27 -7 0
t=present-not gone	0 2 0 17 -14 -2 0 0
t=present-not level	0 0 5 20 -22 0 -1 0
t=present-not open	0 17 3 3 -3 -8 -14 -21
talks	-12 -8 -22 -15 31 -12 -11 26
talks a:<agent>	0 12 0 0 0 -1 0 -2
talks a:<day-today>	0 14 0 -11 -1 0 0 0
talks a:<goods>	2 7 -1 6 -24 1 -12 22
talks a:<level>	0 -3 9 20 -13 0 -4 0
talks a:<level> .	0 -9 11 -5 7 0 0 0
talks a:<month-ahead>	0 -16 0 3 14 -11 -1 8
talks a:<month-gone>	1 -18 0 5 -7 16 0 -1
talks a:<name>	-11 5 -7 19 -20 5 -15 15
talks a:<name> .	0 0 0 11 -18 10 0 0
talks a:<name> and	0 11 0 -4 -13 0 0 12
talks a:<name> expire	0 10 0 0 -8 0 0 0
talks a:<name> in	0 -6 0 0 10 0 0 0
talks a:<name> is	0 19 0 0 -15 0 0 0
talks a:<name> lapse	0 -14 0 0 16 0 0 0
talks a:<not>	3 1 0 -11 4 1 0 -1
talks a:<number>	0 0 0 0 13 -10 0 -1
talks a:<organisation>	0 -3 0 -4 18 0 -5 0
talks a:<person>	0 0 0 0 11 0 0 0
talks a:<quality>	0 2 0 15 -28 6 0 4
talks a:<seat>	7 -7 0 -17 7 -1 2 3
talks a:<seat> run	10 0 0 0 -9 0 0 0
talks a:<span> of	0 0 0 11 -11 0 0 0
talks a:<v-bear>	0 -9 0 3 5 -2 0 4
talks a:<v-begin>	0 -9 5 4 0 12 -5 -11
talks a:<v-down>	-2 4 0 -3 -14 5 7 1
talks a:<v-end>	-7 6 -3 -16 13 0 -7 -12
talks a:<v-impose>	-4 31 -10 -5 -20 12 0 -22
talks a:<v-stay>	5 0 0 -13 16 0 -9 -10
talks a:<v-suspend>	0 0 0 0 10 0 0 0
talks a:<v-target>	0 0 0 -1 -5 -1 10 4
talks a:<v-up>	-1 -8 6 0 4 6 -4 -3
talks b:<agent>	0 0 0 -10 22 0 0 0
talks b:<day-gone>	0 0 0 -2 14 0 0 0
talks b:<day-today> the	0 10 0 0 -9 0 0 0
talks b:<duty>	-1 6 0 -5 -21 8 2 16
talks b:<goods>	2 -4 -4 -8 2 0 -10 15
talks b:<level-noun>	0 -11 0 -8 16 4 -2 0
talks b:<level>	0 7 0 -18 4 0 0 0
talks b:<name>	0 -7 0 3 18 -5 -8 -4
talks b:<name> let	0 -8 0 0 11 0 0 0
talks b:<name> want	0 10 0 0 -8 0 0 0
talks b:<name> will	0 0 0 -3 9 0 0 0
talks b:<not>	-1 7 -8 13 -23 9 5 0
talks b:<office>	0 0 0 0 -4 0 0 11
talks b:<organisation>	0 -8 0 5 0 -4 9 0
talks b:<person>	0 -1 0 -11 19 -5 0 1
talks b:<person> say	0 0 0 0 11 0 -2 0
talks b:<seat>	-3 -6 0 0 17 -4 0 -2
talks b:<v-agree>	0 -14 0 24 -16 4 0 0
talks b:<v-begin>	9 -7 0 -17 4 0 4 0
talks b:<v-down>	0 0 0 -1 -4 -4 5 10
talks b:<v-propose>	9 0 -4 -8 12 -8 0 -8
talks b:<v-say>	0 3 0 -15 11 -3 0 0
talks b:<v-target>	0 -4 0 -4 13 0 0 0
talks b:<v-up>	13 -7 0 -7 0 -1 4 0
talks c0=begin	4 -4 0 -16 3 0 5 0
talks c0=down	0 0 0 0 -6 -2 6 11
talks c0=impose	8 -18 0 5 1 0 0 0
talks c0=propose	0 -6 -2 -9 24 -1 0 -1
talks c0=stay	-11 -1 -3 -5 15 0 0 0
talks c0=up	13 -4 0 -5 -3 -1 4 0
talks c1=agree	0 -5 0 18 -17 5 0 0
talks c1=begin	0 -3 0 -15 7 0 4 0
talks c1=down	0 0 0 0 -7 -4 5 10
talks c1=impose	7 -18 0 10 -1 0 0 0
talks c1=propose	5 -9 -2 -2 12 -1 0 -1
talks c1=stay	-11 0 -3 -5 9 0 1 1
talks condition	7 -5 0 6 -10 0 4 11
talks ct0=agree present	0 0 0 16 -12 0 0 0
talks ct0=down modal	0 0 0 0 -5 0 0 12
talks ct0=impose present	0 -11 0 2 1 -5 2 6
talks ct0=propose present	0 0 0 0 11 0 0 0
talks ct0=stay modal	0 -10 0 0 0 4 -3 7
talks ct1=agree infinitive	0 0 0 9 -8 0 0 0
talks ct1=agree present	0 0 0 16 -12 0 0 0
talks ct1=down modal	0 0 0 0 -5 0 0 12
talks ct1=impose present	0 -10 0 0 4 -5 2 6
talks ct1=stay modal	0 -6 0 0 -8 4 0 9
talks duty	-15 18 0 20 -27 6 -23 8
talks l1='s	0 0 0 -4 8 0 0 0
talks l1=<duty>	0 0 0 0 -15 11 -2 12
talks l1=<goods>	0 -13 0 0 28 -1 0 0
talks l1=<not>	0 2 -1 5 -17 4 9 -1
talks l1=<v-impose>	0 -8 0 0 13 0 0 0
talks l1=a	-4 0 -5 9 11 -6 -2 -13
talks l1=after	0 -4 0 -2 14 0 0 0
talks l1=as	0 -6 0 0 11 0 0 0
talks l1=further	0 12 0 -1 -4 0 0 0
talks l1=if	0 -3 0 0 -9 -2 5 11
talks l1=next	0 0 0 0 -5 0 0 11
talks l1=no	0 0 0 2 -14 5 9 0
talks l1=tariff	0 0 0 0 -15 11 -2 12
talks l1=the	10 12 -3 -15 -12 -3 -8 26
talks l1=third	0 -1 0 0 19 0 0 0
talks l1=whose	0 0 0 0 -9 10 0 0
talks l2='s	0 -17 0 14 4 0 0 0
talks l2=,	-1 -16 0 0 8 10 -6 6
talks l2=:	0 -5 0 0 11 0 0 0
talks l2=<begin>	-11 -1 -14 0 19 -23 -1 11
talks l2=<day-gone>	0 0 0 0 -5 10 0 0
talks l2=<duty>	0 -8 0 0 12 0 0 0
talks l2=<name>	0 0 0 -2 13 0 0 0
talks l2=<not>	-2 8 -2 11 -13 0 0 0
talks l2=<v-agree>	0 -9 0 21 -12 0 0 0
talks l2=<v-impose>	0 -4 -1 1 8 -11 0 4
talks l2=<v-say>	0 0 0 0 16 0 0 0
talks l2=a	-2 -10 0 2 6 -1 -6 12
talks l2=after	0 -5 0 0 15 0 0 0
talks l2=and	9 2 0 0 -22 0 4 8
talks l2=as	0 0 0 0 10 0 0 0
talks l2=at	0 10 0 -4 -1 0 0 0
talks l2=been	0 11 0 0 -9 0 0 0
talks l2=before	0 9 0 0 -3 0 0 0
talks l2=during	0 -15 0 -1 12 0 5 0
talks l2=had	0 11 0 0 -7 0 0 0
talks l2=has	0 -2 0 0 11 0 0 0
talks l2=if	7 -1 12 -17 -6 -6 8 0
talks l2=no	0 18 0 -5 -21 0 7 2
talks l2=of	0 10 0 -3 -9 12 0 -3
talks l2=off	0 0 0 -10 16 0 0 0
talks l2=on	5 -13 1 -2 4 0 0 0
talks l2=reach	0 -5 0 15 -9 0 0 0
talks l2=should	0 0 -4 0 -2 13 0 -6
talks l2=since	0 8 0 5 -14 0 0 0
talks l2=that	0 -16 0 0 5 -11 -3 16
talks l2=the	-6 -19 -3 0 4 6 0 17
talks l2=to	0 -7 0 -7 4 0 12 0
talks l2=under	0 -7 0 -11 25 0 0 0
talks l2=unless	0 0 0 9 -11 0 0 0
talks l2=without	0 0 -1 15 -2 0 -8 -9
talks l3=,	6 25 0 -9 -9 -7 0 -3
talks l3=<agent>	0 -3 0 -6 14 0 0 0
talks l3=<begin>	-8 0 -5 13 1 -11 -10 12
talks l3=<duty>	0 9 0 0 -13 0 8 0
talks l3=<goods>	4 -6 0 -4 21 -2 -6 0
talks l3=<level-noun>	0 -13 0 0 19 0 0 0
talks l3=<level>	0 -7 0 -5 14 0 0 0
talks l3=<not>	0 13 0 -12 -10 0 0 5
talks l3=<person>	0 0 0 0 10 0 0 0
talks l3=<seat>	0 0 0 0 9 0 0 0
talks l3=<v-bear>	0 12 0 2 -17 0 0 3
talks l3=<v-begin>	0 -4 0 -3 13 0 0 0
talks l3=<v-end>	0 0 0 0 -6 13 0 0
talks l3=<v-impose>	0 -15 0 0 16 6 -5 0
talks l3=<v-propose>	0 -2 0 0 14 0 0 0
talks l3=<v-say>	0 -12 0 -4 15 0 -3 7
talks l3=<v-stay>	0 -2 0 -9 14 0 0 0
talks l3=a	7 0 0 0 -11 9 0 0
talks l3=after	0 -2 0 -1 17 0 0 0
talks l3=again	0 7 0 -3 -12 0 0 8
talks l3=at	0 0 0 9 -12 0 3 0
talks l3=duty	0 10 0 0 -13 0 5 0
talks l3=gave	0 0 0 0 -12 0 0 12
talks l3=if	0 13 0 0 -10 0 0 0
talks l3=is	0 0 0 -4 10 0 0 0
talks l3=it	0 -1 0 10 -10 0 4 0
talks l3=on	0 0 0 6 -10 10 0 0
talks l3=part	0 8 0 1 -10 0 0 0
talks l3=pay	0 10 0 0 -10 0 0 0
talks l3=say	0 -8 0 -1 19 0 0 0
talks l3=that	0 -8 0 11 0 0 -2 0
talks l3=there	0 -2 0 10 0 0 0 -12
talks l3=to	0 -8 0 0 17 0 -1 0
talks l3=were	0 9 0 0 -6 0 0 0
talks l3=when	0 -13 0 0 18 0 0 0
talks l3=without	0 8 0 -4 -7 2 0 0
talks l3=would	0 0 0 -6 0 0 0 11
talks l4=,	0 0 0 -12 0 -8 0 7
talks l4=:	0 14 0 3 -16 0 2 0
talks l4=;	0 14 0 0 -14 0 0 0
talks l4=<begin>	-13 1 0 5 3 -7 -11 13
talks l4=<day-ahead>	0 18 0 -14 -6 0 0 0
talks l4=<goods>	13 -11 0 -11 0 0 0 2
talks l4=<level>	0 0 0 -10 12 0 0 0
talks l4=<month-gone>	0 0 0 -6 12 0 0 0
talks l4=<name>	0 0 0 -12 8 2 0 -1
talks l4=<person>	0 -1 0 0 0 0 0 10
talks l4=<quality>	0 -1 0 0 12 0 0 0
talks l4=<v-agree>	0 0 0 5 -11 7 0 0
talks l4=<v-bear>	0 -6 0 0 10 0 0 0
talks l4=<v-begin>	0 -11 0 0 10 0 7 0
talks l4=<v-impose>	4 -10 0 17 -18 4 0 0
talks l4=<v-propose>	0 0 0 -2 15 0 0 0
talks l4=agree	0 0 0 6 -13 7 0 0
talks l4=earth	10 0 0 0 -9 0 0 0
talks l4=first	0 10 0 0 -10 0 0 0
talks l4=if	0 -10 0 14 -1 0 0 0
talks l4=in	0 0 -4 0 0 0 9 4
talks l4=is	0 -14 0 0 19 0 0 0
talks l4=side	0 3 0 0 -15 1 0 11
talks l4=there	0 10 0 -5 -11 0 6 0
talks l='s no	0 -16 0 15 3 0 0 0
talks l=, the	0 -16 0 0 10 0 -3 8
talks l=, whose	0 0 0 0 -9 10 0 0
talks l=<begin> if	0 -4 0 0 -10 -1 7 11
talks l=<begin> no	0 14 0 5 -17 0 0 0
talks l=<begin> the	0 -8 0 -11 18 -4 -2 11
talks l=<day-gone> that	0 0 0 0 -8 11 0 0
talks l=<day-today> the	0 11 0 0 -10 0 0 0
talks l=a tariff	0 0 0 10 -6 0 0 0
talks l=and a	0 9 0 0 -14 0 5 0
talks l=and the	10 -1 0 0 -14 0 0 8
talks l=at the	0 10 0 -4 -2 0 0 0
talks l=before the	0 10 0 0 -4 0 0 0
talks l=during the	0 -15 0 -1 12 0 5 0
talks l=for the	5 0 0 1 -10 0 0 0
talks l=had the	0 13 0 0 -13 0 0 0
talks l=if no	0 0 0 -6 0 0 12 0
talks l=if the	6 0 13 -12 -5 -5 0 1
talks l=of a	0 -6 0 0 11 0 0 0
talks l=of the	0 16 0 -3 -17 12 0 -1
talks l=off the	0 0 0 -10 13 0 0 0
talks l=on the	5 -12 0 -1 4 0 0 3
talks l=should the	0 0 -4 2 -7 14 0 -6
talks l=since the	0 8 0 5 -15 0 0 0
talks l=that the	0 -12 0 0 0 -6 0 16
talks l=the next	0 0 0 0 -7 0 0 11
talks l=the tariff	0 0 0 -10 -11 8 0 13
talks l=to the	0 -5 0 -6 0 0 13 0
talks l=under the	0 -3 0 -3 12 0 0 0
talks l=unless the	0 0 0 9 -11 0 0 0
talks l=without a	0 9 0 1 -5 0 -4 0
talks l=without an	0 -12 0 5 6 0 0 0
talks lead=,	11 16 -17 -28 2 -12 -16 12
talks lead=a	5 0 0 9 -14 3 -1 4
talks lead=after	0 -7 0 -6 20 0 0 0
talks lead=an	0 0 8 0 -11 0 0 5
talks lead=and	0 0 1 -2 -9 0 3 6
talks lead=as	0 -11 0 0 24 0 0 0
talks lead=at	0 11 0 0 -10 0 0 0
talks lead=had	0 12 0 0 -11 0 0 0
talks lead=if	2 -4 11 -4 -19 -8 19 11
talks lead=india	0 9 0 0 -12 0 1 0
talks lead=it	0 -9 0 -1 13 0 3 0
talks lead=no	0 13 0 4 -14 0 0 0
talks lead=should	0 0 -4 1 -4 15 0 -5
talks lead=that	0 -27 -3 -1 10 7 -15 14
talks lead=the	-6 -4 -3 -17 24 -6 -8 15
talks lead=under	0 -3 0 -2 13 0 0 0
talks lead=unless	0 -15 0 22 -14 1 4 0
talks lead=were	0 10 0 0 -6 0 0 0
talks lead=whose	0 0 0 0 -7 9 0 0
talks level	-5 16 2 17 -27 6 -32 11
talks lr=<begin> between	0 -7 0 0 10 0 0 0
talks lr=<begin> in	0 0 0 12 -10 0 0 0
talks lr=a ,	0 -14 0 0 16 0 0 0
talks lr=a <end>	0 10 0 0 -8 0 0 0
talks lr=a ?	0 10 0 0 -9 0 0 0
talks lr=an ,	0 14 0 0 -15 0 0 0
talks lr=an with	0 -4 0 -2 12 0 0 0
talks lr=fourth ,	0 0 0 0 -9 0 0 9
talks lr=no ,	0 9 0 4 -11 0 0 0
talks lr=no .	3 2 0 1 -10 0 0 0
talks lr=no by	0 -21 0 11 0 2 7 -5
talks lr=that were	0 0 0 0 -7 10 0 0
talks lr=the .	9 6 0 -11 -11 1 0 7
talks lr=the ;	0 -10 0 0 12 0 0 0
talks lr=the break	8 -9 0 5 0 -6 -3 5
talks lr=the end	0 14 0 -6 -7 6 -2 -1
talks lr=the fail	0 -7 0 0 0 1 0 0
talks lr=the fall	0 14 0 0 -15 7 0 0
talks lr=the go	0 4 8 0 -14 2 0 0
talks lr=the in	0 16 0 -8 0 0 0 -2
talks lr=the is	1 2 0 -16 -5 0 -3 11
talks lr=the of	0 -18 0 0 21 0 0 0
talks lr=the on	0 0 0 -3 -8 0 -1 18
talks lr=the with	8 9 0 -5 -10 -5 0 5
talks lr=whose with	0 0 0 0 -9 10 0 0
talks lr=without .	0 10 0 0 -10 0 0 0
talks next="	0 -4 0 -4 0 9 0 0
talks next=,	0 -10 -2 -7 -4 0 16 19
talks next=:	0 16 0 -9 -2 0 -1 0
talks next=before	0 10 0 0 -9 0 0 0
talks next=if	0 -4 0 -11 5 4 -1 4
talks next=or	0 5 0 11 -17 0 0 0
talks next=that	0 0 0 -11 13 0 3 0
talks next=unless	0 -14 0 0 16 0 0 0
talks next=which	0 -2 0 0 11 0 0 0
talks next=—	0 10 0 0 -8 0 0 0
talks on-lapse	0 -23 -3 0 21 -7 6 2
talks open	7 -15 4 6 -23 5 1 36
talks pc0=begin	0 0 0 12 -1 -6 0 0
talks pc0=end	0 0 -4 0 -12 0 0 15
talks pc0=impose	9 -19 -2 0 1 8 0 0
talks pc0=say	-7 0 -4 -13 0 20 -10 8
talks pc0=target	6 -10 0 6 -2 6 -7 0
talks pc0=threaten	4 0 0 -7 -7 14 -6 0
talks pc1=begin	0 -2 0 12 3 -6 -5 0
talks pc1=end	0 0 -1 0 -13 0 0 15
talks pc1=impose	9 -24 -4 -2 15 5 -2 0
talks pc1=say	-7 0 -4 -13 0 20 -10 8
talks pc1=target	0 -12 0 5 1 7 -7 0
talks pct0=impose present	11 -16 0 0 11 -8 0 0
talks pct0=stay modal	0 9 0 0 -6 0 0 0
talks pct0=stay past	0 -2 9 15 -14 0 0 0
talks pct0=stay present	1 -15 0 -6 19 0 0 0
talks pct0=threaten present	4 0 0 0 -13 9 0 0
talks pct1=impose present	4 -16 0 0 14 -3 0 0
talks pct1=stay modal	0 9 0 0 -6 0 0 0
talks pct1=stay past	0 -2 9 15 -14 0 0 0
talks pct1=stay present	1 -15 0 -6 18 0 0 0
talks pt0=future	0 11 0 0 -10 -1 0 3
talks pt0=modal	0 10 0 -9 -5 2 -5 6
talks pt0=past	-5 -9 4 12 -12 4 0 3
talks pt0=perfect	0 0 0 -3 -7 17 -2 0
talks pt0=present	11 -14 0 -6 7 0 0 3
talks pt0=present-not	0 0 0 -1 11 -3 0 0
talks pt0=present-passive	0 -11 0 0 14 0 0 2
talks pt1=future	0 8 0 0 -6 -1 0 3
talks pt1=modal	0 10 0 -9 -6 2 -5 7
talks pt1=participle-passive	0 -3 0 0 13 0 0 0
talks pt1=past	-5 -8 4 12 -13 4 0 3
talks pt1=present-not	0 0 0 -1 11 -3 0 0
talks pt1=present-passive	0 -11 0 0 14 0 0 2
talks pv0=be	0 0 8 7 -12 -5 -1 2
talks pv0=go	0 8 0 0 -2 0 0 0
talks pv0=raise	0 -2 0 -3 13 0 0 0
talks pv0=say	0 0 0 4 -12 16 -6 0
talks pv0=tell	0 -6 0 -4 12 0 0 2
talks pv0=warn	0 1 0 -12 0 10 -1 0
talks pv1=be	0 0 8 7 -12 -5 -1 2
talks pv1=charge	0 -11 0 2 0 9 -1 0
talks pv1=pay	0 6 0 0 -4 0 0 0
talks pv1=raise	0 -2 0 -3 13 0 0 0
talks pv1=say	0 0 0 4 -12 16 -6 0
talks pv1=take	0 -9 0 2 12 -1 -4 0
talks pv1=tell	0 -6 0 -4 12 0 0 2
talks pv1=warn	0 1 0 -12 0 10 -1 0
talks pvt0=be past	0 -1 9 15 -15 0 0 0
talks pvt0=be present	1 -10 0 -5 12 0 0 0
talks pvt0=say past	0 -5 0 4 -8 12 -3 0
talks pvt1=be past	0 -1 9 15 -15 0 0 0
talks pvt1=be present	1 -10 0 -5 12 0 0 0
talks pvt1=say past	0 -5 0 4 -8 12 -3 0
talks quoted	0 -23 0 -5 10 4 0 6
talks r1=,	0 0 -5 -4 0 0 12 0
talks r1=.	9 6 0 0 -14 0 -7 12
talks r1=:	0 14 0 -1 -6 0 0 0
talks r1=;	0 -12 0 2 7 0 0 0
talks r1=<day-ahead>	0 -3 0 -1 12 0 0 0
talks r1=<goods>	7 7 0 0 -16 0 0 0
talks r1=<v-begin>	0 0 7 0 -12 0 0 0
talks r1=<v-down>	0 14 0 0 -18 6 0 0
talks r1=<v-end>	-2 7 0 -3 4 0 0 -17
talks r1=<v-impose>	0 18 0 -6 -10 4 0 0
talks r1=<v-stay>	0 13 0 -1 0 0 0 0
talks r1=about	0 0 0 0 18 0 0 0
talks r1=again	0 0 0 0 10 0 0 0
talks r1=and	0 11 0 0 -6 0 0 0
talks r1=at	0 0 0 0 10 0 0 0
talks r1=between	0 18 0 0 -11 0 0 0
talks r1=break	8 -9 0 5 0 -6 -3 5
talks r1=by	0 -6 0 17 -8 0 4 -11
talks r1=collapse	0 0 -5 0 0 0 0 14
talks r1=could	0 0 0 0 13 0 0 0
talks r1=fail	0 -14 0 0 -3 1 13 2
talks r1=fall	0 14 0 0 -15 7 0 0
talks r1=for	0 0 0 8 -8 0 0 0
talks r1=in	0 8 0 -6 0 -9 0 10
talks r1=of	-1 -27 0 10 31 -8 -4 -7
talks r1=on	0 2 0 -1 -7 -4 -6 20
talks r1=or	0 3 0 10 -15 0 0 0
talks r1=the	0 -10 0 -5 19 0 -1 0
talks r1=to	0 0 0 0 12 -1 0 0
talks r1=were	0 0 0 0 -9 14 0 0
talks r1=with	2 0 -7 -9 11 4 -17 0
talks r2="	0 0 0 0 -5 11 0 0
talks r2='s	0 -14 0 3 6 0 0 0
talks r2=,	5 -8 4 0 10 -7 3 -12
talks r2=<day-ahead>	0 0 0 -2 -1 3 10 -8
talks r2=<day-gone>	0 -1 0 15 -7 0 0 0
talks r2=<duty>	0 20 0 0 -14 0 0 0
talks r2=<end>	6 6 -5 -12 3 -3 -11 7
talks r2=<goods>	0 0 0 -8 -1 0 0 13
talks r2=<level>	0 8 0 12 -20 2 0 0
talks r2=<month-ahead>	0 -12 0 0 18 0 0 0
talks r2=<name>	-5 0 -5 6 -11 10 -13 9
talks r2=<not>	4 -2 0 -20 10 0 0 1
talks r2=<person>	0 0 0 0 11 0 0 0
talks r2=<seat>	8 -12 0 0 0 0 -2 5
talks r2=<span>	0 0 0 0 14 -3 0 -1
talks r2=<v-begin>	0 16 0 -5 -4 0 0 0
talks r2=<v-end>	0 -9 0 -4 0 12 4 0
talks r2=<v-stay>	0 -3 0 0 14 0 0 0
talks r2=?	0 -4 0 0 11 0 0 0
talks r2=be	0 -9 0 3 24 -4 0 -3
talks r2=both	0 12 0 0 -8 0 0 0
talks r2=but	0 4 0 6 -10 0 0 0
talks r2=dead	0 -5 0 0 -1 0 0 14
talks r2=down	0 -9 7 7 -12 -5 5 3
talks r2=duty	0 12 0 0 -8 0 0 0
talks r2=is	0 -10 0 0 12 0 0 0
talks r2=not	5 0 0 -14 2 -3 0 3
talks r2=on	0 15 0 -10 0 -1 0 0
talks r2=take	0 14 0 0 -12 0 0 0
talks r2=talk	0 0 0 0 13 0 0 0
talks r2=the	-7 7 -5 -9 15 0 0 -19
talks r2=which	0 -3 0 -1 15 0 0 0
talks r2=without	0 -11 0 0 13 0 0 0
talks r3='s	0 0 0 0 10 0 0 0
talks r3=,	-5 1 -2 -11 -2 -1 8 18
talks r3=.	-1 4 5 10 -18 0 -10 5
talks r3=<duty>	0 -11 0 4 8 0 0 0
talks r3=<end>	9 0 -15 -19 12 0 -14 11
talks r3=<goods>	0 12 0 -1 -11 0 0 5
talks r3=<level>	0 24 0 0 -27 0 0 0
talks r3=<month-ahead>	0 -5 0 0 -2 0 0 14
talks r3=<name>	0 9 0 3 -13 7 -2 -2
talks r3=<number>	0 -17 4 -2 31 -9 0 -1
talks r3=<office>	0 0 0 0 0 0 9 -4
talks r3=<v-begin>	0 -8 0 1 -2 15 0 0
talks r3=<v-end>	0 -22 0 0 25 -9 0 5
talks r3=<v-impose>	0 -13 0 3 6 11 -9 -2
talks r3=<v-propose>	0 0 0 0 11 0 0 -4
talks r3=<v-say>	0 0 0 -3 -8 7 13 0
talks r3=<v-stay>	8 -22 0 0 4 7 0 0
talks r3=<v-up>	0 1 0 5 -13 6 0 0
talks r3=a	0 14 0 0 -10 5 0 0
talks r3=and	0 6 0 2 -12 -3 0 7
talks r3=apply	0 -12 0 0 0 9 0 0
talks r3=before	0 10 0 0 -9 0 0 0
talks r3=between	0 0 0 0 -7 0 0 8
talks r3=duty	0 -12 0 1 8 0 0 0
talks r3=end	0 -10 0 1 3 -1 0 7
talks r3=friday	0 12 0 0 -12 0 0 0
talks r3=go	0 1 0 4 -13 6 0 0
talks r3=have	0 -11 0 -3 21 0 0 0
talks r3=in	0 -3 0 -11 0 0 0 15
talks r3=it	0 -21 0 10 0 11 7 -4
talks r3=night	0 0 0 13 -10 0 0 0
talks r3=on	0 -3 0 -3 14 -3 1 -4
talks r3=over	0 -2 0 4 -9 0 0 8
talks r3=run	9 -1 0 0 0 0 0 0
talks r3=side	0 10 0 0 -6 0 0 0
talks r3=so	0 0 0 0 -8 0 0 10
talks r3=the	6 -23 1 6 5 0 0 -5
talks r3=thi	0 0 0 12 -10 0 0 0
talks r4=,	2 -14 0 -7 0 5 4 12
talks r4=:	0 10 0 0 -6 0 0 0
talks r4=<end>	4 -1 -6 -8 11 0 -25 14
talks r4=<goods>	0 -17 0 0 1 7 -1 4
talks r4=<level-noun>	0 0 0 -12 1 7 0 0
talks r4=<name>	0 0 0 -10 -4 4 0 12
talks r4=<not>	0 2 0 0 -15 15 0 0
talks r4=<number>	9 17 0 0 -19 -3 0 0
talks r4=<seat>	0 1 0 -7 -2 0 12 0
talks r4=<v-begin>	0 -7 5 -9 -4 15 0 0
talks r4=<v-down>	0 -5 4 0 10 -2 0 0
talks r4=<v-end>	0 -9 0 -1 21 -1 0 0
talks r4=<v-impose>	0 0 0 0 -7 13 0 0
talks r4=<v-propose>	0 -7 4 11 -6 0 0 0
talks r4=<v-say>	0 0 0 -2 -5 0 10 0
talks r4=?	0 12 0 8 -17 0 0 0
talks r4=and	0 0 0 -5 11 0 0 0
talks r4=are	5 0 0 0 -13 0 5 0
talks r4=back	0 14 0 0 -8 0 0 0
talks r4=by	0 4 0 -10 6 0 0 0
talks r4=due	0 -8 0 9 -8 0 0 8
talks r4=fish	0 0 0 0 -9 0 0 9
talks r4=has	0 12 0 -4 -2 0 0 0
talks r4=in	0 -14 0 0 12 11 0 0
talks r4=no	0 0 0 3 -16 10 0 0
talks r4=of	0 -12 0 9 7 0 0 -2
talks r4=on	0 -2 0 0 8 0 0 0
talks r4=out	9 -2 0 -3 0 0 0 0
talks r4=say	0 0 0 -2 3 -2 11 -9
talks r4=should	0 0 0 16 -15 0 0 0
talks r4=the	0 20 0 -3 -25 4 9 0
talks r4=week	0 0 0 12 -11 0 0 0
talks r4=would	0 -14 0 7 6 -2 2 0
talks r=, <level>	0 2 0 6 -10 0 0 0
talks r=, <name>	0 4 0 4 -16 7 0 0
talks r=, and	0 -8 0 0 10 0 0 0
talks r=, but	0 4 0 6 -10 0 0 0
talks r=, pay	0 -3 0 0 10 0 0 0
talks r=, which	0 0 0 0 11 0 0 0
talks r=. <end>	9 6 0 0 -15 0 -7 12
talks r=begin in	3 0 0 6 -11 0 0 0
talks r=between the	0 14 0 5 -16 0 0 0
talks r=by <day-ahead>	0 3 0 0 -16 5 12 -5
talks r=by <month-ahead>	0 -10 0 0 11 0 0 0
talks r=end on	0 16 0 0 -13 0 0 0
talks r=fail ,	0 -10 0 0 -1 2 11 -4
talks r=go ,	0 0 9 0 0 0 0 0
talks r=go .	0 9 0 0 -16 6 0 0
talks r=in <name>	0 0 0 12 -11 0 0 0
talks r=it would	0 -15 0 0 10 8 0 0
talks r=lapse <end>	0 -9 0 0 12 0 0 0
talks r=of <level>	0 0 0 9 -7 0 0 0
talks r=of <span>	0 -2 0 0 8 0 0 0
talks r=of talk	0 0 0 0 13 0 0 0
talks r=were "	0 0 0 0 -10 11 0 0
talks r=with <seat>	9 -6 0 -4 4 0 0 0
talks r=with the	0 1 0 -2 -1 9 0 0
talks t0=modal	2 -7 0 -9 0 0 -11 19
talks t0=past	0 14 -3 -11 -1 -5 3 0
talks t1=infinitive	2 0 0 12 -5 0 0 0
talks t1=modal	2 -3 0 -8 -4 0 -7 20
talks t1=past	0 14 -3 -10 -2 -4 3 0
talks t1=present	-12 -6 -6 0 15 -2 3 0
talks v0=have	0 17 0 -1 -12 5 0 0
talks v0=say	0 0 0 -2 10 0 0 0
talks v1=agree	0 0 0 4 -10 7 0 0
talks v1=go	0 0 0 0 11 0 0 0
talks v1=have	0 18 0 -10 -10 5 0 0
talks v1=say	0 0 0 -2 9 0 0 0
talks verbless	-10 -10 0 -12 19 -22 -5 24
talks vt0=be modal	0 -9 0 1 -3 4 -1 8
talks vt0=have past	0 10 0 0 -4 0 0 0
talks vt1=agree infinitive	0 0 0 11 -10 0 0 0
talks vt1=be modal	0 -4 0 1 -10 4 0 9
talks vt1=have past	0 10 0 0 -4 0 0 0
talks=accord	0 15 0 0 -7 0 -1 0
talks=agreement	-6 -8 -5 -1 24 3 0 -28
talks=ceasefire	0 10 -2 0 1 -1 0 -2
talks=deal	-15 -21 -8 17 5 -21 15 0
talks=negotiations	0 -1 0 -9 -9 4 0 14
talks=pact	0 20 0 -9 -5 0 0 0
talks=pause	0 1 0 -10 6 1 -5 -5
talks=round	1 -20 -2 0 3 -8 0 20
talks=standstill	0 13 0 0 -11 2 0 0
talks=summit	1 -8 0 2 -7 0 0 11
talks=table	8 4 0 -16 -6 -5 9 0
talks=talk	0 -12 0 0 20 -1 0 -9
talks=talks	0 -30 0 -1 -1 -16 0 38
talks=truce	2 7 -1 -10 10 13 -33 -26
v=accept modal	0 0 0 -5 11 0 0 0
v=accept present	0 0 0 13 -7 0 0 0
v=add future	0 0 0 18 -18 0 -1 0
v=add modal	0 8 6 17 -22 0 -14 0
v=add present	0 2 9 -2 0 -3 0 0
v=adjust infinitive	0 0 0 0 9 0 -6 0
v=agree infinitive	0 0 0 7 -11 0 0 5
v=agree present	0 9 0 0 -4 -2 0 0
v=announce past	-6 -12 0 10 0 -7 3 2
v=answer future	0 0 0 0 -5 0 11 0
v=answer modal	0 4 0 -10 -8 0 13 0
v=answer past	11 -1 0 2 0 0 -9 0
v=answer present	0 0 0 0 19 0 -7 0
v=apply future	0 4 0 3 -14 0 0 4
v=apply future-not	0 0 0 9 -4 0 0 0
v=apply perfect	0 9 0 0 -7 0 0 0
v=apply present	6 21 -2 -15 -17 13 -19 0
v=approve future	0 0 0 0 2 0 -6 9
v=approve modal	0 -4 0 0 24 -2 0 0
v=ask future	0 -5 0 10 0 -1 -4 0
v=ask participle	0 3 0 0 5 0 -13 0
v=ask past	0 13 0 -6 -4 4 -8 0
v=ask present	0 -2 0 -10 32 0 -5 0
v=await present	0 13 0 0 -7 0 0 0
v=be future	-18 10 3 -10 0 -9 0 11
v=be modal	0 7 -31 20 -3 -4 -7 -6
v=be past	-22 9 -4 -7 14 4 -5 -16
v=be past-not	0 -1 0 0 12 -1 0 0
v=be present	0 11 -13 3 5 -3 -13 -9
v=be present-not	-2 -2 0 10 -6 -2 0 7
v=bear present	0 -13 0 2 10 0 0 0
v=begin modal	0 0 0 -4 21 -2 -1 0
v=begin present	0 -17 0 -13 24 4 0 0
v=believe present	0 -1 0 0 14 0 0 0
v=bite past	0 0 0 0 -6 11 0 0
v=brace present	0 9 0 -2 -1 0 0 0
v=bring infinitive	0 -1 0 0 12 0 -7 0
v=bring modal	0 7 -20 6 -15 0 13 -5
v=buy future	0 0 0 0 13 0 0 0
v=buy gerund	0 0 0 -10 7 8 -2 0
v=buy infinitive	0 0 0 0 10 0 0 0
v=buy present	3 -4 0 27 -24 0 0 0
v=call gerund	0 0 0 0 -6 9 0 0
v=call present	0 -6 0 -1 21 0 -2 0
v=cancel infinitive	0 0 0 0 -13 17 0 0
v=carry present	0 -1 0 -11 -1 11 1 0
v=carry present-not	0 0 0 -6 10 -3 0 0
v=caution past	0 1 8 -5 -14 0 0 6
v=cease future	0 9 0 0 -4 0 0 0
v=cease present	0 10 0 0 -3 0 0 0
v=charge future	-2 0 0 0 -7 11 3 0
v=charge modal	-4 17 0 -7 -2 0 -1 0
v=charge present	0 8 0 -18 2 5 -8 0
v=clear present	0 4 0 0 -11 0 8 0
v=collect future	0 11 0 -7 -8 0 4 0
v=collect modal	0 0 0 0 0 9 0 0
v=come future	0 -9 0 0 17 0 0 0
v=come gerund	0 -12 0 7 2 0 0 0
v=come modal	2 2 -13 7 0 -7 0 0
v=come past	15 -15 -10 8 -2 -5 8 0
v=come present	-3 9 -4 0 -9 0 9 0
v=come present-not	0 0 2 -7 10 0 -5 0
v=confirm past	0 -6 0 0 14 0 0 0
v=consider future	0 0 0 -4 -8 0 17 0
v=cut future	0 -2 0 -2 0 10 0 0
v=cut modal	0 0 0 0 11 0 0 0
v=declare perfect	0 0 0 0 -6 0 0 10
v=declare present	0 -1 0 -1 10 0 0 0
v=decline present	0 9 0 0 -2 0 0 0
v=demand modal	1 0 0 0 -13 11 0 0
v=deny past	0 0 0 -2 16 -1 0 0
v=die infinitive	0 13 0 0 -12 0 0 0
v=discuss future	0 0 0 0 13 0 0 0
v=double modal	0 -10 -1 3 0 12 0 0
v=drop modal	0 -2 4 -4 11 0 -1 0
v=drop past	0 0 0 -3 13 0 -1 0
v=drop present	0 -2 0 11 -3 0 0 0
v=end future	0 11 0 -5 -8 4 0 0
v=end gerund	0 0 0 0 -3 0 8 0
v=end infinitive	0 -5 0 0 22 -1 -3 0
v=end modal	0 11 -4 16 -13 -6 -2 1
v=end participle	0 21 0 0 -9 -4 0 0
v=end past	0 -11 0 1 1 2 0 0
v=end present	-11 11 -13 -9 8 -13 0 2
v=enter modal	0 -3 0 0 15 0 -3 0
v=enter present	0 1 0 0 10 0 -8 0
v=exempt present	0 -7 0 0 23 0 0 0
v=expect modal	0 11 23 0 -35 4 -2 0
v=expect participle	0 0 0 0 -1 0 9 0
v=expect present	-4 0 18 -2 -12 0 5 -6
v=expire present	0 0 0 -4 18 0 0 0
v=explain future	0 -5 0 11 -3 0 0 0
v=export present	-8 0 0 0 11 0 0 0
v=extend future	0 -3 0 0 9 0 0 0
v=extend modal	5 1 0 9 -1 -12 -3 0
v=extend participle	0 14 0 0 -9 0 0 0
v=extend present	0 -15 0 -1 19 0 0 0
v=face future	0 -2 0 -4 12 0 0 0
v=face modal	0 12 0 3 -10 0 -3 0
v=fall future	0 0 0 9 -2 0 0 0
v=fall modal	0 0 17 -1 -8 2 -3 0
v=fall present	1 5 0 0 0 -12 0 -4
v=fear present	15 12 7 2 -43 14 -9 0
v=get past	0 0 0 -2 10 0 0 0
v=get present	0 -18 0 -1 35 0 -4 0
v=go future	0 -2 0 9 -3 7 -11 0
v=go infinitive	-2 0 0 11 0 -8 0 0
v=go modal	0 8 -17 -21 5 0 3 5
v=go past	0 2 0 -15 5 7 -4 0
v=go present-not	0 3 0 8 -10 0 0 0
v=halve modal	0 -11 0 0 -7 18 0 0
v=have past	-4 8 -5 -9 19 -14 -10 0
v=have present	-14 12 0 8 -16 0 17 -4
v=hit infinitive	0 0 0 0 -9 2 8 0
v=hold modal-not	0 0 0 0 -8 0 0 9
v=hold perfect	0 10 0 0 -9 0 0 0
v=hold present	0 -17 3 -1 21 0 -2 0
v=impose modal	2 0 0 11 -11 -5 -1 0
v=insist past	0 0 0 0 -12 0 15 0
v=introduce present	0 -6 0 -12 1 15 -2 0
v=jump modal	0 23 10 0 -30 0 0 0
v=keep gerund	0 10 0 0 -10 0 0 0
v=keep modal	0 -6 0 -2 28 0 0 0
v=know modal	0 0 0 0 11 0 0 0
v=know present	9 -3 0 24 -29 5 2 0
v=land gerund	0 0 0 0 -9 5 0 5
v=lapse past	0 3 0 6 -12 2 0 0
v=lay future	0 0 0 0 -12 14 0 0
v=lay modal	0 0 0 0 -6 13 0 0
v=leave infinitive	0 0 0 -8 11 2 -4 0
v=leave modal	0 -14 0 -3 22 -11 0 4
v=leave past	0 0 0 0 0 0 10 0
v=leave present	7 12 0 -2 -5 -5 -7 0
v=let infinitive	0 -1 0 0 14 0 0 0
v=let modal	0 0 0 9 0 0 -2 0
v=let present	0 0 -5 7 -4 2 -10 4
v=levy infinitive	0 0 0 -4 -9 0 17 0
v=lift modal	0 12 0 0 -2 0 0 0
v=like modal	-9 -10 -3 -1 52 -10 -12 0
v=look modal	0 -1 0 6 -7 -1 10 0
v=look present	0 -5 0 0 12 0 -1 0
v=lose infinitive	0 -1 22 0 -13 -1 0 0
v=lose modal	-4 -9 2 -8 2 0 -4 11
v=lose participle	0 0 0 0 -7 11 0 0
v=lose past	0 0 7 12 -11 -3 0 0
v=lose perfect	0 0 0 0 -6 9 0 0
v=lose present	0 -14 16 -5 4 0 0 -1
v=lower modal	0 -3 0 -1 13 0 0 0
v=lower present	0 -9 8 0 0 0 0 0
v=make participle	0 -3 0 0 22 -2 0 0
v=make past	15 9 0 0 -27 0 9 0
v=make perfect	0 -14 0 2 6 0 0 0
v=make pluperfect	0 0 0 5 -11 0 7 0
v=make present	-1 -16 0 0 2 8 5 0
v=meet future	0 9 0 -3 0 0 0 0
v=meet gerund	0 -6 0 5 9 -5 -12 9
v=meet modal	0 0 0 -8 -18 -1 32 0
v=meet present	0 -26 0 -6 28 -1 4 0
v=move present	0 1 0 0 -16 16 0 0
v=number present	0 16 0 0 -20 0 8 0
v=offer perfect	0 0 0 -2 17 0 -4 0
v=other future	-1 0 0 -19 29 0 -8 -3
v=other future-not	0 0 0 -2 0 0 0 9
v=other modal	0 16 -14 29 0 -22 -12 -18
v=other modal-not	2 -2 0 -4 14 0 -4 0
v=other past	0 -8 -7 0 14 -2 1 -3
v=other perfect	9 4 0 -14 1 -2 3 0
v=other pluperfect	-1 -4 -1 12 5 3 -14 -1
v=other present	14 8 0 -26 -6 15 -1 0
v=other present-not	0 7 0 -23 6 -1 0 -3
v=owe modal	0 11 0 0 -19 10 0 0
v=pay modal	-2 -6 -4 0 11 -1 1 -3
v=pay past	0 6 0 1 -14 0 6 0
v=pay present	0 -1 -11 5 7 -3 -11 -2
v=pay present-not	0 -13 0 0 0 0 15 0
v=prepare perfect	0 0 0 18 -30 0 0 9
v=promise modal-not	0 5 0 0 -11 0 8 0
v=promise past	0 0 0 -11 1 9 0 0
v=promise perfect	0 -1 0 -3 12 -7 2 0
v=put gerund	0 0 0 0 -13 0 11 0
v=put infinitive	7 9 0 8 -11 -3 -12 0
v=put modal	25 11 4 -8 -16 -10 -12 6
v=put present	-9 -2 0 -2 11 -8 1 0
v=raise future	0 -10 0 0 9 1 -3 0
v=raise gerund	0 0 0 -3 10 0 -3 0
v=raise infinitive	0 -4 0 13 -7 0 0 0
v=raise past	0 -4 0 0 0 0 10 0
v=raise present	2 -6 0 0 -2 -1 10 0
v=reach modal	0 0 0 9 0 0 0 0
v=ready present	0 -13 0 4 -15 -10 22 0
v=recommend future	0 -8 0 15 -5 0 0 0
v=remain modal	0 -2 0 -1 14 0 0 0
v=remain present	0 -11 0 -3 0 4 0 10
v=replace modal	0 0 0 18 -10 0 0 0
v=reply present	0 0 0 0 -16 0 20 0
v=report future	0 0 0 10 -7 0 0 0
v=report past	0 0 0 -3 11 0 0 0
v=respond infinitive	0 0 0 0 -9 0 12 0
v=restore modal	0 5 0 0 -10 0 4 0
v=restore present	0 11 0 0 -11 0 0 0
v=resume modal	0 0 0 0 18 -1 0 0
v=retaliate future	0 0 0 0 19 0 -16 0
v=return future	0 -3 0 -7 20 0 0 0
v=return present	17 -1 3 -11 1 -4 -8 0
v=revert modal	0 8 0 0 -5 0 0 0
v=revive modal	21 -9 0 0 -15 0 0 0
v=rise future	0 18 7 0 -23 0 0 0
v=rise past	0 -6 0 0 18 0 0 0
v=roll present	0 0 2 0 -16 0 11 0
v=rule modal-not	3 0 0 5 -18 0 10 0
v=run modal	0 0 0 -1 0 10 0 0
v=run present	4 -2 0 0 11 -10 -5 -1
v=say future	0 0 0 -2 -11 7 10 0
v=say modal	0 -11 7 -12 -4 20 -4 0
v=say past	-3 12 -2 -2 15 -8 -10 -10
v=say perfect	-3 -4 -4 15 -15 3 7 0
v=say perfect-not	0 -7 0 -5 20 0 -1 0
v=say pluperfect	0 0 0 0 13 0 -4 0
v=say present	-1 -4 -31 7 0 15 -4 -14
v=see future	1 5 0 0 -9 0 0 0
v=see present	0 -8 19 7 -4 -8 0 0
v=sell gerund	9 0 7 0 -15 0 0 0
v=sell modal	7 -8 0 -10 0 5 0 0
v=send past	0 0 0 12 -6 0 0 0
v=set present	0 -5 0 0 22 0 0 0
v=shrink modal	0 0 0 -4 9 0 0 0
v=sign modal	0 -4 0 -3 30 -3 -5 0
v=sign participle	0 -7 0 -10 8 8 0 0
v=sign perfect-not	0 -11 0 0 0 5 0 0
v=sign present	0 -3 6 -10 17 -15 0 0
v=sign present-not	0 6 0 22 -28 0 0 0
v=sit modal-not	0 0 0 0 -14 0 7 8
v=sit present	0 -1 0 0 14 0 0 0
v=slap future	0 10 0 1 -9 0 -7 0
v=slap infinitive	0 0 0 -2 0 0 9 0
v=snap present	0 11 0 0 -9 0 0 0
v=stand present	3 0 12 16 -21 -7 0 0
v=start modal	0 -10 0 9 0 0 0 0
v=state past	0 -4 0 -2 13 -3 3 0
v=step present	0 -14 0 4 14 0 -1 0
v=stop infinitive	-4 5 0 -10 -1 16 -6 0
v=stop modal	8 -14 -4 -14 -9 27 -3 0
v=stop past	-5 -3 0 -8 29 0 -4 0
v=stop present	11 9 3 9 -27 -5 0 0
v=strike modal	0 0 0 0 -13 5 9 0
v=suspend future	0 0 0 0 13 0 -3 0
v=suspend modal	-3 -8 0 0 9 10 -2 0
v=suspend participle	1 3 0 -1 -15 0 5 0
v=suspend past	-1 17 0 -2 -24 7 9 0
v=take future	0 3 0 -12 9 1 -2 0
v=take modal	-4 -17 26 0 -12 0 11 -4
v=take past	0 0 0 -15 27 0 -8 0
v=take perfect	0 0 0 0 14 0 -3 0
v=take present	0 0 -2 6 0 -14 1 0
v=tax future	0 0 0 0 -17 0 13 0
v=tax present	5 -5 0 6 -17 0 9 0
v=tell modal	0 0 0 0 17 0 0 0
v=tell past	-5 -7 -8 0 5 -14 1 12
v=tell perfect	-1 0 9 3 -13 2 0 3
v=tell present	0 -16 0 7 3 0 -2 7
v=think modal	0 -1 0 0 12 0 0 0
v=think participle	0 0 0 10 -10 0 0 0
v=think present	8 0 -2 -10 -10 0 12 6
v=think present-not	0 13 0 0 -8 0 0 0
v=threaten participle	0 -3 0 10 0 -1 -7 0
v=threaten perfect	1 -12 0 4 4 7 -8 0
v=threaten present	0 -11 0 3 3 0 0 0
v=undo modal	0 12 0 0 0 -3 0 0
v=void present	0 -16 0 -1 -3 8 0 16
v=vow past	0 0 0 0 -10 0 12 0
v=want past	0 0 0 -10 21 0 -5 0
v=want present	5 13 0 7 -18 -6 1 0
v=warn perfect	15 4 0 3 0 -19 -2 -7
v=warn present	-4 -3 5 -5 0 16 -18 0
v=win present	0 14 0 0 -12 0 0 0
v=withdraw past-not	0 0 0 9 -3 0 0 0
v=withdraw present	0 0 0 5 -17 0 7 0
v=write past	6 -22 8 7 -9 9 -11 0
v=write present	0 0 0 -19 8 0 4 0
w:!	0 -8 0 -7 28 0 -2 0
w:"	-12 7 -41 1 17 -36 11 -13
w:" ,	0 0 0 10 0 0 -3 0
w:" .	-15 10 -5 10 -14 -30 20 0
w:" :	0 0 0 0 -8 0 14 0
w:" <level>	0 -2 0 -4 13 0 0 0
w:" <not>	0 0 0 -1 13 0 0 0
w:" <person>	0 0 0 -1 9 0 0 0
w:" <v-say>	0 -19 0 0 0 0 1 6
w:" _ ,	0 -10 0 0 21 0 -2 0
w:" _ <person>	0 -6 0 -17 20 0 -8 6
w:" _ and	3 0 0 7 -10 0 0 0
w:" _ duty	0 -7 0 0 11 0 0 0
w:" _ for	0 0 0 0 -9 0 10 0
w:" _ from	0 10 0 0 -12 0 0 0
w:" _ has	0 0 0 0 -8 0 11 0
w:" _ he	0 8 0 2 -10 0 -1 0
w:" _ i	0 0 0 0 10 -1 0 0
w:" _ immediately	0 0 0 -5 11 0 0 0
w:" _ it	0 14 0 0 -10 0 0 0
w:" _ old	0 18 0 0 -18 0 0 0
w:" _ say	0 27 0 -16 -15 -2 7 0
w:" _ sooner	0 0 0 9 -10 0 0 0
w:" _ the	-4 -13 0 0 0 0 8 5
w:" _ they	0 0 0 16 -11 0 0 0
w:" _ to	0 0 0 0 11 0 -2 0
w:" _ we	0 12 0 0 -9 0 3 0
w:" _ will	0 -1 0 -4 9 0 -1 5
w:" a	0 8 0 -23 0 4 2 0
w:" and	3 0 0 -3 -25 9 19 0
w:" can	0 0 0 0 -7 0 10 0
w:" effective	0 0 0 -5 11 0 0 0
w:" extremely	0 0 0 0 10 0 -10 0
w:" he	0 21 0 0 -5 0 -4 0
w:" i	0 -5 0 0 17 0 -6 0
w:" of	0 0 0 0 -9 0 11 0
w:" one	0 0 0 0 11 0 0 0
w:" or	0 0 0 9 -10 0 0 0
w:" say	0 -13 0 2 0 -5 2 7
w:" the	0 4 0 -16 5 -1 1 0
w:" then	0 11 0 0 -2 0 0 0
w:" we	0 -1 0 0 10 -2 0 0
w:" within	0 0 0 0 13 0 -10 0
w:&	1 0 15 0 -12 -3 0 0
w:'	-12 20 8 -17 0 -15 2 -4
w:' <agent>	0 21 0 0 -12 0 -2 0
w:' <person>	0 0 0 0 17 -4 -7 0
w:' _ ,	0 13 0 0 -12 -4 8 0
w:' notice	0 21 0 0 -13 0 -1 0
w:'s	10 0 -3 -4 8 -7 -4 -11
w:'s <agent>	0 4 -2 -17 8 0 -5 3
w:'s <duty>	6 13 0 -5 -5 -2 -6 0
w:'s <gate>	0 12 0 0 -4 0 0 0
w:'s <goods>	-14 -10 1 10 3 0 0 0
w:'s <level-noun>	0 0 0 1 -7 0 9 0
w:'s <level>	0 7 0 -13 0 0 4 0
w:'s <not>	0 -13 0 7 8 -6 2 0
w:'s <number>	0 31 0 -7 -18 -2 0 0
w:'s <organisation>	0 -2 0 -6 0 19 -3 0
w:'s <person>	0 -5 0 -13 2 12 2 0
w:'s <v-agree>	0 -13 0 0 2 9 0 0
w:'s <v-buy>	0 0 9 8 -13 0 0 0
w:'s <v-sell>	-4 0 0 4 14 -8 0 0
w:'s _ ,	-6 -8 -1 2 19 4 -12 -8
w:'s _ .	0 10 0 -10 2 -17 0 -3
w:'s _ :	0 -14 0 11 0 0 0 0
w:'s _ <day-ahead>	0 -8 0 2 -5 9 0 0
w:'s _ <level>	0 9 0 -15 0 0 0 0
w:'s _ <number>	0 0 0 -1 16 0 0 0
w:'s _ a	0 -1 0 0 9 0 0 0
w:'s _ again	0 9 0 0 -6 0 0 0
w:'s _ answer	0 0 0 9 -6 0 0 0
w:'s _ are	0 4 0 0 -11 0 0 10
w:'s _ commission	0 0 0 0 -6 10 0 0
w:'s _ deal	0 -11 0 11 0 0 0 0
w:'s _ down	0 0 0 0 -4 0 0 10
w:'s _ first	10 0 0 0 -1 0 0 0
w:'s _ for	4 13 0 0 -9 0 0 0
w:'s _ is	0 -13 0 0 -2 0 20 0
w:'s _ list	0 0 0 4 -14 0 10 0
w:'s _ minister	0 0 0 4 -11 -2 12 0
w:'s _ ministry	0 -6 0 0 10 0 -2 0
w:'s _ of	21 -2 -3 6 -15 -13 0 7
w:'s _ on	9 14 0 -13 -5 -4 -1 0
w:'s _ stay	0 13 5 0 -17 0 0 0
w:'s _ to	0 0 0 -21 0 13 0 0
w:'s _ was	0 0 0 10 -5 0 0 0
w:'s _ will	0 -6 0 0 17 0 0 0
w:'s _ would	0 26 0 0 -19 -7 0 0
w:'s a	6 -7 0 0 -9 0 0 11
w:'s answer	0 0 0 4 -10 0 6 0
w:'s back	0 1 0 -1 -5 9 0 0
w:'s budget	0 0 0 0 -7 11 0 0
w:'s control	13 0 0 0 -4 0 0 0
w:'s day	0 10 0 0 -7 0 0 0
w:'s duty	0 15 0 0 -5 0 -7 0
w:'s energy	0 0 0 0 -8 0 9 0
w:'s foreign	0 0 0 0 12 0 -3 0
w:'s good	0 0 0 10 -7 0 0 0
w:'s house	0 0 0 0 -5 0 0 10
w:'s in	9 -3 0 0 0 0 0 0
w:'s minister	0 5 0 0 5 0 -10 0
w:'s next	0 0 0 10 -7 0 0 0
w:'s official	0 0 0 0 -8 0 0 10
w:'s purchase	0 0 0 11 -5 0 0 0
w:'s side	0 9 0 0 -7 0 0 0
w:'s to	0 1 0 -13 6 0 0 0
w:'s trade	5 -1 0 13 -3 -5 -3 0
w:'s two	0 0 0 11 -8 0 0 0
w:( <month-gone>	0 17 0 0 -12 0 0 0
w:( <name>	0 -8 0 0 10 0 0 0
w:( <number>	0 -20 0 -2 17 6 0 0
w:( _ ,	0 -1 0 -1 13 0 0 0
w:( a	0 17 0 0 -16 0 0 0
w:( b	0 14 0 -4 -17 7 0 0
w:( now	0 11 0 0 -8 0 0 0
w:) .	0 0 0 -6 12 -1 0 0
w:) <v-impose>	0 15 0 0 -13 0 0 0
w:) _ <name>	9 0 0 -10 -12 6 4 0
w:) _ and	0 -10 0 0 15 0 0 0
w:) _ if	0 6 0 6 -12 0 0 0
w:) _ the	0 -8 5 0 4 0 0 0
w:*	0 -13 0 -5 18 5 -5 0
w:,	2 3 -14 -11 18 -1 0 -7
w:, "	-9 7 -10 3 6 -18 -3 2
w:, <day-ahead>	-1 -6 0 -17 16 4 1 0
w:, <day-gone>	0 -8 0 3 10 0 0 0
w:, <day-today>	4 -1 -9 7 11 -12 -3 -10
w:, <duty>	0 -21 0 9 17 0 0 0
w:, <goods>	-6 14 0 6 -14 -14 14 -16
w:, <level-noun>	0 -2 0 -1 12 0 0 0
w:, <level>	0 21 -4 0 -6 -7 -29 0
w:, <name>	-1 -4 -18 24 -30 10 9 0
w:, <not>	-3 -1 -2 -10 18 -2 -22 7
w:, <number>	-12 34 0 -9 -13 0 -11 -9
w:, <office>	0 2 0 0 -8 0 13 -5
w:, <person>	1 9 -6 8 -27 -18 21 4
w:, <points>	0 8 0 -10 -1 0 0 5
w:, <quality>	0 13 0 0 -11 -4 2 0
w:, <seat>	-6 0 -2 14 -19 -9 8 11
w:, <sender>	0 5 10 0 -1 -7 0 0
w:, <span>	0 -11 0 5 0 0 4 0
w:, <v-begin>	0 -6 0 0 20 -4 -8 0
w:, <v-end>	6 -20 0 7 5 -5 0 0
w:, <v-impose>	0 8 3 -11 -6 0 6 -4
w:, <v-propose>	0 14 -5 -18 -6 8 -4 0
w:, <v-say>	6 11 26 -5 -14 6 -23 -5
w:, <v-sell>	0 14 0 0 -10 0 0 0
w:, <v-suspend>	0 0 0 -2 -16 18 1 0
w:, <v-threaten>	0 9 0 0 -21 11 -5 7
w:, _ 's	7 12 -8 -13 3 -4 -3 -3
w:, _ ,	-1 0 -11 -8 17 -7 3 -14
w:, _ -	3 -3 0 0 12 0 -3 0
w:, _ .	-7 4 -6 2 0 9 -1 -9
w:, _ :	4 -23 0 4 11 0 -1 0
w:, _ ;	0 -3 0 0 9 0 0 0
w:, _ <day-ahead>	3 -18 0 13 1 -6 0 0
w:, _ <day-today>	0 -9 0 1 21 0 -8 0
w:, _ <level>	-2 29 -10 -4 -16 -15 0 0
w:, _ <month-ahead>	0 -6 0 0 10 0 0 0
w:, _ <name>	-9 4 -3 19 -15 3 -6 3
w:, _ <number>	11 6 0 2 -8 0 -4 -8
w:, _ <office>	3 -9 -1 0 1 7 0 0
w:, _ <organisation>	14 -15 0 -14 2 7 7 -15
w:, _ <person>	1 -8 12 17 -28 7 -4 8
w:, _ <quality>	0 12 0 -3 0 -19 -4 5
w:, _ <seat>	-5 15 0 3 -2 -12 -1 -2
w:, _ a	-1 0 4 0 -12 4 0 8
w:, _ add	0 2 7 0 -17 7 5 -4
w:, _ agreement	0 0 0 0 -9 9 0 0
w:, _ all	0 -8 0 0 15 0 0 0
w:, _ among	0 0 0 13 -9 0 0 0
w:, _ and	-3 0 -5 5 10 -24 -1 -5
w:, _ announce	0 0 0 -9 18 0 -4 0
w:, _ apply	0 11 0 -8 -4 0 0 0
w:, _ are	0 -6 0 -12 -3 16 7 0
w:, _ arrangement	0 11 0 0 -7 0 0 0
w:, _ as	0 -8 0 0 22 0 -4 0
w:, _ ask	0 2 0 -10 9 0 -1 0
w:, _ at	7 0 0 -2 -8 -2 15 0
w:, _ banana	0 4 0 0 -12 0 7 0
w:, _ be	7 -14 0 -8 -2 5 11 0
w:, _ begin	0 0 0 9 -7 0 0 0
w:, _ broker	0 -3 9 0 0 0 0 0
w:, _ buy	0 0 0 10 -8 0 0 0
w:, _ by	0 -8 0 -2 24 0 0 0
w:, _ can	0 0 0 17 -12 0 0 0
w:, _ car	0 0 0 0 10 0 -2 0
w:, _ chair	0 0 0 0 -9 6 0 5
w:, _ charge	0 -5 0 -4 18 0 -4 0
w:, _ come	0 -3 3 16 -9 -2 -7 4
w:, _ could	-4 0 -1 17 0 -13 2 -11
w:, _ do	0 -8 0 0 16 0 0 0
w:, _ doe	0 0 0 0 -2 0 0 10
w:, _ double	0 -12 0 0 15 0 0 0
w:, _ duty	2 18 0 -8 -8 0 -7 0
w:, _ each	0 0 0 10 -9 0 0 0
w:, _ end	0 -15 0 2 13 0 0 0
w:, _ excess	0 0 0 18 -9 0 0 0
w:, _ expect	0 0 0 0 -6 13 0 0
w:, _ far	0 0 0 0 10 0 0 0
w:, _ fear	0 11 4 0 -8 0 0 0
w:, _ figure	0 13 0 0 -11 0 0 0
w:, _ first	0 2 0 12 -13 0 0 0
w:, _ for	-3 6 0 3 -9 6 -13 4
w:, _ from	0 -6 0 -10 14 0 4 0
w:, _ go	0 12 0 2 -7 -3 -9 0
w:, _ grower	0 -4 0 0 8 -6 0 6
w:, _ had	0 -7 0 -1 25 0 0 0
w:, _ hardly	0 0 0 10 -10 0 0 0
w:, _ has	-5 -3 -1 13 -28 7 2 17
w:, _ have	0 0 11 0 -31 4 11 7
w:, _ he	0 12 0 11 -2 -5 -18 -2
w:, _ hear	0 -3 0 12 0 0 0 0
w:, _ i	0 0 0 6 -23 12 4 0
w:, _ in	0 22 4 -7 -23 -3 7 5
w:, _ increase	0 -7 0 0 13 0 0 0
w:, _ is	-10 6 -9 -1 -4 -5 15 0
w:, _ it	0 14 -3 0 -3 -28 0 3
w:, _ its	5 5 0 5 -19 0 1 0
w:, _ know	0 0 0 12 -6 0 0 0
w:, _ law	0 -5 0 0 13 0 0 0
w:, _ letter	0 2 0 15 -12 0 -2 0
w:, _ line	9 -6 0 0 0 0 0 0
w:, _ list	0 -14 0 0 7 0 8 0
w:, _ may	0 0 -5 12 -15 6 0 -8
w:, _ never	0 2 0 0 -11 0 0 9
w:, _ no	0 22 0 -5 -10 0 0 0
w:, _ nobody	0 -7 0 -8 23 0 -5 0
w:, _ not	-1 1 0 -12 18 0 -7 0
w:, _ nothing	0 28 0 0 -16 -5 -3 0
w:, _ number	0 0 0 -2 -8 0 14 0
w:, _ of	-6 0 0 -17 6 20 -12 -6
w:, _ offer	0 -4 0 -2 0 0 0 10
w:, _ official	0 0 0 0 -8 0 7 0
w:, _ oil	0 0 10 0 0 -10 0 0
w:, _ old	0 -3 0 -4 22 -9 0 -3
w:, _ once	0 0 0 0 -5 10 0 0
w:, _ or	-4 -21 0 0 35 0 0 0
w:, _ other	0 6 0 0 -10 0 12 0
w:, _ otherwise	0 -10 0 0 13 0 0 0
w:, _ our	0 11 0 4 -17 0 0 0
w:, _ own	0 0 0 0 -4 0 0 10
w:, _ people	0 0 0 0 10 -1 0 0
w:, _ permit	14 0 0 -1 -4 -3 -3 0
w:, _ plan	0 0 0 12 -5 0 0 0
w:, _ plant	0 7 0 0 -14 5 0 0
w:, _ rate	0 -15 0 9 14 0 -7 0
w:, _ reach	0 0 0 0 -7 0 10 0
w:, _ return	-1 -12 0 0 25 -2 0 0
w:, _ rise	0 0 0 -12 18 0 0 0
w:, _ rule	21 -13 0 0 -11 5 0 0
w:, _ run	0 -5 0 0 14 0 0 0
w:, _ salmon	0 0 0 0 -21 10 9 0
w:, _ same	0 0 0 10 0 0 -8 0
w:, _ say	-7 5 -19 -5 -2 12 2 3
w:, _ see	0 -4 12 0 -5 0 0 0
w:, _ shall	0 -14 0 0 24 -3 -1 0
w:, _ she	0 -3 0 0 14 0 0 0
w:, _ side	0 1 0 0 5 -3 -13 7
w:, _ sign	0 -6 0 0 13 0 0 0
w:, _ so	0 10 0 0 -4 -2 0 0
w:, _ sooner	0 0 0 11 -8 0 0 0
w:, _ start	0 -5 0 -9 18 0 0 0
w:, _ state	0 -3 0 0 -5 0 15 0
w:, _ strike	0 -6 0 0 17 0 0 0
w:, _ sugar	0 7 0 7 -15 0 0 0
w:, _ suspension	0 15 0 0 -22 3 3 0
w:, _ take	0 0 0 -2 11 0 -2 0
w:, _ talk	0 -2 0 0 1 -1 -3 10
w:, _ tariff	0 9 0 2 -4 0 0 0
w:, _ tell	0 8 0 0 -20 -1 14 8
w:, _ that	-13 0 12 0 -5 0 0 3
w:, _ the	10 0 19 -1 -6 -13 -4 0
w:, _ their	0 0 0 0 -14 4 5 0
w:, _ then	0 0 2 2 -14 11 -5 4
w:, _ there	0 22 0 0 -23 0 0 4
w:, _ they	5 25 0 -4 -19 -10 3 0
w:, _ third	0 -3 0 0 -5 15 0 0
w:, _ three	0 0 0 0 -4 9 0 0
w:, _ to	-6 17 -8 11 -11 -9 -15 11
w:, _ top	0 0 0 12 -17 0 0 0
w:, _ trade	0 0 0 0 14 0 -5 0
w:, _ truce	0 -21 0 1 24 0 0 0
w:, _ until	0 0 0 0 -11 11 4 0
w:, _ up	8 12 0 3 -22 5 -3 0
w:, _ vow	0 0 0 0 -4 0 9 0
w:, _ we	0 18 0 0 -22 5 0 2
w:, _ were	3 4 0 5 -12 0 0 0
w:, _ what	0 17 0 0 -10 0 0 0
w:, _ which	9 7 0 -7 -1 0 -10 0
w:, _ will	-3 3 0 -6 -14 0 17 3
w:, _ with	5 6 0 9 -14 -1 -10 0
w:, _ won't	0 0 0 0 -1 0 0 9
w:, _ would	13 -3 -2 1 -4 -12 0 9
w:, _ you	0 0 0 -5 19 0 0 0
w:, _ your	-2 -4 0 0 16 0 0 0
w:, _ —	0 1 0 17 -17 0 0 0
w:, a	0 -8 5 -14 14 14 -21 -1
w:, according	0 21 0 0 -5 -13 0 0
w:, after	-4 -7 0 -2 35 0 -9 0
w:, all	12 0 0 -1 0 0 0 0
w:, an	0 0 0 0 -8 12 -8 3
w:, and	11 9 16 15 -33 6 -15 16
w:, are	0 -8 0 -4 22 0 0 0
w:, as	3 20 -4 13 -34 -5 12 0
w:, at	0 2 0 8 -17 0 14 0
w:, back	0 -9 0 0 13 0 0 0
w:, both	8 1 0 -14 4 -8 3 -2
w:, but	-5 -10 0 14 0 -10 6 -2
w:, by	6 8 2 -7 -5 0 -2 0
w:, bytedance	0 0 0 0 -9 10 0 0
w:, call	0 -4 0 0 10 0 0 0
w:, can	0 -3 0 -4 12 0 0 0
w:, car	0 11 0 0 -5 -1 0 0
w:, cheese	0 0 0 -7 0 0 11 0
w:, cocoa	0 -7 0 0 12 0 0 0
w:, coffee	0 14 0 0 -14 0 0 0
w:, corn	0 -4 0 0 9 0 0 0
w:, could	0 9 0 -12 -10 2 12 0
w:, down	0 -7 11 0 0 0 0 0
w:, due	0 0 0 0 -13 7 -6 15
w:, duty	0 -20 0 6 14 0 0 0
w:, each	0 12 0 0 0 0 -8 0
w:, either	0 11 0 0 -6 0 0 0
w:, end	0 -1 0 0 12 0 0 0
w:, everything	0 11 0 -1 -5 0 0 0
w:, failing	0 16 0 0 -9 0 0 0
w:, from	1 25 0 8 -24 0 -14 0
w:, grower	0 0 12 0 -3 0 0 0
w:, has	0 -19 0 -1 18 0 0 0
w:, he	-1 0 -12 -2 -9 0 6 22
w:, here	0 0 0 11 -8 0 0 0
w:, his	0 0 0 5 -1 0 -12 8
w:, i	6 -16 0 12 -1 0 0 -4
w:, i'd	0 0 0 10 -4 0 0 0
w:, if	-2 0 -1 -1 26 -34 -12 -12
w:, in	-2 18 -7 -4 0 -7 3 -9
w:, is	0 -5 0 -7 28 -6 -7 0
w:, it	-7 13 -15 -5 6 6 -6 -23
w:, like	0 14 0 0 -14 0 0 0
w:, make	0 1 0 0 -11 0 8 0
w:, may	9 0 0 3 -14 -3 0 8
w:, most	0 -4 0 -1 11 0 0 0
w:, mr	0 -10 0 0 0 0 0 6
w:, nobody	0 0 0 0 12 0 0 0
w:, not	0 10 0 -4 -7 0 0 6
w:, now	0 9 0 -20 -1 0 8 0
w:, of	3 -15 0 0 4 6 -6 0
w:, on	16 3 -2 13 -11 -16 -6 -3
w:, only	0 -4 0 0 9 0 0 0
w:, or	0 20 0 -1 -33 17 11 0
w:, orange	0 9 0 0 -9 0 0 0
w:, our	0 2 5 0 -9 0 -1 0
w:, over	4 0 0 10 -17 0 0 0
w:, pay	0 0 0 -3 12 0 0 0
w:, plu	10 0 0 0 -2 0 0 0
w:, pork	0 -6 0 0 12 0 0 0
w:, provided	0 9 0 0 -8 0 0 0
w:, reckon	0 0 8 0 -13 6 0 0
w:, reply	0 12 0 0 -9 0 0 0
w:, say	8 7 12 -3 3 -14 -12 -19
w:, she	0 2 -3 -17 0 10 2 -1
w:, should	0 0 0 15 -13 -1 0 0
w:, so	7 -26 -3 -1 12 -4 1 8
w:, start	0 4 0 4 -9 0 0 0
w:, suspend	0 1 0 -1 -13 11 3 0
w:, take	0 0 0 0 13 0 0 0
w:, tell	0 -8 -1 0 30 -3 -11 -3
w:, the	7 0 -19 -10 2 0 0 11
w:, their	0 -8 0 -1 0 10 0 0
w:, there	3 -17 0 -6 4 -9 -1 16
w:, they	0 -4 0 -12 0 7 14 -3
w:, they'd	0 0 0 9 -4 0 0 0
w:, though	0 11 0 0 -19 -1 15 0
w:, three	0 0 0 0 -9 11 0 0
w:, to	0 10 0 1 -19 0 12 0
w:, too	0 11 0 -12 1 0 0 0
w:, unless	-7 27 -1 1 -10 -14 -5 -1
w:, until	0 -12 0 3 8 0 0 0
w:, warn	0 10 0 0 -24 13 -3 7
w:, we	-1 0 17 -12 0 -6 0 0
w:, we'd	0 0 0 0 -10 8 5 0
w:, when	-5 -8 0 14 1 2 -9 0
w:, where	0 14 0 -15 0 0 -6 0
w:, which	6 -10 7 7 -14 1 8 0
w:, who	-2 0 0 0 -4 3 -6 12
w:, whose	10 0 0 -7 -6 4 0 0
w:, will	0 -36 4 0 32 -3 -15 2
w:, with	0 -5 0 15 2 0 -13 0
w:, without	0 -5 0 -1 11 3 -2 0
w:, would	3 5 -4 -12 -9 4 0 11
w:, write	0 0 2 0 -12 8 0 0
w:, you	0 11 0 -1 0 -3 0 0
w:-	0 0 0 0 9 -1 0 -26
w:- <duty>	0 0 0 0 12 0 -6 0
w:- _ -	0 -12 0 -9 30 0 0 0
w:- _ .	0 -17 0 0 3 10 -4 0
w:- _ ?	0 20 0 0 -19 0 0 0
w:- _ case	0 0 0 18 -16 0 0 0
w:- _ column	0 13 0 0 -5 0 0 0
w:- _ on	0 0 0 0 11 0 -4 0
w:- _ rule	5 -6 0 8 -17 0 10 0
w:- earth	0 -8 0 7 -3 0 9 0
w:- hand	0 13 0 0 -5 0 0 0
w:- labor	0 0 0 -2 10 0 0 0
w:- tariff	0 0 0 0 9 0 -5 0
w:.	-36 -8 -27 -24 68 -2 -21 -31
w:. <person>	0 12 0 0 -6 0 0 0
w:. _ .	0 0 0 -8 21 -7 -2 0
w:. m	0 -6 0 0 16 0 0 0
w:/	0 -12 0 9 9 -2 0 0
w::	-17 12 -26 7 19 -33 6 -21
w:: <goods>	0 19 0 -12 -10 -2 10 0
w:: <level>	7 9 -2 5 -17 -1 0 0
w:: <number>	-8 16 -10 -35 1 -9 18 -5
w:: <person>	0 -1 0 11 -2 0 0 0
w:: <seat>	0 0 0 0 -4 0 2 9
w:: <v-impose>	0 -1 0 3 -10 0 11 0
w:: _ "	0 0 0 0 -11 0 14 0
w:: _ 's	0 3 0 3 -9 0 -3 9
w:: _ ,	0 0 0 -19 13 -2 2 0
w:: _ .	0 26 0 15 -33 0 0 0
w:: _ <day-ahead>	0 2 0 9 -7 0 0 0
w:: _ <number>	0 -4 0 -10 15 0 0 0
w:: _ <organisation>	0 -7 0 -13 11 6 0 0
w:: _ <person>	0 -3 0 0 -3 0 13 0
w:: _ a	0 15 0 -2 -7 0 0 0
w:: _ after	0 11 0 0 -11 0 0 0
w:: _ at	0 14 0 0 -10 0 0 0
w:: _ both	0 12 0 0 -11 0 0 0
w:: _ duty	0 0 0 12 -15 0 0 0
w:: _ has	0 -1 0 19 -18 0 4 0
w:: _ i	0 -9 0 3 -9 0 -3 17
w:: _ if	0 7 0 -10 2 0 0 0
w:: _ in	0 20 0 -1 -14 0 0 0
w:: _ it	0 15 0 -19 -7 8 0 0
w:: _ may	0 0 0 -3 15 0 0 0
w:: _ on	0 18 0 5 -27 0 8 0
w:: _ tell	0 0 0 10 -9 0 0 0
w:: _ the	-1 -8 1 19 -9 0 0 -2
w:: _ there	0 -8 0 9 0 0 0 0
w:: _ until	0 -1 11 0 -4 0 0 0
w:: _ we	6 10 0 11 -23 0 0 0
w:: _ —	0 19 0 -3 -10 0 0 0
w:: a	14 0 0 8 -23 0 3 0
w:: i	0 -5 0 -5 27 0 0 0
w:: if	0 -5 2 8 -13 0 14 0
w:: mr	0 0 0 -7 11 0 0 0
w:: on	0 13 0 0 -7 0 0 0
w:: our	0 -7 0 0 9 0 0 0
w:: so	0 22 0 0 -19 0 0 0
w:: the	-5 -29 5 6 17 2 -3 0
w:: then	3 4 0 46 -55 4 -16 14
w:: they	0 -10 0 3 0 0 7 0
w:: what	0 -7 0 -2 22 0 0 0
w:: without	0 8 0 0 -8 0 0 0
w:;	0 12 15 0 -4 -5 -4 -29
w:; <level>	0 23 0 0 -23 0 0 0
w:; <name>	0 -7 0 -12 35 0 -5 0
w:; <not>	6 5 0 5 -12 -1 0 0
w:; <quality>	0 -14 0 0 17 0 0 0
w:; <v-begin>	0 -7 0 0 10 0 0 0
w:; _ <level>	0 -10 0 0 15 0 0 0
w:; _ <name>	0 0 0 3 -11 0 6 0
w:; _ <organisation>	0 0 0 9 -2 -4 0 0
w:; _ and	0 15 0 0 -13 0 0 0
w:; _ had	0 13 0 5 -17 0 0 0
w:; _ has	5 -9 0 -3 0 0 8 0
w:; _ have	0 0 10 0 0 0 -1 0
w:; _ is	0 -2 0 -10 7 0 5 0
w:; _ it	0 8 0 5 -8 3 -8 0
w:; _ present	0 -14 0 0 16 0 0 0
w:; _ say	0 0 0 0 12 0 0 0
w:; _ the	3 26 0 -3 -23 0 -7 0
w:; _ they	0 4 0 5 -10 0 0 0
w:; _ was	0 -8 0 0 10 0 0 0
w:; _ with	0 5 0 1 -9 0 0 0
w:; _ would	-1 0 0 0 10 -1 0 0
w:; for	0 9 0 3 -10 0 0 0
w:; i	0 0 10 0 -2 0 0 0
w:; if	4 0 0 6 0 2 -11 0
w:; it	0 -10 0 -22 18 2 2 0
w:; our	0 -5 10 0 0 0 0 0
w:; the	-4 15 0 0 -6 6 -9 0
w:; they	0 -13 0 0 13 0 0 0
w:<agent>	-17 14 -41 0 14 -6 0 -20
w:<agent> 's	0 -3 0 0 10 0 0 0
w:<agent> ,	-1 9 -4 -6 14 -25 0 -9
w:<agent> .	-7 18 -7 -2 0 1 -1 -4
w:<agent> :	0 4 0 0 -12 0 9 0
w:<agent> <not>	0 0 0 10 -7 0 0 0
w:<agent> <v-bear>	0 6 0 0 -12 9 0 0
w:<agent> <v-end>	0 0 0 -6 13 0 0 0
w:<agent> <v-say>	0 10 0 4 -17 0 3 0
w:<agent> are	0 0 0 0 -2 0 0 10
w:<agent> had	0 0 0 0 16 0 -8 0
w:<agent> has	0 -1 0 11 11 -8 -17 0
w:<agent> in	0 1 0 13 -4 -1 -4 0
w:<agent> is	0 -27 0 0 19 5 0 0
w:<agent> let	0 9 0 2 -7 0 -1 0
w:<agent> must	0 -1 0 0 15 0 0 0
w:<agent> of	2 4 0 -13 -4 0 10 0
w:<agent> on	0 0 0 0 -12 3 15 0
w:<agent> provide	0 6 0 5 -12 0 0 0
w:<agent> say	0 10 0 2 -9 0 0 -3
w:<agent> tell	0 0 0 3 -16 0 5 6
w:<agent> that	0 0 0 -1 11 0 0 0
w:<agent> will	0 0 0 -1 13 0 0 0
w:<agent> would	0 -8 0 -8 32 -1 -4 0
w:<day-ahead>	-12 20 -46 12 24 -23 -20 -23
w:<day-ahead> "	1 0 0 9 -10 0 0 0
w:<day-ahead> 's	0 -2 0 10 -4 0 0 0
w:<day-ahead> ,	-7 14 0 22 -25 0 -16 16
w:<day-ahead> .	4 -18 -5 9 1 2 24 -11
w:<day-ahead> :	0 9 0 1 -12 0 1 0
w:<day-ahead> ;	0 8 0 -17 -1 0 6 0
w:<day-ahead> <name>	0 11 0 0 -7 0 0 0
w:<day-ahead> <not>	0 7 0 -9 -3 4 0 0
w:<day-ahead> <v-begin>	0 11 0 0 -8 0 0 0
w:<day-ahead> ?	0 34 0 -10 -26 0 0 0
w:<day-ahead> _ "	-1 -9 0 1 12 0 0 0
w:<day-ahead> _ <day-ahead>	0 13 0 -1 -4 0 0 0
w:<day-ahead> _ <level>	1 2 0 1 -16 0 6 0
w:<day-ahead> _ <name>	0 -4 0 18 -6 0 -2 0
w:<day-ahead> _ <number>	0 -13 0 0 4 0 0 6
w:<day-ahead> _ <person>	0 19 0 -2 -21 0 0 4
w:<day-ahead> _ <quality>	0 3 0 8 -27 8 6 0
w:<day-ahead> _ a	8 -14 0 0 1 5 0 0
w:<day-ahead> _ and	-2 13 0 20 -22 0 -8 0
w:<day-ahead> _ both	0 0 0 -11 8 0 0 0
w:<day-ahead> _ end	0 -2 0 0 9 0 0 0
w:<day-ahead> _ from	0 -4 0 0 9 0 0 0
w:<day-ahead> _ i	0 0 0 6 -15 0 9 0
w:<day-ahead> _ in	0 10 0 -4 -4 0 0 0
w:<day-ahead> _ is	0 10 0 0 -6 0 0 0
w:<day-ahead> _ its	0 10 0 0 -4 0 -2 0
w:<day-ahead> _ like	0 18 0 1 -20 0 0 0
w:<day-ahead> _ may	0 -3 0 10 -2 0 0 0
w:<day-ahead> _ on	3 10 0 0 -14 0 0 0
w:<day-ahead> _ or	1 0 0 23 -30 0 0 0
w:<day-ahead> _ sooner	0 0 0 8 -11 0 0 0
w:<day-ahead> _ that	0 3 0 8 -12 0 0 0
w:<day-ahead> _ the	13 0 -3 -6 -15 6 1 10
w:<day-ahead> _ their	0 0 0 0 -4 12 0 0
w:<day-ahead> _ then	0 18 0 0 -17 0 0 0
w:<day-ahead> _ there	0 -3 0 7 2 0 -7 0
w:<day-ahead> _ what	0 10 0 0 -9 0 0 0
w:<day-ahead> _ which	0 -6 0 0 13 0 0 0
w:<day-ahead> _ will	0 10 0 9 -13 0 -4 0
w:<day-ahead> _ without	0 7 0 12 -17 0 0 0
w:<day-ahead> _ would	0 9 0 0 -15 0 0 8
w:<day-ahead> and	0 -2 0 -13 3 0 9 0
w:<day-ahead> as	0 -10 0 0 12 0 0 0
w:<day-ahead> before	0 10 0 0 -16 0 6 0
w:<day-ahead> if	0 10 0 0 0 -7 -1 0
w:<day-ahead> in	0 0 0 -3 14 0 -1 0
w:<day-ahead> is	0 -6 0 -5 19 0 0 0
w:<day-ahead> it	0 1 0 15 -7 0 0 0
w:<day-ahead> or	1 0 0 5 -18 10 0 0
w:<day-ahead> pass	0 8 0 6 -15 0 0 0
w:<day-ahead> the	0 12 0 11 -18 -4 3 0
w:<day-ahead> to	0 -13 0 13 0 -3 1 0
w:<day-ahead> unless	18 -18 0 17 -26 10 4 0
w:<day-ahead> without	0 11 0 0 -3 0 0 0
w:<day-ahead> —	0 -3 0 0 12 0 0 0
w:<day-gone>	-12 13 -20 2 28 -47 2 -50
w:<day-gone> ,	-5 8 -2 4 9 -14 -13 -1
w:<day-gone> .	-12 20 -6 10 -14 0 8 -6
w:<day-gone> :	0 16 0 0 -10 0 0 0
w:<day-gone> ;	0 0 0 0 11 0 0 0
w:<day-gone> <not>	0 -4 0 -2 13 0 0 0
w:<day-gone> _ <name>	4 -1 0 12 -19 -2 10 0
w:<day-gone> _ <seat>	0 6 0 0 -11 0 10 0
w:<day-gone> _ a	0 -3 0 -4 21 0 0 0
w:<day-gone> _ from	0 10 0 0 -8 0 0 0
w:<day-gone> _ if	0 12 0 0 -9 0 0 0
w:<day-gone> _ it	0 -4 0 -2 20 0 -6 0
w:<day-gone> _ its	0 0 0 0 -7 0 10 0
w:<day-gone> _ nothing	0 0 9 0 0 -1 0 0
w:<day-gone> _ sign	0 -2 0 -8 14 0 0 0
w:<day-gone> _ talk	0 0 0 0 -7 10 0 0
w:<day-gone> _ the	-4 16 0 0 -8 0 2 0
w:<day-gone> _ until	0 0 0 9 -9 0 0 0
w:<day-gone> after	2 0 0 -10 11 0 0 0
w:<day-gone> and	0 -2 0 -1 19 0 0 0
w:<day-gone> he	0 0 0 2 -13 0 10 0
w:<day-gone> if	0 7 9 -7 -3 -3 0 0
w:<day-gone> that	1 -23 0 2 -6 0 17 -3
w:<day-gone> the	-1 9 0 11 -13 0 0 0
w:<day-gone> without	0 -3 0 -2 11 0 0 0
w:<day-today>	-11 3 -24 -14 62 -36 -36 -16
w:<day-today> 's	0 10 5 3 -18 0 0 0
w:<day-today> (	9 6 0 -2 -12 0 2 0
w:<day-today> ,	0 22 0 -30 0 -3 5 0
w:<day-today> .	5 0 0 0 13 -7 -9 -1
w:<day-today> <not>	0 -1 0 0 -6 0 0 12
w:<day-today> _ ,	0 0 0 -11 -4 6 5 0
w:<day-today> _ .	0 -6 0 11 0 0 0 0
w:<day-today> _ <name>	5 -2 0 13 -11 0 -5 0
w:<day-today> _ <number>	0 -7 0 -6 14 0 1 0
w:<day-today> _ <person>	0 0 0 0 0 0 9 0
w:<day-today> _ duty	0 11 0 0 -10 0 0 0
w:<day-today> _ it	0 5 0 9 -12 0 0 0
w:<day-today> _ the	0 4 0 10 -3 -3 -2 0
w:<day-today> _ truce	0 11 0 0 -10 0 0 0
w:<day-today> that	0 -6 0 12 1 0 -11 0
w:<day-today> —	0 0 0 17 -11 0 0 0
w:<duty>	-11 -16 -12 30 -3 0 12 0
w:<duty> ,	0 -12 0 15 -12 0 7 0
w:<duty> .	6 -11 -4 12 -7 0 0 3
w:<duty> ;	0 -2 0 -7 16 0 0 0
w:<duty> <level>	0 -12 0 -6 6 0 11 0
w:<duty> <not>	0 -12 0 0 15 0 0 0
w:<duty> <quality>	0 -8 0 18 -4 0 -7 0
w:<duty> <v-end>	0 -13 0 1 13 0 0 0
w:<duty> <v-impose>	0 0 0 0 4 -5 -14 6
w:<duty> <v-stay>	0 -11 -3 0 1 4 4 0
w:<duty> <v-threaten>	0 10 0 0 -3 0 0 0
w:<duty> <v-up>	0 2 0 -2 -15 1 2 7
w:<duty> ?	0 0 0 10 -8 0 0 0
w:<duty> are	0 -14 0 -6 23 0 0 0
w:<duty> back	0 24 0 0 -14 0 -5 0
w:<duty> come	1 5 0 -1 -7 0 7 0
w:<duty> could	0 10 -1 10 -16 0 0 0
w:<duty> doe	0 8 0 0 -12 5 0 0
w:<duty> down	0 -1 0 0 11 0 0 0
w:<duty> end	0 -1 0 -3 15 0 0 0
w:<duty> fall	0 -11 0 -3 20 0 0 0
w:<duty> for	0 -15 0 0 17 7 -8 0
w:<duty> from	0 0 12 -3 -1 0 0 0
w:<duty> lapse	0 -4 0 10 -2 0 0 0
w:<duty> may	0 -10 0 8 0 7 0 0
w:<duty> might	0 0 0 2 -16 0 11 0
w:<duty> now	0 9 0 0 -13 0 0 7
w:<duty> of	0 1 -5 13 -18 7 0 3
w:<duty> on	2 7 -1 11 -9 -15 0 -5
w:<duty> our	0 10 0 0 -24 0 15 0
w:<duty> over	0 0 0 0 -11 0 0 11
w:<duty> remain	0 0 0 0 -5 11 0 0
w:<duty> talk	0 0 2 0 -9 0 0 9
w:<duty> that	0 -13 0 3 4 0 0 0
w:<duty> to	0 0 0 12 -10 0 2 0
w:<duty> truce	0 3 0 4 -8 4 0 0
w:<duty> under	0 -11 0 4 -1 0 10 0
w:<duty> was	0 -4 0 0 12 0 0 0
w:<duty> were	0 -3 0 -1 14 0 0 0
w:<duty> will	0 0 0 -18 14 0 3 0
w:<duty> would	5 -1 -8 7 3 0 -9 -12
w:<gate>	-3 -1 -13 -22 18 3 2 -3
w:<gate> ,	0 -18 2 2 10 -14 7 -3
w:<gate> .	9 0 -2 -12 -15 11 -4 9
w:<gate> :	2 -8 0 0 8 0 0 0
w:<gate> <goods>	0 -4 0 0 11 0 0 0
w:<gate> <v-impose>	0 4 0 0 -8 11 -2 0
w:<gate> <v-say>	0 -6 0 0 10 0 0 0
w:<gate> before	0 -3 0 8 -9 0 7 0
w:<gate> fee	0 -7 0 0 -13 19 0 0
w:<gate> has	0 0 0 0 12 0 -6 0
w:<gate> in	0 0 0 -1 16 0 -1 0
w:<gate> say	0 0 0 0 10 0 -1 0
w:<gate> the	0 -6 0 0 9 0 0 0
w:<gate> to	0 -3 0 10 -10 0 8 0
w:<gate> would	0 22 0 -12 -18 -6 9 0
w:<goods-amount>	-3 8 -2 -9 27 -2 -17 0
w:<goods-amount> of	0 10 0 -3 2 -4 -1 0
w:<goods>	0 -8 4 -5 0 0 24 -4
w:<goods> '	0 0 0 0 10 0 -7 0
w:<goods> ,	-11 -3 -6 4 -11 -12 30 2
w:<goods> .	-2 4 -18 -8 -13 2 11 22
w:<goods> :	0 -17 0 0 31 -2 -17 0
w:<goods> <day-ahead>	0 1 0 3 -16 0 9 0
w:<goods> <goods>	5 7 -10 -8 16 0 -13 -7
w:<goods> <level-noun>	0 -11 8 -7 0 0 5 0
w:<goods> <level>	0 21 2 -24 -4 0 -14 0
w:<goods> <not>	-3 -5 0 2 11 0 0 0
w:<goods> <number>	0 -15 0 0 8 11 0 0
w:<goods> <sender>	0 -7 21 0 0 0 -8 -3
w:<goods> <v-bear>	0 18 -10 0 -5 -7 -1 0
w:<goods> <v-begin>	-15 8 -9 1 4 -4 -2 -1
w:<goods> <v-down>	-5 -9 -4 -10 14 1 5 0
w:<goods> <v-impose>	0 14 9 0 -27 -7 15 0
w:<goods> <v-return>	0 9 0 0 -10 3 0 0
w:<goods> <v-up>	-7 18 -3 13 -12 -15 -8 0
w:<goods> ?	0 -18 0 -19 45 0 0 0
w:<goods> after	0 7 0 7 -13 0 0 0
w:<goods> again	0 11 0 0 -9 6 -1 0
w:<goods> altogether	1 0 0 0 -9 0 12 0
w:<goods> and	-5 -7 -4 2 21 3 -18 -11
w:<goods> are	-3 -13 0 -2 9 -4 10 0
w:<goods> as	8 -10 0 2 -1 0 2 0
w:<goods> at	-4 22 3 3 -24 7 -5 0
w:<goods> butter	0 0 0 12 -6 0 0 0
w:<goods> by	1 -9 0 17 -6 -1 0 0
w:<goods> charge	0 3 8 0 -10 0 0 0
w:<goods> clear	0 16 0 0 -15 0 0 0
w:<goods> company	0 0 0 0 11 0 0 0
w:<goods> could	0 -13 5 7 -14 1 0 9
w:<goods> duty	0 -4 0 0 -4 13 7 0
w:<goods> end	0 -2 0 0 13 0 0 0
w:<goods> enter	0 0 0 -1 9 0 0 0
w:<goods> for	5 0 0 5 -6 2 -14 0
w:<goods> from	7 -2 -4 -2 2 7 -3 -1
w:<goods> future	3 0 11 0 -8 0 0 0
w:<goods> glove	0 8 0 0 -10 2 0 0
w:<goods> go	-4 12 -1 9 -4 -11 -8 0
w:<goods> good	0 -7 0 -10 28 0 -1 0
w:<goods> grower	0 0 0 -3 17 -8 1 0
w:<goods> had	0 -8 0 0 16 0 0 0
w:<goods> have	0 -5 0 0 17 0 0 0
w:<goods> if	0 -15 0 -3 18 -6 2 0
w:<goods> in	2 -6 0 18 -26 10 9 -6
w:<goods> industry	0 0 0 0 -2 9 0 0
w:<goods> is	0 -1 -1 14 -13 12 0 -1
w:<goods> it	0 2 0 1 -10 0 6 0
w:<goods> lose	0 0 0 0 -15 11 0 0
w:<goods> make	0 -1 0 0 14 -3 0 0
w:<goods> maker	0 0 9 3 -19 13 -6 0
w:<goods> may	-1 -18 0 6 26 -15 -8 0
w:<goods> might	0 0 0 14 -24 0 14 0
w:<goods> mill	0 0 13 6 -20 0 0 0
w:<goods> next	0 2 0 0 -13 0 13 0
w:<goods> now	0 -2 0 0 11 0 0 0
w:<goods> of	9 -8 -2 -7 14 -32 6 -5
w:<goods> oil	0 4 0 1 4 -1 -16 0
w:<goods> on	-1 -31 0 20 15 -3 -13 0
w:<goods> over	0 0 0 -5 12 0 0 0
w:<goods> paste	0 2 10 0 -11 0 0 0
w:<goods> pay	-6 6 -2 9 -3 -6 0 0
w:<goods> permit	19 0 0 0 -14 0 0 0
w:<goods> plant	0 0 0 0 19 -3 0 0
w:<goods> price	0 3 8 0 -9 0 0 0
w:<goods> ready	0 0 0 -4 -8 0 15 0
w:<goods> tariff	0 -11 11 0 -4 0 -8 11
w:<goods> that	11 -8 0 -11 17 -12 -2 0
w:<goods> to	22 13 0 6 -31 0 0 -5
w:<goods> tool	1 -1 0 -10 1 9 -2 0
w:<goods> trader	0 5 0 0 -11 7 0 0
w:<goods> truce	0 -11 0 0 21 0 0 0
w:<goods> until	0 -3 0 0 12 0 0 0
w:<goods> we	0 12 0 0 -11 0 0 0
w:<goods> were	0 -7 0 -5 35 -1 -1 0
w:<goods> which	0 0 0 -1 12 0 0 0
w:<goods> will	0 10 0 10 -12 -9 5 -9
w:<goods> with	0 -6 0 -11 0 0 19 0
w:<goods> within	0 0 0 0 -11 10 0 0
w:<goods> worth	0 0 0 -6 -9 -6 24 0
w:<goods> would	-1 9 -20 -15 -15 2 22 10
w:<level-noun>	-51 9 4 1 -2 -36 33 -24
w:<level-noun> .	-1 -6 -5 -8 3 7 12 0
w:<level-noun> :	0 0 0 8 -7 0 0 0
w:<level-noun> <duty>	0 -1 0 0 -7 0 15 0
w:<level-noun> <goods>	0 -6 4 0 -7 0 10 0
w:<level-noun> <level-noun>	0 9 0 0 -7 0 0 0
w:<level-noun> <level>	-5 13 4 -3 -5 -2 0 0
w:<level-noun> <not>	0 0 0 -10 1 0 4 0
w:<level-noun> <number>	0 2 0 -12 15 0 -8 0
w:<level-noun> <quality>	0 -1 0 -13 -1 5 9 0
w:<level-noun> <v-begin>	0 -12 0 -1 20 -6 2 0
w:<level-noun> <v-down>	0 -1 0 -3 15 -4 0 0
w:<level-noun> <v-stay>	0 -5 0 0 14 0 0 0
w:<level-noun> a	0 -10 12 -10 13 -5 -3 0
w:<level-noun> and	0 0 0 0 -11 0 15 0
w:<level-noun> are	0 13 0 0 -15 0 8 0
w:<level-noun> back	0 14 0 -8 -17 10 0 0
w:<level-noun> by	0 0 5 -14 15 -4 -4 0
w:<level-noun> come	0 0 0 -3 13 -4 0 0
w:<level-noun> from	0 24 0 -7 -13 0 0 0
w:<level-noun> go	0 -13 0 3 0 0 5 0
w:<level-noun> if	0 11 0 -3 -1 0 0 0
w:<level-noun> is	0 -14 0 5 -6 0 17 0
w:<level-noun> it	0 -4 11 -8 7 0 -4 0
w:<level-noun> of	-1 0 -11 4 7 -15 -2 2
w:<level-noun> on	0 -18 0 10 -4 1 10 0
w:<level-noun> that	0 15 0 0 -8 0 -3 0
w:<level-noun> the	0 0 0 6 -12 0 12 0
w:<level-noun> to	0 0 0 8 0 0 -10 1
w:<level-noun> with	0 9 0 5 -13 0 0 0
w:<level-noun> would	0 7 0 0 -4 0 0 0
w:<level>	-17 4 0 -4 15 -6 -1 -14
w:<level> "	0 3 0 0 -11 0 10 0
w:<level> )	0 -2 0 0 13 0 -6 0
w:<level> ,	-3 0 -11 6 15 -4 -16 -8
w:<level> .	-27 15 5 -2 -2 -22 4 -6
w:<level> ;	0 9 5 -22 -10 0 11 0
w:<level> <day-ahead>	0 6 0 -2 -10 0 5 0
w:<level> <day-gone>	0 10 0 0 -6 0 0 0
w:<level> <duty>	0 6 0 11 -14 6 -11 0
w:<level> <level-noun>	0 12 0 0 -7 0 0 0
w:<level> <level>	0 10 0 0 -7 0 0 0
w:<level> <not>	0 24 0 0 -21 0 0 0
w:<level> <span>	0 -7 0 0 14 0 0 -1
w:<level> <v-begin>	2 0 0 20 -18 0 0 0
w:<level> <v-threaten>	0 0 0 13 -11 0 0 0
w:<level> <v-up>	6 -12 0 1 0 0 0 0
w:<level> _ "	0 -6 0 -6 19 0 -2 0
w:<level> _ )	0 7 0 0 -11 7 0 0
w:<level> _ ,	8 15 0 2 -14 -5 -14 0
w:<level> _ .	0 21 -1 -9 -12 7 0 0
w:<level> _ <day-ahead>	-4 -9 0 8 5 -4 0 -1
w:<level> _ <level>	4 13 0 -20 4 -12 -7 0
w:<level> _ <money>	0 13 0 0 -12 0 0 0
w:<level> _ <month-ahead>	0 -10 0 12 0 1 0 0
w:<level> _ <month-gone>	0 0 0 -2 13 0 0 0
w:<level> _ <name>	0 9 -3 -19 2 -7 7 0
w:<level> _ <quality>	0 -2 -6 -13 10 0 9 -6
w:<level> _ <span>	0 -1 22 3 -30 0 0 6
w:<level> _ a	0 5 0 -9 -7 19 0 0
w:<level> _ after	0 -9 0 0 13 0 0 0
w:<level> _ and	-2 15 0 -18 -1 5 -3 0
w:<level> _ apple	0 -2 0 -5 11 0 0 0
w:<level> _ apply	0 -9 0 -2 15 0 0 3
w:<level> _ as	0 41 0 0 -32 0 0 0
w:<level> _ be	0 7 0 -18 3 0 0 0
w:<level> _ been	0 0 0 17 -12 0 0 0
w:<level> _ canned	0 0 0 0 -10 0 11 0
w:<level> _ cocoa	0 -5 0 0 10 0 0 0
w:<level> _ come	0 -11 0 11 -5 0 6 0
w:<level> _ continue	0 0 0 0 -5 9 0 0
w:<level> _ duty	0 13 0 0 -11 0 0 0
w:<level> _ every	0 6 0 6 -12 0 0 0
w:<level> _ fall	0 4 2 0 -10 0 0 0
w:<level> _ from	0 21 0 0 -13 0 -2 0
w:<level> _ frozen	0 5 0 0 -18 0 11 0
w:<level> _ its	0 -13 0 4 6 0 0 0
w:<level> _ last	0 -7 0 0 11 0 0 0
w:<level> _ machine	2 0 0 -11 13 0 -2 0
w:<level> _ more	0 0 0 -3 9 0 0 0
w:<level> _ most	0 -3 0 -4 15 0 0 0
w:<level> _ not	0 -8 0 0 14 0 0 0
w:<level> _ of	0 0 0 9 -14 0 7 0
w:<level> _ on	0 11 0 8 -22 11 -9 0
w:<level> _ pepper	0 0 0 10 -8 0 0 0
w:<level> _ section	0 -5 0 -3 14 0 0 0
w:<level> _ should	0 1 0 13 -14 0 0 0
w:<level> _ soybean	0 -4 0 0 11 0 0 0
w:<level> _ start	0 0 0 14 -13 0 0 0
w:<level> _ steel	0 -5 0 -1 13 0 0 0
w:<level> _ sugar	0 11 0 0 -1 0 -4 0
w:<level> _ summer	0 0 0 9 -8 0 0 0
w:<level> _ tea	0 14 0 -12 0 0 -1 0
w:<level> _ that	0 10 0 -11 -8 8 0 0
w:<level> _ the	0 18 4 -2 -8 -14 -7 -2
w:<level> _ them	0 0 0 0 -14 0 12 0
w:<level> _ then	0 16 0 -14 0 0 0 0
w:<level> _ they	0 -4 0 -3 14 0 0 0
w:<level> _ though	0 11 0 0 -10 0 0 0
w:<level> _ total	0 -3 0 0 10 0 0 0
w:<level> _ unless	0 -20 0 0 19 0 0 0
w:<level> _ up	0 -10 0 0 15 0 0 0
w:<level> _ well	0 -14 0 1 1 0 4 0
w:<level> _ what	0 14 0 -6 -5 0 0 0
w:<level> _ will	0 -12 0 14 0 0 0 -1
w:<level> _ would	0 0 0 -10 13 0 0 0
w:<level> _ —	0 -3 0 6 -12 0 8 0
w:<level> again	8 22 0 0 -34 0 0 0
w:<level> and	12 0 -15 -7 6 10 -32 0
w:<level> apply	0 10 0 0 -6 0 0 0
w:<level> at	0 1 0 -10 0 0 9 0
w:<level> back	0 16 0 -4 -7 0 0 0
w:<level> because	0 0 0 13 -12 0 0 0
w:<level> dearer	0 -2 0 0 -1 11 0 0
w:<level> duty	0 14 0 -7 -19 8 1 0
w:<level> for	0 25 0 -9 -4 0 -11 0
w:<level> from	-5 -16 0 1 20 -3 0 0
w:<level> go	6 -11 0 1 0 0 0 0
w:<level> in	0 7 13 -7 -10 -2 0 10
w:<level> instead	0 7 0 3 -13 0 2 0
w:<level> is	0 5 0 4 -24 18 0 0
w:<level> more	0 -17 0 -9 30 0 0 0
w:<level> now	0 13 0 2 -15 0 0 0
w:<level> of	0 -32 -4 -15 55 -12 -8 0
w:<level> on	0 -14 -17 17 -10 -8 18 0
w:<level> or	0 -23 0 -7 34 0 0 0
w:<level> otherwise	0 -4 0 0 8 0 0 0
w:<level> over	0 -2 -1 -6 19 0 0 0
w:<level> plu	0 -11 0 0 12 0 0 0
w:<level> since	0 -17 0 -6 32 0 0 0
w:<level> surcharge	0 -2 0 -1 12 0 0 0
w:<level> tariff	0 -5 0 18 -8 0 -13 0
w:<level> tax	0 0 0 -12 15 0 0 0
w:<level> that	0 8 0 0 0 0 -12 0
w:<level> to	0 9 4 -17 0 0 1 0
w:<level> until	0 14 0 -5 -4 0 0 0
w:<level> were	0 17 0 0 -18 0 4 0
w:<level> without	0 25 0 0 -22 0 0 0
w:<money>	-35 -16 9 -12 18 4 7 -3
w:<money> ,	0 -7 -2 -11 8 0 7 0
w:<money> .	-3 0 5 4 -5 4 -12 2
w:<money> _ .	0 5 0 -1 0 -12 4 0
w:<money> _ <number>	0 0 0 0 11 -1 0 0
w:<money> _ the	0 0 0 0 20 -5 0 0
w:<money> _ ton	0 -5 0 0 -8 19 0 0
w:<money> _ tonne	0 6 10 0 -22 1 1 0
w:<money> a	0 0 6 -2 -24 20 0 0
w:<money> in	0 -3 0 -2 38 -13 0 0
w:<money> on	0 0 10 0 -3 0 0 0
w:<month-ahead>	-40 26 -23 -17 18 -4 -43 6
w:<month-ahead> ,	-5 2 0 -7 -17 0 2 23
w:<month-ahead> _ <level>	0 -14 0 0 15 0 0 0
w:<month-ahead> _ <number>	0 8 0 0 -4 0 0 0
w:<month-ahead> _ as	0 -16 0 4 8 0 0 0
w:<month-ahead> _ then	0 0 0 0 -4 0 10 0
w:<month-ahead> passe	0 9 0 0 -5 0 0 0
w:<month-ahead> would	0 13 0 0 -10 0 0 0
w:<month-gone>	2 21 -36 -7 24 -21 -23 -14
w:<month-gone> )	0 17 0 0 -12 0 0 0
w:<month-gone> ,	6 4 0 -9 -5 8 -3 0
w:<month-gone> ;	0 4 0 1 -11 3 0 0
w:<month-gone> <person>	0 0 0 -2 13 0 0 0
w:<month-gone> _ be	0 10 0 0 -8 0 0 0
w:<month-gone> _ the	8 0 0 0 -15 4 0 0
w:<month-gone> would	5 7 0 0 -13 0 0 0
w:<month-today>	0 3 0 -8 8 -3 -1 0
w:<month-today> ,	0 -7 0 0 11 0 0 0
w:<name>	6 -27 -31 18 24 2 0 -29
w:<name> 's	13 12 4 -16 5 -32 -1 -31
w:<name> (	0 -3 0 0 11 0 0 0
w:<name> )	0 -8 0 0 13 0 0 0
w:<name> ,	18 0 6 -6 7 15 -55 -20
w:<name> .	12 -23 -4 9 6 1 -35 6
w:<name> :	0 -29 0 0 37 0 -4 0
w:<name> <duty>	0 0 0 -10 10 0 4 0
w:<name> <goods>	0 -13 0 -21 31 0 4 0
w:<name> <level>	0 28 0 -15 -10 0 -10 0
w:<name> <v-agree>	0 0 0 9 -16 0 7 0
w:<name> <v-begin>	-8 12 0 -13 11 -4 0 0
w:<name> <v-deny>	0 0 0 -9 14 0 0 0
w:<name> <v-end>	-8 3 0 -8 11 -9 -5 4
w:<name> <v-impose>	-6 9 0 -14 13 -9 1 0
w:<name> <v-say>	-2 -16 0 0 -2 2 10 4
w:<name> <v-sell>	0 0 0 11 -1 0 0 0
w:<name> <v-threaten>	0 0 0 3 -21 17 1 0
w:<name> <v-up>	0 -5 0 6 -1 -7 10 0
w:<name> ?	0 -8 0 -4 24 0 0 0
w:<name> _ ,	0 -32 0 0 18 4 -3 7
w:<name> _ .	-1 0 0 26 -10 -11 -13 3
w:<name> _ <level>	0 5 -5 -13 9 -3 0 0
w:<name> _ <name>	-5 -5 -5 -15 49 -33 -22 3
w:<name> _ <person>	0 -6 0 -6 21 0 0 0
w:<name> _ <points>	7 0 0 3 -13 0 0 0
w:<name> _ <quality>	0 10 0 -8 0 7 -4 0
w:<name> _ a	1 -5 0 11 0 -2 -3 -4
w:<name> _ again	0 0 0 0 -4 9 0 0
w:<name> _ also	0 -5 0 12 4 -2 -8 0
w:<name> _ and	4 -4 11 10 -15 4 -8 0
w:<name> _ answer	0 0 0 -1 -14 0 21 0
w:<name> _ apply	0 -12 0 9 -7 9 0 0
w:<name> _ as	0 0 0 -1 0 9 0 0
w:<name> _ ask	6 2 0 6 -15 0 0 0
w:<name> _ at	0 -7 0 0 19 0 0 0
w:<name> _ be	-2 -12 0 10 14 -10 -6 0
w:<name> _ been	0 0 0 -4 14 0 0 0
w:<name> _ charge	-1 -2 0 -5 0 0 13 0
w:<name> _ control	13 0 0 0 -3 0 0 0
w:<name> _ extra	0 7 0 8 -16 0 0 0
w:<name> _ foreign	0 0 0 0 12 0 -3 0
w:<name> _ from	9 0 0 9 -18 0 0 0
w:<name> _ had	0 0 0 0 10 0 -3 0
w:<name> _ have	0 0 0 -11 7 0 1 0
w:<name> _ hit	0 -4 0 0 -7 11 0 0
w:<name> _ in	0 5 0 16 -18 -2 2 0
w:<name> _ into	0 -7 0 0 13 0 0 0
w:<name> _ it	0 -22 0 -2 21 0 0 0
w:<name> _ its	-6 0 0 8 -9 -11 13 2
w:<name> _ let	0 5 0 0 -10 0 6 0
w:<name> _ lift	-1 0 0 -4 17 0 -3 0
w:<name> _ like	0 0 0 0 13 0 0 0
w:<name> _ minister	0 4 0 -5 13 0 -10 0
w:<name> _ next	0 0 0 12 -11 0 0 0
w:<name> _ no	0 0 0 0 -3 9 0 0
w:<name> _ of	0 6 0 -11 4 0 -1 0
w:<name> _ on	0 16 0 3 -14 -6 -5 4
w:<name> _ over	0 16 0 -1 -14 0 0 0
w:<name> _ pay	0 -9 0 12 -4 0 0 0
w:<name> _ prepare	0 0 0 -13 5 0 -2 9
w:<name> _ purchase	0 0 0 11 -4 0 0 0
w:<name> _ put	0 17 0 2 -14 0 -2 0
w:<name> _ rate	0 -3 0 6 -11 0 8 0
w:<name> _ ready	0 0 0 11 -14 0 5 0
w:<name> _ reply	0 0 0 0 -16 0 18 0
w:<name> _ say	0 1 0 -2 -11 7 4 0
w:<name> _ side	0 10 0 0 -9 0 0 0
w:<name> _ slap	0 9 0 -1 -2 0 0 0
w:<name> _ steel	0 0 0 0 -13 8 8 0
w:<name> _ take	0 1 0 -8 -5 15 0 0
w:<name> _ tell	0 -2 0 12 0 0 -5 0
w:<name> _ the	12 -7 0 -2 0 7 -1 -9
w:<name> _ then	0 -11 0 15 -11 4 0 0
w:<name> _ to	-6 25 0 1 -31 21 -3 -2
w:<name> _ trade	6 -5 0 10 -1 -3 -2 0
w:<name> _ truce	0 -10 0 0 16 0 0 0
w:<name> _ turn	0 0 0 -3 -1 0 0 14
w:<name> _ up	0 12 0 0 -5 0 0 0
w:<name> _ week	0 0 0 12 -11 0 0 0
w:<name> _ whose	0 0 0 -5 16 0 0 0
w:<name> a	0 0 0 11 -9 0 0 0
w:<name> among	0 0 0 13 -10 0 0 0
w:<name> and	-11 1 -4 9 8 -27 -4 4
w:<name> answer	0 0 0 -3 13 0 0 0
w:<name> are	2 -6 0 9 -1 0 0 0
w:<name> as	2 0 0 0 -9 0 8 0
w:<name> be	0 0 0 11 -10 0 0 0
w:<name> bring	5 8 0 0 -10 0 0 0
w:<name> come	0 -4 0 0 10 0 0 0
w:<name> could	5 0 0 -10 -6 8 5 0
w:<name> do	0 1 0 7 -14 0 8 0
w:<name> doe	0 0 0 20 -11 0 -6 0
w:<name> doesn't	0 11 0 -1 -4 0 0 0
w:<name> expire	0 9 0 0 -8 0 0 0
w:<name> fail	0 17 0 -13 -9 6 0 0
w:<name> failed	0 0 0 11 -11 0 0 0
w:<name> first	0 0 0 13 -11 0 0 0
w:<name> good	0 -3 0 -12 12 0 3 0
w:<name> had	0 3 0 -15 19 -6 -2 0
w:<name> has	0 -9 -3 8 -16 8 13 1
w:<name> if	10 -6 0 -17 0 8 1 0
w:<name> in	0 -20 0 0 41 0 -8 0
w:<name> instead	0 2 0 0 -10 9 0 0
w:<name> is	11 15 0 -1 -21 -9 8 0
w:<name> lapse	0 -14 0 0 16 0 0 0
w:<name> let	0 -6 0 -1 20 0 0 0
w:<name> may	0 0 0 -6 -30 22 8 4
w:<name> mean	0 0 0 9 -7 0 0 0
w:<name> might	4 -2 0 12 -26 8 5 0
w:<name> on	0 12 0 -10 0 0 0 0
w:<name> open	0 0 0 17 -11 0 0 0
w:<name> over	0 0 0 -6 13 0 0 0
w:<name> pay	0 -2 0 -9 16 0 0 0
w:<name> president	0 0 0 12 -12 0 0 0
w:<name> put	-1 0 0 -7 0 0 13 0
w:<name> raise	3 -4 0 4 -10 0 7 0
w:<name> reach	0 0 0 0 -8 0 10 0
w:<name> reserve	11 0 0 0 -32 5 13 0
w:<name> run	0 -4 0 0 12 0 0 0
w:<name> say	0 -8 0 -4 21 -1 0 0
w:<name> shall	0 -6 0 -6 18 0 0 0
w:<name> take	0 17 0 -10 -1 0 -5 0
w:<name> thi	0 9 0 12 -21 0 0 0
w:<name> threaten	0 0 0 4 -14 7 1 0
w:<name> to	0 -3 0 0 0 9 -6 0
w:<name> too	0 0 0 16 -12 0 0 0
w:<name> will	2 -23 -3 -2 14 0 9 -9
w:<name> with	0 0 0 13 -5 0 -6 0
w:<name> would	-3 -3 -9 11 -2 -7 3 3
w:<not>	-46 19 -57 8 16 3 -30 2
w:<not> 's	0 0 0 0 -4 9 0 0
w:<not> ,	-9 -11 0 11 0 18 -12 0
w:<not> .	0 2 -2 -14 26 -4 -18 -6
w:<not> :	0 10 0 0 -10 0 0 0
w:<not> <agent>	0 -3 0 0 13 -1 0 0
w:<not> <duty>	0 -11 0 -9 27 0 0 0
w:<not> <gate>	0 0 0 -5 11 0 0 0
w:<not> <goods>	0 0 0 7 -20 7 -2 11
w:<not> <level-noun>	0 -5 0 4 22 -4 -19 0
w:<not> <v-agree>	0 12 0 16 -18 0 -10 2
w:<not> <v-bear>	0 -15 0 -12 27 -6 8 0
w:<not> <v-begin>	-6 -20 0 13 1 18 -22 -3
w:<not> <v-buy>	0 7 0 -7 -13 6 5 0
w:<not> <v-deny>	2 0 0 14 -12 0 0 0
w:<not> <v-down>	0 -18 0 0 17 12 -20 -2
w:<not> <v-end>	5 -10 0 9 0 -12 2 0
w:<not> <v-impose>	-3 0 -10 0 9 8 -20 -2
w:<not> <v-propose>	0 5 0 -4 13 -7 0 -4
w:<not> <v-say>	5 0 0 -21 24 -20 -1 -3
w:<not> <v-sell>	0 0 0 7 -12 0 0 0
w:<not> <v-stay>	0 -14 0 -23 -6 10 23 3
w:<not> <v-up>	0 -4 0 8 6 0 -12 0
w:<not> ?	0 -23 0 8 14 -1 0 0
w:<not> a	-4 3 -8 0 8 1 -9 -17
w:<not> an	0 0 0 -1 7 0 -10 2
w:<not> answer	0 0 0 1 14 0 -17 0
w:<not> any	0 -9 0 -3 21 0 0 0
w:<not> anyone	0 0 0 10 -10 0 0 0
w:<not> apply	0 -1 0 0 -2 9 0 0
w:<not> be	4 -14 -2 7 0 -25 3 12
w:<not> been	0 0 0 0 11 0 0 0
w:<not> begin	0 0 0 7 -12 5 0 0
w:<not> buy	0 4 0 -1 -17 7 6 0
w:<not> carry	0 0 0 -7 10 -3 0 0
w:<not> change	0 -6 0 0 9 0 0 0
w:<not> come	-3 -13 0 0 15 8 -14 0
w:<not> could	0 0 0 -2 14 0 0 0
w:<not> date	0 0 0 -3 16 0 0 0
w:<not> do	0 0 0 -7 -1 3 0 9
w:<not> duty	0 -9 0 -6 22 0 0 0
w:<not> end	0 -9 0 -6 20 0 0 0
w:<not> exceed	0 0 0 -4 13 0 0 0
w:<not> extension	0 20 0 -4 -12 0 0 0
w:<not> from	11 0 0 0 -18 10 0 0
w:<not> happen	0 11 0 -4 -1 0 0 0
w:<not> happened	0 0 0 0 -9 0 0 12
w:<not> is	0 9 6 -1 -11 -6 5 0
w:<not> it	4 32 0 4 -42 0 7 0
w:<not> know	8 -10 0 -4 12 -2 0 0
w:<not> last	0 2 0 11 -11 0 0 0
w:<not> lasting	0 0 0 0 9 0 0 0
w:<not> let	0 -3 0 0 10 0 -1 0
w:<not> more	0 -6 0 -6 20 0 0 0
w:<not> move	0 -11 0 7 3 0 -2 0
w:<not> on	0 -12 0 -1 8 0 0 6
w:<not> open	0 0 0 0 -10 11 0 0
w:<not> other	0 7 0 8 -16 0 0 0
w:<not> pay	0 -16 0 0 4 0 13 0
w:<not> plan	0 0 0 -3 13 0 0 0
w:<not> promise	0 5 0 0 -9 0 8 0
w:<not> ready	0 0 0 9 -8 0 0 0
w:<not> renewed	3 2 0 -13 0 0 0 -1
w:<not> result	0 -3 0 -9 11 0 5 0
w:<not> rule	2 0 0 14 -12 0 0 0
w:<not> say	0 0 0 -6 20 -5 -5 0
w:<not> second	0 0 0 0 -7 0 0 14
w:<not> side	0 0 0 -5 11 0 0 0
w:<not> sign	0 0 0 18 -20 2 -2 5
w:<not> signature	0 21 0 -3 -18 0 0 5
w:<not> sit	0 0 0 0 -22 0 19 8
w:<not> stop	6 -1 0 5 -16 0 11 0
w:<not> successor	0 23 0 0 -21 0 0 0
w:<not> such	0 -6 0 0 16 0 0 0
w:<not> text	0 -3 0 2 -11 0 0 12
w:<not> that	0 0 0 -3 0 0 0 9
w:<not> the	-2 12 -2 6 -6 -5 0 -5
w:<not> think	0 12 0 0 -2 0 -2 0
w:<not> to	0 -5 0 4 13 -1 -4 0
w:<not> treaty	0 11 0 0 -9 0 0 3
w:<not> truce	0 0 0 1 -11 15 0 0
w:<not> wait	0 10 0 1 -15 0 4 0
w:<not> withdraw	0 0 0 9 -3 0 0 0
w:<number>	-72 35 -7 33 4 -19 -42 -59
w:<number> "	0 5 0 7 -24 0 12 0
w:<number> )	0 -12 0 -4 15 5 1 0
w:<number> ,	0 6 -4 12 -9 -15 15 -11
w:<number> .	-14 37 5 -11 -3 -51 -1 -30
w:<number> /	0 -10 0 15 4 -1 0 0
w:<number> :	-3 -35 -5 -12 37 -2 20 -2
w:<number> ;	0 -7 0 -4 10 6 0 0
w:<number> <goods>	0 -15 0 -3 31 0 0 0
w:<number> <person>	0 -10 0 -4 0 0 14 0
w:<number> <v-begin>	-1 3 2 12 -6 -6 -1 0
w:<number> <v-down>	0 -4 3 9 1 -3 0 0
w:<number> <v-impose>	0 16 0 -2 -13 5 0 0
w:<number> <v-propose>	0 0 0 10 -8 0 0 0
w:<number> <v-return>	0 10 0 0 -4 0 0 0
w:<number> <v-say>	0 -15 0 -5 22 0 0 0
w:<number> _ "	0 0 0 20 -16 0 0 0
w:<number> _ .	-4 -12 -12 -25 25 12 0 -7
w:<number> _ <day-ahead>	0 -9 0 20 0 0 0 0
w:<number> _ <day-gone>	0 16 0 -3 -7 0 0 0
w:<number> _ <name>	0 13 0 -15 0 0 0 0
w:<number> _ <number>	-13 12 0 -38 14 -15 11 -13
w:<number> _ <person>	0 -3 0 3 -9 0 13 0
w:<number> _ <quality>	0 -1 0 0 15 0 -10 0
w:<number> _ <seat>	0 -3 0 -7 16 0 0 0
w:<number> _ <span>	0 -9 0 0 6 0 0 0
w:<number> _ a	0 0 0 -5 14 -2 -2 0
w:<number> _ after	0 -11 0 0 14 0 0 0
w:<number> _ again	0 -9 0 0 14 0 0 0
w:<number> _ against	0 -9 0 0 10 0 0 0
w:<number> _ and	3 15 0 0 -4 -11 -12 0
w:<number> _ as	0 -11 0 -2 10 8 -2 0
w:<number> _ back	-1 12 3 -6 -10 1 0 0
w:<number> _ be	0 21 1 -11 -17 -4 0 7
w:<number> _ become	0 5 0 6 -13 0 0 0
w:<number> _ can	9 0 0 0 -3 0 0 0
w:<number> _ charge	0 10 0 0 -8 0 0 0
w:<number> _ could	0 -10 -2 0 22 -8 0 -1
w:<number> _ country	0 0 0 9 -8 0 0 0
w:<number> _ day	0 -5 9 2 0 -4 0 0
w:<number> _ fentanyl	0 -12 0 0 12 0 0 0
w:<number> _ follow	0 0 0 -4 13 0 0 0
w:<number> _ in	0 3 0 5 -18 11 0 0
w:<number> _ is	0 11 0 0 -7 0 0 0
w:<number> _ it	0 6 0 13 -12 0 -1 0
w:<number> _ no	0 -16 0 -4 20 0 1 0
w:<number> _ our	0 0 0 -10 -8 15 3 0
w:<number> _ return	0 17 0 0 -13 0 0 0
w:<number> _ take	0 0 0 10 -9 0 0 0
w:<number> _ that	0 -16 0 1 7 0 0 0
w:<number> _ the	-10 14 12 5 -15 -7 -21 4
w:<number> _ then	0 12 0 2 -14 0 0 0
w:<number> _ to	0 10 0 8 -11 0 0 0
w:<number> _ top	0 0 0 11 -7 0 0 0
w:<number> _ were	0 0 0 0 18 -7 0 0
w:<number> _ what	0 -2 0 -4 12 0 0 0
w:<number> _ which	0 -3 0 10 0 0 0 0
w:<number> _ would	0 -4 0 -4 -4 9 9 0
w:<number> _ year	0 -1 0 0 11 0 0 0
w:<number> a	0 -6 0 0 11 0 0 0
w:<number> again	0 50 0 -16 -45 0 2 0
w:<number> and	-4 49 -6 -25 -21 -24 -4 -5
w:<number> apply	0 17 0 0 -12 0 0 0
w:<number> are	0 22 0 11 -26 0 0 0
w:<number> at	0 14 0 -2 0 0 -4 0
w:<number> can	0 0 2 0 -11 0 0 10
w:<number> cent	0 -4 0 0 11 0 0 0
w:<number> come	0 -3 3 9 0 -2 0 0
w:<number> could	0 19 0 0 -27 10 0 0
w:<number> duty	0 -10 0 8 0 0 0 0
w:<number> economy	0 0 0 10 0 -7 0 0
w:<number> exclusion	0 -5 0 0 12 0 0 0
w:<number> for	0 13 0 0 -7 0 0 0
w:<number> from	0 0 0 13 -9 0 0 0
w:<number> hour	0 -13 0 0 19 0 0 0
w:<number> in	0 -11 0 8 10 -8 -8 0
w:<number> investigation	0 0 0 17 -15 0 0 0
w:<number> is	0 11 0 1 -11 0 0 0
w:<number> job	0 0 0 -8 -21 28 -1 0
w:<number> kilometre	0 -2 0 0 9 0 0 0
w:<number> million	0 -5 0 -2 28 -13 0 0
w:<number> more	0 0 0 0 11 0 0 0
w:<number> notice	9 0 0 0 -5 0 0 0
w:<number> of	-2 -13 0 -4 6 18 -5 0
w:<number> on	-3 18 0 18 -16 -18 -9 0
w:<number> or	0 -1 0 0 11 0 0 0
w:<number> other	0 0 0 14 -9 0 0 0
w:<number> p	0 -3 0 0 10 0 0 0
w:<number> people	0 -3 -1 0 0 16 0 -2
w:<number> plu	0 11 0 0 -11 0 0 0
w:<number> product	0 -9 0 0 10 0 0 0
w:<number> run	0 -4 0 0 10 0 0 0
w:<number> st	0 9 0 0 -9 0 0 0
w:<number> that	0 -6 0 0 11 0 0 0
w:<number> the	0 9 0 -7 -1 1 -2 0
w:<number> they	0 -6 0 0 12 0 0 0
w:<number> to	0 -18 0 2 22 0 -3 0
w:<number> until	0 -7 0 0 9 0 0 0
w:<number> when	0 11 0 0 -8 0 0 0
w:<number> will	0 23 0 9 -22 -3 -4 0
w:<number> within	0 0 11 0 -12 0 0 0
w:<number> would	0 28 0 0 -13 -12 -5 0
w:<office>	-6 -12 12 -14 19 -7 0 4
w:<office> 's	0 4 0 10 -24 12 0 0
w:<office> ,	5 -10 0 -1 -10 -1 20 1
w:<office> .	0 -10 0 -1 11 -4 5 0
w:<office> :	0 -4 0 -9 26 -5 -3 0
w:<office> <v-propose>	0 -8 0 -13 10 2 0 0
w:<office> <v-say>	-3 0 13 0 -2 -1 8 -18
w:<office> _ ,	0 0 0 11 9 -4 -16 -1
w:<office> _ <seat>	9 11 0 5 -18 -2 0 0
w:<office> _ a	0 -4 0 0 16 0 0 0
w:<office> _ and	0 0 0 0 10 0 0 0
w:<office> _ both	0 0 0 0 -9 0 0 12
w:<office> _ it	0 -3 0 -3 16 0 0 0
w:<office> _ of	0 0 9 0 0 -3 0 0
w:<office> _ on	0 3 0 7 -23 0 14 0
w:<office> _ so	0 10 0 0 -10 0 0 0
w:<office> _ that	0 3 0 -14 0 7 0 0
w:<office> _ the	0 -11 5 -8 2 3 0 0
w:<office> _ warn	0 0 0 0 0 0 9 0
w:<office> announce	0 0 0 0 -10 0 11 0
w:<office> in	8 9 0 5 -14 -3 -1 0
w:<office> of	0 -4 0 0 19 -2 0 0
w:<office> on	0 0 0 0 -18 0 0 21
w:<office> say	0 11 6 0 -11 -11 13 -11
w:<office> would	0 0 0 0 13 0 0 0
w:<organisation>	10 -28 2 -10 22 13 -10 -18
w:<organisation> 's	0 -16 0 -4 10 0 7 0
w:<organisation> ,	4 -1 1 -1 4 3 -23 0
w:<organisation> .	-5 0 2 -22 24 -11 -2 5
w:<organisation> <person>	0 0 0 0 -11 18 0 0
w:<organisation> <v-agree>	0 -8 0 0 24 -6 -3 0
w:<organisation> <v-deny>	0 0 0 -2 12 0 0 0
w:<organisation> <v-impose>	-2 -15 0 -5 28 -12 1 0
w:<organisation> <v-propose>	0 17 -2 0 -14 0 5 0
w:<organisation> <v-say>	0 -14 0 0 0 12 -2 0
w:<organisation> <v-threaten>	0 0 3 -9 4 3 -1 -1
w:<organisation> _ ,	9 1 -6 -3 -7 4 3 -2
w:<organisation> _ .	-3 -7 6 -30 6 18 0 -2
w:<organisation> _ <day-today>	0 0 0 11 -9 0 0 0
w:<organisation> _ <name>	0 0 0 -7 19 -1 -3 0
w:<organisation> _ <seat>	-3 11 6 0 1 -16 -10 0
w:<organisation> _ a	0 1 0 0 -9 9 0 0
w:<organisation> _ and	0 -4 0 10 0 0 0 0
w:<organisation> _ ask	0 0 0 10 -6 0 0 0
w:<organisation> _ decide	0 0 0 0 13 0 0 0
w:<organisation> _ duty	0 0 0 0 -8 0 13 0
w:<organisation> _ no	1 -8 0 12 -4 0 0 0
w:<organisation> _ not	0 0 0 -14 11 3 -6 0
w:<organisation> _ now	0 0 0 12 -11 0 0 0
w:<organisation> _ of	0 0 0 11 -18 7 0 0
w:<organisation> _ on	9 0 0 -14 -3 0 11 0
w:<organisation> _ otherwise	12 0 0 -2 -1 0 0 0
w:<organisation> _ prepare	0 0 0 19 -17 0 0 0
w:<organisation> _ rule	0 0 0 -6 16 0 0 0
w:<organisation> _ that	-2 -2 0 0 11 0 -1 0
w:<organisation> _ the	-7 0 0 -8 12 6 -8 0
w:<organisation> _ until	0 10 0 0 -3 0 -2 0
w:<organisation> _ warn	0 0 0 -10 -11 10 10 0
w:<organisation> _ which	0 -2 0 -7 18 0 -8 0
w:<organisation> _ whose	11 0 0 0 -10 0 0 0
w:<organisation> agree	0 -2 0 -6 15 0 -1 0
w:<organisation> also	11 0 0 0 -10 0 0 0
w:<organisation> and	0 0 0 0 12 -4 0 0
w:<organisation> decide	12 0 0 0 -7 0 0 0
w:<organisation> has	-2 4 -1 11 -8 0 0 -4
w:<organisation> in	-6 5 16 -6 2 -3 -10 0
w:<organisation> may	0 -11 0 -13 11 7 0 0
w:<organisation> meet	0 0 0 0 -8 0 10 0
w:<organisation> must	0 -3 0 0 31 -2 0 0
w:<organisation> prolong	0 -3 0 0 10 0 0 0
w:<organisation> tell	0 0 0 0 -12 10 0 4
w:<organisation> that	8 7 0 0 -17 8 -1 0
w:<organisation> warn	0 0 3 -9 1 3 0 -1
w:<organisation> would	-2 2 -2 9 7 -30 0 0
w:<person>	-5 -25 -30 16 20 -17 0 10
w:<person> ,	-12 -22 -8 -17 4 19 21 2
w:<person> .	-1 -10 0 8 18 0 -17 -4
w:<person> :	0 0 -9 16 -27 9 15 8
w:<person> <day-today>	0 0 0 10 -10 0 0 0
w:<person> <not>	0 0 0 10 -8 0 0 0
w:<person> <v-begin>	0 -9 0 0 10 0 0 0
w:<person> <v-impose>	8 0 -4 3 -5 -4 5 -5
w:<person> <v-propose>	0 0 0 0 -10 -1 14 0
w:<person> <v-say>	-2 7 -2 0 0 -18 3 6
w:<person> <v-target>	1 -12 0 0 0 0 4 0
w:<person> <v-threaten>	0 0 3 7 -18 0 9 2
w:<person> _ ,	-8 5 -1 4 -11 -22 8 10
w:<person> _ .	0 0 -3 -22 22 -1 0 2
w:<person> _ :	0 -3 0 -8 25 0 0 0
w:<person> _ <name>	-5 -9 0 0 4 2 5 0
w:<person> _ <organisation>	0 11 0 -5 -3 0 3 0
w:<person> _ <person>	-5 -15 0 2 22 -2 -2 -5
w:<person> _ a	0 0 0 -24 21 -3 3 0
w:<person> _ an	2 0 0 -15 13 0 0 0
w:<person> _ and	0 -15 0 -8 17 2 0 0
w:<person> _ answer	0 0 0 9 -9 0 0 0
w:<person> _ change	0 -14 0 4 0 2 0 0
w:<person> _ declare	0 0 0 0 -8 0 0 10
w:<person> _ for	0 0 0 0 9 0 0 0
w:<person> _ from	0 9 0 0 -6 0 0 0
w:<person> _ he	3 0 0 8 -2 0 -11 0
w:<person> _ his	0 0 0 -2 16 0 -6 0
w:<person> _ i	0 0 0 -1 15 0 0 0
w:<person> _ if	0 -9 0 -1 0 0 11 0
w:<person> _ in	0 -5 0 10 -17 13 8 0
w:<person> _ it	-3 -3 0 0 13 -1 0 0
w:<person> _ make	0 0 0 0 -7 0 9 0
w:<person> _ no	0 10 0 -2 -3 0 0 0
w:<person> _ on	0 -10 0 0 -13 13 19 -1
w:<person> _ our	0 -3 0 0 11 0 0 0
w:<person> _ out	0 0 0 -3 11 0 0 0
w:<person> _ so	0 12 0 0 -12 0 0 0
w:<person> _ tell	0 0 0 -6 8 4 -12 3
w:<person> _ that	1 -13 10 12 -3 -19 -10 11
w:<person> _ the	0 -7 4 5 -11 -11 10 4
w:<person> _ then	4 0 0 38 -47 6 -12 15
w:<person> _ there	0 0 0 0 10 0 0 0
w:<person> _ threaten	0 0 0 19 -5 -2 -8 0
w:<person> _ to	0 0 0 0 0 -10 6 0
w:<person> _ warn	1 6 0 -3 11 -7 -9 0
w:<person> _ who	0 4 0 -16 -4 0 0 13
w:<person> and	0 -4 0 -8 38 -1 -3 0
w:<person> announce	0 -6 0 -6 10 0 3 0
w:<person> ask	0 9 0 0 -5 0 0 0
w:<person> call	0 0 0 0 -9 0 14 0
w:<person> can	0 0 0 0 10 0 0 0
w:<person> come	0 -2 0 0 10 0 0 0
w:<person> had	0 -7 0 1 8 4 -8 0
w:<person> has	12 3 -3 5 -13 -4 -7 8
w:<person> is	0 -2 0 0 17 0 0 0
w:<person> let	0 8 0 4 -9 0 0 0
w:<person> may	0 5 0 -9 -4 12 -1 0
w:<person> of	1 -3 16 2 -6 -14 -2 0
w:<person> say	0 10 -10 -6 16 -2 -10 0
w:<person> state	0 -6 0 0 10 0 3 0
w:<person> tell	0 4 -3 12 -2 -20 -8 0
w:<person> that	0 0 0 -10 0 15 0 0
w:<person> warn	-8 5 4 6 -21 0 4 3
w:<person> was	0 7 0 22 -28 0 0 0
w:<person> will	0 -1 0 0 19 0 0 0
w:<person> would	0 0 0 -2 26 0 -2 0
w:<points>	2 38 0 -24 -22 -16 -8 2
w:<points> .	0 2 1 -11 3 0 0 0
w:<points> <v-begin>	6 0 0 0 -17 0 0 5
w:<points> <v-down>	6 5 0 0 -23 0 0 5
w:<points> _ add	0 11 0 0 -9 0 0 0
w:<points> _ back	7 2 0 0 -21 0 0 5
w:<points> _ on	0 1 0 0 -11 0 8 0
w:<points> _ the	0 -6 0 0 13 0 0 0
w:<points> are	0 25 0 0 -22 0 0 0
w:<points> come	6 0 0 0 -17 0 0 5
w:<points> in	0 -9 0 0 10 0 0 0
w:<points> more	0 10 0 4 -16 0 0 0
w:<points> that	0 10 0 0 -8 0 0 0
w:<quality>	-14 -15 -21 -6 1 6 41 -16
w:<quality> -	0 0 0 0 9 0 0 0
w:<quality> <agent>	-2 -8 -7 17 -8 -10 13 0
w:<quality> <duty>	-1 11 0 -7 -8 -1 13 0
w:<quality> <gate>	0 19 1 -8 -2 -6 -2 0
w:<quality> <goods>	-13 4 -3 0 -4 14 8 -18
w:<quality> <taker>	0 0 0 -7 16 0 0 0
w:<quality> <v-impose>	0 -12 0 0 3 4 -4 7
w:<quality> <v-sell>	-3 0 0 -4 -3 12 1 0
w:<quality> _ '	0 0 0 0 -9 0 12 0
w:<quality> _ ,	-2 -11 -8 0 -6 19 13 -9
w:<quality> _ -	0 -8 0 0 10 0 0 0
w:<quality> _ .	1 -1 0 0 1 10 -9 0
w:<quality> _ :	2 0 0 4 -15 0 7 0
w:<quality> _ ;	0 -9 0 0 17 0 0 0
w:<quality> _ <day-ahead>	0 -3 0 4 -12 0 10 0
w:<quality> _ <level>	0 -4 0 -5 17 0 -2 0
w:<quality> _ <quality>	0 -13 0 6 7 0 0 0
w:<quality> _ at	0 0 0 12 0 -13 -1 0
w:<quality> _ by	0 -2 0 11 -11 3 0 0
w:<quality> _ can	0 -4 0 -4 10 0 0 0
w:<quality> _ come	0 11 0 -2 -11 5 0 0
w:<quality> _ could	0 0 0 2 -2 6 -11 5
w:<quality> _ for	0 4 3 0 -23 16 -5 0
w:<quality> _ from	11 -5 0 10 -14 0 -1 0
w:<quality> _ glove	0 8 0 0 -11 3 0 0
w:<quality> _ go	0 9 0 -8 0 0 -2 0
w:<quality> _ has	0 0 0 -3 21 -1 -1 0
w:<quality> _ if	0 -8 0 -2 12 0 0 0
w:<quality> _ in	2 0 0 -6 -4 -2 12 0
w:<quality> _ instead	0 -6 0 0 11 0 0 0
w:<quality> _ juice	0 -2 0 -2 10 0 0 0
w:<quality> _ jump	0 3 0 0 -10 0 4 0
w:<quality> _ may	0 -1 0 0 13 0 0 0
w:<quality> _ minister	0 0 2 -6 8 0 0 0
w:<quality> _ of	-5 -1 0 -17 6 0 11 0
w:<quality> _ oil	0 0 0 12 -23 7 5 0
w:<quality> _ on	-4 7 0 -11 5 -3 0 0
w:<quality> _ pay	-3 -7 0 -1 16 -4 0 0
w:<quality> _ product	0 0 0 0 -5 0 9 0
w:<quality> _ say	0 4 0 10 -20 5 0 -1
w:<quality> _ tariff	0 0 12 0 -11 0 0 0
w:<quality> _ tell	0 0 0 3 -9 0 0 7
w:<quality> _ the	0 -8 0 -1 13 0 0 0
w:<quality> _ with	0 -2 0 -8 0 0 11 0
w:<quality> _ worth	0 -3 0 -4 -4 0 15 0
w:<quality> _ yarn	0 -6 0 0 13 0 0 0
w:<quality> avocado	0 0 0 -1 11 0 0 0
w:<quality> banana	0 9 0 0 -16 0 4 0
w:<quality> beef	0 -1 0 0 10 0 -7 0
w:<quality> beer	0 0 0 2 -11 0 5 0
w:<quality> border	0 10 0 0 -9 0 0 0
w:<quality> business	0 0 0 0 -9 13 0 0
w:<quality> butter	0 0 12 1 -17 0 0 0
w:<quality> car	0 -11 0 1 4 0 0 0
w:<quality> chancellor	0 0 0 0 9 0 -1 0
w:<quality> chip	0 0 0 0 13 0 0 0
w:<quality> coffee	0 -16 0 4 6 0 0 0
w:<quality> colleague	0 0 0 0 12 0 0 0
w:<quality> copper	0 0 6 14 -18 0 -3 0
w:<quality> cotton	0 18 0 -7 -12 0 0 0
w:<quality> counterpart	0 0 0 0 17 0 -8 0
w:<quality> custom	0 14 0 -5 -12 0 1 0
w:<quality> dairy	8 0 0 0 -11 0 7 0
w:<quality> date	0 8 0 0 -8 0 0 0
w:<quality> duty	0 2 0 -9 7 0 -1 0
w:<quality> exporter	0 0 0 0 14 0 0 0
w:<quality> farmer	0 0 0 0 -11 3 8 0
w:<quality> fish	0 2 0 11 -8 0 -3 0
w:<quality> good	1 10 -4 -3 -4 -15 6 0
w:<quality> government	0 -2 0 0 -5 0 11 0
w:<quality> lorry	0 0 0 -15 -7 17 0 0
w:<quality> minister	0 -7 0 12 -9 0 7 0
w:<quality> motorcycle	0 -2 0 -9 14 0 0 0
w:<quality> official	0 0 0 10 -13 0 4 0
w:<quality> oil	0 -9 0 22 -4 -1 -13 0
w:<quality> orange	0 -9 0 0 13 0 0 0
w:<quality> owner	0 0 0 0 -19 23 0 0
w:<quality> palm	0 0 0 0 -11 0 16 0
w:<quality> parliament	0 0 0 0 10 0 0 0
w:<quality> plywood	0 -13 0 9 8 0 -3 0
w:<quality> poultry	0 0 0 -4 -2 9 1 0
w:<quality> product	0 -5 0 0 16 0 0 0
w:<quality> rate	0 11 0 -2 -5 -1 0 0
w:<quality> rose	0 0 0 1 -10 0 7 0
w:<quality> rubber	0 11 0 0 -12 2 0 0
w:<quality> salmon	0 -4 0 -9 23 0 -6 0
w:<quality> ship	-1 -9 0 0 -3 12 3 0
w:<quality> side	0 0 0 0 9 0 -3 0
w:<quality> ski	0 0 0 0 -11 0 8 0
w:<quality> steel	0 1 0 3 0 0 -10 0
w:<quality> student	-4 0 0 0 13 0 0 0
w:<quality> sugar	0 11 0 -8 0 0 0 0
w:<quality> surcharge	0 14 0 0 -12 0 0 0
w:<quality> tariff	0 0 0 0 -9 0 12 0
w:<quality> tea	0 -10 0 -2 7 0 3 0
w:<quality> tomatoe	0 -4 0 0 11 0 0 0
w:<quality> tractor	0 -2 0 -3 -4 0 13 0
w:<quality> tyre	0 -12 0 0 19 0 -2 0
w:<quality> wheat	0 18 0 -4 -19 0 7 0
w:<seat>	25 -38 -6 5 -4 -40 36 8
w:<seat> 's	0 -13 -2 -1 -1 2 3 15
w:<seat> .	0 -8 1 -3 -7 3 1 11
w:<seat> ;	0 14 0 0 -10 0 0 0
w:<seat> <agent>	0 0 0 0 9 0 0 0
w:<seat> <not>	0 11 0 7 -5 -2 -5 0
w:<seat> <person>	0 0 0 -1 11 0 -2 0
w:<seat> <v-agree>	0 0 0 6 -13 0 4 0
w:<seat> <v-down>	0 -3 13 0 -8 0 0 0
w:<seat> <v-end>	7 -12 0 8 -17 0 16 0
w:<seat> <v-propose>	0 4 0 -13 12 0 -1 0
w:<seat> <v-say>	1 6 -3 7 -2 -28 3 -4
w:<seat> <v-stay>	13 0 0 0 -10 0 0 0
w:<seat> <v-target>	2 0 0 -5 -5 0 11 0
w:<seat> <v-threaten>	0 0 0 -9 0 0 13 0
w:<seat> _ ,	0 3 0 22 -17 0 -5 0
w:<seat> _ .	0 11 0 0 -3 0 -3 0
w:<seat> _ ;	0 10 0 0 -10 0 0 0
w:<seat> _ <day-ahead>	0 0 0 -4 18 -1 0 0
w:<seat> _ <day-gone>	0 -3 0 0 12 -2 0 0
w:<seat> _ <day-today>	3 16 0 1 -16 0 0 0
w:<seat> _ <month-ahead>	0 0 0 0 16 0 0 0
w:<seat> _ <name>	0 0 0 -10 3 0 0 8
w:<seat> _ <seat>	0 13 0 -15 7 -1 0 0
w:<seat> _ back	-4 -12 0 -4 2 0 17 0
w:<seat> _ duty	0 0 0 -9 12 0 0 0
w:<seat> _ it	0 0 0 0 16 0 0 0
w:<seat> _ its	0 -8 0 10 0 0 0 0
w:<seat> _ not	0 -5 0 -1 -2 13 -1 5
w:<seat> _ on	0 0 0 17 -9 0 0 0
w:<seat> _ out	10 0 0 0 -6 0 0 0
w:<seat> _ put	11 0 0 0 -5 0 0 0
w:<seat> _ reply	0 6 0 0 -10 0 4 0
w:<seat> _ so	0 0 0 0 -9 0 9 0
w:<seat> _ that	7 0 0 9 -10 -7 1 0
w:<seat> _ the	18 -3 0 -3 -14 0 16 0
w:<seat> _ threaten	6 0 0 12 -15 0 -1 0
w:<seat> _ week	0 3 0 7 -11 0 0 0
w:<seat> _ which	0 0 9 0 -16 0 10 0
w:<seat> _ would	0 -2 0 0 15 0 0 0
w:<seat> and	0 11 0 -3 4 0 -3 0
w:<seat> could	22 1 0 0 -21 1 -10 0
w:<seat> doe	0 -1 0 -6 21 -6 -1 0
w:<seat> fall	0 0 11 0 -11 0 0 0
w:<seat> has	9 -18 -6 23 -37 0 26 0
w:<seat> in	0 -5 0 -2 24 0 0 0
w:<seat> is	0 -14 0 3 0 0 6 0
w:<seat> it	0 -10 0 0 0 9 0 0
w:<seat> last	0 4 0 8 -13 0 0 0
w:<seat> let	0 -3 0 -1 13 0 0 0
w:<seat> may	19 10 0 -4 -11 -9 -3 0
w:<seat> might	2 0 0 12 -11 0 0 0
w:<seat> on	0 -5 0 -9 17 0 3 0
w:<seat> published	0 0 0 9 -9 0 0 0
w:<seat> run	10 0 0 0 -9 0 0 0
w:<seat> say	3 10 0 12 -17 -22 8 -1
w:<seat> strike	0 0 0 2 -10 0 7 0
w:<seat> the	0 0 0 0 10 0 0 0
w:<seat> to	0 6 0 0 6 0 -14 0
w:<seat> will	0 -6 0 -3 11 0 2 0
w:<seat> would	-11 0 2 -7 -19 -11 21 16
w:<sender>	20 -27 10 -19 0 27 -17 -31
w:<sender> '	-3 1 13 -6 3 -15 4 0
w:<sender> .	0 -15 11 0 -6 -3 7 0
w:<sender> <agent>	0 0 0 0 12 -1 -4 0
w:<sender> <v-bear>	0 6 2 0 -13 11 0 0
w:<sender> <v-impose>	0 -1 0 0 19 -3 0 0
w:<sender> <v-say>	0 0 0 0 14 -2 0 0
w:<sender> are	0 0 0 0 10 0 0 0
w:<sender> as	10 0 0 0 -10 0 0 0
w:<sender> at	0 -1 0 0 -19 20 7 0
w:<sender> brace	0 10 0 -2 -3 0 0 0
w:<sender> fear	0 0 3 1 -17 15 0 0
w:<sender> from	0 0 0 0 15 -8 0 0
w:<sender> have	0 8 0 0 -12 10 0 0
w:<sender> in	0 -7 8 -1 -6 17 -10 0
w:<sender> may	0 0 0 0 -2 13 0 0
w:<sender> of	21 -12 -9 0 6 -45 -4 3
w:<sender> on	0 0 0 0 -5 12 0 0
w:<sender> permit	23 0 0 -1 -6 -10 -2 0
w:<sender> to	-11 6 0 -9 11 0 -8 0
w:<span>	-27 5 6 -29 57 -20 -31 -23
w:<span> '	0 24 0 0 -16 0 -1 0
w:<span> 's	0 11 0 0 -8 0 0 0
w:<span> ,	-13 0 0 -29 20 0 0 -4
w:<span> .	2 -15 18 -25 25 -5 0 -8
w:<span> _ ,	0 -2 0 0 17 0 0 0
w:<span> _ .	0 -18 0 0 26 0 0 0
w:<span> _ <level>	0 -11 0 0 13 0 0 0
w:<span> _ and	0 -3 0 -1 12 0 0 0
w:<span> _ as	0 0 0 0 -6 0 10 0
w:<span> _ notice	0 29 0 0 -17 0 -5 -1
w:<span> _ pay	0 10 0 0 -10 0 0 0
w:<span> _ talk	0 5 0 8 -12 0 0 0
w:<span> _ the	0 0 -2 -1 11 -4 0 5
w:<span> _ two	0 0 0 16 -15 0 0 0
w:<span> after	0 -18 0 6 2 0 4 0
w:<span> in	0 -2 0 0 9 0 0 0
w:<span> may	0 10 0 0 -9 0 0 0
w:<span> or	0 6 0 14 -20 0 0 0
w:<span> pass	0 12 0 -3 -1 0 0 0
w:<taker>	-3 -31 21 0 15 2 -37 0
w:<taker> of	0 -5 0 17 -2 -4 -2 0
w:<taker> would	0 0 9 0 -2 0 0 0
w:<v-agree>	-20 -8 -16 -2 53 -15 -17 -13
w:<v-agree> ,	0 14 0 -5 3 -5 -12 0
w:<v-agree> .	6 6 6 1 -6 -11 -5 0
w:<v-agree> <day-ahead>	0 2 0 0 -11 9 0 0
w:<v-agree> <level>	0 -5 0 17 -8 0 0 0
w:<v-agree> ?	0 -4 0 18 -6 0 0 0
w:<v-agree> a	0 -12 0 -4 10 0 0 6
w:<v-agree> back	0 0 0 0 -18 0 25 0
w:<v-agree> for	0 0 0 0 -4 0 10 0
w:<v-agree> in	0 -1 0 -3 2 12 -7 0
w:<v-agree> is	0 -1 0 -7 17 0 0 0
w:<v-agree> on	0 10 0 2 0 -6 -6 0
w:<v-agree> the	0 -3 0 2 -7 13 0 0
w:<v-agree> to	0 -10 0 0 24 0 -2 0
w:<v-bear>	-11 7 -1 -17 27 -4 3 -20
w:<v-bear> "	0 0 0 0 -12 0 16 0
w:<v-bear> ,	0 -21 0 0 22 0 -2 0
w:<v-bear> .	0 0 0 0 16 0 -8 0
w:<v-bear> :	0 11 0 5 -14 0 0 0
w:<v-bear> <duty>	0 0 0 8 -17 9 0 0
w:<v-bear> <goods>	0 7 8 0 -12 -1 0 0
w:<v-bear> <level>	-7 10 -14 -6 2 0 1 -6
w:<v-bear> <name>	0 -4 0 0 14 0 -5 0
w:<v-bear> <not>	0 17 0 -11 -2 -1 0 0
w:<v-bear> <number>	-1 9 -6 11 0 -14 -6 0
w:<v-bear> <person>	0 0 0 0 12 0 0 0
w:<v-bear> a	7 -8 -2 -16 4 16 -8 0
w:<v-bear> after	0 0 0 0 -5 0 9 0
w:<v-bear> all	0 11 0 0 -11 0 0 0
w:<v-bear> at	0 0 0 -5 9 0 -1 0
w:<v-bear> back	0 -19 0 -4 10 4 0 0
w:<v-bear> by	0 -11 0 -2 28 -2 0 0
w:<v-bear> each	0 -1 0 0 10 0 0 0
w:<v-bear> for	-3 1 0 0 -10 13 0 0
w:<v-bear> if	0 -2 0 0 -9 9 5 0
w:<v-bear> in	-1 6 0 -4 10 -13 0 0
w:<v-bear> it	0 -9 0 -3 30 -5 -1 0
w:<v-bear> more	4 1 7 0 -11 0 0 0
w:<v-bear> nothing	0 0 0 0 11 0 0 0
w:<v-bear> now	0 0 0 -11 12 0 0 0
w:<v-bear> on	0 5 0 14 -25 6 2 0
w:<v-bear> tariff	0 0 0 9 -18 9 0 0
w:<v-bear> that	0 9 0 0 -7 -5 0 1
w:<v-bear> the	-4 10 7 3 0 -22 -3 0
w:<v-bear> what	0 12 0 0 -8 0 0 0
w:<v-bear> without	0 16 0 0 -15 0 0 0
w:<v-begin>	-3 6 -21 7 6 7 -7 -29
w:<v-begin> ,	0 4 12 4 -11 -8 0 -1
w:<v-begin> .	-10 3 -9 -4 0 12 -24 7
w:<v-begin> <day-ahead>	0 21 0 5 -22 0 0 0
w:<v-begin> <not>	0 0 0 -9 12 0 0 0
w:<v-begin> <number>	0 -10 0 0 25 0 -4 0
w:<v-begin> <span>	0 0 0 0 10 0 0 0
w:<v-begin> <v-impose>	0 0 0 0 11 0 0 0
w:<v-begin> ?	0 8 0 12 -16 0 0 0
w:<v-begin> a	0 -13 12 -6 14 -5 -3 0
w:<v-begin> after	0 0 0 11 -9 0 0 0
w:<v-begin> again	2 5 0 -10 -3 2 -1 0
w:<v-begin> ahead	0 1 0 6 -12 -2 3 0
w:<v-begin> and	0 23 0 -3 -13 0 0 0
w:<v-begin> anew	0 4 0 -2 -25 18 0 2
w:<v-begin> another	0 0 2 14 -17 0 0 0
w:<v-begin> as	4 -7 0 -10 14 0 0 0
w:<v-begin> at	0 -10 0 -6 23 0 0 0
w:<v-begin> back	12 23 1 -39 -14 10 -17 -1
w:<v-begin> before	0 0 0 -5 15 0 -1 0
w:<v-begin> beyond	0 0 0 12 -10 0 0 0
w:<v-begin> by	-1 -3 0 0 18 -9 -1 0
w:<v-begin> down	0 -30 -5 -9 53 0 -8 0
w:<v-begin> effect	0 -11 0 7 0 -1 8 0
w:<v-begin> free	0 -13 0 1 7 0 0 0
w:<v-begin> from	3 -3 0 0 7 -13 0 0
w:<v-begin> home	0 4 0 0 -12 11 0 0
w:<v-begin> if	0 7 0 15 -17 0 0 0
w:<v-begin> into	0 4 0 -12 -1 0 4 0
w:<v-begin> it	0 0 11 -8 5 0 -10 0
w:<v-begin> its	7 0 0 5 -14 17 -13 0
w:<v-begin> next	0 0 0 0 11 0 0 0
w:<v-begin> on	0 -15 -9 21 8 -31 3 -7
w:<v-begin> once	0 10 0 0 -9 0 0 0
w:<v-begin> out	0 -6 0 -6 19 -1 1 0
w:<v-begin> stalled	0 0 0 0 -10 11 0 0
w:<v-begin> straight	0 0 0 8 -10 0 0 0
w:<v-begin> the	0 7 0 0 -26 0 11 11
w:<v-begin> to	-9 -1 -4 0 15 -8 -1 -9
w:<v-begin> under	0 0 0 2 -11 11 0 0
w:<v-begin> well	0 -2 0 0 19 0 0 0
w:<v-begin> without	0 -5 0 -2 13 0 0 0
w:<v-buy>	-12 -3 -1 11 19 -6 -14 -17
w:<v-buy> .	0 3 0 -4 9 0 0 0
w:<v-buy> <goods-amount>	0 0 0 0 10 0 0 0
w:<v-buy> <goods>	0 0 0 -3 17 0 0 0
w:<v-buy> <quality>	0 0 0 -9 6 7 -2 0
w:<v-buy> <v-impose>	0 10 9 0 -13 0 0 0
w:<v-buy> <v-say>	0 11 0 -2 -3 4 -6 0
w:<v-buy> allow	0 0 0 10 0 -5 0 0
w:<v-buy> in	4 4 0 0 -11 0 0 0
w:<v-buy> is	0 -10 0 -1 12 0 1 0
w:<v-buy> let	0 10 0 0 -4 0 0 0
w:<v-buy> more	0 0 0 11 -9 0 0 0
w:<v-buy> of	-2 0 0 7 9 -7 -9 0
w:<v-buy> say	0 11 0 -1 -4 4 -6 0
w:<v-buy> will	0 -3 0 0 13 -4 0 0
w:<v-deny>	39 -50 -13 15 -4 0 -1 -13
w:<v-deny> "	0 0 0 0 10 0 -10 0
w:<v-deny> .	17 0 0 6 -23 3 0 0
w:<v-deny> <number>	0 0 0 0 -6 10 0 0
w:<v-deny> it	1 0 0 8 -10 0 0 0
w:<v-deny> of	13 -19 0 -2 2 3 0 0
w:<v-deny> out	2 0 0 10 -16 0 6 0
w:<v-deny> would	12 0 0 0 -10 0 0 0
w:<v-down>	0 3 26 -20 9 -7 -20 1
w:<v-down> ,	0 1 6 9 -16 -1 0 0
w:<v-down> .	-6 -14 3 -12 8 11 0 4
w:<v-down> :	0 13 0 0 -11 0 0 0
w:<v-down> <day-ahead>	0 13 0 0 -10 0 0 0
w:<v-down> <duty>	0 0 0 0 9 0 0 0
w:<v-down> <v-impose>	0 -3 0 0 9 0 0 0
w:<v-down> ?	0 0 0 13 -7 0 0 0
w:<v-down> a	0 -3 0 -12 29 0 -1 0
w:<v-down> about	0 -6 0 0 9 0 0 0
w:<v-down> and	0 18 3 -10 -25 5 4 0
w:<v-down> back	21 10 0 -26 -23 10 2 0
w:<v-down> below	0 -2 0 0 9 0 0 0
w:<v-down> by	0 -16 25 -19 7 -7 -2 0
w:<v-down> down	0 -22 -3 -2 27 9 -4 0
w:<v-down> from	0 -10 0 0 24 -2 0 0
w:<v-down> home	0 12 0 -2 -2 0 0 0
w:<v-down> in	0 0 0 0 10 -11 -2 0
w:<v-down> it	0 8 0 0 -9 9 0 0
w:<v-down> its	-3 0 0 0 12 -3 -1 0
w:<v-down> on	0 1 0 12 -12 0 2 0
w:<v-down> out	0 12 -1 0 0 0 0 0
w:<v-down> the	-1 0 -9 3 1 0 -17 15
w:<v-down> through	0 13 0 0 -17 7 0 0
w:<v-down> to	-1 -4 0 -16 23 -14 8 0
w:<v-down> up	0 -6 0 -11 9 -1 9 0
w:<v-end>	-22 12 35 -9 -8 14 -21 2
w:<v-end> ,	-6 8 -18 -22 -2 6 -1 16
w:<v-end> .	-18 4 -1 -21 1 9 2 4
w:<v-end> :	0 22 0 -4 -22 0 8 0
w:<v-end> <day-ahead>	0 -9 0 0 22 0 0 0
w:<v-end> <duty>	0 0 0 -6 12 0 -1 0
w:<v-end> <level-noun>	0 7 0 0 -2 0 0 0
w:<v-end> <level>	0 -6 19 -4 -11 0 0 5
w:<v-end> <number>	0 -3 18 0 -15 3 0 0
w:<v-end> <v-begin>	0 9 0 0 -2 0 0 0
w:<v-end> <v-sell>	10 0 0 1 -6 -4 0 0
w:<v-end> a	0 18 4 -15 -14 5 0 0
w:<v-end> and	0 10 0 0 -3 0 0 0
w:<v-end> at	4 -8 0 0 -1 -9 12 0
w:<v-end> back	0 0 0 0 -20 0 25 0
w:<v-end> before	0 2 0 8 -16 5 0 0
w:<v-end> by	0 18 7 0 -20 -1 0 0
w:<v-end> could	0 0 19 -1 -17 4 0 0
w:<v-end> date	0 -7 0 0 17 0 0 0
w:<v-end> duty	0 0 0 -6 11 0 -1 0
w:<v-end> early	0 -10 0 0 -5 20 0 0
w:<v-end> if	0 -4 0 -3 14 2 -5 0
w:<v-end> in	0 -16 -3 30 -14 -8 0 9
w:<v-end> issuing	9 0 0 0 -14 8 0 0
w:<v-end> it	0 -13 0 16 -3 2 0 0
w:<v-end> its	-19 -4 -5 15 12 6 -29 -2
w:<v-end> level	0 8 0 0 -3 0 0 0
w:<v-end> on	-12 0 -9 -12 31 -31 0 -14
w:<v-end> the	12 0 -5 0 -19 8 6 3
w:<v-end> to	0 8 6 -5 -14 7 0 0
w:<v-end> when	0 -9 0 0 10 0 0 0
w:<v-end> would	0 14 3 0 -5 -9 -1 0
w:<v-impose>	-20 -3 -11 -12 36 -9 8 -29
w:<v-impose> ,	1 6 -6 -46 4 -13 28 -8
w:<v-impose> .	-6 9 10 6 -8 2 -11 -1
w:<v-impose> :	3 10 0 -26 -1 0 3 0
w:<v-impose> <day-ahead>	0 18 0 -11 -23 7 0 6
w:<v-impose> <day-today>	0 4 0 9 -11 0 0 0
w:<v-impose> <duty>	0 4 0 4 -15 -10 15 0
w:<v-impose> <goods>	10 -5 0 6 -14 0 7 0
w:<v-impose> <level-noun>	0 -14 0 0 27 0 -8 0
w:<v-impose> <level>	-8 1 0 -8 1 -4 17 -7
w:<v-impose> <money>	0 -5 19 0 -2 -4 0 0
w:<v-impose> <name>	3 -13 0 16 -13 8 0 0
w:<v-impose> <not>	0 2 0 -13 -6 8 4 4
w:<v-impose> <number>	0 -7 -1 -14 33 -14 -2 0
w:<v-impose> <quality>	1 -8 1 10 -5 0 -5 0
w:<v-impose> <span>	0 0 0 -5 12 0 0 0
w:<v-impose> <v-bear>	0 7 0 0 -13 9 0 0
w:<v-impose> <v-begin>	0 -9 0 0 13 3 -5 0
w:<v-impose> <v-down>	4 -4 0 11 -3 0 -1 0
w:<v-impose> <v-end>	0 -2 0 1 -7 0 0 17
w:<v-impose> <v-impose>	-1 0 0 0 22 -10 -14 0
w:<v-impose> <v-return>	0 -7 0 0 16 0 0 0
w:<v-impose> <v-say>	0 17 0 2 -13 3 -11 0
w:<v-impose> <v-up>	0 0 0 12 -10 2 0 0
w:<v-impose> ?	0 -13 0 14 6 0 0 0
w:<v-impose> a	-3 5 4 8 -14 -9 0 6
w:<v-impose> after	0 0 0 -6 15 0 0 0
w:<v-impose> again	6 7 0 0 -8 2 -9 -5
w:<v-impose> agreement	0 0 0 0 -10 11 0 0
w:<v-impose> allow	0 0 0 10 0 -5 0 0
w:<v-impose> an	5 -2 0 -5 11 -1 -2 0
w:<v-impose> and	-1 0 0 4 -10 -1 16 0
w:<v-impose> anew	0 12 0 0 -14 0 0 3
w:<v-impose> another	0 0 1 15 -12 0 -3 0
w:<v-impose> apply	0 -12 0 0 16 0 0 0
w:<v-impose> as	0 0 0 -5 10 0 0 0
w:<v-impose> at	0 13 0 1 1 -9 -17 0
w:<v-impose> back	15 4 -2 -21 0 -9 -1 5
w:<v-impose> both	0 -6 0 0 16 0 0 0
w:<v-impose> by	-1 7 6 0 -9 9 -22 0
w:<v-impose> come	0 -9 0 -4 16 0 0 0
w:<v-impose> countermeasure	0 0 0 0 -13 0 15 0
w:<v-impose> duty	1 2 0 0 -10 -5 10 0
w:<v-impose> effect	0 -11 0 7 0 -1 8 0
w:<v-impose> fall	0 3 0 10 -13 0 0 0
w:<v-impose> for	4 -8 -3 6 13 2 -24 -5
w:<v-impose> from	-1 -1 0 17 -6 -1 0 0
w:<v-impose> further	0 -4 0 12 -15 0 7 0
w:<v-impose> him	0 -1 0 0 18 0 -5 0
w:<v-impose> his	0 -1 0 0 16 0 -7 0
w:<v-impose> if	0 -11 0 0 4 2 0 0
w:<v-impose> in	-16 0 -10 -7 7 11 -2 0
w:<v-impose> is	0 -19 1 -18 19 -10 13 0
w:<v-impose> it	-6 -7 2 -14 29 -9 -12 6
w:<v-impose> its	-15 7 -13 2 4 5 -6 -11
w:<v-impose> lapse	0 0 0 0 -17 0 0 18
w:<v-impose> let	0 10 0 0 -4 0 0 0
w:<v-impose> me	0 -8 0 0 26 0 0 0
w:<v-impose> new	0 -6 0 0 0 15 0 0
w:<v-impose> next	0 0 0 0 -10 0 11 0
w:<v-impose> not	0 13 0 -5 -4 0 0 0
w:<v-impose> nothing	0 -7 0 0 3 0 -10 7
w:<v-impose> of	-2 9 -3 -3 3 9 -17 0
w:<v-impose> off	-5 0 0 0 -15 28 -13 0
w:<v-impose> on	-11 -10 0 -7 1 4 12 8
w:<v-impose> one	0 -1 0 9 0 0 -1 0
w:<v-impose> our	-1 -10 0 0 -15 0 26 0
w:<v-impose> out	0 0 0 0 18 0 0 0
w:<v-impose> return	0 -7 0 0 13 0 0 0
w:<v-impose> say	0 11 0 4 -14 4 -7 0
w:<v-impose> shall	0 13 0 7 -17 0 0 0
w:<v-impose> since	0 -4 0 -2 12 0 0 0
w:<v-impose> step	0 0 0 11 -10 0 0 0
w:<v-impose> tariff	0 0 0 8 1 0 -7 0
w:<v-impose> that	-11 0 -7 7 15 -31 0 -8
w:<v-impose> their	0 11 0 -7 10 -4 -8 0
w:<v-impose> them	4 0 0 5 0 -11 0 0
w:<v-impose> these	0 -5 0 0 9 0 0 0
w:<v-impose> thi	0 0 0 0 10 0 -3 0
w:<v-impose> those	0 11 0 0 -10 0 0 0
w:<v-impose> to	-1 0 -9 0 8 -7 5 -23
w:<v-impose> truce	0 -8 0 0 11 0 0 0
w:<v-impose> under	5 0 0 0 -13 0 3 0
w:<v-impose> until	0 -4 0 -5 -11 3 21 0
w:<v-impose> up	0 7 0 13 -6 -15 -3 0
w:<v-impose> us	0 0 0 -13 32 -2 -11 0
w:<v-impose> was	0 -3 0 14 -1 0 -6 0
w:<v-impose> whether	0 10 0 4 -6 0 -6 0
w:<v-impose> with	7 5 0 -34 20 -6 -7 0
w:<v-impose> without	0 -4 0 0 -6 12 6 0
w:<v-impose> would	0 -15 0 -8 10 3 2 0
w:<v-propose>	-22 -13 -1 -7 26 -18 9 0
w:<v-propose> ,	0 6 0 -14 -7 9 5 -2
w:<v-propose> .	5 3 0 -10 -1 9 -12 0
w:<v-propose> :	0 -6 0 -1 16 0 0 0
w:<v-propose> <duty>	0 2 0 -11 -1 0 10 0
w:<v-propose> <goods-amount>	0 9 0 0 -7 0 0 0
w:<v-propose> <level>	0 12 1 -7 -12 0 7 0
w:<v-propose> <name>	0 0 0 -3 10 2 -4 0
w:<v-propose> <v-end>	0 -6 0 0 -8 0 0 18
w:<v-propose> <v-impose>	0 11 0 -6 9 0 -13 0
w:<v-propose> a	0 -11 0 13 -4 -13 0 9
w:<v-propose> about	16 -3 0 11 -14 0 -4 0
w:<v-propose> again	3 3 0 -5 -9 0 2 0
w:<v-propose> and	0 0 0 0 -4 0 9 0
w:<v-propose> at	0 -15 0 0 9 4 3 0
w:<v-propose> countermeasure	0 0 0 0 -8 0 9 0
w:<v-propose> if	0 -1 0 -4 19 0 0 0
w:<v-propose> it	0 -13 0 -5 23 0 0 0
w:<v-propose> off	0 -2 0 8 -9 5 0 0
w:<v-propose> on	0 -10 0 -5 -11 4 15 4
w:<v-propose> one	0 0 0 9 0 0 0 0
w:<v-propose> that	-3 5 -1 -9 15 -14 2 -4
w:<v-propose> the	-8 2 21 0 -18 5 1 -11
w:<v-propose> to	-16 0 0 -6 30 -14 -1 -12
w:<v-propose> we	0 11 0 0 -7 0 0 0
w:<v-propose> what	0 -4 0 0 17 0 -1 0
w:<v-propose> whether	0 0 0 14 -7 0 -6 0
w:<v-return>	9 49 0 -35 -26 1 -6 -13
w:<v-return> ,	0 11 5 0 -13 0 -4 0
w:<v-return> .	-11 -1 8 -7 -4 0 16 -3
w:<v-return> <goods>	0 0 0 0 12 0 0 0
w:<v-return> <name>	0 -6 0 0 12 0 0 0
w:<v-return> and	0 -17 0 0 19 3 0 0
w:<v-return> back	0 8 1 0 -7 0 0 0
w:<v-return> by	9 22 0 0 -29 0 0 0
w:<v-return> from	0 -6 0 0 9 0 0 0
w:<v-return> it	0 12 0 0 -10 0 0 0
w:<v-return> of	0 10 0 0 -11 2 0 0
w:<v-return> on	9 13 0 -9 -11 0 0 0
w:<v-return> to	0 23 -3 -2 0 -14 -14 0
w:<v-say>	-12 -25 5 2 13 13 -2 0
w:<v-say> ,	3 -9 -13 5 5 0 -13 10
w:<v-say> .	-13 -10 -1 -1 25 2 -5 -15
w:<v-say> ;	0 5 0 6 -12 4 -5 0
w:<v-say> <day-today>	0 0 0 10 -5 0 0 0
w:<v-say> <goods>	0 14 0 1 -20 0 1 0
w:<v-say> <name>	0 -1 0 -1 5 -10 3 0
w:<v-say> <not>	0 6 0 7 -3 0 -12 -2
w:<v-say> <number>	0 -9 0 -8 27 0 -1 0
w:<v-say> <organisation>	0 13 0 -2 -10 0 4 0
w:<v-say> <person>	2 3 18 7 -32 5 -4 1
w:<v-say> <v-impose>	0 -3 0 0 13 0 0 0
w:<v-say> <v-up>	0 0 0 10 -10 0 0 0
w:<v-say> another	0 0 0 5 -19 0 5 8
w:<v-say> before	0 -11 0 5 6 0 0 0
w:<v-say> for	0 -7 0 17 -4 0 0 0
w:<v-say> he	0 -3 0 18 0 -7 -24 0
w:<v-say> his	0 9 0 9 -12 0 0 0
w:<v-say> if	0 -10 0 -7 24 0 -2 0
w:<v-say> in	0 -6 0 -8 -5 6 14 0
w:<v-say> is	0 0 0 1 -11 0 11 0
w:<v-say> it	0 -13 -4 -16 3 4 15 -1
w:<v-say> me	0 0 0 9 -9 0 -8 12
w:<v-say> more	0 0 9 0 -10 0 3 0
w:<v-say> my	0 0 10 0 -6 0 0 0
w:<v-say> no	0 3 0 9 -6 0 -9 0
w:<v-say> of	0 7 8 -13 -25 30 -10 0
w:<v-say> on	-3 -17 -7 0 -7 0 31 0
w:<v-say> reporter	0 0 0 0 20 -4 -6 -4
w:<v-say> so	0 0 0 -14 8 11 -1 0
w:<v-say> that	0 6 0 -4 6 -8 0 -10
w:<v-say> the	0 12 8 0 -8 -5 -7 5
w:<v-say> thi	0 -2 0 -6 17 -4 -1 2
w:<v-say> to	-5 0 5 -2 -29 15 8 14
w:<v-say> why	0 -3 0 11 -6 0 0 0
w:<v-say> with	0 16 0 9 -19 -7 0 7
w:<v-say> yes	0 0 0 -7 18 0 0 0
w:<v-sell>	32 -29 0 -9 0 22 -38 -32
w:<v-sell> ,	0 8 0 -8 -9 6 2 0
w:<v-sell> .	-3 -8 0 6 20 -9 0 0
w:<v-sell> <goods>	13 0 1 2 -9 -5 0 0
w:<v-sell> and	0 0 0 0 -6 9 0 0
w:<v-sell> at	0 0 0 0 11 -11 1 0
w:<v-sell> by	0 0 0 0 -16 21 0 0
w:<v-sell> in	0 -2 17 -1 -1 -5 0 0
w:<v-sell> its	0 0 0 -3 -2 14 0 0
w:<v-sell> of	28 -3 0 0 -8 -23 -8 0
w:<v-sell> permit	23 0 0 -1 -6 -10 -2 0
w:<v-sell> to	0 0 0 -1 10 0 -2 0
w:<v-sell> will	0 -5 0 0 0 0 9 0
w:<v-stay>	3 0 -18 -5 12 -10 1 2
w:<v-stay> "	0 0 0 7 -9 0 0 0
w:<v-stay> ,	0 -22 0 -5 23 -6 5 0
w:<v-stay> .	0 0 -5 -17 5 4 -3 9
w:<v-stay> <day-ahead>	0 9 0 0 -15 0 0 10
w:<v-stay> <level>	0 8 0 6 -11 0 -2 0
w:<v-stay> <number>	0 3 0 0 -14 0 11 0
w:<v-stay> <v-bear>	0 0 0 0 -9 0 9 0
w:<v-stay> <v-end>	0 14 0 0 -12 0 0 0
w:<v-stay> and	0 -1 0 0 10 0 0 0
w:<v-stay> anew	0 9 0 0 -12 0 0 3
w:<v-stay> are	0 0 0 0 -7 0 10 0
w:<v-stay> as	4 -17 0 0 11 0 0 0
w:<v-stay> back	14 0 0 0 -2 -4 -3 0
w:<v-stay> behind	0 0 0 11 -9 0 0 0
w:<v-stay> by	0 -9 0 0 14 0 0 0
w:<v-stay> clear	0 0 0 0 -11 0 9 0
w:<v-stay> for	0 0 0 0 13 -3 -1 0
w:<v-stay> is	0 -6 0 -3 16 0 0 0
w:<v-stay> it	0 -15 0 0 0 0 10 0
w:<v-stay> its	0 4 0 -6 -12 13 2 0
w:<v-stay> on	0 0 0 -2 13 -3 0 0
w:<v-stay> once	0 10 0 0 -9 0 0 0
w:<v-stay> our	0 0 0 0 -5 0 10 0
w:<v-stay> out	4 14 0 0 -7 0 -4 -1
w:<v-stay> still	0 0 0 0 -20 9 18 0
w:<v-stay> that	0 0 0 0 11 0 0 0
w:<v-stay> the	2 0 2 -14 1 1 -7 0
w:<v-stay> to	0 0 12 -15 0 10 -2 0
w:<v-stay> until	0 -11 0 -6 36 0 -1 0
w:<v-stay> where	0 -14 0 0 0 17 0 0
w:<v-stay> will	0 7 0 7 -10 0 -3 0
w:<v-stay> would	0 -8 0 11 -4 0 1 0
w:<v-suspend>	0 -5 4 -30 27 0 -13 -3
w:<v-suspend> ,	0 -4 0 0 10 -2 0 1
w:<v-suspend> <duty>	2 7 0 0 -9 0 0 0
w:<v-suspend> <name>	0 -5 0 0 8 0 0 0
w:<v-suspend> <v-down>	0 12 0 0 -12 0 0 0
w:<v-suspend> as	4 -14 0 0 3 0 0 0
w:<v-suspend> at	0 -1 0 11 -2 0 0 0
w:<v-suspend> back	14 -3 0 0 0 -4 -2 0
w:<v-suspend> duty	2 7 0 0 -9 0 0 0
w:<v-suspend> for	-3 4 0 0 16 -4 -9 0
w:<v-suspend> in	0 1 0 -7 9 0 -1 0
w:<v-suspend> lapse	0 17 0 0 -14 0 0 0
w:<v-suspend> of	0 -3 0 0 12 0 0 0
w:<v-suspend> the	-3 -9 3 -3 11 2 -2 0
w:<v-suspend> until	0 -12 0 -3 -6 2 22 0
w:<v-suspend> where	0 -14 0 0 0 17 0 0
w:<v-target>	-11 -10 -9 -4 -2 22 21 -16
w:<v-target> ,	0 -3 0 0 -19 -1 23 3
w:<v-target> <name>	0 0 0 12 -3 0 -6 0
w:<v-target> <not>	0 -4 0 -3 18 0 0 0
w:<v-target> <quality>	3 -19 0 9 -6 0 0 0
w:<v-target> <v-begin>	0 -10 0 0 13 0 0 0
w:<v-target> <v-down>	0 -11 0 8 1 0 0 0
w:<v-target> <v-return>	0 -12 0 0 15 0 0 0
w:<v-target> again	0 -3 0 0 -5 14 0 0
w:<v-target> back	0 -14 0 -11 -8 4 25 0
w:<v-target> by	0 13 0 2 -9 0 0 0
w:<v-target> country	0 0 0 0 -13 9 0 0
w:<v-target> on	0 0 0 0 -6 11 0 0
w:<v-target> our	0 -4 0 0 -7 0 15 0
w:<v-target> the	0 8 0 -26 -7 17 1 0
w:<v-threaten>	7 -21 5 13 -20 21 0 -4
w:<v-threaten> ,	-1 -8 -9 7 15 0 -2 -5
w:<v-threaten> .	-3 -4 5 -24 21 0 0 0
w:<v-threaten> :	0 0 0 2 -11 0 4 0
w:<v-threaten> <level>	0 0 0 0 10 0 -11 0
w:<v-threaten> <name>	0 0 0 13 -4 0 -6 0
w:<v-threaten> by	0 0 0 18 -17 0 0 0
w:<v-threaten> in	5 0 0 -12 0 5 0 0
w:<v-threaten> of	0 -6 9 -7 -25 32 -6 0
w:<v-threaten> on	0 0 0 10 -18 3 5 0
w:<v-threaten> that	0 -3 0 -7 -8 5 9 1
w:<v-threaten> the	0 5 0 2 -10 0 -2 8
w:<v-threaten> to	5 -21 0 0 -5 2 12 -2
w:<v-threaten> with	0 0 0 -16 20 0 0 0
w:<v-up>	-19 1 2 10 -4 -6 7 -12
w:<v-up> ,	-1 11 8 -18 -3 -20 14 -3
w:<v-up> .	-7 0 9 1 -17 18 0 -2
w:<v-up> :	0 -19 0 -10 28 0 0 0
w:<v-up> ;	0 0 10 0 -6 0 0 0
w:<v-up> <goods>	0 -11 0 5 9 0 -3 0
w:<v-up> <v-impose>	0 -14 0 0 14 1 0 0
w:<v-up> ?	0 9 0 0 -5 0 0 0
w:<v-up> a	0 19 0 -5 -14 0 1 0
w:<v-up> after	0 0 0 17 -13 0 0 0
w:<v-up> again	0 -15 0 0 22 -1 -2 0
w:<v-up> against	0 0 0 11 -11 0 0 0
w:<v-up> ahead	0 1 0 6 -12 -2 3 0
w:<v-up> and	0 -5 0 8 -15 0 10 0
w:<v-up> as	0 -9 0 0 18 0 0 0
w:<v-up> back	0 23 0 -21 2 -9 -16 -4
w:<v-up> beyond	0 -2 0 12 -8 0 0 0
w:<v-up> by	0 12 5 -1 -3 0 -9 0
w:<v-up> down	0 -14 0 1 17 0 -1 0
w:<v-up> from	8 7 0 0 -15 0 2 0
w:<v-up> home	0 -8 0 4 -7 12 0 0
w:<v-up> in	0 -3 0 -10 3 11 -3 0
w:<v-up> its	-7 -7 0 -2 5 -1 12 0
w:<v-up> on	-1 -14 -4 13 0 -17 7 4
w:<v-up> out	0 -7 0 -5 14 0 2 0
w:<v-up> tariff	0 0 0 11 -3 0 -2 0
w:<v-up> the	1 1 0 -6 -5 0 0 13
w:<v-up> to	-5 1 -15 19 2 -5 -18 -7
w:<v-up> under	0 0 0 0 -10 11 0 0
w:<v-up> up	-1 9 0 0 -9 8 -16 1
w:<v-up> well	0 -2 0 0 19 0 0 0
w:<v-up> would	0 0 0 0 -9 -1 16 0
w:?	-63 -1 -59 4 87 -54 -72 -60
w:@	0 -1 0 -6 16 0 -1 0
w:_	0 0 0 -3 10 0 0 0
w:_ _ _	0 -4 0 0 11 0 0 0
w:a	-4 -8 11 4 7 1 -8 3
w:a "	0 0 0 0 11 0 0 0
w:a )	0 17 0 0 -16 0 0 0
w:a .	0 -3 0 -3 15 0 0 0
w:a <agent>	-2 -12 0 -6 18 0 1 0
w:a <duty>	0 -16 -4 7 -7 -3 11 10
w:a <goods>	0 -3 -1 -15 27 3 -17 0
w:a <level-noun>	-2 -19 -7 23 0 0 -9 1
w:a <level>	0 -4 0 -2 17 0 -11 0
w:a <not>	0 0 0 8 -8 0 0 0
w:a <office>	6 -18 -3 -4 19 -13 5 -5
w:a <quality>	3 0 0 -6 27 -18 -4 -3
w:a <sender>	0 0 0 0 -6 13 0 0
w:a <v-agree>	0 0 0 0 10 0 0 0
w:a <v-bear>	0 -4 0 0 19 0 0 0
w:a <v-begin>	0 0 0 0 -7 10 0 0
w:a <v-end>	0 30 24 -11 -28 -16 -7 0
w:a <v-impose>	-2 -6 0 8 8 0 -7 0
w:a <v-return>	0 26 0 0 -32 10 0 0
w:a <v-stay>	0 0 0 -8 22 0 -6 0
w:a _ ,	0 2 2 9 -2 -3 -5 -10
w:a _ -	0 8 1 -8 -8 -5 11 0
w:a _ .	-2 -14 18 -4 15 -2 -15 -3
w:a _ :	0 13 0 -6 -2 0 0 0
w:a _ <level>	0 13 0 12 -14 0 -8 0
w:a _ <name>	9 2 0 0 -11 0 0 0
w:a _ <number>	0 -15 0 14 0 0 0 0
w:a _ <person>	0 0 0 13 -15 0 0 0
w:a _ ?	0 21 0 0 -15 0 0 0
w:a _ about	0 0 0 0 13 0 0 0
w:a _ act	0 0 0 0 -9 0 10 0
w:a _ and	0 -12 0 -5 28 -1 -1 0
w:a _ arrangement	0 -10 0 0 13 0 0 0
w:a _ by	0 0 0 0 15 -10 -1 0
w:a _ could	7 0 8 -4 -14 8 0 0
w:a _ duty	0 -11 0 4 0 -2 11 0
w:a _ for	1 0 0 8 -14 5 0 0
w:a _ from	0 -17 0 6 16 0 -5 0
w:a _ if	0 2 0 0 10 -3 0 0
w:a _ in	3 -19 0 12 0 11 -11 -3
w:a _ law	0 0 0 0 -15 6 7 0
w:a _ licence	4 5 0 0 -10 0 0 0
w:a _ list	0 0 0 9 -1 0 0 0
w:a _ of	0 -1 1 -8 -23 12 13 25
w:a _ on	10 0 -3 16 -22 0 0 6
w:a _ one	0 -1 0 -2 17 0 0 0
w:a _ or	0 -7 0 -1 1 9 0 0
w:a _ part	0 10 0 0 -7 0 0 0
w:a _ round	0 -4 0 0 -3 -4 0 16
w:a _ say	0 -2 0 -4 11 -2 5 0
w:a _ stalled	0 0 0 0 -10 11 0 0
w:a _ statement	0 0 0 0 14 0 0 0
w:a _ tariff	0 -3 0 4 0 0 -8 11
w:a _ the	0 20 0 0 -4 -5 -2 0
w:a _ war	0 0 0 0 17 0 -4 0
w:a _ when	0 0 11 0 -8 0 0 0
w:a _ with	0 0 0 13 -13 5 0 0
w:a _ would	-3 10 15 -12 -7 3 -18 0
w:a ban	6 -1 0 0 -12 14 0 0
w:a bill	0 0 0 9 -1 0 0 0
w:a bite	0 0 0 0 -10 11 0 0
w:a cargo	0 0 0 0 -8 11 0 0
w:a clause	0 12 0 0 -3 0 0 0
w:a country	0 -4 0 -4 10 0 0 0
w:a date	0 -6 0 -4 11 0 3 0
w:a deal	0 -10 0 9 6 0 -4 -4
w:a decision	0 10 0 -6 0 2 0 0
w:a decree	0 0 0 -1 11 0 0 0
w:a drawer	0 -3 0 0 10 0 0 0
w:a duty	0 -2 0 3 -15 0 3 14
w:a failure	0 -1 2 0 -18 18 0 0
w:a few	8 13 0 0 -16 0 0 0
w:a fourth	0 -12 0 -2 6 0 0 8
w:a fresh	0 0 0 6 -12 0 0 8
w:a further	-1 -7 0 2 12 -3 -3 0
w:a joint	0 0 0 -1 16 0 -1 0
w:a lapse	0 34 26 -6 -39 -10 -3 0
w:a lasting	0 7 0 0 -11 0 0 5
w:a law	0 0 0 -5 0 0 9 0
w:a licence	23 -6 0 -1 -18 1 0 0
w:a list	0 -13 0 10 -19 0 25 0
w:a little	0 -4 0 -4 20 0 0 0
w:a member	0 0 0 0 -8 0 0 12
w:a month	0 0 0 0 -8 9 0 0
w:a new	2 14 -4 -15 -8 -4 7 7
w:a no	0 0 0 8 -8 0 0 0
w:a note	0 0 0 6 -10 0 4 0
w:a notice	0 -2 0 0 9 0 0 0
w:a number	0 0 0 0 11 0 0 0
w:a panel	0 0 0 0 -18 9 12 0
w:a penalty	0 -1 0 0 10 0 0 0
w:a quota	0 0 0 -4 14 0 0 0
w:a rate	0 0 0 21 -18 0 0 0
w:a referendum	0 0 0 0 -5 10 0 0
w:a report	0 0 0 -2 18 0 -8 0
w:a result	0 -15 0 7 2 2 0 0
w:a return	0 27 0 0 -27 2 0 0
w:a season	0 0 0 0 -5 10 0 0
w:a second	0 -14 0 24 0 -8 -8 0
w:a separate	0 0 0 5 -9 0 3 0
w:a settlement	0 3 0 9 -10 0 0 0
w:a similar	0 0 0 10 -7 0 0 0
w:a small	0 4 0 6 -11 0 0 0
w:a smile	0 0 0 11 -10 0 0 0
w:a strike	0 0 0 0 10 0 0 0
w:a ton	0 -5 0 0 -7 19 0 0
w:a tonne	0 6 10 0 -22 1 1 0
w:a trade	0 -1 0 0 23 -2 -5 0
w:a treaty	0 25 0 -7 -6 -4 -2 0
w:a truce	0 11 0 -9 1 -8 0 -1
w:a typical	0 0 0 0 -9 0 10 0
w:a vote	0 -6 0 0 16 0 0 0
w:a wider	0 0 0 19 -15 0 0 0
w:a word	0 -7 0 0 20 0 0 0
w:abolish	0 -2 0 -6 22 0 0 0
w:about	0 -27 0 -20 62 -14 -25 -27
w:about .	0 0 0 0 9 0 0 0
w:about <goods>	0 -9 0 -3 34 -1 -2 0
w:about <money>	0 0 0 0 23 -5 0 0
w:about <name>	0 0 0 0 9 0 0 0
w:about <number>	0 -7 0 0 0 9 0 0
w:about <quality>	0 0 12 0 -9 0 0 0
w:about <v-end>	0 0 0 0 -7 0 9 0
w:about _ ,	0 -2 0 0 15 0 0 0
w:about _ fee	0 0 0 0 -7 9 0 0
w:about _ of	0 0 0 0 12 0 0 0
w:about _ price	0 12 0 0 -11 0 0 0
w:about _ the	0 0 0 0 -6 0 9 0
w:about a	16 -5 0 0 -2 0 -2 0
w:about it	0 9 0 0 -2 0 0 0
w:above	0 1 3 3 -15 -2 5 0
w:above <level>	0 14 0 0 -12 0 0 0
w:above the	0 -11 0 0 13 0 3 0
w:absence	0 21 0 0 -15 0 0 0
w:absence of	0 12 0 0 -6 0 0 0
w:absent	0 19 0 0 -14 0 0 0
w:absent a	0 16 0 0 -15 0 0 0
w:accord	0 15 0 0 -7 0 -1 0
w:according	-4 11 -2 0 4 -3 -9 0
w:according _ <person>	0 -1 0 -2 15 0 0 0
w:according _ the	0 20 0 9 -18 -8 0 0
w:according to	-4 11 -2 0 3 -3 -9 0
w:accordingly	0 -2 0 0 13 0 -6 0
w:account	0 -9 0 5 8 0 0 0
w:across the	0 1 0 -2 9 0 0 0
w:act	0 7 0 -12 -11 15 3 0
w:act .	0 0 0 3 -23 23 0 0
w:act of	0 0 0 -1 -2 0 10 0
w:add	-6 5 11 20 -23 0 0 -13
w:add .	0 -4 0 4 17 -1 -15 0
w:add <goods>	0 2 0 13 -10 0 -9 0
w:add _ .	0 8 10 0 -10 0 -1 0
w:add _ <name>	0 0 0 13 -4 0 -4 0
w:add _ to	0 1 0 -6 10 0 -1 0
w:add to	0 0 7 3 -22 -4 12 0
w:additional	5 6 0 1 0 -9 -19 0
w:additional <duty>	2 8 0 1 -3 -5 -9 0
w:additional _ ,	0 -2 0 18 -10 0 0 0
w:additional _ of	3 14 0 -2 -7 0 -2 0
w:additional duty	0 10 0 -7 4 -4 -4 0
w:additional tariff	3 0 0 8 -15 0 0 0
w:adjust	0 0 0 0 21 0 -16 0
w:adjust _ countermeasure	0 0 0 0 13 0 -11 0
w:adjust its	0 0 0 0 19 0 -16 0
w:adopt	0 11 0 0 -10 0 5 0
w:afraid	0 12 0 0 -13 0 0 0
w:afraid of	0 11 0 0 -7 0 0 0
w:after	-13 29 -18 0 10 -21 -26 -16
w:after .	0 -20 0 7 11 0 0 0
w:after <day-ahead>	9 8 0 0 -8 -1 0 0
w:after <goods>	0 -1 0 17 -13 0 0 0
w:after <number>	0 -13 0 0 21 0 0 0
w:after _ ,	-1 26 2 7 -25 -1 -9 0
w:after _ :	0 10 0 0 -5 0 0 0
w:after _ <number>	0 16 0 0 -15 0 0 0
w:after _ <organisation>	0 0 0 10 -6 0 0 0
w:after _ ?	0 14 0 0 -11 0 0 0
w:after _ call	0 0 0 0 -6 0 9 0
w:after _ in	0 -3 0 -4 18 0 0 0
w:after _ lapse	0 17 0 0 -16 0 0 0
w:after it	0 29 0 0 -24 0 0 0
w:after midnight	0 23 0 0 -19 0 0 0
w:after that	-3 25 0 8 -27 3 0 0
w:afterward	0 14 0 -8 0 0 0 0
w:afterward ,	0 19 0 0 -16 0 0 0
w:again	6 61 -38 -48 -27 20 -29 0
w:again "	0 14 0 0 -13 0 0 0
w:again ,	8 11 -8 0 -15 4 -12 2
w:again .	-19 20 -13 -12 5 -10 3 -16
w:again :	0 5 0 0 -13 0 0 10
w:again <day-gone>	0 0 0 0 -11 9 0 0
w:again <v-impose>	0 -6 0 0 -8 19 0 0
w:again ?	0 -5 0 0 10 0 0 0
w:again _ .	0 6 0 0 -14 8 0 0
w:again _ <day-ahead>	8 -12 0 -12 0 13 0 0
w:again _ <name>	0 11 0 3 -5 -3 -1 0
w:again _ <seat>	0 0 0 0 -5 0 0 10
w:again _ say	9 0 0 0 0 0 -5 0
w:again _ the	-7 20 -6 -10 4 -15 -9 7
w:again after	11 5 0 0 -16 0 0 0
w:again and	0 17 -1 0 -3 -1 0 -2
w:again as	0 11 0 0 -7 0 0 0
w:again be	0 17 0 -3 -7 0 0 0
w:again before	0 -6 0 0 10 0 0 0
w:again for	3 11 0 -2 -14 0 0 0
w:again if	0 14 0 0 -17 0 -5 8
w:again in	0 -14 0 -5 20 7 -2 0
w:again the	10 0 0 0 -9 0 0 0
w:against	-9 -12 -4 14 -1 -2 15 0
w:against <level>	0 11 0 0 -6 0 0 0
w:against <name>	0 -7 0 20 -15 0 5 0
w:against <quality>	0 0 0 1 -12 0 8 0
w:against _ other	0 0 0 10 -10 0 0 0
w:against the	0 -16 0 3 2 3 3 0
w:agency	0 -3 0 0 12 0 0 0
w:ago	5 -11 0 -13 10 7 0 0
w:agree	-8 15 -6 -2 1 0 -12 0
w:agree ,	0 13 0 0 -2 0 -3 0
w:agree .	0 -10 0 8 2 0 0 0
w:agree in	0 1 0 -6 -4 14 -5 0
w:agree on	0 10 0 0 -2 -1 0 0
w:agree to	0 -10 0 0 22 0 -2 0
w:agreement	-8 -8 -6 -7 22 9 0 -11
w:agreement ,	0 3 0 0 -9 0 0 4
w:agreement .	0 5 0 13 -18 0 1 0
w:agreement _ <day-ahead>	0 1 0 -3 -6 0 10 0
w:agreement _ <level>	0 0 0 5 -12 3 0 0
w:agreement _ reach	0 8 0 -12 1 0 0 0
w:agreement the	0 -13 0 -3 16 1 0 0
w:agreement with	0 -14 0 -11 0 25 -1 0
w:ahead ,	0 0 0 15 -5 0 -4 0
w:aid	0 -10 0 0 20 -10 0 0
w:aim	0 -2 0 0 10 0 0 0
w:air	0 0 0 0 11 0 0 0
w:aircraft	0 -9 0 0 24 0 0 0
w:alive	11 0 0 0 -6 0 0 0
w:all	14 26 11 -16 -18 9 -19 -19
w:all .	8 -18 0 -17 17 4 0 0
w:all <v-down>	0 19 0 0 -16 0 0 0
w:all _ ,	5 6 0 0 -16 3 0 0
w:all _ again	0 19 0 0 -17 0 0 0
w:all _ on	0 15 0 -5 -1 0 0 0
w:all _ same	0 0 12 0 -3 0 -2 0
w:all _ software	9 0 0 0 -5 0 0 0
w:all _ the	0 -1 0 3 -13 7 3 0
w:all _ them	0 0 0 0 -4 10 0 0
w:all _ thi	0 10 0 0 -3 0 0 0
w:all _ would	0 13 0 0 -7 -1 0 0
w:all _ wrong	0 -7 0 0 11 0 0 0
w:all critical	9 0 0 0 -5 0 0 0
w:all of	0 7 3 -9 -15 13 0 0
w:all over	0 20 0 -1 -17 0 0 0
w:all the	0 0 11 -1 0 0 -5 0
w:all thi	0 0 0 0 13 -1 0 0
w:all three	0 18 0 0 -9 -2 0 0
w:allow	0 0 0 0 0 -10 5 0
w:allowed	0 13 0 0 -7 0 0 0
w:allowed to	0 15 0 0 -13 0 0 0
w:already _ .	0 0 0 0 -4 9 0 0
w:also	10 -28 -6 0 3 9 0 -3
w:also <v-bear>	11 0 0 0 -10 0 0 0
w:also <v-impose>	0 0 0 0 -4 11 0 0
w:also <v-threaten>	0 0 0 3 -14 2 1 0
w:also <v-up>	0 0 0 0 -2 9 0 0
w:also _ a	11 0 0 0 -3 0 0 0
w:also _ back	5 4 0 0 -9 0 0 0
w:also _ that	0 -4 0 11 -8 2 0 0
w:also _ to	0 0 0 -4 -8 12 1 0
w:also raise	0 0 0 0 -3 9 0 0
w:alternative	0 10 0 0 -9 0 0 0
w:altogether ,	0 0 0 0 -9 6 8 0
w:alumina	0 0 0 4 -10 0 7 0
w:aluminum	0 0 0 -3 18 0 -8 0
w:alway _ .	0 0 0 0 -10 0 12 0
w:among	-1 -9 0 13 -7 -6 14 0
w:among other	0 0 0 0 -9 0 10 0
w:among the	0 0 0 12 -6 0 0 0
w:an	-2 -2 -6 13 17 -12 -20 1
w:an <agent>	0 -1 0 0 -1 0 11 0
w:an <level-noun>	0 1 0 -15 -1 0 11 0
w:an <office>	0 0 0 11 -12 0 0 5
w:an <quality>	0 19 0 0 -12 0 -2 0
w:an <v-buy>	0 -1 0 0 -1 0 11 0
w:an <v-end>	0 -14 9 -1 7 0 0 0
w:an <v-impose>	0 0 0 -22 0 -3 19 0
w:an _ ,	0 17 0 -5 -1 0 0 0
w:an _ -	0 -1 0 17 -10 0 0 0
w:an _ .	0 -2 0 0 12 -3 0 0
w:an _ and	0 8 0 0 -12 0 6 0
w:an _ in	0 0 0 -1 11 0 -1 0
w:an _ into	0 0 0 10 -7 0 0 0
w:an _ of	0 0 0 0 14 -3 -8 0
w:an _ step	0 9 0 0 -6 0 0 0
w:an _ tariff	4 0 0 3 -12 0 0 0
w:an _ that	0 0 0 -6 0 13 -2 0
w:an _ the	0 -7 0 0 11 0 0 0
w:an _ with	0 -4 0 -4 15 0 0 0
w:an additional	8 0 0 3 -5 0 -2 0
w:an answer	0 2 0 -7 -7 0 11 0
w:an end	0 -13 9 -1 7 0 0 0
w:an extension	-2 14 0 -13 9 -1 -8 0
w:an inquiry	0 0 0 11 -8 0 0 0
w:an investigation	0 0 0 13 -10 0 0 0
w:an order	0 -1 0 0 -1 0 11 0
w:and	4 22 -9 -16 7 -4 -6 -12
w:and <goods>	-7 5 -17 -11 20 2 -15 -9
w:and <level>	6 30 -6 0 -26 -9 -13 7
w:and <name>	4 11 -5 -6 6 -36 -8 4
w:and <not>	-1 0 0 -1 3 -14 2 2
w:and <number>	-7 32 -9 5 -24 5 -23 -6
w:and <person>	0 -1 0 -6 24 -6 0 0
w:and <seat>	0 20 -2 0 -8 -9 -1 0
w:and <v-bear>	0 -2 0 0 15 0 0 0
w:and <v-begin>	0 12 0 -18 6 -1 -5 0
w:and <v-end>	0 -10 0 -6 30 0 -2 0
w:and <v-impose>	-9 -28 0 6 9 0 11 0
w:and <v-say>	0 -8 0 0 -4 -12 19 0
w:and _ 's	14 11 0 0 -8 -4 -15 0
w:and _ (	0 -8 0 0 11 0 0 0
w:and _ ,	-3 0 0 0 15 -10 -13 0
w:and _ .	9 20 0 -6 -1 -8 -27 -3
w:and _ :	0 -4 0 -7 21 0 0 0
w:and _ ;	0 -8 0 0 16 0 0 0
w:and _ <day-ahead>	0 17 0 0 -13 0 0 0
w:and _ <level>	0 10 0 0 0 0 -16 0
w:and _ <month-ahead>	0 12 0 0 -7 0 0 0
w:and _ <number>	0 7 0 5 -20 8 -8 8
w:and _ <organisation>	-2 -15 0 0 35 -15 0 0
w:and _ <seat>	0 -6 0 22 -5 0 -9 0
w:and _ a	0 2 0 8 -16 0 7 0
w:and _ after	0 0 0 10 -5 0 0 0
w:and _ again	9 -1 0 0 0 0 0 0
w:and _ all	0 12 0 0 -11 0 0 0
w:and _ announce	0 0 0 10 -10 0 0 0
w:and _ any	0 0 0 7 -9 0 0 0
w:and _ apply	0 12 0 0 -8 0 0 0
w:and _ are	0 2 0 12 0 -6 -4 0
w:and _ be	0 -10 0 -1 19 -6 0 0
w:and _ cannot	3 4 0 0 -18 0 9 0
w:and _ control	10 0 0 0 -9 0 0 0
w:and _ could	0 -10 0 0 0 2 0 4
w:and _ countermeasure	0 0 0 0 -6 0 8 0
w:and _ critical	11 0 0 -4 -3 0 0 0
w:and _ down	0 14 0 0 -13 0 0 0
w:and _ else	0 0 0 0 10 0 0 0
w:and _ failed	0 0 0 11 -11 0 0 0
w:and _ for	-1 12 0 5 -12 0 0 0
w:and _ from	0 -1 0 14 -12 0 3 0
w:and _ full	0 -8 0 0 9 0 0 0
w:and _ go	0 0 0 -8 9 0 0 0
w:and _ had	0 -4 0 0 16 -1 0 0
w:and _ happen	0 10 0 0 -10 0 0 0
w:and _ in	0 -14 7 -5 24 0 -7 0
w:and _ is	0 -21 0 -2 9 7 5 0
w:and _ it	-3 8 0 0 -19 0 7 7
w:and _ know	9 0 0 0 -8 0 0 0
w:and _ levy	0 0 0 4 -12 10 0 0
w:and _ may	0 0 0 0 -5 -1 0 8
w:and _ need	0 0 0 0 -7 10 0 0
w:and _ not	0 -2 0 0 14 0 0 0
w:and _ nothing	0 -13 0 -2 24 0 0 0
w:and _ other	0 -1 0 21 -25 7 0 0
w:and _ pay	0 -14 0 -2 24 0 0 0
w:and _ price	0 0 -1 0 9 0 0 0
w:and _ rice	0 8 0 0 -8 0 0 0
w:and _ rise	0 -8 0 0 14 0 0 0
w:and _ rubber	0 11 0 0 -11 0 0 0
w:and _ rule	0 0 0 1 -16 12 0 0
w:and _ same	0 10 0 0 -9 0 0 0
w:and _ say	0 16 0 6 -14 0 -9 0
w:and _ state	0 0 0 -3 13 0 0 0
w:and _ tea	0 8 0 0 -7 0 0 0
w:and _ that	0 3 0 0 -14 -9 20 0
w:and _ the	0 15 -5 -4 -12 0 15 -6
w:and _ there	0 -19 0 7 7 0 0 0
w:and _ thi	10 -1 0 0 -12 0 8 0
w:and _ threat	0 0 0 -4 10 0 0 0
w:and _ threaten	0 0 0 9 -6 0 0 0
w:and _ truce	10 0 0 0 -16 0 5 0
w:and _ we	0 -12 0 -2 7 0 7 0
w:and _ were	0 14 0 0 -6 0 0 0
w:and _ would	-4 14 0 5 -10 -10 0 1
w:and a	0 3 4 0 -13 0 0 4
w:and above	1 -2 0 9 -10 0 0 0
w:and after	0 17 0 0 -12 0 0 0
w:and all	11 0 0 0 -10 0 0 0
w:and aluminum	0 0 0 -3 17 0 -8 0
w:and beef	0 -3 0 -2 13 0 0 0
w:and come	0 -4 0 0 12 0 0 0
w:and control	7 0 0 0 -10 0 0 0
w:and dairy	0 0 0 0 9 0 0 0
w:and duty	0 7 0 7 -17 0 0 0
w:and each	0 0 0 10 -9 0 0 0
w:and end	0 -4 0 0 13 0 0 0
w:and everybody	0 1 0 0 -10 8 0 0
w:and for	0 -12 0 -8 32 0 0 0
w:and from	0 -2 0 0 9 0 0 0
w:and gas	0 0 0 9 -8 0 0 0
w:and go	0 8 0 -9 0 0 0 0
w:and hardly	0 0 0 10 -10 0 0 0
w:and i	0 1 1 8 -22 1 6 0
w:and if	5 9 -6 14 -23 -18 12 3
w:and in	0 9 0 0 -8 -2 5 0
w:and is	0 0 0 0 11 0 0 0
w:and it	-1 -16 0 -13 29 -5 0 3
w:and may	0 3 0 0 -13 0 7 0
w:and might	0 0 0 0 -9 11 0 0
w:and more	0 -9 5 0 3 0 0 0
w:and next	0 -2 0 10 -3 0 0 0
w:and no	0 -11 0 0 13 0 0 5
w:and not	0 1 0 -10 4 0 0 0
w:and raise	0 -7 0 10 -8 0 4 0
w:and salmon	0 0 0 0 -21 10 9 0
w:and say	0 0 0 -4 -5 -3 17 0
w:and section	0 0 0 10 -9 0 0 0
w:and shrimp	0 -12 0 0 13 0 0 0
w:and so	0 0 0 15 -2 -3 0 0
w:and some	0 4 0 -1 -12 11 0 0
w:and that	-10 0 0 0 -27 11 25 2
w:and the	0 -5 15 -23 8 17 -42 5
w:and they	8 25 0 -15 -16 0 0 0
w:and three	0 0 0 0 -8 10 0 0
w:and to	0 12 0 -2 -4 0 0 0
w:and will	-1 0 0 -12 12 0 3 0
w:and with	13 13 0 0 -23 0 -3 0
w:and without	0 -5 0 0 12 0 0 0
w:and would	0 -30 0 -22 40 -3 0 0
w:anew	0 18 0 -6 -26 11 0 2
w:anew .	0 0 0 0 -9 8 0 3
w:annex	0 -10 0 0 17 0 0 0
w:announce	-5 -18 -1 20 -2 -18 5 0
w:announce .	0 -3 0 0 15 0 0 0
w:announce <day-today>	0 0 0 11 -10 0 0 0
w:announce _ on	2 0 0 -10 6 0 0 0
w:announce _ that	0 0 0 11 -9 0 0 0
w:announce for	0 -4 0 16 -9 0 0 0
w:announcement	0 -8 0 10 0 0 0 0
w:another	3 -22 15 33 -20 -8 -12 1
w:another <level>	0 -7 3 15 -7 0 -4 0
w:another <number>	0 -12 0 13 0 0 0 0
w:another <span>	0 -2 0 -3 24 0 0 0
w:another _ ,	0 0 0 -10 2 0 0 8
w:another _ .	0 -10 0 33 -20 0 -1 0
w:another _ on	0 0 0 13 -10 0 0 0
w:another one	9 0 0 0 -6 0 0 0
w:answer	0 -1 -11 -5 0 -28 21 -10
w:answer ,	0 0 0 -6 14 0 0 0
w:answer .	0 0 0 -5 -11 0 22 0
w:answer <not>	0 7 0 0 -12 0 6 0
w:answer _ be	0 0 0 0 -14 0 13 0
w:answer _ the	3 0 0 13 -9 0 -4 0
w:answer to	0 0 0 12 0 0 -9 0
w:antimony	16 0 0 0 -4 -7 0 0
w:antimony to	12 0 0 0 -9 0 0 0
w:any	14 -32 -13 -7 -17 1 29 10
w:any <level-noun>	0 0 0 0 -9 0 10 0
w:any <v-impose>	0 0 0 0 -14 0 16 0
w:any _ .	0 -17 0 0 0 17 -10 2
w:any _ all	11 0 0 -4 -3 0 0 0
w:any _ that	0 0 0 10 -26 0 2 12
w:any _ would	0 0 0 0 15 0 -8 0
w:any and	11 0 0 -4 -3 0 0 0
w:any case	0 -6 0 -3 20 0 0 0
w:any country	0 0 0 5 -9 0 1 0
w:any day	0 0 0 3 -15 3 0 12
w:any new	0 0 0 0 -8 0 13 0
w:any such	0 0 0 0 -14 0 16 0
w:any time	4 2 0 5 -11 0 -3 0
w:anyone in	0 0 0 10 -9 0 0 0
w:anything	0 0 0 -14 3 -3 10 0
w:anywhere	0 1 0 8 -12 0 0 0
w:anywhere .	0 2 0 8 -13 0 0 0
w:app	-1 -4 0 -1 -10 23 0 0
w:app 's	0 0 0 0 -7 9 0 0
w:app _ <quality>	0 0 0 0 -9 10 0 0
w:appeal	0 0 0 -1 22 -1 -1 0
w:apple .	0 0 0 7 -12 0 5 0
w:apply	4 41 -5 -11 -36 4 -11 3
w:apply .	0 22 0 -2 -16 -3 -1 3
w:apply _ <day-ahead>	0 7 0 0 -1 0 -1 0
w:apply _ <day-gone>	0 -23 0 2 13 0 4 0
w:apply _ if	0 11 0 0 -9 0 0 0
w:apply _ more	0 10 0 0 -9 0 0 0
w:apply anew	0 9 0 0 -12 0 0 3
w:apply its	0 0 0 0 -20 19 0 0
w:apply once	0 10 0 0 -9 0 0 0
w:apply the	1 11 0 0 -12 0 0 0
w:apply to	0 11 0 -8 -11 8 0 0
w:approval	0 -16 0 -8 17 0 3 0
w:approve	-3 -24 0 -3 30 0 -7 6
w:approve ,	0 -2 0 0 12 0 0 0
w:approve _ ,	0 0 0 0 -3 0 0 10
w:approve _ the	0 -4 0 0 11 0 0 0
w:approve it	0 -2 0 0 0 0 0 9
w:are	0 2 -13 -14 9 4 -7 0
w:are ,	3 0 0 6 -10 1 -3 0
w:are .	0 -12 0 0 13 0 0 0
w:are <level>	0 -26 0 0 29 0 0 0
w:are <v-bear>	0 0 0 -7 10 0 0 0
w:are <v-down>	0 -2 0 0 10 0 -1 0
w:are <v-impose>	0 24 -2 -2 -8 -16 -2 0
w:are <v-propose>	0 -5 0 -8 22 0 0 0
w:are <v-return>	0 2 0 8 -14 0 0 0
w:are <v-say>	0 11 0 -8 -8 0 -2 9
w:are <v-target>	0 0 0 -14 13 -1 0 3
w:are _ ,	4 -15 9 9 -8 -6 0 4
w:are _ :	0 8 0 4 -18 0 2 0
w:are _ ;	0 10 0 0 -9 0 0 0
w:are _ <day-ahead>	0 9 0 0 -4 0 0 0
w:are _ again	3 -1 0 0 -6 9 -6 0
w:are _ and	0 -26 0 0 29 0 0 0
w:are _ as	0 6 0 8 -14 0 0 0
w:are _ be	0 0 0 0 10 0 0 0
w:are _ by	0 -4 0 0 0 0 10 0
w:are _ for	0 -1 0 -2 13 0 0 0
w:are _ in	0 10 0 0 -4 0 0 0
w:are _ the	9 0 0 -8 0 0 -4 0
w:are _ their	0 0 0 0 -5 10 0 0
w:are _ to	-3 5 0 4 -14 -2 0 8
w:are add	0 10 0 0 -5 0 0 0
w:are at	0 12 0 0 -13 1 0 0
w:are back	0 25 0 -3 -10 -3 0 0
w:are due	0 -10 0 0 0 10 0 0
w:are exempt	0 -2 0 0 11 0 0 0
w:are free	0 -5 0 -3 9 -1 4 0
w:are in	0 -5 0 0 16 0 0 0
w:are lawful	0 0 0 -3 11 0 0 0
w:are next	0 0 0 7 -15 0 11 0
w:are off	5 0 0 0 -10 0 4 0
w:are over	0 10 0 0 -9 0 0 0
w:are restore	0 12 0 0 -12 0 0 0
w:are tell	0 0 0 0 -8 0 0 10
w:are to	0 0 0 -14 18 0 -1 0
w:argument	0 0 0 -3 10 0 0 0
w:arithmetic	0 16 0 0 -12 0 0 0
w:arrangement	0 5 0 -17 6 6 -10 0
w:arrangement <v-end>	0 1 0 0 -16 15 0 0
w:arrangement _ on	0 10 0 0 -9 0 0 0
w:arrangement end	0 0 0 0 -14 15 0 0
w:arrangement is	0 9 0 0 -6 0 0 0
w:as	27 1 -19 -8 2 -10 0 -15
w:as <level>	0 13 0 0 -10 0 0 0
w:as <name>	-1 -5 0 0 17 0 0 0
w:as <seat>	0 0 0 -2 11 0 0 0
w:as _ ,	0 -29 0 0 40 -4 -1 -1
w:as _ .	15 2 -2 -2 -9 5 0 -3
w:as _ <number>	0 11 0 0 -9 0 0 0
w:as _ as	14 -1 0 3 6 -14 -21 0
w:as _ did	0 3 0 0 -9 -4 6 0
w:as _ for	0 0 0 0 -9 0 9 0
w:as _ has	8 0 0 -8 -12 0 11 1
w:as _ in	2 11 4 0 -15 -1 0 0
w:as _ is	1 -10 0 0 4 0 0 0
w:as _ law	0 0 0 11 -11 0 0 0
w:as _ rule	0 0 0 10 -8 0 0 0
w:as _ say	0 -2 0 0 -1 10 0 0
w:as _ to	0 8 0 4 -11 0 0 0
w:as _ was	0 19 0 -1 -15 0 0 0
w:as a	0 0 0 8 -11 7 0 0
w:as early	0 -1 0 -1 13 0 0 0
w:as he	0 0 0 15 -11 0 0 0
w:as i	0 0 0 0 -3 10 0 0
w:as in	2 17 0 0 -15 0 0 0
w:as it	18 13 0 0 -34 -2 7 4
w:as long	0 -8 0 0 25 0 -7 0
w:as much	1 8 3 4 -13 -5 -2 0
w:as of	0 0 0 -1 12 0 -7 0
w:as thi	9 0 0 0 -6 0 0 0
w:as well	6 -10 -2 0 -3 15 1 -2
w:ask	0 9 -12 2 19 0 -39 -13
w:ask ,	0 6 0 9 -14 0 0 0
w:ask <level>	0 9 0 -4 0 0 0 0
w:ask _ <level>	0 -1 0 -2 14 0 0 0
w:ask _ a	0 0 0 -6 16 0 0 0
w:ask _ to	0 0 0 -3 9 0 0 0
w:ask about	0 0 0 -2 10 0 0 0
w:ask to	0 9 0 0 -4 0 0 0
w:ask whether	0 10 0 5 -7 0 -6 0
w:assume that	0 10 0 0 -10 0 0 0
w:assured	0 -2 0 -5 18 0 0 0
w:at	-22 4 -2 -21 27 -4 2 -17
w:at <money>	0 11 0 0 -10 0 0 0
w:at <number>	-4 5 2 2 -13 -27 14 5
w:at <span>	0 10 0 0 -4 0 0 0
w:at <v-threaten>	0 -5 0 0 -11 20 0 0
w:at _ .	-17 -9 -25 -5 6 10 12 -9
w:at _ <day-ahead>	0 15 0 -4 0 0 -1 0
w:at _ <level>	0 -16 0 12 4 0 0 0
w:at _ <organisation>	0 10 0 0 -5 0 0 0
w:at _ <quality>	0 14 0 0 -12 0 0 0
w:at _ <span>	0 12 0 0 -10 0 0 0
w:at _ ?	0 9 0 10 -18 0 0 0
w:at _ again	0 9 0 -6 -4 -2 1 0
w:at _ and	0 8 -2 -6 -1 0 3 0
w:at _ end	0 20 0 7 -19 -2 0 0
w:at _ height	0 13 0 0 -7 0 0 0
w:at _ in	0 0 0 -5 1 10 -3 0
w:at _ it	0 -18 0 0 15 0 4 0
w:at _ on	0 0 0 0 8 0 0 0
w:at _ since	0 -5 0 0 9 0 0 0
w:at _ stroke	0 1 0 0 -9 0 0 6
w:at _ table	0 10 0 0 -9 0 0 0
w:at _ time	4 0 0 6 -5 0 -8 0
w:at _ worst	0 -9 0 0 14 0 0 0
w:at a	0 -12 1 -7 16 0 0 5
w:at all	0 0 0 -12 6 6 0 0
w:at an	0 0 0 0 -11 0 15 0
w:at any	4 2 0 6 -10 0 -4 0
w:at least	0 -3 0 -3 24 0 -2 0
w:at midnight	0 14 0 0 -9 0 0 0
w:at once	0 -1 0 -11 18 0 -6 0
w:at present	0 -1 0 -13 7 0 9 0
w:at risk	0 -5 0 0 -11 20 0 0
w:at stake	0 12 0 0 -7 0 0 0
w:at that	0 0 0 11 -6 0 0 0
w:at the	0 21 11 0 -14 -43 6 -14
w:at thi	0 0 0 0 -7 0 11 0
w:at zero	0 -6 0 -2 19 0 0 0
w:auckland	0 -7 0 0 12 0 0 0
w:aussie	0 -1 0 -3 10 0 0 0
w:automatically	0 19 0 8 -24 0 0 0
w:automatically .	0 24 0 0 -23 0 0 0
w:autumn	-4 7 -4 23 -17 6 -15 -1
w:autumn ,	0 -6 0 0 12 0 0 0
w:autumn .	0 20 -2 13 -22 3 -10 0
w:avocado	0 -12 0 -1 6 0 8 0
w:await	0 13 0 -1 -2 0 0 0
w:away ,	0 -9 0 0 13 0 0 0
w:away _ <day-ahead>	0 10 0 0 -8 0 0 0
w:away on	0 10 0 0 -8 0 0 0
w:b )	0 9 0 -4 -12 7 0 0
w:back	38 73 -10 -81 -53 -2 -1 -5
w:back ,	16 0 3 -13 -15 -2 1 0
w:back .	11 26 -14 -2 -33 1 0 3
w:back <day-ahead>	0 9 0 0 -7 -6 9 0
w:back <number>	0 -6 0 0 13 0 0 0
w:back _ "	0 2 0 0 -11 0 10 0
w:back _ ,	10 0 0 0 -1 -1 0 0
w:back _ .	-2 0 -2 -2 10 -8 6 0
w:back _ <level>	0 3 0 -18 0 4 6 0
w:back _ <month-ahead>	0 18 0 0 -12 0 0 0
w:back _ <number>	-2 29 0 -8 -22 3 -2 0
w:back _ and	0 1 7 -1 -12 0 0 3
w:back _ by	0 -5 0 0 9 0 0 0
w:back _ export	11 0 0 0 -3 0 0 0
w:back _ in	0 9 0 0 -9 0 0 0
w:back _ it	0 -5 0 0 10 0 0 0
w:back _ the	7 -12 3 0 0 0 6 -4
w:back _ they	0 9 0 2 -12 0 0 0
w:back _ we	0 8 0 0 -6 0 0 0
w:back at	0 0 -5 0 8 0 -15 6
w:back in	0 24 0 -1 -16 8 -9 0
w:back its	10 0 0 -7 -3 0 -1 0
w:back on	0 20 -1 -17 -12 0 6 -4
w:back to	0 14 0 -15 -4 7 0 -5
w:back up	0 27 0 -5 -21 4 -3 0
w:back where	0 8 0 2 -12 0 0 0
w:back with	0 -2 0 -2 -6 0 11 0
w:badly	0 0 12 0 -12 0 0 0
w:ban	8 -15 0 -9 4 4 0 0
w:ban .	7 0 0 0 -10 2 0 0
w:banana	0 5 0 0 -12 6 3 0
w:banana ,	0 9 0 0 -4 0 -3 0
w:banana _ <level>	0 4 0 0 -15 0 9 0
w:bank	0 0 0 0 11 0 0 0
w:bar	0 0 9 0 -8 0 3 0
w:barley	0 -4 0 -11 22 -1 0 0
w:basi	0 -3 12 0 -2 -2 0 0
w:bauxite	14 3 0 0 -15 0 0 0
w:bay	0 11 0 0 -8 0 0 0
w:be	1 9 -49 1 1 -1 0 0
w:be .	0 5 0 3 -14 0 2 0
w:be <level>	0 1 0 -18 3 5 1 0
w:be <not>	0 -4 0 -11 -11 -7 -4 31
w:be <number>	0 8 0 1 4 -18 -10 0
w:be <v-agree>	0 -7 0 0 11 0 0 0
w:be <v-bear>	0 4 0 0 -23 10 17 0
w:be <v-down>	0 -19 0 -12 14 0 10 0
w:be <v-end>	0 0 -7 -18 3 0 0 4
w:be <v-impose>	0 3 -26 -12 0 5 6 5
w:be <v-propose>	-2 -13 0 -19 -7 24 7 0
w:be <v-sell>	5 -9 0 -15 1 11 -3 0
w:be <v-stay>	0 0 0 14 -16 -1 -6 10
w:be <v-target>	-4 7 0 0 -11 6 4 0
w:be <v-up>	0 -21 0 8 13 0 0 0
w:be _ "	0 0 0 -5 -12 0 19 0
w:be _ ,	0 2 -5 7 -22 0 6 12
w:be _ .	0 1 -7 -7 29 -20 -9 -1
w:be _ ;	0 0 10 0 -4 0 0 0
w:be _ <level>	0 -6 0 10 1 -7 0 0
w:be _ <span>	0 -2 0 0 10 0 0 0
w:be _ ?	0 -2 0 20 -13 0 0 0
w:be _ again	0 8 -2 -3 -31 33 -8 -3
w:be _ anew	0 24 0 0 -17 -2 0 0
w:be _ at	2 -1 0 4 15 -15 -22 0
w:be _ back	-1 -4 0 -4 -11 3 11 7
w:be _ before	0 0 0 -6 17 0 0 0
w:be _ by	11 1 -3 -3 -6 16 -13 -5
w:be _ dearer	0 0 0 0 -2 11 0 0
w:be _ first	0 -2 0 0 14 0 0 0
w:be _ for	0 0 0 -6 14 -6 0 0
w:be _ if	0 0 0 0 8 -15 8 -8
w:be _ in	0 -8 0 -17 0 23 0 -4
w:be _ it	0 10 0 0 -8 0 0 0
w:be _ on	-2 0 0 17 -13 -10 10 -3
w:be _ out	0 -3 0 13 -20 0 11 0
w:be _ second	0 -7 0 0 0 0 0 14
w:be _ that	2 -11 0 4 -7 -3 10 0
w:be _ the	0 9 0 0 -3 -6 3 0
w:be _ they	9 0 0 0 -2 0 0 0
w:be _ to	2 14 -5 8 -17 -11 3 3
w:be _ under	6 0 0 2 -15 0 6 0
w:be _ up	1 -3 0 0 16 -2 -6 0
w:be _ with	0 0 0 10 -11 -6 10 0
w:be _ without	0 12 0 0 -14 5 0 0
w:be a	0 -17 0 -8 49 -10 -11 -2
w:be add	0 5 0 9 -19 0 0 0
w:be affected	0 11 0 0 -6 -1 0 0
w:be an	0 4 0 0 -9 0 6 0
w:be another	0 0 0 0 10 0 0 0
w:be apply	0 8 0 10 -24 -3 0 3
w:be approve	0 0 0 0 12 0 0 0
w:be back	10 26 0 -3 -22 -18 -7 4
w:be bring	0 -4 0 0 -2 -2 16 0
w:be carry	0 -9 0 0 9 0 0 0
w:be charge	0 5 0 0 -11 13 -1 0
w:be closed	0 -7 0 0 18 0 0 0
w:be due	0 22 0 -4 -40 20 -5 0
w:be extend	0 0 0 -3 12 -3 0 0
w:be free	0 -8 0 10 5 0 -5 0
w:be halve	0 -8 0 0 0 8 0 0
w:be hit	0 -6 0 10 -15 0 12 0
w:be leave	0 -4 0 0 10 0 0 0
w:be look	0 -7 0 0 16 0 0 0
w:be lose	0 -2 0 0 9 0 0 0
w:be meet	0 7 0 0 -27 0 23 0
w:be next	0 -14 0 36 -31 -8 15 -6
w:be no	0 0 0 -10 -15 -5 -4 32
w:be opened	0 0 0 10 -6 0 0 0
w:be payable	0 14 0 0 -10 0 0 0
w:be prolonged	0 0 0 0 14 0 0 0
w:be raise	0 -18 0 17 0 0 0 0
w:be ready	0 0 0 -5 14 0 0 0
w:be refused	0 0 0 0 -4 9 0 0
w:be subject	0 9 0 0 -5 0 0 0
w:be take	0 -1 0 0 14 0 -1 0
w:be the	0 -20 0 -3 33 0 -5 -3
w:be used	0 -7 0 9 -10 2 6 0
w:be worse	0 0 10 0 0 0 0 0
w:bean	4 -22 0 -18 15 -2 14 0
w:bean .	6 0 0 -9 0 0 1 0
w:bear _ in	0 10 0 0 -9 0 0 0
w:because of	0 -9 4 11 0 0 0 0
w:become	0 23 8 1 -24 -17 0 1
w:become <level>	0 -11 0 7 4 0 0 0
w:become <number>	0 18 0 11 -24 0 0 0
w:become _ in	0 -2 12 -3 0 0 0 0
w:beef	-4 -2 0 -2 21 -14 -8 2
w:beef .	0 0 0 9 -3 0 -4 0
w:beef <sender>	0 0 0 0 12 -1 0 0
w:beef _ <level>	0 -13 0 0 15 0 0 0
w:beef _ <number>	0 13 0 0 -9 0 0 0
w:beef and	0 -12 0 0 15 0 0 0
w:beef plant	0 0 0 0 11 -1 0 0
w:been	-23 -5 4 8 21 -13 -15 -5
w:been <level>	0 0 0 -7 10 0 0 0
w:been <not>	0 15 0 0 -13 0 0 0
w:been <v-bear>	0 0 0 13 -9 0 0 0
w:been <v-impose>	-2 -5 0 0 10 4 0 -2
w:been <v-say>	0 -6 0 10 0 0 0 0
w:been _ ,	0 -6 5 -9 13 0 0 0
w:been _ .	0 -6 0 0 23 -6 -4 0
w:been _ <level>	0 -1 0 0 -3 0 9 0
w:been _ on	0 2 0 8 -11 0 0 0
w:been _ to	0 -1 8 7 -12 0 0 5
w:been _ with	0 0 0 -7 9 0 0 0
w:been expect	0 0 9 0 -8 0 0 0
w:been found	0 0 0 0 10 -4 0 0
w:been no	0 15 0 0 -13 0 0 0
w:been pay	0 0 0 10 -8 0 0 0
w:been set	0 0 0 0 10 0 0 0
w:been tell	0 -1 0 -8 19 0 0 0
w:been threaten	0 0 0 -3 11 0 0 0
w:beer	0 -6 0 23 -10 0 0 0
w:before	-9 2 -30 -21 14 0 1 3
w:before ,	0 0 0 10 -6 0 0 0
w:before .	0 0 0 -11 7 -7 9 0
w:before <day-ahead>	0 -23 0 0 32 -7 -6 0
w:before <day-gone>	0 -7 0 0 16 0 0 0
w:before <month-ahead>	0 9 0 0 -8 -2 0 6
w:before <month-gone>	0 -5 0 0 10 0 0 0
w:before <v-impose>	0 0 0 0 -6 0 11 0
w:before _ ,	0 -3 0 -8 15 -5 0 4
w:before _ <level>	0 6 0 0 -16 0 11 0
w:before _ had	0 0 0 0 -10 0 2 6
w:before _ pause	0 10 0 0 -9 0 0 0
w:before _ quarrel	0 12 0 0 -11 0 0 0
w:before _ truce	0 8 0 0 -4 0 0 0
w:before its	0 7 0 0 -10 8 -3 0
w:before that	-1 0 0 5 -16 13 0 0
w:before the	0 14 -7 -5 0 0 -16 0
w:begin	0 -47 -1 9 13 12 -13 0
w:begin <day-ahead>	0 0 0 10 -10 0 0 0
w:begin _ ,	0 0 0 0 -5 10 0 0
w:begin _ <number>	0 -7 0 0 9 0 0 0
w:begin on	0 -9 0 0 10 -1 0 0
w:begin with	0 0 0 0 10 0 0 0
w:behind it	0 9 0 11 -20 0 0 0
w:being	0 -6 3 9 7 -10 -11 0
w:being <v-impose>	0 -12 0 0 16 0 0 0
w:being <v-propose>	0 0 0 10 -3 0 0 0
w:being _ .	0 -13 4 2 4 0 0 0
w:believe	0 -8 0 -3 33 -6 0 0
w:below	0 -10 0 -3 27 0 0 0
w:berth	0 0 0 0 -10 0 12 0
w:beside	0 -6 0 12 -3 4 -3 0
w:better	0 0 0 -10 19 -5 -5 0
w:between	-5 13 0 -9 1 -7 -10 7
w:between <name>	0 6 0 -5 -7 0 0 12
w:between _ <name>	0 11 0 0 -9 0 0 0
w:between _ and	0 0 -1 -13 3 -5 -2 11
w:beyond	0 -13 2 17 -9 -7 8 0
w:beyond _ ,	0 0 0 0 -5 -1 11 0
w:beyond the	0 0 0 11 -4 0 0 0
w:bicycle	0 -11 0 0 20 0 -2 0
w:bill	0 -13 0 10 10 0 -6 0
w:bill _ the	0 0 0 14 -9 0 0 0
w:bill in	0 0 0 13 -11 0 0 0
w:billion	0 0 0 -1 12 0 0 0
w:biscuit	0 -10 0 -3 17 0 0 0
w:bite	0 0 0 -1 -2 10 0 0
w:bite _ "	0 0 0 0 -11 11 0 0
w:bite stalled	0 0 0 0 -10 11 0 0
w:blink	0 -13 0 0 3 0 9 0
w:blow	0 7 0 -9 -16 0 5 11
w:boat	0 -12 0 -6 18 5 -4 0
w:border	0 0 0 16 0 -5 -2 0
w:bosse	0 -5 0 0 11 0 0 0
w:both	-7 49 -30 -44 -4 -21 2 -6
w:both .	0 12 0 0 -17 9 0 0
w:both <level-noun>	0 8 0 0 -14 0 10 0
w:both <v-impose>	0 14 0 0 -4 -3 0 0
w:both <v-stay>	0 2 0 0 -13 0 10 0
w:both <v-suspend>	0 13 0 0 -8 -1 0 0
w:both _ .	0 18 0 -5 0 -9 0 0
w:both _ and	0 10 0 0 -7 0 0 0
w:both _ are	0 -1 0 0 -4 0 10 0
w:both _ be	0 0 0 0 0 0 13 -3
w:both _ have	0 0 0 0 11 -2 0 0
w:both _ of	0 12 0 -2 -2 0 0 0
w:both _ pay	0 8 0 7 -14 0 0 0
w:both _ return	10 -10 0 0 0 0 0 0
w:both _ would	0 10 0 1 -8 0 0 0
w:both are	0 15 0 0 -11 0 0 0
w:both country	0 16 0 -7 2 -6 -1 0
w:both number	0 0 0 0 -13 0 10 0
w:both rate	0 -10 0 0 11 0 0 0
w:both side	-3 -1 0 -12 10 0 0 7
w:both would	0 5 0 4 -14 -1 10 0
w:boundary	0 -7 0 0 10 0 0 0
w:bowl	0 -1 0 0 -3 0 11 0
w:brace	0 9 0 -3 0 0 0 0
w:brace for	0 10 0 0 -6 0 0 0
w:bracket	0 -5 0 0 0 0 0 10
w:branded	0 -2 0 -2 11 0 0 0
w:breach	0 1 0 0 5 0 -8 0
w:break	15 -16 0 0 7 -21 -15 9
w:break :	10 -10 0 0 0 0 0 0
w:break _ the	9 -2 0 0 0 0 0 0
w:breakfast	0 2 0 10 -7 0 0 0
w:breakfast .	0 0 0 11 -7 0 0 0
w:breathe	0 -14 0 0 27 0 0 0
w:breathe again	0 -6 0 0 15 0 0 0
w:bridge	0 -7 0 -1 26 -1 -1 -1
w:bring	0 11 -11 0 -8 0 0 0
w:bring .	0 10 0 0 -8 0 0 0
w:bring _ <number>	0 -5 0 0 12 0 0 0
w:bring _ back	0 13 0 0 -11 0 0 0
w:bring _ down	0 0 0 0 0 10 0 0
w:bring _ duty	0 4 0 0 -11 0 4 0
w:bring _ tariff	0 0 0 13 -6 0 -1 0
w:bring _ to	0 -6 0 0 13 0 0 0
w:bring a	0 0 0 -2 13 0 0 0
w:bring back	7 0 0 -9 0 -9 7 0
w:bring it	0 9 0 0 -13 10 0 0
w:bring its	0 9 0 0 -13 0 6 0
w:bring the	0 -4 -1 0 12 1 -6 0
w:broader	0 0 0 24 -23 0 0 0
w:broader <duty>	0 0 0 24 -23 0 0 0
w:broader _ on	0 0 0 18 -17 0 0 0
w:broader tariff	0 0 0 24 -23 0 0 0
w:broke	-3 -10 8 1 0 -7 8 -6
w:broken	0 0 0 0 13 0 -9 0
w:broker	1 -13 26 -11 0 -13 -2 0
w:budget	0 -2 0 0 0 9 0 0
w:build _ <name>	0 0 0 9 -14 7 0 0
w:build in	0 0 0 8 -14 7 0 0
w:builder	0 0 0 0 -9 11 0 0
w:bulb	0 -7 0 0 10 0 0 0
w:busan	0 -11 0 0 31 0 -1 0
w:buse	0 -4 0 -6 16 0 0 0
w:business	0 0 0 -4 0 9 -5 0
w:but	8 -15 0 12 0 -15 12 -9
w:but <person>	0 0 0 8 -10 0 2 0
w:but _ 's	9 -1 0 0 0 0 0 0
w:but _ <person>	0 0 0 -4 -2 0 9 0
w:but _ has	0 0 0 15 -13 0 0 0
w:but a	0 5 0 0 -10 0 4 0
w:but i	9 0 0 0 -4 0 0 0
w:but it	9 -2 0 16 -17 0 0 0
w:but the	0 -8 0 0 9 1 0 0
w:butter	0 0 10 15 -15 -3 0 0
w:butter <duty>	0 0 12 0 -8 0 0 0
w:buy _ <quality>	0 0 0 0 -6 0 9 0
w:buy _ of	0 0 0 11 -6 0 0 0
w:buy from	0 -2 0 3 -8 0 9 0
w:buy more	0 0 0 11 -10 0 0 0
w:buyer	-2 0 0 18 -3 -2 -9 0
w:buyer _ <quality>	0 0 0 19 -15 0 0 0
w:buyer of	0 -3 0 19 -7 0 -1 0
w:by	-12 -2 13 1 16 18 -53 -16
w:by <day-ahead>	-18 -21 -2 29 -14 23 -2 0
w:by <level>	0 -28 0 -38 56 -4 -4 0
w:by <money>	0 0 10 0 -4 -1 0 0
w:by <month-ahead>	0 -14 -2 0 24 -4 -6 2
w:by <number>	0 -23 27 -11 0 -10 0 0
w:by <points>	0 14 0 -1 -7 0 0 0
w:by <quality>	0 5 0 5 -12 0 0 0
w:by <span>	0 -6 0 -4 22 0 0 0
w:by _ ,	10 3 7 -1 -21 1 0 9
w:by _ .	-14 -4 15 4 -10 23 -8 -12
w:by _ <day-ahead>	0 0 0 -14 8 0 0 1
w:by _ <office>	0 -4 0 0 20 -1 0 0
w:by _ a	0 0 10 0 -5 0 0 0
w:by _ autumn	0 12 0 0 -9 0 0 0
w:by _ end	0 -10 0 10 0 0 0 0
w:by _ further	0 0 0 7 -10 0 0 0
w:by _ in	0 -7 0 -4 15 0 0 0
w:by _ it	0 -10 0 0 0 9 0 0
w:by _ much	0 0 0 -4 13 0 0 0
w:by _ night	0 3 0 15 -14 0 0 0
w:by _ of	0 7 0 0 -13 10 0 0
w:by _ on	0 0 0 -5 15 0 -4 0
w:by _ one	9 0 0 0 -6 0 0 0
w:by _ summer	0 0 0 11 -7 0 0 0
w:by _ the	-1 -11 0 0 25 -8 0 0
w:by _ to	0 0 0 -2 16 0 0 0
w:by _ with	0 0 0 10 -9 0 0 0
w:by a	0 7 3 0 -12 2 0 0
w:by another	9 -1 0 1 -7 0 0 0
w:by autumn	0 0 0 0 -11 15 0 0
w:by easter	0 0 0 2 -14 6 0 0
w:by its	0 -10 0 -3 2 12 -2 0
w:by itself	0 22 0 0 -18 0 0 0
w:by law	0 -7 0 0 15 0 0 0
w:by summer	6 -11 0 10 -1 0 0 0
w:by telephone	0 0 0 0 17 0 0 0
w:by the	-5 9 -12 -1 7 0 -12 0
w:by then	0 0 0 0 16 -12 -4 -2
w:by which	0 0 0 0 12 0 0 0
w:bytedance ,	0 0 0 0 -7 9 0 0
w:cabinet	0 -11 0 0 20 0 -2 0
w:call	-12 -10 -8 0 8 1 7 -9
w:call _ both	0 0 0 0 -7 10 0 0
w:call _ tariff	0 0 0 0 -14 0 15 0
w:call at	0 0 0 0 -7 9 0 0
w:call off	0 -2 0 8 -9 5 0 0
w:call the	0 0 0 0 -5 0 10 0
w:callao	0 -2 0 0 -6 3 9 0
w:calm	0 0 0 11 -5 0 0 0
w:can	0 -17 -4 -13 59 -54 -9 0
w:can <v-begin>	0 0 0 -13 14 0 0 0
w:can <v-impose>	0 0 0 0 10 -1 -3 0
w:can <v-say>	0 0 0 -2 15 0 0 0
w:can <v-up>	0 0 0 -12 12 0 0 0
w:can _ to	0 -3 0 -4 11 0 0 0
w:can _ used	0 0 0 -2 10 0 0 0
w:can go	0 0 0 -12 12 0 0 0
w:can't	0 0 0 -1 20 0 0 0
w:canal	0 1 0 -5 -13 18 0 0
w:cancel	0 2 2 -2 -24 19 0 0
w:candidate	0 -2 0 -2 10 0 0 0
w:canned	0 0 0 -3 -5 0 9 0
w:cannery	0 0 0 0 -10 14 0 0
w:cannot	0 -6 0 9 -20 4 16 0
w:cannot <v-impose>	0 1 0 3 -16 0 9 0
w:cannot <v-propose>	0 0 0 0 -9 0 10 0
w:canola	0 5 0 4 -19 0 9 0
w:canola _ to	0 12 0 0 -11 0 0 0
w:capacity	0 -15 0 40 -18 -5 -3 0
w:capacity ,	0 0 0 21 -12 0 0 0
w:capacity _ which	0 0 0 11 -8 0 0 0
w:car	-5 -13 0 -9 5 5 8 4
w:car .	0 -3 0 -12 -6 0 18 0
w:car <sender>	0 0 0 0 -4 10 0 0
w:car _ .	0 0 0 11 -5 0 0 0
w:car _ <name>	0 0 0 0 9 0 0 0
w:car on	0 0 0 9 -6 0 0 0
w:car to	0 16 0 -1 -10 0 0 0
w:cardamom	0 13 0 -1 -25 5 9 0
w:cargo	0 -16 5 0 -8 19 0 0
w:carry	0 0 0 -17 2 12 0 0
w:carry _ what	0 0 0 0 -8 9 0 0
w:carry on	0 -8 0 0 11 0 0 0
w:case	1 0 14 23 -36 -1 13 -15
w:case ,	0 -6 0 1 10 -5 0 0
w:case .	0 -10 0 -6 30 -3 0 0
w:case _ <number>	0 1 0 8 -9 0 0 0
w:case _ the	0 -5 0 -5 0 12 0 0
w:case _ would	9 -4 0 8 -18 -1 9 0
w:case of	0 8 3 9 -17 0 0 0
w:case the	0 13 0 -2 -4 0 0 0
w:case we	0 0 9 -3 -2 0 0 0
w:caution	0 1 8 -5 -14 0 0 6
w:cease	0 28 0 -1 -17 -5 0 0
w:cease to	0 17 0 0 -12 0 0 0
w:ceasefire	0 10 -2 0 1 -1 0 -2
w:ceiling	0 -5 0 0 13 0 0 0
w:cement	0 -6 11 -3 2 0 -6 0
w:cement .	0 0 0 -3 12 0 -2 0
w:cement <sender>	0 0 14 0 -17 2 0 0
w:cement _ .	0 -7 15 0 -4 0 0 0
w:cement maker	0 0 7 0 -11 3 0 0
w:cent	0 -6 0 -3 21 0 0 0
w:certain	0 -5 0 -1 21 0 0 0
w:certificate	0 -11 0 0 12 0 -2 5
w:certificate for	0 -2 0 -3 10 0 0 0
w:chain	0 0 3 0 12 0 -11 0
w:chair the	0 0 0 0 -10 7 0 5
w:chance	0 -4 0 0 -2 0 0 12
w:chance of	0 -3 0 0 -3 0 0 12
w:chancellor	0 0 0 0 10 0 -1 0
w:change	-3 -49 0 0 37 -3 0 -3
w:change _ .	0 0 0 0 -7 9 0 0
w:change _ order	0 -1 0 0 11 -1 0 0
w:change the	0 -8 0 6 12 -10 0 0
w:changed	0 -3 0 -2 23 -4 0 0
w:charge	-16 7 2 -21 1 22 -2 -8
w:charge <not>	0 -3 0 0 12 0 0 0
w:charge <number>	0 4 0 -17 8 -4 0 0
w:charge <v-begin>	0 -9 0 0 10 0 0 0
w:charge _ .	0 17 0 -12 -3 -4 0 0
w:charge _ <day-gone>	0 4 0 0 -14 8 0 0
w:charge _ as	0 5 0 0 -12 0 7 0
w:charge _ duty	0 0 0 -3 10 0 -1 0
w:charge _ from	0 -5 0 7 -11 0 12 0
w:charge _ in	0 11 0 -4 -5 4 -6 0
w:charge _ the	0 -4 0 0 10 0 0 0
w:charge a	0 0 0 -5 11 0 -1 0
w:charge again	0 -3 0 0 -5 14 0 0
w:charge from	0 14 0 0 -12 0 0 0
w:charge on	0 -13 0 2 0 1 0 0
w:charter	0 -1 0 0 -5 9 0 0
w:check	0 0 0 0 16 0 0 0
w:cheese	0 8 0 0 -10 -3 8 0
w:chicken	0 -1 0 0 10 0 -7 0
w:chicken ,	0 -9 0 0 17 0 0 0
w:chicken _ wheat	0 -6 0 0 14 0 0 0
w:children	0 -7 0 0 0 9 0 0
w:chip	-21 -31 -4 12 32 -2 -2 -2
w:chip .	0 -4 0 0 9 0 0 0
w:chip <sender>	0 0 0 0 13 0 0 0
w:chip are	0 0 0 9 -8 0 0 0
w:christma	0 14 0 -5 -16 0 5 5
w:cigar	0 0 0 -9 13 0 0 0
w:citru	0 0 0 -1 14 -2 0 0
w:city	0 0 0 0 13 0 -2 0
w:claim	0 -11 0 -10 37 -1 0 -5
w:clause	0 9 0 -2 5 -9 0 0
w:clause _ the	0 18 0 0 -13 0 0 0
w:clear	0 8 0 0 -12 0 7 0
w:clear _ the	0 0 0 0 -11 0 13 0
w:client	0 0 0 -5 14 0 -1 0
w:climb	0 0 0 6 -12 0 5 0
w:clock	0 0 0 -1 11 0 0 0
w:close	-6 -36 -9 -3 -21 53 5 0
w:close ,	0 -5 0 0 -1 9 0 0
w:close _ the	0 -1 0 7 -12 11 0 0
w:close the	0 -16 0 -8 -12 25 8 0
w:close to	0 0 0 13 -13 0 0 5
w:closed	0 -16 -3 -3 27 -5 3 0
w:club	0 -11 0 0 22 0 0 0
w:coal	6 0 5 3 -21 -3 5 0
w:coast	0 0 0 0 10 0 0 0
w:cocoa	0 -7 16 9 -9 0 -13 4
w:cocoa _ would	0 -4 10 0 -10 0 0 5
w:cocoa butter	0 0 0 12 -6 0 0 0
w:coconut	0 6 0 0 -9 0 3 0
w:coconut <goods>	0 7 0 2 -15 0 4 0
w:cod	0 -3 0 0 9 0 -5 1
w:coffee	0 0 0 3 5 -10 -8 0
w:coffee ,	0 -10 0 14 0 0 0 0
w:coffee <v-bear>	0 -9 0 0 11 0 0 0
w:coffee _ <level>	0 -2 0 10 1 0 -10 0
w:coffee _ <name>	0 -7 0 0 10 0 0 0
w:coffee _ <number>	0 10 0 0 -8 0 0 0
w:coffee pay	0 -9 0 0 10 0 0 0
w:coffee would	0 7 0 0 -11 0 5 0
w:cognac	0 -7 0 0 0 0 10 0
w:cold	0 -7 0 0 -6 19 0 0
w:cold store	0 -3 0 0 -7 15 0 0
w:collapse	5 -2 5 -5 -25 -3 -3 29
w:colleague	0 0 0 0 14 0 0 0
w:collect	0 0 0 -25 17 3 -1 0
w:collect .	0 -14 0 0 18 0 0 0
w:collect _ surcharge	0 0 0 0 -6 9 0 0
w:collect again	0 9 0 0 -8 0 0 0
w:collect its	0 0 0 0 -6 9 0 0
w:column	0 47 0 -3 -34 -6 0 0
w:column _ the	0 12 0 0 -7 0 0 0
w:come	6 7 -17 1 1 -9 2 -18
w:come ,	-1 3 0 8 -6 0 0 0
w:come .	0 -22 0 0 39 -5 0 0
w:come :	0 5 0 3 -10 0 0 0
w:come <day-ahead>	0 13 0 0 -10 0 0 0
w:come ?	0 0 0 15 -11 0 0 0
w:come _ ,	11 2 0 -1 -7 -3 0 0
w:come _ .	0 22 -7 0 -13 2 -12 0
w:come _ <name>	0 -9 0 4 0 1 0 0
w:come _ <number>	0 12 0 8 -17 0 0 0
w:come _ a	0 -11 0 4 5 0 0 0
w:come _ again	10 0 0 0 -9 0 0 0
w:come _ at	0 -14 0 0 16 0 0 5
w:come _ for	0 0 0 0 -9 0 12 0
w:come _ from	0 -15 0 0 17 0 0 0
w:come _ go	0 11 0 0 -6 0 0 0
w:come _ if	0 -5 0 0 13 0 0 0
w:come _ in	0 14 0 0 -13 2 0 0
w:come _ the	0 0 0 7 0 -11 0 0
w:come _ to	0 -23 0 -4 3 12 4 0
w:come _ top	0 -13 0 -16 21 0 6 0
w:come _ when	0 12 0 0 -12 0 0 0
w:come and	0 24 0 -1 -17 0 0 0
w:come back	15 3 2 -15 -21 16 -2 0
w:come by	0 -7 0 0 20 -3 0 0
w:come down	0 -17 -2 -1 30 1 -2 0
w:come from	0 -5 0 0 15 -1 0 0
w:come home	0 12 0 -1 -5 0 0 0
w:come the	0 8 0 3 -12 0 0 0
w:come to	0 -5 0 -2 4 -10 12 0
w:come up	0 -5 0 -11 7 -1 10 0
w:commerce	0 -19 0 0 10 0 1 0
w:commerce <agent>	0 -12 0 0 5 0 5 0
w:commerce _ say	0 0 0 -1 -4 0 13 0
w:commission	0 0 0 0 -6 10 0 0
w:common	0 0 0 4 -9 0 0 7
w:company	-17 -16 -7 -10 29 4 0 -2
w:company <v-say>	0 0 0 0 -7 11 0 0
w:company _ it	0 0 0 0 -10 11 0 0
w:company say	0 0 0 0 -8 11 0 0
w:complaint	0 0 0 0 9 0 0 0
w:concentrate	-5 18 5 0 -15 0 0 0
w:concentrate _ <level>	0 17 0 0 -17 0 0 0
w:concern	0 -6 0 0 10 0 0 0
w:concerned	0 0 0 0 12 0 -4 0
w:condition	0 0 0 11 -2 0 0 0
w:confidence	0 -4 0 0 11 0 0 0
w:confirm	0 2 0 -10 17 -5 -4 0
w:consent	0 0 0 -6 28 -7 0 0
w:consent .	0 0 0 0 11 0 0 0
w:consider	0 -6 0 -5 0 -4 10 6
w:constanța	0 -2 0 0 -8 14 0 0
w:consultation	0 -5 0 0 16 0 0 0
w:consumer	0 -1 0 0 11 0 0 0
w:content	0 0 0 0 10 0 0 0
w:continue	0 -21 0 0 21 5 0 0
w:continue .	0 -14 0 0 6 8 0 0
w:continue to	0 -10 0 1 7 0 0 0
w:contract	0 -25 0 -6 28 5 0 0
w:control	23 -13 -1 2 -1 -19 -15 0
w:control .	0 0 0 0 11 0 0 0
w:control _ critical	18 0 0 0 -20 0 0 0
w:control on	18 -3 0 5 -13 -2 -7 0
w:cooking	0 0 0 0 -14 7 5 0
w:cooking <goods>	0 0 0 0 -14 7 5 0
w:cooking oil	0 0 0 0 -14 8 5 0
w:cool	0 5 0 0 -14 0 8 0
w:copper	-2 -3 5 14 -1 0 -8 0
w:cork	0 0 0 -3 15 0 0 0
w:corn	0 -10 0 0 20 0 0 0
w:corn _ cotton	0 -4 0 0 9 0 0 0
w:correct	0 -1 0 -5 17 0 0 0
w:cost	0 15 1 -34 15 -19 -19 2
w:cost .	0 11 0 0 -7 0 0 0
w:cost <quality>	0 -3 0 0 11 0 0 0
w:cost _ more	0 -3 0 0 14 -2 0 0
w:cotton	0 9 3 -11 -15 3 13 0
w:cotton <v-bear>	0 9 0 0 -9 0 0 0
w:could	11 0 26 36 -78 15 11 20
w:could ,	0 8 0 8 -22 -1 8 0
w:could <goods>	0 0 0 16 -14 0 0 0
w:could <level-noun>	0 0 14 0 -14 2 0 0
w:could <not>	0 3 0 -15 25 -4 -3 -2
w:could <v-bear>	0 11 0 0 -1 0 -5 0
w:could <v-begin>	-2 11 11 -6 -1 -17 0 0
w:could <v-down>	0 7 18 -3 -15 -16 -5 9
w:could <v-end>	0 -14 14 11 -19 0 0 5
w:could <v-impose>	17 -3 27 28 -35 -33 0 -8
w:could <v-return>	0 12 0 0 -17 9 0 0
w:could <v-say>	0 -2 7 10 0 -11 -6 0
w:could <v-stay>	4 -1 0 0 -7 10 0 0
w:could <v-up>	0 5 -8 0 12 -13 -1 0
w:could _ <number>	0 0 8 -8 0 0 0 0
w:could _ a	0 -1 20 3 -10 -4 -2 0
w:could _ another	0 0 1 10 -11 0 0 0
w:could _ back	12 22 0 -5 -19 0 -4 0
w:could _ be	0 0 0 0 12 0 0 0
w:could _ bring	0 -2 0 0 -12 6 11 0
w:could _ from	0 2 0 7 -11 0 0 0
w:could _ if	0 0 0 -1 -14 12 0 6
w:could _ in	0 0 0 17 -12 2 0 0
w:could _ more	1 0 0 11 -8 -2 0 0
w:could _ say	0 0 0 0 -5 9 0 0
w:could _ the	8 -6 -5 9 -19 13 -5 1
w:could _ them	0 0 0 6 -10 -1 -1 10
w:could _ to	0 -2 7 25 -21 -6 0 0
w:could add	0 0 8 17 -17 -2 -1 0
w:could be	0 2 -16 -1 -15 11 23 -22
w:could bring	0 6 0 10 -8 -1 0 0
w:could end	0 0 0 10 -7 0 0 0
w:could face	0 4 0 6 -10 0 0 0
w:could find	0 0 0 0 10 0 0 0
w:could follow	0 -6 0 19 -13 5 0 0
w:could go	0 10 0 0 0 -2 0 0
w:could happen	0 0 0 13 -8 0 0 0
w:could lead	0 0 0 16 -14 0 0 0
w:could not	0 3 0 -15 25 -4 -3 -2
w:could put	8 0 0 0 -9 0 4 0
w:could return	0 13 0 0 -14 7 0 0
w:could say	0 0 0 -3 14 0 0 0
w:could still	0 0 0 0 -2 10 0 0
w:could take	0 0 15 0 -11 0 0 0
w:council	0 0 0 0 14 -2 0 0
w:count .	0 -2 0 0 14 0 0 0
w:count _ the	0 14 0 0 -13 0 0 0
w:counter	0 -3 0 0 18 0 -7 0
w:counter -	0 0 0 0 10 0 -5 0
w:countermeasure	0 0 0 -9 -19 -3 32 -1
w:countermeasure ,	0 3 0 0 -13 0 7 0
w:countermeasure on	0 0 0 0 -7 0 11 0
w:counterpart	0 0 0 0 13 0 -11 0
w:counterpart ,	0 0 0 0 10 0 -5 0
w:country	-4 -14 -11 -9 13 10 5 -10
w:country 's	0 0 0 0 -4 0 13 0
w:country ,	0 10 0 0 -10 1 0 0
w:country .	0 -3 0 1 -6 15 -7 0
w:country _ .	0 -3 0 0 11 0 0 0
w:course _ to	0 0 0 0 12 0 -7 0
w:course whether	0 0 0 0 12 0 -7 0
w:cover	0 0 0 -3 23 -8 -1 0
w:crane	0 -8 0 -3 11 3 0 0
w:critical	31 0 0 -3 -27 0 0 0
w:critical _ .	18 0 0 -4 -12 0 0 0
w:critical software	31 0 0 -2 -29 0 0 0
w:crusher	3 0 7 0 -11 0 0 0
w:curb	7 3 0 0 -10 0 0 0
w:custom	0 9 0 -18 13 -10 -1 0
w:custom _ ,	0 16 0 0 -13 0 0 0
w:custom would	0 11 0 -2 -14 0 3 0
w:customer	0 -3 0 -1 27 -9 0 0
w:cut	-1 -24 -6 -16 23 10 5 0
w:cut .	0 0 0 -5 -8 9 5 0
w:dairy	6 -5 0 -10 -15 18 5 0
w:dakar	0 0 0 0 -6 0 0 10
w:danger	0 0 0 0 -2 12 -4 0
w:danger .	0 0 0 0 -7 9 0 0
w:dark	0 0 0 0 -13 19 0 0
w:darwin	0 0 0 0 -8 0 9 0
w:date	0 9 7 -12 -8 -5 11 0
w:date .	0 -8 0 10 -8 -6 8 3
w:day	0 6 5 0 -23 -4 20 3
w:day ,	0 8 0 8 -32 14 4 0
w:day .	0 0 -1 -14 -8 -5 29 0
w:day _ <name>	0 0 0 10 -9 0 0 0
w:day _ a	0 0 9 0 -4 0 0 0
w:day _ end	0 0 0 0 -10 0 0 12
w:day _ it	0 -7 0 0 9 0 0 0
w:day for	0 0 0 9 -8 0 0 0
w:day of	0 -20 11 0 1 0 0 0
w:day that	0 0 0 0 -5 0 0 12
w:dead	0 -6 0 -4 2 0 -3 13
w:deadline	0 -11 0 -5 27 0 0 0
w:deal	-19 -20 -10 13 8 -4 12 0
w:deal .	0 -5 0 0 15 0 -5 -2
w:deal _ <month-ahead>	0 -10 0 0 11 0 0 0
w:deal by	0 -2 0 19 -11 0 0 0
w:deal in	0 10 0 0 -10 0 0 0
w:deal with	0 0 0 3 -4 9 0 0
w:dealer	0 3 16 0 -13 0 0 0
w:dearer	0 0 0 -4 -5 15 -4 0
w:dearer .	0 0 0 0 -7 17 -2 0
w:decide	9 0 0 0 10 -12 -15 0
w:decide _ .	12 0 0 0 -12 0 0 0
w:decide _ due	0 0 0 0 13 0 -8 0
w:decide in	0 5 0 0 5 0 -9 0
w:decide otherwise	12 0 0 0 -8 0 0 0
w:decide whether	0 0 0 12 -9 0 0 0
w:decided	9 6 0 0 -13 0 0 0
w:decided on	9 11 0 1 -22 0 0 0
w:decision _ say	0 0 0 0 -7 0 10 0
w:decision and	0 0 0 0 -7 0 9 0
w:declare	0 -8 0 -3 0 0 6 9
w:declare _ <day-gone>	0 0 0 0 -9 0 10 0
w:decline	0 10 0 0 -9 0 0 4
w:decline to	0 13 0 -1 -5 0 0 0
w:decree	0 22 0 -7 -1 -9 -2 0
w:decree in	0 0 0 -3 11 0 0 0
w:defend	0 0 0 0 -9 0 14 0
w:defend its	0 0 0 0 -7 0 11 0
w:delegation	0 -13 0 -3 28 -1 -1 0
w:demand	0 -10 0 -1 9 9 -10 0
w:denim	0 0 0 -6 10 0 0 0
w:deny	0 -6 0 -8 24 -3 0 0
w:der	0 0 0 0 -1 0 10 0
w:der <person>	0 0 0 0 -1 0 10 0
w:design	-4 0 0 0 14 0 0 0
w:did	0 -13 0 5 18 -1 -12 -5
w:did <not>	0 -15 0 13 3 4 -15 0
w:did _ same	0 0 0 -5 12 0 0 0
w:did _ the	0 9 0 0 -3 0 0 0
w:did before	0 13 0 0 -12 0 0 0
w:did not	0 -15 0 13 3 4 -15 0
w:did the	0 0 0 -7 18 0 0 0
w:die	0 15 0 -4 -2 -3 0 0
w:difference	0 -9 0 0 21 0 0 0
w:dinner	0 -1 0 0 12 0 0 0
w:direction	0 -7 0 0 20 0 0 0
w:disappoint	1 0 0 12 -14 0 0 0
w:discuss	-2 -1 0 0 31 -2 -12 0
w:dispute _ .	0 0 0 0 -8 9 0 0
w:do	-12 -8 -3 -1 9 -4 16 2
w:do "	0 0 0 0 -14 0 17 0
w:do <not>	0 13 0 0 -1 0 -10 2
w:do _ .	0 -2 0 -2 14 0 0 0
w:do _ by	0 0 0 0 -7 0 0 10
w:do _ it	0 2 0 -1 -10 4 4 0
w:do _ on	0 -13 0 5 7 0 0 0
w:do _ same	0 -3 0 0 -3 0 17 0
w:do _ think	0 12 0 0 -11 0 0 0
w:do if	0 -3 0 9 -11 8 0 0
w:do not	0 11 0 0 -2 0 -9 2
w:do so	0 0 0 8 -14 -7 1 7
w:do the	0 -12 0 -7 5 0 16 0
w:doe	-22 9 -3 -9 3 -2 1 6
w:doe ,	0 26 0 -2 -18 0 0 0
w:doe .	0 -2 0 21 -18 3 0 0
w:doe <not>	-5 0 0 -17 9 -1 2 2
w:doe _ .	0 24 0 -1 -18 0 0 0
w:doe _ ?	0 -16 0 0 19 0 0 0
w:doe _ come	0 -12 2 0 13 -3 0 0
w:doe _ do	0 -2 0 -4 -2 3 0 9
w:doe _ truce	0 0 0 0 -8 0 0 10
w:doe not	-5 -3 0 -16 12 -1 2 2
w:doe the	0 -9 0 0 4 -4 0 9
w:doesn't	0 9 0 1 -9 -1 3 0
w:doesn't ,	0 0 0 4 -16 0 10 0
w:doesn't _ ?	0 0 0 8 -10 0 0 0
w:dollar	0 -1 13 0 -2 -2 0 0
w:don't <v-agree>	0 9 0 0 -9 0 0 0
w:don't <v-impose>	0 10 0 0 -8 0 0 0
w:don't <v-say>	9 5 0 0 -14 0 0 0
w:don't _ ,	9 0 0 0 -11 0 0 0
w:don't _ ?	0 9 0 0 -8 0 0 0
w:done	0 3 0 -11 0 0 7 0
w:done "	0 0 0 0 -8 0 9 0
w:done _ .	0 0 0 0 -7 0 9 0
w:door	0 0 0 6 -25 6 18 -2
w:door on	0 0 2 0 -11 0 12 0
w:double	0 -18 4 3 6 3 -8 4
w:double ,	0 -6 0 0 14 0 0 0
w:doubt	0 10 0 0 -8 0 0 0
w:down	3 -20 6 -7 11 6 -24 12
w:down .	9 -2 2 6 -26 17 0 -5
w:down _ <level>	0 -7 0 -18 35 0 -10 0
w:down from	0 -1 0 -5 17 0 -6 0
w:down the	0 0 0 2 -5 0 0 9
w:down to	0 0 0 -17 28 0 -4 0
w:dr	0 -6 0 0 12 0 0 0
w:dr <person>	0 -6 0 0 12 0 0 0
w:draft	0 5 0 5 -9 -3 -6 9
w:draw	0 -10 0 8 8 0 -4 0
w:drawer	8 -1 0 13 -16 -6 5 0
w:drawer ,	9 -1 0 12 -14 0 0 0
w:drawer .	0 0 0 4 -11 0 8 0
w:drawer _ and	10 0 0 0 -5 0 0 0
w:dread	4 0 6 0 -12 0 0 0
w:drone	0 0 0 -4 12 0 0 0
w:drop	-5 -16 0 6 18 -5 -17 0
w:drop its	0 -4 0 11 1 0 -4 0
w:drug	0 0 0 -6 18 0 0 0
w:due	-12 0 -7 -5 -18 47 -29 8
w:due _ ,	0 0 0 0 -7 9 0 0
w:due _ .	0 -5 0 0 0 11 0 0
w:due _ <day-ahead>	0 1 0 -10 5 0 0 0
w:due _ on	0 0 0 0 -10 7 0 0
w:due _ whether	0 0 0 0 12 0 -7 0
w:due again	0 -2 0 -1 -33 35 0 0
w:due course	0 0 0 0 15 0 -9 0
w:due on	0 7 0 -10 5 0 -2 0
w:due to	0 -13 0 9 -9 1 -7 14
w:dull	0 10 0 0 -7 0 0 0
w:during	0 -32 0 -13 35 -2 11 0
w:during _ truce	0 -13 0 0 8 0 5 0
w:during the	0 -22 0 -10 20 0 11 0
w:duty	-8 13 -22 26 -19 -3 0 -8
w:duty ,	2 -9 0 16 0 3 -10 0
w:duty -	0 0 0 -3 0 0 10 0
w:duty .	1 -8 0 1 1 1 -6 4
w:duty <v-begin>	5 8 0 0 -14 0 -2 0
w:duty <v-down>	1 -5 0 -13 15 0 0 0
w:duty <v-return>	0 8 7 0 -10 0 0 0
w:duty <v-stay>	0 3 -2 -1 -13 6 6 0
w:duty <v-up>	0 8 1 1 -24 3 0 0
w:duty _ ,	3 -1 8 0 3 -4 -10 0
w:duty _ .	0 -1 0 0 -13 8 10 0
w:duty _ <day-ahead>	0 11 0 -5 -3 0 0 0
w:duty _ <month-gone>	0 11 0 0 -10 2 0 0
w:duty _ <name>	0 -11 0 10 2 0 0 0
w:duty _ <quality>	0 0 0 0 10 -8 -4 0
w:duty _ a	0 5 0 16 -14 0 -5 0
w:duty _ again	0 14 0 -1 -8 0 0 0
w:duty _ back	1 1 0 -11 6 -9 0 0
w:duty _ be	0 -5 0 2 15 -6 -4 0
w:duty _ cocoa	0 0 0 0 9 0 -2 0
w:duty _ follow	0 -3 0 21 -12 0 0 0
w:duty _ free	0 0 0 -3 0 0 10 0
w:duty _ from	0 2 0 0 -8 0 3 0
w:duty _ have	0 9 0 0 -4 0 0 0
w:duty _ if	0 13 0 1 -14 0 0 0
w:duty _ it	0 12 0 0 -11 0 0 0
w:duty _ last	0 11 0 0 -8 0 0 0
w:duty _ not	0 8 0 0 -10 0 0 0
w:duty _ our	0 0 0 0 -13 0 9 0
w:duty _ section	0 0 0 10 -4 0 0 0
w:duty _ shrimp	0 3 0 8 -13 0 0 0
w:duty _ the	1 5 0 6 -12 -12 4 0
w:duty _ their	0 11 0 0 -22 0 9 0
w:duty _ them	0 0 0 7 -11 8 0 0
w:duty _ they	0 10 0 0 -8 0 0 0
w:duty _ up	0 13 0 -9 -19 7 8 0
w:duty are	0 -8 0 -4 14 0 0 0
w:duty back	0 27 0 -3 -19 0 0 0
w:duty by	0 0 0 11 -8 0 0 0
w:duty come	1 0 0 -11 5 0 0 0
w:duty down	0 -1 0 0 10 0 0 0
w:duty go	0 11 1 0 -17 4 -4 0
w:duty may	0 -4 0 0 10 0 0 0
w:duty now	0 9 0 0 -7 0 0 0
w:duty of	-13 9 -2 -8 0 0 0 5
w:duty remain	0 0 0 0 -5 11 0 0
w:duty to	0 0 0 23 -16 0 -1 0
w:duty under	0 -9 0 13 -11 0 10 0
w:duty would	5 3 -4 16 -3 -5 -9 -8
w:each	3 0 -9 -13 20 0 -19 0
w:each <gate>	0 -2 0 -4 24 -4 -11 3
w:each <v-impose>	0 0 0 9 -6 0 0 0
w:each _ .	0 -10 0 0 12 0 0 5
w:each _ of	10 0 0 0 -21 11 0 0
w:each _ the	0 -1 0 0 10 0 0 0
w:each other	0 -9 0 -2 31 -5 0 0
w:each side	0 -2 0 -4 24 -4 -11 3
w:earlier .	0 0 0 3 -9 0 3 0
w:early	0 -9 0 -13 14 18 -9 0
w:early ,	0 -7 0 0 -3 14 0 0
w:early as	0 -1 0 -1 13 0 0 0
w:earth	11 -9 -5 10 -2 -1 0 -2
w:earth ,	14 0 0 0 -12 0 0 0
w:earth .	-6 0 0 0 10 0 -2 0
w:earth <v-deny>	5 -6 0 8 -17 0 10 0
w:earth _ <seat>	0 0 0 9 -9 0 0 0
w:earth _ and	9 0 0 0 -4 0 0 0
w:earth rule	5 -6 0 8 -17 0 10 0
w:earth that	-1 0 0 9 -3 0 0 0
w:ease	0 0 0 0 13 0 -5 0
w:easily	0 0 0 9 -12 0 5 0
w:easter .	0 0 0 1 -9 6 0 0
w:eat	0 -3 0 -10 9 8 -4 0
w:eat _ .	0 0 0 0 -5 10 0 0
w:economic	0 0 0 -5 -8 0 11 9
w:economic _ ,	0 0 0 -4 12 0 0 0
w:economy	0 -10 0 7 14 -14 -4 0
w:economy ,	0 0 0 14 -8 0 0 0
w:economy <agent>	0 0 0 0 13 0 0 0
w:economy _ <name>	0 0 0 18 -15 0 0 0
w:effect	-1 1 0 -1 0 -6 10 -2
w:effect _ the	0 11 0 0 -6 0 0 0
w:effect and	0 11 0 0 -9 0 0 0
w:effective	0 -4 0 -12 22 0 0 0
w:effective _ "	0 0 0 -4 10 0 0 0
w:effective immediately	0 0 0 -12 18 0 0 0
w:egg	0 -13 0 0 16 0 0 0
w:either	1 13 -6 6 -6 0 -9 -7
w:either <gate>	6 25 -1 -9 -19 1 -8 0
w:either side	6 25 -1 -9 -19 1 -8 0
w:election	0 -4 0 0 10 0 0 0
w:electric	0 0 0 -5 13 0 0 0
w:electric <goods>	0 0 0 -5 11 0 0 0
w:electric car	0 0 0 -4 10 0 0 0
w:electricity	0 -6 0 -15 2 0 13 0
w:elevator	0 -12 0 0 17 0 0 0
w:eleven	0 -2 0 0 10 0 0 0
w:else	-6 7 0 -19 26 -7 -9 0
w:else .	0 -9 0 0 26 0 0 0
w:else <v-bear>	0 11 0 0 -10 0 0 0
w:else pay	0 11 0 0 -11 0 0 0
w:emergency	0 -14 0 -23 16 15 -3 0
w:emergency duty	0 0 0 0 -3 12 0 0
w:emergency tariff	0 -2 0 -5 18 0 0 0
w:empty	0 7 0 0 -11 9 0 0
w:end	-47 3 -25 -9 22 3 -2 -1
w:end ,	0 10 0 -10 -3 0 -8 5
w:end .	0 -12 0 -4 9 7 2 0
w:end <day-ahead>	0 -6 0 0 16 0 0 0
w:end ?	0 -8 0 0 11 0 0 0
w:end _ ,	0 0 0 0 -3 12 0 0
w:end _ .	0 -10 0 0 26 0 0 0
w:end _ <day-ahead>	-4 0 -1 -8 15 -14 6 -5
w:end _ friday	0 12 0 0 -12 0 0 0
w:end _ its	0 0 0 0 -6 9 0 0
w:end _ suspension	0 9 0 0 -4 0 0 0
w:end _ that	0 0 0 14 -15 0 0 0
w:end _ the	0 6 -2 -13 0 11 0 0
w:end before	0 5 0 0 -15 9 0 0
w:end by	0 9 0 0 -7 0 0 0
w:end date	0 -7 0 0 17 0 0 0
w:end early	0 -10 0 0 -5 20 0 0
w:end in	0 -12 0 21 -12 -2 0 11
w:end its	0 -5 0 -7 22 0 0 0
w:end of	0 -2 -1 9 0 0 0 0
w:end on	-5 0 -3 -2 14 -17 4 -7
w:end the	0 20 -2 -9 -11 -6 7 0
w:energy	0 0 0 0 -9 0 15 0
w:enter	0 0 0 -3 19 -6 -5 0
w:enter <name>	0 0 0 0 12 0 -4 0
w:enter _ force	0 10 0 0 -8 0 0 0
w:enter at	0 -4 0 -1 10 0 0 0
w:enter into	0 10 0 0 -8 0 0 0
w:entry	0 -16 0 0 26 0 0 0
w:equipment	6 0 0 -5 -15 0 17 0
w:equity	0 0 19 0 -16 0 0 0
w:even	-2 -5 0 0 0 0 -2 11
w:evening	0 -15 0 0 23 0 0 0
w:event	4 25 2 -6 -20 -8 0 0
w:event of	5 11 0 -11 -5 -1 0 0
w:ever <v-bear>	0 0 0 0 -7 0 10 0
w:ever _ .	0 -4 0 0 12 0 0 0
w:ever pay	0 0 0 0 -9 0 10 0
w:every _ .	0 -3 0 0 14 0 0 0
w:every _ that	1 7 0 4 -16 0 0 0
w:everybody <v-say>	0 11 0 0 -10 0 0 0
w:everyone else	0 10 0 0 -8 0 0 0
w:everything	-3 27 0 10 -17 -4 -15 0
w:everything _ back	0 15 0 0 -14 0 0 0
w:everything _ was	0 14 0 0 -14 0 0 0
w:everything else	0 -3 0 0 16 0 0 0
w:everything that	0 14 0 0 -13 0 0 0
w:exceed	0 0 0 -4 14 0 0 0
w:excess	0 -12 0 40 -24 -4 0 0
w:excess _ ,	0 0 0 20 -11 0 0 0
w:excess capacity	0 -6 0 23 -8 -2 0 0
w:exclusion	0 -18 0 -6 25 1 0 0
w:exempt	0 0 0 -1 15 -2 -2 0
w:exemption _ the	9 -1 0 0 -2 0 0 0
w:expect	0 9 38 -8 -43 0 8 -4
w:expect <level>	0 7 3 0 -12 0 0 0
w:expect _ <day-gone>	0 0 0 0 -10 0 10 0
w:expect _ in	0 0 0 0 13 0 0 -3
w:expect _ of	0 10 0 0 -9 0 0 0
w:expect on	0 0 0 0 -9 0 10 0
w:expect the	0 12 25 0 -34 6 -4 0
w:expensive	0 -1 0 0 14 0 0 0
w:expert	0 -2 0 0 18 0 0 0
w:expire	0 -9 0 -4 37 -4 -1 0
w:expire .	0 10 0 0 -6 0 0 0
w:expire _ <day-ahead>	0 -3 0 0 12 0 0 0
w:expire on	0 -12 0 0 26 0 0 0
w:expiry	0 24 0 6 -31 8 0 0
w:expiry .	0 0 0 0 -9 9 0 0
w:expiry _ the	0 11 0 0 -10 0 0 0
w:expiry date	0 0 0 10 -8 0 0 0
w:export	29 0 -19 -2 9 -23 -35 -7
w:export _ <name>	-4 0 0 0 12 0 0 0
w:export _ critical	10 0 0 -5 0 0 0 0
w:export _ for	7 0 0 0 0 -7 0 0
w:export _ on	13 0 0 4 -14 0 0 0
w:export of	22 -3 0 1 -3 -19 -6 0
w:export permit	23 0 0 -1 -6 -10 -2 0
w:exporter	-1 0 0 1 0 -13 0 0
w:expressed	0 0 0 0 10 0 0 0
w:extend	6 0 -6 4 10 -11 -13 -5
w:extend _ .	0 -9 0 0 16 0 0 0
w:extend _ <name>	0 12 0 0 -11 0 0 0
w:extend it	0 -8 0 0 16 0 0 0
w:extend its	0 0 0 13 -6 0 0 0
w:extend the	10 -3 0 0 0 0 0 0
w:extension	-11 13 -6 -40 31 -22 -26 0
w:extension _ the	0 0 0 0 16 0 -1 0
w:extension the	0 -13 0 0 15 0 0 0
w:extra	0 10 0 3 -4 0 -6 0
w:extra _ tariff	0 0 0 10 -5 0 0 0
w:extremely	0 0 0 0 10 0 -10 0
w:extremely _ "	0 0 0 0 10 0 -10 0
w:face	-1 6 0 3 -10 8 -4 0
w:face <level>	0 -6 0 11 -3 0 0 0
w:face _ from	0 -5 0 11 -7 0 0 0
w:face _ on	0 -7 0 10 0 0 0 0
w:face a	0 0 0 -2 -3 11 0 0
w:fail	-23 10 15 0 -38 -4 -1 38
w:fail ,	-11 -7 11 0 -5 0 3 3
w:fail .	0 15 6 -5 -30 0 2 14
w:fail _ ,	0 -2 5 10 -15 0 -1 8
w:fail _ <name>	0 19 0 -3 -17 0 3 0
w:fail _ <person>	0 5 0 -6 -11 0 4 5
w:fail _ the	-7 -11 -7 0 32 0 -16 -5
w:fail to	0 25 2 -17 -19 0 -8 10
w:failed ,	0 -10 0 0 14 0 0 0
w:failed _ agree	0 0 0 11 -11 0 0 0
w:failed to	0 0 0 9 -17 0 10 0
w:failing	0 28 0 0 -24 0 -4 0
w:failing _ ,	0 5 1 0 -9 0 0 0
w:failing an	0 16 0 4 -20 0 0 0
w:failure	0 14 8 10 -41 14 0 0
w:fair	0 -2 0 5 -11 4 6 0
w:fall	0 5 24 1 -18 0 -14 0
w:fall ,	2 0 0 7 0 -10 0 0
w:fall .	0 0 9 0 -6 -5 0 7
w:fall _ ,	0 -6 0 0 9 0 0 0
w:fall _ .	0 -6 0 0 10 -1 1 0
w:fall _ <level>	0 -17 2 -7 20 0 0 0
w:fall _ on	0 17 0 0 -15 0 0 0
w:fall _ the	0 0 0 16 -5 0 0 0
w:fall back	0 15 0 0 -8 0 0 0
w:fall below	0 -2 0 0 9 0 0 0
w:fall by	0 -2 14 -4 -1 0 0 0
w:fall on	0 3 0 13 -17 0 0 0
w:fall out	0 12 0 0 -6 0 0 0
w:fall through	0 9 0 0 -14 7 0 0
w:fall to	0 -5 0 -3 17 0 0 0
w:family	0 -10 0 0 13 -5 0 6
w:far ,	0 8 0 0 -11 0 0 0
w:fare	0 0 0 -4 12 0 0 0
w:farm	0 -15 0 0 1 12 -3 0
w:farm <goods>	0 -3 0 -3 24 0 0 0
w:farmer '	0 0 0 0 10 -4 0 0
w:farmer .	0 0 0 0 -5 0 8 0
w:fear	12 7 6 6 -38 16 -14 0
w:fear _ <number>	0 0 0 0 -15 14 0 0
w:fear for	-1 -3 0 0 -4 17 0 0
w:fear that	0 13 1 0 -11 -3 0 1
w:federal	11 0 0 0 -8 0 0 0
w:federal register	11 0 0 0 -8 0 0 0
w:fee	-5 -32 -6 -3 -3 37 0 1
w:fee _ <quality>	-1 -2 0 0 -8 19 0 0
w:fee _ be	0 -5 0 0 -3 13 0 0
w:fee on	0 -6 0 0 -13 27 0 0
w:feed	0 -4 0 1 -7 10 -1 0
w:feel	0 -6 1 -1 -6 17 0 0
w:fentanyl	0 -18 0 -15 37 1 -12 0
w:fentanyl _ the	0 -12 0 0 13 0 0 0
w:fentanyl and	0 -15 0 0 21 0 0 0
w:fentanyl duty	0 -9 0 -1 4 6 0 0
w:ferry	0 -9 0 0 19 0 0 0
w:few	8 11 0 -2 -9 0 0 0
w:fibre	0 9 0 0 -15 5 0 0
w:fifth	0 -3 0 0 14 0 0 0
w:fighting	0 -4 0 0 13 -1 0 0
w:figure	0 37 0 0 -25 -5 -1 0
w:figure .	0 9 0 0 -6 0 0 0
w:figure _ the	0 11 0 0 -9 0 0 0
w:filed	0 -5 0 0 14 0 0 0
w:filing	0 0 0 0 -18 19 0 0
w:final	0 0 0 0 10 0 0 0
w:find	-4 23 -3 -8 -6 0 0 -1
w:find the	0 3 0 0 -10 0 8 0
w:finding	0 -1 0 16 -9 0 0 0
w:fine	0 0 0 -4 12 0 0 0
w:finished	0 0 0 -3 16 0 0 0
w:firm	10 -2 0 3 -9 0 0 0
w:first	6 -5 0 0 10 0 -13 0
w:first .	-3 -17 6 10 -14 10 -3 11
w:first _ ,	0 -13 0 0 7 0 4 0
w:first _ of	0 11 0 0 -4 6 0 -4
w:first part	0 10 0 0 -10 0 0 0
w:fish	-5 -8 0 23 -13 0 -19 25
w:fish .	0 8 0 9 -32 1 -6 20
w:fish duty	0 -5 0 0 10 0 0 0
w:fishing	0 3 0 -2 -11 0 14 0
w:fishmeal	0 -7 0 27 -13 0 -2 0
w:fishmeal ,	0 0 0 16 -12 0 0 0
w:flood	0 0 0 0 -17 20 0 0
w:flour	0 10 0 0 0 -6 -6 0
w:flour and	0 9 0 0 -8 0 0 0
w:flower	0 0 0 -7 0 0 10 0
w:fly	0 0 0 -4 11 0 0 0
w:follow	-8 -8 -4 31 -27 -5 28 -11
w:follow .	0 6 0 10 -15 -3 3 0
w:follow ;	0 0 0 11 -9 0 0 0
w:follow ?	0 -11 0 0 14 0 0 0
w:follow from	0 3 0 6 -11 0 0 0
w:follow in	0 -10 0 14 4 -4 0 0
w:follow the	0 -4 0 0 -3 0 12 0
w:food	0 -2 0 0 12 0 -1 0
w:for	9 0 -36 1 24 5 -24 -9
w:for <day-gone>	0 9 0 0 -5 0 0 0
w:for <goods>	14 10 -6 2 -5 0 -22 -7
w:for <level>	0 0 0 9 -2 0 0 0
w:for <month-ahead>	0 12 0 0 -21 4 0 8
w:for <number>	0 -14 0 0 0 9 8 0
w:for <quality>	-6 0 0 0 -2 9 0 0
w:for <span>	-18 -10 -1 -26 59 -21 -5 -1
w:for _ "	0 9 0 0 -17 0 9 0
w:for _ 's	3 15 0 0 -23 0 0 0
w:for _ .	15 0 -7 -10 2 0 0 -7
w:for _ :	0 -12 0 0 6 0 2 0
w:for _ <day-ahead>	0 0 0 0 -8 0 12 0
w:for _ <number>	0 -1 0 0 10 0 0 0
w:for _ <quality>	1 -4 0 -3 14 0 -1 0
w:for _ again	0 11 0 0 -4 0 0 0
w:for _ and	0 -12 0 14 6 -3 0 0
w:for _ case	2 0 0 16 -17 0 0 0
w:for _ day	0 7 0 1 -9 0 0 0
w:for _ from	0 -4 0 0 12 0 0 0
w:for _ in	0 -5 0 12 0 0 0 0
w:for _ long	0 0 0 -4 12 0 -1 0
w:for _ oil	0 1 0 0 -10 0 0 5
w:for _ on	0 1 0 8 -2 0 -7 0
w:for _ part	5 1 0 3 -11 0 0 0
w:for _ same	0 -3 0 0 9 0 0 0
w:for _ season	0 0 0 0 -4 10 0 0
w:for _ ship	-1 -7 0 0 -8 18 0 0
w:for _ soybean	0 0 0 0 -8 0 9 0
w:for _ that	0 2 0 2 -8 0 0 0
w:for _ the	0 -6 0 0 19 0 0 0
w:for _ under	0 11 0 0 -21 9 0 0
w:for _ will	0 0 0 -5 12 0 0 0
w:for a	-9 -14 0 -6 33 11 -15 -3
w:for all	9 -4 0 0 0 0 0 0
w:for another	0 0 0 -1 11 0 0 0
w:for as	0 0 0 -3 9 0 0 0
w:for each	9 4 0 0 -15 0 0 0
w:for ever	0 0 0 10 -3 0 -2 0
w:for good	0 -9 3 -2 0 5 0 0
w:for his	0 0 0 7 -18 0 5 6
w:for it	0 14 0 7 -13 0 0 0
w:for its	10 1 0 0 -6 -2 -11 4
w:for licence	11 0 0 0 -8 0 0 0
w:for me	0 16 0 0 -10 0 0 0
w:for pork	0 -3 0 -3 10 0 0 0
w:for sale	0 0 0 4 -12 7 0 0
w:for their	0 -3 0 0 16 -2 0 0
w:for them	0 11 0 0 -6 0 0 0
w:for what	0 10 0 0 -8 0 0 0
w:forbid	9 0 0 0 -6 0 0 0
w:force	-1 7 0 -21 -5 -10 16 5
w:force .	0 -11 0 -2 15 0 0 0
w:force _ .	0 -4 0 0 -2 0 10 0
w:force _ <day-ahead>	0 16 0 0 -20 0 0 7
w:force _ the	0 -3 0 0 8 0 0 0
w:force on	0 10 0 0 -12 0 2 0
w:force until	0 14 0 0 -11 0 0 0
w:forced	0 -11 0 14 0 0 0 0
w:forced -	0 0 0 -3 11 0 0 0
w:forced _ labor	0 0 0 -2 10 0 0 0
w:foreign	-3 -5 0 -9 28 0 0 0
w:foreign <agent>	0 0 0 -3 20 0 -6 0
w:foreign _ ,	0 0 0 -1 10 0 0 0
w:foreign ministry	0 0 0 0 11 0 -3 0
w:forget	0 -7 0 0 10 0 0 0
w:former	0 13 0 -4 1 -8 0 0
w:former <duty>	0 10 0 0 -1 0 0 0
w:former <level-noun>	0 10 0 0 -4 0 0 0
w:found	0 4 0 0 12 -14 0 0
w:found ,	0 -1 0 0 9 0 -3 0
w:found .	0 16 0 0 -13 0 0 0
w:found by	0 -5 0 0 16 -4 0 0
w:four	-3 -10 -1 0 2 18 -8 0
w:four hundred	0 0 0 0 -7 10 0 0
w:fourth	3 -8 0 -5 11 -1 -8 7
w:fourth _ ,	0 -3 0 0 0 0 0 9
w:fourth _ .	0 -6 0 0 10 0 0 0
w:framework	0 0 0 0 14 -1 0 0
w:free	-16 -22 -12 -19 29 0 22 0
w:free .	0 -17 0 -12 0 -5 21 7
w:free _ and	0 -8 0 0 10 0 0 0
w:free _ duty	0 0 0 0 14 0 -8 0
w:free of	0 0 0 0 27 -1 -10 0
w:free to	0 -7 0 10 0 0 0 0
w:fresh	0 0 0 15 -22 0 0 8
w:from	11 9 -22 -2 15 -31 -9 -50
w:from <day-ahead>	16 19 -12 3 -16 -6 -14 -13
w:from <day-gone>	-1 21 0 2 -13 -3 0 0
w:from <level>	0 19 0 -2 -10 -2 0 0
w:from <month-ahead>	0 -6 0 -4 16 0 0 0
w:from <name>	0 -18 8 0 11 11 -13 0
w:from <number>	0 -23 0 0 29 0 -1 0
w:from <quality>	0 0 0 0 -4 0 8 0
w:from <seat>	-2 1 0 0 12 0 -4 0
w:from _ "	1 0 0 9 -14 0 0 0
w:from _ ,	0 -4 9 6 5 -3 -22 0
w:from _ .	2 5 -5 17 -14 0 0 0
w:from _ :	0 -9 0 -10 24 0 0 0
w:from _ <day-ahead>	0 -6 0 15 -6 0 0 0
w:from _ <number>	0 -5 0 0 11 0 0 0
w:from _ <office>	0 0 0 0 -9 10 0 0
w:from _ <organisation>	10 0 0 0 -3 0 0 0
w:from _ because	1 0 0 12 -14 0 0 0
w:from _ in	0 -4 0 -1 15 0 0 0
w:from _ is	0 0 0 -8 13 0 0 0
w:from _ it	0 -1 0 10 0 0 0 0
w:from _ middle	0 0 0 11 -9 0 0 0
w:from _ next	0 13 0 0 -11 0 0 0
w:from _ on	-3 0 0 -19 30 0 -3 0
w:from _ should	0 -3 0 0 -1 0 9 0
w:from _ to	0 3 -1 -7 8 -17 1 0
w:from _ unless	0 0 0 -2 -16 12 8 0
w:from _ week	0 0 0 0 -9 0 11 0
w:from _ would	0 -2 0 -2 0 0 11 0
w:from both	0 -2 0 0 0 0 9 0
w:from monday	0 -4 0 0 -3 0 11 0
w:from now	-2 0 0 0 10 0 0 0
w:from that	0 -11 0 0 14 0 0 0
w:from the	11 0 -2 9 -5 0 -14 0
w:from then	0 0 0 -3 12 0 -1 0
w:from thi	0 7 0 5 -12 0 0 0
w:front	0 -1 0 -6 19 0 0 0
w:frozen	0 11 0 -2 -10 0 7 0
w:fruit	0 13 0 -14 0 0 0 0
w:full	0 9 3 -19 -8 11 0 -4
w:full _ is	0 15 0 0 -14 0 0 0
w:full until	0 0 0 0 -9 10 0 0
w:further	0 4 17 9 -9 -7 -11 -11
w:further <agent>	0 -14 0 0 10 7 0 0
w:further <duty>	0 -6 0 20 -31 0 15 0
w:further <v-impose>	0 -6 0 -7 17 0 0 0
w:further <v-say>	0 13 0 0 -8 0 0 0
w:further <v-up>	0 0 0 -5 12 0 0 0
w:further _ .	0 -7 0 14 0 0 -1 0
w:further _ of	0 0 0 10 -11 0 0 0
w:further _ on	0 0 9 4 -7 -1 0 0
w:further _ that	6 12 0 0 -13 -2 0 0
w:further duty	0 -6 0 20 -24 0 7 0
w:future	2 -7 12 0 -8 -1 0 3
w:gap	0 0 0 -2 10 0 0 0
w:gate	0 -11 0 0 3 0 7 0
w:gave	0 -6 0 -1 7 0 -4 11
w:gave the	0 0 0 0 -10 0 0 12
w:general	-6 0 0 -5 22 0 0 0
w:generic	0 -5 0 28 -15 -1 0 0
w:geneva	0 -15 0 -2 28 1 0 0
w:get	-6 -19 -5 -6 50 -11 0 -2
w:get _ a	0 0 0 0 -6 0 10 0
w:get a	0 -1 0 0 13 0 0 0
w:ginger	0 9 0 4 -14 0 0 0
w:give	-7 -2 0 -1 42 -12 -23 -2
w:given	0 21 0 0 -4 -6 -12 0
w:glass	0 0 0 -5 10 0 -2 0
w:glass _ ,	0 -6 0 0 9 0 0 0
w:glove	0 26 0 3 -37 0 1 0
w:go	-6 1 -7 1 7 8 -21 -7
w:go ,	0 6 13 0 -14 -4 0 0
w:go .	0 0 0 0 -10 19 -4 0
w:go :	0 -9 0 0 13 0 0 0
w:go ?	0 9 0 0 -6 0 0 0
w:go _ ,	0 -10 0 26 -2 0 -10 0
w:go _ ?	0 5 0 10 -22 7 0 0
w:go _ again	0 2 0 -15 0 -8 10 3
w:go _ by	0 -6 0 -18 5 20 0 0
w:go _ it	10 7 0 0 -17 0 0 0
w:go _ on	0 -9 0 -6 21 0 0 0
w:go _ the	0 -10 0 7 12 -4 -2 0
w:go _ to	4 -4 0 6 6 -26 0 -2
w:go _ up	0 25 0 -2 -28 6 0 0
w:go _ way	0 0 0 0 -6 0 0 12
w:go _ with	0 1 0 -15 10 -1 7 0
w:go _ zero	0 0 0 -3 9 0 0 0
w:go after	0 0 0 17 -13 0 0 0
w:go ahead	0 1 0 6 -12 -2 3 0
w:go back	0 19 0 -17 1 -8 -14 -3
w:go beyond	0 0 0 12 -10 0 0 0
w:go down	0 -9 0 -7 27 0 0 0
w:go home	0 -8 0 4 -7 12 0 0
w:go on	0 -5 0 3 11 -13 3 -1
w:go out	0 -7 0 -5 14 0 2 0
w:go the	0 2 0 -4 -8 0 0 12
w:go to	-3 -4 -11 8 15 -10 -13 -3
w:go up	0 7 0 0 -9 9 -13 1
w:go well	0 -2 0 0 19 0 0 0
w:good	-5 -24 0 3 27 -16 5 -24
w:good ,	0 -6 0 0 11 0 0 0
w:good .	0 -14 0 11 0 4 -8 0
w:good <v-begin>	0 22 0 -8 -12 0 0 0
w:good <v-up>	0 26 0 -6 -19 0 0 0
w:good _ ,	-1 0 0 -5 10 0 0 0
w:good _ <day-ahead>	6 -10 0 6 -5 0 -1 0
w:good _ <day-gone>	0 0 0 0 -9 0 9 0
w:good _ <level>	0 -4 0 -5 17 0 -2 0
w:good _ <money>	0 -7 0 -1 -16 0 27 0
w:good _ <month-gone>	0 0 0 10 -6 0 0 0
w:good _ <name>	0 -4 0 14 -2 0 -1 0
w:good _ from	0 5 0 0 -14 9 0 0
w:good _ have	0 -18 0 0 13 0 5 0
w:good _ suspend	0 0 0 0 -9 0 13 0
w:good _ to	0 15 0 0 -10 0 0 0
w:good from	7 -17 0 13 -6 0 -8 0
w:good go	0 16 0 -3 -10 0 0 0
w:good in	0 2 0 0 -8 0 9 0
w:good on	0 -3 0 -1 15 0 0 0
w:good pay	-1 -11 0 2 14 0 -2 0
w:good since	0 0 0 10 -20 0 11 0
w:good to	0 0 0 -5 12 0 0 0
w:good worth	0 -9 0 -5 -8 0 25 0
w:good would	0 -8 0 -7 19 0 -1 0
w:government	0 10 0 -3 0 0 0 0
w:grain	0 6 0 0 -16 17 0 0
w:grant	-3 0 0 0 10 2 0 0
w:grape	0 0 0 14 -7 0 -3 0
w:green	0 0 0 0 -7 0 12 0
w:green <goods>	0 0 0 0 -7 0 12 0
w:grow	0 0 0 -4 10 0 0 0
w:grow _ <level>	0 -4 0 0 9 0 0 0
w:grower	-7 2 9 -14 2 -2 0 1
w:guess	1 -5 9 5 -7 -3 0 0
w:guess .	0 10 0 0 -6 0 0 0
w:guide	0 -2 0 0 9 0 0 0
w:h	0 -2 0 -1 22 -3 0 0
w:h <number>	0 -1 0 0 20 -3 0 0
w:had	-39 -11 -13 -8 62 -8 -30 -5
w:had <not>	0 -13 0 0 19 0 0 0
w:had <v-agree>	0 0 0 0 10 0 0 0
w:had <v-impose>	-5 0 0 -4 21 -10 0 0
w:had <v-propose>	0 0 0 -6 14 0 -4 0
w:had <v-say>	-1 -18 0 12 0 14 -14 0
w:had <v-up>	0 -6 0 0 13 0 0 0
w:had _ <level>	0 -6 0 -4 20 0 0 0
w:had _ <number>	0 -4 0 0 14 0 0 0
w:had _ a	0 0 0 -3 12 0 0 0
w:had _ bear	0 10 0 0 -9 0 0 0
w:had _ been	0 12 0 0 -13 0 0 5
w:had _ for	0 0 0 6 -8 0 1 0
w:had _ in	0 -4 0 -5 24 0 -2 0
w:had _ it	0 0 0 -3 -5 0 12 0
w:had _ its	0 0 0 -7 15 0 -1 0
w:had _ no	0 3 0 8 -12 0 0 0
w:had _ on	0 -4 0 -2 16 0 0 0
w:had _ that	0 0 0 -5 -2 12 0 0
w:had a	0 0 0 0 10 0 0 0
w:had been	0 4 6 -3 9 -7 -5 0
w:had make	0 0 0 5 -12 0 7 0
w:had no	0 -4 0 0 11 0 0 0
w:had say	0 0 0 0 13 0 -4 0
w:had the	0 18 0 0 -14 0 0 0
w:had there	0 10 0 0 -10 0 0 0
w:had warn	0 0 0 6 -10 8 0 0
w:hake	6 3 0 0 -11 0 0 0
w:half	3 -6 -4 -24 11 18 -13 0
w:half _ the	0 -1 0 -5 16 0 0 0
w:half of	0 -7 0 -8 32 -8 0 0
w:hall <number>	0 0 0 10 -7 0 0 0
w:halve	0 -1 0 -2 -4 16 -1 0
w:hand	-1 13 0 -12 0 -10 8 0
w:hand column	0 13 0 0 -5 0 0 0
w:handed	0 10 0 0 -7 0 0 0
w:happen	-3 12 -1 0 -7 -16 11 -6
w:happen ,	0 16 0 -4 -15 0 5 0
w:happen .	0 -5 0 0 0 0 11 0
w:happen _ ?	0 11 0 0 -10 0 0 0
w:happen _ it	0 -2 0 0 9 0 0 0
w:happen _ the	0 5 0 11 -13 0 0 0
w:happen if	0 -23 0 10 17 -1 -2 0
w:happened	0 -3 0 0 -2 0 0 12
w:happened .	0 0 0 0 -10 0 0 12
w:hardly	0 0 0 9 -3 0 0 0
w:harm	0 0 0 -3 13 0 -1 0
w:harmed	0 0 0 0 -10 0 11 0
w:has	2 -28 -38 20 -5 0 15 2
w:has <goods>	0 0 0 21 -15 0 0 0
w:has <level>	0 14 0 0 -16 0 3 0
w:has <not>	-3 -11 0 14 6 3 -18 -1
w:has <v-bear>	0 -5 0 -8 16 0 0 0
w:has <v-down>	0 -1 0 -2 17 0 0 0
w:has <v-end>	0 0 0 -6 15 0 0 0
w:has <v-impose>	1 0 -8 7 1 -8 -6 3
w:has <v-propose>	-5 0 0 11 -3 -9 0 6
w:has <v-say>	5 6 -12 8 -13 -29 7 7
w:has <v-target>	3 -8 0 12 -4 0 0 0
w:has <v-threaten>	16 0 -2 7 -7 -18 2 -11
w:has _ ,	0 0 0 0 -2 0 -12 9
w:has _ .	-1 -1 0 -4 4 -6 13 0
w:has _ <day-ahead>	0 0 0 8 -8 0 0 0
w:has _ answer	0 0 0 0 -8 0 12 0
w:has _ approve	0 -4 0 6 -3 0 -6 9
w:has _ at	0 14 0 0 -15 0 0 0
w:has _ back	0 -4 0 0 13 0 0 0
w:has _ be	0 -2 0 0 -12 9 8 0
w:has _ far	0 0 0 0 -7 0 9 0
w:has _ for	0 11 0 0 -9 0 0 0
w:has _ in	14 -12 0 11 -1 -4 -7 -1
w:has _ it	0 0 0 -2 -11 -4 14 1
w:has _ list	0 0 0 0 -19 0 17 0
w:has _ of	5 7 0 0 -13 -2 1 0
w:has _ rule	0 0 0 12 -9 0 0 0
w:has _ tell	0 0 0 -5 12 0 0 0
w:has _ that	6 8 0 -13 0 0 0 -7
w:has _ us	0 -4 0 -1 15 0 0 0
w:has _ warn	1 0 0 15 -14 -1 0 0
w:has a	2 -9 0 0 -22 4 23 0
w:has also	0 0 0 -3 -11 15 4 0
w:has apply	0 9 0 0 -8 0 0 0
w:has been	-8 -15 0 9 6 2 0 -7
w:has come	0 0 0 0 10 0 0 0
w:has hinted	8 0 0 0 -26 4 11 1
w:has it	0 -1 0 0 12 0 0 0
w:has its	0 0 0 0 -7 0 14 0
w:has make	0 -10 0 0 6 0 0 0
w:has not	-2 -7 0 12 2 6 -15 0
w:has offer	0 0 0 -2 16 0 -4 0
w:has prepare	0 0 0 6 -21 0 0 10
w:has say	-2 0 -2 15 -16 0 8 0
w:has so	0 0 0 0 -7 0 9 0
w:has threaten	3 -7 0 16 -8 0 -1 0
w:has to	0 -7 0 -14 1 5 0 8
w:has until	0 0 0 8 -13 1 0 0
w:has warn	12 2 0 -4 10 -25 0 -6
w:have	-53 5 -4 -15 33 0 -25 1
w:have .	0 0 0 0 -7 9 0 0
w:have <not>	0 0 0 -6 -10 6 0 11
w:have <v-agree>	0 0 0 -1 11 0 0 0
w:have <v-begin>	0 -14 0 -15 18 0 10 0
w:have <v-end>	0 -12 0 -2 1 1 0 7
w:have <v-impose>	-9 -33 -2 3 39 -7 -1 -1
w:have <v-propose>	0 -3 0 10 0 0 0 0
w:have <v-return>	0 -13 0 0 13 0 0 0
w:have <v-say>	0 -13 7 0 -7 10 1 0
w:have <v-stay>	0 -12 0 0 13 0 0 0
w:have <v-target>	0 -2 0 -2 19 0 0 0
w:have <v-threaten>	-1 0 0 -3 10 3 0 0
w:have <v-up>	0 -8 0 -14 21 0 0 0
w:have _ ,	0 16 0 0 -21 8 0 0
w:have _ <level>	0 -9 0 -7 20 0 0 0
w:have _ <number>	0 17 0 7 -19 0 0 0
w:have _ <span>	0 10 0 0 -4 0 0 0
w:have _ a	0 -1 0 8 0 0 0 0
w:have _ and	0 9 0 0 -6 0 0 0
w:have _ be	0 -2 0 0 17 -5 0 0
w:have _ it	0 0 0 0 11 0 0 0
w:have _ its	0 0 0 2 -9 9 0 0
w:have _ me	0 0 0 3 -12 9 0 0
w:have _ my	0 0 10 0 -7 0 0 0
w:have _ on	0 -8 0 0 18 0 0 0
w:have _ that	0 -2 0 -2 21 -1 -2 0
w:have _ to	-2 -13 0 -2 24 0 0 0
w:have _ up	0 -15 0 4 8 0 0 0
w:have _ us	0 0 0 5 -14 0 8 0
w:have _ vote	0 0 0 12 -7 0 0 0
w:have apply	0 -11 0 0 13 0 0 0
w:have been	0 -7 2 2 15 -16 -7 0
w:have end	0 -2 0 0 14 0 0 0
w:have go	0 -13 0 -7 21 0 0 0
w:have jump	0 13 0 0 -12 0 0 0
w:have just	0 7 0 0 -13 8 0 0
w:have meet	0 10 0 0 -9 0 0 0
w:have no	0 6 0 -3 -15 0 0 12
w:have not	0 0 0 -3 0 8 0 0
w:have pay	0 -7 0 0 17 0 0 0
w:have prepare	0 0 0 14 -12 0 0 0
w:have tell	0 -5 10 8 -25 5 6 0
w:have the	0 18 5 -3 -15 0 0 0
w:have their	0 14 0 0 -10 0 0 0
w:have threaten	0 0 0 0 12 0 0 0
w:have to	-3 30 -9 4 -19 -3 0 0
w:having <v-impose>	0 0 0 -10 12 0 0 0
w:he	-4 -12 -31 6 22 -26 -1 7
w:he 's	0 -1 0 -1 13 0 0 0
w:he <not>	0 10 0 -11 -4 0 0 9
w:he <v-impose>	5 -19 0 -3 26 -5 -11 0
w:he <v-propose>	0 -6 0 0 24 0 -7 0
w:he <v-return>	0 -2 0 -2 10 0 0 0
w:he _ ,	-3 22 0 -1 -13 -16 7 0
w:he _ .	0 5 -1 0 8 0 -20 -1
w:he _ answer	0 0 0 0 14 0 -13 0
w:he _ be	0 0 0 8 -11 0 0 9
w:he _ it	0 -10 0 0 18 0 0 0
w:he _ let	0 0 0 9 -6 0 0 0
w:he _ not	0 11 0 -25 2 -9 2 4
w:he _ out	0 9 0 0 -4 0 0 0
w:he _ raise	0 0 0 14 -12 3 -1 0
w:he _ sign	0 0 0 0 11 0 0 0
w:he _ that	0 -15 -1 13 17 -1 -7 -4
w:he _ the	0 -6 0 -17 24 0 1 0
w:he add	0 -6 0 4 10 0 -13 0
w:he could	0 10 0 -10 7 0 0 0
w:he doe	0 19 0 -3 -21 0 0 9
w:he doesn't	0 14 0 -3 -7 0 0 0
w:he is	0 -5 0 0 17 0 0 0
w:he pointed	0 10 0 0 -8 0 0 0
w:he return	0 -2 0 -2 10 0 0 0
w:he say	-8 11 -4 6 0 0 -12 0
w:he tell	0 -3 0 -9 0 0 12 6
w:he will	-1 0 0 24 -4 0 -19 0
w:he would	4 -39 -6 7 0 -3 10 2
w:he'd	0 4 0 21 -19 0 0 0
w:he'd <level-noun>	0 0 0 11 -8 0 0 0
w:he'd <v-impose>	0 -2 0 23 -16 0 0 0
w:heading	0 -1 0 0 9 0 0 0
w:hear	0 0 0 0 17 -9 -7 0
w:hear .	0 0 0 14 -6 0 0 0
w:hear _ case	0 0 0 -2 11 0 0 0
w:heard	0 -22 0 4 3 12 -3 0
w:heard _ case	0 0 0 -5 -6 16 0 0
w:heard the	0 0 0 -6 -4 16 0 0
w:height	0 19 0 0 -9 0 -6 0
w:help	0 0 0 -10 10 0 3 0
w:helping	0 0 0 11 -9 0 0 0
w:her	0 -4 0 -2 0 13 -2 0
w:her _ would	0 0 0 0 -7 10 0 0
w:her member	0 0 0 0 -8 10 0 0
w:here	0 3 -2 3 -8 11 -13 0
w:here ,	0 -16 0 -1 28 0 0 0
w:here .	0 12 0 0 -18 10 0 0
w:here <v-say>	0 0 0 0 -8 10 0 0
w:here _ and	0 -8 0 0 12 0 0 0
w:here say	0 0 0 0 -8 10 0 0
w:here the	0 17 0 0 -15 0 0 0
w:herring	0 0 0 -1 13 0 0 0
w:higher	-2 17 -4 12 -20 -12 8 -3
w:higher _ .	0 10 0 6 -25 0 11 0
w:higher _ would	0 -9 0 2 6 0 0 0
w:higher than	0 6 0 0 -11 0 4 0
w:highest	0 -10 0 -1 21 0 0 0
w:him	0 -4 0 0 16 -7 -4 0
w:himself	0 0 0 -1 13 0 0 0
w:hinted	8 0 0 0 -32 15 10 1
w:his	-12 0 -14 18 11 -3 -33 9
w:his <agent>	0 8 0 0 -3 -2 0 0
w:his <gate>	0 2 0 8 -16 0 0 9
w:his <goods>	0 0 0 0 10 0 0 0
w:his <level-noun>	0 -1 0 16 -12 0 0 0
w:his <organisation>	0 0 0 20 -17 -2 2 0
w:his <quality>	0 0 0 -1 26 0 -8 0
w:his <v-impose>	0 8 0 6 -9 -2 0 0
w:his <v-say>	0 0 0 0 -7 9 0 0
w:his _ ,	0 6 0 0 -8 -3 0 10
w:his _ .	0 -2 0 -12 11 4 0 0
w:his _ colleague	0 0 0 0 10 0 0 0
w:his _ counterpart	0 0 0 0 12 0 -5 0
w:his _ to	0 3 0 11 -17 8 -3 0
w:his answer	0 0 0 9 -9 0 0 0
w:his country	2 0 0 -7 11 -2 0 0
w:his side	0 -1 0 8 -9 0 0 9
w:his state	0 0 0 0 -9 9 0 0
w:hit	-3 -17 0 -7 -15 4 29 1
w:hit _ ,	0 -3 0 0 -1 0 9 0
w:hit _ <level>	0 0 0 6 -11 0 3 0
w:hit back	0 -11 0 -6 3 6 7 0
w:hit with	0 0 0 12 -18 0 5 0
w:hold	11 -18 0 -4 22 -12 -30 3
w:hold .	0 0 0 0 -3 0 0 9
w:hold _ <day-ahead>	0 -3 0 0 10 0 0 0
w:hold back	14 -3 0 0 0 -4 -2 0
w:hold in	0 0 0 0 12 0 0 0
w:holiday	0 -3 0 0 15 0 0 0
w:home	0 -2 0 0 0 20 -13 0
w:home .	0 0 0 0 -11 14 0 0
w:home _ .	0 0 0 0 -8 9 0 0
w:home with	0 0 0 0 9 0 0 0
w:hope	0 -7 0 -10 29 -4 0 0
w:hope that	0 0 0 0 9 0 0 0
w:hotel	0 0 0 0 10 0 0 0
w:hour	-1 -11 -3 -8 49 -11 -19 0
w:hour .	0 0 0 0 12 0 0 0
w:hour _ .	0 -2 0 0 10 0 -3 0
w:hour _ <number>	0 10 0 0 -9 0 0 0
w:house	-1 -24 -5 1 25 0 -12 5
w:house .	0 -7 0 1 10 0 -1 0
w:house _ common	0 0 0 0 -4 0 0 10
w:house of	0 -1 0 2 -2 0 0 9
w:household	0 0 0 0 10 0 0 0
w:how	-1 0 0 0 33 -15 -9 0
w:how long	0 0 0 0 11 0 0 0
w:how much	0 0 0 0 10 0 0 0
w:hull	0 0 0 0 -8 10 0 0
w:hundred day	0 -6 0 0 10 0 0 0
w:hurt	13 0 0 -1 -2 0 0 0
w:i	1 -27 0 -3 30 -18 8 0
w:i <not>	13 -3 0 -4 -8 0 7 0
w:i <v-impose>	0 -17 0 9 0 6 -6 0
w:i <v-propose>	0 -7 0 -2 22 0 1 0
w:i <v-say>	0 -4 0 1 -15 16 3 0
w:i _ a	0 -2 0 3 -8 9 0 0
w:i _ no	0 4 0 -1 -17 0 0 12
w:i _ not	0 11 0 -4 0 -2 0 0
w:i _ promise	0 0 0 0 -9 0 10 0
w:i _ say	0 0 0 0 -8 0 12 0
w:i _ tell	0 -1 9 -5 0 0 0 0
w:i _ that	0 -11 0 -2 4 0 2 4
w:i can	0 0 0 0 18 0 0 0
w:i cannot	3 0 0 0 -9 0 9 0
w:i have	0 -7 9 0 -3 -3 0 10
w:i read	0 0 0 0 11 0 0 0
w:i say	0 0 0 -2 -13 20 0 0
w:i shall	6 0 0 11 0 -17 -3 -5
w:i should	0 0 0 0 17 0 0 0
w:i suppose	0 -2 0 -3 10 0 0 0
w:i will	0 2 0 0 -9 -2 10 0
w:i would	-1 4 0 0 16 -7 -8 0
w:i'd	0 -14 5 3 1 2 -5 0
w:i'd <v-propose>	0 0 0 0 11 0 0 0
w:i've	0 -2 0 0 11 0 0 0
w:idea	0 -1 0 0 10 0 0 0
w:if	1 14 0 0 -25 6 8 0
w:if <day-ahead>	0 0 0 13 -10 0 0 0
w:if <goods>	0 0 0 0 -15 0 7 3
w:if <month-ahead>	0 13 0 0 -5 0 0 0
w:if <name>	-6 18 0 0 -15 2 1 0
w:if <not>	-14 19 0 -12 -9 1 7 -21
w:if <person>	0 4 0 8 -12 0 0 0
w:if <seat>	32 -13 -6 -4 -10 11 -2 -9
w:if <v-impose>	0 -5 0 -1 12 0 0 0
w:if _ 's	3 -16 -7 17 -12 6 2 1
w:if _ .	0 11 0 0 -7 0 0 0
w:if _ <level>	0 1 0 9 -15 1 0 0
w:if _ <name>	0 7 0 0 -13 0 9 0
w:if _ <number>	0 -3 0 10 0 0 0 0
w:if _ <organisation>	0 -8 -2 2 0 7 0 -2
w:if _ agree	0 0 0 -3 10 0 0 0
w:if _ agreement	0 -4 0 0 13 0 -2 0
w:if _ are	-1 -20 3 0 10 0 2 0
w:if _ arrangement	0 0 0 0 -11 13 0 0
w:if _ by	0 0 0 -3 10 0 0 0
w:if _ change	0 0 0 0 13 -4 0 0
w:if _ come	11 6 0 2 -19 6 -3 0
w:if _ deal	0 -9 0 -9 0 -3 21 0
w:if _ did	0 -4 0 10 -3 11 -11 0
w:if _ die	0 9 0 0 -8 0 0 0
w:if _ do	0 -5 0 -11 11 0 0 4
w:if _ doe	-2 5 0 -10 -5 0 11 3
w:if _ doesn't	0 13 0 7 -32 0 8 0
w:if _ don't	0 14 0 0 -19 1 4 0
w:if _ duty	2 -1 0 -11 1 0 4 0
w:if _ end	0 18 0 7 -26 0 0 0
w:if _ fail	-10 12 20 12 -27 -6 -5 0
w:if _ fall	0 -6 0 6 10 -4 0 0
w:if _ further	0 3 0 0 -13 9 0 0
w:if _ go	0 0 0 -9 0 0 3 0
w:if _ happen	0 10 0 -2 -5 0 0 0
w:if _ has	0 -9 0 3 0 8 0 0
w:if _ is	0 0 0 14 3 -8 -4 -24
w:if _ isn't	0 -10 0 6 5 0 0 0
w:if _ keep	0 -4 0 0 12 0 -1 0
w:if _ lapse	0 22 0 0 -12 0 0 0
w:if _ make	0 -4 0 12 -1 0 0 0
w:if _ may	0 0 0 -1 10 0 0 0
w:if _ mean	0 0 0 0 10 0 0 0
w:if _ of	-2 7 1 0 -8 -3 3 0
w:if _ one	0 7 10 -1 -9 0 0 0
w:if _ passe	0 20 0 1 -22 0 0 0
w:if _ pause	0 11 2 0 -14 4 0 0
w:if _ quarrel	0 0 0 12 -17 6 0 0
w:if _ raise	3 -1 0 13 -13 0 0 0
w:if _ reach	0 0 0 0 -6 0 9 0
w:if _ replace	0 -11 0 -1 3 0 9 0
w:if _ say	0 -13 0 0 18 0 0 0
w:if _ side	9 3 0 -3 -10 1 0 0
w:if _ sign	0 0 0 -5 11 0 0 0
w:if _ stay	2 0 0 9 -21 0 0 5
w:if _ stop	0 -1 0 -6 16 0 -3 0
w:if _ talk	0 -8 -4 0 7 -9 5 4
w:if _ tariff	0 -11 0 3 0 0 3 0
w:if _ truce	11 2 18 -2 -10 0 -15 -7
w:if _ want	0 10 0 7 -13 0 0 0
w:if _ were	0 3 0 -6 -7 -3 16 0
w:if a	0 -4 0 -2 11 0 0 0
w:if all	0 0 0 -1 10 0 0 0
w:if both	0 -2 0 0 15 -3 0 0
w:if he	0 17 0 -18 0 -7 -9 7
w:if i	0 0 0 -4 23 -4 -2 0
w:if it	1 9 19 4 -14 0 -23 4
w:if mr	0 16 0 0 -10 0 0 0
w:if neither	0 1 0 0 -13 0 10 0
w:if no	0 17 0 -15 -3 0 5 -5
w:if none	0 -12 0 0 14 0 0 0
w:if not	0 -5 0 -2 26 -9 -3 0
w:if nothing	-2 9 4 9 -23 9 -9 0
w:if one	0 0 0 -10 6 -14 9 0
w:if talk	0 -5 0 0 -9 -2 6 11
w:if that	7 0 0 -3 -20 12 0 7
w:if the	0 1 2 1 -16 13 0 -1
w:if their	-1 0 0 0 -1 0 9 0
w:if there	-1 -3 -1 6 4 -1 6 -22
w:if they	-21 0 -2 14 1 0 -1 -8
w:if thi	9 -1 9 0 -9 -2 -1 0
w:if we	0 0 4 5 -15 -7 4 6
w:if you	0 -3 -6 -14 25 -9 1 -1
w:if your	0 0 0 0 9 0 0 0
w:ignore	0 0 0 -5 24 0 -13 0
w:ignore it	0 0 0 0 16 0 -11 0
w:immediately "	0 0 0 -4 10 0 0 0
w:import	-2 -11 7 -9 33 -3 -8 0
w:importer	0 -6 0 -12 15 12 -6 0
w:impose	0 -12 3 3 10 -12 -4 0
w:in	-16 -7 21 -11 23 1 -14 -5
w:in <day-gone>	0 8 0 9 -17 0 0 0
w:in <month-ahead>	-16 20 -21 -13 2 2 -10 1
w:in <month-gone>	-9 3 -19 0 20 -5 -6 -2
w:in <month-today>	0 -11 0 0 18 0 0 0
w:in <name>	4 6 0 0 -2 3 -13 -5
w:in <not>	0 -3 0 -1 13 0 0 0
w:in <number>	3 -9 -9 -8 26 0 -8 0
w:in <quality>	0 -2 0 0 16 0 0 0
w:in <seat>	-5 14 20 -8 1 -30 -14 4
w:in <span>	3 -3 26 -5 -35 9 0 6
w:in <v-impose>	-6 14 0 4 -9 4 -4 0
w:in <v-return>	-12 -20 0 -1 16 -4 19 0
w:in <v-say>	0 0 0 0 9 0 0 0
w:in <v-stay>	0 -3 0 0 10 0 0 0
w:in _ 's	0 0 0 6 -10 0 5 0
w:in _ .	-2 -3 23 0 -15 -10 16 7
w:in _ :	0 -12 0 0 3 0 4 0
w:in _ ;	0 18 4 1 -32 0 5 0
w:in _ <month-ahead>	0 0 0 0 -7 0 0 9
w:in _ <name>	0 -24 0 0 24 0 -11 0
w:in _ <organisation>	1 -6 0 12 -1 -2 0 0
w:in _ <person>	-2 0 0 -4 20 0 0 0
w:in _ <quality>	0 -3 0 0 10 0 0 0
w:in _ ?	0 -1 0 -5 16 0 0 0
w:in _ about	0 12 0 0 -11 0 0 0
w:in _ absence	0 21 0 0 -17 0 0 0
w:in _ and	-1 -8 0 2 -2 3 11 0
w:in _ as	2 0 0 0 -12 9 0 0
w:in _ at	0 -4 0 -3 23 0 0 0
w:in _ between	0 0 0 0 -7 0 0 9
w:in _ by	0 0 11 5 -21 0 0 7
w:in _ case	0 6 12 10 -22 -14 7 0
w:in _ could	0 1 8 0 -17 5 -2 0
w:in _ country	0 10 0 0 -1 0 0 0
w:in _ course	0 0 0 0 16 0 -9 0
w:in _ day	0 0 0 0 -7 0 9 0
w:in _ drawer	8 -4 0 14 -16 -4 6 0
w:in _ event	4 27 2 -5 -26 -7 0 0
w:in _ expect	0 0 9 0 -7 0 0 0
w:in _ fall	0 0 10 0 -9 0 0 0
w:in _ federal	11 0 0 0 -9 0 0 0
w:in _ first	0 0 0 -3 18 0 0 -3
w:in _ from	0 16 0 -8 0 0 -1 0
w:in _ hour	0 11 0 0 -10 0 0 0
w:in _ in	-5 -20 -1 -8 23 2 4 -4
w:in _ instead	0 2 0 0 -12 9 0 0
w:in _ is	0 -30 0 15 0 4 -1 7
w:in _ it	0 0 0 -3 14 0 0 0
w:in _ last	0 -1 3 9 -5 0 0 0
w:in _ may	0 10 0 0 -8 0 0 0
w:in _ morning	0 -2 0 0 13 0 0 0
w:in _ north	0 0 0 0 -9 11 0 0
w:in _ note	0 0 0 6 -11 0 3 0
w:in _ of	0 6 6 -9 -2 3 -6 0
w:in _ oil	0 0 0 0 -5 0 8 0
w:in _ on	0 -9 -2 -18 32 -12 0 0
w:in _ once	0 10 0 0 -9 0 0 0
w:in _ other	0 -11 0 0 18 0 0 0
w:in _ same	0 15 0 -6 -12 8 0 0
w:in _ say	8 15 0 3 -17 -5 -5 0
w:in _ spring	0 -6 0 0 13 0 0 0
w:in _ state	0 0 0 0 -8 9 0 0
w:in _ stop	12 0 0 6 -16 0 0 0
w:in _ that	6 -12 0 -26 18 -11 0 4
w:in _ the	-1 0 0 -9 21 -11 -3 6
w:in _ thi	0 0 0 12 -9 0 0 0
w:in _ to	0 -1 0 9 -6 6 -1 0
w:in _ we	0 22 0 -1 -22 0 2 0
w:in _ will	0 -12 0 0 0 10 0 0
w:in _ with	0 0 0 -3 8 1 -8 0
w:in _ would	0 7 10 -14 -11 11 -9 0
w:in a	-2 -3 -5 15 -5 5 0 -3
w:in alexandria	0 11 0 0 -7 0 0 0
w:in all	0 -2 0 0 13 0 0 0
w:in an	0 9 0 0 -9 4 0 0
w:in any	0 -6 0 -4 23 0 0 0
w:in autumn	0 -10 0 3 6 0 0 0
w:in case	0 2 11 -11 -9 0 6 0
w:in cooking	0 0 0 0 -5 0 8 0
w:in danger	0 0 0 0 -11 12 0 0
w:in doubt	0 12 0 0 -12 0 0 0
w:in due	0 0 0 0 15 0 -9 0
w:in each	0 0 0 0 12 0 0 0
w:in for	0 0 0 0 -13 0 0 18
w:in free	0 0 0 0 0 0 11 0
w:in full	0 15 0 -5 -10 7 0 0
w:in geneva	0 -1 0 0 14 0 0 0
w:in good	0 0 0 0 11 0 0 0
w:in hand	0 9 0 0 -7 0 0 0
w:in istanbul	0 0 9 0 -7 0 0 0
w:in it	6 1 0 15 -20 0 0 0
w:in its	0 10 0 8 -15 0 0 0
w:in kind	0 0 0 0 -7 0 13 0
w:in line	0 -7 0 9 -18 9 8 0
w:in mind	0 -3 0 16 0 0 -6 0
w:in place	0 9 0 -10 -4 8 0 0
w:in return	-8 -37 0 -7 20 -1 22 0
w:in sfax	0 0 10 0 -1 -9 0 0
w:in shop	0 0 9 0 -25 10 0 5
w:in stockholm	0 -2 0 0 11 0 0 0
w:in such	9 0 0 2 -11 0 0 0
w:in summer	0 0 0 13 -9 0 0 0
w:in that	3 0 12 6 -25 -9 11 0
w:in the	3 5 -15 1 0 15 -15 -35
w:in total	0 -3 0 0 10 0 0 0
w:in view	0 -3 0 9 -2 0 0 0
w:in without	0 -1 0 0 9 0 0 0
w:in write	0 0 0 0 12 0 0 0
w:included	0 -11 0 0 13 0 0 0
w:income	0 0 0 0 11 0 0 0
w:increase	0 -14 0 7 -9 -6 23 0
w:increase <v-begin>	0 -10 0 4 5 0 0 0
w:index	0 0 12 0 -5 0 0 0
w:industrial	0 -2 0 0 14 0 0 0
w:industry	0 -8 0 -5 0 10 -2 0
w:inflation	0 -6 0 0 13 0 0 0
w:informed _ the	0 -1 0 0 -3 9 0 0
w:ingredient	10 0 0 0 -7 0 0 0
w:initialled	0 -5 0 0 10 0 0 0
w:inquiry	0 -4 0 31 -19 -1 -1 0
w:inquiry into	0 0 0 14 -5 0 0 0
w:insist	0 0 0 -2 -15 0 16 6
w:instant	0 -4 0 0 8 0 0 0
w:instead	0 8 0 10 -19 12 0 0
w:instead ,	0 0 0 0 -8 10 0 0
w:instead _ <level>	0 -17 0 0 6 0 3 0
w:instead _ <number>	0 17 0 0 -18 7 -3 0
w:instead of	0 12 0 5 -18 6 0 0
w:interest	0 -4 0 -3 -1 -1 14 0
w:into	-5 4 -12 5 -3 -5 11 -4
w:into <name>	0 0 0 -4 21 0 -3 0
w:into _ ,	0 0 0 0 10 0 -2 0
w:into _ .	0 0 0 -6 0 0 9 0
w:into force	0 7 0 -8 -9 0 14 0
w:into the	0 0 0 -1 10 0 0 0
w:introduce	0 -9 0 -9 9 14 -8 0
w:introduce new	0 -5 0 0 -1 15 -3 0
w:invest	0 0 0 19 -11 0 0 0
w:invest <money>	0 0 0 0 10 0 0 0
w:invest _ <money>	0 0 0 10 -10 0 0 0
w:investigation	3 -9 -2 57 -44 -20 0 0
w:investigation _ section	0 0 0 12 -5 -1 0 0
w:investigation could	0 0 0 18 -15 0 0 0
w:investigation under	0 0 0 13 -5 -1 0 0
w:is	2 -3 -4 12 3 -10 8 -17
w:is "	0 -8 0 15 -3 0 0 0
w:is ,	1 1 0 5 -12 0 0 0
w:is .	0 -17 0 0 2 10 0 0
w:is <goods>	0 -3 0 9 -1 0 0 0
w:is <level>	0 0 9 -14 2 0 1 0
w:is <not>	9 0 0 10 -15 0 2 -1
w:is <number>	0 27 0 -10 -17 0 0 0
w:is <v-agree>	0 2 6 5 -6 -15 4 0
w:is <v-bear>	0 -17 0 0 19 0 0 0
w:is <v-end>	0 -27 0 0 0 8 6 6
w:is <v-impose>	7 -10 10 11 -2 -16 0 -5
w:is <v-propose>	17 -5 0 -5 -9 -6 11 0
w:is <v-say>	0 -8 0 0 13 0 0 0
w:is <v-sell>	0 0 0 0 11 0 0 0
w:is <v-stay>	0 -5 0 -9 11 -3 8 0
w:is <v-target>	1 5 0 3 -12 0 0 0
w:is <v-up>	0 -4 0 6 8 0 -8 0
w:is _ "	0 -7 0 -1 14 0 0 0
w:is _ ,	7 -8 -10 12 9 -10 -29 11
w:is _ .	5 0 13 -4 0 -1 -12 1
w:is _ :	0 20 0 -6 -8 0 0 0
w:is _ <day-ahead>	0 19 0 0 -13 0 0 0
w:is _ <day-today>	0 -13 0 -5 16 0 1 0
w:is _ <level>	0 -5 0 -5 10 0 4 0
w:is _ <number>	0 -16 0 -2 24 0 0 0
w:is _ <quality>	0 0 0 0 -8 0 12 0
w:is _ again	3 37 0 -7 -28 -1 -5 0
w:is _ answer	0 0 0 11 -4 0 -4 0
w:is _ before	0 12 0 7 -13 -2 0 0
w:is _ buy	0 0 0 0 -7 0 9 0
w:is _ collect	0 -9 0 0 10 0 0 0
w:is _ expect	0 0 0 0 -6 0 10 0
w:is _ extension	0 13 0 0 -7 0 0 0
w:is _ force	0 -3 0 0 10 0 0 0
w:is _ free	0 6 0 0 -14 0 8 0
w:is _ from	10 0 0 -2 -16 8 0 0
w:is _ go	0 4 0 2 -14 6 0 0
w:is _ in	0 -1 0 -9 -11 0 14 15
w:is _ it	0 13 0 0 -8 0 -2 0
w:is _ on	0 0 0 -14 9 0 5 0
w:is _ out	0 -2 0 -2 11 0 0 0
w:is _ pay	0 -6 0 -1 0 0 10 0
w:is _ question	0 0 0 12 -11 0 0 0
w:is _ ready	0 0 0 8 -6 0 0 0
w:is _ sign	0 9 0 7 -17 0 0 0
w:is _ stake	0 12 0 0 -9 0 0 0
w:is _ the	7 -11 -1 -2 3 4 3 0
w:is _ threat	0 0 0 11 -9 0 0 0
w:is _ to	0 -11 0 5 11 -12 0 0
w:is _ truce	0 -10 0 -5 8 7 0 0
w:is _ under	0 9 0 0 -8 0 0 0
w:is a	-1 -30 0 0 19 11 -13 0
w:is about	0 0 0 0 10 0 0 0
w:is agree	0 0 0 8 -18 0 7 0
w:is another	0 0 0 11 -7 0 0 0
w:is back	6 14 -1 -5 -19 0 1 0
w:is being	0 -16 0 4 14 0 0 0
w:is carry	0 -15 0 0 17 0 0 0
w:is enough	0 10 0 0 -7 0 0 0
w:is extend	0 -5 0 0 10 0 0 0
w:is free	0 8 0 -15 0 0 9 0
w:is in	0 0 0 12 0 -1 -2 0
w:is it	0 -9 0 -5 22 0 0 0
w:is missed	0 1 9 0 -7 0 0 0
w:is my	0 11 0 0 -9 0 0 0
w:is next	0 -2 0 11 -24 9 8 0
w:is not	0 0 0 6 -17 0 7 0
w:is nothing	11 0 0 0 -21 9 0 0
w:is now	0 0 0 0 -6 0 10 0
w:is off	0 0 0 -10 16 0 0 0
w:is on	0 -15 0 0 13 0 2 0
w:is one	2 -10 0 0 4 0 0 0
w:is over	0 29 0 -5 -24 0 0 0
w:is prolonged	9 8 0 0 -19 0 0 0
w:is sign	0 1 7 -3 1 -11 0 0
w:is still	0 -14 0 0 19 0 0 0
w:is that	1 6 0 -11 0 0 -1 0
w:is the	-4 0 0 -25 6 -12 12 0
w:is think	9 0 0 0 -13 0 9 0
w:is to	-3 -9 0 20 -2 3 0 -1
w:is void	0 -15 0 0 0 12 0 7
w:is what	0 24 0 -5 -6 -6 -7 0
w:is withdraw	0 -1 0 3 -10 0 10 0
w:island	0 -3 0 0 16 -3 0 0
w:isn't	0 0 0 3 12 -15 -3 0
w:isn't _ ?	0 -11 0 0 13 0 0 0
w:isn't renewed	0 -7 0 0 17 0 0 0
w:issued	0 -16 0 0 18 6 0 0
w:issuing	6 0 0 -1 -8 7 0 0
w:istanbul	0 0 9 0 -7 0 0 0
w:it	-8 16 -35 0 21 -3 -15 -20
w:it "	0 0 0 3 -10 0 8 0
w:it 's	3 21 -9 -9 -12 0 -3 2
w:it ,	1 6 -3 9 -21 0 2 5
w:it .	0 -17 -13 23 19 -13 -19 -10
w:it <name>	0 20 0 0 -16 0 0 0
w:it <not>	0 -12 0 0 14 0 3 0
w:it <v-bear>	0 0 0 -10 14 0 0 0
w:it <v-begin>	0 -7 4 -8 11 5 -3 -1
w:it <v-down>	4 -6 0 -12 11 -10 0 0
w:it <v-end>	0 22 -9 2 -10 -3 -13 -6
w:it <v-impose>	-14 3 -3 -3 11 8 -17 -2
w:it <v-propose>	0 0 0 -11 9 8 -7 0
w:it <v-return>	12 -7 0 0 0 0 0 0
w:it <v-say>	-7 -3 -2 3 -3 16 0 -2
w:it <v-stay>	0 -8 0 14 -12 5 0 4
w:it <v-suspend>	0 0 0 8 -12 0 0 5
w:it <v-threaten>	0 0 0 0 -2 10 0 0
w:it <v-up>	-4 11 2 -1 -16 13 -8 0
w:it ?	0 -5 0 -7 23 0 0 0
w:it _ "	0 -1 0 0 14 0 0 0
w:it _ ,	-3 19 13 -10 -20 1 0 2
w:it _ .	0 0 4 13 -17 22 -14 -16
w:it _ :	9 -12 0 0 7 0 0 0
w:it _ <day-ahead>	0 -19 0 2 21 0 0 0
w:it _ <level>	0 0 0 -15 2 0 13 0
w:it _ <name>	0 -10 0 8 11 0 0 0
w:it _ <number>	0 14 -1 -12 2 -7 -9 0
w:it _ <quality>	0 -8 0 0 23 0 0 0
w:it _ <seat>	0 0 0 0 -3 0 10 0
w:it _ ?	0 0 0 -9 13 0 0 0
w:it _ add	0 0 0 21 -21 4 0 0
w:it _ all	0 9 11 -4 -11 0 0 0
w:it _ and	0 0 0 3 -7 0 -3 9
w:it _ announce	0 0 0 8 -6 0 0 0
w:it _ apply	0 2 0 12 -24 9 0 0
w:it _ at	0 12 0 8 -23 0 4 0
w:it _ back	16 -13 0 -2 -7 15 0 0
w:it _ be	-18 19 -7 -2 -2 -2 0 -1
w:it _ before	0 14 0 0 -9 0 0 0
w:it _ bring	0 -20 0 -1 7 5 5 0
w:it _ close	0 0 0 0 -11 11 0 0
w:it _ do	0 0 0 0 11 0 0 0
w:it _ fall	0 9 0 6 -10 0 0 0
w:it _ go	0 7 0 0 -11 -3 8 0
w:it _ has	0 0 0 11 -9 0 0 0
w:it _ his	0 0 0 9 -9 0 0 0
w:it _ in	16 4 0 10 -22 0 -2 0
w:it _ not	-3 -10 0 10 -10 7 18 -12
w:it _ on	10 -18 0 9 -9 -4 1 6
w:it _ only	0 12 0 0 -11 0 0 0
w:it _ prepare	0 0 0 12 -14 0 1 0
w:it _ prolonged	0 13 0 0 -11 0 0 0
w:it _ put	0 0 0 6 0 0 -10 0
w:it _ raise	0 -6 0 -10 5 0 9 0
w:it _ renewed	0 -6 0 0 14 0 0 0
w:it _ say	0 -4 0 -9 10 0 4 0
w:it _ take	0 -13 0 0 11 -3 0 0
w:it _ the	11 0 -5 -6 -1 8 -9 -1
w:it _ then	1 -2 0 -7 -6 0 18 0
w:it _ there	5 3 0 -15 0 0 0 0
w:it _ threaten	0 0 0 -5 -11 6 9 0
w:it _ to	-6 -19 9 4 -1 10 -11 6
w:it _ until	0 0 0 -4 12 0 0 0
w:it _ up	0 15 0 0 -9 0 0 0
w:it _ work	0 11 0 0 -10 0 0 0
w:it _ would	0 10 0 8 -17 0 0 0
w:it _ wrong	0 0 1 1 -9 1 0 0
w:it _ yet	0 0 0 0 -8 0 0 12
w:it a	0 0 0 0 14 0 -2 0
w:it add	0 -6 0 0 11 3 -2 0
w:it all	0 9 0 -2 -1 -1 -5 0
w:it apply	0 -13 0 0 14 0 0 0
w:it as	0 0 0 0 9 0 0 0
w:it back	0 12 0 0 -1 0 -1 0
w:it break	9 -3 0 0 0 0 0 0
w:it by	0 -14 0 9 4 0 0 0
w:it come	6 -14 1 -5 14 -5 0 0
w:it could	-12 -12 -4 5 -14 1 4 21
w:it did	6 13 0 14 -29 4 -7 0
w:it doesn't	0 -5 0 1 -7 1 10 0
w:it down	0 5 0 0 -8 9 0 0
w:it fail	-1 0 29 -7 -7 -23 -8 8
w:it first	0 -2 1 0 -9 11 0 0
w:it go	-4 13 2 0 -20 14 -7 0
w:it had	0 0 0 3 10 0 -3 0
w:it has	-7 -9 0 -10 2 8 10 0
w:it hear	0 0 0 -2 10 0 0 0
w:it in	-5 0 0 -7 20 -2 0 0
w:it is	1 9 -4 -12 -1 3 2 -3
w:it keep	0 12 0 0 -12 0 0 0
w:it lapse	0 20 0 -5 -4 0 0 0
w:it last	0 -7 0 0 16 0 0 0
w:it make	0 0 0 7 -16 9 0 0
w:it may	0 0 0 28 -14 -13 1 0
w:it now	0 -8 0 -3 16 0 0 0
w:it out	0 0 0 9 -3 0 0 0
w:it promise	0 5 0 0 -15 11 0 0
w:it refuse	0 -13 0 0 7 0 0 8
w:it return	12 0 0 0 -14 0 0 0
w:it shall	0 11 0 0 -8 0 0 0
w:it stand	0 -12 0 0 11 0 0 0
w:it stay	2 0 0 9 -21 0 0 5
w:it stop	5 10 0 0 -13 0 0 0
w:it there	0 -2 0 17 -12 0 0 0
w:it to	0 -10 0 0 0 7 3 0
w:it warn	0 0 0 0 -3 10 0 0
w:it was	0 4 0 0 3 -10 -3 0
w:it will	-2 7 -7 -8 11 -5 -2 0
w:it would	-11 10 -25 1 -10 8 13 -25
w:it'll	0 -7 9 -3 0 -7 5 0
w:it'll be	0 -2 10 -2 0 0 0 0
w:its	0 2 -54 -10 3 -2 24 -20
w:its <gate>	0 -2 0 28 -17 0 0 0
w:its <goods>	0 -34 0 14 5 0 -1 1
w:its <level-noun>	0 -9 0 -12 0 0 15 0
w:its <organisation>	0 -9 0 -2 11 -7 2 0
w:its <person>	-1 -1 0 -17 6 -6 19 0
w:its <quality>	0 0 0 0 -15 18 0 0
w:its <sender>	10 -3 0 0 0 -8 0 0
w:its <v-impose>	-3 10 0 8 -22 0 9 0
w:its <v-sell>	12 0 0 0 0 -5 0 0
w:its _ ,	15 4 -4 -11 -7 -16 19 -4
w:its _ .	-11 2 -7 0 7 -17 2 0
w:its _ <number>	0 -4 0 0 10 0 0 0
w:its _ at	0 -4 0 0 12 0 0 0
w:its _ countermeasure	0 10 0 0 -3 0 -3 0
w:its _ cut	0 0 0 0 -9 10 0 0
w:its _ for	-2 0 0 -1 23 -2 -11 0
w:its _ if	0 -1 0 0 -10 8 9 0
w:its _ law	0 0 0 0 -22 9 16 0
w:its _ levy	0 0 0 17 -15 0 0 0
w:its _ of	0 0 0 2 -9 8 0 0
w:its _ on	-11 0 0 -13 23 7 -6 0
w:its _ owner	0 0 0 0 -13 14 0 0
w:its _ permit	15 0 0 0 -5 0 0 0
w:its _ tariff	0 -1 0 -15 5 0 11 0
w:its _ the	0 24 0 0 -21 0 0 0
w:its _ with	0 0 0 0 13 0 0 0
w:its answer	0 0 0 0 -13 0 16 0
w:its border	0 0 0 19 -15 0 -1 0
w:its control	-4 0 0 -3 13 0 0 0
w:its countermeasure	0 0 0 0 11 0 -8 0
w:its export	12 0 0 0 0 -5 0 0
w:its first	0 0 0 -2 10 0 -1 0
w:its good	0 -9 0 15 0 0 0 0
w:its new	0 -5 0 0 13 0 -1 0
w:its old	0 11 0 -1 -6 0 0 0
w:its own	2 22 -2 -11 -25 8 5 5
w:its part	7 0 0 5 -9 0 -7 0
w:its place	0 0 0 17 -13 0 0 0
w:its rare	0 -7 0 0 -1 0 10 0
w:its reciprocity	0 0 0 0 -17 0 19 0
w:its right	3 0 0 0 -14 0 16 0
w:itself	0 20 0 -9 -13 0 -2 8
w:itself ,	0 11 0 0 -7 0 0 0
w:job	0 0 0 -13 -37 46 -1 0
w:job .	0 0 0 0 -8 12 0 0
w:job _ the	0 0 0 0 -13 11 0 0
w:joint	0 -11 0 0 25 0 -3 0
w:joint statement	0 -1 0 0 19 0 0 0
w:joke	0 0 0 -7 12 0 0 0
w:judge	0 0 0 -3 16 0 0 0
w:jump	0 14 21 -8 -32 -1 1 0
w:jump _ <level>	0 12 0 0 -17 0 4 0
w:jump back	0 9 0 0 -8 0 0 0
w:jump to	0 17 0 0 -14 0 0 0
w:just	0 12 0 13 -20 5 -5 0
w:justice	0 0 0 0 13 0 0 0
w:keep	-12 0 -3 -2 5 -2 4 4
w:keep <v-up>	0 -4 0 0 9 0 0 0
w:keep _ ,	0 0 0 0 -6 0 0 10
w:keep our	0 0 0 0 -5 0 10 0
w:keep to	0 -3 0 -4 9 0 0 0
w:kick	0 9 0 0 -18 0 14 0
w:kick in	0 10 0 0 -19 0 15 0
w:kilo	0 -5 9 0 0 0 0 0
w:kilogram	10 11 0 0 -20 0 0 0
w:kilometre	0 -3 0 0 11 0 0 0
w:kind	0 -5 0 -4 -3 0 15 0
w:kiwi	0 0 0 6 -14 0 10 0
w:knitwear	0 1 0 11 -17 0 1 0
w:knock	0 0 15 0 -11 0 0 0
w:know	15 -2 -6 12 -15 0 2 0
w:know <not>	0 0 0 0 -9 10 0 0
w:know _ ,	0 15 0 0 -13 0 0 0
w:know _ .	9 -1 0 3 -8 0 0 0
w:know _ he	0 0 0 -3 12 0 0 0
w:know _ the	8 -1 0 0 -9 0 1 2
w:know it	9 0 0 3 -10 0 0 0
w:know that	1 -1 0 11 -13 -3 9 0
w:know whether	0 0 0 -2 9 0 0 0
w:krone	0 0 12 0 -9 0 0 0
w:lamb	0 1 0 -16 11 0 2 0
w:lapse	-8 50 26 -13 -33 -35 -26 4
w:lapse .	0 6 8 -11 -15 -7 0 17
w:lapse <level-noun>	0 19 0 0 -18 0 0 0
w:lapse _ <level>	0 24 3 0 -27 0 0 0
w:lapse _ <month-ahead>	0 0 0 10 -11 0 0 0
w:lapse and	0 10 0 0 -8 0 0 0
w:lapse in	0 0 0 10 -10 0 0 0
w:lapse level	0 20 0 0 -19 0 0 0
w:lapse of	0 11 0 0 -10 0 0 0
w:lapse would	0 15 4 0 -8 -6 0 0
w:largest	0 -9 11 -2 8 -6 0 0
w:last	0 9 -4 -2 10 -21 -13 0
w:last ,	0 -5 0 0 0 9 0 0
w:last <month-gone>	17 0 0 -13 -2 0 0 0
w:last <month-today>	0 9 0 0 -9 0 0 0
w:last <span>	0 -3 0 0 12 0 0 0
w:last _ 's	0 -5 0 0 9 0 0 0
w:last _ ,	6 -20 0 0 16 -2 -8 -2
w:last _ ;	0 11 0 0 -10 0 0 0
w:last _ <day-ahead>	0 -3 0 0 13 0 0 0
w:last _ return	0 19 0 0 -17 0 0 0
w:last _ say	0 -4 0 0 -5 0 0 10
w:last _ the	0 -4 0 10 -9 8 0 0
w:last beyond	0 0 0 11 -9 0 0 0
w:last until	0 -9 0 0 21 0 0 0
w:last week	0 -2 -1 0 10 -4 -1 0
w:last year	0 7 0 9 -9 -3 0 0
w:late	0 0 0 -6 15 -1 0 0
w:later	0 -9 0 11 -1 -7 9 0
w:later .	0 0 0 10 -4 0 0 0
w:later _ the	0 -5 0 0 0 0 9 0
w:law	-14 14 -5 23 -52 15 32 -11
w:law .	0 0 0 12 -4 -9 1 0
w:law <v-say>	0 1 0 8 -11 0 0 0
w:law _ it	0 0 0 9 -2 0 0 0
w:law of	0 0 0 0 -6 0 11 0
w:law on	0 4 0 4 -24 0 17 0
w:law say	0 1 0 8 -11 0 0 0
w:law to	0 0 0 0 -6 10 0 0
w:lawful	0 0 0 -4 15 0 0 0
w:lawyer	0 -5 0 0 9 0 0 0
w:lawyer say	0 0 0 0 9 0 0 0
w:lay	0 -13 0 0 -20 34 0 0
w:lay off	0 0 0 0 -26 29 0 0
w:lead	0 0 0 21 -16 4 -6 0
w:lead _ new	0 0 0 14 -6 0 -5 0
w:lead to	0 0 0 23 -24 7 -6 0
w:leader	5 -5 0 -12 0 8 0 0
w:leader .	0 0 0 0 -8 11 0 0
w:learn	0 -12 0 0 4 8 0 0
w:least	0 -3 0 -3 24 0 -2 0
w:leave	5 -2 -5 -25 12 -5 0 4
w:leave _ ,	0 0 0 0 9 0 0 0
w:leave _ .	0 11 0 -2 -15 6 0 0
w:leave _ it	0 0 0 0 -8 0 9 0
w:leave its	0 -1 0 -1 12 0 0 0
w:leave on	0 -4 0 0 9 0 0 0
w:leave without	0 0 0 2 -9 0 9 0
w:lemon	0 -2 0 -6 0 0 13 0
w:less	3 -24 2 -12 7 0 0 9
w:less than	0 -13 0 -2 8 0 0 11
w:let	-1 -2 -19 3 16 -7 -10 1
w:let <v-down>	5 0 0 5 -11 0 0 0
w:let _ .	0 0 0 0 11 0 -2 0
w:let _ be	0 -10 0 0 0 -5 5 0
w:let _ know	0 0 0 7 -14 6 0 0
w:let a	0 0 0 5 -14 9 0 0
w:let it	0 -3 0 0 3 -10 3 0
w:let me	0 -1 0 0 15 0 0 0
w:let the	0 17 0 -1 -5 -13 -3 6
w:let us	0 -3 0 -1 20 0 0 0
w:letter	0 0 0 17 -2 -9 -12 6
w:letter <v-say>	0 0 0 18 -15 0 0 0
w:letter _ .	0 0 0 9 -11 0 1 0
w:letter say	0 0 0 18 -15 0 0 0
w:level	0 41 -3 -8 -21 -12 -1 -3
w:level .	0 13 0 0 -7 0 0 0
w:level _ last	0 -6 0 0 10 0 0 0
w:level would	0 11 0 0 -8 0 0 0
w:levy	-1 -16 6 -16 13 1 8 0
w:levy <level>	0 -11 0 -6 5 0 10 0
w:levy _ on	0 -10 0 -5 3 0 10 0
w:licence	41 -15 0 -30 -15 5 -4 -8
w:licence ,	16 0 0 0 -10 0 0 0
w:licence are	-2 0 0 0 -9 16 0 0
w:licence for	24 -1 0 -1 -4 -8 -6 0
w:license	-8 0 0 0 20 0 0 0
w:life	0 -8 0 0 -3 14 0 0
w:life .	0 -4 0 0 -2 9 0 0
w:lift	0 20 -1 -16 -1 -5 3 0
w:lift ,	0 0 0 -3 -7 0 16 0
w:lift _ on	0 0 0 -4 11 0 -2 0
w:lift its	-4 -3 0 0 16 0 0 0
w:like	-16 19 -11 -3 4 -11 0 -5
w:like _ ,	0 11 0 7 -11 0 -4 0
w:like to	-2 0 0 -3 16 0 -1 0
w:line	4 -16 -4 -8 -20 30 9 6
w:line ,	0 0 0 0 -2 9 0 0
w:line .	0 0 0 0 -1 10 0 0
w:line _ .	0 0 0 0 -10 0 0 10
w:line by	0 -1 0 0 -3 0 10 0
w:list	-2 -37 -9 25 -24 -33 47 -9
w:list .	0 -12 0 16 -8 0 4 0
w:list <number>	0 -9 0 0 11 0 0 0
w:list <v-begin>	0 4 0 2 -19 0 10 0
w:list <v-impose>	0 0 0 0 -25 0 25 0
w:list _ ,	0 0 0 11 -17 0 5 0
w:list _ <quality>	2 0 0 6 -33 0 27 0
w:list of	0 -8 0 5 -15 -6 24 0
w:little	0 -7 0 -7 31 0 -2 0
w:live	4 0 0 -9 8 -1 0 0
w:live ,	6 5 0 0 -12 0 0 0
w:live with	0 0 0 -1 15 0 0 0
w:loaded	0 -5 0 0 15 0 0 0
w:loaded before	0 -2 0 0 10 0 0 0
w:loan	0 -2 0 0 10 0 0 0
w:lodged	0 0 0 0 10 0 0 0
w:long	-5 -19 0 -8 45 0 -14 -1
w:long _ the	0 0 0 -2 15 -2 0 0
w:long as	0 -8 0 0 19 0 -6 0
w:longer	0 1 0 -16 24 -5 -5 0
w:look	0 -16 -4 3 11 -14 10 -2
w:look _ the	0 -8 0 2 16 0 0 0
w:look at	0 -10 0 0 15 -3 5 0
w:lorry	0 -11 0 -23 4 20 -2 4
w:lorry .	0 -2 0 -7 0 14 0 0
w:lose	-13 -29 39 -3 -21 14 0 5
w:lose ,	0 -10 0 0 0 11 0 0
w:lose .	0 -10 0 3 21 -14 0 0
w:lose <level>	0 -11 20 -2 -11 0 0 6
w:lose <number>	0 0 19 0 -24 5 0 0
w:lose _ .	0 0 14 0 -6 -5 0 0
w:lose _ in	0 -4 16 0 -18 0 0 6
w:lose its	0 0 0 0 -17 21 0 0
w:losse	0 -1 24 -3 -6 -10 0 0
w:lower	-1 -26 5 -8 33 0 -14 0
w:lower <duty>	0 0 0 -2 11 0 0 0
w:lower _ <day-ahead>	0 -2 11 0 -6 0 0 0
w:lower its	0 -1 0 -6 16 0 0 0
w:m	0 -1 0 0 12 0 0 0
w:m .	0 -1 0 0 12 0 0 0
w:machine	1 -3 -1 0 -9 15 4 0
w:machine <goods>	2 -1 0 -10 15 0 -2 0
w:machine tool	2 -1 0 -10 15 0 -2 0
w:machinery	0 2 0 -4 9 0 -6 0
w:machinery _ <level>	0 10 0 0 -9 0 0 0
w:magnet	-1 -4 0 -3 20 0 -2 0
w:maize	16 6 0 -6 -8 0 0 0
w:maize _ <name>	14 0 0 0 -11 0 0 0
w:make	8 -18 -6 2 -1 -1 19 -8
w:make <number>	0 4 0 0 -17 0 12 0
w:make <v-bear>	0 0 0 0 -11 0 9 0
w:make _ .	4 7 0 -12 -6 -4 8 0
w:make clear	0 0 0 0 -11 0 9 0
w:make in	0 0 0 0 -12 4 8 0
w:make up	0 0 0 -4 11 0 0 0
w:maker	1 -9 5 13 -14 13 -18 0
w:man	0 -9 0 5 9 0 -3 0
w:management	0 0 0 0 14 -4 0 0
w:marble	0 0 0 -5 -9 0 6 5
w:march	0 15 0 0 -8 0 0 0
w:market	-2 -19 5 1 0 0 8 -4
w:market ,	0 0 5 6 -18 0 8 0
w:market _ <quality>	0 0 0 -4 10 0 0 0
w:match	0 -7 0 -1 14 0 0 0
w:matter	0 -17 0 -4 20 0 0 0
w:matter _ the	0 0 0 0 11 0 -1 0
w:may	3 -10 -29 20 -27 25 -4 20
w:may <level-noun>	0 -7 0 0 -3 0 15 0
w:may <not>	0 0 0 -9 -7 4 -2 17
w:may <v-bear>	0 7 0 9 -9 0 -2 0
w:may <v-begin>	-1 -9 -1 0 -13 11 11 10
w:may <v-down>	0 0 6 7 -1 -12 -1 0
w:may <v-end>	0 14 -4 4 -23 17 -1 0
w:may <v-impose>	4 5 -13 -2 -12 11 5 -9
w:may <v-suspend>	0 -7 0 0 1 10 0 0
w:may <v-up>	0 2 0 0 -8 0 1 10
w:may _ .	0 -4 0 0 13 2 -7 0
w:may _ ;	0 0 0 11 -9 0 0 0
w:may _ <number>	0 5 0 5 -13 0 0 0
w:may _ a	0 -1 0 0 18 -3 -3 0
w:may _ again	0 -5 0 0 11 0 0 0
w:may _ back	0 10 0 -6 0 0 -4 0
w:may _ it	0 0 0 8 -13 5 0 0
w:may _ its	0 13 0 -6 -26 15 3 0
w:may _ on	0 -11 0 -8 27 -2 0 0
w:may _ raise	0 -10 0 0 8 0 0 0
w:may _ the	-5 1 -5 -8 -28 22 13 7
w:may _ to	0 -1 0 16 0 -7 -2 0
w:may _ up	0 -10 0 0 12 0 0 0
w:may _ used	0 0 0 11 -8 0 0 0
w:may add	0 0 0 10 -6 0 0 0
w:may be	0 -2 -1 16 4 -11 -2 -8
w:may bring	0 4 0 9 -8 0 0 0
w:may change	0 -11 0 -9 3 11 0 0
w:may decide	0 0 0 11 -8 0 0 0
w:may end	0 13 0 0 -4 0 0 0
w:may follow	0 -3 0 28 -16 -1 0 0
w:may go	0 0 0 0 -13 1 5 11
w:may have	0 -5 0 0 23 -4 0 0
w:may impose	0 0 0 -9 16 0 0 0
w:may leave	0 -7 0 0 20 -4 0 0
w:may pay	0 13 0 0 -10 0 0 0
w:may put	11 0 0 0 -8 0 0 0
w:may raise	0 14 0 -14 0 0 0 0
w:may stop	0 0 0 0 -11 16 0 0
w:may suspend	0 -7 0 0 0 11 0 0
w:may take	0 0 0 -4 -7 0 9 0
w:may yet	0 5 0 0 -14 0 0 9
w:me	-2 5 -1 8 -6 0 -11 11
w:me _ ,	0 -4 0 11 -5 0 0 0
w:me _ and	0 12 0 0 -11 0 0 0
w:me _ they	0 5 0 0 -8 5 -1 0
w:me again	0 1 0 12 -16 0 0 0
w:mean	0 0 0 20 -19 12 0 0
w:mean <level>	0 -8 0 0 11 0 0 0
w:mean to	0 0 0 14 -7 0 0 0
w:meant	0 0 0 0 14 0 -4 0
w:meanwhile	0 0 0 -1 11 0 0 0
w:measure	-10 -17 -1 7 -6 -2 21 -1
w:meat	0 11 0 -3 0 0 -2 0
w:media	0 0 0 -6 13 0 -1 0
w:mediator	0 -8 0 0 20 -1 0 0
w:medicine	-2 -20 0 4 25 0 -24 0
w:medicine _ <level>	0 -1 0 10 -5 0 0 0
w:medicine and	0 0 0 0 12 0 0 0
w:meet	-19 -19 -4 -10 27 -43 22 3
w:meet "	0 0 0 0 -9 0 9 0
w:meet ,	0 0 0 0 12 0 0 0
w:meet <number>	0 -4 0 0 10 0 0 0
w:meet _ .	0 -11 0 -4 10 0 3 0
w:meet _ in	0 -16 0 0 35 0 -4 0
w:meet _ within	0 0 0 0 -11 0 12 0
w:meet again	0 -10 0 0 23 0 0 0
w:meet in	0 0 0 -10 8 -3 3 0
w:member	-4 0 -2 0 1 5 -20 9
w:member _ have	0 0 0 0 -8 10 0 0
w:member _ that	0 10 0 0 -7 0 0 0
w:member of	0 0 0 0 -5 0 0 12
w:member would	0 0 0 0 -10 16 0 0
w:men	0 -2 0 0 10 0 0 0
w:mentioned	0 3 0 4 -16 0 9 0
w:mercy	0 8 0 6 -14 0 0 0
w:message	0 -2 0 0 11 0 0 0
w:middle _ <month-ahead>	0 0 0 11 -8 0 0 0
w:middle of	0 0 0 10 -11 3 0 0
w:midnight	0 33 0 -13 -16 0 -3 0
w:midnight ,	0 16 0 0 -12 0 0 0
w:midnight .	0 -6 0 0 10 0 0 0
w:midnight _ and	0 12 0 0 -12 0 0 0
w:might	14 -29 -8 44 -65 14 16 19
w:might <level-noun>	0 0 0 0 -10 0 9 0
w:might <v-impose>	10 -1 0 2 -29 0 9 9
w:might _ .	0 0 0 0 -7 11 0 0
w:might _ <name>	0 0 0 0 -3 0 9 0
w:might _ be	0 0 0 21 -18 0 0 0
w:might _ next	0 0 0 23 -21 0 0 0
w:might _ the	0 0 0 0 -25 20 8 0
w:might be	0 -2 0 20 -16 0 0 0
w:might follow	0 0 0 10 -5 0 0 0
w:milk powder	0 5 0 0 -15 0 11 0
w:mill	-1 6 9 7 -29 15 -3 0
w:mill <v-bear>	0 10 0 0 -3 -2 0 0
w:mill at	0 0 0 0 -9 10 0 0
w:million	0 -7 0 -5 22 0 0 0
w:mind	0 -13 0 20 -3 -1 0 -2
w:mining	0 0 0 0 -12 0 13 0
w:minister	0 -5 0 3 0 -19 9 -4
w:minister <v-say>	0 0 2 0 -10 0 7 0
w:ministry has	2 -2 0 6 3 0 -11 0
w:ministry of	7 7 0 0 -11 -1 0 0
w:minute	0 4 0 -15 20 -4 -3 0
w:minute _ midnight	0 -4 0 0 13 0 0 0
w:minute past	0 -5 0 0 14 0 0 0
w:miss	0 26 0 0 -18 -3 0 0
w:missed	0 0 9 0 0 0 0 0
w:mistake	0 0 0 0 12 0 -6 0
w:model	0 -5 12 0 -1 0 0 0
w:modest	0 9 0 0 -7 0 0 0
w:moment	0 14 0 0 -13 0 0 0
w:monday	0 -10 0 -2 3 0 9 0
w:monday ,	0 -6 0 0 13 0 0 0
w:monday _ ,	0 0 0 0 -8 0 11 0
w:monday _ <day-ahead>	0 -5 0 0 9 0 0 0
w:money	0 -14 0 -6 38 -6 -1 0
w:money back	0 -5 0 0 18 -2 0 0
w:month	0 -7 -1 -4 16 1 0 0
w:month .	0 -4 0 -4 21 0 0 0
w:month _ .	0 0 0 0 -7 9 0 0
w:month ago	0 0 0 0 -8 9 0 0
w:more	13 -11 19 -22 25 -33 -2 -5
w:more ,	0 14 3 -16 -1 -2 -9 1
w:more .	0 -6 6 0 11 -14 -5 0
w:more _ .	0 0 0 0 0 8 0 -1
w:more _ <day-ahead>	0 12 0 0 -6 0 0 0
w:more _ <level>	0 0 0 -9 13 0 0 0
w:more _ it	0 0 0 11 -9 0 0 0
w:more _ that	12 0 0 0 -10 0 0 0
w:more of	0 0 0 11 -6 0 0 0
w:more than	10 -21 0 -14 19 -11 6 0
w:morning	0 27 0 -14 -10 -5 0 0
w:morning .	0 27 0 0 -22 0 0 0
w:most	0 -8 -2 9 22 -10 -13 0
w:most <quality>	0 -5 0 -2 13 0 0 0
w:most _ and	0 5 0 5 -9 0 -1 0
w:most _ good	0 -11 0 -6 21 0 0 0
w:most _ the	0 0 0 9 -4 0 0 0
w:motorcycle ,	0 0 0 -9 11 0 0 0
w:move	-3 -3 -6 -5 2 13 1 -1
w:move .	0 0 0 0 -7 0 9 0
w:move by	0 7 0 1 -13 3 0 0
w:mr .	0 13 0 0 -9 0 0 0
w:mr <person>	1 1 -6 -2 8 -5 -12 4
w:mr _ ,	0 0 0 -2 10 0 0 0
w:mr _ :	0 20 0 -8 -11 0 6 0
w:mr _ <person>	0 13 0 0 -7 0 0 0
w:mr _ ask	0 10 0 0 -9 0 0 0
w:mr _ say	0 -5 0 -11 23 0 0 0
w:mr _ warn	0 -5 0 1 -15 3 0 14
w:ms	0 0 0 0 16 0 0 0
w:much	0 6 1 11 -16 0 0 0
w:much _ it	0 -1 0 0 -5 10 0 0
w:much _ to	0 11 0 0 -13 0 0 0
w:much of	0 -1 0 0 -6 10 0 0
w:much to	0 0 0 16 -16 0 0 0
w:must	-17 -14 -12 -33 57 0 -7 -10
w:must <v-impose>	0 -9 0 -4 19 -1 4 0
w:must <v-propose>	0 12 0 0 -12 0 0 0
w:must _ sell	0 0 0 0 -15 16 0 0
w:must approve	0 0 0 0 9 0 0 0
w:must be	0 0 0 -3 8 1 0 0
w:must still	0 0 0 0 16 0 0 0
w:my	2 -3 4 2 8 -4 -20 0
w:my _ ,	0 -7 0 0 0 9 0 0
w:my _ .	0 8 0 10 -11 0 0 0
w:nagoya	0 0 0 0 14 -9 0 0
w:name	6 -1 0 9 -15 0 -4 5
w:name .	0 8 0 0 -9 0 0 0
w:national	0 0 0 0 11 0 0 0
w:nearly	0 -1 0 0 17 0 0 0
w:need	-1 -26 -1 -19 27 6 0 0
w:needed	0 1 0 3 -18 0 15 0
w:needed for	0 5 0 6 -13 0 0 0
w:needed to	0 0 0 0 -11 0 16 0
w:negotiation	0 -3 0 -10 -5 3 0 14
w:negotiator	0 0 0 0 14 0 0 0
w:neither	0 0 0 -2 12 -10 6 0
w:neither <gate>	0 0 0 -5 11 0 0 0
w:neither _ ,	0 0 0 0 -12 0 11 0
w:neither side	0 0 0 -5 11 0 0 0
w:never	0 0 0 -11 -4 -3 -7 27
w:never _ .	0 0 0 0 -6 0 0 12
w:new	6 -15 -8 23 -11 -19 10 0
w:new <agent>	0 8 0 1 -18 0 6 0
w:new <duty>	0 -37 0 25 -20 -1 5 8
w:new <v-impose>	0 2 4 3 -15 0 0 0
w:new _ .	6 7 0 11 -17 0 -7 0
w:new _ apply	0 -8 0 0 10 0 0 0
w:new _ on	1 -3 0 0 -9 0 10 0
w:new _ under	0 0 0 12 -7 0 0 0
w:new arrangement	0 -9 0 0 10 0 0 0
w:new duty	0 -27 0 28 -18 0 4 0
w:new for	0 0 0 10 -6 0 0 0
w:new one	0 -8 0 0 12 0 0 0
w:new tariff	0 -5 0 0 0 -2 0 10
w:new york	3 -1 0 -6 11 0 0 0
w:newspaper	0 -11 0 -16 40 0 -6 0
w:newsprint	0 0 0 10 -8 0 0 0
w:nexperia	-2 0 0 0 21 -2 0 0
w:next	-12 -33 -20 30 -10 -22 39 0
w:next ,	0 -9 0 32 -32 0 10 0
w:next .	0 -16 1 13 0 -7 9 -4
w:next :	0 0 0 18 -13 0 0 0
w:next <v-bear>	0 0 0 0 10 0 0 0
w:next <v-return>	0 7 0 0 -18 0 11 0
w:next <v-up>	0 0 0 0 10 0 0 0
w:next ?	0 0 0 11 -6 0 0 0
w:next _ ,	0 -1 -1 -11 26 -1 0 0
w:next _ .	-1 14 -6 -22 -5 0 12 0
w:next _ :	0 -2 0 -2 17 0 0 0
w:next _ ;	6 0 0 6 -11 0 0 0
w:next _ at	0 -2 0 4 -10 0 9 0
w:next _ the	0 0 0 29 -28 0 0 0
w:next in	0 -3 0 9 -23 9 8 0
w:next meet	0 0 0 0 10 0 0 0
w:next morning	0 19 0 -3 -20 0 3 0
w:next round	0 0 0 0 -5 0 0 11
w:next time	0 0 0 0 -10 0 11 0
w:next week	0 -6 0 -7 27 -7 0 0
w:next year	0 -12 0 0 19 2 -9 -2
w:night .	0 -1 0 0 0 0 9 0
w:nil	0 -17 0 0 22 0 0 0
w:ninth	0 10 0 0 -8 0 0 0
w:no	-7 17 -18 -7 4 -17 -10 17
w:no ,	0 -2 0 0 13 0 -11 0
w:no <agent>	0 0 0 -5 11 0 0 0
w:no <duty>	0 -7 0 -2 18 0 0 0
w:no <v-end>	0 -4 0 0 13 0 0 0
w:no <v-impose>	0 0 0 0 20 0 -7 0
w:no <v-propose>	0 0 0 -2 13 0 0 0
w:no ?	0 -15 0 20 -9 0 0 0
w:no _ ,	0 23 0 0 -24 -7 0 9
w:no _ .	0 -3 -1 1 -3 0 0 11
w:no _ :	0 28 0 5 -32 0 0 0
w:no _ <day-ahead>	0 0 0 -4 12 0 0 0
w:no _ <number>	0 -8 0 0 14 0 0 0
w:no _ agreement	0 14 0 0 -8 0 0 0
w:no _ by	0 -16 0 8 3 3 4 -7
w:no _ on	0 1 0 -14 2 0 0 4
w:no _ plan	0 0 0 -3 10 0 0 0
w:no _ than	0 0 0 -5 15 0 0 0
w:no _ to	0 0 0 -4 10 0 0 0
w:no date	0 0 0 -3 14 0 0 0
w:no duty	0 -6 0 -1 15 0 0 0
w:no extension	0 23 0 -2 -15 0 0 0
w:no lasting	0 0 0 0 9 0 0 0
w:no more	0 -4 0 -5 17 0 0 0
w:no other	0 7 0 8 -16 0 0 0
w:no plan	0 0 0 -2 12 0 0 0
w:no second	0 0 0 0 -7 0 0 14
w:no signature	0 15 0 -3 -14 0 0 5
w:no such	0 -6 0 0 14 0 0 0
w:no text	0 -3 0 2 -11 0 0 12
w:no truce	0 -6 0 0 -1 16 0 0
w:nobody	-6 16 -8 -40 15 -2 -6 -11
w:nobody <v-begin>	0 -10 0 0 14 0 0 0
w:nobody <v-impose>	0 -3 0 -1 13 0 0 0
w:nobody _ ,	0 16 0 0 -12 0 0 0
w:nobody _ ?	0 -7 0 0 12 0 0 0
w:nobody _ anything	0 -3 0 0 -3 0 9 0
w:nobody _ the	0 13 0 0 -6 0 0 0
w:nobody doe	0 0 0 0 -5 0 9 0
w:none	0 -11 0 0 19 -4 -2 0
w:none is	0 -10 0 0 13 0 0 0
w:noon	0 -10 0 0 18 0 -4 0
w:nor	0 -8 0 -3 22 0 0 0
w:not	-33 -16 -28 8 24 10 -3 -9
w:not ,	0 0 0 3 0 14 -13 -3
w:not .	0 11 0 -8 0 -4 0 0
w:not :	0 7 0 1 -9 0 0 0
w:not <level-noun>	0 0 0 -1 20 0 -12 0
w:not <v-bear>	0 -4 0 -8 10 -2 9 0
w:not <v-begin>	0 -3 0 0 0 10 -7 0
w:not <v-buy>	0 4 0 -1 -16 6 6 0
w:not <v-deny>	0 0 0 14 -8 0 0 0
w:not <v-down>	0 -3 0 -2 9 1 -6 0
w:not <v-end>	0 -7 0 8 -3 -3 7 0
w:not <v-impose>	0 -3 -3 -5 1 20 -10 0
w:not <v-say>	0 0 0 -12 31 -12 -11 0
w:not <v-sell>	0 1 0 7 -10 0 0 0
w:not <v-stay>	0 -7 0 -18 -13 12 26 -2
w:not <v-up>	0 0 0 -10 13 0 -4 0
w:not ?	0 -3 0 -12 18 0 0 0
w:not _ "	0 -4 0 12 0 0 0 0
w:not _ ,	0 0 2 -3 -9 -22 29 -5
w:not _ .	0 -10 0 4 13 -2 -10 -7
w:not _ <level>	0 2 0 -12 9 0 0 0
w:not _ <quality>	0 6 0 0 -13 9 0 0
w:not _ ?	0 4 0 8 -11 0 0 0
w:not _ and	0 2 0 0 -9 9 0 0
w:not _ apply	0 0 0 9 -4 0 0 0
w:not _ at	0 0 0 2 -12 0 11 0
w:not _ beyond	0 3 0 9 -20 0 7 0
w:not _ by	0 11 0 -6 -22 24 -4 -1
w:not _ for	0 4 0 11 -10 0 0 0
w:not _ from	0 0 0 0 -6 0 9 0
w:not _ of	0 0 0 -3 10 0 0 0
w:not _ off	0 -7 0 15 -8 0 0 0
w:not _ on	0 -3 0 -6 12 0 1 0
w:not _ out	0 0 0 0 12 -7 -2 0
w:not _ so	0 0 0 0 -2 0 0 10
w:not _ the	-3 -25 0 18 13 -2 0 -1
w:not _ them	0 8 0 5 -13 0 0 0
w:not _ then	0 0 0 10 -8 0 0 0
w:not _ they	0 0 0 0 -6 11 0 0
w:not _ thi	0 0 0 0 -9 11 0 0
w:not _ to	0 -9 0 3 14 -5 -6 0
w:not answer	0 0 0 0 14 0 -10 0
w:not apply	0 -1 0 0 -2 9 0 0
w:not be	5 -14 -2 5 21 -23 0 -7
w:not begin	0 0 0 7 -12 5 0 0
w:not buy	0 4 0 0 -17 7 6 0
w:not call	0 0 0 9 -6 0 0 0
w:not carry	0 0 0 -6 10 -3 0 0
w:not come	0 -3 1 -4 13 0 -1 0
w:not confirm	0 9 0 0 -1 0 0 0
w:not do	0 -2 0 -6 -2 3 0 9
w:not exceed	0 0 0 -3 12 0 0 0
w:not know	0 0 0 0 12 0 0 0
w:not last	0 3 0 11 -13 0 0 0
w:not let	0 -2 0 0 9 0 0 0
w:not pay	0 -11 0 0 0 0 13 0
w:not ready	0 0 0 9 -8 0 0 0
w:not rule	0 0 0 14 -8 0 0 0
w:not say	0 -10 0 -3 24 -2 -3 0
w:not sign	0 0 0 8 -14 5 0 6
w:not sit	0 0 0 0 -18 0 22 0
w:not stop	0 0 0 0 -10 0 12 0
w:not think	0 11 0 0 -10 0 0 0
w:not wait	0 10 0 2 -17 0 5 0
w:not withdraw	0 0 0 9 -3 0 0 0
w:note	-1 17 -1 -2 0 -6 0 0
w:note that	0 16 0 -2 -12 0 0 0
w:nothing	5 -5 0 9 -2 12 -26 0
w:nothing 's	0 0 0 0 -9 9 0 0
w:nothing ,	0 -11 0 0 0 8 -10 6
w:nothing <v-down>	0 -11 0 8 0 9 0 0
w:nothing ?	0 -16 0 -1 22 0 0 0
w:nothing _ agree	0 2 0 0 -14 0 8 0
w:nothing _ done	0 10 0 0 -5 0 0 0
w:nothing _ sign	0 5 8 -4 -11 1 0 0
w:nothing _ the	17 -8 0 2 -25 14 0 0
w:nothing from	11 0 0 0 -19 10 0 0
w:nothing happen	0 14 0 -2 -7 0 0 0
w:nothing is	0 9 7 0 -13 -5 5 0
w:notice	0 19 -7 -32 2 6 -19 -8
w:notice ,	0 19 0 0 -10 0 0 0
w:now	-6 3 -18 -5 17 -37 8 0
w:now ,	0 1 0 -23 13 0 -9 4
w:now .	0 2 0 11 -9 0 0 0
w:now <level>	0 28 0 -11 -13 0 -4 0
w:now <number>	0 -7 0 0 13 0 0 0
w:now <v-bear>	0 -3 0 -5 19 0 -2 0
w:now <v-impose>	0 -2 0 18 -22 0 11 0
w:now <v-propose>	0 6 0 12 -17 0 0 0
w:now ?	0 0 0 0 9 0 0 0
w:now _ ,	0 22 0 -6 -9 0 -5 0
w:now _ .	0 3 0 -6 -7 0 11 0
w:now _ <number>	0 -13 0 -6 11 0 6 0
w:now _ in	0 0 0 0 -10 0 13 0
w:now _ it	0 11 0 0 -11 0 0 0
w:now _ its	0 0 0 11 -7 0 0 0
w:now _ will	0 9 0 0 -9 0 0 0
w:now and	0 8 0 0 -10 0 0 0
w:now free	0 0 0 -4 -8 0 14 0
w:now if	0 16 0 0 -11 0 0 0
w:now on	-2 0 0 0 11 0 0 0
w:now pay	0 -2 0 -1 11 0 -1 0
w:number	-2 19 -2 0 -5 -15 1 -5
w:number ,	0 -4 0 0 10 0 0 0
w:number <v-begin>	0 10 0 0 -9 0 0 0
w:number are	0 0 0 0 -7 0 10 0
w:number is	0 -6 0 -2 15 0 0 0
w:number of	0 10 0 0 -6 0 0 0
w:nvidia	0 -3 0 -3 27 0 0 0
w:object	0 0 0 0 -14 19 0 0
w:observer	0 -5 0 0 17 0 0 0
w:odd	0 2 3 4 -19 0 -2 12
w:of	5 -13 6 4 9 17 -18 -16
w:of .	0 11 0 0 -11 0 0 0
w:of <day-gone>	-2 -4 0 0 12 0 0 0
w:of <duty>	0 10 0 -7 13 -1 -10 0
w:of <goods>	6 -1 -3 0 -4 12 -10 -1
w:of <level>	0 -15 -4 12 -10 19 0 7
w:of <money>	0 -18 -1 0 17 -4 2 5
w:of <month-ahead>	0 1 0 10 0 -2 0 -4
w:of <month-gone>	1 17 0 -3 -9 -3 0 0
w:of <name>	-7 -2 0 3 7 -8 0 0
w:of <number>	-7 -8 0 -20 21 14 -5 -6
w:of <quality>	-14 0 -3 6 -15 -25 34 -5
w:of <sender>	0 -1 0 0 -4 0 13 0
w:of <span>	0 -7 0 -6 31 -2 -2 0
w:of <taker>	0 0 0 0 -9 10 0 0
w:of <v-impose>	0 0 0 -2 17 0 0 0
w:of _ ,	-5 -3 -11 18 4 -13 0 -7
w:of _ -	0 0 0 0 11 0 0 0
w:of _ .	-12 10 -24 2 24 -1 -45 0
w:of _ :	0 -13 0 3 0 0 5 0
w:of _ <month-gone>	18 -7 0 0 -4 0 0 0
w:of _ <month-today>	0 9 0 0 -10 0 0 0
w:of _ <number>	0 -10 0 1 4 0 0 0
w:of _ <office>	0 0 0 0 14 0 0 0
w:of _ <organisation>	0 -10 1 -6 5 2 -5 3
w:of _ <quality>	0 0 -4 15 -7 0 -2 5
w:of _ ?	0 0 0 10 -3 0 0 0
w:of _ and	-2 -3 0 2 -8 5 8 1
w:of _ at	0 -16 3 0 -12 7 13 0
w:of _ by	3 -11 0 0 6 -2 0 0
w:of _ chip	0 0 0 -2 15 0 0 0
w:of _ come	0 -7 0 0 12 0 0 0
w:of _ could	0 0 4 -4 -7 11 0 0
w:of _ duty	5 -9 0 -22 19 1 0 0
w:of _ earth	9 0 0 0 -1 0 0 0
w:of _ extra	0 0 0 -6 10 0 0 0
w:of _ first	0 -4 0 0 -2 0 0 12
w:of _ for	1 -7 0 -12 27 0 -3 0
w:of _ good	0 0 0 -3 -10 0 18 0
w:of _ has	1 -6 0 0 -9 5 0 8
w:of _ have	0 0 0 0 -7 9 0 0
w:of _ income	0 0 0 0 9 0 0 0
w:of _ is	0 0 0 0 -9 15 0 0
w:of _ lapse	0 0 13 0 -14 0 0 0
w:of _ member	0 11 0 0 -2 -4 0 0
w:of _ oil	0 -3 0 23 -13 0 -4 0
w:of _ on	1 -8 -3 -6 0 0 4 14
w:of _ own	5 1 0 -3 -2 -10 6 0
w:of _ say	0 6 0 0 -12 14 -1 0
w:of _ software	10 0 0 -4 -2 0 0 0
w:of _ steel	0 0 0 0 -8 10 0 0
w:of _ still	0 10 0 0 -10 0 0 0
w:of _ tea	9 0 0 0 -5 0 0 0
w:of _ term	0 11 0 0 -10 0 0 0
w:of _ that	0 -12 0 13 2 -1 0 0
w:of _ the	0 -2 0 -2 9 0 0 0
w:of _ to	16 -4 3 0 -5 -14 3 0
w:of _ trade	0 0 0 14 -4 -2 0 0
w:of _ truce	0 -1 0 -3 -1 14 0 0
w:of _ two	-1 -13 2 2 12 -3 0 0
w:of _ week	0 0 0 0 11 0 -3 0
w:of _ will	0 9 0 -16 0 10 -3 0
w:of _ year	6 13 0 0 -8 -3 0 0
w:of a	13 0 11 1 -18 0 0 -5
w:of all	0 -1 0 -4 15 -1 0 0
w:of an	0 0 0 -13 14 0 -2 0
w:of common	0 0 0 0 -4 0 0 10
w:of critical	10 0 0 -5 0 0 0 0
w:of duty	0 9 0 -3 10 0 -9 0
w:of everything	0 0 0 13 -12 0 0 0
w:of failure	0 19 0 12 -26 0 0 0
w:of it	0 -15 0 13 -3 15 -5 0
w:of its	0 15 0 -7 0 -21 6 0
w:of last	16 19 0 -5 -22 -2 -1 0
w:of maize	17 0 0 0 -15 0 0 0
w:of one	0 0 0 -2 12 0 0 0
w:of our	0 -5 0 -9 0 18 -5 2
w:of rare	9 0 0 0 0 0 0 0
w:of raw	15 0 0 0 -14 0 0 0
w:of section	0 -4 0 -3 11 0 0 0
w:of such	0 0 0 9 -11 0 1 0
w:of that	0 -24 0 11 1 -13 3 11
w:of the	-30 6 12 -13 10 17 -34 0
w:of their	0 -16 11 0 0 -1 0 0
w:of them	-2 -4 0 -12 0 21 -4 0
w:of up	0 -12 0 0 1 0 3 0
w:of us	0 13 0 0 -13 5 0 0
w:of what	1 0 0 0 -11 1 8 0
w:of whatever	0 0 0 -5 11 0 0 0
w:of you	0 0 0 11 -4 0 0 0
w:off	3 -23 20 -17 -13 29 6 -10
w:off .	3 -10 0 5 -1 13 -8 0
w:off <number>	0 0 0 0 -7 11 0 0
w:off _ .	0 0 0 0 -8 10 0 0
w:off _ <day-ahead>	0 -3 0 13 -6 0 0 0
w:off _ <level>	0 9 0 0 -16 0 8 0
w:off _ for	0 0 0 0 -5 0 10 0
w:off _ table	0 0 0 -11 15 0 0 0
w:off the	7 -9 19 -21 -4 4 -4 0
w:offer	0 -18 -1 -19 32 0 -26 15
w:offer <v-end>	0 -5 0 0 -12 0 0 18
w:offer _ .	0 -5 0 0 -10 0 0 18
w:offer on	0 0 0 0 -1 8 0 0
w:offer to	0 0 0 -1 17 0 -2 0
w:official	0 0 0 7 -15 -3 2 7
w:oil	-10 -7 4 16 -19 0 8 10
w:oil <sender>	0 0 10 0 0 -9 0 0
w:oil _ <level>	0 -10 0 6 4 0 -1 0
w:oil _ <name>	0 0 0 0 -5 0 10 0
w:oil _ be	0 2 0 9 -11 0 0 0
w:oil _ gas	0 0 0 10 -9 0 0 0
w:oil _ now	0 14 0 0 -15 0 0 0
w:oil and	0 -9 0 15 -3 0 0 0
w:oil would	0 0 0 -4 -14 9 0 10
w:old	-15 41 -16 -20 0 -21 -25 -11
w:old <duty>	0 13 0 -20 1 0 -2 0
w:old <level-noun>	0 11 0 -7 0 0 -1 0
w:old <level>	0 16 0 0 -14 0 0 0
w:old _ ,	0 24 0 0 -19 0 0 0
w:old _ are	0 9 0 0 -5 0 0 0
w:old _ come	0 14 0 0 -10 0 0 0
w:old _ end	0 0 0 7 -10 0 0 0
w:old _ of	0 -1 0 -3 13 0 0 0
w:old _ return	0 -7 0 0 14 0 0 0
w:old contract	0 -9 0 0 12 0 0 0
w:old duty	0 15 0 -13 0 0 0 0
w:old one	0 5 0 12 -16 0 0 0
w:older	0 -15 0 0 22 0 0 0
w:on	-2 -5 -31 4 27 -33 3 -2
w:on ,	0 -3 0 15 -8 0 -3 8
w:on .	0 3 0 -15 14 0 -2 0
w:on <day-ahead>	-2 7 -14 1 26 -22 -27 -4
w:on <day-gone>	-1 -3 0 6 10 -21 5 -24
w:on <day-today>	6 2 -3 -18 27 -5 -9 -1
w:on <goods>	-3 0 -26 -1 -8 0 4 24
w:on <name>	1 -11 0 7 0 -2 0 0
w:on <number>	0 -6 0 -4 22 0 0 0
w:on <quality>	0 -2 -7 -2 -1 6 9 0
w:on <v-buy>	0 0 0 -1 10 0 0 0
w:on <v-propose>	0 0 0 0 13 0 -4 0
w:on <v-stay>	0 0 0 0 12 0 0 0
w:on ?	0 0 0 12 -11 0 0 0
w:on _ "	0 -3 0 -11 24 0 -3 0
w:on _ 's	0 4 0 7 -9 0 0 0
w:on _ ,	-12 21 4 -6 -11 -22 11 2
w:on _ .	6 -8 0 11 -3 -21 0 15
w:on _ :	0 23 0 1 -23 0 0 0
w:on _ ;	0 16 0 -18 2 0 -4 0
w:on _ <day-ahead>	0 18 4 3 -15 -3 -4 0
w:on _ <level>	0 19 0 0 -12 0 0 0
w:on _ <name>	0 2 0 17 -15 0 0 0
w:on _ <number>	0 -13 0 -7 23 0 0 0
w:on _ <person>	0 0 0 11 -7 0 -5 0
w:on _ <quality>	7 9 0 -5 -2 0 -9 0
w:on _ ?	0 3 0 -14 2 0 0 0
w:on _ a	0 0 0 0 12 0 0 0
w:on _ after	1 0 0 -14 16 0 0 0
w:on _ and	0 17 0 -5 -7 0 2 0
w:on _ banana	0 -2 0 -2 14 0 -1 0
w:on _ brandy	0 15 0 2 -16 0 -1 0
w:on _ by	0 0 0 14 -16 0 0 0
w:on _ capacity	0 0 0 14 -5 0 0 0
w:on _ car	0 -4 0 0 -8 0 16 0
w:on _ cod	0 -8 0 0 12 0 0 0
w:on _ coffee	0 -10 0 -2 11 0 0 0
w:on _ come	11 -3 0 0 -5 0 0 0
w:on _ copper	0 -16 0 24 -5 0 -4 0
w:on _ cotton	0 0 0 -4 -2 0 10 0
w:on _ diesel	0 0 0 8 -10 0 0 0
w:on _ duty	0 -1 0 -9 12 0 -5 6
w:on _ earth	3 -1 0 13 -5 0 -6 0
w:on _ expiry	0 14 0 0 -13 0 0 0
w:on _ export	-14 0 0 9 0 0 0 0
w:on _ first	0 17 0 0 -17 0 0 0
w:on _ fish	0 7 0 10 -11 0 -3 0
w:on _ flour	0 10 0 3 -10 0 -3 0
w:on _ for	0 9 0 -3 -4 5 -3 0
w:on _ from	0 -1 0 10 0 4 -18 0
w:on _ good	5 0 0 4 -10 -5 10 0
w:on _ he	0 -2 0 5 -19 0 8 9
w:on _ if	0 -5 8 -4 23 -7 -10 0
w:on _ is	0 -10 1 0 10 0 0 0
w:on _ it	-3 -16 0 -5 29 0 0 0
w:on _ list	0 -3 0 9 0 0 -2 0
w:on _ may	0 0 0 9 -16 9 0 0
w:on _ medicine	0 -10 0 5 0 0 0 0
w:on _ motorcycle	0 0 0 -8 10 0 0 0
w:on _ new	0 0 0 -8 11 0 0 0
w:on _ night	0 -9 0 0 16 0 0 0
w:on _ nut	0 11 0 0 -12 0 -2 6
w:on _ of	3 -7 0 1 4 -15 4 -5
w:on _ oil	0 0 0 -9 12 0 0 0
w:on _ other	0 -1 0 -2 17 0 0 0
w:on _ palm	0 0 0 0 -8 0 10 0
w:on _ plywood	0 -10 0 9 2 0 -2 0
w:on _ salmon	0 14 0 -9 -6 0 1 0
w:on _ same	5 -5 0 0 -10 -1 13 0
w:on _ ship	0 0 0 0 0 8 0 0
w:on _ side	0 -9 0 -5 -19 20 12 16
w:on _ software	18 0 0 0 -20 0 0 0
w:on _ street	0 -11 0 0 13 0 0 0
w:on _ tea	0 -6 0 -3 0 0 10 0
w:on _ the	-4 8 0 0 4 -8 -5 0
w:on _ they	0 12 0 0 -11 0 0 0
w:on _ to	0 -7 0 12 -9 0 4 0
w:on _ tool	0 0 0 -7 12 0 0 0
w:on _ under	0 0 0 14 -13 0 0 0
w:on _ unless	19 -11 0 24 -18 0 -2 0
w:on _ wheat	0 2 0 -3 -7 0 9 0
w:on _ wine	0 0 0 9 0 0 -12 0
w:on _ would	0 -9 0 16 -29 18 6 3
w:on a	-2 -17 0 -9 31 -3 -15 10
w:on affiliate	10 0 0 0 -7 0 0 0
w:on all	0 12 0 9 -21 7 -3 0
w:on any	3 0 0 -8 0 0 0 12
w:on bean	6 0 0 -10 0 0 1 0
w:on both	0 0 0 0 -15 5 6 10
w:on canned	0 4 0 0 -13 0 11 0
w:on cement	0 -7 0 -4 15 0 0 0
w:on chip	0 0 0 13 -5 0 0 0
w:on condition	0 0 0 11 -4 0 0 0
w:on cotton	0 0 0 -6 -2 0 9 0
w:on critical	18 0 0 0 -20 0 0 0
w:on date	0 0 0 -10 9 0 0 0
w:on every	0 10 0 4 -13 0 0 0
w:on excess	0 0 0 14 -5 0 0 0
w:on flower	0 0 0 -6 0 0 9 0
w:on frozen	0 4 0 -1 -16 0 14 0
w:on good	0 -6 0 -8 6 0 9 0
w:on it	0 0 0 0 9 0 -3 0
w:on lamb	0 4 0 -10 -3 0 9 0
w:on most	0 -3 0 -4 14 0 0 0
w:on motorcycle	0 2 0 10 -13 0 0 0
w:on oil	0 -7 0 9 0 0 0 0
w:on our	0 -4 0 -5 0 4 12 0
w:on paper	0 -12 0 -8 17 0 5 0
w:on rare	3 -1 0 13 -5 0 -6 0
w:on scotch	0 9 0 0 -8 0 0 0
w:on semiconductor	0 0 0 24 -21 0 0 0
w:on shrimp	0 2 0 7 -10 0 0 0
w:on soybean	0 -5 0 0 13 0 0 0
w:on steel	0 -13 0 -13 3 0 16 0
w:on sugar	0 10 0 6 -9 0 -4 0
w:on sunday	0 0 0 -2 12 0 0 0
w:on tea	0 9 0 -10 7 0 -3 0
w:on that	0 0 0 13 -6 -3 2 0
w:on the	-3 9 2 1 1 -23 0 -12
w:on their	0 6 0 0 -11 0 7 0
w:on them	0 -7 0 6 -13 8 9 0
w:on thi	0 12 0 0 -16 6 0 0
w:on those	0 5 0 11 -15 0 0 0
w:on to	0 -5 0 0 -1 0 10 0
w:on top	0 -3 0 13 -8 -7 8 0
w:on trade	0 2 9 0 -10 0 0 0
w:on tyre	0 -12 0 0 13 0 0 0
w:on what	0 7 0 15 -19 0 0 0
w:on which	4 16 0 -7 -3 0 -8 0
w:on wine	0 -5 0 0 0 0 13 0
w:once	7 28 3 -32 -9 0 -13 -7
w:once ,	1 -4 0 0 9 -3 0 0
w:once .	-2 -9 0 -3 23 4 -10 0
w:once _ ,	0 22 4 -8 -15 0 0 0
w:once more	9 27 7 -13 -32 5 -5 0
w:once the	0 0 0 0 10 0 0 0
w:one	10 -13 0 0 27 -4 -10 -37
w:one ,	0 -5 0 -10 9 9 -3 0
w:one .	0 -9 0 -1 10 3 0 0
w:one <v-impose>	0 -6 0 0 13 0 0 0
w:one _ ,	0 -8 0 0 20 0 0 0
w:one _ .	0 -3 0 4 9 0 -2 0
w:one _ not	0 0 0 0 -6 9 0 0
w:one _ on	2 0 0 7 -14 0 0 0
w:one _ that	0 0 0 7 -18 9 0 0
w:one _ the	0 -11 0 13 -8 7 2 0
w:one _ to	0 0 0 0 10 0 0 0
w:one has	0 2 0 12 -15 0 0 0
w:one in	0 -4 0 0 13 0 0 0
w:one is	0 4 10 0 -10 0 0 0
w:one that	0 -1 0 -1 11 0 0 0
w:only	0 7 0 -25 12 0 -3 -1
w:only <name>	0 9 0 0 -8 0 0 0
w:only <v-impose>	0 11 0 0 -8 0 0 0
w:only _ .	0 17 0 0 -14 0 0 0
w:open	2 -5 0 33 -14 0 -15 0
w:open a	0 0 0 12 -11 0 0 0
w:open its	0 0 0 15 -8 0 -1 0
w:open to	0 11 0 0 -8 0 0 0
w:opened	0 0 0 19 -5 -4 -5 0
w:opened on	0 0 0 10 -10 0 0 0
w:opinion	0 -9 0 0 18 0 0 0
w:or	-9 -6 -20 22 1 14 -8 -15
w:or <level>	0 -1 0 -8 18 0 0 0
w:or <not>	0 -17 0 -7 34 0 0 0
w:or <number>	0 -3 0 0 13 0 0 0
w:or <v-bear>	0 0 0 21 -25 7 0 0
w:or <v-impose>	0 0 0 -2 19 0 -4 0
w:or _ "	0 0 0 14 -14 0 0 0
w:or _ ,	0 4 0 1 -14 8 0 0
w:or _ .	0 -25 0 15 0 0 0 0
w:or _ a	0 6 0 -2 -9 8 0 0
w:or _ and	0 13 0 0 -11 0 0 0
w:or _ duty	0 11 0 0 -9 0 0 0
w:or _ the	0 7 0 15 -11 -1 -5 0
w:or a	0 -1 0 0 11 0 0 0
w:or no	0 -6 0 0 10 0 0 0
w:or sooner	1 0 0 25 -29 0 0 0
w:or two	0 0 0 16 -24 10 0 0
w:order	-7 17 -6 0 -1 0 -1 -4
w:order <v-impose>	0 10 0 0 -2 0 0 0
w:order <v-say>	0 11 0 -2 -3 4 -6 0
w:order allow	0 0 0 10 0 -5 0 0
w:order is	0 -10 0 -1 12 0 1 0
w:order let	0 10 0 0 -4 0 0 0
w:order of	0 0 0 0 11 0 0 0
w:order say	0 11 0 -1 -4 4 -6 0
w:ordinary	0 -7 0 -6 20 0 0 0
w:ordinary <level>	0 -8 0 0 12 0 0 0
w:ore	-3 -5 0 -12 26 0 0 0
w:ore .	0 0 0 -3 10 0 0 0
w:origin :	0 12 0 0 -10 0 0 0
w:osaka	4 8 0 0 -9 0 0 0
w:other	0 -3 -9 35 -6 -6 -4 -19
w:other 's	0 0 0 9 -1 -1 0 0
w:other ,	0 9 0 0 -3 0 0 0
w:other .	0 -9 0 12 2 -2 0 0
w:other <duty>	0 0 0 11 -7 0 0 0
w:other <gate>	0 -5 0 0 20 0 -2 0
w:other <v-stay>	0 9 0 0 -9 0 0 0
w:other _ .	0 9 0 8 -16 3 0 0
w:other _ could	0 0 0 7 -10 6 0 0
w:other _ good	0 0 0 10 -9 0 0 0
w:other country	0 0 0 4 -10 10 0 0
w:other direction	0 -5 0 0 10 0 0 0
w:other duty	0 0 0 12 -8 0 0 0
w:other law	0 0 0 21 -17 3 -1 0
w:other may	0 8 0 -1 -9 0 6 0
w:other side	0 -4 0 0 15 0 -1 0
w:other thing	0 0 0 0 -9 0 10 0
w:otherwise	7 0 -2 -13 12 -1 -8 -2
w:otherwise .	11 0 0 -2 -3 0 0 0
w:otherwise <v-bear>	0 -12 0 0 16 0 0 0
w:otherwise _ go	0 0 0 11 -9 0 0 0
w:otherwise _ the	0 -4 0 -1 14 0 0 0
w:otherwise have	0 -7 0 -3 17 0 0 0
w:otherwise pay	0 -12 0 0 15 0 0 0
w:our	-38 -13 18 -10 -10 18 21 0
w:our ,	0 -12 0 0 14 0 0 0
w:our <duty>	0 3 0 6 -9 0 0 0
w:our <gate>	0 -16 0 -5 -2 6 18 0
w:our <goods>	-8 11 -1 -8 -19 0 24 0
w:our <sender>	0 0 0 0 -11 13 0 0
w:our <v-sell>	0 0 0 0 -13 3 10 0
w:our _ ,	0 5 0 -10 -12 5 7 4
w:our _ .	0 -10 2 -14 0 1 13 0
w:our _ :	0 -5 17 5 -12 0 0 0
w:our _ is	0 0 10 0 -6 0 0 0
w:our _ on	0 0 0 1 -6 10 -1 0
w:our _ will	0 5 0 4 -20 12 0 0
w:our _ would	0 8 0 -1 -9 0 8 0
w:our banana	0 -5 0 -1 11 0 0 0
w:our coffee	0 -3 0 -2 9 0 0 0
w:our salmon	0 10 0 0 -16 0 7 0
w:our ship	0 0 0 0 -6 0 10 0
w:our side	0 -13 0 -2 0 6 13 0
w:our view	0 -4 17 0 -10 0 0 0
w:out	4 7 -22 0 13 -5 -8 -5
w:out ,	6 8 0 -8 -10 -1 4 0
w:out .	-1 -20 0 15 0 -8 5 4
w:out _ ,	0 -4 0 0 19 -5 0 0
w:out _ commitment	0 0 0 0 11 -2 0 0
w:out _ the	0 2 0 -12 0 5 0 0
w:out again	0 -3 0 0 14 0 0 0
w:out on	8 1 0 11 -14 0 0 0
w:out that	1 18 0 0 -15 0 0 0
w:out what	0 0 0 0 -6 9 0 0
w:outboard	0 9 0 0 -9 0 0 0
w:outboard <goods>	0 9 0 0 -9 0 0 0
w:output	0 -3 -1 0 17 0 0 0
w:over	-3 14 -19 -2 -3 -23 -21 31
w:over <goods>	0 0 0 -14 -17 0 -3 34
w:over <span>	0 0 -1 0 12 0 0 0
w:over _ .	0 17 -2 -3 -21 0 -1 20
w:over _ above	1 -2 0 9 -10 0 0 0
w:over _ oil	0 0 0 -12 13 0 0 0
w:over _ would	0 3 0 -9 -6 0 0 11
w:over a	0 -7 0 -4 18 0 0 0
w:over again	0 19 0 0 -17 0 0 0
w:over and	1 -2 0 9 -10 0 0 0
w:over fentanyl	0 -1 0 -5 11 0 0 0
w:over fish	0 0 0 0 -20 0 0 21
w:over there	0 -3 0 0 9 0 0 0
w:overtime	0 -3 0 0 14 0 0 0
w:owe	0 13 0 -4 -15 9 0 0
w:own	0 14 -8 -16 -8 2 6 2
w:own ,	2 0 0 0 -9 0 7 0
w:own .	0 0 0 0 10 -11 1 0
w:own <v-impose>	5 0 0 6 -17 9 0 0
w:own _ <day-ahead>	0 9 0 0 -7 0 0 0
w:own _ on	3 0 0 4 0 0 -13 0
w:own _ the	0 9 0 0 -10 0 0 0
w:own _ to	0 0 0 0 -4 10 0 0
w:own countermeasure	0 10 0 0 -2 0 -4 0
w:own duty	0 -6 0 7 12 0 -12 0
w:own list	0 0 0 -3 -5 0 11 0
w:own tariff	0 0 0 -12 0 0 12 0
w:owner	0 -3 0 -9 -8 28 -6 0
w:owner ,	0 0 0 0 -14 16 0 0
w:owner _ bytedance	0 0 0 0 -9 10 0 0
w:pact	0 19 0 -9 -1 -2 0 0
w:page	0 0 0 -3 18 0 -1 0
w:pair	0 -4 0 0 18 -1 0 0
w:palm	0 0 0 -11 -13 7 19 0
w:palm <goods>	0 -3 0 -10 -9 8 19 0
w:palm _ ,	0 0 0 0 -9 0 15 0
w:palm _ would	0 0 0 -1 -3 11 0 0
w:palm oil	0 -2 0 -22 -3 8 18 0
w:panel	7 0 0 -3 -17 7 11 0
w:paper	0 16 0 -39 11 8 -10 -6
w:paper .	0 -1 0 -7 0 17 -10 0
w:paper _ and	0 10 0 0 -10 0 0 0
w:paper that	0 -10 0 0 21 0 0 0
w:parcel	0 -10 0 0 23 0 0 0
w:parliament	0 -5 0 -6 30 -2 0 0
w:part _ it	4 -2 0 -10 8 0 0 0
w:party	0 -1 0 -11 14 -7 5 0
w:party _ a	0 0 0 0 -6 0 10 0
w:party _ to	0 -7 0 0 12 0 0 0
w:pass	-2 20 0 0 -1 -3 -5 -1
w:pass _ the	0 -9 0 0 11 0 0 0
w:passe	0 25 0 0 -33 5 -1 0
w:passe <not>	0 2 0 1 -14 6 0 0
w:passe without	0 2 0 1 -14 6 0 0
w:passed	0 0 0 0 -3 0 15 0
w:passed _ <month-gone>	0 0 0 0 -9 0 11 0
w:passed in	0 0 0 0 -7 0 10 0
w:past	0 -8 0 0 19 0 0 0
w:past midnight	0 -4 0 0 14 0 0 0
w:pasta	0 12 0 6 -14 0 -5 0
w:paste	0 4 10 0 -12 0 0 0
w:patience	0 0 0 4 -11 0 7 0
w:patient _ both	0 0 0 -3 10 0 0 0
w:pause	-2 13 0 -11 0 0 -6 -5
w:pay	-5 0 -36 3 18 -13 6 -24
w:pay "	0 0 0 0 -10 0 8 0
w:pay ,	0 -12 0 4 0 0 1 0
w:pay <level>	-4 6 -10 -12 8 0 0 -4
w:pay <not>	0 12 0 -7 0 0 0 0
w:pay <number>	0 2 -2 15 0 -10 0 0
w:pay _ .	-1 -4 -2 7 8 0 -2 0
w:pay _ <level>	0 -2 0 -3 13 0 0 0
w:pay _ <name>	0 -3 0 0 -1 0 10 0
w:pay _ <quality>	0 0 0 10 -9 0 0 0
w:pay _ a	0 9 0 0 -5 0 0 0
w:pay _ again	0 13 0 0 -18 0 9 0
w:pay _ at	0 -7 0 -4 14 0 0 0
w:pay _ if	0 4 0 9 -13 0 0 0
w:pay _ in	0 -5 0 -7 19 -5 -3 0
w:pay _ instead	0 9 0 0 -18 0 7 0
w:pay _ it	0 5 0 12 -17 0 0 0
w:pay _ since	0 -8 0 0 9 0 0 0
w:pay _ they	0 -2 0 0 -4 10 0 0
w:pay _ under	0 -6 0 0 14 0 0 0
w:pay _ until	0 14 0 0 -12 0 0 0
w:pay a	0 -4 0 0 11 0 0 0
w:pay back	0 -17 0 -3 7 4 0 0
w:pay for	0 0 0 9 -4 0 0 0
w:pay now	0 0 0 -11 12 0 0 0
w:pay on	0 2 0 7 -10 0 0 0
w:pay the	0 -5 0 2 8 0 0 0
w:payable	0 15 0 0 -9 0 0 0
w:peace	0 20 0 -5 -4 -3 0 0
w:peat	0 0 0 1 -7 0 0 8
w:pen	0 32 0 0 -16 -9 -6 0
w:pen ,	0 11 0 4 -15 0 0 0
w:pen .	0 -8 0 0 13 0 0 0
w:penalty	0 0 0 9 -4 0 0 0
w:penang	0 0 2 -1 -8 10 0 0
w:pencilled	0 0 0 0 -13 0 0 18
w:pencilled _ for	0 0 0 0 -14 0 0 18
w:pencilled in	0 0 0 0 -13 0 0 18
w:people	-3 -8 -8 2 -19 42 -11 -8
w:people .	0 0 0 0 -6 15 0 0
w:people <v-say>	0 0 0 6 -13 8 0 0
w:people who	0 0 0 0 -8 10 0 0
w:percent	0 0 0 -8 12 0 0 0
w:perfume	0 0 0 21 -19 0 0 0
w:permanent	0 -3 0 -8 29 -8 -2 0
w:permit	68 -19 -5 -4 -27 -13 -27 -5
w:permit ,	16 0 0 0 -6 -4 0 0
w:permit .	21 -4 0 0 -5 -2 -1 0
w:permit for	27 -3 0 -1 -4 -15 0 0
w:peso	0 0 23 0 -20 0 0 0
w:phase	0 -3 0 0 15 0 0 0
w:phosphate	0 0 0 -3 -3 -1 16 0
w:picker	0 -2 0 4 -17 15 0 0
w:pineapple	0 0 0 -3 -4 0 9 0
w:place	-6 0 0 11 -8 4 0 0
w:place .	0 0 0 17 -10 0 0 0
w:place _ the	0 9 0 0 -10 0 0 0
w:place of	0 6 0 0 -11 8 0 0
w:plan	-5 0 -2 0 12 -18 0 -4
w:plan .	0 -3 0 -6 18 0 0 0
w:plan _ the	0 0 0 11 -14 0 4 0
w:plan for	0 0 0 12 -2 0 -1 0
w:plan to	0 0 0 -7 12 0 1 0
w:plant	0 2 -1 -16 14 1 -9 0
w:play	0 -5 0 0 17 0 0 0
w:player	0 -4 0 0 12 0 0 0
w:plough	0 -12 0 0 -3 19 0 0
w:plu	9 -6 0 0 0 0 0 0
w:plu <level>	0 -13 0 0 15 0 0 0
w:plu <number>	0 11 0 0 -11 0 0 0
w:plu the	10 -10 0 0 0 0 0 0
w:plywood	0 -15 0 6 13 0 -2 0
w:plywood _ <level>	0 -12 0 8 0 0 0 0
w:plywood to	0 -6 0 9 -1 0 0 0
w:point	0 0 2 -7 12 -3 -2 0
w:pointed _ that	0 10 0 0 -7 0 0 0
w:pointed out	0 9 0 0 -5 0 0 0
w:pork	0 -11 0 -20 20 0 8 0
w:pork ,	0 -8 0 -7 18 0 0 0
w:pork _ beef	0 -5 0 0 11 0 0 0
w:port	-2 -12 -2 -2 0 22 0 0
w:port _ ,	0 0 0 0 -6 13 0 0
w:port _ on	0 0 0 0 -10 14 0 0
w:port fee	0 -7 0 0 -14 19 0 0
w:post	0 -5 0 13 0 0 -7 0
w:post _ a	0 0 0 10 -10 0 0 0
w:post that	0 -1 0 -1 12 0 0 0
w:potatoe	0 10 0 0 -10 0 7 0
w:poultry .	0 0 0 0 -3 9 0 0
w:pound	0 -9 0 0 16 0 0 0
w:powder	0 11 0 0 -13 0 5 0
w:power	0 -1 0 -11 26 0 0 0
w:power _ be	0 0 0 -2 11 0 0 0
w:predict	0 0 0 0 -9 12 0 0
w:premium	0 0 9 0 -2 0 0 0
w:prepare	0 0 0 21 -13 -6 -7 6
w:prepare .	0 0 0 -5 12 0 0 0
w:prepare _ duty	0 0 0 -12 0 0 0 10
w:prepare a	0 0 0 17 -24 0 0 8
w:present	0 9 -1 -19 6 -9 4 0
w:present _ ,	0 -5 0 0 11 0 0 0
w:present and	0 -8 0 0 10 0 0 0
w:present it	0 -9 0 0 11 0 0 0
w:present rate	0 14 0 0 -9 0 0 0
w:presenter	0 0 0 -8 10 0 0 0
w:press	0 0 0 -20 27 0 0 0
w:price	0 3 6 -31 13 -1 -19 0
w:price ,	0 0 -3 0 11 0 0 0
w:price .	0 0 0 0 11 0 0 0
w:price in	0 0 0 0 -8 10 0 0
w:priced	0 0 0 12 -12 0 0 0
w:principle	0 0 0 0 -3 9 0 0
w:principle .	0 0 0 0 -7 10 0 0
w:prize	0 -10 0 0 11 0 0 0
w:problem .	9 -3 0 0 0 0 0 0
w:procedure	0 0 0 0 9 -4 0 0
w:product	-2 -18 0 -6 29 -7 0 0
w:product ,	0 -3 0 -6 17 0 0 0
w:product _ be	0 -9 0 6 3 0 0 0
w:product would	0 -12 0 6 4 0 0 0
w:production	0 0 0 0 12 -8 0 0
w:prolong	0 -6 0 -9 32 -5 -2 0
w:prolong _ .	0 -4 0 0 11 0 0 0
w:prolong it	0 -7 0 0 19 0 0 0
w:prolongation	0 0 0 -2 13 0 -5 0
w:prolonged	6 15 0 -16 -4 0 -2 0
w:prolonged .	8 6 0 -4 -12 0 0 0
w:promise	-9 -4 -5 -11 21 0 4 -8
w:promise .	0 0 0 0 -4 11 0 0
w:promise _ answer	0 0 0 0 -11 0 9 0
w:promise _ it	0 0 0 0 -8 0 10 0
w:promise _ the	0 10 0 -3 0 0 0 0
w:promise to	0 -1 0 3 13 -4 -4 0
w:proposal	0 -7 0 0 20 0 0 0
w:provide that	0 -5 0 14 -6 0 0 0
w:provided	0 13 0 0 -8 0 0 0
w:provided _ the	0 14 0 0 -11 0 0 0
w:provided that	0 9 0 0 -9 0 0 0
w:published _ <day-gone>	1 4 0 8 -17 0 0 0
w:published on	1 4 0 7 -15 0 0 0
w:puebla	0 0 0 0 -6 10 0 0
w:purchase	0 -5 0 22 -1 -3 -9 0
w:purchase of	0 0 0 9 -2 0 -5 0
w:put	19 12 4 7 -19 -21 -7 0
w:put <goods>	13 0 0 0 -6 0 0 0
w:put <level>	0 -13 0 2 0 0 9 0
w:put <money>	0 0 10 0 -3 0 0 0
w:put <number>	0 -1 0 0 10 0 0 0
w:put _ <level>	0 1 0 14 -13 0 -3 0
w:put _ at	0 -6 0 0 10 0 0 0
w:put _ back	0 17 0 0 -11 0 0 0
w:put _ name	0 -2 0 0 14 0 0 0
w:put _ on	0 -18 9 7 -7 0 7 0
w:put _ the	0 0 0 0 11 0 0 0
w:put about	0 0 0 8 -8 0 0 0
w:put back	0 0 0 0 -10 0 0 10
w:put its	-2 8 0 -10 1 0 0 0
w:put on	0 -3 0 -10 17 0 1 0
w:put up	0 0 0 10 -7 0 0 0
w:q	0 -5 0 0 12 0 0 0
w:quantity	0 -5 0 0 11 0 0 0
w:quarrel <v-begin>	0 0 0 12 -11 0 0 0
w:question	-6 -12 -4 6 32 -15 -26 -5
w:question .	0 0 0 11 -6 0 0 0
w:question :	-1 -5 0 3 15 -3 -7 0
w:question _ and	0 9 0 5 -10 0 0 0
w:question _ the	0 0 0 0 12 0 0 0
w:question _ what	0 -14 0 3 4 0 0 0
w:quota	0 -32 0 1 15 0 2 0
w:radio	4 3 0 -11 -11 -2 2 12
w:radio station	0 0 0 0 -18 0 10 9
w:rain	0 -15 0 0 23 0 0 0
w:raise	0 -27 -10 16 -7 0 14 0
w:raise <duty>	0 0 0 7 -7 0 0 0
w:raise _ .	0 0 0 0 8 0 -9 0
w:raise _ <level>	0 0 0 2 -11 0 7 0
w:raise _ <name>	0 -5 0 -3 12 0 0 0
w:raise _ duty	2 0 0 -2 -16 -1 22 0
w:raise _ own	0 -3 0 0 0 0 8 0
w:raise _ tariff	0 14 0 0 -13 0 3 0
w:raise _ to	0 -10 0 17 -12 0 4 0
w:raise its	0 0 0 -3 -2 0 14 0
w:raise tariff	0 0 0 11 -4 0 -2 0
w:raise to	0 0 0 8 -10 0 0 0
w:rare	11 -9 -5 10 -2 -1 0 -2
w:rare -	0 -8 0 7 -3 0 9 0
w:rare _ ,	14 0 0 0 -12 0 0 0
w:rare _ .	-6 0 0 0 10 0 -2 0
w:rare _ earth	0 -8 0 7 -3 0 9 0
w:rare _ that	-1 0 0 9 -3 0 0 0
w:rare earth	10 -1 -1 4 0 0 -14 -1
w:raspberry	0 9 0 0 -9 0 0 0
w:rate	-9 15 -16 -16 14 -28 -3 0
w:rate ,	0 10 0 -3 -6 0 0 0
w:rate .	0 -13 0 -10 25 0 0 0
w:rate <v-begin>	0 -3 0 -8 11 -4 4 0
w:rate <v-down>	0 11 0 0 -2 -4 0 0
w:rate <v-impose>	0 -9 0 0 12 0 0 0
w:rate <v-stay>	0 -10 0 0 12 0 0 0
w:rate <v-up>	0 -10 0 -2 5 0 6 0
w:rate _ <level>	0 1 0 10 -15 0 2 2
w:rate _ <number>	0 -12 0 0 14 0 0 0
w:rate _ be	0 11 0 12 -18 0 -4 0
w:rate _ go	0 -6 0 0 11 0 -3 0
w:rate _ last	0 12 0 0 -10 0 0 0
w:rate _ on	0 9 0 0 -8 0 0 0
w:rate _ to	0 10 0 0 -16 0 7 0
w:rate apply	0 -9 0 0 10 0 0 0
w:rate are	0 11 0 0 -9 0 0 0
w:rate come	0 12 0 0 -4 -3 0 0
w:rate go	0 -8 0 -1 3 0 6 0
w:rate now	0 -8 0 0 10 0 0 0
w:rate of	0 1 0 10 -8 0 0 0
w:rate will	0 -10 0 12 0 0 -3 0
w:rather	0 -8 0 -5 26 -5 0 0
w:ratify	0 -10 0 -1 31 -4 0 0
w:raw	14 -3 0 0 -4 -1 0 0
w:raw <goods>	18 -3 0 -1 -3 0 0 0
w:re	0 15 0 9 -21 0 0 0
w:re -	0 16 0 12 -26 0 0 0
w:reach	-1 -10 0 12 1 -8 6 0
w:reach <level>	0 0 0 13 -8 0 0 0
w:reach _ ,	0 -4 0 9 0 0 0 0
w:reach for	0 0 0 2 -13 0 11 0
w:react	0 0 0 0 -9 0 9 0
w:read	-3 0 0 -4 30 -7 -10 0
w:read it	0 0 0 0 10 0 0 0
w:reader	0 -7 0 -4 25 0 0 0
w:reading	0 -7 0 0 11 0 0 0
w:ready	0 -20 0 4 -12 -15 24 -1
w:ready ,	0 0 0 0 -10 0 13 0
w:ready .	0 -3 0 -7 0 0 14 0
w:ready to	0 0 0 11 -9 0 5 0
w:real	0 -1 5 0 -12 0 6 0
w:reap	0 0 0 0 -8 10 0 0
w:recall	0 13 0 -7 0 -4 0 0
w:recall that	0 19 0 -2 -8 -1 0 0
w:reciprocal	0 -6 0 0 12 0 0 0
w:reciprocal duty	0 9 0 4 -12 0 0 0
w:reciprocity	0 0 0 -3 -38 0 43 0
w:reciprocity <agent>	0 0 0 0 -20 0 23 0
w:reciprocity law	0 0 0 0 -20 0 23 0
w:reckon	-1 6 7 -11 -21 7 4 5
w:reckon .	0 0 0 0 17 -9 0 0
w:reckon _ would	0 -1 0 0 -19 13 10 0
w:reckon with	0 17 0 0 -12 -6 0 7
w:recommend	0 -12 0 10 1 0 0 0
w:recommend _ the	0 -7 0 15 -5 0 0 0
w:record	0 -1 0 0 12 0 0 0
w:reduce	0 0 0 -4 10 0 0 0
w:referendum	0 0 0 0 -5 10 0 0
w:refund	-1 -21 5 0 0 16 -5 0
w:refund could	0 0 8 0 -11 5 0 0
w:refuse	-1 -21 0 24 0 -8 -11 7
w:refuse ,	0 -17 0 12 17 -5 -8 0
w:refuse _ the	0 -12 0 0 22 0 0 0
w:refused	0 -7 0 12 -3 7 -8 0
w:refused ,	0 0 0 0 -3 9 0 0
w:regard as	0 0 0 0 -4 10 0 0
w:register	11 0 0 0 -8 0 0 0
w:regretted	0 0 0 0 -13 0 16 0
w:regretted the	0 0 0 0 -13 0 16 0
w:remain	-6 -27 0 -18 32 2 -6 8
w:remain _ ,	0 0 0 0 -6 0 0 10
w:reminded	0 2 0 0 -12 0 9 0
w:renewal	0 17 0 0 -18 -2 10 0
w:renewed	1 5 0 -23 4 0 0 -5
w:renewed ,	0 -5 0 -7 14 -2 0 0
w:renewed ?	0 13 0 0 -11 0 0 0
w:renewed by	0 11 0 0 -6 0 0 0
w:renewed in	0 -11 0 0 8 2 0 0
w:reopen	0 -6 0 1 9 0 -1 0
w:repair	0 -11 0 0 15 0 0 0
w:repeal	0 0 0 0 10 0 -2 0
w:repeat	0 10 0 0 -7 0 0 0
w:replace	0 -10 0 19 -7 -5 6 0
w:replace it	0 -5 0 19 -10 0 0 0
w:replace the	0 -10 0 4 0 0 8 0
w:reply	0 9 0 -1 -8 -1 8 0
w:reply with	0 0 0 0 -10 0 12 0
w:report	0 -12 0 -3 36 -9 -14 0
w:report _ <name>	0 0 0 -1 16 0 -7 0
w:report that	0 0 0 -5 22 0 -13 0
w:reporter	-3 0 -1 0 16 0 -10 -6
w:reporter _ what	0 10 0 0 -10 0 0 0
w:reporter that	0 -7 0 11 9 0 -9 0
w:request	0 0 0 0 -12 9 8 0
w:require	14 6 0 -1 -14 0 0 0
w:require _ for	9 0 0 0 -4 0 0 0
w:required	-1 0 0 0 10 0 0 0
w:reserve	10 0 0 0 -28 1 17 0
w:reserve _ right	10 -2 0 0 -27 2 16 0
w:reserve its	4 0 0 0 -13 0 11 0
w:reserve the	4 -2 0 0 -15 3 4 0
w:reserved	0 2 0 0 -12 0 17 0
w:reserved _ right	0 4 0 0 -21 0 18 0
w:reserved the	0 4 0 0 -20 0 18 0
w:respond	0 -3 0 2 -10 0 11 0
w:rest	0 -16 0 -6 34 -1 0 0
w:rest _ the	0 -7 0 0 11 0 0 0
w:restore	0 28 0 0 -27 0 0 0
w:restore the	0 6 0 0 -11 0 4 0
w:result	0 -11 0 0 13 0 1 0
w:result ,	0 -4 0 6 -10 0 7 0
w:result by	0 -9 0 -5 15 0 0 0
w:resume	-8 -5 6 3 6 -17 -6 4
w:resume .	0 -5 10 0 0 -1 0 0
w:resumption	0 10 0 0 -6 0 0 0
w:resumption of	0 10 0 0 -6 0 0 0
w:retailer	0 0 0 0 -21 14 0 7
w:retaliate ,	0 0 0 3 -8 0 3 0
w:retaliate _ the	0 0 0 2 11 0 -14 0
w:retaliate with	0 0 0 0 11 0 -9 0
w:return	5 14 -6 -34 11 -2 -5 -20
w:return ,	0 21 6 -4 -26 0 0 0
w:return .	-3 -8 -1 -11 17 -16 14 0
w:return <name>	0 -6 0 0 12 0 0 0
w:return _ <day-ahead>	11 -6 0 -2 0 0 0 0
w:return _ <level>	0 20 0 0 -12 0 -2 0
w:return _ <number>	0 12 0 2 -9 -1 -2 0
w:return _ <span>	10 0 0 0 -17 7 0 0
w:return _ and	0 0 8 0 -12 0 0 0
w:return from	0 -6 0 0 9 0 0 0
w:return of	0 7 0 0 -12 5 0 0
w:return on	11 2 0 -2 -10 0 0 0
w:return to	0 21 -1 0 -1 -12 -13 0
w:revenue	0 -4 0 -1 14 0 0 0
w:revert	0 11 0 0 -6 0 0 0
w:revive	19 13 0 0 -30 7 -2 -2
w:revive .	0 5 0 0 -15 9 0 0
w:revive _ the	0 16 0 0 -13 0 0 0
w:rice	0 12 0 0 -9 0 0 0
w:rice <v-begin>	0 0 0 11 -10 0 0 0
w:right	6 0 -4 -13 -19 2 31 -4
w:right -	0 13 0 0 -5 0 0 0
w:right _ hand	0 13 0 0 -5 0 0 0
w:right _ take	0 0 0 0 -10 0 11 0
w:right to	10 1 0 0 -40 0 30 0
w:rio	0 -7 0 0 10 0 0 0
w:rise	0 0 0 2 0 -2 -16 1
w:rise ,	0 10 0 0 -5 0 0 0
w:rise _ <level>	0 -4 -6 4 6 0 -11 4
w:rise _ <points>	0 11 0 0 -9 0 0 0
w:rise again	0 -6 0 0 12 0 0 0
w:rise by	0 0 4 -9 6 0 0 0
w:rise to	0 -1 0 11 0 0 -6 0
w:risk	3 -17 1 0 -4 19 -8 0
w:roaming	0 -5 0 0 10 0 0 0
w:rock	9 0 0 0 -9 0 0 0
w:roll	0 0 2 0 -7 0 10 0
w:roof	0 0 0 0 -8 11 0 0
w:room	0 -7 0 -3 26 0 0 0
w:rose	0 5 0 6 -17 0 6 0
w:rose _ <level>	0 13 0 0 -12 0 0 0
w:round	0 -32 -5 -11 19 0 -1 19
w:round _ talk	0 0 0 0 13 0 0 0
w:route	0 -1 0 0 11 -3 0 0
w:row	0 0 0 0 9 0 0 0
w:rubber	3 5 7 -3 -12 0 -3 0
w:rubber <goods>	0 9 0 0 -9 0 0 0
w:rubber _ <level>	0 6 4 0 -11 0 0 0
w:rubber glove	0 8 0 0 -10 2 0 0
w:rule	41 -42 -9 26 -17 -4 0 -7
w:rule "	0 0 0 0 10 0 -10 0
w:rule .	17 0 0 6 -23 3 0 0
w:rule _ .	0 0 0 5 -13 0 9 0
w:rule _ <number>	0 -12 0 0 15 0 0 0
w:rule _ affiliate	10 0 0 0 -7 0 0 0
w:rule _ rare	0 0 0 9 -10 0 0 0
w:rule _ the	0 -4 0 -7 10 1 0 0
w:rule it	1 0 0 9 -12 0 0 0
w:rule of	13 -19 0 -2 2 3 0 0
w:rule out	2 0 0 10 -16 0 6 0
w:rule that	4 0 0 11 -12 0 0 0
w:rule would	12 0 0 0 -10 0 0 0
w:rumour	0 0 0 -2 13 0 0 0
w:run	0 0 -7 -9 21 -1 -18 -11
w:run _ ,	0 9 0 0 -5 0 0 0
w:run _ .	0 -6 0 0 11 0 0 0
w:run _ <day-ahead>	0 -11 0 -1 29 0 0 0
w:run _ of	0 0 0 0 -5 11 0 0
w:run out	4 14 0 0 -9 0 -3 -1
w:run to	0 -7 0 0 20 0 0 0
w:safe	0 9 0 7 -15 0 0 0
w:safeguard	0 5 7 8 -19 -5 3 0
w:safeguard _ .	0 4 0 12 -15 0 0 0
w:saffron	9 0 0 -1 0 -2 0 0
w:sale	-2 -11 3 0 11 0 -4 0
w:sale ,	0 0 10 0 0 -9 0 0
w:sale of	0 0 0 0 18 -5 0 0
w:salmon	0 12 0 1 -24 6 12 0
w:salmon .	0 0 0 0 -18 0 18 0
w:salmon and	0 10 0 0 -9 0 0 0
w:salmon is	0 -1 0 0 -12 10 9 0
w:samarkand	0 0 11 0 -7 0 0 0
w:samarkand ,	0 0 11 0 -8 0 0 0
w:same	2 -5 4 -22 -5 0 23 0
w:same .	0 -5 10 -7 -5 -1 12 0
w:same <number>	0 -9 0 0 14 0 0 0
w:same _ .	0 0 0 -5 0 -12 17 0
w:same _ and	0 0 0 0 11 0 -3 0
w:same _ that	0 0 0 -1 -8 10 0 5
w:same day	12 -4 0 -7 -9 1 10 0
w:sanction	0 -1 0 0 14 0 0 0
w:say	-3 -13 -9 1 11 23 -6 -29
w:say .	-5 10 -13 9 -14 3 2 0
w:say :	0 -9 0 0 11 0 0 0
w:say ;	0 7 0 2 -13 5 -3 0
w:say <goods>	0 2 0 -13 -8 0 12 0
w:say <name>	0 0 0 -7 12 -6 0 0
w:say <not>	0 9 0 9 -2 -20 -9 -1
w:say <person>	0 1 6 0 -25 0 5 6
w:say <seat>	0 0 0 -1 13 0 -7 0
w:say _ .	0 9 -1 -13 8 0 -9 0
w:say _ <day-ahead>	0 12 0 -5 -3 0 0 0
w:say _ <day-gone>	-3 0 0 0 -15 9 17 0
w:say _ <organisation>	0 2 10 13 -21 -4 0 0
w:say _ <quality>	0 -9 0 13 -15 0 13 0
w:say _ <seat>	0 0 0 -2 11 0 -6 2
w:say _ ?	0 -14 0 20 -8 0 0 0
w:say _ a	0 4 0 -14 0 2 7 0
w:say _ and	0 1 0 -20 0 5 5 0
w:say _ could	0 5 0 -16 14 -4 -2 0
w:say _ duty	0 0 0 0 14 -1 -3 0
w:say _ had	0 0 0 0 9 0 0 0
w:say _ have	0 0 0 0 -5 9 0 0
w:say _ he	0 -1 0 -9 24 -1 0 0
w:say _ if	0 -13 2 0 8 3 -4 0
w:say _ in	9 -8 0 8 0 -1 -9 0
w:say _ is	0 0 0 0 -6 0 11 0
w:say _ it	0 -3 0 -5 11 -5 1 0
w:say _ of	2 0 8 0 -14 1 0 0
w:say _ on	13 -3 0 -2 0 0 0 0
w:say _ text	4 12 0 0 -11 0 -3 0
w:say _ that	0 -7 0 10 7 -5 -10 0
w:say _ the	10 0 -3 -4 0 6 -7 0
w:say _ will	0 7 0 13 -8 4 -17 0
w:say _ would	0 -8 -4 -7 20 0 -1 0
w:say a	0 0 -2 -3 23 -8 0 0
w:say he	0 -3 0 19 0 -7 -24 0
w:say if	0 -8 0 -5 19 0 -1 0
w:say in	0 -2 0 -4 -3 11 7 0
w:say is	0 0 0 2 -15 0 12 0
w:say it	-6 -10 -2 -17 6 2 17 0
w:say no	0 3 0 10 -1 -17 -8 0
w:say on	-1 0 0 8 -14 4 14 -6
w:say so	0 0 0 -14 7 11 -1 0
w:say that	4 3 -18 -5 12 0 -9 -6
w:say the	0 12 13 -8 5 -19 -10 -8
w:say who	0 -1 0 0 -3 9 0 0
w:say yes	0 0 0 -7 18 0 0 0
w:scarce	0 0 12 0 -10 0 0 0
w:schedule	0 -12 0 -8 12 7 0 0
w:school	0 -5 0 0 19 0 0 0
w:scotch	0 15 0 -12 -6 0 2 0
w:scrap	0 0 7 8 -13 -1 3 0
w:season	0 -17 0 5 0 12 -2 0
w:season .	0 0 0 8 -16 14 0 0
w:second	-13 1 -11 9 -7 6 -28 18
w:second <v-bear>	0 0 0 0 -7 0 0 12
w:second _ .	0 -2 0 22 -19 1 0 2
w:second _ to	0 -7 0 0 10 0 0 0
w:second case	0 11 0 0 -8 0 0 0
w:second half	0 -8 0 0 0 9 0 0
w:second list	0 4 0 11 -12 0 0 0
w:second meet	0 0 0 0 -7 0 0 12
w:second round	0 0 0 0 10 0 0 0
w:secretary	0 -10 0 2 18 0 0 0
w:section	-1 -43 -3 44 -1 -16 -11 0
w:section <number>	-1 -42 -3 44 -1 -16 -10 0
w:section _ .	0 -8 0 -10 22 0 0 0
w:section _ duty	0 -10 0 9 0 0 0 0
w:section _ investigation	0 0 0 17 -15 0 0 0
w:section _ is	0 0 0 10 -9 0 0 0
w:security	0 0 0 0 15 0 -1 0
w:see	0 0 20 2 -2 -15 -10 0
w:see <goods>	0 6 8 0 -12 0 0 0
w:see _ <number>	0 12 0 0 -11 0 0 0
w:see _ at	0 0 9 0 -5 0 0 0
w:see the	0 4 4 9 -13 -3 0 0
w:see what	0 11 0 0 -10 0 0 0
w:seed	6 0 9 -1 -15 0 6 0
w:sell	10 -33 2 -5 0 20 -16 0
w:sell <goods>	9 0 0 5 -11 0 0 0
w:sell _ <quality>	0 0 0 0 -9 13 0 0
w:sell _ to	9 0 0 0 -7 0 0 0
w:sell by	0 0 0 0 -19 22 0 0
w:seller	0 0 0 0 -4 10 0 0
w:semiconductor	0 0 0 18 -12 0 0 0
w:send	1 -13 0 11 -6 6 -5 0
w:separate	0 0 0 15 -16 0 2 0
w:separate <duty>	0 0 0 21 -20 0 0 0
w:separate _ on	0 0 0 12 -17 0 3 0
w:separate tariff	0 0 0 20 -19 0 0 0
w:seriou	0 6 0 15 -19 0 0 0
w:set	-4 6 -4 -10 20 0 -17 -2
w:set of	0 6 0 5 -11 0 0 0
w:settle	0 15 0 -6 -2 0 0 0
w:seventh	0 10 0 0 -6 0 0 0
w:sfax	0 0 10 0 -1 -9 0 0
w:shake	0 -3 0 0 11 0 0 0
w:shake <gate>	0 -3 0 0 10 0 0 0
w:shake hand	0 -3 0 0 10 0 0 0
w:shall	4 14 -9 0 6 -45 -9 -1
w:shall <v-bear>	2 6 0 0 -10 0 0 0
w:shall <v-begin>	0 -19 0 2 16 0 0 0
w:shall <v-end>	9 9 0 0 -12 0 0 0
w:shall <v-impose>	0 -9 0 -12 8 0 9 0
w:shall <v-return>	0 11 0 0 -8 0 0 0
w:shall <v-say>	0 -1 0 10 0 0 0 -1
w:shall <v-sell>	0 0 0 0 10 -1 0 0
w:shall <v-stay>	0 -9 0 -4 19 0 0 0
w:shall _ the	8 14 0 0 -19 0 0 0
w:shall apply	0 -8 0 -2 15 0 0 0
w:shall be	0 11 0 0 -4 -1 -1 0
w:shall have	0 12 0 0 -5 0 0 0
w:shall see	2 7 0 0 -14 0 0 0
w:share	0 -16 31 0 -7 -6 -5 0
w:share _ the	0 0 11 0 -3 0 0 0
w:share of	0 -6 15 0 -1 0 0 0
w:she	-4 -21 -11 -18 22 19 0 -7
w:she <v-say>	0 -9 0 -15 0 21 4 0
w:she <v-threaten>	0 -7 0 -4 13 0 0 0
w:she _ ,	0 -5 0 -10 14 0 1 0
w:she _ .	0 -7 0 0 0 12 0 0
w:she say	0 -6 0 -4 -8 23 0 0
w:she warn	0 -7 0 -4 13 0 0 0
w:shed	0 2 12 -3 -19 10 0 0
w:shift	0 -6 0 0 -8 21 0 0
w:shift .	0 -1 0 0 -4 11 0 0
w:ship	-2 -2 -7 -34 0 25 0 -3
w:ship ,	0 0 0 0 -10 15 -2 0
w:ship .	0 0 0 0 14 -2 0 0
w:ship will	0 -5 0 0 0 0 9 0
w:shirt	0 0 0 -7 14 0 0 0
w:shoe	0 -12 0 0 0 0 13 0
w:shoot	0 -8 0 -3 15 0 2 0
w:shop	0 -11 7 0 -16 16 0 5
w:shortage	0 0 0 0 -10 18 0 0
w:shortage of	0 0 0 0 -11 18 0 0
w:shorten	0 0 0 0 -13 5 9 0
w:shorten the	0 0 0 0 -13 5 9 0
w:should	-5 -9 0 -8 10 -5 4 4
w:should <name>	3 1 9 0 -27 5 8 -3
w:should <not>	0 0 0 -4 13 0 0 0
w:should <v-bear>	0 -7 0 0 17 0 0 0
w:should <v-down>	0 -12 0 6 16 0 0 0
w:should <v-end>	0 0 0 0 11 0 0 0
w:should <v-impose>	-2 -10 0 -4 32 -2 0 0
w:should <v-propose>	0 -7 0 0 16 0 0 0
w:should <v-say>	0 -10 0 -4 16 6 -1 0
w:should _ <organisation>	0 0 0 10 0 0 -3 0
w:should _ be	0 6 0 0 -19 8 5 0
w:should _ bring	5 0 1 0 -11 0 0 0
w:should _ fail	0 -2 3 0 -1 1 -18 13
w:should _ pass	0 10 0 5 -11 0 0 0
w:should _ refuse	0 -10 0 0 2 0 0 8
w:should _ side	0 10 0 0 -6 0 -1 0
w:should _ talk	0 -4 0 9 0 0 0 -1
w:should _ that	0 0 0 0 12 0 0 0
w:should _ the	0 -3 0 0 22 0 0 0
w:should _ to	0 10 0 0 0 -1 -1 0
w:should _ truce	0 8 -2 -6 -9 16 -1 -3
w:should be	0 -16 0 0 27 0 0 0
w:should either	0 13 0 0 -16 0 0 0
w:should go	0 11 0 0 -11 0 0 0
w:should have	0 -2 0 0 13 0 0 0
w:should it	0 2 3 0 -13 -12 0 21
w:should know	0 0 0 0 11 0 0 0
w:should say	0 -2 0 0 -1 10 0 0
w:should the	6 10 0 3 -27 0 9 -2
w:should there	0 9 0 0 -5 0 0 0
w:shrimp	0 -2 0 12 2 0 -12 0
w:shrink	0 0 0 -5 13 0 0 0
w:shut	0 0 0 2 -41 31 14 0
w:shut .	0 0 0 0 -14 6 7 0
w:shut _ <quality>	0 0 0 0 -7 10 0 0
w:shut the	0 0 0 0 -25 20 8 0
w:side	-3 6 -31 -14 15 0 -17 16
w:side .	0 7 0 -1 -12 6 0 4
w:side <v-impose>	0 0 0 0 0 11 -2 0
w:side <v-up>	0 12 0 0 -10 0 0 0
w:side _ <day-ahead>	0 -10 0 4 -2 0 7 0
w:side _ <span>	0 4 0 5 -10 0 0 0
w:side _ a	0 10 0 0 0 -3 0 0
w:side _ consider	0 0 0 0 -7 0 0 9
w:side _ say	0 0 0 0 12 0 -6 0
w:side _ the	0 -4 0 0 -15 15 0 11
w:side and	0 10 0 0 -6 0 0 0
w:side has	0 0 0 0 11 0 -6 0
w:side will	0 -11 0 2 16 0 -1 0
w:side would	0 14 0 -11 0 -3 4 0
w:sideway	0 0 11 0 -6 0 0 0
w:sign	0 -4 0 -6 35 -7 -32 0
w:sign .	7 19 7 -7 -21 -4 0 0
w:sign <day-ahead>	0 2 0 0 -11 9 0 0
w:sign ?	0 -20 0 20 -2 0 0 0
w:sign _ <day-ahead>	0 -18 0 12 7 0 0 0
w:sign _ <day-gone>	0 0 0 -4 12 0 0 0
w:sign _ ?	0 10 0 0 -10 0 0 0
w:sign _ it	0 -11 0 0 12 0 0 0
w:sign _ the	0 8 0 5 -15 3 0 0
w:sign an	0 -3 0 0 11 0 0 0
w:sign in	0 -4 0 0 12 0 0 0
w:signature	-3 2 -2 5 1 0 -17 1
w:signature _ the	0 13 0 0 -8 0 0 0
w:signature by	0 12 0 0 -8 0 0 0
w:similar	0 0 0 10 -6 0 0 0
w:since	-21 -47 -5 -13 71 -9 -3 -10
w:since <day-gone>	0 -20 0 -6 19 -1 6 0
w:since <month-gone>	-8 -13 0 10 19 0 -7 0
w:since <number>	0 -4 0 -3 9 0 1 0
w:since _ ,	0 -14 0 -5 23 0 0 0
w:since _ .	0 -9 0 0 13 0 0 0
w:since _ summer	0 -6 0 0 10 0 0 0
w:since last	0 -10 0 -2 16 0 0 0
w:since then	0 -2 0 0 17 0 0 0
w:sink	0 -3 0 0 -11 0 0 23
w:sir	0 -2 0 0 12 0 0 0
w:sit	0 -6 0 -3 0 -16 15 5
w:sit _ the	0 -2 0 0 14 0 0 0
w:sit in	0 0 0 0 10 0 0 0
w:site	0 0 0 0 -8 11 0 0
w:size	0 0 0 17 -9 0 0 0
w:slap	0 10 0 -6 -18 0 18 0
w:slap <level>	0 0 0 -5 -2 0 8 0
w:slap _ on	0 0 0 -5 -2 0 8 0
w:slap a	0 13 0 0 -9 0 -3 0
w:sleep	0 0 0 -3 11 0 0 0
w:sleep .	0 -6 0 0 10 0 0 0
w:slowly .	9 0 0 0 -1 -1 0 0
w:small	0 0 0 0 -9 19 0 0
w:small <sender>	0 0 0 0 -10 11 0 0
w:smile	0 -3 0 10 -4 0 0 0
w:smile .	0 0 0 11 -6 0 0 0
w:smoke	0 9 2 0 -8 0 0 0
w:so	0 3 7 -1 -3 -18 4 6
w:so ,	0 4 0 -13 2 0 5 0
w:so .	0 -2 14 -7 0 0 -3 0
w:so ;	0 2 0 0 -12 9 0 0
w:so _ ,	0 9 0 10 -19 0 0 0
w:so _ .	0 0 0 0 14 0 0 0
w:so _ <day-ahead>	0 -5 0 6 -9 0 0 10
w:so _ <name>	0 2 0 0 -10 0 3 0
w:so _ go	0 12 0 0 -11 0 0 0
w:so _ is	0 7 0 8 -12 0 0 0
w:so _ it	0 10 0 0 -18 9 0 0
w:so _ not	0 0 0 0 -7 0 9 0
w:so _ the	10 -4 -2 -3 0 -7 -3 9
w:so _ they	0 0 0 10 -6 0 0 0
w:so by	0 0 0 0 -7 0 0 10
w:so doe	0 0 0 0 -6 0 0 10
w:so if	0 21 0 0 -17 0 0 0
w:so that	0 -11 0 0 7 0 7 0
w:so what	0 10 0 0 -6 0 0 0
w:so would	8 0 0 10 -17 0 0 0
w:social	1 0 0 -8 15 0 -2 0
w:software	27 0 0 -1 -21 -4 -5 0
w:software .	17 0 0 -4 -11 0 0 0
w:some	-2 -4 3 -3 2 10 -5 -2
w:some <number>	0 0 0 0 12 -3 0 0
w:some _ the	0 -2 0 0 10 0 0 0
w:some _ you	0 0 0 12 -7 0 0 0
w:some of	-5 -6 0 9 10 -3 0 0
w:somebody	0 -9 0 0 12 4 -4 0
w:something _ ,	0 20 0 2 -23 0 0 0
w:something better	0 13 0 0 -9 0 0 0
w:something happen	0 12 0 0 -10 0 0 0
w:sooner	1 -5 0 24 -18 0 -5 0
w:sooner "	0 0 0 9 -10 0 0 0
w:sooner ,	0 0 0 12 -12 0 0 0
w:soybean	0 -14 0 -24 27 0 3 0
w:soybean ,	0 -8 0 -2 20 0 0 0
w:soybean it	0 0 0 0 -8 0 9 0
w:spare	0 -10 0 -2 31 -4 0 0
w:speak	-2 0 8 -9 13 -11 -5 0
w:speak on	0 2 9 0 -12 0 0 0
w:speaking	0 12 0 0 -7 0 0 0
w:spin	0 0 0 12 -8 0 0 0
w:split	0 -12 0 0 16 0 0 0
w:spoke	-1 -10 0 2 19 -2 -1 0
w:spoke of	0 -3 0 0 14 0 0 0
w:spoken	1 0 0 -11 0 0 9 0
w:spoken of	2 0 0 -9 0 0 9 0
w:spot	0 -8 19 0 -1 0 0 0
w:sprat	0 1 0 9 -12 0 0 0
w:spring	-8 8 -3 0 -7 13 0 0
w:spring ,	0 0 0 -3 13 0 -3 0
w:spring _ would	0 -1 0 -1 9 0 0 0
w:spring it	0 13 0 0 -13 0 0 0
w:squid	0 -6 0 1 -5 0 9 0
w:staff	0 -1 0 0 14 -4 0 0
w:stake	0 12 0 0 -7 0 0 0
w:stake :	0 14 0 0 -13 0 0 0
w:stalled	0 0 0 1 -14 11 0 0
w:stand	0 -1 9 11 -11 0 0 -9
w:stand .	6 -5 0 -9 14 -2 0 0
w:stand _ ,	0 9 0 0 -8 0 0 0
w:stand _ .	0 -1 0 8 -11 0 7 0
w:stand _ by	0 0 0 0 -11 12 0 0
w:stand at	0 -1 0 0 10 0 0 0
w:stand still	0 0 0 0 -5 10 0 0
w:stand to	0 0 14 0 -11 0 0 0
w:standstill	0 13 0 0 -11 2 0 0
w:start	0 -18 -2 19 3 1 -21 3
w:start _ <day-ahead>	0 -13 0 29 -9 0 -8 0
w:start on	0 -14 0 31 -11 0 -8 0
w:state	-7 0 -1 -19 12 -1 12 1
w:state of	0 11 0 0 -8 0 0 0
w:state that	0 0 0 -9 24 -5 0 0
w:statement	0 -20 0 2 8 -10 10 0
w:station	0 0 0 -6 -14 2 15 8
w:statute	0 0 0 10 -11 0 5 0
w:statute .	0 0 0 11 -6 0 0 0
w:stay	0 -12 0 4 7 0 -2 0
w:stay ,	0 -10 0 0 5 0 0 2
w:stay .	0 0 0 0 -5 0 9 0
w:stay _ it	1 -12 0 0 -8 12 0 0
w:stay _ they	0 -12 0 0 7 2 0 0
w:stay as	4 -13 0 0 2 0 0 0
w:stay until	0 -2 0 0 11 0 0 0
w:stay where	0 -14 0 0 0 17 0 0
w:steel	0 0 -1 -17 0 1 10 0
w:steel <duty>	0 0 0 -5 -1 0 11 0
w:steel _ <name>	0 0 0 0 -5 9 0 0
w:steel _ <person>	0 0 0 0 -9 0 10 0
w:steel _ aluminum	0 0 0 -3 18 0 -8 0
w:steel and	0 -8 0 -6 17 0 -1 0
w:steel duty	0 0 0 -3 -5 0 14 0
w:step	-1 2 -2 0 -3 -18 16 -2
w:step ,	0 13 0 0 -3 -2 0 0
w:step _ the	0 11 0 10 -15 -3 0 0
w:step _ to	0 0 0 0 -16 0 16 0
w:step back	0 -1 0 0 10 0 0 0
w:still	0 -14 -11 -27 26 9 4 -10
w:still <v-bear>	0 -10 0 0 5 0 1 0
w:still <v-down>	0 0 0 0 -5 11 0 0
w:still _ .	0 -4 0 -3 16 0 0 0
w:still _ come	0 0 0 -3 10 0 0 0
w:still _ it	0 0 0 0 -7 10 0 0
w:still to	0 0 0 -4 13 0 0 0
w:stockholm	0 -5 0 0 15 0 0 0
w:stockholm ,	0 -1 0 -5 13 0 0 0
w:stop	20 -6 0 0 -24 27 -5 -10
w:stop <v-sell>	10 0 0 1 -6 -4 0 0
w:stop _ export	12 0 0 0 -5 0 0 0
w:stop a	0 7 0 -5 -15 17 0 0
w:stop at	0 -3 0 2 -7 0 10 0
w:stop issuing	9 0 0 0 -14 8 0 0
w:stop the	11 -4 0 6 -13 0 0 0
w:stoppage	0 -9 0 0 14 1 0 -4
w:store	0 -4 0 0 -4 13 0 0
w:story	0 -5 0 -1 16 0 0 0
w:straight	0 0 0 8 -9 0 0 0
w:street	0 -12 0 0 11 0 0 0
w:strike	-2 -37 -6 -9 21 0 21 -7
w:strike _ .	0 0 0 0 -11 0 15 0
w:strike back	0 0 0 0 -20 0 25 0
w:strike the	0 0 0 0 -10 16 0 0
w:stroke	0 1 0 5 -14 0 0 6
w:stroke of	0 8 0 5 -13 0 0 0
w:strongly	0 0 0 0 -8 0 10 0
w:student	-5 0 0 0 20 0 0 0
w:substantial	0 0 0 15 -9 0 0 0
w:substantial "	0 0 0 12 -5 0 0 0
w:successor	0 12 0 0 -7 0 0 0
w:such	5 -14 -3 12 0 -14 6 0
w:such <v-propose>	0 0 0 -3 10 0 0 0
w:such _ case	9 0 0 2 -11 0 0 0
w:such plan	0 0 0 -3 9 0 0 0
w:sue	0 0 0 0 12 0 0 0
w:suffer	3 -3 0 -4 -6 13 0 0
w:sugar	0 31 0 5 -21 0 -18 0
w:sugar at	0 9 0 0 -8 0 0 0
w:summer	2 -20 -4 25 -10 7 0 0
w:summer ,	6 -13 0 12 -3 0 0 0
w:summer .	0 -7 0 15 -12 9 -2 0
w:summit	0 -9 0 1 -5 0 0 10
w:sunday	0 -5 0 0 12 0 0 0
w:suppose	0 13 0 -11 -10 0 0 11
w:surcharge	0 -18 -2 0 14 13 0 0
w:surcharge <v-end>	0 -8 0 7 0 0 0 0
w:surcharge _ <level>	0 -21 0 0 12 8 0 0
w:surcharge _ be	0 -1 0 -1 -3 12 0 0
w:surcharge _ in	0 0 0 10 -12 0 0 0
w:surcharge lapse	0 -4 0 11 -3 0 0 0
w:surcharge of	0 -22 0 1 7 8 0 0
w:surcharge on	0 6 0 0 -12 0 8 0
w:suspend	0 9 0 -29 -7 6 8 -1
w:suspend _ <day-ahead>	0 -3 0 0 -21 4 24 0
w:suspend in	0 -10 0 0 10 0 0 0
w:suspend the	-2 -6 0 0 13 4 0 0
w:suspend until	0 -2 0 0 -22 5 23 0
w:suspension	2 7 -6 -16 -15 25 0 -4
w:suspension <v-end>	0 9 0 -5 -14 12 0 0
w:suspension _ not	0 -5 0 8 -14 7 0 0
w:suspension end	0 0 0 0 -16 16 0 0
w:suspension is	9 -3 0 0 -3 0 0 0
w:swear	0 0 0 0 -9 0 11 0
w:switch	0 0 0 0 -4 0 10 0
w:table	7 10 0 -20 -6 -9 6 0
w:table .	11 4 0 -2 -10 0 0 2
w:tail	0 1 0 8 -11 0 0 0
w:take	-6 -12 19 -5 10 -16 7 -18
w:take <level>	0 4 5 -15 0 0 0 0
w:take <number>	0 -9 0 0 23 0 -4 0
w:take _ ,	0 -1 0 -1 16 0 -1 0
w:take _ .	0 0 0 0 -2 0 10 0
w:take _ duty	0 0 0 -1 10 0 -5 0
w:take _ measure	0 -1 0 0 -7 0 11 0
w:take _ place	0 -4 0 16 -9 0 0 0
w:take a	0 -7 12 -3 6 -4 -2 0
w:take effect	0 -11 0 7 0 -1 8 0
w:take it	0 0 12 -7 0 0 -9 0
w:take its	7 -1 0 6 0 0 -11 0
w:take on	0 12 0 -7 -10 0 4 0
w:take the	0 -19 0 1 -6 1 13 0
w:talk	-6 -41 0 2 4 -24 0 38
w:talk _ "	0 0 0 0 -10 11 0 0
w:talk _ ,	0 -14 0 0 9 -4 16 -10
w:talk _ .	0 -4 -3 0 0 0 0 10
w:talk _ <level>	0 0 0 9 -7 0 0 0
w:talk _ <name>	0 13 0 12 -21 0 0 0
w:talk _ down	0 0 0 8 -15 0 -1 7
w:talk _ the	0 -6 0 0 15 0 0 -4
w:talk about	0 0 0 0 17 0 0 0
w:talk again	0 0 0 0 10 0 0 0
w:talk between	0 14 0 0 -9 0 0 0
w:talk break	0 0 0 7 -14 0 -2 8
w:talk fail	0 -20 0 0 4 -5 19 0
w:talk in	0 0 0 8 -6 0 0 2
w:talk were	0 0 0 0 -4 10 0 0
w:talked	0 -6 0 0 24 0 0 0
w:talked about	0 0 0 0 12 0 0 0
w:talking	0 -1 0 -3 20 0 0 0
w:tanker	0 4 0 5 -10 0 0 0
w:tariff	0 -25 1 30 1 -11 -23 15
w:tariff ,	-3 -3 0 5 -4 -5 14 0
w:tariff .	3 0 0 11 -7 -1 0 0
w:tariff <not>	0 -9 0 0 10 0 0 0
w:tariff <v-begin>	0 -11 0 0 9 0 5 0
w:tariff <v-impose>	0 -7 0 -3 10 0 -1 7
w:tariff <v-stay>	0 -7 0 -1 16 0 0 0
w:tariff <v-up>	0 -11 0 -9 14 0 -1 8
w:tariff ?	0 0 0 11 -9 0 0 0
w:tariff _ ,	0 0 0 -21 6 5 0 5
w:tariff _ ;	0 0 0 0 9 0 -1 0
w:tariff _ <day-ahead>	0 0 0 -5 11 0 0 0
w:tariff _ <name>	0 3 10 9 -19 0 2 0
w:tariff _ <quality>	0 10 0 0 -5 0 -7 0
w:tariff _ a	0 0 0 0 -7 0 9 0
w:tariff _ be	0 -12 0 10 4 0 0 0
w:tariff _ follow	0 0 0 18 -16 0 0 0
w:tariff _ for	0 0 0 9 -8 0 0 0
w:tariff _ go	0 14 0 0 -13 0 0 0
w:tariff _ in	0 -2 6 0 -9 0 0 9
w:tariff _ it	0 0 0 -2 14 0 -1 0
w:tariff _ semiconductor	0 0 0 26 -25 0 0 0
w:tariff _ to	0 -1 0 -2 11 0 0 0
w:tariff _ up	0 -9 0 14 -3 0 0 0
w:tariff are	0 -2 0 0 10 0 0 0
w:tariff come	0 0 0 2 -10 0 5 0
w:tariff could	0 11 0 6 -20 3 0 0
w:tariff fall	0 -2 0 -1 10 0 0 0
w:tariff for	0 -7 0 -12 28 0 0 0
w:tariff from	0 0 12 0 -8 0 0 0
w:tariff go	0 -9 0 -7 19 0 0 0
w:tariff may	0 -3 0 11 0 0 0 0
w:tariff of	6 2 0 24 -29 -1 0 0
w:tariff on	4 0 0 10 0 -10 -14 -2
w:tariff over	0 0 0 0 -12 0 0 11
w:tariff talk	0 0 2 0 -9 0 0 9
w:tariff truce	0 3 0 4 -8 4 0 0
w:taro	0 -3 0 0 9 0 0 0
w:tat	0 0 0 0 -13 0 15 0
w:tax	1 3 -3 1 -17 0 12 0
w:tax <quality>	4 -11 0 21 -8 0 -9 0
w:tax on	0 14 0 -1 0 0 -8 0
w:tea	5 0 0 -8 10 -5 0 -1
w:tea <v-bear>	0 8 0 0 -7 0 0 0
w:tea _ in	0 10 0 0 -9 0 0 0
w:tea and	0 11 0 0 -18 0 7 0
w:tea pay	0 8 0 0 -7 0 0 0
w:telephone	7 -15 0 0 10 -1 -2 0
w:tell	-16 -18 -1 7 4 -2 -3 20
w:tell ,	0 0 0 -8 11 0 0 0
w:tell <organisation>	0 13 0 -2 -12 0 4 0
w:tell _ ,	0 -2 0 -15 0 0 11 5
w:tell _ <day-today>	0 0 0 10 -8 0 0 0
w:tell _ <organisation>	5 -2 0 -6 -10 18 0 0
w:tell _ <seat>	0 0 0 16 -7 0 -1 0
w:tell _ that	-1 -2 0 5 10 0 -6 -3
w:tell a	0 -1 0 -13 6 0 0 7
w:tell me	0 0 0 9 -10 0 -8 12
w:tell my	0 0 10 0 -6 0 0 0
w:tell reporter	0 0 0 0 20 -4 -6 -4
w:tell the	0 -8 -2 5 -12 13 0 5
w:tell us	0 -10 0 5 0 4 0 0
w:tenth	0 6 2 0 -10 1 0 0
w:term	0 0 0 -7 10 -4 -1 5
w:term _ be	0 9 0 0 -9 0 0 0
w:text	1 8 0 0 -17 0 -11 18
w:text .	0 0 0 0 -10 0 0 12
w:textile	0 9 0 6 0 -5 -12 0
w:than	6 -41 -7 -35 41 -28 12 7
w:than <level>	0 -7 0 -10 26 0 0 0
w:than <number>	0 -16 0 0 14 0 3 0
w:than _ .	0 -12 0 -5 14 -3 6 0
w:than _ of	0 -1 0 0 14 0 0 0
w:that	4 4 -12 13 -7 -8 4 3
w:that ,	-3 25 13 9 -33 -9 -10 4
w:that .	0 10 0 -13 0 4 -10 0
w:that :	0 8 4 0 -12 0 0 0
w:that <goods>	1 -10 -2 -6 0 6 13 -1
w:that <level-noun>	0 0 0 10 0 0 -2 0
w:that <not>	0 0 0 21 -21 -13 0 10
w:that <person>	0 -1 0 -6 19 0 0 0
w:that <quality>	0 0 0 -17 -19 0 36 0
w:that <seat>	0 -2 0 9 -15 -3 8 5
w:that <v-bear>	0 12 0 0 -2 0 0 0
w:that <v-begin>	7 -10 0 14 -5 -2 0 0
w:that <v-down>	8 0 0 -2 -14 4 0 9
w:that <v-end>	0 0 0 -5 -4 0 6 11
w:that <v-impose>	11 4 0 -1 -21 2 0 8
w:that <v-up>	0 -2 0 15 -3 0 0 0
w:that ?	0 0 0 11 -8 0 0 0
w:that _ "	0 5 0 14 -25 0 9 0
w:that _ 's	0 9 8 0 -22 0 4 0
w:that _ ,	-5 11 0 13 -24 11 -3 -2
w:that _ .	-1 -27 0 0 0 -13 18 9
w:that _ <level>	0 25 0 0 -16 0 -2 0
w:that _ <name>	0 5 0 4 -13 3 1 0
w:that _ <organisation>	0 -2 0 -2 19 -4 0 0
w:that _ <person>	0 9 0 5 -11 -8 -3 8
w:that _ <quality>	0 -21 0 3 24 -4 -7 0
w:that _ <span>	0 -7 0 0 10 0 0 0
w:that _ a	3 -14 0 19 0 -4 -10 0
w:that _ announce	0 0 0 9 -4 0 0 0
w:that _ come	0 -10 0 0 17 0 0 0
w:that _ could	0 0 0 -4 0 -6 11 0
w:that _ country	1 0 0 -11 15 -5 0 0
w:that _ deal	0 0 0 -2 -5 11 0 0
w:that _ do	0 12 0 0 -11 0 0 0
w:that _ due	0 0 0 10 -9 0 0 0
w:that _ duty	0 3 0 9 -1 -4 -9 0
w:that _ for	10 4 0 0 -13 0 0 0
w:that _ from	0 0 0 -1 13 0 -2 0
w:that _ had	0 11 0 6 -6 0 -4 0
w:that _ half	11 0 0 0 -10 0 0 0
w:that _ if	0 14 0 -8 -9 0 3 0
w:that _ in	0 9 0 8 -26 0 0 13
w:that _ is	4 -1 0 4 -16 3 5 0
w:that _ it	0 -11 0 0 13 0 0 2
w:that _ lapse	0 7 5 0 -8 0 0 0
w:that _ make	0 0 0 0 -6 0 12 0
w:that _ maker	0 9 0 5 -13 0 0 0
w:that _ mean	0 -4 0 22 -12 0 0 0
w:that _ might	15 0 0 6 -18 -4 0 5
w:that _ not	0 -10 0 -1 13 -1 2 0
w:that _ on	0 -3 0 -11 22 0 1 0
w:that _ pay	0 -1 0 -4 14 0 0 0
w:that _ plant	0 0 0 0 14 -7 0 0
w:that _ return	0 16 0 0 -11 -1 0 0
w:that _ second	0 11 0 0 -16 8 0 0
w:that _ see	0 11 0 0 -8 0 0 0
w:that _ shall	2 10 0 -1 -12 0 0 0
w:that _ side	0 -1 0 0 18 0 0 0
w:that _ stop	0 11 0 0 -14 4 0 0
w:that _ such	9 -4 0 3 -11 0 2 0
w:that _ talk	0 0 0 0 -13 0 0 18
w:that _ the	0 3 4 13 0 -22 -13 -3
w:that _ threaten	0 0 0 -9 8 0 0 0
w:that _ too	0 15 0 8 -20 0 0 0
w:that _ truce	0 -8 0 0 12 0 0 0
w:that _ two	0 0 0 0 16 0 0 0
w:that _ was	0 0 0 13 0 0 -2 0
w:that _ we	0 -13 9 0 7 0 0 0
w:that _ were	0 0 0 1 -10 8 0 0
w:that _ what	0 0 0 -11 13 0 0 0
w:that _ will	-1 0 0 -14 24 0 -6 -3
w:that _ would	2 -38 -24 -12 7 20 15 -4
w:that a	-4 7 1 -15 4 1 -1 0
w:that all	0 19 0 0 -10 -5 0 0
w:that both	0 -5 0 -3 18 0 0 0
w:that broader	0 0 0 11 -10 0 0 0
w:that case	1 0 13 18 -35 -6 8 0
w:that could	0 6 0 16 -28 12 0 0
w:that end	0 -12 0 0 0 0 4 11
w:that every	0 0 0 0 -8 10 0 0
w:that from	0 0 0 10 -6 0 0 0
w:that good	0 0 0 4 -10 8 0 0
w:that happen	0 0 0 0 -9 0 14 0
w:that has	0 9 0 1 -13 3 0 0
w:that he	0 -10 -1 -15 47 -21 -10 -9
w:that he'd	0 10 0 14 -21 0 0 0
w:that his	0 1 0 8 -12 2 -1 0
w:that if	0 -11 0 5 0 -7 6 0
w:that in	5 -5 0 15 -8 0 -1 0
w:that is	-3 -10 0 26 6 -15 -18 0
w:that it	3 2 0 17 -9 -7 -2 -10
w:that last	0 0 0 0 -3 10 0 0
w:that leave	10 14 0 -1 -17 0 0 0
w:that may	0 0 0 0 11 0 0 0
w:that no	0 0 0 11 -6 0 0 0
w:that of	0 -4 0 -5 23 0 0 0
w:that oil	0 -6 0 -10 10 0 5 0
w:that on	0 -14 0 0 2 0 0 12
w:that only	0 6 0 0 -11 0 6 0
w:that other	0 0 0 11 -13 6 -1 0
w:that such	0 0 0 0 12 0 -2 0
w:that talk	0 0 0 -1 0 9 0 0
w:that the	-10 1 5 -9 15 0 -13 3
w:that there	0 -8 0 -9 28 0 0 0
w:that they	5 0 0 3 -18 11 -8 3
w:that thi	0 -3 0 8 -15 8 6 0
w:that three	0 0 0 0 -14 14 0 0
w:that was	0 10 0 -5 0 0 0 0
w:that we	0 7 0 -9 0 -2 0 0
w:that were	0 0 0 -3 9 0 0 0
w:that will	0 -3 0 0 11 0 0 0
w:that without	0 0 0 19 -20 -6 -3 12
w:that would	-11 0 0 -7 19 -21 9 0
w:that you	0 -1 0 -4 13 0 0 0
w:the	-6 6 -3 -6 26 0 -18 -15
w:the <agent>	-2 16 -9 0 5 -8 -12 -15
w:the <day-ahead>	-1 6 0 11 0 -8 -21 0
w:the <day-today>	0 0 0 9 -8 0 0 0
w:the <duty>	0 3 3 -8 -7 4 8 3
w:the <gate>	0 -12 -4 -8 10 -8 16 0
w:the <goods>	-39 20 -9 2 -22 11 15 -5
w:the <level-noun>	-12 -1 -13 10 7 -13 -3 0
w:the <level>	2 -2 -3 19 -19 13 2 -3
w:the <money>	0 -5 0 9 -11 9 0 0
w:the <name>	-17 -9 -13 5 4 18 -3 0
w:the <number>	1 55 -13 24 -56 -13 -24 4
w:the <office>	-18 4 -15 -3 0 9 4 0
w:the <organisation>	18 -27 -2 4 7 23 -22 -18
w:the <person>	-19 11 -13 14 0 -6 -19 7
w:the <quality>	-11 6 -6 0 -10 2 9 9
w:the <seat>	-9 -7 0 0 14 -12 0 0
w:the <sender>	11 -19 3 -3 10 -8 -17 3
w:the <span>	0 25 0 -7 -11 -1 0 0
w:the <v-agree>	7 -6 0 -3 12 -1 -1 0
w:the <v-bear>	0 -3 9 0 0 0 0 0
w:the <v-buy>	0 17 0 7 -7 -9 -5 0
w:the <v-deny>	18 -20 0 3 4 0 -16 0
w:the <v-down>	0 -12 0 0 8 -11 3 7
w:the <v-end>	-2 0 -5 13 -5 0 2 -6
w:the <v-propose>	3 -4 -7 0 -10 -2 4 16
w:the <v-return>	0 0 0 -4 6 4 -11 0
w:the <v-say>	0 19 0 -19 -13 0 4 3
w:the <v-stay>	0 -2 0 5 9 -10 -3 0
w:the <v-suspend>	0 27 4 -9 -27 0 2 -5
w:the <v-target>	-1 -19 0 11 9 0 -1 0
w:the <v-up>	0 -5 0 0 0 -13 18 0
w:the _ 's	-6 -12 -9 7 -3 7 10 -5
w:the _ )	0 -6 0 0 10 0 0 0
w:the _ ,	13 3 -15 8 -6 -14 12 -4
w:the _ .	13 1 -12 6 7 -27 -15 8
w:the _ ;	2 -1 1 -13 2 0 0 0
w:the _ <day-gone>	0 4 0 4 -20 0 10 0
w:the _ <level>	0 0 9 -10 5 0 -6 0
w:the _ <name>	0 0 0 8 -14 0 3 0
w:the _ <office>	0 -2 0 0 10 0 -2 0
w:the _ <organisation>	0 -1 0 0 13 0 0 0
w:the _ <person>	0 -13 4 3 -5 16 -7 0
w:the _ <quality>	0 19 0 -7 -9 0 0 0
w:the _ ?	0 -26 0 -9 48 0 0 0
w:the _ a	0 -4 0 3 -8 17 -2 0
w:the _ about	8 0 0 -4 -11 9 0 0
w:the _ act	0 13 0 0 -8 0 0 0
w:the _ after	0 10 0 4 -12 -3 0 5
w:the _ against	0 0 0 -5 13 0 0 0
w:the _ agree	0 -6 0 -2 18 0 0 0
w:the _ apply	0 -16 0 0 21 0 0 0
w:the _ are	1 0 -1 -8 -7 18 -4 2
w:the _ as	0 0 0 -4 9 -2 3 0
w:the _ at	-1 4 0 -12 -1 5 3 -1
w:the _ back	0 4 0 0 6 -1 -12 0
w:the _ behind	0 9 0 0 -8 0 0 0
w:the _ book	9 3 0 0 -12 0 0 0
w:the _ border	0 10 0 0 -7 0 0 0
w:the _ break	8 -10 0 5 0 -7 -3 5
w:the _ by	0 -3 -5 -4 14 3 0 0
w:the _ charge	0 -13 0 3 10 0 0 0
w:the _ clause	0 0 0 0 12 -4 0 0
w:the _ column	0 36 0 0 -32 0 0 0
w:the _ come	0 6 -7 2 -8 0 4 0
w:the _ contract	0 -9 0 0 12 0 0 0
w:the _ control	-6 0 0 0 10 0 0 0
w:the _ could	0 21 2 4 -29 -3 0 8
w:the _ custom	0 13 0 0 -9 0 0 0
w:the _ date	0 -3 0 0 17 0 0 0
w:the _ day	10 4 0 -13 -10 3 6 0
w:the _ decide	12 0 0 0 -6 0 0 0
w:the _ direction	0 -5 0 0 10 0 0 0
w:the _ doesn't	0 0 0 -1 12 0 -1 0
w:the _ duty	0 12 -8 -9 -6 20 -17 -3
w:the _ end	0 18 -4 -18 -17 27 -7 -6
w:the _ enter	0 15 0 0 -13 0 0 0
w:the _ expire	0 12 0 0 -9 0 0 0
w:the _ fail	-3 -7 -1 -12 14 1 8 -4
w:the _ failed	0 -5 0 0 0 0 12 0
w:the _ fair	0 0 0 8 -14 6 0 0
w:the _ fall	0 4 -2 4 -8 11 -4 -5
w:the _ fee	-3 -7 0 -3 17 0 -3 0
w:the _ figure	0 9 0 4 -14 0 0 0
w:the _ from	0 -2 0 -3 11 0 0 0
w:the _ go	-6 -18 7 11 -1 13 -6 -3
w:the _ government	0 3 0 -2 -11 0 9 0
w:the _ had	0 -19 0 7 15 -11 -2 3
w:the _ half	0 -1 0 0 0 9 0 0
w:the _ has	-16 14 -6 2 10 -10 -17 0
w:the _ have	0 -10 0 0 20 -5 0 0
w:the _ he	0 -11 0 -1 18 0 0 0
w:the _ if	0 -6 0 -18 12 8 0 0
w:the _ in	-16 -5 17 -9 14 0 -4 -17
w:the _ industry	0 0 0 -5 0 11 0 0
w:the _ is	10 0 5 -8 -6 3 -10 9
w:the _ isn't	0 9 0 -2 0 -5 0 0
w:the _ it	0 8 0 2 -7 -8 2 0
w:the _ itself	0 -6 0 0 11 0 0 0
w:the _ lapse	0 1 7 7 -3 -12 -6 2
w:the _ largest	0 0 9 0 0 -2 0 0
w:the _ last	0 -12 0 0 8 0 0 0
w:the _ law	0 0 0 9 -17 8 0 0
w:the _ leader	0 0 0 0 -6 10 0 0
w:the _ licence	-6 0 0 0 12 0 0 0
w:the _ lose	0 -7 17 0 -10 4 0 0
w:the _ maker	0 -7 0 0 0 11 0 0
w:the _ may	-13 7 -9 -22 -14 33 0 0
w:the _ meet	0 -10 0 3 0 0 -6 11
w:the _ mill	0 0 9 6 -3 -12 0 0
w:the _ minister	0 -5 0 14 -10 0 3 0
w:the _ morning	0 25 0 0 -28 0 2 0
w:the _ move	0 0 0 0 -5 0 11 0
w:the _ must	0 -6 0 -3 15 0 0 0
w:the _ needed	0 0 0 0 -15 0 16 0
w:the _ negotiation	0 0 0 -2 -9 7 0 6
w:the _ night	0 0 0 0 -6 0 10 0
w:the _ notice	9 -9 0 0 0 0 0 0
w:the _ number	0 15 0 5 -20 0 0 0
w:the _ of	0 23 -4 4 -6 -13 -28 0
w:the _ on	-7 -19 9 8 0 12 -10 9
w:the _ one	0 15 0 4 -13 2 -3 0
w:the _ order	0 12 0 0 -13 3 0 0
w:the _ our	0 9 0 1 -13 0 0 0
w:the _ over	0 -9 0 0 20 0 0 0
w:the _ parliament	0 0 0 0 10 0 0 0
w:the _ pass	0 20 0 -2 -8 -2 0 0
w:the _ pay	0 11 0 0 -10 0 0 0
w:the _ period	0 0 0 0 9 0 0 0
w:the _ provide	0 0 0 14 -13 0 0 0
w:the _ rate	0 18 -1 -18 -2 -11 6 0
w:the _ refuse	0 -2 0 20 -6 0 -4 0
w:the _ register	11 0 0 0 -8 0 0 0
w:the _ remain	0 0 0 0 0 9 0 0
w:the _ resume	0 -4 0 0 11 0 0 0
w:the _ room	0 0 0 0 10 0 0 0
w:the _ say	2 -6 -9 41 -10 -20 -3 -10
w:the _ season	0 -5 0 9 -10 6 0 0
w:the _ should	0 -10 0 5 0 0 0 4
w:the _ side	0 -4 -1 4 18 -10 -11 0
w:the _ spring	0 -10 0 0 0 0 9 0
w:the _ stand	0 4 0 10 -7 0 -2 0
w:the _ start	0 -2 0 10 -6 0 0 0
w:the _ stay	0 -1 -3 6 0 -2 9 0
w:the _ strike	0 0 0 0 12 -4 0 0
w:the _ stuff	0 0 0 10 -6 0 0 0
w:the _ take	0 -4 0 0 14 0 0 0
w:the _ talk	0 0 0 8 -14 0 0 7
w:the _ tariff	0 -6 -1 -31 32 -1 -6 5
w:the _ tell	0 0 0 -2 0 10 -4 0
w:the _ that	0 7 -5 -24 12 0 -2 0
w:the _ there	0 -4 0 0 11 0 0 0
w:the _ thing	0 1 0 -6 -12 0 -3 19
w:the _ time	0 -9 0 0 1 0 8 0
w:the _ to	6 -3 11 -9 -19 -8 29 0
w:the _ truce	0 -10 0 -7 25 0 0 -1
w:the _ under	0 -6 0 -3 11 0 4 0
w:the _ until	0 0 0 0 10 0 0 0
w:the _ up	0 -3 0 10 0 0 0 0
w:the _ vote	0 3 6 0 -10 3 0 0
w:the _ warn	-4 -6 -9 -17 25 0 0 -4
w:the _ was	0 0 0 3 -3 -9 12 0
w:the _ we	0 10 0 0 -1 -3 0 0
w:the _ week	0 -1 0 0 19 0 0 -3
w:the _ were	0 -9 -4 0 26 0 -6 0
w:the _ when	0 -6 0 0 12 0 0 0
w:the _ who	0 16 0 -5 -7 0 0 0
w:the _ will	-16 -6 4 -2 23 -5 0 -18
w:the _ with	5 0 -1 -21 1 8 -8 1
w:the _ would	11 16 0 0 -14 14 -25 -9
w:the _ year	0 -7 0 0 16 0 0 0
w:the absence	0 12 0 0 -6 0 0 0
w:the agreement	0 -21 0 0 41 -8 -6 -1
w:the annex	0 -4 0 0 9 0 0 0
w:the answer	0 3 0 -1 11 0 -10 0
w:the app	-1 -4 0 -1 -11 23 0 0
w:the arrangement	0 3 0 -8 0 9 -3 0
w:the autumn	0 3 0 18 -9 -4 -4 0
w:the back	0 -3 0 0 12 0 0 0
w:the bag	0 0 0 0 -6 0 10 0
w:the border	0 -4 0 0 17 -3 0 0
w:the bridge	0 -2 0 0 19 0 0 0
w:the call	0 0 0 0 -3 0 9 0
w:the calm	0 0 0 12 -10 0 0 0
w:the car	0 1 0 0 -23 14 0 8
w:the case	0 0 0 0 -10 19 0 0
w:the ceasefire	0 12 0 0 0 0 0 0
w:the charge	0 -8 0 -8 2 7 2 0
w:the christma	0 0 0 0 -12 2 0 7
w:the club	0 -6 0 0 12 0 0 0
w:the company	0 -11 0 -4 5 16 -5 0
w:the country	0 -8 0 -3 -4 9 9 0
w:the court	0 -5 0 0 12 0 0 0
w:the custom	0 -1 0 0 13 0 0 0
w:the dairy	0 0 0 0 -7 10 0 0
w:the date	0 26 0 -4 -13 0 -1 0
w:the day	0 -11 5 -9 7 0 4 0
w:the deadline	0 -6 0 0 19 0 0 0
w:the deal	-1 -12 0 0 -2 3 7 4
w:the decree	0 13 0 0 -8 0 0 0
w:the delegation	0 0 0 0 10 0 0 0
w:the difference	0 -8 0 0 19 0 0 0
w:the dispute	0 3 0 0 -5 11 -2 0
w:the door	0 0 1 0 -18 0 20 0
w:the double	0 -9 0 0 16 -3 0 0
w:the draft	0 0 0 1 -6 0 -2 10
w:the drawer	9 0 0 13 -30 -3 9 0
w:the duty	8 10 3 -25 6 -6 0 -4
w:the emergency	0 -11 0 -13 5 17 0 0
w:the end	0 7 -1 12 -16 0 3 -1
w:the event	0 27 3 0 -23 -4 0 0
w:the extension	0 -4 0 -4 21 -7 0 0
w:the federal	11 0 0 0 -8 0 0 0
w:the fee	0 -14 0 -4 0 22 0 0
w:the ferry	0 0 0 0 9 0 0 0
w:the finding	0 -1 0 14 -7 0 0 0
w:the firm	10 6 0 0 -15 0 0 0
w:the former	0 18 0 0 -7 0 0 0
w:the gate	0 -11 0 0 2 0 7 0
w:the grower	0 -2 0 0 8 -10 0 6
w:the height	0 15 0 0 -9 0 -2 0
w:the higher	0 12 0 0 0 -7 -3 0
w:the highest	0 -6 0 0 16 0 0 0
w:the home	0 0 0 0 -7 10 0 0
w:the house	0 -11 0 4 15 0 -4 0
w:the increase	0 -7 0 1 0 0 8 0
w:the krone	0 0 12 0 -9 0 0 0
w:the last	0 12 1 -11 0 -6 -2 0
w:the law	0 12 0 10 -15 0 0 0
w:the leader	6 0 0 -9 0 0 1 0
w:the letter	0 4 0 16 -12 -2 -1 0
w:the level	0 12 0 0 -16 0 3 0
w:the levy	0 -6 0 -2 1 9 0 0
w:the licence	-6 -3 0 -10 7 17 -3 0
w:the line	8 -12 0 0 -4 10 0 0
w:the list	0 -13 0 6 7 -9 3 0
w:the lower	0 -3 0 0 15 0 0 0
w:the matter	0 -8 0 -5 18 -1 0 0
w:the measure	0 -5 0 6 -13 -8 22 0
w:the mediator	0 -6 0 0 15 0 0 0
w:the moment	0 16 0 0 -17 0 0 0
w:the month	0 -7 0 0 19 0 0 0
w:the morning	0 -3 0 0 15 0 0 0
w:the new	0 -30 1 -9 34 -11 0 0
w:the newspaper	0 -3 0 0 12 0 0 0
w:the next	1 3 0 -4 -8 -15 3 9
w:the ninth	0 10 0 0 -8 0 0 0
w:the north	0 2 0 0 -8 9 0 0
w:the northern	0 -5 0 0 12 0 0 0
w:the note	0 11 0 0 -7 0 0 0
w:the offer	0 -7 0 0 0 0 -2 9
w:the oil	0 0 9 0 0 -10 0 0
w:the old	-9 29 -10 -5 -1 -15 -18 -8
w:the older	0 -10 0 0 9 0 0 0
w:the one	15 -4 0 0 -8 -7 6 0
w:the order	0 18 0 4 -7 -8 -4 0
w:the ordinary	0 -4 0 -5 15 0 0 0
w:the other	0 2 -2 -6 16 -7 0 -3
w:the owner	0 0 0 0 14 -2 -2 0
w:the paper	0 19 0 -12 0 -2 -1 0
w:the party	0 -7 0 0 15 0 0 0
w:the pause	0 13 0 -2 -7 3 -3 -3
w:the peace	0 11 0 0 -4 0 0 0
w:the pen	0 10 0 0 -3 0 0 0
w:the penalty	0 1 0 12 -15 0 0 0
w:the period	0 0 0 0 -10 10 0 0
w:the permit	28 -20 0 -8 0 4 -14 0
w:the peso	0 0 24 0 -23 0 0 0
w:the plan	0 0 0 12 -10 0 0 0
w:the power	0 0 0 -3 13 0 0 0
w:the present	0 9 0 0 0 -2 0 0
w:the press	0 0 0 -6 10 0 0 0
w:the problem	9 -2 0 0 -1 0 0 0
w:the quarrel	0 4 0 9 -18 5 0 0
w:the rate	0 8 0 -6 5 -1 -14 1
w:the rest	0 -11 0 -3 23 0 0 0
w:the resumption	0 10 0 0 -6 0 0 0
w:the rice	0 10 0 0 -10 0 0 0
w:the right	3 11 0 0 -29 0 19 0
w:the rule	18 -20 0 3 4 0 -16 0
w:the safeguard	0 0 0 10 -8 0 0 0
w:the salmon	0 0 0 0 -9 0 7 0
w:the same	2 -7 4 -21 0 0 17 0
w:the schedule	0 -13 0 -6 10 8 0 0
w:the second	-1 18 -1 -11 -7 0 -6 8
w:the seventh	0 10 0 0 -7 0 0 0
w:the shoe	0 0 0 0 -7 0 11 0
w:the signature	0 -5 0 -1 20 -1 0 0
w:the small	0 -3 0 0 0 9 0 0
w:the soybean	0 0 0 0 -8 0 9 0
w:the state	0 4 0 -3 -11 0 7 4
w:the step	0 0 0 0 -4 0 9 0
w:the street	0 -11 0 0 13 0 0 0
w:the strike	0 -10 0 0 22 0 0 0
w:the stroke	0 8 0 5 -14 0 0 0
w:the sugar	0 7 0 5 -15 1 0 0
w:the sum	0 -5 0 0 12 0 0 0
w:the summer	0 -6 0 14 0 -1 -2 0
w:the summit	0 -2 0 3 -7 0 0 9
w:the surcharge	0 -12 0 11 0 6 -4 0
w:the suspend	2 4 1 0 -17 0 4 0
w:the suspension	4 5 -3 -8 -11 13 0 -1
w:the table	8 5 0 -17 -7 -6 9 0
w:the talk	1 -22 -6 0 -1 -21 0 32
w:the tariff	-8 8 1 1 -31 2 17 13
w:the tea	0 8 0 0 -6 0 0 0
w:the text	3 14 0 0 -10 0 -8 0
w:the thing	0 -1 13 -4 0 0 0 0
w:the third	0 -1 0 -4 20 -1 0 0
w:the threat	0 -10 0 8 0 0 5 0
w:the trade	0 0 2 10 -12 -13 6 0
w:the treaty	0 0 0 -1 0 -1 0 10
w:the trial	0 -3 0 0 10 0 0 0
w:the truce	10 17 3 -1 -16 11 -27 -7
w:the two	-11 -6 0 7 16 0 -22 0
w:the understanding	0 0 0 0 -15 16 0 0
w:the war	0 0 0 0 11 0 0 0
w:the water	0 -2 0 0 16 0 0 0
w:the way	0 0 0 0 -7 0 1 11
w:the week	0 -2 0 0 9 0 0 0
w:the whole	0 0 0 -7 -18 11 0 20
w:the wine	0 0 0 11 -5 0 -2 0
w:the yarn	0 11 0 0 -8 0 0 0
w:their	-9 -3 -1 -34 32 2 -3 0
w:their ,	0 14 0 0 -12 0 0 0
w:their .	0 5 0 0 -13 0 9 0
w:their <goods>	-8 -16 0 0 3 11 3 0
w:their <person>	0 0 0 0 -13 19 0 0
w:their <v-sell>	0 0 0 0 0 -2 10 0
w:their _ ,	0 -12 8 -7 -4 12 0 0
w:their _ .	-4 3 -7 -4 -8 19 -10 6
w:their _ in	0 0 0 0 11 0 0 0
w:their _ is	1 0 0 9 -11 0 0 0
w:their _ will	0 -8 0 0 0 0 9 0
w:their own	0 -10 0 1 12 0 0 0
w:their sale	0 0 9 0 -10 0 0 0
w:their way	0 10 0 0 -6 0 0 0
w:them ,	0 3 0 -6 9 -8 0 0
w:them .	-4 -9 0 -4 17 0 3 -6
w:them _ .	0 -12 0 0 8 11 0 0
w:them again	0 0 0 0 -7 0 0 10
w:them has	0 0 0 -8 11 0 0 0
w:them have	0 0 0 0 -9 10 0 0
w:them the	0 13 0 0 -4 0 0 0
w:themselve	0 15 0 0 -5 0 0 0
w:then	-3 40 -28 35 -53 0 0 12
w:then ,	-2 31 0 0 -13 -8 -6 -4
w:then .	0 -15 0 9 17 -9 -6 0
w:then :	0 -11 0 0 16 0 0 0
w:then <goods>	0 0 0 16 -14 0 0 0
w:then <level-noun>	0 11 0 0 -15 0 4 0
w:then <level>	0 -7 0 -7 17 0 0 0
w:then <v-bear>	0 2 0 -17 -2 0 16 0
w:then <v-begin>	0 11 0 -2 0 0 -3 0
w:then <v-down>	0 -8 0 -8 25 0 0 0
w:then <v-impose>	0 14 0 -3 -16 -4 9 0
w:then <v-stay>	0 13 0 0 -7 -1 0 0
w:then <v-target>	0 8 0 0 -17 0 7 0
w:then <v-up>	0 16 0 -7 -8 0 4 0
w:then ?	0 -6 0 0 15 0 0 0
w:then _ 's	0 10 0 -7 -16 9 1 0
w:then _ ,	0 0 0 -6 19 0 -2 0
w:then _ .	0 2 2 -12 4 0 0 0
w:then _ <level>	0 1 0 10 -18 0 9 0
w:then _ <number>	0 11 0 3 -20 0 8 0
w:then _ again	0 14 0 0 -12 0 0 0
w:then _ are	0 13 0 0 -9 0 0 0
w:then _ for	0 0 0 0 -3 10 0 0
w:then _ from	0 12 0 0 -11 0 0 0
w:then _ go	7 0 0 9 -12 0 0 0
w:then _ have	0 0 0 5 -17 0 0 11
w:then _ in	0 9 0 0 -4 0 0 0
w:then _ may	0 10 0 1 -8 0 -3 0
w:then _ of	0 -2 0 0 -2 10 0 0
w:then _ the	0 11 0 -7 0 0 0 0
w:then _ to	0 11 0 2 -17 -1 7 0
w:then _ will	0 -11 0 20 -13 1 0 0
w:then apply	0 14 0 0 -13 0 0 0
w:then be	7 0 0 -11 -4 2 -8 7
w:then both	0 13 0 0 -10 0 0 0
w:then charge	0 5 0 -6 -8 0 8 0
w:then come	0 -7 0 0 18 0 0 0
w:then i	0 0 0 3 -12 -1 0 16
w:then it	0 7 0 -11 -15 14 1 0
w:then on	0 0 0 -6 15 0 -1 0
w:then our	0 0 0 13 -10 0 0 0
w:then pay	0 5 0 -3 -7 0 9 0
w:then rise	0 11 0 0 -7 0 0 0
w:then the	-1 4 0 19 -13 -2 0 -2
w:then we	5 0 0 15 -11 0 -7 0
w:then you	0 4 0 10 -14 0 0 0
w:there	1 -7 -7 14 4 -20 -13 16
w:there 's	0 -15 0 7 2 -8 0 9
w:there _ ,	0 0 0 9 -9 0 0 0
w:there _ <level>	0 12 0 0 -11 0 0 0
w:there _ a	0 -18 0 6 2 -4 -3 10
w:there _ an	0 12 0 0 -3 0 0 0
w:there _ be	2 -19 0 -12 2 -5 -7 26
w:there _ have	0 0 0 11 -7 0 0 0
w:there _ nothing	10 6 0 0 -21 6 0 0
w:there _ one	2 -10 0 0 6 0 0 0
w:there _ tariff	0 0 0 10 -10 0 0 0
w:there _ the	0 -5 0 -3 20 0 0 0
w:there be	0 7 0 10 -14 0 0 0
w:there been	0 10 0 0 -9 0 0 0
w:there is	10 -10 -2 0 12 0 -6 -6
w:there may	6 0 0 -10 2 0 1 0
w:there no	0 10 0 0 -9 0 0 0
w:there since	0 0 0 9 -7 0 0 0
w:there the	0 11 0 0 -10 0 0 0
w:there were	0 0 0 0 12 0 0 0
w:there will	0 -4 0 -12 2 0 -13 19
w:there would	0 -9 1 7 -6 -1 0 11
w:thereafter	0 31 0 0 -28 0 0 0
w:therefore	0 21 0 0 -15 0 0 0
w:therefore _ to	0 10 0 0 -9 0 0 0
w:these	-3 9 0 -5 0 -12 0 7
w:these _ ,	0 10 0 0 -10 0 0 0
w:they	0 8 -26 8 3 2 -17 0
w:they <v-begin>	-2 0 0 11 -7 0 0 2
w:they <v-down>	-2 0 -1 10 -2 0 -3 0
w:they <v-impose>	0 2 0 4 5 -4 -12 0
w:they <v-target>	0 -4 0 0 11 0 0 0
w:they <v-threaten>	0 -1 0 0 9 -1 0 0
w:they _ ,	-8 16 -9 18 -11 0 -5 -13
w:they _ .	0 -12 0 -10 16 -5 -1 10
w:they _ <day-today>	0 4 0 7 -13 0 0 0
w:they _ <number>	0 -12 0 0 18 0 0 0
w:they _ ?	0 25 0 0 -20 0 0 0
w:they _ back	0 9 0 0 -12 6 0 0
w:they _ be	3 17 0 -6 -25 0 10 0
w:they _ by	0 -10 0 0 19 0 0 0
w:they _ charge	0 -10 0 -2 15 0 0 0
w:they _ go	0 6 0 0 -16 10 0 0
w:they _ in	5 -9 0 3 0 -10 7 0
w:they _ on	0 5 2 0 -13 0 5 0
w:they _ stop	0 0 0 0 -8 12 0 0
w:they _ tell	0 0 0 5 -12 0 8 0
w:they _ that	0 -5 0 0 11 0 0 0
w:they _ to	0 -9 0 0 25 -1 -6 0
w:they _ without	0 8 0 1 -10 0 0 0
w:they are	0 -19 0 0 2 24 -11 0
w:they could	4 1 0 7 -15 -9 7 0
w:they did	0 -24 2 2 5 -2 7 0
w:they do	0 -5 0 -5 13 -3 0 5
w:they fail	0 3 0 7 -5 0 -15 6
w:they go	0 -5 0 10 -9 0 3 3
w:they may	0 0 0 -2 14 -4 0 0
w:they say	0 11 0 -3 0 -2 0 0
w:they stand	0 9 0 1 -11 0 0 0
w:they wake	0 21 0 -1 -15 0 0 0
w:they were	6 1 0 -10 0 -12 4 0
w:they will	-2 11 0 0 -4 9 -10 0
w:they would	0 7 -4 -15 -11 19 2 -5
w:they'd	8 3 0 4 -16 -5 0 6
w:they'd <v-begin>	0 0 0 9 -5 0 0 0
w:they'd be	0 18 0 0 -16 0 0 0
w:they'll	0 -8 0 0 23 0 0 0
w:they're	0 -13 0 21 -6 0 0 0
w:they've	0 -8 0 0 12 0 0 0
w:thi	1 -24 -6 5 17 0 0 0
w:thi .	9 -2 0 0 0 0 0 0
w:thi <v-begin>	9 0 0 0 0 0 0 0
w:thi <v-down>	0 10 0 0 -7 0 0 0
w:thi <v-impose>	0 -3 0 0 14 0 0 0
w:thi <v-up>	10 0 0 0 0 0 0 0
w:thi _ ,	0 12 0 0 -14 -4 12 0
w:thi _ come	0 0 0 0 -10 0 12 0
w:thi _ is	0 0 10 0 -9 0 0 0
w:thi _ would	0 0 0 11 -7 0 0 0
w:thi go	10 0 0 0 0 0 0 0
w:thi one	0 0 10 -1 -11 8 0 0
w:thi summer	0 0 0 0 -10 12 0 0
w:thi year	0 -1 -2 -10 25 -4 0 0
w:thing	-4 -8 8 -5 -4 0 6 12
w:thing is	0 6 0 0 -13 0 0 9
w:think	14 0 -1 7 -15 -13 5 1
w:think _ a	7 0 0 7 -11 0 0 0
w:think _ it	0 0 0 7 -10 0 5 0
w:think about	17 0 0 16 -24 0 -1 0
w:third	-13 -6 1 -2 4 7 -5 5
w:third _ .	0 0 0 0 -1 -1 -2 14
w:third _ of	0 0 0 0 12 0 0 0
w:third _ the	0 -3 0 4 -15 14 0 0
w:third _ their	0 0 10 0 -1 -4 0 0
w:third country	0 0 0 0 11 0 0 0
w:third of	0 0 6 0 -25 19 2 0
w:third round	0 -2 0 0 20 0 0 0
w:those	-5 29 -1 6 -9 -18 -16 -3
w:those <level-noun>	0 13 0 0 -9 0 0 0
w:those _ <level>	0 -9 0 0 11 0 0 0
w:those _ will	0 9 0 0 -7 0 0 0
w:though	0 11 0 0 -19 -1 15 0
w:though <not>	0 10 0 -4 0 0 0 0
w:thousand	7 -2 0 0 -27 27 0 0
w:thousand of	0 0 0 0 -16 19 0 0
w:threat	-7 -24 -3 8 15 4 -1 0
w:threat ,	0 0 0 10 -7 0 0 0
w:threat .	0 0 0 0 -1 9 0 0
w:threat _ an	0 0 0 -7 11 0 0 0
w:threat of	0 -4 0 0 13 0 -3 0
w:threaten	3 -34 -8 18 -3 10 -2 -7
w:threaten _ <day-gone>	0 0 0 17 -12 0 0 0
w:threaten _ further	0 0 0 -6 12 0 0 0
w:threaten _ impose	0 0 0 10 -8 0 0 0
w:threaten _ leave	0 0 0 -1 12 0 -3 0
w:threaten _ stop	-1 0 0 0 -3 12 0 0
w:threaten _ with	0 0 0 9 -18 10 0 0
w:threaten on	0 0 0 3 -15 9 0 0
w:threaten to	6 -15 -3 0 2 3 -2 -1
w:threaten with	0 0 0 -16 20 0 0 0
w:three	0 3 1 -32 -2 24 -4 -7
w:three _ ,	0 0 0 0 15 0 -3 0
w:three _ .	0 0 0 0 11 0 0 0
w:three _ as	2 9 0 0 -12 0 0 0
w:three _ in	0 2 0 0 -16 14 0 0
w:three _ them	0 0 0 0 -9 10 0 0
w:three of	0 0 0 0 -8 10 0 0
w:three time	2 9 0 0 -9 0 0 0
w:through	-5 12 0 -13 0 3 -7 0
w:through <number>	0 16 0 0 -13 0 0 0
w:through _ .	0 16 0 0 -13 0 0 0
w:thu	0 -16 0 0 5 0 5 0
w:thursday	0 0 0 0 12 0 0 0
w:ticket	0 -4 0 -3 14 0 0 0
w:tide	0 10 0 0 -9 0 0 0
w:tiktok	0 0 0 0 18 -3 0 0
w:tile	0 19 0 8 -19 0 -6 0
w:time	1 1 -5 6 -7 2 4 -10
w:time ,	0 -2 0 9 -7 0 3 0
w:time .	-1 -14 -2 3 -2 8 6 0
w:time _ .	0 10 0 0 -1 0 0 0
w:time _ <level>	0 -9 0 19 -8 0 0 0
w:time _ <name>	0 10 0 0 -9 4 0 0
w:time _ much	2 6 0 0 -11 0 0 0
w:time as	2 6 0 0 -10 0 0 0
w:time if	5 10 0 0 -12 1 -2 0
w:tit	0 0 0 0 -13 0 15 0
w:to	-12 -3 0 4 17 -4 -2 -14
w:to ,	8 0 5 0 -29 0 0 7
w:to <day-ahead>	0 -14 0 -22 48 -2 -4 0
w:to <day-gone>	0 -9 0 0 20 0 0 0
w:to <duty>	0 -11 0 0 0 3 3 0
w:to <goods>	6 6 -2 14 -32 -1 11 0
w:to <level-noun>	0 0 7 -7 -11 6 10 0
w:to <level>	-18 0 0 10 -4 -17 10 0
w:to <name>	29 0 -1 -10 -21 9 -8 10
w:to <not>	0 -4 0 0 12 0 0 0
w:to <number>	-11 8 -15 11 -7 11 -17 -3
w:to <organisation>	0 3 0 -6 15 -2 -5 0
w:to <person>	0 -3 0 -11 6 13 -7 0
w:to <quality>	2 0 0 5 -16 11 0 0
w:to <seat>	0 -14 0 0 18 1 -8 0
w:to <span>	0 0 0 0 9 0 0 0
w:to <v-begin>	0 14 -9 1 -5 -11 -2 1
w:to <v-buy>	0 0 0 0 19 0 0 0
w:to <v-deny>	0 0 0 0 -7 10 0 0
w:to <v-end>	-19 14 13 1 -21 12 -8 0
w:to <v-impose>	0 14 -2 1 -12 0 0 9
w:to <v-propose>	3 -26 -1 19 -7 -13 17 -2
w:to <v-sell>	-2 -9 7 -6 -8 10 7 0
w:to <v-stay>	3 7 0 -2 -1 -13 -2 6
w:to <v-suspend>	11 0 0 -10 15 -12 -9 0
w:to <v-target>	0 0 0 0 -16 11 10 0
w:to <v-up>	-9 0 24 19 -11 -18 -5 -3
w:to _ "	0 0 0 0 -12 0 13 0
w:to _ 's	0 9 0 -7 0 0 0 0
w:to _ ,	0 -8 1 -1 0 21 0 -17
w:to _ .	0 9 11 0 -11 -23 7 6
w:to _ <day-gone>	0 19 0 -1 -14 0 0 0
w:to _ <level>	0 0 0 11 -23 0 14 0
w:to _ <money>	0 0 0 0 14 0 0 0
w:to _ <name>	-13 -3 0 -14 19 13 -8 0
w:to _ <number>	0 0 1 1 -10 6 0 0
w:to _ <person>	0 12 0 -2 -8 5 0 0
w:to _ <quality>	0 -2 0 0 -10 3 14 0
w:to _ ?	0 -13 0 -6 27 0 0 0
w:to _ a	-1 24 0 -3 0 -16 -21 -1
w:to _ after	0 6 0 5 -9 0 0 0
w:to _ again	0 -10 0 0 19 0 0 0
w:to _ as	4 -20 3 12 -3 0 0 0
w:to _ at	0 16 0 -6 -3 -1 0 0
w:to _ back	9 0 0 -8 -1 4 -2 0
w:to _ by	0 0 15 -5 -6 -4 -2 4
w:to _ countermeasure	0 0 0 0 -10 0 10 0
w:to _ deal	0 -3 0 -4 10 0 0 0
w:to _ duty	0 0 0 21 -10 0 -6 0
w:to _ early	0 -6 0 0 0 8 0 0
w:to _ first	9 0 0 0 -1 -1 0 0
w:to _ for	0 0 0 0 10 -1 -4 4
w:to _ former	0 -5 0 0 13 0 0 0
w:to _ from	0 -16 0 0 23 -2 -3 0
w:to _ if	6 3 0 -11 2 0 0 0
w:to _ in	-1 7 4 -11 1 -20 -5 12
w:to _ it	-3 -10 0 -5 29 -20 -11 7
w:to _ its	-3 19 -1 -4 -4 0 0 0
w:to _ off	0 1 0 -1 -17 18 0 0
w:to _ old	0 -6 0 -4 15 0 0 0
w:to _ on	-11 0 -1 32 -6 -20 -14 -6
w:to _ or	0 -7 0 0 16 0 0 0
w:to _ permit	10 0 0 0 -5 -1 0 0
w:to _ rare	0 0 0 9 -8 0 0 0
w:to _ table	0 -2 0 0 -6 0 13 0
w:to _ that	0 4 0 -3 -12 11 0 0
w:to _ the	-21 1 -2 6 -5 2 5 0
w:to _ time	0 20 0 0 -18 0 0 0
w:to _ to	-2 -12 0 0 28 -5 -7 0
w:to _ unless	0 0 0 -6 11 0 -3 0
w:to _ up	0 0 0 15 -2 0 -7 0
w:to _ we	0 6 4 0 -21 7 0 0
w:to _ what	0 15 0 0 -8 0 0 0
w:to _ when	0 11 0 0 -7 0 0 0
w:to _ with	0 3 0 -11 0 0 6 0
w:to _ within	0 0 0 9 -6 0 0 0
w:to _ year	0 11 0 0 -11 0 0 0
w:to _ —	0 -9 0 0 10 0 0 0
w:to a	0 9 0 0 -6 -9 7 0
w:to abolish	0 0 0 -3 10 0 0 0
w:to act	0 -1 0 0 10 0 0 0
w:to adjust	0 0 0 0 9 0 -6 0
w:to apply	0 19 0 -4 -16 0 2 0
w:to approve	0 0 0 0 1 0 -6 9
w:to be	-4 -19 -10 4 15 1 11 -11
w:to bear	0 10 0 0 -9 0 0 0
w:to both	0 15 0 0 -11 0 0 0
w:to buy	0 0 0 0 15 0 0 0
w:to charge	0 3 0 4 -17 5 0 0
w:to come	7 0 0 -14 3 2 -1 0
w:to defend	0 0 0 0 -15 0 16 0
w:to die	0 13 0 0 -12 0 0 0
w:to do	0 0 0 4 -6 -8 13 0
w:to double	0 0 10 0 -4 0 0 0
w:to end	0 -1 0 -5 13 3 -5 0
w:to fall	0 0 1 9 -6 0 0 0
w:to go	-3 0 0 15 0 -10 0 0
w:to have	-1 30 0 0 -30 7 0 0
w:to jump	0 -5 12 0 -6 0 0 0
w:to last	0 10 0 0 -7 0 0 0
w:to lay	0 0 0 0 -15 18 0 0
w:to leave	0 0 0 -8 9 1 -4 0
w:to let	0 -2 0 0 15 0 0 0
w:to levy	0 0 0 -4 -2 0 9 0
w:to lose	0 -1 22 0 -13 -1 0 0
w:to meet	0 0 0 0 11 0 0 0
w:to my	0 0 0 11 -6 0 0 0
w:to new	0 0 0 19 -10 0 -5 0
w:to nothing	0 -4 0 0 12 0 0 0
w:to open	0 0 0 12 -11 0 0 0
w:to other	7 0 0 12 -10 -6 0 0
w:to prolong	0 -3 0 0 12 0 0 0
w:to put	7 8 0 7 -10 -3 -12 0
w:to raise	0 -9 0 21 -12 0 0 0
w:to ratify	0 -2 0 0 10 0 0 0
w:to report	0 -3 0 10 -1 0 0 0
w:to respond	0 0 0 0 -9 0 12 0
w:to return	0 -2 0 0 13 0 0 0
w:to see	0 0 0 -1 11 -1 0 0
w:to sign	0 5 0 -12 7 0 0 0
w:to slap	0 0 0 -2 0 0 9 0
w:to stop	-4 1 0 -2 0 13 -6 0
w:to the	-11 -12 -23 13 21 -21 0 -14
w:to undo	0 0 0 12 -11 0 0 0
w:to zero	0 -4 0 -5 17 0 0 0
w:toast	0 0 2 0 -6 0 0 9
w:together	8 -11 0 -1 9 2 -8 0
w:together _ the	10 0 0 0 0 0 -3 0
w:together with	9 -4 0 0 0 0 -5 0
w:toll	0 -3 0 -6 -2 10 4 0
w:toll for	0 0 0 0 -1 10 0 0
w:tomatoe	0 -8 0 -6 20 0 0 0
w:ton	0 0 0 -3 -22 28 0 0
w:ton ,	0 5 0 0 -10 6 0 0
w:ton _ <quality>	0 -3 0 0 -6 12 0 0
w:ton for	0 -3 0 0 -9 14 0 0
w:tonne	0 6 10 0 -20 1 1 0
w:too	5 0 -4 18 0 -13 -20 5
w:too ,	0 7 0 2 0 0 -11 0
w:too .	6 -12 0 13 -7 -7 0 7
w:too _ to	0 0 0 9 -5 0 0 0
w:tool	0 -3 0 -11 6 8 -3 0
w:top	0 -8 0 11 -3 -9 7 0
w:top of	0 -1 0 10 -14 0 10 0
w:total .	0 -2 0 0 9 0 0 0
w:total _ <level>	0 15 0 -2 -6 0 0 0
w:touch	0 -1 0 0 -2 0 12 0
w:town	0 -11 0 0 23 0 0 0
w:toy	0 0 0 0 10 0 0 0
w:trade	0 -3 5 10 2 -17 0 -15
w:trade .	0 0 0 10 -2 -1 0 0
w:trade <agent>	4 -3 0 10 -1 0 0 -1
w:trade _ .	0 2 0 6 -12 0 3 0
w:trade in	0 0 0 0 -5 0 10 0
w:trade minister	0 0 0 9 -14 -1 5 0
w:trade war	0 0 0 0 10 0 -3 0
w:trader	0 11 0 -10 0 0 -4 0
w:trader <v-say>	0 11 0 0 0 -4 0 0
w:trading	0 0 10 -1 0 0 0 0
w:transit	0 0 0 -3 11 1 0 0
w:treaty	-1 33 -1 -26 -12 -19 -11 13
w:treaty ,	0 33 0 -1 -31 0 0 3
w:treaty .	0 -4 0 0 12 0 0 0
w:treaty by	0 10 0 0 -4 0 0 0
w:trial	0 -5 0 0 14 0 0 0
w:truce	1 11 -2 -13 6 11 -34 -15
w:truce ,	0 -25 0 4 12 -10 2 4
w:truce .	0 8 0 -9 -5 2 0 2
w:truce ;	0 -10 0 0 11 0 0 0
w:truce <goods>	0 10 0 0 -7 0 0 0
w:truce <name>	0 0 0 12 -12 0 0 0
w:truce <v-begin>	1 0 8 3 -15 1 0 0
w:truce <v-end>	-1 14 0 -2 0 -3 -8 -13
w:truce <v-impose>	0 14 0 0 -9 0 0 0
w:truce <v-stay>	0 18 0 0 -11 0 0 0
w:truce <v-up>	0 1 8 0 -10 1 0 0
w:truce _ "	0 0 0 0 -9 0 0 10
w:truce _ ,	6 2 4 0 0 0 -8 -15
w:truce _ .	0 10 0 0 -5 2 0 0
w:truce _ <seat>	10 -1 0 0 -2 0 0 0
w:truce _ <span>	0 1 0 0 11 -2 0 0
w:truce _ and	0 -5 0 0 13 0 0 0
w:truce _ been	0 0 0 9 -11 3 0 0
w:truce _ duty	0 13 0 0 -11 0 0 0
w:truce _ end	0 0 0 0 -9 8 5 0
w:truce _ on	0 10 0 -1 -2 0 0 0
w:truce _ take	0 14 0 0 -13 0 0 0
w:truce end	0 23 0 -8 -13 0 -1 0
w:truce for	0 0 0 11 -10 0 0 0
w:truce go	0 1 8 0 -10 1 0 0
w:truce is	5 -12 0 -3 6 2 0 3
w:truce of	0 -15 0 0 26 0 0 0
w:truce with	7 1 -1 -13 2 -12 0 4
w:true	0 -1 0 -12 25 0 0 0
w:true that	0 0 0 -7 13 0 0 0
w:tuesday	0 -3 0 0 13 0 0 0
w:tungsten	2 0 0 0 -13 10 0 0
w:turn	2 -5 0 19 -23 0 0 8
w:turn _ <name>	0 0 0 -4 -13 7 0 14
w:turn into	0 5 0 5 -11 0 0 0
w:turn to	0 -11 0 20 -20 1 -10 12
w:turned	10 -5 0 0 0 0 0 0
w:turned _ .	12 0 0 0 -9 0 0 0
w:turned down	12 0 0 0 -11 0 0 0
w:two	-28 -25 -8 27 9 28 -57 -8
w:two ,	0 0 0 0 -4 9 0 0
w:two .	0 0 0 14 -15 10 -5 0
w:two <agent>	0 4 0 -7 -7 12 0 0
w:two <office>	0 -1 0 -1 14 0 0 0
w:two <sender>	0 0 0 0 -13 17 0 0
w:two _ ,	0 -7 0 0 18 0 0 0
w:two _ <number>	0 0 0 10 -3 0 0 0
w:two _ agree	0 12 0 0 -8 0 0 0
w:two _ could	0 0 0 22 -22 0 0 0
w:two _ to	0 0 0 0 -7 10 0 0
w:two investigation	0 0 0 13 -7 0 0 0
w:two leader	0 0 0 0 -7 10 0 0
w:two line	0 0 0 0 -7 10 0 0
w:two president	0 -2 0 0 10 0 0 0
w:two section	0 0 0 10 -6 0 0 0
w:two thing	0 0 0 12 -11 0 0 0
w:typical	0 0 0 0 -10 0 11 0
w:typical _ of	0 0 0 0 -9 0 10 0
w:tyre	0 -9 0 0 19 0 -3 0
w:unchanged :	0 9 0 0 -8 0 0 0
w:under	0 -36 -16 33 -2 0 6 -12
w:under _ <number>	0 -13 0 15 0 -8 0 0
w:under _ law	0 0 0 10 -6 -4 0 0
w:under _ of	0 0 0 0 -13 14 0 0
w:under a	0 4 0 16 -21 2 0 0
w:under licence	15 0 0 0 -12 0 0 0
w:under section	0 -14 0 16 0 -5 -5 0
w:under the	-4 -7 0 7 7 -16 8 0
w:understanding	0 2 0 -3 -10 16 -1 0
w:understanding is	0 -6 0 0 -8 17 0 0
w:undo	0 12 0 9 -13 -4 0 0
w:unjustified	0 0 0 0 -11 0 13 0
w:unjustified and	0 0 0 0 -11 0 13 0
w:unless	4 16 -20 13 -26 6 0 -16
w:unless <name>	0 -8 0 15 2 0 -8 0
w:unless <organisation>	0 -21 0 -10 26 7 0 0
w:unless <seat>	0 0 0 7 -20 0 15 0
w:unless _ 's	0 -6 0 -3 17 0 0 0
w:unless _ <organisation>	11 -4 0 0 0 0 0 0
w:unless _ act	0 -13 0 0 -2 19 0 0
w:unless _ are	0 0 0 -8 12 0 -3 0
w:unless _ happen	0 12 0 0 -10 0 0 0
w:unless _ is	0 9 0 9 -14 0 0 0
w:unless _ prolong	0 -3 0 0 10 0 0 0
w:unless _ suspension	9 0 0 0 -5 0 0 0
w:unless _ two	0 11 0 14 -26 0 0 0
w:unless prolonged	0 9 0 0 -5 0 0 0
w:unless the	18 -3 0 8 -27 0 12 0
w:unless they	0 13 0 0 -6 0 0 0
w:unless we	0 0 0 9 -11 0 0 0
w:until	-40 -40 -8 -24 76 -6 0 -31
w:until <day-ahead>	-16 -15 -10 -4 24 -11 18 -10
w:until <number>	0 -6 0 0 17 0 0 0
w:until _ ,	0 -5 10 -2 -8 12 3 0
w:until _ .	-1 -11 0 -3 24 -9 5 0
w:until _ <day-ahead>	0 -8 0 -1 25 0 0 0
w:until _ before	0 10 0 0 -16 0 6 0
w:until last	0 11 0 0 -10 0 0 0
w:until the	0 -10 0 -9 43 -3 -3 0
w:until then	0 -6 0 -9 27 0 -4 0
w:up	0 26 -10 5 -19 8 -14 2
w:up ,	0 9 0 0 3 -2 -8 0
w:up .	4 1 0 6 -26 11 -9 9
w:up <level>	0 -1 0 -1 12 0 0 0
w:up ?	0 6 0 0 -11 8 0 0
w:up _ <level>	0 -22 0 9 9 -3 4 0
w:up _ <number>	0 -22 0 -13 12 11 0 0
w:up _ <seat>	0 0 0 11 -9 0 0 0
w:up _ if	0 12 0 -6 -1 0 0 0
w:up _ the	0 14 0 0 -7 0 -1 0
w:up a	0 4 0 11 -11 0 0 0
w:up after	0 -2 0 -3 9 0 0 0
w:up again	0 8 0 -19 0 0 0 2
w:up by	0 0 0 -23 7 4 -1 0
w:up for	0 0 0 0 -9 0 12 0
w:up if	0 10 0 0 -5 0 0 0
w:up in	0 12 1 0 -8 0 0 0
w:up its	-3 0 0 2 12 0 -4 0
w:up on	0 11 0 -2 0 0 0 0
w:up to	-1 -14 -5 16 -3 6 0 0
w:upon	0 19 0 -4 -10 0 0 0
w:upset	0 0 0 12 -10 0 0 0
w:us	-1 6 0 -18 18 0 -6 -10
w:us ,	0 0 0 -6 11 0 -1 0
w:us .	0 -3 0 -2 17 0 0 0
w:us will	0 10 0 0 -16 7 0 0
w:use	6 -15 0 -3 -8 0 17 0
w:use <goods>	10 0 0 0 -7 0 0 0
w:used	6 -6 0 8 -9 0 3 0
w:used _ <day-ahead>	0 0 0 -2 9 0 0 0
w:used _ the	0 0 0 11 -8 0 0 0
w:valid	0 -1 0 0 9 0 0 0
w:value	0 -9 1 -1 4 1 0 0
w:vanilla	0 14 0 0 -9 0 0 0
w:very	0 2 0 -1 -6 0 12 0
w:vessel	0 0 0 0 10 0 -3 0
w:view	-1 -16 17 13 -8 0 0 0
w:view :	0 -8 17 9 -17 0 0 0
w:visit	0 -7 0 -9 23 2 -5 0
w:void	0 -17 0 -6 -6 15 0 15
w:void ,	0 -10 0 -2 0 -5 0 17
w:void .	0 -6 0 0 -2 14 0 0
w:von	0 0 0 0 -1 0 10 0
w:von _ <person>	0 0 0 0 -1 0 10 0
w:von der	0 0 0 0 -1 0 10 0
w:vote	-9 -4 1 -1 17 1 -16 -4
w:vote .	0 0 0 11 -6 0 0 0
w:vote on	0 -7 0 -3 24 0 0 0
w:voted	0 9 0 -1 -10 0 0 8
w:voted _ the	0 0 0 0 -6 0 0 10
w:vow	0 0 0 -6 -4 0 14 0
w:vow to	0 0 0 -4 -4 0 12 0
w:wage	0 -11 0 0 17 0 0 0
w:wait	-4 -1 0 -4 -9 -3 29 -1
w:wait _ <day-ahead>	0 0 0 0 -9 0 11 0
w:wait _ the	0 -8 0 0 17 0 0 0
w:wait for	0 8 0 0 -10 -5 6 0
w:wait until	0 0 0 0 -11 3 11 0
w:wake	16 38 0 -9 -39 -2 0 0
w:wake _ .	7 17 0 0 -19 0 0 0
w:wake up	16 32 0 -6 -35 -1 0 0
w:walk	0 -7 0 -6 21 -1 -10 5
w:walk out	0 -11 0 -4 18 0 -9 6
w:walkout	0 -7 0 0 11 0 0 0
w:walnut	0 12 0 0 -8 0 0 0
w:want	3 11 0 -1 0 0 -3 -4
w:want <level>	0 0 0 2 -11 0 6 0
w:want _ be	0 11 0 0 -5 0 -1 0
w:want _ on	0 0 0 4 -11 0 6 0
w:want to	0 11 0 -7 0 0 0 0
w:war	0 0 -1 7 8 -7 -11 0
w:warn	0 1 8 0 -16 12 -6 0
w:warn ,	0 -1 -8 9 23 -14 -12 -5
w:warn .	0 0 6 -18 10 -2 2 0
w:warn _ <name>	-4 7 0 22 -27 0 -5 0
w:warn _ <number>	0 5 0 0 -26 20 0 0
w:warn _ <quality>	0 0 0 6 -11 0 3 0
w:warn _ a	0 0 0 0 -8 4 2 0
w:warn _ it	0 -1 0 0 9 -14 5 -1
w:warn _ that	10 -1 0 0 -12 0 4 0
w:warn _ the	-8 -8 3 -13 23 -4 -10 3
w:warn _ thi	0 0 0 11 -9 0 0 0
w:warn in	5 0 0 -9 7 0 0 0
w:warn of	0 -5 9 -5 -27 33 -6 0
w:warn that	0 -1 0 -5 -9 7 5 1
w:warn the	0 6 0 8 -19 0 0 8
w:was	-24 6 -25 11 19 -14 -2 -32
w:was ,	0 14 0 0 -12 0 0 0
w:was .	0 -9 0 0 13 0 0 0
w:was <not>	0 9 0 8 -24 8 3 -2
w:was <number>	0 -12 0 -1 21 0 0 0
w:was <v-say>	0 -2 0 0 11 0 0 0
w:was <v-stay>	0 6 0 8 -11 0 0 0
w:was _ ,	0 11 0 -1 -7 0 0 0
w:was _ .	-2 16 0 -9 0 -1 0 0
w:was _ <month-gone>	0 8 0 -3 -1 0 0 0
w:was _ a	0 0 0 -2 13 0 0 0
w:was _ in	0 -13 0 -2 17 5 -1 0
w:was _ to	0 -11 0 0 10 0 0 0
w:was _ withdraw	0 0 0 12 -8 0 0 0
w:was a	0 -4 0 11 -7 0 5 0
w:was in	0 25 0 -5 -13 0 0 0
w:was not	0 0 0 15 -17 6 -5 0
w:was the	0 0 0 -5 16 0 -1 0
w:was to	0 -6 0 -7 20 0 0 0
w:washing	0 0 0 0 -19 11 9 0
w:washing <goods>	0 0 0 0 -14 3 9 0
w:washing machine	0 0 0 0 -14 3 9 0
w:watch	5 0 2 -6 -13 0 -2 9
w:watch ,	0 0 3 0 -12 0 0 10
w:watchmaker	0 0 0 0 12 0 0 0
w:water	0 -6 0 0 -3 -7 20 0
w:way	-3 2 -3 -16 8 0 0 7
w:way .	0 11 0 -12 0 2 -8 0
w:way _ <name>	0 0 0 0 -11 0 10 0
w:way _ the	0 0 0 0 -12 0 4 12
w:way of	0 0 0 0 -11 0 0 12
w:way to	0 -5 0 -5 11 0 0 0
w:we	0 7 18 -14 -4 -19 0 2
w:we <not>	0 -7 0 0 16 0 0 0
w:we <v-bear>	0 0 14 0 -4 0 0 0
w:we <v-down>	0 10 0 0 -10 0 0 0
w:we <v-impose>	0 0 0 0 -2 -1 -1 13
w:we <v-propose>	0 3 8 6 -18 0 -3 5
w:we <v-return>	0 18 0 0 -15 0 0 0
w:we <v-say>	0 -13 0 3 2 0 0 3
w:we <v-up>	6 -2 0 0 -5 9 -2 0
w:we _ ,	0 15 0 7 -14 0 -5 0
w:we _ answer	0 0 0 0 -9 0 11 0
w:we _ back	6 18 0 0 -26 0 2 0
w:we _ both	0 16 0 0 -15 0 0 0
w:we _ charge	0 0 0 -1 17 0 -8 0
w:we _ expect	0 9 6 0 -15 0 0 0
w:we _ go	0 9 0 0 -5 0 0 0
w:we _ have	0 14 0 -2 0 -1 -2 0
w:we _ it	0 -5 0 0 16 0 0 0
w:we _ not	3 -6 0 -3 16 0 -2 0
w:we _ prepare	0 2 0 7 -9 0 0 0
w:we _ see	2 6 0 0 -11 0 0 0
w:we _ the	0 -9 22 4 -26 -3 3 7
w:we _ to	0 11 0 0 -7 0 0 0
w:we _ two	0 0 0 0 -6 10 0 0
w:we are	-2 17 6 -7 -7 -4 -5 0
w:we could	0 -4 0 -7 22 0 0 0
w:we expect	0 0 12 11 -21 0 0 0
w:we have	0 -5 4 12 0 -3 -11 0
w:we return	0 18 0 0 -15 0 0 0
w:we see	0 -8 15 0 -4 0 0 0
w:we shall	0 2 0 -14 0 -8 3 1
w:we should	0 -2 0 -3 16 -1 -1 0
w:we were	-3 14 0 0 -4 0 0 0
w:we would	0 0 0 1 -15 0 9 0
w:we'd	0 0 5 0 -16 6 4 0
w:we'd <v-propose>	0 0 6 0 -11 7 0 0
w:we'll	0 -3 0 3 24 0 -19 0
w:we'll <v-impose>	0 3 0 0 6 0 -11 0
w:we're _ at	0 7 0 0 -11 2 0 0
w:we're back	0 7 0 0 -11 2 0 0
w:we've	0 3 0 9 -11 0 0 0
w:wednesday	0 -11 0 -3 4 9 0 0
w:wednesday ,	0 -8 0 -1 0 9 0 0
w:wednesday _ <day-ahead>	0 -4 0 0 0 10 0 0
w:week	-16 -28 -7 -3 31 4 -5 -7
w:week ,	0 -6 0 1 -7 6 10 0
w:week .	0 -2 0 -2 21 0 -16 0
w:week _ <day-ahead>	0 0 0 0 -3 0 11 0
w:week _ <level>	0 0 0 0 -11 11 0 0
w:week _ it	0 0 0 -5 10 0 0 0
w:week ago	0 0 0 -3 13 0 0 0
w:weekend	0 -4 0 0 11 0 0 0
w:well	4 -13 -6 -1 7 11 0 -6
w:well ,	0 -18 0 1 20 0 0 0
w:well .	8 0 0 -3 -17 14 3 0
w:well _ the	0 -12 0 -5 19 0 0 0
w:were	-2 0 -10 -25 35 0 -12 -14
w:were "	0 7 0 0 -15 10 0 0
w:were .	0 18 0 0 -15 0 0 0
w:were <level>	0 -10 0 0 12 0 0 0
w:were <not>	0 -7 0 -8 27 -3 0 0
w:were <number>	0 -9 0 0 12 0 0 0
w:were <v-impose>	0 0 -1 -1 25 -4 -3 0
w:were <v-say>	0 -1 0 0 15 0 0 0
w:were <v-stay>	0 -2 0 0 13 0 0 0
w:were <v-suspend>	0 0 0 0 8 0 0 0
w:were _ ,	0 0 0 -2 14 0 0 0
w:were _ a	0 0 0 0 -9 8 0 0
w:were _ and	0 -18 0 0 25 0 0 0
w:were _ by	0 0 0 0 12 0 0 0
w:were _ danger	0 0 0 0 -11 12 0 0
w:were _ in	0 -10 0 4 8 0 0 0
w:were _ on	0 -13 0 0 18 0 0 0
w:were _ the	0 13 0 0 -3 -4 0 0
w:were it	0 -1 0 0 -4 8 0 0
w:were not	0 -5 0 -6 19 -1 0 0
w:were on	0 12 0 0 -2 -4 0 0
w:were pay	0 10 0 0 -8 0 0 0
w:were the	0 12 0 4 -15 0 0 0
w:were there	0 9 0 0 -8 0 0 0
w:were to	3 0 0 -11 0 0 2 0
w:whack	0 0 0 0 -7 0 12 0
w:wharf	0 0 0 0 -11 0 12 0
w:what	-23 33 -32 2 16 -15 -20 -47
w:what <v-down>	0 -1 0 -4 18 0 0 0
w:what <v-up>	0 11 0 0 -10 0 0 0
w:what _ <day-ahead>	0 21 0 0 -20 0 0 0
w:what _ <person>	0 -5 0 10 -3 0 0 0
w:what _ ?	0 -5 0 0 16 0 0 0
w:what _ after	0 -4 0 0 11 0 0 0
w:what _ at	0 13 0 0 -10 0 0 0
w:what _ be	0 -3 0 0 10 0 0 0
w:what _ bring	0 10 0 0 -7 0 0 0
w:what _ doe	0 0 0 11 -5 0 0 0
w:what _ he	0 16 0 0 -13 0 0 0
w:what _ if	0 -16 0 11 7 0 0 0
w:what _ is	0 0 0 -1 10 0 0 0
w:what _ it	0 -10 0 1 14 0 0 0
w:what _ nothing	0 -9 0 0 13 0 0 0
w:what _ on	0 -6 0 -4 18 0 0 0
w:what _ promise	0 5 0 0 -13 11 0 0
w:what _ should	0 0 0 0 11 0 0 0
w:what _ take	0 9 0 0 -7 0 0 0
w:what _ the	0 -1 0 12 -1 0 0 0
w:what _ will	0 0 0 -1 -6 0 11 0
w:what _ would	0 23 0 -3 -10 -7 0 0
w:what a	0 23 0 -2 -25 0 5 0
w:what about	0 0 0 0 12 0 0 0
w:what come	0 0 0 -3 16 0 0 0
w:what do	0 -5 0 -3 19 0 0 0
w:what go	0 11 0 0 -10 0 0 0
w:what i	0 0 0 0 -13 -6 20 0
w:what if	0 -11 0 20 0 -3 0 0
w:what is	0 0 0 -7 13 -5 0 0
w:what it	0 14 0 -23 -3 13 -11 0
w:what may	0 0 0 13 -7 0 0 0
w:what that	0 12 0 0 -9 0 0 0
w:what the	0 0 0 -1 13 0 -5 0
w:what will	0 1 0 4 -15 9 0 0
w:what you	0 -3 0 0 10 0 0 0
w:whatever is	0 10 0 0 -9 0 0 0
w:wheat	0 11 0 -8 -9 -2 8 0
w:wheat _ <level>	0 0 0 -3 -7 0 11 0
w:wheat _ <number>	0 -13 0 6 0 0 8 0
w:wheat _ corn	0 -5 0 0 10 0 0 0
w:wheat _ which	0 11 0 0 -9 0 0 0
w:wheat to	0 0 0 -3 -6 0 11 0
w:when	-7 0 6 8 14 -12 -7 -13
w:when ,	0 -7 0 9 0 0 0 0
w:when ?	0 10 0 0 -6 0 0 0
w:when _ had	0 0 0 12 -12 0 0 0
w:when _ rate	0 12 0 0 -12 0 0 0
w:when they	0 0 0 0 13 0 0 0
w:when you	0 0 0 12 -11 0 0 0
w:where	0 11 -4 0 0 3 -23 -1
w:where _ is	0 -12 0 0 0 12 0 0
w:where _ was	0 -13 0 0 17 0 0 0
w:where _ were	4 16 0 0 -17 -4 0 0
w:where it	0 -15 0 0 11 11 -8 0
w:where the	0 -3 0 0 11 0 0 0
w:where we	-2 23 0 0 -18 0 0 0
w:whether	-5 -10 -4 24 9 -6 -21 -4
w:whether _ <organisation>	0 0 0 -3 11 0 0 0
w:whether _ adjust	0 0 0 0 9 0 -6 0
w:whether _ tariff	0 0 0 -5 13 0 0 0
w:whether _ will	0 0 0 6 -10 0 7 0
w:whether he	0 0 0 14 -12 0 0 0
w:whether it	0 0 0 12 -10 0 2 0
w:whether to	0 0 0 0 14 0 -8 0
w:which ,	0 11 0 -1 -5 0 0 0
w:which <goods>	0 0 0 0 12 0 0 0
w:which <name>	-10 3 0 0 -2 8 0 0
w:which <person>	0 -6 0 -4 15 0 0 0
w:which <seat>	0 -5 0 0 13 0 -6 0
w:which <v-buy>	0 0 0 18 -17 0 0 0
w:which <v-end>	0 -12 3 0 5 0 0 0
w:which <v-impose>	0 0 0 -5 16 0 0 0
w:which <v-stay>	0 -3 0 0 13 0 0 0
w:which _ <level>	0 -16 0 0 16 0 0 0
w:which _ a	0 0 0 0 -4 9 0 0
w:which _ be	0 3 0 1 -15 0 6 0
w:which _ been	0 6 5 -2 -14 0 8 0
w:which _ come	0 7 0 6 -14 0 0 0
w:which _ could	0 0 0 -3 12 0 0 0
w:which _ free	0 0 0 -11 0 0 10 0
w:which _ in	0 -1 0 0 12 0 0 0
w:which _ more	0 0 0 9 -11 0 1 0
w:which _ the	0 9 0 0 -3 0 0 0
w:which _ to	0 12 0 -7 0 0 -7 0
w:which _ what	0 3 0 8 -12 0 0 0
w:which both	0 -4 0 0 12 0 0 0
w:which buy	0 0 0 18 -17 0 0 0
w:which could	0 0 0 8 0 0 0 0
w:which has	0 0 0 -9 -1 12 1 0
w:which is	0 4 0 -2 -15 0 16 0
w:which may	0 0 0 12 -6 0 0 0
w:which now	0 4 0 0 -11 0 8 0
w:which would	12 0 0 -8 0 -1 -2 0
w:while	0 -7 0 -4 22 0 0 0
w:whisky	0 8 0 1 0 -2 -11 0
w:whisky .	0 0 0 13 -2 0 0 0
w:who	-16 -5 -4 -5 14 16 -26 5
w:who <not>	0 0 0 0 -8 10 0 0
w:who <v-impose>	0 13 4 0 -10 0 -4 0
w:who <v-say>	0 9 0 0 -3 0 0 0
w:who _ just	0 0 0 0 -8 10 0 0
w:who _ that	0 10 0 0 -4 0 0 0
w:who _ the	0 -9 0 -4 -4 12 0 3
w:who _ whom	0 11 0 0 -11 0 0 0
w:who cannot	0 0 0 0 -9 10 0 0
w:whole	0 0 0 -10 -17 11 0 20
w:whole _ .	0 0 0 0 -7 0 0 11
w:whole thing	0 0 0 -1 -18 4 0 21
w:whom	0 9 0 0 -4 0 0 0
w:whose	10 -4 0 -11 0 0 0 0
w:whose _ on	11 0 0 0 -11 0 0 0
w:whose _ with	0 0 0 0 -9 10 0 0
w:why	0 -23 0 2 14 6 -3 0
w:widened	-2 0 0 13 -17 9 0 0
w:wider	0 0 0 22 -14 0 0 0
w:will	-34 -17 -16 -11 48 8 -6 -32
w:will .	0 -1 0 0 14 0 0 0
w:will <level-noun>	-2 17 0 -13 -8 0 8 0
w:will <not>	-2 -12 0 -8 7 17 0 -4
w:will <v-bear>	0 -3 0 -1 25 -17 -1 0
w:will <v-down>	0 -16 -1 0 17 3 0 0
w:will <v-end>	0 -6 4 -4 11 1 -7 0
w:will <v-impose>	-7 -1 -4 3 4 0 3 -13
w:will <v-propose>	-1 0 0 12 -13 -8 15 0
w:will <v-return>	0 0 0 -6 13 0 0 0
w:will <v-say>	0 0 0 11 -8 -4 4 0
w:will <v-stay>	0 6 0 -20 -5 13 2 0
w:will <v-suspend>	0 0 0 0 18 0 -2 0
w:will <v-up>	0 5 0 -3 0 11 -11 -1
w:will _ "	0 9 0 0 -1 0 0 0
w:will _ ,	0 -3 -1 -10 3 12 0 0
w:will _ .	0 -19 16 0 3 4 -5 -2
w:will _ <level>	-2 -11 0 -1 13 5 0 0
w:will _ <money>	0 0 0 0 10 -2 0 0
w:will _ <number>	0 9 0 9 -13 -9 0 0
w:will _ a	0 17 0 -1 -4 -12 0 0
w:will _ another	0 0 0 16 -9 0 0 0
w:will _ any	0 6 0 -1 -16 0 14 0
w:will _ apply	0 0 0 2 -18 8 0 4
w:will _ as	0 10 0 0 -9 0 0 0
w:will _ at	0 16 0 0 -10 0 0 0
w:will _ back	0 11 0 1 -17 -3 0 3
w:will _ be	0 -11 0 10 16 -12 -7 0
w:will _ charge	0 -9 0 3 -8 13 4 0
w:will _ do	0 -5 0 17 -10 0 0 0
w:will _ duty	0 0 0 -4 10 0 -3 0
w:will _ for	0 -6 0 20 -17 5 0 0
w:will _ from	0 -3 0 0 13 0 0 0
w:will _ if	0 9 0 0 -7 0 0 0
w:will _ in	0 -11 0 -10 33 -11 0 -2
w:will _ is	0 0 0 0 -8 0 12 0
w:will _ its	0 0 0 -2 23 -2 -6 0
w:will _ me	0 -4 0 11 -2 0 0 0
w:will _ next	0 -4 0 9 -8 0 6 0
w:will _ no	0 1 0 -12 -4 -1 -6 22
w:will _ off	0 0 0 0 -5 0 10 0
w:will _ on	-1 0 0 -9 28 -6 -3 0
w:will _ out	0 0 0 0 9 0 0 0
w:will _ pay	0 17 0 0 -12 0 0 0
w:will _ sit	0 0 0 0 -11 0 12 0
w:will _ still	0 0 0 0 -5 10 0 0
w:will _ the	0 1 0 -20 0 6 17 -6
w:will _ to	0 16 0 0 0 -15 -3 0
w:will add	0 0 0 14 -4 0 -6 0
w:will again	0 -9 0 0 15 0 0 0
w:will ask	0 -2 0 13 -2 0 -1 0
w:will be	-11 -4 -13 -20 9 18 -2 7
w:will become	0 3 0 7 -11 0 0 0
w:will close	0 -2 0 0 -14 22 0 0
w:will cost	0 9 0 -4 3 -10 0 0
w:will decide	0 0 0 0 12 0 0 0
w:will go	0 0 0 0 -5 10 -5 0
w:will have	0 24 0 -6 -6 -8 -1 0
w:will lift	0 0 0 -4 10 0 -2 0
w:will not	-2 -12 0 -7 5 17 0 -4
w:will now	0 -6 0 21 -10 0 0 0
w:will return	0 0 0 -6 12 0 0 0
w:will rise	0 17 0 0 -17 0 0 0
w:will say	0 0 0 0 -9 0 12 0
w:will then	0 12 0 0 -14 0 0 0
w:will there	0 0 0 11 -8 0 0 0
w:will they	0 8 0 8 -16 0 0 0
w:will vote	0 0 0 0 11 0 0 0
w:will wait	0 -10 0 0 0 0 10 0
w:win ?	0 12 0 0 -12 0 0 0
w:wind	0 -6 0 0 13 0 0 0
w:window	0 -15 0 0 30 0 -5 0
w:wine	-2 -11 -5 27 -18 -14 20 0
w:wine .	0 -5 0 16 -12 0 2 0
w:wine _ <level>	0 -4 0 -3 15 0 0 0
w:wine _ the	0 4 0 4 -9 0 0 0
w:wine in	0 0 0 0 -11 0 10 0
w:wine to	0 -1 0 0 10 0 0 0
w:with	0 -5 -34 -9 23 3 1 -12
w:with <level>	0 0 0 3 -20 0 17 0
w:with <name>	-8 -5 0 -8 16 -2 0 3
w:with <not>	0 5 0 0 -12 9 0 0
w:with <span>	0 12 0 0 -10 2 0 0
w:with _ "	0 8 0 0 -9 0 0 0
w:with _ '	0 13 0 0 -12 3 0 0
w:with _ ,	0 -1 0 -8 13 -11 10 -1
w:with _ .	0 -24 -6 0 33 -17 0 -1
w:with _ <level>	4 2 0 16 -18 0 -7 0
w:with _ <name>	0 0 0 -8 4 9 0 0
w:with _ <number>	0 6 0 8 -12 0 0 0
w:with _ ?	0 -9 0 0 15 0 0 0
w:with _ as	0 0 0 0 -8 0 9 0
w:with _ country	0 0 0 0 -7 10 0 0
w:with _ duty	0 8 0 -13 0 0 2 0
w:with _ from	0 6 0 -18 4 -2 4 0
w:with _ is	0 17 0 0 -11 0 0 0
w:with _ permit	10 -6 0 0 0 0 0 0
w:with _ run	10 0 0 0 -6 0 0 0
w:with _ the	0 9 0 0 -7 0 0 0
w:with _ truce	0 -4 0 0 -3 9 0 0
w:with a	-4 -5 -1 0 9 -10 2 4
w:with it	0 12 -1 0 -2 0 -1 0
w:with the	11 -2 -1 1 6 0 -21 -3
w:with which	0 0 0 -7 14 0 0 0
w:withdraw	10 -8 -1 4 -7 -1 7 0
w:withdraw .	0 0 0 0 -9 4 10 0
w:withdraw its	0 0 0 0 10 0 -4 0
w:within	4 -21 11 10 -21 15 3 -1
w:within <number>	0 -11 0 2 16 -5 0 0
w:within <span>	9 -3 1 13 -41 20 0 0
w:within _ ,	0 0 0 5 -24 17 0 0
w:within _ .	9 -1 0 0 -21 12 7 0
w:within _ of	0 0 9 0 -6 0 0 0
w:within day	0 -2 8 1 -18 0 14 0
w:within hour	0 0 0 0 13 0 -8 0
w:without	-11 34 -33 7 -23 6 -17 0
w:without <goods>	0 0 0 3 -21 9 0 4
w:without <v-agree>	0 3 0 7 -10 0 0 0
w:without _ ,	3 -3 0 0 -19 15 6 5
w:without _ <name>	0 20 0 0 -17 0 0 0
w:without _ <points>	0 11 0 0 -10 0 0 0
w:without _ agreement	0 -13 0 0 14 0 0 0
w:without _ deal	0 -16 0 2 12 0 0 0
w:without _ new	0 14 0 -3 -16 1 0 0
w:without _ notice	0 -8 0 0 11 0 0 0
w:without _ paper	0 19 0 0 -15 0 0 0
w:without _ result	0 -14 0 0 4 2 0 0
w:without _ signature	0 -21 0 1 13 5 0 0
w:without _ there	0 -2 0 11 -14 0 0 5
w:without _ treaty	0 22 0 0 -18 0 0 0
w:without _ truce	0 26 0 9 -27 0 -1 -1
w:without a	-3 4 -7 4 5 4 -21 -15
w:without any	0 -7 0 -3 18 0 0 0
w:without it	4 32 0 4 -43 0 8 0
w:without that	0 0 0 0 -4 0 0 9
w:without the	-1 8 -1 10 -7 -3 0 -3
w:woke	0 10 0 0 -9 0 0 0
w:wolfsburg	0 0 0 0 10 -7 0 0
w:won't	0 -2 0 2 0 0 -4 9
w:wool	0 13 0 -2 0 -1 0 0
w:word	-1 9 -1 -1 13 -10 -11 0
w:word .	0 0 0 0 11 -3 0 0
w:word on	0 12 0 -2 -5 0 0 0
w:work	0 0 0 -9 14 0 -5 0
w:work _ the	0 0 0 0 11 -1 0 0
w:work on	0 -6 0 0 10 0 0 0
w:world	0 -6 0 -3 12 0 1 0
w:worse	7 0 12 0 -16 -2 3 0
w:worse ,	0 0 0 0 -9 0 10 0
w:worth	-9 -11 0 -14 2 12 14 0
w:worth <money>	-1 0 0 -4 -11 6 18 0
w:worth _ ,	0 0 0 -6 0 0 10 0
w:would	0 31 3 -25 -26 16 20 -2
w:would "	0 0 0 -3 9 0 0 0
w:would ,	0 13 0 0 -10 0 0 0
w:would <level-noun>	-1 -7 17 -5 4 -1 0 -5
w:would <not>	0 -32 -2 2 5 -28 23 0
w:would <v-bear>	-6 -1 -9 -2 1 12 3 -7
w:would <v-begin>	-6 4 4 4 -17 5 4 -1
w:would <v-down>	-6 13 15 -13 -8 12 -17 -6
w:would <v-end>	0 -4 -11 -9 3 11 0 0
w:would <v-impose>	-7 15 16 -13 -13 17 0 0
w:would <v-propose>	-2 5 3 -5 13 -25 -2 -3
w:would <v-return>	4 15 0 0 -9 0 -7 0
w:would <v-say>	0 3 0 -6 10 0 -9 0
w:would <v-stay>	0 7 0 0 -12 6 0 0
w:would <v-target>	-3 0 1 -16 -6 0 22 0
w:would <v-up>	-4 10 0 2 -17 13 2 0
w:would _ ,	0 0 0 -1 -10 12 2 0
w:would _ .	-4 32 13 0 -24 -9 -5 -2
w:would _ :	0 -12 0 -3 21 0 0 0
w:would _ ;	0 -3 10 0 -2 0 0 0
w:would _ <day-ahead>	0 8 0 0 -10 0 4 0
w:would _ <level>	-4 17 0 -14 1 0 -8 -4
w:would _ <money>	0 6 9 -1 -4 -2 0 0
w:would _ <name>	0 -13 0 14 5 -3 -6 0
w:would _ a	0 -15 0 0 15 8 -15 -3
w:would _ add	0 10 0 0 -10 0 0 0
w:would _ again	0 16 0 0 -8 -2 0 0
w:would _ as	0 -6 0 0 9 0 0 0
w:would _ back	-4 42 0 -11 -30 -2 0 0
w:would _ be	16 10 0 -4 -19 0 -2 5
w:would _ both	0 -4 0 0 11 0 0 0
w:would _ by	0 16 4 -3 -16 5 -1 0
w:would _ carry	0 -8 0 0 11 0 0 0
w:would _ charge	0 19 0 -5 -7 -3 0 0
w:would _ do	0 0 0 0 -13 8 8 0
w:would _ due	0 3 0 0 -30 25 0 0
w:would _ end	0 -1 0 0 12 0 0 0
w:would _ for	1 -3 0 -6 10 -4 0 0
w:would _ free	0 -5 0 11 0 0 -4 0
w:would _ halve	0 -7 0 0 0 9 0 0
w:would _ have	0 0 0 0 8 0 0 0
w:would _ if	-3 -13 0 4 0 0 11 -1
w:would _ into	0 9 0 0 -5 0 0 0
w:would _ it	0 -17 13 -10 8 12 -12 0
w:would _ its	-7 4 0 -9 17 0 -3 0
w:would _ jump	0 13 0 0 -12 0 0 0
w:would _ meet	0 4 0 -9 -24 0 29 0
w:would _ most	0 0 0 11 -6 0 0 0
w:would _ next	0 -3 0 -1 0 0 13 0
w:would _ no	0 -1 0 -3 0 0 0 12
w:would _ off	0 0 0 0 -5 13 0 0
w:would _ on	0 -9 0 20 -15 3 2 0
w:would _ once	0 10 0 0 -6 0 0 0
w:would _ our	0 -2 0 0 10 0 0 0
w:would _ over	0 -3 0 13 -7 0 0 0
w:would _ pay	0 -1 0 -1 9 0 -1 0
w:would _ put	6 -7 0 -8 3 0 1 0
w:would _ raise	0 -6 0 13 -10 0 0 0
w:would _ sell	9 0 0 0 -5 0 0 0
w:would _ sit	0 0 0 0 -2 0 9 0
w:would _ stop	5 0 0 0 -17 0 11 0
w:would _ that	0 4 0 8 -21 0 0 11
w:would _ the	-10 -5 2 -25 10 0 4 1
w:would _ to	-21 18 -11 0 -20 8 4 12
w:would _ together	10 -6 0 0 0 0 -3 0
w:would _ until	0 0 0 0 -5 0 10 0
w:would _ up	1 4 0 5 -19 16 -6 0
w:would _ what	0 0 0 0 -11 5 0 0
w:would add	0 6 0 -15 3 5 0 0
w:would again	0 13 0 0 -5 0 0 0
w:would also	5 0 0 2 1 -4 -10 0
w:would apply	0 13 0 11 -30 3 0 2
w:would be	-3 15 -31 -1 1 -5 2 -11
w:would become	0 18 0 2 -15 -1 0 0
w:would bring	0 1 -2 -10 10 0 -6 0
w:would build	0 0 0 0 -7 9 0 0
w:would charge	0 0 0 -3 17 0 -8 0
w:would close	0 0 0 0 -4 15 0 0
w:would come	0 12 -2 -1 -5 0 0 0
w:would decide	0 0 0 0 11 0 -6 0
w:would double	0 -6 0 6 -16 14 0 0
w:would enter	0 -1 0 0 10 0 -1 0
w:would expect	0 7 9 0 -10 0 0 0
w:would fall	0 2 5 0 -15 7 0 0
w:would feel	0 -2 1 0 -9 10 0 0
w:would follow	0 9 0 -7 -26 -5 32 -1
w:would have	-11 2 -15 -3 10 -4 -12 9
w:would hurt	13 0 0 0 -6 0 0 0
w:would ignore	0 0 0 0 15 0 -10 0
w:would impose	2 0 0 7 -20 0 0 0
w:would in	2 0 0 14 -24 0 0 0
w:would jump	0 10 10 0 -20 0 0 0
w:would keep	0 -1 0 0 15 0 0 0
w:would lift	0 12 0 0 -7 0 0 0
w:would like	-7 -2 0 0 34 -6 -6 0
w:would mean	0 5 0 2 -16 7 0 0
w:would need	0 -1 0 0 25 -3 0 0
w:would not	0 -31 -2 3 1 -26 24 0
w:would otherwise	0 0 0 -9 19 -1 -7 0
w:would put	1 14 6 -12 6 -6 -21 0
w:would rather	0 -5 0 0 13 -1 0 0
w:would reach	0 0 0 10 -6 0 0 0
w:would remain	0 -1 0 0 10 0 0 0
w:would reply	0 0 0 0 -22 0 23 0
w:would sign	0 0 0 0 15 0 -2 0
w:would start	0 -10 0 13 -2 0 0 0
w:would stay	0 2 0 0 -8 10 -1 0
w:would stop	4 -1 0 -6 -1 11 0 0
w:would take	-1 -7 16 0 -2 0 2 -1
w:would the	9 -4 0 0 0 0 0 0
w:would then	12 14 0 0 -56 13 18 13
w:would they	0 0 0 10 -6 0 0 0
w:would turn	0 0 0 0 -21 4 -1 13
w:would use	0 0 0 0 -11 0 14 0
w:would wait	0 0 0 0 -8 0 11 0
w:write	7 -28 11 -1 5 2 -13 0
w:write .	0 -1 0 -3 13 0 0 0
w:write _ <day-ahead>	0 0 0 -5 9 0 0 0
w:write _ <day-gone>	0 0 0 -6 10 0 0 0
w:write _ <name>	0 0 0 -2 15 0 -3 0
w:write _ <person>	0 0 0 0 -14 16 0 0
w:write _ a	1 0 6 5 -15 0 0 0
w:write _ he	0 0 0 15 -16 0 0 0
w:write on	0 -4 0 -15 25 0 -6 0
w:write that	1 -10 5 11 -8 -3 0 0
w:write to	0 0 0 -5 -14 18 1 0
w:wrong	-1 0 9 -9 18 -6 -15 0
w:wrong ,	0 -8 12 0 6 0 -9 0
w:y	0 1 0 0 -13 0 0 12
w:yarn	0 -4 0 -14 14 0 4 0
w:year	0 -5 -9 -1 33 -14 -12 -15
w:year 's	0 -5 0 0 18 0 0 0
w:year ,	0 0 0 -1 13 -5 -6 0
w:year _ the	0 0 0 0 13 0 0 0
w:year _ would	7 0 0 6 -14 0 0 0
w:year it	0 -6 0 0 10 0 0 0
w:yes	0 -13 4 -14 27 -2 -2 0
w:yes ,	0 -11 0 -5 23 0 0 0
w:yes .	0 -2 0 0 14 0 0 0
w:yet	-1 0 0 -1 -13 0 -6 23
w:yet _ the	0 -5 0 0 0 0 0 11
w:yield	0 0 5 11 -15 0 0 0
w:york	3 -1 0 -6 11 0 0 0
w:you	-22 0 -26 -11 48 -14 -8 -18
w:you .	0 9 0 0 -4 0 0 0
w:you <not>	0 9 0 0 -13 0 7 0
w:you <v-begin>	0 -12 0 0 15 0 0 0
w:you <v-down>	0 -8 0 0 12 0 0 0
w:you _ .	0 -2 0 0 12 0 0 0
w:you _ agree	0 11 0 0 -10 0 0 0
w:you _ back	0 -8 0 0 11 0 0 0
w:you _ be	0 11 0 0 -8 0 0 0
w:you _ have	0 -3 0 0 15 0 0 0
w:you _ not	0 0 0 0 11 0 0 0
w:you _ to	0 9 0 0 -5 0 0 0
w:you are	0 -8 0 -1 20 0 0 0
w:you can	0 0 0 0 12 0 0 0
w:you come	0 -8 0 0 11 0 0 0
w:you don't	0 10 0 0 -18 0 8 0
w:you had	0 0 0 11 -10 0 0 0
w:you have	0 -4 0 0 17 0 0 0
w:you want	0 11 0 0 -17 0 6 0
w:you would	0 0 0 11 -4 0 0 0
w:you'll	0 -5 0 0 11 0 0 0
w:you're	12 6 0 0 -15 0 0 0
w:your	-9 -9 -3 -14 42 -17 0 0
w:zero	0 -16 0 -12 44 -1 -8 0
w:zero .	0 -6 0 -5 20 0 0 0
w:zinc	0 2 0 14 -5 0 -8 0
w:|	0 0 0 0 11 0 0 0
w:·	0 -1 0 0 13 0 0 0
w:—	0 3 -15 12 8 -31 -11 -13
w:— <goods>	0 -9 0 0 17 0 0 0
w:— <name>	9 0 0 2 -5 0 -3 0
w:— <person>	0 0 0 16 -16 0 0 0
w:— _ ,	0 17 0 0 -12 0 0 0
w:— _ and	0 0 0 9 -5 0 0 0
w:— _ for	0 -9 0 0 10 0 0 0
w:— _ go	0 0 0 9 -11 0 0 0
w:— _ is	0 10 0 0 -4 0 0 0
w:— _ say	0 0 0 18 -14 0 0 0
w:— and	0 0 0 -12 10 0 0 0
w:— it	0 14 0 0 -11 0 0 0
w:— that	0 10 0 0 -9 0 0 0
w:•	0 -10 0 0 22 0 -6 0`;
