// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `no	yes
<always>	22 -22
ended:a:<v-agree>	6 -6
ended:a:<v-bear>	4 -4
ended:a:<v-begin>	10 -10
ended:a:<v-down>	6 -6
ended:a:<v-end>	4 -4
ended:a:<v-suspend>	-14 14
ended:after:=	30 -30
ended:after:=agreed	4 -4
ended:after:=effect	-9 9
ended:after:=ends	-4 4
ended:after:=ends+wants	-23 23
ended:after:=over	-8 8
ended:after:=signed	16 -16
ended:after:=wants	-3 3
ended:after:=will	2 -2
ended:after:agreed	-5 5
ended:after:awaits	2 -2
ended:after:effect	-8 8
ended:after:ends	-21 21
ended:after:over	-15 15
ended:after:signed	17 -17
ended:after:wants	-24 24
ended:after:will	2 -2
ended:all ended>0.05	-7 7
ended:all ended>0.1	-4 4
ended:all ended>0.2	-17 17
ended:all ended>0.35	-15 15
ended:all in force>0.05	9 -9
ended:all in force>0.1	4 -4
ended:all in force>0.35	-11 11
ended:all in force>0.5	-8 8
ended:all in force>0.65	2 -2
ended:all in force>0.8	-9 9
ended:all proposed>0.05	4 -4
ended:all proposed>0.1	2 -2
ended:all proposed>0.2	2 -2
ended:all proposed>0.5	8 -8
ended:all proposed>0.65	10 -10
ended:all proposed>0.8	4 -4
ended:all proposed>0.9	3 -3
ended:all proposed>0.97	-11 11
ended:all:agreed	20 -20
ended:all:agreed=0	-2 2
ended:all:agreed=1	20 -20
ended:all:agreed=2	7 -7
ended:all:awaits	13 -13
ended:all:awaits=0	3 -3
ended:all:awaits=1	19 -19
ended:all:awaits=2	-7 7
ended:all:effect	-5 5
ended:all:effect=0	18 -18
ended:all:effect=1	-7 7
ended:all:effect=2	4 -4
ended:all:ends	18 -18
ended:all:ends=0	-5 5
ended:all:ends=1	15 -15
ended:all:ends=2	3 -3
ended:all:ends=3	7 -7
ended:all:over	-31 31
ended:all:over=0	68 -68
ended:all:over=1	2 -2
ended:all:over=2	-39 39
ended:all:over=3	-9 9
ended:all:signed	10 -10
ended:all:signed=0	7 -7
ended:all:signed=1	11 -11
ended:all:signed=2	-3 3
ended:all:unsigned	10 -10
ended:all:unsigned=0	9 -9
ended:all:unsigned=1	10 -10
ended:all:wants	14 -14
ended:all:wants=1	23 -23
ended:all:wants=2	-22 22
ended:all:wants=3	20 -20
ended:all:will	21 -21
ended:all:will=1	14 -14
ended:all:will=2	12 -12
ended:b:<not>	24 -24
ended:b:<v-agree>	7 -7
ended:b:<v-bear>	21 -21
ended:b:<v-begin>	31 -31
ended:b:<v-down>	9 -9
ended:b:<v-impose>	13 -13
ended:b:<v-propose>	7 -7
ended:b:<v-say>	10 -10
ended:b:<v-suspend>	9 -9
ended:b:<v-target>	8 -8
ended:b:<v-up>	4 -4
ended:before:=	-9 9
ended:before:=agreed	10 -10
ended:before:=effect	4 -4
ended:before:=ends	15 -15
ended:before:=over	-17 17
ended:before:=signed	3 -3
ended:before:=wants	-11 11
ended:before:agreed	12 -12
ended:before:effect	18 -18
ended:before:ends	16 -16
ended:before:over	-7 7
ended:before:signed	4 -4
ended:before:wants	-10 10
ended:c0=agree	-10 10
ended:c0=bear	12 -12
ended:c0=begin	25 -25
ended:c0=down	6 -6
ended:c0=end	9 -9
ended:c0=propose	3 -3
ended:c0=say	3 -3
ended:c0=stay	-15 15
ended:c0=suspend	14 -14
ended:c0=target	8 -8
ended:c1=agree	-4 4
ended:c1=bear	13 -13
ended:c1=begin	27 -27
ended:c1=down	7 -7
ended:c1=impose	6 -6
ended:c1=propose	3 -3
ended:c1=say	4 -4
ended:c1=stay	-12 12
ended:c1=suspend	22 -22
ended:c1=target	8 -8
ended:ct0=agree past	-7 7
ended:ct0=agree past-passive	2 -2
ended:ct0=agree pluperfect	5 -5
ended:ct0=agree present	-12 12
ended:ct0=bear past	6 -6
ended:ct0=bear present	4 -4
ended:ct0=begin past	8 -8
ended:ct0=begin present	9 -9
ended:ct0=down past	5 -5
ended:ct0=end future	11 -11
ended:ct0=end modal	3 -3
ended:ct0=end past	-6 6
ended:ct0=end present	14 -14
ended:ct0=impose future-passive	7 -7
ended:ct0=impose past	6 -6
ended:ct0=impose perfect	4 -4
ended:ct0=impose pluperfect	6 -6
ended:ct0=impose present	-19 19
ended:ct0=impose present-passive	2 -2
ended:ct0=stay future	6 -6
ended:ct0=stay future-passive	7 -7
ended:ct0=stay modal	-13 13
ended:ct0=stay past	-16 16
ended:ct0=stay perfect	4 -4
ended:ct0=suspend present	7 -7
ended:ct0=suspend present-passive	3 -3
ended:ct1=agree participle-passive	8 -8
ended:ct1=agree past	-8 8
ended:ct1=agree past-passive	2 -2
ended:ct1=agree pluperfect	5 -5
ended:ct1=agree present	-14 14
ended:ct1=bear past	6 -6
ended:ct1=bear present	4 -4
ended:ct1=begin past	8 -8
ended:ct1=begin present	8 -8
ended:ct1=down past	5 -5
ended:ct1=end future	11 -11
ended:ct1=end modal	3 -3
ended:ct1=end past	-6 6
ended:ct1=end present	14 -14
ended:ct1=impose future-passive	7 -7
ended:ct1=impose infinitive	3 -3
ended:ct1=impose participle-passive	11 -11
ended:ct1=impose past	5 -5
ended:ct1=impose perfect	3 -3
ended:ct1=impose pluperfect	6 -6
ended:ct1=impose present	-21 21
ended:ct1=impose present-passive	2 -2
ended:ct1=stay future	6 -6
ended:ct1=stay future-passive	7 -7
ended:ct1=stay modal	-13 13
ended:ct1=stay past	-16 16
ended:ct1=stay perfect	4 -4
ended:ct1=suspend participle-passive	6 -6
ended:ct1=suspend present	6 -6
ended:ct1=suspend present-passive	3 -3
ended:end	12 -12
ended:end as ended>0.05	-13 13
ended:end as ended>0.1	-9 9
ended:end as ended>0.2	-3 3
ended:end as in force>0.05	11 -11
ended:end as in force>0.1	19 -19
ended:end as in force>0.2	18 -18
ended:end as in force>0.35	12 -12
ended:end as in force>0.5	17 -17
ended:end as in force>0.65	9 -9
ended:end as in force>0.8	-2 2
ended:end as in force>0.9	-8 8
ended:end as in force>0.97	-18 18
ended:end as proposed>0.05	17 -17
ended:end as proposed>0.1	13 -13
ended:end as proposed>0.2	8 -8
ended:end as proposed>0.35	6 -6
ended:end as proposed>0.5	4 -4
ended:end as proposed>0.65	2 -2
ended:end+length	-15 15
ended:end+length+since	-8 8
ended:end+since	19 -19
ended:end=ahead	27 -27
ended:end=gone	-22 22
ended:end=none	16 -16
ended:end=soon	9 -9
ended:end=today	-26 26
ended:end>0.05	-2 2
ended:end>0.1	5 -5
ended:end>0.2	8 -8
ended:end>0.35	4 -4
ended:end>0.5	11 -11
ended:end>0.65	10 -10
ended:end>0.8	-4 4
ended:end>0.9	-9 9
ended:end>0.97	-19 19
ended:has-future	34 -34
ended:has-gerund	-13 13
ended:has-infinitive	21 -21
ended:has-modal	-4 4
ended:has-participle	25 -25
ended:has-past	2 -2
ended:has-perfect	-16 16
ended:has-pluperfect	7 -7
ended:headline	-12 12
ended:here:=	13 -13
ended:here:=agreed	3 -3
ended:here:=agreed+ends	12 -12
ended:here:=agreed+over	-11 11
ended:here:=effect	30 -30
ended:here:=effect+ends	2 -2
ended:here:=effect+over	2 -2
ended:here:=ends	14 -14
ended:here:=ends+wants	2 -2
ended:here:=over	-29 29
ended:here:=over+ends	12 -12
ended:here:=signed	15 -15
ended:here:=wants	14 -14
ended:here:=will	5 -5
ended:here:=will+ends	4 -4
ended:here:awaits	5 -5
ended:here:effect	13 -13
ended:here:ends	27 -27
ended:here:over	-37 37
ended:here:signed	19 -19
ended:here:will	12 -12
ended:l1=,	12 -12
ended:l1=:	5 -5
ended:l1=<begin>	-5 5
ended:l1=<v-agree>	3 -3
ended:l1=<v-begin>	6 -6
ended:l1=<v-end>	21 -21
ended:l1=<v-impose>	3 -3
ended:l1=a	14 -14
ended:l1=after	7 -7
ended:l1=and	4 -4
ended:l1=another	5 -5
ended:l1=before	4 -4
ended:l1=by	14 -14
ended:l1=end	6 -6
ended:l1=for	2 -2
ended:l1=from	-3 3
ended:l1=in	8 -8
ended:l1=is	2 -2
ended:l1=last	-14 14
ended:l1=lasted	-3 3
ended:l1=of	-22 22
ended:l1=on	10 -10
ended:l1=out	-11 11
ended:l1=since	11 -11
ended:l1=the	10 -10
ended:l1=through	3 -3
ended:l1=till	-21 21
ended:l1=to	-6 6
ended:l1=until	9 -9
ended:l2=:	-11 11
ended:l2=<begin>	-2 2
ended:l2=<day-gone>	4 -4
ended:l2=<duty>	3 -3
ended:l2=<goods>	12 -12
ended:l2=<level>	6 -6
ended:l2=<month-gone>	12 -12
ended:l2=<name>	5 -5
ended:l2=<number>	8 -8
ended:l2=<person>	4 -4
ended:l2=<seat>	14 -14
ended:l2=<span>	4 -4
ended:l2=<v-agree>	-6 6
ended:l2=<v-begin>	4 -4
ended:l2=<v-impose>	-4 4
ended:l2=<v-stay>	7 -7
ended:l2=<v-suspend>	4 -4
ended:l2=agree	2 -2
ended:l2=and	5 -5
ended:l2=are	6 -6
ended:l2=back	4 -4
ended:l2=effect	4 -4
ended:l2=expire	-2 2
ended:l2=for	3 -3
ended:l2=force	3 -3
ended:l2=good	-13 13
ended:l2=has	2 -2
ended:l2=hold	5 -5
ended:l2=in	7 -7
ended:l2=is	3 -3
ended:l2=it	3 -3
ended:l2=lapse	3 -3
ended:l2=last	3 -3
ended:l2=of	5 -5
ended:l2=on	7 -7
ended:l2=only	4 -4
ended:l2=out	-5 5
ended:l2=over	16 -16
ended:l2=period	8 -8
ended:l2=place	3 -3
ended:l2=run	8 -8
ended:l2=suspend	4 -4
ended:l2=suspension	3 -3
ended:l2=the	2 -2
ended:l2=to	-16 16
ended:l2=truce	-23 23
ended:l2=until	2 -2
ended:l2=up	6 -6
ended:l3='s	7 -7
ended:l3=:	3 -3
ended:l3=<agent>	10 -10
ended:l3=<begin>	3 -3
ended:l3=<day-gone>	29 -29
ended:l3=<duty>	8 -8
ended:l3=<goods>	4 -4
ended:l3=<month-gone>	12 -12
ended:l3=<name>	-7 7
ended:l3=<number>	8 -8
ended:l3=<seat>	-24 24
ended:l3=<span>	-18 18
ended:l3=<v-agree>	3 -3
ended:l3=<v-bear>	3 -3
ended:l3=<v-begin>	6 -6
ended:l3=<v-down>	4 -4
ended:l3=<v-end>	3 -3
ended:l3=<v-impose>	-7 7
ended:l3=<v-stay>	3 -3
ended:l3=<v-suspend>	-9 9
ended:l3=a	-20 20
ended:l3=and	13 -13
ended:l3=are	6 -6
ended:l3=at	-3 3
ended:l3=be	6 -6
ended:l3=first	-8 8
ended:l3=for	10 -10
ended:l3=good	2 -2
ended:l3=in	-8 8
ended:l3=is	-18 18
ended:l3=it	6 -6
ended:l3=on	6 -6
ended:l3=over	2 -2
ended:l3=pause	-13 13
ended:l3=run	-5 5
ended:l3=stay	2 -2
ended:l3=take	3 -3
ended:l3=tariff	4 -4
ended:l3=that	8 -8
ended:l3=the	11 -11
ended:l3=to	12 -12
ended:l3=truce	-7 7
ended:l3=which	7 -7
ended:l3=with	-4 4
ended:l3=would	4 -4
ended:l4=,	25 -25
ended:l4=:	-8 8
ended:l4=<agent>	3 -3
ended:l4=<begin>	17 -17
ended:l4=<day-today>	3 -3
ended:l4=<duty>	3 -3
ended:l4=<goods>	18 -18
ended:l4=<level>	2 -2
ended:l4=<name>	-17 17
ended:l4=<not>	3 -3
ended:l4=<number>	7 -7
ended:l4=<person>	4 -4
ended:l4=<points>	5 -5
ended:l4=<span>	6 -6
ended:l4=<v-agree>	12 -12
ended:l4=<v-bear>	2 -2
ended:l4=<v-begin>	5 -5
ended:l4=<v-end>	-7 7
ended:l4=<v-impose>	16 -16
ended:l4=<v-stay>	-9 9
ended:l4=a	2 -2
ended:l4=agree	9 -9
ended:l4=and	-20 20
ended:l4=arrangement	-11 11
ended:l4=be	16 -16
ended:l4=by	-23 23
ended:l4=due	2 -2
ended:l4=end	-20 20
ended:l4=for	-16 16
ended:l4=in	14 -14
ended:l4=is	-3 3
ended:l4=it	-14 14
ended:l4=keep	3 -3
ended:l4=last	-4 4
ended:l4=make	8 -8
ended:l4=of	10 -10
ended:l4=on	-2 2
ended:l4=other	5 -5
ended:l4=that	9 -9
ended:l4=the	21 -21
ended:l4=their	2 -2
ended:l4=to	4 -4
ended:l4=was	-14 14
ended:l4=will	3 -3
ended:l4=with	2 -2
ended:l=, from	-11 11
ended:l=, of	8 -8
ended:l=, the	9 -9
ended:l=, to	-17 17
ended:l=, until	17 -17
ended:l=<begin> <begin>	-5 5
ended:l=<begin> on	4 -4
ended:l=<begin> since	3 -3
ended:l=<begin> the	-7 7
ended:l=expire on	-2 2
ended:l=force since	2 -2
ended:l=good until	-17 17
ended:l=has until	2 -2
ended:l=hold for	4 -4
ended:l=lapse on	3 -3
ended:l=on the	6 -6
ended:l=out on	-6 6
ended:l=over on	16 -16
ended:l=pause of	-2 2
ended:l=period of	8 -8
ended:l=run for	20 -20
ended:l=run out	-13 13
ended:l=suspend for	2 -2
ended:l=truce of	-20 20
ended:l=up on	5 -5
ended:lead="	2 -2
ended:lead=:	-15 15
ended:lead=;	3 -3
ended:lead=a	18 -18
ended:lead=and	12 -12
ended:lead=at	-10 10
ended:lead=because	10 -10
ended:lead=both	-9 9
ended:lead=for	-12 12
ended:lead=if	10 -10
ended:lead=in	10 -10
ended:lead=it	-22 22
ended:lead=on	5 -5
ended:lead=since	3 -3
ended:lead=that	23 -23
ended:lead=the	6 -6
ended:lead=their	-22 22
ended:lead=they	-2 2
ended:lead=trump	-5 5
ended:lead=under	5 -5
ended:lead=when	-7 7
ended:lead=which	13 -13
ended:lead=—	12 -12
ended:length	13 -13
ended:length as ended>0.05	-20 20
ended:length as ended>0.1	-7 7
ended:length as ended>0.2	-11 11
ended:length as ended>0.35	5 -5
ended:length as in force>0.05	-10 10
ended:length as in force>0.1	-13 13
ended:length as in force>0.2	-8 8
ended:length as in force>0.35	-4 4
ended:length as in force>0.5	-5 5
ended:length as in force>0.65	-16 16
ended:length as in force>0.8	-7 7
ended:length as in force>0.97	-11 11
ended:length as proposed>0.05	-11 11
ended:length as proposed>0.1	-2 2
ended:length as proposed>0.2	12 -12
ended:length as proposed>0.35	38 -38
ended:length as proposed>0.5	30 -30
ended:length as proposed>0.65	27 -27
ended:length as proposed>0.8	23 -23
ended:length as proposed>0.9	19 -19
ended:length as proposed>0.97	9 -9
ended:length>0.05	-3 3
ended:length>0.2	12 -12
ended:length>0.35	12 -12
ended:length>0.5	6 -6
ended:length>0.65	-8 8
ended:length>0.8	-2 2
ended:length>0.9	3 -3
ended:length>0.97	-11 11
ended:lll=<begin> <begin> <begin>	-5 5
ended:lll=<begin> <begin> on	4 -4
ended:lll=<begin> <begin> since	3 -3
ended:lll=<begin> <begin> the	-7 7
ended:lll=<name> end on	-8 8
ended:lll=<span> , to	-19 19
ended:lll=<span> , until	16 -16
ended:lll=a pause of	-2 2
ended:lll=a period of	7 -7
ended:lll=a truce of	-18 18
ended:lll=at midnight on	-5 5
ended:lll=in force since	2 -2
ended:lll=is good until	-18 18
ended:lll=is over on	12 -12
ended:lll=run out on	-7 7
ended:lll=truce expire on	-11 11
ended:lr=, .	8 -8
ended:lr=, <end>	6 -6
ended:lr=: ,	2 -2
ended:lr=<begin> ,	-4 4
ended:lr=<begin> .	-17 17
ended:lr=by ,	9 -9
ended:lr=end ,	4 -4
ended:lr=for ,	-17 17
ended:lr=for .	7 -7
ended:lr=for and	5 -5
ended:lr=from ,	-7 7
ended:lr=from <end>	2 -2
ended:lr=last .	2 -2
ended:lr=of ,	-7 7
ended:lr=of .	-3 3
ended:lr=on ,	-9 9
ended:lr=on .	-2 2
ended:lr=on ;	-7 7
ended:lr=on <end>	20 -20
ended:lr=on and	7 -7
ended:lr=the ,	5 -5
ended:lr=the .	2 -2
ended:lr=the <end>	4 -4
ended:lr=the tariff	8 -8
ended:lr=to ,	3 -3
ended:lr=to .	-14 14
ended:lr=to <end>	4 -4
ended:lr=until ,	9 -9
ended:lr=until .	-3 3
ended:lr=until <end>	2 -2
ended:made other state whose=3	8 -8
ended:made other state whose=4	8 -8
ended:made other state whose=5	8 -8
ended:made other state whose=6	19 -19
ended:made other state whose=7	29 -29
ended:made other state whose=8	7 -7
ended:made own whose=6	10 -10
ended:made own whose=8	-15 15
ended:made own whose=9	-6 6
ended:mine=0 rival=1	16 -16
ended:mine=0 rival=2	21 -21
ended:mine=0 rival=4	-7 7
ended:mine=0 rival=5	-12 12
ended:mine=0 rival=6	15 -15
ended:mine=0 rival=7	13 -13
ended:mine=0 rival=8	24 -24
ended:mine=0 rival=9	-13 13
ended:mine=1 rival=6	17 -17
ended:mine=1 rival=7	-9 9
ended:mine=1 rival=8	3 -3
ended:mine=1 rival=9	3 -3
ended:mine=2 rival=6	4 -4
ended:mine=2 rival=7	6 -6
ended:mine=3 rival=8	-6 6
ended:other other pair in force bare	18 -18
ended:other other pair in force end apart	2 -2
ended:other other pair in force end open	21 -21
ended:other other pair in force own	16 -16
ended:other other pair proposed bare	13 -13
ended:other other pair proposed end open	13 -13
ended:other other pair proposed own	3 -3
ended:other same pair ended end apart	8 -8
ended:other same pair ended own	3 -3
ended:other same pair in force another end	11 -11
ended:other same pair in force another length	-18 18
ended:other same pair in force end open	6 -6
ended:other same pair in force end same	8 -8
ended:other same pair in force own	10 -10
ended:other same pair proposed end same	18 -18
ended:other state of in force	8 -8
ended:other state of in force end	16 -16
ended:other state of in force end+length	-6 6
ended:other state of in force end+length+since	-5 5
ended:other state of in force end+since	19 -19
ended:other state of in force end>0.05	5 -5
ended:other state of in force end>0.1	11 -11
ended:other state of in force end>0.2	10 -10
ended:other state of in force end>0.35	7 -7
ended:other state of in force end>0.5	11 -11
ended:other state of in force end>0.65	4 -4
ended:other state of in force end>0.8	-5 5
ended:other state of in force end>0.9	-10 10
ended:other state of in force end>0.97	-19 19
ended:other state of in force length	6 -6
ended:other state of in force length+since	-2 2
ended:other state of in force length>0.05	-7 7
ended:other state of in force length>0.1	-11 11
ended:other state of in force length>0.2	4 -4
ended:other state of in force length>0.5	-2 2
ended:other state of in force length>0.65	-4 4
ended:other state of in force length>0.8	2 -2
ended:other state of in force length>0.9	7 -7
ended:other state of in force length>0.97	-12 12
ended:other state of in force mine=0	8 -8
ended:other state of in force mine=1	10 -10
ended:other state of in force mine=2	22 -22
ended:other state of in force mine=3	-18 18
ended:other state of in force mine=4	2 -2
ended:other state of in force since	6 -6
ended:other state of in force since>0.1	-4 4
ended:other state of in force since>0.2	-2 2
ended:other state of in force since>0.35	-4 4
ended:other state of in force since>0.5	-2 2
ended:other state of in force since>0.65	14 -14
ended:other state of in force since>0.8	12 -12
ended:other state of in force since>0.9	-3 3
ended:other state of in force since>0.97	3 -3
ended:other state of proposed	45 -45
ended:other state of proposed end	3 -3
ended:other state of proposed end>0.05	6 -6
ended:other state of proposed end>0.1	4 -4
ended:other state of proposed end>0.2	2 -2
ended:other state of proposed length	29 -29
ended:other state of proposed length+since	3 -3
ended:other state of proposed length>0.05	36 -36
ended:other state of proposed length>0.1	26 -26
ended:other state of proposed length>0.2	17 -17
ended:other state of proposed length>0.35	12 -12
ended:other state of proposed length>0.5	8 -8
ended:other state of proposed length>0.65	6 -6
ended:other state of proposed length>0.8	4 -4
ended:other state of proposed length>0.9	3 -3
ended:other state of proposed mine=0	37 -37
ended:other state of proposed mine=2	2 -2
ended:other state of proposed since	5 -5
ended:other state of proposed since>0.05	12 -12
ended:other state of proposed since>0.1	5 -5
ended:other state of proposed since>0.2	2 -2
ended:own	-11 11
ended:own end>0.05	-13 13
ended:own end>0.1	-9 9
ended:own end>0.2	-3 3
ended:own length>0.05	-11 11
ended:own length>0.1	3 -3
ended:own length>0.2	3 -3
ended:own length>0.35	10 -10
ended:own length>0.5	9 -9
ended:own mine=0	4 -4
ended:own mine=1	-12 12
ended:own mine=2	5 -5
ended:own mine=3	10 -10
ended:own mine=4	-13 13
ended:pc0=agree	-24 24
ended:pc0=bear	-13 13
ended:pc0=down	-2 2
ended:pc0=end	4 -4
ended:pc0=impose	-22 22
ended:pc0=propose	2 -2
ended:pc0=say	-4 4
ended:pc0=suspend	-11 11
ended:pc0=up	-12 12
ended:pt0=future	2 -2
ended:pt0=modal	-9 9
ended:pt0=past	-15 15
ended:pt0=perfect	3 -3
ended:pt0=perfect-passive	-6 6
ended:pt0=present	-13 13
ended:pt0=present-passive	2 -2
ended:qt=future	4 -4
ended:qt=modal	-16 16
ended:qt=past	6 -6
ended:qt=perfect	-20 20
ended:qt=pluperfect	-6 6
ended:quoted	2 -2
ended:r1='s	4 -4
ended:r1=,	-20 20
ended:r1=.	-10 10
ended:r1=:	17 -17
ended:r1=;	-15 15
ended:r1=<day-today>	2 -2
ended:r1=<duty>	10 -10
ended:r1=<end>	51 -51
ended:r1=<v-end>	5 -5
ended:r1=<v-impose>	-14 14
ended:r1=<v-suspend>	-17 17
ended:r1=after	13 -13
ended:r1=and	11 -11
ended:r1=as	8 -8
ended:r1=at	4 -4
ended:r1=end	2 -2
ended:r1=from	10 -10
ended:r1=it	5 -5
ended:r1=more	2 -2
ended:r1=of	6 -6
ended:r1=on	3 -3
ended:r1=tariff	10 -10
ended:r1=to	8 -8
ended:r1=truce	8 -8
ended:r1=was	-4 4
ended:r1=—	12 -12
ended:s:<not>	-30 30
ended:said in force>0.05	-4 4
ended:said in force>0.1	-6 6
ended:said in force>0.2	-7 7
ended:said in force>0.5	5 -5
ended:said in force>0.65	-6 6
ended:said in force>0.8	-4 4
ended:said in force>0.9	10 -10
ended:said in force>0.97	14 -14
ended:said proposed>0.05	-8 8
ended:said proposed>0.1	19 -19
ended:said proposed>0.2	17 -17
ended:said proposed>0.35	8 -8
ended:said proposed>0.5	3 -3
ended:said proposed>0.8	-4 4
ended:said proposed>0.9	-18 18
ended:said proposed>0.97	-3 3
ended:since	10 -10
ended:since as in force>0.1	-5 5
ended:since as in force>0.2	-3 3
ended:since as in force>0.35	-6 6
ended:since as in force>0.5	-4 4
ended:since as in force>0.65	12 -12
ended:since as in force>0.8	10 -10
ended:since as in force>0.9	-8 8
ended:since as in force>0.97	5 -5
ended:since as proposed>0.05	18 -18
ended:since as proposed>0.1	8 -8
ended:since as proposed>0.2	4 -4
ended:since=ahead	6 -6
ended:since=gone	-10 10
ended:since=gone month	8 -8
ended:since=none	11 -11
ended:since=soon	35 -35
ended:since=today	9 -9
ended:since=yesterday	-16 16
ended:since>0.1	-5 5
ended:since>0.2	-4 4
ended:since>0.35	-7 7
ended:since>0.5	-5 5
ended:since>0.65	9 -9
ended:since>0.8	7 -7
ended:since>0.9	-7 7
ended:since>0.97	-3 3
ended:some ended>0.05	-9 9
ended:some ended>0.35	11 -11
ended:some in force>0.05	10 -10
ended:some in force>0.2	2 -2
ended:some in force>0.35	-4 4
ended:some in force>0.5	-2 2
ended:some in force>0.65	-4 4
ended:some in force>0.8	26 -26
ended:some in force>0.9	24 -24
ended:some in force>0.97	10 -10
ended:some proposed>0.1	-7 7
ended:some proposed>0.2	-7 7
ended:some proposed>0.35	-3 3
ended:some proposed>0.5	8 -8
ended:some proposed>0.65	13 -13
ended:some proposed>0.8	7 -7
ended:some proposed>0.9	3 -3
ended:some proposed>0.97	-2 2
ended:t0=future	17 -17
ended:t0=modal	-8 8
ended:t0=past	-7 7
ended:t0=past-passive	4 -4
ended:t0=perfect	11 -11
ended:t0=pluperfect	6 -6
ended:t0=present	-2 2
ended:t0=present-not	4 -4
ended:t0=present-passive	5 -5
ended:tense=future ahead	8 -8
ended:tense=future none	10 -10
ended:tense=modal ahead	5 -5
ended:tense=modal none	-14 14
ended:tense=modal soon	3 -3
ended:tense=none none	17 -17
ended:tense=none soon	22 -22
ended:tense=none today	-12 12
ended:tense=past ahead	16 -16
ended:tense=past gone	-11 11
ended:tense=past none	6 -6
ended:tense=past soon	13 -13
ended:tense=perfect ahead	6 -6
ended:tense=perfect none	-10 10
ended:tense=pluperfect none	6 -6
ended:tense=present ahead	17 -17
ended:tense=present none	9 -9
ended:tense=present soon	-11 11
ended:tense=present today	-9 9
ended:top	-17 17
ended:v0-none	7 -7
ended:v0=agree	-6 6
ended:v0=apply	8 -8
ended:v0=be	-10 10
ended:v0=begin	6 -6
ended:v0=conclude	-11 11
ended:v0=continue	2 -2
ended:v0=die	9 -9
ended:v0=end	-6 6
ended:v0=expire	-2 2
ended:v0=extend	3 -3
ended:v0=fall	2 -2
ended:v0=have	24 -24
ended:v0=hold	3 -3
ended:v0=keep	3 -3
ended:v0=lapse	11 -11
ended:v0=other	11 -11
ended:v0=pay	2 -2
ended:v0=put	2 -2
ended:v0=stay	2 -2
ended:v0=stop	4 -4
ended:v0=suspend	5 -5
ended:v0=take	5 -5
ended:vt0=agree pluperfect	6 -6
ended:vt0=agree present	-15 15
ended:vt0=be future	5 -5
ended:vt0=be modal	-16 16
ended:vt0=be past	-7 7
ended:vt0=be perfect	2 -2
ended:vt0=be present	5 -5
ended:vt0=conclude past	-11 11
ended:vt0=continue present	2 -2
ended:vt0=end modal	2 -2
ended:vt0=end past	-13 13
ended:vt0=end present	8 -8
ended:vt0=expire present	2 -2
ended:vt0=have past	19 -19
ended:vt0=have present	6 -6
ended:vt0=hold present	2 -2
ended:vt0=keep present	3 -3
ended:vt0=other past	5 -5
ended:vt0=put present	2 -2
ended:vt0=run modal	4 -4
ended:vt0=run present	15 -15
ended:vt0=sign past	-2 2
ended:vt0=stay present	2 -2
ended:vt0=suspend present	3 -3
ended:vt0=take past	3 -3
ended:when=ahead gone	-5 5
ended:when=ahead gone 	7 -7
ended:when=ahead gone long	-8 8
ended:when=ahead gone month	-5 5
ended:when=ahead gone month long	-7 7
ended:when=ahead none	27 -27
ended:when=ahead none 	15 -15
ended:when=ahead none long	14 -14
ended:when=ahead soon	14 -14
ended:when=ahead soon long	11 -11
ended:when=ahead today	22 -22
ended:when=ahead today long	21 -21
ended:when=ahead yesterday	16 -16
ended:when=ahead yesterday long	15 -15
ended:when=gone none	-17 17
ended:when=gone none 	-8 8
ended:when=none ahead	5 -5
ended:when=none ahead 	2 -2
ended:when=none gone	28 -28
ended:when=none gone 	6 -6
ended:when=none gone long	23 -23
ended:when=none gone month	10 -10
ended:when=none gone month 	7 -7
ended:when=none gone month long	5 -5
ended:when=none none	13 -13
ended:when=none none long	13 -13
ended:when=none soon	16 -16
ended:when=none soon 	5 -5
ended:when=none soon long	9 -9
ended:when=none today	-5 5
ended:when=none yesterday	-25 25
ended:when=soon gone month	17 -17
ended:when=soon gone month long	16 -16
ended:when=soon none	-2 2
ended:when=soon none 	27 -27
ended:when=soon none long	-17 17
ended:when=soon soon	6 -6
ended:when=soon soon long	6 -6
ended:when=today gone	-23 23
ended:when=today gone long	-24 24
ended:when=today gone month	5 -5
ended:when=today gone month long	5 -5
ended:when=today none	-9 9
ended:when=today none 	-13 13
ended:whole ended>0.1	-9 9
ended:whole ended>0.2	-14 14
ended:whole ended>0.35	-24 24
ended:whole ended>0.5	-29 29
ended:whole ended>0.65	-15 15
ended:whole in force>0.1	-8 8
ended:whole in force>0.2	-8 8
ended:whole in force>0.35	-9 9
ended:whole in force>0.65	2 -2
ended:whole in force>0.8	-2 2
ended:whole in force>0.9	-20 20
ended:whole in force>0.97	20 -20
ended:whole proposed>0.05	-15 15
ended:whole proposed>0.1	-3 3
ended:whole proposed>0.2	6 -6
ended:whole proposed>0.35	17 -17
ended:whole proposed>0.5	14 -14
ended:whole proposed>0.65	14 -14
ended:whole proposed>0.9	-9 9
ended:whose>0.05	11 -11
ended:whose>0.1	11 -11
ended:whose>0.2	11 -11
ended:whose>0.35	8 -8
ended:whose>0.5	6 -6
ended:whose>0.65	3 -3
ended:whose>0.8	-4 4
ended:whose>0.9	-7 7
ended:whose>0.97	-5 5
in force:a:<v-agree>	-2 2
in force:a:<v-bear>	29 -29
in force:a:<v-begin>	-7 7
in force:a:<v-down>	-10 10
in force:a:<v-end>	-5 5
in force:a:<v-impose>	-7 7
in force:a:<v-propose>	5 -5
in force:a:<v-return>	-15 15
in force:a:<v-say>	29 -29
in force:a:<v-stay>	-14 14
in force:a:<v-suspend>	19 -19
in force:a:<v-up>	9 -9
in force:after:=	2 -2
in force:after:=agreed	11 -11
in force:after:=agreed+ends	-35 35
in force:after:=awaits	36 -36
in force:after:=awaits+agreed	9 -9
in force:after:=effect	-5 5
in force:after:=effect+ends	13 -13
in force:after:=ends	10 -10
in force:after:=ends+wants	5 -5
in force:after:=over	16 -16
in force:after:=over+ends	-15 15
in force:after:=signed	20 -20
in force:after:=unsigned	-17 17
in force:after:=wants	2 -2
in force:after:=will	17 -17
in force:after:=will+ends	-6 6
in force:after:agreed	-8 8
in force:after:awaits	38 -38
in force:after:effect	6 -6
in force:after:ends	-8 8
in force:after:over	16 -16
in force:after:signed	13 -13
in force:after:unsigned	-6 6
in force:after:wants	6 -6
in force:after:will	15 -15
in force:all ended>0.1	9 -9
in force:all ended>0.35	16 -16
in force:all in force>0.05	5 -5
in force:all in force>0.2	-8 8
in force:all in force>0.35	-7 7
in force:all in force>0.5	-7 7
in force:all in force>0.65	3 -3
in force:all in force>0.8	7 -7
in force:all in force>0.9	13 -13
in force:all in force>0.97	14 -14
in force:all proposed>0.05	-7 7
in force:all proposed>0.2	-8 8
in force:all proposed>0.35	-6 6
in force:all proposed>0.5	-7 7
in force:all proposed>0.65	-7 7
in force:all proposed>0.8	2 -2
in force:all proposed>0.9	-2 2
in force:all proposed>0.97	-8 8
in force:all:agreed	5 -5
in force:all:agreed=0	7 -7
in force:all:agreed=1	5 -5
in force:all:agreed=2	11 -11
in force:all:agreed=3	-18 18
in force:all:awaits	15 -15
in force:all:awaits=1	4 -4
in force:all:awaits=2	26 -26
in force:all:effect	7 -7
in force:all:effect=0	6 -6
in force:all:effect=2	5 -5
in force:all:ends	14 -14
in force:all:ends=0	-11 11
in force:all:ends=1	2 -2
in force:all:ends=2	9 -9
in force:all:ends=3	11 -11
in force:all:over	9 -9
in force:all:over=0	4 -4
in force:all:over=1	-4 4
in force:all:over=2	18 -18
in force:all:over=3	10 -10
in force:all:signed	9 -9
in force:all:signed=0	3 -3
in force:all:signed=1	16 -16
in force:all:signed=2	-22 22
in force:all:signed=3	6 -6
in force:all:unsigned	5 -5
in force:all:unsigned=0	9 -9
in force:all:unsigned=1	11 -11
in force:all:wants	7 -7
in force:all:wants=0	3 -3
in force:all:wants=2	12 -12
in force:all:wants=3	-4 4
in force:all:will	11 -11
in force:all:will=0	2 -2
in force:all:will=1	5 -5
in force:all:will=2	4 -4
in force:all:will=3	12 -12
in force:another end	-11 11
in force:another end end	-15 15
in force:another end end+length	8 -8
in force:another end end+length+since	-7 7
in force:another end end+since	5 -5
in force:another end end>0.05	-11 11
in force:another end end>0.1	-11 11
in force:another end end>0.2	-13 13
in force:another end end>0.35	-10 10
in force:another end end>0.5	-10 10
in force:another end end>0.65	-4 4
in force:another end length>0.05	-3 3
in force:another end length>0.1	-10 10
in force:another end length>0.2	-4 4
in force:another end length>0.35	18 -18
in force:another end length>0.5	19 -19
in force:another end length>0.65	-2 2
in force:another end length>0.9	-14 14
in force:another end length>0.97	16 -16
in force:another end mine=4	-45 45
in force:another end mine=5	4 -4
in force:another end mine=6	-29 29
in force:another end mine=7	-5 5
in force:another end mine=8	19 -19
in force:another end mine=9	30 -30
in force:another end since>0.05	-2 2
in force:another end since>0.1	24 -24
in force:another end since>0.2	27 -27
in force:another end since>0.35	16 -16
in force:another end since>0.5	14 -14
in force:another end since>0.65	-5 5
in force:another end since>0.8	-18 18
in force:another end since>0.9	-8 8
in force:another end since>0.97	-23 23
in force:another length length>0.2	-11 11
in force:another length length>0.35	9 -9
in force:another length mine=5	-21 21
in force:another length mine=6	6 -6
in force:another length mine=7	14 -14
in force:another length mine=8	7 -7
in force:another length mine=9	9 -9
in force:asks	3 -3
in force:b:<not>	-7 7
in force:b:<v-agree>	-12 12
in force:b:<v-begin>	-11 11
in force:b:<v-buy>	-26 26
in force:b:<v-deny>	-5 5
in force:b:<v-down>	3 -3
in force:b:<v-end>	-6 6
in force:b:<v-impose>	-14 14
in force:b:<v-propose>	-17 17
in force:b:<v-say>	-18 18
in force:b:<v-sell>	8 -8
in force:b:<v-stay>	-7 7
in force:b:<v-suspend>	2 -2
in force:b:<v-target>	22 -22
in force:b:<v-up>	4 -4
in force:bare	13 -13
in force:bare bare	13 -13
in force:bare mine=0	31 -31
in force:bare mine=1	-13 13
in force:bare mine=2	-19 19
in force:bare mine=3	-15 15
in force:bare mine=4	-6 6
in force:bare mine=5	-17 17
in force:bare mine=6	35 -35
in force:bare mine=7	-2 2
in force:bare mine=8	58 -58
in force:bare mine=9	66 -66
in force:before:=	3 -3
in force:before:=agreed	19 -19
in force:before:=agreed+ends	-16 16
in force:before:=effect	23 -23
in force:before:=effect+ends	-22 22
in force:before:=ends	28 -28
in force:before:=over	-7 7
in force:before:=wants	-3 3
in force:before:=will	11 -11
in force:before:agreed	11 -11
in force:before:effect	-13 13
in force:before:ends	-4 4
in force:before:signed	-10 10
in force:before:wants	-2 2
in force:before:will	-6 6
in force:c0=agree	5 -5
in force:c0=bear	2 -2
in force:c0=begin	13 -13
in force:c0=down	10 -10
in force:c0=end	6 -6
in force:c0=impose	4 -4
in force:c0=propose	12 -12
in force:c0=say	2 -2
in force:c0=stay	2 -2
in force:c0=suspend	10 -10
in force:c0=target	10 -10
in force:c0=up	20 -20
in force:c1=agree	-5 5
in force:c1=bear	6 -6
in force:c1=down	17 -17
in force:c1=end	6 -6
in force:c1=impose	21 -21
in force:c1=propose	-9 9
in force:c1=say	-2 2
in force:c1=stay	10 -10
in force:c1=suspend	6 -6
in force:c1=target	-2 2
in force:ct0=agree future	2 -2
in force:ct0=agree past	22 -22
in force:ct0=agree pluperfect	-14 14
in force:ct0=agree present	-8 8
in force:ct0=bear future	15 -15
in force:ct0=bear modal	-4 4
in force:ct0=bear past	-11 11
in force:ct0=bear present	10 -10
in force:ct0=begin future	-4 4
in force:ct0=begin modal	16 -16
in force:ct0=begin past	-8 8
in force:ct0=down past	11 -11
in force:ct0=down present	4 -4
in force:ct0=end future	12 -12
in force:ct0=end modal	-5 5
in force:ct0=end past	37 -37
in force:ct0=end present	-8 8
in force:ct0=impose future	18 -18
in force:ct0=impose future-passive	8 -8
in force:ct0=impose modal	20 -20
in force:ct0=impose modal-passive	-9 9
in force:ct0=impose past	9 -9
in force:ct0=impose past-passive	-4 4
in force:ct0=impose perfect	3 -3
in force:ct0=impose present	-12 12
in force:ct0=impose present-passive	-6 6
in force:ct0=propose modal	3 -3
in force:ct0=propose past	5 -5
in force:ct0=propose perfect	7 -7
in force:ct0=propose present	-9 9
in force:ct0=say future	-2 2
in force:ct0=say past	-25 25
in force:ct0=say present	11 -11
in force:ct0=stay future	-21 21
in force:ct0=stay future-passive	2 -2
in force:ct0=stay modal	11 -11
in force:ct0=stay past	31 -31
in force:ct0=stay perfect	19 -19
in force:ct0=stay present	-2 2
in force:ct0=suspend future	15 -15
in force:ct0=suspend past	15 -15
in force:ct0=suspend present	12 -12
in force:ct0=suspend present-passive	-7 7
in force:ct0=up modal	6 -6
in force:ct1=agree future	2 -2
in force:ct1=agree participle-passive	-16 16
in force:ct1=agree past	13 -13
in force:ct1=agree pluperfect	-21 21
in force:ct1=bear future	8 -8
in force:ct1=bear infinitive	-7 7
in force:ct1=bear modal	-4 4
in force:ct1=bear past	-11 11
in force:ct1=bear present	10 -10
in force:ct1=begin future	-6 6
in force:ct1=begin gerund	4 -4
in force:ct1=begin infinitive	-12 12
in force:ct1=begin modal	15 -15
in force:ct1=begin past	-8 8
in force:ct1=begin present	-13 13
in force:ct1=down past	11 -11
in force:ct1=down present	4 -4
in force:ct1=end future	12 -12
in force:ct1=end infinitive	-22 22
in force:ct1=end modal	-5 5
in force:ct1=end past	37 -37
in force:ct1=end present	-8 8
in force:ct1=impose future	18 -18
in force:ct1=impose future-passive	8 -8
in force:ct1=impose gerund	5 -5
in force:ct1=impose infinitive	14 -14
in force:ct1=impose modal	20 -20
in force:ct1=impose modal-passive	-9 9
in force:ct1=impose participle-passive	-5 5
in force:ct1=impose past	11 -11
in force:ct1=impose past-passive	-4 4
in force:ct1=impose pluperfect	-7 7
in force:ct1=impose present	13 -13
in force:ct1=impose present-passive	-6 6
in force:ct1=propose modal	3 -3
in force:ct1=propose past	4 -4
in force:ct1=propose perfect	7 -7
in force:ct1=say future	-2 2
in force:ct1=say past	-25 25
in force:ct1=say present	8 -8
in force:ct1=stay future	-13 13
in force:ct1=stay future-passive	2 -2
in force:ct1=stay gerund	-15 15
in force:ct1=stay infinitive	7 -7
in force:ct1=stay modal	11 -11
in force:ct1=stay past	31 -31
in force:ct1=stay perfect	19 -19
in force:ct1=suspend future	6 -6
in force:ct1=suspend infinitive	-20 20
in force:ct1=suspend participle-passive	6 -6
in force:ct1=suspend past	31 -31
in force:ct1=suspend present	4 -4
in force:ct1=suspend present-passive	-7 7
in force:ct1=up infinitive	-23 23
in force:ct1=up modal	5 -5
in force:ct1=up present	-12 12
in force:end	-2 2
in force:end as ended>0.05	6 -6
in force:end as ended>0.1	3 -3
in force:end as in force>0.05	-7 7
in force:end as in force>0.1	-10 10
in force:end as in force>0.2	-7 7
in force:end as in force>0.35	-6 6
in force:end as in force>0.5	-16 16
in force:end as in force>0.65	-7 7
in force:end as in force>0.8	-11 11
in force:end as in force>0.9	-9 9
in force:end as in force>0.97	-12 12
in force:end as proposed>0.05	-4 4
in force:end as proposed>0.1	2 -2
in force:end as proposed>0.2	-5 5
in force:end as proposed>0.35	-8 8
in force:end as proposed>0.5	-4 4
in force:end as proposed>0.65	-17 17
in force:end as proposed>0.8	6 -6
in force:end as proposed>0.9	-11 11
in force:end as proposed>0.97	24 -24
in force:end+length	3 -3
in force:end+length+since	2 -2
in force:end+since	-4 4
in force:end=ahead	-3 3
in force:end=gone	12 -12
in force:end=none	15 -15
in force:end=soon	-9 9
in force:end=today	19 -19
in force:end>0.05	-2 2
in force:end>0.1	-8 8
in force:end>0.2	-2 2
in force:end>0.35	-4 4
in force:end>0.5	-12 12
in force:end>0.65	-8 8
in force:end>0.8	-8 8
in force:end>0.9	-3 3
in force:end>0.97	-4 4
in force:has-future	13 -13
in force:has-gerund	33 -33
in force:has-infinitive	11 -11
in force:has-modal	-14 14
in force:has-participle	3 -3
in force:has-past	-15 15
in force:has-perfect	2 -2
in force:has-pluperfect	-4 4
in force:headline	-18 18
in force:here:=	8 -8
in force:here:=agreed+ends	-12 12
in force:here:=agreed+ends+wants	-17 17
in force:here:=agreed+over	12 -12
in force:here:=agreed+over+ends	3 -3
in force:here:=agreed+wants	8 -8
in force:here:=awaits	34 -34
in force:here:=awaits+ends	-8 8
in force:here:=effect	-4 4
in force:here:=effect+ends	-2 2
in force:here:=effect+over	35 -35
in force:here:=effect+over+ends	13 -13
in force:here:=effect+will+ends	-12 12
in force:here:=ends	-4 4
in force:here:=ends+wants	-16 16
in force:here:=over	10 -10
in force:here:=over+ends	-14 14
in force:here:=signed	-11 11
in force:here:=signed+ends	5 -5
in force:here:=wants	61 -61
in force:here:=will	11 -11
in force:here:=will+ends	-2 2
in force:here:agreed	6 -6
in force:here:awaits	9 -9
in force:here:effect	21 -21
in force:here:ends	-11 11
in force:here:over	14 -14
in force:here:signed	-5 5
in force:here:unsigned	-25 25
in force:here:wants	15 -15
in force:here:will	-13 13
in force:l1="	8 -8
in force:l1=,	21 -21
in force:l1=:	-10 10
in force:l1=<begin>	8 -8
in force:l1=<level-noun>	-25 25
in force:l1=<name>	23 -23
in force:l1=<v-agree>	16 -16
in force:l1=<v-bear>	8 -8
in force:l1=<v-begin>	-7 7
in force:l1=<v-end>	-3 3
in force:l1=<v-impose>	20 -20
in force:l1=<v-propose>	-27 27
in force:l1=a	14 -14
in force:l1=about	-7 7
in force:l1=after	-10 10
in force:l1=and	25 -25
in force:l1=another	-26 26
in force:l1=before	-36 36
in force:l1=beyond	-35 35
in force:l1=by	-12 12
in force:l1=for	-24 24
in force:l1=from	4 -4
in force:l1=further	17 -17
in force:l1=get	4 -4
in force:l1=has	16 -16
in force:l1=in	31 -31
in force:l1=is	12 -12
in force:l1=last	-32 32
in force:l1=lasted	17 -17
in force:l1=of	2 -2
in force:l1=out	3 -3
in force:l1=since	8 -8
in force:l1=than	11 -11
in force:l1=the	17 -17
in force:l1=through	24 -24
in force:l1=till	-2 2
in force:l1=until	-9 9
in force:l2="	-7 7
in force:l2='s	7 -7
in force:l2=,	2 -2
in force:l2=.	-3 3
in force:l2=<agent>	-8 8
in force:l2=<begin>	5 -5
in force:l2=<day-gone>	2 -2
in force:l2=<duty>	12 -12
in force:l2=<goods>	4 -4
in force:l2=<level-noun>	18 -18
in force:l2=<level>	-6 6
in force:l2=<month-gone>	-2 2
in force:l2=<name>	4 -4
in force:l2=<number>	-4 4
in force:l2=<person>	-47 47
in force:l2=<seat>	6 -6
in force:l2=<span>	-16 16
in force:l2=<v-agree>	20 -20
in force:l2=<v-bear>	-7 7
in force:l2=<v-begin>	-4 4
in force:l2=<v-down>	-3 3
in force:l2=<v-end>	-7 7
in force:l2=<v-impose>	9 -9
in force:l2=<v-propose>	3 -3
in force:l2=<v-say>	14 -14
in force:l2=<v-stay>	-3 3
in force:l2=<v-suspend>	-10 10
in force:l2=<v-up>	10 -10
in force:l2=a	4 -4
in force:l2=again	6 -6
in force:l2=agree	3 -3
in force:l2=and	-3 3
in force:l2=apply	-2 2
in force:l2=at	28 -28
in force:l2=back	17 -17
in force:l2=begin	9 -9
in force:l2=by	21 -21
in force:l2=continue	18 -18
in force:l2=date	-6 6
in force:l2=day	11 -11
in force:l2=die	-29 29
in force:l2=duty	16 -16
in force:l2=effect	-3 3
in force:l2=expire	-4 4
in force:l2=extend	-9 9
in force:l2=extension	-12 12
in force:l2=for	3 -3
in force:l2=force	-19 19
in force:l2=friday	-5 5
in force:l2=from	19 -19
in force:l2=go	-19 19
in force:l2=good	-6 6
in force:l2=has	-6 6
in force:l2=have	24 -24
in force:l2=in	31 -31
in force:l2=is	-2 2
in force:l2=it	-24 24
in force:l2=lapse	-5 5
in force:l2=last	-2 2
in force:l2=midnight	-16 16
in force:l2=monday	16 -16
in force:l2=of	-24 24
in force:l2=off	-5 5
in force:l2=on	-3 3
in force:l2=only	27 -27
in force:l2=other	9 -9
in force:l2=out	4 -4
in force:l2=over	-10 10
in force:l2=own	14 -14
in force:l2=pause	-2 2
in force:l2=period	-10 10
in force:l2=place	30 -30
in force:l2=prolonged	-21 21
in force:l2=renewed	2 -2
in force:l2=run	-14 14
in force:l2=say	12 -12
in force:l2=sign	18 -18
in force:l2=sleep	19 -19
in force:l2=standstill	8 -8
in force:l2=stop	-24 24
in force:l2=suspend	-14 14
in force:l2=suspension	-7 7
in force:l2=the	10 -10
in force:l2=them	10 -10
in force:l2=there	24 -24
in force:l2=thursday	-8 8
in force:l2=time	42 -42
in force:l2=to	17 -17
in force:l2=truce	-33 33
in force:l2=until	-2 2
in force:l2=would	-6 6
in force:l3='s	-12 12
in force:l3=,	-3 3
in force:l3=:	17 -17
in force:l3=<agent>	-13 13
in force:l3=<begin>	-4 4
in force:l3=<day-ahead>	2 -2
in force:l3=<day-gone>	25 -25
in force:l3=<day-today>	-9 9
in force:l3=<duty>	-4 4
in force:l3=<gate>	-19 19
in force:l3=<goods>	-16 16
in force:l3=<level>	-31 31
in force:l3=<month-gone>	-56 56
in force:l3=<name>	13 -13
in force:l3=<not>	12 -12
in force:l3=<number>	34 -34
in force:l3=<organisation>	4 -4
in force:l3=<person>	-11 11
in force:l3=<points>	-11 11
in force:l3=<quality>	13 -13
in force:l3=<seat>	-5 5
in force:l3=<span>	2 -2
in force:l3=<v-agree>	-17 17
in force:l3=<v-bear>	-7 7
in force:l3=<v-begin>	-15 15
in force:l3=<v-down>	-22 22
in force:l3=<v-end>	-15 15
in force:l3=<v-impose>	-8 8
in force:l3=<v-propose>	8 -8
in force:l3=<v-say>	21 -21
in force:l3=<v-stay>	-8 8
in force:l3=<v-suspend>	5 -5
in force:l3=<v-up>	-12 12
in force:l3=a	-21 21
in force:l3=an	-3 3
in force:l3=and	7 -7
in force:l3=are	-55 55
in force:l3=arrangement	-25 25
in force:l3=as	-21 21
in force:l3=at	-21 21
in force:l3=be	18 -18
in force:l3=been	-14 14
in force:l3=both	2 -2
in force:l3=busan	-4 4
in force:l3=by	-10 10
in force:l3=carry	12 -12
in force:l3=country	-40 40
in force:l3=duty	8 -8
in force:l3=end	-4 4
in force:l3=extension	-21 21
in force:l3=first	3 -3
in force:l3=for	7 -7
in force:l3=from	21 -21
in force:l3=geneva	-34 34
in force:l3=go	-22 22
in force:l3=has	29 -29
in force:l3=have	12 -12
in force:l3=hold	-4 4
in force:l3=in	-6 6
in force:l3=is	16 -16
in force:l3=it	15 -15
in force:l3=its	23 -23
in force:l3=last	20 -20
in force:l3=m	-3 3
in force:l3=new	19 -19
in force:l3=next	-20 20
in force:l3=not	-10 10
in force:l3=now	-27 27
in force:l3=of	-19 19
in force:l3=on	-23 23
in force:l3=one	-4 4
in force:l3=other	36 -36
in force:l3=otherwise	-32 32
in force:l3=our	20 -20
in force:l3=over	16 -16
in force:l3=pause	-17 17
in force:l3=pay	-11 11
in force:l3=prolong	-25 25
in force:l3=remain	-6 6
in force:l3=run	-16 16
in force:l3=standstill	35 -35
in force:l3=stay	25 -25
in force:l3=suspension	20 -20
in force:l3=take	-18 18
in force:l3=tariff	-19 19
in force:l3=that	-6 6
in force:l3=the	-5 5
in force:l3=their	-22 22
in force:l3=they	-24 24
in force:l3=time	-2 2
in force:l3=to	-10 10
in force:l3=truce	-38 38
in force:l3=was	25 -25
in force:l3=what	-6 6
in force:l3=which	-2 2
in force:l3=will	23 -23
in force:l3=with	-17 17
in force:l3=would	32 -32
in force:l4="	-21 21
in force:l4='s	-27 27
in force:l4=,	-8 8
in force:l4=-	-13 13
in force:l4=.	-2 2
in force:l4=:	10 -10
in force:l4=<agent>	-40 40
in force:l4=<begin>	5 -5
in force:l4=<day-gone>	-13 13
in force:l4=<day-today>	-26 26
in force:l4=<duty>	-19 19
in force:l4=<gate>	16 -16
in force:l4=<goods>	-2 2
in force:l4=<level>	-17 17
in force:l4=<month-gone>	27 -27
in force:l4=<name>	6 -6
in force:l4=<not>	25 -25
in force:l4=<number>	-7 7
in force:l4=<person>	-3 3
in force:l4=<points>	-21 21
in force:l4=<quality>	32 -32
in force:l4=<span>	13 -13
in force:l4=<v-agree>	15 -15
in force:l4=<v-bear>	-12 12
in force:l4=<v-begin>	4 -4
in force:l4=<v-down>	5 -5
in force:l4=<v-end>	-21 21
in force:l4=<v-say>	-13 13
in force:l4=<v-stay>	29 -29
in force:l4=<v-suspend>	-12 12
in force:l4=<v-up>	-8 8
in force:l4=a	13 -13
in force:l4=after	-6 6
in force:l4=agree	19 -19
in force:l4=an	-2 2
in force:l4=are	10 -10
in force:l4=arrangement	17 -17
in force:l4=as	-5 5
in force:l4=at	-32 32
in force:l4=be	-17 17
in force:l4=been	5 -5
in force:l4=both	19 -19
in force:l4=busan	-36 36
in force:l4=by	35 -35
in force:l4=due	-16 16
in force:l4=duty	-10 10
in force:l4=extend	14 -14
in force:l4=for	17 -17
in force:l4=freeze	8 -8
in force:l4=from	9 -9
in force:l4=go	-8 8
in force:l4=good	-11 11
in force:l4=had	11 -11
in force:l4=has	-16 16
in force:l4=have	-4 4
in force:l4=in	7 -7
in force:l4=is	50 -50
in force:l4=it	35 -35
in force:l4=its	-2 2
in force:l4=keep	13 -13
in force:l4=last	-16 16
in force:l4=more	-14 14
in force:l4=new	-13 13
in force:l4=now	-6 6
in force:l4=of	21 -21
in force:l4=one	-21 21
in force:l4=pause	-6 6
in force:l4=present	-6 6
in force:l4=prolong	24 -24
in force:l4=remain	-29 29
in force:l4=run	44 -44
in force:l4=say	-5 5
in force:l4=side	13 -13
in force:l4=sign	10 -10
in force:l4=suspend	-14 14
in force:l4=take	27 -27
in force:l4=tariff	-13 13
in force:l4=that	-7 7
in force:l4=the	29 -29
in force:l4=their	-13 13
in force:l4=they	4 -4
in force:l4=thi	-29 29
in force:l4=to	-13 13
in force:l4=truce	-15 15
in force:l4=two	-28 28
in force:l4=want	16 -16
in force:l4=was	5 -5
in force:l4=which	-8 8
in force:l4=will	-3 3
in force:l4=with	9 -9
in force:l4=would	-10 10
in force:l=, by	-20 20
in force:l=, for	14 -14
in force:l=, from	33 -33
in force:l=, on	-26 26
in force:l=, the	-14 14
in force:l=, until	3 -3
in force:l=. on	-3 3
in force:l=: until	-19 19
in force:l=<begin> <begin>	8 -8
in force:l=<begin> for	-18 18
in force:l=<begin> from	-7 7
in force:l=<begin> on	-9 9
in force:l=<begin> since	2 -2
in force:l=<begin> the	-5 5
in force:l=<begin> until	12 -12
in force:l=<day-gone> for	-8 8
in force:l=<level> from	-3 3
in force:l=<level> until	2 -2
in force:l=<span> from	-38 38
in force:l=a further	17 -17
in force:l=and on	7 -7
in force:l=at the	30 -30
in force:l=begin on	18 -18
in force:l=date is	2 -2
in force:l=die on	-29 29
in force:l=duty until	-15 15
in force:l=effect on	-7 7
in force:l=end on	-10 10
in force:l=expire on	-4 4
in force:l=extend to	9 -9
in force:l=extension of	6 -6
in force:l=extension to	-6 6
in force:l=for another	-27 27
in force:l=force until	-13 13
in force:l=friday ,	-5 5
in force:l=good for	12 -12
in force:l=good to	-25 25
in force:l=good until	6 -6
in force:l=has until	-6 6
in force:l=hold for	-10 10
in force:l=hold until	2 -2
in force:l=is for	-22 22
in force:l=lapse on	-5 5
in force:l=last until	8 -8
in force:l=midnight on	-16 16
in force:l=on the	-14 14
in force:l=on to	24 -24
in force:l=on until	10 -10
in force:l=out on	-2 2
in force:l=over on	-21 21
in force:l=pause of	-5 5
in force:l=period of	-10 10
in force:l=prolonged to	-13 13
in force:l=run for	-8 8
in force:l=run out	-9 9
in force:l=run until	-14 14
in force:l=suspend for	-8 8
in force:l=suspend until	-17 17
in force:l=tariff for	4 -4
in force:l=thursday ,	-8 8
in force:l=to the	7 -7
in force:l=truce by	3 -3
in force:l=truce end	-12 12
in force:l=truce of	8 -8
in force:l=truce to	-5 5
in force:l=truce until	-10 10
in force:l=until the	3 -3
in force:l=us to	-6 6
in force:lead="	8 -8
in force:lead=)	-20 20
in force:lead=,	-3 3
in force:lead=-	21 -21
in force:lead=:	15 -15
in force:lead=;	28 -28
in force:lead=a	-13 13
in force:lead=an	18 -18
in force:lead=as	-33 33
in force:lead=at	-9 9
in force:lead=because	5 -5
in force:lead=before	12 -12
in force:lead=bessent	6 -6
in force:lead=but	17 -17
in force:lead=china	-45 45
in force:lead=for	24 -24
in force:lead=from	4 -4
in force:lead=he	8 -8
in force:lead=i	5 -5
in force:lead=if	28 -28
in force:lead=in	26 -26
in force:lead=november	-25 25
in force:lead=on	4 -4
in force:lead=our	31 -31
in force:lead=since	4 -4
in force:lead=so	18 -18
in force:lead=that	5 -5
in force:lead=the	-14 14
in force:lead=their	-5 5
in force:lead=they	13 -13
in force:lead=trump	3 -3
in force:lead=twenty	-2 2
in force:lead=under	-21 21
in force:lead=until	-7 7
in force:lead=we	12 -12
in force:lead=what	6 -6
in force:lead=when	17 -17
in force:lead=which	11 -11
in force:lead=—	-43 43
in force:length	2 -2
in force:length as ended>0.05	-25 25
in force:length as ended>0.1	-31 31
in force:length as ended>0.2	-5 5
in force:length as ended>0.35	-21 21
in force:length as ended>0.5	36 -36
in force:length as in force>0.05	6 -6
in force:length as in force>0.2	2 -2
in force:length as in force>0.5	-9 9
in force:length as in force>0.8	-2 2
in force:length as in force>0.9	-12 12
in force:length as in force>0.97	-2 2
in force:length as proposed>0.05	-3 3
in force:length as proposed>0.1	-6 6
in force:length as proposed>0.2	-9 9
in force:length as proposed>0.35	4 -4
in force:length as proposed>0.5	19 -19
in force:length as proposed>0.65	11 -11
in force:length as proposed>0.8	-13 13
in force:length as proposed>0.9	-25 25
in force:length as proposed>0.97	-10 10
in force:length+since	-10 10
in force:length>0.05	2 -2
in force:length>0.35	-3 3
in force:length>0.5	-2 2
in force:length>0.65	9 -9
in force:length>0.9	-11 11
in force:length>0.97	7 -7
in force:lll=, end on	6 -6
in force:lll=, expire on	-14 14
in force:lll=, until the	14 -14
in force:lll=<begin> <begin> <begin>	8 -8
in force:lll=<begin> <begin> for	-18 18
in force:lll=<begin> <begin> from	-7 7
in force:lll=<begin> <begin> on	-9 9
in force:lll=<begin> <begin> since	2 -2
in force:lll=<begin> <begin> the	-5 5
in force:lll=<begin> <begin> until	12 -12
in force:lll=<name> end on	30 -30
in force:lll=<name> last until	-22 22
in force:lll=<span> , on	-8 8
in force:lll=<span> , to	-13 13
in force:lll=<span> , until	4 -4
in force:lll=a pause of	-18 18
in force:lll=a period of	-5 5
in force:lll=a truce of	9 -9
in force:lll=an extension of	6 -6
in force:lll=an extension to	-6 6
in force:lll=and end on	33 -33
in force:lll=and expire on	-17 17
in force:lll=are suspend until	-12 12
in force:lll=at <level> until	-22 22
in force:lll=at midnight on	-17 17
in force:lll=be extend to	-9 9
in force:lll=busan run until	-17 17
in force:lll=by <span> to	-2 2
in force:lll=extension to the	4 -4
in force:lll=from <day-gone> to	15 -15
in force:lll=go on to	24 -24
in force:lll=go on until	-18 18
in force:lll=have end on	-4 4
in force:lll=in force until	-13 13
in force:lll=is good until	22 -22
in force:lll=is over on	-24 24
in force:lll=it end on	18 -18
in force:lll=it expire on	5 -5
in force:lll=it last until	-11 11
in force:lll=it run until	-13 13
in force:lll=last until the	4 -4
in force:lll=m . on	-3 3
in force:lll=now end on	-48 48
in force:lll=on friday ,	-6 6
in force:lll=pause end on	5 -5
in force:lll=remain suspend until	13 -13
in force:lll=run out on	-4 4
in force:lll=stay suspend until	21 -21
in force:lll=suspension end on	5 -5
in force:lll=take effect on	-7 7
in force:lll=take us to	-6 6
in force:lll=that expire on	-21 21
in force:lll=the truce by	2 -2
in force:lll=the truce end	-38 38
in force:lll=to end on	-3 3
in force:lll=to last until	20 -20
in force:lll=truce end on	-36 36
in force:lll=truce last until	11 -11
in force:lll=truce run to	6 -6
in force:lll=truce run until	-17 17
in force:lll=which end on	-21 21
in force:lll=which expire on	2 -2
in force:lll=which lapse on	5 -5
in force:lll=which run until	-17 17
in force:lr=, .	-35 35
in force:lr=, <end>	17 -17
in force:lr=: ,	-2 2
in force:lr=: .	11 -11
in force:lr=: <end>	-3 3
in force:lr=<begin> ,	22 -22
in force:lr=<begin> :	-10 10
in force:lr=<begin> <end>	-30 30
in force:lr=another .	-27 27
in force:lr=before ,	-19 19
in force:lr=by ,	-10 10
in force:lr=by .	-20 20
in force:lr=end ,	30 -30
in force:lr=end .	-15 15
in force:lr=for ,	-49 49
in force:lr=for .	15 -15
in force:lr=for and	22 -22
in force:lr=for from	22 -22
in force:lr=for more	2 -2
in force:lr=for the	-20 20
in force:lr=from ,	-3 3
in force:lr=from .	11 -11
in force:lr=from <end>	-14 14
in force:lr=from to	-17 17
in force:lr=has .	-19 19
in force:lr=in .	8 -8
in force:lr=is <end>	3 -3
in force:lr=last .	-33 33
in force:lr=lasted .	17 -17
in force:lr=of ,	19 -19
in force:lr=of .	-9 9
in force:lr=of on	15 -15
in force:lr=on ,	-4 4
in force:lr=on .	6 -6
in force:lr=on ;	2 -2
in force:lr=on <day-today>	-18 18
in force:lr=on <end>	-4 4
in force:lr=on ?	-9 9
in force:lr=on and	9 -9
in force:lr=on it	-14 14
in force:lr=on night	-22 22
in force:lr=on of	26 -26
in force:lr=on the	4 -4
in force:lr=on unless	10 -10
in force:lr=since ,	11 -11
in force:lr=since .	2 -2
in force:lr=since <end>	-2 2
in force:lr=the ,	-17 17
in force:lr=the .	3 -3
in force:lr=the <end>	28 -28
in force:lr=the tariff	4 -4
in force:lr=to ,	6 -6
in force:lr=to .	17 -17
in force:lr=to <end>	-12 12
in force:lr=until ,	13 -13
in force:lr=until ;	12 -12
in force:lr=until <end>	2 -2
in force:lr=until and	-4 4
in force:lr=until of	-12 12
in force:lr=until to	24 -24
in force:lr=until under	-24 24
in force:made another end whose=4	19 -19
in force:made another end whose=6	-3 3
in force:made another end whose=7	-30 30
in force:made another end whose=9	-6 6
in force:made another length whose=8	3 -3
in force:made another length whose=9	-4 4
in force:made bare whose=3	5 -5
in force:made bare whose=4	-10 10
in force:made bare whose=5	38 -38
in force:made bare whose=6	11 -11
in force:made bare whose=7	-11 11
in force:made bare whose=8	18 -18
in force:made other state whose=4	3 -3
in force:made other state whose=5	-21 21
in force:made other state whose=6	-15 15
in force:made other state whose=7	44 -44
in force:made other state whose=8	17 -17
in force:made other state whose=9	31 -31
in force:made own whose=3	53 -53
in force:made own whose=4	27 -27
in force:made own whose=5	2 -2
in force:made own whose=6	-3 3
in force:made own whose=7	-5 5
in force:made own whose=8	-4 4
in force:made own whose=9	-17 17
in force:mine=0 rival=0	28 -28
in force:mine=0 rival=1	13 -13
in force:mine=0 rival=2	11 -11
in force:mine=1 rival=0	16 -16
in force:mine=2 rival=0	39 -39
in force:mine=2 rival=1	6 -6
in force:mine=2 rival=3	-5 5
in force:mine=2 rival=4	-13 13
in force:mine=3 rival=0	7 -7
in force:mine=3 rival=1	-16 16
in force:mine=3 rival=2	-7 7
in force:mine=3 rival=3	-2 2
in force:mine=3 rival=4	24 -24
in force:mine=3 rival=5	-4 4
in force:mine=3 rival=6	-6 6
in force:mine=4 rival=0	13 -13
in force:mine=4 rival=1	-21 21
in force:mine=4 rival=2	16 -16
in force:mine=4 rival=3	14 -14
in force:mine=4 rival=4	-18 18
in force:mine=4 rival=5	-11 11
in force:mine=4 rival=6	5 -5
in force:mine=4 rival=7	-29 29
in force:mine=5 rival=1	-8 8
in force:mine=5 rival=2	19 -19
in force:mine=5 rival=3	-31 31
in force:mine=5 rival=4	5 -5
in force:mine=5 rival=5	-5 5
in force:mine=5 rival=6	-34 34
in force:mine=5 rival=7	28 -28
in force:mine=6 rival=0	-8 8
in force:mine=6 rival=1	-17 17
in force:mine=6 rival=2	6 -6
in force:mine=6 rival=3	-4 4
in force:mine=6 rival=4	14 -14
in force:mine=6 rival=5	-14 14
in force:mine=6 rival=6	20 -20
in force:mine=6 rival=7	4 -4
in force:mine=6 rival=8	-5 5
in force:mine=7 rival=0	-4 4
in force:mine=7 rival=1	7 -7
in force:mine=7 rival=2	24 -24
in force:mine=7 rival=3	2 -2
in force:mine=7 rival=4	-25 25
in force:mine=7 rival=5	8 -8
in force:mine=7 rival=6	-26 26
in force:mine=7 rival=7	15 -15
in force:mine=7 rival=8	16 -16
in force:mine=7 rival=9	-24 24
in force:mine=8 rival=0	4 -4
in force:mine=8 rival=1	-3 3
in force:mine=8 rival=2	-18 18
in force:mine=8 rival=3	-2 2
in force:mine=8 rival=4	-4 4
in force:mine=8 rival=5	22 -22
in force:mine=8 rival=6	5 -5
in force:mine=8 rival=7	-7 7
in force:mine=8 rival=8	-12 12
in force:mine=8 rival=9	31 -31
in force:mine=9 rival=0	20 -20
in force:mine=9 rival=1	-13 13
in force:mine=9 rival=2	-15 15
in force:mine=9 rival=3	6 -6
in force:mine=9 rival=4	15 -15
in force:mine=9 rival=5	2 -2
in force:mine=9 rival=6	2 -2
in force:mine=9 rival=7	11 -11
in force:mine=9 rival=8	7 -7
in force:mine=9 rival=9	-19 19
in force:other other pair in force another end	11 -11
in force:other other pair in force bare	-2 2
in force:other other pair in force end apart	-5 5
in force:other other pair in force end open	-12 12
in force:other other pair in force own	-9 9
in force:other other pair proposed another length	-2 2
in force:other other pair proposed bare	-3 3
in force:other other pair proposed end apart	-2 2
in force:other other pair proposed end open	2 -2
in force:other other pair proposed own	4 -4
in force:other same pair ended end apart	11 -11
in force:other same pair ended end same	6 -6
in force:other same pair ended own	10 -10
in force:other same pair in force another end	30 -30
in force:other same pair in force another length	23 -23
in force:other same pair in force bare	-17 17
in force:other same pair in force end apart	8 -8
in force:other same pair in force end open	14 -14
in force:other same pair in force end same	-10 10
in force:other same pair in force own	78 -78
in force:other same pair proposed another end	-35 35
in force:other same pair proposed another length	7 -7
in force:other same pair proposed bare	-8 8
in force:other same pair proposed end apart	-12 12
in force:other same pair proposed end open	-7 7
in force:other same pair proposed end same	7 -7
in force:other same pair proposed own	4 -4
in force:other state of ended	29 -29
in force:other state of ended end	5 -5
in force:other state of ended end>0.05	6 -6
in force:other state of ended end>0.1	3 -3
in force:other state of ended length	23 -23
in force:other state of ended length>0.05	24 -24
in force:other state of ended length>0.1	20 -20
in force:other state of ended length>0.2	13 -13
in force:other state of ended length>0.35	8 -8
in force:other state of ended length>0.5	4 -4
in force:other state of ended mine=5	5 -5
in force:other state of ended mine=6	9 -9
in force:other state of ended mine=7	6 -6
in force:other state of ended mine=8	2 -2
in force:other state of proposed	25 -25
in force:other state of proposed end	35 -35
in force:other state of proposed end+length	-7 7
in force:other state of proposed end+length+since	-17 17
in force:other state of proposed end>0.05	3 -3
in force:other state of proposed end>0.1	5 -5
in force:other state of proposed end>0.2	19 -19
in force:other state of proposed end>0.35	4 -4
in force:other state of proposed end>0.65	-6 6
in force:other state of proposed end>0.8	-3 3
in force:other state of proposed end>0.9	-17 17
in force:other state of proposed end>0.97	-3 3
in force:other state of proposed length	36 -36
in force:other state of proposed length+since	-5 5
in force:other state of proposed length>0.05	2 -2
in force:other state of proposed length>0.1	5 -5
in force:other state of proposed length>0.2	-4 4
in force:other state of proposed length>0.35	-5 5
in force:other state of proposed length>0.5	16 -16
in force:other state of proposed length>0.65	9 -9
in force:other state of proposed length>0.8	7 -7
in force:other state of proposed length>0.9	-6 6
in force:other state of proposed length>0.97	26 -26
in force:other state of proposed mine=0	9 -9
in force:other state of proposed mine=1	7 -7
in force:other state of proposed mine=2	16 -16
in force:other state of proposed mine=3	-7 7
in force:other state of proposed mine=4	27 -27
in force:other state of proposed mine=5	-24 24
in force:other state of proposed mine=6	21 -21
in force:other state of proposed mine=7	9 -9
in force:other state of proposed mine=8	-2 2
in force:other state of proposed mine=9	24 -24
in force:other state of proposed since	12 -12
in force:other state of proposed since>0.05	-13 13
in force:other state of proposed since>0.1	-20 20
in force:other state of proposed since>0.2	-23 23
in force:other state of proposed since>0.35	-24 24
in force:other state of proposed since>0.5	-25 25
in force:other state of proposed since>0.65	7 -7
in force:other state of proposed since>0.8	3 -3
in force:other state of proposed since>0.9	2 -2
in force:other state of proposed since>0.97	2 -2
in force:own	-5 5
in force:own end	-3 3
in force:own end+length	2 -2
in force:own end+length+since	8 -8
in force:own end+since	-7 7
in force:own end>0.1	-5 5
in force:own end>0.5	-9 9
in force:own end>0.65	-6 6
in force:own end>0.8	-5 5
in force:own end>0.97	-6 6
in force:own length	-21 21
in force:own length+since	-7 7
in force:own length>0.05	-2 2
in force:own length>0.1	-3 3
in force:own length>0.2	-3 3
in force:own length>0.35	-14 14
in force:own length>0.5	-19 19
in force:own length>0.65	3 -3
in force:own length>0.8	-3 3
in force:own length>0.9	-5 5
in force:own length>0.97	-3 3
in force:own mine=1	64 -64
in force:own mine=2	58 -58
in force:own mine=3	8 -8
in force:own mine=4	12 -12
in force:own mine=5	-5 5
in force:own mine=6	-4 4
in force:own mine=7	-9 9
in force:own mine=8	-12 12
in force:own mine=9	-27 27
in force:own since	15 -15
in force:own since>0.05	5 -5
in force:own since>0.1	-5 5
in force:own since>0.2	-3 3
in force:own since>0.35	-6 6
in force:own since>0.5	-6 6
in force:own since>0.65	-6 6
in force:own since>0.8	8 -8
in force:own since>0.9	3 -3
in force:own since>0.97	11 -11
in force:pc0=begin	2 -2
in force:pc0=down	-16 16
in force:pc0=end	10 -10
in force:pc0=propose	24 -24
in force:pc0=say	18 -18
in force:pc0=stay	3 -3
in force:pc0=suspend	-4 4
in force:pc0=up	-6 6
in force:pt0=future	28 -28
in force:pt0=modal	21 -21
in force:pt0=modal-passive	-22 22
in force:pt0=past	12 -12
in force:pt0=past-passive	9 -9
in force:pt0=perfect	-14 14
in force:pt0=pluperfect	-4 4
in force:pt0=present	-13 13
in force:pt0=present-passive	21 -21
in force:qt=future	8 -8
in force:qt=modal	4 -4
in force:qt=past	-4 4
in force:qt=perfect	23 -23
in force:qt=pluperfect	-18 18
in force:qt=present	3 -3
in force:quoted	23 -23
in force:r1=!	-6 6
in force:r1="	19 -19
in force:r1='s	18 -18
in force:r1=(	12 -12
in force:r1=,	7 -7
in force:r1=.	-5 5
in force:r1=:	-4 4
in force:r1=;	15 -15
in force:r1=<day-today>	-37 37
in force:r1=<duty>	26 -26
in force:r1=<end>	-6 6
in force:r1=<not>	-7 7
in force:r1=<quality>	-19 19
in force:r1=<v-down>	-35 35
in force:r1=<v-end>	-4 4
in force:r1=<v-suspend>	-12 12
in force:r1=?	-11 11
in force:r1=after	23 -23
in force:r1=as	-25 25
in force:r1=at	-17 17
in force:r1=before	22 -22
in force:r1=end	-4 4
in force:r1=for	10 -10
in force:r1=from	14 -14
in force:r1=if	18 -18
in force:r1=in	35 -35
in force:r1=is	28 -28
in force:r1=it	-21 21
in force:r1=more	-9 9
in force:r1=next	-27 27
in force:r1=night	-20 20
in force:r1=of	12 -12
in force:r1=on	12 -12
in force:r1=tariff	26 -26
in force:r1=the	3 -3
in force:r1=to	15 -15
in force:r1=truce	13 -13
in force:r1=under	-24 24
in force:r1=unless	7 -7
in force:r1=was	3 -3
in force:r1=—	33 -33
in force:s:<not>	-20 20
in force:said in force>0.05	-5 5
in force:said in force>0.1	8 -8
in force:said in force>0.2	-6 6
in force:said in force>0.35	-4 4
in force:said in force>0.5	3 -3
in force:said in force>0.65	4 -4
in force:said in force>0.8	-5 5
in force:said in force>0.9	-3 3
in force:said proposed>0.05	-3 3
in force:said proposed>0.1	11 -11
in force:said proposed>0.2	-9 9
in force:said proposed>0.35	5 -5
in force:said proposed>0.65	14 -14
in force:said proposed>0.8	-5 5
in force:said proposed>0.9	2 -2
in force:said proposed>0.97	-9 9
in force:since	21 -21
in force:since as in force>0.05	-2 2
in force:since as in force>0.1	-3 3
in force:since as in force>0.35	-8 8
in force:since as in force>0.5	-7 7
in force:since as in force>0.65	-22 22
in force:since as in force>0.8	-12 12
in force:since as in force>0.9	-15 15
in force:since as in force>0.97	-22 22
in force:since as proposed>0.05	32 -32
in force:since as proposed>0.1	24 -24
in force:since as proposed>0.2	-13 13
in force:since as proposed>0.35	-11 11
in force:since as proposed>0.5	-15 15
in force:since as proposed>0.65	4 -4
in force:since as proposed>0.9	-3 3
in force:since=ahead	19 -19
in force:since=gone month	-2 2
in force:since=none	12 -12
in force:since=soon	7 -7
in force:since=today	-8 8
in force:since=yesterday	-3 3
in force:since>0.2	2 -2
in force:since>0.35	-4 4
in force:since>0.5	-6 6
in force:since>0.65	-5 5
in force:some ended>0.05	10 -10
in force:some ended>0.1	-11 11
in force:some ended>0.2	-13 13
in force:some ended>0.35	-16 16
in force:some ended>0.5	38 -38
in force:some in force>0.05	34 -34
in force:some in force>0.1	8 -8
in force:some in force>0.5	12 -12
in force:some in force>0.65	21 -21
in force:some in force>0.9	15 -15
in force:some in force>0.97	6 -6
in force:some proposed>0.05	4 -4
in force:some proposed>0.1	10 -10
in force:some proposed>0.35	12 -12
in force:some proposed>0.8	4 -4
in force:some proposed>0.9	8 -8
in force:some proposed>0.97	7 -7
in force:t0=future	-9 9
in force:t0=future-passive	17 -17
in force:t0=modal	12 -12
in force:t0=modal-passive	-25 25
in force:t0=past	13 -13
in force:t0=past-passive	-14 14
in force:t0=perfect	-18 18
in force:t0=perfect-passive	7 -7
in force:t0=pluperfect	-9 9
in force:t0=present	-5 5
in force:t0=present-not	9 -9
in force:t0=present-passive	6 -6
in force:tense=future	-3 3
in force:tense=future ahead	-7 7
in force:tense=future none	-7 7
in force:tense=future soon	29 -29
in force:tense=modal	-25 25
in force:tense=modal ahead	-9 9
in force:tense=modal none	14 -14
in force:tense=modal soon	-4 4
in force:tense=none	18 -18
in force:tense=none ahead	7 -7
in force:tense=none none	12 -12
in force:tense=none soon	-23 23
in force:tense=none today	13 -13
in force:tense=past	80 -80
in force:tense=past ahead	-11 11
in force:tense=past none	-23 23
in force:tense=past soon	5 -5
in force:tense=past today	12 -12
in force:tense=perfect	-16 16
in force:tense=perfect ahead	-16 16
in force:tense=perfect none	19 -19
in force:tense=perfect soon	-13 13
in force:tense=pluperfect	21 -21
in force:tense=pluperfect ahead	22 -22
in force:tense=pluperfect none	2 -2
in force:tense=present ahead	3 -3
in force:tense=present none	4 -4
in force:tense=present today	2 -2
in force:v0-none	5 -5
in force:v0=agree	-4 4
in force:v0=apply	3 -3
in force:v0=approve	-32 32
in force:v0=ask	16 -16
in force:v0=begin	16 -16
in force:v0=carry	20 -20
in force:v0=come	-3 3
in force:v0=conclude	6 -6
in force:v0=continue	20 -20
in force:v0=die	-23 23
in force:v0=end	8 -8
in force:v0=enter	23 -23
in force:v0=expire	4 -4
in force:v0=extend	-14 14
in force:v0=fall	-11 11
in force:v0=get	-2 2
in force:v0=go	-3 3
in force:v0=have	-6 6
in force:v0=hold	-3 3
in force:v0=keep	-16 16
in force:v0=lapse	5 -5
in force:v0=leave	-25 25
in force:v0=let	-13 13
in force:v0=like	2 -2
in force:v0=move	3 -3
in force:v0=offer	15 -15
in force:v0=other	-20 20
in force:v0=pay	-16 16
in force:v0=propose	5 -5
in force:v0=put	3 -3
in force:v0=ready	-5 5
in force:v0=say	15 -15
in force:v0=see	11 -11
in force:v0=sign	5 -5
in force:v0=sit	28 -28
in force:v0=stay	-7 7
in force:v0=stop	-34 34
in force:v0=suspend	-12 12
in force:v0=take	-3 3
in force:vt0=agree past	2 -2
in force:vt0=agree perfect	-5 5
in force:vt0=agree pluperfect	-10 10
in force:vt0=agree present	8 -8
in force:vt0=ask perfect	2 -2
in force:vt0=be future	4 -4
in force:vt0=be modal	26 -26
in force:vt0=be past	11 -11
in force:vt0=be perfect	-16 16
in force:vt0=be present	-6 6
in force:vt0=begin modal	17 -17
in force:vt0=carry modal	4 -4
in force:vt0=conclude past	-4 4
in force:vt0=continue present	20 -20
in force:vt0=die present	-28 28
in force:vt0=end future	9 -9
in force:vt0=end modal	8 -8
in force:vt0=end past	7 -7
in force:vt0=end present	-2 2
in force:vt0=expire modal	-16 16
in force:vt0=extend future	-6 6
in force:vt0=extend modal	-8 8
in force:vt0=extend past	31 -31
in force:vt0=extend perfect	-7 7
in force:vt0=extend present	-23 23
in force:vt0=go future	-15 15
in force:vt0=go modal	6 -6
in force:vt0=go present	-2 2
in force:vt0=have past	17 -17
in force:vt0=have present	-12 12
in force:vt0=hold present	-16 16
in force:vt0=keep present	-7 7
in force:vt0=lapse present	11 -11
in force:vt0=leave present	-10 10
in force:vt0=like modal	2 -2
in force:vt0=offer perfect	3 -3
in force:vt0=other future	-4 4
in force:vt0=other modal	-23 23
in force:vt0=other past	-15 15
in force:vt0=other perfect	-7 7
in force:vt0=other present	19 -19
in force:vt0=pay present	-12 12
in force:vt0=put present	4 -4
in force:vt0=ready present	-5 5
in force:vt0=remain present	17 -17
in force:vt0=run future	-16 16
in force:vt0=run modal	-12 12
in force:vt0=run past	26 -26
in force:vt0=say future	-6 6
in force:vt0=say past	10 -10
in force:vt0=say present	19 -19
in force:vt0=sign past	-7 7
in force:vt0=sit present	28 -28
in force:vt0=stay present	-9 9
in force:vt0=stop present	-27 27
in force:vt0=suspend past	-23 23
in force:vt0=suspend perfect	-6 6
in force:vt0=suspend present	4 -4
in force:vt0=take past	-13 13
in force:vt0=take present	-6 6
in force:when=ahead ahead	9 -9
in force:when=ahead ahead long	8 -8
in force:when=ahead gone	-10 10
in force:when=ahead gone 	-6 6
in force:when=ahead gone long	-7 7
in force:when=ahead gone month 	-11 11
in force:when=ahead gone month long	11 -11
in force:when=ahead none long	2 -2
in force:when=ahead soon 	-7 7
in force:when=ahead today	-2 2
in force:when=ahead today long	-17 17
in force:when=ahead yesterday	7 -7
in force:when=ahead yesterday long	18 -18
in force:when=gone none	11 -11
in force:when=gone none 	11 -11
in force:when=none ahead	25 -25
in force:when=none ahead 	6 -6
in force:when=none ahead long	19 -19
in force:when=none gone	-12 12
in force:when=none gone 	11 -11
in force:when=none gone long	-24 24
in force:when=none gone month	3 -3
in force:when=none gone month 	4 -4
in force:when=none none	13 -13
in force:when=none none 	13 -13
in force:when=none none long	2 -2
in force:when=none soon	14 -14
in force:when=none soon 	31 -31
in force:when=none soon long	-4 4
in force:when=none today	-3 3
in force:when=soon gone	-5 5
in force:when=soon gone 	5 -5
in force:when=soon gone long	-12 12
in force:when=soon gone month	-16 16
in force:when=soon gone month 	-15 15
in force:when=soon gone month long	-4 4
in force:when=soon none	2 -2
in force:when=soon none 	4 -4
in force:when=soon soon	13 -13
in force:when=soon soon 	2 -2
in force:when=soon soon long	12 -12
in force:when=soon today long	-4 4
in force:when=today gone	48 -48
in force:when=today gone long	30 -30
in force:when=today gone month	20 -20
in force:when=today gone month long	20 -20
in force:when=today none	-13 13
in force:when=today none 	-21 21
in force:when=today none long	6 -6
in force:whole ended>0.05	2 -2
in force:whole ended>0.1	-5 5
in force:whole ended>0.2	-2 2
in force:whole ended>0.35	20 -20
in force:whole ended>0.5	16 -16
in force:whole ended>0.65	11 -11
in force:whole in force>0.05	-8 8
in force:whole in force>0.1	-12 12
in force:whole in force>0.2	-14 14
in force:whole in force>0.35	6 -6
in force:whole in force>0.5	5 -5
in force:whole in force>0.65	-3 3
in force:whole in force>0.8	-12 12
in force:whole in force>0.9	-19 19
in force:whole in force>0.97	-4 4
in force:whole proposed>0.1	17 -17
in force:whole proposed>0.2	10 -10
in force:whole proposed>0.5	-5 5
in force:whole proposed>0.65	7 -7
in force:whole proposed>0.8	4 -4
in force:whole proposed>0.9	-2 2
in force:whole proposed>0.97	3 -3
in force:whose>0.05	9 -9
in force:whose>0.1	9 -9
in force:whose>0.2	9 -9
in force:whose>0.5	-6 6
in force:whose>0.65	-8 8
in force:whose>0.8	-8 8
in force:whose>0.9	-4 4
in force:whose>0.97	-8 8
proposed:a:<v-agree>	6 -6
proposed:a:<v-bear>	2 -2
proposed:a:<v-begin>	10 -10
proposed:a:<v-down>	-31 31
proposed:a:<v-end>	27 -27
proposed:a:<v-impose>	-11 11
proposed:a:<v-propose>	-19 19
proposed:a:<v-say>	-22 22
proposed:a:<v-stay>	31 -31
proposed:a:<v-suspend>	-9 9
proposed:a:<v-target>	6 -6
proposed:a:<v-up>	14 -14
proposed:after:=	-27 27
proposed:after:=agreed	27 -27
proposed:after:=agreed+ends	15 -15
proposed:after:=awaits	34 -34
proposed:after:=effect	25 -25
proposed:after:=effect+ends	-6 6
proposed:after:=ends	-9 9
proposed:after:=ends+wants	7 -7
proposed:after:=over+ends	-12 12
proposed:after:=signed	-19 19
proposed:after:=wants	-20 20
proposed:after:=will	11 -11
proposed:after:=will+ends	5 -5
proposed:after:agreed	30 -30
proposed:after:awaits	27 -27
proposed:after:effect	14 -14
proposed:after:ends	-6 6
proposed:after:over	-7 7
proposed:after:signed	-16 16
proposed:after:unsigned	19 -19
proposed:after:wants	-27 27
proposed:all ended>0.05	10 -10
proposed:all ended>0.2	-4 4
proposed:all ended>0.35	-9 9
proposed:all in force>0.05	10 -10
proposed:all in force>0.1	6 -6
proposed:all in force>0.2	-8 8
proposed:all in force>0.35	-7 7
proposed:all in force>0.5	-6 6
proposed:all in force>0.65	-9 9
proposed:all in force>0.8	4 -4
proposed:all in force>0.9	17 -17
proposed:all in force>0.97	-6 6
proposed:all proposed>0.05	-3 3
proposed:all proposed>0.1	-9 9
proposed:all proposed>0.2	-10 10
proposed:all proposed>0.35	-15 15
proposed:all proposed>0.5	-7 7
proposed:all proposed>0.65	2 -2
proposed:all proposed>0.8	6 -6
proposed:all proposed>0.9	18 -18
proposed:all proposed>0.97	9 -9
proposed:all:agreed	3 -3
proposed:all:agreed=0	10 -10
proposed:all:agreed=1	13 -13
proposed:all:agreed=2	-9 9
proposed:all:agreed=3	-7 7
proposed:all:awaits	-4 4
proposed:all:awaits=0	14 -14
proposed:all:awaits=1	-3 3
proposed:all:effect	5 -5
proposed:all:effect=0	8 -8
proposed:all:effect=1	-3 3
proposed:all:effect=2	14 -14
proposed:all:ends	7 -7
proposed:all:ends=0	3 -3
proposed:all:ends=1	6 -6
proposed:all:ends=2	7 -7
proposed:all:over	12 -12
proposed:all:over=0	2 -2
proposed:all:over=1	-3 3
proposed:all:over=2	16 -16
proposed:all:over=3	13 -13
proposed:all:signed	12 -12
proposed:all:signed=0	3 -3
proposed:all:signed=1	7 -7
proposed:all:signed=2	10 -10
proposed:all:signed=3	15 -15
proposed:all:unsigned	-16 16
proposed:all:unsigned=0	15 -15
proposed:all:unsigned=1	-10 10
proposed:all:wants	6 -6
proposed:all:wants=0	5 -5
proposed:all:wants=1	11 -11
proposed:all:wants=2	3 -3
proposed:all:will	7 -7
proposed:all:will=0	9 -9
proposed:all:will=1	-14 14
proposed:all:will=2	43 -43
proposed:all:will=3	-7 7
proposed:another end	17 -17
proposed:another end end	6 -6
proposed:another end end>0.05	17 -17
proposed:another end end>0.1	17 -17
proposed:another end end>0.2	14 -14
proposed:another end mine=6	14 -14
proposed:another length	-12 12
proposed:another length end+length	17 -17
proposed:another length end>0.05	17 -17
proposed:another length end>0.1	17 -17
proposed:another length end>0.2	17 -17
proposed:another length end>0.35	17 -17
proposed:another length end>0.5	17 -17
proposed:another length end>0.65	17 -17
proposed:another length end>0.8	17 -17
proposed:another length end>0.9	17 -17
proposed:another length end>0.97	17 -17
proposed:another length length	-19 19
proposed:another length length>0.05	-12 12
proposed:another length length>0.1	-12 12
proposed:another length length>0.2	-12 12
proposed:another length length>0.5	-28 28
proposed:another length mine=4	-10 10
proposed:another length mine=5	-16 16
proposed:another length mine=6	-11 11
proposed:another length mine=8	9 -9
proposed:another length mine=9	-2 2
proposed:asks	17 -17
proposed:b:<not>	-17 17
proposed:b:<v-agree>	-8 8
proposed:b:<v-bear>	4 -4
proposed:b:<v-begin>	4 -4
proposed:b:<v-buy>	23 -23
proposed:b:<v-deny>	-15 15
proposed:b:<v-down>	-13 13
proposed:b:<v-end>	2 -2
proposed:b:<v-impose>	-4 4
proposed:b:<v-propose>	-9 9
proposed:b:<v-sell>	-4 4
proposed:b:<v-stay>	12 -12
proposed:b:<v-target>	-24 24
proposed:bare	33 -33
proposed:bare bare	33 -33
proposed:bare mine=0	-4 4
proposed:bare mine=1	29 -29
proposed:bare mine=2	-19 19
proposed:bare mine=3	10 -10
proposed:bare mine=4	42 -42
proposed:bare mine=5	10 -10
proposed:bare mine=6	-22 22
proposed:bare mine=7	43 -43
proposed:bare mine=8	16 -16
proposed:bare mine=9	19 -19
proposed:before:=	6 -6
proposed:before:=agreed	11 -11
proposed:before:=agreed+ends	-2 2
proposed:before:=effect	15 -15
proposed:before:=ends	-10 10
proposed:before:=signed	10 -10
proposed:before:=wants	15 -15
proposed:before:=will	-16 16
proposed:before:awaits	5 -5
proposed:before:effect	41 -41
proposed:before:over	21 -21
proposed:before:signed	14 -14
proposed:before:wants	-7 7
proposed:before:will	27 -27
proposed:c0=agree	11 -11
proposed:c0=bear	5 -5
proposed:c0=begin	-5 5
proposed:c0=down	12 -12
proposed:c0=end	4 -4
proposed:c0=impose	10 -10
proposed:c0=propose	-7 7
proposed:c0=say	-8 8
proposed:c0=stay	-8 8
proposed:c0=suspend	-4 4
proposed:c0=target	-13 13
proposed:c0=up	-6 6
proposed:c1=agree	5 -5
proposed:c1=bear	2 -2
proposed:c1=down	-12 12
proposed:c1=end	8 -8
proposed:c1=impose	-12 12
proposed:c1=propose	-8 8
proposed:c1=say	-8 8
proposed:c1=stay	-9 9
proposed:c1=suspend	7 -7
proposed:c1=target	-8 8
proposed:c1=up	4 -4
proposed:ct0=agree future	23 -23
proposed:ct0=agree modal	-30 30
proposed:ct0=agree past	10 -10
proposed:ct0=agree past-passive	-18 18
proposed:ct0=agree perfect	9 -9
proposed:ct0=agree pluperfect	14 -14
proposed:ct0=agree present	7 -7
proposed:ct0=bear modal	-7 7
proposed:ct0=bear past	-8 8
proposed:ct0=bear present	11 -11
proposed:ct0=begin future	-12 12
proposed:ct0=begin modal	-5 5
proposed:ct0=begin past	21 -21
proposed:ct0=begin present	-4 4
proposed:ct0=down present	7 -7
proposed:ct0=end future	-7 7
proposed:ct0=end modal	4 -4
proposed:ct0=end past	10 -10
proposed:ct0=end present	-2 2
proposed:ct0=impose future	-17 17
proposed:ct0=impose future-passive	-6 6
proposed:ct0=impose modal-passive	19 -19
proposed:ct0=impose past	2 -2
proposed:ct0=impose past-passive	-3 3
proposed:ct0=impose perfect	-3 3
proposed:ct0=impose perfect-passive	8 -8
proposed:ct0=impose pluperfect	9 -9
proposed:ct0=impose present	11 -11
proposed:ct0=impose present-passive	16 -16
proposed:ct0=propose modal	12 -12
proposed:ct0=propose past	-7 7
proposed:ct0=propose perfect	-8 8
proposed:ct0=say future	19 -19
proposed:ct0=say past	-6 6
proposed:ct0=say present	-2 2
proposed:ct0=stay future-passive	-28 28
proposed:ct0=stay modal	-6 6
proposed:ct0=stay past	-7 7
proposed:ct0=stay perfect	16 -16
proposed:ct0=stay present-passive	-9 9
proposed:ct0=suspend future	-2 2
proposed:ct0=suspend past	19 -19
proposed:ct0=suspend present	-10 10
proposed:ct0=suspend present-passive	2 -2
proposed:ct0=up future	-17 17
proposed:ct0=up modal	8 -8
proposed:ct0=up present	-16 16
proposed:ct1=agree future	23 -23
proposed:ct1=agree modal	-30 30
proposed:ct1=agree participle-passive	34 -34
proposed:ct1=agree past	-8 8
proposed:ct1=agree past-passive	-18 18
proposed:ct1=agree perfect	13 -13
proposed:ct1=agree pluperfect	8 -8
proposed:ct1=agree present	4 -4
proposed:ct1=bear infinitive	33 -33
proposed:ct1=bear modal	-7 7
proposed:ct1=bear past	-8 8
proposed:ct1=bear present	11 -11
proposed:ct1=begin future	-8 8
proposed:ct1=begin gerund	10 -10
proposed:ct1=begin infinitive	10 -10
proposed:ct1=begin modal	-29 29
proposed:ct1=begin past	21 -21
proposed:ct1=begin present	6 -6
proposed:ct1=down present	7 -7
proposed:ct1=end future	-7 7
proposed:ct1=end infinitive	12 -12
proposed:ct1=end modal	4 -4
proposed:ct1=end past	10 -10
proposed:ct1=end present	-2 2
proposed:ct1=impose future	-17 17
proposed:ct1=impose future-passive	-6 6
proposed:ct1=impose gerund	-13 13
proposed:ct1=impose infinitive	-36 36
proposed:ct1=impose modal-passive	19 -19
proposed:ct1=impose participle-passive	29 -29
proposed:ct1=impose past	-11 11
proposed:ct1=impose past-passive	-3 3
proposed:ct1=impose perfect	5 -5
proposed:ct1=impose perfect-passive	8 -8
proposed:ct1=impose present-passive	12 -12
proposed:ct1=propose infinitive	-20 20
proposed:ct1=propose modal	21 -21
proposed:ct1=propose perfect	-6 6
proposed:ct1=propose present	-19 19
proposed:ct1=say future	19 -19
proposed:ct1=say past	-6 6
proposed:ct1=say present	-2 2
proposed:ct1=stay future	-5 5
proposed:ct1=stay future-passive	-28 28
proposed:ct1=stay gerund	-7 7
proposed:ct1=stay infinitive	-8 8
proposed:ct1=stay modal	-6 6
proposed:ct1=stay past	-7 7
proposed:ct1=stay perfect	16 -16
proposed:ct1=stay present	7 -7
proposed:ct1=stay present-passive	-9 9
proposed:ct1=suspend future	-10 10
proposed:ct1=suspend infinitive	-5 5
proposed:ct1=suspend participle-passive	2 -2
proposed:ct1=suspend past	18 -18
proposed:ct1=suspend present	6 -6
proposed:ct1=suspend present-passive	2 -2
proposed:ct1=up future	-14 14
proposed:ct1=up modal	-17 17
proposed:end	-3 3
proposed:end as ended>0.05	10 -10
proposed:end as ended>0.1	6 -6
proposed:end as ended>0.2	2 -2
proposed:end as in force>0.05	-3 3
proposed:end as in force>0.1	11 -11
proposed:end as in force>0.2	4 -4
proposed:end as in force>0.5	15 -15
proposed:end as in force>0.65	3 -3
proposed:end as in force>0.9	10 -10
proposed:end as in force>0.97	11 -11
proposed:end as proposed>0.05	-5 5
proposed:end as proposed>0.1	-13 13
proposed:end as proposed>0.2	-15 15
proposed:end as proposed>0.35	-11 11
proposed:end as proposed>0.5	-12 12
proposed:end as proposed>0.65	-5 5
proposed:end as proposed>0.8	-17 17
proposed:end as proposed>0.9	-18 18
proposed:end as proposed>0.97	-17 17
proposed:end+length	6 -6
proposed:end+length+since	2 -2
proposed:end+since	3 -3
proposed:end=ahead	5 -5
proposed:end=gone	8 -8
proposed:end=none	13 -13
proposed:end=soon	-10 10
proposed:end=today	23 -23
proposed:end>0.05	2 -2
proposed:end>0.2	-3 3
proposed:end>0.5	4 -4
proposed:end>0.65	2 -2
proposed:end>0.8	-14 14
proposed:end>0.9	-15 15
proposed:end>0.97	-5 5
proposed:has-future	-15 15
proposed:has-gerund	-18 18
proposed:has-infinitive	-17 17
proposed:has-modal	8 -8
proposed:has-participle	9 -9
proposed:has-past	12 -12
proposed:has-perfect	10 -10
proposed:has-pluperfect	20 -20
proposed:has-present	-2 2
proposed:headline	9 -9
proposed:here:=	28 -28
proposed:here:=agreed+ends	4 -4
proposed:here:=agreed+ends+wants	8 -8
proposed:here:=agreed+over	3 -3
proposed:here:=agreed+wants	9 -9
proposed:here:=awaits	-10 10
proposed:here:=awaits+ends	-3 3
proposed:here:=effect	30 -30
proposed:here:=effect+ends	-10 10
proposed:here:=effect+over	27 -27
proposed:here:=effect+over+ends	5 -5
proposed:here:=ends	20 -20
proposed:here:=ends+wants	-17 17
proposed:here:=over	24 -24
proposed:here:=over+ends	-28 28
proposed:here:=over+wants	-10 10
proposed:here:=signed	-25 25
proposed:here:=unsigned	23 -23
proposed:here:=wants	-10 10
proposed:here:=will	-13 13
proposed:here:=will+ends	-18 18
proposed:here:=will+ends+wants	14 -14
proposed:here:=will+wants	-15 15
proposed:here:awaits	-10 10
proposed:here:effect	33 -33
proposed:here:ends	-6 6
proposed:here:over	-8 8
proposed:here:signed	-15 15
proposed:here:unsigned	5 -5
proposed:here:wants	-21 21
proposed:here:will	-25 25
proposed:l1="	3 -3
proposed:l1=,	-4 4
proposed:l1=:	8 -8
proposed:l1=<begin>	19 -19
proposed:l1=<level-noun>	-6 6
proposed:l1=<v-agree>	-42 42
proposed:l1=<v-bear>	-16 16
proposed:l1=<v-begin>	-13 13
proposed:l1=<v-end>	3 -3
proposed:l1=<v-impose>	-13 13
proposed:l1=<v-propose>	15 -15
proposed:l1=<v-say>	-34 34
proposed:l1=a	-17 17
proposed:l1=about	-5 5
proposed:l1=after	6 -6
proposed:l1=and	-20 20
proposed:l1=another	-13 13
proposed:l1=before	-5 5
proposed:l1=end	-19 19
proposed:l1=for	2 -2
proposed:l1=from	4 -4
proposed:l1=further	2 -2
proposed:l1=get	-14 14
proposed:l1=has	-5 5
proposed:l1=in	11 -11
proposed:l1=is	-18 18
proposed:l1=last	26 -26
proposed:l1=lasted	25 -25
proposed:l1=of	-17 17
proposed:l1=on	10 -10
proposed:l1=out	11 -11
proposed:l1=propose	-13 13
proposed:l1=since	9 -9
proposed:l1=take	3 -3
proposed:l1=than	4 -4
proposed:l1=the	4 -4
proposed:l1=through	15 -15
proposed:l1=till	14 -14
proposed:l1=to	-20 20
proposed:l1=until	13 -13
proposed:l1=want	15 -15
proposed:l1=with	29 -29
proposed:l2="	-36 36
proposed:l2='s	-2 2
proposed:l2=,	4 -4
proposed:l2=.	-4 4
proposed:l2=:	-29 29
proposed:l2=<begin>	-2 2
proposed:l2=<day-ahead>	13 -13
proposed:l2=<day-gone>	-3 3
proposed:l2=<duty>	-10 10
proposed:l2=<goods>	24 -24
proposed:l2=<level>	24 -24
proposed:l2=<month-gone>	28 -28
proposed:l2=<name>	-34 34
proposed:l2=<number>	19 -19
proposed:l2=<person>	-10 10
proposed:l2=<seat>	9 -9
proposed:l2=<span>	40 -40
proposed:l2=<v-agree>	7 -7
proposed:l2=<v-bear>	22 -22
proposed:l2=<v-begin>	-5 5
proposed:l2=<v-down>	-9 9
proposed:l2=<v-end>	-5 5
proposed:l2=<v-impose>	-6 6
proposed:l2=<v-say>	19 -19
proposed:l2=<v-stay>	-3 3
proposed:l2=<v-suspend>	11 -11
proposed:l2=<v-up>	14 -14
proposed:l2=a	-35 35
proposed:l2=and	36 -36
proposed:l2=apply	-30 30
proposed:l2=are	11 -11
proposed:l2=ask	-25 25
proposed:l2=at	-18 18
proposed:l2=back	11 -11
proposed:l2=begin	13 -13
proposed:l2=by	4 -4
proposed:l2=continue	-22 22
proposed:l2=date	6 -6
proposed:l2=day	-14 14
proposed:l2=draft	-15 15
proposed:l2=duty	-16 16
proposed:l2=effect	10 -10
proposed:l2=end	-4 4
proposed:l2=expire	-2 2
proposed:l2=extend	-7 7
proposed:l2=extension	17 -17
proposed:l2=for	-10 10
proposed:l2=force	7 -7
proposed:l2=from	37 -37
proposed:l2=go	10 -10
proposed:l2=good	31 -31
proposed:l2=have	34 -34
proposed:l2=he	-9 9
proposed:l2=in	36 -36
proposed:l2=is	-18 18
proposed:l2=it	-25 25
proposed:l2=lapse	20 -20
proposed:l2=last	21 -21
proposed:l2=less	5 -5
proposed:l2=midnight	27 -27
proposed:l2=of	8 -8
proposed:l2=off	26 -26
proposed:l2=on	-33 33
proposed:l2=only	2 -2
proposed:l2=other	-11 11
proposed:l2=out	-21 21
proposed:l2=pause	-12 12
proposed:l2=period	13 -13
proposed:l2=place	-11 11
proposed:l2=prolonged	15 -15
proposed:l2=renewed	-4 4
proposed:l2=run	15 -15
proposed:l2=say	25 -25
proposed:l2=sign	-2 2
proposed:l2=sleep	10 -10
proposed:l2=standstill	5 -5
proposed:l2=stop	17 -17
proposed:l2=suspend	-4 4
proposed:l2=suspension	15 -15
proposed:l2=tariff	7 -7
proposed:l2=that	-21 21
proposed:l2=the	18 -18
proposed:l2=to	-22 22
proposed:l2=truce	7 -7
proposed:l2=until	-16 16
proposed:l2=up	-37 37
proposed:l2=us	-5 5
proposed:l2=would	-42 42
proposed:l3='s	40 -40
proposed:l3=,	-12 12
proposed:l3=:	-13 13
proposed:l3=<agent>	2 -2
proposed:l3=<day-ahead>	-3 3
proposed:l3=<day-gone>	-8 8
proposed:l3=<day-today>	15 -15
proposed:l3=<duty>	-4 4
proposed:l3=<gate>	-5 5
proposed:l3=<goods>	40 -40
proposed:l3=<level>	-16 16
proposed:l3=<name>	5 -5
proposed:l3=<not>	-25 25
proposed:l3=<number>	-6 6
proposed:l3=<office>	-24 24
proposed:l3=<organisation>	19 -19
proposed:l3=<person>	-15 15
proposed:l3=<points>	20 -20
proposed:l3=<quality>	7 -7
proposed:l3=<seat>	7 -7
proposed:l3=<span>	-15 15
proposed:l3=<v-agree>	-24 24
proposed:l3=<v-bear>	-2 2
proposed:l3=<v-begin>	9 -9
proposed:l3=<v-down>	15 -15
proposed:l3=<v-end>	17 -17
proposed:l3=<v-impose>	2 -2
proposed:l3=<v-propose>	8 -8
proposed:l3=<v-say>	3 -3
proposed:l3=<v-stay>	11 -11
proposed:l3=<v-suspend>	-4 4
proposed:l3=a	19 -19
proposed:l3=an	32 -32
proposed:l3=and	11 -11
proposed:l3=are	30 -30
proposed:l3=arrangement	23 -23
proposed:l3=as	-23 23
proposed:l3=at	-7 7
proposed:l3=be	-7 7
proposed:l3=been	22 -22
proposed:l3=both	28 -28
proposed:l3=busan	22 -22
proposed:l3=by	27 -27
proposed:l3=country	31 -31
proposed:l3=duty	-4 4
proposed:l3=each	-23 23
proposed:l3=expire	26 -26
proposed:l3=extension	-6 6
proposed:l3=first	26 -26
proposed:l3=for	18 -18
proposed:l3=geneva	11 -11
proposed:l3=go	-10 10
proposed:l3=good	24 -24
proposed:l3=has	-19 19
proposed:l3=have	24 -24
proposed:l3=he	-34 34
proposed:l3=hold	24 -24
proposed:l3=in	30 -30
proposed:l3=is	3 -3
proposed:l3=it	-17 17
proposed:l3=its	43 -43
proposed:l3=last	20 -20
proposed:l3=m	-4 4
proposed:l3=new	12 -12
proposed:l3=next	-30 30
proposed:l3=not	-13 13
proposed:l3=now	2 -2
proposed:l3=of	-4 4
proposed:l3=on	31 -31
proposed:l3=one	-8 8
proposed:l3=other	-21 21
proposed:l3=our	-18 18
proposed:l3=over	-22 22
proposed:l3=pause	21 -21
proposed:l3=prolong	-18 18
proposed:l3=remain	9 -9
proposed:l3=run	-4 4
proposed:l3=standstill	15 -15
proposed:l3=stay	-7 7
proposed:l3=suspension	3 -3
proposed:l3=take	-2 2
proposed:l3=tariff	-6 6
proposed:l3=that	12 -12
proposed:l3=the	-14 14
proposed:l3=their	-22 22
proposed:l3=to	46 -46
proposed:l3=was	-7 7
proposed:l3=which	7 -7
proposed:l3=will	-42 42
proposed:l3=with	-14 14
proposed:l3=would	-15 15
proposed:l4="	-17 17
proposed:l4='s	24 -24
proposed:l4=,	-9 9
proposed:l4=-	-30 30
proposed:l4=.	3 -3
proposed:l4=<agent>	5 -5
proposed:l4=<begin>	6 -6
proposed:l4=<day-ahead>	5 -5
proposed:l4=<day-gone>	21 -21
proposed:l4=<day-today>	32 -32
proposed:l4=<duty>	20 -20
proposed:l4=<gate>	20 -20
proposed:l4=<goods>	19 -19
proposed:l4=<level>	-24 24
proposed:l4=<month-gone>	50 -50
proposed:l4=<name>	28 -28
proposed:l4=<not>	-19 19
proposed:l4=<number>	27 -27
proposed:l4=<person>	-23 23
proposed:l4=<quality>	24 -24
proposed:l4=<seat>	3 -3
proposed:l4=<span>	-20 20
proposed:l4=<v-agree>	22 -22
proposed:l4=<v-bear>	-17 17
proposed:l4=<v-begin>	-5 5
proposed:l4=<v-down>	-21 21
proposed:l4=<v-end>	-17 17
proposed:l4=<v-impose>	-16 16
proposed:l4=<v-propose>	-10 10
proposed:l4=<v-say>	10 -10
proposed:l4=<v-stay>	38 -38
proposed:l4=<v-suspend>	-28 28
proposed:l4=<v-up>	-9 9
proposed:l4=a	10 -10
proposed:l4=agree	-3 3
proposed:l4=an	-23 23
proposed:l4=and	-13 13
proposed:l4=are	35 -35
proposed:l4=arrangement	-16 16
proposed:l4=at	10 -10
proposed:l4=be	-21 21
proposed:l4=been	17 -17
proposed:l4=both	-13 13
proposed:l4=busan	3 -3
proposed:l4=by	-20 20
proposed:l4=due	24 -24
proposed:l4=duty	15 -15
proposed:l4=end	6 -6
proposed:l4=extend	16 -16
proposed:l4=for	5 -5
proposed:l4=from	7 -7
proposed:l4=go	-14 14
proposed:l4=good	2 -2
proposed:l4=has	7 -7
proposed:l4=have	10 -10
proposed:l4=in	-17 17
proposed:l4=is	15 -15
proposed:l4=it	-23 23
proposed:l4=its	23 -23
proposed:l4=keep	12 -12
proposed:l4=last	13 -13
proposed:l4=make	-13 13
proposed:l4=new	11 -11
proposed:l4=now	47 -47
proposed:l4=on	-6 6
proposed:l4=one	-15 15
proposed:l4=other	3 -3
proposed:l4=our	-8 8
proposed:l4=prolong	-34 34
proposed:l4=run	11 -11
proposed:l4=side	-11 11
proposed:l4=suspend	18 -18
proposed:l4=suspension	-15 15
proposed:l4=tariff	6 -6
proposed:l4=that	4 -4
proposed:l4=the	-13 13
proposed:l4=their	-6 6
proposed:l4=they	-4 4
proposed:l4=to	-13 13
proposed:l4=truce	27 -27
proposed:l4=two	26 -26
proposed:l4=was	17 -17
proposed:l4=will	18 -18
proposed:l4=with	-16 16
proposed:l4=would	-2 2
proposed:l=, by	30 -30
proposed:l=, for	-5 5
proposed:l=, from	8 -8
proposed:l=, on	-36 36
proposed:l=, the	14 -14
proposed:l=, to	18 -18
proposed:l=, until	-30 30
proposed:l=. on	-4 4
proposed:l=: until	-13 13
proposed:l=<begin> <begin>	19 -19
proposed:l=<begin> for	8 -8
proposed:l=<begin> from	-11 11
proposed:l=<begin> on	18 -18
proposed:l=<begin> since	4 -4
proposed:l=<begin> the	-2 2
proposed:l=<begin> until	-9 9
proposed:l=<day-ahead> to	4 -4
proposed:l=<day-gone> to	-16 16
proposed:l=<level> from	5 -5
proposed:l=<level> until	3 -3
proposed:l=<span> to	35 -35
proposed:l=a further	2 -2
proposed:l=ask for	-25 25
proposed:l=begin on	13 -13
proposed:l=date is	-2 2
proposed:l=end on	7 -7
proposed:l=expire on	-2 2
proposed:l=extend by	13 -13
proposed:l=extend to	-11 11
proposed:l=extension of	-3 3
proposed:l=extension to	-24 24
proposed:l=for another	8 -8
proposed:l=force until	7 -7
proposed:l=good for	18 -18
proposed:l=good until	9 -9
proposed:l=has until	-8 8
proposed:l=hold for	-9 9
proposed:l=hold until	12 -12
proposed:l=is for	-7 7
proposed:l=it by	-13 13
proposed:l=lapse on	20 -20
proposed:l=last until	10 -10
proposed:l=less than	5 -5
proposed:l=midnight on	27 -27
proposed:l=on for	-13 13
proposed:l=on the	5 -5
proposed:l=on to	-11 11
proposed:l=on until	-33 33
proposed:l=out on	-16 16
proposed:l=over on	6 -6
proposed:l=period of	13 -13
proposed:l=prolonged to	21 -21
proposed:l=run out	7 -7
proposed:l=run to	18 -18
proposed:l=run until	-3 3
proposed:l=sleep until	8 -8
proposed:l=suspend for	8 -8
proposed:l=suspend until	13 -13
proposed:l=tariff for	-12 12
proposed:l=to the	-12 12
proposed:l=truce by	-4 4
proposed:l=truce end	-15 15
proposed:l=truce for	6 -6
proposed:l=truce of	-7 7
proposed:l=truce to	-13 13
proposed:l=truce until	18 -18
proposed:l=until the	-15 15
proposed:l=up on	-2 2
proposed:l=us to	-2 2
proposed:lead="	-20 20
proposed:lead=)	7 -7
proposed:lead=,	6 -6
proposed:lead=:	15 -15
proposed:lead=;	2 -2
proposed:lead=a	-19 19
proposed:lead=after	13 -13
proposed:lead=an	-30 30
proposed:lead=at	11 -11
proposed:lead=because	-21 21
proposed:lead=before	29 -29
proposed:lead=bessent	5 -5
proposed:lead=both	-7 7
proposed:lead=china	25 -25
proposed:lead=for	6 -6
proposed:lead=from	-13 13
proposed:lead=he	24 -24
proposed:lead=i	13 -13
proposed:lead=if	6 -6
proposed:lead=in	-26 26
proposed:lead=it	-11 11
proposed:lead=its	-14 14
proposed:lead=on	14 -14
proposed:lead=our	12 -12
proposed:lead=since	4 -4
proposed:lead=so	-19 19
proposed:lead=that	-23 23
proposed:lead=the	-13 13
proposed:lead=their	19 -19
proposed:lead=they	28 -28
proposed:lead=trump	6 -6
proposed:lead=under	20 -20
proposed:lead=until	-13 13
proposed:lead=we	7 -7
proposed:lead=what	15 -15
proposed:lead=when	30 -30
proposed:lead=which	14 -14
proposed:lead=—	40 -40
proposed:length	-7 7
proposed:length as ended>0.05	35 -35
proposed:length as ended>0.1	5 -5
proposed:length as ended>0.2	9 -9
proposed:length as ended>0.35	4 -4
proposed:length as ended>0.5	8 -8
proposed:length as in force>0.05	-3 3
proposed:length as in force>0.2	5 -5
proposed:length as in force>0.35	26 -26
proposed:length as in force>0.5	16 -16
proposed:length as in force>0.8	-10 10
proposed:length as in force>0.9	9 -9
proposed:length as in force>0.97	19 -19
proposed:length as proposed>0.05	-8 8
proposed:length as proposed>0.1	-12 12
proposed:length as proposed>0.2	-13 13
proposed:length as proposed>0.35	-6 6
proposed:length as proposed>0.5	-17 17
proposed:length as proposed>0.65	-2 2
proposed:length as proposed>0.8	-2 2
proposed:length as proposed>0.97	-2 2
proposed:length+since	-16 16
proposed:length>0.05	-8 8
proposed:length>0.1	-11 11
proposed:length>0.2	-9 9
proposed:length>0.5	-9 9
proposed:length>0.65	-11 11
proposed:length>0.8	-7 7
proposed:length>0.9	-5 5
proposed:length>0.97	4 -4
proposed:lll=, end on	-2 2
proposed:lll=, expire on	-7 7
proposed:lll=, until the	-12 12
proposed:lll=<begin> <begin> <begin>	19 -19
proposed:lll=<begin> <begin> for	8 -8
proposed:lll=<begin> <begin> from	-11 11
proposed:lll=<begin> <begin> on	18 -18
proposed:lll=<begin> <begin> since	4 -4
proposed:lll=<begin> <begin> the	-2 2
proposed:lll=<begin> <begin> until	-9 9
proposed:lll=<name> end on	-18 18
proposed:lll=<name> last until	-4 4
proposed:lll=<span> , to	6 -6
proposed:lll=<span> , until	-12 12
proposed:lll=a period of	9 -9
proposed:lll=a truce of	4 -4
proposed:lll=an extension of	8 -8
proposed:lll=an extension to	-16 16
proposed:lll=and end on	13 -13
proposed:lll=are suspend until	3 -3
proposed:lll=at midnight on	24 -24
proposed:lll=be extend to	-4 4
proposed:lll=busan run until	18 -18
proposed:lll=by <span> to	16 -16
proposed:lll=end on the	27 -27
proposed:lll=extension to the	-12 12
proposed:lll=from <day-ahead> to	4 -4
proposed:lll=from <day-gone> to	-16 16
proposed:lll=go on to	-11 11
proposed:lll=go on until	-13 13
proposed:lll=in force until	7 -7
proposed:lll=is good until	6 -6
proposed:lll=is over on	2 -2
proposed:lll=it end on	6 -6
proposed:lll=it expire on	3 -3
proposed:lll=it last until	13 -13
proposed:lll=it run to	12 -12
proposed:lll=it run until	-8 8
proposed:lll=last until the	15 -15
proposed:lll=m . on	-4 4
proposed:lll=now end on	21 -21
proposed:lll=now run to	-27 27
proposed:lll=pause end on	10 -10
proposed:lll=prolong it by	-13 13
proposed:lll=remain suspend until	9 -9
proposed:lll=run out on	-24 24
proposed:lll=stay suspend until	-14 14
proposed:lll=suspension end on	2 -2
proposed:lll=take us to	-2 2
proposed:lll=that end on	25 -25
proposed:lll=that expire on	-26 26
proposed:lll=the truce by	-21 21
proposed:lll=the truce end	-15 15
proposed:lll=to end on	19 -19
proposed:lll=to expire on	8 -8
proposed:lll=truce end on	7 -7
proposed:lll=truce expire on	-4 4
proposed:lll=truce last until	12 -12
proposed:lll=truce run to	-9 9
proposed:lll=truce run until	-24 24
proposed:lll=which end on	5 -5
proposed:lll=which expire on	-2 2
proposed:lll=which lapse on	23 -23
proposed:lll=which run until	-12 12
proposed:lr=, ,	4 -4
proposed:lr=, .	-6 6
proposed:lr=, <end>	-12 12
proposed:lr=: ,	-15 15
proposed:lr=: .	-9 9
proposed:lr=: <end>	15 -15
proposed:lr=<begin> ,	15 -15
proposed:lr=<begin> .	20 -20
proposed:lr=a truce	-7 7
proposed:lr=another ,	5 -5
proposed:lr=another .	-16 16
proposed:lr=by ,	15 -15
proposed:lr=by .	-16 16
proposed:lr=end ,	-11 11
proposed:lr=end .	2 -2
proposed:lr=for ,	39 -39
proposed:lr=for more	-33 33
proposed:lr=for the	37 -37
proposed:lr=from ,	-10 10
proposed:lr=from .	-14 14
proposed:lr=from <end>	7 -7
proposed:lr=further .	22 -22
proposed:lr=has .	11 -11
proposed:lr=is .	-33 33
proposed:lr=is <end>	27 -27
proposed:lr=of ,	13 -13
proposed:lr=of .	-18 18
proposed:lr=of ;	-21 21
proposed:lr=of on	-21 21
proposed:lr=offer .	-18 18
proposed:lr=on ,	-6 6
proposed:lr=on .	2 -2
proposed:lr=on ;	26 -26
proposed:lr=on <end>	-2 2
proposed:lr=on ?	17 -17
proposed:lr=on and	8 -8
proposed:lr=on of	-20 20
proposed:lr=on the	-6 6
proposed:lr=on unless	20 -20
proposed:lr=since .	3 -3
proposed:lr=since <end>	2 -2
proposed:lr=than ,	-6 6
proposed:lr=the ,	17 -17
proposed:lr=the .	-4 4
proposed:lr=the <end>	14 -14
proposed:lr=the tariff	-13 13
proposed:lr=to ,	-13 13
proposed:lr=to .	16 -16
proposed:lr=to <end>	-8 8
proposed:lr=until ,	18 -18
proposed:lr=until .	5 -5
proposed:lr=until ;	-10 10
proposed:lr=until <end>	-23 23
proposed:lr=until of	25 -25
proposed:lr=until to	2 -2
proposed:lr=until under	13 -13
proposed:lr=want .	29 -29
proposed:made another length whose=5	16 -16
proposed:made another length whose=6	-4 4
proposed:made another length whose=7	-29 29
proposed:made another length whose=8	30 -30
proposed:made another length whose=9	-21 21
proposed:made bare whose=3	2 -2
proposed:made bare whose=4	6 -6
proposed:made bare whose=5	13 -13
proposed:made bare whose=6	15 -15
proposed:made bare whose=7	25 -25
proposed:made bare whose=8	37 -37
proposed:made bare whose=9	2 -2
proposed:made other state whose=3	29 -29
proposed:made other state whose=5	-15 15
proposed:made other state whose=6	-15 15
proposed:made other state whose=7	8 -8
proposed:made other state whose=8	17 -17
proposed:made other state whose=9	6 -6
proposed:made own whose=4	57 -57
proposed:made own whose=5	21 -21
proposed:made own whose=6	4 -4
proposed:made own whose=7	-7 7
proposed:made own whose=8	-46 46
proposed:made own whose=9	-7 7
proposed:mine=0 rival=0	-14 14
proposed:mine=0 rival=1	21 -21
proposed:mine=0 rival=2	24 -24
proposed:mine=0 rival=3	33 -33
proposed:mine=0 rival=4	-12 12
proposed:mine=0 rival=6	6 -6
proposed:mine=0 rival=7	5 -5
proposed:mine=0 rival=8	54 -54
proposed:mine=0 rival=9	17 -17
proposed:mine=1 rival=0	22 -22
proposed:mine=1 rival=2	5 -5
proposed:mine=1 rival=3	-12 12
proposed:mine=1 rival=4	36 -36
proposed:mine=1 rival=5	6 -6
proposed:mine=1 rival=6	-28 28
proposed:mine=1 rival=7	5 -5
proposed:mine=1 rival=8	15 -15
proposed:mine=1 rival=9	43 -43
proposed:mine=2 rival=0	15 -15
proposed:mine=2 rival=3	39 -39
proposed:mine=2 rival=4	17 -17
proposed:mine=2 rival=5	-35 35
proposed:mine=2 rival=6	-24 24
proposed:mine=2 rival=7	-3 3
proposed:mine=2 rival=8	27 -27
proposed:mine=2 rival=9	9 -9
proposed:mine=3 rival=2	5 -5
proposed:mine=3 rival=3	18 -18
proposed:mine=3 rival=4	19 -19
proposed:mine=3 rival=5	5 -5
proposed:mine=3 rival=6	-7 7
proposed:mine=3 rival=7	-10 10
proposed:mine=3 rival=8	10 -10
proposed:mine=4 rival=2	23 -23
proposed:mine=4 rival=3	-59 59
proposed:mine=4 rival=4	-28 28
proposed:mine=4 rival=5	2 -2
proposed:mine=4 rival=6	-18 18
proposed:mine=4 rival=7	-6 6
proposed:mine=4 rival=8	19 -19
proposed:mine=5 rival=3	-17 17
proposed:mine=5 rival=4	14 -14
proposed:mine=5 rival=6	-6 6
proposed:mine=5 rival=7	-19 19
proposed:mine=5 rival=8	13 -13
proposed:mine=6 rival=3	17 -17
proposed:mine=6 rival=4	4 -4
proposed:mine=6 rival=6	8 -8
proposed:mine=6 rival=7	15 -15
proposed:mine=6 rival=8	-15 15
proposed:mine=6 rival=9	-37 37
proposed:mine=7 rival=4	-31 31
proposed:mine=7 rival=5	17 -17
proposed:mine=7 rival=6	-14 14
proposed:mine=7 rival=7	-4 4
proposed:mine=8 rival=6	25 -25
proposed:mine=8 rival=7	-3 3
proposed:mine=8 rival=8	-15 15
proposed:mine=8 rival=9	-3 3
proposed:mine=9 rival=6	5 -5
proposed:mine=9 rival=7	11 -11
proposed:mine=9 rival=8	6 -6
proposed:mine=9 rival=9	-15 15
proposed:other other pair in force another end	-10 10
proposed:other other pair in force bare	15 -15
proposed:other other pair in force end apart	3 -3
proposed:other other pair in force end open	25 -25
proposed:other other pair in force own	4 -4
proposed:other other pair proposed bare	13 -13
proposed:other other pair proposed end apart	-13 13
proposed:other other pair proposed end open	11 -11
proposed:other other pair proposed own	23 -23
proposed:other same pair ended end apart	34 -34
proposed:other same pair ended end same	10 -10
proposed:other same pair ended own	15 -15
proposed:other same pair in force another end	19 -19
proposed:other same pair in force another length	14 -14
proposed:other same pair in force bare	5 -5
proposed:other same pair in force end apart	-13 13
proposed:other same pair in force end open	5 -5
proposed:other same pair in force end same	3 -3
proposed:other same pair in force own	12 -12
proposed:other same pair proposed another end	-20 20
proposed:other same pair proposed another length	-3 3
proposed:other same pair proposed bare	-11 11
proposed:other same pair proposed end apart	27 -27
proposed:other same pair proposed end open	6 -6
proposed:other same pair proposed end same	-16 16
proposed:other same pair proposed own	90 -90
proposed:other state of ended	24 -24
proposed:other state of ended end	8 -8
proposed:other state of ended end>0.05	10 -10
proposed:other state of ended end>0.1	6 -6
proposed:other state of ended end>0.2	2 -2
proposed:other state of ended length	15 -15
proposed:other state of ended length>0.05	16 -16
proposed:other state of ended length>0.1	11 -11
proposed:other state of ended length>0.2	9 -9
proposed:other state of ended length>0.35	4 -4
proposed:other state of ended mine=2	4 -4
proposed:other state of ended mine=3	4 -4
proposed:other state of ended mine=8	4 -4
proposed:other state of in force	6 -6
proposed:other state of in force end	2 -2
proposed:other state of in force end+length	-5 5
proposed:other state of in force end+length+since	-18 18
proposed:other state of in force end+since	8 -8
proposed:other state of in force end>0.05	-10 10
proposed:other state of in force end>0.1	-3 3
proposed:other state of in force end>0.2	-3 3
proposed:other state of in force end>0.35	4 -4
proposed:other state of in force end>0.5	5 -5
proposed:other state of in force end>0.65	-4 4
proposed:other state of in force end>0.8	-7 7
proposed:other state of in force end>0.9	-9 9
proposed:other state of in force length	25 -25
proposed:other state of in force length+since	24 -24
proposed:other state of in force length>0.05	-4 4
proposed:other state of in force length>0.1	-4 4
proposed:other state of in force length>0.35	5 -5
proposed:other state of in force length>0.5	4 -4
proposed:other state of in force length>0.65	-6 6
proposed:other state of in force length>0.8	-3 3
proposed:other state of in force length>0.9	-9 9
proposed:other state of in force length>0.97	12 -12
proposed:other state of in force mine=0	50 -50
proposed:other state of in force mine=2	-11 11
proposed:other state of in force mine=3	12 -12
proposed:other state of in force mine=4	-34 34
proposed:other state of in force mine=5	-26 26
proposed:other state of in force mine=6	23 -23
proposed:other state of in force mine=7	-7 7
proposed:other state of in force mine=8	6 -6
proposed:other state of in force mine=9	40 -40
proposed:other state of in force since	28 -28
proposed:other state of in force since>0.2	-3 3
proposed:other state of in force since>0.35	2 -2
proposed:other state of in force since>0.5	-9 9
proposed:other state of in force since>0.65	-6 6
proposed:other state of in force since>0.8	-6 6
proposed:other state of in force since>0.9	-5 5
proposed:other state of in force since>0.97	2 -2
proposed:own	-9 9
proposed:own end	-8 8
proposed:own end+length	3 -3
proposed:own end+length+since	19 -19
proposed:own end+since	-11 11
proposed:own end>0.05	7 -7
proposed:own end>0.1	-3 3
proposed:own end>0.2	-6 6
proposed:own end>0.35	-8 8
proposed:own end>0.5	-4 4
proposed:own end>0.65	7 -7
proposed:own end>0.8	-16 16
proposed:own end>0.9	-15 15
proposed:own end>0.97	-13 13
proposed:own length	-7 7
proposed:own length+since	-28 28
proposed:own length>0.05	-7 7
proposed:own length>0.1	-9 9
proposed:own length>0.2	-7 7
proposed:own length>0.35	-6 6
proposed:own length>0.5	-4 4
proposed:own length>0.65	-6 6
proposed:own length>0.8	-9 9
proposed:own length>0.9	-4 4
proposed:own length>0.97	-9 9
proposed:own mine=0	21 -21
proposed:own mine=1	26 -26
proposed:own mine=2	23 -23
proposed:own mine=3	-6 6
proposed:own mine=4	-9 9
proposed:own mine=5	10 -10
proposed:own mine=6	-4 4
proposed:own mine=7	-19 19
proposed:own mine=9	-22 22
proposed:own since	19 -19
proposed:own since>0.05	4 -4
proposed:own since>0.1	-7 7
proposed:own since>0.2	3 -3
proposed:own since>0.35	3 -3
proposed:own since>0.5	-4 4
proposed:own since>0.65	-5 5
proposed:own since>0.8	-6 6
proposed:own since>0.9	-14 14
proposed:own since>0.97	-4 4
proposed:pc0=agree	-5 5
proposed:pc0=bear	31 -31
proposed:pc0=begin	30 -30
proposed:pc0=down	18 -18
proposed:pc0=end	-28 28
proposed:pc0=impose	-9 9
proposed:pc0=propose	10 -10
proposed:pc0=say	-23 23
proposed:pc0=stay	-15 15
proposed:pc0=suspend	-28 28
proposed:pc0=target	23 -23
proposed:pt0=future	-14 14
proposed:pt0=modal	9 -9
proposed:pt0=modal-passive	8 -8
proposed:pt0=past	-27 27
proposed:pt0=past-passive	-12 12
proposed:pt0=perfect	16 -16
proposed:pt0=perfect-passive	35 -35
proposed:pt0=pluperfect	12 -12
proposed:pt0=present-passive	-9 9
proposed:qt=future	-5 5
proposed:qt=modal	19 -19
proposed:qt=past	6 -6
proposed:qt=perfect	12 -12
proposed:qt=pluperfect	31 -31
proposed:qt=present	-13 13
proposed:quoted	-12 12
proposed:r1=!	15 -15
proposed:r1="	2 -2
proposed:r1='s	-14 14
proposed:r1=(	-33 33
proposed:r1=,	-6 6
proposed:r1=:	-7 7
proposed:r1=;	-31 31
proposed:r1=<day-today>	28 -28
proposed:r1=<duty>	-6 6
proposed:r1=<v-end>	16 -16
proposed:r1=<v-impose>	31 -31
proposed:r1=<v-suspend>	7 -7
proposed:r1=?	19 -19
proposed:r1=after	24 -24
proposed:r1=and	11 -11
proposed:r1=are	-7 7
proposed:r1=at	-4 4
proposed:r1=before	8 -8
proposed:r1=end	14 -14
proposed:r1=extension	-24 24
proposed:r1=for	-7 7
proposed:r1=from	16 -16
proposed:r1=if	-27 27
proposed:r1=in	-3 3
proposed:r1=is	-23 23
proposed:r1=it	-12 12
proposed:r1=more	-15 15
proposed:r1=next	14 -14
proposed:r1=of	5 -5
proposed:r1=on	12 -12
proposed:r1=tariff	-6 6
proposed:r1=the	19 -19
proposed:r1=to	10 -10
proposed:r1=truce	-36 36
proposed:r1=under	13 -13
proposed:r1=unless	20 -20
proposed:r1=were	-30 30
proposed:r1=—	27 -27
proposed:said in force>0.1	4 -4
proposed:said in force>0.35	2 -2
proposed:said in force>0.5	5 -5
proposed:said in force>0.65	-15 15
proposed:said in force>0.8	-10 10
proposed:said in force>0.9	-3 3
proposed:said proposed>0.05	-11 11
proposed:said proposed>0.1	-6 6
proposed:said proposed>0.2	-17 17
proposed:said proposed>0.35	-9 9
proposed:said proposed>0.65	-2 2
proposed:said proposed>0.8	-32 32
proposed:said proposed>0.9	-15 15
proposed:said proposed>0.97	-17 17
proposed:since	36 -36
proposed:since as in force>0.05	-15 15
proposed:since as in force>0.1	4 -4
proposed:since as in force>0.2	2 -2
proposed:since as in force>0.35	12 -12
proposed:since as in force>0.5	-10 10
proposed:since as in force>0.65	3 -3
proposed:since as in force>0.8	6 -6
proposed:since as in force>0.9	10 -10
proposed:since as in force>0.97	26 -26
proposed:since as proposed>0.05	-11 11
proposed:since as proposed>0.1	-21 21
proposed:since as proposed>0.2	5 -5
proposed:since as proposed>0.35	14 -14
proposed:since as proposed>0.8	-4 4
proposed:since as proposed>0.9	-24 24
proposed:since=ahead	-13 13
proposed:since=gone	16 -16
proposed:since=gone month	15 -15
proposed:since=none	11 -11
proposed:since=soon	-25 25
proposed:since=today	38 -38
proposed:since=yesterday	44 -44
proposed:since>0.05	4 -4
proposed:since>0.1	-5 5
proposed:since>0.35	7 -7
proposed:since>0.5	-10 10
proposed:since>0.65	-8 8
proposed:since>0.8	-9 9
proposed:since>0.9	-14 14
proposed:some ended>0.05	15 -15
proposed:some ended>0.2	-15 15
proposed:some ended>0.35	6 -6
proposed:some ended>0.5	12 -12
proposed:some in force>0.05	12 -12
proposed:some in force>0.1	5 -5
proposed:some in force>0.2	-3 3
proposed:some in force>0.35	-9 9
proposed:some in force>0.65	2 -2
proposed:some in force>0.8	-5 5
proposed:some in force>0.97	-15 15
proposed:some proposed>0.05	40 -40
proposed:some proposed>0.1	10 -10
proposed:some proposed>0.2	20 -20
proposed:some proposed>0.35	12 -12
proposed:some proposed>0.5	9 -9
proposed:some proposed>0.65	10 -10
proposed:some proposed>0.8	17 -17
proposed:some proposed>0.9	9 -9
proposed:some proposed>0.97	14 -14
proposed:t0=future-passive	-18 18
proposed:t0=modal	10 -10
proposed:t0=modal-passive	-6 6
proposed:t0=past	13 -13
proposed:t0=past-passive	4 -4
proposed:t0=perfect	5 -5
proposed:t0=perfect-passive	15 -15
proposed:t0=pluperfect	24 -24
proposed:t0=present	-9 9
proposed:t0=present-not	8 -8
proposed:t0=present-passive	5 -5
proposed:t0=present-passive-not	4 -4
proposed:tense=future	27 -27
proposed:tense=future ahead	18 -18
proposed:tense=future none	-7 7
proposed:tense=future soon	-13 13
proposed:tense=modal	26 -26
proposed:tense=modal ahead	17 -17
proposed:tense=modal soon	-8 8
proposed:tense=none	12 -12
proposed:tense=none ahead	-10 10
proposed:tense=none none	-7 7
proposed:tense=none soon	4 -4
proposed:tense=none today	14 -14
proposed:tense=past	7 -7
proposed:tense=past ahead	10 -10
proposed:tense=past gone	4 -4
proposed:tense=past none	-19 19
proposed:tense=past soon	11 -11
proposed:tense=perfect	-24 24
proposed:tense=perfect ahead	-7 7
proposed:tense=perfect none	6 -6
proposed:tense=perfect soon	21 -21
proposed:tense=pluperfect	6 -6
proposed:tense=pluperfect ahead	3 -3
proposed:tense=pluperfect none	4 -4
proposed:tense=present	31 -31
proposed:tense=present ahead	2 -2
proposed:tense=present none	14 -14
proposed:tense=present soon	-19 19
proposed:tense=present today	7 -7
proposed:top	-13 13
proposed:v0-none	-6 6
proposed:v0=accept	-7 7
proposed:v0=apply	-14 14
proposed:v0=approve	15 -15
proposed:v0=ask	8 -8
proposed:v0=begin	-14 14
proposed:v0=carry	9 -9
proposed:v0=come	17 -17
proposed:v0=conclude	28 -28
proposed:v0=continue	-6 6
proposed:v0=die	2 -2
proposed:v0=end	4 -4
proposed:v0=expect	8 -8
proposed:v0=expire	-10 10
proposed:v0=extend	23 -23
proposed:v0=fall	13 -13
proposed:v0=get	-13 13
proposed:v0=go	-6 6
proposed:v0=have	-16 16
proposed:v0=hold	19 -19
proposed:v0=keep	-3 3
proposed:v0=lapse	15 -15
proposed:v0=leave	12 -12
proposed:v0=let	12 -12
proposed:v0=like	7 -7
proposed:v0=make	-12 12
proposed:v0=other	2 -2
proposed:v0=pay	2 -2
proposed:v0=propose	4 -4
proposed:v0=put	10 -10
proposed:v0=ready	-12 12
proposed:v0=remain	21 -21
proposed:v0=run	4 -4
proposed:v0=say	-17 17
proposed:v0=stop	16 -16
proposed:v0=suspend	-3 3
proposed:v0=take	-10 10
proposed:v0=tell	-19 19
proposed:v0=want	8 -8
proposed:vt0=accept modal	-13 13
proposed:vt0=agree past	7 -7
proposed:vt0=agree perfect	-13 13
proposed:vt0=agree pluperfect	13 -13
proposed:vt0=agree present	-3 3
proposed:vt0=apply present	-8 8
proposed:vt0=ask perfect	-24 24
proposed:vt0=be future	-30 30
proposed:vt0=be modal	18 -18
proposed:vt0=be past	-16 16
proposed:vt0=be perfect	14 -14
proposed:vt0=be present	8 -8
proposed:vt0=begin modal	-9 9
proposed:vt0=carry modal	-3 3
proposed:vt0=conclude past	19 -19
proposed:vt0=continue present	4 -4
proposed:vt0=die present	2 -2
proposed:vt0=end future	-5 5
proposed:vt0=end modal	19 -19
proposed:vt0=end past	3 -3
proposed:vt0=end present	-5 5
proposed:vt0=expire future	-4 4
proposed:vt0=expire present	-10 10
proposed:vt0=extend future	5 -5
proposed:vt0=extend modal	5 -5
proposed:vt0=extend past	-3 3
proposed:vt0=extend perfect	28 -28
proposed:vt0=extend present	2 -2
proposed:vt0=go modal	4 -4
proposed:vt0=go present	-10 10
proposed:vt0=have past	7 -7
proposed:vt0=have present	-20 20
proposed:vt0=hold present	21 -21
proposed:vt0=keep present	21 -21
proposed:vt0=lapse present	14 -14
proposed:vt0=leave present	2 -2
proposed:vt0=like modal	7 -7
proposed:vt0=offer perfect	21 -21
proposed:vt0=other future	-4 4
proposed:vt0=other modal	-9 9
proposed:vt0=other past	18 -18
proposed:vt0=other perfect	6 -6
proposed:vt0=propose past	7 -7
proposed:vt0=propose perfect	-34 34
proposed:vt0=put present	14 -14
proposed:vt0=ready present	-12 12
proposed:vt0=remain present	21 -21
proposed:vt0=run future	20 -20
proposed:vt0=run modal	-5 5
proposed:vt0=run past	3 -3
proposed:vt0=run present	-3 3
proposed:vt0=say future	19 -19
proposed:vt0=say past	-38 38
proposed:vt0=say present	-2 2
proposed:vt0=sign modal	-21 21
proposed:vt0=sign past	-34 34
proposed:vt0=stay present	-23 23
proposed:vt0=stop present	15 -15
proposed:vt0=suspend past	9 -9
proposed:vt0=suspend present	10 -10
proposed:vt0=take modal	-10 10
proposed:vt0=take past	4 -4
proposed:vt0=take present	2 -2
proposed:vt0=want present	10 -10
proposed:when=ahead ahead	-18 18
proposed:when=ahead ahead long	-10 10
proposed:when=ahead gone	19 -19
proposed:when=ahead gone 	4 -4
proposed:when=ahead gone long	19 -19
proposed:when=ahead gone month	12 -12
proposed:when=ahead gone month 	21 -21
proposed:when=ahead soon	-17 17
proposed:when=ahead soon 	-14 14
proposed:when=ahead soon long	-12 12
proposed:when=ahead today	41 -41
proposed:when=ahead today long	40 -40
proposed:when=ahead yesterday	35 -35
proposed:when=ahead yesterday long	31 -31
proposed:when=gone none	7 -7
proposed:when=gone none 	5 -5
proposed:when=none ahead	2 -2
proposed:when=none ahead 	13 -13
proposed:when=none ahead long	-4 4
proposed:when=none gone	21 -21
proposed:when=none gone 	12 -12
proposed:when=none gone long	10 -10
proposed:when=none gone month 	8 -8
proposed:when=none gone month long	-6 6
proposed:when=none none	15 -15
proposed:when=none none 	33 -33
proposed:when=none none long	-7 7
proposed:when=none soon	-9 9
proposed:when=none soon 	14 -14
proposed:when=none soon long	-18 18
proposed:when=none today	8 -8
proposed:when=none yesterday	6 -6
proposed:when=soon gone	-13 13
proposed:when=soon gone 	8 -8
proposed:when=soon gone long	-19 19
proposed:when=soon gone month	4 -4
proposed:when=soon gone month 	-20 20
proposed:when=soon gone month long	22 -22
proposed:when=soon none 	-4 4
proposed:when=soon none long	7 -7
proposed:when=soon soon	-8 8
proposed:when=soon soon 	21 -21
proposed:when=soon soon long	-19 19
proposed:when=today gone	6 -6
proposed:when=today gone long	5 -5
proposed:when=today gone month	6 -6
proposed:when=today gone month long	6 -6
proposed:when=today none	7 -7
proposed:when=today none 	2 -2
proposed:whole ended>0.05	-16 16
proposed:whole ended>0.1	17 -17
proposed:whole ended>0.35	9 -9
proposed:whole ended>0.5	-3 3
proposed:whole ended>0.65	-11 11
proposed:whole in force>0.05	-2 2
proposed:whole in force>0.1	-4 4
proposed:whole in force>0.35	6 -6
proposed:whole in force>0.5	-9 9
proposed:whole in force>0.65	-8 8
proposed:whole in force>0.8	2 -2
proposed:whole in force>0.9	6 -6
proposed:whole in force>0.97	-9 9
proposed:whole proposed>0.05	-4 4
proposed:whole proposed>0.1	-13 13
proposed:whole proposed>0.2	-7 7
proposed:whole proposed>0.35	6 -6
proposed:whole proposed>0.5	7 -7
proposed:whole proposed>0.8	-7 7
proposed:whole proposed>0.9	-18 18
proposed:whole proposed>0.97	-16 16
proposed:whose>0.05	11 -11
proposed:whose>0.1	11 -11
proposed:whose>0.2	11 -11
proposed:whose>0.35	6 -6
proposed:whose>0.5	-5 5
proposed:whose>0.65	-11 11
proposed:whose>0.8	-12 12
proposed:whose>0.9	-8 8
proposed:whose>0.97	-4 4`;
