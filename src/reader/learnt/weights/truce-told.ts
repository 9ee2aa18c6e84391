// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence	-8
ended:adds up	-5
ended:after:=	-12
ended:after:=agreed	-3
ended:after:=agreed+ends	-3
ended:after:=awaits	-10
ended:after:=ends	6
ended:after:=ends+wants	18
ended:after:=over	12
ended:after:=over+ends	-3
ended:after:=signed	16
ended:after:=wants	10
ended:after:=will	-23
ended:after:=will+ends	13
ended:after:awaits	-17
ended:after:effect	-3
ended:after:ends	17
ended:after:over	17
ended:after:signed	11
ended:after:unsigned	-7
ended:after:wants	20
ended:all ended>0.05	4
ended:all ended>0.1	10
ended:all ended>0.2	14
ended:all ended>0.35	28
ended:all ended>0.5	4
ended:all in force>0.05	-10
ended:all in force>0.1	-5
ended:all in force>0.35	17
ended:all in force>0.5	8
ended:all in force>0.65	-10
ended:all in force>0.9	-3
ended:all in force>0.97	-14
ended:all proposed>0.05	7
ended:all proposed>0.2	9
ended:all proposed>0.35	7
ended:all proposed>0.65	6
ended:all proposed>0.8	-11
ended:all proposed>0.9	-23
ended:all:agreed	-22
ended:all:agreed=1	-32
ended:all:agreed=2	3
ended:all:agreed=3	-5
ended:all:awaits	-10
ended:all:awaits=0	-13
ended:all:awaits=1	-10
ended:all:awaits=2	-2
ended:all:effect	-8
ended:all:effect=0	-14
ended:all:effect=1	7
ended:all:effect=2	-50
ended:all:ends	-24
ended:all:ends=0	8
ended:all:ends=1	-38
ended:all:ends=2	6
ended:all:ends=3	-14
ended:all:over	17
ended:all:over=0	-36
ended:all:over=1	-21
ended:all:over=2	39
ended:all:over=3	17
ended:all:signed	-5
ended:all:signed=0	-16
ended:all:signed=1	-21
ended:all:signed=2	19
ended:all:signed=3	12
ended:all:unsigned	-14
ended:all:unsigned=0	-14
ended:all:unsigned=1	-12
ended:all:wants	-20
ended:all:wants=1	-20
ended:all:wants=2	3
ended:all:wants=3	-8
ended:all:will	2
ended:all:will=0	-22
ended:all:will=2	-15
ended:all:will=3	22
ended:asks	-8
ended:backward	-34
ended:bare	-29
ended:bare bare	-29
ended:bare mine=0	-23
ended:bare mine=1	-16
ended:bare mine=2	-3
ended:bare mine=3	3
ended:bare true bare	-29
ended:before:=	-9
ended:before:=agreed+ends	-7
ended:before:=awaits	-2
ended:before:=effect	-18
ended:before:=ends	7
ended:before:=over	28
ended:before:=signed	-20
ended:before:=wants	6
ended:before:=will	-10
ended:before:agreed	-7
ended:before:awaits	-3
ended:before:effect	-32
ended:before:over	22
ended:before:signed	-21
ended:before:wants	3
ended:before:will	-20
ended:by ended>0.05	31
ended:by ended>0.1	11
ended:by ended>0.35	7
ended:by ended>0.5	16
ended:by in force>0.05	14
ended:by in force>0.1	8
ended:by in force>0.2	13
ended:by in force>0.35	14
ended:by in force>0.5	6
ended:by in force>0.65	-4
ended:by in force>0.8	7
ended:by in force>0.9	-6
ended:by in force>0.97	4
ended:by proposed>0.05	-6
ended:by proposed>0.1	-2
ended:by proposed>0.2	-5
ended:by proposed>0.35	-22
ended:by proposed>0.5	-15
ended:by proposed>0.65	-11
ended:by proposed>0.8	-14
ended:by proposed>0.9	7
ended:by proposed>0.97	-19
ended:c0=agree	30
ended:c0=bear	-13
ended:c0=begin	3
ended:c0=buy	-3
ended:c0=end	-6
ended:c0=impose	14
ended:c0=say	-3
ended:c0=suspend	-10
ended:c0=target	-8
ended:c0=up	16
ended:c1=agree	18
ended:c1=bear	-17
ended:c1=begin	3
ended:c1=buy	-3
ended:c1=end	4
ended:c1=impose	6
ended:c1=propose	2
ended:c1=return	11
ended:c1=say	-3
ended:c1=stay	-9
ended:c1=target	-8
ended:c1=up	14
ended:ct0=agree modal	5
ended:ct0=agree past	2
ended:ct0=agree past-passive	14
ended:ct0=agree perfect	10
ended:ct0=agree pluperfect	-16
ended:ct0=agree present	19
ended:ct0=bear modal	9
ended:ct0=bear past	-13
ended:ct0=bear present	-5
ended:ct0=begin future	-5
ended:ct0=begin modal	4
ended:ct0=begin past	-3
ended:ct0=begin present	7
ended:ct0=down past	-4
ended:ct0=down present	6
ended:ct0=end future	-21
ended:ct0=end modal	-18
ended:ct0=end past	4
ended:ct0=impose future	-12
ended:ct0=impose future-passive	-6
ended:ct0=impose modal-passive	-6
ended:ct0=impose past	-18
ended:ct0=impose past-passive	11
ended:ct0=impose perfect	10
ended:ct0=impose pluperfect	-17
ended:ct0=impose present	2
ended:ct0=impose present-passive	20
ended:ct0=propose modal	-4
ended:ct0=propose past	-4
ended:ct0=propose perfect	-4
ended:ct0=propose present	10
ended:ct0=say future	-4
ended:ct0=say past	-16
ended:ct0=say present	11
ended:ct0=stay future	6
ended:ct0=stay future-passive	-3
ended:ct0=stay modal	6
ended:ct0=stay past	16
ended:ct0=stay past-passive	9
ended:ct0=stay perfect	-11
ended:ct0=stay present	-21
ended:ct0=suspend future	-6
ended:ct0=suspend past	-6
ended:ct0=suspend present	-12
ended:ct0=suspend present-passive	5
ended:ct0=up future	-6
ended:ct0=up modal	10
ended:ct0=up present	14
ended:ct1=agree modal	5
ended:ct1=agree participle-passive	-16
ended:ct1=agree past	8
ended:ct1=agree past-passive	14
ended:ct1=agree perfect	14
ended:ct1=agree pluperfect	-13
ended:ct1=agree present	10
ended:ct1=bear infinitive	-2
ended:ct1=bear modal	9
ended:ct1=bear past	-13
ended:ct1=bear present	-5
ended:ct1=begin future	-3
ended:ct1=begin modal	5
ended:ct1=begin past	-3
ended:ct1=begin present	8
ended:ct1=down past	-4
ended:ct1=down present	6
ended:ct1=end future	-21
ended:ct1=end infinitive	-5
ended:ct1=end modal	-18
ended:ct1=end participle-passive	13
ended:ct1=end past	4
ended:ct1=impose future	-12
ended:ct1=impose future-passive	-6
ended:ct1=impose gerund	-2
ended:ct1=impose modal-passive	-6
ended:ct1=impose participle-passive	-10
ended:ct1=impose past	-11
ended:ct1=impose past-passive	11
ended:ct1=impose perfect	15
ended:ct1=impose pluperfect	-13
ended:ct1=impose present-passive	20
ended:ct1=propose modal	-2
ended:ct1=propose past	-3
ended:ct1=propose perfect	-4
ended:ct1=propose present	12
ended:ct1=say future	-4
ended:ct1=say past	-16
ended:ct1=say present	11
ended:ct1=stay future	-17
ended:ct1=stay future-passive	-3
ended:ct1=stay gerund	-2
ended:ct1=stay infinitive	-9
ended:ct1=stay modal	6
ended:ct1=stay past	16
ended:ct1=stay past-passive	9
ended:ct1=stay perfect	-11
ended:ct1=stay present	-15
ended:ct1=suspend future	-6
ended:ct1=suspend infinitive	10
ended:ct1=suspend participle-passive	-3
ended:ct1=suspend past	-5
ended:ct1=suspend present	-7
ended:ct1=suspend present-passive	5
ended:ct1=up future	-6
ended:ct1=up infinitive	-6
ended:ct1=up modal	10
ended:ct1=up present	15
ended:does not add up	-6
ended:end	-7
ended:end as ended>0.05	11
ended:end as ended>0.2	-10
ended:end as in force>0.05	6
ended:end as in force>0.1	2
ended:end as in force>0.2	-15
ended:end as in force>0.35	-19
ended:end as in force>0.65	-9
ended:end as in force>0.8	-14
ended:end as in force>0.9	-14
ended:end as in force>0.97	15
ended:end as proposed>0.05	9
ended:end as proposed>0.1	-3
ended:end as proposed>0.2	15
ended:end as proposed>0.35	9
ended:end as proposed>0.5	10
ended:end as proposed>0.65	10
ended:end as proposed>0.8	11
ended:end as proposed>0.9	21
ended:end+length	8
ended:end+length+since	-10
ended:end+since	13
ended:end=gone	20
ended:end=none	-23
ended:end=soon	-39
ended:end=today	17
ended:end>0.05	12
ended:end>0.1	6
ended:end>0.2	-4
ended:end>0.35	-7
ended:end>0.5	9
ended:end>0.65	3
ended:end>0.8	-2
ended:end>0.97	18
ended:has-future	-12
ended:has-gerund	6
ended:has-infinitive	-20
ended:has-modal	-6
ended:has-participle	-4
ended:has-perfect	22
ended:has-present	10
ended:headline	5
ended:here ended>0.05	17
ended:here ended>0.1	6
ended:here ended>0.2	-2
ended:here ended>0.5	9
ended:here in force>0.05	12
ended:here in force>0.1	7
ended:here in force>0.2	5
ended:here in force>0.35	-3
ended:here in force>0.5	-11
ended:here in force>0.65	-2
ended:here in force>0.8	8
ended:here in force>0.9	-7
ended:here in force>0.97	14
ended:here proposed>0.05	-8
ended:here proposed>0.1	-3
ended:here proposed>0.2	-30
ended:here proposed>0.35	-13
ended:here proposed>0.5	-6
ended:here proposed>0.65	8
ended:here proposed>0.9	8
ended:here proposed>0.97	-9
ended:here:=	-30
ended:here:=agreed	-9
ended:here:=agreed+ends	-4
ended:here:=agreed+over	24
ended:here:=agreed+over+ends	8
ended:here:=awaits+agreed+ends	-5
ended:here:=effect	-34
ended:here:=effect+ends	-37
ended:here:=effect+over	-3
ended:here:=effect+over+ends	7
ended:here:=effect+will+ends	-4
ended:here:=ends+wants	-23
ended:here:=over	41
ended:here:=over+ends	-16
ended:here:=over+wants	14
ended:here:=signed	-17
ended:here:=signed+ends	13
ended:here:=wants	-31
ended:here:=will+ends	-7
ended:here:=will+ends+wants	-9
ended:here:agreed	11
ended:here:effect	-41
ended:here:ends	-14
ended:here:over	54
ended:here:signed	-2
ended:here:wants	-26
ended:here:will	-17
ended:lead="	4
ended:lead=)	-12
ended:lead=,	30
ended:lead=-	-2
ended:lead=;	-27
ended:lead=a	-22
ended:lead=after	5
ended:lead=an	-2
ended:lead=as	12
ended:lead=at	10
ended:lead=because	-15
ended:lead=before	-9
ended:lead=both	2
ended:lead=britain	-5
ended:lead=but	-5
ended:lead=china	-2
ended:lead=for	-3
ended:lead=from	-8
ended:lead=he	-5
ended:lead=if	-36
ended:lead=in	-7
ended:lead=it	7
ended:lead=its	-2
ended:lead=on	-24
ended:lead=since	-4
ended:lead=so	-4
ended:lead=that	7
ended:lead=the	2
ended:lead=their	10
ended:lead=they	3
ended:lead=trump	-17
ended:lead=under	-3
ended:lead=until	5
ended:lead=when	9
ended:lead=where	-4
ended:lead=which	-50
ended:lead=—	-16
ended:length	6
ended:length as ended>0.05	27
ended:length as ended>0.1	12
ended:length as ended>0.2	13
ended:length as ended>0.35	14
ended:length as ended>0.5	5
ended:length as in force>0.1	3
ended:length as in force>0.2	14
ended:length as in force>0.35	6
ended:length as in force>0.5	16
ended:length as in force>0.65	8
ended:length as in force>0.8	-9
ended:length as in force>0.9	-3
ended:length as in force>0.97	4
ended:length as proposed>0.05	14
ended:length as proposed>0.1	14
ended:length as proposed>0.2	17
ended:length as proposed>0.35	18
ended:length as proposed>0.5	2
ended:length as proposed>0.65	-17
ended:length as proposed>0.8	-20
ended:length as proposed>0.9	-12
ended:length as proposed>0.97	-18
ended:length+since	-2
ended:length>0.05	2
ended:length>0.1	-7
ended:length>0.2	-2
ended:length>0.35	4
ended:length>0.5	4
ended:length>0.65	7
ended:length>0.8	-14
ended:length>0.9	-2
ended:length>0.97	4
ended:made a sentence whose=9	-6
ended:made bare whose=3	-2
ended:made bare whose=4	-3
ended:made bare whose=5	-9
ended:made bare whose=6	-10
ended:made bare whose=7	-12
ended:made bare whose=8	9
ended:made bare whose=9	-21
ended:made other state whose=3	-21
ended:made other state whose=4	-22
ended:made other state whose=5	-46
ended:made other state whose=6	-47
ended:made other state whose=7	-24
ended:made other state whose=9	13
ended:made own whose=5	6
ended:made own whose=6	-17
ended:made own whose=7	-8
ended:made own whose=8	22
ended:made own whose=9	13
ended:mine=0 rival=0	-38
ended:mine=0 rival=1	-28
ended:mine=0 rival=2	-2
ended:mine=0 rival=3	-33
ended:mine=0 rival=4	2
ended:mine=0 rival=5	14
ended:mine=0 rival=6	12
ended:mine=0 rival=7	-6
ended:mine=0 rival=8	-20
ended:mine=0 rival=9	-5
ended:mine=1 rival=6	-48
ended:mine=1 rival=7	9
ended:mine=1 rival=8	-3
ended:mine=1 rival=9	-11
ended:mine=2 rival=5	-14
ended:mine=2 rival=6	-10
ended:mine=2 rival=7	7
ended:mine=2 rival=8	11
ended:mine=2 rival=9	-16
ended:mine=3 rival=7	-4
ended:mine=3 rival=9	-6
ended:one sentence	-15
ended:other other pair ended bare	-16
ended:other other pair ended end open	-16
ended:other other pair ended own	3
ended:other other pair in force another end	13
ended:other other pair in force another start	-7
ended:other other pair in force bare	-6
ended:other other pair in force end apart	-11
ended:other other pair in force end open	4
ended:other other pair in force end same	-20
ended:other other pair in force own	2
ended:other other pair proposed a sentence	-11
ended:other other pair proposed another length	-3
ended:other other pair proposed bare	-25
ended:other other pair proposed end apart	-9
ended:other other pair proposed end open	-33
ended:other other pair proposed own	-52
ended:other same pair ended a sentence	3
ended:other same pair ended bare	6
ended:other same pair ended end apart	9
ended:other same pair ended end open	6
ended:other same pair ended own	5
ended:other same pair in force a sentence	-8
ended:other same pair in force another end	-8
ended:other same pair in force another length	20
ended:other same pair in force another start	33
ended:other same pair in force bare	-8
ended:other same pair in force end apart	3
ended:other same pair in force end open	-12
ended:other same pair in force own	-13
ended:other same pair proposed a sentence	8
ended:other same pair proposed another end	-10
ended:other same pair proposed another length	-19
ended:other same pair proposed bare	-4
ended:other same pair proposed end open	-9
ended:other same pair proposed end same	15
ended:other same pair proposed own	-11
ended:other state of in force	-7
ended:other state of in force end	-11
ended:other state of in force end+length	6
ended:other state of in force end+length+since	-10
ended:other state of in force end+since	15
ended:other state of in force end>0.05	9
ended:other state of in force end>0.1	6
ended:other state of in force end>0.2	-5
ended:other state of in force end>0.35	-10
ended:other state of in force end>0.5	5
ended:other state of in force end>0.65	2
ended:other state of in force end>0.8	-3
ended:other state of in force end>0.9	-4
ended:other state of in force end>0.97	20
ended:other state of in force false end+length	7
ended:other state of in force false end+length+since	-5
ended:other state of in force length	-3
ended:other state of in force length>0.05	-3
ended:other state of in force length>0.1	-6
ended:other state of in force length>0.2	-3
ended:other state of in force length>0.5	10
ended:other state of in force length>0.65	3
ended:other state of in force length>0.8	-15
ended:other state of in force length>0.9	-5
ended:other state of in force length>0.97	3
ended:other state of in force mine=0	-6
ended:other state of in force mine=1	-15
ended:other state of in force mine=2	-30
ended:other state of in force mine=3	5
ended:other state of in force mine=4	18
ended:other state of in force since	-14
ended:other state of in force since>0.1	6
ended:other state of in force since>0.2	17
ended:other state of in force since>0.35	7
ended:other state of in force since>0.8	9
ended:other state of in force since>0.97	3
ended:other state of in force true end	-11
ended:other state of in force true end+length	-2
ended:other state of in force true end+length+since	-15
ended:other state of in force true end+since	18
ended:other state of in force true length	-3
ended:other state of in force true since	-14
ended:other state of proposed	-17
ended:other state of proposed end	5
ended:other state of proposed end+length	-36
ended:other state of proposed end+length+since	-9
ended:other state of proposed end+since	-9
ended:other state of proposed end>0.05	-6
ended:other state of proposed end>0.2	8
ended:other state of proposed end>0.35	5
ended:other state of proposed end>0.5	7
ended:other state of proposed end>0.65	9
ended:other state of proposed end>0.9	5
ended:other state of proposed end>0.97	-3
ended:other state of proposed false end+length	-34
ended:other state of proposed false end+length+since	-8
ended:other state of proposed false end+since	-2
ended:other state of proposed false length+since	4
ended:other state of proposed length	4
ended:other state of proposed length+since	-3
ended:other state of proposed length>0.05	-14
ended:other state of proposed length>0.1	-9
ended:other state of proposed length>0.35	6
ended:other state of proposed length>0.5	-4
ended:other state of proposed length>0.8	-15
ended:other state of proposed length>0.9	-5
ended:other state of proposed mine=0	-8
ended:other state of proposed mine=1	-22
ended:other state of proposed mine=2	-7
ended:other state of proposed mine=3	-7
ended:other state of proposed mine=4	9
ended:other state of proposed since	-14
ended:other state of proposed since>0.1	-10
ended:other state of proposed since>0.2	-31
ended:other state of proposed since>0.35	-24
ended:other state of proposed since>0.5	-31
ended:other state of proposed since>0.65	-24
ended:other state of proposed since>0.8	-24
ended:other state of proposed since>0.9	-23
ended:other state of proposed since>0.97	-21
ended:other state of proposed true end	5
ended:other state of proposed true length	4
ended:other state of proposed true length+since	-16
ended:other state of proposed true since	-14
ended:own	20
ended:own end	-2
ended:own end+length	17
ended:own end>0.05	13
ended:own end>0.2	-9
ended:own length	6
ended:own length>0.05	20
ended:own length>0.1	3
ended:own length>0.5	-11
ended:own mine=1	11
ended:own mine=2	16
ended:own mine=3	-27
ended:own mine=4	12
ended:own true end	-2
ended:own true length	6
ended:pc0=agree	24
ended:pc0=bear	6
ended:pc0=begin	21
ended:pc0=down	6
ended:pc0=end	-34
ended:pc0=impose	7
ended:pc0=propose	-10
ended:pc0=say	13
ended:pc0=stay	-12
ended:pc0=suspend	-3
ended:pc0=target	-7
ended:pc0=up	16
ended:pt0=future	-5
ended:pt0=modal-passive	9
ended:pt0=past	6
ended:pt0=perfect	15
ended:pt0=perfect-passive	-13
ended:pt0=present	17
ended:pt0=present-passive	4
ended:qt=future	2
ended:qt=modal	-10
ended:qt=past	9
ended:qt=perfect	17
ended:qt=pluperfect	4
ended:qt=present	-24
ended:quoted	5
ended:said ended>0.05	26
ended:said ended>0.1	7
ended:said ended>0.2	6
ended:said ended>0.35	3
ended:said ended>0.5	10
ended:said in force>0.1	-4
ended:said in force>0.2	2
ended:said in force>0.65	-18
ended:said in force>0.8	-8
ended:said in force>0.9	-20
ended:said in force>0.97	-4
ended:said proposed>0.05	11
ended:said proposed>0.1	-5
ended:said proposed>0.2	3
ended:said proposed>0.35	-3
ended:said proposed>0.5	-5
ended:said proposed>0.65	-8
ended:said proposed>0.9	14
ended:said proposed>0.97	-4
ended:sentences	-6
ended:since	-30
ended:since as in force>0.1	11
ended:since as in force>0.2	23
ended:since as in force>0.35	14
ended:since as in force>0.5	3
ended:since as in force>0.65	4
ended:since as in force>0.8	16
ended:since as in force>0.9	5
ended:since as in force>0.97	4
ended:since as proposed>0.05	12
ended:since as proposed>0.1	17
ended:since as proposed>0.2	9
ended:since as proposed>0.35	16
ended:since as proposed>0.5	9
ended:since as proposed>0.65	13
ended:since as proposed>0.8	16
ended:since as proposed>0.9	18
ended:since=ahead	-2
ended:since=ahead month	15
ended:since=gone	-11
ended:since=gone month	-37
ended:since=none	-15
ended:since=soon	13
ended:since=today	-8
ended:since>0.1	5
ended:since>0.2	13
ended:since>0.35	4
ended:since>0.5	-3
ended:since>0.65	-2
ended:since>0.8	6
ended:since>0.97	2
ended:some ended>0.05	28
ended:some ended>0.1	7
ended:some in force>0.05	-5
ended:some in force>0.1	-3
ended:some in force>0.2	-2
ended:some in force>0.35	4
ended:some in force>0.65	-5
ended:some in force>0.8	-22
ended:some in force>0.9	-17
ended:some in force>0.97	12
ended:some proposed>0.05	-4
ended:some proposed>0.2	12
ended:some proposed>0.35	2
ended:some proposed>0.5	-2
ended:some proposed>0.65	-9
ended:some proposed>0.9	3
ended:some proposed>0.97	2
ended:t0=future	-16
ended:t0=future-passive	-6
ended:t0=modal-passive	-11
ended:t0=past-passive	15
ended:t0=perfect	12
ended:t0=perfect-passive	-3
ended:t0=pluperfect	-22
ended:t0=present	7
ended:t0=present-not	-8
ended:t0=present-passive	11
ended:t0=present-passive-not	7
ended:tense=future	-3
ended:tense=future ahead	-7
ended:tense=future none	6
ended:tense=future soon	-9
ended:tense=modal	-4
ended:tense=modal ahead	-9
ended:tense=modal none	18
ended:tense=modal soon	-14
ended:tense=none ahead	-15
ended:tense=none none	-18
ended:tense=none soon	-54
ended:tense=past	-5
ended:tense=past ahead	-16
ended:tense=past gone	5
ended:tense=past none	3
ended:tense=perfect	-8
ended:tense=perfect ahead	21
ended:tense=pluperfect ahead	-11
ended:tense=pluperfect none	-9
ended:tense=present	-31
ended:tense=present ahead	12
ended:tense=present none	-2
ended:tense=present soon	-7
ended:tense=present today	16
ended:top	18
ended:when=ahead ahead	5
ended:when=ahead ahead 	-12
ended:when=ahead ahead long	10
ended:when=ahead ahead month	15
ended:when=ahead ahead month long	15
ended:when=ahead gone	-33
ended:when=ahead gone 	-9
ended:when=ahead gone long	-29
ended:when=ahead gone month	-11
ended:when=ahead gone month long	-12
ended:when=ahead none	-13
ended:when=ahead none 	-5
ended:when=ahead none long	-11
ended:when=ahead soon	27
ended:when=ahead soon 	42
ended:when=ahead soon long	-3
ended:when=ahead today	-3
ended:when=ahead today 	-8
ended:when=ahead yesterday	-24
ended:when=ahead yesterday 	-2
ended:when=ahead yesterday long	-20
ended:when=gone none	14
ended:when=gone none long	17
ended:when=none ahead	-20
ended:when=none ahead 	-4
ended:when=none ahead long	-14
ended:when=none gone	-3
ended:when=none gone 	-17
ended:when=none gone long	6
ended:when=none gone month	-12
ended:when=none gone month 	-5
ended:when=none gone month long	-8
ended:when=none none	-14
ended:when=none none 	-29
ended:when=none none long	6
ended:when=none soon	-18
ended:when=none soon 	-18
ended:when=none soon long	-8
ended:when=none today 	7
ended:when=none today long	-7
ended:when=none yesterday	14
ended:when=soon gone	2
ended:when=soon gone 	-14
ended:when=soon gone long	7
ended:when=soon gone month	-40
ended:when=soon gone month 	-12
ended:when=soon gone month long	-29
ended:when=soon none	-13
ended:when=soon none 	-34
ended:when=soon none long	8
ended:when=soon soon	-25
ended:when=soon soon 	-6
ended:when=soon soon long	-18
ended:when=soon today	-11
ended:when=soon today long	-10
ended:when=today gone	19
ended:when=today gone long	22
ended:when=today gone month	-17
ended:when=today gone month long	-15
ended:when=today none	14
ended:when=today none 	17
ended:whole ended>0.05	11
ended:whole ended>0.2	6
ended:whole ended>0.35	20
ended:whole ended>0.5	28
ended:whole ended>0.65	20
ended:whole in force>0.05	-8
ended:whole in force>0.1	2
ended:whole in force>0.2	-2
ended:whole in force>0.5	-6
ended:whole in force>0.65	-3
ended:whole in force>0.8	-11
ended:whole in force>0.9	-7
ended:whole in force>0.97	-29
ended:whole proposed>0.05	4
ended:whole proposed>0.1	-8
ended:whole proposed>0.2	-5
ended:whole proposed>0.35	-2
ended:whole proposed>0.5	2
ended:whole proposed>0.65	3
ended:whole proposed>0.8	-8
ended:whole proposed>0.97	-11
ended:whose>0.05	-18
ended:whose>0.1	-18
ended:whose>0.2	-18
ended:whose>0.35	-15
ended:whose>0.5	-10
ended:whose>0.65	-4
ended:whose>0.8	7
ended:whose>0.9	17
ended:whose>0.97	10
in force:a sentence	-8
in force:a sentence end	-11
in force:a sentence end+length	9
in force:a sentence end+since	15
in force:a sentence end>0.2	11
in force:a sentence end>0.35	8
in force:a sentence end>0.5	7
in force:a sentence end>0.65	8
in force:a sentence end>0.8	3
in force:a sentence end>0.97	10
in force:a sentence false end+length+since	4
in force:a sentence length	2
in force:a sentence length+since	6
in force:a sentence length>0.05	7
in force:a sentence length>0.1	7
in force:a sentence length>0.2	3
in force:a sentence length>0.35	4
in force:a sentence length>0.5	6
in force:a sentence length>0.65	11
in force:a sentence length>0.9	-5
in force:a sentence length>0.97	13
in force:a sentence mine=2	-19
in force:a sentence mine=3	-16
in force:a sentence mine=5	-12
in force:a sentence mine=6	-12
in force:a sentence mine=7	6
in force:a sentence mine=8	-9
in force:a sentence mine=9	19
in force:a sentence since	-41
in force:a sentence since>0.05	-3
in force:a sentence since>0.1	-3
in force:a sentence since>0.2	5
in force:a sentence since>0.35	2
in force:a sentence since>0.5	-9
in force:a sentence since>0.65	-8
in force:a sentence since>0.8	-3
in force:a sentence since>0.9	-10
in force:a sentence true end	-11
in force:a sentence true end+length	9
in force:a sentence true end+length+since	-7
in force:a sentence true end+since	15
in force:a sentence true length	2
in force:a sentence true length+since	6
in force:a sentence true since	-41
in force:adds up	24
in force:after:=	-6
in force:after:=agreed	-17
in force:after:=agreed+ends	23
in force:after:=awaits	-40
in force:after:=awaits+agreed	-12
in force:after:=effect	10
in force:after:=effect+ends	-16
in force:after:=ends+wants	-3
in force:after:=over	-5
in force:after:=over+ends	3
in force:after:=signed	11
in force:after:=unsigned	6
in force:after:=will	-20
in force:after:=will+ends	6
in force:after:agreed	-3
in force:after:awaits	-27
in force:after:effect	4
in force:after:ends	11
in force:after:over	-6
in force:after:signed	20
in force:after:wants	-5
in force:after:will	-15
in force:all ended>0.05	7
in force:all ended>0.1	-2
in force:all ended>0.2	-2
in force:all ended>0.35	-18
in force:all ended>0.5	-12
in force:all in force>0.05	-5
in force:all in force>0.1	-2
in force:all in force>0.2	10
in force:all in force>0.35	12
in force:all in force>0.5	7
in force:all in force>0.65	-3
in force:all in force>0.8	-6
in force:all in force>0.9	-11
in force:all in force>0.97	-5
in force:all proposed>0.05	8
in force:all proposed>0.1	-2
in force:all proposed>0.2	7
in force:all proposed>0.35	5
in force:all proposed>0.5	9
in force:all proposed>0.65	6
in force:all proposed>0.8	-13
in force:all proposed>0.9	-7
in force:all proposed>0.97	-2
in force:all:agreed	-10
in force:all:agreed=0	-9
in force:all:agreed=1	-15
in force:all:agreed=2	-14
in force:all:agreed=3	29
in force:all:awaits	-23
in force:all:awaits=0	-4
in force:all:awaits=1	-17
in force:all:awaits=2	-20
in force:all:effect	-10
in force:all:effect=0	-10
in force:all:effect=1	-3
in force:all:effect=2	-12
in force:all:ends	-16
in force:all:ends=1	-15
in force:all:ends=2	-14
in force:all:ends=3	3
in force:all:over	-14
in force:all:over=0	-7
in force:all:over=2	-27
in force:all:signed	-23
in force:all:signed=1	-29
in force:all:signed=2	12
in force:all:unsigned	-11
in force:all:unsigned=0	-13
in force:all:unsigned=1	-16
in force:all:wants	-12
in force:all:wants=0	-6
in force:all:wants=2	-14
in force:all:wants=3	-6
in force:all:will	-12
in force:all:will=0	-8
in force:all:will=1	-6
in force:all:will=2	-6
in force:all:will=3	-12
in force:another end	9
in force:another end end	26
in force:another end end+length	8
in force:another end end+length+since	-4
in force:another end end+since	-22
in force:another end end>0.05	9
in force:another end end>0.1	9
in force:another end end>0.35	2
in force:another end end>0.5	7
in force:another end end>0.8	6
in force:another end false end+length	10
in force:another end false end+length+since	-2
in force:another end false end+since	-17
in force:another end length>0.05	-11
in force:another end length>0.1	-4
in force:another end length>0.35	-10
in force:another end length>0.5	-7
in force:another end length>0.65	-11
in force:another end length>0.8	-10
in force:another end length>0.9	6
in force:another end mine=4	30
in force:another end mine=5	-28
in force:another end mine=6	28
in force:another end mine=7	3
in force:another end mine=8	-10
in force:another end mine=9	-13
in force:another end since>0.05	-19
in force:another end since>0.1	-24
in force:another end since>0.2	-21
in force:another end since>0.35	-13
in force:another end since>0.5	-4
in force:another end since>0.65	8
in force:another end since>0.8	18
in force:another end since>0.9	9
in force:another end since>0.97	20
in force:another end true end	26
in force:another end true end+length+since	-3
in force:another end true end+since	-9
in force:another length length>0.2	7
in force:another length length>0.35	-7
in force:another length mine=5	12
in force:another length mine=6	-6
in force:another length mine=7	-4
in force:another length mine=8	-7
in force:another length mine=9	-2
in force:another start	2
in force:another start end+length+since	4
in force:another start end+since	-5
in force:another start end>0.05	8
in force:another start end>0.1	3
in force:another start end>0.2	-11
in force:another start end>0.35	-5
in force:another start end>0.65	-8
in force:another start end>0.8	-4
in force:another start end>0.9	-8
in force:another start false end+length+since	9
in force:another start length>0.1	8
in force:another start length>0.2	8
in force:another start length>0.35	-7
in force:another start length>0.8	-8
in force:another start mine=5	15
in force:another start mine=6	-7
in force:another start mine=7	5
in force:another start mine=9	-6
in force:another start since>0.05	2
in force:another start since>0.1	2
in force:another start since>0.2	-3
in force:another start since>0.35	13
in force:another start since>0.5	-6
in force:another start true end+length+since	-8
in force:asks	15
in force:backward	-16
in force:bare	-16
in force:bare bare	-16
in force:bare mine=0	-29
in force:bare mine=1	10
in force:bare mine=2	7
in force:bare mine=3	15
in force:bare mine=5	7
in force:bare mine=7	7
in force:bare mine=8	-33
in force:bare mine=9	-62
in force:bare true bare	-16
in force:before:=agreed	-8
in force:before:=agreed+ends	11
in force:before:=awaits	-13
in force:before:=effect	3
in force:before:=effect+ends	22
in force:before:=ends	-16
in force:before:=over	-9
in force:before:=over+ends	-3
in force:before:=signed	-14
in force:before:=wants	2
in force:before:agreed	-4
in force:before:awaits	-10
in force:before:effect	27
in force:before:ends	3
in force:before:over	-17
in force:before:signed	-13
in force:before:wants	-2
in force:before:will	11
in force:by ended>0.05	8
in force:by ended>0.1	-7
in force:by ended>0.2	-4
in force:by ended>0.35	-20
in force:by ended>0.5	-22
in force:by in force>0.05	9
in force:by in force>0.1	3
in force:by in force>0.2	12
in force:by in force>0.35	5
in force:by in force>0.65	12
in force:by in force>0.8	7
in force:by in force>0.9	10
in force:by in force>0.97	8
in force:by proposed>0.05	4
in force:by proposed>0.2	-3
in force:by proposed>0.35	-2
in force:by proposed>0.5	-12
in force:by proposed>0.65	-8
in force:by proposed>0.8	-15
in force:by proposed>0.9	-13
in force:by proposed>0.97	-5
in force:c0=bear	5
in force:c0=buy	-10
in force:c0=down	2
in force:c0=end	-5
in force:c0=impose	4
in force:c0=propose	-11
in force:c0=say	-19
in force:c0=stay	-6
in force:c0=suspend	-5
in force:c0=target	-9
in force:c0=up	-6
in force:c1=agree	-3
in force:c1=bear	5
in force:c1=begin	-3
in force:c1=buy	-12
in force:c1=down	-2
in force:c1=impose	-17
in force:c1=return	10
in force:c1=say	-15
in force:c1=suspend	-4
in force:c1=up	-2
in force:ct0=agree future	-7
in force:ct0=agree past	-9
in force:ct0=agree past-passive	7
in force:ct0=agree perfect	5
in force:ct0=agree pluperfect	8
in force:ct0=agree present	3
in force:ct0=agree present-passive	-24
in force:ct0=bear future	-22
in force:ct0=bear modal	3
in force:ct0=bear past	20
in force:ct0=bear present	-4
in force:ct0=begin future	-8
in force:ct0=begin past	21
in force:ct0=begin present	2
in force:ct0=down past	-4
in force:ct0=down present	-6
in force:ct0=end future	-15
in force:ct0=end modal	10
in force:ct0=end past	-50
in force:ct0=end past-passive	-10
in force:ct0=end present	10
in force:ct0=impose future	-13
in force:ct0=impose modal	-2
in force:ct0=impose modal-passive	8
in force:ct0=impose past-passive	3
in force:ct0=impose perfect	-2
in force:ct0=impose perfect-passive	-5
in force:ct0=impose pluperfect	-2
in force:ct0=impose present	7
in force:ct0=impose present-passive	11
in force:ct0=propose modal	-5
in force:ct0=propose past	-8
in force:ct0=propose perfect	-9
in force:ct0=propose present	9
in force:ct0=say future	-6
in force:ct0=say past	7
in force:ct0=say perfect	-11
in force:ct0=say present	-16
in force:ct0=stay future	13
in force:ct0=stay modal	-9
in force:ct0=stay past	-31
in force:ct0=stay perfect	-21
in force:ct0=stay present	3
in force:ct0=suspend future	-23
in force:ct0=suspend past	-14
in force:ct0=suspend present	-17
in force:ct0=suspend present-passive	23
in force:ct0=target present	13
in force:ct0=up future	-7
in force:ct0=up modal	11
in force:ct0=up present	-2
in force:ct1=agree future	-6
in force:ct1=agree participle-passive	2
in force:ct1=agree past	-7
in force:ct1=agree past-passive	7
in force:ct1=agree pluperfect	10
in force:ct1=agree present	-4
in force:ct1=agree present-passive	-24
in force:ct1=bear future	-20
in force:ct1=bear infinitive	14
in force:ct1=bear modal	3
in force:ct1=bear past	20
in force:ct1=bear present	-4
in force:ct1=begin future	-3
in force:ct1=begin gerund	-5
in force:ct1=begin infinitive	13
in force:ct1=begin modal	-20
in force:ct1=begin past	21
in force:ct1=begin present	6
in force:ct1=down past	-4
in force:ct1=down present	-6
in force:ct1=end future	-15
in force:ct1=end infinitive	32
in force:ct1=end modal	10
in force:ct1=end participle-passive	-16
in force:ct1=end past	-50
in force:ct1=end past-passive	-10
in force:ct1=end present	10
in force:ct1=impose future	-11
in force:ct1=impose gerund	2
in force:ct1=impose infinitive	-23
in force:ct1=impose modal	-2
in force:ct1=impose modal-passive	8
in force:ct1=impose participle-passive	-3
in force:ct1=impose past	-4
in force:ct1=impose past-passive	3
in force:ct1=impose perfect-passive	-5
in force:ct1=impose present	-12
in force:ct1=impose present-passive	12
in force:ct1=propose modal	-4
in force:ct1=propose past	-6
in force:ct1=propose perfect	-9
in force:ct1=say future	-6
in force:ct1=say past	7
in force:ct1=say present	-15
in force:ct1=stay future	10
in force:ct1=stay gerund	25
in force:ct1=stay infinitive	-2
in force:ct1=stay modal	-9
in force:ct1=stay past	-31
in force:ct1=stay perfect	-21
in force:ct1=stay present	4
in force:ct1=suspend future	-18
in force:ct1=suspend infinitive	9
in force:ct1=suspend participle-passive	-9
in force:ct1=suspend past	-26
in force:ct1=suspend present	-12
in force:ct1=suspend present-passive	23
in force:ct1=target present	13
in force:ct1=up future	-3
in force:ct1=up infinitive	29
in force:ct1=up modal	-5
in force:ct1=up present	4
in force:does not add up	-32
in force:end as ended>0.1	-6
in force:end as in force>0.05	23
in force:end as in force>0.1	26
in force:end as in force>0.2	22
in force:end as in force>0.35	25
in force:end as in force>0.5	35
in force:end as in force>0.65	25
in force:end as in force>0.8	26
in force:end as in force>0.9	16
in force:end as in force>0.97	24
in force:end as proposed>0.05	-9
in force:end as proposed>0.1	-7
in force:end as proposed>0.2	-2
in force:end as proposed>0.35	-8
in force:end as proposed>0.5	-4
in force:end as proposed>0.65	12
in force:end as proposed>0.8	2
in force:end as proposed>0.9	7
in force:end as proposed>0.97	-23
in force:end+length	-5
in force:end+since	-2
in force:end=ahead	6
in force:end=gone	-30
in force:end=none	-27
in force:end=soon	8
in force:end=today	-41
in force:end>0.05	10
in force:end>0.1	10
in force:end>0.2	4
in force:end>0.35	3
in force:end>0.5	10
in force:end>0.8	-2
in force:end>0.9	-3
in force:end>0.97	15
in force:has-gerund	-5
in force:has-infinitive	-5
in force:has-modal	8
in force:has-past	13
in force:has-pluperfect	3
in force:headline	19
in force:here ended>0.05	-17
in force:here ended>0.1	-30
in force:here ended>0.2	-16
in force:here ended>0.35	-12
in force:here ended>0.5	-21
in force:here in force>0.1	-2
in force:here in force>0.2	12
in force:here in force>0.35	9
in force:here in force>0.5	-3
in force:here in force>0.65	9
in force:here in force>0.8	-3
in force:here in force>0.97	7
in force:here proposed>0.1	6
in force:here proposed>0.2	-8
in force:here proposed>0.35	-4
in force:here proposed>0.5	-5
in force:here proposed>0.65	4
in force:here proposed>0.8	10
in force:here proposed>0.97	-8
in force:here:=	-11
in force:here:=agreed	-3
in force:here:=agreed+ends	19
in force:here:=agreed+ends+wants	13
in force:here:=agreed+over	-10
in force:here:=agreed+over+ends	-6
in force:here:=agreed+wants	-4
in force:here:=awaits	-29
in force:here:=awaits+ends	13
in force:here:=effect	3
in force:here:=effect+ends	2
in force:here:=effect+over	-12
in force:here:=effect+will+ends	5
in force:here:=ends+wants	16
in force:here:=over	-20
in force:here:=over+ends	18
in force:here:=signed	8
in force:here:=signed+ends	2
in force:here:=wants	-78
in force:here:=will	-5
in force:here:=will+ends	3
in force:here:=will+ends+wants	-9
in force:here:agreed	5
in force:here:effect	-17
in force:here:ends	9
in force:here:over	-19
in force:here:signed	8
in force:here:unsigned	11
in force:here:wants	-29
in force:here:will	6
in force:lead="	-11
in force:lead=(	23
in force:lead=)	17
in force:lead=,	-2
in force:lead=-	-25
in force:lead=1	-5
in force:lead=:	-7
in force:lead=;	-24
in force:lead=a	28
in force:lead=after	-3
in force:lead=an	-14
in force:lead=and	-16
in force:lead=another	-7
in force:lead=as	29
in force:lead=at	8
in force:lead=august	7
in force:lead=because	-12
in force:lead=both	9
in force:lead=britain	13
in force:lead=but	-22
in force:lead=by	-22
in force:lead=china	33
in force:lead=for	-20
in force:lead=from	-5
in force:lead=he	2
in force:lead=i	5
in force:lead=if	-26
in force:lead=in	-8
in force:lead=india	-19
in force:lead=it	10
in force:lead=its	-20
in force:lead=mexico	48
in force:lead=november	17
in force:lead=on	9
in force:lead=our	-8
in force:lead=since	-2
in force:lead=six	2
in force:lead=so	-6
in force:lead=that	3
in force:lead=the	6
in force:lead=their	4
in force:lead=they	-24
in force:lead=this	21
in force:lead=thursday	13
in force:lead=trump	-6
in force:lead=twenty	2
in force:lead=until	3
in force:lead=we	-11
in force:lead=what	-2
in force:lead=when	-9
in force:lead=where	22
in force:lead=which	-6
in force:lead=with	11
in force:lead=—	27
in force:length as ended>0.05	20
in force:length as ended>0.1	29
in force:length as ended>0.2	3
in force:length as ended>0.35	-5
in force:length as ended>0.5	-20
in force:length as in force>0.05	-2
in force:length as in force>0.1	5
in force:length as in force>0.2	13
in force:length as in force>0.35	9
in force:length as in force>0.5	18
in force:length as in force>0.65	-2
in force:length as in force>0.8	-2
in force:length as in force>0.9	4
in force:length as in force>0.97	4
in force:length as proposed>0.05	14
in force:length as proposed>0.1	6
in force:length as proposed>0.2	14
in force:length as proposed>0.35	-5
in force:length as proposed>0.5	-9
in force:length as proposed>0.65	-4
in force:length as proposed>0.8	8
in force:length as proposed>0.9	26
in force:length+since	16
in force:length>0.05	-4
in force:length>0.35	2
in force:length>0.5	10
in force:length>0.65	-4
in force:length>0.9	2
in force:made a sentence whose=3	-33
in force:made a sentence whose=4	-31
in force:made a sentence whose=7	2
in force:made a sentence whose=9	5
in force:made another end whose=4	-9
in force:made another end whose=5	-14
in force:made another end whose=6	4
in force:made another end whose=7	3
in force:made another end whose=8	-3
in force:made another end whose=9	21
in force:made another length whose=7	3
in force:made another length whose=8	-2
in force:made another start whose=7	4
in force:made another start whose=8	-11
in force:made another start whose=9	3
in force:made bare whose=3	-15
in force:made bare whose=4	-3
in force:made bare whose=5	-15
in force:made bare whose=6	11
in force:made bare whose=7	-9
in force:made bare whose=8	-16
in force:made other state whose=3	-6
in force:made other state whose=4	-11
in force:made other state whose=5	-6
in force:made other state whose=6	-24
in force:made other state whose=7	8
in force:made other state whose=8	-14
in force:made other state whose=9	14
in force:made own whose=3	-38
in force:made own whose=4	-37
in force:made own whose=5	-3
in force:made own whose=6	-5
in force:made own whose=7	17
in force:made own whose=9	10
in force:mine=0 rival=0	-55
in force:mine=0 rival=1	-14
in force:mine=0 rival=2	-10
in force:mine=1 rival=0	-20
in force:mine=2 rival=0	-51
in force:mine=2 rival=1	-12
in force:mine=2 rival=3	-6
in force:mine=2 rival=4	6
in force:mine=3 rival=0	-13
in force:mine=3 rival=1	14
in force:mine=3 rival=3	9
in force:mine=3 rival=4	-29
in force:mine=3 rival=5	4
in force:mine=3 rival=6	7
in force:mine=4 rival=0	-7
in force:mine=4 rival=1	22
in force:mine=4 rival=2	11
in force:mine=4 rival=3	-24
in force:mine=4 rival=4	5
in force:mine=4 rival=5	13
in force:mine=4 rival=7	21
in force:mine=5 rival=0	-13
in force:mine=5 rival=1	16
in force:mine=5 rival=2	-19
in force:mine=5 rival=3	28
in force:mine=5 rival=4	9
in force:mine=5 rival=5	9
in force:mine=5 rival=6	35
in force:mine=5 rival=7	-22
in force:mine=6 rival=0	17
in force:mine=6 rival=1	6
in force:mine=6 rival=2	-9
in force:mine=6 rival=3	12
in force:mine=6 rival=4	-21
in force:mine=6 rival=5	7
in force:mine=6 rival=6	-9
in force:mine=6 rival=7	3
in force:mine=6 rival=9	-6
in force:mine=7 rival=0	18
in force:mine=7 rival=1	-6
in force:mine=7 rival=2	-25
in force:mine=7 rival=4	13
in force:mine=7 rival=5	-14
in force:mine=7 rival=6	21
in force:mine=7 rival=7	-6
in force:mine=7 rival=8	-8
in force:mine=7 rival=9	12
in force:mine=8 rival=2	14
in force:mine=8 rival=4	12
in force:mine=8 rival=5	-7
in force:mine=8 rival=6	-12
in force:mine=8 rival=7	-10
in force:mine=8 rival=8	8
in force:mine=8 rival=9	-22
in force:mine=9 rival=0	-22
in force:mine=9 rival=1	17
in force:mine=9 rival=2	-12
in force:mine=9 rival=3	7
in force:mine=9 rival=4	-15
in force:mine=9 rival=5	2
in force:mine=9 rival=6	9
in force:mine=9 rival=7	-2
in force:mine=9 rival=8	-8
in force:mine=9 rival=9	15
in force:one sentence	-14
in force:other other pair ended bare	-6
in force:other other pair ended end open	-5
in force:other other pair ended own	6
in force:other other pair in force a sentence	-26
in force:other other pair in force another end	-11
in force:other other pair in force another length	-6
in force:other other pair in force another start	-5
in force:other other pair in force bare	-6
in force:other other pair in force end apart	7
in force:other other pair in force end open	5
in force:other other pair in force end same	-58
in force:other other pair in force own	15
in force:other other pair proposed a sentence	3
in force:other other pair proposed another length	-19
in force:other other pair proposed bare	-6
in force:other other pair proposed end apart	13
in force:other other pair proposed end open	7
in force:other other pair proposed end same	-18
in force:other other pair proposed own	15
in force:other same pair ended a sentence	-11
in force:other same pair ended bare	-2
in force:other same pair ended end apart	-19
in force:other same pair ended end open	-2
in force:other same pair ended end same	-15
in force:other same pair ended own	-17
in force:other same pair in force a sentence	-30
in force:other same pair in force another end	-4
in force:other same pair in force another length	-24
in force:other same pair in force another start	-15
in force:other same pair in force bare	11
in force:other same pair in force end apart	18
in force:other same pair in force end open	-10
in force:other same pair in force end same	3
in force:other same pair in force own	-44
in force:other same pair proposed a sentence	-12
in force:other same pair proposed another end	15
in force:other same pair proposed another length	-8
in force:other same pair proposed bare	2
in force:other same pair proposed end apart	17
in force:other same pair proposed end open	5
in force:other same pair proposed own	-6
in force:other state of ended	-37
in force:other state of ended end	-14
in force:other state of ended end>0.05	-9
in force:other state of ended end>0.1	-6
in force:other state of ended length	-22
in force:other state of ended length>0.05	-14
in force:other state of ended length>0.1	-11
in force:other state of ended length>0.2	-6
in force:other state of ended length>0.35	-3
in force:other state of ended mine=3	-2
in force:other state of ended mine=5	-4
in force:other state of ended mine=6	-8
in force:other state of ended mine=7	-10
in force:other state of ended mine=8	-7
in force:other state of ended true end	-14
in force:other state of ended true length	-22
in force:other state of proposed	5
in force:other state of proposed end	-2
in force:other state of proposed end+length	15
in force:other state of proposed end+length+since	22
in force:other state of proposed end+since	14
in force:other state of proposed end>0.1	-8
in force:other state of proposed end>0.2	-13
in force:other state of proposed end>0.35	-15
in force:other state of proposed end>0.5	-16
in force:other state of proposed end>0.65	-3
in force:other state of proposed end>0.8	-3
in force:other state of proposed end>0.9	-13
in force:other state of proposed false end+length	9
in force:other state of proposed false end+length+since	25
in force:other state of proposed false end+since	19
in force:other state of proposed false length+since	9
in force:other state of proposed length	-50
in force:other state of proposed length>0.05	-12
in force:other state of proposed length>0.1	-6
in force:other state of proposed length>0.2	-14
in force:other state of proposed length>0.35	-8
in force:other state of proposed length>0.5	-3
in force:other state of proposed length>0.65	-21
in force:other state of proposed length>0.8	-17
in force:other state of proposed length>0.9	-7
in force:other state of proposed length>0.97	-3
in force:other state of proposed mine=0	-6
in force:other state of proposed mine=1	-7
in force:other state of proposed mine=2	-24
in force:other state of proposed mine=3	-18
in force:other state of proposed mine=4	3
in force:other state of proposed mine=5	17
in force:other state of proposed mine=6	4
in force:other state of proposed mine=7	6
in force:other state of proposed mine=8	8
in force:other state of proposed mine=9	-12
in force:other state of proposed since	-27
in force:other state of proposed since>0.05	6
in force:other state of proposed since>0.1	6
in force:other state of proposed since>0.2	6
in force:other state of proposed since>0.35	9
in force:other state of proposed since>0.5	9
in force:other state of proposed true end	-2
in force:other state of proposed true end+length+since	-8
in force:other state of proposed true length	-50
in force:other state of proposed true length+since	-21
in force:other state of proposed true since	-27
in force:own	-5
in force:own end+length	-19
in force:own end+length+since	-9
in force:own end+since	-4
in force:own end>0.05	4
in force:own end>0.1	8
in force:own end>0.5	8
in force:own end>0.65	-4
in force:own end>0.8	-4
in force:own end>0.97	10
in force:own false end+length	-17
in force:own false end+length+since	-8
in force:own false end+since	-19
in force:own false length+since	-7
in force:own length	17
in force:own length+since	16
in force:own length>0.35	9
in force:own length>0.5	11
in force:own length>0.65	-2
in force:own length>0.8	11
in force:own length>0.9	5
in force:own length>0.97	-6
in force:own mine=0	-56
in force:own mine=1	-37
in force:own mine=2	-52
in force:own mine=3	3
in force:own mine=4	3
in force:own mine=5	24
in force:own mine=7	-6
in force:own mine=8	8
in force:own mine=9	3
in force:own since	-13
in force:own since>0.1	6
in force:own since>0.35	2
in force:own since>0.5	6
in force:own since>0.65	7
in force:own since>0.8	-4
in force:own since>0.9	-10
in force:own since>0.97	-17
in force:own true end+length	-5
in force:own true end+length+since	-6
in force:own true end+since	15
in force:own true length	17
in force:own true length+since	28
in force:own true since	-13
in force:pc0=bear	6
in force:pc0=begin	10
in force:pc0=down	10
in force:pc0=end	5
in force:pc0=impose	-17
in force:pc0=propose	-22
in force:pc0=say	-25
in force:pc0=stay	3
in force:pc0=suspend	-4
in force:pc0=target	17
in force:pc0=threaten	17
in force:pc0=up	6
in force:pt0=future	-16
in force:pt0=future-passive	11
in force:pt0=modal	-7
in force:pt0=modal-passive	17
in force:pt0=past	-16
in force:pt0=perfect	13
in force:pt0=perfect-passive	2
in force:pt0=pluperfect	-4
in force:pt0=present	10
in force:qt=future	-4
in force:qt=modal	-19
in force:qt=past	5
in force:qt=perfect	-17
in force:qt=pluperfect	14
in force:quoted	-23
in force:said ended>0.1	-12
in force:said ended>0.2	5
in force:said ended>0.5	-10
in force:said in force>0.05	5
in force:said in force>0.2	8
in force:said in force>0.35	4
in force:said in force>0.65	2
in force:said in force>0.9	2
in force:said in force>0.97	3
in force:said proposed>0.05	7
in force:said proposed>0.2	7
in force:said proposed>0.35	8
in force:said proposed>0.5	8
in force:said proposed>0.65	-2
in force:said proposed>0.8	6
in force:said proposed>0.9	-3
in force:said proposed>0.97	10
in force:sentences	-5
in force:since	-54
in force:since as in force>0.05	4
in force:since as in force>0.1	12
in force:since as in force>0.2	8
in force:since as in force>0.35	22
in force:since as in force>0.5	19
in force:since as in force>0.65	32
in force:since as in force>0.8	27
in force:since as in force>0.9	15
in force:since as in force>0.97	30
in force:since as proposed>0.05	-19
in force:since as proposed>0.1	-14
in force:since as proposed>0.2	-3
in force:since as proposed>0.35	2
in force:since as proposed>0.5	15
in force:since as proposed>0.9	3
in force:since=ahead	-31
in force:since=ahead month	-18
in force:since=gone	3
in force:since=gone month	9
in force:since=none	-15
in force:since=yesterday	-17
in force:since>0.05	-4
in force:since>0.35	6
in force:since>0.5	4
in force:since>0.65	9
in force:since>0.8	4
in force:since>0.9	-7
in force:since>0.97	-2
in force:some ended>0.05	-21
in force:some ended>0.2	2
in force:some ended>0.35	2
in force:some ended>0.5	-35
in force:some in force>0.05	-14
in force:some in force>0.1	-2
in force:some in force>0.2	8
in force:some in force>0.35	10
in force:some in force>0.5	3
in force:some in force>0.65	-9
in force:some in force>0.9	-15
in force:some in force>0.97	2
in force:some proposed>0.05	-10
in force:some proposed>0.1	-11
in force:some proposed>0.2	-5
in force:some proposed>0.35	-10
in force:some proposed>0.5	4
in force:some proposed>0.8	-2
in force:some proposed>0.9	-2
in force:some proposed>0.97	2
in force:t0=future	-12
in force:t0=future-passive	-15
in force:t0=modal	4
in force:t0=modal-passive	13
in force:t0=past	-10
in force:t0=past-passive	26
in force:t0=perfect	8
in force:t0=pluperfect	6
in force:t0=present	5
in force:t0=present-not	-9
in force:tense=future ahead	25
in force:tense=future none	-5
in force:tense=future soon	-17
in force:tense=modal	15
in force:tense=modal ahead	5
in force:tense=modal none	-18
in force:tense=modal soon	-5
in force:tense=none	3
in force:tense=none ahead	-11
in force:tense=none gone	-3
in force:tense=none none	-10
in force:tense=none soon	20
in force:tense=none today	-35
in force:tense=past	-98
in force:tense=past ahead	3
in force:tense=past gone	-11
in force:tense=past none	25
in force:tense=past soon	-2
in force:tense=past today	-8
in force:tense=perfect	8
in force:tense=perfect ahead	17
in force:tense=perfect none	-25
in force:tense=perfect soon	18
in force:tense=pluperfect	-16
in force:tense=pluperfect ahead	-14
in force:tense=pluperfect none	-17
in force:tense=present	-2
in force:tense=present ahead	2
in force:tense=present none	-6
in force:tense=present soon	-2
in force:tense=present today	-9
in force:top	14
in force:when=ahead ahead	-12
in force:when=ahead ahead long	-12
in force:when=ahead ahead month	-18
in force:when=ahead ahead month long	-18
in force:when=ahead gone	14
in force:when=ahead gone 	-5
in force:when=ahead gone long	17
in force:when=ahead gone month	8
in force:when=ahead gone month 	-7
in force:when=ahead gone month long	15
in force:when=ahead month none	-12
in force:when=ahead none	-3
in force:when=ahead none 	-5
in force:when=ahead none long	3
in force:when=ahead soon	3
in force:when=ahead soon 	21
in force:when=ahead soon long	-7
in force:when=ahead today	5
in force:when=ahead today 	-23
in force:when=ahead today long	14
in force:when=ahead yesterday	-15
in force:when=ahead yesterday 	6
in force:when=ahead yesterday long	-18
in force:when=gone none	-17
in force:when=gone none 	-14
in force:when=none ahead	-40
in force:when=none ahead 	-13
in force:when=none ahead long	-28
in force:when=none gone	-6
in force:when=none gone 	-22
in force:when=none gone long	10
in force:when=none gone month	-3
in force:when=none gone month long	-4
in force:when=none none	-16
in force:when=none none 	-16
in force:when=none soon	-8
in force:when=none soon 	-51
in force:when=none soon long	16
in force:when=none today	6
in force:when=none today 	-18
in force:when=none today long	15
in force:when=none yesterday	4
in force:when=none yesterday 	7
in force:when=soon gone	6
in force:when=soon gone long	6
in force:when=soon gone month	20
in force:when=soon gone month 	5
in force:when=soon gone month long	18
in force:when=soon none 	7
in force:when=soon none long	-12
in force:when=soon soon	-3
in force:when=soon soon 	4
in force:when=soon soon long	-6
in force:when=soon today	-14
in force:when=soon today long	-12
in force:when=soon yesterday	-8
in force:when=soon yesterday long	-10
in force:when=today gone	-38
in force:when=today gone long	-27
in force:when=today gone month	-34
in force:when=today gone month long	-32
in force:when=today none	12
in force:when=today none 	11
in force:when=today none long	3
in force:when=today soon	12
in force:when=today today	-14
in force:whole ended>0.05	-6
in force:whole ended>0.1	-5
in force:whole ended>0.2	-2
in force:whole ended>0.35	-17
in force:whole ended>0.5	-28
in force:whole ended>0.65	-14
in force:whole in force>0.05	3
in force:whole in force>0.1	7
in force:whole in force>0.2	12
in force:whole in force>0.65	10
in force:whole in force>0.8	11
in force:whole in force>0.9	28
in force:whole in force>0.97	14
in force:whole proposed>0.05	-7
in force:whole proposed>0.1	-22
in force:whole proposed>0.2	-14
in force:whole proposed>0.35	2
in force:whole proposed>0.5	2
in force:whole proposed>0.97	9
in force:whose>0.05	-15
in force:whose>0.1	-15
in force:whose>0.2	-15
in force:whose>0.35	-6
in force:whose>0.5	8
in force:whose>0.65	15
in force:whose>0.8	18
in force:whose>0.9	14
in force:whose>0.97	20
none	33
none ended	16
none ended bare	6
none ended other state	19
none ended own	-21
none in force	16
none in force a sentence	20
none in force another end	-8
none in force another length	27
none in force another start	14
none in force bare	-4
none in force other state	-6
none in force own	33
none n=1	11
none n=2	-7
none n=3	12
none n=4	16
none n=5	32
none n=6	-12
none n=7	10
none n=8	16
none proposed	16
none proposed a sentence	22
none proposed another end	6
none proposed bare	8
none proposed other state	12
none proposed own	25
proposed:a sentence	-4
proposed:a sentence end+length	6
proposed:a sentence end+length+since	8
proposed:a sentence end>0.05	10
proposed:a sentence end>0.1	10
proposed:a sentence end>0.2	14
proposed:a sentence end>0.35	16
proposed:a sentence end>0.5	9
proposed:a sentence end>0.65	14
proposed:a sentence end>0.8	6
proposed:a sentence end>0.9	10
proposed:a sentence end>0.97	11
proposed:a sentence false end+length	-4
proposed:a sentence length	-7
proposed:a sentence length>0.2	5
proposed:a sentence length>0.35	8
proposed:a sentence length>0.5	21
proposed:a sentence length>0.65	16
proposed:a sentence length>0.8	-3
proposed:a sentence length>0.9	-16
proposed:a sentence length>0.97	-8
proposed:a sentence mine=2	-25
proposed:a sentence mine=3	-50
proposed:a sentence mine=4	-19
proposed:a sentence mine=5	-8
proposed:a sentence mine=6	4
proposed:a sentence mine=7	16
proposed:a sentence mine=8	13
proposed:a sentence mine=9	14
proposed:a sentence since	-27
proposed:a sentence since>0.05	-8
proposed:a sentence since>0.1	-8
proposed:a sentence since>0.2	-3
proposed:a sentence since>0.35	-6
proposed:a sentence since>0.5	-4
proposed:a sentence since>0.65	-3
proposed:a sentence since>0.8	6
proposed:a sentence since>0.9	7
proposed:a sentence true length	-7
proposed:a sentence true since	-27
proposed:adds up	4
proposed:after:=	13
proposed:after:=agreed	-19
proposed:after:=agreed+ends	-10
proposed:after:=awaits	-12
proposed:after:=awaits+agreed	-4
proposed:after:=effect	-34
proposed:after:=effect+ends	-4
proposed:after:=ends	8
proposed:after:=ends+wants	-10
proposed:after:=over	-23
proposed:after:=over+ends	18
proposed:after:=signed	7
proposed:after:=unsigned	8
proposed:after:=wants	18
proposed:after:=will	11
proposed:after:=will+ends	17
proposed:after:agreed	-27
proposed:after:awaits	-16
proposed:after:effect	-27
proposed:after:ends	6
proposed:after:over	-6
proposed:after:signed	3
proposed:after:unsigned	-7
proposed:after:wants	13
proposed:after:will	14
proposed:all ended>0.05	-4
proposed:all ended>0.1	-13
proposed:all ended>0.2	2
proposed:all ended>0.35	-2
proposed:all ended>0.5	-17
proposed:all in force>0.05	-11
proposed:all in force>0.1	-6
proposed:all in force>0.2	4
proposed:all in force>0.35	6
proposed:all in force>0.5	8
proposed:all in force>0.65	4
proposed:all in force>0.8	-2
proposed:all in force>0.9	-20
proposed:all in force>0.97	9
proposed:all proposed>0.05	9
proposed:all proposed>0.1	13
proposed:all proposed>0.2	19
proposed:all proposed>0.35	25
proposed:all proposed>0.5	8
proposed:all proposed>0.65	5
proposed:all proposed>0.8	3
proposed:all proposed>0.9	-24
proposed:all proposed>0.97	-8
proposed:all:agreed	-5
proposed:all:agreed=0	-14
proposed:all:agreed=1	-11
proposed:all:agreed=2	5
proposed:all:agreed=3	3
proposed:all:awaits	9
proposed:all:awaits=0	-23
proposed:all:awaits=1	13
proposed:all:awaits=2	-8
proposed:all:effect	-13
proposed:all:effect=0	-10
proposed:all:effect=2	-26
proposed:all:ends	-8
proposed:all:ends=0	-15
proposed:all:ends=1	-7
proposed:all:ends=2	-2
proposed:all:ends=3	-5
proposed:all:over	-14
proposed:all:over=0	-8
proposed:all:over=1	3
proposed:all:over=2	-27
proposed:all:over=3	-11
proposed:all:signed	-9
proposed:all:signed=0	-14
proposed:all:signed=1	-9
proposed:all:signed=2	-2
proposed:all:unsigned	18
proposed:all:unsigned=0	-20
proposed:all:unsigned=1	14
proposed:all:wants	-7
proposed:all:wants=0	-16
proposed:all:wants=1	-11
proposed:all:wants=2	-4
proposed:all:wants=3	3
proposed:all:will	2
proposed:all:will=0	-18
proposed:all:will=1	17
proposed:all:will=2	-32
proposed:all:will=3	6
proposed:another end	-13
proposed:another end end+length+since	-5
proposed:another end end>0.05	-13
proposed:another end end>0.1	-13
proposed:another end end>0.2	-14
proposed:another end false end+length+since	-5
proposed:another end length>0.05	-6
proposed:another end length>0.1	-6
proposed:another end mine=6	-16
proposed:another end since>0.05	-5
proposed:another end since>0.1	-5
proposed:another end since>0.2	-5
proposed:another end since>0.35	-5
proposed:another length	7
proposed:another length end+length	-5
proposed:another length end>0.05	-5
proposed:another length end>0.1	-5
proposed:another length end>0.2	-5
proposed:another length end>0.35	-5
proposed:another length end>0.5	-5
proposed:another length end>0.65	-5
proposed:another length end>0.8	-5
proposed:another length end>0.9	-5
proposed:another length end>0.97	-5
proposed:another length false end+length	-3
proposed:another length length	10
proposed:another length length>0.05	7
proposed:another length length>0.1	7
proposed:another length length>0.2	20
proposed:another length length>0.35	6
proposed:another length length>0.5	23
proposed:another length mine=5	3
proposed:another length mine=6	4
proposed:another length mine=7	13
proposed:another length mine=8	-13
proposed:another length mine=9	9
proposed:another length true length	10
proposed:asks	-30
proposed:backward	-14
proposed:bare	-18
proposed:bare bare	-18
proposed:bare mine=0	-54
proposed:bare mine=1	-14
proposed:bare mine=2	7
proposed:bare mine=3	13
proposed:bare mine=5	15
proposed:bare mine=6	7
proposed:bare mine=7	10
proposed:bare mine=8	-28
proposed:bare mine=9	-37
proposed:bare true bare	-18
proposed:before:=	-15
proposed:before:=agreed	5
proposed:before:=agreed+ends	3
proposed:before:=awaits	6
proposed:before:=effect	-23
proposed:before:=ends	12
proposed:before:=ends+wants	14
proposed:before:=over	-11
proposed:before:=signed	-9
proposed:before:=wants	-12
proposed:before:=will	3
proposed:before:agreed	7
proposed:before:effect	-24
proposed:before:ends	13
proposed:before:over	-14
proposed:before:signed	-14
proposed:before:wants	8
proposed:before:will	-19
proposed:by ended>0.2	-11
proposed:by ended>0.5	-7
proposed:by in force>0.05	-7
proposed:by in force>0.5	-3
proposed:by in force>0.65	-3
proposed:by in force>0.8	-14
proposed:by in force>0.9	-3
proposed:by in force>0.97	-11
proposed:by proposed>0.05	11
proposed:by proposed>0.1	6
proposed:by proposed>0.2	17
proposed:by proposed>0.35	7
proposed:by proposed>0.5	9
proposed:by proposed>0.65	12
proposed:by proposed>0.8	24
proposed:by proposed>0.9	13
proposed:by proposed>0.97	7
proposed:c0=agree	7
proposed:c0=bear	-7
proposed:c0=begin	10
proposed:c0=down	-13
proposed:c0=end	-9
proposed:c0=propose	8
proposed:c0=stay	4
proposed:c0=suspend	7
proposed:c0=target	22
proposed:c0=up	21
proposed:c1=agree	17
proposed:c1=bear	-2
proposed:c1=begin	2
proposed:c1=down	6
proposed:c1=end	-8
proposed:c1=impose	12
proposed:c1=propose	12
proposed:c1=suspend	-7
proposed:c1=target	15
proposed:c1=up	10
proposed:ct0=agree modal	24
proposed:ct0=agree past	-10
proposed:ct0=agree past-passive	7
proposed:ct0=agree present	7
proposed:ct0=bear past	-10
proposed:ct0=bear perfect	-11
proposed:ct0=bear present	-12
proposed:ct0=begin future	16
proposed:ct0=begin modal	15
proposed:ct0=begin past	-10
proposed:ct0=begin present	2
proposed:ct0=down present	-4
proposed:ct0=end future	5
proposed:ct0=end modal	-5
proposed:ct0=end past	9
proposed:ct0=end present	-6
proposed:ct0=impose future	10
proposed:ct0=impose future-passive	-21
proposed:ct0=impose modal	-3
proposed:ct0=impose modal-passive	-2
proposed:ct0=impose past	-4
proposed:ct0=impose past-passive	6
proposed:ct0=impose perfect	9
proposed:ct0=impose perfect-passive	-18
proposed:ct0=impose present	-7
proposed:ct0=impose present-passive	7
proposed:ct0=propose future	7
proposed:ct0=propose modal	-19
proposed:ct0=propose perfect	12
proposed:ct0=propose pluperfect	2
proposed:ct0=propose present	12
proposed:ct0=say future	-20
proposed:ct0=say past	11
proposed:ct0=say present	-10
proposed:ct0=stay future	-6
proposed:ct0=stay future-passive	22
proposed:ct0=stay modal	8
proposed:ct0=stay past	28
proposed:ct0=stay past-passive	3
proposed:ct0=stay perfect	-17
proposed:ct0=stay present	-12
proposed:ct0=stay present-passive	9
proposed:ct0=suspend future	-7
proposed:ct0=suspend past	-27
proposed:ct0=suspend present	5
proposed:ct0=suspend present-passive	13
proposed:ct0=up future	12
proposed:ct0=up modal	7
proposed:ct0=up present	21
proposed:ct1=agree future	9
proposed:ct1=agree modal	24
proposed:ct1=agree participle-passive	-13
proposed:ct1=agree past	9
proposed:ct1=agree past-passive	7
proposed:ct1=agree pluperfect	-2
proposed:ct1=bear gerund	24
proposed:ct1=bear infinitive	-20
proposed:ct1=bear past	-10
proposed:ct1=bear perfect	-11
proposed:ct1=bear present	-12
proposed:ct1=begin future	8
proposed:ct1=begin gerund	-3
proposed:ct1=begin infinitive	-6
proposed:ct1=begin modal	26
proposed:ct1=begin past	-10
proposed:ct1=begin present	-3
proposed:ct1=down present	-4
proposed:ct1=end future	6
proposed:ct1=end infinitive	8
proposed:ct1=end modal	-5
proposed:ct1=end participle-passive	-7
proposed:ct1=end past	9
proposed:ct1=end present	-6
proposed:ct1=impose future	18
proposed:ct1=impose future-passive	-21
proposed:ct1=impose gerund	3
proposed:ct1=impose infinitive	16
proposed:ct1=impose modal	-3
proposed:ct1=impose modal-passive	-2
proposed:ct1=impose participle-passive	-30
proposed:ct1=impose past	13
proposed:ct1=impose past-passive	6
proposed:ct1=impose perfect	3
proposed:ct1=impose perfect-passive	-18
proposed:ct1=impose pluperfect	-3
proposed:ct1=impose present	4
proposed:ct1=impose present-passive	10
proposed:ct1=propose future	7
proposed:ct1=propose modal	-27
proposed:ct1=propose past	8
proposed:ct1=propose perfect	13
proposed:ct1=propose present	27
proposed:ct1=say future	-20
proposed:ct1=say past	11
proposed:ct1=say present	-12
proposed:ct1=stay future	-4
proposed:ct1=stay future-passive	22
proposed:ct1=stay gerund	-2
proposed:ct1=stay infinitive	-2
proposed:ct1=stay modal	8
proposed:ct1=stay past	28
proposed:ct1=stay past-passive	3
proposed:ct1=stay perfect	-17
proposed:ct1=stay present	-14
proposed:ct1=stay present-passive	9
proposed:ct1=suspend infinitive	-7
proposed:ct1=suspend participle-passive	-11
proposed:ct1=suspend past	-24
proposed:ct1=suspend present	-4
proposed:ct1=suspend present-passive	13
proposed:ct1=up future	8
proposed:ct1=up gerund	-2
proposed:ct1=up infinitive	-6
proposed:ct1=up modal	21
proposed:ct1=up present	11
proposed:does not add up	-14
proposed:end	-7
proposed:end as ended>0.05	-12
proposed:end as ended>0.1	-10
proposed:end as ended>0.2	-6
proposed:end as in force>0.1	-14
proposed:end as in force>0.2	-15
proposed:end as in force>0.35	-7
proposed:end as in force>0.5	-12
proposed:end as in force>0.65	-22
proposed:end as in force>0.8	-18
proposed:end as in force>0.9	-19
proposed:end as in force>0.97	-18
proposed:end as proposed>0.05	12
proposed:end as proposed>0.1	9
proposed:end as proposed>0.2	16
proposed:end as proposed>0.35	17
proposed:end as proposed>0.5	13
proposed:end as proposed>0.65	3
proposed:end as proposed>0.8	14
proposed:end as proposed>0.9	23
proposed:end as proposed>0.97	24
proposed:end+length	-3
proposed:end+length+since	-3
proposed:end+since	12
proposed:end=ahead	6
proposed:end=gone	-19
proposed:end=none	-16
proposed:end=soon	-30
proposed:end=today	19
proposed:end>0.05	9
proposed:end>0.1	4
proposed:end>0.35	5
proposed:end>0.5	-6
proposed:end>0.8	7
proposed:end>0.9	8
proposed:end>0.97	10
proposed:has-future	6
proposed:has-gerund	6
proposed:has-infinitive	9
proposed:has-modal	-3
proposed:has-participle	-17
proposed:has-past	-9
proposed:has-pluperfect	-20
proposed:headline	13
proposed:here ended>0.05	-30
proposed:here ended>0.1	-11
proposed:here ended>0.2	-12
proposed:here ended>0.35	-10
proposed:here ended>0.5	-11
proposed:here in force>0.05	-8
proposed:here in force>0.35	-5
proposed:here in force>0.5	-3
proposed:here in force>0.65	2
proposed:here in force>0.8	-8
proposed:here in force>0.9	2
proposed:here in force>0.97	8
proposed:here proposed>0.05	4
proposed:here proposed>0.2	10
proposed:here proposed>0.5	-5
proposed:here proposed>0.65	-5
proposed:here proposed>0.8	6
proposed:here proposed>0.97	4
proposed:here:=	-24
proposed:here:=agreed	-7
proposed:here:=agreed+ends	-10
proposed:here:=agreed+ends+wants	-7
proposed:here:=agreed+over	-3
proposed:here:=agreed+wants	21
proposed:here:=awaits	8
proposed:here:=awaits+agreed+ends	9
proposed:here:=awaits+ends	3
proposed:here:=effect	-32
proposed:here:=effect+ends	-9
proposed:here:=effect+over	-10
proposed:here:=effect+will+ends	-9
proposed:here:=ends	-7
proposed:here:=ends+wants	17
proposed:here:=over	-14
proposed:here:=over+ends	16
proposed:here:=over+wants	2
proposed:here:=signed	14
proposed:here:=signed+ends	5
proposed:here:=unsigned	-14
proposed:here:=will+ends	20
proposed:here:=will+ends+wants	-4
proposed:here:=will+wants	6
proposed:here:agreed	-2
proposed:here:awaits	14
proposed:here:effect	-43
proposed:here:ends	5
proposed:here:over	7
proposed:here:signed	4
proposed:here:unsigned	-10
proposed:here:wants	19
proposed:here:will	12
proposed:lead="	19
proposed:lead=)	-15
proposed:lead=,	15
proposed:lead=-	12
proposed:lead=:	-17
proposed:lead=;	-2
proposed:lead=a	18
proposed:lead=after	-5
proposed:lead=an	23
proposed:lead=and	3
proposed:lead=as	22
proposed:lead=at	-13
proposed:lead=because	14
proposed:lead=before	12
proposed:lead=bessent	-16
proposed:lead=britain	-16
proposed:lead=but	8
proposed:lead=china	-10
proposed:lead=for	-20
proposed:lead=from	-26
proposed:lead=he	-24
proposed:lead=i	-7
proposed:lead=if	13
proposed:lead=in	6
proposed:lead=it	-2
proposed:lead=its	11
proposed:lead=mexico	-19
proposed:lead=on	-16
proposed:lead=our	-6
proposed:lead=since	-6
proposed:lead=that	4
proposed:lead=the	6
proposed:lead=their	-13
proposed:lead=they	-3
proposed:lead=under	-7
proposed:lead=until	3
proposed:lead=we	-7
proposed:lead=when	-4
proposed:lead=where	-2
proposed:lead=which	-15
proposed:lead=with	-4
proposed:lead=without	-13
proposed:lead=—	-21
proposed:length	5
proposed:length as ended>0.05	-15
proposed:length as ended>0.1	-3
proposed:length as ended>0.2	4
proposed:length as ended>0.35	16
proposed:length as ended>0.5	-14
proposed:length as in force>0.1	3
proposed:length as in force>0.35	-19
proposed:length as in force>0.5	-18
proposed:length as in force>0.65	-6
proposed:length as in force>0.9	-18
proposed:length as in force>0.97	-10
proposed:length as proposed>0.05	17
proposed:length as proposed>0.1	24
proposed:length as proposed>0.2	29
proposed:length as proposed>0.35	26
proposed:length as proposed>0.5	18
proposed:length as proposed>0.65	8
proposed:length as proposed>0.8	17
proposed:length as proposed>0.9	13
proposed:length+since	8
proposed:length>0.05	5
proposed:length>0.1	12
proposed:length>0.2	13
proposed:length>0.35	9
proposed:length>0.65	6
proposed:length>0.8	5
proposed:length>0.9	-4
proposed:length>0.97	-9
proposed:made a sentence whose=5	6
proposed:made a sentence whose=6	19
proposed:made a sentence whose=7	-9
proposed:made a sentence whose=8	19
proposed:made a sentence whose=9	-25
proposed:made another length whose=5	-18
proposed:made another length whose=6	-3
proposed:made another length whose=7	18
proposed:made another length whose=8	-2
proposed:made another length whose=9	16
proposed:made bare whose=3	-14
proposed:made bare whose=4	-13
proposed:made bare whose=5	-21
proposed:made bare whose=6	4
proposed:made bare whose=7	12
proposed:made bare whose=8	-16
proposed:made bare whose=9	-4
proposed:made other state whose=4	-25
proposed:made other state whose=5	7
proposed:made other state whose=7	-15
proposed:made other state whose=8	3
proposed:made other state whose=9	-4
proposed:made own whose=3	-19
proposed:made own whose=4	-29
proposed:made own whose=5	-48
proposed:made own whose=6	-11
proposed:made own whose=8	49
proposed:made own whose=9	10
proposed:mine=0 rival=0	-4
proposed:mine=0 rival=1	-32
proposed:mine=0 rival=2	-43
proposed:mine=0 rival=3	-7
proposed:mine=0 rival=4	-4
proposed:mine=0 rival=5	-12
proposed:mine=0 rival=6	-9
proposed:mine=0 rival=7	-22
proposed:mine=0 rival=8	-34
proposed:mine=0 rival=9	-21
proposed:mine=1 rival=0	-16
proposed:mine=1 rival=2	4
proposed:mine=1 rival=5	5
proposed:mine=1 rival=6	17
proposed:mine=1 rival=7	-5
proposed:mine=1 rival=8	3
proposed:mine=1 rival=9	-37
proposed:mine=2 rival=0	-24
proposed:mine=2 rival=3	-2
proposed:mine=2 rival=4	-10
proposed:mine=2 rival=5	23
proposed:mine=2 rival=6	20
proposed:mine=2 rival=8	-19
proposed:mine=2 rival=9	-29
proposed:mine=3 rival=2	-9
proposed:mine=3 rival=3	-20
proposed:mine=3 rival=4	-18
proposed:mine=3 rival=5	-6
proposed:mine=3 rival=7	12
proposed:mine=3 rival=8	-17
proposed:mine=3 rival=9	10
proposed:mine=4 rival=2	-20
proposed:mine=4 rival=3	41
proposed:mine=4 rival=4	17
proposed:mine=4 rival=6	10
proposed:mine=4 rival=7	24
proposed:mine=4 rival=8	-16
proposed:mine=4 rival=9	11
proposed:mine=5 rival=3	11
proposed:mine=5 rival=4	-5
proposed:mine=5 rival=6	15
proposed:mine=5 rival=7	25
proposed:mine=5 rival=8	-20
proposed:mine=5 rival=9	-11
proposed:mine=6 rival=3	-15
proposed:mine=6 rival=4	-5
proposed:mine=6 rival=5	12
proposed:mine=6 rival=6	-18
proposed:mine=6 rival=7	-4
proposed:mine=6 rival=8	4
proposed:mine=6 rival=9	36
proposed:mine=7 rival=4	19
proposed:mine=7 rival=5	10
proposed:mine=7 rival=6	14
proposed:mine=7 rival=8	-4
proposed:mine=7 rival=9	14
proposed:mine=8 rival=6	-23
proposed:mine=8 rival=8	5
proposed:mine=9 rival=7	-7
proposed:mine=9 rival=8	-9
proposed:mine=9 rival=9	5
proposed:one sentence	-8
proposed:other other pair ended bare	4
proposed:other other pair ended end open	6
proposed:other other pair ended own	12
proposed:other other pair in force a sentence	-27
proposed:other other pair in force another end	10
proposed:other other pair in force another length	9
proposed:other other pair in force bare	-32
proposed:other other pair in force end apart	-36
proposed:other other pair in force end open	-19
proposed:other other pair in force end same	4
proposed:other other pair in force own	-18
proposed:other other pair proposed a sentence	-20
proposed:other other pair proposed another length	32
proposed:other other pair proposed bare	-37
proposed:other other pair proposed end apart	-7
proposed:other other pair proposed end open	-19
proposed:other other pair proposed end same	12
proposed:other other pair proposed own	-13
proposed:other same pair ended a sentence	-42
proposed:other same pair ended bare	-9
proposed:other same pair ended end apart	-21
proposed:other same pair ended end open	-8
proposed:other same pair ended end same	-21
proposed:other same pair ended own	-31
proposed:other same pair in force a sentence	-7
proposed:other same pair in force another end	-11
proposed:other same pair in force another length	-14
proposed:other same pair in force another start	-14
proposed:other same pair in force bare	-3
proposed:other same pair in force end open	-4
proposed:other same pair in force own	-7
proposed:other same pair proposed a sentence	-7
proposed:other same pair proposed another end	-2
proposed:other same pair proposed another length	-5
proposed:other same pair proposed bare	2
proposed:other same pair proposed end apart	15
proposed:other same pair proposed end open	-30
proposed:other same pair proposed end same	-17
proposed:other same pair proposed own	-39
proposed:other state of ended	-20
proposed:other state of ended end	-13
proposed:other state of ended end+length	-4
proposed:other state of ended end>0.05	-12
proposed:other state of ended end>0.1	-10
proposed:other state of ended end>0.2	-6
proposed:other state of ended length	-5
proposed:other state of ended length>0.05	-15
proposed:other state of ended length>0.1	-8
proposed:other state of ended length>0.2	-17
proposed:other state of ended length>0.35	-10
proposed:other state of ended length>0.5	-2
proposed:other state of ended mine=0	-5
proposed:other state of ended mine=1	-4
proposed:other state of ended mine=2	-7
proposed:other state of ended mine=3	6
proposed:other state of ended mine=4	-2
proposed:other state of ended mine=5	-10
proposed:other state of ended mine=6	-11
proposed:other state of ended mine=9	3
proposed:other state of ended true end	-13
proposed:other state of ended true length	-5
proposed:other state of in force	-6
proposed:other state of in force end	-12
proposed:other state of in force end+length	11
proposed:other state of in force end+length+since	2
proposed:other state of in force end+since	11
proposed:other state of in force end>0.05	8
proposed:other state of in force end>0.1	4
proposed:other state of in force end>0.2	-3
proposed:other state of in force end>0.35	-10
proposed:other state of in force end>0.5	-17
proposed:other state of in force end>0.65	-6
proposed:other state of in force end>0.8	-5
proposed:other state of in force end>0.9	-8
proposed:other state of in force end>0.97	-8
proposed:other state of in force false end+length	16
proposed:other state of in force false end+length+since	-9
proposed:other state of in force false end+since	-7
proposed:other state of in force false length+since	14
proposed:other state of in force length	-16
proposed:other state of in force length+since	2
proposed:other state of in force length>0.05	6
proposed:other state of in force length>0.1	11
proposed:other state of in force length>0.35	-4
proposed:other state of in force length>0.5	-9
proposed:other state of in force length>0.65	4
proposed:other state of in force length>0.8	6
proposed:other state of in force length>0.97	5
proposed:other state of in force mine=0	-63
proposed:other state of in force mine=1	19
proposed:other state of in force mine=2	10
proposed:other state of in force mine=3	-12
proposed:other state of in force mine=4	27
proposed:other state of in force mine=5	11
proposed:other state of in force mine=6	-26
proposed:other state of in force mine=7	18
proposed:other state of in force mine=8	-9
proposed:other state of in force mine=9	-22
proposed:other state of in force since	-30
proposed:other state of in force since>0.1	4
proposed:other state of in force since>0.2	9
proposed:other state of in force since>0.35	-2
proposed:other state of in force since>0.65	5
proposed:other state of in force since>0.8	12
proposed:other state of in force since>0.9	10
proposed:other state of in force since>0.97	2
proposed:other state of in force true end	-12
proposed:other state of in force true end+length	-4
proposed:other state of in force true end+length+since	21
proposed:other state of in force true end+since	20
proposed:other state of in force true length	-16
proposed:other state of in force true length+since	-13
proposed:other state of in force true since	-30
proposed:own	2
proposed:own end	2
proposed:own end+length	-12
proposed:own end+length+since	-5
proposed:own end+since	2
proposed:own end>0.05	5
proposed:own end>0.1	2
proposed:own end>0.35	10
proposed:own end>0.5	4
proposed:own end>0.65	-4
proposed:own end>0.8	12
proposed:own end>0.9	15
proposed:own end>0.97	16
proposed:own false end+length	-8
proposed:own false end+length+since	-2
proposed:own false end+since	-12
proposed:own false length+since	-11
proposed:own length	9
proposed:own length+since	7
proposed:own length>0.05	3
proposed:own length>0.1	6
proposed:own length>0.2	5
proposed:own length>0.35	5
proposed:own length>0.5	-15
proposed:own length>0.65	-3
proposed:own length>0.8	2
proposed:own length>0.9	4
proposed:own length>0.97	-11
proposed:own mine=0	-3
proposed:own mine=1	-21
proposed:own mine=2	-25
proposed:own mine=3	-5
proposed:own mine=4	32
proposed:own mine=5	-6
proposed:own mine=6	13
proposed:own mine=7	-3
proposed:own mine=8	-12
proposed:own since	-34
proposed:own since>0.05	7
proposed:own since>0.1	6
proposed:own since>0.2	-7
proposed:own since>0.35	-10
proposed:own since>0.9	4
proposed:own true end	2
proposed:own true end+length	-7
proposed:own true end+length+since	-7
proposed:own true end+since	11
proposed:own true length	9
proposed:own true length+since	28
proposed:own true since	-34
proposed:pc0=agree	5
proposed:pc0=bear	-45
proposed:pc0=begin	-2
proposed:pc0=down	-29
proposed:pc0=end	14
proposed:pc0=impose	2
proposed:pc0=say	20
proposed:pc0=stay	36
proposed:pc0=suspend	12
proposed:pc0=target	-22
proposed:pc0=up	17
proposed:pt0=future	15
proposed:pt0=modal	9
proposed:pt0=modal-passive	-3
proposed:pt0=past	12
proposed:pt0=past-passive	3
proposed:pt0=perfect	5
proposed:pt0=perfect-passive	-34
proposed:pt0=pluperfect	6
proposed:pt0=present	10
proposed:qt=modal	-25
proposed:qt=past	-13
proposed:qt=perfect	15
proposed:qt=pluperfect	-21
proposed:qt=present	5
proposed:quoted	13
proposed:said ended>0.05	-10
proposed:said ended>0.1	7
proposed:said ended>0.2	-8
proposed:said ended>0.5	5
proposed:said in force>0.05	3
proposed:said in force>0.2	3
proposed:said in force>0.35	6
proposed:said in force>0.5	2
proposed:said in force>0.65	13
proposed:said in force>0.8	17
proposed:said in force>0.9	15
proposed:said proposed>0.05	15
proposed:said proposed>0.1	7
proposed:said proposed>0.2	13
proposed:said proposed>0.35	4
proposed:said proposed>0.5	4
proposed:said proposed>0.65	3
proposed:said proposed>0.8	30
proposed:said proposed>0.9	20
proposed:said proposed>0.97	14
proposed:sentences	-14
proposed:since	-70
proposed:since as in force>0.05	10
proposed:since as in force>0.1	9
proposed:since as in force>0.2	11
proposed:since as in force>0.35	-10
proposed:since as in force>0.5	-2
proposed:since as in force>0.9	-12
proposed:since as in force>0.97	-24
proposed:since as proposed>0.05	21
proposed:since as proposed>0.1	20
proposed:since as proposed>0.35	-3
proposed:since as proposed>0.5	4
proposed:since as proposed>0.65	13
proposed:since as proposed>0.8	14
proposed:since as proposed>0.9	31
proposed:since=ahead month	19
proposed:since=gone	-27
proposed:since=gone month	-13
proposed:since=none	-12
proposed:since=soon	34
proposed:since=today	-36
proposed:since=yesterday	-25
proposed:since>0.05	3
proposed:since>0.1	4
proposed:since>0.35	-12
proposed:since>0.5	-4
proposed:since>0.8	7
proposed:since>0.9	9
proposed:some ended>0.05	-13
proposed:some ended>0.1	-4
proposed:some ended>0.2	7
proposed:some ended>0.35	5
proposed:some ended>0.5	-5
proposed:some in force>0.1	4
proposed:some in force>0.2	7
proposed:some in force>0.35	12
proposed:some in force>0.5	7
proposed:some in force>0.65	8
proposed:some in force>0.8	4
proposed:some in force>0.9	2
proposed:some in force>0.97	30
proposed:some proposed>0.05	-21
proposed:some proposed>0.1	-5
proposed:some proposed>0.2	-2
proposed:some proposed>0.5	-10
proposed:some proposed>0.65	-15
proposed:some proposed>0.9	2
proposed:t0=future-passive	19
proposed:t0=modal	2
proposed:t0=modal-passive	12
proposed:t0=past	-2
proposed:t0=past-passive	-3
proposed:t0=perfect	5
proposed:t0=perfect-passive	-15
proposed:t0=pluperfect	-21
proposed:t0=present	-2
proposed:t0=present-passive	7
proposed:t0=present-passive-not	8
proposed:tense=future	-7
proposed:tense=future ahead	-7
proposed:tense=future none	9
proposed:tense=future soon	-4
proposed:tense=modal	-5
proposed:tense=modal ahead	-16
proposed:tense=modal none	3
proposed:tense=none	-21
proposed:tense=none ahead	13
proposed:tense=none none	-8
proposed:tense=none soon	-17
proposed:tense=none today	12
proposed:tense=past	22
proposed:tense=past ahead	-4
proposed:tense=past gone	-11
proposed:tense=past none	11
proposed:tense=past soon	-16
proposed:tense=perfect	-7
proposed:tense=perfect ahead	9
proposed:tense=perfect none	-6
proposed:tense=perfect soon	-17
proposed:tense=pluperfect ahead	-3
proposed:tense=pluperfect none	-4
proposed:tense=present	-10
proposed:tense=present ahead	5
proposed:tense=present none	-14
proposed:tense=present today	13
proposed:top	-14
proposed:when=ahead ahead	9
proposed:when=ahead ahead 	-4
proposed:when=ahead ahead long	12
proposed:when=ahead ahead month	19
proposed:when=ahead ahead month long	19
proposed:when=ahead gone	-18
proposed:when=ahead gone 	9
proposed:when=ahead gone long	-27
proposed:when=ahead gone month	-20
proposed:when=ahead gone month 	-12
proposed:when=ahead gone month long	-13
proposed:when=ahead none	-7
proposed:when=ahead none long	-9
proposed:when=ahead soon	45
proposed:when=ahead soon 	39
proposed:when=ahead soon long	26
proposed:when=ahead today	-27
proposed:when=ahead today 	-11
proposed:when=ahead today long	-24
proposed:when=ahead yesterday	-13
proposed:when=ahead yesterday 	-5
proposed:when=ahead yesterday long	-10
proposed:when=gone none	-16
proposed:when=gone none 	-10
proposed:when=gone none long	-4
proposed:when=none ahead	-10
proposed:when=none ahead 	-20
proposed:when=none gone	2
proposed:when=none gone 	-7
proposed:when=none gone long	8
proposed:when=none gone month	-3
proposed:when=none gone month 	-10
proposed:when=none none	-7
proposed:when=none none 	-18
proposed:when=none none long	5
proposed:when=none soon	-7
proposed:when=none soon 	-45
proposed:when=none soon long	10
proposed:when=none today	-17
proposed:when=none today 	-2
proposed:when=none today long	-13
proposed:when=none yesterday	-11
proposed:when=soon gone	-15
proposed:when=soon gone 	-27
proposed:when=soon gone long	-2
proposed:when=soon gone month	5
proposed:when=soon gone month 	-7
proposed:when=soon gone month long	9
proposed:when=soon none	-12
proposed:when=soon none 	-41
proposed:when=soon none long	16
proposed:when=soon soon	-11
proposed:when=soon soon 	-11
proposed:when=soon soon long	-6
proposed:when=soon today	-7
proposed:when=soon today long	-7
proposed:when=soon yesterday	-9
proposed:when=today gone	-6
proposed:when=today gone long	-3
proposed:when=today gone month	6
proposed:when=today gone month long	7
proposed:when=today none	21
proposed:when=today none 	24
proposed:whole ended>0.05	22
proposed:whole ended>0.1	-13
proposed:whole ended>0.5	-5
proposed:whole ended>0.65	3
proposed:whole in force>0.05	-7
proposed:whole in force>0.1	-6
proposed:whole in force>0.2	-3
proposed:whole in force>0.35	-3
proposed:whole in force>0.5	11
proposed:whole in force>0.65	7
proposed:whole in force>0.8	-2
proposed:whole in force>0.9	-2
proposed:whole proposed>0.05	8
proposed:whole proposed>0.1	16
proposed:whole proposed>0.2	15
proposed:whole proposed>0.35	5
proposed:whole proposed>0.5	8
proposed:whole proposed>0.8	7
proposed:whole proposed>0.9	15
proposed:whole proposed>0.97	23
proposed:whose>0.05	-15
proposed:whose>0.1	-15
proposed:whose>0.2	-15
proposed:whose>0.35	-12
proposed:whose>0.65	14
proposed:whose>0.8	16
proposed:whose>0.9	15
proposed:whose>0.97	-2`;
