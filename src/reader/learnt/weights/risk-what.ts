// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-111 -51 -110 -97 245 -102 -96 -114
answer	-2 -21 -12 -15 -10 -12 51 -19
answer a:<day-gone>	0 0 0 0 6 0 0 0
answer a:<duty>	0 -5 0 -16 3 0 10 0
answer a:<goods>	0 0 0 -13 3 0 6 0
answer a:<level-noun>	0 0 0 -1 -3 0 11 0
answer a:<level>	3 0 0 -13 13 0 -4 0
answer a:<level> on	0 0 0 -7 5 0 0 0
answer a:<not>	0 0 0 0 -10 0 18 0
answer a:<number>	0 0 0 9 -9 0 0 0
answer a:<person>	0 0 0 -2 11 0 -3 0
answer a:<quality>	0 0 0 -11 6 0 0 0
answer a:<quality> good	0 0 0 -2 10 0 -5 0
answer a:<seat>	0 0 0 0 -3 0 6 0
answer a:<v-return>	0 0 0 0 11 0 -8 0
answer a:<v-say>	0 0 0 9 -11 0 1 0
answer a:<v-up>	0 0 0 5 -8 0 0 0
answer b:<agent>	0 0 0 0 12 0 -7 0
answer b:<day-ahead>	0 9 0 0 0 0 0 0
answer b:<day-gone>	0 0 0 0 -7 0 8 0
answer b:<level-noun>	0 0 0 1 -12 0 14 0
answer b:<month-gone>	0 0 0 0 -7 0 12 0
answer b:<name>	-1 -11 0 -1 7 0 3 0
answer b:<not>	0 -1 0 0 32 0 -25 0
answer b:<organisation>	0 7 0 0 -12 0 12 0
answer b:<organisation> has	0 9 0 0 -5 0 -1 0
answer b:<person>	3 0 0 9 -5 0 0 0
answer b:<person> 's	0 0 0 9 -6 0 0 0
answer b:<quality>	0 -6 0 -5 18 0 0 0
answer b:<seat>	1 1 0 -14 -7 0 13 0
answer b:<seat> has	0 3 0 -3 -18 0 16 0
answer b:<seat> will	0 0 0 0 -1 0 7 0
answer b:<v-begin>	0 0 0 0 -7 0 11 0
answer b:<v-end>	0 0 0 0 6 0 0 0
answer b:<v-impose>	-5 0 0 -9 3 0 9 0
answer b:<v-propose>	0 0 0 -4 0 0 6 0
answer b:<v-say>	0 0 0 0 -3 -1 11 0
answer b:<v-suspend>	0 0 0 0 6 0 -4 0
answer b:<v-target>	0 0 0 -2 10 0 -2 0
answer b:<v-threaten>	0 1 0 -1 6 0 0 0
answer c0=end	0 0 0 0 6 0 0 0
answer c0=impose	-9 -1 -1 -12 3 0 15 -1
answer c0=propose	0 0 0 -3 -2 0 8 0
answer c0=threaten	0 2 0 0 7 0 -5 0
answer c1=begin	0 0 0 0 -12 0 13 0
answer c1=impose	-11 -4 -3 -16 -4 0 28 -2
answer condition	0 0 0 -6 -11 5 13 0
answer ct0=begin modal	0 0 0 2 -7 0 4 0
answer ct0=impose future	0 0 0 0 12 0 -4 0
answer ct0=impose modal	0 0 0 0 -1 0 6 0
answer ct0=impose modal-passive	0 0 0 0 -3 0 6 0
answer ct0=propose perfect	0 0 0 0 -8 0 6 0
answer ct0=stay present	0 3 0 0 0 0 -8 0
answer ct0=target modal	0 0 0 0 -6 5 0 0
answer ct0=target present	0 0 0 0 12 0 -6 0
answer ct1=begin infinitive	0 0 0 0 -8 0 9 0
answer ct1=begin modal	0 0 0 2 -7 0 4 0
answer ct1=impose future	0 0 0 0 12 0 -4 0
answer ct1=impose infinitive	0 0 0 -3 -17 0 23 0
answer ct1=impose modal	0 0 0 0 -3 0 8 0
answer ct1=impose modal-passive	0 0 0 0 -3 0 6 0
answer ct1=propose present	0 0 0 0 8 0 -5 0
answer ct1=stay present	0 3 0 0 0 0 -8 0
answer ct1=target modal	0 0 0 0 -6 5 0 0
answer duty	0 -17 0 -4 -4 -3 24 0
answer gone	7 -1 0 -7 -9 2 9 0
answer l1='s	0 0 0 12 -5 0 0 0
answer l1=<begin>	0 0 0 0 6 0 -2 0
answer l1=<level-noun>	0 0 0 0 -3 0 7 0
answer l1=<name>	0 0 0 0 12 0 0 0
answer l1=<not>	0 0 0 0 19 0 -17 0
answer l1=<person>	7 0 0 0 0 0 -2 0
answer l1=<quality>	0 -3 0 0 7 0 1 0
answer l1=<v-begin>	0 0 0 0 -5 0 9 0
answer l1=an	0 0 0 -1 -6 0 11 0
answer l1=in	0 0 0 -1 7 0 -3 0
answer l1=not	0 0 0 0 16 0 -11 0
answer l1=own	0 9 0 0 0 0 -7 0
answer l1=take	0 0 0 0 -5 0 9 0
answer l1=the	0 0 0 -2 0 0 6 0
answer l1=to	0 0 0 -4 -10 0 17 0
answer l1=will	0 0 0 -1 0 0 8 0
answer l1=would	0 0 0 0 -20 0 20 0
answer l2=,	0 0 0 0 -8 0 10 0
answer l2=<level-noun>	0 0 0 0 -7 0 7 0
answer l2=<name>	0 -6 0 0 -27 3 27 0
answer l2=<person>	0 0 0 9 -4 0 0 0
answer l2=<v-begin>	0 0 0 0 -7 0 7 0
answer l2=<v-impose>	0 1 0 -1 -8 0 13 0
answer l2=<v-propose>	0 0 0 0 -7 0 9 0
answer l2=adjust	0 0 0 0 11 0 -10 0
answer l2=and	0 0 0 0 -5 0 8 0
answer l2=be	0 0 0 0 -8 0 10 0
answer l2=has	0 0 0 0 -6 0 9 0
answer l2=he	0 0 0 0 9 0 -8 0
answer l2=his	0 0 0 0 10 0 -2 0
answer l2=it	0 0 0 -4 -1 0 7 0
answer l2=its	0 9 0 0 0 0 -8 0
answer l2=promise	0 0 0 0 -11 0 10 0
answer l2=right	0 0 0 0 -8 0 10 0
answer l2=take	0 0 0 0 -7 0 7 0
answer l2=the	0 0 0 0 9 0 -2 0
answer l2=to	0 0 0 0 -10 0 11 0
answer l2=we	0 0 0 0 -9 0 10 0
answer l3=,	0 -1 0 0 -4 0 14 0
answer l3=:	0 0 0 6 -18 0 12 0
answer l3=<begin>	2 -17 0 0 -2 -5 18 0
answer l3=<goods>	0 0 0 0 11 0 -6 0
answer l3=<name>	0 0 0 0 8 0 -4 0
answer l3=<organisation>	0 0 0 0 0 0 7 0
answer l3=<person>	0 0 0 0 -6 0 6 0
answer l3=<v-impose>	0 0 0 0 -9 3 9 0
answer l3=<v-say>	0 0 0 -1 -3 0 8 0
answer l3=the	0 0 0 0 -6 5 5 0
answer l3=would	0 0 0 0 -6 0 8 0
answer l4=,	0 1 0 0 0 6 -5 0
answer l4=<begin>	0 -30 -4 -1 0 -9 23 -1
answer l4=<duty>	0 0 0 0 -3 0 6 0
answer l4=<name>	0 0 0 0 20 0 -16 0
answer l4=<person>	0 0 0 0 -17 0 20 0
answer l4=<seat>	0 4 0 0 -13 0 6 0
answer l4=<v-say>	0 0 0 0 -5 0 9 0
answer l4=is	0 5 0 0 -11 0 3 0
answer l4=it	0 0 0 0 -14 0 18 0
answer l4=say	0 0 0 0 -3 0 6 0
answer l4=that	0 0 0 0 -11 0 14 0
answer l=, the	0 0 0 0 -5 0 11 0
answer l=<begin> <begin>	0 0 0 0 6 0 -2 0
answer l=<begin> <name>	0 0 0 0 7 0 -3 0
answer l=<begin> <person>	7 0 0 0 -9 0 1 0
answer l=<begin> an	0 0 0 0 -9 0 9 0
answer l=<name> would	0 0 0 1 -13 0 9 0
answer l=<person> 's	0 0 0 9 -6 0 0 0
answer l=<seat> will	0 0 0 0 -1 0 7 0
answer l=adjust its	0 0 0 0 11 0 -10 0
answer l=his <quality>	0 0 0 0 10 0 -2 0
answer l=its own	0 9 0 0 -2 0 -5 0
answer l=promise an	0 0 0 0 -8 0 9 0
answer l=right to	0 0 0 0 -8 0 10 0
answer l=would be	0 0 0 0 -3 0 6 0
answer lead="	0 0 0 0 -5 0 10 0
answer lead=,	0 7 0 -2 -10 0 9 0
answer lead=:	0 0 0 5 -10 0 7 0
answer lead=;	0 0 0 0 11 0 -7 0
answer lead=a	0 0 0 0 -8 0 11 0
answer lead=an	0 0 0 0 -7 0 8 0
answer lead=and	0 0 0 0 -9 0 16 0
answer lead=brazil	0 0 0 0 -5 0 8 0
answer lead=china	0 0 0 0 9 0 -3 0
answer lead=if	3 0 0 0 -6 0 0 0
answer lead=in	0 0 0 0 -2 0 7 0
answer lead=it	0 0 0 0 -10 0 13 0
answer lead=president	2 0 0 6 -8 0 0 0
answer lead=that	0 -8 0 0 9 -2 0 0
answer lead=the	0 7 0 0 -7 0 4 0
answer level	2 -1 0 -7 5 0 0 0
answer lr='s was	0 0 0 9 -8 0 0 0
answer lr=<name> with	0 0 0 0 6 0 -3 0
answer lr=<quality> ,	0 -2 0 0 0 0 6 0
answer lr=own ,	0 9 0 0 -5 0 0 0
answer lr=the would	0 4 0 0 -6 0 0 0
answer lr=to .	0 0 0 0 -6 0 8 0
answer lr=would with	0 3 0 0 3 0 -6 0
answer next="	0 0 0 0 -14 0 13 0
answer next=,	0 -6 0 0 -11 -7 24 0
answer next=if	0 0 0 0 -4 0 13 0
answer next=that	0 -1 0 0 -7 2 6 0
answer open	0 -2 -10 -7 -43 -1 58 -8
answer pc0=impose	0 -2 0 0 6 0 -1 0
answer pc0=say	-1 -4 0 1 0 -5 7 0
answer pc0=stay	0 8 0 0 -7 0 0 0
answer pc1=impose	0 -3 0 0 15 0 -7 0
answer pc1=say	-1 -4 0 1 0 -4 7 0
answer pc1=stay	0 8 0 0 -7 0 0 0
answer pct0=impose present	0 0 0 0 6 0 -1 0
answer pct0=say past	0 0 0 2 -6 -1 11 0
answer pct0=stay past	0 4 0 0 -6 0 0 0
answer pct1=impose participle-passive	0 0 0 0 10 0 -6 0
answer pct1=impose present	0 0 0 0 6 0 -1 0
answer pct1=say past	0 0 0 2 -7 -1 11 0
answer pct1=stay past	0 4 0 0 -6 0 0 0
answer pt0=past	0 1 0 1 -6 -3 9 0
answer pt0=pluperfect	0 0 0 0 6 0 -3 0
answer pt0=present	0 2 0 -8 16 0 -3 0
answer pt1=participle-passive	0 0 0 0 6 0 -2 0
answer pt1=past	0 1 0 1 -8 -2 9 0
answer pt1=pluperfect	0 0 0 0 6 0 -3 0
answer pt1=present	0 2 0 -8 15 0 -3 0
answer pv0=add	0 0 0 0 -6 0 8 0
answer pv0=be	0 8 0 0 -9 0 0 0
answer pv0=say	0 0 0 0 8 0 -1 0
answer pv1=add	0 0 0 0 -6 0 8 0
answer pv1=be	0 8 0 0 -9 0 0 0
answer pv1=say	0 0 0 0 7 0 -1 0
answer pvt0=be past	0 4 0 0 -6 0 0 0
answer pvt1=be past	0 4 0 0 -6 0 0 0
answer quoted	0 0 0 0 -13 0 14 0
answer r1="	0 0 0 0 -8 0 10 0
answer r1=,	0 0 0 -3 -14 0 25 0
answer r1=.	0 -9 0 2 -11 -1 19 0
answer r1=<duty>	0 0 0 0 9 0 -1 0
answer r1=<end>	0 0 0 0 18 0 -10 0
answer r1=<not>	0 0 0 0 -10 0 14 0
answer r1=against	0 0 0 6 -10 0 3 0
answer r1=and	0 0 0 0 -9 0 10 0
answer r1=before	0 0 0 0 -6 4 1 0
answer r1=by	0 0 0 0 8 0 -5 0
answer r1=duty	0 0 0 0 8 0 0 0
answer r1=if	0 0 0 0 -1 0 6 0
answer r1=in	0 -1 0 0 -13 5 14 0
answer r1=is	0 0 0 0 -1 0 7 0
answer r1=that	0 0 0 1 -7 0 9 0
answer r1=to	0 0 0 -4 11 0 -3 0
answer r1=was	0 0 0 8 -2 0 -3 0
answer r1=with	8 4 0 -9 3 0 -7 0
answer r2="	0 0 0 0 -4 0 8 0
answer r2=<day-ahead>	0 0 0 0 10 0 -11 0
answer r2=<end>	-1 -14 0 0 0 -3 11 0
answer r2=<goods>	0 0 0 0 -6 0 10 0
answer r2=<level>	0 0 0 -8 13 0 -2 0
answer r2=<name>	0 0 0 7 -9 0 0 0
answer r2=<not>	0 0 0 0 0 0 8 0
answer r2=<v-begin>	0 0 0 0 -2 0 7 0
answer r2=<v-impose>	0 8 0 0 0 0 -3 0
answer r2=<v-suspend>	0 9 0 0 -6 0 0 0
answer r2=a	0 0 0 7 -2 0 0 0
answer r2=be	0 4 0 0 -15 0 11 0
answer r2=in	0 0 0 0 -8 0 8 0
answer r2=kind	0 0 0 0 -5 0 8 0
answer r2=the	2 0 0 -4 16 0 -11 0
answer r3=.	0 2 0 -3 7 0 -3 0
answer r3=<end>	-3 -17 -1 0 3 -6 9 0
answer r3=<v-begin>	0 0 0 0 7 0 -1 0
answer r3=<v-say>	0 0 0 9 -11 0 5 0
answer r3=a	0 0 0 0 -10 0 11 0
answer r3=duty	0 0 0 0 -3 0 6 0
answer r3=for	0 9 0 0 -7 0 0 0
answer r3=in	0 0 0 0 -3 0 8 0
answer r3=on	0 1 0 -10 2 0 1 0
answer r3=the	0 0 0 0 7 0 0 0
answer r3=to	0 0 0 0 -6 0 8 0
answer r3=we	0 0 0 0 -8 0 11 0
answer r4=,	0 -2 0 0 7 3 -3 0
answer r4=.	0 0 0 0 -7 4 9 0
answer r4=<duty>	0 0 0 0 8 0 -4 0
answer r4=<end>	-6 -7 -3 -1 11 -12 6 -2
answer r4=<quality>	0 0 0 -1 6 0 0 0
answer r4=on	0 0 0 0 -5 0 8 0
answer r4=the	0 0 0 0 -13 0 16 0
answer r4=until	0 0 0 0 -8 0 9 0
answer r4=with	0 0 0 9 -12 0 0 0
answer r=, "	0 0 0 0 -8 0 12 0
answer r=. <end>	0 -9 0 2 -11 -1 19 0
answer r=<end> <end>	0 0 0 0 18 0 -10 0
answer r=in kind	0 0 0 0 -5 0 8 0
answer r=to the	0 0 0 0 6 0 -1 0
answer r=with <level>	0 0 0 -5 10 0 -3 0
answer r=would be	0 4 0 0 -6 0 0 0
answer t0=future	0 -2 0 -4 9 0 0 0
answer t0=modal	0 0 0 0 -10 1 16 0
answer t0=modal-passive	0 0 0 0 -8 0 11 0
answer t0=past	0 0 0 0 -2 0 6 0
answer t0=present	-3 8 0 -1 -9 1 6 0
answer t1=future	0 -1 0 -4 9 0 0 0
answer t1=infinitive	0 0 0 -4 -14 0 21 0
answer t1=modal	0 0 0 0 -12 1 17 0
answer t1=modal-passive	0 0 0 0 -8 0 11 0
answer t1=participle-passive	0 0 0 0 9 0 -5 0
answer t1=present	-2 9 0 0 -9 2 4 0
answer v0=adjust	0 0 0 0 6 0 -4 0
answer v0=answer	0 0 0 -9 0 0 9 0
answer v0=have	0 8 0 0 -19 0 12 0
answer v0=hit	0 -1 0 0 -7 4 7 0
answer v0=meet	0 0 0 0 -7 0 8 0
answer v0=other	0 0 0 0 6 0 -5 0
answer v0=promise	0 0 0 0 -12 0 12 0
answer v1=adjust	0 0 0 0 13 0 -11 0
answer v1=answer	0 0 0 -13 -5 0 16 0
answer v1=have	0 8 0 0 -16 0 10 0
answer v1=meet	0 0 0 0 -7 0 8 0
answer v1=promise	0 0 0 0 -8 0 10 0
answer v1=respond	0 0 0 0 -10 0 10 0
answer v1=take	0 0 0 0 -12 0 13 0
answer verbless	0 -9 0 -7 17 -9 3 0
answer vt0=be present	0 3 0 0 0 0 -8 0
answer vt0=have present	0 8 0 0 -22 0 15 0
answer vt0=hit modal	0 0 0 0 -6 5 0 0
answer vt0=promise perfect	0 0 0 0 -8 0 6 0
answer vt0=retaliate future	0 0 0 0 6 0 -4 0
answer vt0=take modal	0 0 0 2 -7 0 4 0
answer vt1=answer infinitive	0 0 0 0 -3 0 6 0
answer vt1=be present	0 3 0 0 0 0 -8 0
answer vt1=have present	0 8 0 0 -20 0 12 0
answer vt1=hit modal	0 0 0 0 -6 5 0 0
answer vt1=respond infinitive	0 0 0 0 -10 0 12 0
answer vt1=retaliate future	0 0 0 0 6 0 -4 0
answer vt1=take infinitive	0 0 0 0 -8 0 9 0
answer vt1=take modal	0 0 0 2 -7 0 4 0
answer=answer	-8 0 -2 -6 2 -7 13 0
answer=answered	8 -5 0 -4 1 0 0 0
answer=answers	0 0 0 -3 0 0 11 0
answer=countermeasures	0 2 0 -1 -11 0 14 0
answer=counterpart	0 0 0 0 17 0 -4 0
answer=reply	0 0 0 0 -8 0 13 0
answer=respond	0 0 0 0 -10 0 10 0
asked before	-1 57 -13 -2 -27 -14 -11 -11
asks	-55 5 -51 -4 76 -60 -58 -49
c=agree condition	-11 0 0 16 -5 3 -28 5
c=agree duty	-2 7 -7 0 0 0 2 -1
c=agree future	0 0 0 -5 13 0 0 0
c=agree infinitive	0 -2 0 4 -6 0 0 6
c=agree level	0 5 0 11 -11 0 0 0
c=agree modal	0 -4 0 0 10 -3 3 0
c=agree modal-not	0 0 0 0 -4 0 0 6
c=agree on-lapse	0 -1 6 1 -9 2 0 2
c=agree open	-16 -19 0 0 22 2 -5 6
c=agree participle-passive	0 6 0 -3 0 0 0 0
c=agree past	0 -16 0 -8 27 0 0 0
c=agree past-passive	0 1 0 -7 0 6 0 0
c=agree perfect	0 0 0 -3 19 0 0 0
c=agree perfect-passive	0 0 0 -3 -1 6 0 0
c=agree pluperfect	0 0 0 0 10 0 0 0
c=agree present	0 -12 -2 7 12 0 0 0
c=agree present-not	0 7 0 9 -15 0 0 0
c=agree present-not-passive	0 10 0 -7 -3 0 0 0
c=agree present-passive	0 -5 6 11 0 -4 -1 0
c=bear condition	-6 -5 0 7 1 8 -3 -4
c=bear duty	3 4 -2 0 -11 0 14 -1
c=bear future	0 5 -4 -8 7 -14 2 0
c=bear future-passive	0 -6 0 0 12 0 0 0
c=bear gerund	0 -19 0 0 18 3 -7 0
c=bear gone	0 4 0 1 -12 7 0 0
c=bear infinitive	-1 1 0 -2 9 2 -9 0
c=bear level	1 12 -6 6 -16 0 3 0
c=bear modal	-12 3 -12 -6 11 0 -2 -7
c=bear modal-not	0 0 0 0 7 0 0 0
c=bear modal-passive	0 1 0 0 -19 0 18 0
c=bear open	9 15 3 -11 -17 0 13 -5
c=bear participle-passive	-1 15 6 -7 -14 0 4 0
c=bear past	2 0 0 -7 10 0 0 0
c=bear perfect	0 -3 0 1 9 0 0 0
c=bear present	10 13 7 0 -14 0 -8 -1
c=bear present-not-passive	0 -10 0 -6 6 0 8 0
c=bear present-passive	0 -2 0 -2 8 0 0 0
c=begin condition	4 0 -9 -1 -14 4 16 -3
c=begin duty	0 -2 -8 12 4 -16 -5 1
c=begin future	-2 -2 0 12 0 0 -6 -4
c=begin future-passive	0 0 0 2 -8 0 -1 4
c=begin gerund	0 -8 0 0 5 0 0 0
c=begin if-back	0 0 0 0 -2 7 0 0
c=begin infinitive	0 -10 -1 0 0 0 2 3
c=begin level	-5 0 0 11 -3 -8 -5 6
c=begin modal	0 -1 14 0 -2 -21 10 -19
c=begin modal-not	0 -3 0 0 6 0 0 0
c=begin modal-passive	0 -4 0 0 6 0 0 0
c=begin on-lapse	0 11 -4 -7 0 2 -3 -2
c=begin open	8 -11 5 4 0 -13 7 0
c=begin participle-passive	0 7 0 0 -1 0 0 0
c=begin past	15 -4 -12 -1 16 -13 -3 -6
c=begin perfect	0 0 0 -3 12 0 -1 0
c=begin present	0 16 -17 3 -5 6 -10 0
c=begin present-not	0 -10 1 -1 12 0 0 0
c=buy condition	0 -8 0 -8 20 0 0 0
c=buy duty	0 -11 0 5 2 0 0 0
c=buy future	0 0 0 0 8 0 0 0
c=buy gerund	0 0 0 -6 4 5 0 0
c=buy infinitive	0 0 0 0 12 0 0 0
c=buy modal	0 0 0 0 6 0 0 0
c=buy open	-4 -19 0 10 3 3 -4 0
c=buy participle-passive	0 -2 0 -3 10 0 0 0
c=buy present	0 -9 0 21 -13 0 -2 0
c=deny condition	2 -7 0 1 4 -1 0 0
c=deny duty	0 -8 0 0 11 0 0 0
c=deny gone	0 -6 0 -7 19 0 0 0
c=deny level	0 -6 0 0 9 0 -1 0
c=deny modal	0 0 0 0 6 0 0 0
c=deny open	0 -11 0 0 0 -8 13 0
c=deny past	0 0 0 -9 10 0 2 0
c=deny present	0 -6 0 -2 1 0 7 0
c=down condition	6 -1 12 -3 4 -1 -20 -12
c=down duty	-3 -10 16 7 3 -6 -10 -3
c=down future	0 -9 0 0 6 2 3 0
c=down gone	2 13 6 0 -17 -1 2 0
c=down infinitive	0 0 2 0 6 0 -15 0
c=down level	-8 -28 10 -10 31 0 -7 0
c=down modal	-7 8 21 -4 -25 7 -6 13
c=down modal-not	0 -1 0 -1 9 0 0 0
c=down modal-passive	0 0 0 0 10 0 0 0
c=down on-lapse	0 23 0 0 -29 2 0 0
c=down open	-1 -6 23 0 -12 0 0 5
c=down past	12 -12 0 0 9 -10 0 -3
c=down perfect	0 -9 0 -2 27 0 0 0
c=down present	-3 6 0 -2 0 3 0 -4
c=down present-not	0 -11 1 0 6 0 0 0
c=end condition	-8 -2 8 1 10 -7 -19 0
c=end duty	0 -2 16 -1 -3 0 -10 8
c=end future	0 4 0 0 0 1 -13 0
c=end gerund	3 6 0 -2 -12 0 7 0
c=end gone	0 -15 7 5 -7 8 2 0
c=end infinitive	-12 7 18 3 -24 16 -15 1
c=end level	0 5 21 -18 -3 -6 0 1
c=end modal	2 -16 0 -1 -12 23 -2 6
c=end modal-not	0 0 0 0 -12 0 11 0
c=end modal-passive	5 7 0 -4 0 -1 -2 0
c=end on-lapse	-4 6 -4 0 0 3 -13 0
c=end open	-1 -1 7 0 -23 33 -4 1
c=end participle-passive	0 9 1 0 -5 -5 0 0
c=end past	-3 -11 8 0 9 0 0 -2
c=end past-not-passive	0 0 0 10 -5 0 0 0
c=end perfect	0 0 0 -2 10 0 0 0
c=end pluperfect	0 -1 0 0 6 0 0 0
c=end present	-7 10 4 -4 17 -24 -12 -20
c=impose condition	-8 -2 8 1 -16 8 2 11
c=impose duty	0 11 3 0 -4 -16 0 0
c=impose future	-10 -6 -10 3 7 4 0 -11
c=impose future-not	0 0 0 0 10 0 -1 0
c=impose future-passive	0 0 0 0 -8 8 0 2
c=impose gerund	0 17 0 0 -1 0 -9 0
c=impose gone	0 -3 6 0 -5 8 4 -3
c=impose infinitive	3 -5 -5 7 -15 1 9 8
c=impose infinitive-passive	0 0 0 0 7 0 0 0
c=impose level	3 -6 -1 11 4 -25 -3 0
c=impose modal	-6 -4 19 9 -12 4 1 -5
c=impose modal-passive	0 3 -3 -11 0 -10 8 3
c=impose on-lapse	0 11 0 -3 -11 0 -4 6
c=impose open	2 2 4 -1 -15 11 14 3
c=impose participle-passive	-6 3 0 1 7 0 -9 -8
c=impose past	-3 0 -23 -18 10 9 12 -3
c=impose past-not	0 0 0 0 10 0 0 0
c=impose past-passive	-5 3 0 -8 20 2 -10 0
c=impose perfect	0 -8 -15 8 0 0 0 -11
c=impose perfect-not	0 -3 0 0 6 0 0 0
c=impose perfect-passive	0 -15 0 5 0 10 -8 0
c=impose pluperfect	-3 -1 0 -5 27 -1 -5 0
c=impose present	0 -4 -3 -9 6 -10 15 7
c=impose present-not	0 0 0 8 -5 0 0 0
c=impose present-passive	3 0 13 -1 3 -9 -15 -5
c=propose condition	-7 -20 7 9 -4 5 2 0
c=propose duty	0 -4 -1 4 -13 -1 12 5
c=propose future	-2 -10 0 17 -19 -1 23 0
c=propose gerund	0 0 0 0 9 0 0 0
c=propose gone	0 13 3 0 -17 0 4 0
c=propose level	0 -3 0 5 -13 -7 14 1
c=propose modal	3 0 8 -20 14 -17 0 -8
c=propose modal-not	0 2 0 0 -7 0 7 0
c=propose modal-passive	0 0 0 0 6 0 0 0
c=propose on-lapse	0 -3 10 0 -13 2 0 4
c=propose open	-9 -5 -7 4 1 -22 17 0
c=propose participle-passive	0 -9 -4 7 2 -2 3 0
c=propose past	-9 0 -5 1 2 10 0 -3
c=propose past-passive	0 7 0 -9 2 0 0 0
c=propose perfect	-4 0 0 10 -2 -3 0 0
c=propose present	4 -18 3 -13 3 0 8 5
c=propose present-not	0 12 0 0 -8 0 0 0
c=propose present-not-passive	0 0 0 8 -5 0 0 0
c=propose present-passive	0 -5 0 4 5 0 -11 0
c=return condition	4 1 0 -29 22 -3 -15 -8
c=return duty	-2 39 7 -6 -31 0 -10 -1
c=return future	0 8 0 -6 0 0 0 0
c=return gerund	0 6 0 0 -6 0 0 0
c=return gone	0 6 0 0 0 0 0 0
c=return level	0 18 6 0 -17 0 -4 0
c=return modal	0 16 0 0 -15 7 -2 0
c=return on-lapse	0 -15 0 -7 18 5 0 0
c=return open	-5 30 0 -10 -7 0 -17 -6
c=return present	6 7 0 -16 3 0 -14 -4
c=say condition	0 -15 4 0 -5 3 9 8
c=say duty	4 -7 4 6 -12 -16 13 0
c=say future	0 -2 0 8 -7 0 10 0
c=say gone	1 -7 -4 1 -3 0 9 1
c=say infinitive	1 0 0 -7 0 0 5 0
c=say level	2 0 -4 17 -10 -16 0 -2
c=say modal	-4 -14 4 4 8 8 -17 -2
c=say modal-passive	0 8 0 -1 0 0 0 0
c=say on-lapse	6 0 0 -8 -8 2 0 9
c=say open	-1 -25 2 -2 -3 8 19 3
c=say participle-passive	0 0 0 0 6 0 0 0
c=say past	-7 -7 1 3 3 -4 3 3
c=say past-passive	0 -4 0 -4 23 0 0 0
c=say perfect	9 -2 0 11 -26 0 4 11
c=say perfect-not	0 0 0 -5 12 0 0 0
c=say perfect-passive	0 0 0 11 -11 0 0 0
c=say pluperfect	0 -8 0 0 8 8 -9 0
c=say present	-10 -6 -3 8 4 6 0 -5
c=say present-not	6 0 0 -3 0 0 0 0
c=say present-passive	0 -1 0 5 -7 -4 3 6
c=sell condition	-4 -14 -1 0 15 0 2 0
c=sell duty	-1 -9 4 14 -6 4 -5 0
c=sell future	0 0 0 -1 11 0 0 0
c=sell gerund	7 0 5 0 -10 0 0 0
c=sell gone	0 0 0 0 0 0 7 0
c=sell infinitive	0 -6 0 0 0 6 6 0
c=sell level	0 -11 4 9 -5 3 0 0
c=sell modal	0 0 0 0 14 0 0 0
c=sell modal-passive	8 -5 0 -7 0 6 0 0
c=sell open	6 -27 1 1 -1 14 0 -3
c=sell participle-passive	0 0 0 0 9 0 0 0
c=sell past	0 -1 0 7 0 0 0 0
c=sell present	-11 0 0 0 1 8 -4 0
c=sell present-not	0 0 0 6 -6 0 0 0
c=sell present-passive	0 0 0 0 12 0 0 0
c=stay condition	-4 8 2 5 -15 -9 -2 14
c=stay duty	0 0 -15 -3 0 16 3 0
c=stay future	-13 3 0 -29 8 0 0 9
c=stay future-not	0 0 0 0 -4 0 12 0
c=stay future-passive	1 0 0 2 -6 0 -2 3
c=stay gerund	0 19 0 0 -14 0 0 0
c=stay gone	-6 -8 -1 0 13 3 0 -1
c=stay infinitive	6 -5 0 4 -2 -1 -7 6
c=stay level	-9 27 -29 -7 -14 9 7 -3
c=stay modal	0 -4 -26 10 19 0 -22 -12
c=stay modal-not	0 0 0 0 -15 0 11 6
c=stay modal-passive	0 -6 0 0 3 0 0 0
c=stay on-lapse	5 3 -7 -12 8 0 0 -1
c=stay open	1 13 0 -1 -17 5 1 11
c=stay participle-passive	0 -8 0 0 12 0 -1 0
c=stay past	-12 0 -2 -10 16 3 1 -9
c=stay past-not	0 -4 0 0 8 0 0 0
c=stay perfect	-1 10 0 -3 0 0 -2 0
c=stay present	7 16 -13 -1 10 -11 -13 -18
c=stay present-not	-1 -3 0 10 -6 0 0 2
c=stay present-passive	0 0 0 1 -3 0 6 0
c=suspend condition	0 1 6 -2 0 -2 -24 3
c=suspend duty	0 8 1 -5 7 -1 -9 -3
c=suspend future	0 -3 0 -1 18 0 -1 0
c=suspend infinitive	12 0 0 -4 0 -8 -3 0
c=suspend level	0 -8 0 0 21 -5 -4 0
c=suspend modal	0 0 0 0 13 1 -6 0
c=suspend open	9 16 4 -6 -13 -2 -7 2
c=suspend participle-passive	0 4 0 0 -15 0 0 0
c=suspend past	-1 10 0 -4 -10 0 7 0
c=suspend present	0 -14 10 -3 17 -4 -19 6
c=suspend present-passive	0 -1 0 1 -6 0 8 0
c=target condition	2 0 -8 4 -5 0 6 -9
c=target duty	-3 -3 -9 6 0 -7 10 -8
c=target future	0 0 0 0 -6 0 7 0
c=target future-passive	0 0 0 0 -8 11 -1 0
c=target gerund	0 1 0 0 -6 6 -1 0
c=target gone	0 -4 0 -5 3 16 0 0
c=target infinitive	0 -7 0 -9 -3 6 13 0
c=target level	0 -7 -4 4 5 -20 9 -4
c=target modal	-5 -1 3 0 -14 10 15 0
c=target open	0 -4 -12 -1 -10 23 15 -16
c=target past	1 -14 0 4 -3 0 8 0
c=target past-passive	0 0 0 0 6 0 0 0
c=target perfect	4 -14 -1 0 -2 8 1 0
c=target present	0 -2 -6 0 6 3 0 -1
c=target present-passive	1 5 0 -9 0 0 -7 0
c=threaten condition	0 -9 -2 -3 10 0 4 -8
c=threaten duty	0 4 0 18 -24 -4 1 0
c=threaten gone	2 -4 0 0 -1 7 -3 3
c=threaten level	-8 -11 -10 23 -14 0 14 -7
c=threaten on-lapse	6 -10 3 -17 9 0 -3 0
c=threaten open	5 -10 0 10 -18 19 0 -2
c=threaten participle-passive	0 0 0 7 -3 0 0 0
c=threaten past	-1 -3 1 0 -13 1 12 0
c=threaten perfect	15 -4 -7 0 -12 4 4 -7
c=threaten perfect-passive	0 0 0 11 -6 0 0 0
c=threaten present	0 0 4 0 -3 9 -10 0
c=up condition	1 1 -3 -4 -11 2 10 1
c=up duty	-13 -1 -11 -1 15 -15 0 0
c=up future	-1 5 0 7 -1 1 -16 0
c=up gone	-3 -14 0 6 18 0 -6 0
c=up if-back	0 0 0 0 -2 7 0 0
c=up infinitive	-1 -11 0 0 9 -5 2 0
c=up level	-9 4 -16 11 -7 0 2 0
c=up modal	0 22 -13 -5 -1 -1 -12 0
c=up modal-passive	0 -10 0 6 2 0 0 0
c=up on-lapse	0 -1 0 -12 19 0 -2 -2
c=up open	0 -5 -10 0 16 -10 -3 0
c=up participle-passive	0 -2 0 0 13 0 0 0
c=up past	0 0 -5 -19 19 -3 3 0
c=up perfect	0 0 0 -3 11 0 0 0
c=up pluperfect	0 -3 0 0 9 0 0 0
c=up present	0 2 -5 0 -9 11 5 0
c=up present-not-passive	0 0 0 8 -6 0 0 0
condition	-5 27 4 -7 -12 -6 -8 1
condition before	29 10 0 19 -48 -4 16 -3
condition+duty	0 7 -2 2 -15 -2 -1 5
condition+gone	5 -3 2 10 -9 0 0 -3
condition+if-back	0 2 0 0 -12 11 0 0
condition+level	-3 6 0 12 -27 0 6 3
condition+on-lapse	0 15 0 -7 -8 0 -17 7
condition+open	4 -8 2 2 -17 5 6 8
controls	48 -28 -3 -17 -1 2 -28 -3
controls a:<day-ahead>	7 -5 0 0 1 0 0 0
controls a:<goods>	15 -2 -1 0 0 -18 0 0
controls a:<level-noun>	-2 0 0 0 10 0 0 0
controls a:<level>	0 0 0 0 8 0 0 0
controls a:<money>	-4 7 0 0 3 -5 0 0
controls a:<name>	0 0 0 -6 6 0 0 0
controls a:<name> would	0 0 0 0 -2 7 0 0
controls a:<number>	-1 0 0 0 15 0 0 0
controls a:<quality>	0 0 0 -6 2 1 0 0
controls a:<sender>	6 -4 0 5 0 0 -4 0
controls a:<span>	-2 3 0 0 0 -8 8 0
controls a:<v-begin>	8 -8 0 -6 9 -1 0 0
controls a:<v-down>	7 -6 0 -9 8 0 0 0
controls a:<v-sell>	8 -5 0 6 -10 -2 3 0
controls a:<v-stay>	-1 0 0 3 -4 0 7 0
controls a:<v-up>	0 0 0 0 6 0 0 0
controls asks	0 0 0 0 8 0 0 0
controls b:<duty>	0 0 0 -4 10 -1 0 0
controls b:<goods>	5 -1 0 -1 6 0 -3 0
controls b:<level>	4 0 0 -6 2 0 0 0
controls b:<name>	17 0 -1 -11 0 -3 -6 0
controls b:<name> 's	0 -3 0 0 10 -1 0 0
controls b:<name> is	8 0 0 0 -7 0 0 0
controls b:<name> will	9 0 0 0 -3 0 0 0
controls b:<not>	0 0 0 0 10 0 0 0
controls b:<quality>	0 -5 0 -9 0 8 -2 2
controls b:<seat>	-3 0 0 0 11 0 -1 0
controls b:<sender>	5 0 0 -2 6 -7 0 0
controls b:<v-bear>	6 -2 0 0 -16 9 0 3
controls b:<v-begin>	-7 2 0 -6 12 0 0 0
controls b:<v-end>	0 -3 0 -6 13 0 -1 0
controls b:<v-impose>	18 0 -1 -9 3 0 -21 0
controls b:<v-propose>	15 0 0 0 -7 -2 0 0
controls b:<v-return>	0 0 0 0 10 0 0 0
controls b:<v-say>	0 0 0 -3 14 0 -1 0
controls b:<v-sell>	4 0 0 0 -8 8 0 0
controls b:<v-threaten>	9 0 0 -4 1 -5 0 0
controls b:<v-up>	-7 2 0 -7 4 2 0 0
controls c0=bear	9 -1 0 0 -9 0 0 3
controls c0=begin	-7 2 0 -6 11 0 0 0
controls c0=end	0 -3 0 -3 8 2 0 0
controls c0=impose	14 0 0 -12 2 0 -16 0
controls c0=propose	13 0 0 0 -8 0 0 0
controls c0=suspend	-6 3 0 0 0 0 0 0
controls c0=threaten	10 0 0 -3 0 -5 0 0
controls c0=up	-7 2 0 -7 2 3 0 0
controls c1=bear	7 -2 0 0 -6 0 0 3
controls c1=begin	-7 2 0 -6 10 0 0 0
controls c1=down	-2 0 0 0 7 0 0 0
controls c1=end	0 -3 0 -5 11 0 0 0
controls c1=impose	20 0 0 -13 0 1 -17 0
controls c1=propose	15 0 0 0 -12 0 0 0
controls c1=return	0 0 0 0 7 0 0 0
controls c1=sell	0 0 0 0 -8 11 0 0
controls c1=threaten	6 0 0 -4 0 0 0 0
controls c1=up	-7 2 0 -7 3 2 0 0
controls condition	23 -11 -3 -9 0 0 -2 0
controls ct0=bear present	8 0 0 0 -6 0 0 0
controls ct0=end past	0 0 0 0 7 0 0 0
controls ct0=impose modal	7 0 0 -2 0 0 0 0
controls ct0=impose present	-1 -5 0 -3 12 1 -2 0
controls ct0=propose modal	12 0 1 0 -13 0 0 0
controls ct0=say past	0 0 0 0 7 0 0 0
controls ct1=bear present	8 0 0 0 -6 0 0 0
controls ct1=end infinitive	-2 0 0 0 6 0 0 0
controls ct1=end past	0 0 0 0 7 0 0 0
controls ct1=impose infinitive	10 0 0 0 -2 -1 0 0
controls ct1=impose modal	7 0 0 -1 0 0 0 0
controls ct1=impose present	-7 -4 0 -2 13 5 -1 0
controls ct1=propose modal	14 0 1 0 -15 0 0 0
controls ct1=say past	0 0 0 0 7 0 0 0
controls duty	21 -4 -3 0 -5 0 -14 0
controls l1=<v-impose>	7 0 0 0 -5 0 0 0
controls l1=<v-propose>	8 0 0 0 -3 0 0 0
controls l1=a	21 -6 0 -4 -23 13 0 0
controls l1=and	11 0 0 0 -14 0 0 0
controls l1=earth	-2 0 0 0 8 0 0 0
controls l1=for	7 0 0 0 -3 0 0 0
controls l1=its	-10 2 0 -1 17 0 -2 0
controls l1=new	8 0 0 0 -8 4 0 0
controls l1=that	-6 0 0 0 13 0 0 0
controls l1=the	2 -8 0 0 7 3 -7 0
controls l1=their	0 0 0 0 -4 0 8 0
controls l1=under	12 0 0 0 -7 0 0 0
controls l2=,	6 0 0 5 -13 0 0 0
controls l2=-	-2 0 0 0 8 0 0 0
controls l2=<begin>	8 -2 0 -3 7 0 -2 0
controls l2=<v-bear>	8 -1 0 0 -19 10 0 3
controls l2=<v-end>	-4 3 0 0 6 -1 0 0
controls l2=<v-impose>	2 -2 0 -3 0 8 -1 0
controls l2=<v-propose>	9 0 0 0 -5 0 0 0
controls l2=a	9 1 0 -6 -7 0 1 0
controls l2=an	6 0 0 0 -5 0 0 0
controls l2=and	7 0 5 2 -14 0 0 0
controls l2=ask	8 0 0 0 -5 0 0 0
controls l2=should	7 0 0 -5 0 0 0 0
controls l2=the	-7 -6 0 3 14 0 0 0
controls l2=to	0 0 0 0 6 0 0 0
controls l3=,	9 -6 0 -5 3 -2 0 0
controls l3=:	7 0 0 0 -5 0 0 0
controls l3=<begin>	19 -8 0 -7 -2 -8 2 0
controls l3=<day-ahead>	7 0 0 0 -6 0 0 0
controls l3=<goods>	-1 0 0 7 0 0 0 0
controls l3=<name>	1 0 0 -5 7 0 0 0
controls l3=<seat>	-8 0 0 1 6 0 0 0
controls l3=<v-impose>	13 2 0 0 -4 -6 -6 0
controls l3=<v-propose>	-4 0 0 0 8 0 0 0
controls l3=about	8 0 0 0 -7 0 0 0
controls l3=also	10 0 0 0 -9 0 0 0
controls l3=it	0 0 0 0 -4 8 0 0
controls l3=of	-7 0 0 6 -1 4 0 0
controls l3=permit	8 0 0 0 -3 0 0 0
controls l3=put	6 0 0 0 -5 0 0 0
controls l3=rare	-3 0 0 0 8 0 0 0
controls l3=the	0 0 0 0 12 0 0 0
controls l3=to	-3 0 0 0 6 0 0 0
controls l4=<begin>	17 -11 0 -11 2 -11 1 0
controls l4=<name>	-3 0 0 0 12 0 -1 0
controls l4=<organisation>	9 0 0 0 -10 0 0 0
controls l4=<v-propose>	7 0 0 0 -6 0 0 0
controls l4=from	7 0 0 0 -6 0 0 0
controls l4=if	0 0 0 0 6 0 0 0
controls l4=it	-1 0 0 0 8 0 0 0
controls l4=its	0 0 0 0 6 0 0 0
controls l4=of	-3 0 0 0 6 0 0 0
controls l4=that	0 0 0 0 -4 7 0 0
controls l4=the	12 0 0 0 -10 0 0 0
controls l4=to	7 0 1 0 -7 0 0 0
controls l=, and	2 0 0 5 -11 0 0 0
controls l=- earth	-1 0 0 0 6 0 0 0
controls l=an export	6 0 0 0 -5 0 0 0
controls l=ask for	8 0 0 0 -5 0 0 0
controls lead=,	16 -4 0 0 -4 0 -9 0
controls lead=:	13 0 0 0 -6 0 0 0
controls lead=it	-2 0 0 0 7 0 0 0
controls lead=that	7 -9 0 -11 0 4 -4 2
controls lead=—	7 0 0 0 -5 0 0 0
controls level	19 -9 0 0 0 -7 -5 0
controls lr=<begin> on	11 0 0 0 -8 0 0 0
controls lr=a .	11 0 0 0 -13 5 0 0
controls lr=and on	5 0 0 3 -13 0 0 0
controls lr=export for	6 0 0 0 -3 0 0 0
controls lr=its on	-11 3 0 0 11 0 -1 0
controls lr=with on	6 0 0 0 -4 0 0 0
controls next=,	14 -1 0 1 -10 -2 0 0
controls next=;	-3 0 0 0 15 0 0 0
controls next=if	14 0 0 -1 -3 0 0 0
controls next=that	11 0 0 0 -11 3 0 0
controls on-lapse	6 2 0 0 0 -7 0 0
controls open	47 -6 -2 -8 -33 12 -17 0
controls pc0=bear	11 0 0 0 -8 0 0 0
controls pc0=impose	0 8 0 11 -9 0 -12 0
controls pc0=say	9 0 0 -5 -4 7 -1 0
controls pc0=target	-3 0 0 6 -3 3 0 0
controls pc1=bear	11 0 0 0 -8 0 0 0
controls pc1=begin	0 -2 0 2 7 -1 0 0
controls pc1=impose	0 1 0 11 -6 1 -12 0
controls pc1=say	12 0 0 -5 -8 7 -1 0
controls pc1=stay	3 0 0 0 -8 0 0 3
controls pc1=up	-2 0 0 7 5 0 -1 0
controls pct0=bear present	12 0 0 -4 -3 0 0 0
controls pct0=impose modal	-2 5 0 9 -5 0 -5 0
controls pct0=impose perfect	0 0 0 0 -8 4 0 0
controls pct0=say perfect	6 0 0 -5 0 0 0 0
controls pct0=say present	0 0 0 0 -5 9 0 0
controls pct0=threaten perfect	0 0 0 2 -6 3 0 0
controls pct1=bear present	12 0 0 -4 -3 0 0 0
controls pct1=impose modal	-2 5 0 9 -5 0 -5 0
controls pct1=impose perfect	1 0 0 0 -8 4 0 0
controls pct1=say perfect	6 0 0 -5 0 0 0 0
controls pct1=say present	0 0 0 0 -5 9 0 0
controls pt0=modal	-2 2 0 7 0 0 -5 0
controls pt0=past	7 0 0 0 -3 0 -2 0
controls pt0=present	15 0 0 -11 -11 0 0 2
controls pt1=infinitive	0 0 0 6 0 0 0 0
controls pt1=modal	-2 2 0 7 -1 0 -5 0
controls pt1=present	16 -7 0 -11 -9 4 0 2
controls pv0=say	0 0 0 -7 0 8 0 0
controls pv1=be	4 0 0 0 -10 0 0 3
controls pv1=say	3 0 0 -7 0 7 0 0
controls pvt0=say present	0 0 0 0 -6 9 0 0
controls pvt1=say present	0 0 0 0 -6 9 0 0
controls r1=.	11 0 0 -1 -8 0 0 0
controls r1=<v-begin>	-1 -3 0 -4 15 0 0 0
controls r1=<v-down>	-1 -3 0 -4 16 0 0 0
controls r1=<v-impose>	0 0 0 0 -5 0 8 0
controls r1=<v-stay>	0 0 0 0 -3 0 8 0
controls r1=come	-1 -3 0 -4 15 0 0 0
controls r1=for	22 0 0 0 -5 -3 -8 0
controls r1=from	9 0 0 0 -7 0 0 0
controls r1=if	6 0 0 0 0 -1 0 0
controls r1=of	7 -2 0 0 7 -5 -5 0
controls r1=on	21 0 0 1 -12 -4 -6 0
controls r1=to	0 0 0 -3 -3 7 0 0
controls r1=would	0 0 0 0 8 0 0 0
controls r2=.	0 0 0 0 8 0 0 0
controls r2=<end>	6 0 0 -10 1 0 0 0
controls r2=<goods>	15 -1 0 1 0 -6 -13 0
controls r2=<name>	-7 0 0 0 3 0 0 0
controls r2=<quality>	0 0 0 -4 6 0 2 0
controls r2=<v-sell>	11 0 0 0 -6 0 0 0
controls r2=and	-2 0 0 0 9 0 0 0
controls r2=critical	18 0 0 0 -17 0 0 0
controls r2=export	6 0 0 0 0 0 0 0
controls r2=its	12 0 0 0 -8 0 0 0
controls r2=our	0 0 0 0 -6 0 8 0
controls r2=rare	-1 0 0 0 6 0 0 0
controls r3=,	-6 0 1 0 4 0 -1 0
controls r3=.	8 0 0 0 -13 8 -1 0
controls r3=<end>	3 0 0 -11 8 0 -2 0
controls r3=<goods>	0 0 0 -3 0 -3 8 0
controls r3=<sender>	-2 0 0 7 0 0 0 0
controls r3=<v-sell>	-2 0 0 7 -5 0 7 0
controls r3=earth	-1 0 0 0 6 0 0 0
controls r3=export	-1 0 0 7 0 0 0 0
controls r3=lithium	3 0 0 3 -6 0 0 0
controls r3=of	6 0 0 0 -1 0 0 0
controls r3=on	0 -3 0 0 8 0 0 0
controls r3=software	18 0 0 0 -18 0 0 0
controls r3=to	9 0 0 0 -6 0 0 0
controls r4=,	14 0 0 0 -13 0 0 0
controls r4=<end>	13 0 -1 -8 0 7 -9 0
controls r4=<goods>	0 0 0 0 10 0 0 0
controls r4=<month-gone>	-3 0 0 0 6 0 0 0
controls r4=<name>	-4 0 0 0 7 0 0 0
controls r4=of	11 -1 0 6 -12 0 0 0
controls r4=the	13 0 0 0 -5 0 0 0
controls r4=to	8 0 0 0 -1 0 0 0
controls r=, and	-2 0 0 0 8 0 0 0
controls r=. <end>	11 0 0 -1 -8 1 0 0
controls r=on critical	18 0 0 0 -18 0 0 0
controls r=on the	-7 0 0 9 0 0 0 0
controls t0=modal	12 0 0 -7 -4 0 -1 0
controls t0=past	0 6 0 -1 7 -2 -12 0
controls t0=pluperfect	0 0 0 0 6 0 0 0
controls t0=present	8 -12 0 -12 2 4 0 0
controls t1=modal	13 0 0 -6 -7 0 -1 0
controls t1=past	1 6 0 -1 2 0 -12 0
controls t1=pluperfect	0 0 0 0 6 0 0 0
controls t1=present	4 -11 0 -12 3 7 0 0
controls v0=answer	9 0 0 0 -7 0 0 0
controls v0=ask	6 0 0 0 -3 0 0 0
controls v0=fear	9 0 0 0 -8 0 0 0
controls v0=lift	-1 0 0 0 6 0 0 0
controls v0=put	6 0 0 0 0 0 0 0
controls v0=suspend	-5 0 0 0 8 0 0 0
controls v1=answer	9 0 0 0 -7 0 0 0
controls v1=ask	6 0 0 0 -2 0 0 0
controls v1=fear	7 0 0 0 -6 0 0 0
controls v1=lift	-1 0 0 0 6 0 0 0
controls v1=other	-4 0 0 0 11 0 0 0
controls v1=put	15 0 0 0 -9 0 0 0
controls v1=resume	0 0 0 0 6 0 0 0
controls verbless	20 -17 0 5 -3 -14 -14 0
controls vt0=answer past	9 0 0 0 -7 0 0 0
controls vt0=put modal	8 0 0 0 -5 0 0 0
controls vt0=stop modal	2 0 0 0 -6 5 0 0
controls vt1=answer past	9 0 0 0 -7 0 0 0
controls vt1=put modal	9 0 0 0 -7 0 0 0
controls vt1=stop modal	2 0 0 0 -6 5 0 0
controls=controls	14 -10 0 -3 0 -3 -6 2
controls=curbs	8 0 0 0 -6 0 0 0
controls=export controls	9 0 0 0 -1 0 0 0
controls=exports	-7 2 0 -6 25 -8 -3 0
controls=licence	33 0 0 -6 -33 6 -1 0
controls=licences	10 -10 0 -9 7 0 0 0
controls=license	0 0 0 0 6 0 0 0
duty	-19 8 -6 6 14 -17 -5 -10
duty a:<agent>	0 16 0 -8 0 0 0 0
duty a:<day-ahead>	0 -9 0 27 -20 1 0 0
duty a:<day-ahead> .	0 0 4 16 -27 1 14 3
duty a:<day-gone>	-1 0 0 -2 1 0 8 0
duty a:<day-gone> .	0 0 0 14 -7 0 0 0
duty a:<day-today> after	0 0 0 6 -5 0 0 0
duty a:<gate>	0 0 0 -21 -8 0 19 1
duty a:<goods>	0 6 -15 -1 -5 3 2 1
duty a:<level-noun>	-2 7 0 0 1 0 0 0
duty a:<level>	-3 1 -12 0 6 4 -10 0
duty a:<level> .	-2 -13 1 -1 16 0 -3 2
duty a:<level> again	9 9 0 0 -20 0 0 0
duty a:<level> and	0 -8 0 -7 15 0 0 4
duty a:<level> apply	0 7 0 0 -5 0 0 0
duty a:<level> as	0 0 0 -2 6 0 0 0
duty a:<level> from	0 0 0 -9 17 0 -6 0
duty a:<level> in	0 -5 0 0 9 0 -4 0
duty a:<level> is	0 0 0 0 -6 8 0 0
duty a:<level> of	0 -1 0 0 6 0 0 0
duty a:<level> on	0 0 -5 0 6 0 0 -3
duty a:<level> to	0 6 0 -19 0 0 4 0
duty a:<level> under	0 4 0 5 -10 0 0 0
duty a:<level> until	0 -4 0 0 9 0 0 0
duty a:<level> will	0 0 0 -2 -5 8 0 0
duty a:<level> would	0 0 0 -14 0 4 0 4
duty a:<money>	0 0 0 -17 1 2 3 0
duty a:<money> <span>	0 8 0 0 -4 0 0 0
duty a:<money> of	0 0 0 -1 8 0 0 0
duty a:<month-ahead>	0 5 -2 0 6 0 -8 0
duty a:<month-today>	0 -5 0 0 8 0 0 0
duty a:<name>	-1 -1 11 0 0 0 -2 -4
duty a:<name> 's	0 14 0 0 -7 0 0 0
duty a:<name> .	0 0 0 -7 4 0 0 0
duty a:<name> <level>	0 10 0 0 -7 0 0 0
duty a:<name> and	0 -4 0 11 0 0 0 0
duty a:<name> are	0 0 0 6 -5 0 0 0
duty a:<name> from	0 0 0 0 6 0 0 0
duty a:<name> good	0 0 0 -9 6 0 3 0
duty a:<name> since	0 6 0 0 -5 0 0 0
duty a:<name> would	0 0 0 -2 6 0 0 0
duty a:<not>	0 -2 0 -9 26 -1 -8 0
duty a:<number>	-1 9 -9 8 0 -8 -16 0
duty a:<number> of	0 0 0 0 7 0 0 0
duty a:<number> on	0 0 0 -3 10 0 0 0
duty a:<organisation> .	0 -2 0 0 6 0 0 0
duty a:<person>	0 0 0 -2 6 0 0 0
duty a:<points>	0 7 0 0 -6 0 0 0
duty a:<quality>	0 7 -12 -5 -1 0 3 -16
duty a:<quality> car	0 -7 0 3 -1 0 1 0
duty a:<quality> fish	0 0 0 10 -8 0 0 0
duty a:<quality> flour	0 8 0 0 -8 0 0 0
duty a:<quality> good	4 12 0 0 -1 -3 -14 0
duty a:<quality> lorry	0 0 0 -2 -3 10 0 0
duty a:<quality> oil	0 0 0 8 -4 0 0 0
duty a:<quality> palm	0 0 0 0 -10 0 14 0
duty a:<quality> rice	0 7 0 0 0 0 0 0
duty a:<quality> salmon	0 0 0 -3 8 0 -2 0
duty a:<quality> sugar	0 0 0 0 6 0 0 0
duty a:<quality> tea	0 -7 0 0 2 0 3 0
duty a:<quality> tractor	0 -2 0 -1 -7 0 15 0
duty a:<quality> tyre	0 -3 0 0 6 0 0 0
duty a:<quality> wheat	0 -2 0 -3 0 0 8 0
duty a:<quality> wine	0 0 0 10 -9 0 0 0
duty a:<seat>	0 0 0 -8 2 0 4 0
duty a:<sender>	0 -8 2 0 9 -3 -2 0
duty a:<span>	0 0 4 -6 0 0 -1 5
duty a:<span> .	0 7 8 -6 -6 0 0 0
duty a:<span> after	0 -5 0 0 6 0 0 0
duty a:<span> and	0 0 0 6 -8 0 0 0
duty a:<taker>	0 0 0 9 -4 0 0 0
duty a:<v-bear>	0 -5 0 0 -8 0 20 0
duty a:<v-begin>	5 12 -20 1 -4 -10 -3 2
duty a:<v-buy>	0 -6 0 8 0 0 0 0
duty a:<v-end>	0 -23 -4 2 9 -8 7 2
duty a:<v-impose>	-2 3 12 -13 2 -27 0 5
duty a:<v-propose>	0 -10 0 0 12 0 0 0
duty a:<v-return>	-1 21 7 -20 -26 3 5 0
duty a:<v-say>	0 9 1 -8 -4 0 1 0
duty a:<v-stay>	5 1 -5 -26 3 9 0 0
duty a:<v-suspend>	0 -13 0 0 24 0 -5 0
duty a:<v-target>	0 -3 0 -12 22 0 -1 0
duty a:<v-threaten>	0 5 0 6 -8 0 0 0
duty a:<v-up>	0 15 -7 -3 -11 -4 5 3
duty asks	0 -25 0 11 10 0 0 0
duty b:<day-ahead>	0 13 0 17 -18 0 -4 0
duty b:<day-ahead> <name>	0 9 0 0 -7 0 0 0
duty b:<day-gone>	1 17 0 8 -19 0 -9 0
duty b:<day-gone> <person>	2 0 0 -6 3 0 0 0
duty b:<day-gone> he	0 0 0 7 -6 0 0 0
duty b:<day-gone> that	0 0 0 -5 6 0 0 0
duty b:<day-gone> the	0 0 0 9 -6 0 0 0
duty b:<day-gone> to	0 0 0 10 -7 0 0 0
duty b:<day-today>	0 0 0 -11 9 0 0 0
duty b:<gate>	0 3 0 0 0 6 -6 0
duty b:<goods>	-12 -7 17 9 -3 -34 14 -2
duty b:<level-noun>	-1 -9 0 -13 1 1 8 2
duty b:<level>	0 -16 10 -9 12 0 0 0
duty b:<level> or	0 0 0 -6 9 0 0 0
duty b:<level> to	0 -10 10 0 0 0 0 0
duty b:<month-ahead>	0 12 0 6 -13 -2 0 0
duty b:<month-gone>	0 -2 0 -8 20 0 -2 0
duty b:<name>	-19 2 -5 -1 18 -8 -4 -9
duty b:<name> 's	-1 11 7 -4 -13 -2 9 0
duty b:<name> could	0 0 0 -14 13 0 3 0
duty b:<name> face	0 1 0 0 -7 0 1 0
duty b:<name> had	0 0 0 0 7 0 0 0
duty b:<name> has	2 0 0 0 -7 0 1 0
duty b:<name> may	0 0 0 -2 -6 0 11 0
duty b:<name> on	0 7 0 0 -7 0 0 0
duty b:<name> president	0 0 0 12 -11 0 0 0
duty b:<name> put	0 -2 0 -1 -5 0 13 0
duty b:<name> reserve	0 1 0 2 -9 0 1 0
duty b:<name> say	0 -2 0 0 10 0 -4 0
duty b:<name> the	0 9 0 0 -6 0 0 0
duty b:<name> threaten	0 0 0 8 -1 0 -3 0
duty b:<name> to	0 0 0 0 8 0 -3 0
duty b:<name> was	0 0 0 -6 10 0 0 0
duty b:<name> will	0 -7 0 -1 20 0 -7 0
duty b:<name> with	0 0 0 10 -4 0 -4 0
duty b:<name> without	0 -5 0 0 8 0 0 0
duty b:<name> would	-6 6 -3 -2 14 -3 -7 0
duty b:<not>	-5 18 -3 -12 -2 11 -10 -3
duty b:<number>	0 -11 0 2 12 0 -8 0
duty b:<number> product	0 -8 0 0 9 0 0 0
duty b:<office>	0 0 0 -6 0 0 1 0
duty b:<organisation>	-1 2 -6 0 -3 1 0 3
duty b:<organisation> in	0 0 0 0 -11 10 0 0
duty b:<organisation> say	0 7 0 0 -6 0 1 0
duty b:<organisation> to	0 3 0 0 -7 0 0 6
duty b:<organisation> will	0 0 0 14 -9 0 0 0
duty b:<organisation> would	0 0 0 -5 10 0 0 0
duty b:<person>	4 0 0 12 -5 7 -24 -4
duty b:<person> 's	0 -3 0 0 7 0 0 0
duty b:<person> had	0 0 0 0 -7 10 0 0
duty b:<person> has	-2 -6 0 7 2 2 -12 0
duty b:<person> say	2 6 0 -3 0 0 -3 0
duty b:<person> tell	0 0 0 -2 8 0 0 0
duty b:<person> threaten	0 0 0 -9 8 0 1 0
duty b:<quality>	-16 16 1 -2 -1 -6 0 -6
duty b:<quality> beef	0 -4 0 0 6 0 0 0
duty b:<quality> cotton	0 14 0 0 -11 0 0 0
duty b:<quality> good	0 0 0 -17 14 0 0 0
duty b:<quality> oil	0 0 0 6 -5 0 0 0
duty b:<quality> rice	0 0 0 7 -3 0 0 0
duty b:<quality> wheat	0 11 0 0 -8 0 0 0
duty b:<seat>	6 -23 11 0 3 -5 -7 1
duty b:<seat> 's	6 -1 0 0 2 0 -6 0
duty b:<seat> say	0 0 0 11 -13 0 0 0
duty b:<seat> to	0 0 0 0 17 0 -11 0
duty b:<seat> will	0 0 0 -3 7 0 0 0
duty b:<sender>	0 7 1 -11 0 0 -2 0
duty b:<v-agree>	0 -1 0 -19 9 0 14 0
duty b:<v-bear>	0 4 -1 0 3 -1 0 -8
duty b:<v-begin>	-5 -6 0 -2 13 -5 1 -1
duty b:<v-buy>	0 1 6 14 -15 -1 -2 0
duty b:<v-deny>	0 -1 0 -3 10 0 0 0
duty b:<v-down>	-5 -7 13 -2 18 -9 -15 -2
duty b:<v-end>	-2 -8 17 0 -9 0 -2 7
duty b:<v-impose>	0 -4 -8 -1 6 -13 7 -3
duty b:<v-propose>	-4 -24 0 8 7 -6 -6 14
duty b:<v-return>	0 27 0 0 -16 0 -6 0
duty b:<v-say>	0 8 3 10 -11 -1 -12 0
duty b:<v-sell>	0 -4 0 -12 26 0 0 0
duty b:<v-stay>	0 -1 0 -5 23 0 -14 0
duty b:<v-suspend>	0 0 0 -14 11 -3 0 0
duty b:<v-target>	-4 -5 -7 4 0 -2 9 0
duty b:<v-threaten>	-1 -4 0 8 -13 0 16 0
duty b:<v-up>	-9 -1 -7 -1 7 -12 2 4
duty c0=agree	0 -5 0 -12 13 0 6 0
duty c0=bear	0 7 0 -3 3 0 -2 -6
duty c0=down	-1 -9 9 3 8 -4 -15 0
duty c0=end	0 -8 12 0 -4 0 -1 3
duty c0=impose	0 -10 -10 1 8 -6 3 0
duty c0=propose	-1 -13 3 9 0 -2 -3 1
duty c0=return	0 7 0 0 0 0 0 0
duty c0=say	0 16 -4 9 -14 0 -9 0
duty c0=sell	0 0 0 0 6 0 0 0
duty c0=stay	-10 -9 0 -2 21 2 -13 0
duty c0=suspend	0 -7 0 -3 25 0 -3 0
duty c0=target	-2 0 -9 4 0 -5 4 -1
duty c0=threaten	-1 -1 0 0 -5 0 15 0
duty c0=up	-3 0 -11 1 1 -6 3 0
duty c1=agree	0 -5 0 -13 14 0 6 0
duty c1=bear	0 8 0 -7 10 -12 -3 -7
duty c1=begin	-4 -6 0 0 7 -4 3 -1
duty c1=down	-3 -3 9 0 13 -6 -22 -1
duty c1=end	-1 -13 14 3 -10 0 -3 10
duty c1=impose	0 3 -7 -1 4 -5 -2 -3
duty c1=propose	0 -7 0 2 -2 0 4 2
duty c1=return	0 19 0 0 -11 0 0 0
duty c1=say	0 18 -3 4 -15 0 -3 0
duty c1=stay	-10 -3 -11 4 13 3 -4 -8
duty c1=suspend	0 4 0 -10 0 -3 0 0
duty c1=target	0 1 -11 1 2 0 0 -2
duty c1=threaten	0 0 0 6 0 -3 0 0
duty c1=up	-7 -6 -3 1 10 -9 0 0
duty condition	0 7 -2 2 -15 -2 -1 5
duty ct0=agree modal	0 0 0 -5 7 0 0 0
duty ct0=bear perfect	0 0 0 0 6 0 0 0
duty ct0=begin modal	0 0 3 -4 0 0 7 0
duty ct0=down modal	0 -6 0 5 5 0 -7 0
duty ct0=down past	0 0 9 0 -2 0 0 0
duty ct0=down present	0 -4 0 0 7 0 0 0
duty ct0=end future	0 -2 0 -4 18 0 -5 0
duty ct0=end modal	0 -10 2 0 0 0 0 5
duty ct0=end past	0 -3 0 -7 8 1 -2 0
duty ct0=end present	0 4 7 14 -29 0 5 0
duty ct0=impose modal	-2 5 0 6 -2 0 -12 0
duty ct0=impose past	7 -14 0 -7 14 -3 0 0
duty ct0=impose past-passive	0 0 0 -4 10 0 0 0
duty ct0=impose perfect	0 -9 0 -2 -3 3 11 0
duty ct0=impose pluperfect	0 0 0 -2 12 0 0 0
duty ct0=impose present	-2 -6 -3 0 -1 0 12 1
duty ct0=impose present-passive	2 -1 0 0 5 0 -6 0
duty ct0=propose future	0 -1 0 11 -6 0 0 0
duty ct0=propose modal	0 7 3 0 -8 0 0 0
duty ct0=propose past	0 0 0 8 0 0 -4 0
duty ct0=propose perfect	0 0 0 -7 5 0 0 0
duty ct0=propose present	0 -17 0 2 -1 0 4 5
duty ct0=return future	0 6 0 -2 0 0 0 0
duty ct0=return modal	0 5 0 1 -7 0 0 0
duty ct0=say modal	0 3 0 12 -12 0 0 0
duty ct0=say past	0 0 0 -3 7 -4 4 0
duty ct0=say pluperfect	0 0 0 0 -9 10 0 0
duty ct0=say present	0 12 0 0 -2 -3 -13 5
duty ct0=stay modal	0 0 0 -13 14 0 0 0
duty ct0=stay present	-1 -9 0 10 3 7 -13 0
duty ct0=suspend present	0 0 0 0 11 0 -1 0
duty ct0=target future	0 6 0 0 -1 0 0 0
duty ct0=target modal	-1 6 0 1 0 -1 0 0
duty ct0=target past	2 -6 0 0 0 -1 5 0
duty ct0=target perfect	-2 0 0 4 -10 3 6 0
duty ct0=target present	-2 0 0 -3 12 0 0 0
duty ct0=target present-passive	2 -6 0 0 4 0 0 0
duty ct0=threaten past	2 0 0 0 -10 -2 15 0
duty ct0=threaten present	-1 0 0 -4 6 0 1 0
duty ct0=up future	0 0 0 0 5 0 -9 0
duty ct0=up modal	0 12 0 0 -12 0 1 2
duty ct0=up past	0 -4 0 0 12 0 0 0
duty ct0=up present	0 -8 0 8 -1 0 6 0
duty ct1=agree modal	0 0 0 -4 7 0 0 0
duty ct1=agree present	0 0 0 0 0 0 6 0
duty ct1=bear infinitive	0 -4 0 0 9 0 0 0
duty ct1=bear participle-passive	0 6 0 0 -4 0 0 0
duty ct1=bear perfect	0 0 0 0 6 0 0 0
duty ct1=begin infinitive	0 -3 0 0 10 0 0 0
duty ct1=begin modal	0 -3 3 -2 0 0 7 0
duty ct1=down infinitive	0 4 0 -4 6 0 -6 0
duty ct1=down modal	0 -6 0 5 5 0 -7 0
duty ct1=down past	0 0 9 0 -4 0 0 0
duty ct1=down present	0 -4 0 0 7 0 0 0
duty ct1=end future	0 -1 0 -3 16 0 -4 0
duty ct1=end infinitive	0 -3 2 3 -7 0 0 5
duty ct1=end modal	0 -10 2 0 0 0 0 5
duty ct1=end past	0 -3 0 -6 5 1 0 0
duty ct1=end present	0 4 8 15 -30 0 5 0
duty ct1=impose gerund	0 11 0 -4 0 0 -4 0
duty ct1=impose modal	-2 6 0 8 -5 0 -10 0
duty ct1=impose participle-passive	1 0 0 2 -10 0 0 0
duty ct1=impose past	7 -9 0 -10 17 0 0 0
duty ct1=impose pluperfect	0 0 0 -1 10 0 0 0
duty ct1=propose future	0 -1 0 9 -5 0 0 0
duty ct1=propose modal	0 6 2 0 -10 0 1 0
duty ct1=propose participle-passive	0 -3 0 -4 10 0 0 0
duty ct1=propose past	0 0 0 10 -8 0 0 0
duty ct1=propose present	0 -5 0 -5 2 0 0 6
duty ct1=return future	0 6 0 -2 0 0 0 0
duty ct1=return infinitive	0 12 0 0 -10 0 0 0
duty ct1=return modal	0 5 0 1 -7 0 0 0
duty ct1=say modal	0 3 0 12 -12 0 0 0
duty ct1=say pluperfect	0 0 0 0 -9 10 0 0
duty ct1=say present	0 13 0 0 -5 -2 -11 5
duty ct1=stay future	0 0 0 0 -4 0 6 0
duty ct1=stay gerund	0 8 0 0 -8 0 0 0
duty ct1=stay modal	0 0 0 -11 14 0 0 0
duty ct1=stay past	0 0 0 0 7 0 0 0
duty ct1=stay present	0 -8 -2 13 0 8 -11 0
duty ct1=suspend participle-passive	2 3 0 0 -15 0 2 0
duty ct1=suspend present	0 0 0 0 11 0 -1 0
duty ct1=target future	0 6 0 0 -1 0 0 0
duty ct1=target gerund	0 6 0 0 0 0 0 0
duty ct1=target infinitive	0 -4 0 -4 0 6 0 0
duty ct1=target modal	-1 6 0 1 0 -1 0 0
duty ct1=target participle-passive	0 0 0 9 -6 0 0 0
duty ct1=target perfect	0 0 0 7 -6 0 2 0
duty ct1=target present	-2 0 0 -3 12 0 0 0
duty ct1=target present-passive	2 -6 0 0 4 0 0 0
duty ct1=threaten participle-passive	0 0 0 11 -10 0 0 0
duty ct1=threaten past	2 0 0 -5 -2 0 9 0
duty ct1=threaten perfect	0 0 0 10 0 0 -8 0
duty ct1=threaten present	-1 0 0 -3 11 0 -1 0
duty ct1=up future	0 0 0 0 6 0 -8 0
duty ct1=up gerund	0 0 0 -3 16 0 -4 0
duty ct1=up infinitive	0 -5 0 0 10 0 -3 0
duty ct1=up modal	0 8 0 0 -12 0 3 2
duty ct1=up past	0 -4 0 0 12 0 0 0
duty ct1=up present	0 -4 0 9 -6 0 7 0
duty duty	-19 8 -6 6 14 -17 -5 -10
duty gone	6 -13 0 0 17 -2 -9 -3
duty l1='s	5 11 0 0 -6 0 -9 0
duty l1=(	0 -2 0 0 9 0 0 0
duty l1=,	0 3 0 15 -12 -1 -2 2
duty l1=:	8 -1 0 -6 -1 0 7 0
duty l1=<begin>	0 0 0 -10 7 0 2 0
duty l1=<day-gone>	0 8 0 0 -6 0 0 0
duty l1=<goods>	0 9 20 -19 -24 -2 16 2
duty l1=<level-noun>	0 0 5 -14 -1 0 4 0
duty l1=<not>	0 -7 0 -4 21 0 0 0
duty l1=<number>	0 -9 0 -4 16 0 0 0
duty l1=<quality>	0 20 0 -4 -12 -1 6 0
duty l1=<v-bear>	-4 0 -8 7 3 -4 0 -3
duty l1=<v-begin>	0 4 5 -6 -4 0 1 0
duty l1=<v-buy>	0 0 7 0 -1 0 0 0
duty l1=<v-end>	0 0 8 -8 -4 0 -3 5
duty l1=<v-impose>	0 -5 1 -5 4 -15 9 -5
duty l1=<v-sell>	0 0 0 -2 6 0 0 0
duty l1=<v-stay>	0 8 0 1 -10 0 0 0
duty l1=<v-suspend>	2 2 0 -1 -10 0 2 0
duty l1=<v-threaten>	0 0 0 0 6 0 -7 0
duty l1=a	-1 -10 -7 19 -11 1 -6 6
duty l1=about	0 -3 0 10 -1 0 0 0
duty l1=additional	2 4 0 1 -2 0 -8 0
duty l1=after	0 0 0 -7 9 0 0 0
duty l1=also	0 -3 0 8 0 0 0 0
duty l1=and	0 0 0 0 -8 1 0 4
duty l1=another	0 0 1 11 -11 0 0 0
duty l1=are	0 -6 0 0 8 0 0 0
duty l1=as	0 -3 0 -4 14 0 0 0
duty l1=at	0 -16 -2 -19 30 0 3 0
duty l1=be	0 16 0 3 -24 0 11 0
duty l1=become	0 -14 0 5 5 0 0 0
duty l1=been	0 -5 0 0 11 0 0 0
duty l1=bring	0 0 0 7 -7 0 0 0
duty l1=broader	0 0 0 20 -19 0 0 0
duty l1=butter	0 6 12 0 -16 0 0 0
duty l1=by	0 -13 0 -16 28 0 0 0
duty l1=car	0 0 0 0 -1 0 0 7
duty l1=charge	0 0 0 6 0 0 -1 0
duty l1=cost	0 -2 0 0 7 0 0 0
duty l1=extra	0 11 0 6 -10 0 -3 0
duty l1=face	0 -8 0 7 0 0 0 0
duty l1=fentanyl	0 -9 0 0 13 0 0 0
duty l1=for	0 0 0 6 1 0 -2 0
duty l1=former	0 15 0 0 -11 0 0 0
duty l1=from	0 19 0 -5 -12 0 0 0
duty l1=further	0 0 0 13 -11 0 0 0
duty l1=global	0 0 0 -4 6 0 0 0
duty l1=higher	0 -13 0 5 7 0 0 0
duty l1=import	0 0 7 0 -2 0 0 0
duty l1=in	0 0 0 0 6 0 0 0
duty l1=keep	0 8 0 0 -7 0 0 0
duty l1=lose	0 -4 8 0 -7 0 0 6
duty l1=lower	0 0 0 -3 15 0 0 0
duty l1=meet	0 0 0 -1 -3 0 7 0
duty l1=new	0 -26 0 24 -22 0 4 7
duty l1=no	0 -2 0 0 12 0 0 0
duty l1=of	0 -3 -3 -8 26 0 -9 2
duty l1=old	0 17 0 -15 1 -4 -2 0
duty l1=or	0 9 0 -7 0 0 0 0
duty l1=other	0 1 0 5 -8 0 0 0
duty l1=our	0 0 0 6 -1 0 0 0
duty l1=own	0 -9 0 -5 10 0 1 0
duty l1=pay	-1 0 -4 3 9 -2 -8 -2
duty l1=put	0 -14 0 4 2 0 2 0
duty l1=salmon	0 6 0 0 -4 0 0 0
duty l1=secondary	0 0 0 6 -2 0 0 0
duty l1=separate	0 0 0 17 -16 0 0 0
duty l1=slap	0 0 0 -11 0 0 12 0
duty l1=special	0 6 0 -2 0 0 0 0
duty l1=steel	0 0 0 0 -3 0 9 0
duty l1=suspend	2 2 0 0 -11 0 2 0
duty l1=take	0 4 5 -16 -1 0 2 0
duty l1=than	0 -4 0 -2 13 0 0 0
duty l1=that	0 0 0 -11 16 0 0 0
duty l1=the	-1 -2 0 -4 4 20 -31 0
duty l1=then	0 5 0 -5 -9 0 9 0
duty l1=threaten	0 0 0 0 6 0 -6 0
duty l1=to	-4 10 3 3 -10 2 -7 -1
duty l1=up	0 -1 0 0 8 0 0 0
duty l1=want	0 0 0 1 -9 0 6 0
duty l1=water	0 0 0 0 -3 0 7 0
duty l1=with	0 1 0 19 -20 0 5 0
duty l1=would	-1 0 0 -12 13 0 0 0
duty l2='s	0 0 6 -14 0 0 3 0
duty l2=,	0 13 -6 -6 -2 0 -5 5
duty l2=:	0 -3 0 9 -4 0 3 0
duty l2=<agent>	0 11 0 0 -7 0 0 0
duty l2=<begin>	-6 7 0 19 -3 -18 -4 -12
duty l2=<day-ahead>	1 12 0 3 -23 0 4 0
duty l2=<gate>	0 -2 0 -2 12 0 0 0
duty l2=<level>	0 -15 10 -9 12 0 0 0
duty l2=<month-ahead>	0 -6 0 0 0 0 0 4
duty l2=<number>	0 2 0 2 -6 0 0 0
duty l2=<quality>	0 5 12 0 -12 0 0 0
duty l2=<seat>	6 0 4 -2 -2 0 -2 0
duty l2=<span>	0 -4 0 0 8 0 0 0
duty l2=<taker>	0 7 0 0 -6 0 0 0
duty l2=<v-bear>	0 -2 5 -5 6 0 0 0
duty l2=<v-begin>	0 6 0 7 -7 0 -1 0
duty l2=<v-deny>	0 0 0 10 -10 0 0 0
duty l2=<v-down>	0 -3 0 0 15 0 -12 0
duty l2=<v-impose>	-3 16 -17 0 0 3 -7 0
duty l2=<v-propose>	0 -6 0 6 0 0 0 0
duty l2=<v-return>	0 24 0 0 -21 0 0 0
duty l2=<v-say>	0 11 0 2 -3 -4 0 0
duty l2=<v-stay>	0 -8 0 -13 29 0 0 0
duty l2=<v-suspend>	0 0 0 0 10 -1 -3 0
duty l2=<v-threaten>	0 0 0 -6 3 0 3 0
duty l2=<v-up>	-4 5 -9 8 -8 -4 0 7
duty l2=a	-2 -3 0 10 -17 0 10 8
duty l2=agreement	0 0 0 5 -9 4 0 0
duty l2=all	0 0 0 0 7 0 0 0
duty l2=an	3 -2 0 6 -3 0 -5 0
duty l2=and	0 -6 0 3 -4 15 -7 0
duty l2=answer	0 0 0 -2 6 0 0 0
duty l2=any	0 0 0 0 -13 0 18 0
duty l2=are	0 -3 0 0 9 0 0 0
duty l2=ask	0 0 0 0 9 0 0 0
duty l2=at	0 -5 0 -1 15 0 0 0
duty l2=back	0 4 0 -1 -7 0 2 0
duty l2=been	0 0 0 0 -6 0 10 0
duty l2=bring	0 5 0 10 -11 0 0 0
duty l2=call	0 0 0 0 -7 0 5 0
duty l2=change	0 0 0 6 0 0 0 0
duty l2=coffee	0 -2 0 8 -2 0 0 0
duty l2=collect	0 2 0 -1 -7 8 0 0
duty l2=cotton	0 9 0 0 -9 0 0 0
duty l2=could	0 0 -2 -3 -3 0 6 6
duty l2=cut	0 0 0 -1 9 0 0 0
duty l2=day	0 -14 0 1 10 0 0 0
duty l2=face	0 0 0 -5 6 0 0 0
duty l2=free	0 -1 0 -3 17 0 0 0
duty l2=from	0 8 0 0 -6 0 0 0
duty l2=go	0 10 0 9 -13 0 -4 0
duty l2=good	0 -14 0 0 18 0 0 0
duty l2=grow	0 -5 0 0 11 0 0 0
duty l2=had	0 0 0 -4 13 0 0 0
duty l2=have	0 -16 0 0 12 0 4 0
duty l2=he	0 -2 0 -3 11 0 0 0
duty l2=if	6 -10 1 8 0 2 -19 0
duty l2=importer	0 7 0 0 -5 0 0 0
duty l2=impose	0 0 0 -6 10 0 0 0
duty l2=in	0 -6 0 11 -1 0 0 0
duty l2=index	0 0 9 0 -7 0 0 0
duty l2=is	0 0 0 -2 12 0 0 0
duty l2=it	0 0 0 -10 10 0 0 0
duty l2=its	0 0 0 -13 10 0 0 0
duty l2=keep	0 -3 0 0 9 0 0 0
duty l2=know	0 0 0 8 -6 0 0 0
duty l2=lower	0 0 0 -6 12 0 0 0
duty l2=may	0 6 0 7 -21 0 6 0
duty l2=more	0 -4 0 -1 11 0 0 0
duty l2=much	0 0 0 -3 6 0 0 0
duty l2=new	0 0 0 -7 9 0 0 0
duty l2=no	0 0 0 6 -6 0 0 0
duty l2=not	0 0 0 -8 14 0 0 0
duty l2=now	0 -3 0 0 11 0 0 0
duty l2=of	1 -15 0 6 -1 7 -2 0
duty l2=old	0 17 0 0 -11 0 0 0
duty l2=on	0 -3 0 -12 19 0 -8 5
duty l2=one	0 0 0 0 -6 0 10 0
duty l2=our	0 1 0 0 -9 0 8 0
duty l2=pay	0 -7 0 -3 18 0 0 0
duty l2=put	0 12 0 7 -17 0 0 0
duty l2=raise	0 0 0 0 -14 0 10 3
duty l2=restore	0 8 0 0 -4 0 0 0
duty l2=return	0 14 0 0 -13 0 0 0
duty l2=say	0 0 0 -1 14 -1 -3 0
duty l2=scrap	0 0 0 7 -6 0 0 0
duty l2=section	0 -7 0 0 4 0 0 0
duty l2=see	0 6 0 0 -2 0 0 0
duty l2=set	0 6 0 0 0 0 0 0
duty l2=side	0 -4 0 0 6 0 0 0
duty l2=signature	0 -10 0 0 12 0 0 0
duty l2=talk	0 0 0 7 -4 0 0 0
duty l2=that	0 2 -1 3 2 -2 -11 0
duty l2=the	0 12 0 -38 16 -14 4 0
duty l2=then	0 0 0 7 -11 0 6 0
duty l2=there	0 10 0 11 -22 0 0 0
duty l2=those	0 -7 0 0 9 0 0 0
duty l2=to	0 14 0 23 -29 0 0 0
duty l2=total	0 8 0 0 -3 0 0 0
duty l2=truce	0 23 0 0 -21 0 0 0
duty l2=up	0 -11 0 8 7 0 -6 0
duty l2=was	0 -7 0 0 13 0 0 0
duty l2=what	0 -1 0 0 -9 4 6 0
duty l2=which	0 -16 0 4 3 4 0 0
duty l2=will	0 -10 0 -6 19 0 0 0
duty l2=would	-1 19 1 3 -13 -2 -7 -2
duty l2=you	0 0 0 -1 0 0 6 0
duty l3='s	0 -4 0 -3 16 0 0 0
duty l3=,	3 -13 0 11 4 2 -10 -2
duty l3=:	0 3 0 4 -10 0 5 0
duty l3=<begin>	-7 14 -9 6 -3 -13 1 0
duty l3=<day-ahead>	0 17 0 0 -8 0 -2 0
duty l3=<day-today>	0 9 0 -8 0 0 0 0
duty l3=<gate>	0 8 0 -2 -6 5 0 0
duty l3=<goods>	0 -1 -1 7 8 0 -10 0
duty l3=<month-ahead>	0 6 0 0 0 0 0 0
duty l3=<name>	4 -10 0 -5 19 0 -7 -3
duty l3=<not>	0 2 0 5 -8 11 -6 0
duty l3=<number>	0 -6 0 5 3 0 0 0
duty l3=<person>	0 1 0 0 -6 0 7 0
duty l3=<seat>	0 3 6 0 -1 0 -8 0
duty l3=<v-agree>	0 0 0 0 -11 0 17 0
duty l3=<v-bear>	0 -11 0 -6 29 0 -2 0
duty l3=<v-begin>	0 -11 0 -17 31 0 0 0
duty l3=<v-down>	0 7 0 -10 3 0 -2 0
duty l3=<v-end>	0 -11 0 7 0 0 2 0
duty l3=<v-impose>	3 -1 -3 0 -4 -10 9 0
duty l3=<v-say>	0 -11 0 18 0 -3 -12 1
duty l3=<v-stay>	0 -6 0 -3 18 0 -1 0
duty l3=<v-up>	0 0 0 -4 1 0 9 0
duty l3=about	0 0 12 0 -7 0 0 0
duty l3=add	0 -4 0 10 -1 0 0 0
duty l3=after	0 0 0 7 -3 0 0 0
duty l3=again	0 0 0 0 -5 8 0 0
duty l3=agreement	0 -7 0 0 9 0 0 0
duty l3=also	0 0 0 0 -6 1 3 0
duty l3=an	0 8 0 0 -2 0 0 0
duty l3=answer	4 0 0 0 -8 0 6 0
duty l3=are	0 0 0 -3 9 0 0 0
duty l3=as	0 0 0 -7 17 0 0 0
duty l3=at	0 -9 0 1 9 0 0 0
duty l3=back	0 9 0 -11 -2 0 4 0
duty l3=be	0 -4 0 -9 14 0 0 0
duty l3=beef	0 4 0 -7 1 0 0 0
duty l3=both	0 12 0 1 -11 0 0 0
duty l3=bring	0 11 0 0 -6 0 0 0
duty l3=by	0 -7 5 2 -3 0 0 3
duty l3=case	0 7 0 0 -17 0 4 0
duty l3=charge	0 0 0 -2 10 0 0 0
duty l3=could	0 5 0 10 -12 0 0 0
duty l3=country	0 0 0 -6 2 0 4 0
duty l3=do	0 0 0 8 -6 0 0 0
duty l3=end	0 -1 0 15 -13 1 0 0
duty l3=enter	0 -1 0 0 7 0 0 0
duty l3=extension	0 11 0 0 -7 0 0 0
duty l3=fail	0 -2 0 0 -4 0 0 10
duty l3=from	1 -5 0 -7 11 0 0 0
duty l3=go	0 -3 0 -7 12 0 2 0
duty l3=good	0 4 0 -11 3 0 0 0
duty l3=had	0 6 0 0 0 0 0 0
duty l3=has	0 3 5 0 -9 0 0 0
duty l3=have	0 0 0 0 6 0 -1 0
duty l3=he	0 -11 0 2 4 0 0 0
duty l3=hit	0 0 0 0 7 0 -3 0
duty l3=if	11 0 0 -1 -13 -2 0 6
duty l3=impose	0 0 0 9 -11 0 0 0
duty l3=in	0 -7 5 -3 10 0 -2 0
duty l3=is	0 0 0 13 -14 7 -2 0
duty l3=it	7 17 0 -12 -17 0 9 0
duty l3=keep	0 -3 0 0 9 0 0 0
duty l3=last	0 7 0 0 -4 0 0 0
duty l3=lead	0 0 0 11 -7 0 0 0
duty l3=leave	0 0 0 0 -3 0 6 0
duty l3=may	0 9 0 -4 0 0 0 0
duty l3=most	0 7 0 0 -7 0 0 0
duty l3=no	0 4 0 3 -7 0 0 0
duty l3=not	0 8 0 0 -9 6 -3 0
duty l3=of	0 -13 8 -3 18 0 -6 0
duty l3=on	0 9 0 -6 -3 0 5 0
duty l3=one	0 -14 0 0 11 3 0 0
duty l3=our	0 -7 0 0 13 0 0 0
duty l3=part	0 0 0 6 -3 0 0 0
duty l3=pay	0 0 0 0 9 0 0 0
duty l3=replace	0 -4 0 0 7 0 0 0
duty l3=rise	0 11 0 0 -10 0 0 0
duty l3=round	0 0 0 6 -4 0 0 0
duty l3=say	0 -1 0 0 11 0 0 -1
duty l3=side	0 13 0 -6 -9 5 0 0
duty l3=strike	0 0 0 0 -6 0 9 0
duty l3=suspension	0 0 0 0 -7 10 0 0
duty l3=tell	0 -1 0 6 0 0 0 0
duty l3=that	-4 0 0 0 17 -6 -7 0
duty l3=the	0 12 3 -10 0 0 -7 0
duty l3=then	0 2 0 0 -13 0 9 0
duty l3=there	0 0 0 0 6 0 0 0
duty l3=time	6 -5 0 0 0 0 0 0
duty l3=to	-2 9 0 -1 -7 -11 8 3
duty l3=together	0 -3 0 0 6 0 0 0
duty l3=truce	0 18 0 2 -21 0 0 0
duty l3=until	0 0 0 6 -2 0 0 0
duty l3=whether	0 0 0 6 -5 0 0 0
duty l3=which	0 -3 0 -6 4 0 6 0
duty l3=will	0 -1 0 12 -1 0 0 0
duty l3=wine	0 -7 0 0 12 0 0 0
duty l3=without	0 -12 0 2 4 4 0 0
duty l3=would	-1 -4 -4 1 7 -1 -1 3
duty l3=—	0 -3 0 -5 0 0 11 0
duty l4="	0 0 0 6 -4 0 0 0
duty l4='s	0 0 0 0 -10 0 8 0
duty l4=,	-2 1 -1 6 -8 0 6 -3
duty l4=-	0 0 0 10 -6 0 0 0
duty l4=:	0 0 0 -12 5 0 3 0
duty l4=<begin>	-6 0 -11 2 15 -16 7 -5
duty l4=<day-gone>	0 9 0 4 -11 0 0 0
duty l4=<day-today>	0 -6 0 -5 18 0 0 0
duty l4=<gate>	0 -1 0 -1 8 0 0 0
duty l4=<goods>	0 -21 -3 2 21 0 5 0
duty l4=<level-noun>	0 -1 0 0 -6 0 13 0
duty l4=<name>	2 3 -2 -8 15 -5 -8 2
duty l4=<not>	0 12 0 -8 -3 7 -5 0
duty l4=<number>	0 -6 0 0 16 0 -2 0
duty l4=<person>	2 8 0 -4 0 -4 0 0
duty l4=<quality>	0 4 0 0 1 0 -8 0
duty l4=<span>	0 8 0 0 -3 0 0 0
duty l4=<v-agree>	0 5 0 -7 1 0 0 0
duty l4=<v-bear>	2 0 0 0 -7 0 4 0
duty l4=<v-begin>	0 16 0 5 -10 -3 -1 0
duty l4=<v-down>	0 0 9 -1 0 0 0 0
duty l4=<v-end>	0 -4 3 -2 9 0 0 0
duty l4=<v-impose>	0 9 0 -8 4 -4 0 0
duty l4=<v-propose>	0 -11 -4 0 0 0 1 11
duty l4=<v-say>	-2 20 10 0 -10 -6 -6 0
duty l4=<v-target>	0 0 0 0 -11 0 16 0
duty l4=<v-threaten>	-1 0 0 5 -9 0 8 0
duty l4=<v-up>	0 5 0 -6 5 -2 0 0
duty l4=a	0 0 0 0 -3 13 0 0
duty l4=after	0 12 0 0 -8 0 0 0
duty l4=again	0 -13 0 0 0 4 0 7
duty l4=agree	0 0 0 -5 6 0 0 0
duty l4=and	0 -10 0 0 17 0 0 0
duty l4=as	0 -4 0 9 -2 0 0 0
duty l4=at	0 1 0 -6 9 0 0 0
duty l4=back	0 -1 0 0 9 0 0 0
duty l4=be	0 3 0 0 -8 7 -1 0
duty l4=by	0 3 0 -6 2 0 0 0
duty l4=could	0 -2 3 6 -7 0 0 0
duty l4=day	0 0 0 0 -8 0 3 0
duty l4=fail	0 5 0 0 -8 -1 0 4
duty l4=fall	0 0 6 -3 0 0 0 0
duty l4=from	0 10 0 0 -3 0 -5 0
duty l4=go	0 13 0 0 -7 -2 0 0
duty l4=good	0 -10 0 5 7 0 0 0
duty l4=have	0 12 0 -3 -6 0 0 0
duty l4=he	0 0 0 14 -3 0 -4 0
duty l4=hit	0 0 0 0 -11 0 12 0
duty l4=if	7 0 0 -13 1 0 0 0
duty l4=in	0 0 9 -7 2 -2 0 0
duty l4=is	0 -7 0 4 4 0 0 0
duty l4=it	0 -5 0 34 -18 -3 0 0
duty l4=its	0 8 0 9 -13 0 0 0
duty l4=know	0 0 0 13 -9 0 0 0
duty l4=let	0 4 0 13 -21 0 0 0
duty l4=may	0 0 0 26 -23 0 0 0
duty l4=might	0 0 0 14 -12 0 0 0
duty l4=mr	0 0 0 7 -11 0 2 0
duty l4=of	0 8 0 -2 -1 0 0 0
duty l4=off	0 0 0 6 -3 0 0 0
duty l4=or	0 0 0 7 -4 0 0 0
duty l4=our	0 -9 0 4 2 0 0 0
duty l4=out	0 0 0 2 -9 3 0 0
duty l4=pay	0 -4 0 0 0 0 8 0
duty l4=prepare	0 0 0 0 7 0 0 0
duty l4=raise	0 0 0 -4 7 0 0 0
duty l4=say	0 20 12 -9 -9 0 -4 0
duty l4=should	0 -4 0 0 1 8 0 0
duty l4=talk	0 -5 0 0 -1 0 0 10
duty l4=that	0 0 8 -7 -7 0 18 0
duty l4=the	-1 10 -4 2 6 -9 -14 0
duty l4=them	0 4 0 3 -10 0 0 0
duty l4=there	0 8 0 4 -10 0 0 0
duty l4=threat	0 0 0 -8 13 0 0 0
duty l4=threaten	0 0 0 0 -6 0 5 0
duty l4=to	0 3 0 6 1 0 -21 0
duty l4=which	0 3 0 0 -15 6 8 0
duty l4=will	0 1 0 -8 -6 6 10 0
duty l4=without	0 15 0 -3 -13 2 0 0
duty l4=would	1 -11 -3 -14 27 -1 0 0
duty l4=—	0 11 0 -1 -5 0 0 0
duty l4=•	0 0 0 8 -4 0 0 0
duty l=, and	0 0 0 1 -8 0 0 4
duty l=, at	0 -5 0 0 11 0 0 0
duty l=, both	0 -6 0 0 10 0 0 0
duty l=, the	0 19 0 -6 -9 0 -4 1
duty l=, to	0 9 0 0 -8 0 0 0
duty l=, with	0 0 0 9 -3 0 0 0
duty l=: a	0 0 0 15 -11 0 0 0
duty l=<begin> <begin>	0 0 0 -10 7 0 2 0
duty l=<begin> <name>	0 -3 0 0 12 0 -4 0
duty l=<begin> a	0 0 0 13 -5 0 0 0
duty l=<begin> its	0 -2 0 -2 9 0 0 0
duty l=<begin> new	0 -1 0 27 -24 0 0 0
duty l=<begin> our	0 7 0 0 -5 0 0 0
duty l=<begin> the	0 8 4 5 -13 -1 0 0
duty l=<day-ahead> :	0 4 0 0 -11 0 5 0
duty l=<day-ahead> the	0 0 0 6 -3 0 0 0
duty l=<level> or	0 0 0 -6 9 0 0 0
duty l=<level> to	0 -10 10 0 0 0 0 0
duty l=<name> 's	0 7 0 0 0 0 -3 0
duty l=<name> put	0 -1 0 0 0 0 7 0
duty l=<name> with	0 0 0 13 -9 0 0 0
duty l=<seat> 's	7 0 0 0 0 0 -2 0
duty l=a new	0 0 0 -10 -3 0 6 10
duty l=a separate	0 0 0 9 -9 0 0 0
duty l=an additional	4 4 0 1 -10 0 0 0
duty l=and a	0 1 0 9 -17 2 0 0
duty l=and the	0 -11 0 -7 3 14 0 0
duty l=announce a	0 0 0 6 -7 0 0 0
duty l=answer with	0 0 0 0 11 0 -5 0
duty l=any new	0 0 0 0 -4 0 7 0
duty l=be a	0 0 0 -1 6 0 0 0
duty l=be charge	0 -1 0 9 -4 0 0 0
duty l=call the	0 0 0 0 -7 0 5 0
duty l=extension the	0 -5 0 0 6 0 0 0
duty l=for the	0 0 0 0 -4 0 8 0
duty l=free of	0 -1 0 -3 17 0 0 0
duty l=go from	0 21 0 0 -19 0 0 0
duty l=go to	0 -3 0 12 0 0 -3 0
duty l=have been	0 -4 0 0 7 0 0 0
duty l=if the	0 -8 2 5 0 3 -13 0
duty l=in new	0 0 0 10 -9 0 0 0
duty l=it is	0 8 0 0 -6 0 0 0
duty l=it the	0 -9 0 0 11 0 0 0
duty l=its own	0 -7 0 -4 7 0 2 0
duty l=lower its	0 0 0 -4 9 0 0 0
duty l=more than	0 -3 0 -1 10 0 0 0
duty l=much as	0 0 0 -3 6 0 0 0
duty l=of its	0 0 0 6 -6 0 0 0
duty l=of the	0 -10 0 -14 13 8 0 0
duty l=on a	0 0 0 0 -1 0 0 6
duty l=pay the	0 -3 0 0 7 0 0 0
duty l=raise its	0 0 0 -1 -2 0 7 0
duty l=restore the	0 6 0 0 -5 0 0 0
duty l=return to	0 14 0 0 -13 0 0 0
duty l=rise by	0 -2 0 0 8 0 0 0
duty l=rise to	0 10 0 0 -7 0 0 0
duty l=scrap its	0 0 0 7 -6 0 0 0
duty l=section <number>	0 -7 0 0 4 0 0 0
duty l=that a	0 0 0 3 -9 0 0 4
duty l=that the	0 8 0 -17 19 0 -5 0
duty l=the <quality>	0 18 0 -11 -10 0 0 0
duty l=the fentanyl	0 -6 0 0 8 0 0 0
duty l=the former	0 14 0 0 -11 0 0 0
duty l=the further	0 0 0 6 -6 0 0 0
duty l=the higher	0 -10 0 2 10 0 0 0
duty l=the new	0 -9 2 -16 25 0 -2 0
duty l=the old	0 10 0 -11 5 -3 -1 0
duty l=the suspend	2 2 0 0 -14 0 2 0
duty l=then the	0 1 0 6 -8 0 0 0
duty l=threaten a	0 0 0 0 -6 0 4 0
duty l=threaten with	0 0 0 -7 9 0 0 0
duty l=to new	0 0 0 16 -13 0 0 0
duty l=to put	0 0 0 6 -2 0 0 0
duty l=to the	0 0 0 9 -8 0 0 0
duty l=up by	0 -2 0 -1 9 0 0 0
duty l=which pay	0 -5 0 7 0 0 0 0
duty l=will be	0 0 0 -2 0 0 8 0
duty l=will put	0 0 0 9 0 0 -7 0
duty l=with a	0 -3 0 -9 22 0 -6 0
duty l=with the	4 0 0 0 -6 0 0 0
duty l=would be	0 10 0 -8 -5 0 1 0
duty l=would pay	0 6 0 3 -5 0 0 0
duty l=would put	0 -5 0 0 17 0 -3 0
duty l=would take	0 0 6 0 0 0 0 0
duty lead="	-2 -11 0 -8 9 0 10 0
duty lead=(	0 -2 0 0 9 0 0 0
duty lead=)	0 -3 0 0 7 0 0 0
duty lead=,	-16 25 -4 19 -27 -5 -12 6
duty lead=:	4 4 -10 7 -13 -6 11 -1
duty lead=;	0 -8 0 8 0 0 0 0
duty lead=a	0 3 0 14 -28 -1 1 9
duty lead=after	3 11 0 0 -12 0 0 0
duty lead=american	0 -2 0 0 10 0 0 0
duty lead=and	0 -5 0 0 0 7 0 0
duty lead=another	0 0 12 0 -10 0 0 0
duty lead=as	0 -6 0 -5 19 0 0 0
duty lead=at	0 -2 0 0 10 0 0 0
duty lead=australia	0 0 0 -1 7 0 -1 0
duty lead=bangladesh	0 10 0 -3 -4 0 0 0
duty lead=before	0 0 0 0 7 0 0 0
duty lead=beijing	0 0 0 -1 8 0 0 0
duty lead=bessent	0 9 0 -2 -2 0 0 0
duty lead=both	0 5 0 1 -6 0 0 0
duty lead=canada	0 -1 0 2 -7 0 8 0
duty lead=china	0 0 0 -9 8 0 0 0
duty lead=duties	0 -2 0 0 0 0 6 0
duty lead=duty	0 7 0 0 -1 0 0 0
duty lead=egyptian	0 -7 0 0 9 0 0 0
duty lead=eu	0 -5 0 0 10 0 0 0
duty lead=for	0 -11 0 -1 19 0 0 0
duty lead=goods	0 -3 0 0 12 0 0 0
duty lead=greece	0 -1 0 0 6 0 0 0
duty lead=he	0 0 0 13 -7 0 -2 0
duty lead=if	11 -10 0 -13 -8 9 4 5
duty lead=in	0 22 3 -8 -8 0 -6 0
duty lead=it	0 3 0 6 -6 -3 2 0
duty lead=its	0 -12 0 4 9 0 0 0
duty lead=mexico	0 7 0 0 -3 0 0 0
duty lead=new	0 -7 0 13 -13 0 5 0
duty lead=nigeria	0 -2 0 6 0 0 0 0
duty lead=one	0 0 0 7 0 0 0 0
duty lead=or	0 11 0 0 -6 0 0 0
duty lead=our	0 11 0 0 -4 0 0 0
duty lead=president	0 0 0 8 -4 0 -2 0
duty lead=since	0 -1 0 -2 13 0 0 0
duty lead=so	0 0 0 7 -3 0 0 0
duty lead=tariffs	0 0 0 -3 8 0 0 0
duty lead=that	-10 3 -2 -10 17 -13 3 -2
duty lead=the	0 -1 7 3 0 -12 3 -6
duty lead=then	0 16 0 10 -31 0 2 0
duty lead=there	0 8 0 3 -9 0 0 0
duty lead=they	0 -10 0 0 14 0 0 0
duty lead=treasury	0 0 0 0 -6 10 0 0
duty lead=trump	0 0 0 9 0 0 -4 0
duty lead=until	0 -1 0 -4 15 0 0 0
duty lead=washington	0 0 0 8 -5 0 0 0
duty lead=we	0 -7 -2 -4 14 0 0 6
duty lead=what	0 -3 0 0 -7 7 6 0
duty lead=when	0 -8 2 7 0 0 0 0
duty lead=whether	0 0 0 6 -4 0 0 0
duty lead=which	6 -13 -4 6 -8 9 7 0
duty lead=who	0 14 0 0 -14 0 0 0
duty lead=will	0 0 0 11 -10 0 0 0
duty lead=wine	0 -4 0 0 7 0 0 0
duty lead=without	0 18 0 0 -19 2 0 0
duty lead=—	0 -4 0 -11 8 0 9 0
duty level	-7 1 -3 -9 22 -7 -9 -6
duty lr='s on	6 3 0 0 0 0 -5 0
duty lr=( )	0 -12 0 0 18 0 0 0
duty lr=, .	0 0 0 19 -20 0 0 0
duty lr=, on	0 -2 0 -1 6 0 0 0
duty lr=: ,	0 7 0 0 -6 0 0 0
duty lr=: .	0 13 0 0 -11 0 0 0
duty lr=: and	9 -5 0 0 0 0 0 0
duty lr=: on	0 0 0 0 -9 0 11 0
duty lr=<begin> on	0 -4 0 -2 0 0 6 0
duty lr=<number> on	0 0 0 -9 11 0 0 0
duty lr=<quality> on	0 16 0 -21 -6 0 5 0
duty lr=<quality> would	0 8 0 0 -7 0 0 0
duty lr=a .	0 0 0 -3 0 0 0 6
duty lr=a in	0 0 0 7 -5 0 0 0
duty lr=a on	0 0 0 23 -18 0 -12 2
duty lr=about on	0 0 0 8 -4 0 0 0
duty lr=additional ,	0 -1 0 12 -5 0 0 0
duty lr=additional from	0 0 0 -4 6 0 0 0
duty lr=additional of	1 13 0 0 -8 0 0 0
duty lr=additional would	0 -3 0 0 7 0 0 0
duty lr=and on	0 1 0 0 -9 0 0 4
duty lr=another on	0 0 0 10 -8 0 0 0
duty lr=at ,	0 -6 0 0 12 0 0 0
duty lr=at .	0 -5 0 0 9 0 0 0
duty lr=at ;	0 0 0 0 -8 0 8 0
duty lr=at and	0 -2 0 0 6 0 0 0
duty lr=be .	0 12 0 0 -8 0 0 0
duty lr=be at	0 11 0 -2 -6 0 0 0
duty lr=be on	0 0 0 7 -19 0 14 0
duty lr=been from	0 -4 0 0 6 0 0 0
duty lr=been on	0 6 0 0 -4 0 0 0
duty lr=both go	0 -4 0 0 6 0 0 0
duty lr=both would	0 2 0 4 -7 0 0 0
duty lr=broader on	0 0 0 11 -10 0 0 0
duty lr=by ,	0 -5 0 -1 10 0 0 0
duty lr=by .	0 0 0 0 6 0 0 0
duty lr=charge ,	0 -13 0 0 14 0 0 0
duty lr=charge from	0 0 0 8 -14 0 2 0
duty lr=extra tariff	0 0 0 7 -2 0 0 0
duty lr=fentanyl on	0 -5 0 0 7 0 0 0
duty lr=for ,	0 0 0 12 -10 0 0 0
duty lr=from to	0 17 0 0 -14 0 0 0
duty lr=further of	0 0 0 10 -13 0 1 0
duty lr=its ,	0 -1 0 -4 8 0 0 0
duty lr=its of	0 4 0 0 -10 4 0 0
duty lr=its on	0 -6 0 -12 13 0 5 0
duty lr=new .	0 0 0 6 -11 5 0 0
duty lr=new in	0 0 0 8 -6 0 0 0
duty lr=new on	0 0 0 0 -6 0 10 0
duty lr=of ,	0 0 0 10 -7 0 0 0
duty lr=of .	0 0 0 -1 10 0 0 0
duty lr=of on	0 0 0 -6 8 0 0 0
duty lr=old .	0 -9 0 0 14 0 0 0
duty lr=old come	0 10 0 0 -9 0 0 0
duty lr=old return	0 12 0 0 -10 0 0 0
duty lr=own on	0 -2 0 0 11 0 -1 0
duty lr=pay at	0 -7 0 0 10 0 0 0
duty lr=pay from	0 -2 0 -3 10 0 0 0
duty lr=pay in	0 -14 0 0 20 0 -2 0
duty lr=pay instead	0 6 0 2 -9 0 0 0
duty lr=pay on	0 -4 0 0 6 0 0 0
duty lr=put on	0 -22 0 2 7 0 2 0
duty lr=reciprocal would	0 6 0 0 -5 0 0 0
duty lr=slap on	0 0 0 -11 0 0 12 0
duty lr=take off	0 0 7 0 -1 0 0 0
duty lr=take on	0 0 0 -5 13 0 0 0
duty lr=that on	0 0 0 -6 8 0 0 0
duty lr=the ,	0 0 0 11 -13 0 6 0
duty lr=the .	0 0 0 7 0 0 0 0
duty lr=the and	4 -3 0 9 -9 0 0 0
duty lr=the are	0 -12 0 0 12 0 0 0
duty lr=the come	3 0 0 11 -9 0 -2 0
duty lr=the could	0 12 0 6 -12 0 0 0
duty lr=the duty	0 0 0 0 -6 8 0 0
duty lr=the end	0 0 0 -5 8 0 0 0
duty lr=the go	0 3 0 -6 2 0 0 0
duty lr=the lapse	0 -3 0 13 -5 0 0 0
duty lr=the may	0 0 0 -2 6 0 0 0
duty lr=the now	0 0 0 0 -2 0 0 6
duty lr=the of	0 2 0 -6 -1 8 -4 3
duty lr=the on	0 -8 0 2 13 2 -12 0
duty lr=the return	0 -6 7 0 -1 3 0 0
duty lr=the that	0 0 0 -4 8 0 0 0
duty lr=the to	0 0 0 -11 9 0 0 5
duty lr=the were	0 -7 0 0 12 0 0 0
duty lr=the which	0 3 0 4 -8 0 0 0
duty lr=the would	0 15 0 -8 -10 12 0 -2
duty lr=then <level>	0 0 0 -4 0 0 9 0
duty lr=threaten on	0 0 0 -2 10 0 -5 0
duty lr=to ,	0 0 0 6 0 0 -7 0
duty lr=to .	0 11 9 -7 -5 0 -4 0
duty lr=to <quality>	0 0 0 0 -10 7 1 0
duty lr=to at	0 10 0 0 -9 0 0 0
duty lr=to if	0 -1 0 0 0 0 9 0
duty lr=to on	0 0 0 16 -6 0 -3 0
duty lr=want on	0 0 0 1 -9 0 6 0
duty lr=with ,	0 7 0 6 -12 0 0 0
duty lr=with .	0 0 0 0 -2 0 7 0
duty lr=with in	0 0 0 3 -8 0 2 0
duty lr=would <level>	0 0 0 -5 9 0 0 0
duty next="	3 7 0 -5 -18 0 20 0
duty next=)	0 -2 0 0 10 0 0 0
duty next=,	-1 -4 0 12 -9 -13 14 -8
duty next=:	0 16 0 -22 -1 0 2 0
duty next=;	0 15 10 -21 -2 0 0 0
duty next=after	0 -2 0 -5 16 0 0 0
duty next=and	1 -21 0 4 3 1 0 0
duty next=as	0 -3 0 -6 17 0 0 0
duty next=if	-15 5 -8 0 6 -20 5 2
duty next=that	0 5 0 0 -3 5 -9 0
duty next=until	0 10 0 0 -5 0 0 0
duty next=where	0 -7 0 0 6 1 0 0
duty next=which	0 0 0 -2 6 0 0 0
duty next=—	0 -8 0 4 3 0 0 0
duty on-lapse	0 4 -2 8 -1 -7 -5 0
duty open	-4 7 5 18 -31 3 1 5
duty pc0=bear	0 -3 0 -7 1 0 1 3
duty pc0=deny	0 0 0 -8 15 0 0 0
duty pc0=down	0 0 -1 -1 12 0 -4 0
duty pc0=end	5 2 -3 0 0 0 -7 0
duty pc0=impose	-3 16 -5 -14 3 0 0 -3
duty pc0=propose	0 23 0 -8 -13 0 10 0
duty pc0=say	-5 -6 3 15 -1 -26 -1 0
duty pc0=sell	0 -5 0 0 8 0 0 0
duty pc0=stay	0 -12 0 4 -3 0 6 4
duty pc0=suspend	0 0 0 0 8 0 0 0
duty pc0=target	0 -2 0 -3 11 0 0 0
duty pc0=threaten	-1 0 2 1 6 -11 -6 0
duty pc0=up	0 3 0 9 -11 -3 0 0
duty pc1=deny	0 0 0 -9 16 0 0 0
duty pc1=down	0 -1 -1 0 13 0 -3 0
duty pc1=end	5 11 0 0 -11 0 -9 0
duty pc1=impose	-4 23 -5 -9 -2 0 0 -3
duty pc1=propose	0 21 0 -11 -7 0 9 0
duty pc1=say	-5 -8 3 12 1 -26 -1 0
duty pc1=sell	0 -5 0 0 9 0 0 0
duty pc1=stay	0 -9 -6 7 -5 0 6 4
duty pc1=suspend	0 0 0 0 8 0 0 0
duty pc1=target	0 -2 0 -3 0 0 8 0
duty pc1=threaten	0 0 3 2 0 -9 0 0
duty pc1=up	0 3 0 9 -11 -3 0 0
duty pct0=bear future	0 -2 0 0 7 0 0 0
duty pct0=deny past	0 0 0 -4 9 0 0 0
duty pct0=down modal	0 0 0 -3 6 0 0 0
duty pct0=end future	0 -3 0 2 -4 6 0 0
duty pct0=end modal	0 6 0 0 0 -1 0 0
duty pct0=impose modal	0 0 0 -2 -1 0 7 0
duty pct0=impose past	0 -11 0 0 9 0 0 0
duty pct0=impose past-passive	0 10 0 0 -8 0 0 0
duty pct0=impose present	0 9 0 -19 4 1 -3 0
duty pct0=propose modal	0 3 0 0 -8 0 7 0
duty pct0=propose past	0 0 0 0 6 0 0 0
duty pct0=propose past-passive	0 10 0 0 -9 0 0 0
duty pct0=propose present	0 1 0 -8 0 0 3 0
duty pct0=say past	-2 -1 5 8 -5 -11 -4 3
duty pct0=say perfect	0 0 0 -6 3 -2 8 0
duty pct0=say present	0 -3 0 7 0 -2 0 0
duty pct0=stay modal	0 -2 0 0 -4 4 0 7
duty pct0=stay present	0 -6 0 7 -4 -7 7 0
duty pct0=target present	0 0 0 -1 12 0 -5 0
duty pct0=threaten past	0 0 2 5 -13 -2 1 1
duty pct0=threaten perfect	0 0 0 -2 10 0 0 0
duty pct0=threaten present	0 0 0 0 8 0 -9 0
duty pct0=up modal	0 14 0 4 -13 -2 0 0
duty pct0=up present	0 -6 0 5 0 0 0 0
duty pct1=bear future	0 -2 0 0 7 0 0 0
duty pct1=deny past	0 0 0 -4 9 0 0 0
duty pct1=down modal	0 0 0 -3 6 0 0 0
duty pct1=end future	0 -3 0 3 -5 6 0 0
duty pct1=end infinitive	0 9 3 0 -11 0 0 0
duty pct1=end modal	0 6 0 0 0 -1 0 0
duty pct1=impose infinitive	0 1 0 0 8 0 -8 0
duty pct1=impose modal	0 0 0 -2 -1 0 7 0
duty pct1=impose participle-passive	0 8 0 0 -3 0 0 0
duty pct1=impose past	0 -11 0 0 9 0 0 0
duty pct1=impose past-passive	0 10 0 0 -8 0 0 0
duty pct1=impose present	0 9 0 -18 0 1 0 0
duty pct1=propose modal	0 3 0 0 -8 0 8 0
duty pct1=propose past	0 0 0 0 6 0 0 0
duty pct1=propose past-passive	0 10 0 0 -9 0 0 0
duty pct1=propose present	0 0 0 -8 5 0 0 0
duty pct1=say past	-2 -1 5 5 -2 -11 -3 3
duty pct1=say perfect	0 0 0 -6 3 -2 8 0
duty pct1=say present	0 -3 0 7 0 -2 0 0
duty pct1=stay modal	0 -2 0 0 -4 4 0 7
duty pct1=stay present	0 -6 -3 8 -2 -6 7 0
duty pct1=threaten past	0 0 2 5 -13 -2 1 1
duty pct1=up modal	0 14 0 4 -13 -2 0 0
duty pct1=up present	0 -6 0 5 0 0 0 0
duty pt0=future	0 -13 0 3 6 1 -2 0
duty pt0=modal	0 8 0 -6 -4 1 0 0
duty pt0=modal-not	0 2 0 0 -14 0 6 6
duty pt0=modal-passive	6 -2 0 0 0 0 0 0
duty pt0=past	0 -7 2 9 0 -16 -7 1
duty pt0=past-passive	0 8 0 0 -3 0 0 0
duty pt0=perfect	-2 8 -1 -18 14 -7 5 0
duty pt0=perfect-passive	0 -3 0 10 -4 0 0 0
duty pt0=present	-2 -2 0 3 0 -11 8 0
duty pt0=present-not	0 0 0 15 -9 0 0 0
duty pt0=present-passive	0 6 0 5 -8 0 -1 0
duty pt0=present-passive-not	0 0 0 -10 8 0 0 0
duty pt1=future	0 -13 0 4 5 1 -2 0
duty pt1=gerund	0 0 0 11 -5 0 0 0
duty pt1=infinitive	0 11 1 -12 2 0 -8 0
duty pt1=modal	0 8 0 -6 -4 1 0 0
duty pt1=modal-not	0 2 0 0 -14 0 6 6
duty pt1=modal-passive	6 -2 0 0 0 0 0 0
duty pt1=participle-passive	0 7 0 0 -2 0 0 0
duty pt1=past	0 -5 2 6 1 -16 -6 1
duty pt1=past-passive	0 8 0 0 -3 0 0 0
duty pt1=perfect	-1 2 0 -16 13 -4 9 0
duty pt1=perfect-passive	0 -3 0 10 -4 0 0 0
duty pt1=present	-2 -5 -6 4 0 -10 11 0
duty pt1=present-not	0 0 0 15 -9 0 0 0
duty pt1=present-passive	0 6 0 3 -6 0 0 0
duty pt1=present-passive-not	0 0 0 -10 8 0 0 0
duty pv0=be	0 -10 -5 8 -4 0 10 0
duty pv0=call	0 6 0 0 -2 0 0 0
duty pv0=end	0 8 0 -1 -5 1 0 0
duty pv0=fall	0 -9 0 0 15 0 0 0
duty pv0=fear	0 1 0 4 -11 0 0 4
duty pv0=go	0 0 0 6 -7 -2 0 0
duty pv0=have	0 -4 0 7 -2 0 2 0
duty pv0=know	0 0 0 12 -9 0 0 0
duty pv0=lapse	0 4 0 4 -9 0 0 0
duty pv0=let	0 7 0 0 -6 0 0 0
duty pv0=other	0 4 0 -4 0 9 -9 0
duty pv0=pay	0 -10 0 6 3 0 0 0
duty pv0=promise	0 2 0 -4 -1 0 6 0
duty pv0=rise	0 10 0 0 -9 0 0 0
duty pv0=run	0 11 0 0 -8 0 0 0
duty pv0=sign	0 0 0 6 -3 0 0 0
duty pv0=sit	0 0 0 0 -4 0 0 7
duty pv0=tell	0 0 0 0 -1 0 8 0
duty pv0=threaten	0 0 0 0 11 0 -6 0
duty pv0=warn	-1 0 3 4 0 -7 -3 0
duty pv0=withdraw	6 -1 0 0 0 0 0 0
duty pv0=write	0 -6 0 0 4 0 0 0
duty pv1=be	0 -11 -4 8 -4 0 10 0
duty pv1=call	0 6 0 0 -2 0 0 0
duty pv1=end	0 11 0 -3 -7 1 0 0
duty pv1=extend	0 13 0 0 -7 0 0 0
duty pv1=fall	0 -9 0 0 15 0 0 0
duty pv1=fear	0 1 0 4 -11 0 0 4
duty pv1=go	0 0 0 6 -7 -2 0 0
duty pv1=have	0 0 0 6 -6 0 2 0
duty pv1=know	0 0 0 12 -8 0 0 0
duty pv1=lapse	0 4 0 4 -9 0 0 0
duty pv1=let	0 6 0 0 -6 0 0 0
duty pv1=other	0 0 0 -2 3 9 -8 0
duty pv1=promise	0 2 0 -2 -4 0 7 0
duty pv1=rise	0 10 0 0 -9 0 0 0
duty pv1=run	0 11 0 0 -8 0 0 0
duty pv1=say	0 -2 -5 0 8 -5 -1 0
duty pv1=sign	0 0 0 6 -3 0 0 0
duty pv1=sit	0 0 0 0 -4 0 0 7
duty pv1=stop	0 2 0 3 -7 0 0 0
duty pv1=tell	0 0 0 0 -1 0 8 0
duty pv1=warn	-1 0 3 4 0 -7 -3 0
duty pv1=withdraw	6 -1 0 0 0 0 0 0
duty pv1=write	0 -6 0 0 4 0 0 0
duty pvt0=announce past	0 0 0 -3 7 0 0 0
duty pvt0=announce perfect	0 0 0 8 -13 0 0 0
duty pvt0=be present	0 -8 -2 12 -6 -5 9 0
duty pvt0=end modal	0 6 0 0 0 0 0 0
duty pvt0=fall past	0 -6 0 0 7 0 0 0
duty pvt0=fear present	0 0 0 4 -7 0 0 4
duty pvt0=go modal	0 4 0 6 -6 -2 0 0
duty pvt0=have present	0 0 0 8 -9 0 2 0
duty pvt0=know present	0 0 0 12 -9 0 0 0
duty pvt0=pay present	0 -8 0 7 0 0 0 0
duty pvt0=run present	0 11 0 0 -8 0 0 0
duty pvt0=say past	0 -1 -1 5 2 0 -11 2
duty pvt0=say perfect	0 6 0 -15 4 0 3 0
duty pvt0=say present	0 -3 0 11 -4 0 0 0
duty pvt0=tell perfect	0 -2 0 0 -1 0 7 0
duty pvt0=tell pluperfect	0 0 0 8 -3 0 0 0
duty pvt0=warn past	0 0 2 3 -8 -1 0 1
duty pvt0=write past	0 -5 0 6 0 0 -2 0
duty pvt0=write present	0 0 0 -8 4 0 1 0
duty pvt1=announce past	0 0 0 -2 7 0 0 0
duty pvt1=announce perfect	0 0 0 8 -13 0 0 0
duty pvt1=be present	0 -8 -2 13 -7 -5 9 0
duty pvt1=end modal	0 6 0 0 0 0 0 0
duty pvt1=fall past	0 -6 0 0 7 0 0 0
duty pvt1=fear present	0 0 0 4 -7 0 0 4
duty pvt1=go modal	0 4 0 6 -6 -2 0 0
duty pvt1=have present	0 0 0 6 -8 0 3 0
duty pvt1=know present	0 0 0 12 -9 0 0 0
duty pvt1=pay present	0 -8 0 7 0 0 0 0
duty pvt1=run present	0 11 0 0 -8 0 0 0
duty pvt1=say past	0 -1 -1 0 6 0 -10 2
duty pvt1=say perfect	0 6 0 -15 4 0 3 0
duty pvt1=say present	0 -3 0 11 -4 0 0 0
duty pvt1=tell perfect	0 -2 0 0 -1 0 7 0
duty pvt1=tell pluperfect	0 0 0 8 -3 0 0 0
duty pvt1=warn past	0 0 2 3 -8 -1 0 1
duty pvt1=write past	0 -5 0 6 0 0 -2 0
duty pvt1=write present	0 0 0 -8 4 0 1 0
duty quoted	0 3 0 -13 -2 0 16 0
duty r1=)	0 -14 0 0 20 0 0 0
duty r1=,	-3 -17 0 16 12 -9 -4 -3
duty r1=-	0 0 0 -1 0 0 10 0
duty r1=:	0 0 0 0 8 0 0 0
duty r1=;	0 0 5 -6 -1 0 6 0
duty r1=<day-ahead>	0 0 0 9 -16 0 1 0
duty r1=<duty>	0 9 0 7 -10 6 -18 0
duty r1=<end>	0 0 0 -4 17 0 0 0
duty r1=<goods>	0 -1 0 0 9 0 -1 0
duty r1=<level-noun>	0 -1 0 0 11 0 0 0
duty r1=<level>	-3 11 0 -4 0 0 0 0
duty r1=<number>	0 7 0 0 -2 0 0 0
duty r1=<quality>	2 -8 0 5 -10 5 0 0
duty r1=<v-begin>	10 0 -7 0 -4 -2 0 0
duty r1=<v-down>	2 -1 0 0 1 -2 -10 1
duty r1=<v-end>	0 -10 0 3 5 0 0 0
duty r1=<v-return>	0 10 5 -1 -14 2 0 0
duty r1=<v-say>	0 -1 0 -1 10 0 0 0
duty r1=<v-stay>	0 -8 0 -3 10 4 -2 0
duty r1=<v-target>	0 0 0 -10 10 0 0 0
duty r1=<v-threaten>	0 8 0 -1 -2 0 0 0
duty r1=<v-up>	1 -1 0 -4 -8 0 9 6
duty r1=?	0 -4 0 9 -1 0 0 0
duty r1=again	0 17 0 0 -8 -1 -4 0
duty r1=against	0 0 0 13 -11 0 0 0
duty r1=and	13 7 -2 0 -6 0 -11 0
duty r1=are	0 1 0 -6 7 0 0 0
duty r1=as	0 -14 0 4 9 0 0 0
duty r1=at	0 15 0 -16 -2 0 0 0
duty r1=back	0 31 0 -10 -24 0 1 0
duty r1=become	0 9 0 0 -6 0 0 0
duty r1=by	0 -3 0 6 0 0 0 0
duty r1=come	2 9 -2 4 -13 -1 -7 2
duty r1=could	0 19 5 6 -23 0 0 0
duty r1=dearer	0 -2 0 0 8 0 0 0
duty r1=down	0 -2 0 0 9 0 0 0
duty r1=duty	0 11 0 0 -15 7 0 0
duty r1=end	0 0 0 -6 13 0 0 0
duty r1=fall	0 -13 0 0 18 0 0 0
duty r1=for	0 0 0 0 12 0 -8 0
duty r1=from	-4 -13 10 0 4 0 1 0
duty r1=go	2 -1 0 -6 2 0 1 0
duty r1=in	-2 0 0 0 -7 1 5 8
duty r1=instead	0 3 0 8 -8 0 0 0
duty r1=is	0 0 2 0 6 -1 -7 0
duty r1=lapse	0 -4 0 12 -5 0 0 0
duty r1=levy	0 0 0 7 -6 0 0 0
duty r1=lower	0 -1 6 0 0 0 0 0
duty r1=may	0 0 0 11 0 0 0 0
duty r1=might	0 0 0 4 -14 0 10 0
duty r1=now	0 1 0 0 -7 0 0 5
duty r1=of	0 -6 -18 2 5 12 -9 0
duty r1=off	0 -3 7 -7 4 0 0 0
duty r1=on	-5 -3 0 27 -17 -7 8 0
duty r1=over	0 -9 0 0 0 0 0 11
duty r1=return	0 3 6 0 -9 2 0 0
duty r1=run	0 -4 0 0 7 0 0 0
duty r1=say	0 0 0 0 8 0 0 0
duty r1=since	0 -13 0 0 20 0 0 0
duty r1=tariff	0 0 0 11 -3 0 -7 0
duty r1=tax	0 1 0 -8 7 0 0 0
duty r1=that	0 0 0 -8 13 0 -3 0
duty r1=there	0 -2 0 0 6 0 0 0
duty r1=to	0 7 0 -19 11 0 -8 5
duty r1=under	0 -10 0 0 4 0 3 0
duty r1=until	0 0 0 0 9 0 0 0
duty r1=were	0 -12 0 -8 16 0 2 0
duty r1=which	0 3 0 3 -7 0 0 0
duty r1=will	0 -1 0 -8 13 0 0 0
duty r1=with	0 0 0 -6 0 0 4 0
duty r1=without	0 10 0 0 -8 0 0 0
duty r1=would	0 16 -1 -1 -7 4 0 -11
duty r2=,	0 11 5 0 -5 -4 -22 2
duty r2=.	0 14 0 -14 0 4 -1 0
duty r2=<day-ahead>	-4 -12 0 5 0 0 13 0
duty r2=<day-gone>	0 0 0 -11 12 0 0 0
duty r2=<duty>	0 0 0 -11 17 0 0 0
duty r2=<end>	0 -3 -2 9 2 -7 0 0
duty r2=<gate>	0 0 0 0 8 0 0 0
duty r2=<goods>	0 -2 -9 4 -22 9 10 14
duty r2=<level-noun>	0 -1 0 -3 10 0 0 0
duty r2=<level>	4 9 -12 -1 -8 16 -22 5
duty r2=<money>	0 8 0 0 -1 0 0 0
duty r2=<month-ahead>	0 0 0 -8 6 1 0 0
duty r2=<name>	-1 -2 12 17 -15 -2 0 0
duty r2=<number>	0 9 0 -13 6 0 0 0
duty r2=<office>	0 0 6 0 -4 0 0 0
duty r2=<person>	0 -1 0 -3 11 0 0 0
duty r2=<quality>	-3 0 -3 -9 4 0 14 -2
duty r2=<span>	0 -3 5 0 -6 0 0 6
duty r2=<v-bear>	0 -8 0 0 13 0 0 0
duty r2=<v-begin>	0 14 0 3 -11 -2 0 0
duty r2=<v-down>	0 0 4 0 -6 0 5 0
duty r2=<v-impose>	-2 8 3 -4 0 -6 -1 0
duty r2=<v-propose>	0 0 0 0 6 0 0 0
duty r2=<v-say>	0 0 3 3 -10 0 0 0
duty r2=<v-stay>	0 5 0 -6 2 0 0 0
duty r2=<v-suspend>	0 0 0 0 8 0 0 0
duty r2=<v-up>	0 15 0 -12 5 0 -6 0
duty r2=?	0 0 0 7 -4 0 0 0
duty r2=a	0 9 0 6 -13 0 0 0
duty r2=add	0 1 0 3 -6 0 0 0
duty r2=again	0 19 0 -8 -5 0 0 0
duty r2=all	0 6 0 -5 0 0 0 0
duty r2=and	-1 -4 0 -1 7 0 2 0
duty r2=apply	0 6 0 0 -2 0 0 0
duty r2=as	0 0 0 6 0 0 0 0
duty r2=back	2 8 -2 -12 0 -1 -9 2
duty r2=be	0 6 0 0 -5 4 0 -2
duty r2=by	0 -9 5 3 0 0 0 0
duty r2=cheese	0 7 0 0 -1 0 0 0
duty r2=coal	0 0 0 3 -7 0 2 0
duty r2=cocoa	0 0 0 -1 8 0 0 0
duty r2=coffee	0 11 0 0 -3 0 0 0
duty r2=duty	0 0 0 -1 8 0 0 0
duty r2=every	0 5 0 3 -10 0 0 0
duty r2=fentanyl	0 -2 0 0 6 0 0 0
duty r2=follow	0 0 0 31 -24 0 0 0
duty r2=free	0 0 0 -1 0 0 9 0
duty r2=from	0 -2 0 -6 7 0 1 0
duty r2=go	0 12 0 -7 0 0 0 0
duty r2=good	0 0 0 -1 7 0 -1 0
duty r2=have	0 -4 0 0 9 0 0 0
duty r2=if	0 5 0 14 -11 -3 0 0
duty r2=in	0 -5 6 1 1 0 0 0
duty r2=it	0 15 0 0 -6 0 -3 0
duty r2=its	0 -4 0 0 -3 4 7 0
duty r2=medicine	0 0 0 -8 12 0 0 0
duty r2=now	0 8 0 0 -7 0 0 0
duty r2=of	0 0 0 10 0 0 -7 0
duty r2=on	0 7 -3 -5 -3 8 -5 4
duty r2=our	0 3 0 -6 4 0 0 0
duty r2=out	0 -4 0 0 7 0 0 0
duty r2=paper	2 0 0 -6 0 0 5 0
duty r2=raise	0 0 0 -1 13 0 -1 0
duty r2=return	0 8 0 -1 -2 0 0 0
duty r2=semiconductor	0 0 0 22 -21 0 0 0
duty r2=should	0 0 0 12 -11 0 0 0
duty r2=start	0 0 0 8 -6 0 0 0
duty r2=steel	0 0 0 -5 -1 0 12 0
duty r2=summer	0 0 0 17 -17 0 0 0
duty r2=tariff	0 0 0 -5 7 0 0 0
duty r2=the	-7 -9 7 7 2 -14 1 -3
duty r2=them	0 0 0 6 -1 0 0 0
duty r2=they	0 0 0 -2 9 0 0 0
duty r2=those	0 0 0 11 -10 0 0 0
duty r2=to	1 -12 0 0 1 0 8 0
duty r2=top	0 0 0 8 -9 0 0 0
duty r2=truce	0 -6 0 0 9 0 0 0
duty r2=unless	0 -9 0 0 11 0 0 0
duty r2=what	0 12 0 -4 -3 0 0 0
duty r2=will	0 -5 0 12 -3 0 0 0
duty r3="	0 -5 0 0 7 0 0 0
duty r3=.	1 3 0 6 -3 -9 -4 0
duty r3=:	0 14 0 0 -12 0 0 0
duty r3=;	0 18 0 -10 -14 1 3 0
duty r3=<day-ahead>	0 -7 4 -8 2 2 -1 6
duty r3=<day-today>	0 0 0 7 -9 0 0 0
duty r3=<duty>	0 -8 0 4 -1 0 8 0
duty r3=<end>	-1 6 -9 0 9 0 -4 -1
duty r3=<gate>	0 0 0 -3 -1 0 12 0
duty r3=<goods>	0 -1 -9 5 7 -4 -2 -11
duty r3=<level-noun>	0 11 0 -3 -5 0 0 0
duty r3=<level>	0 7 -3 1 -5 0 2 0
duty r3=<month-ahead>	0 0 0 11 -6 0 0 0
duty r3=<name>	2 0 0 0 10 -4 -3 -1
duty r3=<not>	0 13 0 0 -4 0 0 0
duty r3=<organisation>	0 -2 0 16 -5 0 0 0
duty r3=<quality>	0 13 0 0 -3 -1 -4 0
duty r3=<span>	0 11 0 0 -8 0 0 0
duty r3=<v-agree>	0 3 0 -3 -6 0 8 0
duty r3=<v-bear>	0 -1 6 0 0 0 0 0
duty r3=<v-begin>	0 -2 0 18 -6 0 0 0
duty r3=<v-impose>	0 4 4 1 -6 -5 0 0
duty r3=<v-say>	0 0 0 -4 7 0 0 0
duty r3=<v-suspend>	0 -3 1 0 7 0 0 0
duty r3=<v-threaten>	0 0 0 13 -3 0 -4 0
duty r3=<v-up>	0 -19 0 14 10 0 -1 0
duty r3=add	0 12 0 -3 -4 0 0 0
duty r3=again	8 16 0 -8 -17 0 0 0
duty r3=and	0 0 8 -3 1 -3 -15 2
duty r3=apply	0 6 0 0 -10 0 2 0
duty r3=are	0 -1 0 12 -6 0 0 0
duty r3=at	0 -8 0 2 0 0 4 4
duty r3=back	0 9 0 -1 -14 0 3 0
duty r3=be	0 -12 0 0 13 0 0 0
duty r3=brandy	0 12 0 0 -11 0 0 0
duty r3=car	0 -5 0 6 0 0 -2 0
duty r3=charge	0 0 0 0 6 0 0 0
duty r3=cocoa	0 0 0 7 -6 0 0 0
duty r3=come	0 0 0 10 -9 0 0 0
duty r3=day	0 0 8 0 -6 0 0 0
duty r3=due	0 0 0 0 -3 8 0 0
duty r3=for	2 17 0 -7 -10 4 -7 0
duty r3=from	0 -17 0 8 12 0 -7 0
duty r3=go	0 -11 0 3 11 0 -1 0
duty r3=good	0 3 0 1 -6 -2 4 0
duty r3=if	0 -7 -4 6 9 0 -6 2
duty r3=is	0 0 1 -6 -1 7 0 0
duty r3=its	0 -2 0 0 9 0 0 0
duty r3=may	0 0 0 12 -10 0 0 0
duty r3=new	0 0 0 -2 6 0 0 0
duty r3=next	0 11 0 0 -10 0 0 0
duty r3=no	0 12 0 0 -7 0 0 0
duty r3=of	0 -5 0 5 10 0 -8 0
duty r3=on	2 11 -2 0 -5 0 0 -2
duty r3=or	0 0 0 0 -1 0 6 0
duty r3=over	0 1 0 -8 6 0 0 0
duty r3=palm	0 0 0 0 -8 0 9 0
duty r3=pay	0 -9 0 4 2 0 0 0
duty r3=raise	0 -7 0 12 -1 0 0 0
duty r3=rice	0 7 0 -2 0 0 0 0
duty r3=salmon	0 0 0 -2 7 0 -1 0
duty r3=set	0 7 0 0 -6 0 0 0
duty r3=side	0 0 0 0 -4 0 8 0
duty r3=steel	0 0 0 0 7 0 -1 0
duty r3=take	0 0 0 6 0 0 0 0
duty r3=tariff	0 0 0 9 -10 0 2 0
duty r3=that	0 -8 0 0 10 0 0 0
duty r3=the	0 0 -3 16 -9 -4 0 3
duty r3=they	0 -9 0 -4 17 0 0 0
duty r3=threaten	0 0 0 6 -3 0 0 0
duty r3=to	0 0 0 0 1 6 0 0
duty r3=under	0 0 0 6 -2 0 0 0
duty r3=unless	0 0 0 6 -12 0 3 0
duty r3=until	0 -3 0 0 10 0 0 0
duty r3=whisky	0 0 0 0 6 0 0 0
duty r3=will	0 4 0 -4 0 7 -2 0
duty r3=would	0 0 0 -7 -5 3 0 15
duty r4="	0 1 0 -1 -5 0 7 0
duty r4=,	5 -20 0 -4 10 0 8 -1
duty r4=.	0 8 17 0 -10 2 -25 1
duty r4=:	0 7 0 -9 0 0 0 0
duty r4=;	0 8 6 0 -11 0 -4 0
duty r4=<day-ahead>	0 -6 0 4 2 0 0 0
duty r4=<day-today>	0 6 0 0 -4 0 0 0
duty r4=<end>	0 8 -9 2 7 -12 -4 -2
duty r4=<goods>	-1 14 -3 0 0 -8 -4 -3
duty r4=<level>	-3 12 -4 -8 6 -5 -5 2
duty r4=<money>	0 0 0 0 6 0 0 0
duty r4=<name>	0 6 0 5 -6 0 0 0
duty r4=<not>	0 -12 0 11 5 0 -1 0
duty r4=<number>	0 -16 0 12 0 0 3 0
duty r4=<organisation>	0 0 0 -1 8 0 0 0
duty r4=<person>	0 0 0 0 -17 0 17 6
duty r4=<points>	0 11 0 1 -15 0 0 0
duty r4=<quality>	1 8 0 -9 6 0 -12 0
duty r4=<v-bear>	0 -7 0 -3 1 0 6 0
duty r4=<v-begin>	0 0 0 0 7 0 -9 0
duty r4=<v-end>	0 0 0 -10 0 -1 13 3
duty r4=<v-impose>	-2 -4 0 -2 10 0 0 0
duty r4=<v-return>	0 4 1 0 -11 3 0 0
duty r4=<v-stay>	5 -7 0 0 0 6 0 0
duty r4=<v-target>	0 -10 0 -3 15 0 1 0
duty r4=<v-up>	0 8 0 4 -16 0 3 0
duty r4=?	0 -2 0 0 10 0 0 0
duty r4=a	0 -2 0 0 -2 7 -1 3
duty r4=after	0 9 0 2 -6 0 0 0
duty r4=again	0 -2 0 0 0 7 0 0
duty r4=all	0 12 0 0 -9 0 0 0
duty r4=and	0 0 14 3 -8 0 0 0
duty r4=another	0 0 0 12 -12 0 0 0
duty r4=are	0 -2 0 0 7 0 0 0
duty r4=as	0 0 0 7 -1 0 -4 0
duty r4=back	0 6 0 -1 0 0 -1 0
duty r4=be	0 -8 0 5 1 0 0 0
duty r4=by	0 -12 0 0 7 0 0 0
duty r4=can	0 0 0 -3 8 0 0 0
duty r4=car	0 0 0 -1 -1 0 7 0
duty r4=charge	0 -12 0 0 14 0 0 0
duty r4=coffee	0 0 0 0 7 0 -1 0
duty r4=could	0 0 0 9 -4 0 0 0
duty r4=country	0 0 0 -4 10 0 0 0
duty r4=day	0 8 0 -2 0 0 0 0
duty r4=duty	0 -3 0 0 9 0 0 0
duty r4=either	0 5 0 0 -6 0 0 0
duty r4=flour	0 7 0 0 -5 0 0 0
duty r4=for	0 -3 0 -10 8 0 5 0
duty r4=from	0 0 0 1 6 0 -8 0
duty r4=go	0 0 0 -4 7 0 0 0
duty r4=good	0 4 0 -14 9 0 -6 0
duty r4=has	0 0 0 0 6 0 0 0
duty r4=have	0 -3 0 -2 12 0 0 0
duty r4=he	0 2 0 4 -8 0 0 0
duty r4=if	0 -11 -2 0 15 0 -4 3
duty r4=in	0 8 0 -14 -9 0 14 0
duty r4=into	0 0 0 0 -6 0 8 0
duty r4=is	1 0 1 10 -16 1 0 0
duty r4=it	0 10 0 0 -1 0 -1 0
duty r4=lose	0 0 0 0 -8 0 6 0
duty r4=more	0 0 6 4 -13 0 0 0
duty r4=morning	0 12 0 0 -12 0 0 0
duty r4=of	0 -6 3 -13 10 0 7 0
duty r4=oil	0 -15 0 15 -6 0 7 0
duty r4=on	0 0 0 6 0 0 -7 0
duty r4=once	0 -5 0 0 9 0 0 0
duty r4=one	0 7 0 0 -4 0 0 0
duty r4=over	0 0 0 -2 8 0 0 0
duty r4=pay	0 -4 0 0 0 0 7 0
duty r4=rise	0 0 0 6 -7 0 0 0
duty r4=since	0 0 0 0 -2 0 9 0
duty r4=stand	7 0 0 0 0 0 0 0
duty r4=start	0 -2 0 6 0 0 0 0
duty r4=steel	0 13 0 0 -8 0 0 0
duty r4=take	0 0 0 -1 9 0 -2 0
duty r4=tea	0 0 0 -9 14 0 0 0
duty r4=that	2 12 0 15 -24 0 -2 0
duty r4=the	-5 -2 0 -12 7 0 0 0
duty r4=then	0 18 0 -6 -8 0 0 0
duty r4=there	0 -4 0 13 -6 0 0 0
duty r4=to	0 -10 0 -18 24 0 5 0
duty r4=top	0 0 0 0 -7 0 4 0
duty r4=up	0 0 0 3 -8 0 3 0
duty r4=what	0 10 0 0 -11 0 0 0
duty r4=which	0 -11 0 1 2 0 -1 4
duty r4=will	0 0 0 -17 15 0 0 0
duty r4=wine	0 0 0 10 -6 0 0 0
duty r4=with	0 -7 0 0 8 0 0 0
duty r4=would	0 -23 0 -11 33 0 4 0
duty r4=yarn	0 0 0 0 6 0 0 0
duty r4=—	0 0 0 -2 7 0 0 0
duty r=, <name>	0 9 0 0 -16 0 9 0
duty r=, and	0 -14 0 0 21 0 -1 0
duty r=, if	0 0 0 10 -7 0 0 0
duty r=, the	0 0 0 10 -8 0 0 0
duty r=, then	0 11 0 -3 -6 0 0 0
duty r=, unless	0 -9 0 0 11 0 0 0
duty r=, will	0 -1 0 8 -1 0 0 0
duty r=- free	0 0 0 -1 0 0 10 0
duty r=. <end>	0 5 0 0 -6 -3 3 0
duty r=<end> <end>	0 0 0 -4 17 0 0 0
duty r=? <end>	0 -1 0 9 -3 0 0 0
duty r=after the	0 0 0 0 6 0 0 0
duty r=again .	0 10 0 0 -5 0 0 0
duty r=and <level>	8 16 0 -2 -18 0 0 0
duty r=are add	0 7 0 0 -5 0 0 0
duty r=are back	0 -3 0 0 7 0 0 0
duty r=at <money>	0 10 0 0 -10 0 0 0
duty r=at the	0 11 0 0 -9 0 0 0
duty r=back .	0 9 0 0 -4 0 0 0
duty r=back on	0 7 0 0 -14 0 4 0
duty r=come ,	0 -3 0 6 0 0 0 0
duty r=come back	3 15 0 -4 -15 0 -3 2
duty r=could be	0 0 0 6 -5 0 0 0
duty r=duty on	0 9 0 0 -14 7 0 0
duty r=end .	0 0 0 -4 8 0 0 0
duty r=for <name>	0 0 0 8 -3 0 0 0
duty r=from <day-ahead>	-1 -22 0 5 7 0 5 0
duty r=from <day-gone>	0 0 0 -6 4 0 0 0
duty r=go to	3 -7 0 0 0 0 4 0
duty r=here ,	0 -5 0 0 7 0 0 0
duty r=if they	0 0 0 -1 7 0 0 0
duty r=in <span>	0 0 3 0 -10 0 0 6
duty r=instead of	0 3 0 8 -8 0 0 0
duty r=levy on	0 0 0 7 -6 0 0 0
duty r=may follow	0 0 0 14 -11 0 0 0
duty r=now ,	0 0 0 0 0 0 0 6
duty r=of <level>	0 0 -6 9 -16 18 -9 0
duty r=of <number>	0 0 0 -8 7 0 0 0
duty r=of last	0 12 0 0 -9 0 0 0
duty r=of the	0 -7 0 -8 25 0 0 0
duty r=on <day-ahead>	0 1 0 0 -11 0 8 0
duty r=on <quality>	-2 0 -2 -7 1 0 17 -2
duty r=on all	0 8 0 0 -2 0 0 0
duty r=on both	0 7 0 0 -7 0 0 0
duty r=on coffee	0 11 0 0 -3 0 0 0
duty r=on medicine	0 0 0 -8 12 0 0 0
duty r=on semiconductor	0 0 0 22 -21 0 0 0
duty r=on steel	0 0 0 -5 -1 0 12 0
duty r=on the	0 -3 7 0 -1 0 0 0
duty r=on them	0 0 0 9 -5 0 0 0
duty r=on top	0 0 0 8 -9 0 0 0
duty r=return ,	0 0 7 0 -8 0 0 0
duty r=run out	0 -4 0 0 6 0 0 0
duty r=tariff on	1 0 0 0 1 0 -6 0
duty r=to <level>	0 0 0 -8 5 0 -3 5
duty r=to <number>	0 11 0 0 -9 0 0 0
duty r=under the	0 -7 0 0 0 0 6 0
duty r=will be	0 -4 0 -7 16 0 0 0
duty r=would be	0 8 0 0 -14 2 3 0
duty r=would have	0 -3 0 0 7 0 0 0
duty r=would raise	0 0 0 0 6 0 0 0
duty r=would return	0 13 0 0 -8 0 0 0
duty r=would start	0 0 0 9 -9 0 0 0
duty t0=future	-4 13 -5 2 -7 -9 4 -4
duty t0=modal	-7 8 0 9 -11 -7 -1 0
duty t0=modal-not	0 0 0 -7 10 0 -3 0
duty t0=modal-passive	0 2 0 5 -6 0 0 0
duty t0=past	2 -20 5 -3 16 -8 -4 0
duty t0=past-passive	0 0 0 -7 15 0 0 0
duty t0=perfect	0 0 0 -5 1 0 6 0
duty t0=pluperfect	0 -4 0 -1 7 8 -2 0
duty t0=present	-8 -6 10 1 0 1 -1 -1
duty t0=present-passive	1 0 0 0 4 0 -8 0
duty t1=future	-4 13 -4 3 -10 -9 6 -4
duty t1=gerund	0 6 0 -7 12 0 -7 0
duty t1=infinitive	-8 -1 2 0 0 0 -3 2
duty t1=modal	-7 5 0 11 -12 -7 0 0
duty t1=modal-not	0 0 0 -7 10 0 -3 0
duty t1=participle-passive	1 2 0 0 -6 0 1 0
duty t1=past	3 -14 4 -3 13 -3 0 -6
duty t1=past-passive	0 0 0 0 6 0 0 0
duty t1=perfect	0 0 0 -6 7 -1 0 0
duty t1=pluperfect	0 -3 0 0 5 8 -2 0
duty t1=present	-6 1 6 1 0 0 -4 0
duty t1=present-passive	1 0 0 -7 5 0 0 0
duty v0=accept	0 0 0 -1 8 0 0 0
duty v0=add	0 2 0 11 -10 0 0 0
duty v0=agree	0 0 0 -8 13 0 0 0
duty v0=ask	0 4 0 0 3 0 -7 0
duty v0=be	-6 -3 -2 0 4 4 -1 0
duty v0=bring	0 9 0 16 -17 0 0 0
duty v0=charge	-4 4 0 3 4 -4 -7 0
duty v0=collect	0 7 0 -1 -9 8 0 0
duty v0=come	0 -11 0 5 3 0 0 0
duty v0=continue	0 0 0 -1 13 0 0 0
duty v0=cut	0 0 0 -1 8 0 0 0
duty v0=end	0 -6 0 13 -5 0 0 0
duty v0=enter	0 -9 0 -1 11 0 0 0
duty v0=expect	0 0 8 -3 0 0 0 0
duty v0=fall	0 0 10 -2 -2 0 0 0
duty v0=go	0 7 0 0 -3 0 0 0
duty v0=have	0 -7 5 0 1 0 0 0
duty v0=hit	0 0 0 0 10 0 0 0
duty v0=keep	0 -7 0 -2 17 0 -1 0
duty v0=know	0 0 0 8 -6 0 0 0
duty v0=lapse	0 14 0 0 -12 0 0 0
duty v0=leave	0 0 0 0 8 0 0 0
duty v0=levy	0 -6 0 -4 3 0 6 0
duty v0=lift	0 0 0 -1 7 0 -1 0
duty v0=look	0 0 0 0 -5 0 11 0
duty v0=lose	0 -6 14 -1 -13 0 0 5
duty v0=lower	0 -2 0 -6 16 0 0 0
duty v0=make	0 0 0 0 6 0 0 0
duty v0=meet	0 0 0 0 -2 0 6 0
duty v0=offer	0 0 0 -1 8 0 0 0
duty v0=other	0 13 0 0 -2 -1 -2 0
duty v0=pay	-2 -3 -5 0 20 -4 -10 -2
duty v0=raise	0 -4 0 0 -4 0 12 2
duty v0=restore	0 6 0 0 0 0 0 0
duty v0=rise	0 0 0 -1 7 0 0 0
duty v0=say	0 7 0 -1 8 -7 -5 0
duty v0=see	0 5 0 3 -8 0 0 0
duty v0=slap	0 9 0 -4 -16 0 9 0
duty v0=spare	0 -3 0 0 6 0 0 0
duty v0=strike	0 0 0 0 -4 0 9 0
duty v0=suspend	0 0 0 0 8 0 0 0
duty v0=take	0 1 4 -13 0 0 1 0
duty v0=tell	0 -3 0 0 0 9 0 0
duty v0=think	0 0 0 12 -10 0 0 0
duty v0=threaten	0 -6 0 1 0 0 1 0
duty v0=want	0 -5 0 2 -9 0 12 0
duty v0=withdraw	0 0 0 -3 6 0 0 0
duty v1=abolish	0 0 0 -4 9 0 0 0
duty v1=accept	0 0 0 -2 9 0 0 0
duty v1=add	0 2 0 7 -10 0 0 0
duty v1=agree	0 0 0 -8 12 0 0 0
duty v1=answer	4 0 0 -5 -2 0 6 0
duty v1=ask	0 2 0 -6 12 0 -7 0
duty v1=be	-5 -6 -7 3 6 4 0 -5
duty v1=bring	0 14 0 15 -19 0 -4 0
duty v1=charge	-5 6 -1 0 0 2 -5 0
duty v1=collect	0 5 0 -5 -5 8 0 0
duty v1=come	0 -11 0 5 3 0 0 0
duty v1=cut	0 0 0 -1 8 0 0 0
duty v1=end	0 -6 0 13 -4 0 0 0
duty v1=enter	0 -9 0 -1 12 0 0 0
duty v1=expect	0 0 3 2 -9 0 0 0
duty v1=fall	0 0 9 -2 0 0 0 0
duty v1=grow	0 0 0 0 6 0 0 0
duty v1=have	0 -7 5 1 0 0 0 0
duty v1=hit	0 0 0 -3 7 0 0 0
duty v1=know	0 0 0 8 -6 0 0 0
duty v1=lapse	0 14 0 0 -12 0 0 0
duty v1=leave	0 0 0 0 11 0 0 0
duty v1=levy	0 -7 0 -7 9 0 5 0
duty v1=lift	0 0 0 -2 7 0 -1 0
duty v1=look	0 0 0 0 -5 0 11 0
duty v1=lose	0 -12 16 -3 -9 0 0 5
duty v1=lower	0 0 0 -11 20 0 -1 0
duty v1=make	0 0 0 0 7 0 0 0
duty v1=meet	0 0 0 0 -2 0 6 0
duty v1=other	0 13 0 0 0 0 -5 0
duty v1=pay	-3 -5 -6 0 23 -4 -11 -2
duty v1=put	0 3 0 10 -12 -1 1 0
duty v1=raise	0 -4 0 0 -1 0 10 2
duty v1=reduce	0 0 0 0 6 0 0 0
duty v1=restore	0 13 0 0 -7 0 0 0
duty v1=rise	0 0 0 -1 7 0 0 0
duty v1=say	0 8 0 0 4 -7 -4 0
duty v1=scrap	0 0 0 7 -5 0 0 0
duty v1=slap	0 7 0 -7 -7 0 8 0
duty v1=spare	0 -3 0 0 6 0 0 0
duty v1=strike	0 0 0 0 -3 0 8 0
duty v1=suspend	1 7 0 -4 -7 -2 0 0
duty v1=take	0 0 4 -15 0 0 3 0
duty v1=tell	0 0 0 -8 0 10 0 0
duty v1=think	0 0 0 13 -11 0 0 0
duty v1=threaten	0 -3 0 6 0 0 -4 0
duty v1=want	0 0 0 0 -6 0 5 0
duty v1=withdraw	0 0 0 -3 6 0 0 0
duty verbless	-15 -11 -8 10 7 -8 6 1
duty vt0=accept modal	0 0 0 -1 7 0 0 0
duty vt0=add modal	0 0 0 10 -8 0 0 0
duty vt0=agree present	0 0 0 -4 6 0 0 0
duty vt0=answer modal	0 0 0 0 7 0 -4 0
duty vt0=ask modal	0 9 0 0 0 0 0 0
duty vt0=be future	0 -1 0 0 0 0 6 0
duty vt0=be modal	0 3 0 -8 5 0 0 0
duty vt0=be present	0 -6 0 10 -1 8 -7 0
duty vt0=bear future	0 7 0 0 -2 0 0 0
duty vt0=bring modal	0 0 0 18 -11 0 0 0
duty vt0=charge future	0 1 0 7 -6 0 0 0
duty vt0=charge modal	-1 6 0 0 0 0 -1 0
duty vt0=charge perfect	0 0 0 0 6 0 0 0
duty vt0=charge present	0 -2 0 0 6 0 0 0
duty vt0=come present	0 -6 0 0 11 0 0 0
duty vt0=continue future	0 0 0 0 6 0 0 0
duty vt0=end present	0 -1 0 6 0 0 0 0
duty vt0=enter modal	0 -3 0 0 6 0 0 0
duty vt0=expect modal	0 3 5 0 -10 0 0 0
duty vt0=expect present	0 -1 0 -3 8 0 0 0
duty vt0=fall past	0 0 9 0 -7 0 0 0
duty vt0=go modal	0 6 0 0 -5 0 3 0
duty vt0=have past	0 0 0 9 -7 0 0 0
duty vt0=have present	0 -4 5 -7 9 0 0 0
duty vt0=hit present	0 0 0 0 8 0 0 0
duty vt0=impose future	0 0 0 -3 8 0 0 0
duty vt0=impose modal	2 0 0 10 -12 0 0 0
duty vt0=know present	0 0 0 8 -6 0 0 0
duty vt0=lapse present	0 14 0 0 -12 0 0 0
duty vt0=levy modal	0 -4 0 -6 2 0 8 0
duty vt0=look modal	0 0 0 0 -2 0 7 0
duty vt0=lower modal	0 0 0 -1 9 0 0 0
duty vt0=other modal	0 8 0 6 -12 0 0 0
duty vt0=other perfect	0 10 0 0 -4 0 -1 0
duty vt0=other present	0 0 0 -4 9 0 0 0
duty vt0=pay present	0 -9 0 1 19 0 -12 0
duty vt0=put present	0 1 0 0 -6 0 8 0
duty vt0=raise modal	0 4 0 -1 -7 0 3 3
duty vt0=raise present	0 -6 0 0 0 0 10 0
duty vt0=rise future	0 8 0 0 -6 0 0 0
duty vt0=rise past	0 0 0 0 6 0 0 0
duty vt0=rise present	0 -6 0 0 7 0 0 0
duty vt0=say present	0 5 0 -9 9 0 -6 0
duty vt0=see modal	0 7 0 0 -4 0 0 0
duty vt0=take modal	0 -4 5 -13 1 0 4 0
duty vt0=take present	0 8 0 0 -4 0 0 0
duty vt0=tell past	0 -1 0 -5 13 0 0 0
duty vt0=tell pluperfect	0 0 0 0 -8 10 0 0
duty vt0=threaten past	2 0 0 0 -7 -1 8 0
duty vt0=threaten perfect	-2 0 0 6 -4 4 0 0
duty vt0=threaten present	-1 0 0 -3 12 0 -1 0
duty vt0=want present	0 -5 0 3 -10 0 12 0
duty vt0=warn past	0 0 0 -1 0 0 6 0
duty vt1=accept modal	0 0 0 -1 7 0 0 0
duty vt1=add modal	0 0 0 10 -8 0 0 0
duty vt1=answer modal	0 0 0 0 7 0 -4 0
duty vt1=ask modal	0 9 0 0 0 0 0 0
duty vt1=ask participle	0 0 0 -2 6 0 0 0
duty vt1=be future	0 -1 0 0 0 0 6 0
duty vt1=be modal	0 2 0 -6 5 0 0 0
duty vt1=be present	0 -7 0 12 -1 8 -6 0
duty vt1=bear future	0 7 0 0 -2 0 0 0
duty vt1=bring modal	0 0 0 18 -11 0 0 0
duty vt1=call past	0 0 0 0 -6 0 2 0
duty vt1=charge future	0 1 0 7 -6 0 0 0
duty vt1=charge gerund	0 6 0 0 -1 0 0 0
duty vt1=charge infinitive	0 0 0 0 -4 7 0 0
duty vt1=charge modal	-1 6 0 0 0 0 -1 0
duty vt1=charge perfect	0 0 0 0 6 0 0 0
duty vt1=charge present	0 -2 0 0 6 0 0 0
duty vt1=come present	0 -6 0 0 11 0 0 0
duty vt1=end present	0 -1 0 6 0 0 0 0
duty vt1=enter modal	0 -3 0 0 6 0 0 0
duty vt1=expect modal	0 0 4 0 -8 0 0 0
duty vt1=fall past	0 0 9 0 -7 0 0 0
duty vt1=go future	0 0 0 -2 7 0 0 0
duty vt1=go infinitive	0 -1 0 0 9 0 0 0
duty vt1=go present	0 5 0 5 -9 0 0 0
duty vt1=have past	0 0 0 10 -8 0 0 0
duty vt1=have present	0 -4 5 -6 8 0 0 0
duty vt1=hit present	0 0 0 0 8 0 0 0
duty vt1=impose future	0 0 0 -3 8 0 0 0
duty vt1=impose modal	2 0 0 10 -12 0 0 0
duty vt1=know present	0 0 0 8 -6 0 0 0
duty vt1=lapse present	0 14 0 0 -12 0 0 0
duty vt1=levy modal	0 -4 0 -6 2 0 8 0
duty vt1=look modal	0 0 0 0 -2 0 7 0
duty vt1=lower modal	0 0 0 -1 9 0 0 0
duty vt1=other modal	0 4 0 7 -10 0 0 0
duty vt1=other perfect	0 11 0 -8 0 0 -1 0
duty vt1=pay present	0 -9 0 1 19 0 -12 0
duty vt1=put infinitive	0 0 0 9 -7 0 -1 0
duty vt1=put present	0 1 0 0 -6 0 8 0
duty vt1=raise gerund	0 0 0 -2 11 0 -1 0
duty vt1=raise modal	0 4 0 -1 -7 0 3 3
duty vt1=raise present	0 -6 0 0 0 0 10 0
duty vt1=rise future	0 8 0 0 -6 0 0 0
duty vt1=rise past	0 0 0 0 6 0 0 0
duty vt1=rise present	0 -6 0 0 7 0 0 0
duty vt1=scrap infinitive	0 0 0 7 -5 0 0 0
duty vt1=see modal	0 7 0 0 -4 0 0 0
duty vt1=suspend participle	2 3 0 0 -15 0 2 0
duty vt1=take modal	0 -4 5 -13 1 0 4 0
duty vt1=take present	0 8 0 0 -4 0 0 0
duty vt1=tell past	0 0 0 -4 8 0 0 0
duty vt1=tell pluperfect	0 0 0 0 -8 10 0 0
duty vt1=threaten participle	0 0 0 11 -10 0 0 0
duty vt1=threaten perfect	0 0 0 9 0 0 -7 0
duty vt1=threaten present	-1 0 0 -3 12 0 -1 0
duty vt1=want present	0 0 0 0 -7 0 5 0
duty vt1=warn past	0 0 0 -1 0 0 6 0
duty+gone	6 -13 0 0 17 -2 -9 -3
duty+level	-7 1 -3 -9 22 -7 -9 -6
duty+on-lapse	0 4 -2 8 -1 -7 -5 0
duty+open	-4 7 5 18 -31 3 1 5
duty=0 %	0 -5 0 0 6 0 0 0
duty=0%	0 4 0 2 3 -6 -1 -4
duty=0·0%	0 0 -4 -5 7 0 5 0
duty=charge	-4 7 4 -4 -2 2 -2 0
duty=charges	0 3 0 -1 0 10 -11 0
duty=duties	-2 23 -4 36 -32 -8 -12 -4
duty=duty	-15 0 -13 -9 13 0 3 -2
duty=levy	0 -21 6 -7 12 5 0 0
duty=per cent	-4 -10 2 -10 10 -23 18 -2
duty=percent	0 0 -3 -5 6 6 -8 0
duty=points	0 28 3 -20 -24 -1 0 2
duty=rate	0 -19 -2 0 28 -5 0 3
duty=rates	0 26 -2 -16 -8 -6 0 0
duty=surcharge	0 -15 0 -5 17 5 -3 0
duty=tariff	4 -40 0 0 10 -12 0 15
duty=tariffs	-16 0 1 22 -1 -1 -16 -14
duty=tax	0 -5 0 0 0 0 12 0
duty=taxed	8 0 0 -1 -4 0 0 0
duty=taxes	0 7 0 0 -3 0 0 0
gone	0 -13 0 -4 19 -6 2 -4
gone+level	0 -15 0 -9 32 -4 -13 0
gone+on-lapse	0 -17 0 1 17 0 0 0
gone+open	0 -13 0 0 1 0 12 0
harm	0 -25 -8 -10 10 34 0 -22
harm a:<agent>	1 -8 0 3 8 -1 0 0
harm a:<day-ahead>	0 3 0 -13 -4 9 0 0
harm a:<day-today>	0 2 0 12 -8 0 -4 0
harm a:<goods>	0 0 0 -2 -7 10 0 0
harm a:<level>	0 -6 0 -6 23 -7 0 0
harm a:<level> .	0 0 0 -3 15 0 0 0
harm a:<level> more	0 -2 0 0 7 0 0 0
harm a:<money>	-7 0 0 -3 13 -1 0 0
harm a:<money> .	0 0 0 0 7 0 0 0
harm a:<month-ahead>	0 -1 0 0 12 -2 0 0
harm a:<name>	0 -7 -1 2 1 0 0 0
harm a:<name> .	5 0 0 6 -5 -4 0 0
harm a:<name> would	0 0 0 0 0 6 0 0
harm a:<not>	0 0 0 -4 9 0 0 0
harm a:<number>	-2 -12 0 0 30 -6 -1 0
harm a:<number> million	0 0 0 0 6 -1 0 0
harm a:<organisation>	0 0 0 0 -4 0 8 0
harm a:<person> to	0 0 0 7 0 -2 0 0
harm a:<quality>	-6 13 0 0 -11 9 -3 0
harm a:<seat>	0 6 2 0 -11 -2 7 0
harm a:<sender>	-4 0 0 0 19 -8 0 0
harm a:<span> .	0 0 0 0 6 0 0 0
harm a:<v-down>	0 -2 0 0 -4 11 0 0
harm a:<v-end>	0 0 0 0 10 -9 0 0
harm a:<v-impose>	-1 0 0 0 -2 6 1 0
harm a:<v-propose>	0 0 0 -6 16 0 0 0
harm a:<v-return>	0 -1 0 0 -4 13 0 0
harm a:<v-say>	0 14 -3 -7 -12 -2 12 0
harm a:<v-sell>	-8 -9 0 0 2 5 0 0
harm a:<v-threaten>	7 0 0 -14 -19 17 0 4
harm a:<v-up>	0 -1 0 0 14 -1 -3 0
harm asks	0 -2 0 0 15 0 0 0
harm b:<agent>	0 0 0 0 -5 0 9 0
harm b:<duty>	0 -5 0 0 20 -9 -6 0
harm b:<gate>	0 -8 0 0 -2 7 0 0
harm b:<goods>	3 0 0 -3 16 -26 0 0
harm b:<level-noun>	0 0 0 -5 13 -6 0 0
harm b:<level>	0 0 0 -9 20 -1 0 0
harm b:<money>	0 0 0 0 7 0 0 0
harm b:<name>	0 0 -6 6 8 -9 -6 -6
harm b:<name> 's	3 6 0 1 -3 -5 0 0
harm b:<name> will	0 -2 0 0 11 0 0 0
harm b:<not>	-3 0 0 0 -2 1 6 0
harm b:<number>	0 -3 0 1 -3 14 -6 0
harm b:<organisation>	0 0 0 3 -7 8 0 0
harm b:<organisation> <person>	0 0 0 0 -7 9 0 0
harm b:<person>	0 -2 0 -1 13 -5 0 0
harm b:<quality>	9 -2 -2 0 0 -9 7 0
harm b:<quality> minister	0 0 0 0 -2 0 6 0
harm b:<seat>	0 0 0 8 0 0 0 0
harm b:<v-bear>	-1 -7 0 -1 18 0 0 0
harm b:<v-begin>	0 -2 0 -6 15 1 -3 0
harm b:<v-down>	0 0 0 0 0 7 0 0
harm b:<v-end>	0 8 0 -5 -6 0 5 0
harm b:<v-impose>	-9 0 0 8 2 0 0 0
harm b:<v-propose>	-3 -7 -1 -2 13 6 0 0
harm b:<v-return>	0 0 0 4 -7 0 0 0
harm b:<v-say>	0 0 0 -1 0 11 0 0
harm b:<v-stay>	8 0 3 0 -10 0 0 0
harm b:<v-target>	0 0 0 0 0 -10 3 0
harm b:<v-threaten>	0 0 0 -4 -4 1 8 0
harm b:<v-up>	-5 -8 0 -4 24 1 -2 0
harm c0=bear	0 -3 0 0 6 1 0 0
harm c0=begin	0 0 0 -4 20 0 -2 0
harm c0=impose	-7 -10 0 6 1 4 0 0
harm c0=propose	0 -6 0 0 3 8 0 0
harm c0=say	-3 0 0 0 0 12 -5 0
harm c0=stay	12 0 1 -3 -6 0 0 0
harm c0=target	0 0 0 0 0 -7 4 0
harm c0=threaten	0 0 0 -3 0 -1 8 0
harm c0=up	-4 -1 0 -3 8 7 0 0
harm c1=bear	0 -7 0 0 16 0 0 0
harm c1=begin	0 0 0 -4 20 0 -2 0
harm c1=propose	0 -6 0 0 3 8 0 0
harm c1=say	-3 0 0 0 -2 11 0 0
harm c1=stay	12 0 1 -3 -7 0 0 0
harm c1=target	3 0 0 0 0 -8 0 0
harm c1=up	-4 -5 0 -2 9 7 0 0
harm condition	2 -17 0 0 -5 26 -9 -6
harm ct0=begin modal	0 0 0 0 9 0 -2 0
harm ct0=impose modal	-8 -3 0 1 12 3 -9 0
harm ct0=impose past	-2 0 0 -2 0 0 8 0
harm ct0=impose present	0 0 3 6 -6 0 0 0
harm ct0=say modal	0 0 0 0 -6 5 0 0
harm ct0=stay past	8 0 0 0 -6 0 0 0
harm ct0=target modal	0 0 0 0 7 0 0 0
harm ct0=threaten past	-1 0 0 -1 0 -1 9 0
harm ct1=begin modal	0 0 0 0 9 0 -2 0
harm ct1=end gerund	3 0 0 0 -11 0 8 0
harm ct1=impose infinitive	0 0 0 0 -1 -6 14 0
harm ct1=impose modal	-8 -2 0 1 9 3 -9 0
harm ct1=say modal	0 0 0 0 -6 5 0 0
harm ct1=stay past	8 0 0 0 -6 0 0 0
harm ct1=target modal	0 0 0 0 7 0 0 0
harm duty	0 -5 0 9 -15 11 4 -13
harm l1='s	1 4 0 4 0 -13 -1 0
harm l1=,	0 0 9 0 -7 0 6 -3
harm l1=<begin>	-6 -4 0 -13 6 4 3 2
harm l1=<gate>	0 -2 0 0 -6 6 0 0
harm l1=<goods>	0 -4 0 0 4 -6 0 0
harm l1=<number>	0 -3 0 3 -14 18 -3 0
harm l1=<quality>	13 -1 0 -8 5 -7 0 0
harm l1=<v-impose>	0 0 0 0 4 -7 1 0
harm l1=a	0 -6 0 -2 15 6 -6 0
harm l1=could	0 0 0 0 0 0 0 6
harm l1=its	5 -6 0 4 0 -3 0 0
harm l1=listed	6 0 0 0 -4 0 0 0
harm l1=on	5 0 7 0 -8 0 0 0
harm l1=port	0 -2 0 0 -6 6 0 0
harm l1=that	0 -3 0 0 7 1 0 0
harm l1=the	-18 0 0 4 -12 20 0 -5
harm l1=their	0 2 0 0 -7 4 0 0
harm l1=will	0 13 0 -3 -1 -2 0 0
harm l1=would	0 7 0 0 0 -2 0 0
harm l2='s	0 0 0 0 6 0 0 0
harm l2=,	-2 9 0 -6 1 0 0 0
harm l2=:	0 0 0 0 6 -1 0 0
harm l2=<begin>	-20 -6 -8 -4 -1 23 0 0
harm l2=<duty>	0 0 0 0 6 0 0 0
harm l2=<goods>	0 0 0 -2 7 0 0 0
harm l2=<name>	2 0 0 3 0 -11 1 0
harm l2=<sender>	0 0 0 0 -5 0 7 0
harm l2=<v-end>	0 16 0 0 -24 4 7 0
harm l2=<v-impose>	0 0 2 0 -8 2 0 0
harm l2=<v-say>	0 -3 0 0 3 6 0 0
harm l2=a	0 0 0 0 6 -4 3 0
harm l2=duty	0 0 0 0 6 0 0 0
harm l2=end	0 5 0 0 -10 -2 8 0
harm l2=for	0 -4 0 -1 0 0 6 0
harm l2=from	0 0 0 0 -5 8 0 0
harm l2=of	7 -3 0 1 -9 8 -8 0
harm l2=on	0 0 0 -1 9 0 0 0
harm l2=say	0 -1 0 0 11 -3 0 0
harm l2=stop	0 0 0 0 -2 6 0 0
harm l2=the	-6 -2 0 0 -1 7 2 0
harm l2=to	0 0 0 6 -5 -3 0 0
harm l2=two	0 -6 0 2 0 1 0 0
harm l2=which	6 0 0 0 -5 0 0 0
harm l2=would	0 0 0 -2 12 0 0 0
harm l3=,	0 0 0 9 -9 0 5 0
harm l3=<begin>	-5 -10 -14 0 8 14 -8 0
harm l3=<day-gone>	0 8 0 0 -6 0 0 0
harm l3=<goods>	4 0 0 0 0 -6 0 0
harm l3=<name>	-4 0 0 0 18 0 0 0
harm l3=<not>	0 -2 0 2 -13 16 0 0
harm l3=<number>	0 0 0 -3 9 0 0 0
harm l3=<office>	0 0 0 0 -6 8 0 0
harm l3=<v-end>	0 2 0 0 0 -6 0 0
harm l3=<v-impose>	-3 1 0 8 -9 0 2 0
harm l3=<v-say>	0 7 0 -1 -6 7 -2 0
harm l3=<v-threaten>	-2 3 0 -3 -6 8 0 0
harm l3=a	0 4 0 -1 7 -8 0 0
harm l3=about	0 0 0 0 -6 0 8 0
harm l3=and	0 -6 0 0 0 2 0 0
harm l3=from	0 0 0 0 6 0 0 0
harm l3=its	-8 0 0 0 4 0 0 0
harm l3=nothing	0 0 0 0 -12 15 0 0
harm l3=of	0 1 0 0 -9 3 1 0
harm l3=one	0 -3 0 7 -4 0 0 0
harm l3=subsidiary	6 0 0 0 -5 0 0 0
harm l3=that	0 0 0 0 -3 8 0 0
harm l3=the	0 -8 0 0 14 -2 -2 0
harm l3=to	0 -3 0 0 13 0 0 0
harm l3=warn	0 3 0 -2 -9 11 0 0
harm l4=,	2 0 1 -2 -12 5 7 0
harm l4=<begin>	-9 -24 -10 0 26 8 -11 0
harm l4=<duty>	0 0 0 -1 10 0 0 0
harm l4=<name>	-1 7 0 0 1 0 -1 0
harm l4=<not>	0 -5 0 0 8 0 0 0
harm l4=<number>	0 0 0 0 -5 0 6 0
harm l4=<person>	-2 0 0 0 0 0 10 0
harm l4=<quality>	0 0 0 9 -3 -4 0 0
harm l4=<v-impose>	-1 4 0 -2 8 0 0 0
harm l4=<v-up>	0 0 0 0 7 0 0 0
harm l4=at	0 -3 0 6 0 0 0 0
harm l4=from	0 0 0 -1 6 0 0 0
harm l4=is	0 -3 0 -6 -7 14 3 0
harm l4=of	0 0 0 0 14 -6 0 0
harm l4=on	0 7 0 0 -1 0 0 0
harm l4=tariff	0 0 0 0 8 0 0 0
harm l4=that	0 -5 0 0 10 3 -1 0
harm l4=the	-2 -6 8 -1 -4 2 5 0
harm l4=to	0 0 0 -6 6 -8 8 0
harm l4=under	0 0 0 0 -4 6 0 0
harm l4=what	0 16 0 0 -12 0 0 0
harm l4=which	0 0 8 0 -4 0 0 0
harm l4=would	0 0 0 0 13 -9 0 0
harm l=, the	0 3 0 -8 2 0 0 0
harm l=<begin> <begin>	-6 -4 0 -13 6 4 3 2
harm l=<begin> the	0 1 0 9 -23 18 0 0
harm l=<name> 's	2 4 0 6 -4 -9 0 0
harm l=from the	0 0 0 0 -7 9 0 0
harm l=of listed	6 0 0 0 -5 0 0 0
harm l=say that	0 0 0 0 6 0 0 0
harm l=the port	0 0 0 0 -2 9 0 0
harm l=which <quality>	6 0 0 0 -5 0 0 0
harm lead=,	-3 2 0 5 -23 13 10 -1
harm lead=;	2 -2 0 0 7 0 0 0
harm lead=a	0 -1 0 0 7 0 0 0
harm lead=china	0 0 0 0 10 0 -1 0
harm lead=fees	0 0 0 0 -5 6 0 0
harm lead=if	0 -6 0 0 2 -1 5 0
harm lead=in	0 0 0 0 7 0 0 0
harm lead=so	3 7 0 0 -8 -1 0 0
harm lead=that	0 -9 -1 -6 11 10 -18 0
harm lead=the	-7 0 -3 2 -10 20 -3 0
harm lead=trade	0 -2 0 -8 5 -6 5 3
harm lead=under	0 0 0 0 -4 6 0 0
harm lead=unless	0 0 0 -1 6 0 0 0
harm lead=what	0 10 0 0 -12 0 0 0
harm lead=which	3 0 7 -1 -5 0 0 0
harm level	0 -18 -6 0 7 9 5 -4
harm lr='s minister	0 0 0 6 -8 0 0 0
harm lr=<begin> in	0 0 0 0 -7 8 0 0
harm lr=<begin> say	0 0 0 -1 14 0 0 0
harm lr=of ,	0 0 0 0 0 0 6 0
harm lr=on ,	0 0 8 0 -6 0 0 0
harm lr=on of	6 0 0 0 -4 0 0 0
harm lr=port and	0 0 0 0 -6 4 0 0
harm lr=that would	0 0 0 0 -7 9 0 0
harm lr=the announce	0 0 0 12 -11 0 0 0
harm lr=the at	0 0 0 0 10 -4 0 0
harm lr=the has	0 0 0 -4 12 0 0 0
harm lr=the in	0 8 0 0 -17 0 8 0
harm lr=the may	0 -3 0 0 -5 13 0 0
harm lr=the say	0 7 0 -1 0 0 0 0
harm next="	0 8 0 6 -24 0 0 0
harm next=,	-2 -16 3 12 -15 19 0 0
harm next=;	0 0 0 1 -7 0 5 0
harm next=and	0 0 0 0 -4 8 0 0
harm next=as	11 0 0 0 -17 0 8 0
harm next=if	0 1 0 0 -8 8 0 0
harm next=that	4 -6 0 -2 1 -6 7 0
harm on-lapse	0 -10 0 7 -22 23 -3 4
harm open	1 0 -2 9 -36 39 0 -6
harm pc0=begin	0 2 0 -4 -4 7 0 0
harm pc0=impose	9 2 -2 0 -3 0 -1 0
harm pc0=say	0 0 -2 -17 10 5 -4 4
harm pc0=stay	-1 9 0 -12 1 3 -1 0
harm pc0=target	0 -3 0 11 -1 0 0 0
harm pc0=threaten	0 3 0 0 0 0 -6 5
harm pc0=up	8 0 0 -5 -5 0 2 0
harm pc1=end	0 9 0 0 -2 -3 0 0
harm pc1=impose	9 -1 -2 1 -1 0 -3 0
harm pc1=say	0 0 -2 -17 6 5 -4 4
harm pc1=stay	-2 14 0 -11 -3 4 0 0
harm pc1=target	0 -3 0 17 -10 0 0 0
harm pc1=threaten	0 3 0 4 -5 0 -6 5
harm pct0=begin present	0 1 0 0 -3 8 0 0
harm pct0=impose present	2 7 0 0 -8 0 0 0
harm pct0=say past	-9 0 0 -5 6 10 -8 0
harm pct0=say perfect	6 0 0 0 -2 0 0 0
harm pct0=say present	0 -2 0 -5 4 -3 0 6
harm pct0=stay present	0 4 0 -5 -6 9 0 0
harm pct1=begin present	0 1 0 0 -3 8 0 0
harm pct1=impose participle-passive	0 0 0 6 -1 0 0 0
harm pct1=say past	-9 0 0 -5 6 10 -8 0
harm pct1=say perfect	6 0 0 0 -2 0 0 0
harm pct1=say present	0 -2 0 -5 4 -3 0 6
harm pct1=stay present	0 4 0 -3 -7 9 0 0
harm pt0=future	0 0 0 -10 12 0 0 0
harm pt0=past	-1 0 -3 -2 10 6 -15 0
harm pt0=present	0 9 -3 -11 -1 5 -5 4
harm pt0=present-passive	2 -2 0 -3 11 0 0 0
harm pt1=future	0 0 0 -10 11 0 0 0
harm pt1=past	-7 0 -2 -1 12 7 -15 0
harm pt1=present	0 4 -3 -10 0 8 -5 4
harm pt1=present-passive	2 -2 0 -3 11 0 0 0
harm pv0=be	-1 6 0 -7 2 0 0 0
harm pv0=say	0 -4 0 0 15 -8 0 0
harm pv0=warn	-2 3 0 -7 1 0 -3 5
harm pv0=write	0 0 0 0 -8 9 0 0
harm pv1=be	0 6 0 -7 0 2 0 0
harm pv1=say	2 -5 0 0 8 -8 0 0
harm pv1=threaten	0 0 0 11 -11 0 0 0
harm pv1=warn	-2 3 0 -7 1 0 -3 5
harm pv1=write	0 0 0 0 -8 9 0 0
harm pvt0=be present	0 2 0 -2 -3 6 0 0
harm pvt0=say present	0 -1 0 0 9 -1 0 0
harm pvt0=write past	0 0 0 0 -8 9 0 0
harm pvt1=be present	0 2 0 -2 -4 6 0 0
harm pvt1=say present	0 -1 0 0 9 -1 0 0
harm pvt1=write past	0 0 0 0 -8 9 0 0
harm quoted	0 8 0 -6 0 0 -2 0
harm r1='	0 2 0 0 -2 0 6 0
harm r1=.	0 -4 0 3 0 4 -11 0
harm r1=;	0 0 0 0 -9 0 6 0
harm r1=<agent>	2 -5 0 6 0 0 0 0
harm r1=<money>	0 0 0 0 6 0 0 0
harm r1=<quality>	0 -1 0 0 8 0 0 0
harm r1=<v-bear>	0 8 2 0 -1 -1 0 0
harm r1=<v-begin>	0 -6 0 0 2 5 0 0
harm r1=<v-impose>	0 0 0 2 -11 0 8 0
harm r1=<v-say>	0 6 0 0 -13 -8 15 1
harm r1=<v-threaten>	0 6 0 -5 -7 0 0 5
harm r1=<v-up>	0 -3 0 0 7 0 0 0
harm r1=a	0 8 0 0 0 0 0 0
harm r1=agreement	0 0 0 0 8 0 0 0
harm r1=and	0 -3 0 0 -2 7 0 0
harm r1=announce	0 0 0 5 -11 0 3 0
harm r1=as	8 0 0 0 -7 0 0 0
harm r1=at	0 -2 0 0 6 0 0 0
harm r1=could	0 0 1 0 -9 6 0 0
harm r1=has	2 0 0 -7 16 -5 -2 0
harm r1=in	2 2 3 -4 -22 11 12 0
harm r1=may	0 -3 0 0 -4 13 0 0
harm r1=minister	0 0 0 7 -5 -1 2 0
harm r1=of	9 -6 0 0 0 -8 1 0
harm r1=on	-1 -5 0 -1 1 12 -3 0
harm r1=opened	0 0 0 10 -9 0 0 0
harm r1=tell	0 0 0 0 -4 0 10 0
harm r1=that	0 0 0 0 11 0 0 0
harm r1=to	-8 -2 0 3 0 11 -1 0
harm r1=war	0 0 0 0 7 0 0 0
harm r1=warn	0 6 0 -4 -5 0 0 5
harm r1=were	0 0 0 0 -4 7 0 0
harm r1=would	0 0 0 -2 1 6 0 0
harm r2=,	0 -7 0 5 3 0 0 0
harm r2=.	0 19 0 -10 -5 -6 6 0
harm r2=<day-today>	0 0 0 11 -10 0 0 0
harm r2=<end>	0 -8 -1 1 3 3 0 0
harm r2=<money>	0 1 0 0 -7 2 1 0
harm r2=<name>	-8 -2 0 3 5 0 -4 0
harm r2=<not>	0 9 0 0 -2 0 0 0
harm r2=<organisation>	0 2 0 -4 -7 0 10 0
harm r2=<person>	0 0 0 0 -8 13 0 0
harm r2=<quality>	0 0 0 0 1 7 -1 0
harm r2=<seat>	0 9 0 0 -11 0 0 0
harm r2=<v-return>	0 0 0 0 -5 7 0 0
harm r2=<v-say>	0 0 6 -21 13 -8 0 0
harm r2=<v-sell>	0 0 0 0 0 6 0 0
harm r2=at	0 6 0 0 -10 1 0 0
harm r2=back	0 -5 0 0 0 6 0 0
harm r2=be	0 -7 0 0 5 5 0 0
harm r2=for	0 10 0 0 -6 0 0 0
harm r2=has	1 0 0 0 -7 -1 7 0
harm r2=in	0 0 3 -8 -11 5 9 0
harm r2=more	0 -2 0 0 9 0 0 0
harm r2=of	0 0 0 0 6 0 0 0
harm r2=on	0 0 0 0 7 0 -4 0
harm r2=return	0 0 0 0 -6 7 0 0
harm r2=say	0 0 0 -5 15 0 0 0
harm r2=ship	0 0 0 0 -1 7 0 0
harm r2=the	-1 0 0 4 -17 21 -7 0
harm r2=to	0 0 0 -1 9 0 0 0
harm r2=two	0 0 0 8 -7 0 0 0
harm r2=would	0 0 0 0 6 -5 0 0
harm r3="	0 9 0 0 -13 0 3 0
harm r3=,	-6 -2 0 -1 0 7 5 0
harm r3=.	-6 -6 0 -1 3 1 0 5
harm r3=<end>	0 0 -6 -4 7 0 2 0
harm r3=<organisation>	0 0 0 0 8 0 0 0
harm r3=<person>	0 0 0 4 0 -6 0 0
harm r3=<quality>	0 0 0 -6 1 0 0 0
harm r3=<seat>	0 0 3 0 -8 0 4 0
harm r3=<v-deny>	0 0 0 0 -6 4 0 0
harm r3=<v-end>	0 0 0 0 6 -4 0 0
harm r3=<v-say>	0 6 0 0 -1 0 0 0
harm r3=<v-threaten>	2 0 0 0 -6 0 0 0
harm r3=a	0 0 0 -3 2 -1 6 0
harm r3=as	13 0 0 0 -4 -3 0 0
harm r3=from	1 0 0 0 -7 4 0 0
harm r3=good	0 0 0 6 -5 0 0 0
harm r3=in	0 -9 0 2 6 0 0 0
harm r3=on	0 -2 0 0 0 8 0 0
harm r3=rule	0 0 0 0 -6 4 0 0
harm r3=say	-1 7 0 3 -5 0 0 0
harm r3=that	0 0 7 0 0 -2 0 0
harm r3=the	0 12 0 5 -20 1 0 4
harm r3=to	1 0 0 -2 9 -2 0 0
harm r3=will	0 -2 0 0 0 6 0 0
harm r4=,	2 0 0 -11 8 0 0 0
harm r4=.	0 1 4 -7 14 -7 -7 0
harm r4=<duty>	0 0 0 -7 8 0 0 0
harm r4=<end>	-6 0 -12 -19 16 0 3 1
harm r4=<goods>	-5 -3 0 0 11 0 2 0
harm r4=<level>	0 0 0 0 12 0 0 0
harm r4=<month-ahead>	0 0 0 0 7 -1 0 0
harm r4=<name>	1 0 7 0 0 -1 0 0
harm r4=<number>	0 -5 0 6 5 -2 0 0
harm r4=<person>	0 0 0 0 7 -2 0 0
harm r4=<quality>	0 13 0 0 -6 0 0 0
harm r4=<seat>	0 0 0 0 0 -1 6 0
harm r4=<v-say>	0 3 0 1 -9 9 -6 0
harm r4=<v-threaten>	0 0 0 3 -8 7 0 0
harm r4=a	0 0 0 12 -12 0 1 0
harm r4=and	0 -1 0 0 -4 14 0 0
harm r4=by	0 0 0 0 10 -1 0 0
harm r4=from	0 -3 0 0 7 0 0 0
harm r4=his	0 0 0 9 -7 0 0 0
harm r4=in	0 3 0 0 -10 8 0 0
harm r4=on	0 0 0 0 -5 11 0 0
harm r4=the	6 -1 0 -10 8 0 -3 0
harm r4=to	5 -3 0 0 0 -9 3 0
harm r4=with	0 0 0 0 -5 0 8 0
harm r=, <person>	0 0 0 0 -5 7 0 0
harm r=, has	0 0 0 0 -7 0 9 0
harm r=, in	0 0 0 0 -6 0 6 0
harm r=, say	0 0 0 0 7 0 0 0
harm r=, tell	0 0 0 0 6 0 0 0
harm r=. <end>	0 -4 0 3 0 4 -11 0
harm r=in <name>	0 0 0 -3 9 0 0 0
harm r=in <seat>	0 9 0 0 -14 0 0 0
harm r=in the	0 0 0 0 -17 16 0 0
harm r=of <name>	0 0 0 6 -6 0 0 0
harm r=on ship	0 0 0 0 -3 8 0 0
harm r=say the	0 7 0 0 -1 0 0 0
harm r=tell <organisation>	0 0 0 -2 -6 0 11 0
harm r=would be	0 -5 0 0 6 1 0 0
harm t0=modal	-5 -7 -3 0 12 10 -16 0
harm t0=perfect	7 0 0 -1 0 0 0 0
harm t0=present	0 -12 0 -6 3 16 -5 0
harm t1=gerund	1 2 0 0 -10 0 7 0
harm t1=infinitive	-5 0 0 0 0 -5 14 0
harm t1=modal	-5 -5 -2 0 10 10 -15 0
harm t1=participle-passive	0 -5 0 0 12 0 0 0
harm t1=past	4 0 0 -2 0 7 -6 0
harm t1=present	0 -11 0 -10 4 17 -4 0
harm v0=have	0 0 0 -1 9 0 0 0
harm v0=lose	0 0 0 0 -3 6 0 0
harm v0=make	9 0 0 0 -5 0 0 0
harm v0=other	2 0 0 -1 -3 7 0 0
harm v0=say	0 0 0 0 -7 8 0 0
harm v0=take	0 0 0 -1 10 0 -2 0
harm v0=threaten	0 0 0 0 -4 -2 9 0
harm v1=add	0 0 0 0 -8 2 1 0
harm v1=end	0 0 0 0 0 -6 8 0
harm v1=have	0 0 0 -1 9 0 0 0
harm v1=lose	0 0 0 0 -3 6 0 0
harm v1=make	9 0 0 0 -5 0 0 0
harm v1=other	0 0 0 0 0 7 0 0
harm v1=say	0 0 0 0 -8 9 0 0
harm v1=take	0 0 0 -1 10 0 -2 0
harm verbless	4 -18 0 7 12 -7 -2 -6
harm vt0=lose modal	0 0 0 0 -4 6 0 0
harm vt0=make past	9 0 0 0 -9 0 0 0
harm vt0=other present	0 0 0 0 -4 9 0 0
harm vt0=take modal	0 0 0 0 6 0 -2 0
harm vt1=lose modal	0 0 0 0 -4 6 0 0
harm vt1=make past	9 0 0 0 -9 0 0 0
harm vt1=other present	0 0 0 0 -4 9 0 0
harm vt1=say past	0 0 0 1 -6 3 0 0
harm vt1=take modal	0 0 0 0 6 0 -2 0
harm=cost	-2 13 -4 -16 9 -19 -6 4
harm=economies	0 -6 0 12 0 0 0 0
harm=exports	2 0 -1 -3 14 -9 -6 0
harm=factories	2 0 0 0 -1 -2 7 0
harm=farm	0 -2 0 0 10 0 0 0
harm=fee	0 -7 0 -6 10 0 2 0
harm=fees	-1 -21 -2 1 -3 28 -3 0
harm=firms	9 -3 0 1 -5 -5 1 0
harm=growers	-4 5 7 -10 0 0 0 0
harm=growth	0 0 0 0 0 8 0 0
harm=jobs	0 -1 0 -6 -27 33 0 0
harm=mills	0 9 0 7 -13 -1 0 0
harm=orders	0 -5 0 0 7 0 0 0
harm=plant	0 6 0 -7 0 0 0 0
harm=production	0 0 0 0 7 -4 0 0
harm=trade	-8 -6 0 1 5 -10 10 -5
headline	-11 -23 12 -2 32 -23 -9 5
if-back	0 1 0 0 -11 11 0 0
if-back+level	0 7 0 0 -8 2 0 0
if:'s	15 -8 2 1 1 -17 -2 -3
if:(	0 -15 6 -2 11 0 0 0
if:-	0 10 8 0 -13 0 0 0
if::	8 19 0 -14 -10 0 -3 0
if:<agent>	0 7 0 -3 -6 5 0 0
if:<day-ahead>	-6 -5 -14 18 -4 4 -12 6
if:<day-today>	0 13 0 0 -4 0 0 0
if:<duty>	4 -21 3 -19 -5 7 20 9
if:<gate>	0 0 -6 13 -10 8 -12 2
if:<level-noun>	0 0 0 12 0 0 -5 0
if:<level>	0 -7 1 0 8 10 -17 -3
if:<money>	0 0 0 6 -5 2 0 0
if:<month-ahead>	0 11 2 -8 -6 -2 -6 9
if:<month-gone>	0 7 0 0 -10 8 0 0
if:<name>	-20 -8 7 11 -24 8 14 6
if:<not>	-7 24 -17 30 -27 5 -19 -17
if:<number>	-3 -4 -8 11 -3 6 4 -5
if:<office>	0 -7 0 -4 22 0 -1 0
if:<organisation>	14 -14 -7 -4 28 -16 -18 2
if:<quality>	1 0 -4 -2 -7 2 7 0
if:<seat>	19 16 0 -14 -23 0 10 -3
if:<sender>	-2 -5 0 1 12 -8 3 0
if:<taker>	0 -1 0 0 7 0 0 0
if:<v-agree>	-8 6 0 12 -12 0 -1 0
if:<v-bear>	-4 0 0 -10 0 9 4 -2
if:<v-begin>	11 -1 1 -11 -9 6 9 -5
if:<v-buy>	0 5 0 -9 7 0 0 0
if:<v-deny>	1 -4 0 0 8 -4 0 0
if:<v-down>	8 6 0 8 -10 -2 -2 -18
if:<v-end>	-13 7 -3 17 -4 0 -14 0
if:<v-impose>	-3 -9 0 -4 -3 12 2 5
if:<v-propose>	-2 -26 8 -3 -4 9 5 8
if:<v-return>	2 -1 0 0 2 0 -9 0
if:<v-say>	0 -11 -9 2 2 0 5 0
if:<v-sell>	-14 -15 0 10 3 -1 12 0
if:<v-stay>	3 -12 0 27 -12 0 -4 1
if:<v-suspend>	0 12 9 0 -14 -1 -16 3
if:<v-target>	6 -7 0 0 -2 0 1 0
if:<v-up>	5 0 12 -30 -3 0 9 2
if:a	0 -8 -1 -6 19 0 -1 -4
if:about	0 -4 0 -4 18 0 0 0
if:absence	0 11 0 0 -8 0 0 0
if:absent	0 16 0 0 -12 0 0 0
if:add	0 0 0 -5 8 0 0 0
if:again	3 -1 0 0 1 4 -13 0
if:against	0 -1 0 6 0 0 0 0
if:agree	0 10 0 7 -23 5 -6 4
if:agreement	0 0 0 2 1 2 -2 -9
if:all	0 0 0 -6 6 0 -1 0
if:an	0 16 0 0 -8 -3 -5 0
if:and	5 20 10 0 -23 -6 -1 -3
if:any	0 -5 0 -1 14 0 0 0
if:anything	0 6 0 -4 -2 0 1 0
if:apply	1 1 0 -2 -7 0 3 0
if:approval	0 -4 0 -3 -3 5 7 0
if:approve	0 -7 0 5 1 0 0 0
if:are	0 -21 -5 -1 22 0 0 0
if:as	2 -14 0 4 4 -3 0 0
if:ask	0 0 0 -7 16 0 -1 0
if:at	0 0 -2 7 6 0 -13 0
if:away	0 -8 6 0 4 0 0 0
if:back	14 0 -3 -9 -27 17 5 -2
if:be	0 0 4 3 -21 0 13 0
if:become	0 0 0 0 -10 0 5 4
if:been	0 4 0 2 -7 0 0 0
if:before	0 2 0 6 -11 0 0 5
if:begin	0 -4 0 0 8 0 0 0
if:better	0 11 0 0 -4 0 0 0
if:both	0 9 0 -3 2 -6 0 0
if:break	8 -7 0 0 2 -2 -2 1
if:bring	0 0 0 0 7 0 -2 0
if:broke	0 0 8 3 -2 0 0 0
if:buy	0 0 0 -5 8 0 0 0
if:by	-6 -11 -3 33 -3 -1 -17 2
if:call	0 0 0 8 -4 0 0 0
if:car	0 0 0 0 -8 0 0 7
if:carry	0 0 0 -11 2 6 0 0
if:case	0 0 3 -10 0 0 3 0
if:certificate	0 0 0 0 -5 0 0 6
if:change	0 0 0 -4 18 -3 0 0
if:cocoa	0 0 0 7 -4 0 0 0
if:collapse	0 -11 -3 0 3 0 0 13
if:collect	0 0 0 0 -2 8 0 0
if:come	6 0 0 3 -6 3 -4 -7
if:commitment	0 0 0 0 8 -2 0 0
if:contract	0 -2 0 0 8 0 0 0
if:country	0 0 0 -13 12 0 0 0
if:day	0 0 6 1 0 0 -8 0
if:deal	0 -23 0 11 0 0 9 0
if:decide	12 0 0 0 -13 0 0 0
if:decree	0 -5 0 6 0 0 0 0
if:deliver	0 -4 0 5 -7 0 7 0
if:did	0 -5 0 9 0 2 -7 0
if:die	0 19 0 0 -11 0 0 0
if:do	0 0 0 -13 0 9 0 2
if:doe	-2 13 0 -5 -3 0 -2 0
if:doesn't	0 0 0 11 -16 0 6 0
if:don't	0 15 0 0 -8 0 0 0
if:done	0 11 0 -1 -9 0 0 0
if:down	0 0 2 10 0 -7 -9 0
if:duty	0 -1 0 -20 -1 0 15 0
if:early	0 0 0 0 -2 7 0 0
if:either	-1 0 0 7 -6 8 -2 0
if:end	0 15 -7 7 -21 5 -4 0
if:enter	0 -1 0 0 8 0 0 0
if:event	0 13 5 0 -15 0 0 0
if:expect	0 -7 15 0 -7 0 0 0
if:expire	0 -4 0 0 7 0 0 0
if:export	-9 0 0 8 7 0 0 0
if:extend	0 5 0 -7 0 0 0 0
if:extension	0 22 0 -13 -3 -1 0 0
if:fail	-12 11 14 2 -28 -4 -7 23
if:failed	0 -5 0 0 0 0 8 0
if:failing	0 18 0 0 -19 0 0 0
if:fall	0 7 0 1 0 -5 -5 0
if:find	0 6 0 -2 1 0 0 0
if:first	8 -3 0 8 -2 0 -4 0
if:fish	0 0 0 0 7 0 0 0
if:follow	0 -3 0 0 10 0 0 0
if:for	-11 30 0 -8 -18 -10 10 0
if:found	0 7 0 -6 1 -4 0 0
if:from	5 -1 0 -10 9 0 -2 0
if:further	0 0 0 0 11 0 0 0
if:get	0 0 0 -3 11 0 -1 0
if:go	10 7 5 -24 -13 5 5 0
if:government	0 10 0 -3 -15 8 0 0
if:had	0 0 0 0 8 0 0 0
if:happen	0 25 0 -9 -28 0 13 0
if:has	0 0 0 2 0 4 -8 0
if:have	0 9 0 0 -3 0 0 0
if:he	0 22 0 -17 2 -2 -8 0
if:hold	0 -5 0 2 7 0 0 0
if:if	0 7 2 1 -19 5 8 -1
if:impose	0 -2 4 -1 7 0 0 0
if:in	-9 22 5 -15 -11 13 -7 -14
if:insist	0 0 0 0 -12 0 7 6
if:into	0 -7 0 0 14 0 0 0
if:introduce	0 -2 0 0 0 12 -7 0
if:is	6 0 17 0 -5 3 -21 -9
if:isn't	0 -14 0 6 9 0 0 0
if:it	11 0 11 0 -8 1 -14 0
if:its	-2 7 -2 -8 -2 0 10 -7
if:keep	-2 -10 0 4 0 0 2 0
if:know	0 -8 0 0 4 -2 4 0
if:lapse	0 0 8 -4 6 -2 -7 -4
if:last	0 -7 0 0 15 0 0 0
if:law	0 0 0 0 7 0 0 0
if:leave	0 -4 0 0 12 0 0 0
if:let	-2 -11 -6 3 15 0 -4 3
if:lift	0 0 0 0 11 0 -2 0
if:list	3 -2 0 -7 5 0 0 0
if:long	0 -10 0 0 17 0 -3 0
if:longer	0 11 0 0 -8 0 0 0
if:lose	0 -6 0 7 1 0 0 0
if:make	0 -17 0 15 3 0 0 0
if:may	0 0 0 -4 8 0 0 0
if:meet	0 -3 0 8 0 0 0 0
if:more	3 -16 0 0 8 -2 0 3
if:name	7 -3 0 0 0 0 0 0
if:neither	0 7 0 0 -2 0 0 0
if:new	0 0 0 -12 -5 8 12 0
if:night	0 0 0 10 -8 0 0 0
if:no	0 13 -7 8 -11 -4 0 -3
if:not	0 2 -4 17 -20 7 0 -2
if:nothing	-4 12 4 9 -21 2 -6 -1
if:now	0 0 0 0 -5 0 0 6
if:of	-9 0 1 23 -3 -6 -6 -5
if:off	0 -4 0 13 -12 0 6 0
if:old	0 13 0 0 -9 0 0 0
if:on	0 12 7 -19 -4 0 -2 15
if:one	0 -7 9 -19 11 0 1 0
if:open	9 -6 0 18 -13 0 -5 0
if:or	0 -1 0 7 0 0 0 0
if:order	0 5 0 -6 0 0 2 0
if:other	0 14 0 -3 0 0 0 0
if:otherwise	9 2 0 -20 4 0 -10 0
if:our	0 -8 0 0 4 0 1 0
if:out	0 0 0 -22 14 3 -2 0
if:own	3 0 0 -7 -5 0 10 0
if:paper	1 26 0 -5 -21 0 -2 0
if:pass	0 11 0 -2 0 0 0 0
if:passe	0 18 0 1 -30 9 0 0
if:pause	0 7 1 0 -3 0 0 0
if:pay	0 1 0 0 -21 7 14 0
if:pen	0 18 0 0 -11 0 0 0
if:permanent	0 0 0 -2 12 -4 0 0
if:plant	0 0 0 -3 7 0 0 0
if:play	0 0 0 0 6 0 0 0
if:price	0 0 0 0 11 0 0 0
if:product	0 -6 0 0 14 0 0 0
if:prolonged	7 15 0 -5 -17 0 0 0
if:promise	0 0 0 0 -10 12 0 0
if:published	1 -7 0 0 7 0 0 0
if:put	0 5 0 0 -6 0 4 0
if:rain	0 -7 0 0 10 0 0 0
if:raise	0 -9 0 -5 4 0 12 0
if:rare	0 0 0 0 6 0 0 0
if:rate	0 7 0 0 0 -2 0 0
if:reach	0 -2 0 0 -1 0 11 0
if:refuse	0 -14 0 9 8 0 -1 0
if:renewal	0 18 0 0 -17 0 0 0
if:renewed	1 -2 0 -16 9 0 0 0
if:replace	0 -14 0 0 11 0 7 0
if:result	0 -14 0 4 9 0 0 0
if:right	0 0 0 0 6 0 0 0
if:rise	0 -2 0 0 7 0 0 0
if:same	0 -7 0 -9 26 0 -3 0
if:say	0 0 0 9 -7 4 -7 0
if:second	0 -2 0 0 7 0 0 0
if:section	0 -2 0 -3 11 0 0 0
if:sell	0 0 0 0 9 0 0 0
if:settlement	0 -2 0 11 0 0 0 0
if:ship	0 0 0 0 -2 0 8 0
if:should	-3 -2 3 -8 -7 7 0 8
if:side	0 11 -1 0 -15 7 0 4
if:sign	0 4 5 3 -1 -2 -7 0
if:signature	0 0 0 0 0 7 0 0
if:so	0 0 0 0 0 0 6 0
if:something	0 18 0 0 -14 0 0 0
if:stand	5 -8 0 7 0 0 0 0
if:start	0 -7 0 9 0 0 0 0
if:stay	0 4 3 0 -18 0 -2 8
if:steel	0 -1 0 0 -2 0 7 0
if:still	0 -6 0 0 13 0 -1 0
if:stop	0 -6 0 6 0 0 0 0
if:suppose	0 8 0 -7 -9 0 0 11
if:surcharge	0 -12 0 0 2 7 0 0
if:suspend	0 6 0 0 0 -1 0 0
if:suspension	8 6 0 -3 -13 0 1 0
if:table	0 0 0 0 -2 0 0 6
if:take	0 0 0 -1 0 0 7 0
if:talk	0 -22 0 0 -2 -8 11 17
if:tariff	4 -22 2 0 -9 1 6 8
if:tax	8 -1 0 0 -9 0 0 0
if:than	0 -11 0 0 6 0 5 0
if:that	1 -28 2 14 7 0 0 -3
if:the	8 -2 1 1 -15 6 4 7
if:them	0 0 0 -9 2 5 -2 0
if:then	0 4 0 0 1 -7 0 0
if:there	-1 6 -4 4 -2 0 0 0
if:they	-3 14 -5 7 -15 -1 -5 13
if:thi	8 -15 7 -3 -6 -3 5 4
if:thing	0 0 8 -4 0 0 0 0
if:through	0 12 4 -6 -12 0 3 0
if:to	0 11 19 -21 -9 0 -5 1
if:trade	0 0 0 0 9 0 0 0
if:treaty	0 18 0 -5 -8 0 0 0
if:trial	0 -4 0 0 8 0 0 0
if:truce	0 21 8 -9 -23 10 -8 -4
if:two	-1 2 -1 2 -12 7 -5 4
if:under	0 0 0 -2 8 0 0 0
if:unless	12 15 -12 17 -23 0 -9 -6
if:up	-2 -4 0 -1 -3 12 0 2
if:us	0 3 0 -8 6 0 0 0
if:wage	0 -4 0 0 10 0 0 0
if:wait	0 0 0 0 -3 1 7 0
if:was	-2 16 0 -12 -6 0 11 0
if:way	0 -11 0 -8 9 0 8 0
if:we	0 -10 3 12 -18 2 7 4
if:week	0 -1 0 0 6 0 0 0
if:well	0 -4 0 0 14 0 0 0
if:were	0 1 -2 -17 7 -13 6 1
if:what	0 -2 0 -7 3 11 -6 0
if:when	0 -8 0 0 19 0 0 0
if:which	0 10 0 0 -2 0 -6 0
if:will	0 3 0 12 -8 0 -7 0
if:with	0 -14 0 -15 12 -8 7 3
if:within	0 -2 0 6 0 0 0 0
if:without	-2 0 -9 -10 17 6 -19 -1
if:word	0 0 0 0 11 -3 0 0
if:would	0 0 0 4 0 -4 -7 1
if:wrong	0 13 1 -2 -3 -2 0 0
if:yes	0 0 0 -8 11 0 0 0
if:you	0 -10 -5 -13 39 -2 -4 0
if:your	0 0 0 0 7 0 0 0
lead="	-9 5 -31 2 11 -22 9 -4
lead=" answer	0 0 0 0 -3 0 6 0
lead=" be	0 -2 0 0 11 0 -9 0
lead=" bear	0 0 0 0 -1 0 11 0
lead=" end	0 0 0 0 6 0 0 0
lead=" future	0 0 0 0 -12 0 12 1
lead=" impose	0 -7 0 0 -5 1 16 0
lead=" infinitive	0 0 0 -2 9 0 0 0
lead=" look	0 0 0 0 -6 0 7 0
lead=" modal	0 0 0 -9 -1 0 12 0
lead=" past	-3 0 -2 -9 17 0 -3 3
lead=" pay	0 0 0 0 -5 0 7 0
lead=" present	-4 11 0 -10 1 -7 7 0
lead=" return	0 9 0 0 -4 0 0 0
lead=" say	-4 5 -3 -22 18 0 -2 3
lead=" threaten	0 -6 0 0 15 0 0 0
lead=" warn	0 -6 0 0 9 0 0 0
lead=" write	0 0 0 -9 14 0 0 0
lead=(	0 8 0 -8 0 4 -4 -5
lead=)	0 8 0 -8 0 4 -5 -5
lead=) end	0 6 0 0 -4 0 0 0
lead=) future	0 0 0 0 -5 9 0 0
lead=) impose	0 14 0 0 -19 8 0 0
lead=) participle	0 6 0 0 -6 0 0 0
lead=) past	0 6 0 0 -5 0 0 0
lead=*	0 -1 0 0 17 0 0 0
lead=,	-4 2 -21 -3 26 -6 -5 -13
lead=, add	0 3 0 0 -10 0 6 0
lead=, admit	0 -4 0 0 -7 8 4 0
lead=, adopt	0 0 0 0 -2 0 6 0
lead=, agree	0 0 0 0 6 -1 -11 5
lead=, announce	0 0 0 1 6 0 -2 0
lead=, apply	0 -13 0 2 8 0 -4 9
lead=, ask	0 0 0 0 10 0 -6 0
lead=, be	-8 15 0 -1 -3 -13 -10 6
lead=, bear	0 12 2 2 -2 0 -20 -10
lead=, begin	-8 -18 -11 9 2 2 7 10
lead=, bring	0 -7 0 0 10 0 -5 0
lead=, buy	0 -2 0 -1 10 0 0 0
lead=, call	0 0 0 -5 9 0 0 0
lead=, come	0 0 -6 11 -8 0 0 1
lead=, concede	0 6 0 0 -3 0 0 0
lead=, declare	0 -1 0 0 -15 0 8 10
lead=, down	0 -3 6 0 -3 5 -9 2
lead=, end	-4 -3 22 -30 0 3 0 -6
lead=, expect	0 0 3 0 -6 4 0 0
lead=, explain	0 0 0 8 -2 0 0 0
lead=, extend	0 -2 0 0 8 0 0 0
lead=, face	0 7 0 0 -7 0 0 0
lead=, fall	0 0 3 -11 0 0 0 0
lead=, future	-16 0 0 7 -14 2 10 3
lead=, future-not	0 -7 0 -11 10 0 0 9
lead=, gerund	0 -8 4 2 0 0 4 0
lead=, go	-3 -1 -4 -8 11 0 0 -2
lead=, grow	0 7 0 0 -6 0 0 0
lead=, have	0 1 10 -10 -1 0 0 0
lead=, hit	0 -3 0 -2 -13 6 13 0
lead=, impose	-16 1 2 2 -7 0 0 11
lead=, infinitive	0 -12 4 2 -1 0 3 0
lead=, jump	0 10 0 0 -10 0 0 0
lead=, keep	0 -2 0 0 8 0 0 0
lead=, kick	0 0 0 0 -5 0 9 0
lead=, know	6 -1 0 7 -3 0 -4 0
lead=, leave	0 7 0 0 -6 3 0 0
lead=, let	0 -7 0 0 18 0 -6 0
lead=, lose	0 -4 15 0 -10 6 0 0
lead=, lower	0 0 9 0 -6 0 0 0
lead=, meet	0 0 0 0 14 0 0 0
lead=, modal	-8 8 -11 6 -9 7 -4 0
lead=, modal-not	1 9 0 -12 -8 0 4 4
lead=, move	0 0 0 0 -13 15 0 0
lead=, other	-10 0 0 -5 -1 0 11 5
lead=, owe	0 11 0 0 -11 2 0 0
lead=, participle	-8 -6 4 -2 6 2 0 0
lead=, past	0 1 -5 10 -6 -10 3 -6
lead=, pay	0 11 -1 9 -14 -5 0 0
lead=, perfect	0 -2 -1 0 7 -31 -3 15
lead=, pluperfect	0 -2 0 -7 24 0 0 0
lead=, present	-5 2 20 1 -25 20 0 0
lead=, present-not	6 -8 0 -11 13 0 0 0
lead=, propose	-3 -17 3 9 -9 2 16 -10
lead=, put	3 0 0 9 -16 0 -3 7
lead=, raise	0 -4 0 9 -17 1 1 4
lead=, reach	0 0 0 7 -2 0 0 0
lead=, reckon	0 0 0 0 8 -2 0 0
lead=, recommend	0 0 0 7 -3 0 0 0
lead=, reply	0 7 0 0 -9 0 0 0
lead=, restore	0 16 0 0 -17 0 0 0
lead=, resume	0 8 0 0 -1 0 0 0
lead=, return	-6 -10 -1 -17 31 0 -3 -5
lead=, review	0 0 0 0 -7 0 8 0
lead=, rise	3 9 0 0 -11 0 0 0
lead=, run	9 4 0 0 -12 0 0 0
lead=, say	11 0 -2 15 -22 -10 3 5
lead=, see	0 -9 5 0 4 0 0 0
lead=, send	0 0 0 9 -5 0 0 0
lead=, sign	0 -8 0 0 3 0 0 7
lead=, slap	0 3 0 0 -6 0 0 0
lead=, snap	0 -7 0 0 6 0 0 0
lead=, spare	0 0 0 0 7 0 0 0
lead=, stand	0 0 0 0 0 0 7 0
lead=, stay	-3 0 -3 0 9 -23 -12 12
lead=, step	0 0 0 9 -5 0 0 0
lead=, stop	0 -3 8 0 0 0 0 0
lead=, suspend	-3 -11 0 0 11 7 -6 0
lead=, take	0 0 0 2 -12 1 9 0
lead=, target	-4 -1 -5 -10 3 4 11 0
lead=, tell	-4 -2 -4 0 0 -9 0 12
lead=, think	0 -3 0 7 -3 0 0 0
lead=, threaten	3 2 -5 0 -2 -12 5 -1
lead=, up	0 7 -3 0 -11 14 0 0
lead=, vow	0 1 0 -2 -11 0 8 0
lead=, want	1 0 1 0 -8 0 5 0
lead=, warn	5 7 -2 7 -14 -4 0 0
lead=, write	3 -5 4 2 -12 7 0 0
lead=- present	0 9 0 0 -4 0 0 0
lead=10	0 10 0 0 -2 0 0 0
lead=11	0 -9 0 -4 9 0 6 0
lead=15	0 -5 0 0 -8 0 15 0
lead=17	0 -7 0 0 13 0 0 0
lead=18	0 8 0 0 -7 0 0 0
lead=19	0 -12 0 0 15 0 0 0
lead=2	0 -4 0 0 11 0 0 0
lead=20	0 0 0 -3 7 0 0 0
lead=9	0 0 0 0 9 0 0 0
lead=:	-15 8 -21 4 17 -14 6 -22
lead=: agree	0 -1 0 -2 0 0 6 0
lead=: be	-3 4 0 0 0 0 -7 -1
lead=: bear	0 -25 0 2 0 7 0 4
lead=: begin	0 -1 0 13 0 -1 -11 0
lead=: end	0 -14 0 -1 0 7 5 0
lead=: future	0 -4 0 14 -1 0 -5 0
lead=: gerund	0 0 0 0 -3 8 0 0
lead=: go	0 -2 0 9 0 0 -2 0
lead=: have	0 15 0 1 -13 0 0 0
lead=: impose	-4 -13 0 0 16 2 -8 6
lead=: infinitive	0 0 0 -3 -5 7 0 8
lead=: keep	0 0 0 0 -3 0 0 8
lead=: meet	0 0 0 0 -3 0 6 0
lead=: modal	0 -7 0 8 -4 1 7 0
lead=: other	0 0 0 -5 17 0 0 0
lead=: participle	0 0 0 0 10 0 0 0
lead=: past	-1 -14 0 14 3 -2 -2 0
lead=: pay	0 -14 0 7 3 0 0 0
lead=: perfect	0 -11 0 17 -9 0 2 0
lead=: present	-17 1 0 -6 9 0 -7 7
lead=: propose	0 -10 0 0 7 0 1 0
lead=: return	0 11 0 0 -7 0 0 0
lead=: say	-1 -25 0 24 -6 -2 0 6
lead=: stay	-7 0 0 -3 6 0 -11 4
lead=: target	0 0 0 0 -6 7 3 0
lead=: tell	0 -4 0 19 -25 0 3 8
lead=: threaten	0 0 0 0 -6 11 -4 0
lead=: up	0 -1 0 12 -3 0 0 0
lead=;	-6 19 14 -11 0 -1 -8 -13
lead=; answer	0 0 0 0 6 0 -5 0
lead=; be	0 7 0 -6 0 0 0 0
lead=; bear	0 2 6 0 -5 0 0 0
lead=; down	0 0 7 0 -1 0 0 0
lead=; fear	0 0 6 0 -5 0 0 0
lead=; gerund	0 0 6 0 -6 0 0 0
lead=; impose	0 -5 4 -16 23 0 -5 0
lead=; infinitive	0 0 0 0 6 0 0 0
lead=; modal	0 -5 6 -1 4 0 0 0
lead=; perfect	1 0 8 0 -6 0 0 0
lead=; perfect-not	0 0 0 -3 6 0 0 0
lead=; pluperfect	0 6 0 0 -5 0 0 0
lead=; propose	0 -1 0 0 8 0 -5 0
lead=; say	0 0 13 -12 0 0 0 0
lead=; sell	0 0 6 0 -3 0 0 0
lead=; stay	0 7 0 -10 4 0 0 0
lead=; take	0 -3 0 0 9 0 0 0
lead=; tell	0 0 14 0 -11 0 0 0
lead=@	0 0 0 -6 14 0 0 0
lead=a	-3 -8 0 -6 10 -22 12 7
lead=a bear	0 4 0 -3 -6 0 7 0
lead=a bring	0 9 0 0 -5 0 0 0
lead=a call	0 6 0 0 -1 0 0 0
lead=a down	0 7 0 0 -2 0 0 0
lead=a end	0 -3 0 -2 0 7 0 0
lead=a make	0 0 0 0 -1 0 8 0
lead=a modal	0 -9 9 0 -6 4 4 0
lead=a modal-not	0 0 0 6 -4 0 0 0
lead=a other	0 0 0 0 8 0 0 0
lead=a past	6 0 0 -7 -2 -5 2 4
lead=a present	0 -3 0 0 4 -3 7 0
lead=a propose	0 4 0 -2 7 0 -2 0
lead=a rule	0 0 0 6 -5 0 0 0
lead=a say	6 0 0 -4 -1 -5 0 4
lead=a stay	0 -1 0 0 0 -2 10 0
lead=a target	0 0 6 7 -8 0 0 0
lead=a threaten	0 2 0 8 -7 -1 0 0
lead=a up	0 0 0 0 7 0 0 0
lead=about	0 0 0 0 6 0 0 0
lead=absent	0 15 0 0 -14 0 0 0
lead=according	0 -9 0 1 13 0 0 0
lead=after	0 34 -6 0 -29 5 -4 -2
lead=after be	0 11 0 0 -7 0 0 0
lead=after begin	0 -1 0 0 -4 8 0 0
lead=after come	0 0 0 0 -6 8 0 0
lead=after down	0 0 0 0 -4 8 0 0
lead=after end	0 -7 0 0 14 0 0 0
lead=after impose	3 8 0 0 -11 0 0 0
lead=after lapse	0 -4 0 0 6 0 0 0
lead=after modal	3 0 0 -6 0 0 0 0
lead=after other	0 0 0 8 -7 0 0 0
lead=after past	2 0 0 7 -3 0 -1 0
lead=after pluperfect	0 0 0 7 -5 0 0 0
lead=after present	0 20 0 0 -22 7 0 0
lead=after say	3 0 0 7 -9 0 0 0
lead=after stay	0 10 0 0 -5 0 0 0
lead=after target	0 11 0 2 -14 0 0 0
lead=after write	0 0 0 15 -13 0 0 0
lead=algeria	8 0 0 0 -5 0 0 0
lead=all	0 0 0 0 7 0 0 0
lead=american	0 0 0 -4 15 0 0 0
lead=american begin	0 -2 0 0 6 0 0 0
lead=american present	0 0 0 0 6 0 0 0
lead=among	0 0 0 0 -4 0 7 0
lead=analysts	0 0 27 -1 -18 0 0 0
lead=analysts say	0 0 27 -1 -21 0 0 0
lead=and	3 -23 -2 8 -9 2 41 -25
lead=and add	0 -3 0 6 0 0 0 0
lead=and be	0 -13 0 12 0 1 0 0
lead=and begin	0 -7 0 0 9 0 0 0
lead=and come	0 -3 0 0 10 0 0 0
lead=and continue	0 0 0 0 -2 8 0 0
lead=and deny	0 0 0 0 -15 5 11 0
lead=and down	0 -10 0 0 7 0 0 0
lead=and future	0 0 0 -11 5 7 -1 0
lead=and go	0 0 0 -6 8 0 0 0
lead=and have	0 0 0 -1 12 0 0 0
lead=and impose	0 -11 0 13 -15 -4 20 -2
lead=and infinitive	0 0 3 3 -9 0 0 0
lead=and lose	0 3 3 0 -7 0 0 0
lead=and modal	0 -9 0 2 0 3 8 -2
lead=and past	-4 -2 0 -7 1 0 16 0
lead=and past-not	0 -1 0 0 10 0 0 0
lead=and perfect	5 -1 0 6 -11 0 1 0
lead=and present	0 -15 3 10 -3 0 6 0
lead=and promise	0 0 0 0 -15 0 17 0
lead=and propose	0 0 0 -7 -9 0 20 0
lead=and rule	0 0 0 0 -15 5 11 0
lead=and say	0 0 0 11 -8 0 5 0
lead=and stay	0 -17 5 7 -1 10 0 0
lead=and stop	3 -6 0 0 1 0 0 0
lead=and suspend	0 0 0 0 -1 0 6 0
lead=and take	0 -3 0 8 -4 0 0 0
lead=and threaten	0 0 0 7 -9 0 0 0
lead=and up	0 -5 0 -5 17 0 0 0
lead=and warn	0 0 0 3 -10 0 2 0
lead=another	0 0 12 0 -10 0 0 0
lead=any	0 -6 0 0 0 0 10 0
lead=any modal	0 0 0 0 -3 0 6 0
lead=as	9 -8 -9 -1 3 0 0 1
lead=as be	11 9 0 -8 -12 0 0 2
lead=as begin	0 -6 0 -4 21 0 0 0
lead=as buy	0 0 0 0 -7 0 8 0
lead=as down	0 -2 0 0 6 0 0 0
lead=as end	0 -5 0 0 13 0 0 0
lead=as impose	0 6 0 8 -7 0 -1 0
lead=as past	0 18 0 0 -22 8 0 0
lead=as present	12 -17 -6 0 13 -7 -12 0
lead=as propose	0 10 0 0 -7 0 -2 0
lead=as say	0 -22 0 7 0 8 0 0
lead=as stand	0 9 0 0 -8 0 0 0
lead=as stay	10 15 0 -12 -14 0 0 1
lead=as up	0 0 0 0 9 0 0 0
lead=asked	0 5 0 5 -6 0 0 0
lead=asked ask	0 5 0 5 -6 0 0 0
lead=asked be	0 0 0 13 -12 0 0 0
lead=asked impose	0 5 0 5 -6 0 0 0
lead=asked modal	0 6 0 12 -17 0 0 0
lead=asked participle	0 5 0 5 -6 0 0 0
lead=asked propose	0 5 0 5 -6 0 0 0
lead=asked stay	0 0 0 13 -11 0 0 0
lead=at be	0 0 0 10 -8 0 0 0
lead=at begin	0 -1 0 0 6 0 0 0
lead=at end	0 12 0 0 -12 0 0 0
lead=at present	0 8 0 9 -15 0 0 0
lead=at stay	0 0 0 10 -8 0 0 0
lead=australia	0 0 0 -4 13 0 -2 0
lead=australia impose	0 0 0 -1 7 0 -1 0
lead=back	0 13 0 3 -14 0 -3 0
lead=bamako	8 0 0 0 -8 0 0 0
lead=bangkok	0 -2 0 0 11 0 0 0
lead=bangladesh	0 7 0 -7 -6 0 7 0
lead=because buy	0 0 0 0 -3 6 0 0
lead=because impose	0 8 0 3 -9 0 0 0
lead=because past	0 8 0 0 -5 0 0 0
lead=because past-not	0 0 0 0 -3 6 0 0
lead=beef be	0 8 0 0 -7 0 0 0
lead=beef stay	0 8 0 0 -7 0 0 0
lead=before	0 3 -2 -7 -3 5 0 8
lead=before be	0 -14 0 0 4 0 0 2
lead=before bear	0 -5 0 0 11 0 0 0
lead=before past	0 -4 0 0 9 0 0 0
lead=before pluperfect	0 0 0 0 -7 0 2 5
lead=before run	0 8 0 0 -10 0 0 0
lead=beijing	13 -8 0 -4 -4 0 7 0
lead=belgrade	0 0 0 0 -4 0 6 0
lead=bessent	0 5 0 -4 9 -2 -3 0
lead=bessent modal	0 9 0 0 -6 0 0 0
lead=bessent past	0 7 0 -2 3 -1 -1 0
lead=bessent say	0 7 0 -5 5 -1 -2 0
lead=bessent up	0 9 0 0 -8 0 0 0
lead=both	0 0 0 0 8 -1 5 -5
lead=both be	0 -1 0 0 6 0 0 0
lead=both bear	0 8 0 0 -7 0 0 0
lead=both impose	0 -7 0 2 5 0 0 0
lead=both modal	0 2 0 3 -12 0 9 -2
lead=both other	0 0 0 0 -4 0 10 -2
lead=brazil	4 1 0 -9 -10 6 3 0
lead=brazil impose	0 11 0 -1 -12 0 6 0
lead=brazil perfect	5 0 0 0 -15 7 0 0
lead=brazil say	5 0 0 0 -11 7 0 0
lead=brussels	0 0 0 -5 9 0 0 0
lead=brussels impose	0 0 0 0 7 0 -1 0
lead=brussels present	0 0 0 0 7 0 -1 0
lead=but	1 -5 -3 10 -1 0 5 -4
lead=but be	0 -2 0 0 14 0 0 0
lead=but bear	0 0 0 0 -6 0 8 0
lead=but impose	0 -11 0 11 3 0 -1 0
lead=but meet	0 0 0 0 -8 0 9 0
lead=but other	0 -1 0 -4 6 0 0 0
lead=but present	0 -9 0 -3 4 0 7 0
lead=but say	0 -6 0 13 -2 0 0 0
lead=but stay	0 -7 0 0 8 0 0 0
lead=by	0 0 0 0 12 0 0 0
lead=by impose	0 6 0 0 -4 0 0 0
lead=canada	0 -3 0 1 -4 0 7 0
lead=canada future	0 0 0 0 -7 0 9 0
lead=canada impose	0 0 0 0 -8 0 8 0
lead=chair	0 -1 0 0 7 0 0 0
lead=china	0 -11 -3 -12 33 -12 -5 0
lead=china be	8 0 0 0 -6 0 0 0
lead=china begin	0 0 0 0 -3 0 6 0
lead=china future	0 0 0 0 13 0 -6 0
lead=china impose	0 0 0 -5 9 0 0 0
lead=china past	-1 -1 0 -6 11 0 0 0
lead=china perfect	0 0 0 0 7 0 0 0
lead=china present	0 0 0 -4 15 0 -2 0
lead=china say	-1 -1 0 -13 17 0 0 0
lead=china stay	7 0 0 0 -2 0 0 0
lead=china suspend	0 0 0 0 10 0 -4 0
lead=china take	0 0 0 0 -5 0 7 0
lead=china up	0 0 0 0 6 0 0 0
lead=coffee	0 -7 0 0 12 0 0 0
lead=come	0 13 0 0 -11 0 0 0
lead=commerce	0 -2 0 -6 2 9 0 0
lead=commerce past	0 0 0 -3 0 9 0 0
lead=commerce say	0 -2 0 -6 1 9 0 0
lead=commerce tell	0 0 0 0 7 0 0 0
lead=correspondent	0 -3 0 0 6 0 0 0
lead=customs	0 0 0 0 9 0 0 0
lead=danish	0 8 0 7 -15 0 0 0
lead=deputy	0 9 0 0 -4 0 0 0
lead=do	0 0 0 6 -2 0 0 0
lead=do present	0 0 0 7 -5 0 0 0
lead=do say	0 0 0 7 -5 0 0 0
lead=donald say	0 0 0 -2 8 0 0 0
lead=during	0 -1 0 0 7 0 0 0
lead=duties	0 -2 0 0 0 0 6 0
lead=duty	0 7 0 0 -1 0 0 0
lead=economists	0 0 0 0 -5 8 0 0
lead=economists say	0 0 0 0 -8 9 0 0
lead=egyptian	0 -11 0 0 13 0 0 0
lead=egyptian bear	0 -8 0 0 10 0 0 0
lead=egyptian pay	0 -8 0 0 10 0 0 0
lead=either	0 -1 0 10 -3 0 0 0
lead=end	0 0 0 0 8 0 0 0
lead=eu	0 -5 0 0 12 0 0 0
lead=eu present	0 -4 0 0 7 0 0 0
lead=european	0 -2 0 0 12 0 0 0
lead=failing	0 5 0 5 -17 0 0 0
lead=farmers	0 0 0 0 8 -2 0 0
lead=fees	0 0 0 0 -5 6 0 0
lead=for	0 -25 0 -14 46 1 -5 0
lead=for begin	0 0 0 0 8 0 0 0
lead=for present	0 -4 0 0 14 0 0 0
lead=for stay	0 -3 0 0 9 0 0 0
lead=forty	0 21 0 0 -19 0 0 0
lead=friday	0 0 0 0 6 0 0 0
lead=from	-5 10 0 -11 9 -5 -9 0
lead=from be	0 17 0 8 -23 0 0 0
lead=from bear	0 -11 0 0 14 0 0 0
lead=from begin	0 -9 0 0 11 0 0 0
lead=from charge	0 11 0 -1 -5 0 0 0
lead=from impose	0 0 0 -6 6 0 0 0
lead=from pay	0 -11 0 0 13 0 0 0
lead=from stay	0 9 0 8 -14 0 0 0
lead=from target	0 8 0 -4 0 0 0 0
lead=germany	0 0 0 0 -7 11 0 0
lead=germany past	0 0 0 0 -10 12 0 0
lead=germany say	0 0 0 0 -10 12 0 0
lead=goods	0 0 -1 -9 15 0 0 0
lead=goods bear	0 7 0 0 -6 0 0 0
lead=goods begin	0 12 0 0 -10 0 0 0
lead=goods enter	0 8 0 0 -7 0 0 0
lead=goods participle	0 10 0 0 -3 0 0 0
lead=greece	0 -4 0 6 0 0 0 0
lead=greece impose	0 -1 0 0 6 0 0 0
lead=had	0 14 0 0 -9 0 0 0
lead=had be	0 9 0 0 -7 0 0 0
lead=had end	0 6 0 0 -5 0 0 0
lead=had have	0 14 0 0 -9 0 0 0
lead=had past	0 14 0 0 -9 0 0 0
lead=had present	0 8 0 0 -6 0 0 0
lead=had stay	0 9 0 0 -7 0 0 0
lead=he	0 -10 -4 -1 30 0 -5 -12
lead=he announce	0 0 0 3 -7 0 0 0
lead=he be	0 0 0 0 0 6 -1 0
lead=he let	0 0 0 10 -9 0 0 0
lead=he modal	0 -4 0 13 0 0 -3 0
lead=he past	0 -3 -7 -1 14 0 0 -4
lead=he perfect	0 0 0 -5 9 0 0 0
lead=he present	0 -2 0 7 -3 0 0 0
lead=he propose	0 0 0 0 9 0 -1 0
lead=he say	0 -9 -8 9 6 -3 0 -5
lead=he stay	0 2 0 -5 -3 6 0 0
lead=he tell	0 0 0 -2 0 0 6 0
lead=he warn	0 -4 -1 6 0 0 0 0
lead=he'll	0 0 0 0 -8 0 10 0
lead=he'll future	0 0 0 0 -8 0 10 0
lead=he'll impose	0 0 0 0 -8 0 10 0
lead=his	0 0 0 -2 26 0 -6 0
lead=host	0 6 0 -2 1 0 0 0
lead=how	0 -6 0 0 20 0 0 0
lead=how present	0 0 0 0 7 0 0 0
lead=i	-4 -11 -4 -5 42 -8 0 -2
lead=i be	0 -2 0 0 11 0 0 0
lead=i bear	0 8 0 0 -5 0 0 0
lead=i explain	0 0 0 0 -5 0 6 0
lead=i future	0 11 0 0 -4 0 0 0
lead=i impose	0 -4 0 -2 19 0 0 0
lead=i modal	0 -8 0 -2 24 0 0 0
lead=i present	0 -9 0 0 18 0 0 0
lead=i present-not	0 9 0 0 -5 0 0 0
lead=i propose	0 8 0 0 0 0 0 0
lead=i see	0 11 0 0 -9 0 0 0
lead=i stay	0 -5 0 0 17 0 0 0
lead=i think	0 11 0 0 -10 0 0 0
lead=i'd	0 -1 8 0 0 0 0 0
lead=i'd modal	0 0 8 0 -3 0 0 0
lead=i'd present	0 0 9 0 -8 0 0 0
lead=iceland	0 0 0 0 -8 0 8 0
lead=iceland impose	0 7 0 0 -2 0 0 0
lead=if	0 11 1 1 -22 5 7 -1
lead=if ask	0 0 0 -6 11 0 0 0
lead=if be	-7 -1 0 -5 0 -3 12 0
lead=if bear	0 1 0 -5 0 0 6 0
lead=if begin	9 5 0 -1 -21 12 1 -16
lead=if bring	0 -7 0 0 9 0 0 0
lead=if buy	0 0 0 -5 8 0 0 0
lead=if carry	0 0 0 -8 4 0 0 0
lead=if come	0 6 0 9 -18 5 -2 -5
lead=if deliver	0 -4 0 5 -7 0 7 0
lead=if die	0 15 0 0 -8 0 0 0
lead=if down	0 -1 -4 10 -2 0 -2 -10
lead=if end	-7 25 -9 24 -20 -7 -3 -10
lead=if enter	0 0 0 0 6 0 0 0
lead=if extend	0 7 0 -4 -2 0 0 0
lead=if fall	0 -7 -4 2 17 -2 -2 0
lead=if future	0 9 8 0 -4 0 -12 0
lead=if get	0 -3 0 0 17 0 0 0
lead=if go	5 2 3 -12 -13 10 4 -3
lead=if have	0 0 0 0 -1 0 7 0
lead=if hold	0 -6 0 0 13 0 0 0
lead=if impose	1 -20 0 -9 -8 20 8 8
lead=if infinitive	0 9 0 -8 -1 0 1 0
lead=if insist	0 0 0 0 -9 0 2 6
lead=if keep	-2 -13 0 0 5 0 2 0
lead=if lapse	0 6 0 0 -6 0 0 0
lead=if leave	0 0 0 0 6 0 0 0
lead=if let	0 8 0 0 -18 3 -1 7
lead=if lift	0 0 0 0 8 0 -1 0
lead=if like	0 0 0 0 -4 0 8 0
lead=if make	0 -12 0 15 0 0 0 0
lead=if meet	0 0 0 9 -1 0 0 0
lead=if modal	0 0 2 0 -4 6 0 0
lead=if other	0 9 6 -28 3 -3 -2 -7
lead=if participle	0 7 0 -4 5 -5 0 0
lead=if past	9 -6 -10 -11 -2 0 26 -19
lead=if pay	0 0 0 0 -13 0 16 0
lead=if perfect-not	0 0 0 6 -6 0 0 0
lead=if present	-1 -5 8 -5 -4 9 1 2
lead=if present-not	0 -1 0 21 -19 0 0 0
lead=if propose	0 -15 11 0 -15 7 6 3
lead=if put	0 -4 0 0 0 0 6 0
lead=if raise	0 -10 0 -10 8 0 11 0
lead=if reach	0 2 0 -10 4 0 0 0
lead=if replace	0 -13 0 0 8 0 7 0
lead=if return	0 0 0 -2 6 0 -3 0
lead=if rise	0 -4 0 0 6 0 0 0
lead=if say	0 -7 0 5 1 -5 0 4
lead=if sell	0 -5 0 4 -5 0 6 0
lead=if sign	0 -19 7 10 5 0 0 0
lead=if stand	6 -5 0 2 0 0 0 0
lead=if stay	0 -9 -4 4 -2 0 7 0
lead=if stop	0 -6 0 0 7 0 0 0
lead=if suspend	0 9 0 0 -7 -4 -8 7
lead=if target	7 0 0 0 -4 0 0 0
lead=if up	1 -11 0 -17 4 6 7 0
lead=if withdraw	0 0 0 6 -5 2 0 0
lead=importers	0 0 0 0 14 0 0 0
lead=in	0 15 6 -21 0 -6 0 -4
lead=in be	0 10 0 0 0 0 0 0
lead=in bear	0 -4 0 0 7 0 0 0
lead=in begin	0 8 0 -1 -1 0 0 0
lead=in down	0 0 0 0 8 0 0 0
lead=in future	0 12 0 0 -9 0 0 0
lead=in infinitive	-4 -1 0 0 6 2 0 0
lead=in modal	0 -9 4 0 4 0 0 0
lead=in other	10 3 0 0 -12 0 0 0
lead=in past	0 -12 0 0 11 -1 3 0
lead=in present	9 10 0 0 -13 0 0 0
lead=in say	0 0 0 -1 0 0 6 0
lead=in stay	0 21 0 -3 -10 0 0 0
lead=india	0 7 0 -16 3 0 0 0
lead=india bear	0 0 0 -4 7 0 0 0
lead=india down	0 0 0 -4 6 0 0 0
lead=india have	0 8 0 0 -6 0 0 0
lead=india impose	0 6 0 0 -8 0 0 0
lead=india perfect	0 7 0 -2 -6 0 0 0
lead=india present	0 6 0 -6 0 0 0 0
lead=india propose	0 9 0 -4 -4 0 0 0
lead=is	0 -7 0 3 4 0 0 0
lead=is be	0 -7 0 3 3 0 0 0
lead=is present	0 -7 0 3 4 0 0 0
lead=is stay	0 -7 0 3 3 0 0 0
lead=it	0 0 -26 -10 13 -44 15 12
lead=it add	0 -1 0 8 -1 0 0 0
lead=it be	4 2 0 -7 4 -7 -1 0
lead=it begin	-1 0 0 13 -3 0 0 0
lead=it bring	0 9 0 0 -9 0 0 0
lead=it down	0 5 0 3 -7 0 0 0
lead=it end	0 -2 0 -6 0 0 14 0
lead=it future	0 1 0 4 -8 0 0 2
lead=it go	0 7 0 0 -2 0 0 0
lead=it impose	-6 2 0 0 1 -9 8 0
lead=it infinitive	0 12 0 0 -9 -2 5 0
lead=it modal	-5 14 0 1 -4 -4 0 0
lead=it modal-not	0 0 0 0 -8 0 12 0
lead=it other	0 -3 0 0 16 0 0 0
lead=it past	0 -4 0 -3 10 -4 8 0
lead=it perfect	0 0 0 0 8 0 0 0
lead=it present	14 -12 -2 -3 16 -9 0 -1
lead=it propose	0 -3 0 0 14 0 0 0
lead=it return	12 0 0 0 -12 0 0 0
lead=it run	0 -4 0 0 10 0 0 0
lead=it start	0 0 0 7 -2 0 0 0
lead=it stay	2 1 -2 -11 11 -9 -4 0
lead=it target	0 2 0 0 -6 -1 9 0
lead=it up	0 8 0 0 -2 0 0 0
lead=its	0 -24 0 -5 17 2 4 0
lead=its charge	0 -4 0 6 0 0 0 0
lead=jakarta	8 0 0 0 -5 0 0 0
lead=japan	0 -2 0 0 0 7 0 0
lead=japan impose	0 0 0 0 -1 8 0 0
lead=japan infinitive	0 0 0 0 -5 8 0 0
lead=japan perfect	0 0 0 0 -3 8 0 0
lead=jean	0 0 0 0 6 -5 0 0
lead=jordan	0 7 0 0 -14 0 8 0
lead=jordan future	0 7 0 0 -7 0 0 0
lead=jordan impose	0 7 0 0 -6 0 0 0
lead=kazakhstan	0 0 0 0 -8 9 0 0
lead=kenya	0 0 0 0 8 0 0 0
lead=korea	0 0 0 0 7 0 0 0
lead=last past	0 0 0 0 6 0 0 0
lead=let present	0 7 0 0 -6 0 4 0
lead=li	0 0 0 0 7 0 0 0
lead=mali	0 0 0 4 0 0 -6 0
lead=may	0 -1 0 0 15 0 0 0
lead=members	0 0 0 0 7 0 0 0
lead=memo	0 7 0 0 -2 0 0 0
lead=might	0 0 0 12 -11 0 0 0
lead=might present	0 0 0 12 -11 0 0 0
lead=minister	0 -8 0 -8 4 0 8 3
lead=minister past	0 0 0 -4 8 0 0 0
lead=minister perfect	0 0 0 -1 6 0 0 0
lead=minister say	0 0 0 -9 19 0 0 0
lead=minister state	0 0 0 -2 10 0 0 0
lead=mongolia	0 0 0 0 6 0 0 0
lead=montevideo	0 0 0 -4 9 0 0 0
lead=morocco	8 0 0 0 -11 5 0 0
lead=morocco present	8 0 0 0 -7 0 0 0
lead=mr	0 9 -2 -4 4 -13 0 0
lead=mr ask	0 8 0 0 -8 0 0 0
lead=mr impose	0 7 0 2 -3 0 -3 0
lead=mr past	1 7 0 -3 -2 0 -1 2
lead=mr present	0 6 0 0 0 0 0 0
lead=mr propose	0 7 0 0 -4 0 0 0
lead=mr target	0 0 0 6 -4 0 0 0
lead=mr threaten	0 0 0 7 -12 0 0 4
lead=mrs	0 0 0 0 11 0 0 0
lead=ms	0 0 0 0 10 0 0 0
lead=my	0 -6 0 0 21 0 0 0
lead=my present	0 -1 0 0 8 0 0 0
lead=neither	0 -5 0 0 17 0 0 0
lead=neither begin	0 -3 0 0 6 0 0 0
lead=neither modal	0 -4 0 0 6 0 0 0
lead=new	4 -10 0 6 -9 0 6 0
lead=new impose	0 0 0 -8 2 0 3 0
lead=new modal	0 0 0 0 -12 0 12 0
lead=new perfect	0 0 0 -6 0 0 7 0
lead=new say	0 0 0 -6 -1 0 10 0
lead=next	0 -12 0 -6 33 0 0 0
lead=next present	0 0 0 0 10 0 0 0
lead=next step	0 0 0 0 6 0 0 0
lead=next up	0 0 0 0 6 0 0 0
lead=nigeria	0 -3 0 6 0 0 0 0
lead=nigeria impose	0 -1 0 7 0 0 0 0
lead=no	0 0 0 0 7 0 0 0
lead=no perfect	0 0 0 0 12 0 0 0
lead=nobody	0 -8 0 0 22 0 0 0
lead=nobody say	0 0 0 0 8 0 0 0
lead=not	0 14 0 0 -4 0 0 0
lead=now	0 -1 0 0 9 0 0 0
lead=nvidia	0 0 0 0 7 0 0 0
lead=oil	0 0 0 -3 7 0 0 0
lead=on	0 34 -4 -7 -5 -3 -26 -2
lead=on agree	0 0 0 0 6 0 0 0
lead=on down	0 -3 0 0 9 0 0 0
lead=on go	0 7 0 0 -4 0 0 0
lead=on impose	0 -13 0 6 3 0 -9 0
lead=on modal	0 12 0 0 -8 0 0 0
lead=on past	0 -12 0 7 0 0 -4 0
lead=on present	0 10 0 -9 2 0 0 0
lead=on propose	0 0 0 0 6 0 0 0
lead=on stay	0 6 0 -5 0 0 0 0
lead=on up	0 11 0 0 -8 0 0 0
lead=one	0 -9 3 3 10 -5 -3 0
lead=one infinitive	0 0 0 0 6 0 0 0
lead=or	0 18 0 0 -8 -1 -3 0
lead=or impose	0 -1 0 0 8 0 0 0
lead=otherwise	0 8 0 0 -5 0 0 0
lead=otherwise stay	0 8 0 0 -5 0 0 0
lead=our	0 -3 9 -11 2 5 -5 0
lead=our modal	0 -4 0 0 0 8 0 0
lead=our present	0 -4 0 -1 15 0 0 0
lead=our say	0 -4 0 0 0 9 0 0
lead=ours	0 -1 0 0 6 0 0 0
lead=out	0 9 0 0 -7 0 0 0
lead=paraguay	6 0 0 0 0 0 0 0
lead=paraguay impose	7 0 0 0 -5 0 0 0
lead=peru	0 4 0 -7 2 0 0 0
lead=peter	0 0 0 -5 8 0 0 0
lead=plus	0 0 0 8 -6 0 0 0
lead=president be	0 0 0 9 -9 0 0 0
lead=president bear	0 0 0 0 -5 0 7 0
lead=president down	0 0 0 0 -7 0 8 0
lead=president end	0 0 0 0 -2 6 0 0
lead=president future	0 0 0 1 -11 0 8 0
lead=president impose	0 0 0 5 -6 5 -7 0
lead=president infinitive	0 0 0 13 -12 5 0 0
lead=president past	3 0 0 1 -6 4 -9 0
lead=president perfect	0 0 0 5 -9 0 7 0
lead=president present	0 0 0 -3 10 0 0 0
lead=president propose	0 0 0 0 -6 0 8 0
lead=president say	0 2 0 -9 8 0 2 0
lead=president stay	0 0 0 9 -7 0 0 0
lead=president target	0 0 0 4 -3 6 -3 0
lead=president threaten	0 0 0 4 -3 6 -3 0
lead=president write	0 0 0 -3 6 0 0 0
lead=prime	0 9 0 0 -8 0 0 0
lead=prime say	0 10 0 0 -10 0 0 0
lead=question	-2 -3 0 9 9 -4 -6 -1
lead=quito	0 0 0 0 -7 0 7 0
lead=reporter	0 16 0 0 -13 0 0 0
lead=robert	0 0 0 0 -12 8 0 4
lead=seoul	0 -4 0 13 0 0 -5 0
lead=seoul present	0 0 0 8 -2 0 0 0
lead=she	0 -9 0 3 13 0 0 0
lead=should	1 7 6 -4 -31 8 0 13
lead=should agree	0 -1 0 -3 0 0 0 6
lead=should bear	0 -1 0 0 -2 6 0 0
lead=should carry	0 0 0 0 -3 6 0 0
lead=should down	2 13 0 0 -11 0 0 0
lead=should impose	0 6 0 -13 -4 0 0 7
lead=should infinitive	0 0 0 -3 -7 6 0 6
lead=should other	0 -5 0 0 -6 17 0 0
lead=should present	0 4 1 0 -14 5 0 1
lead=should say	0 5 0 2 -10 0 0 0
lead=should stay	0 0 5 7 -12 0 0 0
lead=since	0 -11 0 0 19 0 0 0
lead=since impose	0 0 0 0 8 0 0 0
lead=since perfect	0 -2 0 0 16 0 0 0
lead=so	0 8 0 3 -4 -6 0 0
lead=so be	0 -7 -1 13 -3 0 1 0
lead=so bear	0 -3 0 8 -2 0 0 0
lead=so begin	0 11 0 0 -10 0 0 0
lead=so go	0 12 0 0 -11 0 0 0
lead=so modal	0 -6 0 0 13 0 0 0
lead=so pay	0 -2 0 9 -3 0 0 0
lead=so perfect	0 0 0 8 -7 0 0 0
lead=so present	0 4 0 10 -16 -2 1 0
lead=so stay	0 -9 -1 12 0 0 1 0
lead=so up	0 12 0 0 -11 0 0 0
lead=south	0 0 0 -3 11 0 0 0
lead=suppose	0 18 0 0 -26 0 0 12
lead=tariffs	0 0 0 -3 8 0 0 0
lead=thailand	0 6 0 0 -5 0 0 0
lead=that	11 16 -15 13 -11 3 -16 -3
lead=that abolish	0 0 0 -4 9 0 0 0
lead=that agree	0 -8 0 -10 20 2 0 0
lead=that announce	0 0 0 0 8 0 0 0
lead=that ask	8 0 0 0 -2 0 0 0
lead=that be	-30 3 0 1 5 0 0 0
lead=that bear	0 -7 -2 5 -4 0 4 0
lead=that begin	0 -4 4 21 0 -15 -7 -6
lead=that bring	0 -4 0 0 10 0 0 0
lead=that charge	-1 10 0 15 -23 0 1 0
lead=that collect	0 -10 0 0 18 0 -1 0
lead=that come	3 -11 0 6 4 0 -4 0
lead=that down	0 -8 0 1 14 -1 -17 -1
lead=that end	17 4 -7 -9 -7 2 -3 0
lead=that fall	0 10 0 5 -9 0 0 0
lead=that future	2 -10 0 13 -2 0 -2 0
lead=that future-not	0 0 0 7 -3 0 0 0
lead=that gerund	12 0 0 -14 7 -1 -5 0
lead=that go	3 -7 0 16 -2 -4 0 0
lead=that have	3 0 0 -6 10 0 0 0
lead=that hold	7 0 0 0 -2 0 0 0
lead=that impose	5 2 5 -2 1 13 -20 -4
lead=that infinitive	0 3 0 20 -16 0 0 0
lead=that keep	0 0 0 6 0 0 0 0
lead=that lapse	0 16 0 0 -15 0 0 0
lead=that leave	10 1 0 -3 -11 0 0 5
lead=that let	0 0 0 0 13 0 0 0
lead=that lose	0 -2 0 -2 8 1 0 0
lead=that make	10 0 0 -7 -8 6 0 0
lead=that meet	0 -1 0 -2 0 0 11 0
lead=that modal	7 9 -1 -3 -8 4 -3 1
lead=that modal-not	0 0 0 -7 18 0 0 0
lead=that other	2 5 -2 15 -2 -9 -12 -2
lead=that participle	0 0 0 -8 14 0 0 0
lead=that past	3 1 -7 -3 0 4 0 -9
lead=that past-not	0 0 0 8 -2 0 0 0
lead=that pay	0 0 0 12 -4 0 -2 0
lead=that perfect	0 0 0 7 0 0 -11 0
lead=that pluperfect	-1 1 0 0 9 0 -6 0
lead=that prepare	0 9 0 7 -15 0 0 0
lead=that present	17 2 -15 4 0 -5 -8 -12
lead=that present-not	0 -10 0 12 -2 0 0 0
lead=that promise	0 0 0 0 9 0 -1 0
lead=that propose	11 2 0 6 -5 -7 -5 0
lead=that put	-2 6 0 6 -5 1 -7 0
lead=that raise	0 -13 0 0 3 8 -1 0
lead=that return	0 12 0 5 -7 -4 -1 0
lead=that say	-4 0 0 -4 7 2 0 0
lead=that see	0 0 0 1 -10 0 0 3
lead=that sell	14 -1 0 -8 -7 6 0 0
lead=that shrink	0 0 0 -4 12 0 0 0
lead=that sign	0 -2 0 0 17 0 0 0
lead=that stop	17 10 0 -3 -23 5 0 0
lead=that suspend	6 2 0 -7 0 0 0 0
lead=that take	0 10 10 -2 -3 0 -2 0
lead=that target	-6 3 0 9 -17 3 9 0
lead=that think	0 0 0 12 -9 0 0 0
lead=that threaten	0 0 0 0 -5 9 0 0
lead=that treat	0 0 0 0 -3 0 6 0
lead=that up	0 -13 -5 9 2 3 -3 -2
lead=that want	0 0 0 -3 9 0 0 0
lead=that withdraw	6 -3 0 0 2 0 0 0
lead=the	-3 -17 -5 -13 41 7 -34 4
lead=the agree	0 -4 0 0 8 0 0 0
lead=the announce	0 0 0 9 -5 0 0 0
lead=the apply	2 1 0 0 -7 0 0 0
lead=the be	6 -4 -2 -7 0 10 1 0
lead=the bear	15 -8 5 3 -8 -4 0 0
lead=the begin	1 0 0 -1 4 -9 5 0
lead=the charge	0 -14 0 0 19 0 0 0
lead=the come	0 0 0 -5 8 -5 3 0
lead=the deny	0 0 0 -3 0 0 6 0
lead=the down	0 -8 15 2 -10 0 0 0
lead=the end	0 23 -4 1 -4 -8 -5 0
lead=the enter	0 6 0 0 -5 0 0 0
lead=the expire	0 0 0 0 6 0 0 0
lead=the fall	0 0 17 0 -18 4 0 0
lead=the fear	18 0 0 0 -16 0 0 0
lead=the future	0 -9 0 -3 12 5 0 0
lead=the gerund	0 15 0 0 -8 0 0 0
lead=the get	0 0 0 0 6 0 0 0
lead=the go	0 -5 0 -9 22 0 0 0
lead=the have	0 0 0 9 -5 0 0 0
lead=the impose	0 -8 -8 14 14 -23 -1 -3
lead=the infinitive	0 -7 0 1 9 0 -8 0
lead=the keep	0 7 0 0 -3 0 0 0
lead=the lapse	0 -4 0 11 -4 0 0 0
lead=the lift	0 8 0 0 -8 0 0 0
lead=the meet	0 0 0 0 10 0 0 0
lead=the modal	0 0 2 9 -8 -6 0 0
lead=the modal-not	0 0 0 0 -1 0 0 7
lead=the other	0 0 0 6 0 0 -3 0
lead=the participle	1 -5 7 9 -4 0 -8 0
lead=the past	-18 -20 0 1 0 10 9 -5
lead=the pay	0 -3 0 0 8 0 0 0
lead=the perfect	-2 -6 0 -5 24 -7 0 0
lead=the pluperfect	0 -1 0 0 15 0 0 0
lead=the prepare	0 0 0 17 -16 0 0 0
lead=the present	16 12 0 3 -13 -6 0 -10
lead=the propose	0 -10 -2 23 0 -3 -11 0
lead=the put	0 9 0 -8 0 0 0 0
lead=the raise	0 -1 0 0 0 0 7 0
lead=the ready	0 0 0 0 -10 0 13 0
lead=the reject	0 0 0 0 -3 0 7 0
lead=the reply	0 0 0 0 6 0 -5 0
lead=the return	0 6 7 0 -14 0 0 0
lead=the rise	0 10 0 0 -9 0 0 0
lead=the run	0 -12 0 0 18 0 0 0
lead=the say	-21 10 -11 1 -19 22 7 -4
lead=the sell	0 1 0 0 -5 7 0 0
lead=the sit	0 0 0 0 -1 0 0 7
lead=the start	0 0 0 11 -12 0 0 0
lead=the stay	7 -5 -7 -20 4 7 0 2
lead=the stop	0 0 0 0 7 0 0 0
lead=the target	0 -18 0 6 17 0 -6 0
lead=the threaten	-4 0 0 -5 0 13 0 0
lead=the up	0 6 0 -11 0 0 3 0
lead=the warn	-2 0 0 -24 3 15 1 0
lead=the win	0 0 8 0 -6 0 0 0
lead=their	0 -1 0 -1 13 0 0 0
lead=then	-9 21 -5 18 -20 -10 -1 -5
lead=then bear	0 11 0 0 -10 0 0 0
lead=then begin	0 25 0 -3 -17 0 0 0
lead=then come	0 -2 0 0 10 0 0 0
lead=then down	0 -3 0 0 11 0 0 0
lead=then go	0 10 0 0 -7 0 0 0
lead=then impose	0 15 0 0 -16 0 0 0
lead=then past	0 -12 0 0 20 0 0 0
lead=then present	0 21 0 0 -23 0 1 0
lead=then stay	0 6 0 0 0 0 0 0
lead=then take	0 6 0 0 -5 0 0 0
lead=then up	0 1 0 1 -12 0 4 0
lead=there	0 8 0 -2 -2 4 -4 0
lead=there be	0 -12 0 0 21 -1 -2 0
lead=there other	0 0 0 0 -5 8 0 0
lead=there present	0 -8 0 0 0 6 0 0
lead=there stay	0 -12 0 0 21 -1 -2 0
lead=they	-12 2 -9 0 19 -12 0 -5
lead=they be	0 -3 0 0 13 0 0 0
lead=they bear	0 -4 0 0 11 0 0 0
lead=they come	0 -8 0 0 14 0 0 0
lead=they down	0 -9 0 0 16 0 0 0
lead=they end	0 0 0 0 -4 0 8 0
lead=they future	0 11 0 -2 -1 0 0 0
lead=they go	0 9 0 0 -6 0 0 0
lead=they impose	0 0 0 0 11 0 0 0
lead=they modal	0 0 0 0 6 0 0 0
lead=they other	0 11 0 0 -7 0 0 0
lead=they present	0 -2 0 0 9 0 0 0
lead=they say	0 10 0 0 -5 0 0 0
lead=they stay	0 -6 0 0 9 0 0 0
lead=they up	0 8 0 0 -4 0 0 0
lead=they'd	0 8 0 0 -7 0 0 0
lead=thirty be	0 11 0 0 -10 0 0 0
lead=thirty stay	0 11 0 0 -10 0 0 0
lead=this	0 -7 0 0 16 0 0 0
lead=though	0 9 0 0 -11 0 7 0
lead=to	0 -1 0 0 8 0 0 0
lead=tokyo	2 0 0 -5 7 0 0 0
lead=tomorrow	0 14 0 0 -12 0 0 0
lead=tomorrow present	0 16 0 0 -16 0 0 0
lead=trade	0 -2 0 -8 5 -6 5 3
lead=trade past	0 0 0 -9 -2 0 10 4
lead=trade perfect	0 0 0 0 7 0 0 0
lead=trade say	0 0 0 -11 2 -2 4 4
lead=treasury	-2 1 0 0 6 3 -13 0
lead=treasury past	0 0 0 -14 21 0 -3 0
lead=treasury perfect	0 0 0 13 -3 -2 -1 0
lead=treasury pluperfect	0 0 0 0 -8 10 0 0
lead=treasury say	-1 3 0 1 0 4 -10 0
lead=treasury tell	0 0 0 0 -2 9 0 0
lead=trump	0 -12 0 9 3 -5 0 -1
lead=trump be	0 0 0 -10 14 0 0 0
lead=trump bear	0 0 0 -2 6 0 0 0
lead=trump impose	0 0 0 14 -2 0 -5 0
lead=trump past	0 -1 0 11 -7 0 0 0
lead=trump present	0 0 0 -1 10 0 -5 0
lead=trump propose	0 0 0 6 -3 0 0 0
lead=trump raise	0 0 0 9 -7 0 0 0
lead=trump stay	0 0 0 -10 14 0 0 0
lead=trump tell	0 0 0 7 -5 0 0 0
lead=trump up	0 0 0 8 -6 0 0 0
lead=turkey	0 -10 0 13 2 0 -4 0
lead=turkey impose	0 -3 0 0 8 0 -2 0
lead=turkey present	0 -6 0 0 9 0 0 0
lead=turkey say	0 0 0 8 0 0 -3 0
lead=two	0 0 0 18 -10 0 0 0
lead=u.s.	0 0 0 0 7 0 -1 0
lead=under	0 -14 0 -14 16 11 0 0
lead=under be	0 -6 0 0 9 0 0 0
lead=under modal	0 -9 0 -1 -1 17 0 0
lead=under past	0 6 0 0 -5 0 0 0
lead=under sell	0 0 0 0 -9 10 0 0
lead=under stay	0 -6 0 0 11 0 0 0
lead=united	0 0 0 0 7 0 -4 0
lead=unless	11 17 -13 16 -23 0 -10 -7
lead=unless agree	0 3 0 14 -18 0 0 0
lead=unless end	0 -4 0 8 -4 0 1 0
lead=unless have	0 0 0 7 -6 0 0 0
lead=unless impose	0 5 0 23 -23 0 -1 0
lead=unless other	7 11 0 -4 -11 0 0 0
lead=unless present	4 3 -2 26 -30 1 0 0
lead=unless put	0 12 0 0 -10 0 0 0
lead=until	-2 4 -1 -6 20 -2 -11 0
lead=until agree	0 3 0 2 -7 0 0 0
lead=until be	0 -3 0 0 11 0 0 0
lead=until present	0 0 0 0 6 0 -2 0
lead=until stay	0 -7 0 0 18 0 0 0
lead=uruguay	0 -3 0 0 9 0 0 0
lead=us	0 0 0 0 13 0 0 0
lead=vice tell	0 0 0 6 -3 0 0 0
lead=washington	0 -4 0 13 -4 0 0 0
lead=washington infinitive	0 0 0 9 -7 0 0 0
lead=washington present	0 0 0 8 -4 0 0 0
lead=we	0 -4 -4 -23 29 -8 -7 1
lead=we be	0 -3 0 0 9 0 0 0
lead=we bear	0 -1 0 0 9 0 0 0
lead=we charge	0 -3 0 0 7 0 0 0
lead=we end	0 0 -2 0 0 0 0 6
lead=we expect	0 5 1 0 -8 0 0 0
lead=we gerund	0 7 0 0 -5 0 0 0
lead=we have	0 8 0 -1 -1 0 0 0
lead=we impose	0 -11 0 -2 16 0 0 0
lead=we lose	0 0 -2 0 0 0 0 6
lead=we modal	0 -11 0 0 1 0 2 5
lead=we past	0 -5 0 0 17 0 0 0
lead=we present	0 5 -3 -7 0 0 -1 5
lead=we say	0 0 0 0 11 0 0 0
lead=we stay	0 -4 0 0 11 0 0 0
lead=we target	0 -3 0 0 9 0 0 0
lead=we think	0 0 -2 0 0 0 0 6
lead=were	0 16 0 0 -16 0 0 5
lead=were be	0 16 0 0 -16 0 0 5
lead=were end	0 4 0 0 -10 0 0 6
lead=were infinitive	0 3 0 0 -5 0 0 6
lead=were past	0 16 0 0 -16 0 0 5
lead=were stay	0 16 0 0 -16 0 0 5
lead=what	-10 4 -20 5 12 -3 3 -15
lead=what apply	0 8 0 0 -7 0 0 0
lead=what be	0 -15 0 -6 0 4 10 0
lead=what bear	0 9 0 0 -4 0 0 0
lead=what begin	0 0 0 0 -5 0 11 0
lead=what bring	0 9 0 0 -7 0 0 0
lead=what come	0 0 0 0 -4 0 12 0
lead=what down	0 6 0 0 -11 0 11 0
lead=what end	0 0 0 11 -5 0 0 0
lead=what future	0 0 0 0 -6 0 12 0
lead=what go	0 -9 0 0 7 0 0 0
lead=what impose	0 21 0 -1 -8 -3 0 0
lead=what modal	0 7 0 11 -11 0 0 0
lead=what other	0 -2 0 0 0 0 6 0
lead=what past	0 0 0 0 7 0 0 0
lead=what pay	0 10 0 0 -7 0 0 0
lead=what present	0 2 0 -17 -6 2 15 0
lead=what propose	0 -3 0 0 9 0 0 0
lead=what say	0 0 0 0 -4 0 12 0
lead=what stay	0 6 0 -6 -13 4 9 0
lead=what target	0 -1 0 0 9 0 0 0
lead=what up	0 -9 0 0 7 0 0 0
lead=whatever	0 11 0 0 -10 0 0 0
lead=whatever present	0 11 0 0 -10 0 0 0
lead=when	-5 1 0 10 0 0 -13 -1
lead=when be	0 16 0 0 -10 0 0 0
lead=when bear	0 -1 0 0 9 0 0 0
lead=when begin	0 -7 0 -1 19 0 0 0
lead=when have	0 0 0 12 -11 0 0 0
lead=when other	0 3 0 4 -8 0 0 0
lead=when past	0 6 1 14 -16 0 0 0
lead=when present	0 0 0 -8 6 3 0 0
lead=when present-not	0 6 0 0 -6 0 0 0
lead=when stay	0 10 0 0 -4 0 0 0
lead=where	-4 6 0 3 0 0 -18 0
lead=where impose	0 -6 0 5 0 0 0 0
lead=where past	0 8 0 3 -4 0 -6 0
lead=where stand	0 3 0 4 -6 0 0 0
lead=where stay	-1 7 0 4 -6 0 -7 0
lead=whether begin	0 0 0 6 -5 0 0 0
lead=whether impose	0 0 0 6 -3 0 0 0
lead=which ask	0 7 0 5 -12 0 0 0
lead=which be	0 -20 0 3 -3 8 8 0
lead=which begin	1 6 0 8 -6 -3 -4 0
lead=which buy	0 0 0 15 -12 0 0 0
lead=which collect	0 3 0 -2 -6 0 5 0
lead=which come	0 8 0 4 -10 0 0 0
lead=which down	0 14 0 3 -9 0 0 0
lead=which end	0 -10 2 -5 16 0 -2 0
lead=which future	0 2 0 -8 0 0 3 0
lead=which go	3 2 0 3 -8 0 0 0
lead=which have	0 -6 0 0 14 0 0 0
lead=which hold	0 10 0 0 -8 0 0 0
lead=which impose	-9 4 -1 0 -10 -5 18 2
lead=which infinitive	0 0 0 0 6 0 0 0
lead=which make	0 0 0 0 8 0 0 0
lead=which modal	0 -12 0 0 14 0 0 0
lead=which other	0 0 0 -5 10 0 0 0
lead=which past	0 17 0 0 -9 0 -11 3
lead=which perfect	0 3 1 6 -19 0 9 0
lead=which present	0 -16 -3 6 0 0 11 0
lead=which stay	-2 -14 0 0 -1 7 9 0
lead=which suspend	0 14 0 0 -15 0 2 0
lead=which target	0 3 0 -2 -4 0 8 0
lead=which threaten	0 0 0 -2 6 0 0 0
lead=while	0 -3 0 0 14 0 0 0
lead=who	-10 0 0 -7 15 0 -7 9
lead=who add	0 9 0 0 -8 0 0 0
lead=who bear	0 0 0 0 -4 8 0 0
lead=who impose	0 11 2 -6 -1 0 0 0
lead=who modal	0 -1 0 0 13 0 0 0
lead=who past	0 6 0 0 0 0 -3 0
lead=who pay	0 -7 0 0 0 8 0 0
lead=who say	0 14 0 -5 -2 0 -1 0
lead=who stay	0 -9 2 0 6 0 0 0
lead=who target	0 9 0 0 -10 0 0 0
lead=whose	10 0 0 -3 0 0 0 0
lead=whose begin	11 0 0 0 -8 0 0 0
lead=whose down	11 0 0 0 -10 0 0 0
lead=whose present	10 -1 0 0 -1 0 0 0
lead=why	0 -1 0 0 12 0 0 0
lead=will	0 0 0 8 -6 0 0 0
lead=will be	0 4 0 9 -14 0 0 0
lead=will present	0 0 0 11 -5 0 0 0
lead=will stay	0 3 0 9 -14 0 0 0
lead=with	0 0 0 -2 10 0 0 0
lead=without	-3 28 -1 9 -38 11 -8 6
lead=without add	0 6 0 0 -5 0 0 0
lead=without bear	0 6 0 0 -2 0 0 0
lead=without end	0 -12 0 0 1 7 0 0
lead=without go	0 -3 0 0 7 0 0 0
lead=without impose	0 24 0 -1 -19 0 0 0
lead=without pay	0 10 0 0 -6 0 0 0
lead=without present	0 22 0 0 -17 0 0 0
lead=without return	0 9 0 0 -4 0 0 0
lead=without rise	0 -16 0 4 6 0 0 0
lead=without say	0 6 0 0 -5 0 0 0
lead=yet	0 0 0 -5 -6 0 0 21
lead=yet modal	0 0 0 0 -4 0 0 12
lead=you modal	0 0 0 0 6 0 0 0
lead=your	0 0 0 0 9 0 0 0
lead=—	0 -10 -12 9 12 -17 0 -8
lead=— agree	0 0 0 10 -8 0 0 0
lead=— bear	0 0 0 9 -5 0 0 0
lead=— begin	0 7 0 2 -7 0 0 0
lead=— charge	0 0 0 -8 2 0 5 0
lead=— deny	0 0 0 -6 6 0 0 0
lead=— end	0 0 0 -5 8 0 -1 0
lead=— future	0 -1 0 -1 7 0 0 0
lead=— gerund	0 8 0 0 -9 0 0 0
lead=— go	0 0 0 8 -11 0 0 0
lead=— impose	0 0 0 0 -6 0 11 0
lead=— modal	0 0 0 7 -7 0 0 0
lead=— participle	0 0 0 0 -7 0 6 0
lead=— past	0 -3 0 6 -2 0 0 0
lead=— perfect	0 0 0 -14 13 0 2 0
lead=— put	0 0 0 7 -7 0 0 0
lead=— say	0 0 0 16 -14 0 0 0
lead=— stop	0 0 0 -2 7 0 0 0
lead=— suspend	0 -1 0 0 0 0 6 0
lead=— target	0 0 0 -18 15 0 4 0
lead=— up	0 0 0 12 -9 0 0 0
lead=•	0 -8 0 1 10 0 0 0
level	-12 34 -6 0 0 -17 -17 -14
level+on-lapse	0 11 0 7 -15 0 -3 0
level+open	-6 10 -7 8 -3 0 -11 -4
main:"	-11 11 -9 9 -10 0 -3 3
main:&	3 1 0 0 -10 0 0 0
main:'	-2 7 0 -1 0 8 -12 0
main:'s	12 6 0 -14 -1 0 2 -12
main:(	0 2 0 2 -7 5 0 0
main:,	4 -2 2 0 -12 -5 9 10
main:-	0 2 0 11 -13 0 3 -1
main:.	4 4 18 -4 -24 9 1 16
main::	-4 4 4 9 -12 -8 12 -15
main:;	0 0 10 -4 -7 4 2 0
main:<agent>	2 21 0 -1 -13 0 0 -2
main:<day-ahead>	5 0 5 10 -3 -15 -6 -8
main:<day-gone>	-8 33 3 1 -21 -4 -6 -4
main:<day-today>	-1 23 -4 0 -13 0 0 0
main:<duty>	-19 30 -33 0 -8 -9 0 -11
main:<gate>	3 5 4 -17 -1 0 -3 0
main:<goods>	0 3 10 5 -24 -34 25 0
main:<level-noun>	-1 -5 -6 -6 9 0 2 1
main:<level>	-19 -15 0 20 -10 -11 17 4
main:<money>	0 0 -2 -13 10 -5 12 0
main:<month-ahead>	-2 2 -9 4 10 -15 0 -10
main:<month-gone>	0 13 -2 -4 2 -1 -6 -1
main:<name>	14 3 -19 8 -17 2 6 -11
main:<not>	9 -16 -8 -9 3 -9 -1 31
main:<number>	-29 13 -4 14 -18 -4 15 -9
main:<office>	-4 9 16 -1 -16 0 0 0
main:<organisation>	0 -12 -5 0 4 7 -2 0
main:<person>	-13 1 -21 6 0 -14 0 17
main:<points>	0 2 0 0 -6 0 -2 3
main:<quality>	0 -1 0 -1 -12 6 10 5
main:<seat>	0 -16 -1 0 -7 -6 6 25
main:<sender>	9 -4 3 -17 -22 24 5 -7
main:<span>	-9 2 9 -4 3 -4 -15 0
main:<taker>	0 -5 24 -15 -4 -2 -5 4
main:<v-agree>	-1 -9 -1 0 8 0 -2 2
main:<v-bear>	-3 -8 0 17 2 0 -7 -1
main:<v-begin>	-10 -9 -14 2 12 -4 7 0
main:<v-buy>	0 -2 0 2 8 0 -13 0
main:<v-deny>	0 -14 0 0 11 0 0 0
main:<v-down>	-3 -7 21 -12 9 0 -10 -2
main:<v-end>	0 -18 20 -28 16 0 -3 -3
main:<v-impose>	-24 -8 0 0 5 8 1 0
main:<v-propose>	0 0 -1 13 -5 -2 0 0
main:<v-return>	3 8 -6 -24 13 -5 0 -9
main:<v-say>	0 -11 7 -1 -6 2 2 8
main:<v-sell>	7 -2 -5 -9 0 2 6 -1
main:<v-stay>	-10 3 -2 -15 2 -3 12 2
main:<v-suspend>	0 -8 0 -8 22 0 -7 -1
main:<v-target>	-2 -3 -4 -7 15 0 4 -15
main:<v-threaten>	0 -11 -2 -2 9 1 3 -1
main:<v-up>	-8 -6 -8 17 -5 0 2 0
main:?	-10 23 -8 27 -22 -14 -2 -8
main:_	0 -8 0 0 14 0 0 0
main:a	-14 -5 6 -6 10 -25 5 10
main:above	0 0 0 0 6 0 0 0
main:according	0 11 0 0 -10 -1 0 0
main:add	0 -2 0 0 -10 5 12 0
main:additional	0 7 0 7 -11 0 0 0
main:after	0 11 0 -10 2 -5 -3 3
main:afterward	0 13 0 0 -11 0 0 0
main:again	0 26 -10 -15 1 -7 -13 0
main:against	0 -5 0 -2 12 0 0 0
main:agent	0 -1 0 -1 0 6 0 0
main:agreement	0 -4 0 -2 17 0 0 0
main:all	6 16 0 -7 -12 -1 0 0
main:already	0 0 0 -1 8 0 0 0
main:also	0 -12 0 13 -15 0 7 0
main:among	0 0 0 0 8 0 0 0
main:an	0 -4 0 3 13 -2 -14 1
main:and	-2 22 0 -9 -9 0 -8 -2
main:anew	0 2 0 0 -6 0 0 4
main:announce	0 0 0 -3 0 0 10 0
main:another	0 -10 0 0 16 0 -1 0
main:answer	0 2 0 -2 8 0 -4 0
main:any	11 4 0 0 0 -9 -7 0
main:apply	0 9 0 0 -9 0 0 2
main:are	0 6 0 0 -6 -2 -1 0
main:as	1 -6 -1 7 7 -24 0 0
main:association	0 0 0 0 -3 8 0 0
main:at	3 3 7 1 -12 -22 7 0
main:autumn	0 3 0 0 -8 2 0 0
main:away	0 4 0 3 -9 0 0 0
main:b	0 0 0 -4 -1 7 0 0
main:back	3 19 0 -49 11 -2 -11 0
main:ban	-1 -8 0 0 17 0 0 0
main:banana	0 0 0 0 -10 0 5 0
main:be	1 5 -12 7 -11 -1 4 -4
main:beef	0 0 0 -8 6 0 0 0
main:beer	0 -5 0 17 -9 0 0 0
main:before	2 0 -5 -6 -1 10 0 0
main:begin	0 -14 0 9 4 0 0 0
main:being	0 -10 2 3 1 0 0 0
main:beyond	0 0 0 8 -5 0 0 0
main:book	7 0 0 0 -6 0 0 0
main:both	0 0 -2 0 4 0 2 -10
main:bring	0 6 0 -4 0 0 0 0
main:broker	2 -7 23 0 -15 0 0 0
main:but	7 0 0 11 -13 0 0 0
main:by	-2 7 19 -29 3 0 -4 -8
main:can	0 -1 0 1 11 -5 -3 0
main:cargo	0 -6 0 0 9 0 0 0
main:cease	0 16 0 0 -11 0 0 0
main:change	0 -14 0 0 6 4 0 0
main:charge	-3 0 -2 7 -4 3 0 0
main:christma	0 1 0 0 -6 0 0 6
main:close	0 -10 0 0 -11 26 0 -2
main:closed	0 -5 0 0 13 0 0 0
main:collect	0 0 0 -7 1 0 3 0
main:column	0 24 0 0 -23 0 0 0
main:come	0 -2 -8 0 7 -2 0 0
main:company	0 -8 0 0 0 6 7 0
main:condition	0 0 0 7 -4 0 0 0
main:continue	0 -1 0 0 0 8 0 0
main:contract	0 -12 0 0 2 8 0 0
main:control	6 -4 0 0 -3 0 0 3
main:copper	0 0 0 6 0 0 0 0
main:cost	2 6 0 -4 -2 -7 0 5
main:cotton	0 0 5 0 -11 0 9 0
main:could	0 -11 0 -4 4 -8 7 4
main:countermeasure	0 0 0 0 -8 0 14 0
main:country	0 6 0 -11 4 0 1 0
main:cut	0 -6 0 0 1 4 0 0
main:dairy	0 0 0 0 -10 0 8 0
main:date	3 0 0 -7 -12 1 5 5
main:day	0 0 0 6 -1 0 0 0
main:de	0 0 0 0 -3 0 7 0
main:deal	0 -5 0 -5 17 0 0 0
main:decree	0 15 0 0 -12 0 0 0
main:did	0 -12 1 0 0 0 7 0
main:do	0 -12 3 8 -5 0 4 0
main:doe	0 -18 0 0 12 -1 0 8
main:double	0 -11 0 2 9 0 0 0
main:down	0 0 9 -10 -12 2 -5 9
main:draft	0 0 0 6 -6 0 0 0
main:drawer	9 0 0 0 -5 0 0 0
main:due	0 5 0 2 -9 4 -4 0
main:duty	-10 32 -19 8 -23 -5 0 -7
main:each	0 0 0 0 7 0 -8 3
main:early	0 0 0 0 -1 8 0 0
main:earth	11 0 0 0 -2 0 0 0
main:economic	0 0 0 0 -7 0 0 10
main:economy	0 0 0 -1 11 -1 0 0
main:electricity	0 0 0 -4 -7 0 12 0
main:end	0 -1 -4 -21 11 4 1 -6
main:enter	0 -11 0 5 9 0 -3 0
main:even	0 -2 0 0 9 0 0 0
main:every	0 8 0 0 -8 0 0 0
main:everything	0 0 0 -5 7 0 0 0
main:exclusion	0 0 0 0 -2 8 0 0
main:exempt	0 -1 0 0 8 0 0 0
main:expect	2 1 3 0 -11 1 0 0
main:expire	0 -3 0 0 6 0 0 0
main:export	11 1 0 -2 -12 3 0 0
main:exporter	0 0 0 0 0 0 7 0
main:extend	0 -9 0 0 14 0 0 0
main:fail	0 0 0 0 -9 0 3 7
main:fall	0 -1 4 -13 13 -1 0 -1
main:family	0 -2 0 0 0 0 0 6
main:farm	0 0 0 1 -8 5 0 0
main:fee	0 -13 0 0 0 18 0 0
main:fentanyl	0 -17 0 0 22 0 0 0
main:figure	0 12 0 0 -10 0 0 0
main:fish	0 0 0 13 -4 0 -3 0
main:flower	0 -2 0 0 0 0 6 0
main:follow	0 -12 0 2 0 0 6 -1
main:for	19 -14 -14 1 -7 -7 12 5
main:foreign	0 0 0 0 14 0 0 0
main:former	0 0 0 0 9 -1 0 0
main:free	0 -7 0 0 5 0 1 -1
main:from	2 24 -11 -10 -16 -6 8 -7
main:fruit	0 7 0 0 0 0 -1 0
main:full	0 9 3 -5 -7 0 0 0
main:further	0 8 20 -11 -9 -3 0 -3
main:future	0 -1 5 0 -7 0 0 4
main:gate	0 0 0 0 0 0 8 0
main:give	0 0 6 2 -2 0 0 0
main:given	0 8 0 0 -6 0 0 0
main:glove	0 0 0 5 -9 2 0 0
main:go	-10 1 -9 -1 12 0 -2 -8
main:good	-3 -21 0 -12 34 -9 6 -4
main:government	0 0 0 0 6 0 0 0
main:grower	-1 0 12 -6 0 -2 0 0
main:had	0 0 0 -5 7 0 0 0
main:half	0 0 0 -2 14 0 0 0
main:hand	0 7 0 0 -6 0 0 0
main:happen	0 -10 0 -1 24 0 0 0
main:has	-1 -12 0 0 5 -32 11 6
main:have	-4 -3 15 -6 0 3 -4 -4
main:he	-6 0 0 0 2 0 6 -18
main:heard	0 -1 0 14 -9 0 0 0
main:height	0 13 0 0 -6 0 -1 0
main:higher	0 -2 0 14 -5 0 0 0
main:his	0 -5 0 18 -15 0 0 9
main:hold	0 -4 0 0 7 0 0 0
main:home	0 0 0 0 8 0 0 0
main:hour	0 0 0 0 13 0 -2 0
main:house	0 0 0 0 7 0 0 0
main:i	6 -4 10 0 0 -14 2 -4
main:ignore	0 0 0 0 12 0 -8 0
main:in	10 -3 3 -8 -1 -11 0 8
main:increase	0 -5 0 12 -3 0 0 0
main:into	0 13 0 3 -11 0 -2 0
main:is	7 7 -9 16 -10 -10 -14 2
main:it	13 -1 -13 0 11 -9 -2 -17
main:its	-6 -13 -8 11 0 11 0 0
main:job	0 -1 0 0 -4 13 0 0
main:jump	0 4 4 0 -9 0 0 0
main:keep	0 -4 0 -3 12 0 0 0
main:know	7 0 0 3 -14 0 0 0
main:last	-1 19 0 0 -7 -2 0 -1
main:law	0 8 0 12 -11 -3 0 0
main:lawyer	0 -3 0 0 11 0 0 0
main:leave	0 2 0 -8 0 -4 -4 9
main:level	0 11 0 -1 -1 -1 0 0
main:levy	0 4 0 -5 -10 6 6 0
main:licence	9 0 0 -1 -2 1 0 0
main:lift	0 0 0 -2 9 0 -2 0
main:like	0 0 0 -2 0 0 6 0
main:likely	0 0 8 0 -6 0 0 0
main:line	0 -7 0 8 0 0 0 0
main:list	0 -7 0 0 0 0 8 0
main:loaded	0 -1 0 0 8 0 0 0
main:longer	0 -3 0 -1 13 0 0 0
main:lorry	0 0 0 -6 -6 7 0 4
main:lose	0 -9 9 -5 0 0 0 5
main:lower	0 -2 9 -3 1 0 0 0
main:machinery	0 0 0 -6 9 0 0 0
main:make	0 0 0 -9 4 -2 9 0
main:market	0 -1 8 0 0 0 0 0
main:may	0 -4 -10 5 -20 17 4 7
main:me	0 0 0 -3 -4 0 0 12
main:member	0 -14 0 8 -11 7 -2 11
main:midnight	0 9 0 0 -5 0 0 0
main:might	0 -3 0 -2 13 0 0 0
main:million	0 0 0 0 6 -1 0 0
main:ministry	7 0 0 -2 -6 0 2 0
main:more	0 -16 9 0 16 -3 0 -2
main:morning	0 14 0 -3 -3 0 0 0
main:most	0 -7 0 0 10 0 -1 0
main:move	0 -1 0 0 -1 9 0 0
main:mr	0 -11 0 5 -6 0 6 5
main:much	3 0 0 3 -6 0 0 0
main:my	3 -2 7 0 -3 0 -1 1
main:name	0 0 0 3 -8 0 0 6
main:newspaper	0 -4 0 0 10 0 0 0
main:next	0 -6 0 21 -12 -1 -4 2
main:no	0 -9 0 -4 0 -1 -9 25
main:nobody	0 -5 0 -3 18 0 0 0
main:not	0 -8 0 0 1 0 0 4
main:note	0 11 0 0 -5 0 0 0
main:notice	0 10 0 -2 -4 3 -3 0
main:now	0 8 -1 7 -8 -1 2 -2
main:number	0 20 0 -3 -11 0 0 0
main:nut	0 0 0 3 -4 0 0 6
main:of	13 1 16 -28 -26 6 29 4
main:off	6 -11 0 -12 0 4 5 0
main:offer	0 0 0 -6 12 0 -3 0
main:official	0 0 0 4 -12 0 4 0
main:oil	0 -4 0 -3 0 0 7 3
main:old	0 -4 -1 -14 27 -7 -1 0
main:on	0 -7 0 16 -10 -5 8 -11
main:once	1 12 0 -5 -7 -1 0 0
main:one	3 -21 1 8 0 -2 3 0
main:opposition	0 0 0 -1 6 0 0 0
main:or	-2 -15 0 0 23 -6 0 0
main:orange	0 6 0 -4 -13 0 11 0
main:order	0 0 0 4 2 0 -10 0
main:other	-2 -10 0 26 -6 0 0 0
main:our	-3 -9 14 -6 -23 17 9 8
main:over	0 1 0 -9 9 0 0 0
main:own	0 8 0 0 -4 0 0 0
main:paper	0 -7 0 0 10 0 0 0
main:part	0 2 0 1 -6 0 1 0
main:patented	0 0 0 -1 6 0 0 0
main:pause	0 -9 0 0 14 0 0 0
main:pay	0 8 -4 11 -6 -8 0 -3
main:payable	0 10 0 0 -7 0 0 0
main:people	0 -11 0 0 15 0 0 0
main:plant	0 4 0 0 -10 7 0 0
main:plu	9 -14 0 -2 8 0 0 0
main:point	0 3 3 0 -10 0 0 0
main:present	0 6 0 0 -1 0 0 0
main:price	2 -1 7 -8 1 -3 0 0
main:product	0 -8 0 -4 6 0 7 0
main:prolong	0 -3 0 0 6 0 0 0
main:promise	0 0 0 7 0 0 0 0
main:provide	0 0 0 14 -12 0 0 0
main:put	0 4 2 3 0 0 -9 0
main:question	0 -7 0 7 4 0 0 0
main:radio	0 6 0 -2 0 0 0 0
main:raise	0 -10 0 16 -28 0 8 3
main:rare	11 0 0 0 -3 0 0 0
main:reach	0 0 0 7 -14 0 8 0
main:reader	0 0 0 0 6 0 0 0
main:ready	0 0 0 -8 4 0 4 0
main:recall	0 8 0 -2 -1 0 0 0
main:reckon	0 -1 6 0 0 0 0 0
main:recommend	0 0 0 6 -3 0 0 0
main:reporter	0 10 0 -2 0 0 0 0
main:restore	0 8 0 0 -7 0 0 0
main:resume	0 9 0 0 -3 0 0 0
main:return	6 0 -13 -23 16 0 0 -5
main:revert	0 8 0 0 -5 0 0 0
main:right	0 14 0 1 -12 0 0 0
main:round	0 -1 0 0 8 0 0 0
main:rule	0 -8 0 0 9 0 0 0
main:run	0 -1 0 0 8 0 0 0
main:same	0 0 0 -8 0 0 8 0
main:say	3 -9 0 12 -6 0 -3 0
main:second	0 -1 0 -3 0 7 0 0
main:section	0 -7 0 0 11 0 0 0
main:see	0 -10 5 0 0 0 0 3
main:sell	0 -1 0 -4 17 0 0 0
main:set	0 11 0 3 -13 0 0 0
main:shall	0 9 0 8 -10 -4 -7 0
main:share	0 -5 21 0 -11 0 0 0
main:she	0 -10 0 0 7 -1 3 0
main:ship	0 0 0 -1 -3 0 11 0
main:shrimp	0 3 0 14 -16 0 0 0
main:shut	0 0 0 0 8 0 0 0
main:side	0 -4 0 0 8 0 -10 1
main:sign	0 -7 0 0 8 0 0 6
main:since	0 -7 0 -19 21 0 0 0
main:sit	0 -8 0 0 0 0 0 7
main:snap	0 -8 0 0 6 0 0 0
main:so	3 14 14 1 -31 -5 -3 6
main:some	1 -6 0 -2 0 2 0 0
main:something	0 0 0 9 -15 0 6 0
main:spring	0 -10 0 0 16 0 0 0
main:state	0 0 0 0 -6 0 1 6
main:statement	0 -5 0 5 -4 0 6 0
main:stay	0 0 0 0 11 0 0 0
main:still	0 6 0 -3 0 0 0 0
main:stop	0 -12 7 0 0 0 0 0
main:strike	0 -2 0 -6 21 -1 0 0
main:sugar	0 21 0 -9 -4 0 -1 0
main:surcharge	0 -11 0 -1 19 0 0 0
main:suspension	0 12 0 -5 -13 11 -2 0
main:take	0 -14 0 -1 2 1 7 0
main:talk	0 -8 0 11 -7 0 -3 13
main:tariff	0 17 -3 0 4 -14 -15 0
main:tax	0 12 0 0 0 0 -10 0
main:tea	0 9 0 0 -4 0 0 0
main:telephone	7 0 0 0 -2 0 0 0
main:tell	-8 0 8 -2 -1 -12 -4 16
main:term	0 -2 0 0 0 0 0 6
main:textile	0 1 0 9 0 -2 -3 0
main:than	0 -14 0 0 12 0 0 0
main:that	-8 9 -18 -6 5 -9 2 3
main:the	9 -1 0 -17 -8 21 0 5
main:their	0 -1 0 0 -2 -4 9 0
main:them	0 13 0 18 -19 -3 0 -4
main:then	0 0 0 -19 2 0 3 0
main:there	0 -21 2 6 -2 -7 -5 20
main:these	0 0 0 0 -1 0 0 7
main:they	3 8 0 -2 -6 -20 6 -8
main:third	0 0 0 -6 -9 0 3 13
main:threaten	1 -12 -1 -6 7 -7 16 0
main:time	10 2 0 -2 -13 0 0 0
main:to	2 -9 -10 6 1 -10 6 0
main:too	0 -8 0 7 -1 0 0 7
main:top	0 0 0 -1 0 0 9 0
main:total	0 0 0 7 -8 0 0 0
main:trade	3 0 0 11 0 -6 -9 0
main:truce	0 -5 0 0 10 -2 -3 5
main:turn	4 -8 0 11 -24 0 8 2
main:two	0 -8 4 0 7 0 0 0
main:type	0 6 0 0 0 0 0 0
main:under	0 -9 0 1 11 0 0 0
main:until	0 6 10 0 -3 0 -3 0
main:up	0 12 0 -15 9 -4 0 0
main:used	0 0 0 0 -5 0 8 0
main:value	1 0 2 0 -7 3 0 0
main:very	0 7 0 0 -4 0 0 0
main:void	0 0 0 0 9 0 0 0
main:vote	0 -2 0 0 7 0 0 0
main:wait	0 -1 0 0 0 0 8 0
main:war	0 0 0 0 6 0 0 0
main:warn	-1 -2 0 0 3 7 -10 0
main:was	-1 -19 0 17 8 1 -8 -2
main:we	0 -7 2 -9 7 -11 0 5
main:week	0 -7 0 8 5 0 0 -5
main:were	0 -14 8 0 8 0 0 0
main:what	-8 -1 0 -1 6 0 3 -5
main:wheat	0 0 0 1 -8 0 7 0
main:where	0 -8 0 11 5 0 -3 0
main:which	-1 -15 0 0 19 -8 1 0
main:who	0 0 0 -5 0 -1 -4 14
main:why	0 -3 0 0 6 0 0 0
main:will	-4 6 0 18 -41 19 2 0
main:wine	0 2 0 7 -19 0 5 0
main:with	-4 -7 -7 0 10 0 1 -2
main:withdraw	5 -10 0 4 -7 2 5 0
main:without	0 4 0 0 -8 0 9 0
main:worth	0 2 0 -2 -4 -1 9 0
main:would	1 -2 -2 -12 -1 -2 14 3
main:write	0 0 4 -9 2 0 5 0
main:yarn	0 0 0 -7 0 0 10 0
main:you	0 10 0 -6 1 0 0 0
main:—	0 -2 0 -11 12 0 4 0
markets	0 -28 47 -29 -7 -17 -8 8
markets a:<day-ahead>	0 0 8 7 -13 0 0 0
markets a:<duty>	0 0 10 0 -7 0 0 0
markets a:<goods>	0 -11 12 -9 7 -5 1 0
markets a:<level>	0 -4 0 -7 12 0 0 5
markets a:<level> in	0 0 -2 0 0 0 0 6
markets a:<name>	2 0 8 0 -5 0 0 0
markets a:<quality>	0 0 2 -5 7 0 0 0
markets a:<sender>	0 0 6 0 0 0 0 0
markets a:<span>	3 0 0 -3 0 0 0 6
markets a:<v-bear>	3 3 4 -3 -7 0 0 0
markets a:<v-begin>	0 0 0 0 7 0 0 0
markets a:<v-down>	6 -8 29 -3 -15 -3 0 -1
markets a:<v-propose>	0 0 0 0 6 0 0 0
markets a:<v-up>	2 -8 0 -2 9 -2 0 0
markets b:<duty>	0 2 0 0 -6 0 6 0
markets b:<goods>	0 0 15 -5 -19 4 3 -1
markets b:<level-noun>	0 0 13 0 -14 0 0 4
markets b:<name>	2 -3 4 0 -16 6 6 0
markets b:<organisation>	0 0 0 0 -4 8 0 0
markets b:<person>	0 3 0 -1 -11 8 0 0
markets b:<sender>	0 0 13 0 -3 0 0 0
markets b:<v-bear>	0 0 10 0 -1 0 0 0
markets b:<v-begin>	0 0 7 0 -2 0 0 0
markets b:<v-end>	0 0 4 0 -10 0 6 0
markets b:<v-impose>	0 0 2 -6 0 0 6 0
markets b:<v-propose>	0 -3 4 0 -18 0 8 11
markets b:<v-target>	0 0 11 0 -7 0 0 0
markets b:<v-threaten>	0 0 0 0 -1 6 0 0
markets c0=bear	0 0 10 0 0 0 0 0
markets c0=begin	0 0 7 0 -2 0 0 0
markets c0=impose	0 0 2 -6 2 0 0 0
markets c0=propose	0 -2 6 0 -6 0 0 5
markets c0=stay	0 -3 0 0 -1 0 9 0
markets c0=threaten	0 0 0 0 -1 6 0 0
markets c0=up	0 0 0 -1 6 0 0 0
markets c1=bear	0 0 10 0 0 0 0 0
markets c1=begin	0 0 7 0 -2 0 0 0
markets c1=impose	0 0 2 -6 3 0 0 0
markets c1=propose	0 -3 5 0 -16 0 9 5
markets c1=stay	0 -2 0 0 11 0 0 0
markets c1=threaten	0 0 0 0 -1 6 0 0
markets c1=up	0 0 0 -1 8 0 0 0
markets condition	0 -15 33 -6 -2 -19 -16 3
markets ct0=bear present	0 0 11 0 -2 0 0 0
markets ct0=propose modal	0 0 6 0 -4 0 0 0
markets ct0=propose present	0 0 0 0 -3 0 0 6
markets ct0=stay future	0 0 0 0 -8 0 10 0
markets ct0=threaten past	0 0 0 0 -1 6 0 0
markets ct1=bear present	0 0 11 0 -2 0 0 0
markets ct1=propose modal	0 0 6 0 -5 0 0 0
markets ct1=propose present	0 0 0 0 -3 0 0 6
markets ct1=threaten past	0 0 0 0 -1 6 0 0
markets duty	0 -4 20 -25 -2 -3 -2 9
markets l1=<begin>	0 0 14 -1 0 -2 -4 0
markets l1=<goods>	0 0 17 -1 -11 0 0 0
markets l1=a	0 7 0 0 -3 0 0 0
markets l1=it	0 0 0 0 7 0 0 0
markets l1=our	0 0 0 0 -4 0 6 0
markets l1=the	0 -8 20 -9 -2 -5 6 0
markets l2=,	0 -3 11 0 -15 0 0 9
markets l2=<begin>	-2 -6 22 -9 3 -6 -6 -4
markets l2=<v-begin>	0 0 6 0 -3 0 0 0
markets l2=<v-impose>	0 0 0 -1 13 0 0 0
markets l2=<v-propose>	0 0 10 0 -8 0 0 0
markets l2=and	0 0 0 0 7 0 0 0
markets l2=expect	0 0 10 0 -9 0 0 0
markets l2=open	0 0 0 7 -2 0 0 0
markets l2=the	0 0 0 0 -2 7 0 0
markets l3=<begin>	-3 -11 17 -12 7 -8 -7 0
markets l3=<name>	1 0 1 3 -6 0 0 0
markets l3=<v-say>	0 0 -3 -2 2 0 0 10
markets l3=<v-threaten>	0 0 -2 0 11 0 0 0
markets l3=to	0 0 0 0 -3 0 9 0
markets l3=warn	0 0 -2 0 11 0 0 0
markets l3=would	0 0 12 0 -9 0 0 0
markets l4=<begin>	-4 -13 16 -13 11 -10 -9 0
markets l4=<v-propose>	0 0 0 0 -6 0 10 0
markets l4=in	1 0 7 0 -8 0 0 0
markets l=<begin> <begin>	0 0 14 -1 0 -2 -4 0
markets l=<begin> the	0 -2 8 0 0 0 0 0
markets l=and the	0 0 0 0 7 0 0 0
markets l=open its	0 0 0 7 -2 0 0 0
markets lead=,	4 0 29 -4 -30 -8 -7 11
markets lead=:	0 0 2 0 -10 0 6 0
markets lead=a	0 0 11 0 -8 0 0 0
markets lead=and	0 0 0 0 8 0 0 0
markets lead=if	0 0 0 5 5 0 -6 0
markets lead=that	0 0 0 -5 13 0 0 0
markets lead=the	0 -3 6 0 -3 5 0 0
markets lead=we	0 0 0 0 0 0 0 6
markets level	2 -14 5 -13 8 0 -7 10
markets lr=<begin> of	0 0 7 0 -3 0 0 0
markets lr=its for	0 0 0 -3 6 0 0 0
markets lr=the of	0 -5 3 -3 10 0 0 0
markets next=,	5 -12 26 -12 -9 -6 0 0
markets next=:	0 0 0 0 7 0 0 0
markets next=;	0 0 6 0 -4 0 0 0
markets next=if	0 -4 -2 -4 5 0 0 11
markets open	2 -8 45 -14 -16 -8 -23 0
markets pc0=begin	0 -4 9 6 -9 0 0 0
markets pc0=propose	0 0 0 -4 9 0 0 0
markets pc0=say	0 -1 -4 -8 11 0 -2 9
markets pc0=stay	0 2 6 0 -9 0 0 0
markets pc0=suspend	0 1 11 0 -13 0 0 0
markets pc0=threaten	0 0 -3 0 12 0 0 0
markets pc1=begin	0 -4 9 10 -12 0 0 0
markets pc1=say	0 -1 -4 -8 11 0 -2 9
markets pc1=stay	0 2 6 0 -9 0 0 0
markets pc1=suspend	0 1 11 0 -13 0 0 0
markets pc1=threaten	0 0 -3 0 12 0 0 0
markets pct0=begin present	0 -2 10 0 0 0 0 0
markets pct0=say past	0 0 -3 0 15 0 0 0
markets pct0=stay present	0 0 6 0 -3 0 0 0
markets pct0=threaten past	0 0 -2 0 8 0 0 0
markets pct1=begin present	0 -2 10 0 0 0 0 0
markets pct1=impose infinitive	0 0 0 -4 8 0 0 0
markets pct1=say past	0 0 -3 0 15 0 0 0
markets pct1=stay present	0 0 6 0 -3 0 0 0
markets pct1=threaten past	0 0 -2 0 8 0 0 0
markets pt0=past	0 0 -4 -1 16 0 0 0
markets pt0=past-passive	0 0 0 -2 6 0 0 0
markets pt0=perfect	0 2 0 0 -3 0 -4 10
markets pt0=present	1 -5 19 0 -11 0 0 0
markets pt1=past	0 0 -4 -1 16 0 0 0
markets pt1=perfect	0 2 0 0 -8 0 0 10
markets pt1=present	1 -5 19 0 -11 0 0 0
markets pv0=warn	0 0 -2 -2 14 0 0 0
markets pv1=warn	0 0 -2 -2 14 0 0 0
markets r1=.	0 0 0 0 0 6 0 0
markets r1=<v-end>	0 0 0 0 6 0 0 0
markets r1=<v-impose>	0 0 0 6 -1 0 0 0
markets r1=<v-up>	0 0 0 0 8 0 0 0
markets r1=at	0 0 6 0 0 0 0 0
markets r1=in	0 0 7 0 -4 0 0 0
markets r1=of	0 0 14 -6 0 -2 0 0
markets r1=to	0 0 5 0 -10 0 8 0
markets r1=would	0 0 11 0 -5 0 0 0
markets r2=<end>	0 -1 0 0 0 6 0 0
markets r2=<goods>	0 -4 6 -3 0 -1 8 0
markets r2=<level>	0 0 0 0 9 0 0 0
markets r2=<name>	3 0 0 0 -12 0 6 0
markets r2=<quality>	0 0 0 -4 11 0 0 0
markets r2=<v-down>	0 0 21 0 -11 0 0 0
markets r2=<v-end>	0 0 0 0 0 0 0 6
markets r2=at	0 0 0 0 7 0 0 0
markets r2=fall	0 0 11 0 -7 0 0 0
markets r2=lose	0 0 0 0 0 0 0 6
markets r2=the	0 -3 19 0 -12 0 0 1
markets r3=,	0 0 7 0 -2 0 0 0
markets r3=.	0 7 5 0 -17 0 9 0
markets r3=<end>	0 -7 0 9 -4 4 -1 0
markets r3=<goods>	0 -4 0 -1 15 0 -5 0
markets r3=<level>	0 0 -3 0 0 0 0 6
markets r3=<v-say>	0 0 3 0 -10 0 6 0
markets r3=a	0 0 6 0 -3 0 0 0
markets r3=and	1 0 7 0 -9 0 0 0
markets r3=to	0 0 0 0 -8 0 0 10
markets r4=<end>	0 0 7 7 -23 1 12 0
markets r4=<goods>	0 0 0 -3 9 0 0 0
markets r4=and	0 -2 0 0 6 0 0 0
markets r4=in	0 0 -2 0 0 0 0 6
markets r4=it	0 -2 0 0 6 0 0 0
markets r=. <end>	0 0 0 0 0 6 0 0
markets r=at the	0 0 6 0 0 0 0 0
markets t0=future	0 2 0 -2 -7 0 9 0
markets t0=modal	0 -2 18 0 -8 0 0 0
markets t0=present	0 -11 13 -1 0 -1 0 3
markets t1=modal	0 -2 18 0 -9 0 0 0
markets t1=participle-passive	0 0 0 0 -8 0 10 0
markets t1=present	0 -11 9 0 0 0 0 3
markets v0=be	0 0 -1 0 0 0 9 0
markets v0=expect	0 0 11 0 -8 0 0 0
markets v0=take	0 0 7 0 -2 0 0 0
markets v0=warn	0 0 0 0 -1 6 0 0
markets v1=expect	0 0 10 0 -17 0 9 0
markets v1=raise	0 0 0 -1 6 0 0 0
markets v1=take	0 0 7 0 -2 0 0 0
markets v1=warn	0 0 0 0 -1 6 0 0
markets verbless	0 -1 -2 0 9 -4 0 1
markets vt0=warn past	0 0 0 0 -1 6 0 0
markets vt1=warn past	0 0 0 0 -1 6 0 0
markets=futures	1 -5 9 0 -11 0 0 3
markets=investors	0 0 7 0 -5 0 0 0
markets=market	0 -8 0 0 -3 4 10 0
markets=markets	0 0 11 0 -2 0 0 0
markets=peso	0 3 6 0 -10 0 0 0
markets=price	0 0 0 -7 16 -1 -1 0
markets=prices	1 -5 2 -7 12 -8 -3 0
markets=shares	0 -7 28 0 -19 0 -2 0
markets=traders	0 1 -3 0 7 0 0 0
markets=won	0 -1 4 0 -3 0 -4 10
on-lapse	0 16 0 -11 -7 3 -20 6
on-lapse+open	0 -5 0 -7 -1 11 -5 15
open	-6 -16 -9 2 20 7 0 -3
rule:controls	20 -4 0 0 -7 0 -12 0
rule:controls condition	-7 1 0 0 3 0 0 0
rule:controls duty	11 0 0 3 -12 -4 -1 0
rule:controls level	10 -3 0 2 -8 -2 0 0
rule:controls open	13 0 0 0 -8 0 -6 0
rule:duties return	-8 42 0 -23 -23 2 -2 -7
rule:duties return condition	-6 7 0 -7 3 0 0 -2
rule:duties return duty	-7 43 0 -22 -25 0 -1 -6
rule:duties return gone	0 -12 0 0 14 0 0 0
rule:duties return if-back	0 6 0 0 0 0 0 0
rule:duties return level	-8 15 2 -6 -13 5 2 0
rule:duties return on-lapse	0 -3 0 6 4 0 0 -8
rule:duties return open	-2 36 -1 -20 -20 4 0 -18
rule:markets	3 0 15 -3 -12 0 0 0
rule:markets open	3 0 14 -3 -13 0 0 0
rule:new duties	-4 -14 -19 33 -10 -7 -3 0
rule:new duties condition	-9 1 0 -5 -6 1 16 0
rule:new duties duty	-4 -14 -19 33 -10 -7 -3 0
rule:new duties gone	0 -14 0 5 11 0 -5 0
rule:new duties level	-2 -22 -4 16 0 0 0 0
rule:new duties on-lapse	0 0 0 6 0 -1 -2 0
rule:new duties open	-1 -8 -10 27 -25 -1 8 2
rule:other	0 0 8 0 -5 5 0 0
rule:retaliation	-8 -8 0 -14 -8 -1 33 -3
rule:retaliation condition	0 0 0 -8 1 2 2 0
rule:retaliation duty	0 -6 0 -5 0 0 15 0
rule:retaliation gone	0 0 0 -2 -5 4 8 0
rule:retaliation level	0 0 0 -6 8 0 0 0
rule:retaliation open	-5 0 -2 -9 -17 0 32 -1
rule:talks fail	0 -3 0 0 -16 0 0 23
rule:talks fail open	0 -1 0 0 -21 0 0 24
short	-82 23 -84 -27 106 -127 -73 -61
t=future	-37 -1 -18 -2 24 -13 7 0
t=future condition	-5 9 0 22 -30 9 -9 3
t=future duty	-4 3 -18 5 -7 2 9 -2
t=future gone	0 7 0 16 -22 0 2 0
t=future level	-9 16 -14 16 -15 0 -2 0
t=future on-lapse	0 0 0 4 -11 4 4 -5
t=future open	-31 4 -12 -2 10 -7 6 0
t=future-not	0 -16 -1 -2 13 0 2 7
t=future-not condition	0 -5 0 6 5 0 -3 0
t=future-not duty	0 -5 0 -5 14 2 -1 0
t=future-not level	0 -1 0 0 10 0 0 0
t=future-not open	0 -12 -1 0 15 0 4 0
t=gerund	5 6 5 -9 7 0 -14 -7
t=gerund condition	0 -10 4 2 6 0 -2 0
t=gerund duty	0 10 3 0 0 0 -17 0
t=gerund gone	0 0 0 -2 0 8 0 0
t=gerund level	1 10 5 0 -5 0 -13 0
t=gerund on-lapse	0 -4 0 0 6 0 0 0
t=gerund open	7 1 1 -6 4 4 -18 -1
t=infinitive	-6 -11 4 1 -4 12 0 8
t=infinitive condition	0 -4 1 -11 9 -3 0 2
t=infinitive duty	-16 0 2 0 8 0 -14 0
t=infinitive gone	0 -4 3 0 -13 3 7 4
t=infinitive level	-8 -15 0 18 3 -10 0 0
t=infinitive on-lapse	2 -11 0 0 0 0 -4 5
t=infinitive open	0 4 12 -2 -21 13 -3 15
t=modal	-5 -3 7 1 0 11 -1 -8
t=modal condition	-3 -23 -5 -3 28 0 5 -12
t=modal duty	-4 7 7 3 -10 -4 3 -7
t=modal gone	0 -29 1 -9 21 0 16 -4
t=modal level	-4 -4 1 0 7 1 -7 -1
t=modal on-lapse	-2 -2 -2 -6 3 10 -5 4
t=modal open	-6 6 7 2 -14 7 5 -6
t=modal-not	0 -5 -5 -2 -11 -16 25 7
t=modal-not condition	6 -1 0 0 -12 -7 9 10
t=modal-not gone	3 0 0 0 -11 0 7 0
t=modal-not level	0 0 0 1 -4 0 6 0
t=modal-not open	1 0 -3 -5 -16 -14 26 8
t=participle	-21 7 0 -8 18 -13 0 -19
t=participle condition	-8 18 0 0 -1 -17 -4 -5
t=participle duty	0 5 -2 -14 0 0 10 0
t=participle gone	0 0 3 -4 -1 0 8 0
t=participle level	-2 1 0 -6 10 0 0 0
t=participle on-lapse	0 28 0 0 -21 -4 0 0
t=participle open	-9 14 1 1 -4 -1 -3 -5
t=past	-11 -13 -10 -3 51 -31 -10 -15
t=past duty	2 -9 8 7 -9 -16 18 -1
t=past gone	7 -1 -11 -1 1 0 0 0
t=past level	2 -2 0 16 -12 -11 6 -1
t=past open	1 10 9 -1 -14 -2 5 0
t=past-not	0 -15 0 8 10 0 -5 -1
t=past-not gone	0 0 0 10 -2 0 0 0
t=past-not open	0 -1 0 12 -5 0 -2 0
t=perfect	0 -19 -10 7 2 0 8 0
t=perfect condition	-5 -3 4 -9 2 0 1 3
t=perfect duty	-2 -1 -17 8 -1 -2 1 0
t=perfect gone	0 1 0 -6 4 6 -2 0
t=perfect level	-6 -4 -10 16 -7 -15 8 -5
t=perfect on-lapse	0 0 0 -10 4 0 0 0
t=perfect open	10 -7 -1 12 -22 13 7 0
t=perfect-not	0 -2 0 2 10 0 -7 0
t=perfect-not level	0 -2 0 7 0 0 0 0
t=pluperfect	-22 -12 -15 -3 51 -3 -34 0
t=pluperfect condition	0 1 0 -3 7 0 -2 0
t=pluperfect duty	-2 -4 0 0 15 6 -11 0
t=pluperfect gone	0 -6 0 0 8 0 0 4
t=pluperfect level	-1 1 0 -3 17 0 -10 0
t=pluperfect on-lapse	0 0 0 0 6 0 0 0
t=pluperfect open	-5 5 0 0 3 4 -23 3
t=present	-18 8 -17 -10 43 -10 -18 -36
t=present condition	-6 7 14 5 -23 8 0 5
t=present duty	-7 0 3 17 -15 -4 10 4
t=present gone	-11 8 0 8 -8 1 -2 -1
t=present if-back	0 0 0 0 -9 11 0 0
t=present level	-7 3 4 9 -15 0 11 2
t=present on-lapse	2 14 0 -6 -10 -4 -3 6
t=present open	18 -11 0 7 -27 16 19 10
t=present-not	0 0 0 18 -10 -4 1 0
t=present-not condition	5 0 0 16 -16 0 0 0
t=present-not duty	0 -5 2 20 -6 -14 0 0
t=present-not gone	0 0 0 22 -20 0 0 0
t=present-not level	0 1 4 19 -29 0 1 0
t=present-not on-lapse	1 -2 0 -15 10 4 0 0
t=present-not open	0 -2 3 12 -2 0 -9 -7
talks	-23 -5 -21 -15 31 0 -14 20
talks a:<day-ahead>	4 1 -7 -5 4 5 -6 -11
talks a:<day-ahead> .	9 0 0 2 -6 -2 0 0
talks a:<day-gone> .	0 0 0 8 -6 0 0 0
talks a:<day-gone> without	0 -1 0 0 6 0 0 0
talks a:<day-today>	0 10 0 -7 0 0 0 0
talks a:<duty>	0 0 0 13 -8 0 0 0
talks a:<goods>	0 4 0 5 -5 -2 -7 7
talks a:<level>	0 5 0 8 -12 2 -1 0
talks a:<level> on	0 -6 0 4 3 0 0 0
talks a:<month-ahead>	0 -15 0 0 13 -3 0 9
talks a:<month-gone>	0 -14 0 5 -6 14 0 0
talks a:<name>	-4 5 -5 11 -14 -11 -10 18
talks a:<name> .	0 0 0 7 -7 0 0 0
talks a:<name> and	0 11 0 -2 -15 0 0 14
talks a:<name> by	0 -1 0 -1 6 0 0 0
talks a:<name> end	0 0 0 0 -2 0 0 6
talks a:<name> expire	0 9 0 0 -7 0 0 0
talks a:<name> in	0 -5 0 0 8 0 0 0
talks a:<name> is	0 15 0 0 -12 0 0 0
talks a:<not>	1 -1 0 -10 12 0 0 -8
talks a:<number>	0 -4 0 -5 17 -3 0 0
talks a:<number> .	0 -8 0 0 12 0 0 0
talks a:<number> and	0 -6 0 0 7 0 0 0
talks a:<organisation>	0 0 0 0 7 0 -2 0
talks a:<person>	0 0 0 0 7 0 0 0
talks a:<quality>	0 4 0 5 -17 0 1 5
talks a:<quality> good	0 6 0 0 -6 0 0 0
talks a:<quality> tariff	0 0 0 6 -5 0 0 0
talks a:<seat>	9 -2 0 -13 -5 0 6 7
talks a:<seat> run	10 0 0 0 -10 0 0 0
talks a:<span>	0 -5 0 5 13 0 -3 0
talks a:<span> of	0 0 0 10 -10 0 0 0
talks a:<v-bear>	0 -8 0 0 15 0 0 0
talks a:<v-deny>	0 0 0 6 -4 0 0 0
talks a:<v-down>	0 13 2 -3 -7 0 0 0
talks a:<v-end>	-2 6 -3 -10 0 11 -5 -2
talks a:<v-impose>	-3 32 -3 -10 -10 3 -2 -7
talks a:<v-stay>	7 0 0 0 8 -2 -4 -5
talks b:<agent>	0 0 0 -6 19 0 0 0
talks b:<day-ahead>	0 0 0 -15 3 4 0 0
talks b:<day-ahead> the	0 -1 0 0 7 0 0 0
talks b:<day-gone>	0 0 0 -1 11 0 0 0
talks b:<day-today>	0 7 0 0 -4 0 0 0
talks b:<day-today> the	0 11 0 0 -11 0 0 0
talks b:<duty>	0 11 0 -5 -27 8 0 17
talks b:<goods>	0 -8 0 -1 4 -2 -3 16
talks b:<level-noun>	0 -4 0 -3 16 0 0 0
talks b:<level>	0 0 0 -14 11 0 0 0
talks b:<name>	-5 -2 0 0 20 -10 -8 -1
talks b:<name> 's	0 0 0 0 9 0 0 0
talks b:<name> and	0 -6 0 6 6 0 0 0
talks b:<name> has	0 0 0 6 -4 0 0 0
talks b:<name> let	0 -5 0 0 7 0 0 0
talks b:<name> want	0 9 0 0 -6 0 0 0
talks b:<name> will	0 0 0 -4 9 0 0 0
talks b:<not>	0 0 -8 4 -14 9 2 8
talks b:<number>	0 10 0 -2 0 0 0 0
talks b:<office>	0 0 0 0 6 0 0 0
talks b:<organisation>	0 -7 0 5 0 0 1 0
talks b:<person>	0 -2 0 -11 22 -2 -3 1
talks b:<person> say	0 0 0 0 9 0 0 0
talks b:<quality>	0 0 0 -2 1 6 0 0
talks b:<quality> car	0 -5 0 0 6 0 0 0
talks b:<seat>	0 -4 0 0 14 0 -2 0
talks b:<span>	0 0 0 -2 9 0 0 0
talks b:<v-agree>	0 -11 0 15 -9 4 0 0
talks b:<v-begin>	3 -8 0 -5 15 0 0 0
talks b:<v-down>	3 1 0 0 -9 0 0 10
talks b:<v-end>	0 0 0 -5 0 6 0 0
talks b:<v-propose>	2 1 0 -8 3 -2 0 0
talks b:<v-say>	0 -5 0 -9 19 0 -4 1
talks b:<v-suspend>	0 7 0 0 -5 0 0 0
talks b:<v-target>	0 -1 0 -3 6 0 0 0
talks b:<v-up>	0 -4 0 -1 7 0 3 0
talks c0=begin	0 -4 0 -4 17 0 0 0
talks c0=down	0 3 0 0 -8 0 0 10
talks c0=impose	0 -15 0 0 7 0 0 0
talks c0=propose	0 -1 0 -5 11 0 0 0
talks c0=stay	-3 -2 -6 0 2 6 -2 4
talks c0=threaten	0 0 0 0 -6 1 0 5
talks c1=agree	0 -2 0 10 -11 5 0 0
talks c1=begin	3 -5 0 -4 10 0 0 0
talks c1=down	3 3 0 0 -12 0 0 10
talks c1=end	0 -5 0 -3 6 0 0 2
talks c1=impose	0 -14 0 1 6 0 0 0
talks c1=propose	0 -2 0 -4 10 0 0 0
talks c1=stay	-3 0 -6 0 0 6 0 5
talks c1=threaten	0 0 0 0 -8 1 0 5
talks condition	0 -3 0 7 -18 7 -2 18
talks ct0=begin present	0 0 0 0 7 0 0 0
talks ct0=down future	0 7 0 0 -6 0 0 0
talks ct0=down modal	0 0 0 0 -5 0 0 11
talks ct0=impose past	0 -1 0 0 15 0 -2 0
talks ct0=impose present	0 -15 0 -1 9 0 0 6
talks ct0=propose past	0 0 0 0 6 0 0 0
talks ct0=stay modal	0 -5 0 0 -3 5 -1 6
talks ct0=stay past	0 8 0 0 -3 0 3 -2
talks ct0=stay perfect	0 -1 0 -1 6 0 0 0
talks ct0=threaten past	0 0 0 0 -7 1 0 5
talks ct1=agree infinitive	0 0 0 10 -9 0 0 0
talks ct1=begin present	0 0 0 0 7 0 0 0
talks ct1=down future	0 7 0 0 -6 0 0 0
talks ct1=down modal	0 0 0 0 -5 0 0 11
talks ct1=end infinitive	0 0 0 0 6 0 0 0
talks ct1=impose infinitive	0 0 0 7 -2 0 0 0
talks ct1=impose past	0 0 0 0 11 0 -1 0
talks ct1=impose present	0 -14 0 -9 13 0 1 6
talks ct1=stay modal	0 -1 0 0 -10 6 0 7
talks ct1=stay past	0 8 0 0 -3 0 3 -1
talks ct1=stay perfect	0 -1 0 -1 6 0 0 0
talks ct1=threaten past	0 0 0 0 -8 1 0 5
talks duty	-8 10 -2 17 -25 0 -12 17
talks l1='s	0 -3 0 0 12 0 0 0
talks l1=<duty>	0 0 0 0 -17 10 0 13
talks l1=<goods>	0 -6 0 0 17 0 0 0
talks l1=<not>	0 -2 -1 4 -6 1 2 0
talks l1=<v-impose>	0 -6 0 0 9 0 0 0
talks l1=a	-2 1 0 7 2 0 -5 -8
talks l1=after	0 -5 0 -1 13 0 0 0
talks l1=an	0 -3 0 11 0 0 0 0
talks l1=any	0 0 0 0 -6 0 2 4
talks l1=as	0 -4 0 0 8 0 0 0
talks l1=if	0 -4 0 0 -4 0 0 12
talks l1=no	0 -4 0 5 -7 2 2 0
talks l1=of	0 0 0 0 8 0 0 0
talks l1=own	0 7 0 0 -5 0 0 0
talks l1=tariff	0 0 0 0 -17 10 0 13
talks l1=that	0 0 0 0 6 0 0 0
talks l1=the	1 16 -1 -24 -9 0 -6 18
talks l1=their	0 -3 0 0 7 0 0 0
talks l1=third	0 0 0 0 11 0 0 0
talks l1=to	0 0 0 0 9 0 0 0
talks l1=trade	0 0 0 7 0 0 0 0
talks l2='s	0 -10 0 8 2 0 0 0
talks l2=,	0 -3 0 0 10 0 0 -3
talks l2=<begin>	-4 -12 -8 0 26 -11 -9 11
talks l2=<day-ahead>	0 0 0 -3 6 0 0 0
talks l2=<day-today>	0 8 0 0 -8 0 0 0
talks l2=<duty>	0 -5 0 0 8 0 0 0
talks l2=<name>	0 -10 0 0 19 0 0 0
talks l2=<not>	0 8 0 0 -8 0 2 0
talks l2=<span>	0 0 0 0 8 0 0 0
talks l2=<v-agree>	0 -6 0 10 -2 0 0 0
talks l2=and	10 0 0 0 -11 0 0 0
talks l2=as	0 -3 0 0 10 0 0 0
talks l2=before	0 12 0 0 -7 0 0 0
talks l2=during	0 -11 0 0 8 0 3 0
talks l2=had	0 13 0 0 -12 0 0 0
talks l2=has	0 -1 0 0 7 0 0 0
talks l2=if	0 -1 6 -13 -5 0 6 0
talks l2=is	0 2 0 2 -7 6 0 -1
talks l2=its	0 7 0 0 -4 0 0 0
talks l2=let	0 0 0 0 -2 0 0 7
talks l2=no	0 4 0 -2 -13 0 7 3
talks l2=of	0 11 0 0 -11 6 0 0
talks l2=off	0 0 0 -7 11 0 0 0
talks l2=on	0 -7 2 0 2 0 0 2
talks l2=reach	0 -4 0 13 -6 0 0 0
talks l2=since	0 8 0 3 -13 0 0 0
talks l2=that	0 -11 0 0 1 0 -1 10
talks l2=the	-3 -7 -3 0 -1 8 0 10
talks l2=there	0 6 0 3 -7 0 0 0
talks l2=under	0 -7 0 -5 19 0 0 0
talks l2=unless	0 0 0 6 -7 0 0 0
talks l3="	0 -2 0 0 -6 4 0 8
talks l3='s	0 -3 0 0 8 0 0 0
talks l3=,	8 3 0 0 -4 -1 0 0
talks l3=-	0 -3 0 0 6 0 0 0
talks l3=<agent>	0 -4 0 -3 12 0 0 0
talks l3=<begin>	-10 3 0 11 3 -12 -19 9
talks l3=<day-ahead>	0 -3 0 -6 5 0 4 0
talks l3=<duty>	0 3 0 0 -9 0 3 0
talks l3=<goods>	3 -8 0 0 20 -2 -5 0
talks l3=<level-noun>	0 -11 0 0 13 0 0 0
talks l3=<not>	0 1 0 -6 -5 3 0 5
talks l3=<person>	0 0 0 0 7 0 0 0
talks l3=<v-bear>	0 11 0 0 -12 0 0 3
talks l3=<v-begin>	0 -3 0 0 8 0 0 0
talks l3=<v-end>	0 0 0 0 -2 8 0 0
talks l3=<v-impose>	0 -7 0 0 16 0 0 0
talks l3=<v-propose>	0 -1 0 0 7 0 0 0
talks l3=<v-stay>	0 0 0 -3 9 0 0 0
talks l3=after	0 0 0 0 8 0 0 0
talks l3=again	0 10 0 -3 -4 0 0 0
talks l3=at	0 0 0 8 -11 0 2 0
talks l3=duty	0 3 0 0 -10 0 3 0
talks l3=end	0 -1 0 0 -1 8 0 0
talks l3=it	0 0 0 7 -10 0 2 0
talks l3=of	0 7 0 0 -3 0 0 0
talks l3=on	0 0 0 7 -2 0 0 0
talks l3=part	0 7 0 2 -10 0 0 0
talks l3=rate	0 -7 0 0 9 0 0 0
talks l3=say	0 0 0 0 7 0 0 0
talks l3=side	0 0 0 6 -3 0 0 0
talks l3=the	0 5 0 0 -6 1 0 0
talks l3=there	0 -2 0 11 -3 3 -3 -6
talks l3=to	0 -7 0 1 11 0 -2 0
talks l3=was	0 0 0 0 0 0 7 0
talks l3=we	0 0 0 0 -3 0 0 7
talks l3=were	0 11 0 0 -9 0 0 0
talks l3=when	0 -7 0 0 10 0 0 0
talks l3=will	0 0 0 0 6 0 0 0
talks l3=without	0 4 0 0 -6 4 0 0
talks l3=would	0 0 0 -3 0 0 0 10
talks l4=,	0 0 0 -8 1 0 1 1
talks l4=:	0 11 0 0 -3 0 0 0
talks l4=<begin>	-14 0 -2 4 6 -1 -18 13
talks l4=<day-ahead>	0 14 0 -7 -10 0 0 0
talks l4=<day-today>	0 6 0 0 -4 0 0 0
talks l4=<level>	0 0 0 -2 10 0 0 0
talks l4=<month-ahead>	0 8 0 0 -5 0 0 0
talks l4=<month-gone>	0 0 0 0 6 0 0 0
talks l4=<name>	0 -8 0 -11 22 0 0 0
talks l4=<quality>	0 0 0 0 9 0 0 0
talks l4=<v-agree>	0 0 0 7 -11 5 0 0
talks l4=<v-bear>	0 -5 0 0 9 0 0 0
talks l4=<v-begin>	0 -1 0 0 8 0 0 0
talks l4=<v-end>	0 7 0 0 -5 0 0 0
talks l4=<v-impose>	0 -2 0 8 -10 4 0 0
talks l4=<v-propose>	0 0 0 0 8 0 0 0
talks l4=<v-say>	0 -2 0 0 14 -2 0 0
talks l4=a	0 0 0 -2 -6 7 2 0
talks l4=agree	0 0 0 7 -12 6 0 0
talks l4=and	0 0 0 0 7 0 0 0
talks l4=be	0 0 0 0 0 0 10 -4
talks l4=country	0 -2 0 -1 7 0 0 0
talks l4=earth	10 0 0 0 -10 0 0 0
talks l4=first	0 9 0 0 -9 0 0 0
talks l4=free	0 0 0 0 6 0 0 0
talks l4=from	0 -6 0 -4 4 0 5 0
talks l4=if	0 -9 0 12 -4 3 -3 2
talks l4=is	0 -1 0 0 6 0 0 0
talks l4=last	0 6 0 0 -5 0 0 0
talks l4=of	0 0 0 -1 7 0 0 0
talks l4=say	0 -1 0 0 6 0 0 0
talks l4=the	0 -8 1 0 0 8 0 -2
talks l4=their	0 7 0 0 -6 0 0 0
talks l4=there	0 2 0 -4 -8 0 7 2
talks l4=to	0 0 0 -5 10 0 0 0
talks l4=two	0 0 0 6 -5 0 0 0
talks l4=up	0 4 0 1 -7 0 0 0
talks l4=were	0 0 7 0 -2 0 0 0
talks l4=would	0 -3 0 6 -3 0 0 1
talks l='s no	0 -9 0 8 1 0 0 0
talks l=, the	0 -3 0 0 6 0 0 0
talks l=<begin> a	0 -2 0 0 6 0 0 0
talks l=<begin> no	0 0 0 6 -5 0 0 0
talks l=<begin> the	0 -6 0 -6 19 0 -2 3
talks l=a tariff	0 0 0 9 -8 0 0 0
talks l=and the	10 0 0 0 -9 0 0 0
talks l=before the	0 12 0 0 -9 0 0 0
talks l=during the	0 -11 0 0 8 0 3 0
talks l=had the	0 14 0 0 -14 0 0 0
talks l=if no	0 0 0 -4 0 0 7 0
talks l=if the	0 -2 7 -9 -3 0 0 2
talks l=in the	4 3 0 0 -7 0 0 0
talks l=is no	0 0 0 0 -2 6 0 -1
talks l=its own	0 7 0 0 -6 0 0 0
talks l=let the	0 0 0 0 -3 0 0 7
talks l=of the	0 12 0 0 -15 6 0 0
talks l=off the	0 0 0 -6 9 0 0 0
talks l=reach an	0 0 0 6 -5 0 0 0
talks l=should the	0 2 0 0 -11 1 0 0
talks l=since the	0 9 0 4 -13 0 0 0
talks l=that the	0 -9 0 0 0 0 0 10
talks l=the tariff	0 0 0 -11 -11 7 0 14
talks l=the trade	0 0 0 7 -5 0 0 0
talks l=under the	0 -4 0 0 11 0 0 0
talks l=unless the	0 0 0 6 -7 0 0 0
talks l=without a	0 13 0 0 -9 1 0 0
talks l=without an	0 -6 0 5 1 0 0 0
talks lead="	0 0 0 -4 9 0 1 0
talks lead=,	10 8 -9 -13 0 0 -11 0
talks lead=-	0 0 0 0 6 0 0 0
talks lead=:	0 0 0 -1 7 0 -2 1
talks lead=;	0 6 0 0 -1 0 0 0
talks lead=a	0 -3 0 9 -5 7 0 0
talks lead=after	0 0 0 -2 10 0 0 0
talks lead=as	0 -9 0 0 19 0 0 0
talks lead=at	0 12 0 0 -11 0 0 0
talks lead=had	0 8 0 0 -7 0 0 0
talks lead=if	0 -8 6 -3 -17 5 9 17
talks lead=india	0 8 0 0 -11 0 0 0
talks lead=no	0 0 0 6 -2 0 0 0
talks lead=on	0 -3 0 -3 6 1 0 0
talks lead=that	-3 -12 0 0 8 0 -4 10
talks lead=the	-3 0 -4 -9 12 0 -6 12
talks lead=under	0 -2 0 0 8 0 0 0
talks lead=unless	0 -5 0 18 -12 0 0 0
talks lead=were	0 13 0 0 -11 0 0 0
talks lead=when	0 -3 0 0 7 0 0 0
talks lead=which	0 5 0 -7 2 0 0 0
talks level	-3 10 0 12 -18 0 -27 17
talks lr=a ,	0 -5 0 0 10 0 0 0
talks lr=a <end>	0 9 0 0 -7 0 0 0
talks lr=a ?	0 8 0 0 -6 0 0 0
talks lr=a of	0 -2 0 0 8 0 0 0
talks lr=a that	0 -2 0 0 7 0 0 0
talks lr=an ,	0 13 0 0 -10 0 0 0
talks lr=an .	0 0 0 6 -5 0 0 0
talks lr=an by	0 0 0 6 -3 0 0 0
talks lr=an with	0 -2 0 -1 7 0 0 0
talks lr=no .	2 0 0 0 -7 0 0 2
talks lr=no by	0 -19 0 14 0 9 0 0
talks lr=no is	0 -1 0 -4 0 0 6 0
talks lr=tariff ,	0 0 0 0 -2 6 0 0
talks lr=the .	2 4 0 -12 -11 5 0 9
talks lr=the ;	0 -9 0 0 11 0 0 0
talks lr=the break	0 -6 0 0 0 0 0 3
talks lr=the end	0 14 0 -4 -11 6 0 0
talks lr=the fail	0 -6 0 0 0 -5 5 6
talks lr=the fall	0 15 0 0 -11 0 0 0
talks lr=the go	0 11 0 0 -12 0 0 0
talks lr=the has	0 0 0 6 -1 0 0 0
talks lr=the in	0 12 0 -2 -3 0 0 0
talks lr=the is	2 2 1 -10 -2 4 0 -1
talks lr=the itself	0 -6 0 0 6 0 0 0
talks lr=the of	0 -11 0 0 18 0 0 0
talks lr=the on	0 1 0 0 -7 0 0 12
talks lr=the that	0 8 0 0 -8 0 0 0
talks lr=the with	9 0 0 -1 -11 0 0 6
talks lr=the would	0 -4 0 0 0 10 0 0
talks next="	0 -1 0 -4 8 0 1 0
talks next=,	-13 -8 -7 0 -2 12 8 12
talks next=:	0 7 0 -5 0 0 0 0
talks next=;	0 -10 0 0 7 1 0 0
talks next=before	0 8 0 0 -8 0 0 0
talks next=if	0 -2 0 -8 9 0 -1 5
talks next=that	0 0 0 -1 6 0 0 0
talks next=unless	0 -12 0 0 14 0 0 0
talks next=—	0 10 0 0 -8 0 0 0
talks on-lapse	0 -20 -4 1 14 5 -3 7
talks open	0 -21 0 2 -15 15 2 29
talks pc0=begin	0 0 0 9 0 0 0 0
talks pc0=end	0 0 -2 0 -3 0 0 6
talks pc0=impose	3 -24 -1 0 8 1 0 0
talks pc0=return	0 -4 0 0 6 0 0 0
talks pc0=say	-2 0 0 -3 0 11 -9 6
talks pc0=stay	0 3 7 0 -10 -2 -1 5
talks pc0=target	5 -10 0 6 -6 4 -1 0
talks pc0=threaten	4 -1 0 0 -9 11 -4 0
talks pc0=up	0 0 0 0 6 0 0 0
talks pc1=begin	0 -1 0 8 0 0 -3 0
talks pc1=impose	3 -27 -4 0 17 0 0 0
talks pc1=say	-2 -1 0 -3 0 11 -9 6
talks pc1=stay	0 3 7 0 -10 -2 -1 5
talks pc1=target	0 -12 0 5 0 4 -1 0
talks pc1=threaten	0 0 0 0 -1 6 -3 1
talks pc1=up	0 0 0 0 9 0 0 0
talks pct0=impose future-passive	0 -6 0 0 -2 0 5 0
talks pct0=impose modal	0 -7 0 -2 6 0 0 2
talks pct0=impose present	3 -6 0 0 7 -1 0 0
talks pct0=say past	0 -8 0 0 5 -4 -3 9
talks pct0=say perfect	0 0 0 0 -4 8 0 0
talks pct0=say present	0 5 0 0 -7 8 0 0
talks pct0=stay modal	0 9 0 0 -6 0 0 0
talks pct0=stay past	0 0 8 3 -6 0 0 0
talks pct0=stay present	0 -7 0 -5 9 0 0 2
talks pct0=up future	0 0 0 0 6 0 0 0
talks pct1=impose future-passive	0 -6 0 0 -2 0 5 0
talks pct1=impose modal	0 -7 0 -2 6 0 0 2
talks pct1=impose participle-passive	0 0 0 0 6 0 0 0
talks pct1=impose present	0 -6 0 0 9 0 0 0
talks pct1=say past	0 -8 0 0 5 -4 -3 9
talks pct1=say perfect	0 0 0 0 -4 8 0 0
talks pct1=say present	0 5 0 0 -7 8 0 0
talks pct1=stay modal	0 9 0 0 -6 0 0 0
talks pct1=stay past	0 0 8 3 -6 0 0 0
talks pct1=stay present	0 -7 0 -5 9 0 0 2
talks pt0=future	0 11 0 0 -14 0 0 3
talks pt0=future-passive	0 -6 0 0 -2 0 5 0
talks pt0=modal	0 4 0 -7 0 -1 0 5
talks pt0=modal-passive	0 5 0 0 -9 0 9 -3
talks pt0=past	-1 -20 5 7 0 -7 0 7
talks pt0=perfect	0 0 0 -8 -4 14 0 0
talks pt0=present	3 -9 0 -2 8 0 -7 0
talks pt1=future	0 11 0 0 -14 0 0 3
talks pt1=future-passive	0 -6 0 0 -2 0 5 0
talks pt1=modal	0 4 0 -7 0 -1 0 6
talks pt1=modal-passive	0 0 0 0 -6 0 10 -3
talks pt1=participle-passive	0 -1 0 0 8 0 0 0
talks pt1=past	0 -19 5 6 0 -7 0 7
talks pt1=present	0 -6 -3 -1 9 3 -7 0
talks pv0=be	0 4 7 0 -12 -2 0 5
talks pv0=begin	0 0 0 6 -5 0 0 0
talks pv0=charge	0 -7 0 4 0 0 0 0
talks pv0=other	0 0 0 0 -6 0 9 0
talks pv0=put	0 0 0 0 6 0 0 0
talks pv0=raise	0 -1 0 0 8 0 0 0
talks pv0=say	0 2 0 6 -10 4 0 0
talks pv0=take	0 -7 0 2 4 0 0 0
talks pv0=tell	0 -3 0 -3 6 0 0 2
talks pv0=threaten	5 0 0 1 -10 0 0 0
talks pv0=warn	0 0 0 -6 0 8 -2 1
talks pv1=be	0 4 7 0 -12 -2 0 5
talks pv1=begin	0 0 0 6 -6 0 0 0
talks pv1=charge	0 -11 0 1 0 7 0 0
talks pv1=leave	0 0 0 0 -5 0 0 6
talks pv1=other	0 0 0 0 -4 0 10 0
talks pv1=raise	0 -1 0 0 8 0 0 0
talks pv1=say	0 2 0 6 -10 4 0 0
talks pv1=take	0 -7 0 1 7 0 -2 0
talks pv1=tell	0 -3 0 -3 6 0 0 2
talks pv1=warn	0 0 0 -6 0 8 -2 1
talks pvt0=be modal	0 7 0 0 -4 0 0 0
talks pvt0=be past	0 0 8 3 -6 0 0 0
talks pvt0=go modal	0 8 0 -3 -2 0 0 0
talks pvt0=say past	0 -1 0 10 -3 0 0 0
talks pvt0=say perfect	0 0 0 0 -4 8 0 0
talks pvt0=say present	0 7 0 0 -1 0 0 0
talks pvt1=be modal	0 7 0 0 -4 0 0 0
talks pvt1=be past	0 0 8 3 -6 0 0 0
talks pvt1=go modal	0 8 0 -3 -2 0 0 0
talks pvt1=say past	0 -1 0 10 -3 0 0 0
talks pvt1=say perfect	0 0 0 0 -4 8 0 0
talks pvt1=say present	0 8 0 0 -1 0 0 0
talks quoted	0 -6 0 -5 0 3 0 7
talks r1=,	-2 0 0 -9 2 0 12 -8
talks r1=.	4 0 0 0 -15 4 -9 16
talks r1=:	0 8 0 0 -2 0 0 0
talks r1=;	0 -11 0 3 5 0 0 0
talks r1=<day-ahead>	0 0 0 0 7 0 0 0
talks r1=<day-today>	0 0 0 -3 6 0 0 0
talks r1=<goods>	0 11 0 0 -8 0 0 0
talks r1=<v-begin>	0 5 0 0 -7 0 0 0
talks r1=<v-down>	0 18 0 0 -14 0 0 0
talks r1=<v-end>	0 6 -3 -1 0 2 0 -11
talks r1=<v-impose>	0 6 0 -3 -3 3 0 0
talks r1=<v-stay>	0 7 0 0 0 0 0 0
talks r1=<v-up>	0 6 0 0 -4 0 0 0
talks r1=about	0 0 0 0 11 0 0 0
talks r1=and	0 14 0 0 -10 0 0 0
talks r1=be	0 -2 0 0 6 0 0 0
talks r1=between	0 15 0 0 -11 0 0 0
talks r1=break	0 -6 0 0 0 0 0 3
talks r1=broke	0 0 8 3 -8 0 0 0
talks r1=by	0 -8 0 20 -11 8 0 0
talks r1=collapse	0 0 -2 0 -1 0 0 14
talks r1=end	0 9 0 -6 -2 5 0 -1
talks r1=fail	0 -11 0 0 -1 -5 5 12
talks r1=fall	0 15 0 0 -11 0 0 0
talks r1=for	0 0 0 7 -6 0 0 0
talks r1=go	0 6 0 0 -4 0 0 0
talks r1=in	0 6 0 -20 1 0 0 6
talks r1=is	1 0 0 -9 0 4 3 -5
talks r1=itself	0 -6 0 0 6 0 0 0
talks r1=keep	0 7 0 0 -5 0 0 0
talks r1=of	0 -27 0 6 25 -1 -2 -1
talks r1=on	0 0 0 0 -7 0 -3 15
talks r1=should	0 0 0 0 -2 0 0 6
talks r1=the	0 -8 0 0 6 3 0 0
talks r1=with	6 -14 -2 -4 17 -8 -9 4
talks r1=would	0 -4 0 1 0 9 0 0
talks r2='s	0 -9 0 4 1 0 0 0
talks r2=.	0 3 -2 -2 -3 0 0 7
talks r2=<day-ahead>	0 0 0 -2 0 11 0 0
talks r2=<day-gone>	0 0 0 10 -4 0 0 0
talks r2=<duty>	0 18 0 0 -17 0 0 0
talks r2=<end>	1 0 -1 -7 0 0 -15 12
talks r2=<level>	0 11 0 12 -26 3 0 0
talks r2=<month-ahead>	0 -9 0 0 14 0 0 0
talks r2=<name>	0 1 -3 -5 0 0 -6 10
talks r2=<not>	2 -9 0 -15 14 2 0 -1
talks r2=<quality>	0 -2 0 5 -4 0 0 6
talks r2=<seat>	9 -5 0 -6 -4 0 0 8
talks r2=<span>	0 -7 0 0 19 0 0 0
talks r2=<v-bear>	0 -3 0 0 6 0 0 0
talks r2=<v-begin>	0 13 0 -1 -6 0 0 0
talks r2=<v-end>	0 -5 0 -3 0 13 0 0
talks r2=<v-impose>	0 16 0 0 -10 2 0 0
talks r2=?	0 -7 0 0 12 0 0 0
talks r2=and	0 -6 0 0 0 0 6 0
talks r2=be	0 -4 0 2 12 0 0 -1
talks r2=before	0 0 0 0 -4 0 0 7
talks r2=both	0 9 0 0 -6 0 0 0
talks r2=but	0 5 0 4 -9 0 0 0
talks r2=down	0 -7 7 6 -6 0 0 0
talks r2=duty	0 12 0 0 -10 0 0 0
talks r2=end	0 -2 0 0 -1 8 0 0
talks r2=he	0 0 0 0 -5 0 8 0
talks r2=it	0 8 0 0 -1 0 0 0
talks r2=not	3 0 0 -10 4 0 0 0
talks r2=of	0 -6 0 6 0 0 0 0
talks r2=on	0 8 0 -3 0 0 0 0
talks r2=or	0 6 0 0 -4 0 0 0
talks r2=pay	0 -3 0 0 9 0 0 0
talks r2=take	0 14 0 0 -13 0 0 0
talks r2=talk	0 0 0 0 9 0 0 0
talks r2=tariff	0 5 0 0 -6 0 0 0
talks r2=the	-1 6 -1 -3 3 -7 2 -7
talks r2=to	0 -2 0 0 10 0 0 0
talks r2=which	0 0 0 0 7 0 0 0
talks r2=without	0 -6 0 0 6 2 0 0
talks r2=would	0 -4 0 -4 13 -1 0 0
talks r3=,	0 -1 -3 -2 4 6 -5 4
talks r3=-	0 0 0 6 0 0 0 0
talks r3=.	0 4 5 11 -21 1 0 0
talks r3=<agent>	0 9 0 0 -8 0 0 0
talks r3=<day-ahead>	0 0 0 0 14 -1 0 0
talks r3=<day-gone>	0 6 0 0 -4 0 0 0
talks r3=<day-today>	0 -2 0 0 7 0 0 0
talks r3=<duty>	0 -12 0 8 3 0 0 0
talks r3=<end>	0 0 -7 -17 9 0 -15 15
talks r3=<goods>	0 0 0 0 0 0 0 6
talks r3=<level>	0 26 0 0 -28 0 0 0
talks r3=<month-ahead>	0 -3 0 0 -5 0 0 12
talks r3=<number>	0 -12 0 0 18 0 0 0
talks r3=<office>	0 0 0 0 -5 0 10 -2
talks r3=<v-end>	0 -11 0 0 9 -2 0 6
talks r3=<v-impose>	0 -4 0 0 17 -2 0 0
talks r3=<v-return>	0 5 0 0 -8 3 0 0
talks r3=<v-say>	0 0 0 0 -9 0 13 0
talks r3=<v-stay>	9 -6 0 0 -1 0 0 0
talks r3=<v-up>	0 2 0 0 -6 4 0 0
talks r3=a	0 17 0 0 -10 0 0 0
talks r3=and	0 0 0 4 -11 0 0 8
talks r3=before	0 9 0 0 -8 0 0 0
talks r3=between	0 0 0 0 -9 0 0 10
talks r3=duty	0 -12 0 3 7 0 0 0
talks r3=end	0 -4 0 0 0 0 0 7
talks r3=go	0 2 0 0 -6 4 0 0
talks r3=have	0 -5 0 0 9 0 0 0
talks r3=in	0 0 0 -6 14 0 0 0
talks r3=it	0 -9 0 6 -4 13 0 0
talks r3=lapse	0 -3 0 0 6 0 0 0
talks r3=night	0 0 0 10 -9 0 0 0
talks r3=on	0 0 0 0 7 0 0 0
talks r3=resume	0 8 0 0 -7 0 0 0
talks r3=run	10 0 0 0 -3 0 0 0
talks r3=side	0 8 0 0 -6 0 0 0
talks r3=so	0 0 0 0 -9 0 0 10
talks r3=the	0 -11 -4 -1 20 -4 2 0
talks r3=to	0 0 0 -4 9 0 0 0
talks r4=,	0 -16 0 -9 4 -1 5 15
talks r4=.	0 0 0 0 8 -7 -3 -2
talks r4=<agent>	0 -1 0 0 11 0 0 0
talks r4=<end>	-1 -2 -2 -1 4 0 -21 16
talks r4=<goods>	0 -12 0 1 13 0 0 0
talks r4=<level>	0 6 0 0 -6 0 0 4
talks r4=<name>	0 0 0 -1 -11 5 0 14
talks r4=<number>	0 7 0 0 -2 0 0 0
talks r4=<quality>	0 8 0 0 -7 0 0 0
talks r4=<seat>	0 2 0 -6 -4 0 8 0
talks r4=<v-end>	0 -1 0 0 6 0 0 0
talks r4=<v-impose>	0 0 0 -3 0 10 -1 0
talks r4=<v-propose>	0 -6 7 0 0 0 0 0
talks r4=<v-say>	0 0 0 0 -1 1 9 -6
talks r4=<v-up>	0 0 0 0 6 0 0 0
talks r4=?	0 10 0 10 -19 0 0 0
talks r4=a	0 7 0 0 0 0 0 0
talks r4=and	0 0 0 -3 9 0 0 0
talks r4=be	0 11 0 0 -6 0 0 0
talks r4=by	0 6 0 -12 4 0 0 0
talks r4=due	0 -4 0 7 0 0 0 0
talks r4=in	0 -1 0 0 0 11 0 0
talks r4=it	0 -2 0 0 7 0 0 0
talks r4=of	0 -9 0 7 0 0 0 0
talks r4=out	10 -1 0 0 -1 0 0 0
talks r4=say	0 0 0 0 0 0 9 -5
talks r4=take	0 0 0 0 -2 6 0 0
talks r4=the	0 14 0 0 -16 12 0 -1
talks r4=there	0 0 0 0 -5 0 0 6
talks r4=war	0 6 0 0 -6 0 0 0
talks r4=would	0 -13 0 8 7 0 0 0
talks r=, <level>	0 0 0 6 -6 0 0 0
talks r=, <name>	0 0 0 0 -5 6 0 0
talks r=, but	0 5 0 4 -10 0 0 0
talks r=, he	0 0 0 0 -5 0 8 0
talks r=. <end>	4 0 0 0 -16 4 -9 17
talks r=: <level>	0 10 0 0 -7 0 0 0
talks r=between the	0 9 0 0 -9 0 0 0
talks r=break down	0 -6 0 0 0 0 0 3
talks r=broke down	0 0 8 3 -8 0 0 0
talks r=by <day-ahead>	0 4 0 0 -10 12 0 0
talks r=end ,	0 14 0 0 -9 0 0 0
talks r=end .	0 -10 0 0 3 4 0 0
talks r=end on	0 10 0 0 -7 0 0 0
talks r=fail ,	0 -9 0 1 -1 -4 6 3
talks r=go .	0 11 0 0 -10 0 0 0
talks r=in <seat>	0 0 0 0 -4 0 0 10
talks r=it would	0 -14 0 0 15 0 0 0
talks r=of <level>	0 0 0 8 -5 0 0 0
talks r=of <span>	0 -1 0 0 6 0 0 0
talks r=of talk	0 0 0 0 9 0 0 0
talks r=on <day-gone>	0 0 0 8 -7 0 0 0
talks r=on tariff	0 7 0 0 -6 0 0 0
talks r=that would	0 9 0 0 -6 0 0 0
talks r=with <name>	0 -3 0 0 6 -3 -2 6
talks r=with <seat>	10 0 0 0 0 0 0 0
talks r=with the	0 -3 0 0 10 0 0 0
talks r=would be	0 -4 0 1 7 0 0 0
talks t0=modal	0 -18 0 -2 -2 2 -6 19
talks t0=past	0 17 -3 -5 -2 0 0 0
talks t0=perfect-passive	0 0 0 -1 0 6 0 0
talks t0=present	-1 -3 -7 2 5 0 -3 3
talks t1=infinitive	3 0 0 9 0 -1 -3 -1
talks t1=modal	0 -16 0 -1 -8 3 -1 20
talks t1=past	0 17 -1 -3 -4 0 0 0
talks t1=perfect-passive	0 0 0 -1 0 6 0 0
talks t1=present	-1 -3 -7 0 7 0 -3 3
talks v0=be	-2 1 -5 0 -4 7 0 5
talks v0=bring	0 8 0 0 -6 0 0 0
talks v0=have	0 20 0 -4 -11 0 0 0
talks v0=let	0 -6 0 0 0 0 0 7
talks v0=reach	0 0 0 6 -4 0 0 0
talks v0=say	0 0 0 0 13 0 0 0
talks v0=warn	0 0 0 0 -8 1 0 5
talks v1=agree	0 0 0 7 -11 5 0 0
talks v1=be	-2 3 -5 0 -8 7 0 6
talks v1=bring	0 8 0 0 -6 0 0 0
talks v1=have	0 20 0 -3 -11 0 0 0
talks v1=let	0 -7 0 0 0 0 0 7
talks v1=say	0 0 0 0 12 0 0 0
talks v1=warn	0 0 0 0 -8 1 0 5
talks verbless	-16 -6 -4 -12 17 -15 -3 20
talks vt0=agree perfect	0 0 0 0 -2 6 0 0
talks vt0=be modal	0 -5 0 0 -5 6 0 6
talks vt0=be past	0 8 0 -4 0 0 3 -1
talks vt0=have past	0 12 0 0 -9 0 0 0
talks vt0=have present	0 8 0 -1 -1 0 0 0
talks vt0=let present	0 -6 0 0 0 0 0 7
talks vt0=say past	0 0 0 0 9 0 0 0
talks vt0=warn past	0 0 0 0 -8 1 0 5
talks vt1=agree perfect	0 0 0 0 -2 6 0 0
talks vt1=be modal	0 0 0 0 -12 6 0 8
talks vt1=be past	0 8 0 -4 0 0 3 -1
talks vt1=have past	0 12 0 0 -9 0 0 0
talks vt1=have present	0 8 0 -1 -1 0 0 0
talks vt1=let present	0 -6 0 0 0 0 0 7
talks vt1=say past	0 0 0 0 8 0 0 0
talks vt1=warn past	0 0 0 0 -8 1 0 5
talks=accord	0 12 0 0 -8 0 0 0
talks=agreement	0 -6 -7 0 24 0 -9 -18
talks=ceasefire	0 13 -1 0 0 0 0 0
talks=deal	-6 -18 -2 11 4 -3 11 -2
talks=negotiations	0 0 0 -6 -2 4 0 4
talks=pause	0 3 0 -6 1 0 -1 -2
talks=round	0 -19 0 0 23 -2 0 -1
talks=standstill	0 13 0 0 -13 2 0 0
talks=summit	0 -3 0 0 -8 0 0 13
talks=table	1 2 0 -11 -1 0 0 3
talks=talk	0 -10 0 0 22 0 0 -4
talks=talks	-7 -34 -1 -4 0 -22 5 39
talks=truce	0 10 0 -9 9 6 -29 -19
v=abolish infinitive	0 0 0 -3 8 0 0 0
v=accept modal	0 0 0 -2 10 0 0 0
v=add future	0 0 0 3 -7 0 0 0
v=add infinitive	0 0 0 0 -1 0 7 0
v=add modal	0 6 0 9 -15 3 -4 0
v=add past	0 0 0 -7 -3 8 2 0
v=adjust infinitive	0 0 0 0 6 0 -5 0
v=admit present	0 0 0 -1 0 8 -1 0
v=agree infinitive	0 0 0 6 -11 0 0 6
v=agree past	0 -4 0 0 6 5 -3 0
v=agree present	0 3 0 8 -5 0 -5 0
v=announce past	-5 -16 0 5 3 0 1 3
v=announce perfect	2 0 0 12 -12 0 0 0
v=announce pluperfect	0 0 0 0 10 0 0 0
v=answer future	0 0 0 0 -4 0 8 0
v=answer infinitive	0 0 0 0 -2 0 6 0
v=answer modal	0 1 0 -4 -3 0 6 0
v=answer past	10 0 0 0 0 0 -5 0
v=answer present	0 0 0 0 8 0 -2 0
v=apply future	0 2 0 4 -13 0 0 4
v=apply perfect	0 8 0 0 -6 0 0 0
v=apply present	3 13 0 -14 -1 -1 -10 2
v=approve modal	0 -1 0 0 18 0 0 0
v=approve present	0 0 0 0 8 0 0 0
v=ask modal	7 8 0 -4 -1 0 -4 0
v=ask past	0 13 0 -3 -8 3 0 0
v=ask present	0 -1 0 -7 27 0 -2 0
v=be future	-9 7 2 -23 0 -7 4 11
v=be modal	-6 0 -19 22 -3 3 -15 -6
v=be past	-30 4 0 -12 16 2 4 -6
v=be past-not	0 -4 0 0 8 0 0 0
v=be present	4 12 -19 0 2 0 -7 -21
v=be present-not	0 0 0 12 -10 -5 0 2
v=bear future	0 7 0 0 -1 0 0 0
v=begin gerund	0 -6 0 0 7 0 0 0
v=begin infinitive	0 0 0 8 -5 0 0 0
v=begin modal	0 0 0 -3 12 0 0 0
v=begin present	0 -13 0 -9 27 0 0 0
v=believe present	0 0 0 0 7 0 0 0
v=brace present	0 10 0 -2 -3 0 0 0
v=bring modal	0 7 -5 11 -10 0 -1 0
v=buy future	0 0 0 0 9 0 0 0
v=buy gerund	0 0 0 -6 3 5 0 0
v=buy infinitive	0 0 0 0 9 0 0 0
v=buy present	1 -1 1 24 -24 0 0 0
v=call modal	0 0 0 0 6 0 0 0
v=call present	0 -4 0 -1 14 0 0 0
v=cancel infinitive	0 0 0 0 -10 8 0 0
v=cease future	0 13 0 0 -7 0 0 0
v=charge future	0 0 0 3 -2 9 -2 0
v=charge infinitive	0 -1 0 -1 -3 7 1 0
v=charge modal	-2 9 0 0 0 -2 0 0
v=charge past	0 0 0 0 6 0 0 0
v=charge perfect	0 0 0 0 7 0 -4 0
v=charge present	0 11 0 -4 1 0 -14 0
v=collect modal	0 0 0 0 -5 8 0 0
v=collect present	0 -3 0 0 14 0 0 0
v=come future	0 -8 0 0 13 0 0 0
v=come modal	0 5 -6 0 -8 0 2 0
v=come modal-not	0 0 0 0 6 0 0 0
v=come past	15 -10 -5 9 -1 -6 0 0
v=come perfect	0 -8 0 0 19 0 0 0
v=come present	-3 6 -7 7 -8 7 -1 0
v=come present-not	0 -9 1 -1 11 0 0 0
v=concede past	0 6 0 0 -3 0 0 0
v=confirm past	0 -6 0 0 11 0 0 0
v=consider future	0 0 0 0 -6 0 9 0
v=continue future	0 -6 0 -3 4 8 0 0
v=continue present	0 -1 0 0 12 0 0 0
v=cut modal	0 0 0 -1 8 0 0 0
v=declare past	0 0 0 0 -8 0 8 0
v=decline present	0 7 0 0 -3 0 0 0
v=deny past	0 0 0 0 10 0 0 0
v=deny present	0 -1 0 -1 6 0 0 0
v=discuss future	0 0 0 0 8 0 0 0
v=double modal	0 0 0 7 0 0 0 0
v=double present	0 -3 0 0 0 0 0 7
v=end gerund	0 0 0 0 -4 0 8 0
v=end infinitive	0 0 0 0 15 0 -2 0
v=end modal	0 6 0 0 -7 0 0 2
v=end participle	0 17 0 0 -8 -2 0 0
v=end present	-4 11 -9 -4 10 -2 -6 -6
v=enter modal	0 -3 0 0 9 0 0 0
v=enter participle	0 9 0 0 -7 0 0 0
v=enter present	0 0 0 0 8 0 -4 0
v=exempt present	0 -5 0 0 14 0 0 0
v=expect modal	0 1 16 0 -19 0 0 0
v=expect participle	0 0 0 0 -3 0 10 0
v=expect past	0 0 0 0 7 0 0 0
v=expect present	0 -3 12 -4 0 1 0 0
v=expire present	0 0 0 -4 17 0 0 0
v=explain future	0 -7 0 11 -2 0 0 0
v=export present	-6 0 0 0 4 3 0 0
v=extend modal	0 -1 0 0 6 -1 0 0
v=extend participle	0 15 0 0 -12 0 0 0
v=extend present	0 -9 0 0 12 0 0 0
v=face present	0 7 0 -2 0 0 0 0
v=fall future	0 0 0 8 -4 0 0 0
v=fall modal	0 0 9 -6 -4 10 0 0
v=fall past	0 0 7 0 0 0 0 0
v=fall present	0 -1 0 0 7 -3 0 0
v=fear present	15 8 8 1 -34 0 -3 1
v=get past	0 0 0 0 6 0 0 0
v=get present	0 -8 0 0 25 0 0 0
v=go future	0 0 0 8 -1 0 -5 0
v=go infinitive	0 0 0 -2 10 -2 1 0
v=go modal	0 13 -7 -13 9 -11 -8 -3
v=go past	0 4 0 -9 2 -1 0 0
v=go present	0 5 0 1 -6 8 -6 0
v=go present-not	0 0 0 8 -6 0 0 0
v=have past	-2 3 -3 -5 16 -3 0 -1
v=have present	-4 13 1 0 -5 -17 13 -13
v=have present-not	0 -3 0 0 7 0 0 0
v=hit modal	0 -8 5 -4 0 3 4 0
v=hit present	0 -2 0 -2 0 0 8 0
v=hold infinitive	7 0 0 0 0 0 0 0
v=hold present	0 -7 2 0 8 0 0 0
v=impose future	0 0 0 -3 8 0 0 0
v=impose modal	2 0 0 13 -12 -2 0 0
v=insist past	0 0 0 0 -9 0 11 0
v=insist present	0 0 0 0 -3 0 0 6
v=intend present	0 0 0 0 -4 7 0 0
v=introduce present	0 -2 0 -7 0 12 -3 0
v=jump modal	0 22 0 0 -21 0 0 0
v=keep infinitive	0 0 0 1 -4 0 0 8
v=keep modal	0 -4 0 -2 13 0 0 0
v=keep present-not	0 -5 0 -2 6 1 0 0
v=know modal	0 0 0 0 6 0 0 0
v=know present	0 -10 0 25 -14 -2 4 0
v=know present-not	6 -7 0 0 1 0 0 0
v=land gerund	0 0 0 0 -5 8 0 0
v=lapse past	0 5 2 5 -16 0 0 0
v=lapse present	0 7 -6 1 0 -1 0 0
v=leave infinitive	0 0 0 -4 11 0 -3 0
v=leave present	8 8 0 -7 -4 -1 -2 0
v=let infinitive	0 -1 0 0 13 0 0 0
v=let modal	0 -6 0 9 0 0 0 0
v=let perfect	0 -1 0 0 1 0 6 0
v=levy modal	0 0 0 -7 3 0 7 0
v=levy present	0 -5 0 -2 7 0 1 0
v=lift future	0 0 0 -2 8 0 -1 0
v=like modal	-6 -9 -1 0 40 -1 -10 0
v=like present	0 0 0 0 -7 0 7 0
v=look modal	0 0 0 -4 0 0 10 0
v=loom present	0 7 0 0 -3 0 0 0
v=lose infinitive	0 -2 21 0 -14 0 0 0
v=lose modal	0 -4 0 -1 -7 12 0 4
v=lose past	0 0 6 6 -5 0 0 0
v=lose present	0 -11 18 -5 0 0 0 0
v=lower modal	0 -1 0 -2 11 0 0 0
v=lower present	0 -3 9 0 -5 0 0 0
v=make gerund	0 6 0 0 -4 0 0 0
v=make modal	0 -9 0 0 14 0 0 0
v=make participle	0 -4 0 0 14 0 0 0
v=make past	7 11 0 0 -16 0 0 0
v=make perfect	0 -8 0 3 2 0 0 0
v=make present	0 0 0 0 -6 2 8 0
v=meet future	0 -2 0 0 17 0 0 0
v=meet gerund	0 -6 0 0 14 0 0 0
v=meet modal	0 -3 0 -1 -12 0 23 0
v=meet present	0 -11 0 -4 16 0 3 0
v=move modal	0 -3 0 -2 9 1 0 0
v=move present	0 -2 0 0 -11 15 0 0
v=negotiate future	0 0 0 0 -7 0 8 0
v=negotiate present	0 0 0 -7 4 0 1 0
v=number present	0 19 0 0 -16 0 0 0
v=offer perfect	0 0 0 -1 12 0 -3 0
v=order present	0 -3 0 0 8 0 0 0
v=other future	0 0 0 -7 6 5 0 0
v=other future-not	0 0 0 0 -4 0 0 10
v=other modal	-2 15 -9 12 1 -23 -3 -12
v=other modal-not	2 0 0 0 9 -1 0 0
v=other past	-1 -4 -3 0 14 -4 5 0
v=other perfect	3 7 0 -8 -1 1 -1 0
v=other pluperfect	-2 0 0 12 0 -1 -7 0
v=other present	19 12 2 -22 -13 7 0 -9
v=other present-not	0 4 0 -22 4 0 0 0
v=owe modal	0 5 0 0 -6 2 0 0
v=pay gerund	0 -5 0 0 13 0 0 0
v=pay participle	0 -5 0 0 0 0 7 0
v=pay present	0 -2 -7 6 3 0 -6 -1
v=pay present-not	0 -10 0 0 0 0 8 0
v=plan past	0 8 0 0 -7 0 0 0
v=plan present	0 0 0 -3 12 0 0 0
v=prepare perfect	0 0 0 14 -18 0 1 0
v=promise modal-not	0 3 0 0 -9 0 8 0
v=promise past	0 -1 0 -8 -1 11 2 0
v=promise perfect	0 0 0 -14 15 0 0 0
v=propose past	0 0 0 -1 6 0 0 0
v=propose perfect	0 0 0 6 0 0 0 0
v=propose present	0 7 0 0 -6 0 0 0
v=put future	0 -9 0 7 -4 0 2 0
v=put infinitive	5 13 0 5 -14 0 -9 0
v=put modal	6 13 0 -4 -9 0 -6 6
v=put perfect	0 0 0 7 -4 3 0 0
v=raise future	0 -6 0 0 5 3 -4 0
v=raise gerund	0 0 0 -3 6 0 -2 0
v=raise infinitive	0 -2 0 12 -13 0 3 0
v=raise modal	0 0 0 3 -10 6 0 3
v=raise past	0 0 0 0 -3 0 9 0
v=raise present	0 -13 0 0 2 0 8 0
v=reach modal	0 -1 0 9 0 0 0 0
v=reach present	0 -7 0 6 2 0 0 0
v=ready present	3 -6 0 1 -17 0 20 0
v=recall past	0 7 0 0 -1 0 0 0
v=recall present	0 8 0 -4 0 0 0 0
v=reckon present	0 0 0 -2 7 -3 0 0
v=remain modal	0 0 0 0 7 0 0 0
v=remain present	0 -3 0 0 12 0 0 0
v=replace modal	0 0 0 15 -9 0 0 0
v=replace past	0 -4 0 0 0 0 8 0
v=replace present	0 -8 0 0 14 0 0 0
v=reply present	0 0 0 0 -3 0 6 0
v=respond infinitive	0 0 0 0 -10 0 12 0
v=restore future	0 6 0 0 -5 0 0 0
v=restore modal	0 9 0 0 -9 0 0 0
v=resume modal	0 0 0 0 6 0 0 0
v=resume present	0 6 0 0 0 0 0 0
v=retaliate future	0 0 0 0 15 0 -14 0
v=return future	0 0 0 -4 11 0 0 0
v=return infinitive	0 -3 0 0 7 0 0 0
v=return modal	0 11 -2 0 -8 8 -3 0
v=return present	8 0 3 -11 0 0 -4 0
v=revert modal	0 9 0 0 -8 0 0 0
v=review future	0 0 0 0 -7 0 8 0
v=rise future	0 16 0 0 -14 0 0 0
v=rise past	0 -4 0 0 13 0 0 0
v=roll present	0 0 3 0 -14 0 10 0
v=rule modal-not	2 0 0 5 -18 0 10 0
v=rule present	0 -1 0 0 -2 0 8 0
v=run modal	0 0 0 0 7 0 0 0
v=run present	6 -9 0 0 13 -2 -1 0
v=say future	0 0 0 0 -7 0 11 0
v=say modal	0 -10 8 -1 0 7 0 0
v=say past	0 0 -7 5 15 -8 -11 -5
v=say perfect	0 0 -2 0 -7 4 4 0
v=say perfect-not	0 0 0 -5 11 0 0 0
v=say pluperfect	0 0 0 0 6 0 0 0
v=say present	0 0 -19 4 0 4 4 -23
v=say present-not	0 6 0 0 -2 0 0 0
v=scrap infinitive	0 0 0 7 -5 0 0 0
v=see future	0 4 0 0 -12 0 1 3
v=sell future	0 0 0 0 7 0 0 0
v=sell gerund	8 0 6 0 -14 0 0 0
v=sell infinitive	0 0 0 0 0 8 0 0
v=sell modal	8 -8 0 -7 0 5 0 0
v=sell past	0 0 0 0 6 0 0 0
v=send modal	0 0 0 0 6 0 0 0
v=send past	0 0 0 10 -4 0 0 0
v=set present	0 -1 0 0 12 0 0 0
v=settle participle	0 7 0 0 -6 0 0 0
v=shoot present	0 -7 0 0 6 0 4 0
v=shrink modal	0 0 0 -3 9 0 0 0
v=sign modal	0 -1 0 0 21 0 0 0
v=sign modal-not	0 0 0 0 -3 0 0 7
v=sign participle	0 0 0 0 8 0 0 0
v=sign past	0 -4 0 0 11 0 0 0
v=sign perfect	0 0 0 0 6 0 0 0
v=sign present	0 -12 7 0 15 -5 0 0
v=sign present-not	0 13 0 9 -23 0 0 0
v=sit present	0 -6 0 0 10 0 0 0
v=slap future	0 4 0 1 -2 0 -6 0
v=slap infinitive	0 0 0 -1 0 0 8 0
v=snap present	0 9 0 0 -8 0 0 0
v=stand present	4 0 12 9 -20 0 0 0
v=start modal	0 -10 0 10 -2 0 0 0
v=stay present	0 -10 2 0 1 0 -5 7
v=step present	0 -10 0 5 10 0 0 0
v=stop future	0 -4 2 6 -3 0 0 0
v=stop infinitive	-3 2 0 -7 0 14 -5 0
v=stop modal	11 -8 0 -7 -4 12 0 0
v=stop past	0 -1 0 -5 16 0 0 0
v=stop present	4 4 4 5 -19 0 0 0
v=strike modal	0 0 0 0 -5 0 10 0
v=suspend future	0 0 0 0 12 0 0 0
v=suspend infinitive	3 2 0 0 0 -6 0 0
v=suspend participle	1 5 0 -1 -13 0 0 0
v=suspend past	0 14 0 -4 -16 0 8 0
v=suspend present	0 -1 0 0 0 0 8 0
v=take future	0 6 0 -2 0 4 -5 0
v=take modal	-5 -12 26 1 -16 -7 13 0
v=take past	0 0 0 -12 23 0 -3 0
v=take perfect	0 0 0 0 7 0 -2 0
v=take present	-1 1 -1 9 -2 -2 0 0
v=tax future	0 0 0 0 -11 0 11 0
v=tax present	3 0 0 0 -9 0 8 0
v=tell modal	0 0 0 0 8 0 0 0
v=tell past	-7 0 0 0 5 -24 0 11
v=tell perfect	0 -8 8 5 -13 0 3 4
v=tell pluperfect	0 -1 0 5 -9 9 0 0
v=tell present	0 -9 0 13 -5 0 0 6
v=think participle	0 0 0 9 -8 0 0 0
v=think present	8 -4 0 0 -4 0 0 6
v=think present-not	0 12 0 0 -11 0 0 0
v=threaten participle	0 0 0 7 -3 0 0 0
v=threaten past	0 -1 0 6 -7 0 5 0
v=threaten perfect	5 -11 0 1 0 8 -5 0
v=threaten present	0 -2 0 -1 11 1 -11 0
v=treat modal	0 0 0 0 -4 0 6 0
v=vow past	0 0 0 0 -7 0 9 0
v=want future	0 0 0 0 -4 0 6 0
v=want past	0 0 0 0 12 0 0 0
v=want present	3 0 0 7 -14 0 3 0
v=warn perfect	10 0 -1 7 -13 0 0 -2
v=warn present	-2 -1 6 0 -5 8 -12 1
v=win participle	0 0 7 0 -7 0 0 0
v=win present	0 11 0 0 -9 0 0 0
v=withdraw modal	5 -7 0 0 0 3 0 0
v=withdraw past-not	0 0 0 6 -3 0 0 0
v=write participle	0 0 0 0 6 0 0 0
v=write past	4 -15 5 6 -6 6 -5 0
v=write present	1 0 0 -12 0 0 5 0
w:!	0 -4 0 -3 19 0 0 0
w:"	-9 5 -31 2 11 -22 9 -4
w:" ,	0 7 0 9 -14 0 0 0
w:" .	-10 2 -2 2 -5 -13 14 0
w:" :	0 0 0 0 -5 0 11 0
w:" <level>	0 -1 0 -3 10 0 0 0
w:" <not>	0 0 0 0 13 0 0 0
w:" <person>	0 1 0 -6 4 0 0 0
w:" <v-say>	0 -15 0 1 0 1 0 7
w:" <v-up>	0 0 0 9 -3 0 0 0
w:" _ "	0 0 0 0 13 0 -1 0
w:" _ ,	0 -1 0 0 9 0 0 0
w:" _ <name>	0 0 0 0 -3 0 7 0
w:" _ <person>	0 -12 0 -9 14 1 -8 7
w:" _ a	0 0 0 0 6 0 0 0
w:" _ add	0 0 0 0 6 0 0 0
w:" _ and	3 0 0 9 -13 0 0 0
w:" _ are	0 0 0 0 6 0 0 0
w:" _ for	0 0 0 0 -6 0 7 0
w:" _ happen	0 0 0 8 -7 0 0 0
w:" _ he	0 11 0 0 -10 0 0 0
w:" _ i	0 0 0 0 6 0 0 0
w:" _ immediately	0 0 0 -4 8 0 0 0
w:" _ in	0 0 0 0 -6 0 2 0
w:" _ it	0 7 0 0 -7 0 0 0
w:" _ mr	0 0 0 7 -5 0 0 0
w:" _ old	0 17 0 0 -17 0 0 0
w:" _ say	0 28 0 -11 -18 0 1 0
w:" _ sooner	0 0 0 8 -10 0 0 0
w:" _ the	0 -5 0 0 -3 0 3 6
w:" _ they	0 0 0 13 -11 0 0 0
w:" _ was	0 0 0 8 -7 0 0 0
w:" _ write	0 0 0 -6 8 0 0 0
w:" a	0 -3 0 -10 19 0 0 0
w:" and	3 0 0 0 -14 0 12 0
w:" could	0 0 0 8 -6 0 0 0
w:" effective	0 0 0 -4 8 0 0 0
w:" extremely	0 0 0 0 8 0 -7 0
w:" go	0 0 0 9 -4 0 0 0
w:" he	0 21 0 0 -11 0 0 0
w:" i	0 -2 0 -1 18 0 -1 0
w:" if	0 2 0 7 -13 0 2 4
w:" it	0 0 0 0 6 0 0 0
w:" of	0 0 0 0 -6 0 9 0
w:" on	0 0 0 8 -4 0 0 0
w:" one	0 0 0 0 7 0 0 0
w:" or	0 0 0 8 -10 0 0 0
w:" say	0 -10 0 2 0 0 0 7
w:" substantial	0 0 0 6 -4 0 0 0
w:" the	0 12 0 -11 -3 0 3 0
w:" we	0 -4 0 0 14 0 0 0
w:" within	0 0 0 0 12 0 -10 0
w:'	-8 9 0 -8 -3 0 5 0
w:' <agent>	0 10 0 0 -9 1 0 0
w:' <person>	0 0 0 0 15 -2 -8 0
w:' _ ,	0 12 0 0 -12 0 7 0
w:' notice	0 10 0 0 -9 1 0 0
w:'s	3 5 0 0 3 3 -13 -19
w:'s <agent>	3 7 0 -7 0 -12 -3 4
w:'s <duty>	5 0 0 -1 1 0 -7 0
w:'s <gate>	0 11 0 0 -6 0 0 0
w:'s <goods>	-9 -6 3 12 -18 13 4 0
w:'s <level-noun>	0 -3 0 5 -4 0 6 0
w:'s <not>	0 -16 0 10 6 -1 0 0
w:'s <number>	0 20 0 -1 -14 0 0 0
w:'s <organisation>	0 0 0 -4 0 13 -2 0
w:'s <person>	0 -1 0 -8 0 9 4 0
w:'s <points>	0 9 0 0 -7 0 0 0
w:'s <quality>	0 0 0 0 0 9 0 0
w:'s <sender>	-3 9 2 1 -1 -3 -5 0
w:'s <v-buy>	0 0 7 4 -9 0 0 0
w:'s <v-deny>	9 0 0 0 -4 0 0 0
w:'s <v-propose>	0 0 0 0 7 0 0 0
w:'s <v-sell>	-2 0 0 3 6 -3 0 0
w:'s _ ,	-2 -15 0 0 26 1 -9 -3
w:'s _ .	0 15 3 0 -7 -6 -11 0
w:'s _ <level>	0 9 0 -2 -2 0 0 0
w:'s _ <number>	0 0 0 0 11 0 0 0
w:'s _ <quality>	0 -5 0 7 0 0 0 0
w:'s _ again	0 6 0 0 -5 0 0 0
w:'s _ all	0 8 0 0 -6 0 0 0
w:'s _ and	0 -3 0 0 8 0 0 0
w:'s _ are	0 3 0 0 -10 0 0 8
w:'s _ deal	0 -9 0 10 0 0 0 0
w:'s _ duty	0 0 0 0 -4 0 7 0
w:'s _ first	9 -2 0 0 -3 0 0 0
w:'s _ for	0 10 0 0 -3 0 0 0
w:'s _ have	0 0 0 6 -5 0 0 0
w:'s _ is	0 -7 0 0 0 0 9 0
w:'s _ of	16 -7 0 7 -1 -5 -5 0
w:'s _ on	10 12 0 -4 -10 0 0 0
w:'s _ stay	0 3 6 0 -11 0 0 0
w:'s _ the	9 -12 0 0 3 0 0 0
w:'s _ to	0 1 0 -13 0 7 0 0
w:'s _ was	0 0 0 9 -7 0 0 0
w:'s _ will	0 -5 0 0 13 0 0 0
w:'s _ would	0 11 0 1 -12 0 1 0
w:'s a	0 -1 0 0 8 0 0 0
w:'s answer	0 0 0 8 -9 0 1 0
w:'s back	0 0 0 0 -4 8 0 0
w:'s day	0 10 0 0 -8 0 0 0
w:'s foreign	0 0 0 0 6 0 0 0
w:'s good	0 0 0 10 -8 0 0 0
w:'s import	0 0 8 0 -5 0 0 0
w:'s in	9 -3 0 0 0 0 0 0
w:'s list	0 0 0 8 -5 0 0 0
w:'s minister	0 4 0 0 4 0 -7 0
w:'s ministry	9 0 0 0 -10 0 0 0
w:'s no	0 -9 0 7 4 0 0 0
w:'s official	0 0 0 0 -7 0 0 8
w:'s own	0 0 0 0 10 0 0 0
w:'s purchase	0 0 0 6 -3 0 0 0
w:'s rate	0 -2 0 0 0 0 6 0
w:'s rule	9 0 0 0 -4 0 0 0
w:'s side	0 8 0 0 -7 0 0 0
w:'s tariff	6 -4 0 0 4 0 -1 0
w:'s the	9 -7 0 0 0 0 0 0
w:'s to	0 9 0 -1 -4 0 0 0
w:'s trade	5 0 0 8 -4 -3 0 0
w:(	0 8 0 -8 0 4 -4 -5
w:( <level>	0 -1 0 -3 11 0 0 0
w:( <month-gone>	0 13 0 0 -10 0 0 0
w:( <name>	0 -4 0 0 7 0 0 0
w:( <number>	0 -15 0 -7 4 7 3 0
w:( _ )	-5 0 0 0 3 8 -2 0
w:( _ <level>	0 8 0 0 -7 0 0 0
w:( a	0 6 0 0 -6 0 0 0
w:( b	0 9 0 -1 -15 7 0 0
w:( c	0 8 0 0 -6 0 0 0
w:( now	0 10 0 0 -11 0 0 0
w:)	0 8 0 -8 0 4 -5 -5
w:) ,	0 6 0 0 -3 0 0 0
w:) .	0 -1 0 -1 8 -1 0 0
w:) <name>	0 -4 0 0 6 0 0 0
w:) <v-end>	0 7 0 0 -7 0 0 0
w:) <v-impose>	0 11 0 0 -10 0 0 0
w:) _ <level>	0 -4 0 0 6 0 0 0
w:) _ <name>	8 0 0 0 -8 0 0 0
w:) _ and	0 -6 0 0 9 0 0 0
w:) _ if	0 5 0 8 -14 0 0 0
w:) if	0 13 0 -2 -17 7 0 0
w:) the	0 -8 0 0 14 0 0 0
w:) —	8 0 0 0 -11 0 0 0
w:*	0 -3 0 0 21 0 0 0
w:+	0 0 0 0 8 0 0 0
w:,	-4 4 -20 -2 23 -5 -5 -12
w:, "	-4 5 -7 5 1 -3 -8 5
w:, <day-ahead>	0 0 0 -6 8 0 -5 0
w:, <day-today>	4 -15 -6 8 6 -6 -1 -4
w:, <duty>	0 -16 0 11 5 0 0 0
w:, <goods>	0 11 2 0 -5 -6 0 -6
w:, <level-noun>	0 0 0 0 10 0 -1 0
w:, <money>	0 0 0 0 -9 10 0 0
w:, <name>	0 7 -12 10 -23 0 15 -1
w:, <not>	0 0 0 -6 2 0 -7 9
w:, <number>	-4 11 -3 -11 0 1 -1 0
w:, <office>	0 7 0 -1 -8 0 8 -3
w:, <organisation>	0 0 0 0 -1 7 0 0
w:, <person>	3 0 -11 8 -27 -2 16 7
w:, <quality>	0 15 0 6 -20 -1 4 0
w:, <seat>	0 0 0 0 -13 0 3 12
w:, <sender>	0 3 9 0 -1 -4 0 0
w:, <span>	0 -6 0 6 0 0 0 0
w:, <taker>	0 -3 1 -1 0 0 0 6
w:, <v-begin>	0 -1 0 0 8 0 -2 0
w:, <v-end>	0 -6 0 8 0 0 0 0
w:, <v-impose>	-6 0 -1 -3 6 0 1 0
w:, <v-propose>	3 14 -2 -8 -7 0 0 0
w:, <v-say>	6 6 11 0 -5 12 -34 -1
w:, <v-sell>	0 8 0 0 -7 0 0 0
w:, <v-stay>	0 0 0 -1 6 0 0 0
w:, <v-suspend>	0 4 0 -2 -3 6 0 0
w:, <v-threaten>	0 3 0 1 -9 0 -4 2
w:, <v-up>	0 1 0 -6 3 0 0 0
w:, _ 's	0 16 0 -3 -10 0 0 0
w:, _ (	7 0 0 0 -8 0 0 0
w:, _ )	0 0 6 0 -2 0 0 0
w:, _ ,	0 0 -7 -6 1 5 10 -7
w:, _ .	-3 -11 -3 7 7 0 0 -1
w:, _ :	0 -19 0 0 22 0 0 0
w:, _ ;	0 -2 0 0 7 0 0 0
w:, _ <day-ahead>	3 -12 0 5 0 -2 4 0
w:, _ <day-gone>	0 0 0 0 -5 0 10 0
w:, _ <day-today>	0 -3 0 1 14 0 -6 0
w:, _ <level>	0 18 -4 -9 0 -2 -6 1
w:, _ <name>	-1 4 0 16 -15 10 -10 0
w:, _ <number>	0 24 0 1 -11 -12 -16 -4
w:, _ <office>	4 -1 0 -2 7 -4 -1 0
w:, _ <organisation>	11 -5 -10 -7 8 4 0 -3
w:, _ <person>	0 0 0 16 -23 7 -4 7
w:, _ <quality>	0 15 0 -8 2 -5 -6 0
w:, _ <seat>	-5 10 0 8 -7 -4 0 0
w:, _ <span>	0 -7 0 2 5 0 0 0
w:, _ a	0 1 9 3 -19 6 0 0
w:, _ about	0 0 0 0 -1 0 8 0
w:, _ add	0 4 0 0 -19 9 3 0
w:, _ additional	0 -5 0 6 0 0 0 0
w:, _ all	0 0 0 0 6 0 0 0
w:, _ and	-1 -9 -2 3 12 -6 0 -1
w:, _ announce	0 0 0 -3 9 0 0 0
w:, _ another	0 0 0 6 0 0 0 0
w:, _ are	0 6 0 -5 2 0 0 0
w:, _ at	6 -1 0 0 -7 0 13 0
w:, _ banana	0 2 0 0 -11 0 8 0
w:, _ be	3 -25 0 0 -3 10 5 3
w:, _ begin	0 0 0 8 -5 0 0 0
w:, _ both	0 5 0 0 -6 5 0 0
w:, _ broker	0 -1 9 0 -3 0 0 0
w:, _ buy	0 0 0 9 -8 0 0 0
w:, _ by	0 -3 0 0 14 0 0 0
w:, _ can	0 0 0 6 -3 0 0 0
w:, _ charge	0 -3 0 -2 12 0 -1 0
w:, _ coffee	0 1 0 4 -6 0 0 0
w:, _ come	0 0 0 18 -14 0 -1 3
w:, _ company	0 -3 0 0 0 6 0 0
w:, _ control	8 0 0 0 -7 0 0 0
w:, _ could	0 -3 0 20 -9 0 3 -5
w:, _ country	0 11 0 0 -7 0 0 0
w:, _ cut	0 0 0 0 -5 0 6 0
w:, _ de	0 0 0 0 -6 0 8 0
w:, _ declare	0 0 0 0 -5 0 9 0
w:, _ do	0 -7 0 0 12 0 0 0
w:, _ doe	0 -2 0 0 0 -2 0 9
w:, _ don't	7 0 0 0 -5 0 0 0
w:, _ double	0 -11 0 0 14 0 0 0
w:, _ duty	0 16 0 -1 -15 0 0 2
w:, _ each	0 0 0 10 -9 0 0 0
w:, _ effective	0 0 0 -2 7 0 0 0
w:, _ end	0 -11 0 0 19 0 0 0
w:, _ far	0 0 0 0 6 0 0 0
w:, _ fear	0 7 3 0 -8 0 0 0
w:, _ first	0 4 0 2 -8 0 0 0
w:, _ follow	0 0 0 0 -7 0 9 0
w:, _ free	0 0 0 -2 8 0 0 0
w:, _ from	0 0 0 -12 1 0 10 0
w:, _ full	0 -4 0 0 6 0 0 0
w:, _ go	0 12 0 0 -9 0 -4 0
w:, _ good	0 0 0 0 -4 0 6 0
w:, _ grower	0 -3 0 0 13 -2 0 0
w:, _ had	0 -3 0 0 16 0 0 0
w:, _ has	0 0 0 0 -10 -1 11 8
w:, _ have	0 7 9 -2 -17 0 5 0
w:, _ he	0 18 0 2 -8 0 -5 0
w:, _ higher	0 -8 0 2 4 0 0 0
w:, _ his	0 0 0 10 -13 0 3 3
w:, _ i	0 0 3 3 -15 5 2 0
w:, _ if	8 -1 0 4 -9 -2 5 0
w:, _ importer	0 8 0 0 -7 0 0 0
w:, _ in	0 16 2 -18 -18 4 12 0
w:, _ increase	0 -4 0 0 8 0 0 0
w:, _ is	-7 0 -6 1 -5 0 9 1
w:, _ it	-3 5 -1 0 0 -8 0 4
w:, _ its	8 0 0 10 -10 0 -4 0
w:, _ last	0 4 0 0 -10 0 6 0
w:, _ law	0 -1 0 0 9 0 0 0
w:, _ level	0 6 0 0 -6 0 0 0
w:, _ list	0 -6 0 0 7 0 0 0
w:, _ long	0 0 0 6 -5 0 0 0
w:, _ may	0 -4 -2 19 -14 1 5 -1
w:, _ nobody	0 -9 0 -6 24 0 -2 0
w:, _ not	-2 7 0 -6 6 0 0 0
w:, _ nothing	0 22 0 0 -14 0 -2 0
w:, _ now	0 -7 0 0 2 0 6 0
w:, _ of	-3 -6 0 -8 11 12 -9 0
w:, _ official	0 0 0 1 -7 0 4 0
w:, _ old	0 -2 0 -3 16 -2 0 0
w:, _ on	-2 0 0 0 6 0 -2 0
w:, _ once	0 0 0 0 -6 9 0 0
w:, _ one	9 3 0 0 -1 0 -4 0
w:, _ only	0 0 0 0 9 0 0 0
w:, _ or	0 -10 0 0 19 0 0 0
w:, _ order	0 -1 0 -1 7 0 0 0
w:, _ other	0 -4 0 0 -5 1 8 0
w:, _ our	0 12 0 7 -20 0 0 0
w:, _ pause	0 7 0 0 -6 0 0 0
w:, _ pay	0 10 0 -4 0 0 -1 0
w:, _ place	0 7 0 0 -5 0 0 0
w:, _ rate	0 -7 0 0 9 0 0 0
w:, _ reach	0 0 0 0 -6 0 8 0
w:, _ return	0 -10 0 0 18 0 0 0
w:, _ rise	0 0 0 -11 16 0 0 0
w:, _ run	0 -6 0 0 13 0 0 0
w:, _ say	-4 0 -10 0 0 1 2 4
w:, _ see	0 0 6 0 -2 0 0 0
w:, _ shall	0 -8 0 0 18 0 0 0
w:, _ share	0 0 6 1 -8 0 0 0
w:, _ she	0 0 0 0 6 0 0 0
w:, _ side	0 0 0 -5 12 0 -8 0
w:, _ sign	0 -5 0 0 9 0 0 0
w:, _ so	0 6 0 0 -5 0 0 0
w:, _ something	0 1 0 2 -8 0 0 0
w:, _ sooner	0 0 0 9 -9 0 0 0
w:, _ start	0 0 0 -7 11 0 0 0
w:, _ state	0 0 0 0 -7 0 13 0
w:, _ stay	0 7 0 0 -5 0 0 0
w:, _ steel	0 8 0 0 -7 0 0 0
w:, _ strike	0 -6 0 0 15 0 0 0
w:, _ sugar	0 5 0 6 -12 0 0 0
w:, _ suspension	0 8 0 0 -7 0 0 0
w:, _ tariff	0 4 0 3 -6 0 0 0
w:, _ telephone	7 0 0 0 -4 0 0 0
w:, _ tell	0 12 0 5 -20 0 5 2
w:, _ that	-3 -2 4 -15 9 6 -7 1
w:, _ the	7 -2 16 5 -5 -11 -5 0
w:, _ their	0 1 0 0 -11 0 7 0
w:, _ then	0 -1 2 3 -11 3 0 5
w:, _ there	0 20 0 1 -23 0 0 3
w:, _ they	0 24 0 0 -19 0 3 0
w:, _ those	0 6 0 0 -5 0 0 0
w:, _ threaten	0 0 0 0 -2 0 6 0
w:, _ to	-4 9 -5 6 -6 0 -4 1
w:, _ top	0 0 0 7 -9 0 0 0
w:, _ trade	0 0 0 0 8 0 -3 0
w:, _ truce	0 -9 0 0 11 0 0 0
w:, _ up	10 13 0 3 -22 0 0 0
w:, _ vow	0 0 0 -1 -4 0 11 0
w:, _ warn	0 1 0 7 -1 -6 0 0
w:, _ we	0 15 0 0 -27 5 0 3
w:, _ what	0 12 0 0 -10 0 0 0
w:, _ whatever	0 0 0 -2 6 0 0 0
w:, _ which	7 10 0 -4 -6 0 -8 0
w:, _ will	0 -2 0 -12 -10 14 8 6
w:, _ would	10 2 0 -1 -10 -8 -4 10
w:, _ you	0 -9 0 0 23 0 0 0
w:, _ your	0 -2 0 0 10 0 0 0
w:, _ —	0 -11 0 14 -9 0 2 0
w:, a	0 -7 0 -16 15 3 -5 0
w:, according	0 21 0 0 -11 -5 0 0
w:, after	-4 -13 0 0 24 0 0 0
w:, all	0 -5 0 0 11 0 0 0
w:, also	0 0 0 0 -3 0 7 0
w:, and	11 6 18 12 -32 0 -12 6
w:, as	-8 17 -2 21 -28 0 0 0
w:, beef	0 6 0 -8 0 0 0 0
w:, begin	0 -6 0 0 6 0 0 0
w:, both	0 3 0 -6 8 0 -1 0
w:, but	-1 -1 0 8 1 0 0 0
w:, by	8 16 4 -2 -18 0 0 0
w:, bytedance	0 0 0 0 -13 13 0 0
w:, call	0 -3 0 0 9 0 0 0
w:, can	0 -2 0 -2 10 0 0 0
w:, coffee	0 14 0 0 -13 0 0 0
w:, corn	0 -2 0 -1 9 0 0 0
w:, could	0 10 0 -5 -10 0 10 0
w:, down	0 -8 12 0 0 0 0 0
w:, due	0 0 0 0 -11 8 0 5
w:, duty	0 -10 0 9 0 0 0 0
w:, each	0 1 0 0 4 0 -6 0
w:, expect	4 7 0 0 -8 0 0 0
w:, failing	0 9 0 -1 -1 0 0 0
w:, fee	0 -5 0 0 0 7 0 0
w:, for	6 0 0 0 0 0 0 0
w:, from	0 18 0 8 -21 0 -2 0
w:, go	0 5 0 -6 0 0 0 0
w:, had	0 0 0 0 6 0 0 0
w:, has	0 -12 0 2 0 0 5 0
w:, he	0 2 -5 8 -10 4 -3 4
w:, here	0 0 0 12 -9 0 0 0
w:, i	5 -16 0 2 7 -1 0 0
w:, if	0 2 0 4 8 -18 -3 -5
w:, in	0 16 -3 0 0 -9 -1 0
w:, it	-4 5 -10 -7 9 6 -4 -10
w:, its	7 -8 0 1 0 0 0 0
w:, like	0 15 0 0 -14 0 0 0
w:, machine	2 -9 0 0 0 0 5 0
w:, may	9 0 0 0 -4 0 0 0
w:, more	0 0 0 6 -2 0 0 0
w:, mr	0 -5 0 0 -1 2 0 6
w:, my	0 -10 0 0 3 0 0 2
w:, no	0 0 0 4 -7 0 0 4
w:, not	0 8 0 -1 -8 0 0 5
w:, nothing	0 -2 0 0 9 0 0 0
w:, now	0 1 0 -16 -1 0 13 0
w:, of	1 -9 0 0 8 0 0 0
w:, on	16 4 -2 1 -12 -8 0 0
w:, one	0 -3 0 0 12 0 0 0
w:, only	0 -3 0 0 7 0 0 0
w:, or	0 8 0 0 -12 7 3 0
w:, our	0 5 6 0 -12 0 0 0
w:, over	1 0 0 5 -9 0 0 0
w:, pay	0 -6 0 0 13 0 0 0
w:, plu	9 -8 0 0 0 0 0 0
w:, pork	0 -2 0 -1 9 0 0 0
w:, reckon	0 0 3 0 -13 8 0 0
w:, say	7 10 0 -1 5 0 -15 -6
w:, ship	0 2 0 0 -6 2 0 0
w:, should	0 0 0 17 -15 0 4 0
w:, so	6 -19 -3 0 3 0 1 8
w:, start	0 3 0 0 -6 0 0 0
w:, suspend	0 5 0 -2 -4 6 0 0
w:, take	0 -1 0 0 7 0 0 0
w:, tell	0 -6 0 0 20 0 -7 0
w:, the	0 11 -17 -5 0 -1 0 -10
w:, then	0 12 0 2 -10 0 3 0
w:, there	0 -14 0 0 0 0 0 17
w:, these	0 0 0 0 0 0 0 7
w:, they	0 -9 0 -8 16 -2 6 0
w:, they'd	0 0 0 9 -4 0 0 0
w:, those	0 -3 0 0 6 0 0 0
w:, though	0 6 0 0 -9 0 7 0
w:, to	0 2 0 3 -14 1 8 0
w:, too	0 14 0 -11 0 0 0 0
w:, twice	0 0 6 2 -9 0 0 0
w:, unless	0 18 0 0 -5 -5 -1 0
w:, until	0 -6 0 1 6 0 0 0
w:, up	0 -2 0 -6 0 0 10 0
w:, warn	0 4 1 0 -8 1 -9 3
w:, was	0 0 0 0 -7 0 9 0
w:, we	0 1 9 -7 -1 0 1 0
w:, what	0 8 0 0 -2 0 0 0
w:, whatever	0 -7 0 0 2 0 0 0
w:, wheat	0 1 0 -6 4 0 0 0
w:, when	0 -15 0 13 0 4 0 0
w:, where	0 7 0 -9 1 0 -2 0
w:, which	1 -12 8 5 -16 1 15 0
w:, who	0 0 0 -12 0 -4 0 13
w:, whose	10 0 0 -1 -2 0 0 0
w:, will	0 -33 1 6 13 0 -9 3
w:, with	0 -2 0 11 2 0 -6 0
w:, would	1 9 0 -12 -12 0 7 4
w:, write	0 0 0 0 -10 9 0 0
w:, you	0 9 0 -1 0 0 0 0
w:-	0 -2 4 0 12 -4 0 -15
w:- <duty>	0 0 0 0 8 0 -3 0
w:- <goods>	0 7 0 0 0 0 0 0
w:- _ -	0 -8 0 -7 21 0 1 0
w:- _ .	0 -10 0 4 7 0 0 0
w:- _ ?	0 9 0 0 -8 0 0 0
w:- _ has	0 0 0 8 -4 0 0 0
w:- _ on	0 0 0 0 6 0 0 0
w:- _ or	0 0 0 0 -4 0 7 0
w:- _ rule	0 0 0 0 -8 0 11 0
w:- _ that	0 6 0 0 -3 0 0 0
w:- _ to	0 0 9 0 -8 0 0 0
w:- _ would	0 0 6 0 -2 0 0 0
w:- down	0 0 6 0 -4 0 0 0
w:- earth	-3 0 0 0 0 0 10 0
w:- free	0 0 0 -2 0 0 9 0
w:- owned	8 0 0 0 -5 0 0 0
w:- tariff	0 0 0 0 8 0 -3 0
w:.	-33 -9 -30 -29 82 -26 -20 -33
w:. "	-3 13 -1 2 -7 0 0 -4
w:. .	0 7 0 0 0 0 0 0
w:. <number>	0 -5 0 0 10 0 0 0
w:. <person>	0 12 0 0 -7 0 0 0
w:. _ .	0 0 0 -7 14 -1 0 0
w:. m	0 -4 0 0 13 0 0 0
w:/	0 -9 0 -4 27 0 0 0
w::	-15 8 -21 4 17 -14 6 -22
w:: "	0 -13 0 0 7 0 1 0
w:: <day-ahead>	0 0 0 0 6 0 0 0
w:: <duty>	0 -4 0 0 8 0 0 0
w:: <goods>	0 16 0 0 -12 0 0 0
w:: <level>	7 11 0 -3 -14 0 6 0
w:: <name>	-3 15 0 -7 -9 4 4 0
w:: <number>	-3 1 -5 -22 6 0 13 -2
w:: <person>	0 0 0 10 -4 0 0 0
w:: <seat>	0 -1 0 0 -6 0 5 8
w:: <v-impose>	0 0 0 2 -4 0 6 0
w:: _ 's	0 5 0 9 -20 0 0 8
w:: _ ,	0 7 0 -13 0 0 3 0
w:: _ .	0 25 0 -3 -15 0 0 0
w:: _ <day-ahead>	0 9 0 0 -6 0 0 0
w:: _ <day-today>	0 4 0 4 -10 0 0 0
w:: _ <number>	0 -6 0 -7 17 0 0 0
w:: _ <organisation>	0 -2 0 -4 14 0 0 0
w:: _ <person>	0 -5 0 0 -1 0 13 0
w:: _ <seat>	0 0 0 0 -2 0 7 0
w:: _ after	0 11 0 0 -11 0 0 0
w:: _ and	8 -16 0 -4 20 0 0 0
w:: _ at	0 9 0 0 -6 0 0 0
w:: _ duty	0 0 0 13 -12 0 0 0
w:: _ happen	0 7 0 0 -3 0 0 0
w:: _ have	0 0 0 2 -7 0 6 0
w:: _ i	0 -4 0 7 -2 0 -1 4
w:: _ in	0 10 0 0 -6 0 0 0
w:: _ it	0 18 0 -9 -17 8 0 0
w:: _ may	0 0 0 -2 11 0 0 0
w:: _ new	8 0 0 0 -4 0 0 0
w:: _ of	0 -7 0 -2 2 7 0 0
w:: _ on	0 9 0 9 -21 0 7 0
w:: _ our	0 0 0 3 -6 0 5 0
w:: _ tell	0 0 0 7 -5 0 0 0
w:: _ the	0 -9 0 23 -15 4 3 0
w:: _ they	0 -2 0 0 9 0 0 0
w:: _ until	0 -2 12 0 -5 0 0 0
w:: _ we	0 14 0 13 -26 0 1 0
w:: _ what	0 6 0 0 -1 0 0 0
w:: _ —	0 9 0 0 0 0 0 0
w:: a	14 -7 0 10 -12 0 -2 0
w:: and	0 3 0 0 6 0 -2 0
w:: any	0 0 0 0 -6 0 6 0
w:: both	0 7 0 0 -7 0 0 0
w:: duty	0 -4 0 0 7 0 0 0
w:: he	0 -1 0 0 8 0 0 0
w:: i	0 -4 0 -1 23 0 0 0
w:: if	0 0 0 4 -12 0 15 0
w:: is	0 -1 0 0 6 0 0 0
w:: mr	0 0 0 -7 10 0 0 0
w:: on	0 17 0 0 -16 0 0 0
w:: our	0 -7 0 0 10 0 0 0
w:: should	0 0 0 2 -7 0 0 0
w:: so	0 20 0 0 -18 0 0 0
w:: the	0 -21 6 0 18 -8 0 0
w:: then	0 2 0 44 -43 5 -12 2
w:: they	0 -2 0 3 -6 0 7 0
w:: we	0 0 0 -1 10 0 0 0
w:: what	0 0 0 0 13 0 0 0
w:: you	0 0 0 0 0 0 6 0
w:;	-6 19 14 -11 0 -1 -8 -13
w:; <goods>	0 -1 0 0 0 0 7 0
w:; <level>	0 13 0 0 -11 0 0 0
w:; <name>	0 -7 0 -2 20 0 0 0
w:; <not>	0 19 0 0 -18 0 0 0
w:; <quality>	0 -6 0 0 8 0 0 0
w:; <seat>	0 0 0 -2 14 0 0 0
w:; _ <name>	0 3 0 4 -9 0 0 0
w:; _ had	0 13 0 0 -13 0 0 0
w:; _ has	0 -3 0 -10 8 0 4 0
w:; _ have	0 0 9 0 -2 0 -1 0
w:; _ is	0 0 0 -4 8 0 0 0
w:; _ it	0 9 0 2 -12 5 -5 0
w:; _ of	0 0 0 0 7 0 0 0
w:; _ pay	0 -5 0 0 6 0 0 0
w:; _ say	0 0 0 0 6 0 0 0
w:; _ the	0 8 0 0 -9 1 0 0
w:; _ vote	0 6 0 0 -6 0 0 0
w:; _ with	0 7 0 1 -11 0 0 0
w:; a	0 0 6 1 -4 0 0 0
w:; and	0 -2 0 0 7 0 0 0
w:; at	0 -5 0 0 6 0 0 0
w:; for	0 9 0 2 -10 0 0 0
w:; he	0 0 3 1 -7 0 0 0
w:; if	0 -1 0 8 -5 6 -3 0
w:; it	0 0 0 -14 18 0 0 0
w:; no	0 5 0 0 -7 0 0 0
w:; the	0 14 0 -9 0 0 -4 0
w:; they	0 -8 0 0 10 0 0 0
w:; under	0 0 0 6 -4 0 0 0
w:; without	0 8 0 0 -7 0 0 0
w:<agent>	-11 17 -32 0 0 -6 4 -4
w:<agent> 's	0 -1 0 0 9 0 0 0
w:<agent> ,	0 3 0 0 11 -12 0 -4
w:<agent> .	-3 12 -1 0 0 0 0 0
w:<agent> <agent>	0 0 0 0 13 0 0 0
w:<agent> <v-deny>	0 0 0 0 -5 0 7 0
w:<agent> <v-end>	0 0 0 -3 7 0 0 0
w:<agent> <v-say>	-3 1 0 7 -22 3 10 1
w:<agent> <v-up>	0 -3 0 0 6 0 0 0
w:<agent> are	0 0 0 0 -2 0 0 8
w:<agent> donald	0 0 0 5 -6 0 0 0
w:<agent> for	0 6 0 0 0 0 0 0
w:<agent> had	0 0 0 0 10 0 0 0
w:<agent> has	1 2 0 0 4 0 -9 0
w:<agent> is	0 -3 0 -4 7 0 2 0
w:<agent> must	0 0 0 0 9 0 0 0
w:<agent> of	6 7 0 -6 -11 -7 10 0
w:<agent> on	0 2 0 -3 -15 3 14 0
w:<agent> provide	0 4 0 7 -12 0 0 0
w:<agent> say	0 0 0 5 -15 5 5 0
w:<agent> secretary	0 0 0 0 7 0 0 0
w:<agent> stand	0 5 0 2 -6 0 0 0
w:<agent> tell	0 0 0 3 -15 0 3 6
w:<agent> the	0 0 0 0 0 8 0 0
w:<agent> was	0 0 0 6 -1 0 0 0
w:<agent> will	0 0 0 -2 13 0 0 0
w:<agent> would	0 -10 0 -6 27 0 0 0
w:<day-ahead>	-4 20 -34 8 23 -20 -40 -38
w:<day-ahead> "	0 0 0 7 -6 0 0 0
w:<day-ahead> (	0 6 0 0 -4 0 0 0
w:<day-ahead> ,	0 16 0 22 -31 0 -7 0
w:<day-ahead> .	8 -15 0 11 3 -3 7 -1
w:<day-ahead> :	0 14 0 4 -23 0 4 0
w:<day-ahead> ;	0 0 0 -7 12 0 0 0
w:<day-ahead> <name>	0 8 0 0 -6 0 0 0
w:<day-ahead> <person>	0 0 0 7 -6 0 0 0
w:<day-ahead> <v-begin>	0 6 0 0 -4 0 0 0
w:<day-ahead> ?	0 22 0 -1 -16 0 0 0
w:<day-ahead> _ "	0 -9 0 4 6 0 0 0
w:<day-ahead> _ ,	0 -2 0 0 10 0 0 0
w:<day-ahead> _ .	0 -4 0 0 10 0 0 0
w:<day-ahead> _ <day-ahead>	0 10 0 0 -2 0 0 0
w:<day-ahead> _ <level>	1 8 0 4 -24 0 2 0
w:<day-ahead> _ <name>	0 0 0 5 -5 6 0 0
w:<day-ahead> _ <number>	0 -12 0 0 2 0 0 5
w:<day-ahead> _ <organisation>	0 6 0 -1 0 0 0 0
w:<day-ahead> _ <person>	0 10 0 -2 -14 0 0 6
w:<day-ahead> _ <quality>	0 12 0 2 -22 0 5 0
w:<day-ahead> _ <seat>	0 -6 0 0 0 0 3 0
w:<day-ahead> _ a	7 0 0 -6 -4 4 0 0
w:<day-ahead> _ and	-1 12 0 15 -23 1 -5 0
w:<day-ahead> _ both	0 6 0 -4 0 0 0 0
w:<day-ahead> _ failing	0 -3 0 0 7 0 0 0
w:<day-ahead> _ from	0 -3 0 0 6 0 0 0
w:<day-ahead> _ has	0 0 0 0 -2 6 0 0
w:<day-ahead> _ i	0 0 0 0 -7 0 9 0
w:<day-ahead> _ if	0 9 0 -3 -2 0 0 0
w:<day-ahead> _ in	1 10 0 -4 -6 0 0 0
w:<day-ahead> _ is	0 17 0 0 -15 0 0 0
w:<day-ahead> _ it	0 -4 0 -2 12 0 0 0
w:<day-ahead> _ its	0 9 0 0 -7 0 0 0
w:<day-ahead> _ nothing	0 0 0 6 -6 0 0 0
w:<day-ahead> _ or	0 0 0 19 -24 0 0 0
w:<day-ahead> _ so	0 -5 0 0 0 0 6 0
w:<day-ahead> _ sooner	0 0 0 7 -9 0 0 0
w:<day-ahead> _ that	0 0 0 9 -7 0 0 0
w:<day-ahead> _ the	16 -6 -3 1 -4 9 -2 -1
w:<day-ahead> _ then	0 8 0 0 -8 0 0 0
w:<day-ahead> _ they	0 0 0 0 7 0 0 0
w:<day-ahead> _ to	0 -6 0 1 0 3 0 0
w:<day-ahead> _ truce	0 -1 0 0 6 0 0 0
w:<day-ahead> _ we	0 5 0 3 -8 0 0 0
w:<day-ahead> _ what	0 9 0 0 -8 0 0 0
w:<day-ahead> _ when	0 -12 2 2 5 0 0 0
w:<day-ahead> _ will	0 15 0 0 -11 0 0 0
w:<day-ahead> _ without	0 3 0 4 -8 0 0 0
w:<day-ahead> after	0 0 0 -2 6 0 0 0
w:<day-ahead> and	0 0 0 -9 0 0 11 0
w:<day-ahead> as	0 -11 0 0 13 0 0 0
w:<day-ahead> at	0 -7 0 0 0 0 0 5
w:<day-ahead> before	0 9 0 0 -7 0 0 0
w:<day-ahead> from	0 7 0 0 -6 0 0 0
w:<day-ahead> in	0 0 0 -1 7 0 0 0
w:<day-ahead> is	0 -5 0 0 12 0 0 0
w:<day-ahead> it	0 10 0 4 -12 0 0 0
w:<day-ahead> or	0 0 0 5 -16 9 0 0
w:<day-ahead> that	0 0 0 -6 8 0 0 0
w:<day-ahead> the	0 15 0 2 -19 0 5 0
w:<day-ahead> they	0 14 0 0 -10 0 0 0
w:<day-ahead> to	0 -11 0 9 3 0 0 0
w:<day-ahead> unless	19 -6 0 13 -31 6 6 0
w:<day-ahead> —	0 -2 0 0 10 0 0 0
w:<day-gone>	-6 -1 -17 2 31 -45 -1 -35
w:<day-gone> 's	0 4 0 6 -13 0 1 0
w:<day-gone> ,	-2 3 0 6 5 -3 -18 0
w:<day-gone> .	-7 9 -2 0 3 -4 0 -2
w:<day-gone> ;	0 0 0 -5 12 0 0 0
w:<day-gone> <not>	0 -4 0 0 10 0 0 0
w:<day-gone> _ ,	0 11 0 1 -22 0 9 0
w:<day-gone> _ <name>	3 0 0 17 -21 0 6 0
w:<day-gone> _ <quality>	0 -3 0 7 0 0 0 0
w:<day-gone> _ a	0 -3 0 -2 14 0 0 0
w:<day-gone> _ an	0 0 0 0 7 0 0 0
w:<day-gone> _ and	0 0 0 -6 15 0 0 0
w:<day-gone> _ as	0 7 0 0 -7 0 0 0
w:<day-gone> _ he	1 -2 0 -5 7 0 0 0
w:<day-gone> _ if	0 10 0 0 -8 0 0 0
w:<day-gone> _ it	0 0 0 -3 11 0 0 0
w:<day-gone> _ its	0 0 0 0 -9 0 11 0
w:<day-gone> _ nothing	0 0 9 0 -2 0 0 0
w:<day-gone> _ sign	0 0 0 -1 7 0 0 0
w:<day-gone> _ the	-3 4 0 0 -3 0 7 0
w:<day-gone> _ until	0 0 0 7 -7 0 0 0
w:<day-gone> _ would	0 0 0 7 -4 0 0 0
w:<day-gone> after	2 0 0 -8 6 0 0 0
w:<day-gone> and	0 0 0 0 11 0 0 0
w:<day-gone> he	0 0 0 7 -6 0 0 0
w:<day-gone> if	0 6 8 -5 -8 0 0 0
w:<day-gone> that	0 -11 0 2 -4 0 12 0
w:<day-gone> the	0 -6 0 14 -5 0 0 0
w:<day-gone> to	0 0 0 9 -3 0 0 0
w:<day-gone> without	0 -3 0 0 9 0 0 0
w:<day-today>	-5 0 -38 -3 55 -40 -26 -32
w:<day-today> 's	0 3 0 3 -7 0 0 0
w:<day-today> (	7 0 0 0 -7 0 0 0
w:<day-today> ,	0 17 0 -27 9 0 0 0
w:<day-today> .	5 0 0 -1 6 0 -3 0
w:<day-today> ?	0 0 0 0 6 0 0 0
w:<day-today> _ .	0 0 0 12 -9 0 0 0
w:<day-today> _ <name>	6 0 0 6 -10 0 0 0
w:<day-today> _ <number>	0 -6 0 -4 10 0 3 0
w:<day-today> _ <person>	0 0 0 -1 0 0 8 0
w:<day-today> _ if	0 8 0 0 -6 0 0 0
w:<day-today> _ it	0 5 0 11 -14 0 0 0
w:<day-today> _ the	0 -2 0 7 5 0 0 0
w:<day-today> _ will	0 -5 0 0 7 0 0 0
w:<day-today> _ would	0 0 0 0 6 0 0 0
w:<day-today> that	0 -5 0 12 0 0 -3 0
w:<day-today> the	0 7 0 0 -7 0 0 0
w:<day-today> —	0 -12 0 13 -8 0 2 0
w:<duty>	-14 -22 -9 29 -7 0 8 4
w:<duty> ,	-3 -7 0 8 -12 -2 21 0
w:<duty> -	0 0 0 -2 0 0 9 0
w:<duty> .	0 -25 -2 9 -1 1 2 3
w:<duty> ;	0 -1 0 -3 12 0 0 0
w:<duty> <duty>	0 0 0 0 6 0 0 0
w:<duty> <level-noun>	0 0 0 0 6 0 0 0
w:<duty> <level>	0 -11 0 -7 18 0 0 0
w:<duty> <not>	0 -10 0 0 10 0 0 0
w:<duty> <quality>	0 -4 0 14 -1 0 -3 0
w:<duty> <v-down>	2 -3 -1 -1 10 -1 0 0
w:<duty> <v-end>	0 -8 0 6 2 0 0 0
w:<duty> <v-return>	0 2 6 0 -2 0 0 0
w:<duty> <v-threaten>	0 9 0 0 -3 0 0 0
w:<duty> <v-up>	0 6 0 0 -17 0 2 6
w:<duty> ?	0 0 0 11 -10 0 0 0
w:<duty> and	0 2 0 0 -5 0 6 0
w:<duty> are	0 -13 0 -3 24 0 0 0
w:<duty> as	0 -2 0 -2 12 0 0 0
w:<duty> at	0 -2 0 0 9 0 0 0
w:<duty> back	0 26 0 0 -14 0 -4 0
w:<duty> could	0 9 0 11 -13 0 0 0
w:<duty> down	0 -2 0 0 9 0 0 0
w:<duty> end	0 0 0 -1 8 0 0 0
w:<duty> fall	0 -10 0 0 14 0 0 0
w:<duty> for	0 -8 0 0 1 8 -3 0
w:<duty> from	0 -4 12 0 -2 0 0 0
w:<duty> go	0 6 0 0 -1 0 -4 0
w:<duty> lapse	0 -4 0 12 -5 0 0 0
w:<duty> may	0 0 0 11 -2 0 0 0
w:<duty> might	0 0 0 5 -16 0 10 0
w:<duty> negotiation	0 0 0 0 -8 5 0 4
w:<duty> now	0 0 0 0 -3 0 0 6
w:<duty> of	0 -5 -9 17 -16 16 -7 0
w:<duty> on	0 6 -2 5 -2 -3 -3 -3
w:<duty> or	0 0 0 8 0 0 0 0
w:<duty> over	0 0 0 0 -9 0 0 11
w:<duty> return	0 0 6 0 0 0 0 0
w:<duty> talk	0 0 2 0 -12 0 0 11
w:<duty> that	0 -7 0 2 0 0 2 0
w:<duty> under	0 -5 0 0 0 0 6 0
w:<duty> war	0 0 0 0 6 0 -3 0
w:<duty> were	0 0 0 -1 7 0 0 0
w:<duty> which	0 3 0 4 -8 0 0 0
w:<duty> will	0 0 0 -14 7 0 0 0
w:<duty> would	0 10 -2 0 -1 1 -1 -8
w:<gate>	-16 1 -5 -22 13 11 -7 -2
w:<gate> "	0 3 0 0 -9 0 9 0
w:<gate> ,	0 -5 1 0 0 -1 6 0
w:<gate> .	1 2 0 -8 -9 3 -1 9
w:<gate> :	1 -5 0 0 7 0 0 0
w:<gate> <v-impose>	0 -3 0 0 -1 11 0 0
w:<gate> <v-say>	0 -5 0 0 9 0 0 0
w:<gate> administration	0 8 0 0 -7 0 0 0
w:<gate> due	0 0 0 0 -4 8 0 0
w:<gate> fee	0 -6 0 0 -4 10 0 0
w:<gate> for	0 0 3 -3 7 0 -4 0
w:<gate> has	0 0 0 0 14 0 -6 0
w:<gate> in	0 0 0 0 12 0 0 0
w:<gate> is	0 1 0 5 -7 0 0 0
w:<gate> may	0 0 0 0 6 0 0 0
w:<gate> of	0 0 0 0 -1 0 6 0
w:<gate> say	0 0 0 0 9 0 -2 0
w:<gate> secretary	0 0 0 0 6 0 0 0
w:<gate> to	0 0 0 12 -13 0 4 0
w:<gate> with	0 7 0 0 -7 0 0 0
w:<gate> would	0 22 0 -12 -17 0 6 0
w:<goods-amount>	-1 -4 0 -2 37 -2 -8 0
w:<goods-amount> of	0 0 0 0 20 0 0 0
w:<goods>	-3 -4 4 -8 13 -11 9 3
w:<goods> "	0 -7 0 6 -3 0 4 0
w:<goods> '	0 0 0 0 5 0 -7 0
w:<goods> ,	-14 -2 0 6 -13 1 18 0
w:<goods> -	0 0 0 0 8 0 0 0
w:<goods> .	-13 14 -12 -6 -11 0 14 19
w:<goods> :	0 -3 0 -2 19 0 -5 0
w:<goods> <day-ahead>	0 -10 0 3 -3 0 8 0
w:<goods> <duty>	0 -2 6 -5 -4 -3 10 5
w:<goods> <goods>	4 -18 -5 -2 25 0 -3 -2
w:<goods> <level-noun>	0 -4 7 -3 -2 0 6 0
w:<goods> <level>	0 18 4 -15 -8 0 -3 0
w:<goods> <not>	0 -1 0 0 10 0 0 0
w:<goods> <number>	0 -12 0 0 13 0 0 0
w:<goods> <sender>	0 -13 19 2 2 -18 0 0
w:<goods> <taker>	0 -6 0 0 8 0 0 0
w:<goods> <v-bear>	0 21 -5 7 -14 -6 -2 0
w:<goods> <v-begin>	-4 0 -1 0 10 0 -13 0
w:<goods> <v-down>	0 0 0 -7 8 3 0 0
w:<goods> <v-impose>	0 6 10 0 -23 0 11 0
w:<goods> <v-return>	0 5 0 0 -6 4 0 0
w:<goods> <v-sell>	0 0 0 -2 0 8 0 0
w:<goods> <v-stay>	4 0 0 0 2 0 -7 0
w:<goods> <v-suspend>	0 6 0 0 -2 0 0 0
w:<goods> <v-target>	0 1 5 -2 -8 0 3 0
w:<goods> <v-up>	-1 11 0 5 -1 -3 -6 0
w:<goods> ?	0 -11 0 -6 30 0 0 0
w:<goods> after	0 4 0 8 -12 0 0 0
w:<goods> again	0 16 0 0 -6 0 0 0
w:<goods> altogether	2 0 0 0 -10 0 8 0
w:<goods> and	-9 -3 0 -6 19 5 -8 -5
w:<goods> as	9 -9 0 0 -4 0 6 0
w:<goods> at	-2 18 0 0 -20 0 0 0
w:<goods> because	0 0 0 -6 0 6 0 0
w:<goods> butter	0 0 0 8 -6 0 0 0
w:<goods> by	0 -2 0 22 -15 0 0 0
w:<goods> carry	0 6 0 0 -5 0 0 0
w:<goods> charge	0 0 6 0 -5 0 0 0
w:<goods> company	0 0 0 0 6 0 0 0
w:<goods> could	0 -1 -3 15 -7 0 -11 9
w:<goods> duty	0 0 -1 -1 0 0 8 -1
w:<goods> for	6 0 0 0 -5 2 -8 0
w:<goods> from	5 -13 -3 0 4 11 -7 0
w:<goods> future	1 0 6 0 -5 0 0 0
w:<goods> go	0 0 0 4 3 0 -8 0
w:<goods> good	0 -3 0 -5 18 0 0 0
w:<goods> had	0 -6 0 0 11 0 0 0
w:<goods> have	0 -3 0 0 11 0 0 0
w:<goods> if	0 -9 0 -3 11 -4 7 0
w:<goods> in	-2 0 0 -2 -5 7 6 0
w:<goods> into	0 -5 0 0 17 0 0 0
w:<goods> is	0 1 0 5 0 0 -13 0
w:<goods> it	0 2 0 0 -5 0 7 0
w:<goods> leave	0 9 0 0 -8 0 0 0
w:<goods> loaded	0 -1 0 0 9 0 0 0
w:<goods> maker	0 0 11 7 -11 0 0 0
w:<goods> may	0 -14 0 15 2 0 -2 0
w:<goods> might	0 0 0 14 -13 0 0 0
w:<goods> mill	0 0 1 6 -9 0 0 0
w:<goods> now	0 0 0 0 6 0 0 0
w:<goods> of	11 -17 0 -11 14 -17 6 -3
w:<goods> oil	0 -3 0 4 7 0 -9 0
w:<goods> on	-1 -25 0 8 21 0 -4 0
w:<goods> or	0 0 0 8 0 0 0 0
w:<goods> over	0 0 0 -4 10 0 0 0
w:<goods> pay	-5 8 -1 14 -6 -2 0 0
w:<goods> plant	0 0 0 0 10 0 0 0
w:<goods> powder	0 2 0 0 -14 0 9 0
w:<goods> producer	0 0 8 0 -7 0 0 0
w:<goods> product	0 0 0 -8 2 0 6 0
w:<goods> sheet	0 8 0 0 -6 0 0 0
w:<goods> ship	0 0 0 0 -1 9 0 0
w:<goods> stand	7 -2 0 0 0 0 0 0
w:<goods> surcharge	0 -2 0 0 6 0 0 0
w:<goods> tariff	0 -7 11 0 -8 0 -1 9
w:<goods> that	9 -13 0 -21 35 -3 -6 0
w:<goods> to	17 0 0 10 -24 4 -3 -2
w:<goods> truce	0 -4 0 0 14 0 0 0
w:<goods> under	0 -2 0 0 -3 8 0 0
w:<goods> until	0 -1 0 0 7 0 0 0
w:<goods> war	0 6 0 0 -4 0 0 0
w:<goods> we	0 11 0 0 -11 0 0 0
w:<goods> were	0 -4 0 0 17 0 0 0
w:<goods> which	0 0 0 0 9 0 0 0
w:<goods> will	2 0 0 0 -2 -9 3 -2
w:<goods> with	0 0 0 -3 -3 0 13 0
w:<goods> worth	0 0 0 0 -8 -2 16 0
w:<goods> would	1 3 -11 0 -9 -8 6 12
w:<goods> yarn	0 -6 0 -5 3 0 7 0
w:<level-noun>	-30 3 7 -3 0 -10 25 -16
w:<level-noun> ,	0 -1 0 -17 7 0 10 0
w:<level-noun> :	0 0 0 6 -1 0 -1 0
w:<level-noun> <goods>	0 -5 6 2 -6 0 3 0
w:<level-noun> <level-noun>	0 9 0 0 -7 0 0 0
w:<level-noun> <level>	-3 9 3 -5 -4 0 2 0
w:<level-noun> <name>	0 0 0 1 -6 6 0 0
w:<level-noun> <not>	0 -3 0 -3 0 0 9 0
w:<level-noun> <number>	0 1 0 -8 9 0 -4 0
w:<level-noun> <quality>	0 0 0 -10 -4 7 7 0
w:<level-noun> <v-begin>	0 -18 0 -12 29 -3 4 0
w:<level-noun> <v-down>	0 -5 0 -1 17 -3 0 0
w:<level-noun> <v-stay>	0 -8 0 0 12 0 0 0
w:<level-noun> <v-up>	0 -10 0 -2 9 0 5 0
w:<level-noun> a	0 0 13 -6 0 0 0 0
w:<level-noun> and	0 0 0 0 -6 0 8 0
w:<level-noun> apply	0 -7 0 0 8 0 0 0
w:<level-noun> are	0 8 0 0 -5 0 0 0
w:<level-noun> as	0 6 0 0 -4 0 0 0
w:<level-noun> back	0 6 0 -3 -9 3 3 0
w:<level-noun> by	0 0 0 -7 14 0 -3 0
w:<level-noun> come	0 -4 0 -1 15 -2 0 0
w:<level-noun> could	0 0 7 0 -2 0 0 0
w:<level-noun> from	0 18 0 -5 -8 0 0 0
w:<level-noun> go	0 -10 0 0 5 0 6 0
w:<level-noun> is	0 0 0 -7 0 0 8 0
w:<level-noun> it	0 -1 12 0 -4 0 0 0
w:<level-noun> its	0 0 0 12 -4 0 0 0
w:<level-noun> now	0 -4 0 0 6 0 0 0
w:<level-noun> of	0 2 -7 4 0 -7 -2 2
w:<level-noun> on	0 -11 0 3 0 4 2 0
w:<level-noun> over	0 0 0 8 -5 0 0 0
w:<level-noun> set	0 7 0 0 -5 0 0 0
w:<level-noun> to	0 1 0 -10 7 1 -9 5
w:<level-noun> was	0 0 0 6 0 0 0 0
w:<level-noun> with	0 6 0 7 -6 0 -4 0
w:<level>	-13 6 0 -4 13 -5 -3 -13
w:<level> "	0 0 0 -5 0 0 7 0
w:<level> )	0 -1 0 -4 11 0 0 0
w:<level> ,	-2 3 -5 7 7 -10 -10 -4
w:<level> .	-19 13 0 -8 3 -15 5 0
w:<level> ;	0 7 5 -11 -18 0 15 0
w:<level> <day-gone>	0 11 0 0 -9 0 0 0
w:<level> <day-today>	0 -3 0 -2 6 0 0 0
w:<level> <duty>	0 6 0 13 -15 6 -17 0
w:<level> <level>	0 10 0 0 -8 0 0 0
w:<level> <not>	0 10 0 0 -6 0 0 0
w:<level> <span>	0 -5 0 0 6 0 0 0
w:<level> <v-begin>	0 1 0 14 -17 1 0 0
w:<level> <v-impose>	0 6 5 10 -18 0 -2 0
w:<level> <v-threaten>	0 0 0 13 -12 0 0 0
w:<level> ?	0 0 0 0 8 0 0 0
w:<level> _ )	0 7 0 0 -6 0 0 0
w:<level> _ ,	7 21 0 0 -24 0 -5 0
w:<level> _ .	0 29 0 -23 -7 0 -3 0
w:<level> _ <day-ahead>	-5 -18 0 8 7 0 6 0
w:<level> _ <level>	4 8 3 -28 6 -5 0 1
w:<level> _ <money>	0 9 0 0 -8 0 0 0
w:<level> _ <month-gone>	0 -7 0 -1 18 0 0 0
w:<level> _ <name>	0 9 0 -5 0 0 0 0
w:<level> _ <office>	0 0 6 0 -4 0 0 0
w:<level> _ <person>	0 -8 0 0 4 0 1 0
w:<level> _ <quality>	0 -4 -7 -6 -4 2 25 -2
w:<level> _ <seat>	0 0 0 0 0 0 7 0
w:<level> _ <span>	0 0 18 1 -29 0 0 6
w:<level> _ a	0 0 0 0 -3 7 0 0
w:<level> _ after	0 -8 0 0 13 0 0 0
w:<level> _ again	0 -6 0 0 10 0 0 0
w:<level> _ all	0 6 0 3 -7 0 0 0
w:<level> _ and	0 7 0 -17 4 0 0 0
w:<level> _ as	0 26 0 0 -18 0 0 0
w:<level> _ beef	0 0 0 0 -7 0 0 4
w:<level> _ been	0 0 0 14 -11 0 0 0
w:<level> _ by	0 0 6 0 -3 0 0 0
w:<level> _ car	0 0 0 0 0 0 6 0
w:<level> _ cheese	0 7 0 0 -1 0 0 0
w:<level> _ continue	0 0 0 0 -3 9 0 0
w:<level> _ effect	0 0 0 6 -6 0 0 0
w:<level> _ every	0 4 0 9 -14 0 0 0
w:<level> _ fentanyl	0 8 0 -2 -2 0 0 0
w:<level> _ from	0 6 0 1 -5 0 0 0
w:<level> _ frozen	0 9 0 -1 0 0 -1 0
w:<level> _ has	0 7 0 0 -6 0 0 0
w:<level> _ have	0 -2 0 0 8 0 0 0
w:<level> _ if	0 8 0 0 -14 0 7 0
w:<level> _ in	0 2 0 -8 5 0 0 0
w:<level> _ is	0 -4 0 0 9 0 0 0
w:<level> _ it	0 10 4 -4 -1 0 -5 0
w:<level> _ its	0 -9 0 5 0 0 4 0
w:<level> _ last	0 -5 0 0 6 0 0 0
w:<level> _ more	0 -4 0 0 8 0 0 0
w:<level> _ no	0 -7 0 0 10 0 0 0
w:<level> _ not	0 -10 0 0 12 0 0 0
w:<level> _ now	0 8 0 0 -7 0 0 0
w:<level> _ of	0 0 0 12 -5 0 -3 0
w:<level> _ on	0 4 0 13 -20 12 -16 0
w:<level> _ our	0 0 0 0 7 0 -6 0
w:<level> _ section	0 -5 0 0 7 0 0 0
w:<level> _ soybean	0 -1 0 -1 9 0 0 0
w:<level> _ start	0 0 0 14 -11 0 0 0
w:<level> _ steel	0 -3 0 0 10 0 0 0
w:<level> _ sugar	0 11 0 0 -6 0 0 0
w:<level> _ summer	0 0 0 8 -7 0 0 0
w:<level> _ tariff	0 0 0 -4 6 0 0 0
w:<level> _ tea	0 12 0 -5 0 0 -4 0
w:<level> _ the	-3 15 4 -5 -3 -5 -6 0
w:<level> _ then	0 4 0 -10 4 0 0 0
w:<level> _ they	0 0 0 -1 7 0 0 0
w:<level> _ those	0 0 0 8 -6 0 0 0
w:<level> _ to	3 0 0 -7 -1 0 0 0
w:<level> _ unless	0 -19 0 1 15 0 0 0
w:<level> _ we	0 0 0 0 7 0 0 0
w:<level> _ well	0 -6 0 0 2 0 0 0
w:<level> _ where	0 7 0 0 -6 0 0 0
w:<level> _ will	0 -9 0 11 0 0 0 0
w:<level> again	10 25 0 -1 -34 0 0 0
w:<level> and	12 2 -8 -10 5 -3 -17 2
w:<level> apply	0 9 0 0 -6 0 0 0
w:<level> as	0 -7 0 0 9 0 0 0
w:<level> at	0 11 0 -5 -8 0 0 0
w:<level> back	0 14 0 0 -10 0 0 0
w:<level> because	0 0 0 12 -11 0 0 0
w:<level> dearer	0 -1 0 0 7 0 0 0
w:<level> duty	0 10 0 0 -13 7 -1 0
w:<level> for	0 14 0 0 -5 0 -7 0
w:<level> from	-5 -4 0 -4 21 0 0 0
w:<level> here	0 9 0 0 -6 0 0 0
w:<level> if	0 2 8 0 -3 0 0 0
w:<level> in	0 6 10 -6 -10 0 -2 10
w:<level> instead	0 7 0 5 -9 0 0 0
w:<level> is	0 -3 0 3 -5 7 0 0
w:<level> levy	0 0 0 7 -6 0 0 0
w:<level> lower	0 -1 6 0 0 0 0 0
w:<level> more	0 -12 0 -3 21 0 0 0
w:<level> now	0 17 0 -2 -10 0 0 0
w:<level> of	0 -40 -1 -7 55 -2 -4 0
w:<level> off	0 -1 7 -5 0 0 0 0
w:<level> on	-2 -6 -15 24 -17 -2 18 -2
w:<level> or	0 -14 0 -4 20 0 0 0
w:<level> since	0 -14 0 -1 22 0 0 0
w:<level> surcharge	0 0 0 0 7 0 0 0
w:<level> take	0 0 0 7 -5 0 0 0
w:<level> tariff	0 -5 0 17 -8 0 -8 0
w:<level> tax	0 1 0 -8 7 0 0 0
w:<level> that	0 12 0 -2 0 0 -6 0
w:<level> threaten	0 0 0 7 -6 0 0 0
w:<level> to	0 9 8 -24 0 0 2 0
w:<level> until	0 -9 0 -3 19 0 0 0
w:<level> will	0 0 0 -4 0 8 0 0
w:<level> without	0 10 0 0 -9 0 0 0
w:<level> would	-1 0 -1 -2 -3 3 6 3
w:<level> —	0 -6 0 0 5 0 0 0
w:<money>	-25 -13 -8 -8 19 13 2 -8
w:<money> ,	0 -1 0 -9 4 0 7 0
w:<money> .	0 -2 0 4 13 -3 -4 0
w:<money> <span>	0 8 0 0 -2 0 0 0
w:<money> _ .	0 8 0 0 0 -4 0 0
w:<money> _ <number>	0 0 0 0 8 0 0 0
w:<money> _ <quality>	0 0 0 -5 7 0 0 0
w:<money> _ the	0 0 0 0 13 0 0 0
w:<money> _ ton	0 -2 0 0 -9 19 0 0
w:<money> _ which	0 0 0 -2 -2 0 10 0
w:<money> a	0 0 0 0 -10 16 0 0
w:<money> in	0 -2 0 -2 27 -4 0 0
w:<money> of	0 0 0 -7 12 0 0 0
w:<month-ahead>	-26 28 -15 -12 14 -23 -24 0
w:<month-ahead> ,	-1 -1 1 0 -8 0 2 14
w:<month-ahead> <v-begin>	0 8 0 0 -3 0 0 0
w:<month-ahead> <v-down>	0 6 0 0 -3 0 0 0
w:<month-ahead> _ <level>	0 -7 0 0 8 0 0 0
w:<month-ahead> _ and	0 0 0 -2 7 0 0 0
w:<month-ahead> _ as	0 -11 0 3 4 0 0 0
w:<month-ahead> _ then	0 0 0 0 -5 0 8 0
w:<month-ahead> _ without	0 12 0 0 -9 0 0 0
w:<month-ahead> and	0 0 0 7 -6 0 0 0
w:<month-ahead> come	0 6 0 0 -3 0 0 0
w:<month-ahead> if	0 0 0 0 7 -2 0 0
w:<month-ahead> would	0 12 0 0 -8 0 0 0
w:<month-gone>	-5 19 -28 -6 20 -6 -25 -7
w:<month-gone> )	0 13 0 0 -10 0 0 0
w:<month-gone> ,	5 4 0 -2 -10 9 -9 2
w:<month-gone> ;	0 6 0 0 -9 2 0 0
w:<month-gone> <person>	0 0 0 0 6 0 0 0
w:<month-gone> _ and	0 7 0 -2 0 0 0 0
w:<month-gone> _ back	0 9 0 0 -7 0 0 0
w:<month-gone> _ be	0 11 0 0 -10 0 0 0
w:<month-gone> _ had	0 0 0 0 6 0 0 0
w:<month-gone> _ it	0 6 0 -1 0 0 0 0
w:<month-gone> _ the	9 0 0 1 -17 5 0 0
w:<month-gone> _ when	0 6 0 0 -3 0 0 0
w:<month-gone> and	0 -6 0 0 5 0 0 0
w:<month-gone> is	0 9 0 0 -7 0 0 0
w:<month-gone> that	0 0 0 -6 15 0 0 0
w:<month-gone> would	8 7 0 0 -16 0 0 0
w:<name>	3 -21 -23 12 19 15 -1 -20
w:<name> "	0 0 0 0 -7 0 9 0
w:<name> 's	4 11 9 -6 -3 -4 -4 -17
w:<name> )	0 -5 0 0 9 0 0 0
w:<name> ,	11 -13 10 4 3 6 -33 -9
w:<name> .	13 -9 -2 11 -5 3 -18 0
w:<name> :	0 -24 0 0 24 0 0 0
w:<name> ;	0 8 0 0 0 0 -2 0
w:<name> <agent>	0 -4 0 7 -8 8 -1 0
w:<name> <duty>	0 0 0 -8 3 0 4 0
w:<name> <goods>	0 -12 0 -16 28 0 7 0
w:<name> <level-noun>	0 0 0 0 9 0 -5 0
w:<name> <level>	0 24 0 -11 -6 0 -7 0
w:<name> <not>	0 -2 0 7 0 0 0 0
w:<name> <v-begin>	0 14 0 -3 -3 0 0 0
w:<name> <v-deny>	0 0 0 -9 12 0 0 0
w:<name> <v-down>	0 2 0 -5 8 0 0 0
w:<name> <v-end>	-4 8 0 -2 4 -4 -4 4
w:<name> <v-impose>	-10 3 0 -26 15 0 2 0
w:<name> <v-propose>	-2 7 0 -8 -5 3 0 4
w:<name> <v-return>	0 -2 0 0 7 0 0 0
w:<name> <v-say>	0 -11 0 0 0 -2 8 5
w:<name> <v-sell>	0 0 0 11 -5 0 0 0
w:<name> <v-stay>	0 0 0 0 7 0 0 0
w:<name> <v-target>	0 -4 0 1 0 6 0 0
w:<name> <v-threaten>	0 0 0 4 -7 8 0 0
w:<name> <v-up>	0 -5 0 -3 0 0 17 0
w:<name> ?	0 -7 0 0 23 0 0 0
w:<name> _ ,	0 -22 0 -2 20 0 0 6
w:<name> _ .	0 2 0 17 -12 -1 -4 3
w:<name> _ <level>	0 0 -1 -9 13 0 1 0
w:<name> _ <name>	-1 -7 -2 -13 33 -17 -17 6
w:<name> _ <number>	0 -3 0 11 0 0 -1 0
w:<name> _ <person>	0 -4 0 -3 12 0 3 0
w:<name> _ <points>	0 6 0 1 -10 0 0 0
w:<name> _ <quality>	0 2 0 -4 2 6 -10 0
w:<name> _ <seat>	7 0 0 -3 0 0 0 0
w:<name> _ again	0 0 0 0 -5 8 0 0
w:<name> _ also	0 -4 0 11 0 0 -4 0
w:<name> _ and	0 0 11 5 -4 0 -4 0
w:<name> _ announce	3 5 0 1 -6 0 -7 0
w:<name> _ answer	0 0 0 0 -14 0 21 0
w:<name> _ as	0 0 0 0 -1 9 0 0
w:<name> _ at	0 -6 0 0 15 0 0 0
w:<name> _ be	0 -7 0 9 2 -1 0 0
w:<name> _ been	0 0 0 -1 9 0 0 0
w:<name> _ decided	0 7 0 0 -5 0 0 0
w:<name> _ donald	0 0 0 5 -6 0 0 0
w:<name> _ duty	0 -3 0 6 5 0 -5 0
w:<name> _ extra	0 7 0 5 -13 0 0 0
w:<name> _ face	0 0 0 -12 14 0 0 0
w:<name> _ from	8 0 0 9 -17 0 0 0
w:<name> _ given	0 0 0 7 -7 0 0 0
w:<name> _ he	0 -5 0 3 0 6 -5 0
w:<name> _ hit	0 -4 0 0 -1 6 1 0
w:<name> _ import	0 0 8 0 -5 0 0 0
w:<name> _ in	0 -6 0 16 -16 0 5 0
w:<name> _ is	0 0 0 9 -7 0 0 0
w:<name> _ it	0 -5 0 0 10 0 0 0
w:<name> _ its	-8 0 0 8 -4 -5 3 4
w:<name> _ let	0 0 0 0 -3 0 8 0
w:<name> _ lift	0 0 0 -2 11 0 -1 0
w:<name> _ like	0 0 0 0 12 0 0 0
w:<name> _ list	0 0 0 8 -7 0 0 0
w:<name> _ minister	0 3 0 -3 9 0 -7 0
w:<name> _ ministry	9 0 0 0 -9 0 0 0
w:<name> _ negotiate	0 0 0 -4 7 0 0 0
w:<name> _ next	0 0 0 12 -11 0 0 0
w:<name> _ not	-5 -3 0 11 -2 3 0 0
w:<name> _ now	0 -3 0 -10 20 0 0 0
w:<name> _ of	0 0 0 -9 12 0 0 0
w:<name> _ on	0 14 0 5 -18 -1 -3 4
w:<name> _ over	0 17 0 -1 -14 0 0 0
w:<name> _ pay	0 -7 0 13 -6 0 0 0
w:<name> _ prepare	0 0 0 -2 6 0 -1 0
w:<name> _ promise	0 0 0 -5 12 0 0 0
w:<name> _ purchase	0 0 0 6 -2 0 0 0
w:<name> _ put	0 4 0 6 -5 0 -3 0
w:<name> _ raise	0 1 0 0 6 0 -2 0
w:<name> _ rate	0 -2 0 4 -8 0 6 0
w:<name> _ ready	0 0 0 12 -17 0 7 0
w:<name> _ reply	0 0 0 0 -8 0 9 0
w:<name> _ rule	10 0 0 0 -9 0 0 0
w:<name> _ say	0 0 0 -3 -12 6 8 0
w:<name> _ secretary	0 0 0 0 6 0 0 0
w:<name> _ side	0 8 0 0 -8 0 0 0
w:<name> _ stop	8 0 0 0 -2 0 0 0
w:<name> _ take	0 6 0 -1 -19 5 11 0
w:<name> _ tariff	0 -3 0 -2 18 0 -4 0
w:<name> _ tell	0 -1 0 6 -1 0 0 0
w:<name> _ the	10 3 0 -9 -7 8 0 -3
w:<name> _ then	1 -10 0 8 -14 9 1 0
w:<name> _ threaten	0 0 0 0 -10 7 0 0
w:<name> _ to	-2 14 0 0 -19 18 -6 0
w:<name> _ trade	4 0 0 8 -3 -3 0 0
w:<name> _ truce	0 -8 0 0 12 0 0 0
w:<name> _ turn	0 0 0 0 0 0 0 6
w:<name> _ until	0 -6 0 6 0 0 0 0
w:<name> _ which	0 0 0 15 -5 0 0 0
w:<name> _ with	0 0 0 0 9 0 -1 0
w:<name> _ would	0 5 0 0 -14 0 4 4
w:<name> a	0 0 0 11 -9 0 0 0
w:<name> and	-6 0 -1 6 8 -15 -19 7
w:<name> announce	0 0 0 0 6 0 0 0
w:<name> answer	0 0 0 0 9 0 0 0
w:<name> are	1 -4 0 8 -2 0 0 0
w:<name> as	3 0 0 0 -10 0 8 0
w:<name> charge	0 0 0 0 7 0 -3 0
w:<name> could	0 0 0 -13 3 5 2 0
w:<name> do	0 0 0 7 -9 0 0 0
w:<name> doe	0 -1 0 10 -7 5 -3 0
w:<name> duty	0 -3 0 -2 7 0 0 0
w:<name> expire	0 9 0 0 -7 0 0 0
w:<name> face	0 0 0 0 -7 0 1 0
w:<name> fail	0 1 0 -3 -1 6 0 0
w:<name> give	0 0 0 0 6 0 0 0
w:<name> good	0 -1 0 -10 9 0 3 0
w:<name> had	0 -3 0 -11 36 0 -8 0
w:<name> has	0 -5 -2 7 -17 14 11 -5
w:<name> if	9 -6 0 -16 3 2 0 0
w:<name> in	0 -15 0 -3 29 0 0 0
w:<name> insist	0 0 0 0 -9 0 2 6
w:<name> intend	0 0 0 0 -8 7 0 0
w:<name> is	10 9 0 1 -23 -1 6 0
w:<name> let	0 -5 0 0 13 0 0 0
w:<name> may	1 0 0 -3 -19 0 10 7
w:<name> might	2 0 0 12 -20 8 0 0
w:<name> on	0 6 0 -7 2 0 0 0
w:<name> open	0 0 0 17 -11 0 0 0
w:<name> over	0 0 0 -4 11 0 0 0
w:<name> pay	0 0 0 -4 6 0 0 0
w:<name> president	0 0 0 10 -11 0 0 0
w:<name> put	0 -3 0 -3 -2 0 13 0
w:<name> raise	0 -6 0 -5 0 0 13 0
w:<name> reach	0 0 0 0 -6 0 8 0
w:<name> reserve	4 1 0 2 -18 0 3 0
w:<name> say	0 -6 0 -1 17 0 -2 0
w:<name> shall	0 -3 0 0 10 0 0 0
w:<name> side	0 0 0 6 -6 0 0 0
w:<name> take	0 18 0 -4 -5 0 -3 0
w:<name> tell	0 0 0 0 -4 0 6 0
w:<name> that	0 0 0 6 -1 0 0 0
w:<name> the	0 6 0 -2 -8 7 0 0
w:<name> threaten	0 0 0 5 -7 8 -4 0
w:<name> too	0 0 0 18 -14 0 0 0
w:<name> under	0 0 0 -2 6 0 0 0
w:<name> until	0 0 0 7 -3 0 0 0
w:<name> want	0 8 0 0 0 0 -2 0
w:<name> was	0 0 0 0 8 0 -7 0
w:<name> were	0 0 0 -1 6 0 0 0
w:<name> will	4 -17 -2 -10 21 0 4 -5
w:<name> with	0 0 0 10 -2 0 -4 0
w:<name> without	0 -8 0 0 7 0 0 0
w:<name> would	0 0 -6 0 -1 5 0 0
w:<name> —	0 8 0 0 -1 0 0 0
w:<not>	-36 24 -58 3 22 -3 -38 -5
w:<not> ,	-3 0 -3 12 0 0 -5 -4
w:<not> .	0 3 0 -24 19 -6 -9 0
w:<not> :	0 7 0 3 -10 0 0 0
w:<not> <agent>	0 1 0 -7 7 0 0 0
w:<not> <duty>	0 -7 0 -4 19 0 0 0
w:<not> <goods>	0 5 0 4 -27 6 0 11
w:<not> <level-noun>	0 -2 0 0 17 0 -12 0
w:<not> <v-agree>	0 17 0 3 -14 0 -3 4
w:<not> <v-bear>	0 -9 0 -3 23 -8 3 0
w:<not> <v-begin>	-2 -30 0 11 11 0 -5 0
w:<not> <v-buy>	0 0 0 -2 -9 4 6 0
w:<not> <v-down>	0 -23 0 2 17 0 -7 0
w:<not> <v-end>	0 -15 -1 10 0 -1 6 0
w:<not> <v-impose>	-2 0 -5 0 18 0 -24 0
w:<not> <v-propose>	0 8 0 0 -4 0 1 0
w:<not> <v-say>	4 0 0 -16 16 -3 -8 0
w:<not> <v-sell>	0 -1 0 5 -7 0 0 0
w:<not> <v-stay>	0 -15 0 -10 -8 0 22 4
w:<not> <v-up>	0 -17 0 9 5 0 -3 0
w:<not> ?	0 -9 0 9 2 0 0 0
w:<not> a	0 7 -5 -3 1 7 -2 -11
w:<not> agree	0 7 0 0 -3 0 0 0
w:<not> an	0 1 0 0 2 0 -6 2
w:<not> answer	0 0 0 1 10 0 -11 0
w:<not> any	0 -5 0 0 12 0 0 0
w:<not> anybody	0 7 0 0 -5 0 0 0
w:<not> at	0 -3 0 0 11 0 0 0
w:<not> be	4 -13 -1 2 -1 -12 9 6
w:<not> before	0 -1 0 0 6 0 0 0
w:<not> buy	0 0 0 0 -12 5 7 0
w:<not> by	0 -1 0 7 -1 0 0 0
w:<not> call	0 0 0 8 -6 0 0 0
w:<not> carry	0 3 0 -6 6 -3 0 0
w:<not> change	0 -8 0 0 6 0 0 0
w:<not> come	-1 -20 0 0 19 1 -1 0
w:<not> date	0 0 0 0 8 0 0 0
w:<not> deal	0 -7 0 6 -2 -1 3 1
w:<not> duty	0 -5 0 0 14 0 0 0
w:<not> end	0 -2 0 0 8 0 0 0
w:<not> exceed	0 0 0 -1 8 0 0 0
w:<not> extension	0 19 0 -1 -11 0 0 0
w:<not> find	0 7 0 0 -4 0 0 0
w:<not> for	0 0 0 0 -3 0 0 6
w:<not> from	11 0 0 0 -17 9 0 0
w:<not> further	0 -1 0 0 6 0 0 0
w:<not> go	0 -8 0 6 0 0 0 0
w:<not> happen	0 12 0 -2 -6 0 0 0
w:<not> in	0 9 0 -11 0 0 0 0
w:<not> is	0 0 6 0 0 -3 0 0
w:<not> it	0 35 0 5 -40 3 -1 0
w:<not> keep	0 -3 0 -2 6 1 0 0
w:<not> know	6 -8 0 0 2 0 0 0
w:<not> more	0 -6 0 -5 19 0 0 0
w:<not> new	0 -7 0 0 14 0 0 0
w:<not> of	0 8 0 0 -1 0 0 0
w:<not> on	0 -6 0 0 0 0 0 5
w:<not> one	0 0 0 7 -5 1 0 0
w:<not> other	0 9 0 6 -15 0 0 0
w:<not> pay	0 -13 0 0 3 0 7 0
w:<not> promise	0 2 0 0 -7 0 7 0
w:<not> put	0 0 0 -2 6 0 0 0
w:<not> renewed	2 7 0 -11 -6 2 0 0
w:<not> result	0 -5 0 0 13 0 0 0
w:<not> say	0 1 0 -6 10 0 -2 0
w:<not> second	0 0 0 0 -6 0 0 8
w:<not> sign	0 2 0 7 -12 0 0 6
w:<not> signature	0 13 0 0 -12 0 0 4
w:<not> sit	0 0 0 0 -20 0 17 7
w:<not> stand	0 0 0 0 -3 0 8 0
w:<not> stop	0 0 0 0 -3 0 11 0
w:<not> successor	0 20 0 0 -19 0 0 0
w:<not> such	0 -7 0 0 12 0 0 0
w:<not> that	0 0 0 -1 -4 0 0 10
w:<not> the	0 8 0 2 -4 -7 -1 0
w:<not> think	0 11 0 0 -7 0 0 0
w:<not> third	0 0 0 0 -4 0 0 6
w:<not> to	0 0 0 -5 24 0 -1 0
w:<not> truce	0 -5 0 0 0 6 0 0
w:<not> vote	0 6 0 0 -6 0 0 0
w:<not> wait	0 10 0 0 -7 0 0 0
w:<not> which	0 1 0 0 -7 4 0 0
w:<not> will	0 0 0 0 9 0 0 0
w:<not> withdraw	0 0 0 6 -3 0 0 0
w:<not> would	0 0 0 0 6 0 0 0
w:<number>	-103 33 -19 31 -3 -6 -26 -34
w:<number> "	0 7 0 7 -18 0 1 0
w:<number> )	0 -9 0 -10 4 7 4 0
w:<number> ,	-8 2 -12 14 -16 0 22 -5
w:<number> .	-21 30 -4 1 -3 -21 -7 -18
w:<number> /	0 -7 0 0 20 0 0 0
w:<number> :	0 -27 -3 -15 28 0 12 -1
w:<number> ;	0 -4 0 0 9 0 0 0
w:<number> <duty>	0 -10 0 9 0 0 0 0
w:<number> <goods>	0 -11 0 -3 23 0 0 0
w:<number> <number>	0 -1 0 0 6 0 0 0
w:<number> <person>	0 -10 0 -2 0 0 15 0
w:<number> <quality>	0 0 0 0 6 0 0 0
w:<number> <v-begin>	0 1 0 10 -11 0 0 0
w:<number> <v-down>	0 0 0 6 -4 0 0 0
w:<number> <v-end>	0 -7 0 1 5 0 0 0
w:<number> <v-say>	0 0 0 0 8 0 0 0
w:<number> <v-stay>	0 -1 0 0 7 0 0 0
w:<number> <v-up>	0 -7 0 1 6 0 0 0
w:<number> _ "	0 0 0 18 -16 0 0 0
w:<number> _ 's	0 0 0 0 6 0 0 0
w:<number> _ .	0 -7 -2 -12 22 0 0 0
w:<number> _ :	0 -3 0 0 0 0 7 0
w:<number> _ <day-ahead>	0 -8 0 9 1 0 0 0
w:<number> _ <day-gone>	0 13 0 0 -7 0 0 0
w:<number> _ <month-ahead>	0 0 0 -2 8 0 0 0
w:<number> _ <month-gone>	0 10 0 0 -5 0 0 0
w:<number> _ <name>	0 12 0 -6 0 0 -2 0
w:<number> _ <number>	-8 6 -12 -23 15 -4 5 -10
w:<number> _ <person>	0 0 0 -3 -2 0 12 0
w:<number> _ <quality>	0 -8 0 4 7 0 0 0
w:<number> _ <span>	0 -9 0 0 5 1 0 0
w:<number> _ after	0 -2 0 0 6 0 0 0
w:<number> _ an	0 -2 0 0 6 0 0 0
w:<number> _ and	0 19 0 4 -11 -6 -6 0
w:<number> _ as	0 -11 0 0 6 8 0 0
w:<number> _ at	0 0 5 0 -11 6 0 0
w:<number> _ back	0 15 0 0 -13 1 0 0
w:<number> _ be	0 2 0 -3 -3 0 0 6
w:<number> _ could	0 -6 0 0 14 0 0 0
w:<number> _ country	0 0 0 7 -6 0 0 0
w:<number> _ fentanyl	0 -9 0 0 9 0 0 0
w:<number> _ follow	0 0 0 0 6 0 0 0
w:<number> _ if	0 0 0 10 -10 2 -3 0
w:<number> _ in	0 6 0 8 -14 1 0 0
w:<number> _ is	0 12 0 -1 -7 0 0 0
w:<number> _ it	0 5 0 12 -14 0 0 0
w:<number> _ my	0 9 0 0 -8 0 0 0
w:<number> _ next	0 -1 0 0 6 0 0 0
w:<number> _ no	0 -13 0 0 17 0 0 0
w:<number> _ of	0 0 0 6 0 0 0 0
w:<number> _ or	0 0 0 0 -3 0 8 0
w:<number> _ our	0 0 0 -8 -3 8 3 0
w:<number> _ run	0 8 0 0 -8 0 0 0
w:<number> _ should	0 0 0 0 0 0 6 0
w:<number> _ so	0 -2 0 0 8 0 0 0
w:<number> _ that	0 -9 0 3 0 0 0 0
w:<number> _ the	-6 21 16 0 -16 -7 -17 1
w:<number> _ then	0 7 0 0 -5 0 0 0
w:<number> _ they	0 -2 0 0 6 0 0 0
w:<number> _ thi	0 7 0 0 -3 0 0 0
w:<number> _ to	0 0 0 11 -4 0 0 0
w:<number> _ up	0 9 0 0 -7 0 0 0
w:<number> _ well	0 0 0 0 7 0 0 0
w:<number> _ were	0 0 0 0 10 -4 0 0
w:<number> _ what	0 -5 0 0 7 0 0 0
w:<number> _ which	0 -6 0 2 1 0 0 0
w:<number> _ will	0 -1 0 0 6 0 0 0
w:<number> _ without	0 7 0 0 -6 0 0 0
w:<number> _ would	0 -1 0 -6 -8 7 12 0
w:<number> a	0 -3 0 -3 16 0 0 0
w:<number> again	0 47 0 -5 -45 0 0 0
w:<number> and	0 37 -2 -14 -17 -7 -2 -2
w:<number> are	0 7 0 0 -7 0 0 0
w:<number> as	0 0 0 0 8 0 0 0
w:<number> both	0 8 0 0 -8 0 0 0
w:<number> cent	0 -2 0 0 6 0 0 0
w:<number> come	0 1 0 6 -9 1 0 0
w:<number> duty	0 -8 0 11 -1 0 0 0
w:<number> economy	0 0 0 8 0 -1 0 0
w:<number> hour	0 -7 0 0 12 0 0 0
w:<number> if	0 -11 0 4 4 -1 0 5
w:<number> in	0 -6 1 11 0 -3 -4 0
w:<number> is	0 17 0 0 -12 0 0 0
w:<number> it	0 9 0 0 -5 0 0 0
w:<number> job	0 -1 0 -3 -9 19 0 0
w:<number> kilometre	0 -3 0 0 10 0 0 0
w:<number> million	0 0 0 -3 18 -4 0 0
w:<number> more	0 0 0 0 6 0 0 0
w:<number> of	-1 -6 0 0 7 4 -6 0
w:<number> on	-2 10 2 12 -19 -4 0 0
w:<number> or	0 -7 0 0 15 0 0 0
w:<number> other	0 0 0 13 -10 0 0 0
w:<number> p	0 -1 0 0 6 0 0 0
w:<number> people	0 -3 0 0 0 7 0 0
w:<number> percent	0 0 0 -7 8 0 0 0
w:<number> plu	0 11 0 0 -11 0 0 0
w:<number> product	0 -8 0 0 9 0 0 0
w:<number> run	0 -3 0 0 7 0 0 0
w:<number> th	0 0 0 -8 7 0 0 0
w:<number> that	0 -5 0 0 6 0 0 0
w:<number> they	0 -3 0 0 8 0 0 0
w:<number> to	0 -15 0 4 15 0 -1 0
w:<number> until	0 -5 0 0 8 0 0 0
w:<number> we	0 -8 0 0 0 8 0 0
w:<number> when	0 11 0 0 -9 0 0 0
w:<number> will	0 9 0 11 -17 0 0 0
w:<number> —	0 -9 0 -2 21 0 0 0
w:<office>	-1 -11 18 -21 17 0 -2 1
w:<office> ,	4 0 0 0 -6 -4 6 2
w:<office> .	0 -1 0 0 13 0 0 0
w:<office> :	0 -2 0 -16 24 -2 0 0
w:<office> <v-bear>	0 0 6 0 -4 0 0 0
w:<office> <v-impose>	0 1 0 -10 10 0 -1 0
w:<office> <v-say>	-1 -9 14 -4 -1 0 14 -13
w:<office> <v-threaten>	0 -4 8 -2 -6 4 4 0
w:<office> _ ,	0 2 0 0 6 0 -1 0
w:<office> _ .	0 0 0 0 0 0 9 -6
w:<office> _ <person>	6 0 0 -1 -1 0 0 0
w:<office> _ <seat>	8 5 0 0 -11 0 0 0
w:<office> _ a	0 0 0 0 8 0 0 0
w:<office> _ and	0 -3 0 0 11 0 0 0
w:<office> _ it	0 -2 0 0 11 0 0 0
w:<office> _ of	0 0 9 0 -3 0 0 0
w:<office> _ on	0 1 0 1 -10 0 5 0
w:<office> _ that	0 0 0 -5 -1 6 2 0
w:<office> _ the	0 -7 7 -6 0 5 -3 0
w:<office> _ to	0 0 0 0 11 0 0 0
w:<office> at	0 0 8 0 -6 0 0 0
w:<office> confirm	0 -5 0 0 6 0 0 0
w:<office> have	0 0 0 6 -5 0 0 0
w:<office> in	8 3 0 0 -8 0 0 0
w:<office> may	0 1 0 -3 -15 11 0 7
w:<office> of	0 0 0 0 10 0 0 0
w:<office> on	0 0 0 0 -8 0 0 10
w:<office> say	0 2 6 0 -12 0 13 -8
w:<office> tell	0 0 0 0 7 0 0 0
w:<office> warn	0 -4 8 -2 -7 4 4 0
w:<office> would	0 0 0 0 6 0 0 0
w:<organisation>	10 -26 -20 0 20 13 -5 -5
w:<organisation> 's	0 -6 0 -2 8 1 0 0
w:<organisation> ,	7 -7 -2 -4 4 8 -11 2
w:<organisation> .	-1 -5 0 -13 30 0 0 0
w:<organisation> <person>	0 0 0 0 -15 19 0 0
w:<organisation> <v-agree>	0 -1 0 0 10 0 0 0
w:<organisation> <v-bear>	0 0 0 -3 0 0 6 0
w:<organisation> <v-deny>	0 -2 0 0 8 0 0 0
w:<organisation> <v-end>	0 -10 0 0 10 0 0 0
w:<organisation> <v-impose>	0 -17 0 0 16 -1 3 0
w:<organisation> <v-propose>	0 7 0 -2 -12 4 5 0
w:<organisation> <v-say>	1 -4 -10 0 4 0 0 0
w:<organisation> <v-stay>	0 -3 0 0 8 0 0 0
w:<organisation> <v-threaten>	0 1 -1 -4 0 7 0 0
w:<organisation> _ ,	9 0 -3 -9 0 2 0 0
w:<organisation> _ .	0 2 0 -15 3 7 0 0
w:<organisation> _ <day-ahead>	0 0 0 -1 6 0 0 0
w:<organisation> _ <day-gone>	2 9 0 0 -7 0 0 0
w:<organisation> _ <day-today>	0 0 0 11 -9 0 0 0
w:<organisation> _ <name>	0 0 0 -3 9 0 0 0
w:<organisation> _ <person>	0 0 0 0 -5 8 0 0
w:<organisation> _ <seat>	0 10 6 0 -4 0 -5 0
w:<organisation> _ a	0 0 0 0 -9 9 0 0
w:<organisation> _ announce	0 0 0 -2 6 0 0 0
w:<organisation> _ ask	0 0 0 9 -7 0 0 0
w:<organisation> _ be	0 0 0 0 -4 8 0 0
w:<organisation> _ call	0 6 0 0 0 0 0 0
w:<organisation> _ decide	0 0 0 0 7 0 0 0
w:<organisation> _ have	0 7 0 0 -2 0 0 0
w:<organisation> _ in	0 0 0 -5 7 0 1 0
w:<organisation> _ it	0 0 0 -6 8 0 0 0
w:<organisation> _ no	1 -2 0 8 -3 0 0 0
w:<organisation> _ not	0 -1 0 -5 15 0 0 0
w:<organisation> _ nothing	0 6 0 0 -5 0 0 0
w:<organisation> _ now	0 0 0 12 -11 0 0 0
w:<organisation> _ of	0 0 0 10 -14 5 0 0
w:<organisation> _ on	7 0 0 -14 -6 0 14 0
w:<organisation> _ open	0 0 0 8 -6 0 0 0
w:<organisation> _ otherwise	12 0 0 0 -8 0 0 0
w:<organisation> _ prepare	0 0 0 12 -11 0 0 0
w:<organisation> _ that	-2 0 0 0 11 -3 0 0
w:<organisation> _ the	-2 -2 0 -3 26 0 -5 0
w:<organisation> _ threaten	0 0 0 0 7 0 0 0
w:<organisation> _ until	0 9 0 0 -6 0 0 0
w:<organisation> _ warn	0 0 0 -7 -16 15 7 0
w:<organisation> _ which	0 0 0 0 15 0 0 0
w:<organisation> also	10 0 0 0 -10 0 0 0
w:<organisation> announce	0 0 0 6 -3 0 0 0
w:<organisation> could	0 0 0 9 -2 0 0 0
w:<organisation> decide	12 0 0 0 -8 0 0 0
w:<organisation> had	0 0 0 10 -3 0 0 0
w:<organisation> has	0 7 0 14 -9 -13 0 0
w:<organisation> in	0 5 11 -6 -6 6 -5 0
w:<organisation> lose	0 -3 0 0 7 0 0 0
w:<organisation> may	0 -8 0 -6 10 4 0 0
w:<organisation> meet	0 0 0 0 -6 0 8 0
w:<organisation> must	0 0 0 0 17 0 0 0
w:<organisation> on	2 9 0 0 -5 0 -1 0
w:<organisation> opened	0 0 0 6 -4 0 0 0
w:<organisation> prolong	0 -1 0 0 6 0 0 0
w:<organisation> reckon	0 0 0 0 7 -1 0 0
w:<organisation> say	7 -4 -1 0 2 -1 0 0
w:<organisation> to	0 3 0 0 -8 0 1 5
w:<organisation> warn	0 1 -1 -4 0 7 0 0
w:<organisation> will	0 0 0 10 -3 4 -6 0
w:<organisation> would	0 8 0 2 -1 -11 0 0
w:<person>	-14 -18 -26 20 10 2 -1 8
w:<person> 's	0 -6 0 9 10 -2 -11 0
w:<person> (	0 -13 0 5 6 0 0 0
w:<person> ,	-6 -14 -4 -5 0 3 11 8
w:<person> .	-1 -2 0 7 6 0 -10 0
w:<person> :	-13 9 -8 11 -28 14 18 0
w:<person> <day-today>	0 0 0 7 -6 0 0 0
w:<person> <not>	0 0 0 11 -10 0 0 0
w:<person> <v-down>	0 0 0 0 7 0 0 0
w:<person> <v-impose>	7 8 -3 1 -15 -3 10 -1
w:<person> <v-propose>	0 0 0 4 -8 0 3 0
w:<person> <v-say>	-2 4 2 2 -10 -1 -1 13
w:<person> <v-target>	0 -8 0 -3 0 0 8 0
w:<person> <v-threaten>	0 0 4 1 -25 3 7 8
w:<person> _ "	0 6 0 4 -5 0 0 0
w:<person> _ ,	-2 -2 0 0 1 -6 1 5
w:<person> _ .	0 0 0 -6 2 0 1 0
w:<person> _ :	0 -4 0 -6 22 0 0 0
w:<person> _ <day-gone>	0 0 0 6 -3 0 0 0
w:<person> _ <level>	0 0 0 -2 6 0 0 0
w:<person> _ <name>	-2 -6 0 0 -1 4 10 0
w:<person> _ <organisation>	0 7 0 -5 -4 0 7 0
w:<person> _ <person>	-3 -14 -1 3 21 -3 0 -2
w:<person> _ a	0 0 0 -24 17 0 7 0
w:<person> _ also	0 0 0 -7 0 5 0 0
w:<person> _ an	0 0 0 -9 10 0 0 0
w:<person> _ and	0 -12 0 -2 21 0 0 0
w:<person> _ announce	0 0 0 7 -3 0 0 0
w:<person> _ another	0 0 0 -6 7 0 0 0
w:<person> _ answer	0 0 0 9 -8 0 0 0
w:<person> _ declare	0 0 0 1 -11 0 0 11
w:<person> _ for	0 0 0 0 8 0 0 0
w:<person> _ from	0 9 0 0 -5 0 0 0
w:<person> _ he	2 0 0 6 0 0 -10 0
w:<person> _ his	0 0 0 -1 8 0 -1 0
w:<person> _ i	0 0 0 0 11 0 0 0
w:<person> _ if	0 -11 0 -8 6 0 12 0
w:<person> _ impose	0 0 0 -6 7 0 0 0
w:<person> _ in	0 -6 0 7 -8 8 1 0
w:<person> _ last	0 0 0 8 -9 0 0 3
w:<person> _ member	0 -3 0 9 -2 0 0 0
w:<person> _ on	0 -10 0 4 -7 3 10 0
w:<person> _ out	0 0 0 -3 11 0 0 0
w:<person> _ sign	0 0 0 11 -7 0 0 0
w:<person> _ so	0 12 0 0 -12 0 0 0
w:<person> _ tell	0 -6 0 -4 3 8 -6 3
w:<person> _ that	0 -1 14 4 -5 -6 -9 5
w:<person> _ the	0 1 -2 5 0 -9 -3 5
w:<person> _ then	0 6 0 34 -39 6 -9 3
w:<person> _ they	0 0 0 3 -11 0 7 0
w:<person> _ threaten	-2 0 0 14 0 0 -4 0
w:<person> _ to	0 0 0 0 -3 -8 8 0
w:<person> _ warn	0 0 0 -9 11 -1 -1 2
w:<person> _ who	0 1 0 -6 -7 -1 0 13
w:<person> _ write	0 0 0 0 -6 9 0 0
w:<person> _ you	0 0 0 0 -1 0 6 0
w:<person> and	0 -7 0 -7 33 0 0 0
w:<person> announce	0 -2 0 -5 2 0 8 0
w:<person> answer	7 0 0 0 -2 0 0 0
w:<person> ask	0 8 0 0 -6 0 0 0
w:<person> can	0 0 0 0 6 0 0 0
w:<person> could	0 0 0 7 -1 0 0 0
w:<person> fly	0 0 0 -2 7 0 0 0
w:<person> had	0 -5 0 -3 9 8 -3 0
w:<person> has	0 0 -2 0 -8 0 -5 12
w:<person> is	0 -1 0 0 8 0 0 0
w:<person> let	0 8 0 6 -14 0 0 0
w:<person> may	0 0 0 -5 -3 14 0 0
w:<person> say	0 1 -5 1 4 0 -15 0
w:<person> tell	0 8 -2 7 -5 -9 -4 4
w:<person> that	0 0 0 -7 0 9 0 0
w:<person> to	0 0 0 2 7 -4 0 0
w:<person> want	2 0 0 1 -6 0 0 0
w:<person> warn	-4 3 6 5 -25 3 0 9
w:<person> was	0 7 0 13 -17 0 0 0
w:<person> will	0 0 0 0 14 0 0 0
w:<person> would	0 0 0 0 11 0 0 0
w:<person> write	1 -5 6 -2 1 0 0 0
w:<points>	0 38 0 -17 -26 -2 -3 1
w:<points> .	0 9 0 -6 0 0 0 0
w:<points> <v-begin>	0 8 0 0 -19 0 0 4
w:<points> <v-down>	0 13 0 0 -24 0 0 4
w:<points> _ add	0 9 0 0 -7 0 0 0
w:<points> _ back	0 11 0 0 -22 0 0 4
w:<points> _ be	0 6 0 1 -9 0 0 0
w:<points> _ on	0 0 0 0 -8 0 6 0
w:<points> _ the	0 -3 0 0 11 0 0 0
w:<points> _ were	0 6 0 0 -6 0 0 0
w:<points> are	0 15 0 0 -13 0 0 0
w:<points> come	0 8 0 0 -19 0 0 4
w:<points> more	0 5 0 2 -9 0 0 0
w:<points> of	0 0 0 0 7 0 0 0
w:<points> would	0 7 0 0 -9 0 0 0
w:<quality>	-6 -10 -12 -10 -7 23 39 -12
w:<quality> .	0 0 0 0 10 0 0 0
w:<quality> <agent>	-1 -27 -2 0 0 0 16 3
w:<quality> <duty>	0 12 0 -6 -9 0 12 0
w:<quality> <gate>	0 12 0 -4 -5 0 0 0
w:<quality> <goods>	-6 0 0 2 -9 14 6 -9
w:<quality> <level-noun>	0 11 0 0 -4 0 -1 0
w:<quality> <sender>	6 0 0 -3 -9 4 3 0
w:<quality> <taker>	0 0 0 -1 9 0 0 0
w:<quality> <v-buy>	0 0 0 0 0 6 0 0
w:<quality> <v-impose>	0 -4 0 0 0 6 0 0
w:<quality> <v-up>	0 10 0 0 -4 0 0 0
w:<quality> _ ,	0 -3 -4 -2 -10 16 14 -3
w:<quality> _ .	4 -6 0 3 -3 18 -9 0
w:<quality> _ ;	0 -5 0 0 13 0 -1 0
w:<quality> _ <day-ahead>	0 -1 0 3 -10 0 8 0
w:<quality> _ <level>	0 0 0 -3 9 0 0 0
w:<quality> _ <quality>	0 -8 0 0 19 0 0 0
w:<quality> _ altogether	0 0 0 0 -5 0 9 0
w:<quality> _ and	0 0 0 4 -5 10 -4 0
w:<quality> _ are	0 0 0 -3 8 0 0 0
w:<quality> _ at	0 2 0 9 -3 -7 0 0
w:<quality> _ by	0 0 0 12 -16 5 0 0
w:<quality> _ can	0 -1 0 0 6 0 0 0
w:<quality> _ carry	0 6 0 0 -5 0 0 0
w:<quality> _ come	0 12 0 0 -14 4 0 0
w:<quality> _ could	0 0 0 5 -3 0 -6 5
w:<quality> _ duty	0 6 0 0 -3 0 0 0
w:<quality> _ end	0 0 0 0 7 0 0 0
w:<quality> _ for	0 1 3 0 -10 3 -2 0
w:<quality> _ from	7 -1 0 0 -9 0 1 0
w:<quality> _ go	0 1 0 -7 4 0 -1 0
w:<quality> _ has	0 -4 0 -1 20 0 0 0
w:<quality> _ if	0 -4 0 0 8 0 0 0
w:<quality> _ in	2 -3 0 -15 7 0 7 0
w:<quality> _ instead	0 -3 0 0 6 0 0 0
w:<quality> _ juice	0 0 0 -2 8 0 0 0
w:<quality> _ jump	0 6 0 0 -10 0 1 0
w:<quality> _ maker	0 0 0 7 -1 0 0 0
w:<quality> _ minister	0 0 0 -2 6 0 0 0
w:<quality> _ of	-3 -2 0 -7 2 2 3 0
w:<quality> _ oil	0 -7 0 14 -18 5 8 0
w:<quality> _ on	-3 8 0 -17 6 -1 0 0
w:<quality> _ over	0 0 0 -4 10 0 0 0
w:<quality> _ pay	-1 -7 0 0 18 0 -3 0
w:<quality> _ product	0 0 0 0 -5 0 8 0
w:<quality> _ say	0 0 0 12 -18 6 0 0
w:<quality> _ since	0 0 0 6 -3 0 0 0
w:<quality> _ tariff	0 0 12 0 -10 0 0 0
w:<quality> _ that	0 0 0 -3 8 0 0 0
w:<quality> _ the	0 -6 0 0 9 0 0 0
w:<quality> _ to	-2 0 5 0 -6 0 5 0
w:<quality> _ want	0 0 0 0 -5 0 6 0
w:<quality> _ would	-5 9 0 -13 3 0 -1 0
w:<quality> _ yarn	0 -5 0 0 12 0 0 0
w:<quality> and	0 0 0 0 8 0 0 0
w:<quality> apple	0 0 0 0 0 0 6 0
w:<quality> avocado	0 -3 0 0 9 0 0 0
w:<quality> banana	0 10 0 0 -8 0 -2 0
w:<quality> beef	0 -7 0 0 16 0 -4 0
w:<quality> bicycle	0 0 0 -1 7 0 0 0
w:<quality> border	0 11 0 0 -9 0 0 0
w:<quality> butter	0 0 12 0 -16 0 0 0
w:<quality> canola	0 0 0 7 -7 0 0 0
w:<quality> car	0 -12 0 1 0 0 0 0
w:<quality> chip	0 0 0 0 11 0 0 0
w:<quality> cocoa	0 0 0 -2 6 0 0 0
w:<quality> coffee	0 -6 0 0 0 0 0 0
w:<quality> colleague	0 0 0 0 8 0 0 0
w:<quality> copper	0 -3 7 7 -6 0 0 0
w:<quality> cotton	0 18 0 -7 -11 0 0 0
w:<quality> counterpart	0 0 0 0 13 0 -3 0
w:<quality> custom	0 13 0 -3 -11 0 0 0
w:<quality> dairy	8 0 0 0 -15 0 8 0
w:<quality> date	0 12 0 0 -15 0 0 0
w:<quality> duty	0 1 0 -5 6 0 0 0
w:<quality> exporter	0 0 0 0 8 0 0 0
w:<quality> farmer	0 0 0 0 -11 2 8 0
w:<quality> fish	0 2 0 9 -7 0 -3 0
w:<quality> foreign	0 0 0 0 7 0 0 0
w:<quality> good	0 9 -3 0 1 -8 -7 0
w:<quality> government	0 0 0 0 -7 0 11 0
w:<quality> industry	0 0 0 -2 7 0 0 0
w:<quality> lorry	0 0 0 -10 -10 17 0 0
w:<quality> minister	0 0 0 0 -4 0 12 0
w:<quality> nut	0 0 0 0 -1 0 0 6
w:<quality> official	0 0 0 5 -9 0 3 0
w:<quality> oil	0 -3 0 20 -8 0 -5 0
w:<quality> orange	0 -7 0 0 10 0 0 0
w:<quality> order	0 0 0 0 -5 7 0 0
w:<quality> owner	0 0 0 0 -15 19 0 0
w:<quality> palm	0 0 0 0 -9 0 13 0
w:<quality> parliament	0 0 0 0 11 0 0 0
w:<quality> plywood	0 -16 0 8 10 0 -1 0
w:<quality> pork	0 -1 0 0 10 0 0 0
w:<quality> president	0 0 0 0 7 0 0 0
w:<quality> product	0 -5 0 0 12 0 0 0
w:<quality> rate	0 14 0 0 -10 0 0 0
w:<quality> rose	0 0 0 3 -11 0 6 0
w:<quality> rum	0 7 0 0 -4 0 0 0
w:<quality> salmon	0 0 0 -3 10 0 -2 0
w:<quality> ship	-1 -6 0 0 -1 8 3 0
w:<quality> side	0 -8 0 0 10 0 0 0
w:<quality> ski	0 3 0 3 -17 0 6 0
w:<quality> student	-3 0 0 0 7 0 0 0
w:<quality> sugar	0 11 0 -8 0 0 0 0
w:<quality> sunflower	0 -1 0 0 6 0 0 0
w:<quality> surcharge	0 13 0 0 -12 0 0 0
w:<quality> tariff	0 4 0 0 -9 0 11 0
w:<quality> tea	0 -8 0 0 4 0 3 0
w:<quality> team	0 0 0 0 -4 0 0 6
w:<quality> tomatoe	0 -1 0 -1 9 0 0 0
w:<quality> tractor	0 -2 0 -1 -7 0 14 0
w:<quality> tyre	0 -6 0 0 10 0 0 0
w:<quality> wheat	0 15 0 0 -19 0 6 0
w:<quality> will	0 0 0 0 -3 0 6 0
w:<quality> wine	0 0 0 5 0 0 -6 0
w:<quality> yarn	0 -5 0 0 8 0 0 0
w:<seat>	12 -24 -3 3 -5 -35 15 18
w:<seat> 's	0 -10 0 0 3 0 0 6
w:<seat> ,	0 -11 2 4 -5 -6 12 -4
w:<seat> .	0 -4 1 0 -2 0 -4 14
w:<seat> <v-agree>	0 0 0 2 -10 0 3 0
w:<seat> <v-bear>	0 0 0 2 -6 0 4 0
w:<seat> <v-down>	0 0 9 0 -5 0 0 0
w:<seat> <v-end>	0 -6 0 2 -3 0 10 0
w:<seat> <v-impose>	5 -3 -1 -3 8 0 -5 0
w:<seat> <v-say>	1 5 0 5 -9 -12 4 0
w:<seat> <v-stay>	14 0 0 0 -12 0 0 0
w:<seat> <v-target>	2 0 0 -6 -2 0 5 0
w:<seat> <v-threaten>	0 0 0 -5 0 0 10 0
w:<seat> _ ,	0 0 0 17 -12 0 0 0
w:<seat> _ .	0 6 0 0 0 0 0 0
w:<seat> _ ;	0 9 0 0 -9 0 0 0
w:<seat> _ <day-ahead>	0 0 0 0 14 0 0 0
w:<seat> _ <day-gone>	0 0 0 0 7 0 0 0
w:<seat> _ <day-today>	3 2 0 2 -6 0 0 0
w:<seat> _ <month-ahead>	0 0 0 0 9 0 0 0
w:<seat> _ <name>	0 0 0 -9 0 0 0 10
w:<seat> _ <seat>	0 4 0 -8 6 0 0 0
w:<seat> _ a	2 0 0 -11 9 0 0 0
w:<seat> _ back	0 -7 0 -2 2 0 9 0
w:<seat> _ be	0 5 0 1 -6 0 0 0
w:<seat> _ duty	0 0 0 -4 9 0 0 0
w:<seat> _ he	0 0 0 6 -4 0 0 0
w:<seat> _ it	0 -2 0 0 10 0 -2 0
w:<seat> _ its	-2 -4 0 6 0 0 0 0
w:<seat> _ like	0 0 0 1 -8 0 7 0
w:<seat> _ no	0 0 0 9 -8 0 0 0
w:<seat> _ not	0 -2 0 0 -2 5 -6 6
w:<seat> _ out	10 0 0 0 -10 0 0 0
w:<seat> _ promise	0 0 0 0 -8 0 7 0
w:<seat> _ raise	0 0 0 0 -6 0 0 5
w:<seat> _ say	0 0 0 7 -7 0 5 0
w:<seat> _ take	0 0 6 0 0 0 -2 0
w:<seat> _ tariff	7 2 0 0 -11 0 0 0
w:<seat> _ that	5 -1 0 16 -18 -3 3 0
w:<seat> _ the	0 0 0 0 -13 0 15 0
w:<seat> _ threaten	7 0 0 7 -11 0 0 0
w:<seat> _ to	0 7 0 0 -3 0 2 0
w:<seat> _ which	0 0 8 0 -16 0 11 0
w:<seat> and	0 10 0 0 0 0 0 0
w:<seat> could	14 3 0 0 -15 0 0 0
w:<seat> doe	0 -2 0 -6 14 0 0 0
w:<seat> fall	0 0 9 0 -10 0 0 0
w:<seat> give	0 0 0 0 7 0 0 0
w:<seat> had	0 0 0 0 8 0 -2 0
w:<seat> has	12 -4 0 10 -24 -5 14 0
w:<seat> in	0 -1 0 0 18 0 0 0
w:<seat> let	0 -2 0 0 13 0 0 0
w:<seat> may	7 0 0 -1 0 0 0 0
w:<seat> put	0 -1 0 0 7 0 0 0
w:<seat> run	10 0 0 0 -10 0 0 0
w:<seat> say	3 6 0 11 -19 -8 5 0
w:<seat> step	0 0 0 0 6 0 0 0
w:<seat> the	0 0 0 0 7 0 0 0
w:<seat> to	0 6 0 0 3 0 -7 0
w:<seat> was	0 0 0 0 -2 6 0 0
w:<seat> would	-9 0 3 -4 -18 -2 10 18
w:<sender>	19 -26 16 -17 11 0 -5 -34
w:<sender> ,	0 0 0 0 12 -5 -2 0
w:<sender> .	0 -12 14 4 -19 1 8 0
w:<sender> ;	0 -2 0 0 0 0 6 0
w:<sender> <goods>	0 8 0 0 -3 0 0 0
w:<sender> <v-bear>	0 8 2 -3 0 0 0 0
w:<sender> as	8 0 0 0 -8 0 0 0
w:<sender> at	0 0 0 0 -9 7 7 0
w:<sender> control	8 -1 0 0 0 0 0 0
w:<sender> could	0 0 9 0 -4 0 0 0
w:<sender> from	0 0 0 0 7 -4 0 0
w:<sender> have	0 0 0 0 -5 13 0 0
w:<sender> in	2 -6 3 0 0 4 -3 0
w:<sender> is	7 0 0 0 -6 0 0 0
w:<sender> may	0 0 0 0 12 -2 0 0
w:<sender> of	19 -4 -3 2 -2 -19 -2 0
w:<sender> permit	13 0 0 0 -5 0 0 0
w:<sender> to	-8 0 0 -6 12 0 -2 0
w:<sender> who	0 0 0 6 -5 0 0 0
w:<sender> would	-2 0 0 -6 10 0 0 0
w:<span>	-27 0 10 -19 43 -4 -36 -10
w:<span> '	0 12 0 0 -12 1 0 0
w:<span> 's	0 11 0 0 -5 0 0 0
w:<span> ,	-7 -1 2 -23 6 10 0 0
w:<span> .	-8 -13 15 -16 34 -18 -8 -3
w:<span> <not>	0 7 0 0 -4 0 0 0
w:<span> _ ,	0 0 0 0 12 -1 0 0
w:<span> _ .	0 -11 0 0 16 0 0 0
w:<span> _ <person>	0 0 0 6 -2 0 0 0
w:<span> _ and	0 -6 0 0 13 0 0 0
w:<span> _ go	0 6 0 0 -5 0 0 0
w:<span> _ notice	0 18 0 0 -12 1 -2 0
w:<span> _ talk	0 0 0 8 -5 0 0 0
w:<span> _ the	0 -1 0 -2 8 -3 0 5
w:<span> _ two	0 0 0 13 -12 0 0 0
w:<span> _ when	0 0 0 0 -5 7 0 0
w:<span> _ which	0 0 0 0 -7 8 0 0
w:<span> _ without	0 6 0 0 0 0 0 0
w:<span> _ would	0 8 0 0 -3 0 0 0
w:<span> after	0 -12 0 7 3 0 0 0
w:<span> before	0 0 0 0 6 0 0 0
w:<span> from	0 -2 0 0 7 0 0 0
w:<span> or	0 3 0 12 -16 0 0 0
w:<taker>	0 -24 20 0 12 -4 -23 0
w:<taker> <v-say>	0 0 3 -4 0 0 0 6
w:<taker> in	0 -4 0 0 7 0 0 0
w:<taker> of	0 0 0 14 -5 0 0 0
w:<taker> pay	0 6 0 0 -4 0 0 0
w:<taker> would	0 0 8 0 -3 0 0 0
w:<v-agree>	-19 -8 -16 0 41 -12 -12 0
w:<v-agree> ,	0 9 0 -12 7 0 -5 0
w:<v-agree> .	4 0 6 8 -14 0 -2 0
w:<v-agree> <level>	0 -5 0 10 0 0 0 0
w:<v-agree> ?	0 0 0 10 -5 0 0 0
w:<v-agree> a	0 -11 0 -1 6 0 0 5
w:<v-agree> back	0 0 0 0 -11 0 16 0
w:<v-agree> for	0 0 0 0 -3 0 9 0
w:<v-agree> in	0 0 0 -6 0 12 -4 0
w:<v-agree> is	0 0 0 -1 7 0 0 0
w:<v-agree> on	0 6 0 0 1 0 -3 0
w:<v-agree> the	0 0 0 0 13 0 0 0
w:<v-agree> to	0 -4 0 0 16 0 -2 0
w:<v-bear>	-5 4 -4 -17 27 -4 2 -28
w:<v-bear> "	0 0 0 0 -13 0 16 0
w:<v-bear> ,	0 -20 0 0 17 0 -1 0
w:<v-bear> .	0 -7 0 0 19 0 -6 0
w:<v-bear> :	0 15 0 0 -12 0 0 0
w:<v-bear> <duty>	0 0 0 9 -8 0 0 0
w:<v-bear> <level>	-5 9 -9 -4 5 -6 0 -4
w:<v-bear> <name>	0 -10 0 0 16 0 -1 0
w:<v-bear> <not>	0 14 0 -3 -6 0 0 0
w:<v-bear> <number>	0 16 -4 11 -7 -5 -16 0
w:<v-bear> <person>	0 0 0 0 9 0 0 0
w:<v-bear> <v-propose>	0 0 0 0 -4 0 8 0
w:<v-bear> ?	0 8 0 0 -3 0 0 0
w:<v-bear> a	7 0 0 -15 3 4 -4 0
w:<v-bear> and	0 0 0 0 -4 0 8 0
w:<v-bear> at	0 -7 0 0 11 0 0 0
w:<v-bear> back	0 -15 0 0 14 0 2 0
w:<v-bear> by	0 -9 0 -1 20 0 0 0
w:<v-bear> each	0 0 0 0 7 0 0 0
w:<v-bear> for	-1 6 0 -12 0 2 0 0
w:<v-bear> in	0 0 0 -1 11 -6 3 0
w:<v-bear> into	0 7 0 0 -6 0 0 0
w:<v-bear> it	0 -7 0 0 21 0 0 0
w:<v-bear> more	3 0 6 0 -8 0 0 0
w:<v-bear> no	0 6 0 0 -1 0 0 0
w:<v-bear> nothing	0 -3 0 0 9 0 0 0
w:<v-bear> now	2 0 0 -8 8 0 0 0
w:<v-bear> on	0 4 0 14 -27 7 4 0
w:<v-bear> out	0 0 0 -12 0 6 0 0
w:<v-bear> since	0 0 0 0 7 0 0 0
w:<v-bear> tariff	0 0 0 10 -9 0 0 0
w:<v-bear> the	-1 6 3 0 -3 -6 0 0
w:<v-bear> there	0 -2 0 0 7 0 0 0
w:<v-bear> those	0 8 0 0 -5 0 0 0
w:<v-bear> under	0 0 0 0 -2 0 6 0
w:<v-bear> what	0 9 0 0 -6 0 0 0
w:<v-bear> without	0 14 0 0 -12 0 0 0
w:<v-bear> worse	8 0 0 4 -9 0 0 0
w:<v-bear> would	0 0 9 0 -7 0 0 0
w:<v-begin>	-2 3 -11 10 12 -13 -7 -17
w:<v-begin> ,	0 0 5 5 -10 0 0 0
w:<v-begin> .	-3 0 0 0 2 4 -11 9
w:<v-begin> <day-ahead>	0 15 0 3 -16 0 0 0
w:<v-begin> <level>	0 7 5 -6 -7 0 2 0
w:<v-begin> <name>	0 -6 0 -4 8 5 0 0
w:<v-begin> <not>	0 11 0 -8 0 0 0 0
w:<v-begin> <number>	0 -10 0 0 20 0 -2 0
w:<v-begin> <span>	0 0 0 0 8 0 0 0
w:<v-begin> ?	0 9 0 11 -15 0 0 0
w:<v-begin> a	0 0 13 -2 0 0 -1 0
w:<v-begin> again	0 13 0 0 -7 0 0 0
w:<v-begin> and	0 10 0 -3 -2 0 0 0
w:<v-begin> another	0 0 0 15 -14 0 0 0
w:<v-begin> at	0 -4 0 0 10 0 0 0
w:<v-begin> back	9 28 -22 -47 -26 21 -1 0
w:<v-begin> beyond	0 0 0 15 -16 0 2 0
w:<v-begin> by	0 -3 0 1 8 0 0 0
w:<v-begin> down	0 -24 0 -6 47 0 -3 0
w:<v-begin> effect	0 -14 0 6 2 0 0 0
w:<v-begin> for	0 0 0 0 6 0 0 0
w:<v-begin> free	0 -8 0 2 6 0 -1 0
w:<v-begin> from	1 0 0 -3 7 -5 0 0
w:<v-begin> if	0 3 0 7 -8 0 0 0
w:<v-begin> into	0 7 0 -2 -4 0 3 0
w:<v-begin> it	0 -1 12 -1 0 0 0 0
w:<v-begin> its	0 -3 0 11 0 0 -1 0
w:<v-begin> of	0 -3 0 6 0 0 0 0
w:<v-begin> on	4 -17 -6 19 1 -12 -1 -3
w:<v-begin> out	0 -1 0 -2 12 0 0 0
w:<v-begin> over	0 0 0 8 -4 0 0 0
w:<v-begin> straight	0 0 0 9 -8 0 0 0
w:<v-begin> to	-4 -10 0 7 14 -1 -12 -5
w:<v-begin> up	0 11 0 -19 4 -1 2 1
w:<v-begin> well	0 0 0 0 8 0 0 0
w:<v-begin> without	0 6 0 -3 0 0 0 0
w:<v-begin> wrong	0 7 0 0 0 -2 -1 0
w:<v-buy>	-9 -2 0 8 8 -3 0 -12
w:<v-buy> .	0 0 0 -3 6 0 0 0
w:<v-buy> <goods-amount>	0 0 0 0 7 0 0 0
w:<v-buy> <goods>	0 0 0 -3 11 0 0 0
w:<v-buy> <v-impose>	0 0 8 0 -6 0 0 0
w:<v-buy> <v-say>	0 0 0 -4 0 6 0 0
w:<v-buy> allow	0 -1 0 7 0 -3 0 0
w:<v-buy> from	0 -4 0 2 -3 0 7 0
w:<v-buy> in	1 1 1 0 -7 0 0 0
w:<v-buy> more	0 0 0 9 -7 0 0 0
w:<v-buy> of	0 -3 0 5 6 0 -4 0
w:<v-buy> say	0 0 0 -4 -2 7 0 0
w:<v-buy> would	0 -3 0 0 6 0 0 0
w:<v-deny>	29 -40 -7 3 0 -6 3 -5
w:<v-deny> "	0 0 0 0 8 0 -7 0
w:<v-deny> ,	0 0 0 8 0 0 0 0
w:<v-deny> .	9 0 0 0 -12 4 0 0
w:<v-deny> of	8 0 0 0 0 0 0 0
w:<v-deny> on	6 -3 0 0 0 0 0 0
w:<v-deny> out	1 0 0 11 -19 0 7 0
w:<v-deny> the	0 0 0 0 -1 0 6 0
w:<v-deny> would	11 0 0 0 -10 0 0 0
w:<v-down>	4 3 24 -12 4 -4 -20 -2
w:<v-down> ,	1 -14 12 9 -8 -1 2 -1
w:<v-down> .	-3 3 5 -8 2 -3 0 0
w:<v-down> <day-ahead>	0 17 0 0 -15 0 0 0
w:<v-down> <goods>	0 -4 0 0 0 0 7 0
w:<v-down> <quality>	0 -2 6 0 0 0 0 0
w:<v-down> ?	0 1 0 13 -13 0 0 0
w:<v-down> a	0 0 0 -4 19 0 0 0
w:<v-down> about	0 -3 0 0 7 0 0 0
w:<v-down> and	0 12 0 -1 -16 0 7 0
w:<v-down> away	0 7 0 0 -3 0 0 0
w:<v-down> back	13 16 -12 -33 -18 19 -7 0
w:<v-down> by	0 -17 19 -14 8 0 -1 0
w:<v-down> down	0 -14 0 -4 25 3 0 0
w:<v-down> from	0 -9 0 0 18 0 0 0
w:<v-down> home	0 7 0 0 0 0 0 0
w:<v-down> in	1 -6 0 3 6 0 -3 0
w:<v-down> into	0 0 0 -5 -1 0 6 0
w:<v-down> it	0 9 0 0 -5 0 0 0
w:<v-down> its	0 0 0 -2 16 0 -10 0
w:<v-down> of	0 -5 3 7 0 0 0 0
w:<v-down> on	0 0 0 15 -16 0 0 0
w:<v-down> out	0 12 0 0 -1 0 0 0
w:<v-down> the	0 -9 -4 5 -2 0 -8 17
w:<v-down> through	0 13 0 0 -8 0 0 0
w:<v-down> to	0 -11 0 -13 34 -3 -4 0
w:<v-down> up	0 -2 0 -4 0 0 10 0
w:<v-down> with	0 0 0 0 8 0 0 0
w:<v-end>	-30 7 21 -8 3 12 -9 -16
w:<v-end> ,	-2 27 -11 -8 -6 -8 -2 1
w:<v-end> .	-8 7 -2 -9 2 0 4 -7
w:<v-end> :	0 11 0 0 -17 0 8 0
w:<v-end> <day-ahead>	0 -6 0 0 14 0 0 0
w:<v-end> <duty>	0 0 0 -3 10 0 -2 0
w:<v-end> <level>	0 0 20 -1 -23 0 0 5
w:<v-end> <number>	0 0 11 0 -9 0 0 0
w:<v-end> <v-bear>	0 0 0 0 -7 8 0 0
w:<v-end> <v-say>	0 0 6 0 -4 0 0 0
w:<v-end> <v-sell>	9 0 0 0 -2 -4 0 0
w:<v-end> <v-target>	0 0 0 2 -8 8 0 0
w:<v-end> a	0 10 0 -5 -9 9 0 0
w:<v-end> at	5 -6 0 0 -6 -3 12 0
w:<v-end> back	0 0 0 0 -13 0 16 0
w:<v-end> before	0 0 0 0 -6 8 0 0
w:<v-end> buy	0 0 0 -4 0 6 0 0
w:<v-end> by	0 13 7 0 -19 0 0 0
w:<v-end> could	0 0 8 0 -4 0 0 0
w:<v-end> date	0 -6 0 0 13 0 0 0
w:<v-end> duty	0 0 0 -3 9 0 -2 0
w:<v-end> early	0 -2 0 0 -6 14 0 0
w:<v-end> if	0 0 0 0 14 0 -4 0
w:<v-end> in	0 -16 0 19 0 -2 0 0
w:<v-end> issuing	11 0 0 0 -15 6 0 0
w:<v-end> it	0 -9 0 13 -4 6 0 0
w:<v-end> its	-8 -2 -1 7 14 0 -19 0
w:<v-end> of	0 4 -1 6 -10 1 0 0
w:<v-end> on	-5 0 -5 -17 35 -16 -12 -3
w:<v-end> the	-9 -2 0 4 -5 0 8 4
w:<v-end> their	0 -2 0 0 0 6 0 0
w:<v-end> to	0 6 0 0 0 0 0 0
w:<v-end> would	0 20 0 0 -14 0 0 0
w:<v-end> write	0 0 6 0 -4 0 0 0
w:<v-impose>	-21 -2 -12 -12 39 -20 12 -27
w:<v-impose> ,	2 4 0 -47 7 -5 15 0
w:<v-impose> -	0 0 0 0 6 0 0 0
w:<v-impose> .	-1 3 7 10 -10 -4 0 0
w:<v-impose> <day-today>	0 7 0 10 -15 0 0 0
w:<v-impose> <duty>	0 4 0 8 -17 -6 9 0
w:<v-impose> <goods>	0 -3 0 0 -2 0 11 0
w:<v-impose> <level-noun>	0 -10 0 0 21 0 -6 0
w:<v-impose> <level>	-4 1 0 -10 6 -11 10 -5
w:<v-impose> <name>	-2 -8 0 15 -8 3 0 0
w:<v-impose> <not>	0 8 0 -17 0 0 8 0
w:<v-impose> <number>	0 -12 0 -9 25 0 0 0
w:<v-impose> <quality>	1 -20 5 10 0 3 -7 0
w:<v-impose> <sender>	4 0 0 2 -8 0 0 0
w:<v-impose> <span>	0 0 0 -3 8 0 0 0
w:<v-impose> <v-bear>	0 6 0 0 -13 8 0 0
w:<v-impose> <v-begin>	0 -1 0 -9 7 3 0 0
w:<v-impose> <v-impose>	0 -4 0 -2 17 0 -5 0
w:<v-impose> <v-return>	0 -12 0 0 15 0 0 0
w:<v-impose> <v-say>	0 5 0 0 -3 6 -3 0
w:<v-impose> <v-sell>	4 0 0 2 -8 0 0 0
w:<v-impose> <v-target>	0 -8 0 0 0 8 0 0
w:<v-impose> <v-up>	0 1 0 8 -13 3 0 0
w:<v-impose> ?	0 -3 0 7 4 0 0 0
w:<v-impose> a	-1 7 7 5 -16 -3 3 0
w:<v-impose> about	0 0 0 8 -2 0 0 0
w:<v-impose> again	0 11 0 0 -5 -6 -6 0
w:<v-impose> agreement	0 0 0 0 -10 11 0 0
w:<v-impose> allow	0 -1 0 7 0 -3 0 0
w:<v-impose> and	0 0 0 10 -10 0 4 0
w:<v-impose> any	0 0 0 0 -9 0 13 0
w:<v-impose> as	0 0 0 0 13 0 0 0
w:<v-impose> aside	0 6 0 0 -3 0 0 0
w:<v-impose> at	0 22 0 -1 -4 -1 -10 0
w:<v-impose> back	6 0 0 -18 1 0 -5 6
w:<v-impose> both	0 0 0 0 8 0 0 0
w:<v-impose> by	0 1 9 4 -3 -7 -15 1
w:<v-impose> case	0 0 0 0 -4 0 6 0
w:<v-impose> come	0 -9 0 -2 14 0 0 0
w:<v-impose> countermeasure	0 0 0 0 -11 0 14 0
w:<v-impose> duty	1 4 0 3 -10 -2 2 0
w:<v-impose> effect	0 -14 0 6 2 0 0 0
w:<v-impose> export	4 0 0 2 -9 0 0 0
w:<v-impose> fall	0 3 0 0 -6 0 0 0
w:<v-impose> for	5 3 0 -19 16 -8 -11 0
w:<v-impose> from	0 -4 0 9 0 0 0 0
w:<v-impose> further	0 -2 0 8 -6 0 1 0
w:<v-impose> him	0 0 0 0 12 0 -1 0
w:<v-impose> his	0 -2 0 -1 17 0 0 0
w:<v-impose> if	0 0 0 -4 16 0 0 0
w:<v-impose> in	-16 -3 -7 -6 4 15 1 0
w:<v-impose> is	0 -2 2 -13 9 -1 1 0
w:<v-impose> it	-8 -5 5 -4 24 -14 -2 -2
w:<v-impose> its	-15 0 -7 -1 15 0 0 -6
w:<v-impose> last	0 0 0 -5 0 0 6 0
w:<v-impose> me	0 -5 0 0 17 0 0 0
w:<v-impose> new	0 0 0 0 -2 12 -2 0
w:<v-impose> next	0 0 0 0 -11 0 12 0
w:<v-impose> no	0 0 0 -3 10 0 0 0
w:<v-impose> of	0 13 0 0 0 3 -15 0
w:<v-impose> off	-1 -5 0 3 0 9 -2 0
w:<v-impose> on	-7 -14 0 -9 7 2 5 9
w:<v-impose> one	0 0 0 11 -5 0 0 0
w:<v-impose> our	0 0 0 0 -18 0 24 0
w:<v-impose> out	0 0 0 -2 16 0 0 0
w:<v-impose> over	0 0 0 6 -3 0 0 0
w:<v-impose> return	0 -12 0 0 13 0 0 0
w:<v-impose> run	0 8 0 0 -5 0 0 0
w:<v-impose> say	0 0 0 0 -4 7 0 0
w:<v-impose> step	0 0 0 10 -10 0 0 0
w:<v-impose> tariff	0 0 0 6 0 0 -5 0
w:<v-impose> that	-8 0 -2 4 4 -12 4 -3
w:<v-impose> the	-6 1 0 2 -2 9 -9 2
w:<v-impose> their	0 8 0 -6 7 0 -6 0
w:<v-impose> thi	0 0 0 0 7 0 -1 0
w:<v-impose> those	0 11 0 0 -11 0 0 0
w:<v-impose> to	0 -5 -23 -5 13 0 6 -14
w:<v-impose> together	0 0 0 0 8 0 -3 0
w:<v-impose> truce	0 -5 0 0 7 0 0 0
w:<v-impose> until	0 -4 0 -4 -6 0 19 0
w:<v-impose> up	0 1 0 12 -8 -1 0 0
w:<v-impose> us	0 0 0 -8 22 0 -6 0
w:<v-impose> was	0 -1 0 13 -4 0 -1 0
w:<v-impose> what	0 0 0 -6 2 0 2 0
w:<v-impose> whether	0 4 0 5 -6 0 0 0
w:<v-impose> with	7 0 0 -23 17 0 -9 0
w:<v-impose> would	0 -16 0 -2 0 4 7 0
w:<v-propose>	-19 -14 -5 0 33 -30 3 -13
w:<v-propose> ,	0 4 0 -15 0 1 0 0
w:<v-propose> .	0 9 -3 0 -5 5 -4 1
w:<v-propose> :	0 -5 0 0 12 0 0 0
w:<v-propose> <duty>	0 0 0 -5 0 0 9 0
w:<v-propose> <goods>	0 -2 5 0 -9 0 8 0
w:<v-propose> <level-noun>	0 0 0 0 6 0 -5 0
w:<v-propose> <level>	0 8 0 0 -11 0 4 0
w:<v-propose> <v-impose>	0 0 0 0 9 0 -3 0
w:<v-propose> a	0 -13 0 10 -5 -2 0 1
w:<v-propose> about	7 0 0 10 -12 0 0 0
w:<v-propose> after	0 0 0 0 6 0 0 0
w:<v-propose> and	0 0 0 0 -5 0 10 0
w:<v-propose> answer	0 0 0 0 6 0 -5 0
w:<v-propose> at	0 -4 0 0 10 0 0 0
w:<v-propose> for	0 5 -1 -8 1 -5 4 0
w:<v-propose> forward	0 0 0 0 -6 0 7 0
w:<v-propose> if	0 0 0 0 8 0 0 0
w:<v-propose> in	0 -6 0 2 14 0 -3 0
w:<v-propose> it	0 -10 0 -3 16 0 0 0
w:<v-propose> its	0 0 0 0 6 0 0 0
w:<v-propose> of	0 0 0 0 10 0 -1 0
w:<v-propose> off	0 0 0 8 -4 0 0 0
w:<v-propose> on	0 -1 0 -3 -2 0 9 5
w:<v-propose> one	0 0 0 11 -6 0 0 0
w:<v-propose> that	-1 -3 0 0 17 0 0 0
w:<v-propose> the	-3 3 8 2 -10 0 0 -1
w:<v-propose> to	-15 -5 -13 -5 26 0 1 -6
w:<v-propose> we	0 11 0 0 -9 0 0 0
w:<v-propose> what	0 -5 0 -2 15 0 0 0
w:<v-propose> with	0 -5 0 2 0 0 6 0
w:<v-return>	-4 42 -2 -33 -13 0 -6 -25
w:<v-return> ,	0 19 4 -7 -20 1 0 0
w:<v-return> .	-3 -5 0 -1 2 -9 13 0
w:<v-return> <goods>	0 0 0 0 8 0 0 0
w:<v-return> <sender>	0 0 0 0 6 0 0 0
w:<v-return> <v-impose>	0 0 0 0 6 0 -4 0
w:<v-return> and	0 -10 0 0 10 3 0 0
w:<v-return> by	0 22 0 0 -21 0 0 0
w:<v-return> it	0 10 0 0 -9 0 0 0
w:<v-return> on	10 6 0 -7 -10 1 0 0
w:<v-return> to	0 21 -1 -1 -4 -8 -5 0
w:<v-say>	-6 -24 -2 6 14 5 0 3
w:<v-say> ,	10 -12 -7 -12 5 4 0 10
w:<v-say> .	-5 -7 -3 -13 17 1 10 -24
w:<v-say> ;	0 6 0 3 -15 6 0 0
w:<v-say> <day-today>	0 0 0 10 -5 0 0 0
w:<v-say> <duty>	0 6 0 0 -3 0 0 0
w:<v-say> <goods>	0 7 0 -5 -12 4 4 0
w:<v-say> <level>	3 0 0 -6 3 0 0 0
w:<v-say> <not>	0 4 0 11 -8 -3 -7 0
w:<v-say> <number>	0 -8 0 -1 23 0 0 0
w:<v-say> <organisation>	0 9 0 -1 -10 0 7 0
w:<v-say> <person>	1 6 0 7 -18 6 -20 4
w:<v-say> <quality>	0 0 0 -3 13 0 -4 0
w:<v-say> <v-impose>	0 0 0 0 8 0 0 0
w:<v-say> <v-up>	0 0 0 10 -10 0 0 0
w:<v-say> ?	0 0 0 0 6 0 0 0
w:<v-say> a	0 -11 0 4 12 0 -8 0
w:<v-say> any	0 0 0 0 -3 0 7 0
w:<v-say> at	6 0 0 0 0 0 0 0
w:<v-say> before	0 -1 0 0 7 0 0 0
w:<v-say> by	0 0 0 7 0 0 0 0
w:<v-say> he	1 -7 0 16 0 0 -17 0
w:<v-say> him	0 0 0 0 8 0 0 0
w:<v-say> his	0 0 0 13 -8 0 0 0
w:<v-say> if	0 0 0 -5 9 0 0 0
w:<v-say> in	-4 -6 0 -1 0 5 2 2
w:<v-say> is	0 0 0 2 -14 0 12 0
w:<v-say> it	-7 -13 0 -10 17 -4 11 0
w:<v-say> its	0 0 0 9 -4 0 0 0
w:<v-say> me	0 -3 0 12 -10 0 -2 12
w:<v-say> more	2 0 8 0 -11 0 0 0
w:<v-say> mr	0 0 0 6 -3 0 0 0
w:<v-say> my	0 0 9 0 -6 0 0 0
w:<v-say> new	0 0 0 -1 -1 0 9 0
w:<v-say> no	0 0 0 13 -7 -1 -6 0
w:<v-say> nobody	0 7 0 0 -6 0 0 0
w:<v-say> of	0 11 11 -9 -27 22 -7 0
w:<v-say> on	-1 -21 -5 0 1 -1 17 0
w:<v-say> reporter	0 1 0 -1 13 0 -4 0
w:<v-say> so	0 0 0 -8 12 0 0 0
w:<v-say> tariff	0 7 0 0 -3 0 0 0
w:<v-say> that	0 3 4 4 0 -2 -8 -3
w:<v-say> them	0 0 0 6 -2 0 0 0
w:<v-say> they	0 7 0 -1 0 0 0 0
w:<v-say> thi	0 -1 0 -3 6 0 0 3
w:<v-say> to	0 3 0 2 -28 6 5 13
w:<v-say> us	0 0 2 7 -9 0 1 0
w:<v-say> what	0 0 0 -2 8 0 0 0
w:<v-say> where	0 0 0 6 -5 0 0 0
w:<v-say> who	0 -4 0 0 0 9 0 0
w:<v-say> why	0 -4 0 10 -3 0 0 0
w:<v-say> with	0 18 0 8 -24 0 0 0
w:<v-say> yes	0 0 0 -8 15 0 0 0
w:<v-sell>	26 -42 -14 -4 1 29 -14 -23
w:<v-sell> ,	0 0 0 -2 -1 8 2 0
w:<v-sell> .	-3 -5 0 3 10 0 0 0
w:<v-sell> <goods>	13 0 0 0 -4 0 0 0
w:<v-sell> by	0 0 0 0 -6 9 0 0
w:<v-sell> control	8 -1 0 0 0 0 0 0
w:<v-sell> in	0 -2 6 0 0 0 0 0
w:<v-sell> its	0 0 0 0 -3 8 0 0
w:<v-sell> of	19 -3 0 2 -5 -11 -6 0
w:<v-sell> permit	13 0 0 0 -5 0 0 0
w:<v-sell> under	0 0 0 0 -8 9 0 0
w:<v-sell> will	0 -5 0 0 0 0 8 0
w:<v-stay>	4 7 -11 -9 18 -23 -9 3
w:<v-stay> "	0 0 0 7 -7 0 0 0
w:<v-stay> ,	0 -13 0 -1 10 0 2 3
w:<v-stay> .	0 -6 0 -7 9 8 -10 2
w:<v-stay> :	0 0 0 6 -2 0 0 0
w:<v-stay> <duty>	0 8 0 0 -8 0 0 0
w:<v-stay> <not>	0 5 0 2 -8 0 0 0
w:<v-stay> again	0 6 0 -1 0 0 0 0
w:<v-stay> an	0 -2 0 -2 8 0 0 0
w:<v-stay> away	0 0 6 0 -3 0 0 0
w:<v-stay> back	11 0 0 0 0 0 -1 0
w:<v-stay> by	0 -8 0 0 7 0 0 0
w:<v-stay> clear	0 0 0 0 -6 0 1 0
w:<v-stay> duty	0 9 0 0 -8 0 0 0
w:<v-stay> for	0 0 0 0 7 0 0 0
w:<v-stay> from	0 -5 0 0 9 0 0 0
w:<v-stay> in	0 0 0 2 -6 3 2 0
w:<v-stay> it	0 -9 0 7 0 0 0 0
w:<v-stay> of	0 4 0 -6 4 0 0 0
w:<v-stay> our	0 0 0 0 -5 0 8 0
w:<v-stay> out	6 9 0 -2 -4 -1 0 0
w:<v-stay> still	0 0 0 0 -6 0 12 0
w:<v-stay> that	0 0 0 0 7 0 0 0
w:<v-stay> to	0 1 12 -19 3 0 -5 0
w:<v-stay> until	0 -7 0 -4 24 0 0 0
w:<v-stay> where	0 -6 0 0 0 2 0 0
w:<v-stay> would	0 -6 0 13 -7 0 0 0
w:<v-suspend>	0 3 6 -37 29 -9 -15 -2
w:<v-suspend> ,	0 -9 0 0 11 0 0 3
w:<v-suspend> <duty>	2 6 0 0 -8 0 0 0
w:<v-suspend> <name>	0 -3 0 0 6 0 0 0
w:<v-suspend> <v-end>	0 9 0 0 -6 0 0 0
w:<v-suspend> <v-stay>	0 7 0 0 -5 0 0 0
w:<v-suspend> away	0 0 6 0 -3 0 0 0
w:<v-suspend> back	11 -6 0 0 0 0 -1 0
w:<v-suspend> duty	2 6 0 0 -8 0 0 0
w:<v-suspend> its	0 3 0 0 9 -1 -7 0
w:<v-suspend> lapse	0 13 0 0 -12 0 0 0
w:<v-suspend> of	0 -4 0 0 9 0 0 0
w:<v-suspend> run	0 7 0 0 -5 0 0 0
w:<v-suspend> until	0 -9 0 -3 -3 0 20 0
w:<v-suspend> up	1 5 0 0 -6 0 0 0
w:<v-suspend> where	0 -6 0 0 0 2 0 0
w:<v-target>	-1 -10 0 -5 0 25 15 -35
w:<v-target> ,	0 -12 0 0 0 0 11 0
w:<v-target> <goods>	0 -4 6 0 0 0 2 0
w:<v-target> <level>	-6 4 -2 1 -1 -3 3 0
w:<v-target> <name>	0 -1 0 8 0 0 -4 0
w:<v-target> <not>	0 0 0 0 7 0 0 0
w:<v-target> <number>	0 0 0 -12 10 0 0 0
w:<v-target> <quality>	2 -14 0 8 -9 4 0 0
w:<v-target> <sender>	0 0 0 6 -3 0 0 0
w:<v-target> <v-begin>	0 -7 0 0 9 0 0 0
w:<v-target> <v-down>	0 -6 0 0 7 0 0 0
w:<v-target> <v-impose>	0 6 0 0 -3 0 0 0
w:<v-target> <v-return>	0 -11 0 0 13 0 0 0
w:<v-target> a	-1 6 0 0 0 0 0 0
w:<v-target> at	0 7 0 -1 -7 0 2 0
w:<v-target> back	0 -8 0 -9 -5 1 19 0
w:<v-target> by	0 11 0 2 -9 0 0 0
w:<v-target> country	0 0 0 0 -11 8 0 0
w:<v-target> if	0 0 0 0 6 0 0 0
w:<v-target> in	0 0 0 -8 0 8 0 0
w:<v-target> on	0 0 0 0 -2 10 0 0
w:<v-target> our	0 0 0 0 -10 0 12 0
w:<v-target> the	0 0 0 -10 1 0 2 0
w:<v-target> to	10 -5 -3 0 1 6 -7 0
w:<v-threaten>	4 -16 0 9 -23 30 1 0
w:<v-threaten> ,	0 -11 -4 0 7 3 0 0
w:<v-threaten> .	0 0 0 -15 5 2 5 0
w:<v-threaten> <day-gone>	2 0 0 0 -8 0 0 0
w:<v-threaten> <level>	0 0 0 0 6 0 -2 0
w:<v-threaten> <name>	0 0 0 9 -1 0 -4 0
w:<v-threaten> <person>	0 7 3 -1 -2 0 0 0
w:<v-threaten> <seat>	0 0 0 7 -6 0 0 0
w:<v-threaten> a	0 0 0 0 0 0 8 0
w:<v-threaten> by	0 0 0 16 -15 0 0 0
w:<v-threaten> from	0 0 0 7 -3 0 0 0
w:<v-threaten> in	0 0 0 -2 0 7 -2 0
w:<v-threaten> of	0 -3 12 -3 -22 23 -4 0
w:<v-threaten> on	0 0 0 10 -22 5 7 0
w:<v-threaten> to	8 -16 -3 0 -6 6 10 0
w:<v-threaten> with	0 0 0 -8 11 0 0 0
w:<v-up>	-19 2 -10 7 -1 -11 18 -8
w:<v-up> ,	0 10 3 -2 -9 0 0 0
w:<v-up> -	0 -1 0 0 6 0 0 0
w:<v-up> .	0 5 3 3 -10 4 -3 0
w:<v-up> <goods>	0 -3 0 0 10 0 0 0
w:<v-up> <number>	0 0 0 4 -6 0 0 0
w:<v-up> <v-begin>	0 -4 0 0 6 0 2 0
w:<v-up> <v-down>	0 -4 0 0 8 0 0 0
w:<v-up> <v-impose>	0 -9 0 0 8 2 0 0
w:<v-up> ?	0 6 0 0 -2 0 0 0
w:<v-up> a	0 11 0 -1 -7 0 0 0
w:<v-up> again	0 -12 0 0 21 -1 -2 0
w:<v-up> against	0 0 0 10 -11 0 0 0
w:<v-up> and	0 -4 0 8 -12 0 6 0
w:<v-up> as	0 -7 0 0 16 0 0 0
w:<v-up> back	-3 16 -4 -20 0 0 -3 -1
w:<v-up> beyond	0 -3 0 14 -13 0 2 0
w:<v-up> come	0 -4 0 0 8 0 0 0
w:<v-up> down	0 -9 0 0 19 0 0 0
w:<v-up> duty	0 0 0 -6 4 0 0 0
w:<v-up> for	0 -2 0 0 11 0 0 0
w:<v-up> from	5 17 0 0 -20 0 1 0
w:<v-up> home	0 -4 0 6 0 0 0 0
w:<v-up> into	0 0 0 0 7 0 0 0
w:<v-up> its	-3 -5 0 -6 4 0 16 0
w:<v-up> on	0 -32 0 6 4 -2 3 4
w:<v-up> out	0 -3 0 0 8 0 0 0
w:<v-up> tariff	0 0 0 8 -1 0 -2 0
w:<v-up> the	0 -8 0 1 4 0 -5 3
w:<v-up> their	0 0 0 0 6 0 0 0
w:<v-up> to	-1 1 -9 17 -3 1 -11 -5
w:<v-up> up	0 16 0 -8 -4 0 -8 2
w:<v-up> well	0 0 0 0 8 0 0 0
w:<v-up> would	0 0 0 0 -9 0 15 0
w:<v-up> wrong	0 7 0 0 0 -2 -1 0
w:?	-58 1 -55 -8 86 -64 -65 -52
w:? "	0 0 0 0 6 0 0 0
w:@	0 0 0 -6 15 0 0 0
w:@ _ :	0 0 0 -1 9 0 0 0
w:_	0 0 0 -1 12 0 0 0
w:_ _ _	0 -4 0 0 10 0 0 0
w:a	-13 -16 0 17 14 2 -7 -2
w:a "	0 0 0 0 7 0 0 0
w:a )	0 6 0 0 -6 0 0 0
w:a .	0 -2 0 -2 12 0 0 0
w:a <agent>	0 -8 0 0 5 -2 4 0
w:a <duty>	-1 -13 -5 10 -7 1 0 6
w:a <goods>	0 -9 0 -10 32 0 -7 0
w:a <level-noun>	0 -11 -2 16 -3 5 -10 2
w:a <level>	0 0 0 0 9 0 -8 0
w:a <name>	0 0 0 -3 0 9 0 0
w:a <number>	0 0 0 6 -7 0 0 0
w:a <office>	6 -13 0 -15 4 -1 15 -2
w:a <organisation>	0 1 0 0 6 0 0 0
w:a <quality>	0 0 0 -8 26 -9 -3 0
w:a <v-bear>	0 -1 0 0 10 0 0 0
w:a <v-end>	0 31 14 -3 -33 0 0 0
w:a <v-impose>	0 -4 0 5 15 -2 -13 0
w:a <v-propose>	0 -1 0 0 7 0 1 0
w:a <v-return>	0 13 0 0 -12 0 0 0
w:a <v-stay>	0 0 0 -5 15 0 0 0
w:a <v-suspend>	0 0 0 0 6 0 0 0
w:a <v-target>	0 0 0 -5 0 6 0 0
w:a _ ,	0 -8 0 12 -4 9 0 -1
w:a _ -	0 8 4 -6 -6 0 0 0
w:a _ .	0 -19 11 -11 15 4 0 0
w:a _ <day-today>	0 0 0 -3 6 0 0 0
w:a _ <level>	0 12 0 8 -15 0 -3 0
w:a _ <name>	8 1 0 0 -11 0 0 0
w:a _ <number>	0 -11 0 15 -1 0 0 0
w:a _ <person>	0 0 0 7 -8 0 0 0
w:a _ ?	0 17 0 0 -12 0 0 0
w:a _ about	0 0 0 -1 11 0 0 0
w:a _ act	0 0 0 0 -8 0 9 0
w:a _ against	0 0 0 0 -3 8 0 0
w:a _ and	0 -10 0 -2 16 0 0 0
w:a _ arrangement	0 -7 0 0 10 0 0 0
w:a _ could	0 0 8 0 -2 0 0 0
w:a _ country	0 0 0 0 -1 8 0 0
w:a _ deal	0 0 0 0 6 0 0 0
w:a _ duty	0 -7 0 8 -8 0 9 0
w:a _ from	0 -16 0 7 8 0 0 0
w:a _ in	6 -25 0 16 0 -6 -2 0
w:a _ law	0 0 0 0 -18 10 7 0
w:a _ may	0 0 0 7 -6 0 0 0
w:a _ number	0 6 0 0 -4 0 0 0
w:a _ of	2 0 -4 -11 -16 18 15 9
w:a _ on	0 0 0 15 -12 0 -7 7
w:a _ one	0 -1 0 0 13 0 0 0
w:a _ or	0 -5 0 0 14 0 0 0
w:a _ part	0 9 0 0 -7 0 0 0
w:a _ say	0 0 0 -2 0 0 6 0
w:a _ statement	0 0 0 0 8 0 0 0
w:a _ tariff	0 0 0 5 -6 0 -3 11
w:a _ that	-3 0 0 7 -4 8 0 0
w:a _ to	0 7 0 -15 3 1 -6 0
w:a _ truce	0 0 0 6 0 0 0 0
w:a _ war	0 0 0 0 15 0 -3 0
w:a _ will	0 0 0 0 8 0 0 0
w:a _ with	0 0 0 10 -16 6 2 0
w:a _ without	0 0 0 0 6 0 0 0
w:a _ would	0 12 4 0 -5 0 -5 0
w:a ban	0 0 0 0 -5 10 0 0
w:a bill	0 0 0 9 -3 0 0 0
w:a break	0 0 6 0 -2 0 0 0
w:a case	7 0 0 2 -6 0 0 0
w:a clause	0 8 0 0 -6 0 0 0
w:a country	0 -3 0 -3 12 0 0 0
w:a deal	0 -8 0 5 1 0 0 -2
w:a decision	0 1 0 0 -7 8 0 0
w:a drawer	0 -4 0 0 8 0 0 0
w:a duty	-2 0 0 2 -15 5 2 9
w:a fact	0 5 0 3 -7 0 0 0
w:a few	7 11 0 0 -14 0 0 0
w:a first	0 8 0 0 -13 0 5 0
w:a free	0 0 0 0 6 0 0 0
w:a joint	0 0 0 0 10 0 0 0
w:a lapse	0 34 14 0 -40 0 0 0
w:a law	0 0 0 0 -3 0 9 0
w:a licence	21 -3 1 0 -20 2 0 0
w:a list	0 -11 0 10 -9 0 12 0
w:a little	0 0 0 0 10 0 0 0
w:a member	0 0 0 0 -7 0 0 12
w:a new	4 4 0 -7 -16 0 8 7
w:a number	0 0 0 0 6 0 0 0
w:a penalty	0 -4 0 0 11 0 0 0
w:a post	0 0 0 11 -7 0 0 0
w:a quota	0 0 0 -2 8 0 0 0
w:a rate	0 0 0 20 -19 0 0 0
w:a renewal	0 7 0 0 -5 0 0 0
w:a report	0 0 0 -1 13 0 -4 0
w:a result	0 -6 0 11 -1 0 0 0
w:a return	0 13 0 0 -12 0 0 0
w:a second	0 -10 0 17 -2 0 0 0
w:a separate	0 0 0 2 -7 0 2 0
w:a settlement	0 -1 0 9 -3 0 0 0
w:a signature	0 -5 0 2 0 8 0 0
w:a similar	0 0 0 11 -10 0 0 0
w:a single	0 0 0 0 -5 8 0 0
w:a small	0 4 0 6 -12 0 0 0
w:a special	0 6 0 -4 0 0 0 0
w:a statement	0 -3 0 0 -2 0 10 0
w:a successor	0 -3 0 0 7 0 0 0
w:a surcharge	0 -4 0 -5 13 0 0 0
w:a suspension	0 2 0 0 -9 9 0 0
w:a tariff	0 -12 0 7 1 0 0 0
w:a telephone	0 0 0 6 -4 0 0 0
w:a third	-1 3 0 -9 -5 3 0 5
w:a threat	0 0 0 -1 0 9 -1 0
w:a ton	0 -2 0 0 -8 19 0 0
w:a trace	9 0 0 0 -8 0 0 0
w:a trade	0 0 0 0 17 0 -2 0
w:a treaty	0 12 0 -7 0 0 0 0
w:a truce	0 10 0 -3 1 0 -3 0
w:a typical	0 0 0 0 -8 0 9 0
w:a vote	0 -4 0 0 12 0 0 0
w:a word	0 -6 0 -1 17 0 0 0
w:abolish	0 -2 0 -6 19 0 -1 0
w:about	0 -33 4 -13 52 -2 -14 -18
w:about .	0 0 0 0 9 0 0 0
w:about <goods>	0 -6 0 0 22 0 0 0
w:about <money>	0 0 0 0 17 0 0 0
w:about <number>	0 -6 0 0 3 2 0 0
w:about <quality>	0 0 12 0 -11 0 0 0
w:about <v-end>	0 0 0 0 -7 0 9 0
w:about _ ,	0 -1 0 0 9 0 0 0
w:about _ .	0 3 2 -5 7 -1 -3 0
w:about _ and	0 9 0 0 -7 0 0 0
w:about _ fee	0 0 0 0 -7 8 0 0
w:about _ of	0 0 0 0 9 0 0 0
w:about _ the	0 0 0 0 -5 0 8 0
w:about a	9 0 0 0 -2 0 0 0
w:about an	7 0 0 0 -2 0 0 0
w:about the	-1 -2 0 0 4 6 0 0
w:above	0 -1 4 8 -13 0 0 0
w:above the	0 -7 0 0 9 0 0 0
w:absence	0 21 0 0 -19 0 0 0
w:absence of	0 11 0 0 -8 0 0 0
w:absent	0 15 0 0 -11 0 0 0
w:accept	0 -4 0 0 15 0 -4 0
w:accord	0 12 0 0 -8 0 0 0
w:according	0 14 0 0 0 -9 -1 0
w:according _ <person>	0 -1 0 0 14 0 0 0
w:according _ the	0 19 0 6 -16 -3 -1 0
w:according to	0 14 0 0 0 -8 -1 0
w:act	0 0 0 -4 0 0 6 0
w:act .	0 6 0 6 -11 0 0 0
w:act of	0 0 0 0 -2 0 8 0
w:action	0 0 0 0 11 0 0 0
w:add	-1 8 -2 1 -17 8 7 -2
w:add .	0 -1 0 -2 10 0 0 0
w:add _ .	0 9 0 -1 -3 0 0 0
w:add _ the	0 0 0 10 -16 0 5 0
w:add _ to	0 0 0 -6 8 0 0 0
w:add a	0 -3 0 6 -5 4 0 0
w:add to	0 5 0 7 -19 0 5 0
w:addition	9 0 0 -1 0 0 0 0
w:additional	2 3 0 2 0 -1 -12 0
w:additional <duty>	0 2 0 3 -1 0 -7 0
w:additional _ ,	0 -1 0 12 -5 0 0 0
w:additional _ .	0 -3 0 0 7 0 0 0
w:additional _ from	0 0 0 -4 7 0 0 0
w:additional _ of	1 11 0 -1 -5 0 0 0
w:additional _ would	0 -3 0 0 7 0 0 0
w:additional tariff	0 0 0 8 -10 0 0 0
w:adjust	0 0 0 0 17 0 -13 0
w:adjust _ countermeasure	0 0 0 0 11 0 -9 0
w:adjust its	0 0 0 0 14 0 -12 0
w:administration	0 8 0 0 -7 0 0 0
w:admit	0 -6 0 -3 0 7 0 0
w:adopt	0 4 0 0 -8 0 6 0
w:affiliate	8 -1 0 0 -5 3 0 0
w:after	-4 28 -32 -2 7 -5 -30 -8
w:after .	0 -13 0 6 6 0 0 0
w:after <day-ahead>	9 18 0 -5 -15 0 0 0
w:after <duty>	0 0 0 -6 8 0 0 0
w:after <goods>	0 0 0 8 -5 0 0 0
w:after <name>	0 0 0 -1 9 0 0 0
w:after <span>	0 -4 0 6 4 0 0 0
w:after _ ,	0 17 0 3 -14 0 -5 0
w:after _ .	9 0 0 -9 0 0 0 0
w:after _ :	0 7 0 0 -4 0 0 0
w:after _ <organisation>	0 0 0 10 -6 0 0 0
w:after _ ?	0 14 0 0 -12 0 0 0
w:after _ in	0 -2 0 -1 12 0 0 0
w:after _ lapse	0 15 0 0 -13 0 0 0
w:after _ last	0 8 0 0 -7 0 0 0
w:after _ of	0 0 0 7 0 0 0 0
w:after _ on	0 0 0 -7 8 0 0 0
w:after _ telephone	0 0 0 6 -5 0 0 0
w:after _ the	0 0 0 0 -11 8 1 0
w:after _ with	0 0 0 0 6 0 0 0
w:after a	0 8 0 3 -9 0 0 0
w:after it	0 12 0 0 -7 0 0 0
w:after midnight	0 15 0 0 -14 0 0 0
w:after that	0 27 0 -10 -27 9 0 0
w:after the	0 -6 0 6 12 -1 -7 0
w:afterward	0 15 0 -5 -3 0 0 0
w:afterward ,	0 16 0 0 -15 0 0 0
w:afterward .	0 -3 0 0 9 0 0 0
w:again	11 59 -23 -36 -26 6 -36 0
w:again "	0 13 0 0 -12 0 0 0
w:again ,	7 7 -1 2 -20 9 -4 0
w:again .	-10 23 -7 -16 9 -21 -9 -7
w:again :	0 2 0 0 -9 0 0 8
w:again <v-impose>	0 0 0 0 -4 8 0 0
w:again ?	0 -6 0 0 11 0 0 0
w:again _ .	0 11 0 0 -9 0 0 0
w:again _ <day-ahead>	9 -5 0 -8 0 8 0 0
w:again _ <level>	0 -5 0 0 8 0 0 0
w:again _ <name>	0 11 0 0 -2 0 -3 0
w:again _ <number>	0 8 0 0 -7 0 0 0
w:again _ <seat>	0 0 0 0 -5 0 0 8
w:again _ and	0 -6 0 6 -5 8 0 0
w:again _ the	-1 17 -2 -4 0 -8 -2 1
w:again after	11 0 0 0 -10 0 0 0
w:again and	0 7 0 0 0 0 0 0
w:again as	0 8 0 0 -5 0 0 0
w:again be	0 12 0 -4 -3 0 0 0
w:again before	0 -4 0 0 7 0 0 0
w:again for	1 10 1 -2 -12 0 0 0
w:again if	0 15 0 0 -17 0 -2 7
w:again in	0 -3 0 -2 15 0 -2 0
w:again on	0 6 0 -4 -7 7 0 0
w:again the	9 0 0 0 -8 0 0 0
w:against	-4 -12 0 17 -10 2 15 0
w:against <name>	0 -5 0 20 -19 0 4 0
w:against <quality>	0 0 0 1 -10 0 6 0
w:against _ .	0 -2 0 6 0 0 0 0
w:against _ other	0 0 0 10 -9 0 0 0
w:against the	0 -13 0 5 -1 7 1 0
w:agency	0 0 0 0 6 0 0 0
w:agent	0 -3 0 -3 3 6 0 0
w:ago	0 -8 0 -8 24 0 0 0
w:ago ,	0 0 0 0 6 0 0 0
w:agree	-7 3 -6 4 1 8 -24 0
w:agree .	0 -10 0 12 0 0 0 0
w:agree ?	0 10 0 0 -9 0 0 0
w:agree _ <name>	0 0 0 0 -2 6 0 0
w:agree _ a	0 0 0 6 0 0 0 0
w:agree _ something	0 8 0 0 -5 0 0 0
w:agree _ the	0 -6 0 0 -3 4 0 5
w:agree by	0 5 0 0 -11 0 0 6
w:agree in	0 0 0 -4 -2 13 -2 0
w:agree to	0 -4 0 0 14 0 -2 0
w:agreement	-1 -3 -8 -5 17 5 -11 -2
w:agreement ,	0 11 0 0 -13 0 0 4
w:agreement .	0 5 0 11 -17 0 0 0
w:agreement _ <level>	0 0 0 4 -14 4 0 0
w:agreement _ reach	0 0 0 -10 4 0 0 0
w:agreement _ the	0 0 0 -3 8 0 0 0
w:agreement is	0 -6 0 0 10 0 0 0
w:agreement the	0 -12 0 0 7 4 0 0
w:agreement was	0 7 0 -4 0 0 0 0
w:agreement with	0 -7 0 -6 4 9 0 0
w:ahead with	0 4 0 -10 0 0 2 0
w:aid	1 -6 0 0 6 0 0 0
w:air	0 0 0 0 7 0 0 0
w:aircraft	0 -6 0 0 16 0 0 0
w:alive	11 0 0 0 -7 0 0 0
w:all	5 28 9 -8 -13 -23 -10 -10
w:all ,	0 8 0 0 -7 0 0 0
w:all .	8 -8 0 -10 14 0 0 0
w:all <quality>	0 6 0 -1 0 0 0 0
w:all <v-down>	0 14 0 0 -13 0 0 0
w:all <v-up>	0 -10 2 0 7 0 0 0
w:all _ ,	0 18 0 0 -12 0 0 0
w:all _ .	0 0 0 0 7 0 0 0
w:all _ again	0 18 0 0 -16 0 0 0
w:all _ duty	0 0 0 0 6 0 0 0
w:all _ on	0 10 0 -4 0 0 0 0
w:all _ same	0 0 12 0 -7 0 0 0
w:all _ software	8 0 0 0 -9 0 0 0
w:all _ the	0 3 0 2 -7 0 0 0
w:all _ thi	0 9 0 0 -4 0 0 0
w:all critical	8 0 0 0 -9 0 0 0
w:all go	0 -10 2 0 6 0 0 0
w:all of	0 13 0 -4 -2 0 0 0
w:all over	0 21 0 -2 -13 0 0 0
w:all the	0 -9 12 0 0 0 0 0
w:all thi	0 0 0 0 8 0 0 0
w:all three	0 13 0 0 -7 0 0 0
w:allow	0 0 0 0 0 -7 5 0
w:allow the	0 2 0 2 0 -6 0 0
w:allowed _ lapse	0 2 1 0 -6 0 0 0
w:allowed to	0 7 1 0 -6 0 0 0
w:also	12 -28 -2 4 -3 8 0 0
w:also <v-bear>	10 0 0 0 -11 0 0 0
w:also <v-begin>	0 0 0 -1 6 0 0 0
w:also <v-impose>	0 -6 0 0 0 11 -2 0
w:also <v-target>	0 -4 0 3 -7 1 0 0
w:also <v-threaten>	0 0 0 4 -14 1 1 0
w:also <v-up>	0 0 0 0 -4 9 0 0
w:also _ <quality>	0 -3 0 7 0 0 0 0
w:also _ a	10 0 0 0 -8 0 0 0
w:also _ that	0 -2 0 14 -4 0 0 0
w:also _ to	0 0 0 -2 -9 9 2 0
w:also at	0 0 0 0 -4 0 8 0
w:also be	8 0 0 0 -6 0 0 0
w:also raise	0 0 0 0 -5 9 0 0
w:also threaten	0 0 0 -1 -8 3 3 0
w:altogether	0 -3 8 0 -13 0 3 3
w:altogether ,	0 0 0 0 -5 0 9 0
w:aluminum	0 0 0 -2 13 0 -5 0
w:alway	0 0 0 2 -9 0 7 0
w:among	-2 -11 0 1 0 0 11 0
w:among them	0 -6 0 2 0 0 4 0
w:an	-1 -4 -22 1 13 -13 -8 5
w:an <agent>	0 0 0 0 -3 0 11 0
w:an <level-noun>	0 0 0 -2 -5 0 11 0
w:an <office>	0 0 0 8 -10 0 0 4
w:an <organisation>	0 0 0 0 6 0 0 0
w:an <quality>	0 15 0 0 -11 0 0 0
w:an <v-buy>	0 -1 0 0 -3 0 11 0
w:an <v-end>	0 -1 0 0 10 0 0 0
w:an <v-impose>	0 0 0 -7 -6 0 19 0
w:an _ ,	0 15 0 -2 0 0 -2 0
w:an _ .	0 -3 0 0 7 0 0 0
w:an _ for	0 0 0 2 -8 0 0 4
w:an _ licence	6 0 0 0 -5 0 0 0
w:an _ of	0 2 0 0 9 0 -7 0
w:an _ tariff	1 0 0 5 -10 0 0 0
w:an _ to	0 0 0 0 8 0 0 0
w:an _ with	0 -2 0 -3 10 0 0 0
w:an additional	4 0 0 2 -6 0 0 0
w:an answer	0 0 0 -1 -6 0 11 0
w:an end	0 -1 0 0 10 0 0 0
w:an extension	-3 5 0 -12 16 -1 -6 0
w:an hour	0 -7 0 0 19 0 -1 0
w:an order	0 0 0 0 -3 0 11 0
w:and	0 20 -5 -5 5 -21 0 -9
w:and <day-ahead>	0 -7 0 0 0 0 6 0
w:and <goods>	-18 8 -7 -7 28 0 -18 -2
w:and <level>	6 21 -5 -7 -16 -3 -4 8
w:and <name>	0 7 -2 -10 2 -17 0 7
w:and <not>	0 7 0 -5 0 -1 0 2
w:and <number>	-1 25 -2 7 -19 0 -14 -2
w:and <person>	-1 -6 0 -1 24 -2 0 0
w:and <points>	0 1 0 3 -6 0 0 0
w:and <quality>	0 6 0 -7 2 0 -3 0
w:and <seat>	0 20 0 0 -5 -2 -3 0
w:and <v-bear>	0 0 0 0 7 0 0 0
w:and <v-begin>	0 9 0 -14 2 0 0 0
w:and <v-down>	0 -1 0 0 0 0 6 0
w:and <v-end>	0 -4 0 0 18 0 0 0
w:and <v-impose>	-4 -22 0 7 3 -1 11 0
w:and <v-propose>	0 0 0 -7 3 0 4 0
w:and <v-suspend>	0 -3 0 0 0 0 7 0
w:and <v-target>	0 -1 0 0 12 0 0 0
w:and _ "	0 0 0 0 9 0 0 0
w:and _ 's	7 2 0 2 -3 0 -8 0
w:and _ (	0 -8 0 0 11 0 0 0
w:and _ ,	-2 11 0 0 -1 -2 -6 0
w:and _ .	4 18 -2 0 -6 -6 -10 0
w:and _ :	0 0 0 -5 11 0 0 0
w:and _ <day-ahead>	0 13 0 0 -10 0 0 0
w:and _ <level>	0 10 0 0 -3 3 -13 0
w:and _ <name>	0 2 0 -5 0 0 8 0
w:and _ <number>	0 8 0 9 -22 1 -1 7
w:and _ <organisation>	0 -17 0 -1 26 -4 0 0
w:and _ <points>	0 -2 0 0 6 0 0 0
w:and _ <quality>	-1 8 0 0 0 0 0 0
w:and _ <seat>	0 -8 0 14 0 0 -6 0
w:and _ <span>	0 -1 0 0 6 0 0 0
w:and _ a	0 2 0 0 -12 0 9 0
w:and _ additional	0 9 0 0 -7 0 0 0
w:and _ after	0 0 0 10 -9 0 0 0
w:and _ again	9 0 0 0 -5 0 0 0
w:and _ an	0 -4 0 0 8 0 0 0
w:and _ and	0 8 0 -2 -3 0 0 0
w:and _ announce	0 0 0 10 -9 0 0 0
w:and _ apply	0 12 0 0 -10 0 0 0
w:and _ are	0 -6 0 10 0 0 -2 0
w:and _ as	0 -7 0 0 9 0 0 0
w:and _ at	0 15 0 0 -12 0 0 0
w:and _ be	0 -12 0 -1 17 -1 0 0
w:and _ become	0 9 0 0 -7 0 0 0
w:and _ control	7 0 0 0 -7 0 0 0
w:and _ critical	10 0 0 -1 -7 0 0 0
w:and _ down	0 13 0 0 -12 0 0 0
w:and _ each	0 6 0 0 -5 0 0 0
w:and _ failed	0 0 0 10 -10 0 0 0
w:and _ for	0 9 0 -2 -3 0 0 0
w:and _ from	0 0 0 6 -3 0 0 0
w:and _ go	0 -10 0 -4 18 0 0 0
w:and _ had	0 -2 0 0 8 0 0 0
w:and _ happen	0 10 0 0 -10 0 0 0
w:and _ if	0 -10 0 0 11 0 0 0
w:and _ in	0 -13 0 0 14 2 -1 0
w:and _ industry	0 0 0 0 -8 8 0 0
w:and _ is	0 0 0 0 6 0 0 0
w:and _ it	0 -3 0 -2 0 2 9 0
w:and _ levy	0 0 0 2 -11 9 0 0
w:and _ may	0 0 0 3 -11 0 0 10
w:and _ milk	0 0 0 -2 0 0 6 0
w:and _ not	0 0 0 0 11 0 0 0
w:and _ nothing	0 -12 0 0 20 0 0 0
w:and _ old	0 -1 0 0 7 0 0 0
w:and _ one	0 -3 0 0 8 0 0 0
w:and _ other	0 0 0 19 -18 0 0 0
w:and _ pay	0 0 0 -1 6 0 0 0
w:and _ price	0 0 0 0 7 0 0 0
w:and _ promise	0 0 0 3 -6 0 1 0
w:and _ resume	0 8 0 0 -8 0 0 0
w:and _ rise	0 -8 0 0 13 0 0 0
w:and _ rule	0 -1 0 4 -6 3 0 0
w:and _ say	0 13 0 7 -18 0 -4 0
w:and _ shall	0 -2 0 8 -6 0 2 0
w:and _ step	0 0 0 0 6 0 0 0
w:and _ stop	0 0 6 0 -3 0 0 0
w:and _ take	0 -8 0 0 11 0 0 0
w:and _ tea	0 8 0 0 -8 0 0 0
w:and _ that	0 0 0 6 -10 0 8 0
w:and _ the	0 17 -3 0 -19 -7 19 -1
w:and _ them	0 10 0 0 -5 0 0 0
w:and _ there	0 -16 0 9 2 0 0 0
w:and _ thi	9 -3 0 0 -2 0 0 0
w:and _ third	0 -1 0 -1 6 0 0 0
w:and _ threat	0 0 0 -1 8 0 0 0
w:and _ to	-2 3 4 -16 7 0 0 0
w:and _ truce	10 -1 0 0 -8 0 0 0
w:and _ until	0 0 0 0 -1 0 7 0
w:and _ use	0 0 0 0 -5 0 7 0
w:and _ want	0 -1 0 0 6 0 0 0
w:and _ we	0 -11 0 0 3 0 8 0
w:and _ were	0 0 0 0 8 0 0 0
w:and _ will	0 4 0 -14 1 0 2 0
w:and _ would	-2 8 0 2 -12 0 2 3
w:and a	0 1 6 0 -8 0 0 0
w:and above	1 -2 0 10 -11 0 0 0
w:and after	0 19 0 0 -16 0 0 0
w:and all	10 0 0 1 -13 0 0 0
w:and aluminum	0 0 0 -1 12 0 -5 0
w:and beef	0 -5 0 0 9 0 0 0
w:and chip	0 0 0 9 -8 0 0 0
w:and come	0 0 0 0 6 0 0 0
w:and cut	0 0 0 0 -5 0 6 0
w:and dairy	0 0 0 -2 8 0 0 0
w:and duty	0 3 0 0 -6 2 0 0
w:and each	0 0 0 10 -10 0 0 0
w:and end	0 -1 0 0 9 0 0 0
w:and energy	0 0 0 0 -6 0 7 0
w:and for	0 -7 0 -4 22 0 0 0
w:and gas	0 0 0 12 -12 0 0 0
w:and go	0 3 0 -6 0 0 0 0
w:and hardly	0 0 0 10 -9 0 0 0
w:and i	0 0 3 6 -16 0 4 0
w:and if	5 6 -3 13 -21 -9 12 -3
w:and in	0 -8 0 -2 1 0 9 0
w:and is	0 0 0 0 6 0 0 0
w:and it	0 -1 0 -8 5 0 0 3
w:and may	0 0 0 2 -6 0 7 0
w:and more	0 -4 0 0 6 0 0 0
w:and next	0 -2 0 10 -6 0 0 0
w:and no	0 -11 0 0 8 0 0 4
w:and not	0 3 0 -6 0 0 0 0
w:and on	0 -13 0 5 3 0 0 0
w:and one	0 0 0 6 0 0 0 0
w:and raise	0 -1 0 9 -7 0 0 0
w:and so	0 0 0 16 -12 0 0 0
w:and suspend	0 0 0 0 -4 0 7 0
w:and that	-6 -3 0 -4 -1 0 19 0
w:and the	0 6 12 -15 -1 10 -35 0
w:and they	0 24 0 -12 -11 0 0 0
w:and to	0 0 0 0 7 0 0 0
w:and warn	2 0 0 4 -7 0 0 0
w:and we	0 -6 0 -3 0 6 6 0
w:and what	0 11 0 -2 -2 0 0 0
w:and will	0 -1 0 -6 15 0 0 0
w:and wine	0 6 0 0 -3 0 0 0
w:and with	4 2 0 5 -11 0 0 0
w:and without	0 -3 0 0 7 0 0 0
w:and would	0 -25 0 -15 21 0 3 0
w:anew	0 11 0 -2 -13 0 0 4
w:annex	0 -9 0 0 11 0 0 0
w:announce	-3 -17 0 15 0 -5 -3 2
w:announce <day-today>	0 0 0 11 -11 0 0 0
w:announce _ <day-gone>	0 0 0 -2 15 0 0 0
w:announce _ that	0 0 0 12 -11 0 0 0
w:announce on	0 0 0 -8 24 0 0 0
w:announce that	-3 -1 0 11 -2 0 1 0
w:another	0 -13 12 19 -1 -7 -19 -1
w:another <level>	0 -3 1 13 -9 0 -2 0
w:another <number>	0 -12 0 12 0 0 0 0
w:another <span>	0 0 0 0 15 0 0 0
w:another _ ,	0 0 0 -4 9 0 0 0
w:another _ .	0 -7 0 19 -6 0 0 0
w:another _ on	0 0 0 13 -11 0 0 0
w:answer	0 -8 -8 -18 4 -17 23 -6
w:answer ,	0 0 0 -2 9 0 0 0
w:answer .	0 0 0 0 -9 0 17 0
w:answer <not>	0 0 0 0 -9 0 10 0
w:answer _ <day-ahead>	0 0 0 0 6 0 -7 0
w:answer _ <level>	0 0 0 -2 8 0 -4 0
w:answer _ <seat>	0 0 0 0 -5 0 6 0
w:answer _ a	0 0 0 8 -6 0 0 0
w:answer in	0 0 0 0 -4 0 8 0
w:answer to	0 0 0 -2 14 0 -4 0
w:answer was	0 0 0 8 -2 0 -3 0
w:answer with	8 5 0 -6 0 0 -5 0
w:antimony	11 0 0 0 -2 -3 0 0
w:antimony to	9 0 0 0 -7 0 0 0
w:any	19 -16 -7 -6 -23 1 33 0
w:any <duty>	3 -3 0 0 -7 4 0 0
w:any <level-noun>	0 0 0 0 -8 0 9 0
w:any <v-impose>	0 0 0 0 -13 0 14 0
w:any <v-up>	0 0 0 0 -10 0 10 0
w:any _ .	1 -9 0 -8 0 9 0 3
w:any _ ?	0 0 0 6 -6 0 0 0
w:any _ all	10 0 0 -1 -7 0 0 0
w:any _ and	0 -3 0 0 7 0 0 0
w:any _ if	6 5 0 0 0 -5 0 0
w:any _ increase	0 0 0 0 -5 0 6 0
w:any _ on	0 0 0 0 -7 0 9 0
w:any _ that	0 0 0 9 -17 0 5 0
w:any _ would	0 0 0 0 11 0 -8 0
w:any and	10 0 0 -1 -7 0 0 0
w:any case	0 -2 0 -1 12 0 0 0
w:any country	0 0 0 3 -8 0 2 0
w:any more	0 -4 0 0 8 0 0 0
w:any new	0 0 0 0 -8 0 11 0
w:any such	0 0 0 0 -10 0 12 0
w:any tariff	4 0 0 0 -10 4 0 0
w:any time	6 5 0 0 -12 4 0 0
w:anybody <v-impose>	0 5 0 0 -11 5 0 0
w:anyone	0 0 0 6 0 0 -3 0
w:anything	0 2 0 -12 8 0 0 0
w:anywhere	0 0 0 9 -9 0 0 0
w:app	0 0 0 0 -6 17 0 0
w:app 's	0 0 0 0 -8 10 0 0
w:app _ <quality>	0 0 0 0 -9 11 0 0
w:appeal	0 0 0 0 11 0 0 0
w:apple	0 -1 0 -15 9 0 3 0
w:application	0 0 0 0 8 0 0 0
w:apply	2 27 0 -16 -17 -4 0 7
w:apply <not>	0 6 0 0 -3 0 0 0
w:apply _ ,	0 6 0 -1 0 0 0 0
w:apply _ <day-ahead>	0 11 0 -5 0 0 0 0
w:apply _ <day-gone>	0 -15 0 3 7 0 0 0
w:apply again	0 6 0 0 -1 0 0 0
w:apply before	0 6 0 0 -3 0 0 0
w:apply the	1 12 0 0 -15 0 0 0
w:approval	0 -8 0 -8 8 4 2 0
w:approval ,	0 0 0 0 0 0 7 0
w:approve	0 -19 0 0 32 0 0 0
w:approve ,	0 -2 0 0 6 0 0 0
w:approve .	0 0 0 6 0 0 0 0
w:approve _ the	0 -2 0 0 6 0 0 0
w:apricot	0 -9 0 0 8 0 0 0
w:are	0 -4 -15 0 13 0 -7 1
w:are ,	0 0 0 10 -8 0 0 0
w:are <goods>	0 0 0 6 0 0 0 0
w:are <level>	0 -15 0 0 18 0 0 0
w:are <v-bear>	0 0 0 -7 9 0 0 0
w:are <v-begin>	0 -9 0 2 6 0 0 0
w:are <v-impose>	0 15 0 1 -10 0 0 0
w:are <v-propose>	0 -2 0 -4 12 0 0 0
w:are <v-say>	0 7 0 -8 -6 0 0 8
w:are <v-target>	0 -3 0 -9 10 0 2 0
w:are _ ,	3 -8 0 4 -6 0 3 2
w:are _ .	0 6 0 0 0 0 -1 0
w:are _ :	0 9 0 5 -18 0 1 0
w:are _ ;	0 7 0 0 -6 0 0 0
w:are _ <day-ahead>	0 9 0 0 -6 0 0 0
w:are _ and	0 -12 0 0 13 0 0 0
w:are _ as	0 0 0 10 -7 0 0 0
w:are _ at	0 9 0 0 0 0 0 0
w:are _ for	0 0 0 -2 8 0 0 0
w:are _ if	0 -1 0 0 6 0 0 0
w:are _ in	0 6 0 0 0 0 0 0
w:are _ of	0 0 0 0 7 0 0 0
w:are _ on	0 10 0 -1 -1 0 0 0
w:are _ to	0 5 0 3 -16 0 0 7
w:are add	0 7 0 0 -3 0 0 0
w:are at	0 0 0 0 -9 7 0 0
w:are back	0 26 0 -3 -14 0 0 0
w:are exempt	0 -3 0 0 9 0 0 0
w:are in	0 -4 0 0 6 0 0 0
w:are ready	0 0 0 7 -6 0 0 0
w:are tell	0 0 0 0 -6 0 0 8
w:are to	0 -9 0 -4 25 0 0 0
w:arithmetic	0 14 0 0 -13 0 0 0
w:armistice	0 6 0 0 -5 0 0 0
w:arrangement	0 12 0 -16 0 3 -2 0
w:arrangement ,	0 -4 0 0 9 0 0 0
w:arrangement <v-end>	0 10 0 0 -15 7 0 0
w:arrangement _ not	0 7 0 0 -3 0 0 0
w:arrangement _ on	0 7 0 0 -6 0 0 0
w:arrangement end	0 8 0 0 -16 8 0 0
w:arrangement is	0 9 0 0 -6 0 0 0
w:arrival	0 0 0 0 6 0 0 0
w:arrive by	0 0 0 0 7 0 0 0
w:as	14 4 -11 -4 2 0 0 -5
w:as <level>	0 12 0 0 -7 0 0 0
w:as <name>	0 -3 0 0 11 0 0 0
w:as <person>	0 -3 0 0 6 0 0 0
w:as <seat>	0 0 0 0 7 0 0 0
w:as _ ,	0 -21 0 0 33 0 -2 0
w:as _ <month-gone>	0 11 0 0 -6 0 0 0
w:as _ a	0 0 0 0 -3 0 6 0
w:as _ and	0 0 0 0 0 0 6 0
w:as _ as	5 0 0 -2 9 -5 -9 0
w:as _ by	0 6 0 0 -3 0 0 0
w:as _ for	0 1 0 0 -11 0 9 0
w:as _ in	3 12 3 0 -14 -3 -1 0
w:as _ is	0 -8 0 0 0 0 0 3
w:as _ law	0 0 0 11 -11 0 0 0
w:as _ rule	0 0 0 10 -9 0 0 0
w:as _ say	0 0 0 0 -3 9 0 0
w:as _ the	0 0 0 0 6 -2 0 0
w:as _ to	0 8 0 3 -12 0 0 0
w:as _ truce	0 -2 0 0 9 0 0 0
w:as _ was	0 17 0 0 -14 0 0 0
w:as a	0 0 0 6 -9 8 -4 0
w:as early	0 0 0 -1 8 0 0 0
w:as he	0 0 0 12 -10 0 0 0
w:as i	0 0 0 0 -6 9 0 0
w:as in	3 5 0 0 -7 0 0 0
w:as it	10 13 0 0 -29 0 0 6
w:as long	0 -9 0 0 17 0 -2 0
w:as much	2 11 2 0 -16 -1 0 0
w:as of	0 0 0 -2 7 0 0 0
w:as some	0 -1 0 0 6 0 0 0
w:as the	8 -3 0 3 -6 0 2 0
w:as they	1 -6 0 -2 2 0 6 0
w:as was	0 8 0 0 -8 0 0 0
w:as well	2 -5 -1 1 0 11 -2 -2
w:ask	0 8 -7 -3 9 0 -18 -4
w:ask ,	0 8 0 0 -7 0 0 0
w:ask <level>	0 6 0 0 0 0 0 0
w:ask _ <level>	0 0 0 0 8 0 0 0
w:ask _ a	0 0 0 -1 10 0 0 0
w:ask _ for	0 8 0 0 -4 0 0 0
w:ask _ licence	8 0 0 0 -5 0 0 0
w:ask _ the	0 7 0 -3 0 0 0 0
w:ask to	0 8 0 0 -5 0 0 0
w:ask what	0 -1 0 0 8 0 0 0
w:ask whether	0 4 0 6 -6 0 0 0
w:assembly	0 0 0 0 -5 8 0 0
w:assess	0 11 0 0 -8 0 0 0
w:association	0 0 0 -1 7 0 0 0
w:assume	0 6 0 0 -3 0 0 0
w:assume that	0 10 0 0 -10 0 0 0
w:assured	0 0 0 -2 9 0 0 0
w:at	-9 7 0 -26 26 -8 -1 -10
w:at <level>	0 0 0 -2 9 0 -4 0
w:at <money>	0 9 0 0 -10 0 0 0
w:at <number>	0 16 -4 0 -10 -11 6 2
w:at <v-threaten>	0 -4 0 0 -15 21 0 0
w:at _ ,	0 3 0 10 -19 5 3 0
w:at _ .	-9 -7 -10 -8 28 0 -2 -2
w:at _ :	0 6 0 0 0 0 0 0
w:at _ ;	0 0 0 0 -3 0 7 0
w:at _ <day-ahead>	0 14 0 -2 -3 0 0 0
w:at _ <day-today>	0 0 0 0 6 0 0 0
w:at _ <level>	0 -1 0 0 6 0 0 0
w:at _ <organisation>	0 8 0 0 -5 0 0 0
w:at _ <quality>	0 11 0 0 -9 0 0 0
w:at _ <span>	0 9 0 0 -9 0 0 0
w:at _ ?	0 10 0 0 -8 0 0 0
w:at _ and	0 20 0 -3 -19 0 6 0
w:at _ end	0 13 0 9 -17 0 0 0
w:at _ gate	0 -6 0 0 0 0 7 0
w:at _ in	0 0 0 -4 -2 12 0 0
w:at _ instead	0 6 0 0 -2 0 0 0
w:at _ or	0 -3 0 0 7 0 0 0
w:at _ time	5 3 0 0 -6 4 -5 0
w:at _ worst	0 -6 0 0 9 0 0 0
w:at a	0 -9 0 -5 17 0 0 4
w:at all	0 0 0 -3 9 0 0 0
w:at an	0 0 0 0 -8 0 11 0
w:at any	5 5 0 0 -12 4 0 0
w:at least	0 -4 0 0 16 0 0 0
w:at midnight	0 14 0 0 -9 0 0 0
w:at one	0 0 0 0 8 0 0 0
w:at risk	0 -4 0 0 -15 21 0 0
w:at stake	0 9 0 0 -6 0 0 0
w:at the	0 4 13 0 -4 -21 5 -10
w:at thi	0 0 0 0 -9 0 12 0
w:at zero	0 -2 0 0 11 0 0 0
w:auction	0 0 6 0 0 0 0 0
w:autumn	0 10 0 20 -22 0 -4 0
w:autumn .	0 5 0 7 -7 0 0 0
w:avocado	0 -4 0 0 13 0 0 0
w:aware	0 0 0 6 -4 0 0 0
w:away ,	0 -5 0 0 7 0 0 0
w:away _ <day-ahead>	0 9 0 0 -8 0 0 0
w:away on	0 9 0 0 -8 0 0 0
w:b	0 3 0 -7 -4 6 0 0
w:b )	0 5 0 -1 -11 7 0 0
w:back	16 75 -25 -75 -56 13 0 0
w:back ,	14 3 0 -10 -15 0 0 1
w:back .	7 19 -7 -12 -27 8 0 4
w:back <day-ahead>	0 12 0 0 -6 0 0 0
w:back <goods>	8 0 0 0 -3 0 0 0
w:back <not>	0 7 0 0 -8 0 1 0
w:back ?	0 9 0 0 -6 0 0 0
w:back _ .	0 0 0 0 7 0 0 0
w:back _ <day-ahead>	-1 3 0 -8 1 1 0 0
w:back _ <level>	0 2 0 -11 -3 0 10 0
w:back _ <month-ahead>	0 17 0 0 -13 0 0 0
w:back _ <number>	0 25 0 -4 -21 3 0 0
w:back _ <seat>	0 -5 0 0 11 0 0 0
w:back _ a	0 -6 0 0 5 0 0 4
w:back _ and	0 0 0 -1 -6 0 0 4
w:back _ both	0 0 0 0 -4 0 6 0
w:back _ by	0 -8 0 0 9 0 0 0
w:back _ of	0 -1 0 0 10 0 0 0
w:back _ the	3 -14 0 -13 18 0 3 0
w:back _ their	0 6 0 -1 0 0 0 0
w:back _ they	0 6 0 0 -9 0 0 0
w:back _ to	0 7 0 0 -9 6 0 0
w:back _ we	0 13 0 0 -10 0 0 0
w:back a	0 0 6 0 -2 0 0 0
w:back at	0 0 0 -2 8 0 -9 2
w:back by	0 8 0 0 -4 0 0 0
w:back from	0 0 0 0 10 0 0 0
w:back if	0 0 0 0 6 0 0 0
w:back in	0 21 0 0 -14 2 -3 0
w:back its	0 9 0 -4 -6 0 0 0
w:back on	-6 11 0 -13 -8 0 9 0
w:back to	-4 14 -3 -16 -6 13 0 -1
w:back up	0 16 0 0 -15 5 -2 0
w:back where	0 12 0 0 -15 0 0 0
w:back with	0 0 0 -3 -2 0 11 0
w:bad	0 9 0 0 -3 0 0 0
w:ban .	7 0 0 0 -12 5 0 0
w:ban on	-4 1 0 0 7 0 0 0
w:banana	0 9 0 0 -15 8 0 0
w:barley	0 -2 0 -10 16 0 0 0
w:base	0 -3 0 0 10 0 0 0
w:bay	0 10 0 0 -9 0 0 0
w:be	5 7 -37 7 0 -15 5 2
w:be <level-noun>	0 0 0 12 -7 0 0 0
w:be <level>	0 7 0 -13 0 0 8 0
w:be <not>	0 0 0 -7 -17 0 0 27
w:be <v-agree>	0 -1 0 0 10 0 0 0
w:be <v-bear>	0 6 0 1 -21 0 17 0
w:be <v-down>	1 -8 0 -5 19 0 0 0
w:be <v-end>	4 7 0 -7 -5 -3 3 0
w:be <v-impose>	3 0 -12 -19 9 0 2 5
w:be <v-propose>	0 -4 0 -5 15 0 0 0
w:be <v-sell>	7 -6 0 -9 0 6 -1 0
w:be <v-suspend>	1 -5 0 0 7 0 0 0
w:be <v-target>	0 5 0 4 -12 6 0 0
w:be <v-up>	0 -12 0 4 8 0 0 0
w:be _ "	0 0 0 -2 -4 0 10 0
w:be _ ,	0 -1 -1 14 -3 0 -14 0
w:be _ .	0 2 -9 -2 19 -24 -4 -1
w:be _ :	0 0 0 0 -5 0 8 0
w:be _ ;	0 0 9 0 -4 0 0 0
w:be _ <day-ahead>	0 6 0 0 0 0 0 0
w:be _ <level>	0 -3 0 8 -5 0 2 0
w:be _ <number>	0 11 0 -2 -7 0 0 0
w:be _ <span>	0 -1 0 0 7 0 0 0
w:be _ ?	0 0 0 22 -18 0 0 0
w:be _ a	0 0 0 -5 14 0 -1 0
w:be _ after	0 2 0 -7 3 0 0 0
w:be _ again	0 1 -1 0 -10 14 -3 0
w:be _ and	0 3 0 -7 -3 7 0 0
w:be _ anew	0 18 0 0 -14 0 0 0
w:be _ as	0 0 0 -3 7 0 0 0
w:be _ at	4 0 0 -7 12 -1 -7 0
w:be _ back	0 0 0 0 -1 0 0 8
w:be _ before	0 0 0 -2 9 0 0 0
w:be _ by	0 0 0 -5 8 5 -4 0
w:be _ down	0 0 0 0 -9 10 0 0
w:be _ end	0 0 0 0 -6 8 0 0
w:be _ first	0 -3 0 0 8 0 0 0
w:be _ for	0 -4 0 0 16 0 0 0
w:be _ from	0 0 0 -7 2 1 2 0
w:be _ if	2 0 0 -11 6 -5 4 -6
w:be _ in	0 -5 0 -3 0 6 6 0
w:be _ it	0 9 0 0 -8 0 0 0
w:be _ off	0 0 0 0 6 0 0 0
w:be _ on	0 3 0 24 -28 0 8 0
w:be _ out	0 -3 0 12 -20 0 11 0
w:be _ second	0 0 0 0 -3 0 0 8
w:be _ that	0 -7 0 2 -3 0 6 0
w:be _ to	4 16 0 13 -28 -15 0 6
w:be _ under	5 0 0 0 -11 0 6 0
w:be _ until	0 0 0 0 8 0 0 0
w:be _ with	0 -4 0 17 -10 0 0 0
w:be a	0 -12 0 -5 29 0 -3 0
w:be add	0 5 0 0 -11 0 0 0
w:be affected	0 9 0 0 -4 -1 0 0
w:be an	0 5 0 0 -9 0 4 0
w:be apply	0 0 0 3 -11 0 0 4
w:be approve	0 0 0 0 7 0 0 0
w:be back	6 25 0 -3 -22 -1 -5 0
w:be charge	0 0 0 0 -10 9 1 0
w:be closed	0 -6 0 0 16 0 0 0
w:be draw	0 -6 0 5 0 0 0 0
w:be due	0 16 0 0 -31 16 -4 0
w:be extend	0 -3 0 -2 15 0 0 0
w:be free	0 -3 0 10 0 0 -2 0
w:be hit	0 0 0 12 -8 0 0 0
w:be impose	0 0 0 -4 6 0 0 0
w:be in	0 -4 0 0 13 0 0 0
w:be leave	0 0 0 0 8 0 0 0
w:be lose	0 0 0 0 8 0 0 0
w:be meet	0 0 0 0 -20 0 19 0
w:be next	0 -5 0 36 -27 0 -1 0
w:be no	0 0 0 -6 -20 0 0 27
w:be part	0 0 0 6 -5 0 0 0
w:be pay	0 11 0 0 -7 0 0 0
w:be payable	0 7 0 0 -4 0 0 0
w:be prolonged	0 0 0 0 8 0 0 0
w:be put	4 0 0 -7 -5 0 0 7
w:be raise	0 -10 0 10 -1 0 0 0
w:be refused	0 0 0 0 -3 8 0 0
w:be restore	0 8 0 0 -7 0 0 0
w:be sell	8 -5 0 -5 -2 7 0 0
w:be shut	0 0 0 0 -6 9 0 0
w:be take	0 -2 0 0 9 0 0 0
w:be used	0 -3 0 1 -2 0 7 0
w:be worse	0 0 9 0 -2 0 0 0
w:bean	0 -16 0 -1 13 0 4 0
w:bear	2 3 0 -7 0 0 0 0
w:bear _ .	2 7 0 0 -9 0 0 0
w:became	0 0 0 0 6 0 0 0
w:because _ was	0 0 0 0 -3 6 0 0
w:because of	0 -5 3 6 0 0 0 0
w:because the	0 5 0 3 -8 0 0 0
w:become	0 7 0 3 -12 -3 1 2
w:become <level>	0 -13 0 5 4 0 0 0
w:become <number>	0 14 0 11 -21 0 0 0
w:bed	0 7 0 0 0 0 -1 0
w:beef	0 -1 0 0 17 0 -10 2
w:beef .	0 0 0 11 -2 0 -2 0
w:beef is	0 7 0 0 -5 0 0 0
w:been	-18 0 -2 5 17 0 -2 -15
w:been <level>	0 0 0 -4 9 0 0 0
w:been <not>	0 14 0 0 -10 0 0 0
w:been <number>	0 -1 0 0 6 0 0 0
w:been <v-bear>	0 0 0 13 -8 0 0 0
w:been <v-impose>	0 -4 0 0 0 7 2 0
w:been <v-propose>	0 -3 0 1 7 0 -2 0
w:been <v-say>	0 0 0 10 -7 0 0 0
w:been <v-target>	0 0 0 0 -1 0 8 0
w:been <v-threaten>	0 0 0 7 0 0 0 0
w:been _ .	0 -1 0 0 12 0 -2 0
w:been _ <level>	0 0 0 0 -6 0 10 0
w:been _ and	0 -9 0 0 13 0 0 0
w:been _ by	0 0 0 8 0 -3 0 0
w:been _ high	0 7 0 0 -7 0 0 0
w:been _ on	0 7 0 7 -12 0 0 0
w:been agree	0 0 0 0 -1 6 0 0
w:been as	0 7 0 0 -7 0 0 0
w:been no	0 14 0 0 -10 0 0 0
w:been pay	0 0 0 9 -7 0 0 0
w:been set	0 0 0 0 8 0 0 0
w:beer	0 -10 0 24 -6 0 -11 0
w:beer ,	0 -4 0 8 -1 0 0 0
w:before	-3 4 -24 -18 14 7 -17 7
w:before .	0 0 0 -9 8 -3 3 0
w:before <day-ahead>	0 -16 0 1 21 0 0 0
w:before <day-gone>	0 -2 0 0 8 0 0 0
w:before <month-ahead>	0 12 0 0 -11 0 0 6
w:before _ ,	0 0 0 -4 0 0 0 6
w:before _ .	0 0 0 0 12 0 0 0
w:before _ <person>	0 0 0 6 -3 0 0 0
w:before _ date	3 0 0 0 -6 2 0 0
w:before _ had	0 0 0 0 -9 0 2 5
w:before _ pause	0 10 0 0 -9 0 0 0
w:before _ truce	0 12 0 0 -8 0 0 0
w:before any	3 0 0 0 -7 3 0 0
w:before its	0 8 0 0 -14 8 0 0
w:before the	0 9 -3 0 -7 6 -9 0
w:begin	0 -39 0 10 22 -7 -3 1
w:begin <day-ahead>	0 0 0 10 -9 0 0 0
w:begin _ .	0 0 0 9 -6 0 0 0
w:begin _ <name>	0 0 0 9 -8 0 0 0
w:begin _ <number>	0 -5 0 0 8 0 0 0
w:begin at	0 -5 0 0 7 0 0 0
w:begin on	0 -8 0 0 7 0 0 0
w:being	0 -6 1 0 6 0 -2 0
w:being <v-impose>	0 -8 0 -5 18 0 0 0
w:being _ .	0 -11 2 7 0 0 0 0
w:being _ in	0 8 0 -1 -3 0 0 0
w:being prepare	0 0 0 -4 8 0 0 0
w:believe	0 -4 0 -4 21 0 0 0
w:below	0 -4 0 -1 14 0 0 0
w:berth	0 0 0 0 -12 0 12 0
w:beside	0 -4 0 8 0 0 0 0
w:best	0 0 0 0 8 0 0 0
w:better	0 5 0 -8 8 0 -4 0
w:between	-3 5 0 -7 0 -1 -5 10
w:between <name>	0 0 0 -6 -3 0 0 13
w:between _ <name>	0 8 0 0 -5 0 0 0
w:between _ and	0 0 0 -11 0 0 0 13
w:beyond	0 -15 3 13 -5 0 0 0
w:beyond <number>	0 0 0 8 -10 0 2 0
w:bicycle	0 -1 0 -2 11 0 0 0
w:bill	0 -6 0 7 2 0 0 0
w:bill _ the	0 0 0 13 -10 0 0 0
w:bill in	0 0 0 10 -9 0 0 0
w:bite	0 0 0 -1 8 0 0 0
w:blink	0 -11 0 0 16 0 0 0
w:blockade	0 6 0 0 -3 0 0 0
w:blow	0 5 0 -9 -14 0 3 11
w:boat	0 -6 0 -1 21 0 -1 0
w:book	7 1 0 -2 -9 0 2 0
w:border	0 0 0 16 -8 0 -4 0
w:border .	0 6 0 0 -4 0 0 0
w:bosse	0 -3 0 0 8 0 0 0
w:both	-22 41 -20 -29 0 -6 -5 -21
w:both .	0 13 0 0 -10 0 0 0
w:both <duty>	0 6 0 0 -6 0 0 0
w:both <v-impose>	0 7 0 0 0 -1 0 0
w:both <v-stay>	0 7 0 0 -5 0 0 0
w:both _ .	0 16 0 -1 -5 0 0 0
w:both _ <level>	0 7 0 0 -7 0 0 0
w:both _ and	0 10 0 0 -7 0 0 0
w:both _ be	0 0 0 0 -3 0 10 -2
w:both _ pay	0 8 0 5 -13 0 0 0
w:both _ will	0 0 0 -1 6 0 0 0
w:both are	0 16 0 0 -15 0 0 0
w:both at	0 7 0 0 -7 0 0 0
w:both country	0 16 0 -7 0 -1 0 0
w:both duty	0 8 0 1 -9 0 0 0
w:both government	0 6 0 0 0 0 0 0
w:both of	0 0 0 -1 9 0 0 0
w:both rate	0 -10 0 0 11 0 0 0
w:both side	-1 -1 0 -9 13 1 0 0
w:both would	0 11 0 4 -11 0 0 0
w:bound	0 9 0 0 -4 0 -1 0
w:boundary	0 -7 0 0 9 0 0 0
w:box	0 -1 0 0 7 0 0 0
w:brace	0 10 0 -2 -3 0 0 0
w:brace for	0 11 0 0 -9 0 0 0
w:bracket	0 -4 0 0 6 0 0 0
w:brandy	0 7 0 3 -6 0 -2 0
w:breach	0 0 0 0 6 0 -8 0
w:break	7 -10 2 0 0 -4 -6 10
w:break :	9 -6 0 0 0 0 0 0
w:break _ ,	0 -8 0 0 5 0 0 2
w:break down	0 -7 0 0 3 0 0 2
w:breakfast	0 0 0 0 7 0 0 0
w:breathe	0 -10 0 0 20 0 0 0
w:breathe again	0 -2 0 0 12 0 0 0
w:bridge	0 -4 0 0 18 0 0 0
w:bring	-4 14 -6 2 0 -1 -12 -3
w:bring <duty>	0 0 0 7 -5 0 0 0
w:bring _ back	0 12 0 0 -10 0 0 0
w:bring _ duty	0 4 0 5 -8 0 0 0
w:bring _ tariff	0 0 0 8 -1 0 0 0
w:bring back	0 0 0 -4 6 0 -1 0
w:bring it	0 9 0 0 -6 0 0 0
w:bring its	0 6 0 0 -5 0 0 0
w:broadcaster	0 0 0 0 0 0 0 6
w:broader	0 0 0 20 -19 0 0 0
w:broader <duty>	0 0 0 20 -19 0 0 0
w:broader _ on	0 0 0 11 -10 0 0 0
w:broader tariff	0 0 0 20 -19 0 0 0
w:broke	0 -1 7 2 0 0 0 -1
w:broke _ .	0 0 8 3 -8 0 0 0
w:broke down	0 0 8 3 -7 0 0 0
w:broken	0 0 0 0 13 0 -7 0
w:broker	2 -9 23 -6 -6 0 0 0
w:brussel	0 -4 0 10 -1 0 0 0
w:budget	0 0 0 0 9 0 0 0
w:bursa	0 0 6 0 -6 0 0 0
w:busan	0 -10 0 -4 27 0 0 0
w:business .	0 6 0 0 -1 0 0 0
w:but	1 -5 -3 10 -1 0 5 -4
w:but <not>	0 0 0 6 -4 0 0 0
w:but <person>	0 0 0 14 -11 0 0 0
w:but _ 's	9 -3 0 0 0 0 0 0
w:but _ on	0 6 0 0 -5 0 0 0
w:but _ say	0 0 0 6 -6 0 0 0
w:but _ the	0 2 0 0 -6 0 2 0
w:but _ would	0 3 0 3 -7 0 0 0
w:but a	0 6 0 0 -5 0 0 0
w:but it	9 -4 0 3 -7 0 0 0
w:but not	0 0 0 7 -7 0 0 0
w:but the	0 -8 0 0 6 1 0 0
w:butter	0 0 11 9 -15 0 0 0
w:butter <duty>	0 0 12 0 -9 0 0 0
w:buy	0 -18 0 11 -2 0 2 0
w:buy <goods-amount>	0 0 0 0 6 0 0 0
w:buy _ <quality>	0 0 0 0 -5 0 8 0
w:buy _ of	0 0 0 10 -6 0 0 0
w:buy _ soybean	0 0 0 0 -2 6 0 0
w:buy from	0 -1 0 2 -7 0 8 0
w:buy more	0 0 0 9 -8 0 0 0
w:buyer	-2 0 0 13 -5 0 -2 0
w:buyer _ <quality>	0 0 0 13 -10 0 0 0
w:buyer of	0 0 0 12 -5 0 0 0
w:by	-20 10 0 11 21 -10 -54 -13
w:by <agent>	0 -11 0 0 16 0 0 0
w:by <day-ahead>	-11 -5 0 24 -2 6 -20 -10
w:by <level>	0 -21 0 -32 46 0 -1 0
w:by <month-ahead>	0 -8 0 0 12 -1 0 2
w:by <number>	0 -18 9 -3 9 0 0 0
w:by <points>	0 15 0 -3 -8 0 0 0
w:by <quality>	0 1 0 5 -9 0 0 0
w:by <seat>	0 6 0 0 -5 0 0 0
w:by <span>	0 -4 0 -3 17 0 0 0
w:by _ ,	3 6 -5 0 -6 0 -2 0
w:by _ .	-9 1 6 3 3 0 -5 -6
w:by _ ;	0 8 0 0 -6 0 0 0
w:by _ <day-ahead>	0 -15 0 0 9 0 -3 5
w:by _ <office>	0 -2 0 0 11 0 0 0
w:by _ <organisation>	0 0 0 -2 13 0 0 0
w:by _ <quality>	0 4 0 0 -12 9 0 0
w:by _ and	0 8 0 0 -3 0 0 0
w:by _ at	0 8 0 0 -8 0 0 0
w:by _ autumn	0 11 0 0 -10 0 0 0
w:by _ end	0 -6 0 6 0 0 0 0
w:by _ from	0 0 0 0 6 0 0 0
w:by _ further	0 0 0 6 -9 0 0 0
w:by _ in	0 -5 0 -2 10 0 0 0
w:by _ much	0 0 0 -4 7 0 0 0
w:by _ of	0 6 0 0 -1 0 0 0
w:by _ on	0 -9 0 -2 17 0 -2 0
w:by _ or	0 0 0 7 -10 5 0 0
w:by _ side	0 7 0 0 -6 0 0 0
w:by _ summer	0 0 0 6 -4 0 0 0
w:by _ to	0 0 0 0 9 0 0 0
w:by _ with	0 0 0 10 -9 0 0 0
w:by a	0 2 5 0 -6 0 0 0
w:by as	0 0 0 -3 6 0 0 0
w:by either	0 7 0 0 -6 0 0 0
w:by its	0 -3 0 0 0 9 0 0
w:by itself	0 25 0 0 -24 0 0 0
w:by law	0 -9 0 0 14 0 0 0
w:by summer	0 -10 0 8 0 0 0 0
w:by telephone	0 0 0 0 10 0 0 0
w:by the	0 5 -5 4 0 0 -13 2
w:by then	0 -1 0 0 9 -7 0 0
w:by which	0 0 0 0 6 0 0 0
w:bytedance	0 0 0 0 -10 13 0 0
w:bytedance ,	0 0 0 0 -12 13 0 0
w:c )	0 8 0 0 -6 0 0 0
w:cabinet	0 -5 0 0 8 0 0 0
w:cable	0 8 0 0 -5 0 0 0
w:call	-7 -6 -5 0 23 -10 0 -4
w:call _ .	0 0 0 8 -4 0 0 0
w:call _ <name>	0 -2 0 0 7 0 0 0
w:call _ tariff	0 0 0 0 -8 0 6 0
w:call for	0 6 0 0 -4 0 0 0
w:call off	0 0 0 8 -4 0 0 0
w:callao	0 0 0 0 -7 2 8 0
w:calm	0 0 0 12 -9 0 0 0
w:can	-13 -19 -9 -25 60 -22 -9 2
w:can <v-begin>	0 0 0 -9 9 0 0 0
w:can <v-propose>	0 0 0 0 -5 0 7 0
w:can <v-say>	0 -2 0 -1 14 0 0 0
w:can <v-up>	0 0 0 -8 6 0 0 0
w:can _ .	0 0 0 0 8 0 0 0
w:can _ <number>	0 0 0 6 -6 0 0 0
w:can _ to	0 0 0 0 6 0 0 0
w:can be	0 -3 0 0 2 0 0 7
w:can go	0 0 0 -8 6 0 0 0
w:can't	0 0 0 0 12 0 0 0
w:canal	0 0 0 -3 -6 9 0 0
w:cancel	0 0 5 0 -13 8 0 0
w:cancel _ .	0 0 5 0 -6 0 0 0
w:cannot	0 -14 0 11 -15 0 16 0
w:cannot <v-impose>	0 0 0 2 -10 0 8 0
w:cannot <v-propose>	0 0 0 0 -7 0 9 0
w:cannot be	0 0 0 4 -11 0 9 0
w:canola	0 -2 0 2 -10 0 11 0
w:canola <goods>	0 0 0 6 -4 0 0 0
w:capacity	0 -8 0 20 -5 0 0 0
w:capacity ,	0 0 0 11 -5 0 0 0
w:car	-2 -17 0 0 3 -4 10 4
w:car .	0 0 0 -5 -7 0 11 0
w:car <duty>	0 0 0 0 -2 0 0 7
w:car _ .	0 0 0 9 -8 0 0 0
w:car _ <level>	0 -8 0 0 10 0 0 0
w:car _ and	0 0 0 0 -3 0 6 0
w:car on	0 0 0 9 -7 0 0 0
w:car tariff	0 0 0 0 -3 0 0 7
w:cardamom	0 12 0 0 -18 0 7 0
w:cargo	0 -6 0 0 11 0 0 0
w:carpet	0 -17 0 5 2 0 2 0
w:carry	0 1 0 -17 4 5 0 0
w:carry _ .	0 0 0 0 7 0 0 0
w:carry _ its	0 8 0 -3 0 0 0 0
w:carry _ what	0 0 0 0 -7 8 0 0
w:carry out	0 0 0 -12 0 6 0 0
w:case	5 8 3 3 -27 -6 19 -5
w:case .	0 -7 0 -4 18 0 0 0
w:case <v-impose>	0 0 0 0 -6 0 5 0
w:case _ its	0 0 0 0 0 0 6 0
w:case _ would	8 0 0 0 -16 0 11 0
w:case against	0 0 0 -4 0 0 6 0
w:case that	0 0 0 6 -3 0 0 0
w:case the	0 10 0 0 -3 0 0 0
w:caution	0 5 8 0 -11 0 0 0
w:cease	0 15 0 0 -8 0 0 0
w:cease _ apply	0 6 0 0 -3 0 0 0
w:cease to	0 8 0 0 -4 0 0 0
w:ceasefire	0 13 -1 0 0 0 0 0
w:ceasefire ,	0 6 0 0 -6 0 0 0
w:ceasefire on	0 8 0 0 -8 0 0 0
w:cement	0 -7 15 -2 0 0 0 0
w:cement _ .	0 -7 16 0 -7 0 0 0
w:cent	0 -3 0 0 10 0 0 0
w:ceramic	0 7 0 0 0 -1 0 0
w:certain	0 -2 0 -1 12 0 0 0
w:chain	0 -1 3 0 12 0 -12 0
w:chance	0 -4 0 0 6 0 0 0
w:chance of	0 -3 0 0 6 0 0 0
w:chancellor	0 0 0 0 6 0 0 0
w:change	-1 -34 0 2 29 0 -10 0
w:change _ .	0 0 0 0 -6 8 0 0
w:change _ mind	0 -1 0 7 -1 0 0 0
w:change it	0 0 0 0 -4 8 0 0
w:change on	0 0 0 0 6 0 0 0
w:change the	0 -4 0 4 8 -6 0 0
w:changed	0 -2 0 -2 20 0 0 0
w:charge	-11 10 1 -17 5 17 -13 -6
w:charge .	0 3 0 5 -6 0 0 0
w:charge <level>	-4 7 0 6 -3 -1 0 0
w:charge <number>	0 0 0 -9 7 0 0 0
w:charge <quality>	0 0 0 -3 -5 7 1 0
w:charge <v-begin>	0 -6 0 0 7 0 0 0
w:charge _ .	0 7 0 -4 -5 0 3 0
w:charge _ <number>	0 6 0 0 -4 0 0 0
w:charge _ <quality>	0 -1 0 0 8 0 0 0
w:charge _ duty	0 0 0 0 7 0 0 0
w:charge _ from	0 0 0 8 -12 0 2 0
w:charge _ it	0 7 0 0 -7 0 0 0
w:charge _ on	-3 0 0 0 8 0 -2 0
w:charge in	0 0 0 0 -8 9 0 0
w:charter	0 -4 0 0 -1 9 0 0
w:check	0 0 0 0 13 0 0 0
w:cheese	0 2 0 0 -6 0 2 0
w:cheese ,	0 0 0 0 7 0 0 0
w:cheese .	0 6 0 0 -9 0 6 0
w:chicken	0 0 0 0 6 0 -3 0
w:chicken ,	0 -7 0 -1 14 0 0 0
w:chicken _ wheat	0 -3 0 -1 10 0 0 0
w:chip	-15 -26 0 17 17 1 -12 0
w:chip .	0 -1 0 0 6 0 0 0
w:chip <sender>	0 0 0 0 8 0 0 0
w:chip _ <name>	0 0 0 0 -9 8 0 0
w:chip are	0 0 0 9 -9 0 0 0
w:chip from	0 0 0 0 -6 8 0 0
w:chittagong	0 0 0 8 -6 0 0 0
w:choice	0 0 0 0 -2 0 7 0
w:christma	0 6 0 0 -5 0 0 6
w:citru	0 -3 0 0 15 0 0 0
w:city	0 0 0 0 10 0 -1 0
w:claim	0 -4 0 -6 21 0 0 0
w:clause	0 8 0 0 0 -4 0 0
w:clause _ the	0 17 0 0 -12 0 0 0
w:client	0 2 0 -4 8 0 0 0
w:clock	0 0 0 0 11 0 0 0
w:close	-2 -13 -4 0 -8 24 6 -4
w:close _ the	0 -3 0 7 -2 0 0 0
w:close the	0 -5 0 -3 -2 5 8 0
w:close to	0 0 0 12 -6 0 0 0
w:closed	0 -9 -1 0 24 0 0 0
w:closed _ .	0 -4 0 0 7 0 0 0
w:club	0 -1 0 0 10 0 0 0
w:coal	7 -1 5 -1 -12 0 6 0
w:coal _ .	8 -1 0 0 -9 0 6 0
w:coast	0 0 0 0 7 0 0 0
w:cocoa	0 5 0 3 -6 0 -4 4
w:cocoa butter	0 0 0 8 -6 0 0 0
w:coffee	0 6 0 0 -3 0 0 0
w:coffee ,	0 -4 0 6 0 0 0 0
w:coffee .	0 -2 0 -2 13 0 0 0
w:coffee _ <level>	0 0 0 12 -7 0 -4 0
w:coffee _ <name>	0 -5 0 0 7 0 0 0
w:coffee at	0 8 0 0 -7 0 0 0
w:coffee would	0 8 0 0 -14 0 6 0
w:cold	0 -4 0 0 0 6 0 0
w:collapse	0 -5 0 -1 0 -3 -1 18
w:colleague	0 0 0 0 9 0 0 0
w:collect	0 -7 0 -20 23 5 0 0
w:collect .	0 -10 0 0 12 0 0 0
w:collect again	0 6 0 0 -6 0 0 0
w:collect its	0 0 0 0 -7 8 0 0
w:collection	0 7 0 0 -5 0 0 0
w:column	0 19 0 0 -13 0 0 0
w:come	8 2 -20 5 -1 2 -5 -10
w:come ,	0 -3 0 9 -2 0 0 0
w:come .	0 -9 0 0 23 0 0 0
w:come <day-ahead>	0 17 0 0 -15 0 0 0
w:come ?	0 2 0 13 -14 0 0 0
w:come _ ,	6 13 0 0 -18 0 -2 0
w:come _ .	0 12 -5 -18 -6 10 0 0
w:come _ <month-ahead>	0 0 0 7 -3 0 0 0
w:come _ <name>	0 -4 0 6 0 0 0 0
w:come _ <number>	0 0 0 12 -10 0 0 0
w:come _ <span>	0 0 0 0 6 -2 0 0
w:come _ again	11 0 0 0 -9 0 0 0
w:come _ at	0 -12 0 0 12 0 0 4
w:come _ by	0 9 0 0 -8 0 0 0
w:come _ for	0 0 0 0 -9 0 12 0
w:come _ force	0 3 0 -2 -6 0 6 0
w:come _ from	0 -9 0 0 18 0 0 0
w:come _ go	0 6 0 0 -2 0 0 0
w:come _ if	0 -5 0 0 11 0 0 0
w:come _ in	0 16 0 0 -8 0 0 0
w:come _ on	0 -6 0 0 5 2 0 0
w:come _ the	0 -13 0 9 0 0 0 0
w:come _ to	0 -14 0 -1 2 12 0 0
w:come _ top	0 -9 0 -6 13 0 3 0
w:come about	0 -3 0 0 6 0 0 0
w:come and	0 12 0 0 -7 0 0 0
w:come back	14 15 -14 -27 -27 20 -2 0
w:come by	0 -6 0 0 15 0 0 0
w:come down	0 -10 0 -2 28 0 0 0
w:come from	0 -6 0 0 14 0 0 0
w:come home	0 7 0 0 -2 0 0 0
w:come in	0 -2 0 10 0 0 -1 0
w:come into	0 0 0 -4 -1 0 6 0
w:come of	0 -1 0 8 0 0 0 0
w:come on	0 -6 0 0 1 0 2 0
w:come the	0 0 0 6 -1 0 0 0
w:come to	0 -18 2 -1 22 0 0 0
w:come up	0 -1 0 -4 0 0 10 0
w:comment _ the	0 0 0 8 -6 0 0 0
w:comment on	0 0 0 6 -3 0 0 0
w:commerce	0 -9 0 -9 6 2 1 0
w:commerce <agent>	-3 0 0 -5 6 0 4 0
w:commerce _ has	0 0 0 0 6 0 -4 0
w:commerce _ say	0 0 0 0 -8 0 13 0
w:commerce ministry	-2 0 0 -1 1 0 6 0
w:commitment	0 0 0 0 9 -3 0 0
w:company	-14 -8 -1 -6 16 3 3 0
w:concede	0 6 0 0 -3 0 0 0
w:concentrate	-1 16 4 0 -14 0 0 0
w:concern	0 -5 0 0 6 0 0 0
w:concerned	0 0 0 0 9 0 -3 0
w:condition	0 0 0 7 -3 0 0 0
w:confident	0 0 0 0 0 6 0 0
w:confident that	0 0 0 0 -2 6 0 0
w:confirm	0 -2 0 -2 16 0 0 0
w:confirm .	0 -6 0 0 8 0 0 0
w:consent	0 0 0 -3 12 0 0 0
w:consider	0 -4 0 0 0 0 6 0
w:consider _ .	0 0 0 0 -5 0 9 0
w:consultation	0 -4 0 0 10 0 0 0
w:consumer	0 -2 0 0 10 0 0 0
w:continue	0 -14 0 -9 22 7 -4 0
w:continue .	0 -1 0 0 0 8 0 0
w:continue to	0 -4 0 -3 19 0 0 0
w:contract	0 -19 0 -1 16 7 0 0
w:control	20 -12 0 -1 0 -12 -13 1
w:control .	0 0 0 0 7 0 0 0
w:control _ critical	18 0 0 0 -18 0 0 0
w:control on	20 -3 0 0 -11 0 -5 0
w:cooking	0 0 0 0 -14 5 6 0
w:cooking <goods>	0 0 0 0 -14 5 6 0
w:cooking oil	0 0 0 0 -14 5 6 0
w:cool	0 6 0 0 -6 0 0 0
w:copper	0 -7 6 5 1 0 -1 0
w:copy	0 0 0 6 -6 0 0 0
w:corn	0 -10 0 -2 18 0 0 0
w:corn _ cotton	0 -2 0 -1 9 0 0 0
w:corn and	0 -3 0 -1 9 0 0 0
w:correct	0 0 0 0 11 0 0 0
w:corrected	0 -4 0 0 8 0 0 0
w:corridor	0 0 0 0 -4 0 6 0
w:cost	0 10 -1 -23 14 -25 -9 3
w:cost .	0 11 0 0 -8 0 0 0
w:cost <money>	0 0 0 0 6 0 0 0
w:cost <quality>	0 -1 0 0 8 0 0 0
w:cost _ more	0 -2 0 0 10 0 0 0
w:cost a	0 8 0 0 0 0 0 0
w:cotonou	0 0 0 0 -6 0 8 0
w:cotton	0 10 4 -11 -9 0 9 0
w:cotton ,	0 0 5 0 -7 0 3 0
w:cotton <goods>	0 -3 0 -5 1 0 7 0
w:cotton _ ,	0 0 0 0 -4 0 6 0
w:cotton _ <level>	0 8 0 0 -6 0 0 0
w:cotton _ and	0 -2 6 0 0 0 0 0
w:cotton yarn	0 -3 0 -5 1 0 7 0
w:could	0 7 17 39 -67 -9 6 31
w:could ,	0 7 0 10 -26 0 9 0
w:could <goods>	0 0 0 12 -10 0 0 0
w:could <level-noun>	0 -1 11 0 -17 5 0 0
w:could <not>	0 3 0 -13 19 -2 -1 -1
w:could <v-bear>	0 9 0 -3 0 0 0 0
w:could <v-begin>	0 7 9 -1 -9 -1 1 0
w:could <v-down>	0 3 16 0 -22 -2 -1 8
w:could <v-end>	0 -12 7 3 -11 1 0 5
w:could <v-impose>	-1 0 17 23 -31 -7 4 -1
w:could <v-return>	0 9 0 0 -17 9 0 0
w:could _ ,	0 6 0 0 -3 0 0 0
w:could _ .	0 -4 -1 6 6 0 -3 0
w:could _ <level>	0 5 0 -13 -4 0 2 5
w:could _ <number>	0 -1 12 0 -2 0 0 0
w:could _ a	0 0 11 5 -16 3 0 0
w:could _ back	0 17 0 -1 -11 4 -1 0
w:could _ be	0 0 0 0 11 0 0 0
w:could _ by	0 0 6 0 0 0 0 0
w:could _ come	0 0 0 -3 0 0 7 0
w:could _ in	0 0 0 15 -14 5 0 0
w:could _ it	0 4 0 -6 2 0 0 0
w:could _ tariff	0 0 0 7 -7 0 0 0
w:could _ the	0 0 0 13 -12 0 0 4
w:could _ them	0 0 0 5 -10 0 0 8
w:could _ to	0 0 0 22 -14 0 0 0
w:could _ wrong	0 -6 0 0 3 0 0 0
w:could be	0 10 -9 1 -4 -12 11 -15
w:could bring	0 6 0 15 -19 0 0 0
w:could come	0 0 0 -1 6 0 0 0
w:could cost	0 0 0 0 0 0 0 6
w:could end	0 0 0 8 -6 0 0 0
w:could extend	0 0 0 7 0 0 0 0
w:could follow	0 -4 0 11 -1 0 0 0
w:could go	0 9 0 0 -4 0 0 0
w:could happen	0 0 0 13 -10 0 0 0
w:could have	0 0 0 -2 0 0 7 0
w:could lead	0 0 0 12 -10 0 0 0
w:could lose	0 -2 3 0 -4 0 0 6
w:could not	0 3 0 -13 19 -2 -1 -1
w:could return	0 9 0 0 -13 8 0 0
w:could see	0 6 0 0 -3 0 0 0
w:could take	0 0 11 0 -11 0 0 0
w:count	0 0 0 0 12 0 -1 0
w:counter	0 -1 0 0 11 0 -1 0
w:countermeasure	0 1 0 -5 -21 0 26 0
w:countermeasure ,	0 4 0 0 -15 0 10 0
w:counterpart	0 0 0 0 9 0 -7 0
w:country	0 -5 -9 -7 6 9 6 -6
w:country 's	0 0 0 0 -7 0 13 0
w:country ,	0 7 0 0 -7 2 0 0
w:country .	0 0 0 0 -14 15 0 0
w:country <level-noun>	0 0 0 -3 8 0 0 0
w:country _ .	0 -1 0 0 8 0 0 0
w:country has	0 -2 0 -3 9 0 0 0
w:country that	0 0 0 6 -9 0 0 0
w:courier	0 -4 0 8 0 0 0 0
w:course _ to	0 0 0 0 9 0 -7 0
w:course whether	0 0 0 0 9 0 -7 0
w:court	0 -5 0 -4 18 0 0 0
w:cover	0 0 0 -3 15 -6 0 0
w:crane	0 -7 0 -6 7 7 0 0
w:critical	30 0 0 -2 -26 0 0 0
w:critical _ ,	3 0 0 0 -6 0 0 0
w:critical _ .	15 0 0 -4 -11 0 0 0
w:critical software	30 0 0 -2 -28 0 0 0
w:cross	0 6 0 0 0 0 -1 0
w:crude	0 0 0 -4 13 0 0 0
w:crusher	1 0 9 0 -10 0 0 0
w:curb	6 0 0 0 -4 0 0 0
w:curb on	7 0 0 0 -6 0 0 0
w:custom	0 6 0 -14 9 -5 0 0
w:custom <agent>	0 8 0 0 -7 0 0 0
w:custom _ ,	0 14 0 0 -12 0 0 0
w:custom administration	0 8 0 0 -7 0 0 0
w:custom would	0 11 0 -2 -10 0 0 0
w:customer	0 -4 0 -1 18 0 0 0
w:cut	0 -24 -1 -8 23 1 9 0
w:cut <goods>	0 -2 0 0 -3 0 8 0
w:cut _ duty	0 0 0 0 6 0 0 0
w:dairy	7 0 0 -6 -5 0 9 0
w:dairy <goods>	7 0 0 -2 -10 0 10 0
w:dairy _ .	0 0 0 0 -8 0 11 0
w:dairy product	0 0 0 0 -3 0 8 0
w:dakar	0 0 0 0 -6 0 0 11
w:danger	0 0 0 0 -11 15 0 0
w:danger .	0 0 0 0 -13 15 0 0
w:dangerou	0 0 0 0 -7 10 0 0
w:date	0 13 -2 -28 -3 0 9 1
w:date ,	0 5 0 0 -8 3 0 0
w:day	3 6 0 3 -13 -4 5 -1
w:day ,	0 12 0 0 -22 4 4 0
w:day .	0 0 0 0 -4 -2 9 0
w:day _ it	0 -7 0 0 9 0 0 0
w:day _ which	0 6 0 0 0 0 -5 0
w:day of	0 -11 0 0 5 0 0 0
w:day were	0 -5 0 0 6 0 0 0
w:de	0 0 0 0 0 0 7 0
w:dead	0 -7 0 0 11 0 0 0
w:deadline	0 -2 0 -4 14 0 0 0
w:deal	-9 -26 -4 7 18 -7 8 -3
w:deal ,	0 0 0 -6 1 0 7 0
w:deal .	0 -8 0 0 13 0 -2 -1
w:deal _ <month-ahead>	0 -8 0 0 9 0 0 0
w:deal by	0 -4 0 22 -12 0 0 0
w:deal in	0 9 0 0 -9 0 0 0
w:deal is	0 0 0 0 0 0 6 0
w:dealer	0 6 18 0 -21 0 0 0
w:dear	0 0 0 0 -2 0 0 6
w:dear .	0 0 0 0 -3 0 0 6
w:dearer	0 -2 0 -1 11 0 0 0
w:decide	9 0 0 -7 17 -2 -11 0
w:decide _ .	12 0 0 0 -11 0 0 0
w:decide _ due	0 0 0 0 9 0 -7 0
w:decide in	0 2 0 0 4 0 -8 0
w:decide on	0 0 0 0 6 0 0 0
w:decide otherwise	12 0 0 0 -9 0 0 0
w:decided	7 1 0 0 -5 0 0 0
w:decided on	8 6 0 0 -17 0 0 0
w:decision	0 0 0 3 -6 6 0 0
w:decision .	0 0 0 6 -5 0 0 0
w:decision _ the	0 0 0 0 -6 8 0 0
w:declare	0 0 0 0 -8 0 7 10
w:declare _ <day-gone>	0 0 0 0 -9 0 10 0
w:declare on	0 0 0 0 -6 0 9 0
w:decline	0 11 0 0 -5 0 0 0
w:decline to	0 11 0 0 -6 0 0 0
w:decree	0 15 0 1 -10 0 -3 0
w:decree in	0 -1 0 0 8 0 0 0
w:decree of	0 6 0 0 -2 0 0 0
w:defend	0 0 0 0 -12 0 15 0
w:defend its	0 0 0 0 -9 0 12 0
w:delegation	0 -11 0 -2 21 0 0 0
w:deliver	0 -5 0 4 -5 0 7 0
w:deliver .	0 0 0 6 -6 0 0 0
w:delivery	0 0 0 0 0 7 0 0
w:demand	0 -8 0 0 14 0 -7 0
w:deny	0 -3 0 -6 16 0 0 0
w:depend	0 0 0 0 10 0 0 0
w:depend on	0 0 0 0 9 0 0 0
w:design	-3 0 0 0 8 0 0 0
w:desk	0 0 0 0 11 0 0 0
w:detroit	0 0 0 0 -6 8 0 0
w:did	-2 -9 0 11 9 0 -6 -4
w:did <not>	0 -9 0 20 -3 1 -10 0
w:did _ ,	0 -2 0 3 -3 6 -1 0
w:did _ same	0 0 0 -3 10 0 0 0
w:did _ the	0 8 0 0 -4 0 0 0
w:did before	0 11 0 0 -10 0 0 0
w:did in	0 -2 0 0 0 0 6 0
w:did not	0 -9 0 20 -3 1 -10 0
w:did the	0 0 0 -4 14 0 0 0
w:die	0 11 0 -1 0 0 0 0
w:die at	0 -4 0 0 6 0 0 0
w:difference	0 -2 0 0 9 0 0 0
w:dinner	0 -1 0 0 11 0 0 0
w:direction	0 -1 0 0 13 0 0 0
w:discuss	-1 -1 0 0 17 0 -3 0
w:dispute	0 -2 0 -1 3 7 0 0
w:dispute _ .	0 0 0 0 -8 9 0 0
w:do	-4 -10 0 -5 13 1 1 0
w:do .	0 9 0 0 0 -3 0 0
w:do _ .	0 0 0 -1 7 0 0 0
w:do _ it	0 5 0 0 -13 3 5 0
w:do _ know	0 0 0 6 -1 0 0 0
w:do _ on	0 -8 0 7 0 0 0 0
w:do _ same	0 0 0 0 -2 0 10 0
w:do _ the	0 0 0 7 -3 0 0 0
w:do _ think	0 12 0 0 -11 0 0 0
w:do it	0 0 0 -2 11 0 0 0
w:do the	0 -12 0 -2 7 0 10 0
w:do to	0 0 0 0 -3 0 7 0
w:do we	0 0 0 6 -1 0 0 0
w:doe	-16 2 -1 -16 22 0 -13 1
w:doe ,	0 12 0 -2 -4 0 0 0
w:doe <not>	-2 4 0 -6 2 0 0 -2
w:doe _ ,	0 3 0 -6 0 0 0 0
w:doe _ .	0 19 0 -2 -14 0 0 0
w:doe _ ?	0 -17 0 0 19 0 0 0
w:doe _ carry	0 7 0 -2 0 -2 0 0
w:doe _ keep	0 6 0 -2 -4 1 0 0
w:doe _ truce	0 0 0 0 -9 0 0 10
w:doe it	0 9 0 0 -6 0 0 0
w:doe the	0 -9 0 0 1 -5 0 9
w:doesn't	0 0 0 9 -11 0 6 0
w:doesn't _ ?	0 -1 0 10 -5 0 0 0
w:dollar .	0 0 6 0 -6 0 0 0
w:don't	6 12 0 -5 -8 0 0 0
w:don't <v-impose>	0 13 0 0 -11 0 0 0
w:don't <v-say>	7 3 0 0 -11 0 0 0
w:don't know	7 0 0 0 -4 0 0 0
w:donald	0 0 0 5 -6 0 0 0
w:donald _ say	1 0 0 2 -6 0 0 0
w:donald trump	0 0 0 5 -6 0 0 0
w:done	0 5 0 -6 0 0 2 0
w:door	0 0 2 9 -15 0 8 0
w:double	0 -25 -1 6 14 -7 0 6
w:double _ <level>	0 0 0 11 -5 0 0 0
w:down	6 -11 15 -7 8 1 -28 6
w:down .	11 0 6 0 -22 5 0 0
w:down _ <level>	0 -5 0 -11 24 0 -4 0
w:down _ <number>	0 7 0 0 -4 0 0 0
w:down _ <person>	0 0 0 0 -6 0 0 2
w:down again	0 0 0 0 0 0 0 7
w:down from	0 -1 0 -3 12 0 0 0
w:down to	0 0 0 -11 12 0 -2 0
w:dr	0 -5 0 0 10 0 0 0
w:dr <person>	0 -5 0 0 10 0 0 0
w:draft	0 8 0 7 -10 0 0 0
w:draft .	0 0 0 6 -4 0 0 0
w:draw	0 -9 0 3 11 0 0 0
w:drawer	8 0 0 7 -13 0 4 0
w:drawer ,	9 0 0 5 -10 0 0 0
w:drawer .	0 0 0 4 -9 0 7 0
w:drawer _ and	9 0 0 0 -5 0 0 0
w:dread	3 0 7 0 -12 0 0 0
w:drink	0 0 0 0 0 0 6 0
w:drink .	0 0 0 0 -5 0 7 0
w:driver	0 0 0 0 -2 8 0 0
w:drop	0 -7 4 0 13 0 -8 0
w:drug	0 0 0 -4 10 0 0 0
w:dry	0 -1 0 0 11 0 0 0
w:due	-6 8 -2 0 -24 35 -21 2
w:due _ <day-ahead>	0 -1 0 -2 7 0 0 0
w:due _ whether	0 0 0 0 9 0 -7 0
w:due again	0 0 0 0 -19 22 0 0
w:due by	0 9 0 0 -7 0 0 0
w:due course	0 0 0 0 12 0 -8 0
w:due for	0 0 0 0 -8 9 0 0
w:due on	0 5 0 -8 6 0 -2 0
w:due to	0 -5 0 9 -8 3 -1 4
w:dump case	0 0 0 0 -4 0 6 0
w:during	0 -28 0 -8 28 0 9 0
w:during _ truce	0 -9 0 0 5 0 3 0
w:during the	0 -18 0 -6 15 0 10 0
w:duty	-21 10 -21 19 -12 -2 6 -10
w:duty -	0 0 0 0 0 0 10 0
w:duty .	0 -23 0 8 0 3 0 4
w:duty <v-begin>	6 12 -2 0 -13 -1 0 0
w:duty <v-down>	3 -5 0 -9 13 0 0 0
w:duty <v-impose>	1 5 0 2 -10 0 0 0
w:duty <v-return>	0 8 6 0 -10 0 0 0
w:duty <v-stay>	1 7 0 0 -11 5 0 0
w:duty <v-up>	0 12 0 4 -19 0 0 0
w:duty _ ,	3 -2 6 0 4 0 -10 0
w:duty _ <day-ahead>	0 12 0 -3 -5 0 0 0
w:duty _ <name>	0 -6 0 6 2 0 0 0
w:duty _ <quality>	0 -3 0 -5 20 -5 -6 0
w:duty _ a	0 2 0 14 -15 0 0 0
w:duty _ again	0 15 0 -2 -8 0 0 0
w:duty _ back	2 3 0 -8 0 -1 0 0
w:duty _ be	0 -3 0 0 6 0 0 0
w:duty _ come	0 0 0 5 -7 0 0 0
w:duty _ follow	0 0 0 17 -9 0 0 0
w:duty _ free	0 0 0 0 0 0 10 0
w:duty _ from	0 6 0 0 -11 0 2 0
w:duty _ go	0 0 0 -5 7 0 0 0
w:duty _ have	0 8 0 0 -5 0 0 0
w:duty _ if	0 9 0 2 -8 0 0 0
w:duty _ last	0 6 0 0 -3 0 0 0
w:duty _ on	0 7 0 -2 0 0 0 0
w:duty _ our	0 4 0 -5 -11 0 9 0
w:duty _ the	0 0 0 0 -11 -2 17 0
w:duty _ their	0 12 0 0 -22 0 8 0
w:duty _ them	0 0 0 6 -13 8 0 0
w:duty _ to	0 -7 0 8 3 0 -2 0
w:duty _ up	0 8 0 -5 -8 0 7 0
w:duty apply	2 6 0 0 -8 0 0 0
w:duty are	0 -7 0 0 16 0 0 0
w:duty as	0 -2 0 0 8 0 0 0
w:duty back	0 24 0 -2 -15 0 0 0
w:duty come	3 0 0 -8 3 0 0 0
w:duty down	0 -1 0 0 7 0 0 0
w:duty fall	0 -6 0 0 7 0 0 0
w:duty for	0 0 0 10 -5 0 0 0
w:duty go	0 12 0 0 -10 0 -2 0
w:duty in	0 0 0 0 -8 0 4 0
w:duty of	-6 5 -3 -2 -3 2 2 0
w:duty on	-7 1 -8 6 -2 0 0 0
w:duty return	0 4 7 0 -9 0 0 0
w:duty to	0 0 0 7 -5 0 0 0
w:duty under	0 -4 0 5 -3 0 6 0
w:duty would	-1 15 0 6 -3 -6 -4 -4
w:each	2 3 -5 -8 7 0 -16 0
w:each <gate>	0 0 0 -4 14 0 -9 3
w:each <v-begin>	0 8 0 0 -6 0 0 0
w:each <v-impose>	0 0 0 10 -6 0 0 0
w:each _ 's	0 0 0 0 6 0 0 0
w:each _ .	0 -7 0 0 7 0 0 4
w:each _ has	0 0 0 0 8 0 -5 0
w:each _ of	8 0 0 0 -7 0 0 0
w:each other	0 -5 0 -3 22 -1 0 0
w:each side	0 0 0 -4 14 0 -9 3
w:earlier .	0 0 0 2 -9 0 2 0
w:early	0 -2 0 -8 3 15 -5 0
w:early as	0 0 0 -1 8 0 0 0
w:earning	0 0 8 0 -14 9 0 0
w:earth	11 -14 -3 0 -3 0 1 0
w:earth ,	18 0 0 4 -20 0 0 0
w:earth <v-deny>	0 0 0 0 -8 0 11 0
w:earth _ <name>	7 0 0 0 -2 0 0 0
w:earth _ and	9 0 0 0 -7 0 0 0
w:earth rule	0 0 0 0 -8 0 11 0
w:easily	0 0 0 0 -4 0 7 0
w:eat	0 0 0 -6 15 0 0 0
w:economic	-1 0 0 -1 -10 0 12 9
w:economic _ ,	0 0 0 0 8 0 0 0
w:economy	0 -11 0 7 10 -6 -2 0
w:economy <agent>	0 0 0 0 8 0 0 0
w:economy _ ,	0 -2 0 0 8 0 0 0
w:economy _ <name>	0 0 0 7 -5 0 0 0
w:effect _ <day-ahead>	0 5 0 7 -6 0 -4 0
w:effect from	0 8 0 0 -5 0 0 0
w:effect on	0 -6 0 5 3 0 -5 0
w:effective	0 -2 0 -9 16 0 0 0
w:effective _ "	0 0 0 -2 7 0 0 0
w:effective immediately	0 0 0 -9 13 0 0 0
w:egg	0 -10 0 0 13 0 0 0
w:either	-3 11 -2 6 -9 5 -6 0
w:either <gate>	0 18 0 -3 -15 8 -3 0
w:either _ .	0 9 0 0 -6 0 0 0
w:either side	0 18 0 -3 -15 8 -3 0
w:election	0 -4 0 0 7 0 0 0
w:electricity	0 -1 0 -12 0 0 11 0
w:electronic	0 0 0 0 -7 0 9 0
w:eleven	0 -3 0 0 8 0 0 0
w:else	-5 -7 0 -11 46 -4 -7 0
w:else .	0 -7 0 0 18 0 0 0
w:emergency	0 -9 0 -11 24 0 0 0
w:emergency <duty>	0 -3 0 0 6 1 0 0
w:emergency tariff	0 -1 0 0 11 0 0 0
w:empty	0 9 0 0 -9 1 0 0
w:end	-32 4 -46 -18 23 13 -2 -7
w:end ,	0 24 0 -8 -12 -7 -3 5
w:end .	0 -10 0 -5 1 8 8 0
w:end :	0 6 0 0 -4 0 0 0
w:end <day-ahead>	0 -3 0 0 10 0 0 0
w:end ?	0 -9 0 0 11 0 0 0
w:end _ ,	0 1 0 0 -5 7 0 0
w:end _ .	0 -9 0 0 21 0 0 0
w:end _ <day-ahead>	0 -3 0 -12 27 -5 0 0
w:end _ <day-gone>	0 8 0 0 -3 0 0 0
w:end _ <month-ahead>	0 -3 0 0 6 0 0 0
w:end _ and	0 11 0 0 -7 0 0 0
w:end _ friday	0 12 0 0 -12 0 0 0
w:end _ it	0 -4 0 0 7 0 0 0
w:end _ its	0 0 0 0 -6 8 0 0
w:end _ new	0 0 0 8 -7 0 0 0
w:end _ of	0 -2 0 0 10 0 0 0
w:end _ suspension	0 11 0 0 -6 0 0 0
w:end _ that	0 -3 0 10 -4 0 0 0
w:end _ the	0 0 0 -11 0 14 0 0
w:end _ unless	0 -4 0 0 6 0 0 0
w:end by	0 11 0 0 -10 0 0 0
w:end date	0 -6 0 0 13 0 0 0
w:end early	0 -2 0 0 -6 14 0 0
w:end in	0 -17 0 12 4 0 0 0
w:end it	0 0 0 0 -4 8 0 0
w:end its	0 0 0 0 11 0 0 0
w:end of	0 0 0 8 -6 2 0 0
w:end on	0 0 0 -18 29 -6 -2 0
w:end the	0 5 0 -1 -7 -1 7 0
w:energy	0 0 0 0 -10 0 13 0
w:enter	0 0 0 0 11 0 -5 0
w:enter <name>	0 -4 0 0 14 0 0 0
w:enter _ <day-ahead>	0 0 0 0 7 0 0 0
w:enter _ at	0 -7 0 0 14 0 0 0
w:enter _ force	0 8 0 0 -8 0 0 0
w:enter _ or	0 8 0 0 -7 0 0 0
w:enter into	0 8 0 0 -8 0 0 0
w:enter on	0 8 0 0 -7 0 0 0
w:entry	0 -10 0 0 16 0 0 0
w:equipment	0 0 0 -3 0 0 7 0
w:equity	0 0 17 0 -15 0 0 0
w:even	0 -4 0 0 10 0 0 0
w:evening	0 -11 0 2 11 0 0 0
w:event	0 25 4 2 -25 0 -2 0
w:event of	0 13 0 0 -8 0 0 0
w:ever	0 0 0 0 0 0 6 0
w:ever <v-bear>	0 0 0 0 -7 0 8 0
w:ever pay	0 0 0 0 -7 0 8 0
w:every	0 7 0 3 -9 0 0 0
w:every _ that	1 5 0 3 -13 0 0 0
w:everybody	0 -5 0 0 15 0 0 0
w:everyone	0 -4 0 0 12 0 0 0
w:everything	-1 8 0 13 -8 0 -8 0
w:everything else	0 0 0 0 9 0 0 0
w:exceed	0 0 0 -2 7 0 0 0
w:excess	0 -4 0 21 -10 0 0 0
w:excess _ ,	0 0 0 10 -4 0 0 0
w:excess capacity	0 -4 0 20 -9 0 0 0
w:exclusion	0 -8 0 -1 4 7 0 0
w:exempt	0 -6 0 0 20 0 0 0
w:expect	1 1 22 -4 -21 0 1 0
w:expect _ in	0 0 0 0 6 0 0 0
w:expect the	0 2 10 0 -11 0 0 0
w:expect to	0 0 0 0 -2 0 9 0
w:expensive	0 -1 0 -2 13 0 0 0
w:expire	0 -10 0 -1 24 -1 0 0
w:expire .	0 11 0 0 -9 0 0 0
w:expire _ <day-ahead>	0 -6 0 0 9 0 0 0
w:expire on	0 -15 0 0 20 0 0 0
w:explain	0 0 0 6 -6 0 3 0
w:export	23 -10 -11 0 6 -7 -29 -3
w:export _ critical	6 0 0 -3 0 0 0 0
w:export _ for	16 0 0 0 -6 -2 0 0
w:export _ of	0 0 0 -2 6 0 0 0
w:export _ on	13 0 0 3 -15 0 0 0
w:export _ raw	5 0 0 2 -9 0 0 0
w:export control	8 -1 0 0 0 0 0 0
w:export of	19 -6 0 3 -5 -10 -5 0
w:export permit	13 0 0 0 -5 0 0 0
w:exporter	0 -8 1 -6 9 0 2 0
w:exporter _ the	0 0 0 0 0 0 6 0
w:extend	-1 1 -3 0 11 -1 -1 -1
w:extend ,	0 11 0 0 -6 0 0 0
w:extend _ .	0 -4 0 0 8 0 0 0
w:extend _ <span>	0 0 0 0 6 0 0 0
w:extend _ the	0 6 0 0 -2 0 0 0
w:extend _ to	0 0 0 7 -1 0 0 0
w:extend by	0 -6 0 0 12 0 0 0
w:extend it	0 -5 0 0 11 0 0 0
w:extend the	0 0 0 0 7 0 0 0
w:extend their	0 6 0 0 -4 0 0 0
w:extension	-11 18 -5 -31 15 -19 -19 0
w:extension .	0 5 0 0 -4 0 0 6
w:extension _ duty	0 7 0 0 -5 0 0 0
w:extension the	0 -6 0 0 9 0 0 0
w:extension would	0 0 0 0 8 0 0 0
w:extra	0 12 0 6 -11 0 -3 0
w:extra <duty>	0 8 0 0 -2 0 0 0
w:extra <level>	0 1 0 9 -7 0 -1 0
w:extra _ tariff	0 0 0 7 -2 0 0 0
w:extra duty	0 8 0 0 -3 0 0 0
w:extremely	0 0 0 0 8 0 -7 0
w:extremely _ "	0 0 0 0 8 0 -7 0
w:face	0 5 0 0 -6 7 0 0
w:face _ .	0 8 0 0 -5 0 0 0
w:face a	0 2 0 -1 -6 8 0 0
w:factory	1 0 0 0 -7 0 6 0
w:fail	-14 11 13 1 -42 -8 -4 42
w:fail ,	-5 -14 4 10 0 -6 0 11
w:fail .	0 19 7 -6 -33 0 0 15
w:fail _ <name>	0 8 0 6 -13 0 0 -2
w:fail _ carry	0 0 0 0 -5 6 0 0
w:fail _ the	-1 -15 -1 -7 40 -9 -4 0
w:fail to	0 12 2 -12 -11 0 -4 4
w:failed	0 0 0 6 -13 0 8 0
w:failed .	0 7 0 0 -7 0 0 0
w:failed _ agree	0 0 0 10 -10 0 0 0
w:failed to	0 0 0 9 -16 0 8 0
w:failing	0 18 0 0 -19 0 0 0
w:failing _ ,	0 10 0 0 -14 0 0 0
w:failure	0 6 3 0 -8 0 0 0
w:fair	0 0 0 8 -11 0 7 0
w:fall	0 6 21 -2 -10 0 -17 -11
w:fall ,	0 -3 2 10 -5 0 0 0
w:fall .	0 6 9 0 -9 0 0 0
w:fall _ ,	0 -3 0 0 9 0 0 0
w:fall _ .	0 -2 0 0 13 0 0 0
w:fall _ <day-today>	0 0 0 0 6 0 0 0
w:fall _ <level>	0 -16 5 -5 14 0 0 0
w:fall _ half	0 0 0 0 -6 5 0 0
w:fall _ on	0 15 0 0 -14 0 0 0
w:fall _ over	0 7 0 0 -4 0 0 0
w:fall _ the	0 -9 0 16 -1 0 0 0
w:fall away	0 7 0 0 -3 0 0 0
w:fall by	0 -2 6 -4 0 4 0 0
w:fall on	0 3 0 11 -18 1 0 0
w:fall out	0 10 0 0 -5 0 0 0
w:fall through	0 9 0 0 -5 0 0 0
w:fall to	0 -5 0 -1 15 0 0 0
w:family	0 -6 0 0 4 0 0 6
w:far	0 0 0 0 13 0 -3 0
w:fare	0 0 0 -1 8 0 0 0
w:farm	0 -3 0 0 6 3 0 0
w:farm <goods>	0 0 0 -4 17 0 0 0
w:farmer '	0 0 0 0 6 -2 0 0
w:farmer .	0 0 0 0 -6 0 8 0
w:fear	13 6 7 0 -26 0 -4 1
w:federal	11 0 0 0 -7 0 0 0
w:federal register	11 0 0 0 -8 0 0 0
w:federation	0 2 0 -1 -4 6 0 0
w:fee	-4 -27 -4 -4 0 36 0 0
w:fee _ <money>	0 -1 0 0 -6 6 2 0
w:fee _ <quality>	-2 0 0 0 -3 16 0 0
w:fee _ ship	0 0 0 0 -3 8 0 0
w:fee and	0 -1 0 -1 0 7 0 0
w:fee on	0 -4 0 0 -6 21 -2 0
w:fentanyl	0 -14 0 -10 37 -1 -7 0
w:fentanyl .	0 1 0 -6 2 0 0 0
w:fentanyl <duty>	0 -9 0 0 15 0 0 0
w:fentanyl _ on	0 -5 0 0 7 0 0 0
w:fentanyl _ the	0 -10 0 0 12 0 0 0
w:fentanyl and	0 -12 0 0 19 0 0 0
w:fentanyl duty	0 -5 0 0 9 0 0 0
w:ferro	0 0 9 0 -8 0 0 0
w:ferro -	0 0 9 0 -8 0 0 0
w:ferry	0 -6 0 0 13 0 0 0
w:fertiliser _ <level>	0 0 0 6 0 0 0 0
w:few	6 9 0 0 -9 0 0 0
w:fifth	0 -3 0 0 11 0 0 0
w:fifty	0 0 0 0 -3 8 0 0
w:fight to	0 0 0 0 -3 0 6 0
w:fighting	0 -6 0 0 9 0 0 0
w:figure	0 17 0 0 -11 0 0 0
w:figure .	0 10 0 0 -9 0 0 0
w:file	0 0 0 0 7 0 0 0
w:filed	0 -5 0 0 9 0 0 0
w:filing	0 0 0 0 -19 20 0 0
w:find	-3 21 -1 -2 -3 0 -5 0
w:find a	0 -2 0 0 8 0 0 0
w:finding	0 -2 0 18 -9 0 0 0
w:fine	0 -3 0 0 11 0 0 0
w:firm	10 -2 0 0 -13 4 0 0
w:firm is	8 0 0 0 -7 0 0 0
w:first	11 0 1 -3 10 -2 -9 -11
w:first ,	9 -3 0 0 0 0 0 0
w:first .	0 -12 7 0 1 1 -1 0
w:first _ of	0 11 0 0 0 0 0 -1
w:first day	0 6 0 0 0 0 0 0
w:first part	0 9 0 0 -9 0 0 0
w:fish	-1 -2 0 25 -11 0 -11 10
w:fish .	0 4 0 10 -23 0 -2 12
w:fishmeal	0 -4 0 22 -12 0 0 0
w:flag	0 0 0 0 -1 8 0 0
w:flat	0 0 0 0 6 0 0 0
w:flood	0 0 0 0 -18 20 0 0
w:flour	0 11 0 0 -8 0 0 0
w:flour and	0 8 0 0 -8 0 0 0
w:fly	0 0 0 -3 11 0 0 0
w:follow	-2 -4 0 33 -17 -10 7 -6
w:follow ,	0 2 0 8 -12 0 0 0
w:follow .	0 0 0 8 -9 0 7 0
w:follow _ the	0 0 0 8 0 0 0 0
w:follow from	0 5 0 0 -7 0 0 0
w:follow in	0 -7 0 13 0 0 0 0
w:following _ ,	0 6 0 0 -3 0 0 0
w:food	0 -2 0 0 11 0 0 0
w:for	12 -13 -27 -7 22 5 -6 -9
w:for <day-ahead>	0 0 0 0 9 0 0 0
w:for <goods>	13 0 -2 6 -8 6 -22 0
w:for <level>	0 0 0 6 -2 0 0 0
w:for <month-ahead>	0 12 0 0 -8 0 0 0
w:for <name>	5 10 0 5 -15 0 -5 2
w:for <number>	0 -9 0 -7 6 2 6 0
w:for <quality>	-7 0 0 -3 0 12 -3 0
w:for <span>	-12 -6 -2 -26 41 -8 0 -1
w:for <v-sell>	3 0 0 0 -5 6 0 0
w:for <v-stay>	0 6 0 0 -5 0 0 0
w:for _ "	0 0 0 0 -6 0 7 0
w:for _ 's	1 14 1 0 -19 0 0 0
w:for _ ,	0 -3 -1 5 2 -8 0 0
w:for _ .	20 0 -5 -14 0 -14 1 -2
w:for _ ;	0 -3 0 0 8 0 0 0
w:for _ <day-ahead>	0 0 0 0 -11 0 12 0
w:for _ <number>	0 0 0 0 6 0 0 0
w:for _ a	0 0 0 4 -6 0 0 0
w:for _ again	0 11 0 0 -7 0 0 0
w:for _ and	0 -4 0 16 -2 0 0 0
w:for _ case	3 0 0 5 -8 0 0 0
w:for _ day	0 8 0 0 -10 0 0 0
w:for _ from	0 -1 0 0 9 0 0 0
w:for _ long	0 -2 0 -1 16 0 0 0
w:for _ net	0 2 0 0 -6 2 0 0
w:for _ of	2 0 0 0 6 -2 -2 0
w:for _ oil	0 0 0 0 -4 0 0 6
w:for _ on	0 -2 0 7 0 0 0 0
w:for _ part	8 0 0 0 -7 0 0 0
w:for _ ship	0 -5 0 0 -13 20 0 0
w:for _ soybean	0 0 0 0 -7 0 9 0
w:for _ tariff	0 0 0 0 -6 0 5 0
w:for _ that	0 6 0 3 -13 1 0 0
w:for _ the	0 -2 0 0 11 0 0 0
w:for _ to	8 0 0 0 0 0 0 0
w:for _ under	0 9 0 0 -18 9 0 0
w:for a	-4 -6 0 0 20 0 -8 0
w:for all	9 -2 0 0 -3 0 0 0
w:for an	0 0 0 0 10 0 -2 0
w:for another	0 0 0 0 6 0 0 0
w:for as	0 -1 0 0 13 0 0 0
w:for comment	0 0 0 7 -6 0 0 0
w:for each	7 1 0 0 -13 2 0 0
w:for his	0 0 0 6 -17 0 6 5
w:for it	0 14 0 -1 -3 0 0 0
w:for its	11 0 0 0 -3 0 -10 6
w:for licence	8 0 0 0 -5 0 0 0
w:for longer	0 8 0 0 -4 0 0 0
w:for me	0 8 0 0 -8 0 0 0
w:for new	0 0 0 0 -3 0 7 0
w:for now	0 0 0 6 0 0 0 0
w:for ship	0 0 0 0 -7 9 0 0
w:for that	3 0 0 6 -9 0 0 0
w:for the	0 4 -4 -15 3 1 2 -1
w:for their	0 0 0 0 6 0 0 0
w:for them	0 17 0 0 -14 0 0 0
w:for what	0 8 0 0 -5 0 0 0
w:force	0 12 0 -7 -3 0 1 0
w:force .	0 -2 0 0 10 0 0 0
w:force _ <day-ahead>	0 13 0 0 -13 0 0 0
w:force _ that	0 0 0 0 -6 0 7 0
w:force _ the	0 -4 0 0 9 0 0 0
w:force on	0 3 0 0 -10 0 5 0
w:force until	0 13 0 0 -11 0 0 0
w:forced	0 -9 0 22 -9 0 0 0
w:forced -	0 0 0 0 7 0 0 0
w:forced _ ,	0 0 0 6 -2 0 0 0
w:forced _ and	0 0 0 8 -8 0 0 0
w:forced labor	0 -2 0 7 0 0 0 0
w:foreign	-1 -4 0 -4 23 0 0 0
w:foreign <agent>	0 0 0 -1 18 0 -5 0
w:foreign _ ,	0 0 0 0 11 0 0 0
w:foreign ministry	0 0 0 0 8 0 -3 0
w:foreseen	0 -5 0 0 7 0 0 0
w:forget	0 -8 0 0 10 0 0 0
w:form	0 0 0 0 7 0 0 0
w:former	0 9 0 -1 0 -3 0 0
w:former <duty>	0 8 0 0 -4 0 0 0
w:former <level-noun>	0 10 0 0 -6 0 0 0
w:forward	0 0 0 0 -5 0 7 0
w:forward to	0 0 0 0 -6 0 7 0
w:found	0 0 0 -4 12 -6 0 0
w:found .	0 6 0 0 -3 0 0 0
w:found by	0 -4 0 0 12 -2 0 0
w:four	0 -1 0 0 14 0 -1 0
w:fourth	0 0 0 0 7 0 -6 0
w:framework	0 -1 0 0 7 0 0 0
w:free	-6 -29 -5 -10 36 -12 16 -7
w:free .	0 -5 0 0 -5 0 17 0
w:free _ duty	0 0 0 0 11 0 -7 0
w:free _ under	0 6 0 0 -4 0 0 0
w:free of	0 0 0 0 22 0 -8 0
w:free to	0 -3 0 10 -4 0 0 0
w:freeze	0 -5 0 0 10 0 0 0
w:fresh	0 1 0 13 -16 0 0 0
w:friday _ <day-ahead>	0 7 0 3 -9 0 0 0
w:friend	0 7 0 0 -2 0 0 0
w:friend in	0 8 0 0 -7 0 0 0
w:from	13 13 -18 -10 10 0 -11 -36
w:from <day-ahead>	14 32 -11 -3 -21 -5 -2 -9
w:from <day-gone>	0 8 0 2 -4 0 0 0
w:from <level>	0 20 0 -14 -9 0 4 0
w:from <month-ahead>	0 -2 0 -3 11 0 0 0
w:from <month-gone>	0 -3 0 0 8 0 0 0
w:from <name>	0 -23 8 5 1 15 -10 0
w:from <number>	0 -24 0 -13 40 0 0 0
w:from <quality>	0 0 0 0 -4 0 8 0
w:from _ "	0 0 0 8 -10 0 0 0
w:from _ (	0 7 0 0 -5 0 0 0
w:from _ ,	2 -8 9 9 0 -1 -16 0
w:from _ .	1 -2 -1 9 -8 5 3 0
w:from _ :	0 0 0 -4 12 0 0 0
w:from _ <day-ahead>	0 -7 0 16 -8 0 0 0
w:from _ <office>	0 0 0 0 -7 9 0 0
w:from _ <organisation>	10 0 0 0 -9 0 0 0
w:from _ because	2 0 0 4 -8 0 0 0
w:from _ if	0 4 0 -1 -6 0 5 0
w:from _ in	0 -2 0 0 11 0 0 0
w:from _ is	0 0 0 -2 8 0 0 0
w:from _ on	0 0 0 -9 20 0 -2 0
w:from _ the	0 9 0 -3 -12 8 0 0
w:from _ to	0 2 0 -12 10 -11 1 0
w:from _ unless	0 3 0 -1 -16 3 9 0
w:from _ will	0 -3 0 0 9 0 0 0
w:from _ without	0 -3 0 0 8 0 0 0
w:from a	7 11 0 0 -13 0 0 0
w:from the	10 -6 0 7 -1 1 -7 0
w:from then	0 0 0 0 9 0 -1 0
w:from there	0 0 0 7 -2 0 0 0
w:from thi	0 9 0 4 -15 0 0 0
w:front	0 0 0 -3 13 0 0 0
w:frozen	0 9 0 -6 2 0 -6 0
w:fruit	0 4 0 -11 10 0 -3 0
w:full	0 17 3 -12 -16 4 0 0
w:full <v-impose>	0 -5 0 0 9 0 0 0
w:full _ ,	0 0 0 0 -7 9 0 0
w:full _ is	0 15 0 0 -14 0 0 0
w:further	-5 4 17 8 -4 -10 -7 -8
w:further ,	0 0 0 0 9 0 -5 0
w:further <duty>	0 -4 0 21 -23 0 5 0
w:further <v-say>	0 13 0 0 -11 0 0 0
w:further <v-up>	0 0 0 -2 7 0 0 0
w:further _ of	0 0 0 10 -12 0 0 0
w:further _ on	0 0 9 2 -8 0 0 0
w:further _ that	0 12 0 0 -9 0 0 0
w:further duty	0 -3 0 18 -21 0 5 0
w:future	0 -5 9 0 -13 0 0 3
w:gap	0 0 0 -2 9 0 0 0
w:garden	0 -1 0 0 6 0 0 0
w:gas	0 0 0 8 -1 0 0 0
w:gate	0 -9 0 0 0 0 7 0
w:gave	0 0 0 0 18 0 0 0
w:general	0 0 0 0 6 0 0 0
w:generic	0 -2 0 18 -10 0 0 0
w:geneva	0 -9 0 -1 31 0 0 0
w:gentlemen	0 9 0 0 -4 0 0 0
w:georgia	0 11 0 -2 -9 0 3 0
w:get	-3 -8 -4 -4 34 -9 0 0
w:get _ a	0 0 0 0 -5 0 9 0
w:get a	0 0 0 0 13 0 0 0
w:get its	0 0 0 0 7 0 0 0
w:gin	0 6 0 0 -5 0 0 0
w:give	-3 -11 1 -2 39 -3 -14 -1
w:give _ a	0 0 6 0 -3 0 0 0
w:given	0 17 0 0 -6 0 -6 0
w:given its	0 0 0 0 7 0 -1 0
w:glass	0 -3 0 0 13 0 0 0
w:global	0 0 0 -4 6 0 0 0
w:global <duty>	0 0 0 -4 6 0 0 0
w:glove	0 6 0 4 -19 2 1 0
w:go	0 6 -8 -3 14 -4 -21 -15
w:go ,	0 3 5 0 -9 0 0 0
w:go .	0 6 0 2 -13 8 0 0
w:go ?	0 6 0 0 -4 0 0 0
w:go _ ,	0 -2 0 16 -3 -2 -3 0
w:go _ .	0 1 0 -12 11 -2 0 0
w:go _ <number>	0 0 0 14 -7 0 0 0
w:go _ ?	0 8 0 0 -4 0 0 0
w:go _ a	7 0 0 0 -6 0 0 0
w:go _ again	0 6 0 -8 0 0 0 3
w:go _ by	0 0 0 -11 14 0 0 0
w:go _ from	0 -3 0 0 8 0 0 0
w:go _ it	9 6 0 1 -19 0 0 0
w:go _ on	0 -12 0 -4 21 0 0 0
w:go _ pay	0 -5 0 0 9 0 0 0
w:go _ the	0 -2 0 0 13 0 0 0
w:go _ to	0 0 -1 3 1 -9 -1 0
w:go _ up	0 13 0 0 -19 7 0 0
w:go _ with	0 0 0 -16 5 0 8 0
w:go back	-1 16 -1 -18 -1 1 -1 0
w:go beyond	0 0 0 15 -16 0 2 0
w:go by	0 0 0 5 -7 0 0 0
w:go down	0 -9 0 0 19 0 0 0
w:go from	6 6 0 -5 -2 0 0 0
w:go home	0 -4 0 6 0 0 0 0
w:go into	0 0 0 0 7 0 0 0
w:go on	0 -18 0 -2 23 0 0 0
w:go out	0 -3 0 0 6 0 0 0
w:go the	0 -5 0 -2 10 0 0 0
w:go to	0 -6 -5 13 3 0 -6 -1
w:go up	0 15 0 -12 -1 0 -6 2
w:go well	0 0 0 0 8 0 0 0
w:go wrong	0 7 0 0 0 -2 -1 0
w:gold	7 2 0 0 -4 0 0 0
w:good	-4 -19 0 8 15 -9 1 -20
w:good ,	0 -4 0 0 10 0 -6 0
w:good .	0 -7 0 7 0 0 0 0
w:good <v-begin>	0 19 0 -7 -9 0 0 0
w:good <v-impose>	0 0 0 -3 0 0 8 0
w:good <v-up>	0 25 0 -5 -17 0 0 0
w:good _ ,	0 0 0 -4 8 0 0 0
w:good _ <day-ahead>	2 -6 0 6 -3 0 0 0
w:good _ <day-gone>	0 0 0 0 -11 0 10 0
w:good _ <level>	0 -2 0 -7 17 0 -1 0
w:good _ <money>	0 0 0 0 -12 0 17 0
w:good _ <month-gone>	0 0 0 9 -4 0 0 0
w:good _ <name>	0 -3 0 11 -1 0 0 0
w:good _ <number>	0 -8 0 0 10 0 0 0
w:good _ and	0 -2 0 6 0 0 0 0
w:good _ be	0 -7 0 4 1 0 0 0
w:good _ before	0 -1 0 0 8 0 0 0
w:good _ from	0 6 0 0 -14 8 0 0
w:good _ have	0 -16 0 0 17 0 0 0
w:good _ its	0 0 0 -1 -1 0 7 0
w:good _ of	0 0 3 -6 1 0 0 0
w:good _ the	0 0 0 8 0 0 0 0
w:good _ to	0 13 0 0 -7 0 0 0
w:good _ which	0 0 0 -5 8 0 0 0
w:good at	0 7 0 0 -4 0 0 0
w:good enter	0 7 0 0 -7 0 0 0
w:good from	3 -12 0 11 -5 0 -5 0
w:good go	0 14 0 -2 -7 0 0 0
w:good on	0 -1 0 0 13 0 0 0
w:good over	0 0 0 -3 7 0 0 0
w:good pay	0 -6 0 2 9 0 0 0
w:good since	0 0 0 8 -19 0 11 0
w:good that	0 0 0 -3 13 0 0 0
w:good to	0 0 0 -5 7 0 0 0
w:good worth	0 -1 0 0 -9 0 17 0
w:good would	0 -8 0 -7 18 0 0 0
w:government _ the	0 0 0 0 -5 0 7 0
w:grain	0 7 0 0 -13 9 0 0
w:grape	0 3 0 3 -7 0 0 0
w:grow _ <level>	0 0 0 0 7 0 0 0
w:grower	-4 0 9 -10 12 -7 0 -1
w:growth	0 0 7 -1 -7 8 0 0
w:growth would	0 0 0 0 -6 8 0 0
w:guarantee	0 -2 0 0 7 0 0 0
w:guess	0 5 0 0 -11 0 0 3
w:h	0 -2 0 0 16 0 0 0
w:h <number>	0 -2 0 0 15 0 0 0
w:had	-33 -3 -26 -6 57 -13 -39 -7
w:had <not>	0 -9 0 0 12 0 0 0
w:had <v-agree>	0 0 0 0 9 0 0 0
w:had <v-impose>	-2 -1 0 -5 25 -1 -4 0
w:had <v-say>	0 -8 0 0 8 8 -9 0
w:had <v-up>	0 -2 0 0 8 0 0 0
w:had _ <level>	0 -2 0 -1 12 0 0 0
w:had _ <number>	0 -1 0 0 9 0 0 0
w:had _ <person>	0 0 0 6 -6 0 0 0
w:had _ a	0 0 0 0 7 0 0 0
w:had _ as	0 6 0 0 -5 0 0 0
w:had _ bear	0 8 0 0 -7 0 0 0
w:had _ been	0 6 0 0 -1 0 0 0
w:had _ in	0 -2 0 -5 19 0 -1 0
w:had _ its	0 0 0 0 9 0 0 0
w:had _ no	0 1 0 5 -8 0 0 0
w:had _ on	0 -3 0 0 8 0 0 0
w:had _ the	0 -3 0 0 0 9 0 0
w:had _ truce	0 7 0 0 -7 0 0 0
w:had announce	0 0 0 0 9 0 0 0
w:had been	0 8 0 -14 14 -1 -2 0
w:had no	0 -1 0 0 7 0 0 0
w:had say	0 0 0 0 6 0 0 0
w:had tell	0 0 0 6 -11 10 0 0
w:had the	0 11 0 0 -9 0 0 0
w:had to	0 6 0 0 -2 0 0 0
w:half	3 0 0 -19 11 0 -5 0
w:half -	8 0 0 0 -6 0 0 0
w:half of	0 -3 0 -7 19 0 0 0
w:hall	0 0 0 8 -1 0 0 0
w:halve	0 0 0 0 11 0 0 0
w:ham	0 0 0 6 -1 0 0 0
w:hand	0 10 0 -5 0 -2 1 0
w:hand ,	0 -1 0 0 6 0 0 0
w:hand _ the	0 8 0 0 -8 0 0 0
w:handed	0 9 0 0 -7 0 0 0
w:happen	-1 11 0 -3 -10 -6 18 -1
w:happen ,	0 11 0 -3 -13 0 7 0
w:happen .	0 0 0 0 -9 0 13 0
w:happen _ <day-ahead>	0 -8 0 1 9 0 0 0
w:happen _ ?	0 11 0 0 -10 0 0 0
w:happen _ it	0 -4 0 0 11 0 0 0
w:happen if	0 -21 0 0 27 0 0 0
w:happen on	0 -1 0 -2 10 0 0 0
w:happen to	0 0 0 -1 8 0 0 0
w:hardly	0 0 0 9 -5 0 0 0
w:harm	0 0 0 -1 6 0 0 0
w:harvest	0 0 0 0 6 0 0 0
w:has	3 -18 -28 14 -5 -5 19 0
w:has <not>	0 -14 0 4 19 -1 -9 0
w:has <number>	0 0 0 8 -3 0 0 0
w:has <v-agree>	0 0 0 0 7 0 0 0
w:has <v-bear>	0 -3 0 -7 12 0 2 0
w:has <v-begin>	0 4 0 -9 3 0 0 0
w:has <v-down>	0 0 0 0 13 0 0 0
w:has <v-end>	0 0 0 -1 6 0 0 0
w:has <v-impose>	0 1 -8 13 -1 -10 -2 -6
w:has <v-say>	7 1 -10 7 -22 -3 3 13
w:has <v-stay>	0 10 0 0 -3 0 0 0
w:has <v-target>	4 -6 0 8 -1 0 -2 0
w:has <v-threaten>	13 0 -2 7 -14 -10 8 -3
w:has _ ,	0 0 0 0 -9 3 -3 12
w:has _ .	0 0 0 0 0 0 6 0
w:has _ <day-ahead>	0 1 0 6 -5 0 0 0
w:has _ <name>	0 0 0 4 -9 0 6 0
w:has _ <office>	0 6 0 0 -4 0 0 0
w:has _ a	-2 0 0 15 -7 0 0 0
w:has _ agree	0 0 0 0 -1 6 0 0
w:has _ answer	0 0 0 0 -10 0 12 0
w:has _ back	0 -2 0 0 6 0 0 0
w:has _ for	0 5 0 0 -8 0 1 0
w:has _ in	0 0 0 0 11 0 0 0
w:has _ it	0 0 0 0 -5 0 10 0
w:has _ its	0 0 0 -3 9 0 -2 0
w:has _ me	0 0 0 0 0 0 0 6
w:has _ of	5 0 0 0 -10 0 5 0
w:has _ say	0 0 0 -5 11 0 0 0
w:has _ set	0 0 0 0 7 0 0 0
w:has _ since	0 0 0 0 7 0 0 0
w:has _ that	10 6 -1 -3 -14 8 1 -6
w:has _ the	0 -7 0 5 10 0 -2 0
w:has _ threaten	0 0 0 0 -6 6 0 0
w:has _ to	4 4 0 -10 0 -1 0 1
w:has _ up	0 0 0 10 -6 0 0 0
w:has _ us	0 -2 0 0 8 0 0 0
w:has _ warn	1 0 0 14 -13 0 0 0
w:has a	4 -7 0 0 -6 0 13 0
w:has announce	2 0 0 13 -15 0 0 0
w:has apply	0 8 0 0 -6 0 0 0
w:has been	-4 -11 0 14 -4 5 3 -2
w:has call	0 6 0 0 -3 0 0 0
w:has decided	0 7 0 0 -5 0 0 0
w:has had	0 7 0 0 -3 0 0 0
w:has it	0 0 0 0 6 0 0 0
w:has its	0 0 0 0 -12 0 14 0
w:has let	0 0 0 0 0 0 7 0
w:has no	0 0 0 -1 9 0 0 0
w:has not	0 -11 0 8 8 0 -7 0
w:has offer	0 0 0 -1 11 0 -2 0
w:has promise	0 0 0 -8 6 0 1 0
w:has say	0 2 -1 0 -11 5 4 0
w:has spoken	3 0 0 0 -8 0 5 0
w:has take	0 0 0 0 6 0 -2 0
w:has threaten	4 -5 0 10 -5 0 0 0
w:has to	0 0 0 -3 7 0 0 0
w:has until	0 1 0 6 -10 2 0 0
w:has warn	8 0 0 0 0 -13 2 0
w:have	-40 9 2 -19 31 -22 -14 -28
w:have <not>	0 15 0 -5 -5 0 0 0
w:have <v-agree>	0 0 0 0 7 0 0 0
w:have <v-bear>	0 -2 0 -2 14 0 0 0
w:have <v-begin>	0 -18 0 -8 22 0 4 0
w:have <v-down>	0 0 0 0 0 0 6 0
w:have <v-end>	0 -2 0 0 13 0 0 0
w:have <v-impose>	-4 -22 -1 -1 28 0 0 0
w:have <v-return>	0 -8 0 0 8 0 0 0
w:have <v-say>	0 -12 7 1 -6 5 1 0
w:have <v-stay>	0 -2 0 0 8 0 0 0
w:have <v-target>	0 -3 0 -2 10 0 0 0
w:have <v-threaten>	0 -2 0 -1 0 10 0 0
w:have <v-up>	0 -10 0 -8 21 0 0 0
w:have _ ,	0 10 0 0 -9 0 0 0
w:have _ <level>	0 -6 0 -4 14 0 0 0
w:have _ <number>	0 11 0 0 -6 0 0 0
w:have _ <span>	0 8 0 0 -3 0 0 0
w:have _ back	0 -6 0 0 9 0 0 0
w:have _ of	0 0 0 0 -2 7 0 0
w:have _ that	0 0 0 -3 18 0 0 0
w:have _ to	0 -32 0 0 34 0 0 0
w:have _ up	0 -12 0 3 6 0 0 0
w:have _ us	0 0 0 4 -12 0 7 0
w:have a	0 10 0 2 -10 0 0 0
w:have been	0 -6 0 -5 18 -2 -4 0
w:have come	0 0 0 0 -3 0 6 0
w:have go	0 -15 0 -2 20 0 0 0
w:have jump	0 7 0 0 -6 0 0 0
w:have just	0 6 0 0 -2 0 0 0
w:have no	0 10 0 0 -8 0 0 0
w:have not	0 7 0 0 -1 0 0 0
w:have pay	0 -4 0 0 9 0 0 0
w:have tell	0 -2 9 9 -21 0 6 0
w:have the	0 17 4 -1 -18 0 0 0
w:have threaten	0 -2 0 0 6 0 0 0
w:have to	0 30 0 3 -24 -5 0 0
w:having	0 0 0 0 -3 0 8 0
w:having <v-impose>	0 0 0 -8 8 0 0 0
w:he	0 -2 -16 10 27 -25 -18 -17
w:he 's	0 0 0 -1 10 0 0 0
w:he <not>	0 14 0 -5 -16 0 0 10
w:he <v-begin>	2 5 0 0 -6 0 0 0
w:he <v-down>	0 7 0 0 -3 0 0 0
w:he <v-impose>	5 -14 0 -3 19 0 -9 0
w:he <v-propose>	0 -1 0 -7 18 0 -2 0
w:he <v-return>	0 -3 0 -3 11 0 0 0
w:he <v-say>	-1 7 -3 11 -4 -1 0 -15
w:he _ ,	-1 14 0 2 -16 -2 8 -1
w:he _ .	0 7 0 -2 10 -3 -18 0
w:he _ ;	0 0 0 0 0 6 0 0
w:he _ ?	0 11 0 0 -10 0 0 0
w:he _ a	0 0 0 0 6 0 0 0
w:he _ answer	0 0 0 0 7 0 -7 0
w:he _ be	0 0 0 8 -16 0 0 10
w:he _ confident	0 0 0 0 -1 6 0 0
w:he _ for	0 0 0 7 -6 0 0 0
w:he _ have	0 0 0 0 -6 0 9 0
w:he _ home	0 8 0 0 -6 0 0 0
w:he _ impose	2 0 0 1 -6 0 0 0
w:he _ it	0 -5 0 0 10 0 0 0
w:he _ let	0 0 0 7 -4 0 0 0
w:he _ not	0 15 0 -15 3 0 0 0
w:he _ out	0 8 0 0 -4 0 0 0
w:he _ raise	0 0 0 9 -9 3 0 0
w:he _ ready	0 0 0 -1 6 0 0 0
w:he _ sign	0 0 0 0 7 0 0 0
w:he _ spoken	0 0 0 0 -4 0 6 0
w:he _ take	0 -1 0 0 8 0 0 0
w:he _ that	0 -7 -4 6 10 -1 0 -3
w:he _ the	0 -8 0 -12 13 0 5 0
w:he add	0 -4 0 0 11 0 -5 0
w:he come	0 8 0 0 -6 0 0 0
w:he could	0 2 0 -9 12 0 0 0
w:he doe	0 17 0 0 -11 0 0 0
w:he doesn't	0 18 0 0 -15 0 0 0
w:he had	0 0 0 8 -4 0 0 0
w:he has	0 -3 0 -8 9 0 4 0
w:he is	0 -5 0 0 13 0 0 0
w:he pointed	0 9 0 0 -8 0 0 0
w:he say	-7 18 -1 12 -9 0 -3 -3
w:he was	0 0 0 -1 1 6 -3 0
w:he will	0 -2 0 10 4 0 -14 0
w:he would	2 -31 -1 11 6 -5 0 0
w:he write	0 0 0 10 -9 0 0 0
w:he'd	0 6 0 21 -25 0 0 0
w:he'd <v-impose>	0 0 0 23 -20 0 0 0
w:he'll	0 0 0 0 -2 0 9 0
w:he'll <v-impose>	0 0 0 0 -6 0 9 0
w:hear	0 0 0 -7 14 0 -2 0
w:hear _ case	0 0 0 0 8 0 0 0
w:heard	0 -15 0 6 8 0 0 0
w:heard the	0 0 0 0 6 0 0 0
w:hearing	1 -6 0 4 0 0 0 0
w:height	0 11 0 0 0 0 -3 0
w:help	0 0 0 0 12 0 0 0
w:helping	0 0 0 12 -10 0 0 0
w:her	0 0 0 0 13 0 0 0
w:here	0 1 0 12 -5 -2 -4 0
w:here ,	0 -8 0 0 16 0 0 0
w:here _ and	0 -11 0 0 14 0 0 0
w:high _ <level>	0 7 0 0 -7 0 0 0
w:high as	0 6 0 0 -6 0 0 0
w:highest	0 -4 0 0 10 0 0 0
w:him	0 -4 0 -3 25 0 -14 0
w:him that	0 0 0 0 6 0 0 0
w:himself	0 0 0 0 6 0 0 0
w:hinted	0 0 0 0 -7 5 0 0
w:his	-5 -9 -9 12 4 3 -17 4
w:his <organisation>	0 0 0 15 -12 0 0 0
w:his <quality>	0 0 0 0 20 0 -6 0
w:his <v-say>	0 0 0 0 -9 10 0 0
w:his _ ,	0 5 0 0 -22 0 4 12
w:his _ .	0 0 0 -11 8 4 0 0
w:his _ colleague	0 0 0 0 6 0 0 0
w:his _ counterpart	0 0 0 0 10 0 -2 0
w:his _ for	0 0 0 8 -4 0 0 0
w:his _ was	0 3 0 3 -7 0 0 0
w:his country	2 0 0 -4 13 -3 0 0
w:his name	0 0 0 2 -7 0 0 6
w:his network	0 0 0 0 -3 6 0 0
w:hit	-1 -17 3 0 -7 0 21 0
w:hit _ ,	0 -5 0 0 0 0 6 0
w:hit _ <level>	0 0 0 6 -7 0 0 0
w:hit _ the	0 0 0 0 0 0 8 0
w:hit back	0 -7 0 -4 0 2 7 0
w:hit with	0 0 0 12 -13 0 0 0
w:ho	0 0 0 8 -5 0 0 0
w:hold	10 -8 0 -1 18 -10 -18 0
w:hold at	0 2 0 3 -6 0 0 0
w:hold back	11 -6 0 0 0 0 -1 0
w:hold in	0 0 0 0 6 0 0 0
w:hold up	1 5 0 0 -6 0 0 0
w:home	0 -4 0 6 0 4 -3 0
w:home ,	0 -2 0 7 -2 0 0 0
w:home _ .	0 0 0 0 -7 8 0 0
w:home _ and	0 0 0 8 -7 0 0 0
w:home with	0 -1 0 0 9 0 0 0
w:honey	0 -8 0 6 -1 0 4 0
w:hope	0 -2 0 -9 22 0 0 0
w:hospital	9 0 0 0 -6 0 0 0
w:hour	0 -19 -1 -17 60 -4 -15 0
w:hour ,	0 -4 0 0 6 0 0 0
w:hour _ .	0 0 0 0 7 0 0 0
w:hour _ the	0 -1 0 0 7 0 0 0
w:hour and	0 0 0 0 9 0 -5 0
w:house	0 -11 -1 0 25 -2 -6 0
w:house .	0 -2 0 0 9 0 0 0
w:how	0 -1 0 -12 36 -2 -4 0
w:how long	0 0 0 0 7 0 0 0
w:how much	0 0 0 0 9 0 0 0
w:hull	0 0 0 0 -8 9 0 0
w:hundred day	0 -6 0 0 6 0 0 0
w:hurt	9 0 0 0 -3 0 0 0
w:i	-1 -18 1 -5 32 -16 7 -5
w:i <not>	11 -4 0 0 -10 0 7 0
w:i <v-bear>	0 -6 0 0 0 0 0 4
w:i <v-impose>	0 -10 0 3 9 0 -1 0
w:i <v-propose>	0 -5 0 0 18 0 0 0
w:i <v-say>	0 -2 0 1 -10 8 3 0
w:i _ ,	0 0 0 0 -2 8 0 0
w:i _ go	0 0 0 8 -7 0 0 0
w:i _ know	7 0 0 0 -4 0 0 0
w:i _ no	0 3 0 0 -6 0 0 0
w:i _ not	0 12 0 -1 -3 0 0 0
w:i _ promise	0 0 0 0 -7 0 8 0
w:i _ say	0 0 0 0 -10 0 12 0
w:i _ tell	0 0 9 -2 -2 0 0 0
w:i _ that	0 -8 0 0 0 0 2 4
w:i can	0 0 0 0 13 0 0 0
w:i cannot	2 0 0 0 -10 0 8 0
w:i do	0 9 0 0 -4 0 0 0
w:i don't	7 0 0 0 -2 0 0 0
w:i have	0 0 8 0 -2 0 0 0
w:i know	0 0 0 7 -5 0 0 0
w:i put	0 0 0 7 -6 0 0 0
w:i read	0 0 0 0 7 0 0 0
w:i say	0 0 0 0 -5 9 0 0
w:i shall	0 0 0 14 -2 0 0 0
w:i should	0 -1 0 0 15 0 0 0
w:i suppose	0 0 0 -2 6 0 0 0
w:i will	0 1 0 -1 -7 0 11 0
w:i would	0 1 0 -3 16 0 -4 0
w:i'd	0 -10 7 0 9 0 0 0
w:i'd <v-propose>	0 -1 0 0 9 0 0 0
w:i'll	0 8 0 0 -2 0 0 0
w:i'm <v-say>	0 0 0 6 -1 0 0 0
w:i'm tell	0 0 0 6 -1 0 0 0
w:if	0 11 1 1 -22 5 7 -1
w:if <month-ahead>	0 16 0 -1 -11 0 0 0
w:if <name>	-9 4 -4 -1 -19 12 12 0
w:if <not>	-11 20 1 -1 -2 -8 -2 -10
w:if <person>	0 0 0 9 -9 0 0 0
w:if <seat>	22 -11 0 -2 -1 0 0 0
w:if _ 's	4 -7 -2 11 0 -9 0 0
w:if _ ,	0 0 0 -1 9 0 0 0
w:if _ .	0 12 0 0 -10 0 0 0
w:if _ <level>	0 1 0 6 -12 1 0 0
w:if _ <name>	0 5 0 0 -11 0 6 0
w:if _ <office>	0 6 0 0 0 0 0 0
w:if _ <organisation>	0 -4 0 3 7 -5 0 0
w:if _ <quality>	0 0 0 0 -1 0 8 0
w:if _ agreement	0 -3 0 0 10 0 0 0
w:if _ are	0 -27 -2 -2 25 -3 9 0
w:if _ arrangement	0 7 0 0 -11 6 0 0
w:if _ break	9 0 0 0 -1 0 0 0
w:if _ bring	0 -3 0 0 6 0 0 0
w:if _ come	10 7 0 4 -25 4 0 0
w:if _ deal	0 -2 0 -2 0 0 6 0
w:if _ did	0 -5 0 15 -8 5 -5 0
w:if _ die	0 7 0 0 -6 0 0 0
w:if _ do	0 -7 0 -3 0 4 1 3
w:if _ doe	-1 15 0 -4 -4 0 0 0
w:if _ doesn't	0 9 0 13 -29 0 6 0
w:if _ don't	0 15 0 0 -11 0 0 0
w:if _ duty	4 0 0 -7 1 0 -8 0
w:if _ end	0 15 0 8 -25 0 0 0
w:if _ fail	-3 12 14 9 -26 0 -5 0
w:if _ fall	0 -8 0 6 10 -1 0 0
w:if _ go	6 8 1 -8 -15 2 0 0
w:if _ happen	0 12 0 0 -7 0 0 0
w:if _ has	0 -4 0 6 0 0 0 0
w:if _ is	0 -3 1 4 6 0 -9 -9
w:if _ isn't	0 -9 0 5 1 0 0 0
w:if _ keep	0 -1 0 0 9 0 -1 0
w:if _ lapse	0 13 0 0 -6 0 0 0
w:if _ let	0 0 0 0 -2 0 0 7
w:if _ make	0 -4 0 10 -2 0 0 0
w:if _ may	0 0 0 0 7 0 0 0
w:if _ mean	0 0 0 0 7 0 0 0
w:if _ one	0 0 9 0 -1 0 0 0
w:if _ passe	0 11 0 3 -16 0 0 0
w:if _ pause	0 6 2 0 -7 0 0 0
w:if _ raise	0 0 0 0 -4 0 10 0
w:if _ reach	0 0 0 0 -4 0 8 0
w:if _ refuse	0 0 0 8 -1 0 0 0
w:if _ rise	0 -5 0 0 9 0 0 0
w:if _ say	0 -8 0 0 8 0 0 0
w:if _ sign	0 0 0 0 10 0 0 0
w:if _ stay	0 0 0 0 -7 0 0 9
w:if _ talk	0 -12 -2 0 0 -3 12 7
w:if _ tariff	0 -7 0 8 0 0 0 0
w:if _ truce	1 0 11 -1 0 2 -9 -15
w:if _ want	0 0 0 6 -2 0 0 0
w:if _ were	0 -8 0 -7 0 0 18 0
w:if both	0 0 0 0 10 -1 0 0
w:if he	0 24 0 -14 -2 0 -6 0
w:if i	0 0 0 -3 12 0 -1 0
w:if it	5 13 16 0 -18 -3 -12 0
w:if mr	0 12 0 0 -9 0 0 0
w:if no	0 12 0 -5 -1 -4 4 -1
w:if not	0 -12 0 -3 26 0 0 0
w:if nothing	0 10 6 9 -18 0 -6 0
w:if one	0 -9 0 -7 11 -4 8 0
w:if talk	0 -4 0 0 -4 0 0 12
w:if that	7 -2 0 3 -4 0 0 0
w:if the	-6 0 4 -8 -12 16 2 2
w:if their	0 0 0 0 -6 0 8 0
w:if there	0 -6 0 9 3 0 0 -9
w:if they	-14 1 -2 10 -2 0 0 0
w:if thi	9 -6 8 0 -8 0 0 0
w:if we	0 -4 0 9 -10 -3 4 6
w:if you	0 -4 -4 -9 31 -1 -3 0
w:ignore	0 0 0 -1 19 0 -10 0
w:ignore it	0 0 0 0 12 0 -8 0
w:immediately	0 0 0 -3 6 0 0 0
w:immediately "	0 0 0 -2 7 0 0 0
w:import	-1 -9 5 -6 22 0 -7 0
w:import of	0 0 0 0 6 0 0 0
w:importer	0 -2 0 -4 18 0 -1 0
w:importer <v-bear>	0 6 0 0 -4 0 0 0
w:importer _ <level>	0 7 0 0 -5 0 0 0
w:importer pay	0 7 0 0 -5 0 0 0
w:impose	0 -12 2 6 4 -6 -3 0
w:impose _ <quality>	0 0 0 6 -6 0 0 0
w:impose _ additional	0 0 0 6 -7 0 0 0
w:impose an	0 0 0 6 -7 0 0 0
w:in	-19 -2 6 -11 29 5 -12 -14
w:in .	0 -8 0 0 0 7 0 0
w:in <day-gone>	0 5 0 7 -13 0 0 0
w:in <goods>	0 -6 6 0 5 0 0 0
w:in <month-ahead>	-8 7 -16 -5 15 -5 -5 0
w:in <month-gone>	-23 2 -13 -5 24 0 -5 0
w:in <month-today>	0 -6 0 0 11 0 0 0
w:in <name>	5 0 0 -3 3 4 -29 -1
w:in <not>	0 -3 0 0 11 0 0 0
w:in <number>	0 -14 -2 0 25 -3 -4 0
w:in <organisation>	0 0 0 0 13 0 0 0
w:in <quality>	0 0 0 0 10 0 0 0
w:in <seat>	0 12 19 -17 -2 -25 -19 12
w:in <span>	3 -11 19 -5 -21 5 0 5
w:in <v-buy>	0 0 0 6 -4 0 0 0
w:in <v-impose>	-4 12 0 0 -1 0 -6 0
w:in <v-return>	-8 -15 0 0 13 0 10 0
w:in _ "	0 0 0 0 -6 0 9 0
w:in _ 's	0 0 0 9 -6 0 0 0
w:in _ ,	-9 -4 8 8 -14 13 0 3
w:in _ .	-3 0 16 0 -15 6 0 2
w:in _ :	0 -5 0 0 10 0 0 0
w:in _ ;	0 17 6 -4 -25 0 3 0
w:in _ <day-ahead>	0 0 0 0 7 0 0 0
w:in _ <name>	0 -20 0 0 20 0 -4 0
w:in _ <number>	0 2 0 8 -9 0 0 0
w:in _ <organisation>	2 -4 0 14 -10 0 0 0
w:in _ <person>	0 0 0 0 10 0 0 0
w:in _ <quality>	0 -4 0 0 9 0 0 0
w:in _ <span>	0 0 0 6 -1 0 0 0
w:in _ ?	0 0 0 0 7 0 0 0
w:in _ a	8 -2 0 2 -4 0 0 0
w:in _ absence	0 21 0 0 -19 0 0 0
w:in _ after	0 -2 0 0 9 0 0 0
w:in _ again	0 -2 0 0 -1 8 0 0
w:in _ and	0 -13 0 7 6 -1 3 0
w:in _ at	0 0 0 0 7 0 0 0
w:in _ before	0 9 0 0 -8 0 0 0
w:in _ between	0 0 0 0 -9 0 0 10
w:in _ case	0 10 3 7 -27 -4 16 0
w:in _ corridor	0 0 0 0 -4 0 6 0
w:in _ country	0 10 0 0 -3 -1 0 0
w:in _ course	0 0 0 0 12 0 -8 0
w:in _ day	0 0 0 0 -7 0 9 0
w:in _ drawer	9 -3 0 7 -12 0 4 0
w:in _ event	0 26 5 3 -29 0 -1 0
w:in _ fall	0 0 9 0 -8 0 0 0
w:in _ federal	11 0 0 0 -8 0 0 0
w:in _ first	0 0 0 0 7 0 0 0
w:in _ from	0 6 0 -5 0 0 0 0
w:in _ if	0 -3 -3 0 10 -3 0 6
w:in _ in	0 -10 0 -2 36 0 0 0
w:in _ is	0 -17 0 8 6 0 0 0
w:in _ it	0 -7 0 0 16 0 0 0
w:in _ morning	0 -3 0 0 11 0 0 0
w:in _ of	0 9 0 -10 0 0 0 0
w:in _ on	0 -21 0 -10 29 -3 3 0
w:in _ other	0 -6 0 0 12 0 0 0
w:in _ return	0 0 0 0 6 0 -3 0
w:in _ same	0 11 0 -4 -10 9 0 0
w:in _ say	7 10 0 -1 -8 0 -2 0
w:in _ spring	0 -2 0 0 7 0 0 0
w:in _ state	0 0 0 0 -9 10 0 0
w:in _ statement	0 -3 0 0 -2 0 10 0
w:in _ tariff	0 -3 0 10 -10 5 0 0
w:in _ that	0 -8 0 -19 28 0 -4 4
w:in _ the	0 0 0 -6 19 0 -3 0
w:in _ until	0 11 0 0 -7 0 0 0
w:in _ way	0 0 0 0 -2 6 0 0
w:in _ we	0 21 0 -2 -20 0 1 0
w:in _ with	0 0 0 0 10 0 0 0
w:in _ would	0 12 7 -10 -1 0 -6 0
w:in _ york	0 0 0 0 6 0 0 0
w:in a	-2 -14 0 7 -4 11 3 0
w:in all	0 0 0 0 7 0 0 0
w:in answer	0 0 0 -4 13 0 -1 0
w:in any	0 -3 0 -2 14 0 0 0
w:in busan	0 0 0 0 6 0 0 0
w:in case	0 0 3 -9 0 0 4 0
w:in due	0 0 0 0 12 0 -8 0
w:in free	0 0 0 0 -5 0 9 0
w:in full	0 15 0 -1 -17 8 0 0
w:in geneva	0 0 0 0 10 0 0 0
w:in good	0 -1 0 0 8 0 0 0
w:in it	0 0 0 9 -4 0 0 0
w:in its	0 7 0 0 -16 0 6 0
w:in kind	0 0 0 0 -12 0 17 0
w:in lima	0 0 7 0 -6 0 0 0
w:in line	0 -7 0 10 -1 0 0 0
w:in new	0 0 0 7 0 0 0 0
w:in order	0 0 0 6 -4 0 0 0
w:in osaka	0 6 0 0 -2 0 0 0
w:in place	0 10 0 0 -5 0 0 0
w:in return	-5 -26 0 -3 18 0 11 0
w:in stockholm	0 -2 0 0 8 0 0 0
w:in such	8 0 0 4 -14 0 0 0
w:in summer	0 0 0 12 -10 0 0 0
w:in that	0 1 3 16 -31 0 12 0
w:in the	10 8 0 0 -14 17 -5 -19
w:in which	0 8 0 -5 0 0 0 0
w:in without	0 -1 0 0 7 0 0 0
w:include	0 0 0 0 6 0 0 0
w:included	0 -6 0 0 12 0 0 0
w:increase	0 -12 0 5 -9 0 21 0
w:increase would	0 0 0 0 -2 0 6 0
w:index	0 -1 13 0 -6 0 0 0
w:industrial	0 0 0 0 10 0 0 0
w:industry _ say	0 0 0 0 9 0 -3 0
w:inflation	0 -4 0 0 8 0 0 0
w:informed	0 0 0 -1 0 8 0 0
w:informed _ the	0 0 0 0 -2 8 0 0
w:ingredient	10 0 0 0 -8 0 0 0
w:ink	0 6 0 0 -3 0 0 0
w:inquiry	0 -2 0 20 -9 0 -1 0
w:inquiry ,	0 0 0 6 -5 0 0 0
w:insist	0 0 0 0 -14 0 12 6
w:insist _ a	0 0 0 0 0 0 -3 6
w:insist on	0 0 0 0 -9 0 6 6
w:instant	0 -5 0 0 8 0 0 0
w:instead	0 5 0 14 -12 5 -8 0
w:instead _ <level>	0 -10 0 0 12 0 0 0
w:instead _ <number>	0 11 0 1 -20 8 0 0
w:instead of	0 8 0 9 -16 7 -5 0
w:insult	0 0 0 8 -4 0 0 0
w:intend	0 0 0 0 -4 7 0 0
w:intend to	0 0 0 0 -4 7 0 0
w:interest	0 -2 0 0 -2 0 13 0
w:interview	0 0 0 0 7 0 0 0
w:into	-3 12 -5 4 -7 -8 2 0
w:into _ ,	0 6 0 0 0 0 -1 0
w:into _ .	0 5 0 0 -8 0 7 0
w:into _ on	0 2 0 0 -7 0 5 0
w:into force	0 12 0 0 -12 0 4 0
w:into the	0 -2 0 0 13 0 0 0
w:introduce	0 -5 0 -2 2 11 -8 0
w:introduce a	0 0 0 -4 8 0 0 0
w:introduce new	0 0 0 0 -6 12 -3 0
w:invest	0 0 0 18 -12 0 0 0
w:invest <money>	0 0 0 0 6 0 0 0
w:invest _ <money>	0 0 0 6 -5 0 0 0
w:investigation	0 -2 0 35 -25 -5 0 0
w:investigation _ section	0 0 0 16 -11 0 0 0
w:investigation under	0 0 0 17 -12 0 0 0
w:investor	0 0 7 0 -5 0 0 0
w:is	8 5 0 -6 7 -8 -3 -31
w:is "	0 0 0 7 -3 0 0 0
w:is <goods>	0 -3 0 10 -5 0 0 0
w:is <level>	0 0 0 -7 1 0 2 0
w:is <not>	8 5 0 2 -19 11 2 0
w:is <number>	0 35 0 -4 -28 0 0 0
w:is <v-agree>	0 -2 6 14 -4 -3 0 0
w:is <v-begin>	0 0 0 9 -7 0 0 0
w:is <v-end>	0 -6 0 -1 6 0 3 0
w:is <v-impose>	6 -14 11 14 -7 -3 0 -1
w:is <v-propose>	14 0 0 0 -4 0 -4 0
w:is <v-sell>	0 0 0 0 7 0 0 0
w:is <v-stay>	0 0 0 0 0 0 7 0
w:is _ "	0 -8 0 0 13 0 0 0
w:is _ ,	10 0 -2 8 1 -5 -17 0
w:is _ .	10 -2 6 1 -1 -3 -7 -1
w:is _ :	0 10 0 0 -5 0 0 0
w:is _ <day-today>	0 -6 0 -6 11 0 2 0
w:is _ <level>	0 0 0 -3 7 0 0 0
w:is _ <name>	0 -1 0 10 -4 0 0 0
w:is _ <number>	0 -9 0 -1 14 0 0 0
w:is _ <quality>	0 0 0 0 -10 0 12 0
w:is _ ?	0 -6 0 0 7 0 0 0
w:is _ a	0 -8 0 -5 18 0 0 0
w:is _ about	8 0 0 0 -2 0 0 0
w:is _ after	0 10 0 0 -9 0 0 0
w:is _ again	1 24 1 0 -19 0 -1 0
w:is _ agreement	0 3 0 4 -9 0 0 0
w:is _ and	0 7 0 0 0 0 0 0
w:is _ be	0 -4 0 10 0 0 0 0
w:is _ before	0 10 0 0 -9 0 0 0
w:is _ both	0 9 0 0 -8 0 0 0
w:is _ buy	0 0 0 0 -7 0 9 0
w:is _ by	0 14 0 -2 -5 -1 0 0
w:is _ collect	0 -7 0 0 8 0 0 0
w:is _ expect	0 0 0 0 -7 0 10 0
w:is _ extension	0 6 0 0 -2 0 0 0
w:is _ free	0 0 0 0 -8 0 9 0
w:is _ from	10 0 0 0 -19 8 0 0
w:is _ go	0 6 0 4 -16 4 0 0
w:is _ it	0 6 0 1 -5 0 0 0
w:is _ of	0 -2 0 6 0 0 0 0
w:is _ on	0 0 0 -11 12 0 0 0
w:is _ out	0 0 0 -3 7 0 0 0
w:is _ pay	0 -4 0 0 0 0 8 0
w:is _ renewed	3 0 0 -1 -7 4 0 0
w:is _ right	0 7 0 0 -6 0 0 0
w:is _ sign	0 12 0 0 -11 0 0 0
w:is _ stake	0 10 0 0 -8 0 0 0
w:is _ such	0 0 0 -2 6 0 0 0
w:is _ that	0 0 0 -1 8 0 0 0
w:is _ the	6 -1 0 -5 0 5 0 0
w:is _ third	0 0 0 0 -3 0 0 6
w:is _ to	0 -11 0 13 -2 -3 2 0
w:is _ truce	0 -6 0 0 0 7 0 0
w:is a	0 -20 0 0 21 4 -3 0
w:is about	0 0 0 0 6 0 0 0
w:is agree	0 0 0 10 -13 0 0 0
w:is all	0 7 0 0 0 0 0 0
w:is at	0 6 0 -1 0 0 0 0
w:is back	7 6 0 0 -8 0 0 0
w:is being	0 -11 0 7 3 0 0 0
w:is charge	0 -6 0 0 3 0 0 0
w:is come	0 0 0 7 -6 0 0 0
w:is dead	0 -6 0 0 8 0 0 0
w:is done	0 8 0 -1 -6 0 0 0
w:is due	0 7 0 9 -13 0 0 0
w:is extend	0 -6 0 0 10 0 0 0
w:is for	0 -1 0 0 8 0 0 0
w:is free	0 3 0 -7 0 0 1 0
w:is good	0 -6 0 0 10 0 0 0
w:is in	0 -12 0 0 25 0 0 0
w:is it	0 -10 0 0 20 0 0 0
w:is make	0 0 0 0 0 0 7 0
w:is missing	0 6 0 0 -4 0 0 0
w:is my	0 10 0 0 -9 0 0 0
w:is needed	0 6 0 0 -4 0 0 0
w:is not	0 9 0 0 -17 1 10 -3
w:is nothing	11 0 0 0 -19 8 0 0
w:is now	0 0 0 0 -5 0 9 0
w:is off	0 0 0 -3 8 0 0 0
w:is on	0 -13 0 -2 15 0 1 0
w:is one	1 -10 0 0 5 0 0 0
w:is over	0 26 0 -2 -23 0 0 0
w:is prepare	0 0 0 6 -3 0 0 0
w:is prolonged	8 3 0 0 -15 0 0 0
w:is published	0 -7 0 0 11 0 0 0
w:is ready	0 0 0 0 -9 0 11 0
w:is sign	0 -3 8 0 1 -2 0 0
w:is still	0 -7 0 -4 19 0 0 0
w:is that	0 4 0 -6 -2 0 0 3
w:is the	0 0 0 -8 0 -2 9 0
w:is to	-1 -2 0 9 1 0 0 0
w:is what	0 11 0 0 -4 0 -2 0
w:is why	0 0 0 0 -6 8 0 0
w:island	0 0 0 0 7 0 0 0
w:isn't	0 -12 0 3 13 -1 0 0
w:isn't _ ,	0 -3 0 0 7 0 0 0
w:isn't renewed	0 -7 0 0 14 0 0 0
w:issued	0 0 0 0 10 0 0 0
w:issuing	10 0 0 0 -11 6 0 0
w:it	-17 18 -21 0 19 -11 -9 -16
w:it "	0 0 0 4 -13 0 9 0
w:it 's	5 18 -6 -21 -6 3 -8 -2
w:it ,	0 -2 0 20 -9 0 0 0
w:it .	-6 -15 -5 1 31 0 -21 -3
w:it :	0 6 0 0 -3 0 0 0
w:it <name>	0 11 0 0 -5 0 0 0
w:it <not>	0 -17 0 2 12 0 3 0
w:it <number>	0 0 0 6 -7 0 0 0
w:it <v-bear>	0 0 0 -4 10 0 0 0
w:it <v-begin>	3 -8 6 -6 4 6 -6 0
w:it <v-down>	5 -20 2 -10 22 0 0 0
w:it <v-end>	-3 25 -7 1 -11 -8 -7 -1
w:it <v-impose>	-9 6 -2 -3 7 11 -21 0
w:it <v-propose>	0 0 0 -7 0 11 0 0
w:it <v-return>	12 -8 0 0 -2 0 0 0
w:it <v-say>	-4 -3 -1 -2 2 13 0 0
w:it <v-stay>	0 -5 0 1 -7 5 0 9
w:it <v-suspend>	0 0 0 0 -2 0 0 9
w:it <v-up>	0 12 2 -4 -18 8 -1 0
w:it ?	0 -5 0 -3 16 0 0 0
w:it _ "	0 0 0 0 10 0 0 0
w:it _ ,	-2 1 4 -9 -15 7 4 12
w:it _ .	-6 6 6 3 -6 1 -7 -6
w:it _ :	9 -4 0 0 0 0 0 0
w:it _ <day-ahead>	0 -9 0 4 3 0 0 0
w:it _ <month-ahead>	0 8 0 0 -7 0 0 0
w:it _ <name>	0 -17 0 10 8 0 0 0
w:it _ <number>	0 13 0 -4 0 0 -5 0
w:it _ <quality>	0 -3 0 0 12 0 0 0
w:it _ a	-2 -18 0 1 6 0 4 0
w:it _ add	0 0 0 9 -13 5 0 0
w:it _ again	0 -10 0 0 14 0 0 0
w:it _ all	0 3 11 -1 -8 0 0 0
w:it _ as	0 0 0 0 -11 3 0 3
w:it _ at	0 12 0 0 -9 0 0 0
w:it _ back	16 -13 0 0 -10 16 0 0
w:it _ be	-6 17 -3 -5 0 -18 0 0
w:it _ begin	0 0 0 0 6 0 0 0
w:it _ bring	0 -9 0 0 8 3 0 0
w:it _ charge	0 -4 0 0 11 0 -6 0
w:it _ ever	0 7 0 3 -8 0 0 0
w:it _ extend	0 -11 0 7 6 0 0 0
w:it _ fall	0 9 0 4 -14 0 0 0
w:it _ from	0 6 0 0 -5 0 0 0
w:it _ has	0 0 0 9 -8 0 0 0
w:it _ in	12 9 0 8 -23 3 -7 0
w:it _ no	0 7 0 0 -2 0 0 0
w:it _ not	-2 -1 0 0 -11 3 23 -5
w:it _ on	12 -7 0 11 -12 0 0 0
w:it _ only	0 11 0 0 -10 0 0 0
w:it _ out	0 -4 0 0 7 0 0 0
w:it _ pay	0 7 0 -1 0 0 -2 0
w:it _ prepare	0 0 0 11 -14 0 0 0
w:it _ prolonged	0 8 0 0 -7 0 0 0
w:it _ raise	0 -2 0 -3 12 0 -2 0
w:it _ renewed	0 -13 0 0 16 0 0 0
w:it _ say	0 0 0 -4 12 0 0 0
w:it _ still	0 10 0 0 -7 0 0 0
w:it _ stop	0 0 0 0 0 8 0 0
w:it _ the	6 1 0 -12 6 -3 0 0
w:it _ then	2 -1 0 -5 -12 0 18 0
w:it _ threaten	0 0 0 -1 -11 7 7 0
w:it _ to	0 -17 9 3 6 0 -3 0
w:it _ up	0 18 0 0 -13 0 0 0
w:it _ would	0 14 0 -1 -8 0 0 0
w:it _ wrong	0 10 2 0 -13 0 0 0
w:it _ yet	0 0 0 0 -10 0 0 12
w:it again	0 0 0 0 6 0 0 0
w:it apply	0 -9 0 0 10 0 0 0
w:it as	0 0 0 -1 9 0 0 0
w:it back	0 14 0 0 -6 0 0 0
w:it be	0 -8 0 2 0 -1 6 0
w:it break	9 -4 0 0 0 0 0 0
w:it by	0 -11 0 10 0 0 0 0
w:it come	6 -24 3 -5 17 0 0 0
w:it could	-2 -2 0 3 -17 -3 2 23
w:it did	0 8 0 10 -20 6 -4 0
w:it doe	0 6 0 -9 2 1 -2 0
w:it doesn't	0 -10 0 1 0 0 7 0
w:it fail	0 4 21 -4 -16 -5 0 2
w:it go	0 14 2 -1 -23 9 0 0
w:it had	0 0 0 -5 12 0 0 0
w:it has	-3 -2 0 -10 13 0 0 0
w:it in	-2 0 0 -5 11 0 0 0
w:it is	1 9 -1 -11 -2 -8 7 0
w:it keep	0 12 0 0 -12 0 0 0
w:it lapse	0 16 0 -5 -4 0 0 0
w:it last	0 -2 0 0 10 0 0 0
w:it let	0 0 0 7 -6 0 0 0
w:it make	0 0 0 4 -13 8 0 0
w:it may	0 7 0 15 -14 0 -5 0
w:it now	0 -1 0 -1 9 0 0 0
w:it on	0 -1 0 0 12 0 0 0
w:it promise	0 0 0 0 -12 12 0 0
w:it return	12 0 0 0 -11 0 0 0
w:it run	0 -7 0 0 12 0 0 0
w:it say	0 0 0 -1 -3 6 1 0
w:it shall	0 11 0 0 -7 0 0 0
w:it should	0 -4 0 0 8 0 0 0
w:it start	0 -1 0 8 -2 0 0 0
w:it stay	0 0 0 0 -9 0 0 10
w:it stop	0 12 0 -4 -3 0 0 0
w:it take	0 0 0 -3 8 0 -2 0
w:it the	0 -6 0 0 1 6 0 0
w:it was	0 7 0 4 -2 -2 0 0
w:it will	0 0 -2 0 14 0 -9 0
w:it would	-4 0 -14 5 -12 6 20 -16
w:it'll	0 -2 8 0 -4 -1 5 0
w:it'll _ the	0 0 0 0 -1 0 8 0
w:it'll be	0 0 9 0 0 0 0 0
w:its	-10 0 -37 -11 2 5 25 -16
w:its <gate>	0 0 0 23 -22 0 0 0
w:its <goods>	0 -27 0 18 0 -2 0 3
w:its <level-noun>	0 -7 0 -7 -2 3 11 0
w:its <level>	0 0 0 11 -7 0 0 0
w:its <office>	6 -4 0 4 -2 0 0 0
w:its <organisation>	2 -8 0 -2 2 -3 7 0
w:its <person>	0 -1 0 -14 7 0 4 0
w:its <quality>	0 0 0 0 -11 14 0 0
w:its <v-impose>	0 2 0 5 -19 0 11 0
w:its _ ,	17 -10 -1 -4 -9 0 18 0
w:its _ -	0 0 0 0 -3 0 9 0
w:its _ .	-6 -3 -4 0 1 0 4 2
w:its _ <number>	0 -2 0 0 6 0 0 0
w:its _ business	0 0 0 0 -7 9 0 0
w:its _ countermeasure	0 9 0 0 -4 0 -3 0
w:its _ duty	0 -2 0 -6 4 0 5 0
w:its _ for	-1 0 0 -5 19 0 -5 0
w:its _ if	0 0 0 0 -13 8 8 0
w:its _ in	0 5 0 0 -9 0 7 0
w:its _ law	0 0 0 0 -6 0 9 0
w:its _ levy	0 0 0 7 -7 0 0 0
w:its _ of	0 10 0 0 -10 2 -5 0
w:its _ on	-12 0 0 -7 20 -1 1 0
w:its _ owner	0 0 0 0 -7 8 0 0
w:its _ tariff	0 0 0 -5 0 0 6 0
w:its _ the	0 11 0 0 -11 0 0 0
w:its answer	0 0 0 0 -12 0 14 0
w:its commitment	0 0 0 0 10 -3 0 0
w:its company	0 0 0 0 -6 0 9 0
w:its consent	0 0 0 0 7 0 0 0
w:its control	-7 0 0 0 11 0 0 0
w:its countermeasure	0 0 0 0 6 0 -4 0
w:its duty	0 -1 0 -12 12 -3 6 0
w:its good	0 -8 0 16 -4 0 0 0
w:its member	0 6 0 0 -2 0 0 0
w:its notice	0 6 0 0 -6 0 0 0
w:its oil	0 0 0 -4 -6 0 5 6
w:its old	0 10 0 0 -9 0 0 0
w:its own	5 20 0 -18 -5 -4 0 0
w:its part	8 -5 0 3 -2 0 -5 0
w:its place	0 0 0 14 -12 0 0 0
w:its rare	0 0 0 0 -5 0 11 0
w:its second	0 0 0 0 -4 6 0 0
w:its tariff	0 0 0 8 -6 0 -1 0
w:its way	0 -1 0 0 -1 0 8 0
w:itself	0 22 0 -4 -14 0 0 0
w:itself ,	0 11 0 0 -7 0 0 0
w:itself .	0 6 0 0 -4 0 0 0
w:izmir	0 0 0 7 0 0 0 0
w:job	0 -3 0 -8 -27 35 0 0
w:job in	0 0 0 0 -8 13 0 0
w:job were	0 0 0 0 -5 7 0 0
w:joined	0 0 0 8 -2 0 0 0
w:joint	0 -7 0 1 15 0 0 0
w:joint statement	0 0 0 0 10 0 0 0
w:journalist	0 0 0 0 7 0 0 0
w:judge	0 0 0 0 8 0 0 0
w:juice	2 0 0 -6 2 0 0 0
w:jump	0 19 14 -3 -30 0 0 0
w:jump _ <level>	0 17 0 0 -20 0 2 0
w:jump to	0 19 0 0 -16 0 0 0
w:just	0 12 0 6 -10 0 0 0
w:justice	0 0 0 0 6 0 0 0
w:kava	0 -4 0 0 9 0 0 0
w:keep	-8 -1 0 0 2 0 0 5
w:keep <v-up>	0 0 0 0 7 0 0 0
w:keep _ ,	0 0 0 0 -6 0 0 8
w:keep _ on	0 8 0 0 -7 0 0 0
w:keep the	0 -3 0 0 6 0 0 0
w:keep up	0 0 0 6 -3 0 0 0
w:kick	0 0 0 0 -4 0 9 0
w:kick in	0 0 0 0 -5 0 9 0
w:kilogram	8 8 0 0 -17 0 0 0
w:kilometre	0 -4 0 0 12 0 0 0
w:kind	0 -3 0 -3 -11 0 19 0
w:knitwear	0 2 0 11 -15 0 0 0
w:knock	0 0 7 0 -6 0 0 0
w:know	2 -9 -2 18 -3 -10 2 -2
w:know ,	7 0 0 0 -2 0 0 0
w:know _ the	7 -4 0 3 -12 0 7 0
w:know _ to	0 5 0 0 -6 0 0 0
w:know that	0 0 0 9 -9 0 5 0
w:know where	0 0 0 7 -6 0 0 0
w:krone	0 0 12 0 -9 0 0 0
w:labor	0 -7 0 4 2 0 0 0
w:land	0 -5 0 0 0 7 0 0
w:lapse	-2 37 18 0 -31 -8 -16 -10
w:lapse .	0 0 0 -7 4 0 0 0
w:lapse ?	0 8 0 0 -6 0 0 0
w:lapse _ <day-ahead>	0 9 0 0 -4 0 0 0
w:lapse _ <level>	0 12 4 0 -16 0 0 0
w:lapse _ <month-ahead>	0 1 0 11 -14 0 0 0
w:lapse _ the	0 0 -1 0 10 0 0 0
w:lapse in	0 0 0 11 -13 0 0 0
w:lapse on	0 8 0 0 -3 0 0 0
w:lapse would	0 20 0 0 -17 0 0 0
w:large	0 -4 0 0 10 0 0 0
w:largest	0 -5 12 0 -3 0 0 0
w:last	0 5 0 -2 12 -24 -2 0
w:last <month-gone>	9 12 0 -7 -12 0 0 0
w:last <month-today>	0 7 0 0 -4 0 0 0
w:last <span>	0 -1 0 0 8 0 0 0
w:last _ ,	8 -16 0 0 9 0 -2 0
w:last _ .	0 0 0 7 -1 0 0 0
w:last _ ;	0 7 0 0 -8 0 0 0
w:last _ <day-ahead>	0 -2 0 0 10 0 0 0
w:last _ and	0 0 3 0 -5 0 7 0
w:last _ for	0 0 0 8 -4 0 0 0
w:last _ that	0 -2 0 0 7 0 -2 3
w:last day	0 0 0 7 0 0 0 0
w:last summer	0 -3 0 0 0 0 6 0
w:last until	0 -6 0 0 16 0 0 0
w:last week	0 -10 0 0 14 0 -1 0
w:last year	0 13 0 6 -15 0 0 0
w:later	0 -18 0 18 -2 0 5 0
w:later ,	0 -7 0 4 0 0 0 0
w:later .	0 0 0 11 -9 0 0 0
w:later _ the	0 -7 0 0 0 0 8 0
w:later in	0 -4 0 5 -6 0 7 0
w:law	-9 1 -3 27 -40 3 28 -5
w:law .	0 0 0 13 -7 -3 4 0
w:law <v-say>	0 3 0 7 -11 0 0 0
w:law _ <day-ahead>	0 6 0 0 -5 0 0 0
w:law _ it	0 0 0 10 -4 0 0 0
w:law _ last	0 -2 0 9 -4 0 0 0
w:law _ that	0 10 0 0 -9 0 0 0
w:law of	0 0 0 0 -11 0 8 0
w:law on	0 4 0 0 -17 0 15 0
w:law say	0 3 0 7 -11 0 0 0
w:law the	0 0 0 0 -8 10 0 0
w:lawyer	0 -2 0 1 8 -2 0 0
w:lawyer .	0 0 0 6 -5 0 0 0
w:lay	0 -7 0 0 1 5 0 0
w:lead	0 0 0 10 -16 8 0 0
w:lead _ new	0 0 0 11 -7 0 0 0
w:lead to	0 0 0 13 -20 9 0 0
w:leader	0 0 0 0 14 0 0 0
w:least	0 -4 0 0 16 0 0 0
w:leather	0 4 0 1 -9 0 1 0
w:leave	4 -1 -4 -16 5 0 -4 9
w:leave _ ,	0 -1 0 0 8 0 0 0
w:leave _ .	0 9 0 0 -10 4 0 0
w:leave _ <name>	8 0 0 0 -8 0 0 0
w:leave _ at	0 0 0 0 -4 0 0 6
w:leave for	8 0 0 0 -7 0 0 0
w:leave to	0 0 0 0 7 -1 0 0
w:less	0 -15 0 0 22 0 -1 0
w:less _ <number>	0 -6 0 0 7 0 0 0
w:less than	0 -10 0 0 19 0 0 0
w:let	0 -12 -14 5 20 -11 -2 0
w:let <v-begin>	0 4 0 0 -8 4 0 0
w:let <v-up>	0 4 0 0 -8 4 0 0
w:let _ be	0 -6 0 0 0 0 4 0
w:let _ know	0 0 0 9 -8 0 0 0
w:let _ truce	0 0 0 0 -4 0 0 7
w:let go	0 4 0 0 -8 4 0 0
w:let it	0 -8 0 0 9 -1 2 0
w:let me	0 0 0 0 9 0 0 0
w:let the	0 6 0 0 -3 -5 -1 6
w:let us	0 -3 0 0 14 0 0 0
w:letter	0 6 0 -5 0 0 0 0
w:letter of	0 6 0 0 -3 0 0 0
w:level	0 24 0 -1 -8 -5 -1 0
w:level .	0 6 0 0 0 0 0 0
w:level _ in	0 7 0 0 -5 0 0 0
w:level _ the	0 10 0 0 -6 0 0 0
w:level that	0 10 0 0 -8 0 0 0
w:levy	0 -7 5 -7 9 1 0 0
w:levy <level>	0 -11 0 -8 19 0 0 0
w:levy _ <level>	0 0 0 0 0 8 -5 0
w:levy _ on	0 -10 0 -7 17 0 0 0
w:levy of	0 0 0 0 -2 8 -5 0
w:licence	39 -5 0 -18 -19 2 -2 -3
w:licence ,	9 0 0 0 -4 0 0 0
w:licence .	7 0 0 0 -6 0 0 0
w:licence for	23 0 0 0 -7 -2 -7 0
w:licence from	10 0 0 0 -8 0 0 0
w:license	-5 0 0 0 14 0 0 0
w:life	0 -4 0 0 -5 12 0 0
w:lift	-4 8 0 -8 4 0 0 0
w:lift ,	0 0 0 0 -5 0 7 0
w:lift _ on	0 0 0 -2 8 0 -1 0
w:lift its	0 0 0 0 6 0 0 0
w:like	-9 14 -5 -9 0 -6 6 0
w:like ,	0 0 0 0 -4 0 8 0
w:like .	0 8 0 0 -6 0 0 0
w:like the	0 7 0 1 -8 0 0 0
w:like to	-3 0 0 -2 16 0 -1 0
w:likely	0 0 8 6 -11 0 0 0
w:lima	0 0 7 0 -6 0 0 0
w:list	0 -21 -2 10 8 -8 5 0
w:list ,	0 1 0 -3 6 0 0 0
w:list .	0 -6 0 -1 10 0 0 0
w:list <number>	0 -7 0 0 9 0 0 0
w:list _ <quality>	4 0 0 8 -18 0 6 0
w:list _ good	0 0 0 6 -9 0 2 0
w:list for	0 0 0 6 -4 0 0 0
w:list of	0 -4 0 1 -6 0 12 0
w:listed	7 0 0 0 -4 0 0 0
w:listed <sender>	8 0 0 0 -8 0 0 0
w:listed firm	8 0 0 0 -9 0 0 0
w:lithium	3 -1 0 7 -4 0 0 0
w:little	0 -4 0 -3 21 0 0 0
w:live	4 -5 0 -4 9 0 0 0
w:live with	0 0 0 0 6 0 0 0
w:loaded	0 -2 0 0 11 0 0 0
w:loaded before	0 0 0 0 8 0 0 0
w:log	0 0 0 0 7 0 0 0
w:london	0 0 0 0 0 0 7 0
w:long	-3 -22 0 -1 33 0 -7 0
w:long _ the	0 -2 0 0 11 0 0 0
w:long as	0 -9 0 0 13 0 -1 0
w:longer	0 1 0 -8 14 0 -2 0
w:look	0 -8 -1 0 10 0 6 0
w:look _ the	0 0 0 0 9 0 0 0
w:look _ to	0 0 0 0 -6 0 7 0
w:look at	0 -1 0 -4 9 0 1 0
w:look forward	0 0 0 0 -6 0 7 0
w:lord	0 -2 0 0 6 0 0 0
w:lorry	0 -8 0 -14 0 17 -2 4
w:lorry .	0 0 0 -1 0 7 0 0
w:lose	-5 -25 33 -2 -17 6 0 2
w:lose ,	0 -4 0 0 11 0 0 0
w:lose <level>	0 -9 20 0 -17 0 0 5
w:lose <number>	0 0 12 0 -16 0 0 0
w:lose _ in	0 -3 16 0 -17 0 0 6
w:lose their	0 -1 0 0 0 7 0 0
w:loss	0 9 0 0 -7 0 0 0
w:losse	0 0 22 0 -13 -1 0 0
w:lot	0 0 0 0 6 0 0 0
w:lower	0 -20 7 -4 31 0 -10 0
w:lower <duty>	0 0 0 -2 10 0 0 0
w:lower _ <day-ahead>	0 -1 9 0 -6 0 0 0
w:lower _ duty	0 0 0 0 9 0 -2 0
w:lower by	0 0 6 0 -4 0 0 0
w:lower its	0 0 0 -4 15 0 -3 0
w:lunch _ "	0 7 0 0 -6 0 0 0
w:m	0 0 0 0 7 0 0 0
w:m .	0 0 0 0 6 0 0 0
w:machine	6 -8 0 0 -7 5 5 0
w:machine and	0 0 0 0 -6 0 7 0
w:machinery	0 0 0 -4 14 0 -4 0
w:magnet	0 -3 0 0 7 2 -1 0
w:maize	2 7 0 -1 -5 0 0 0
w:make	2 0 -3 10 -5 0 1 -4
w:make <v-bear>	0 0 0 0 -6 0 1 0
w:make _ ,	0 6 0 0 -4 0 0 0
w:make _ .	0 9 0 -1 0 0 0 0
w:make _ <number>	0 0 0 6 -2 0 0 0
w:make _ a	0 0 0 0 -7 8 0 0
w:make an	0 -2 0 -1 7 0 0 0
w:make clear	0 0 0 0 -6 0 1 0
w:make in	0 0 0 0 -12 5 7 0
w:make the	0 -4 0 0 6 0 0 0
w:maker	0 -6 10 14 -9 0 -6 0
w:maker .	0 0 6 0 -6 0 0 0
w:maker who	0 0 0 7 -6 0 0 0
w:man	0 -7 0 6 2 0 0 0
w:management	0 0 0 0 9 0 0 0
w:mangoe	0 3 0 0 -10 0 4 0
w:manila	0 0 0 6 -3 0 0 0
w:many _ .	0 0 0 0 -1 6 0 0
w:marble	0 2 0 -2 -11 0 5 4
w:market	0 -12 7 0 -6 2 9 0
w:market ,	0 0 2 0 -9 0 6 0
w:market .	0 0 0 0 -4 7 0 0
w:market _ <quality>	0 0 0 -4 10 0 0 0
w:market to	0 0 0 0 -4 0 8 0
w:matter	0 -11 0 -1 14 1 0 0
w:matter ,	0 0 0 0 -4 0 6 0
w:matter _ the	0 0 0 0 9 0 0 0
w:may	0 -20 -36 22 -4 11 -5 9
w:may <level-noun>	0 -6 0 -1 4 0 5 0
w:may <not>	0 0 0 -3 0 0 0 7
w:may <v-bear>	0 0 0 6 -3 0 0 0
w:may <v-begin>	0 -11 0 0 10 0 4 0
w:may <v-down>	0 -2 0 1 6 0 0 0
w:may <v-end>	0 0 0 7 -9 2 0 0
w:may <v-say>	0 0 0 11 -2 0 0 0
w:may <v-stay>	0 0 0 0 6 0 0 0
w:may <v-up>	0 0 0 -5 16 0 0 0
w:may _ .	0 -8 0 0 14 0 0 0
w:may _ <level>	0 0 0 -2 0 0 6 0
w:may _ a	0 0 0 0 9 0 0 0
w:may _ again	0 -1 0 0 7 0 0 0
w:may _ in	0 0 0 7 -2 0 0 0
w:may _ it	0 0 0 10 -12 7 0 0
w:may _ its	0 0 0 -3 -9 5 7 0
w:may _ on	0 -2 0 -2 13 0 0 0
w:may _ the	0 2 0 -3 -21 22 1 0
w:may _ to	0 -8 0 15 0 0 0 0
w:may _ up	0 -7 0 2 2 0 0 0
w:may add	0 0 0 12 -8 0 0 0
w:may be	-4 0 0 13 2 -5 -3 0
w:may change	0 -5 0 -5 0 11 0 0
w:may follow	0 0 0 22 -15 0 0 0
w:may have	0 -5 0 0 13 0 0 0
w:may impose	0 0 0 -6 11 0 0 0
w:may not	0 0 0 -2 8 0 0 0
w:may raise	0 6 0 -6 0 0 0 0
w:may still	0 10 0 0 -6 0 0 0
w:may take	0 0 0 -2 0 0 7 0
w:may use	0 0 0 0 -7 0 8 0
w:me	0 0 -1 14 -8 -2 -2 10
w:me _ ,	0 -6 0 11 -3 0 0 0
w:me _ and	0 12 0 0 -11 0 0 0
w:me again	0 1 0 11 -15 0 0 0
w:me in	0 0 0 0 -1 0 0 6
w:mean	0 -2 0 16 -8 0 3 0
w:meant	0 -4 0 0 19 0 -2 0
w:meanwhile	0 0 0 0 7 0 0 0
w:measure	-6 -17 0 3 -6 0 18 0
w:meat	0 10 0 -3 0 0 -2 0
w:media	1 0 0 -7 11 0 -1 0
w:media that	0 0 0 -4 8 0 0 0
w:mediator	0 0 0 0 9 0 0 0
w:medicine	-1 -8 0 -1 25 -1 -7 0
w:medicine ,	0 -3 0 8 0 0 0 0
w:medicine from	0 0 0 -5 9 0 0 0
w:meet	-14 -52 -7 -4 33 -17 21 -5
w:meet "	0 0 0 0 -8 0 9 0
w:meet ,	0 0 0 0 8 0 0 0
w:meet <level>	0 0 0 -1 -3 0 7 0
w:meet _ <day-ahead>	0 0 0 0 -3 0 8 0
w:meet _ in	0 0 0 0 12 0 0 0
w:meet again	0 -3 0 0 14 0 0 0
w:meet in	0 -8 0 -3 11 0 5 0
w:meet on	0 0 0 0 -4 0 8 0
w:member	-3 -10 0 1 0 7 -13 9
w:member of	0 0 0 0 -4 0 0 12
w:member would	0 0 0 0 0 8 0 0
w:memo	0 7 0 0 -2 0 0 0
w:men	0 -1 0 0 6 0 0 0
w:mentioned	0 6 0 6 -22 0 8 0
w:message	0 -1 0 0 9 0 0 0
w:metal	0 0 0 0 6 0 0 0
w:midnight	0 24 0 -9 -8 0 0 0
w:midnight .	0 -2 0 0 7 0 0 0
w:midnight _ ,	0 10 0 0 -9 0 0 0
w:midnight _ <day-ahead>	0 9 0 0 -7 0 0 0
w:midnight on	0 6 0 0 0 0 0 0
w:might	0 -12 -4 53 -46 3 1 0
w:might <v-begin>	0 0 0 6 -6 0 0 0
w:might _ <name>	0 0 0 0 -3 0 8 0
w:might _ be	0 0 0 21 -19 0 0 0
w:might _ next	0 0 0 23 -22 0 0 0
w:might be	0 0 0 22 -16 0 0 0
w:milk	1 -1 0 0 -8 0 7 4
w:milk powder	0 2 0 0 -14 0 10 0
w:mill	0 8 0 6 -8 -4 0 0
w:mill <v-bear>	0 10 0 0 -7 0 0 0
w:million	0 -2 0 -5 11 3 0 0
w:mine	0 4 5 0 -10 0 0 0
w:mineral <goods>	0 0 0 6 -4 0 0 0
w:mineral water	0 0 0 6 -4 0 0 0
w:minister	0 -2 0 -2 4 -10 7 -1
w:minister ,	0 -2 0 2 -1 -1 6 0
w:minister <v-say>	0 0 1 0 -7 0 4 0
w:minister _ say	0 6 0 -5 0 0 0 0
w:minister has	0 7 0 -2 -1 0 0 0
w:ministry	7 0 0 -4 2 0 0 0
w:ministry of	9 0 0 0 -7 0 0 0
w:minute	0 4 0 -10 13 0 0 0
w:minute .	0 7 0 0 -2 0 0 0
w:minute _ midnight	0 0 0 0 9 0 0 0
w:minute past	0 -1 0 0 12 0 0 0
w:miss	0 10 0 0 -6 0 0 0
w:miss the	0 11 0 0 -9 0 0 0
w:missed	0 0 9 0 0 0 0 0
w:missing	0 6 0 0 -2 0 0 0
w:mistake	0 0 0 0 6 0 -2 0
w:model	0 -3 12 0 -6 0 0 0
w:modest	0 8 0 0 -7 0 0 0
w:mombasa	0 0 7 0 -1 0 0 0
w:moment	0 11 0 0 -11 0 0 0
w:monday	0 -6 0 0 17 0 0 0
w:monday ,	0 -4 0 0 11 0 0 0
w:monday _ <day-ahead>	0 -4 0 0 9 0 0 0
w:money	0 -13 0 -3 31 -2 0 0
w:money back	0 -5 0 0 14 0 0 0
w:month	0 -10 0 0 20 0 -2 0
w:month .	0 -5 0 0 10 0 0 0
w:more	13 -19 14 -19 27 -6 -8 0
w:more ,	0 14 1 -7 -12 0 0 4
w:more .	0 -8 0 -9 20 0 -1 0
w:more _ .	0 0 0 0 -1 8 0 0
w:more _ <day-ahead>	0 13 0 0 -8 0 0 0
w:more _ <level>	0 0 0 -6 9 0 0 0
w:more _ before	0 0 0 6 0 0 0 0
w:more _ in	0 0 6 0 -5 0 0 0
w:more _ it	0 -4 0 9 -1 0 0 0
w:more _ that	12 0 0 0 -10 0 0 0
w:more _ to	0 -4 0 0 6 0 0 0
w:more _ were	0 0 8 0 -7 0 0 0
w:more of	0 0 0 9 -5 0 0 0
w:more than	6 -17 0 -6 22 -3 0 0
w:more would	0 6 0 0 -4 0 0 0
w:morning	0 32 0 -11 -15 0 -6 0
w:morning ,	0 7 0 0 0 0 0 0
w:morning .	0 27 0 0 -24 0 0 0
w:most	0 -4 0 0 23 0 -5 0
w:most <quality>	0 -1 0 -2 10 0 0 0
w:most _ and	0 1 0 3 -6 0 0 0
w:most _ good	0 -6 0 -5 15 0 0 0
w:most of	0 0 0 0 8 0 0 0
w:motorcycle	0 5 0 8 -12 0 0 0
w:move	-2 -7 0 -1 4 15 0 0
w:mr	0 10 -6 -2 2 -4 -6 5
w:mr .	0 13 0 0 -10 0 0 0
w:mr <person>	1 1 -4 -4 7 -2 -4 6
w:mr _ ,	0 0 0 -1 6 0 0 0
w:mr _ .	0 0 0 6 -4 0 0 0
w:mr _ :	0 12 0 -8 -4 0 5 0
w:mr _ <person>	0 12 0 0 -9 0 0 0
w:mr _ say	0 -1 0 -8 17 0 0 0
w:mr _ tell	2 0 0 -6 3 0 0 0
w:mr _ warn	0 -4 0 3 -17 3 0 13
w:mrs	0 0 0 0 13 0 0 0
w:mrs <person>	0 0 0 0 12 0 0 0
w:ms	0 0 0 0 11 0 0 0
w:much	0 12 1 0 -13 -6 4 0
w:much .	0 7 0 0 -5 0 0 0
w:much _ to	0 10 0 0 -13 0 1 0
w:much to	0 1 0 4 -8 0 0 0
w:must	-10 -26 -7 -17 62 0 -15 -5
w:must <v-impose>	0 -1 0 0 17 0 0 0
w:must _ the	0 0 0 0 7 0 0 0
w:must be	0 0 0 -1 1 8 0 0
w:must still	0 0 0 0 8 0 0 0
w:my	0 0 4 -1 5 -9 -13 0
w:my <office>	0 6 0 0 -4 0 0 0
w:my _ 's	0 -4 0 0 7 0 0 0
w:my _ .	0 9 0 0 -5 0 0 0
w:my _ is	0 -6 0 0 0 0 0 3
w:my _ will	0 6 0 0 -3 0 0 0
w:my friend	0 8 0 0 -7 0 0 0
w:my mother	0 -5 0 0 8 0 0 0
w:nagoya	0 0 0 0 7 -4 0 0
w:name	4 -10 0 2 -7 2 0 5
w:nation	0 0 0 0 6 0 0 0
w:nearly	0 0 0 -1 12 0 0 0
w:need	0 -17 0 -12 24 0 0 0
w:needed	0 3 0 4 -22 0 16 0
w:needed to	0 0 0 0 -14 0 17 0
w:negotiate	0 -1 0 -2 0 0 11 0
w:negotiation	0 0 0 -7 0 4 0 4
w:negotiation ,	0 0 0 -1 -3 6 0 0
w:negotiation _ <name>	0 0 0 -1 -6 5 0 4
w:negotiator	0 0 0 0 9 0 0 0
w:neither	0 0 0 -12 25 0 0 0
w:net	0 0 0 0 -8 10 0 0
w:net ton	0 0 0 0 -8 10 0 0
w:network	0 0 0 -4 0 6 0 0
w:never	0 0 0 -4 0 0 0 7
w:new	11 -25 -6 16 -20 -1 22 0
w:new <duty>	0 -31 0 24 -26 0 14 7
w:new <organisation>	0 0 0 0 -4 0 9 0
w:new _ ,	1 -7 2 -4 9 0 0 0
w:new _ .	6 2 0 4 -15 0 0 0
w:new _ <day-gone>	0 0 0 6 -4 0 0 0
w:new _ has	0 0 0 0 -4 0 9 0
w:new _ in	0 0 0 8 -5 0 0 0
w:new _ of	0 -6 0 3 0 0 4 0
w:new _ on	3 -3 0 -3 -9 0 15 0
w:new _ under	0 0 0 11 -5 0 0 0
w:new duty	0 -26 0 31 -27 0 15 0
w:new on	0 0 0 6 -5 0 0 0
w:new tariff	0 -1 0 -1 0 0 0 10
w:new york	3 0 0 -5 8 0 0 0
w:newspaper	0 -9 0 -11 27 0 0 0
w:nexperia	0 0 0 0 16 0 -1 0
w:nexperia 's	0 0 0 0 6 0 0 0
w:next	-19 -17 -4 25 11 -25 1 -4
w:next ,	0 0 0 21 -16 0 0 0
w:next .	0 -10 2 14 0 0 -2 0
w:next :	0 0 0 10 -7 0 0 0
w:next <v-impose>	0 6 0 0 -5 0 0 0
w:next <v-return>	0 6 0 0 -17 0 11 0
w:next <v-up>	0 0 0 0 7 0 0 0
w:next ?	0 0 0 12 -9 0 0 0
w:next _ ,	0 0 0 -2 16 0 0 0
w:next _ .	0 13 0 -9 -13 -1 18 0
w:next _ :	0 0 0 0 9 0 0 0
w:next _ and	0 0 0 6 -5 0 0 0
w:next _ the	0 0 0 22 -20 0 0 0
w:next morning	0 24 0 -1 -19 0 0 0
w:next spring	0 6 0 0 -5 0 0 0
w:next step	0 0 0 0 6 0 0 0
w:next time	0 0 0 0 -8 0 11 0
w:next week	0 -1 0 -2 19 0 0 0
w:next year	0 -5 0 -3 22 0 0 0
w:night	0 0 0 6 -7 0 8 0
w:night .	0 0 0 0 -6 0 10 0
w:night of	0 6 0 0 -5 0 0 0
w:nil	0 -9 0 0 12 0 0 0
w:no	-5 12 -25 0 3 -21 -17 18
w:no ,	0 0 0 0 3 0 -7 0
w:no .	1 6 0 -5 0 0 0 0
w:no <agent>	0 0 0 -4 7 0 0 0
w:no <duty>	0 -2 0 0 10 0 0 0
w:no <goods>	0 0 0 0 -6 0 0 4
w:no <v-end>	0 -2 0 0 7 0 0 0
w:no <v-impose>	0 0 0 0 8 0 -4 0
w:no ?	0 -11 0 18 -8 0 0 0
w:no _ ,	0 6 0 3 -11 -1 0 9
w:no _ :	0 22 0 6 -27 0 0 0
w:no _ <number>	0 -3 0 0 7 0 0 0
w:no _ ?	0 -3 0 0 6 0 0 0
w:no _ be	0 0 0 0 6 0 0 0
w:no _ by	0 -17 0 10 3 7 -2 0
w:no _ come	0 7 0 0 -3 0 0 0
w:no _ date	0 -3 0 0 0 0 0 6
w:no _ deal	0 0 0 0 -5 0 8 0
w:no _ duty	0 0 0 6 -7 0 0 0
w:no _ on	0 4 0 -8 0 0 0 3
w:no _ plan	0 0 0 -2 8 0 0 0
w:no _ than	0 0 0 -4 11 0 0 0
w:no _ the	0 0 0 -2 8 0 0 0
w:no _ was	0 6 0 -4 -1 0 0 0
w:no date	0 0 0 0 6 0 0 0
w:no deal	0 -7 0 6 -2 0 3 1
w:no duty	0 0 0 0 6 0 0 0
w:no end	0 -1 0 0 6 0 0 0
w:no extension	0 21 0 0 -15 0 0 0
w:no more	0 -1 0 -4 14 0 0 0
w:no one	0 -2 0 9 0 0 0 0
w:no other	0 9 0 6 -15 0 0 0
w:no result	0 -2 0 0 7 0 0 0
w:no second	0 0 0 0 -6 0 0 8
w:no signature	0 13 0 0 -13 0 0 4
w:no such	0 -6 0 0 11 0 0 0
w:no third	0 0 0 0 -4 0 0 6
w:no truce	0 -12 0 0 1 6 0 0
w:nobody	-2 8 -2 -28 28 -9 -15 -2
w:nobody <v-agree>	0 0 0 0 7 0 0 0
w:nobody <v-begin>	0 -5 0 0 8 0 0 0
w:nobody <v-impose>	0 -3 0 0 12 0 0 0
w:nobody <v-propose>	0 -1 0 0 6 0 0 0
w:nobody <v-say>	0 7 0 0 -6 0 0 0
w:nobody _ ?	0 -4 0 0 7 0 0 0
w:nobody has	0 0 0 0 6 0 0 0
w:nobody sign	0 0 0 0 6 0 0 0
w:nobody will	0 0 0 0 6 0 0 0
w:none	0 0 0 0 7 0 0 0
w:none is	0 -2 0 0 6 0 0 0
w:nor	0 -3 0 -2 17 0 0 0
w:not	-18 -9 -18 5 18 1 4 -7
w:not ,	0 0 0 4 0 2 -8 0
w:not :	0 7 0 4 -11 0 0 0
w:not <level-noun>	0 0 0 0 12 0 -7 0
w:not <v-bear>	0 -2 0 0 9 -6 5 0
w:not <v-begin>	0 -18 0 0 16 0 0 0
w:not <v-buy>	0 0 0 0 -12 5 7 0
w:not <v-down>	0 -13 0 -1 14 0 -2 0
w:not <v-end>	0 0 0 12 -18 0 10 0
w:not <v-impose>	0 0 0 -6 16 0 -24 1
w:not <v-propose>	0 12 0 0 -7 0 0 0
w:not <v-say>	0 0 0 -9 24 0 -5 0
w:not <v-sell>	0 0 0 6 -5 0 0 0
w:not <v-stay>	0 -9 0 -5 -9 0 24 0
w:not <v-up>	0 -1 0 -2 13 0 0 0
w:not ?	0 -5 0 -8 17 0 0 0
w:not _ "	0 -5 0 12 -2 0 0 0
w:not _ ,	0 -12 2 1 2 -2 9 0
w:not _ .	0 -8 0 7 8 -2 -12 -1
w:not _ <level>	0 7 0 -10 2 0 0 0
w:not _ <quality>	0 5 0 0 -10 6 0 0
w:not _ ?	0 13 0 0 -8 0 0 0
w:not _ a	0 0 0 -8 -2 7 0 6
w:not _ at	0 0 0 0 -12 0 11 0
w:not _ back	0 -5 0 -6 1 0 6 0
w:not _ by	0 14 0 0 -9 0 0 0
w:not _ for	0 4 0 4 -6 0 0 0
w:not _ from	0 0 0 0 -6 0 8 0
w:not _ his	0 0 0 0 -2 0 0 6
w:not _ in	0 5 0 0 -8 5 -2 0
w:not _ of	0 0 0 -1 7 0 0 0
w:not _ on	0 0 0 -6 2 0 4 0
w:not _ tariff	0 0 0 -5 7 0 0 0
w:not _ the	0 -15 0 14 0 0 0 0
w:not _ them	0 4 0 4 -9 0 0 0
w:not _ then	0 0 0 11 -10 0 0 0
w:not _ to	0 0 0 -1 9 0 0 0
w:not _ up	0 0 0 0 -1 7 0 0
w:not _ what	0 0 0 -2 0 10 0 0
w:not answer	0 0 0 0 8 0 -6 0
w:not be	5 -16 0 0 17 -11 0 -2
w:not buy	0 0 0 0 -12 5 7 0
w:not come	0 -12 0 -7 18 0 0 0
w:not exceed	0 0 0 -1 7 0 0 0
w:not for	0 0 0 0 -3 0 0 6
w:not go	0 0 0 0 6 0 0 0
w:not in	0 5 0 -6 0 0 0 0
w:not keep	0 -3 0 -2 6 1 0 0
w:not know	0 0 0 0 7 0 0 0
w:not pay	0 -7 0 0 0 0 7 0
w:not renewed	2 9 0 -4 -13 4 0 0
w:not say	0 -1 0 -3 18 0 -1 0
w:not sign	0 3 0 0 -8 0 0 6
w:not sit	0 0 0 0 -15 0 18 0
w:not stop	0 0 0 0 -11 0 12 0
w:not the	0 8 0 0 -1 0 0 0
w:not think	0 11 0 0 -10 0 0 0
w:not to	0 1 0 -3 12 0 -1 0
w:not wait	0 10 0 0 -8 0 0 0
w:not withdraw	0 0 0 6 -3 0 0 0
w:note	0 12 0 -11 2 0 0 0
w:note that	0 11 0 0 -10 0 1 0
w:nothing	1 0 1 2 0 6 -13 -8
w:nothing .	0 0 0 -3 10 0 0 0
w:nothing <v-begin>	0 0 0 7 -6 2 0 0
w:nothing <v-down>	0 0 0 7 -6 2 0 0
w:nothing ?	0 -7 0 0 10 0 0 0
w:nothing _ ,	0 6 0 0 -7 3 0 0
w:nothing _ agree	0 5 0 0 -9 0 0 0
w:nothing _ been	0 0 0 0 -1 6 0 0
w:nothing _ done	0 9 0 0 -5 0 0 0
w:nothing _ of	0 0 0 8 0 0 0 0
w:nothing _ sign	0 -4 8 0 0 0 0 0
w:nothing _ the	11 -2 0 0 -13 8 0 0
w:nothing come	0 0 0 7 -6 2 0 0
w:nothing from	11 0 0 0 -17 9 0 0
w:nothing happen	0 13 0 0 -8 0 0 0
w:nothing has	0 0 0 0 -1 6 0 0
w:nothing is	0 1 7 0 -3 -2 0 0
w:notice	-3 23 0 -20 -3 5 -11 -1
w:notice ,	0 15 0 0 -7 0 0 0
w:notice _ in	0 8 0 0 -7 0 0 0
w:notice of	0 6 0 -2 0 0 0 0
w:noticed	0 0 0 0 6 0 0 0
w:now	0 6 -15 -13 2 -20 16 0
w:now ,	1 0 0 -15 9 0 -4 4
w:now .	0 9 0 0 0 0 -3 0
w:now <level-noun>	0 -5 0 0 7 0 0 0
w:now <level>	0 18 0 -8 -8 0 0 0
w:now <v-bear>	0 0 0 -4 11 0 -1 0
w:now <v-impose>	0 -1 0 6 -14 0 13 0
w:now <v-propose>	0 4 0 12 -16 0 0 0
w:now ?	0 0 0 0 8 0 0 0
w:now _ ,	0 6 0 -8 0 0 0 0
w:now _ .	0 8 0 0 -17 0 9 0
w:now _ <level>	0 -1 0 0 9 0 0 0
w:now _ <number>	0 0 0 -2 -1 0 9 0
w:now _ a	0 0 0 10 -8 0 0 0
w:now _ in	0 0 0 0 -9 0 12 0
w:now _ it	0 10 0 0 -9 0 0 0
w:now _ will	0 9 0 0 -8 0 0 0
w:now and	0 8 0 0 -11 0 2 0
w:now at	0 0 0 0 -5 0 9 0
w:now free	0 0 0 0 -4 0 8 0
w:now if	0 15 0 0 -9 0 0 0
w:now on	0 -2 0 0 6 0 0 0
w:number	0 22 0 0 -12 -4 0 -1
w:number :	0 0 0 7 -6 0 0 0
w:number of	0 6 0 0 -3 0 0 0
w:nut	-1 7 0 0 -6 0 -3 5
w:nvidia	0 -2 0 -1 19 0 0 0
w:observer	0 -6 0 0 13 0 0 0
w:odd	0 2 4 4 -10 0 0 0
w:of	4 -19 0 10 14 2 -7 -32
w:of <day-ahead>	0 2 0 -1 6 0 -1 0
w:of <day-gone>	0 0 0 0 8 0 0 0
w:of <duty>	0 0 0 -2 16 0 -5 0
w:of <goods>	3 -1 2 4 5 -20 -11 0
w:of <level>	0 -14 -1 9 -2 16 -15 5
w:of <month-gone>	5 8 0 0 -6 0 0 0
w:of <name>	-5 -3 0 0 9 -1 0 0
w:of <number>	-2 0 -3 -12 2 16 0 0
w:of <organisation>	0 0 0 0 -2 0 6 0
w:of <quality>	-9 -17 -1 11 -5 -8 22 -2
w:of <seat>	0 6 0 0 -1 0 0 0
w:of <sender>	0 0 0 0 -6 0 13 0
w:of <span>	0 -1 0 -3 15 0 0 0
w:of <v-impose>	0 0 0 -2 11 0 0 0
w:of _ 's	-2 0 0 0 7 0 -1 0
w:of _ ,	-1 -7 -7 15 4 -15 0 -1
w:of _ .	-8 0 -10 1 26 3 -35 -4
w:of _ :	0 -7 0 0 0 0 6 0
w:of _ ;	0 0 0 0 6 0 0 0
w:of _ <level>	2 2 0 0 -6 0 0 0
w:of _ <month-gone>	10 2 0 0 -12 0 0 0
w:of _ <name>	0 9 0 2 -6 0 0 0
w:of _ <organisation>	0 -7 2 -1 0 6 -3 4
w:of _ <quality>	-3 0 0 13 -9 -3 0 5
w:of _ <span>	0 7 0 0 -4 0 0 0
w:of _ ?	0 0 0 0 6 0 0 0
w:of _ and	0 1 0 4 -14 -1 9 3
w:of _ apply	0 6 0 0 -3 0 0 0
w:of _ at	0 -10 0 0 -2 0 10 0
w:of _ chip	0 0 0 0 9 0 0 0
w:of _ could	0 0 0 0 7 0 0 0
w:of _ deal	0 6 0 0 -5 0 0 0
w:of _ duty	0 -9 0 -9 24 0 0 0
w:of _ earth	14 0 0 0 -10 0 0 0
w:of _ export	0 0 0 0 -3 8 0 0
w:of _ extra	0 0 0 -4 7 0 0 0
w:of _ firm	7 0 0 0 -7 0 0 0
w:of _ for	2 -4 0 -6 16 0 -1 0
w:of _ further	0 0 0 -2 6 0 0 0
w:of _ good	0 -2 0 -8 1 0 6 0
w:of _ if	0 -1 0 0 -4 10 0 0
w:of _ in	0 -2 0 9 -1 0 -3 2
w:of _ interest	0 0 0 0 -5 0 6 0
w:of _ is	0 0 0 2 -5 7 0 0
w:of _ it	0 0 0 0 -5 8 0 0
w:of _ matter	0 0 0 0 -4 0 6 0
w:of _ member	0 7 0 0 -2 0 0 0
w:of _ month	0 -7 0 0 10 0 0 0
w:of _ new	0 1 3 2 -9 0 0 0
w:of _ of	0 -2 0 0 -3 10 0 0
w:of _ oil	0 -2 0 17 -10 0 0 0
w:of _ on	0 -4 -2 -5 8 0 3 -3
w:of _ order	0 0 0 6 -5 0 0 0
w:of _ own	7 3 0 0 -7 0 0 0
w:of _ steel	0 0 0 0 -10 12 0 0
w:of _ table	0 7 0 0 -6 0 0 0
w:of _ tariff	0 -4 0 9 -10 9 0 0
w:of _ that	0 -11 0 3 7 0 0 0
w:of _ threaten	0 0 0 8 -6 0 0 0
w:of _ three	0 -4 8 0 -5 0 3 0
w:of _ to	7 -13 5 -4 1 -1 2 0
w:of _ truce	0 0 0 0 -1 7 0 0
w:of _ will	0 11 0 -10 -3 6 0 0
w:of _ would	4 0 0 -9 0 2 -2 0
w:of _ year	0 12 0 0 -8 0 0 0
w:of a	0 0 0 12 -8 4 -7 0
w:of all	0 0 0 -6 10 0 0 0
w:of an	0 1 0 -10 7 0 0 0
w:of busan	0 -4 0 0 7 0 0 0
w:of chip	0 0 0 8 -3 0 0 0
w:of critical	6 0 0 -3 0 0 0 0
w:of duty	0 0 0 0 13 0 -8 0
w:of everything	0 0 0 12 -11 0 0 0
w:of exporter	0 0 0 0 -5 0 8 0
w:of good	0 0 0 6 -7 0 2 0
w:of higher	0 0 0 6 0 0 0 0
w:of it	0 -22 0 18 3 0 0 0
w:of its	3 10 0 -1 -7 -7 3 0
w:of last	8 20 0 0 -21 0 0 0
w:of listed	8 0 0 0 -8 0 0 0
w:of more	0 -3 0 0 6 0 0 0
w:of one	0 0 0 0 6 0 0 0
w:of our	0 0 0 -4 0 11 -4 3
w:of rare	14 0 0 0 -9 0 0 0
w:of raw	5 0 0 2 -9 0 0 0
w:of section	0 -5 0 -2 11 0 0 0
w:of such	0 0 0 9 -10 0 0 0
w:of talk	0 0 0 8 0 0 0 0
w:of tariff	0 0 0 0 6 0 0 0
w:of that	0 -17 0 8 5 0 1 0
w:of the	-17 3 16 -21 20 5 -18 -1
w:of their	0 -6 0 0 0 2 0 0
w:of them	0 0 0 -9 0 6 0 0
w:of thousand	0 0 0 0 -10 11 0 0
w:of us	0 10 0 0 -3 0 0 0
w:of what	0 0 0 0 -10 3 6 0
w:of whatever	0 0 0 -6 11 0 0 0
w:of which	1 -3 0 -5 8 0 0 0
w:off	0 -17 12 -3 -2 4 8 -1
w:off _ <day-ahead>	0 -2 0 11 -6 0 0 0
w:off _ for	0 0 0 0 -6 0 8 0
w:off _ table	0 0 0 -7 10 0 0 0
w:off the	6 -5 16 -13 -3 0 0 0
w:off until	0 0 0 6 -4 0 0 0
w:offer	0 -4 0 -7 30 0 -10 0
w:offer to	0 0 0 -1 14 0 -3 0
w:official	0 0 0 2 -12 0 1 7
w:official <v-say>	0 0 0 7 -6 0 0 0
w:official say	0 0 0 8 -7 0 0 0
w:oil	-7 -13 0 17 -21 0 14 12
w:oil ,	0 -10 0 1 0 0 9 0
w:oil .	0 -1 0 -12 5 0 0 6
w:oil <v-up>	0 0 0 7 -9 0 0 0
w:oil _ <level>	0 -11 0 7 2 0 0 0
w:oil _ <name>	0 0 0 0 -6 0 9 0
w:oil _ be	0 4 0 11 -12 0 0 0
w:oil _ gas	0 0 0 13 -12 0 0 0
w:oil _ the	0 0 0 0 7 0 0 0
w:oil _ which	0 0 0 0 -6 0 8 0
w:oil and	0 -8 0 17 -8 0 0 0
w:oil could	0 0 0 8 -5 0 0 0
w:oil would	0 0 0 -3 -11 0 4 10
w:old	-8 37 -12 -16 -6 -11 -18 -6
w:old <duty>	0 4 0 -15 7 0 0 0
w:old <level-noun>	0 16 0 0 -7 0 0 0
w:old <level>	0 7 0 0 -7 0 0 0
w:old _ ,	0 18 0 0 -15 0 0 0
w:old _ .	0 10 0 0 -6 0 0 0
w:old _ apply	0 -7 0 0 8 0 0 0
w:old _ are	0 9 0 0 -5 0 0 0
w:old _ come	0 12 0 0 -10 0 0 0
w:old duty	0 10 0 -8 1 -1 0 0
w:old rate	0 7 0 0 0 0 0 0
w:old tariff	0 -6 0 0 5 1 0 0
w:older	0 -12 0 0 13 0 0 0
w:on	3 -4 -27 8 23 -25 2 -18
w:on ,	0 0 0 9 -1 0 -2 0
w:on .	0 -5 0 -6 17 0 0 0
w:on <day-ahead>	0 -5 -13 10 21 -3 -30 -12
w:on <day-gone>	0 0 0 1 9 -18 0 -16
w:on <day-today>	4 -9 -2 -7 23 0 -5 0
w:on <duty>	0 6 2 0 -4 0 0 0
w:on <goods>	0 3 -21 0 -12 0 6 14
w:on <level>	0 7 0 0 -6 0 0 0
w:on <money>	0 0 0 0 6 0 0 0
w:on <name>	0 -8 0 9 0 0 0 0
w:on <number>	0 -3 0 -2 20 0 0 0
w:on <quality>	0 -5 -4 -2 -6 6 19 0
w:on <seat>	0 0 0 8 -5 0 0 0
w:on <v-bear>	0 -6 0 0 11 0 0 0
w:on <v-sell>	8 -3 0 0 -4 6 -5 0
w:on <v-stay>	0 0 0 0 10 0 0 0
w:on <v-suspend>	0 0 0 0 6 0 0 0
w:on _ "	0 0 0 -8 16 0 0 0
w:on _ 's	0 4 0 8 -6 0 0 0
w:on _ ,	-10 26 1 -2 -13 -9 2 0
w:on _ .	4 -8 -7 11 -5 -18 2 12
w:on _ :	0 15 0 -6 -11 0 2 0
w:on _ ;	0 8 0 -7 0 0 -1 0
w:on _ <day-ahead>	0 25 3 6 -28 0 0 0
w:on _ <day-today>	0 0 0 8 -5 0 0 0
w:on _ <level>	0 6 0 0 -4 0 0 0
w:on _ <name>	0 0 0 8 -4 0 0 0
w:on _ <number>	0 -14 0 -13 31 0 0 0
w:on _ <person>	0 0 0 9 -6 0 -2 0
w:on _ <quality>	5 3 0 -7 0 0 -6 0
w:on _ after	1 1 0 -9 5 0 0 0
w:on _ again	0 7 0 0 -2 0 0 0
w:on _ and	0 18 0 0 -12 0 0 0
w:on _ banana	0 0 0 -1 7 0 0 0
w:on _ brandy	0 14 0 2 -14 0 -1 0
w:on _ by	0 0 0 12 -15 0 0 0
w:on _ canola	0 0 0 7 -7 0 0 0
w:on _ capacity	0 0 0 12 -6 0 0 0
w:on _ car	0 -7 0 0 -1 0 11 0
w:on _ cod	0 -4 0 0 9 0 0 0
w:on _ coffee	0 -8 0 -5 12 0 0 0
w:on _ come	11 0 0 0 -8 0 0 0
w:on _ copper	0 -9 0 12 0 0 0 0
w:on _ cotton	0 0 0 -5 0 0 9 0
w:on _ dried	0 -5 0 0 7 0 0 0
w:on _ duty	0 -1 0 -3 8 0 -4 5
w:on _ earth	1 -1 0 6 -1 0 -3 0
w:on _ export	-8 0 0 9 0 0 0 0
w:on _ first	0 16 0 0 -16 0 0 0
w:on _ fish	0 5 0 10 -10 0 -3 0
w:on _ flour	0 9 0 3 -10 0 0 0
w:on _ for	0 6 0 0 -4 3 -1 0
w:on _ from	0 -13 0 12 4 4 -17 0
w:on _ good	4 0 0 6 -10 -4 4 0
w:on _ if	0 -4 7 -1 18 -4 -7 0
w:on _ is	0 -5 1 -8 12 0 0 0
w:on _ it	0 -11 0 -12 25 0 0 0
w:on _ its	0 0 0 0 -3 0 6 0
w:on _ list	0 0 0 0 7 0 0 0
w:on _ may	0 0 0 12 -10 0 0 0
w:on _ media	1 0 0 -6 6 0 0 0
w:on _ network	0 0 0 0 -3 6 0 0
w:on _ nut	0 10 0 2 -15 0 -1 6
w:on _ of	5 -4 -1 0 0 -7 3 -1
w:on _ on	0 0 0 7 -1 0 0 0
w:on _ other	0 0 0 0 6 0 0 0
w:on _ palm	0 0 0 0 -7 0 9 0
w:on _ plywood	0 -10 0 9 0 0 0 0
w:on _ powder	0 6 0 0 -9 0 3 0
w:on _ salmon	0 13 0 -5 -8 0 2 0
w:on _ same	9 -7 0 0 -13 0 14 0
w:on _ side	0 -2 0 -2 -6 4 11 2
w:on _ software	18 0 0 0 -17 0 0 0
w:on _ steel	0 3 0 0 0 0 -6 0
w:on _ street	0 -8 0 0 10 0 0 0
w:on _ sugar	0 0 0 -3 8 0 0 0
w:on _ sunflower	0 -1 0 -3 10 0 0 0
w:on _ tariff	0 0 0 8 -4 0 0 0
w:on _ tea	0 -6 0 0 2 0 3 0
w:on _ that	0 0 -1 6 -6 0 4 -1
w:on _ the	-1 -2 0 7 8 0 -11 0
w:on _ they	0 12 0 0 -11 0 0 0
w:on _ to	0 -9 0 21 -17 0 3 0
w:on _ tomatoe	0 0 0 -1 6 0 0 0
w:on _ tractor	0 -2 0 -1 -7 0 15 0
w:on _ tyre	0 -3 0 0 6 0 0 0
w:on _ under	0 0 0 9 -9 0 0 0
w:on _ unless	19 -6 0 19 -23 0 0 0
w:on _ wheat	0 0 0 0 -5 0 8 0
w:on _ whisky	0 0 0 0 6 0 0 0
w:on _ wine	0 0 0 11 -2 0 -2 0
w:on _ without	0 -3 0 0 9 0 0 0
w:on _ would	0 -14 0 13 -13 5 5 3
w:on a	0 -12 0 0 8 0 -10 11
w:on affiliate	10 0 0 0 -6 0 0 0
w:on all	0 11 0 5 -12 0 0 0
w:on and	0 -4 0 0 7 0 0 0
w:on beef	0 0 0 5 -9 0 -4 4
w:on car	0 -2 0 4 -7 0 6 0
w:on cement	0 -8 0 -3 15 0 0 0
w:on chip	0 0 0 10 -4 0 0 0
w:on condition	0 0 0 7 -4 0 0 0
w:on critical	18 0 0 0 -17 0 0 0
w:on every	0 10 0 7 -17 0 0 0
w:on excess	0 0 0 12 -6 0 0 0
w:on food	0 0 0 0 6 0 0 0
w:on friday	0 9 0 4 -11 0 0 0
w:on good	0 0 0 -9 5 0 6 0
w:on hold	0 0 0 0 6 0 0 0
w:on ice	0 -1 0 0 6 0 0 0
w:on its	0 -5 0 6 -7 4 2 0
w:on medicine	0 0 0 -11 16 0 0 0
w:on most	0 0 0 0 6 0 0 0
w:on motorcycle	0 1 0 9 -10 0 0 0
w:on oil	0 -7 0 4 0 0 0 0
w:on orange	0 7 0 -2 -3 0 0 0
w:on our	0 0 0 -10 1 0 10 0
w:on paper	0 -9 0 -10 14 0 6 0
w:on pay	0 -5 0 0 9 0 0 0
w:on rare	1 -1 0 6 -1 0 -3 0
w:on rice	0 0 0 -1 6 0 0 0
w:on scotch	0 8 0 0 -7 0 0 0
w:on semiconductor	0 0 0 21 -19 0 0 0
w:on ship	0 -1 0 0 0 7 0 0
w:on shrimp	0 3 0 7 -11 0 0 0
w:on social	1 0 0 -6 6 0 0 0
w:on something	0 7 0 0 -5 0 0 0
w:on soybean	0 -3 0 -1 11 0 0 0
w:on steel	0 -9 0 -9 3 0 9 0
w:on sugar	0 7 0 5 -11 0 0 0
w:on sunday	0 0 0 0 6 0 0 0
w:on tariff	0 6 2 0 -5 0 0 0
w:on tea	0 6 0 -2 3 0 -5 0
w:on that	0 3 0 9 -14 0 4 0
w:on the	-1 1 5 0 0 -18 1 0
w:on their	0 5 0 1 -13 0 7 0
w:on them	0 -5 0 7 -9 8 0 0
w:on those	0 5 0 12 -16 0 0 0
w:on top	0 -4 0 6 -5 0 5 0
w:on trade	0 0 7 0 -4 0 0 0
w:on tyre	0 -7 0 0 11 0 0 0
w:on what	0 6 0 3 -9 0 0 0
w:on which	4 15 0 -4 -5 0 -3 0
w:on whisky	0 7 0 0 -8 0 0 0
w:on wine	0 0 0 0 0 0 6 0
w:once	9 17 1 -16 -15 8 -9 -1
w:once .	-1 -5 0 0 12 8 -6 0
w:once _ ,	0 16 2 0 -15 0 0 0
w:once more	9 20 6 -4 -30 7 -3 0
w:once the	0 0 0 0 7 0 0 0
w:one	1 -15 3 0 23 -7 -3 -22
w:one .	0 -11 0 0 11 0 0 0
w:one <v-begin>	0 -1 0 0 6 0 0 0
w:one _ ,	0 -6 0 0 15 0 0 0
w:one _ .	0 0 0 0 8 0 0 0
w:one _ a	10 0 0 0 -7 0 0 0
w:one _ of	0 0 0 0 -3 8 0 0
w:one _ out	0 6 0 0 -6 0 0 0
w:one _ past	0 0 0 0 7 0 0 0
w:one _ that	0 2 0 6 -18 8 0 0
w:one _ the	0 -13 0 16 -9 5 1 0
w:one and	0 3 0 0 -6 0 0 0
w:one for	0 0 0 0 -1 0 8 0
w:one in	0 -3 0 0 8 0 0 0
w:one is	0 4 9 0 -11 0 0 0
w:one minute	0 0 0 0 7 0 0 0
w:one that	0 0 0 0 7 0 0 0
w:only	-4 13 0 -19 4 -2 0 0
w:only <name>	0 8 0 0 -7 0 0 0
w:only <v-impose>	0 12 0 0 -8 0 0 0
w:only _ .	0 12 0 0 -8 0 0 0
w:only the	0 -4 0 0 6 0 0 0
w:open	4 -1 0 29 -12 -9 -15 0
w:open .	7 -1 0 0 0 0 0 0
w:open _ market	0 0 0 7 -2 0 0 0
w:open a	0 0 0 11 -11 0 0 0
w:open its	0 0 0 15 -10 0 -1 0
w:open to	0 10 0 0 -8 0 0 0
w:opened	0 1 0 14 -9 0 0 0
w:opened on	0 0 0 9 -8 0 0 0
w:opened two	0 0 0 8 -6 0 0 0
w:operator	0 -5 0 -1 1 6 0 0
w:opinion	0 -5 0 0 13 0 0 0
w:opposition	0 0 0 -1 8 0 0 0
w:or	-6 -8 -13 22 0 4 -8 -8
w:or ,	0 0 0 0 -3 0 8 0
w:or <level>	0 1 0 -5 6 0 0 0
w:or <not>	0 -9 0 -1 21 0 0 0
w:or <number>	0 -6 0 0 15 0 0 0
w:or <seat>	0 0 0 6 -3 0 0 0
w:or <v-bear>	0 0 0 7 -15 9 0 0
w:or <v-impose>	0 0 0 -2 15 0 -1 0
w:or _ "	0 0 0 12 -12 0 0 0
w:or _ ,	0 5 0 0 -7 0 0 0
w:or _ .	0 -20 0 13 0 0 -1 0
w:or _ a	0 -2 0 0 -2 10 0 0
w:or _ if	0 -4 0 0 0 0 7 0
w:or _ it	0 -3 0 0 8 0 0 0
w:or _ other	0 6 0 0 0 0 0 0
w:or _ the	0 6 0 2 -5 0 0 0
w:or more	0 -3 0 0 10 0 0 0
w:or see	0 0 0 7 -4 0 0 0
w:or sooner	0 0 0 22 -28 0 0 0
w:or the	0 -5 0 0 9 0 0 0
w:or two	0 0 0 13 -12 0 0 0
w:orange	2 0 0 -11 -2 0 8 0
w:orange _ <level>	0 -2 0 0 -2 0 8 0
w:order	-7 12 -3 0 0 -1 0 -3
w:order <v-say>	0 0 0 -4 0 6 0 0
w:order _ that	0 0 0 7 -5 0 0 0
w:order allow	0 -1 0 7 0 -3 0 0
w:order say	0 0 0 -4 -2 7 0 0
w:ordinary	0 -13 0 -5 23 0 0 0
w:ordinary <level>	0 -8 0 0 11 0 0 0
w:ore	-2 -2 0 -8 17 0 0 0
w:ore .	0 0 0 -2 6 0 0 0
w:other	0 -17 -6 39 -7 0 -9 -11
w:other 's	0 0 0 9 -3 0 0 0
w:other ,	0 7 0 0 -3 0 0 0
w:other .	0 -5 0 9 0 0 0 0
w:other <duty>	0 0 0 11 -8 0 0 0
w:other <gate>	0 0 0 0 11 0 -3 0
w:other <level-noun>	0 6 0 0 -5 0 0 0
w:other _ ,	8 0 0 1 -3 0 -4 0
w:other _ .	0 -1 0 11 -10 7 0 0
w:other _ could	0 0 0 12 -5 0 0 0
w:other _ good	0 0 0 10 -9 0 0 0
w:other _ is	0 0 0 7 -7 0 0 0
w:other country	0 0 0 2 -8 10 0 0
w:other duty	0 0 0 11 -8 0 0 0
w:other law	0 0 0 22 -12 0 0 0
w:other side	0 0 0 0 7 0 -2 0
w:other thing	0 0 0 0 -6 0 8 0
w:otherwise	9 5 0 -21 2 0 -11 0
w:otherwise .	12 0 0 -1 -8 1 0 0
w:otherwise <v-bear>	0 -13 0 0 17 0 0 0
w:otherwise pay	0 -13 0 0 16 0 0 0
w:our	-27 -6 10 -10 -11 13 20 1
w:our ,	0 -12 0 0 13 0 0 0
w:our <duty>	0 0 0 9 -9 0 0 0
w:our <gate>	0 -10 0 -3 0 0 11 0
w:our <goods>	-1 10 0 -11 -19 -3 27 0
w:our <sender>	0 0 0 0 -3 7 0 0
w:our <v-sell>	0 0 0 0 -11 6 8 0
w:our _ ,	0 2 0 -3 -9 0 7 4
w:our _ .	0 -5 2 -11 0 -1 13 0
w:our _ :	0 -2 11 7 -11 0 0 0
w:our _ duty	0 0 0 0 -5 0 6 0
w:our _ has	0 0 6 0 0 0 0 0
w:our _ of	0 0 0 0 6 0 0 0
w:our _ on	0 0 0 0 -4 8 -2 0
w:our _ pay	0 0 0 0 -1 0 6 0
w:our _ will	0 7 0 5 -15 0 0 0
w:our _ would	0 0 0 0 -2 0 8 0
w:our coffee	0 -2 0 0 7 0 0 0
w:our country	0 6 0 0 -6 0 0 0
w:our duty	0 1 0 8 -9 0 0 0
w:our export	0 0 0 0 -3 9 0 0
w:our ship	0 0 0 0 -6 0 8 0
w:our side	0 -6 0 -2 1 0 8 0
w:out	0 12 -17 -3 4 0 -7 0
w:out ,	0 9 0 -7 -4 0 2 0
w:out .	0 -20 0 11 -1 -3 6 3
w:out _ ,	0 0 0 0 7 0 0 0
w:out _ .	0 0 0 0 7 0 0 0
w:out _ <day-ahead>	9 0 0 2 -9 0 0 0
w:out _ commitment	0 0 0 0 8 -2 0 0
w:out _ it	0 0 0 0 -8 8 0 0
w:out _ the	0 2 0 -7 1 0 0 0
w:out its	0 8 0 -4 0 0 0 0
w:out on	9 0 0 4 -11 0 0 0
w:out over	0 7 0 0 -3 0 0 0
w:out that	1 8 0 0 -9 0 0 0
w:out the	0 0 0 -1 6 0 0 0
w:out to	0 0 0 -2 7 0 0 0
w:out what	0 0 0 0 -5 8 0 0
w:outcome	8 0 0 0 -4 0 0 0
w:outside	3 -7 0 1 0 0 0 0
w:over	-1 18 -11 -3 -6 -7 -29 22
w:over <goods>	0 0 0 -13 -9 0 -3 27
w:over <quality>	0 0 0 -8 9 0 0 0
w:over _ 's	0 0 0 6 -5 0 0 0
w:over _ ,	0 -1 0 0 8 0 0 0
w:over _ .	0 18 0 -2 -18 0 0 12
w:over _ above	1 -2 0 10 -11 0 0 0
w:over _ oil	0 0 0 -11 13 0 0 0
w:over _ that	0 8 0 0 0 0 0 0
w:over a	0 -4 0 -3 13 0 0 0
w:over again	0 18 0 0 -16 0 0 0
w:over and	1 -2 0 10 -11 0 0 0
w:over fentanyl	0 0 0 -6 8 0 0 0
w:over on	0 6 0 -1 0 0 0 0
w:over there	0 0 0 0 6 0 0 0
w:overcapacity	0 0 0 7 -6 0 0 0
w:overtime	0 -2 0 0 6 0 0 0
w:owe	0 7 0 -3 -4 2 0 0
w:own	3 13 -1 -17 7 -9 -2 0
w:own .	0 0 0 0 6 0 0 0
w:own _ ,	0 8 0 -1 -7 0 2 0
w:own _ .	0 0 0 0 7 0 0 0
w:own _ and	0 8 0 0 -7 0 0 0
w:own _ on	3 -5 0 0 8 0 -5 0
w:own _ the	0 8 0 0 -5 0 0 0
w:own countermeasure	0 9 0 0 -3 0 -3 0
w:own duty	0 -3 0 0 7 0 0 0
w:own tariff	0 0 0 -1 0 0 6 0
w:owned	8 0 0 0 -3 0 0 0
w:owner	0 -1 0 -4 -8 20 0 0
w:owner ,	0 0 0 0 -14 13 0 0
w:owner _ bytedance	0 0 0 0 -13 13 0 0
w:p	0 -7 0 0 8 0 0 0
w:p .	0 -2 0 0 6 0 0 0
w:p _ m	0 -1 0 0 6 0 0 0
w:page	0 -3 0 0 17 0 0 0
w:pair	0 0 0 0 8 0 0 0
w:palm	0 4 0 -11 -11 0 16 0
w:palm <goods>	0 0 0 -9 -5 0 16 0
w:palm _ ,	0 0 0 0 -9 0 14 0
w:palm oil	0 0 0 -9 -5 0 16 0
w:panel	7 0 0 0 0 0 0 0
w:paper	0 14 0 -30 7 0 0 0
w:paper _ <level>	0 0 0 -6 -1 0 7 0
w:paper _ not	0 3 0 -6 0 0 0 0
w:paper is	0 8 0 -1 -6 0 0 0
w:paper it	0 8 0 0 -7 0 0 0
w:paper that	0 -8 0 -1 17 0 0 0
w:parcel	0 -6 0 0 17 0 0 0
w:parliament	0 -7 0 -4 29 0 0 0
w:part	0 -3 0 5 6 0 0 0
w:part ,	8 -4 0 0 -9 0 0 0
w:part .	-2 0 0 0 8 0 0 0
w:part _ the	0 3 0 0 -6 0 0 0
w:part of	0 4 0 9 -9 0 0 0
w:partner	0 0 0 -4 15 0 0 0
w:party	0 -6 0 -1 5 0 5 0
w:party <v-impose>	0 -6 0 0 2 0 4 0
w:pass	0 17 0 -10 -2 0 -2 0
w:pass <not>	0 13 0 0 -8 0 0 0
w:pass without	0 13 0 0 -8 0 0 0
w:passe	0 18 0 1 -29 9 0 0
w:passe <not>	0 2 0 2 -17 9 0 0
w:passe _ a	0 -5 0 4 -8 9 0 0
w:passe without	0 2 0 2 -17 9 0 0
w:passed	0 -1 0 0 -2 0 12 0
w:past	0 0 0 -5 19 0 0 0
w:past midnight	0 0 0 0 12 0 0 0
w:patented medicine	0 0 0 8 -1 0 0 0
w:pause	0 15 0 -8 -1 0 -2 -3
w:pause <v-stay>	0 7 0 0 -5 0 0 0
w:pause _ on	0 6 0 0 -6 0 0 0
w:pause run	0 7 0 0 -5 0 0 0
w:pay	-3 2 -26 4 17 -13 0 -19
w:pay "	0 0 0 0 -9 0 7 0
w:pay ,	0 -6 0 7 0 0 0 0
w:pay <level>	-2 5 -5 -1 12 -4 -8 -2
w:pay <not>	0 9 0 -1 -2 0 0 0
w:pay <number>	0 10 -1 15 -7 -3 -10 0
w:pay _ .	0 0 -1 13 -2 -3 0 0
w:pay _ <level>	0 0 0 0 7 0 0 0
w:pay _ <name>	0 -2 0 0 -1 0 8 0
w:pay _ <number>	0 -1 0 7 0 0 0 0
w:pay _ <quality>	0 0 0 9 -8 0 0 0
w:pay _ a	0 7 0 0 -3 0 0 0
w:pay _ again	0 13 0 0 -11 0 0 0
w:pay _ at	0 -3 0 -1 10 0 0 0
w:pay _ for	0 -4 0 0 6 0 0 0
w:pay _ if	0 3 0 6 -10 0 0 0
w:pay _ in	0 -8 0 -2 20 0 -8 0
w:pay _ instead	0 6 0 2 -8 0 0 0
w:pay _ since	0 -5 0 0 6 0 0 0
w:pay _ under	0 -2 0 0 6 0 0 0
w:pay a	0 0 0 0 7 0 0 0
w:pay back	0 -13 0 0 11 0 2 0
w:pay in	0 7 0 1 -7 0 0 0
w:pay nothing	0 -2 0 0 7 0 0 0
w:pay now	2 0 0 -7 8 0 0 0
w:pay on	0 0 0 7 -3 0 0 0
w:pay the	0 -3 0 -1 7 0 0 0
w:payable	0 11 0 0 -8 0 0 0
w:peace	0 9 0 0 0 0 0 0
w:peace _ on	0 7 0 0 -7 0 0 0
w:peat	0 0 0 0 -5 0 0 10
w:pen	0 21 0 0 -14 0 0 0
w:pen ,	0 12 0 3 -16 0 0 0
w:pen .	0 -8 0 0 10 0 0 0
w:penalty	0 -10 0 8 0 0 0 0
w:penang	0 0 0 0 -11 9 0 0
w:pension	0 -4 0 0 6 0 0 0
w:people	0 -19 0 0 6 12 -2 0
w:people .	0 0 0 0 6 0 0 0
w:per	0 0 0 -1 0 8 0 0
w:percent	0 0 0 -7 10 0 0 0
w:period	0 0 0 0 -4 10 0 0
w:permanent	0 -2 0 -6 26 -5 0 0
w:permit	42 -6 0 -10 -17 -13 -9 0
w:permit ,	9 0 0 0 -2 0 0 0
w:permit .	11 0 0 0 -9 0 0 0
w:permit _ and	9 0 0 0 -4 0 0 0
w:permit for	28 -6 0 0 -10 -7 0 0
w:peso	0 4 6 0 -9 0 0 0
w:phase	0 -2 0 0 13 0 0 0
w:phone	0 -3 0 0 12 0 0 0
w:phosphate	0 0 0 -8 0 0 11 0
w:pick	0 0 0 0 -3 7 0 0
w:pick up	0 0 0 0 -4 7 0 0
w:picket	0 -7 0 0 10 0 0 0
w:place	-1 5 0 11 -6 0 -1 0
w:place .	0 0 0 13 -7 0 0 0
w:place _ the	0 12 0 0 -12 0 0 0
w:place of	0 11 0 -1 -6 0 0 0
w:plan	-1 0 0 -15 25 -4 0 0
w:plan ,	0 6 0 0 -5 0 0 0
w:plan .	0 -1 0 -4 13 0 0 0
w:plan for	0 0 0 0 8 0 0 0
w:plan to	0 0 0 -1 8 0 0 0
w:plant	1 1 0 -12 8 1 -3 0
w:plant _ .	0 9 0 0 -4 0 0 0
w:play	0 -1 0 0 10 0 0 0
w:player	0 -4 0 0 10 0 0 0
w:plough	0 -9 0 0 0 8 0 0
w:plu	9 -6 0 0 0 0 0 0
w:plu <level>	0 -9 0 -1 13 0 0 0
w:plu <number>	0 11 0 0 -11 0 0 0
w:plu the	9 -5 0 0 0 0 0 0
w:plywood	0 -13 0 7 10 0 -2 0
w:plywood _ <level>	0 -14 0 8 3 0 0 0
w:point	0 5 2 -7 0 0 0 0
w:point _ ,	0 9 0 0 -8 0 0 0
w:pointed	0 8 0 0 -4 0 0 0
w:pointed _ that	0 9 0 0 -7 0 0 0
w:pointed out	0 9 0 0 -6 0 0 0
w:pork	0 -13 0 -9 31 0 -4 0
w:pork ,	0 0 0 0 6 0 0 0
w:pork _ beef	0 -2 0 -1 9 0 0 0
w:port	-1 -8 -1 -2 0 18 0 0
w:port _ ,	0 0 0 0 -4 10 0 0
w:port _ for	0 0 0 0 -7 8 0 0
w:port due	0 0 0 0 -4 8 0 0
w:port fee	0 -6 0 0 -4 10 0 0
w:position on	0 8 0 0 -5 0 0 0
w:possible	0 0 0 -1 10 0 0 0
w:post	0 0 0 13 -4 0 -1 0
w:post _ a	0 0 0 9 -9 0 0 0
w:potash	0 0 0 9 0 0 -5 0
w:potatoe	0 7 0 0 -4 0 0 0
w:poultry	0 0 0 -6 0 6 0 0
w:poultry .	0 0 0 0 -5 8 0 0
w:powder	0 9 0 0 -18 0 9 0
w:powder _ <level>	0 8 0 0 -7 0 0 0
w:power	0 0 0 -7 16 0 0 0
w:power _ be	0 0 0 0 6 0 0 0
w:premier	0 0 0 0 6 0 -3 0
w:prepare	0 0 0 19 -11 0 -3 0
w:prepare a	0 0 0 15 -18 0 2 0
w:prepare for	0 9 0 0 -6 0 0 0
w:prepare to	0 -1 0 0 9 0 0 0
w:present	0 0 0 -2 9 0 -5 0
w:present ,	0 7 0 0 -4 0 0 0
w:present and	0 -7 0 0 10 0 0 0
w:president	0 -8 0 4 4 0 -1 0
w:president _ trump	0 0 0 5 -6 0 0 0
w:president donald	0 0 0 5 -6 0 0 0
w:press	0 -4 0 -15 25 0 0 0
w:press _ that	0 0 0 -4 6 0 0 0
w:price	0 -4 1 -18 28 -15 -10 0
w:price ,	0 0 0 0 6 0 0 0
w:price at	0 0 6 0 0 0 0 0
w:priced	0 0 0 12 -12 0 0 0
w:problem	8 -5 0 0 0 0 0 0
w:problem .	8 -3 0 0 0 0 0 0
w:processor	6 0 0 0 -3 0 0 0
w:producer	0 0 8 0 -6 0 0 0
w:product	0 -21 0 -5 27 0 2 0
w:product ,	0 0 0 -8 14 0 0 0
w:product .	0 0 0 0 -4 0 8 0
w:product _ be	0 -8 0 5 0 0 0 0
w:product _ the	0 0 0 0 6 0 0 0
w:product would	0 -11 0 6 2 0 0 0
w:production	0 0 0 0 7 -5 0 0
w:programme	0 0 0 6 -2 0 0 0
w:prolong	0 -3 0 -4 20 0 0 0
w:prolong _ .	0 -2 0 0 8 0 0 0
w:prolong it	0 -5 0 0 14 0 0 0
w:prolonged	6 11 0 -10 -7 0 0 0
w:prolonged .	8 0 0 -2 -5 0 0 0
w:promise	-7 -8 -3 -10 10 5 11 -2
w:promise .	0 0 0 0 -8 12 0 0
w:promise _ answer	0 0 0 0 -12 0 10 0
w:promise _ it	0 0 0 0 -6 0 8 0
w:promise an	0 0 0 0 -8 0 9 0
w:promise that	0 1 0 -1 -3 0 7 0
w:promise to	0 0 0 0 15 0 0 0
w:proper	0 0 0 0 8 0 0 0
w:proposal	0 -7 0 0 15 0 0 0
w:protect	0 0 0 0 -2 0 7 0
w:protocol	0 3 0 3 -10 4 0 0
w:provide	0 1 0 12 -13 0 0 0
w:provide for	0 7 0 0 -4 0 0 0
w:provide that	0 -4 0 16 -9 0 0 0
w:provisional	0 0 0 -3 0 0 7 0
w:published	0 2 0 -10 3 0 0 0
w:published _ <day-gone>	2 5 0 0 -7 0 0 0
w:published on	1 5 0 0 -6 0 0 0
w:purchase	0 0 0 12 0 0 -5 0
w:purchase of	0 0 0 7 0 0 -1 0
w:put	5 14 0 13 -22 -3 -7 2
w:put <level>	0 -11 0 3 3 0 1 0
w:put <sender>	2 0 0 3 -7 0 0 0
w:put <v-sell>	2 0 0 3 -7 0 0 0
w:put _ .	0 0 0 0 -4 0 0 8
w:put _ <level>	0 1 0 12 -13 0 0 0
w:put _ <number>	0 0 0 7 -5 0 0 0
w:put _ back	0 21 0 -2 -14 0 0 0
w:put _ control	1 0 0 3 -7 0 0 0
w:put _ name	0 0 0 0 10 0 0 0
w:put _ on	0 -13 0 4 4 0 0 0
w:put _ until	0 0 0 6 -5 0 0 0
w:put about	0 0 0 9 -8 0 0 0
w:put an	0 0 0 -5 6 0 0 0
w:put back	0 0 0 0 -8 0 0 8
w:put export	2 0 0 3 -7 0 0 0
w:put his	0 0 0 0 7 0 0 0
w:put off	0 -1 0 6 0 2 0 0
w:put on	0 -1 0 -5 9 0 0 0
w:put the	0 10 4 1 -13 0 0 0
w:put them	7 0 0 0 -6 0 0 0
w:put to	0 8 0 0 -7 0 0 0
w:put up	0 0 0 10 -6 0 0 0
w:quadruple	0 0 0 7 -4 0 0 0
w:quarrel	0 0 0 -1 17 -2 0 0
w:quarter	0 10 0 0 -2 0 0 0
w:question	-5 -10 -4 4 31 -11 -21 -5
w:question :	-2 -5 0 9 10 -4 -6 -1
w:question _ and	0 7 0 5 -7 0 0 0
w:question _ the	0 0 0 0 13 0 0 0
w:question _ what	0 -14 0 3 6 0 0 0
w:quota	0 -16 0 0 13 0 0 0
w:radio	0 3 0 -7 3 0 -5 4
w:rain	0 -11 0 0 16 0 0 0
w:raise	-9 -19 -7 16 -16 6 15 0
w:raise _ .	0 0 0 -6 9 0 -2 0
w:raise _ duty	0 -3 0 1 -17 0 19 0
w:raise _ own	0 0 0 -1 -2 0 11 0
w:raise _ tariff	0 5 0 2 -6 0 0 0
w:raise _ to	0 -2 0 10 -8 0 0 0
w:raise its	0 -1 0 -7 0 0 18 0
w:raise tariff	0 0 0 8 -2 0 -1 0
w:rare	11 -14 -3 0 -3 0 1 0
w:rare -	-3 0 0 0 0 0 10 0
w:rare _ ,	18 0 0 4 -20 0 0 0
w:rare _ earth	-3 0 0 0 0 0 10 0
w:rare earth	14 -10 0 1 -2 0 -11 0
w:raspberry	0 14 0 -2 -8 0 0 0
w:rate	-7 6 -14 -19 14 -17 1 0
w:rate .	0 -7 0 -3 19 0 0 0
w:rate <v-begin>	0 -4 0 -5 10 -2 5 0
w:rate <v-down>	0 9 0 0 -1 -2 0 0
w:rate <v-impose>	0 -7 0 0 10 0 0 0
w:rate <v-return>	0 14 0 0 -13 0 0 0
w:rate <v-stay>	0 -7 0 0 9 0 0 0
w:rate <v-up>	0 -9 0 0 4 0 6 0
w:rate _ <day-ahead>	0 6 0 0 0 0 0 0
w:rate _ <level>	0 0 0 9 -14 0 1 5
w:rate _ be	0 10 0 6 -16 0 0 0
w:rate _ go	0 0 0 0 7 0 0 0
w:rate _ have	0 -7 0 0 8 0 0 0
w:rate _ on	0 7 0 0 -6 0 0 0
w:rate _ to	0 0 0 0 -4 0 8 0
w:rate _ up	0 0 0 0 6 0 0 0
w:rate apply	0 -7 0 0 8 0 0 0
w:rate come	0 10 0 0 -4 -1 0 0
w:rate from	0 8 0 0 -2 0 0 0
w:rate go	0 -9 0 0 2 0 6 0
w:rate is	0 -3 0 0 0 0 6 0
w:rate of	0 4 0 10 -11 0 0 0
w:rate return	0 13 0 0 -12 0 0 0
w:rate will	0 -9 0 4 2 0 0 0
w:rather	0 -4 0 -1 21 0 0 0
w:ratify	0 -1 0 0 12 0 0 0
w:raw <goods>	8 0 0 0 0 0 0 0
w:raw _ ,	6 0 0 0 -5 0 0 0
w:re	0 0 0 10 -10 0 0 0
w:reach	-1 -10 0 11 0 0 7 -2
w:reach <level>	0 -1 0 12 -6 0 0 0
w:reach _ ,	0 -5 0 7 0 0 0 0
w:reach _ agreement	0 0 0 6 -5 0 0 0
w:reach _ the	0 0 0 4 -10 0 8 0
w:reach an	0 0 0 6 -5 0 0 0
w:reach for	0 0 0 1 -11 0 10 0
w:read	0 -1 0 0 21 0 -5 0
w:read _ as	0 7 0 0 -6 0 0 0
w:read it	0 0 0 0 8 0 0 0
w:reader	0 -4 0 -1 16 0 0 0
w:reading	0 -5 0 0 8 0 0 0
w:ready	2 -12 0 5 -20 0 24 0
w:ready ,	0 0 0 0 -1 0 7 0
w:ready .	0 0 0 0 -3 0 9 0
w:ready to	0 0 0 6 -9 0 8 0
w:real _ ,	0 0 5 0 -6 0 0 0
w:recall	0 15 0 -9 0 0 0 0
w:recall that	0 19 0 -5 -11 0 0 0
w:reciprocal <level-noun>	0 -7 0 0 7 0 0 0
w:reciprocal _ ,	0 -1 0 0 7 0 0 0
w:reciprocal duty	0 10 0 1 -12 0 0 0
w:reciprocal rate	0 -7 0 0 7 0 0 0
w:reciprocal tariff	0 -2 0 -3 9 0 0 0
w:reciprocity	0 0 0 -1 -28 0 32 0
w:reckon	0 6 5 -5 -8 1 0 0
w:reckon .	0 0 0 0 8 -1 0 0
w:reckon that	0 0 0 0 -5 7 0 0
w:reckon with	0 18 0 0 -16 0 0 0
w:reduce	0 0 0 -2 11 0 -1 0
w:refund	0 -9 0 0 18 -1 0 0
w:refuse	0 -15 0 6 12 0 -2 0
w:refuse ,	0 -14 0 9 7 0 -1 0
w:refuse _ the	0 -9 0 0 14 0 0 0
w:refused	0 -4 0 0 0 8 -5 0
w:refused ,	0 0 0 0 0 8 0 0
w:regard	0 0 0 -3 0 9 0 0
w:regard as	0 0 0 0 -5 9 0 0
w:register	11 0 0 0 -7 0 0 0
w:reject the	0 0 0 0 -2 0 7 0
w:released	0 10 0 0 -7 0 0 0
w:remain	0 -15 0 -7 30 0 0 0
w:renewal	0 16 0 0 -23 0 12 0
w:renewed	0 5 0 -19 0 0 0 0
w:renewed ,	0 -13 0 -6 19 0 0 0
w:renewed ?	0 18 0 0 -15 0 0 0
w:renewed _ <day-ahead>	0 6 0 0 -2 0 0 0
w:renewed by	0 12 0 0 -9 0 0 0
w:reopen	0 -7 0 4 4 0 0 0
w:repair	0 -8 0 0 10 0 0 0
w:repeat	0 10 0 0 -9 0 0 0
w:replace	0 -20 0 22 -6 0 5 0
w:replace it	0 -6 0 15 -6 0 0 0
w:replace the	0 -8 0 9 -6 0 7 0
w:reply _ it	0 0 0 0 7 0 -5 0
w:reply that	0 1 0 0 2 0 -6 0
w:report	0 -6 0 -13 36 -1 -5 0
w:report _ <name>	0 0 0 -2 14 0 -3 0
w:report that	0 0 0 0 14 0 -8 0
w:reporter	0 6 0 0 8 -2 -7 -1
w:reporter .	0 0 0 -1 8 0 0 0
w:reporter _ the	0 0 0 -9 14 0 0 0
w:reporter _ what	0 11 0 0 -11 0 0 0
w:reporter that	0 0 0 6 1 0 -1 0
w:representative	0 0 0 6 -4 2 0 0
w:representative _ say	0 0 0 6 -3 0 0 0
w:reprieve	0 6 0 0 -5 0 0 0
w:require	13 8 0 0 -20 3 0 0
w:require _ for	9 0 0 0 -3 0 0 0
w:require a	7 0 0 0 -6 0 0 0
w:required	0 0 0 0 7 0 0 0
w:reserve	4 0 0 0 -16 0 8 0
w:reserve _ right	4 0 0 1 -14 0 8 0
w:reserve the	4 0 0 1 -14 0 8 0
w:reserved	0 2 0 0 -15 0 16 0
w:reserved _ right	0 3 0 0 -21 0 18 0
w:reserved the	0 3 0 0 -20 0 17 0
w:respond	0 0 0 0 -6 0 9 0
w:respond .	0 0 0 1 -6 0 3 0
w:rest	0 -11 0 -3 25 0 0 0
w:restore	0 22 0 0 -20 0 0 0
w:restore the	0 8 0 0 -9 0 0 0
w:restriction on	0 0 0 6 -3 0 0 0
w:result	0 -9 0 9 5 0 0 0
w:result ,	0 0 0 11 -8 0 0 0
w:result .	0 0 0 0 7 0 0 0
w:resume	-2 2 0 0 9 -3 0 0
w:resume <goods>	0 0 0 0 6 0 0 0
w:resume <sender>	0 0 0 0 6 0 0 0
w:resumption	0 11 0 0 -6 0 0 0
w:resumption of	0 11 0 0 -6 0 0 0
w:retailer	0 0 0 0 -9 2 0 7
w:retaliate	0 -1 0 -2 7 0 0 0
w:retaliate ,	0 0 0 0 -8 0 10 0
w:retaliate _ the	0 0 0 0 9 0 -6 0
w:retaliate with	0 0 0 0 10 0 -9 0
w:return	1 16 -2 -34 0 5 -4 -12
w:return ,	0 23 5 0 -31 2 0 0
w:return .	0 -5 0 -11 13 -5 8 0
w:return <v-impose>	0 0 0 0 6 0 -4 0
w:return _ <day-ahead>	12 -6 0 -1 -2 3 0 0
w:return _ <level>	0 24 0 0 -21 0 0 0
w:return _ <span>	0 0 0 0 -6 6 0 0
w:return _ and	0 3 7 0 -12 0 0 0
w:return _ its	0 -2 0 0 7 0 0 0
w:return _ the	0 8 0 0 0 0 0 0
w:return on	11 -1 0 -1 -5 2 0 0
w:return the	0 -2 0 0 8 0 0 0
w:return to	0 22 0 0 -7 -7 -4 0
w:revenue	0 -4 0 -1 12 0 0 0
w:revert	0 10 0 0 -6 0 0 0
w:review the	0 0 0 0 -6 0 8 0
w:revive	0 14 0 0 -11 0 0 0
w:revoke	0 12 0 0 -1 0 0 0
w:rice	1 10 0 0 -9 0 0 0
w:rice and	0 3 0 1 -10 0 0 0
w:right	1 0 0 -4 -25 1 27 0
w:right _ take	0 0 0 0 -8 0 9 0
w:right to	4 3 0 0 -31 0 24 0
w:rise	0 0 -4 -3 8 -7 -4 1
w:rise ,	0 11 0 0 -8 0 0 0
w:rise _ <day-ahead>	0 -7 0 9 0 0 0 0
w:rise _ <points>	0 10 0 0 -8 0 0 0
w:rise again	0 -4 0 0 9 0 0 0
w:rise at	3 2 0 0 -7 0 0 0
w:rise by	0 0 0 -9 12 0 0 0
w:rise on	0 -7 0 9 -3 0 0 0
w:risk	0 -11 0 -6 0 20 0 0
w:risk .	0 0 0 0 6 0 0 0
w:road	0 -6 0 -1 12 2 0 0
w:rock	8 0 0 0 -8 0 0 0
w:roll	0 -1 3 0 -9 0 9 0
w:room	0 -4 0 0 15 0 0 0
w:rose	0 -5 0 9 -8 0 5 0
w:round	0 -27 0 -1 32 0 0 -4
w:round _ talk	0 0 0 0 9 0 0 0
w:row	0 0 0 0 7 0 0 0
w:rubber	1 0 8 -2 -10 2 0 0
w:rule	30 -36 -3 14 -11 -3 0 -1
w:rule "	0 0 0 0 8 0 -7 0
w:rule ,	0 0 0 8 0 0 0 0
w:rule .	9 0 0 0 -13 4 0 0
w:rule _ .	0 0 0 4 -13 0 10 0
w:rule _ affiliate	10 0 0 0 -6 0 0 0
w:rule _ the	0 -2 0 -3 14 0 0 0
w:rule of	8 0 0 0 0 0 0 0
w:rule on	6 -3 0 0 0 0 0 0
w:rule out	1 0 0 11 -19 0 7 0
w:rule that	3 0 0 0 -6 0 0 0
w:rule would	11 0 0 0 -10 0 0 0
w:rum	0 11 0 0 -5 0 0 0
w:rumour	0 0 0 -2 10 0 0 0
w:run	2 0 -5 -13 22 -12 -11 -6
w:run _ ,	0 10 0 0 -7 0 0 0
w:run _ .	0 -11 0 0 10 0 0 0
w:run _ <day-ahead>	0 -7 0 0 19 0 0 0
w:run _ on	9 3 0 0 -6 0 0 0
w:run out	6 10 0 0 -7 -1 0 0
w:run the	0 -2 0 0 6 0 0 0
w:run to	0 -4 0 0 13 0 0 0
w:sack	0 -1 0 0 6 0 0 0
w:safe	0 0 0 7 -4 0 0 0
w:safeguard	0 0 0 10 -6 0 0 0
w:saffron	9 -1 0 0 0 0 0 0
w:salmon	0 12 0 0 -17 0 10 0
w:salmon .	0 0 0 0 -17 0 18 0
w:salmon _ <level>	0 0 0 -1 6 0 -1 0
w:salmon to	0 0 0 -1 6 0 -1 0
w:salt	0 -1 0 0 9 0 0 0
w:samarkand	0 -1 11 0 -5 0 0 0
w:samarkand ,	0 0 12 0 -7 0 0 0
w:same	4 1 6 -26 -20 5 22 0
w:same .	0 -1 11 -4 -4 0 4 0
w:same _ ,	0 12 0 -2 -13 7 -1 0
w:same _ .	0 0 0 0 0 -4 8 0
w:same _ that	0 0 0 0 -10 10 0 5
w:same day	12 -2 0 -2 -10 4 1 0
w:same on	0 0 0 0 -5 0 7 0
w:sanction	0 0 0 0 8 0 0 0
w:sanitary	0 7 0 0 0 -1 0 0
w:say	2 -4 -15 -1 17 8 -2 -21
w:say ,	2 0 0 -10 -1 11 0 0
w:say .	-3 6 -3 0 0 0 7 -12
w:say ;	0 6 0 4 -16 6 0 0
w:say <duty>	0 6 0 0 -3 0 0 0
w:say <goods>	0 5 0 -8 -11 4 6 0
w:say <name>	0 0 0 -6 0 0 7 0
w:say <not>	0 6 0 13 -12 -2 -5 0
w:say <person>	1 2 0 3 -17 4 -4 7
w:say <quality>	0 0 0 0 6 0 -3 0
w:say <seat>	0 0 0 0 8 0 -3 0
w:say _ "	0 -4 0 0 0 0 6 0
w:say _ ,	-2 0 0 -2 10 -3 -11 7
w:say _ .	0 12 0 -6 0 0 -4 0
w:say _ :	0 0 0 0 -6 8 0 0
w:say _ <day-gone>	-3 0 0 1 -9 0 10 0
w:say _ <name>	2 -4 0 0 3 7 -11 0
w:say _ <organisation>	0 2 0 13 -15 0 0 0
w:say _ ?	0 -11 0 18 -8 0 0 0
w:say _ a	0 6 0 -8 0 0 8 0
w:say _ and	0 3 0 -14 -8 8 6 0
w:say _ could	0 5 0 -14 7 0 0 0
w:say _ duty	0 0 0 0 12 0 -2 0
w:say _ he	0 -1 0 -6 18 0 0 0
w:say _ if	0 -4 1 -1 3 5 -6 0
w:say _ in	8 -6 0 8 -2 0 -5 0
w:say _ is	0 0 0 0 -11 0 14 0
w:say _ it	0 -13 0 0 10 0 0 0
w:say _ of	3 0 0 0 -11 7 0 0
w:say _ on	12 -4 0 0 -3 0 0 0
w:say _ order	0 0 0 0 6 0 0 0
w:say _ that	0 -4 0 7 5 0 -7 0
w:say _ the	9 0 0 -17 0 8 3 -5
w:say _ thi	0 0 0 0 -3 8 0 0
w:say _ we	0 7 0 0 -3 0 0 0
w:say _ will	0 3 0 12 0 0 -19 0
w:say _ would	0 -8 0 -2 11 -7 1 0
w:say a	0 0 0 -2 14 -1 0 0
w:say any	0 0 0 0 -4 0 7 0
w:say at	7 0 0 0 -4 0 0 0
w:say he	1 -7 0 17 0 0 -16 0
w:say his	0 0 0 9 -8 0 0 0
w:say in	0 0 0 0 -7 8 5 0
w:say is	0 0 0 2 -16 0 12 0
w:say it	-1 -10 0 -12 12 -2 12 0
w:say more	0 0 8 0 -9 0 2 0
w:say mr	0 0 0 6 -5 0 0 0
w:say no	0 0 0 13 -8 -1 -4 0
w:say nobody	0 7 0 0 -6 0 0 0
w:say on	0 -4 0 15 -8 0 0 0
w:say so	0 0 0 -8 11 0 0 0
w:say tariff	0 7 0 0 -4 0 0 0
w:say that	9 -3 -12 -1 18 -2 -11 -2
w:say the	-2 12 4 -13 8 0 -5 -2
w:say they	0 8 0 -1 -1 0 0 0
w:say what	0 0 0 0 8 0 0 0
w:say who	0 -4 0 0 0 9 0 0
w:say yes	0 0 0 -8 15 0 0 0
w:scale	0 0 0 0 -5 0 9 0
w:schedule	0 -2 0 -3 9 0 0 0
w:school	0 -4 0 0 15 0 0 0
w:scrap	0 0 0 9 -3 0 0 0
w:scrap its	0 0 0 7 -5 0 0 0
w:season	0 -5 0 0 15 0 0 0
w:second	-3 -2 -2 8 0 1 -10 4
w:second _ .	0 -1 0 16 -22 5 0 4
w:second _ is	0 10 0 0 -8 0 0 0
w:second _ to	0 -2 0 -1 6 0 0 0
w:secondary	0 0 0 10 -7 0 0 0
w:secondary <duty>	0 0 0 10 -7 0 0 0
w:secondary tariff	0 0 0 10 -7 0 0 0
w:secretary	0 0 0 -2 14 0 0 0
w:section	0 -32 0 30 0 -6 -7 0
w:section <number>	0 -32 0 30 0 -6 -7 0
w:section _ ,	0 0 0 -6 12 0 0 0
w:section _ .	0 -6 0 -2 12 0 0 0
w:section _ duty	0 -8 0 11 -2 0 0 0
w:security	0 0 0 0 9 0 0 0
w:see	-1 6 9 2 -7 -12 -2 0
w:see ,	0 -2 0 0 6 0 0 0
w:see <goods>	0 6 0 0 -4 0 0 0
w:see _ <number>	0 12 0 0 -12 0 0 0
w:see no	0 7 0 0 -6 0 0 0
w:see the	0 9 0 5 -15 0 0 0
w:see what	0 9 0 0 -8 0 0 0
w:sell	11 -26 2 -11 0 16 -13 0
w:sell <goods>	8 0 0 0 -5 0 0 0
w:sell _ to	8 0 0 0 -7 0 0 0
w:sell by	0 0 0 0 -8 10 0 0
w:sell in	0 -1 6 0 0 0 0 0
w:sell its	0 0 0 0 -3 8 0 0
w:sell to	8 0 0 0 -1 0 0 0
w:semiconductor	0 0 0 16 -11 0 0 0
w:send	3 -7 0 8 0 0 0 0
w:send a	0 0 0 6 -5 0 0 0
w:sense	0 0 0 -1 13 0 0 0
w:separate	0 0 0 10 -14 0 2 0
w:separate <duty>	0 0 0 17 -16 0 0 0
w:separate _ on	0 0 0 7 -13 0 3 0
w:separate tariff	0 0 0 16 -16 0 0 0
w:separately	0 0 0 -5 6 0 0 0
w:seriou	0 7 0 1 -9 0 0 0
w:service	0 -2 0 9 -7 0 3 0
w:set	-2 12 -1 -10 16 -5 -12 0
w:set _ in	0 7 0 0 -7 0 0 0
w:set aside	0 7 0 0 -5 0 0 0
w:set for	0 0 0 -2 9 0 0 0
w:set in	0 6 0 0 -1 0 0 0
w:set of	0 5 0 4 -10 0 0 0
w:set to	0 0 0 -4 6 0 0 0
w:settle	0 9 0 0 -3 0 0 0
w:settle on	0 6 0 0 -5 0 0 0
w:settlement	0 -4 0 10 0 0 0 0
w:shake	0 -2 0 0 8 0 0 0
w:shake <gate>	0 -1 0 0 7 0 0 0
w:shake hand	0 -1 0 0 7 0 0 0
w:shall	-1 15 -8 8 -4 -16 -2 0
w:shall <not>	0 0 0 7 -1 0 0 0
w:shall <v-bear>	0 4 0 0 -8 0 0 3
w:shall <v-begin>	0 -9 0 4 3 0 0 0
w:shall <v-end>	0 8 0 0 -2 0 0 0
w:shall <v-impose>	0 0 0 -8 0 0 9 0
w:shall <v-return>	0 8 0 0 -6 0 0 0
w:shall <v-say>	0 -3 0 10 0 0 0 0
w:shall <v-sell>	0 0 0 0 6 0 0 0
w:shall <v-stay>	0 0 0 0 6 0 0 0
w:shall <v-up>	0 -6 0 8 0 0 0 0
w:shall _ back	0 -5 0 0 9 0 0 0
w:shall _ the	0 15 0 0 -13 0 0 0
w:shall be	0 9 0 0 0 0 0 0
w:shall cease	0 9 0 0 -4 0 0 0
w:shall go	0 -6 0 8 0 0 0 0
w:shall have	0 11 0 0 -4 0 0 0
w:shall not	0 0 0 7 -1 0 0 0
w:shall see	0 6 0 0 -12 0 0 3
w:share	0 -11 33 0 -18 0 -3 0
w:share _ the	0 0 12 0 -9 0 0 0
w:share of	0 -3 17 0 -9 0 0 0
w:she	0 -12 0 -1 28 -6 0 0
w:she <v-impose>	0 0 0 0 -1 0 8 0
w:she <v-say>	0 0 0 -5 7 -1 3 0
w:she add	0 0 0 0 -6 0 9 0
w:she would	0 -6 0 4 8 0 -3 0
w:shell	0 0 0 0 6 0 -2 0
w:shift	0 0 0 0 8 0 0 0
w:ship	-19 -6 -4 -23 0 28 1 0
w:ship ,	0 0 0 0 -5 10 -1 0
w:ship .	0 0 0 0 9 0 0 0
w:ship will	0 -5 0 0 0 0 8 0
w:shirt	0 0 0 -5 9 0 0 0
w:shoe	0 -8 0 6 -7 0 9 0
w:shoot	0 -10 0 0 13 0 3 0
w:short	0 0 0 -3 7 0 0 0
w:shorten	0 0 0 0 -15 8 8 0
w:shorten the	0 0 0 0 -15 8 8 0
w:should	-5 -2 1 -10 2 5 -4 6
w:should <name>	0 0 10 0 -11 4 0 0
w:should <not>	0 0 0 -2 11 0 0 0
w:should <seat>	0 3 0 0 -7 0 3 0
w:should <v-bear>	0 -1 0 0 7 0 0 0
w:should <v-begin>	0 10 0 0 -6 0 0 0
w:should <v-down>	0 -1 0 0 12 0 0 0
w:should <v-end>	0 0 0 0 9 0 0 0
w:should <v-impose>	0 -7 0 -4 35 0 -7 0
w:should <v-propose>	0 -5 2 0 10 0 0 0
w:should <v-say>	0 -10 0 0 8 7 0 0
w:should <v-up>	0 8 0 0 -1 0 0 0
w:should _ <number>	0 -9 0 3 7 0 0 0
w:should _ <span>	0 9 0 0 -5 0 0 0
w:should _ be	0 1 0 0 -18 7 8 0
w:should _ the	0 0 0 0 13 0 0 0
w:should _ to	0 13 0 0 0 -2 0 0
w:should be	0 -16 0 0 27 0 0 0
w:should either	0 8 0 0 -7 3 0 0
w:should go	0 11 0 0 -10 0 0 0
w:should have	0 -2 0 0 9 0 0 0
w:should i	0 0 0 0 -2 0 6 0
w:should know	0 0 0 0 6 0 0 0
w:should the	5 8 -1 12 -30 -3 0 4
w:show	0 0 0 0 13 0 0 0
w:shrimp	0 0 0 10 0 0 -6 0
w:shrimp .	0 0 0 8 -5 0 0 0
w:shrink	0 0 0 -4 13 0 0 0
w:shrink by	0 0 0 -3 8 0 0 0
w:shut	0 -4 0 7 -13 4 8 0
w:shut _ .	0 0 0 0 -7 8 0 0
w:shut down	0 0 0 0 -6 8 0 0
w:side	-15 5 -21 -13 19 1 -15 1
w:side <v-agree>	0 1 0 5 -6 0 0 0
w:side <v-impose>	0 0 0 0 -1 10 0 0
w:side <v-up>	0 12 0 0 -9 0 0 0
w:side _ ,	0 -1 0 0 6 0 0 0
w:side _ <day-ahead>	0 -7 0 5 -2 0 5 0
w:side _ <span>	0 6 0 2 -10 0 0 0
w:side _ an	0 0 0 6 -6 0 0 0
w:side _ say	0 0 0 0 7 0 -6 0
w:side _ the	0 0 0 -2 0 7 0 0
w:side _ to	0 -3 0 -2 0 0 0 6
w:side go	0 6 0 0 -5 0 0 0
w:side has	0 0 0 0 13 0 -6 0
w:side is	0 0 0 6 -5 0 0 0
w:side may	0 0 0 -5 9 0 0 0
w:side of	0 0 0 -1 6 0 0 0
w:side say	0 0 0 0 6 0 -2 0
w:side will	0 -6 0 0 11 0 0 0
w:side with	0 7 0 0 -3 0 0 0
w:side would	0 13 0 -8 -4 0 3 0
w:sideway	0 -1 11 0 -6 0 0 0
w:sign	0 -6 0 -14 32 -13 -29 0
w:sign .	6 10 8 -1 -19 0 0 0
w:sign ?	0 -13 0 11 0 0 0 0
w:sign _ <day-ahead>	0 -11 0 0 12 0 0 0
w:sign _ it	0 -7 0 0 7 0 0 0
w:sign _ the	0 7 0 0 -5 0 0 0
w:sign a	0 -1 0 -5 1 0 0 6
w:sign an	0 -1 0 0 9 0 0 0
w:sign by	0 -8 0 0 9 0 0 0
w:sign on	0 -5 0 -2 14 0 0 0
w:signature	0 -1 0 0 1 4 -8 2
w:signature ,	0 -5 0 3 -3 9 0 0
w:signature _ duty	0 -9 0 0 10 0 0 0
w:signature _ missing	0 8 0 0 -6 0 0 0
w:signature _ the	0 9 0 0 -7 0 0 0
w:signature is	0 7 0 0 -5 0 0 0
w:similar	0 0 0 11 -9 0 0 0
w:since	-20 -40 -4 -7 58 -1 -1 -6
w:since <day-gone>	0 -13 0 0 10 0 3 0
w:since <month-gone>	-9 -8 0 12 14 0 -10 0
w:since <number>	0 -6 0 -4 12 0 2 0
w:since _ ,	0 -8 0 -4 15 0 0 0
w:since _ .	0 -8 0 0 17 0 0 0
w:since _ the	0 -1 0 0 6 0 0 0
w:since _ truce	0 0 0 4 -7 0 0 0
w:since last	0 -7 0 0 8 0 0 0
w:since the	0 6 0 0 -6 0 0 0
w:since then	0 -4 0 0 16 0 0 0
w:single	0 0 0 0 -4 8 0 0
w:single _ .	0 0 0 0 -7 8 0 0
w:sink	0 0 0 0 -15 0 0 23
w:sit	0 -7 0 0 -8 0 15 6
w:sit _ again	0 0 0 0 -2 0 0 7
w:sit down	0 -2 0 0 -1 0 0 7
w:sit on	0 4 0 0 -10 0 5 0
w:size	0 -2 0 20 -13 0 0 0
w:ski	0 2 0 2 -14 0 5 0
w:slap	0 5 0 -2 -18 0 18 0
w:slap <level>	0 0 0 -1 -1 0 8 0
w:slap _ on	0 0 0 -1 -1 0 8 0
w:slap a	0 12 0 0 -9 0 -2 0
w:sleep	0 -7 0 0 14 0 0 0
w:slip	4 0 8 0 -11 0 0 0
w:slowly	7 -3 0 0 0 0 0 0
w:so	0 0 10 0 0 -25 -1 1
w:so ,	0 2 0 -8 5 0 0 0
w:so .	0 0 13 0 -6 0 0 0
w:so _ <day-ahead>	0 0 0 7 -1 0 0 0
w:so _ as	0 0 0 0 -2 0 6 0
w:so _ go	0 12 0 0 -11 0 0 0
w:so _ is	0 7 0 7 -12 0 0 0
w:so _ it	0 8 0 0 -7 0 0 0
w:so _ the	9 -8 -2 -1 1 -4 -1 9
w:so are	1 0 0 7 -4 -1 0 0
w:so do	0 -6 0 0 9 0 0 0
w:so doe	0 0 0 0 -9 0 0 10
w:so it	0 2 0 8 -10 0 0 0
w:so much	0 0 0 0 0 0 6 0
w:so on	0 -4 0 6 0 0 0 0
w:so that	0 -8 0 0 2 0 5 0
w:so what	0 10 0 0 -8 0 0 0
w:so would	7 -5 0 10 -10 0 0 0
w:social	2 0 0 -8 10 0 0 0
w:social _ that	0 0 0 -4 8 0 0 0
w:social media	1 0 0 -6 6 0 0 0
w:software	27 0 0 0 -24 0 -2 0
w:software .	15 0 0 -4 -10 0 0 0
w:some	0 -1 0 -20 11 3 0 0
w:some <number>	0 -1 0 0 10 0 0 0
w:some _ the	0 -2 0 0 8 0 0 0
w:some of	-1 -3 0 0 16 0 0 0
w:somebody	0 -11 0 0 15 0 0 0
w:somebody _ a	0 -7 0 0 8 0 0 0
w:something	0 11 0 6 -15 -2 4 0
w:something _ ,	0 16 0 0 -19 0 0 0
w:something better	0 13 0 0 -9 0 0 0
w:something happen	0 13 0 0 -12 0 0 0
w:sooner	0 -3 0 22 -21 0 -1 0
w:sooner "	0 0 0 8 -10 0 0 0
w:sooner ,	0 0 0 9 -8 0 0 0
w:sooner .	0 0 0 7 -2 0 0 0
w:sooner _ ,	-2 0 0 6 -1 0 0 0
w:south	0 0 0 0 -7 4 8 0
w:soybean	0 -25 0 -17 19 0 1 0
w:soybean ,	0 -5 0 -3 15 0 0 0
w:soybean .	0 0 0 0 0 6 0 0
w:soybean it	0 0 0 0 -8 0 9 0
w:spare	0 -6 0 0 20 0 0 0
w:speak	-1 0 7 -7 7 -3 -3 0
w:speak for	0 9 0 0 -7 0 0 0
w:speak on	0 0 8 0 -6 0 0 0
w:speak to	0 0 0 0 7 0 0 0
w:speaking	0 10 0 0 -6 0 0 0
w:special	0 4 0 -6 6 0 0 0
w:special _ of	0 7 0 -2 0 0 0 0
w:special duty	0 6 0 -3 0 0 0 0
w:spend	0 0 0 0 6 0 0 0
w:spoke	0 -2 0 0 13 0 0 0
w:spoken	2 0 0 -8 -2 0 10 0
w:spoken of	3 0 0 -7 -5 0 11 0
w:spot	0 -1 9 0 -3 0 0 0
w:spring	-2 1 0 0 7 0 -9 0
w:spring ,	0 0 0 -2 6 0 0 0
w:spring _ <number>	0 -5 0 0 8 0 0 0
w:spring _ and	0 8 0 0 -7 0 0 0
w:spring _ would	0 -1 0 -1 8 0 0 0
w:spring it	0 11 0 0 -11 0 0 0
w:spring of	0 -5 0 0 8 0 0 0
w:stainless	0 0 0 -3 0 0 7 0
w:stake	0 9 0 0 -6 0 0 0
w:stake :	0 12 0 0 -11 0 0 0
w:stand	2 -1 9 8 -10 -5 0 -3
w:stand .	6 0 0 -5 1 0 0 0
w:stand _ .	0 0 0 7 -12 0 7 0
w:stand _ <month-gone>	0 2 0 5 -9 0 0 0
w:stand _ the	0 -4 0 0 7 0 0 0
w:stand at	0 -3 0 0 7 0 0 0
w:stand to	0 0 13 0 -11 0 0 0
w:standstill	0 13 0 0 -13 2 0 0
w:start	0 -8 0 18 -6 -2 -5 3
w:start _ <day-ahead>	0 -13 0 26 -16 0 0 0
w:start _ and	0 0 0 -4 6 0 0 0
w:start in	0 0 0 -6 0 0 0 5
w:start on	0 -15 0 29 -17 0 0 0
w:state	-4 3 0 -12 -9 4 11 4
w:state .	0 0 0 0 -8 9 0 0
w:state _ ,	0 0 0 0 -1 0 0 7
w:state _ <organisation>	0 0 0 0 -6 0 9 0
w:state new	0 0 0 0 -6 0 9 0
w:state of	0 13 0 0 -11 0 0 0
w:state that	0 0 0 -4 9 0 0 0
w:statement	0 -13 0 0 1 -1 11 0
w:statute	0 0 0 4 -6 0 6 0
w:stay	0 -10 0 0 16 -1 -13 4
w:stay ,	0 -6 0 0 0 0 0 4
w:stay _ it	0 -6 0 0 -5 1 0 3
w:stay _ of	0 8 0 0 -7 0 0 0
w:stay at	0 -4 0 0 12 0 0 0
w:stay away	0 0 6 0 -3 0 0 0
w:stay in	0 7 0 0 -4 0 0 0
w:stay until	0 0 0 0 6 0 0 0
w:stay where	0 -6 0 0 0 2 0 0
w:steel	0 0 0 -17 -7 7 17 0
w:steel ,	0 0 0 -2 -1 0 8 0
w:steel <duty>	0 0 0 -4 -2 0 13 0
w:steel _ aluminium	0 -1 0 0 7 0 0 0
w:steel _ aluminum	0 0 0 -2 13 0 -5 0
w:steel _ the	0 7 0 0 -5 0 0 0
w:steel and	0 -3 0 -3 19 0 -6 0
w:steel duty	0 0 0 -2 -6 0 15 0
w:step	0 0 -1 4 -13 -7 23 0
w:step ,	0 7 0 0 -2 0 0 0
w:step _ the	0 2 0 9 -11 0 0 0
w:step back	0 -1 0 0 10 0 0 0
w:step would	0 0 0 0 -4 0 8 0
w:still	-7 0 -3 -25 37 -9 0 -3
w:still <v-bear>	0 -1 0 0 9 0 0 0
w:still <v-impose>	0 -3 0 0 14 0 0 0
w:still <v-stay>	0 8 0 0 -7 0 0 0
w:still _ .	0 -2 0 -3 16 0 0 0
w:still run	0 8 0 0 -8 0 0 0
w:still to	0 0 0 -1 9 0 0 0
w:stockholm	0 -4 0 0 12 0 0 0
w:stockholm ,	0 0 0 0 9 0 0 0
w:stop	12 -8 2 0 -18 19 0 -1
w:stop .	0 11 0 0 -2 -4 0 0
w:stop <v-say>	0 0 6 0 -4 0 0 0
w:stop <v-sell>	9 0 0 0 -2 -4 0 0
w:stop _ at	0 0 0 0 -5 9 0 0
w:stop a	0 6 0 0 -5 3 0 0
w:stop at	0 -2 0 3 -7 0 10 0
w:stop buy	0 0 0 -4 0 6 0 0
w:stop issuing	11 0 0 0 -15 6 0 0
w:stop it	0 -2 0 0 6 0 0 0
w:stoppage	0 -7 0 0 6 7 0 -1
w:store	0 -2 0 0 0 6 0 0
w:story	0 -3 0 0 11 0 0 0
w:straight	0 0 0 9 -8 0 0 0
w:street	0 -10 0 1 8 0 0 0
w:strike	0 -16 -2 -7 14 -12 16 0
w:strike _ on	0 -2 0 0 6 0 0 0
w:strike back	0 0 0 0 -13 0 16 0
w:student	-4 0 0 0 12 0 0 0
w:subsidiary	6 0 0 0 -3 0 0 0
w:subsidiary _ listed	7 0 0 0 -7 0 0 0
w:subsidiary of	6 0 0 0 -4 0 0 0
w:substantial	0 0 0 17 -12 0 0 0
w:substantial "	0 0 0 12 -6 0 0 0
w:successor	0 13 0 0 -8 0 0 0
w:such	5 -7 0 15 -15 -3 9 0
w:such <v-impose>	0 0 0 -3 8 0 0 0
w:such <v-propose>	0 0 0 -3 8 0 0 0
w:such _ case	8 0 0 4 -14 0 0 0
w:such _ would	0 0 0 0 -6 0 7 0
w:such a	8 0 0 2 -8 0 0 0
w:such plan	0 0 0 -2 7 0 0 0
w:sugar	0 31 0 7 -25 0 -11 0
w:sugar _ <level>	0 6 0 -2 0 0 0 0
w:sugar _ and	0 7 0 0 -3 0 0 0
w:sugar _ the	0 6 0 0 -5 0 0 0
w:sugar at	0 8 0 0 -7 0 0 0
w:sugar from	0 0 0 4 -6 0 0 0
w:sum	0 -10 0 0 17 0 0 0
w:summer	0 -13 0 23 -9 1 1 0
w:summer ,	0 -10 0 6 0 4 0 0
w:summer .	0 -2 0 13 -4 0 0 0
w:summit	0 -3 0 0 -7 0 0 13
w:sunday	0 -1 0 0 10 0 0 0
w:sunflower	0 -2 0 -6 15 0 0 0
w:sunflower <goods>	0 -2 0 -6 14 0 -1 0
w:sunflower oil	0 -1 0 -6 13 0 0 0
w:supply	0 0 0 0 7 0 0 0
w:suppose	0 14 0 -7 -14 0 0 11
w:surcharge	0 -23 0 0 23 3 -8 0
w:surcharge <v-begin>	0 6 0 0 -8 0 0 0
w:surcharge <v-down>	0 6 0 0 -5 0 0 0
w:surcharge <v-end>	0 -5 0 8 0 0 0 0
w:surcharge _ <level>	0 -11 0 -5 7 8 0 0
w:surcharge _ in	0 0 0 11 -11 0 0 0
w:surcharge come	0 6 0 0 -5 0 0 0
w:surcharge lapse	0 -3 0 13 -5 0 0 0
w:surcharge of	0 -11 0 0 3 8 0 0
w:survive	0 0 0 0 -5 7 0 0
w:suspend	0 18 0 -24 -9 0 8 0
w:suspend .	0 7 0 0 -4 0 0 0
w:suspend <duty>	2 6 0 0 -8 0 0 0
w:suspend _ <day-ahead>	0 0 0 0 -16 0 21 0
w:suspend _ <span>	0 8 0 0 0 0 -1 0
w:suspend duty	2 6 0 0 -8 0 0 0
w:suspend for	0 6 0 0 0 0 -1 0
w:suspend until	0 0 0 0 -13 0 20 0
w:suspension	4 8 -3 -25 -18 26 0 0
w:suspension <v-end>	0 6 0 0 -18 15 0 0
w:suspension _ at	0 8 0 0 -8 0 0 0
w:suspension end	0 3 0 0 -18 15 0 0
w:suspension is	8 -1 0 0 -6 0 0 0
w:suspension of	0 0 0 -3 0 11 0 0
w:swear	0 0 0 0 -9 0 10 0
w:switch	0 0 0 0 -9 0 11 0
w:table	1 9 0 -12 -4 -2 0 3
w:table .	3 5 0 0 -8 0 0 4
w:table _ the	0 6 0 0 -5 0 0 0
w:table is	0 6 0 0 -5 0 0 0
w:take	-18 -6 20 0 -1 -7 7 -9
w:take <level>	0 6 5 -16 -4 0 2 0
w:take <number>	0 -9 0 0 19 0 -2 0
w:take _ ,	0 -4 0 -1 11 0 0 0
w:take _ from	0 0 0 8 -5 0 0 0
w:take _ in	0 0 0 -2 0 0 7 0
w:take _ off	0 0 7 0 0 0 0 0
w:take _ on	0 -4 0 0 13 0 -10 0
w:take _ place	0 0 0 14 -10 0 0 0
w:take _ to	0 0 0 -3 6 5 -4 0
w:take a	0 0 14 0 -5 0 -1 0
w:take effect	0 -14 0 6 2 0 0 0
w:take it	0 0 12 -1 0 0 0 0
w:take its	0 0 0 12 -4 0 -1 0
w:take on	0 11 0 0 -7 0 0 0
w:take over	0 0 0 8 -7 0 0 0
w:take the	0 -8 0 0 0 0 6 0
w:take up	0 0 0 0 6 0 0 0
w:talk	-13 -44 -3 1 4 -31 2 40
w:talk .	0 0 2 -5 0 0 0 6
w:talk _ ,	0 -11 0 0 0 -1 10 0
w:talk _ .	0 -2 -1 0 0 0 0 10
w:talk _ <day-gone>	0 0 0 8 -7 0 0 0
w:talk _ <level>	0 0 0 8 -5 0 0 0
w:talk _ <quality>	0 0 0 0 -2 0 0 6
w:talk _ <seat>	0 0 0 0 -5 0 0 9
w:talk _ down	0 0 0 6 -9 0 0 2
w:talk about	0 0 0 0 10 0 0 0
w:talk fail	0 -15 0 0 0 -1 10 7
w:talk in	0 -1 0 1 -2 0 0 7
w:talk on	0 0 0 4 -7 0 -1 11
w:talked	0 -1 0 0 15 0 0 0
w:talked about	0 0 0 0 7 0 0 0
w:talking	0 0 0 0 10 0 0 0
w:tariff	0 -39 3 30 -3 -6 -24 18
w:tariff ,	-1 -12 0 9 -3 0 10 0
w:tariff <not>	0 -6 0 0 9 0 0 0
w:tariff <v-begin>	0 -9 0 1 6 0 0 0
w:tariff <v-down>	0 -6 0 2 3 0 0 0
w:tariff <v-impose>	0 -11 0 -3 8 0 0 6
w:tariff <v-stay>	0 -3 0 0 9 0 0 0
w:tariff <v-up>	0 -5 0 -3 5 0 0 7
w:tariff ?	0 0 0 11 -11 0 0 0
w:tariff _ ,	0 0 0 -15 1 4 -5 5
w:tariff _ .	0 3 0 3 -4 2 -7 0
w:tariff _ <day-ahead>	0 0 0 -1 8 0 0 0
w:tariff _ <level>	2 -1 0 7 -2 0 -8 0
w:tariff _ <name>	0 0 10 11 -19 0 3 0
w:tariff _ <quality>	0 8 0 0 0 0 -7 0
w:tariff _ ?	0 0 0 8 -6 0 0 0
w:tariff _ be	0 -10 0 6 5 0 0 0
w:tariff _ for	0 0 0 10 -9 0 0 0
w:tariff _ go	0 14 0 0 -12 0 0 0
w:tariff _ in	0 0 7 0 -13 0 0 10
w:tariff _ it	0 0 0 -3 12 0 0 0
w:tariff _ on	0 0 0 0 -2 0 0 7
w:tariff _ semiconductor	0 0 0 23 -22 0 0 0
w:tariff _ steel	0 0 0 -1 -5 0 9 0
w:tariff _ the	0 -3 0 13 -2 0 0 0
w:tariff _ up	0 -1 0 9 -3 0 0 0
w:tariff are	0 -2 0 0 8 0 0 0
w:tariff come	0 0 0 7 -4 0 0 0
w:tariff could	0 10 0 7 -16 0 0 0
w:tariff for	0 -2 0 -7 18 0 0 0
w:tariff from	0 0 12 0 -7 0 0 0
w:tariff go	0 -4 0 0 11 0 0 0
w:tariff may	0 -1 0 9 0 0 0 0
w:tariff negotiation	0 0 0 0 -8 5 0 4
w:tariff of	2 -4 0 19 -14 0 -9 0
w:tariff on	6 2 0 2 0 -4 -8 -3
w:tariff over	0 0 0 0 -9 0 0 11
w:tariff talk	0 0 2 0 -12 0 0 11
w:tariff war	0 0 0 0 6 0 -3 0
w:tariff will	0 0 0 -9 10 0 0 0
w:tariff would	0 0 0 -4 0 8 0 0
w:tax	3 1 0 0 -12 -2 9 0
w:tax <quality>	3 -7 0 18 -9 0 -7 0
w:tax _ .	0 6 0 -4 -3 0 1 0
w:tea	0 2 0 -2 8 0 -4 0
w:tea .	0 0 0 -10 11 0 0 0
w:tea _ <level>	0 0 0 0 -6 0 4 0
w:tea _ <name>	0 7 0 0 -2 0 0 0
w:tea and	0 11 0 0 -17 0 4 0
w:technology	0 0 0 8 -5 0 0 0
w:telephone	6 -9 0 0 1 0 0 0
w:telephone _ .	7 -1 0 0 0 0 0 0
w:telephone _ with	0 0 0 6 -5 0 0 0
w:television	0 -5 0 0 12 0 -1 0
w:tell	-13 -19 1 15 -2 -10 -1 20
w:tell <organisation>	0 9 0 -1 -11 0 7 0
w:tell _ ,	0 0 0 -3 -6 0 6 5
w:tell _ <day-today>	0 0 0 7 -2 0 0 0
w:tell _ <organisation>	3 -3 0 -9 0 9 0 0
w:tell _ <seat>	0 0 0 17 -14 0 0 0
w:tell _ that	0 -5 0 4 9 -2 0 0
w:tell _ the	0 0 0 6 -2 0 0 0
w:tell a	0 0 0 0 10 0 0 0
w:tell me	0 -3 0 12 -10 0 -2 12
w:tell my	0 0 9 0 -6 0 0 0
w:tell reporter	0 1 0 -1 13 0 -4 0
w:tell that	0 0 0 6 -2 0 0 0
w:tell the	0 -14 0 4 -8 5 0 8
w:tell them	0 0 0 6 -3 0 0 0
w:tell to	0 0 0 0 -8 0 0 8
w:tell us	0 -4 2 9 -7 0 1 0
w:ten	0 0 0 0 -3 9 0 0
w:ten _ thousand	0 0 0 0 -10 11 0 0
w:ten of	0 0 0 0 -10 11 0 0
w:tenth	0 4 0 0 -6 1 0 0
w:term	0 -10 0 0 12 0 0 4
w:text	0 11 0 0 -1 0 0 0
w:text ,	0 5 0 2 -6 0 0 0
w:textile	0 5 0 6 0 -2 -6 0
w:th	0 0 0 -8 7 0 0 0
w:than	3 -32 -2 -19 45 -10 6 0
w:than <goods>	0 -4 0 0 0 0 7 0
w:than <level>	0 -7 0 -7 21 0 0 0
w:than <number>	0 -13 0 0 5 0 5 0
w:than _ .	0 -11 0 -2 17 0 0 0
w:than _ of	0 0 0 0 9 0 0 0
w:than before	0 0 0 6 0 0 0 0
w:than it	0 6 0 0 -5 0 0 0
w:that	1 2 -12 13 -5 1 -1 3
w:that 's	0 -7 0 0 15 0 0 0
w:that ,	-1 26 5 5 -42 0 -5 9
w:that .	0 5 0 -8 12 0 -6 0
w:that :	0 9 4 0 -14 0 0 0
w:that <goods>	3 -18 0 0 0 6 7 0
w:that <level-noun>	0 0 0 0 7 0 0 0
w:that <name>	0 -8 0 -3 6 4 0 -8
w:that <not>	0 4 0 18 -17 -5 -3 9
w:that <number>	0 3 0 0 -9 9 0 0
w:that <person>	0 0 0 -8 19 0 0 0
w:that <quality>	0 1 0 -11 0 0 4 0
w:that <seat>	0 0 0 -5 -7 0 11 4
w:that <sender>	-1 0 0 0 6 0 0 0
w:that <taker>	0 0 0 6 -4 0 0 0
w:that <v-begin>	6 -3 0 11 -9 0 0 0
w:that <v-down>	7 -2 0 4 -8 0 0 0
w:that <v-impose>	9 2 0 0 -10 0 0 0
w:that <v-sell>	0 0 0 0 -5 11 0 0
w:that <v-stay>	7 0 0 0 -6 0 0 0
w:that <v-target>	0 0 0 8 -9 0 0 0
w:that <v-up>	0 0 0 8 -5 0 0 0
w:that _ "	0 4 0 13 -27 0 14 0
w:that _ 's	0 -1 7 1 -12 0 4 0
w:that _ ,	0 8 0 3 -13 0 0 0
w:that _ .	0 -9 0 0 -10 0 15 10
w:that _ <name>	-1 9 0 5 -9 0 0 0
w:that _ <organisation>	0 0 0 0 6 0 0 0
w:that _ <person>	0 0 0 8 -11 -3 0 10
w:that _ <quality>	0 -9 0 0 18 -1 -5 0
w:that _ as	0 1 0 6 -8 0 0 0
w:that _ be	0 11 0 -1 -7 0 1 0
w:that _ been	0 0 0 8 -11 3 0 0
w:that _ bring	0 -2 0 0 9 0 0 0
w:that _ come	0 -8 0 0 12 0 0 0
w:that _ could	3 -1 0 -4 13 -5 0 0
w:that _ country	1 0 0 -6 16 -2 0 0
w:that _ due	0 0 0 9 -9 0 0 0
w:that _ first	0 0 0 6 -1 0 0 0
w:that _ for	3 9 0 0 -9 0 0 0
w:that _ from	0 0 0 0 7 0 -2 0
w:that _ go	0 -3 0 -2 10 0 0 0
w:that _ had	0 7 0 0 0 0 0 0
w:that _ half	9 0 0 0 -8 0 0 0
w:that _ has	3 0 0 0 7 0 -6 0
w:that _ he	0 0 0 0 -6 0 9 0
w:that _ if	0 9 0 0 -11 0 3 0
w:that _ in	0 8 0 1 -6 0 0 0
w:that _ increase	0 0 0 9 -8 0 0 0
w:that _ it	0 -9 0 0 2 0 0 4
w:that _ lapse	0 9 8 0 -16 0 0 0
w:that _ law	0 0 0 8 -3 0 0 0
w:that _ leave	0 0 0 0 -3 0 0 6
w:that _ mean	0 0 0 14 -12 0 0 0
w:that _ measure	0 0 0 0 -6 0 10 0
w:that _ not	0 -5 0 0 6 0 0 0
w:that _ of	0 7 0 6 0 -9 0 0
w:that _ on	0 0 0 -8 24 0 0 0
w:that _ one	0 0 0 3 -12 8 0 0
w:that _ other	0 0 0 7 -7 0 0 0
w:that _ pay	0 0 0 -1 10 0 0 0
w:that _ put	0 0 0 6 -3 0 0 0
w:that _ rate	0 6 0 -3 0 0 0 0
w:that _ see	0 6 0 0 -4 0 0 0
w:that _ set	0 8 0 0 -7 0 0 0
w:that _ ship	0 1 0 0 -6 2 0 0
w:that _ should	0 0 0 0 10 0 0 0
w:that _ side	0 -2 0 0 10 0 0 0
w:that _ such	8 -4 0 5 -11 0 1 0
w:that _ suspend	0 0 0 0 -6 0 5 0
w:that _ suspension	0 0 0 0 -6 9 0 0
w:that _ talk	0 0 0 0 -9 0 0 11
w:that _ tariff	0 0 0 8 -2 0 0 0
w:that _ that	0 0 0 9 -7 0 0 0
w:that _ the	0 -13 4 10 7 -11 -2 -1
w:that _ threaten	0 0 0 -7 4 0 0 0
w:that _ too	0 17 0 0 -15 0 0 0
w:that _ truce	0 -6 0 1 6 0 0 0
w:that _ two	0 0 0 0 7 0 0 0
w:that _ was	0 0 0 15 -3 0 -3 0
w:that _ we	0 -10 0 0 17 0 0 0
w:that _ what	0 -4 0 -3 15 0 0 0
w:that _ will	-3 0 0 -4 28 -16 -9 -2
w:that _ would	3 -29 -21 -8 0 28 12 -1
w:that a	0 0 6 -7 0 4 -4 1
w:that all	0 20 0 0 -14 0 0 0
w:that both	0 -7 0 -3 19 0 0 0
w:that case	2 0 3 17 -35 0 15 0
w:that come	7 -1 0 5 -9 0 0 0
w:that could	0 5 0 22 -27 3 0 0
w:that event	0 2 0 5 -6 0 0 0
w:that go	0 0 0 8 -6 0 0 0
w:that good	0 0 0 4 -11 8 0 0
w:that has	0 11 0 4 -17 2 0 0
w:that he	0 -8 0 -5 27 -10 -2 -3
w:that he'd	0 10 0 15 -24 0 0 0
w:that his	0 0 0 4 -10 3 0 0
w:that in	5 -5 0 14 -11 0 0 0
w:that is	0 -16 0 4 22 -1 -7 0
w:that it	0 -2 0 28 -21 5 0 -5
w:that it'll	0 0 0 0 -1 0 8 0
w:that leave	11 4 0 0 -11 0 0 0
w:that make	8 3 0 0 -9 0 0 0
w:that no	0 0 0 12 -9 0 0 0
w:that nobody	0 8 0 0 -5 0 0 0
w:that of	0 0 0 -3 19 0 0 0
w:that oil	0 -5 0 -9 7 0 7 0
w:that on	0 -9 0 0 12 0 0 0
w:that only	0 7 0 0 -11 0 3 0
w:that other	0 0 0 15 -11 0 0 0
w:that tariff	0 3 0 -13 13 0 0 0
w:that the	-10 0 0 -9 13 -8 0 1
w:that there	0 -5 0 -6 20 0 0 0
w:that they	8 0 0 0 0 -1 0 0
w:that thi	0 0 0 0 0 8 0 0
w:that three	0 0 0 0 -14 15 0 0
w:that time	0 -6 0 3 0 0 0 0
w:that we	0 9 0 -8 -5 0 0 2
w:that without	0 0 0 10 -14 -1 -1 10
w:that would	-6 8 0 -18 14 -4 0 0
w:that you	0 -4 0 -1 11 0 0 0
w:the	-9 2 -7 -7 37 -3 -26 -20
w:the <agent>	-13 31 -6 0 -7 -5 -10 -9
w:the <day-ahead>	0 3 0 14 -8 0 -14 1
w:the <day-gone>	0 -3 0 0 16 0 0 0
w:the <day-today>	0 0 0 8 -8 0 0 0
w:the <duty>	-4 -7 3 -2 0 7 -4 9
w:the <gate>	0 -10 -3 -16 10 0 9 1
w:the <goods>	-25 22 -21 15 -22 -10 11 0
w:the <level-noun>	-8 1 -9 -3 9 -2 -3 1
w:the <level>	0 0 -2 12 -19 18 0 0
w:the <money>	0 -1 0 7 -13 8 0 0
w:the <name>	-10 -6 -10 12 19 0 -15 -10
w:the <number>	0 44 -5 23 -55 0 -11 5
w:the <office>	-10 4 -8 -5 4 7 -9 0
w:the <organisation>	22 -30 -6 11 8 18 -25 -15
w:the <person>	-11 5 -7 11 0 0 -14 0
w:the <quality>	0 7 -1 -11 -8 1 16 0
w:the <seat>	-8 0 0 9 0 -2 3 0
w:the <sender>	6 -14 0 0 10 -6 -12 0
w:the <span>	0 19 0 -3 -9 0 0 0
w:the <v-agree>	6 -5 0 0 7 0 0 0
w:the <v-bear>	0 0 7 0 0 0 0 0
w:the <v-begin>	0 0 0 0 6 0 0 0
w:the <v-buy>	0 12 0 2 -5 -3 0 0
w:the <v-deny>	19 -14 0 5 -3 0 -14 0
w:the <v-down>	0 -8 0 -2 7 0 7 0
w:the <v-end>	0 -3 0 14 -8 0 6 0
w:the <v-impose>	4 7 0 0 -9 0 3 0
w:the <v-return>	0 0 0 0 8 0 -8 0
w:the <v-say>	0 8 0 -13 -7 0 6 5
w:the <v-sell>	-1 -12 0 4 9 0 -2 0
w:the <v-suspend>	0 22 3 -7 -19 0 0 -3
w:the <v-target>	0 -16 0 2 13 1 -7 0
w:the <v-up>	0 -10 0 0 0 -6 20 0
w:the _ "	0 0 0 -10 10 0 0 0
w:the _ 's	-5 -14 -5 3 10 4 0 -1
w:the _ )	0 -4 0 0 8 0 0 0
w:the _ ,	7 -9 -7 6 -8 -1 15 7
w:the _ -	0 4 0 -12 6 0 0 0
w:the _ .	10 -1 0 0 6 -20 0 -2
w:the _ :	0 8 0 0 -8 0 2 0
w:the _ <level>	0 -6 0 -1 10 0 0 0
w:the _ <name>	0 0 0 4 -10 0 2 0
w:the _ <number>	0 -14 4 0 12 0 0 0
w:the _ <office>	0 -2 0 0 9 0 0 0
w:the _ <organisation>	0 0 0 0 9 0 0 0
w:the _ <person>	0 -8 6 0 -11 18 -2 0
w:the _ <quality>	0 9 0 0 -6 2 0 0
w:the _ <span>	0 0 0 0 6 0 0 0
w:the _ ?	0 -21 0 -3 35 0 0 0
w:the _ a	0 -1 0 2 -3 8 -1 0
w:the _ about	9 0 0 -4 -12 8 0 0
w:the _ above	0 -2 0 0 6 0 0 0
w:the _ act	0 6 0 3 -9 0 0 0
w:the _ after	0 -2 0 5 -1 0 0 6
w:the _ again	0 15 0 1 -12 -1 0 0
w:the _ against	0 0 0 -1 8 0 0 0
w:the _ agree	0 -3 0 0 9 0 0 0
w:the _ allow	0 -1 0 7 0 -3 0 0
w:the _ also	7 0 0 0 -4 0 0 0
w:the _ and	0 5 2 0 -11 5 -1 0
w:the _ announce	0 0 0 10 -7 0 0 0
w:the _ apply	0 -7 0 0 8 0 0 0
w:the _ are	0 -7 0 0 -2 3 4 2
w:the _ as	0 -13 0 -3 15 -2 5 0
w:the _ at	0 8 0 -7 -3 0 4 0
w:the _ auction	0 0 6 0 0 0 0 0
w:the _ back	0 5 0 0 1 0 -6 0
w:the _ ban	0 -2 0 0 6 0 0 0
w:the _ become	0 -3 0 0 -4 0 7 0
w:the _ behind	0 8 0 0 -7 0 0 0
w:the _ border	0 11 0 0 -9 0 0 0
w:the _ both	0 9 0 0 -8 0 0 0
w:the _ break	0 -6 0 0 0 0 0 3
w:the _ broke	0 0 8 3 -5 0 0 0
w:the _ by	0 -2 0 0 12 0 0 0
w:the _ can	0 0 0 0 0 -1 -1 8
w:the _ case	0 9 0 0 -6 0 0 0
w:the _ charge	0 -7 0 0 12 0 0 0
w:the _ clause	0 0 0 0 7 -1 0 0
w:the _ column	0 16 0 0 -15 0 0 0
w:the _ come	0 4 -5 6 -9 5 -8 0
w:the _ concerned	0 0 0 0 6 0 -3 0
w:the _ could	0 15 5 10 -33 0 -1 10
w:the _ custom	0 12 0 0 -9 0 0 0
w:the _ date	0 -4 0 0 15 0 0 0
w:the _ day	11 0 0 -6 -6 2 0 0
w:the _ decide	12 0 0 0 -8 0 0 0
w:the _ did	0 0 0 0 7 0 0 0
w:the _ doe	0 -5 0 0 10 0 0 0
w:the _ doesn't	0 -11 0 0 14 0 0 0
w:the _ duty	0 11 -5 0 0 3 -7 -2
w:the _ end	0 22 -3 -13 -22 22 -3 -4
w:the _ enter	0 14 0 0 -12 0 0 0
w:the _ expire	0 8 0 0 -6 0 0 0
w:the _ fail	0 -9 0 -2 14 -11 0 3
w:the _ failed	0 -4 0 0 -2 0 12 0
w:the _ fall	0 10 0 0 -3 0 0 0
w:the _ fee	-1 -5 0 -2 11 2 -2 0
w:the _ figure	0 12 0 4 -17 0 0 0
w:the _ floor	0 0 0 0 6 0 -5 0
w:the _ for	3 0 0 0 0 -8 6 0
w:the _ get	0 -2 0 0 10 0 0 0
w:the _ go	0 -1 0 0 8 -5 0 0
w:the _ government	0 -1 0 0 -10 7 10 0
w:the _ had	0 -13 0 9 9 0 -4 0
w:the _ has	-8 10 -3 8 0 -16 -10 2
w:the _ have	0 0 0 0 10 0 0 0
w:the _ he	0 -11 0 0 16 0 0 0
w:the _ if	0 -20 0 -4 24 0 -3 0
w:the _ in	-7 1 16 -10 0 0 0 -5
w:the _ industry	0 0 0 -1 6 0 0 0
w:the _ is	14 7 9 -17 -5 4 -13 -9
w:the _ it	0 5 0 7 -15 0 1 0
w:the _ itself	0 -7 0 0 9 0 0 0
w:the _ keep	0 8 0 0 -7 0 0 0
w:the _ lapse	0 0 7 10 -5 0 -4 -3
w:the _ largest	0 -3 11 0 -5 0 0 0
w:the _ last	0 -6 0 0 9 0 0 0
w:the _ law	0 0 0 13 -9 0 0 0
w:the _ levy	0 -6 3 0 4 0 0 0
w:the _ licence	-1 0 0 0 6 0 0 0
w:the _ line	0 0 0 -3 9 0 0 0
w:the _ list	0 0 0 0 6 0 0 0
w:the _ lose	0 -7 16 0 -3 0 0 0
w:the _ market	0 0 2 0 -5 7 0 0
w:the _ may	-5 -2 -3 -25 -2 27 0 3
w:the _ meet	0 0 0 0 10 0 0 0
w:the _ mill	0 0 0 6 -3 0 0 0
w:the _ minister	0 0 0 0 -3 0 7 0
w:the _ morning	0 30 0 0 -27 0 0 0
w:the _ must	0 -4 0 -1 2 8 0 0
w:the _ needed	0 0 0 0 -17 0 18 0
w:the _ negotiation	0 0 0 0 -8 5 0 5
w:the _ new	0 0 0 0 -4 0 9 0
w:the _ night	0 0 0 0 -8 0 11 0
w:the _ now	0 0 0 0 0 0 0 6
w:the _ number	0 8 0 5 -15 0 0 0
w:the _ of	-7 10 6 1 -3 0 -5 -5
w:the _ on	-4 -11 0 1 4 3 -6 4
w:the _ one	0 15 0 1 -10 0 0 0
w:the _ opened	0 0 0 7 -6 0 0 0
w:the _ order	0 5 0 0 -10 6 0 0
w:the _ over	0 -5 0 0 12 0 0 0
w:the _ parliament	0 0 0 0 12 0 0 0
w:the _ pass	0 14 0 0 -9 0 0 0
w:the _ pay	0 12 0 0 -11 0 0 0
w:the _ press	0 0 0 -5 9 0 0 0
w:the _ print	0 -2 0 0 6 0 0 0
w:the _ provide	0 0 0 15 -13 0 0 0
w:the _ quota	0 0 0 9 -3 0 0 0
w:the _ rate	0 12 0 -4 -3 -6 4 0
w:the _ register	11 0 0 0 -8 0 0 0
w:the _ return	3 -7 5 -3 0 1 0 0
w:the _ room	0 0 0 0 6 0 0 0
w:the _ rule	0 0 0 0 7 0 0 0
w:the _ run	0 8 0 0 -1 0 0 0
w:the _ same	0 0 0 0 -9 0 10 0
w:the _ say	5 -17 -3 30 -12 -6 3 -2
w:the _ set	0 6 0 0 -2 0 0 0
w:the _ shall	0 2 0 7 -7 0 0 0
w:the _ side	0 -12 -1 4 12 0 -6 2
w:the _ sign	0 -3 0 0 9 0 0 0
w:the _ since	0 0 0 0 8 0 0 0
w:the _ sit	0 -5 0 0 8 0 0 0
w:the _ stand	0 1 0 10 -8 0 0 0
w:the _ start	0 -2 0 9 -4 0 0 0
w:the _ strike	0 0 0 0 8 0 0 0
w:the _ surcharge	0 11 0 0 -7 0 0 0
w:the _ table	0 10 0 0 -9 0 0 0
w:the _ take	0 -2 0 0 10 0 0 0
w:the _ talk	0 0 0 7 -15 0 0 9
w:the _ tariff	0 -9 -1 -26 33 0 0 4
w:the _ team	0 0 0 0 -3 0 0 6
w:the _ tell	0 0 0 0 10 0 0 0
w:the _ th	0 0 0 -8 7 0 0 0
w:the _ that	1 13 -2 -16 7 -3 -6 -2
w:the _ thing	0 1 0 -1 -4 0 0 11
w:the _ threaten	0 0 0 9 -3 0 -2 0
w:the _ time	0 -4 0 0 14 0 0 0
w:the _ to	0 2 2 -4 -17 -7 25 1
w:the _ treaty	0 7 0 0 -6 0 0 0
w:the _ truce	0 0 0 -8 14 0 0 0
w:the _ vote	0 3 7 0 -9 0 0 0
w:the _ warn	0 0 -4 -10 16 0 2 -5
w:the _ was	0 0 0 4 -11 -1 11 0
w:the _ we	0 11 0 0 -6 0 0 0
w:the _ week	0 0 0 0 12 0 0 -1
w:the _ were	0 -2 0 0 20 0 -5 0
w:the _ when	0 -7 0 0 11 0 0 0
w:the _ who	0 14 0 -1 -8 0 0 0
w:the _ will	-10 -5 6 -9 8 12 0 -8
w:the _ with	7 -8 0 -13 8 0 -4 3
w:the _ without	0 0 0 0 6 0 0 0
w:the _ would	2 28 0 0 -26 10 -2 -18
w:the _ write	0 0 0 7 -4 0 0 0
w:the _ year	0 -2 0 0 12 0 0 0
w:the absence	0 11 0 0 -8 0 0 0
w:the additional	0 1 0 -6 6 0 0 0
w:the agreement	0 -18 0 0 34 -3 -3 0
w:the answer	0 0 0 0 7 0 0 0
w:the app	0 0 0 0 -7 17 0 0
w:the armistice	0 6 0 0 -5 0 0 0
w:the arrangement	0 8 0 -5 -3 4 0 0
w:the autumn	0 11 0 19 -23 0 0 0
w:the banana	0 -1 0 2 -7 0 5 0
w:the border	0 -2 0 0 9 0 0 0
w:the bridge	0 -1 0 0 12 0 0 0
w:the budget	0 0 0 0 6 0 0 0
w:the bus	0 8 0 0 -7 0 0 0
w:the car	0 0 0 0 -4 0 0 7
w:the ceasefire	0 14 0 0 -3 0 0 0
w:the certificate	0 0 0 0 -2 0 0 6
w:the cheese	0 0 0 7 -4 0 0 0
w:the coast	0 0 0 0 6 0 0 0
w:the company	0 -5 0 -2 7 6 -4 0
w:the control	-2 0 0 0 9 0 0 0
w:the corridor	0 0 0 0 -4 0 6 0
w:the country	0 -2 0 0 -8 0 12 0
w:the court	0 -4 0 0 9 0 0 0
w:the custom	0 0 0 0 10 -1 0 0
w:the date	0 21 0 0 -13 0 0 0
w:the day	0 -7 5 -6 2 0 6 0
w:the deadline	0 0 0 0 7 0 0 0
w:the deal	0 0 0 -5 15 0 0 0
w:the decree	0 13 0 3 -16 0 0 0
w:the delegation	0 0 0 0 8 0 0 0
w:the difference	0 -1 0 0 8 0 0 0
w:the dispute	0 0 0 0 -1 8 0 0
w:the door	0 0 2 0 -11 0 8 0
w:the double	0 -8 0 0 14 -1 0 0
w:the drawer	9 1 0 1 -20 0 6 0
w:the duty	0 5 1 -22 14 0 -4 0
w:the electricity	0 0 0 0 -3 0 8 0
w:the emergency	0 -6 0 -3 13 0 0 0
w:the end	0 0 0 11 -16 1 8 0
w:the event	0 22 5 0 -23 0 0 0
w:the exclusion	0 -1 0 0 0 7 0 0
w:the export	0 0 0 6 0 0 0 0
w:the extension	0 0 0 -4 12 -4 0 0
w:the federal	11 0 0 0 -7 0 0 0
w:the fee	0 -7 0 -4 -2 19 0 0
w:the fentanyl	0 -6 0 0 9 0 0 0
w:the fifth	0 0 0 0 7 0 0 0
w:the finding	0 -1 0 15 -6 0 0 0
w:the firm	9 3 0 0 -13 0 0 0
w:the first	6 11 -1 0 0 -6 -7 -4
w:the former	0 18 0 0 -13 0 0 0
w:the further	0 0 0 6 -6 0 0 0
w:the gate	0 -8 0 0 0 0 7 0
w:the good	0 -3 0 0 6 0 0 0
w:the grape	0 10 0 0 -10 0 0 0
w:the grower	0 0 0 0 9 -3 0 0
w:the height	0 8 0 0 -1 0 0 0
w:the highest	0 -2 0 0 7 0 0 0
w:the home	0 0 0 0 -6 8 0 0
w:the house	0 -7 0 3 7 0 -1 0
w:the increase	0 -9 0 5 0 0 6 0
w:the inquiry	0 0 0 6 0 0 0 0
w:the krone	0 0 12 0 -9 0 0 0
w:the last	0 11 1 -5 -3 0 0 0
w:the law	0 18 0 1 -17 0 0 0
w:the letter	0 10 0 0 -9 0 1 0
w:the level	0 13 0 1 -15 0 0 0
w:the levy	0 0 0 0 -5 8 0 0
w:the licence	0 0 0 -8 9 6 0 0
w:the line	0 0 0 0 9 -2 0 0
w:the list	0 -2 0 0 14 0 0 0
w:the loss	0 9 0 0 -8 0 0 0
w:the lower	0 -3 0 0 12 0 0 0
w:the market	0 -4 0 0 0 0 9 0
w:the matter	0 -3 0 -5 12 0 0 0
w:the measure	0 -5 0 0 -14 0 23 0
w:the meet	0 0 0 0 6 0 0 0
w:the moment	0 11 0 0 -12 0 0 0
w:the month	0 -5 0 0 9 0 0 0
w:the morning	0 -4 0 0 13 0 0 0
w:the new	0 -19 0 -12 30 -3 0 0
w:the newspaper	0 -3 0 0 9 0 0 0
w:the next	0 12 1 -9 0 0 -2 0
w:the odd	0 4 5 0 -9 0 0 0
w:the old	-3 27 -7 -5 -5 -7 -11 -3
w:the older	0 -8 0 2 3 0 0 0
w:the one	9 -4 0 0 -8 -1 6 0
w:the operator	0 0 0 0 6 0 0 0
w:the order	0 13 0 0 -3 -3 0 0
w:the ordinary	0 -12 0 -3 20 0 0 0
w:the other	0 -8 -1 0 14 0 0 0
w:the outcome	8 0 0 0 -6 0 0 0
w:the paper	0 9 0 -8 0 0 0 0
w:the pause	0 13 0 -1 -7 0 0 -1
w:the pen	0 9 0 0 -8 0 0 0
w:the period	0 0 0 0 -11 11 0 0
w:the permit	7 -5 0 0 0 0 0 0
w:the peso	0 0 7 0 -7 0 0 0
w:the player	0 -3 0 0 6 0 0 0
w:the position	0 8 0 0 -5 0 0 0
w:the power	0 0 0 0 7 0 0 0
w:the present	0 0 0 0 6 0 0 0
w:the press	0 0 0 -4 7 0 0 0
w:the price	0 0 0 -3 10 0 0 0
w:the problem	8 -3 0 0 0 0 0 0
w:the proclamation	0 -1 0 6 0 0 0 0
w:the protocol	0 3 0 4 -11 4 0 0
w:the provisional	0 0 0 -3 -1 0 7 0
w:the rate	0 3 0 -13 8 0 -6 4
w:the real	0 0 6 0 -3 0 0 0
w:the rest	0 -8 0 0 17 0 0 0
w:the resumption	0 11 0 0 -6 0 0 0
w:the rice	0 6 0 0 -9 0 0 0
w:the right	3 7 0 0 -31 0 23 0
w:the rise	0 0 0 -3 7 0 0 0
w:the risk	0 -1 0 0 6 0 0 0
w:the road	0 -5 0 0 9 2 0 0
w:the rule	19 -14 0 5 -3 0 -14 0
w:the safeguard	0 0 0 11 -8 0 0 0
w:the salmon	0 0 0 0 -9 0 8 0
w:the same	5 0 6 -24 -13 6 16 0
w:the scale	0 0 0 0 -7 0 10 0
w:the schedule	0 -8 0 -2 13 0 0 0
w:the season	0 -2 0 0 6 0 0 0
w:the share	0 0 8 0 -3 0 0 0
w:the ship	0 -10 0 0 9 2 0 0
w:the sign	7 0 0 0 -5 0 0 0
w:the signature	0 0 0 0 9 0 0 0
w:the soybean	0 0 0 0 -7 0 9 0
w:the state	0 6 0 -4 -15 0 8 6
w:the stay	0 6 0 0 -3 0 0 0
w:the step	0 0 0 0 -10 0 11 0
w:the strike	0 -6 0 0 14 0 0 0
w:the sugar	0 9 0 5 -15 0 0 0
w:the sum	0 -7 0 0 11 0 0 0
w:the summer	0 0 0 10 -1 0 0 0
w:the summit	0 0 0 0 -8 0 0 9
w:the surcharge	0 -22 0 8 13 0 0 0
w:the suspend	2 5 0 0 -15 0 2 0
w:the suspension	5 1 0 -15 -9 14 0 0
w:the table	1 3 0 -11 -1 0 0 3
w:the talk	0 -21 -4 0 -7 -8 9 26
w:the tariff	-6 0 2 9 -27 7 1 15
w:the tea	0 8 0 0 -6 0 0 0
w:the telephone	7 0 0 0 0 0 0 0
w:the text	0 13 0 0 -6 0 0 0
w:the thing	0 0 14 -5 -1 0 0 0
w:the third	0 -6 0 -3 18 0 0 0
w:the thirtieth	0 4 0 0 -14 9 0 0
w:the threat	0 0 0 -14 24 0 0 0
w:the threaten	0 0 0 8 -7 0 0 0
w:the three	0 -3 8 0 -5 0 3 0
w:the total	0 0 0 6 -7 0 0 0
w:the trade	0 -1 2 6 -8 -3 6 0
w:the treaty	0 0 0 0 -10 0 0 12
w:the trial	0 -4 0 0 9 0 0 0
w:the truce	5 16 3 0 -16 7 -15 0
w:the two	-8 -3 0 3 6 0 -15 0
w:the very	0 0 0 -1 -8 0 10 0
w:the vote	0 -3 0 0 8 0 0 0
w:the war	0 0 0 0 6 0 0 0
w:the water	0 0 0 0 10 0 0 0
w:the whole	0 0 0 0 -4 0 0 12
w:the wine	0 0 0 9 -6 0 0 0
w:the worst	0 -3 0 0 9 0 0 0
w:the yarn	0 12 0 0 -10 0 0 0
w:their	0 3 -8 -23 27 -1 0 -9
w:their ,	0 13 0 0 -12 0 0 0
w:their .	0 6 0 -1 -12 0 8 0
w:their <goods>	0 -1 0 6 -2 0 5 0
w:their <v-sell>	0 0 0 0 -3 0 8 0
w:their _ ,	0 -6 0 0 17 0 0 0
w:their _ .	0 3 -3 -1 0 8 -2 0
w:their _ is	1 0 0 7 -10 0 0 0
w:their _ will	0 0 0 0 -1 0 8 0
w:their good	0 -5 0 0 7 0 0 0
w:their truce	0 -2 0 0 6 0 0 0
w:their work	0 0 0 0 -8 8 0 0
w:them	-5 -4 -4 10 0 7 0 0
w:them ,	0 6 0 -6 1 0 0 0
w:them .	-2 -1 0 -11 20 4 -4 -4
w:them <number>	0 0 0 8 -5 0 0 0
w:them <v-impose>	0 8 0 0 -7 0 0 0
w:them _ ,	0 0 0 7 -2 0 0 0
w:them _ .	0 -8 0 0 0 11 0 0
w:them _ <name>	0 -1 0 0 0 -2 6 0
w:them _ the	0 9 0 0 -7 0 0 0
w:them again	0 0 0 0 -3 0 0 8
w:them in	0 -6 0 0 0 8 0 0
w:them the	0 10 0 0 -6 0 0 0
w:them to	0 0 0 6 0 0 0 0
w:themselve	0 13 0 0 -7 0 0 0
w:then	2 38 -15 32 -55 -1 5 0
w:then ,	0 22 0 0 -11 -7 0 0
w:then .	0 -10 0 6 9 0 0 0
w:then <goods>	0 1 0 6 -9 0 0 0
w:then <level-noun>	0 7 0 -3 -10 0 7 0
w:then <level>	0 0 0 -4 9 0 0 0
w:then <name>	0 6 0 0 0 0 0 0
w:then <v-bear>	0 10 0 -10 -11 0 10 0
w:then <v-begin>	0 6 0 2 -6 0 0 0
w:then <v-down>	0 -3 0 -6 17 0 0 0
w:then <v-end>	6 0 0 2 -5 0 0 0
w:then <v-impose>	1 7 0 -3 -14 0 10 0
w:then <v-propose>	0 0 0 -6 0 0 7 0
w:then <v-stay>	2 9 0 0 -11 0 0 0
w:then <v-target>	0 2 0 0 -15 0 8 0
w:then <v-up>	0 13 0 0 -20 0 4 0
w:then ?	0 -6 0 0 14 0 0 0
w:then _ 's	0 6 0 -1 -13 9 0 0
w:then _ .	0 4 1 -9 0 0 0 0
w:then _ <level>	0 0 0 11 -25 0 14 0
w:then _ <number>	0 19 0 4 -22 0 0 0
w:then _ again	0 9 0 0 -8 0 0 0
w:then _ and	0 6 0 -2 0 0 0 0
w:then _ charge	0 -4 0 0 7 0 0 0
w:then _ duty	0 3 0 4 -8 0 0 0
w:then _ go	0 -9 0 3 1 0 0 0
w:then _ is	0 5 0 0 -6 0 0 0
w:then _ it	0 0 0 6 -4 0 0 0
w:then _ shall	0 -5 0 7 0 0 0 0
w:then _ take	0 6 0 0 -5 0 0 0
w:then _ the	0 9 0 -3 -1 -2 0 0
w:then _ to	0 14 0 0 -24 0 9 0
w:then _ will	0 -12 0 10 -3 5 0 0
w:then _ would	0 0 0 10 -10 0 0 0
w:then be	9 6 0 -7 -3 0 0 0
w:then both	0 12 0 0 -9 0 0 0
w:then charge	0 1 0 -4 -8 0 9 0
w:then come	0 -2 0 0 10 0 0 0
w:then i	0 0 0 7 -8 0 0 4
w:then it	0 9 0 -5 -19 15 0 0
w:then on	0 0 0 0 12 0 -1 0
w:then pay	0 11 0 0 -11 0 0 0
w:then the	0 6 0 24 -22 -2 0 0
w:then to	0 -4 0 6 0 0 0 0
w:then we	0 0 0 9 0 0 -1 0
w:then you	0 -8 0 11 -1 0 0 0
w:there	0 -2 -4 15 -1 -7 -27 15
w:there 's	0 -19 0 11 8 -1 0 0
w:there ,	0 7 0 -3 0 0 0 0
w:there <not>	0 8 0 0 -7 0 0 0
w:there _ ,	0 0 1 9 -10 0 0 0
w:there _ <level>	0 12 0 0 -11 0 0 0
w:there _ a	0 -14 0 7 5 0 0 0
w:there _ an	0 13 0 0 -9 0 0 0
w:there _ be	0 -10 0 0 -4 -2 -5 24
w:there _ nothing	10 4 0 0 -23 7 0 0
w:there _ one	1 -10 0 0 6 0 0 0
w:there _ tariff	0 0 0 11 -10 0 0 0
w:there _ the	0 -2 0 0 10 0 0 0
w:there are	0 -3 0 0 6 0 0 0
w:there at	0 -3 0 0 6 0 0 0
w:there be	0 10 0 11 -20 0 0 0
w:there been	0 10 0 0 -7 0 0 0
w:there is	9 -11 -4 2 1 6 -10 0
w:there since	0 0 0 8 -7 0 0 0
w:there the	0 10 0 0 -9 0 0 0
w:there was	0 7 0 0 -5 0 3 0
w:there were	0 0 0 0 6 0 0 0
w:there will	0 -1 0 -5 -1 0 0 16
w:there would	0 -3 0 -1 0 0 0 10
w:thereafter	0 15 0 0 -14 0 0 0
w:therefore	0 22 0 -2 -15 0 0 0
w:therefore _ to	0 10 0 0 -10 0 0 0
w:these	-3 3 0 0 -2 -2 1 6
w:these _ ,	0 9 0 0 -9 0 0 0
w:they	-4 12 -13 3 4 -32 -6 6
w:they <v-bear>	1 10 0 0 -5 0 -2 0
w:they <v-begin>	0 -6 0 9 -2 4 -2 3
w:they <v-down>	-2 0 -2 12 -5 2 0 0
w:they <v-propose>	0 -1 0 6 0 0 0 0
w:they <v-say>	0 12 0 -2 -3 0 0 0
w:they <v-target>	0 -1 0 0 9 0 0 0
w:they <v-up>	0 -12 0 5 0 0 0 4
w:they _ ,	-4 14 -4 14 -11 0 -10 -3
w:they _ .	0 -17 0 -5 10 0 0 11
w:they _ <number>	0 -10 0 0 13 0 0 0
w:they _ ?	0 27 0 0 -23 0 0 0
w:they _ back	0 1 0 0 -6 6 0 0
w:they _ be	5 11 0 -1 -16 0 6 0
w:they _ by	0 -7 0 0 14 0 0 0
w:they _ charge	0 -3 0 0 8 0 0 0
w:they _ go	0 12 0 0 -8 0 0 0
w:they _ in	0 -7 0 2 1 -1 6 0
w:they _ it	0 -1 0 0 6 0 0 0
w:they _ not	0 -16 0 8 -4 -1 7 3
w:they _ now	2 0 0 2 -8 0 0 0
w:they _ on	0 11 2 0 -10 0 0 0
w:they _ out	0 7 0 0 0 0 -7 0
w:they _ put	0 8 0 0 -6 0 0 0
w:they _ the	0 0 0 -3 0 0 6 0
w:they _ their	0 7 0 0 -1 0 0 0
w:they _ to	0 -4 0 -8 20 0 0 0
w:they _ without	0 7 0 0 -5 0 0 0
w:they could	5 6 0 -2 -14 0 8 0
w:they did	0 -20 1 4 0 0 6 0
w:they do	0 -9 0 0 5 0 0 4
w:they fail	0 9 0 0 -14 1 -3 9
w:they fall	0 0 0 8 -2 0 0 0
w:they go	0 -7 0 5 -1 0 0 4
w:they have	0 0 0 0 -3 0 6 0
w:they meet	0 0 0 0 7 0 0 0
w:they pay	2 4 0 0 -7 0 0 0
w:they say	0 13 0 0 -6 0 0 0
w:they stand	0 4 0 0 -7 0 0 0
w:they want	0 0 0 8 -6 0 0 0
w:they were	0 -14 0 -4 18 0 6 0
w:they will	-1 8 0 0 4 -3 -7 0
w:they would	0 11 0 -8 -1 -3 1 0
w:they'd	8 0 0 7 -19 -1 0 5
w:they'd <v-impose>	0 0 0 0 -2 0 0 6
w:they'll	0 -6 0 0 16 0 0 0
w:they're	0 -5 0 18 -11 0 0 0
w:they've	0 -4 0 0 6 0 0 0
w:thi	0 -22 0 -17 33 -8 2 1
w:thi ,	0 0 0 0 6 0 0 0
w:thi <organisation>	0 0 0 0 0 0 0 6
w:thi <v-begin>	9 -3 0 0 0 0 0 0
w:thi <v-down>	0 9 0 0 -8 0 0 0
w:thi <v-up>	9 -2 0 0 -2 0 0 0
w:thi _ ,	0 0 0 0 -4 0 7 0
w:thi _ and	0 0 0 0 7 0 -1 0
w:thi _ be	0 0 0 0 -3 7 0 0
w:thi _ is	0 0 9 0 -9 0 0 0
w:thi _ the	0 0 0 0 6 0 0 0
w:thi go	9 -2 0 0 -2 0 0 0
w:thi one	0 0 9 0 -4 0 0 0
w:thi week	0 0 0 0 10 0 -1 0
w:thi would	0 0 0 0 -3 8 0 0
w:thi year	0 -12 0 -5 23 0 0 0
w:thing	0 -2 11 0 -7 -8 1 7
w:thing .	0 0 0 0 -4 0 0 10
w:thing <v-end>	0 -5 9 0 0 0 0 0
w:think	6 0 0 15 -17 0 -8 4
w:think _ it	0 0 0 9 -9 0 0 0
w:think about	8 0 0 12 -19 0 0 0
w:think it	0 -1 0 0 6 0 0 0
w:think that	0 0 0 9 -6 0 0 0
w:third	-5 -3 -3 -21 4 10 0 11
w:third _ .	0 0 0 0 -11 0 0 14
w:third of	0 0 0 -3 -13 14 3 0
w:third round	0 -1 0 0 13 0 0 0
w:thirtieth	0 4 0 0 -14 9 0 0
w:those	-2 22 0 7 -14 -3 -6 0
w:those .	0 7 0 0 -6 0 0 0
w:those <level-noun>	0 12 0 0 -9 0 0 0
w:those _ <level>	0 -7 0 0 10 0 0 0
w:those _ the	0 0 0 0 6 0 0 0
w:those from	0 0 0 9 -8 0 0 0
w:though	0 9 0 0 -11 0 7 0
w:though <not>	0 13 0 -4 -2 0 0 0
w:thousand	7 0 0 0 -13 10 0 0
w:thousand of	0 0 0 0 -9 11 0 0
w:threat	-5 -15 0 -10 22 10 -6 0
w:threat .	0 0 0 0 -4 9 0 0
w:threat _ an	0 0 0 -5 9 0 0 0
w:threat of	0 -4 0 0 6 0 0 0
w:threat to	0 0 0 -7 6 3 0 0
w:threaten	3 -27 -8 12 -1 16 -8 -4
w:threaten _ <day-gone>	0 0 0 20 -16 0 0 0
w:threaten _ bring	0 0 0 0 6 0 0 0
w:threaten _ impose	0 0 0 9 -6 0 0 0
w:threaten _ leave	0 0 0 0 12 0 -2 0
w:threaten _ on	0 0 0 -2 10 0 -5 0
w:threaten _ stop	-1 0 0 0 0 9 0 0
w:threaten _ with	0 0 0 6 -14 10 0 0
w:threaten from	0 0 0 7 -3 0 0 0
w:threaten on	0 0 0 7 -15 6 0 0
w:threaten to	8 -15 -3 0 2 6 -6 0
w:threaten with	0 0 0 -8 11 0 0 0
w:three	0 8 4 -21 -11 11 0 0
w:three _ as	3 8 0 0 -12 0 0 0
w:three time	3 9 0 0 -12 0 0 0
w:through	0 4 2 -10 0 -4 0 2
w:through _ ,	0 0 6 0 0 0 0 0
w:thu	0 -7 0 0 0 0 7 0
w:thursday	0 0 0 0 7 0 0 0
w:tide	0 11 0 0 -10 0 0 0
w:tie	9 0 0 0 -8 0 0 0
w:tiktok	0 0 0 0 14 0 0 0
w:tile	0 16 0 0 -14 0 0 0
w:time	5 -6 -2 0 -3 10 4 -4
w:time .	0 -8 0 -2 -7 13 9 0
w:time _ <level>	0 -5 0 11 -4 0 0 0
w:time _ <name>	0 14 0 0 -13 2 0 0
w:time _ much	3 7 0 0 -11 0 0 0
w:time _ the	6 -2 0 0 0 0 0 0
w:time as	3 7 0 0 -10 0 0 0
w:time if	6 4 0 0 -10 1 0 0
w:time the	0 0 0 8 -6 0 0 0
w:to	-8 0 -11 7 14 -5 -4 -17
w:to ,	7 2 5 0 -19 0 0 0
w:to <day-ahead>	0 -29 0 -20 55 0 -3 0
w:to <day-gone>	0 -2 0 0 8 0 0 0
w:to <duty>	0 -2 0 -1 14 0 -6 0
w:to <goods>	0 4 0 9 -13 -1 3 0
w:to <level-noun>	0 0 0 -6 -10 4 16 0
w:to <level>	-15 1 0 8 -5 -8 2 0
w:to <name>	20 0 0 -10 -7 1 -15 3
w:to <not>	0 -2 0 0 9 0 0 0
w:to <number>	-5 4 -6 17 -15 12 -8 -1
w:to <organisation>	0 0 0 -2 10 0 0 0
w:to <person>	0 -3 0 -7 10 7 -4 0
w:to <quality>	3 -3 0 6 -13 5 0 0
w:to <seat>	0 -11 0 1 17 0 -2 0
w:to <span>	0 0 0 0 7 0 0 0
w:to <v-bear>	-4 8 -2 -1 0 0 0 0
w:to <v-begin>	1 2 -5 1 -6 0 1 1
w:to <v-buy>	0 0 0 0 16 0 0 0
w:to <v-end>	-15 5 16 1 -16 13 -17 0
w:to <v-impose>	0 15 -10 7 -22 0 9 5
w:to <v-propose>	0 -12 0 4 0 0 10 0
w:to <v-say>	1 0 0 -9 0 -1 4 0
w:to <v-sell>	-2 -6 0 -1 0 6 5 0
w:to <v-stay>	5 2 0 2 -11 -4 0 6
w:to <v-suspend>	11 0 0 -5 2 -9 -4 0
w:to <v-target>	0 0 0 -3 -6 4 7 0
w:to <v-up>	-5 -3 9 15 -8 -11 0 0
w:to _ "	0 0 0 2 -7 0 6 0
w:to _ 's	0 11 0 -3 0 0 -1 0
w:to _ ,	-5 -5 6 -6 4 4 4 -7
w:to _ .	5 7 10 0 -18 0 0 6
w:to _ :	0 8 0 0 0 0 0 0
w:to _ <day-ahead>	0 0 0 6 -5 1 0 0
w:to _ <day-gone>	0 11 0 0 -9 0 0 0
w:to _ <goods-amount>	0 0 0 0 6 0 0 0
w:to _ <level>	0 7 0 16 -26 0 4 0
w:to _ <money>	0 0 0 0 11 0 0 0
w:to _ <name>	-8 -1 0 -10 19 6 -3 0
w:to _ <office>	0 0 0 7 -11 0 0 4
w:to _ <organisation>	0 0 0 9 -2 -4 0 0
w:to _ <person>	0 9 0 0 -3 0 0 0
w:to _ <quality>	0 0 0 -5 -10 6 9 0
w:to _ <seat>	0 0 0 0 7 0 0 0
w:to _ ?	0 -9 0 -1 19 0 0 0
w:to _ a	0 9 0 5 0 -3 -14 0
w:to _ after	0 11 0 -1 -4 0 0 0
w:to _ and	0 -8 1 5 0 0 3 0
w:to _ as	0 -12 3 6 0 0 0 0
w:to _ at	0 9 0 -3 0 0 -1 0
w:to _ back	12 7 0 -5 -5 0 -9 0
w:to _ buy	0 0 0 0 -4 6 0 0
w:to _ by	0 1 7 -7 -6 0 0 6
w:to _ duty	0 2 0 6 -6 0 0 0
w:to _ effect	0 0 0 -1 9 0 -1 0
w:to _ figure	0 6 0 0 -3 0 0 0
w:to _ first	9 0 0 0 -3 0 0 0
w:to _ former	0 -7 0 0 12 0 0 0
w:to _ from	0 -11 0 2 16 0 -6 0
w:to _ higher	0 0 0 0 -5 0 6 0
w:to _ i	7 0 0 0 -4 0 0 0
w:to _ if	7 0 0 -7 1 0 0 0
w:to _ in	0 0 0 -10 18 -5 -4 3
w:to _ is	0 0 0 0 0 -1 6 0
w:to _ it	0 -2 0 0 16 -9 -3 0
w:to _ its	0 16 0 0 -18 4 4 0
w:to _ later	0 0 0 9 -7 0 0 0
w:to _ of	0 -6 0 0 2 0 0 0
w:to _ on	-10 -5 0 30 -6 -8 -3 -2
w:to _ ordinary	0 -6 0 0 7 0 0 0
w:to _ permit	8 0 0 0 -3 0 0 0
w:to _ state	0 7 0 0 -5 0 0 0
w:to _ that	2 6 0 -9 -11 8 0 0
w:to _ the	-17 4 0 6 -13 3 10 0
w:to _ their	0 0 0 0 8 0 -1 0
w:to _ them	6 0 0 0 -4 0 0 0
w:to _ time	0 15 0 0 -13 0 0 0
w:to _ to	0 -8 0 0 23 -1 -3 0
w:to _ up	0 0 0 11 -3 0 -1 0
w:to _ we	0 0 4 0 -15 7 0 0
w:to _ were	0 0 0 -1 7 0 0 0
w:to _ what	0 14 0 0 -10 0 0 0
w:to _ when	0 11 0 0 -7 0 0 0
w:to _ with	0 0 0 -9 4 0 4 0
w:to _ year	0 11 0 0 -10 0 0 0
w:to _ —	0 -7 0 0 8 0 0 0
w:to a	0 13 0 0 -19 0 8 0
w:to abolish	0 0 0 -3 9 0 0 0
w:to add	0 3 0 0 -7 0 7 0
w:to adjust	0 0 0 0 6 0 -5 0
w:to agree	0 0 0 5 -8 0 0 6
w:to apply	0 11 0 -2 -12 0 2 0
w:to ask	0 0 0 0 7 0 0 0
w:to be	0 -25 0 10 18 -4 0 0
w:to bear	0 7 0 0 -7 0 0 0
w:to begin	0 0 0 7 -2 0 0 0
w:to both	0 8 0 0 -6 0 0 0
w:to bring	0 8 0 0 0 0 -5 0
w:to buy	0 0 0 0 13 0 0 0
w:to cancel	0 0 0 0 -10 8 0 0
w:to change	0 -1 0 6 1 -3 0 0
w:to charge	0 2 0 0 -13 6 0 0
w:to close	0 -3 0 -2 -5 5 9 0
w:to come	7 -7 0 -12 5 1 0 0
w:to defend	0 0 0 0 -15 0 16 0
w:to die	0 8 0 0 -5 0 0 0
w:to end	0 0 0 -2 18 0 -4 0
w:to fall	0 0 0 9 -6 0 0 0
w:to have	0 23 0 0 -16 0 0 0
w:to hold	7 0 0 0 0 0 0 0
w:to it	0 -7 0 0 4 0 5 0
w:to jump	0 -3 14 0 -10 0 0 0
w:to keep	0 0 0 1 -4 0 0 8
w:to last	0 10 0 0 -8 0 0 0
w:to leave	0 0 0 -4 7 0 -3 0
w:to let	0 -1 0 0 13 0 0 0
w:to lose	0 -2 21 0 -14 0 0 0
w:to meet	0 0 0 0 7 0 0 0
w:to negotiate	0 0 0 2 -10 0 8 0
w:to new	0 0 0 16 -12 0 0 0
w:to nil	0 -5 0 0 6 0 0 0
w:to nothing	0 -2 0 0 8 0 0 0
w:to open	0 0 0 11 -11 0 0 0
w:to other	8 0 0 8 -10 0 0 0
w:to prolong	0 -3 0 0 9 0 0 0
w:to put	5 12 0 6 -13 0 -10 0
w:to raise	0 -5 0 21 -20 0 2 0
w:to respond	0 0 0 0 -10 0 12 0
w:to restore	0 7 0 0 -5 0 0 0
w:to return	0 -5 0 0 10 0 0 0
w:to run	0 -1 0 0 8 0 0 0
w:to scrap	0 0 0 7 -5 0 0 0
w:to sell	0 0 0 0 0 8 0 0
w:to sign	0 5 0 -6 0 0 0 0
w:to slap	0 0 0 -1 0 0 8 0
w:to stop	-3 1 0 -1 -1 14 -5 0
w:to suspend	3 2 0 0 0 -6 0 0
w:to talk	0 0 0 0 6 0 0 0
w:to the	-4 -3 -14 6 19 -16 0 -7
w:to their	0 8 0 -3 0 0 0 0
w:to undo	0 0 0 11 -10 0 0 0
w:to zero	0 -5 0 -5 17 0 0 0
w:together	0 0 0 0 9 0 -6 0
w:toll	0 0 0 0 -4 9 0 0
w:tomatoe	0 -1 0 -4 16 0 0 0
w:ton	0 0 0 -3 -22 28 0 0
w:ton ,	0 1 0 0 -10 8 0 0
w:ton _ <quality>	0 0 0 0 -8 12 0 0
w:ton for	0 0 0 0 -12 15 0 0
w:too	7 0 -1 11 -9 0 -14 5
w:too ,	0 9 0 1 -7 0 -4 0
w:too .	8 -4 0 13 -17 0 0 6
w:tool	1 0 0 0 6 0 0 0
w:top	0 -6 0 5 -2 0 4 0
w:top _ the	0 -2 0 6 -3 0 0 0
w:top of	0 -2 0 12 -14 0 6 0
w:total	0 7 0 2 -8 0 0 0
w:total _ <level>	0 14 0 -3 -7 0 0 0
w:total to	0 10 0 0 -7 0 0 0
w:touch	0 0 0 0 -5 0 13 0
w:touch the	0 0 0 0 -4 0 8 0
w:touche	0 0 0 0 -1 0 6 0
w:town	0 -8 0 0 14 0 0 0
w:toy	0 -5 0 0 10 0 0 0
w:trace	9 0 0 0 -8 0 0 0
w:trace of	9 0 0 0 -8 0 0 0
w:tractor	0 -11 0 -5 0 0 13 0
w:trade	0 -10 5 3 6 -20 2 -10
w:trade ,	0 0 7 -1 -2 0 2 0
w:trade <agent>	3 -3 0 7 -1 0 0 0
w:trade _ ,	0 0 0 8 0 -3 0 0
w:trade _ .	0 1 0 6 -11 0 2 0
w:trade in	0 0 0 0 -8 0 10 0
w:trade minister	0 0 0 8 -10 0 3 0
w:trade war	0 0 0 0 8 0 0 0
w:trader	0 1 0 0 6 0 -1 0
w:trading	0 0 0 -2 6 0 0 0
w:transit	0 0 0 0 7 0 0 0
w:treasury	0 0 0 0 8 0 0 0
w:treasury <agent>	0 0 0 0 6 0 0 0
w:treasury secretary	0 0 0 0 6 0 0 0
w:treatment	0 0 0 0 -1 0 7 0
w:treaty	0 20 0 -14 -17 -1 -2 16
w:treaty ,	0 18 0 0 -17 0 0 4
w:treaty _ the	0 -4 0 0 6 0 0 0
w:trial	0 -6 0 0 12 0 0 0
w:triple	0 0 0 -4 6 0 0 0
w:trouble	0 9 0 0 -6 0 0 0
w:truce	0 13 -1 -11 5 6 -30 -6
w:truce ,	0 -8 0 0 4 -2 0 7
w:truce .	0 4 0 -4 -9 6 0 2
w:truce ;	0 -9 0 0 9 0 0 0
w:truce <goods>	0 11 0 0 -9 0 0 0
w:truce <v-begin>	0 7 0 2 -12 0 0 0
w:truce <v-down>	0 11 0 0 -6 0 0 0
w:truce <v-end>	0 6 0 0 1 0 -4 -8
w:truce <v-impose>	0 9 0 0 -6 0 0 0
w:truce <v-stay>	0 14 0 0 -10 0 0 0
w:truce <v-up>	0 7 1 0 -8 0 0 0
w:truce ?	0 7 0 0 -5 0 0 0
w:truce _ .	0 16 0 -2 -6 0 0 0
w:truce _ <day-ahead>	0 -4 0 -5 3 6 0 0
w:truce _ <name>	0 0 0 -7 8 -3 0 3
w:truce _ <number>	0 6 0 0 -6 0 0 0
w:truce _ <seat>	10 0 0 0 -4 0 0 0
w:truce _ <span>	0 -4 0 0 14 0 0 0
w:truce _ and	0 -3 0 0 7 0 0 0
w:truce _ been	0 -1 0 6 -6 2 0 0
w:truce _ down	0 -5 8 0 0 0 0 0
w:truce _ duty	0 11 0 0 -10 0 0 0
w:truce _ end	0 0 0 0 -7 8 0 0
w:truce _ it	0 6 0 0 -3 0 0 0
w:truce _ take	0 14 0 0 -14 0 0 0
w:truce _ would	0 -1 0 0 6 0 0 0
w:truce at	0 0 0 0 6 0 0 0
w:truce between	0 10 0 -5 0 0 0 -1
w:truce break	0 -4 0 0 6 0 0 0
w:truce by	0 -1 0 0 0 7 0 0
w:truce end	0 20 0 -6 -11 0 0 0
w:truce fall	0 7 0 0 -4 0 0 0
w:truce for	0 0 0 10 -10 0 0 0
w:truce go	0 7 1 0 -8 0 0 0
w:truce is	3 -4 0 0 0 6 0 0
w:truce itself	0 -6 0 0 6 0 0 0
w:truce lapse	0 -7 0 0 9 0 0 -1
w:truce of	0 -9 0 0 17 0 0 0
w:truce with	9 -9 0 -8 4 -1 0 5
w:truce would	0 -1 0 2 -6 8 0 0
w:true	0 0 0 -6 17 0 0 0
w:true that	0 0 0 -3 9 0 0 0
w:trump say	1 0 0 2 -6 0 0 0
w:tuesday	0 -2 0 0 10 0 0 0
w:tuesday ,	0 0 0 0 6 0 0 0
w:tuna	0 -6 0 -1 19 0 0 0
w:turn	3 -4 0 14 -18 -3 6 1
w:turn ,	0 0 0 0 -9 0 7 0
w:turn _ <name>	0 0 0 0 0 0 0 6
w:turn _ the	7 0 0 1 -10 0 1 0
w:turn into	0 7 0 3 -12 0 0 0
w:turn to	0 -5 0 13 -7 0 -1 5
w:turned	11 -6 0 0 0 0 0 0
w:turned _ .	11 0 0 0 -10 0 0 0
w:turned down	12 0 0 0 -11 0 0 0
w:twenty	0 -3 0 0 6 0 0 0
w:two	-21 -23 0 17 24 4 -41 0
w:two .	0 0 0 11 -1 0 -5 0
w:two <agent>	0 0 0 -4 0 7 0 0
w:two <office>	0 0 0 0 9 0 0 0
w:two <v-end>	0 6 0 0 -4 0 0 0
w:two _ ,	0 -3 0 0 11 0 0 0
w:two _ agree	0 7 0 0 -9 1 0 0
w:two _ could	0 0 0 12 -11 0 0 0
w:two _ reach	0 0 0 6 -6 0 0 0
w:two _ see	0 7 0 0 -7 0 0 0
w:two _ to	0 0 0 0 -8 9 0 0
w:two _ will	0 0 0 0 9 0 0 0
w:two end	0 6 0 0 -5 0 0 0
w:two government	0 0 0 -2 0 8 0 0
w:two line	0 0 0 0 -8 9 0 0
w:two thing	0 0 0 12 -12 0 0 0
w:typical	0 0 0 0 -9 0 10 0
w:tyre	0 -13 0 0 23 0 -3 0
w:tyre and	0 -5 0 0 7 0 0 0
w:unchanged	0 6 0 -2 0 0 0 0
w:unchanged :	0 10 0 0 -9 0 0 0
w:under	1 -25 -11 33 -10 5 0 -7
w:under _ <name>	0 0 0 0 -9 10 0 0
w:under _ <number>	0 -4 0 10 0 -3 0 0
w:under _ framework	0 0 0 6 -4 0 0 0
w:under _ law	0 0 0 12 -7 0 0 0
w:under _ of	0 0 0 0 -13 14 0 0
w:under a	0 3 0 14 -25 8 0 0
w:under an	0 0 0 0 8 0 0 0
w:under licence	13 0 0 0 -10 0 0 0
w:under section	0 -7 0 11 0 -2 -3 0
w:under the	-1 -5 0 8 0 -5 8 0
w:understand	0 7 0 0 -3 0 0 0
w:undertaken to	0 0 0 0 7 -1 0 0
w:undertook	0 0 0 0 6 -2 0 0
w:undo	0 2 0 10 -12 0 0 0
w:union	0 -2 0 0 0 8 0 0
w:unlawful	0 0 0 0 6 0 0 0
w:unless	11 17 -13 16 -23 0 -10 -7
w:unless <name>	0 0 0 8 0 0 -2 0
w:unless <organisation>	0 -5 0 -10 23 0 0 0
w:unless <seat>	0 4 0 5 -15 0 0 0
w:unless _ 's	0 -2 0 0 9 0 0 0
w:unless _ <office>	0 -3 0 0 7 0 0 0
w:unless _ <organisation>	12 -6 0 0 -2 0 0 0
w:unless _ happen	0 13 0 0 -12 0 0 0
w:unless _ is	0 0 0 12 -4 0 0 0
w:unless _ prolong	0 -2 0 0 7 0 0 0
w:unless _ sign	0 8 0 0 -6 0 0 0
w:unless _ suspension	9 -1 0 0 -4 0 0 0
w:unless _ truce	0 0 0 6 -5 0 0 0
w:unless _ two	0 3 0 11 -21 1 0 0
w:unless a	0 -8 0 -5 15 0 0 0
w:unless something	0 14 0 3 -19 0 0 0
w:unless the	19 -4 0 17 -29 2 0 0
w:unless they	0 7 0 0 -3 0 0 0
w:unless we	0 3 0 9 -14 0 0 0
w:until	-30 -40 -3 -21 75 -6 -6 -21
w:until <day-ahead>	-13 -14 -8 0 27 -15 8 -6
w:until <day-gone>	0 6 0 0 0 0 0 0
w:until <month-ahead>	0 -2 0 -1 18 0 0 0
w:until <number>	0 -2 0 0 10 0 0 0
w:until _ ,	0 -25 10 -1 0 8 7 0
w:until _ .	-1 -15 0 -8 19 0 6 0
w:until _ <day-ahead>	0 -10 0 0 22 0 0 0
w:until _ from	0 7 0 0 -5 0 0 0
w:until last	0 7 0 0 -6 0 0 0
w:until the	0 -5 0 -4 22 0 0 0
w:until then	0 -12 0 -5 26 0 0 0
w:up	-1 26 -8 -4 -15 0 1 7
w:up ,	0 6 0 -4 0 0 0 0
w:up .	0 1 0 -8 -3 6 -6 10
w:up <level>	0 -5 0 0 14 0 0 0
w:up ?	0 9 0 0 -5 0 0 0
w:up _ .	9 0 0 0 -7 0 2 0
w:up _ <level>	0 -16 0 3 2 0 11 0
w:up _ <number>	0 -19 0 -1 11 6 1 0
w:up _ in	0 0 0 0 6 0 0 0
w:up _ on	0 7 0 0 -1 0 0 0
w:up _ the	0 7 0 0 -5 0 0 0
w:up after	0 -1 0 -1 7 0 0 0
w:up again	0 11 0 -13 0 0 0 3
w:up by	1 6 0 -14 5 0 0 0
w:up for	0 0 0 0 -9 0 12 0
w:up from	0 0 0 -4 -2 0 10 0
w:up its	0 0 0 0 9 0 0 0
w:up on	0 12 0 0 -7 0 0 0
w:up the	0 -3 0 9 0 0 0 0
w:up to	0 -11 0 15 -6 3 3 0
w:up with	0 0 0 7 -6 0 0 0
w:upon	0 0 0 -4 6 0 0 0
w:urea	0 -3 0 0 6 0 0 0
w:us	0 1 0 -6 13 -15 0 -3
w:us that	0 -4 0 7 -8 0 4 0
w:us will	0 9 0 0 -6 0 0 0
w:use	7 -11 0 -2 -6 1 11 0
w:use <goods>	10 0 0 0 -8 0 0 0
w:use the	0 0 0 0 -1 0 6 0
w:used	7 0 0 1 -10 0 5 0
w:used .	0 0 0 3 -12 0 8 0
w:used _ <day-ahead>	0 0 0 0 6 0 0 0
w:used from	0 0 0 0 6 0 0 0
w:value	0 -6 1 0 0 2 0 0
w:vanilla	0 11 0 0 -8 0 0 0
w:very	0 8 0 0 -12 0 6 0
w:very _ .	0 9 0 0 -9 0 0 0
w:very same	0 0 0 0 -9 0 10 0
w:video	0 0 0 0 9 0 0 0
w:view	0 -6 11 1 -3 0 0 0
w:view :	0 0 12 0 -10 0 0 0
w:visa	-3 0 0 0 0 7 0 0
w:visit	0 -4 0 -4 25 0 0 0
w:void	0 0 0 0 9 0 0 0
w:vote	-3 0 4 -19 23 -4 -7 0
w:vote in	0 0 7 0 -3 0 0 0
w:vote is	0 6 0 0 -5 0 0 0
w:vote on	0 -5 0 0 16 0 0 0
w:voted	0 9 0 0 -1 0 0 0
w:vow	0 0 0 -1 -18 0 16 0
w:vow to	0 0 0 -1 -10 0 13 0
w:wage	0 -6 0 0 15 0 0 0
w:wait	0 0 0 -8 -3 0 13 0
w:wait _ the	0 -4 0 0 9 0 0 0
w:wait for	0 8 0 0 -8 0 7 0
w:waited	0 0 0 8 -6 0 0 0
w:waited for	0 0 0 8 -7 0 0 0
w:waiting	0 -2 0 0 0 0 7 0
w:wake	9 25 0 -3 -28 0 0 0
w:wake up	10 16 0 0 -21 0 0 0
w:walk	0 -5 0 -2 15 0 -10 4
w:walk out	0 -10 0 -1 17 0 -10 5
w:walnut	0 14 0 0 -9 0 0 0
w:want <level>	0 0 0 0 -10 0 5 0
w:want <number>	0 0 0 0 -5 0 6 0
w:want _ ,	0 0 0 7 -7 0 0 0
w:want _ on	0 0 0 1 -9 0 6 0
w:war	0 0 0 4 5 -1 -9 0
w:war with	0 6 0 0 -3 0 0 0
w:warn	0 -2 6 0 -17 13 -4 3
w:warn ,	0 -7 -4 0 14 -8 0 0
w:warn .	0 1 0 -10 0 2 6 0
w:warn <person>	0 7 3 -1 -2 0 0 0
w:warn _ <day-gone>	0 0 0 0 -3 0 6 0
w:warn _ <name>	-2 5 0 12 -17 0 0 0
w:warn _ <number>	0 3 0 0 -16 14 0 0
w:warn _ <quality>	0 0 0 6 -5 0 0 0
w:warn _ <seat>	0 0 0 0 -9 0 0 7
w:warn _ a	0 0 0 3 -8 7 0 0
w:warn _ he	0 3 0 -4 7 0 0 0
w:warn _ that	2 0 0 12 -13 0 0 0
w:warn _ the	-5 -12 5 -19 25 -10 -12 7
w:warn in	0 0 0 0 7 0 -1 0
w:warn of	0 -2 12 -2 -23 24 -4 0
w:warn on	0 0 0 0 0 0 6 0
w:warn the	0 0 0 10 -4 0 0 0
w:was	-20 2 -20 7 10 -1 3 -24
w:was ,	0 6 0 0 -4 0 0 0
w:was .	0 -13 0 0 16 0 0 0
w:was <not>	0 8 0 8 -21 3 4 0
w:was <number>	0 -17 0 0 24 0 0 0
w:was <v-agree>	0 0 0 -6 0 6 0 0
w:was <v-propose>	0 8 0 9 -10 0 0 0
w:was <v-say>	0 0 0 0 10 0 0 0
w:was _ ,	0 10 0 0 -5 0 -2 0
w:was _ .	-1 -1 0 -4 11 0 3 0
w:was _ <level>	0 -6 0 0 10 0 0 0
w:was _ <month-gone>	0 10 0 0 -7 0 0 0
w:was _ about	0 0 0 6 -3 0 0 0
w:was _ as	0 6 0 0 -4 0 0 0
w:was _ buy	0 0 0 0 -3 6 0 0
w:was _ in	0 -5 0 -1 6 6 -3 0
w:was _ that	0 0 0 0 0 6 -1 0
w:was _ to	0 -7 0 3 3 0 0 0
w:was _ withdraw	0 0 0 10 -8 0 0 0
w:was a	0 0 0 11 -13 0 7 0
w:was agree	0 0 0 0 0 6 -1 0
w:was confident	0 0 0 0 -1 6 0 0
w:was in	0 27 0 0 -25 0 0 0
w:was not	0 0 0 14 -15 4 0 0
w:was plan	0 8 0 0 -8 0 0 0
w:was to	0 -11 0 -6 26 0 0 0
w:watch	0 0 3 -1 -14 7 0 8
w:watchmaker	0 0 0 0 6 0 0 0
w:water	0 -10 0 2 0 0 3 0
w:water .	0 0 0 6 -5 0 0 0
w:water <duty>	0 0 0 0 -3 0 7 0
w:way	0 -8 0 -10 14 0 4 0
w:way ,	0 -3 0 0 0 0 9 0
w:way _ <name>	0 0 0 0 -6 0 9 0
w:way to	0 -3 0 -5 8 0 1 0
w:we	-7 17 0 -11 -4 -9 1 6
w:we <v-impose>	0 0 0 0 -3 0 -1 12
w:we <v-return>	0 16 0 0 -14 0 0 0
w:we <v-say>	0 -7 0 3 0 0 0 4
w:we <v-up>	0 0 0 0 -2 8 -1 0
w:we _ ,	0 14 0 9 -19 0 0 0
w:we _ about	0 8 0 0 -3 0 0 0
w:we _ answer	0 0 0 0 -11 0 12 0
w:we _ at	0 -6 0 0 9 0 0 0
w:we _ back	0 3 0 0 -7 0 4 0
w:we _ both	0 16 0 0 -16 0 0 0
w:we _ charge	0 0 0 0 7 0 0 0
w:we _ expect	0 8 9 0 -17 0 0 0
w:we _ go	0 10 0 0 -9 0 0 0
w:we _ have	0 15 0 0 -3 0 -2 0
w:we _ it	0 -2 0 0 8 0 0 0
w:we _ not	2 -5 0 -2 10 0 0 0
w:we _ see	0 5 0 0 -11 0 0 3
w:we _ the	0 0 4 6 -22 0 5 7
w:we _ them	0 -6 0 0 0 8 0 0
w:we _ to	0 9 0 0 -5 0 0 0
w:we _ two	0 0 0 0 -7 9 0 0
w:we are	0 13 0 -7 0 0 -3 0
w:we ask	0 7 0 0 -7 0 0 0
w:we charge	0 -1 0 0 7 0 0 0
w:we could	0 -1 0 -4 16 0 0 0
w:we have	0 0 4 5 0 0 -7 0
w:we know	0 0 0 6 -3 0 0 0
w:we let	0 0 0 0 -5 0 0 7
w:we read	0 7 0 0 -5 0 0 0
w:we return	0 16 0 0 -14 0 0 0
w:we shall	0 5 0 -12 -2 -2 2 1
w:we should	0 -2 1 -3 11 0 0 0
w:we think	0 -1 0 0 0 0 0 6
w:we were	0 13 0 0 -9 0 0 0
w:we would	3 0 3 3 -18 -3 9 0
w:we'll	0 1 0 0 10 0 -11 0
w:we'll <v-impose>	0 3 0 0 4 0 -10 0
w:we're _ at	0 7 0 0 -11 2 0 0
w:we're back	0 6 0 0 -10 2 0 0
w:we've	0 2 0 7 -10 0 0 0
w:week	-9 -32 0 -3 52 -12 -10 0
w:week .	0 -6 0 0 14 0 -3 0
w:week _ ,	0 0 0 0 6 0 0 0
w:week _ <name>	0 0 0 0 6 0 0 0
w:week _ he	0 0 0 -2 6 0 0 0
w:week _ it	0 0 0 -5 6 0 0 0
w:week ago	0 0 0 -1 9 0 0 0
w:week of	0 -1 0 0 14 0 0 -1
w:weekend	0 0 0 0 7 0 0 0
w:weigh	0 0 0 0 6 0 -4 0
w:well	1 -9 -4 0 9 10 -4 -4
w:well ,	0 -6 0 0 15 0 0 0
w:well .	4 -2 0 5 -10 8 0 0
w:were	-9 -3 -2 -31 43 0 -5 -4
w:were ,	0 0 0 6 -4 0 0 0
w:were .	0 7 0 0 -6 0 0 0
w:were <level>	0 -5 0 0 8 0 0 0
w:were <not>	0 -7 0 -5 16 0 0 0
w:were <v-begin>	0 0 0 6 -4 0 0 0
w:were <v-down>	0 0 0 6 -4 0 0 0
w:were <v-impose>	0 0 0 0 11 0 0 0
w:were <v-say>	0 0 0 0 8 0 0 0
w:were <v-stay>	0 -3 0 0 12 0 0 0
w:were <v-suspend>	0 -1 0 0 8 0 0 0
w:were _ ,	0 -7 0 0 11 0 0 0
w:were _ .	0 0 0 -4 2 0 8 0
w:were _ and	0 -10 0 1 14 0 0 0
w:were _ aside	0 8 0 0 -8 0 0 0
w:were _ by	0 0 0 0 6 0 0 0
w:were _ on	0 -11 0 0 14 0 0 0
w:were _ start	0 6 0 0 -3 0 0 0
w:were _ to	0 0 0 0 11 0 -6 0
w:were hold	0 -1 0 0 8 0 0 0
w:were in	0 0 0 0 -7 15 0 0
w:were likely	0 0 8 0 -5 0 0 0
w:were not	0 -5 0 -3 12 0 0 0
w:were set	0 8 0 0 -8 0 0 0
w:were the	0 7 0 0 -2 0 0 0
w:were there	0 9 0 0 -9 0 0 0
w:were to	2 0 0 -12 3 0 3 0
w:wharf	0 0 0 0 -12 0 12 0
w:what	-18 29 -23 -4 12 0 -13 -35
w:what <name>	0 7 0 0 -4 0 0 0
w:what <v-down>	0 -8 0 0 19 0 0 0
w:what <v-up>	0 11 0 0 -9 0 0 0
w:what _ <day-ahead>	0 22 0 0 -21 0 0 0
w:what _ <person>	0 0 0 11 -10 0 0 0
w:what _ ?	0 -5 0 0 13 0 0 0
w:what _ after	0 -2 0 0 7 0 0 0
w:what _ agree	0 0 0 0 -1 6 0 0
w:what _ at	0 10 0 0 -8 0 0 0
w:what _ change	0 0 0 8 -4 0 0 0
w:what _ duty	0 0 0 0 -4 0 7 0
w:what _ go	0 -6 0 0 4 0 0 0
w:what _ happen	0 -5 0 0 14 0 0 0
w:what _ he	0 20 0 0 -18 0 0 0
w:what _ if	0 -15 0 1 19 0 0 0
w:what _ is	0 -4 0 0 11 0 0 0
w:what _ it	0 -15 0 -7 28 0 0 0
w:what _ make	0 0 0 0 -5 8 0 0
w:what _ not	0 0 0 0 -2 8 0 0
w:what _ on	0 -8 0 -4 19 0 0 0
w:what _ pay	3 -1 0 4 -7 0 0 0
w:what _ promise	0 0 0 0 -10 12 0 0
w:what _ should	0 -2 0 0 13 0 0 0
w:what _ take	0 8 0 0 -7 0 0 0
w:what _ the	0 0 0 -4 11 0 0 0
w:what _ was	0 9 0 0 -6 0 0 0
w:what _ will	0 0 0 0 -7 0 11 0
w:what _ would	0 16 0 0 -10 0 0 0
w:what a	0 19 0 0 -23 0 6 0
w:what about	0 0 0 0 9 0 0 0
w:what come	0 -7 0 0 18 0 0 0
w:what did	0 0 0 0 8 0 0 0
w:what do	0 -7 0 0 18 0 0 0
w:what doe	0 8 0 0 -1 0 0 0
w:what else	0 0 0 0 6 0 0 0
w:what go	0 11 0 0 -9 0 0 0
w:what happen	0 0 0 0 10 0 0 0
w:what i	0 0 0 0 -15 -1 20 0
w:what if	0 -3 0 1 6 0 0 0
w:what is	0 0 0 -3 16 0 0 0
w:what it	0 5 0 -13 -7 18 -5 0
w:what may	0 0 0 12 -9 0 0 0
w:what our	0 0 0 0 -2 0 6 0
w:what that	0 12 0 0 -11 0 0 0
w:what then	0 -3 0 0 6 0 0 0
w:what was	0 -1 0 0 0 6 -1 0
w:what will	0 0 0 4 -12 7 0 0
w:what would	0 10 0 0 0 -4 0 0
w:what you	0 0 0 0 7 0 0 0
w:whatever	0 6 0 -1 0 0 0 0
w:whatever the	0 -2 0 0 6 0 0 0
w:wheat	0 15 0 -3 -15 0 10 0
w:wheat _ <level>	0 4 0 0 -10 0 6 0
w:wheat _ <number>	0 -7 0 5 -3 0 7 0
w:wheat _ corn	0 -3 0 -1 10 0 0 0
w:wheat and	0 -3 0 6 0 0 0 0
w:when	-12 -4 0 12 11 0 0 -8
w:when ,	0 -4 0 7 0 0 0 0
w:when ?	0 9 0 0 -5 0 0 0
w:when _ had	0 0 0 12 -12 0 0 0
w:when _ truce	0 -1 0 0 6 0 0 0
w:when both	0 0 0 0 -6 7 0 0
w:when they	0 0 0 0 7 0 0 0
w:when you	0 0 0 12 -11 0 0 0
w:whenever	0 0 0 6 -5 0 0 0
w:where	-4 6 0 3 0 0 -18 0
w:where _ are	0 6 0 0 -1 0 0 0
w:where _ is	0 -7 0 0 1 2 0 0
w:where _ stand	0 3 0 4 -7 0 0 0
w:where _ was	0 -12 0 0 16 0 0 0
w:where _ were	0 12 0 1 -12 0 0 0
w:where i	0 0 0 7 -6 0 0 0
w:where it	0 -14 0 1 14 0 -5 0
w:where they	0 8 0 0 -4 0 0 0
w:where we	0 22 0 0 -21 0 0 0
w:whether	0 -1 0 9 16 -5 -23 0
w:whether _ adjust	0 0 0 0 6 0 -5 0
w:whether to	0 0 0 0 10 0 -7 0
w:which ,	0 11 0 -1 -6 0 0 0
w:which <name>	-3 0 0 0 0 8 -4 0
w:which <not>	0 -4 0 0 13 0 0 0
w:which <person>	0 0 0 -3 7 0 0 0
w:which <v-begin>	0 5 0 0 -6 0 0 0
w:which <v-buy>	0 0 0 15 -14 0 0 0
w:which <v-impose>	0 0 0 0 8 0 0 0
w:which <v-stay>	0 -1 0 0 10 0 0 0
w:which _ <level>	0 -14 0 0 17 0 0 0
w:which _ ask	0 8 0 0 -8 0 0 0
w:which _ be	0 0 0 1 -6 0 4 0
w:which _ been	0 8 2 -2 -17 0 10 0
w:which _ come	0 4 0 6 -12 0 0 0
w:which _ could	0 0 0 -2 7 0 0 0
w:which _ had	0 0 0 -2 9 0 0 0
w:which _ in	0 -1 0 0 10 0 0 0
w:which _ is	0 0 0 0 7 0 0 0
w:which _ more	0 0 0 7 -9 0 1 0
w:which _ now	0 0 0 0 -3 0 8 0
w:which _ the	0 15 0 0 -11 0 0 0
w:which _ to	0 11 0 -3 -2 0 0 0
w:which _ what	0 2 0 8 -11 0 0 0
w:which both	0 -2 0 0 6 0 0 0
w:which buy	0 0 0 15 -14 0 0 0
w:which case	0 8 0 0 -5 0 0 0
w:which could	0 0 0 6 -3 0 0 0
w:which go	0 6 0 2 -9 0 0 0
w:which has	0 0 0 -1 -1 0 10 0
w:which is	0 -8 0 1 -10 3 15 0
w:which it	0 -4 0 -4 7 0 4 0
w:which may	0 0 0 11 -7 0 0 0
w:which now	0 1 0 0 -10 0 8 0
w:which we	0 7 0 0 -9 0 0 4
w:which were	0 0 0 6 -2 0 0 0
w:which would	9 -3 0 -4 3 0 0 0
w:while	0 -3 0 0 14 0 0 0
w:who	-10 0 0 -7 15 0 -7 9
w:who <level-noun>	0 9 0 0 -9 0 0 0
w:who <v-bear>	0 0 0 0 -8 8 1 0
w:who <v-impose>	0 16 3 -2 -12 0 0 0
w:who <v-say>	0 7 0 -2 0 0 0 0
w:who _ at	0 0 0 7 -6 0 0 0
w:who _ no	0 7 0 0 -6 0 0 0
w:who _ that	0 9 0 -2 -3 0 0 0
w:who _ the	0 -6 1 -1 2 0 0 3
w:who pay	0 -6 0 0 0 8 0 0
w:whole	0 0 0 -1 -5 0 0 12
w:whole _ .	0 0 0 0 -10 0 0 12
w:whole thing	0 0 0 0 -8 0 0 12
w:whom	0 8 0 0 -6 0 0 0
w:whose	10 0 0 -3 0 0 0 0
w:whose _ on	11 0 0 0 -10 0 0 0
w:why	0 -23 0 4 8 6 -1 0
w:why the	0 -1 0 0 0 8 0 0
w:widened	-1 0 0 13 -18 8 0 0
w:will	-25 -11 -6 -18 41 2 -5 -10
w:will <level-noun>	0 17 0 -4 -11 2 0 0
w:will <name>	0 0 0 7 -1 0 0 0
w:will <not>	-3 -21 0 -8 13 12 5 0
w:will <v-bear>	-1 -7 0 -8 29 -9 0 0
w:will <v-down>	0 -16 0 0 14 4 0 0
w:will <v-end>	0 -4 1 0 4 3 -6 0
w:will <v-impose>	-3 0 -3 2 6 9 -8 -5
w:will <v-propose>	0 0 0 7 -9 0 9 0
w:will <v-return>	0 0 0 -4 8 0 0 0
w:will <v-say>	0 0 0 0 -8 0 12 0
w:will <v-stay>	0 0 0 -15 12 5 -4 0
w:will <v-suspend>	0 0 0 0 10 0 0 0
w:will <v-up>	0 3 0 -4 9 2 -16 0
w:will _ .	0 -12 15 0 0 6 -3 -1
w:will _ <day-ahead>	8 0 0 -1 -1 0 0 0
w:will _ <level>	0 -3 0 0 11 0 -1 0
w:will _ <money>	0 0 0 0 6 0 0 0
w:will _ <number>	0 1 0 11 -10 0 1 0
w:will _ a	0 17 0 -4 -4 -1 0 0
w:will _ an	0 0 0 0 7 0 0 0
w:will _ any	0 5 0 0 -19 0 14 0
w:will _ apply	0 3 0 3 -14 0 0 4
w:will _ as	0 10 0 0 -9 0 0 0
w:will _ at	0 11 0 0 -6 0 0 0
w:will _ back	0 15 0 -6 -14 0 2 2
w:will _ be	0 -7 0 5 8 0 0 0
w:will _ charge	0 -8 0 0 -2 10 1 0
w:will _ closed	0 -4 0 0 7 0 0 0
w:will _ do	0 -6 0 16 -8 0 0 0
w:will _ duty	0 0 0 -2 8 0 -1 0
w:will _ for	0 -5 0 0 10 0 0 0
w:will _ from	0 -6 0 0 12 0 0 0
w:will _ if	0 12 0 0 -8 0 0 0
w:will _ in	0 -16 0 -6 31 -5 0 0
w:will _ into	0 0 0 7 -3 0 0 0
w:will _ is	0 0 0 0 -10 0 12 0
w:will _ it	0 0 0 -8 12 0 0 0
w:will _ its	0 -9 0 0 24 0 -14 0
w:will _ me	0 -5 0 11 -2 0 0 0
w:will _ no	0 3 0 -8 -8 0 -3 18
w:will _ off	0 0 0 0 -5 0 8 0
w:will _ on	0 0 0 -3 20 0 0 0
w:will _ pay	0 13 0 0 -9 0 0 0
w:will _ sit	0 0 0 0 -12 0 12 0
w:will _ the	0 0 0 -7 0 0 8 -1
w:will _ to	0 12 0 0 0 -4 -8 0
w:will again	0 -12 0 0 16 0 0 0
w:will also	0 0 0 0 11 0 0 0
w:will be	-3 -3 -10 -24 12 7 -1 15
w:will become	0 0 0 7 -5 0 0 0
w:will bring	0 0 0 0 6 0 0 0
w:will charge	0 0 0 0 5 0 -7 0
w:will close	0 0 0 0 -6 13 0 0
w:will continue	0 -4 0 -1 0 8 0 0
w:will cost	0 13 0 -2 -1 -2 0 0
w:will decide	0 0 0 0 7 0 0 0
w:will from	8 0 0 0 -7 0 0 0
w:will go	0 0 0 -8 10 0 0 0
w:will have	0 17 0 -3 -5 0 0 0
w:will lift	0 0 0 -1 8 0 -1 0
w:will meet	0 0 0 0 8 0 0 0
w:will not	-3 -20 0 -7 12 13 5 0
w:will now	0 -7 0 20 -10 0 0 0
w:will pay	0 0 0 0 7 0 0 0
w:will put	0 0 0 9 -2 0 -3 0
w:will raise	0 -6 0 0 5 3 -4 0
w:will return	0 0 0 -4 8 0 0 0
w:will review	0 0 0 0 -7 0 8 0
w:will rise	0 15 0 0 -14 0 0 0
w:will say	0 0 0 0 -10 0 12 0
w:will take	0 8 0 0 -2 4 -4 0
w:will then	0 9 0 0 -14 0 0 0
w:will there	0 0 0 12 -11 0 0 0
w:will they	0 6 0 9 -15 0 0 0
w:will turn	0 -1 0 10 -2 0 0 0
w:will vote	0 0 0 0 8 0 0 0
w:will wait	0 -5 0 0 0 0 8 0
w:will want	0 0 0 0 -4 0 6 0
w:win	0 9 6 0 -13 0 0 0
w:win ?	0 12 0 0 -12 0 0 0
w:window	0 -13 0 0 22 0 0 0
w:wine	0 -4 0 19 -5 0 0 0
w:wine .	0 0 0 12 -5 0 0 0
w:wine _ <name>	0 -1 0 0 6 0 0 0
w:wine _ pay	0 -5 0 0 7 0 0 0
w:wine and	0 6 0 -1 0 0 0 0
w:wine to	0 0 0 0 7 0 0 0
w:winter .	0 5 0 0 -6 0 0 0
w:with	-1 -14 -25 0 21 -3 0 -10
w:with <goods>	0 0 0 0 8 0 0 0
w:with <level>	0 6 0 2 -19 0 15 0
w:with <name>	-3 -2 0 -1 7 -11 0 4
w:with <number>	0 0 0 -4 8 -2 0 0
w:with <seat>	9 -7 0 -3 0 0 3 0
w:with <span>	0 5 0 0 -6 3 0 0
w:with <v-propose>	0 0 0 0 -4 0 8 0
w:with _ '	0 6 0 0 -8 3 0 0
w:with _ ,	0 0 0 0 0 0 8 0
w:with _ -	0 0 0 0 -5 8 0 0
w:with _ .	0 -17 0 0 24 -4 -1 0
w:with _ <level>	4 5 0 9 -12 0 -6 0
w:with _ <name>	0 0 0 -1 6 0 0 0
w:with _ <number>	0 0 0 8 -3 0 0 0
w:with _ <quality>	0 0 0 0 6 0 0 0
w:with _ ?	0 -5 0 0 11 0 0 0
w:with _ as	0 0 0 0 -8 0 9 0
w:with _ country	0 0 0 0 -8 10 0 0
w:with _ duty	0 0 0 -9 0 0 6 0
w:with _ end	0 0 0 0 -3 0 0 7
w:with _ from	0 8 0 -3 0 0 0 0
w:with _ is	0 12 0 0 -8 0 0 0
w:with _ new	0 0 0 0 7 0 0 0
w:with _ run	10 0 0 0 -8 0 0 0
w:with a	0 -9 0 2 6 0 0 0
w:with duty	0 0 0 9 0 0 -1 0
w:with effect	0 8 0 0 -5 0 0 0
w:with the	1 -3 0 2 10 -5 -11 0
w:with them	0 7 0 0 0 0 0 -2
w:with two	0 0 0 0 8 0 -5 0
w:with which	0 0 0 -4 8 0 0 0
w:withdraw	2 -7 -3 0 -7 5 8 0
w:withdraw .	0 0 0 0 -6 3 2 0
w:withdraw its	0 0 0 0 12 0 0 0
w:withdraw the	0 0 0 0 -3 7 0 0
w:within	0 -6 3 0 4 1 -6 0
w:within <number>	0 -7 0 1 5 0 0 0
w:within <span>	0 -3 2 8 -15 6 0 0
w:within _ ,	0 0 0 0 -6 8 0 0
w:within _ and	0 0 0 6 0 0 -6 0
w:within hour	0 0 0 0 11 0 -7 0
w:within the	0 5 0 0 -7 0 0 0
w:without	-18 41 -22 -4 -27 10 -19 5
w:without <goods>	0 5 0 0 -18 7 0 5
w:without _ ,	0 2 0 6 -22 8 0 9
w:without _ <name>	0 11 0 0 -6 0 0 0
w:without _ agreement	0 -9 0 1 8 0 0 0
w:without _ deal	0 -17 0 0 14 1 0 0
w:without _ new	0 13 0 -1 -15 3 0 0
w:without _ paper	0 10 0 0 -8 0 0 0
w:without _ result	0 -6 0 7 0 0 0 0
w:without _ signature	0 -19 0 3 5 8 0 0
w:without _ successor	0 -3 0 0 7 0 0 0
w:without _ the	0 5 0 0 -7 3 0 0
w:without _ treaty	0 16 0 0 -14 0 0 0
w:without _ truce	0 25 0 0 -17 -2 -1 0
w:without _ word	0 -2 0 0 6 0 0 0
w:without a	0 5 -4 0 0 8 -10 -9
w:without agreement	0 6 0 0 -5 0 0 0
w:without any	0 -2 0 0 9 0 0 0
w:without it	0 35 0 5 -41 3 -1 0
w:without one	0 2 0 0 -6 3 0 0
w:without that	0 0 0 0 -7 0 0 11
w:without the	0 2 0 6 -3 -5 0 0
w:without which	0 1 0 0 -7 4 0 0
w:woke	0 11 0 0 -11 0 0 0
w:won't	0 0 0 0 0 0 -3 10
w:word	0 9 0 -4 11 -7 -5 0
w:word .	0 0 0 0 7 -1 0 0
w:word on	0 8 0 0 -4 0 0 0
w:work	0 -7 0 -5 13 6 -2 0
w:work .	0 -1 0 0 -3 8 0 0
w:work on	0 -4 0 0 8 0 0 0
w:world	0 -1 0 0 14 0 0 0
w:worry	0 -6 0 3 -2 7 0 0
w:worse	7 -1 11 0 -10 0 -2 0
w:worse than	0 0 0 0 6 0 0 0
w:worst ,	0 -6 0 0 7 0 0 0
w:worth	-5 -3 0 -6 6 0 11 0
w:worth <money>	0 0 0 0 -9 0 13 0
w:worth _ ,	0 0 0 -4 0 0 8 0
w:worth _ <money>	0 0 0 0 6 0 0 0
w:would	7 24 -2 -35 -8 2 14 1
w:would ,	0 5 0 0 -6 0 0 0
w:would .	0 4 0 8 -13 0 0 0
w:would <duty>	0 -4 0 -5 2 0 8 0
w:would <goods>	0 0 0 0 -7 10 0 0
w:would <level-noun>	0 -7 20 0 -8 -13 10 0
w:would <not>	0 -22 0 -11 5 -5 16 2
w:would <v-agree>	0 0 0 1 -4 0 6 0
w:would <v-bear>	-4 4 -2 0 0 7 -4 -2
w:would <v-begin>	0 5 10 2 -14 -5 4 0
w:would <v-down>	-4 13 11 -18 -9 15 -10 -3
w:would <v-end>	0 -6 -6 -13 -9 22 1 1
w:would <v-impose>	-5 13 11 -8 -14 0 6 3
w:would <v-propose>	0 5 7 -15 4 -6 0 0
w:would <v-return>	-1 16 0 0 -9 0 -3 0
w:would <v-stay>	0 2 0 -6 5 -1 -3 1
w:would <v-target>	-3 -2 4 -12 -1 5 11 0
w:would <v-up>	0 15 -3 3 -5 -4 -8 2
w:would _ "	0 8 0 0 0 0 0 0
w:would _ .	0 31 7 0 -28 -11 3 0
w:would _ :	0 -2 0 0 9 0 0 0
w:would _ <level>	-6 21 0 -4 -1 -2 -11 -3
w:would _ <name>	0 -8 0 12 0 0 0 0
w:would _ <number>	0 10 0 5 -5 0 -12 0
w:would _ <quality>	8 -9 11 -4 0 -2 -3 0
w:would _ a	0 -2 1 0 0 6 -9 0
w:would _ add	0 9 0 0 -4 0 0 0
w:would _ again	0 7 0 0 0 0 0 0
w:would _ all	0 3 0 0 -10 0 3 0
w:would _ an	3 0 0 0 -6 0 4 0
w:would _ any	0 0 0 0 -2 0 6 0
w:would _ back	0 21 0 -6 -24 0 9 0
w:would _ be	20 5 0 -3 -15 -2 0 0
w:would _ been	0 -1 0 0 7 0 0 0
w:would _ by	0 15 0 -3 -15 8 0 0
w:would _ charge	0 9 0 0 -16 0 11 0
w:would _ due	0 6 0 0 -25 19 0 0
w:would _ for	1 0 0 -2 7 0 -1 0
w:would _ free	0 -1 0 10 0 0 -2 0
w:would _ go	0 -2 0 -2 10 0 0 0
w:would _ in	0 -5 0 0 10 -3 1 0
w:would _ into	0 7 0 0 -5 0 0 0
w:would _ it	0 -11 12 -9 3 5 -4 0
w:would _ its	-4 6 0 -13 11 0 -1 0
w:would _ jump	0 7 0 0 -7 0 0 0
w:would _ meet	0 0 0 -3 -21 0 27 0
w:would _ more	10 1 0 -1 -8 0 0 0
w:would _ no	0 0 0 -1 0 0 0 11
w:would _ on	2 -8 0 23 -27 8 1 0
w:would _ out	0 0 0 0 0 0 0 6
w:would _ over	0 -3 0 13 -6 0 0 0
w:would _ part	0 0 0 6 -5 0 0 0
w:would _ raise	0 -6 0 3 -2 0 4 0
w:would _ rise	0 6 0 0 -4 0 0 0
w:would _ sell	8 0 0 0 -5 0 0 0
w:would _ sign	0 0 0 0 -3 0 0 7
w:would _ stand	0 0 0 0 -5 0 8 0
w:would _ stop	6 0 0 0 -17 0 11 0
w:would _ that	0 -1 0 5 -16 0 1 11
w:would _ the	-7 -3 0 -14 12 0 0 6
w:would _ their	0 1 0 0 -7 7 0 0
w:would _ them	0 -1 0 8 0 0 0 0
w:would _ to	-15 21 -2 0 -21 0 8 0
w:would _ up	0 -3 0 0 14 0 -1 0
w:would _ us	0 0 0 -1 -2 0 8 0
w:would _ what	0 0 0 0 -6 6 2 0
w:would _ with	0 2 0 0 1 0 -7 0
w:would _ within	0 0 0 0 -3 6 0 0
w:would accept	0 0 0 -1 6 0 0 0
w:would again	0 7 0 0 -1 0 0 0
w:would also	7 -4 0 1 0 -1 -4 0
w:would apply	0 7 0 0 -12 0 0 4
w:would be	-6 12 -18 0 -7 0 9 -3
w:would become	0 18 0 1 -16 0 0 0
w:would bring	0 3 0 -6 2 0 0 0
w:would charge	0 2 0 -4 13 0 -9 0
w:would come	0 8 0 0 -7 4 0 0
w:would cost	0 7 0 0 0 -5 0 0
w:would decide	0 0 0 0 12 0 -6 0
w:would do	0 8 0 0 -7 0 5 0
w:would double	0 0 0 10 -10 0 1 0
w:would enter	0 -2 0 0 7 0 0 0
w:would expect	0 7 11 0 -15 0 0 0
w:would fall	0 0 7 0 -17 11 0 0
w:would get	0 0 0 -1 -1 0 8 0
w:would go	-2 8 0 -10 11 -6 -1 0
w:would happen	0 -1 0 0 6 0 0 0
w:would have	-5 -3 -4 -9 27 -13 -1 0
w:would hurt	9 0 0 0 -5 0 0 0
w:would ignore	0 0 0 0 11 0 -8 0
w:would impose	2 0 0 8 -16 0 0 0
w:would in	4 1 0 14 -29 0 2 0
w:would let	0 -2 0 6 0 0 0 0
w:would levy	0 -4 0 -5 2 0 8 0
w:would like	-4 -2 0 0 23 0 -5 0
w:would lose	0 0 0 0 -8 16 0 0
w:would meet	0 0 0 0 7 0 0 0
w:would need	0 0 0 0 11 0 0 0
w:would not	0 -22 0 -10 4 -5 16 3
w:would now	0 0 0 0 9 0 0 0
w:would open	0 0 0 6 -3 0 0 0
w:would otherwise	0 -4 0 -4 17 0 0 0
w:would owe	0 5 0 0 -6 2 0 0
w:would pay	0 2 0 8 0 0 -6 0
w:would put	0 9 0 -7 10 0 -14 0
w:would rather	0 -4 0 0 16 0 0 0
w:would reach	0 0 0 8 -4 0 0 0
w:would return	0 7 0 0 -2 0 -2 0
w:would rise	3 -8 0 4 0 0 0 0
w:would sign	0 0 0 0 6 0 0 0
w:would start	0 -10 0 13 -5 0 0 0
w:would stop	4 0 0 -3 -5 8 0 0
w:would take	-1 -3 18 3 -16 -2 8 0
w:would the	8 -4 0 0 0 0 0 0
w:would then	20 20 0 -16 -46 4 16 4
w:would they	0 0 0 10 -7 0 0 0
w:would turn	0 0 0 0 -9 0 0 6
w:write	5 -29 10 -3 5 4 -4 -5
w:write _ <day-gone>	0 0 0 -4 8 0 0 0
w:write _ <name>	0 0 0 -1 9 0 0 0
w:write _ <person>	0 0 0 0 -8 10 0 0
w:write _ a	1 0 8 4 -16 0 0 0
w:write _ he	0 0 0 13 -12 0 0 0
w:write on	0 -2 0 -12 17 0 -1 0
w:write that	0 -3 7 7 -9 0 0 0
w:write to	0 0 0 -3 -6 9 1 0
w:wrong	0 2 0 -6 12 -4 -9 0
w:wrong ,	0 0 1 -2 8 -1 -4 0
w:wrong .	0 7 0 0 -2 0 0 0
w:yarn	0 0 0 -13 7 0 5 0
w:yarn _ in	0 -6 0 0 7 0 0 0
w:year	-11 0 -1 -11 28 -7 -3 -6
w:year ,	0 -4 0 -6 17 0 -2 0
w:year _ <level>	0 6 0 0 -3 0 0 0
w:yes	0 -6 5 -13 21 0 -1 0
w:yes ,	0 -7 0 -4 18 0 0 0
w:yes .	0 0 0 0 9 0 0 0
w:yet	0 0 0 -5 -6 0 0 21
w:yet _ the	0 0 0 0 -9 0 0 12
w:york	3 0 0 -5 8 0 0 0
w:you	-16 -10 -19 -6 49 -8 -12 -10
w:you .	0 10 0 0 -7 0 0 0
w:you <not>	0 12 0 0 -9 0 0 0
w:you _ .	0 0 0 0 6 0 0 0
w:you _ <level>	0 0 0 -1 -1 0 6 0
w:you _ agree	0 12 0 0 -11 0 0 0
w:you _ have	0 -1 0 0 8 0 0 0
w:you _ not	0 0 0 0 6 0 0 0
w:you _ the	0 8 0 0 -5 0 0 0
w:you are	0 -3 0 0 11 0 0 0
w:you can	0 0 0 0 7 0 0 0
w:you had	0 0 0 12 -12 0 0 0
w:you have	0 -3 0 0 13 0 0 0
w:you may	0 -2 0 -1 15 0 0 0
w:you want	0 0 0 0 -4 0 6 0
w:you will	0 0 0 7 -3 0 0 0
w:you'd	7 0 0 0 -2 0 0 0
w:you'll	0 -4 0 0 8 0 0 0
w:you're	11 6 0 0 -15 0 0 0
w:your	-3 -7 -1 -15 36 -4 0 0
w:zero	0 -9 0 -5 27 0 -4 0
w:zero .	0 -1 0 0 9 0 0 0
w:zero on	0 0 0 0 9 0 0 0
w:zinc	0 10 0 0 -7 0 0 0
w:|	0 0 0 0 6 0 0 0
w:·	0 0 0 0 11 0 0 0
w:—	0 -8 -11 9 10 -16 0 -8
w:— <goods>	0 0 0 0 8 0 0 0
w:— <name>	9 0 0 1 -8 0 0 0
w:— <number>	0 -8 0 0 10 0 0 0
w:— <person>	0 0 0 13 -12 0 0 0
w:— <quality>	0 -2 0 0 0 0 6 0
w:— _ <person>	0 0 0 -3 8 0 0 0
w:— _ and	0 0 0 8 -5 0 0 0
w:— _ for	0 -7 0 0 8 0 0 0
w:— _ go	0 0 0 9 -12 0 0 0
w:— _ say	0 0 0 15 -12 0 0 0
w:— _ will	8 0 0 0 -4 0 0 0
w:— and	0 4 0 -11 2 0 0 0
w:— the	0 -8 0 4 0 0 4 0
w:— what	0 0 0 0 7 0 0 0
w:•	0 -8 0 1 10 0 0 0`;
