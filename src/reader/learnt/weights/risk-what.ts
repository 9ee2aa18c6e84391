// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-115 -67 -110 -94 254 -84 -98 -117
answer	-7 -27 -20 -5 -14 -21 56 -18
answer a:<day-ahead>	0 -7 0 0 12 0 -3 0
answer a:<day-gone>	0 0 0 19 -17 0 3 0
answer a:<day-gone> .	0 0 0 22 -26 0 7 0
answer a:<duty>	0 0 0 -28 10 0 8 0
answer a:<goods>	0 0 0 -14 0 0 15 0
answer a:<level-noun>	0 0 0 4 -13 0 11 0
answer a:<level>	1 -2 0 -10 5 2 0 0
answer a:<not>	0 0 0 -3 -3 0 9 0
answer a:<quality>	0 -2 0 0 11 0 -1 0
answer a:<seat>	0 0 0 10 -15 0 7 0
answer a:<v-begin>	0 4 0 0 -13 -2 8 1
answer a:<v-deny>	0 0 0 9 -17 0 8 0
answer a:<v-down>	0 7 0 -2 0 0 -13 6
answer a:<v-end>	0 0 0 7 5 0 -11 0
answer a:<v-return>	0 3 0 0 9 0 -11 0
answer a:<v-say>	0 0 0 15 -13 0 0 0
answer b:<agent>	0 0 0 0 15 0 -9 0
answer b:<duty>	0 0 0 -6 0 0 9 0
answer b:<level-noun>	0 -2 0 0 -15 0 20 0
answer b:<month-gone>	0 0 0 0 -4 0 10 0
answer b:<name> 's	0 -1 0 -8 12 0 0 0
answer b:<not>	0 -2 0 -8 42 -3 -34 4
answer b:<office>	0 0 0 0 13 0 -4 0
answer b:<organisation>	0 7 0 4 -24 -8 22 0
answer b:<organisation> 's	0 0 0 11 -10 0 0 0
answer b:<organisation> has	0 10 0 0 0 0 -6 0
answer b:<person>	1 -4 0 12 -1 0 -1 0
answer b:<quality>	0 -7 0 0 20 -1 -3 0
answer b:<seat>	0 -1 0 -15 -11 1 21 0
answer b:<seat> has	0 0 0 0 -16 0 14 0
answer b:<v-begin>	0 -4 0 0 -10 0 16 0
answer b:<v-end>	0 0 0 0 12 0 -2 0
answer b:<v-impose>	-10 -3 0 -13 3 2 12 0
answer b:<v-propose>	0 0 0 -1 -14 1 15 0
answer b:<v-say>	0 2 0 -10 1 0 3 0
answer b:<v-suspend>	0 0 0 0 11 0 -8 0
answer c0=begin	0 -3 0 0 -4 0 8 0
answer c0=end	0 0 0 0 11 0 -4 0
answer c0=impose	-15 0 -3 -13 5 -4 17 -4
answer c0=target	0 -2 0 -7 5 10 -1 0
answer c0=threaten	-1 2 0 -5 11 0 -4 0
answer c1=begin	0 -3 0 0 -14 0 18 0
answer c1=impose	-18 -1 -5 -16 0 -7 27 -6
answer c1=target	0 -2 0 -4 0 15 -4 0
answer c1=threaten	0 2 0 -1 12 0 -5 0
answer condition	-3 1 0 0 -5 2 8 0
answer ct0=impose present	-1 -6 0 -8 10 4 -1 0
answer ct0=propose perfect	0 0 0 0 -9 0 6 0
answer ct0=say past	0 0 0 0 -3 0 9 0
answer ct0=stay past	0 0 0 10 -5 0 0 0
answer ct0=target present	0 0 0 -2 18 0 -12 0
answer ct0=threaten present	0 0 0 -2 18 0 -11 0
answer ct1=begin infinitive	0 0 0 0 -6 0 8 0
answer ct1=impose infinitive	0 0 0 -8 -15 0 23 0
answer ct1=impose pluperfect	0 0 0 -1 15 0 -8 0
answer ct1=stay past	0 0 0 10 -5 0 0 0
answer duty	0 -20 -1 0 -9 0 28 0
answer gone	4 -3 0 -11 -10 5 11 0
answer l1=<begin>	0 -3 0 -1 14 0 0 0
answer l1=<level-noun>	0 0 0 0 -8 0 13 0
answer l1=<not>	0 0 0 0 26 0 -34 6
answer l1=<person>	6 0 0 3 0 0 -10 0
answer l1=<v-begin>	0 0 0 0 -8 0 13 0
answer l1=a	0 0 0 0 -16 0 14 0
answer l1=an	0 1 0 -3 -7 0 13 0
answer l1=his	0 0 0 12 -2 0 -6 0
answer l1=not	0 0 0 0 31 0 -23 0
answer l1=one	0 0 0 0 -10 0 11 0
answer l1=own	0 9 0 0 0 0 -6 0
answer l1=take	0 0 0 0 -8 0 13 0
answer l1=the	0 4 0 -19 14 -8 0 -4
answer l1=to	0 0 0 -12 -7 1 12 0
answer l1=we	0 0 0 0 -11 0 13 0
answer l1=will	0 -2 0 -1 -10 3 12 0
answer l1=would	0 4 0 4 -29 0 21 0
answer l2=,	0 0 0 0 -4 0 13 -2
answer l2=<begin>	11 -20 0 -22 6 -3 6 0
answer l2=<day-ahead>	0 0 0 0 9 0 0 0
answer l2=<level-noun>	0 0 0 0 -14 0 15 0
answer l2=<name>	0 -5 0 0 -30 8 27 0
answer l2=<not>	0 -3 0 0 13 0 -3 0
answer l2=<person>	0 0 0 10 -1 0 -2 0
answer l2=<seat>	0 -1 0 -13 0 4 5 0
answer l2=<v-begin>	0 0 0 0 -13 0 14 0
answer l2=<v-impose>	0 0 0 -3 -8 -3 16 0
answer l2=<v-say>	0 0 0 0 -7 -4 11 0
answer l2=adjust	0 0 0 0 14 0 -12 0
answer l2=and	0 -2 0 0 -7 0 18 0
answer l2=be	0 0 0 0 -6 0 9 0
answer l2=he	0 0 0 9 12 0 -21 0
answer l2=his	0 0 0 0 15 0 -8 0
answer l2=if	1 3 0 0 -12 -1 1 6
answer l2=it	0 2 0 -14 -7 0 15 0
answer l2=its	0 10 0 2 0 0 -14 0
answer l2=right	0 0 0 0 -8 0 9 0
answer l2=take	0 0 0 0 -13 0 14 0
answer l2=to	0 0 0 0 -12 0 14 0
answer l3=,	0 0 0 0 -8 2 3 0
answer l3=:	0 0 0 7 -23 0 18 0
answer l3=<begin>	6 -14 -5 4 -9 -17 17 1
answer l3=<goods>	0 0 0 0 15 0 -9 0
answer l3=<organisation>	0 0 0 0 -4 0 11 0
answer l3=<v-impose>	0 -4 0 -2 0 9 0 0
answer l3=has	0 4 0 0 -15 0 6 0
answer l3=that	0 0 0 13 -18 -4 13 0
answer l3=the	0 -1 0 -5 -11 3 15 0
answer l3=was	0 0 0 10 -6 0 0 0
answer l3=would	0 -1 0 0 -4 0 9 0
answer l4=,	0 0 0 -1 9 3 -5 0
answer l4=<agent>	0 0 0 0 14 0 -13 0
answer l4=<begin>	3 -26 -9 10 -4 -24 17 0
answer l4=<day-ahead>	0 10 0 0 -4 0 -8 0
answer l4=<duty>	0 0 0 0 -5 0 10 0
answer l4=<name>	0 0 0 0 30 0 -20 0
answer l4=<office>	0 0 0 0 -11 0 13 0
answer l4=<person>	0 0 0 0 -11 0 20 0
answer l4=<seat>	0 1 0 0 -21 0 13 0
answer l4=<v-say>	0 2 0 0 -18 -3 21 0
answer l4=<v-threaten>	0 0 0 0 -7 0 7 0
answer l4=and	0 0 0 4 -12 2 1 0
answer l4=is	0 10 0 0 -20 0 10 0
answer l4=it	0 0 0 0 -3 0 9 0
answer l4=ministry	0 0 0 0 10 0 -9 0
answer l4=of	0 0 0 0 -14 0 17 0
answer l4=that	0 0 0 0 -9 0 15 0
answer l4=the	0 0 0 -1 0 0 9 0
answer l4=whether	0 0 0 0 10 0 -7 0
answer l4=will	0 0 0 -4 11 0 -3 0
answer l=, the	0 0 0 0 -3 0 15 -1
answer l=<begin> <begin>	0 -3 0 -1 14 0 0 0
answer l=<begin> <name>	8 0 0 0 3 0 -15 0
answer l=<begin> <seat>	0 0 0 0 -7 0 11 0
answer l=<name> would	0 0 0 4 -28 0 19 0
answer l=<seat> would	0 0 0 0 -8 0 11 0
answer l=adjust its	0 0 0 0 14 0 -12 0
answer l=he would	0 0 0 9 9 0 -20 0
answer l=his <quality>	0 0 0 0 14 0 -7 0
answer l=if <name>	0 0 0 0 -6 0 11 0
answer l=it will	0 0 0 0 -10 0 12 0
answer l=its own	0 10 0 0 0 0 -10 0
answer l=right to	0 0 0 0 -8 0 9 0
answer lead=,	-4 5 0 0 0 5 1 -9
answer lead=:	0 -1 0 1 -14 0 19 0
answer lead=;	0 4 0 0 15 0 -19 0
answer lead=a	0 0 0 0 -8 0 12 0
answer lead=and	0 -4 0 -4 -12 0 25 0
answer lead=answer	0 0 0 0 12 0 -4 0
answer lead=his	0 0 0 0 11 0 -7 0
answer lead=if	0 0 0 -1 -10 -3 10 5
answer lead=in	0 0 0 0 -3 0 11 0
answer lead=it	0 0 0 5 -9 0 6 0
answer lead=president	0 0 0 10 -7 0 -3 0
answer lead=that	0 -10 0 9 1 -9 1 0
answer lr='s was	0 0 0 10 -7 0 0 0
answer lr=<begin> :	0 0 0 0 11 0 -3 0
answer lr=<name> with	9 0 0 0 0 0 -13 0
answer lr=<seat> .	0 0 0 0 -9 0 10 0
answer lr=its .	0 0 0 0 10 0 -8 0
answer lr=own ,	0 10 0 0 -7 0 0 0
answer lr=the will	0 0 0 0 -5 0 12 0
answer lr=will with	0 0 0 0 -8 0 9 0
answer lr=would in	0 0 0 0 -12 0 13 0
answer next="	0 8 0 0 -22 0 18 0
answer next=,	-1 -13 -1 0 0 -27 21 1
answer next=;	0 0 0 0 -19 4 14 0
answer next=if	0 0 0 -2 -4 0 17 0
answer next=that	0 -6 0 13 -9 2 2 0
answer open	-13 -1 -14 2 -46 -10 64 -24
answer pc0=say	-2 -8 0 5 6 -13 3 -7
answer pc0=up	0 0 0 -11 0 0 6 0
answer pc1=impose	-1 0 0 0 16 0 -7 0
answer pc1=say	-3 -8 0 6 6 -13 3 -7
answer pc1=up	0 0 0 -10 -1 0 10 0
answer pct0=impose present	0 0 0 -1 10 0 -4 0
answer pct0=say past	0 0 0 12 -3 -5 3 -2
answer pct0=say perfect	0 0 0 0 10 0 0 0
answer pct1=impose participle-passive	0 0 0 0 10 0 -9 0
answer pct1=impose present	0 0 0 -1 9 0 -3 0
answer pct1=say past	0 0 0 12 -3 -5 3 -2
answer pct1=say perfect	0 0 0 0 10 0 0 0
answer pt0=past	-2 4 0 11 0 -7 -2 -3
answer pt0=perfect	0 -2 0 -1 10 0 0 0
answer pt0=pluperfect	0 0 0 0 10 0 -7 0
answer pt0=present	0 0 0 -3 14 0 -4 0
answer pt1=modal	0 2 0 0 -11 0 2 0
answer pt1=past	-1 5 0 10 0 -7 0 -3
answer pt1=perfect	0 -2 0 -1 10 0 0 0
answer pt1=pluperfect	0 0 0 0 10 0 -7 0
answer pt1=present	0 0 0 -3 13 0 -4 0
answer pv0=add	0 0 0 0 -6 0 11 0
answer pv0=raise	0 0 0 -6 -5 0 13 0
answer pv0=reply	0 0 0 0 11 0 -9 0
answer pv0=say	0 0 0 0 10 -1 -3 0
answer pv0=warn	0 0 0 9 10 -2 -8 -1
answer pv1=add	0 0 0 0 -7 0 10 0
answer pv1=raise	0 0 0 -6 -6 0 14 0
answer pv1=reply	0 0 0 0 18 0 -16 0
answer pv1=say	0 0 0 0 10 -1 -3 0
answer pv1=warn	0 0 0 9 10 -2 -8 -1
answer pvt0=add past	0 0 0 0 -7 0 11 0
answer pvt0=reply past	0 0 0 0 11 0 -9 0
answer pvt1=add past	0 0 0 0 -7 0 11 0
answer pvt1=reply past	0 0 0 0 11 0 -9 0
answer quoted	0 8 0 0 -20 0 14 0
answer r1="	0 0 0 0 -14 0 17 0
answer r1=,	0 0 0 2 -13 -8 17 0
answer r1=.	0 -5 0 1 -8 -5 17 0
answer r1=<duty>	0 0 0 0 10 0 -1 0
answer r1=<end>	0 0 0 -1 23 0 -13 0
answer r1=<not>	0 3 0 0 -8 0 9 0
answer r1=?	0 0 0 0 -12 0 14 0
answer r1=a	0 0 0 7 -14 0 4 0
answer r1=accordingly	0 0 0 0 9 0 -7 0
answer r1=against	0 0 0 7 -9 0 5 0
answer r1=by	0 -4 0 0 24 0 -11 0
answer r1=in	0 -5 0 -8 -5 2 14 0
answer r1=is	0 0 0 0 -1 0 9 0
answer r1=it	0 0 0 0 10 0 -1 0
answer r1=of	0 2 0 0 9 0 -6 0
answer r1=on	0 -4 0 0 -2 0 13 0
answer r1=to	0 -4 0 11 0 0 -1 0
answer r1=will	0 0 0 0 -7 0 15 0
answer r1=with	16 2 0 -20 -2 1 0 0
answer r2="	0 0 0 0 -11 0 15 0
answer r2=<day-ahead>	0 0 0 0 11 0 -6 0
answer r2=<end>	-1 -8 0 0 0 -8 12 -1
answer r2=<goods>	0 0 0 0 -19 0 25 0
answer r2=<level>	0 0 0 -17 8 3 0 0
answer r2=<v-begin>	0 6 0 -5 -10 0 16 -2
answer r2=<v-impose>	0 9 0 0 -10 0 5 0
answer r2=<v-suspend>	0 10 0 0 -3 0 -4 0
answer r2=and	0 0 0 0 -6 0 12 0
answer r2=be	0 7 0 1 -11 0 4 0
answer r2=its	0 0 0 0 -8 0 10 0
answer r2=kick	0 0 0 0 -11 0 19 0
answer r2=suspend	0 10 0 0 -6 0 -1 0
answer r2=tariff	0 0 0 -4 -5 0 11 0
answer r2=the	0 0 0 10 7 -9 -12 0
answer r3=,	0 0 0 -4 15 0 -7 0
answer r3=.	0 2 0 -11 0 -1 5 0
answer r3=<agent>	0 0 0 6 3 0 -9 0
answer r3=<end>	-3 -12 -1 0 2 -12 14 -3
answer r3=<v-say>	0 0 0 19 -21 0 1 0
answer r3=a	0 0 0 0 -10 0 12 0
answer r3=control	13 0 0 10 -21 0 0 0
answer r3=for	0 10 0 0 -4 0 -1 0
answer r3=in	0 0 0 0 -5 0 16 -1
answer r3=it	0 0 0 0 0 0 10 0
answer r3=on	0 1 0 -19 0 2 7 0
answer r3=tariff	0 0 0 0 10 0 -7 0
answer r3=with	0 0 0 8 -4 0 0 0
answer r4=,	0 -12 0 -9 28 1 -7 0
answer r4=<agent>	0 0 0 0 -9 0 10 0
answer r4=<end>	-9 -7 -5 -3 6 -20 15 -7
answer r4=<goods>	0 3 0 -9 -3 3 1 0
answer r4=<span>	0 10 0 0 -3 0 -5 0
answer r4=<v-propose>	0 0 0 0 -11 0 11 0
answer r4=<v-up>	0 0 0 0 -2 0 9 0
answer r4=go	0 0 0 0 -4 0 10 0
answer r4=law	0 0 0 0 -10 0 11 0
answer r4=on	7 0 0 3 -18 0 7 0
answer r4=say	0 0 0 4 -9 0 3 0
answer r4=that	0 0 0 -2 13 0 -6 0
answer r4=the	0 0 0 0 -9 0 14 0
answer r4=with	0 0 0 10 -21 0 11 0
answer r=, "	0 0 0 0 -13 0 15 0
answer r=, and	0 0 0 0 -6 0 12 0
answer r=. <end>	0 -5 0 1 -8 -5 17 0
answer r=<end> <end>	0 0 0 -1 23 0 -13 0
answer r=to the	0 0 0 13 -8 0 0 0
answer r=was a	0 0 0 10 -9 0 0 0
answer r=will kick	0 0 0 0 -8 0 15 0
answer r=with <level>	0 0 0 -14 12 3 -5 0
answer t0=future	0 -6 0 -14 11 0 3 0
answer t0=modal	-1 0 0 0 -15 0 14 0
answer t0=modal-not	0 0 0 0 11 0 -10 0
answer t0=modal-passive	0 0 0 0 -11 0 16 0
answer t0=past	0 -1 0 9 -2 -1 1 0
answer t1=future	0 -6 0 -12 14 0 0 0
answer t1=infinitive	0 0 0 -9 -14 0 19 0
answer t1=modal	-1 0 0 0 -17 0 15 0
answer t1=modal-not	0 0 0 0 11 0 -10 0
answer t1=modal-passive	0 0 0 0 -11 0 16 0
answer t1=participle-passive	0 0 0 0 11 0 -7 0
answer t1=past	0 0 0 11 -5 0 1 0
answer t1=pluperfect	0 0 0 0 13 0 -8 0
answer v0=adjust	0 0 0 0 11 0 -8 0
answer v0=have	0 7 0 0 -9 0 0 0
answer v0=hit	0 -2 0 0 -4 10 0 0
answer v0=promise	0 0 0 0 -9 0 10 0
answer v0=take	0 0 0 0 -6 0 8 0
answer v1=adjust	0 0 0 0 23 0 -20 0
answer v1=answer	-1 2 0 -12 -3 -6 16 0
answer v1=have	0 7 0 0 -8 0 0 0
answer v1=hit	0 -2 0 0 -3 15 -1 0
answer v1=respond	0 -1 0 0 -10 0 12 0
answer v1=take	0 0 0 0 -17 0 20 0
answer verbless	-4 -21 -4 -8 24 -25 11 -4
answer vt0=announce past	0 0 0 0 -8 0 10 0
answer vt0=be past	0 0 0 10 -5 0 0 0
answer vt0=have present	0 8 0 0 -18 0 5 0
answer vt0=respond modal	0 0 0 5 -10 0 4 0
answer vt0=retaliate future	0 0 0 0 13 0 -11 0
answer vt0=retaliate modal	0 0 0 0 -9 0 12 0
answer vt0=threaten present	0 0 0 -2 18 0 -11 0
answer vt1=adjust infinitive	0 0 0 0 10 0 -9 0
answer vt1=announce past	0 0 0 0 -8 0 10 0
answer vt1=be past	0 0 0 10 -5 0 0 0
answer vt1=have present	0 8 0 1 -17 0 4 0
answer vt1=respond infinitive	0 0 0 0 -7 0 10 0
answer vt1=respond modal	0 0 0 5 -10 0 4 0
answer vt1=retaliate future	0 0 0 0 13 0 -11 0
answer vt1=retaliate modal	0 0 0 0 -9 0 12 0
answer vt1=take infinitive	0 0 0 0 -8 0 10 0
answer=answer	-19 0 -6 4 -10 -18 21 0
answer=answered	3 -10 0 1 10 -1 -9 0
answer=answers	6 -6 0 -16 -5 0 19 0
answer=countermeasures	0 0 0 -3 -9 -5 21 -3
answer=counterpart	0 0 0 0 30 0 -17 0
answer=hit back	0 -4 0 -2 -2 11 1 0
answer=reply	0 0 0 0 -23 0 26 0
answer=respond	0 0 0 2 -16 0 14 0
asked before	7 50 -30 9 -54 2 0 3
asks	-64 6 -59 7 76 -82 -56 -59
c=agree condition	-19 5 0 15 -2 0 -22 0
c=agree duty	-5 2 -10 12 -1 0 -5 -2
c=agree future	0 0 0 0 17 -1 -3 0
c=agree modal-passive	0 0 0 0 12 0 0 0
c=agree on-lapse	0 0 5 15 -31 12 6 0
c=agree open	-22 -20 0 -4 26 -3 4 0
c=agree participle-passive	0 2 0 -11 5 5 0 0
c=agree past	-1 -11 0 -2 14 -3 8 0
c=agree past-passive	0 3 0 -10 -2 4 3 0
c=agree perfect	0 0 0 -13 18 -1 -3 0
c=agree perfect-not	0 -9 0 0 -2 13 0 0
c=agree pluperfect	0 0 0 0 13 0 0 0
c=agree present	-1 0 -3 6 10 -5 -6 -1
c=agree present-not-passive	0 12 0 1 -11 0 0 0
c=agree present-passive	-2 0 4 14 -4 -11 3 -3
c=bear condition	-8 -4 -4 10 7 7 -11 -13
c=bear duty	6 5 -5 4 -11 -11 14 -2
c=bear future	0 6 -4 8 3 -37 0 0
c=bear gerund	0 0 -3 0 0 0 -9 14
c=bear gone	0 14 0 -5 -5 2 -1 0
c=bear level	0 12 -11 -4 -8 -4 11 0
c=bear modal	-22 1 -24 -8 18 1 0 -14
c=bear modal-not	0 0 0 -1 11 0 0 0
c=bear modal-passive	0 -3 0 0 -17 5 22 0
c=bear open	6 9 0 0 -22 4 18 1
c=bear participle-passive	-5 13 4 -16 0 -7 0 0
c=bear past	3 -5 -2 -21 9 3 7 0
c=bear perfect	0 -9 0 0 12 2 -2 0
c=bear pluperfect	0 0 0 -2 21 -5 0 0
c=bear present	6 9 12 -5 -9 11 -8 -9
c=bear present-not	0 -2 0 3 4 -10 0 0
c=bear present-not-passive	0 -11 0 -8 7 0 10 0
c=bear present-passive	0 -10 0 -4 26 -4 0 0
c=begin condition	5 2 -7 -4 -6 -1 14 -15
c=begin duty	-2 -1 -18 15 9 -19 -15 1
c=begin future	-7 0 -5 5 -5 10 2 -14
c=begin future-not	0 0 0 10 -8 0 3 0
c=begin future-not-passive	0 0 0 9 -5 0 0 0
c=begin gerund	0 -12 0 0 14 0 0 0
c=begin gone	1 -14 -8 0 16 -19 5 1
c=begin if-back	0 0 0 0 -9 13 0 0
c=begin level	-8 10 -4 10 -6 -5 -11 7
c=begin modal	0 -10 6 4 3 -13 8 -4
c=begin on-lapse	1 22 -12 -13 -3 -4 -2 -6
c=begin open	10 -3 1 2 -13 5 7 0
c=begin past	15 -9 -18 -16 21 5 -5 -12
c=begin pluperfect	0 -7 0 0 10 0 0 4
c=begin present	6 9 -9 4 -8 8 -5 -6
c=begin present-not	-2 5 0 -10 4 3 -9 0
c=begin present-passive	2 0 0 0 10 -7 -9 0
c=buy condition	1 2 0 -13 15 0 -12 0
c=buy future	0 -1 0 0 14 0 0 0
c=buy gerund	0 0 0 -11 10 6 -3 0
c=buy infinitive	0 0 0 0 14 0 0 0
c=buy modal	4 0 0 -2 14 -4 -2 0
c=buy open	0 0 -4 3 13 0 -23 -1
c=buy participle-passive	0 -4 0 -2 11 0 0 0
c=buy present	0 -5 0 22 -10 0 -10 0
c=buy present-not	0 6 0 0 -13 0 8 0
c=deny condition	12 -14 0 0 -1 9 -1 0
c=deny gone	0 -8 0 -5 30 -8 0 0
c=deny level	0 -7 0 0 13 0 -2 0
c=deny modal	0 0 0 -10 12 0 -1 0
c=deny open	-1 -12 0 0 3 0 8 -3
c=deny past	0 -1 0 -14 23 -2 0 0
c=deny present	4 -14 0 -1 0 2 4 0
c=down condition	-4 0 11 -5 1 3 -8 -4
c=down duty	0 -12 15 12 0 -3 -16 3
c=down future	0 -8 -7 -7 16 9 0 0
c=down gerund	0 -11 0 0 12 0 0 0
c=down gone	6 4 6 2 -16 -5 6 0
c=down infinitive	1 0 0 -6 16 0 -16 0
c=down level	-1 -20 10 -2 23 0 -25 9
c=down modal	-3 7 30 -3 -25 -1 0 8
c=down modal-passive	0 -12 0 -6 5 3 10 0
c=down on-lapse	-4 21 -2 0 -29 10 5 -3
c=down open	-3 -7 21 -8 -2 0 4 0
c=down past	11 -14 0 -9 27 -13 -3 -6
c=down perfect	0 0 0 -8 21 -3 -3 0
c=down present-not	-1 -2 0 8 2 0 -9 0
c=end condition	-6 -3 -1 -4 11 1 -5 -1
c=end duty	-5 -10 9 -5 6 10 -8 8
c=end future	6 13 0 -8 0 -2 -19 -1
c=end future-passive	0 0 0 0 9 0 0 0
c=end gerund	2 4 0 -4 -12 1 8 0
c=end gone	8 -6 3 1 -11 0 7 0
c=end infinitive	-15 10 21 0 -28 11 -4 3
c=end level	-5 6 16 -27 0 8 0 0
c=end modal	3 0 0 0 -15 19 -11 9
c=end modal-not	0 0 0 0 -10 0 11 0
c=end on-lapse	-13 8 -7 -20 10 0 0 -1
c=end open	1 -2 12 -4 -20 21 -3 5
c=end participle-passive	0 13 0 -2 -11 3 0 0
c=end past	0 -25 4 0 20 0 -1 -5
c=end past-not	0 -2 0 -7 14 0 0 0
c=end past-not-passive	0 0 0 12 -6 0 0 0
c=end perfect	0 -8 0 -13 16 6 -1 0
c=end present	-20 7 4 -10 12 -13 -7 6
c=end present-passive	-3 -16 0 8 0 0 7 0
c=impose condition	-8 0 5 6 -13 0 0 4
c=impose duty	-2 7 0 7 -1 -17 -3 -3
c=impose future	-19 1 -16 7 0 -2 4 0
c=impose future-not	0 -1 0 0 17 0 -5 0
c=impose future-passive	0 6 0 6 -10 3 -4 0
c=impose gerund	-5 17 0 -7 9 -11 -8 0
c=impose gone	0 -4 2 1 -8 17 0 -18
c=impose infinitive	6 -16 -14 12 -10 2 2 5
c=impose infinitive-passive	0 0 -2 -10 0 6 1 0
c=impose level	1 -8 -7 14 3 -9 -2 0
c=impose modal	10 -11 25 7 -13 7 -5 -8
c=impose modal-not	-2 2 0 -14 1 -7 5 9
c=impose modal-not-passive	0 0 0 0 -5 0 0 9
c=impose modal-passive	-8 9 -12 -21 -3 2 17 0
c=impose on-lapse	6 7 0 -15 -9 4 6 1
c=impose open	6 4 1 -6 -15 -1 18 3
c=impose participle-passive	-6 2 0 0 11 -3 -13 0
c=impose past	-4 4 -30 -10 9 4 7 -4
c=impose past-passive	-9 -3 -4 -13 26 0 2 0
c=impose perfect	-2 -2 -17 4 1 0 0 0
c=impose perfect-not	0 -14 0 0 -2 9 4 0
c=impose perfect-passive	0 -21 0 15 0 8 -10 0
c=impose pluperfect	-8 -1 0 -1 24 -12 0 0
c=impose pluperfect-not	0 0 0 10 -8 0 0 0
c=impose present	4 -5 0 -4 -2 -17 24 7
c=impose present-passive	5 6 11 6 -6 -11 -13 -16
c=propose condition	-15 -9 3 7 0 4 0 1
c=propose duty	4 -1 3 9 -20 0 7 5
c=propose future	-5 -22 0 24 -17 -18 30 -8
c=propose future-passive	0 2 0 0 -13 7 7 0
c=propose gerund	4 -5 0 -8 -5 17 -4 0
c=propose gone	-1 11 0 1 -10 0 0 0
c=propose infinitive	0 -3 0 10 -1 1 0 0
c=propose level	4 -9 9 2 -11 -7 13 7
c=propose modal	0 1 9 -16 13 -6 -12 0
c=propose modal-not	0 5 0 0 -9 0 7 0
c=propose modal-passive	0 3 1 -11 -5 11 0 0
c=propose open	-20 0 -15 0 7 -9 13 1
c=propose participle-passive	-4 0 -5 2 6 -15 0 2
c=propose past	-17 0 -7 -2 12 3 0 -10
c=propose past-passive	0 6 0 -12 10 0 -2 0
c=propose perfect	-11 -4 -1 18 -6 -16 0 3
c=propose pluperfect	0 0 0 -9 19 0 -1 0
c=propose present	1 -19 4 -9 13 -8 6 0
c=propose present-not	0 9 0 0 -1 0 0 0
c=propose present-not-passive	0 0 0 8 -12 0 6 0
c=propose present-passive	0 -12 0 3 2 -8 1 -1
c=return condition	14 1 -4 -19 19 -17 -6 -17
c=return duty	9 27 6 0 -34 0 -11 -3
c=return future	0 8 0 -14 8 0 -2 0
c=return gerund	0 11 0 0 -10 0 0 0
c=return level	9 2 6 8 -19 8 -9 0
c=return modal	9 11 0 -7 -9 1 -4 -2
c=return on-lapse	0 -14 0 -11 23 4 0 0
c=return open	12 26 3 -19 -10 -11 -24 0
c=return present	14 13 7 -29 -10 0 -3 -13
c=return present-passive	0 0 0 13 -13 0 0 0
c=say condition	1 -5 1 -3 1 -19 4 18
c=say duty	6 -8 0 5 -4 -10 14 -9
c=say future	2 4 0 26 -28 -2 0 2
c=say gerund	0 -12 4 -1 3 0 0 0
c=say gone	0 -5 -4 -2 -5 1 12 7
c=say infinitive	0 0 0 -10 15 -14 7 0
c=say level	0 1 -10 20 -14 -14 9 -11
c=say modal	-15 -7 8 0 21 0 -29 -7
c=say modal-not	0 0 0 -2 13 0 -2 0
c=say on-lapse	14 8 1 -21 -3 0 -1 5
c=say open	0 -23 3 -10 -5 24 17 0
c=say past	-17 -11 1 11 10 -8 -1 13
c=say past-passive	0 -13 0 -1 25 0 0 0
c=say perfect	17 0 0 10 -19 -16 3 0
c=say perfect-not	0 -8 0 -8 11 0 3 0
c=say perfect-passive	0 -2 0 15 -8 0 0 0
c=say pluperfect	-4 -19 0 11 -2 17 -6 0
c=say present	-14 -6 -5 -3 3 29 -8 -7
c=say present-passive	0 0 -2 5 -4 -9 0 10
c=sell condition	-18 -19 0 -5 24 3 0 -3
c=sell duty	-1 -4 11 22 -18 0 0 0
c=sell future	0 0 0 -2 14 0 0 0
c=sell future-passive	0 0 0 0 -11 14 0 0
c=sell gerund	6 0 13 0 -9 -10 0 0
c=sell level	0 -7 12 16 -13 1 -3 0
c=sell modal	0 -8 1 -12 3 7 1 0
c=sell modal-passive	3 -7 0 -10 13 0 -1 0
c=sell open	0 -32 3 7 5 4 -1 -7
c=sell past	0 -3 0 11 0 0 0 0
c=sell present	-13 -13 -2 9 15 0 -13 0
c=sell present-passive	0 0 0 -3 18 0 0 0
c=stay condition	-3 0 2 9 -22 -7 9 12
c=stay duty	2 0 -3 -1 0 14 -2 -5
c=stay future	-26 0 0 -16 8 3 0 7
c=stay future-not	0 -7 0 11 -5 -3 9 0
c=stay future-not-passive	0 0 0 9 -5 0 0 0
c=stay gerund	0 21 0 0 -8 -5 -2 0
c=stay gone	2 -1 -5 5 0 0 0 -11
c=stay infinitive	3 -5 0 -4 10 -9 -3 7
c=stay level	-9 19 -22 -3 -9 10 2 -7
c=stay modal	0 -4 -44 3 16 0 -12 -8
c=stay modal-not	0 0 0 -7 -10 0 12 4
c=stay modal-not-passive	0 0 0 4 -12 0 0 9
c=stay on-lapse	1 -5 -5 0 -2 8 13 -8
c=stay open	1 13 -4 10 -23 4 -1 10
c=stay participle-passive	0 -11 0 0 18 -5 0 0
c=stay past	-5 10 2 0 8 5 -10 -21
c=stay perfect	-13 2 0 0 2 -7 2 -5
c=stay perfect-passive	0 -7 0 12 -3 0 0 0
c=stay present	4 15 -16 5 7 -9 -21 -15
c=suspend condition	-3 -1 5 -7 4 10 -9 -1
c=suspend duty	0 0 1 4 11 -20 -10 -6
c=suspend future	0 -10 0 2 16 -4 -4 0
c=suspend infinitive	9 0 0 -10 17 -11 -9 0
c=suspend level	-3 -6 0 5 21 -14 -17 0
c=suspend modal	0 -10 0 -6 6 19 -14 -3
c=suspend modal-passive	0 0 0 0 17 -2 -3 0
c=suspend open	1 12 8 -2 -15 2 -6 3
c=suspend past	0 18 0 0 -25 10 7 0
c=suspend perfect	0 12 0 0 -3 0 0 0
c=suspend present	-4 -4 5 -5 10 0 -4 0
c=suspend present-passive	0 -11 0 0 2 0 4 0
c=target condition	8 2 -12 11 -17 -2 11 -19
c=target duty	0 -7 -17 11 -3 -3 10 -13
c=target future-passive	8 0 0 10 -21 8 0 0
c=target gerund	0 0 0 -4 0 7 -10 5
c=target gone	-2 -8 0 -3 8 16 -8 0
c=target infinitive	0 -10 0 0 -9 9 11 0
c=target level	0 0 -8 13 -10 0 6 -7
c=target modal	-7 -3 0 0 -23 9 28 0
c=target modal-passive	0 10 0 -11 0 0 0 0
c=target open	0 -8 -21 -4 -11 21 20 -12
c=target past	5 -12 0 0 -1 0 10 0
c=target past-passive	0 -2 0 0 14 0 0 0
c=target perfect	0 -11 -1 5 -4 8 2 -2
c=target present	0 -12 -9 0 10 0 3 -3
c=target present-passive	0 8 0 0 -10 4 0 0
c=threaten condition	0 -2 -4 0 13 0 -1 -8
c=threaten duty	6 3 1 19 -22 -4 -2 -6
c=threaten level	-6 -30 -14 39 -13 -9 4 -13
c=threaten modal	0 0 0 0 -7 10 0 0
c=threaten on-lapse	2 -2 3 -20 19 -1 -13 0
c=threaten open	5 -13 1 10 -23 19 0 0
c=threaten participle-passive	0 -5 0 12 0 0 -9 0
c=threaten past	-1 0 5 0 -22 5 9 6
c=threaten perfect	16 0 -8 4 -9 -1 0 -15
c=threaten present	-4 -5 1 0 1 8 -2 0
c=up condition	1 0 0 4 -12 -10 13 0
c=up duty	-16 0 -9 -4 19 -6 -10 2
c=up future	-5 11 7 0 -15 13 -2 -5
c=up gerund	0 -1 0 -8 19 0 0 0
c=up gone	0 -14 -3 4 22 -19 -1 0
c=up if-back	0 -1 0 0 -9 13 0 0
c=up infinitive	-5 -13 0 12 9 -14 -1 0
c=up level	-14 8 -7 12 -10 -3 3 0
c=up modal	-2 23 -10 -11 -8 10 -5 4
c=up modal-passive	0 -19 0 1 6 -3 10 0
c=up on-lapse	0 6 0 -27 20 -5 -2 -2
c=up participle-passive	0 -2 0 0 12 0 0 0
c=up past	0 -18 -13 -7 25 3 2 -4
c=up perfect	0 -2 0 -7 20 0 0 0
c=up pluperfect	0 -7 0 0 15 0 0 0
c=up present	2 0 0 7 -11 1 11 0
c=up present-not	0 10 0 -6 0 0 0 0
c=up present-passive	0 -3 0 8 8 -2 -8 0
condition	-2 20 0 -7 -6 -5 -5 -3
condition before	29 -2 0 30 -64 50 0 7
condition+duty	-7 9 0 2 -8 -2 -2 0
condition+gone	12 -7 1 10 -8 -6 2 0
condition+if-back	0 0 0 0 -17 15 0 0
condition+level	-19 6 1 19 -20 -3 5 7
condition+on-lapse	5 18 0 -8 -11 0 -3 0
controls	59 -23 -12 -15 -6 0 -36 -11
controls a:<day-gone>	-8 0 0 0 12 0 0 0
controls a:<goods>	18 -3 -4 0 0 -14 0 -2
controls a:<month-gone>	11 0 0 0 -6 0 0 0
controls a:<month-gone> would	13 0 0 0 -10 0 0 0
controls a:<name>	-9 0 0 -9 10 6 0 0
controls a:<number>	-6 -1 0 0 17 0 0 0
controls a:<quality>	-4 0 0 -4 13 0 0 0
controls a:<sender>	7 0 0 6 -4 -5 -4 0
controls a:<span>	0 2 0 0 0 -10 8 0
controls a:<v-begin>	12 -8 0 -9 3 0 0 0
controls a:<v-deny>	10 1 0 5 -19 0 0 0
controls a:<v-down>	4 -7 0 -12 10 2 -1 0
controls a:<v-sell>	6 0 0 7 -12 -11 6 0
controls a:<v-up>	-8 0 0 0 15 0 0 0
controls asks	-1 0 0 0 9 0 0 0
controls b:<duty>	0 1 0 -6 16 -2 -3 0
controls b:<goods>	0 -3 0 -6 11 0 -2 0
controls b:<level-noun>	-4 3 0 9 -1 0 0 0
controls b:<level>	13 6 0 -11 -6 -1 0 0
controls b:<name>	20 3 -3 -12 -1 -9 -3 -1
controls b:<name> 's	-1 -2 0 1 15 -6 0 0
controls b:<quality>	0 -3 0 -10 0 11 -2 1
controls b:<seat>	-1 0 0 -1 18 0 -8 0
controls b:<sender>	10 -1 0 -5 8 -9 -1 0
controls b:<v-bear>	9 0 0 0 -19 10 0 2
controls b:<v-end>	-4 -10 0 0 13 0 -1 0
controls b:<v-impose>	14 2 -3 -5 5 -1 -30 -1
controls b:<v-propose>	15 1 0 -9 -3 -4 -3 0
controls b:<v-say>	0 0 0 0 9 0 0 0
controls b:<v-stay>	-5 0 0 0 12 -3 0 0
controls b:<v-suspend>	-10 3 0 0 5 0 0 0
controls b:<v-threaten>	11 0 0 -4 0 -8 0 0
controls c0=bear	9 0 0 0 -12 0 0 2
controls c0=impose	9 0 0 -17 11 0 -23 0
controls c0=propose	10 0 0 0 -2 -2 0 0
controls c0=suspend	-16 4 0 0 2 2 0 0
controls c1=end	-4 -8 0 0 9 2 0 0
controls c1=impose	18 4 -1 -20 2 0 -26 0
controls c1=propose	17 1 0 -4 -11 -2 -1 0
controls c1=sell	-2 0 0 0 -4 10 0 0
controls c1=stay	-4 0 0 0 12 -6 0 0
controls condition	21 -16 -7 -12 8 6 -13 0
controls ct0=impose modal	10 0 0 -6 0 -3 0 0
controls ct0=impose present	0 0 0 -11 10 4 -9 0
controls ct0=propose modal	12 0 0 0 -11 0 0 0
controls ct1=begin present	-6 0 0 -4 12 0 2 0
controls ct1=impose infinitive	14 3 0 0 -11 -2 0 0
controls ct1=impose modal	10 0 0 -6 0 -3 0 0
controls ct1=impose present	-3 0 0 -9 12 7 -7 0
controls ct1=propose modal	12 0 0 0 -12 0 0 0
controls duty	26 4 -5 0 -15 0 -20 0
controls l1=<sender>	0 0 0 0 9 -2 0 0
controls l1=<v-sell>	0 0 0 0 9 -2 0 0
controls l1=a	21 -13 0 -3 -20 15 -3 0
controls l1=and	13 0 0 0 -14 0 0 0
controls l1=export	0 0 0 0 9 -2 0 0
controls l1=its	-10 0 0 -3 25 -1 -2 0
controls l1=new	5 0 0 0 -10 4 0 0
controls l1=the	11 -11 -1 2 0 5 -10 0
controls l1=their	0 0 0 0 0 -2 10 0
controls l1=under	13 0 0 0 -5 0 0 0
controls l2=,	2 -12 0 3 -1 6 0 0
controls l2=-	-2 0 0 0 10 0 0 0
controls l2=<begin>	14 -9 0 -8 4 0 -3 0
controls l2=<not>	-1 0 0 0 13 0 0 0
controls l2=<v-bear>	9 0 0 0 -22 14 0 2
controls l2=<v-propose>	9 0 0 0 -5 0 0 0
controls l2=a	16 5 0 -6 -15 0 2 0
controls l2=and	13 2 5 0 -22 0 0 0
controls l2=if	0 -1 0 3 -20 7 9 0
controls l2=lift	-4 -2 0 0 11 0 0 0
controls l2=the	-4 -9 0 13 4 -2 0 0
controls l2=to	0 0 0 12 -4 0 0 0
controls l2=with	8 5 0 0 -10 0 0 0
controls l3=,	12 0 0 -4 0 -8 -1 0
controls l3=:	8 3 0 0 -10 0 0 0
controls l3=<begin>	24 -18 -1 -14 -1 -4 3 -1
controls l3=<level-noun>	0 0 0 9 -5 0 0 0
controls l3=<seat>	-11 0 0 4 6 0 0 0
controls l3=<v-impose>	18 10 0 3 -15 -9 -14 0
controls l3=<v-up>	10 -1 0 0 -3 0 0 0
controls l3=also	10 0 0 0 -9 0 0 0
controls l3=answer	13 0 0 9 -21 0 0 0
controls l3=go	10 0 0 0 -4 0 0 0
controls l3=rare	-4 0 0 0 12 0 0 0
controls l3=stop	4 0 0 7 -10 0 0 0
controls l3=will	-14 0 0 0 15 1 0 0
controls l4=,	-5 0 0 0 15 0 0 0
controls l4=<begin>	23 -25 -2 -11 2 -4 0 -5
controls l4=<not>	13 -1 0 6 -15 0 0 0
controls l4=<organisation>	10 0 0 0 -11 0 0 0
controls l4=<seat>	0 0 0 -5 11 0 -2 0
controls l4=<sender>	-2 0 0 0 13 -4 0 0
controls l4=on	12 0 0 -4 -2 0 0 0
controls l4=that	-2 0 0 0 -9 16 0 0
controls l4=the	18 -1 0 0 -20 6 0 0
controls l4=to	11 0 0 0 -8 0 0 0
controls l4=would	9 -2 0 1 -7 0 0 0
controls l=, and	2 0 0 5 -11 0 0 0
controls l=, the	0 -10 0 0 1 9 0 0
controls l=<begin> the	12 0 0 0 -3 0 0 0
controls l=ask for	11 0 0 0 -9 0 0 0
controls l=lift its	-4 -2 0 0 11 0 0 0
controls l=to the	0 0 0 9 -8 0 0 0
controls lead=,	31 -8 0 0 -11 0 -20 -3
controls lead=:	17 0 0 -1 -12 0 0 0
controls lead=should	3 -3 0 0 -9 9 -1 0
controls lead=that	10 -10 0 -16 1 4 -3 0
controls lead=the	19 -7 0 -2 -13 7 0 0
controls lead=which	-10 3 0 0 9 0 0 0
controls level	27 1 -3 -1 -12 -9 -12 0
controls lr=<begin> on	13 0 0 0 -9 0 0 0
controls lr=a on	12 0 0 0 -7 0 0 0
controls lr=and on	5 0 0 1 -12 0 0 0
controls lr=export for	8 0 0 0 -3 0 0 0
controls lr=its on	-14 0 0 -1 21 0 0 0
controls lr=the of	8 0 0 0 0 0 0 0
controls lr=the on	-3 0 0 13 -1 0 0 0
controls next=,	18 -1 0 1 -10 -2 0 -6
controls next=;	0 0 0 0 14 -2 0 0
controls next=that	11 -6 0 8 -15 4 0 0
controls open	50 0 -8 -14 -23 2 -21 -2
controls pc0=bear	13 0 0 -1 -6 0 0 0
controls pc0=impose	-1 13 0 6 -8 0 -11 0
controls pc0=say	20 -6 0 -6 -6 1 -4 0
controls pc0=threaten	0 0 0 9 -11 3 0 0
controls pc1=bear	13 0 0 -1 -6 0 0 0
controls pc1=impose	-1 5 0 7 -3 0 -10 0
controls pc1=say	21 -6 0 -5 -8 1 -5 0
controls pct0=bear present	13 0 0 -8 0 0 0 0
controls pct0=impose modal	-2 10 0 2 -7 0 -1 0
controls pct0=say perfect	12 -1 0 -7 0 0 0 0
controls pct1=bear present	13 0 0 -8 0 0 0 0
controls pct1=impose modal	-2 10 0 2 -7 0 -1 0
controls pct1=say perfect	12 -1 0 -7 0 0 0 0
controls pt0=modal	-5 9 0 0 0 0 -4 0
controls pt0=past	9 0 0 0 -2 -6 -2 0
controls pt0=present	24 -3 0 -3 -16 0 -6 1
controls pt1=infinitive	-3 0 0 14 0 -2 0 0
controls pt1=modal	-5 9 0 0 0 0 -4 0
controls pt1=past	9 0 0 0 -4 -1 0 0
controls pt1=present	25 -11 0 -2 -13 2 -5 1
controls pv0=say	3 -2 0 -10 4 5 0 0
controls pv1=say	5 -2 0 -11 2 5 0 0
controls r1=<v-begin>	-4 -2 0 -5 18 0 0 0
controls r1=<v-deny>	8 2 0 6 -19 0 0 0
controls r1=<v-down>	-4 -2 0 -5 18 0 0 0
controls r1=<v-stay>	0 -2 0 0 0 0 10 0
controls r1=are	-3 0 0 0 -8 15 0 0
controls r1=come	-4 -2 0 -5 18 0 0 0
controls r1=for	22 0 0 -1 -5 -11 -10 0
controls r1=in	-1 0 0 0 -3 10 0 0
controls r1=of	14 -2 0 -7 8 -8 -8 0
controls r1=on	23 -4 0 3 -12 -11 -5 0
controls r1=rule	8 2 0 6 -19 0 0 0
controls r1=to	0 0 0 -2 -7 14 0 0
controls r1=would	-5 0 0 0 18 -5 0 0
controls r2=<end>	0 0 0 -11 19 -6 -2 0
controls r2=<goods>	13 -5 0 0 2 -14 -9 0
controls r2=<month-gone>	7 -3 0 0 -1 0 0 0
controls r2=<name>	-2 0 0 0 10 0 0 0
controls r2=and	-8 0 0 0 11 0 0 0
controls r2=be	9 0 0 0 -3 -1 0 0
controls r2=critical	19 0 0 -1 -19 0 0 0
controls r2=its	11 0 0 0 -4 0 0 0
controls r2=our	0 0 0 0 -5 0 10 0
controls r2=the	2 0 0 10 -20 10 -3 1
controls r3=.	15 -1 0 0 -18 9 0 0
controls r3=<end>	3 0 0 0 20 -13 -6 0
controls r3=<name>	0 0 0 0 -12 14 0 0
controls r3=<v-impose>	13 -5 0 0 -2 -3 0 1
controls r3=<v-sell>	0 -1 0 8 -10 0 9 0
controls r3=on	-7 -2 0 0 13 0 0 0
controls r3=software	17 0 0 -1 -17 0 0 0
controls r4=,	13 0 0 0 -10 -2 0 0
controls r4=.	13 0 0 -6 -3 3 -4 0
controls r4=<end>	18 -5 -3 0 0 0 -11 0
controls r4=<name>	-7 0 0 0 11 0 0 0
controls r4=of	7 0 0 11 -7 -4 -3 0
controls r4=software	8 0 0 -3 -1 0 0 0
controls r4=that	0 0 0 8 -11 3 0 0
controls r4=the	9 0 0 0 -2 0 0 0
controls r=of <month-gone>	7 -3 0 0 -1 0 0 0
controls r=on critical	19 0 0 -1 -20 0 0 0
controls r=on the	-4 -4 0 10 0 0 0 0
controls t0=modal	15 -5 0 -3 -3 0 -2 0
controls t0=past	-10 8 0 0 13 -5 -9 0
controls t0=pluperfect	-1 0 0 -5 11 0 0 0
controls t0=present	16 -3 -2 -11 -4 9 -6 0
controls t1=infinitive	8 2 0 -2 -11 3 0 0
controls t1=modal	15 -5 0 -3 -4 0 -2 0
controls t1=past	-6 8 0 0 7 -3 -9 0
controls t1=pluperfect	0 0 0 -5 11 0 0 0
controls t1=present	9 -10 0 -6 -1 14 -2 0
controls v0=answer	17 0 0 1 -18 0 0 0
controls v0=fear	11 0 0 0 -6 -2 0 0
controls v0=go	12 0 0 -6 -8 0 0 0
controls v0=lift	-4 -2 0 0 11 0 0 0
controls v0=put	9 1 0 -2 -4 0 0 0
controls v0=stop	1 0 0 5 -13 4 0 0
controls v0=suspend	-7 0 0 0 10 0 0 0
controls v1=answer	17 0 0 2 -19 0 0 0
controls v1=lift	-5 -2 0 0 12 0 0 0
controls v1=other	-1 0 0 -6 13 0 0 0
controls v1=put	18 0 0 0 -10 0 0 0
controls v1=resume	-1 0 0 0 11 0 0 0
controls v1=stop	4 0 0 4 -12 3 0 0
controls verbless	32 -14 -3 10 -9 -24 -20 -3
controls vt0=answer past	7 0 0 2 -8 0 0 0
controls vt0=put modal	12 0 0 0 -9 0 0 0
controls vt1=answer past	7 0 0 2 -9 0 0 0
controls vt1=put modal	13 0 0 0 -9 0 0 0
controls=ban	12 -16 0 -5 2 3 0 0
controls=controls	29 -15 0 2 -11 -4 -12 0
controls=curbs	9 0 0 0 -6 0 0 0
controls=exports	-9 10 -1 -8 19 -4 -7 0
controls=licence	27 -1 0 -12 -14 3 -6 0
controls=licences	12 -9 -1 -9 1 4 0 -4
controls=license	-2 0 0 0 9 0 0 0
controls=licenses	-1 0 0 0 9 0 0 0
controls=licensing	15 0 0 4 -16 0 0 0
controls=restriction	0 2 0 0 -9 0 5 0
duty	-16 10 -1 7 11 -17 -8 -22
duty a:<agent>	0 13 0 -12 0 -2 0 0
duty a:<day-ahead>	0 -10 14 28 -16 0 -7 0
duty a:<day-ahead> .	-4 1 9 6 -19 0 7 4
duty a:<day-gone>	-3 0 7 -10 6 -3 3 0
duty a:<day-gone> after	0 0 10 7 -15 0 0 0
duty a:<day-today>	0 11 0 0 -3 0 0 0
duty a:<gate>	0 -1 0 -13 -14 2 24 1
duty a:<goods>	4 7 -11 2 -9 14 -3 4
duty a:<level-noun>	-4 5 -3 3 0 0 -8 0
duty a:<level>	0 -1 -8 0 11 -5 -7 1
duty a:<level> .	-4 -7 0 6 9 -10 -3 0
duty a:<level> again	10 15 0 0 -24 0 0 0
duty a:<level> and	0 -10 0 0 14 -1 -5 3
duty a:<level> at	0 -18 0 0 15 0 4 0
duty a:<level> from	0 0 0 -8 15 0 -6 0
duty a:<level> or	0 -7 0 0 14 0 0 0
duty a:<level> tariff	0 0 0 11 -8 0 0 0
duty a:<level> to	0 7 0 -16 0 0 2 0
duty a:<level> will	0 0 0 0 -7 9 0 0
duty a:<level> would	0 2 0 -23 3 1 0 4
duty a:<money>	0 2 0 -9 8 -2 0 0
duty a:<money> <span>	0 11 0 0 -6 0 0 0
duty a:<money> of	0 -6 0 0 13 0 -10 0
duty a:<month-ahead>	-1 6 -8 4 1 0 -12 -4
duty a:<month-gone>	0 15 0 0 -8 0 -8 0
duty a:<month-gone> .	0 12 0 0 -11 0 0 0
duty a:<month-today>	0 -6 0 0 13 0 0 0
duty a:<name>	0 3 12 0 -8 4 0 -3
duty a:<name> <level>	0 10 0 -1 -4 0 0 0
duty a:<name> and	0 0 0 7 -9 0 8 0
duty a:<name> good	0 -2 0 -11 10 0 3 0
duty a:<name> in	0 -11 0 3 5 0 0 0
duty a:<name> instead	0 9 0 0 -7 0 0 0
duty a:<name> under	0 9 0 0 -6 0 0 0
duty a:<name> would	0 0 0 -8 16 0 0 0
duty a:<not>	0 -2 0 -9 25 -10 -3 0
duty a:<number>	-4 0 -4 9 -2 9 -11 -1
duty a:<number> .	0 5 0 6 -2 -1 -10 0
duty a:<number> come	0 -13 0 0 14 0 0 0
duty a:<number> on	0 -6 0 0 14 0 0 0
duty a:<organisation>	0 -10 0 0 2 8 -2 0
duty a:<organisation> .	0 -6 0 0 10 0 0 0
duty a:<person>	0 0 0 10 -7 0 0 0
duty a:<person> 's	0 0 0 11 -9 0 0 0
duty a:<quality>	3 5 -15 3 1 0 -4 -20
duty a:<quality> .	0 0 0 -7 0 9 0 0
duty a:<quality> fish	0 -4 0 13 -1 0 0 0
duty a:<quality> flour	0 9 0 0 -9 0 0 0
duty a:<quality> good	7 17 0 0 -4 -4 -20 0
duty a:<quality> medicine	0 -1 0 16 -6 0 -3 0
duty a:<quality> motorcycle	0 0 0 -7 10 0 0 0
duty a:<quality> oil	0 0 0 15 -11 0 0 0
duty a:<quality> palm	0 0 0 -2 -4 0 13 0
duty a:<quality> rose	0 0 0 9 -7 0 0 0
duty a:<quality> rubber	0 11 0 0 -8 0 0 0
duty a:<quality> salmon	0 0 0 -7 14 0 -3 0
duty a:<quality> ski	0 6 0 0 -15 0 8 0
duty a:<quality> tractor	0 -8 0 0 -8 0 14 0
duty a:<quality> tyre	0 -6 0 7 7 0 -10 0
duty a:<quality> wine	0 11 0 6 -7 0 -13 0
duty a:<seat>	0 10 0 -18 -5 0 11 0
duty a:<seat> and	0 -11 0 -1 5 0 6 0
duty a:<sender>	5 0 1 -7 12 -6 -9 0
duty a:<span> .	0 12 14 -14 -8 0 -2 0
duty a:<span> before	0 0 0 11 -9 0 0 0
duty a:<taker>	0 0 0 10 -5 0 0 0
duty a:<v-bear>	-1 1 0 0 -11 0 19 0
duty a:<v-begin>	4 10 -8 0 -2 -12 -13 5
duty a:<v-buy>	0 -6 0 13 -5 0 0 0
duty a:<v-end>	-2 -47 -7 0 28 0 2 2
duty a:<v-impose>	-9 6 8 -13 21 -38 -11 0
duty a:<v-propose>	0 -12 0 9 5 0 -6 0
duty a:<v-return>	5 21 7 -12 -22 -2 1 -2
duty a:<v-say>	0 7 0 11 -11 -2 -2 -1
duty a:<v-stay>	2 -1 -10 -26 10 6 5 0
duty a:<v-suspend>	-1 -12 -1 -3 26 -2 2 -2
duty a:<v-target>	0 4 0 -3 8 -10 -3 0
duty a:<v-threaten>	0 5 0 11 -10 0 -2 0
duty a:<v-up>	0 11 -3 -9 0 0 -5 0
duty asks	0 -7 0 10 9 0 -6 0
duty b:<agent>	-2 -6 0 9 8 3 -17 0
duty b:<day-ahead>	-2 16 0 22 -33 -6 12 0
duty b:<day-ahead> <name>	0 11 0 0 -8 0 0 0
duty b:<day-ahead> the	0 5 0 8 -10 0 0 0
duty b:<day-gone>	5 26 3 9 -37 0 0 0
duty b:<day-gone> 's	0 6 0 3 -11 0 0 0
duty b:<day-gone> <name>	3 4 0 0 -11 0 0 0
duty b:<day-gone> <quality>	0 -8 0 0 9 0 0 0
duty b:<day-gone> he	0 0 0 8 -20 0 11 0
duty b:<day-gone> that	0 0 0 -7 10 0 0 0
duty b:<day-gone> the	0 13 0 0 -13 0 0 0
duty b:<day-today> 's	0 13 0 0 -12 0 0 0
duty b:<goods>	-14 3 9 -6 -1 -3 9 -2
duty b:<level-noun>	-6 -23 0 -8 7 0 17 2
duty b:<level>	0 -11 7 -14 17 0 0 0
duty b:<level> or	0 0 0 -7 11 0 0 0
duty b:<month-ahead>	0 14 0 6 -13 -3 0 0
duty b:<month-gone>	0 -6 0 -11 32 0 -5 0
duty b:<name>	-9 1 -6 1 11 -2 -8 -1
duty b:<name> 's	1 17 7 -13 -17 -15 10 0
duty b:<name> answer	0 0 0 0 14 0 -11 0
duty b:<name> had	0 0 0 -1 14 0 -5 0
duty b:<name> has	0 0 0 -7 -4 0 10 7
duty b:<name> is	0 0 0 0 9 0 -5 0
duty b:<name> may	0 5 0 0 -10 0 7 0
duty b:<name> pay	0 -3 0 -3 9 0 0 0
duty b:<name> president	0 0 0 12 -7 0 0 0
duty b:<name> put	0 -3 0 0 -6 0 12 0
duty b:<name> reserve	0 0 0 1 -21 6 11 0
duty b:<name> the	0 12 0 0 -7 0 0 0
duty b:<name> then	0 0 0 -8 12 0 0 0
duty b:<name> will	0 -10 0 -5 20 2 -3 0
duty b:<name> with	0 0 0 10 -3 0 -4 0
duty b:<name> without	0 -4 0 0 11 0 0 0
duty b:<name> would	-7 5 -2 8 11 -8 -21 0
duty b:<not>	-8 12 -5 -2 6 5 -28 -5
duty b:<number>	0 -15 0 1 22 0 -14 0
duty b:<number> product	0 -12 0 0 15 0 0 0
duty b:<number> th	0 6 0 2 -10 0 0 0
duty b:<office>	0 0 0 -11 16 -2 0 0
duty b:<organisation> has	0 0 0 5 -11 0 5 0
duty b:<organisation> in	0 2 5 -1 -18 9 0 0
duty b:<organisation> may	0 0 0 -7 16 0 0 0
duty b:<organisation> will	0 0 0 10 -10 0 0 0
duty b:<organisation> would	0 0 0 -1 11 0 -4 0
duty b:<person>	8 0 -2 10 -10 3 -5 -6
duty b:<person> 's	0 -8 0 -2 15 0 -2 0
duty b:<quality>	-20 14 -2 -2 -1 -23 9 -10
duty b:<quality> butter	0 8 12 4 -23 0 0 0
duty b:<quality> car	0 -10 0 0 16 0 0 0
duty b:<quality> coffee	0 -10 0 0 12 0 0 0
duty b:<quality> cotton	0 11 0 0 -9 0 0 0
duty b:<quality> crude	0 0 0 11 -9 0 0 0
duty b:<quality> good	0 0 0 -15 27 0 -10 0
duty b:<quality> oil	0 1 0 7 -11 0 0 0
duty b:<quality> wheat	0 17 0 0 -14 0 0 0
duty b:<seat>	3 -21 10 9 11 -8 -17 0
duty b:<seat> 's	7 -8 0 0 10 0 -8 0
duty b:<seat> say	0 1 0 9 -17 0 3 0
duty b:<seat> to	0 0 0 -3 20 0 -16 0
duty b:<seat> will	0 0 0 0 11 0 0 -1
duty b:<sender>	2 0 0 -9 14 -1 -8 0
duty b:<v-agree>	0 -3 0 -7 3 0 11 0
duty b:<v-bear>	-2 9 -7 -4 1 -1 0 -11
duty b:<v-begin>	-8 -5 0 -1 15 -2 0 -3
duty b:<v-buy>	0 2 7 20 -18 -7 -4 0
duty b:<v-deny>	0 -4 0 -3 16 0 0 0
duty b:<v-down>	-6 -1 10 -4 18 -5 -9 -3
duty b:<v-end>	-7 0 18 6 -9 -2 -16 7
duty b:<v-impose>	-2 -3 -12 -7 15 -11 7 0
duty b:<v-propose>	-7 -28 6 1 9 0 -6 16
duty b:<v-return>	0 33 -1 -10 -17 0 -12 0
duty b:<v-say>	0 7 0 4 -11 3 0 0
duty b:<v-sell>	0 1 0 -13 13 0 0 0
duty b:<v-stay>	-1 0 0 -4 20 0 -15 0
duty b:<v-suspend>	0 0 0 -25 14 -6 -1 0
duty b:<v-threaten>	0 -7 0 1 -10 5 12 0
duty b:<v-up>	-1 0 -18 -1 4 -9 5 2
duty c0=agree	0 -11 0 -4 7 0 3 0
duty c0=down	-1 -7 8 0 13 0 -8 0
duty c0=end	-3 -12 9 5 -1 0 -7 3
duty c0=impose	-2 -10 -12 1 15 -6 -1 0
duty c0=propose	-1 -19 15 5 5 -11 -12 5
duty c0=return	0 8 0 0 0 0 0 0
duty c0=say	0 17 -11 8 -18 -3 0 0
duty c0=sell	0 0 0 0 9 0 0 0
duty c0=stay	-6 -8 4 -12 17 4 -3 0
duty c0=suspend	0 0 0 -11 19 0 -6 0
duty c0=threaten	0 -1 0 -3 -3 0 15 0
duty c0=up	0 7 -22 1 -1 -2 1 0
duty c1=agree	0 -10 0 -4 7 0 4 0
duty c1=bear	0 7 -4 -5 5 0 -4 -9
duty c1=begin	-7 -15 0 4 12 0 3 -2
duty c1=down	-3 -3 7 -2 19 -1 -14 -1
duty c1=end	-4 -20 12 10 -6 0 -10 11
duty c1=impose	-1 0 -9 1 6 -1 0 0
duty c1=propose	-3 -10 11 2 -1 -11 0 5
duty c1=return	0 26 0 -1 -15 0 -4 0
duty c1=say	0 18 -10 5 -14 -2 -1 0
duty c1=sell	0 0 0 -2 11 0 0 0
duty c1=stay	-12 -2 0 -4 13 7 -1 -12
duty c1=suspend	0 4 0 -20 6 -5 0 0
duty c1=target	-3 -9 -12 4 5 7 -2 -4
duty c1=up	0 -6 -12 2 8 -4 0 0
duty condition	-7 9 0 2 -8 -2 -2 0
duty ct0=agree modal	0 0 0 -9 11 0 0 0
duty ct0=bear perfect	0 -8 0 -3 18 0 0 0
duty ct0=bear present	0 15 0 9 -14 0 -11 0
duty ct0=begin future	0 -2 0 5 9 0 -13 0
duty ct0=begin modal	0 1 2 -1 -9 -6 15 0
duty ct0=down modal	0 -15 0 0 12 -4 0 0
duty ct0=down past	0 0 9 -6 0 0 0 0
duty ct0=end future	0 0 0 -8 20 0 -7 0
duty ct0=end past	0 -4 0 -11 12 1 -5 0
duty ct0=end present	0 0 6 21 -25 0 5 0
duty ct0=impose future	-3 4 0 9 -5 -9 2 0
duty ct0=impose modal	0 6 0 5 1 -6 -13 0
duty ct0=impose past-passive	0 0 0 -6 12 0 0 0
duty ct0=impose perfect	0 -12 0 -4 -3 3 9 6
duty ct0=impose pluperfect	0 -1 0 -2 11 0 0 0
duty ct0=impose present-passive	2 -2 0 2 -1 9 -12 0
duty ct0=propose future	0 -10 0 19 -3 0 0 -1
duty ct0=propose modal	0 4 11 4 -11 0 -5 0
duty ct0=propose pluperfect	0 0 0 -1 10 0 -3 0
duty ct0=return future	0 10 0 -4 0 0 0 0
duty ct0=say future	0 13 0 0 -11 0 0 0
duty ct0=say modal	0 1 0 10 -7 0 -6 0
duty ct0=say past	-3 6 0 -8 3 -11 12 -3
duty ct0=say perfect	8 -12 0 2 0 0 0 0
duty ct0=say pluperfect	0 0 0 0 -8 14 0 0
duty ct0=say present	0 9 0 6 -3 -9 -11 4
duty ct0=stay future	0 1 0 -11 -9 9 8 0
duty ct0=stay modal	0 8 0 -25 16 -10 -2 0
duty ct0=stay past	0 -12 0 -9 2 4 0 7
duty ct0=stay present	0 -11 7 14 2 0 -16 -2
duty ct0=target past	2 -10 0 -1 2 -1 4 0
duty ct0=target perfect	-4 0 0 7 -11 5 5 0
duty ct0=target present	-4 -2 0 -4 18 0 -2 0
duty ct0=threaten past	2 0 0 -4 -4 -5 16 0
duty ct0=threaten perfect	0 0 0 4 -10 2 0 0
duty ct0=threaten pluperfect	0 0 0 3 -11 4 2 0
duty ct0=threaten present	-3 0 0 -2 11 0 0 0
duty ct0=up modal	0 21 -5 -1 -12 -6 1 1
duty ct0=up past	0 -9 -4 0 14 0 0 0
duty ct1=agree modal	0 0 0 -9 11 0 0 0
duty ct1=bear infinitive	0 -11 0 -1 19 0 0 0
duty ct1=bear perfect	0 -8 0 -3 17 0 0 0
duty ct1=bear present	0 16 0 7 -11 0 -15 0
duty ct1=begin future	0 -13 0 8 13 0 -12 0
duty ct1=begin infinitive	0 -3 0 -1 8 0 1 0
duty ct1=begin modal	0 0 2 0 -9 -6 17 0
duty ct1=down modal	0 -15 0 1 12 -4 0 0
duty ct1=down past	0 0 9 -5 0 0 0 0
duty ct1=end future	0 0 0 -5 17 0 -7 0
duty ct1=end infinitive	0 -4 4 3 -10 0 0 7
duty ct1=end participle-passive	0 0 -1 0 10 0 0 0
duty ct1=end past	0 -3 0 -10 11 1 -4 0
duty ct1=end present	0 0 6 23 -26 0 4 0
duty ct1=impose future	-3 4 0 9 -5 -9 2 0
duty ct1=impose gerund	0 15 0 -7 -4 0 1 0
duty ct1=impose modal	0 6 0 7 -1 -6 -10 0
duty ct1=impose perfect	0 -10 0 2 -6 0 5 6
duty ct1=impose pluperfect	0 0 0 0 9 0 -4 0
duty ct1=propose future	0 -10 0 19 -3 0 0 -1
duty ct1=propose modal	0 3 9 4 -14 0 0 0
duty ct1=propose participle-passive	0 0 0 -10 10 0 0 0
duty ct1=propose present	0 0 3 -16 5 0 0 3
duty ct1=return future	0 10 0 -4 0 0 0 0
duty ct1=return infinitive	0 19 0 0 -15 0 0 0
duty ct1=say future	0 13 0 0 -11 0 0 0
duty ct1=say modal	0 1 0 10 -7 0 -6 0
duty ct1=say past	-3 5 0 -5 8 -11 2 -1
duty ct1=say perfect	8 -12 0 2 0 0 0 0
duty ct1=say pluperfect	0 0 0 0 -8 14 0 0
duty ct1=say present	0 10 0 7 -5 -9 -11 4
duty ct1=stay future	0 3 0 -8 -15 10 11 0
duty ct1=stay gerund	0 11 0 0 -10 0 0 0
duty ct1=stay modal	0 6 0 -23 16 -10 -1 0
duty ct1=stay past	0 -11 0 -1 14 4 -3 0
duty ct1=stay present	-3 -10 4 13 1 0 -10 -2
duty ct1=target gerund	0 8 0 -5 0 0 0 0
duty ct1=target infinitive	0 -8 0 0 0 11 -2 0
duty ct1=target participle-passive	0 0 0 10 -5 0 0 0
duty ct1=target past	2 -9 0 -4 8 0 0 0
duty ct1=target perfect	0 0 0 10 -7 0 1 0
duty ct1=target present	-4 -1 0 -8 19 0 0 0
duty ct1=threaten participle-passive	0 0 0 11 -9 0 0 0
duty ct1=threaten pluperfect	0 0 0 8 -12 4 0 0
duty ct1=threaten present	-2 0 0 -5 15 0 -3 0
duty ct1=up gerund	0 -5 0 -1 17 0 -4 0
duty ct1=up infinitive	0 -11 0 0 15 0 -3 0
duty ct1=up modal	0 18 -5 0 -14 -5 5 1
duty ct1=up past	0 -9 -4 0 14 0 0 0
duty duty	-16 10 -1 7 11 -17 -8 -22
duty gone	2 -10 0 0 21 -5 -10 -5
duty if-back	0 0 0 0 -8 8 0 0
duty l1="	0 0 0 -9 5 0 4 0
duty l1='s	12 18 0 -9 -7 -11 -6 0
duty l1=(	0 -9 0 5 7 0 -1 0
duty l1=,	-6 8 -1 0 1 -16 -11 7
duty l1=:	8 3 -2 -9 -2 0 6 0
duty l1=<goods>	-2 -2 20 -20 -10 9 10 3
duty l1=<name>	2 10 0 -17 0 0 0 0
duty l1=<not>	0 -13 0 -15 37 0 -1 0
duty l1=<number>	0 -3 0 -5 15 0 0 0
duty l1=<quality>	0 16 0 -13 -2 -9 4 0
duty l1=<v-bear>	-6 3 -15 0 0 4 2 -5
duty l1=<v-end>	0 -1 4 -13 3 0 -3 6
duty l1=<v-impose>	-1 -6 0 -2 9 -4 7 -9
duty l1=<v-propose>	0 10 0 -8 2 0 -2 0
duty l1=<v-say>	0 10 0 -4 -4 0 0 0
duty l1=<v-threaten>	0 0 0 2 3 0 -12 0
duty l1=a	-1 -16 -4 21 -7 -8 0 9
duty l1=about	0 -5 0 14 -4 0 0 0
duty l1=additional	2 9 0 1 -1 -5 -14 0
duty l1=and	0 8 0 9 -15 0 -7 4
duty l1=another	0 11 2 11 -19 0 -4 0
duty l1=apply	0 0 0 11 -7 0 0 0
duty l1=are	0 -12 0 0 9 0 0 0
duty l1=as	0 -1 0 -5 14 0 0 0
duty l1=at	0 3 -11 -19 12 0 0 0
duty l1=be	0 6 0 0 -14 6 11 0
duty l1=been	0 -6 0 -1 13 0 0 0
duty l1=both	0 -14 0 0 16 0 0 0
duty l1=broader	0 0 0 25 -22 0 0 0
duty l1=butter	0 9 12 0 -20 0 0 0
duty l1=by	0 -22 -3 -3 32 -1 0 0
duty l1=carry	0 4 0 0 -12 9 0 0
duty l1=collect	0 0 0 -3 9 0 0 0
duty l1=emergency	0 -7 0 -1 3 10 0 0
duty l1=expect	0 7 2 0 -12 0 0 0
duty l1=face	0 -16 0 17 -2 0 0 0
duty l1=former	0 20 0 0 -12 0 0 0
duty l1=from	1 12 0 0 -14 0 2 0
duty l1=further	0 0 0 10 -11 0 0 0
duty l1=get	0 -9 0 -1 0 0 12 0
duty l1=has	0 11 0 0 -15 0 4 0
duty l1=higher	0 -17 0 2 6 -5 10 0
duty l1=if	0 0 0 -11 8 0 2 0
duty l1=is	2 7 10 0 -16 0 -3 0
duty l1=lower	0 0 0 -6 14 0 0 0
duty l1=new	0 -37 0 20 -14 0 4 7
duty l1=no	0 -8 0 -6 23 0 0 0
duty l1=of	0 -15 -8 -17 33 5 0 0
duty l1=old	-2 20 2 -12 -7 0 -2 0
duty l1=older	0 0 0 -2 9 0 0 0
duty l1=other	0 0 0 10 -10 0 0 0
duty l1=own	0 -7 0 1 -2 0 12 0
duty l1=pay	-4 8 -11 -8 7 0 -3 -4
duty l1=present	0 12 0 0 -12 0 0 0
duty l1=put	0 -8 0 4 -6 0 11 0
duty l1=reciprocal	0 1 0 -11 3 0 0 0
duty l1=roaming	0 -5 0 0 10 0 0 0
duty l1=say	0 15 0 0 -11 0 0 0
duty l1=separate	0 0 0 20 -19 0 0 0
duty l1=slap	0 0 0 -11 0 0 14 0
duty l1=take	0 7 5 -16 0 0 0 0
duty l1=than	0 -9 0 -7 27 0 -3 0
duty l1=the	4 4 3 -1 -6 17 -18 -7
duty l1=then	0 10 0 -3 -10 0 1 0
duty l1=to	-3 10 0 3 -17 5 2 -2
duty l1=up	0 -6 0 0 15 0 0 0
duty l1=want	0 0 0 0 -11 0 12 0
duty l1=what	0 0 0 12 -8 0 0 0
duty l1=with	0 -5 0 13 -16 0 11 0
duty l1=would	-1 0 0 -3 13 0 0 0
duty l2="	-3 -5 0 0 11 0 0 0
duty l2='s	0 -4 7 -19 5 -1 10 0
duty l2=,	-4 8 -14 12 -5 -8 -3 0
duty l2=:	0 -14 8 7 -11 0 17 0
duty l2=;	0 -5 0 0 11 0 0 0
duty l2=<agent>	0 12 0 -11 -9 9 0 0
duty l2=<begin>	0 0 -2 28 -7 2 -21 -13
duty l2=<day-ahead>	0 5 0 12 -29 1 9 0
duty l2=<day-gone>	3 14 0 0 -14 0 0 0
duty l2=<gate>	0 0 0 -8 15 0 -3 0
duty l2=<goods>	0 -1 0 -8 1 0 11 0
duty l2=<level-noun>	0 -17 -5 0 7 -1 6 3
duty l2=<level>	0 -12 6 -14 19 0 0 0
duty l2=<month-gone>	0 -4 0 -2 15 0 0 0
duty l2=<name>	0 -12 -2 1 24 -16 -14 0
duty l2=<not>	0 0 1 -3 10 -1 -5 0
duty l2=<organisation>	0 -4 0 -4 0 0 11 0
duty l2=<quality>	0 2 11 -3 -5 0 0 0
duty l2=<seat>	4 -5 6 -11 10 0 -2 0
duty l2=<span>	0 -12 0 0 16 0 0 0
duty l2=<taker>	0 9 0 0 -9 0 0 0
duty l2=<v-agree>	0 0 0 -10 13 0 0 0
duty l2=<v-bear>	0 -3 3 -1 8 -2 -3 0
duty l2=<v-begin>	-2 11 0 0 -6 3 -1 0
duty l2=<v-deny>	0 0 0 11 -10 0 0 0
duty l2=<v-down>	0 -4 0 0 19 -3 -2 0
duty l2=<v-end>	0 5 0 4 0 -16 -9 2
duty l2=<v-impose>	-5 15 -19 -8 4 0 0 3
duty l2=<v-return>	0 25 0 0 -18 0 -3 0
duty l2=<v-say>	-1 13 -1 0 0 -10 -2 0
duty l2=<v-stay>	0 -6 0 -5 21 0 0 0
duty l2=<v-suspend>	0 -1 0 -1 19 0 -2 0
duty l2=<v-threaten>	0 -4 0 -8 13 0 0 0
duty l2=<v-up>	0 14 -15 -5 -9 0 8 6
duty l2=a	0 -13 0 11 -19 0 14 8
duty l2=after	0 -8 0 11 0 0 0 0
duty l2=again	0 -3 0 0 0 10 0 0
duty l2=agreement	0 -1 0 14 -14 1 0 0
duty l2=all	0 0 0 -5 13 0 0 0
duty l2=an	6 -6 0 0 3 0 -10 0
duty l2=and	0 -1 -1 13 -7 12 -16 0
duty l2=answer	0 -2 0 -15 6 0 2 0
duty l2=any	0 0 0 -6 -8 0 16 0
duty l2=ask	0 0 0 -1 11 0 0 0
duty l2=at	0 -4 0 0 10 0 0 0
duty l2=beef	0 -8 0 0 9 0 0 0
duty l2=been	0 -2 0 0 -3 0 9 0
duty l2=before	0 0 0 -12 -6 5 11 0
duty l2=bring	0 8 0 11 -24 0 3 0
duty l2=call	0 0 0 3 -16 0 14 0
duty l2=car	0 -10 0 0 13 0 0 0
duty l2=collect	0 3 0 0 -9 9 0 0
duty l2=cotton	0 10 0 0 -10 0 0 0
duty l2=could	0 1 -7 0 -6 0 10 6
duty l2=custom	0 9 0 0 -1 0 0 0
duty l2=day	0 -9 0 4 4 0 0 0
duty l2=end	0 10 0 0 -10 0 3 0
duty l2=face	0 0 0 -11 14 0 0 0
duty l2=for	0 5 0 3 -11 0 1 0
duty l2=free	0 0 0 -7 19 0 0 0
duty l2=give	0 0 0 -8 0 9 0 0
duty l2=go	-1 15 0 0 -13 4 0 0
duty l2=good	0 -27 0 0 28 0 -2 0
duty l2=grow	0 -7 0 0 12 0 0 0
duty l2=had	0 0 0 -11 23 0 -4 0
duty l2=has	1 -9 0 7 0 0 0 0
duty l2=have	0 -19 0 0 13 0 1 0
duty l2=he	0 0 0 -2 10 0 -1 0
duty l2=hit	0 0 0 5 -12 0 6 0
duty l2=if	5 -10 0 0 0 0 5 -3
duty l2=importer	0 9 0 0 -7 0 0 0
duty l2=index	0 0 8 0 -6 0 0 0
duty l2=is	0 -10 0 0 15 0 0 0
duty l2=it	0 9 0 -9 -1 -2 2 0
duty l2=lower	0 -1 0 -1 15 0 -2 0
duty l2=may	0 5 0 10 -21 0 3 0
duty l2=mean	0 0 0 23 -18 0 -1 0
duty l2=more	0 -10 0 -11 25 0 0 0
duty l2=new	0 0 0 -7 11 0 0 0
duty l2=no	0 2 0 6 -9 0 0 0
duty l2=not	0 0 0 -11 13 0 0 0
duty l2=of	9 -14 -4 -3 6 8 -3 0
duty l2=old	0 18 0 0 -13 -1 0 0
duty l2=on	0 2 0 -2 4 0 -12 4
duty l2=one	0 0 0 0 -5 0 11 0
duty l2=or	0 10 0 0 -8 0 0 0
duty l2=our	0 12 0 0 -19 0 11 0
duty l2=own	0 0 0 -4 11 0 -2 0
duty l2=pay	0 -21 0 8 9 0 -4 0
duty l2=put	-2 10 0 0 -6 0 0 0
duty l2=raise	2 11 0 -7 -15 -5 13 1
duty l2=reckon	0 15 0 0 -16 0 0 0
duty l2=restore	0 10 0 0 -6 0 0 0
duty l2=return	0 15 0 0 -10 0 0 0
duty l2=review	0 0 0 -7 11 0 0 0
duty l2=rule	0 0 0 11 -10 0 0 0
duty l2=say	0 -12 0 -12 32 -2 0 0
duty l2=section	0 -8 0 0 6 0 0 0
duty l2=side	0 -7 0 0 14 0 0 0
duty l2=strike	0 0 0 -4 9 0 0 0
duty l2=suspension	0 -11 0 0 17 0 0 0
duty l2=take	0 -1 0 -2 15 0 -7 0
duty l2=than	12 -1 0 0 -3 0 0 0
duty l2=that	-5 31 -6 -2 -10 -2 -4 0
duty l2=the	-9 20 8 -41 1 1 -5 0
duty l2=there	0 7 0 11 -17 0 0 0
duty l2=these	0 -7 0 0 12 0 0 0
duty l2=they	0 -11 0 -3 21 0 -1 0
duty l2=those	0 -10 0 0 11 0 0 0
duty l2=to	0 6 0 27 -27 -2 0 0
duty l2=truce	0 24 0 -1 -20 0 0 0
duty l2=up	0 -26 0 17 13 -2 -12 0
duty l2=warn	0 0 0 -5 13 0 -2 0
duty l2=was	0 -9 0 0 15 0 0 0
duty l2=we	0 0 0 -3 11 0 0 0
duty l2=week	0 0 0 6 -17 12 0 0
duty l2=what	0 -7 0 5 -10 3 4 0
duty l2=when	0 -3 0 -4 10 0 0 0
duty l2=which	0 -11 0 5 6 3 -5 0
duty l2=will	0 -13 0 9 0 6 0 0
duty l2=wine	0 -9 0 0 11 0 0 0
duty l2=would	-3 21 0 -5 -10 1 -4 -2
duty l3="	0 -5 0 -6 20 0 -1 0
duty l3=,	0 -5 4 1 19 -3 -19 -15
duty l3=:	0 0 0 0 0 0 8 0
duty l3=<begin>	3 6 -14 4 0 -15 -5 0
duty l3=<day-ahead>	0 13 0 -2 -8 0 0 0
duty l3=<day-today>	0 6 0 -12 2 0 0 0
duty l3=<goods>	-4 0 -5 16 -3 0 -5 0
duty l3=<level-noun>	0 -18 0 -2 9 1 1 0
duty l3=<month-ahead>	0 11 0 0 -2 -4 0 0
duty l3=<name>	3 -14 1 -6 24 -11 -3 -5
duty l3=<not>	0 -6 0 0 9 6 -16 0
duty l3=<number>	0 5 0 11 -10 0 0 0
duty l3=<organisation>	0 -5 0 -2 23 -2 -5 0
duty l3=<person>	0 0 0 0 -6 0 16 0
duty l3=<seat>	0 5 4 0 0 0 -16 0
duty l3=<v-agree>	0 3 0 -3 -16 1 18 0
duty l3=<v-bear>	0 10 0 -2 8 -6 -13 0
duty l3=<v-begin>	0 -6 -7 0 15 -5 0 3
duty l3=<v-down>	0 14 3 1 -11 -2 -7 0
duty l3=<v-end>	-2 1 0 17 -23 0 3 0
duty l3=<v-impose>	6 2 0 -13 0 -5 12 0
duty l3=<v-propose>	0 -12 0 8 4 0 -2 0
duty l3=<v-return>	0 16 0 -2 -17 3 0 0
duty l3=<v-say>	-3 0 0 9 1 0 -10 0
duty l3=<v-stay>	0 -5 0 -15 16 3 -2 0
duty l3=<v-suspend>	0 10 0 -6 0 0 0 0
duty l3=<v-up>	0 1 -7 -8 4 -6 3 2
duty l3=a	-1 12 -7 7 -6 0 -13 3
duty l3=about	0 0 12 -9 -3 0 0 0
duty l3=after	0 23 0 3 -26 0 0 0
duty l3=again	0 0 0 0 -3 9 0 0
duty l3=agreement	0 -12 0 0 6 7 0 0
duty l3=also	0 0 0 0 -10 3 5 0
duty l3=and	0 -3 0 0 10 3 -2 0
duty l3=answer	4 0 0 -4 -9 0 12 0
duty l3=are	0 -1 0 -6 17 -2 0 0
duty l3=as	0 -3 0 0 13 0 -2 0
duty l3=be	0 0 0 -17 12 -1 3 0
duty l3=beef	0 13 0 0 -11 0 0 0
duty l3=both	0 12 0 2 -11 0 0 0
duty l3=by	0 -16 6 5 0 0 0 4
duty l3=car	0 0 0 0 10 0 -3 0
duty l3=case	0 5 0 3 -14 -1 2 0
duty l3=charge	0 0 0 -5 12 0 0 0
duty l3=come	0 11 0 0 -9 0 0 0
duty l3=each	0 0 0 0 -11 12 0 0
duty l3=end	0 -7 0 24 -15 0 0 0
duty l3=event	4 0 0 -6 -11 0 10 0
duty l3=everyone	0 10 0 0 -9 0 0 0
duty l3=fail	0 -9 0 0 0 0 0 9
duty l3=for	0 -6 0 14 -4 0 0 0
duty l3=from	6 2 0 -13 0 1 0 0
duty l3=go	0 -3 -2 -6 13 -1 0 3
duty l3=good	0 10 0 -16 2 0 -2 0
duty l3=has	0 12 5 0 -14 0 -1 7
duty l3=have	0 -7 0 0 19 0 -4 0
duty l3=he	0 -4 0 14 -4 0 -1 0
duty l3=if	11 -8 -1 -16 2 0 0 6
duty l3=impose	1 0 0 7 -9 0 0 0
duty l3=in	0 -22 20 14 -6 0 -13 0
duty l3=is	0 3 0 10 -20 14 -11 0
duty l3=it	8 16 0 -13 -11 4 1 0
duty l3=its	0 -1 0 -1 -5 0 10 0
duty l3=keep	0 -9 0 0 5 5 0 0
duty l3=lead	0 0 0 22 -15 0 -6 0
duty l3=may	0 16 0 11 -15 -4 -6 0
duty l3=meet	0 8 0 4 -11 0 0 0
duty l3=more	12 0 0 -2 -2 0 0 0
duty l3=no	0 5 0 8 -12 0 0 0
duty l3=now	0 -5 0 11 -2 0 0 0
duty l3=of	0 -17 7 1 13 -3 -7 0
duty l3=on	0 21 0 -26 -10 4 12 0
duty l3=one	0 -12 0 0 14 2 0 0
duty l3=our	0 -8 10 -6 4 0 0 0
duty l3=put	3 0 0 -16 18 0 0 0
duty l3=reach	0 -10 0 0 0 0 9 0
duty l3=recall	0 11 0 0 -9 0 0 0
duty l3=rise	0 10 0 0 -8 0 0 0
duty l3=say	0 -4 0 0 16 -3 0 -1
duty l3=sign	0 14 0 0 -12 0 0 0
duty l3=strike	0 0 0 3 -15 1 10 0
duty l3=take	0 -10 0 6 0 0 0 0
duty l3=that	-5 0 -1 0 21 -11 -16 0
duty l3=the	-4 4 0 -31 10 0 10 0
duty l3=then	0 -11 0 6 0 0 9 0
duty l3=there	0 0 0 0 11 0 0 0
duty l3=thi	0 0 0 -2 12 0 0 0
duty l3=to	-4 4 4 -8 2 -11 0 5
duty l3=truce	0 11 0 0 -7 0 0 0
duty l3=up	0 -1 0 0 9 0 0 0
duty l3=we	0 -2 0 8 -4 0 0 0
duty l3=which	0 -5 -1 -12 16 0 0 0
duty l3=will	0 -7 0 3 -5 3 14 -3
duty l3=wine	0 -18 0 0 23 0 0 0
duty l3=with	0 -13 0 3 0 0 7 0
duty l3=without	0 -18 0 0 14 4 0 0
duty l3=would	-2 0 -11 2 11 -15 -9 1
duty l3=yarn	0 11 0 0 -9 0 0 0
duty l3=—	0 -15 0 0 1 0 12 0
duty l4="	-3 0 0 9 -1 0 0 0
duty l4='s	0 6 0 0 -12 0 7 0
duty l4=,	-9 1 -5 11 -6 4 0 -9
duty l4=-	0 9 0 7 -13 0 0 0
duty l4=.	0 -13 0 0 13 0 0 0
duty l4=;	0 -16 10 20 -13 0 0 0
duty l4=<begin>	1 -9 -19 2 17 -16 3 -9
duty l4=<day-ahead>	0 6 0 18 -15 0 -11 0
duty l4=<day-gone>	0 11 0 5 -12 0 0 0
duty l4=<day-today>	0 -14 0 -1 25 0 -1 0
duty l4=<gate>	0 -3 0 -1 9 0 0 0
duty l4=<goods>	-4 -5 -10 0 21 0 -10 -1
duty l4=<level-noun>	0 -11 0 1 -7 0 19 0
duty l4=<name>	1 4 -3 -5 15 0 -27 10
duty l4=<not>	0 24 0 -24 -5 7 -13 -4
duty l4=<number>	0 -15 0 0 23 0 -4 0
duty l4=<organisation>	0 0 0 -11 9 -3 -10 7
duty l4=<person>	2 17 0 -1 -4 -8 -3 0
duty l4=<quality>	0 9 -4 -1 -4 -3 3 0
duty l4=<seat>	0 -7 0 4 -5 0 7 0
duty l4=<v-agree>	0 0 0 -11 13 0 0 0
duty l4=<v-impose>	-6 6 0 -16 9 -1 4 -1
duty l4=<v-propose>	0 -12 -11 0 9 0 0 12
duty l4=<v-say>	-6 15 10 3 -3 -13 -12 0
duty l4=<v-target>	0 -4 0 0 -1 0 14 0
duty l4=<v-up>	0 -2 0 1 14 -7 -8 0
duty l4=a	-2 11 0 -13 -4 13 -1 0
duty l4=after	0 13 0 4 -15 0 0 0
duty l4=agree	0 0 0 -6 9 0 0 0
duty l4=as	0 -4 0 9 -1 0 0 0
duty l4=at	0 0 0 -10 17 0 0 0
duty l4=back	0 0 0 0 11 0 0 0
duty l4=be	0 21 0 0 -18 5 -1 0
duty l4=could	0 -5 3 14 -17 5 0 0
duty l4=date	0 21 0 0 -21 0 0 0
duty l4=doe	0 -11 0 8 5 0 0 0
duty l4=either	0 0 0 0 -11 5 0 0
duty l4=extension	0 0 0 7 -9 0 0 0
duty l4=for	0 -9 0 -10 26 0 0 0
duty l4=from	0 2 0 -14 6 0 0 0
duty l4=good	0 -16 0 0 26 0 -5 0
duty l4=have	0 12 0 1 -11 0 0 0
duty l4=he	0 0 0 25 -7 0 -20 0
duty l4=hit	0 0 0 0 -10 0 12 0
duty l4=if	13 -7 0 -16 5 8 -3 0
duty l4=in	0 0 7 -6 6 -10 -4 -1
duty l4=is	0 -12 0 4 13 0 -2 0
duty l4=it	-4 -14 0 25 -17 0 14 0
duty l4=its	0 3 0 14 -8 0 -10 0
duty l4=know	0 0 0 15 -13 0 -1 0
duty l4=let	0 0 0 12 -18 0 2 0
duty l4=may	0 -9 0 28 -14 0 0 0
duty l4=might	0 -4 0 9 -22 0 17 0
duty l4=mr	0 2 0 0 -13 0 5 0
duty l4=new	0 9 0 0 -5 0 0 0
duty l4=of	0 14 0 -4 -8 -2 0 0
duty l4=one	0 -1 0 -2 11 0 0 0
duty l4=other	0 -7 0 0 12 0 0 0
duty l4=our	0 -16 0 7 5 0 0 0
duty l4=out	0 0 0 10 -14 0 1 0
duty l4=pay	0 -11 0 -8 5 0 10 0
duty l4=raise	0 0 0 -6 11 0 0 0
duty l4=say	0 19 12 -3 -9 -5 -11 0
duty l4=something	0 8 0 -2 -10 0 5 0
duty l4=steel	0 -7 0 0 9 0 0 0
duty l4=sugar	0 13 0 0 -10 0 0 0
duty l4=take	0 6 0 0 -16 0 12 0
duty l4=talk	0 -12 0 -2 3 0 0 15
duty l4=that	2 -12 9 0 -15 4 21 0
duty l4=the	-7 12 0 10 -5 -3 -8 -6
duty l4=there	0 4 0 5 -11 0 2 0
duty l4=they	0 -1 0 14 0 0 -6 0
duty l4=threat	0 0 0 -18 28 0 -4 0
duty l4=to	0 3 0 11 -9 1 -8 0
duty l4=treaty	0 10 0 0 -9 0 0 0
duty l4=under	0 -3 0 -5 15 0 0 0
duty l4=until	0 -2 0 -2 -1 0 11 0
duty l4=will	0 19 0 -22 -5 5 3 0
duty l4=without	0 22 0 -18 -12 0 0 0
duty l4=would	4 -9 3 -12 16 -14 0 0
duty l4=—	4 8 0 0 -11 0 -1 0
duty l=" a	0 0 0 -2 11 0 -2 0
duty l=, a	0 10 0 -7 0 0 0 0
duty l=, and	0 0 0 11 -14 0 0 4
duty l=, both	0 -17 0 0 21 0 0 0
duty l=, pay	0 -6 0 0 10 0 0 0
duty l=, the	-4 16 -3 8 -8 0 -21 0
duty l=, with	0 -5 0 15 -3 0 -3 0
duty l=: a	0 0 0 14 -24 0 11 0
duty l=: the	0 -13 10 5 -2 0 0 0
duty l=<begin> <name>	0 0 0 0 10 0 -7 0
duty l=<begin> a	0 -5 0 15 -1 0 -2 0
duty l=<begin> its	0 -6 0 -3 12 0 0 0
duty l=<begin> new	0 0 0 26 -23 0 -1 0
duty l=<begin> our	0 14 0 0 -9 0 0 0
duty l=<begin> the	2 -2 3 8 -10 4 0 0
duty l=<day-ahead> ,	0 -6 0 -1 14 0 0 0
duty l=<day-ahead> the	0 8 0 3 -12 0 0 0
duty l=<day-gone> the	0 9 0 0 -8 0 0 0
duty l=<day-today> 's	0 13 0 0 -13 0 0 0
duty l=<level> or	0 0 0 -7 11 0 0 0
duty l=<name> 's	5 11 0 -5 -2 -3 -7 0
duty l=<name> :	0 -15 0 0 21 0 0 0
duty l=<name> pay	0 -2 0 -2 8 0 0 0
duty l=<name> will	0 -7 0 -2 11 0 0 0
duty l=<name> with	0 0 0 12 -7 0 0 0
duty l=a higher	0 0 0 -6 -5 0 13 0
duty l=a new	0 -3 0 -9 -2 3 4 10
duty l=a separate	0 0 0 10 -10 0 0 0
duty l=an additional	7 1 0 0 -8 0 -3 0
duty l=and a	0 5 0 8 -18 0 0 0
duty l=and the	0 -2 0 7 -10 13 0 0
duty l=answer with	0 0 0 -6 11 0 -2 0
duty l=call the	0 0 0 4 -17 0 14 0
duty l=could face	0 0 0 12 -11 0 0 0
duty l=day the	0 -9 0 0 9 0 0 0
duty l=double its	0 0 0 9 -12 0 0 0
duty l=else pay	0 10 0 0 -9 0 0 0
duty l=for the	0 6 0 0 -14 0 9 0
duty l=free of	0 -2 0 -4 21 0 0 0
duty l=go from	0 20 0 -6 -12 0 0 0
duty l=go the	0 9 0 0 -8 0 0 0
duty l=go to	0 -7 0 2 0 5 0 0
duty l=good pay	0 -14 0 3 11 0 -1 0
duty l=hit with	0 0 0 5 -12 0 6 0
duty l=if new	0 0 0 -5 0 0 10 0
duty l=if the	1 -9 0 4 -1 0 0 -2
duty l=importer pay	0 9 0 0 -7 0 0 0
duty l=in new	0 0 0 11 -10 0 0 0
duty l=it :	0 11 0 0 -10 0 0 0
duty l=it is	0 18 0 -10 -5 0 0 0
duty l=it take	0 16 0 0 -15 0 0 0
duty l=it the	0 -13 0 5 7 0 0 0
duty l=it to	0 0 0 -7 9 0 0 0
duty l=its old	0 13 0 -2 -8 0 0 0
duty l=its own	0 -16 0 4 0 0 9 0
duty l=more than	0 -7 0 -5 17 0 0 0
duty l=of the	0 -12 0 -30 21 11 0 0
duty l=return to	0 16 0 0 -11 0 0 0
duty l=rise by	0 -2 -1 0 11 0 0 0
duty l=say the	0 0 0 -4 14 0 0 0
duty l=scrap its	0 0 0 10 -8 0 0 0
duty l=section <number>	0 -8 0 0 6 0 0 0
duty l=take its	0 0 0 -1 10 0 -4 0
duty l=that a	0 0 0 5 -10 0 0 4
duty l=that broader	0 0 0 10 -8 0 0 0
duty l=that the	0 7 0 -28 21 0 -1 -2
duty l=the <quality>	0 17 0 -12 -6 -2 0 0
duty l=the emergency	0 -7 0 0 0 10 0 0
duty l=the extra	0 3 0 -12 7 0 0 0
duty l=the former	0 18 0 0 -10 0 0 0
duty l=the further	0 2 0 6 -10 0 0 0
duty l=the higher	0 -15 0 1 19 -2 0 0
duty l=the new	0 -13 4 -10 18 0 0 0
duty l=the old	-1 12 3 -2 -6 0 -1 0
duty l=the present	0 12 0 0 -13 0 0 0
duty l=the suspend	2 4 1 0 -13 0 2 0
duty l=the threaten	0 0 0 13 -12 0 0 0
duty l=then the	0 7 0 3 -9 0 0 0
duty l=threaten with	0 0 0 -17 20 0 0 0
duty l=to be	0 0 0 9 -8 0 0 0
duty l=to bear	0 10 0 0 -9 0 0 0
duty l=to new	0 0 0 25 -16 0 -6 0
duty l=to the	0 1 0 10 -14 0 0 0
duty l=up by	0 -12 0 -3 19 0 0 0
duty l=up to	0 -12 0 8 3 0 -6 0
duty l=warn that	0 0 0 -6 13 0 0 0
duty l=which pay	0 -7 0 9 0 0 0 0
duty l=will be	0 0 0 -5 -12 11 7 0
duty l=will pay	0 -9 0 0 15 0 -1 0
duty l=with a	0 -5 0 2 11 0 -7 0
duty l=with new	0 0 0 -9 10 0 0 0
duty l=with the	4 2 0 3 -11 0 0 0
duty l=would be	0 1 0 -12 5 0 0 0
duty l=would pay	0 5 0 0 -15 7 10 0
duty l=would put	0 3 0 -5 8 0 -6 0
duty l=would then	0 11 0 0 -12 0 0 0
duty lead="	0 -10 0 -1 10 0 0 0
duty lead=(	0 -9 0 5 8 0 -1 0
duty lead=,	-27 29 -3 26 -32 -7 -12 2
duty lead=25	0 -7 0 0 10 0 0 0
duty lead=:	2 -2 0 7 -12 -19 27 -5
duty lead=;	2 -24 8 17 -2 0 0 0
duty lead=a	0 5 0 19 -26 0 0 8
duty lead=after	3 17 0 16 -37 6 0 0
duty lead=another	0 0 12 5 -17 0 0 0
duty lead=as	0 -11 0 -14 31 0 0 0
duty lead=at	0 -9 0 0 19 0 0 0
duty lead=before	0 -8 0 -11 24 0 0 0
duty lead=beijing	0 0 0 -8 14 0 -2 0
duty lead=bessent	0 9 0 0 -5 0 0 0
duty lead=but	0 0 0 2 -9 0 6 0
duty lead=china	6 4 0 -11 0 0 -2 0
duty lead=chinese	0 -1 0 0 9 0 0 0
duty lead=danish	0 14 0 4 -18 0 0 0
duty lead=each	0 8 0 0 -19 11 0 0
duty lead=egyptian	0 -15 0 0 16 0 0 0
duty lead=eu	0 -5 0 0 14 0 -3 0
duty lead=everyone	0 10 0 0 -10 0 0 0
duty lead=for	0 -10 0 -13 28 0 0 0
duty lead=from	0 0 0 -15 12 0 -7 0
duty lead=goods	0 -1 0 -3 11 0 0 0
duty lead=he	0 -6 0 10 -6 0 1 0
duty lead=if	11 -18 -3 -16 3 13 4 2
duty lead=in	0 27 0 -1 -18 -3 -1 0
duty lead=india	0 -3 0 0 13 0 0 0
duty lead=indian	0 -7 0 0 10 0 0 0
duty lead=its	0 -18 0 0 24 0 0 0
duty lead=jordan	0 8 0 0 -16 0 9 0
duty lead=let	0 4 0 0 -11 0 6 0
duty lead=mali	0 0 0 -8 19 0 -5 0
duty lead=mexico	0 11 0 -5 -2 0 0 0
duty lead=new	0 -3 0 10 -11 0 3 0
duty lead=old	0 10 0 -3 -3 0 0 0
duty lead=or	0 9 0 8 -13 0 0 0
duty lead=our	0 19 0 -9 -6 0 -2 0
duty lead=poland	0 15 0 0 -11 0 0 0
duty lead=should	0 0 1 -10 -4 2 2 0
duty lead=since	0 -13 0 -5 24 0 0 0
duty lead=switzerland	0 0 0 0 -3 0 10 0
duty lead=tariffs	0 0 0 -8 14 0 0 0
duty lead=ten	0 -1 6 10 -11 0 0 0
duty lead=that	-9 8 -2 -13 4 -1 13 -3
duty lead=the	1 8 10 -5 1 -19 0 -9
duty lead=then	0 18 0 7 -27 0 0 0
duty lead=they	0 -22 0 6 17 0 0 0
duty lead=tokyo	0 0 0 -7 11 0 -1 0
duty lead=trump	0 -7 0 14 -1 0 -3 0
duty lead=twenty	0 14 0 4 -27 10 0 0
duty lead=unless	0 0 0 14 -16 6 0 0
duty lead=until	0 -15 0 -9 20 0 4 0
duty lead=washington	0 0 0 13 -8 0 0 0
duty lead=we	0 -7 -7 -5 20 0 0 6
duty lead=what	0 9 0 0 -21 7 3 0
duty lead=which	12 -25 -7 0 4 15 0 0
duty lead=whoever	0 0 0 9 -11 0 0 0
duty lead=whose	0 -5 0 0 14 0 0 0
duty lead=will	0 0 0 19 -16 0 0 0
duty lead=wine	0 -12 0 0 15 0 0 0
duty lead=with	0 -8 0 -2 13 0 0 0
duty lead=without	0 28 0 -3 -21 0 -4 0
duty lead=—	3 -10 0 -14 17 0 6 0
duty level	-8 3 0 -6 19 -9 -9 -8
duty lr=( )	0 -17 0 6 14 0 0 0
duty lr=, .	0 13 0 15 -25 0 0 0
duty lr=, come	0 -1 0 0 -3 0 0 11
duty lr=, in	0 -12 0 -1 19 0 0 0
duty lr=, would	0 -5 0 0 10 0 0 0
duty lr=: (	0 -7 0 0 10 0 0 0
duty lr=: .	0 19 0 5 -22 0 0 0
duty lr=: and	10 0 0 0 -6 0 0 0
duty lr=: on	0 7 0 -2 -16 0 15 0
duty lr=<begin> ,	0 -10 0 5 -11 10 0 0
duty lr=<begin> from	0 2 0 9 -13 0 0 0
duty lr=<begin> is	0 -9 0 7 2 0 0 0
duty lr=<begin> on	0 -11 0 -15 15 0 3 0
duty lr=<name> of	0 -1 0 -5 10 0 0 0
duty lr=<number> on	0 0 0 -10 13 0 0 0
duty lr=<quality> of	0 -3 0 -4 14 0 0 0
duty lr=<quality> on	0 16 0 -22 -4 0 5 0
duty lr=a in	0 0 0 10 -7 0 0 0
duty lr=a on	1 -4 0 34 -36 -3 2 1
duty lr=add to	0 0 0 -7 11 0 0 0
duty lr=additional ,	-3 0 0 10 -1 0 0 0
duty lr=additional from	0 0 0 -8 11 0 0 0
duty lr=additional of	4 14 0 0 -11 0 0 0
duty lr=and on	0 3 0 11 -23 0 0 5
duty lr=another would	0 2 0 7 -12 0 0 0
duty lr=at .	0 -6 0 0 0 0 5 0
duty lr=at and	0 -8 0 0 19 0 0 0
duty lr=at in	0 13 0 -1 -8 0 -1 0
duty lr=be .	0 16 0 0 -12 0 0 0
duty lr=be and	0 10 0 0 -9 0 0 0
duty lr=be at	0 9 0 -2 -2 0 0 0
duty lr=be dearer	0 0 0 0 -1 11 0 0
duty lr=be on	0 0 0 5 -14 0 11 0
duty lr=bear in	0 15 0 0 -13 0 0 0
duty lr=broader on	0 0 0 16 -14 0 0 0
duty lr=by ,	0 -3 0 -2 10 0 0 0
duty lr=by .	0 -1 -4 0 13 0 0 0
duty lr=charge ,	0 -7 0 -1 14 0 0 0
duty lr=charge .	0 -6 0 -1 13 0 0 0
duty lr=charge and	0 -7 0 10 -9 11 0 0
duty lr=charge from	0 0 0 3 -12 0 12 0
duty lr=face .	0 -1 0 9 -4 0 0 0
duty lr=fentanyl on	0 -6 0 0 9 0 0 0
duty lr=for ,	0 0 0 10 -8 0 0 0
duty lr=from to	1 10 0 0 -14 0 2 0
duty lr=further from	0 0 0 -4 10 0 0 0
duty lr=further of	0 0 0 10 -11 0 0 0
duty lr=is .	3 5 11 0 -20 0 0 0
duty lr=its on	0 -6 0 -4 12 0 0 0
duty lr=lose in	0 0 0 0 -9 0 0 7
duty lr=meet in	0 -6 0 0 13 0 -2 0
duty lr=new .	0 0 0 8 -13 5 0 0
duty lr=new could	0 0 0 9 -4 0 0 0
duty lr=new on	0 0 0 -4 -1 0 10 0
duty lr=of .	0 -4 0 -7 21 0 0 0
duty lr=of is	0 0 0 0 -6 11 0 0
duty lr=old ,	0 13 0 0 -11 0 0 0
duty lr=old .	0 -12 0 0 18 0 0 0
duty lr=old come	0 7 0 0 -12 4 0 0
duty lr=old would	0 11 0 0 -4 0 0 0
duty lr=own in	0 0 0 0 -12 0 14 0
duty lr=pay ,	0 -13 0 0 15 0 0 0
duty lr=pay .	0 0 0 10 0 0 -12 0
duty lr=pay again	0 16 0 0 -14 0 0 0
duty lr=pay and	0 5 0 -3 -9 9 0 0
duty lr=pay at	0 0 0 -6 6 0 0 0
duty lr=pay from	0 -12 0 6 4 0 -2 0
duty lr=pay instead	0 10 0 0 -17 0 7 0
duty lr=pay now	0 9 0 0 -9 0 0 0
duty lr=pay on	0 -14 0 0 21 0 0 0
duty lr=pay since	0 -10 0 0 11 0 0 0
duty lr=pay under	0 -10 0 -1 16 0 0 0
duty lr=pay until	0 12 0 0 -11 0 0 0
duty lr=put on	0 -8 0 0 -2 0 11 0
duty lr=separate on	0 0 0 17 -17 0 0 0
duty lr=slap on	0 0 0 -11 0 0 14 0
duty lr=take on	0 -3 0 -6 20 0 -3 0
duty lr=the "	0 1 0 0 -9 0 6 0
duty lr=the at	0 0 0 5 -10 0 0 0
duty lr=the back	0 13 0 -1 -4 0 0 0
duty lr=the can	0 11 0 -1 -2 0 0 0
duty lr=the come	5 4 0 19 -26 0 0 0
duty lr=the could	0 16 0 0 -13 0 0 0
duty lr=the end	0 0 0 -9 14 0 0 0
duty lr=the fall	0 -10 0 -1 18 0 0 0
duty lr=the from	0 0 10 7 -19 0 0 0
duty lr=the lapse	0 -3 0 11 -3 0 0 0
duty lr=the may	0 0 0 -6 -5 10 2 0
duty lr=the of	0 5 0 -8 -3 13 -8 2
duty lr=the on	0 -6 0 2 18 0 -19 0
duty lr=the remain	0 0 0 0 -4 10 0 0
duty lr=the stay	0 -9 0 0 0 0 9 0
duty lr=the that	0 -9 0 0 18 0 -6 0
duty lr=the to	0 0 0 -28 9 8 4 4
duty lr=the were	0 -11 0 0 19 0 0 0
duty lr=the which	0 5 0 1 -13 0 5 0
duty lr=the would	3 16 -3 -9 -6 4 0 -5
duty lr=then <level>	0 1 0 -5 -7 0 9 0
duty lr=then is	0 9 0 0 -5 0 0 0
duty lr=to .	0 14 6 -20 -1 -1 1 0
duty lr=to <level>	0 5 0 0 -14 0 4 0
duty lr=to <quality>	0 0 0 4 -11 3 0 0
duty lr=to as	0 -9 0 10 0 0 0 0
duty lr=to at	0 17 0 0 -16 0 0 0
duty lr=to in	0 0 0 10 -16 0 6 0
duty lr=to on	0 -2 0 3 8 0 -14 0
duty lr=want on	0 0 0 0 -13 0 12 0
duty lr=with ,	0 3 0 0 -9 0 3 0
duty lr=with from	0 0 0 -13 14 0 0 0
duty lr=with on	0 -11 0 10 0 2 -3 0
duty lr=would <level>	-1 0 0 -5 13 0 0 0
duty next="	6 13 0 -3 -30 -2 27 0
duty next=(	0 10 0 -16 -1 5 -4 0
duty next=)	0 -11 0 5 9 0 -1 0
duty next=,	0 8 0 0 -7 -22 20 -14
duty next=:	0 26 0 -14 -4 0 -4 0
duty next=;	0 0 9 -29 9 5 -5 0
duty next=after	0 -3 0 -9 19 0 0 0
duty next=and	0 -31 7 1 0 15 3 0
duty next=as	0 2 0 -9 7 0 0 0
duty next=because	0 -11 0 6 4 0 0 0
duty next=if	-19 4 -11 -3 12 -29 6 3
duty next=it	0 1 0 11 -11 0 0 0
duty next=that	1 6 0 11 -12 1 -12 0
duty next=until	0 18 0 0 -13 0 0 0
duty next=who	0 0 0 10 -7 0 0 0
duty on-lapse	-2 10 -3 2 -1 -3 -10 -2
duty open	0 5 2 20 -21 3 2 0
duty pc0=deny	0 0 0 -14 19 0 0 0
duty pc0=propose	0 20 -1 -13 0 -4 1 -2
duty pc0=say	-4 -10 6 20 -4 -10 -1 0
duty pc0=stay	9 -6 0 5 -13 3 7 1
duty pc0=suspend	0 0 0 0 12 0 -9 0
duty pc0=target	0 -12 0 -5 6 0 8 0
duty pc0=threaten	-3 -1 4 8 0 -4 -3 0
duty pc0=up	0 2 9 0 -9 0 -3 3
duty pc1=agree	0 -8 0 8 7 0 -7 0
duty pc1=deny	0 0 0 -14 20 0 0 0
duty pc1=down	-2 -9 0 1 10 0 -6 4
duty pc1=end	0 12 0 -1 -4 0 -12 0
duty pc1=propose	0 18 -1 -9 -3 -4 4 -2
duty pc1=say	-4 -13 5 16 -2 -11 2 0
duty pc1=stay	9 -4 -4 3 -7 3 0 1
duty pc1=suspend	0 0 0 0 15 0 -11 0
duty pc1=target	0 -16 0 0 0 0 16 0
duty pc1=threaten	-2 -4 4 13 -10 -3 0 0
duty pc1=up	0 4 9 0 -12 0 -3 3
duty pct0=bear present	0 -10 0 5 4 -3 0 5
duty pct0=deny past	0 0 0 -4 12 0 0 0
duty pct0=down past	0 -8 0 0 9 0 0 0
duty pct0=end future	0 0 0 2 -12 6 0 0
duty pct0=end past	0 -7 0 2 10 0 0 0
duty pct0=end present	0 0 -2 -10 6 -1 1 0
duty pct0=impose modal	0 -6 0 0 0 11 0 -1
duty pct0=impose past	0 -3 0 0 -4 0 13 0
duty pct0=impose perfect	0 0 0 9 -7 0 0 0
duty pct0=impose present	0 1 0 -17 1 5 -2 5
duty pct0=propose past-passive	0 11 0 -2 -4 0 0 0
duty pct0=propose present	0 -1 0 -6 9 0 0 0
duty pct0=say future	0 0 0 11 -8 0 0 0
duty pct0=say past	0 -1 9 7 -4 -6 -2 0
duty pct0=say pluperfect	0 -6 0 10 0 0 0 0
duty pct0=stay modal	3 0 0 0 -22 3 6 7
duty pct0=stay present	0 0 0 4 0 -12 0 -4
duty pct0=target present	0 -1 0 -11 18 0 -1 0
duty pct0=threaten past	-1 -3 4 11 -14 0 0 1
duty pct0=up modal	0 5 9 0 -17 0 0 0
duty pct1=bear present	0 -10 0 5 4 -3 0 5
duty pct1=deny past	0 0 0 -4 12 0 0 0
duty pct1=down past	0 -8 0 0 9 0 0 0
duty pct1=end future	0 0 0 2 -12 6 0 0
duty pct1=end infinitive	0 11 4 0 -13 0 0 0
duty pct1=end past	0 -7 0 2 10 0 0 0
duty pct1=end present	0 0 -2 -10 6 -1 1 0
duty pct1=impose infinitive	0 0 0 -3 17 0 -13 0
duty pct1=impose modal	0 -6 0 0 0 11 0 -1
duty pct1=impose past	0 -2 0 0 -6 0 15 0
duty pct1=impose perfect	0 0 0 11 -16 0 2 0
duty pct1=impose present	0 1 0 -14 -1 5 0 5
duty pct1=propose past-passive	0 11 0 -2 -4 0 0 0
duty pct1=propose present	0 -2 0 -3 9 0 0 0
duty pct1=say future	0 0 0 11 -8 0 0 0
duty pct1=say past	0 -1 9 4 -2 -6 -2 0
duty pct1=say pluperfect	0 -6 0 10 0 0 0 0
duty pct1=stay modal	3 0 0 0 -22 3 6 7
duty pct1=stay present	0 0 -2 4 1 -11 0 -4
duty pct1=target present	0 -1 0 -9 10 0 1 0
duty pct1=threaten past	-1 -3 4 11 -14 0 0 1
duty pct1=up modal	0 5 9 0 -17 0 0 0
duty pt0=future	0 0 0 10 -1 0 -5 0
duty pt0=future-passive	0 -1 0 0 -8 9 0 0
duty pt0=modal	0 4 3 -6 -15 13 0 0
duty pt0=modal-not	0 6 0 -4 -19 0 12 5
duty pt0=past	2 -12 5 9 -1 0 -4 0
duty pt0=past-not	0 -2 0 -5 11 0 0 0
duty pt0=perfect	-7 11 -1 -5 0 -11 7 0
duty pt0=perfect-passive	0 -3 0 11 -5 0 0 0
duty pt0=present	-8 -5 -2 3 5 -13 0 8
duty pt0=present-not	0 7 0 10 -12 -2 -3 0
duty pt1=future	0 0 0 10 -2 0 -5 0
duty pt1=future-passive	0 -1 0 0 -8 9 0 0
duty pt1=infinitive	0 3 3 -16 13 -2 -10 0
duty pt1=modal	0 5 3 -6 -16 13 1 0
duty pt1=modal-not	0 6 0 -4 -19 0 12 5
duty pt1=past-not	0 -2 0 -5 11 0 0 0
duty pt1=perfect	-6 4 0 -3 0 -8 10 0
duty pt1=perfect-passive	0 -3 0 11 -5 0 0 0
duty pt1=present	-8 -6 -8 4 4 -11 2 8
duty pt1=present-not	0 7 0 10 -12 -2 -3 0
duty pv0=add	0 -7 0 13 -2 0 0 0
duty pv0=announce	0 -8 0 -9 5 0 13 0
duty pv0=be	10 -9 -3 3 -5 7 6 -5
duty pv0=come	0 -2 0 14 -7 -4 5 0
duty pv0=decline	0 9 0 0 -5 0 0 0
duty pv0=fall	0 -9 0 -1 19 0 0 0
duty pv0=fear	0 5 0 1 -9 0 0 5
duty pv0=know	0 0 0 13 -3 0 -8 0
duty pv0=lapse	0 9 0 0 -8 0 0 0
duty pv0=leave	0 0 0 3 -10 0 8 0
duty pv0=make	0 -4 0 11 -11 0 6 0
duty pv0=other	0 12 -4 -10 -1 7 -2 0
duty pv0=post	0 -1 0 -4 11 0 0 0
duty pv0=promise	0 10 0 -10 -1 0 4 0
duty pv0=reach	0 -12 0 0 15 0 0 0
duty pv0=run	0 10 0 0 -5 0 0 0
duty pv0=say	0 5 -5 10 -6 0 -10 0
duty pv0=sit	0 0 0 0 -12 0 3 8
duty pv0=tell	0 -8 0 1 0 0 10 0
duty pv0=warn	-5 0 5 9 0 -2 -4 0
duty pv0=write	2 -14 0 2 4 0 -1 0
duty pv1=add	0 -7 0 13 -2 0 0 0
duty pv1=announce	0 -8 0 -10 3 0 16 0
duty pv1=be	10 -9 -2 0 -4 7 6 -4
duty pv1=come	0 0 0 12 -8 -5 5 0
duty pv1=extend	0 13 0 0 -6 0 0 0
duty pv1=fall	0 -9 0 -1 19 0 0 0
duty pv1=fear	0 5 0 1 -9 0 0 5
duty pv1=know	0 0 0 11 -10 0 0 0
duty pv1=lapse	0 9 0 0 -7 0 0 0
duty pv1=leave	0 -1 0 9 -8 0 5 0
duty pv1=make	0 -4 0 15 -4 0 0 0
duty pv1=other	0 5 -2 -9 2 8 -2 0
duty pv1=post	0 -1 0 -4 11 0 0 0
duty pv1=promise	0 11 0 -9 -3 0 5 0
duty pv1=reach	0 -12 0 0 16 0 0 0
duty pv1=run	0 10 0 0 -6 0 0 0
duty pv1=sit	0 0 0 0 -12 0 3 8
duty pv1=stop	0 3 0 3 -12 5 0 0
duty pv1=suspend	0 -3 0 0 10 0 0 0
duty pv1=tell	0 -8 0 1 0 0 10 0
duty pv1=threaten	0 -1 0 5 -9 0 3 0
duty pv1=warn	-5 0 5 9 0 -2 -4 0
duty pv1=write	2 -14 0 2 4 0 -1 0
duty pvt0=add past	0 0 0 10 -10 0 1 0
duty pvt0=announce past	0 -9 0 -16 15 0 7 0
duty pvt0=announce perfect	0 0 0 3 -15 0 5 0
duty pvt0=be modal	3 0 0 0 -11 4 1 0
duty pvt0=be present	0 -1 -1 11 -6 -6 5 -1
duty pvt0=end future	0 4 0 0 -10 6 0 0
duty pvt0=fall past	0 -9 0 0 10 0 0 0
duty pvt0=have past	0 -10 0 0 15 0 0 0
duty pvt0=have present	0 0 0 11 -14 0 5 0
duty pvt0=keep present	0 0 0 -9 9 0 0 0
duty pvt0=know present	0 0 0 13 -4 0 -8 0
duty pvt0=lapse present	0 16 0 0 -13 0 0 0
duty pvt0=leave past	0 0 0 0 -6 0 9 0
duty pvt0=other present	0 11 -1 -9 4 0 -8 0
duty pvt0=pay present	0 -17 0 6 13 0 0 0
duty pvt0=post past	0 0 0 -3 9 0 0 0
duty pvt0=reach present	0 -11 0 0 15 0 0 0
duty pvt0=run present	0 9 0 0 -6 0 0 0
duty pvt0=say past	0 10 -1 6 -4 -3 -13 1
duty pvt0=say perfect	0 7 0 -9 4 0 0 0
duty pvt0=say present	0 -9 0 12 -4 7 0 0
duty pvt0=take present	0 9 0 0 -6 0 0 0
duty pvt0=write past	2 -10 0 8 0 0 -5 0
duty pvt0=write present	0 0 0 -9 10 0 0 0
duty pvt1=add past	0 0 0 10 -10 0 1 0
duty pvt1=announce past	0 -9 0 -15 15 0 7 0
duty pvt1=announce perfect	0 0 0 3 -15 0 5 0
duty pvt1=be modal	3 0 0 0 -11 4 1 0
duty pvt1=be past	3 -1 0 -18 2 9 -1 0
duty pvt1=be present	0 -1 -1 12 -7 -6 6 -1
duty pvt1=end future	0 4 0 0 -10 6 0 0
duty pvt1=fall past	0 -9 0 0 10 0 0 0
duty pvt1=have present	0 0 0 10 -14 0 5 0
duty pvt1=keep present	0 0 0 -9 9 0 0 0
duty pvt1=know present	0 0 0 13 -4 0 -8 0
duty pvt1=lapse present	0 16 0 0 -13 0 0 0
duty pvt1=leave past	0 0 0 0 -6 0 9 0
duty pvt1=other present	0 11 -1 -9 4 0 -8 0
duty pvt1=pay present	0 -17 0 6 13 0 0 0
duty pvt1=post past	0 0 0 -3 9 0 0 0
duty pvt1=reach present	0 -11 0 0 15 0 0 0
duty pvt1=run present	0 9 0 0 -6 0 0 0
duty pvt1=say past	0 10 0 3 -1 -3 -12 1
duty pvt1=say perfect	0 7 0 -9 4 0 0 0
duty pvt1=say present	0 -9 0 12 -4 7 0 0
duty pvt1=take present	0 9 0 0 -6 0 0 0
duty pvt1=write past	2 -10 0 8 0 0 -5 0
duty pvt1=write present	0 0 0 -9 10 0 0 0
duty quoted	0 1 0 -8 0 0 13 0
duty r1="	0 0 0 -1 -5 0 9 0
duty r1=)	0 -19 0 6 16 0 0 0
duty r1=,	-3 -15 -4 14 15 1 -13 -15
duty r1=-	0 -6 0 -5 4 0 11 0
duty r1=.	0 10 5 7 -12 -8 0 0
duty r1=:	0 0 0 -9 20 0 0 0
duty r1=<agent>	0 -2 0 -1 12 0 0 0
duty r1=<day-ahead>	0 2 7 0 -10 0 0 0
duty r1=<duty>	0 6 0 3 -8 9 -12 0
duty r1=<end>	0 -16 0 -13 38 0 -3 0
duty r1=<level>	0 19 0 -6 -5 -2 -1 0
duty r1=<not>	0 -3 0 -1 13 0 0 0
duty r1=<quality>	2 -13 0 11 -8 1 0 0
duty r1=<v-begin>	14 -2 -5 2 -13 0 1 4
duty r1=<v-end>	0 -13 0 0 17 0 0 0
duty r1=<v-impose>	0 -5 1 0 6 -4 -12 5
duty r1=<v-return>	0 18 5 -9 -16 0 0 0
duty r1=<v-stay>	0 -13 -2 0 4 5 8 0
duty r1=<v-suspend>	0 -5 0 0 0 0 9 0
duty r1=<v-target>	0 0 0 -22 25 0 -2 0
duty r1=<v-threaten>	0 9 0 -12 0 0 0 0
duty r1=after	0 0 0 -8 13 0 0 0
duty r1=again	0 20 0 2 -11 -5 -5 0
duty r1=against	0 0 0 15 -13 0 0 0
duty r1=and	13 5 -8 0 -14 21 -14 0
duty r1=are	0 9 4 -6 0 -3 -1 0
duty r1=at	0 14 0 0 -14 5 0 0
duty r1=back	0 33 0 -16 -24 0 3 0
duty r1=before	0 13 0 0 -10 0 0 0
duty r1=by	0 0 0 11 -7 0 0 0
duty r1=come	9 7 -12 5 -29 0 1 7
duty r1=could	0 27 5 1 -24 0 -7 0
duty r1=dearer	0 -4 0 -1 0 11 0 0
duty r1=doe	0 7 0 0 -10 6 0 0
duty r1=down	0 0 0 -9 21 -1 0 0
duty r1=duty	0 15 0 -13 -18 10 1 0
duty r1=end	0 -3 0 -11 20 0 0 0
duty r1=fall	0 -16 0 -7 26 0 0 0
duty r1=for	-1 0 0 -7 24 -1 -11 -1
duty r1=from	-9 -21 19 8 -1 0 4 0
duty r1=had	0 -1 0 0 10 0 0 0
duty r1=i	0 -5 0 0 -1 9 0 0
duty r1=if	0 2 3 -14 3 -1 7 0
duty r1=in	-5 8 0 0 -13 0 11 10
duty r1=is	-1 -1 0 12 -3 2 -5 0
duty r1=it	0 0 0 10 -3 0 0 0
duty r1=lapse	0 -3 0 10 -2 0 0 0
duty r1=levy	0 0 0 10 -8 0 0 0
duty r1=may	0 -13 0 16 -4 6 0 0
duty r1=might	0 0 0 0 -10 0 9 0
duty r1=now	0 8 0 -5 -11 0 0 7
duty r1=of	-2 0 -14 -3 12 6 -16 2
duty r1=on	0 -12 0 28 -14 -23 14 -2
duty r1=or	2 -11 0 0 13 0 -3 0
duty r1=over	0 -13 0 -4 11 0 0 11
duty r1=plu	0 -10 0 0 11 0 0 0
duty r1=rate	0 10 0 0 -10 0 0 0
duty r1=remain	0 0 0 0 -2 10 0 0
duty r1=since	0 -16 0 -1 24 0 0 0
duty r1=stay	0 -5 0 0 0 0 9 0
duty r1=surcharge	0 0 0 -5 14 0 0 0
duty r1=tariff	0 -10 0 14 -1 0 -15 0
duty r1=tax	0 0 0 -12 13 0 0 0
duty r1=that	0 -3 0 0 20 0 -14 0
duty r1=the	0 3 0 -14 0 2 0 0
duty r1=them	0 0 0 11 -8 0 0 0
duty r1=then	0 19 0 0 -19 0 0 0
duty r1=threaten	0 0 0 -8 10 0 0 0
duty r1=under	0 -20 0 0 12 0 1 0
duty r1=until	0 15 0 -2 -8 0 0 0
duty r1=were	0 -20 0 -15 32 0 4 0
duty r1=which	0 5 0 0 -12 0 5 0
duty r1=will	0 4 0 -6 16 -4 -11 0
duty r1=with	0 0 0 -12 0 0 14 0
duty r1=would	0 19 -5 -1 0 -4 -8 -17
duty r1=—	0 12 0 -1 -7 0 0 0
duty r2="	0 0 0 -15 17 0 0 0
duty r2=,	1 4 5 -8 0 -13 -6 4
duty r2=.	-6 9 0 -11 -6 17 0 0
duty r2=;	0 -4 0 0 17 0 -1 0
duty r2=<day-ahead>	-7 0 0 8 -4 -4 6 0
duty r2=<day-gone>	0 0 9 -4 5 0 -3 0
duty r2=<duty>	0 11 0 -20 9 0 -1 0
duty r2=<end>	0 -4 1 10 4 -12 -5 -1
duty r2=<goods>	0 -14 -3 0 -8 11 10 13
duty r2=<level>	6 7 -10 -6 -6 14 -14 9
duty r2=<money>	0 0 0 -6 10 0 -6 0
duty r2=<name>	0 1 10 2 -11 -13 13 0
duty r2=<not>	0 8 0 7 -10 0 -2 0
duty r2=<office>	0 -4 8 2 -14 0 6 0
duty r2=<quality>	-2 -3 -4 -8 13 -12 7 -4
duty r2=<seat>	0 3 0 -5 -5 0 10 0
duty r2=<span>	0 0 8 8 -19 0 0 6
duty r2=<v-bear>	0 -3 0 -2 14 0 0 0
duty r2=<v-begin>	-2 6 -3 19 -7 -10 -8 0
duty r2=<v-end>	0 -11 0 7 0 6 -3 0
duty r2=<v-impose>	-4 17 0 -6 4 -17 -8 0
duty r2=<v-return>	6 9 0 -12 -7 -4 0 0
duty r2=<v-say>	0 7 3 5 -18 0 0 0
duty r2=<v-stay>	0 0 0 -13 20 0 -9 -1
duty r2=<v-suspend>	0 -3 0 -2 15 0 0 0
duty r2=<v-target>	0 10 0 2 0 -1 -12 0
duty r2=<v-threaten>	0 0 5 -14 8 0 0 0
duty r2=<v-up>	0 0 -5 -1 16 0 -22 0
duty r2=?	0 8 0 5 -11 0 0 0
duty r2=a	0 1 0 4 -10 10 0 0
duty r2=again	0 24 0 -9 -9 0 0 0
duty r2=all	0 3 0 -18 6 8 -1 0
duty r2=and	-1 -17 0 7 0 5 0 0
duty r2=apply	0 9 0 0 0 0 0 0
duty r2=as	0 8 0 7 -11 0 0 0
duty r2=back	8 3 2 -1 -12 -4 -1 8
duty r2=by	0 -14 5 0 0 2 3 0
duty r2=chip	0 0 0 10 -9 0 0 0
duty r2=cocoa	0 -8 0 -3 19 0 -2 0
duty r2=follow	0 -2 0 35 -25 0 0 0
duty r2=free	0 -7 0 -6 5 0 11 0
duty r2=from	0 3 0 -18 5 0 1 0
duty r2=go	0 3 0 -1 9 0 -11 0
duty r2=good	0 0 0 -6 14 0 -3 0
duty r2=have	0 -1 0 0 9 0 0 0
duty r2=if	0 0 0 8 0 -4 0 0
duty r2=in	0 9 4 3 -12 -4 0 0
duty r2=it	0 11 0 -3 -1 0 -4 0
duty r2=its	0 -9 0 3 -14 1 14 0
duty r2=last	0 15 0 0 -8 0 0 0
duty r2=machine	2 -7 0 -2 11 0 -1 0
duty r2=more	0 -3 0 -4 15 0 0 0
duty r2=not	0 9 0 7 -14 0 0 0
duty r2=oil	0 -4 0 -3 0 0 -1 11
duty r2=on	2 8 -5 0 -7 6 -5 5
duty r2=or	0 -5 0 -1 15 0 0 0
duty r2=pepper	0 0 0 10 -8 0 0 0
duty r2=raise	0 0 0 -5 19 -1 0 0
duty r2=semiconductor	0 0 0 25 -23 0 0 0
duty r2=should	0 3 0 11 -14 0 0 0
duty r2=start	0 0 0 13 -13 0 0 0
duty r2=steel	0 0 0 -13 1 0 9 0
duty r2=summer	0 9 0 18 -25 0 0 0
duty r2=tariff	0 0 0 -12 11 0 0 0
duty r2=that	0 16 0 -27 -3 8 -5 0
duty r2=the	0 -12 7 0 10 -3 0 -12
duty r2=then	0 5 0 -11 0 0 0 0
duty r2=they	0 9 0 -5 0 0 0 0
duty r2=those	0 0 0 11 -8 0 0 0
duty r2=threaten	0 0 0 -10 14 0 0 0
duty r2=too	0 -3 0 -4 10 0 0 0
duty r2=top	0 4 0 10 -11 0 0 0
duty r2=total	0 -4 0 0 10 0 -1 0
duty r2=truce	0 -8 0 0 12 0 0 0
duty r2=under	0 0 0 -7 9 0 0 0
duty r2=well	0 -6 0 10 0 0 0 0
duty r2=whatever	0 0 0 10 -9 0 0 0
duty r2=will	0 -6 0 18 -7 0 0 0
duty r2=would	0 -12 0 -2 17 0 0 0
duty r3=(	0 10 0 0 -9 0 0 0
duty r3=,	0 7 0 1 -9 -10 0 5
duty r3=.	4 6 0 -8 -2 0 2 0
duty r3=:	0 20 0 0 -16 0 0 0
duty r3=<agent>	0 3 0 -9 6 0 0 0
duty r3=<duty>	0 -11 0 3 5 -1 0 0
duty r3=<gate>	0 -7 2 -3 0 0 11 0
duty r3=<goods>	0 3 -11 10 -1 1 -6 -13
duty r3=<level-noun>	0 16 0 0 -10 0 0 0
duty r3=<month-ahead>	0 4 0 10 -11 -1 0 0
duty r3=<name>	6 -8 0 -16 20 -8 -2 0
duty r3=<organisation>	0 -6 0 19 -3 -2 0 0
duty r3=<quality>	3 19 0 0 -10 2 -14 0
duty r3=<span>	0 24 0 0 -22 0 0 0
duty r3=<v-begin>	0 -9 0 19 0 -1 0 0
duty r3=<v-down>	0 -6 0 2 9 -1 0 0
duty r3=<v-end>	0 -6 0 -5 13 0 4 0
duty r3=<v-impose>	-3 9 5 2 -6 -20 2 -5
duty r3=<v-return>	0 -4 0 9 1 0 0 0
duty r3=<v-say>	0 -6 0 -4 18 0 0 0
duty r3=<v-suspend>	0 -6 1 -1 11 0 0 0
duty r3=<v-target>	0 0 0 0 9 0 -8 0
duty r3=<v-threaten>	0 0 0 10 0 0 -7 0
duty r3=<v-up>	0 -15 0 14 9 0 -4 0
duty r3=add	0 13 0 0 -4 0 -2 0
duty r3=after	0 -4 9 5 -7 0 0 0
duty r3=again	9 15 0 -17 -8 -1 0 0
duty r3=and	0 -1 9 -3 4 -14 -1 1
duty r3=answer	0 0 0 0 -9 0 11 0
duty r3=any	0 0 0 -7 10 0 0 0
duty r3=as	0 0 0 -15 13 0 0 0
duty r3=back	-1 14 0 -1 -12 -5 1 0
duty r3=banana	0 -1 0 -7 12 0 0 0
duty r3=be	0 -5 0 0 10 0 0 0
duty r3=brandy	0 15 0 0 -15 0 0 0
duty r3=car	0 -13 0 1 0 0 6 0
duty r3=charge	0 1 0 -12 12 0 -1 0
duty r3=chip	0 0 0 -10 10 0 0 0
duty r3=cocoa	0 0 0 10 -10 0 0 0
duty r3=cod	0 -9 0 0 10 0 0 0
duty r3=come	0 -12 0 15 0 0 0 0
duty r3=day	0 4 8 0 -10 0 0 0
duty r3=duty	0 -2 0 -8 10 0 2 0
duty r3=for	0 13 0 -9 -4 4 -4 0
duty r3=force	0 10 0 0 -7 0 0 0
duty r3=from	0 -7 0 7 7 -1 -11 0
duty r3=further	0 0 0 11 -10 0 0 0
duty r3=go	0 -5 0 0 8 0 -4 0
duty r3=good	0 4 0 3 -12 0 4 0
duty r3=had	0 -2 0 -6 15 0 0 0
duty r3=have	0 -10 0 0 16 0 0 0
duty r3=i	0 0 0 5 -19 10 0 0
duty r3=in	-2 17 0 0 -5 -4 -7 0
duty r3=instead	0 4 0 6 -10 0 0 0
duty r3=is	0 10 0 0 -14 6 -2 0
duty r3=medicine	0 -9 0 18 -2 0 -6 0
duty r3=motorcycle	0 0 0 -8 10 0 0 0
duty r3=next	0 15 0 0 -9 0 0 0
duty r3=now	0 -17 0 0 24 0 0 0
duty r3=of	0 -9 0 0 20 3 -18 0
duty r3=oil	0 10 0 -6 -1 0 0 0
duty r3=once	0 11 0 -2 -9 0 0 0
duty r3=raise	0 -14 0 14 2 0 0 0
duty r3=reach	0 0 0 1 -12 0 9 0
duty r3=restore	0 4 0 4 -11 0 0 0
duty r3=return	0 -11 0 4 7 0 0 0
duty r3=rice	0 4 0 -10 0 0 0 0
duty r3=salmon	0 0 0 -5 12 0 -4 0
duty r3=say	0 -16 0 0 9 0 0 0
duty r3=side	0 -3 2 0 -3 0 9 0
duty r3=steel	0 0 0 0 17 0 -11 0
duty r3=sugar	0 4 0 4 -10 0 0 0
duty r3=summer	0 -2 0 12 -3 0 0 0
duty r3=take	0 -1 0 14 -12 0 0 0
duty r3=tariff	0 -6 0 14 -5 0 0 0
duty r3=tea	0 0 0 -2 -9 0 12 0
duty r3=that	4 -21 0 2 10 0 0 0
duty r3=the	-2 5 -10 23 -29 2 7 4
duty r3=they	0 -19 0 -7 30 0 -1 0
duty r3=to	0 -4 0 12 -6 0 0 0
duty r3=top	0 0 0 -11 12 0 0 0
duty r3=tractor	0 -6 0 11 -8 0 2 0
duty r3=tyre	0 -6 0 7 7 0 -9 0
duty r3=under	0 0 0 15 -15 0 0 0
duty r3=unless	0 0 0 12 -13 0 0 0
duty r3=until	0 -4 0 -3 14 0 0 0
duty r3=up	0 19 0 0 -12 0 -1 0
duty r3=warn	0 0 0 0 10 0 -5 0
duty r3=week	0 0 0 0 -11 0 12 0
duty r3=were	0 13 0 -3 -9 0 0 0
duty r3=will	0 4 0 -12 1 7 -1 0
duty r3=wine	0 14 0 -16 0 0 0 0
duty r3=with	0 -2 0 -1 13 0 0 0
duty r3=would	0 -7 0 -14 13 0 0 16
duty r4="	0 18 0 -16 -6 0 0 0
duty r4='s	0 0 0 -8 15 0 0 0
duty r4=)	0 6 0 0 -12 6 0 0
duty r4=,	3 -7 0 -12 19 -17 0 -6
duty r4=.	0 -1 16 1 8 0 -24 0
duty r4=:	0 12 0 0 -5 0 -2 0
duty r4=<day-ahead>	0 -9 5 14 -9 0 0 0
duty r4=<day-gone>	0 -13 0 0 18 0 -3 0
duty r4=<day-today>	0 11 0 0 -7 0 0 0
duty r4=<duty>	0 -18 0 0 11 0 1 0
duty r4=<end>	-2 0 0 -14 25 0 -3 -11
duty r4=<goods>	0 22 -6 -5 1 -2 -20 2
duty r4=<level>	-5 2 0 0 6 -13 -3 1
duty r4=<month-ahead>	0 11 0 -4 -5 4 0 0
duty r4=<number>	0 -20 0 10 4 0 2 0
duty r4=<person>	0 -20 0 13 -13 0 8 7
duty r4=<points>	0 12 0 3 -16 0 0 0
duty r4=<quality>	0 14 0 -15 6 2 -15 -1
duty r4=<seat>	0 -5 0 -3 18 0 -2 0
duty r4=<sender>	0 10 0 0 -6 0 0 0
duty r4=<v-bear>	0 -27 0 5 6 0 7 0
duty r4=<v-begin>	-3 9 0 -2 5 -6 -15 0
duty r4=<v-down>	0 -1 0 11 -2 0 -1 0
duty r4=<v-end>	0 0 0 -15 -13 6 15 4
duty r4=<v-impose>	-1 -4 0 -6 13 0 0 -8
duty r4=<v-return>	0 14 0 -2 -21 1 0 0
duty r4=<v-target>	0 -3 0 0 -3 0 15 0
duty r4=<v-up>	0 13 0 -2 -8 0 2 0
duty r4=?	0 -5 0 -4 20 0 -1 0
duty r4=again	0 16 0 -6 -6 0 0 0
duty r4=all	6 0 9 8 -23 0 0 0
duty r4=and	2 0 12 0 -6 -12 0 2
duty r4=announce	0 10 0 0 -6 0 0 0
duty r4=another	0 0 0 12 -11 0 0 0
duty r4=as	0 7 0 13 -11 0 -7 0
duty r4=at	0 3 0 0 1 0 -13 0
duty r4=back	0 11 0 -3 -2 0 -3 0
duty r4=be	0 -6 0 12 -2 0 0 0
duty r4=been	0 -3 0 0 11 0 0 0
duty r4=branded	0 0 0 -7 9 0 0 0
duty r4=but	0 9 0 0 -12 3 0 0
duty r4=by	0 -19 0 -2 21 0 0 0
duty r4=case	0 0 5 0 -14 0 9 0
duty r4=come	0 0 1 18 -15 0 0 0
duty r4=could	0 0 0 13 -12 0 2 0
duty r4=country	0 0 0 -6 12 0 0 0
duty r4=date	0 -7 0 0 12 0 0 0
duty r4=doe	0 0 0 14 -10 0 0 0
duty r4=duty	0 -9 0 0 18 0 0 0
duty r4=flour	0 12 0 0 -5 0 0 0
duty r4=follow	0 0 0 11 -12 0 2 0
duty r4=for	0 -11 0 -14 20 0 4 0
duty r4=from	0 -5 0 8 11 -4 -24 0
duty r4=go	0 13 0 -14 2 0 0 0
duty r4=good	0 4 0 -7 12 0 -14 0
duty r4=he	0 0 0 11 -14 0 0 0
duty r4=if	-3 -6 -4 0 17 0 -6 4
duty r4=in	0 0 0 -15 -14 9 25 0
duty r4=into	0 0 0 0 -8 0 11 0
duty r4=it	0 14 0 7 -12 0 -6 0
duty r4=let	0 0 0 6 -15 10 0 0
duty r4=lose	0 0 0 0 -22 11 9 0
duty r4=make	0 -2 0 -1 11 0 0 0
duty r4=more	0 7 8 0 -12 0 0 0
duty r4=new	0 -11 0 5 5 0 0 0
duty r4=of	0 -8 2 2 -12 0 22 -1
duty r4=oil	0 -14 0 6 0 0 9 0
duty r4=on	0 -1 0 0 18 -5 -26 0
duty r4=pay	0 -17 0 8 -3 0 8 0
duty r4=return	0 7 0 0 -16 1 0 0
duty r4=rose	0 8 0 4 -13 0 0 0
duty r4=say	0 3 0 1 1 1 -11 -1
duty r4=section	0 -1 0 12 -8 0 0 0
duty r4=side	0 4 0 0 -12 0 8 0
duty r4=so	0 14 0 0 -11 0 0 0
duty r4=steel	0 12 0 0 -1 0 -6 0
duty r4=take	0 0 0 -10 20 0 -3 0
duty r4=than	0 8 0 0 -5 0 0 0
duty r4=that	2 7 0 7 -23 1 1 0
duty r4=the	-10 -21 0 3 16 0 7 0
duty r4=then	0 17 0 -12 -1 0 -1 0
duty r4=there	0 0 0 9 -5 0 0 0
duty r4=they	0 -10 0 1 8 0 0 0
duty r4=thi	0 -2 0 10 -3 0 0 0
duty r4=those	0 11 0 0 -10 0 0 0
duty r4=to	0 -24 0 0 28 -2 0 0
duty r4=up	0 11 0 0 -15 0 3 0
duty r4=what	0 9 0 2 -12 0 0 0
duty r4=which	0 -11 0 -2 4 0 2 5
duty r4=will	0 -7 0 -25 20 0 5 0
duty r4=with	8 -16 0 -3 7 0 2 0
duty r4=would	0 -22 0 -23 35 -7 7 0
duty r4=—	0 -2 0 -4 13 0 0 0
duty r=) <end>	0 -8 0 0 13 0 0 0
duty r=, <name>	0 9 0 -1 -15 0 9 0
duty r=, and	-4 -32 0 1 19 8 -2 0
duty r=, as	0 5 0 5 -9 0 0 0
duty r=, car	0 12 0 0 -11 0 0 0
duty r=, if	0 0 0 10 -4 0 0 0
duty r=, the	1 1 -1 9 -1 0 -8 -3
duty r=, up	0 -7 0 0 11 0 0 0
duty r=, will	0 -6 0 11 0 0 0 0
duty r=- free	0 -6 0 -5 4 0 11 0
duty r=. <end>	0 10 5 8 -12 -8 0 0
duty r=; it	0 -10 0 0 11 0 0 0
duty r=<day-ahead> .	0 0 5 7 -14 0 1 0
duty r=<end> <end>	0 -16 0 -13 38 0 -3 0
duty r=again .	0 18 0 0 -13 0 0 0
duty r=again on	0 -10 0 0 11 0 0 0
duty r=and <level>	9 20 0 -9 -17 0 -1 0
duty r=and that	0 -4 0 0 -5 11 0 0
duty r=are add	0 12 0 0 -8 0 0 0
duty r=are not	0 5 0 4 -11 0 0 0
duty r=as well	0 -6 0 10 0 0 0 0
duty r=at <money>	0 14 0 0 -14 0 0 0
duty r=at the	0 9 0 0 -6 0 0 0
duty r=back if	0 9 0 0 -4 0 0 0
duty r=back on	0 8 0 0 -19 0 6 0
duty r=come back	9 9 -6 -8 -15 0 -10 9
duty r=come on	0 0 0 -10 11 0 0 0
duty r=could follow	0 0 0 9 -6 0 0 0
duty r=could go	0 11 0 -5 -2 0 0 0
duty r=duty on	0 11 0 -10 -19 10 2 0
duty r=from <day-ahead>	-4 -24 0 13 8 0 0 0
duty r=from <day-gone>	0 0 10 0 -2 0 -2 0
duty r=here ,	0 -14 0 0 17 0 0 0
duty r=if it	0 8 0 4 -19 0 0 0
duty r=if the	0 -6 0 -6 17 0 0 0
duty r=in <name>	0 10 0 -8 -1 -3 2 0
duty r=in <seat>	0 12 0 -5 -10 0 2 0
duty r=in <span>	0 0 7 0 -16 0 0 7
duty r=in that	0 -1 0 -3 13 0 0 0
duty r=in the	0 -8 0 15 -7 0 4 0
duty r=in total	0 -3 0 0 10 0 -1 0
duty r=is a	0 0 0 -4 -2 12 0 0
duty r=is what	0 9 0 0 -9 0 0 0
duty r=levy on	0 0 0 10 -9 0 0 0
duty r=may be	0 -8 0 0 0 10 2 0
duty r=may follow	0 0 0 17 -11 0 0 0
duty r=now ,	0 3 0 0 -9 0 0 8
duty r=now and	0 8 0 0 -11 0 0 0
duty r=of <level>	0 0 -2 1 0 14 -22 6
duty r=of <month-gone>	0 15 0 0 -11 0 0 0
duty r=of <number>	0 -4 0 -14 11 5 0 0
duty r=of <quality>	0 0 0 0 11 0 -2 0
duty r=of last	0 26 0 0 -21 0 0 0
duty r=of the	0 -13 0 -11 38 0 0 0
duty r=on <day-ahead>	0 9 0 0 -12 0 7 0
duty r=on <day-gone>	0 0 0 -8 13 0 0 0
duty r=on <money>	0 -3 0 -4 18 0 -5 0
duty r=on <name>	0 -11 0 1 6 0 -5 0
duty r=on <quality>	-1 -3 -2 -5 4 -9 14 -3
duty r=on all	0 8 0 -11 4 0 0 0
duty r=on both	0 9 0 0 -9 0 0 0
duty r=on cocoa	0 0 0 -2 10 0 0 0
duty r=on every	0 6 0 2 -10 0 0 0
duty r=on its	0 0 0 7 -21 3 10 0
duty r=on pepper	0 0 0 10 -8 0 0 0
duty r=on semiconductor	0 0 0 25 -23 0 0 0
duty r=on steel	0 0 0 -13 1 0 9 0
duty r=on the	0 0 8 -11 0 0 0 0
duty r=on them	0 0 0 5 -10 0 7 0
duty r=on top	0 4 0 10 -11 0 0 0
duty r=stay .	0 -7 0 0 0 0 9 0
duty r=tariff on	0 -3 0 1 4 0 -10 0
duty r=that <name>	0 -3 0 -5 18 0 -2 0
duty r=to <level>	1 0 0 -9 0 0 5 3
duty r=to the	0 0 0 -5 0 9 0 0
duty r=until then	0 10 0 0 -9 0 0 0
duty r=will be	0 3 0 -6 17 -2 -11 0
duty r=would have	0 0 0 -4 9 0 0 0
duty r=would raise	0 0 0 -1 10 0 0 0
duty r=would return	0 18 0 0 -16 0 0 0
duty r=would start	0 0 0 14 -17 0 0 0
duty t0=future	-7 7 -5 5 -6 0 6 -10
duty t0=modal	-10 4 0 12 -5 -16 -1 0
duty t0=modal-not	0 0 0 -8 13 0 -4 0
duty t0=modal-passive	0 -2 0 9 0 -7 0 0
duty t0=past	0 -22 2 -11 15 -12 10 0
duty t0=past-passive	0 -5 0 -11 23 0 0 0
duty t0=perfect	0 -18 -1 -5 2 0 14 4
duty t0=perfect-passive	0 0 0 -7 15 0 0 0
duty t0=pluperfect	0 -14 0 -1 5 13 0 0
duty t0=present	-11 5 14 7 -2 0 -12 -12
duty t0=present-passive	0 -6 0 0 9 4 -15 0
duty t1=future	-7 5 -5 8 -8 0 8 -10
duty t1=gerund	0 16 0 -13 0 0 0 0
duty t1=modal	-9 1 -1 15 -6 -15 1 0
duty t1=modal-not	0 0 0 -8 13 0 -4 0
duty t1=modal-passive	0 -7 0 11 1 -7 0 0
duty t1=past	0 -19 1 -7 19 -7 2 -8
duty t1=past-passive	0 -4 0 0 13 0 0 0
duty t1=perfect	4 -15 0 -1 7 -6 3 5
duty t1=perfect-passive	0 0 0 -6 10 0 0 0
duty t1=pluperfect	0 -13 0 0 1 13 -6 0
duty t1=present	-12 8 11 4 -2 1 -12 -10
duty v0=accept	0 0 0 -8 15 0 0 0
duty v0=add	0 2 0 9 -6 0 -9 0
duty v0=agree	0 0 0 -8 15 0 0 0
duty v0=ask	0 7 0 -1 4 0 -11 0
duty v0=brace	0 9 0 0 -6 0 0 0
duty v0=bring	0 7 -3 8 -16 0 1 0
duty v0=carry	0 3 0 0 -19 8 0 0
duty v0=collect	0 4 0 -5 -5 9 0 0
duty v0=come	0 -4 0 0 9 0 0 0
duty v0=cut	0 0 0 -1 12 0 0 0
duty v0=end	0 -10 0 27 -14 0 0 0
duty v0=enter	0 -5 0 -4 12 0 0 0
duty v0=expect	0 5 21 -19 -6 0 -4 0
duty v0=fall	0 0 8 0 0 0 0 0
duty v0=get	0 -16 0 0 0 0 10 0
duty v0=hit	0 0 0 -2 9 0 0 0
duty v0=know	0 0 0 12 -9 0 0 0
duty v0=lay	0 0 0 12 -2 0 -5 0
duty v0=leave	0 -9 0 -6 20 0 0 0
duty v0=levy	0 -12 0 -10 15 0 3 0
duty v0=look	0 -7 0 0 0 0 11 0
duty v0=lose	0 -5 11 -2 -8 0 0 6
duty v0=make	0 0 0 0 9 0 0 0
duty v0=offer	0 0 0 -5 13 0 -2 0
duty v0=pay	-4 -5 -11 1 16 0 -5 -3
duty v0=prepare	0 0 0 5 -2 0 -12 7
duty v0=reckon	0 11 0 0 -13 0 0 0
duty v0=recommend	0 -9 0 12 0 0 0 0
duty v0=review	0 0 0 -7 11 0 0 0
duty v0=rise	0 -1 -4 0 9 0 0 0
duty v0=say	-1 9 -1 0 2 -15 2 0
duty v0=see	0 8 0 2 -9 0 0 0
duty v0=sign	0 0 0 10 -9 0 0 0
duty v0=slap	0 11 0 -10 -16 0 12 0
duty v0=spare	0 -5 0 0 10 0 0 0
duty v0=tax	2 -2 0 19 -17 0 0 0
duty v0=think	0 1 0 14 -15 0 0 0
duty v0=vow	0 0 0 -5 0 0 9 0
duty v0=want	0 -8 0 -1 -2 0 14 0
duty v0=warn	2 1 0 -10 -4 0 10 0
duty v1=accept	0 0 0 -9 15 0 0 0
duty v1=agree	0 0 0 -7 13 0 0 0
duty v1=ask	0 5 0 -8 14 0 -12 0
duty v1=brace	0 9 0 0 -6 0 0 0
duty v1=bring	0 13 0 7 -20 0 0 0
duty v1=call	0 -7 0 0 -1 0 11 0
duty v1=carry	0 4 0 1 -16 8 0 0
duty v1=clear	0 14 0 0 -12 0 0 0
duty v1=collect	0 2 0 -11 0 9 -1 0
duty v1=cut	0 0 0 -3 14 0 0 0
duty v1=drop	0 -2 6 10 -11 0 0 0
duty v1=end	0 -10 0 27 -13 0 0 0
duty v1=enter	0 -7 0 -4 13 0 0 0
duty v1=expect	0 7 16 -4 -15 0 0 0
duty v1=get	0 -16 0 -1 5 0 10 0
duty v1=grow	0 -5 0 0 10 0 0 0
duty v1=have	0 3 4 0 -11 4 0 0
duty v1=keep	0 14 0 0 -18 5 0 0
duty v1=know	0 0 0 12 -8 0 0 0
duty v1=lay	0 0 0 11 -2 0 -5 0
duty v1=leave	0 -4 0 -7 16 0 0 0
duty v1=levy	0 -8 0 -18 6 0 12 0
duty v1=look	0 -7 0 0 -1 0 11 0
duty v1=lose	0 -12 15 -6 -6 0 0 6
duty v1=lower	0 0 0 -4 14 0 -3 0
duty v1=make	0 0 0 -1 9 0 0 0
duty v1=other	0 1 0 0 8 -7 -10 0
duty v1=pay	-5 -2 -13 0 19 0 -8 -4
duty v1=promise	0 0 0 0 10 0 -1 0
duty v1=put	0 5 -3 0 -7 -5 10 0
duty v1=reckon	0 11 0 0 -13 0 0 0
duty v1=recommend	0 -9 0 12 0 0 0 0
duty v1=reduce	0 -6 0 0 12 0 0 0
duty v1=remove	0 0 0 -4 11 0 0 0
duty v1=restore	0 18 0 -1 -10 0 0 0
duty v1=review	0 0 0 -7 11 0 0 0
duty v1=rise	0 -1 -4 0 9 0 0 0
duty v1=say	-1 6 -1 2 9 -15 -6 0
duty v1=set	0 -8 0 0 11 0 0 0
duty v1=sign	0 0 0 10 -9 0 0 0
duty v1=slap	0 9 0 -12 -5 0 10 0
duty v1=spare	0 -5 0 0 10 0 0 0
duty v1=take	0 0 4 -10 1 0 4 0
duty v1=tax	1 -8 0 14 -7 3 -5 0
duty v1=think	0 1 0 15 -16 0 0 0
duty v1=threaten	0 -7 0 10 1 0 -14 0
duty v1=want	0 0 0 -1 -4 0 11 0
duty v1=warn	2 1 0 -12 -3 0 10 0
duty verbless	-6 -3 1 5 4 -8 5 0
duty vt0=accept modal	0 0 0 -7 12 0 0 0
duty vt0=apply present	0 -12 0 11 1 0 0 0
duty vt0=ask modal	0 11 0 -2 0 0 -3 0
duty vt0=be future	0 0 0 -1 -9 10 4 0
duty vt0=be modal	0 9 0 -16 5 -8 0 0
duty vt0=be present	0 -12 5 6 2 1 -5 0
duty vt0=bear present	0 -10 0 0 15 0 0 0
duty vt0=brace present	0 10 0 0 -8 0 0 0
duty vt0=bring modal	0 -3 -1 16 -6 0 2 0
duty vt0=carry present	0 3 0 1 -19 8 0 0
duty vt0=charge modal	-2 1 0 2 8 -2 -14 0
duty vt0=charge perfect	0 0 0 -4 11 0 0 0
duty vt0=charge present	0 0 0 -2 0 10 -1 0
duty vt0=clear present	0 7 0 0 -10 0 0 0
duty vt0=collect modal	0 -3 0 0 -1 9 0 0
duty vt0=come present	0 0 0 -11 10 0 0 0
duty vt0=drop present	0 -1 0 18 -13 0 0 0
duty vt0=end modal	0 -3 0 21 -10 -1 0 0
duty vt0=expect modal	0 2 14 0 -15 0 0 0
duty vt0=expect present	0 3 7 -13 0 0 0 0
duty vt0=face future	0 -2 0 -8 15 0 0 0
duty vt0=face modal	0 0 0 12 -6 0 0 0
duty vt0=fall past	0 0 10 0 -7 0 0 0
duty vt0=get future	0 0 0 0 -9 0 12 0
duty vt0=have present	0 5 4 -14 -3 4 0 0
duty vt0=hit present	0 0 0 0 12 0 -2 0
duty vt0=impose modal	4 0 0 6 -12 0 0 0
duty vt0=impose present	0 0 0 0 11 0 -1 0
duty vt0=know present	0 0 0 12 -9 0 0 0
duty vt0=look modal	0 -4 0 0 -2 0 9 0
duty vt0=other modal	0 3 0 11 -11 0 0 0
duty vt0=other perfect	0 8 0 -4 -3 0 2 0
duty vt0=other present	0 0 0 -8 18 -2 0 0
duty vt0=pay perfect	0 -1 0 -1 10 0 0 0
duty vt0=pay present	0 8 -4 6 1 -9 -18 0
duty vt0=put modal	0 8 0 -4 9 0 -13 0
duty vt0=put present	0 3 0 -2 -8 0 11 0
duty vt0=rise present	0 -7 0 0 9 0 0 0
duty vt0=say present	0 0 0 0 10 -5 -3 0
duty vt0=take modal	0 0 4 -7 -5 0 12 0
duty vt0=threaten present	-2 -1 0 -2 16 0 -4 0
duty vt0=want present	0 -8 0 0 -8 0 15 0
duty vt0=warn past	0 0 0 -7 0 0 10 0
duty vt1=accept modal	0 0 0 -7 11 0 0 0
duty vt1=answer infinitive	0 0 0 0 -12 0 15 0
duty vt1=apply present	0 -12 0 11 1 0 0 0
duty vt1=ask modal	0 11 0 -2 0 0 -3 0
duty vt1=be future	0 0 0 -1 -9 10 4 0
duty vt1=be modal	0 7 0 -14 5 -8 0 0
duty vt1=be past	0 -7 0 0 19 0 0 0
duty vt1=be present	0 -19 5 10 1 2 -2 0
duty vt1=bear present	0 -10 0 0 15 0 0 0
duty vt1=brace present	0 10 0 0 -8 0 0 0
duty vt1=bring modal	0 -3 -1 16 -7 0 2 0
duty vt1=carry present	0 4 0 2 -17 8 0 0
duty vt1=charge gerund	0 8 0 -1 -1 0 0 0
duty vt1=charge modal	-2 1 0 2 8 -2 -14 0
duty vt1=charge perfect	0 0 0 -4 11 0 0 0
duty vt1=charge present	0 0 0 -2 0 10 -1 0
duty vt1=collect modal	0 -3 0 0 -1 9 0 0
duty vt1=come present	0 0 0 -11 10 0 0 0
duty vt1=drop present	0 -1 0 18 -13 0 0 0
duty vt1=end modal	0 -3 0 21 -10 -1 0 0
duty vt1=expect modal	0 0 12 0 -13 0 0 0
duty vt1=expect present	0 7 4 -7 -1 0 0 0
duty vt1=face future	0 -2 0 -8 15 0 0 0
duty vt1=face modal	0 0 0 12 -7 0 0 0
duty vt1=fall past	0 0 10 0 -7 0 0 0
duty vt1=get future	0 0 0 0 -9 0 12 0
duty vt1=get present	0 -3 0 0 9 0 0 0
duty vt1=go infinitive	0 -5 0 0 10 0 0 0
duty vt1=have past	0 0 0 10 -6 0 0 0
duty vt1=have present	0 5 4 -12 -5 4 0 0
duty vt1=hit present	0 0 0 0 12 0 -2 0
duty vt1=impose modal	4 0 0 6 -12 0 0 0
duty vt1=impose present	0 0 0 0 11 0 -1 0
duty vt1=keep present	0 11 0 0 -8 0 0 0
duty vt1=know present	0 0 0 12 -9 0 0 0
duty vt1=look modal	0 -4 0 0 -2 0 9 0
duty vt1=other modal	0 0 0 14 -7 0 0 0
duty vt1=other perfect	0 11 0 -16 5 0 -1 0
duty vt1=other present	0 0 0 -2 14 -2 0 0
duty vt1=pay perfect	0 -1 0 -1 10 0 0 0
duty vt1=pay present	0 8 -4 6 1 -9 -18 0
duty vt1=put infinitive	0 0 0 5 -8 0 0 0
duty vt1=put modal	0 8 0 -4 9 0 -13 0
duty vt1=put present	0 0 0 0 -7 0 13 0
duty vt1=raise gerund	0 0 0 -1 10 0 -3 0
duty vt1=rise present	0 -7 0 0 9 0 0 0
duty vt1=scrap infinitive	0 0 0 10 -8 0 0 0
duty vt1=take modal	0 0 4 -7 -5 0 12 0
duty vt1=threaten participle	0 0 0 11 -9 0 0 0
duty vt1=threaten perfect	0 0 0 12 -2 0 -7 0
duty vt1=threaten present	-2 0 0 -6 17 0 -1 0
duty vt1=want present	0 0 0 0 -10 0 12 0
duty vt1=warn past	0 0 0 -10 0 0 10 0
duty+gone	2 -10 0 0 21 -5 -10 -5
duty+if-back	0 0 0 0 -8 8 0 0
duty+level	-8 3 0 -6 19 -9 -9 -8
duty+on-lapse	-2 10 -3 2 -1 -3 -10 -2
duty+open	0 5 2 20 -21 3 2 0
duty=0 %	0 -13 0 0 16 0 0 0
duty=0%	-3 0 7 0 -4 6 7 -10
duty=0·0%	-2 13 -12 -24 4 -1 8 0
duty=bill	0 -17 0 5 13 0 -5 0
duty=charges	2 0 0 -11 9 8 -20 0
duty=duties	-1 23 -1 37 -37 -16 -5 -7
duty=duty	-7 7 -10 -6 8 0 -6 0
duty=levy	0 -26 7 -11 5 5 12 0
duty=per cent	-5 -8 8 -11 6 6 12 -11
duty=percent	-2 -3 -11 4 28 -7 -28 0
duty=points	5 24 8 -41 -16 -18 -7 7
duty=rate	-1 -22 -5 0 28 -12 0 1
duty=rates	0 35 -2 -19 -12 -9 -2 0
duty=surcharge	0 -21 0 -5 12 14 1 0
duty=surcharges	0 11 0 0 -6 0 0 0
duty=tariff	7 -31 0 -5 16 -1 -1 12
duty=tariffs	-26 1 0 23 -4 -13 1 -19
duty=taxed	7 0 0 0 -12 0 2 0
duty=taxes	5 11 0 -1 -11 0 0 0
gone	1 -15 -5 -4 25 -5 -2 0
gone+level	0 -5 0 -12 30 -1 -12 -1
gone+on-lapse	0 -14 0 -7 24 -9 6 0
gone+open	0 -10 -3 1 0 -3 9 7
harm	-2 -20 -10 -10 8 38 -4 -17
harm a:<agent>	10 0 0 5 0 -14 -2 -3
harm a:<day-ahead>	-6 9 4 -10 -6 11 -15 0
harm a:<day-gone>	0 -12 0 0 17 -7 0 0
harm a:<day-today>	0 2 0 10 -6 0 -3 0
harm a:<day-today> .	0 0 0 4 6 0 -12 0
harm a:<goods>	-1 0 0 -10 1 9 -6 -1
harm a:<level-noun>	0 5 0 0 0 -9 7 0
harm a:<level>	0 -2 11 -3 13 -17 -7 0
harm a:<level> at	0 15 0 0 -15 0 0 0
harm a:<level> more	0 -8 0 -5 17 0 0 0
harm a:<money>	-12 10 -8 -9 0 1 -1 5
harm a:<month-ahead>	0 -9 0 0 10 0 0 0
harm a:<name>	0 -13 -4 8 6 0 -5 0
harm a:<not>	0 0 0 -5 12 0 -8 0
harm a:<number>	-7 7 0 -7 9 0 -7 0
harm a:<number> job	0 0 0 0 -12 13 0 0
harm a:<organisation>	6 2 0 0 -9 -4 9 0
harm a:<organisation> .	0 0 0 -4 -6 0 11 0
harm a:<person>	0 -5 0 15 0 -5 0 0
harm a:<quality>	-9 18 -1 -3 0 1 -9 0
harm a:<sender>	0 -2 7 0 16 -14 0 0
harm a:<span>	-2 11 0 -1 0 0 0 0
harm a:<v-down>	-2 -12 0 0 0 20 -9 0
harm a:<v-end>	-3 0 8 1 13 -16 -9 0
harm a:<v-propose>	0 0 0 -17 41 -13 0 0
harm a:<v-return>	-1 0 0 0 -16 27 0 0
harm a:<v-say>	3 6 -6 -10 -12 -6 19 7
harm a:<v-stay>	0 0 0 -2 -10 16 0 0
harm a:<v-target>	0 0 0 0 11 -3 0 0
harm a:<v-threaten>	7 0 0 -11 -21 14 3 4
harm a:<v-up>	-3 -1 0 3 19 -6 -9 0
harm asks	0 -4 0 0 18 0 0 0
harm b:<day-ahead>	0 -7 0 -7 0 11 0 0
harm b:<duty>	0 5 0 -4 11 -2 -7 0
harm b:<level-noun>	0 8 0 -11 14 -21 0 0
harm b:<level>	0 6 0 -19 21 -7 0 0
harm b:<level> would	0 0 0 -2 9 -3 0 0
harm b:<money> in	0 0 0 0 9 -4 0 0
harm b:<name>	2 6 -6 -4 17 -14 -11 -8
harm b:<name> 's	8 3 0 0 4 -17 0 0
harm b:<name> and	0 3 0 0 -15 11 0 0
harm b:<name> will	-2 0 0 -2 14 -8 0 0
harm b:<not>	0 0 0 0 -12 8 5 0
harm b:<number>	-8 -5 -6 12 -5 15 -12 0
harm b:<number> <quality>	0 0 0 0 10 0 0 0
harm b:<organisation>	-3 0 0 3 -14 12 1 0
harm b:<person>	0 -9 0 9 11 -18 0 0
harm b:<quality>	10 -1 -6 5 5 -20 0 -3
harm b:<sender>	-6 0 -2 0 -4 12 0 0
harm b:<v-begin>	0 3 0 -7 19 -2 -9 0
harm b:<v-deny>	0 0 0 0 13 -6 0 0
harm b:<v-end>	-4 1 0 7 -8 0 8 0
harm b:<v-propose>	-6 -6 -6 -3 13 11 -8 0
harm b:<v-return>	0 14 0 1 -15 0 0 0
harm b:<v-stay>	8 2 4 0 -17 4 0 0
harm b:<v-target>	0 4 0 -2 0 -21 3 5
harm b:<v-up>	-5 -12 0 -6 28 0 -5 0
harm c0=begin	0 5 0 -6 18 -7 -8 0
harm c0=end	-4 0 -5 11 0 0 0 0
harm c0=impose	-3 4 0 -7 9 0 -1 0
harm c0=propose	0 -10 -3 0 13 4 -2 0
harm c0=stay	8 0 2 -8 -16 3 0 3
harm c0=up	-5 -2 0 -4 7 10 0 0
harm c1=agree	0 0 0 -1 13 0 0 0
harm c1=bear	-3 -10 0 -7 10 2 0 5
harm c1=begin	0 5 0 -6 19 -7 -8 0
harm c1=end	-2 0 -5 9 -8 0 9 0
harm c1=impose	-2 7 0 -11 6 -3 1 0
harm c1=propose	-3 -3 -3 0 0 16 -5 0
harm c1=stay	8 0 2 -7 -13 5 0 0
harm c1=target	2 0 0 0 -1 -16 1 5
harm c1=up	-5 -9 0 -3 12 11 0 0
harm condition	-2 -7 -3 -2 -1 28 -13 -4
harm ct0=begin modal	0 0 0 0 11 0 -5 0
harm ct0=end present	0 0 0 0 11 -5 0 0
harm ct0=impose modal	-2 -2 -1 0 11 4 -4 0
harm ct0=impose present	0 11 4 0 -7 -3 0 0
harm ct0=propose present	0 -5 -1 -2 11 1 0 0
harm ct0=say present	0 0 0 -2 9 0 0 0
harm ct0=stay present	0 2 3 -6 -12 3 0 4
harm ct0=target past	-1 0 0 0 0 -4 11 0
harm ct1=begin modal	0 0 0 0 11 0 -5 0
harm ct1=end gerund	3 0 0 0 -10 0 9 0
harm ct1=impose infinitive	0 0 0 -5 -1 -12 17 0
harm ct1=impose modal	-2 -1 0 0 8 5 -4 0
harm ct1=propose present	0 -5 -1 -2 11 1 0 0
harm ct1=say present	0 0 0 -2 9 0 0 0
harm ct1=stay present	0 2 3 -5 -9 5 1 0
harm duty	4 6 7 14 -18 -6 0 -15
harm gone	-7 12 -1 0 -8 -2 3 2
harm l1='s	3 5 0 5 0 -12 0 0
harm l1=<begin>	-12 -11 5 -17 2 13 0 1
harm l1=<gate>	-2 -8 0 0 -4 11 0 0
harm l1=<goods>	8 -7 0 -2 7 -14 3 0
harm l1=<number>	0 0 0 6 -17 19 -5 0
harm l1=<quality>	13 0 0 -4 8 -10 -3 0
harm l1=<v-end>	0 0 0 0 15 -10 0 0
harm l1=<v-impose>	3 0 0 -3 9 -13 0 0
harm l1=a	-6 -8 -3 -8 26 4 -8 0
harm l1=as	9 0 0 0 -6 0 0 0
harm l1=beef	0 0 0 0 15 -4 0 0
harm l1=for	-5 0 0 0 14 -1 0 0
harm l1=in	0 0 0 0 11 -4 0 0
harm l1=its	3 -2 0 13 -3 -7 -1 0
harm l1=move	0 0 0 0 -4 10 0 0
harm l1=on	2 6 9 0 -10 0 -3 0
harm l1=port	-2 -7 0 1 -5 11 0 0
harm l1=the	-32 0 -4 8 -18 18 10 0
harm l1=their	0 5 0 0 -13 9 0 0
harm l1=three	0 0 0 0 -10 7 0 0
harm l1=two	0 0 0 0 -15 21 0 0
harm l1=will	0 7 0 -11 4 0 0 0
harm l2='s	0 0 0 0 12 -1 0 0
harm l2=,	0 0 0 0 -4 -8 12 1
harm l2=:	0 1 0 0 14 -9 0 0
harm l2=;	0 0 0 1 -9 0 6 0
harm l2=<begin>	-13 -7 0 -8 -4 27 -1 0
harm l2=<goods>	0 -2 0 0 9 -11 0 0
harm l2=<name>	5 -1 0 0 0 -16 5 0
harm l2=<v-bear>	0 -1 0 0 11 0 0 0
harm l2=<v-end>	-1 13 0 0 -16 0 6 0
harm l2=<v-propose>	0 -1 0 0 0 10 0 0
harm l2=<v-say>	-6 0 0 0 -9 16 -4 0
harm l2=do	0 0 0 0 -9 11 0 0
harm l2=end	0 8 0 2 -17 -1 8 0
harm l2=expect	0 0 0 0 -4 12 0 0
harm l2=in	0 0 0 0 10 -3 0 0
harm l2=of	6 -12 0 10 0 0 -12 0
harm l2=on	0 0 0 -1 11 0 0 0
harm l2=the	-14 -3 0 3 6 0 0 -4
harm l2=to	8 -1 0 5 -12 -3 5 0
harm l2=will	0 0 0 0 -7 11 0 0
harm l3=,	-4 5 -3 10 -6 -2 0 -2
harm l3=<begin>	-3 -9 -4 -6 11 17 -15 -1
harm l3=<name>	-6 0 0 -1 21 -1 0 0
harm l3=<not>	0 -2 0 0 -5 12 0 0
harm l3=<office>	0 0 0 0 -8 13 0 0
harm l3=<organisation>	0 4 0 0 -10 8 0 0
harm l3=<person>	0 0 0 0 -3 -8 17 0
harm l3=<quality>	0 0 0 9 -10 -4 9 0
harm l3=<v-bear>	0 -1 0 0 -11 16 0 0
harm l3=<v-impose>	-3 6 0 1 -7 0 10 0
harm l3=a	-2 4 -1 0 12 -9 0 0
harm l3=about	0 0 0 0 -6 0 9 0
harm l3=and	0 -13 0 0 1 7 0 0
harm l3=as	0 -6 0 12 -13 4 0 0
harm l3=case	0 0 0 9 -17 5 0 0
harm l3=fear	0 -1 0 0 -13 17 0 0
harm l3=has	0 8 0 9 -24 10 0 0
harm l3=its	-9 0 0 1 3 0 0 0
harm l3=most	0 0 0 12 -8 -1 0 0
harm l3=nothing	0 0 0 0 -10 13 0 0
harm l3=one	0 -8 0 9 -1 0 0 0
harm l3=the	0 -12 0 1 13 0 -5 0
harm l3=third	0 0 0 0 -4 9 0 0
harm l3=to	0 0 6 -11 8 -1 -2 0
harm l3=us	0 0 5 0 -16 13 0 0
harm l3=would	0 0 0 -4 11 0 0 0
harm l4=,	0 -11 2 2 -20 23 4 0
harm l4=<begin>	-12 -28 -6 -7 24 16 -7 -5
harm l4=<duty>	0 0 0 -4 19 0 -4 0
harm l4=<gate>	0 0 0 0 12 -2 0 0
harm l4=<not>	0 -11 0 0 12 0 0 0
harm l4=<quality>	1 -3 0 9 0 -4 0 0
harm l4=<v-end>	0 0 7 13 -16 0 0 0
harm l4=<v-say>	4 0 0 -4 -3 -10 11 0
harm l4=by	0 -1 0 0 14 -6 0 0
harm l4=end	0 -2 9 14 -15 -1 0 0
harm l4=he	0 8 0 2 -11 0 0 0
harm l4=is	0 -3 0 -11 -3 11 10 0
harm l4=of	-3 -3 0 0 12 0 0 0
harm l4=on	0 11 0 -14 0 -2 1 0
harm l4=say	5 0 0 -2 -11 -1 13 0
harm l4=tariff	0 0 0 -3 13 0 0 0
harm l4=that	5 -11 0 -3 8 0 -4 0
harm l4=the	-7 0 5 10 -16 0 8 -3
harm l4=to	-3 0 0 -7 7 -15 8 5
harm l4=what	0 16 0 0 -7 -5 0 0
harm l4=which	0 0 9 0 -14 10 0 0
harm l4=without	0 -9 0 0 3 2 0 0
harm l4=would	0 0 0 0 9 -4 0 0
harm l=, a	0 0 0 0 11 0 0 0
harm l=, the	-5 0 0 -8 -3 -2 18 3
harm l=<begin> <begin>	-12 -11 5 -17 2 13 0 1
harm l=<begin> the	-2 8 0 12 -24 11 0 0
harm l=<name> 's	7 2 0 4 -1 -14 0 0
harm l=for <number>	0 -1 0 0 -14 18 0 0
harm l=from the	0 0 0 0 -7 9 0 0
harm l=of the	0 -7 0 15 -2 0 -1 0
harm l=of their	0 0 0 0 -7 9 0 0
harm l=the port	0 0 0 0 -4 11 0 0
harm lead="	3 0 0 -12 10 0 2 0
harm lead=,	-4 0 -3 8 -15 7 7 0
harm lead=after	0 0 0 -5 12 0 0 0
harm lead=as	9 -1 0 6 -13 0 0 0
harm lead=because	0 5 0 9 -11 0 0 0
harm lead=china	-4 0 0 0 10 0 0 0
harm lead=fees	0 0 0 0 -8 11 0 0
harm lead=from	0 -2 0 0 11 0 0 0
harm lead=he	0 8 0 4 -12 0 0 0
harm lead=mills	0 0 9 0 -4 -1 0 0
harm lead=mr	0 0 0 0 10 0 0 0
harm lead=retailers	0 0 0 0 -10 12 0 0
harm lead=that	0 0 -4 -8 7 7 -21 2
harm lead=the	0 5 -7 14 -12 7 -3 -2
harm lead=trade	0 -9 0 -10 9 0 3 3
harm lead=two	0 0 0 3 -14 10 0 0
harm lead=which	0 0 9 -4 -16 14 0 0
harm level	6 -6 1 0 -3 -1 13 -6
harm lr='s minister	0 1 0 6 -11 -4 3 0
harm lr=, tell	0 0 0 0 -8 0 10 0
harm lr=<begin> in	0 0 9 0 -9 0 0 0
harm lr=<begin> of	0 0 0 0 10 0 0 0
harm lr=<begin> say	0 -3 0 -6 23 -2 -2 0
harm lr=<number> ,	0 0 0 10 -2 -3 0 0
harm lr=<number> .	0 -2 0 -10 -5 20 0 0
harm lr=for of	-5 0 0 0 11 0 0 0
harm lr=that will	0 -3 0 0 11 -4 0 0
harm lr=the 's	0 0 0 13 -10 0 0 0
harm lr=the ,	0 0 0 0 0 -2 9 0
harm lr=the .	0 -4 0 6 -17 8 8 0
harm lr=the announce	0 0 0 12 -11 0 0 0
harm lr=the has	0 0 0 -5 17 -1 0 0
harm lr=the in	0 9 0 0 -11 0 4 0
harm lr=the of	0 10 0 0 -9 0 0 7
harm lr=the will	0 0 0 0 -5 9 0 0
harm lr=the would	0 -4 0 0 13 0 0 0
harm next="	0 6 0 11 -18 0 0 0
harm next=,	-10 -5 6 13 -17 9 5 0
harm next=as	11 0 0 0 -17 0 8 0
harm next=that	5 -20 0 -5 7 0 5 0
harm next=which	0 0 0 8 -1 0 0 0
harm next=who	0 0 0 0 -8 10 0 0
harm next=—	0 -3 0 -2 11 0 0 0
harm on-lapse	0 -12 -4 7 -20 27 0 4
harm open	7 2 0 5 -35 34 1 -7
harm pc0=begin	0 1 0 5 -7 8 -11 0
harm pc0=impose	6 6 -9 -6 8 -1 -3 0
harm pc0=say	0 4 -5 -12 7 -1 0 2
harm pc0=stay	-1 10 -3 -12 0 3 1 0
harm pc1=begin	-6 0 0 11 0 4 -15 0
harm pc1=end	0 10 0 0 -5 0 -1 0
harm pc1=impose	6 0 -10 -2 4 3 -5 0
harm pc1=say	0 4 -5 -12 5 -2 0 2
harm pc1=stay	-6 13 -1 -10 -6 5 1 0
harm pc1=target	0 -4 0 16 -4 0 -6 0
harm pct0=begin present	0 -5 0 0 0 11 0 0
harm pct0=say past	-5 0 -1 -12 8 6 0 0
harm pct0=say perfect	5 0 0 3 -10 0 0 0
harm pct0=up modal	1 11 0 -2 -3 -1 0 0
harm pct1=begin present	0 -5 0 0 0 11 0 0
harm pct1=impose present	0 -3 0 -6 12 0 0 0
harm pct1=say past	-5 0 -1 -12 8 6 0 0
harm pct1=say perfect	5 0 0 3 -10 0 0 0
harm pct1=stay present	-1 4 0 -2 -5 10 0 0
harm pct1=up modal	1 11 0 -2 -3 -1 0 0
harm pt0=past	-2 4 -5 -11 17 0 -6 -1
harm pt0=present	-1 5 -10 -11 4 6 -11 2
harm pt0=present-passive	1 0 0 -6 9 -3 -2 0
harm pt1=past	-5 4 -4 -10 14 2 -6 -1
harm pt1=perfect	2 0 0 9 -9 0 0 0
harm pt1=present	-2 0 -9 -9 6 9 -9 2
harm pt1=present-passive	1 0 0 -6 9 -3 -2 0
harm pv0=say	0 -13 0 1 16 -17 3 0
harm pv1=say	0 -13 0 1 14 -17 3 0
harm pv1=threaten	0 0 0 9 -10 0 0 0
harm pvt0=say present	0 -6 0 0 16 -4 0 0
harm pvt1=say present	0 -6 0 0 16 -4 0 0
harm quoted	0 6 0 -12 7 0 -6 0
harm r1='s	0 0 0 13 -9 0 0 0
harm r1=,	-1 -13 1 2 3 -26 15 0
harm r1=.	2 -11 -6 2 0 10 -2 -1
harm r1=;	0 0 0 0 -12 0 8 0
harm r1=<agent>	4 0 0 8 0 -5 0 -2
harm r1=<goods>	0 2 0 -7 19 -7 -3 0
harm r1=<level>	0 9 0 -5 0 0 0 0
harm r1=<money>	0 0 0 0 9 -2 0 0
harm r1=<quality>	0 -4 0 0 11 0 0 0
harm r1=<v-bear>	0 4 2 0 0 -16 1 0
harm r1=<v-begin>	0 -13 0 0 6 5 0 0
harm r1=<v-say>	0 0 0 -1 -7 -2 15 1
harm r1=a	0 14 0 0 0 -5 0 0
harm r1=announce	0 0 0 14 -12 0 0 0
harm r1=are	0 -6 0 0 12 0 0 0
harm r1=as	9 0 0 0 -9 0 0 0
harm r1=can	0 0 0 0 10 -1 0 0
harm r1=could	5 0 0 0 -9 6 0 0
harm r1=deal	0 0 0 9 -14 9 0 0
harm r1=good	0 0 0 0 10 0 0 0
harm r1=has	10 0 0 -9 11 -9 -4 0
harm r1=in	0 2 9 -2 -26 12 13 0
harm r1=of	5 6 -8 0 5 -31 0 5
harm r1=on	0 0 -1 -1 -7 16 -5 0
harm r1=say	0 -3 0 -3 9 0 0 0
harm r1=talk	0 0 0 10 -6 0 0 0
harm r1=tell	0 0 0 0 -2 0 11 0
harm r1=the	0 -4 15 0 -10 4 0 0
harm r1=them	0 11 0 8 -10 -5 0 0
harm r1=war	0 0 0 0 11 0 -1 0
harm r1=warn	0 6 0 -10 -5 0 4 5
harm r1=will	0 -5 0 -5 10 4 0 0
harm r1=would	0 -6 0 -5 -2 21 -3 0
harm r2=,	0 2 0 0 10 -9 -5 -1
harm r2=.	0 22 0 -11 -11 0 7 0
harm r2=<day-today>	0 0 0 17 -11 0 -3 0
harm r2=<end>	2 -16 -8 0 3 9 1 -2
harm r2=<goods>	0 -4 -1 10 -4 7 -5 0
harm r2=<name>	-2 -6 0 11 8 -2 -14 0
harm r2=<organisation>	0 0 0 -6 -5 0 12 0
harm r2=<person>	0 0 0 0 -5 11 0 0
harm r2=<seat>	0 10 0 0 -7 0 0 0
harm r2=<v-impose>	-1 -9 0 -9 11 -7 13 0
harm r2=<v-say>	1 -3 6 -9 2 -10 5 0
harm r2=<v-threaten>	3 0 0 -3 -14 0 14 0
harm r2=at	0 15 0 0 -17 5 0 0
harm r2=be	0 -12 0 0 10 8 0 0
harm r2=close	0 0 0 0 -17 20 0 0
harm r2=critical	9 0 0 -3 -3 0 0 0
harm r2=for	0 9 0 0 0 -5 0 0
harm r2=in	0 0 4 -15 -6 2 9 0
harm r2=its	0 0 0 0 11 0 0 0
harm r2=more	0 -4 0 -1 17 -4 0 0
harm r2=of	0 0 0 -1 14 0 0 0
harm r2=on	0 -11 0 -5 10 10 -2 0
harm r2=say	0 0 0 0 15 -6 0 0
harm r2=the	-9 4 -4 0 -9 21 -12 0
harm r2=third	0 10 0 0 -2 0 0 0
harm r2=to	0 0 0 -2 13 -1 0 0
harm r2=two	0 0 0 21 -10 -7 0 0
harm r2=would	0 0 0 0 12 -8 0 0
harm r3="	0 10 0 0 -13 0 1 0
harm r3=,	-7 -6 0 -4 0 16 3 0
harm r3=.	-11 -21 0 10 10 0 0 4
harm r3=<day-ahead>	0 -6 0 0 0 10 0 0
harm r3=<day-gone>	0 -4 0 -5 11 0 0 0
harm r3=<end>	0 -1 -15 -6 3 6 8 -7
harm r3=<level>	0 -14 9 -1 4 0 0 0
harm r3=<not>	0 0 0 12 -7 0 0 0
harm r3=<organisation>	0 0 0 0 13 -1 0 0
harm r3=<person>	0 0 0 13 0 -8 0 0
harm r3=<seat>	0 0 5 0 -12 0 5 0
harm r3=<v-end>	0 0 0 0 14 -11 -2 0
harm r3=<v-impose>	0 -5 0 -1 11 0 0 0
harm r3=<v-say>	0 11 0 -2 -1 -8 0 4
harm r3=<v-sell>	-4 -6 0 2 15 -5 -1 0
harm r3=<v-threaten>	1 0 0 0 -15 5 2 0
harm r3=a	0 0 0 -5 15 -10 3 0
harm r3=as	13 0 0 0 -2 -5 0 0
harm r3=due	0 -1 0 0 -6 11 0 0
harm r3=fee	0 0 0 0 -19 19 0 0
harm r3=first	0 0 0 12 -12 2 0 0
harm r3=in	13 -18 0 0 9 -3 -7 0
harm r3=investigation	0 0 0 13 -11 0 0 0
harm r3=may	0 0 0 0 -13 14 0 0
harm r3=say	-3 14 0 0 -2 0 -2 0
harm r3=ship	-2 -2 0 0 17 -2 0 0
harm r3=software	9 0 0 -3 -4 0 0 0
harm r3=that	0 -3 7 0 -4 -17 8 4
harm r3=the	0 9 0 0 -10 4 0 3
harm r3=to	0 -2 0 0 9 -6 1 0
harm r3=up	0 0 0 0 -8 9 0 0
harm r3=with	0 10 0 0 -14 3 0 0
harm r4=,	0 -2 -7 -24 0 9 9 0
harm r4=.	0 3 10 -3 -2 5 -12 0
harm r4=<duty>	0 2 0 -12 11 -2 0 0
harm r4=<end>	-10 -5 -23 -7 16 2 4 0
harm r4=<goods>	-9 -9 0 0 18 -10 8 0
harm r4=<level>	0 -4 0 0 13 -3 0 0
harm r4=<month-ahead>	0 -5 0 0 17 -8 0 0
harm r4=<person>	0 0 0 0 10 -2 0 0
harm r4=<quality>	0 16 0 0 -14 -4 0 0
harm r4=<sender>	0 0 0 0 20 -10 0 0
harm r4=<v-stay>	0 0 0 0 -8 15 0 0
harm r4=a	0 0 0 8 -18 6 0 0
harm r4=at	0 0 3 0 10 -9 0 0
harm r4=by	0 0 0 0 26 -14 -5 0
harm r4=could	0 0 0 12 -12 0 0 0
harm r4=de	0 -1 0 11 -5 0 0 0
harm r4=from	0 -4 0 -1 12 0 0 0
harm r4=lose	0 0 8 0 0 -13 0 0
harm r4=of	0 -1 0 0 17 -1 0 0
harm r4=on	4 4 0 -1 -22 20 -3 0
harm r4=run	0 0 0 0 -9 12 0 0
harm r4=say	0 -4 0 0 16 -4 -4 0
harm r4=second	0 0 0 0 -10 11 0 0
harm r4=the	5 3 0 -16 8 -3 -3 0
harm r4=to	2 0 0 1 1 -15 0 0
harm r4=with	0 0 0 0 -12 0 11 7
harm r=, <name>	0 0 0 17 -14 0 0 0
harm r=, tell	0 0 0 -1 13 0 -2 0
harm r=. <end>	3 -10 -6 3 0 10 -2 -1
harm r=a third	0 10 0 0 -2 0 0 0
harm r=announce <day-today>	0 0 0 18 -13 0 -3 0
harm r=in <name>	0 0 0 -3 19 -7 0 0
harm r=in <seat>	0 10 0 0 -9 0 0 0
harm r=in the	0 0 0 0 -19 22 0 0
harm r=of critical	9 0 0 -3 -3 0 0 0
harm r=of the	0 0 0 0 10 0 0 0
harm r=say on	0 -5 0 -3 10 0 0 0
harm r=tell <organisation>	0 0 0 -4 -6 0 13 0
harm t0=modal	-2 -6 -12 4 6 11 -11 0
harm t0=present	-5 0 0 -13 0 16 -5 1
harm t1=gerund	1 4 0 0 -23 3 8 5
harm t1=infinitive	0 0 0 -1 0 -9 16 0
harm t1=modal	-1 -4 -12 5 3 12 -10 0
harm t1=participle-passive	-1 -2 0 0 16 0 0 0
harm t1=past	0 -1 -1 0 4 5 -17 0
harm t1=present	-3 0 0 -13 1 18 -3 -1
harm v0=end	0 0 0 17 -4 -11 0 0
harm v0=make	11 0 0 0 -7 0 0 0
harm v0=move	0 0 0 0 -4 10 0 0
harm v0=other	0 -10 0 1 0 9 -3 0
harm v0=stand	0 2 0 0 -11 7 0 0
harm v0=tell	0 7 0 6 -12 0 0 0
harm v1=end	0 0 0 17 -12 -12 8 0
harm v1=make	11 0 0 0 -7 0 0 0
harm v1=move	0 0 0 0 -4 10 0 0
harm v1=other	0 -10 0 2 0 9 -3 0
harm v1=stand	0 2 0 0 -11 7 0 0
harm verbless	0 -6 2 6 4 -5 2 -14
harm vt0=lose modal	0 0 -2 0 -4 10 0 0
harm vt0=make past	10 0 0 0 -10 0 0 0
harm vt0=other present	0 -1 0 0 -6 11 0 0
harm vt0=stand present	0 2 0 0 -11 7 0 0
harm vt0=take modal	0 0 0 0 9 0 -5 0
harm vt1=lose modal	0 0 -2 0 -4 10 0 0
harm vt1=make past	10 0 0 0 -10 0 0 0
harm vt1=other present	0 -1 0 0 -6 11 0 0
harm vt1=stand present	0 2 0 0 -11 7 0 0
harm vt1=take modal	0 0 0 0 9 0 -5 0
harm=canneries	0 0 0 0 -8 10 0 0
harm=cost	-11 14 5 -14 1 -4 -18 2
harm=costs	10 7 0 -6 0 -12 0 0
harm=economies	0 -6 0 14 -1 -3 0 0
harm=economy	0 2 0 -2 1 -13 3 0
harm=exports	0 7 -3 -4 10 -3 -10 0
harm=factories	0 0 0 -1 5 -14 7 0
harm=farm	0 -10 0 0 11 4 -6 0
harm=farms	0 0 0 0 -5 9 0 0
harm=fee	0 -10 0 -1 26 -4 1 0
harm=fees	-7 -20 -7 -2 -4 35 -11 1
harm=firms	10 -5 0 4 0 -21 0 0
harm=growers	-9 8 5 -13 -12 7 0 1
harm=jobs	0 0 0 -9 -24 31 0 0
harm=mills	0 7 10 7 -37 18 -1 0
harm=orders	-1 -15 -2 3 5 6 0 0
harm=plant	1 5 0 -12 0 4 -4 0
harm=plants	1 -5 0 0 11 -6 -1 0
harm=sales	0 0 -4 -3 13 0 -3 0
harm=trade	-3 -10 0 9 9 -31 16 -13
harm=workers	0 -2 0 0 11 0 0 0
harm=works	0 -4 0 0 13 0 0 0
headline	-25 -35 4 6 62 -46 -28 -3
if-back	0 0 0 0 -13 15 0 0
if-back+level	0 1 0 0 -10 7 0 0
if:"	0 -14 0 9 5 0 0 0
if:'s	11 -17 0 8 2 0 -10 1
if:(	0 -24 5 1 7 2 0 0
if:-	-1 18 7 0 -13 -1 -1 0
if::	7 33 -1 2 -23 -5 -20 0
if:<agent>	0 6 -3 -20 0 12 -1 0
if:<day-ahead>	-26 -2 0 18 -13 2 -1 16
if:<day-today>	0 12 0 -3 -7 1 0 0
if:<duty>	6 -23 4 -16 -8 13 24 9
if:<gate>	0 -2 -14 18 -9 0 0 0
if:<goods>	-2 4 -11 6 -14 -2 13 2
if:<level-noun>	-10 0 -3 14 -2 -11 0 7
if:<level>	0 -2 3 2 0 21 -33 -6
if:<month-ahead>	0 13 0 -10 -14 1 -18 17
if:<name>	-9 10 5 20 -37 -2 12 0
if:<not>	-14 27 -25 33 -34 16 -14 -19
if:<number>	-14 -1 -3 8 4 -8 8 -10
if:<office>	0 0 0 0 12 -5 1 -3
if:<organisation>	6 -7 -14 -18 25 9 -27 0
if:<person>	-1 4 0 -1 11 -17 -14 0
if:<quality>	0 -3 -6 12 0 0 -1 0
if:<seat>	24 7 -1 0 -29 15 3 -18
if:<sender>	-6 -15 0 1 23 -18 3 0
if:<span>	-4 11 0 0 0 -16 1 -1
if:<taker>	0 -8 0 0 18 0 0 0
if:<v-agree>	-15 10 0 12 -8 -1 -4 -2
if:<v-bear>	-14 0 7 -13 8 6 0 -9
if:<v-begin>	5 -4 0 -16 -4 6 15 -2
if:<v-buy>	0 18 0 -7 1 -7 -4 0
if:<v-deny>	0 -7 0 0 11 0 -1 0
if:<v-down>	0 3 0 8 -15 0 2 0
if:<v-end>	-9 2 -9 17 -2 4 -11 -3
if:<v-propose>	-17 0 4 6 -6 -2 4 2
if:<v-return>	10 -6 0 3 6 -2 -15 -1
if:<v-say>	0 -7 -17 0 7 6 0 -3
if:<v-sell>	-12 -15 -1 9 16 0 2 -1
if:<v-stay>	4 -11 0 29 -15 -7 0 5
if:<v-suspend>	3 10 11 4 -22 0 -1 0
if:<v-target>	1 0 -1 0 -21 1 20 0
if:<v-threaten>	0 0 0 13 -7 0 -1 0
if:<v-up>	5 0 13 -16 -11 -1 12 1
if:a	-10 8 0 -11 22 -20 -6 -17
if:about	0 -8 0 -6 24 0 0 0
if:above	0 2 5 0 -16 0 9 0
if:absence	0 15 0 -3 -7 0 0 0
if:absent	0 14 0 -1 -10 0 0 0
if:act	0 2 0 -5 -16 23 0 0
if:after	0 -9 2 1 12 0 -1 0
if:again	-3 0 0 -3 -1 15 -14 3
if:against	6 0 0 9 -4 -4 0 0
if:agree	0 13 0 1 -10 0 -5 2
if:agreement	-2 -5 0 14 -1 0 0 -15
if:altogether	0 0 12 0 -15 7 0 0
if:an	0 22 0 0 -10 -10 -15 1
if:and	5 41 7 -9 -39 3 -14 -7
if:any	0 0 0 -7 17 0 0 0
if:anything	0 14 0 -5 -17 0 12 0
if:approval	0 -13 0 0 0 3 9 0
if:are	0 -27 0 -2 18 8 -1 8
if:arrangement	0 -2 0 0 0 13 0 0
if:as	0 -11 -3 8 16 -11 -8 0
if:ask	0 -7 0 0 10 0 -1 0
if:at	-2 -1 -3 22 -4 0 -1 0
if:autumn	0 -17 0 0 22 0 0 0
if:back	24 -9 0 -6 -19 9 12 -10
if:be	0 9 1 6 -31 -2 21 -4
if:been	0 10 0 0 -8 1 0 0
if:before	-5 -2 0 8 -8 0 10 3
if:below	0 -3 0 0 10 0 0 0
if:better	0 12 0 0 -1 0 0 0
if:between	0 14 0 -4 -8 0 0 0
if:blink	0 -16 0 0 7 0 9 0
if:border	0 0 0 12 -5 0 -1 0
if:both	-1 12 0 -7 10 -11 -4 0
if:break	19 -13 2 0 0 -2 -11 0
if:buy	0 10 0 -15 9 0 -2 0
if:by	-33 -6 -5 16 5 3 -16 3
if:cannot	0 -8 0 0 14 -4 0 0
if:carry	0 0 0 -15 6 7 -1 0
if:case	0 2 10 -13 -6 -1 7 0
if:change	-3 -7 0 -10 30 -5 0 0
if:charge	0 9 0 0 -18 4 0 0
if:cheese	0 13 0 0 -14 0 1 0
if:claim	0 -1 0 0 -4 10 0 0
if:close	0 -13 0 0 -8 23 -2 0
if:collapse	0 -12 -3 -2 9 -2 0 14
if:collect	0 0 0 0 -2 9 0 0
if:come	1 2 -8 -6 -5 3 12 0
if:commitment	0 11 0 -6 1 -7 0 0
if:company	0 0 0 -6 9 0 2 0
if:conclude	0 10 0 -3 -2 0 0 0
if:control	0 0 0 0 10 0 -2 0
if:count	0 -3 0 0 16 0 0 0
if:country	0 -5 0 -16 21 0 1 0
if:custom	0 0 0 -5 9 0 0 0
if:cut	0 -10 0 0 12 0 1 0
if:deal	-6 -22 0 7 6 -8 19 -1
if:decide	12 0 0 0 -11 0 0 0
if:decline	0 4 0 0 -10 0 0 4
if:deliver	0 0 0 4 -11 -1 8 0
if:did	0 -6 0 0 13 6 -12 0
if:die	0 25 0 0 -15 0 0 0
if:do	1 1 0 -32 0 9 0 9
if:doe	-5 11 0 -8 -9 1 5 0
if:doesn't	0 21 0 0 -20 -3 6 0
if:don't	0 10 0 7 -20 0 3 0
if:done	0 11 0 -5 -8 0 0 0
if:down	-6 -4 7 19 -10 -10 -4 7
if:drop	-3 -5 0 17 0 0 -7 0
if:duty	3 -6 0 -2 -14 9 14 0
if:each	0 -4 0 0 11 0 0 0
if:early	0 -10 0 0 0 14 0 0
if:earth	-4 0 0 0 13 0 0 0
if:end	-9 7 -9 4 -8 11 -9 0
if:enter	0 -2 0 0 11 0 0 0
if:event	0 17 4 0 -12 -7 0 0
if:everybody	0 0 0 0 -11 11 0 0
if:expect	0 -10 13 0 -2 0 0 0
if:expire	0 -9 0 0 9 0 0 0
if:export	-6 0 0 9 8 -2 -4 0
if:extend	4 0 0 -15 7 -1 0 0
if:extension	0 26 0 -19 -8 -1 -2 0
if:fail	-14 11 24 6 -32 -9 -5 18
if:failing	0 25 0 0 -26 4 -7 0
if:find	-3 1 0 0 8 0 -10 0
if:first	8 0 0 14 -11 -7 -2 0
if:fish	0 -2 0 0 10 0 -1 0
if:follow	0 -7 0 -7 23 0 0 0
if:for	-1 34 0 -2 -17 -17 4 0
if:form	0 -4 0 -2 11 0 0 0
if:found	0 11 0 0 0 -13 0 0
if:from	4 2 0 -17 8 7 -18 0
if:further	3 -3 0 -17 2 5 0 0
if:get	0 -3 0 -9 24 0 0 0
if:go	9 2 12 -17 -15 4 2 0
if:government	0 24 0 -4 -22 1 0 0
if:grow	0 -1 0 0 9 -3 0 0
if:had	0 0 0 -7 11 0 -2 0
if:happen	0 16 0 0 -26 0 17 0
if:has	-3 0 0 8 -5 16 -20 -6
if:he	-1 16 -1 -16 4 -18 -2 6
if:hit	0 0 0 -6 -10 0 16 3
if:hold	0 -11 0 0 12 -1 0 0
if:i	0 -3 0 -11 15 0 0 0
if:if	4 7 2 -1 -22 9 4 0
if:import	0 20 0 0 -15 0 -1 0
if:impose	0 0 6 -6 9 0 -1 0
if:in	-20 24 9 -27 -11 8 -2 2
if:insist	0 0 0 0 -10 0 8 5
if:introduce	0 -6 0 -8 5 14 -6 0
if:is	17 0 13 7 -3 -18 -20 -6
if:issued	0 -4 0 0 -3 9 0 0
if:it	18 -3 12 0 -9 10 -24 7
if:its	-7 9 -3 3 0 -7 0 -13
if:keep	-4 -5 0 17 -10 3 2 -2
if:know	0 -17 0 0 8 -1 4 -3
if:lapse	0 10 7 -4 2 -17 -10 -11
if:lasting	0 0 0 0 8 -2 0 0
if:later	0 -8 0 0 0 0 10 0
if:law	0 -11 0 0 24 -3 0 0
if:less	0 -7 0 0 10 0 0 0
if:let	0 -21 -7 0 28 -5 -7 1
if:level	0 -12 0 0 19 0 0 0
if:licence	-2 -5 0 -3 0 9 3 0
if:lift	-2 0 0 -6 12 0 0 0
if:list	0 -7 0 -15 21 -2 1 0
if:long	0 -1 0 0 21 -7 -9 0
if:longer	0 14 0 -1 -6 0 0 0
if:lose	0 -14 -1 9 4 0 0 0
if:make	0 -20 0 12 14 -1 -10 0
if:market	0 -3 0 10 0 0 -6 0
if:may	0 -5 0 -3 11 -1 0 7
if:measure	0 -6 0 12 -8 3 0 0
if:meet	0 0 8 11 -6 -5 -7 0
if:missed	0 0 9 0 0 0 0 0
if:missing	0 10 0 0 -6 0 0 0
if:more	0 -6 0 -15 14 -10 0 2
if:my	0 -11 0 0 0 9 0 0
if:neither	0 2 0 -5 -5 0 9 0
if:new	0 6 0 -21 0 6 9 -3
if:night	0 6 0 11 -16 0 0 0
if:no	-2 17 -4 4 -13 -4 3 -7
if:nobody	0 6 0 -11 0 0 5 0
if:none	0 -8 0 13 0 0 -3 0
if:not	-4 8 -11 22 -25 17 -16 0
if:nothing	0 5 8 12 -27 22 -31 0
if:of	-25 18 5 19 -5 -14 -21 -16
if:off	0 0 0 10 -13 0 6 0
if:offer	0 0 0 0 12 0 0 0
if:on	-19 11 2 -13 0 -18 0 19
if:one	0 7 7 -28 1 -2 0 -7
if:only	0 0 0 0 11 0 0 0
if:open	8 -7 0 19 -12 0 -11 0
if:opened	0 0 0 -9 14 0 0 0
if:order	0 0 0 -6 10 -1 0 0
if:other	0 17 0 -8 0 -2 0 0
if:otherwise	5 4 -3 0 13 -5 -29 -2
if:out	4 2 0 -27 10 4 -7 -4
if:own	0 -2 0 0 -6 -2 11 0
if:paper	0 18 0 -9 -5 0 -8 0
if:part	4 -6 0 -10 0 12 0 0
if:pass	0 17 0 0 -5 -2 -5 0
if:passe	0 23 0 0 -32 6 -1 0
if:pay	0 10 0 0 -26 0 19 0
if:pen	0 30 0 0 -15 -2 -8 0
if:permanent	0 1 0 -6 14 -6 0 0
if:plant	0 -2 0 -1 10 0 0 0
if:price	0 0 0 0 11 -9 0 0
if:product	0 -8 0 0 19 0 0 0
if:progress	0 0 0 -3 9 0 0 0
if:prolong	0 14 0 -4 -13 6 0 0
if:prolonged	5 23 0 -10 -19 0 0 0
if:promise	0 8 0 0 -16 12 0 0
if:protocol	0 -17 0 3 12 0 0 0
if:published	13 0 0 -1 -1 -2 0 0
if:quarrel	0 0 0 12 -8 1 0 0
if:rain	0 -13 0 0 18 0 0 0
if:raise	1 -7 -1 0 -4 -10 20 0
if:rare	-5 0 0 -1 16 0 0 0
if:ratify	0 -2 0 0 13 0 0 0
if:red	0 11 0 0 -6 0 0 0
if:refuse	-4 -17 0 30 -1 -10 -12 7
if:remain	0 0 0 0 -13 7 0 10
if:renewal	0 21 0 -2 -14 0 0 0
if:renewed	5 -9 0 -23 17 0 0 -3
if:replace	0 -18 0 -4 5 4 9 0
if:result	0 -21 0 0 11 0 6 0
if:return	11 3 -1 -10 2 0 -7 0
if:right	0 -11 0 0 11 3 -1 0
if:rule	0 -7 0 0 14 -8 0 0
if:run	0 9 0 0 0 0 0 0
if:sale	0 0 0 0 12 0 0 0
if:same	0 -15 0 -13 31 0 0 0
if:satisfactory	0 0 0 0 -7 0 15 0
if:say	0 3 0 4 -2 3 -13 -3
if:section	0 0 0 -9 14 0 0 0
if:see	0 -10 5 0 7 0 0 0
if:settlement	0 5 0 9 -20 -1 8 0
if:she	0 -14 0 0 20 0 0 0
if:shut	0 8 0 0 -9 0 0 0
if:side	4 5 -5 9 -21 0 2 0
if:signature	0 1 0 13 -14 3 0 0
if:so	0 -7 0 -9 0 -6 14 8
if:somebody	6 3 0 -1 -14 9 0 0
if:something	0 16 0 1 -12 0 0 0
if:speak	0 0 0 0 11 0 0 0
if:spring	0 -8 0 0 11 0 0 0
if:stand	6 -10 0 4 0 0 0 0
if:start	0 -16 0 6 11 0 0 0
if:stay	5 0 3 16 -25 -11 2 4
if:step	0 18 0 0 -11 -5 0 0
if:still	0 -13 0 0 6 0 -7 9
if:strike	0 -10 -2 2 5 0 0 0
if:suppose	0 12 0 -14 -6 0 -1 11
if:surcharge	0 -12 0 0 3 7 0 0
if:suspension	6 10 0 -11 -14 2 0 0
if:take	4 0 0 10 0 -10 -4 0
if:talk	0 -25 0 6 8 -22 5 8
if:tariff	4 -20 2 -14 0 0 14 11
if:tax	6 0 0 0 -12 0 4 0
if:that	0 -21 0 19 -4 0 0 0
if:the	16 -6 1 3 -3 -3 0 -7
if:them	4 2 0 -22 9 0 -3 0
if:then	-3 1 0 -7 15 -4 0 -6
if:there	-2 4 -3 4 -3 -12 2 0
if:they	5 11 -11 11 -16 -9 -4 11
if:thi	7 -1 7 -8 0 -16 0 5
if:threat	0 1 0 0 -13 5 1 0
if:threaten	0 0 0 13 -7 0 -1 0
if:to	-14 11 14 -13 -11 -2 6 3
if:too	0 -1 0 14 0 0 -7 0
if:trade	0 0 0 -2 10 0 0 0
if:treaty	0 21 0 0 -14 -1 -3 0
if:truce	8 27 11 -25 -27 14 -16 -7
if:turn	0 -5 0 0 14 0 0 0
if:two	-4 2 1 9 -12 0 -3 3
if:under	0 0 0 -12 16 0 0 0
if:unless	15 13 -21 13 -25 2 0 -15
if:up	6 -14 0 -4 -4 19 0 0
if:vote	-5 6 -1 0 -5 12 -2 0
if:voted	0 10 0 0 -16 0 0 7
if:wage	-2 -9 0 0 20 0 0 0
if:wake	16 5 0 -3 -15 0 0 0
if:walk	0 0 0 0 9 0 -8 0
if:want	0 9 0 0 -4 0 0 0
if:was	-4 14 0 -25 -2 0 19 -4
if:way	0 0 0 -15 14 -9 5 0
if:we	-2 -9 4 9 -12 0 6 4
if:weekend	0 -5 0 0 9 0 0 0
if:well	0 -14 0 0 32 -4 -8 -1
if:were	-5 0 -6 -11 6 -4 10 0
if:what	0 -8 0 -19 6 10 0 0
if:when	0 -13 0 -7 29 -5 -4 0
if:which	0 10 0 0 0 0 -9 0
if:who	0 -4 0 0 0 9 0 0
if:will	0 1 0 16 -15 1 -4 -1
if:win	0 9 0 0 -10 3 0 0
if:with	2 -14 0 -13 10 -24 13 4
if:withdraw	7 0 0 10 -23 0 4 0
if:within	0 -7 0 9 5 0 -2 0
if:without	-2 -9 -14 4 19 0 -7 -5
if:would	0 19 0 0 -12 -4 0 2
if:wrong	10 2 10 0 -14 0 -9 0
if:year	0 12 0 -3 0 0 0 0
if:yes	0 0 0 -7 15 0 0 0
if:you	-3 5 -11 -21 26 -14 0 -3
if:your	0 0 0 -1 15 -2 -1 0
lead="	-7 7 -44 0 12 -21 14 -17
lead=" be	0 -6 0 0 16 -7 0 0
lead=" bear	0 0 0 0 -4 0 10 0
lead=" bite	0 0 0 0 -11 11 0 0
lead=" charge	4 0 0 6 -12 0 0 0
lead=" future	0 0 0 0 -7 -4 14 0
lead=" have	0 -17 0 0 21 0 0 0
lead=" impose	0 -9 0 0 0 0 13 0
lead=" modal	3 1 0 -13 0 -7 7 0
lead=" past	-10 -17 -4 3 3 14 0 1
lead=" present	0 11 -3 -26 15 -29 2 -4
lead=" return	0 13 0 0 -6 0 0 0
lead=" say	-10 0 -6 -8 16 0 0 0
lead=" stay	-1 -8 0 0 14 -12 0 0
lead=" target	3 0 0 1 -23 0 18 0
lead=" threaten	0 -7 0 -3 12 -7 3 0
lead=" up	0 1 0 -10 8 0 0 0
lead=" warn	0 -6 0 0 16 -4 0 0
lead=(	0 11 0 -9 0 3 -6 -8
lead=)	0 10 0 -10 3 3 -6 -8
lead=) end	0 15 0 0 -13 0 0 0
lead=) impose	0 14 0 0 -16 7 0 0
lead=*	0 -11 0 -3 17 7 -6 0
lead=,	1 1 -12 -11 20 0 2 -9
lead=, admit	0 1 0 0 -16 7 3 0
lead=, agree	0 -1 0 11 7 -7 -16 2
lead=, amount	0 0 0 11 0 0 -2 0
lead=, answer	0 5 0 0 -10 0 7 0
lead=, apply	6 -11 0 0 13 -13 -12 7
lead=, ask	0 6 -2 -6 3 9 -17 0
lead=, be	-10 3 0 3 -13 1 6 10
lead=, bear	-1 8 3 6 -4 -2 -2 -17
lead=, begin	-2 -27 -13 15 6 9 2 1
lead=, buy	0 -10 0 -3 22 0 0 0
lead=, call	0 0 0 -15 14 1 -1 0
lead=, cease	0 9 0 0 -1 0 0 0
lead=, charge	0 17 0 -13 2 -4 -1 0
lead=, collect	0 11 0 -5 0 0 0 0
lead=, come	-7 -3 0 19 -5 1 -11 2
lead=, concede	0 5 0 0 -10 0 0 6
lead=, consider	0 0 0 -6 -13 0 15 8
lead=, declare	0 0 0 0 -15 0 7 10
lead=, deny	12 -7 0 0 -6 2 0 0
lead=, double	0 -15 0 -4 3 5 9 0
lead=, down	0 0 0 5 -4 0 -19 9
lead=, end	2 -5 19 -20 -7 1 0 2
lead=, enter	0 -10 0 0 14 0 0 0
lead=, expect	0 -1 0 0 -7 15 0 0
lead=, extend	0 -5 0 2 10 0 -1 0
lead=, fall	2 0 0 -16 4 0 0 2
lead=, future	-1 3 -11 12 -8 -8 0 0
lead=, future-not	0 -11 0 -1 7 0 0 7
lead=, gerund	-3 -25 3 0 0 6 20 0
lead=, go	0 -1 -15 0 2 1 6 -11
lead=, hit	0 -5 0 5 -23 16 6 0
lead=, impose	-3 -3 0 6 -19 0 11 15
lead=, infinitive	4 -19 0 2 -11 13 4 3
lead=, jump	0 12 0 0 -12 0 0 0
lead=, keep	0 -5 0 -1 11 0 0 0
lead=, know	17 0 0 0 -2 0 -12 0
lead=, lapse	0 -8 0 0 14 0 0 0
lead=, leave	-1 10 0 4 -7 0 0 0
lead=, let	0 -7 0 7 2 7 -21 0
lead=, look	0 1 0 0 -4 -6 10 0
lead=, lose	0 0 10 0 -13 0 -3 5
lead=, modal	8 0 -34 9 0 -8 -4 0
lead=, modal-not	9 8 0 -14 -19 0 3 9
lead=, move	0 4 0 0 -20 20 0 0
lead=, number	0 5 0 0 -16 0 10 0
lead=, other	-9 -3 -4 -8 6 -16 10 15
lead=, owe	0 12 0 0 -11 0 0 0
lead=, participle	-4 -11 3 0 16 -2 0 -4
lead=, past	-2 1 6 9 -7 -21 10 1
lead=, pay	0 8 -4 5 -13 -1 5 -2
lead=, perfect	0 -4 -3 5 2 -10 -12 21
lead=, pluperfect	0 -11 0 -16 9 5 1 0
lead=, prepare	0 0 0 3 -10 0 0 8
lead=, present	-16 -2 20 2 -24 24 12 0
lead=, propose	-4 -12 -2 1 -10 8 19 0
lead=, put	0 0 0 14 -19 0 2 6
lead=, raise	0 -12 0 14 -5 0 0 2
lead=, reach	0 0 0 9 -4 0 0 0
lead=, recommend	0 -10 0 16 -4 0 0 0
lead=, refund	0 -3 0 0 11 0 0 0
lead=, remain	0 -2 0 0 11 0 0 0
lead=, reply	0 18 0 0 -9 0 -6 0
lead=, restore	0 13 0 2 -23 0 2 0
lead=, return	5 -13 -3 -13 19 -10 1 0
lead=, rise	2 9 0 4 -10 -2 -5 0
lead=, rule	12 -5 0 0 0 -5 0 0
lead=, run	13 0 0 0 0 -2 0 0
lead=, say	8 -3 3 13 -13 -11 -9 19
lead=, see	0 -18 11 -2 5 0 0 0
lead=, sell	0 -12 0 9 2 1 -4 0
lead=, send	0 0 0 7 -8 6 0 0
lead=, sign	0 -11 0 11 0 0 -1 4
lead=, spare	0 0 0 0 10 0 0 0
lead=, spring	0 0 0 0 -5 0 10 0
lead=, start	0 0 0 3 1 -3 -11 5
lead=, stay	2 -9 -3 -2 1 -7 4 17
lead=, step	0 -3 0 10 -1 0 0 0
lead=, stop	6 -8 7 0 8 -17 0 -1
lead=, suspend	-6 -9 0 -17 1 28 -9 2
lead=, take	0 0 0 0 -16 8 13 -7
lead=, target	7 4 -8 -9 -9 11 2 -10
lead=, tell	-9 -4 -12 -1 0 -5 9 14
lead=, think	0 0 0 6 -14 -5 9 0
lead=, undo	0 9 0 0 -2 0 0 0
lead=, up	3 4 -12 6 -14 16 3 -8
lead=, void	0 -4 0 0 -15 19 0 7
lead=, vow	0 1 0 -1 -11 0 12 0
lead=, warn	0 14 0 0 -7 10 -15 -3
lead=, write	2 -18 8 1 -7 0 0 3
lead=-	2 10 0 -3 -6 0 0 0
lead=09	0 -3 0 0 -5 0 12 0
lead=11	0 -7 0 -5 12 -2 3 0
lead=15	6 0 0 0 -18 0 15 0
lead=17	0 -8 0 0 15 0 0 0
lead=19	0 -11 0 0 15 0 0 0
lead=2	0 -5 0 -4 18 0 0 0
lead=20	0 0 0 -3 10 0 0 0
lead=22	0 18 0 0 -14 0 0 0
lead=25	0 -7 0 0 11 0 0 0
lead=5	0 0 0 -2 11 0 0 0
lead=6	0 -7 0 1 9 0 0 0
lead=7	0 0 0 9 -7 0 0 0
lead=9	0 -1 0 0 13 0 0 0
lead=:	-19 11 -19 6 20 -32 6 -21
lead=: accept	0 0 0 11 -11 0 0 0
lead=: announce	0 0 0 9 -6 0 0 0
lead=: answer	0 0 0 0 -13 0 16 0
lead=: be	-6 10 0 3 -1 -3 -12 -2
lead=: begin	1 -14 0 15 7 -7 -10 0
lead=: come	0 -4 0 0 10 0 0 0
lead=: future	0 -6 0 12 8 -3 -18 0
lead=: have	0 8 0 -2 -12 -1 1 10
lead=: impose	-2 -18 -2 11 0 0 1 6
lead=: infinitive	2 0 0 0 -20 5 0 9
lead=: keep	0 0 0 0 -4 0 0 10
lead=: know	0 0 0 0 10 0 0 0
lead=: let	0 -2 0 0 12 0 0 0
lead=: modal	-4 0 -1 7 -5 0 11 0
lead=: other	0 -4 0 0 12 0 -1 0
lead=: participle	0 -10 -1 0 21 0 0 0
lead=: past	-1 -4 0 7 9 -3 -12 0
lead=: perfect	0 -10 0 32 -23 0 0 0
lead=: present	0 -10 -7 3 8 -5 -2 17
lead=: promise	0 0 0 -4 10 0 0 0
lead=: propose	5 -3 0 9 -5 0 0 0
lead=: say	-1 -34 -1 30 -4 0 -3 7
lead=: stay	-14 2 0 0 6 -5 -12 5
lead=: suspend	0 -3 0 0 10 0 0 0
lead=: tax	0 0 0 5 -12 0 5 0
lead=: tell	0 -5 0 22 -27 0 2 10
lead=: threaten	0 0 0 -1 2 8 -14 0
lead=: up	4 -11 0 21 -6 -1 0 0
lead=: want	0 4 0 1 -15 0 5 0
lead=;	-1 11 13 4 -8 -3 -6 -32
lead=; answer	0 0 0 0 8 0 -10 0
lead=; be	-2 15 8 4 -17 0 0 0
lead=; bear	0 -12 6 0 9 2 -8 0
lead=; extend	0 9 0 0 -9 0 0 0
lead=; future	0 15 0 -3 -2 0 -2 0
lead=; halve	0 -10 0 0 0 9 0 0
lead=; infinitive	0 -4 0 12 0 0 -4 0
lead=; other	0 -1 0 11 0 0 -2 0
lead=; past	0 17 0 -7 -11 0 1 0
lead=; pay	0 -11 0 -9 17 0 0 0
lead=; present	0 -1 11 9 0 -27 -3 -3
lead=; present-not	0 -1 0 -1 9 0 0 0
lead=; propose	0 -2 0 0 15 0 -6 0
lead=; say	4 -7 10 -5 6 -9 0 -3
lead=; stay	-6 20 7 0 -15 -3 0 0
lead=; target	0 -12 0 0 4 0 1 0
lead=; tell	0 0 14 2 -10 0 0 0
lead=@	0 -1 0 -5 15 0 -1 0
lead=a be	0 6 0 0 2 -10 0 0
lead=a begin	0 0 5 -10 14 -5 -4 0
lead=a bring	0 6 -3 0 -8 8 0 0
lead=a come	0 0 0 -1 13 0 0 0
lead=a get	0 0 0 0 -5 0 9 0
lead=a impose	0 -2 22 -16 -1 3 -6 -7
lead=a meet	0 -5 0 0 10 0 0 0
lead=a modal	0 -15 26 8 -23 5 0 -3
lead=a other	0 -1 0 0 23 -1 0 0
lead=a participle	0 -9 0 0 15 0 0 0
lead=a past	6 0 -3 -15 7 -3 0 4
lead=a perfect	0 4 0 -5 12 -2 0 0
lead=a present	-7 4 -9 -18 22 -2 0 -2
lead=a say	6 0 3 -18 -3 0 0 4
lead=a stay	-3 7 -1 -3 4 -19 9 -1
lead=a target	0 0 2 14 -7 -1 -4 0
lead=a tell	0 0 0 0 -11 8 0 7
lead=a threaten	0 4 0 7 -9 0 0 0
lead=about	0 -2 0 0 18 0 0 0
lead=absent	0 12 0 0 -12 0 0 0
lead=according	0 -10 0 1 8 1 -5 0
lead=after	0 43 -17 13 -46 5 2 -11
lead=after down	0 -10 0 4 -2 8 0 0
lead=after end	0 -10 0 -4 20 0 0 0
lead=after impose	3 8 0 15 -20 0 -8 0
lead=after modal	4 0 0 -10 -4 7 0 0
lead=after past	3 -12 0 1 6 0 -7 0
lead=after pluperfect	3 0 0 15 -19 0 0 0
lead=after present	-1 21 0 0 -21 4 -1 0
lead=after target	0 5 0 22 -24 0 0 0
lead=after threaten	0 0 0 9 -5 0 0 0
lead=after write	0 0 0 14 -13 0 0 0
lead=all	0 -4 0 -6 0 17 0 0
lead=america	0 0 0 0 10 0 0 0
lead=american	4 0 0 -9 8 0 -2 0
lead=american begin	0 -4 0 0 10 0 0 0
lead=american modal	0 8 0 0 -9 1 0 0
lead=american present	0 -4 0 0 14 0 0 0
lead=among	0 0 0 0 -5 0 9 0
lead=an	-2 -2 4 27 -21 -11 0 3
lead=an impose	0 0 0 0 12 0 -7 0
lead=an other	0 0 0 10 -3 0 0 0
lead=an present	0 2 0 14 -7 0 -7 0
lead=an stay	0 0 0 15 -12 0 0 0
lead=analysts	0 -3 25 -1 -15 -6 0 0
lead=analysts past	0 0 18 0 -13 0 0 0
lead=analysts present	0 0 9 0 0 -3 0 0
lead=analysts say	0 0 26 0 -16 -5 0 0
lead=and	0 -17 -3 1 -6 7 36 -9
lead=and add	0 -7 0 14 -2 0 0 0
lead=and apply	0 16 0 -4 -9 0 0 0
lead=and be	0 -14 8 8 6 0 -5 0
lead=and bear	0 2 0 -16 18 -3 -7 0
lead=and come	0 -4 0 0 15 0 0 0
lead=and continue	0 -1 0 0 -3 9 0 0
lead=and deny	0 0 0 0 -15 11 9 0
lead=and down	1 -12 0 0 21 0 -6 0
lead=and future	0 9 0 -12 -11 14 0 0
lead=and go	0 -6 0 0 15 0 -3 0
lead=and have	0 0 0 0 12 0 0 0
lead=and impose	0 1 0 15 -21 -24 24 -5
lead=and infinitive	0 0 3 10 -13 0 0 0
lead=and modal	0 -8 -1 0 12 0 0 -4
lead=and past	-8 -6 -2 -15 9 -6 19 0
lead=and past-not	0 0 0 0 10 0 0 0
lead=and perfect	3 0 0 13 -10 0 0 0
lead=and present	-1 -13 10 3 2 -9 12 -2
lead=and promise	0 0 0 0 -14 0 15 0
lead=and propose	0 0 0 -10 -14 0 24 0
lead=and put	0 12 0 0 -1 0 -7 0
lead=and rule	0 0 0 0 -15 11 9 0
lead=and say	0 -2 0 10 -19 1 12 0
lead=and stay	-1 -8 12 0 1 3 -9 0
lead=and take	0 -5 0 5 -8 0 10 0
lead=and target	0 -5 0 18 -1 0 -7 0
lead=and threaten	0 0 0 19 -21 3 0 0
lead=and up	0 -13 -1 0 27 0 -4 0
lead=and warn	0 0 0 5 -17 6 1 0
lead=ankara	0 0 0 10 -15 0 9 0
lead=another	0 0 12 3 -12 0 0 0
lead=another be	0 0 0 10 -9 0 0 0
lead=another modal	0 0 0 10 -9 0 0 0
lead=another stay	0 0 0 10 -9 0 0 0
lead=answer	0 0 0 0 12 0 -4 0
lead=any	0 -9 0 -6 5 0 11 0
lead=any modal	0 0 0 0 -7 0 12 0
lead=argentina stay	7 0 0 9 -14 0 0 0
lead=as	10 -4 -12 -9 6 -4 0 0
lead=as announce	0 -13 0 -8 18 0 0 0
lead=as be	11 20 0 -14 -18 -1 0 1
lead=as bear	0 -2 0 0 10 0 0 0
lead=as begin	0 -6 0 -8 24 0 -2 0
lead=as buy	0 0 0 0 -8 0 9 0
lead=as end	0 -7 0 0 15 0 0 0
lead=as go	0 0 0 -1 12 0 0 0
lead=as modal	0 0 0 0 12 0 0 0
lead=as other	8 0 0 -1 -15 0 6 2
lead=as past	0 24 0 7 -29 8 -6 0
lead=as perfect	6 -4 0 -13 -4 0 13 1
lead=as present	11 -21 -6 0 25 -14 -16 0
lead=as propose	0 15 0 4 -15 0 0 0
lead=as say	0 -31 0 8 6 6 0 0
lead=as stay	10 25 0 -20 -16 -4 -3 0
lead=as tell	0 -1 0 14 -10 0 0 0
lead=as up	0 0 0 -2 16 0 0 0
lead=asked	0 9 0 2 -2 0 -6 0
lead=asked ask	0 9 0 2 -2 0 -6 0
lead=asked be	0 0 0 14 -12 0 0 0
lead=asked impose	0 9 0 2 -2 0 -6 0
lead=asked modal	0 10 0 14 -21 0 0 0
lead=asked participle	0 9 0 2 -2 0 -6 0
lead=asked propose	0 9 0 2 -2 0 -6 0
lead=asked stay	0 0 0 14 -12 0 0 0
lead=at	0 0 0 0 13 -4 -8 0
lead=at be	0 -2 0 9 -3 0 0 0
lead=at end	0 12 0 0 -11 0 0 0
lead=at expire	0 12 0 0 -12 0 0 0
lead=at present	0 4 0 8 -9 0 0 0
lead=australia begin	0 0 0 0 -9 10 0 0
lead=australia future	0 0 0 -3 11 0 -3 0
lead=australia impose	0 0 0 -3 0 9 -3 0
lead=australia present	0 0 0 0 -8 10 0 0
lead=australia up	0 0 0 -3 11 0 -3 0
lead=avocados	0 -4 0 0 -6 0 12 0
lead=bangkok	0 -2 0 -2 13 0 0 0
lead=because	0 0 2 6 0 0 -11 0
lead=because impose	0 11 0 8 -14 0 -1 0
lead=because pluperfect-not	0 0 0 15 -15 0 0 0
lead=before	0 20 -4 -11 -12 11 -11 5
lead=before pay	0 0 0 0 -4 9 0 0
lead=before run	0 9 0 10 -19 0 0 0
lead=before stay	0 1 0 7 -11 0 0 1
lead=before target	0 -4 0 0 17 0 0 0
lead=beijing	8 -13 0 -7 -10 -4 25 0
lead=beijing impose	0 0 0 0 12 0 0 0
lead=beijing other	0 0 0 -6 11 0 0 0
lead=beijing perfect	0 0 0 -6 10 0 0 0
lead=beijing present	0 0 0 0 11 0 0 0
lead=bessent up	0 9 0 0 -7 0 0 0
lead=both	-4 18 -1 0 -1 -11 0 -8
lead=both be	0 -11 0 0 17 0 0 0
lead=both begin	0 9 0 0 -3 0 0 0
lead=both go	0 11 0 0 -9 0 0 0
lead=both modal	0 7 0 4 -14 0 8 -4
lead=both other	0 0 0 0 0 0 9 -3
lead=both return	0 11 0 0 -10 0 0 0
lead=both stay	0 -11 0 0 19 0 0 0
lead=both up	0 1 0 5 -9 0 0 0
lead=brazil	0 0 0 -16 2 4 0 0
lead=brazil perfect	2 0 0 0 -13 7 0 0
lead=brazil say	2 0 0 0 -9 7 0 0
lead=britain	0 -2 0 0 14 0 0 0
lead=brussels	0 -3 0 -13 11 0 5 0
lead=buenos	0 0 0 0 -10 0 13 0
lead=bulgaria	0 -1 0 0 -6 0 12 0
lead=but	8 -12 0 9 -4 -17 16 -9
lead=but be	0 -6 0 -9 30 0 0 0
lead=but down	0 0 0 6 -9 4 0 0
lead=but end	9 0 0 0 0 0 0 0
lead=but future	9 -4 0 3 -6 0 0 0
lead=but impose	0 -10 0 8 9 0 -10 0
lead=but meet	0 0 0 0 -9 0 9 0
lead=but perfect-not	0 0 0 10 -9 0 0 0
lead=but present	0 -15 0 -14 23 -2 6 0
lead=but say	0 -10 0 5 0 0 0 0
lead=but stay	0 -8 0 0 16 -1 -1 0
lead=but stop	9 0 0 0 -6 0 0 0
lead=canada	0 -12 0 0 0 0 8 0
lead=canada future	0 0 0 0 -6 0 9 0
lead=canola	0 10 0 0 -6 0 0 0
lead=cars	0 -3 0 0 11 0 0 0
lead=cheese	0 0 0 12 -11 0 0 0
lead=chile	0 -5 0 0 -8 0 14 0
lead=china	0 -8 -7 -14 43 -34 -3 -3
lead=china begin	8 -3 0 0 -13 0 9 0
lead=china charge	0 13 0 0 -7 0 0 0
lead=china future	0 0 0 -2 17 0 -5 0
lead=china impose	2 8 0 -10 0 -4 0 0
lead=china modal	0 3 0 2 -14 -2 13 0
lead=china past	-6 -4 0 -5 10 -1 6 0
lead=china perfect	0 0 0 -8 14 0 0 0
lead=china present	15 -4 0 -8 6 0 -11 0
lead=china say	-4 -4 0 -20 12 -5 13 0
lead=china take	0 0 0 0 -8 0 11 0
lead=china target	0 12 0 0 -3 0 0 0
lead=chinese	0 -11 0 4 2 0 0 0
lead=chinese bear	0 -1 0 0 9 0 0 0
lead=chinese present	0 -2 0 0 10 0 0 0
lead=chips	0 0 0 0 11 0 0 0
lead=clients	0 0 0 0 10 0 0 0
lead=cocoa	0 0 10 0 0 -2 0 0
lead=cocoa modal	0 0 10 0 -2 -1 0 0
lead=coffee	0 -16 0 9 3 0 0 0
lead=come	0 31 0 0 -29 0 0 0
lead=companies	0 0 0 0 -7 10 0 0
lead=congress	0 -2 0 0 10 0 0 0
lead=customs	0 -2 0 0 14 0 0 0
lead=czech	0 10 0 0 -9 0 0 0
lead=danish	0 14 0 4 -16 0 0 0
lead=dates	0 0 12 0 -8 0 0 0
lead=dealers	0 9 0 0 -7 0 0 0
lead=diplomats	0 0 0 0 -14 0 5 12
lead=during	0 -5 0 -2 17 0 0 0
lead=each be	0 0 0 0 -11 12 0 0
lead=each present	0 0 0 0 -9 11 0 0
lead=each stay	0 0 0 0 -11 12 0 0
lead=egyptian	0 -21 0 0 23 0 0 0
lead=egyptian bear	0 -15 0 0 16 0 0 0
lead=egyptian pay	0 -15 0 0 16 0 0 0
lead=either	0 -1 0 11 0 0 0 0
lead=end	0 -4 0 0 17 0 0 0
lead=eu	0 -5 0 0 15 0 -3 0
lead=european	0 -8 0 -1 21 0 -2 0
lead=everybody	0 10 0 0 -6 0 0 0
lead=everybody present	0 11 0 0 -8 0 0 0
lead=everybody say	0 11 0 0 -10 0 0 0
lead=everyone	0 10 0 0 -6 0 0 0
lead=everyone bear	0 11 0 0 -10 0 0 0
lead=everyone pay	0 11 0 0 -10 0 0 0
lead=everyone present	0 10 0 0 -7 0 0 0
lead=everything	0 9 0 0 -6 0 0 0
lead=exporters modal	0 11 0 0 -5 0 0 0
lead=exporters propose	0 12 0 0 -9 0 0 0
lead=failing	0 3 1 2 -20 7 0 0
lead=farmers	0 0 0 0 13 -5 0 0
lead=fees	0 0 0 0 -8 11 0 0
lead=five	0 -3 0 0 12 0 0 0
lead=for	-5 -38 -1 -19 58 -4 -11 3
lead=for begin	0 -8 0 -5 20 0 0 0
lead=for impose	0 0 0 0 10 0 0 0
lead=for present	0 -12 0 0 17 0 0 0
lead=foreign	0 0 0 0 13 0 -3 0
lead=foreign past	0 0 0 0 10 0 -2 0
lead=forty	0 21 0 0 -19 0 0 0
lead=from	0 10 -1 -27 18 -20 -19 0
lead=from begin	0 -8 0 -3 15 0 0 0
lead=from charge	0 12 0 -3 -4 0 0 0
lead=from impose	0 -2 0 0 11 0 -6 0
lead=from present	0 -2 0 -4 11 0 0 0
lead=from target	0 9 0 -6 0 0 -2 0
lead=germany	0 0 0 0 -8 11 0 0
lead=germany past	0 0 0 0 -10 11 0 0
lead=germany say	0 0 0 0 -10 11 0 0
lead=ghana impose	0 0 0 0 -1 0 9 0
lead=goods	0 0 0 -18 25 -4 -5 0
lead=goods begin	0 13 0 0 -11 0 0 0
lead=goods participle	0 10 0 0 -2 0 0 0
lead=had	0 19 0 -1 -15 0 0 0
lead=had be	0 19 0 0 -18 0 0 0
lead=had have	0 19 0 -1 -15 0 0 0
lead=had past	0 19 0 -1 -15 0 0 0
lead=had present	0 21 0 0 -19 0 0 0
lead=had stay	0 19 0 0 -18 0 0 0
lead=he	-9 -20 -5 2 24 0 2 -21
lead=he add	0 0 0 11 -5 0 0 0
lead=he down	0 0 0 0 12 0 0 0
lead=he impose	0 -14 0 8 -3 -6 13 0
lead=he infinitive	0 0 1 -10 3 0 0 0
lead=he know	0 0 0 9 -7 0 0 0
lead=he let	0 -3 0 15 -8 0 0 0
lead=he make	0 0 0 5 -12 0 0 0
lead=he modal	0 -11 0 8 0 -6 6 0
lead=he modal-not	0 0 0 0 -7 0 12 0
lead=he past	0 -13 -4 5 12 0 0 -7
lead=he propose	0 -3 0 0 12 0 -6 0
lead=he target	0 0 0 -9 -11 0 22 0
lead=he'll	0 0 0 0 -6 0 10 0
lead=he'll future	0 0 0 0 -7 0 10 0
lead=he'll impose	0 0 0 0 -8 0 10 0
lead=his	0 -6 0 0 11 -9 0 0
lead=host	0 2 0 -9 1 0 7 0
lead=how	0 -8 0 -3 26 0 0 0
lead=how present	0 -1 0 0 14 0 0 0
lead=how stay	0 0 0 0 10 0 0 0
lead=i	-9 -31 -6 -15 55 -6 8 -5
lead=i be	0 -1 0 0 10 0 0 0
lead=i future	0 11 0 0 -2 0 0 0
lead=i impose	0 -5 0 -6 31 0 0 0
lead=i modal	0 -8 0 -3 32 0 0 0
lead=i past	0 -8 0 -3 0 0 14 0
lead=i present	0 -20 0 0 24 2 0 0
lead=i present-not	0 10 0 0 -4 0 0 0
lead=i say	0 -8 0 -9 10 -7 12 0
lead=i see	0 11 0 0 -9 0 0 0
lead=i stay	0 -4 0 0 21 0 0 0
lead=i think	0 11 0 0 -10 0 0 0
lead=i'd present	0 0 9 0 -7 0 0 0
lead=i'd say	0 0 9 0 -8 0 0 0
lead=iceland begin	0 -8 0 0 9 0 0 0
lead=iceland impose	0 9 0 6 -6 0 -7 0
lead=iceland stay	0 0 0 0 -8 0 12 0
lead=if	4 15 1 1 -31 10 4 0
lead=if agree	-7 -2 0 3 3 1 -1 -12
lead=if approve	0 -12 0 -1 11 5 0 0
lead=if ask	0 -1 0 -6 12 0 0 0
lead=if be	0 -4 2 -17 12 -25 5 10
lead=if begin	11 0 0 0 -18 10 4 -1
lead=if bring	0 -1 0 7 -1 -11 9 -1
lead=if buy	0 13 0 -9 0 0 0 0
lead=if carry	0 2 0 -12 10 0 -3 0
lead=if charge	0 10 0 -10 -18 5 2 0
lead=if come	0 5 -3 0 -8 4 0 0
lead=if deliver	0 0 0 4 -11 -1 8 0
lead=if die	0 18 0 0 -9 0 0 0
lead=if down	-3 -4 0 13 4 -2 -3 -6
lead=if end	-6 31 -16 19 -22 -2 -8 -19
lead=if fall	-1 -11 0 5 20 -11 -8 0
lead=if future	0 13 8 -4 -3 0 -8 -3
lead=if get	0 -15 0 -8 24 0 0 0
lead=if go	5 1 8 -7 -25 14 8 0
lead=if hold	-2 -10 0 0 23 0 0 0
lead=if impose	0 -12 0 1 -9 20 3 0
lead=if infinitive	0 16 0 -8 -1 -8 5 0
lead=if insist	0 0 0 0 -8 0 5 5
lead=if keep	-4 -10 0 4 0 5 4 -1
lead=if lapse	-3 10 0 0 -2 0 0 0
lead=if lift	0 0 0 -1 11 0 -2 0
lead=if lose	0 -12 -1 10 0 1 0 0
lead=if make	0 -15 0 12 0 2 -7 0
lead=if meet	0 3 0 13 -8 -3 -2 0
lead=if other	1 14 3 -23 3 0 -10 -15
lead=if participle	-1 14 0 0 -6 0 -1 0
lead=if past	3 0 -8 -12 -6 7 23 -27
lead=if pay	0 2 0 -4 -13 -7 22 0
lead=if perfect	0 0 0 -2 14 0 -6 -1
lead=if perfect-not	0 6 0 5 -24 13 -1 0
lead=if present	0 -10 5 -6 1 0 0 11
lead=if present-not	0 11 0 16 -22 0 -1 0
lead=if promise	0 4 0 0 -16 12 0 0
lead=if propose	-1 0 9 0 -18 4 6 0
lead=if put	0 0 0 -2 -3 0 13 0
lead=if reach	0 0 0 -6 10 0 0 0
lead=if remain	0 0 0 0 -13 7 0 10
lead=if replace	0 -17 0 -2 2 5 9 0
lead=if say	0 -16 -3 9 1 6 -3 0
lead=if see	0 -7 0 0 10 0 0 0
lead=if sign	0 -10 6 10 -2 4 0 0
lead=if stay	0 -9 0 0 1 -8 2 17
lead=if suspend	-2 8 1 10 -8 -17 -2 4
lead=if take	5 0 0 16 0 -9 -10 0
lead=if target	5 6 0 2 -24 0 6 0
lead=if up	5 -5 3 -14 -4 6 6 2
lead=if want	0 9 0 0 -5 0 0 0
lead=if win	0 11 0 0 -13 3 0 0
lead=if withdraw	7 0 0 18 -21 0 -1 0
lead=importers	0 -7 0 -1 25 0 0 0
lead=in	-3 15 12 -13 7 -14 -12 -15
lead=in bear	0 -9 0 0 16 0 0 0
lead=in down	0 -5 0 0 13 0 0 0
lead=in end	-4 -9 11 0 6 0 0 0
lead=in expect	0 0 11 0 -7 0 0 0
lead=in future	0 15 0 0 -9 0 0 0
lead=in modal	0 -2 9 7 -10 -7 3 0
lead=in other	11 2 0 2 -14 0 0 0
lead=in present	8 5 6 -10 -4 -5 -1 0
lead=in propose	0 0 11 -1 -14 9 0 0
lead=in return	0 9 0 0 -7 0 0 0
lead=in say	0 20 0 -2 -12 -1 0 0
lead=in stay	0 11 0 -11 0 0 0 0
lead=india	0 0 0 -19 27 -3 0 0
lead=india be	0 -11 0 4 4 0 0 0
lead=india have	0 9 0 0 -6 0 0 0
lead=india present	0 0 0 -10 8 0 0 0
lead=india propose	0 10 0 -4 -6 0 0 0
lead=india stay	0 -11 0 4 4 0 0 0
lead=indian present	0 -7 0 0 11 0 0 0
lead=iran	0 0 0 -6 13 0 0 0
lead=iran impose	0 0 0 -6 10 0 0 0
lead=is	0 -11 0 13 0 0 0 0
lead=is be	0 -11 0 13 0 0 0 0
lead=is present	0 -11 0 13 0 0 0 0
lead=is stay	0 -11 0 13 0 0 0 0
lead=it	-2 -16 -39 15 16 -33 18 3
lead=it add	0 -3 0 22 -10 0 0 0
lead=it apply	0 9 0 8 -15 0 0 0
lead=it be	0 7 -2 0 4 -20 -6 0
lead=it begin	-9 0 -2 19 -12 -10 12 0
lead=it end	0 -5 0 -17 6 3 9 0
lead=it fall	0 0 0 0 -6 0 11 0
lead=it future	0 4 0 4 -8 -5 1 2
lead=it future-not	0 0 0 9 -8 0 0 0
lead=it go	0 -3 0 4 -7 0 10 0
lead=it have	0 0 0 0 -4 0 10 0
lead=it impose	-15 3 -6 15 -12 -5 15 -1
lead=it leave	0 -2 0 0 -2 0 9 0
lead=it lose	0 0 0 0 -7 10 0 0
lead=it modal	-16 1 -10 24 -13 0 9 -5
lead=it modal-not	0 0 0 0 -4 0 10 0
lead=it past	-3 0 -1 0 0 -10 12 0
lead=it perfect	6 -2 0 -9 -3 7 4 -4
lead=it pluperfect	0 0 0 0 11 0 0 0
lead=it present	11 -11 -5 -4 18 -3 0 -5
lead=it propose	0 -4 0 -1 25 0 -3 0
lead=it return	12 0 0 0 -12 0 0 0
lead=it run	0 -5 0 0 16 0 0 0
lead=it say	3 0 -2 11 -11 0 1 -5
lead=it see	0 11 0 0 -10 0 0 0
lead=it stay	0 16 -4 3 1 -26 -14 0
lead=it stop	0 0 0 0 -8 0 11 0
lead=it suspend	0 0 0 0 12 0 0 0
lead=it up	0 -6 0 6 -11 4 8 0
lead=it'll	0 0 0 0 12 0 0 0
lead=it'll future	0 0 0 0 10 0 0 0
lead=its	0 -23 0 -20 50 -8 -1 0
lead=its be	0 -5 0 0 14 0 0 0
lead=jakarta	17 0 0 -9 -18 -1 14 0
lead=jakarta impose	18 0 0 -1 -9 0 0 0
lead=jakarta modal	10 0 0 -5 -16 0 14 0
lead=jakarta present	0 0 0 -2 -6 0 14 0
lead=japan impose	0 0 0 -3 0 10 0 0
lead=japan infinitive	-1 0 0 1 -6 9 0 0
lead=japan perfect	0 0 0 0 -5 10 0 0
lead=jordan	7 7 0 0 -15 -3 6 0
lead=kenya impose	0 0 0 0 12 0 -3 0
lead=korea	0 -2 0 -7 0 0 10 0
lead=korea perfect	0 0 0 -2 -4 0 12 0
lead=korea present	0 0 0 -1 -4 0 12 0
lead=lapse	0 16 0 0 -14 0 0 0
lead=last past	0 0 0 -6 13 0 0 0
lead=lebanon	0 0 0 0 -8 0 9 0
lead=let	0 12 0 -8 0 -3 3 0
lead=let present	0 17 0 -2 -12 0 4 0
lead=li	0 0 0 0 10 0 0 0
lead=malaysia	-3 0 0 0 12 0 0 0
lead=mali	1 -2 0 0 12 0 -10 0
lead=may	0 -4 0 -1 24 0 0 0
lead=medicines	0 0 0 -10 23 0 -2 0
lead=members	0 0 0 0 9 0 0 0
lead=might	0 0 0 11 -10 0 0 0
lead=might present	0 0 0 11 -10 0 0 0
lead=mills	0 0 9 0 -4 -1 0 0
lead=minister	0 11 0 -4 -4 -3 2 3
lead=minister say	0 7 0 -12 8 0 -2 0
lead=minister state	0 0 0 -3 10 0 0 0
lead=miss	0 17 0 0 -15 0 0 0
lead=mongolia	0 -6 0 0 14 0 0 0
lead=montevideo	0 0 0 -5 9 0 0 0
lead=more	0 -4 0 16 -12 -3 8 0
lead=morocco	8 0 0 0 -13 6 -1 0
lead=morocco present	9 1 0 0 -12 0 0 0
lead=mr	0 11 -2 -10 7 -11 0 0
lead=mr ask	0 10 0 0 -9 0 0 0
lead=mr have	0 10 0 0 -10 0 0 0
lead=mrs	0 0 0 0 12 0 -1 0
lead=ms	0 0 0 0 14 0 0 0
lead=my	0 -10 0 0 31 -4 0 0
lead=my present	0 -3 0 0 12 0 0 0
lead=nairobi	21 0 0 0 -17 0 0 0
lead=neither	0 0 0 -6 12 -1 0 0
lead=neither be	0 12 0 0 -11 0 0 0
lead=neither modal	0 -6 0 0 11 0 0 0
lead=neither stay	0 12 0 0 -11 0 0 0
lead=new modal	0 0 0 0 -9 0 12 0
lead=new say	0 0 0 1 -12 0 10 0
lead=next	0 -21 0 -17 67 -1 -9 0
lead=next present	0 0 0 0 12 0 0 0
lead=no	-1 10 0 1 1 -6 -6 -3
lead=no perfect	0 -2 0 0 18 0 0 0
lead=nobody	0 2 0 -2 19 -8 -4 0
lead=nobody impose	0 18 0 0 -17 0 0 0
lead=nobody modal	0 0 0 0 11 0 0 0
lead=nobody say	0 0 0 0 17 0 0 0
lead=nor	0 -4 0 0 11 0 0 0
lead=north	0 0 0 0 -8 0 9 0
lead=norwegian	0 16 0 -1 -18 0 4 0
lead=not	0 9 9 1 -13 -1 0 0
lead=nvidia	0 -2 0 0 10 0 0 0
lead=oil	0 0 0 -5 10 0 0 0
lead=on	-8 42 -10 -10 -6 -4 -25 -8
lead=on be	-3 13 0 -8 -1 0 0 0
lead=on begin	0 15 0 2 -12 0 -2 0
lead=on down	0 -3 0 0 11 0 0 0
lead=on future	0 11 0 -5 -2 0 0 0
lead=on impose	0 0 0 7 0 0 -12 0
lead=on modal	0 24 0 0 -18 0 0 0
lead=on past	0 -21 0 4 9 1 -9 0
lead=on pay	0 8 0 0 -7 0 0 0
lead=on pluperfect	0 -1 0 0 9 0 0 0
lead=on present	-6 5 0 -12 16 -1 -6 0
lead=on propose	0 0 0 0 10 0 0 0
lead=on stay	-4 12 0 -10 0 0 0 0
lead=on take	0 8 0 8 -13 0 0 0
lead=on up	0 12 0 -6 -3 0 0 0
lead=one	-3 -13 3 0 8 -16 3 9
lead=one infinitive	0 0 0 -1 10 0 0 0
lead=one past	0 0 0 0 -7 0 0 12
lead=one present	0 0 3 0 -11 0 10 0
lead=one say	0 0 0 0 -7 0 0 11
lead=one threaten	0 0 0 0 -1 0 0 11
lead=or	0 10 0 9 -3 -13 -8 0
lead=or pay	0 0 0 10 -7 0 0 0
lead=or present	0 0 0 11 -5 0 0 0
lead=otherwise	0 8 0 12 -20 2 0 0
lead=otherwise begin	0 0 0 11 -10 0 0 0
lead=otherwise present	0 0 0 11 -9 0 0 0
lead=ottawa	0 -4 0 0 -14 0 11 10
lead=ottawa impose	0 0 0 0 -19 0 13 10
lead=our	0 9 5 -7 -7 9 -7 0
lead=our bear	0 11 0 0 -6 0 0 0
lead=our begin	0 0 0 0 9 0 0 0
lead=our say	0 -3 0 6 -9 8 0 0
lead=out	0 9 0 0 -7 0 0 0
lead=palm	0 0 0 0 -12 11 5 0
lead=parliament	0 0 0 0 14 0 0 0
lead=peter	0 0 0 -8 13 0 0 0
lead=phan	0 0 0 0 -13 0 10 3
lead=plus	0 -1 0 11 -6 0 0 0
lead=poland	0 15 0 -2 -18 0 7 0
lead=poland impose	0 17 0 0 -15 0 0 0
lead=premier	0 0 0 0 10 -2 0 0
lead=presenter	0 0 0 -6 9 0 0 0
lead=president impose	1 -3 0 7 -3 7 -16 0
lead=president infinitive	0 0 0 10 -15 9 -1 0
lead=president modal	0 0 0 -6 11 0 0 0
lead=president past	7 7 0 0 -10 5 -9 0
lead=president present	0 0 0 13 -2 0 -1 0
lead=president propose	0 0 0 0 -12 0 14 0
lead=prices modal	0 0 0 0 -9 10 0 0
lead=prices up	0 0 0 0 -8 9 0 0
lead=prime call	0 0 0 0 -6 0 9 0
lead=prime perfect	0 9 0 0 -6 0 0 0
lead=prime propose	0 0 0 0 -6 0 9 0
lead=provided	0 14 0 0 -7 0 0 0
lead=q impose	0 10 0 0 -8 0 0 0
lead=question	-1 -1 0 5 14 -3 -7 0
lead=quito	0 0 0 0 -14 0 15 0
lead=rare	-4 0 0 0 14 0 0 0
lead=reporter	0 16 0 0 -17 3 0 0
lead=retailers	0 0 0 0 -10 12 0 0
lead=rice	0 -8 0 0 15 0 0 0
lead=robert	0 0 0 0 -9 8 0 5
lead=scott	0 0 0 10 -3 0 0 0
lead=scott past	0 0 0 12 -10 0 0 0
lead=scott say	0 0 0 12 -10 0 0 0
lead=scott tell	0 0 0 12 -11 0 0 0
lead=seoul	0 -7 0 17 0 0 -10 0
lead=shares	0 0 13 0 -7 0 0 0
lead=she	0 -6 0 0 0 14 -5 0
lead=she have	0 0 0 0 -10 11 0 0
lead=she say	0 0 0 0 -5 9 0 0
lead=should	0 12 1 2 -30 4 0 11
lead=should be	0 13 0 5 -15 0 -3 0
lead=should impose	0 9 0 -5 -10 5 -8 6
lead=should infinitive	0 0 0 -10 -6 7 0 5
lead=should other	0 -5 0 0 -2 16 0 0
lead=should present	-3 11 6 3 -22 9 -7 0
lead=should stay	0 15 4 7 -22 0 -6 0
lead=since	0 -19 0 0 28 0 -3 0
lead=since bear	0 -8 0 0 12 0 0 0
lead=since impose	0 0 0 -1 11 0 0 0
lead=since pay	0 -8 0 0 11 0 0 0
lead=since perfect	0 -7 0 -4 22 0 0 0
lead=since present	0 -12 0 0 18 0 0 0
lead=six	0 -7 0 0 15 0 0 0
lead=small	0 0 0 0 -6 11 0 0
lead=so	0 9 -2 0 1 -21 0 -4
lead=so be	0 -4 -4 13 -1 -5 3 0
lead=so modal	0 -12 0 -1 23 0 0 0
lead=so pay	0 0 0 9 -9 0 0 0
lead=so perfect	0 0 0 12 -10 0 0 0
lead=so present	0 0 0 8 -5 -10 6 0
lead=so stay	0 -10 -4 12 0 -6 3 0
lead=somebody	0 0 0 0 11 0 0 0
lead=something	0 0 0 11 -8 0 0 0
lead=soybeans	0 0 0 0 10 0 0 0
lead=spokesperson	0 -1 0 0 10 0 0 0
lead=suppose	0 22 0 -3 -23 0 0 12
lead=switzerland impose	0 0 0 0 -3 0 10 0
lead=tariffs	0 0 0 -8 14 0 0 0
lead=that	7 8 -15 12 -11 3 -1 -5
lead=that add	0 10 0 -7 -1 5 -2 0
lead=that agree	-3 -12 0 -2 11 0 4 0
lead=that announce	0 0 0 12 -3 0 0 0
lead=that be	-43 8 -5 10 -1 6 -11 3
lead=that bear	1 -6 -8 1 -7 -2 16 5
lead=that begin	0 -4 1 18 -5 4 -8 -14
lead=that bring	0 0 0 -16 3 0 0 6
lead=that buy	0 -10 0 3 6 0 0 0
lead=that charge	-3 0 0 11 -14 5 0 0
lead=that collect	0 -11 0 0 21 0 -2 0
lead=that double	0 0 0 -8 12 0 0 0
lead=that end	16 0 -4 -18 4 -6 -4 11
lead=that extend	-2 -9 0 5 12 0 -1 0
lead=that fall	0 10 -2 12 -11 -1 0 0
lead=that gerund	11 -3 0 -15 -3 10 -9 5
lead=that get	0 0 0 -6 12 0 0 0
lead=that go	3 -5 -2 12 0 3 -13 0
lead=that hit	0 0 0 -7 11 -1 0 0
lead=that hold	4 0 0 7 -10 0 0 0
lead=that impose	3 9 3 1 -5 10 -18 0
lead=that infinitive	-1 4 0 26 -14 -9 -8 0
lead=that keep	-1 -4 0 15 0 -1 -2 0
lead=that land	0 0 0 0 -10 3 0 6
lead=that lapse	0 26 0 0 -22 0 0 0
lead=that lay	0 0 0 0 12 -2 -8 0
lead=that leave	9 9 0 -8 -14 0 0 6
lead=that let	0 0 0 -5 19 0 -1 0
lead=that levy	0 16 0 -7 -12 0 1 0
lead=that lose	0 -6 0 0 16 -4 0 0
lead=that make	8 0 0 -7 -10 3 11 0
lead=that meet	0 14 0 -5 -14 -1 12 0
lead=that modal	3 10 -3 -12 10 -7 -5 0
lead=that modal-not	0 -5 0 -1 32 -6 -10 0
lead=that other	5 0 0 1 7 -21 -8 -7
lead=that participle	0 -1 0 0 9 0 0 0
lead=that past	6 0 -10 -2 3 5 -6 0
lead=that pay	-2 -15 0 14 -4 -1 11 0
lead=that perfect	-3 4 2 0 0 0 -10 0
lead=that pluperfect	-1 5 0 0 10 -5 -11 0
lead=that prepare	0 6 0 8 -13 0 0 0
lead=that present	11 1 -32 9 -7 -14 0 8
lead=that propose	11 -7 -2 8 0 0 -7 -3
lead=that put	-2 18 0 5 -8 0 -16 0
lead=that raise	0 -22 0 3 -4 5 8 0
lead=that replace	0 0 0 -5 10 0 0 0
lead=that say	-4 7 0 5 0 0 -16 0
lead=that sell	11 -5 0 -18 7 0 -5 0
lead=that ship	0 0 0 -3 10 0 0 0
lead=that shrink	0 0 0 -5 13 0 0 0
lead=that stay	-12 6 -10 6 -3 9 -8 0
lead=that stop	19 8 0 -7 -21 5 -4 0
lead=that suspend	7 3 0 0 -4 0 -3 -2
lead=that take	0 5 10 6 -7 0 -6 0
lead=that up	0 -14 -10 7 6 4 0 -6
lead=the	0 -14 -19 -12 38 1 -28 10
lead=the announce	0 0 0 4 -10 0 10 0
lead=the approve	0 0 0 0 10 0 0 0
lead=the be	16 -7 -6 -4 2 2 -7 0
lead=the bear	15 -7 4 0 -14 0 0 9
lead=the begin	0 0 -6 0 -2 -34 2 16
lead=the bring	0 -4 0 0 10 0 0 0
lead=the charge	0 -16 0 0 22 0 0 0
lead=the come	0 15 0 -5 0 -14 3 0
lead=the down	0 7 13 -2 -12 0 0 0
lead=the end	-7 10 -8 4 0 -13 0 1
lead=the fall	0 -2 18 0 -16 6 0 0
lead=the fear	20 -1 0 0 -16 2 0 0
lead=the future	0 -15 0 -5 22 8 -1 -1
lead=the gerund	0 13 4 0 -12 -13 0 11
lead=the go	0 -9 0 -17 18 -2 -4 11
lead=the impose	-8 0 -16 0 14 -13 8 0
lead=the infinitive	0 2 0 0 14 0 -19 0
lead=the know	0 1 0 3 -10 3 0 0
lead=the lapse	0 -7 0 9 -1 0 0 0
lead=the let	0 12 0 0 -15 0 0 0
lead=the lift	0 6 0 0 -13 0 7 0
lead=the meet	0 -6 0 0 3 -1 0 11
lead=the modal	24 -4 0 -1 -24 6 5 12
lead=the modal-not	0 0 0 0 -9 0 -2 17
lead=the other	0 -14 -1 11 6 3 -6 0
lead=the participle	1 -8 7 0 6 -1 -9 0
lead=the past	-25 -23 0 7 0 15 2 -12
lead=the perfect	-6 -13 -1 -10 30 -4 1 0
lead=the pluperfect	0 -3 0 -4 35 -6 0 0
lead=the prepare	0 0 0 17 -13 0 0 0
lead=the present	9 23 0 1 -11 -9 -4 0
lead=the propose	-5 -3 0 19 2 -15 -7 0
lead=the put	0 11 0 -5 0 -3 -2 0
lead=the raise	0 0 0 -8 -2 0 10 0
lead=the reckon	0 0 0 0 -12 14 0 0
lead=the return	18 0 6 0 -20 0 0 0
lead=the revive	19 -6 0 0 -6 0 0 0
lead=the run	0 -16 0 5 7 0 0 0
lead=the say	-33 15 -17 -3 -20 37 0 -12
lead=the start	0 0 0 15 -16 0 0 0
lead=the stay	14 -11 -12 -2 14 -4 -9 6
lead=the suspend	0 0 0 -6 11 -2 -2 0
lead=the take	0 -12 0 0 2 0 0 7
lead=the target	0 -7 0 0 13 2 -15 0
lead=the tell	0 0 0 0 -4 10 0 0
lead=the threaten	-7 -1 -1 -14 22 5 -8 0
lead=the up	0 8 0 -30 -1 -9 11 10
lead=the warn	-5 0 0 -22 18 6 0 0
lead=their	0 -2 0 -4 11 2 -2 0
lead=then	-9 10 -13 24 -21 3 -9 1
lead=then apply	0 12 0 -3 -6 0 0 0
lead=then bear	0 3 0 0 -9 11 0 0
lead=then begin	0 35 0 -4 -22 0 -7 0
lead=then future	0 -5 0 7 -17 17 0 0
lead=then go	0 8 0 0 -7 2 -4 0
lead=then impose	0 17 0 12 -21 0 -6 0
lead=then modal	0 0 0 0 10 -4 -5 0
lead=then past	0 -19 0 -1 32 0 0 0
lead=then pay	0 0 0 0 -6 11 0 0
lead=then present	0 18 0 3 -20 0 0 0
lead=then propose	0 0 0 18 -13 0 0 0
lead=then say	0 0 0 -11 11 0 0 0
lead=then up	0 0 0 5 -8 1 0 0
lead=there be	6 -7 0 -3 19 -9 -7 -4
lead=there modal	0 0 0 0 13 0 0 0
lead=there present	0 -12 0 0 5 3 -2 0
lead=there stay	6 -7 0 -3 19 -9 -7 -4
lead=they	-28 8 -15 1 8 7 -7 -13
lead=they bear	0 -21 0 0 8 12 0 0
lead=they begin	0 6 0 -10 0 7 -1 0
lead=they come	0 -11 0 0 20 0 0 0
lead=they down	0 -13 0 0 23 0 0 0
lead=they end	0 4 0 5 -17 0 9 0
lead=they go	0 6 0 0 -15 11 0 0
lead=they impose	0 3 0 -3 11 -2 -6 0
lead=they modal-not	0 0 0 0 -4 0 9 0
lead=they other	0 11 0 0 -14 6 0 0
lead=they past	0 0 0 -2 16 -1 -1 0
lead=they pay	0 -10 0 0 15 0 0 0
lead=they propose	0 0 0 0 13 0 0 0
lead=they stay	0 15 0 -5 0 -2 0 0
lead=they up	0 5 0 0 -12 10 0 0
lead=they'd	0 13 0 0 -10 0 0 0
lead=they'd modal	0 18 0 0 -15 0 0 0
lead=they'd stay	0 19 0 0 -18 0 0 0
lead=thirty	0 12 0 -1 -4 0 0 0
lead=thirty be	0 10 0 0 -9 0 0 0
lead=thirty stay	0 10 0 0 -9 0 0 0
lead=this	0 -19 0 -3 36 -1 0 0
lead=this present	0 -9 0 0 14 0 0 0
lead=this stay	0 -4 0 0 11 0 0 0
lead=though	0 16 0 0 -20 -2 15 0
lead=though begin	0 0 0 0 -9 0 9 0
lead=though down	0 0 0 0 -8 0 9 0
lead=though past	0 6 0 0 -15 0 9 0
lead=to	0 -3 0 0 16 0 0 0
lead=today	0 -2 0 0 10 0 0 0
lead=tokyo	0 0 0 -14 16 0 -4 0
lead=tokyo impose	0 0 0 -7 11 0 -1 0
lead=tomorrow	0 12 0 -3 -3 0 0 0
lead=tomorrow present	0 13 0 0 -12 0 0 0
lead=trade	0 -9 0 -10 9 0 3 3
lead=trade past	0 -4 0 -12 9 -5 3 5
lead=trade say	0 -5 0 -13 20 -9 0 4
lead=traders	0 9 -5 0 0 0 0 0
lead=treasury	-9 0 0 9 -1 8 -18 -1
lead=treasury past	-1 0 0 -22 12 7 -5 0
lead=treasury perfect	0 0 0 14 -1 -5 -1 0
lead=treasury pluperfect	0 0 0 5 -12 8 0 0
lead=treasury say	-7 1 0 3 -1 10 -13 0
lead=trump	0 -19 0 5 8 -11 0 0
lead=trump be	0 0 0 -8 11 0 0 0
lead=trump present	0 0 0 -5 15 0 -3 0
lead=trump say	0 -6 0 0 12 0 -2 0
lead=trump stay	0 0 0 -9 12 0 0 0
lead=turkey	0 -4 0 9 6 -2 -4 0
lead=turkey perfect	0 0 0 11 0 0 -2 0
lead=twelve	0 -11 0 0 14 0 0 0
lead=twenty	0 24 0 2 -32 9 0 0
lead=twenty be	0 12 0 0 -9 0 0 0
lead=twenty present	0 11 0 0 -7 0 0 0
lead=twenty stay	0 12 0 0 -9 0 0 0
lead=two	0 -8 0 23 -21 18 -5 0
lead=two end	0 0 0 10 -8 0 0 0
lead=two pluperfect	0 0 0 13 -12 0 0 0
lead=u.s.	0 0 0 -3 17 0 -1 0
lead=under	0 -24 0 -10 33 5 -7 0
lead=under be	0 -10 0 0 14 0 0 0
lead=under modal	0 -15 0 -1 1 13 0 0
lead=under stay	0 -11 0 0 17 0 0 0
lead=united	0 0 0 0 10 0 -6 0
lead=unless	14 16 -21 12 -26 1 0 -16
lead=unless agree	0 15 0 11 -19 0 -2 0
lead=unless be	0 11 0 0 -8 0 0 0
lead=unless bear	0 0 0 0 10 0 0 0
lead=unless begin	-1 -4 0 0 -15 3 21 0
lead=unless come	-1 -1 0 0 -17 3 16 0
lead=unless down	-2 -4 0 13 -24 3 15 0
lead=unless end	0 -17 0 15 -17 0 17 0
lead=unless extend	0 -1 0 0 11 0 0 0
lead=unless have	0 0 0 12 -11 0 0 0
lead=unless impose	0 13 0 26 -34 -4 1 0
lead=unless other	13 8 0 -5 -9 0 -3 0
lead=unless present	11 14 -5 29 -42 -10 9 -2
lead=unless put	0 11 0 0 -9 0 0 0
lead=unless sign	0 -4 0 -2 11 0 0 0
lead=unless up	0 5 0 9 -21 0 3 0
lead=until	-5 -9 -2 -1 33 -12 0 0
lead=until be	0 -13 0 10 1 0 0 0
lead=until bear	0 -2 0 0 9 0 0 0
lead=until begin	0 -6 0 0 12 0 0 0
lead=until past	0 0 0 -1 9 0 0 0
lead=until present	0 -11 0 10 13 -1 -5 0
lead=until stay	0 -19 0 5 2 0 4 0
lead=upon	0 22 0 0 -22 0 0 0
lead=uruguay	0 -6 0 0 18 0 0 0
lead=us	0 -10 0 -4 25 0 0 0
lead=von	0 0 0 -1 10 0 0 0
lead=washington	4 -10 0 9 0 -3 -8 0
lead=washington present	0 0 0 13 -6 0 0 0
lead=washington propose	0 0 0 10 -2 0 0 0
lead=washington up	0 0 0 -1 10 0 0 0
lead=we	0 -16 0 -27 41 -3 -23 0
lead=we be	0 -6 0 0 14 0 0 0
lead=we charge	0 -4 0 0 11 0 0 0
lead=we expect	0 8 5 0 -13 0 0 0
lead=we future	0 -1 0 0 11 0 0 0
lead=we impose	0 0 0 -5 18 0 0 0
lead=we modal	0 -11 -1 -3 8 0 1 6
lead=we say	0 -9 0 -1 26 0 0 0
lead=we see	0 0 9 0 -2 0 0 0
lead=we stay	0 -7 0 0 17 0 0 0
lead=we target	0 -5 0 0 14 0 0 0
lead=were	0 7 0 -5 -15 2 0 7
lead=were be	0 7 0 -5 -15 2 0 7
lead=were end	0 8 0 0 -14 0 0 8
lead=were infinitive	0 7 0 -4 -9 -2 2 7
lead=were past	0 7 0 -5 -15 2 0 7
lead=were stay	0 7 0 -5 -15 2 0 7
lead=what	-22 14 -27 10 16 -15 -5 -22
lead=what be	-1 -16 0 -21 9 5 14 0
lead=what bear	0 15 0 -2 -9 0 0 0
lead=what bring	0 10 0 0 -6 0 0 0
lead=what come	0 0 0 0 -2 0 10 0
lead=what down	0 6 0 0 -9 0 10 0
lead=what future	0 -10 0 0 0 0 12 0
lead=what go	0 0 0 -2 15 0 0 0
lead=what impose	0 15 0 0 -4 -5 -3 0
lead=what keep	0 12 0 0 -12 0 0 0
lead=what modal	-2 3 -1 9 0 -2 -7 0
lead=what pay	0 19 0 0 -15 0 0 0
lead=what present	-3 15 0 -36 -5 2 16 0
lead=what propose	0 -4 0 0 11 0 0 0
lead=what replace	0 0 0 12 -12 0 0 0
lead=what stay	-1 2 0 -23 -2 4 13 0
lead=what up	0 0 0 -2 15 0 0 0
lead=whatever	0 10 0 0 -7 0 0 0
lead=whatever present	0 10 0 0 -8 0 0 0
lead=when	0 11 8 1 -3 -9 -28 -6
lead=when be	0 32 0 0 -21 -2 -2 0
lead=when bear	0 -7 0 0 25 0 0 0
lead=when begin	11 3 0 -6 -3 0 0 0
lead=when end	-1 -14 1 -5 13 4 0 0
lead=when future	0 14 0 0 -11 0 0 0
lead=when have	0 0 0 11 -8 0 0 0
lead=when present	2 8 7 -23 0 0 -8 0
lead=when return	0 0 10 0 -9 0 0 0
lead=when stay	0 26 0 -1 -14 -4 -4 0
lead=where	0 9 -5 -7 4 7 -24 -3
lead=where past	3 12 0 0 -2 -9 -9 0
lead=where present	0 0 0 0 -2 18 -1 0
lead=where stay	1 2 -1 0 0 6 -13 0
lead=whether	0 -3 0 13 0 -6 0 0
lead=whether future	0 0 0 10 -7 0 0 0
lead=which apply	0 9 0 0 -6 0 0 0
lead=which ask	0 8 0 4 -13 0 0 0
lead=which be	-2 -6 0 -1 -5 11 10 0
lead=which begin	3 12 0 7 -7 -12 -8 0
lead=which buy	0 0 0 16 -11 0 0 0
lead=which come	0 8 0 5 -10 -1 0 0
lead=which down	0 11 -1 4 -5 -5 0 0
lead=which end	0 -15 2 0 18 -6 -8 0
lead=which future	0 0 0 -10 8 0 0 0
lead=which have	0 -13 0 -6 0 14 0 0
lead=which hold	0 6 0 8 -13 0 0 0
lead=which impose	-7 10 -5 -17 0 0 14 2
lead=which make	0 -1 0 0 15 0 0 0
lead=which modal	-1 -8 -6 3 21 -7 -12 0
lead=which past	1 22 0 -4 -20 1 -2 3
lead=which perfect	0 0 2 8 -22 -6 13 5
lead=which pluperfect	-1 0 0 -6 13 0 0 0
lead=which present	0 -11 -7 -3 -1 16 16 -3
lead=which present-not	0 -4 0 0 15 0 0 0
lead=which put	-2 -2 0 -6 17 0 0 0
lead=which sign	0 0 0 -2 -1 0 9 0
lead=which stay	-5 -1 0 0 -10 13 11 0
lead=which suspend	0 10 0 7 -14 0 0 0
lead=which take	0 0 0 0 8 0 0 0
lead=which target	0 10 0 -15 -1 -3 9 0
lead=which threaten	0 0 0 -12 19 0 0 0
lead=while	0 -10 0 -2 24 0 0 0
lead=who	-21 -4 -6 0 15 12 -21 6
lead=who add	0 11 0 0 -10 0 0 0
lead=who future	0 -2 0 0 14 0 0 0
lead=who have	0 6 0 -1 -10 8 0 0
lead=who other	0 0 0 0 13 0 0 0
lead=who past	0 11 0 7 0 -4 -13 0
lead=who pay	0 -12 0 0 3 8 0 0
lead=who present	-2 0 0 3 -6 16 -9 0
lead=who propose	0 0 0 -7 19 0 0 0
lead=who say	0 14 0 0 -3 0 -5 0
lead=who sell	0 0 0 14 -4 -1 0 0
lead=whose	10 -6 0 -10 0 0 0 0
lead=whose be	0 0 0 -2 10 0 0 0
lead=whose begin	11 0 0 0 -8 0 0 0
lead=whose come	11 0 0 0 -10 0 0 0
lead=whose down	11 0 0 0 -10 0 0 0
lead=whose present	10 -9 0 -1 -2 5 0 0
lead=whose stay	0 0 0 -2 11 0 0 0
lead=why	0 -5 0 -3 21 0 0 0
lead=will	0 -1 0 28 -15 -2 -6 0
lead=will be	0 4 0 8 -11 0 0 0
lead=will impose	0 -4 0 16 -7 0 0 0
lead=will present	0 -10 0 23 -8 0 -3 0
lead=will stay	0 3 0 7 -9 0 0 0
lead=wine	0 -16 0 2 9 0 0 0
lead=with	0 -7 0 -8 15 5 -1 0
lead=with begin	0 -6 0 0 0 9 0 0
lead=with impose	0 -4 0 -5 0 9 0 0
lead=with participle	0 0 0 -8 10 0 0 0
lead=with stay	0 2 0 3 -17 9 0 0
lead=without	-1 27 -6 24 -39 10 -14 2
lead=without bear	0 9 0 -3 -3 0 0 0
lead=without end	0 -27 0 0 17 6 0 0
lead=without future	0 0 0 7 -8 0 0 0
lead=without go	0 -4 0 -4 11 0 0 0
lead=without impose	0 20 0 -3 -21 9 -1 0
lead=without other	0 23 0 0 -21 0 0 0
lead=without pay	0 14 0 -1 -9 0 0 0
lead=without present	0 24 0 -11 -12 0 0 0
lead=without return	0 8 0 0 -2 0 0 0
lead=without rise	0 -15 0 5 7 0 0 0
lead=without up	0 -3 0 0 8 0 -1 0
lead=would	0 0 0 0 12 0 -4 0
lead=xi	0 0 0 -2 17 0 0 0
lead=yet	-7 4 0 -9 -7 0 -10 23
lead=yet modal	0 -2 0 0 0 0 0 11
lead=you	0 8 0 -5 9 -8 -4 0
lead=you have	0 10 0 0 -7 0 0 0
lead=you impose	0 0 0 0 11 0 0 0
lead=you modal	0 -3 0 0 16 -1 0 0
lead=—	4 2 -17 8 15 -33 -13 -14
lead=— be	0 -3 0 -1 16 0 0 0
lead=— begin	0 14 0 8 -14 0 -3 0
lead=— charge	0 0 0 -17 10 0 5 0
lead=— come	0 11 0 8 -16 0 0 0
lead=— down	0 10 0 2 -9 0 0 0
lead=— end	0 11 0 -7 0 0 -1 0
lead=— future	0 0 0 -9 15 0 -3 0
lead=— gerund	0 13 0 0 -9 0 0 0
lead=— infinitive	0 0 0 -1 8 0 0 0
lead=— participle	0 2 0 0 -13 0 8 0
lead=— past	0 0 0 12 -13 0 0 0
lead=— perfect	0 0 0 -9 14 0 0 0
lead=— present	0 3 0 20 -18 0 0 0
lead=— say	0 4 0 20 -25 0 0 0
lead=— see	0 0 0 10 -9 0 0 0
lead=— stay	0 -5 0 0 13 0 0 0
lead=— target	0 0 0 -21 16 0 4 0
lead=— up	0 -2 0 17 -9 0 0 0
lead=•	0 -14 0 0 18 2 -6 0
level	-15 36 -5 -1 -3 -30 -8 -16
level+on-lapse	-5 4 -1 12 -7 5 -15 0
level+open	-11 6 -9 8 5 -16 -3 -3
main:"	-2 14 -12 0 0 0 -10 0
main:&	2 1 11 0 -16 0 0 0
main:'	-4 15 0 0 0 9 -17 0
main:'s	12 -4 -2 -6 -13 0 21 -2
main:(	0 7 0 2 -9 3 -1 0
main:)	0 1 0 7 -10 8 -7 0
main:,	15 -3 3 0 -19 -3 9 13
main:-	-6 13 13 0 -18 3 -2 -5
main:.	8 11 13 -10 -29 7 7 13
main:/	4 -12 0 -1 0 8 0 0
main::	-2 2 4 5 -6 -10 6 -24
main:;	9 0 5 -2 -9 14 -4 -13
main:<agent>	-8 24 -9 17 -11 -7 -12 -12
main:<day-ahead>	8 -2 15 4 1 -15 0 -22
main:<day-gone>	-5 31 23 10 -26 -10 -19 -14
main:<day-today>	0 16 0 8 -14 -9 -2 -4
main:<duty>	-4 28 -15 -3 -9 -13 0 -8
main:<gate>	2 -1 8 0 -11 -1 3 2
main:<goods>	-6 4 0 17 -38 -11 36 -7
main:<level-noun>	-2 -5 -11 2 2 0 11 -8
main:<level>	-30 -16 0 23 -1 -13 13 4
main:<money>	-9 -13 0 4 3 0 7 0
main:<month-ahead>	-12 9 -11 0 14 -17 0 -19
main:<month-gone>	11 12 0 -6 -3 0 -13 -10
main:<name>	7 -1 -18 4 -27 27 9 -2
main:<not>	9 -21 -5 -18 19 -16 -5 29
main:<number>	-30 19 0 12 -30 2 19 -12
main:<office>	0 0 22 9 -26 4 -11 6
main:<organisation>	-5 -14 -8 11 14 -13 0 1
main:<person>	-19 5 -31 11 -3 -14 0 20
main:<points>	-4 -3 1 -9 7 0 -2 9
main:<quality>	-7 -9 -6 8 -13 5 11 10
main:<seat>	4 1 -9 12 -31 -10 8 26
main:<sender>	14 -3 9 -11 -13 13 -3 -3
main:<span>	0 5 2 -20 9 -5 0 0
main:<taker>	0 1 22 -17 -10 0 -11 3
main:<v-agree>	-7 -4 -2 2 7 -1 -3 10
main:<v-bear>	-1 -9 0 22 1 5 -16 -6
main:<v-begin>	-2 -5 -4 0 10 -8 7 -11
main:<v-buy>	0 0 -4 4 5 2 -17 -2
main:<v-deny>	23 -15 0 -4 0 0 -5 0
main:<v-down>	-8 -1 27 -8 -2 2 -18 0
main:<v-end>	-1 -9 11 -26 11 4 -5 5
main:<v-impose>	0 -6 0 0 -1 1 -4 13
main:<v-propose>	0 -8 -5 1 0 2 -10 22
main:<v-return>	3 6 -11 -40 24 -20 1 -19
main:<v-say>	4 -5 4 -3 -3 -14 1 20
main:<v-sell>	0 1 4 -22 0 0 8 -4
main:<v-stay>	0 0 -13 -10 8 -12 13 -5
main:<v-suspend>	9 -11 -1 -17 13 17 -11 -13
main:<v-target>	2 -6 -6 6 10 -4 0 -24
main:<v-threaten>	0 -5 0 -8 16 -1 -1 -4
main:<v-up>	-12 -2 -9 14 -1 -7 11 -6
main:?	-14 25 -13 37 -26 -28 -10 -14
main:_	0 -8 0 0 16 0 0 0
main:a	13 -23 13 -6 5 -21 3 20
main:according	0 9 0 8 -18 1 0 0
main:add	-4 -2 7 7 -7 0 6 -10
main:additional	4 10 0 1 -13 0 0 0
main:after	-4 14 -3 -14 0 0 0 0
main:afterward	0 17 0 1 -16 0 0 0
main:again	11 26 -21 -28 4 0 -26 -7
main:against	0 -4 0 0 11 0 0 0
main:agree	0 11 0 -9 0 4 -4 0
main:agreement	0 -8 0 -5 29 -4 0 0
main:aid	0 -2 0 0 16 -11 0 0
main:all	8 9 3 -6 -7 0 -7 -4
main:also	4 -16 0 9 -27 0 19 0
main:an	0 -10 -4 1 22 2 -28 0
main:and	-8 21 16 -15 -3 -10 -18 0
main:anew	0 11 0 -8 -18 7 0 4
main:announce	4 -11 0 -1 -4 -2 19 0
main:answer	0 9 0 -5 8 0 -7 0
main:any	11 0 0 0 0 -15 2 0
main:anybody	0 -12 0 0 1 3 4 0
main:anything	9 0 0 0 -3 0 0 0
main:apply	10 8 0 4 -11 -20 -4 0
main:approve	0 0 0 -7 -5 0 6 10
main:are	8 -5 2 -1 -12 11 4 0
main:as	10 -9 -3 7 6 -40 6 -4
main:ask	0 3 -3 1 4 0 -15 -4
main:association	0 0 0 0 -3 11 0 0
main:at	0 12 3 2 -14 -39 19 0
main:autumn	0 11 0 0 -8 3 0 0
main:await	0 14 0 -3 -5 0 0 0
main:back	-6 26 13 -45 13 -17 -29 -1
main:ban	-9 -15 0 0 19 2 0 0
main:barley	0 13 0 -3 -7 0 0 0
main:basi	0 -3 15 0 -10 0 0 0
main:be	13 8 -13 8 -17 -4 0 -7
main:bean	4 -2 0 -14 1 0 10 0
main:become	0 0 0 18 -5 -2 -1 0
main:beef	0 1 0 -16 5 0 3 0
main:beer	0 0 0 11 -13 0 0 0
main:begin	1 -22 0 7 0 11 0 0
main:being	0 -11 3 0 4 0 0 0
main:between	0 9 0 -3 -3 0 0 0
main:border	0 0 0 0 13 -5 0 0
main:both	2 3 -5 0 -6 -8 21 -14
main:bridge	0 0 0 0 14 -3 0 -1
main:bring	0 13 -1 -16 -2 0 0 0
main:broker	2 0 22 -5 -13 -5 0 0
main:buse	0 -10 0 -1 13 0 0 0
main:butter	0 0 0 0 11 0 -1 0
main:by	8 1 16 -36 6 -7 4 -17
main:can	7 1 0 0 -1 -18 5 -1
main:cancel	0 0 1 -1 -11 12 0 0
main:cattle	0 0 0 0 -9 0 6 0
main:cease	0 23 0 0 -16 0 0 0
main:change	0 -25 0 0 18 1 -1 0
main:cheese	0 0 0 -1 -4 0 13 0
main:chocolate	0 8 0 -2 -11 6 0 0
main:close	-3 -12 0 0 -18 31 8 -8
main:closed	0 -7 0 -1 9 0 5 0
main:coal	0 0 6 4 -10 0 0 0
main:cocoa	0 0 0 0 13 0 -3 0
main:coffee	0 14 0 5 -17 0 0 0
main:collapse	0 -3 14 0 -4 -2 0 2
main:collect	0 6 0 -12 0 0 1 0
main:column	0 28 0 0 -23 0 0 0
main:come	-4 0 3 8 0 -7 -3 1
main:company	13 -20 6 -5 -11 13 3 0
main:condition	0 0 0 9 -6 0 0 0
main:continue	0 -13 0 0 4 8 0 0
main:contract	0 -19 0 -2 17 8 0 0
main:control	9 -6 0 0 -3 0 0 1
main:cost	8 -4 1 -17 2 -2 -3 5
main:cotton	0 3 5 -4 -15 5 5 0
main:could	3 -10 -1 -11 19 0 -3 0
main:countermeasure	0 -3 0 0 -1 0 16 -1
main:country	0 1 0 -20 12 -1 5 -3
main:cut	0 -2 0 -3 15 0 0 0
main:dairy	0 0 0 0 -20 9 7 0
main:date	0 -5 0 -14 2 3 1 3
main:day	0 11 0 4 -12 -11 0 0
main:de	0 0 0 0 -12 0 3 9
main:dead	0 0 0 0 -3 0 0 14
main:dealer	5 -2 13 0 -13 0 0 0
main:decide	0 -2 0 0 11 0 0 0
main:declaration	0 0 0 -7 15 0 -1 0
main:decree	0 16 0 -4 -5 0 0 0
main:did	0 -18 0 5 0 -3 9 0
main:die	0 -6 0 0 10 0 0 0
main:do	-2 -12 0 9 -14 12 11 -3
main:doe	0 -10 0 -6 2 0 3 8
main:down	0 4 9 -17 -11 2 -7 7
main:draft	0 2 0 1 -13 0 0 10
main:draw	0 -3 0 11 -2 5 -8 0
main:drawer	9 0 0 0 -7 0 0 0
main:due	-4 2 -1 0 -16 24 -6 -2
main:duty	-2 22 -2 -2 -11 -22 5 -3
main:each	0 -3 0 0 15 -3 -10 3
main:early	4 2 0 -4 -10 8 0 0
main:earth	17 0 0 -8 -2 -3 -2 0
main:economic	0 0 0 0 -10 0 0 11
main:economy	0 0 0 -1 9 -2 0 0
main:effect	-4 -3 0 -2 1 0 12 -3
main:electricity	0 0 0 -6 -9 0 15 0
main:end	-7 10 -9 -8 4 0 3 -16
main:entry	0 0 0 -4 0 0 11 0
main:even	0 -7 0 -2 16 0 0 0
main:everybody	0 -5 0 0 0 10 0 0
main:everything	0 11 0 0 -2 0 -2 0
main:exempt	0 0 0 0 9 0 0 0
main:expect	11 -5 8 -5 -12 11 0 0
main:expire	0 -3 0 0 9 0 0 0
main:extend	0 -12 0 5 19 0 -4 0
main:extension	0 0 0 -4 10 0 -4 1
main:face	4 2 0 0 -10 2 0 0
main:fall	-2 -9 0 0 3 4 -3 7
main:fee	0 -16 -1 -5 1 22 0 0
main:fentanyl	0 -9 0 -5 22 -1 0 0
main:figure	0 20 0 0 -14 0 0 0
main:first	0 6 0 7 0 -3 0 -10
main:fish	0 0 0 12 -2 0 -8 0
main:fishmeal	0 0 0 13 -6 0 0 0
main:follow	0 -24 0 -10 8 0 23 -5
main:for	9 0 -21 -9 -9 7 10 3
main:foreign	0 -3 0 0 18 0 -1 0
main:free	0 2 0 -2 -6 -5 10 3
main:from	3 22 -19 -9 -13 -3 6 -13
main:fruit	0 15 0 -4 -4 0 -1 0
main:full	0 9 2 -10 0 -6 0 -2
main:further	-1 12 22 0 -11 -10 -4 -5
main:give	0 0 4 -1 -9 12 -2 0
main:glove	0 0 0 8 -9 1 0 0
main:go	-16 6 -17 -9 21 -10 -1 -13
main:good	-13 -31 0 -4 32 -7 12 -6
main:government	0 -2 0 0 10 0 -7 0
main:grape	0 0 0 10 -6 0 0 0
main:grower	-3 0 12 -4 -5 0 0 2
main:had	0 13 0 -12 0 -10 2 0
main:hand	0 11 0 3 -8 -1 0 0
main:happen	0 0 0 0 11 -1 -7 0
main:harvest	0 8 0 0 -1 -4 0 0
main:has	1 -21 -2 2 2 -27 11 15
main:have	-14 -17 18 -15 16 -13 3 5
main:he	-16 -5 0 -1 10 -5 5 4
main:hear	1 0 0 12 -10 0 0 0
main:heard	0 -3 0 15 -8 0 0 0
main:height	0 14 0 0 -7 0 0 0
main:here	0 11 0 -3 -5 0 2 0
main:higher	0 3 0 18 -17 0 -4 0
main:him	0 -5 0 -4 11 0 0 0
main:his	0 0 0 24 -24 -2 -1 17
main:hit	0 -4 0 8 -2 9 -2 0
main:hold	0 -9 0 0 14 0 0 0
main:hour	0 0 0 0 15 0 -7 0
main:i	7 -6 8 6 -10 -13 15 -12
main:ignore	0 0 0 0 20 0 -13 0
main:in	8 -2 8 5 -13 12 -9 0
main:increase	0 -12 0 6 2 -3 1 0
main:informed	0 0 0 2 -13 9 0 0
main:interview	0 0 0 0 -6 13 0 0
main:is	0 -14 -25 16 0 0 0 11
main:it	8 12 -22 -5 3 -7 -1 -12
main:its	-13 -21 -15 7 7 9 0 5
main:joint	0 -12 0 3 12 0 -2 0
main:jump	0 11 5 0 -15 0 0 0
main:just	0 10 0 0 0 0 0 0
main:keep	0 0 0 -12 12 0 2 0
main:lamb	0 7 0 -13 0 0 9 0
main:lapse	0 0 1 0 -13 -1 0 18
main:last	-1 24 -1 -7 -6 -4 -11 3
main:law	-4 9 -1 11 0 -17 -9 -3
main:lawyer	0 -6 0 -2 19 -1 0 0
main:leave	0 0 0 -21 18 -14 -13 7
main:less	4 -13 14 -1 -6 2 0 0
main:let	0 13 0 3 -14 0 -5 1
main:level	0 20 0 -8 -12 -1 0 0
main:levy	0 9 0 -11 -17 7 15 0
main:licence	11 -8 0 -3 0 7 -2 0
main:line	8 -16 0 2 -11 0 2 9
main:list	6 -17 0 5 -30 0 36 0
main:longer	-1 -3 0 -5 21 0 0 0
main:look	0 6 0 0 -2 -7 8 0
main:lorry	0 0 0 -13 -2 13 0 5
main:lose	0 -3 6 0 3 -5 -4 3
main:losse	0 0 24 -2 -8 -8 0 0
main:lower	0 0 7 -9 3 0 0 0
main:machine	0 0 0 12 -1 0 -12 0
main:make	0 -5 0 -8 8 -11 16 0
main:market	0 -4 13 -2 -1 0 0 0
main:match	0 -2 0 0 14 0 -3 0
main:matter	0 -11 0 0 9 0 0 0
main:may	-2 3 -9 -10 -5 10 6 0
main:me	0 1 0 -4 -9 0 0 15
main:measure	-1 0 0 0 -5 -1 13 0
main:mediator	0 -3 0 0 13 0 0 0
main:medicine	0 -11 0 2 9 3 -9 0
main:member	0 -8 0 7 -8 1 0 11
main:midnight	0 14 0 0 -8 0 0 0
main:million	0 0 0 0 14 -7 0 0
main:mind	0 -7 0 16 0 0 0 0
main:ministry	6 -6 0 11 -14 0 3 0
main:money	0 -4 0 0 12 0 0 0
main:more	5 -23 14 0 0 5 2 -12
main:morning	0 10 0 -1 -6 0 2 0
main:most	0 -12 0 0 17 0 -5 0
main:move	0 -12 0 0 -2 12 5 0
main:mr	0 -22 0 2 0 9 4 1
main:name	0 0 0 5 -12 0 0 7
main:need	0 -8 0 -4 19 -5 0 0
main:neither	0 -14 0 7 3 0 0 0
main:net	0 -12 0 -1 2 12 0 0
main:new	-6 -11 0 19 12 -9 -8 0
main:next	-4 -6 -8 12 -30 -3 30 0
main:no	0 -3 0 -7 0 -7 -17 28
main:nobody	4 -10 0 -10 25 -3 0 -3
main:note	0 10 0 0 -2 0 0 0
main:nothing	0 -4 0 0 14 0 0 0
main:notice	2 4 0 -11 -1 9 -6 -2
main:now	-12 3 -2 8 0 0 -3 -4
main:number	0 27 0 -13 -22 -1 9 -1
main:of	12 -12 13 -38 -17 15 28 14
main:off	16 -18 13 -8 -15 6 0 6
main:offer	0 -3 0 -17 1 7 -13 17
main:old	-7 -1 1 -8 27 -22 -4 -5
main:older	0 -8 0 0 12 0 0 0
main:on	4 -11 8 18 -11 -5 7 -11
main:once	0 18 0 0 -16 0 0 -5
main:one	15 -22 0 13 0 -5 0 -8
main:only	3 -6 0 -11 17 -1 0 0
main:open	0 0 15 -3 0 -1 -6 -1
main:or	8 -10 0 -5 6 5 0 0
main:orange	0 10 0 -6 -16 0 11 0
main:order	-3 1 -3 3 2 3 -12 0
main:ordinary	0 -13 0 0 18 0 0 0
main:origin	0 18 0 -4 -9 0 0 0
main:other	-8 8 -1 25 -13 -5 -1 -4
main:otherwise	0 12 0 0 -16 0 5 0
main:our	-7 -14 24 0 -24 14 8 6
main:over	0 9 0 -16 8 0 -5 0
main:owe	0 -10 0 0 0 7 0 0
main:own	0 0 0 -8 -18 -12 25 7
main:owner	0 -2 0 -3 9 5 -5 0
main:p	0 -2 12 0 -4 0 0 0
main:page	0 0 0 0 -5 10 0 0
main:paper	-4 0 0 -7 -3 21 -10 0
main:part	0 11 0 0 -7 -2 0 0
main:party	0 -4 0 0 13 0 0 0
main:pay	-7 3 -9 6 -1 0 0 -5
main:payable	0 14 0 0 -11 0 0 0
main:penalty	0 0 0 0 9 -1 0 0
main:people	0 -9 -1 -5 14 6 0 -2
main:per	0 -7 0 0 -4 15 0 0
main:permit	31 -12 0 0 -13 3 -5 -3
main:phosphate	0 0 0 -2 -9 0 11 0
main:plant	0 8 0 0 -12 9 0 0
main:plu	10 -17 0 0 9 0 0 0
main:pointed	0 11 0 0 -9 0 0 0
main:port	0 -15 0 0 0 8 6 0
main:potash	0 -1 0 10 -2 0 0 0
main:pound	0 -6 0 0 12 0 0 0
main:prepare	0 4 0 -11 2 0 -1 7
main:price	0 -1 7 -15 10 -10 -3 0
main:problem	9 -2 0 0 0 0 0 0
main:product	0 -14 0 -8 14 0 8 0
main:prolong	0 -3 0 0 10 0 0 0
main:protocol	0 5 0 0 -11 5 0 0
main:provide	0 0 0 10 -2 0 0 0
main:put	0 0 0 31 -14 -6 -16 -3
main:quarter	0 10 0 0 -8 0 0 0
main:quota	0 -6 0 5 -13 5 5 0
main:radio	0 10 0 0 -8 0 -7 8
main:raise	0 -16 0 18 -19 0 9 1
main:rare	19 0 0 -7 -5 -4 -3 0
main:rate	0 -12 -2 5 9 -7 1 1
main:reach	0 0 0 8 -16 0 7 0
main:ready	0 -5 0 -5 15 0 1 0
main:real	0 0 5 0 -14 0 10 0
main:recall	0 19 0 -2 -14 0 0 0
main:reckon	0 -1 4 0 1 -12 0 6
main:recommend	0 -10 0 19 -6 0 0 0
main:refund	0 -9 0 4 0 5 0 0
main:remain	0 -9 0 0 15 0 0 0
main:report	0 0 0 -10 11 0 0 0
main:reporter	0 6 0 -9 13 0 -9 0
main:require	10 0 0 0 0 0 0 -2
main:resume	0 18 0 -3 -9 0 0 0
main:return	5 -6 -17 -31 35 -15 -1 -8
main:rice	0 0 0 -11 1 0 7 0
main:right	-2 16 0 0 -12 1 -4 0
main:rise	2 13 -4 8 -15 -4 -8 3
main:risk	5 -10 4 0 -5 7 0 0
main:road	0 -8 0 0 16 0 0 0
main:roll	0 8 2 0 -11 0 0 0
main:route	0 -3 0 0 14 -7 0 0
main:rule	24 -10 0 -8 1 -5 -1 0
main:run	0 -6 0 -7 24 -1 0 0
main:s	0 0 12 0 -6 0 0 0
main:safeguard	0 11 0 0 -1 0 0 0
main:sale	0 0 0 0 10 0 0 0
main:same	9 -7 -1 0 0 -13 13 0
main:say	8 -7 -5 24 -14 -8 0 1
main:schedule	0 -12 0 -7 9 9 0 0
main:school	0 0 0 0 9 -1 0 -1
main:second	0 -2 0 1 -10 11 0 5
main:secretary	0 -7 0 16 -5 0 0 0
main:section	0 -16 0 2 12 0 -2 0
main:see	0 -6 11 0 0 -2 0 1
main:sell	0 -8 11 -4 14 -11 0 0
main:send	0 -5 0 0 -1 15 0 0
main:set	0 13 0 10 -27 3 0 0
main:shall	0 4 0 -1 1 -17 4 0
main:share	0 -7 20 -3 -1 0 0 0
main:she	0 0 -1 0 9 0 0 -1
main:shelve	5 6 0 0 -14 0 0 0
main:ship	0 8 0 -11 -9 -3 17 0
main:shoot	0 0 0 -1 10 0 0 0
main:should	0 -4 0 13 0 0 -4 0
main:shrimp	0 0 0 18 -8 0 -6 0
main:side	0 0 0 2 0 -1 -10 9
main:sign	0 0 0 0 0 -2 -3 14
main:since	0 -12 0 -18 25 -1 0 4
main:so	0 17 14 0 -28 2 -16 4
main:some	0 -11 0 -1 -1 15 0 0
main:something	0 -4 0 10 -5 0 2 0
main:spring	-10 -16 0 0 20 -7 6 0
main:state	0 -4 0 0 -4 0 10 5
main:statement	0 -5 0 12 -6 0 0 0
main:stay	-1 0 -2 -10 15 5 -2 -4
main:steel	0 -12 0 1 10 0 0 0
main:still	3 3 0 -13 0 -2 7 0
main:stop	0 -19 5 0 5 0 -4 -2
main:strike	0 -13 0 -2 26 -5 0 0
main:sugar	0 20 0 -10 0 0 0 0
main:surcharge	0 0 0 -8 14 0 0 0
main:suspend	0 -8 0 -9 11 4 0 0
main:suspension	0 25 0 0 -37 12 8 0
main:take	0 -7 0 -12 0 7 12 -7
main:talk	0 -1 -2 2 -5 0 -6 11
main:tariff	2 24 -6 -3 -2 -2 -22 0
main:tax	1 12 0 5 -7 3 -24 0
main:tea	0 10 0 -5 0 0 0 0
main:tell	-10 0 7 -3 1 -24 -6 20
main:text	3 1 0 -2 -10 9 -1 0
main:than	0 -14 0 -2 18 0 0 0
main:thank	0 0 0 2 -9 0 5 0
main:that	11 -2 -6 -13 12 -25 8 -2
main:the	14 -12 1 -6 -13 14 0 17
main:their	0 0 0 -17 0 2 6 0
main:them	-8 18 -5 11 -14 0 0 -11
main:then	-6 -4 0 -12 17 0 0 -4
main:there	4 -19 0 -6 0 1 -4 19
main:thereafter	0 10 0 0 -6 0 0 0
main:they	9 5 -2 -22 -1 8 3 -22
main:they'd	0 3 0 8 -18 0 0 7
main:thi	4 1 -6 0 11 -15 -15 0
main:thing	0 4 0 -6 12 0 -2 -4
main:though	0 10 0 0 -4 0 0 0
main:threat	0 -6 0 18 -9 -1 3 -1
main:threaten	4 -13 -1 -5 14 -21 14 0
main:through	0 0 0 0 -12 4 -3 12
main:time	9 7 -1 0 -27 2 12 -1
main:tin	0 -8 0 -2 16 0 0 0
main:to	3 -19 -16 8 0 -9 14 3
main:ton	0 -8 0 0 0 15 0 0
main:tonne	0 13 0 0 -12 0 1 0
main:too	0 -7 0 10 -4 0 0 8
main:top	0 -3 0 -9 0 2 14 0
main:trade	0 4 -1 13 4 -18 -13 -3
main:treaty	0 -11 0 0 10 0 0 3
main:truce	-6 -9 -6 -6 17 5 -10 7
main:turn	4 -2 0 10 -29 0 0 9
main:two	6 -22 7 0 14 -14 -7 1
main:type	0 9 0 0 -1 0 0 0
main:under	0 -12 0 0 14 0 0 0
main:understanding	0 5 0 0 -10 10 -1 0
main:until	3 14 8 4 -19 -7 -5 0
main:up	6 8 -6 -4 10 -4 -13 -1
main:use	0 -3 0 0 10 0 0 0
main:used	0 0 0 1 -11 -3 15 0
main:vessel	0 -8 0 0 -4 16 0 0
main:view	0 -8 16 0 -1 0 0 0
main:void	0 -4 0 -3 -6 11 0 7
main:vote	0 -6 0 0 17 0 0 0
main:wake	13 5 0 0 -18 0 0 0
main:walkout	0 -8 0 0 13 0 0 0
main:want	0 -4 0 0 13 0 -12 0
main:war	0 0 0 0 12 0 0 0
main:warn	-4 2 0 -2 8 6 -12 -1
main:was	-4 -22 5 15 12 0 -15 -2
main:way	0 14 0 -7 -2 4 -7 0
main:we	5 -9 2 -10 11 -15 0 6
main:we'd	0 0 0 0 -11 8 5 0
main:were	9 -12 8 0 0 0 -3 -2
main:what	2 1 -1 19 -14 -3 2 -10
main:when	0 -9 0 8 0 0 0 0
main:whether	0 -18 0 4 20 0 -5 0
main:which	0 -5 0 -14 10 -2 6 0
main:who	0 -6 -3 1 10 -7 -17 13
main:will	0 7 -3 23 -33 13 -3 -9
main:wine	0 0 0 22 -37 0 16 0
main:with	4 3 -23 -15 15 -2 -3 -1
main:withdraw	4 -17 0 0 0 0 1 0
main:without	0 8 0 -4 -11 1 5 0
main:worth	-2 -2 7 -9 -12 4 16 0
main:would	0 -5 -3 -14 1 2 9 0
main:write	0 0 3 -14 8 -6 0 4
main:yarn	0 0 0 -9 0 0 8 0
main:your	-2 0 0 -6 21 0 0 0
main:zinc	0 -6 0 16 -5 0 0 0
main:•	0 -1 0 7 -10 6 0 0
markets	-1 -23 59 -13 -4 -18 -22 0
markets a:<day-ahead>	0 0 6 13 -12 0 0 0
markets a:<day-gone> .	0 0 9 0 -5 0 0 0
markets a:<duty>	0 1 11 -4 -7 0 0 0
markets a:<level-noun>	2 -1 7 2 -10 0 0 0
markets a:<level>	0 -1 0 -16 13 0 0 4
markets a:<not>	0 0 0 13 -6 -1 0 0
markets a:<number>	0 0 26 -2 -17 -3 0 0
markets a:<number> .	0 -1 21 0 -15 0 0 0
markets a:<quality>	0 0 0 -12 11 0 0 0
markets a:<v-begin>	0 -9 0 2 0 6 0 0
markets a:<v-down>	8 0 27 -8 -10 -13 0 -3
markets a:<v-impose>	0 5 2 11 -7 -8 -4 0
markets a:<v-propose>	0 0 12 -5 -1 0 0 0
markets a:<v-say>	0 10 0 0 0 -6 0 0
markets a:<v-up>	1 -18 2 -8 8 3 0 0
markets b:<goods>	0 6 19 0 -37 11 2 -5
markets b:<name>	1 0 8 -6 -15 12 2 0
markets b:<name> 's	0 3 8 0 -17 4 0 0
markets b:<not>	0 14 0 0 0 0 -3 0
markets b:<organisation>	0 0 0 6 -12 6 0 0
markets b:<person>	0 4 0 -1 -15 16 0 0
markets b:<seat>	0 -1 1 15 -12 0 0 0
markets b:<sender>	0 0 13 0 0 -7 0 0
markets b:<v-begin>	0 -3 10 0 -1 0 0 0
markets b:<v-end>	0 0 12 0 -10 -4 8 0
markets b:<v-impose>	0 0 0 -10 12 -7 7 0
markets b:<v-propose>	0 0 0 0 -15 0 9 12
markets b:<v-sell>	0 0 2 9 -9 0 0 0
markets b:<v-target>	0 0 10 0 -3 0 0 0
markets c0=begin	0 -3 10 0 -1 0 0 0
markets c0=impose	0 0 0 -9 14 -3 0 0
markets c0=sell	0 0 2 9 -10 0 0 0
markets c1=begin	0 -3 10 0 -1 0 0 0
markets c1=impose	0 0 0 -9 16 -4 0 0
markets c1=propose	0 0 2 0 -14 0 9 6
markets c1=sell	0 0 2 9 -10 0 0 0
markets condition	-2 -24 39 0 7 -25 -23 0
markets ct0=stay future	0 0 0 0 -3 0 9 0
markets ct1=propose participle-passive	0 0 0 0 -6 0 10 0
markets duty	0 -8 24 -4 -6 -14 -4 9
markets l1=,	1 -13 22 -3 0 -11 0 -1
markets l1=<begin>	0 1 13 -5 -7 1 -4 0
markets l1=<goods>	1 4 22 3 -32 0 0 -3
markets l1=he	0 -1 0 0 -2 0 0 11
markets l1=it	0 0 0 0 10 0 0 0
markets l1=the	-2 0 24 -5 -11 0 3 -5
markets l2=,	1 0 10 0 -18 0 0 7
markets l2=<begin>	-6 -5 26 -17 0 0 -9 -7
markets l2=<quality>	0 0 0 0 -5 9 0 0
markets l2=<v-impose>	0 -1 0 -2 18 0 0 0
markets l2=about	0 12 0 0 -10 0 0 0
markets l2=and	0 0 -6 0 15 0 0 0
markets l3=<begin>	-8 -14 18 -8 7 0 -12 0
markets l3=<v-impose>	0 -2 0 0 12 0 0 0
markets l3=<v-say>	0 -1 -1 0 0 -4 0 9
markets l3=<v-threaten>	0 0 -2 0 14 -2 0 0
markets l3=warn	0 0 -2 0 14 -2 0 0
markets l3=would	0 0 21 0 -16 2 0 0
markets l4=,	3 0 9 -4 0 0 0 0
markets l4=<begin>	-9 -6 16 -10 9 -4 -14 0
markets l4=<v-propose>	0 0 0 0 -3 0 9 0
markets l4=in	4 11 6 0 -19 0 0 0
markets l4=of	0 0 -5 5 -12 8 0 4
markets l=<begin> <begin>	0 1 13 -5 -7 1 -4 0
markets l=about the	0 12 0 0 -11 0 0 0
markets l=and the	0 0 -6 0 14 0 0 0
markets lead=,	2 -7 37 -1 -28 -2 -15 5
markets lead=:	0 0 2 0 -10 0 8 0
markets lead=a	0 0 9 0 -5 0 0 0
markets lead=and	0 0 -1 0 11 0 0 0
markets lead=if	0 0 -4 7 9 -5 -9 0
markets lead=shares	0 0 13 0 -7 0 0 0
markets lead=that	0 0 0 -9 17 -4 0 0
markets lead=traders	0 9 -5 0 0 0 0 0
markets level	2 -23 12 -1 7 -2 -11 10
markets lr=<begin> in	0 0 0 0 -3 10 0 0
markets lr=the of	0 5 0 -10 8 -4 0 0
markets lr=the would	0 0 15 0 -11 0 0 0
markets next="	0 0 0 0 10 0 0 0
markets next=,	3 -7 29 0 -17 0 0 -7
markets next=:	0 0 -4 0 13 0 0 0
markets next=if	0 0 -6 -6 7 0 0 12
markets next=that	0 9 1 0 -2 -4 0 0
markets open	0 -5 49 -19 -3 -8 -37 -3
markets pc0=begin	0 -4 11 0 -3 0 0 0
markets pc0=propose	0 0 0 -7 12 0 0 0
markets pc0=say	0 -2 -1 -12 18 -5 -2 8
markets pc0=suspend	0 3 11 0 -13 0 0 0
markets pc0=threaten	0 0 -3 0 15 -4 0 0
markets pc1=begin	0 -9 11 4 -5 0 0 0
markets pc1=down	0 -1 0 -7 10 0 0 0
markets pc1=say	0 -2 -1 -12 18 -5 -2 8
markets pc1=suspend	0 3 11 0 -13 0 0 0
markets pct0=begin present	0 -6 12 -1 0 0 0 0
markets pct0=say past	0 -1 0 -5 24 -3 0 0
markets pct0=suspend present	0 0 11 0 -6 0 0 0
markets pct0=threaten past	0 0 -3 0 13 -3 0 0
markets pct0=up present	0 -4 9 0 0 0 0 0
markets pct1=begin present	0 -6 12 -1 0 0 0 0
markets pct1=say past	0 -1 0 -5 24 -3 0 0
markets pct1=suspend present	0 0 11 0 -6 0 0 0
markets pct1=threaten past	0 0 -3 0 13 -3 0 0
markets pct1=up present	0 -4 9 0 0 0 0 0
markets pt0=modal	0 -3 0 -3 13 0 0 0
markets pt0=past	0 -2 -2 -8 27 -5 0 0
markets pt0=past-passive	0 0 0 -3 10 0 0 0
markets pt0=perfect	0 5 0 -6 -3 0 -1 10
markets pt0=present	2 -5 22 -5 -11 0 -1 0
markets pt1=modal	0 -3 0 -3 13 0 0 0
markets pt1=past	0 -2 -2 -8 27 -5 0 0
markets pt1=perfect	0 5 0 -3 -9 0 0 10
markets pt1=present	2 -5 22 -9 -10 0 0 0
markets pv0=go	0 0 8 -1 0 0 0 0
markets pv0=warn	0 0 -3 -2 18 -2 0 0
markets pv1=go	0 -4 9 0 0 0 0 0
markets pv1=warn	0 0 -3 -2 18 -2 0 0
markets pvt0=go present	0 -4 9 0 0 0 0 0
markets pvt0=warn past	0 0 -2 0 13 -2 0 0
markets pvt1=go present	0 -4 9 0 0 0 0 0
markets pvt1=warn past	0 0 -2 0 13 -2 0 0
markets quoted	0 0 0 0 11 0 0 0
markets r1=,	0 -4 6 3 -15 4 7 0
markets r1=.	0 -6 -3 0 0 15 0 0
markets r1=:	0 0 -2 0 9 0 0 0
markets r1=<v-impose>	0 5 0 11 -9 -2 0 0
markets r1=<v-say>	0 10 -2 0 0 -6 0 0
markets r1=<v-up>	0 0 -1 0 14 0 0 0
markets r1=be	0 0 0 3 -10 0 0 10
markets r1=had	0 0 8 0 -9 0 0 0
markets r1=in	0 0 9 0 -11 8 0 0
markets r1=of	0 6 9 -14 6 -12 -1 -2
markets r1=on	0 0 -1 0 9 0 0 0
markets r1=to	0 -7 3 0 -9 0 8 0
markets r1=would	0 0 22 0 -14 0 0 0
markets r2=.	0 0 11 0 0 -4 -6 0
markets r2=<end>	0 -7 -3 0 0 15 0 0
markets r2=<level>	0 -2 -2 0 14 0 0 0
markets r2=<name>	3 0 0 0 -11 0 8 0
markets r2=<quality>	0 0 0 -9 14 0 -1 0
markets r2=<seat>	0 0 9 0 -5 0 0 0
markets r2=<v-begin>	0 -6 0 0 9 0 0 0
markets r2=<v-down>	0 0 24 -2 -13 0 0 0
markets r2=<v-say>	0 0 9 0 -17 8 0 0
markets r2=been	0 0 9 0 -8 0 0 0
markets r2=fall	0 0 12 0 -8 0 0 0
markets r2=go	0 -6 0 0 9 0 0 0
markets r2=say	0 0 12 0 -11 0 0 0
markets r2=the	0 -7 8 4 -1 -4 0 1
markets r3=,	0 0 8 0 -7 0 0 0
markets r3=.	0 10 2 0 -11 -8 6 0
markets r3=<end>	-1 -14 5 4 0 10 -10 0
markets r3=<goods>	0 -3 0 0 9 0 -4 0
markets r3=<v-propose>	0 0 11 0 -9 0 0 0
markets r3=<v-say>	0 0 0 0 -10 0 9 0
markets r3=by	0 0 9 -3 -3 0 0 0
markets r3=of	0 0 0 0 -5 9 0 0
markets r3=the	0 0 -2 0 11 -3 0 0
markets r3=to	0 0 0 0 -8 0 0 10
markets r3=would	3 0 0 0 -11 8 0 0
markets r4=,	0 0 -2 -3 10 0 0 0
markets r4=.	0 -1 0 0 10 0 0 0
markets r4=<end>	-6 2 9 5 -16 2 7 -4
markets r4=<v-begin>	0 0 0 0 -9 10 0 0
markets r4=and	0 -2 0 0 11 0 0 0
markets r4=to	0 0 18 0 -12 0 0 0
markets r4=up	0 -9 0 0 11 0 0 0
markets r=. <end>	0 -5 -2 0 0 15 0 0
markets r=in <seat>	0 0 9 0 -5 0 0 0
markets t0=future	0 3 0 0 -11 0 9 0
markets t0=modal	0 -6 16 -3 0 -7 0 0
markets t0=present	-1 0 12 2 -6 -10 0 3
markets t1=modal	0 -5 17 -3 0 -7 0 0
markets t1=participle-passive	0 0 0 0 -5 0 9 0
markets v0=expect	0 0 11 0 -10 0 0 0
markets v1=expect	0 0 10 0 -17 0 10 0
markets verbless	-9 -19 23 0 -3 2 -1 0
markets vt0=be future	0 0 0 0 -4 0 9 0
markets vt0=be present	0 10 -1 0 -4 0 0 0
markets vt1=be present	0 10 -1 0 -4 0 0 0
markets=futures	2 -4 9 0 -12 0 0 4
markets=market	-1 -14 -6 9 -1 8 5 -2
markets=markets	0 -2 15 -1 0 -1 0 0
markets=peso	0 0 23 0 -23 0 0 0
markets=price	0 7 0 -14 14 -8 -5 0
markets=prices	0 -6 0 0 8 -4 -6 0
markets=shares	0 -8 31 0 -14 -3 -1 0
markets=traders	0 12 -3 -9 2 0 0 0
on-lapse	3 14 -2 -12 -1 1 -7 -2
on-lapse+open	-1 -8 0 -1 0 6 -1 10
open	-5 -26 -9 10 8 29 3 -7
rule:controls	24 -12 0 1 -1 -2 -17 -4
rule:controls duty	12 0 0 1 -8 -4 -4 0
rule:controls gone	9 0 0 0 -2 0 0 0
rule:controls level	9 -3 0 1 -2 -1 0 0
rule:controls open	9 -4 -2 -2 8 1 -12 0
rule:duties return	3 34 0 -17 -25 9 -12 -4
rule:duties return condition	-17 -2 2 3 8 2 -1 0
rule:duties return duty	3 35 0 -20 -27 9 -10 -3
rule:duties return gone	0 -8 0 6 8 -4 0 0
rule:duties return level	1 5 0 3 -14 13 0 0
rule:duties return on-lapse	0 -18 0 15 15 5 -7 -10
rule:duties return open	0 39 -6 -14 -23 -1 -4 -19
rule:markets	2 0 28 -8 -19 -6 0 0
rule:markets condition	0 0 9 0 0 0 0 0
rule:markets open	3 0 26 -7 -18 -5 0 0
rule:new duties	0 -12 -23 28 -6 -16 0 -2
rule:new duties condition	0 7 0 0 -7 -3 6 -5
rule:new duties duty	0 -12 -23 28 -6 -16 0 -2
rule:new duties gone	0 -21 0 0 20 0 -7 0
rule:new duties level	0 -13 -9 8 0 -3 10 -2
rule:new duties open	2 -10 -13 29 -22 -5 7 0
rule:other	-3 0 14 0 -12 10 -9 0
rule:other open	-3 0 8 -7 -5 11 -7 0
rule:retaliation	-16 -22 -3 2 -11 -5 37 -14
rule:retaliation duty	0 -15 0 8 6 0 0 0
rule:retaliation gone	0 -1 0 -3 -9 8 7 0
rule:retaliation level	0 -3 0 5 13 2 -13 0
rule:retaliation open	-11 -12 -6 6 -27 -2 41 -11
rule:talks fail	0 -1 0 -1 -30 -5 0 41
rule:talks fail condition	0 0 0 0 -11 0 0 16
rule:talks fail open	0 -5 0 0 -28 -4 0 36
short	-74 30 -103 -14 101 -131 -58 -63
t=future	-32 1 -19 0 14 5 2 -7
t=future condition	0 10 -2 21 -26 1 -10 4
t=future duty	-11 6 -20 8 -4 -4 6 -12
t=future gone	0 3 -2 11 -20 2 3 4
t=future level	-14 0 -16 12 0 -12 1 0
t=future on-lapse	0 -3 0 9 2 -2 0 -14
t=future open	-24 6 -23 0 11 1 2 -10
t=future-not	-4 -28 -3 11 15 -11 3 4
t=future-not condition	0 -15 0 21 3 -10 0 -2
t=future-not duty	0 -11 0 -6 24 0 -2 0
t=future-not gone	0 0 0 9 -11 0 4 0
t=future-not level	0 -6 0 -11 23 0 0 0
t=future-not open	-1 -19 0 3 20 -9 6 -5
t=gerund	4 0 6 -18 7 6 -15 6
t=gerund duty	0 5 11 -11 2 0 -9 0
t=gerund gone	0 -6 0 -11 13 4 0 0
t=gerund level	0 4 12 -7 -1 -3 -2 0
t=gerund open	2 -13 0 -9 5 17 -22 11
t=infinitive	-9 -16 0 3 2 1 0 9
t=infinitive condition	-1 7 0 -4 7 -11 -1 0
t=infinitive gone	-2 -2 0 -21 -1 9 2 13
t=infinitive level	0 -10 0 16 -4 -2 0 -3
t=infinitive on-lapse	1 -4 0 -9 14 0 -13 4
t=infinitive open	-5 8 10 -4 -10 0 -10 17
t=modal	5 -8 11 -4 6 11 -5 -23
t=modal condition	0 -13 -7 -3 18 -1 9 -22
t=modal duty	1 5 11 7 -14 -7 0 -14
t=modal gone	4 -27 0 -7 14 -3 12 0
t=modal level	-5 3 10 -4 5 -10 -2 -5
t=modal on-lapse	-3 -10 -5 -16 15 9 1 4
t=modal open	9 4 11 -3 -18 11 5 -15
t=modal-not	2 -18 -6 -7 -4 -19 23 17
t=modal-not condition	2 -3 0 -1 0 -14 4 6
t=modal-not level	0 -4 0 0 -2 0 11 0
t=modal-not open	4 -2 -3 -7 -14 -38 26 19
t=participle	-24 10 0 -21 27 -16 0 -9
t=participle condition	-15 10 0 0 11 -11 -10 -11
t=participle duty	-2 1 -3 -16 1 8 13 -1
t=participle on-lapse	0 25 0 0 -29 2 6 0
t=participle open	-10 22 1 -1 -2 -12 -4 0
t=past	-16 -16 -16 -3 58 -37 -11 -6
t=past condition	0 5 0 6 -7 -4 -10 13
t=past duty	5 -10 5 16 -14 -9 18 -6
t=past gone	16 10 -7 -7 1 -12 -2 0
t=past level	4 0 -4 23 -21 -5 9 -6
t=past on-lapse	-1 0 0 0 -10 10 2 1
t=past open	-1 20 9 4 -22 -10 14 7
t=past-not	0 -19 0 4 30 0 -19 -4
t=past-not condition	0 -7 0 0 9 0 -5 0
t=past-not gone	0 0 0 17 -7 0 -1 0
t=past-not on-lapse	0 -2 0 -13 16 0 0 0
t=past-not open	0 -5 0 12 0 3 -13 0
t=perfect	0 -23 -11 5 15 -8 3 -1
t=perfect condition	0 -14 9 -16 3 -4 6 9
t=perfect duty	0 6 -20 4 -7 -9 5 5
t=perfect gone	-6 0 0 -9 15 3 -3 0
t=perfect level	-12 5 -12 19 -15 -26 7 0
t=perfect open	15 -16 0 17 -23 8 1 1
t=perfect-not	-5 -11 0 4 0 11 1 -1
t=perfect-not condition	0 0 0 11 -9 11 -8 0
t=perfect-not duty	0 -9 0 0 14 0 -3 0
t=perfect-not level	0 -9 0 0 13 0 -1 0
t=perfect-not on-lapse	0 -17 0 4 4 4 0 0
t=perfect-not open	0 -12 0 12 -1 0 5 0
t=pluperfect	-19 -20 -27 -2 56 0 -21 -7
t=pluperfect condition	0 2 0 -13 10 -10 1 0
t=pluperfect gone	0 -10 0 0 18 -11 -1 3
t=pluperfect on-lapse	0 0 0 -7 11 0 -8 0
t=pluperfect open	-10 0 -2 6 -9 14 0 1
t=pluperfect-not level	0 0 0 10 -8 0 0 0
t=pluperfect-not open	0 0 0 11 -9 0 0 0
t=present	-21 5 -17 -12 40 -4 -14 -32
t=present condition	-4 1 10 8 -16 -4 3 3
t=present duty	-1 -1 4 15 -10 -1 5 0
t=present gone	-7 23 0 20 -24 0 -8 -16
t=present if-back	0 0 0 0 -14 15 0 0
t=present level	-1 12 0 6 -17 4 7 2
t=present on-lapse	-4 19 0 -11 -6 -9 0 0
t=present open	12 -7 4 0 -30 27 19 12
t=present-not	0 7 -2 13 -5 -6 -7 -6
t=present-not condition	4 12 0 10 -19 0 -6 0
t=present-not duty	0 6 1 29 -18 -28 -16 -1
t=present-not gone	0 -4 0 15 -7 -3 4 0
t=present-not level	0 -2 3 27 -17 0 -4 0
t=present-not on-lapse	7 -5 0 -13 9 0 4 -5
t=present-not open	0 19 1 6 -7 -9 -9 -26
talks	-8 -9 -25 -9 26 -7 -8 27
talks a:<day-ahead>	-1 -1 1 11 -8 0 4 2
talks a:<day-ahead> .	6 -5 0 -1 6 -11 7 -3
talks a:<day-ahead> in	0 0 0 0 -13 0 0 16
talks a:<day-gone>	0 0 0 3 10 -7 -1 0
talks a:<day-today>	0 12 0 -14 1 0 -1 0
talks a:<gate>	0 0 0 0 10 0 0 0
talks a:<goods>	3 3 0 5 -26 0 0 26
talks a:<level>	0 -7 9 24 -8 0 -2 -1
talks a:<level> .	0 -7 11 0 0 0 0 0
talks a:<level> from	0 -8 0 12 0 0 0 0
talks a:<level> on	0 -10 0 8 4 0 0 0
talks a:<month-ahead>	0 -17 0 0 24 -12 -2 7
talks a:<month-gone>	5 -29 0 5 0 14 0 -2
talks a:<name>	-18 2 -7 17 -16 11 -13 14
talks a:<name> .	0 0 0 12 -19 10 0 0
talks a:<name> and	0 7 0 -7 -6 -1 0 11
talks a:<name> end	0 13 0 -2 -11 0 0 6
talks a:<name> expire	0 10 0 0 -8 0 0 0
talks a:<name> in	0 -6 0 0 12 0 0 0
talks a:<name> is	0 16 0 -4 -9 0 0 0
talks a:<name> lapse	0 -8 0 0 10 0 0 0
talks a:<not>	4 -1 0 -18 -1 3 7 5
talks a:<number>	0 0 0 2 8 -10 -1 -1
talks a:<number> and	0 -12 0 0 14 0 0 0
talks a:<office>	0 0 0 10 0 0 0 -2
talks a:<organisation>	0 -4 0 -5 17 0 -5 0
talks a:<organisation> .	0 -2 0 0 11 0 0 0
talks a:<person>	0 0 0 -3 14 0 0 0
talks a:<quality>	0 0 0 14 -20 5 0 3
talks a:<seat>	6 -13 0 -2 0 -2 8 2
talks a:<seat> and	0 0 0 9 -5 0 0 0
talks a:<seat> run	10 0 0 0 -9 0 0 0
talks a:<span>	0 10 -1 10 -3 -2 -3 -5
talks a:<span> of	0 0 0 11 -10 0 0 0
talks a:<v-begin>	0 -10 4 0 0 7 0 2
talks a:<v-down>	0 5 0 -5 -20 4 10 7
talks a:<v-end>	-3 16 -4 0 0 -3 -1 -17
talks a:<v-impose>	0 25 -11 -17 -17 8 3 0
talks a:<v-return>	0 6 0 -11 3 0 -1 -5
talks a:<v-say>	0 0 0 -11 0 7 0 0
talks a:<v-stay>	3 -5 0 -2 22 0 -5 -12
talks a:<v-suspend>	0 0 0 -1 20 0 0 0
talks a:<v-target>	0 -2 0 -4 -3 -1 12 4
talks asks	0 14 0 -1 0 -1 0 -3
talks b:<agent>	-2 -7 0 -2 17 1 0 0
talks b:<day-gone>	0 -6 0 -7 25 0 0 0
talks b:<duty>	-4 7 0 -6 -24 4 3 22
talks b:<goods>	2 0 -1 -14 1 -1 -5 16
talks b:<level-noun>	0 0 0 -16 12 4 -4 0
talks b:<level>	0 0 0 -6 9 0 -1 0
talks b:<name>	-1 0 0 1 23 -5 -16 -4
talks b:<name> failed	0 0 0 15 -14 0 0 0
talks b:<name> let	0 -9 0 0 12 0 0 0
talks b:<name> want	0 10 0 0 -9 0 0 0
talks b:<not>	-12 7 -5 20 -23 8 3 0
talks b:<number>	0 0 0 -5 10 0 0 0
talks b:<office>	0 0 0 -3 -2 0 0 11
talks b:<organisation>	0 -11 0 14 -11 1 9 -1
talks b:<person>	0 0 0 -6 17 -6 0 1
talks b:<person> say	0 0 0 0 10 0 0 0
talks b:<seat>	-3 -1 0 0 10 0 0 -3
talks b:<v-agree>	0 -10 0 20 -13 4 0 0
talks b:<v-begin>	9 -4 0 -19 6 0 3 -1
talks b:<v-down>	0 0 0 1 -9 -6 2 9
talks b:<v-end>	8 1 5 -2 -10 0 -1 0
talks b:<v-propose>	7 0 -3 -6 13 -8 0 -9
talks b:<v-say>	-2 0 0 -21 18 -3 0 0
talks b:<v-target>	0 0 0 -8 13 0 0 0
talks b:<v-up>	11 -6 0 -8 1 -4 3 0
talks c0=begin	6 -1 0 -17 3 0 3 0
talks c0=down	0 0 0 3 -14 -4 5 9
talks c0=impose	5 -15 0 5 1 0 0 0
talks c0=propose	0 -5 -1 -5 21 -1 0 0
talks c0=say	0 0 0 -12 7 0 0 2
talks c0=stay	-17 -7 -1 4 9 -3 0 0
talks c0=up	11 -3 0 -6 0 -4 3 0
talks c1=agree	0 0 0 15 -14 5 0 0
talks c1=begin	1 0 0 -17 9 0 3 0
talks c1=down	0 0 0 3 -13 -5 2 9
talks c1=impose	5 -16 0 9 0 0 1 0
talks c1=propose	4 -11 -1 0 9 -2 0 -1
talks c1=say	0 0 0 -12 6 0 0 2
talks c1=stay	-17 -5 -1 4 3 -3 4 1
talks condition	0 -14 0 8 -5 4 2 11
talks ct0=agree present	0 0 0 15 -13 0 0 0
talks ct0=begin present	3 0 0 -11 3 -2 5 0
talks ct0=down modal	0 0 0 0 -4 0 0 11
talks ct0=impose modal	4 -12 0 0 6 0 0 -4
talks ct0=impose pluperfect	0 0 0 10 -8 0 0 0
talks ct0=impose present	0 -8 0 -1 9 -8 2 5
talks ct0=propose past	0 0 0 0 9 0 -1 0
talks ct0=propose present	0 0 0 -6 11 0 0 0
talks ct0=stay modal	0 -10 0 1 -1 3 -3 9
talks ct1=agree present	0 0 0 15 -14 0 0 0
talks ct1=begin present	0 0 0 -11 10 -1 5 0
talks ct1=down modal	0 0 0 0 -4 0 0 11
talks ct1=impose modal	5 -12 0 0 6 0 0 -4
talks ct1=impose pluperfect	0 0 0 10 -8 0 0 0
talks ct1=impose present	0 -8 0 -4 10 -7 2 5
talks ct1=stay modal	0 -6 0 1 -8 4 0 10
talks duty	-8 19 -3 17 -26 7 -25 10
talks gone	0 -3 -7 -6 7 0 0 5
talks l1=,	0 -1 0 -1 12 0 0 0
talks l1=<begin>	0 -3 0 2 8 0 0 0
talks l1=<duty>	0 -2 0 0 -18 8 0 19
talks l1=<goods>	0 -15 0 0 32 -2 0 0
talks l1=<not>	0 4 0 7 -20 3 11 0
talks l1=<v-impose>	0 -9 0 -1 16 0 0 0
talks l1=a	-8 -2 -7 10 12 -9 -1 -14
talks l1=after	0 -3 0 -3 13 0 0 0
talks l1=as	0 -5 0 0 11 0 0 0
talks l1=further	0 11 0 0 -6 0 0 0
talks l1=no	0 0 0 5 -17 4 11 0
talks l1=of	0 13 0 -7 0 0 0 0
talks l1=tariff	0 -2 0 0 -18 8 0 19
talks l1=the	9 8 -1 -11 -13 -1 -6 21
talks l1=third	0 0 0 0 18 0 0 0
talks l1=trade	0 0 0 9 -9 7 -1 0
talks l1=whose	0 0 0 0 -8 9 0 0
talks l2='s	0 -15 0 12 5 0 0 0
talks l2=,	-5 -20 0 -4 17 12 -7 2
talks l2=:	0 -8 0 0 16 0 0 0
talks l2=<begin>	-21 -1 -17 -2 18 -11 -4 17
talks l2=<day-gone>	0 0 0 0 -5 10 0 0
talks l2=<duty>	0 -8 0 0 12 0 0 0
talks l2=<not>	-4 10 -1 11 -12 0 0 0
talks l2=<v-agree>	0 -9 0 19 -12 0 0 0
talks l2=<v-impose>	-3 -13 -2 11 7 -15 0 3
talks l2=<v-say>	0 0 0 -1 10 0 0 0
talks l2=a	-1 -9 -1 0 5 -5 -7 17
talks l2=after	0 0 0 -8 13 0 0 0
talks l2=and	10 0 0 7 -22 -1 4 8
talks l2=as	0 -4 0 -2 15 0 0 0
talks l2=been	0 12 0 0 -10 0 0 0
talks l2=before	0 6 0 7 -11 0 0 0
talks l2=during	0 -16 0 0 14 0 5 0
talks l2=had	0 12 0 0 -9 0 0 0
talks l2=has	0 -6 0 -5 18 0 0 0
talks l2=if	14 0 15 -23 -11 -10 13 0
talks l2=leave	0 0 0 0 10 -2 0 0
talks l2=no	0 21 0 -7 -23 0 7 2
talks l2=of	0 9 0 -10 -3 9 -5 -4
talks l2=off	0 0 0 -5 10 0 0 0
talks l2=on	4 -19 2 2 0 0 2 1
talks l2=out	0 13 0 0 -14 0 0 0
talks l2=reach	0 -5 0 13 -5 0 0 0
talks l2=should	-1 0 -5 11 -5 11 0 -9
talks l2=since	0 8 0 3 -12 0 0 0
talks l2=that	0 -17 0 0 5 -13 0 15
talks l2=the	-9 -13 -4 0 5 2 -4 22
talks l2=their	0 0 0 0 10 0 0 0
talks l2=under	0 -10 0 -13 29 -1 0 0
talks l2=unless	0 3 0 6 -14 0 0 0
talks l2=without	-2 0 0 17 -3 0 -10 -7
talks l3="	0 0 0 -2 -12 9 0 9
talks l3=,	3 20 0 -7 -5 -12 -6 1
talks l3=;	0 -14 0 0 19 0 0 0
talks l3=<agent>	0 -7 0 -5 12 3 0 0
talks l3=<begin>	-11 0 -1 9 0 -18 -5 14
talks l3=<day-gone>	0 -1 0 0 10 0 0 0
talks l3=<day-today>	0 -7 0 0 13 0 0 0
talks l3=<duty>	0 7 0 0 -18 0 10 0
talks l3=<goods>	3 -6 0 -3 26 -3 -8 0
talks l3=<level-noun>	0 -12 0 0 18 0 0 0
talks l3=<level>	0 -8 0 -11 18 0 0 0
talks l3=<person>	0 0 0 0 11 0 0 0
talks l3=<seat>	0 -4 0 -5 20 0 0 0
talks l3=<v-bear>	0 9 0 0 -12 0 0 4
talks l3=<v-begin>	0 -1 0 -6 13 0 0 0
talks l3=<v-end>	4 0 0 3 -13 9 0 0
talks l3=<v-impose>	0 -13 0 -1 12 14 -7 0
talks l3=<v-say>	-3 -11 0 -4 11 3 -4 3
talks l3=<v-stay>	0 0 0 -6 11 0 0 0
talks l3=after	0 -2 0 -4 16 0 0 0
talks l3=again	0 9 0 -5 -13 0 0 9
talks l3=back	5 -14 0 13 -10 0 6 0
talks l3=duty	0 7 0 0 -16 0 6 0
talks l3=end	0 0 0 3 -9 5 0 0
talks l3=gave	0 0 0 0 -12 0 0 12
talks l3=if	0 20 0 -4 -12 0 0 0
talks l3=is	0 0 0 -8 17 0 0 0
talks l3=it	0 -3 0 11 -14 4 0 0
talks l3=keep	0 -3 0 -4 10 0 0 0
talks l3=no	0 0 0 0 10 0 0 0
talks l3=now	0 10 0 0 -3 0 0 0
talks l3=on	0 -8 0 11 -8 10 0 0
talks l3=say	0 -9 0 0 21 0 0 0
talks l3=that	1 -16 0 15 0 0 -1 0
talks l3=there	0 -7 0 15 -3 0 0 -10
talks l3=to	0 -13 0 4 20 -4 -3 0
talks l3=was	0 0 0 0 -4 0 14 0
talks l3=were	0 10 0 0 -6 0 0 0
talks l3=when	0 -12 0 -1 18 0 0 0
talks l3=would	0 0 0 -6 0 -2 0 12
talks l4=,	0 2 0 0 0 -10 0 6
talks l4=:	0 13 0 4 -16 0 1 0
talks l4=;	0 14 0 0 -12 0 0 0
talks l4=<begin>	-15 2 0 2 1 -14 -10 18
talks l4=<day-ahead>	0 11 0 -19 0 0 0 0
talks l4=<day-today>	0 10 0 0 -6 0 0 0
talks l4=<goods>	12 -12 0 -9 0 0 0 3
talks l4=<level>	0 0 0 -13 13 0 0 0
talks l4=<month-gone>	0 0 0 -6 12 0 0 0
talks l4=<name>	0 0 0 -15 8 0 0 -1
talks l4=<not>	0 -2 0 -7 19 -5 0 0
talks l4=<quality>	0 -7 0 0 18 0 -1 0
talks l4=<v-agree>	0 0 0 6 -12 7 0 0
talks l4=<v-impose>	7 -9 0 22 -24 3 2 -2
talks l4=<v-return>	0 0 0 9 -6 0 0 0
talks l4=<v-say>	0 -14 0 0 9 1 0 0
talks l4=agree	0 0 0 6 -14 7 0 0
talks l4=at	0 -6 0 0 11 0 0 0
talks l4=be	0 0 0 -2 0 0 11 0
talks l4=country	0 -3 0 -2 9 0 0 0
talks l4=earth	10 0 0 0 -9 0 0 0
talks l4=first	0 9 0 0 -9 0 0 0
talks l4=free	0 -2 0 0 9 0 0 0
talks l4=had	0 4 0 9 -13 0 0 0
talks l4=has	0 0 0 0 -7 15 0 0
talks l4=if	0 -15 0 17 -6 7 0 0
talks l4=is	0 -17 0 9 14 -1 0 0
talks l4=it	0 0 0 9 -10 0 0 3
talks l4=now	0 -9 0 0 12 0 0 0
talks l4=of	0 -5 0 0 10 0 0 0
talks l4=side	0 4 0 0 -15 0 0 11
talks l4=that	0 14 0 0 -8 0 0 0
talks l4=there	0 12 0 -9 -8 0 5 0
talks l4=they	0 5 0 2 -15 6 0 0
talks l4=to	0 0 0 -4 13 0 0 0
talks l4=we	0 13 0 0 -9 0 0 0
talks l4=without	0 -12 0 0 14 0 0 0
talks l4=would	0 -9 0 5 0 1 0 0
talks l='s no	0 -15 0 13 3 0 0 0
talks l=, the	-3 -15 0 0 13 5 -4 4
talks l=, whose	0 0 0 0 -8 9 0 0
talks l=<begin> <begin>	0 -3 0 2 8 0 0 0
talks l=<begin> a	0 0 0 0 12 0 0 0
talks l=<begin> if	0 -4 0 0 -10 -1 8 11
talks l=<begin> no	0 16 0 6 -20 0 0 0
talks l=<begin> the	-8 -2 -1 -16 13 -10 -5 14
talks l=<day-gone> that	0 0 0 0 -8 10 0 0
talks l=<day-today> the	0 11 0 0 -10 0 0 0
talks l=<name> 's	0 11 0 -1 -3 0 0 0
talks l=a tariff	0 0 0 10 -16 0 0 6
talks l=and the	10 -8 0 9 -18 0 0 8
talks l=before the	0 6 0 7 -11 0 0 0
talks l=during the	0 -16 0 0 14 0 5 0
talks l=had the	0 15 0 0 -14 0 0 0
talks l=has no	0 -1 0 -3 12 0 0 0
talks l=if no	0 0 0 -5 -5 0 16 -1
talks l=if the	13 0 15 -16 -9 -8 0 0
talks l=of a	0 -6 0 -1 14 0 0 0
talks l=of the	0 14 0 -5 -14 11 -2 -2
talks l=off the	0 0 0 -15 18 0 0 0
talks l=on the	5 -18 0 3 0 0 3 3
talks l=should the	-1 1 -5 13 -11 12 0 -9
talks l=since the	0 8 0 3 -12 0 0 0
talks l=that the	0 -13 0 0 0 -9 1 16
talks l=the next	0 0 0 0 -3 0 0 10
talks l=the tariff	0 0 0 -1 -9 5 0 12
talks l=to the	0 0 0 -7 2 0 10 0
talks l=under the	0 -5 0 -3 15 0 0 0
talks l=unless the	0 3 0 6 -14 0 0 0
talks l=without a	0 9 0 2 -6 1 -5 0
talks l=without an	0 -14 0 10 5 0 0 0
talks lead="	0 -5 0 -11 23 0 0 0
talks lead=,	1 9 -16 -18 4 -2 -11 15
talks lead=:	9 5 0 0 -9 -2 0 0
talks lead=after	0 -10 0 -9 25 0 0 0
talks lead=as	0 -15 0 -3 29 0 0 0
talks lead=at	0 13 0 0 -12 0 0 0
talks lead=because	0 0 0 14 -10 0 0 0
talks lead=had	0 15 0 0 -14 0 0 0
talks lead=if	5 -3 12 -6 -18 -2 19 6
talks lead=india	0 10 0 0 -13 0 1 0
talks lead=it	0 -6 0 -3 13 0 3 0
talks lead=no	0 14 0 5 -16 0 0 0
talks lead=should	-1 0 -5 11 -5 11 0 -8
talks lead=that	0 -32 -5 0 6 1 -2 14
talks lead=the	-5 -5 -7 -17 20 -10 -12 16
talks lead=under	0 -8 0 0 15 0 0 0
talks lead=unless	-3 -4 0 22 -21 0 4 0
talks lead=were	0 10 0 0 -4 0 0 0
talks lead=whose	0 0 0 0 -6 9 0 0
talks lead=with	0 0 0 3 -11 9 0 0
talks lead=without	0 6 0 12 -10 2 0 -2
talks level	-4 25 0 18 -31 0 -37 17
talks lr='s with	0 10 0 -5 0 0 0 0
talks lr=<begin> between	0 -6 0 0 9 0 0 0
talks lr=<begin> in	0 0 0 12 -10 0 0 0
talks lr=a ,	0 -17 0 0 21 0 0 0
talks lr=a <end>	0 10 0 0 -8 0 0 0
talks lr=an ,	0 14 0 0 -11 0 0 0
talks lr=an by	0 -6 0 14 -6 0 0 0
talks lr=an with	0 -2 0 -4 12 0 0 0
talks lr=fourth ,	0 0 0 0 -9 0 0 9
talks lr=no ,	0 11 0 2 -11 0 0 0
talks lr=no .	0 2 0 0 -10 0 0 1
talks lr=no by	0 -26 0 15 1 2 5 -3
talks lr=no is	0 -7 0 0 -1 0 12 0
talks lr=that were	0 0 0 0 -7 10 0 0
talks lr=the .	7 6 0 -2 -16 4 -2 7
talks lr=the ;	0 -10 0 0 11 0 0 0
talks lr=the <name>	0 -8 0 10 -1 0 0 0
talks lr=the at	0 -14 0 9 7 0 0 0
talks lr=the break	5 -10 6 0 -1 -4 -3 3
talks lr=the end	0 14 0 -3 -7 2 0 -2
talks lr=the fall	0 16 0 0 -17 7 0 0
talks lr=the go	-1 0 8 -1 -12 1 0 2
talks lr=the has	0 -11 0 7 0 0 0 0
talks lr=the in	0 16 0 -8 0 0 0 -7
talks lr=the is	0 0 1 -22 1 0 -3 9
talks lr=the lapse	2 0 0 9 0 -9 -2 -8
talks lr=the last	0 -10 0 0 13 0 0 0
talks lr=the of	0 -4 0 0 14 0 0 0
talks lr=the on	0 3 0 -10 -11 0 -1 17
talks lr=the the	0 -4 0 0 9 0 0 0
talks lr=the will	-1 0 0 0 -1 11 0 0
talks lr=the with	8 3 0 0 -11 0 0 5
talks lr=the would	0 -13 0 3 6 2 -2 -2
talks lr=whose with	0 0 0 0 -9 9 0 0
talks lr=without .	0 9 0 0 -9 0 0 0
talks next=,	0 -12 0 -10 -8 2 12 26
talks next=:	0 16 0 -14 0 0 -2 0
talks next=;	0 -1 0 10 -2 0 0 0
talks next=before	0 10 0 0 -9 0 0 0
talks next=if	-2 0 0 -13 5 2 -3 2
talks next=or	0 5 0 11 -17 0 0 0
talks next=that	0 0 0 -16 12 0 2 -1
talks next=unless	0 -17 0 0 20 0 0 0
talks next=which	0 -4 0 -5 18 0 0 0
talks next=yet	0 0 0 0 -8 0 0 9
talks next=—	0 9 0 0 -6 0 0 0
talks on-lapse	0 -24 -4 0 21 -9 11 0
talks open	3 -14 2 5 -20 5 -2 36
talks pc0=begin	0 -4 0 12 -5 0 0 4
talks pc0=down	2 -3 2 6 -11 0 0 2
talks pc0=end	0 0 -7 0 -10 0 0 15
talks pc0=impose	4 -19 0 0 0 12 0 0
talks pc0=say	0 0 -3 -7 -4 24 -13 2
talks pc0=stay	0 0 7 3 -7 -10 0 3
talks pc0=target	3 -13 0 0 2 5 -8 0
talks pc0=threaten	1 0 0 -6 -1 14 -9 0
talks pc0=up	0 1 0 -7 0 9 0 0
talks pc1=begin	0 -12 0 7 5 0 -6 4
talks pc1=down	2 -3 2 6 -11 0 0 2
talks pc1=end	0 0 -2 0 -11 0 0 15
talks pc1=impose	3 -24 -2 -1 9 9 0 0
talks pc1=say	0 0 -3 -7 -4 24 -13 2
talks pc1=stay	0 0 7 2 -6 -10 0 2
talks pc1=target	0 -18 0 1 10 4 -5 0
talks pc1=threaten	0 0 0 -2 0 8 -4 0
talks pc1=up	0 -4 0 -9 11 8 -2 0
talks pct0=begin present	0 -10 0 13 -5 0 0 5
talks pct0=impose modal	0 -12 0 -2 1 4 0 4
talks pct0=impose perfect-passive	0 0 0 9 -9 0 0 0
talks pct0=impose present	9 -15 0 0 11 0 -1 0
talks pct0=say past	-3 0 0 -8 2 4 0 5
talks pct0=say perfect	5 0 0 0 -10 13 0 -4
talks pct0=say present	0 2 0 -4 -6 13 0 0
talks pct0=stay future	0 7 0 0 -10 0 0 4
talks pct0=stay past	0 -1 8 14 -14 0 0 0
talks pct0=stay present	0 -14 0 -11 14 -1 3 0
talks pct0=threaten perfect	0 0 0 -3 -2 13 0 0
talks pct0=threaten present	3 0 0 0 -10 7 0 0
talks pct1=begin infinitive	0 0 0 -5 14 0 -4 0
talks pct1=begin present	0 -10 0 13 -6 0 0 5
talks pct1=impose modal	0 -12 0 -2 1 4 0 4
talks pct1=impose participle-passive	0 -3 0 0 10 0 0 0
talks pct1=impose perfect-passive	0 0 0 9 -9 0 0 0
talks pct1=impose present	2 -13 0 0 9 0 0 0
talks pct1=say past	-3 0 0 -8 2 4 0 5
talks pct1=say perfect	5 0 0 0 -10 13 0 -4
talks pct1=say present	0 2 0 -4 -6 13 0 0
talks pct1=stay future	0 7 0 0 -10 0 0 4
talks pct1=stay past	0 -1 8 14 -14 0 0 0
talks pct1=stay present	0 -13 0 -10 13 -1 3 0
talks pt0=future	0 11 0 -3 -5 -2 0 4
talks pt0=perfect	4 -5 0 -6 -4 19 -6 0
talks pt0=perfect-passive	0 0 0 9 -8 0 0 0
talks pt0=present	5 -23 0 -6 4 2 8 10
talks pt0=present-not	0 0 0 -2 10 -5 0 0
talks pt0=present-passive	0 -10 0 -4 14 0 0 2
talks pt1=infinitive	2 -8 0 -8 13 2 -8 0
talks pt1=participle-passive	0 -8 0 0 18 0 0 0
talks pt1=perfect	5 -5 0 -3 0 10 -3 0
talks pt1=perfect-passive	0 0 0 9 -8 0 0 0
talks pt1=present	0 -20 -6 -4 2 6 9 10
talks pt1=present-not	0 0 0 -2 10 -5 0 0
talks pt1=present-passive	0 -10 0 -4 14 0 0 2
talks pv0=announce	0 10 0 4 -18 0 3 0
talks pv0=charge	0 -9 0 1 3 0 0 0
talks pv0=have	0 0 0 0 -8 0 12 0
talks pv0=put	0 0 0 -7 9 0 0 0
talks pv0=raise	0 -2 0 -1 11 0 0 0
talks pv0=say	2 -2 0 2 -9 17 -6 -1
talks pv0=take	0 -10 0 2 11 -2 0 0
talks pv0=tell	0 -7 0 -7 16 -1 0 3
talks pv0=warn	0 1 0 -7 0 10 -3 0
talks pv1=announce	0 10 0 4 -18 0 3 0
talks pv1=be	0 0 7 4 -11 -8 0 3
talks pv1=charge	0 -15 0 0 6 6 0 0
talks pv1=have	0 0 0 0 -8 0 12 0
talks pv1=raise	0 -2 0 -1 11 0 0 0
talks pv1=say	2 -2 0 2 -9 17 -6 -1
talks pv1=take	0 -10 0 1 15 -2 -5 0
talks pv1=tell	0 -7 0 -7 16 -1 0 3
talks pv1=warn	0 1 0 -7 0 10 -3 0
talks pvt0=announce past	0 10 0 -3 -9 0 3 0
talks pvt0=be future	0 7 0 0 -10 0 0 4
talks pvt0=be past	0 -1 8 14 -14 0 0 0
talks pvt0=be present	0 -6 0 -10 7 0 3 0
talks pvt0=have present	0 0 0 0 -9 0 12 0
talks pvt0=other modal	0 0 0 0 -1 0 9 -4
talks pvt0=say past	-2 -6 0 5 -6 12 0 0
talks pvt1=announce past	0 10 0 -3 -9 0 3 0
talks pvt1=be future	0 7 0 0 -10 0 0 4
talks pvt1=be past	0 0 8 14 -14 0 0 0
talks pvt1=be present	0 -6 0 -10 6 0 3 0
talks pvt1=have present	0 0 0 0 -9 0 12 0
talks pvt1=say past	-2 -6 0 5 -6 12 0 0
talks quoted	0 -23 0 -10 16 6 0 7
talks r1=,	-1 0 -6 -17 1 4 10 -2
talks r1=.	5 7 0 -1 -15 1 -8 13
talks r1=:	0 17 0 -5 -7 0 0 0
talks r1=;	0 -11 0 0 10 0 0 0
talks r1=<day-ahead>	0 0 0 -5 12 0 0 0
talks r1=<day-today>	0 0 0 -8 13 0 0 0
talks r1=<goods>	6 6 0 0 -15 0 0 0
talks r1=<name>	0 0 0 11 -8 0 0 0
talks r1=<v-begin>	0 3 6 0 -14 0 1 0
talks r1=<v-down>	0 15 0 0 -20 6 3 -2
talks r1=<v-end>	0 4 -1 4 2 -6 0 -20
talks r1=<v-impose>	0 18 0 -6 -20 3 0 12
talks r1=<v-propose>	0 9 0 0 -14 0 0 5
talks r1=<v-up>	-3 6 7 -10 -10 0 0 2
talks r1=?	0 9 0 -2 -1 0 0 0
talks r1=about	0 0 0 -2 22 0 0 0
talks r1=again	0 0 0 0 9 0 0 0
talks r1=and	0 9 0 -2 -3 0 0 0
talks r1=at	0 -11 0 23 -3 0 0 0
talks r1=between	-1 16 0 0 -6 -2 0 0
talks r1=break	5 -10 6 0 -1 -4 -3 3
talks r1=by	0 -15 0 20 -6 5 2 -14
talks r1=collapse	0 0 -7 0 0 -1 0 14
talks r1=could	-1 0 0 0 18 0 0 0
talks r1=fail	3 -10 -2 0 -1 0 12 0
talks r1=fall	0 16 0 0 -17 7 0 0
talks r1=for	0 5 0 11 -14 0 0 0
talks r1=go	-3 6 7 -10 -10 0 0 2
talks r1=he	0 -10 0 0 11 0 0 0
talks r1=in	-1 7 -1 -13 -1 -13 6 13
talks r1=is	0 -5 0 -15 3 0 6 5
talks r1=it	0 -3 0 -10 5 6 0 0
talks r1=lapse	1 2 0 8 0 -10 -3 -8
talks r1=last	0 -10 0 0 15 0 0 0
talks r1=of	0 -7 -2 7 17 -12 -1 -9
talks r1=on	0 4 0 -7 -10 0 -7 25
talks r1=or	0 2 0 8 -11 0 0 0
talks r1=the	0 -14 0 -4 22 0 -2 0
talks r1=was	0 0 0 -3 8 0 0 0
talks r1=were	0 0 0 0 -10 15 0 0
talks r1=will	-1 0 0 0 0 9 0 0
talks r1=with	1 0 -7 -8 14 4 -24 1
talks r1=without	0 0 0 -1 10 0 0 0
talks r2="	0 0 0 0 -3 11 0 0
talks r2='s	0 -14 0 4 6 0 0 0
talks r2=,	5 -17 2 13 11 -11 0 -15
talks r2=.	11 0 -11 0 -3 3 0 2
talks r2=;	0 -3 0 0 10 0 0 0
talks r2=<day-ahead>	0 0 0 -2 -1 8 9 -11
talks r2=<day-gone>	0 -1 0 13 -4 0 0 0
talks r2=<duty>	0 14 0 0 -9 0 0 0
talks r2=<end>	2 12 -2 -10 -1 0 -14 8
talks r2=<goods>	0 0 0 -9 -4 0 0 20
talks r2=<level>	0 12 0 20 -32 1 0 0
talks r2=<month-ahead>	0 -12 0 0 20 0 0 0
talks r2=<name>	-9 0 -6 3 -3 12 -17 8
talks r2=<not>	2 -6 0 -30 13 0 2 0
talks r2=<seat>	7 -19 0 4 -4 0 0 4
talks r2=<span>	0 2 0 -3 9 0 0 0
talks r2=<v-begin>	0 9 0 -3 1 0 -3 0
talks r2=<v-down>	0 0 0 0 13 -2 0 0
talks r2=<v-end>	0 -7 0 -10 0 9 10 0
talks r2=<v-stay>	0 -1 0 0 16 0 0 0
talks r2=<v-target>	0 0 0 0 -7 0 10 0
talks r2=<v-up>	0 0 0 -1 13 0 0 0
talks r2=?	0 -4 0 0 10 0 0 0
talks r2=a	0 -1 0 0 9 0 0 0
talks r2=be	0 -9 0 2 23 -2 -4 -7
talks r2=both	0 9 0 0 -6 0 0 0
talks r2=dead	0 -6 0 0 -1 0 0 14
talks r2=down	-3 -10 16 4 -18 -5 6 2
talks r2=either	0 10 0 0 -10 0 0 0
talks r2=end	0 0 0 0 -9 8 5 0
talks r2=for	0 -4 0 0 -10 0 0 16
talks r2=lapse	0 -9 0 0 13 0 0 0
talks r2=not	4 -6 0 -23 9 0 0 0
talks r2=on	0 14 0 -15 0 -1 0 -1
talks r2=take	0 10 0 0 -8 0 0 0
talks r2=talk	0 0 0 0 13 0 0 0
talks r2=than	0 0 0 0 -12 0 0 12
talks r2=the	-10 4 -5 0 3 4 0 -19
talks r2=to	0 -10 0 0 2 3 3 0
talks r2=which	0 -7 0 -2 21 0 0 0
talks r2=without	0 -9 0 0 12 0 0 0
talks r3='s	0 0 0 0 11 0 0 0
talks r3=,	-12 -12 -3 -11 1 2 2 25
talks r3=.	-5 0 5 15 -15 0 -10 6
talks r3=<agent>	0 10 0 0 -5 0 0 0
talks r3=<day-ahead>	0 -8 7 18 -9 -3 -4 11
talks r3=<day-today>	0 -5 0 0 10 0 0 0
talks r3=<duty>	0 -12 0 8 7 0 0 0
talks r3=<end>	10 4 -20 -14 10 0 -16 8
talks r3=<goods>	0 13 0 -1 -10 0 0 4
talks r3=<level>	0 21 0 0 -18 0 0 0
talks r3=<month-ahead>	0 -4 0 0 -2 0 0 13
talks r3=<name>	0 7 0 0 -11 12 0 -4
talks r3=<number>	0 -3 7 0 13 -13 0 0
talks r3=<office>	0 0 0 0 0 0 9 -4
talks r3=<v-begin>	0 -10 0 0 0 13 0 0
talks r3=<v-down>	0 2 0 -1 -13 9 0 6
talks r3=<v-end>	0 -10 0 5 9 -7 0 4
talks r3=<v-impose>	0 -21 0 1 7 18 -8 -6
talks r3=<v-propose>	0 0 0 0 12 0 0 -3
talks r3=<v-return>	0 10 0 0 -7 0 0 0
talks r3=<v-say>	0 -7 0 1 -10 13 9 -5
talks r3=<v-stay>	7 -21 0 0 3 7 0 0
talks r3=<v-up>	0 0 0 7 -11 4 0 0
talks r3=?	0 -1 0 -2 11 0 0 0
talks r3=a	0 17 0 0 -19 11 0 -2
talks r3=agreement	0 -3 0 0 9 0 0 0
talks r3=and	0 4 0 8 -11 -7 0 6
talks r3=apply	0 -10 0 0 0 9 0 0
talks r3=be	0 -2 0 -8 11 0 0 0
talks r3=before	0 10 0 0 -9 0 0 0
talks r3=between	0 0 0 0 -7 0 0 9
talks r3=duty	0 -15 0 1 13 0 0 0
talks r3=friday	0 12 0 0 -11 0 0 0
talks r3=go	0 0 0 4 -10 4 0 0
talks r3=have	0 -9 0 -3 20 0 0 0
talks r3=in	0 -2 0 -11 2 0 0 16
talks r3=it	-2 -23 0 7 3 9 7 -2
talks r3=lapse	0 -9 0 0 11 0 0 0
talks r3=night	0 0 0 13 -11 0 0 0
talks r3=on	0 0 0 0 8 -4 1 -5
talks r3=over	0 0 0 7 -11 0 0 8
talks r3=renewed	1 -13 0 0 11 0 0 0
talks r3=side	0 10 0 0 -8 0 0 0
talks r3=so	0 0 0 0 -9 0 0 11
talks r3=the	2 -21 0 16 10 0 -2 -11
talks r3=thi	0 0 0 12 -11 0 0 0
talks r3=to	0 0 1 -9 13 -3 0 0
talks r3=would	0 -1 0 -11 21 0 -1 0
talks r4='s	0 10 0 0 -3 1 0 0
talks r4=,	2 -5 10 -13 -5 1 1 6
talks r4=.	0 3 0 -2 0 1 4 -11
talks r4=<end>	4 -5 -13 0 17 -2 -27 12
talks r4=<goods>	0 -17 0 0 5 7 0 2
talks r4=<money>	0 0 0 10 -2 0 -1 0
talks r4=<month-ahead>	0 0 0 0 12 0 0 0
talks r4=<name>	0 6 0 -9 -7 2 0 11
talks r4=<not>	0 1 0 1 -15 14 0 0
talks r4=<number>	7 15 0 0 -14 -4 0 0
talks r4=<seat>	0 1 0 0 -7 0 11 0
talks r4=<v-begin>	0 -5 7 -8 -5 15 0 0
talks r4=<v-end>	0 -5 0 -5 16 -1 0 0
talks r4=<v-impose>	0 0 0 0 -6 12 -1 0
talks r4=<v-propose>	0 -8 6 11 -5 0 0 0
talks r4=<v-say>	0 0 0 -8 -8 0 15 0
talks r4=?	0 12 0 8 -19 0 0 0
talks r4=and	0 -4 0 -1 17 0 0 0
talks r4=are	3 2 0 0 -16 0 6 0
talks r4=back	0 12 0 0 -5 0 0 0
talks r4=be	0 4 0 -6 10 -2 0 0
talks r4=been	0 -6 0 0 10 0 0 0
talks r4=by	1 6 0 -19 12 0 0 -2
talks r4=fish	0 0 0 0 -8 0 0 8
talks r4=has	0 12 0 -7 0 0 0 0
talks r4=if	0 0 0 0 10 0 0 0
talks r4=in	0 -20 0 0 4 8 0 12
talks r4=is	0 -8 0 -1 17 0 0 0
talks r4=it	0 -5 0 9 -1 4 0 0
talks r4=no	0 1 0 5 -16 9 0 0
talks r4=of	0 -5 0 15 -9 5 0 0
talks r4=over	0 8 0 0 -3 0 0 0
talks r4=say	0 0 0 -4 7 -3 9 -9
talks r4=should	0 0 0 15 -14 0 0 0
talks r4=the	-5 18 0 0 -26 1 13 0
talks r4=threat	0 7 0 9 -9 0 -1 -1
talks r4=two	11 -7 0 0 0 0 0 0
talks r4=unless	0 -8 0 0 10 0 0 0
talks r4=week	0 0 0 12 -12 0 0 0
talks r4=with	0 0 0 13 -2 0 0 0
talks r4=would	0 -10 0 7 1 0 5 -1
talks r=, <level>	0 8 0 5 -13 0 0 0
talks r=, <name>	0 4 0 5 -18 7 0 0
talks r=, but	0 4 0 6 -10 0 0 0
talks r=, the	0 -4 0 -14 9 3 2 0
talks r=, which	0 -4 0 0 15 0 0 0
talks r=. <end>	5 8 0 -1 -16 1 -7 13
talks r=: <level>	0 11 0 -1 -6 0 0 0
talks r=? <end>	0 9 0 -1 -1 0 0 0
talks r=at the	0 -11 0 20 -10 0 0 0
talks r=between <seat>	0 0 0 9 -4 0 0 0
talks r=between the	0 13 0 0 -9 0 0 0
talks r=by <day-ahead>	0 3 0 -3 -16 11 11 -7
talks r=by <month-ahead>	0 -8 0 0 10 0 0 0
talks r=by the	0 -6 0 11 0 0 -2 0
talks r=by then	0 -11 0 8 4 0 0 0
talks r=end <end>	0 11 0 0 -6 0 0 0
talks r=end on	0 10 0 0 -5 0 0 0
talks r=fail ,	0 -10 0 1 0 0 10 -3
talks r=fail .	8 7 0 0 -16 0 0 0
talks r=go ,	0 0 11 0 -3 0 0 0
talks r=go .	0 8 0 0 -14 6 0 0
talks r=in <name>	0 0 0 12 -10 0 0 0
talks r=is dead	0 -6 0 0 0 0 0 9
talks r=is not	5 -13 0 -7 10 -1 0 3
talks r=is reach	0 2 0 8 -8 0 0 0
talks r=it is	0 15 0 0 -14 0 0 0
talks r=it would	0 -15 0 -5 13 8 0 0
talks r=lapse ,	4 -2 -8 15 0 0 0 -4
talks r=lapse <end>	0 -10 0 0 14 0 0 0
talks r=of talk	0 0 0 0 13 0 0 0
talks r=were "	0 0 0 0 -11 11 0 0
talks t0=modal	3 -11 0 -6 0 0 -14 19
talks t0=past	0 12 -1 -10 0 -2 4 0
talks t0=pluperfect-not	0 0 0 11 -13 0 0 0
talks t0=present	-4 -10 -4 3 12 0 0 0
talks t1=infinitive	0 -3 0 10 0 -1 0 0
talks t1=modal	4 -7 0 -5 -3 0 -10 20
talks t1=past	0 12 -1 -9 -2 -2 6 0
talks t1=pluperfect-not	0 0 0 11 -13 0 0 0
talks t1=present	-22 -9 -4 1 15 0 0 0
talks v0=be	-15 -5 0 2 6 -1 2 1
talks v0=have	0 18 0 -8 -9 6 -3 0
talks v0=let	0 -15 0 2 3 0 0 8
talks v0=say	0 0 0 -3 18 0 0 0
talks v1=be	-15 -3 0 2 2 -1 3 2
talks v1=go	0 0 0 -1 13 0 0 0
talks v1=have	0 18 0 -15 -8 6 -2 0
talks v1=let	0 -15 0 1 5 0 0 8
talks v1=say	0 0 0 -2 16 0 0 0
talks verbless	-8 -11 -5 -5 20 -13 -5 18
talks vt0=be modal	0 -10 0 1 -3 4 -3 9
talks vt0=be past	0 3 0 -14 4 -4 8 -5
talks vt0=have past	0 11 0 0 -6 0 0 0
talks vt0=keep present	0 -3 0 -3 9 0 0 0
talks vt0=say past	0 0 0 -1 12 0 0 0
talks vt1=agree infinitive	0 0 0 11 -10 0 0 0
talks vt1=be modal	0 -5 0 2 -10 5 0 10
talks vt1=be past	0 3 0 -14 4 -4 8 -5
talks vt1=have past	0 11 0 0 -6 0 0 0
talks vt1=have present	0 7 0 -10 -2 6 0 0
talks vt1=keep present	0 -3 0 -3 9 0 0 0
talks=accord	0 9 0 -3 0 5 -3 -3
talks=agreement	-12 -13 -3 11 16 5 -2 -29
talks=ceasefire	0 13 -1 0 0 -2 0 -3
talks=deal	-18 -24 -8 16 13 -19 15 0
talks=negotiations	0 -2 0 -6 -13 2 9 12
talks=pact	0 20 0 -11 -2 0 0 0
talks=pause	-3 6 1 -18 6 0 -7 -5
talks=round	4 -20 -4 -2 4 -11 0 23
talks=standstill	0 13 0 0 -11 0 0 0
talks=summit	0 -7 0 0 -6 0 0 12
talks=table	5 0 0 -5 -4 -8 12 0
talks=talk	0 -11 0 -2 20 -2 7 -10
talks=talks	0 -28 0 -2 -1 -27 0 41
talks=truce	0 9 -3 -6 6 14 -41 -28
v=abolish infinitive	0 0 0 -4 12 0 0 0
v=accept present	0 0 0 15 -9 0 -1 0
v=add future	0 0 0 21 -18 -5 0 0
v=add modal	0 12 4 12 -25 0 -5 0
v=adjust infinitive	0 0 0 0 12 0 -9 0
v=agree infinitive	0 0 0 5 -11 0 0 6
v=agree present	0 10 0 6 -6 -4 0 0
v=announce past	-10 -15 0 13 3 -9 0 2
v=announce perfect	5 0 0 8 -13 -2 3 0
v=announce pluperfect	0 -6 0 12 0 0 -3 0
v=answer future	0 0 0 0 -5 0 10 0
v=answer past	7 -2 0 7 4 0 -24 0
v=answer present	8 0 0 -6 -8 0 10 0
v=apply future	0 6 0 0 -15 0 0 5
v=apply future-not	0 0 0 9 -5 0 0 0
v=apply modal	0 -3 0 -7 9 0 2 0
v=apply perfect	0 9 0 0 -8 0 0 0
v=apply present	13 25 -3 -13 -20 11 -23 0
v=approve future	0 -2 0 -3 7 -1 -7 10
v=approve modal	0 -3 0 0 29 -1 0 0
v=ask future	0 -3 0 17 -1 -1 -5 0
v=ask modal	8 7 -2 -11 0 3 -10 0
v=ask participle	0 4 0 0 7 0 -12 0
v=ask past	0 13 0 -2 -1 2 -11 0
v=ask present	0 -2 0 -12 40 -2 -3 0
v=await present	0 14 0 -1 -8 0 0 0
v=be future	-19 5 1 -13 4 -1 -8 10
v=be future-not	0 -5 0 11 0 0 0 0
v=be modal	-8 6 -34 19 -1 -2 -10 -1
v=be past	-15 12 2 -9 12 6 -7 -15
v=be past-not	0 0 0 0 13 0 0 0
v=be present	0 12 -17 8 6 -11 -21 -7
v=bear modal	0 -5 0 0 9 0 0 0
v=bear present	0 -14 0 1 11 0 0 0
v=begin gerund	0 -7 0 0 8 0 0 0
v=begin modal	-4 -6 0 6 15 -6 -6 0
v=begin present	0 -17 0 -15 25 5 0 0
v=believe present	0 0 0 0 11 0 0 0
v=bite past	0 0 0 0 -7 11 0 0
v=brace present	0 9 0 -4 0 0 0 0
v=bring modal	4 14 -26 3 -25 0 17 -7
v=bring past	0 -3 0 0 11 0 0 0
v=buy future	0 -2 0 0 16 0 0 0
v=buy infinitive	0 0 0 0 12 0 0 0
v=buy present	3 -6 0 25 -19 -2 -2 0
v=buy present-not	0 6 0 0 -13 0 8 0
v=call gerund	0 0 0 0 -12 18 0 0
v=call present	0 -7 0 0 13 0 -2 0
v=cancel infinitive	0 0 0 0 -12 16 0 0
v=carry future	0 9 0 0 -6 0 0 0
v=carry present	0 0 0 0 -6 11 0 0
v=carry present-not	0 0 0 -7 11 -5 0 0
v=caution past	0 3 8 -9 -11 -1 0 6
v=cease future	0 14 0 0 -7 0 0 0
v=charge future	-1 0 0 1 -10 5 5 0
v=charge modal	-6 13 0 -6 0 0 0 0
v=charge past	0 -5 0 -6 13 0 0 0
v=charge present	0 12 0 -17 1 5 -20 0
v=claim modal	0 -2 0 0 12 0 0 0
v=claim present	0 0 0 0 -4 11 0 0
v=climb present	0 -4 0 15 -9 0 0 0
v=collect future	0 13 0 -8 -8 0 3 0
v=collect modal	0 1 0 0 -7 9 0 0
v=collect present	0 0 0 0 10 0 -1 0
v=come future	0 -12 0 -4 15 3 0 0
v=come modal	0 3 -18 9 5 -16 -4 -4
v=come past	17 -10 -9 7 0 -5 5 -1
v=come perfect	0 0 0 -1 10 0 0 0
v=come present	-2 2 -8 8 -17 2 16 1
v=come present-not	-1 0 0 -13 14 0 -7 0
v=confirm past	0 -4 0 0 17 0 0 0
v=consider future	0 0 0 -4 -9 0 17 0
v=cut modal	0 0 0 0 12 0 0 0
v=declare perfect	0 0 0 0 -7 0 0 10
v=demand modal	2 0 0 0 -13 10 0 0
v=deny past	0 0 0 -4 17 -1 0 0
v=deny present	0 -3 0 0 10 0 0 0
v=die infinitive	0 14 0 0 -12 0 0 0
v=disappear present	0 -5 0 -1 10 0 0 0
v=discuss future	0 0 0 0 12 0 0 0
v=double modal	0 -12 0 1 0 12 0 0
v=double present	0 0 0 0 -8 0 6 8
v=drop modal	0 -1 7 -5 9 0 -1 0
v=drop past	0 0 0 -3 11 0 0 0
v=end gerund	0 0 0 0 -4 0 9 0
v=end infinitive	0 -4 0 0 21 -2 -3 0
v=end modal	0 5 -4 13 -14 -3 3 0
v=end participle	0 24 0 -2 -10 -4 0 0
v=end past	0 -12 0 0 4 2 0 0
v=end past-not	0 -2 0 -4 10 0 0 0
v=end present	-15 12 -14 -1 9 -21 0 3
v=enter modal	0 -3 0 0 14 0 0 0
v=enter present	0 0 0 -1 12 -1 -6 0
v=exempt present	0 -10 0 -2 28 -1 0 0
v=expect modal	0 10 25 0 -37 5 -1 0
v=expect participle	0 -1 0 0 0 0 9 0
v=expect present	-4 -1 19 0 -12 0 3 -4
v=expire present	0 0 0 -5 16 -3 0 0
v=explain future	0 -6 0 11 -3 0 0 0
v=export present	-6 0 0 0 8 0 0 0
v=extend modal	4 1 0 6 0 -11 -4 0
v=extend participle	0 18 0 0 -13 0 0 0
v=extend present	-1 -9 0 -2 20 1 0 0
v=face future	0 -3 0 -8 16 0 0 0
v=face modal	0 11 0 6 -11 0 -1 0
v=fall future	0 0 -1 9 -2 0 0 0
v=fall modal	-4 -1 20 -4 -14 4 4 0
v=fear present	14 11 6 1 -45 22 -14 0
v=get future	0 3 0 0 -11 0 11 0
v=get modal	0 -1 0 0 12 -5 0 0
v=get past	0 -2 0 -5 17 0 0 0
v=get present	0 -18 0 0 34 -1 -7 0
v=go future	0 -2 0 6 -6 11 0 0
v=go gerund	0 -8 0 -3 18 0 0 0
v=go infinitive	-2 0 0 8 6 -10 0 0
v=go modal	0 9 -17 -15 0 3 1 4
v=go past	-1 -1 0 -13 15 7 0 0
v=go present-not	0 10 0 0 -11 0 0 0
v=halve modal	0 -14 0 0 -3 19 0 0
v=have past	-5 9 -5 -14 23 -15 -13 0
v=have present	-22 15 -2 3 -13 -11 19 0
v=have present-not	0 -12 0 0 10 5 0 0
v=hit infinitive	0 0 0 6 -15 2 5 0
v=hit present	0 -4 0 -7 3 -3 11 0
v=hold modal	7 -7 0 0 9 -5 -2 0
v=hold modal-not	0 0 0 0 -8 0 0 9
v=hold perfect	0 4 0 5 -10 0 0 0
v=hold present	0 -10 3 -10 17 -6 0 0
v=impose modal	4 0 0 13 -16 -2 0 0
v=impose present	0 -1 6 -8 13 0 -1 0
v=increase present	0 0 0 11 -7 0 0 0
v=insist past	0 0 0 0 -12 0 15 0
v=introduce present	1 -6 0 -11 0 13 -1 0
v=jump modal	0 20 11 0 -30 0 0 0
v=jump present	0 5 0 0 -8 0 3 0
v=keep gerund	0 10 0 0 -10 0 0 0
v=keep modal	-2 -7 0 -3 30 0 0 0
v=kick future	0 10 0 0 -20 0 15 0
v=know modal	0 0 0 -1 19 0 0 0
v=know present	8 -2 0 23 -29 7 0 0
v=land gerund	0 0 0 0 -13 10 0 5
v=lapse present	-3 11 -9 0 3 -7 -2 0
v=lay future	0 0 0 0 -12 14 0 0
v=lay modal	0 0 0 3 -7 13 -6 0
v=leave future	0 -3 0 0 10 0 0 0
v=leave infinitive	0 0 0 -9 11 2 -3 0
v=leave modal	0 -15 0 -5 27 -11 -2 4
v=leave past	0 -3 0 -3 -3 0 18 0
v=leave present	10 8 0 2 -6 -7 -12 0
v=let future	0 0 0 0 11 0 0 0
v=let infinitive	0 -4 0 0 11 -1 -4 0
v=let modal	-2 -7 0 15 3 -5 -4 0
v=let present	0 -3 -5 8 1 0 -16 3
v=let present-not	0 0 0 -4 15 0 0 0
v=levy future	0 -2 0 -2 11 0 0 0
v=levy infinitive	0 0 0 -6 -11 0 16 0
v=like modal	-9 -8 -2 -3 51 -10 -14 0
v=look present	0 -10 0 0 22 0 -1 0
v=lose infinitive	0 -3 25 0 -16 0 0 0
v=lose modal	-7 -11 3 0 2 0 -5 12
v=lose participle	0 0 -1 0 -6 12 0 0
v=lose past	0 -1 5 15 -9 -3 0 0
v=lose perfect	0 0 0 0 -4 9 0 0
v=lose present	0 -13 16 -6 4 0 0 -1
v=lower modal	0 -3 0 0 13 0 0 0
v=make future	0 -5 0 0 15 0 0 0
v=make modal	0 -9 0 0 10 -9 6 0
v=make participle	0 -5 0 0 14 -4 0 0
v=make past	12 14 0 8 -33 -1 7 0
v=make perfect	0 -12 0 1 4 0 0 0
v=make pluperfect	0 0 0 4 -12 0 8 0
v=make present	-3 -8 0 -2 0 12 4 0
v=meet future	0 11 0 -7 5 -3 0 0
v=meet gerund	-1 -4 0 10 0 -10 0 9
v=meet modal	0 0 0 -5 -19 -4 32 0
v=meet present	0 -27 0 -6 32 -2 2 0
v=move future	0 9 0 0 -7 0 0 0
v=move present	0 0 0 0 -5 12 0 0
v=negotiate present	0 0 0 -6 9 0 0 0
v=number present	0 17 0 -2 -20 0 8 0
v=offer perfect	0 0 0 -3 16 0 -4 0
v=order present	0 -11 0 0 12 2 0 0
v=other future	-1 0 0 -21 36 -1 -8 -2
v=other future-not	0 0 0 -4 0 0 0 10
v=other modal	0 10 -3 22 4 -28 -20 -21
v=other modal-not	0 -6 0 -5 21 0 -3 0
v=other past	0 -8 -6 -4 18 -3 2 -4
v=other perfect	6 4 0 -19 0 -4 6 2
v=other perfect-not	0 13 0 -4 -2 0 0 0
v=other pluperfect	-5 -3 -1 14 3 1 -14 -2
v=other present	23 1 0 -30 -7 10 0 0
v=owe modal	0 13 0 -2 -18 10 0 0
v=pay future	0 0 0 21 -4 0 -15 0
v=pay modal	-3 -8 -3 -2 12 4 0 -1
v=pay past	0 1 0 0 -14 8 5 0
v=pay present	0 5 -15 1 2 -7 0 -4
v=pay present-not	0 -14 0 0 0 0 16 0
v=plan participle	0 7 0 0 -15 0 0 7
v=plan past	0 9 0 0 -8 0 0 0
v=prepare future	0 0 0 12 -10 0 0 0
v=prepare perfect	0 0 0 19 -35 0 4 7
v=promise modal-not	0 6 0 0 -11 0 9 0
v=promise past	0 0 0 -7 4 9 -4 0
v=promise perfect	-2 -1 0 -2 12 -6 4 0
v=propose past	0 0 0 -6 12 0 0 0
v=put gerund	0 0 0 0 -12 0 12 0
v=put infinitive	5 7 0 13 -15 -7 -7 0
v=put modal	21 8 4 -1 -10 -8 -22 6
v=put present	-8 -14 0 -4 15 -11 12 0
v=raise future	0 -9 0 0 9 2 0 0
v=raise infinitive	0 -10 0 12 -8 0 3 0
v=raise past	0 -3 0 0 0 0 11 0
v=raise present	1 -11 0 9 -7 -4 9 0
v=reach modal	0 0 0 13 -3 0 0 0
v=reach present	0 -4 0 9 3 -2 0 0
v=ready future	0 0 0 14 -12 0 0 0
v=ready present	0 -19 0 3 -9 -11 24 -2
v=recall present	0 10 0 -2 0 -2 0 0
v=recommend future	0 -8 0 15 -5 0 0 0
v=refund present	0 -1 0 0 13 -4 0 0
v=remain modal	0 -2 0 0 12 0 0 0
v=remain present	0 -15 0 -6 5 3 0 9
v=replace modal	0 -1 0 18 -8 0 0 0
v=reply present	0 0 0 0 -24 0 29 0
v=report past	0 -1 0 -2 14 0 0 0
v=respond infinitive	0 0 0 0 -7 0 10 0
v=respond modal	0 0 0 5 -10 0 4 0
v=restore modal	0 8 0 -1 -10 0 3 0
v=restore present	0 8 0 7 -14 0 0 0
v=resume infinitive	2 0 0 0 -13 0 0 9
v=resume modal	0 0 0 0 21 -2 0 0
v=retaliate future	0 0 0 0 20 0 -18 0
v=retaliate modal	0 0 0 0 -9 0 12 0
v=retaliate present	0 0 0 12 -4 0 -1 0
v=return future	0 -8 0 -9 27 0 0 0
v=return infinitive	0 0 0 0 10 0 0 0
v=return modal	-2 10 -4 0 0 3 -8 0
v=return present	21 0 1 -15 0 -7 -9 0
v=revive modal	24 -12 0 0 -20 0 0 0
v=rise future	0 18 8 0 -19 0 0 0
v=rise past	0 -10 -2 4 14 0 -1 0
v=rise present	0 0 0 0 10 0 0 0
v=roll present	0 0 2 0 -16 0 11 0
v=rule modal-not	2 0 0 4 -19 0 12 0
v=run future	0 -6 0 0 16 -2 0 0
v=run modal	0 -1 0 -1 0 10 0 0
v=run present	7 -2 0 2 9 -9 -6 -1
v=say future	5 17 0 -6 -29 4 10 0
v=say modal	0 -2 6 -15 -1 19 -10 0
v=say past	-4 6 -4 -2 19 -12 -3 -5
v=say perfect	0 -4 -7 13 -10 0 4 -3
v=say perfect-not	0 -8 0 -7 21 0 -1 0
v=say pluperfect	0 0 0 -1 15 0 -4 0
v=say present	-6 -8 -32 8 3 18 -2 -19
v=scrap infinitive	0 0 0 10 -8 0 0 0
v=see infinitive	0 2 0 -2 9 0 -1 0
v=see participle	0 -4 0 0 10 0 0 0
v=see present	0 -9 19 4 0 -10 0 0
v=sell gerund	9 0 7 0 -15 0 0 0
v=sell modal	7 -12 0 -12 10 6 -2 0
v=sell present	0 -12 0 15 0 0 -2 0
v=send past	0 0 0 9 -3 0 0 0
v=set infinitive	0 -2 0 0 10 0 0 0
v=set present	0 -10 0 -4 9 0 0 7
v=ship participle	0 9 0 0 -3 0 0 0
v=ship present	0 0 0 -7 10 0 0 0
v=shrink modal	0 0 0 -5 10 0 0 0
v=sign future	0 0 0 0 8 0 -1 0
v=sign modal	0 -5 0 -6 37 -3 -5 0
v=sign participle	0 -6 0 -9 7 9 0 0
v=sign past	0 0 0 0 -3 0 9 0
v=sign perfect-not	0 -9 0 2 0 4 0 0
v=sign present	0 0 6 -19 20 -7 -4 0
v=sign present-not	0 3 0 21 -22 0 0 0
v=sink modal	0 0 0 0 -18 0 0 23
v=sit future-not	0 0 0 0 -11 0 12 0
v=sit modal-not	0 0 0 0 -14 0 7 8
v=sit present	0 -4 0 0 16 0 0 0
v=snap present	0 12 0 0 -9 0 0 0
v=spare present	0 0 0 0 10 0 0 0
v=spring present	0 -5 0 0 -1 0 9 0
v=stand future	0 3 0 -1 -9 9 0 0
v=stand present	4 0 12 13 -25 0 0 0
v=start modal	0 -10 0 10 0 0 0 0
v=start present	0 -7 0 12 3 -3 0 0
v=state past	0 -6 0 -2 17 -2 3 0
v=stay future	0 -2 0 0 12 0 0 0
v=step present	0 -19 0 6 12 0 0 0
v=stop future	9 -7 2 5 -4 -4 0 0
v=stop infinitive	-6 6 0 -11 0 16 -8 0
v=stop modal	21 0 -7 -15 -20 23 -8 0
v=stop past	-5 -3 0 -8 30 0 -2 0
v=stop present	7 0 3 8 -17 3 0 0
v=strike modal	0 0 0 0 -13 4 14 0
v=supply present	0 0 0 0 10 0 0 0
v=suspend future	0 0 0 0 14 0 -2 0
v=suspend modal	-5 -7 0 0 5 14 -7 0
v=suspend past	-6 23 0 -5 -29 13 9 0
v=suspend present	-1 -10 0 -1 12 0 4 0
v=take future	0 10 0 -3 4 0 -9 0
v=take modal	0 -14 25 -1 -11 -2 15 -7
v=take past	0 2 0 -16 24 0 -12 0
v=take perfect	0 0 0 -4 18 0 -3 0
v=take present	0 -1 -3 3 9 -14 0 0
v=tax future	0 0 0 5 -17 0 8 0
v=tax present	4 -6 0 5 -12 0 5 0
v=tell modal	0 0 0 -1 21 -1 0 0
v=tell past	-8 -9 -6 4 3 -9 1 11
v=tell perfect	-2 0 8 7 -18 0 0 4
v=think modal	0 0 0 0 10 0 0 0
v=think participle	0 0 0 11 -10 0 0 0
v=think present	8 0 -4 -11 -7 -3 11 5
v=think present-not	0 12 0 0 -12 0 0 0
v=threaten participle	0 -5 0 12 0 0 -9 0
v=threaten perfect	0 -11 0 7 -1 11 -6 -1
v=threaten present	0 -16 0 10 0 0 0 0
v=undo infinitive	0 0 0 11 -13 0 0 0
v=undo modal	0 12 0 0 -1 -2 0 0
v=void present	0 -12 0 -1 -5 8 0 15
v=vow past	0 0 0 0 -14 0 17 0
v=want past	0 0 0 -10 22 0 -4 0
v=want present	7 11 0 12 -19 -12 0 -1
v=warn perfect	16 5 0 3 -3 -18 -2 -7
v=warn pluperfect	0 0 0 2 -11 12 0 0
v=warn present	-4 -3 4 -7 1 11 -7 0
v=win present	0 10 0 0 -9 2 0 0
v=withdraw past	9 1 0 0 -2 -2 0 0
v=withdraw past-not	0 0 0 8 -4 0 0 0
v=withdraw present	0 0 0 7 -17 1 5 0
v=write past	6 -31 8 14 -7 7 -16 -1
v=write present	0 2 0 -17 5 -1 2 0
w:!	0 -7 0 -7 30 0 -2 0
w:"	-7 7 -44 0 12 -21 14 -17
w:" ,	-1 0 0 11 0 -2 -5 0
w:" .	-17 11 -6 10 -14 -35 22 -1
w:" :	0 0 0 0 -7 0 12 0
w:" <goods>	0 -3 0 0 11 0 0 0
w:" <level>	0 0 0 -6 14 0 0 0
w:" <not>	0 -8 0 -3 23 0 0 0
w:" <v-say>	0 -16 0 -1 13 -3 7 7
w:" <v-threaten>	0 -2 0 0 13 -4 0 0
w:" _ "	-4 2 0 17 -4 0 -9 0
w:" _ ,	0 -12 0 -2 26 0 -3 0
w:" _ <name>	0 0 0 0 -9 0 15 0
w:" _ <number>	0 -1 0 0 -2 9 0 0
w:" _ <person>	0 0 0 -24 16 -2 0 7
w:" _ add	0 0 0 -2 11 0 0 0
w:" _ and	5 0 0 6 -14 0 0 0
w:" _ duty	0 -4 0 0 11 0 0 0
w:" _ for	0 0 0 0 -12 6 9 0
w:" _ from	1 13 0 2 -21 0 0 0
w:" _ happen	0 0 0 9 -7 0 0 0
w:" _ has	0 0 0 0 -5 0 10 0
w:" _ he	0 11 0 6 -16 0 0 0
w:" _ i	0 0 0 0 16 -4 0 0
w:" _ is	0 0 0 0 12 0 0 0
w:" _ it	0 21 0 0 -15 0 0 0
w:" _ old	0 19 0 0 -19 0 0 0
w:" _ say	0 27 0 -8 -11 -6 1 0
w:" _ shall	0 -4 0 -4 12 0 0 0
w:" _ sooner	0 0 0 8 -10 0 0 0
w:" _ the	-6 -17 0 0 0 0 9 6
w:" _ they	0 -9 0 19 -9 0 5 0
w:" and	10 -4 0 -1 -21 8 13 0
w:" at	0 0 0 0 -13 9 0 0
w:" can	0 0 0 0 -6 0 9 0
w:" extremely	0 0 0 0 12 0 -12 0
w:" he	0 20 0 0 0 -5 -12 0
w:" i	0 -6 0 0 24 0 -7 0
w:" it	0 0 0 0 13 0 0 0
w:" of	0 0 0 0 -5 0 8 0
w:" one	0 0 0 -1 14 0 0 0
w:" or	0 0 0 8 -10 0 0 0
w:" say	0 -11 0 0 6 -10 8 8
w:" the	0 4 0 -24 11 0 0 0
w:" then	0 21 0 -1 -12 0 0 0
w:" they	0 -1 0 0 11 0 0 0
w:" we'll	0 0 0 0 9 0 -1 0
w:" what	0 0 0 0 -6 0 9 0
w:" will	0 0 0 0 -4 0 9 0
w:" within	0 0 0 0 15 0 -11 0
w:&	2 0 17 -3 -11 -2 0 0
w:& p	0 -3 14 0 -4 0 0 0
w:'	-14 12 8 -12 9 -13 0 -5
w:' <agent>	0 19 0 -1 -9 0 -2 0
w:' <organisation>	0 1 8 0 0 -6 0 0
w:' <person>	0 0 0 0 18 -4 -9 0
w:' _ ,	0 13 0 0 -12 -5 7 0
w:' notice	0 19 0 -1 -10 1 -2 0
w:'s	7 -2 -7 0 6 2 -6 -13
w:'s <agent>	0 0 -2 -12 0 2 0 3
w:'s <duty>	5 12 0 -2 -1 -6 -12 0
w:'s <gate>	0 11 0 4 -14 -5 4 0
w:'s <goods>	-12 -20 2 9 12 0 0 0
w:'s <level-noun>	0 0 0 9 -16 -6 16 0
w:'s <level>	0 5 -2 -19 0 0 8 0
w:'s <not>	0 -14 0 13 3 -6 2 0
w:'s <number>	0 37 0 0 -26 -8 -2 0
w:'s <organisation>	0 0 0 -10 0 16 -4 0
w:'s <person>	0 -6 0 -11 -10 25 0 0
w:'s <quality>	0 0 0 0 0 9 0 0
w:'s <sender>	-3 9 3 4 0 -13 -9 0
w:'s <v-agree>	0 -11 0 0 0 9 0 0
w:'s <v-buy>	0 0 9 9 -15 1 -3 0
w:'s <v-impose>	0 -14 0 -6 4 10 2 0
w:'s _ ,	-10 -11 -1 0 23 1 -3 -6
w:'s _ .	0 12 0 -5 0 -9 0 -4
w:'s _ :	0 -22 0 10 7 0 0 0
w:'s _ <day-ahead>	0 -7 0 0 -5 9 0 0
w:'s _ <level>	0 12 0 -14 -1 0 0 0
w:'s _ <number>	0 -1 0 -4 18 0 0 0
w:'s _ a	0 -1 0 0 9 0 0 0
w:'s _ and	0 -7 4 -2 9 0 0 0
w:'s _ are	0 0 0 2 -16 0 0 10
w:'s _ by	0 -9 0 8 0 0 0 0
w:'s _ commission	0 0 0 0 -7 10 0 0
w:'s _ deal	0 -10 0 11 0 0 0 0
w:'s _ down	0 0 0 0 -5 0 0 10
w:'s _ duty	0 0 0 -3 -5 0 14 0
w:'s _ first	9 0 0 0 -1 0 0 0
w:'s _ for	4 15 0 -4 -7 0 0 0
w:'s _ if	0 -15 0 8 6 0 0 0
w:'s _ in	0 -10 0 5 0 0 7 0
w:'s _ is	0 -4 0 1 -10 0 19 0
w:'s _ list	0 0 0 4 -14 0 9 0
w:'s _ minister	0 0 0 0 -12 0 12 0
w:'s _ ministry	2 -6 0 -2 12 0 -4 0
w:'s _ of	12 -8 -3 10 -17 0 0 7
w:'s _ on	8 10 0 -15 -4 0 -1 0
w:'s _ owner	0 0 0 0 -10 11 0 0
w:'s _ stay	0 13 5 1 -18 0 -3 0
w:'s _ tariff	0 0 0 -1 10 0 0 0
w:'s _ the	8 -12 0 -1 2 0 0 0
w:'s _ to	0 1 0 -10 -6 9 7 0
w:'s _ warn	0 0 0 0 -14 17 0 0
w:'s _ was	0 0 0 20 -16 0 0 0
w:'s _ will	0 -15 0 4 18 -4 0 0
w:'s _ with	0 12 0 -7 0 0 0 0
w:'s _ would	0 25 0 16 -28 -9 0 0
w:'s a	4 -7 0 0 -4 0 0 11
w:'s at	0 12 0 0 -11 0 0 0
w:'s back	0 2 0 0 -6 8 0 0
w:'s budget	0 0 0 0 -7 11 0 0
w:'s commerce	0 0 0 -11 8 0 2 0
w:'s control	8 -4 0 0 0 0 0 0
w:'s day	0 9 0 0 -6 0 0 0
w:'s duty	0 12 0 0 -3 0 -11 0
w:'s economy	0 0 0 -2 14 0 0 0
w:'s foreign	0 0 0 0 18 0 -5 0
w:'s good	0 0 0 10 -8 0 0 0
w:'s house	0 0 0 0 -6 0 0 10
w:'s in	9 -3 0 0 0 0 0 0
w:'s level	0 10 0 0 -8 0 0 0
w:'s minister	-1 1 0 0 0 7 -15 0
w:'s ministry	5 0 0 0 -11 -2 4 0
w:'s next	0 0 0 9 -4 0 0 0
w:'s nothing	0 -7 0 11 0 0 0 0
w:'s official	0 0 0 0 -7 0 0 10
w:'s own	0 -9 0 -11 11 0 11 0
w:'s purchase	0 0 0 12 -4 0 -1 0
w:'s side	0 9 0 8 -15 0 0 0
w:'s sign	0 -11 0 0 0 10 0 0
w:'s the	8 -9 0 -2 12 -1 -4 0
w:'s threat	0 0 0 12 -12 0 2 0
w:'s to	0 1 0 -12 4 0 0 0
w:'s transport	0 0 0 0 -8 11 0 0
w:'s two	0 0 0 10 -7 0 0 0
w:(	0 11 0 -9 0 3 -6 -8
w:( <level>	0 -13 0 0 10 4 -2 0
w:( <month-gone>	0 15 0 0 -12 0 0 0
w:( <name>	0 -10 0 0 12 0 0 0
w:( <number>	0 -28 0 -4 25 4 0 0
w:( _ <level>	0 13 0 0 -7 0 0 0
w:( _ the	0 -6 0 0 11 0 0 0
w:( a	0 23 0 0 -22 0 0 0
w:( b	0 21 0 -4 -24 6 0 0
w:( member	0 0 0 9 -5 0 0 0
w:( now	0 14 0 0 -12 0 0 0
w:)	0 10 0 -10 3 3 -6 -8
w:) ,	0 0 0 7 -8 5 -3 0
w:) <name>	0 -6 0 0 10 0 0 0
w:) <v-impose>	0 13 0 0 -11 0 0 0
w:) _ <name>	9 0 0 -16 -9 6 6 0
w:) _ and	0 -14 0 0 17 0 0 0
w:) _ if	0 4 0 7 -11 0 0 0
w:) _ the	0 -11 5 0 3 0 0 0
w:*	2 -6 0 -7 8 6 -7 0
w:,	2 2 -12 -10 17 1 2 -8
w:, "	-8 4 -10 8 1 -12 -3 1
w:, <day-ahead>	-3 -1 0 -23 15 2 2 0
w:, <day-gone>	0 -11 3 6 2 0 0 0
w:, <day-today>	9 -4 -8 7 4 -14 -3 -9
w:, <duty>	0 -19 0 12 11 0 0 0
w:, <gate>	0 0 9 0 0 0 0 0
w:, <goods>	-7 13 0 9 -10 -20 12 -17
w:, <level-noun>	0 -7 0 -3 17 0 -1 0
w:, <level>	-3 39 -8 -3 -14 -12 -27 -3
w:, <money>	0 -12 0 0 3 7 0 0
w:, <name>	-5 -7 -21 32 -43 17 13 0
w:, <not>	0 9 -3 -17 9 0 -28 6
w:, <number>	-15 29 0 14 -23 -2 -14 -9
w:, <office>	0 2 0 6 -15 1 9 -7
w:, <person>	1 7 -7 6 -24 0 18 0
w:, <points>	0 1 0 -12 -4 0 0 10
w:, <quality>	0 11 0 0 -9 -8 5 0
w:, <seat>	0 0 -4 13 -14 -5 0 7
w:, <sender>	11 2 9 -3 -5 -10 -2 -1
w:, <span>	0 0 0 20 -22 0 5 0
w:, <taker>	0 -4 0 -2 -7 10 0 6
w:, <v-bear>	0 -2 0 0 8 -1 0 0
w:, <v-begin>	3 -6 0 0 13 -7 -7 0
w:, <v-end>	2 -26 0 15 1 0 -1 0
w:, <v-impose>	0 3 0 -17 -10 3 16 -9
w:, <v-propose>	10 9 -7 -23 -17 5 12 0
w:, <v-say>	11 11 32 -5 -13 0 -27 -8
w:, <v-sell>	0 14 0 6 -14 -1 0 0
w:, <v-suspend>	0 0 0 -3 -19 22 2 0
w:, <v-target>	0 -5 0 6 0 -10 3 0
w:, <v-threaten>	0 9 0 -1 -19 5 1 6
w:, _ 's	7 19 -10 -16 0 -8 -2 -4
w:, _ ,	-6 6 -11 -15 22 -8 5 -15
w:, _ .	-11 0 -8 0 5 11 -6 -11
w:, _ :	2 -28 0 0 21 0 -2 0
w:, _ ;	0 -7 0 0 14 0 0 0
w:, _ <day-ahead>	1 -18 0 9 11 -9 0 -2
w:, _ <day-today>	0 -12 0 0 10 0 0 0
w:, _ <level>	0 25 -12 -10 -9 -19 4 1
w:, _ <money>	0 3 0 15 -8 0 -6 0
w:, _ <month-ahead>	0 -8 0 0 12 0 0 0
w:, _ <name>	-17 -1 -6 29 -11 6 -11 2
w:, _ <number>	7 11 0 -6 -10 5 0 -12
w:, _ <office>	9 -13 3 -5 -2 0 0 8
w:, _ <organisation>	12 -15 0 -15 2 8 11 -14
w:, _ <person>	0 -12 10 14 -23 4 0 14
w:, _ <points>	0 7 0 0 -11 0 0 0
w:, _ <quality>	-6 12 0 -11 1 -3 -12 6
w:, _ <seat>	0 13 0 10 -8 -17 -5 -4
w:, _ ?	0 -3 0 0 11 0 0 0
w:, _ a	-3 2 3 1 -11 3 -1 7
w:, _ about	0 0 0 0 0 0 8 0
w:, _ add	0 2 8 0 -17 10 0 0
w:, _ after	0 0 0 10 -10 0 5 0
w:, _ against	0 0 0 0 12 0 -2 0
w:, _ all	0 -9 0 7 4 0 0 0
w:, _ among	0 0 0 16 -11 0 0 0
w:, _ an	0 12 0 -1 0 -6 0 0
w:, _ and	-5 -3 -6 6 19 -32 -7 -5
w:, _ anybody	0 -10 0 0 10 0 0 0
w:, _ apply	0 12 0 -7 -6 0 0 0
w:, _ are	0 -2 0 0 -5 12 1 0
w:, _ arrangement	0 12 0 0 -9 0 0 0
w:, _ as	0 -10 0 -1 30 0 -5 0
w:, _ at	6 0 0 -4 -10 -6 18 0
w:, _ banana	0 4 0 0 -12 0 7 0
w:, _ be	5 -8 0 -10 -8 6 15 0
w:, _ bring	0 0 0 8 -3 0 0 0
w:, _ broker	0 -2 9 0 0 0 0 0
w:, _ buy	0 0 0 9 -7 0 0 0
w:, _ by	0 -12 0 -5 2 -1 10 0
w:, _ can	0 13 0 17 -29 4 -2 0
w:, _ car	0 0 0 0 10 0 -3 0
w:, _ charge	0 -10 0 -8 17 6 -4 0
w:, _ close	0 -5 0 0 -8 17 0 0
w:, _ come	0 -17 3 16 -7 0 -8 10
w:, _ control	8 -1 0 0 -3 0 0 0
w:, _ could	0 -7 -2 7 6 -15 3 -11
w:, _ countermeasure	0 0 0 0 0 0 9 0
w:, _ custom	0 -1 0 0 11 0 0 0
w:, _ deal	0 0 0 0 -5 0 0 9
w:, _ declare	0 0 0 -2 -4 0 9 0
w:, _ do	0 -8 0 -1 1 9 0 0
w:, _ doe	0 -1 0 0 -2 -1 0 11
w:, _ double	0 -15 0 0 6 0 10 0
w:, _ duty	1 19 0 -5 -10 -1 -7 1
w:, _ each	0 0 0 10 -8 0 0 0
w:, _ end	0 -17 0 4 14 0 0 0
w:, _ everybody	0 0 12 0 -7 0 0 0
w:, _ everything	0 0 0 7 -13 0 5 0
w:, _ excess	0 0 0 20 -12 0 0 0
w:, _ expect	0 0 0 3 -9 14 -3 0
w:, _ far	0 -1 0 0 15 0 0 0
w:, _ fear	0 11 3 0 -13 2 0 0
w:, _ figure	0 11 0 0 -9 0 0 0
w:, _ first	0 0 0 12 -6 0 0 0
w:, _ for	-3 8 0 1 -7 1 -14 5
w:, _ free	0 0 0 -3 9 0 0 0
w:, _ go	0 14 0 0 -6 0 -9 0
w:, _ had	0 -10 0 -2 14 0 2 0
w:, _ hardly	0 0 0 11 -9 0 0 0
w:, _ has	0 -2 -2 5 -18 10 0 15
w:, _ have	0 1 9 0 -28 3 9 7
w:, _ he	-2 18 0 14 -4 -14 -20 -3
w:, _ hear	0 -4 0 14 -1 0 0 0
w:, _ i	0 7 0 6 -28 11 3 0
w:, _ if	4 -9 0 0 4 -12 2 7
w:, _ importer	0 9 0 0 -6 0 0 0
w:, _ in	-2 20 2 -2 -18 -5 4 3
w:, _ increase	0 -13 0 -13 24 0 0 0
w:, _ is	-5 16 -11 -15 -6 0 14 0
w:, _ it	0 21 -6 -5 -4 -37 5 2
w:, _ its	5 9 0 4 -21 0 4 0
w:, _ know	0 0 0 12 -4 0 0 0
w:, _ lapse	0 -8 0 0 12 0 0 0
w:, _ later	0 14 0 0 -12 0 0 0
w:, _ lawyer	0 -6 0 -1 11 0 0 0
w:, _ leather	0 10 0 0 -9 0 0 0
w:, _ letter	0 1 0 10 -12 -1 0 0
w:, _ levy	0 -7 0 0 9 0 0 0
w:, _ line	9 -4 0 0 -3 0 0 0
w:, _ list	0 -15 0 0 9 0 8 0
w:, _ may	0 0 -6 11 -13 9 0 -7
w:, _ more	0 -4 0 0 9 0 0 0
w:, _ never	0 0 0 0 -4 0 0 9
w:, _ no	0 20 0 -6 -6 0 0 0
w:, _ nobody	0 -2 0 -9 22 0 -7 0
w:, _ not	-1 0 0 -13 21 0 -15 2
w:, _ nothing	3 25 0 -1 -17 -6 -3 0
w:, _ number	0 0 0 -2 -9 0 14 0
w:, _ of	0 -8 0 -31 21 19 -14 -7
w:, _ offer	0 -3 0 -3 0 0 0 10
w:, _ oil	0 0 9 0 0 -9 0 0
w:, _ old	-3 -3 4 -7 20 -12 0 -3
w:, _ on	-9 -7 0 15 3 -2 0 -4
w:, _ one	14 8 0 -6 0 -10 -9 0
w:, _ or	-2 -18 0 0 34 -3 0 0
w:, _ other	0 3 0 -6 -4 0 10 0
w:, _ otherwise	0 -6 0 0 13 0 0 0
w:, _ our	0 12 0 6 -15 -2 0 0
w:, _ own	0 0 0 0 -4 0 0 10
w:, _ owner	0 0 0 0 9 0 0 0
w:, _ pay	0 8 0 -14 0 -2 6 0
w:, _ permit	14 0 0 0 -6 -3 -2 0
w:, _ place	0 9 0 -2 -2 0 0 0
w:, _ plan	0 0 0 12 -5 0 0 0
w:, _ plant	0 8 0 0 -14 6 0 0
w:, _ present	0 -5 0 0 10 0 0 0
w:, _ property	0 -1 0 13 -9 0 0 0
w:, _ rate	0 -8 0 14 8 0 -12 0
w:, _ reporter	0 0 0 0 9 0 0 0
w:, _ return	0 -12 0 0 22 -3 0 0
w:, _ rule	25 -18 0 0 -11 4 0 0
w:, _ run	0 -7 0 0 13 0 0 0
w:, _ salmon	0 0 0 0 -21 11 9 0
w:, _ same	0 0 0 9 0 0 -4 0
w:, _ say	-9 0 -21 -3 -3 10 9 1
w:, _ see	0 -4 12 0 -4 0 0 0
w:, _ sell	0 0 9 4 -16 1 0 0
w:, _ shall	0 -19 0 -9 17 -7 15 0
w:, _ she	0 -2 0 0 15 0 0 0
w:, _ ship	0 -7 0 0 12 0 0 0
w:, _ should	0 -3 0 0 11 0 0 0
w:, _ side	0 2 0 0 4 -6 -14 7
w:, _ sign	0 -5 0 0 0 0 0 9
w:, _ slowly	9 0 0 0 -2 0 0 0
w:, _ somebody	0 -11 0 0 12 0 0 0
w:, _ sooner	0 0 0 10 -8 0 0 0
w:, _ start	0 -9 0 -10 25 0 -1 0
w:, _ state	0 -4 0 0 -4 0 16 0
w:, _ strike	0 -8 0 -5 23 0 0 0
w:, _ sugar	0 10 0 5 -16 0 0 0
w:, _ suspension	0 14 0 0 -28 4 13 0
w:, _ take	0 -2 0 -7 11 0 0 0
w:, _ tariff	0 18 0 4 -12 -1 -5 -3
w:, _ tell	0 7 -1 0 -16 -6 12 8
w:, _ that	0 0 17 -2 -10 0 2 3
w:, _ the	10 2 15 6 -4 -19 -9 0
w:, _ their	0 0 0 0 -11 4 5 0
w:, _ then	0 8 0 4 -21 10 -8 3
w:, _ there	0 16 0 2 -21 -2 0 4
w:, _ they	14 14 0 -10 -16 0 2 0
w:, _ thi	0 -6 0 2 10 0 -1 0
w:, _ third	0 -1 0 0 -10 18 0 0
w:, _ threat	0 0 0 10 -4 0 0 0
w:, _ threaten	3 0 0 0 -12 4 2 0
w:, _ time	0 0 0 15 -13 0 0 0
w:, _ to	-3 9 -8 3 -1 -11 -7 10
w:, _ tomatoe	0 -10 0 0 12 0 0 0
w:, _ top	0 0 0 10 -13 0 0 0
w:, _ trade	0 0 0 -5 17 0 -3 0
w:, _ truce	0 -18 0 0 17 6 0 0
w:, _ two	10 -9 0 0 3 0 0 0
w:, _ until	0 -1 0 0 -8 9 5 0
w:, _ up	7 12 0 8 -25 3 0 0
w:, _ us	0 0 0 0 9 0 0 0
w:, _ wait	0 11 0 0 -9 0 0 0
w:, _ warn	0 9 -3 1 0 10 -14 -13
w:, _ we	0 16 0 0 -24 2 0 3
w:, _ were	3 3 0 15 -17 0 -2 0
w:, _ what	0 15 0 9 -16 -4 0 0
w:, _ which	10 0 0 -13 -9 4 3 4
w:, _ will	0 3 -2 -10 -8 12 3 0
w:, _ with	3 -1 8 11 -16 0 -8 0
w:, _ without	0 13 0 -2 -5 0 0 0
w:, _ won't	0 0 0 3 -4 0 0 9
w:, _ would	13 0 -4 -7 -7 4 -1 6
w:, _ you	0 0 0 0 17 -1 -1 0
w:, _ your	-1 -7 0 0 21 0 0 0
w:, _ —	2 0 0 14 -17 0 0 0
w:, a	-2 -10 11 -15 5 17 -9 0
w:, according	0 18 0 2 -8 -11 0 0
w:, add	0 10 0 0 -8 0 0 0
w:, after	-5 -7 0 -7 37 -2 -11 0
w:, all	11 0 0 0 0 -2 0 0
w:, an	7 0 0 0 -15 9 -9 3
w:, and	6 13 22 13 -29 3 -16 17
w:, are	0 0 0 -7 16 0 -1 0
w:, as	0 22 -5 12 -29 -9 10 0
w:, at	0 10 0 3 -16 -4 12 0
w:, back	0 -10 0 0 14 0 0 0
w:, because	0 14 0 2 -11 0 0 0
w:, both	6 3 0 -5 0 -10 3 0
w:, but	-4 -5 0 15 -4 -13 6 -1
w:, by	6 12 3 0 -11 0 -8 0
w:, bytedance	0 0 0 0 -11 11 0 0
w:, call	0 -5 0 -3 12 0 0 0
w:, can	0 -5 0 -4 14 0 0 0
w:, car	0 10 0 0 -3 -2 0 0
w:, cheese	0 0 0 -10 0 0 11 0
w:, cocoa	0 -5 0 0 10 0 0 0
w:, coffee	0 17 0 0 -14 0 0 0
w:, could	0 8 -1 -8 -14 7 11 0
w:, down	0 -7 10 0 0 0 0 0
w:, due	0 0 0 3 -14 5 -5 14
w:, duty	0 -21 0 9 11 0 0 0
w:, each	0 6 0 0 3 0 -9 0
w:, either	0 13 0 0 -7 -2 0 0
w:, everything	0 10 0 -2 -1 0 0 0
w:, expect	13 3 -4 0 -10 0 0 0
w:, failing	0 17 0 -2 -9 0 0 0
w:, for	7 -1 0 9 -8 -7 5 0
w:, from	5 23 0 7 -23 -2 -15 0
w:, go	0 2 0 -10 10 0 0 0
w:, grower	0 0 11 0 -1 -1 0 0
w:, has	-3 -19 0 0 14 2 -2 -2
w:, have	0 0 0 -2 11 0 0 0
w:, he	-4 1 -16 -1 -11 0 3 22
w:, here	0 0 0 11 -6 0 0 0
w:, his	1 0 0 3 -2 0 -14 8
w:, i	6 -6 0 11 -16 16 -1 -6
w:, i'd	0 0 0 10 -5 0 0 0
w:, if	0 -11 -4 -5 41 -47 -7 -18
w:, importer	0 0 0 0 -16 18 0 0
w:, in	-4 18 -8 -9 0 -10 6 -10
w:, intellectual	0 -1 0 13 -9 0 0 0
w:, is	0 0 0 -2 15 -10 -1 0
w:, it	-3 6 -18 -8 8 9 0 -27
w:, its	9 -1 0 0 -9 -8 3 9
w:, like	0 12 0 0 -13 0 0 0
w:, machine	1 -10 0 0 0 0 7 0
w:, may	8 0 0 3 -12 -5 0 8
w:, meanwhile	0 0 0 -5 11 0 0 0
w:, motorcycle	0 0 0 0 -6 0 12 0
w:, not	0 20 0 -10 -20 5 0 6
w:, nothing	0 -5 0 0 10 0 0 0
w:, now	0 10 0 -18 -2 0 10 0
w:, of	2 -17 0 0 12 6 -6 0
w:, on	15 4 -5 14 -10 -20 -12 -5
w:, one	0 -6 -3 0 17 0 -8 0
w:, only	0 -5 0 0 10 0 0 0
w:, or	-4 15 0 -3 -22 14 13 0
w:, orange	0 9 0 0 -8 0 0 0
w:, over	2 0 0 11 -15 0 0 0
w:, pay	0 -5 0 -4 17 0 0 0
w:, plu	10 0 0 0 -2 0 0 0
w:, pork	0 -6 0 0 11 0 0 0
w:, rate	0 -5 0 0 9 0 0 0
w:, reckon	0 0 8 0 -13 7 0 0
w:, say	16 3 18 0 -1 -19 -12 -24
w:, she	0 1 -2 -15 3 9 0 -1
w:, should	0 -3 0 17 -8 -8 1 0
w:, since	0 -3 0 -2 17 0 0 0
w:, so	7 -19 -6 0 0 5 2 9
w:, start	0 4 0 2 -10 0 0 0
w:, suspend	0 0 0 -1 -19 15 4 0
w:, take	0 -1 0 0 15 0 -1 0
w:, tell	-1 -10 -2 0 36 -5 -19 -2
w:, the	-3 0 -12 -8 4 -4 2 12
w:, their	0 -5 0 -7 1 9 0 0
w:, then	-4 1 -1 0 10 -10 0 -3
w:, there	1 -19 0 -6 1 0 -1 18
w:, they	-5 -9 -1 -19 9 8 10 -7
w:, those	0 -3 0 0 12 0 0 0
w:, though	0 15 0 0 -19 -2 15 0
w:, to	-3 3 0 0 -13 0 14 0
w:, too	0 10 0 -13 7 -2 -3 0
w:, twice	0 0 5 3 -10 0 0 0
w:, two	0 0 0 -4 11 0 0 0
w:, unless	0 23 -2 0 -10 -15 -6 0
w:, until	0 -3 0 0 15 0 -3 0
w:, up	3 4 0 -13 -2 0 2 0
w:, warn	0 11 0 -2 -15 8 -9 7
w:, we	-4 1 13 -11 -3 -3 7 0
w:, we'd	0 0 0 0 -11 8 5 0
w:, wheat	0 0 0 -7 12 0 0 0
w:, when	-8 0 0 10 0 0 -13 0
w:, where	0 5 0 -16 3 1 -5 0
w:, which	5 -4 5 -1 -9 6 9 0
w:, who	-5 -2 0 0 -2 0 -3 12
w:, whose	10 0 0 -6 -6 4 0 0
w:, will	-1 -27 1 -3 27 -7 -12 11
w:, with	-1 -8 0 12 3 7 -17 0
w:, would	5 3 -6 -9 -1 0 -6 10
w:, write	0 0 2 0 -13 9 0 0
w:, yes	0 -1 0 0 10 0 0 0
w:, you	0 9 0 -2 0 0 0 0
w:-	2 6 8 -2 2 -5 -8 -28
w:- <duty>	0 -1 0 0 12 0 -7 0
w:- _ ,	0 0 0 0 14 0 -4 0
w:- _ -	0 -2 0 -11 14 0 0 0
w:- _ .	0 -12 0 0 3 10 -2 0
w:- _ ?	0 20 0 0 -19 0 0 0
w:- _ case	0 0 0 17 -14 0 0 0
w:- _ column	0 13 0 0 -5 0 0 0
w:- _ for	0 9 0 0 -8 0 0 0
w:- _ of	0 1 11 0 -9 0 0 0
w:- _ rule	2 -8 0 8 -12 0 10 0
w:- free	0 -5 0 -6 7 0 10 0
w:- hand	0 13 0 0 -4 0 0 0
w:- labor	0 0 0 -4 11 0 0 0
w:- off	0 -3 12 0 -10 6 0 0
w:- owned	9 0 0 0 -7 0 0 0
w:.	-33 -9 -29 -25 73 -8 -22 -32
w:. "	0 12 -6 -4 -4 2 7 -9
w:. <person>	0 8 0 6 -16 7 0 0
w:. _ 's	0 0 0 13 -11 0 0 0
w:. _ .	0 0 0 -1 14 -4 -3 0
w:. _ will	0 9 0 0 -8 0 0 0
w:. m	0 -9 0 0 13 0 0 0
w:/ <person>	0 0 0 10 -9 0 0 0
w:/ _ 's	0 12 0 0 -11 0 0 0
w:/ what	0 9 0 0 -8 0 0 0
w::	-19 11 -19 6 20 -32 6 -21
w:: <day-ahead>	0 -11 0 3 4 0 0 0
w:: <goods-amount>	0 -4 0 0 13 0 0 0
w:: <goods>	0 9 0 -6 -4 -3 10 0
w:: <level>	6 16 -5 5 -17 -2 0 0
w:: <number>	-8 13 -11 -33 4 -13 22 -5
w:: <seat>	-3 0 0 -1 -4 0 1 10
w:: <v-impose>	0 -1 0 1 -8 0 10 0
w:: _ "	0 0 0 0 -10 0 12 0
w:: _ 's	0 0 0 6 -6 0 -1 10
w:: _ (	0 -5 0 0 13 0 0 0
w:: _ ,	0 -2 0 -19 25 -4 0 0
w:: _ .	0 26 0 13 -29 0 0 0
w:: _ <level>	0 0 9 2 -13 0 1 0
w:: _ <name>	2 0 0 9 0 0 -12 0
w:: _ <number>	0 -8 0 -10 21 0 0 0
w:: _ <person>	0 -5 0 0 -1 0 12 0
w:: _ <quality>	0 0 0 -4 -6 0 13 0
w:: _ a	0 15 0 0 -9 0 0 0
w:: _ after	0 11 0 0 -7 0 0 0
w:: _ and	9 14 0 -10 -8 0 -1 0
w:: _ both	0 12 0 0 -11 0 0 0
w:: _ duty	0 -4 0 12 -5 0 0 0
w:: _ has	0 0 0 17 -16 0 3 0
w:: _ i	0 -11 0 0 -3 0 -3 16
w:: _ if	0 15 0 -7 -9 7 0 0
w:: _ in	0 18 0 -6 -8 0 0 0
w:: _ it	0 11 0 -18 -3 7 0 0
w:: _ may	0 0 0 -3 14 0 0 0
w:: _ of	0 0 0 -11 10 2 0 0
w:: _ on	0 21 0 0 -21 0 8 0
w:: _ phosphate	0 0 0 0 -6 0 10 0
w:: _ tell	0 0 0 9 -8 0 0 0
w:: _ that	0 0 0 10 -3 0 -4 0
w:: _ the	-2 -6 1 17 -4 0 0 -1
w:: _ they	0 -3 0 0 13 0 0 0
w:: _ truce	0 -5 0 0 11 0 0 0
w:: _ until	0 -5 10 0 0 0 0 0
w:: _ want	0 5 0 0 -12 0 6 0
w:: _ was	0 0 0 -2 10 0 0 0
w:: _ we	5 8 0 11 -38 0 23 0
w:: _ will	0 -8 0 0 13 0 -1 0
w:: _ —	0 17 0 -5 -7 0 0 0
w:: a	14 1 0 4 -24 0 7 0
w:: and	0 5 0 -4 12 -2 -4 0
w:: i	0 -6 0 -4 30 0 -1 0
w:: if	-1 -4 2 9 -9 -1 9 0
w:: mr	0 0 0 -9 13 0 0 0
w:: on	0 14 0 0 -9 0 0 0
w:: our	0 -10 0 0 13 0 0 0
w:: so	0 22 0 0 -19 0 0 0
w:: the	-9 -34 13 14 9 0 -4 -1
w:: then	3 10 0 45 -57 3 -19 14
w:: until	0 0 0 11 -7 0 0 0
w:: what	0 -14 0 -4 33 -1 -2 0
w:: will	0 0 0 -2 -5 0 12 0
w:: without	0 6 0 0 -8 0 0 0
w:;	-1 11 13 4 -8 -3 -6 -32
w:; <goods>	0 0 0 -4 -12 1 18 0
w:; <level>	0 20 0 0 -22 2 0 0
w:; <name>	0 -1 0 -1 21 0 -9 0
w:; <not>	2 11 0 6 -19 -2 4 0
w:; <quality>	0 -19 0 -1 24 0 0 0
w:; <seat>	-1 0 0 0 15 0 -2 0
w:; _ 's	0 0 0 0 11 0 0 0
w:; _ <level>	0 -9 0 -2 18 0 0 0
w:; _ <number>	0 -10 0 0 9 3 0 0
w:; _ and	0 16 0 0 -13 0 0 0
w:; _ had	0 12 0 5 -17 0 0 0
w:; _ have	0 0 9 0 0 0 0 0
w:; _ is	0 -5 0 -15 14 0 5 0
w:; _ present	0 -14 0 0 17 0 0 0
w:; _ rate	0 7 0 1 -10 0 0 0
w:; _ say	0 0 0 -1 12 0 0 0
w:; _ the	2 18 0 -2 -16 4 -6 0
w:; _ they	5 19 0 0 -24 0 0 0
w:; _ was	0 -10 0 0 12 0 0 0
w:; after	0 13 0 0 -10 0 0 0
w:; and	0 3 0 7 -9 0 0 0
w:; from	0 7 0 2 -11 0 0 0
w:; i	0 0 10 0 -1 0 0 0
w:; if	10 0 0 5 -3 0 -11 0
w:; it	0 -18 0 -17 27 9 -1 0
w:; nothing	3 -1 0 6 -11 0 6 0
w:; otherwise	0 3 0 0 -14 0 6 0
w:; our	0 -8 11 0 0 0 0 0
w:; the	-7 12 0 5 -9 5 -14 0
w:; they	0 -14 0 0 12 0 1 0
w:; until	0 -6 0 0 11 0 0 0
w:; you	0 10 0 0 -7 0 0 0
w:<agent>	-21 13 -49 -4 13 0 6 -18
w:<agent> 's	0 -8 0 0 17 0 -2 0
w:<agent> ,	-7 13 -4 -10 4 -7 6 -9
w:<agent> .	-13 20 -11 -3 1 0 -7 -6
w:<agent> :	0 5 0 0 -12 0 8 0
w:<agent> <agent>	0 0 0 2 -3 9 -1 0
w:<agent> <not>	0 -3 0 14 -3 0 0 0
w:<agent> <v-bear>	0 7 0 -1 -13 8 0 0
w:<agent> <v-end>	0 -1 0 -7 19 -1 0 0
w:<agent> <v-say>	0 12 0 5 -20 -4 5 0
w:<agent> <v-stay>	0 9 0 1 -7 0 0 0
w:<agent> and	0 -1 0 0 11 0 0 0
w:<agent> are	0 -2 0 2 -7 0 0 10
w:<agent> by	0 -5 0 0 13 0 0 0
w:<agent> had	0 0 0 0 15 0 -6 0
w:<agent> has	0 0 0 9 11 -9 -17 0
w:<agent> have	0 -3 0 0 11 0 0 0
w:<agent> in	0 5 0 13 -8 -1 -6 0
w:<agent> is	0 -25 0 0 21 5 0 0
w:<agent> must	0 0 0 0 13 0 0 0
w:<agent> of	-1 5 -2 -5 -16 9 17 -2
w:<agent> on	0 0 0 0 -26 1 27 0
w:<agent> provide	0 9 0 6 -15 0 0 0
w:<agent> say	0 14 0 0 -8 0 0 -1
w:<agent> tell	0 0 0 11 -21 0 4 7
w:<agent> that	0 -7 0 0 14 -1 0 0
w:<agent> will	0 0 0 -1 14 0 0 0
w:<agent> would	0 -14 0 -5 35 -1 -4 0
w:<day-ahead>	-12 19 -39 17 17 -21 -35 -22
w:<day-ahead> ,	-7 19 7 17 -22 0 -20 10
w:<day-ahead> .	3 -13 -4 12 -2 2 16 -13
w:<day-ahead> ;	2 14 0 -7 -16 1 5 0
w:<day-ahead> <goods>	0 -12 0 0 8 0 0 0
w:<day-ahead> <name>	0 9 0 0 -6 0 0 0
w:<day-ahead> <not>	0 14 0 -11 -9 5 0 0
w:<day-ahead> <v-begin>	0 5 0 4 -14 0 3 0
w:<day-ahead> ?	0 30 0 0 -25 0 0 0
w:<day-ahead> _ ,	0 -1 0 -2 10 0 0 1
w:<day-ahead> _ .	0 -5 0 -4 16 0 0 0
w:<day-ahead> _ <day-ahead>	0 10 0 -4 0 0 0 0
w:<day-ahead> _ <level>	0 -1 0 0 -10 2 8 0
w:<day-ahead> _ <name>	0 -3 0 15 -2 1 -8 0
w:<day-ahead> _ <number>	0 -6 0 15 -7 0 0 6
w:<day-ahead> _ <person>	0 20 0 -22 0 0 -1 5
w:<day-ahead> _ <quality>	0 4 0 5 -24 7 6 0
w:<day-ahead> _ <span>	0 3 0 8 -11 0 0 0
w:<day-ahead> _ a	7 -20 1 0 12 0 0 0
w:<day-ahead> _ and	-7 13 0 13 -11 0 -11 0
w:<day-ahead> _ at	0 -11 0 0 14 0 0 0
w:<day-ahead> _ both	0 0 0 -11 5 0 0 0
w:<day-ahead> _ could	0 7 0 0 -16 0 10 0
w:<day-ahead> _ each	0 -9 0 0 11 0 0 0
w:<day-ahead> _ end	0 -5 0 0 11 0 0 0
w:<day-ahead> _ go	0 0 0 -8 11 0 0 0
w:<day-ahead> _ i	0 0 0 5 -14 0 9 0
w:<day-ahead> _ if	9 14 0 -16 -7 -3 0 0
w:<day-ahead> _ is	0 10 0 -1 -5 0 0 0
w:<day-ahead> _ its	0 9 0 0 -4 0 -4 0
w:<day-ahead> _ like	0 18 0 0 -19 0 0 0
w:<day-ahead> _ may	0 -14 0 7 5 0 0 0
w:<day-ahead> _ not	0 8 0 -9 0 0 0 0
w:<day-ahead> _ nothing	0 -10 2 10 2 0 0 0
w:<day-ahead> _ of	0 0 0 12 -3 0 0 0
w:<day-ahead> _ on	3 6 0 19 -28 0 0 0
w:<day-ahead> _ or	0 0 0 23 -25 0 0 0
w:<day-ahead> _ put	0 0 0 0 -11 0 11 0
w:<day-ahead> _ sooner	0 0 0 13 -14 0 0 0
w:<day-ahead> _ tariff	0 1 0 18 -21 0 0 0
w:<day-ahead> _ that	0 0 0 9 -9 0 0 0
w:<day-ahead> _ the	11 4 -2 -15 -7 2 4 9
w:<day-ahead> _ their	0 0 0 0 -9 12 0 0
w:<day-ahead> _ then	0 21 0 0 -17 0 0 0
w:<day-ahead> _ what	0 9 0 0 -11 0 0 0
w:<day-ahead> _ when	5 6 0 6 -11 -1 -3 0
w:<day-ahead> _ which	0 -7 0 0 15 0 0 0
w:<day-ahead> _ will	0 20 0 10 -21 0 -6 0
w:<day-ahead> _ without	0 9 0 10 -23 0 0 0
w:<day-ahead> _ would	0 11 0 0 -16 0 0 8
w:<day-ahead> after	0 0 0 -6 10 0 0 0
w:<day-ahead> and	2 -5 6 -25 4 0 9 0
w:<day-ahead> as	0 -9 0 0 14 0 0 0
w:<day-ahead> before	0 10 0 0 -16 0 7 0
w:<day-ahead> come	0 2 0 5 -13 0 3 0
w:<day-ahead> if	0 25 0 -2 -9 -11 -4 0
w:<day-ahead> in	-1 0 0 -5 0 0 0 15
w:<day-ahead> it	0 11 0 14 -17 0 -1 0
w:<day-ahead> its	0 0 0 5 -14 9 0 0
w:<day-ahead> on	0 -4 0 11 -3 0 0 0
w:<day-ahead> or	0 0 0 8 -19 9 0 0
w:<day-ahead> pass	0 2 0 5 -12 0 0 0
w:<day-ahead> the	0 11 0 14 -16 -10 2 0
w:<day-ahead> to	0 -6 0 9 0 -6 1 0
w:<day-ahead> unless	21 -22 0 21 -22 3 8 0
w:<day-ahead> was	0 0 0 -5 11 0 0 0
w:<day-ahead> what	0 0 0 13 -12 0 0 0
w:<day-ahead> without	0 20 0 -3 -12 0 0 0
w:<day-ahead> —	0 -6 0 -1 16 0 0 0
w:<day-gone>	-14 5 7 7 25 -33 -7 -56
w:<day-gone> 's	0 3 0 11 -10 -2 0 0
w:<day-gone> ,	-11 2 -6 18 6 -2 -21 -4
w:<day-gone> .	-24 17 11 14 -21 0 4 -11
w:<day-gone> ;	0 -10 0 -7 24 0 0 0
w:<day-gone> <not>	0 -4 0 -3 13 0 0 0
w:<day-gone> <quality>	0 -8 0 0 9 0 0 0
w:<day-gone> ?	0 -3 0 0 11 0 0 0
w:<day-gone> _ :	0 0 0 11 -9 0 0 0
w:<day-gone> _ <name>	4 0 0 1 -17 3 8 0
w:<day-gone> _ <person>	4 -1 0 -5 10 0 -5 0
w:<day-gone> _ <seat>	0 0 0 5 -14 0 10 0
w:<day-gone> _ after	0 0 0 -2 10 0 0 0
w:<day-gone> _ all	0 -2 10 6 -12 0 0 0
w:<day-gone> _ and	0 -9 0 0 22 0 -3 0
w:<day-gone> _ from	0 12 0 0 -9 0 0 0
w:<day-gone> _ had	0 -2 0 0 11 0 0 0
w:<day-gone> _ he	4 -6 0 -2 9 0 -4 0
w:<day-gone> _ it	0 -3 0 -8 22 0 -1 0
w:<day-gone> _ its	0 0 0 0 -7 0 10 0
w:<day-gone> _ nothing	0 0 9 0 -1 -3 0 0
w:<day-gone> _ talk	0 0 0 0 -7 10 0 0
w:<day-gone> _ the	-8 17 3 2 -12 -2 0 0
w:<day-gone> _ there	0 0 0 10 -8 0 0 0
w:<day-gone> _ would	0 0 0 4 -11 0 8 0
w:<day-gone> after	2 -5 9 0 -3 0 0 0
w:<day-gone> and	0 -4 0 0 19 0 0 0
w:<day-gone> he	0 0 0 6 -17 0 10 0
w:<day-gone> is	0 0 0 -2 9 0 0 0
w:<day-gone> it	0 -7 0 0 14 0 0 0
w:<day-gone> that	5 -10 0 -2 -2 0 13 0
w:<day-gone> the	-1 10 0 1 -3 0 0 0
w:<day-gone> without	0 -3 0 -2 11 0 0 0
w:<day-today>	-12 0 -29 -11 62 -46 -29 -19
w:<day-today> 's	0 8 4 0 -13 0 0 0
w:<day-today> (	8 6 0 -7 -10 0 4 0
w:<day-today> ,	0 21 0 -14 -3 -7 7 0
w:<day-today> .	4 -1 0 -3 21 -9 -12 -2
w:<day-today> :	0 -4 0 0 11 0 0 0
w:<day-today> <not>	0 0 0 0 -8 0 0 12
w:<day-today> _ .	0 -7 0 10 0 0 0 0
w:<day-today> _ <day-ahead>	0 10 0 0 -7 0 0 0
w:<day-today> _ <number>	0 -11 0 -8 6 0 10 0
w:<day-today> _ duty	0 10 0 0 -9 0 0 0
w:<day-today> _ it	0 5 0 9 -12 0 0 0
w:<day-today> _ truce	0 11 0 0 -10 0 0 0
w:<day-today> and	0 -3 0 -1 12 0 0 0
w:<day-today> from	0 10 0 0 -7 0 0 0
w:<day-today> if	0 -4 0 0 10 0 0 0
w:<day-today> that	0 -13 0 10 11 0 -14 0
w:<day-today> —	2 -8 0 16 -10 0 0 0
w:<duty>	-15 -13 -12 30 -7 0 13 0
w:<duty> ,	-2 -14 0 19 -4 0 4 -7
w:<duty> -	0 -3 0 -6 5 0 10 0
w:<duty> .	7 -23 -6 8 2 0 0 0
w:<duty> <agent>	0 -2 0 -1 12 0 0 0
w:<duty> <day-ahead>	0 0 0 7 -9 0 1 0
w:<duty> <level>	0 0 0 -10 0 0 7 0
w:<duty> <not>	0 -15 0 3 15 0 -2 0
w:<duty> <quality>	0 -5 0 17 0 0 -13 0
w:<duty> <v-begin>	4 2 0 6 -12 0 3 -4
w:<duty> <v-down>	2 0 -5 0 0 -1 10 0
w:<duty> <v-end>	0 -12 0 3 8 0 0 0
w:<duty> <v-impose>	0 0 -1 0 8 -3 -13 5
w:<duty> <v-stay>	0 -12 -3 0 3 5 8 0
w:<duty> <v-threaten>	0 10 0 -10 0 0 0 0
w:<duty> <v-up>	0 4 0 -8 -10 0 0 7
w:<duty> and	0 0 0 -1 -8 5 10 0
w:<duty> are	0 -17 6 -2 19 0 0 0
w:<duty> back	0 29 0 -2 -15 0 -5 0
w:<duty> by	0 0 0 10 -6 0 0 0
w:<duty> come	2 9 -2 3 -24 0 12 0
w:<duty> could	0 14 -1 11 -17 0 0 0
w:<duty> doe	0 9 0 0 -14 6 0 0
w:<duty> down	0 0 0 -8 19 -1 0 0
w:<duty> end	0 0 0 -2 10 0 0 0
w:<duty> fall	0 -12 0 -6 22 0 0 0
w:<duty> for	-1 -16 0 0 23 7 -10 0
w:<duty> from	0 -1 12 0 -4 0 0 0
w:<duty> if	0 10 0 -3 0 0 0 0
w:<duty> in	0 7 0 -6 -14 0 17 0
w:<duty> lapse	0 -3 0 10 -2 0 0 0
w:<duty> may	0 -10 0 14 -5 7 0 0
w:<duty> might	0 0 0 4 -15 0 10 0
w:<duty> now	0 8 0 0 -13 0 0 8
w:<duty> of	0 1 -5 13 -17 7 0 3
w:<duty> on	0 7 -5 3 -5 -11 6 -5
w:<duty> or	0 -1 0 13 -6 0 -2 0
w:<duty> our	0 10 0 0 -23 0 9 0
w:<duty> over	0 0 0 0 -4 0 0 11
w:<duty> remain	0 0 0 0 -4 10 0 0
w:<duty> stay	0 0 0 0 -2 0 9 0
w:<duty> talk	0 0 2 0 -10 0 0 10
w:<duty> that	-1 -14 0 11 0 0 0 0
w:<duty> was	0 -5 0 0 8 0 0 0
w:<duty> were	0 -5 0 0 9 0 0 0
w:<duty> will	0 0 0 -13 9 0 4 -1
w:<duty> would	3 -2 -9 8 2 0 -4 -13
w:<gate>	-7 -1 -11 -19 17 1 9 -7
w:<gate> ,	-1 -10 0 -1 13 -10 10 -3
w:<gate> .	5 1 -5 1 -21 13 -9 9
w:<gate> :	2 -6 -2 0 10 0 0 0
w:<gate> <v-begin>	0 -8 1 0 12 0 0 0
w:<gate> <v-impose>	0 5 0 0 -9 15 -3 0
w:<gate> <v-say>	0 -4 0 0 9 0 0 0
w:<gate> administration	0 9 0 0 -9 0 0 0
w:<gate> at	0 -14 0 9 9 0 0 0
w:<gate> before	0 0 0 8 -10 0 7 0
w:<gate> fee	-3 -12 0 0 -9 20 0 0
w:<gate> give	0 11 0 0 -8 0 0 0
w:<gate> go	0 -11 0 0 14 0 0 0
w:<gate> has	0 0 0 -2 19 0 -7 0
w:<gate> in	0 0 0 -1 11 0 0 0
w:<gate> may	0 9 0 0 5 -8 -2 0
w:<gate> of	0 0 -3 1 0 -9 17 -3
w:<gate> say	0 0 0 0 13 0 -2 0
w:<gate> the	0 -9 0 0 11 0 0 0
w:<gate> to	0 -9 -1 11 -14 0 15 0
w:<gate> want	0 10 0 0 -9 0 0 0
w:<gate> would	-2 27 0 -15 -17 -7 8 0
w:<goods-amount>	0 0 -3 -16 35 -2 -20 -1
w:<goods-amount> <span>	1 -7 0 0 9 0 0 0
w:<goods-amount> _ the	0 0 0 0 10 0 0 0
w:<goods-amount> of	0 10 0 -5 3 -3 -2 0
w:<goods>	-4 -10 -1 -1 4 0 23 -4
w:<goods> "	0 0 0 10 -8 -1 1 0
w:<goods> '	0 -3 0 0 16 0 -8 0
w:<goods> ,	-10 0 -5 0 -15 -4 30 6
w:<goods> .	-1 2 -20 -3 -14 0 17 21
w:<goods> :	0 -21 0 0 36 -2 -18 0
w:<goods> ;	-4 -8 0 10 15 -5 -11 0
w:<goods> <day-ahead>	0 1 0 0 -14 0 9 0
w:<goods> <duty>	-1 -10 6 -4 -6 9 5 8
w:<goods> <goods>	5 14 -11 -20 11 -3 -11 -6
w:<goods> <level>	0 15 1 -12 0 0 -20 0
w:<goods> <not>	-6 -7 0 4 20 -2 -2 0
w:<goods> <number>	0 -10 0 0 6 12 -1 0
w:<goods> <sender>	7 0 20 0 -8 -3 -1 -8
w:<goods> <v-bear>	0 20 -9 -7 -6 -6 0 0
w:<goods> <v-begin>	-17 9 -9 4 3 -7 -6 -3
w:<goods> <v-down>	-7 -4 -4 -1 11 0 4 0
w:<goods> <v-end>	0 -13 0 0 9 3 0 0
w:<goods> <v-impose>	0 17 9 -4 -24 -8 12 0
w:<goods> <v-return>	0 8 0 0 -9 0 0 0
w:<goods> <v-suspend>	0 0 0 -10 0 8 0 0
w:<goods> <v-up>	-8 16 -4 17 -9 -17 -13 0
w:<goods> ?	0 -20 0 -23 58 0 -8 0
w:<goods> again	0 9 0 -1 -6 6 0 0
w:<goods> altogether	1 0 0 0 -11 0 12 0
w:<goods> and	-5 -9 -7 0 17 7 -9 -15
w:<goods> are	-4 -28 -1 0 19 -5 9 0
w:<goods> at	-6 17 5 0 -19 10 -7 0
w:<goods> be	0 -5 0 0 0 0 9 0
w:<goods> before	0 -3 0 0 9 0 0 0
w:<goods> by	0 -6 0 14 -3 -6 0 0
w:<goods> charge	0 3 8 0 -9 0 0 0
w:<goods> clear	0 16 0 0 -16 0 0 0
w:<goods> company	0 0 0 0 9 0 0 0
w:<goods> could	0 -15 6 10 -22 0 0 19
w:<goods> double	0 2 0 8 -12 0 0 0
w:<goods> duty	0 -5 0 0 -7 13 8 0
w:<goods> end	0 -4 0 0 14 -5 0 0
w:<goods> fall	0 -6 0 0 10 0 0 0
w:<goods> flour	0 9 0 0 -2 0 -5 0
w:<goods> for	3 0 0 8 -8 8 -17 0
w:<goods> future	3 0 12 0 -11 0 0 0
w:<goods> glove	0 9 0 0 -10 2 0 0
w:<goods> go	-4 8 0 10 0 -13 -11 0
w:<goods> good	0 -8 0 -12 31 0 -5 0
w:<goods> had	0 -6 0 0 14 0 0 0
w:<goods> has	0 0 0 13 -6 0 -2 0
w:<goods> have	0 -8 0 0 20 0 0 0
w:<goods> if	0 -19 0 2 15 -6 0 0
w:<goods> in	4 -3 0 12 -25 10 12 -8
w:<goods> is	0 -4 0 23 -18 15 0 0
w:<goods> loaded	0 -1 0 0 9 0 0 0
w:<goods> lose	0 0 0 0 -16 11 0 0
w:<goods> maker	1 7 8 8 -25 7 -10 -2
w:<goods> may	-1 -21 0 12 21 -17 -13 0
w:<goods> might	0 0 0 14 -25 0 15 0
w:<goods> mill	0 0 12 5 -18 0 0 0
w:<goods> next	0 0 0 0 -10 0 13 0
w:<goods> now	0 0 0 -1 10 0 0 0
w:<goods> of	5 0 -2 -4 9 -32 3 -4
w:<goods> oil	2 5 0 1 3 -3 -20 0
w:<goods> on	-5 -25 0 19 19 -7 -20 0
w:<goods> over	0 0 0 -8 13 0 0 0
w:<goods> paste	0 0 11 0 -11 0 0 0
w:<goods> peace	0 9 0 0 -7 0 0 0
w:<goods> permit	19 0 0 0 -13 0 0 0
w:<goods> plant	3 -1 0 0 13 -9 0 0
w:<goods> ready	0 0 0 -5 -5 0 14 0
w:<goods> sheet	0 10 0 0 -2 0 0 0
w:<goods> ship	0 9 0 -1 -9 6 0 0
w:<goods> stop	0 -7 0 0 10 0 0 0
w:<goods> tariff	0 -10 11 0 -2 0 -11 12
w:<goods> that	4 -17 0 -6 29 -5 -4 0
w:<goods> the	0 -2 -1 -12 3 2 3 4
w:<goods> then	0 16 0 0 -15 0 0 0
w:<goods> to	23 18 0 6 -35 -3 4 -4
w:<goods> tool	0 -5 0 -11 6 9 -5 0
w:<goods> trader	0 5 0 0 -11 6 0 0
w:<goods> truce	0 -13 0 0 27 0 0 0
w:<goods> until	0 -3 0 0 13 0 0 0
w:<goods> we	0 11 0 0 -11 0 0 0
w:<goods> were	0 -9 0 -8 42 -1 -7 0
w:<goods> which	-1 0 0 -1 13 0 0 0
w:<goods> will	4 1 -2 16 -11 -4 0 -9
w:<goods> with	0 -6 0 -13 0 0 17 0
w:<goods> within	0 0 0 0 -9 10 0 0
w:<goods> without	-2 0 0 0 8 0 0 0
w:<goods> worth	0 0 0 -12 -9 -6 26 0
w:<goods> would	-5 9 -19 -25 -16 15 26 9
w:<level-noun>	-45 12 0 5 -5 -38 34 -14
w:<level-noun> ;	0 0 0 0 -3 0 9 0
w:<level-noun> <duty>	0 0 0 1 -17 0 19 0
w:<level-noun> <goods>	0 -9 3 0 -2 0 8 0
w:<level-noun> <level>	0 13 3 -7 -3 -3 -1 0
w:<level-noun> <not>	0 0 0 -13 6 0 3 0
w:<level-noun> <number>	0 15 0 -18 7 0 -17 0
w:<level-noun> <quality>	0 -10 0 -5 0 2 11 0
w:<level-noun> <v-begin>	-1 -13 0 0 19 -10 0 5
w:<level-noun> <v-down>	0 -3 0 0 13 -8 -4 5
w:<level-noun> <v-stay>	0 -4 0 0 14 0 0 0
w:<level-noun> ?	0 0 0 0 -5 0 11 0
w:<level-noun> a	0 -12 12 0 0 -6 0 0
w:<level-noun> and	0 0 0 0 -11 5 5 0
w:<level-noun> are	0 15 0 0 -19 0 8 0
w:<level-noun> back	-3 11 0 0 -14 13 0 0
w:<level-noun> by	0 0 5 -26 23 -5 -10 0
w:<level-noun> countermeasure	0 0 0 0 -10 0 12 0
w:<level-noun> from	0 21 0 -5 -7 0 -3 0
w:<level-noun> go	0 -11 0 4 0 0 5 0
w:<level-noun> if	0 12 0 -3 -2 0 0 0
w:<level-noun> is	0 1 0 0 -7 -3 13 0
w:<level-noun> it	0 -2 11 -8 9 0 -8 0
w:<level-noun> its	0 0 0 12 -1 0 -12 0
w:<level-noun> no	0 0 0 -4 9 0 0 0
w:<level-noun> now	0 -9 0 0 10 0 0 0
w:<level-noun> of	-5 -1 -12 6 4 0 -3 1
w:<level-noun> on	0 -27 0 15 -2 1 13 0
w:<level-noun> return	0 -9 0 0 11 0 0 0
w:<level-noun> set	0 11 0 0 -8 0 0 0
w:<level-noun> that	0 10 0 0 -1 0 -4 0
w:<level-noun> the	0 0 0 4 -14 3 12 0
w:<level-noun> them	0 -2 0 16 -10 0 0 0
w:<level-noun> to	-2 0 0 14 -5 -3 -2 0
w:<level-noun> with	0 11 0 3 -14 0 2 0
w:<level>	-20 9 1 0 10 -5 -4 -20
w:<level> "	0 0 0 -3 -7 0 12 0
w:<level> )	0 -8 0 0 17 0 -6 0
w:<level> ,	0 6 -16 0 16 -5 -22 -9
w:<level> .	-31 13 2 1 -3 -27 3 -5
w:<level> ;	0 8 5 -30 -4 0 11 0
w:<level> <day-gone>	0 11 0 0 -5 0 0 0
w:<level> <duty>	0 2 0 17 -17 9 -13 0
w:<level> <level-noun>	0 13 0 0 -8 0 0 0
w:<level> <level>	0 10 0 0 -8 0 0 0
w:<level> <not>	0 26 0 -4 -20 0 0 0
w:<level> <span>	0 -7 0 0 12 0 0 0
w:<level> <v-bear>	0 9 0 0 -5 0 0 0
w:<level> <v-begin>	1 4 0 16 -22 6 -3 0
w:<level> <v-impose>	0 1 4 13 -13 0 -5 0
w:<level> <v-threaten>	0 0 0 12 -9 0 0 0
w:<level> <v-up>	6 -13 0 1 0 0 0 0
w:<level> _ "	0 -9 0 -9 24 0 -1 0
w:<level> _ )	0 4 0 0 -10 6 0 0
w:<level> _ ,	8 12 0 7 -16 -4 -17 0
w:<level> _ .	0 26 0 -9 -17 5 -6 0
w:<level> _ <day-gone>	0 0 9 3 -1 0 -7 0
w:<level> _ <level>	9 14 0 -26 1 -13 -5 1
w:<level> _ <money>	0 12 0 0 -8 0 0 0
w:<level> _ <month-ahead>	0 -17 0 11 4 0 0 0
w:<level> _ <month-gone>	0 -4 0 -5 21 0 0 0
w:<level> _ <name>	3 9 -3 -22 4 -9 7 0
w:<level> _ <number>	0 -8 0 20 -3 0 0 0
w:<level> _ <office>	0 -3 8 1 -13 0 6 0
w:<level> _ <person>	0 -9 0 10 0 0 0 0
w:<level> _ <quality>	2 -7 -8 -11 8 3 10 -7
w:<level> _ <seat>	0 1 0 -6 -5 0 13 0
w:<level> _ <span>	0 0 20 6 -32 0 0 6
w:<level> _ ?	0 12 0 0 -12 0 0 0
w:<level> _ a	0 3 0 -2 -10 19 -4 0
w:<level> _ after	0 -12 0 0 17 0 0 0
w:<level> _ again	0 -6 0 -2 12 0 0 0
w:<level> _ and	0 10 0 -19 0 6 -1 0
w:<level> _ apple	0 -1 0 -6 9 0 0 0
w:<level> _ apply	0 -10 0 -3 15 0 0 4
w:<level> _ as	0 45 0 -3 -36 0 -3 0
w:<level> _ back	0 5 -1 4 -17 6 1 0
w:<level> _ be	0 13 0 -12 0 -2 0 0
w:<level> _ been	0 0 0 15 -11 0 0 0
w:<level> _ canned	0 0 0 0 -9 0 10 0
w:<level> _ close	0 0 0 9 -5 0 0 0
w:<level> _ cocoa	0 -6 0 0 17 0 -5 0
w:<level> _ continue	0 0 0 0 -5 9 0 0
w:<level> _ cotton	0 11 0 0 -12 0 0 0
w:<level> _ duty	0 12 0 0 -10 0 0 0
w:<level> _ effective	0 0 0 -8 10 0 0 0
w:<level> _ every	0 5 0 5 -11 0 0 0
w:<level> _ fall	0 4 2 0 -9 0 0 0
w:<level> _ from	0 15 0 0 -8 0 0 0
w:<level> _ frozen	0 5 0 0 -16 0 9 0
w:<level> _ go	0 -8 0 -6 23 0 0 0
w:<level> _ have	0 -3 0 0 9 0 0 0
w:<level> _ in	0 8 0 -2 -7 0 7 0
w:<level> _ its	0 -13 0 2 -4 0 14 0
w:<level> _ machine	2 -3 0 -11 14 0 0 0
w:<level> _ more	0 -3 0 -7 15 0 0 0
w:<level> _ most	0 -3 0 -5 16 0 0 0
w:<level> _ on	0 8 0 3 -14 12 -10 0
w:<level> _ or	0 -10 0 8 0 0 0 0
w:<level> _ our	0 -6 0 4 12 0 -7 0
w:<level> _ pepper	0 0 0 10 -8 0 0 0
w:<level> _ section	0 -9 0 -4 18 0 0 0
w:<level> _ should	0 3 0 12 -15 0 0 0
w:<level> _ soybean	0 -5 0 0 11 0 0 0
w:<level> _ start	0 0 0 19 -18 0 0 0
w:<level> _ stay	0 -8 0 0 9 0 0 0
w:<level> _ steel	0 -3 0 -2 15 0 0 0
w:<level> _ sugar	0 10 0 0 -1 0 -3 0
w:<level> _ summer	0 8 0 9 -18 0 0 0
w:<level> _ tariff	0 0 0 -11 13 0 0 0
w:<level> _ tea	0 14 0 -10 -1 0 0 0
w:<level> _ that	0 13 0 -17 -9 9 -2 0
w:<level> _ the	0 12 3 -4 3 -17 -11 -2
w:<level> _ them	0 0 0 0 -11 0 13 0
w:<level> _ then	0 16 0 -22 0 0 0 0
w:<level> _ they	0 0 0 -6 9 0 0 0
w:<level> _ those	0 0 0 9 -12 0 0 0
w:<level> _ though	0 11 0 0 -11 0 0 0
w:<level> _ to	6 7 0 -8 -8 0 0 0
w:<level> _ total	0 -4 0 0 11 0 -1 0
w:<level> _ unless	0 -15 0 0 17 0 0 0
w:<level> _ up	0 -14 0 0 18 0 0 0
w:<level> _ well	0 -13 0 0 0 0 11 0
w:<level> _ which	0 -2 0 12 -6 0 0 0
w:<level> _ will	0 -13 0 12 6 0 0 0
w:<level> _ wine	0 0 0 -9 5 0 4 0
w:<level> _ would	0 2 0 -15 14 0 0 0
w:<level> _ —	0 -1 0 5 -12 0 8 0
w:<level> after	0 -10 0 -1 19 0 0 0
w:<level> again	10 27 0 0 -33 0 0 0
w:<level> and	12 5 -17 -9 0 9 -35 1
w:<level> apply	0 12 0 0 -9 0 0 0
w:<level> back	0 19 0 -4 -10 0 0 0
w:<level> because	0 0 0 12 -8 0 0 0
w:<level> could	0 12 0 -1 -6 0 0 0
w:<level> dearer	0 -3 0 -1 0 11 0 0
w:<level> duty	0 14 0 -3 -22 10 0 0
w:<level> for	0 22 0 -15 0 0 -11 0
w:<level> from	-10 -22 6 5 15 -4 0 0
w:<level> go	6 -12 0 1 0 0 0 0
w:<level> i	0 -5 0 0 -2 9 0 0
w:<level> if	0 0 8 -3 1 0 0 0
w:<level> in	0 17 8 -6 -15 -6 0 10
w:<level> is	0 0 0 7 -14 17 0 0
w:<level> levy	0 0 0 10 -8 0 0 0
w:<level> more	0 -24 0 -2 30 0 0 0
w:<level> now	0 5 0 5 -12 0 0 0
w:<level> of	0 -37 -3 -14 66 -15 -8 0
w:<level> on	0 -8 -21 19 -15 -6 19 0
w:<level> or	0 -28 0 -9 38 0 -1 0
w:<level> over	0 -2 0 -6 18 0 0 0
w:<level> plu	0 -10 0 0 11 0 0 0
w:<level> since	0 -18 0 -4 29 0 0 0
w:<level> surcharge	0 -2 0 -3 16 0 0 0
w:<level> tariff	0 -13 0 23 -8 0 -16 0
w:<level> tax	0 0 0 -12 13 0 0 0
w:<level> that	0 5 0 0 0 0 -13 0
w:<level> to	0 7 3 -18 0 -4 1 0
w:<level> under	0 -6 0 0 12 0 0 0
w:<level> until	0 18 0 -6 -9 0 0 0
w:<level> were	0 17 0 -1 -17 0 5 0
w:<level> with	0 0 0 -6 12 0 0 0
w:<level> without	0 27 0 -1 -23 0 0 0
w:<money>	-44 -33 6 13 16 6 0 -8
w:<money> ,	0 -8 -3 -19 15 0 5 0
w:<money> .	-6 -11 4 22 -2 0 -20 2
w:<money> _ .	0 6 0 -4 0 -14 5 0
w:<money> _ <name>	0 0 0 0 10 0 0 0
w:<money> _ <number>	0 0 0 0 10 -1 0 0
w:<money> _ be	0 -7 0 10 1 0 0 0
w:<money> _ that	0 0 0 10 -9 0 0 0
w:<money> _ the	0 -1 0 -2 18 -6 0 0
w:<money> _ ton	0 -3 0 0 -6 16 0 0
w:<money> _ tonne	0 7 10 -1 -22 1 0 0
w:<money> a	0 -3 5 -4 -19 24 0 0
w:<money> by	0 0 0 0 10 -5 0 0
w:<money> in	0 -7 0 1 14 -16 0 0
w:<money> of	0 -19 0 7 0 8 0 0
w:<money> on	0 -3 10 0 -5 0 0 0
w:<money> will	0 -6 0 0 12 0 0 0
w:<money> would	0 0 0 14 -10 0 0 0
w:<month-ahead>	-26 25 -31 -10 18 -12 -50 10
w:<month-ahead> ,	-9 7 0 -6 -13 -9 0 29
w:<month-ahead> _ <level>	0 -12 0 0 14 0 0 0
w:<month-ahead> _ <number>	0 9 0 0 -4 0 0 0
w:<month-ahead> _ <quality>	0 0 0 12 -11 0 0 0
w:<month-ahead> _ <seat>	0 0 0 15 -13 0 0 0
w:<month-ahead> _ as	0 -17 0 5 8 0 0 0
w:<month-ahead> _ the	0 8 0 -8 9 -10 0 0
w:<month-ahead> _ then	0 -1 0 0 -3 0 10 0
w:<month-ahead> _ when	0 -6 0 0 13 0 0 0
w:<month-ahead> and	0 0 0 12 -7 0 0 0
w:<month-ahead> the	0 4 0 12 -16 0 0 0
w:<month-ahead> unless	0 8 0 5 -13 0 0 0
w:<month-ahead> would	0 13 0 0 -9 0 0 0
w:<month-gone>	8 11 -25 -13 24 -6 -30 -19
w:<month-gone> )	0 23 0 0 -20 0 0 0
w:<month-gone> ,	7 -4 -2 -6 0 14 -4 0
w:<month-gone> ;	0 3 0 0 -10 3 0 0
w:<month-gone> <person>	-1 0 0 -2 12 0 0 0
w:<month-gone> _ be	5 9 0 0 -13 0 0 0
w:<month-gone> _ not	0 0 0 2 -11 8 0 0
w:<month-gone> _ the	7 0 0 3 -12 3 0 0
w:<month-gone> _ would	8 2 0 0 -12 0 0 0
w:<month-gone> and	0 -8 0 0 10 0 0 0
w:<month-gone> are	4 0 0 5 -11 0 0 0
w:<month-gone> for	0 9 0 0 -10 0 0 0
w:<month-gone> that	0 0 0 -11 10 -3 4 0
w:<month-gone> we	0 13 0 0 -13 0 0 0
w:<month-gone> would	13 4 0 0 -16 0 0 0
w:<month-today>	2 0 0 -13 15 -7 -3 0
w:<month-today> ,	0 -6 0 0 13 0 0 0
w:<name>	8 -28 -34 16 26 7 0 -40
w:<name> 's	10 9 4 -17 6 -12 -1 -32
w:<name> (	0 -10 0 0 18 0 0 0
w:<name> )	0 -10 0 0 7 0 0 0
w:<name> ,	21 -3 6 0 0 22 -51 -23
w:<name> .	10 -23 -6 7 14 0 -39 7
w:<name> :	0 -33 0 8 25 0 -6 0
w:<name> <agent>	0 -3 0 14 -7 4 -10 0
w:<name> <duty>	0 6 0 -17 1 0 3 0
w:<name> <goods>	0 -14 0 -21 33 0 2 0
w:<name> <level>	0 20 0 -22 0 0 -10 0
w:<name> <not>	0 2 0 4 -9 -3 5 0
w:<name> <number>	0 -8 0 0 13 0 0 0
w:<name> <v-agree>	0 3 0 5 -14 0 7 0
w:<name> <v-bear>	0 -11 0 5 4 0 1 0
w:<name> <v-begin>	-9 14 0 -14 6 -6 0 0
w:<name> <v-buy>	0 0 0 -3 10 0 0 0
w:<name> <v-deny>	0 0 0 -5 11 0 0 0
w:<name> <v-end>	-9 12 -1 -14 7 -12 0 4
w:<name> <v-impose>	4 7 0 -21 9 -13 -2 0
w:<name> <v-propose>	-6 8 -1 -11 0 0 0 2
w:<name> <v-say>	0 -14 0 0 -3 0 11 3
w:<name> <v-sell>	0 0 0 8 0 0 0 0
w:<name> <v-threaten>	0 0 0 0 -8 14 0 0
w:<name> <v-up>	-1 -5 0 6 -3 -8 14 0
w:<name> ?	0 -10 0 -5 31 0 0 0
w:<name> _ ,	0 -25 0 10 0 1 0 6
w:<name> _ .	-4 -4 0 20 -9 0 0 1
w:<name> _ :	0 -3 0 0 10 0 -1 0
w:<name> _ <name>	-8 -1 -4 -14 44 -37 -22 3
w:<name> _ <number>	0 3 0 6 3 -9 -13 0
w:<name> _ <person>	7 -12 0 0 -7 10 0 0
w:<name> _ <points>	7 0 0 2 -13 0 0 0
w:<name> _ <quality>	0 12 0 -7 -3 7 -5 0
w:<name> _ a	5 -3 0 4 7 -4 -13 -1
w:<name> _ again	0 3 0 0 -11 9 0 0
w:<name> _ also	0 -5 0 10 2 0 -6 0
w:<name> _ an	7 0 0 3 -14 3 0 0
w:<name> _ and	4 -7 11 6 -4 2 -11 0
w:<name> _ answer	0 0 0 -3 -11 0 20 0
w:<name> _ apply	0 -14 0 11 -5 9 0 0
w:<name> _ ask	4 1 0 12 -18 0 0 0
w:<name> _ at	0 -11 0 -4 25 0 0 0
w:<name> _ be	0 -12 0 12 14 -14 -9 0
w:<name> _ been	0 0 0 -4 15 0 0 0
w:<name> _ buy	0 0 0 -2 16 0 0 0
w:<name> _ charge	-2 -9 0 -13 12 -1 16 0
w:<name> _ commerce	0 0 0 -11 7 0 3 0
w:<name> _ control	9 -2 0 0 0 0 0 0
w:<name> _ duty	0 0 0 8 2 0 -11 0
w:<name> _ economy	0 0 0 -2 12 0 0 0
w:<name> _ extra	0 8 0 9 -18 0 0 0
w:<name> _ face	0 0 0 -7 11 0 0 0
w:<name> _ for	0 3 0 13 -18 0 1 0
w:<name> _ foreign	0 0 0 0 18 0 -5 0
w:<name> _ from	9 7 0 16 -28 0 0 0
w:<name> _ further	0 -4 0 0 0 0 9 0
w:<name> _ get	0 0 0 0 -5 0 11 0
w:<name> _ give	-1 0 0 -8 0 14 0 0
w:<name> _ go	0 7 0 14 -4 -9 -18 0
w:<name> _ have	0 2 0 -12 6 0 0 0
w:<name> _ he	0 -2 0 -4 14 5 -12 0
w:<name> _ hit	0 -3 0 0 -2 11 0 0
w:<name> _ ignore	0 0 0 0 17 0 -11 0
w:<name> _ in	0 0 0 12 -6 -4 0 -2
w:<name> _ into	0 -7 0 0 14 0 0 0
w:<name> _ its	-6 -1 0 4 -3 -10 12 3
w:<name> _ keep	-3 0 0 0 9 0 0 0
w:<name> _ lay	0 0 0 0 10 0 -4 0
w:<name> _ leave	0 0 0 0 11 -2 0 0
w:<name> _ levy	0 -11 1 -7 12 0 0 0
w:<name> _ lift	0 0 0 -4 16 0 -4 0
w:<name> _ like	0 0 0 0 12 0 0 0
w:<name> _ list	0 0 0 9 -8 0 0 0
w:<name> _ minister	-1 0 0 0 3 7 -15 0
w:<name> _ next	0 0 0 11 -9 0 0 0
w:<name> _ not	-10 -5 0 7 -1 8 1 -3
w:<name> _ of	0 11 0 -16 0 0 0 0
w:<name> _ on	0 11 0 -3 0 -6 -7 3
w:<name> _ over	0 18 0 0 -19 0 0 0
w:<name> _ pay	0 -14 0 8 0 0 0 0
w:<name> _ prepare	0 0 0 -13 0 0 0 7
w:<name> _ purchase	0 0 0 12 -3 0 -2 0
w:<name> _ put	0 19 0 0 -7 0 -4 0
w:<name> _ raise	0 9 0 -12 2 0 2 0
w:<name> _ rate	0 -2 0 5 -12 0 8 0
w:<name> _ ready	0 0 0 8 -11 0 5 0
w:<name> _ reply	0 0 0 0 -11 0 12 0
w:<name> _ say	0 11 0 -7 -12 4 6 0
w:<name> _ side	0 9 0 0 -8 0 0 0
w:<name> _ slap	0 10 0 -4 -3 0 0 0
w:<name> _ so	0 0 0 -1 -3 0 9 0
w:<name> _ steel	0 0 0 0 -15 9 8 0
w:<name> _ stop	8 0 0 0 -5 1 0 0
w:<name> _ take	0 0 0 -3 0 11 0 0
w:<name> _ tax	0 0 0 20 -3 0 -13 0
w:<name> _ the	10 -6 0 12 -8 5 -7 -8
w:<name> _ their	0 0 0 -2 10 0 0 0
w:<name> _ then	0 -12 0 12 -6 3 0 0
w:<name> _ think	9 7 0 0 -12 0 0 0
w:<name> _ to	-7 16 0 4 -18 18 -15 0
w:<name> _ transport	0 0 0 0 -8 11 0 0
w:<name> _ turn	0 -5 0 -10 -3 6 0 14
w:<name> _ until	0 -8 0 16 -12 0 5 0
w:<name> _ up	0 12 0 -3 -8 0 3 0
w:<name> _ warn	7 0 0 -3 6 -11 0 0
w:<name> _ week	0 0 0 12 -12 0 0 0
w:<name> _ which	0 -7 0 10 0 3 -9 0
w:<name> _ whose	0 -2 0 -3 16 0 0 0
w:<name> _ with	7 7 0 -8 -3 6 -14 0
w:<name> _ year	0 10 0 0 -6 0 0 0
w:<name> a	0 0 0 7 -9 0 0 0
w:<name> again	0 -4 0 0 14 0 0 0
w:<name> among	0 0 0 15 -12 0 0 0
w:<name> and	-11 0 -3 9 7 -7 -5 4
w:<name> announce	0 -1 0 -1 9 0 0 0
w:<name> are	1 -10 0 13 -3 0 0 0
w:<name> as	3 0 0 0 -8 0 9 0
w:<name> be	0 0 0 11 -10 0 0 0
w:<name> bring	3 9 0 0 -11 0 0 0
w:<name> by	0 0 0 13 -6 0 0 0
w:<name> charge	3 2 0 -4 6 0 -11 0
w:<name> come	0 -3 0 0 11 0 0 0
w:<name> could	12 -2 0 -10 -2 7 2 0
w:<name> did	0 -6 0 0 9 3 -2 0
w:<name> do	0 0 0 5 -17 0 9 0
w:<name> doe	0 0 0 27 -16 0 -11 0
w:<name> doesn't	0 10 0 -1 -3 0 0 0
w:<name> duty	0 -5 0 -3 10 0 0 0
w:<name> end	0 11 0 -4 -4 -2 0 5
w:<name> expire	0 10 0 0 -8 0 0 0
w:<name> fail	0 16 0 -13 -9 7 0 0
w:<name> failed	0 0 0 15 -14 0 0 0
w:<name> first	0 0 0 14 -12 0 0 0
w:<name> give	0 -5 0 -1 14 0 0 0
w:<name> go	-6 1 0 -1 0 0 10 0
w:<name> good	0 -2 0 -12 13 0 2 0
w:<name> had	0 3 0 -19 24 -9 -1 0
w:<name> has	0 -9 -4 0 -16 1 24 0
w:<name> if	9 -3 0 -17 0 7 0 0
w:<name> in	0 -26 0 9 31 -2 -14 0
w:<name> insist	0 0 0 0 -9 0 5 5
w:<name> instead	0 8 0 0 -22 18 0 0
w:<name> is	8 3 0 3 -15 -12 8 0
w:<name> lapse	0 -9 0 0 11 0 0 0
w:<name> let	0 -12 0 0 22 0 0 0
w:<name> may	0 3 0 -5 -35 24 10 4
w:<name> might	4 -4 0 11 -24 6 6 0
w:<name> no	0 0 0 0 -9 0 9 0
w:<name> open	0 0 0 16 -10 0 -1 0
w:<name> pay	0 -6 0 -2 15 0 0 0
w:<name> president	0 0 0 13 -11 0 0 0
w:<name> put	-4 -3 0 0 0 0 11 0
w:<name> raise	3 -3 0 6 -12 0 5 0
w:<name> reach	0 1 0 0 -11 0 9 0
w:<name> reserve	9 0 0 0 -31 5 11 0
w:<name> say	0 -9 0 -7 19 -1 0 0
w:<name> shall	0 -9 0 -7 21 0 0 0
w:<name> still	0 0 0 0 11 0 -4 0
w:<name> take	0 18 0 -11 0 0 -8 0
w:<name> that	0 -1 0 11 -2 0 0 0
w:<name> then	0 0 0 -8 12 0 0 0
w:<name> thi	0 10 0 12 -21 0 0 0
w:<name> too	0 0 0 16 -12 0 0 0
w:<name> was	0 0 0 -2 20 0 -15 0
w:<name> were	0 0 0 -2 10 0 0 0
w:<name> will	0 -19 -2 -9 18 -1 13 -8
w:<name> with	0 0 0 9 -2 0 -7 0
w:<name> without	0 -7 0 0 10 0 0 0
w:<name> would	-7 -6 -10 12 -2 0 6 1
w:<not>	-33 20 -58 6 16 -1 -23 2
w:<not> 's	0 0 0 0 -6 9 0 0
w:<not> ,	-16 -9 0 6 -1 18 -8 0
w:<not> .	0 12 -3 -18 17 -12 -9 -10
w:<not> :	0 12 0 7 -17 0 0 0
w:<not> <day-today>	0 -9 0 0 8 0 0 0
w:<not> <duty>	0 -14 0 -16 39 0 -2 0
w:<not> <gate>	0 0 0 -7 18 0 0 0
w:<not> <goods>	0 0 0 7 -18 8 -7 11
w:<not> <level-noun>	0 -12 0 11 8 -7 -28 14
w:<not> <number>	0 11 0 -15 -9 0 3 0
w:<not> <quality>	0 0 0 0 10 0 0 0
w:<not> <v-agree>	-2 11 0 12 -16 1 -6 0
w:<not> <v-bear>	-1 -22 0 -9 33 -7 8 0
w:<not> <v-begin>	0 -17 0 12 -1 16 -17 1
w:<not> <v-buy>	0 9 0 -3 -15 6 4 0
w:<not> <v-deny>	1 0 0 12 -11 0 0 0
w:<not> <v-down>	-7 -17 0 7 10 12 -13 -5
w:<not> <v-end>	1 -10 0 11 0 0 0 0
w:<not> <v-impose>	0 -7 -13 4 5 11 -20 5
w:<not> <v-say>	6 -6 0 -21 31 -24 0 -3
w:<not> <v-stay>	0 -16 0 -7 -14 11 26 2
w:<not> <v-suspend>	0 -2 0 0 12 0 0 0
w:<not> <v-target>	0 0 0 -17 14 0 3 0
w:<not> <v-up>	4 -2 0 4 1 4 -17 0
w:<not> ?	0 -22 0 8 16 -2 0 0
w:<not> a	-12 0 -9 0 13 0 0 -18
w:<not> an	0 -2 0 0 5 0 -10 4
w:<not> another	0 13 0 0 -9 0 0 0
w:<not> answer	0 0 0 0 13 0 -21 6
w:<not> any	0 -10 0 -3 25 0 0 0
w:<not> anyone	0 0 0 11 -11 0 0 0
w:<not> apply	0 -3 0 0 0 8 0 0
w:<not> at	0 20 0 -5 -9 0 0 0
w:<not> be	0 -16 -4 20 0 -29 0 12
w:<not> before	0 -5 0 0 13 0 0 0
w:<not> begin	0 0 0 6 -12 6 0 0
w:<not> build	0 0 0 13 -10 0 0 0
w:<not> buy	0 5 0 -1 -16 7 6 0
w:<not> by	0 0 0 15 -10 0 0 0
w:<not> call	4 1 0 7 -17 0 0 0
w:<not> carry	0 0 0 -8 12 -5 0 0
w:<not> change	-3 -7 0 0 20 0 0 0
w:<not> come	-9 -13 0 -9 16 9 -1 -3
w:<not> confirm	0 10 0 0 0 0 0 0
w:<not> could	0 -1 0 -5 19 0 0 0
w:<not> date	0 -1 0 0 14 0 0 0
w:<not> do	0 0 0 -13 -3 4 0 10
w:<not> doe	0 2 0 0 -9 0 8 0
w:<not> drop	0 0 0 11 -3 0 -1 0
w:<not> duty	0 -10 0 -6 25 0 0 0
w:<not> end	0 -8 0 -7 21 0 0 0
w:<not> exceed	0 0 0 -1 10 0 0 0
w:<not> extension	0 25 0 1 -24 0 0 0
w:<not> find	0 13 0 0 0 -4 0 0
w:<not> follow	0 -3 0 -1 10 0 0 0
w:<not> from	11 -1 0 0 -15 9 0 0
w:<not> get	0 -2 0 0 13 0 0 0
w:<not> happen	0 11 0 -6 -1 0 0 0
w:<not> happened	0 0 0 0 -9 0 0 12
w:<not> has	0 0 0 -4 11 3 -4 0
w:<not> it	2 35 0 1 -41 0 6 0
w:<not> know	9 -12 0 -5 13 -2 0 0
w:<not> last	0 1 0 11 -10 0 0 0
w:<not> lasting	0 -12 0 0 20 -2 0 0
w:<not> let	0 -2 0 -3 20 0 -2 0
w:<not> make	0 -3 0 -7 15 0 0 0
w:<not> more	0 -9 0 -8 25 0 0 0
w:<not> move	0 -18 0 7 1 8 -4 0
w:<not> of	0 9 0 -2 0 0 0 0
w:<not> on	0 -14 0 -4 16 0 -2 6
w:<not> open	0 1 0 0 -14 12 0 0
w:<not> other	0 8 0 6 -15 0 0 0
w:<not> pay	0 -17 0 0 8 -2 13 0
w:<not> put	0 0 0 -4 10 0 0 0
w:<not> ready	0 0 0 10 -9 0 0 0
w:<not> renewed	0 0 0 -16 7 0 0 0
w:<not> result	0 -8 0 -1 10 -1 8 0
w:<not> rule	1 0 0 12 -12 0 0 0
w:<not> satisfactory	0 0 0 0 -7 0 15 0
w:<not> say	0 -4 0 -3 24 -6 -7 0
w:<not> second	0 0 0 0 -8 0 0 15
w:<not> side	0 0 0 -6 14 0 0 0
w:<not> sign	0 0 0 21 -19 0 -2 3
w:<not> signature	0 24 0 -3 -21 0 -2 5
w:<not> sit	0 0 0 0 -22 0 19 8
w:<not> stop	2 0 0 5 -13 -1 9 0
w:<not> successor	0 23 0 0 -21 0 0 0
w:<not> such	0 -7 0 0 13 0 0 0
w:<not> survive	0 0 0 0 -20 15 0 6
w:<not> take	0 -2 0 16 -8 -5 -3 7
w:<not> text	0 -5 0 1 -10 0 0 12
w:<not> that	0 0 0 -6 0 0 0 10
w:<not> the	-5 10 -1 9 -2 -7 0 -5
w:<not> think	0 12 0 0 -5 0 -5 0
w:<not> to	-2 0 0 0 20 -2 -7 0
w:<not> treaty	0 0 0 6 -12 0 0 3
w:<not> truce	0 0 0 0 -8 14 0 0
w:<not> wait	0 8 0 4 -16 0 6 0
w:<not> withdraw	0 0 0 9 -4 0 0 0
w:<not> yet	0 0 0 -3 13 0 0 0
w:<number>	-71 37 -9 30 2 -21 -41 -53
w:<number> "	0 7 0 6 -23 0 10 0
w:<number> )	0 -6 0 -9 11 3 1 0
w:<number> ,	0 6 -6 0 -3 -11 16 -13
w:<number> .	-21 40 3 -2 -4 -61 0 -35
w:<number> /	0 -7 0 13 0 5 -1 0
w:<number> :	-3 -30 -6 -17 32 -6 24 -3
w:<number> ;	0 -13 0 -12 19 6 0 0
w:<number> <day-today>	0 -4 0 0 12 0 0 0
w:<number> <duty>	0 -3 0 8 0 0 0 0
w:<number> <goods>	-3 -14 0 -5 34 -1 -2 0
w:<number> <name>	0 -3 0 0 13 0 -2 0
w:<number> <person>	0 0 0 -17 0 0 13 0
w:<number> <v-begin>	-5 4 4 10 -12 -1 0 0
w:<number> <v-impose>	0 11 0 -2 -7 3 0 0
w:<number> <v-propose>	0 0 0 10 -8 0 0 0
w:<number> <v-say>	0 -15 0 -3 20 0 0 0
w:<number> <v-up>	0 -10 0 3 10 0 0 0
w:<number> _ "	0 -2 0 16 -14 0 7 0
w:<number> _ ,	-5 0 -5 -7 18 -9 0 -1
w:<number> _ .	-8 -5 -13 -31 16 13 12 -8
w:<number> _ :	0 20 0 -4 -18 0 4 0
w:<number> _ <day-ahead>	0 -26 0 36 0 -4 -8 0
w:<number> _ <day-gone>	0 11 0 0 -11 0 0 0
w:<number> _ <name>	0 16 0 -14 -1 0 0 0
w:<number> _ <number>	-14 10 -2 -34 17 -19 15 -14
w:<number> _ <person>	0 0 0 2 -6 0 9 0
w:<number> _ <quality>	0 0 0 0 18 0 -13 0
w:<number> _ <seat>	0 -8 0 -9 24 0 0 0
w:<number> _ <span>	0 -11 0 0 13 0 0 0
w:<number> _ a	0 2 0 -9 11 -2 -3 0
w:<number> _ after	0 -17 0 0 23 0 0 0
w:<number> _ again	0 -10 0 0 15 0 0 0
w:<number> _ against	0 -10 0 0 11 0 0 0
w:<number> _ an	0 -6 0 0 11 0 0 0
w:<number> _ and	4 21 -1 -5 -2 -12 -14 0
w:<number> _ apply	0 11 0 0 -9 0 0 0
w:<number> _ as	0 -15 0 -2 17 8 -5 0
w:<number> _ back	-4 8 4 -6 -9 5 0 0
w:<number> _ be	0 23 1 -14 -18 -2 0 6
w:<number> _ become	0 4 0 12 -15 0 0 0
w:<number> _ car	0 0 0 5 -11 6 0 0
w:<number> _ could	0 -12 -2 0 27 -13 0 0
w:<number> _ day	0 -13 9 3 0 -4 0 0
w:<number> _ fentanyl	0 -13 0 0 14 0 0 0
w:<number> _ have	0 -6 0 0 10 0 0 0
w:<number> _ he	0 -6 0 15 -16 0 6 0
w:<number> _ if	0 -2 0 2 -1 10 -8 0
w:<number> _ in	0 4 0 13 -27 13 0 0
w:<number> _ it	0 0 0 11 -2 0 -2 0
w:<number> _ let	0 -4 0 0 11 0 0 0
w:<number> _ no	0 -15 0 -2 19 0 0 0
w:<number> _ of	0 -7 0 0 22 -4 -1 0
w:<number> _ on	0 13 0 -4 -2 3 -6 0
w:<number> _ our	0 0 0 -13 -11 15 8 0
w:<number> _ per	0 -4 0 0 -2 10 0 0
w:<number> _ return	0 15 0 0 -12 0 0 0
w:<number> _ shall	0 -7 0 0 9 0 0 0
w:<number> _ take	0 0 0 10 -8 0 0 0
w:<number> _ the	-12 15 11 7 -11 -7 -26 4
w:<number> _ them	0 -2 0 0 11 0 0 0
w:<number> _ then	0 9 0 3 -10 0 0 0
w:<number> _ they	0 -5 0 -3 13 0 0 0
w:<number> _ thi	0 5 0 6 -10 0 0 0
w:<number> _ was	0 -4 0 0 9 0 0 0
w:<number> _ were	0 0 0 0 14 -5 0 0
w:<number> _ when	0 -3 0 -1 14 0 0 0
w:<number> _ will	0 -16 0 -8 21 1 0 0
w:<number> _ would	14 -8 0 -1 -12 8 7 0
w:<number> _ year	0 0 0 0 9 0 0 0
w:<number> a	0 -9 0 1 10 0 0 0
w:<number> again	0 54 0 -19 -42 -2 0 0
w:<number> and	-5 38 -6 -22 -13 -25 -7 0
w:<number> apply	0 18 0 0 -13 0 0 0
w:<number> are	0 24 0 7 -28 0 0 0
w:<number> as	0 -14 0 0 9 0 5 0
w:<number> can	0 -1 2 0 -10 0 0 10
w:<number> cent	0 -16 0 0 17 0 0 0
w:<number> could	0 17 0 3 -30 10 0 0
w:<number> duty	0 -11 0 12 0 0 0 0
w:<number> economy	0 -1 0 10 0 -5 0 0
w:<number> end	0 -7 0 0 13 0 0 0
w:<number> exclusion	0 -4 0 0 12 0 0 0
w:<number> for	0 16 0 -1 -4 0 -1 0
w:<number> from	0 -7 0 36 -15 -3 -3 0
w:<number> hour	0 -13 0 0 19 0 0 0
w:<number> if	0 -1 0 4 0 -13 2 5
w:<number> in	0 0 0 6 4 -9 -12 0
w:<number> investigation	0 0 0 17 -14 0 0 0
w:<number> is	0 21 0 0 -16 0 0 0
w:<number> job	0 2 0 -8 -24 28 -1 0
w:<number> kilometre	0 -4 0 0 11 0 0 0
w:<number> million	0 -6 0 -4 32 -13 0 0
w:<number> notice	20 -9 0 0 -12 0 0 0
w:<number> of	-4 -17 2 0 0 19 -9 0
w:<number> on	-8 17 0 10 -11 -8 -7 -2
w:<number> other	0 -1 0 12 -6 0 0 0
w:<number> p	0 -5 0 0 13 0 0 0
w:<number> people	0 -4 -1 -3 0 16 0 0
w:<number> percent	0 0 0 -10 13 0 0 0
w:<number> plu	0 9 0 1 -12 0 0 0
w:<number> product	0 -12 0 0 15 0 0 0
w:<number> run	0 -5 0 0 10 0 0 0
w:<number> th	0 16 0 0 -7 0 0 0
w:<number> that	0 -9 0 0 9 0 0 0
w:<number> the	0 11 0 -9 0 0 -3 0
w:<number> they	0 -7 0 0 15 -4 0 0
w:<number> to	0 -19 0 0 26 0 -3 0
w:<number> too	0 -6 0 0 0 0 11 0
w:<number> until	0 -12 0 0 18 0 0 0
w:<number> what	0 -15 0 6 5 0 0 0
w:<number> will	0 24 0 4 -18 -4 -4 0
w:<number> within	0 3 11 0 -14 0 0 0
w:<number> would	0 30 0 2 -17 -14 -5 0
w:<office>	-2 -17 15 -17 13 -10 9 14
w:<office> 's	7 3 0 9 -27 10 0 0
w:<office> ,	4 -8 0 2 -20 -3 27 0
w:<office> :	-1 -5 -1 -16 24 -5 4 0
w:<office> <v-propose>	0 -8 0 -16 11 0 0 0
w:<office> <v-say>	-11 -3 12 2 -15 2 4 0
w:<office> <v-threaten>	0 -3 6 3 -9 2 -6 6
w:<office> _ ,	0 0 0 8 4 0 -16 0
w:<office> _ <seat>	9 12 0 6 -19 -2 -2 0
w:<office> _ a	0 -6 0 -7 24 0 0 0
w:<office> _ and	0 0 0 0 13 0 0 0
w:<office> _ both	0 0 0 0 -8 0 0 12
w:<office> _ if	0 11 0 0 -6 0 0 0
w:<office> _ it	0 -3 0 0 15 0 0 0
w:<office> _ of	0 0 8 0 0 -5 0 0
w:<office> _ on	0 0 0 12 -23 0 12 0
w:<office> _ so	0 10 0 0 -9 0 0 0
w:<office> _ that	0 0 0 -15 -2 5 0 9
w:<office> _ to	0 -4 0 -6 11 0 4 0
w:<office> _ two	0 0 0 14 -11 0 0 0
w:<office> _ will	0 0 0 0 -12 0 12 0
w:<office> announce	0 1 0 -1 -11 0 12 0
w:<office> in	8 5 0 6 -15 -4 -4 0
w:<office> of	0 -3 0 0 19 -2 0 0
w:<office> on	0 0 0 0 -17 0 0 21
w:<office> say	-2 4 4 4 -21 0 9 0
w:<office> sign	0 0 0 9 -9 0 0 0
w:<office> tell	0 0 0 -3 10 0 0 0
w:<office> warn	0 -3 6 3 -10 2 -6 6
w:<office> would	0 0 0 0 16 0 0 0
w:<organisation>	6 -33 3 0 20 19 -8 -23
w:<organisation> 's	0 -19 0 1 0 4 6 0
w:<organisation> ,	4 0 0 -9 1 12 -22 0
w:<organisation> .	-7 -1 2 -28 27 -20 0 4
w:<organisation> :	0 0 0 0 -6 0 9 0
w:<organisation> <person>	0 0 0 3 -15 17 0 0
w:<organisation> <v-agree>	0 -8 0 -6 31 -7 -5 0
w:<organisation> <v-bear>	0 -22 0 0 0 9 5 0
w:<organisation> <v-impose>	-3 -18 0 -2 29 -14 0 0
w:<organisation> <v-say>	0 -11 0 2 -1 15 -2 0
w:<organisation> <v-threaten>	-1 0 4 -10 3 0 1 -1
w:<organisation> _ ,	7 0 -4 2 -10 3 6 -2
w:<organisation> _ .	-5 -10 5 -32 12 15 0 -1
w:<organisation> _ <day-gone>	5 12 0 0 -13 0 0 0
w:<organisation> _ <day-today>	0 0 0 17 -10 0 0 0
w:<organisation> _ <level>	0 -6 0 -2 13 0 0 0
w:<organisation> _ <name>	0 0 0 -14 15 6 -4 0
w:<organisation> _ <seat>	-2 12 12 0 0 -16 -14 0
w:<organisation> _ a	0 1 0 0 -11 9 4 0
w:<organisation> _ and	0 -5 0 11 0 0 0 0
w:<organisation> _ decide	0 0 0 0 10 0 0 0
w:<organisation> _ duty	0 0 0 0 -5 0 11 0
w:<organisation> _ have	0 5 0 7 0 -10 -1 0
w:<organisation> _ it	6 11 0 -8 -5 0 -2 0
w:<organisation> _ its	0 0 0 0 9 -2 0 0
w:<organisation> _ no	0 -4 0 9 -5 2 0 0
w:<organisation> _ not	-2 -3 0 0 13 3 -10 0
w:<organisation> _ now	0 0 0 12 -11 0 0 0
w:<organisation> _ of	0 0 0 8 -15 6 0 0
w:<organisation> _ on	7 -2 0 -6 -3 0 11 0
w:<organisation> _ otherwise	12 0 0 -4 0 0 0 0
w:<organisation> _ prepare	0 0 0 19 -17 0 0 0
w:<organisation> _ rule	0 0 0 -8 19 0 0 0
w:<organisation> _ the	-6 0 -1 -18 18 13 -13 0
w:<organisation> _ until	0 17 0 0 -10 0 -4 0
w:<organisation> _ warn	0 0 0 -12 -12 9 11 0
w:<organisation> _ which	0 -1 0 -5 17 0 -8 0
w:<organisation> _ whose	11 0 0 0 -10 0 0 0
w:<organisation> agree	0 0 0 -7 17 0 -1 0
w:<organisation> also	12 0 0 0 -11 0 0 0
w:<organisation> and	0 0 0 0 10 -3 0 0
w:<organisation> announce	0 0 0 18 -6 0 -8 0
w:<organisation> decide	12 0 0 0 -8 0 0 0
w:<organisation> decided	9 5 0 0 -15 0 0 0
w:<organisation> fear	0 0 0 -1 -1 10 0 0
w:<organisation> find	0 -9 0 0 11 0 0 0
w:<organisation> had	0 0 0 14 -7 0 0 0
w:<organisation> has	-3 6 -2 22 -20 0 2 -4
w:<organisation> in	-5 6 20 -4 0 -3 -13 0
w:<organisation> is	0 0 0 17 -14 -2 0 0
w:<organisation> may	0 -12 0 -18 11 7 1 0
w:<organisation> meet	0 -4 0 8 -10 0 9 0
w:<organisation> must	0 -2 0 -1 28 -2 0 0
w:<organisation> prolong	0 -6 0 0 14 0 0 0
w:<organisation> strike	0 0 0 0 10 -5 0 0
w:<organisation> tell	0 0 0 0 -11 10 0 3
w:<organisation> that	6 7 0 0 -17 6 0 0
w:<organisation> warn	-1 0 4 -10 0 0 6 -1
w:<organisation> will	0 0 0 2 6 0 -11 0
w:<organisation> would	-4 1 -1 11 6 -30 -2 0
w:<person>	-19 -27 -33 25 18 -9 -1 8
w:<person> 's	-1 -4 -2 24 -5 0 -3 -1
w:<person> (	0 -11 0 5 7 0 0 0
w:<person> ,	-13 -14 -9 -20 4 11 19 2
w:<person> .	-3 -9 -1 4 18 -7 0 -7
w:<person> :	0 9 -11 6 -32 16 12 8
w:<person> <day-today>	0 0 0 10 -9 0 0 0
w:<person> <not>	0 0 0 10 -7 0 0 0
w:<person> <v-agree>	0 -5 0 -2 16 0 0 0
w:<person> <v-begin>	0 -9 0 0 15 0 0 0
w:<person> <v-impose>	8 -5 -6 12 -5 -9 1 -9
w:<person> <v-propose>	3 -1 0 13 -16 -6 13 0
w:<person> <v-say>	-8 9 -6 3 -3 -1 1 7
w:<person> <v-target>	4 -14 0 0 0 0 0 0
w:<person> <v-threaten>	0 0 1 3 -26 11 4 5
w:<person> _ "	-4 13 0 1 -15 9 -2 0
w:<person> _ ,	-12 12 0 8 -15 -36 5 16
w:<person> _ .	0 0 -2 -36 17 0 4 2
w:<person> _ :	0 -5 0 -7 26 0 0 0
w:<person> _ <name>	-6 -17 0 6 5 0 0 0
w:<person> _ <organisation>	0 10 0 -8 -3 0 7 0
w:<person> _ <person>	-5 -24 0 0 31 -4 -6 -8
w:<person> _ <quality>	0 -3 0 -12 14 0 1 0
w:<person> _ <seat>	0 -4 0 1 14 0 -7 0
w:<person> _ a	1 1 0 -27 12 -5 12 0
w:<person> _ an	2 -1 0 -10 13 0 0 0
w:<person> _ and	0 -15 0 -8 16 4 0 0
w:<person> _ answer	0 0 0 13 -10 0 0 0
w:<person> _ at	0 6 0 9 -12 0 0 0
w:<person> _ back	0 -2 0 0 11 0 -3 0
w:<person> _ change	0 -14 0 2 3 2 0 0
w:<person> _ declare	0 0 0 1 -11 0 0 10
w:<person> _ for	0 0 0 -12 8 8 0 0
w:<person> _ from	0 8 0 2 -9 0 0 0
w:<person> _ has	0 0 0 -4 10 0 0 0
w:<person> _ he	3 0 0 12 0 -5 -13 0
w:<person> _ his	0 0 0 -5 25 0 -7 0
w:<person> _ i	0 0 0 0 15 0 0 0
w:<person> _ if	0 -9 0 -6 0 0 13 0
w:<person> _ in	2 -7 0 0 -11 17 4 0
w:<person> _ is	0 0 0 -1 10 0 0 0
w:<person> _ it	-2 -10 0 7 10 -2 -4 0
w:<person> _ its	0 0 0 0 -9 0 10 0
w:<person> _ let	0 0 0 0 12 0 0 0
w:<person> _ on	0 -6 0 6 -22 20 18 -3
w:<person> _ our	0 -3 0 0 15 0 0 0
w:<person> _ out	0 0 0 -2 12 0 0 0
w:<person> _ say	0 0 -4 5 0 -12 9 -5
w:<person> _ so	0 12 0 0 -12 0 0 0
w:<person> _ tell	-2 -1 -1 -10 10 4 -2 5
w:<person> _ that	0 -6 10 3 6 -16 -16 10
w:<person> _ the	0 0 3 0 -2 -16 12 3
w:<person> _ then	3 3 0 36 -48 4 -15 15
w:<person> _ there	0 0 0 -7 17 0 0 0
w:<person> _ threat	0 0 0 7 -9 0 3 0
w:<person> _ threaten	-3 0 0 14 0 -1 -6 0
w:<person> _ to	0 0 0 17 -10 -11 6 0
w:<person> _ who	-2 2 0 -3 0 0 -8 14
w:<person> _ will	0 10 0 0 -5 0 0 0
w:<person> add	0 0 0 0 -8 0 9 0
w:<person> and	0 -7 0 -12 39 -3 -4 0
w:<person> announce	-2 -5 0 -9 14 0 4 0
w:<person> call	0 0 0 0 -7 0 13 0
w:<person> can	0 0 0 0 14 -2 0 0
w:<person> come	0 -1 0 0 12 0 0 0
w:<person> could	0 0 0 9 0 0 0 0
w:<person> doe	0 0 0 9 -8 0 0 0
w:<person> had	0 -10 0 2 6 3 0 0
w:<person> has	6 3 -4 0 0 -4 -8 9
w:<person> is	0 -4 0 -1 21 0 0 0
w:<person> may	0 7 0 -5 -8 14 -3 0
w:<person> of	1 -4 14 -5 9 -17 -10 0
w:<person> reply	0 7 0 0 1 0 -9 0
w:<person> say	-2 10 -14 -2 15 -8 -3 -1
w:<person> sign	0 -4 0 0 12 0 0 0
w:<person> state	0 -7 0 0 10 0 4 0
w:<person> tell	0 2 -5 11 -1 -3 -12 0
w:<person> that	0 0 0 -14 0 14 0 0
w:<person> threaten	4 -9 0 0 -2 0 0 0
w:<person> want	7 -1 0 20 -19 0 0 0
w:<person> warn	-9 8 3 1 -29 11 1 6
w:<person> was	0 7 0 23 -27 0 0 0
w:<person> will	0 -2 0 -3 28 -1 0 0
w:<person> would	0 0 0 -6 34 -4 -5 0
w:<points>	6 37 0 -39 -25 -4 -7 6
w:<points> .	0 1 0 -16 10 0 0 0
w:<points> <v-begin>	8 0 -1 0 -19 0 0 11
w:<points> <v-down>	8 0 -1 0 -21 0 0 11
w:<points> <v-return>	1 15 0 0 -18 0 0 0
w:<points> _ <name>	0 10 0 0 -9 0 0 0
w:<points> _ add	0 13 0 0 -9 0 0 0
w:<points> _ back	8 0 0 0 -19 0 0 11
w:<points> _ be	0 10 0 0 -1 0 -1 0
w:<points> _ on	0 8 0 0 -20 0 8 0
w:<points> _ the	0 -9 0 0 16 0 0 0
w:<points> are	0 25 0 0 -20 0 0 0
w:<points> back	0 0 0 0 -9 0 8 0
w:<points> come	8 -1 -1 0 -16 0 0 11
w:<points> in	0 -10 0 0 11 0 0 0
w:<points> more	0 13 0 0 -15 0 0 0
w:<points> return	1 15 0 0 -18 0 0 0
w:<points> that	0 10 0 0 -8 0 0 0
w:<points> would	0 13 1 -1 -11 0 0 0
w:<quality>	-17 -11 -29 -3 4 6 39 -12
w:<quality> ,	0 -12 0 0 12 0 0 0
w:<quality> -	0 0 0 0 10 -1 0 0
w:<quality> .	0 0 0 -11 7 6 0 0
w:<quality> <agent>	0 -6 -6 11 -10 -13 16 2
w:<quality> <duty>	-1 10 0 -15 -4 -6 15 0
w:<quality> <gate>	-2 11 1 -17 0 -1 2 0
w:<quality> <goods>	-8 4 -8 5 -4 11 5 -19
w:<quality> <level-noun>	0 9 0 5 -6 -1 -4 0
w:<quality> <v-impose>	0 -14 0 0 0 4 -4 7
w:<quality> <v-sell>	-5 1 0 -10 -7 15 2 0
w:<quality> _ '	0 0 0 0 -8 0 12 0
w:<quality> _ ,	-4 4 -10 -9 -4 23 3 -10
w:<quality> _ .	4 -4 0 6 3 3 -16 0
w:<quality> _ ;	0 -10 0 -2 19 0 0 0
w:<quality> _ <day-ahead>	0 -3 0 1 -10 0 10 0
w:<quality> _ <level>	0 -17 0 3 19 0 -10 0
w:<quality> _ <number>	0 -8 0 1 13 0 -6 0
w:<quality> _ <quality>	0 -14 0 5 10 0 0 0
w:<quality> _ are	0 -3 0 -6 11 0 0 0
w:<quality> _ at	0 2 0 5 0 -10 -3 0
w:<quality> _ by	0 0 0 8 -9 4 0 0
w:<quality> _ can	0 -6 0 -4 13 0 0 0
w:<quality> _ come	0 10 0 1 -13 3 0 0
w:<quality> _ could	2 -1 0 6 -11 8 -9 3
w:<quality> _ doe	0 0 0 0 -13 0 16 0
w:<quality> _ earth	-7 0 0 0 11 0 0 0
w:<quality> _ end	0 -7 0 0 13 0 0 0
w:<quality> _ for	0 19 4 0 -30 14 -7 0
w:<quality> _ from	8 -12 0 10 -12 0 0 0
w:<quality> _ glove	0 9 0 0 -11 2 0 0
w:<quality> _ go	0 11 0 -9 0 -1 -1 0
w:<quality> _ good	0 0 0 0 11 0 0 0
w:<quality> _ has	0 -6 0 0 24 -1 0 0
w:<quality> _ if	0 -12 0 0 6 0 0 0
w:<quality> _ in	0 0 0 -10 2 -6 9 0
w:<quality> _ instead	0 -7 0 0 11 0 0 0
w:<quality> _ juice	0 -4 0 -3 11 0 0 0
w:<quality> _ maker	0 -7 0 12 0 -5 0 0
w:<quality> _ minister	0 0 2 -10 13 0 0 0
w:<quality> _ of	-7 -4 0 -11 16 -5 10 0
w:<quality> _ oil	3 4 0 6 -22 7 4 0
w:<quality> _ on	-8 9 0 -18 8 0 0 0
w:<quality> _ over	0 0 0 -6 10 0 0 0
w:<quality> _ pay	-3 -14 0 1 19 0 0 0
w:<quality> _ product	0 0 0 0 -7 0 12 0
w:<quality> _ say	0 7 0 6 -22 6 0 0
w:<quality> _ stockholm	0 0 0 12 -11 0 0 0
w:<quality> _ take	0 -3 0 13 -2 0 -2 0
w:<quality> _ tariff	0 0 12 0 -11 0 0 0
w:<quality> _ tell	0 0 0 3 -10 0 0 7
w:<quality> _ the	0 -12 0 -4 15 0 0 0
w:<quality> _ to	-2 -13 4 -7 6 4 3 0
w:<quality> _ water	0 0 0 0 -8 0 9 0
w:<quality> _ will	0 -7 0 -3 15 -11 2 0
w:<quality> _ with	0 -3 0 -9 0 0 12 0
w:<quality> _ without	0 0 0 11 -5 0 0 0
w:<quality> _ worth	0 -3 0 -12 -7 0 23 0
w:<quality> _ yarn	0 -8 0 0 12 0 0 0
w:<quality> agreement	0 0 0 10 -6 0 0 0
w:<quality> and	0 -10 0 6 5 0 0 0
w:<quality> banana	0 12 0 0 -18 0 4 0
w:<quality> beer	0 2 0 0 -14 0 12 0
w:<quality> border	0 13 0 0 -10 0 0 0
w:<quality> buse	0 -11 0 -2 13 0 0 0
w:<quality> business	0 0 0 0 -11 14 0 0
w:<quality> butter	0 5 12 0 -18 0 0 0
w:<quality> car	0 -15 0 0 10 -1 0 0
w:<quality> chancellor	0 0 0 -2 9 0 -1 0
w:<quality> chip	0 0 0 0 15 0 0 0
w:<quality> coconut	0 -1 0 6 -9 0 4 0
w:<quality> coffee	0 -16 0 4 9 0 0 0
w:<quality> colleague	0 -1 0 0 13 0 0 0
w:<quality> copper	0 0 6 13 -16 0 -1 0
w:<quality> cotton	0 16 0 -9 -10 0 0 0
w:<quality> countermeasure	0 -2 0 0 -12 0 15 0
w:<quality> counterpart	0 0 0 0 20 0 -11 0
w:<quality> custom	0 13 0 -6 -11 0 2 0
w:<quality> dairy	8 0 0 0 -14 0 8 0
w:<quality> date	0 11 0 0 -9 0 0 0
w:<quality> duty	0 4 0 -11 6 -3 0 0
w:<quality> exporter	0 0 0 -3 15 0 0 0
w:<quality> farmer	0 0 0 0 -8 3 8 0
w:<quality> fish	0 -2 0 12 0 0 -4 0
w:<quality> glove	0 13 0 0 -10 0 0 0
w:<quality> good	3 8 -5 -5 -2 -7 6 -1
w:<quality> groundnut	0 1 0 6 -10 0 0 0
w:<quality> in	0 0 0 12 -9 0 0 0
w:<quality> lorry	0 2 0 -17 -5 13 0 0
w:<quality> mackerel	0 -5 0 -2 12 0 0 0
w:<quality> may	0 -5 0 17 -10 0 0 0
w:<quality> medicine	0 -13 0 17 0 0 -2 0
w:<quality> minister	3 0 0 10 -25 0 18 0
w:<quality> motorcycle	0 0 0 -8 13 0 0 0
w:<quality> official	0 0 0 9 -12 0 4 0
w:<quality> oil	0 -9 0 26 -5 -5 -19 0
w:<quality> olive	3 10 0 0 -14 0 1 0
w:<quality> orange	0 -13 0 0 18 0 0 0
w:<quality> origin	0 10 0 -7 -5 0 0 0
w:<quality> owner	0 0 0 0 -21 24 0 0
w:<quality> palm	0 0 0 -3 -3 0 14 0
w:<quality> parliament	0 0 0 -2 12 0 0 0
w:<quality> plywood	0 -16 0 9 11 0 -3 0
w:<quality> port	0 -3 0 0 10 0 0 0
w:<quality> poultry	0 0 0 -5 -3 9 2 0
w:<quality> product	0 -3 0 -1 17 0 0 0
w:<quality> rare	-7 0 0 0 11 0 0 0
w:<quality> rate	0 12 0 -1 -3 -1 0 0
w:<quality> rice	0 0 0 -3 -2 0 9 0
w:<quality> rubber	0 11 0 0 -11 1 0 0
w:<quality> salmon	0 -7 0 -10 24 0 -4 0
w:<quality> ship	-3 0 0 -4 -11 15 4 0
w:<quality> ski	0 0 0 1 -12 0 7 0
w:<quality> sprat	0 11 0 3 -15 0 0 0
w:<quality> step	0 9 0 0 -5 0 0 0
w:<quality> student	-5 0 0 0 13 0 0 0
w:<quality> sugar	0 12 0 -13 0 0 0 0
w:<quality> surcharge	0 15 0 0 -12 0 0 0
w:<quality> tea	0 -16 0 0 8 0 4 0
w:<quality> tomatoe	0 -11 0 0 13 0 -2 0
w:<quality> tractor	0 -5 0 0 -8 0 13 0
w:<quality> tyre	0 -14 0 7 17 0 -11 0
w:<quality> wheat	0 23 0 -6 -21 0 7 0
w:<quality> yarn	0 -5 0 0 11 0 0 0
w:<seat>	24 -35 -13 7 0 -47 37 4
w:<seat> 's	0 -18 -2 -9 0 1 11 16
w:<seat> (	0 14 0 0 -12 0 0 0
w:<seat> ,	4 -6 3 4 -1 -3 1 -11
w:<seat> .	-1 -27 8 -9 4 2 0 13
w:<seat> ;	0 12 0 0 -9 0 0 0
w:<seat> <not>	0 16 0 4 -5 -3 -8 0
w:<seat> <person>	0 0 0 -1 10 0 -2 0
w:<seat> <v-agree>	0 0 0 7 -15 0 4 0
w:<seat> <v-down>	0 -2 12 0 -4 0 0 0
w:<seat> <v-end>	9 -17 0 8 -14 -2 15 0
w:<seat> <v-impose>	6 -3 0 -7 0 -2 9 -3
w:<seat> <v-propose>	0 8 0 -13 10 0 -1 0
w:<seat> <v-say>	0 6 -4 9 -5 -34 10 -5
w:<seat> <v-stay>	13 0 0 0 -10 0 0 0
w:<seat> <v-target>	0 1 0 -5 -9 0 10 0
w:<seat> <v-threaten>	0 0 0 -8 -1 0 14 0
w:<seat> _ ,	0 12 0 20 -16 -9 -7 0
w:<seat> _ .	0 9 0 3 -11 0 2 0
w:<seat> _ ;	0 9 0 1 -13 0 0 0
w:<seat> _ <day-ahead>	0 7 0 -12 8 -3 0 0
w:<seat> _ <day-gone>	0 -4 0 -4 22 -2 0 0
w:<seat> _ <day-today>	9 10 0 1 -12 0 0 0
w:<seat> _ <month-ahead>	0 0 0 0 18 0 0 0
w:<seat> _ <person>	0 0 0 -2 13 0 0 0
w:<seat> _ <seat>	1 15 0 -5 -10 2 0 -1
w:<seat> _ ask	0 0 0 0 10 0 0 0
w:<seat> _ back	-4 -13 0 -3 1 0 17 0
w:<seat> _ duty	0 0 0 -8 15 0 0 0
w:<seat> _ extend	11 0 0 0 -5 0 0 0
w:<seat> _ for	0 0 0 9 -7 0 0 0
w:<seat> _ go	0 0 0 0 10 -2 -1 0
w:<seat> _ it	0 -2 0 -5 14 0 0 0
w:<seat> _ its	0 -9 0 16 -3 -1 0 0
w:<seat> _ let	0 0 0 0 -12 0 8 3
w:<seat> _ not	0 -15 0 -2 -2 21 0 2
w:<seat> _ on	0 -2 0 16 -2 0 -2 0
w:<seat> _ out	10 0 0 0 -6 4 -4 0
w:<seat> _ promise	0 0 0 -5 -2 0 11 0
w:<seat> _ put	10 0 0 0 -2 0 0 0
w:<seat> _ say	0 -10 0 2 0 -1 3 0
w:<seat> _ so	0 7 0 0 -17 0 9 0
w:<seat> _ that	6 0 0 5 -12 -9 8 0
w:<seat> _ the	17 -3 0 -3 -11 -5 15 0
w:<seat> _ think	0 1 0 0 -10 0 9 0
w:<seat> _ threaten	6 0 0 11 -9 0 -5 0
w:<seat> _ want	0 0 0 -7 12 0 0 0
w:<seat> _ which	0 0 9 0 -14 0 9 0
w:<seat> _ will	0 -10 0 0 0 9 0 0
w:<seat> _ would	0 -2 0 0 16 0 0 0
w:<seat> could	20 0 0 2 -19 2 -12 0
w:<seat> doe	0 -7 0 -8 26 0 -4 0
w:<seat> fall	0 0 10 0 -10 0 0 0
w:<seat> from	0 17 0 -7 -4 0 0 0
w:<seat> had	0 0 0 -5 11 0 1 0
w:<seat> has	13 -21 -5 23 -33 0 20 0
w:<seat> in	0 -5 0 -3 26 0 0 0
w:<seat> it	0 -10 0 0 0 9 0 0
w:<seat> last	0 9 0 4 -15 0 0 0
w:<seat> let	0 -2 0 -5 18 0 0 0
w:<seat> may	17 12 0 -8 -11 -7 -2 0
w:<seat> might	2 -2 0 11 -8 0 0 0
w:<seat> on	0 -3 0 -12 17 0 4 0
w:<seat> run	10 0 0 0 -9 0 0 0
w:<seat> say	3 13 -1 11 -23 -29 16 -3
w:<seat> strike	0 0 0 2 -10 0 8 0
w:<seat> that	0 0 0 0 10 0 -5 0
w:<seat> to	0 10 0 0 6 0 -18 0
w:<seat> will	0 -11 0 2 13 0 -2 -3
w:<seat> withdraw	9 0 0 4 -7 0 0 0
w:<seat> would	-4 -8 2 -5 -8 -14 15 16
w:<seat> —	0 -4 0 0 8 0 -5 0
w:<sender>	28 -23 14 -24 1 28 -29 -30
w:<sender> '	-3 0 13 -4 3 -16 4 0
w:<sender> ,	6 -8 7 5 -9 5 -13 0
w:<sender> .	-7 -14 12 0 3 -5 6 0
w:<sender> <agent>	0 0 0 0 10 -1 -6 0
w:<sender> <not>	0 -3 0 0 9 0 0 0
w:<sender> <v-bear>	0 6 1 -1 -13 9 0 0
w:<sender> <v-impose>	0 -3 0 0 19 -4 0 0
w:<sender> <v-say>	0 0 0 0 16 -3 0 0
w:<sender> as	9 0 0 0 -11 0 0 0
w:<sender> at	-3 0 0 0 -19 21 7 0
w:<sender> brace	0 10 0 -3 -3 0 0 0
w:<sender> could	4 0 11 -3 -8 0 0 0
w:<sender> fear	0 0 2 1 -17 13 0 0
w:<sender> from	0 0 0 0 15 -8 0 0
w:<sender> have	0 8 0 0 -11 10 0 0
w:<sender> in	0 -5 5 -5 -4 16 0 -1
w:<sender> is	8 0 0 14 -13 0 0 0
w:<sender> licence	0 0 0 0 9 -2 0 0
w:<sender> may	0 0 -1 0 -2 14 0 0
w:<sender> of	21 -9 -10 1 6 -47 -6 3
w:<sender> permit	27 0 0 -1 -12 -11 -1 0
w:<sender> to	0 2 0 -14 17 0 -10 0
w:<sender> will	0 0 0 -7 -2 13 0 0
w:<span>	-29 2 2 1 49 -27 -41 -29
w:<span> '	0 21 0 -1 -12 1 -2 0
w:<span> 's	0 14 0 0 -8 0 0 0
w:<span> ,	-16 1 0 -36 29 0 0 -6
w:<span> .	3 -33 16 -8 33 -7 -4 -8
w:<span> _ .	0 -18 0 0 28 0 0 0
w:<span> _ <level>	0 -13 0 0 15 0 0 0
w:<span> _ <name>	0 10 0 0 -14 0 6 0
w:<span> _ <person>	0 0 0 12 -7 0 0 0
w:<span> _ and	0 -4 0 -3 13 0 0 0
w:<span> _ as	0 0 0 0 -5 0 10 0
w:<span> _ nobody	0 4 0 0 -10 3 0 0
w:<span> _ notice	0 29 0 -3 -16 0 -6 0
w:<span> _ on	0 -7 0 0 11 0 0 0
w:<span> _ over	0 10 0 0 -8 0 0 0
w:<span> _ pay	0 12 0 0 -11 0 0 0
w:<span> _ so	0 6 0 5 -10 0 0 0
w:<span> _ that	0 -6 0 0 16 0 0 0
w:<span> _ the	0 -7 -5 2 16 -3 -4 4
w:<span> _ two	0 0 0 21 -19 0 0 0
w:<span> after	0 -28 0 10 6 0 2 0
w:<span> are	0 12 0 0 -7 0 0 0
w:<span> before	0 0 0 16 -12 0 0 0
w:<span> earlier	0 0 0 11 -4 0 0 0
w:<span> from	0 -13 0 0 19 0 0 0
w:<span> in	0 -6 0 0 14 0 0 0
w:<span> may	0 10 0 0 -9 0 0 0
w:<span> or	0 6 0 24 -26 0 0 0
w:<span> pass	0 12 0 -3 -2 0 0 0
w:<taker>	-5 -28 19 -6 21 5 -41 0
w:<taker> <v-bear>	0 4 0 0 -9 7 0 0
w:<taker> of	0 -7 0 15 0 -5 -2 0
w:<v-agree>	-34 -8 -20 -3 51 -16 -10 -4
w:<v-agree> ,	0 13 0 -13 8 0 -15 0
w:<v-agree> .	5 2 5 1 -7 -14 0 0
w:<v-agree> :	0 11 0 0 -9 0 0 0
w:<v-agree> <day-ahead>	0 0 0 6 -14 8 0 0
w:<v-agree> <level>	0 -6 0 22 -11 0 0 0
w:<v-agree> ?	0 -5 0 17 -6 0 0 0
w:<v-agree> a	0 -16 0 -3 10 0 0 4
w:<v-agree> back	0 0 0 0 -20 0 29 0
w:<v-agree> down	0 -2 0 11 0 -5 -2 0
w:<v-agree> in	0 0 0 -2 3 11 -7 0
w:<v-agree> is	0 -1 0 -5 14 0 0 0
w:<v-agree> the	0 -7 0 0 -5 11 6 0
w:<v-agree> to	0 -6 0 -9 32 0 -9 0
w:<v-agree> would	0 0 0 0 -3 0 0 10
w:<v-bear>	-16 4 -1 -16 26 -1 3 -22
w:<v-bear> "	2 0 0 0 -16 0 15 0
w:<v-bear> ,	0 -15 0 0 12 1 -3 0
w:<v-bear> .	-1 -6 0 13 0 8 -16 0
w:<v-bear> <day-today>	0 3 0 6 -11 0 0 0
w:<v-bear> <duty>	0 0 0 5 -14 9 0 0
w:<v-bear> <goods>	0 7 8 0 -13 0 0 0
w:<v-bear> <level>	-7 8 -15 -7 5 -3 1 -6
w:<v-bear> <name>	0 -4 0 0 18 0 -2 0
w:<v-bear> <not>	0 18 0 -15 0 -5 -4 0
w:<v-bear> <number>	-5 4 -9 6 1 -20 5 -1
w:<v-bear> <person>	0 0 0 0 18 0 0 0
w:<v-bear> a	7 -8 -2 -13 2 13 0 0
w:<v-bear> after	0 7 0 0 -12 0 8 0
w:<v-bear> again	0 -3 0 0 0 16 0 0
w:<v-bear> all	0 12 0 0 -10 0 0 0
w:<v-bear> another	0 0 0 15 -17 4 0 0
w:<v-bear> at	0 -2 0 -8 16 0 -1 0
w:<v-bear> back	0 -19 0 -10 8 4 7 0
w:<v-bear> by	0 -7 0 0 23 -4 -1 0
w:<v-bear> each	0 -3 0 0 12 0 0 0
w:<v-bear> fail	0 4 8 2 -14 0 0 0
w:<v-bear> for	-4 0 0 0 0 12 -1 0
w:<v-bear> in	-1 6 0 -6 9 -16 0 0
w:<v-bear> into	0 9 0 0 -6 0 0 0
w:<v-bear> it	0 -2 0 -4 28 -7 -3 0
w:<v-bear> its	0 -5 0 0 15 -3 0 0
w:<v-bear> nothing	0 -2 0 0 14 0 0 0
w:<v-bear> now	2 -4 0 -13 15 0 0 0
w:<v-bear> on	0 5 0 18 -25 6 1 0
w:<v-bear> out	0 2 0 -15 5 6 -2 0
w:<v-bear> since	0 -3 0 0 13 0 0 0
w:<v-bear> tariff	0 0 0 5 -15 9 0 0
w:<v-bear> that	0 12 0 0 -10 0 0 2
w:<v-bear> the	-7 5 7 11 0 -28 -12 0
w:<v-bear> their	3 0 0 -4 9 0 0 0
w:<v-bear> under	0 0 0 -2 0 0 10 0
w:<v-bear> us	0 0 0 -2 -1 0 9 0
w:<v-bear> without	0 21 0 0 -20 0 0 0
w:<v-begin>	2 5 -27 3 11 6 -9 -24
w:<v-begin> ,	0 0 11 0 3 -20 -4 0
w:<v-begin> .	-4 5 -9 -15 -2 19 -9 6
w:<v-begin> <day-ahead>	0 20 0 11 -24 0 0 0
w:<v-begin> <duty>	0 0 0 0 -7 0 11 0
w:<v-begin> <name>	0 -1 0 -7 8 6 -2 0
w:<v-begin> <not>	0 -2 0 -14 13 0 0 0
w:<v-begin> <number>	0 10 0 -7 3 0 -12 0
w:<v-begin> ?	0 13 0 12 -18 0 0 0
w:<v-begin> a	0 -15 12 -6 18 -6 -4 0
w:<v-begin> after	0 0 0 15 -8 0 0 0
w:<v-begin> again	6 6 0 -15 0 0 0 0
w:<v-begin> and	0 22 0 -2 -13 0 0 0
w:<v-begin> anew	0 6 0 -3 -27 18 0 4
w:<v-begin> another	0 0 3 12 -16 0 0 0
w:<v-begin> as	4 -5 0 -9 11 0 0 0
w:<v-begin> at	0 -7 0 -10 24 -2 -2 0
w:<v-begin> back	15 22 0 -40 -14 11 -24 -1
w:<v-begin> before	0 2 0 -6 13 0 -4 0
w:<v-begin> beyond	0 0 0 13 -11 0 0 0
w:<v-begin> by	-5 -9 0 3 13 -9 1 0
w:<v-begin> countermeasure	0 0 0 0 -10 0 12 0
w:<v-begin> dark	0 -2 0 0 -9 15 0 0
w:<v-begin> down	-3 -30 -3 -14 57 0 -6 0
w:<v-begin> effect	0 -14 0 1 0 -1 11 -2
w:<v-begin> first	0 -1 0 0 14 0 0 0
w:<v-begin> for	0 -7 0 -6 11 0 5 0
w:<v-begin> free	0 -11 0 0 7 0 0 0
w:<v-begin> higher	0 -1 0 1 -9 -1 12 0
w:<v-begin> home	0 9 0 0 -11 9 -2 0
w:<v-begin> if	0 11 0 16 -21 0 0 0
w:<v-begin> in	-1 7 -4 0 -4 -2 9 0
w:<v-begin> into	0 4 0 -13 0 0 3 0
w:<v-begin> it	0 0 11 -9 5 -1 -13 0
w:<v-begin> its	5 1 0 9 -16 15 -19 0
w:<v-begin> next	0 -2 0 0 12 0 0 0
w:<v-begin> no	0 0 0 -4 12 0 0 0
w:<v-begin> of	0 -15 0 10 9 0 -1 0
w:<v-begin> on	0 -16 -11 29 5 -40 0 -11
w:<v-begin> once	0 14 0 0 -13 0 0 0
w:<v-begin> out	0 -3 0 -10 21 -5 0 0
w:<v-begin> stalled	0 0 0 0 -10 11 0 0
w:<v-begin> straight	0 1 0 9 -11 0 0 0
w:<v-begin> the	0 8 0 0 -25 5 8 10
w:<v-begin> to	-16 -7 -6 3 11 0 5 -11
w:<v-begin> under	0 0 0 0 -11 11 0 0
w:<v-begin> well	0 -5 0 0 21 0 0 0
w:<v-begin> without	0 -10 0 -6 10 0 1 0
w:<v-begin> wrong	9 0 2 0 0 -3 -11 0
w:<v-buy>	-6 0 -2 10 14 -4 -16 -21
w:<v-buy> .	0 -1 0 -6 10 4 -2 0
w:<v-buy> <goods-amount>	0 0 0 0 10 0 0 0
w:<v-buy> <goods>	0 0 0 -3 22 0 0 0
w:<v-buy> <v-impose>	0 9 9 -2 -8 -2 0 0
w:<v-buy> at	0 0 0 0 9 0 0 0
w:<v-buy> from	4 1 0 0 -13 0 7 0
w:<v-buy> in	4 3 1 0 -12 0 0 0
w:<v-buy> is	0 -10 0 -3 13 0 1 0
w:<v-buy> let	0 13 0 0 -5 -1 0 0
w:<v-buy> more	0 0 0 14 -11 0 0 0
w:<v-buy> of	-4 10 -1 13 -1 -9 -14 0
w:<v-buy> will	0 -3 0 0 13 -4 0 0
w:<v-deny>	38 -38 -16 9 -4 0 -4 -16
w:<v-deny> "	0 0 0 0 12 0 -12 0
w:<v-deny> .	12 5 0 5 -24 0 0 0
w:<v-deny> <number>	0 0 0 0 -5 11 0 0
w:<v-deny> it	0 0 0 9 -9 0 0 0
w:<v-deny> of	11 -11 0 -1 0 4 0 0
w:<v-deny> out	1 0 0 9 -17 0 8 0
w:<v-deny> would	11 0 0 0 -8 0 0 0
w:<v-down>	4 0 21 -18 7 -5 -17 0
w:<v-down> ,	0 0 5 7 -11 -5 0 3
w:<v-down> .	-12 -15 2 -13 4 15 3 2
w:<v-down> :	0 13 0 0 -10 0 0 0
w:<v-down> <day-ahead>	0 14 0 0 -10 0 0 0
w:<v-down> <span>	0 0 0 10 -6 0 0 0
w:<v-down> <v-begin>	0 -8 0 0 11 0 0 0
w:<v-down> ?	0 3 0 12 -11 0 0 0
w:<v-down> a	0 -3 0 -14 32 0 0 0
w:<v-down> and	0 18 1 -9 -24 6 5 0
w:<v-down> back	26 12 -2 -39 -27 11 0 0
w:<v-down> below	0 -2 0 0 10 0 0 0
w:<v-down> by	-3 -16 22 -14 11 -5 0 0
w:<v-down> down	-3 -20 -2 -4 28 10 -5 0
w:<v-down> first	0 -1 0 0 12 0 0 0
w:<v-down> for	0 0 0 -5 10 0 0 0
w:<v-down> from	-2 -8 0 -3 22 0 -3 0
w:<v-down> home	0 12 0 -2 -3 0 0 0
w:<v-down> into	0 0 0 -11 0 0 7 0
w:<v-down> it	0 6 0 0 -8 9 0 0
w:<v-down> its	-7 1 0 0 12 -6 -1 0
w:<v-down> new	0 0 0 11 -8 0 0 0
w:<v-down> next	0 -1 0 0 9 0 0 0
w:<v-down> of	0 -17 0 13 2 0 0 0
w:<v-down> on	-3 0 0 16 -16 0 11 0
w:<v-down> the	0 0 -10 4 0 0 -12 15
w:<v-down> through	0 11 -1 0 -21 6 0 5
w:<v-down> to	-4 -9 0 -20 29 -21 14 -1
w:<v-down> under	0 0 0 12 -8 0 0 0
w:<v-down> up	0 -3 0 -10 9 -6 9 0
w:<v-end>	-17 7 31 -5 -4 11 -21 0
w:<v-end> ,	0 11 -22 -14 -6 6 -1 14
w:<v-end> .	-24 3 0 -7 -2 7 1 4
w:<v-end> :	0 22 0 -5 -21 0 8 0
w:<v-end> <day-ahead>	0 -6 0 0 12 0 0 0
w:<v-end> <duty>	0 0 0 -7 14 0 -4 0
w:<v-end> <level-noun>	0 10 0 0 -5 0 0 0
w:<v-end> <level>	0 -5 15 -5 -9 0 0 6
w:<v-end> <not>	0 0 0 -3 9 0 0 0
w:<v-end> <number>	0 0 21 -1 -17 0 0 0
w:<v-end> <v-begin>	0 10 0 0 0 0 0 0
w:<v-end> <v-sell>	9 0 0 0 -3 -6 0 0
w:<v-end> a	-3 17 5 -14 -14 5 1 0
w:<v-end> and	0 16 0 0 -5 0 0 0
w:<v-end> at	5 -17 0 0 -4 -10 23 0
w:<v-end> back	0 0 0 0 -24 0 29 0
w:<v-end> before	0 2 0 8 -17 7 -1 0
w:<v-end> by	0 15 6 2 -15 -6 0 0
w:<v-end> could	0 0 19 0 -18 5 0 0
w:<v-end> date	0 -6 0 0 17 0 0 0
w:<v-end> down	0 -2 0 11 0 -5 -2 0
w:<v-end> duty	0 0 0 -6 13 0 -4 0
w:<v-end> early	0 -12 0 0 -4 21 0 0
w:<v-end> from	0 0 0 0 10 0 0 0
w:<v-end> if	0 -4 0 -4 17 4 -9 0
w:<v-end> in	2 -16 -3 28 -13 -9 0 10
w:<v-end> issuing	15 0 0 -2 -13 2 0 0
w:<v-end> it	0 -3 0 15 -5 3 0 0
w:<v-end> its	-18 -5 -3 15 11 6 -30 0
w:<v-end> level	0 10 0 0 -6 0 0 0
w:<v-end> of	0 0 -8 8 -9 1 3 -5
w:<v-end> on	-18 5 -13 -9 31 -34 -1 -14
w:<v-end> the	16 -7 -6 -3 -17 14 5 3
w:<v-end> to	0 6 6 -6 -10 8 0 0
w:<v-end> when	0 -7 0 0 10 0 0 0
w:<v-end> will	0 0 0 0 12 -2 0 0
w:<v-end> with	0 0 0 11 0 0 -5 0
w:<v-end> would	0 16 3 -2 -9 0 -1 0
w:<v-impose>	-18 -3 -12 -19 36 -15 12 -18
w:<v-impose> "	-4 0 0 2 -4 0 10 0
w:<v-impose> ,	0 2 -6 -33 10 -8 20 -2
w:<v-impose> .	-9 2 8 5 -9 2 0 0
w:<v-impose> :	2 11 0 -32 4 0 0 0
w:<v-impose> ;	0 -4 0 10 -11 0 8 0
w:<v-impose> <day-ahead>	0 15 0 -14 -15 6 0 6
w:<v-impose> <day-today>	0 0 0 14 -7 0 -6 0
w:<v-impose> <duty>	0 3 0 11 -18 -10 13 0
w:<v-impose> <goods>	7 0 0 12 -19 0 6 0
w:<v-impose> <level-noun>	0 -11 0 -3 28 0 -8 0
w:<v-impose> <level>	-1 5 0 -10 0 -3 14 -7
w:<v-impose> <money>	0 -4 20 0 -3 -3 0 0
w:<v-impose> <name>	1 -17 0 17 -12 7 2 0
w:<v-impose> <number>	-2 14 -4 -12 19 -21 -10 0
w:<v-impose> <points>	0 11 0 -12 -9 0 4 0
w:<v-impose> <quality>	0 -4 2 13 -4 0 -7 0
w:<v-impose> <span>	0 0 0 -7 19 0 -1 0
w:<v-impose> <v-bear>	0 7 0 0 -20 11 1 0
w:<v-impose> <v-begin>	0 -9 0 9 7 0 -14 2
w:<v-impose> <v-down>	2 -2 0 20 -14 0 -6 6
w:<v-impose> <v-end>	0 -11 0 0 2 0 -1 17
w:<v-impose> <v-impose>	-2 -2 0 -1 20 -11 -12 5
w:<v-impose> <v-return>	0 -5 0 0 15 -2 0 0
w:<v-impose> <v-say>	0 16 0 0 -13 2 -5 0
w:<v-impose> <v-target>	0 -4 0 0 0 14 0 0
w:<v-impose> <v-up>	0 0 0 15 -8 0 0 0
w:<v-impose> ?	0 -15 0 13 -2 0 8 0
w:<v-impose> a	3 1 5 6 -18 -9 9 1
w:<v-impose> after	0 0 0 -7 20 0 0 0
w:<v-impose> again	10 8 0 -3 -8 5 -10 -6
w:<v-impose> agreement	0 0 0 0 -10 11 0 0
w:<v-impose> an	4 -4 0 0 7 -3 -5 0
w:<v-impose> and	-3 0 0 3 -6 -1 16 0
w:<v-impose> anew	0 13 0 0 -17 0 0 4
w:<v-impose> apply	0 -11 0 0 17 0 0 0
w:<v-impose> as	0 0 0 -11 9 -1 0 0
w:<v-impose> at	0 6 0 0 0 -10 -9 6
w:<v-impose> back	13 12 -6 -18 -3 -6 -8 4
w:<v-impose> before	0 -3 0 -5 9 0 3 0
w:<v-impose> both	0 -8 0 0 18 0 0 0
w:<v-impose> by	0 7 6 11 -11 5 -30 0
w:<v-impose> come	0 -9 0 6 0 0 -1 6
w:<v-impose> countermeasure	0 0 0 0 -16 0 16 0
w:<v-impose> duty	0 7 0 0 -11 -5 9 0
w:<v-impose> effect	0 -14 0 1 0 -1 11 -2
w:<v-impose> either	0 10 0 0 -7 0 0 0
w:<v-impose> end	0 -6 0 -1 11 1 0 0
w:<v-impose> fall	0 6 0 10 -15 0 0 0
w:<v-impose> for	3 0 -5 10 0 0 -26 8
w:<v-impose> from	-5 -3 0 14 0 -5 0 0
w:<v-impose> further	0 -7 0 11 -13 0 9 0
w:<v-impose> him	0 0 0 0 18 0 -5 0
w:<v-impose> his	0 0 0 0 16 0 -7 0
w:<v-impose> if	0 -12 0 -2 12 4 0 0
w:<v-impose> in	0 5 -13 -23 10 12 -6 0
w:<v-impose> is	-2 -13 2 -28 24 -11 13 -2
w:<v-impose> it	-9 -8 1 -11 17 0 -3 5
w:<v-impose> its	-23 5 -11 0 15 7 -7 -10
w:<v-impose> itself	0 0 0 0 -7 0 0 9
w:<v-impose> land	0 0 0 0 -12 14 0 0
w:<v-impose> lapse	0 0 0 0 -19 0 0 18
w:<v-impose> let	0 13 0 0 -5 -1 0 0
w:<v-impose> lie	0 0 0 0 -8 0 10 0
w:<v-impose> me	0 -8 0 0 26 0 0 0
w:<v-impose> new	0 -5 0 0 -2 13 0 0
w:<v-impose> next	0 0 0 0 -10 0 11 0
w:<v-impose> no	0 3 0 -9 7 0 0 0
w:<v-impose> not	0 12 0 0 -9 0 0 0
w:<v-impose> nothing	0 -6 4 0 1 0 -10 4
w:<v-impose> of	-4 9 -5 3 -3 13 -17 0
w:<v-impose> off	-9 0 0 0 -9 28 -13 0
w:<v-impose> on	-7 -16 0 -6 -3 2 29 4
w:<v-impose> our	-3 -17 0 16 -17 -1 22 0
w:<v-impose> out	0 0 0 -2 20 0 0 0
w:<v-impose> part	0 10 0 0 -6 0 0 0
w:<v-impose> return	0 -5 0 0 12 -2 0 0
w:<v-impose> run	0 11 0 0 -7 0 0 0
w:<v-impose> say	0 11 0 2 -14 3 -3 0
w:<v-impose> shall	0 13 0 8 -16 0 -1 0
w:<v-impose> step	0 0 0 11 -10 0 0 0
w:<v-impose> tariff	0 -9 0 17 0 0 -9 0
w:<v-impose> that	-8 0 -7 3 12 -11 0 -13
w:<v-impose> their	0 2 0 0 13 -10 -9 0
w:<v-impose> them	5 -6 0 14 -2 -13 0 0
w:<v-impose> those	0 9 0 8 -18 0 0 0
w:<v-impose> to	-7 -6 -7 6 7 -4 4 -26
w:<v-impose> together	0 0 0 0 10 0 -5 0
w:<v-impose> truce	0 -9 0 0 11 0 0 0
w:<v-impose> under	6 1 0 4 -13 0 0 0
w:<v-impose> until	0 -8 0 2 -16 0 22 0
w:<v-impose> up	0 8 0 4 0 -16 -5 0
w:<v-impose> us	0 0 0 -14 32 -1 -11 0
w:<v-impose> was	0 -3 0 12 -1 0 -3 0
w:<v-impose> what	0 0 0 -10 3 -3 4 0
w:<v-impose> whether	0 5 0 8 -6 0 -4 0
w:<v-impose> with	15 3 0 -28 13 -7 -4 0
w:<v-impose> without	0 -5 0 0 -8 14 5 0
w:<v-impose> worth	0 0 0 0 0 9 -10 0
w:<v-impose> would	0 -21 0 -12 15 1 -4 8
w:<v-propose>	-17 -15 -3 -4 31 -16 8 0
w:<v-propose> ,	0 5 0 -9 -6 7 7 -2
w:<v-propose> .	9 4 0 -18 0 6 0 0
w:<v-propose> :	0 -8 0 -10 21 2 0 0
w:<v-propose> <duty>	0 1 0 -10 0 0 10 0
w:<v-propose> <goods-amount>	0 10 0 0 -8 0 0 0
w:<v-propose> <level>	0 8 0 0 -12 0 9 0
w:<v-propose> <name>	0 0 0 -3 13 2 -6 0
w:<v-propose> <number>	0 -1 -1 0 12 0 0 0
w:<v-propose> <seat>	0 8 0 5 0 0 -11 0
w:<v-propose> <v-end>	0 -3 0 0 -11 0 0 19
w:<v-propose> <v-impose>	9 10 0 -5 0 0 -14 0
w:<v-propose> <v-suspend>	11 0 0 0 -7 0 0 0
w:<v-propose> a	1 -3 0 13 -14 -14 0 7
w:<v-propose> about	15 0 0 11 -15 0 -3 0
w:<v-propose> after	0 0 0 0 10 0 0 0
w:<v-propose> an	0 0 0 -2 14 0 -2 0
w:<v-propose> at	0 -14 0 0 0 11 8 -1
w:<v-propose> countermeasure	0 0 0 0 -12 0 9 0
w:<v-propose> duty	0 0 0 -11 8 0 1 0
w:<v-propose> forward	0 0 0 0 -7 0 9 0
w:<v-propose> if	0 0 0 -7 20 0 0 0
w:<v-propose> in	0 -5 0 10 2 0 -1 0
w:<v-propose> it	0 -19 0 3 21 -3 0 0
w:<v-propose> its	0 0 0 -1 14 0 0 0
w:<v-propose> off	0 0 0 11 -12 5 0 0
w:<v-propose> on	0 -9 0 -11 -3 5 12 2
w:<v-propose> one	0 0 0 9 -2 0 0 0
w:<v-propose> the	-11 0 23 0 -13 3 3 -13
w:<v-propose> to	-16 -2 0 -3 29 -17 0 -10
w:<v-propose> we	0 12 0 0 -8 0 0 0
w:<v-propose> what	0 -8 0 -8 22 0 0 0
w:<v-propose> whether	0 0 0 16 -6 0 -4 0
w:<v-return>	18 48 -4 -31 -32 2 -9 -17
w:<v-return> ,	12 1 2 5 -13 -3 0 0
w:<v-return> .	-1 -8 6 -5 0 0 15 -5
w:<v-return> <goods>	-1 0 0 0 14 0 0 0
w:<v-return> <name>	0 -6 0 0 13 0 0 0
w:<v-return> <v-impose>	0 -2 0 0 12 0 -6 0
w:<v-return> back	0 8 0 0 -6 0 0 0
w:<v-return> by	8 21 0 0 -28 0 0 0
w:<v-return> from	0 -6 0 0 10 0 0 0
w:<v-return> is	0 11 0 0 -10 0 0 0
w:<v-return> it	0 11 0 0 -9 0 0 0
w:<v-return> of	0 16 0 0 -15 1 0 0
w:<v-return> on	9 20 0 -13 -19 2 -1 0
w:<v-return> to	-5 19 -3 0 1 -16 -14 0
w:<v-say>	-5 -23 6 2 11 17 -4 6
w:<v-say> ,	6 -6 -17 0 4 0 -9 10
w:<v-say> .	-17 -11 -5 -7 22 5 -7 -2
w:<v-say> :	0 0 0 -2 16 -4 0 0
w:<v-say> ;	0 4 0 20 -24 3 0 0
w:<v-say> <day-ahead>	0 4 0 11 -15 0 0 0
w:<v-say> <day-gone>	1 -4 0 10 -1 0 0 0
w:<v-say> <day-today>	0 0 0 18 -11 0 0 0
w:<v-say> <goods>	0 15 0 0 -16 0 0 0
w:<v-say> <not>	0 15 0 9 -13 0 -17 -6
w:<v-say> <number>	0 2 0 -5 13 0 -8 -2
w:<v-say> <office>	0 2 0 0 -13 9 0 0
w:<v-say> <organisation>	0 10 0 -3 -10 0 9 0
w:<v-say> <person>	0 0 16 10 -19 0 -1 0
w:<v-say> <quality>	0 -2 0 0 11 0 -2 0
w:<v-say> <v-impose>	0 -1 0 0 10 0 0 0
w:<v-say> <v-up>	0 0 0 11 -10 0 0 0
w:<v-say> a	-2 -6 -5 -2 8 0 0 5
w:<v-say> against	0 0 0 0 11 0 -1 0
w:<v-say> another	0 0 0 0 -15 0 5 9
w:<v-say> before	0 -11 0 4 8 0 0 0
w:<v-say> everybody	0 0 12 0 -11 0 0 0
w:<v-say> for	0 -7 0 21 -20 6 0 0
w:<v-say> he	1 -4 0 10 7 -8 -23 0
w:<v-say> him	0 -1 0 0 -1 0 9 0
w:<v-say> if	0 -10 0 -9 27 0 -2 0
w:<v-say> in	0 -8 0 -6 -1 9 6 0
w:<v-say> is	0 0 0 2 -11 0 11 0
w:<v-say> it	0 -21 -5 -24 3 11 18 -2
w:<v-say> me	0 -5 0 8 -8 1 -8 14
w:<v-say> more	0 0 8 0 -10 0 7 0
w:<v-say> my	0 0 10 0 -6 0 0 0
w:<v-say> no	0 4 0 11 -9 0 -13 -3
w:<v-say> not	0 10 0 0 -9 0 0 0
w:<v-say> of	0 8 9 -15 -20 26 -10 -1
w:<v-say> on	0 -8 -8 0 -8 0 24 0
w:<v-say> otherwise	0 0 0 0 11 0 0 0
w:<v-say> our	0 0 0 0 11 0 0 0
w:<v-say> reporter	-1 -3 0 5 12 -8 -4 -8
w:<v-say> so	0 0 0 -14 7 11 -1 0
w:<v-say> that	2 3 -2 -13 14 -9 -4 -3
w:<v-say> the	4 6 8 2 -3 -12 -11 6
w:<v-say> them	0 0 0 10 -5 0 0 0
w:<v-say> thi	0 -1 0 0 10 -3 0 2
w:<v-say> to	-5 0 4 0 -31 14 9 14
w:<v-say> up	0 0 0 -1 11 0 0 0
w:<v-say> whether	0 -10 0 -5 0 7 6 0
w:<v-say> with	0 14 0 11 -16 -9 0 6
w:<v-say> yes	0 4 0 -10 10 -1 0 0
w:<v-say> you	0 0 0 0 10 0 0 0
w:<v-sell>	27 -21 6 -7 -4 28 -27 -36
w:<v-sell> ,	0 3 0 -5 -10 13 2 0
w:<v-sell> -	4 0 12 0 -17 0 0 0
w:<v-sell> .	-2 -5 0 4 23 -10 -2 0
w:<v-sell> <goods>	12 -3 1 5 -16 0 0 0
w:<v-sell> at	0 0 0 0 14 -9 0 0
w:<v-sell> by	0 0 0 0 -14 21 0 0
w:<v-sell> from	0 0 0 0 0 9 -6 0
w:<v-sell> in	0 -5 16 4 -11 0 0 0
w:<v-sell> its	0 0 0 -5 -2 15 0 0
w:<v-sell> licence	0 0 0 0 9 -2 0 0
w:<v-sell> of	26 0 0 3 -10 -25 -9 0
w:<v-sell> permit	27 0 0 -1 -12 -11 -1 0
w:<v-sell> them	0 -1 0 -2 10 0 0 0
w:<v-sell> to	0 9 0 -3 3 0 -3 0
w:<v-sell> will	0 -6 0 0 6 -2 9 0
w:<v-stay>	3 -4 -23 -3 18 -6 -3 1
w:<v-stay> ,	0 -28 0 -16 32 0 7 0
w:<v-stay> .	0 -2 -5 -20 10 1 -10 10
w:<v-stay> <day-ahead>	0 10 0 0 -16 0 0 10
w:<v-stay> <number>	0 0 0 0 -8 0 11 0
w:<v-stay> <v-end>	0 11 0 0 -9 0 0 0
w:<v-stay> and	0 -5 0 0 12 0 0 0
w:<v-stay> anew	0 10 0 0 -14 0 0 4
w:<v-stay> are	0 0 0 0 -9 0 10 0
w:<v-stay> as	1 -15 0 0 9 0 0 1
w:<v-stay> back	10 -3 0 0 1 -4 -5 0
w:<v-stay> behind	0 0 0 11 -9 0 0 0
w:<v-stay> by	0 -12 0 0 17 0 0 0
w:<v-stay> clear	0 1 0 0 -11 0 9 0
w:<v-stay> from	-1 -15 0 5 15 -4 1 0
w:<v-stay> in	-6 13 -2 0 1 -4 -2 -6
w:<v-stay> is	6 -9 0 -6 11 0 0 0
w:<v-stay> it	0 -18 0 0 -1 -1 19 0
w:<v-stay> its	-7 8 0 -17 -5 16 1 0
w:<v-stay> no	0 0 0 16 -16 0 0 0
w:<v-stay> of	0 6 0 -8 13 -10 -1 0
w:<v-stay> on	-2 0 0 -5 15 -3 0 0
w:<v-stay> once	0 14 0 0 -13 0 0 0
w:<v-stay> our	0 -2 0 4 -9 0 9 0
w:<v-stay> out	2 14 0 1 -7 -3 -2 -2
w:<v-stay> still	0 0 0 0 -22 9 18 0
w:<v-stay> that	0 -1 0 0 20 -2 0 0
w:<v-stay> the	8 0 3 -8 -4 11 -9 0
w:<v-stay> to	-1 0 12 -13 -2 8 0 0
w:<v-stay> until	0 -19 0 2 24 -2 -2 0
w:<v-stay> where	0 -13 0 0 0 18 0 0
w:<v-stay> will	0 8 0 9 -11 0 -4 0
w:<v-stay> would	0 -9 0 10 -3 0 0 0
w:<v-suspend>	3 0 3 -22 20 6 -23 -6
w:<v-suspend> .	0 -2 0 -2 3 -11 1 7
w:<v-suspend> <v-down>	0 14 0 0 -13 0 0 0
w:<v-suspend> as	2 -13 0 0 6 0 0 2
w:<v-suspend> back	10 -5 0 0 2 -4 -5 0
w:<v-suspend> duty	2 14 0 0 -16 0 0 0
w:<v-suspend> for	-7 17 0 -3 5 -5 -11 0
w:<v-suspend> in	-1 0 0 -1 16 -2 -1 0
w:<v-suspend> its	0 1 0 -4 10 0 -9 0
w:<v-suspend> lapse	0 16 0 0 -13 0 0 0
w:<v-suspend> on	9 0 0 0 0 0 0 0
w:<v-suspend> part	0 10 0 0 -8 0 0 0
w:<v-suspend> there	0 10 0 0 -14 3 0 0
w:<v-suspend> until	-4 -17 0 3 -8 0 22 0
w:<v-suspend> where	0 -13 0 0 -1 18 0 0
w:<v-target>	-2 -14 -18 1 -6 23 20 -19
w:<v-target> ,	0 -7 0 0 -20 -1 29 2
w:<v-target> <level>	0 11 -2 -4 -1 0 0 0
w:<v-target> <not>	0 -2 0 -5 17 0 0 0
w:<v-target> <number>	0 0 0 -3 11 -8 -1 0
w:<v-target> <quality>	2 -26 0 9 0 0 0 0
w:<v-target> <v-begin>	0 -5 0 0 11 0 0 0
w:<v-target> <v-return>	0 -13 0 0 18 0 0 0
w:<v-target> a	-4 5 0 -4 9 -1 -4 0
w:<v-target> again	0 -7 0 0 0 16 0 0
w:<v-target> back	0 -16 0 -11 -14 7 27 0
w:<v-target> by	0 19 0 0 -14 0 2 0
w:<v-target> country	0 0 0 0 -11 8 0 0
w:<v-target> down	0 -2 0 11 0 -5 -2 0
w:<v-target> for	0 0 0 -3 10 0 -1 0
w:<v-target> if	0 0 0 0 12 0 0 0
w:<v-target> it	0 0 0 -4 11 0 0 0
w:<v-target> on	0 0 0 0 -7 10 1 0
w:<v-target> our	0 -6 0 0 -4 0 10 0
w:<v-target> the	0 6 0 -22 -3 17 0 0
w:<v-threaten>	7 -22 3 10 -25 25 0 0
w:<v-threaten> ,	-13 -8 -9 3 10 0 3 -1
w:<v-threaten> .	-2 0 4 -20 11 3 -1 -1
w:<v-threaten> :	0 3 0 3 -14 -3 10 0
w:<v-threaten> <day-gone>	2 0 0 8 -12 0 0 0
w:<v-threaten> <level>	0 0 0 0 7 0 -10 0
w:<v-threaten> <name>	0 0 0 12 -2 0 -8 0
w:<v-threaten> against	0 0 0 0 11 0 -1 0
w:<v-threaten> by	0 0 0 20 -15 0 0 0
w:<v-threaten> for	0 0 0 -12 5 8 0 0
w:<v-threaten> in	9 0 0 -15 0 10 0 0
w:<v-threaten> of	0 -5 9 -6 -21 29 -7 0
w:<v-threaten> on	1 0 0 3 -28 11 11 0
w:<v-threaten> that	0 -3 0 -4 -11 2 7 12
w:<v-threaten> the	0 6 0 3 -10 -6 -2 8
w:<v-threaten> to	1 -22 0 -4 -2 4 13 -4
w:<v-threaten> with	0 0 0 -4 12 0 0 0
w:<v-up>	-18 6 0 7 -4 -7 10 -11
w:<v-up> ,	-6 5 7 -22 6 -9 5 -8
w:<v-up> .	-13 0 8 3 -19 21 1 -5
w:<v-up> :	0 -21 0 -13 35 0 -2 0
w:<v-up> ;	0 -1 11 0 -3 0 0 0
w:<v-up> <v-impose>	0 -15 0 0 12 7 0 0
w:<v-up> a	0 11 0 0 -12 0 0 0
w:<v-up> after	0 -2 0 18 -13 0 0 0
w:<v-up> again	0 -4 0 0 23 -5 -3 0
w:<v-up> against	0 0 0 10 -10 0 0 0
w:<v-up> and	0 -5 0 8 -15 0 11 0
w:<v-up> as	0 -6 0 0 15 0 0 0
w:<v-up> back	1 29 -1 -18 -1 -14 -15 -5
w:<v-up> beyond	0 -2 0 13 -10 0 0 0
w:<v-up> by	0 17 4 0 -7 0 -13 0
w:<v-up> dark	0 -2 0 0 -9 15 0 0
w:<v-up> down	0 -15 0 1 16 0 0 0
w:<v-up> for	0 -8 0 -2 12 0 0 0
w:<v-up> from	8 10 0 -1 -13 0 1 0
w:<v-up> further	0 -2 0 0 0 0 8 0
w:<v-up> higher	0 -1 0 1 -9 -1 12 0
w:<v-up> home	0 0 0 1 -8 10 0 0
w:<v-up> in	0 -1 0 -12 6 7 -4 0
w:<v-up> into	0 -7 0 -6 10 4 0 0
w:<v-up> its	-8 -9 0 0 3 -5 13 0
w:<v-up> on	0 -19 -6 12 6 -24 5 2
w:<v-up> out	0 -3 0 -7 13 0 0 0
w:<v-up> tariff	0 0 0 12 -5 0 -3 0
w:<v-up> that	0 0 0 9 -5 0 0 0
w:<v-up> the	1 6 0 -7 -8 -1 0 14
w:<v-up> to	-8 0 -16 16 2 0 -17 -8
w:<v-up> under	0 0 0 0 -10 11 0 0
w:<v-up> up	-3 7 0 1 -10 9 -6 0
w:<v-up> well	0 -5 0 0 21 0 0 0
w:<v-up> would	0 0 0 0 -4 -1 13 0
w:<v-up> wrong	9 0 2 0 0 -3 -11 0
w:?	-68 1 -63 3 85 -60 -55 -63
w:@	0 -1 0 -5 16 0 -1 0
w:_	0 0 0 -3 10 0 -1 0
w:_ _ _	0 -4 0 0 11 0 0 0
w:a	-1 -9 24 4 8 -1 -10 0
w:a "	0 0 0 0 10 0 0 0
w:a )	0 23 0 0 -22 0 0 0
w:a .	0 -6 0 0 11 0 0 0
w:a :	0 8 0 7 -10 -3 0 0
w:a <agent>	-3 -18 -1 -2 20 0 1 0
w:a <duty>	-1 -16 -4 7 -8 -8 15 15
w:a <goods>	-3 -3 -2 -7 18 11 -21 -1
w:a <level-noun>	-3 -7 -7 19 -2 0 -3 1
w:a <level>	0 -4 0 0 13 0 -10 0
w:a <not>	0 0 0 9 -9 0 0 0
w:a <office>	4 -23 3 0 10 -8 2 0
w:a <organisation>	-2 10 4 2 -1 -12 -4 0
w:a <person>	0 0 0 0 -4 0 9 0
w:a <quality>	0 0 0 -10 24 -6 -4 0
w:a <sender>	0 0 -4 -3 0 14 0 0
w:a <v-agree>	0 0 0 0 11 0 0 0
w:a <v-bear>	0 -4 0 -2 20 0 0 0
w:a <v-begin>	0 0 0 0 -8 11 0 0
w:a <v-end>	0 28 26 0 -30 -15 -11 0
w:a <v-impose>	0 -15 -1 4 8 0 0 -1
w:a <v-propose>	0 0 0 0 8 -8 1 0
w:a <v-return>	0 27 0 0 -32 11 0 0
w:a <v-stay>	0 0 0 -10 27 0 -6 0
w:a <v-suspend>	0 -2 0 0 9 0 0 0
w:a <v-target>	0 -2 0 -13 14 5 -2 0
w:a <v-up>	0 10 -3 6 -10 -9 0 4
w:a _ ,	-2 0 0 3 0 -4 5 -12
w:a _ -	0 7 0 -11 -4 -2 8 0
w:a _ .	1 -7 24 -13 12 0 -22 -8
w:a _ ;	0 9 0 0 -9 0 0 0
w:a _ <level>	0 13 0 0 -7 0 -9 0
w:a _ <money>	0 0 0 15 -7 0 -6 0
w:a _ <name>	9 1 0 0 -13 0 0 0
w:a _ <number>	0 -19 0 10 6 0 0 0
w:a _ <person>	0 0 0 14 -16 0 0 0
w:a _ ?	0 17 0 -3 -7 0 0 0
w:a _ about	0 0 0 -1 14 0 0 0
w:a _ act	0 0 0 0 -14 0 15 0
w:a _ ago	10 -3 0 0 -11 9 0 0
w:a _ and	0 -5 0 2 12 -2 -4 0
w:a _ arrangement	0 -10 0 0 12 0 0 0
w:a _ blow	0 0 0 0 -9 0 10 0
w:a _ by	0 0 0 0 13 -8 -2 0
w:a _ can	0 0 0 0 10 0 0 0
w:a _ could	6 0 9 -6 -13 8 0 0
w:a _ deal	0 -2 0 0 11 0 0 0
w:a _ duty	0 -12 0 9 -7 0 9 0
w:a _ from	0 -21 0 13 14 0 -6 0
w:a _ if	0 5 -2 0 11 -5 0 0
w:a _ in	2 -22 1 9 0 11 -18 -3
w:a _ instead	0 0 0 6 -14 8 0 0
w:a _ is	1 8 0 -10 0 -6 0 0
w:a _ it	0 9 0 0 -5 0 0 0
w:a _ licence	9 4 0 0 -11 0 0 0
w:a _ more	0 11 0 -3 0 -1 0 0
w:a _ notice	0 7 0 0 -12 5 0 0
w:a _ of	-6 -1 0 -15 -12 11 17 25
w:a _ on	24 0 -8 14 -27 -4 1 4
w:a _ one	0 -1 0 -2 17 0 0 0
w:a _ order	0 -9 0 0 12 0 0 0
w:a _ over	0 0 0 0 10 0 0 0
w:a _ part	0 9 0 0 -7 0 0 0
w:a _ ready	0 0 0 0 -8 0 12 0
w:a _ round	0 -3 0 1 -5 -4 0 14
w:a _ say	0 -6 0 0 10 -8 4 -2
w:a _ stalled	0 0 0 0 -10 11 0 0
w:a _ statement	0 0 0 0 14 0 0 0
w:a _ tariff	0 -5 0 13 -8 0 -9 10
w:a _ that	-11 0 -4 0 9 1 -4 -4
w:a _ the	0 18 0 0 -5 -4 -1 0
w:a _ to	-1 5 -2 -10 0 10 0 0
w:a _ war	0 0 0 -3 19 -1 -5 0
w:a _ was	0 -6 0 0 13 0 0 0
w:a _ when	0 0 10 0 -6 0 0 0
w:a _ with	0 0 0 17 -12 4 -3 0
w:a _ word	0 12 0 0 -11 0 0 0
w:a _ would	-4 16 15 -18 -8 2 -18 0
w:a ban	10 0 0 0 -18 14 0 0
w:a bargain	0 0 0 9 -6 0 0 0
w:a bigger	0 0 0 11 -10 0 0 0
w:a bill	0 -1 0 11 -4 0 0 0
w:a bite	0 0 0 0 -10 11 0 0
w:a cargo	0 0 0 0 -10 12 0 0
w:a clause	0 12 0 0 -3 0 0 0
w:a date	0 -9 0 -5 19 0 1 0
w:a deal	0 -10 0 9 4 0 -1 -2
w:a decision	0 9 0 -11 0 1 0 0
w:a drawer	0 -2 0 0 12 0 0 0
w:a duty	0 0 0 8 -13 0 0 13
w:a failure	0 -4 2 0 -17 18 0 0
w:a few	9 12 0 -3 -13 0 0 0
w:a firm	10 0 0 0 -15 8 0 0
w:a fourth	0 -13 0 0 7 0 0 8
w:a fresh	0 0 0 8 -13 0 0 7
w:a further	0 -4 0 7 4 -1 -12 0
w:a higher	0 0 0 -7 -4 0 13 0
w:a joint	0 -7 0 -3 26 0 -7 0
w:a lapse	0 31 28 1 -42 -10 -9 0
w:a lasting	0 7 0 0 -10 0 0 5
w:a licence	12 -8 0 -2 -4 0 0 0
w:a list	0 -17 0 5 -23 1 28 0
w:a little	0 -1 0 -4 22 0 -2 0
w:a longer	-2 0 0 0 12 0 0 0
w:a member	0 0 0 0 -9 0 0 12
w:a month	0 0 0 0 -9 9 0 0
w:a new	3 11 -4 -19 0 -1 1 6
w:a no	0 0 0 9 -9 0 0 0
w:a note	0 0 0 6 -10 0 3 0
w:a notice	0 -5 0 0 15 0 0 0
w:a number	0 0 0 -2 15 0 0 0
w:a panel	0 0 0 0 -19 10 13 0
w:a paper	0 0 0 -4 13 0 -1 0
w:a penalty	0 -4 0 -3 16 0 0 0
w:a quota	0 -3 0 -7 20 0 0 0
w:a radio	0 0 0 0 -9 0 1 9
w:a rate	0 0 0 19 -17 0 0 0
w:a referendum	0 0 0 0 -6 10 0 0
w:a report	0 0 0 -5 21 0 -6 0
w:a result	0 -15 0 6 3 0 0 0
w:a return	0 31 0 0 -31 2 0 0
w:a rise	0 4 -1 4 -9 0 0 5
w:a safeguard	0 0 7 7 -10 0 0 0
w:a season	0 0 0 0 -7 11 0 0
w:a second	-1 -15 -1 26 -3 -9 0 -2
w:a similar	0 0 0 10 -8 0 0 0
w:a small	0 4 0 7 -12 0 0 0
w:a smile	0 0 0 10 -9 0 0 0
w:a strike	0 0 0 0 10 0 0 0
w:a surcharge	0 -9 0 -7 7 0 7 0
w:a third	0 0 11 1 -11 5 -6 0
w:a ton	0 -4 -1 0 -3 16 0 0
w:a tonne	0 7 10 -1 -22 1 0 0
w:a trade	0 -5 0 0 23 -6 -5 0
w:a treaty	0 27 0 -10 -8 -3 -4 0
w:a truce	-1 12 0 -8 4 -13 0 -2
w:a typical	0 0 0 0 -8 0 9 0
w:a very	0 0 10 2 -18 0 6 0
w:a vote	0 -4 0 0 15 0 0 0
w:a wider	0 0 0 19 -15 0 0 0
w:a word	0 -8 0 0 19 0 0 0
w:a year	11 -2 0 0 -3 0 0 0
w:abolish	0 -2 0 -7 22 0 0 0
w:about	-4 -23 0 -21 74 -19 -32 -10
w:about .	0 0 0 0 10 0 0 0
w:about <goods>	0 -8 0 -3 38 0 -1 0
w:about <level>	0 -10 0 5 7 0 0 0
w:about <money>	0 0 -1 -1 25 -5 0 0
w:about <quality>	0 0 12 0 -9 0 0 0
w:about <v-end>	0 0 0 0 -8 0 9 0
w:about _ ,	0 -2 0 0 15 0 0 0
w:about _ .	-1 4 2 -1 9 -8 -7 0
w:about _ and	0 9 0 0 -7 0 0 0
w:about _ of	0 -3 0 0 17 -1 0 0
w:about _ price	0 12 0 0 -10 0 0 0
w:about _ the	0 0 0 0 -13 0 9 6
w:about a	15 -2 0 0 -3 0 0 0
w:about it	0 9 0 0 -2 0 0 0
w:about the	-4 9 0 -4 0 5 0 0
w:about to	0 0 0 -13 21 0 0 0
w:above	0 2 3 3 -13 -4 4 0
w:above <level>	0 12 0 0 -10 0 0 0
w:abroad	-1 -5 0 0 9 0 0 0
w:absence	0 23 0 -4 -16 0 0 0
w:absence of	0 14 0 -3 -6 0 0 0
w:absent	0 13 0 -1 -9 0 0 0
w:absent a	0 16 0 0 -17 0 0 0
w:accept the	0 0 0 13 -12 0 0 0
w:accord	0 9 0 -3 0 5 -3 -3
w:according	-5 9 0 3 3 -4 -9 0
w:according _ <person>	0 0 0 -4 18 0 0 0
w:according _ the	0 17 0 12 -17 -7 -2 0
w:according to	-5 9 0 3 2 -3 -8 0
w:accordingly	0 -1 0 0 15 0 -9 0
w:account	0 -9 0 5 8 0 0 0
w:across the	0 4 0 -7 14 -7 0 0
w:act	-4 11 0 -17 -9 13 6 0
w:act .	0 0 0 0 -23 23 0 0
w:act of	0 0 0 -3 0 0 9 0
w:action	0 -3 0 10 0 -2 0 0
w:add	-12 10 10 21 -29 0 0 0
w:add .	0 -7 0 7 7 -4 -18 5
w:add <goods>	0 3 0 12 -7 -1 -10 0
w:add <number>	0 9 0 0 -6 0 -1 0
w:add _ .	0 19 10 -7 -14 0 -4 0
w:add _ <name>	0 0 0 18 -3 0 -9 0
w:add _ on	0 0 0 3 -10 0 3 0
w:add _ the	0 0 0 0 -11 4 11 0
w:add _ to	0 0 0 -7 12 0 0 0
w:add a	0 -7 0 8 -11 5 2 0
w:add to	0 0 6 0 -18 -2 15 0
w:additional	8 3 0 5 -2 -9 -23 0
w:additional <duty>	5 6 0 -2 0 -4 -11 0
w:additional _ ,	-4 0 0 16 -5 0 0 0
w:additional _ .	0 -9 0 -2 15 0 0 0
w:additional _ from	0 0 0 -9 12 0 0 0
w:additional _ of	3 13 0 -1 -7 0 0 0
w:additional tariff	7 0 0 4 -14 0 0 0
w:adjust	0 0 0 0 27 0 -21 0
w:adjust _ countermeasure	0 0 0 0 13 0 -11 0
w:adjust its	0 0 0 0 21 0 -17 0
w:adopt	0 10 0 0 -8 0 4 0
w:afraid	0 12 0 0 -10 0 0 0
w:afraid of	0 11 0 -1 -6 0 0 0
w:after	-10 29 -9 2 5 -19 -27 -21
w:after <day-ahead>	8 3 0 0 -8 3 0 0
w:after <goods>	0 -3 0 18 -12 0 0 0
w:after <number>	0 -18 0 0 29 0 0 0
w:after <span>	0 -5 0 0 11 0 0 0
w:after _ ,	-5 16 12 28 -40 -6 1 -1
w:after _ :	0 13 0 0 -8 0 0 0
w:after _ <level>	0 -10 0 4 1 0 0 0
w:after _ <number>	0 19 0 0 -18 0 0 0
w:after _ ?	0 12 0 0 -9 0 0 0
w:after _ day	0 -5 0 0 9 0 0 0
w:after _ in	0 -2 0 -4 17 0 0 0
w:after _ it	0 12 0 -1 -6 0 0 0
w:after _ lapse	0 19 0 0 -17 0 0 0
w:after _ the	0 5 0 -8 -9 9 2 0
w:after all	0 -15 15 13 -11 2 0 0
w:after an	0 0 0 -3 11 0 0 0
w:after it	0 32 0 0 -27 0 0 0
w:after midnight	0 29 0 0 -27 0 0 0
w:after that	-10 25 -4 11 -31 1 4 -2
w:after the	0 14 -3 0 -1 -7 0 -2
w:afterward	0 15 0 0 -4 0 -6 0
w:afterward ,	0 20 0 0 -18 0 0 0
w:again	12 60 -33 -52 -28 24 -44 -4
w:again "	0 11 0 0 -10 0 0 0
w:again ,	0 19 0 -1 -14 8 -18 0
w:again .	4 24 -16 -17 0 -10 0 -19
w:again :	0 1 0 0 -7 0 0 10
w:again <day-gone>	0 0 0 0 -9 9 0 0
w:again <v-impose>	5 -4 0 0 -12 19 0 0
w:again ?	0 -9 0 0 14 0 0 0
w:again _ "	0 -5 0 0 14 0 0 0
w:again _ .	0 11 0 0 -17 5 0 0
w:again _ <day-ahead>	14 -13 0 -13 0 10 0 0
w:again _ <level>	0 0 0 0 -2 10 0 0
w:again _ <name>	0 10 0 3 -4 -2 -1 0
w:again _ <seat>	0 0 0 0 -4 0 0 10
w:again _ of	0 10 0 0 -6 0 0 0
w:again _ the	-11 21 -5 -13 5 -12 -10 6
w:again _ they	0 12 0 7 -12 -4 0 0
w:again after	11 3 0 0 -15 0 0 0
w:again and	0 12 -1 0 0 -4 0 -4
w:again be	0 20 0 -4 -12 0 0 0
w:again before	0 -6 0 0 10 0 0 0
w:again for	2 14 1 -1 -17 0 0 0
w:again if	-1 9 0 7 -23 0 -4 8
w:again in	0 -12 0 0 18 3 -4 -1
w:again on	3 -6 0 -9 0 17 0 0
w:again the	10 0 0 0 -6 0 0 0
w:against	0 -10 -6 10 -1 0 7 -2
w:against <level>	0 13 0 -1 -5 0 0 0
w:against <name>	6 -6 0 23 -26 1 3 0
w:against <number>	0 -4 0 -6 16 0 0 0
w:against <quality>	-3 0 0 1 -10 0 7 0
w:against _ .	0 -7 0 0 11 0 0 0
w:against _ <number>	0 -9 0 0 9 0 0 0
w:against _ other	0 0 0 10 -9 0 0 0
w:against the	0 -17 0 2 2 3 3 0
w:agency	0 -4 0 0 13 0 0 0
w:agent	0 -5 0 -5 12 2 0 0
w:ago	8 -9 0 -17 6 7 -1 0
w:ago ,	0 -1 0 -4 13 0 0 0
w:agree	-10 11 -6 -3 1 5 -11 0
w:agree ,	0 10 0 0 0 0 -4 0
w:agree .	0 -14 0 8 0 0 3 0
w:agree _ something	0 6 0 4 -11 0 0 0
w:agree _ the	0 -9 0 0 -5 13 0 5
w:agree _ then	0 4 0 -11 3 0 0 0
w:agree in	0 2 0 -5 -5 13 -4 0
w:agree to	0 -5 0 -6 28 0 -9 0
w:agreement	-15 -13 -4 6 18 10 -5 -10
w:agreement .	0 5 0 19 -23 0 1 0
w:agreement _ <day-ahead>	0 0 0 -4 -3 0 9 0
w:agreement _ <level>	0 2 0 13 -22 1 0 0
w:agreement _ be	0 0 0 0 11 0 0 0
w:agreement _ the	0 -3 0 6 -12 17 -3 0
w:agreement _ then	0 -9 0 6 4 0 0 0
w:agreement at	0 0 0 10 -9 0 0 0
w:agreement the	0 -13 0 -3 18 0 0 0
w:agreement with	0 -13 0 -11 0 24 -2 0
w:agreement would	0 0 0 0 10 0 0 0
w:agriculture	0 -2 0 0 11 0 -6 0
w:agriculture minister	0 0 0 -2 11 0 -4 0
w:ahead ,	0 0 0 15 -7 0 -4 0
w:aid	0 -7 0 0 21 -12 0 0
w:air	0 0 0 0 14 0 0 0
w:aircraft	0 -9 0 0 27 0 -3 0
w:alive	10 0 0 0 -5 0 0 0
w:alive again	11 0 0 0 -12 0 0 0
w:all	9 19 16 -8 -14 2 -30 4
w:all ,	0 -6 15 14 -14 -2 0 0
w:all .	7 -4 0 -24 0 0 -2 19
w:all <v-down>	0 21 0 0 -17 0 0 0
w:all _ ,	6 1 0 0 -9 1 0 0
w:all _ .	0 -2 0 -14 26 0 0 0
w:all _ again	0 19 0 0 -16 0 0 0
w:all _ and	0 0 10 0 -6 0 0 0
w:all _ duty	0 -1 0 -2 10 0 0 0
w:all _ of	0 2 0 10 -17 0 3 0
w:all _ on	0 17 0 -7 -2 0 0 0
w:all _ same	0 0 12 0 -3 0 -1 0
w:all _ software	9 0 0 0 -7 0 0 0
w:all _ the	0 -7 0 12 -17 7 4 0
w:all _ them	0 0 0 -3 -3 10 0 0
w:all _ thi	0 10 0 0 -4 0 0 0
w:all _ would	0 12 0 0 -7 0 0 0
w:all _ wrong	0 -13 0 0 13 0 0 0
w:all come	0 10 0 0 -7 0 0 0
w:all critical	9 0 0 0 -7 0 0 0
w:all good	0 0 0 13 -10 0 0 0
w:all of	-2 5 3 -15 -7 13 0 0
w:all over	0 20 0 -3 -18 0 3 0
w:all the	0 0 11 -2 4 -2 -6 0
w:all thi	0 0 0 0 13 -2 0 0
w:all three	0 18 0 -1 -11 0 0 0
w:allow	0 0 0 0 1 -11 3 0
w:allowed	0 14 1 -5 -6 0 0 0
w:allowed to	0 15 1 -3 -10 0 0 0
w:alone ,	0 0 0 10 -8 0 0 0
w:already	0 0 -1 -6 0 9 -1 3
w:also	8 -29 -5 -10 9 13 3 -3
w:also <v-bear>	11 0 0 0 -8 0 0 0
w:also <v-begin>	0 0 0 -1 11 0 -1 0
w:also <v-impose>	0 0 0 -9 -5 18 0 0
w:also <v-threaten>	0 0 0 8 -19 3 1 0
w:also _ a	12 0 0 0 -5 0 0 0
w:also _ that	0 -5 0 13 -16 3 4 0
w:also _ to	0 0 0 -3 -9 12 2 0
w:also threaten	0 0 0 -1 -11 6 5 0
w:alternative	0 10 0 2 -20 0 9 0
w:altogether	0 -10 10 -3 -12 0 4 2
w:altogether ,	0 0 0 0 -13 5 8 0
w:aluminum	0 -3 0 -4 15 0 -1 0
w:alway _ .	0 0 0 0 -10 0 12 0
w:among	-8 -12 0 12 -1 -7 13 0
w:among _ thing	0 0 0 0 -8 0 9 0
w:among other	0 0 0 0 -8 0 9 0
w:among the	0 -1 0 11 -5 0 0 0
w:amount will	0 0 0 9 0 0 -4 0
w:an	2 -8 -14 12 14 -15 -13 0
w:an <agent>	0 0 0 -2 0 0 10 0
w:an <level-noun>	0 0 0 -12 -2 0 14 0
w:an <office>	8 0 0 10 -16 0 0 5
w:an <quality>	0 19 0 0 -7 0 -2 0
w:an <v-buy>	0 -1 0 -2 0 0 10 0
w:an <v-end>	0 -14 8 0 2 -5 3 0
w:an <v-impose>	0 0 0 -20 -1 -5 21 0
w:an _ ,	0 12 0 -8 0 0 -3 0
w:an _ -	0 -1 0 15 -8 0 0 0
w:an _ .	-1 -1 0 0 24 -5 -6 -4
w:an _ and	0 9 0 0 -14 0 8 0
w:an _ by	0 -3 0 11 0 0 -2 0
w:an _ for	0 0 0 2 -10 0 0 7
w:an _ in	0 0 0 0 11 0 0 0
w:an _ into	0 0 0 10 -6 0 0 0
w:an _ step	0 9 0 0 -5 0 0 0
w:an _ that	0 0 0 -4 -1 13 0 0
w:an _ with	0 -3 0 -5 14 0 0 0
w:an additional	7 0 0 8 -10 0 -5 0
w:an answer	0 1 0 -3 -7 0 13 0
w:an end	0 -14 8 0 2 -5 3 0
w:an extension	0 8 0 -16 13 -2 -10 -1
w:an hour	0 4 0 -4 9 0 -5 0
w:an inquiry	0 0 0 11 -6 0 0 0
w:an interview	0 0 0 0 -6 13 0 0
w:an investigation	0 0 0 13 -10 0 0 0
w:an order	0 0 0 -2 0 0 10 0
w:and	-3 22 -6 -12 10 0 -10 -9
w:and ,	0 -8 0 12 0 0 0 0
w:and <day-ahead>	0 -9 0 0 2 0 6 0
w:and <goods>	-8 0 -18 -2 13 4 -2 -10
w:and <level-noun>	0 -2 0 -6 9 0 0 0
w:and <level>	6 32 -9 -7 -23 -8 -15 9
w:and <money>	0 0 0 10 -8 0 0 0
w:and <name>	0 6 -6 -7 12 -41 -1 3
w:and <not>	-8 0 0 0 4 -21 6 0
w:and <number>	-9 36 -10 3 -24 6 -24 -8
w:and <person>	-1 0 0 -12 31 -9 0 0
w:and <points>	0 8 0 1 -12 0 0 0
w:and <quality>	-1 17 0 -2 -1 -3 -12 0
w:and <seat>	0 17 -3 10 -19 0 -2 -1
w:and <sender>	3 -5 0 -4 15 0 0 0
w:and <v-bear>	0 -10 0 -1 24 0 0 0
w:and <v-begin>	0 12 0 -23 3 0 0 0
w:and <v-end>	0 -12 0 -5 35 0 -1 0
w:and <v-impose>	-10 -19 0 17 0 -1 8 0
w:and <v-propose>	0 0 0 0 -7 13 0 0
w:and <v-say>	0 -2 0 -1 -6 -11 18 0
w:and <v-target>	0 -5 0 12 1 0 -8 0
w:and <v-threaten>	1 0 0 12 -5 -4 0 0
w:and _ 's	11 10 0 6 -8 -8 -14 0
w:and _ (	0 -11 0 0 12 0 0 0
w:and _ ,	-7 0 0 5 4 -14 -7 2
w:and _ .	7 20 0 -10 -4 -11 -9 -5
w:and _ :	0 -6 0 1 8 0 0 0
w:and _ ;	0 -7 0 0 16 0 0 0
w:and _ <day-ahead>	0 15 0 -7 -7 0 0 0
w:and _ <level>	0 7 0 0 0 0 -11 0
w:and _ <month-ahead>	0 13 0 0 -8 0 0 0
w:and _ <name>	0 7 0 -19 -3 0 5 0
w:and _ <number>	0 8 0 -1 -13 7 0 8
w:and _ <organisation>	-3 -18 0 -2 40 -19 0 0
w:and _ <quality>	-10 1 0 0 4 0 0 0
w:and _ <seat>	0 -3 0 21 -7 0 -8 0
w:and _ ?	0 2 0 -9 8 0 0 0
w:and _ a	0 1 0 6 -11 0 6 0
w:and _ after	0 -3 0 20 -13 0 0 0
w:and _ again	10 6 0 0 -13 0 0 0
w:and _ all	0 12 0 0 -10 0 0 0
w:and _ an	0 -2 0 0 9 0 -2 0
w:and _ announce	0 0 0 10 -9 0 0 0
w:and _ any	0 0 0 9 -3 0 -9 0
w:and _ are	0 1 0 12 -3 -4 -4 0
w:and _ as	0 -7 0 12 -1 0 0 0
w:and _ be	0 -21 0 -10 31 -4 0 0
w:and _ cannot	2 6 0 0 -18 0 9 0
w:and _ control	12 0 0 0 -12 0 0 0
w:and _ could	0 -12 0 -4 0 11 0 4
w:and _ critical	10 0 0 -4 -4 0 0 0
w:and _ doe	0 -3 1 0 12 -2 0 0
w:and _ down	0 17 0 -3 -14 0 0 0
w:and _ failed	0 0 0 11 -11 0 0 0
w:and _ first	0 0 0 0 -8 9 0 0
w:and _ for	-5 17 0 0 -5 -7 0 0
w:and _ from	0 -5 0 18 -10 0 4 0
w:and _ full	0 -8 0 0 9 0 0 0
w:and _ further	0 -1 0 -1 10 0 0 0
w:and _ go	0 0 0 -11 8 -4 0 0
w:and _ had	0 -5 0 0 21 -6 0 0
w:and _ happen	0 10 0 0 -10 0 0 0
w:and _ have	0 12 0 0 -2 0 0 0
w:and _ if	0 -7 0 0 11 0 0 0
w:and _ in	0 -10 9 -9 22 0 -10 0
w:and _ is	0 -14 0 -8 9 8 6 0
w:and _ it	-6 0 5 10 -22 2 0 8
w:and _ know	9 0 0 0 -9 0 0 0
w:and _ levy	0 -1 0 5 -13 9 0 0
w:and _ may	0 10 0 0 -11 -2 0 8
w:and _ need	0 0 0 0 -8 11 0 0
w:and _ not	0 -7 0 -1 11 -1 2 0
w:and _ nothing	0 -15 0 -5 28 0 0 0
w:and _ old	0 -2 0 0 9 0 0 0
w:and _ on	3 -4 0 1 3 -3 -9 3
w:and _ other	0 -3 0 16 -19 8 0 0
w:and _ raise	0 11 0 0 -11 0 0 0
w:and _ rise	0 -9 0 0 14 0 0 0
w:and _ rubber	0 13 0 0 -13 0 0 0
w:and _ rule	0 0 0 0 -19 15 0 0
w:and _ say	0 15 0 7 -12 0 -11 0
w:and _ second	0 -9 0 0 10 0 0 0
w:and _ state	0 0 0 -1 11 0 0 0
w:and _ take	0 -10 0 0 0 0 13 0
w:and _ that	0 0 0 0 -12 -8 19 0
w:and _ the	0 19 -5 -14 -10 -1 15 -8
w:and _ there	0 -16 0 6 5 0 0 0
w:and _ thi	9 -1 0 0 -13 0 9 0
w:and _ truce	10 -4 0 10 -14 0 5 0
w:and _ want	0 -7 0 0 13 0 0 0
w:and _ we	0 -15 0 0 18 0 3 0
w:and _ were	0 16 0 0 -8 0 0 0
w:and _ will	-1 12 0 -1 -7 0 1 -3
w:and _ would	-10 10 -1 3 -11 0 0 3
w:and a	0 4 3 -3 -13 1 0 3
w:and above	0 -1 0 10 -11 0 0 0
w:and after	0 15 0 -1 -9 0 0 0
w:and all	10 0 0 0 -6 0 0 0
w:and aluminum	0 -2 0 -2 11 0 0 0
w:and beef	0 0 0 -3 11 0 0 0
w:and chip	0 0 0 9 -14 7 0 0
w:and cyber	0 -1 0 9 -5 0 0 0
w:and duty	0 7 0 4 -14 0 0 0
w:and each	0 0 0 10 -8 0 0 0
w:and end	0 -5 0 0 14 0 0 0
w:and everybody	0 1 0 0 -12 10 0 0
w:and everything	0 0 0 7 -13 0 5 0
w:and for	0 -12 0 -5 32 -1 0 0
w:and hardly	0 0 0 11 -11 0 0 0
w:and has	5 -5 0 7 0 0 -10 0
w:and i	0 10 0 8 -29 1 6 0
w:and if	4 9 -6 13 -21 -18 10 4
w:and it	-2 -2 0 -16 15 -10 0 2
w:and let	-3 0 0 0 17 0 0 0
w:and magnet	-6 0 0 0 11 0 0 0
w:and may	0 2 0 0 -12 3 5 0
w:and medicine	0 6 0 4 -11 0 0 0
w:and might	0 0 0 0 -9 11 0 0
w:and more	0 -10 5 0 4 0 0 0
w:and next	0 -3 0 9 -1 0 0 0
w:and no	0 -19 0 1 7 0 0 5
w:and not	0 0 0 -10 7 -7 5 0
w:and on	0 -10 0 0 13 0 0 0
w:and pay	0 -7 0 0 14 0 0 0
w:and salmon	0 0 0 0 -21 11 9 0
w:and say	0 0 0 -5 -8 -2 17 0
w:and section	0 0 0 9 -7 0 0 0
w:and shrimp	0 -9 0 0 10 0 0 0
w:and so	-2 -3 1 13 0 -1 -3 0
w:and some	-1 5 0 -5 -6 9 0 0
w:and that	-9 -1 0 0 -19 12 20 2
w:and the	0 -6 9 -8 7 14 -49 3
w:and then	0 12 0 -2 -2 0 -9 0
w:and they	12 13 0 -16 -14 3 -1 0
w:and threaten	0 0 0 13 -6 0 -1 0
w:and three	0 0 0 0 -8 9 0 0
w:and will	0 -10 0 -22 21 0 8 0
w:and with	10 4 8 8 -30 0 -5 0
w:and without	0 -5 0 0 14 0 0 0
w:and would	-1 -6 0 -17 17 1 0 0
w:and your	0 -6 0 0 11 0 0 0
w:anew	0 20 0 -10 -26 9 0 3
w:angele	0 0 0 2 -11 10 0 0
w:annex	0 -5 0 0 11 0 0 0
w:announce	-5 -23 -1 26 -3 -21 0 0
w:announce ,	0 -6 0 -2 12 0 0 0
w:announce <day-today>	0 0 0 17 -12 0 -3 0
w:announce _ .	0 2 0 9 -6 0 -6 0
w:announce _ <day-ahead>	0 0 0 8 -6 0 0 0
w:announce _ on	2 0 0 -12 9 0 0 0
w:announce _ that	0 0 0 14 -13 0 0 0
w:announce for	0 -3 0 28 -24 0 0 0
w:another	0 -11 14 37 -26 -16 -4 0
w:another <level>	0 5 3 15 -18 0 -4 0
w:another <money>	0 0 0 19 -15 0 0 0
w:another <number>	0 -11 0 17 -5 0 0 0
w:another <span>	0 -3 0 -8 28 0 0 0
w:another _ ,	0 0 0 -19 5 -4 2 8
w:another _ .	0 -18 0 38 -18 0 -10 0
w:another _ from	0 0 0 10 -8 0 0 0
w:another _ on	0 0 0 9 -3 0 -1 0
w:another _ thi	0 0 0 10 -6 0 0 0
w:another _ would	0 2 0 1 -16 0 10 0
w:another question	0 0 0 12 -11 0 0 0
w:answer	0 -8 -15 0 -5 -32 28 0
w:answer ,	0 0 0 -8 12 0 0 0
w:answer .	0 0 0 -5 -11 0 22 0
w:answer ;	0 0 0 0 -6 0 9 0
w:answer <not>	0 6 0 0 -11 0 6 0
w:answer ?	0 0 0 0 -10 0 11 0
w:answer _ <level>	0 0 0 -10 13 0 -6 0
w:answer _ <name>	0 0 0 -3 11 0 0 0
w:answer _ <person>	0 0 0 11 -12 0 0 0
w:answer _ be	0 0 0 0 -12 0 12 0
w:answer _ tariff	0 0 0 -3 -7 0 12 0
w:answer a	0 0 0 7 -14 0 4 0
w:answer at	0 0 0 0 9 0 -7 0
w:answer by	0 -4 0 0 17 0 -8 0
w:answer to	-4 0 0 22 -4 0 -11 0
w:answer with	16 6 0 -14 0 0 -5 0
w:antimony	15 0 0 0 -6 -5 0 0
w:antimony to	13 0 0 0 -11 0 0 0
w:any	13 -23 -13 -11 -12 0 32 10
w:any <v-impose>	0 0 0 0 -13 0 16 0
w:any _ .	1 -11 0 0 -5 15 0 1
w:any _ all	10 0 0 -6 -2 0 0 0
w:any _ that	0 0 0 11 -26 0 1 12
w:any _ would	0 0 0 0 18 0 -10 0
w:any and	10 0 0 -6 -2 0 0 0
w:any case	0 -9 0 -5 26 0 0 0
w:any day	0 0 0 3 -11 1 0 12
w:any new	0 0 0 0 -11 0 15 0
w:any such	0 0 0 0 -13 0 14 0
w:any tariff	5 -2 0 1 -11 5 0 0
w:any time	5 0 0 3 -15 0 8 0
w:anybody	0 -10 0 -7 15 0 1 0
w:anyone in	0 0 0 10 -9 0 0 0
w:anything	6 6 0 -18 0 -7 4 0
w:anything ,	0 3 0 0 -12 0 9 0
w:anything _ the	0 0 0 0 -7 0 9 0
w:anywhere .	0 1 0 10 -12 0 0 0
w:app	0 -5 0 0 -13 24 0 0
w:app 's	0 0 0 0 -8 10 0 0
w:app _ <quality>	0 0 0 0 -10 11 0 0
w:appeal	0 -2 0 0 27 -2 -3 0
w:apple	0 -6 0 0 11 0 0 0
w:apple .	0 -1 0 7 -11 0 6 0
w:apply	16 47 -7 -17 -43 5 -12 3
w:apply .	2 21 0 -4 -17 -3 -3 4
w:apply :	0 10 0 0 -8 0 0 0
w:apply <level>	0 0 0 11 -7 0 0 0
w:apply _ ,	3 9 0 -9 0 0 -2 0
w:apply _ <day-ahead>	0 8 0 1 -2 0 0 0
w:apply _ <day-gone>	0 -23 0 2 12 0 4 0
w:apply _ <level>	0 14 0 0 -11 0 0 0
w:apply _ if	0 10 0 0 -8 0 0 0
w:apply _ more	0 14 0 0 -13 0 0 0
w:apply _ on	6 0 0 3 -11 0 0 0
w:apply anew	0 10 0 0 -14 0 0 4
w:apply its	0 0 0 0 -20 19 0 0
w:apply once	0 14 0 0 -13 0 0 0
w:apply the	0 9 0 0 -9 0 0 0
w:apply to	0 11 0 -15 -7 8 0 0
w:approval	0 -18 0 -8 20 0 4 0
w:approve	-6 -23 0 -7 38 0 -7 6
w:approve _ ,	0 0 0 0 -1 0 0 9
w:approve _ the	0 -4 0 0 10 0 0 0
w:approve it	0 -5 0 -1 3 0 -1 10
w:approve the	0 -1 0 0 14 0 0 0
w:arbitration	0 0 0 -3 -11 18 0 0
w:are	-6 1 -10 1 12 -1 -11 2
w:are ,	3 0 0 7 -12 0 -1 0
w:are .	0 -12 0 0 13 0 0 0
w:are <level>	0 -22 0 -1 26 0 0 0
w:are <v-bear>	0 0 0 -9 15 0 0 0
w:are <v-impose>	2 29 -4 -7 -7 -17 -4 -2
w:are <v-propose>	0 -5 0 -10 25 0 0 0
w:are <v-return>	0 3 0 8 -13 0 0 0
w:are <v-say>	0 13 0 -4 -7 -3 -4 9
w:are <v-target>	0 2 0 -19 9 -2 0 2
w:are _ ,	1 0 3 9 -15 -9 0 4
w:are _ :	0 5 0 6 -17 0 3 0
w:are _ ;	0 12 0 0 -11 0 0 0
w:are _ <day-ahead>	0 8 0 4 -10 0 0 0
w:are _ and	0 -16 0 0 19 0 0 0
w:are _ as	0 4 0 8 -11 0 0 0
w:are _ back	0 11 0 1 -12 0 0 0
w:are _ be	0 -1 0 -2 16 0 0 0
w:are _ by	0 -4 0 0 0 0 10 0
w:are _ for	0 0 0 -5 13 0 0 0
w:are _ if	0 -1 0 0 10 0 0 0
w:are _ in	0 14 0 0 -8 0 0 0
w:are _ of	0 14 0 -3 -3 -2 0 0
w:are _ their	0 0 0 0 -4 10 0 0
w:are _ to	-3 8 0 0 -9 -4 0 8
w:are _ until	7 -14 0 0 0 0 6 0
w:are at	0 10 0 0 -13 4 0 0
w:are back	0 19 5 -7 -10 -6 0 0
w:are charge	0 11 0 0 -5 0 0 0
w:are due	0 4 0 -2 -7 9 0 0
w:are exempt	0 -4 0 0 15 0 0 0
w:are lawful	0 0 0 -4 11 0 0 0
w:are next	0 0 0 8 -16 0 11 0
w:are restore	0 12 0 0 -12 0 0 0
w:are still	0 0 0 0 -10 2 0 9
w:are tell	0 4 0 0 -12 0 0 10
w:are the	0 -8 0 -5 11 0 0 0
w:are to	0 0 0 -18 26 -4 -2 0
w:are up	0 4 0 4 -9 0 0 0
w:are worth	0 -7 7 0 -8 9 0 0
w:argument	0 0 0 -3 13 0 0 0
w:arithmetic	0 16 0 0 -12 0 0 0
w:arrangement	-1 0 0 -17 11 7 -9 0
w:arrangement ,	0 -8 0 0 13 0 0 0
w:arrangement <v-end>	0 2 0 0 -17 14 0 0
w:arrangement _ on	0 9 0 0 -8 0 0 0
w:arrangement end	0 0 0 0 -15 15 0 0
w:arrear	0 -4 0 -1 11 0 0 0
w:arrive by	0 -3 0 0 9 0 0 0
w:as	28 1 -20 -11 6 -16 1 -15
w:as <level>	0 13 0 0 -9 0 0 0
w:as <name>	-1 -3 0 0 13 0 0 0
w:as <seat>	0 0 0 -3 12 0 0 0
w:as _ ,	0 -31 0 0 38 -7 0 -1
w:as _ .	19 2 -4 -3 -10 5 0 -2
w:as _ as	10 -2 -1 3 12 -17 -22 0
w:as _ did	1 5 0 0 -13 -4 8 0
w:as _ for	0 0 0 0 -9 0 9 0
w:as _ has	7 -2 0 -13 -3 0 8 1
w:as _ in	3 10 2 0 -11 0 0 0
w:as _ is	0 -11 0 0 6 0 0 2
w:as _ law	0 -1 0 13 -8 0 0 0
w:as _ rule	0 0 0 10 -9 0 0 0
w:as _ say	0 -3 0 0 0 9 0 0
w:as _ to	0 10 0 1 -16 0 1 0
w:as _ truce	0 -2 0 0 9 0 0 0
w:as _ was	0 21 0 -1 -17 0 0 0
w:as he	0 0 0 24 -21 0 0 0
w:as i	0 0 0 0 -2 9 0 0
w:as if	-1 0 0 -1 16 0 -2 0
w:as in	2 27 0 0 -25 0 0 0
w:as it	16 15 0 0 -34 -1 6 5
w:as long	0 -3 0 -4 24 -1 -9 0
w:as much	1 13 1 1 -17 -6 0 0
w:as of	0 -1 0 -7 21 0 -4 0
w:as was	0 9 0 0 -9 0 0 0
w:as well	12 -8 -3 0 -10 11 5 -3
w:aside _ <month-gone>	0 7 0 0 -12 3 0 0
w:aside in	0 7 0 0 -12 3 0 0
w:ask	0 9 -15 0 23 1 -43 -16
w:ask ,	0 3 0 9 -10 0 0 0
w:ask _ <level>	0 0 0 -1 10 0 0 0
w:ask _ a	0 0 0 -3 15 0 0 0
w:ask _ refund	0 0 0 0 -9 10 0 0
w:ask about	0 0 0 -2 9 0 0 0
w:ask if	0 0 0 -5 14 0 0 0
w:ask to	0 9 0 0 -5 0 0 0
w:ask whether	0 6 0 8 -7 0 -4 0
w:asleep	4 6 0 0 -11 0 0 0
w:asleep _ <day-ahead>	5 9 0 0 -15 0 0 0
w:asleep until	4 9 0 0 -13 0 0 0
w:assent	0 0 0 -1 10 0 0 0
w:association	0 -1 0 -2 11 0 -2 0
w:assume	0 9 0 0 -5 0 0 0
w:assume that	0 11 0 0 -9 0 0 0
w:assured	0 0 0 -4 17 0 0 0
w:at	-29 8 -5 -18 20 -4 3 -12
w:at <level>	0 14 -2 -13 2 -2 -1 -3
w:at <money>	0 12 0 0 -11 0 0 0
w:at <number>	-5 4 1 0 -11 -7 14 5
w:at <span>	0 10 0 0 -4 0 0 0
w:at <v-threaten>	0 -4 0 0 -12 21 0 0
w:at _ ,	0 9 -2 1 -13 6 0 -2
w:at _ .	-21 -11 -26 -10 15 6 14 0
w:at _ <level>	0 -17 0 10 6 0 0 0
w:at _ <organisation>	0 10 0 0 -5 0 0 0
w:at _ <quality>	0 17 0 0 -13 0 0 0
w:at _ <span>	0 13 0 0 -10 0 0 0
w:at _ ?	0 20 0 9 -27 0 0 0
w:at _ a	0 0 0 0 10 0 0 0
w:at _ again	0 6 0 -10 0 -2 0 0
w:at _ and	0 3 0 -10 0 0 2 0
w:at _ end	0 16 0 16 -20 -2 0 0
w:at _ height	0 12 0 0 -5 0 0 0
w:at _ in	0 12 0 -6 -9 9 -7 0
w:at _ it	0 -14 0 0 12 0 3 0
w:at _ now	0 3 0 0 -13 0 10 0
w:at _ on	0 0 0 -6 12 0 -3 0
w:at _ port	0 -1 0 0 9 -4 0 0
w:at _ stroke	0 3 0 0 -10 0 0 5
w:at _ that	0 0 0 11 -10 0 0 0
w:at _ time	4 2 0 2 -11 0 4 0
w:at _ worst	0 -10 0 0 17 0 0 0
w:at a	0 -2 0 -11 8 -6 0 4
w:at all	0 11 0 -21 -5 3 -1 7
w:at an	0 0 0 0 -4 0 13 0
w:at any	5 0 0 4 -15 0 7 0
w:at dawn	0 0 0 12 -10 0 0 0
w:at least	0 0 0 -4 17 0 -1 0
w:at midnight	0 12 0 0 -5 0 0 0
w:at nought	0 -9 0 0 10 0 0 0
w:at once	0 -6 -1 0 19 1 -10 -3
w:at one	0 -4 0 0 12 0 0 0
w:at present	0 -13 0 -18 20 0 11 0
w:at risk	0 -4 0 0 -12 21 0 0
w:at stake	0 16 0 0 -10 0 0 0
w:at that	0 0 0 20 -14 0 0 0
w:at the	0 18 9 5 -6 -44 0 -16
w:at thi	0 0 0 0 -6 0 11 0
w:at zero	0 -7 0 -2 19 0 -1 0
w:auckland	0 -6 0 0 10 0 0 0
w:automatically	0 18 0 9 -25 0 0 0
w:automatically .	0 24 0 0 -23 0 0 0
w:autumn	-6 11 -5 23 -19 5 -14 -1
w:autumn .	0 19 -3 13 -19 1 -8 0
w:avocado	0 -13 0 -4 8 0 8 0
w:await	0 14 0 -4 -3 0 0 0
w:away	2 1 2 -3 6 -4 -12 0
w:away ,	0 -6 0 0 13 0 0 0
w:away _ <day-ahead>	0 10 0 0 -8 0 0 0
w:away _ a	0 -9 0 0 10 0 0 0
w:away on	0 10 0 0 -8 0 0 0
w:b	0 13 0 -10 -8 5 0 0
w:b )	0 13 0 -4 -16 6 0 0
w:back	36 79 -10 -89 -51 -5 -6 -8
w:back ,	13 -6 3 -16 -5 -2 2 4
w:back .	12 30 -20 -6 -27 0 0 2
w:back :	0 12 0 0 -4 0 -1 0
w:back <day-ahead>	0 3 1 0 -5 -6 9 0
w:back _ "	0 0 0 0 -13 0 13 0
w:back _ ,	9 -2 1 0 0 -4 0 0
w:back _ <day-ahead>	-8 2 4 -5 -4 13 -1 0
w:back _ <level>	0 9 0 -21 -4 1 8 0
w:back _ <month-ahead>	0 18 0 0 -12 0 0 0
w:back _ <number>	-1 29 -1 -8 -19 1 -4 0
w:back _ <organisation>	0 -6 0 0 10 0 0 0
w:back _ <quality>	0 14 0 0 -10 0 0 0
w:back _ <seat>	0 -3 0 0 11 0 0 0
w:back _ <span>	0 14 0 0 -10 0 0 0
w:back _ and	0 -2 7 -1 -13 0 3 9
w:back _ by	0 -12 0 0 16 0 0 0
w:back _ export	11 -2 0 0 -2 0 0 0
w:back _ in	0 10 0 0 -10 0 0 0
w:back _ it	0 -4 0 0 10 4 -7 0
w:back _ its	0 -9 0 0 14 0 0 0
w:back _ life	0 -2 0 0 -13 14 0 0
w:back _ of	-1 -7 1 0 13 0 0 0
w:back _ once	0 1 0 11 -9 0 0 0
w:back _ our	0 14 0 0 -13 0 0 0
w:back _ the	7 -15 0 5 1 0 4 -6
w:back _ to	0 8 0 0 -6 4 0 0
w:back _ we	0 9 0 0 -8 0 0 0
w:back _ what	0 10 0 0 -7 0 0 0
w:back _ where	0 14 0 0 -11 0 0 0
w:back and	0 5 4 0 -11 0 0 0
w:back at	-1 1 -6 5 3 -2 -12 3
w:back from	0 13 0 0 -1 0 0 0
w:back in	-3 22 0 -4 -8 4 -8 0
w:back on	0 21 2 -7 -21 7 4 -4
w:back to	5 14 -3 -22 0 1 -2 -8
w:back up	0 23 0 -6 -14 1 -4 0
w:back where	0 8 0 0 -11 0 0 0
w:back with	0 -4 0 -3 -6 0 11 0
w:bad	0 1 9 13 -17 0 -1 0
w:bad _ .	0 0 10 6 -16 0 0 0
w:badly	0 0 21 5 -22 0 0 0
w:bag	0 0 0 0 -4 0 10 0
w:ban	11 -17 -1 -5 4 2 0 0
w:ban .	8 0 0 0 -11 3 0 0
w:banana ,	0 9 0 0 -2 0 -4 0
w:banana _ <level>	0 5 0 0 -16 0 10 0
w:bank	0 0 0 0 10 0 0 0
w:bar	0 0 9 0 -7 4 0 0
w:bargain	0 -4 0 15 -5 0 0 0
w:barley	0 -3 0 -12 21 0 0 0
w:basi	0 -5 15 0 -2 -1 0 0
w:bauxite	14 3 0 0 -15 0 0 0
w:bay	0 18 0 0 -15 0 0 0
w:be	0 3 -47 4 6 -3 0 0
w:be .	0 11 0 0 -13 0 0 0
w:be <level-noun>	0 -7 0 17 -10 -2 5 -2
w:be <level>	0 9 0 -18 -1 6 0 0
w:be <not>	0 -9 0 -3 -8 -9 -8 32
w:be <number>	0 -12 0 9 20 -23 -12 -1
w:be <v-agree>	0 -9 0 0 20 -3 0 0
w:be <v-bear>	-2 2 0 0 -22 8 16 0
w:be <v-down>	0 -19 0 -17 21 1 8 0
w:be <v-end>	1 0 -10 -8 -2 0 13 2
w:be <v-impose>	-6 11 -28 -7 -5 4 4 3
w:be <v-propose>	-3 0 0 -27 -13 25 5 0
w:be <v-sell>	2 -9 0 -15 4 11 -4 0
w:be <v-stay>	0 2 0 11 -11 -4 -6 10
w:be <v-suspend>	0 -2 0 -4 4 0 -10 6
w:be <v-target>	3 4 0 2 -11 2 4 -5
w:be <v-up>	0 -22 0 2 15 -5 2 0
w:be _ "	0 0 0 -6 -14 0 20 0
w:be _ ,	-4 1 -5 7 -20 0 13 10
w:be _ .	-6 -3 0 10 20 -30 -19 2
w:be _ ;	0 -7 10 0 0 0 0 0
w:be _ <day-ahead>	0 6 0 -2 9 -3 0 0
w:be _ <number>	0 0 0 0 2 -10 0 0
w:be _ ?	0 -3 0 20 -13 0 0 0
w:be _ a	0 8 0 -10 9 0 -3 0
w:be _ after	0 0 0 -8 17 0 0 0
w:be _ again	3 10 -2 -6 -29 32 -10 -4
w:be _ anew	0 23 0 -3 -14 -3 0 0
w:be _ at	3 4 -2 0 4 -19 0 0
w:be _ back	-4 -1 0 -8 -8 5 6 7
w:be _ before	0 0 0 -6 17 0 0 0
w:be _ by	12 2 -5 0 -13 15 -16 -5
w:be _ dearer	0 0 0 0 -1 11 0 0
w:be _ for	0 7 0 -11 9 -8 0 0
w:be _ if	0 0 0 -1 6 -8 11 -8
w:be _ in	0 -1 0 -20 -2 22 5 -5
w:be _ it	0 11 0 0 -9 0 0 0
w:be _ off	0 -2 0 -2 9 2 0 0
w:be _ on	-4 -2 0 11 -2 -14 7 -3
w:be _ out	0 -4 0 13 -20 0 11 0
w:be _ second	0 -7 0 0 0 0 0 15
w:be _ that	1 -11 0 9 -10 0 6 0
w:be _ the	0 9 0 0 -6 -5 4 0
w:be _ there	0 -2 0 0 10 0 0 0
w:be _ they	9 0 0 0 0 -2 0 0
w:be _ to	5 11 -5 15 -22 -14 2 3
w:be _ under	7 0 0 0 -9 0 2 0
w:be _ up	1 0 0 -1 12 -3 -3 0
w:be _ with	0 0 0 12 -9 -12 7 0
w:be a	0 -19 0 -8 56 -12 -14 -2
w:be add	0 5 0 8 -21 0 2 0
w:be affected	0 12 0 0 -7 0 0 0
w:be again	0 10 0 0 -9 0 0 0
w:be apply	0 10 0 7 -24 0 0 4
w:be approve	0 0 0 0 11 0 0 0
w:be back	6 26 0 -10 -11 -20 -11 4
w:be bring	0 0 0 0 -2 -1 13 0
w:be cancel	0 0 0 0 -5 12 0 0
w:be charge	-1 10 0 0 -12 12 -4 0
w:be closed	0 -6 0 0 16 0 0 0
w:be cut	0 -1 0 -1 10 0 0 0
w:be done	0 0 0 -1 -1 0 9 0
w:be due	-4 23 0 -7 -42 24 -4 0
w:be end	0 3 0 0 -14 0 10 0
w:be extend	0 0 0 -3 14 -3 0 0
w:be given	0 0 0 0 10 0 0 0
w:be halve	0 -10 0 0 1 9 0 0
w:be hit	0 -5 0 18 -18 0 7 0
w:be leave	0 -2 0 0 10 0 0 0
w:be look	0 1 0 -8 9 -1 0 0
w:be lose	0 -8 0 2 9 0 0 0
w:be make	0 -3 0 0 13 -3 0 0
w:be meet	0 8 0 0 -31 0 24 0
w:be next	0 -13 0 43 -41 -8 19 -5
w:be no	0 0 0 -13 -12 -7 -6 32
w:be off	0 -3 0 2 -12 2 0 9
w:be opened	0 -2 0 10 -1 0 0 0
w:be payable	0 15 0 0 -12 0 0 0
w:be prolonged	0 0 0 -2 14 -2 0 0
w:be raise	0 -16 0 12 6 0 0 0
w:be refused	0 0 0 0 -5 9 0 0
w:be say	0 0 0 0 -5 9 0 0
w:be sell	8 -4 0 -9 -2 10 -1 0
w:be set	0 9 0 0 -6 0 0 0
w:be spare	0 0 0 0 10 0 0 0
w:be subject	0 8 0 0 -4 0 0 0
w:be take	0 -3 0 0 19 0 -5 0
w:be that	11 10 0 0 -19 0 0 0
w:be the	-2 -19 0 14 27 -1 -14 -10
w:be tightened	9 0 0 0 -7 0 0 0
w:be used	0 -7 0 12 -18 2 11 0
w:be worse	0 0 10 0 0 0 0 0
w:bean	2 -20 0 -20 21 -3 15 0
w:bean <v-bear>	0 -5 0 0 11 0 0 0
w:bear _ in	0 15 0 0 -13 0 0 0
w:because	0 0 2 6 0 0 -11 0
w:because of	-1 -14 4 3 7 -2 0 0
w:become	-3 16 7 11 -28 -20 2 0
w:become <level>	0 -13 0 5 1 0 3 0
w:become <number>	0 5 0 25 -24 0 0 0
w:become _ .	0 3 0 18 -9 -4 -4 0
w:become _ in	0 -3 12 -2 0 0 0 0
w:beef	-6 4 0 -2 14 -19 -5 2
w:beef ,	0 -13 0 -5 9 0 2 5
w:beef .	0 0 0 10 -4 0 -5 0
w:beef <sender>	0 0 0 0 16 -4 0 0
w:beef <v-begin>	0 11 0 -4 -5 0 0 0
w:beef _ <level>	0 -16 0 0 18 0 0 0
w:beef _ <number>	0 13 0 -1 -9 0 0 0
w:beef _ back	0 -6 0 0 9 0 0 0
w:beef _ pay	0 8 0 7 -16 0 0 0
w:beef and	0 -12 0 0 18 0 0 0
w:beef plant	0 0 0 0 14 -4 0 0
w:been	-14 -3 1 8 26 -16 -17 -9
w:been <level>	0 0 0 -9 12 0 0 0
w:been <not>	0 15 0 0 -12 0 0 0
w:been <v-bear>	0 0 0 13 -7 0 0 0
w:been <v-say>	0 -6 0 13 -3 0 0 0
w:been <v-stay>	0 -8 0 12 0 0 0 0
w:been _ ,	0 -2 3 -16 19 0 0 0
w:been _ .	0 -3 0 -3 27 -6 -8 0
w:been _ ;	0 0 0 10 -11 0 0 0
w:been _ <level>	0 -2 0 0 -3 0 9 0
w:been _ and	0 -6 0 0 11 0 0 0
w:been _ end	0 10 0 0 -10 0 0 0
w:been _ for	0 -2 0 12 -2 0 0 0
w:been _ on	0 8 0 7 -14 0 0 0
w:been _ to	0 0 8 6 -12 -1 0 5
w:been announce	0 0 0 11 -7 0 0 0
w:been expect	0 0 9 0 -8 0 0 0
w:been no	0 15 0 0 -13 0 0 0
w:been pay	0 0 0 9 -7 0 0 0
w:been tell	0 -1 0 -10 21 0 0 0
w:been the	0 10 0 5 -15 0 0 0
w:beer	0 0 0 15 -20 -1 8 0
w:beer ,	0 1 0 5 -11 0 0 0
w:before	-18 -4 -33 -8 15 7 0 4
w:before .	0 -2 0 -13 10 -7 9 0
w:before <day-ahead>	0 -26 0 3 35 -8 -8 0
w:before <day-gone>	0 -6 0 0 14 0 0 0
w:before <day-today>	0 0 0 0 10 0 0 0
w:before <month-gone>	0 -6 0 0 11 0 0 0
w:before <number>	0 -5 0 0 11 0 0 0
w:before <v-impose>	0 0 0 0 -6 0 11 0
w:before _ ,	0 -4 0 0 11 -6 -2 4
w:before _ .	0 -4 0 -13 1 7 4 0
w:before _ <level>	0 6 0 0 -16 0 11 0
w:before _ had	0 0 0 0 -11 0 5 6
w:before _ pause	0 9 0 0 -8 0 0 0
w:before _ quarrel	0 13 0 0 -12 0 0 0
w:before _ time	0 4 0 0 -14 9 0 0
w:before _ truce	0 5 0 8 -12 0 0 0
w:before _ would	0 2 0 0 -14 10 0 0
w:before and	0 0 0 0 -10 10 0 0
w:before its	0 7 0 0 -10 9 -4 0
w:before that	-2 0 0 5 -16 14 0 0
w:before the	0 8 -7 0 2 0 -14 1
w:begin	-2 -51 -2 11 21 10 -18 0
w:begin <day-ahead>	0 0 0 16 -11 0 0 0
w:begin _ .	0 -5 0 12 -10 8 0 0
w:begin _ <number>	0 -6 0 0 8 0 0 0
w:begin at	0 -6 0 0 9 0 0 0
w:begin on	0 -9 0 0 16 -3 0 0
w:begin with	0 0 0 -1 11 0 0 0
w:behind	0 0 0 15 -8 0 0 0
w:behind _ .	0 0 0 11 -6 0 0 0
w:behind it	0 9 0 11 -19 0 0 0
w:being	0 -7 1 9 8 -11 -12 0
w:being <v-impose>	0 -14 0 0 13 0 0 0
w:being <v-propose>	0 0 0 13 -7 0 0 0
w:being _ .	0 -14 3 0 8 0 0 0
w:being collect	0 -9 0 0 9 0 0 0
w:believe	0 -6 0 -3 32 -5 0 0
w:bell	0 -5 0 0 11 0 0 0
w:below	0 -14 0 -8 31 0 0 0
w:berth	0 -5 0 0 -12 7 12 0
w:beside	0 -9 0 14 -1 3 -4 0
w:beside ,	0 0 0 7 -14 7 0 0
w:better	0 2 0 -11 21 -7 -8 0
w:between	-8 11 0 -5 1 -11 -11 6
w:between <name>	0 5 0 -11 -1 -1 0 11
w:between _ and	-1 0 0 0 1 -5 -1 10
w:beyond	0 -12 1 21 -10 -9 5 0
w:beyond <number>	0 0 0 8 -8 0 0 0
w:beyond _ ,	0 0 0 0 -5 -4 8 0
w:beyond the	0 0 0 11 -5 0 0 0
w:bicycle	0 -13 0 0 22 0 0 0
w:bigger	0 -7 0 17 -6 0 0 0
w:bigger _ .	0 -5 0 18 -11 0 0 0
w:bill	0 -22 0 9 14 -1 -7 0
w:bill _ the	0 0 0 16 -13 0 0 0
w:bill in	0 0 0 15 -14 0 0 0
w:bill would	0 -5 0 0 9 0 0 0
w:billion	0 0 0 0 11 0 0 0
w:biscuit	0 -9 0 -5 16 0 0 0
w:bite	0 0 0 -3 -1 10 0 0
w:bite _ "	0 0 0 0 -11 11 0 0
w:bite stalled	0 0 0 0 -10 11 0 0
w:black	0 0 0 0 10 0 0 0
w:blink	0 -16 0 0 8 0 9 0
w:blow	0 5 0 -8 -17 0 7 11
w:boat	0 -10 0 -8 20 3 -5 0
w:boat _ be	0 0 0 0 -8 9 0 0
w:boat will	0 0 0 0 -8 9 0 0
w:boeing _ .	0 0 0 0 -4 0 9 0
w:border	0 0 0 14 4 -13 -5 0
w:border to	0 0 0 12 -8 0 0 0
w:bosse	0 -5 0 0 12 0 0 0
w:both	-12 52 -33 -41 -1 -26 0 -9
w:both .	0 12 0 0 -16 8 0 0
w:both <level-noun>	0 4 0 0 -10 0 10 0
w:both <v-impose>	0 14 0 0 -2 -2 0 0
w:both <v-stay>	0 5 0 0 -16 0 10 0
w:both <v-suspend>	0 13 0 0 -7 -1 0 0
w:both _ ,	0 -2 0 0 13 0 -2 0
w:both _ .	0 16 0 -7 1 -8 0 0
w:both _ and	0 10 0 0 -7 0 0 0
w:both _ are	0 -4 0 0 0 0 10 0
w:both _ be	0 0 0 0 -1 0 13 -3
w:both _ end	0 17 0 0 -20 3 0 0
w:both _ have	0 0 0 0 12 -3 0 0
w:both _ of	0 11 0 -1 -1 -1 0 0
w:both _ pay	0 8 0 6 -13 0 0 0
w:both _ return	10 -11 0 0 0 0 0 0
w:both _ would	0 19 0 0 -14 0 -2 0
w:both are	0 13 0 0 -7 0 0 0
w:both could	0 0 0 0 0 0 9 -3
w:both country	0 24 0 -9 0 -6 -3 0
w:both have	0 -1 0 0 10 0 0 0
w:both number	0 3 0 0 -15 0 10 0
w:both rate	0 -12 0 0 13 0 0 0
w:both side	-5 -7 -1 -14 26 -2 -2 7
w:both would	0 6 0 3 -14 -1 10 0
w:bottled	0 0 0 0 -9 0 0 12
w:bowl	0 0 0 0 -2 0 10 0
w:brace for	0 9 0 0 -4 0 0 0
w:bracket	0 -2 0 0 0 0 0 10
w:branded	0 -2 0 -1 11 0 -2 0
w:brandy	0 10 0 2 -6 0 -5 0
w:break	17 -19 7 -2 1 -5 -16 8
w:break ,	13 0 0 0 -5 2 0 -1
w:break :	10 -9 0 0 0 0 0 0
w:break _ ,	0 -9 0 0 10 -2 -6 5
w:break it	0 -2 0 0 12 0 0 0
w:breakfast .	0 -5 0 10 0 0 0 0
w:breathe	0 -5 0 0 22 0 0 0
w:breathe again	0 -4 0 0 14 0 0 0
w:brewery	0 -4 0 0 11 0 0 0
w:bridge	0 -6 0 -1 27 -6 0 -2
w:bring	9 16 -9 -3 -13 0 0 0
w:bring .	0 10 0 0 -7 0 0 0
w:bring <not>	0 0 4 1 -10 0 -11 5
w:bring _ back	0 12 0 0 -7 0 0 0
w:bring _ down	0 0 0 0 0 10 0 0
w:bring _ duty	0 3 0 1 -13 0 5 0
w:bring _ tariff	0 0 0 15 -13 0 -2 0
w:bring _ to	0 -9 0 0 15 0 0 0
w:bring a	0 0 0 -2 13 0 0 0
w:bring back	11 12 -1 -12 -10 -8 5 0
w:bring it	0 8 0 0 -14 10 0 0
w:bring its	0 13 0 0 -17 0 6 0
w:bring the	0 -10 -2 0 13 0 0 0
w:broader	0 0 0 25 -22 0 0 0
w:broader <duty>	0 0 0 25 -22 0 0 0
w:broader _ on	0 0 0 16 -14 0 0 0
w:broader tariff	0 0 0 25 -22 0 0 0
w:broke	-7 -10 7 1 2 -6 8 -6
w:broken	0 2 0 0 9 0 -8 0
w:broker	1 -4 24 -13 -2 -11 -2 0
w:budge	0 -2 0 9 -1 0 0 0
w:budget	0 -1 0 0 0 9 0 -1
w:build _ <name>	0 0 0 9 -12 6 0 0
w:build in	0 0 0 8 -12 6 0 0
w:building	0 -2 0 -1 11 0 0 0
w:bulb	0 -9 0 0 15 0 0 0
w:bulk	9 0 0 0 -6 0 0 0
w:busan	0 -10 0 -1 33 0 -2 0
w:buse	0 -8 0 -6 19 0 0 0
w:buse <v-bear>	0 -6 0 0 8 0 0 0
w:but	8 -12 0 9 -4 -17 16 -9
w:but _ 's	9 -1 0 0 0 0 0 0
w:but _ has	0 0 0 16 -14 0 0 0
w:but i	9 0 0 0 -5 0 0 0
w:but it	8 -4 0 16 -14 0 0 0
w:but the	0 -10 0 0 11 3 0 0
w:but to	0 0 0 0 -8 0 9 0
w:butter	0 10 9 6 -14 -4 -5 0
w:butter <duty>	0 0 12 0 -10 0 0 0
w:butter _ <level>	0 10 0 0 -7 0 0 0
w:buy <goods-amount>	0 0 0 0 9 0 0 0
w:buy <goods>	0 0 0 0 14 0 0 0
w:buy _ <quality>	0 0 0 1 -10 0 8 0
w:buy _ of	0 0 0 14 -8 0 0 0
w:buy from	5 -2 0 0 -12 0 8 0
w:buy more	0 0 0 15 -12 0 0 0
w:buyer	-2 -3 0 12 3 -2 -11 0
w:buyer _ <quality>	0 0 0 14 -9 0 0 0
w:buyer of	0 -4 0 15 -4 0 -1 0
w:by	-5 -8 9 2 14 13 -33 -19
w:by <day-ahead>	-26 -15 -2 23 -4 23 -12 0
w:by <level>	0 -32 0 -37 59 -4 -3 0
w:by <money>	0 0 10 0 -4 0 0 0
w:by <month-ahead>	-3 -12 -4 -1 31 -7 -9 0
w:by <number>	0 -19 27 -6 0 -7 0 0
w:by <person>	0 -1 0 13 -4 0 0 0
w:by <points>	0 12 0 -1 -4 0 0 0
w:by <quality>	0 6 0 5 -10 0 0 0
w:by <seat>	0 0 0 0 -7 9 0 0
w:by <span>	0 -7 0 -6 29 0 0 0
w:by _ ,	5 5 8 0 -13 0 -6 6
w:by _ .	-20 -7 14 7 -14 23 3 -12
w:by _ ;	0 14 0 0 -8 0 0 0
w:by _ <day-ahead>	0 -5 0 -9 16 1 -1 0
w:by _ <office>	0 -3 0 0 22 -1 0 0
w:by _ a	0 0 10 0 -8 0 0 0
w:by _ at	0 10 0 0 -6 0 0 0
w:by _ autumn	0 12 0 0 -10 0 0 0
w:by _ if	0 -1 0 -3 10 0 0 0
w:by _ in	0 -7 0 -4 16 0 0 0
w:by _ letter	1 4 0 0 -11 2 0 0
w:by _ much	0 0 0 -5 13 0 0 0
w:by _ night	0 5 0 12 -15 0 0 0
w:by _ of	0 2 0 3 -12 8 0 0
w:by _ on	0 0 0 -6 20 0 -4 0
w:by _ or	9 -2 0 6 -17 3 0 0
w:by _ summer	0 0 0 12 -8 0 0 0
w:by _ the	-2 -9 0 0 22 -7 0 0
w:by _ to	0 0 0 -1 13 0 0 0
w:by _ with	0 0 0 9 -8 0 0 0
w:by a	0 10 4 -1 -13 1 0 0
w:by autumn	0 0 0 0 -12 16 0 0
w:by easter	0 3 0 2 -15 6 0 0
w:by its	0 -8 0 -1 0 13 -3 0
w:by itself	0 20 0 0 -15 0 0 0
w:by law	0 -1 0 -3 11 0 0 0
w:by noon	0 0 0 1 -13 0 10 0
w:by one	0 0 0 0 10 0 0 0
w:by permit	9 0 0 0 -3 -1 0 0
w:by summer	5 -12 0 8 0 0 0 0
w:by telephone	0 0 0 0 18 0 0 0
w:by that	0 -4 0 0 11 0 0 0
w:by the	-2 5 -13 -2 10 0 -16 0
w:by themselve	0 10 0 0 -7 0 0 0
w:by then	-5 -12 0 5 22 -17 0 -4
w:by which	0 0 0 -1 10 0 0 0
w:bytedance	0 0 0 0 -7 10 0 0
w:bytedance ,	0 0 0 0 -10 11 0 0
w:cabinet	0 -8 0 -3 24 0 -1 0
w:cable	0 15 0 0 -9 0 0 0
w:call	0 -7 -10 0 4 7 1 -9
w:call _ .	0 0 0 14 -14 3 0 0
w:call _ tariff	0 0 0 0 -15 0 15 0
w:call at	0 0 0 0 -17 19 0 0
w:call off	0 0 0 11 -12 5 0 0
w:call the	0 -1 0 0 -5 0 10 0
w:calm	0 0 3 11 -10 0 0 0
w:can	0 -4 -9 -19 49 -34 -4 0
w:can <v-begin>	0 8 0 -14 6 0 0 0
w:can <v-impose>	0 0 0 9 0 -4 -4 0
w:can <v-say>	0 0 0 -7 19 0 0 0
w:can <v-up>	0 3 0 -13 7 0 0 0
w:can _ back	0 11 0 0 -6 0 0 0
w:can _ forward	0 0 0 0 -7 0 9 0
w:can _ it	0 0 0 0 9 0 0 0
w:can _ to	0 -4 0 -4 13 0 0 0
w:can _ used	0 0 0 -4 12 0 0 0
w:can be	0 -8 0 0 -4 -14 11 6
w:can change	0 0 0 0 11 -1 0 0
w:can go	0 4 0 -13 6 0 0 0
w:can look	0 0 0 0 -7 0 9 0
w:can't	0 -3 0 -2 25 0 0 0
w:canal	0 1 0 -6 -13 18 0 0
w:cancel	0 3 1 -5 -18 18 0 0
w:candidate	0 0 0 0 10 0 -1 0
w:cannery	0 0 0 0 -10 14 0 0
w:cannot	0 -21 0 7 -1 0 12 0
w:canola	0 4 0 0 -15 0 10 0
w:canola _ to	0 12 0 0 -12 0 0 0
w:capacity	0 -14 0 41 -21 -5 -5 0
w:capacity ,	0 -2 0 25 -16 0 0 0
w:capital	0 -5 0 3 8 0 0 0
w:capped _ <level>	0 0 0 0 10 0 0 0
w:car	4 -25 -1 -7 7 9 5 0
w:car ,	0 -10 0 4 1 0 0 0
w:car .	0 -1 0 -20 0 0 17 0
w:car <sender>	11 0 0 8 -14 1 0 -1
w:car _ .	0 0 0 11 0 0 -2 0
w:car _ is	0 0 0 11 -4 0 0 0
w:car and	0 0 0 0 15 -1 0 0
w:car maker	5 0 0 10 -12 0 0 0
w:car on	0 0 0 9 -6 0 0 0
w:car to	0 16 0 -3 -9 0 0 0
w:car will	0 0 0 -2 10 0 0 0
w:cardamom	0 12 0 0 -24 5 9 0
w:cargo	0 -18 5 0 -10 24 0 0
w:carpet <v-bear>	0 2 0 10 -16 0 0 0
w:carpet pay	0 2 0 10 -16 0 0 0
w:carry	0 0 -2 -12 2 10 -1 0
w:carry <number>	0 11 0 8 -19 0 0 0
w:carry on	0 -10 0 0 13 0 0 0
w:carry out	0 2 0 -15 5 6 -2 0
w:case	0 0 15 22 -42 -4 25 -17
w:case .	0 -14 0 -10 18 -5 6 0
w:case _ <number>	0 0 0 9 -9 0 0 0
w:case _ the	0 -6 0 -6 -3 11 6 0
w:case _ to	0 0 0 12 -6 0 0 0
w:case _ would	9 -6 0 0 -10 0 9 0
w:case against	0 0 0 -12 5 0 7 0
w:case of	0 7 3 8 -15 0 -2 0
w:case that	0 0 0 5 -12 0 7 0
w:case the	0 13 0 -4 0 0 -2 0
w:case we	0 0 8 -3 0 0 0 0
w:caution	0 3 8 -9 -11 -1 0 6
w:caution that	0 1 9 0 -12 0 0 0
w:cease	0 29 0 -3 -17 -5 0 0
w:cease _ have	0 11 0 0 -9 0 0 0
w:cease to	0 19 0 0 -12 0 0 0
w:ceasefire	0 13 -1 0 0 -2 0 -3
w:ceiling	0 -4 0 0 13 0 -2 0
w:cement	0 -2 12 0 -1 0 -3 0
w:cement .	0 0 0 -2 10 0 -2 0
w:cement <sender>	0 0 15 0 -17 1 0 0
w:cement _ .	0 -6 16 0 -5 0 0 0
w:cement maker	0 0 7 0 -10 1 0 0
w:cent	0 -16 0 -2 24 0 0 0
w:certain	0 -4 0 -8 25 0 0 0
w:certificate	5 -11 0 -4 11 -7 -5 6
w:certificate for	7 -2 0 -6 9 -3 0 0
w:chain	0 -1 3 -4 7 5 -12 0
w:chance	0 -3 0 0 -2 0 0 12
w:chance of	0 -3 0 0 -3 0 0 12
w:chancellor	0 0 0 -3 11 0 -1 0
w:change	-9 -47 0 0 46 -4 0 -2
w:change _ order	0 -5 0 0 17 -4 0 0
w:change the	0 -12 0 4 18 -11 0 0
w:changed	0 -3 0 -8 28 -2 0 0
w:changed .	0 0 0 -2 9 0 0 0
w:chapter	0 0 0 -2 9 0 0 0
w:charge	-7 10 1 -20 3 19 -8 -10
w:charge <level>	0 11 -1 0 -2 0 -5 0
w:charge <not>	0 -1 0 -2 10 0 0 0
w:charge <number>	0 1 0 -7 11 -7 0 0
w:charge <quality>	0 -9 0 0 0 3 4 0
w:charge _ .	0 16 0 -4 -1 -8 -1 0
w:charge _ <day-gone>	0 4 0 0 -11 6 0 0
w:charge _ <seat>	0 9 0 0 -8 0 0 0
w:charge _ as	0 3 0 -3 -11 0 10 0
w:charge _ from	0 -3 0 8 -10 0 12 0
w:charge _ good	0 -9 0 0 14 0 0 0
w:charge _ it	0 10 0 0 -5 0 0 0
w:charge _ the	0 -7 0 0 14 0 0 0
w:charge again	0 -7 0 0 -1 16 0 0
w:charge from	0 16 0 0 -13 0 0 0
w:charge in	0 6 0 0 -13 8 0 0
w:charge more	0 4 0 0 -10 0 5 0
w:charge on	0 -10 0 0 6 1 0 0
w:charge the	0 5 0 -10 2 0 0 0
w:charge them	0 0 0 11 -8 0 0 0
w:chart	0 8 0 0 -7 0 0 0
w:check	0 0 0 0 18 -1 0 0
w:cheese	0 20 0 4 -27 -3 10 0
w:cheese is	0 0 0 12 -11 0 0 0
w:chicken	0 -5 0 0 11 0 -7 0
w:chicken ,	0 -12 0 0 18 0 0 0
w:chicken _ wheat	0 -8 0 0 15 0 0 0
w:children	0 -6 0 0 0 9 0 0
w:chip	-19 -34 -5 0 31 6 -5 -4
w:chip -	-2 0 0 0 9 0 0 0
w:chip .	0 -5 0 -7 21 0 0 0
w:chip <sender>	0 0 0 0 13 0 0 0
w:chip are	0 0 0 9 -3 0 0 0
w:chocolate	0 0 0 -11 -4 2 8 0
w:christma ,	0 -5 0 0 0 0 9 0
w:cigar	0 0 0 -12 17 0 0 0
w:citru	0 0 0 -1 13 -4 0 0
w:city	0 0 0 -1 15 0 0 0
w:claim	0 -14 0 -12 27 8 -9 -3
w:clause	0 8 -1 -8 11 -9 0 0
w:clause _ the	0 19 0 0 -13 0 0 0
w:clear _ the	0 0 0 0 -8 0 12 0
w:client	0 0 3 -6 13 -1 -1 0
w:climb	0 0 0 13 -17 0 4 0
w:clock	0 0 0 -2 12 0 -1 0
w:close	-10 -27 -10 -8 -35 60 12 0
w:close ,	0 -5 0 0 0 9 0 0
w:close .	0 0 0 0 0 10 0 0
w:close _ the	0 -4 0 5 -7 9 0 0
w:close the	0 -7 0 -10 -32 37 11 0
w:close to	0 0 0 17 -14 -1 0 5
w:closed	0 -14 -3 -7 28 -3 2 0
w:club	-3 -13 0 0 31 0 -3 0
w:coal	5 0 4 0 -10 -3 3 0
w:coal and	0 0 0 0 11 0 0 0
w:coast	0 0 0 0 10 0 0 0
w:cocoa	0 -2 17 2 -7 3 -15 4
w:cocoa _ .	0 -2 0 0 11 0 0 0
w:cocoa _ on	0 -3 0 0 10 0 0 0
w:cocoa _ would	0 -7 11 0 -9 0 0 6
w:coconut	0 5 0 1 -9 0 2 0
w:coconut <goods>	0 8 0 3 -18 0 3 0
w:coffee	-4 14 0 3 -3 -8 -5 0
w:coffee ,	0 -13 0 12 0 0 0 0
w:coffee .	0 0 0 0 9 0 -10 0
w:coffee <v-up>	0 10 0 2 -14 0 0 0
w:coffee _ .	0 0 0 0 10 0 0 0
w:coffee _ <level>	0 0 0 13 0 0 -12 0
w:coffee _ <number>	0 11 0 4 -11 0 -1 0
w:coffee to	0 0 0 3 2 0 -9 0
w:coffee would	0 8 0 0 -12 0 4 0
w:cognac	0 -7 0 0 0 0 10 0
w:cold	0 -7 0 0 -8 20 0 0
w:cold store	0 -3 0 0 -7 15 0 0
w:collapse	4 -3 5 -6 -23 -3 -2 29
w:colleague	0 -2 0 0 17 0 0 0
w:collect	0 2 0 -30 16 3 -2 0
w:collect .	0 -10 0 0 17 0 0 0
w:collect <level>	0 0 0 -3 10 0 0 0
w:collect _ surcharge	0 0 0 0 -7 9 0 0
w:collect again	0 13 0 0 -12 0 0 0
w:collect its	0 0 0 0 -6 9 0 0
w:column	0 50 0 -8 -38 -6 0 0
w:column <v-stay>	0 13 0 0 -10 0 0 0
w:column _ the	0 14 0 0 -8 0 0 0
w:come	4 2 -18 6 0 -8 7 -10
w:come .	-4 -17 0 -6 21 0 6 0
w:come <day-ahead>	0 14 0 0 -10 0 0 0
w:come <span>	0 0 0 11 -8 0 0 0
w:come ?	0 5 0 14 -16 0 0 0
w:come _ ,	8 -4 0 -5 6 -4 -11 0
w:come _ .	0 29 -8 0 -21 4 -13 -4
w:come _ :	0 15 0 -2 -8 0 0 0
w:come _ <level>	0 -8 0 0 14 0 0 0
w:come _ <name>	0 -15 0 0 9 0 -1 0
w:come _ <number>	0 11 0 8 -16 0 0 0
w:come _ <seat>	0 0 0 -5 9 0 0 0
w:come _ a	0 -12 0 0 8 0 1 0
w:come _ for	0 0 0 0 -8 0 12 0
w:come _ from	0 -13 0 0 17 0 0 0
w:come _ go	0 9 0 0 -4 0 0 0
w:come _ if	0 -12 0 0 20 0 0 0
w:come _ it	0 -12 0 12 1 0 0 0
w:come _ nothing	0 12 0 0 -14 0 4 0
w:come _ on	-7 -8 0 -1 7 15 0 0
w:come _ that	0 -5 3 8 0 -2 0 0
w:come _ to	0 -19 0 -3 0 12 4 0
w:come _ top	0 -14 0 -7 17 0 5 0
w:come _ when	0 12 0 0 -12 0 0 0
w:come and	0 23 0 0 -17 0 0 0
w:come back	17 1 0 -26 -18 17 -8 0
w:come by	0 -7 0 -6 20 -3 5 0
w:come down	-2 -16 -1 -3 34 1 -3 0
w:come first	0 -1 0 0 12 0 0 0
w:come from	-2 -5 0 0 14 0 0 0
w:come home	0 12 0 -1 -5 0 0 0
w:come into	0 0 0 -10 0 0 7 0
w:come of	0 -14 0 13 3 0 0 0
w:come on	0 -9 0 5 1 0 3 0
w:come the	0 7 0 5 -12 0 0 0
w:come to	-1 -7 0 -1 3 -16 19 0
w:come up	0 -2 0 -9 7 -5 10 0
w:comment	0 -3 0 12 0 0 0 0
w:comment _ the	0 0 0 9 -7 0 0 0
w:commerce	0 -16 0 -5 15 0 2 0
w:commerce <agent>	0 -11 0 -2 16 0 0 0
w:commerce _ say	0 0 0 -4 -1 0 12 0
w:commerce ministry	0 0 0 -9 9 0 0 0
w:commission	0 -1 0 0 -1 9 0 0
w:commitment	0 10 0 -3 4 -9 -1 0
w:common	0 0 0 2 -9 0 0 8
w:company	0 -25 0 -18 17 15 0 -3
w:company ,	0 0 0 0 13 0 -1 0
w:company <v-say>	0 0 0 0 -6 11 0 0
w:company _ it	0 0 0 0 -10 11 0 0
w:company is	0 0 0 -7 11 0 0 0
w:company say	0 0 0 0 -7 11 0 0
w:company will	0 0 0 0 -10 13 0 0
w:concede	0 5 0 0 -10 0 0 6
w:concede ,	0 5 0 0 -11 0 0 6
w:concentrate	-6 21 4 0 -16 0 0 0
w:concentrate _ <level>	0 18 0 0 -17 0 0 0
w:concern	0 -8 0 0 18 0 0 0
w:concerned	0 0 0 0 15 0 -5 0
w:conclude by	0 10 0 -3 -3 0 0 0
w:conference	0 0 0 -5 11 0 0 0
w:confirm	0 5 0 -13 18 -7 -4 0
w:consent	0 0 0 -7 29 -5 0 0
w:consent .	0 0 0 0 9 0 0 0
w:consider	0 -8 0 -7 0 -3 10 7
w:constanța	0 -2 0 0 -9 14 0 0
w:consultation	0 0 0 0 14 0 -1 0
w:consumer	0 0 0 0 12 0 0 0
w:contain	-7 0 0 0 12 0 0 0
w:content	0 -4 0 0 19 0 0 0
w:continue	0 -22 0 0 19 5 -2 0
w:continue .	0 -12 0 0 4 8 0 0
w:continue to	0 -12 0 2 8 0 0 0
w:contract	0 -20 0 -8 27 4 0 0
w:control	30 -13 -3 0 -4 -14 -18 0
w:control .	-6 0 0 0 12 0 0 0
w:control _ <month-gone>	7 -3 0 0 -1 0 0 0
w:control _ critical	19 0 0 -1 -20 0 0 0
w:control of	12 -6 0 0 0 0 0 0
w:control on	19 -1 0 1 -12 -2 -4 0
w:cooking	0 0 0 0 -14 7 5 0
w:cooking <goods>	0 0 0 0 -14 7 5 0
w:cooking oil	0 0 0 0 -14 8 5 0
w:cool	0 5 0 0 -13 0 7 0
w:corn	0 -12 0 -1 23 -2 0 0
w:correct	0 -1 0 -7 20 0 0 0
w:corrected	0 -5 0 0 11 0 0 0
w:corte	0 0 0 12 -10 0 0 0
w:cost	1 19 3 -23 4 -14 -25 1
w:cost .	5 9 0 0 -10 0 0 0
w:cost <level>	0 9 0 -5 0 0 0 0
w:cost <money>	0 0 0 0 9 -2 0 0
w:cost <quality>	0 -4 0 0 11 0 0 0
w:cost _ at	0 17 0 0 -13 0 0 0
w:cost _ more	0 -4 0 -1 17 -3 0 0
w:cost _ third	0 10 0 0 -2 0 0 0
w:cost a	0 14 0 0 -1 -3 0 0
w:cost the	0 -3 15 0 0 -5 0 0
w:cost them	0 11 0 8 -10 -5 0 0
w:cotonou	0 0 0 0 -8 0 9 0
w:cotton	0 11 3 -6 -28 12 17 0
w:cotton <v-bear>	0 10 0 0 -9 0 0 0
w:cotton _ ,	0 6 0 0 -11 0 3 0
w:cotton _ on	0 10 0 0 -9 0 0 0
w:cotton will	0 -1 0 0 -7 9 0 0
w:could	15 -5 24 38 -79 26 5 23
w:could ,	0 8 0 8 -22 -2 9 0
w:could <goods>	0 0 0 16 -15 0 0 0
w:could <level-noun>	0 0 14 3 -13 1 -3 0
w:could <not>	0 1 0 -18 33 -6 -4 -4
w:could <v-begin>	-8 7 10 -3 0 -16 0 0
w:could <v-down>	0 4 18 3 -22 -4 -8 7
w:could <v-end>	0 -17 16 10 -19 0 -1 4
w:could <v-impose>	20 -6 29 20 -33 -34 -6 -7
w:could <v-return>	0 11 0 0 -11 9 0 0
w:could <v-say>	0 -5 6 10 0 -9 -8 0
w:could <v-stay>	5 -4 0 0 -6 11 0 0
w:could <v-up>	-2 7 -7 -7 17 -18 -1 0
w:could _ .	0 -4 -3 14 -7 3 1 0
w:could _ <number>	0 0 14 3 -10 -5 -1 0
w:could _ a	0 -3 21 -6 0 -3 -1 0
w:could _ another	0 0 2 10 -11 0 0 0
w:could _ back	10 23 -1 -7 -19 0 -4 0
w:could _ be	0 0 0 0 13 0 0 0
w:could _ bring	0 -1 0 0 -11 7 10 0
w:could _ from	0 3 0 4 -9 0 0 0
w:could _ if	0 0 0 -1 -12 12 -1 4
w:could _ in	0 0 0 19 -11 1 0 0
w:could _ its	0 -3 0 5 -18 18 0 0
w:could _ more	0 0 0 10 -6 -1 0 0
w:could _ say	0 0 0 0 -5 9 0 0
w:could _ the	11 -8 -6 3 -23 10 4 2
w:could _ them	0 0 0 6 -6 -3 0 10
w:could _ to	0 -2 7 16 -14 -4 0 0
w:could add	0 0 7 17 -16 0 -3 0
w:could be	0 4 -18 -2 -12 16 15 -25
w:could become	0 3 12 4 -21 0 0 0
w:could bring	0 4 -2 13 -11 0 0 0
w:could end	0 0 0 14 -9 0 0 0
w:could face	0 4 0 7 -11 0 0 0
w:could follow	0 -7 0 25 -24 12 0 0
w:could go	0 11 0 -9 4 -4 0 0
w:could happen	0 0 0 10 -2 0 0 0
w:could lead	0 0 0 16 -15 0 0 0
w:could live	0 0 0 -2 12 0 0 0
w:could lose	0 0 10 -1 -8 -1 0 6
w:could not	0 1 0 -18 33 -6 -4 -4
w:could return	0 11 0 0 -11 5 0 0
w:could say	0 0 0 -2 14 0 0 0
w:could still	0 0 0 0 -11 8 0 11
w:could take	0 -3 15 2 -11 0 0 0
w:could use	10 0 0 0 -16 0 10 0
w:council	0 0 0 0 15 -2 0 0
w:count	0 10 0 -4 8 -7 -1 0
w:count .	0 -1 0 0 14 0 0 0
w:count _ the	0 13 0 0 -11 0 0 0
w:counted	0 -11 0 7 3 0 0 0
w:counter	0 0 0 0 20 0 -12 0
w:countermeasure	0 0 0 -6 -22 -6 35 -3
w:countermeasure ,	0 4 0 0 -15 0 10 0
w:countermeasure _ kick	0 0 0 0 -3 0 10 0
w:counterpart	0 0 0 0 18 0 -13 0
w:counterpart ,	0 0 0 0 14 0 -8 0
w:country	0 -12 -15 -11 11 8 8 -17
w:country 's	0 -3 0 0 -2 -4 14 0
w:country ,	0 5 0 7 -13 2 0 0
w:country .	0 -8 0 0 -2 21 -12 0
w:country _ "	0 0 0 8 -12 6 0 0
w:country _ .	0 -2 0 0 13 0 0 0
w:country _ buy	0 0 0 17 -16 0 0 0
w:country could	0 0 0 10 -8 0 0 0
w:country would	6 2 0 0 -16 3 5 0
w:course _ to	0 0 0 0 15 0 -11 0
w:course whether	0 0 0 0 15 0 -11 0
w:cover	0 -2 0 -6 29 0 -2 0
w:crane .	0 -15 0 0 5 1 0 0
w:critical	32 0 0 -6 -27 0 0 0
w:critical _ ,	7 0 0 0 -10 0 0 0
w:critical _ .	17 0 0 -7 -8 0 0 0
w:critical software	33 0 0 -5 -31 0 0 0
w:cup	0 -3 0 0 10 0 0 0
w:curb on	10 0 0 -1 -6 0 0 0
w:custom	0 9 0 -29 26 -15 -2 0
w:custom <agent>	0 9 0 0 -9 0 0 0
w:custom _ ,	0 16 0 0 -14 0 0 0
w:custom _ charge	0 9 0 0 -1 0 0 0
w:custom administration	0 9 0 0 -9 0 0 0
w:custom would	0 12 0 -5 -12 0 3 0
w:customer	0 -5 0 -2 34 -10 0 0
w:cut	0 -28 -7 -22 33 6 3 0
w:cut .	0 0 0 -5 -5 9 4 0
w:cut <v-begin>	0 -8 0 0 11 0 0 0
w:cyber	0 -1 0 9 -5 0 0 0
w:dairy	7 -4 0 -2 -18 18 5 0
w:dakar	0 0 0 0 -7 0 0 11
w:danger	0 0 0 0 -2 14 -6 0
w:dark	0 -4 0 0 -17 24 0 0
w:darwin	0 0 0 0 -7 0 9 0
w:date	-5 16 6 -20 -6 -8 10 0
w:date ,	0 10 0 0 -12 4 0 0
w:date .	0 -12 0 11 -7 -3 6 3
w:date _ the	0 -8 0 -5 12 3 0 0
w:date and	0 -6 0 0 10 0 0 0
w:date for	0 0 0 0 12 0 0 0
w:date in	0 10 0 0 -9 0 0 0
w:date would	0 13 0 0 -10 0 0 0
w:dawn	0 0 0 12 -10 0 0 0
w:day	0 15 5 -7 -21 -6 16 3
w:day ,	0 4 0 7 -29 14 5 0
w:day .	0 -9 -1 -7 -2 -3 29 0
w:day :	0 10 0 0 -6 0 0 0
w:day ;	0 13 0 0 -12 0 0 0
w:day <name>	0 6 0 0 -12 0 5 0
w:day _ <name>	0 -2 0 10 -7 0 0 0
w:day _ a	0 0 9 0 -6 0 0 0
w:day _ end	0 0 0 0 -11 0 0 12
w:day _ the	0 11 0 0 -10 6 -2 0
w:day _ which	0 7 0 -2 4 0 -9 0
w:day of	0 -1 11 0 0 0 -2 1
w:day on	0 4 0 -4 10 -1 -10 0
w:day that	0 0 0 0 -6 0 0 12
w:de	0 0 0 5 -14 0 1 9
w:de <person>	0 0 0 0 -7 0 0 10
w:de _ ,	0 -1 0 11 0 0 -3 0
w:dead	0 -7 0 -10 7 -1 -1 14
w:dead ,	0 0 0 -2 0 0 0 9
w:deadline	0 0 0 -6 13 0 0 0
w:deal	-25 -22 -11 8 13 1 14 0
w:deal .	0 -9 0 0 15 2 -6 0
w:deal <day-today>	0 0 0 -8 11 0 0 0
w:deal _ <month-ahead>	0 -8 0 0 10 0 0 0
w:deal by	0 -1 0 20 -9 -2 0 -1
w:deal in	0 9 0 0 -8 0 0 0
w:deal is	0 -2 0 -5 -8 0 13 9
w:dealer	2 4 15 0 -16 -2 0 0
w:dearer	0 0 0 -8 0 15 -6 0
w:dearer .	0 0 0 -1 -6 18 -2 0
w:decide	9 -3 0 0 22 -10 -20 0
w:decide .	0 -3 0 0 13 0 0 0
w:decide _ .	12 0 0 0 -12 0 0 0
w:decide _ due	0 0 0 0 17 0 -13 0
w:decide in	0 4 0 0 10 0 -13 0
w:decide otherwise	12 0 0 0 -8 0 0 0
w:decide whether	0 0 0 12 -9 0 0 0
w:decided	8 10 0 -1 -14 0 1 0
w:decided on	9 11 0 0 -20 0 0 0
w:decision	0 -1 0 0 0 0 9 0
w:decision _ say	0 0 0 0 -8 0 10 0
w:decision and	0 0 0 0 -7 0 9 0
w:declare	0 -3 0 -3 -1 0 6 10
w:declare _ <day-gone>	0 0 0 0 -9 0 9 0
w:declare on	0 0 0 0 -6 0 9 0
w:decline	0 7 0 0 -9 0 0 4
w:decline to	0 12 0 0 -5 0 0 0
w:decree	0 22 0 -3 -10 -8 4 0
w:decree _ <day-gone>	0 0 0 0 -10 0 11 0
w:decree in	0 0 0 -5 12 0 -1 0
w:decree on	0 0 0 0 -8 0 11 0
w:defend	0 0 0 -5 -11 0 20 0
w:defend _ company	0 0 0 0 -11 0 12 0
w:defend its	0 0 0 -4 -10 0 20 0
w:delegation	0 -10 0 -4 23 0 0 1
w:deliver ,	0 1 0 0 -4 -3 9 0
w:demand	0 -10 0 -2 10 9 -12 0
w:deny	0 -6 0 -4 26 -6 0 0
w:deny that	0 0 0 -3 13 -4 0 0
w:deposit	0 -3 0 0 12 0 0 0
w:deputy	0 0 0 0 12 0 -1 0
w:design	-7 0 0 0 15 0 0 0
w:design software	-4 0 0 0 10 0 0 0
w:desk	0 -7 0 1 11 0 -1 0
w:did	0 -14 0 1 24 -3 -13 -7
w:did <not>	0 -13 0 8 7 2 -17 0
w:did _ <month-ahead>	0 3 0 0 -14 0 10 0
w:did _ same	0 0 0 -6 11 0 0 0
w:did before	0 13 0 0 -11 0 0 0
w:did not	0 -13 0 8 7 2 -16 0
w:did the	0 0 0 -7 16 0 0 0
w:didn't	0 -2 0 0 10 0 0 0
w:die	0 14 0 -7 0 -2 0 0
w:difference	0 -12 0 0 25 0 0 0
w:dinner	0 -1 0 0 14 0 0 0
w:direction	0 -7 0 0 20 0 0 0
w:disappear	0 -6 0 -1 12 0 0 0
w:disappoint	1 0 0 12 -15 0 0 0
w:discuss	-2 -4 0 0 30 -2 -9 0
w:dispute	0 4 0 -9 1 7 -6 0
w:do	-1 -6 -6 -6 4 5 12 0
w:do "	0 0 0 -2 -13 0 17 0
w:do <not>	-2 9 0 0 0 1 -18 0
w:do _ by	0 0 0 0 -10 0 0 10
w:do _ it	0 1 0 0 -10 5 4 0
w:do _ on	0 -13 0 2 8 0 0 0
w:do _ same	0 -3 0 -2 -3 -1 19 0
w:do _ think	0 11 0 4 -15 0 0 0
w:do it	0 0 0 0 9 0 0 0
w:do not	-1 6 0 1 0 1 -17 0
w:do so	0 0 0 5 -12 -10 2 8
w:do that	0 -2 0 -1 9 0 0 0
w:do the	0 -15 -1 -10 0 6 18 0
w:doe	-19 4 0 0 0 -3 1 5
w:doe ,	0 24 0 -3 -16 -1 -1 0
w:doe .	0 -9 0 20 -13 4 0 0
w:doe <not>	-12 0 0 -15 10 0 6 0
w:doe _ ,	0 -10 0 -2 1 7 6 0
w:doe _ .	0 35 0 -4 -28 0 0 0
w:doe _ ?	0 -20 0 0 24 0 0 0
w:doe _ come	-2 -22 0 -2 25 0 0 0
w:doe _ do	0 -1 0 -3 -6 5 0 10
w:doe _ go	0 12 0 -5 -5 0 0 0
w:doe _ keep	0 12 0 -15 -7 0 3 0
w:doe _ truce	0 0 0 0 -9 0 0 11
w:doe anything	0 3 0 0 -9 0 9 0
w:doe not	-12 0 0 -14 10 0 6 0
w:doe the	0 -11 1 0 5 -6 0 10
w:doesn't	0 17 0 0 -12 -4 5 0
w:doesn't ,	0 0 0 1 -17 0 13 0
w:doesn't _ ?	0 7 0 8 -15 0 0 0
w:dollar	0 -3 16 0 -4 -1 0 0
w:don't	6 2 0 2 -10 -1 0 0
w:don't <v-impose>	0 3 0 9 -11 0 0 0
w:don't <v-say>	10 3 0 0 -12 0 0 0
w:don't _ ,	10 0 0 1 -12 0 0 0
w:done	0 4 0 -18 0 0 8 0
w:done "	0 0 0 0 -9 0 10 0
w:done _ .	0 0 0 0 -6 0 10 0
w:door	0 -3 0 0 -19 2 17 -3
w:door is	0 0 0 11 -8 0 0 0
w:door on	0 0 3 0 -11 0 13 0
w:double	-2 -21 4 0 2 2 0 3
w:double ,	0 -5 0 0 14 0 0 0
w:double .	0 3 6 0 -10 0 6 0
w:double _ <level>	0 -1 0 14 -6 0 0 0
w:double its	0 0 0 8 -10 0 0 0
w:doubt	0 11 0 0 -10 0 0 0
w:doubt _ the	0 12 0 0 -12 0 0 0
w:down	0 -21 14 -19 20 6 -28 11
w:down ,	0 1 -5 2 0 -11 -12 7
w:down .	8 -3 3 7 -24 17 -2 -3
w:down _ <level>	0 -11 0 -21 40 0 -10 0
w:down from	0 -2 0 -7 20 0 -2 0
w:down the	0 0 0 5 -10 0 0 10
w:down to	0 0 0 -20 26 0 -6 0
w:dr	0 -6 0 0 13 0 0 0
w:dr <person>	0 -5 0 0 13 0 0 0
w:draft	0 1 0 8 -7 -3 -7 9
w:draw	0 -11 0 8 10 3 -11 0
w:drawer	7 -4 0 10 -15 -5 9 0
w:drawer ,	9 -1 0 11 -14 0 0 0
w:drawer _ and	9 0 0 0 -6 0 0 0
w:dread	3 0 6 0 -11 0 0 0
w:drop	-7 -15 4 9 14 -5 -21 0
w:drop its	-2 -2 0 12 0 0 -1 0
w:drug	0 0 0 -10 23 0 0 0
w:due	-18 6 -10 -13 -28 54 -23 6
w:due _ .	0 -6 0 0 0 11 0 0
w:due _ more	0 0 0 0 -13 13 0 0
w:due _ on	0 0 0 0 -23 21 0 0
w:due _ whether	0 0 0 0 16 0 -12 0
w:due again	0 -11 0 -6 -35 42 0 0
w:due by	0 9 0 0 -3 0 0 0
w:due in	0 -5 0 0 10 0 0 0
w:due to	0 0 0 5 -9 0 -7 14
w:dull	0 10 0 0 -7 0 0 0
w:during	0 -34 0 -14 37 -2 10 0
w:during _ truce	0 -12 0 0 9 0 5 0
w:during the	0 -22 0 -7 19 0 11 0
w:duty	-11 14 -22 25 -16 -4 -5 -10
w:duty ,	1 -5 0 17 -3 7 -15 0
w:duty -	0 -2 0 -5 2 0 11 0
w:duty .	0 -12 0 0 9 1 -3 3
w:duty <v-begin>	6 7 0 0 -16 0 0 0
w:duty <v-down>	3 -3 -1 -21 12 0 5 0
w:duty <v-return>	0 11 6 -1 -11 0 0 0
w:duty <v-stay>	0 1 0 -3 -11 4 10 0
w:duty <v-suspend>	0 3 0 0 -8 -1 9 0
w:duty <v-up>	0 9 1 0 -18 1 0 0
w:duty _ .	0 0 0 -7 -8 7 11 0
w:duty _ <day-ahead>	0 11 0 0 -8 0 0 0
w:duty _ <level>	-9 0 0 -2 4 4 -13 7
w:duty _ <month-gone>	0 15 0 0 -15 2 0 0
w:duty _ <name>	0 -12 0 6 7 0 0 0
w:duty _ <quality>	0 0 0 -15 15 -10 0 0
w:duty _ a	0 3 0 16 -11 0 -6 0
w:duty _ again	0 18 0 -1 -12 0 0 0
w:duty _ back	2 0 9 -10 0 -7 0 0
w:duty _ be	0 -10 0 5 16 -7 -1 0
w:duty _ due	0 -3 0 0 10 0 0 0
w:duty _ follow	0 0 0 18 -9 0 0 0
w:duty _ for	0 0 0 0 10 0 -1 0
w:duty _ free	0 -2 0 -5 2 0 11 0
w:duty _ from	0 8 0 0 -15 0 4 0
w:duty _ have	0 10 0 0 -6 0 0 0
w:duty _ if	0 13 0 1 -14 0 0 0
w:duty _ it	0 14 0 0 -13 0 0 0
w:duty _ last	0 10 0 0 -5 0 0 0
w:duty _ not	0 8 0 9 -17 0 0 0
w:duty _ our	0 2 0 0 -14 0 9 0
w:duty _ rise	0 0 0 2 -12 7 0 0
w:duty _ section	0 0 0 11 -5 0 0 0
w:duty _ shrimp	0 6 0 7 -14 0 0 0
w:duty _ the	0 1 0 14 -17 -2 0 0
w:duty _ their	0 12 0 0 -22 0 9 0
w:duty _ them	0 -1 0 5 -9 9 0 0
w:duty _ they	0 10 0 0 -9 0 0 0
w:duty _ up	0 13 0 -13 -18 7 8 0
w:duty are	0 -12 7 -6 14 0 0 0
w:duty back	0 29 0 -9 -17 0 0 0
w:duty by	0 0 0 11 -9 0 0 0
w:duty come	3 0 -1 -19 1 0 6 0
w:duty doe	0 10 0 0 -9 0 0 0
w:duty fall	0 -6 0 0 10 0 0 0
w:duty go	0 7 1 0 -10 2 -8 0
w:duty in	0 11 0 0 -15 1 4 0
w:duty is	0 8 4 6 -10 -3 -4 0
w:duty might	0 0 0 0 -11 0 8 0
w:duty of	-13 10 -1 -7 1 -3 -2 6
w:duty on	0 0 -12 0 3 0 0 0
w:duty remain	0 0 0 0 -4 10 0 0
w:duty stay	0 0 0 0 -4 -1 10 0
w:duty to	0 -1 0 20 -9 0 -1 0
w:duty under	0 -8 0 13 -12 0 9 0
w:duty would	3 4 -6 21 -9 -6 -6 -8
w:each	0 0 -12 -17 30 -1 -23 0
w:each <gate>	0 -3 0 -4 25 -5 -14 2
w:each <v-impose>	0 0 0 9 -7 0 0 0
w:each _ has	0 0 0 0 9 0 -5 0
w:each _ of	9 0 0 0 -20 12 0 0
w:each _ the	0 0 0 0 9 0 0 0
w:each of	0 0 0 0 12 0 0 0
w:each other	0 -10 0 -6 36 -7 0 0
w:each side	0 -3 0 -4 25 -5 -14 2
w:earlier	0 1 0 7 -11 -3 2 0
w:early	2 -8 0 0 0 20 -9 -1
w:early ,	0 -9 0 0 -2 15 0 0
w:earth	21 -10 -9 1 0 -11 -4 -4
w:earth ,	10 -1 0 0 -2 0 0 0
w:earth <v-deny>	9 -8 0 8 -18 0 10 0
w:earth _ <seat>	0 0 0 9 -7 0 0 0
w:earth _ that	12 0 0 10 -20 0 0 0
w:earth of	7 0 0 0 -11 0 0 0
w:earth rule	9 -8 0 8 -18 0 10 0
w:ease	0 0 0 0 16 0 -7 0
w:easily	0 0 0 8 -10 0 3 0
w:eat	0 0 0 -15 8 8 -6 0
w:eat _ .	0 4 0 0 -13 10 0 0
w:economic	0 0 0 -4 -8 0 11 10
w:economic _ ,	0 0 0 -2 10 0 0 0
w:economy	0 -14 0 1 20 -16 -4 0
w:economy .	0 0 0 -5 11 0 0 0
w:economy <agent>	0 0 0 0 15 0 0 0
w:economy _ ,	0 0 0 0 15 0 0 0
w:economy _ <name>	0 0 0 17 -14 0 0 0
w:effect	-2 0 0 -11 6 -6 12 -5
w:effect _ <day-ahead>	0 0 0 -2 -1 -2 10 0
w:effect _ the	0 13 0 0 -6 0 0 0
w:effect and	0 12 0 0 -8 0 0 0
w:effect on	0 -11 0 0 4 0 3 0
w:effectively	0 0 0 -8 10 0 0 0
w:effectively off	0 0 0 -8 9 0 0 0
w:egg	0 -12 0 0 15 0 0 0
w:either	0 17 0 3 -9 0 -5 -10
w:either <gate>	5 24 0 -12 -21 3 -9 0
w:either _ .	0 9 0 0 -3 0 0 0
w:either _ may	0 8 0 0 0 -5 0 0
w:either side	5 24 0 -12 -21 3 -9 0
w:election	0 -1 0 0 11 0 0 0
w:electric	0 -5 0 -11 24 0 0 0
w:electric <goods>	0 -1 0 -9 20 0 0 0
w:electric car	0 0 0 -9 17 0 0 0
w:electricity	0 -3 0 -15 1 0 12 0
w:elevator	0 -11 0 0 16 0 0 0
w:eleven	0 -4 0 0 12 0 0 0
w:else	1 -1 7 0 11 -15 -3 -4
w:else .	-1 -14 10 -4 13 0 0 0
w:else pay	0 9 0 0 -8 0 0 0
w:elsewhere	0 -4 0 0 13 0 0 0
w:emergency	0 -16 0 -20 24 12 -6 0
w:emergency <duty>	0 -8 0 -2 4 9 0 0
w:emergency duty	0 0 0 0 -3 12 0 0
w:emergency tariff	0 -3 0 0 15 0 0 0
w:employ	0 0 0 0 -8 9 0 0
w:empty	0 13 0 -2 -13 6 0 0
w:enact	0 0 0 12 -12 0 0 0
w:end	-42 6 -36 4 21 -4 0 -9
w:end ,	0 15 0 -5 -8 0 -6 5
w:end .	0 -12 0 0 10 3 2 -4
w:end :	0 10 0 0 -6 0 0 0
w:end ?	0 -12 0 0 15 0 0 0
w:end _ ,	0 -6 0 6 -6 13 0 0
w:end _ .	0 -15 0 -2 34 -1 0 0
w:end _ <day-ahead>	-5 -5 -2 -3 21 -18 5 -5
w:end _ <month-ahead>	0 -5 0 0 9 0 0 0
w:end _ <number>	0 -6 0 0 11 0 0 0
w:end _ and	0 12 0 2 -14 0 0 0
w:end _ friday	0 12 0 0 -11 0 0 0
w:end _ its	0 0 0 0 -6 9 0 0
w:end _ suspension	0 8 0 0 -4 0 0 0
w:end _ that	0 3 0 7 -12 0 0 0
w:end _ the	0 15 -3 -7 -6 3 0 -3
w:end _ trade	0 0 0 3 -13 0 9 0
w:end before	0 4 0 0 -14 9 0 0
w:end date	0 -6 0 0 17 0 0 0
w:end early	0 -12 0 0 -4 21 0 0
w:end in	0 -12 0 19 -10 -1 0 11
w:end its	0 -3 0 -7 20 0 0 0
w:end of	0 0 -5 13 -4 -3 4 -3
w:end on	-8 7 -5 0 11 -22 2 -7
w:end the	0 12 -1 -7 -5 -2 7 0
w:end when	0 -7 0 0 9 0 0 0
w:energy	0 0 0 0 -4 0 13 0
w:enter	-1 0 0 -3 19 -9 -2 0
w:enter <name>	0 0 0 -1 14 0 -1 0
w:enter _ at	0 -7 0 0 14 0 0 0
w:enter _ force	0 10 0 0 -8 0 0 0
w:enter at	0 -5 0 -2 11 0 0 0
w:enter into	0 10 0 0 -8 0 0 0
w:entry	0 -14 0 -7 24 -6 5 -1
w:entry _ <quality>	0 0 0 0 -6 0 11 0
w:equipment	5 3 0 -6 -18 0 16 0
w:equity	0 0 19 0 -17 0 0 0
w:even	-1 -12 0 1 0 -1 -3 18
w:even _ .	0 0 0 1 -15 0 0 12
w:even if	0 -4 0 -2 13 0 0 0
w:evening	0 -21 0 1 8 5 -3 0
w:event	2 26 3 -4 -25 -11 5 0
w:event of	4 8 0 -10 -2 -2 2 0
w:ever <v-bear>	0 0 0 0 -7 0 9 0
w:ever _ .	0 -6 0 0 12 0 0 0
w:ever pay	0 0 0 0 -9 0 9 0
w:every	11 0 0 0 -8 0 0 0
w:every _ that	2 7 0 3 -15 0 0 0
w:everybody	0 1 10 0 -17 16 -5 0
w:everybody <v-begin>	0 -2 0 0 -3 10 0 0
w:everybody <v-impose>	0 0 0 0 -10 11 0 0
w:everybody <v-say>	0 11 0 0 -21 11 0 0
w:everybody _ .	0 5 12 0 -15 0 0 0
w:everybody else	0 0 11 0 -4 0 0 0
w:everyone _ pay	0 10 0 0 -10 0 0 0
w:everything	-4 20 0 18 -21 -6 -3 0
w:everything _ back	0 19 0 0 -17 0 0 0
w:everything _ was	0 12 0 0 -12 0 0 0
w:everything from	0 -1 0 9 0 0 -3 0
w:everything that	0 12 0 0 -11 0 0 0
w:exceed	0 0 0 -1 9 0 0 0
w:excess	0 -13 0 42 -25 -4 -3 0
w:excess _ ,	0 -1 0 25 -15 0 0 0
w:excess capacity	0 -7 0 26 -11 -2 -2 0
w:exclusion	0 -19 0 -12 30 5 0 0
w:exclusion from	0 -5 0 -1 12 0 0 0
w:exempt	0 0 0 -6 21 -4 -1 0
w:exemption	8 -14 0 -5 5 -4 0 6
w:exemption _ the	9 0 0 0 -3 0 0 0
w:expect	6 5 40 -12 -42 2 6 -3
w:expect <goods-amount>	0 10 0 0 -9 0 0 0
w:expect <level>	0 7 2 0 -11 0 0 0
w:expect _ <day-gone>	0 0 0 0 -9 0 10 0
w:expect _ in	0 0 0 0 13 0 0 -2
w:expect _ of	0 10 0 0 -9 0 0 0
w:expect _ on	10 6 0 0 -11 0 0 0
w:expect on	0 0 0 0 -9 0 10 0
w:expect the	0 12 27 2 -37 5 -8 0
w:expensive	0 0 0 -2 14 0 0 0
w:expert	0 -1 0 0 19 0 0 0
w:expire	0 -10 0 -4 28 -1 -1 0
w:expire _ <day-ahead>	0 -5 0 0 12 0 0 0
w:expire on	0 -12 0 0 22 0 0 0
w:expiry	0 25 0 7 -33 6 0 0
w:expiry .	0 0 0 0 -10 9 0 0
w:expiry _ the	0 10 0 0 -8 0 0 0
w:expiry date	0 0 0 10 -9 0 0 0
w:explain to	0 10 0 0 -6 0 0 0
w:explain why	0 -4 0 11 -6 0 0 0
w:export	27 0 -18 -5 9 -20 -35 -7
w:export .	0 0 0 0 11 -6 0 0
w:export _ <name>	-6 0 0 0 12 0 0 0
w:export _ critical	10 0 0 -4 -3 0 0 0
w:export _ for	9 0 0 0 0 -5 0 0
w:export _ on	9 0 0 1 -13 0 0 0
w:export _ the	-2 0 0 0 -4 12 0 0
w:export licence	0 0 0 0 9 -2 0 0
w:export of	21 -1 0 4 -7 -21 -6 0
w:export permit	27 0 0 -1 -12 -11 -1 0
w:export to	-12 0 0 0 9 4 0 0
w:exporter	0 2 0 0 1 -17 0 0
w:expressed	0 0 0 0 9 0 0 0
w:extend	7 3 -6 0 12 -9 -16 -6
w:extend _ .	0 -7 0 0 15 0 0 0
w:extend _ a	0 10 0 0 -9 0 0 0
w:extend it	0 -6 0 0 16 0 0 0
w:extend its	0 0 0 11 -6 0 0 0
w:extend once	0 -7 0 0 9 0 0 0
w:extend the	9 -3 0 0 0 0 0 0
w:extension	-1 16 -6 -24 23 -24 -28 0
w:extension _ the	0 0 0 -4 22 -2 -1 0
w:extension the	0 -10 0 0 12 0 0 0
w:extension would	0 0 0 0 10 0 0 0
w:extra	0 10 0 0 0 0 -7 0
w:extremely	0 0 0 0 12 0 -12 0
w:extremely _ "	0 0 0 0 12 0 -12 0
w:face	0 7 0 3 -12 9 -6 0
w:face ,	0 9 0 0 -8 0 0 0
w:face <level>	0 -5 0 12 -4 0 0 0
w:face _ tariff	0 0 0 -10 12 0 0 0
w:face a	0 0 0 -9 -1 12 0 0
w:factory in	0 0 0 0 10 -7 0 0
w:fail	-15 12 23 4 -46 -12 -3 39
w:fail ,	-23 -9 20 3 0 -5 0 1
w:fail .	5 20 2 0 -42 0 2 15
w:fail _ ,	0 -2 10 9 -20 0 0 8
w:fail _ <name>	0 18 0 -2 -11 0 0 -1
w:fail _ <person>	0 7 0 -6 -11 0 5 3
w:fail _ the	-13 -12 7 4 25 -1 -21 -9
w:fail to	0 25 1 -18 -21 0 -7 12
w:failed	0 0 0 11 -7 0 3 0
w:failed ,	0 -11 0 0 15 0 0 0
w:failed _ agree	0 0 0 11 -11 0 0 0
w:failed to	0 0 0 14 -21 0 9 0
w:failing	0 25 0 0 -26 4 -7 0
w:failing _ ,	0 0 1 0 -12 7 0 0
w:failing _ extension	0 11 0 0 -9 0 0 0
w:failing a	0 9 0 0 -2 0 0 0
w:failing an	0 18 0 1 -20 0 0 0
w:failure	0 11 8 11 -40 15 0 0
w:fair	0 -1 0 6 -9 4 2 0
w:fall	-1 -4 22 4 -17 3 -6 5
w:fall _ .	0 -4 0 0 12 -3 0 0
w:fall _ <level>	0 -21 1 -12 26 0 0 0
w:fall _ <money>	0 0 10 0 -8 0 0 0
w:fall _ on	0 15 0 0 -13 0 0 0
w:fall _ over	0 9 0 0 -5 0 0 0
w:fall _ the	0 0 0 22 -8 -5 0 0
w:fall back	0 9 -2 0 -3 0 0 0
w:fall by	0 -1 13 -10 0 0 0 0
w:fall on	0 2 0 10 -21 0 8 0
w:fall through	0 7 -1 0 -19 7 0 5
w:fall to	0 -11 0 -8 25 0 0 0
w:family	0 -12 0 0 17 -6 0 7
w:fare	0 0 0 -2 11 0 0 0
w:farm	0 -13 0 -3 7 13 -7 0
w:farm <goods>	0 -5 0 -5 28 0 -3 0
w:farm _ ,	0 0 0 0 9 0 0 0
w:farm good	0 0 0 0 10 0 0 0
w:farmer	-1 -2 0 -14 13 0 4 0
w:farmer ,	0 0 0 0 -2 9 0 0
w:farmer .	0 0 0 0 -6 0 9 0
w:favour	0 0 0 0 9 0 0 0
w:fear	11 5 4 4 -35 20 -19 0
w:fear .	0 0 0 0 -5 11 0 0
w:fear _ <number>	0 0 0 0 -20 18 0 0
w:fear _ their	0 0 0 0 15 -10 0 0
w:fear a	11 0 0 0 -18 9 0 0
w:fear for	-2 -6 0 0 0 16 0 0
w:fear that	0 7 0 0 -9 0 0 2
w:federal	10 0 0 0 0 -1 0 0
w:federal register	11 0 0 0 -8 0 0 0
w:fee	-11 -33 -11 -11 0 43 -6 0
w:fee .	0 0 0 1 11 -8 0 0
w:fee <v-begin>	0 -14 0 0 9 6 0 0
w:fee _ <quality>	-5 0 0 -2 -10 19 -2 0
w:fee _ back	0 -14 0 0 7 7 0 0
w:fee _ be	0 -6 0 0 -5 14 0 0
w:fee _ ship	0 0 0 0 -7 9 0 0
w:fee on	0 0 0 -6 -13 21 -1 0
w:fee would	0 -5 0 0 -2 12 0 0
w:feed	0 -7 0 0 -2 9 0 0
w:feel	0 -4 1 0 -7 16 0 0
w:feel it	0 -2 1 0 -9 10 0 0
w:fentanyl	-3 -17 0 -27 52 0 -10 0
w:fentanyl <duty>	0 -5 0 -10 13 4 0 0
w:fentanyl _ on	0 -6 0 0 10 0 0 0
w:fentanyl _ the	0 -8 0 -1 14 0 0 0
w:fentanyl and	0 -14 0 -1 20 0 0 0
w:fentanyl duty	0 -8 0 -1 4 5 0 0
w:feta	0 0 0 14 -9 0 -1 0
w:few	9 10 0 -5 -6 -1 0 0
w:fibre	0 7 0 0 -9 5 0 0
w:fifth	0 -5 0 0 18 0 0 0
w:fight	0 -3 0 -7 13 -1 0 0
w:fighting	0 -7 0 0 16 -3 0 0
w:figure	0 42 0 -3 -27 -8 -3 0
w:figure .	0 14 0 0 -11 0 0 0
w:figure _ the	0 13 0 0 -10 0 0 0
w:file	0 0 0 0 11 0 0 0
w:filed	0 -8 0 0 15 0 0 0
w:filing	0 0 0 0 -17 20 0 0
w:final	0 0 0 0 12 0 0 0
w:find	0 15 -9 -2 0 -7 1 -6
w:find _ .	0 -9 0 0 11 0 0 0
w:find _ <name>	0 10 0 0 -9 0 0 0
w:find the	0 0 0 0 -6 0 9 0
w:finding	0 0 0 13 -8 0 0 0
w:fine	0 -1 0 0 16 -2 0 0
w:finger	0 16 0 0 -14 0 0 0
w:finished	0 0 0 -2 14 0 0 0
w:fire	0 -2 0 0 10 0 0 0
w:firm	16 -5 0 0 -4 0 0 0
w:firm as	9 0 0 0 -7 0 0 0
w:first	2 -7 0 10 9 -1 -16 0
w:first ,	8 -1 0 -9 13 -7 -4 0
w:first .	-6 -19 5 13 -17 12 0 10
w:first <level-noun>	0 0 0 11 -6 0 -1 0
w:first <number>	0 0 0 0 -8 9 0 0
w:first _ ,	0 -15 0 0 9 -2 3 0
w:first _ be	0 -9 0 10 2 0 -1 0
w:first _ of	0 12 0 -1 -6 7 0 -3
w:first answer	0 0 0 11 -10 0 0 0
w:first of	0 -2 0 0 9 0 0 0
w:first part	0 10 0 0 -10 0 0 0
w:first to	0 0 0 9 0 0 -1 0
w:fish	0 -12 0 20 -9 0 -12 24
w:fish .	1 11 0 7 -42 2 0 19
w:fish duty	0 -5 0 0 11 0 0 0
w:fishing	0 0 0 -3 -8 0 14 0
w:fishmeal	0 -5 0 26 -13 0 -1 0
w:fishmeal ,	0 0 0 15 -10 0 0 0
w:five country	0 0 0 11 -10 0 0 0
w:fix	0 -3 0 0 15 0 0 0
w:flat	0 -1 0 0 15 0 0 0
w:flood	0 0 0 0 -18 24 0 0
w:flour	0 14 0 0 0 -7 -5 0
w:flour ,	0 -5 0 0 10 0 0 0
w:flour and	0 9 0 0 -9 0 0 0
w:flow again	-5 0 0 0 10 0 0 0
w:flower	0 -2 0 -10 5 0 10 0
w:fly	0 -1 0 -5 12 0 0 0
w:follow	-7 -11 -4 35 -37 -1 36 -14
w:follow ,	0 7 0 7 -13 0 0 0
w:follow .	0 0 0 17 -19 0 3 0
w:follow ;	0 0 0 11 -6 0 0 0
w:follow ?	0 -12 0 9 0 0 0 0
w:follow _ the	0 0 0 3 -9 0 11 0
w:follow from	0 5 0 3 -10 0 0 0
w:follow if	0 -1 0 2 -8 0 12 0
w:follow in	0 -8 0 11 4 -3 0 0
w:follow on	0 -4 0 -11 0 0 10 0
w:follow the	0 -5 0 0 -3 0 12 0
w:followed ,	0 12 0 0 -9 0 0 0
w:food	0 -2 0 0 13 0 0 0
w:for	4 2 -42 2 21 7 -29 5
w:for <day-ahead>	0 -4 0 8 -9 0 -3 15
w:for <day-gone>	0 10 0 0 -5 0 0 0
w:for <duty>	0 0 0 -1 9 0 0 0
w:for <goods>	8 11 -6 0 -7 12 -20 -7
w:for <month-ahead>	0 10 0 -3 -16 4 0 8
w:for <name>	6 16 0 0 -11 -6 -8 5
w:for <not>	0 0 0 0 -3 9 0 0
w:for <number>	0 -19 0 0 0 13 7 0
w:for <span>	-24 -15 -1 -37 77 -24 -7 -2
w:for <v-impose>	0 0 0 9 -11 8 -3 0
w:for <v-return>	0 0 0 9 -4 0 0 0
w:for <v-sell>	0 0 0 0 -2 10 0 0
w:for _ "	0 10 0 0 -16 0 9 0
w:for _ 's	3 16 1 0 -23 0 0 0
w:for _ ,	2 3 -3 8 -9 0 -6 1
w:for _ .	16 0 -7 0 0 -1 -2 -9
w:for _ :	0 -11 0 0 5 0 4 0
w:for _ <day-ahead>	0 0 0 0 -6 0 12 0
w:for _ <level>	0 11 0 0 -8 0 0 0
w:for _ <number>	0 -1 0 0 11 0 0 0
w:for _ <organisation>	0 0 0 -8 1 7 0 0
w:for _ <quality>	0 -3 0 -1 18 -4 -2 0
w:for _ <span>	0 -3 0 -3 17 0 0 0
w:for _ again	0 10 0 0 0 0 0 0
w:for _ and	0 -9 0 13 0 2 0 0
w:for _ case	3 0 0 17 -23 0 3 0
w:for _ day	0 7 0 0 -10 0 0 0
w:for _ from	0 -8 0 0 17 0 0 0
w:for _ he	0 0 0 0 -10 0 11 0
w:for _ if	0 11 0 0 -6 0 0 0
w:for _ in	0 -9 0 12 -11 0 0 15
w:for _ job	0 -1 0 0 -15 18 0 0
w:for _ next	0 0 0 -1 15 0 0 0
w:for _ of	-4 -5 0 -4 15 6 -4 0
w:for _ oil	0 2 0 0 -10 0 0 6
w:for _ on	0 1 0 8 0 0 -7 0
w:for _ season	0 0 0 0 -3 10 0 0
w:for _ ship	-1 -8 0 0 -7 17 0 0
w:for _ soybean	0 0 0 0 -8 0 9 0
w:for _ tariff	0 0 0 3 -17 0 4 6
w:for _ the	-2 -10 0 3 10 0 0 0
w:for _ under	0 11 0 0 -18 8 0 0
w:for _ will	0 0 0 -7 14 0 0 0
w:for a	-10 -18 -1 -13 35 7 -15 1
w:for all	9 -5 0 0 0 0 0 0
w:for another	0 0 0 -5 16 0 0 0
w:for cocoa	0 13 0 0 -10 0 0 0
w:for comment	0 0 0 17 -15 0 0 0
w:for each	9 5 0 -2 -14 0 0 0
w:for ever	0 0 0 11 -4 0 -1 0
w:for good	-4 -14 4 -5 9 4 0 0
w:for his	0 0 0 8 -19 0 5 7
w:for it	0 12 0 4 -7 0 0 0
w:for its	9 0 0 0 -2 -5 -17 5
w:for licence	10 0 0 0 -7 0 0 0
w:for me	0 13 0 0 -8 0 0 0
w:for our	0 0 0 -8 -5 9 6 0
w:for pork	0 -1 0 -4 9 0 0 0
w:for sale	0 0 0 18 -24 8 0 0
w:for ship	0 0 0 0 -12 14 0 0
w:for the	0 14 -9 -11 1 -1 0 0
w:for their	0 -3 0 0 20 -5 0 0
w:for them	0 19 0 0 -13 0 0 0
w:for what	0 7 0 7 -13 0 0 0
w:for which	0 0 0 0 -10 0 13 0
w:forbid	9 0 0 0 -4 0 0 0
w:force	0 4 -1 -21 -2 -12 16 5
w:force .	0 -12 0 -1 18 0 0 0
w:force _ .	0 -3 0 0 -3 0 10 0
w:force _ <day-ahead>	0 19 0 0 -22 0 0 8
w:force _ the	0 -7 0 0 12 0 0 0
w:force on	0 8 0 0 -11 0 3 0
w:force until	0 14 0 0 -11 0 0 0
w:forced	0 -16 0 13 0 0 0 0
w:forced -	0 0 0 -4 12 0 0 0
w:forced _ labor	0 0 0 -4 11 0 0 0
w:forced to	0 0 0 11 -11 0 0 0
w:foreign	-4 -9 0 -8 37 -1 -4 0
w:foreign <agent>	0 0 0 -2 24 0 -8 0
w:foreign <goods>	0 0 0 -3 11 0 0 0
w:foreign _ ,	0 0 0 0 17 0 -3 0
w:foreign minister	0 0 0 0 10 0 0 0
w:foreign ministry	0 0 0 0 11 0 -2 0
w:form	0 -7 0 -3 17 0 0 0
w:former	0 16 0 0 -3 -8 -1 0
w:former <duty>	0 12 0 0 -3 0 0 0
w:forward	0 0 0 0 -5 0 9 0
w:forward to	0 0 0 0 -6 0 9 0
w:found	-3 4 0 0 11 -18 0 -1
w:found .	0 15 0 0 -12 0 0 0
w:found _ then	0 -4 0 0 12 -2 0 0
w:found by	0 -10 0 0 20 -2 0 0
w:four	-5 -14 -2 -1 9 20 -10 -1
w:four hundred	0 0 0 0 -9 10 0 0
w:fourth	2 -10 0 -4 11 0 -9 7
w:fourth _ ,	0 -4 0 0 0 0 0 9
w:fourth _ .	0 -7 0 0 10 0 0 0
w:framed	0 10 0 0 -9 0 0 0
w:framework	0 -4 0 0 24 -2 -3 0
w:free	-10 -20 -14 -20 38 -3 18 0
w:free .	0 -11 0 -12 0 -7 20 7
w:free _ duty	0 0 0 0 16 0 -7 0
w:free for	0 6 0 0 -9 0 4 0
w:free of	0 -1 0 -6 35 -2 -9 0
w:fresh	0 1 0 15 -22 0 0 7
w:friday _ <day-ahead>	0 10 0 0 -9 0 0 0
w:from	13 6 -13 -3 16 -19 -16 -55
w:from <day-ahead>	11 22 -18 16 -27 -5 -9 -15
w:from <day-gone>	0 20 7 2 -20 -7 -1 0
w:from <level>	5 21 -2 -8 -13 -5 0 0
w:from <month-ahead>	1 -6 0 -12 16 0 0 0
w:from <month-gone>	0 -6 0 0 12 0 0 0
w:from <name>	0 -11 8 -1 10 6 -6 0
w:from <number>	0 -24 0 -10 40 0 -2 0
w:from <quality>	0 0 0 0 0 -2 8 0
w:from <seat>	-1 0 0 -3 17 0 -5 0
w:from _ "	0 0 0 8 -11 0 0 0
w:from _ 's	0 0 0 0 10 0 -2 0
w:from _ ,	3 -5 8 8 1 0 -18 0
w:from _ .	0 13 -7 18 -19 0 -2 -2
w:from _ :	0 -6 0 -11 21 0 0 0
w:from _ <day-ahead>	0 -15 0 26 -14 0 0 0
w:from _ <office>	0 0 0 0 -8 9 0 0
w:from _ <organisation>	10 0 0 0 -5 0 0 0
w:from _ a	0 -5 0 0 11 0 0 0
w:from _ after	0 0 10 3 -12 0 0 0
w:from _ in	0 -10 0 0 12 0 0 0
w:from _ its	0 0 0 9 -7 0 0 0
w:from _ middle	0 0 0 11 -9 0 0 0
w:from _ next	0 14 0 0 -12 0 0 0
w:from _ on	-2 4 0 -23 27 0 -4 0
w:from _ or	0 0 0 8 -10 0 0 0
w:from _ should	0 -4 0 0 0 0 9 0
w:from _ the	0 8 0 0 -12 6 0 0
w:from _ to	1 2 -3 -10 15 -20 0 0
w:from _ unless	0 0 0 0 -20 10 9 0
w:from _ week	0 0 0 0 -9 0 11 0
w:from _ will	0 -11 0 0 17 0 0 0
w:from _ without	0 9 0 -4 0 0 0 0
w:from _ would	0 -4 0 -5 4 -1 11 0
w:from any	0 0 0 10 -8 0 0 0
w:from anywhere	0 0 0 9 -4 0 0 0
w:from both	0 -1 0 0 0 0 9 0
w:from monday	0 -4 0 0 -3 0 11 0
w:from now	0 0 0 0 11 0 0 0
w:from the	15 -1 -5 12 -4 0 -22 -1
w:from then	0 0 0 -3 11 0 -1 0
w:from thi	0 6 0 11 -16 0 0 0
w:from wolfsburg	0 0 0 0 9 -7 0 0
w:front	0 -3 0 0 9 0 0 0
w:frozen	1 10 0 -4 -11 0 5 0
w:frozen <goods>	1 0 0 -1 -9 0 8 0
w:fruit	0 11 0 -17 0 0 0 0
w:fruit _ ,	0 10 0 0 -9 0 0 0
w:full	-3 8 1 -20 -4 9 0 -4
w:full <v-impose>	0 -3 0 0 9 0 0 0
w:full _ is	0 16 0 0 -15 0 0 0
w:full until	0 0 0 0 -10 11 0 0
w:furniture	0 0 0 -10 2 6 0 0
w:furniture ,	0 13 0 0 -9 0 0 0
w:further	0 2 17 17 -18 -9 -7 -13
w:further <agent>	0 -11 0 0 9 7 0 0
w:further <duty>	0 -7 0 22 -27 0 13 0
w:further <v-impose>	0 -5 0 -6 14 0 0 0
w:further <v-say>	0 11 0 0 -7 0 0 0
w:further <v-up>	0 0 0 -5 12 0 0 0
w:further _ .	0 -9 0 28 -6 0 -11 0
w:further _ from	0 0 0 -4 10 0 0 0
w:further _ if	0 0 11 -6 0 0 0 0
w:further _ of	0 0 0 16 -18 0 0 0
w:further _ on	1 0 8 0 -4 -3 0 0
w:further _ that	5 15 0 0 -15 -1 0 0
w:further duty	0 -7 0 21 -22 0 6 0
w:future	2 -6 9 0 -7 -2 0 4
w:game	0 -3 0 0 16 0 0 0
w:gate	0 -10 0 0 2 0 7 0
w:gather	0 -1 0 0 10 0 0 0
w:gave	0 -9 0 0 4 -3 -6 11
w:gave the	0 0 0 0 -11 0 0 12
w:gdynia	0 7 3 0 -10 0 0 0
w:general	-6 -4 0 -10 25 0 0 0
w:generic	0 -4 0 30 -16 0 -5 0
w:geneva	0 -20 0 -5 37 0 0 0
w:get	-3 -24 -7 -3 38 -17 5 -2
w:get <level>	0 -1 0 0 -3 0 11 0
w:get _ a	0 0 0 0 -6 0 9 0
w:get _ on	0 0 0 0 -10 0 12 0
w:get a	0 -3 0 -3 20 0 0 0
w:get their	0 0 0 0 9 0 0 0
w:ginger	0 9 0 2 -12 0 0 0
w:give	-13 -1 0 -13 43 2 -22 -4
w:give _ ,	0 11 0 0 -13 0 0 0
w:give the	0 -1 0 -9 5 8 0 0
w:given	-2 20 0 0 0 -8 -14 0
w:given _ until	0 0 0 10 -8 0 0 0
w:given its	0 0 0 -6 11 0 -1 0
w:glass	0 0 0 -2 10 0 -3 0
w:glove	0 28 4 4 -41 0 0 0
w:go	-2 1 -8 -1 10 11 -20 -5
w:go ,	0 0 12 0 1 -11 -9 0
w:go .	-3 3 0 0 -13 22 -10 0
w:go :	0 -9 0 0 19 0 -2 0
w:go _ ,	-1 -12 1 14 -6 1 0 2
w:go _ .	6 0 -4 0 -15 7 13 -2
w:go _ <level>	-2 14 0 0 -10 0 0 0
w:go _ <number>	-3 0 5 16 -10 -6 2 0
w:go _ <organisation>	0 0 0 0 11 0 0 0
w:go _ ?	0 2 0 10 -18 8 0 0
w:go _ again	0 0 0 -15 2 -8 9 2
w:go _ at	0 15 0 0 -9 0 0 0
w:go _ before	0 0 0 0 -10 10 0 0
w:go _ by	0 -3 0 -18 0 20 0 0
w:go _ it	9 8 0 0 -18 0 0 0
w:go _ on	0 -4 0 -5 15 0 0 0
w:go _ the	0 -4 0 7 13 -9 -5 0
w:go _ to	7 -2 0 10 6 -30 -7 -3
w:go _ until	0 -3 0 0 10 0 0 0
w:go _ up	0 19 0 0 -18 4 0 0
w:go _ way	0 5 0 -2 -12 0 0 12
w:go _ with	0 0 0 -18 10 -4 12 0
w:go _ zero	0 0 0 -2 9 0 0 0
w:go after	0 -2 0 18 -13 0 0 0
w:go back	2 21 0 -16 1 -12 -13 -4
w:go beyond	0 0 0 13 -11 0 0 0
w:go by	0 0 0 10 -6 0 0 0
w:go dark	0 -2 0 0 -9 15 0 0
w:go down	0 -11 0 -8 26 0 0 0
w:go from	9 12 0 -13 -5 0 -3 0
w:go higher	0 -1 0 1 -9 -1 12 0
w:go home	0 0 0 1 -8 10 0 0
w:go into	0 -7 0 -6 9 4 0 0
w:go on	0 -8 -2 3 11 -20 2 -4
w:go out	0 -3 0 -7 13 0 0 0
w:go the	0 8 0 -5 -11 0 0 12
w:go to	-5 -11 -10 8 14 0 -4 -3
w:go up	-1 5 0 1 -11 11 -3 1
w:go well	0 -5 0 0 21 0 0 0
w:go wrong	9 0 2 0 0 -3 -11 0
w:good	-7 -28 0 2 30 -14 0 -25
w:good ,	0 2 0 -6 13 0 -7 0
w:good .	0 -17 0 5 7 3 -7 0
w:good <v-begin>	0 16 0 0 -10 0 0 0
w:good <v-up>	0 20 0 -6 -13 0 0 0
w:good _ ,	0 -1 0 -9 16 0 0 0
w:good _ <day-ahead>	4 -10 0 15 -13 0 -3 0
w:good _ <day-gone>	0 0 0 0 -7 0 10 0
w:good _ <level>	0 0 0 -2 12 0 -5 0
w:good _ <money>	0 -5 0 -6 -17 0 30 0
w:good _ <month-gone>	0 0 0 9 -5 0 0 0
w:good _ <name>	0 -4 0 20 -8 0 -1 0
w:good _ <number>	0 -6 0 -3 15 0 0 0
w:good _ be	0 -9 0 0 18 0 -4 0
w:good _ been	0 -2 0 13 -9 0 0 0
w:good _ before	0 0 0 0 9 0 0 0
w:good _ have	0 -26 0 4 14 0 4 0
w:good _ pay	0 11 0 -6 -1 0 0 0
w:good _ suspend	0 0 0 0 -7 0 12 0
w:good _ to	0 17 0 -1 -8 0 0 0
w:good from	5 -18 0 14 -7 0 -11 0
w:good go	0 9 0 -5 -1 0 0 0
w:good has	0 -2 0 13 -9 0 0 0
w:good in	0 2 0 0 -8 0 9 0
w:good of	0 -12 0 6 0 0 1 0
w:good on	0 -2 0 -2 20 0 0 0
w:good pay	0 -15 0 2 17 1 -4 0
w:good since	0 0 0 9 -19 0 11 0
w:good worth	0 -8 0 -11 -8 0 27 0
w:good would	0 -2 0 -16 19 0 -5 0
w:government	0 10 0 -6 0 0 0 0
w:grain	-2 7 0 0 -16 17 0 0
w:grant	-5 -3 0 -3 20 0 0 0
w:grape	0 -3 0 14 0 0 -5 0
w:grape _ be	0 6 0 8 -14 0 0 0
w:green	0 0 0 -1 -8 0 14 0
w:green <goods>	0 0 0 -1 -10 0 14 0
w:grosso	0 0 5 0 -11 0 6 0
w:grow	0 0 0 -4 15 -6 0 0
w:grow _ <level>	0 -5 0 0 9 0 0 0
w:grower	-9 0 8 -13 1 -3 1 1
w:guangzhou	0 0 0 11 -10 0 0 0
w:guarantee	0 -2 0 0 11 0 0 0
w:guess	0 -6 10 5 -7 0 0 1
w:guess ,	0 0 0 10 -10 0 0 0
w:guess .	0 10 0 0 -7 0 0 0
w:guest	0 0 0 0 10 0 0 0
w:guide	0 -1 0 0 10 -2 0 0
w:h	0 -7 0 -4 27 -4 0 0
w:h <number>	0 -7 0 -4 26 -4 0 0
w:had	-29 -11 -16 -7 67 -10 -36 -6
w:had <not>	0 -6 0 3 8 0 0 0
w:had <v-agree>	0 0 0 0 12 0 0 0
w:had <v-bear>	0 0 0 0 17 -4 0 0
w:had <v-begin>	0 -6 0 0 9 0 0 4
w:had <v-impose>	-7 0 0 0 21 -11 0 0
w:had <v-propose>	0 0 0 -9 16 0 -1 0
w:had <v-say>	-4 -19 0 11 -2 17 -6 0
w:had <v-up>	0 -7 0 0 14 0 0 0
w:had _ <level>	0 -8 0 -10 27 0 0 0
w:had _ <number>	0 -2 0 -1 14 0 0 0
w:had _ a	0 0 0 -5 15 0 0 0
w:had _ bear	0 10 0 0 -8 0 0 0
w:had _ been	0 16 0 -2 -14 0 0 5
w:had _ expect	0 0 9 0 -8 0 0 0
w:had _ in	0 0 0 -6 11 -2 -1 0
w:had _ it	0 0 0 -2 -6 0 12 0
w:had _ its	0 0 0 -6 14 0 0 0
w:had _ lapse	0 -9 0 0 10 0 0 0
w:had _ no	0 4 0 8 -13 0 0 0
w:had _ on	0 -3 0 -3 14 0 0 0
w:had _ to	0 -2 0 -2 15 -1 0 0
w:had a	0 -2 0 -1 12 0 0 0
w:had announce	0 -5 0 13 0 0 -3 0
w:had been	0 7 5 -9 6 -8 -6 -1
w:had it	0 -11 0 0 15 0 0 0
w:had make	0 0 0 4 -13 0 8 0
w:had say	0 0 0 -1 15 0 -4 0
w:had the	0 18 0 0 -14 0 0 0
w:had there	0 10 0 0 -9 0 0 0
w:had warn	0 0 0 2 -11 12 0 0
w:hake	6 3 0 -1 -9 0 0 0
w:half	12 -11 -4 -31 15 16 -16 0
w:half -	9 0 0 0 -7 0 0 0
w:half _ <day-ahead>	0 17 0 0 -16 0 0 0
w:half _ the	0 -1 0 -7 17 0 0 0
w:half _ what	0 -2 0 0 11 0 0 0
w:half of	0 -10 0 -13 38 -12 0 0
w:half on	0 10 0 0 -4 0 0 0
w:hall	0 -8 0 12 0 -1 0 0
w:hall <number>	0 0 0 10 -7 0 0 0
w:halloumi	0 -5 0 0 13 0 0 0
w:halve	0 -1 0 -6 0 14 -2 0
w:hand	-2 14 -1 -5 0 -12 5 0
w:hand ,	0 -1 0 0 12 -1 0 0
w:hand column	0 13 0 0 -5 0 0 0
w:handed	0 9 0 0 -6 0 0 0
w:hangover	0 13 0 0 -11 0 0 0
w:happen	-6 7 -2 0 -5 -15 15 -8
w:happen ,	0 19 0 -9 -15 0 7 0
w:happen .	0 -4 0 0 -1 0 13 0
w:happen <day-ahead>	0 22 0 0 -21 0 0 0
w:happen _ <day-ahead>	0 -8 0 0 10 0 0 0
w:happen _ ?	0 10 0 0 -9 0 0 0
w:happen _ it	0 -3 0 0 9 0 0 0
w:happen _ the	0 5 0 10 -12 0 0 0
w:happen after	0 -12 0 9 0 0 0 0
w:happen if	0 -21 0 11 14 0 -2 0
w:happen on	0 -4 0 -4 14 0 0 0
w:happened	0 -2 0 0 -3 0 0 12
w:happened .	0 0 0 0 -11 0 0 12
w:hard	0 0 0 9 -6 0 0 0
w:hard to	0 0 0 10 -9 0 0 0
w:hardly	5 -2 0 9 -9 0 0 0
w:harmed	0 0 0 0 -8 0 9 0
w:has	0 -32 -44 22 -1 0 16 0
w:has <goods>	0 0 0 22 -16 0 0 0
w:has <level>	0 12 0 0 -14 0 4 0
w:has <not>	-5 -6 0 6 13 3 -25 -1
w:has <v-bear>	0 -4 0 -9 15 0 0 0
w:has <v-begin>	0 3 0 -11 10 0 0 0
w:has <v-down>	0 -1 0 -1 18 0 0 0
w:has <v-end>	0 -5 0 -6 21 0 0 0
w:has <v-impose>	0 0 -9 4 0 -4 -2 1
w:has <v-propose>	-8 0 0 11 -5 -12 1 4
w:has <v-say>	17 3 -15 10 -13 -38 4 3
w:has <v-target>	2 -5 0 11 -11 2 0 0
w:has <v-threaten>	17 0 -3 9 -14 -12 3 -11
w:has <v-up>	0 0 0 -1 11 0 0 0
w:has _ ,	0 -8 0 -3 3 2 -10 10
w:has _ .	0 -3 0 0 7 -10 7 0
w:has _ <name>	0 0 0 14 -14 0 0 0
w:has _ <office>	0 9 0 0 -6 0 0 0
w:has _ a	-4 0 0 10 -10 -2 1 6
w:has _ answer	0 0 0 0 -8 0 11 0
w:has _ approve	0 -4 0 9 -5 0 -6 10
w:has _ at	0 13 0 0 -14 0 0 0
w:has _ back	0 -2 0 0 9 0 0 0
w:has _ be	0 -4 0 5 -15 8 7 0
w:has _ for	0 10 0 0 -4 0 0 0
w:has _ in	12 -13 0 12 -1 -6 -5 0
w:has _ it	0 0 0 0 -10 -13 13 0
w:has _ its	-2 0 0 -16 24 0 0 0
w:has _ list	0 0 0 0 -23 0 24 0
w:has _ on	0 3 0 -12 0 0 4 0
w:has _ rule	0 0 0 12 -9 0 0 0
w:has _ say	0 0 0 -12 6 8 -2 0
w:has _ since	0 0 0 0 15 0 -2 0
w:has _ so	0 0 0 -6 10 0 0 0
w:has _ tell	0 0 0 -8 14 0 0 0
w:has _ that	20 6 -3 -5 0 -3 0 -13
w:has _ to	5 3 -1 -11 -8 8 2 1
w:has _ us	0 -3 0 0 11 0 0 0
w:has _ warn	0 1 0 14 -15 -1 0 0
w:has a	1 -13 0 -2 -22 6 30 0
w:has also	0 0 0 -2 -13 15 5 0
w:has apply	0 9 0 0 -8 0 0 0
w:has been	-14 -14 -2 12 9 2 0 -10
w:has call	0 6 0 7 -9 0 0 0
w:has come	0 0 0 0 11 0 0 0
w:has hinted	8 0 0 0 -26 5 9 2
w:has in	0 0 0 0 -11 0 11 0
w:has it	0 -4 0 -3 18 0 0 0
w:has its	0 0 0 0 -11 0 13 0
w:has let	0 0 0 3 -12 0 0 1
w:has not	-3 0 0 6 2 6 -20 0
w:has offer	0 0 0 -3 15 0 -4 0
w:has prepare	0 0 0 8 -27 0 6 8
w:has say	0 0 -4 14 -11 -7 5 -2
w:has the	0 -5 0 0 16 0 0 0
w:has threaten	3 -7 0 16 -13 3 0 0
w:has until	0 5 0 5 -14 0 0 0
w:has warn	14 2 0 -3 8 -23 0 -5
w:have	-63 7 0 -12 26 -2 -24 11
w:have <not>	0 0 0 0 -21 12 0 18
w:have <v-agree>	0 0 0 -2 10 0 0 0
w:have <v-bear>	0 3 0 -11 2 0 0 0
w:have <v-begin>	0 -14 0 -15 23 -1 8 0
w:have <v-end>	0 -15 0 -3 4 2 0 6
w:have <v-impose>	-10 -32 -3 2 43 -3 -3 -2
w:have <v-propose>	0 -3 0 11 0 0 0 0
w:have <v-return>	0 -20 0 0 20 0 0 0
w:have <v-say>	0 -15 7 0 -3 6 1 0
w:have <v-stay>	0 -15 0 0 17 0 0 0
w:have <v-target>	-1 -2 0 -1 21 -1 0 0
w:have <v-threaten>	-3 0 0 -1 11 1 0 0
w:have <v-up>	0 -4 0 -12 20 0 0 0
w:have _ ,	0 17 0 0 -20 7 -2 0
w:have _ <level>	0 -8 0 -9 19 0 0 0
w:have _ <span>	0 12 0 0 -6 0 0 0
w:have _ a	0 -2 0 9 0 0 -1 0
w:have _ and	0 13 0 0 -9 0 0 0
w:have _ be	0 -4 0 0 17 -8 0 0
w:have _ by	0 0 0 0 11 0 0 0
w:have _ charge	0 0 0 10 -6 0 0 0
w:have _ its	0 0 0 2 -11 9 0 0
w:have _ me	0 0 0 3 -12 8 0 0
w:have _ move	0 9 0 0 -10 0 0 0
w:have _ my	0 0 10 0 -7 0 0 0
w:have _ on	0 -11 0 -1 14 0 2 0
w:have _ say	0 -7 0 0 10 0 0 0
w:have _ text	0 0 0 0 -8 0 0 12
w:have _ that	0 -5 0 -4 25 -1 -2 0
w:have _ to	-3 -14 0 -7 34 -2 -1 0
w:have _ up	0 -15 0 2 10 0 0 0
w:have _ us	0 0 0 4 -13 0 8 0
w:have _ vote	0 0 0 12 -7 0 0 0
w:have _ way	0 9 0 0 -5 0 0 0
w:have a	0 14 0 3 -10 -1 0 0
w:have apply	0 -16 0 0 18 0 0 0
w:have been	-2 -7 0 8 14 -18 -10 -1
w:have effect	0 11 0 0 -9 0 0 0
w:have end	0 -3 0 0 16 0 0 0
w:have go	0 -12 0 -7 24 0 0 0
w:have had	0 -4 0 0 10 0 0 0
w:have jump	0 14 0 0 -14 0 0 0
w:have just	0 7 0 0 -14 9 0 0
w:have meet	0 11 0 0 -10 0 0 0
w:have no	0 5 0 -4 -21 0 0 19
w:have not	0 -5 0 0 -3 15 0 0
w:have pay	0 -9 0 0 20 0 0 0
w:have prepare	0 0 0 14 -12 0 0 0
w:have read	0 -3 0 0 13 0 0 0
w:have tell	0 -5 9 8 -24 4 6 0
w:have the	0 19 4 -5 -14 0 0 0
w:have their	0 16 0 0 -12 0 0 0
w:have threaten	-1 0 0 0 12 0 0 0
w:have to	-2 31 -9 11 -28 -6 0 0
w:hazelnut	0 -11 0 -3 5 9 0 0
w:he	-10 -18 -30 20 19 -28 -4 7
w:he 's	0 0 0 0 12 0 0 0
w:he <not>	0 8 0 -16 0 0 0 10
w:he <v-agree>	0 0 0 -7 0 0 10 0
w:he <v-impose>	4 -26 0 -7 25 -10 -6 2
w:he <v-propose>	0 -4 0 3 15 0 -15 0
w:he <v-say>	-5 1 -9 11 -2 -4 -1 3
w:he <v-stay>	0 0 0 4 -11 0 2 0
w:he _ ,	-3 24 -3 -12 -1 -10 5 0
w:he _ .	0 11 -1 -1 3 0 -16 1
w:he _ <person>	0 0 0 -4 13 0 0 0
w:he _ a	0 0 0 -10 0 0 1 8
w:he _ answer	0 0 0 9 10 0 -20 0
w:he _ be	0 0 0 6 -11 0 0 10
w:he _ call	0 0 0 9 -8 0 0 0
w:he _ charge	0 -4 0 -3 14 0 -1 0
w:he _ go	0 -1 0 9 -18 0 14 0
w:he _ home	0 5 0 7 -12 0 0 0
w:he _ impose	4 0 0 4 -14 0 0 0
w:he _ in	0 -2 0 11 0 0 -4 0
w:he _ it	0 -15 0 9 8 0 0 0
w:he _ not	0 11 0 -26 8 -12 4 3
w:he _ on	0 0 0 0 9 0 -8 0
w:he _ pay	0 -10 0 0 12 0 0 0
w:he _ say	0 -1 0 -9 10 0 0 0
w:he _ sign	0 0 0 -2 13 0 0 0
w:he _ that	-1 -15 0 16 7 0 -5 -4
w:he _ the	0 -5 0 -25 14 0 14 0
w:he add	0 -12 0 0 10 -3 -19 4
w:he call	0 0 0 11 -8 0 0 0
w:he could	0 10 0 -11 11 0 0 -1
w:he doe	0 18 0 0 -24 0 0 10
w:he doesn't	0 18 0 -5 -9 0 0 0
w:he expect	0 0 1 -5 10 0 0 0
w:he is	0 -4 0 -7 21 0 0 0
w:he make	0 0 0 5 -12 0 0 0
w:he may	0 3 0 0 -10 0 10 0
w:he pointed	0 10 0 0 -7 0 0 0
w:he say	-2 8 -4 11 0 -1 -14 0
w:he sign	0 0 0 -5 -1 0 11 0
w:he tell	0 -4 0 -13 1 -1 13 5
w:he will	-3 -5 0 31 -7 0 -21 0
w:he would	5 -42 -8 6 5 0 8 2
w:he write	0 -3 0 23 -14 0 0 0
w:he'd	0 5 0 16 -16 0 0 0
w:he'd <level-noun>	0 0 0 9 -7 0 0 0
w:he'd <v-impose>	0 -2 0 23 -16 0 0 0
w:heading	0 -2 0 0 10 0 0 0
w:health certificate	0 -1 0 -4 9 0 0 0
w:hear	0 0 0 0 19 -12 -8 0
w:hear .	0 -1 0 15 -8 0 0 0
w:hear _ case	0 0 0 -5 17 0 0 0
w:heard	0 -21 0 5 2 13 -5 0
w:heard _ case	0 0 0 -4 -6 17 0 0
w:heard the	0 0 0 -4 -4 16 0 0
w:height	0 14 0 4 -10 0 -5 0
w:height of	0 9 0 0 -3 0 0 0
w:help	0 0 0 -13 16 -1 3 0
w:helping	0 0 0 11 -9 0 0 0
w:her	0 0 -1 -8 -2 12 -1 3
w:her .	0 9 0 0 -7 0 0 0
w:her _ would	0 0 0 0 -8 10 0 0
w:her member	0 0 0 0 -8 11 0 0
w:here	0 7 -3 7 -12 10 -3 -2
w:here ,	0 -14 0 -2 27 0 0 0
w:here .	0 12 0 0 -17 9 0 0
w:here <v-say>	0 0 0 0 -7 11 0 0
w:here _ would	0 -8 0 0 9 0 0 0
w:here at	0 -9 0 0 13 0 0 0
w:here say	0 0 0 0 -10 11 0 0
w:here the	0 17 0 0 -15 0 0 0
w:higher	-3 19 -3 8 -22 -16 15 -4
w:higher "	0 3 0 3 -9 0 0 0
w:higher _ .	0 9 0 11 -27 0 11 0
w:higher than	0 5 0 0 -10 0 3 0
w:highest	0 -9 0 -1 22 0 0 0
w:him	0 -16 0 -1 19 -10 6 0
w:himself	0 0 0 -2 15 0 0 0
w:hinted	7 0 0 -3 -28 15 7 1
w:hinted that	0 0 0 0 -13 16 0 0
w:his	-12 -7 -16 12 15 -6 -9 8
w:his <gate>	0 1 0 6 -14 0 0 9
w:his <level-noun>	0 0 0 15 -12 0 0 0
w:his <organisation>	0 2 0 15 -20 -4 12 0
w:his <person>	0 10 0 -5 0 -1 -8 1
w:his <quality>	0 -2 0 -2 30 0 -11 0
w:his <v-impose>	0 9 0 7 -10 -1 0 0
w:his _ ,	0 7 0 -1 -4 -6 0 11
w:his _ .	0 -3 0 -5 10 6 -5 0
w:his _ colleague	0 0 0 0 12 0 0 0
w:his _ could	0 0 0 0 -8 0 11 0
w:his _ counterpart	0 0 0 0 14 0 -7 0
w:his _ that	0 0 0 0 11 0 0 0
w:his _ to	0 5 0 18 -24 7 -4 0
w:his answer	0 0 0 9 -8 0 0 0
w:his country	7 0 0 -11 0 -5 11 0
w:his name	0 0 0 4 -10 0 0 7
w:hit	-6 -16 0 0 -21 3 30 0
w:hit ,	0 0 0 0 -9 0 8 3
w:hit _ ,	0 -4 0 0 0 -1 13 0
w:hit _ <level>	0 0 0 6 -13 0 3 0
w:hit back	0 -12 0 -6 0 9 7 0
w:hit with	0 0 0 12 -19 0 5 0
w:hold	11 -22 0 4 15 -16 -23 2
w:hold .	0 0 0 0 -3 0 0 9
w:hold _ <day-gone>	0 0 0 9 -5 0 0 0
w:hold back	10 -5 0 0 2 -4 -5 0
w:hold until	0 0 0 9 -6 0 0 0
w:home	-1 -6 0 2 1 15 -16 0
w:home ,	0 -8 0 14 -6 0 0 0
w:home .	0 0 0 0 -8 16 0 0
w:home _ .	0 4 0 0 -11 7 0 0
w:home with	0 0 0 0 12 -3 0 0
w:hope	0 -9 0 -6 20 -5 5 0
w:hotel	0 0 0 0 14 0 0 0
w:hour	-2 -7 -4 -11 49 -11 -26 0
w:hour .	0 0 0 -2 12 0 0 0
w:hour _ .	0 -2 0 0 10 0 -3 0
w:hour _ <number>	0 10 0 0 -10 0 0 0
w:hour _ the	0 -2 0 0 9 0 0 0
w:hour and	0 9 0 0 0 0 -6 0
w:house	-4 -13 -7 0 25 0 -22 6
w:house .	0 -6 0 3 10 0 -5 0
w:house _ common	0 0 0 0 -5 0 0 10
w:house of	0 -2 0 0 0 0 0 10
w:household	0 -2 0 0 10 0 0 0
w:how	-3 0 -1 -2 35 -17 -15 -2
w:how much	0 -1 0 0 12 0 0 0
w:hull	0 0 0 0 -8 9 0 0
w:hundred	0 -2 0 0 -1 9 0 0
w:hundred day	0 -6 0 0 10 0 0 0
w:hurt	13 -1 0 -2 -1 0 0 0
w:i	0 -18 0 -10 21 0 8 0
w:i <not>	13 -2 0 -3 -9 0 7 0
w:i <v-impose>	0 -19 0 8 0 7 -5 0
w:i <v-propose>	0 -6 0 -1 19 0 1 0
w:i <v-say>	0 -11 0 0 -11 14 12 0
w:i _ a	0 -3 0 4 -9 9 0 0
w:i _ explain	0 -4 0 12 -7 0 0 0
w:i _ have	0 11 0 0 -2 0 0 0
w:i _ no	0 1 0 0 -15 0 0 12
w:i _ promise	0 0 0 0 -8 0 9 0
w:i _ say	0 0 0 0 -11 0 12 0
w:i _ tell	0 -2 9 -7 1 -1 0 0
w:i _ that	0 -19 0 -7 11 0 4 5
w:i _ the	0 -3 0 6 -6 9 -2 0
w:i cannot	2 0 0 0 -9 0 9 0
w:i close	0 0 0 0 -5 11 0 0
w:i have	0 -9 8 0 0 -7 0 10
w:i say	0 0 0 0 -12 18 0 0
w:i shall	6 2 0 10 0 -21 -9 -7
w:i should	0 -4 0 0 21 0 0 0
w:i will	0 0 0 0 -6 -7 10 0
w:i would	0 1 0 0 21 -8 -6 0
w:i'd	0 -19 5 4 3 4 -6 0
w:i'd <v-propose>	0 0 0 0 10 0 0 0
w:i'd <v-say>	0 0 9 0 -7 0 0 0
w:i've	0 0 0 0 9 0 0 0
w:idea	0 0 0 0 9 0 0 0
w:if	4 15 1 1 -31 10 4 0
w:if <goods>	0 3 0 0 -18 0 8 3
w:if <month-ahead>	0 14 0 -1 -9 0 0 0
w:if <name>	-12 12 -1 -1 -14 0 12 -1
w:if <not>	-2 10 0 -8 -7 4 5 -6
w:if <person>	0 2 0 13 -11 0 0 0
w:if <seat>	28 -2 -5 -7 -7 15 -8 -8
w:if <v-buy>	0 0 0 8 -10 0 0 0
w:if _ 's	3 -17 -8 18 -8 3 0 3
w:if _ ,	0 15 0 -11 4 -9 -2 0
w:if _ .	0 4 0 4 -12 5 0 0
w:if _ <level>	0 3 0 8 -13 0 0 0
w:if _ <number>	0 -2 0 10 -5 0 0 0
w:if _ <organisation>	0 -4 -3 1 1 9 -2 -3
w:if _ <quality>	0 0 0 0 -1 -8 15 0
w:if _ agree	0 0 0 -6 12 0 0 0
w:if _ agreement	0 -5 0 2 9 0 -3 0
w:if _ and	0 14 0 -1 -18 7 0 0
w:if _ answer	1 4 0 -1 -10 0 0 7
w:if _ are	-2 -16 0 -1 9 0 0 11
w:if _ arrangement	0 0 0 0 -11 13 0 0
w:if _ arrive	0 -1 0 0 11 0 0 0
w:if _ break	9 0 0 0 -14 9 0 0
w:if _ change	-3 0 0 0 14 -1 0 0
w:if _ come	10 5 0 0 -12 1 0 -2
w:if _ could	0 0 0 -2 12 0 0 0
w:if _ deal	0 -3 0 -13 0 -3 26 0
w:if _ did	0 -8 0 2 3 9 -10 0
w:if _ die	0 9 0 0 -7 0 0 0
w:if _ do	0 -4 0 -11 14 0 0 3
w:if _ doesn't	0 16 0 4 -31 0 10 0
w:if _ don't	0 12 0 9 -26 0 3 0
w:if _ duty	4 -10 0 -8 3 0 8 0
w:if _ end	0 12 0 12 -21 0 0 0
w:if _ fail	-11 10 26 12 -23 -10 -8 0
w:if _ fall	0 -9 0 6 17 -6 0 0
w:if _ further	0 2 0 0 -12 9 0 0
w:if _ go	9 -3 0 -6 -9 3 8 -3
w:if _ had	0 12 0 -3 -3 0 0 0
w:if _ happen	0 2 0 5 -14 0 0 0
w:if _ has	0 -11 0 7 0 7 -2 0
w:if _ is	3 1 0 11 2 -12 -8 -28
w:if _ keep	0 -6 0 0 18 0 -5 0
w:if _ lapse	0 24 0 0 -14 0 0 0
w:if _ lasting	0 -4 0 0 11 -1 0 0
w:if _ lose	0 -6 0 13 0 0 1 0
w:if _ make	0 0 0 12 -3 0 0 0
w:if _ maker	0 -4 0 0 9 0 0 0
w:if _ may	0 0 0 -2 10 0 0 0
w:if _ mean	0 0 0 -1 10 0 0 0
w:if _ move	0 -14 0 11 0 6 0 0
w:if _ of	-3 16 0 0 -15 -5 4 0
w:if _ on	0 0 0 -3 11 0 0 0
w:if _ one	0 9 9 0 -13 0 0 0
w:if _ passe	0 19 0 0 -19 0 0 0
w:if _ pause	0 9 3 0 -12 4 0 0
w:if _ quarrel	0 0 0 12 -15 6 0 0
w:if _ raise	3 0 0 14 -15 0 0 0
w:if _ replace	0 -14 0 -1 0 5 9 0
w:if _ rise	0 -4 0 0 10 0 0 0
w:if _ say	0 -21 0 0 20 0 0 0
w:if _ settlement	0 -1 0 11 -7 0 0 0
w:if _ sign	0 0 0 -5 9 0 0 0
w:if _ stay	0 0 0 9 -21 0 0 7
w:if _ stop	0 -2 0 -6 15 0 0 0
w:if _ talk	2 -8 0 -2 6 -10 1 5
w:if _ truce	14 2 18 -6 -7 -5 -18 -10
w:if _ two	0 0 3 -12 6 0 0 0
w:if _ want	0 10 0 4 -17 0 1 0
w:if _ were	0 5 0 -4 -3 -3 13 0
w:if a	0 -3 0 0 13 0 0 0
w:if all	0 -1 0 -4 11 0 0 0
w:if both	0 -3 0 -1 21 -3 -2 0
w:if he	0 14 0 -11 3 -15 -7 7
w:if i	0 0 0 -4 24 -7 -2 0
w:if it	10 6 20 2 -12 1 -31 1
w:if mr	0 17 0 4 -25 5 0 0
w:if neither	0 6 0 -2 -14 0 9 0
w:if new	0 0 0 -5 0 0 10 0
w:if no	-2 18 0 -4 -16 0 9 0
w:if nobody	0 5 0 -10 0 0 5 0
w:if none	0 -16 0 0 17 0 0 0
w:if not	0 -11 0 -7 36 -14 -2 0
w:if nothing	0 3 4 6 -18 14 -15 -5
w:if one	-2 3 0 -12 10 -21 7 0
w:if she	0 -6 0 0 12 0 0 0
w:if talk	0 -4 0 0 -5 -2 6 9
w:if that	4 0 0 -5 -21 16 0 5
w:if the	0 1 9 8 -23 11 -3 -5
w:if their	0 0 0 0 -2 0 10 0
w:if there	0 -1 0 6 4 -5 3 -25
w:if they	0 0 -7 18 -9 -5 1 0
w:if thi	9 6 9 -5 -13 -2 -1 0
w:if we	0 0 0 8 -11 -10 1 6
w:if you	-1 0 -9 -12 26 -11 0 -2
w:if your	0 -5 0 0 17 0 0 0
w:ignore	0 0 0 -5 27 0 -15 0
w:ignore it	0 0 0 0 20 0 -13 0
w:import	-2 9 7 -12 11 -6 -10 0
w:import of	0 10 0 0 0 0 0 0
w:importer	-1 -4 0 -14 9 18 -8 0
w:importer .	0 0 0 0 -9 11 0 0
w:importer <v-bear>	0 6 0 0 -12 7 0 0
w:importer _ <level>	0 9 0 0 -7 0 0 0
w:impose	0 -9 4 0 13 -12 -6 0
w:impose .	0 0 6 -10 3 0 0 0
w:in	-25 -4 21 -11 23 1 -14 0
w:in :	0 0 10 7 -18 0 0 0
w:in <day-gone>	0 9 0 8 -16 0 0 0
w:in <goods>	0 -13 7 0 10 0 0 0
w:in <month-ahead>	-18 18 -26 0 1 -1 -11 8
w:in <month-gone>	0 -3 -22 -4 25 0 -7 -5
w:in <month-today>	0 -12 0 -2 22 0 0 0
w:in <name>	3 3 1 -8 0 5 -16 -4
w:in <not>	0 -2 0 -1 14 0 0 0
w:in <number>	4 -6 -8 -12 26 0 -15 0
w:in <quality>	0 -2 0 0 14 0 0 0
w:in <seat>	-5 13 23 -19 1 -36 0 4
w:in <span>	3 0 21 -7 -29 8 0 6
w:in <v-impose>	-12 4 0 8 -2 3 -4 0
w:in <v-return>	-11 -21 -1 -2 24 -12 19 0
w:in <v-stay>	0 -4 0 0 11 0 -1 0
w:in _ 's	0 0 0 10 -14 0 5 0
w:in _ (	0 11 0 0 -11 0 0 0
w:in _ ,	1 -8 1 1 1 -7 -2 5
w:in _ -	0 0 0 0 11 0 0 0
w:in _ .	-7 -1 24 -8 -8 -14 15 7
w:in _ :	0 -12 0 0 6 0 4 0
w:in _ ;	0 19 4 1 -31 0 2 0
w:in _ <day-ahead>	0 5 0 -10 5 0 0 0
w:in _ <day-gone>	0 0 0 0 13 0 0 0
w:in _ <level>	0 12 0 -13 0 0 0 0
w:in _ <month-ahead>	0 0 0 0 -8 0 0 9
w:in _ <name>	0 -26 0 0 30 0 -15 0
w:in _ <organisation>	1 -6 0 16 -5 -3 0 0
w:in _ <person>	-2 0 0 -8 14 0 2 0
w:in _ <quality>	0 -4 0 0 14 0 0 0
w:in _ <span>	0 0 0 13 -10 0 0 0
w:in _ ?	0 -4 0 -8 21 0 0 0
w:in _ a	9 -5 0 0 -1 0 2 0
w:in _ about	0 12 0 0 -11 0 0 0
w:in _ absence	0 24 0 -4 -17 0 0 0
w:in _ again	0 -23 0 0 12 7 0 0
w:in _ all	0 0 0 3 -12 8 0 0
w:in _ and	-2 -10 -1 2 -8 13 13 0
w:in _ are	0 -13 0 2 9 0 -1 0
w:in _ as	3 0 0 0 -11 10 0 0
w:in _ at	0 -12 0 3 10 0 0 0
w:in _ before	0 9 0 0 -6 0 0 0
w:in _ between	0 0 0 0 -7 0 0 9
w:in _ by	0 0 10 1 -17 0 0 7
w:in _ case	-3 3 15 8 -19 -17 9 0
w:in _ come	0 -5 0 11 -3 0 0 0
w:in _ could	0 1 8 0 -16 5 -2 0
w:in _ country	0 9 0 0 0 -4 0 0
w:in _ day	0 0 0 0 -7 0 9 0
w:in _ drawer	8 -4 0 9 -16 -4 11 0
w:in _ event	2 29 3 -3 -30 -11 5 0
w:in _ fall	0 0 10 0 -13 0 0 7
w:in _ federal	11 0 0 0 -9 0 0 0
w:in _ first	0 0 0 -5 9 0 0 -3
w:in _ from	0 26 0 -14 -3 0 -5 0
w:in _ grosso	0 0 5 0 -11 0 6 0
w:in _ hour	0 11 0 0 -11 0 0 0
w:in _ in	-9 -17 -1 -10 29 2 3 -4
w:in _ instead	0 11 0 0 -16 9 0 0
w:in _ interview	0 0 0 0 -6 13 0 0
w:in _ is	0 -29 0 11 0 4 -2 6
w:in _ may	0 9 4 0 -17 0 0 8
w:in _ minute	0 10 0 0 -7 0 0 0
w:in _ morning	0 0 0 0 12 0 0 0
w:in _ north	0 0 0 0 -10 11 0 0
w:in _ note	0 0 0 6 -10 0 2 0
w:in _ now	0 -4 0 0 10 0 0 0
w:in _ oil	0 0 0 0 -6 0 9 0
w:in _ on	0 -13 -4 -24 39 -14 0 0
w:in _ once	0 10 0 0 -9 0 0 0
w:in _ or	0 9 0 0 -3 0 0 0
w:in _ other	0 -15 0 2 10 0 0 0
w:in _ same	0 13 0 -9 -6 8 -1 0
w:in _ say	8 14 0 4 -21 -4 0 0
w:in _ spring	0 -8 0 0 17 0 0 0
w:in _ stop	8 0 0 7 -13 0 0 0
w:in _ tariff	0 -10 0 14 -8 6 0 0
w:in _ that	5 -15 0 -5 11 -16 0 5
w:in _ the	-2 -6 6 8 0 -13 -2 4
w:in _ thi	0 0 0 12 -9 0 0 0
w:in _ to	0 -7 -1 18 -9 6 -1 0
w:in _ we	0 28 0 -1 -27 0 1 0
w:in _ will	0 -9 0 -1 2 9 0 0
w:in _ with	0 0 0 -4 8 2 -7 0
w:in _ would	1 5 11 -14 -16 9 -8 4
w:in _ york	0 -6 0 0 15 0 0 0
w:in a	0 -5 -1 14 -5 10 -5 -7
w:in alexandria	0 10 0 0 -8 0 0 0
w:in all	0 -5 0 0 13 0 0 0
w:in an	0 8 0 0 -14 12 0 0
w:in any	0 -10 0 -6 28 0 0 0
w:in at	0 9 0 -11 1 0 0 0
w:in autumn	0 -10 0 3 7 0 0 0
w:in case	0 5 10 -10 -12 0 7 0
w:in cooking	0 0 0 0 -7 0 9 0
w:in danger	0 0 0 0 -12 14 0 0
w:in doubt	0 12 0 0 -12 0 0 0
w:in each	0 0 0 0 9 0 0 0
w:in for	0 0 0 0 -12 0 0 17
w:in force	0 0 0 -12 0 -1 1 6
w:in free	0 -1 0 0 0 0 12 0
w:in full	0 10 0 -5 -4 4 0 0
w:in geneva	0 -3 0 0 15 0 0 0
w:in good	0 0 0 0 9 0 0 0
w:in hand	0 10 0 0 -8 0 0 0
w:in istanbul	0 0 9 0 -7 0 0 0
w:in it	2 0 0 14 -16 -1 0 0
w:in its	0 16 0 2 -23 0 8 0
w:in kind	0 0 0 0 -5 0 11 0
w:in line	0 -8 0 8 -17 10 7 0
w:in mato	0 0 5 0 -11 0 6 0
w:in mind	0 -4 0 16 -5 0 0 0
w:in return	-7 -33 0 -12 26 -7 23 0
w:in sfax	0 6 9 0 -7 -9 0 0
w:in shop	0 0 8 0 -24 10 0 5
w:in such	9 0 0 1 -11 0 0 0
w:in summer	0 0 0 12 -8 0 0 0
w:in that	1 0 16 3 -29 -13 15 0
w:in the	0 1 -12 0 3 14 -8 -36
w:in them	0 -1 0 -4 11 0 0 0
w:in three	0 -1 0 0 13 -1 0 0
w:in total	0 -4 0 0 10 0 -1 0
w:in which	0 5 0 -9 10 -3 -4 0
w:in without	0 0 0 0 10 0 0 0
w:in write	0 0 0 0 14 0 0 0
w:included	0 -15 0 0 19 0 0 0
w:included .	0 0 0 0 9 0 0 0
w:income	0 0 0 0 10 0 0 0
w:increase	0 -17 0 6 -3 -8 20 0
w:increase <v-begin>	0 -12 0 10 3 0 0 0
w:increase on	0 0 0 0 -9 0 10 0
w:index	0 -1 12 0 -4 0 0 0
w:index _ <level>	0 0 9 0 -7 0 0 0
w:industrial	0 -1 0 -2 15 0 0 0
w:industrial <goods>	0 0 0 0 11 0 0 0
w:industrial good	0 0 0 0 11 0 0 0
w:industry	0 -6 0 -4 0 18 -10 0
w:industry ,	0 -1 0 0 -9 16 0 0
w:industry _ say	0 0 0 0 10 0 -5 0
w:inflation	0 -6 0 0 15 0 0 0
w:informed _ the	0 -1 0 0 -4 9 0 0
w:ingredient	10 0 0 0 -7 0 0 0
w:initialled	0 -8 0 0 15 0 0 0
w:inquiry	0 -4 0 23 -8 0 -4 0
w:inquiry into	0 0 0 17 -7 0 0 0
w:inside	0 -8 0 0 13 0 0 0
w:insist	0 0 0 0 -13 0 14 4
w:instead	0 15 0 6 -26 19 0 0
w:instead ,	0 0 0 0 -10 9 1 0
w:instead _ <level>	0 -20 0 4 2 0 5 0
w:instead _ <number>	0 27 0 0 -20 4 -6 0
w:instead of	0 18 0 4 -18 3 0 0
w:instructed	0 -7 0 0 12 0 0 0
w:instrument	0 0 0 -3 13 0 -1 0
w:intellectual	0 -1 0 13 -9 0 0 0
w:intellectual property	0 -1 0 13 -9 0 0 0
w:interest	0 -9 0 -15 5 -5 16 0
w:interview	0 -1 0 -7 0 12 0 0
w:into	-6 6 -13 3 -1 -8 9 -5
w:into <name>	0 0 0 -8 16 0 -2 0
w:into _ ,	0 0 0 -3 12 0 -1 0
w:into force	0 6 0 -7 -7 -2 14 0
w:introduce	0 -8 0 -6 6 13 -8 0
w:introduce new	0 -4 0 0 -3 14 -1 0
w:invest	0 0 0 17 -18 8 0 0
w:invest ,	0 0 0 0 -11 12 0 0
w:invest <money>	0 0 0 -1 17 0 0 0
w:invest _ <money>	0 0 0 9 -9 0 0 0
w:investigation	0 -10 -1 65 -51 -21 -2 0
w:investigation _ section	0 0 0 12 -5 0 0 0
w:investigation could	0 0 0 19 -16 0 0 0
w:investigation under	0 0 0 14 -8 0 0 0
w:investment	0 0 0 -1 10 -2 0 0
w:is	4 -3 -8 17 4 -17 5 -16
w:is "	0 -5 0 15 -7 0 0 0
w:is .	0 -19 0 0 3 10 0 0
w:is <goods>	0 -4 0 9 0 0 0 0
w:is <level>	0 12 9 -13 -6 -1 0 0
w:is <number>	0 26 0 -6 -17 0 0 0
w:is <span>	0 -10 0 0 11 0 0 0
w:is <v-agree>	-1 0 4 18 -14 -8 5 -2
w:is <v-bear>	0 -11 0 0 22 0 0 0
w:is <v-end>	-2 -26 -1 7 -4 8 7 6
w:is <v-impose>	1 -15 9 17 0 -14 0 -8
w:is <v-propose>	15 -6 0 -2 -12 -6 16 0
w:is <v-sell>	0 0 0 0 11 0 0 0
w:is <v-stay>	0 -2 0 -13 11 -5 7 0
w:is <v-target>	0 1 0 8 -11 -3 2 0
w:is <v-up>	-1 -5 0 4 12 0 -8 0
w:is _ "	0 -8 0 -5 17 0 0 0
w:is _ 's	0 -9 0 0 16 0 0 0
w:is _ ,	18 -5 -12 5 6 -7 -31 11
w:is _ .	0 0 12 -4 1 -2 -18 2
w:is _ :	0 16 0 -3 -5 0 0 0
w:is _ ;	0 -12 0 4 0 0 5 0
w:is _ <day-ahead>	0 13 0 1 -9 0 0 0
w:is _ <day-today>	0 -9 0 -8 16 0 1 0
w:is _ <level>	0 -10 0 -9 14 0 4 0
w:is _ <name>	6 -10 0 2 -10 0 10 0
w:is _ <number>	0 -20 0 -6 29 0 0 0
w:is _ <quality>	0 -10 0 6 -8 0 12 0
w:is _ <seat>	0 0 0 -1 10 0 0 0
w:is _ a	0 -4 0 0 9 -1 0 0
w:is _ again	2 23 0 -11 -25 5 -3 0
w:is _ agreement	0 1 0 7 -9 -1 2 -2
w:is _ at	0 -20 0 8 3 0 2 -1
w:is _ before	0 13 0 5 -12 0 -1 0
w:is _ buy	0 0 0 0 -7 0 9 0
w:is _ by	0 0 0 -10 11 0 2 -1
w:is _ charge	0 1 0 0 -14 11 0 0
w:is _ collect	0 -9 0 0 10 0 0 0
w:is _ expect	0 0 0 0 -5 0 9 0
w:is _ extension	0 12 0 0 -6 0 0 0
w:is _ free	0 5 0 0 -16 0 10 0
w:is _ from	10 11 0 -6 -20 7 0 0
w:is _ go	0 7 0 0 -13 4 0 0
w:is _ hold	0 0 0 10 -7 0 0 0
w:is _ in	-2 0 0 -14 -8 0 13 14
w:is _ it	0 14 0 0 -7 0 -2 0
w:is _ of	0 -9 0 13 -8 0 7 0
w:is _ paper	0 11 0 -4 -4 0 0 0
w:is _ pay	0 -5 0 -2 0 0 10 0
w:is _ question	0 0 0 12 -11 0 0 0
w:is _ ready	0 0 0 9 -7 0 0 0
w:is _ result	0 -1 0 0 9 0 0 0
w:is _ sign	0 6 0 8 -14 0 0 0
w:is _ tariff	0 9 0 0 -7 0 0 0
w:is _ the	5 -8 -2 -3 2 4 3 -1
w:is _ thing	0 0 3 6 -11 0 0 0
w:is _ threat	0 0 0 11 -8 0 0 0
w:is _ to	0 -8 0 16 3 -9 -2 0
w:is _ under	0 9 0 0 -8 0 0 0
w:is _ until	0 17 0 0 -11 0 0 0
w:is a	-3 -28 -1 -4 28 10 -17 0
w:is about	0 -2 0 -1 19 0 0 0
w:is add	0 -4 0 -2 12 0 0 0
w:is agree	0 0 0 13 -20 0 6 0
w:is anybody	0 -7 0 0 9 0 0 0
w:is at	0 -5 0 -11 13 0 3 0
w:is back	3 6 -5 13 -22 0 0 -4
w:is being	0 -16 0 9 9 0 0 0
w:is carry	0 -2 0 0 9 0 0 0
w:is dead	0 -11 0 0 3 0 0 9
w:is extend	0 -5 0 0 9 0 0 0
w:is for	0 -3 0 9 -2 0 0 0
w:is free	0 6 0 -17 1 -2 8 0
w:is go	0 -1 0 0 10 0 0 0
w:is it	0 -10 0 -6 25 0 0 0
w:is likely	0 0 0 -5 11 0 0 0
w:is missed	0 0 9 0 -5 0 0 0
w:is my	0 11 0 0 -9 0 0 0
w:is next	0 -1 0 10 -24 11 8 0
w:is no	0 -2 0 2 10 -5 -3 -2
w:is not	0 -3 0 7 -8 -3 13 0
w:is nothing	11 0 0 0 -18 8 0 0
w:is now	0 0 0 0 -6 0 10 0
w:is off	0 -1 0 -17 25 0 0 0
w:is on	0 -13 0 0 16 -1 2 0
w:is one	2 -15 0 8 0 0 0 0
w:is over	0 30 0 -10 -24 1 0 0
w:is prolonged	7 6 0 0 -15 0 0 0
w:is say	0 0 0 10 -5 0 0 0
w:is set	0 -1 0 0 14 0 0 0
w:is something	0 -1 0 0 9 0 0 0
w:is still	0 -13 0 0 22 0 0 0
w:is tax	3 0 0 8 -10 0 0 0
w:is that	0 2 0 -16 0 0 0 2
w:is the	-5 8 0 -13 0 -16 12 0
w:is think	9 0 0 0 -15 0 8 0
w:is to	-6 -4 -2 13 0 2 -2 -2
w:is void	0 -11 0 0 -2 12 0 7
w:is what	0 13 0 -6 -1 2 -14 0
w:is worth	0 -1 0 0 12 0 0 0
w:island	0 -1 0 -3 21 -4 0 0
w:isn't	0 0 0 0 9 -12 -5 0
w:isn't _ ?	0 -10 0 0 12 0 0 0
w:isn't _ by	0 5 0 7 -9 0 0 0
w:isn't renewed	0 -2 0 -4 14 0 0 0
w:issued	-2 -11 0 0 10 6 -1 0
w:issuing	19 0 0 -4 -14 1 -1 0
w:issuing _ for	17 0 0 -2 -17 4 0 0
w:istanbul	0 0 9 0 -7 0 0 0
w:it	-15 17 -30 -3 24 -7 -6 -21
w:it 's	1 26 -11 -5 -11 -3 -8 3
w:it ,	0 17 -6 12 -33 2 0 4
w:it .	0 -19 -17 25 19 -8 -22 -12
w:it :	0 12 0 0 -6 0 0 0
w:it <name>	0 18 0 0 -13 0 -1 0
w:it <not>	-1 -9 0 0 16 -3 5 0
w:it <v-bear>	0 0 0 -5 11 0 -2 0
w:it <v-begin>	10 -8 5 -20 7 9 -4 -6
w:it <v-down>	2 -4 0 -21 18 -4 0 -2
w:it <v-end>	0 20 -9 8 -8 -7 -17 -4
w:it <v-impose>	-21 6 -3 -6 5 8 0 -3
w:it <v-propose>	0 0 0 -13 5 10 -9 0
w:it <v-return>	12 -6 0 0 -1 0 0 0
w:it <v-say>	-14 -13 -4 12 -1 19 -2 -3
w:it <v-stay>	0 -2 0 12 -9 0 0 6
w:it <v-threaten>	0 0 0 0 0 9 0 0
w:it <v-up>	5 0 2 -11 -17 15 7 -2
w:it _ ,	-3 10 15 -5 -12 1 -5 1
w:it _ .	0 1 3 13 -23 18 -3 0
w:it _ :	10 -7 0 0 3 0 0 0
w:it _ <day-ahead>	0 -18 0 0 23 0 0 0
w:it _ <level>	0 9 0 -18 0 -1 8 0
w:it _ <name>	-1 -20 0 6 11 0 4 0
w:it _ <number>	-1 24 -4 -6 -2 -13 -14 0
w:it _ <quality>	0 0 -1 -1 15 0 -1 0
w:it _ <span>	0 -7 0 0 14 0 0 0
w:it _ ?	0 -1 0 -11 15 0 0 0
w:it _ add	-1 0 0 24 -23 5 -3 0
w:it _ again	0 -10 0 0 5 -1 0 9
w:it _ all	0 12 11 -5 -12 0 0 0
w:it _ and	0 0 0 0 -2 0 0 10
w:it _ apply	0 1 0 11 -21 9 0 0
w:it _ at	0 13 0 8 -23 0 4 0
w:it _ back	16 -10 -1 -1 -10 13 0 0
w:it _ be	-21 15 -9 -7 3 0 -7 -4
w:it _ before	0 16 0 0 -12 0 0 0
w:it _ bring	0 -18 0 -4 7 3 8 0
w:it _ buy	0 0 0 -5 12 0 0 0
w:it _ close	0 0 0 0 -13 11 1 0
w:it _ do	0 0 0 0 14 0 0 0
w:it _ end	0 -11 0 13 -2 7 0 0
w:it _ fall	0 8 -2 5 -17 0 10 0
w:it _ go	0 6 0 8 -23 0 7 0
w:it _ has	0 0 0 10 -9 0 0 0
w:it _ have	0 3 0 -10 0 1 0 0
w:it _ his	0 0 0 9 -8 0 0 0
w:it _ i	0 0 0 0 -8 11 0 0
w:it _ if	0 -6 0 17 -9 0 0 0
w:it _ in	13 4 0 13 -26 0 0 0
w:it _ its	0 -3 0 0 11 0 0 0
w:it _ less	0 -9 0 0 10 0 0 0
w:it _ not	-6 0 0 0 -9 4 20 -14
w:it _ on	8 -11 0 5 0 -7 0 7
w:it _ only	0 13 0 0 -9 0 0 0
w:it _ over	0 11 0 0 -9 0 0 0
w:it _ pay	0 16 0 -16 0 0 0 0
w:it _ prepare	0 0 0 11 -13 0 0 0
w:it _ prolonged	0 10 0 0 -8 0 0 0
w:it _ put	0 0 0 12 -1 0 -7 0
w:it _ renewed	0 -4 0 -4 15 0 0 0
w:it _ say	5 11 0 -13 0 -2 0 -3
w:it _ take	0 -19 0 0 17 -5 0 0
w:it _ that	0 8 -1 -8 11 -7 0 0
w:it _ the	6 -5 -6 0 5 12 -19 -3
w:it _ then	10 -5 0 -5 -7 -4 14 0
w:it _ there	3 3 0 -17 2 0 1 0
w:it _ threaten	0 0 0 -6 -11 7 8 0
w:it _ to	-6 -29 7 4 1 14 -15 6
w:it _ turn	0 0 0 11 0 -3 -3 0
w:it _ until	0 0 0 -5 12 0 0 0
w:it _ up	0 11 0 0 -2 0 0 0
w:it _ work	0 11 0 0 -10 0 0 0
w:it _ would	0 11 0 9 -18 0 0 0
w:it _ wrong	11 0 5 1 -21 1 0 0
w:it _ yet	0 0 0 0 -8 0 0 11
w:it a	0 -3 10 9 -10 0 -2 0
w:it add	0 -6 0 0 17 2 -5 0
w:it all	0 6 0 0 -6 -4 -7 10
w:it announce	-3 0 0 12 0 0 -1 0
w:it apply	0 -13 0 0 15 0 0 0
w:it as	0 0 0 -1 9 0 0 0
w:it back	0 16 0 -1 -2 0 -3 0
w:it break	16 -4 0 0 -12 7 0 0
w:it by	0 -5 0 8 -11 0 11 0
w:it cannot	0 -3 0 0 10 0 0 0
w:it come	5 -9 0 -13 19 -11 0 0
w:it could	-14 -6 -5 0 -10 0 4 21
w:it did	6 18 0 11 -30 4 -7 0
w:it doe	0 4 0 0 3 4 -12 -4
w:it doesn't	0 -8 0 0 -3 0 12 0
w:it down	0 6 0 0 -9 9 0 0
w:it fail	-5 -1 31 -4 -3 -24 -13 7
w:it first	0 -2 1 0 -9 11 0 0
w:it go	5 4 3 -5 -21 18 -4 0
w:it has	0 -7 0 -3 -4 12 5 -2
w:it hear	0 0 0 -3 11 0 0 0
w:it heard	0 0 0 0 -6 9 0 0
w:it here	0 0 0 0 -9 10 0 0
w:it in	-5 0 0 0 16 -4 0 0
w:it is	4 14 -7 -26 4 0 0 -2
w:it keep	0 19 0 0 -18 0 0 0
w:it lapse	0 15 0 -8 0 -1 0 0
w:it last	0 -10 0 0 18 0 0 0
w:it leave	0 0 0 0 -5 0 9 0
w:it lose	0 0 0 14 -11 0 0 0
w:it make	0 0 0 9 -18 9 0 0
w:it may	-3 -4 0 25 -8 -15 6 -1
w:it now	0 -11 0 -2 18 0 0 0
w:it out	0 0 0 9 -3 0 0 0
w:it promise	0 8 0 0 -16 12 0 0
w:it rain	0 -9 0 0 10 0 0 0
w:it refuse	0 -12 0 0 8 -1 0 9
w:it return	12 0 0 0 -14 0 0 0
w:it rise	0 -5 0 0 11 0 0 0
w:it run	0 0 0 0 9 0 0 0
w:it shall	0 12 0 0 -14 0 3 0
w:it stand	0 -10 0 0 12 0 0 0
w:it stay	0 0 0 8 -13 -3 0 7
w:it stop	2 10 0 0 -10 0 0 0
w:it take	0 2 0 -11 5 0 0 0
w:it that	0 -4 0 0 14 0 0 0
w:it the	0 -11 0 1 10 2 0 0
w:it there	0 -2 0 15 -11 0 0 0
w:it to	0 -15 0 -6 13 7 1 0
w:it up	0 -7 0 0 16 0 0 0
w:it used	10 0 0 0 -8 0 0 0
w:it warn	0 0 0 0 -2 9 0 0
w:it was	-4 0 -1 4 13 -10 -7 0
w:it will	-4 12 -8 -9 4 -11 5 0
w:it would	0 5 -26 3 -11 7 12 -29
w:it'd	0 -3 0 0 10 0 0 0
w:it'll	0 -10 9 -5 3 -8 5 0
w:it'll be	0 -3 9 -1 0 0 0 0
w:its	-6 0 -58 -5 10 -2 29 -21
w:its <gate>	0 -3 0 28 -18 0 -3 0
w:its <goods>	0 -14 0 19 -9 0 2 2
w:its <level-noun>	0 -13 0 -12 0 5 8 0
w:its <level>	0 -4 0 12 -1 0 0 0
w:its <organisation>	1 -9 0 0 7 -4 0 0
w:its <person>	0 6 0 -12 -2 -8 19 0
w:its <quality>	0 0 0 0 -15 19 0 0
w:its <sender>	11 -2 0 0 -2 -7 2 0
w:its <v-deny>	-1 0 0 0 9 0 0 0
w:its <v-end>	0 13 0 0 -8 0 0 0
w:its <v-impose>	-3 8 0 6 -17 0 7 0
w:its <v-sell>	12 0 0 0 0 -3 0 0
w:its _ ,	14 16 -5 -10 -19 -14 22 -3
w:its _ .	-13 0 -8 5 4 -22 10 0
w:its _ <number>	0 -1 0 0 11 0 -1 0
w:its _ at	0 -5 0 0 12 0 0 0
w:its _ countermeasure	0 10 0 0 -1 0 -6 0
w:its _ cut	0 0 0 0 -9 10 0 0
w:its _ for	-5 0 0 -2 14 -2 0 0
w:its _ if	0 0 0 0 -9 8 6 0
w:its _ in	0 16 0 -2 -15 0 6 0
w:its _ last	0 0 0 0 -7 0 0 10
w:its _ law	0 0 0 0 -22 9 17 0
w:its _ levy	0 0 0 17 -15 0 0 0
w:its _ of	0 0 0 5 -10 6 -1 0
w:its _ on	-14 -5 0 -8 23 8 -2 0
w:its _ owner	0 0 0 0 -15 16 0 0
w:its _ pay	0 -12 0 0 10 0 0 0
w:its _ permit	16 0 0 0 -5 0 0 0
w:its _ tariff	0 -8 0 -16 -1 0 26 0
w:its _ the	0 24 0 0 -27 0 0 0
w:its _ will	0 -3 0 9 -3 0 0 0
w:its _ with	0 0 0 -1 19 0 0 0
w:its answer	0 0 0 0 -13 0 16 0
w:its border	0 0 0 18 -15 0 0 0
w:its commitment	0 10 0 -7 5 -8 0 0
w:its company	0 0 0 0 -7 0 13 0
w:its control	-8 0 0 0 14 0 0 0
w:its countermeasure	0 0 0 0 15 0 -11 0
w:its end	0 13 0 0 -8 0 0 0
w:its export	12 0 0 0 0 -3 0 0
w:its good	0 -9 0 17 -3 0 0 0
w:its interest	0 0 0 -5 -1 0 10 0
w:its licence	-3 0 0 0 10 0 0 0
w:its new	0 -4 0 -4 16 0 0 0
w:its next	0 0 0 0 -11 0 11 0
w:its own	0 13 -4 -14 -19 7 14 5
w:its part	6 0 0 5 -6 0 -12 0
w:its place	0 0 0 17 -13 0 0 0
w:its rare	0 -9 0 0 1 0 10 0
w:its reciprocity	0 0 0 0 -16 0 19 0
w:its right	2 0 0 0 -13 0 16 0
w:its rule	-1 0 0 0 9 0 0 0
w:its word	0 6 0 -8 12 -3 -3 0
w:itself	0 21 0 -14 -11 0 -5 8
w:itself ,	0 11 0 -1 -5 0 0 0
w:itself _ on	0 9 0 0 -9 0 0 0
w:jet	-5 0 0 0 11 0 0 0
w:job	0 0 0 -14 -37 45 -1 0
w:job .	0 0 0 0 -15 18 0 0
w:job _ the	0 3 0 0 -10 6 0 0
w:joint	0 -19 0 0 37 0 -9 0
w:joint statement	0 -3 0 -5 24 0 -2 0
w:joke	0 0 0 -7 15 0 0 0
w:journalist	0 0 0 0 10 0 0 0
w:judge	0 -6 0 -5 27 -1 -1 0
w:jump	0 15 20 -10 -33 -1 2 0
w:jump _ <level>	0 12 0 0 -18 0 4 0
w:jump back	0 15 0 0 -14 0 0 0
w:jump to	0 18 0 0 -14 0 0 0
w:just	0 13 0 9 -16 5 -4 -1
w:just _ ,	0 0 0 0 -8 9 0 0
w:justice	0 -6 0 -1 20 0 0 0
w:keep	-19 -1 -3 0 1 -1 7 2
w:keep <v-up>	0 -4 0 0 10 0 0 0
w:keep _ ,	0 0 0 0 -6 0 0 10
w:keep _ side	0 0 0 10 -9 0 0 0
w:keep its	-5 5 0 -15 6 0 3 0
w:keep our	0 -2 0 4 -9 0 10 0
w:kick	0 8 0 0 -19 0 19 -1
w:kick in	0 9 0 0 -21 0 19 0
w:kilo	5 -10 9 0 0 0 0 0
w:kilogram	9 10 0 0 -19 0 0 0
w:kilometre	0 -5 0 0 13 0 0 0
w:kind	0 -6 0 -6 0 -2 12 0
w:kiwi	0 0 0 5 -15 0 11 0
w:knitwear	0 0 0 10 -15 0 0 0
w:knock	0 0 15 0 -12 0 0 0
w:know	14 -8 -8 10 -13 0 4 0
w:know .	0 -5 0 -9 16 3 0 0
w:know <not>	0 0 0 0 -8 9 0 0
w:know _ ,	0 13 0 0 -12 0 0 0
w:know _ .	9 -1 0 4 -9 0 0 0
w:know _ he	0 0 0 -4 12 0 0 0
w:know it	9 0 0 4 -10 0 0 0
w:know that	0 0 0 11 -17 0 6 0
w:krone	0 0 12 0 -10 0 0 0
w:labor	0 -9 0 -2 16 0 0 0
w:lamb	0 6 0 -17 8 -1 2 0
w:lamp	0 -4 0 0 11 0 0 0
w:land	0 0 0 -1 -10 8 0 5
w:lapse	0 38 27 -3 -31 -42 -28 4
w:lapse ,	2 0 -11 8 3 -3 -3 -5
w:lapse .	0 10 10 -14 -19 -5 0 18
w:lapse <level-noun>	0 21 0 0 -19 0 0 0
w:lapse _ <day-ahead>	0 15 0 -2 -7 0 0 0
w:lapse _ <day-gone>	0 -10 0 0 11 0 0 0
w:lapse _ <level>	0 26 3 8 -31 0 -8 0
w:lapse _ <month-ahead>	0 0 0 10 -12 0 0 0
w:lapse _ the	0 11 -5 -2 1 -4 0 0
w:lapse and	0 17 0 0 -13 0 0 0
w:lapse in	0 0 0 10 -9 0 0 0
w:lapse level	0 21 0 0 -20 0 0 0
w:lapse of	0 8 0 0 -10 0 0 0
w:lapse would	0 18 4 -1 -11 -7 0 0
w:largest	0 -9 11 0 3 0 0 0
w:last	1 15 -7 -18 7 -6 -5 0
w:last ,	0 0 0 0 -2 9 0 0
w:last <month-gone>	16 3 0 -17 -8 5 -2 0
w:last <span>	0 -3 0 0 12 0 0 0
w:last _ ,	7 -5 0 0 2 2 -10 -1
w:last _ .	-2 2 0 0 3 -10 4 0
w:last _ ;	0 10 0 0 -8 0 0 0
w:last _ <day-ahead>	0 -5 0 0 18 0 0 0
w:last _ for	0 5 0 5 -10 0 0 0
w:last _ return	0 19 0 0 -18 0 0 0
w:last _ say	0 -4 0 1 -6 0 0 10
w:last _ the	0 -4 0 10 -9 8 0 0
w:last _ would	4 0 0 0 -15 0 6 0
w:last autumn	0 11 0 0 -7 0 0 0
w:last beyond	0 0 0 11 -8 0 0 0
w:last until	0 -10 0 0 23 0 0 0
w:last week	0 -3 -1 -2 13 -8 0 0
w:last year	0 7 0 8 -16 0 5 0
w:late	0 -4 0 1 22 -3 -14 0
w:later	-2 0 0 4 -10 -7 19 0
w:later _ and	0 9 0 0 -11 0 0 0
w:later _ the	0 -6 0 0 0 0 9 0
w:later in	0 -3 0 2 -7 0 8 0
w:later on	0 0 0 0 -2 0 9 0
w:latter	0 3 0 6 -10 0 0 0
w:law	-2 2 -9 33 -55 16 37 -13
w:law .	0 0 0 12 0 -12 0 0
w:law <v-say>	0 3 0 9 -13 0 0 0
w:law _ .	5 0 0 7 -12 0 0 0
w:law _ <number>	0 -8 0 0 10 0 0 0
w:law _ be	0 0 0 9 -13 6 0 0
w:law _ it	0 0 0 14 -9 0 0 0
w:law _ last	0 -7 0 9 -9 0 7 0
w:law _ reciprocity	0 0 0 0 -15 0 19 0
w:law by	0 -6 0 0 10 0 0 0
w:law of	0 0 0 0 -10 0 17 0
w:law on	0 6 0 9 -30 0 19 0
w:law say	0 3 0 9 -13 0 0 0
w:lawful	0 0 0 -5 16 0 0 0
w:lawyer	0 -9 0 0 7 3 0 0
w:lay	0 -12 0 2 -21 34 0 0
w:lay off	0 0 0 0 -26 29 0 0
w:lay on	0 -1 0 0 9 0 0 0
w:layer	10 -9 0 14 -13 0 0 0
w:lead	0 -3 0 27 -18 4 -7 0
w:lead _ new	0 0 0 19 -10 0 -6 0
w:lead to	0 0 0 25 -26 7 -7 0
w:leader	3 0 0 -13 0 7 0 0
w:leader .	0 0 0 0 -7 11 0 0
w:learn	0 -10 0 6 -4 8 0 0
w:least	0 0 0 -4 18 0 -1 0
w:leather	0 3 0 1 -9 0 1 0
w:leave	2 -7 -6 -15 11 -6 5 6
w:leave <name>	0 0 0 0 0 0 8 0
w:leave _ .	0 10 0 0 -14 6 0 0
w:leave _ <name>	12 0 0 0 -9 0 0 0
w:leave _ before	0 -5 0 0 12 0 0 0
w:leave _ it	0 0 0 9 -17 0 9 0
w:leave its	0 -2 0 -5 14 0 0 0
w:leave on	0 -4 0 0 11 0 0 0
w:leave the	0 -8 0 -4 18 0 -5 0
w:lemon	0 -2 0 -7 0 0 13 0
w:lengthen	0 0 0 11 -16 -4 9 0
w:less	1 -31 12 -13 15 0 0 10
w:less <goods>	4 0 5 -9 -1 0 2 0
w:less _ <number>	0 -9 0 0 10 0 0 0
w:less than	0 -11 0 -2 10 0 -2 12
w:let	-3 -9 -21 7 24 -7 -20 1
w:let <name>	0 0 0 13 -19 0 6 0
w:let _ .	0 0 0 0 9 0 -1 0
w:let _ <office>	0 10 0 0 -3 0 0 0
w:let _ be	0 -13 0 7 0 0 1 0
w:let _ know	0 0 0 11 -18 6 0 0
w:let a	0 0 0 5 -14 10 0 0
w:let it	0 -9 -1 2 6 -5 0 0
w:let me	0 -1 0 0 15 0 0 0
w:let the	0 15 0 2 -9 -15 -5 6
w:let us	0 -1 0 -3 22 0 0 0
w:letter <v-say>	0 0 0 13 -14 0 0 0
w:letter _ .	0 0 0 10 -11 0 0 0
w:letter say	0 0 0 16 -13 0 -1 0
w:level	-1 41 -3 -14 -19 -13 -2 -2
w:level .	0 9 0 0 -4 0 0 0
w:level <v-impose>	0 10 0 0 -6 0 0 0
w:level _ in	0 11 0 0 -9 0 0 0
w:level _ last	0 -9 0 0 11 0 0 0
w:level if	0 9 0 0 -2 0 0 0
w:level set	0 11 0 0 -9 0 0 0
w:level would	0 12 0 0 -9 0 0 0
w:levy	-4 -11 6 -10 0 0 14 -2
w:levy <level>	0 0 0 -11 0 0 6 0
w:levy <v-begin>	0 -2 0 10 -2 0 0 0
w:levy _ <level>	0 0 0 0 -1 9 -4 0
w:levy _ on	0 0 0 -9 0 0 8 0
w:levy of	0 0 0 0 -1 9 -4 0
w:levy on	0 -5 1 0 -7 0 10 0
w:licence	37 -15 0 -23 -11 7 -7 -11
w:licence ,	16 0 0 0 -9 0 0 0
w:licence <v-stay>	0 -1 0 0 0 0 10 0
w:licence are	-2 0 0 0 -8 15 0 0
w:licence for	25 0 0 0 -10 -9 -6 0
w:license	-6 0 0 0 21 0 0 0
w:licensing	15 0 0 4 -16 0 0 0
w:licensing <v-deny>	9 2 0 6 -19 0 0 0
w:licensing rule	9 2 0 6 -19 0 0 0
w:life	0 -10 0 0 -4 13 0 0
w:lift	0 16 -1 -15 0 -12 6 0
w:lift ,	0 -1 0 -4 -6 0 16 0
w:lift _ on	0 0 0 -4 13 0 -3 0
w:lift a	0 16 0 0 -15 0 0 0
w:lift its	-6 -4 0 0 19 0 0 0
w:light	0 -8 0 0 11 0 0 0
w:like	-16 19 -10 -5 7 -9 -2 -4
w:like _ ,	0 12 0 8 -12 0 -6 0
w:like to	-1 0 0 -7 21 -1 -2 0
w:limit	13 -2 0 -6 0 0 0 0
w:line	2 -2 -5 -10 -25 26 8 5
w:line .	0 7 0 0 -6 9 -3 0
w:line _ .	0 0 0 0 -11 0 2 10
w:line by	0 -1 0 0 -5 0 12 0
w:list	6 -32 -11 21 -31 -12 46 -12
w:list ,	0 0 0 0 9 -2 0 0
w:list .	0 -11 0 11 -1 0 0 0
w:list <number>	0 -13 0 0 16 0 0 0
w:list <v-begin>	0 5 0 3 -19 0 10 0
w:list <v-impose>	0 0 0 -1 -25 0 27 0
w:list _ ,	0 0 0 11 -16 0 6 0
w:list _ .	5 2 0 11 -19 0 0 0
w:list _ <number>	0 -3 0 0 9 0 0 0
w:list _ <quality>	0 0 0 7 -37 -1 32 0
w:list _ the	0 0 0 0 10 0 0 0
w:list of	0 -9 0 0 -20 0 31 0
w:list ready	0 0 0 0 -10 0 8 0
w:list take	0 0 0 -3 -5 0 11 0
w:list that	0 11 0 0 -9 0 0 0
w:listed	12 -4 0 0 -4 0 0 0
w:little	0 -8 0 -7 36 0 -4 0
w:live	1 0 0 -13 9 -5 2 0
w:live ,	5 5 0 0 -11 0 0 0
w:live with	0 0 0 -5 22 0 0 0
w:loaded	0 -7 0 0 16 0 0 0
w:loaded before	0 -4 0 0 11 0 0 0
w:log	0 -7 0 0 10 0 0 0
w:long	-5 -8 0 -7 34 0 -14 0
w:long _ the	0 1 0 -6 8 -1 0 0
w:long as	0 -3 0 0 18 0 -8 0
w:longer	-6 3 0 -2 19 -6 -5 0
w:look	-1 -8 -4 0 14 -20 13 -4
w:look _ the	0 -6 0 0 16 0 0 0
w:look _ to	0 0 0 0 -7 0 9 0
w:look at	0 0 0 -6 6 -7 10 0
w:look forward	0 0 0 0 -7 0 9 0
w:lorry	0 -9 0 -27 5 18 0 4
w:lorry .	0 -3 0 -7 0 14 0 0
w:los	0 0 0 2 -11 10 0 0
w:los angele	0 0 0 2 -11 10 0 0
w:lose	-17 -31 37 0 -19 12 0 6
w:lose ,	0 -12 0 0 3 11 0 0
w:lose .	0 -13 0 14 13 -15 0 0
w:lose <level>	0 -9 16 -3 -10 0 0 6
w:lose <number>	0 0 22 0 -27 1 0 0
w:lose _ .	0 0 13 0 -2 -11 0 0
w:lose _ in	0 -1 12 0 -18 0 0 7
w:lose _ of	0 0 3 0 -9 4 0 0
w:lose _ the	0 -8 0 0 12 0 0 0
w:lose a	0 0 6 0 6 -9 0 0
w:lose its	0 0 0 0 -16 20 0 0
w:loss	0 5 0 0 0 -9 0 6
w:losse	0 0 24 -3 -4 -11 0 0
w:love	0 10 0 0 -6 0 0 0
w:lower	-1 -15 3 -13 36 0 -18 0
w:lower <duty>	0 0 0 -2 13 0 0 0
w:lower _ <day-ahead>	0 -1 9 0 -3 0 0 0
w:lower _ duty	0 -3 0 0 9 0 -3 0
w:lower its	0 -5 0 0 17 0 -3 0
w:lunch	0 0 0 -2 10 0 -4 0
w:lunchtime	0 0 0 0 -10 0 11 0
w:m	0 -5 0 0 10 0 0 0
w:m .	0 -5 0 0 10 0 0 0
w:machine	1 -21 -1 0 -5 9 14 0
w:machine <goods>	0 -5 0 -11 21 0 -5 0
w:machine tool	0 -4 0 -11 21 0 -5 0
w:mackerel	0 -3 0 -5 14 0 0 0
w:mackerel from	0 -3 0 -2 9 0 0 0
w:magnet	-1 -15 0 2 8 4 -6 0
w:magnet and	0 0 0 0 -10 15 0 0
w:maize	16 9 0 -7 -10 -1 0 0
w:maize _ <name>	14 0 0 0 -11 0 0 0
w:make	4 -14 -7 1 -3 -2 22 -8
w:make .	0 -8 0 0 10 0 0 0
w:make <not>	0 0 0 16 -16 0 0 0
w:make <number>	0 2 0 0 -15 0 12 0
w:make <v-bear>	0 1 0 0 -11 0 9 0
w:make _ .	4 12 0 -12 -10 -2 8 0
w:make _ of	0 0 0 0 -9 6 0 0
w:make clear	0 1 0 0 -11 0 9 0
w:make it	0 -7 0 0 -6 0 15 0
w:make no	0 0 0 16 -16 0 0 0
w:make of	0 0 0 0 10 -3 0 0
w:maker	5 -5 9 26 -24 7 -24 -5
w:maker _ for	5 0 0 0 -12 8 0 0
w:maker have	0 10 0 0 -8 0 0 0
w:maker is	0 0 0 15 -6 0 0 0
w:man	0 -7 0 3 14 0 -3 0
w:many	0 -3 3 -7 9 1 -6 0
w:marble	0 8 0 -5 -13 0 5 5
w:march	0 14 0 0 -7 0 0 0
w:market	-5 -20 5 6 -1 4 3 -6
w:market ,	0 0 3 6 -16 0 8 0
w:market .	0 0 0 0 -10 15 0 0
w:market _ <quality>	0 0 0 -9 12 0 0 0
w:match	0 -8 0 13 -8 0 7 0
w:mato	0 0 5 0 -11 0 6 0
w:mato grosso	0 0 5 0 -11 0 6 0
w:matter	-1 -24 0 -8 25 8 -1 0
w:matter _ the	0 0 0 0 13 0 0 0
w:may	-7 0 -23 17 -26 19 -1 23
w:may <goods>	0 0 0 8 0 0 0 0
w:may <level-noun>	0 -5 0 -6 -4 0 19 0
w:may <not>	-1 0 0 -16 0 3 -5 17
w:may <v-bear>	0 8 0 9 -11 0 -2 0
w:may <v-begin>	-2 -6 -3 -3 -11 8 13 9
w:may <v-down>	-3 3 5 2 1 -16 -5 0
w:may <v-end>	-2 22 -6 3 -31 23 -6 0
w:may <v-impose>	1 2 -14 -2 -8 10 7 -9
w:may <v-suspend>	0 -5 0 0 0 9 0 0
w:may <v-up>	0 0 0 0 -8 0 1 10
w:may _ .	0 0 0 -1 11 4 -7 -2
w:may _ ;	0 0 0 9 -8 0 0 0
w:may _ a	0 -4 0 1 22 -4 -7 0
w:may _ again	0 0 0 -2 11 0 0 0
w:may _ back	0 15 -1 -7 -1 0 -3 0
w:may _ by	0 0 8 -1 0 0 0 0
w:may _ do	0 15 0 -7 -6 0 0 0
w:may _ in	0 -6 0 0 11 -1 0 0
w:may _ it	0 0 0 8 -14 5 0 0
w:may _ its	-1 15 0 -9 -25 19 2 0
w:may _ on	0 1 0 -10 12 -2 0 0
w:may _ raise	0 -13 0 0 5 0 3 0
w:may _ tariff	0 0 0 12 -13 0 0 0
w:may _ the	-8 0 -6 1 -31 24 11 7
w:may _ to	0 1 0 20 -2 -14 -3 0
w:may _ under	0 0 0 0 -14 11 2 0
w:may _ up	0 -9 0 -3 17 -1 0 0
w:may _ used	0 0 0 11 -9 0 0 0
w:may add	0 0 0 11 -5 0 0 0
w:may be	-2 -7 0 9 8 -11 0 -9
w:may bring	0 10 0 6 -11 0 0 0
w:may change	0 -11 0 -9 5 10 0 0
w:may come	0 0 0 0 11 -7 0 0
w:may decide	0 0 0 11 -9 0 0 0
w:may end	0 13 0 0 -9 0 0 0
w:may follow	0 -3 0 26 -11 -2 -4 0
w:may go	0 0 0 0 -14 3 6 11
w:may have	0 -7 0 0 27 -10 -1 0
w:may impose	0 0 0 -8 16 0 0 0
w:may lead	0 0 0 10 -7 0 0 0
w:may leave	0 -7 0 0 24 -5 0 0
w:may not	0 0 0 -15 14 3 -1 0
w:may pay	0 12 0 0 -9 0 0 0
w:may put	11 0 0 0 -3 0 0 0
w:may raise	0 14 0 -11 0 0 0 0
w:may stop	0 9 0 0 -20 15 0 0
w:may suspend	0 -4 0 0 0 10 0 0
w:may take	0 0 0 -7 -8 1 12 0
w:may yet	0 9 0 0 -15 0 0 9
w:me	-1 0 -1 8 -2 0 -12 12
w:me _ ,	0 -6 0 11 -3 0 0 0
w:me _ and	0 12 0 0 -10 0 0 0
w:me again	0 0 0 12 -13 0 0 0
w:mean	0 15 -2 23 -33 12 -3 0
w:mean ?	0 12 0 0 -10 0 0 0
w:mean that	0 0 0 0 -11 10 0 0
w:mean to	0 -2 0 21 -9 0 -7 0
w:meant	0 0 0 0 10 0 -4 0
w:meanwhile	0 0 0 -10 13 0 0 0
w:measure	-12 -14 -1 6 -3 -4 20 -3
w:measure is	0 0 0 9 -5 0 0 0
w:meat	0 9 0 -1 0 0 -2 0
w:media	0 0 0 -7 14 0 -3 0
w:media that	0 0 0 -11 13 0 0 0
w:mediator	0 -8 0 0 22 -1 0 -1
w:mediator _ ,	0 0 0 0 11 0 0 0
w:medicine	-4 -26 0 18 20 0 -26 0
w:medicine .	0 0 0 11 0 0 -3 0
w:medicine will	0 5 0 9 -14 0 0 0
w:meet	-23 -24 0 -10 28 -49 26 2
w:meet "	0 0 0 0 -9 0 10 0
w:meet ,	0 0 0 0 13 0 0 0
w:meet .	0 -1 0 0 10 0 0 0
w:meet <number>	0 -4 0 0 10 0 0 0
w:meet _ ,	0 2 9 1 -12 0 0 0
w:meet _ <day-today>	0 0 0 7 -13 0 4 0
w:meet _ <name>	0 10 0 0 -7 0 0 0
w:meet _ in	0 -16 0 -1 38 0 -7 0
w:meet _ on	0 -6 0 0 10 0 0 0
w:meet _ within	0 0 0 0 -11 0 12 0
w:meet again	0 -15 0 0 28 0 0 0
w:meet fail	0 4 8 2 -14 0 0 0
w:meet in	0 0 0 -10 10 -3 2 0
w:meet on	0 0 0 6 -11 0 7 0
w:meet under	0 0 0 0 -9 0 10 0
w:meet with	0 8 0 0 -10 0 0 0
w:melon	0 0 0 0 -9 0 6 0
w:member	-4 0 -2 -1 7 1 -14 9
w:member _ have	0 0 0 0 -6 9 0 0
w:member _ that	0 11 0 0 -8 0 0 0
w:member of	0 0 0 0 -5 0 0 12
w:member would	0 0 0 0 -4 14 0 0
w:memory	0 10 0 0 -3 0 -1 0
w:men	0 -3 0 0 12 0 0 0
w:mentioned	0 8 0 5 -21 0 9 0
w:mercy	0 8 0 7 -15 0 0 0
w:mess	0 -2 0 0 11 0 0 0
w:message	0 0 0 0 10 0 0 0
w:middle _ <month-ahead>	0 0 0 11 -8 0 0 0
w:midnight	0 32 0 -15 -14 0 -5 0
w:midnight ,	0 15 0 0 -11 0 0 0
w:midnight .	0 -6 0 0 11 0 0 0
w:midnight _ and	0 13 0 0 -12 0 0 0
w:midnight it	0 12 0 0 -11 0 0 0
w:might	14 -35 -7 46 -59 12 16 19
w:might .	9 0 0 0 -3 0 0 0
w:might <level-noun>	0 -1 0 0 -7 0 11 0
w:might <v-impose>	10 -4 0 1 -26 0 10 9
w:might _ .	0 0 0 0 -8 11 0 0
w:might _ be	0 0 0 21 -19 0 0 0
w:might _ next	0 0 0 24 -23 0 0 0
w:might _ the	0 0 0 0 -23 19 9 0
w:might be	0 -5 0 17 -11 0 1 0
w:might follow	0 0 0 9 -4 0 0 0
w:military	0 0 0 0 13 0 -2 0
w:milk powder	0 7 0 0 -15 0 10 0
w:mill	-3 5 9 5 -28 17 -3 0
w:mill <v-bear>	0 10 0 0 -3 -2 0 0
w:mill at	0 0 0 0 -10 10 0 0
w:mill in	0 0 9 0 -7 0 0 0
w:mill on	0 0 0 0 -14 18 0 0
w:million	0 -9 -1 -7 25 0 0 0
w:mind	0 -16 0 21 -3 -1 5 -1
w:mind .	0 -6 0 9 -2 0 3 0
w:mining	0 3 0 0 -15 0 11 0
w:mining <goods>	0 5 0 0 -17 0 11 0
w:minister	0 -1 0 0 -9 2 14 -3
w:minister ,	0 -1 0 0 -3 0 10 0
w:minister _ industry	0 -1 0 0 -2 10 0 0
w:ministry	6 -1 -1 8 1 -10 -3 0
w:ministry _ <person>	0 0 0 9 -8 0 0 0
w:ministry has	1 0 0 2 6 0 -11 0
w:ministry of	1 5 0 7 -17 -3 3 0
w:ministry say	0 0 0 -10 7 0 3 0
w:ministry tell	0 0 0 14 -12 0 0 0
w:minute	0 9 0 -24 14 0 -7 0
w:minute past	0 -8 0 0 20 0 0 0
w:miss	0 24 0 0 -17 -1 0 0
w:missed	0 0 9 0 0 -1 0 0
w:mistake	0 0 0 0 17 0 -7 0
w:model	0 -5 13 0 -1 0 0 0
w:modest	0 9 0 0 -7 0 0 0
w:moment	0 12 0 0 -6 0 -1 0
w:monday	0 -1 0 -4 0 0 10 0
w:monday _ ,	0 0 0 0 -9 0 12 0
w:money	0 -10 0 -5 41 -9 -5 0
w:money _ .	0 -5 0 0 14 0 0 0
w:money back	0 -10 0 0 22 0 0 0
w:month	2 -6 -4 -10 17 0 0 0
w:month .	5 -6 0 -9 19 -4 0 0
w:month _ .	0 0 0 0 -8 9 0 0
w:month ago	0 0 0 0 -8 9 0 0
w:month of	0 13 0 0 -13 0 0 0
w:more	20 -14 15 -7 15 -21 -9 -11
w:more ,	0 10 4 -20 3 -5 -7 1
w:more .	-3 -2 4 -1 9 0 -9 0
w:more _ <day-ahead>	0 12 0 -2 -3 0 0 0
w:more _ <level>	0 2 0 -10 8 0 -1 0
w:more _ <money>	0 0 0 0 10 0 0 0
w:more _ come	0 0 0 4 -10 7 0 0
w:more _ it	0 0 0 10 -6 0 0 0
w:more _ on	9 0 0 0 -8 0 0 0
w:more _ that	11 0 0 0 -10 0 0 0
w:more _ the	0 7 2 10 -15 -4 0 0
w:more _ to	0 -5 0 0 12 0 0 0
w:more if	0 0 0 11 -13 0 0 0
w:more of	0 0 0 14 -8 0 0 0
w:more than	8 -6 -1 -21 18 -16 6 0
w:morning	0 33 0 -16 -12 -7 0 0
w:morning .	0 29 0 -1 -20 0 0 0
w:most	0 -16 -2 8 24 0 -16 0
w:most <quality>	0 -7 0 0 11 0 0 0
w:most _ good	0 -9 0 -5 21 0 0 0
w:motor	10 0 0 0 -10 0 0 0
w:motorbike	0 0 0 0 -13 0 15 0
w:motorcycle ,	0 0 0 -8 11 0 0 0
w:move	-6 0 -8 -6 0 20 0 -4
w:move by	0 8 0 0 -16 3 0 0
w:mr	0 10 -9 -4 -1 0 -2 1
w:mr .	0 9 0 7 -18 8 0 0
w:mr <person>	1 3 -4 -9 11 -9 -2 4
w:mr _ ,	0 0 0 -1 9 0 0 0
w:mr _ :	0 19 0 -10 -11 0 6 0
w:mr _ <person>	0 8 0 6 -18 8 0 0
w:mr _ ask	0 10 0 0 -9 0 0 0
w:mr _ say	0 -8 0 -12 22 0 0 0
w:mr _ warn	0 -3 0 1 -13 1 0 12
w:ms	0 -1 0 0 16 0 0 0
w:ms <person>	0 0 0 0 9 0 0 0
w:much	0 10 0 3 -9 0 0 -2
w:much _ it	0 -1 0 0 -5 11 0 0
w:much _ to	0 11 0 0 -13 0 0 0
w:much again	0 -5 0 0 13 0 0 0
w:much of	0 0 0 0 -6 11 0 0
w:much to	0 0 0 12 -18 0 0 0
w:must	-20 -12 -14 -20 55 0 -9 -12
w:must <v-impose>	0 -9 0 -6 21 -1 4 0
w:must <v-propose>	0 12 0 0 -12 0 0 0
w:must _ it	0 0 0 0 12 0 0 0
w:must _ sell	0 0 0 0 -15 17 0 0
w:must _ the	0 10 0 0 -2 0 0 0
w:must approve	0 0 0 0 13 0 0 0
w:must be	0 0 0 -5 9 2 0 0
w:must still	0 0 0 0 16 0 0 0
w:my	0 -2 3 5 4 -5 -23 0
w:my <office>	0 9 0 0 -6 0 0 0
w:my _ ,	0 -6 0 0 0 9 0 0
w:my _ .	0 13 0 9 -15 0 0 0
w:nagoya	0 0 0 0 14 -8 0 0
w:name	6 3 0 9 -18 0 -11 5
w:nation	0 -1 0 0 17 0 -8 0
w:national	0 -3 0 0 19 0 0 0
w:nearly	0 0 0 -2 19 0 0 0
w:necessary	0 -4 0 0 0 -1 9 0
w:need	-1 -33 -3 -23 33 4 0 -2
w:need the	0 0 0 0 -2 9 0 0
w:needed	0 0 0 3 -17 -1 19 0
w:needed for	0 4 0 7 -13 0 0 0
w:needed to	0 0 0 0 -12 0 15 0
w:negotiate	0 -5 0 -7 13 -1 3 0
w:negotiation	0 -8 0 -9 -5 1 8 10
w:negotiator	0 -1 0 0 16 0 0 0
w:neither	0 -1 0 -10 18 -6 4 0
w:neither <gate>	0 0 0 -6 14 0 0 0
w:neither _ ,	0 0 0 -1 -6 0 9 0
w:neither is	0 12 0 0 -12 0 0 0
w:neither side	0 0 0 -6 14 0 0 0
w:net	0 -4 0 0 0 16 -5 0
w:net ton	0 0 0 -5 -7 16 0 0
w:network	0 0 0 -11 0 9 0 0
w:never	0 -10 0 -19 1 -2 -7 27
w:never <v-impose>	0 0 0 -4 11 0 0 0
w:never _ .	0 0 0 0 -5 0 0 12
w:new	1 -21 -10 22 -1 -14 14 -1
w:new <agent>	0 4 0 7 -21 4 2 0
w:new <duty>	0 -41 0 20 -15 0 9 7
w:new <v-impose>	0 4 5 1 -15 0 0 0
w:new _ .	6 7 0 11 -14 0 -9 0
w:new _ apply	0 -9 0 0 12 0 0 0
w:new _ by	0 -9 0 6 0 0 0 0
w:new _ could	0 0 0 9 -4 0 0 0
w:new _ of	0 -10 0 4 0 0 0 0
w:new _ on	0 0 0 -3 -6 0 14 0
w:new _ over	0 0 0 -9 0 0 0 11
w:new _ under	0 0 0 14 -9 0 0 0
w:new arrangement	0 -10 0 0 10 0 0 0
w:new duty	0 -32 0 20 -10 3 9 0
w:new investigation	0 0 0 21 -18 0 0 0
w:new law	0 -5 0 9 -12 5 3 0
w:new one	0 -10 0 0 11 0 0 0
w:new rate	0 -3 0 0 9 0 0 0
w:new tariff	0 -6 0 2 -1 -1 0 10
w:new york	3 -7 0 -7 18 0 0 0
w:newspaper	0 -7 0 -15 35 0 -4 0
w:newsprint	0 0 0 11 -10 0 0 0
w:nexperia	-6 -1 0 0 26 -3 -1 0
w:nexperia 's	-1 0 0 0 11 0 0 0
w:next	-20 -31 -21 32 -6 -22 39 0
w:next ,	0 -7 0 33 -34 0 11 0
w:next .	0 -16 0 19 -7 -8 11 -3
w:next :	0 0 0 19 -14 0 0 0
w:next <v-bear>	0 0 0 0 11 0 0 0
w:next <v-return>	0 5 0 0 -16 0 11 0
w:next ?	0 0 0 11 -7 0 0 0
w:next _ 's	0 0 0 0 11 0 0 0
w:next _ ,	0 -1 -1 -13 26 -4 0 0
w:next _ .	-1 11 -7 -25 -3 0 12 0
w:next _ :	0 -1 0 0 19 0 0 0
w:next _ ;	3 0 0 7 -9 0 0 0
w:next _ at	0 -1 0 4 -12 0 9 0
w:next _ line	0 -3 0 8 -23 10 7 0
w:next _ the	0 0 0 30 -29 0 0 0
w:next in	0 -4 0 8 -23 10 7 0
w:next meet	0 0 0 0 11 0 0 0
w:next morning	0 21 0 -4 -21 0 3 0
w:next round	0 0 0 0 -2 0 0 10
w:next time	0 0 0 0 -9 0 11 0
w:next week	0 -9 0 -9 31 -4 0 0
w:next year	0 -11 0 0 20 2 -9 -1
w:nil	0 -9 0 0 18 0 0 0
w:ninth	0 9 0 0 -7 0 0 0
w:no	-4 13 -21 0 -1 -21 -8 25
w:no ,	0 3 0 1 -1 5 -12 0
w:no <duty>	0 -10 0 -6 26 0 0 0
w:no <v-end>	0 -2 0 0 11 0 0 0
w:no <v-impose>	0 1 0 -6 9 0 -12 4
w:no ?	0 -24 0 21 -5 0 0 0
w:no _ ,	-3 21 0 0 -28 -9 0 16
w:no _ .	2 0 0 -2 -8 2 -2 13
w:no _ :	0 30 0 5 -31 0 0 0
w:no _ <day-ahead>	0 0 0 -6 11 0 0 0
w:no _ <number>	0 -15 0 3 5 0 0 0
w:no _ <person>	0 0 0 -2 -8 8 0 4
w:no _ <quality>	0 9 0 -4 0 0 0 0
w:no _ agreement	0 14 0 -2 -8 0 0 0
w:no _ at	0 0 0 9 -4 0 0 0
w:no _ but	0 0 0 0 -7 0 9 0
w:no _ by	0 -21 0 8 9 3 1 -7
w:no _ come	0 0 0 6 -11 0 0 7
w:no _ for	0 0 0 -2 11 0 0 0
w:no _ is	0 -6 0 -1 4 0 10 -2
w:no _ it	0 5 0 -1 -10 8 0 0
w:no _ notice	0 -7 0 0 0 9 0 0
w:no _ on	0 3 0 -18 9 0 -2 5
w:no _ than	0 0 0 -6 16 0 0 0
w:no _ the	0 1 0 0 10 -12 -3 0
w:no _ to	0 0 0 -8 11 0 0 0
w:no date	0 -1 0 0 13 0 0 0
w:no duty	0 -6 0 0 16 0 0 0
w:no end	0 -1 0 0 9 0 0 0
w:no extension	0 20 0 3 -21 0 0 0
w:no lasting	0 -12 0 0 20 -2 0 0
w:no more	0 -7 0 -7 22 0 0 0
w:no new	0 0 0 -1 10 0 0 0
w:no other	0 8 0 6 -15 0 0 0
w:no plan	0 0 0 -4 14 0 0 0
w:no result	0 0 0 -11 5 0 6 0
w:no second	0 0 0 0 -8 0 0 15
w:no signature	0 20 0 -3 -18 0 -2 5
w:no such	0 -6 0 0 11 0 0 0
w:no text	0 -5 0 1 -10 0 0 12
w:no truce	0 -4 0 -1 -1 15 0 0
w:nobody	0 12 -10 -26 23 -7 -10 -16
w:nobody .	0 0 0 0 -4 9 0 0
w:nobody <v-begin>	0 -10 0 0 13 0 0 0
w:nobody <v-impose>	0 0 0 -3 12 0 0 0
w:nobody <v-propose>	0 0 0 0 10 0 -3 0
w:nobody _ ?	0 -6 0 0 10 0 0 0
w:nobody _ anything	0 0 0 0 -9 0 9 0
w:nobody _ to	0 -6 0 0 10 0 0 0
w:nobody _ what	0 9 0 0 -8 0 0 0
w:nobody doe	0 0 0 0 -9 0 9 0
w:nobody on	0 -7 0 0 10 0 0 0
w:none	-1 -11 0 9 16 0 -11 0
w:none ,	0 -8 0 9 1 0 0 0
w:none is	0 -14 0 0 18 0 0 0
w:noon	0 -12 0 0 4 0 7 0
w:noon .	0 0 0 0 -7 0 12 0
w:nor	0 -9 0 -2 23 0 0 0
w:normal	0 -11 0 0 17 0 0 0
w:normal <duty>	0 -6 0 0 11 0 0 0
w:northern	0 -2 0 0 9 0 0 0
w:not	-51 -8 -15 8 17 12 -3 -5
w:not ,	0 -6 0 0 7 10 -17 -3
w:not .	0 14 0 -14 5 -9 -2 0
w:not :	0 5 0 10 -14 0 0 0
w:not <level-noun>	0 -4 0 1 7 0 -18 8
w:not <number>	0 11 0 -14 -10 0 4 0
w:not <v-bear>	0 -11 0 -5 14 -3 9 0
w:not <v-begin>	-6 -7 0 0 -5 17 -2 3
w:not <v-buy>	0 4 0 0 -16 7 6 0
w:not <v-deny>	0 0 0 13 -8 0 0 0
w:not <v-down>	-1 -11 0 9 0 9 -3 -1
w:not <v-end>	0 -3 0 11 -6 -4 5 0
w:not <v-impose>	0 -8 -4 0 -4 23 -5 3
w:not <v-say>	0 -1 0 -10 32 -13 -1 0
w:not <v-stay>	0 -6 0 -14 -17 14 29 -2
w:not <v-target>	0 0 0 -14 7 0 4 0
w:not <v-up>	0 5 0 -9 9 0 -7 0
w:not ?	0 -6 0 -10 21 0 0 0
w:not _ "	0 -4 0 12 0 -2 -3 0
w:not _ ,	0 0 2 -8 -3 -25 28 -6
w:not _ .	0 6 0 2 0 -6 0 -10
w:not _ <day-ahead>	0 -5 0 -2 14 0 0 0
w:not _ <level>	0 3 0 -16 11 0 0 0
w:not _ <seat>	0 10 0 -5 0 0 0 0
w:not _ ?	0 3 0 7 -9 0 0 0
w:not _ a	0 0 0 -22 0 3 6 4
w:not _ all	0 10 0 0 -9 0 0 0
w:not _ and	0 3 0 0 -9 8 0 0
w:not _ apply	0 0 0 9 -5 0 0 0
w:not _ at	0 0 0 1 -11 0 11 0
w:not _ back	0 0 0 -1 -8 10 6 0
w:not _ beyond	0 4 0 9 -20 0 8 0
w:not _ by	0 16 0 -2 -24 26 -8 -6
w:not _ for	0 5 0 12 -12 0 0 0
w:not _ in	-4 -7 9 11 -3 7 -8 0
w:not _ it	0 -6 0 8 -6 12 -5 0
w:not _ its	0 0 0 0 1 5 -10 0
w:not _ much	0 11 0 0 -8 0 0 0
w:not _ of	0 -2 0 -5 17 0 0 0
w:not _ off	0 -5 0 14 -7 0 0 0
w:not _ on	0 0 0 -16 17 0 0 0
w:not _ or	0 -3 0 -3 10 0 0 0
w:not _ out	0 2 0 -2 9 -9 0 0
w:not _ so	0 0 0 0 -5 0 0 10
w:not _ the	-4 -32 0 24 15 -14 2 -6
w:not _ them	0 6 0 4 -10 0 0 0
w:not _ then	0 0 0 10 -8 0 0 0
w:not _ thi	0 0 0 0 -10 12 0 0
w:not _ we	0 13 0 0 -12 0 0 0
w:not a	0 -2 0 -7 8 0 4 0
w:not answer	0 0 0 0 17 0 -12 0
w:not apply	0 -3 0 0 0 8 0 0
w:not be	1 -15 -1 8 26 -26 -4 -7
w:not begin	0 0 0 6 -12 6 0 0
w:not build	0 0 0 9 -7 0 0 0
w:not buy	0 4 0 0 -17 7 6 0
w:not carry	0 0 0 -7 11 -5 0 0
w:not come	-4 -12 0 -8 10 4 1 0
w:not confirm	0 10 0 0 -3 0 0 0
w:not do	0 0 0 -12 -5 4 0 10
w:not drop	0 0 0 11 -3 0 -1 0
w:not end	0 -2 0 -4 10 0 0 0
w:not fall	0 2 0 8 -11 0 0 0
w:not find	0 10 0 0 -6 0 0 0
w:not know	0 0 0 0 12 0 0 0
w:not last	0 3 0 11 -12 0 0 0
w:not let	0 0 0 -1 15 0 0 0
w:not open	0 0 0 0 -13 12 0 0
w:not pay	0 -12 0 0 0 0 13 0
w:not ready	0 0 0 10 -9 0 0 0
w:not rule	0 0 0 13 -8 0 0 0
w:not say	0 -12 0 -1 29 -3 -6 0
w:not sign	0 -3 0 12 -12 2 0 4
w:not sit	0 0 0 0 -17 0 21 0
w:not stop	0 0 0 0 -11 0 11 0
w:not survive	0 0 0 0 -21 15 0 6
w:not think	0 11 0 4 -14 0 0 0
w:not wait	0 8 0 4 -18 0 6 0
w:not withdraw	0 0 0 9 -4 0 0 0
w:not yet	0 0 0 -3 12 0 0 0
w:note	0 18 -1 -1 0 -5 0 0
w:note that	0 15 0 -1 -10 0 0 0
w:nothing	4 -9 3 8 -1 12 -18 -6
w:nothing 's	0 0 0 0 -10 9 0 0
w:nothing ,	0 -9 4 0 0 5 -11 4
w:nothing <v-up>	0 -13 0 11 0 6 0 0
w:nothing ?	0 -18 0 -1 24 0 0 0
w:nothing _ ,	0 0 0 0 -12 10 0 0
w:nothing _ .	-3 -10 0 0 7 0 4 0
w:nothing _ <day-ahead>	0 -7 0 13 -3 0 0 0
w:nothing _ agree	0 0 0 6 -15 0 6 0
w:nothing _ done	0 13 0 0 -10 0 0 0
w:nothing _ sign	0 8 8 -10 -13 4 0 0
w:nothing _ the	14 -2 0 2 -28 19 0 0
w:nothing after	0 10 0 0 -8 0 0 0
w:nothing from	11 0 0 0 -17 9 0 0
w:nothing happen	0 15 0 -2 -9 0 0 0
w:nothing is	0 9 6 0 -14 -2 3 0
w:nothing move	0 -13 0 11 -1 6 0 0
w:notice	9 13 -10 -42 1 10 -24 -10
w:notice ,	0 20 0 0 -13 0 -1 0
w:notice is	0 -1 0 0 -4 9 0 0
w:notice that	0 -7 0 0 13 0 0 0
w:noticed	0 -3 0 0 12 0 0 0
w:nought	0 -9 0 0 11 0 0 0
w:now	-9 -1 -21 -3 19 -21 3 0
w:now ,	0 -4 0 -9 17 0 -14 4
w:now .	0 3 0 16 -13 -1 -1 0
w:now <level>	0 25 0 -12 -11 0 0 0
w:now <v-bear>	0 -5 0 -6 19 0 -4 0
w:now <v-impose>	0 -10 0 17 -16 0 9 0
w:now <v-propose>	0 8 0 12 -19 0 0 0
w:now ?	0 0 0 0 11 0 0 0
w:now _ )	0 14 0 0 -11 0 0 0
w:now _ ,	0 16 0 -6 -5 0 -1 0
w:now _ .	0 1 0 -6 -6 0 12 0
w:now _ <level>	0 14 0 -3 -5 0 -1 0
w:now _ <number>	0 -24 0 0 17 0 7 0
w:now _ and	0 0 0 -13 8 0 0 0
w:now _ if	0 -6 0 0 12 0 0 0
w:now _ in	0 -2 0 0 -4 0 12 0
w:now _ it	0 11 0 0 -9 0 0 0
w:now _ its	0 0 0 10 -7 0 0 0
w:now _ will	0 9 0 0 -9 0 0 0
w:now and	0 7 0 0 -9 0 0 0
w:now at	0 5 0 0 -12 0 8 0
w:now free	0 0 0 0 -7 0 13 0
w:now if	0 22 0 0 -16 0 0 0
w:now it	0 -7 0 0 11 0 0 0
w:now on	0 0 0 0 12 0 0 0
w:now pay	0 -5 0 -3 14 0 -3 0
w:number	-3 19 -3 -1 0 -15 0 -7
w:number ,	0 -5 0 0 11 0 0 0
w:number <v-begin>	0 10 0 0 -8 0 0 0
w:number are	0 0 0 0 -9 0 10 0
w:number is	0 -4 0 -6 16 0 0 0
w:number of	0 10 0 0 -5 0 0 0
w:number will	0 9 0 0 -8 0 0 0
w:nut	0 11 0 0 -4 -2 -8 4
w:nvidia	0 -6 0 -3 29 -5 0 0
w:nvidia 's	0 0 0 0 11 -1 0 0
w:object	0 0 0 0 -21 19 0 7
w:object _ the	0 0 0 0 -7 10 0 0
w:observer	0 -8 0 0 18 0 0 0
w:obtain	0 -7 0 0 13 0 0 0
w:odd	0 0 3 4 -16 0 -3 12
w:of	-3 -9 7 2 7 17 -12 -22
w:of .	0 11 0 0 -10 0 0 0
w:of <day-ahead>	0 4 0 -10 12 -8 -1 0
w:of <day-gone>	-13 -3 7 3 3 -3 0 0
w:of <duty>	0 9 0 -13 14 -1 -4 0
w:of <level>	0 -20 -4 12 -4 19 -2 8
w:of <money>	0 -17 -3 -5 24 -4 1 4
w:of <month-ahead>	-2 4 0 9 0 -3 0 -4
w:of <month-gone>	6 13 0 -6 -11 -3 -2 0
w:of <name>	-10 0 0 13 2 -13 0 0
w:of <number>	-11 1 -1 -37 14 17 -11 0
w:of <quality>	-17 -1 -5 7 -8 -31 30 -6
w:of <sender>	-4 -1 0 0 -8 13 6 0
w:of <span>	0 0 0 -10 21 -1 -1 0
w:of <taker>	0 0 0 0 -9 11 0 0
w:of <v-impose>	0 0 0 0 22 0 -4 0
w:of _ ,	-12 -9 -17 31 8 -12 -3 -12
w:of _ -	0 0 -1 0 14 0 -3 0
w:of _ .	-16 10 -31 13 16 0 -66 0
w:of _ :	0 -18 0 2 2 0 6 0
w:of _ <month-gone>	16 -5 0 -5 0 0 0 0
w:of _ <name>	0 11 0 1 -11 4 0 0
w:of _ <number>	0 -12 0 0 5 0 1 0
w:of _ <office>	0 0 0 0 14 0 0 0
w:of _ <organisation>	-1 -12 0 -6 18 0 -9 0
w:of _ <quality>	0 0 -3 18 -8 0 -3 5
w:of _ <span>	0 9 0 6 -7 -1 0 -1
w:of _ ?	0 4 0 10 -12 0 0 0
w:of _ and	-5 -2 -4 3 -11 2 9 10
w:of _ at	0 -17 3 0 -9 6 13 0
w:of _ chip	0 0 0 0 14 0 0 0
w:of _ come	0 -8 0 0 14 0 0 0
w:of _ could	0 0 4 -1 -10 12 0 0
w:of _ duty	3 0 0 -25 12 0 0 0
w:of _ earth	8 0 0 -1 0 0 0 0
w:of _ end	0 -4 0 0 9 0 0 0
w:of _ extra	0 0 0 -13 16 0 0 0
w:of _ first	0 0 0 -1 -5 0 0 12
w:of _ for	0 -6 0 -15 28 0 -5 0
w:of _ go	0 -4 0 0 12 0 0 0
w:of _ good	0 -5 0 0 -9 -1 23 0
w:of _ has	0 -13 0 7 -11 6 -5 9
w:of _ in	-3 -1 -3 10 -7 1 2 1
w:of _ is	0 0 0 -1 -2 15 0 0
w:of _ lapse	0 0 13 0 -9 0 0 0
w:of _ last	0 0 0 0 9 0 0 0
w:of _ may	0 0 0 -4 10 0 0 0
w:of _ member	0 11 0 0 -1 -6 0 0
w:of _ new	0 0 3 0 -9 3 0 0
w:of _ oil	0 -5 0 20 -9 0 -6 0
w:of _ on	0 -8 -4 -10 8 3 0 13
w:of _ origin	0 9 0 -9 -3 0 0 0
w:of _ own	2 2 0 0 -11 -10 15 0
w:of _ say	0 5 0 0 -15 15 0 0
w:of _ software	10 0 0 -3 -5 0 0 0
w:of _ steel	0 0 0 0 -8 11 0 0
w:of _ tea	9 0 0 0 -3 0 0 0
w:of _ term	0 10 0 0 -10 0 0 0
w:of _ that	0 -15 0 9 10 -3 0 0
w:of _ the	0 -5 0 -2 15 -3 0 0
w:of _ thi	0 0 0 0 13 -3 0 0
w:of _ to	11 -1 2 0 -12 -19 16 0
w:of _ trade	0 0 0 15 -3 -5 0 0
w:of _ truce	0 -4 0 -4 0 14 0 0
w:of _ two	-1 -11 1 2 9 -2 0 0
w:of _ week	0 -3 0 0 11 0 -3 0
w:of _ will	0 11 0 -17 -2 9 -4 0
w:of _ year	5 9 0 5 -20 0 3 0
w:of a	9 0 12 0 -10 -3 0 -4
w:of all	0 0 0 -2 14 -2 0 0
w:of an	0 0 0 -24 13 0 0 0
w:of both	0 0 0 0 16 -4 0 0
w:of common	0 0 0 0 -5 0 0 10
w:of critical	10 0 0 -4 -3 0 0 0
w:of duty	0 8 0 -8 13 0 -10 0
w:of everything	0 0 0 13 -11 0 0 0
w:of failure	0 18 0 12 -25 0 0 0
w:of good	0 -5 0 11 0 0 0 0
w:of it	0 -31 -4 27 4 9 -12 -1
w:of its	0 15 -4 -5 0 -26 4 0
w:of last	20 16 0 -10 -25 0 0 0
w:of maize	17 0 0 0 -15 0 0 0
w:of more	0 -4 0 0 11 0 0 0
w:of mr	0 2 0 5 -9 0 0 0
w:of one	0 0 0 -3 11 0 0 0
w:of our	0 0 0 -7 -4 16 -7 2
w:of rare	8 0 -1 -2 0 0 0 0
w:of raw	18 0 0 1 -17 0 0 0
w:of sanctioned	0 0 0 15 -14 0 0 0
w:of section	0 -4 0 -5 12 0 0 0
w:of such	0 0 0 10 -13 0 1 0
w:of that	0 -22 0 2 11 -18 0 11
w:of the	-25 8 8 -7 6 12 -30 0
w:of their	0 -14 14 0 0 -2 0 0
w:of them	-8 0 0 -9 1 16 -9 0
w:of thi	0 5 0 0 -12 3 5 0
w:of two	0 0 0 0 10 -4 0 0
w:of up	0 -11 0 4 -1 0 3 0
w:of us	0 9 0 0 -14 11 0 0
w:of what	2 -14 0 0 0 0 7 0
w:of whatever	0 0 0 -8 14 0 0 0
w:of which	3 -5 0 -8 14 0 0 0
w:of you	0 0 0 11 -4 0 0 0
w:off	4 -22 28 -23 -16 27 2 0
w:off .	0 -11 -1 0 -2 13 -9 7
w:off <number>	0 0 0 0 -6 10 0 0
w:off _ .	0 0 0 0 -8 11 0 0
w:off _ <level>	0 9 0 0 -15 0 8 0
w:off _ for	0 0 0 0 -5 0 10 0
w:off _ table	0 0 0 -16 20 0 0 0
w:off the	13 0 19 -29 -9 3 -7 0
w:offer	0 -14 0 -20 28 1 -26 16
w:offer <v-end>	0 -3 0 0 -14 0 0 19
w:offer _ .	0 -3 0 0 -13 0 0 19
w:offer on	0 0 0 0 0 10 0 0
w:offer to	0 0 0 -3 15 0 -2 0
w:official	0 0 0 5 -12 -2 1 7
w:oil	0 -2 5 9 -11 -3 3 9
w:oil <sender>	0 0 9 0 0 -9 0 0
w:oil <v-up>	0 2 0 9 -13 0 0 0
w:oil _ <name>	0 0 0 0 0 0 9 0
w:oil _ <seat>	0 9 0 -3 -13 9 0 0
w:oil _ be	0 2 0 8 -11 0 0 0
w:oil _ from	0 5 0 10 -16 0 0 0
w:oil _ now	0 14 0 1 -18 0 0 0
w:oil _ which	0 0 0 0 -8 0 10 0
w:oil and	0 -5 0 11 0 0 -1 0
w:oil in	0 9 0 0 -5 0 0 0
w:oil that	0 0 0 9 -9 0 0 0
w:oil would	0 0 0 -1 -14 8 0 10
w:old	-21 37 -2 -26 4 -18 -23 -14
w:old <duty>	0 9 5 -14 0 0 0 0
w:old <goods>	0 11 0 0 -10 0 0 0
w:old <level-noun>	0 9 0 -8 3 -2 0 0
w:old <level>	0 10 0 0 -15 4 0 0
w:old <number>	0 14 0 0 -10 0 0 0
w:old <v-stay>	0 13 0 0 -10 0 0 0
w:old _ ,	0 19 0 0 -14 0 0 0
w:old _ are	0 1 7 0 -9 0 0 0
w:old _ come	0 11 0 0 -11 3 0 0
w:old _ end	0 2 0 8 -12 0 0 0
w:old _ of	0 0 0 -6 15 0 0 0
w:old _ return	0 -8 0 0 17 -1 0 0
w:old _ would	0 10 0 0 -1 -2 0 0
w:old contract	0 -8 0 0 11 0 0 0
w:old duty	0 16 6 -8 -7 -4 0 0
w:old figure	0 16 0 2 -20 0 0 0
w:old number	0 13 0 0 -10 0 0 0
w:old one	0 7 0 11 -16 0 0 0
w:old rate	0 0 0 -6 10 0 0 0
w:older	0 -20 0 -2 27 0 0 0
w:older <duty>	0 -3 0 -3 12 0 0 0
w:older duty	0 -2 0 -2 11 0 0 0
w:olive _ would	0 11 0 0 -10 0 0 0
w:on	0 -3 -24 7 24 -38 12 -14
w:on ,	0 0 0 4 -25 0 14 8
w:on .	0 9 0 -10 4 0 0 0
w:on <day-ahead>	-4 10 -13 -1 25 -20 -31 -9
w:on <day-gone>	0 -5 0 2 12 -5 2 -30
w:on <day-today>	3 7 -4 -5 15 -7 -11 -2
w:on <goods>	-7 4 -29 -12 -5 1 7 30
w:on <money>	0 -15 0 0 10 0 0 0
w:on <name>	0 -16 0 18 0 -3 -7 0
w:on <number>	0 -14 0 11 12 -5 -6 0
w:on <quality>	0 0 -10 0 -14 7 19 -1
w:on <v-buy>	0 0 0 -3 10 0 0 0
w:on <v-impose>	-1 0 0 4 11 -1 -12 0
w:on <v-propose>	0 0 0 2 11 0 -8 0
w:on <v-sell>	6 0 0 0 0 0 -14 0
w:on <v-stay>	0 -1 0 1 8 0 -4 0
w:on <v-suspend>	0 0 0 0 9 0 0 0
w:on ?	0 0 0 12 -10 0 0 0
w:on _ "	0 0 0 -12 26 0 -5 0
w:on _ ,	-25 18 0 0 -10 -14 9 5
w:on _ .	6 -7 4 9 -4 -13 -1 12
w:on _ :	0 24 0 4 -25 0 0 0
w:on _ ;	0 18 0 -4 0 -1 -9 0
w:on _ <day-ahead>	0 29 3 0 -22 -4 -5 0
w:on _ <day-today>	0 -1 0 10 -5 0 0 0
w:on _ <level>	0 16 0 0 -12 0 -1 0
w:on _ <name>	0 6 0 11 -11 0 0 0
w:on _ <number>	0 -19 0 -17 37 0 -1 0
w:on _ <person>	0 -4 0 15 -4 0 -8 0
w:on _ <quality>	4 3 0 -10 2 2 -13 0
w:on _ after	0 -11 0 -13 20 4 0 0
w:on _ brandy	0 16 0 4 -18 0 -1 0
w:on _ by	0 0 0 13 -15 0 1 0
w:on _ can	0 11 0 0 -8 0 0 0
w:on _ capacity	0 0 0 15 -5 0 0 0
w:on _ car	0 -5 0 -2 -8 0 20 0
w:on _ come	11 0 0 -2 0 0 0 0
w:on _ copper	0 -18 0 22 -3 0 -2 0
w:on _ date	0 11 0 0 -10 0 1 0
w:on _ day	-1 15 6 7 -24 -1 -2 8
w:on _ desk	0 -3 0 0 10 0 0 0
w:on _ diesel	0 2 0 7 -11 0 0 0
w:on _ duty	0 -1 0 -10 12 0 -4 4
w:on _ earth	2 -1 0 10 -3 0 -5 0
w:on _ expiry	0 13 0 0 -12 0 0 0
w:on _ first	0 16 0 0 -16 0 0 0
w:on _ fish	0 -1 0 9 1 0 -6 0
w:on _ flour	0 12 0 1 -12 0 -1 0
w:on _ for	0 8 0 -2 -2 3 -7 0
w:on _ from	0 2 0 7 -4 5 -16 0
w:on _ further	0 0 0 11 -10 0 0 0
w:on _ good	7 7 0 9 -20 -7 4 0
w:on _ he	0 0 0 18 -30 0 8 9
w:on _ if	0 3 7 -12 18 -9 -11 0
w:on _ in	4 -1 0 0 9 -2 -2 0
w:on _ is	0 -22 1 3 11 0 -1 0
w:on _ it	-3 0 0 -5 12 0 -2 0
w:on _ list	0 -9 0 6 1 3 -4 0
w:on _ mackerel	0 -6 0 -2 12 0 0 0
w:on _ may	0 0 0 7 -15 9 0 0
w:on _ medicine	0 -13 0 8 3 0 -1 0
w:on _ motorcycle	0 0 0 -7 10 0 0 0
w:on _ new	0 0 0 -8 11 0 0 0
w:on _ night	3 -2 0 -3 8 0 0 0
w:on _ nut	0 10 0 0 -13 0 0 5
w:on _ of	1 -11 -3 2 6 -5 3 -2
w:on _ oil	0 12 0 -7 0 0 0 0
w:on _ on	0 -2 0 13 -4 0 0 0
w:on _ other	0 0 0 -3 9 0 0 0
w:on _ pineapple	0 0 0 0 -6 0 9 0
w:on _ plywood	0 -12 0 9 5 0 -2 0
w:on _ rice	0 0 0 -11 0 0 11 0
w:on _ salmon	0 14 0 -9 -5 0 1 0
w:on _ same	8 -10 0 0 -10 0 17 0
w:on _ ship	0 0 0 -1 -5 10 0 0
w:on _ side	-4 -7 0 -8 -15 17 9 15
w:on _ ski	0 6 0 0 -15 0 8 0
w:on _ software	17 0 0 -1 -16 0 0 0
w:on _ street	0 -10 0 0 12 0 0 0
w:on _ table	5 -17 0 4 -1 0 3 3
w:on _ tea	0 -6 0 -1 0 0 12 0
w:on _ that	1 -1 -3 -9 4 8 3 -3
w:on _ they	0 9 0 0 -8 0 0 0
w:on _ third	0 0 0 0 13 0 -1 0
w:on _ to	0 -10 0 10 -9 -1 9 0
w:on _ too	0 0 0 9 -9 0 0 0
w:on _ tool	0 0 0 -8 11 0 0 0
w:on _ tyre	0 -4 0 7 5 0 -9 0
w:on _ under	0 0 0 14 -13 0 0 0
w:on _ unless	17 -17 0 28 -14 -4 0 0
w:on _ we	0 0 0 0 -5 0 10 0
w:on _ wheat	0 8 0 -4 -11 0 8 0
w:on _ with	10 0 0 0 -5 0 0 0
w:on _ without	0 -4 0 -9 19 0 0 0
w:on _ would	0 -15 0 21 -27 17 3 2
w:on _ year	0 -3 0 0 10 0 0 0
w:on _ yoghurt	0 0 0 0 -16 0 17 0
w:on _ you	0 12 0 0 -12 0 0 0
w:on a	-6 -24 0 0 24 -4 -18 9
w:on all	0 14 0 6 -18 6 0 0
w:on and	0 -11 0 -2 18 0 0 0
w:on any	4 1 0 -7 -7 0 0 12
w:on anything	11 0 0 0 -7 0 0 0
w:on beef	0 4 0 2 -13 0 0 5
w:on both	0 0 0 0 -15 2 7 11
w:on canned	0 3 0 0 -13 0 10 0
w:on cement	0 -6 0 -4 14 0 0 0
w:on chip	-6 0 0 11 0 0 0 0
w:on critical	19 0 0 -1 -18 0 0 0
w:on every	0 10 0 2 -12 0 0 0
w:on excess	0 0 0 15 -5 0 0 0
w:on fish	0 -3 0 3 -16 2 3 8
w:on flower	0 0 0 -8 0 0 9 0
w:on forced	0 -2 0 12 -5 0 0 0
w:on foreign	0 0 0 -3 9 0 0 0
w:on friday	0 12 0 0 -8 0 0 0
w:on frozen	0 1 0 -1 -14 0 13 0
w:on furniture	0 10 0 0 -8 0 0 0
w:on good	0 -12 0 -17 16 1 7 0
w:on hold	0 0 0 0 9 0 0 0
w:on it	0 12 0 0 0 0 -5 0
w:on its	-1 3 0 10 -20 0 9 0
w:on lamb	0 6 0 -10 -4 0 9 0
w:on most	0 -4 0 -5 16 0 0 0
w:on motorcycle	0 0 0 10 -11 0 0 0
w:on one	0 0 0 -11 12 0 0 0
w:on our	0 4 0 -4 -11 3 14 0
w:on paper	0 -9 0 -9 15 0 5 0
w:on pasta	0 13 0 0 -11 0 0 0
w:on pepper	0 0 0 10 -8 0 0 0
w:on rare	8 -1 0 10 -8 0 -5 0
w:on refined	0 -2 0 10 -6 0 0 0
w:on salmon	0 0 0 2 -11 0 7 0
w:on sardine	0 0 0 10 -7 0 0 0
w:on semiconductor	0 0 0 22 -20 0 0 0
w:on ship	0 -1 0 -4 10 2 -7 0
w:on shrimp	0 4 0 6 -11 0 0 0
w:on soybean	0 -7 0 0 13 0 0 0
w:on steel	0 -13 0 -17 5 0 14 0
w:on sunday	0 -1 0 -1 15 0 0 0
w:on tea	0 9 0 -8 0 0 0 0
w:on that	0 7 0 13 -14 -4 2 -1
w:on the	5 12 4 -10 1 -20 0 -14
w:on their	0 15 0 0 -17 0 6 0
w:on them	0 -8 0 2 -9 7 8 0
w:on thi	0 7 0 0 -12 7 0 0
w:on those	0 9 0 12 -19 0 0 0
w:on top	0 -3 -1 11 -10 -2 13 0
w:on until	0 -3 0 0 12 0 0 0
w:on vessel	0 -6 0 0 -2 11 0 0
w:on wednesday	0 -7 0 0 10 0 0 0
w:on what	4 7 0 9 -21 0 -1 0
w:on whatever	0 0 0 11 -10 0 0 0
w:on whether	0 0 0 -5 17 -2 0 0
w:on which	7 14 0 -9 -6 3 -11 0
w:once	2 26 0 -21 -6 4 -14 -13
w:once ,	2 -10 0 0 16 -1 0 0
w:once .	-5 -10 0 2 16 5 -11 -2
w:once _ ,	0 22 4 -11 -12 0 0 0
w:once _ .	0 13 0 0 -13 1 0 0
w:once more	6 34 6 -20 -33 8 -4 0
w:once the	0 0 0 0 11 0 -1 0
w:one	8 -12 0 -8 22 0 -16 -14
w:one ,	0 -11 0 0 8 7 -1 0
w:one .	-1 -13 0 -6 21 2 0 0
w:one <gate>	0 11 0 -1 0 0 0 0
w:one <level-noun>	0 2 0 0 -12 0 10 0
w:one <office>	0 0 0 0 -9 0 0 12
w:one <v-end>	0 4 0 6 -12 0 0 0
w:one <v-impose>	0 -7 0 0 0 0 10 0
w:one _ ,	0 -7 0 0 20 0 0 0
w:one _ on	2 2 0 7 -14 0 0 0
w:one _ out	0 0 0 0 -12 9 0 0
w:one _ past	0 -3 0 0 13 0 0 0
w:one _ that	0 0 0 5 -16 8 0 0
w:one _ the	0 -11 0 10 -6 7 2 0
w:one _ to	0 -1 0 0 13 0 0 0
w:one end	0 1 0 7 -9 0 0 0
w:one has	0 1 0 11 -11 0 0 0
w:one in	0 -5 0 0 13 0 0 0
w:one is	0 8 9 0 -14 0 0 0
w:one of	0 0 0 2 6 -11 -2 0
w:one side	0 11 0 -1 0 -3 0 0
w:one that	0 0 0 -1 12 0 0 0
w:only	3 13 -3 -34 12 0 -12 -2
w:only <name>	0 10 0 0 -9 0 0 0
w:only <v-impose>	0 11 0 -2 -7 0 0 0
w:only _ .	0 14 0 0 -10 0 0 0
w:only _ the	9 0 0 0 0 0 0 0
w:only if	0 -11 0 -3 19 0 0 0
w:open	1 -8 9 31 -14 0 -24 -1
w:open _ on	0 0 12 0 -3 0 0 0
w:open a	0 0 0 11 -10 0 0 0
w:open its	0 0 0 16 -7 0 -4 0
w:open to	0 11 0 0 -9 0 0 0
w:opened	0 0 -1 14 -3 1 -9 0
w:opened again	0 9 0 0 -8 0 0 0
w:opened its	0 0 0 -6 10 0 0 0
w:opened on	0 0 0 10 -9 0 0 0
w:operated	0 10 0 -4 -6 0 0 0
w:operator	0 -6 0 -6 -2 18 0 0
w:opinion	0 -8 0 -4 22 0 0 0
w:oppose	0 0 0 0 -13 0 14 0
w:or	-2 -13 -26 23 0 12 -10 -20
w:or <level>	0 -6 0 -10 23 0 0 0
w:or <not>	0 -8 0 -10 31 -3 0 0
w:or <number>	0 -16 0 -8 28 0 0 0
w:or <v-bear>	0 0 0 19 -24 8 0 0
w:or <v-impose>	0 0 0 -1 19 0 -2 0
w:or _ "	0 0 0 15 -17 0 0 0
w:or _ ,	0 -2 0 13 -11 7 0 0
w:or _ .	0 -17 0 20 0 0 -2 0
w:or _ and	0 12 0 0 -9 0 0 0
w:or _ duty	0 11 0 0 -9 0 0 0
w:or _ if	0 -8 0 0 -3 0 10 0
w:or _ the	0 4 0 12 -10 0 -2 0
w:or not	0 -1 0 -1 14 0 0 0
w:or see	0 0 0 10 -6 0 0 0
w:or so	0 6 0 4 -10 0 0 0
w:or something	0 0 0 11 -7 0 0 0
w:or sooner	1 0 0 28 -33 0 0 0
w:or two	0 0 0 21 -28 10 0 0
w:order	-15 7 -9 -4 5 1 0 -7
w:order <v-impose>	0 9 0 0 0 -2 0 0
w:order _ make	0 -7 0 0 9 0 0 0
w:order is	0 -10 0 -3 13 0 1 0
w:order let	0 13 0 0 -5 -1 0 0
w:ordinary	0 -18 0 0 25 0 0 0
w:ordinary <duty>	0 -1 0 -9 13 0 0 0
w:ordinary <level>	0 -13 0 5 4 0 0 0
w:ordinary duty	0 -1 0 -8 13 0 0 0
w:ore	-1 0 0 -12 23 0 0 0
w:ore .	0 0 0 0 10 0 -2 0
w:origin	0 9 0 -14 0 0 0 0
w:origin :	0 9 0 0 -6 0 0 0
w:other	-1 0 -10 38 -2 -6 -13 -19
w:other 's	0 0 0 10 -2 -2 0 0
w:other ,	0 11 0 5 -15 0 0 0
w:other .	0 -9 0 12 4 -3 0 0
w:other <duty>	0 0 0 14 -11 0 0 0
w:other <gate>	0 0 0 0 19 0 -5 0
w:other <v-stay>	0 10 0 0 -9 0 0 0
w:other _ ,	7 1 0 8 -9 -4 -4 0
w:other _ .	-1 10 0 4 -9 1 -2 0
w:other _ could	0 0 0 5 -10 7 0 0
w:other _ good	0 0 0 10 -8 0 0 0
w:other _ would	0 0 0 14 -8 0 0 0
w:other country	0 0 0 1 -8 9 0 0
w:other direction	0 -7 0 0 10 0 0 0
w:other duty	0 0 0 11 -8 0 0 0
w:other law	0 0 0 25 -18 2 -7 0
w:other may	0 4 0 -2 -10 3 4 0
w:other side	0 0 0 0 16 0 -5 0
w:other thing	0 0 0 0 -6 0 9 0
w:other way	0 -3 0 0 14 0 0 0
w:otherwise	5 9 -3 -2 4 -6 -10 -3
w:otherwise .	11 7 0 -6 -2 -4 -2 0
w:otherwise <v-bear>	0 -16 0 0 20 0 0 0
w:otherwise _ go	0 0 0 11 -9 0 0 0
w:otherwise _ the	0 -5 0 -1 14 0 0 0
w:otherwise _ would	0 12 0 0 -9 0 0 0
w:otherwise be	0 15 0 4 -20 0 0 0
w:otherwise have	0 -17 0 -6 29 0 0 0
w:otherwise pay	0 -15 0 0 18 0 0 0
w:our	-44 -14 22 0 -10 14 20 0
w:our ,	0 -13 0 0 14 0 0 0
w:our <duty>	0 8 0 5 -15 0 0 0
w:our <gate>	0 -14 -1 0 -6 5 17 0
w:our <goods>	-9 15 -4 -12 -15 -1 21 0
w:our <level>	0 -5 0 0 11 0 0 0
w:our <number>	0 0 0 4 -10 0 4 0
w:our <organisation>	0 0 0 14 -10 0 0 3
w:our <sender>	0 0 0 0 -8 12 0 0
w:our <v-sell>	0 0 0 0 -9 3 9 0
w:our _ .	0 -8 2 0 -9 5 11 0
w:our _ :	0 -4 16 5 -12 0 0 0
w:our _ <level>	0 9 0 0 -6 0 0 0
w:our _ are	0 -7 0 0 11 0 0 0
w:our _ come	0 0 0 7 -12 0 4 0
w:our _ is	0 0 11 0 -3 0 0 0
w:our _ on	0 3 0 1 -7 9 -9 0
w:our _ that	0 -1 0 0 10 0 0 0
w:our _ will	0 0 0 0 -8 8 0 0
w:our country	0 3 0 7 -18 6 0 0
w:our duty	0 8 0 5 -13 0 0 0
w:our farmer	0 0 0 0 -8 9 0 0
w:our salmon	0 10 0 0 -16 0 7 0
w:our ship	0 0 0 0 -4 0 10 0
w:our side	0 -11 0 0 -6 6 12 0
w:our view	0 -5 16 0 -7 0 0 0
w:out	0 13 -13 2 3 0 -17 -5
w:out ,	5 14 0 -13 -11 0 0 0
w:out .	-5 -9 0 20 -5 -14 4 4
w:out _ ,	0 -10 4 0 16 -8 0 0
w:out _ .	0 -8 0 0 16 0 0 0
w:out _ all	0 10 0 0 -8 0 0 0
w:out _ both	10 0 0 0 -7 0 0 0
w:out _ commitment	0 0 0 0 14 -3 0 0
w:out _ the	0 0 0 -12 3 4 0 0
w:out again	0 -16 5 0 15 -3 0 0
w:out of	0 0 -2 0 0 10 -8 0
w:out on	7 7 0 8 -16 0 0 0
w:out over	0 9 0 0 -5 0 0 0
w:out that	0 16 0 -3 -22 6 0 0
w:out what	0 3 0 0 -10 7 0 0
w:outboard	0 10 0 0 -9 0 0 0
w:outboard <goods>	0 10 0 0 -9 0 0 0
w:output	0 -5 0 0 20 -4 0 0
w:over	-6 14 -19 0 -4 -22 -20 30
w:over ,	0 11 0 0 -10 0 0 0
w:over <goods>	0 0 0 -14 -16 0 -3 33
w:over <span>	0 -4 0 0 13 0 0 0
w:over _ .	0 15 0 -8 -18 0 -2 20
w:over _ <quality>	0 11 0 0 -11 0 0 0
w:over _ above	0 -1 0 10 -11 0 0 0
w:over _ oil	0 -5 0 -4 15 0 0 0
w:over _ would	0 3 0 -8 -6 0 0 11
w:over again	0 18 0 0 -14 0 0 0
w:over and	0 -2 0 10 -10 0 0 0
w:over fentanyl	0 0 0 -8 11 0 0 0
w:over fish	0 0 0 0 -19 0 0 20
w:over on	0 14 0 -1 -5 0 0 0
w:over there	0 -5 0 0 13 0 0 0
w:overtime	-1 -4 0 0 15 0 0 0
w:owe	0 10 0 0 -13 8 0 0
w:own	-1 5 -10 -20 -6 0 24 2
w:own ,	0 0 0 0 -14 0 14 0
w:own .	0 3 0 0 8 -11 0 0
w:own <duty>	0 0 0 -10 0 0 14 0
w:own <sender>	0 0 0 0 10 0 0 0
w:own <v-impose>	4 0 0 7 -21 9 0 0
w:own _ .	0 -17 0 0 10 5 -2 0
w:own _ in	0 0 0 0 -9 0 12 0
w:own countermeasure	0 10 0 0 -1 0 -6 0
w:own duty	0 -13 0 4 13 0 -3 0
w:own in	0 9 0 0 -9 0 0 0
w:own list	0 0 0 -3 -4 0 10 0
w:own tariff	0 0 0 -18 -8 0 27 0
w:owner	0 -8 0 -10 -3 27 -8 0
w:owner ,	0 0 0 0 -16 17 0 0
w:owner <v-say>	0 0 0 0 10 -2 0 0
w:owner _ bytedance	0 0 0 0 -11 11 0 0
w:owner has	0 0 0 -1 13 0 0 0
w:p	0 -11 14 -3 1 0 0 0
w:p .	0 -4 0 0 10 0 0 0
w:p _ m	0 -4 0 0 10 0 0 0
w:pact	0 19 0 -12 0 -3 0 0
w:page	0 -1 0 -4 10 7 -9 0
w:page .	0 0 0 0 -2 10 -2 0
w:page _ "	0 0 0 0 -10 11 0 0
w:paint	0 -12 0 -4 21 0 0 0
w:pair	0 0 0 0 14 0 0 0
w:palm	0 0 0 -16 -11 7 17 -1
w:palm <goods>	0 -2 0 -12 -9 9 19 -1
w:palm _ ,	0 0 0 0 -8 0 15 0
w:palm _ would	0 0 0 0 -5 11 0 0
w:palm oil	0 -2 0 -24 -4 9 17 0
w:panel	6 0 0 -2 -16 6 10 0
w:paper	-4 15 0 -44 12 14 -5 -7
w:paper .	0 0 0 -9 0 17 -10 0
w:paper _ <level>	0 3 0 -10 0 0 7 0
w:paper _ and	0 11 0 0 -10 0 0 0
w:paper it	0 9 0 0 -7 0 0 0
w:paper that	0 -3 0 -3 16 0 0 0
w:paragraph	0 14 0 -3 -8 0 0 0
w:parcel	0 -9 0 -1 23 0 0 0
w:parliament	0 -6 0 -8 32 -2 0 0
w:part	0 -5 -2 -4 22 0 -6 -1
w:part _ it	1 -1 0 -10 9 0 2 0
w:partner	0 0 0 -12 2 9 -2 0
w:party	0 0 0 -11 12 -7 4 0
w:party _ a	0 0 0 0 -6 0 8 0
w:pass	0 21 0 -5 0 -4 -9 -1
w:pass _ the	0 -7 0 0 10 0 0 0
w:passe	0 22 0 0 -30 6 -1 0
w:passe <not>	0 1 0 1 -12 7 0 0
w:passe without	0 1 0 1 -12 7 0 0
w:passed	0 -5 0 1 -7 0 14 0
w:passed _ <month-gone>	0 0 0 0 -8 0 10 0
w:passed in	0 0 0 0 -7 0 10 0
w:past	0 0 0 0 13 -1 -1 0
w:pasta	0 16 0 3 -16 0 -3 0
w:paste	0 2 11 0 -12 0 0 0
w:patented	0 -5 0 0 9 0 -2 0
w:patented medicine	0 -3 0 10 0 0 -1 0
w:patience	0 0 0 3 -11 0 7 0
w:pause	-6 14 1 -21 2 0 -8 -5
w:pause <v-end>	0 -5 0 0 9 1 0 0
w:pause end	0 -10 0 0 12 1 0 0
w:pay	-9 1 -42 6 11 -14 9 -27
w:pay "	0 0 0 1 -8 0 7 0
w:pay ,	0 -18 0 9 0 0 2 0
w:pay .	0 -3 0 10 -5 1 0 0
w:pay <level>	-5 6 -11 -15 13 0 -4 -4
w:pay <not>	0 14 0 -10 0 -1 -1 0
w:pay <number>	-2 1 -4 2 0 -15 10 0
w:pay _ .	-3 -17 -3 10 16 0 0 0
w:pay _ <level>	0 -10 0 -5 21 0 0 0
w:pay _ <name>	0 -4 0 -3 0 0 10 0
w:pay _ <number>	0 -5 0 15 -3 0 0 0
w:pay _ again	0 27 0 -1 -28 0 5 0
w:pay _ and	0 9 0 -2 -19 18 -2 0
w:pay _ at	0 0 0 -9 10 0 0 0
w:pay _ from	0 0 0 11 -7 0 -4 0
w:pay _ full	0 10 0 0 -9 0 0 0
w:pay _ if	0 3 0 7 -10 0 0 0
w:pay _ in	0 -4 0 -11 18 -8 -1 0
w:pay _ instead	0 10 0 0 -17 0 7 0
w:pay _ it	0 13 0 11 -23 0 0 0
w:pay _ on	0 -4 0 -4 14 0 0 0
w:pay _ since	0 -11 0 0 13 0 0 0
w:pay _ tariff	0 0 0 18 -13 0 0 0
w:pay _ they	0 -3 0 0 -3 9 0 0
w:pay _ too	0 -7 0 0 -4 0 12 0
w:pay _ under	0 -11 0 -2 18 0 0 0
w:pay _ until	0 9 0 0 -6 0 0 0
w:pay back	0 -16 0 -7 1 5 7 0
w:pay before	0 6 0 0 -15 9 0 0
w:pay no	0 0 0 -3 10 0 0 0
w:pay nothing	0 -1 0 0 13 0 0 0
w:pay now	2 -4 0 -12 15 0 0 0
w:pay on	0 3 0 7 -11 0 0 0
w:pay the	0 -8 0 0 20 -1 -1 0
w:pay without	0 22 0 0 -21 0 0 0
w:payable	0 16 0 0 -10 0 0 0
w:peace	0 20 0 -6 -3 -3 0 0
w:peanut	0 10 0 0 -9 0 0 0
w:pen	0 30 0 0 -14 -9 -11 0
w:pen ,	0 12 0 6 -17 0 0 0
w:pen .	0 -13 0 0 19 0 0 0
w:pen <v-stay>	0 16 0 0 -12 0 -3 0
w:pen <v-suspend>	0 16 0 0 -13 0 -3 0
w:pen stay	0 16 0 0 -13 0 -3 0
w:penang	0 0 0 0 -6 9 0 0
w:pencilled	0 0 0 0 -13 0 0 17
w:pencilled _ for	0 0 0 0 -14 0 0 17
w:pencilled in	0 0 0 0 -13 0 0 17
w:people	-5 -1 -8 3 -20 40 -15 -7
w:people .	0 0 0 -2 -4 15 0 0
w:people <v-say>	0 0 0 6 -11 8 0 0
w:people _ .	0 -2 0 0 -4 12 0 0
w:people who	0 0 0 0 -7 10 0 0
w:per	0 -13 0 -7 5 15 0 0
w:per _ ton	0 -8 0 0 0 14 0 0
w:per net	0 -8 0 0 0 14 0 0
w:percent	0 -4 0 -12 20 0 0 0
w:perfume	0 0 0 21 -18 0 0 0
w:permanent	0 0 0 -11 30 -9 -2 0
w:permit	75 -17 -4 -5 -37 -16 -14 -10
w:permit ,	17 0 0 0 -5 -4 0 0
w:permit .	22 0 0 -2 -10 -4 -2 0
w:permit _ .	12 0 0 0 -10 0 0 0
w:permit _ and	9 0 0 0 -1 -1 0 0
w:permit _ the	10 0 0 0 0 0 0 -2
w:permit for	27 -4 0 0 -4 -15 0 0
w:peso	0 0 22 0 -20 0 0 0
w:phan _ trinh	0 0 0 0 -6 10 0 0
w:phase	0 -2 0 0 11 0 0 0
w:phosphate	5 0 0 -7 -12 0 17 0
w:picker	0 -1 0 5 -19 15 0 0
w:picket	0 -14 0 0 22 0 0 0
w:piece	0 11 0 0 -5 0 0 0
w:place	-7 -7 0 11 -2 4 0 5
w:place .	0 0 0 15 -8 0 0 0
w:place _ <number>	0 -11 0 3 6 0 0 0
w:place of	0 2 0 0 -8 9 0 0
w:plan	-7 2 -2 0 5 -22 4 0
w:plan _ .	0 0 0 10 -7 0 0 0
w:plan _ the	0 0 0 11 -15 0 6 0
w:plan for	0 0 0 10 -11 0 -2 6
w:plan to	0 0 0 -11 12 0 1 0
w:plant	4 0 -3 -11 16 0 -12 0
w:plant _ <name>	0 0 0 -3 9 0 0 0
w:play	0 -9 0 2 10 0 0 0
w:player	0 -9 0 0 18 0 0 0
w:plough	0 -8 0 0 -5 18 0 0
w:plu	10 -7 0 5 0 0 0 0
w:plu <level>	0 -12 0 0 14 0 0 0
w:plu <number>	0 10 0 0 -9 0 0 0
w:plu the	10 -10 0 1 0 0 0 0
w:plywood _ <level>	0 -14 0 9 2 0 0 0
w:plywood to	0 -7 0 11 -1 0 0 0
w:pointed _ that	0 10 0 0 -6 0 0 0
w:pork	0 -8 0 -26 19 0 9 0
w:pork ,	0 -7 0 -8 18 0 0 0
w:pork _ beef	0 -6 0 0 11 0 0 0
w:port	-8 -26 -5 -7 0 21 10 -1
w:port _ ,	0 -7 0 -4 0 11 1 0
w:port _ on	0 0 0 0 -12 15 0 0
w:port fee	-3 -11 0 0 -9 20 0 0
w:port of	0 0 0 1 -11 0 16 0
w:post	2 -9 0 15 0 -3 -11 0
w:post _ a	0 0 0 10 -9 0 0 0
w:post that	0 -1 0 -3 12 0 0 0
w:pound	0 -8 0 0 15 -1 0 0
w:powder	0 11 0 0 -12 0 6 0
w:power	0 0 0 -13 16 1 0 0
w:power _ be	0 0 0 -5 12 0 0 0
w:power can	0 0 0 -4 10 0 0 0
w:predict	0 0 0 0 -8 12 0 0
w:premium	0 0 9 0 -3 0 0 0
w:prepare	0 0 0 29 -25 -6 0 3
w:prepare .	0 0 0 -5 13 0 0 0
w:prepare a	0 0 0 21 -31 0 4 5
w:prepare to	0 0 0 -3 12 0 0 0
w:present	0 9 0 -26 6 -10 6 0
w:present _ ,	0 -8 0 0 13 0 0 0
w:present _ would	0 -8 0 0 11 0 0 0
w:present and	0 -8 0 0 10 0 0 0
w:present it	0 -10 0 0 12 0 0 0
w:present rate	0 15 0 0 -10 0 0 0
w:presenter	0 0 0 -6 9 0 0 0
w:presenter :	0 0 0 -6 9 0 0 0
w:press	0 -8 0 -12 23 6 -3 0
w:price	0 2 5 -15 15 -4 -17 0
w:price .	0 0 0 0 15 0 0 0
w:price _ <day-ahead>	0 0 0 0 -6 9 0 0
w:price _ go	0 -6 0 0 9 0 0 0
w:price by	0 0 0 0 -5 9 0 0
w:price had	0 0 9 0 -8 0 0 0
w:price in	0 0 0 0 -8 10 0 0
w:priced	0 0 16 18 -30 0 0 0
w:priced in	0 0 16 7 -20 0 0 0
w:principle	0 0 0 0 -4 9 0 0
w:principle .	0 0 0 0 -8 10 0 0
w:printed	0 -9 0 -1 0 0 6 4
w:private	0 -11 0 0 14 0 0 0
w:private crusher	0 -10 0 0 12 0 0 0
w:prize	0 -9 0 0 11 0 0 0
w:probably	0 0 0 10 -7 0 0 0
w:problem	9 -3 0 0 0 0 0 0
w:problem .	9 -1 0 0 0 0 0 0
w:product	-4 -23 0 -7 32 -7 1 0
w:product ,	0 -3 0 -8 19 0 0 0
w:product _ be	0 -10 0 4 5 0 0 0
w:product would	0 -13 0 6 3 0 0 0
w:progress	0 0 0 -6 17 0 0 0
w:prolong	0 3 0 -17 11 0 -2 0
w:prolong _ .	0 -7 0 0 16 0 0 0
w:prolongation	0 0 0 -3 16 0 -5 0
w:prolonged	3 16 0 -19 0 -4 -3 0
w:prolonged .	6 8 0 -3 -11 0 0 0
w:promise	-15 -4 -6 -7 26 0 2 -10
w:promise ,	0 10 0 -1 0 0 0 0
w:promise .	0 0 0 0 -3 12 0 0
w:promise _ answer	0 0 0 0 -10 0 9 0
w:promise _ the	0 11 0 0 0 0 0 0
w:property	0 -2 0 13 -8 0 0 0
w:proposal	0 -7 0 -4 22 0 0 0
w:protocol	0 -1 0 9 -4 4 0 0
w:provide that	0 -4 0 15 -7 0 0 0
w:provided	0 14 0 0 -7 0 0 0
w:provided _ the	0 14 0 0 -12 0 0 0
w:published ,	9 3 0 0 -12 0 0 0
w:published _ <day-gone>	0 5 0 7 -16 0 0 0
w:published on	0 5 0 6 -15 0 0 0
w:puebla	0 0 0 0 -5 9 0 0
w:purchase	0 -7 0 28 -6 -4 -12 0
w:purchase _ sanctioned	0 0 0 13 -12 0 0 0
w:purchase of	0 0 0 17 -5 -1 -8 0
w:push	0 0 0 0 11 0 -4 0
w:put	15 12 2 4 -15 -19 -4 0
w:put <duty>	0 0 0 12 -6 0 0 0
w:put <goods>	13 0 0 -4 -2 0 0 0
w:put <level>	0 -11 0 0 0 0 10 0
w:put <money>	0 0 10 0 -3 0 0 0
w:put <name>	7 0 0 4 -9 0 0 0
w:put _ .	0 0 0 0 0 0 0 10
w:put _ <level>	0 0 0 14 -11 0 -1 0
w:put _ <number>	0 -2 0 14 -8 0 0 0
w:put _ at	0 -9 0 0 12 0 0 0
w:put _ back	0 21 0 -1 -18 0 0 0
w:put _ its	0 -2 0 -3 17 0 0 0
w:put _ name	0 -1 0 0 14 0 0 0
w:put _ on	0 -9 8 4 -9 -2 10 0
w:put _ tariff	0 0 0 -12 13 0 0 0
w:put _ the	0 0 0 -2 13 0 0 0
w:put _ top	0 0 0 -4 -2 0 10 0
w:put about	0 0 0 10 -9 0 0 0
w:put back	0 3 0 0 -12 1 -1 9
w:put its	-2 4 0 -14 9 0 0 0
w:put on	0 -17 0 0 11 0 5 0
w:put the	0 16 1 11 -15 -8 -10 0
w:put them	11 0 0 0 -6 0 0 0
w:q :	0 -11 0 1 15 0 -1 0
w:quarrel <v-begin>	0 0 0 12 -10 0 0 0
w:quarrelled	0 9 0 0 -8 0 0 0
w:question	-5 -12 -4 9 38 -14 -30 -4
w:question .	0 0 0 11 -5 0 0 0
w:question :	-1 -4 0 5 15 -3 -7 0
w:question _ and	0 9 0 7 -11 0 0 0
w:question _ the	0 0 0 0 14 0 0 0
w:question _ what	0 -15 0 2 7 0 0 0
w:quota	0 -39 0 0 25 0 1 0
w:quota ,	0 -8 0 0 13 0 0 0
w:radio	5 4 0 -15 -12 0 2 14
w:radio station	0 0 0 0 -17 0 9 9
w:rain	0 -18 0 0 26 0 0 0
w:raise	0 -17 -11 19 -15 -1 18 0
w:raise <goods>	0 8 0 9 -15 0 0 0
w:raise _ .	0 0 0 0 13 0 -10 0
w:raise _ <name>	0 -8 0 -3 16 0 0 0
w:raise _ again	0 -3 0 10 -1 0 -1 0
w:raise _ duty	2 0 0 0 -19 -3 23 0
w:raise _ surcharge	0 0 0 -8 9 0 0 0
w:raise _ tariff	0 12 0 0 -14 0 5 0
w:raise _ to	0 0 0 11 -16 0 3 0
w:raise it	0 -8 0 -10 11 0 6 0
w:raise its	0 -1 0 0 -3 0 13 0
w:raise tariff	0 0 0 14 -8 0 -2 0
w:ramadan	0 0 16 0 -15 0 0 0
w:rare	23 -10 -9 1 0 -12 -5 -4
w:rare _ ,	10 -1 0 0 -2 0 0 0
w:rare _ of	7 0 0 0 -11 0 0 0
w:rare earth	18 0 -3 -1 2 -5 -23 -2
w:raspberry	0 10 0 0 -8 0 0 0
w:rate	-12 15 -18 -19 12 -31 1 0
w:rate ,	0 11 0 -4 -5 0 0 0
w:rate .	0 -7 0 -11 24 0 0 0
w:rate <v-begin>	0 0 0 -11 11 -4 4 0
w:rate <v-down>	0 12 0 0 -1 -3 0 0
w:rate <v-impose>	0 -10 0 0 15 0 0 0
w:rate <v-stay>	0 -9 0 0 12 0 0 0
w:rate _ ,	0 -7 0 0 10 0 0 0
w:rate _ <day-ahead>	0 13 0 -8 0 0 0 0
w:rate _ <level>	0 5 0 4 -19 0 12 3
w:rate _ <name>	0 -9 0 10 0 0 0 0
w:rate _ <number>	0 -12 0 0 14 0 0 0
w:rate _ <seat>	0 0 0 12 -9 0 0 0
w:rate _ back	0 11 0 0 0 -3 0 0
w:rate _ be	0 11 0 7 -15 0 0 0
w:rate _ go	0 -4 0 0 11 0 -1 0
w:rate _ last	0 13 0 0 -11 0 0 0
w:rate _ on	0 9 0 0 -8 0 0 0
w:rate _ the	0 -6 0 0 10 0 0 0
w:rate _ to	0 12 0 0 -18 0 7 0
w:rate apply	0 -8 0 0 11 0 0 0
w:rate are	0 14 0 0 -13 0 0 0
w:rate come	0 13 0 0 -4 -3 0 0
w:rate from	0 9 0 -1 0 0 0 0
w:rate now	0 -9 0 0 10 0 0 0
w:rate will	0 -8 0 11 1 0 -5 0
w:rate would	0 3 0 -10 6 -3 -1 0
w:rather	0 1 0 -7 15 -8 0 0
w:ratified	0 0 0 -5 9 0 0 0
w:ratify	0 -8 0 -4 32 -5 -1 0
w:raw	17 -2 0 0 -6 -3 -1 0
w:raw <goods>	19 0 0 -3 -5 0 0 0
w:re	0 14 0 8 -19 0 0 0
w:re -	0 15 0 11 -24 0 0 0
w:reach	-3 -8 0 12 8 -10 2 -2
w:reach <level>	0 0 0 18 -12 0 0 0
w:reach _ on	0 0 0 9 -6 0 0 0
w:reach for	0 0 0 0 -10 0 10 0
w:react	0 0 0 0 -10 0 9 0
w:read	-4 0 0 -10 35 -8 -11 0
w:read it	0 -1 0 0 12 0 0 0
w:reader	0 -8 0 -4 27 0 0 0
w:reading	0 -5 0 0 11 0 0 0
w:ready	0 -26 -1 14 -16 -16 27 -3
w:ready ,	0 0 0 0 -7 0 12 0
w:ready .	0 -4 0 -7 0 0 16 0
w:ready by	0 0 0 15 -10 0 0 0
w:ready to	0 0 0 10 -10 0 8 0
w:real	0 0 5 0 -10 0 6 0
w:reap	0 0 0 0 -7 9 0 0
w:reason	0 -2 0 0 11 0 0 0
w:recall	0 15 0 -14 1 -3 -3 0
w:recall that	0 19 0 -11 -2 -1 -1 0
w:receive	0 0 0 -2 12 0 0 0
w:reciprocal	0 -1 0 0 11 0 0 0
w:reciprocal <level-noun>	0 -8 0 0 9 0 0 0
w:reciprocal _ ,	0 -6 0 0 10 0 0 0
w:reciprocal duty	0 10 0 0 -9 0 0 0
w:reciprocal rate	0 -8 0 0 9 0 0 0
w:reciprocal tariff	0 -1 0 -12 19 0 0 0
w:reciprocity	0 0 0 -7 -47 0 54 0
w:reciprocity <agent>	0 0 0 -1 -32 0 36 0
w:reciprocity _ ,	0 0 0 0 -9 0 10 0
w:reciprocity law	0 0 0 -1 -32 0 36 0
w:reckon	-2 6 7 -6 -21 7 3 4
w:reckon .	0 0 0 0 17 -10 0 0
w:reckon _ <level>	0 15 0 0 -14 0 0 0
w:reckon _ <number>	0 0 0 0 -8 11 0 0
w:reckon _ would	0 -1 0 0 -19 12 11 0
w:reckon that	0 4 0 0 -9 5 0 0
w:reckon with	0 15 0 0 -9 -8 0 6
w:recommend	0 -15 0 10 4 0 0 0
w:recommend _ the	0 -7 0 15 -5 0 0 0
w:record	0 -4 0 0 18 0 0 0
w:reduce	0 -5 0 -3 17 0 0 0
w:referendum	0 0 0 0 -6 10 0 0
w:refund	-4 -25 4 -2 4 16 -8 0
w:refund _ be	0 -1 0 5 -8 10 0 0
w:refund could	0 0 8 0 -12 6 0 0
w:refuse	-5 -19 0 25 2 -12 -13 7
w:refuse ,	-1 -15 0 9 21 -8 -9 0
w:refuse _ the	0 -12 0 0 25 0 0 0
w:refused	0 -7 0 11 -3 7 -7 0
w:refused ,	0 0 0 0 -2 9 0 0
w:regard as	0 0 0 0 -4 9 0 0
w:register	11 0 0 0 -5 0 0 0
w:regretted	0 0 0 0 -13 0 17 0
w:regretted the	0 0 0 0 -13 0 17 0
w:released	0 8 0 7 -13 0 0 0
w:remain	-5 -32 0 -17 35 1 -8 8
w:remain _ ,	0 0 0 0 -7 0 0 10
w:reminded	0 0 2 0 -8 -2 10 0
w:renewal	0 19 0 0 -21 0 10 0
w:renewed	5 0 0 -29 9 0 0 -4
w:renewed ,	4 -2 0 -11 8 -2 0 0
w:renewed ?	0 16 0 0 -14 0 0 0
w:renewed _ <month-gone>	0 -15 0 0 11 4 0 0
w:renewed in	0 -23 0 0 21 3 0 0
w:repair	0 -12 0 0 16 0 0 0
w:repeal	0 0 0 0 14 0 -5 0
w:repeat	0 11 0 0 -8 0 0 0
w:replace	0 -17 0 18 -6 0 6 0
w:replace _ .	0 0 0 18 -16 0 0 0
w:replace it	0 -6 0 20 -8 0 0 0
w:replace the	0 -14 0 2 -1 2 8 0
w:reply	0 14 0 -4 -15 -2 15 0
w:reply with	0 0 0 0 -8 0 9 0
w:report	-2 -21 0 -10 50 -9 -17 0
w:report _ <name>	0 0 0 -3 16 0 -5 0
w:report that	0 -1 0 -4 25 0 -13 0
w:reporter	-3 -1 -2 5 11 0 -9 -10
w:reporter .	0 0 0 -6 11 0 0 0
w:reporter _ <day-gone>	0 0 0 11 -8 0 0 0
w:reporter _ what	0 10 0 0 -9 0 0 0
w:reporter on	0 -4 0 9 0 0 -4 0
w:reporter that	0 -10 0 7 14 -1 -10 0
w:representative on	0 0 0 5 -11 6 0 0
w:request	0 0 0 0 -12 9 7 0
w:require	17 5 0 0 -16 0 -2 -4
w:require permit	13 0 0 0 -6 0 0 -2
w:reserve	8 -1 0 2 -23 2 13 0
w:reserve _ right	8 -1 0 0 -25 2 13 0
w:reserve its	3 0 0 0 -12 0 10 0
w:reserve the	4 -1 0 0 -13 4 0 0
w:reserved	0 0 0 -1 -19 0 24 0
w:reserved _ right	0 2 0 0 -25 0 25 0
w:reserved the	0 1 0 0 -24 0 24 0
w:resolutely	0 0 0 -4 -8 0 16 0
w:respond	0 -2 0 0 -8 0 12 0
w:response	0 0 0 -7 -2 0 10 0
w:rest	0 -23 0 -2 35 -3 0 0
w:restore	0 26 0 0 -30 0 0 0
w:restore _ .	0 11 0 0 -10 0 0 0
w:restore the	0 8 0 0 -12 0 3 0
w:restraint	0 0 0 11 -9 0 0 0
w:result	0 -18 0 3 11 0 4 0
w:result ,	0 -5 0 6 -12 0 10 0
w:result by	0 -10 0 -6 19 0 0 0
w:resume	-1 0 5 0 0 -5 -10 3
w:resume .	0 -6 10 0 0 -1 0 0
w:resume <goods>	-1 0 0 0 11 0 0 0
w:resumption	0 10 0 0 -5 0 0 0
w:resumption of	0 10 0 0 -5 0 0 0
w:retailer	0 0 0 0 -17 9 0 7
w:retaliate ,	0 0 0 10 -8 0 0 0
w:retaliate _ the	0 0 0 2 13 0 -15 0
w:retaliate with	0 0 0 0 12 0 -11 0
w:return	12 24 -10 -42 0 -3 -8 -22
w:return ,	14 8 3 -8 -25 0 1 0
w:return .	-11 -6 -2 -12 22 -17 13 0
w:return <name>	0 -6 0 0 13 0 0 0
w:return _ .	0 0 0 0 -7 15 0 0
w:return _ <day-ahead>	13 -5 0 -4 0 0 0 0
w:return _ <level>	0 13 0 0 -5 0 -1 0
w:return _ <number>	0 19 0 3 -14 -3 -2 0
w:return _ <span>	10 0 0 0 -17 6 0 0
w:return _ and	2 0 7 0 -16 0 0 0
w:return _ the	-5 17 0 -10 -3 0 0 0
w:return from	0 -6 0 0 10 0 0 0
w:return is	0 11 0 0 -10 0 0 0
w:return of	0 16 0 0 -20 4 0 0
w:return on	12 5 0 -4 -11 0 0 0
w:return the	0 -2 0 0 10 0 0 0
w:return to	-4 17 -1 0 2 -14 -12 0
w:revenue	0 -1 0 -4 15 0 0 0
w:revert	0 13 0 0 -6 0 0 0
w:review	0 0 0 -13 13 -2 3 -3
w:review _ tariff	0 0 0 -7 10 0 0 0
w:revive	22 10 -1 0 -31 9 -2 0
w:revive .	11 0 0 0 -22 9 0 0
w:revive _ the	0 17 0 0 -14 0 0 0
w:revoke	0 10 0 0 0 0 0 0
w:rice	0 3 0 0 -14 0 16 0
w:rice <v-begin>	0 0 0 10 -10 0 0 0
w:rice _ <level>	0 -2 0 -4 12 0 0 0
w:rice and	0 4 0 0 -17 0 11 0
w:rice from	0 -4 0 0 -1 0 11 0
w:ride	0 -9 0 0 11 0 0 0
w:right	3 -4 -5 -2 -22 8 29 -3
w:right ,	0 -1 0 0 10 0 0 0
w:right -	0 13 0 0 -5 0 0 0
w:right _ .	0 -4 0 0 12 0 0 0
w:right _ hand	0 13 0 0 -5 0 0 0
w:right _ take	0 0 0 0 -10 0 11 0
w:right to	8 0 0 0 -42 0 32 0
w:rise ,	0 14 0 0 -8 0 0 0
w:rise .	0 -10 0 0 8 6 0 0
w:rise _ <day-ahead>	0 -9 0 10 0 0 0 0
w:rise _ <level>	0 0 -7 0 7 0 -13 3
w:rise _ <points>	0 9 0 0 -5 0 0 0
w:rise _ to	0 11 0 0 -10 0 0 0
w:rise again	0 -1 0 -2 12 0 0 0
w:rise by	0 6 3 -11 1 0 0 0
w:rise on	0 -9 0 10 0 0 0 0
w:risk	2 -18 1 0 -4 21 -10 0
w:risk ,	0 -2 0 0 -5 11 0 0
w:road	0 -1 0 -2 9 3 -1 0
w:roaming	0 -5 0 0 11 0 0 0
w:roaming <duty>	0 -5 0 0 10 0 0 0
w:roaming tariff	0 -4 0 0 10 0 0 0
w:rock	9 0 0 0 -9 0 0 0
w:roll	0 0 1 0 -12 0 10 0
w:roof	0 0 0 0 -10 11 0 0
w:room	0 -7 0 0 21 -3 0 0
w:rose	0 0 0 8 -13 0 6 0
w:rose _ <level>	0 20 0 0 -19 0 0 0
w:rose at	0 12 0 0 -11 0 0 0
w:rotterdam	6 0 0 8 -11 0 0 0
w:round	2 -34 -6 -13 18 -2 -4 22
w:round _ talk	0 0 0 0 14 0 0 0
w:round in	0 0 0 0 -5 -3 0 14
w:route	0 -3 0 0 16 -7 0 0
w:rubber	1 5 7 0 -13 0 -4 0
w:rubber <goods>	0 10 0 0 -9 0 0 0
w:rubber _ <level>	0 4 4 0 -9 0 0 0
w:rubber glove	0 9 0 0 -10 2 0 0
w:rule	40 -32 -12 19 -13 -6 -3 -9
w:rule "	0 0 0 0 12 0 -12 0
w:rule .	12 5 0 5 -25 0 0 0
w:rule _ .	0 0 0 7 -16 0 9 0
w:rule _ <number>	0 -11 0 0 14 0 0 0
w:rule _ last	16 0 0 0 -14 0 0 0
w:rule _ on	0 0 0 0 -8 0 11 0
w:rule _ out	0 0 0 10 -9 0 0 0
w:rule _ rare	2 0 0 3 -9 0 0 0
w:rule _ the	0 -11 0 -6 16 1 0 0
w:rule it	0 0 0 9 -12 0 0 0
w:rule of	11 -11 0 -1 0 4 0 0
w:rule out	1 0 0 9 -17 0 8 0
w:rule that	6 0 0 9 -15 0 0 0
w:rule would	11 0 0 0 -8 0 0 0
w:rum	0 7 0 0 -12 0 7 0
w:run	0 0 -9 -7 29 -5 -19 -12
w:run _ ,	0 11 0 0 -5 0 0 0
w:run _ <day-ahead>	0 -15 0 -3 35 0 0 0
w:run out	2 15 0 2 -8 -3 -5 -2
w:run to	0 -7 0 0 22 0 0 0
w:run until	0 -2 0 0 10 0 0 0
w:s	0 -4 14 0 -3 -1 0 0
w:s &	0 -3 14 0 -4 0 0 0
w:s _ p	0 -3 14 0 -4 0 0 0
w:safe	0 9 0 6 -15 0 0 0
w:safeguard	0 6 6 15 -24 -5 4 0
w:safeguard _ .	0 5 0 12 -16 0 0 0
w:sale	0 -11 2 9 3 -1 -8 0
w:sale ,	0 0 10 0 0 -10 0 0
w:sale .	0 0 0 11 -10 4 0 0
w:sale _ the	0 -1 8 4 0 -8 0 0
w:sale of	0 0 0 0 18 -5 0 0
w:salmon	0 3 0 0 -20 5 18 0
w:salmon .	0 0 0 -4 -21 0 24 0
w:salmon and	0 11 0 0 -10 0 0 0
w:salmon is	0 -1 0 -1 -13 11 9 0
w:salt	0 -9 0 1 12 0 -4 0
w:samarkand	0 0 10 0 -7 0 0 0
w:samarkand ,	0 0 10 0 -9 0 0 0
w:same	10 -10 3 -25 -7 -5 31 0
w:same .	0 -4 9 -7 -2 0 10 0
w:same <number>	0 -8 0 0 19 0 -1 0
w:same <v-impose>	0 14 0 0 -12 0 0 0
w:same <v-stay>	0 5 0 7 -12 0 0 0
w:same _ "	0 0 0 0 -11 0 11 0
w:same _ .	6 -4 0 -5 -1 -13 17 0
w:same _ and	0 0 0 0 9 0 -2 0
w:same _ that	0 0 0 -2 -10 10 0 6
w:same _ will	0 0 0 10 0 0 -5 0
w:same day	13 -5 0 -9 -8 1 11 0
w:same night	0 0 0 0 -10 0 13 0
w:sanction	0 0 0 0 16 0 0 0
w:sanctioned	0 0 0 17 -15 0 0 0
w:sanctioned <quality>	0 0 0 17 -16 0 0 0
w:sardine	0 0 0 15 -8 0 -3 0
w:sardine .	0 0 0 9 -7 0 0 0
w:satisfactory	0 0 0 0 -7 0 15 0
w:save	0 -2 0 0 13 0 0 0
w:say	0 -9 -5 0 7 20 -1 -31
w:say ,	12 0 0 9 -15 6 -8 0
w:say .	-15 7 -13 0 -4 2 4 0
w:say ;	0 6 0 9 -19 4 0 0
w:say <goods>	0 2 0 -14 -6 1 10 0
w:say <name>	0 0 0 -9 12 -5 0 0
w:say <not>	0 15 0 11 -12 -5 -13 -3
w:say <number>	0 -3 0 -3 11 0 0 0
w:say <person>	0 0 3 0 -18 0 6 6
w:say <quality>	0 -1 0 0 11 0 0 0
w:say <seat>	0 0 0 0 10 0 -4 0
w:say _ ,	-6 -8 -1 -13 6 10 5 5
w:say _ .	0 25 -1 -17 0 -11 -4 0
w:say _ <day-ahead>	0 13 0 -7 -1 0 0 0
w:say _ <day-gone>	-2 5 0 6 -21 7 12 0
w:say _ <organisation>	0 0 11 6 -14 -2 0 0
w:say _ <quality>	0 -11 0 16 -15 0 12 0
w:say _ <seat>	0 -2 0 -7 22 0 -9 3
w:say _ ?	0 -22 0 21 -5 0 0 0
w:say _ and	-2 1 0 -25 4 3 4 0
w:say _ at	0 10 0 0 -9 0 0 0
w:say _ be	0 0 0 11 -9 0 0 0
w:say _ could	0 4 0 -15 14 -5 -2 0
w:say _ duty	0 -2 0 0 17 0 -1 0
w:say _ else	0 0 12 0 -11 0 0 0
w:say _ he	0 0 0 0 12 -2 -1 0
w:say _ her	0 0 0 0 -10 11 0 0
w:say _ if	0 -20 1 0 0 1 5 0
w:say _ in	8 -8 0 0 6 0 -9 0
w:say _ is	0 0 0 0 -6 0 12 0
w:say _ it	10 -14 0 -15 9 -7 14 -6
w:say _ of	2 0 6 0 -16 5 0 0
w:say _ on	13 -3 0 -5 0 0 0 0
w:say _ one	0 0 0 0 9 0 0 0
w:say _ text	3 13 0 0 -13 0 -2 0
w:say _ that	0 -9 0 15 4 -4 -11 0
w:say _ the	6 2 -5 1 -6 11 -10 0
w:say _ there	0 0 0 -7 14 0 0 0
w:say _ will	0 6 0 10 -3 1 -15 0
w:say _ would	0 -13 -5 -19 37 0 -5 -3
w:say a	0 0 0 -4 20 -5 0 0
w:say at	8 0 0 10 -14 0 0 0
w:say he	1 -3 0 10 7 -8 -23 0
w:say if	0 -8 0 -7 22 0 -2 0
w:say in	0 0 0 0 -4 11 0 0
w:say is	0 0 0 3 -16 0 11 0
w:say it	-9 -16 -2 -23 10 0 20 0
w:say more	0 0 8 0 -11 0 7 0
w:say no	0 2 0 12 -3 -4 -12 -2
w:say on	-1 4 0 7 -13 2 7 -3
w:say otherwise	0 0 0 0 12 -1 0 0
w:say so	0 0 0 -14 7 11 -1 0
w:say that	3 -2 -21 -11 24 -2 -6 -11
w:say the	5 1 13 -3 8 -17 -8 -10
w:say to	0 0 0 6 -11 6 0 5
w:say who	0 -3 0 0 -1 9 0 0
w:say yes	0 4 0 -10 10 -1 0 0
w:scale	0 -2 0 0 -1 0 9 0
w:scarce	0 0 12 0 -10 0 0 0
w:schedule	0 0 0 -11 1 8 0 0
w:schedule <v-say>	0 -10 0 -2 14 0 0 0
w:schedule say	0 -10 0 -2 14 0 0 0
w:school	0 -5 0 0 21 -5 0 -1
w:scotch	0 12 0 -13 -3 0 2 0
w:scotch ,	0 10 0 0 -9 0 0 0
w:scrap	-2 -1 7 8 -10 0 3 0
w:scrap its	0 0 0 10 -8 0 0 0
w:season	0 -19 0 0 7 10 -3 0
w:season .	0 -4 0 6 -11 13 0 0
w:second	-16 -2 -13 16 -6 4 -19 17
w:second <v-bear>	0 0 0 0 -7 0 0 12
w:second _ .	0 -13 0 24 -12 1 -2 3
w:second _ to	0 -4 0 -1 10 0 0 0
w:second case	0 11 0 4 -13 0 0 0
w:second list	0 4 0 10 -16 0 1 0
w:second meet	0 0 0 0 -7 0 0 12
w:second round	0 0 0 0 11 0 0 0
w:second truce	0 6 0 0 -12 0 0 6
w:section	-2 -53 -4 43 0 -5 -14 0
w:section <number>	-2 -50 -4 43 -1 -5 -14 0
w:section _ ,	0 -8 0 -9 20 0 0 0
w:section _ .	0 -7 0 -2 13 0 0 0
w:section _ duty	0 -10 0 13 -1 0 0 0
w:section _ investigation	0 0 0 17 -14 0 0 0
w:section _ is	0 0 0 9 -7 0 0 0
w:security	0 0 0 -2 20 0 -2 0
w:see	-3 3 20 -4 7 -20 -17 0
w:see .	0 -1 0 0 9 0 0 0
w:see <goods>	0 7 8 0 -14 0 0 0
w:see _ <number>	0 12 0 0 -12 0 0 0
w:see _ at	0 0 9 0 -6 0 0 0
w:see _ other	0 -3 0 0 10 0 0 0
w:see each	0 -3 0 0 10 0 0 0
w:see the	0 3 4 7 -12 -2 0 0
w:see what	0 11 0 0 -8 0 0 0
w:seed	6 0 8 -4 -11 0 5 0
w:sell	9 -37 13 0 0 15 -24 -1
w:sell -	0 0 12 0 -8 0 0 0
w:sell <goods>	8 0 0 2 -5 0 0 0
w:sell _ <quality>	0 0 0 0 -10 13 0 0
w:sell _ other	9 0 0 0 -4 0 0 0
w:sell _ to	9 0 0 0 -6 0 0 0
w:sell by	0 0 0 0 -16 22 0 0
w:semiconductor	0 -1 0 24 -16 0 0 0
w:send	0 -19 0 2 0 5 0 0
w:separate	0 0 0 14 -16 0 2 0
w:separate <duty>	0 0 0 20 -20 0 0 0
w:separate _ on	0 0 0 11 -17 0 3 0
w:separate tariff	0 0 0 19 -18 0 0 0
w:seriou	0 5 0 14 -18 0 0 0
w:session	0 0 0 0 10 0 0 0
w:set	-10 8 -6 -10 19 0 -21 3
w:set for	0 -4 0 -11 0 3 0 7
w:set in	0 11 0 0 -6 0 0 0
w:set of	0 5 0 8 -12 0 0 0
w:settle	0 12 0 0 -1 0 -2 0
w:settle for	0 0 0 -5 11 0 0 0
w:seventh	0 8 0 0 -10 0 0 6
w:sfax	0 5 9 0 -5 -9 0 0
w:shake	0 -2 0 0 11 0 0 0
w:shall	2 14 -10 -10 9 -50 0 0
w:shall <v-bear>	0 10 0 0 -11 0 0 2
w:shall <v-begin>	0 -18 0 0 12 0 6 0
w:shall <v-end>	9 9 0 0 -12 0 0 0
w:shall <v-impose>	0 -6 0 -15 9 0 8 0
w:shall <v-return>	0 13 0 0 -8 0 0 0
w:shall <v-say>	0 -12 0 4 12 0 0 -2
w:shall <v-stay>	0 -3 0 -4 14 0 0 0
w:shall <v-up>	0 -13 0 2 0 0 9 0
w:shall _ again	0 -3 0 -3 11 0 0 0
w:shall _ the	8 14 0 0 -21 0 0 0
w:shall be	0 9 0 0 0 -1 -5 0
w:shall go	0 -13 0 2 0 0 9 0
w:shall have	0 19 0 -1 -14 0 0 0
w:shall see	0 9 0 0 -14 0 0 2
w:shall write	0 -5 0 -4 21 0 0 -2
w:share	0 -13 37 -3 -12 -7 -4 0
w:share ,	0 0 12 0 -11 0 0 0
w:share _ the	0 0 8 0 0 0 0 0
w:share of	0 -4 10 0 0 0 0 0
w:she	-8 -19 -11 -17 29 17 -6 -8
w:she <v-say>	0 -8 0 -15 0 21 0 0
w:she <v-threaten>	0 -7 0 -1 13 0 0 0
w:she _ ,	0 -6 0 -8 18 0 0 0
w:she _ .	0 -6 0 0 0 11 0 0
w:she _ have	0 0 0 0 -8 10 0 0
w:she say	0 -8 0 -4 -7 24 0 0
w:she warn	0 -7 0 -1 13 0 0 0
w:shed	0 3 12 -3 -19 10 0 0
w:sheet	0 1 0 -1 15 0 -9 0
w:shift	0 -9 0 0 -17 31 0 0
w:shift .	0 -2 0 0 -7 13 0 0
w:ship	-3 4 -11 -29 -7 29 0 -5
w:ship ,	0 0 0 0 -13 20 -3 0
w:ship _ and	0 0 0 0 10 -5 0 0
w:ship _ wait	0 -10 0 0 0 0 10 0
w:ship _ which	0 0 0 0 -14 17 0 0
w:ship from	0 0 0 0 0 9 -6 0
w:ship of	9 0 0 0 -3 0 0 0
w:ship to	0 15 0 0 -11 0 0 0
w:ship will	0 -5 0 0 1 -1 9 0
w:shipment	0 -6 0 -7 12 0 0 0
w:shipper	0 0 0 0 12 -4 0 0
w:shoe	0 -17 0 0 0 0 13 0
w:shoot	0 -9 0 -4 20 0 1 0
w:shop	0 -9 6 -1 -14 16 0 4
w:shore	0 6 0 0 -10 0 0 0
w:short	5 0 0 -12 0 5 0 0
w:shortage	0 0 0 0 -11 18 0 0
w:shortage of	0 0 0 0 -12 18 0 0
w:shorten	0 0 0 0 -14 5 9 0
w:shorten the	0 0 0 0 -14 5 9 0
w:should <day-ahead>	0 2 0 5 -11 0 0 0
w:should <name>	0 0 10 9 -30 11 1 -3
w:should <not>	0 0 0 0 11 -3 0 0
w:should <v-bear>	0 -7 0 0 18 0 0 0
w:should <v-down>	-1 -14 2 8 6 0 0 0
w:should <v-end>	0 0 0 -3 16 0 0 0
w:should <v-impose>	-3 -16 0 0 32 -3 0 0
w:should <v-propose>	0 -10 0 0 17 0 -3 0
w:should <v-say>	0 0 0 -7 15 3 -2 0
w:should <v-up>	0 9 0 0 -2 0 0 0
w:should _ <span>	0 9 0 0 -5 0 0 0
w:should _ at	0 -9 0 0 11 0 0 0
w:should _ be	0 9 0 2 -24 6 1 0
w:should _ bring	4 2 0 0 -11 0 0 0
w:should _ do	0 0 0 0 -3 0 9 0
w:should _ fail	0 0 1 -2 0 1 -18 12
w:should _ its	0 -1 0 0 13 0 0 0
w:should _ pass	1 1 0 5 -9 0 0 0
w:should _ refuse	0 -12 0 0 4 0 0 9
w:should _ talk	0 -8 0 23 -4 0 0 -4
w:should _ that	0 0 0 0 10 0 0 0
w:should _ the	0 0 0 0 16 0 0 0
w:should _ to	-1 8 0 -2 10 -2 -4 0
w:should _ truce	0 9 -3 -10 -6 14 0 -4
w:should be	0 -9 0 0 22 -1 0 0
w:should either	0 14 0 0 -18 5 0 0
w:should go	0 14 0 0 -13 0 0 0
w:should have	0 -2 0 0 15 0 0 0
w:should it	0 3 1 -4 -20 -9 6 20
w:should know	0 0 0 0 16 0 0 0
w:should the	3 7 -4 5 -19 -2 12 -2
w:should they	0 -9 0 0 7 0 -4 2
w:shrimp	0 -4 0 11 5 0 -13 0
w:shrink	0 0 0 -6 16 0 0 0
w:shrink by	0 0 0 -5 10 0 0 0
w:shut	0 0 0 10 -44 30 10 0
w:shut ,	0 6 0 11 -24 6 0 0
w:shut .	0 0 0 0 -14 7 8 0
w:shut _ <quality>	0 0 0 0 -8 10 0 0
w:shut the	0 0 0 0 -25 19 8 0
w:side	-9 3 -19 -9 17 -2 -18 14
w:side ,	0 -6 0 -11 11 7 0 0
w:side .	0 8 0 9 -20 4 -3 3
w:side <v-agree>	0 1 0 10 -12 0 0 0
w:side <v-end>	0 9 0 0 -2 0 0 0
w:side <v-impose>	-1 0 0 0 -6 14 -3 0
w:side <v-say>	0 -2 0 0 12 0 0 0
w:side _ <day-ahead>	0 -12 0 5 0 0 7 0
w:side _ a	0 11 0 0 -1 -1 0 0
w:side _ consider	0 0 0 0 -7 0 0 9
w:side _ out	10 -2 0 0 -5 0 0 0
w:side _ say	0 0 0 0 11 0 -6 0
w:side _ the	0 0 0 0 -14 12 0 11
w:side and	0 12 0 0 -9 0 0 0
w:side give	0 11 0 0 -8 0 0 0
w:side has	0 0 0 0 14 0 -6 0
w:side may	0 11 0 -6 4 -6 0 0
w:side say	0 0 0 0 11 0 -1 0
w:side the	0 -10 0 0 9 0 0 0
w:side will	0 -11 0 5 14 0 -1 0
w:side would	-1 13 0 -10 0 -2 2 0
w:sideway	0 0 10 0 -4 0 0 0
w:sign	0 -5 0 -11 33 -9 -16 5
w:sign ,	0 6 0 -12 3 0 -2 0
w:sign .	7 17 7 -8 -17 -7 0 0
w:sign ?	0 -19 0 20 -2 0 0 0
w:sign _ .	0 -2 0 0 10 0 0 0
w:sign _ <day-ahead>	0 -17 0 8 12 -2 0 0
w:sign _ <day-gone>	0 0 0 -6 12 0 0 0
w:sign _ decree	0 0 0 0 -11 0 11 0
w:sign _ it	0 -10 0 0 11 0 0 0
w:sign _ the	0 12 0 7 -21 3 0 0
w:sign an	0 -2 0 -1 12 0 0 0
w:sign in	0 -3 0 0 12 0 0 0
w:sign the	0 0 0 -6 0 0 10 0
w:signature ,	0 2 0 0 -13 7 0 0
w:signature _ missing	0 10 0 0 -7 0 0 0
w:signature _ the	0 11 0 0 -3 0 0 0
w:signature _ would	0 -7 0 0 9 0 0 0
w:signature by	0 12 0 0 -7 0 0 0
w:signature it	0 -8 0 0 10 0 0 0
w:signature of	0 -4 0 0 12 0 0 0
w:similar	0 0 0 9 -7 0 0 0
w:since	-10 -42 -7 -17 58 0 -8 0
w:since <day-gone>	1 -19 0 -5 17 -5 7 0
w:since <month-gone>	-8 -4 0 8 16 -3 -9 0
w:since <number>	0 -5 0 -4 14 0 1 0
w:since _ ,	0 -23 0 -6 31 0 0 0
w:since _ .	0 -12 0 -2 15 0 2 0
w:since _ <quality>	0 -4 0 0 11 0 0 0
w:since _ it	0 -7 0 0 11 0 0 0
w:since _ summer	0 -9 0 0 1 0 0 6
w:since _ the	0 0 0 -4 10 0 0 0
w:since last	0 -9 0 0 1 7 0 0
w:since the	0 9 0 0 -8 0 -2 5
w:since then	0 -7 0 -1 22 0 0 0
w:sink	0 -3 0 0 -11 0 0 23
w:sink the	0 0 0 0 -14 0 0 18
w:sir	0 -1 0 0 12 0 0 0
w:sit	-6 -10 0 0 2 -19 12 5
w:sit _ the	0 0 0 1 10 -2 -3 0
w:site	0 0 0 0 -8 11 0 0
w:six	0 0 0 0 10 0 0 0
w:size	0 0 0 17 -9 -1 0 0
w:slap	0 10 0 0 -25 0 20 0
w:slap a	0 14 0 0 -9 0 -2 0
w:slap on	0 0 0 7 -10 0 2 0
w:sleep	0 0 0 -4 12 -2 0 0
w:small	0 0 0 0 -9 18 0 0
w:small <sender>	0 0 0 0 -9 11 0 0
w:small one	0 0 0 0 -8 9 0 0
w:smile	0 -2 0 10 -3 0 0 0
w:smile .	0 0 0 11 -7 0 0 0
w:smoke	0 10 2 -4 -5 0 0 0
w:so	-2 0 6 0 -3 -14 5 6
w:so .	0 -3 11 -6 4 0 -3 0
w:so ;	0 3 0 0 -12 9 0 0
w:so _ ,	0 9 0 7 -15 0 -1 0
w:so _ .	0 0 0 0 19 0 0 0
w:so _ <day-ahead>	0 0 0 4 -11 0 0 10
w:so _ go	0 12 0 0 -11 0 0 0
w:so _ is	0 8 0 7 -13 0 0 0
w:so _ it	0 9 0 0 -18 9 0 0
w:so _ the	10 -10 0 -5 0 0 -5 9
w:so _ they	0 0 0 10 -6 0 0 0
w:so by	0 0 0 0 -10 0 0 10
w:so do	0 -7 0 0 0 11 0 0
w:so doe	0 -2 1 0 -5 -1 0 10
w:so far	0 10 0 -1 -10 0 9 0
w:so if	0 19 0 0 -15 0 0 0
w:so the	0 -9 0 0 14 0 0 0
w:so would	4 1 0 9 -16 0 0 0
w:social	1 0 0 -13 17 0 -1 0
w:social _ that	0 0 0 -11 13 0 0 0
w:sofa	0 0 0 -7 13 0 0 0
w:software	26 0 0 -6 -15 -3 -4 0
w:software .	17 0 0 -7 -7 0 0 0
w:some	-7 -1 3 -11 6 13 -9 -1
w:some <number>	0 -3 0 0 14 -2 0 0
w:some _ the	0 -1 0 0 10 0 0 0
w:some _ you	0 0 0 12 -7 0 0 0
w:some of	-6 -6 -1 10 9 -2 0 0
w:somebody _ .	0 0 0 0 -3 10 0 0
w:somebody _ a	0 -8 0 0 9 0 0 0
w:something	-1 1 -2 30 -22 -11 3 -1
w:something _ ,	0 22 0 0 -19 0 0 0
w:something better	0 13 0 0 -9 0 0 0
w:something happen	0 14 0 -1 -11 0 0 0
w:soon be	0 0 0 10 -7 0 0 0
w:sooner	1 -6 0 29 -24 0 -5 0
w:sooner "	0 0 0 8 -10 0 0 0
w:sooner ,	0 0 0 19 -17 0 0 0
w:sooner .	0 0 0 8 -2 0 -2 0
w:soybean	0 -19 0 -32 37 0 0 -1
w:soybean ,	0 -9 0 -3 21 0 0 0
w:soybean it	0 0 0 0 -8 0 9 0
w:spare	0 -10 0 -7 36 -4 -4 0
w:speak	-2 0 7 -15 19 -17 -3 -3
w:speak _ the	0 0 0 0 8 0 0 0
w:speak on	0 2 9 0 -12 0 0 0
w:speaking	0 12 0 0 -7 0 0 0
w:special	0 7 0 -11 11 -5 0 0
w:spin	0 0 0 12 -8 0 0 0
w:split	0 -9 0 0 13 0 0 0
w:spoil	0 0 0 0 -5 0 0 11
w:spoil it	0 0 0 0 -7 0 0 12
w:spoke	0 -13 0 0 26 -5 0 0
w:spoke _ a	0 0 0 0 10 0 0 0
w:spoke of	0 -4 0 0 16 -1 0 0
w:spoken	1 5 0 -11 -3 0 6 0
w:spot	0 -6 19 -2 -2 0 0 0
w:sprat	0 2 0 7 -11 0 0 0
w:spring	-14 0 -5 3 1 11 -2 -1
w:spring _ and	0 8 0 9 -15 0 0 0
w:spring it	0 13 0 0 -12 0 0 0
w:square	0 1 0 9 -11 0 0 0
w:squid	0 -4 0 0 -5 0 9 0
w:staff	0 -2 0 0 15 -4 0 0
w:stake	0 16 0 0 -10 0 0 0
w:stake ?	0 11 0 0 -10 0 0 0
w:stalled	0 0 0 0 -14 11 0 0
w:stand	0 0 10 5 -15 4 0 -7
w:stand ,	0 -10 0 0 6 0 5 0
w:stand .	6 -4 0 -6 13 -3 -1 0
w:stand _ by	0 0 0 0 -11 11 0 0
w:stand _ it	0 0 0 10 -9 0 0 0
w:stand at	0 -3 0 0 9 0 0 0
w:stand in	0 8 0 1 -4 0 -4 0
w:stand still	0 0 0 0 -6 10 0 0
w:stand to	0 0 14 0 -11 0 0 0
w:standard	0 -4 0 0 11 0 0 0
w:standstill	0 13 0 0 -11 0 0 0
w:start	0 -25 -1 22 6 0 -18 2
w:start _ <day-ahead>	0 -10 0 30 -8 -1 -13 0
w:start on	0 -20 0 33 -8 0 -11 0
w:state	0 0 -2 -29 7 0 11 1
w:state of	0 13 0 0 -9 0 0 0
w:state on	0 -4 0 0 0 0 9 0
w:state that	0 0 0 -8 24 -2 -1 0
w:statement	0 -18 0 13 1 -8 1 0
w:station	0 0 -1 -9 -12 2 15 8
w:statute	0 0 0 11 -8 -2 3 0
w:statute .	0 0 0 14 -6 -1 0 0
w:stay	0 -13 0 0 13 1 -6 0
w:stay ,	0 -12 0 0 0 6 0 3
w:stay _ ,	0 12 0 0 -6 0 -7 0
w:stay _ and	0 -9 0 0 1 5 0 0
w:stay _ it	0 -10 0 0 -8 12 0 2
w:stay _ they	0 -13 0 0 9 2 0 0
w:stay as	2 -12 0 0 2 0 0 2
w:stay until	0 -2 0 0 15 0 0 0
w:stay where	0 -13 0 0 -1 18 0 0
w:steel	0 -10 -2 -22 11 0 13 0
w:steel <duty>	0 0 0 -4 -1 0 12 0
w:steel _ <level>	0 0 0 -5 14 0 0 0
w:steel _ <name>	0 0 0 0 -6 10 0 0
w:steel _ <person>	0 0 0 0 -10 0 9 0
w:steel _ aluminum	0 -2 0 -4 13 0 0 0
w:steel and	0 -14 0 -7 14 0 0 0
w:steel duty	0 0 0 -2 -7 0 15 0
w:steel in	0 0 0 0 -1 10 0 0
w:step	-4 1 -2 0 0 -16 18 -2
w:step ,	0 13 0 -3 -1 -1 0 0
w:step _ <level>	0 -1 0 -5 10 0 0 0
w:step _ the	0 12 0 10 -15 -2 0 0
w:step _ to	0 0 0 0 -15 0 16 0
w:step back	0 -1 0 0 10 0 0 0
w:still	0 -14 -13 -33 23 7 4 13
w:still <v-bear>	0 -14 0 0 9 0 3 0
w:still <v-down>	0 0 0 0 -5 11 0 0
w:still <v-impose>	0 -5 0 0 2 9 -1 0
w:still _ .	0 -4 0 -3 16 0 0 0
w:still _ in	0 0 0 0 -5 0 0 10
w:still _ it	0 0 0 0 -14 8 0 11
w:still there	0 0 0 0 -5 0 0 10
w:still to	0 0 0 -1 12 0 0 0
w:stock	2 0 13 -8 0 0 0 0
w:stockholm ,	0 -1 0 -5 13 0 0 0
w:stockholm that	0 0 0 11 -9 0 0 0
w:stop	26 -6 0 -6 -21 27 -9 -10
w:stop <v-sell>	10 0 0 0 -6 -3 0 0
w:stop _ <day-ahead>	0 12 0 0 -11 0 0 0
w:stop _ export	11 0 0 0 -6 0 0 0
w:stop _ to	0 -4 0 0 11 0 0 0
w:stop a	0 7 0 -3 -16 19 0 0
w:stop at	0 -3 0 4 -6 0 9 0
w:stop issuing	15 0 0 -2 -13 2 0 0
w:stop on	0 12 0 0 -11 0 0 0
w:stop the	17 -2 0 7 -19 0 0 0
w:stoppage	0 -8 0 0 15 1 0 -3
w:store	0 -4 0 0 -3 11 0 0
w:story	0 -6 0 -5 20 0 0 0
w:straight	0 0 0 7 -17 8 0 0
w:street	0 -12 0 0 12 0 0 0
w:strike	-7 -38 -10 -6 20 -3 24 -7
w:strike _ .	0 0 0 0 -5 0 14 0
w:strike _ on	0 -2 0 0 10 0 0 0
w:strike _ with	0 0 0 0 -9 0 11 0
w:strike back	0 0 0 0 -24 0 29 0
w:strike down	0 -2 0 11 0 -5 -2 0
w:strike the	0 0 0 -4 -4 15 0 0
w:stroke	0 2 0 7 -16 0 0 5
w:stroke of	0 10 0 7 -16 0 0 0
w:strongly	0 0 0 0 -8 0 10 0
w:student	-6 0 0 0 20 0 0 0
w:subject	0 2 0 -11 6 0 -2 0
w:substantial	1 0 0 14 -14 0 0 0
w:substantial "	-3 0 0 13 -4 0 0 0
w:substantially higher	0 9 0 0 -8 0 0 0
w:succeed	0 0 0 -8 14 0 0 -1
w:such	4 -11 -3 11 0 -12 1 0
w:such _ case	9 0 0 1 -11 0 0 0
w:sue	0 -1 0 0 16 -2 0 0
w:suffer	3 -2 0 -3 -7 14 0 0
w:sugar	0 33 0 2 -19 0 -17 0
w:sugar _ be	0 13 0 0 -10 0 0 0
w:sugar at	0 9 0 0 -8 0 0 0
w:sugar will	0 11 0 0 -9 0 0 0
w:summer	1 -16 -2 22 -11 5 0 3
w:summer .	0 -8 0 17 -12 9 -3 0
w:summit	0 -7 0 0 -4 0 0 11
w:sunday	0 -6 0 0 18 -1 0 0
w:supply <goods>	0 0 0 3 -9 7 0 0
w:suppose	0 19 0 -14 -12 0 -2 11
w:suppose it	0 20 0 0 -18 0 0 0
w:suppose they	0 -2 0 0 -5 0 0 12
w:surcharge	-1 -23 -3 -1 16 11 0 0
w:surcharge <v-begin>	0 6 0 5 -11 0 0 0
w:surcharge <v-down>	0 6 0 4 -11 0 0 0
w:surcharge _ <level>	0 -23 0 0 16 8 0 0
w:surcharge _ be	0 -2 0 -6 -1 12 0 0
w:surcharge _ in	0 1 0 10 -12 0 0 0
w:surcharge come	0 6 0 4 -11 0 0 0
w:surcharge lapse	0 -3 0 10 -3 0 0 0
w:surcharge of	0 -24 0 1 10 8 0 0
w:surcharge on	0 7 0 0 -10 0 6 0
w:surcharge to	0 0 0 -8 9 0 0 0
w:surcharge would	0 0 0 -4 10 0 0 0
w:survive	0 -3 0 0 -13 14 0 6
w:suspend	-3 12 0 -38 -8 15 5 -2
w:suspend _ <day-ahead>	0 -5 0 0 -18 2 24 0
w:suspend _ back	0 0 0 0 -11 0 8 0
w:suspend _ return	0 8 0 0 -9 0 0 0
w:suspend duty	2 11 0 0 -13 0 0 0
w:suspend in	0 -9 0 0 13 0 0 0
w:suspend part	0 10 0 0 -8 0 0 0
w:suspend the	-3 -4 0 0 13 3 0 0
w:suspend until	0 -4 0 0 -18 2 24 0
w:suspension	0 8 -9 -13 -26 24 16 -5
w:suspension ,	0 1 0 0 -11 4 4 0
w:suspension <v-end>	0 17 0 -10 -17 11 0 0
w:suspension _ ,	0 11 0 0 -8 0 0 0
w:suspension _ .	0 16 0 -3 -12 3 -2 0
w:suspension _ be	0 0 0 0 -12 0 17 0
w:suspension _ not	0 -4 0 7 -14 9 0 0
w:suspension can	0 0 0 0 -13 0 17 0
w:suspension end	0 8 0 0 -18 15 0 0
w:suspension of	0 -1 0 -11 9 3 -2 0
w:swear	0 0 0 0 -7 0 10 0
w:switch	0 -1 0 0 -3 0 11 0
w:table	4 3 0 -7 -3 -10 8 0
w:table .	9 6 0 -9 -7 0 0 4
w:table at	0 -9 0 10 0 0 0 0
w:tail	0 0 0 9 -11 0 0 0
w:take	-5 -3 18 -5 2 -12 5 -3
w:take <duty>	0 0 0 0 -10 0 12 0
w:take <level>	0 10 5 -18 -2 0 0 0
w:take <number>	0 10 0 -6 1 0 -11 0
w:take _ ,	0 -5 0 0 13 0 0 0
w:take _ duty	0 0 0 -1 13 0 -5 0
w:take _ measure	0 -3 0 0 -5 0 9 0
w:take _ on	0 0 0 -10 16 0 0 0
w:take _ place	0 -4 0 17 -10 0 0 0
w:take _ step	0 0 0 0 -20 0 21 0
w:take _ to	0 -4 0 -9 13 6 -5 0
w:take a	0 -11 12 -1 9 -5 -2 0
w:take countermeasure	0 0 0 0 -10 0 12 0
w:take effect	0 -14 0 1 0 -1 11 -2
w:take it	0 0 11 -9 4 -1 -12 0
w:take its	5 0 0 12 -3 0 -17 0
w:take on	0 9 0 -6 -8 0 5 0
w:take the	0 -24 0 1 -7 11 10 0
w:talk	0 -39 0 -1 4 -22 1 40
w:talk .	0 -2 2 -9 4 0 0 6
w:talk <v-impose>	0 0 0 0 -9 0 0 13
w:talk _ "	0 0 0 0 -10 11 0 0
w:talk _ ,	0 -15 0 13 4 -6 12 -12
w:talk _ <name>	0 8 0 13 -21 0 0 0
w:talk _ down	0 0 8 5 -20 0 -2 6
w:talk _ for	0 0 0 0 -16 0 0 17
w:talk _ not	0 0 0 -7 13 0 0 -1
w:talk _ the	0 -9 0 -9 33 0 0 -4
w:talk about	0 0 0 0 18 0 0 0
w:talk again	0 0 0 0 9 0 0 0
w:talk between	0 14 0 -3 -6 0 0 0
w:talk break	0 0 8 1 -18 0 -1 8
w:talk fail	5 -20 0 1 4 -6 15 -2
w:talk were	0 0 0 0 -4 10 0 0
w:talk with	0 -7 0 0 10 0 -2 0
w:talked	0 -7 0 -1 16 -4 0 5
w:talked about	0 0 0 0 17 -1 0 0
w:talking	0 -2 0 -5 22 0 0 0
w:tariff	0 -19 0 29 -4 -5 -20 18
w:tariff ,	-7 -16 0 8 9 -8 8 -3
w:tariff .	6 -8 0 12 -2 -4 0 0
w:tariff <agent>	0 -2 0 -1 12 0 0 0
w:tariff <not>	0 -8 0 0 10 0 0 0
w:tariff <v-begin>	0 -8 0 -3 10 0 5 0
w:tariff <v-impose>	0 -10 0 -3 8 0 0 8
w:tariff <v-stay>	0 -7 0 -2 13 0 0 0
w:tariff <v-up>	0 -12 0 -9 12 0 0 8
w:tariff ?	0 0 0 9 -7 0 0 0
w:tariff _ ,	0 -2 0 -30 7 6 4 6
w:tariff _ <day-ahead>	0 0 0 -9 16 0 0 0
w:tariff _ <money>	0 -14 0 0 15 0 -3 0
w:tariff _ <name>	0 3 11 4 -13 0 0 0
w:tariff _ <quality>	0 20 0 0 -11 0 -5 0
w:tariff _ a	0 0 0 -1 -3 0 9 0
w:tariff _ and	1 0 0 17 -17 0 0 0
w:tariff _ any	0 0 0 -7 10 0 0 0
w:tariff _ follow	0 0 0 21 -18 0 0 0
w:tariff _ go	0 17 0 0 -14 0 0 0
w:tariff _ in	0 0 6 0 -11 0 0 9
w:tariff _ it	0 0 0 -3 13 0 -4 0
w:tariff _ not	0 -4 0 10 -3 0 0 0
w:tariff _ on	0 -2 0 0 -2 0 -4 15
w:tariff _ semiconductor	0 0 0 27 -26 0 0 0
w:tariff _ something	0 0 0 11 -8 0 0 0
w:tariff _ that	0 -1 0 -8 15 0 0 0
w:tariff _ the	0 -8 0 0 0 2 14 -2
w:tariff _ to	0 -2 0 -1 11 0 0 0
w:tariff _ up	0 -4 0 20 -12 0 0 0
w:tariff against	0 0 0 10 -8 0 0 0
w:tariff can	0 11 0 -2 0 0 0 0
w:tariff come	0 1 0 0 -11 0 6 0
w:tariff could	0 11 0 8 -19 1 0 0
w:tariff down	0 0 0 -4 9 0 0 0
w:tariff fall	0 -3 0 -2 12 0 0 0
w:tariff for	0 -7 0 -12 28 0 0 0
w:tariff from	0 0 12 -1 -5 0 0 0
w:tariff go	0 -10 0 -7 20 0 0 0
w:tariff in	0 0 0 0 -1 0 8 0
w:tariff it	0 0 0 9 -13 0 0 0
w:tariff may	0 -5 0 18 -4 0 0 0
w:tariff of	4 0 0 23 -29 0 3 0
w:tariff on	3 9 0 9 -5 -12 -16 -2
w:tariff or	0 0 0 11 -4 0 0 0
w:tariff over	0 0 0 0 -8 0 0 11
w:tariff talk	0 0 2 0 -10 0 0 10
w:tariff to	0 0 0 0 -9 9 6 0
w:tariff were	0 0 0 -1 10 0 0 0
w:tariff will	0 6 0 -19 7 0 0 0
w:tat	0 0 0 0 -12 0 15 0
w:tax	4 0 -2 7 -14 0 5 0
w:tax <quality>	3 -8 0 20 -4 0 -16 0
w:tax _ .	0 8 0 0 -17 0 7 0
w:tax at	0 0 0 11 -8 0 0 0
w:tax on	0 9 0 -7 5 0 -6 0
w:tax our	0 0 0 0 -12 0 9 0
w:tea _ <name>	0 9 0 0 -2 0 0 0
w:tea _ in	0 10 0 0 -9 0 0 0
w:tea and	0 11 0 0 -18 0 7 0
w:tea in	9 0 0 0 -6 0 0 0
w:technology	6 0 0 13 -18 0 0 0
w:technology _ ,	0 -1 0 15 -11 0 0 0
w:technology transfer	0 -1 0 13 -8 0 0 0
w:television	0 -8 0 -2 14 -1 0 0
w:tell	-21 -21 0 12 2 -5 0 20
w:tell ,	0 3 0 -13 4 0 0 0
w:tell <office>	0 3 0 0 -14 10 0 0
w:tell <organisation>	0 10 0 -3 -12 0 9 0
w:tell <person>	-1 -8 0 12 4 -1 -12 -1
w:tell _ ,	0 0 0 -10 -1 0 10 5
w:tell _ .	0 0 0 -11 0 5 6 0
w:tell _ <day-today>	0 0 0 10 -8 0 0 0
w:tell _ <organisation>	5 -4 0 0 -10 15 1 0
w:tell _ <quality>	0 0 0 10 -5 0 -1 0
w:tell _ <seat>	0 -3 0 15 -6 0 -1 0
w:tell _ in	0 0 0 7 0 0 -10 5
w:tell _ on	0 0 0 5 0 0 -10 0
w:tell _ press	0 0 0 0 12 0 0 0
w:tell a	0 0 0 -9 1 0 0 7
w:tell him	0 0 0 0 -3 0 10 0
w:tell me	0 -5 0 9 -8 1 -7 14
w:tell my	0 0 10 0 -6 0 0 0
w:tell reporter	-1 -3 0 5 12 -8 -4 -8
w:tell the	1 -11 -2 6 -9 10 0 6
w:tell them	0 0 0 10 -6 0 0 0
w:tell to	0 -3 0 0 0 0 0 9
w:temporary	0 -8 0 -1 16 0 0 0
w:ten minute	0 10 0 0 -6 0 0 0
w:tenth	0 9 3 0 -13 1 0 0
w:term	0 -7 -2 0 13 -6 0 6
w:term .	0 -9 0 0 14 0 0 0
w:term _ be	0 9 0 0 -9 0 0 0
w:text	0 4 0 -1 -14 1 -11 16
w:text .	0 0 0 0 -7 0 0 11
w:text _ the	0 11 0 0 -8 0 0 0
w:th	0 16 0 0 -7 0 0 0
w:than	4 -17 -9 -43 41 -35 6 6
w:than <level>	0 0 0 -10 20 0 -3 0
w:than <money>	0 0 0 0 11 0 0 0
w:than _ .	0 -13 0 -7 18 -3 5 0
w:than _ in	0 9 0 0 -6 0 0 0
w:than _ of	0 -2 0 0 14 0 0 0
w:that	4 1 -11 14 -4 -9 3 1
w:that "	0 0 0 0 10 0 0 0
w:that ,	-4 19 12 19 -41 -13 0 4
w:that .	-1 15 0 0 -3 3 -11 0
w:that :	0 5 3 0 -8 0 0 0
w:that <goods>	1 -15 -1 -9 1 10 13 0
w:that <level-noun>	0 0 0 11 1 0 -10 0
w:that <name>	2 4 2 -17 0 1 5 -9
w:that <not>	-5 -2 0 21 -11 -16 0 11
w:that <person>	0 -3 0 0 8 0 0 0
w:that <quality>	0 -1 0 -11 -15 0 33 0
w:that <seat>	0 -11 0 6 -3 -7 4 5
w:that <taker>	0 0 0 10 -9 0 0 0
w:that <v-begin>	8 -14 0 12 0 -4 -1 0
w:that <v-buy>	0 -3 0 9 0 0 0 0
w:that <v-end>	0 0 0 -8 -4 -2 6 11
w:that <v-impose>	6 3 0 0 -17 4 0 6
w:that <v-up>	0 -4 0 17 -2 -1 -1 0
w:that ?	0 0 0 11 -7 0 0 0
w:that _ "	0 6 0 8 -19 0 6 0
w:that _ 's	0 13 8 0 -25 -2 9 0
w:that _ ,	-7 15 0 4 -20 8 0 -4
w:that _ .	-5 -21 0 2 2 -17 15 8
w:that _ :	0 10 0 0 -8 0 0 0
w:that _ ;	0 10 0 0 -17 0 6 0
w:that _ <level>	0 35 0 -3 -22 0 -3 0
w:that _ <name>	0 9 0 13 -24 0 4 0
w:that _ <organisation>	-1 -2 0 0 16 -9 0 0
w:that _ <person>	0 12 0 12 -22 -8 -3 9
w:that _ <quality>	1 -17 0 0 22 -3 -9 0
w:that _ <span>	0 -7 0 0 10 0 0 0
w:that _ a	2 -18 0 20 0 -6 -8 0
w:that _ announce	0 -2 0 11 -3 0 0 0
w:that _ can	0 0 0 0 13 0 0 0
w:that _ car	0 0 0 6 -12 7 0 0
w:that _ come	0 -11 0 0 18 0 0 0
w:that _ country	0 0 0 -14 13 -8 0 0
w:that _ deal	0 0 0 0 -7 12 0 0
w:that _ do	0 12 0 0 -11 0 0 0
w:that _ due	0 0 0 10 -9 0 0 0
w:that _ duty	0 7 0 8 -2 -6 -11 0
w:that _ for	8 0 0 1 -9 0 0 0
w:that _ from	0 0 0 -3 12 0 -1 0
w:that _ go	0 -11 0 1 8 0 0 0
w:that _ good	0 0 0 -8 10 2 -5 0
w:that _ had	0 11 0 0 -1 0 -2 0
w:that _ half	10 0 0 0 -7 0 0 0
w:that _ in	0 10 0 3 -21 0 0 13
w:that _ is	2 1 0 -5 -9 4 4 0
w:that _ it	0 -16 0 -5 23 0 -2 3
w:that _ lapse	0 8 5 0 -9 0 0 0
w:that _ law	0 0 0 8 -8 5 0 0
w:that _ levy	0 11 0 -4 -7 0 0 0
w:that _ make	0 0 0 0 -4 0 12 0
w:that _ maker	0 10 0 4 -13 0 0 0
w:that _ mean	0 -9 0 27 -12 0 -7 0
w:that _ might	15 0 0 7 -17 -4 0 5
w:that _ not	0 -14 0 0 10 -1 2 0
w:that _ nothing	0 -1 0 -9 0 6 -3 8
w:that _ of	2 5 0 3 -3 -10 0 0
w:that _ on	0 -10 0 -14 25 3 1 0
w:that _ other	0 1 0 8 -11 0 0 0
w:that _ pay	0 -2 0 -5 16 0 0 0
w:that _ plant	0 0 0 0 13 -7 0 0
w:that _ return	0 17 0 0 -13 0 0 0
w:that _ second	0 12 0 0 -18 9 0 0
w:that _ see	0 11 0 0 -7 0 0 0
w:that _ shall	0 13 0 0 -14 0 0 2
w:that _ side	0 -2 0 -8 25 0 0 0
w:that _ stop	0 12 0 0 -16 6 0 0
w:that _ such	9 -3 0 4 -12 0 0 0
w:that _ surcharge	0 0 0 -5 11 0 0 0
w:that _ talk	0 0 0 0 -14 0 1 17
w:that _ the	0 2 3 17 -1 -20 -20 -5
w:that _ threat	0 0 0 -7 12 0 0 0
w:that _ threaten	0 0 0 -7 10 0 0 0
w:that _ too	0 17 0 8 -22 0 0 0
w:that _ truce	0 -9 0 2 12 -2 0 0
w:that _ two	0 0 0 0 18 -1 0 0
w:that _ was	0 0 0 10 2 0 -11 0
w:that _ we	0 -14 8 -1 9 0 0 0
w:that _ were	0 0 0 0 -9 8 0 0
w:that _ what	0 0 0 -20 18 0 0 0
w:that _ will	-5 -2 0 -16 15 5 2 -3
w:that _ would	7 -35 -26 -12 10 17 15 -7
w:that a	-1 5 1 -12 2 0 0 0
w:that again	0 6 0 8 -15 0 0 0
w:that all	0 19 0 0 -9 -3 0 0
w:that are	0 -3 0 -8 15 0 2 0
w:that both	0 -6 0 -8 25 -2 0 0
w:that bring	0 0 0 -9 0 6 -2 8
w:that broader	0 0 0 10 -8 0 0 0
w:that buy	0 0 0 11 -10 0 0 0
w:that carry	0 3 0 9 -13 0 0 0
w:that case	0 0 17 18 -37 -8 9 0
w:that could	0 3 0 16 -24 13 0 0
w:that do	0 0 0 14 -13 0 0 0
w:that doe	0 0 0 -9 3 0 7 0
w:that end	0 -10 0 0 -3 0 5 12
w:that event	3 1 0 -1 -11 0 6 0
w:that every	0 0 0 0 -9 11 0 0
w:that from	0 0 0 15 -11 0 0 0
w:that happen	0 0 0 0 -12 0 16 0
w:that has	0 10 0 3 -15 3 0 0
w:that he	0 -9 -3 -2 43 -24 -18 -8
w:that he'd	0 11 0 9 -18 0 0 0
w:that his	0 0 0 6 -11 3 0 0
w:that i	0 0 0 -7 11 0 0 0
w:that if	0 -7 0 5 -2 -10 8 1
w:that is	-7 -10 0 26 5 -17 -20 0
w:that it	9 0 -1 13 -11 -12 6 -15
w:that its	0 -4 0 -5 11 0 0 0
w:that last	0 0 0 0 -2 10 0 0
w:that leave	11 12 0 -1 -15 0 0 0
w:that may	0 0 0 0 15 0 0 0
w:that no	0 0 0 11 -2 0 0 0
w:that of	0 -4 0 -3 22 0 0 0
w:that oil	0 -6 0 -12 12 0 6 0
w:that on	0 -14 0 -1 2 0 0 12
w:that one	0 0 0 8 -10 7 0 0
w:that only	0 6 0 0 -10 0 5 0
w:that other	0 0 0 14 -15 6 0 0
w:that our	0 0 0 0 10 0 0 0
w:that such	0 0 0 -1 15 0 -4 0
w:that the	-14 0 3 -19 22 0 -9 2
w:that there	0 -8 0 -12 32 0 0 0
w:that they	4 0 0 7 -20 12 -13 2
w:that thi	0 -1 0 7 -14 6 6 0
w:that three	0 0 0 0 -16 17 0 0
w:that time	0 0 0 -2 10 0 0 0
w:that up	0 0 0 -6 0 0 0 10
w:that was	0 10 0 -13 0 0 0 0
w:that were	0 0 0 -4 9 0 0 0
w:that without	0 -4 0 20 -15 -7 -2 13
w:that would	-14 0 0 -5 13 -24 8 0
w:that you	0 -6 0 -4 17 0 0 0
w:the	-6 -1 -6 -6 29 3 -23 -13
w:the <agent>	-7 23 -11 -3 0 -9 0 -16
w:the <day-ahead>	-2 0 0 22 0 -5 -19 -1
w:the <day-gone>	0 12 0 -3 0 0 0 0
w:the <day-today>	0 0 0 10 -8 0 0 0
w:the <duty>	0 5 0 -15 -3 8 3 0
w:the <gate>	3 -14 -10 -6 5 -4 20 0
w:the <goods>	-25 22 -13 7 -24 6 14 -8
w:the <level-noun>	-22 3 -18 7 7 -8 -5 -1
w:the <level>	0 -13 4 28 -24 10 4 -4
w:the <money>	0 -3 0 19 -14 7 -6 0
w:the <name>	-5 -15 -12 12 9 14 -15 0
w:the <number>	9 47 -18 19 -57 -6 -9 3
w:the <office>	-25 5 -19 -14 8 5 4 0
w:the <organisation>	10 -28 0 2 13 25 -12 -22
w:the <person>	-22 10 -14 8 7 -13 -21 9
w:the <quality>	-15 -4 -8 13 -10 8 3 7
w:the <seat>	-9 0 0 1 15 -17 0 0
w:the <sender>	11 -18 2 0 10 -9 -19 2
w:the <span>	0 22 0 7 -19 -4 0 0
w:the <v-bear>	0 0 17 0 -4 0 0 0
w:the <v-buy>	-3 15 0 3 -8 -3 0 0
w:the <v-deny>	15 -14 0 0 6 0 -18 0
w:the <v-down>	0 -10 0 0 11 -13 2 5
w:the <v-end>	0 3 -8 16 -6 -8 1 -9
w:the <v-impose>	-1 12 -2 2 -14 0 0 8
w:the <v-propose>	1 -8 -5 8 -14 -6 7 18
w:the <v-return>	0 7 0 -6 4 4 -13 0
w:the <v-say>	-1 16 0 -8 -16 4 3 3
w:the <v-sell>	6 -10 10 9 -1 -7 -7 0
w:the <v-stay>	1 -1 0 4 7 -10 -9 0
w:the <v-suspend>	4 34 5 -18 -30 -3 0 -6
w:the <v-target>	-2 -20 0 7 13 6 -5 0
w:the <v-up>	0 -5 0 0 0 -15 18 0
w:the _ &	0 -3 14 0 -4 0 0 0
w:the _ 's	-8 -12 -9 15 0 10 0 -5
w:the _ )	0 -12 0 0 17 0 0 0
w:the _ ,	11 4 -14 4 -4 -8 7 -13
w:the _ -	5 -2 8 6 -1 -16 0 -3
w:the _ .	10 0 -16 0 9 -6 -9 4
w:the _ :	0 1 -3 10 -2 -1 0 0
w:the _ ;	1 -4 0 -19 13 0 0 0
w:the _ <day-gone>	0 1 0 1 -19 0 13 0
w:the _ <level>	0 -2 8 0 1 0 -11 0
w:the _ <name>	0 0 0 11 -17 0 3 0
w:the _ <number>	0 -6 2 -6 13 0 -11 0
w:the _ <office>	0 -10 0 11 7 0 -3 -2
w:the _ <organisation>	0 0 0 0 13 0 0 0
w:the _ <person>	0 -12 4 6 -9 15 -6 0
w:the _ <quality>	0 18 0 0 -18 0 0 0
w:the _ <span>	0 0 0 0 10 0 0 0
w:the _ ?	0 -8 0 -13 34 0 0 0
w:the _ a	0 -5 0 4 -12 16 0 0
w:the _ about	8 2 0 -3 -12 8 0 0
w:the _ act	0 14 0 0 -9 0 0 0
w:the _ after	0 14 0 2 -13 -1 -2 6
w:the _ again	0 4 0 17 -7 -11 -5 0
w:the _ against	0 0 0 -10 20 0 0 0
w:the _ agree	0 -1 0 0 18 0 -5 0
w:the _ and	0 5 1 1 -6 -12 7 -4
w:the _ announce	-1 0 0 5 -9 0 9 0
w:the _ apply	5 -15 0 -1 16 0 0 0
w:the _ are	0 0 -3 -2 -11 15 1 2
w:the _ as	0 -2 0 -3 12 -1 0 0
w:the _ back	0 3 0 0 14 -5 -15 0
w:the _ ban	-2 -3 0 0 11 0 0 0
w:the _ be	0 0 0 -9 -1 0 15 0
w:the _ before	-1 0 0 0 -8 0 13 0
w:the _ book	10 3 0 0 -13 0 0 0
w:the _ border	0 12 0 0 -9 0 0 0
w:the _ break	5 -10 6 0 0 -4 -3 3
w:the _ by	0 0 -4 -13 20 3 -1 0
w:the _ can	-1 1 0 -4 -10 -10 14 8
w:the _ cannot	0 -17 0 4 13 0 0 0
w:the _ case	0 8 0 0 -16 0 8 0
w:the _ charge	0 -11 0 9 3 0 0 0
w:the _ clause	0 0 0 0 15 -4 0 0
w:the _ column	0 36 0 0 -32 0 0 0
w:the _ come	0 4 -11 12 -13 0 4 -8
w:the _ company	0 0 0 0 10 0 0 0
w:the _ contract	0 -8 0 0 11 0 0 0
w:the _ control	-11 0 0 0 14 0 0 0
w:the _ could	2 17 2 10 -24 -5 -9 7
w:the _ custom	0 14 0 0 -10 0 0 0
w:the _ date	0 -6 0 0 18 0 0 0
w:the _ day	11 1 -1 -16 -5 2 6 0
w:the _ decide	12 0 0 0 -7 0 0 0
w:the _ decided	9 5 0 0 -14 0 0 0
w:the _ did	0 0 0 0 11 0 0 0
w:the _ direction	0 -7 0 0 12 0 0 0
w:the _ do	0 5 0 -11 12 0 -2 -1
w:the _ door	0 0 0 0 -8 11 0 0
w:the _ down	0 -1 0 -3 12 0 0 0
w:the _ duty	-1 14 0 -3 -12 18 -15 -5
w:the _ end	-5 11 -5 -6 -9 23 -5 -7
w:the _ enter	0 16 0 0 -13 0 0 0
w:the _ fail	0 -15 0 0 11 0 6 -7
w:the _ failed	0 -4 0 0 -2 0 10 0
w:the _ fair	0 0 0 8 -14 6 0 0
w:the _ fall	0 6 -4 3 -6 11 -5 -7
w:the _ fear	0 -6 0 0 0 9 0 0
w:the _ fee	-3 -9 0 -3 10 5 -3 0
w:the _ figure	0 17 0 1 -20 0 0 0
w:the _ from	0 -5 9 0 -1 0 -2 0
w:the _ go	-12 -21 7 9 1 12 -5 0
w:the _ government	0 5 0 -1 -9 0 7 0
w:the _ had	1 -8 0 3 12 -14 -5 3
w:the _ has	-20 15 -7 3 10 -14 -14 0
w:the _ have	0 -13 0 0 7 0 0 4
w:the _ he	0 -12 0 -3 20 0 0 0
w:the _ if	0 -7 0 -6 10 8 -1 0
w:the _ in	-17 -3 20 -5 10 0 -6 -20
w:the _ is	10 -1 2 0 -4 0 -15 7
w:the _ it	0 8 0 3 -9 -8 2 0
w:the _ lapse	1 4 6 11 -13 -14 -6 2
w:the _ largest	0 0 10 0 -3 -1 0 0
w:the _ last	0 -4 0 0 10 0 0 0
w:the _ law	0 0 0 9 -29 12 9 0
w:the _ leader	0 0 0 0 -7 10 0 0
w:the _ lose	0 -6 16 -1 -8 5 0 0
w:the _ maker	4 -5 0 6 -11 12 -2 -1
w:the _ may	-16 8 -12 -11 -19 33 0 0
w:the _ meet	0 -9 0 2 1 -4 -3 11
w:the _ mill	0 0 9 4 -1 -9 0 0
w:the _ minister	0 -6 0 13 -7 0 0 0
w:the _ morning	0 27 0 0 -29 0 3 0
w:the _ must	0 -7 0 -7 21 1 -1 0
w:the _ needed	0 0 0 0 -12 0 13 0
w:the _ night	0 0 0 0 -9 0 13 0
w:the _ not	1 9 0 1 -3 -6 0 0
w:the _ notice	20 -16 0 0 -2 0 0 0
w:the _ number	0 14 0 5 -17 0 0 0
w:the _ of	4 32 -9 -8 -7 -12 -26 3
w:the _ on	-11 -12 5 9 -3 8 -4 6
w:the _ one	-1 14 0 5 -13 0 -1 0
w:the _ order	0 13 0 -2 -11 3 0 0
w:the _ our	0 8 0 1 -12 0 0 0
w:the _ over	0 -7 0 -3 26 0 0 0
w:the _ parliament	0 0 0 -3 13 0 0 0
w:the _ pass	0 23 0 -6 -9 -4 0 0
w:the _ pause	0 -5 0 0 8 0 0 0
w:the _ pay	0 11 0 0 -7 0 0 0
w:the _ provide	0 0 0 14 -10 0 0 0
w:the _ quota	0 0 0 10 -5 0 0 0
w:the _ raise	0 0 0 -5 0 0 10 0
w:the _ rate	0 17 -3 -22 2 -13 2 0
w:the _ refuse	0 0 0 20 -9 0 -3 0
w:the _ register	11 0 0 0 -8 0 0 0
w:the _ reply	0 6 0 0 -9 0 3 0
w:the _ return	14 -6 4 -5 -2 0 0 0
w:the _ revive	0 0 0 0 -12 10 0 0
w:the _ room	0 0 0 0 13 0 0 0
w:the _ round	0 -10 0 -7 -2 3 0 15
w:the _ rule	-2 2 0 -3 11 -2 -1 0
w:the _ run	0 8 0 12 -10 -2 0 0
w:the _ say	0 -1 -10 35 -8 -11 -13 0
w:the _ set	0 7 0 0 -12 0 0 8
w:the _ shall	0 6 0 6 -10 0 0 0
w:the _ shed	0 0 0 0 -9 11 0 0
w:the _ should	0 -11 3 5 0 0 0 4
w:the _ shut	0 0 0 0 -4 0 9 0
w:the _ side	-3 -7 -3 0 15 -6 0 0
w:the _ signature	0 10 0 0 -12 0 0 0
w:the _ spring	0 -12 0 0 1 0 9 0
w:the _ statement	0 0 0 -2 9 0 0 0
w:the _ stay	-2 4 -2 4 -7 -2 9 0
w:the _ strike	0 0 0 0 14 -6 0 0
w:the _ table	0 9 0 0 -8 0 0 0
w:the _ take	0 -7 0 0 18 0 0 0
w:the _ talk	0 0 0 7 -12 0 0 7
w:the _ tariff	0 -14 -2 -32 44 0 -9 5
w:the _ tell	0 0 0 -2 0 10 -3 0
w:the _ term	0 -3 0 0 9 0 0 0
w:the _ th	0 16 0 0 -7 0 0 0
w:the _ that	-1 9 -8 -13 5 -1 0 0
w:the _ thing	0 4 0 -5 -15 0 -3 20
w:the _ time	0 -11 0 0 5 -2 4 0
w:the _ to	3 -4 9 -4 -21 1 24 -4
w:the _ truce	0 -3 0 -1 17 -4 0 -3
w:the _ under	0 -6 0 -17 23 0 3 0
w:the _ unless	0 0 0 0 9 0 0 0
w:the _ up	0 -5 0 19 -9 0 0 0
w:the _ vote	0 4 5 0 -11 3 0 0
w:the _ want	0 10 0 -12 0 0 1 0
w:the _ warn	-7 -11 -9 -21 28 0 10 -7
w:the _ was	0 0 0 3 -2 -9 12 0
w:the _ we	0 10 0 0 -1 -4 0 0
w:the _ week	7 0 0 -1 9 -1 0 -3
w:the _ were	0 -4 -4 0 20 0 -7 0
w:the _ when	0 -6 0 0 13 0 0 0
w:the _ who	0 16 0 -6 -7 0 0 0
w:the _ will	-20 -4 4 -12 25 0 0 -23
w:the _ within	0 -4 0 0 15 -3 0 0
w:the _ would	11 14 0 0 -11 7 -23 0
w:the _ year	0 -4 0 0 11 0 0 0
w:the absence	0 14 0 -3 -6 0 0 0
w:the agreement	0 -26 0 5 36 -12 -8 -1
w:the alternative	0 10 0 9 -19 0 0 0
w:the answer	0 1 0 -3 20 0 -17 0
w:the app	0 -5 0 0 -13 24 0 0
w:the autumn	0 2 0 18 -7 -6 -3 0
w:the back	0 -2 0 0 11 0 0 0
w:the bag	0 0 0 0 -6 0 11 0
w:the bill	0 -9 0 0 11 0 0 0
w:the border	0 -8 0 0 26 -11 0 0
w:the bridge	0 -2 0 0 22 -5 0 -1
w:the budget	0 0 0 0 10 0 0 0
w:the calm	0 0 0 12 -10 0 0 0
w:the car	4 0 0 7 -30 12 0 4
w:the case	0 -4 0 0 -10 18 5 0
w:the ceasefire	0 15 0 0 -1 -1 0 -1
w:the charge	0 -13 0 -8 2 14 2 0
w:the cheese	0 3 0 6 -10 0 0 0
w:the chip	0 0 0 0 11 0 0 0
w:the christma	0 0 0 0 -10 1 0 7
w:the club	-3 -6 0 0 15 0 0 0
w:the company	0 -13 0 -5 2 20 -7 0
w:the control	6 -4 0 11 -5 -1 0 0
w:the country	0 -10 0 -3 -1 8 9 0
w:the court	0 -1 0 0 10 0 0 0
w:the custom	0 -5 0 0 18 -4 0 0
w:the cut	0 -4 0 0 11 0 0 0
w:the dairy	0 0 0 0 -6 10 0 0
w:the date	0 24 0 -6 -10 0 -1 0
w:the day	-2 4 5 -10 0 0 0 0
w:the deadline	0 -8 0 0 20 0 0 0
w:the deal	-2 -12 0 0 0 3 10 5
w:the declaration	0 -3 0 -8 17 0 0 0
w:the decree	0 11 0 0 -16 0 9 0
w:the delegation	0 0 0 0 9 0 0 0
w:the difference	0 -11 0 0 23 0 0 0
w:the door	2 0 2 0 -16 -2 13 0
w:the double	0 -9 0 0 15 -3 0 0
w:the draft	0 0 0 3 -6 0 -4 10
w:the drawer	8 0 0 13 -25 -2 8 0
w:the duty	8 10 2 -29 5 -8 0 -4
w:the emergency	0 -13 0 -10 11 14 -4 0
w:the end	-2 9 -4 16 -15 -1 2 -4
w:the evening	0 -1 0 -1 12 0 0 0
w:the event	0 25 4 0 -20 -7 0 0
w:the exemption	9 -10 0 0 7 -3 0 0
w:the export	1 0 0 7 0 -11 0 0
w:the extension	0 -2 0 -8 23 -8 -1 0
w:the extra	0 3 0 -14 10 0 0 0
w:the federal	11 0 0 0 -3 0 0 0
w:the fee	-2 -18 0 0 1 23 -8 0
w:the fifth	0 -3 0 0 13 0 0 0
w:the finding	0 0 0 11 -6 0 0 0
w:the firm	10 5 0 0 -14 0 0 0
w:the form	0 -5 0 -2 12 0 0 0
w:the former	0 19 0 -1 -6 0 0 0
w:the fourth	0 0 0 0 10 0 -7 0
w:the further	0 1 0 5 -9 0 0 0
w:the general	0 -3 0 -5 13 0 0 0
w:the good	0 -2 0 0 8 0 0 0
w:the hall	0 -2 0 0 11 0 0 0
w:the height	0 15 0 0 -9 0 -2 0
w:the higher	0 14 0 -1 0 -4 -4 0
w:the highest	0 -6 0 0 16 0 0 0
w:the house	0 -13 0 2 21 -2 -6 0
w:the increase	0 -11 0 0 2 -2 11 0
w:the island	0 0 0 -2 14 0 0 0
w:the judge	0 0 0 0 11 0 0 0
w:the krone	0 0 12 0 -10 0 0 0
w:the last	0 8 1 -13 8 -9 -3 0
w:the latter	0 3 0 6 -10 0 0 0
w:the law	-1 7 0 15 -19 0 5 0
w:the leader	4 0 0 -10 0 0 1 0
w:the letter	0 1 0 11 -18 0 0 0
w:the level	0 15 0 0 -16 0 2 0
w:the levy	0 -11 0 8 -1 8 0 0
w:the licence	-12 -4 0 -10 11 16 -1 0
w:the line	9 -12 0 0 -4 8 0 0
w:the list	-3 -3 0 13 -2 0 0 0
w:the lower	0 0 0 -2 14 0 0 0
w:the management	0 0 0 0 11 -2 0 0
w:the matter	0 -12 0 -7 13 4 0 0
w:the measure	0 -3 0 4 -13 -6 20 0
w:the mediator	0 -5 0 0 17 0 0 0
w:the meet	0 -3 9 0 0 0 0 0
w:the mill	0 0 0 0 -3 8 0 0
w:the moment	0 14 0 0 -12 0 0 0
w:the money	0 -8 0 0 20 0 0 0
w:the month	0 -4 0 -1 12 0 0 0
w:the morning	0 0 0 -2 8 0 0 0
w:the new	0 -35 1 -13 36 0 0 0
w:the newspaper	0 -1 0 0 11 0 0 0
w:the next	0 4 0 -5 -2 -17 2 9
w:the ninth	0 10 0 0 -7 0 0 0
w:the north	0 0 0 2 -13 9 0 0
w:the northern	0 -5 0 0 14 -2 0 0
w:the note	0 14 0 0 -10 0 0 0
w:the offer	0 -4 0 0 0 0 -2 9
w:the oil	0 0 8 0 0 -9 0 0
w:the old	-15 25 0 -5 0 -13 -17 -10
w:the older	0 -13 0 0 12 0 0 0
w:the one	13 0 0 0 -10 -8 6 0
w:the order	-2 16 0 0 -8 -2 0 0
w:the ordinary	0 -16 0 0 21 0 0 0
w:the other	-1 7 -5 -9 11 -4 0 -4
w:the owner	0 0 0 0 15 -2 -3 0
w:the page	0 0 0 0 -8 11 0 0
w:the paper	0 14 0 -14 0 0 -6 0
w:the party	0 -5 0 0 13 0 0 0
w:the pause	-2 15 2 -8 -6 0 -4 -3
w:the peace	0 10 0 0 -1 0 0 0
w:the penalty	0 0 0 11 -4 0 0 0
w:the period	0 0 0 0 -11 10 0 0
w:the permit	27 -17 0 -8 1 4 -13 0
w:the peso	0 0 23 0 -23 0 0 0
w:the picket	0 -4 0 0 12 0 0 0
w:the plan	0 0 0 13 -9 0 0 0
w:the player	0 -6 0 0 11 0 0 0
w:the power	0 0 0 -5 13 0 0 0
w:the premium	0 0 9 0 -6 0 0 0
w:the present	0 17 0 -3 -6 -2 0 0
w:the press	0 -1 0 -8 17 0 0 0
w:the problem	9 -1 0 0 -2 0 0 0
w:the protocol	0 -4 0 10 -3 5 0 0
w:the quarrel	0 5 0 9 -17 5 0 0
w:the question	0 0 0 0 12 0 0 0
w:the rare	13 -1 0 7 -14 0 0 0
w:the rate	0 16 0 -3 -3 -3 -7 2
w:the rest	0 -18 0 0 23 0 0 0
w:the resumption	0 10 0 0 -5 0 0 0
w:the return	0 13 0 0 0 0 -6 0
w:the rice	0 11 0 0 -11 0 0 0
w:the right	2 11 0 0 -33 0 20 0
w:the rule	15 -14 0 0 6 0 -18 0
w:the s	0 -3 14 0 -4 0 0 0
w:the sale	0 -2 0 0 13 0 0 0
w:the same	10 -15 3 -24 -1 -4 26 0
w:the scale	0 0 0 0 -4 0 9 0
w:the season	0 -5 0 0 14 0 0 0
w:the second	-4 9 -2 -3 0 -1 -14 7
w:the sell	0 -1 12 0 -8 0 0 0
w:the settlement	0 0 0 0 -9 0 10 0
w:the seventh	0 9 0 0 -13 0 0 7
w:the ship	6 -9 0 2 1 0 -1 0
w:the shoe	0 0 0 0 -6 0 11 0
w:the sign	8 0 0 0 -14 0 0 9
w:the signature	0 -9 0 -2 27 -2 0 0
w:the soybean	0 0 0 0 -8 0 9 0
w:the standstill	0 11 0 -7 -2 0 0 0
w:the state	0 2 0 -10 -6 0 6 5
w:the steel	0 -7 0 -1 13 0 0 0
w:the street	0 -10 0 0 11 0 0 0
w:the strike	0 -11 0 -4 28 0 0 0
w:the stroke	0 10 0 7 -17 0 0 0
w:the sugar	0 9 0 4 -16 1 0 0
w:the summer	0 -13 0 14 0 -2 -4 5
w:the summit	0 -1 0 3 -8 0 0 10
w:the surcharge	0 -17 0 11 2 6 -5 0
w:the suspend	1 8 1 0 -16 0 2 0
w:the suspension	1 5 -6 -3 -24 14 17 -2
w:the table	5 1 0 -7 -7 -8 13 0
w:the talk	2 -25 -2 0 -6 -28 0 33
w:the tariff	-12 18 0 -9 -24 10 12 9
w:the temporary	0 -7 0 0 12 0 0 0
w:the text	2 12 0 -4 -9 4 -6 0
w:the thing	0 -4 13 -6 0 0 0 0
w:the third	0 0 0 -7 20 -3 0 0
w:the threat	-3 -2 0 15 -4 -1 0 -2
w:the threaten	0 0 0 10 -8 0 0 0
w:the trade	0 2 3 9 -13 -14 6 0
w:the treaty	0 -4 0 -2 2 0 0 10
w:the trial	0 -3 0 0 10 0 0 0
w:the truce	14 13 1 1 -17 15 -34 -15
w:the two	-13 -9 1 1 15 0 -15 5
w:the understanding	0 0 0 0 -13 14 0 0
w:the visit	0 0 0 0 9 0 0 0
w:the war	0 0 0 -1 13 0 0 0
w:the water	0 -4 0 0 18 0 0 0
w:the way	0 4 0 -1 -11 0 0 11
w:the week	0 -10 0 6 5 0 -1 0
w:the whole	0 0 0 -8 -18 12 0 21
w:the wine	0 0 0 11 -7 0 -1 0
w:the yarn	0 12 0 0 -9 0 0 0
w:their	-15 -1 0 -27 33 4 -12 0
w:their ,	0 13 0 0 -12 0 0 0
w:their .	0 7 0 0 -14 0 9 0
w:their <goods>	-7 -11 0 -3 5 12 2 0
w:their <person>	0 0 0 0 -14 19 0 0
w:their <v-sell>	0 0 0 0 0 -2 10 0
w:their _ ,	0 -13 8 -8 -1 12 0 0
w:their _ .	-6 6 -10 -4 -11 21 -11 6
w:their _ is	0 0 0 11 -13 0 0 0
w:their _ of	0 0 0 10 -9 0 0 0
w:their _ on	0 4 8 0 -8 0 0 0
w:their _ to	0 0 0 0 9 0 0 0
w:their _ will	0 -7 0 -8 4 0 9 0
w:their good	0 -5 0 0 10 0 0 0
w:their sale	0 0 9 0 -8 0 0 0
w:their way	0 9 0 0 -6 0 0 0
w:them	3 -1 -13 4 -1 0 0 -4
w:them ,	0 3 0 0 2 -12 0 0
w:them .	0 0 -2 -3 9 -7 1 -10
w:them <level>	0 -3 0 19 -12 0 0 0
w:them <v-begin>	0 -6 0 -2 1 9 0 0
w:them <v-down>	0 0 0 -1 10 0 0 0
w:them _ .	0 -11 0 2 5 5 -4 0
w:them _ again	0 -3 0 0 -2 10 0 0
w:them _ tariff	0 0 0 11 -8 0 0 0
w:them _ they	0 6 0 0 -10 6 0 0
w:them again	0 0 0 0 -6 0 0 10
w:them have	0 0 0 0 -8 9 0 0
w:them the	0 11 0 0 -1 0 0 0
w:themselve	4 10 0 -2 -5 0 0 0
w:then	-1 45 -35 30 -58 -3 -5 22
w:then ,	-3 22 0 0 -6 -11 -3 -6
w:then .	0 -12 0 11 12 -13 0 0
w:then :	0 -12 0 0 17 0 0 0
w:then <goods>	0 0 0 17 -11 0 0 0
w:then <level-noun>	0 13 0 0 -15 0 3 0
w:then <level>	0 -6 0 -10 19 0 0 0
w:then <name>	0 7 0 4 -2 0 -11 0
w:then <quality>	0 10 0 0 -8 0 0 0
w:then <v-bear>	0 16 0 -24 -8 0 10 0
w:then <v-down>	0 -9 0 -10 30 0 0 0
w:then <v-end>	13 -3 0 4 -5 -4 0 0
w:then <v-impose>	0 31 0 -2 -32 -2 7 0
w:then <v-stay>	0 13 0 0 -6 0 0 0
w:then <v-target>	0 18 0 0 -27 0 9 0
w:then <v-up>	0 25 0 -8 -16 0 3 0
w:then ?	0 -11 0 -1 23 0 0 0
w:then _ "	0 -3 0 0 -2 0 10 0
w:then _ 's	0 19 0 -6 -23 8 0 0
w:then _ ,	0 0 0 -11 28 0 -2 0
w:then _ .	0 0 1 -12 8 0 0 0
w:then _ <level>	0 16 0 4 -28 0 12 0
w:then _ <number>	0 7 0 4 -14 0 4 0
w:then _ again	0 21 0 0 -16 0 0 0
w:then _ at	0 15 0 0 -14 0 0 0
w:then _ butter	0 13 0 0 -12 0 0 0
w:then _ charge	0 -11 0 0 11 5 -3 0
w:then _ for	0 -1 0 -2 0 9 0 0
w:then _ go	6 0 0 12 -14 0 0 0
w:then _ have	0 -4 0 8 -13 0 0 11
w:then _ may	0 12 0 0 -7 0 -4 0
w:then _ pay	0 -11 0 0 15 0 0 0
w:then _ raise	0 -1 0 0 0 9 -2 0
w:then _ take	0 7 0 0 -15 0 0 8
w:then _ the	-4 0 0 0 10 -3 0 0
w:then _ to	0 8 0 2 -10 -4 4 0
w:then _ will	0 -12 0 21 -13 1 0 0
w:then apply	0 14 0 0 -13 0 0 0
w:then both	0 13 0 0 -11 0 0 0
w:then charge	0 16 0 -7 -18 0 7 0
w:then come	0 -7 0 0 21 0 0 0
w:then have	0 3 0 0 -11 0 0 7
w:then i	0 -2 0 0 -7 -1 0 16
w:then it	0 -2 0 -14 0 12 0 0
w:then on	0 9 0 -7 0 0 -2 0
w:then our	0 0 0 14 -10 0 0 0
w:then pay	0 10 0 -8 -7 0 4 0
w:then raise	0 8 0 -1 -14 0 6 0
w:then rise	0 13 0 -1 -7 0 0 0
w:then somebody	0 -4 0 0 16 0 0 0
w:then stop	13 0 0 0 -2 -3 0 0
w:then the	-3 5 0 18 -13 0 0 -2
w:then they	0 0 0 0 11 0 0 0
w:then we	5 -3 0 17 -6 0 -9 0
w:then you	0 2 0 10 -13 0 0 0
w:there	3 -9 -10 15 1 -25 -9 22
w:there 's	0 -17 0 12 -1 -10 8 8
w:there .	0 1 -3 13 -2 0 -6 0
w:there _ ,	0 0 0 9 -12 0 0 0
w:there _ <month-gone>	0 0 0 10 -10 0 0 0
w:there _ a	0 -20 0 0 16 -6 -2 9
w:there _ an	0 12 0 -1 -3 0 0 0
w:there _ another	0 0 0 9 -5 0 0 0
w:there _ be	1 -29 0 -19 9 0 -8 26
w:there _ have	0 0 0 11 -11 0 0 0
w:there _ no	1 2 0 -6 5 -5 3 -10
w:there _ none	0 4 0 9 -9 0 0 0
w:there _ nothing	10 1 0 9 -27 6 0 0
w:there _ one	2 -12 0 0 8 0 0 0
w:there _ tariff	0 0 0 11 -10 0 0 0
w:there _ the	0 -5 0 -2 19 0 0 0
w:there are	0 -7 0 2 11 0 -1 0
w:there be	0 4 0 14 -15 0 0 0
w:there been	0 10 0 0 -9 0 0 0
w:there in	0 0 0 0 -6 0 0 10
w:there is	11 -8 -1 0 13 -2 -8 -8
w:there may	4 0 0 -10 4 0 2 0
w:there no	0 9 0 0 -9 0 0 0
w:there since	0 0 0 10 -9 0 0 0
w:there the	0 9 0 0 -8 0 0 0
w:there was	2 9 0 -13 -2 0 1 -2
w:there will	0 -10 0 -16 4 4 -13 18
w:there would	0 -8 1 6 -7 -1 -1 13
w:thereafter	0 32 0 0 -27 0 0 0
w:therefore	0 18 0 -3 -11 0 0 0
w:therefore _ to	0 11 0 0 -10 0 0 0
w:these	-4 8 0 -11 5 -12 0 7
w:these _ ,	0 10 0 0 -10 0 0 0
w:they	3 11 -29 3 3 1 -19 0
w:they <not>	0 -1 0 11 0 0 -2 0
w:they <v-begin>	-10 -4 -1 10 -1 0 3 0
w:they <v-down>	-5 0 -2 11 0 0 -5 0
w:they <v-impose>	0 4 0 0 7 0 -19 -1
w:they <v-propose>	0 -15 0 5 11 -1 0 0
w:they <v-return>	0 10 0 0 -7 0 0 0
w:they <v-stay>	0 9 0 -1 0 -1 0 0
w:they <v-target>	0 -3 0 0 12 0 0 0
w:they <v-threaten>	0 0 0 0 11 -3 0 0
w:they <v-up>	-2 -12 0 8 0 -4 7 1
w:they _ ,	0 18 -10 14 -17 0 -3 -14
w:they _ .	0 -12 0 -12 21 -10 0 10
w:they _ <day-today>	0 5 0 6 -13 0 0 0
w:they _ <level>	0 -6 0 -3 15 0 0 0
w:they _ <number>	0 -10 0 -2 22 0 0 0
w:they _ ?	0 20 0 -3 -15 0 0 0
w:they _ again	0 -12 0 0 21 0 0 0
w:they _ at	0 -9 0 0 13 0 0 0
w:they _ back	0 8 0 0 -10 6 0 0
w:they _ be	3 26 0 -11 -27 0 4 0
w:they _ by	0 -12 0 -1 24 0 0 0
w:they _ charge	0 -9 0 -3 14 0 0 0
w:they _ due	0 2 0 0 -12 9 0 0
w:they _ from	0 -3 0 -1 12 0 0 0
w:they _ go	0 3 0 0 -12 9 0 0
w:they _ have	0 -10 0 0 19 -1 0 0
w:they _ it	9 0 0 0 0 0 0 0
w:they _ no	0 0 0 -1 12 0 0 0
w:they _ on	0 14 1 0 -29 0 13 0
w:they _ pay	0 12 0 -10 -4 0 0 0
w:they _ stop	0 11 0 0 -20 13 0 0
w:they _ tell	0 0 0 4 -10 0 8 0
w:they _ that	0 -6 0 -4 20 0 0 0
w:they _ to	-1 -2 0 0 19 -1 -7 0
w:they _ up	10 7 0 -2 -14 -1 0 2
w:they _ without	0 6 0 3 -9 0 0 0
w:they are	0 -7 0 -1 -4 24 -12 6
w:they arrive	0 0 0 0 10 0 0 0
w:they can	3 4 0 0 -13 0 0 0
w:they could	5 7 0 7 -18 -8 4 0
w:they did	0 -22 0 0 7 -2 8 0
w:they do	3 -5 0 -8 14 -7 -2 4
w:they don't	0 0 0 11 -8 0 0 0
w:they fail	0 0 -1 8 0 0 -17 5
w:they go	-1 -7 0 9 -6 -3 8 2
w:they put	0 -2 0 -1 12 0 0 0
w:they stand	0 10 0 0 -11 0 0 0
w:they wake	16 20 0 -3 -28 0 0 0
w:they were	5 9 0 -13 0 -11 1 0
w:they will	-11 9 0 0 -1 12 -15 -3
w:they would	-2 2 -6 -14 -5 24 0 -8
w:they'd	7 4 0 4 -16 -5 0 6
w:they'd be	0 18 0 0 -16 0 0 0
w:they'll	0 -9 0 -2 24 0 0 0
w:they're	0 -19 0 19 0 0 0 0
w:they've	0 -7 0 0 12 0 0 0
w:thi	0 -24 -5 8 23 -4 -3 0
w:thi <v-begin>	9 -1 0 0 0 0 0 0
w:thi <v-down>	0 10 0 0 -7 0 0 0
w:thi <v-impose>	0 -3 0 0 13 0 0 0
w:thi <v-up>	9 0 0 0 0 0 0 0
w:thi _ ,	0 16 0 -3 -12 -9 12 0
w:thi _ .	-2 0 -5 -4 3 10 -3 0
w:thi _ and	0 0 0 0 12 0 -5 0
w:thi _ come	0 -4 0 0 -5 0 12 0
w:thi _ is	0 0 10 0 -7 0 0 0
w:thi _ the	0 -3 0 0 16 0 -2 0
w:thi _ will	0 0 0 1 -12 8 0 0
w:thi _ would	0 -2 0 11 -1 0 0 0
w:thi go	9 0 0 0 0 0 0 0
w:thi one	0 0 9 -3 -12 8 0 0
w:thi summer	0 0 0 0 -10 12 0 0
w:thi week	0 0 0 12 0 -4 -5 0
w:thi year	0 -6 -1 0 19 -5 0 0
w:thing	-6 -10 8 -4 -8 3 5 12
w:thing is	0 8 0 0 -16 0 0 10
w:think	16 0 -5 10 -13 -18 2 1
w:think .	0 0 0 0 10 -1 0 0
w:think _ a	11 0 0 11 -17 0 0 0
w:think _ it	0 0 0 7 -11 0 6 0
w:think _ tariff	0 0 0 12 -12 0 0 0
w:think about	16 0 0 15 -24 0 0 0
w:think again	0 10 0 -1 -12 0 4 0
w:third	0 -5 8 -5 0 7 -14 1
w:third .	0 12 0 -5 -2 -1 0 0
w:third _ .	0 -5 6 -1 0 -3 -5 12
w:third _ of	0 0 0 0 12 0 0 0
w:third _ the	1 -6 0 5 -17 15 0 0
w:third _ their	0 0 9 0 -1 -4 0 0
w:third _ what	0 0 0 0 -12 3 9 0
w:third more	0 9 0 0 -1 0 0 0
w:third of	0 0 4 0 -29 22 2 0
w:third round	0 -1 0 0 19 0 0 0
w:thirty	0 0 0 0 -6 10 0 0
w:those	-9 32 -3 12 -14 -17 -18 -2
w:those <level-noun>	0 12 0 0 -9 0 0 0
w:those _ <level>	0 -10 0 0 13 0 0 0
w:those _ <number>	0 -4 0 0 11 0 0 0
w:those _ the	0 -5 0 0 11 0 0 0
w:those _ will	0 10 0 0 -8 0 0 0
w:those from	0 1 0 9 -12 0 0 0
w:those on	0 -1 0 0 9 0 0 0
w:those who	0 -5 0 2 13 0 -5 0
w:though	0 16 0 0 -20 -2 15 0
w:though <not>	0 16 0 -10 0 0 0 0
w:thousand	8 -4 0 0 -25 26 0 0
w:thousand of	0 0 0 0 -13 18 0 0
w:threat	-12 -19 -7 31 -8 4 -2 -7
w:threat ,	0 0 0 9 -10 0 1 0
w:threat .	0 0 0 13 -15 9 -3 0
w:threat _ an	0 0 0 -16 21 0 -1 0
w:threat _ the	0 0 0 11 0 0 -1 0
w:threat is	0 6 0 15 -18 0 0 0
w:threat of	0 -7 0 11 0 0 -10 0
w:threaten	2 -45 -10 16 0 9 -5 -10
w:threaten ,	0 0 0 0 -7 0 9 0
w:threaten .	0 -4 0 0 10 0 0 0
w:threaten _ <day-gone>	0 0 0 8 -12 0 3 0
w:threaten _ <person>	0 0 0 2 -13 0 9 0
w:threaten _ close	0 0 0 0 12 -2 0 0
w:threaten _ further	-2 0 0 -7 14 0 0 0
w:threaten _ leave	0 0 0 -3 14 0 -2 0
w:threaten _ make	0 0 0 5 -9 0 3 0
w:threaten _ put	0 0 0 16 -4 0 -6 0
w:threaten _ stop	-2 0 0 0 0 11 0 0
w:threaten _ with	0 0 0 6 -11 10 0 0
w:threaten on	0 0 0 1 -20 8 6 0
w:threaten to	3 -17 -4 0 8 6 -6 -3
w:threaten with	0 0 0 -4 12 0 0 0
w:three	0 1 0 -37 0 28 -8 -10
w:three _ ,	0 -3 0 0 20 0 -1 0
w:three _ .	0 0 0 0 13 0 -1 0
w:three _ as	3 16 0 0 -17 0 0 0
w:three _ in	0 3 0 0 -15 12 0 0
w:three _ them	0 0 0 0 -8 9 0 0
w:three of	0 0 0 0 -6 9 0 0
w:three time	3 14 0 0 -14 0 0 0
w:through	0 7 0 -21 0 0 0 8
w:through <number>	0 16 0 0 -11 0 0 0
w:through _ .	0 15 0 0 -11 0 0 0
w:through in	0 0 0 0 -6 0 9 0
w:thu	0 -15 0 0 6 0 4 0
w:ticket	0 -3 0 -2 14 0 0 0
w:tide	0 10 0 0 -9 0 0 0
w:tiktok	0 -4 0 -5 32 -7 0 0
w:tile	0 18 0 8 -19 0 -5 0
w:till	0 0 0 -6 11 0 -3 0
w:timber	0 7 0 12 -7 0 -11 0
w:time	2 10 -9 5 -13 0 6 -17
w:time ,	1 -7 0 19 -17 0 9 0
w:time .	-3 1 -2 0 -11 5 15 0
w:time _ <level>	0 -5 0 17 -8 0 0 0
w:time _ he	0 0 0 14 -10 0 0 0
w:time _ much	3 12 0 0 -16 0 0 0
w:time _ the	6 9 0 -3 0 -3 -11 0
w:time as	3 12 0 0 -15 0 0 0
w:timetable	0 -4 0 0 10 0 0 0
w:tit	0 0 0 0 -12 0 15 0
w:to	-17 -3 -4 12 14 -2 -4 -21
w:to ,	9 -1 4 0 -21 0 0 8
w:to .	0 0 0 -1 15 0 0 0
w:to <day-ahead>	0 -22 0 -26 61 -6 -4 0
w:to <day-gone>	0 -8 0 0 20 0 0 0
w:to <goods>	5 4 -1 15 -26 -2 8 0
w:to <level-noun>	0 -8 5 -5 -12 9 15 0
w:to <money>	0 0 0 -4 10 1 0 0
w:to <month-ahead>	0 -6 0 0 10 0 0 0
w:to <name>	25 -3 -2 -20 -15 20 -11 10
w:to <number>	-13 12 -15 14 -12 7 -8 -4
w:to <organisation>	0 0 0 -6 21 -3 -9 0
w:to <person>	0 -3 0 4 -4 12 -9 0
w:to <quality>	0 0 0 0 -20 9 7 0
w:to <seat>	-2 -17 0 0 32 0 -14 0
w:to <v-agree>	0 2 0 -10 6 -7 0 4
w:to <v-bear>	-3 -3 -5 14 1 -1 0 -1
w:to <v-buy>	0 0 0 0 21 0 0 0
w:to <v-deny>	0 0 0 0 -5 10 0 0
w:to <v-down>	6 0 0 -7 11 -2 -10 -3
w:to <v-end>	-20 13 17 -4 -19 15 -10 0
w:to <v-impose>	1 7 -6 14 -24 4 0 10
w:to <v-propose>	4 -21 -2 15 -8 0 15 -2
w:to <v-sell>	-2 -9 7 -5 -13 15 6 0
w:to <v-stay>	2 4 0 0 -1 -14 0 6
w:to <v-suspend>	12 0 0 0 6 -11 -10 0
w:to <v-target>	0 -2 0 8 -19 6 9 0
w:to <v-up>	-9 2 23 19 -18 -16 -2 -2
w:to _ "	0 0 0 0 -7 0 13 0
w:to _ 's	-1 12 0 0 -4 0 0 0
w:to _ ,	0 -5 0 -7 -4 29 0 -21
w:to _ .	0 7 7 0 -10 -17 6 6
w:to _ <day-ahead>	0 -9 0 4 -1 1 4 0
w:to _ <day-gone>	0 20 0 -4 -13 0 0 0
w:to _ <level>	0 3 0 2 -20 -1 17 0
w:to _ <money>	0 0 0 -1 19 -2 0 0
w:to _ <name>	-18 -1 0 -6 18 10 -10 0
w:to _ <number>	0 1 7 0 -21 10 3 0
w:to _ <person>	0 12 0 0 -13 4 -1 0
w:to _ <quality>	0 -6 0 -4 -4 11 9 0
w:to _ <seat>	0 0 0 -2 13 0 0 0
w:to _ ?	0 0 0 -7 13 0 0 0
w:to _ a	0 24 0 -7 -1 -19 -2 0
w:to _ after	0 6 0 5 -9 0 0 0
w:to _ again	-3 0 0 0 14 0 -3 0
w:to _ are	2 10 0 0 -12 0 0 0
w:to _ as	4 -21 2 10 0 0 0 0
w:to _ at	0 10 0 -9 2 -3 0 0
w:to _ back	11 0 0 -12 -4 2 0 0
w:to _ by	0 0 14 -14 -2 -4 -1 5
w:to _ car	0 0 0 11 -4 0 0 0
w:to _ control	0 0 0 10 -8 0 0 0
w:to _ countermeasure	0 0 0 0 -12 0 13 0
w:to _ done	0 0 0 0 -3 0 9 0
w:to _ duty	0 0 0 22 -12 0 -8 0
w:to _ first	9 0 0 0 -2 0 0 0
w:to _ for	0 0 0 -6 16 -3 -8 4
w:to _ former	0 -9 0 3 9 0 0 0
w:to _ from	0 -24 0 3 28 -1 -2 0
w:to _ hit	0 0 0 9 -9 0 0 0
w:to _ i	10 -8 0 0 -12 9 0 0
w:to _ if	7 0 0 -16 13 0 0 0
w:to _ in	-1 4 3 0 1 -23 -10 11
w:to _ instead	0 0 0 0 -8 9 0 0
w:to _ it	-5 -4 -2 -10 25 -23 -2 6
w:to _ its	-3 20 0 -14 -1 0 2 0
w:to _ law	0 0 0 13 -7 0 0 0
w:to _ level	0 9 0 -5 0 0 0 0
w:to _ next	0 0 0 14 -8 0 0 0
w:to _ off	0 2 0 -3 -17 18 0 0
w:to _ old	0 -6 0 -4 16 0 0 0
w:to _ on	-12 7 -1 33 -10 -21 -24 -6
w:to _ or	0 -7 0 0 17 0 0 0
w:to _ ordinary	0 -6 0 0 11 0 0 0
w:to _ own	0 -12 0 0 10 0 0 0
w:to _ permit	9 0 0 0 -5 -1 0 0
w:to _ ready	0 0 0 12 -7 0 0 0
w:to _ table	0 0 0 0 -4 0 11 0
w:to _ that	0 0 0 -2 -11 18 0 0
w:to _ the	-25 -6 -2 17 -4 4 1 0
w:to _ their	0 0 0 0 17 -5 -4 0
w:to _ they	0 13 0 -2 -4 0 0 0
w:to _ through	0 0 0 0 -7 0 9 0
w:to _ time	0 18 0 0 -15 0 0 0
w:to _ to	-3 -11 0 5 28 -8 -12 0
w:to _ unless	0 0 0 -7 9 0 -3 0
w:to _ up	0 0 0 14 0 0 -6 0
w:to _ we	0 6 4 1 -23 6 0 0
w:to _ what	5 14 0 -2 -8 -3 0 0
w:to _ year	0 11 0 0 -11 0 0 0
w:to _ —	0 -9 0 0 10 0 0 0
w:to a	6 6 0 5 -8 -12 0 0
w:to abolish	0 0 0 -4 12 0 0 0
w:to act	0 -1 0 0 11 0 0 0
w:to adjust	0 0 0 0 12 0 -9 0
w:to an	0 0 0 10 -5 0 0 0
w:to apply	0 18 0 -8 -14 0 3 0
w:to approve	0 -1 0 0 4 0 -6 10
w:to be	-4 -22 -11 19 8 0 7 -16
w:to bear	0 10 0 0 -9 0 0 0
w:to both	0 17 0 0 -13 0 0 0
w:to buy	0 0 0 0 18 0 0 0
w:to change	0 -5 0 4 9 -6 0 0
w:to charge	0 0 0 10 -13 0 0 0
w:to close	0 -2 0 -7 -4 0 20 0
w:to come	5 0 0 -17 10 0 -1 0
w:to consider	0 0 0 -1 -3 0 9 0
w:to defend	0 0 0 0 -13 0 14 0
w:to die	0 14 0 0 -12 0 0 0
w:to do	0 7 0 2 -11 -10 11 0
w:to double	0 0 9 0 -3 0 0 0
w:to end	0 0 0 -9 15 2 -6 0
w:to fail	0 15 0 0 -17 1 0 0
w:to find	0 -2 0 0 12 0 0 0
w:to follow	0 -10 0 -10 0 0 15 0
w:to go	-4 0 0 13 0 -12 0 0
w:to have	0 31 0 0 -30 6 0 0
w:to invest	0 0 0 -1 -2 10 0 0
w:to its	0 -15 0 10 11 -7 0 0
w:to jump	0 -4 12 0 -8 0 0 0
w:to lay	0 0 0 0 -16 18 0 0
w:to let	0 -11 0 4 12 -3 -4 0
w:to life	0 -6 0 0 -9 14 0 0
w:to lose	0 -3 25 0 -16 0 0 0
w:to meet	0 0 0 0 14 0 0 0
w:to move	0 9 0 0 -11 0 0 0
w:to my	0 0 0 10 -6 0 0 0
w:to new	0 0 0 24 -15 0 -6 0
w:to nil	0 -7 0 0 9 0 0 0
w:to open	0 0 0 11 -10 0 0 0
w:to other	6 0 0 19 -16 -9 0 0
w:to pay	0 -2 0 13 -2 -5 0 0
w:to plan	0 -4 0 0 10 0 0 0
w:to prolong	0 -3 0 0 13 -1 0 0
w:to put	6 14 0 10 -19 -7 -7 0
w:to raise	0 -11 0 22 -16 0 2 0
w:to ratify	0 -1 0 0 12 0 0 0
w:to renew	0 -4 0 0 0 10 0 0
w:to respond	0 0 0 0 -7 0 10 0
w:to restore	0 11 0 0 -7 0 0 0
w:to resume	2 0 0 0 -12 0 0 8
w:to return	0 -9 0 0 20 0 0 0
w:to run	0 -5 0 0 12 0 0 0
w:to say	8 5 0 0 -13 0 1 0
w:to see	0 1 0 -3 12 -1 -1 0
w:to set	0 -2 0 0 11 0 0 0
w:to sign	0 7 0 -12 9 0 0 0
w:to start	0 -6 0 -2 11 0 -6 5
w:to stop	-6 3 0 -3 0 12 -9 0
w:to take	0 -3 0 -12 1 6 4 0
w:to the	-14 -12 -25 6 28 -14 0 -19
w:to try	0 8 0 6 -12 0 0 0
w:to undo	0 0 0 11 -12 0 0 0
w:to us	0 0 0 0 10 -1 0 0
w:to wait	0 -1 0 0 12 0 0 0
w:to where	0 10 0 0 -4 -1 0 0
w:to which	0 -4 0 0 13 0 0 0
w:to zero	0 -3 0 -7 20 0 0 0
w:toamasina	0 7 0 0 -13 0 5 0
w:toast	0 0 1 0 -6 0 0 10
w:together	5 0 0 -4 5 3 -11 0
w:together .	0 11 0 0 -6 0 0 0
w:toll	0 -8 0 -5 0 9 2 0
w:tomatoe	0 -18 0 6 15 0 -5 0
w:ton	0 -4 -3 -8 -17 30 0 0
w:ton _ <quality>	0 -2 0 0 -6 12 0 0
w:ton for	0 -2 0 0 -6 11 0 0
w:tonne	0 7 10 -1 -20 1 0 0
w:too	3 -5 -5 13 0 -8 -5 4
w:too ,	0 7 0 2 0 -2 -13 0
w:too .	5 -12 0 9 -17 0 7 7
w:too _ would	0 10 0 0 -9 0 0 0
w:tool	0 -7 0 -12 11 8 -6 0
w:top	0 -5 -1 9 -6 -2 12 0
w:top _ everything	0 0 0 13 -12 0 0 0
w:top of	0 -3 0 7 -9 0 8 0
w:total .	0 -3 0 0 10 0 -1 0
w:total _ <level>	0 13 0 -2 -4 0 0 0
w:total would	0 -1 0 10 -5 0 0 0
w:touch	0 -4 0 -2 -9 -1 22 0
w:town	0 -11 0 3 12 0 0 0
w:toy	0 0 0 0 11 0 0 0
w:tractor	2 0 0 5 -9 0 3 0
w:trade	-1 -4 5 14 3 -13 -1 -17
w:trade <agent>	5 0 0 10 -5 -3 0 -1
w:trade _ ,	0 4 0 7 0 -10 -2 0
w:trade _ tell	0 0 0 8 -12 0 4 0
w:trade deal	0 0 0 9 -14 9 0 0
w:trade in	0 0 0 0 -7 0 11 0
w:trade minister	0 0 0 4 -10 -4 7 0
w:trade talk	0 0 0 10 -6 0 0 0
w:trade war	0 0 0 0 12 0 -1 0
w:trader	0 11 0 -12 2 0 -4 0
w:trader <v-say>	0 10 0 0 0 -6 0 0
w:trading	0 0 10 -2 0 0 0 0
w:trading _ .	0 0 10 0 -4 0 0 0
w:transfer	-2 -4 0 12 0 0 0 0
w:transfer ,	-1 -2 0 13 -3 0 0 0
w:transit	0 0 0 -2 9 3 0 0
w:transport <agent>	0 0 0 0 -8 11 0 0
w:treaty	-2 28 -1 -6 -13 -17 -14 13
w:treaty ,	0 33 0 -2 -30 0 0 3
w:treaty .	0 -4 0 0 14 0 0 0
w:treaty by	0 14 0 0 -7 0 0 0
w:treaty is	0 -4 0 0 12 0 0 0
w:trial	0 -5 0 0 14 0 0 0
w:trinh	0 0 0 0 -6 10 0 0
w:truce	3 15 -4 -11 0 13 -42 -18
w:truce ,	-3 -7 0 5 7 -16 0 6
w:truce .	0 11 0 -13 -8 5 0 1
w:truce ;	0 -9 0 0 10 0 0 0
w:truce <goods>	0 9 0 0 -6 0 0 0
w:truce <name>	0 0 0 15 -14 0 0 0
w:truce <v-begin>	0 8 10 0 -21 0 0 0
w:truce <v-end>	0 15 0 6 -8 -11 -7 -15
w:truce <v-impose>	0 14 0 -1 -7 0 0 0
w:truce <v-stay>	0 15 0 6 -15 0 0 0
w:truce <v-up>	0 12 10 -1 -19 0 0 0
w:truce ?	0 14 0 0 -11 0 0 0
w:truce _ "	0 0 0 0 -8 0 0 11
w:truce _ ,	9 -5 5 7 0 -2 -7 -18
w:truce _ <day-ahead>	0 -1 0 -3 0 13 0 0
w:truce _ <seat>	9 -7 0 7 -8 0 0 0
w:truce _ <span>	0 0 0 -3 11 0 0 0
w:truce _ been	3 0 0 9 -18 3 0 0
w:truce _ end	0 0 0 0 -9 8 5 0
w:truce _ lapse	0 -8 0 0 11 0 0 0
w:truce _ on	0 12 0 -5 -1 0 0 0
w:truce _ out	0 7 0 7 -12 0 0 0
w:truce _ take	0 11 0 0 -9 0 0 0
w:truce _ which	0 -3 0 0 12 0 0 0
w:truce by	0 0 0 -7 -2 15 0 0
w:truce end	0 25 0 0 -16 0 0 -1
w:truce for	0 0 0 11 -9 0 0 0
w:truce go	0 12 10 -1 -19 0 0 0
w:truce had	4 3 0 0 -11 0 0 0
w:truce has	0 -11 0 7 0 3 0 0
w:truce is	3 -21 0 -10 19 0 0 1
w:truce last	0 -10 0 0 13 0 0 0
w:truce of	0 0 0 -2 8 0 0 0
w:truce will	0 0 0 0 -2 11 0 0
w:truce with	6 4 -1 -21 3 -5 0 4
w:true	0 -1 0 -13 27 0 0 0
w:true that	0 0 0 -7 13 0 0 0
w:tuesday	0 -3 0 0 13 0 0 0
w:tungsten	3 0 0 0 -13 10 0 0
w:turbine	0 -10 0 0 1 8 0 0
w:turn	0 -5 0 16 -21 0 0 6
w:turn _ <name>	0 0 0 -11 -13 14 -2 14
w:turn into	0 5 0 1 -9 0 0 0
w:turn to	-3 -9 0 22 -27 6 -13 12
w:turned	9 -3 0 0 0 0 0 0
w:turned _ .	11 0 0 0 -10 0 0 0
w:turned down	11 0 0 0 -11 0 0 0
w:tweet	0 0 12 0 -11 0 0 0
w:twenty	0 -6 0 0 10 0 0 0
w:twice the	0 0 0 0 -9 9 0 0
w:two	-14 -40 1 27 10 25 -53 0
w:two ,	0 0 0 2 -9 9 0 0
w:two .	0 0 0 13 -12 10 -6 0
w:two <agent>	0 9 0 -8 -10 11 0 0
w:two <office>	0 0 0 -2 14 0 0 0
w:two <sender>	0 -7 7 0 -15 17 0 0
w:two _ "	0 0 0 11 -9 0 0 0
w:two _ ,	0 -7 0 -5 23 0 0 0
w:two _ could	0 0 0 21 -21 0 0 0
w:two _ to	0 -4 0 4 -8 9 0 0
w:two _ will	0 -3 0 0 11 0 0 0
w:two country	0 -2 0 0 10 0 0 0
w:two government	0 10 0 -5 -3 0 0 0
w:two investigation	0 0 0 15 -11 0 0 0
w:two leader	0 0 0 0 -8 10 0 0
w:two line	0 0 0 0 -5 9 0 0
w:two president	0 -8 0 0 19 0 0 0
w:two section	0 0 0 7 -4 0 0 0
w:two thing	0 0 0 12 -11 0 0 0
w:typical	0 0 0 0 -8 0 10 0
w:typical _ of	0 0 0 0 -9 0 9 0
w:tyre	0 -3 0 4 14 0 -14 0
w:tyre .	0 4 0 7 0 0 -10 0
w:under	0 -29 -15 30 0 1 1 -11
w:under _ ,	5 5 0 0 -9 0 0 0
w:under _ <number>	0 -14 0 14 2 -7 0 0
w:under _ of	0 0 0 0 -12 13 0 0
w:under a	0 0 0 16 -19 3 0 0
w:under licence	15 0 0 0 -10 0 0 0
w:under section	0 -21 0 16 3 -4 -7 0
w:under the	-5 -9 0 8 6 -17 7 0
w:under which	0 -6 0 0 12 0 0 0
w:understanding	0 3 0 -4 -7 13 -2 0
w:understanding is	0 -3 0 0 -7 14 0 0
w:undo	0 12 0 8 -14 -3 0 0
w:undo the	0 0 0 11 -13 0 0 0
w:unjustified	0 0 0 0 -9 0 11 0
w:unjustified and	0 0 0 0 -10 0 11 0
w:unless	14 16 -21 12 -26 1 0 -16
w:unless <name>	0 -8 0 16 0 0 -6 0
w:unless <organisation>	0 -18 0 -17 29 7 0 0
w:unless <person>	0 -3 0 -8 16 0 -2 0
w:unless <seat>	0 0 0 20 -30 0 15 0
w:unless _ 's	0 -12 0 -5 23 0 0 0
w:unless _ .	0 17 0 0 -15 0 0 0
w:unless _ <organisation>	10 -18 0 -2 10 0 0 0
w:unless _ act	0 -8 0 -2 -4 19 0 0
w:unless _ are	0 0 0 -10 15 0 -4 0
w:unless _ happen	0 14 0 -1 -11 0 0 0
w:unless _ prolong	0 -7 0 0 15 0 0 0
w:unless _ suspension	8 -1 0 0 -3 0 0 0
w:unless _ truce	0 0 0 8 -10 0 0 0
w:unless _ two	0 8 0 22 -33 0 0 0
w:unless a	0 7 0 -10 7 -2 0 0
w:unless prolonged	0 9 0 0 -4 0 0 0
w:unless somebody	6 -2 0 -1 -6 10 0 0
w:unless something	0 13 0 0 -11 0 0 0
w:unless the	20 -3 0 12 -33 0 16 0
w:unless they	4 10 0 -3 -6 0 0 0
w:unless we	0 0 0 9 -12 0 0 0
w:until	-25 -34 -9 -23 78 -11 -7 -34
w:until <day-ahead>	-6 -9 -13 -17 31 -14 18 -12
w:until <month-ahead>	0 -4 0 -4 8 7 0 0
w:until <name>	0 0 0 11 -11 0 0 0
w:until <number>	0 -11 0 0 24 0 0 0
w:until _ ,	0 -18 8 -4 2 11 2 0
w:until _ .	-5 2 -1 0 10 -12 3 0
w:until _ :	0 -4 0 0 10 0 0 0
w:until _ <day-ahead>	0 -7 0 -5 27 0 0 0
w:until _ and	0 15 0 0 -11 0 0 0
w:until _ before	0 10 0 0 -16 0 7 0
w:until _ is	0 0 0 13 -9 0 0 0
w:until _ it	0 -10 0 0 15 0 0 0
w:until _ the	0 -11 0 3 6 0 0 0
w:until last	0 10 0 0 -9 0 0 0
w:until the	-4 -5 0 -13 41 -5 -7 0
w:until then	0 -3 0 -11 24 0 -5 0
w:up	12 28 -15 1 -23 11 -18 0
w:up ,	12 13 0 -12 -9 0 0 0
w:up .	13 0 -1 2 -21 6 -10 8
w:up <level>	0 0 0 -4 14 0 0 0
w:up _ <level>	1 -17 0 10 3 -6 1 0
w:up _ <money>	0 0 0 0 10 0 0 0
w:up _ <month-gone>	0 10 0 0 -10 0 0 0
w:up _ <number>	0 -26 1 -14 18 10 0 0
w:up _ the	0 16 0 -5 -6 0 0 0
w:up _ three	0 10 0 0 -9 0 0 0
w:up a	0 4 0 10 -11 4 -7 0
w:up after	0 -4 0 -2 12 0 0 0
w:up again	-3 9 0 -17 0 1 0 1
w:up by	0 0 0 -24 10 3 -2 0
w:up for	0 0 0 0 -8 0 12 0
w:up from	3 5 0 -12 -6 0 3 0
w:up if	0 11 0 0 -2 -2 0 0
w:up in	0 15 1 0 -10 0 0 0
w:up to	-3 -17 -5 20 -1 4 0 0
w:upon	0 26 0 -4 -17 0 0 0
w:upset	0 0 0 12 -7 0 0 0
w:us	-8 0 2 -16 25 1 -7 -11
w:us .	0 -4 0 -5 23 -1 0 0
w:us will	0 9 0 0 -15 8 0 0
w:use	4 -19 0 -6 -6 3 19 0
w:use <goods>	10 0 0 0 -7 0 0 0
w:use _ the	0 0 0 -1 -9 14 0 0
w:use of	0 0 0 -1 -9 14 0 0
w:use the	0 0 0 0 -4 -1 14 0
w:used	14 -4 0 12 -22 0 8 0
w:used .	0 0 0 11 -13 0 6 0
w:used _ <day-ahead>	0 0 0 -5 10 0 0 0
w:used _ the	0 0 0 11 -8 0 0 0
w:valid	0 -1 0 0 9 0 0 0
w:value _ the	0 0 9 0 -3 0 0 0
w:vanilla	0 16 0 0 -14 0 -1 0
w:veneer	0 10 0 0 -8 0 0 0
w:veracruz	0 0 0 0 -10 10 0 0
w:very	0 3 9 0 -15 -1 10 -1
w:very _ on	0 0 0 0 -10 0 11 0
w:vessel	0 -10 0 -2 2 16 -3 0
w:vessel that	0 -5 0 0 -2 9 0 0
w:view	-5 -13 16 14 -5 0 0 0
w:view :	0 -5 16 9 -17 0 0 0
w:visit	0 -8 0 -15 31 1 -5 0
w:void	0 -13 0 -6 -8 15 0 15
w:void ,	0 -8 0 0 0 -5 0 16
w:void .	0 -5 0 0 -2 14 0 0
w:volume	0 0 0 0 10 0 0 0
w:vote	-14 -3 0 0 17 2 -8 -6
w:vote .	0 -4 0 11 -1 0 0 0
w:vote _ .	0 0 0 0 10 0 0 0
w:vote _ <day-ahead>	0 0 0 -3 10 0 0 0
w:vote on	0 -7 0 -5 24 0 0 0
w:voted _ the	0 0 0 0 -6 0 0 10
w:vow	0 0 0 -10 -8 0 18 0
w:vow to	0 0 0 -6 -10 0 18 0
w:wage	-2 -11 0 -1 25 0 0 0
w:wait	-5 1 0 -4 -9 -5 28 -4
w:wait .	0 0 0 0 10 0 0 0
w:wait _ <day-ahead>	0 0 0 0 -8 0 11 0
w:wait _ the	0 -9 0 0 20 0 0 0
w:wait until	0 9 0 -2 -20 3 10 0
w:waiver	0 -9 0 0 11 0 0 0
w:wake	37 29 0 -13 -45 -7 -1 0
w:wake _ .	16 10 0 -3 -19 0 0 0
w:wake up	33 22 0 -10 -38 -5 0 0
w:walk	0 -9 0 -8 25 -3 -12 6
w:walk out	0 -12 0 -5 21 0 -10 7
w:walkout	0 -8 0 0 13 0 0 0
w:walnut	0 9 0 0 -4 0 0 0
w:want	5 9 0 0 1 -3 -9 -5
w:want <level>	0 0 0 0 -12 0 11 0
w:want _ be	0 10 0 0 -3 0 0 0
w:want _ on	0 0 0 0 -12 0 12 0
w:want the	0 -3 0 0 11 0 0 0
w:want to	0 11 0 5 -7 -1 0 0
w:war	0 0 0 1 13 -9 -10 0
w:warn	0 2 7 -1 -20 17 -5 6
w:warn ,	-12 -3 -9 6 19 -10 0 0
w:warn .	0 4 5 -14 0 2 0 0
w:warn _ <name>	-9 2 0 22 -35 4 0 0
w:warn _ <number>	0 9 0 0 -27 18 0 0
w:warn _ higher	0 0 0 0 9 -1 0 0
w:warn _ it	5 -3 0 0 9 -18 5 -2
w:warn _ of	0 0 0 0 11 -5 0 0
w:warn _ that	9 0 0 0 -13 0 4 0
w:warn _ the	-12 -7 4 -22 24 -1 -13 10
w:warn _ thi	0 0 0 11 -9 0 0 0
w:warn against	0 0 0 0 11 0 -1 0
w:warn of	0 -3 10 -5 -23 29 -7 0
w:warn that	1 -1 0 -2 -12 4 2 12
w:warn the	0 7 0 3 -15 -5 0 8
w:was	-13 2 -4 -3 26 -13 -3 -34
w:was ,	0 15 0 0 -12 0 0 0
w:was .	0 -12 0 0 17 0 0 0
w:was <not>	2 11 0 6 -23 9 1 -3
w:was <number>	0 -17 0 -3 26 0 0 0
w:was <v-say>	0 -5 0 -5 12 0 0 0
w:was _ ,	0 9 0 -4 -5 0 0 0
w:was _ .	-4 16 0 -16 0 -3 7 0
w:was _ <level>	0 -8 0 0 12 0 0 0
w:was _ <month-gone>	0 8 0 -1 -3 0 0 0
w:was _ before	0 -6 0 0 9 0 0 0
w:was _ first	0 0 0 11 -10 0 0 0
w:was _ in	0 -14 0 -2 12 5 0 0
w:was _ one	0 0 0 12 -10 0 0 0
w:was _ to	0 -10 0 -1 17 0 0 0
w:was _ withdraw	0 0 0 11 -9 0 0 0
w:was in	0 30 0 -3 -20 0 -1 0
w:was no	3 4 0 -11 -4 1 3 -1
w:was not	0 0 0 19 -19 6 -2 0
w:was only	0 9 0 0 -9 0 0 0
w:was plan	0 9 0 0 -9 0 0 0
w:was the	0 0 0 -4 17 0 -1 0
w:was to	0 -15 0 -15 43 0 -1 0
w:washing	0 0 0 0 -17 9 9 0
w:washing <goods>	0 0 0 0 -14 3 10 0
w:washing machine	0 0 0 0 -14 3 10 0
w:waste	0 2 0 -2 -12 10 0 0
w:watch ,	0 0 3 0 -11 0 0 10
w:water	0 -10 0 2 -12 -10 18 10
w:way	-7 3 -6 -2 6 -10 -1 7
w:way ,	0 0 0 0 -4 0 9 0
w:way _ <name>	0 0 0 0 -7 0 10 0
w:way _ the	0 5 0 -3 -14 0 0 12
w:way of	0 6 0 0 -12 0 0 12
w:we	-2 10 14 -11 -3 -16 7 3
w:we <level-noun>	0 -3 0 0 -1 0 10 0
w:we <not>	0 -6 0 0 17 0 0 0
w:we <v-bear>	0 1 14 0 -15 6 -2 0
w:we <v-down>	0 13 0 0 -12 0 0 0
w:we <v-impose>	0 2 0 -1 -13 0 4 14
w:we <v-propose>	0 0 1 14 -15 0 -8 4
w:we <v-return>	0 18 0 0 -15 0 0 0
w:we <v-say>	0 -19 0 1 8 0 0 4
w:we <v-stay>	0 -3 0 0 9 0 0 0
w:we <v-up>	6 -5 0 0 -2 8 -4 0
w:we _ ,	0 13 0 6 -9 0 -7 0
w:we _ <number>	0 12 0 0 -6 0 0 0
w:we _ ?	0 0 0 0 -10 0 12 0
w:we _ again	0 -3 0 0 10 0 0 0
w:we _ answer	0 0 0 0 -6 0 10 0
w:we _ back	5 13 0 0 -20 -1 0 0
w:we _ before	0 14 0 0 -23 10 0 0
w:we _ both	0 15 0 0 -14 0 0 0
w:we _ charge	0 0 0 -5 16 0 -5 0
w:we _ expect	0 11 12 0 -22 0 0 0
w:we _ have	0 16 0 -3 -1 -2 -3 0
w:we _ it	0 0 0 0 11 0 0 0
w:we _ not	0 -10 0 0 9 -2 0 0
w:we _ prepare	0 3 0 8 -10 0 0 0
w:we _ see	0 8 0 0 -12 0 0 2
w:we _ the	0 -9 19 11 -25 -5 0 7
w:we _ to	0 6 0 8 -11 0 0 0
w:we _ two	0 0 0 0 -6 9 0 0
w:we _ write	0 -2 0 -3 10 0 0 0
w:we answer	0 0 0 0 -10 0 11 0
w:we are	-1 25 1 -4 -10 -7 -9 0
w:we can	0 0 0 0 13 0 0 0
w:we could	0 -6 0 -8 30 0 0 0
w:we do	0 0 0 -3 11 0 0 0
w:we expect	0 -3 8 17 -24 1 0 0
w:we have	0 -3 3 23 -6 -6 -13 0
w:we pay	0 5 0 0 -12 9 0 0
w:we return	0 18 0 0 -15 0 0 0
w:we see	0 -7 15 0 -4 0 0 0
w:we shall	0 -1 0 -27 5 -13 14 2
w:we should	0 -3 0 -4 15 0 -1 0
w:we were	-3 10 0 5 -7 0 0 0
w:we will	0 0 0 -13 0 0 14 0
w:we would	0 -3 5 0 -8 0 4 0
w:we'd	0 0 4 0 -14 6 3 0
w:we'd <v-propose>	0 0 5 0 -12 8 0 0
w:we'll	0 0 0 3 19 0 -19 0
w:we'll <v-impose>	0 3 0 0 6 0 -12 0
w:we're _ at	0 9 0 0 -10 0 0 0
w:we're back	0 10 0 0 -11 0 0 0
w:we've	0 4 0 8 -11 0 0 0
w:weaver	0 -1 0 0 -7 11 0 0
w:wednesday	0 -14 0 -4 8 9 0 0
w:wednesday ,	0 -11 0 -2 3 9 0 0
w:wednesday _ <day-ahead>	0 -8 0 0 0 10 0 0
w:week	0 -30 -11 0 33 0 -2 -6
w:week .	4 -7 0 -9 19 0 -4 0
w:week _ ,	0 0 0 -3 12 0 0 0
w:week _ <day-ahead>	0 6 0 0 -13 0 11 0
w:week _ <level>	0 0 0 0 -10 12 0 0
w:week ago	0 -1 0 -8 20 0 0 0
w:weekend	0 -10 0 0 17 0 0 0
w:weekend .	0 -6 0 0 12 0 0 0
w:weekly	0 -8 0 0 12 0 0 0
w:weight	0 0 0 0 9 0 0 0
w:well	10 -19 -7 0 6 8 1 -7
w:well ,	0 -19 0 2 15 0 0 0
w:well .	14 0 0 -2 -14 11 2 0
w:well _ the	0 -12 0 -4 18 0 0 0
w:were	-5 -2 -9 -20 43 1 -12 -12
w:were "	0 6 0 0 -13 10 0 0
w:were .	0 20 0 0 -17 0 0 0
w:were <level>	0 -10 0 0 12 0 0 0
w:were <not>	0 -9 0 0 22 -3 0 0
w:were <number>	0 -7 0 0 9 0 0 0
w:were <v-bear>	0 10 0 0 -6 0 0 0
w:were <v-impose>	-1 -1 -1 0 23 -2 -2 0
w:were <v-say>	0 -2 0 0 9 0 0 0
w:were <v-stay>	0 -1 0 0 11 0 0 0
w:were _ ,	0 0 0 0 13 0 0 0
w:were _ <level>	0 -6 0 0 11 0 0 0
w:were _ <money>	0 0 0 10 -4 0 0 0
w:were _ a	0 1 0 0 -9 9 0 0
w:were _ and	0 -18 0 1 24 0 0 0
w:were _ by	0 0 0 0 11 0 0 0
w:were _ danger	0 0 0 0 -15 17 0 0
w:were _ in	0 -9 0 1 12 0 0 0
w:were _ on	0 -14 0 0 20 0 0 0
w:were _ the	0 12 0 0 -2 -4 0 0
w:were in	5 -7 0 0 -3 11 0 0
w:were not	0 -7 0 0 15 -2 0 0
w:were on	0 12 0 0 -3 -3 0 0
w:were pay	0 11 0 0 -9 0 0 0
w:were the	0 14 0 2 -14 -1 0 0
w:west	0 -4 0 0 13 -1 0 0
w:whack	0 0 0 2 -12 0 12 0
w:wharf	0 0 0 0 -10 0 12 0
w:what	-22 34 -39 4 14 -17 -17 -50
w:what <duty>	0 0 0 12 -9 0 0 0
w:what <name>	0 0 0 16 -5 -2 0 0
w:what <v-begin>	0 5 0 -10 6 0 0 0
w:what <v-down>	0 -2 0 -10 22 0 0 0
w:what <v-up>	0 11 0 0 -15 0 4 0
w:what _ <day-ahead>	0 15 0 0 -13 0 0 0
w:what _ <person>	0 -5 0 9 -2 0 0 0
w:what _ ?	0 -11 0 -4 22 0 0 0
w:what _ after	0 -6 0 -2 16 0 0 0
w:what _ at	0 18 0 0 -15 0 0 0
w:what _ doe	0 0 0 10 -3 0 0 0
w:what _ duty	0 -3 0 7 -9 0 5 0
w:what _ go	0 0 0 -2 13 0 0 0
w:what _ happen	0 -2 0 0 12 0 0 0
w:what _ he	0 16 0 0 -12 0 0 0
w:what _ if	0 -13 0 11 4 0 0 0
w:what _ it	0 -15 0 13 7 0 0 0
w:what _ not	0 -10 0 -1 0 7 0 0
w:what _ nothing	0 -12 0 0 18 0 0 0
w:what _ on	0 -6 0 -9 20 0 0 0
w:what _ pay	1 0 0 5 -17 9 0 0
w:what _ promise	0 5 0 0 -15 12 0 0
w:what _ take	0 9 0 0 -7 0 0 0
w:what _ the	0 0 0 11 -3 0 0 0
w:what _ to	0 5 0 -5 -9 0 9 0
w:what _ will	0 0 0 -6 -3 0 11 0
w:what _ would	0 17 0 0 -6 -7 -1 0
w:what _ write	0 0 0 8 -8 0 0 0
w:what a	5 25 0 -5 -28 -2 4 0
w:what about	0 0 0 0 10 0 0 0
w:what come	0 -2 0 -9 21 0 0 0
w:what could	-1 3 0 -11 11 0 -1 0
w:what do	0 -9 0 0 22 0 0 0
w:what else	0 0 0 0 9 0 0 0
w:what go	0 11 0 0 -10 0 0 0
w:what has	0 0 0 0 -1 0 9 0
w:what i	0 0 0 0 -9 -10 20 0
w:what if	0 -6 0 13 4 -5 -1 0
w:what it	0 12 0 -28 0 14 -12 0
w:what may	0 -1 0 14 -7 0 0 0
w:what tariff	0 0 0 13 -13 0 0 0
w:what that	0 12 0 0 -9 0 0 0
w:what the	0 -1 0 -5 19 -2 -6 0
w:what then	0 -5 0 0 12 0 0 0
w:what they	3 -2 1 -7 9 -2 0 0
w:what was	0 -11 0 1 -2 4 1 0
w:what we	0 9 0 -6 -7 8 0 0
w:what will	0 10 0 3 -20 7 0 0
w:what would	0 32 0 -4 -22 0 -7 0
w:what you	0 -7 0 0 16 0 0 0
w:whatever is	0 11 0 0 -10 0 0 0
w:whatever the	0 0 0 -1 11 0 0 0
w:wheat	0 15 0 -15 -6 -4 5 0
w:wheat _ <level>	0 0 0 -3 -4 0 10 0
w:wheat _ <number>	0 -10 0 4 -1 0 8 0
w:wheat _ corn	0 -5 0 0 10 0 0 0
w:wheat _ which	0 12 0 0 -10 0 0 0
w:wheat to	0 0 0 -3 -6 0 11 0
w:wheat would	0 18 0 0 -16 0 0 0
w:when	0 2 4 1 13 -20 -14 -15
w:when _ <quality>	0 -6 0 0 9 0 0 0
w:when _ are	0 18 0 0 -17 0 0 0
w:when _ had	0 0 0 12 -11 0 0 0
w:when _ present	0 10 0 0 -7 0 0 0
w:when _ rate	0 9 0 6 -16 0 0 0
w:when he	0 0 0 -2 13 0 0 0
w:when that	0 0 0 0 -10 0 12 0
w:when the	0 0 0 0 5 -12 -6 -1
w:when they	0 -3 0 0 16 0 0 0
w:when you	0 0 0 12 -10 0 0 0
w:where	0 9 -5 -7 4 7 -24 -3
w:where _ is	0 -16 0 0 5 11 0 0
w:where _ was	0 -16 0 0 20 0 0 0
w:where _ were	4 17 0 0 -15 -5 0 0
w:where it	0 -16 0 0 15 10 -8 0
w:where they	7 13 0 -6 -8 0 0 0
w:where we	-2 22 0 0 -19 0 0 0
w:whether	-7 -18 -4 21 16 -7 -18 -4
w:whether _ adjust	0 0 0 0 12 0 -9 0
w:whether _ tariff	0 0 0 -9 17 0 0 0
w:whether _ will	0 0 0 5 -10 0 8 0
w:whether he	0 0 0 14 -11 0 0 0
w:whether it	0 0 0 11 -10 0 4 0
w:whether to	0 0 0 0 22 0 -13 0
w:which ,	0 11 0 -4 -10 0 0 6
w:which <goods>	0 -5 0 0 16 0 0 0
w:which <name>	-14 0 0 -4 1 6 0 0
w:which <person>	0 -6 0 -4 17 0 0 0
w:which <seat>	0 0 0 0 8 0 -10 0
w:which <v-buy>	0 0 0 17 -16 0 0 0
w:which <v-end>	0 -11 3 0 4 0 0 0
w:which <v-impose>	0 -3 0 -6 19 0 0 0
w:which <v-stay>	0 -5 0 -2 17 0 0 0
w:which _ ask	0 9 0 0 -9 0 0 0
w:which _ be	0 4 0 2 -15 0 6 0
w:which _ been	0 7 2 0 -15 0 9 0
w:which _ come	0 6 0 6 -11 0 0 0
w:which _ could	0 0 0 -1 11 0 0 0
w:which _ free	0 0 0 -1 -2 0 8 0
w:which _ had	0 0 0 0 10 0 0 0
w:which _ in	0 -6 0 0 16 0 0 0
w:which _ more	0 0 0 8 -10 0 2 0
w:which _ put	-1 0 0 -12 16 0 0 0
w:which _ sign	0 0 0 0 -5 0 11 0
w:which _ to	0 12 0 -12 5 0 -10 0
w:which _ what	0 1 0 4 -16 9 0 0
w:which both	0 -5 0 0 15 0 0 0
w:which buy	0 0 0 17 -16 0 0 0
w:which has	0 0 0 -7 -3 13 1 0
w:which he	0 0 0 0 -7 0 10 0
w:which is	0 1 0 -11 -12 10 17 0
w:which it	-2 -3 0 -8 -1 6 12 0
w:which may	0 0 0 13 -6 0 0 0
w:which mr	0 -3 0 -3 10 0 0 0
w:which the	0 0 0 7 -10 5 -9 5
w:which would	12 6 0 -10 -2 -4 -5 0
w:while	0 -10 0 -2 24 0 0 0
w:whisky .	0 0 0 12 -1 0 0 0
w:who	-21 -4 -6 0 15 12 -21 6
w:who <not>	0 0 0 0 -7 10 0 0
w:who <v-impose>	0 12 4 3 -10 0 -5 0
w:who <v-sell>	0 0 0 14 -7 0 0 0
w:who _ ?	0 0 0 0 10 0 0 0
w:who _ just	0 0 0 0 -8 10 0 0
w:who _ that	0 11 0 0 -5 0 0 0
w:who _ the	0 -11 0 -9 0 11 0 3
w:who _ whom	0 10 0 0 -9 0 0 0
w:who cannot	0 0 0 0 -8 10 0 0
w:who have	0 0 0 0 -5 9 0 0
w:who pay	0 -11 0 0 0 9 0 0
w:who sell	0 0 0 14 -10 0 0 0
w:whoever	0 0 0 7 -11 0 11 0
w:whole	0 0 0 -10 -16 12 -1 21
w:whole _ .	0 0 0 0 -8 0 0 11
w:whole thing	0 0 0 0 -20 6 0 21
w:whose	10 -6 0 -10 0 0 0 0
w:whose <goods>	0 -4 0 0 12 0 0 0
w:whose _ on	11 0 0 0 -11 0 0 0
w:whose _ with	0 0 0 0 -9 9 0 0
w:why	-2 -30 0 4 18 5 -5 0
w:why <goods>	0 -6 0 11 -4 0 0 0
w:widened	0 0 0 12 -18 9 0 0
w:wider	0 0 0 21 -14 0 0 0
w:will	-36 -15 -24 -9 42 9 2 -31
w:will .	0 0 0 0 16 0 0 0
w:will <level-noun>	-1 23 0 -16 -10 2 4 0
w:will <not>	-6 -17 0 -7 9 16 0 0
w:will <v-bear>	-1 -3 0 3 16 -26 0 0
w:will <v-begin>	-2 10 0 0 -14 15 0 -9
w:will <v-down>	0 -18 -3 -5 17 12 -4 0
w:will <v-end>	0 -4 1 -5 16 0 -11 0
w:will <v-impose>	-10 0 -5 10 -1 -8 8 -14
w:will <v-propose>	-2 0 0 12 -9 -9 12 -4
w:will <v-return>	0 0 0 -10 13 0 0 0
w:will <v-say>	0 4 0 12 -12 -9 3 0
w:will <v-stay>	-2 0 0 -28 6 8 0 0
w:will <v-suspend>	0 -4 0 -3 25 -2 -1 0
w:will <v-up>	-2 4 0 -2 0 14 -10 -3
w:will _ ,	0 -7 -2 -13 9 12 0 0
w:will _ .	0 -21 15 -5 3 11 0 -3
w:will _ <level>	-1 -9 0 0 6 5 1 0
w:will _ <money>	0 0 0 0 12 -2 0 0
w:will _ <name>	0 0 0 -4 0 12 0 0
w:will _ <number>	0 4 0 14 -8 -14 0 0
w:will _ <quality>	0 -5 0 2 14 0 -7 0
w:will _ a	0 12 0 0 0 -16 0 -2
w:will _ all	0 0 0 0 10 0 -7 0
w:will _ an	0 0 0 -4 12 0 0 0
w:will _ another	0 0 0 23 -16 0 0 0
w:will _ any	0 5 0 0 -17 0 14 0
w:will _ apply	0 0 0 0 -19 8 0 5
w:will _ as	0 11 0 0 -9 0 0 0
w:will _ at	0 11 0 0 -1 -1 0 0
w:will _ back	0 8 0 0 -11 0 0 2
w:will _ be	0 -8 0 10 16 -11 -11 0
w:will _ charge	0 -1 0 9 -14 8 2 0
w:will _ do	0 -6 0 17 -9 0 0 0
w:will _ duty	0 0 0 -3 10 0 -3 0
w:will _ for	0 -9 0 21 -14 4 0 0
w:will _ from	0 -5 0 0 14 0 0 0
w:will _ if	0 12 0 0 -6 0 0 0
w:will _ in	0 -13 0 -14 35 -17 1 -5
w:will _ is	0 0 0 0 -8 0 12 0
w:will _ its	0 1 0 -2 12 -8 0 0
w:will _ me	0 -5 0 11 -1 0 0 0
w:will _ next	0 -1 0 7 -10 0 7 0
w:will _ no	0 0 0 0 -7 0 -9 22
w:will _ off	0 0 0 0 -3 0 10 0
w:will _ on	-4 0 0 -18 45 -10 -6 0
w:will _ out	0 -1 0 0 15 -3 0 0
w:will _ raise	0 -5 0 12 0 0 -6 0
w:will _ sell	0 0 0 0 -8 9 0 0
w:will _ sit	0 0 0 0 -8 0 12 0
w:will _ still	0 0 0 0 -5 10 0 0
w:will _ survive	0 0 0 0 -21 15 0 6
w:will _ take	0 0 0 0 9 0 -1 0
w:will _ tariff	0 0 0 11 -9 0 0 0
w:will _ the	0 3 0 -36 1 10 23 -12
w:will _ them	0 0 0 3 -10 0 4 0
w:will _ there	0 9 0 8 -17 0 0 0
w:will _ to	0 16 0 0 -9 10 -12 0
w:will _ until	0 10 0 0 -6 0 0 0
w:will _ up	0 -8 0 0 15 0 0 0
w:will add	0 -1 0 17 -3 -2 -4 0
w:will again	0 -7 0 0 12 0 0 0
w:will also	0 0 0 0 15 0 0 0
w:will ask	0 0 0 19 -9 0 -3 0
w:will be	1 -2 -16 -25 10 17 -6 6
w:will become	0 3 0 7 -10 0 0 0
w:will charge	0 3 0 -19 12 0 2 0
w:will close	0 -6 0 -3 -6 21 0 0
w:will cost	0 7 0 -11 4 0 0 0
w:will decide	0 0 0 0 13 0 -1 0
w:will face	0 0 0 -6 9 0 0 0
w:will follow	0 0 0 -2 10 0 0 0
w:will get	0 4 0 0 -13 0 11 0
w:will go	0 0 0 0 -7 14 -8 0
w:will have	0 21 0 0 -8 -5 0 0
w:will hear	0 0 0 0 10 0 0 0
w:will kick	0 0 0 0 -8 0 15 0
w:will lift	0 0 0 -3 10 0 -3 0
w:will not	-5 -16 0 -4 6 17 0 0
w:will now	0 -9 0 19 -4 0 0 0
w:will pay	0 0 0 12 0 -8 -8 0
w:will return	0 -1 0 -8 14 0 0 0
w:will rise	0 17 0 0 -14 0 0 0
w:will say	0 9 0 0 -17 0 11 0
w:will stand	0 3 0 -1 -9 9 0 0
w:will stay	0 -1 0 0 11 0 0 0
w:will take	0 14 0 1 -9 0 -4 0
w:will tax	0 0 0 11 -11 0 0 0
w:will there	0 0 0 11 -8 0 0 0
w:will they	0 6 0 8 -15 0 0 0
w:will vote	0 0 0 0 10 0 0 0
w:will wait	0 0 0 0 -6 0 9 0
w:will you	0 -10 0 7 0 0 0 0
w:win ?	0 12 0 0 -12 0 0 0
w:wind	0 -11 0 1 13 0 0 0
w:window	0 -15 0 -2 30 0 -2 0
w:wine	-1 -9 -2 15 -12 -12 21 0
w:wine ,	0 -5 0 0 -5 0 10 0
w:wine _ <level>	0 -10 0 0 16 0 0 0
w:wine in	0 0 0 0 -10 0 11 0
w:with	8 -8 -21 -9 19 -4 4 -16
w:with <goods>	0 -5 0 0 0 -2 11 0
w:with <level>	0 0 0 0 -18 0 19 0
w:with <name>	-11 0 0 -4 13 0 -2 4
w:with <not>	0 8 0 0 -13 8 0 0
w:with <number>	0 0 0 0 10 -2 0 0
w:with <person>	0 0 0 0 11 0 0 0
w:with <quality>	0 0 0 -6 10 0 0 0
w:with <span>	0 16 0 0 -9 0 0 0
w:with _ '	0 13 0 0 -7 0 0 0
w:with _ ,	0 -6 0 -6 2 -1 18 -1
w:with _ .	3 -28 -8 -8 41 -21 -1 -2
w:with _ <level>	4 2 0 13 -12 0 -10 0
w:with _ <organisation>	0 0 0 0 10 0 0 0
w:with _ ?	0 -12 0 0 18 0 0 0
w:with _ a	0 0 10 2 -12 0 0 0
w:with _ as	0 0 0 0 -8 0 9 0
w:with _ control	11 0 0 0 -15 0 0 0
w:with _ country	0 0 0 0 -9 10 0 0
w:with _ end	0 9 0 0 -11 0 0 8
w:with _ from	0 5 0 -21 9 -2 4 0
w:with _ go	0 9 0 0 -6 0 0 0
w:with _ is	0 13 0 -3 -6 0 0 0
w:with _ run	10 0 0 0 -7 0 0 0
w:with _ same	0 0 0 0 -6 0 9 0
w:with a	1 -9 -5 12 0 -18 2 2
w:with it	0 1 5 7 -12 0 -3 0
w:with its	0 2 0 -8 -4 0 12 0
w:with new	0 0 0 -9 11 0 0 0
w:with no	0 0 0 0 -7 9 0 0
w:with nothing	0 10 0 0 -5 0 0 0
w:with other	0 0 0 0 -6 11 0 0
w:with the	9 -5 -1 2 5 -1 -12 -2
w:with them	13 0 0 -3 1 -7 0 -6
w:with two	0 0 0 0 8 0 -5 0
w:with which	0 0 0 -15 7 7 0 0
w:withdraw	12 -7 -2 3 -5 0 3 -2
w:withdraw .	0 0 0 0 -9 3 9 0
w:withdraw the	9 0 0 0 -3 0 0 0
w:within	5 -17 10 15 -19 13 0 -3
w:within <number>	0 -13 0 3 16 -3 0 0
w:within <span>	8 0 1 18 -44 20 0 0
w:within _ ,	0 -1 0 3 -21 16 0 0
w:within _ .	8 0 0 -2 -21 11 7 0
w:within _ and	0 0 0 10 -2 0 -7 0
w:within _ of	0 0 9 0 -7 0 0 0
w:within _ quota	0 -2 0 0 9 0 0 0
w:within day	0 -4 9 0 -18 0 15 0
w:within hour	0 0 0 0 11 0 -10 0
w:without	-12 35 -34 6 -21 4 -10 -2
w:without <goods>	0 0 0 3 -17 10 0 4
w:without _ ,	5 -4 0 3 -29 16 8 6
w:without _ .	0 2 0 -10 2 2 0 0
w:without _ :	0 14 0 0 -13 0 0 0
w:without _ <name>	0 20 0 0 -16 0 0 0
w:without _ <number>	0 -17 0 0 18 0 0 0
w:without _ <points>	0 10 0 0 -9 0 0 0
w:without _ agreement	0 -15 0 5 12 0 0 0
w:without _ arrangement	0 10 0 0 -7 0 0 0
w:without _ date	0 -1 0 0 10 0 0 0
w:without _ deal	0 -19 0 1 16 1 -1 0
w:without _ new	0 11 0 -2 -9 0 0 0
w:without _ notice	0 -8 0 0 12 0 0 0
w:without _ paper	0 20 0 0 -15 0 0 0
w:without _ result	0 -15 0 2 5 1 0 0
w:without _ signature	0 -25 0 0 14 6 0 0
w:without _ there	0 0 0 11 -15 0 0 6
w:without _ treaty	0 23 0 0 -17 0 0 0
w:without _ truce	0 31 0 6 -28 0 -3 0
w:without _ word	0 -2 0 0 10 0 0 0
w:without a	-11 2 -8 4 8 0 -5 -15
w:without another	0 13 0 0 -9 0 0 0
w:without any	0 -7 0 -3 21 0 0 0
w:without it	2 35 0 1 -42 0 6 0
w:without that	0 0 0 -2 -2 0 0 10
w:without the	-3 7 0 9 -2 -5 0 -3
w:woke	0 10 0 0 -8 0 0 0
w:wolfsburg	0 0 0 0 10 -7 0 0
w:wolfsburg to	0 0 0 0 9 -7 0 0
w:won't be	0 0 0 3 -10 0 0 10
w:word	-3 2 -1 0 15 -14 -5 -1
w:word .	0 0 0 -4 18 -5 0 0
w:word on	0 12 0 -3 -1 0 0 0
w:work	0 -1 0 -14 24 0 -9 0
w:work ?	0 11 0 0 -10 0 0 0
w:work _ the	0 0 0 0 14 -2 0 0
w:work on	0 -7 0 0 12 0 0 0
w:world	0 -7 0 -8 13 -1 6 0
w:worry	0 -10 0 0 5 4 0 0
w:worse	6 -1 10 -2 -12 0 1 0
w:worst	0 13 0 -2 -2 -2 0 0
w:worth	-11 -18 4 -21 6 11 13 -2
w:worth <money>	-2 0 0 -9 -11 7 18 0
w:worth _ ,	0 0 0 -10 0 0 9 0
w:worth _ <span>	0 0 0 0 -10 0 5 0
w:would	9 29 0 -30 -29 23 15 -1
w:would "	0 0 0 -6 11 0 -3 0
w:would ,	0 14 0 0 -17 0 5 0
w:would <level-noun>	-4 -11 15 -3 9 -3 0 -6
w:would <not>	3 -32 -1 0 6 -32 22 0
w:would <v-bear>	-8 -2 -9 -6 4 18 2 -6
w:would <v-begin>	-1 2 4 15 -18 5 1 -3
w:would <v-down>	-1 10 13 -25 -7 8 0 -7
w:would <v-end>	3 -5 -13 -12 1 9 1 0
w:would <v-impose>	-5 14 14 -12 -14 14 2 0
w:would <v-propose>	-2 3 7 -3 12 -24 -5 -2
w:would <v-return>	14 14 0 0 -14 -2 -7 0
w:would <v-say>	0 4 0 -10 11 0 -4 0
w:would <v-target>	-5 -5 0 -5 -7 0 24 0
w:would <v-up>	-2 11 0 2 -17 17 -2 0
w:would _ "	0 11 0 -1 0 0 -6 0
w:would _ ,	-1 0 0 -6 -12 13 5 0
w:would _ .	10 25 14 0 -28 -7 -4 -3
w:would _ :	0 -13 0 -5 23 0 0 0
w:would _ ;	0 -7 11 0 0 0 0 0
w:would _ <day-ahead>	0 8 0 10 -23 0 6 0
w:would _ <level>	-4 21 0 -17 0 0 -7 -4
w:would _ <name>	0 -15 0 9 17 -7 -6 0
w:would _ <points>	0 9 1 -3 -5 0 0 0
w:would _ <quality>	7 -8 6 -10 3 -8 0 0
w:would _ a	0 -19 0 6 12 9 -19 -2
w:would _ add	0 12 0 0 -10 0 0 0
w:would _ again	-2 27 0 0 -20 1 0 -2
w:would _ an	5 0 0 0 -13 0 12 0
w:would _ back	0 38 0 -21 -26 -8 1 0
w:would _ be	13 5 0 0 -20 0 -2 3
w:would _ both	0 -9 0 0 15 0 0 0
w:would _ by	0 15 3 -7 -13 6 -2 0
w:would _ carry	0 -8 0 0 11 0 0 0
w:would _ charge	0 25 0 -2 -13 -2 0 0
w:would _ come	0 0 0 -3 10 0 0 0
w:would _ do	0 -3 0 0 -12 9 7 0
w:would _ down	0 3 0 -6 10 0 0 0
w:would _ due	0 2 0 0 -33 29 0 0
w:would _ end	0 -3 0 0 14 0 0 0
w:would _ extend	0 0 0 0 10 0 0 0
w:would _ for	0 -5 0 -5 13 -4 0 0
w:would _ halve	0 -10 0 0 0 9 0 0
w:would _ have	0 -9 0 0 10 0 0 6
w:would _ his	0 0 0 0 10 0 0 0
w:would _ hit	0 0 0 -1 11 0 0 0
w:would _ if	-5 -9 0 4 0 0 12 0
w:would _ it	0 -19 13 -21 19 14 -19 0
w:would _ its	-12 2 0 -4 19 -1 -4 0
w:would _ jump	0 14 0 0 -14 0 0 0
w:would _ meet	0 4 0 -3 -26 0 29 0
w:would _ most	0 0 0 11 -5 -1 0 0
w:would _ next	0 -4 0 0 0 0 14 0
w:would _ no	0 -5 0 -6 3 0 -4 13
w:would _ off	0 0 0 0 -13 12 0 9
w:would _ on	0 -8 -1 22 -12 1 2 -2
w:would _ once	0 10 0 0 -5 0 0 0
w:would _ over	0 -1 0 12 -7 0 0 0
w:would _ put	4 -9 0 -5 9 0 0 0
w:would _ raise	0 -10 0 11 -3 0 0 0
w:would _ return	0 -14 0 4 9 0 0 0
w:would _ sell	9 0 0 0 -5 0 0 0
w:would _ sit	0 0 0 0 -2 0 9 0
w:would _ stop	13 0 0 0 -17 -3 9 0
w:would _ tariff	0 0 0 8 -5 0 0 0
w:would _ that	0 15 0 7 -32 0 0 11
w:would _ the	-4 -6 5 -16 7 0 3 0
w:would _ to	-23 16 -15 12 -23 8 0 12
w:would _ until	0 0 0 0 -4 0 11 0
w:would _ up	0 3 0 3 -23 23 0 0
w:would _ wait	0 0 0 5 -11 0 7 0
w:would _ what	0 0 0 0 -14 5 7 0
w:would _ where	9 -1 0 0 -17 8 0 0
w:would act	0 0 0 0 10 0 0 0
w:would add	0 8 0 -15 0 5 0 0
w:would again	0 28 0 0 -22 0 0 0
w:would apply	2 12 0 11 -34 2 0 3
w:would be	0 13 -33 0 0 -5 -2 -6
w:would become	0 18 0 0 -10 -1 0 0
w:would bring	0 3 -4 -10 0 0 1 0
w:would build	0 0 0 0 -7 8 0 0
w:would charge	-2 -2 0 -8 28 0 -10 0
w:would close	0 -1 0 0 -2 13 0 -2
w:would come	0 9 -3 -7 3 0 -4 0
w:would cost	-1 8 3 -7 8 -12 -3 0
w:would decide	0 0 0 0 14 0 -9 0
w:would double	0 -8 0 2 -8 14 0 0
w:would enter	0 -1 0 0 9 0 0 0
w:would expect	0 6 13 0 -14 0 0 0
w:would fall	0 0 5 0 -16 5 7 0
w:would feel	0 -2 1 0 -9 10 0 0
w:would follow	0 9 0 -3 -28 -10 33 -2
w:would have	-11 5 -16 -8 14 -5 -16 9
w:would hurt	13 0 0 0 -6 0 0 0
w:would ignore	0 0 0 0 18 0 -12 0
w:would impose	4 0 0 9 -22 0 0 0
w:would in	0 0 0 11 -23 0 3 0
w:would jump	0 6 11 0 -18 0 0 0
w:would keep	-1 -2 0 0 17 0 0 0
w:would lay	0 0 0 0 -8 13 -3 0
w:would lift	0 11 0 0 -3 0 0 0
w:would like	-7 -1 0 0 33 -6 -8 0
w:would mean	0 8 0 0 -16 8 0 0
w:would need	0 0 0 0 24 -3 0 0
w:would not	0 -31 -1 0 8 -30 23 0
w:would otherwise	0 -8 0 0 24 -1 -7 0
w:would owe	0 11 0 -1 -8 0 0 0
w:would put	0 17 7 -9 0 -5 -22 0
w:would rather	0 0 0 -1 11 -4 0 0
w:would reach	0 0 0 10 -6 0 0 0
w:would remain	0 -1 0 0 10 0 0 0
w:would reply	0 0 0 0 -17 0 18 0
w:would require	10 0 0 0 0 0 0 -3
w:would respond	0 0 0 6 -10 0 1 0
w:would resume	0 0 0 0 11 0 0 0
w:would revive	20 -7 0 0 -11 0 0 0
w:would say	0 0 0 0 12 0 0 0
w:would sign	0 0 0 -1 17 0 -1 0
w:would start	0 -9 0 14 -6 0 0 0
w:would stay	0 1 0 0 -6 10 0 0
w:would stop	11 -3 -2 -4 -7 10 0 0
w:would strike	0 0 0 0 -10 0 15 0
w:would take	-3 -6 16 -1 0 0 4 -3
w:would the	9 -2 0 0 0 0 0 0
w:would then	18 11 -1 0 -57 14 14 18
w:would they	0 4 0 10 -15 0 0 0
w:would turn	-1 0 0 4 -23 8 -4 13
w:would use	0 0 0 0 -12 0 12 0
w:would wait	0 0 0 0 -6 0 10 0
w:write	5 -36 11 0 14 -1 -15 0
w:write _ ,	0 0 0 8 -10 0 0 0
w:write _ .	0 -6 0 1 9 0 -1 0
w:write _ <day-gone>	0 0 0 -7 11 0 0 0
w:write _ <name>	0 0 0 4 6 0 -12 0
w:write _ <person>	0 0 0 0 -14 16 0 0
w:write _ a	0 0 7 4 -14 0 0 0
w:write _ he	0 0 0 11 -12 0 0 0
w:write on	1 -8 0 -10 22 0 -7 0
w:write that	2 -14 5 11 -3 -3 -3 0
w:write to	0 -2 0 -6 -6 16 0 0
w:wrong	7 0 8 -8 11 -6 -23 0
w:wrong ,	0 -8 11 0 2 0 -11 0
w:wrong .	11 0 0 0 -2 -1 0 0
w:wrong :	0 9 0 0 -3 0 0 0
w:y	0 0 0 0 -14 0 0 12
w:yarn	0 0 0 -14 9 -2 3 0
w:year	0 -7 -10 -2 34 -8 -8 -15
w:year ,	0 0 0 -5 20 -6 -7 0
w:year .	-3 4 -2 0 12 0 -4 0
w:year _ the	0 -1 0 0 13 0 0 0
w:year _ would	4 0 0 5 -10 0 0 0
w:year ago	11 -4 0 0 -2 0 0 0
w:yes	0 -3 3 -18 27 -6 -6 0
w:yes ,	0 -11 0 -10 29 0 0 0
w:yes .	0 -2 0 0 14 0 0 0
w:yet	-7 4 0 -9 -7 0 -10 23
w:yet _ the	0 -5 0 0 0 0 0 11
w:yield	0 0 5 10 -15 0 0 0
w:yoghurt	0 0 0 0 -15 0 17 0
w:york	3 -7 0 -7 18 0 0 0
w:you	-27 8 -30 0 36 -18 -15 -21
w:you .	0 11 0 0 -6 0 0 0
w:you <not>	0 9 0 -2 -11 0 7 0
w:you <v-begin>	0 -10 0 0 14 0 0 0
w:you <v-down>	0 -8 0 0 11 0 0 0
w:you _ .	0 -6 0 0 20 0 0 0
w:you _ agree	0 10 0 0 -9 0 0 0
w:you _ back	0 -7 0 0 9 0 0 0
w:you _ be	0 11 0 0 -8 0 0 0
w:you _ have	0 -7 0 0 20 0 0 0
w:you _ not	0 -2 0 0 10 0 0 0
w:you _ take	0 22 0 0 -20 0 0 0
w:you are	0 -7 -1 -1 20 0 0 0
w:you can	0 -2 0 0 17 0 0 0
w:you come	0 -7 0 0 9 0 0 0
w:you don't	0 10 0 0 -17 0 8 0
w:you had	0 0 0 10 -9 0 0 0
w:you want	0 11 0 0 -16 0 6 0
w:you will	0 9 0 6 -11 0 0 0
w:you would	0 7 0 10 -12 0 0 0
w:you'll	0 -7 0 0 14 0 0 0
w:you're	11 5 0 0 -14 0 0 0
w:your	-11 -5 -4 -6 45 -21 -6 -1
w:your _ on	0 15 0 0 -13 0 0 0
w:zero	0 -20 0 -12 46 -1 -9 0
w:zero .	0 -7 0 -7 25 0 0 0
w:zinc	0 0 0 21 -8 -3 -6 0
w:|	0 0 0 0 10 0 0 0
w:·	0 0 0 0 13 0 0 0
w:—	4 4 -16 9 12 -32 -12 -13
w:— <day-today>	0 -6 0 0 12 0 0 0
w:— <goods>	0 -7 0 0 16 0 0 0
w:— <name>	9 0 0 2 -4 0 -2 0
w:— <person>	-1 0 0 21 -18 0 0 0
w:— _ 's	0 -9 0 1 9 0 0 0
w:— _ ,	0 18 0 0 -13 0 0 0
w:— _ :	0 -10 0 0 9 0 0 0
w:— _ for	0 -9 0 0 10 0 0 0
w:— _ go	0 0 0 9 -11 0 0 0
w:— _ if	0 -9 0 -6 18 0 0 0
w:— _ is	0 10 0 -2 -4 0 0 0
w:— _ say	0 0 0 25 -21 0 0 0
w:— _ will	9 1 0 4 -11 0 -2 0
w:— and	0 0 0 -11 6 0 0 0
w:— if	0 12 0 0 -5 0 0 0
w:— it	0 15 0 0 -9 0 0 0
w:— that	0 10 0 0 -9 0 0 0
w:— what	0 -8 0 -4 17 0 0 0
w:•	0 -14 0 0 18 2 -6 0`;
