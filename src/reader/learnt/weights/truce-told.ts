// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `no	yes
<always>	20 -20
ended:a:<v-bear>	6 -6
ended:a:<v-end>	-13 13
ended:a:<v-impose>	-7 7
ended:a:<v-stay>	-11 11
ended:a:<v-suspend>	-12 12
ended:after:=	-6 6
ended:after:=effect	-19 19
ended:after:=ends	7 -7
ended:after:=over	-10 10
ended:after:=signed	8 -8
ended:after:=wants	3 -3
ended:after:effect	-18 18
ended:after:ends	9 -9
ended:after:over	-10 10
ended:after:signed	9 -9
ended:after:wants	4 -4
ended:all ended>0.05	-3 3
ended:all ended>0.1	-7 7
ended:all in force>0.05	6 -6
ended:all in force>0.2	4 -4
ended:all in force>0.35	-3 3
ended:all in force>0.5	4 -4
ended:all in force>0.65	10 -10
ended:all in force>0.8	20 -20
ended:all in force>0.9	17 -17
ended:all in force>0.97	6 -6
ended:all proposed>0.05	3 -3
ended:all proposed>0.1	-6 6
ended:all proposed>0.35	4 -4
ended:all proposed>0.5	15 -15
ended:all proposed>0.65	10 -10
ended:all proposed>0.8	10 -10
ended:all:agreed=0	10 -10
ended:all:agreed=1	-6 6
ended:all:agreed=2	8 -8
ended:all:agreed=3	3 -3
ended:all:awaits	32 -32
ended:all:awaits=1	31 -31
ended:all:effect	2 -2
ended:all:effect=0	8 -8
ended:all:effect=1	-3 3
ended:all:effect=2	11 -11
ended:all:ends	26 -26
ended:all:ends=0	-11 11
ended:all:ends=2	9 -9
ended:all:ends=3	43 -43
ended:all:over	-22 22
ended:all:over=0	41 -41
ended:all:over=1	-14 14
ended:all:over=2	-14 14
ended:all:signed	8 -8
ended:all:signed=0	5 -5
ended:all:signed=1	2 -2
ended:all:signed=2	9 -9
ended:all:unsigned	-5 5
ended:all:unsigned=0	12 -12
ended:all:unsigned=1	-5 5
ended:all:wants	10 -10
ended:all:wants=0	2 -2
ended:all:wants=1	3 -3
ended:all:wants=2	-3 3
ended:all:wants=3	14 -14
ended:all:will	5 -5
ended:all:will=0	6 -6
ended:all:will=2	11 -11
ended:b:<not>	4 -4
ended:b:<v-bear>	7 -7
ended:b:<v-begin>	19 -19
ended:b:<v-down>	4 -4
ended:b:<v-end>	-12 12
ended:b:<v-impose>	16 -16
ended:b:<v-propose>	13 -13
ended:b:<v-say>	-11 11
ended:b:<v-sell>	4 -4
ended:b:<v-stay>	9 -9
ended:b:<v-suspend>	5 -5
ended:b:<v-up>	7 -7
ended:before:=	-9 9
ended:before:=agreed	4 -4
ended:before:=ends	4 -4
ended:before:=wants	-16 16
ended:before:agreed	5 -5
ended:before:effect	7 -7
ended:before:ends	11 -11
ended:before:over	13 -13
ended:before:wants	-15 15
ended:before:will	6 -6
ended:c0=agree	-4 4
ended:c0=bear	7 -7
ended:c0=begin	16 -16
ended:c0=down	2 -2
ended:c0=end	3 -3
ended:c0=impose	8 -8
ended:c0=propose	2 -2
ended:c0=say	-12 12
ended:c0=stay	-13 13
ended:c0=suspend	9 -9
ended:c0=up	4 -4
ended:c1=agree	3 -3
ended:c1=bear	7 -7
ended:c1=begin	18 -18
ended:c1=down	2 -2
ended:c1=end	-14 14
ended:c1=impose	27 -27
ended:c1=propose	2 -2
ended:c1=say	-12 12
ended:c1=stay	-13 13
ended:c1=suspend	13 -13
ended:c1=up	4 -4
ended:ct0=agree past	5 -5
ended:ct0=bear past	3 -3
ended:ct0=begin modal	2 -2
ended:ct0=begin past	6 -6
ended:ct0=begin present	5 -5
ended:ct0=end modal	4 -4
ended:ct0=end present	5 -5
ended:ct0=impose past	7 -7
ended:ct0=impose present	8 -8
ended:ct0=stay future	4 -4
ended:ct0=stay modal	2 -2
ended:ct0=stay past	-13 13
ended:ct0=stay perfect	2 -2
ended:ct0=stay present	-10 10
ended:ct1=agree past	2 -2
ended:ct1=bear past	3 -3
ended:ct1=begin modal	2 -2
ended:ct1=begin past	6 -6
ended:ct1=begin present	5 -5
ended:ct1=end modal	4 -4
ended:ct1=end present	5 -5
ended:ct1=impose infinitive	4 -4
ended:ct1=impose past	5 -5
ended:ct1=impose present	7 -7
ended:ct1=stay future	4 -4
ended:ct1=stay modal	2 -2
ended:ct1=stay past	-13 13
ended:ct1=stay perfect	2 -2
ended:ct1=stay present	-11 11
ended:ct1=suspend infinitive	2 -2
ended:end	21 -21
ended:end as in force>0.05	3 -3
ended:end as in force>0.1	2 -2
ended:end as in force>0.2	8 -8
ended:end as in force>0.5	-8 8
ended:end as in force>0.8	13 -13
ended:end as in force>0.9	5 -5
ended:end as in force>0.97	2 -2
ended:end as proposed>0.05	23 -23
ended:end as proposed>0.1	16 -16
ended:end as proposed>0.2	3 -3
ended:end+length	-13 13
ended:end+length+since	-6 6
ended:end+since	6 -6
ended:end=ahead	29 -29
ended:end=none	12 -12
ended:end=today	-9 9
ended:end>0.1	-4 4
ended:end>0.35	2 -2
ended:end>0.5	-7 7
ended:end>0.65	2 -2
ended:end>0.8	16 -16
ended:end>0.9	9 -9
ended:end>0.97	6 -6
ended:has-future	21 -21
ended:has-gerund	-14 14
ended:has-infinitive	6 -6
ended:has-modal	16 -16
ended:has-past	-20 20
ended:has-perfect	2 -2
ended:has-pluperfect	-8 8
ended:has-present	16 -16
ended:headline	-10 10
ended:here:=	2 -2
ended:here:=agreed	9 -9
ended:here:=agreed+ends	3 -3
ended:here:=effect	18 -18
ended:here:=ends	30 -30
ended:here:=over	-17 17
ended:here:=signed	11 -11
ended:here:=wants	13 -13
ended:here:=will+ends	3 -3
ended:here:agreed	-4 4
ended:here:awaits	3 -3
ended:here:effect	21 -21
ended:here:ends	21 -21
ended:here:over	-35 35
ended:here:signed	15 -15
ended:here:wants	-5 5
ended:here:will	7 -7
ended:l1=,	11 -11
ended:l1=:	2 -2
ended:l1=<begin>	-9 9
ended:l1=<money>	-13 13
ended:l1=<v-end>	7 -7
ended:l1=<v-propose>	6 -6
ended:l1=a	16 -16
ended:l1=another	6 -6
ended:l1=before	2 -2
ended:l1=by	11 -11
ended:l1=end	7 -7
ended:l1=for	18 -18
ended:l1=from	7 -7
ended:l1=in	2 -2
ended:l1=of	-17 17
ended:l1=on	-3 3
ended:l1=since	4 -4
ended:l1=the	2 -2
ended:l1=to	9 -9
ended:l1=until	13 -13
ended:l2=,	-12 12
ended:l2=:	3 -3
ended:l2=<begin>	3 -3
ended:l2=<day-ahead>	2 -2
ended:l2=<duty>	2 -2
ended:l2=<goods>	4 -4
ended:l2=<seat>	5 -5
ended:l2=<v-stay>	13 -13
ended:l2=and	6 -6
ended:l2=are	3 -3
ended:l2=end	-2 2
ended:l2=for	7 -7
ended:l2=force	4 -4
ended:l2=good	2 -2
ended:l2=have	8 -8
ended:l2=it	-5 5
ended:l2=on	5 -5
ended:l2=out	-6 6
ended:l2=pause	-4 4
ended:l2=run	12 -12
ended:l2=suspend	3 -3
ended:l2=to	9 -9
ended:l2=truce	8 -8
ended:l2=up	-12 12
ended:l3=,	-13 13
ended:l3=<begin>	-11 11
ended:l3=<day-gone>	9 -9
ended:l3=<duty>	3 -3
ended:l3=<goods>	4 -4
ended:l3=<name>	5 -5
ended:l3=<seat>	-16 16
ended:l3=<span>	-4 4
ended:l3=<v-begin>	3 -3
ended:l3=<v-stay>	-6 6
ended:l3=<v-up>	2 -2
ended:l3=a	-10 10
ended:l3=be	9 -9
ended:l3=go	2 -2
ended:l3=in	10 -10
ended:l3=is	-9 9
ended:l3=it	5 -5
ended:l3=on	8 -8
ended:l3=run	-7 7
ended:l3=tariff	3 -3
ended:l3=the	6 -6
ended:l3=to	10 -10
ended:l3=was	7 -7
ended:l3=which	3 -3
ended:l3=with	-5 5
ended:l3=would	4 -4
ended:l4=,	9 -9
ended:l4=<agent>	5 -5
ended:l4=<begin>	-7 7
ended:l4=<day-gone>	3 -3
ended:l4=<duty>	-19 19
ended:l4=<goods>	5 -5
ended:l4=<quality>	2 -2
ended:l4=<seat>	2 -2
ended:l4=<v-bear>	3 -3
ended:l4=<v-begin>	9 -9
ended:l4=<v-end>	-16 16
ended:l4=<v-impose>	10 -10
ended:l4=<v-stay>	2 -2
ended:l4=<v-suspend>	7 -7
ended:l4=and	4 -4
ended:l4=by	-17 17
ended:l4=end	-16 16
ended:l4=for	-6 6
ended:l4=in	6 -6
ended:l4=is	-11 11
ended:l4=it	-6 6
ended:l4=of	11 -11
ended:l4=on	12 -12
ended:l4=the	4 -4
ended:l4=truce	-6 6
ended:l4=two	6 -6
ended:l4=was	4 -4
ended:l4=will	6 -6
ended:l4=with	6 -6
ended:l4=would	2 -2
ended:l=, for	-10 10
ended:l=, on	6 -6
ended:l=, to	3 -3
ended:l=<begin> <begin>	-9 9
ended:l=<begin> on	7 -7
ended:l=end on	-3 3
ended:l=for another	4 -4
ended:l=force since	2 -2
ended:l=out on	-7 7
ended:l=pause of	-5 5
ended:l=run for	10 -10
ended:l=suspend for	2 -2
ended:l=truce of	7 -7
ended:l=up on	-12 12
ended:lead="	6 -6
ended:lead=,	5 -5
ended:lead=:	9 -9
ended:lead=;	2 -2
ended:lead=a	20 -20
ended:lead=and	5 -5
ended:lead=for	-14 14
ended:lead=if	2 -2
ended:lead=in	3 -3
ended:lead=it	-11 11
ended:lead=on	8 -8
ended:lead=that	-3 3
ended:lead=the	18 -18
ended:lead=until	2 -2
ended:lead=which	8 -8
ended:length	5 -5
ended:length as ended>0.05	-7 7
ended:length as in force>0.1	-6 6
ended:length as in force>0.2	-9 9
ended:length as in force>0.35	-8 8
ended:length as in force>0.65	12 -12
ended:length as in force>0.8	10 -10
ended:length as in force>0.9	2 -2
ended:length as proposed>0.05	-16 16
ended:length as proposed>0.1	-14 14
ended:length as proposed>0.2	6 -6
ended:length as proposed>0.35	4 -4
ended:length as proposed>0.5	6 -6
ended:length as proposed>0.8	2 -2
ended:length+since	2 -2
ended:length>0.05	-6 6
ended:length>0.2	4 -4
ended:length>0.35	-7 7
ended:length>0.8	11 -11
ended:length>0.9	4 -4
ended:lll=<begin> <begin> <begin>	-9 9
ended:lll=<begin> <begin> on	7 -7
ended:lll=a pause of	-5 5
ended:lll=a truce of	7 -7
ended:lll=in force since	2 -2
ended:lll=run out on	-7 7
ended:lr=by ,	5 -5
ended:lr=end .	2 -2
ended:lr=for ,	-7 7
ended:lr=for .	17 -17
ended:lr=for and	9 -9
ended:lr=of ,	-6 6
ended:lr=of .	-2 2
ended:lr=on ,	-5 5
ended:lr=on .	5 -5
ended:lr=on <end>	4 -4
ended:lr=on the	7 -7
ended:lr=the ,	4 -4
ended:lr=the <end>	2 -2
ended:lr=to ,	2 -2
ended:lr=to .	2 -2
ended:lr=until .	3 -3
ended:made other state whose=4	8 -8
ended:made other state whose=5	13 -13
ended:made other state whose=6	11 -11
ended:made other state whose=7	6 -6
ended:made other state whose=8	30 -30
ended:made other state whose=9	-12 12
ended:made own whose=9	7 -7
ended:mine=0 rival=0	8 -8
ended:mine=0 rival=1	20 -20
ended:mine=0 rival=2	-13 13
ended:mine=0 rival=3	28 -28
ended:mine=0 rival=4	-2 2
ended:mine=0 rival=5	-9 9
ended:mine=0 rival=7	10 -10
ended:mine=0 rival=8	10 -10
ended:mine=0 rival=9	7 -7
ended:other other pair in force bare	3 -3
ended:other other pair in force end open	5 -5
ended:other other pair in force own	4 -4
ended:other other pair proposed bare	3 -3
ended:other other pair proposed end open	3 -3
ended:other same pair ended end open	-3 3
ended:other same pair ended own	4 -4
ended:other same pair in force another end	30 -30
ended:other same pair in force another length	22 -22
ended:other same pair in force bare	-4 4
ended:other same pair in force end apart	5 -5
ended:other same pair in force end same	4 -4
ended:other same pair in force own	21 -21
ended:other same pair proposed another length	-9 9
ended:other same pair proposed bare	-4 4
ended:other same pair proposed end apart	-9 9
ended:other same pair proposed end same	24 -24
ended:other same pair proposed own	-3 3
ended:other state of in force	6 -6
ended:other state of in force end	16 -16
ended:other state of in force end+length	-3 3
ended:other state of in force end+length+since	-7 7
ended:other state of in force end+since	6 -6
ended:other state of in force end>0.05	2 -2
ended:other state of in force end>0.2	8 -8
ended:other state of in force end>0.5	-7 7
ended:other state of in force end>0.8	15 -15
ended:other state of in force end>0.9	8 -8
ended:other state of in force end>0.97	5 -5
ended:other state of in force length+since	2 -2
ended:other state of in force length>0.05	-7 7
ended:other state of in force length>0.1	-11 11
ended:other state of in force length>0.2	-5 5
ended:other state of in force length>0.35	-10 10
ended:other state of in force length>0.65	4 -4
ended:other state of in force length>0.8	8 -8
ended:other state of in force mine=0	5 -5
ended:other state of in force mine=1	12 -12
ended:other state of in force since	11 -11
ended:other state of in force since>0.05	3 -3
ended:other state of in force since>0.1	-2 2
ended:other state of in force since>0.2	6 -6
ended:other state of in force since>0.35	17 -17
ended:other state of in force since>0.5	8 -8
ended:other state of in force since>0.65	7 -7
ended:other state of in force since>0.8	6 -6
ended:other state of in force since>0.9	5 -5
ended:other state of in force since>0.97	5 -5
ended:other state of proposed	9 -9
ended:other state of proposed end+length	6 -6
ended:other state of proposed end>0.05	10 -10
ended:other state of proposed end>0.1	3 -3
ended:other state of proposed length>0.05	5 -5
ended:other state of proposed length>0.1	12 -12
ended:other state of proposed length>0.2	4 -4
ended:other state of proposed length>0.5	-3 3
ended:other state of proposed length>0.65	-6 6
ended:other state of proposed length>0.8	2 -2
ended:other state of proposed mine=0	7 -7
ended:other state of proposed since	3 -3
ended:other state of proposed since>0.05	5 -5
ended:own	-2 2
ended:own length	9 -9
ended:own length>0.05	-5 5
ended:own length>0.1	17 -17
ended:own length>0.2	17 -17
ended:own mine=1	-4 4
ended:pc0=agree	-9 9
ended:pc0=begin	6 -6
ended:pc0=down	7 -7
ended:pc0=end	6 -6
ended:pc0=say	-25 25
ended:pc0=stay	20 -20
ended:pt0=past	-12 12
ended:pt0=perfect	2 -2
ended:qt=modal	4 -4
ended:qt=past	-18 18
ended:qt=perfect	8 -8
ended:qt=pluperfect	2 -2
ended:qt=present	-5 5
ended:quoted	6 -6
ended:r1=,	-8 8
ended:r1=.	4 -4
ended:r1=:	-11 11
ended:r1=<duty>	8 -8
ended:r1=<end>	20 -20
ended:r1=and	12 -12
ended:r1=from	4 -4
ended:r1=of	6 -6
ended:r1=the	13 -13
ended:r1=to	9 -9
ended:r1=truce	2 -2
ended:s:<not>	-8 8
ended:said in force>0.05	-14 14
ended:said in force>0.1	-13 13
ended:said in force>0.2	-10 10
ended:said in force>0.35	-8 8
ended:said in force>0.5	-18 18
ended:said in force>0.65	-8 8
ended:said in force>0.8	-13 13
ended:said in force>0.9	9 -9
ended:said in force>0.97	18 -18
ended:said proposed>0.05	13 -13
ended:said proposed>0.1	6 -6
ended:said proposed>0.35	9 -9
ended:said proposed>0.5	13 -13
ended:said proposed>0.65	29 -29
ended:said proposed>0.8	15 -15
ended:said proposed>0.9	10 -10
ended:said proposed>0.97	3 -3
ended:since	15 -15
ended:since as in force>0.1	-5 5
ended:since as in force>0.2	2 -2
ended:since as in force>0.35	12 -12
ended:since as in force>0.5	2 -2
ended:since as proposed>0.05	6 -6
ended:since=ahead	3 -3
ended:since=gone	-14 14
ended:since=gone month	20 -20
ended:since=none	6 -6
ended:since=soon	14 -14
ended:since=today	11 -11
ended:since=yesterday	-9 9
ended:since>0.05	5 -5
ended:since>0.2	7 -7
ended:since>0.35	18 -18
ended:since>0.5	9 -9
ended:since>0.65	8 -8
ended:since>0.8	7 -7
ended:since>0.9	6 -6
ended:since>0.97	6 -6
ended:some ended>0.1	-2 2
ended:some ended>0.2	-8 8
ended:some in force>0.05	21 -21
ended:some in force>0.1	11 -11
ended:some in force>0.2	8 -8
ended:some in force>0.35	8 -8
ended:some in force>0.65	28 -28
ended:some in force>0.8	33 -33
ended:some in force>0.9	19 -19
ended:some in force>0.97	8 -8
ended:some proposed>0.05	-3 3
ended:some proposed>0.1	-2 2
ended:some proposed>0.2	12 -12
ended:some proposed>0.35	9 -9
ended:some proposed>0.5	8 -8
ended:some proposed>0.65	-3 3
ended:some proposed>0.8	8 -8
ended:some proposed>0.9	4 -4
ended:t0=future	13 -13
ended:t0=future-passive	3 -3
ended:t0=modal	12 -12
ended:t0=modal-passive	3 -3
ended:t0=past	-18 18
ended:t0=perfect	9 -9
ended:t0=present	4 -4
ended:t0=present-passive	2 -2
ended:tense=future none	14 -14
ended:tense=future soon	2 -2
ended:tense=modal none	6 -6
ended:tense=modal soon	8 -8
ended:tense=none ahead	2 -2
ended:tense=none soon	17 -17
ended:tense=none today	5 -5
ended:tense=past ahead	9 -9
ended:tense=past none	-7 7
ended:tense=past soon	-12 12
ended:tense=present ahead	22 -22
ended:tense=present none	28 -28
ended:tense=present soon	-3 3
ended:v0-none	7 -7
ended:v0=agree	-7 7
ended:v0=be	-19 19
ended:v0=begin	6 -6
ended:v0=go	3 -3
ended:v0=have	9 -9
ended:v0=other	6 -6
ended:v0=run	2 -2
ended:v0=say	-15 15
ended:v0=take	2 -2
ended:vt0=be future	3 -3
ended:vt0=be past	-12 12
ended:vt0=be present	-15 15
ended:vt0=end modal	7 -7
ended:vt0=end present	2 -2
ended:vt0=have present	5 -5
ended:vt0=run present	6 -6
ended:vt0=take present	2 -2
ended:when=ahead gone	-10 10
ended:when=ahead gone long	-10 10
ended:when=ahead gone month	6 -6
ended:when=ahead gone month long	6 -6
ended:when=ahead none	43 -43
ended:when=ahead none 	17 -17
ended:when=ahead none long	28 -28
ended:when=ahead soon	4 -4
ended:when=ahead soon long	3 -3
ended:when=ahead today	4 -4
ended:when=ahead today long	4 -4
ended:when=none gone	13 -13
ended:when=none gone long	9 -9
ended:when=none gone month	7 -7
ended:when=none gone month long	4 -4
ended:when=none none	5 -5
ended:when=none none long	5 -5
ended:when=none soon	5 -5
ended:when=none soon 	2 -2
ended:when=none yesterday	-10 10
ended:when=soon gone month	7 -7
ended:when=soon gone month long	5 -5
ended:when=soon none	-5 5
ended:when=soon none 	23 -23
ended:when=soon none long	-18 18
ended:when=soon soon	2 -2
ended:when=soon soon long	2 -2
ended:when=today none	-9 9
ended:whole ended>0.05	5 -5
ended:whole ended>0.1	4 -4
ended:whole in force>0.05	-3 3
ended:whole in force>0.1	-6 6
ended:whole in force>0.2	-15 15
ended:whole in force>0.35	13 -13
ended:whole in force>0.5	14 -14
ended:whole in force>0.65	11 -11
ended:whole in force>0.8	8 -8
ended:whole in force>0.9	8 -8
ended:whole in force>0.97	8 -8
ended:whole proposed>0.05	-9 9
ended:whole proposed>0.1	-20 20
ended:whole proposed>0.2	-10 10
ended:whole proposed>0.35	7 -7
ended:whole proposed>0.5	6 -6
ended:whole proposed>0.65	19 -19
ended:whole proposed>0.8	22 -22
ended:whole proposed>0.9	16 -16
ended:whole proposed>0.97	8 -8
ended:whose>0.05	9 -9
ended:whose>0.1	9 -9
ended:whose>0.2	9 -9
ended:whose>0.35	8 -8
ended:whose>0.5	6 -6
ended:whose>0.8	3 -3
ended:whose>0.97	-8 8
in force:a:<v-bear>	22 -22
in force:a:<v-begin>	12 -12
in force:a:<v-end>	-9 9
in force:a:<v-impose>	27 -27
in force:after:=agreed	21 -21
in force:after:=awaits	8 -8
in force:after:=effect	-18 18
in force:after:=ends	-16 16
in force:after:=ends+wants	-8 8
in force:after:=over	2 -2
in force:after:=signed	7 -7
in force:after:=will	6 -6
in force:after:agreed	-2 2
in force:after:awaits	12 -12
in force:after:effect	-12 12
in force:after:ends	-18 18
in force:after:over	14 -14
in force:after:signed	-2 2
in force:after:wants	-4 4
in force:after:will	17 -17
in force:all ended>0.05	-20 20
in force:all in force>0.05	-3 3
in force:all in force>0.1	-9 9
in force:all in force>0.2	-10 10
in force:all in force>0.35	-3 3
in force:all in force>0.5	-9 9
in force:all in force>0.8	-4 4
in force:all in force>0.9	6 -6
in force:all in force>0.97	-2 2
in force:all proposed>0.05	-11 11
in force:all proposed>0.2	-6 6
in force:all proposed>0.35	7 -7
in force:all proposed>0.5	-6 6
in force:all proposed>0.65	-5 5
in force:all proposed>0.8	15 -15
in force:all proposed>0.9	-10 10
in force:all proposed>0.97	-7 7
in force:all:agreed	4 -4
in force:all:agreed=0	5 -5
in force:all:agreed=2	11 -11
in force:all:agreed=3	-6 6
in force:all:awaits	4 -4
in force:all:awaits=0	5 -5
in force:all:awaits=1	14 -14
in force:all:awaits=2	-24 24
in force:all:effect	2 -2
in force:all:effect=0	7 -7
in force:all:effect=1	-17 17
in force:all:effect=2	39 -39
in force:all:ends	15 -15
in force:all:ends=0	-12 12
in force:all:ends=1	-8 8
in force:all:ends=2	24 -24
in force:all:ends=3	5 -5
in force:all:over	14 -14
in force:all:over=1	-12 12
in force:all:over=2	50 -50
in force:all:over=3	11 -11
in force:all:signed	9 -9
in force:all:signed=0	2 -2
in force:all:signed=1	17 -17
in force:all:signed=2	-25 25
in force:all:unsigned	3 -3
in force:all:unsigned=0	8 -8
in force:all:unsigned=1	12 -12
in force:all:wants	15 -15
in force:all:wants=0	-6 6
in force:all:wants=1	4 -4
in force:all:wants=2	17 -17
in force:all:will	17 -17
in force:all:will=1	18 -18
in force:all:will=2	-3 3
in force:all:will=3	4 -4
in force:another end	-4 4
in force:another end end	16 -16
in force:another end end+length	5 -5
in force:another end end+length+since	11 -11
in force:another end end+since	-41 41
in force:another end end>0.05	-4 4
in force:another end end>0.1	-4 4
in force:another end end>0.2	-12 12
in force:another end end>0.35	-6 6
in force:another end end>0.5	-3 3
in force:another end end>0.65	-10 10
in force:another end length>0.05	13 -13
in force:another end length>0.1	8 -8
in force:another end length>0.2	15 -15
in force:another end length>0.35	-3 3
in force:another end length>0.5	-18 18
in force:another end length>0.65	4 -4
in force:another end length>0.8	-9 9
in force:another end length>0.9	17 -17
in force:another end mine=6	-4 4
in force:another end mine=7	-8 8
in force:another end mine=9	6 -6
in force:another end since>0.05	-17 17
in force:another end since>0.2	23 -23
in force:another end since>0.35	24 -24
in force:another end since>0.5	3 -3
in force:another end since>0.65	-18 18
in force:another end since>0.8	-24 24
in force:another end since>0.9	-32 32
in force:another end since>0.97	-11 11
in force:another length	13 -13
in force:another length length	13 -13
in force:another length length>0.05	13 -13
in force:another length length>0.1	13 -13
in force:another length length>0.2	5 -5
in force:another length mine=7	4 -4
in force:another length mine=9	4 -4
in force:asks	-2 2
in force:b:<v-agree>	-23 23
in force:b:<v-bear>	7 -7
in force:b:<v-down>	27 -27
in force:b:<v-end>	-2 2
in force:b:<v-impose>	-12 12
in force:b:<v-propose>	27 -27
in force:b:<v-sell>	23 -23
in force:b:<v-stay>	5 -5
in force:b:<v-target>	17 -17
in force:b:<v-up>	-2 2
in force:bare	8 -8
in force:bare bare	8 -8
in force:bare mine=0	54 -54
in force:bare mine=1	-14 14
in force:bare mine=2	-14 14
in force:bare mine=3	-23 23
in force:bare mine=4	-3 3
in force:bare mine=6	13 -13
in force:bare mine=7	-7 7
in force:bare mine=8	34 -34
in force:bare mine=9	49 -49
in force:before:=	11 -11
in force:before:=agreed+ends	-2 2
in force:before:=effect	17 -17
in force:before:=ends	13 -13
in force:before:=over	29 -29
in force:before:=wants	14 -14
in force:before:agreed	2 -2
in force:before:over	15 -15
in force:before:signed	-11 11
in force:before:wants	30 -30
in force:before:will	33 -33
in force:c0=agree	2 -2
in force:c0=bear	4 -4
in force:c0=begin	5 -5
in force:c0=down	12 -12
in force:c0=end	6 -6
in force:c0=impose	-4 4
in force:c0=propose	6 -6
in force:c0=say	-2 2
in force:c0=stay	-4 4
in force:c0=suspend	3 -3
in force:c0=up	15 -15
in force:c1=agree	-13 13
in force:c1=bear	5 -5
in force:c1=begin	9 -9
in force:c1=down	11 -11
in force:c1=end	3 -3
in force:c1=impose	13 -13
in force:c1=propose	8 -8
in force:c1=say	-2 2
in force:c1=stay	-2 2
in force:c1=suspend	5 -5
in force:c1=up	11 -11
in force:ct0=agree past	3 -3
in force:ct0=agree perfect	-28 28
in force:ct0=agree present	28 -28
in force:ct0=bear past	-12 12
in force:ct0=bear present	-4 4
in force:ct0=begin modal	18 -18
in force:ct0=begin past	7 -7
in force:ct0=begin present	-5 5
in force:ct0=down present	9 -9
in force:ct0=end future	6 -6
in force:ct0=end modal	-6 6
in force:ct0=end present	-12 12
in force:ct0=impose future	14 -14
in force:ct0=impose modal	9 -9
in force:ct0=impose past	-9 9
in force:ct0=impose past-passive	-21 21
in force:ct0=impose perfect	-5 5
in force:ct0=impose present-passive	12 -12
in force:ct0=propose perfect	2 -2
in force:ct0=stay future	-3 3
in force:ct0=stay modal	4 -4
in force:ct0=stay past	19 -19
in force:ct0=stay perfect	21 -21
in force:ct0=stay present	-10 10
in force:ct0=suspend present-passive	-2 2
in force:ct0=up present	8 -8
in force:ct1=agree past	21 -21
in force:ct1=bear past	-12 12
in force:ct1=bear present	-4 4
in force:ct1=begin gerund	24 -24
in force:ct1=begin modal	18 -18
in force:ct1=begin past	7 -7
in force:ct1=begin present	-5 5
in force:ct1=down present	9 -9
in force:ct1=end future	6 -6
in force:ct1=end infinitive	-23 23
in force:ct1=end modal	-6 6
in force:ct1=end present	-12 12
in force:ct1=impose future	14 -14
in force:ct1=impose infinitive	36 -36
in force:ct1=impose modal	9 -9
in force:ct1=impose participle-passive	12 -12
in force:ct1=impose past-passive	-21 21
in force:ct1=impose perfect	-6 6
in force:ct1=impose present	-16 16
in force:ct1=impose present-passive	12 -12
in force:ct1=propose perfect	2 -2
in force:ct1=stay future	2 -2
in force:ct1=stay modal	4 -4
in force:ct1=stay past	19 -19
in force:ct1=stay perfect	21 -21
in force:ct1=stay present	-12 12
in force:ct1=suspend infinitive	-17 17
in force:ct1=suspend participle-passive	10 -10
in force:ct1=suspend present	4 -4
in force:ct1=suspend present-passive	-2 2
in force:ct1=up present	8 -8
in force:end	2 -2
in force:end as in force>0.05	4 -4
in force:end as in force>0.1	-7 7
in force:end as in force>0.2	-9 9
in force:end as in force>0.35	-7 7
in force:end as in force>0.5	-3 3
in force:end as in force>0.65	-2 2
in force:end as in force>0.8	5 -5
in force:end as in force>0.9	-12 12
in force:end as in force>0.97	7 -7
in force:end as proposed>0.05	-26 26
in force:end as proposed>0.1	-24 24
in force:end as proposed>0.35	8 -8
in force:end as proposed>0.5	11 -11
in force:end as proposed>0.65	-8 8
in force:end as proposed>0.8	10 -10
in force:end as proposed>0.9	2 -2
in force:end+length	7 -7
in force:end+length+since	3 -3
in force:end+since	-10 10
in force:end=ahead	6 -6
in force:end=none	11 -11
in force:end=soon	-14 14
in force:end=today	9 -9
in force:end>0.1	-10 10
in force:end>0.2	-6 6
in force:end>0.35	-6 6
in force:end>0.5	-9 9
in force:end>0.65	-9 9
in force:end>0.9	-20 20
in force:has-future	5 -5
in force:has-gerund	19 -19
in force:has-infinitive	28 -28
in force:has-modal	2 -2
in force:has-participle	-11 11
in force:has-past	-4 4
in force:has-perfect	24 -24
in force:has-pluperfect	15 -15
in force:headline	3 -3
in force:here:=	22 -22
in force:here:=agreed	-11 11
in force:here:=agreed+ends	-6 6
in force:here:=effect	-3 3
in force:here:=effect+ends	11 -11
in force:here:=ends	-13 13
in force:here:=ends+wants	6 -6
in force:here:=over	21 -21
in force:here:=over+ends	-13 13
in force:here:=signed	9 -9
in force:here:=wants	42 -42
in force:here:=will+ends	7 -7
in force:here:agreed	-5 5
in force:here:awaits	-7 7
in force:here:effect	-4 4
in force:here:ends	-15 15
in force:here:over	22 -22
in force:here:wants	17 -17
in force:here:will	-12 12
in force:l1="	14 -14
in force:l1=,	5 -5
in force:l1=:	8 -8
in force:l1=<begin>	11 -11
in force:l1=<money>	8 -8
in force:l1=<v-end>	-40 40
in force:l1=<v-impose>	7 -7
in force:l1=<v-propose>	6 -6
in force:l1=a	-3 3
in force:l1=after	-20 20
in force:l1=another	-6 6
in force:l1=by	-6 6
in force:l1=end	-9 9
in force:l1=for	-16 16
in force:l1=from	33 -33
in force:l1=in	18 -18
in force:l1=of	6 -6
in force:l1=on	3 -3
in force:l1=since	-9 9
in force:l1=the	7 -7
in force:l1=to	-4 4
in force:l2=,	3 -3
in force:l2=:	-20 20
in force:l2=<begin>	9 -9
in force:l2=<day-ahead>	17 -17
in force:l2=<day-gone>	17 -17
in force:l2=<duty>	-2 2
in force:l2=<goods>	-21 21
in force:l2=<level>	18 -18
in force:l2=<name>	7 -7
in force:l2=<seat>	12 -12
in force:l2=<span>	14 -14
in force:l2=<v-begin>	8 -8
in force:l2=<v-end>	-6 6
in force:l2=<v-impose>	-4 4
in force:l2=<v-propose>	14 -14
in force:l2=<v-suspend>	-11 11
in force:l2=and	-33 33
in force:l2=are	-8 8
in force:l2=at	13 -13
in force:l2=begin	3 -3
in force:l2=end	3 -3
in force:l2=expire	-18 18
in force:l2=extend	10 -10
in force:l2=extension	-19 19
in force:l2=for	3 -3
in force:l2=force	-2 2
in force:l2=good	8 -8
in force:l2=has	-24 24
in force:l2=have	37 -37
in force:l2=hold	-25 25
in force:l2=is	9 -9
in force:l2=it	32 -32
in force:l2=lapse	-3 3
in force:l2=last	12 -12
in force:l2=on	-17 17
in force:l2=out	8 -8
in force:l2=over	-29 29
in force:l2=pause	-12 12
in force:l2=prolonged	-26 26
in force:l2=run	-19 19
in force:l2=sign	14 -14
in force:l2=standstill	8 -8
in force:l2=suspend	-13 13
in force:l2=term	-23 23
in force:l2=to	-11 11
in force:l2=truce	-8 8
in force:l2=until	-2 2
in force:l2=up	18 -18
in force:l3='s	-26 26
in force:l3=:	9 -9
in force:l3=<begin>	12 -12
in force:l3=<day-ahead>	11 -11
in force:l3=<day-gone>	27 -27
in force:l3=<duty>	-23 23
in force:l3=<goods>	-44 44
in force:l3=<level>	-24 24
in force:l3=<name>	-7 7
in force:l3=<number>	22 -22
in force:l3=<points>	-11 11
in force:l3=<seat>	26 -26
in force:l3=<span>	3 -3
in force:l3=<v-bear>	31 -31
in force:l3=<v-begin>	-29 29
in force:l3=<v-end>	3 -3
in force:l3=<v-impose>	-3 3
in force:l3=<v-stay>	-10 10
in force:l3=<v-suspend>	6 -6
in force:l3=<v-up>	-19 19
in force:l3=a	-31 31
in force:l3=an	-9 9
in force:l3=and	29 -29
in force:l3=are	-14 14
in force:l3=arrangement	-15 15
in force:l3=be	4 -4
in force:l3=country	-4 4
in force:l3=end	-23 23
in force:l3=extension	-2 2
in force:l3=for	11 -11
in force:l3=from	27 -27
in force:l3=go	-23 23
in force:l3=good	-26 26
in force:l3=has	-5 5
in force:l3=have	17 -17
in force:l3=in	-18 18
in force:l3=is	11 -11
in force:l3=its	29 -29
in force:l3=now	-20 20
in force:l3=of	7 -7
in force:l3=on	2 -2
in force:l3=pause	-12 12
in force:l3=run	-3 3
in force:l3=stay	5 -5
in force:l3=suspension	16 -16
in force:l3=take	-16 16
in force:l3=tariff	-22 22
in force:l3=they	-4 4
in force:l3=truce	-2 2
in force:l3=was	33 -33
in force:l3=which	3 -3
in force:l3=will	9 -9
in force:l3=with	17 -17
in force:l3=would	16 -16
in force:l4=,	-25 25
in force:l4=:	5 -5
in force:l4=<agent>	-5 5
in force:l4=<begin>	9 -9
in force:l4=<day-gone>	-35 35
in force:l4=<duty>	-6 6
in force:l4=<goods>	12 -12
in force:l4=<level>	27 -27
in force:l4=<month-gone>	3 -3
in force:l4=<name>	-7 7
in force:l4=<person>	14 -14
in force:l4=<quality>	19 -19
in force:l4=<seat>	-4 4
in force:l4=<span>	24 -24
in force:l4=<v-agree>	7 -7
in force:l4=<v-bear>	-8 8
in force:l4=<v-begin>	26 -26
in force:l4=<v-end>	-5 5
in force:l4=<v-impose>	-12 12
in force:l4=<v-stay>	32 -32
in force:l4=<v-suspend>	8 -8
in force:l4=<v-up>	26 -26
in force:l4=a	-4 4
in force:l4=an	21 -21
in force:l4=and	9 -9
in force:l4=are	8 -8
in force:l4=be	-11 11
in force:l4=been	6 -6
in force:l4=by	4 -4
in force:l4=due	-31 31
in force:l4=duty	4 -4
in force:l4=end	-3 3
in force:l4=extend	9 -9
in force:l4=for	19 -19
in force:l4=has	20 -20
in force:l4=in	22 -22
in force:l4=is	19 -19
in force:l4=it	2 -2
in force:l4=of	36 -36
in force:l4=old	2 -2
in force:l4=other	9 -9
in force:l4=prolong	5 -5
in force:l4=run	52 -52
in force:l4=that	-7 7
in force:l4=the	2 -2
in force:l4=their	-46 46
in force:l4=to	5 -5
in force:l4=truce	12 -12
in force:l4=was	6 -6
in force:l4=which	-11 11
in force:l4=will	-34 34
in force:l4=with	11 -11
in force:l4=would	-8 8
in force:l=, for	17 -17
in force:l=, on	-22 22
in force:l=, to	-17 17
in force:l=, until	12 -12
in force:l=: until	-35 35
in force:l=<begin> <begin>	11 -11
in force:l=<begin> on	-3 3
in force:l=<begin> the	20 -20
in force:l=<begin> until	14 -14
in force:l=<day-ahead> to	15 -15
in force:l=<day-gone> to	14 -14
in force:l=<level> until	13 -13
in force:l=begin on	28 -28
in force:l=end on	-11 11
in force:l=expire on	-18 18
in force:l=extend to	10 -10
in force:l=extension of	3 -3
in force:l=for another	-6 6
in force:l=force since	-23 23
in force:l=has until	-24 24
in force:l=hold until	-21 21
in force:l=lapse on	-3 3
in force:l=last until	7 -7
in force:l=on to	-5 5
in force:l=out on	4 -4
in force:l=pause of	-4 4
in force:l=run to	-9 9
in force:l=run until	-18 18
in force:l=suspend for	-20 20
in force:l=suspend until	3 -3
in force:l=term of	-23 23
in force:l=to the	-3 3
in force:l=truce by	5 -5
in force:l=truce of	-12 12
in force:l=until the	5 -5
in force:l=up on	4 -4
in force:lead="	3 -3
in force:lead=,	-2 2
in force:lead=:	-4 4
in force:lead=;	53 -53
in force:lead=a	-22 22
in force:lead=after	-7 7
in force:lead=and	-12 12
in force:lead=both	11 -11
in force:lead=china	-16 16
in force:lead=for	30 -30
in force:lead=he	7 -7
in force:lead=in	-6 6
in force:lead=it	-4 4
in force:lead=on	-6 6
in force:lead=that	-3 3
in force:lead=the	-8 8
in force:lead=they	-33 33
in force:lead=until	-20 20
in force:lead=what	25 -25
in force:lead=which	20 -20
in force:lead=—	-12 12
in force:length	11 -11
in force:length as ended>0.05	10 -10
in force:length as ended>0.1	-2 2
in force:length as ended>0.2	-2 2
in force:length as in force>0.2	6 -6
in force:length as in force>0.35	-6 6
in force:length as in force>0.5	5 -5
in force:length as in force>0.65	6 -6
in force:length as in force>0.8	-5 5
in force:length as in force>0.9	4 -4
in force:length as in force>0.97	-2 2
in force:length as proposed>0.05	-4 4
in force:length as proposed>0.1	5 -5
in force:length as proposed>0.2	-13 13
in force:length as proposed>0.35	-15 15
in force:length as proposed>0.5	19 -19
in force:length as proposed>0.65	21 -21
in force:length as proposed>0.8	32 -32
in force:length as proposed>0.9	18 -18
in force:length+since	-20 20
in force:length>0.05	3 -3
in force:length>0.2	8 -8
in force:length>0.35	-7 7
in force:length>0.5	5 -5
in force:length>0.65	7 -7
in force:length>0.8	-4 4
in force:length>0.9	-3 3
in force:length>0.97	-16 16
in force:lll=<begin> <begin> <begin>	11 -11
in force:lll=<begin> <begin> on	-3 3
in force:lll=<begin> <begin> the	20 -20
in force:lll=<begin> <begin> until	14 -14
in force:lll=<span> , to	-17 17
in force:lll=<span> , until	21 -21
in force:lll=a pause of	-4 4
in force:lll=a truce of	-12 12
in force:lll=an extension of	3 -3
in force:lll=and end on	12 -12
in force:lll=end on the	-7 7
in force:lll=from <day-ahead> to	15 -15
in force:lll=from <day-gone> to	14 -14
in force:lll=in force since	-23 23
in force:lll=it end on	4 -4
in force:lll=pause end on	4 -4
in force:lll=run out on	7 -7
in force:lll=to end on	-20 20
in force:lll=truce end on	-38 38
in force:lll=which end on	8 -8
in force:lr=, .	-44 44
in force:lr=, <end>	34 -34
in force:lr=<begin> .	25 -25
in force:lr=another .	-21 21
in force:lr=by ,	11 -11
in force:lr=end .	-7 7
in force:lr=for ,	-12 12
in force:lr=for .	-15 15
in force:lr=for and	11 -11
in force:lr=from <end>	7 -7
in force:lr=of ,	-15 15
in force:lr=of .	5 -5
in force:lr=on ,	-3 3
in force:lr=on .	11 -11
in force:lr=on <end>	-6 6
in force:lr=on and	-2 2
in force:lr=on at	-26 26
in force:lr=on the	-8 8
in force:lr=the ,	11 -11
in force:lr=the .	-11 11
in force:lr=the <end>	18 -18
in force:lr=to .	13 -13
in force:lr=to <end>	-17 17
in force:lr=until ,	4 -4
in force:lr=until .	13 -13
in force:lr=until <end>	7 -7
in force:made another end whose=6	2 -2
in force:made another end whose=7	4 -4
in force:made another end whose=8	-3 3
in force:made another end whose=9	-12 12
in force:made another length whose=9	8 -8
in force:made bare whose=3	11 -11
in force:made bare whose=4	-18 18
in force:made bare whose=5	30 -30
in force:made bare whose=6	-15 15
in force:made bare whose=7	31 -31
in force:made bare whose=8	9 -9
in force:made bare whose=9	3 -3
in force:made other state whose=4	6 -6
in force:made other state whose=5	5 -5
in force:made other state whose=6	-17 17
in force:made other state whose=7	-9 9
in force:made other state whose=8	18 -18
in force:made other state whose=9	32 -32
in force:made own whose=3	13 -13
in force:made own whose=4	32 -32
in force:made own whose=5	3 -3
in force:made own whose=6	-17 17
in force:made own whose=7	-5 5
in force:made own whose=9	-14 14
in force:mine=0 rival=0	59 -59
in force:mine=1 rival=0	10 -10
in force:mine=2 rival=0	37 -37
in force:mine=3 rival=0	-18 18
in force:mine=3 rival=1	-5 5
in force:mine=3 rival=3	2 -2
in force:mine=4 rival=0	25 -25
in force:mine=4 rival=1	10 -10
in force:mine=4 rival=3	-17 17
in force:mine=5 rival=0	-6 6
in force:mine=5 rival=1	-17 17
in force:mine=5 rival=2	-49 49
in force:mine=5 rival=3	-18 18
in force:mine=5 rival=5	3 -3
in force:mine=5 rival=6	19 -19
in force:mine=5 rival=7	6 -6
in force:mine=6 rival=0	-2 2
in force:mine=6 rival=1	11 -11
in force:mine=6 rival=2	-3 3
in force:mine=6 rival=3	6 -6
in force:mine=6 rival=4	-8 8
in force:mine=6 rival=5	24 -24
in force:mine=6 rival=6	-6 6
in force:mine=6 rival=7	-5 5
in force:mine=7 rival=0	-8 8
in force:mine=7 rival=1	3 -3
in force:mine=7 rival=2	30 -30
in force:mine=7 rival=3	-24 24
in force:mine=7 rival=4	2 -2
in force:mine=7 rival=5	-13 13
in force:mine=7 rival=6	-16 16
in force:mine=7 rival=8	8 -8
in force:mine=8 rival=0	23 -23
in force:mine=8 rival=1	-20 20
in force:mine=8 rival=3	-8 8
in force:mine=8 rival=4	18 -18
in force:mine=8 rival=5	-3 3
in force:mine=8 rival=6	-6 6
in force:mine=8 rival=7	2 -2
in force:mine=9 rival=0	-7 7
in force:mine=9 rival=1	-22 22
in force:mine=9 rival=2	6 -6
in force:mine=9 rival=3	-8 8
in force:mine=9 rival=4	15 -15
in force:mine=9 rival=5	-7 7
in force:mine=9 rival=6	-20 20
in force:mine=9 rival=7	32 -32
in force:mine=9 rival=8	-5 5
in force:other other pair in force bare	7 -7
in force:other other pair in force end open	-10 10
in force:other other pair in force own	-14 14
in force:other other pair proposed bare	-10 10
in force:other other pair proposed end open	-13 13
in force:other other pair proposed own	18 -18
in force:other same pair ended own	9 -9
in force:other same pair in force another end	31 -31
in force:other same pair in force another length	-3 3
in force:other same pair in force bare	-11 11
in force:other same pair in force end apart	15 -15
in force:other same pair in force end open	21 -21
in force:other same pair in force end same	12 -12
in force:other same pair in force own	78 -78
in force:other same pair proposed another length	22 -22
in force:other same pair proposed bare	-6 6
in force:other same pair proposed end apart	-25 25
in force:other same pair proposed end same	-11 11
in force:other same pair proposed own	11 -11
in force:other state of ended	7 -7
in force:other state of ended length	5 -5
in force:other state of ended length>0.05	6 -6
in force:other state of proposed	20 -20
in force:other state of proposed end	25 -25
in force:other state of proposed end+length	5 -5
in force:other state of proposed end+length+since	-18 18
in force:other state of proposed end>0.05	2 -2
in force:other state of proposed end>0.1	-2 2
in force:other state of proposed end>0.2	43 -43
in force:other state of proposed end>0.35	29 -29
in force:other state of proposed end>0.5	18 -18
in force:other state of proposed end>0.65	10 -10
in force:other state of proposed end>0.8	6 -6
in force:other state of proposed end>0.9	4 -4
in force:other state of proposed length	42 -42
in force:other state of proposed length>0.05	3 -3
in force:other state of proposed length>0.1	-6 6
in force:other state of proposed length>0.2	20 -20
in force:other state of proposed length>0.35	9 -9
in force:other state of proposed length>0.5	5 -5
in force:other state of proposed length>0.65	21 -21
in force:other state of proposed length>0.8	9 -9
in force:other state of proposed length>0.9	5 -5
in force:other state of proposed length>0.97	2 -2
in force:other state of proposed mine=3	3 -3
in force:other state of proposed mine=4	17 -17
in force:other state of proposed mine=5	-29 29
in force:other state of proposed mine=6	15 -15
in force:other state of proposed mine=8	28 -28
in force:other state of proposed mine=9	22 -22
in force:other state of proposed since	6 -6
in force:other state of proposed since>0.05	-25 25
in force:other state of proposed since>0.1	-29 29
in force:other state of proposed since>0.2	3 -3
in force:other state of proposed since>0.35	3 -3
in force:other state of proposed since>0.9	-2 2
in force:other state of proposed since>0.97	-2 2
in force:own	-9 9
in force:own end	-13 13
in force:own end+length	2 -2
in force:own end+length+since	3 -3
in force:own end+since	20 -20
in force:own end>0.1	-11 11
in force:own end>0.2	-7 7
in force:own end>0.35	-8 8
in force:own end>0.5	-9 9
in force:own end>0.65	-7 7
in force:own end>0.9	-21 21
in force:own end>0.97	-2 2
in force:own length	-13 13
in force:own length+since	-10 10
in force:own length>0.05	-11 11
in force:own length>0.1	-8 8
in force:own length>0.2	-8 8
in force:own length>0.35	-11 11
in force:own length>0.5	8 -8
in force:own length>0.8	-4 4
in force:own length>0.9	-14 14
in force:own length>0.97	-24 24
in force:own mine=0	25 -25
in force:own mine=1	57 -57
in force:own mine=2	13 -13
in force:own mine=3	-6 6
in force:own mine=4	15 -15
in force:own mine=5	-9 9
in force:own mine=7	-7 7
in force:own mine=8	-7 7
in force:own mine=9	-26 26
in force:own since	20 -20
in force:own since>0.05	12 -12
in force:own since>0.2	-3 3
in force:own since>0.35	-15 15
in force:own since>0.65	5 -5
in force:own since>0.8	9 -9
in force:own since>0.9	17 -17
in force:pc0=agree	4 -4
in force:pc0=bear	-6 6
in force:pc0=begin	-2 2
in force:pc0=down	-15 15
in force:pc0=end	9 -9
in force:pc0=impose	-6 6
in force:pc0=say	36 -36
in force:pc0=stay	4 -4
in force:pc0=suspend	3 -3
in force:pt0=future	-15 15
in force:pt0=modal	17 -17
in force:pt0=past	28 -28
in force:pt0=past-passive	15 -15
in force:pt0=perfect	9 -9
in force:pt0=perfect-passive	-4 4
in force:pt0=present	6 -6
in force:pt0=present-passive	-4 4
in force:qt=future	-11 11
in force:qt=modal	10 -10
in force:qt=past	-8 8
in force:qt=perfect	13 -13
in force:qt=pluperfect	-23 23
in force:qt=present	-11 11
in force:quoted	-4 4
in force:r1=(	15 -15
in force:r1=,	-3 3
in force:r1=.	-5 5
in force:r1=:	-22 22
in force:r1=;	-28 28
in force:r1=<duty>	11 -11
in force:r1=<end>	16 -16
in force:r1=?	-2 2
in force:r1=and	12 -12
in force:r1=at	-42 42
in force:r1=from	-5 5
in force:r1=in	3 -3
in force:r1=is	-31 31
in force:r1=more	3 -3
in force:r1=of	-29 29
in force:r1=the	-27 27
in force:r1=to	19 -19
in force:r1=truce	22 -22
in force:r1=—	27 -27
in force:s:<not>	-14 14
in force:said in force>0.05	-15 15
in force:said in force>0.1	-11 11
in force:said in force>0.2	-2 2
in force:said in force>0.5	-7 7
in force:said in force>0.65	-10 10
in force:said in force>0.8	2 -2
in force:said in force>0.9	7 -7
in force:said in force>0.97	9 -9
in force:said proposed>0.1	-3 3
in force:said proposed>0.2	8 -8
in force:said proposed>0.35	11 -11
in force:said proposed>0.5	-3 3
in force:said proposed>0.65	-4 4
in force:said proposed>0.8	-2 2
in force:said proposed>0.9	22 -22
in force:said proposed>0.97	-15 15
in force:since	23 -23
in force:since as in force>0.05	-2 2
in force:since as in force>0.1	-6 6
in force:since as in force>0.2	4 -4
in force:since as in force>0.35	-8 8
in force:since as in force>0.5	-4 4
in force:since as in force>0.65	-13 13
in force:since as in force>0.8	-13 13
in force:since as in force>0.9	-7 7
in force:since as in force>0.97	-29 29
in force:since as proposed>0.05	-9 9
in force:since as proposed>0.1	-35 35
in force:since as proposed>0.2	21 -21
in force:since=gone	-9 9
in force:since=gone month	-2 2
in force:since=none	16 -16
in force:since=soon	6 -6
in force:since=today	2 -2
in force:since=yesterday	-10 10
in force:since>0.05	-4 4
in force:since>0.1	-10 10
in force:since>0.2	7 -7
in force:since>0.35	-2 2
in force:since>0.65	-6 6
in force:since>0.8	-5 5
in force:since>0.97	-8 8
in force:some ended>0.05	9 -9
in force:some ended>0.1	-3 3
in force:some ended>0.2	8 -8
in force:some in force>0.05	33 -33
in force:some in force>0.1	13 -13
in force:some in force>0.2	15 -15
in force:some in force>0.35	16 -16
in force:some in force>0.5	17 -17
in force:some in force>0.65	18 -18
in force:some in force>0.8	6 -6
in force:some in force>0.9	13 -13
in force:some in force>0.97	9 -9
in force:some proposed>0.05	11 -11
in force:some proposed>0.1	7 -7
in force:some proposed>0.2	-12 12
in force:some proposed>0.5	10 -10
in force:some proposed>0.65	-7 7
in force:some proposed>0.8	5 -5
in force:some proposed>0.97	-25 25
in force:t0=future	11 -11
in force:t0=future-passive	-16 16
in force:t0=modal	-5 5
in force:t0=modal-passive	5 -5
in force:t0=past	4 -4
in force:t0=past-passive	-24 24
in force:t0=perfect	7 -7
in force:t0=perfect-passive	14 -14
in force:t0=pluperfect	22 -22
in force:t0=present	6 -6
in force:t0=present-passive	-9 9
in force:tense=future	-12 12
in force:tense=future none	4 -4
in force:tense=future soon	4 -4
in force:tense=modal	-9 9
in force:tense=modal none	17 -17
in force:tense=modal soon	-15 15
in force:tense=none	12 -12
in force:tense=none ahead	11 -11
in force:tense=none none	5 -5
in force:tense=none soon	-36 36
in force:tense=none today	4 -4
in force:tense=past	60 -60
in force:tense=past ahead	7 -7
in force:tense=past none	-25 25
in force:tense=past soon	6 -6
in force:tense=perfect	-7 7
in force:tense=perfect ahead	-22 22
in force:tense=perfect none	21 -21
in force:tense=perfect soon	34 -34
in force:tense=pluperfect	7 -7
in force:tense=pluperfect ahead	34 -34
in force:tense=present	-7 7
in force:tense=present ahead	2 -2
in force:tense=present soon	2 -2
in force:top	-4 4
in force:v0-none	-9 9
in force:v0=agree	8 -8
in force:v0=apply	-6 6
in force:v0=ask	2 -2
in force:v0=be	6 -6
in force:v0=begin	3 -3
in force:v0=die	-10 10
in force:v0=end	12 -12
in force:v0=go	-14 14
in force:v0=have	-16 16
in force:v0=hold	-7 7
in force:v0=keep	-9 9
in force:v0=lapse	-2 2
in force:v0=let	9 -9
in force:v0=other	2 -2
in force:v0=pay	16 -16
in force:v0=put	3 -3
in force:v0=remain	3 -3
in force:v0=run	-4 4
in force:v0=say	7 -7
in force:v0=sign	4 -4
in force:v0=stay	-3 3
in force:v0=suspend	-9 9
in force:v0=take	13 -13
in force:vt0=agree past	-12 12
in force:vt0=agree present	28 -28
in force:vt0=be future	-10 10
in force:vt0=be modal	4 -4
in force:vt0=be past	3 -3
in force:vt0=be perfect	4 -4
in force:vt0=be present	4 -4
in force:vt0=die present	-10 10
in force:vt0=end future	18 -18
in force:vt0=end modal	4 -4
in force:vt0=end present	-9 9
in force:vt0=go present	-15 15
in force:vt0=have present	-16 16
in force:vt0=hold present	-24 24
in force:vt0=other modal	4 -4
in force:vt0=other perfect	-9 9
in force:vt0=other present	7 -7
in force:vt0=run modal	-27 27
in force:vt0=run present	-12 12
in force:vt0=sign past	20 -20
in force:vt0=suspend past	-27 27
in force:vt0=take present	-5 5
in force:when=ahead ahead	-5 5
in force:when=ahead ahead long	-17 17
in force:when=ahead gone	-5 5
in force:when=ahead gone 	-20 20
in force:when=ahead gone long	9 -9
in force:when=ahead gone month 	20 -20
in force:when=ahead gone month long	-16 16
in force:when=ahead none 	-10 10
in force:when=ahead none long	17 -17
in force:when=ahead soon	17 -17
in force:when=ahead soon long	18 -18
in force:when=ahead today	7 -7
in force:when=ahead today long	-8 8
in force:when=ahead yesterday	-8 8
in force:when=ahead yesterday long	-8 8
in force:when=none gone	-7 7
in force:when=none gone long	-14 14
in force:when=none gone month	13 -13
in force:when=none gone month 	20 -20
in force:when=none none	14 -14
in force:when=none none 	8 -8
in force:when=none none long	11 -11
in force:when=none soon	-3 3
in force:when=none soon 	8 -8
in force:when=none soon long	-10 10
in force:when=none yesterday	-5 5
in force:when=soon gone	-6 6
in force:when=soon gone 	-9 9
in force:when=soon gone month	-12 12
in force:when=soon gone month 	-30 30
in force:when=soon gone month long	9 -9
in force:when=soon none	4 -4
in force:when=soon none 	23 -23
in force:when=soon none long	-21 21
in force:when=soon soon	-13 13
in force:when=soon soon long	-20 20
in force:when=soon today	-10 10
in force:when=soon today long	-9 9
in force:when=today none	9 -9
in force:when=today none 	-11 11
in force:when=today today	4 -4
in force:when=today today long	4 -4
in force:whole ended>0.05	-6 6
in force:whole ended>0.1	-11 11
in force:whole in force>0.05	-5 5
in force:whole in force>0.1	-5 5
in force:whole in force>0.35	-10 10
in force:whole in force>0.5	3 -3
in force:whole in force>0.65	-5 5
in force:whole in force>0.8	-8 8
in force:whole in force>0.9	5 -5
in force:whole in force>0.97	-21 21
in force:whole proposed>0.05	-6 6
in force:whole proposed>0.1	-3 3
in force:whole proposed>0.2	2 -2
in force:whole proposed>0.35	6 -6
in force:whole proposed>0.65	-19 19
in force:whole proposed>0.8	3 -3
in force:whole proposed>0.9	-11 11
in force:whose>0.05	8 -8
in force:whose>0.1	8 -8
in force:whose>0.2	8 -8
in force:whose>0.35	4 -4
in force:whose>0.5	-3 3
in force:whose>0.65	-9 9
in force:whose>0.97	-3 3
proposed:a:<v-bear>	-10 10
proposed:a:<v-begin>	31 -31
proposed:a:<v-down>	2 -2
proposed:a:<v-end>	26 -26
proposed:a:<v-impose>	-7 7
proposed:a:<v-propose>	-34 34
proposed:a:<v-stay>	23 -23
proposed:a:<v-suspend>	-4 4
proposed:after:=	-15 15
proposed:after:=agreed	-15 15
proposed:after:=agreed+ends	33 -33
proposed:after:=awaits	6 -6
proposed:after:=effect	-4 4
proposed:after:=ends	-3 3
proposed:after:=ends+wants	6 -6
proposed:after:=over	-2 2
proposed:after:=signed	-5 5
proposed:after:=wants	-15 15
proposed:after:=will	-12 12
proposed:after:agreed	12 -12
proposed:after:awaits	9 -9
proposed:after:ends	6 -6
proposed:after:signed	-17 17
proposed:after:wants	-20 20
proposed:after:will	-15 15
proposed:all ended>0.05	28 -28
proposed:all ended>0.1	18 -18
proposed:all in force>0.05	4 -4
proposed:all in force>0.1	3 -3
proposed:all in force>0.2	2 -2
proposed:all in force>0.35	2 -2
proposed:all in force>0.5	-5 5
proposed:all in force>0.65	-8 8
proposed:all in force>0.8	-7 7
proposed:all in force>0.9	5 -5
proposed:all in force>0.97	-9 9
proposed:all proposed>0.1	-5 5
proposed:all proposed>0.2	-15 15
proposed:all proposed>0.35	-18 18
proposed:all proposed>0.5	-5 5
proposed:all proposed>0.65	-3 3
proposed:all proposed>0.9	3 -3
proposed:all proposed>0.97	12 -12
proposed:all:agreed	8 -8
proposed:all:agreed=0	5 -5
proposed:all:agreed=1	2 -2
proposed:all:agreed=2	4 -4
proposed:all:agreed=3	12 -12
proposed:all:awaits	-2 2
proposed:all:awaits=0	12 -12
proposed:all:awaits=1	-12 12
proposed:all:awaits=2	33 -33
proposed:all:effect=0	8 -8
proposed:all:effect=1	-4 4
proposed:all:effect=2	9 -9
proposed:all:ends	12 -12
proposed:all:ends=0	-10 10
proposed:all:ends=1	14 -14
proposed:all:ends=2	12 -12
proposed:all:over	26 -26
proposed:all:over=0	-4 4
proposed:all:over=1	7 -7
proposed:all:over=2	20 -20
proposed:all:over=3	33 -33
proposed:all:signed	6 -6
proposed:all:signed=0	6 -6
proposed:all:signed=1	-2 2
proposed:all:signed=2	-4 4
proposed:all:unsigned	-18 18
proposed:all:unsigned=0	14 -14
proposed:all:unsigned=1	-15 15
proposed:all:wants	7 -7
proposed:all:wants=0	4 -4
proposed:all:wants=2	9 -9
proposed:all:wants=3	4 -4
proposed:all:will	-6 6
proposed:all:will=0	16 -16
proposed:all:will=1	-3 3
proposed:all:will=2	33 -33
proposed:all:will=3	-46 46
proposed:another length	-12 12
proposed:another length length	-12 12
proposed:another length length>0.05	-12 12
proposed:another length length>0.1	-12 12
proposed:another length length>0.2	-39 39
proposed:another length length>0.35	-4 4
proposed:another length mine=3	21 -21
proposed:another length mine=5	-13 13
proposed:another length mine=6	23 -23
proposed:another length mine=7	-21 21
proposed:asks	-8 8
proposed:b:<not>	-20 20
proposed:b:<v-agree>	-13 13
proposed:b:<v-bear>	-7 7
proposed:b:<v-begin>	-7 7
proposed:b:<v-down>	7 -7
proposed:b:<v-end>	10 -10
proposed:b:<v-impose>	-8 8
proposed:b:<v-propose>	-10 10
proposed:b:<v-say>	-16 16
proposed:b:<v-sell>	-6 6
proposed:b:<v-suspend>	-3 3
proposed:b:<v-up>	-2 2
proposed:bare	33 -33
proposed:bare bare	33 -33
proposed:bare mine=0	9 -9
proposed:bare mine=1	-14 14
proposed:bare mine=2	33 -33
proposed:bare mine=3	39 -39
proposed:bare mine=4	-17 17
proposed:bare mine=6	12 -12
proposed:bare mine=7	30 -30
proposed:bare mine=8	6 -6
proposed:bare mine=9	6 -6
proposed:before:=	-3 3
proposed:before:=agreed	27 -27
proposed:before:=ends	21 -21
proposed:before:=over	2 -2
proposed:before:=signed	-9 9
proposed:before:=wants	2 -2
proposed:before:agreed	22 -22
proposed:before:effect	24 -24
proposed:before:ends	9 -9
proposed:before:over	8 -8
proposed:before:signed	-2 2
proposed:before:will	-10 10
proposed:c0=agree	7 -7
proposed:c0=begin	-3 3
proposed:c0=down	-7 7
proposed:c0=end	7 -7
proposed:c0=impose	12 -12
proposed:c0=propose	-6 6
proposed:c0=say	-11 11
proposed:c0=stay	14 -14
proposed:c0=suspend	5 -5
proposed:c0=up	-18 18
proposed:c1=agree	8 -8
proposed:c1=bear	-7 7
proposed:c1=end	12 -12
proposed:c1=impose	6 -6
proposed:c1=propose	-15 15
proposed:c1=say	-12 12
proposed:c1=stay	11 -11
proposed:c1=suspend	20 -20
proposed:c1=up	-12 12
proposed:ct0=agree past	-3 3
proposed:ct0=agree perfect	2 -2
proposed:ct0=agree present	11 -11
proposed:ct0=bear past	-20 20
proposed:ct0=bear present	24 -24
proposed:ct0=begin future	-11 11
proposed:ct0=begin modal	-19 19
proposed:ct0=begin past	13 -13
proposed:ct0=begin present	5 -5
proposed:ct0=end future	17 -17
proposed:ct0=end modal	14 -14
proposed:ct0=impose future	-16 16
proposed:ct0=impose past	15 -15
proposed:ct0=impose past-passive	6 -6
proposed:ct0=impose perfect	19 -19
proposed:ct0=impose pluperfect	16 -16
proposed:ct0=impose present	6 -6
proposed:ct0=impose present-passive	-10 10
proposed:ct0=propose modal	25 -25
proposed:ct0=propose past	-4 4
proposed:ct0=propose perfect	-31 31
proposed:ct0=stay future	-13 13
proposed:ct0=stay modal	-19 19
proposed:ct0=stay past	26 -26
proposed:ct0=stay perfect	26 -26
proposed:ct0=stay present	9 -9
proposed:ct0=suspend present-passive	18 -18
proposed:ct0=up future	-17 17
proposed:ct0=up present	3 -3
proposed:ct1=agree participle-passive	-3 3
proposed:ct1=agree past	-13 13
proposed:ct1=bear past	-20 20
proposed:ct1=bear present	24 -24
proposed:ct1=begin modal	-26 26
proposed:ct1=begin past	13 -13
proposed:ct1=begin present	5 -5
proposed:ct1=end future	17 -17
proposed:ct1=end modal	14 -14
proposed:ct1=impose future	-16 16
proposed:ct1=impose infinitive	-19 19
proposed:ct1=impose participle-passive	25 -25
proposed:ct1=impose past	5 -5
proposed:ct1=impose past-passive	6 -6
proposed:ct1=impose perfect	29 -29
proposed:ct1=impose pluperfect	16 -16
proposed:ct1=impose present	13 -13
proposed:ct1=impose present-passive	-10 10
proposed:ct1=propose modal	14 -14
proposed:ct1=propose perfect	-28 28
proposed:ct1=propose present	-9 9
proposed:ct1=stay future	-13 13
proposed:ct1=stay modal	-19 19
proposed:ct1=stay past	26 -26
proposed:ct1=stay perfect	26 -26
proposed:ct1=stay present	12 -12
proposed:ct1=suspend infinitive	5 -5
proposed:ct1=suspend participle-passive	14 -14
proposed:ct1=suspend present-passive	18 -18
proposed:ct1=up present	3 -3
proposed:end	-4 4
proposed:end as in force>0.05	2 -2
proposed:end as in force>0.1	-3 3
proposed:end as in force>0.35	-9 9
proposed:end as in force>0.5	10 -10
proposed:end as in force>0.65	14 -14
proposed:end as in force>0.9	10 -10
proposed:end as in force>0.97	-8 8
proposed:end as proposed>0.05	10 -10
proposed:end as proposed>0.1	-2 2
proposed:end as proposed>0.2	-9 9
proposed:end as proposed>0.35	-9 9
proposed:end as proposed>0.5	3 -3
proposed:end as proposed>0.8	2 -2
proposed:end as proposed>0.9	5 -5
proposed:end+length	15 -15
proposed:end+length+since	-3 3
proposed:end=ahead	13 -13
proposed:end=none	11 -11
proposed:end=soon	-13 13
proposed:end=today	-5 5
proposed:end>0.1	-5 5
proposed:end>0.2	-4 4
proposed:end>0.35	-13 13
proposed:end>0.5	2 -2
proposed:end>0.65	-9 9
proposed:end>0.8	-13 13
proposed:end>0.9	-10 10
proposed:end>0.97	-17 17
proposed:has-future	-8 8
proposed:has-gerund	-17 17
proposed:has-infinitive	-26 26
proposed:has-modal	3 -3
proposed:has-participle	19 -19
proposed:has-past	2 -2
proposed:has-perfect	4 -4
proposed:has-pluperfect	15 -15
proposed:has-present	-11 11
proposed:headline	8 -8
proposed:here:=	14 -14
proposed:here:=agreed	-2 2
proposed:here:=agreed+ends	11 -11
proposed:here:=awaits	18 -18
proposed:here:=effect	32 -32
proposed:here:=effect+ends	15 -15
proposed:here:=ends	18 -18
proposed:here:=ends+wants	-23 23
proposed:here:=over	15 -15
proposed:here:=over+ends	-19 19
proposed:here:=signed	4 -4
proposed:here:=signed+ends	15 -15
proposed:here:=wants	-10 10
proposed:here:=will	-7 7
proposed:here:=will+ends	8 -8
proposed:here:agreed	-11 11
proposed:here:awaits	26 -26
proposed:here:effect	10 -10
proposed:here:ends	9 -9
proposed:here:over	-10 10
proposed:here:signed	19 -19
proposed:here:wants	-20 20
proposed:here:will	-14 14
proposed:l1="	24 -24
proposed:l1=:	-24 24
proposed:l1=<begin>	17 -17
proposed:l1=<v-impose>	-21 21
proposed:l1=<v-propose>	-50 50
proposed:l1=a	-49 49
proposed:l1=another	4 -4
proposed:l1=before	-19 19
proposed:l1=by	-26 26
proposed:l1=end	-4 4
proposed:l1=for	-3 3
proposed:l1=from	5 -5
proposed:l1=is	-19 19
proposed:l1=on	32 -32
proposed:l1=since	14 -14
proposed:l1=the	-8 8
proposed:l1=to	-16 16
proposed:l1=until	4 -4
proposed:l2=,	11 -11
proposed:l2=:	20 -20
proposed:l2=<begin>	17 -17
proposed:l2=<day-ahead>	12 -12
proposed:l2=<day-gone>	8 -8
proposed:l2=<duty>	15 -15
proposed:l2=<goods>	39 -39
proposed:l2=<level>	23 -23
proposed:l2=<seat>	-8 8
proposed:l2=<span>	9 -9
proposed:l2=<v-agree>	-2 2
proposed:l2=<v-begin>	25 -25
proposed:l2=<v-end>	2 -2
proposed:l2=<v-impose>	11 -11
proposed:l2=<v-propose>	-3 3
proposed:l2=<v-suspend>	22 -22
proposed:l2=and	9 -9
proposed:l2=are	18 -18
proposed:l2=at	-15 15
proposed:l2=duty	11 -11
proposed:l2=end	-3 3
proposed:l2=expire	-5 5
proposed:l2=extend	-12 12
proposed:l2=extension	10 -10
proposed:l2=for	-2 2
proposed:l2=force	10 -10
proposed:l2=good	18 -18
proposed:l2=have	14 -14
proposed:l2=he	-7 7
proposed:l2=hold	10 -10
proposed:l2=is	-15 15
proposed:l2=it	3 -3
proposed:l2=lapse	5 -5
proposed:l2=last	-11 11
proposed:l2=on	-18 18
proposed:l2=out	-30 30
proposed:l2=over	-11 11
proposed:l2=pause	2 -2
proposed:l2=prolonged	21 -21
proposed:l2=run	9 -9
proposed:l2=sign	-28 28
proposed:l2=standstill	4 -4
proposed:l2=suspend	4 -4
proposed:l2=to	-20 20
proposed:l2=truce	-27 27
proposed:l2=until	-24 24
proposed:l2=up	-22 22
proposed:l3='s	25 -25
proposed:l3=,	10 -10
proposed:l3=<begin>	11 -11
proposed:l3=<day-ahead>	-11 11
proposed:l3=<duty>	23 -23
proposed:l3=<goods>	16 -16
proposed:l3=<name>	27 -27
proposed:l3=<points>	3 -3
proposed:l3=<span>	9 -9
proposed:l3=<v-bear>	-7 7
proposed:l3=<v-begin>	-15 15
proposed:l3=<v-end>	3 -3
proposed:l3=<v-impose>	-21 21
proposed:l3=<v-stay>	2 -2
proposed:l3=<v-suspend>	8 -8
proposed:l3=<v-up>	3 -3
proposed:l3=a	8 -8
proposed:l3=an	20 -20
proposed:l3=and	6 -6
proposed:l3=are	8 -8
proposed:l3=arrangement	-5 5
proposed:l3=at	13 -13
proposed:l3=be	15 -15
proposed:l3=country	30 -30
proposed:l3=extension	-11 11
proposed:l3=for	14 -14
proposed:l3=from	2 -2
proposed:l3=go	-5 5
proposed:l3=has	-23 23
proposed:l3=have	20 -20
proposed:l3=in	44 -44
proposed:l3=is	-12 12
proposed:l3=it	-26 26
proposed:l3=now	12 -12
proposed:l3=pause	-7 7
proposed:l3=run	-9 9
proposed:l3=stay	-3 3
proposed:l3=tariff	6 -6
proposed:l3=that	9 -9
proposed:l3=the	6 -6
proposed:l3=to	25 -25
proposed:l3=truce	-6 6
proposed:l3=was	5 -5
proposed:l3=which	30 -30
proposed:l3=will	-19 19
proposed:l3=with	-7 7
proposed:l3=would	-39 39
proposed:l4=,	7 -7
proposed:l4=<agent>	10 -10
proposed:l4=<begin>	-12 12
proposed:l4=<day-ahead>	-7 7
proposed:l4=<day-gone>	21 -21
proposed:l4=<duty>	5 -5
proposed:l4=<goods>	17 -17
proposed:l4=<month-gone>	27 -27
proposed:l4=<name>	21 -21
proposed:l4=<person>	-16 16
proposed:l4=<points>	9 -9
proposed:l4=<quality>	19 -19
proposed:l4=<seat>	-19 19
proposed:l4=<span>	8 -8
proposed:l4=<v-bear>	12 -12
proposed:l4=<v-begin>	-17 17
proposed:l4=<v-end>	9 -9
proposed:l4=<v-impose>	-22 22
proposed:l4=<v-propose>	-9 9
proposed:l4=<v-stay>	7 -7
proposed:l4=<v-suspend>	-34 34
proposed:l4=<v-up>	-12 12
proposed:l4=a	11 -11
proposed:l4=an	-16 16
proposed:l4=and	12 -12
proposed:l4=are	6 -6
proposed:l4=be	-25 25
proposed:l4=been	5 -5
proposed:l4=by	3 -3
proposed:l4=due	32 -32
proposed:l4=extend	-7 7
proposed:l4=for	16 -16
proposed:l4=has	16 -16
proposed:l4=in	-18 18
proposed:l4=is	8 -8
proposed:l4=it	13 -13
proposed:l4=of	-4 4
proposed:l4=on	-12 12
proposed:l4=other	-18 18
proposed:l4=prolong	-14 14
proposed:l4=propose	7 -7
proposed:l4=run	-5 5
proposed:l4=that	-14 14
proposed:l4=the	-35 35
proposed:l4=their	6 -6
proposed:l4=to	6 -6
proposed:l4=truce	5 -5
proposed:l4=two	18 -18
proposed:l4=was	-4 4
proposed:l4=will	37 -37
proposed:l4=with	-15 15
proposed:l4=would	-27 27
proposed:l=, for	26 -26
proposed:l=, on	3 -3
proposed:l=, to	4 -4
proposed:l=, until	-11 11
proposed:l=: until	-17 17
proposed:l=<begin> <begin>	17 -17
proposed:l=<begin> the	19 -19
proposed:l=<begin> until	18 -18
proposed:l=<day-ahead> to	7 -7
proposed:l=<day-gone> to	-4 4
proposed:l=end on	9 -9
proposed:l=expire on	-5 5
proposed:l=extend to	-19 19
proposed:l=for another	11 -11
proposed:l=force since	7 -7
proposed:l=good for	17 -17
proposed:l=has until	4 -4
proposed:l=hold until	9 -9
proposed:l=lapse on	5 -5
proposed:l=last until	-17 17
proposed:l=on the	25 -25
proposed:l=on to	-10 10
proposed:l=out on	-19 19
proposed:l=pause of	-9 9
proposed:l=run for	-23 23
proposed:l=run to	43 -43
proposed:l=run until	-14 14
proposed:l=suspend for	-4 4
proposed:l=suspend until	12 -12
proposed:l=to the	-16 16
proposed:l=truce of	-14 14
proposed:l=until the	-25 25
proposed:l=up on	-16 16
proposed:lead="	6 -6
proposed:lead=,	-3 3
proposed:lead=:	17 -17
proposed:lead=;	-15 15
proposed:lead=a	-5 5
proposed:lead=after	25 -25
proposed:lead=an	-3 3
proposed:lead=and	3 -3
proposed:lead=both	-9 9
proposed:lead=for	2 -2
proposed:lead=in	-21 21
proposed:lead=it	-26 26
proposed:lead=on	2 -2
proposed:lead=that	-11 11
proposed:lead=the	5 -5
proposed:lead=they	21 -21
proposed:lead=which	15 -15
proposed:lead=—	10 -10
proposed:length	-7 7
proposed:length as ended>0.05	5 -5
proposed:length as ended>0.1	5 -5
proposed:length as ended>0.2	5 -5
proposed:length as in force>0.05	22 -22
proposed:length as in force>0.1	8 -8
proposed:length as in force>0.2	25 -25
proposed:length as in force>0.5	-21 21
proposed:length as in force>0.65	-15 15
proposed:length as in force>0.9	41 -41
proposed:length as in force>0.97	23 -23
proposed:length as proposed>0.05	-9 9
proposed:length as proposed>0.1	-11 11
proposed:length as proposed>0.2	-18 18
proposed:length as proposed>0.35	-16 16
proposed:length as proposed>0.5	-8 8
proposed:length as proposed>0.65	-25 25
proposed:length as proposed>0.8	-13 13
proposed:length as proposed>0.9	-32 32
proposed:length as proposed>0.97	-2 2
proposed:length+since	-12 12
proposed:length>0.05	-6 6
proposed:length>0.1	-18 18
proposed:length>0.2	-2 2
proposed:length>0.35	5 -5
proposed:length>0.5	-4 4
proposed:length>0.65	-26 26
proposed:length>0.9	11 -11
proposed:length>0.97	8 -8
proposed:lll=<begin> <begin> <begin>	17 -17
proposed:lll=<begin> <begin> the	19 -19
proposed:lll=<begin> <begin> until	18 -18
proposed:lll=<span> , to	16 -16
proposed:lll=<span> , until	-14 14
proposed:lll=a pause of	-9 9
proposed:lll=and end on	-15 15
proposed:lll=from <day-ahead> to	7 -7
proposed:lll=from <day-gone> to	-4 4
proposed:lll=in force since	7 -7
proposed:lll=it end on	-10 10
proposed:lll=run out on	-20 20
proposed:lll=to end on	9 -9
proposed:lll=truce end on	12 -12
proposed:lll=which end on	15 -15
proposed:lr=another ,	7 -7
proposed:lr=another .	-2 2
proposed:lr=by ,	9 -9
proposed:lr=by .	-32 32
proposed:lr=end .	15 -15
proposed:lr=for ,	19 -19
proposed:lr=for .	-11 11
proposed:lr=of ,	16 -16
proposed:lr=of .	4 -4
proposed:lr=on ,	-2 2
proposed:lr=on .	2 -2
proposed:lr=on <end>	23 -23
proposed:lr=on the	14 -14
proposed:lr=the .	-6 6
proposed:lr=the <end>	14 -14
proposed:lr=to .	19 -19
proposed:lr=to <end>	-13 13
proposed:lr=until ,	-18 18
proposed:lr=until .	33 -33
proposed:lr=until <end>	-12 12
proposed:made another length whose=8	4 -4
proposed:made another length whose=9	-25 25
proposed:made bare whose=3	12 -12
proposed:made bare whose=4	3 -3
proposed:made bare whose=5	5 -5
proposed:made bare whose=6	17 -17
proposed:made bare whose=7	9 -9
proposed:made bare whose=8	26 -26
proposed:made bare whose=9	5 -5
proposed:made other state whose=3	18 -18
proposed:made other state whose=4	16 -16
proposed:made other state whose=5	-8 8
proposed:made other state whose=6	19 -19
proposed:made other state whose=8	42 -42
proposed:made other state whose=9	-18 18
proposed:made own whose=4	-10 10
proposed:made own whose=5	4 -4
proposed:made own whose=6	29 -29
proposed:made own whose=7	-25 25
proposed:made own whose=8	-14 14
proposed:made own whose=9	-2 2
proposed:mine=0 rival=0	38 -38
proposed:mine=0 rival=2	-11 11
proposed:mine=0 rival=3	24 -24
proposed:mine=0 rival=4	17 -17
proposed:mine=0 rival=5	21 -21
proposed:mine=0 rival=6	-20 20
proposed:mine=0 rival=8	5 -5
proposed:mine=0 rival=9	16 -16
proposed:mine=1 rival=3	13 -13
proposed:mine=1 rival=4	9 -9
proposed:mine=1 rival=5	-18 18
proposed:mine=1 rival=6	16 -16
proposed:mine=1 rival=7	-2 2
proposed:mine=1 rival=8	13 -13
proposed:mine=1 rival=9	33 -33
proposed:mine=2 rival=4	-3 3
proposed:mine=2 rival=5	30 -30
proposed:mine=2 rival=6	30 -30
proposed:mine=2 rival=7	-26 26
proposed:mine=2 rival=8	16 -16
proposed:mine=2 rival=9	10 -10
proposed:mine=3 rival=3	-13 13
proposed:mine=3 rival=4	25 -25
proposed:mine=3 rival=5	-21 21
proposed:mine=3 rival=6	52 -52
proposed:mine=3 rival=7	7 -7
proposed:mine=3 rival=8	11 -11
proposed:mine=3 rival=9	-30 30
proposed:mine=4 rival=6	-22 22
proposed:mine=4 rival=7	-13 13
proposed:mine=4 rival=8	21 -21
proposed:mine=4 rival=9	5 -5
proposed:mine=5 rival=6	-22 22
proposed:mine=5 rival=8	-7 7
proposed:mine=5 rival=9	12 -12
proposed:mine=6 rival=5	25 -25
proposed:mine=6 rival=6	-7 7
proposed:mine=6 rival=7	-21 21
proposed:mine=6 rival=8	-18 18
proposed:mine=6 rival=9	-3 3
proposed:mine=7 rival=5	28 -28
proposed:mine=7 rival=7	18 -18
proposed:mine=7 rival=8	15 -15
proposed:mine=7 rival=9	-40 40
proposed:mine=8 rival=7	-11 11
proposed:mine=8 rival=9	18 -18
proposed:other other pair in force bare	28 -28
proposed:other other pair in force end open	19 -19
proposed:other other pair in force own	6 -6
proposed:other other pair proposed bare	-13 13
proposed:other other pair proposed end open	-7 7
proposed:other other pair proposed own	19 -19
proposed:other same pair ended end open	21 -21
proposed:other same pair ended own	9 -9
proposed:other same pair in force another end	24 -24
proposed:other same pair in force another length	4 -4
proposed:other same pair in force bare	-2 2
proposed:other same pair in force end apart	10 -10
proposed:other same pair in force end same	4 -4
proposed:other same pair in force own	15 -15
proposed:other same pair proposed another length	-15 15
proposed:other same pair proposed bare	-2 2
proposed:other same pair proposed end apart	53 -53
proposed:other same pair proposed end open	5 -5
proposed:other same pair proposed end same	24 -24
proposed:other same pair proposed own	78 -78
proposed:other state of ended	8 -8
proposed:other state of ended length	6 -6
proposed:other state of ended length>0.05	6 -6
proposed:other state of in force	8 -8
proposed:other state of in force end	10 -10
proposed:other state of in force end+length	18 -18
proposed:other state of in force end+length+since	-11 11
proposed:other state of in force end+since	6 -6
proposed:other state of in force end>0.05	6 -6
proposed:other state of in force end>0.1	3 -3
proposed:other state of in force end>0.2	6 -6
proposed:other state of in force end>0.35	-6 6
proposed:other state of in force end>0.5	8 -8
proposed:other state of in force end>0.65	-2 2
proposed:other state of in force end>0.8	-6 6
proposed:other state of in force end>0.9	-3 3
proposed:other state of in force end>0.97	-4 4
proposed:other state of in force length	-3 3
proposed:other state of in force length>0.05	-3 3
proposed:other state of in force length>0.1	-9 9
proposed:other state of in force length>0.2	13 -13
proposed:other state of in force length>0.35	15 -15
proposed:other state of in force length>0.5	-10 10
proposed:other state of in force length>0.65	-15 15
proposed:other state of in force length>0.8	2 -2
proposed:other state of in force length>0.9	26 -26
proposed:other state of in force mine=0	8 -8
proposed:other state of in force mine=1	51 -51
proposed:other state of in force mine=2	3 -3
proposed:other state of in force mine=3	-7 7
proposed:other state of in force mine=4	-11 11
proposed:other state of in force mine=6	-5 5
proposed:other state of in force mine=7	-6 6
proposed:other state of in force mine=8	15 -15
proposed:other state of in force mine=9	29 -29
proposed:other state of in force since	18 -18
proposed:other state of in force since>0.05	-4 4
proposed:other state of in force since>0.1	4 -4
proposed:other state of in force since>0.2	-9 9
proposed:other state of in force since>0.5	-2 2
proposed:other state of in force since>0.65	7 -7
proposed:other state of in force since>0.97	-5 5
proposed:own	-8 8
proposed:own end	-16 16
proposed:own end+length	2 -2
proposed:own end+length+since	10 -10
proposed:own end>0.05	-7 7
proposed:own end>0.1	-13 13
proposed:own end>0.2	-15 15
proposed:own end>0.35	-14 14
proposed:own end>0.5	-11 11
proposed:own end>0.65	-16 16
proposed:own end>0.8	-15 15
proposed:own end>0.9	-14 14
proposed:own end>0.97	-28 28
proposed:own length+since	-14 14
proposed:own length>0.1	-9 9
proposed:own length>0.2	4 -4
proposed:own length>0.5	10 -10
proposed:own length>0.65	-17 17
proposed:own length>0.8	-3 3
proposed:own length>0.9	-8 8
proposed:own length>0.97	10 -10
proposed:own mine=0	27 -27
proposed:own mine=1	5 -5
proposed:own mine=2	22 -22
proposed:own mine=3	-7 7
proposed:own mine=6	-13 13
proposed:own mine=7	3 -3
proposed:own mine=8	-19 19
proposed:own mine=9	-27 27
proposed:own since	12 -12
proposed:own since>0.2	9 -9
proposed:own since>0.35	10 -10
proposed:own since>0.5	-2 2
proposed:own since>0.65	-2 2
proposed:own since>0.8	-2 2
proposed:own since>0.9	-4 4
proposed:own since>0.97	-4 4
proposed:pc0=agree	20 -20
proposed:pc0=bear	48 -48
proposed:pc0=begin	6 -6
proposed:pc0=down	14 -14
proposed:pc0=end	3 -3
proposed:pc0=say	-11 11
proposed:pc0=stay	-17 17
proposed:pc0=suspend	-14 14
proposed:pt0=past	-14 14
proposed:pt0=past-passive	6 -6
proposed:pt0=perfect	7 -7
proposed:pt0=perfect-passive	46 -46
proposed:pt0=present	-17 17
proposed:pt0=present-passive	-7 7
proposed:qt=future	-4 4
proposed:qt=modal	9 -9
proposed:qt=past	7 -7
proposed:qt=perfect	12 -12
proposed:qt=pluperfect	30 -30
proposed:qt=present	-2 2
proposed:quoted	25 -25
proposed:r1=.	12 -12
proposed:r1=:	-10 10
proposed:r1=;	-5 5
proposed:r1=<duty>	2 -2
proposed:r1=<end>	21 -21
proposed:r1=?	-9 9
proposed:r1=and	-15 15
proposed:r1=at	10 -10
proposed:r1=from	32 -32
proposed:r1=in	-9 9
proposed:r1=is	-12 12
proposed:r1=more	16 -16
proposed:r1=of	17 -17
proposed:r1=the	16 -16
proposed:r1=to	3 -3
proposed:r1=truce	-37 37
proposed:r1=—	27 -27
proposed:s:<not>	19 -19
proposed:said in force>0.2	-7 7
proposed:said in force>0.5	2 -2
proposed:said in force>0.8	14 -14
proposed:said in force>0.9	6 -6
proposed:said in force>0.97	-12 12
proposed:said proposed>0.05	-16 16
proposed:said proposed>0.1	-19 19
proposed:said proposed>0.2	-28 28
proposed:said proposed>0.35	-18 18
proposed:said proposed>0.5	-5 5
proposed:said proposed>0.65	-3 3
proposed:said proposed>0.8	-7 7
proposed:said proposed>0.97	-17 17
proposed:since	29 -29
proposed:since as in force>0.05	3 -3
proposed:since as in force>0.1	5 -5
proposed:since as in force>0.2	-10 10
proposed:since as in force>0.35	5 -5
proposed:since as in force>0.5	3 -3
proposed:since as in force>0.65	9 -9
proposed:since as in force>0.8	14 -14
proposed:since as in force>0.9	23 -23
proposed:since as in force>0.97	10 -10
proposed:since as proposed>0.05	-3 3
proposed:since as proposed>0.1	-11 11
proposed:since as proposed>0.2	2 -2
proposed:since=gone	-4 4
proposed:since=gone month	26 -26
proposed:since=none	13 -13
proposed:since=soon	-32 32
proposed:since=today	8 -8
proposed:since=yesterday	38 -38
proposed:since>0.05	-2 2
proposed:since>0.1	2 -2
proposed:since>0.35	6 -6
proposed:since>0.5	-4 4
proposed:since>0.65	4 -4
proposed:since>0.9	-2 2
proposed:since>0.97	-7 7
proposed:some ended>0.05	9 -9
proposed:some ended>0.1	8 -8
proposed:some ended>0.2	14 -14
proposed:some in force>0.05	15 -15
proposed:some in force>0.1	5 -5
proposed:some in force>0.2	-2 2
proposed:some in force>0.5	5 -5
proposed:some in force>0.65	9 -9
proposed:some in force>0.8	3 -3
proposed:some in force>0.9	4 -4
proposed:some in force>0.97	-34 34
proposed:some proposed>0.05	39 -39
proposed:some proposed>0.1	21 -21
proposed:some proposed>0.2	23 -23
proposed:some proposed>0.35	25 -25
proposed:some proposed>0.5	26 -26
proposed:some proposed>0.65	16 -16
proposed:some proposed>0.8	3 -3
proposed:some proposed>0.9	-4 4
proposed:t0=future	-2 2
proposed:t0=modal	-4 4
proposed:t0=modal-passive	2 -2
proposed:t0=past	9 -9
proposed:t0=past-passive	9 -9
proposed:t0=perfect-passive	-10 10
proposed:t0=pluperfect	16 -16
proposed:t0=present	6 -6
proposed:tense=future	18 -18
proposed:tense=future ahead	-6 6
proposed:tense=future soon	14 -14
proposed:tense=modal	23 -23
proposed:tense=modal ahead	4 -4
proposed:tense=modal none	-7 7
proposed:tense=modal soon	26 -26
proposed:tense=none	42 -42
proposed:tense=none ahead	15 -15
proposed:tense=none none	-6 6
proposed:tense=none soon	-12 12
proposed:tense=none today	-8 8
proposed:tense=past	-7 7
proposed:tense=past ahead	14 -14
proposed:tense=past none	-20 20
proposed:tense=past soon	20 -20
proposed:tense=perfect	-27 27
proposed:tense=perfect none	-11 11
proposed:tense=pluperfect none	20 -20
proposed:tense=present	29 -29
proposed:tense=present none	18 -18
proposed:tense=present soon	-32 32
proposed:top	3 -3
proposed:v0-none	-9 9
proposed:v0=agree	4 -4
proposed:v0=ask	29 -29
proposed:v0=be	6 -6
proposed:v0=begin	11 -11
proposed:v0=come	21 -21
proposed:v0=end	11 -11
proposed:v0=expire	-15 15
proposed:v0=extend	-2 2
proposed:v0=go	-7 7
proposed:v0=hold	9 -9
proposed:v0=keep	34 -34
proposed:v0=lapse	2 -2
proposed:v0=let	6 -6
proposed:v0=offer	-7 7
proposed:v0=other	19 -19
proposed:v0=propose	-8 8
proposed:v0=put	-2 2
proposed:v0=run	7 -7
proposed:v0=say	-19 19
proposed:v0=sign	11 -11
proposed:v0=stay	8 -8
proposed:v0=suspend	12 -12
proposed:v0=take	-26 26
proposed:v0=want	-5 5
proposed:vt0=agree past	4 -4
proposed:vt0=agree present	11 -11
proposed:vt0=be future	-12 12
proposed:vt0=be past	24 -24
proposed:vt0=be perfect	9 -9
proposed:vt0=end modal	14 -14
proposed:vt0=end present	6 -6
proposed:vt0=expire present	-25 25
proposed:vt0=go future	2 -2
proposed:vt0=go present	7 -7
proposed:vt0=have present	12 -12
proposed:vt0=hold present	6 -6
proposed:vt0=keep present	14 -14
proposed:vt0=offer perfect	-12 12
proposed:vt0=other modal	11 -11
proposed:vt0=other perfect	12 -12
proposed:vt0=other present	19 -19
proposed:vt0=run modal	-25 25
proposed:vt0=run present	20 -20
proposed:vt0=sign past	9 -9
proposed:vt0=suspend present	10 -10
proposed:vt0=take present	-14 14
proposed:vt0=want present	-5 5
proposed:when=ahead ahead	-3 3
proposed:when=ahead ahead long	-22 22
proposed:when=ahead gone	6 -6
proposed:when=ahead gone 	-4 4
proposed:when=ahead gone long	10 -10
proposed:when=ahead gone month	34 -34
proposed:when=ahead gone month 	13 -13
proposed:when=ahead gone month long	24 -24
proposed:when=ahead none	-2 2
proposed:when=ahead none 	-17 17
proposed:when=ahead none long	22 -22
proposed:when=ahead soon	-20 20
proposed:when=ahead soon long	-15 15
proposed:when=ahead today	13 -13
proposed:when=ahead today long	10 -10
proposed:when=ahead yesterday	29 -29
proposed:when=ahead yesterday long	29 -29
proposed:when=none gone	12 -12
proposed:when=none gone long	7 -7
proposed:when=none gone month	21 -21
proposed:when=none gone month 	2 -2
proposed:when=none gone month long	17 -17
proposed:when=none none	11 -11
proposed:when=none none 	33 -33
proposed:when=none none long	-7 7
proposed:when=none soon	-22 22
proposed:when=none soon 	18 -18
proposed:when=none soon long	-31 31
proposed:when=none yesterday	9 -9
proposed:when=soon gone	-21 21
proposed:when=soon gone 	-18 18
proposed:when=soon gone long	-9 9
proposed:when=soon gone month	-3 3
proposed:when=soon gone month 	11 -11
proposed:when=soon gone month long	-9 9
proposed:when=soon none	17 -17
proposed:when=soon none 	17 -17
proposed:when=soon none long	3 -3
proposed:when=soon soon	-5 5
proposed:when=soon today	-7 7
proposed:when=today none	-11 11
proposed:whole ended>0.1	22 -22
proposed:whole in force>0.1	-7 7
proposed:whole in force>0.2	-2 2
proposed:whole in force>0.5	-3 3
proposed:whole in force>0.8	-4 4
proposed:whole in force>0.97	-7 7
proposed:whole proposed>0.05	-2 2
proposed:whole proposed>0.1	-12 12
proposed:whole proposed>0.2	-6 6
proposed:whole proposed>0.35	-10 10
proposed:whole proposed>0.5	-7 7
proposed:whole proposed>0.65	-3 3
proposed:whole proposed>0.9	2 -2
proposed:whole proposed>0.97	-2 2
proposed:whose>0.05	9 -9
proposed:whose>0.1	9 -9
proposed:whose>0.2	9 -9
proposed:whose>0.35	5 -5
proposed:whose>0.5	4 -4
proposed:whose>0.65	4 -4
proposed:whose>0.8	-14 14
proposed:whose>0.9	-7 7
proposed:whose>0.97	-18 18`;
