// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence	2
ended:a sentence end	-4
ended:a sentence end>0.05	-5
ended:a sentence end>0.1	-5
ended:a sentence end>0.2	-4
ended:a sentence end>0.35	-4
ended:a sentence end>0.65	-4
ended:a sentence length	16
ended:a sentence length>0.05	15
ended:a sentence length>0.1	15
ended:a sentence length>0.35	4
ended:a sentence mine=3	4
ended:a sentence since	-11
ended:a sentence since>0.05	-13
ended:a sentence since>0.1	-13
ended:a sentence since>0.2	-7
ended:a sentence true end	-4
ended:a sentence true length	16
ended:a sentence true since	-11
ended:adds up	-15
ended:after:=	-17
ended:after:=agreed	2
ended:after:=agreed+wants	-5
ended:after:=awaits	-21
ended:after:=effect	5
ended:after:=effect+ends	-3
ended:after:=ends	8
ended:after:=ends+wants	13
ended:after:=over+ends	-6
ended:after:=signed	4
ended:after:=wants	2
ended:after:=will	-20
ended:after:=will+ends	13
ended:after:agreed	6
ended:after:awaits	-25
ended:after:effect	-5
ended:after:ends	12
ended:after:over	3
ended:after:unsigned	-10
ended:after:wants	10
ended:after:will	-4
ended:all ended>0.05	20
ended:all ended>0.1	27
ended:all ended>0.2	33
ended:all ended>0.35	3
ended:all ended>0.5	-8
ended:all ended>0.65	-13
ended:all ended>0.8	-14
ended:all in force>0.05	-6
ended:all in force>0.1	-5
ended:all in force>0.35	6
ended:all in force>0.5	4
ended:all in force>0.65	-4
ended:all in force>0.8	-17
ended:all in force>0.9	-18
ended:all in force>0.97	-22
ended:all proposed>0.05	-2
ended:all proposed>0.1	12
ended:all proposed>0.2	13
ended:all proposed>0.35	-3
ended:all proposed>0.5	-8
ended:all proposed>0.65	-13
ended:all proposed>0.8	-6
ended:all proposed>0.9	4
ended:all proposed>0.97	5
ended:all:agreed	-21
ended:all:agreed=0	-2
ended:all:agreed=1	-37
ended:all:agreed=2	10
ended:all:awaits	-15
ended:all:awaits=0	-9
ended:all:awaits=1	-11
ended:all:awaits=2	-7
ended:all:effect	-14
ended:all:effect=0	-10
ended:all:effect=1	6
ended:all:effect=2	-56
ended:all:ends	-16
ended:all:ends=1	-25
ended:all:ends=2	2
ended:all:over	12
ended:all:over=0	-34
ended:all:over=1	-15
ended:all:over=2	24
ended:all:over=3	23
ended:all:signed	-9
ended:all:signed=0	-12
ended:all:signed=1	-18
ended:all:signed=2	19
ended:all:signed=3	-10
ended:all:unsigned	-19
ended:all:unsigned=0	-13
ended:all:unsigned=1	-25
ended:all:unsigned=2	5
ended:all:wants	-20
ended:all:wants=0	2
ended:all:wants=1	-17
ended:all:wants=2	-13
ended:all:will	10
ended:all:will=0	-27
ended:all:will=2	7
ended:all:will=3	19
ended:asks	-10
ended:backward	-5
ended:bare	-25
ended:bare bare	-25
ended:bare mine=0	-46
ended:bare mine=1	3
ended:bare mine=2	-29
ended:bare mine=3	23
ended:bare mine=4	3
ended:bare mine=5	7
ended:bare mine=6	-10
ended:bare mine=7	-5
ended:bare true bare	-25
ended:before:=	-9
ended:before:=agreed	-2
ended:before:=agreed+ends	7
ended:before:=awaits	-2
ended:before:=effect	-21
ended:before:=ends	7
ended:before:=over	30
ended:before:=signed	-8
ended:before:=wants	7
ended:before:=will	-5
ended:before:awaits	-4
ended:before:effect	-36
ended:before:ends	6
ended:before:over	23
ended:before:signed	-8
ended:before:wants	4
ended:before:will	-14
ended:by ended>0.05	29
ended:by ended>0.1	12
ended:by ended>0.2	6
ended:by ended>0.35	-9
ended:by ended>0.5	4
ended:by ended>0.65	4
ended:by ended>0.8	14
ended:by ended>0.9	17
ended:by in force>0.05	11
ended:by in force>0.1	16
ended:by in force>0.2	14
ended:by in force>0.35	10
ended:by in force>0.8	3
ended:by in force>0.9	2
ended:by in force>0.97	8
ended:by proposed>0.05	-9
ended:by proposed>0.1	5
ended:by proposed>0.35	-6
ended:by proposed>0.5	-21
ended:by proposed>0.65	-9
ended:by proposed>0.8	-13
ended:by proposed>0.9	-45
ended:by proposed>0.97	-8
ended:c0=agree	29
ended:c0=begin	11
ended:c0=down	18
ended:c0=end	-10
ended:c0=impose	16
ended:c0=return	11
ended:c0=say	6
ended:c0=sell	-2
ended:c0=stay	10
ended:c0=suspend	-10
ended:c0=target	5
ended:c0=up	22
ended:c1=agree	16
ended:c1=bear	-6
ended:c1=begin	9
ended:c1=down	18
ended:c1=end	2
ended:c1=impose	10
ended:c1=propose	3
ended:c1=return	11
ended:c1=say	5
ended:c1=sell	-3
ended:c1=up	19
ended:ct0=agree modal	6
ended:ct0=agree past	3
ended:ct0=agree past-passive	10
ended:ct0=agree perfect	6
ended:ct0=agree pluperfect	-18
ended:ct0=agree present	31
ended:ct0=agree present-passive	-19
ended:ct0=bear future	-8
ended:ct0=bear modal	3
ended:ct0=bear past	-11
ended:ct0=bear present	11
ended:ct0=begin future	-15
ended:ct0=begin modal	6
ended:ct0=begin past	10
ended:ct0=begin present	10
ended:ct0=down modal	-3
ended:ct0=down past	14
ended:ct0=down present	4
ended:ct0=end future	-15
ended:ct0=end modal	-25
ended:ct0=end past	3
ended:ct0=end present	-2
ended:ct0=impose future	-16
ended:ct0=impose future-passive	2
ended:ct0=impose modal-passive	-5
ended:ct0=impose past	-20
ended:ct0=impose past-passive	15
ended:ct0=impose perfect	10
ended:ct0=impose perfect-passive	-6
ended:ct0=impose pluperfect	10
ended:ct0=impose present-passive	13
ended:ct0=propose past	-4
ended:ct0=propose perfect	-5
ended:ct0=propose present	10
ended:ct0=say present	12
ended:ct0=stay future	4
ended:ct0=stay future-passive	-6
ended:ct0=stay modal	10
ended:ct0=stay past	18
ended:ct0=stay past-passive	16
ended:ct0=stay pluperfect	23
ended:ct0=stay present	-47
ended:ct0=stay present-passive	-3
ended:ct0=suspend future	-9
ended:ct0=suspend past	-17
ended:ct0=suspend perfect	-6
ended:ct0=suspend present	-34
ended:ct0=target present	-5
ended:ct0=up future	-8
ended:ct0=up modal	15
ended:ct0=up present	18
ended:ct1=agree infinitive	-2
ended:ct1=agree modal	6
ended:ct1=agree participle-passive	-23
ended:ct1=agree past	8
ended:ct1=agree past-passive	10
ended:ct1=agree perfect	9
ended:ct1=agree pluperfect	-11
ended:ct1=agree present	23
ended:ct1=agree present-passive	-19
ended:ct1=bear future	-8
ended:ct1=bear modal	3
ended:ct1=bear past	-11
ended:ct1=bear present	11
ended:ct1=begin future	-14
ended:ct1=begin gerund	-3
ended:ct1=begin infinitive	-7
ended:ct1=begin modal	6
ended:ct1=begin past	11
ended:ct1=begin present	10
ended:ct1=down modal	-3
ended:ct1=down past	14
ended:ct1=down present	4
ended:ct1=end future	-14
ended:ct1=end infinitive	-6
ended:ct1=end modal	-25
ended:ct1=end participle-passive	18
ended:ct1=end past	3
ended:ct1=end present	-2
ended:ct1=impose future	-16
ended:ct1=impose future-passive	2
ended:ct1=impose infinitive	2
ended:ct1=impose modal-passive	-5
ended:ct1=impose participle-passive	-13
ended:ct1=impose past	-14
ended:ct1=impose past-passive	15
ended:ct1=impose perfect	13
ended:ct1=impose perfect-passive	-6
ended:ct1=impose pluperfect	15
ended:ct1=impose present	-4
ended:ct1=impose present-passive	13
ended:ct1=propose past	-2
ended:ct1=propose perfect	-4
ended:ct1=propose present	13
ended:ct1=say present	12
ended:ct1=stay future	-24
ended:ct1=stay future-passive	-6
ended:ct1=stay infinitive	-15
ended:ct1=stay modal	10
ended:ct1=stay past	18
ended:ct1=stay past-passive	16
ended:ct1=stay pluperfect	18
ended:ct1=stay present	-39
ended:ct1=stay present-passive	-3
ended:ct1=suspend future	-9
ended:ct1=suspend infinitive	13
ended:ct1=suspend participle-passive	-3
ended:ct1=suspend past	-16
ended:ct1=suspend perfect	-4
ended:ct1=suspend present	-26
ended:ct1=target present	-5
ended:ct1=up future	-7
ended:ct1=up infinitive	-8
ended:ct1=up modal	16
ended:ct1=up present	18
ended:does not add up	7
ended:end	-3
ended:end as ended>0.05	12
ended:end as ended>0.1	13
ended:end as ended>0.35	7
ended:end as ended>0.65	-12
ended:end as ended>0.8	-7
ended:end as in force>0.1	-4
ended:end as in force>0.2	-3
ended:end as in force>0.5	-3
ended:end as in force>0.65	-10
ended:end as in force>0.9	6
ended:end as in force>0.97	5
ended:end as proposed>0.05	13
ended:end as proposed>0.2	20
ended:end as proposed>0.35	-4
ended:end as proposed>0.5	-19
ended:end as proposed>0.65	-13
ended:end as proposed>0.8	-14
ended:end as proposed>0.9	-27
ended:end as proposed>0.97	-11
ended:end+length	-6
ended:end+length+since	-7
ended:end+since	17
ended:end=ahead	-6
ended:end=gone	24
ended:end=none	-29
ended:end=soon	-45
ended:end=today	15
ended:end=yesterday	-7
ended:end>0.05	9
ended:end>0.1	4
ended:end>0.2	2
ended:end>0.35	6
ended:end>0.5	4
ended:end>0.65	-11
ended:end>0.8	-9
ended:end>0.97	-2
ended:has-future	-5
ended:has-infinitive	-17
ended:has-modal	-15
ended:has-past	5
ended:has-perfect	16
ended:has-pluperfect	-2
ended:has-present	8
ended:headline	18
ended:here ended>0.05	13
ended:here ended>0.1	-8
ended:here ended>0.2	-13
ended:here ended>0.35	-22
ended:here ended>0.65	8
ended:here ended>0.8	16
ended:here ended>0.9	19
ended:here in force>0.05	8
ended:here in force>0.1	8
ended:here in force>0.35	-2
ended:here in force>0.5	-3
ended:here in force>0.65	-9
ended:here in force>0.8	-3
ended:here in force>0.97	17
ended:here proposed>0.05	-2
ended:here proposed>0.1	21
ended:here proposed>0.2	17
ended:here proposed>0.35	4
ended:here proposed>0.5	-7
ended:here proposed>0.65	-6
ended:here proposed>0.8	-13
ended:here proposed>0.9	-15
ended:here:=	-23
ended:here:=agreed	-12
ended:here:=agreed+over	27
ended:here:=awaits	-3
ended:here:=awaits+agreed	12
ended:here:=awaits+ends	-6
ended:here:=effect	-53
ended:here:=effect+agreed	-5
ended:here:=effect+agreed+ends	-4
ended:here:=effect+ends	-45
ended:here:=effect+over	-12
ended:here:=effect+over+ends	8
ended:here:=effect+will+ends	-6
ended:here:=ends	6
ended:here:=ends+wants	-23
ended:here:=over	37
ended:here:=over+ends	-17
ended:here:=over+wants	6
ended:here:=signed	-20
ended:here:=signed+ends	8
ended:here:=wants	-31
ended:here:=will	4
ended:here:=will+agreed	-7
ended:here:=will+ends	-7
ended:here:=will+ends+wants	-4
ended:here:agreed	9
ended:here:awaits	5
ended:here:effect	-71
ended:here:ends	-16
ended:here:over	38
ended:here:signed	-4
ended:here:unsigned	-3
ended:here:wants	-28
ended:here:will	-17
ended:lead="	8
ended:lead=(	-6
ended:lead=)	-12
ended:lead=,	34
ended:lead=1	-2
ended:lead=;	-8
ended:lead=a	-42
ended:lead=after	7
ended:lead=as	13
ended:lead=at	-19
ended:lead=because	-15
ended:lead=before	-11
ended:lead=both	3
ended:lead=britain	-12
ended:lead=but	-14
ended:lead=china	-2
ended:lead=for	-8
ended:lead=from	-13
ended:lead=he	-6
ended:lead=if	-42
ended:lead=in	-9
ended:lead=it	-2
ended:lead=its	12
ended:lead=on	-27
ended:lead=our	-3
ended:lead=since	-6
ended:lead=so	-5
ended:lead=that	-2
ended:lead=the	8
ended:lead=their	14
ended:lead=they	13
ended:lead=turkey	-5
ended:lead=under	-2
ended:lead=until	5
ended:lead=us	-7
ended:lead=washington	15
ended:lead=what	-2
ended:lead=where	-5
ended:lead=which	-6
ended:lead=—	-37
ended:lead=•	-7
ended:length as ended>0.05	32
ended:length as ended>0.1	26
ended:length as ended>0.2	23
ended:length as ended>0.35	6
ended:length as ended>0.5	4
ended:length as ended>0.65	2
ended:length as in force>0.05	7
ended:length as in force>0.1	7
ended:length as in force>0.2	5
ended:length as in force>0.35	11
ended:length as in force>0.5	11
ended:length as in force>0.65	24
ended:length as in force>0.8	7
ended:length as in force>0.9	9
ended:length as proposed>0.05	4
ended:length as proposed>0.1	9
ended:length as proposed>0.2	4
ended:length as proposed>0.35	-5
ended:length as proposed>0.5	-20
ended:length as proposed>0.65	-5
ended:length as proposed>0.9	8
ended:length as proposed>0.97	-5
ended:length+since	4
ended:length>0.05	4
ended:length>0.1	8
ended:length>0.2	-2
ended:length>0.5	-2
ended:length>0.65	4
ended:length>0.8	-15
ended:length>0.9	-7
ended:length>0.97	-12
ended:made a sentence whose=9	7
ended:made bare whose=3	-2
ended:made bare whose=4	-7
ended:made bare whose=5	-17
ended:made bare whose=6	-3
ended:made bare whose=7	18
ended:made bare whose=8	-16
ended:made bare whose=9	-20
ended:made other state whose=3	-18
ended:made other state whose=4	5
ended:made other state whose=5	-65
ended:made other state whose=6	-46
ended:made other state whose=7	-70
ended:made other state whose=8	-11
ended:made other state whose=9	9
ended:made own whose=5	4
ended:made own whose=8	7
ended:made own whose=9	7
ended:mine=0 rival=0	-33
ended:mine=0 rival=1	-12
ended:mine=0 rival=2	-2
ended:mine=0 rival=3	-25
ended:mine=0 rival=4	-27
ended:mine=0 rival=5	10
ended:mine=0 rival=6	6
ended:mine=0 rival=7	-3
ended:mine=0 rival=8	-13
ended:mine=0 rival=9	-34
ended:mine=1 rival=3	7
ended:mine=1 rival=4	13
ended:mine=1 rival=5	-26
ended:mine=1 rival=6	14
ended:mine=1 rival=7	-39
ended:mine=1 rival=8	4
ended:mine=1 rival=9	-30
ended:mine=2 rival=4	-22
ended:mine=2 rival=5	11
ended:mine=2 rival=7	-12
ended:mine=2 rival=8	-24
ended:mine=2 rival=9	11
ended:mine=3 rival=5	-3
ended:mine=3 rival=6	15
ended:mine=3 rival=7	32
ended:mine=3 rival=8	5
ended:mine=4 rival=8	13
ended:mine=4 rival=9	-6
ended:one sentence	-19
ended:other other pair ended bare	-30
ended:other other pair ended end apart	-6
ended:other other pair ended end open	-32
ended:other other pair ended own	-3
ended:other other pair in force another end	10
ended:other other pair in force another length	-3
ended:other other pair in force another start	18
ended:other other pair in force bare	-3
ended:other other pair in force end apart	-2
ended:other other pair in force end open	-8
ended:other other pair in force own	-10
ended:other other pair proposed a sentence	3
ended:other other pair proposed end apart	15
ended:other other pair proposed end open	-5
ended:other other pair proposed end same	-10
ended:other other pair proposed own	-8
ended:other same pair ended a sentence	9
ended:other same pair ended bare	10
ended:other same pair ended end apart	-3
ended:other same pair ended end open	8
ended:other same pair ended end same	13
ended:other same pair ended own	10
ended:other same pair in force a sentence	-10
ended:other same pair in force another end	-26
ended:other same pair in force another length	16
ended:other same pair in force another start	19
ended:other same pair in force bare	-10
ended:other same pair in force end apart	6
ended:other same pair in force end open	-16
ended:other same pair in force end same	-7
ended:other same pair in force own	-10
ended:other same pair proposed a sentence	4
ended:other same pair proposed another end	-23
ended:other same pair proposed another length	-8
ended:other same pair proposed bare	-9
ended:other same pair proposed end apart	-18
ended:other same pair proposed end open	-14
ended:other same pair proposed end same	19
ended:other same pair proposed own	-8
ended:other state of in force	-14
ended:other state of in force end	-17
ended:other state of in force end+length	-12
ended:other state of in force end+length+since	-5
ended:other state of in force end+since	10
ended:other state of in force end>0.05	3
ended:other state of in force end>0.1	-3
ended:other state of in force end>0.5	-4
ended:other state of in force end>0.65	-9
ended:other state of in force end>0.8	-3
ended:other state of in force false end+length	-3
ended:other state of in force false end+length+since	-9
ended:other state of in force false length+since	9
ended:other state of in force length	-4
ended:other state of in force length+since	5
ended:other state of in force length>0.05	-2
ended:other state of in force length>0.35	3
ended:other state of in force length>0.65	4
ended:other state of in force length>0.8	-16
ended:other state of in force length>0.9	-8
ended:other state of in force length>0.97	-10
ended:other state of in force mine=0	-9
ended:other state of in force mine=1	-7
ended:other state of in force mine=4	7
ended:other state of in force mine=5	-4
ended:other state of in force mine=6	-12
ended:other state of in force mine=7	-13
ended:other state of in force since	-18
ended:other state of in force since>0.05	-5
ended:other state of in force since>0.1	2
ended:other state of in force since>0.2	4
ended:other state of in force since>0.5	2
ended:other state of in force since>0.65	17
ended:other state of in force since>0.8	4
ended:other state of in force since>0.9	-4
ended:other state of in force since>0.97	5
ended:other state of in force true end	-17
ended:other state of in force true end+length	-18
ended:other state of in force true end+length+since	5
ended:other state of in force true end+since	14
ended:other state of in force true length	-4
ended:other state of in force true length+since	-4
ended:other state of in force true since	-18
ended:other state of proposed	-23
ended:other state of proposed end	-12
ended:other state of proposed end+length	-10
ended:other state of proposed end+length+since	-20
ended:other state of proposed end+since	13
ended:other state of proposed end>0.05	-6
ended:other state of proposed end>0.1	-8
ended:other state of proposed end>0.2	3
ended:other state of proposed end>0.35	7
ended:other state of proposed end>0.5	11
ended:other state of proposed end>0.65	5
ended:other state of proposed end>0.9	2
ended:other state of proposed end>0.97	6
ended:other state of proposed false end+length	-8
ended:other state of proposed false end+length+since	-14
ended:other state of proposed false end+since	17
ended:other state of proposed false length+since	-5
ended:other state of proposed length>0.05	-14
ended:other state of proposed length>0.1	-5
ended:other state of proposed length>0.2	-16
ended:other state of proposed length>0.35	-25
ended:other state of proposed length>0.5	-14
ended:other state of proposed length>0.8	5
ended:other state of proposed length>0.9	10
ended:other state of proposed length>0.97	2
ended:other state of proposed mine=0	-24
ended:other state of proposed mine=2	-29
ended:other state of proposed mine=3	2
ended:other state of proposed mine=4	8
ended:other state of proposed mine=6	5
ended:other state of proposed since	-10
ended:other state of proposed since>0.05	-7
ended:other state of proposed since>0.1	-3
ended:other state of proposed since>0.2	-5
ended:other state of proposed since>0.35	-6
ended:other state of proposed since>0.5	-9
ended:other state of proposed since>0.65	-16
ended:other state of proposed since>0.8	-10
ended:other state of proposed since>0.9	-7
ended:other state of proposed since>0.97	-29
ended:other state of proposed true end	-12
ended:other state of proposed true end+length+since	-11
ended:other state of proposed true end+since	-7
ended:other state of proposed true length+since	2
ended:other state of proposed true since	-10
ended:own	14
ended:own end	13
ended:own end+length	6
ended:own end>0.05	9
ended:own end>0.1	10
ended:own end>0.2	-6
ended:own end>0.35	2
ended:own end>0.5	-5
ended:own end>0.65	-17
ended:own false end+length	14
ended:own length	-5
ended:own length>0.05	6
ended:own length>0.1	2
ended:own length>0.2	5
ended:own length>0.35	6
ended:own length>0.65	-2
ended:own mine=0	-11
ended:own mine=1	-4
ended:own mine=2	2
ended:own mine=3	31
ended:own mine=6	-5
ended:own mine=7	-2
ended:own true end	13
ended:own true end+length	-8
ended:own true length	-5
ended:pc0=agree	16
ended:pc0=bear	4
ended:pc0=begin	8
ended:pc0=down	13
ended:pc0=end	-26
ended:pc0=impose	3
ended:pc0=propose	-14
ended:pc0=stay	-4
ended:pc0=threaten	-2
ended:pc0=up	12
ended:pt0=future	3
ended:pt0=future-passive	-7
ended:pt0=modal	2
ended:pt0=modal-passive	12
ended:pt0=past	-8
ended:pt0=past-passive	-13
ended:pt0=perfect	13
ended:pt0=pluperfect	-4
ended:pt0=present	14
ended:qt=future	20
ended:qt=modal	-41
ended:qt=past	16
ended:qt=pluperfect	12
ended:qt=present	-8
ended:quoted	6
ended:said ended>0.05	22
ended:said ended>0.1	8
ended:said ended>0.2	8
ended:said ended>0.35	-11
ended:said ended>0.5	4
ended:said ended>0.8	6
ended:said ended>0.9	11
ended:said in force>0.05	-3
ended:said in force>0.1	2
ended:said in force>0.35	-6
ended:said in force>0.5	-5
ended:said in force>0.65	-7
ended:said in force>0.8	-8
ended:said in force>0.97	10
ended:said proposed>0.05	-9
ended:said proposed>0.1	4
ended:said proposed>0.2	-13
ended:said proposed>0.35	-28
ended:said proposed>0.5	-17
ended:said proposed>0.65	-6
ended:said proposed>0.8	2
ended:said proposed>0.9	-6
ended:said proposed>0.97	7
ended:since	-35
ended:since as in force>0.05	8
ended:since as in force>0.1	13
ended:since as in force>0.2	17
ended:since as in force>0.35	4
ended:since as in force>0.5	12
ended:since as in force>0.65	29
ended:since as in force>0.8	15
ended:since as in force>0.9	4
ended:since as in force>0.97	18
ended:since as proposed>0.05	13
ended:since as proposed>0.1	21
ended:since as proposed>0.2	26
ended:since as proposed>0.35	19
ended:since as proposed>0.5	29
ended:since as proposed>0.65	6
ended:since as proposed>0.8	-2
ended:since as proposed>0.9	-2
ended:since as proposed>0.97	-9
ended:since=gone	-15
ended:since=gone month	-26
ended:since=none	-17
ended:since=soon	23
ended:since=today	-5
ended:since=yesterday	-6
ended:since>0.05	-4
ended:since>0.1	4
ended:since>0.2	6
ended:since>0.35	2
ended:since>0.5	5
ended:since>0.65	17
ended:since>0.8	7
ended:since>0.97	5
ended:some ended>0.05	17
ended:some ended>0.1	25
ended:some ended>0.2	12
ended:some ended>0.35	6
ended:some ended>0.5	8
ended:some ended>0.65	-6
ended:some ended>0.8	-10
ended:some ended>0.9	-4
ended:some in force>0.1	-6
ended:some in force>0.2	-6
ended:some in force>0.35	-8
ended:some in force>0.5	-7
ended:some in force>0.8	-13
ended:some in force>0.9	-13
ended:some in force>0.97	-7
ended:some proposed>0.05	-4
ended:some proposed>0.1	-3
ended:some proposed>0.2	6
ended:some proposed>0.35	6
ended:some proposed>0.5	-2
ended:some proposed>0.65	11
ended:some proposed>0.8	-10
ended:some proposed>0.9	8
ended:some proposed>0.97	-5
ended:t0=future	-21
ended:t0=future-passive	7
ended:t0=modal	-2
ended:t0=modal-passive	-18
ended:t0=past	10
ended:t0=past-passive	19
ended:t0=perfect	17
ended:t0=perfect-passive	-15
ended:t0=pluperfect	-3
ended:t0=pluperfect-passive	5
ended:t0=present	9
ended:t0=present-not	-8
ended:t0=present-passive	10
ended:tense=future	-5
ended:tense=future ahead	-3
ended:tense=future none	3
ended:tense=modal	-7
ended:tense=modal ahead	-7
ended:tense=modal none	10
ended:tense=modal soon	-15
ended:tense=none	-6
ended:tense=none ahead	-21
ended:tense=none gone	9
ended:tense=none none	-10
ended:tense=none soon	-46
ended:tense=none today	-36
ended:tense=past	-4
ended:tense=past ahead	-10
ended:tense=past gone	15
ended:tense=past none	-11
ended:tense=past soon	9
ended:tense=past today	21
ended:tense=past yesterday	-11
ended:tense=perfect	-12
ended:tense=perfect ahead	25
ended:tense=perfect soon	-5
ended:tense=pluperfect	9
ended:tense=pluperfect ahead	2
ended:tense=pluperfect none	-2
ended:tense=present	-14
ended:tense=present ahead	7
ended:tense=present gone	12
ended:tense=present soon	-20
ended:tense=present today	23
ended:top	17
ended:when=ahead ahead	12
ended:when=ahead ahead 	-20
ended:when=ahead ahead long	20
ended:when=ahead gone	-30
ended:when=ahead gone 	-14
ended:when=ahead gone long	-24
ended:when=ahead gone month	-18
ended:when=ahead gone month 	5
ended:when=ahead gone month long	-51
ended:when=ahead none	-19
ended:when=ahead none 	-13
ended:when=ahead none long	-9
ended:when=ahead soon	29
ended:when=ahead soon 	40
ended:when=ahead today	-5
ended:when=ahead today 	-16
ended:when=ahead yesterday	-27
ended:when=ahead yesterday 	-2
ended:when=ahead yesterday long	-24
ended:when=gone gone	5
ended:when=gone gone long	5
ended:when=gone none	17
ended:when=gone none long	27
ended:when=none ahead	-30
ended:when=none ahead 	-9
ended:when=none ahead long	-21
ended:when=none gone	6
ended:when=none gone 	-2
ended:when=none gone long	8
ended:when=none gone month	-11
ended:when=none gone month 	-13
ended:when=none gone month long	-2
ended:when=none none	-20
ended:when=none none 	-25
ended:when=none soon	-3
ended:when=none soon 	-17
ended:when=none soon long	4
ended:when=none today	-12
ended:when=none today long	-9
ended:when=none yesterday	6
ended:when=none yesterday long	6
ended:when=soon gone	-6
ended:when=soon gone 	-23
ended:when=soon gone long	4
ended:when=soon gone month	-26
ended:when=soon gone month 	-11
ended:when=soon gone month long	-17
ended:when=soon none	-31
ended:when=soon none 	-23
ended:when=soon none long	-10
ended:when=soon soon	-7
ended:when=soon soon 	-13
ended:when=soon today	-15
ended:when=soon today long	-13
ended:when=soon yesterday	6
ended:when=soon yesterday long	7
ended:when=today gone	10
ended:when=today gone long	3
ended:when=today gone month	2
ended:when=today gone month 	10
ended:when=today gone month long	-14
ended:when=today none	-2
ended:when=today none 	4
ended:when=today none long	-11
ended:when=yesterday none	-3
ended:when=yesterday none 	14
ended:whole ended>0.05	6
ended:whole ended>0.1	12
ended:whole ended>0.2	11
ended:whole ended>0.35	11
ended:whole ended>0.5	13
ended:whole ended>0.8	8
ended:whole ended>0.9	11
ended:whole ended>0.97	4
ended:whole in force>0.05	-6
ended:whole in force>0.1	3
ended:whole in force>0.2	4
ended:whole in force>0.35	3
ended:whole in force>0.5	2
ended:whole in force>0.65	9
ended:whole in force>0.9	2
ended:whole in force>0.97	-4
ended:whole proposed>0.05	-2
ended:whole proposed>0.1	6
ended:whole proposed>0.2	19
ended:whole proposed>0.35	7
ended:whole proposed>0.5	14
ended:whole proposed>0.65	-8
ended:whole proposed>0.8	-19
ended:whole proposed>0.9	-6
ended:whole proposed>0.97	-11
ended:whose>0.05	-17
ended:whose>0.1	-17
ended:whose>0.2	-17
ended:whose>0.35	-14
ended:whose>0.5	-13
ended:whose>0.65	-5
ended:whose>0.8	2
ended:whose>0.9	7
ended:whose>0.97	11
in force:a sentence	-7
in force:a sentence end	-7
in force:a sentence end+length	19
in force:a sentence end+length+since	-7
in force:a sentence end+since	15
in force:a sentence end>0.05	2
in force:a sentence end>0.1	2
in force:a sentence end>0.35	3
in force:a sentence end>0.65	3
in force:a sentence end>0.8	10
in force:a sentence end>0.9	11
in force:a sentence end>0.97	7
in force:a sentence false end+length+since	-7
in force:a sentence length+since	13
in force:a sentence length>0.05	8
in force:a sentence length>0.1	8
in force:a sentence length>0.2	7
in force:a sentence length>0.35	11
in force:a sentence length>0.5	8
in force:a sentence length>0.65	-6
in force:a sentence length>0.8	-3
in force:a sentence length>0.9	-2
in force:a sentence length>0.97	14
in force:a sentence mine=3	-23
in force:a sentence mine=4	-30
in force:a sentence mine=5	2
in force:a sentence mine=7	6
in force:a sentence mine=8	-4
in force:a sentence mine=9	8
in force:a sentence since	-53
in force:a sentence since>0.05	-9
in force:a sentence since>0.1	-9
in force:a sentence since>0.2	-6
in force:a sentence since>0.65	3
in force:a sentence since>0.9	-4
in force:a sentence since>0.97	2
in force:a sentence true end	-7
in force:a sentence true end+length	19
in force:a sentence true end+length+since	-2
in force:a sentence true end+since	15
in force:a sentence true length+since	13
in force:a sentence true since	-53
in force:adds up	35
in force:after:=	-2
in force:after:=agreed	13
in force:after:=agreed+ends	8
in force:after:=awaits	-26
in force:after:=awaits+agreed	-14
in force:after:=awaits+ends	-7
in force:after:=effect	18
in force:after:=effect+ends	-18
in force:after:=effect+will+ends	-17
in force:after:=ends	5
in force:after:=ends+wants	4
in force:after:=over	4
in force:after:=over+ends	5
in force:after:=signed+ends	15
in force:after:=unsigned	2
in force:after:=wants	-4
in force:after:=will	-7
in force:after:=will+ends	18
in force:after:agreed	8
in force:after:awaits	-27
in force:after:effect	8
in force:after:ends	15
in force:after:signed	-4
in force:after:wants	-16
in force:after:will	-6
in force:all ended>0.05	6
in force:all ended>0.1	-17
in force:all ended>0.35	-9
in force:all ended>0.65	-10
in force:all ended>0.8	7
in force:all in force>0.05	-6
in force:all in force>0.2	7
in force:all in force>0.35	7
in force:all in force>0.5	14
in force:all in force>0.9	-7
in force:all in force>0.97	2
in force:all proposed>0.05	2
in force:all proposed>0.1	3
in force:all proposed>0.2	7
in force:all proposed>0.35	7
in force:all proposed>0.5	-4
in force:all proposed>0.8	-4
in force:all proposed>0.9	-2
in force:all proposed>0.97	-14
in force:all:agreed	-10
in force:all:agreed=0	-13
in force:all:agreed=1	-18
in force:all:agreed=2	-5
in force:all:agreed=3	23
in force:all:awaits	-24
in force:all:awaits=0	-3
in force:all:awaits=1	-26
in force:all:awaits=2	-2
in force:all:effect	-22
in force:all:effect=0	-4
in force:all:effect=1	-3
in force:all:effect=2	-48
in force:all:ends	-11
in force:all:ends=0	-10
in force:all:ends=1	-17
in force:all:ends=2	-10
in force:all:ends=3	8
in force:all:over	-9
in force:all:over=0	-13
in force:all:over=1	-3
in force:all:over=2	-15
in force:all:over=3	3
in force:all:signed	-18
in force:all:signed=0	-5
in force:all:signed=1	-22
in force:all:signed=2	-4
in force:all:signed=3	13
in force:all:unsigned	-13
in force:all:unsigned=0	-12
in force:all:unsigned=1	-13
in force:all:wants	-16
in force:all:wants=2	-17
in force:all:wants=3	-13
in force:all:will	-12
in force:all:will=0	-9
in force:all:will=1	-12
in force:all:will=2	3
in force:all:will=3	-6
in force:another end	6
in force:another end end	-2
in force:another end end+length	-7
in force:another end end+length+since	5
in force:another end end+since	7
in force:another end end>0.05	6
in force:another end end>0.1	6
in force:another end end>0.2	9
in force:another end end>0.35	17
in force:another end end>0.5	25
in force:another end end>0.65	-8
in force:another end end>0.8	-16
in force:another end false end+length	-13
in force:another end false end+length+since	10
in force:another end false end+since	-6
in force:another end length>0.05	-3
in force:another end length>0.1	-3
in force:another end length>0.2	-7
in force:another end length>0.35	-7
in force:another end length>0.5	10
in force:another end length>0.65	-13
in force:another end length>0.8	-21
in force:another end length>0.9	2
in force:another end length>0.97	5
in force:another end mine=3	-13
in force:another end mine=4	18
in force:another end mine=5	-7
in force:another end mine=6	12
in force:another end mine=8	5
in force:another end mine=9	-20
in force:another end since>0.05	4
in force:another end since>0.1	-2
in force:another end since>0.2	-14
in force:another end since>0.35	-10
in force:another end since>0.5	-11
in force:another end since>0.65	-4
in force:another end since>0.9	8
in force:another end since>0.97	17
in force:another end true end	-2
in force:another end true end+length+since	-9
in force:another end true end+since	17
in force:another length	2
in force:another length length	2
in force:another length length>0.05	2
in force:another length length>0.1	2
in force:another length length>0.2	4
in force:another length length>0.35	8
in force:another length length>0.5	-10
in force:another length mine=5	-7
in force:another length mine=6	-4
in force:another length mine=8	-5
in force:another length mine=9	14
in force:another length true length	2
in force:another start	2
in force:another start end+length+since	5
in force:another start end>0.05	7
in force:another start end>0.1	-5
in force:another start end>0.2	-9
in force:another start end>0.35	-13
in force:another start end>0.5	-9
in force:another start end>0.65	-2
in force:another start end>0.8	10
in force:another start end>0.9	15
in force:another start end>0.97	17
in force:another start false end+length+since	6
in force:another start length>0.05	3
in force:another start length>0.1	5
in force:another start length>0.2	2
in force:another start length>0.5	-16
in force:another start length>0.65	-6
in force:another start length>0.8	5
in force:another start length>0.9	-2
in force:another start length>0.97	-22
in force:another start mine=4	6
in force:another start mine=5	-2
in force:another start mine=6	-7
in force:another start mine=7	14
in force:another start mine=8	-10
in force:another start since>0.05	2
in force:another start since>0.1	2
in force:another start since>0.2	6
in force:another start since>0.35	-20
in force:another start since>0.5	-7
in force:asks	-2
in force:backward	-11
in force:bare	-22
in force:bare bare	-22
in force:bare mine=0	-38
in force:bare mine=1	8
in force:bare mine=2	-2
in force:bare mine=3	27
in force:bare mine=4	-23
in force:bare mine=5	22
in force:bare mine=6	-34
in force:bare mine=7	27
in force:bare mine=8	-70
in force:bare mine=9	-42
in force:bare true bare	-22
in force:before:=	-10
in force:before:=agreed	-21
in force:before:=agreed+ends	12
in force:before:=awaits	-7
in force:before:=effect	-19
in force:before:=effect+ends	18
in force:before:=effect+will+ends	13
in force:before:=ends	-3
in force:before:=ends+wants	2
in force:before:=over	17
in force:before:=over+ends	-4
in force:before:=signed	-5
in force:before:=wants	-11
in force:before:=will	-6
in force:before:=will+ends	-12
in force:before:agreed	-12
in force:before:awaits	-14
in force:before:effect	-3
in force:before:ends	9
in force:before:over	15
in force:before:signed	-4
in force:before:unsigned	5
in force:before:wants	-5
in force:before:will	-7
in force:by ended>0.05	4
in force:by ended>0.1	-5
in force:by ended>0.2	-15
in force:by ended>0.35	3
in force:by ended>0.5	-13
in force:by ended>0.65	8
in force:by ended>0.8	-14
in force:by ended>0.9	-7
in force:by in force>0.05	12
in force:by in force>0.1	6
in force:by in force>0.2	6
in force:by in force>0.35	6
in force:by in force>0.5	3
in force:by in force>0.65	14
in force:by in force>0.8	14
in force:by in force>0.9	12
in force:by proposed>0.05	-5
in force:by proposed>0.1	-5
in force:by proposed>0.2	8
in force:by proposed>0.65	-9
in force:by proposed>0.8	-4
in force:by proposed>0.9	8
in force:c0=bear	-3
in force:c0=begin	-6
in force:c0=buy	-7
in force:c0=end	9
in force:c0=impose	5
in force:c0=propose	-25
in force:c0=return	17
in force:c0=say	-26
in force:c0=sell	-16
in force:c0=stay	-4
in force:c0=suspend	-5
in force:c0=target	-8
in force:c0=up	3
in force:c1=agree	-3
in force:c1=bear	-13
in force:c1=begin	-13
in force:c1=buy	-8
in force:c1=down	-2
in force:c1=end	8
in force:c1=impose	-10
in force:c1=propose	-11
in force:c1=return	17
in force:c1=say	-18
in force:c1=sell	-19
in force:c1=stay	5
in force:c1=target	3
in force:c1=up	7
in force:ct0=agree future	-7
in force:ct0=agree modal	-3
in force:ct0=agree past	-8
in force:ct0=agree past-passive	9
in force:ct0=agree perfect	13
in force:ct0=agree pluperfect	16
in force:ct0=agree present-passive	-27
in force:ct0=bear future	-28
in force:ct0=bear modal	-11
in force:ct0=bear past	33
in force:ct0=bear perfect	-2
in force:ct0=bear present	-10
in force:ct0=begin future	-12
in force:ct0=begin future-passive	4
in force:ct0=begin modal	11
in force:ct0=begin past	12
in force:ct0=begin present	-10
in force:ct0=begin present-passive	-14
in force:ct0=down future	3
in force:ct0=down modal	8
in force:ct0=down past	-31
in force:ct0=down past-passive	9
in force:ct0=down perfect	-2
in force:ct0=down present	7
in force:ct0=end future	-10
in force:ct0=end modal	23
in force:ct0=end past	-21
in force:ct0=end past-passive	-20
in force:ct0=end present	11
in force:ct0=impose future-passive	4
in force:ct0=impose modal	-14
in force:ct0=impose modal-passive	6
in force:ct0=impose past	-5
in force:ct0=impose past-passive	22
in force:ct0=impose perfect	8
in force:ct0=impose perfect-passive	-17
in force:ct0=impose pluperfect	4
in force:ct0=impose present	2
in force:ct0=impose present-passive	5
in force:ct0=propose modal	-11
in force:ct0=propose past	-13
in force:ct0=propose past-passive	-14
in force:ct0=propose perfect	-17
in force:ct0=propose pluperfect	-4
in force:ct0=propose present	-3
in force:ct0=propose present-passive	-8
in force:ct0=say future	-6
in force:ct0=say past	-3
in force:ct0=say present	-16
in force:ct0=stay future	14
in force:ct0=stay future-passive	-18
in force:ct0=stay modal	-18
in force:ct0=stay past	-30
in force:ct0=stay past-passive	-7
in force:ct0=stay perfect	11
in force:ct0=stay pluperfect	-23
in force:ct0=stay present	4
in force:ct0=stay present-passive	8
in force:ct0=suspend future	-4
in force:ct0=suspend future-passive	-15
in force:ct0=suspend modal	10
in force:ct0=suspend past	-11
in force:ct0=suspend past-passive	25
in force:ct0=suspend perfect	8
in force:ct0=suspend perfect-passive	-10
in force:ct0=suspend present	-16
in force:ct0=suspend present-passive	13
in force:ct0=target future-passive	-5
in force:ct0=target past-passive	-2
in force:ct0=target perfect	-3
in force:ct0=target present	16
in force:ct0=up future	9
in force:ct0=up modal	-2
in force:ct0=up past	-3
in force:ct0=up present	5
in force:ct0=up present-passive	-13
in force:ct1=agree future	-6
in force:ct1=agree infinitive	-6
in force:ct1=agree modal	-3
in force:ct1=agree participle-passive	7
in force:ct1=agree past-passive	9
in force:ct1=agree perfect	-4
in force:ct1=agree pluperfect	11
in force:ct1=agree present	-4
in force:ct1=agree present-passive	-27
in force:ct1=bear future	-28
in force:ct1=bear gerund	-28
in force:ct1=bear infinitive	6
in force:ct1=bear modal	-11
in force:ct1=bear participle-passive	-18
in force:ct1=bear past	33
in force:ct1=bear present	-9
in force:ct1=begin future	-23
in force:ct1=begin future-passive	4
in force:ct1=begin gerund	-8
in force:ct1=begin modal	6
in force:ct1=begin past	9
in force:ct1=begin present	-6
in force:ct1=begin present-passive	-14
in force:ct1=down future	3
in force:ct1=down modal	8
in force:ct1=down past	-30
in force:ct1=down past-passive	9
in force:ct1=down perfect	-2
in force:ct1=down present	8
in force:ct1=end future	-9
in force:ct1=end infinitive	6
in force:ct1=end modal	23
in force:ct1=end participle-passive	-24
in force:ct1=end past	-21
in force:ct1=end past-passive	-20
in force:ct1=end present	11
in force:ct1=impose future	-3
in force:ct1=impose future-passive	4
in force:ct1=impose gerund	2
in force:ct1=impose infinitive	-13
in force:ct1=impose infinitive-passive	-7
in force:ct1=impose modal	-14
in force:ct1=impose modal-passive	6
in force:ct1=impose participle-passive	-2
in force:ct1=impose past	-4
in force:ct1=impose past-passive	22
in force:ct1=impose perfect-passive	-17
in force:ct1=impose present	-7
in force:ct1=impose present-passive	5
in force:ct1=propose infinitive	-5
in force:ct1=propose modal	-6
in force:ct1=propose participle-passive	15
in force:ct1=propose past	-8
in force:ct1=propose perfect	-15
in force:ct1=propose present	-4
in force:ct1=propose present-passive	-7
in force:ct1=say future	-6
in force:ct1=say present	-16
in force:ct1=stay future	11
in force:ct1=stay future-passive	-18
in force:ct1=stay gerund	14
in force:ct1=stay infinitive	21
in force:ct1=stay modal	-18
in force:ct1=stay past	-30
in force:ct1=stay past-passive	-7
in force:ct1=stay perfect	12
in force:ct1=stay pluperfect	-17
in force:ct1=stay present	8
in force:ct1=stay present-passive	8
in force:ct1=suspend future-passive	-15
in force:ct1=suspend infinitive	6
in force:ct1=suspend modal	10
in force:ct1=suspend participle-passive	-4
in force:ct1=suspend past	-20
in force:ct1=suspend past-passive	25
in force:ct1=suspend perfect	13
in force:ct1=suspend perfect-passive	-10
in force:ct1=suspend present	-9
in force:ct1=suspend present-passive	13
in force:ct1=target future-passive	-5
in force:ct1=target past-passive	-2
in force:ct1=target present	16
in force:ct1=up future	-3
in force:ct1=up gerund	18
in force:ct1=up infinitive	3
in force:ct1=up modal	-10
in force:ct1=up past	-3
in force:ct1=up present	10
in force:ct1=up present-passive	-13
in force:does not add up	-53
in force:end as ended>0.05	-13
in force:end as ended>0.1	-4
in force:end as ended>0.35	-7
in force:end as ended>0.5	-4
in force:end as ended>0.65	-2
in force:end as in force>0.05	17
in force:end as in force>0.1	12
in force:end as in force>0.2	22
in force:end as in force>0.35	27
in force:end as in force>0.5	23
in force:end as in force>0.65	9
in force:end as in force>0.8	2
in force:end as in force>0.9	28
in force:end as in force>0.97	42
in force:end as proposed>0.05	-2
in force:end as proposed>0.35	-22
in force:end as proposed>0.5	-15
in force:end as proposed>0.65	-19
in force:end as proposed>0.8	-6
in force:end as proposed>0.9	-30
in force:end as proposed>0.97	-21
in force:end+length	-3
in force:end=ahead	7
in force:end=ahead month	-7
in force:end=gone	-42
in force:end=none	-29
in force:end=soon	6
in force:end=today	-20
in force:end=yesterday	-13
in force:end>0.05	7
in force:end>0.1	2
in force:end>0.2	7
in force:end>0.35	9
in force:end>0.5	7
in force:end>0.65	-3
in force:end>0.9	12
in force:end>0.97	12
in force:has-gerund	-3
in force:has-modal	12
in force:has-participle	17
in force:has-perfect	-4
in force:has-pluperfect	8
in force:headline	7
in force:here ended>0.05	-12
in force:here ended>0.1	-20
in force:here ended>0.2	-28
in force:here ended>0.35	-26
in force:here ended>0.5	-30
in force:here ended>0.65	7
in force:here ended>0.8	-17
in force:here ended>0.9	-13
in force:here in force>0.5	-6
in force:here in force>0.65	9
in force:here in force>0.9	-8
in force:here in force>0.97	-4
in force:here proposed>0.05	-5
in force:here proposed>0.1	-12
in force:here proposed>0.2	10
in force:here proposed>0.35	-7
in force:here proposed>0.65	-16
in force:here proposed>0.8	-2
in force:here proposed>0.9	9
in force:here:=	-12
in force:here:=agreed	-22
in force:here:=agreed+ends	27
in force:here:=agreed+ends+wants	5
in force:here:=agreed+over	6
in force:here:=agreed+wants	13
in force:here:=awaits	-21
in force:here:=awaits+agreed	-5
in force:here:=awaits+agreed+ends	11
in force:here:=awaits+ends	10
in force:here:=effect	-3
in force:here:=effect+agreed	-15
in force:here:=effect+over+ends	-6
in force:here:=effect+will	12
in force:here:=effect+will+ends	3
in force:here:=ends	-3
in force:here:=ends+wants	-12
in force:here:=over	-12
in force:here:=over+ends	5
in force:here:=signed	-17
in force:here:=signed+ends	20
in force:here:=wants	-49
in force:here:=will+agreed	3
in force:here:=will+ends	2
in force:here:=will+ends+wants	13
in force:here:=will+wants	25
in force:here:effect	-4
in force:here:ends	9
in force:here:over	-15
in force:here:signed	22
in force:here:unsigned	16
in force:here:wants	-15
in force:here:will	10
in force:lead="	-4
in force:lead=(	21
in force:lead=)	25
in force:lead=,	7
in force:lead=-	-21
in force:lead=1	-12
in force:lead=10	13
in force:lead=9	-14
in force:lead=:	2
in force:lead=;	-20
in force:lead=a	18
in force:lead=after	-13
in force:lead=an	-13
in force:lead=and	-13
in force:lead=as	12
in force:lead=at	8
in force:lead=august	12
in force:lead=because	-2
in force:lead=before	4
in force:lead=beijing	-2
in force:lead=bessent	3
in force:lead=both	17
in force:lead=brazil	-9
in force:lead=britain	13
in force:lead=but	-16
in force:lead=by	-27
in force:lead=china	32
in force:lead=for	-20
in force:lead=from	-3
in force:lead=goods	-16
in force:lead=he	-28
in force:lead=if	-12
in force:lead=in	-24
in force:lead=india	-10
in force:lead=indonesia	-7
in force:lead=it	18
in force:lead=its	-21
in force:lead=mexico	56
in force:lead=mr	8
in force:lead=no	5
in force:lead=our	6
in force:lead=since	-3
in force:lead=so	-9
in force:lead=their	5
in force:lead=this	21
in force:lead=trade	-13
in force:lead=truce	8
in force:lead=trump	15
in force:lead=turkey	-18
in force:lead=twenty	2
in force:lead=two	-17
in force:lead=under	8
in force:lead=until	7
in force:lead=us	-29
in force:lead=washington	2
in force:lead=we	-8
in force:lead=what	-19
in force:lead=when	6
in force:lead=where	31
in force:lead=which	9
in force:lead=who	-7
in force:lead=whose	-14
in force:lead=with	16
in force:lead=without	-12
in force:length as ended>0.05	-2
in force:length as ended>0.1	2
in force:length as ended>0.2	-2
in force:length as ended>0.35	12
in force:length as ended>0.5	15
in force:length as ended>0.65	-4
in force:length as in force>0.1	2
in force:length as in force>0.2	4
in force:length as in force>0.35	3
in force:length as in force>0.5	2
in force:length as in force>0.65	4
in force:length as in force>0.8	4
in force:length as in force>0.9	-6
in force:length as in force>0.97	-19
in force:length as proposed>0.05	11
in force:length as proposed>0.1	2
in force:length as proposed>0.2	-9
in force:length as proposed>0.35	-5
in force:length as proposed>0.65	3
in force:length as proposed>0.9	3
in force:length as proposed>0.97	-6
in force:length+since	19
in force:length>0.1	4
in force:length>0.2	5
in force:length>0.35	2
in force:length>0.5	3
in force:length>0.8	8
in force:length>0.9	-9
in force:length>0.97	-6
in force:made a sentence whose=3	-28
in force:made a sentence whose=4	-18
in force:made a sentence whose=5	-4
in force:made a sentence whose=6	-12
in force:made a sentence whose=7	2
in force:made a sentence whose=8	13
in force:made a sentence whose=9	3
in force:made another end whose=4	-6
in force:made another end whose=5	-10
in force:made another end whose=6	4
in force:made another end whose=7	5
in force:made another end whose=8	-8
in force:made another end whose=9	7
in force:made another length whose=7	-3
in force:made another length whose=8	3
in force:made another length whose=9	3
in force:made another start whose=5	-6
in force:made another start whose=8	5
in force:made bare whose=3	-17
in force:made bare whose=4	-34
in force:made bare whose=5	6
in force:made bare whose=6	-10
in force:made bare whose=7	-11
in force:made bare whose=8	-27
in force:made bare whose=9	6
in force:made other state whose=3	-10
in force:made other state whose=5	-19
in force:made other state whose=6	-10
in force:made other state whose=7	17
in force:made other state whose=8	-8
in force:made other state whose=9	4
in force:made own whose=3	-60
in force:made own whose=4	-54
in force:made own whose=5	-17
in force:made own whose=6	5
in force:made own whose=7	14
in force:made own whose=8	11
in force:made own whose=9	17
in force:mine=0 rival=0	-59
in force:mine=0 rival=1	-23
in force:mine=0 rival=2	-27
in force:mine=0 rival=3	-15
in force:mine=0 rival=4	-11
in force:mine=1 rival=0	-12
in force:mine=1 rival=1	-35
in force:mine=1 rival=2	-19
in force:mine=1 rival=4	9
in force:mine=1 rival=6	-4
in force:mine=2 rival=0	-24
in force:mine=2 rival=1	-7
in force:mine=2 rival=2	-23
in force:mine=2 rival=3	-10
in force:mine=2 rival=4	15
in force:mine=2 rival=6	-27
in force:mine=2 rival=8	5
in force:mine=3 rival=0	-42
in force:mine=3 rival=1	11
in force:mine=3 rival=2	2
in force:mine=3 rival=3	17
in force:mine=3 rival=4	34
in force:mine=3 rival=5	9
in force:mine=3 rival=7	-19
in force:mine=3 rival=8	3
in force:mine=3 rival=9	-26
in force:mine=4 rival=0	-33
in force:mine=4 rival=1	-11
in force:mine=4 rival=2	-14
in force:mine=4 rival=3	9
in force:mine=4 rival=4	-17
in force:mine=4 rival=5	9
in force:mine=4 rival=7	18
in force:mine=4 rival=8	7
in force:mine=4 rival=9	-21
in force:mine=5 rival=0	-4
in force:mine=5 rival=1	16
in force:mine=5 rival=3	35
in force:mine=5 rival=4	-3
in force:mine=5 rival=5	12
in force:mine=5 rival=6	23
in force:mine=5 rival=7	-4
in force:mine=5 rival=8	3
in force:mine=5 rival=9	-19
in force:mine=6 rival=0	8
in force:mine=6 rival=1	38
in force:mine=6 rival=2	6
in force:mine=6 rival=3	-20
in force:mine=6 rival=4	-19
in force:mine=6 rival=6	-18
in force:mine=6 rival=7	3
in force:mine=6 rival=8	12
in force:mine=6 rival=9	-8
in force:mine=7 rival=0	30
in force:mine=7 rival=1	-20
in force:mine=7 rival=4	8
in force:mine=7 rival=5	-7
in force:mine=7 rival=6	14
in force:mine=7 rival=7	-2
in force:mine=7 rival=8	-4
in force:mine=7 rival=9	4
in force:mine=8 rival=1	-11
in force:mine=8 rival=2	10
in force:mine=8 rival=3	-15
in force:mine=8 rival=4	-3
in force:mine=8 rival=5	-27
in force:mine=8 rival=6	2
in force:mine=8 rival=7	-2
in force:mine=8 rival=8	10
in force:mine=8 rival=9	4
in force:mine=9 rival=0	-10
in force:mine=9 rival=1	-8
in force:mine=9 rival=2	2
in force:mine=9 rival=3	20
in force:mine=9 rival=4	13
in force:mine=9 rival=5	-3
in force:mine=9 rival=6	-5
in force:mine=9 rival=7	-8
in force:mine=9 rival=8	-8
in force:mine=9 rival=9	9
in force:one sentence	-5
in force:other other pair ended end apart	37
in force:other other pair ended end open	5
in force:other other pair ended own	39
in force:other other pair in force a sentence	-13
in force:other other pair in force another end	2
in force:other other pair in force another length	19
in force:other other pair in force another start	-14
in force:other other pair in force bare	-8
in force:other other pair in force end apart	-9
in force:other other pair in force end open	-2
in force:other other pair in force end same	-55
in force:other other pair proposed a sentence	-17
in force:other other pair proposed bare	-17
in force:other other pair proposed end apart	-10
in force:other other pair proposed end open	4
in force:other other pair proposed end same	5
in force:other other pair proposed own	16
in force:other same pair ended a sentence	-18
in force:other same pair ended bare	-7
in force:other same pair ended end open	-7
in force:other same pair ended end same	-42
in force:other same pair ended own	-12
in force:other same pair in force a sentence	-14
in force:other same pair in force another end	-13
in force:other same pair in force another length	-10
in force:other same pair in force another start	-5
in force:other same pair in force bare	14
in force:other same pair in force end apart	11
in force:other same pair in force end open	-14
in force:other same pair in force end same	5
in force:other same pair in force own	-54
in force:other same pair proposed a sentence	-4
in force:other same pair proposed another end	-19
in force:other same pair proposed another length	-7
in force:other same pair proposed bare	-3
in force:other same pair proposed end apart	-2
in force:other same pair proposed end open	-7
in force:other same pair proposed end same	-5
in force:other same pair proposed own	-12
in force:other state of ended	-43
in force:other state of ended end	-23
in force:other state of ended end+length	-5
in force:other state of ended end>0.05	-16
in force:other state of ended end>0.1	-12
in force:other state of ended end>0.2	-8
in force:other state of ended end>0.35	-7
in force:other state of ended end>0.5	-4
in force:other state of ended end>0.65	-2
in force:other state of ended length	-15
in force:other state of ended length>0.05	-15
in force:other state of ended length>0.1	-10
in force:other state of ended length>0.2	-4
in force:other state of ended mine=5	-7
in force:other state of ended mine=6	-8
in force:other state of ended mine=7	-13
in force:other state of ended mine=8	-4
in force:other state of ended mine=9	-2
in force:other state of ended true end	-23
in force:other state of ended true end+length	-2
in force:other state of ended true length	-15
in force:other state of proposed	3
in force:other state of proposed end	3
in force:other state of proposed end+length	18
in force:other state of proposed end+length+since	14
in force:other state of proposed end+since	2
in force:other state of proposed end>0.05	18
in force:other state of proposed end>0.1	2
in force:other state of proposed end>0.2	8
in force:other state of proposed end>0.35	-3
in force:other state of proposed end>0.5	-8
in force:other state of proposed end>0.65	-15
in force:other state of proposed end>0.8	-17
in force:other state of proposed end>0.9	-23
in force:other state of proposed end>0.97	-9
in force:other state of proposed false end+length	10
in force:other state of proposed false end+length+since	16
in force:other state of proposed false end+since	10
in force:other state of proposed false length+since	-4
in force:other state of proposed length	-36
in force:other state of proposed length+since	8
in force:other state of proposed length>0.05	14
in force:other state of proposed length>0.1	9
in force:other state of proposed length>0.2	-9
in force:other state of proposed length>0.35	-14
in force:other state of proposed length>0.5	-15
in force:other state of proposed length>0.65	-13
in force:other state of proposed length>0.9	-11
in force:other state of proposed mine=0	-4
in force:other state of proposed mine=1	-19
in force:other state of proposed mine=2	-36
in force:other state of proposed mine=3	21
in force:other state of proposed mine=4	-23
in force:other state of proposed mine=5	42
in force:other state of proposed mine=6	-13
in force:other state of proposed mine=7	-10
in force:other state of proposed mine=8	7
in force:other state of proposed mine=9	-4
in force:other state of proposed since	-24
in force:other state of proposed since>0.05	11
in force:other state of proposed since>0.1	3
in force:other state of proposed since>0.35	-9
in force:other state of proposed since>0.5	-12
in force:other state of proposed since>0.65	-9
in force:other state of proposed since>0.8	-5
in force:other state of proposed since>0.9	-3
in force:other state of proposed true end	3
in force:other state of proposed true end+length	16
in force:other state of proposed true end+length+since	-4
in force:other state of proposed true end+since	-16
in force:other state of proposed true length	-36
in force:other state of proposed true length+since	14
in force:other state of proposed true since	-24
in force:own	-3
in force:own end	8
in force:own end+length	-19
in force:own end+length+since	-8
in force:own end+since	-12
in force:own end>0.05	-4
in force:own end>0.1	-3
in force:own end>0.35	3
in force:own end>0.65	-2
in force:own end>0.8	-6
in force:own end>0.9	7
in force:own end>0.97	6
in force:own false end+length	-20
in force:own false end+length+since	-12
in force:own false end+since	-14
in force:own false length+since	-7
in force:own length	20
in force:own length+since	12
in force:own length>0.05	-6
in force:own length>0.2	8
in force:own length>0.35	4
in force:own length>0.5	6
in force:own length>0.65	14
in force:own length>0.8	17
in force:own length>0.9	-5
in force:own length>0.97	-14
in force:own mine=0	-63
in force:own mine=1	-49
in force:own mine=2	-20
in force:own mine=3	-14
in force:own mine=5	12
in force:own mine=6	15
in force:own mine=8	-5
in force:own mine=9	12
in force:own since	-23
in force:own since>0.05	-3
in force:own since>0.1	-3
in force:own since>0.2	6
in force:own since>0.35	5
in force:own since>0.5	5
in force:own since>0.65	-2
in force:own since>0.8	10
in force:own since>0.9	-5
in force:own since>0.97	-22
in force:own true end	8
in force:own true end+length+since	3
in force:own true length	20
in force:own true length+since	23
in force:own true since	-23
in force:pc0=agree	-6
in force:pc0=bear	11
in force:pc0=begin	5
in force:pc0=down	22
in force:pc0=end	12
in force:pc0=impose	-6
in force:pc0=propose	9
in force:pc0=say	-33
in force:pc0=suspend	6
in force:pc0=target	19
in force:pc0=threaten	11
in force:pc0=up	21
in force:pt0=future	-2
in force:pt0=future-passive	-2
in force:pt0=modal	-9
in force:pt0=modal-passive	23
in force:pt0=past	-15
in force:pt0=past-passive	15
in force:pt0=perfect	21
in force:pt0=perfect-passive	11
in force:pt0=pluperfect	2
in force:pt0=pluperfect-passive	9
in force:pt0=present	10
in force:pt0=present-not	-6
in force:pt0=present-passive-not	22
in force:qt=future	-9
in force:qt=modal	-17
in force:qt=past	8
in force:qt=pluperfect	-10
in force:qt=present	6
in force:quoted	-27
in force:said ended>0.05	-11
in force:said ended>0.1	-20
in force:said ended>0.2	-14
in force:said ended>0.35	9
in force:said ended>0.5	-2
in force:said ended>0.65	21
in force:said ended>0.8	-7
in force:said in force>0.05	15
in force:said in force>0.1	6
in force:said in force>0.2	2
in force:said in force>0.35	4
in force:said in force>0.5	5
in force:said in force>0.65	8
in force:said in force>0.8	5
in force:said in force>0.9	5
in force:said in force>0.97	16
in force:said proposed>0.05	-6
in force:said proposed>0.2	2
in force:said proposed>0.35	11
in force:said proposed>0.5	10
in force:said proposed>0.65	4
in force:said proposed>0.8	-7
in force:said proposed>0.9	3
in force:said proposed>0.97	8
in force:sentences	-16
in force:since	-69
in force:since as in force>0.05	15
in force:since as in force>0.1	11
in force:since as in force>0.2	17
in force:since as in force>0.35	20
in force:since as in force>0.5	23
in force:since as in force>0.65	21
in force:since as in force>0.8	48
in force:since as in force>0.9	37
in force:since as in force>0.97	27
in force:since as proposed>0.05	-10
in force:since as proposed>0.35	-15
in force:since as proposed>0.5	8
in force:since as proposed>0.65	-2
in force:since as proposed>0.8	4
in force:since as proposed>0.9	-11
in force:since as proposed>0.97	-16
in force:since=ahead	-29
in force:since=ahead month	-4
in force:since=gone	7
in force:since=gone month	-2
in force:since=none	-14
in force:since=soon	-13
in force:since=today	3
in force:since>0.1	-5
in force:since>0.35	-4
in force:since>0.5	-2
in force:since>0.65	-5
in force:since>0.8	9
in force:since>0.9	-2
in force:since>0.97	-9
in force:some ended>0.05	-8
in force:some ended>0.1	-28
in force:some ended>0.2	-29
in force:some ended>0.5	-3
in force:some ended>0.65	-8
in force:some ended>0.9	4
in force:some in force>0.05	-15
in force:some in force>0.1	-7
in force:some in force>0.2	6
in force:some in force>0.35	6
in force:some in force>0.5	10
in force:some in force>0.65	-6
in force:some in force>0.8	-8
in force:some in force>0.9	3
in force:some in force>0.97	-2
in force:some proposed>0.05	-7
in force:some proposed>0.1	-4
in force:some proposed>0.2	-3
in force:some proposed>0.5	13
in force:some proposed>0.65	2
in force:some proposed>0.8	12
in force:some proposed>0.9	-5
in force:some proposed>0.97	-11
in force:t0=future	-8
in force:t0=future-passive	-11
in force:t0=future-passive-not	9
in force:t0=modal	6
in force:t0=modal-passive	15
in force:t0=past	-2
in force:t0=past-passive	19
in force:t0=perfect	9
in force:t0=perfect-passive	-7
in force:t0=pluperfect	-4
in force:t0=pluperfect-passive	-11
in force:t0=present	5
in force:t0=present-not	-21
in force:t0=present-passive-not	11
in force:tense=future	12
in force:tense=future ahead	21
in force:tense=future none	2
in force:tense=future soon	-4
in force:tense=modal	-2
in force:tense=modal ahead	7
in force:tense=modal none	11
in force:tense=modal soon	-6
in force:tense=modal today	9
in force:tense=none	2
in force:tense=none ahead	-7
in force:tense=none gone	-6
in force:tense=none none	-27
in force:tense=none soon	10
in force:tense=past	-55
in force:tense=past ahead	-10
in force:tense=past gone	-23
in force:tense=past none	30
in force:tense=past soon	-19
in force:tense=past today	-22
in force:tense=past yesterday	-5
in force:tense=perfect	12
in force:tense=perfect ahead	10
in force:tense=perfect none	-33
in force:tense=perfect soon	16
in force:tense=pluperfect	-13
in force:tense=pluperfect ahead	8
in force:tense=pluperfect none	-29
in force:tense=present	-15
in force:tense=present ahead	5
in force:tense=present ahead month	5
in force:tense=present gone	-16
in force:tense=present none	-5
in force:tense=present soon	6
in force:tense=present today	-21
in force:top	31
in force:when=ahead ahead	-9
in force:when=ahead ahead 	7
in force:when=ahead ahead long	-15
in force:when=ahead ahead month	-4
in force:when=ahead ahead month long	-4
in force:when=ahead gone	15
in force:when=ahead gone 	-14
in force:when=ahead gone long	25
in force:when=ahead gone month 	6
in force:when=ahead gone month long	-4
in force:when=ahead month none	-7
in force:when=ahead month none 	-10
in force:when=ahead none	-7
in force:when=ahead none 	-4
in force:when=ahead none long	-6
in force:when=ahead soon 	20
in force:when=ahead soon long	-10
in force:when=ahead today	13
in force:when=ahead today 	-24
in force:when=ahead today long	23
in force:when=ahead yesterday	-3
in force:when=ahead yesterday 	-4
in force:when=gone gone	-21
in force:when=gone gone long	-19
in force:when=gone none	-25
in force:when=gone none 	-19
in force:when=gone none long	-6
in force:when=none ahead	-50
in force:when=none ahead 	-12
in force:when=none ahead long	-40
in force:when=none gone	-5
in force:when=none gone 	-10
in force:when=none gone month	-9
in force:when=none gone month 	-10
in force:when=none none	-18
in force:when=none none 	-22
in force:when=none soon	-3
in force:when=none soon 	-59
in force:when=none soon long	18
in force:when=none today 	-22
in force:when=none today long	13
in force:when=none yesterday	14
in force:when=none yesterday 	-11
in force:when=none yesterday long	19
in force:when=soon gone	10
in force:when=soon gone 	11
in force:when=soon gone long	2
in force:when=soon gone month	16
in force:when=soon gone month 	2
in force:when=soon gone month long	15
in force:when=soon none	5
in force:when=soon none 	3
in force:when=soon soon	-23
in force:when=soon soon long	-25
in force:when=soon today	-17
in force:when=soon today 	-10
in force:when=soon today long	-12
in force:when=soon yesterday long	-2
in force:when=today gone	-29
in force:when=today gone 	-16
in force:when=today gone long	-18
in force:when=today gone month	-23
in force:when=today gone month 	3
in force:when=today gone month long	-31
in force:when=today none	23
in force:when=today none 	20
in force:when=today none long	8
in force:when=today soon	-4
in force:when=today today	-4
in force:when=today yesterday	-14
in force:when=yesterday none	-10
in force:when=yesterday none 	-9
in force:whole ended>0.05	7
in force:whole ended>0.1	-3
in force:whole ended>0.5	-15
in force:whole ended>0.65	-9
in force:whole ended>0.8	6
in force:whole ended>0.97	4
in force:whole in force>0.05	3
in force:whole in force>0.1	15
in force:whole in force>0.2	15
in force:whole in force>0.35	5
in force:whole in force>0.5	6
in force:whole in force>0.65	4
in force:whole in force>0.8	14
in force:whole in force>0.9	10
in force:whole in force>0.97	31
in force:whole proposed>0.05	-13
in force:whole proposed>0.1	3
in force:whole proposed>0.2	-8
in force:whole proposed>0.35	-6
in force:whole proposed>0.5	2
in force:whole proposed>0.65	-6
in force:whole proposed>0.8	-11
in force:whole proposed>0.9	-5
in force:whole proposed>0.97	6
in force:whose>0.05	-16
in force:whose>0.1	-16
in force:whose>0.2	-16
in force:whose>0.35	-8
in force:whose>0.5	10
in force:whose>0.65	18
in force:whose>0.8	21
in force:whose>0.9	18
in force:whose>0.97	18
none	34
none ended	15
none ended a sentence	-15
none ended bare	2
none ended other state	15
none ended own	-21
none in force	17
none in force a sentence	7
none in force another end	-3
none in force another length	10
none in force another start	12
none in force bare	-5
none in force other state	11
none in force own	37
none n=1	9
none n=2	13
none n=3	9
none n=4	15
none n=6	11
none n=7	17
none n=8	-4
none proposed	17
none proposed a sentence	41
none proposed another end	11
none proposed another length	10
none proposed bare	11
none proposed other state	8
none proposed own	19
proposed:a sentence end	-8
proposed:a sentence end+length	16
proposed:a sentence end+length+since	-10
proposed:a sentence end>0.05	3
proposed:a sentence end>0.1	3
proposed:a sentence end>0.2	12
proposed:a sentence end>0.35	16
proposed:a sentence end>0.5	13
proposed:a sentence end>0.65	6
proposed:a sentence end>0.8	17
proposed:a sentence end>0.9	20
proposed:a sentence end>0.97	13
proposed:a sentence false end+length	11
proposed:a sentence false end+length+since	-10
proposed:a sentence length+since	19
proposed:a sentence length>0.05	12
proposed:a sentence length>0.1	12
proposed:a sentence length>0.2	4
proposed:a sentence length>0.35	-4
proposed:a sentence length>0.5	-8
proposed:a sentence length>0.8	-4
proposed:a sentence length>0.9	-10
proposed:a sentence length>0.97	-8
proposed:a sentence mine=2	9
proposed:a sentence mine=4	-19
proposed:a sentence mine=5	-29
proposed:a sentence mine=6	-6
proposed:a sentence mine=7	8
proposed:a sentence mine=8	23
proposed:a sentence mine=9	11
proposed:a sentence since	-37
proposed:a sentence since>0.05	-7
proposed:a sentence since>0.1	-7
proposed:a sentence since>0.35	8
proposed:a sentence since>0.5	7
proposed:a sentence since>0.65	-8
proposed:a sentence true end	-8
proposed:a sentence true length+since	19
proposed:a sentence true since	-37
proposed:adds up	-4
proposed:after:=	18
proposed:after:=agreed	-10
proposed:after:=agreed+ends	-17
proposed:after:=awaits	22
proposed:after:=awaits+agreed	-5
proposed:after:=effect	-11
proposed:after:=effect+ends	-10
proposed:after:=ends	-11
proposed:after:=ends+wants	-21
proposed:after:=over	-16
proposed:after:=over+ends	11
proposed:after:=signed	-8
proposed:after:=signed+ends	-3
proposed:after:=unsigned	19
proposed:after:=wants	12
proposed:after:=will	7
proposed:after:=will+ends	18
proposed:after:agreed	-17
proposed:after:awaits	27
proposed:after:effect	-11
proposed:after:ends	-11
proposed:after:over	-2
proposed:after:signed	-5
proposed:after:unsigned	6
proposed:after:wants	4
proposed:after:will	21
proposed:all ended>0.05	-4
proposed:all ended>0.1	-15
proposed:all ended>0.2	-9
proposed:all ended>0.35	8
proposed:all ended>0.5	14
proposed:all ended>0.8	-8
proposed:all in force>0.05	-8
proposed:all in force>0.35	9
proposed:all in force>0.5	-2
proposed:all in force>0.65	6
proposed:all in force>0.8	-4
proposed:all in force>0.9	-5
proposed:all in force>0.97	-6
proposed:all proposed>0.05	8
proposed:all proposed>0.1	18
proposed:all proposed>0.2	19
proposed:all proposed>0.35	16
proposed:all proposed>0.5	19
proposed:all proposed>0.65	20
proposed:all proposed>0.8	12
proposed:all proposed>0.9	-5
proposed:all proposed>0.97	-4
proposed:all:agreed=0	-21
proposed:all:agreed=3	-2
proposed:all:awaits	5
proposed:all:awaits=0	-20
proposed:all:awaits=1	4
proposed:all:awaits=2	5
proposed:all:effect	-7
proposed:all:effect=0	-13
proposed:all:effect=2	-7
proposed:all:ends	-13
proposed:all:ends=0	-6
proposed:all:ends=2	4
proposed:all:ends=3	-21
proposed:all:over	-21
proposed:all:over=0	-3
proposed:all:over=1	-4
proposed:all:over=2	-32
proposed:all:over=3	-2
proposed:all:signed	-8
proposed:all:signed=0	-13
proposed:all:signed=1	-16
proposed:all:signed=2	15
proposed:all:signed=3	4
proposed:all:unsigned	29
proposed:all:unsigned=0	-25
proposed:all:unsigned=1	26
proposed:all:unsigned=2	7
proposed:all:wants	-4
proposed:all:wants=0	-20
proposed:all:wants=1	-10
proposed:all:wants=2	-3
proposed:all:wants=3	5
proposed:all:will	-8
proposed:all:will=0	-15
proposed:all:will=1	4
proposed:all:will=2	-37
proposed:all:will=3	15
proposed:another end	-27
proposed:another end end	-12
proposed:another end end+length+since	-9
proposed:another end end>0.05	-27
proposed:another end end>0.1	-27
proposed:another end end>0.2	-14
proposed:another end length>0.05	-12
proposed:another end length>0.1	-12
proposed:another end length>0.2	-9
proposed:another end length>0.35	-9
proposed:another end mine=7	-12
proposed:another end since>0.05	-9
proposed:another end since>0.1	-9
proposed:another end true end	-12
proposed:another length	7
proposed:another length end+length	-4
proposed:another length end>0.05	-4
proposed:another length end>0.1	-4
proposed:another length end>0.2	-4
proposed:another length end>0.35	-4
proposed:another length end>0.5	-4
proposed:another length end>0.65	-4
proposed:another length end>0.8	-4
proposed:another length end>0.9	-4
proposed:another length end>0.97	-4
proposed:another length length	9
proposed:another length length>0.05	7
proposed:another length length>0.1	7
proposed:another length length>0.2	10
proposed:another length length>0.35	28
proposed:another length length>0.5	18
proposed:another length mine=3	-11
proposed:another length mine=4	-8
proposed:another length mine=5	-17
proposed:another length mine=6	26
proposed:another length mine=7	-4
proposed:another length mine=8	16
proposed:another length mine=9	-2
proposed:another length true length	9
proposed:backward	5
proposed:bare	-20
proposed:bare bare	-20
proposed:bare mine=0	-83
proposed:bare mine=1	-9
proposed:bare mine=2	4
proposed:bare mine=3	7
proposed:bare mine=4	13
proposed:bare mine=6	27
proposed:bare mine=7	19
proposed:bare mine=8	-59
proposed:bare mine=9	-45
proposed:bare true bare	-20
proposed:before:=	-14
proposed:before:=agreed	23
proposed:before:=agreed+wants	10
proposed:before:=awaits	3
proposed:before:=effect	-26
proposed:before:=effect+ends	2
proposed:before:=effect+will+ends	-33
proposed:before:=ends	22
proposed:before:=ends+wants	6
proposed:before:=over	-23
proposed:before:=signed	-2
proposed:before:=wants	-14
proposed:before:=will	16
proposed:before:=will+ends	5
proposed:before:agreed	16
proposed:before:effect	-32
proposed:before:ends	17
proposed:before:over	-30
proposed:before:signed	-5
proposed:before:wants	-7
proposed:before:will	-5
proposed:by ended>0.05	-6
proposed:by ended>0.1	-11
proposed:by ended>0.2	3
proposed:by ended>0.35	-2
proposed:by ended>0.5	-30
proposed:by ended>0.65	-7
proposed:by ended>0.9	6
proposed:by in force>0.1	-2
proposed:by in force>0.2	5
proposed:by in force>0.35	-8
proposed:by in force>0.5	-8
proposed:by in force>0.65	-7
proposed:by in force>0.8	-14
proposed:by in force>0.9	-5
proposed:by proposed>0.05	14
proposed:by proposed>0.1	13
proposed:by proposed>0.2	2
proposed:by proposed>0.35	11
proposed:by proposed>0.5	9
proposed:by proposed>0.65	12
proposed:by proposed>0.9	7
proposed:by proposed>0.97	6
proposed:c0=agree	8
proposed:c0=buy	-5
proposed:c0=down	9
proposed:c0=end	-13
proposed:c0=impose	-8
proposed:c0=propose	6
proposed:c0=say	15
proposed:c0=sell	16
proposed:c0=stay	-3
proposed:c0=target	-2
proposed:c0=up	16
proposed:c1=agree	12
proposed:c1=bear	11
proposed:c1=begin	-10
proposed:c1=buy	-13
proposed:c1=down	19
proposed:c1=end	-12
proposed:c1=impose	15
proposed:c1=propose	26
proposed:c1=return	-2
proposed:c1=say	10
proposed:c1=sell	9
proposed:c1=suspend	-3
proposed:c1=target	-9
proposed:c1=up	9
proposed:ct0=agree modal	11
proposed:ct0=agree past	-20
proposed:ct0=agree past-passive	5
proposed:ct0=agree perfect	6
proposed:ct0=agree pluperfect	-5
proposed:ct0=agree present	21
proposed:ct0=agree present-passive	3
proposed:ct0=bear future	-26
proposed:ct0=bear modal	5
proposed:ct0=bear past	-12
proposed:ct0=bear perfect	6
proposed:ct0=bear present	8
proposed:ct0=begin future	4
proposed:ct0=begin past	-5
proposed:ct0=begin present	8
proposed:ct0=down future	-25
proposed:ct0=down modal	16
proposed:ct0=down past	15
proposed:ct0=down perfect	10
proposed:ct0=down present	-12
proposed:ct0=end future	-13
proposed:ct0=end modal	-14
proposed:ct0=end past	9
proposed:ct0=impose future	5
proposed:ct0=impose future-passive	-14
proposed:ct0=impose modal	3
proposed:ct0=impose modal-passive	-9
proposed:ct0=impose past	-10
proposed:ct0=impose perfect-passive	-2
proposed:ct0=impose pluperfect	-2
proposed:ct0=impose present-passive	-6
proposed:ct0=propose future	26
proposed:ct0=propose modal	-21
proposed:ct0=propose past	5
proposed:ct0=say past	-5
proposed:ct0=sell present	7
proposed:ct0=stay future	4
proposed:ct0=stay future-passive	17
proposed:ct0=stay modal	3
proposed:ct0=stay past	16
proposed:ct0=stay past-passive	-10
proposed:ct0=stay perfect	-20
proposed:ct0=stay pluperfect	10
proposed:ct0=stay present	-14
proposed:ct0=stay present-passive	2
proposed:ct0=suspend future	-21
proposed:ct0=suspend past	-9
proposed:ct0=suspend perfect-passive	4
proposed:ct0=suspend present	16
proposed:ct0=suspend present-passive	-6
proposed:ct0=target present	-9
proposed:ct0=up future	20
proposed:ct0=up modal	5
proposed:ct0=up past	-4
proposed:ct0=up present	17
proposed:ct1=agree future	16
proposed:ct1=agree infinitive	-2
proposed:ct1=agree modal	11
proposed:ct1=agree participle-passive	-9
proposed:ct1=agree past	-14
proposed:ct1=agree past-passive	5
proposed:ct1=agree perfect	6
proposed:ct1=agree pluperfect	-4
proposed:ct1=agree present	11
proposed:ct1=agree present-passive	3
proposed:ct1=bear future	-26
proposed:ct1=bear gerund	18
proposed:ct1=bear infinitive	-13
proposed:ct1=bear modal	5
proposed:ct1=bear past	-12
proposed:ct1=bear perfect	6
proposed:ct1=bear present	9
proposed:ct1=begin gerund	-11
proposed:ct1=begin infinitive	-12
proposed:ct1=begin modal	11
proposed:ct1=begin past	-5
proposed:ct1=begin present	2
proposed:ct1=down future	-25
proposed:ct1=down infinitive	18
proposed:ct1=down modal	16
proposed:ct1=down past	14
proposed:ct1=down present	-12
proposed:ct1=end future	-8
proposed:ct1=end modal	-14
proposed:ct1=end past	9
proposed:ct1=impose future	14
proposed:ct1=impose future-passive	-14
proposed:ct1=impose gerund	-5
proposed:ct1=impose infinitive	26
proposed:ct1=impose modal	3
proposed:ct1=impose modal-passive	-9
proposed:ct1=impose participle-passive	-21
proposed:ct1=impose past-passive	3
proposed:ct1=impose perfect	11
proposed:ct1=impose perfect-passive	-2
proposed:ct1=impose pluperfect	17
proposed:ct1=impose present	3
proposed:ct1=impose present-passive	-6
proposed:ct1=propose future	26
proposed:ct1=propose modal	-32
proposed:ct1=propose participle-passive	-10
proposed:ct1=propose past	12
proposed:ct1=propose perfect	17
proposed:ct1=propose pluperfect	26
proposed:ct1=propose present	11
proposed:ct1=sell present	7
proposed:ct1=stay future	2
proposed:ct1=stay future-passive	17
proposed:ct1=stay gerund	4
proposed:ct1=stay infinitive	-2
proposed:ct1=stay modal	3
proposed:ct1=stay past	16
proposed:ct1=stay past-passive	-10
proposed:ct1=stay perfect	-20
proposed:ct1=stay pluperfect	11
proposed:ct1=stay present	-8
proposed:ct1=stay present-passive	2
proposed:ct1=suspend future	-15
proposed:ct1=suspend infinitive	-5
proposed:ct1=suspend participle-passive	-11
proposed:ct1=suspend past	-8
proposed:ct1=suspend perfect	8
proposed:ct1=suspend perfect-passive	4
proposed:ct1=suspend present	24
proposed:ct1=suspend present-passive	-6
proposed:ct1=target present	-9
proposed:ct1=up future	20
proposed:ct1=up gerund	-4
proposed:ct1=up infinitive	-2
proposed:ct1=up modal	17
proposed:ct1=up past	-4
proposed:ct1=up present	7
proposed:does not add up	-22
proposed:end	-14
proposed:end as ended>0.05	-10
proposed:end as ended>0.1	-9
proposed:end as ended>0.2	-5
proposed:end as ended>0.35	-14
proposed:end as ended>0.5	-8
proposed:end as ended>0.65	-4
proposed:end as in force>0.05	3
proposed:end as in force>0.1	-7
proposed:end as in force>0.35	-5
proposed:end as in force>0.5	-11
proposed:end as in force>0.65	-3
proposed:end as in force>0.8	-12
proposed:end as in force>0.9	-24
proposed:end as in force>0.97	-56
proposed:end as proposed>0.05	24
proposed:end as proposed>0.1	8
proposed:end as proposed>0.2	18
proposed:end as proposed>0.35	12
proposed:end as proposed>0.5	12
proposed:end as proposed>0.65	14
proposed:end as proposed>0.9	16
proposed:end as proposed>0.97	32
proposed:end+length+since	-8
proposed:end+since	25
proposed:end=ahead	6
proposed:end=gone	-8
proposed:end=none	-15
proposed:end=soon	-18
proposed:end=today	-10
proposed:end>0.05	10
proposed:end>0.1	-12
proposed:end>0.2	7
proposed:end>0.35	6
proposed:end>0.5	7
proposed:end>0.65	5
proposed:end>0.8	-7
proposed:end>0.9	10
proposed:has-future	6
proposed:has-gerund	-4
proposed:has-infinitive	-8
proposed:has-modal	3
proposed:has-past	4
proposed:has-perfect	4
proposed:has-pluperfect	-3
proposed:headline	6
proposed:here ended>0.05	-21
proposed:here ended>0.1	-12
proposed:here ended>0.2	2
proposed:here ended>0.35	-8
proposed:here ended>0.5	-19
proposed:here ended>0.65	-7
proposed:here ended>0.9	7
proposed:here in force>0.05	-10
proposed:here in force>0.1	-10
proposed:here in force>0.2	9
proposed:here in force>0.35	-5
proposed:here in force>0.5	-6
proposed:here in force>0.65	-4
proposed:here in force>0.8	-6
proposed:here in force>0.9	4
proposed:here in force>0.97	13
proposed:here proposed>0.05	10
proposed:here proposed>0.1	11
proposed:here proposed>0.2	4
proposed:here proposed>0.35	8
proposed:here proposed>0.8	-11
proposed:here proposed>0.9	-5
proposed:here:=	-23
proposed:here:=agreed	-15
proposed:here:=agreed+ends	-16
proposed:here:=agreed+ends+wants	-8
proposed:here:=agreed+over	-9
proposed:here:=agreed+over+ends	21
proposed:here:=agreed+wants	37
proposed:here:=awaits	14
proposed:here:=awaits+agreed	-16
proposed:here:=awaits+agreed+ends	-2
proposed:here:=effect	-35
proposed:here:=effect+agreed+ends	13
proposed:here:=effect+ends	-12
proposed:here:=effect+over	-5
proposed:here:=effect+over+ends	8
proposed:here:=effect+will+ends	-44
proposed:here:=ends	-5
proposed:here:=ends+wants	21
proposed:here:=over	-3
proposed:here:=over+ends	12
proposed:here:=over+ends+wants	2
proposed:here:=signed	-5
proposed:here:=signed+ends	12
proposed:here:=signed+wants	-16
proposed:here:=will	18
proposed:here:=will+agreed	12
proposed:here:=will+ends	21
proposed:here:=will+ends+wants	-4
proposed:here:=will+wants	17
proposed:here:agreed	-3
proposed:here:awaits	-6
proposed:here:effect	-62
proposed:here:ends	2
proposed:here:over	8
proposed:here:signed	-2
proposed:here:unsigned	-10
proposed:here:wants	22
proposed:here:will	25
proposed:lead="	8
proposed:lead=(	-10
proposed:lead=)	-12
proposed:lead=,	-4
proposed:lead=-	25
proposed:lead=1	-15
proposed:lead=:	-23
proposed:lead=;	-12
proposed:lead=a	8
proposed:lead=after	-17
proposed:lead=an	18
proposed:lead=and	22
proposed:lead=another	28
proposed:lead=as	7
proposed:lead=at	9
proposed:lead=because	9
proposed:lead=before	-14
proposed:lead=bessent	-10
proposed:lead=both	7
proposed:lead=brazil	17
proposed:lead=britain	-9
proposed:lead=china	-10
proposed:lead=for	-24
proposed:lead=from	-27
proposed:lead=he	-15
proposed:lead=i	-24
proposed:lead=if	6
proposed:lead=in	19
proposed:lead=it	-4
proposed:lead=its	8
proposed:lead=mexico	-21
proposed:lead=mr	9
proposed:lead=my	-9
proposed:lead=no	8
proposed:lead=on	-5
proposed:lead=our	-4
proposed:lead=since	-13
proposed:lead=so	9
proposed:lead=that	8
proposed:lead=the	3
proposed:lead=their	11
proposed:lead=they	-4
proposed:lead=this	6
proposed:lead=trade	24
proposed:lead=trump	-2
proposed:lead=turkey	25
proposed:lead=under	-12
proposed:lead=until	2
proposed:lead=us	7
proposed:lead=washington	19
proposed:lead=we	-5
proposed:lead=what	-5
proposed:lead=which	-28
proposed:lead=who	20
proposed:lead=whose	14
proposed:lead=with	-2
proposed:lead=without	-12
proposed:lead=—	4
proposed:lead=•	5
proposed:length	4
proposed:length as ended>0.05	-28
proposed:length as ended>0.1	-33
proposed:length as ended>0.2	-4
proposed:length as ended>0.35	6
proposed:length as ended>0.5	6
proposed:length as ended>0.65	11
proposed:length as in force>0.05	10
proposed:length as in force>0.2	-8
proposed:length as in force>0.5	-16
proposed:length as in force>0.65	-9
proposed:length as in force>0.8	-15
proposed:length as in force>0.9	-10
proposed:length as in force>0.97	24
proposed:length as proposed>0.05	17
proposed:length as proposed>0.1	18
proposed:length as proposed>0.2	24
proposed:length as proposed>0.35	21
proposed:length as proposed>0.5	28
proposed:length as proposed>0.65	19
proposed:length as proposed>0.8	6
proposed:length as proposed>0.9	20
proposed:length as proposed>0.97	7
proposed:length+since	19
proposed:length>0.05	8
proposed:length>0.1	6
proposed:length>0.2	9
proposed:length>0.35	9
proposed:length>0.5	2
proposed:length>0.9	-2
proposed:length>0.97	3
proposed:made a sentence whose=4	-28
proposed:made a sentence whose=5	3
proposed:made a sentence whose=6	16
proposed:made a sentence whose=7	19
proposed:made a sentence whose=8	8
proposed:made a sentence whose=9	-15
proposed:made another end whose=9	-22
proposed:made another length whose=6	-6
proposed:made another length whose=7	-13
proposed:made another length whose=8	-28
proposed:made another length whose=9	28
proposed:made bare whose=3	-15
proposed:made bare whose=4	-32
proposed:made bare whose=5	-18
proposed:made bare whose=7	-5
proposed:made bare whose=8	-8
proposed:made bare whose=9	-3
proposed:made other state whose=3	-21
proposed:made other state whose=4	-11
proposed:made other state whose=5	-27
proposed:made other state whose=6	30
proposed:made other state whose=7	-16
proposed:made other state whose=8	7
proposed:made other state whose=9	-9
proposed:made own whose=3	-14
proposed:made own whose=4	-68
proposed:made own whose=5	-39
proposed:made own whose=6	-7
proposed:made own whose=7	14
proposed:made own whose=8	25
proposed:made own whose=9	19
proposed:mine=0 rival=0	-25
proposed:mine=0 rival=1	-14
proposed:mine=0 rival=2	-46
proposed:mine=0 rival=3	-44
proposed:mine=0 rival=4	4
proposed:mine=0 rival=5	-45
proposed:mine=0 rival=6	2
proposed:mine=0 rival=7	2
proposed:mine=0 rival=8	-25
proposed:mine=0 rival=9	-35
proposed:mine=1 rival=2	-39
proposed:mine=1 rival=3	31
proposed:mine=1 rival=5	-7
proposed:mine=1 rival=6	-29
proposed:mine=1 rival=7	-36
proposed:mine=1 rival=8	-10
proposed:mine=2 rival=0	-20
proposed:mine=2 rival=1	-22
proposed:mine=2 rival=2	-5
proposed:mine=2 rival=3	-12
proposed:mine=2 rival=4	24
proposed:mine=2 rival=5	11
proposed:mine=2 rival=6	6
proposed:mine=2 rival=7	-14
proposed:mine=2 rival=8	22
proposed:mine=3 rival=0	-16
proposed:mine=3 rival=2	14
proposed:mine=3 rival=4	11
proposed:mine=3 rival=5	2
proposed:mine=3 rival=6	11
proposed:mine=3 rival=7	12
proposed:mine=3 rival=8	-6
proposed:mine=3 rival=9	-16
proposed:mine=4 rival=0	6
proposed:mine=4 rival=1	-2
proposed:mine=4 rival=3	-39
proposed:mine=4 rival=4	14
proposed:mine=4 rival=5	27
proposed:mine=4 rival=6	27
proposed:mine=4 rival=7	-28
proposed:mine=4 rival=8	-7
proposed:mine=4 rival=9	-16
proposed:mine=5 rival=2	14
proposed:mine=5 rival=3	-18
proposed:mine=5 rival=4	3
proposed:mine=5 rival=5	-26
proposed:mine=5 rival=6	12
proposed:mine=5 rival=7	30
proposed:mine=5 rival=8	-16
proposed:mine=5 rival=9	-9
proposed:mine=6 rival=2	23
proposed:mine=6 rival=3	-16
proposed:mine=6 rival=4	-10
proposed:mine=6 rival=5	-17
proposed:mine=6 rival=7	2
proposed:mine=6 rival=8	28
proposed:mine=6 rival=9	19
proposed:mine=7 rival=3	-19
proposed:mine=7 rival=4	11
proposed:mine=7 rival=5	-21
proposed:mine=7 rival=7	26
proposed:mine=7 rival=8	-16
proposed:mine=7 rival=9	29
proposed:mine=8 rival=5	-11
proposed:mine=8 rival=6	9
proposed:mine=8 rival=7	-9
proposed:mine=8 rival=8	3
proposed:mine=8 rival=9	-7
proposed:mine=9 rival=3	5
proposed:mine=9 rival=4	7
proposed:mine=9 rival=5	11
proposed:mine=9 rival=7	-26
proposed:mine=9 rival=9	9
proposed:one sentence	-7
proposed:other other pair ended bare	11
proposed:other other pair ended end apart	-24
proposed:other other pair ended end open	9
proposed:other other pair ended own	9
proposed:other other pair in force a sentence	-14
proposed:other other pair in force another length	-4
proposed:other other pair in force another start	-10
proposed:other other pair in force bare	-24
proposed:other other pair in force end apart	-21
proposed:other other pair in force end open	-9
proposed:other other pair in force end same	-16
proposed:other other pair in force own	-11
proposed:other other pair proposed a sentence	-27
proposed:other other pair proposed another length	8
proposed:other other pair proposed bare	-20
proposed:other other pair proposed end apart	-17
proposed:other other pair proposed end open	-8
proposed:other other pair proposed end same	-27
proposed:other other pair proposed own	-44
proposed:other same pair ended a sentence	-27
proposed:other same pair ended bare	-9
proposed:other same pair ended end apart	13
proposed:other same pair ended end open	-6
proposed:other same pair ended end same	-8
proposed:other same pair ended own	-20
proposed:other same pair in force a sentence	-26
proposed:other same pair in force another end	-15
proposed:other same pair in force another length	-26
proposed:other same pair in force bare	-6
proposed:other same pair in force end apart	2
proposed:other same pair in force end open	-14
proposed:other same pair in force end same	-11
proposed:other same pair in force own	-5
proposed:other same pair proposed a sentence	-21
proposed:other same pair proposed another length	-6
proposed:other same pair proposed end apart	-15
proposed:other same pair proposed end open	-30
proposed:other same pair proposed own	-33
proposed:other state of ended	-10
proposed:other state of ended end	-14
proposed:other state of ended end+length	2
proposed:other state of ended end+length+since	4
proposed:other state of ended end>0.05	-9
proposed:other state of ended end>0.1	-9
proposed:other state of ended end>0.2	-5
proposed:other state of ended end>0.35	-14
proposed:other state of ended end>0.5	-8
proposed:other state of ended end>0.65	-4
proposed:other state of ended false end+length	6
proposed:other state of ended length	-3
proposed:other state of ended length>0.05	-12
proposed:other state of ended length>0.1	-19
proposed:other state of ended length>0.2	-5
proposed:other state of ended length>0.35	-9
proposed:other state of ended length>0.5	-4
proposed:other state of ended length>0.65	-3
proposed:other state of ended mine=2	-13
proposed:other state of ended mine=3	-18
proposed:other state of ended mine=4	-6
proposed:other state of ended mine=5	-10
proposed:other state of ended mine=7	17
proposed:other state of ended mine=8	7
proposed:other state of ended mine=9	-6
proposed:other state of ended since>0.05	4
proposed:other state of ended since>0.1	4
proposed:other state of ended since>0.2	4
proposed:other state of ended since>0.35	4
proposed:other state of ended since>0.5	4
proposed:other state of ended since>0.65	4
proposed:other state of ended since>0.8	4
proposed:other state of ended since>0.9	4
proposed:other state of ended since>0.97	4
proposed:other state of ended true end	-14
proposed:other state of ended true end+length	-4
proposed:other state of ended true length	-3
proposed:other state of in force	-7
proposed:other state of in force end	-37
proposed:other state of in force end+length	3
proposed:other state of in force end+length+since	7
proposed:other state of in force end+since	6
proposed:other state of in force end>0.05	6
proposed:other state of in force end>0.1	-11
proposed:other state of in force end>0.2	-6
proposed:other state of in force end>0.35	-5
proposed:other state of in force end>0.65	-4
proposed:other state of in force end>0.8	-14
proposed:other state of in force end>0.97	-30
proposed:other state of in force false end+length	14
proposed:other state of in force false end+since	-9
proposed:other state of in force false length+since	18
proposed:other state of in force length	2
proposed:other state of in force length+since	17
proposed:other state of in force length>0.05	6
proposed:other state of in force length>0.1	3
proposed:other state of in force length>0.2	4
proposed:other state of in force length>0.35	15
proposed:other state of in force length>0.5	7
proposed:other state of in force length>0.65	6
proposed:other state of in force length>0.8	11
proposed:other state of in force length>0.97	18
proposed:other state of in force mine=0	-17
proposed:other state of in force mine=1	-5
proposed:other state of in force mine=2	-6
proposed:other state of in force mine=3	30
proposed:other state of in force mine=4	-14
proposed:other state of in force mine=5	24
proposed:other state of in force mine=6	-28
proposed:other state of in force mine=7	3
proposed:other state of in force mine=8	-3
proposed:other state of in force mine=9	-11
proposed:other state of in force since	-43
proposed:other state of in force since>0.05	-4
proposed:other state of in force since>0.1	7
proposed:other state of in force since>0.2	4
proposed:other state of in force since>0.35	2
proposed:other state of in force since>0.65	3
proposed:other state of in force since>0.8	-5
proposed:other state of in force since>0.9	-6
proposed:other state of in force since>0.97	2
proposed:other state of in force true end	-37
proposed:other state of in force true end+length	-18
proposed:other state of in force true end+length+since	13
proposed:other state of in force true end+since	17
proposed:other state of in force true length	2
proposed:other state of in force true length+since	2
proposed:other state of in force true since	-43
proposed:own	2
proposed:own end	13
proposed:own end+length	-11
proposed:own end+length+since	-12
proposed:own end+since	25
proposed:own end>0.05	12
proposed:own end>0.1	-3
proposed:own end>0.2	12
proposed:own end>0.35	7
proposed:own end>0.5	6
proposed:own end>0.65	7
proposed:own end>0.8	-7
proposed:own end>0.9	2
proposed:own end>0.97	16
proposed:own false end+length	-4
proposed:own false end+length+since	-10
proposed:own false end+since	-6
proposed:own false length+since	-32
proposed:own length+since	3
proposed:own length>0.1	2
proposed:own length>0.2	4
proposed:own length>0.35	-2
proposed:own length>0.8	-2
proposed:own length>0.9	6
proposed:own length>0.97	-2
proposed:own mine=0	-25
proposed:own mine=1	-33
proposed:own mine=2	9
proposed:own mine=3	-8
proposed:own mine=4	6
proposed:own mine=5	5
proposed:own mine=7	6
proposed:own mine=8	-4
proposed:own mine=9	10
proposed:own since	-27
proposed:own since>0.1	-5
proposed:own since>0.2	2
proposed:own since>0.5	6
proposed:own since>0.65	3
proposed:own since>0.8	4
proposed:own since>0.97	-5
proposed:own true end	13
proposed:own true end+length	-11
proposed:own true end+length+since	-7
proposed:own true end+since	35
proposed:own true length+since	41
proposed:own true since	-27
proposed:pc0=agree	-15
proposed:pc0=bear	-39
proposed:pc0=begin	-5
proposed:pc0=down	-44
proposed:pc0=end	7
proposed:pc0=impose	-17
proposed:pc0=say	24
proposed:pc0=stay	31
proposed:pc0=suspend	13
proposed:pc0=target	-25
proposed:pc0=threaten	-2
proposed:pc0=up	-6
proposed:pt0=future	-8
proposed:pt0=future-passive	-2
proposed:pt0=modal	6
proposed:pt0=modal-passive	-20
proposed:pt0=past	-16
proposed:pt0=past-passive	8
proposed:pt0=perfect	6
proposed:pt0=perfect-passive	-31
proposed:pt0=pluperfect	-6
proposed:pt0=present	15
proposed:qt=future	9
proposed:qt=modal	-15
proposed:qt=past	-9
proposed:qt=perfect	3
proposed:qt=pluperfect	-18
proposed:qt=present	15
proposed:quoted	-20
proposed:said ended>0.05	6
proposed:said ended>0.1	-9
proposed:said ended>0.35	18
proposed:said ended>0.5	12
proposed:said ended>0.65	13
proposed:said ended>0.8	5
proposed:said ended>0.9	13
proposed:said in force>0.05	10
proposed:said in force>0.1	12
proposed:said in force>0.2	9
proposed:said in force>0.35	4
proposed:said in force>0.5	7
proposed:said in force>0.65	12
proposed:said in force>0.8	12
proposed:said in force>0.9	19
proposed:said in force>0.97	6
proposed:said proposed>0.05	7
proposed:said proposed>0.1	4
proposed:said proposed>0.2	-5
proposed:said proposed>0.35	9
proposed:said proposed>0.5	3
proposed:said proposed>0.65	17
proposed:said proposed>0.8	12
proposed:said proposed>0.9	16
proposed:said proposed>0.97	20
proposed:sentences	-16
proposed:since	-73
proposed:since as in force>0.05	2
proposed:since as in force>0.1	10
proposed:since as in force>0.2	-2
proposed:since as in force>0.35	-20
proposed:since as in force>0.5	-15
proposed:since as in force>0.65	18
proposed:since as in force>0.8	5
proposed:since as in force>0.9	-12
proposed:since as in force>0.97	8
proposed:since as proposed>0.05	13
proposed:since as proposed>0.1	8
proposed:since as proposed>0.2	23
proposed:since as proposed>0.35	12
proposed:since as proposed>0.5	15
proposed:since as proposed>0.65	8
proposed:since as proposed>0.8	11
proposed:since as proposed>0.9	4
proposed:since as proposed>0.97	-4
proposed:since=ahead	6
proposed:since=gone	-26
proposed:since=gone month	-19
proposed:since=none	-16
proposed:since=soon	34
proposed:since=today	-26
proposed:since=yesterday	-44
proposed:since>0.05	-6
proposed:since>0.1	-6
proposed:since>0.35	3
proposed:since>0.5	6
proposed:since>0.65	2
proposed:since>0.9	-4
proposed:since>0.97	-2
proposed:some ended>0.05	-13
proposed:some ended>0.1	-7
proposed:some ended>0.2	-6
proposed:some ended>0.65	-4
proposed:some ended>0.8	-10
proposed:some ended>0.9	-14
proposed:some in force>0.05	6
proposed:some in force>0.1	5
proposed:some in force>0.2	11
proposed:some in force>0.35	4
proposed:some in force>0.5	9
proposed:some in force>0.65	18
proposed:some in force>0.8	5
proposed:some in force>0.9	-11
proposed:some in force>0.97	26
proposed:some proposed>0.05	-17
proposed:some proposed>0.1	-14
proposed:some proposed>0.2	-4
proposed:some proposed>0.35	-5
proposed:some proposed>0.65	3
proposed:some proposed>0.8	-17
proposed:some proposed>0.9	5
proposed:some proposed>0.97	-6
proposed:t0=future-passive	18
proposed:t0=modal	3
proposed:t0=modal-passive	3
proposed:t0=past	-7
proposed:t0=past-passive	-14
proposed:t0=perfect	6
proposed:t0=perfect-passive	-8
proposed:t0=pluperfect	-11
proposed:t0=pluperfect-passive	3
proposed:t0=present	-3
proposed:t0=present-passive	3
proposed:t0=present-passive-not	-4
proposed:tense=future	-2
proposed:tense=future ahead	8
proposed:tense=future none	-22
proposed:tense=future soon	8
proposed:tense=modal	-17
proposed:tense=modal ahead	-8
proposed:tense=modal none	2
proposed:tense=modal soon	-6
proposed:tense=none	-12
proposed:tense=none ahead	-2
proposed:tense=none soon	-23
proposed:tense=past	14
proposed:tense=past ahead	6
proposed:tense=past gone	-7
proposed:tense=past none	12
proposed:tense=past soon	8
proposed:tense=past today	-9
proposed:tense=perfect	-11
proposed:tense=perfect ahead	23
proposed:tense=perfect none	-17
proposed:tense=perfect soon	15
proposed:tense=pluperfect ahead	-17
proposed:tense=pluperfect none	-3
proposed:tense=present	-13
proposed:tense=present gone	6
proposed:tense=present none	4
proposed:tense=present soon	-16
proposed:tense=present today	-6
proposed:top	-17
proposed:when=ahead ahead	11
proposed:when=ahead ahead 	-3
proposed:when=ahead ahead long	13
proposed:when=ahead gone	-14
proposed:when=ahead gone 	8
proposed:when=ahead gone long	-21
proposed:when=ahead gone month	-12
proposed:when=ahead gone month long	-15
proposed:when=ahead none	-9
proposed:when=ahead none long	-14
proposed:when=ahead soon	40
proposed:when=ahead soon 	46
proposed:when=ahead soon long	16
proposed:when=ahead today	-19
proposed:when=ahead today 	-11
proposed:when=ahead today long	-17
proposed:when=ahead yesterday	-44
proposed:when=ahead yesterday 	-3
proposed:when=ahead yesterday long	-41
proposed:when=gone gone	-2
proposed:when=gone gone long	-2
proposed:when=gone none	-11
proposed:when=gone none 	-8
proposed:when=gone none long	-2
proposed:when=none ahead	-3
proposed:when=none ahead 	-21
proposed:when=none ahead long	5
proposed:when=none gone	10
proposed:when=none gone 	-18
proposed:when=none gone long	19
proposed:when=none gone month	-28
proposed:when=none gone month 	-16
proposed:when=none gone month long	-16
proposed:when=none none	-10
proposed:when=none none 	-20
proposed:when=none none long	4
proposed:when=none soon	-2
proposed:when=none soon 	-40
proposed:when=none soon long	15
proposed:when=none today	-22
proposed:when=none today 	-2
proposed:when=none today long	-19
proposed:when=none yesterday	6
proposed:when=none yesterday long	7
proposed:when=soon gone	-26
proposed:when=soon gone 	-22
proposed:when=soon gone long	-16
proposed:when=soon gone month	7
proposed:when=soon gone month 	-9
proposed:when=soon gone month long	11
proposed:when=soon none	-5
proposed:when=soon none 	-26
proposed:when=soon none long	15
proposed:when=soon soon 	-8
proposed:when=soon soon long	4
proposed:when=soon today 	-7
proposed:when=soon today long	3
proposed:when=soon yesterday	-18
proposed:when=soon yesterday long	-14
proposed:when=today gone	-18
proposed:when=today gone long	-15
proposed:when=today gone month	-19
proposed:when=today gone month 	-6
proposed:when=today gone month long	-12
proposed:when=today none	10
proposed:when=today none 	-3
proposed:when=today none long	13
proposed:when=yesterday none 	-8
proposed:whole ended>0.05	11
proposed:whole ended>0.1	4
proposed:whole ended>0.2	3
proposed:whole ended>0.5	12
proposed:whole ended>0.65	3
proposed:whole ended>0.8	9
proposed:whole in force>0.05	-4
proposed:whole in force>0.1	2
proposed:whole in force>0.5	-5
proposed:whole in force>0.65	5
proposed:whole in force>0.8	-3
proposed:whole in force>0.9	4
proposed:whole in force>0.97	-11
proposed:whole proposed>0.05	19
proposed:whole proposed>0.1	20
proposed:whole proposed>0.2	20
proposed:whole proposed>0.35	11
proposed:whole proposed>0.5	-7
proposed:whole proposed>0.65	5
proposed:whole proposed>0.8	13
proposed:whole proposed>0.9	18
proposed:whole proposed>0.97	19
proposed:whose>0.05	-16
proposed:whose>0.1	-16
proposed:whose>0.2	-16
proposed:whose>0.35	-12
proposed:whose>0.5	4
proposed:whose>0.65	21
proposed:whose>0.8	15
proposed:whose>0.9	13
proposed:whose>0.97	7`;
