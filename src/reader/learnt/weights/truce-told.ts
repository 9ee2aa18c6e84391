// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence	9
ended:a sentence end	-9
ended:a sentence end>0.05	3
ended:a sentence end>0.1	3
ended:a sentence end>0.2	11
ended:a sentence end>0.35	3
ended:a sentence end>0.5	8
ended:a sentence end>0.65	4
ended:a sentence length	11
ended:a sentence length>0.05	12
ended:a sentence length>0.1	12
ended:a sentence length>0.2	13
ended:a sentence length>0.35	13
ended:a sentence length>0.5	12
ended:a sentence mine=0	-5
ended:a sentence mine=1	3
ended:a sentence mine=2	-4
ended:a sentence mine=3	10
ended:a sentence mine=4	11
ended:a sentence since	-5
ended:a sentence since>0.05	8
ended:a sentence since>0.1	8
ended:a sentence since>0.2	-5
ended:a sentence since>0.35	-4
ended:a sentence true end	-9
ended:a sentence true length	11
ended:a sentence true since	-5
ended:after:=	-18
ended:after:=agreed+wants	-6
ended:after:=awaits	-24
ended:after:=awaits+agreed+ends	16
ended:after:=effect	5
ended:after:=effect+ends	-3
ended:after:=ends	-6
ended:after:=ends+wants	17
ended:after:=over	-4
ended:after:=over+ends	-7
ended:after:=signed	-4
ended:after:=wants	9
ended:after:=will	-16
ended:after:=will+ends	10
ended:after:agreed	15
ended:after:effect	-4
ended:after:ends	8
ended:after:signed	-4
ended:after:unsigned	-7
ended:after:wants	18
ended:after:will	-6
ended:all ended>0.05	29
ended:all ended>0.1	28
ended:all ended>0.2	28
ended:all ended>0.35	33
ended:all ended>0.5	7
ended:all ended>0.65	-20
ended:all ended>0.8	-19
ended:all in force>0.05	-7
ended:all in force>0.2	9
ended:all in force>0.35	8
ended:all in force>0.5	-10
ended:all in force>0.65	-15
ended:all in force>0.8	15
ended:all in force>0.9	-19
ended:all in force>0.97	3
ended:all proposed>0.05	-3
ended:all proposed>0.1	11
ended:all proposed>0.2	15
ended:all proposed>0.35	12
ended:all proposed>0.5	-12
ended:all proposed>0.65	3
ended:all proposed>0.8	-16
ended:all proposed>0.9	-4
ended:all proposed>0.97	27
ended:all:agreed	-18
ended:all:agreed=0	-5
ended:all:agreed=1	-23
ended:all:agreed=2	11
ended:all:agreed=3	-17
ended:all:awaits	-12
ended:all:awaits=0	-12
ended:all:awaits=1	-8
ended:all:awaits=2	-7
ended:all:effect	-11
ended:all:effect=0	-12
ended:all:effect=2	-28
ended:all:ends	-18
ended:all:ends=1	-23
ended:all:ends=2	3
ended:all:ends=3	-6
ended:all:over	14
ended:all:over=0	-41
ended:all:over=1	5
ended:all:over=2	3
ended:all:over=3	16
ended:all:signed	-8
ended:all:signed=0	-14
ended:all:signed=1	-17
ended:all:signed=2	12
ended:all:signed=3	5
ended:all:unsigned	-11
ended:all:unsigned=0	-15
ended:all:unsigned=1	-26
ended:all:unsigned=2	22
ended:all:wants	-26
ended:all:wants=0	4
ended:all:wants=2	-33
ended:all:wants=3	-8
ended:all:will	-3
ended:all:will=0	-18
ended:all:will=1	-14
ended:all:will=3	21
ended:another length	-8
ended:another length length	-8
ended:another length length>0.05	-8
ended:another length length>0.1	-8
ended:another length true length	-8
ended:asks	-15
ended:bare	-17
ended:bare bare	-17
ended:bare mine=0	-49
ended:bare mine=1	-3
ended:bare mine=2	15
ended:bare mine=3	-17
ended:bare mine=4	35
ended:bare mine=5	-6
ended:bare true bare	-17
ended:before:=agreed	-13
ended:before:=agreed+ends	9
ended:before:=awaits	11
ended:before:=effect	-30
ended:before:=effect+will+ends	-2
ended:before:=ends	-6
ended:before:=over	42
ended:before:=over+ends	-3
ended:before:=signed	-15
ended:before:=wants	9
ended:before:=will	-8
ended:before:=will+ends	-4
ended:before:agreed	-9
ended:before:awaits	10
ended:before:effect	-46
ended:before:ends	-7
ended:before:over	30
ended:before:signed	-16
ended:before:wants	4
ended:before:will	-20
ended:c0=agree	22
ended:c0=bear	-10
ended:c0=begin	7
ended:c0=down	8
ended:c0=end	-9
ended:c0=impose	15
ended:c0=propose	13
ended:c0=return	8
ended:c0=say	13
ended:c0=stay	5
ended:c0=suspend	9
ended:c0=target	-23
ended:c0=up	11
ended:c1=agree	19
ended:c1=bear	-9
ended:c1=begin	4
ended:c1=down	4
ended:c1=end	6
ended:c1=impose	9
ended:c1=propose	9
ended:c1=return	8
ended:c1=say	10
ended:c1=stay	-3
ended:c1=suspend	15
ended:c1=target	-28
ended:c1=up	7
ended:ct0=agree past	-2
ended:ct0=agree past-passive	13
ended:ct0=agree perfect	6
ended:ct0=agree pluperfect	-13
ended:ct0=agree present	28
ended:ct0=agree present-passive	-13
ended:ct0=bear modal	4
ended:ct0=bear past	-13
ended:ct0=bear perfect	-2
ended:ct0=bear present	2
ended:ct0=bear present-passive	-4
ended:ct0=begin future	-18
ended:ct0=begin future-passive	-6
ended:ct0=begin modal	8
ended:ct0=begin past	9
ended:ct0=begin present	7
ended:ct0=down modal	-4
ended:ct0=down past	9
ended:ct0=down past-passive	9
ended:ct0=end modal	-30
ended:ct0=end past-passive	9
ended:ct0=end present	-5
ended:ct0=impose future	-4
ended:ct0=impose modal	11
ended:ct0=impose modal-passive	-7
ended:ct0=impose past-passive	18
ended:ct0=impose perfect	3
ended:ct0=impose perfect-passive	-9
ended:ct0=impose pluperfect	11
ended:ct0=impose present	-8
ended:ct0=impose present-passive	13
ended:ct0=propose modal	3
ended:ct0=propose past	2
ended:ct0=propose perfect	-15
ended:ct0=propose pluperfect	11
ended:ct0=propose present	14
ended:ct0=propose present-passive	-4
ended:ct0=say future	10
ended:ct0=say present	11
ended:ct0=stay future	2
ended:ct0=stay future-passive	-6
ended:ct0=stay past	12
ended:ct0=stay past-passive	7
ended:ct0=stay pluperfect	4
ended:ct0=stay present	-11
ended:ct0=stay present-passive	-3
ended:ct0=suspend future	3
ended:ct0=suspend future-passive	13
ended:ct0=suspend modal	11
ended:ct0=suspend past	7
ended:ct0=suspend past-passive	-3
ended:ct0=suspend perfect	-5
ended:ct0=suspend present	-47
ended:ct0=suspend present-passive	-2
ended:ct0=target present	-5
ended:ct0=up future	-6
ended:ct0=up modal	13
ended:ct0=up past	-5
ended:ct0=up present	9
ended:ct1=agree participle-passive	-21
ended:ct1=agree past	5
ended:ct1=agree past-passive	13
ended:ct1=agree perfect	10
ended:ct1=agree pluperfect	-11
ended:ct1=agree present	25
ended:ct1=agree present-passive	-13
ended:ct1=bear future	6
ended:ct1=bear infinitive	-2
ended:ct1=bear modal	4
ended:ct1=bear participle-passive	-2
ended:ct1=bear past	-13
ended:ct1=bear perfect	-2
ended:ct1=bear present	2
ended:ct1=bear present-passive	-4
ended:ct1=begin future	-11
ended:ct1=begin future-passive	-6
ended:ct1=begin gerund	-6
ended:ct1=begin infinitive	-7
ended:ct1=begin modal	9
ended:ct1=begin past	6
ended:ct1=begin present	7
ended:ct1=down infinitive	-9
ended:ct1=down modal	-4
ended:ct1=down past	9
ended:ct1=down past-passive	9
ended:ct1=end gerund	4
ended:ct1=end infinitive	6
ended:ct1=end modal	-30
ended:ct1=end participle-passive	18
ended:ct1=end past-passive	9
ended:ct1=end present	-5
ended:ct1=impose future	-3
ended:ct1=impose infinitive	-3
ended:ct1=impose modal	11
ended:ct1=impose modal-passive	-7
ended:ct1=impose participle-passive	-20
ended:ct1=impose past-passive	19
ended:ct1=impose perfect	8
ended:ct1=impose perfect-passive	-9
ended:ct1=impose pluperfect	19
ended:ct1=impose present	-14
ended:ct1=impose present-passive	13
ended:ct1=propose modal	4
ended:ct1=propose participle-passive	-6
ended:ct1=propose past	-10
ended:ct1=propose perfect	-13
ended:ct1=propose pluperfect	15
ended:ct1=propose present	18
ended:ct1=propose present-passive	-3
ended:ct1=say future	10
ended:ct1=say present	12
ended:ct1=stay future	-29
ended:ct1=stay future-passive	-6
ended:ct1=stay gerund	-4
ended:ct1=stay infinitive	-9
ended:ct1=stay participle-passive	-13
ended:ct1=stay past	12
ended:ct1=stay past-passive	7
ended:ct1=stay pluperfect	2
ended:ct1=stay present	-5
ended:ct1=stay present-passive	-3
ended:ct1=suspend future	3
ended:ct1=suspend future-passive	13
ended:ct1=suspend infinitive	10
ended:ct1=suspend modal	11
ended:ct1=suspend participle-passive	-5
ended:ct1=suspend past	7
ended:ct1=suspend past-passive	-3
ended:ct1=suspend perfect	-4
ended:ct1=suspend present	-38
ended:ct1=suspend present-passive	-2
ended:ct1=target participle-passive	-5
ended:ct1=target present	-5
ended:ct1=up future	-6
ended:ct1=up infinitive	-9
ended:ct1=up modal	13
ended:ct1=up past	-5
ended:ct1=up present	9
ended:end	-7
ended:end as ended>0.05	18
ended:end as ended>0.1	11
ended:end as ended>0.2	8
ended:end as ended>0.35	4
ended:end as ended>0.5	-16
ended:end as ended>0.65	-7
ended:end as ended>0.9	-8
ended:end as in force>0.1	2
ended:end as in force>0.35	4
ended:end as in force>0.5	-6
ended:end as in force>0.65	3
ended:end as in force>0.8	-2
ended:end as in force>0.9	5
ended:end as in force>0.97	20
ended:end as proposed>0.05	18
ended:end as proposed>0.1	8
ended:end as proposed>0.2	2
ended:end as proposed>0.35	5
ended:end as proposed>0.5	6
ended:end as proposed>0.65	12
ended:end as proposed>0.8	-14
ended:end as proposed>0.9	-8
ended:end as proposed>0.97	-9
ended:end+length	-4
ended:end+length+since	-9
ended:end+since	22
ended:end=ahead	-10
ended:end=gone	13
ended:end=none	-24
ended:end=soon	-27
ended:end=today	17
ended:end=yesterday	6
ended:end>0.1	3
ended:end>0.2	2
ended:end>0.35	4
ended:end>0.5	-18
ended:end>0.65	-2
ended:end>0.8	-8
ended:end>0.9	-9
ended:end>0.97	10
ended:has-future	4
ended:has-gerund	6
ended:has-infinitive	-8
ended:has-modal	-9
ended:has-participle	-11
ended:has-past	7
ended:has-perfect	7
ended:has-pluperfect	-5
ended:has-present	6
ended:headline	7
ended:here:=	-43
ended:here:=agreed	-22
ended:here:=agreed+over	23
ended:here:=agreed+over+ends	-15
ended:here:=awaits	-12
ended:here:=awaits+agreed	11
ended:here:=awaits+agreed+ends	-4
ended:here:=awaits+ends	-9
ended:here:=effect	-61
ended:here:=effect+agreed	-9
ended:here:=effect+ends	-6
ended:here:=effect+ends+wants	-3
ended:here:=effect+over+ends	5
ended:here:=effect+will+ends	-4
ended:here:=ends	2
ended:here:=over	47
ended:here:=over+ends	-8
ended:here:=over+ends+wants	11
ended:here:=over+wants	14
ended:here:=signed	-21
ended:here:=wants	-13
ended:here:=will	18
ended:here:=will+ends	-6
ended:here:=will+ends+wants	-2
ended:here:agreed	-10
ended:here:awaits	-8
ended:here:effect	-43
ended:here:ends	-11
ended:here:over	47
ended:here:signed	-19
ended:here:unsigned	-14
ended:here:wants	-5
ended:lead="	11
ended:lead=)	-14
ended:lead=,	29
ended:lead=-	-3
ended:lead=1	-2
ended:lead=:	22
ended:lead=;	5
ended:lead=a	-20
ended:lead=after	7
ended:lead=an	-2
ended:lead=and	2
ended:lead=as	14
ended:lead=at	-17
ended:lead=because	4
ended:lead=before	-7
ended:lead=both	3
ended:lead=britain	-3
ended:lead=but	-11
ended:lead=china	-2
ended:lead=denmark	3
ended:lead=egypt	10
ended:lead=for	-22
ended:lead=from	-20
ended:lead=i	-2
ended:lead=if	-44
ended:lead=in	8
ended:lead=it	12
ended:lead=its	12
ended:lead=no	5
ended:lead=on	-20
ended:lead=one	-2
ended:lead=our	-5
ended:lead=since	-6
ended:lead=so	-10
ended:lead=that	-11
ended:lead=the	2
ended:lead=their	14
ended:lead=there	-21
ended:lead=they	14
ended:lead=thursday	-2
ended:lead=trade	2
ended:lead=trump	5
ended:lead=two	-15
ended:lead=under	-9
ended:lead=until	-2
ended:lead=we	2
ended:lead=what	-3
ended:lead=which	-9
ended:lead=who	-6
ended:lead=—	-41
ended:lead=•	-2
ended:length	3
ended:length as ended>0.05	9
ended:length as ended>0.1	19
ended:length as ended>0.2	31
ended:length as ended>0.35	26
ended:length as ended>0.5	18
ended:length as ended>0.65	20
ended:length as ended>0.8	22
ended:length as ended>0.9	11
ended:length as in force>0.05	7
ended:length as in force>0.1	18
ended:length as in force>0.2	4
ended:length as in force>0.35	3
ended:length as in force>0.5	6
ended:length as in force>0.65	7
ended:length as in force>0.8	-2
ended:length as in force>0.9	7
ended:length as in force>0.97	-4
ended:length as proposed>0.05	12
ended:length as proposed>0.1	25
ended:length as proposed>0.35	-16
ended:length as proposed>0.5	-20
ended:length as proposed>0.65	-11
ended:length as proposed>0.8	-14
ended:length as proposed>0.9	2
ended:length as proposed>0.97	20
ended:length+since	-9
ended:length>0.05	-6
ended:length>0.1	11
ended:length>0.2	4
ended:length>0.35	-6
ended:length>0.5	-5
ended:length>0.8	-5
ended:length>0.9	-5
ended:length>0.97	-4
ended:made a sentence whose=9	10
ended:made bare whose=3	-6
ended:made bare whose=4	-17
ended:made bare whose=5	-14
ended:made bare whose=6	4
ended:made bare whose=7	4
ended:made bare whose=8	-32
ended:made bare whose=9	3
ended:made other state whose=3	-25
ended:made other state whose=4	-2
ended:made other state whose=5	-40
ended:made other state whose=6	-47
ended:made other state whose=7	-35
ended:made other state whose=8	-20
ended:made other state whose=9	10
ended:made own whose=4	-11
ended:made own whose=5	14
ended:made own whose=6	-2
ended:made own whose=7	-10
ended:made own whose=8	13
ended:made own whose=9	18
ended:mine=0 rival=0	-23
ended:mine=0 rival=1	-62
ended:mine=0 rival=2	-10
ended:mine=0 rival=3	-26
ended:mine=0 rival=4	-7
ended:mine=0 rival=5	-14
ended:mine=0 rival=6	4
ended:mine=0 rival=7	18
ended:mine=0 rival=8	-47
ended:mine=0 rival=9	-28
ended:mine=1 rival=4	10
ended:mine=1 rival=6	-16
ended:mine=1 rival=7	-6
ended:mine=1 rival=8	-47
ended:mine=1 rival=9	32
ended:mine=2 rival=3	2
ended:mine=2 rival=4	-6
ended:mine=2 rival=5	-9
ended:mine=2 rival=6	7
ended:mine=2 rival=7	2
ended:mine=2 rival=8	-9
ended:mine=2 rival=9	8
ended:mine=3 rival=4	19
ended:mine=3 rival=5	9
ended:mine=3 rival=7	-24
ended:mine=3 rival=8	-7
ended:mine=3 rival=9	-6
ended:mine=4 rival=4	11
ended:mine=4 rival=6	-14
ended:mine=4 rival=7	28
ended:mine=4 rival=8	13
ended:mine=4 rival=9	12
ended:mine=5 rival=7	13
ended:mine=5 rival=8	-2
ended:mine=5 rival=9	10
ended:mine=6 rival=5	7
ended:mine=6 rival=6	3
ended:one sentence	-12
ended:other other pair ended a sentence	7
ended:other other pair ended bare	-12
ended:other other pair ended end apart	2
ended:other other pair ended end open	-15
ended:other other pair ended end same	-21
ended:other other pair ended own	-22
ended:other other pair in force a sentence	-18
ended:other other pair in force another end	8
ended:other other pair in force another length	-6
ended:other other pair in force another start	18
ended:other other pair in force bare	7
ended:other other pair in force end apart	-3
ended:other other pair in force end open	-11
ended:other other pair in force end same	-14
ended:other other pair in force own	-20
ended:other other pair proposed a sentence	-14
ended:other other pair proposed bare	6
ended:other other pair proposed end open	-7
ended:other other pair proposed end same	3
ended:other other pair proposed own	-20
ended:other same pair ended a sentence	7
ended:other same pair ended bare	5
ended:other same pair ended end apart	9
ended:other same pair ended end open	8
ended:other same pair ended end same	5
ended:other same pair ended own	4
ended:other same pair in force a sentence	-3
ended:other same pair in force another end	-10
ended:other same pair in force another length	-3
ended:other same pair in force another start	33
ended:other same pair in force bare	-6
ended:other same pair in force end apart	-4
ended:other same pair in force end open	-11
ended:other same pair in force end same	-8
ended:other same pair in force own	-15
ended:other same pair proposed another end	-27
ended:other same pair proposed another start	22
ended:other same pair proposed bare	-10
ended:other same pair proposed end apart	-7
ended:other same pair proposed end open	-15
ended:other same pair proposed end same	26
ended:other same pair proposed own	-18
ended:other state of in force	-11
ended:other state of in force end	-6
ended:other state of in force end+length	-11
ended:other state of in force end+length+since	-4
ended:other state of in force end+since	15
ended:other state of in force end>0.05	-5
ended:other state of in force end>0.5	-6
ended:other state of in force end>0.8	-8
ended:other state of in force end>0.9	-5
ended:other state of in force end>0.97	13
ended:other state of in force false end+length	-10
ended:other state of in force false end+length+since	-6
ended:other state of in force false length+since	-14
ended:other state of in force length+since	-20
ended:other state of in force length>0.05	-6
ended:other state of in force length>0.1	5
ended:other state of in force length>0.35	-3
ended:other state of in force length>0.65	2
ended:other state of in force length>0.8	-11
ended:other state of in force length>0.9	-11
ended:other state of in force length>0.97	-12
ended:other state of in force mine=0	-9
ended:other state of in force mine=1	-12
ended:other state of in force mine=3	-16
ended:other state of in force mine=4	12
ended:other state of in force mine=5	13
ended:other state of in force mine=6	-25
ended:other state of in force since	-13
ended:other state of in force since>0.05	-4
ended:other state of in force since>0.1	9
ended:other state of in force since>0.2	7
ended:other state of in force since>0.35	11
ended:other state of in force since>0.5	9
ended:other state of in force since>0.65	11
ended:other state of in force since>0.8	6
ended:other state of in force since>0.9	-10
ended:other state of in force since>0.97	-2
ended:other state of in force true end	-6
ended:other state of in force true end+length	-3
ended:other state of in force true end+since	15
ended:other state of in force true length+since	-10
ended:other state of in force true since	-13
ended:other state of proposed	-32
ended:other state of proposed end	-29
ended:other state of proposed end+length	-18
ended:other state of proposed end+length+since	-26
ended:other state of proposed end+since	6
ended:other state of proposed end>0.05	-20
ended:other state of proposed end>0.1	-16
ended:other state of proposed end>0.2	-13
ended:other state of proposed end>0.35	-2
ended:other state of proposed end>0.5	-9
ended:other state of proposed end>0.8	6
ended:other state of proposed end>0.9	-11
ended:other state of proposed end>0.97	-5
ended:other state of proposed false end+length	-16
ended:other state of proposed false end+length+since	-23
ended:other state of proposed length	-4
ended:other state of proposed length+since	4
ended:other state of proposed length>0.05	-9
ended:other state of proposed length>0.2	-8
ended:other state of proposed length>0.35	-9
ended:other state of proposed length>0.5	-10
ended:other state of proposed length>0.65	-2
ended:other state of proposed length>0.8	6
ended:other state of proposed length>0.9	5
ended:other state of proposed length>0.97	15
ended:other state of proposed mine=0	-23
ended:other state of proposed mine=2	4
ended:other state of proposed mine=3	-24
ended:other state of proposed mine=4	-8
ended:other state of proposed mine=5	15
ended:other state of proposed mine=6	-21
ended:other state of proposed since	-23
ended:other state of proposed since>0.05	-13
ended:other state of proposed since>0.1	-25
ended:other state of proposed since>0.2	-11
ended:other state of proposed since>0.5	-8
ended:other state of proposed since>0.65	-2
ended:other state of proposed since>0.8	-17
ended:other state of proposed since>0.9	-4
ended:other state of proposed true end	-29
ended:other state of proposed true end+length	-2
ended:other state of proposed true end+length+since	-4
ended:other state of proposed true end+since	8
ended:other state of proposed true length	-4
ended:other state of proposed true length+since	6
ended:other state of proposed true since	-23
ended:own	17
ended:own end	7
ended:own end+length	9
ended:own end+length+since	4
ended:own end>0.05	17
ended:own end>0.1	11
ended:own end>0.2	6
ended:own end>0.35	4
ended:own end>0.5	-16
ended:own end>0.65	-7
ended:own end>0.8	-2
ended:own end>0.9	-3
ended:own false end+length	17
ended:own false end+length+since	11
ended:own length	3
ended:own length>0.1	6
ended:own length>0.2	6
ended:own length>0.35	-6
ended:own length>0.5	-7
ended:own length>0.65	-3
ended:own length>0.8	-2
ended:own length>0.9	-2
ended:own mine=0	-43
ended:own mine=1	20
ended:own mine=2	-7
ended:own mine=3	14
ended:own mine=4	6
ended:own mine=5	15
ended:own mine=6	18
ended:own since>0.05	4
ended:own since>0.1	4
ended:own since>0.2	4
ended:own since>0.35	4
ended:own since>0.5	4
ended:own since>0.65	4
ended:own since>0.8	4
ended:own since>0.9	4
ended:own since>0.97	4
ended:own true end	7
ended:own true end+length	-5
ended:own true length	3
ended:pc0=agree	15
ended:pc0=bear	5
ended:pc0=begin	12
ended:pc0=buy	-7
ended:pc0=down	10
ended:pc0=end	-27
ended:pc0=say	-3
ended:pc0=stay	-12
ended:pc0=suspend	-10
ended:pc0=target	3
ended:pc0=up	5
ended:pt0=future	-7
ended:pt0=future-passive	-2
ended:pt0=modal-passive	10
ended:pt0=past-passive	-24
ended:pt0=perfect	15
ended:pt0=pluperfect	-5
ended:pt0=present	13
ended:pt0=present-not	-2
ended:pt0=present-passive	-7
ended:pt0=present-passive-not	13
ended:qt=modal	-19
ended:qt=past	21
ended:qt=perfect	7
ended:qt=pluperfect	8
ended:qt=present	-10
ended:quoted	10
ended:said ended>0.05	17
ended:said ended>0.1	15
ended:said ended>0.2	23
ended:said ended>0.65	6
ended:said ended>0.8	-7
ended:said ended>0.9	-9
ended:said in force>0.05	5
ended:said in force>0.1	14
ended:said in force>0.2	6
ended:said in force>0.35	2
ended:said in force>0.5	-9
ended:said in force>0.65	-10
ended:said in force>0.8	7
ended:said in force>0.9	-3
ended:said in force>0.97	5
ended:said proposed>0.1	-5
ended:said proposed>0.2	-13
ended:said proposed>0.35	-22
ended:said proposed>0.5	-14
ended:said proposed>0.65	-3
ended:said proposed>0.8	6
ended:said proposed>0.9	-17
ended:said proposed>0.97	-4
ended:sentences	-11
ended:since	-33
ended:since as in force>0.05	-3
ended:since as in force>0.1	15
ended:since as in force>0.2	8
ended:since as in force>0.35	13
ended:since as in force>0.5	14
ended:since as in force>0.65	18
ended:since as in force>0.8	9
ended:since as in force>0.9	-11
ended:since as in force>0.97	5
ended:since as proposed>0.05	15
ended:since as proposed>0.1	3
ended:since as proposed>0.2	24
ended:since as proposed>0.35	27
ended:since as proposed>0.5	25
ended:since as proposed>0.65	16
ended:since as proposed>0.8	-8
ended:since as proposed>0.9	12
ended:since=ahead	-18
ended:since=ahead month	13
ended:since=gone	-14
ended:since=gone month	-15
ended:since=none	-16
ended:since=soon	22
ended:since=today	-7
ended:since=yesterday	-13
ended:since>0.05	-5
ended:since>0.1	4
ended:since>0.2	3
ended:since>0.35	11
ended:since>0.5	6
ended:since>0.65	10
ended:since>0.8	2
ended:since>0.9	-8
ended:some ended>0.05	9
ended:some ended>0.1	18
ended:some ended>0.2	16
ended:some ended>0.35	12
ended:some ended>0.65	12
ended:some ended>0.8	16
ended:some ended>0.9	-2
ended:some in force>0.05	-7
ended:some in force>0.1	-4
ended:some in force>0.2	-10
ended:some in force>0.35	-7
ended:some in force>0.5	-13
ended:some in force>0.65	3
ended:some in force>0.8	-33
ended:some in force>0.9	-25
ended:some in force>0.97	-17
ended:some proposed>0.05	-4
ended:some proposed>0.1	5
ended:some proposed>0.2	6
ended:some proposed>0.65	2
ended:some proposed>0.9	12
ended:some proposed>0.97	24
ended:t0=future	2
ended:t0=future-passive	6
ended:t0=future-passive-not	-12
ended:t0=modal	5
ended:t0=modal-passive	-23
ended:t0=past	5
ended:t0=past-passive	17
ended:t0=perfect	9
ended:t0=perfect-passive	-13
ended:t0=pluperfect-passive	-11
ended:t0=present	12
ended:t0=present-not	-13
ended:t0=present-passive	7
ended:tense=future ahead	10
ended:tense=future none	6
ended:tense=future soon	-5
ended:tense=modal	-16
ended:tense=modal ahead	-7
ended:tense=modal soon	-23
ended:tense=none	-10
ended:tense=none ahead	-41
ended:tense=none gone	8
ended:tense=none none	-4
ended:tense=none soon	-20
ended:tense=none today	-10
ended:tense=none yesterday	20
ended:tense=past	13
ended:tense=past ahead	-7
ended:tense=past gone	4
ended:tense=past none	2
ended:tense=past soon	15
ended:tense=past today	13
ended:tense=past yesterday	-10
ended:tense=perfect	-23
ended:tense=perfect ahead	18
ended:tense=perfect soon	-11
ended:tense=pluperfect	12
ended:tense=pluperfect ahead	5
ended:tense=pluperfect gone	8
ended:tense=pluperfect none	-28
ended:tense=present	-11
ended:tense=present ahead	9
ended:tense=present gone	5
ended:tense=present none	-12
ended:tense=present soon	-12
ended:tense=present today	19
ended:top	6
ended:when=ahead ahead	-3
ended:when=ahead ahead 	-20
ended:when=ahead ahead long	4
ended:when=ahead ahead month	13
ended:when=ahead ahead month long	13
ended:when=ahead gone	-16
ended:when=ahead gone 	-3
ended:when=ahead gone long	-17
ended:when=ahead gone month	-33
ended:when=ahead gone month 	-12
ended:when=ahead gone month long	-27
ended:when=ahead none	-24
ended:when=ahead none 	-12
ended:when=ahead none long	-16
ended:when=ahead soon	30
ended:when=ahead soon 	40
ended:when=ahead today	-9
ended:when=ahead today 	-27
ended:when=ahead yesterday	-37
ended:when=ahead yesterday 	-15
ended:when=ahead yesterday long	-24
ended:when=gone gone month	16
ended:when=gone none	5
ended:when=gone none 	-8
ended:when=gone none long	18
ended:when=none ahead	-35
ended:when=none ahead 	-8
ended:when=none ahead long	-27
ended:when=none gone	-10
ended:when=none gone long	-12
ended:when=none gone month	2
ended:when=none gone month 	-5
ended:when=none gone month long	7
ended:when=none none	-10
ended:when=none none 	-17
ended:when=none none long	3
ended:when=none soon	-6
ended:when=none soon 	-25
ended:when=none soon long	3
ended:when=none today	-20
ended:when=none today 	-7
ended:when=none today long	-12
ended:when=none yesterday	2
ended:when=none yesterday 	-3
ended:when=none yesterday long	5
ended:when=soon gone	-9
ended:when=soon gone 	-20
ended:when=soon gone month	-4
ended:when=soon gone month 	6
ended:when=soon gone month long	-14
ended:when=soon none	-26
ended:when=soon none 	-29
ended:when=soon none long	-2
ended:when=soon soon	-3
ended:when=soon soon 	-13
ended:when=soon soon long	3
ended:when=soon today 	5
ended:when=soon today long	-7
ended:when=soon yesterday	11
ended:when=soon yesterday long	11
ended:when=today gone	10
ended:when=today gone month	6
ended:when=today gone month long	6
ended:when=today none 	7
ended:when=today none long	-11
ended:when=today soon	-14
ended:when=today soon 	-10
ended:when=today today	15
ended:when=today today long	9
ended:when=yesterday none	10
ended:when=yesterday none 	20
ended:when=yesterday none long	-13
ended:whole ended>0.05	27
ended:whole ended>0.1	18
ended:whole ended>0.2	15
ended:whole ended>0.35	10
ended:whole ended>0.5	8
ended:whole ended>0.65	6
ended:whole ended>0.8	10
ended:whole ended>0.9	22
ended:whole ended>0.97	29
ended:whole in force>0.05	-6
ended:whole in force>0.1	-10
ended:whole in force>0.35	7
ended:whole in force>0.5	5
ended:whole in force>0.65	-2
ended:whole in force>0.8	-2
ended:whole in force>0.9	-4
ended:whole in force>0.97	-8
ended:whole proposed>0.05	-6
ended:whole proposed>0.1	3
ended:whole proposed>0.2	13
ended:whole proposed>0.35	18
ended:whole proposed>0.5	-4
ended:whole proposed>0.65	-10
ended:whole proposed>0.9	-4
ended:whole proposed>0.97	-8
ended:whose>0.05	-19
ended:whose>0.1	-19
ended:whose>0.2	-18
ended:whose>0.35	-14
ended:whose>0.5	-7
ended:whose>0.8	6
ended:whose>0.9	14
ended:whose>0.97	21
in force:a sentence	-6
in force:a sentence end	-7
in force:a sentence end+length	15
in force:a sentence end+length+since	-8
in force:a sentence end+since	21
in force:a sentence end>0.2	3
in force:a sentence end>0.35	6
in force:a sentence end>0.5	12
in force:a sentence end>0.65	13
in force:a sentence end>0.9	15
in force:a sentence end>0.97	3
in force:a sentence false end+length+since	-2
in force:a sentence length	5
in force:a sentence length+since	7
in force:a sentence length>0.05	8
in force:a sentence length>0.1	8
in force:a sentence length>0.2	-3
in force:a sentence length>0.35	8
in force:a sentence length>0.5	13
in force:a sentence length>0.65	6
in force:a sentence length>0.8	14
in force:a sentence length>0.9	10
in force:a sentence length>0.97	-13
in force:a sentence mine=1	-4
in force:a sentence mine=2	-31
in force:a sentence mine=3	9
in force:a sentence mine=4	-28
in force:a sentence mine=6	-5
in force:a sentence mine=7	6
in force:a sentence mine=8	-3
in force:a sentence mine=9	8
in force:a sentence since	-46
in force:a sentence since>0.05	-11
in force:a sentence since>0.1	-11
in force:a sentence since>0.2	-9
in force:a sentence since>0.35	6
in force:a sentence since>0.65	6
in force:a sentence since>0.8	3
in force:a sentence since>0.9	5
in force:a sentence since>0.97	9
in force:a sentence true end	-7
in force:a sentence true end+length	15
in force:a sentence true end+length+since	-12
in force:a sentence true end+since	21
in force:a sentence true length	5
in force:a sentence true length+since	7
in force:a sentence true since	-46
in force:after:=	4
in force:after:=agreed	2
in force:after:=agreed+ends	20
in force:after:=agreed+wants	16
in force:after:=awaits	-29
in force:after:=awaits+agreed	-13
in force:after:=awaits+agreed+ends	-5
in force:after:=awaits+ends	12
in force:after:=effect	15
in force:after:=effect+ends	-13
in force:after:=effect+will+ends	-5
in force:after:=ends	-3
in force:after:=ends+wants	7
in force:after:=over	2
in force:after:=signed	-11
in force:after:=signed+ends	14
in force:after:=unsigned	8
in force:after:=wants	5
in force:after:=will	6
in force:after:=will+ends	18
in force:after:=will+ends+wants	-15
in force:after:agreed	9
in force:after:awaits	-14
in force:after:effect	8
in force:after:ends	19
in force:after:over	-4
in force:after:signed	-6
in force:after:unsigned	4
in force:after:will	6
in force:all ended>0.05	-2
in force:all ended>0.1	-3
in force:all ended>0.2	3
in force:all ended>0.35	-23
in force:all ended>0.5	-30
in force:all ended>0.65	4
in force:all ended>0.8	27
in force:all ended>0.9	15
in force:all in force>0.05	-6
in force:all in force>0.1	5
in force:all in force>0.2	6
in force:all in force>0.35	9
in force:all in force>0.5	9
in force:all in force>0.65	5
in force:all in force>0.8	2
in force:all in force>0.9	-7
in force:all in force>0.97	-8
in force:all proposed>0.05	2
in force:all proposed>0.1	13
in force:all proposed>0.2	12
in force:all proposed>0.35	6
in force:all proposed>0.5	-2
in force:all proposed>0.65	16
in force:all proposed>0.8	-9
in force:all proposed>0.9	-13
in force:all proposed>0.97	-8
in force:all:agreed	-6
in force:all:agreed=0	-16
in force:all:agreed=1	-16
in force:all:agreed=2	4
in force:all:agreed=3	17
in force:all:awaits	-18
in force:all:awaits=0	-7
in force:all:awaits=1	-15
in force:all:awaits=2	-27
in force:all:effect	-15
in force:all:effect=0	-9
in force:all:effect=1	-5
in force:all:effect=2	-26
in force:all:ends	-17
in force:all:ends=0	2
in force:all:ends=1	-15
in force:all:ends=2	-17
in force:all:ends=3	4
in force:all:over	-11
in force:all:over=0	-11
in force:all:over=1	-9
in force:all:over=2	-16
in force:all:over=3	7
in force:all:signed	-21
in force:all:signed=0	-6
in force:all:signed=1	-23
in force:all:signed=3	6
in force:all:unsigned	-15
in force:all:unsigned=0	-14
in force:all:unsigned=1	-12
in force:all:unsigned=2	-7
in force:all:wants	-16
in force:all:wants=0	-5
in force:all:wants=1	-8
in force:all:wants=2	-15
in force:all:will	-8
in force:all:will=0	-14
in force:all:will=2	-3
in force:all:will=3	-22
in force:another end end	3
in force:another end end+length	-18
in force:another end end+length+since	5
in force:another end end>0.2	17
in force:another end end>0.35	-7
in force:another end end>0.5	-16
in force:another end end>0.65	3
in force:another end end>0.8	-11
in force:another end end>0.9	-13
in force:another end false end+length	-12
in force:another end false end+since	-14
in force:another end length>0.1	-9
in force:another end length>0.2	-3
in force:another end length>0.35	-16
in force:another end length>0.5	12
in force:another end length>0.65	-6
in force:another end length>0.9	5
in force:another end length>0.97	-4
in force:another end mine=2	-8
in force:another end mine=3	-15
in force:another end mine=4	-16
in force:another end mine=5	2
in force:another end mine=7	11
in force:another end mine=8	9
in force:another end mine=9	-17
in force:another end since>0.1	-7
in force:another end since>0.2	3
in force:another end since>0.35	-2
in force:another end since>0.5	-5
in force:another end since>0.65	-4
in force:another end since>0.8	8
in force:another end since>0.9	18
in force:another end since>0.97	24
in force:another end true end	3
in force:another end true end+length	-9
in force:another end true end+length+since	12
in force:another end true end+since	17
in force:another length	-8
in force:another length length	-8
in force:another length length>0.05	-8
in force:another length length>0.1	-8
in force:another length length>0.35	6
in force:another length length>0.5	9
in force:another length mine=3	-2
in force:another length mine=4	-5
in force:another length mine=5	-4
in force:another length mine=6	-3
in force:another length mine=8	-4
in force:another length mine=9	8
in force:another length true length	-8
in force:another start	-5
in force:another start end+length+since	-5
in force:another start end+since	-3
in force:another start end>0.05	-9
in force:another start end>0.1	-6
in force:another start end>0.2	-14
in force:another start end>0.35	-2
in force:another start end>0.65	-9
in force:another start end>0.8	-11
in force:another start end>0.97	8
in force:another start false end+length+since	-18
in force:another start length>0.1	2
in force:another start length>0.5	9
in force:another start length>0.65	23
in force:another start length>0.8	8
in force:another start length>0.9	3
in force:another start length>0.97	-3
in force:another start mine=3	-7
in force:another start mine=4	-19
in force:another start mine=5	-17
in force:another start mine=6	20
in force:another start mine=7	3
in force:another start mine=8	-3
in force:another start mine=9	-5
in force:another start since>0.05	-5
in force:another start since>0.1	-5
in force:another start since>0.2	13
in force:another start since>0.35	2
in force:another start since>0.5	11
in force:another start true end+length+since	14
in force:bare	-19
in force:bare bare	-19
in force:bare mine=0	-45
in force:bare mine=1	-43
in force:bare mine=2	32
in force:bare mine=3	-6
in force:bare mine=4	35
in force:bare mine=6	-18
in force:bare mine=7	15
in force:bare mine=8	-36
in force:bare mine=9	-42
in force:bare true bare	-19
in force:before:=	-12
in force:before:=agreed+ends	15
in force:before:=agreed+wants	5
in force:before:=awaits	-7
in force:before:=effect	-10
in force:before:=effect+ends	9
in force:before:=effect+will+ends	16
in force:before:=ends	-7
in force:before:=ends+wants	-12
in force:before:=over+ends	4
in force:before:=signed	-9
in force:before:=wants	-25
in force:before:=will	-14
in force:before:=will+ends	-2
in force:before:agreed	6
in force:before:awaits	-4
in force:before:effect	6
in force:before:ends	7
in force:before:over	4
in force:before:signed	-8
in force:before:unsigned	2
in force:before:wants	-26
in force:c0=bear	10
in force:c0=buy	-10
in force:c0=deny	16
in force:c0=down	4
in force:c0=impose	6
in force:c0=propose	-30
in force:c0=return	20
in force:c0=say	-19
in force:c0=sell	-6
in force:c0=stay	-6
in force:c0=target	-17
in force:c0=up	10
in force:c1=begin	-2
in force:c1=buy	-11
in force:c1=deny	16
in force:c1=down	4
in force:c1=end	2
in force:c1=impose	-7
in force:c1=propose	-20
in force:c1=return	19
in force:c1=say	-15
in force:c1=sell	-16
in force:c1=stay	3
in force:c1=suspend	4
in force:c1=target	5
in force:c1=up	3
in force:ct0=agree future	-9
in force:ct0=agree modal	-13
in force:ct0=agree past	-9
in force:ct0=agree perfect	21
in force:ct0=agree pluperfect	17
in force:ct0=agree present	3
in force:ct0=agree present-passive	-33
in force:ct0=bear future	-21
in force:ct0=bear future-passive	-14
in force:ct0=bear modal	-7
in force:ct0=bear past	36
in force:ct0=bear perfect	12
in force:ct0=bear present	-12
in force:ct0=bear present-passive	6
in force:ct0=begin future	-17
in force:ct0=begin modal	10
in force:ct0=begin present	-4
in force:ct0=begin present-passive	23
in force:ct0=down modal	9
in force:ct0=down past	-8
in force:ct0=down past-passive	10
in force:ct0=down perfect	-5
in force:ct0=end future	-13
in force:ct0=end modal	17
in force:ct0=end past	-16
in force:ct0=end past-passive	-25
in force:ct0=end present	8
in force:ct0=impose future	9
in force:ct0=impose future-passive	17
in force:ct0=impose modal	-17
in force:ct0=impose modal-passive	-3
in force:ct0=impose past	-7
in force:ct0=impose past-passive	8
in force:ct0=impose perfect	2
in force:ct0=impose perfect-passive	-2
in force:ct0=impose pluperfect	2
in force:ct0=impose pluperfect-passive	-2
in force:ct0=impose present	7
in force:ct0=impose present-passive	-2
in force:ct0=propose modal	2
in force:ct0=propose past	-21
in force:ct0=propose past-passive	-13
in force:ct0=propose perfect	-19
in force:ct0=propose pluperfect	-9
in force:ct0=propose present	6
in force:ct0=propose present-passive	-9
in force:ct0=return present	7
in force:ct0=say future	-9
in force:ct0=say modal	-3
in force:ct0=say past	-11
in force:ct0=say perfect	-4
in force:ct0=say present-passive	-5
in force:ct0=stay future	21
in force:ct0=stay future-passive	-17
in force:ct0=stay modal	-12
in force:ct0=stay modal-passive	5
in force:ct0=stay past	-43
in force:ct0=stay perfect	-3
in force:ct0=stay pluperfect	-30
in force:ct0=stay present	4
in force:ct0=suspend future	7
in force:ct0=suspend modal	18
in force:ct0=suspend past	-8
in force:ct0=suspend past-passive	16
in force:ct0=suspend perfect	-10
in force:ct0=suspend present	-13
in force:ct0=suspend present-passive	6
in force:ct0=target perfect	-4
in force:ct0=target present	3
in force:ct0=up future	4
in force:ct0=up present	3
in force:ct0=up present-passive	15
in force:ct1=agree future	-7
in force:ct1=agree infinitive	-4
in force:ct1=agree modal	-13
in force:ct1=agree participle-passive	17
in force:ct1=agree perfect	-2
in force:ct1=agree pluperfect	10
in force:ct1=agree present	2
in force:ct1=agree present-passive	-33
in force:ct1=bear future	-18
in force:ct1=bear future-passive	-14
in force:ct1=bear gerund	-31
in force:ct1=bear infinitive	5
in force:ct1=bear modal	-7
in force:ct1=bear participle-passive	-17
in force:ct1=bear past	33
in force:ct1=bear perfect	12
in force:ct1=bear present	-12
in force:ct1=bear present-passive	6
in force:ct1=begin future	-24
in force:ct1=begin gerund	-20
in force:ct1=begin infinitive	19
in force:ct1=begin modal	-2
in force:ct1=begin present-passive	23
in force:ct1=down infinitive	-6
in force:ct1=down modal	9
in force:ct1=down past	-8
in force:ct1=down past-passive	10
in force:ct1=down perfect	-5
in force:ct1=end future	-13
in force:ct1=end gerund	10
in force:ct1=end infinitive	8
in force:ct1=end modal	17
in force:ct1=end participle-passive	-18
in force:ct1=end past	-8
in force:ct1=end past-passive	-25
in force:ct1=end present	6
in force:ct1=impose future	10
in force:ct1=impose future-passive	17
in force:ct1=impose gerund	20
in force:ct1=impose infinitive	-9
in force:ct1=impose infinitive-passive	-2
in force:ct1=impose modal	-17
in force:ct1=impose modal-passive	-3
in force:ct1=impose participle-passive	-7
in force:ct1=impose past	-5
in force:ct1=impose past-passive	8
in force:ct1=impose perfect	-11
in force:ct1=impose perfect-passive	-2
in force:ct1=impose present	-3
in force:ct1=propose infinitive	-14
in force:ct1=propose modal	6
in force:ct1=propose participle-passive	17
in force:ct1=propose past	-13
in force:ct1=propose past-passive	-12
in force:ct1=propose perfect	-15
in force:ct1=propose pluperfect	-3
in force:ct1=propose present-passive	-8
in force:ct1=return present	7
in force:ct1=say future	-9
in force:ct1=say modal	-3
in force:ct1=say past	-8
in force:ct1=say perfect	-3
in force:ct1=say present	-2
in force:ct1=say present-passive	-5
in force:ct1=stay future	23
in force:ct1=stay future-passive	-17
in force:ct1=stay gerund	32
in force:ct1=stay infinitive	13
in force:ct1=stay modal	-12
in force:ct1=stay modal-passive	5
in force:ct1=stay past	-43
in force:ct1=stay perfect	-3
in force:ct1=stay pluperfect	-22
in force:ct1=stay present	3
in force:ct1=suspend future	14
in force:ct1=suspend infinitive	10
in force:ct1=suspend modal	18
in force:ct1=suspend participle-passive	-12
in force:ct1=suspend past	-11
in force:ct1=suspend past-passive	16
in force:ct1=suspend perfect	-9
in force:ct1=suspend present	-9
in force:ct1=suspend present-passive	6
in force:ct1=target perfect	5
in force:ct1=target present	4
in force:ct1=up future	-6
in force:ct1=up gerund	-6
in force:ct1=up infinitive	10
in force:ct1=up modal	-19
in force:ct1=up present	11
in force:ct1=up present-passive	15
in force:end as ended>0.05	-34
in force:end as ended>0.1	-15
in force:end as ended>0.2	-8
in force:end as ended>0.35	-4
in force:end as ended>0.5	-2
in force:end as in force>0.05	17
in force:end as in force>0.1	26
in force:end as in force>0.2	33
in force:end as in force>0.35	27
in force:end as in force>0.5	22
in force:end as in force>0.65	27
in force:end as in force>0.8	30
in force:end as in force>0.9	25
in force:end as in force>0.97	32
in force:end as proposed>0.05	-9
in force:end as proposed>0.1	-6
in force:end as proposed>0.2	-5
in force:end as proposed>0.35	-11
in force:end as proposed>0.5	15
in force:end as proposed>0.65	6
in force:end as proposed>0.8	6
in force:end as proposed>0.9	-7
in force:end as proposed>0.97	-40
in force:end+length+since	-5
in force:end+since	-2
in force:end=ahead	4
in force:end=gone	-32
in force:end=none	-25
in force:end=today	-18
in force:end=yesterday	-22
in force:end>0.05	-2
in force:end>0.1	8
in force:end>0.2	14
in force:end>0.35	6
in force:end>0.65	2
in force:end>0.8	-3
in force:end>0.9	-2
in force:end>0.97	5
in force:has-future	-7
in force:has-gerund	8
in force:has-infinitive	8
in force:has-participle	19
in force:has-past	2
in force:has-pluperfect	10
in force:headline	6
in force:here:=	-14
in force:here:=agreed	-29
in force:here:=agreed+ends	7
in force:here:=agreed+ends+wants	10
in force:here:=agreed+over	21
in force:here:=agreed+wants	5
in force:here:=awaits	-14
in force:here:=awaits+agreed	5
in force:here:=awaits+agreed+ends	30
in force:here:=awaits+ends	-11
in force:here:=awaits+signed+ends	13
in force:here:=effect	-27
in force:here:=effect+agreed	-26
in force:here:=effect+agreed+ends	-9
in force:here:=effect+ends	22
in force:here:=effect+over	-11
in force:here:=effect+will	17
in force:here:=effect+will+agreed+ends	-2
in force:here:=effect+will+ends	9
in force:here:=ends	2
in force:here:=ends+wants	-12
in force:here:=over	-8
in force:here:=over+ends	-2
in force:here:=over+ends+wants	-25
in force:here:=over+wants	-10
in force:here:=signed	-25
in force:here:=signed+ends	18
in force:here:=unsigned	-5
in force:here:=wants	-50
in force:here:=will	-12
in force:here:=will+agreed	-4
in force:here:=will+ends+wants	6
in force:here:=will+wants	25
in force:here:agreed	-2
in force:here:awaits	15
in force:here:ends	13
in force:here:over	-11
in force:here:signed	15
in force:here:unsigned	13
in force:here:wants	-28
in force:here:will	10
in force:lead="	-3
in force:lead=(	17
in force:lead=)	31
in force:lead=,	-9
in force:lead=-	-30
in force:lead=1	-11
in force:lead=10	15
in force:lead=12	-10
in force:lead=30	-23
in force:lead=31	-2
in force:lead=:	-8
in force:lead=;	6
in force:lead=a	8
in force:lead=after	10
in force:lead=an	-28
in force:lead=and	-12
in force:lead=another	-7
in force:lead=april	-9
in force:lead=as	-9
in force:lead=at	12
in force:lead=august	13
in force:lead=because	-9
in force:lead=before	-12
in force:lead=bessent	7
in force:lead=both	30
in force:lead=brazil	8
in force:lead=britain	14
in force:lead=but	-17
in force:lead=by	-36
in force:lead=china	14
in force:lead=denmark	-12
in force:lead=egypt	-8
in force:lead=eighteen	-2
in force:lead=for	-32
in force:lead=friday	-5
in force:lead=from	-30
in force:lead=goods	-22
in force:lead=he	-26
in force:lead=i	-14
in force:lead=if	-16
in force:lead=in	-17
in force:lead=indonesia	-11
in force:lead=it	24
in force:lead=its	-20
in force:lead=kenya	13
in force:lead=malaysia	13
in force:lead=mexico	62
in force:lead=mr	4
in force:lead=ninety	9
in force:lead=november	18
in force:lead=on	-2
in force:lead=one	-3
in force:lead=other	-4
in force:lead=president	-15
in force:lead=should	5
in force:lead=since	-7
in force:lead=six	-3
in force:lead=so	-5
in force:lead=ten	-7
in force:lead=that	-7
in force:lead=the	7
in force:lead=their	20
in force:lead=there	-4
in force:lead=they	-12
in force:lead=this	24
in force:lead=thursday	-6
in force:lead=to	2
in force:lead=trade	-12
in force:lead=treasury	-4
in force:lead=truce	11
in force:lead=trump	18
in force:lead=turkey	-11
in force:lead=twenty	-4
in force:lead=two	-10
in force:lead=under	13
in force:lead=until	10
in force:lead=us	-14
in force:lead=what	-26
in force:lead=when	-6
in force:lead=where	28
in force:lead=which	17
in force:lead=who	-11
in force:lead=whose	-9
in force:lead=with	21
in force:lead=without	20
in force:lead=—	4
in force:lead=•	4
in force:length	-7
in force:length as ended>0.05	19
in force:length as ended>0.1	5
in force:length as ended>0.35	-10
in force:length as ended>0.5	-2
in force:length as ended>0.65	-29
in force:length as ended>0.8	-4
in force:length as ended>0.9	-7
in force:length as in force>0.1	6
in force:length as in force>0.2	11
in force:length as in force>0.35	9
in force:length as in force>0.5	9
in force:length as in force>0.8	9
in force:length as in force>0.9	-5
in force:length as in force>0.97	-15
in force:length as proposed>0.05	16
in force:length as proposed>0.1	2
in force:length as proposed>0.2	-14
in force:length as proposed>0.35	-10
in force:length as proposed>0.5	3
in force:length as proposed>0.65	6
in force:length as proposed>0.8	6
in force:length as proposed>0.97	2
in force:length+since	18
in force:length>0.1	3
in force:length>0.2	5
in force:length>0.35	10
in force:length>0.5	11
in force:length>0.8	12
in force:length>0.9	2
in force:length>0.97	-16
in force:made a sentence whose=3	-47
in force:made a sentence whose=4	-23
in force:made a sentence whose=5	-13
in force:made a sentence whose=7	25
in force:made a sentence whose=9	5
in force:made another end whose=3	-23
in force:made another end whose=4	-35
in force:made another end whose=5	4
in force:made another end whose=6	9
in force:made another end whose=8	-15
in force:made another end whose=9	13
in force:made another length whose=5	-2
in force:made another length whose=7	6
in force:made another length whose=9	-8
in force:made another start whose=5	2
in force:made another start whose=8	8
in force:made another start whose=9	-29
in force:made bare whose=3	-17
in force:made bare whose=4	-3
in force:made bare whose=6	-26
in force:made bare whose=7	9
in force:made bare whose=8	-25
in force:made bare whose=9	3
in force:made other state whose=3	-15
in force:made other state whose=4	-29
in force:made other state whose=5	-18
in force:made other state whose=6	11
in force:made other state whose=7	-20
in force:made other state whose=8	-10
in force:made other state whose=9	18
in force:made own whose=3	-41
in force:made own whose=4	-38
in force:made own whose=5	-33
in force:made own whose=6	-7
in force:made own whose=7	33
in force:made own whose=9	21
in force:mine=0 rival=0	-69
in force:mine=0 rival=1	-37
in force:mine=0 rival=2	-34
in force:mine=0 rival=3	-11
in force:mine=0 rival=4	-7
in force:mine=1 rival=0	-51
in force:mine=1 rival=1	-4
in force:mine=1 rival=2	8
in force:mine=1 rival=3	-28
in force:mine=1 rival=4	-20
in force:mine=1 rival=5	-16
in force:mine=1 rival=6	-19
in force:mine=1 rival=7	-7
in force:mine=2 rival=0	9
in force:mine=2 rival=1	-4
in force:mine=2 rival=2	7
in force:mine=2 rival=4	3
in force:mine=2 rival=5	-20
in force:mine=2 rival=6	6
in force:mine=2 rival=7	-28
in force:mine=2 rival=8	3
in force:mine=2 rival=9	9
in force:mine=3 rival=0	-5
in force:mine=3 rival=1	-40
in force:mine=3 rival=2	-25
in force:mine=3 rival=3	25
in force:mine=3 rival=4	30
in force:mine=3 rival=5	-8
in force:mine=3 rival=7	-6
in force:mine=3 rival=8	-32
in force:mine=4 rival=0	-20
in force:mine=4 rival=1	12
in force:mine=4 rival=2	-10
in force:mine=4 rival=3	2
in force:mine=4 rival=6	18
in force:mine=4 rival=8	4
in force:mine=4 rival=9	8
in force:mine=5 rival=0	-13
in force:mine=5 rival=1	-11
in force:mine=5 rival=2	3
in force:mine=5 rival=3	17
in force:mine=5 rival=4	49
in force:mine=5 rival=5	-4
in force:mine=5 rival=6	-19
in force:mine=5 rival=7	-14
in force:mine=5 rival=8	3
in force:mine=5 rival=9	8
in force:mine=6 rival=0	-6
in force:mine=6 rival=2	2
in force:mine=6 rival=3	-4
in force:mine=6 rival=4	10
in force:mine=6 rival=5	-5
in force:mine=6 rival=6	11
in force:mine=6 rival=9	9
in force:mine=7 rival=0	5
in force:mine=7 rival=2	26
in force:mine=7 rival=4	-15
in force:mine=7 rival=5	-23
in force:mine=7 rival=6	19
in force:mine=7 rival=7	26
in force:mine=7 rival=8	6
in force:mine=7 rival=9	-14
in force:mine=8 rival=0	17
in force:mine=8 rival=1	27
in force:mine=8 rival=2	-19
in force:mine=8 rival=3	-26
in force:mine=8 rival=4	-11
in force:mine=8 rival=5	2
in force:mine=8 rival=6	12
in force:mine=8 rival=7	4
in force:mine=8 rival=8	-6
in force:mine=8 rival=9	-10
in force:mine=9 rival=0	-17
in force:mine=9 rival=1	-17
in force:mine=9 rival=2	3
in force:mine=9 rival=3	14
in force:mine=9 rival=4	7
in force:mine=9 rival=5	-17
in force:mine=9 rival=6	20
in force:mine=9 rival=7	-6
in force:mine=9 rival=8	-9
in force:mine=9 rival=9	-11
in force:one sentence	-10
in force:other other pair ended a sentence	-26
in force:other other pair ended bare	-7
in force:other other pair ended end apart	14
in force:other other pair ended own	38
in force:other other pair in force a sentence	-7
in force:other other pair in force another end	-19
in force:other other pair in force another length	20
in force:other other pair in force another start	9
in force:other other pair in force bare	-19
in force:other other pair in force end apart	-16
in force:other other pair in force end open	9
in force:other other pair in force end same	-49
in force:other other pair in force own	8
in force:other other pair proposed a sentence	-3
in force:other other pair proposed another length	-17
in force:other other pair proposed bare	-21
in force:other other pair proposed end apart	13
in force:other other pair proposed end open	12
in force:other other pair proposed end same	-48
in force:other other pair proposed own	19
in force:other same pair ended a sentence	-28
in force:other same pair ended another length	9
in force:other same pair ended bare	-3
in force:other same pair ended end apart	-17
in force:other same pair ended end open	-3
in force:other same pair ended end same	-26
in force:other same pair ended own	6
in force:other same pair in force a sentence	-22
in force:other same pair in force another end	-9
in force:other same pair in force another length	-7
in force:other same pair in force another start	-16
in force:other same pair in force bare	12
in force:other same pair in force end apart	2
in force:other same pair in force end open	-9
in force:other same pair in force end same	-5
in force:other same pair in force own	-50
in force:other same pair proposed a sentence	-13
in force:other same pair proposed another length	34
in force:other same pair proposed another start	9
in force:other same pair proposed end apart	14
in force:other same pair proposed end same	-14
in force:other same pair proposed own	-15
in force:other state of ended	-24
in force:other state of ended end	-20
in force:other state of ended end>0.05	-20
in force:other state of ended end>0.1	-12
in force:other state of ended end>0.2	-6
in force:other state of ended end>0.35	-2
in force:other state of ended false end+length	4
in force:other state of ended length	-5
in force:other state of ended length>0.05	-27
in force:other state of ended length>0.1	-16
in force:other state of ended length>0.2	-11
in force:other state of ended length>0.35	-5
in force:other state of ended mine=2	-5
in force:other state of ended mine=3	4
in force:other state of ended mine=5	-6
in force:other state of ended mine=6	-13
in force:other state of ended mine=7	5
in force:other state of ended mine=8	-6
in force:other state of ended mine=9	-9
in force:other state of ended true end	-20
in force:other state of ended true end+length	-7
in force:other state of ended true length	-5
in force:other state of proposed	2
in force:other state of proposed end	12
in force:other state of proposed end+length	15
in force:other state of proposed end+length+since	24
in force:other state of proposed end+since	13
in force:other state of proposed end>0.05	6
in force:other state of proposed end>0.1	7
in force:other state of proposed end>0.2	7
in force:other state of proposed end>0.35	2
in force:other state of proposed end>0.5	-9
in force:other state of proposed end>0.65	-17
in force:other state of proposed end>0.8	-16
in force:other state of proposed end>0.9	-30
in force:other state of proposed end>0.97	-25
in force:other state of proposed false end+length	20
in force:other state of proposed false end+length+since	23
in force:other state of proposed false end+since	13
in force:other state of proposed false length+since	-30
in force:other state of proposed length	-71
in force:other state of proposed length+since	-5
in force:other state of proposed length>0.05	4
in force:other state of proposed length>0.1	7
in force:other state of proposed length>0.2	9
in force:other state of proposed length>0.5	-11
in force:other state of proposed length>0.65	-8
in force:other state of proposed length>0.8	-16
in force:other state of proposed length>0.9	-15
in force:other state of proposed length>0.97	-13
in force:other state of proposed mine=0	-37
in force:other state of proposed mine=1	-24
in force:other state of proposed mine=2	4
in force:other state of proposed mine=3	-15
in force:other state of proposed mine=4	21
in force:other state of proposed mine=5	16
in force:other state of proposed mine=6	10
in force:other state of proposed mine=8	-6
in force:other state of proposed mine=9	-4
in force:other state of proposed since	-20
in force:other state of proposed since>0.05	9
in force:other state of proposed since>0.1	4
in force:other state of proposed since>0.2	-5
in force:other state of proposed since>0.5	-8
in force:other state of proposed since>0.8	-8
in force:other state of proposed since>0.9	-5
in force:other state of proposed since>0.97	-9
in force:other state of proposed true end	12
in force:other state of proposed true end+length	-14
in force:other state of proposed true end+length+since	4
in force:other state of proposed true end+since	2
in force:other state of proposed true length	-71
in force:other state of proposed true length+since	15
in force:other state of proposed true since	-20
in force:own	-3
in force:own end	5
in force:own end+length	-5
in force:own end+length+since	-14
in force:own end+since	-15
in force:own end>0.05	-2
in force:own end>0.1	8
in force:own end>0.2	8
in force:own end>0.35	5
in force:own end>0.65	-2
in force:own end>0.9	-6
in force:own end>0.97	4
in force:own false end+length	-11
in force:own false end+length+since	-11
in force:own false end+since	-5
in force:own false length+since	-5
in force:own length	19
in force:own length+since	19
in force:own length>0.05	-2
in force:own length>0.1	4
in force:own length>0.2	8
in force:own length>0.35	14
in force:own length>0.5	3
in force:own length>0.65	-3
in force:own length>0.8	9
in force:own mine=0	-86
in force:own mine=1	-40
in force:own mine=2	-12
in force:own mine=5	11
in force:own mine=6	8
in force:own mine=7	-3
in force:own mine=8	6
in force:own mine=9	3
in force:own since>0.05	2
in force:own since>0.1	9
in force:own since>0.2	2
in force:own since>0.35	4
in force:own since>0.5	6
in force:own since>0.65	6
in force:own since>0.8	-9
in force:own since>0.9	-13
in force:own since>0.97	-22
in force:own true end	5
in force:own true end+length	6
in force:own true end+length+since	-12
in force:own true end+since	-18
in force:own true length	19
in force:own true length+since	26
in force:pc0=agree	-24
in force:pc0=bear	-20
in force:pc0=begin	11
in force:pc0=buy	-18
in force:pc0=down	10
in force:pc0=end	8
in force:pc0=propose	5
in force:pc0=say	-23
in force:pc0=stay	2
in force:pc0=suspend	7
in force:pc0=target	23
in force:pc0=threaten	18
in force:pc0=up	15
in force:pt0=future	-19
in force:pt0=future-passive	-13
in force:pt0=modal-passive	19
in force:pt0=past	-13
in force:pt0=perfect	12
in force:pt0=perfect-passive	15
in force:pt0=pluperfect	-5
in force:pt0=pluperfect-passive	7
in force:pt0=present-not	8
in force:pt0=present-passive	-4
in force:pt0=present-passive-not	26
in force:qt=future	16
in force:qt=modal	-11
in force:qt=past	4
in force:qt=perfect	-29
in force:qt=pluperfect	21
in force:qt=present	2
in force:quoted	-28
in force:said ended>0.05	15
in force:said ended>0.1	-9
in force:said ended>0.2	-23
in force:said ended>0.35	8
in force:said ended>0.5	-7
in force:said ended>0.65	-15
in force:said ended>0.8	-3
in force:said ended>0.9	5
in force:said in force>0.05	11
in force:said in force>0.1	14
in force:said in force>0.2	11
in force:said in force>0.35	9
in force:said in force>0.5	6
in force:said in force>0.65	3
in force:said in force>0.8	9
in force:said in force>0.9	7
in force:said in force>0.97	13
in force:said proposed>0.05	-7
in force:said proposed>0.1	-4
in force:said proposed>0.2	8
in force:said proposed>0.35	4
in force:said proposed>0.65	4
in force:said proposed>0.9	9
in force:said proposed>0.97	29
in force:sentences	-12
in force:since	-38
in force:since as in force>0.05	10
in force:since as in force>0.1	12
in force:since as in force>0.2	12
in force:since as in force>0.35	14
in force:since as in force>0.5	22
in force:since as in force>0.65	29
in force:since as in force>0.8	8
in force:since as in force>0.9	14
in force:since as in force>0.97	17
in force:since as proposed>0.05	-8
in force:since as proposed>0.1	-13
in force:since as proposed>0.35	-5
in force:since as proposed>0.5	-2
in force:since as proposed>0.65	21
in force:since as proposed>0.8	-12
in force:since as proposed>0.9	11
in force:since=ahead	-48
in force:since=ahead month	-6
in force:since=none	-16
in force:since=soon month	7
in force:since=today	2
in force:since=yesterday	-3
in force:since>0.1	2
in force:since>0.35	7
in force:since>0.5	4
in force:since>0.65	9
in force:since>0.8	-6
in force:since>0.9	-3
in force:since>0.97	-6
in force:some ended>0.05	-21
in force:some ended>0.1	-24
in force:some ended>0.2	-19
in force:some ended>0.35	-2
in force:some ended>0.5	-7
in force:some ended>0.8	14
in force:some ended>0.9	13
in force:some in force>0.05	-20
in force:some in force>0.1	3
in force:some in force>0.2	-3
in force:some in force>0.5	-7
in force:some in force>0.65	2
in force:some in force>0.8	-10
in force:some in force>0.9	-2
in force:some proposed>0.05	3
in force:some proposed>0.1	-4
in force:some proposed>0.2	-7
in force:some proposed>0.35	-5
in force:some proposed>0.5	-2
in force:some proposed>0.65	2
in force:some proposed>0.8	-8
in force:some proposed>0.9	5
in force:some proposed>0.97	8
in force:t0=future	-6
in force:t0=future-passive	-3
in force:t0=modal	4
in force:t0=modal-passive	-6
in force:t0=past	-5
in force:t0=past-passive	9
in force:t0=perfect	7
in force:t0=perfect-passive	3
in force:t0=pluperfect-passive	-2
in force:t0=present	5
in force:t0=present-not	-25
in force:t0=present-passive	2
in force:t0=present-passive-not	14
in force:tense=future	8
in force:tense=future ahead	14
in force:tense=future none	2
in force:tense=future soon	-22
in force:tense=modal	10
in force:tense=modal none	-5
in force:tense=none	-8
in force:tense=none none	-23
in force:tense=none soon	8
in force:tense=none today	18
in force:tense=none yesterday	-3
in force:tense=past	-40
in force:tense=past ahead	-3
in force:tense=past gone	-11
in force:tense=past none	25
in force:tense=past soon	-29
in force:tense=past today	-10
in force:tense=past yesterday	-15
in force:tense=perfect	21
in force:tense=perfect ahead	-2
in force:tense=perfect none	-14
in force:tense=perfect soon	16
in force:tense=pluperfect	-23
in force:tense=pluperfect none	-7
in force:tense=pluperfect soon	-5
in force:tense=present	-12
in force:tense=present ahead	4
in force:tense=present gone	-19
in force:tense=present none	-9
in force:tense=present soon	8
in force:tense=present today	-46
in force:top	7
in force:when=ahead ahead	-27
in force:when=ahead ahead 	-7
in force:when=ahead ahead long	-23
in force:when=ahead ahead month	-5
in force:when=ahead ahead month long	-6
in force:when=ahead gone	9
in force:when=ahead gone 	-3
in force:when=ahead gone long	12
in force:when=ahead gone month 	2
in force:when=ahead gone month long	-2
in force:when=ahead none	-9
in force:when=ahead none 	-4
in force:when=ahead none long	-10
in force:when=ahead soon	8
in force:when=ahead soon 	2
in force:when=ahead soon long	8
in force:when=ahead soon month	16
in force:when=ahead soon month long	16
in force:when=ahead today	11
in force:when=ahead today 	-7
in force:when=ahead today long	15
in force:when=ahead yesterday	-2
in force:when=ahead yesterday long	-3
in force:when=gone gone	-25
in force:when=gone gone long	-24
in force:when=gone gone month	-2
in force:when=gone gone month long	-2
in force:when=gone none	-8
in force:when=gone none 	-11
in force:when=none ahead	-40
in force:when=none ahead long	-53
in force:when=none gone	3
in force:when=none gone 	-5
in force:when=none gone long	8
in force:when=none gone month	-4
in force:when=none gone month 	2
in force:when=none gone month long	-10
in force:when=none none	-22
in force:when=none none 	-19
in force:when=none none long	-7
in force:when=none soon	-6
in force:when=none soon 	-79
in force:when=none soon long	18
in force:when=none today	3
in force:when=none today 	-10
in force:when=none today long	13
in force:when=none yesterday	15
in force:when=none yesterday long	15
in force:when=soon ahead	-8
in force:when=soon gone	9
in force:when=soon gone 	16
in force:when=soon gone month	14
in force:when=soon gone month 	4
in force:when=soon gone month long	11
in force:when=soon none	7
in force:when=soon none 	3
in force:when=soon none long	7
in force:when=soon soon	-23
in force:when=soon soon 	-7
in force:when=soon soon long	-19
in force:when=soon today	-19
in force:when=soon today 	-14
in force:when=soon today long	-11
in force:when=soon yesterday	-23
in force:when=soon yesterday long	-18
in force:when=today gone	-57
in force:when=today gone long	-43
in force:when=today gone month	-29
in force:when=today gone month long	-33
in force:when=today none	19
in force:when=today none 	16
in force:when=today none long	7
in force:when=today soon	21
in force:when=today soon 	10
in force:when=today soon long	15
in force:when=today today	-2
in force:when=yesterday none	-13
in force:when=yesterday none 	-10
in force:when=yesterday none long	-2
in force:whole ended>0.05	9
in force:whole ended>0.1	-24
in force:whole ended>0.2	-21
in force:whole ended>0.35	-17
in force:whole ended>0.5	-23
in force:whole ended>0.65	6
in force:whole ended>0.8	33
in force:whole ended>0.9	3
in force:whole ended>0.97	-3
in force:whole in force>0.05	4
in force:whole in force>0.1	8
in force:whole in force>0.2	13
in force:whole in force>0.35	23
in force:whole in force>0.5	11
in force:whole in force>0.65	19
in force:whole in force>0.8	14
in force:whole in force>0.9	20
in force:whole in force>0.97	14
in force:whole proposed>0.05	-14
in force:whole proposed>0.1	-14
in force:whole proposed>0.2	-14
in force:whole proposed>0.35	-9
in force:whole proposed>0.5	-2
in force:whole proposed>0.65	-4
in force:whole proposed>0.8	-3
in force:whole proposed>0.9	4
in force:whole proposed>0.97	3
in force:whose>0.05	-17
in force:whose>0.1	-17
in force:whose>0.2	-15
in force:whose>0.35	-7
in force:whose>0.5	9
in force:whose>0.65	21
in force:whose>0.8	26
in force:whose>0.9	15
in force:whose>0.97	23
none	38
none ended	17
none ended a sentence	-13
none ended another length	6
none ended bare	4
none ended other state	26
none ended own	-18
none in force	19
none in force a sentence	13
none in force another end	2
none in force another length	11
none in force another start	20
none in force bare	-6
none in force other state	13
none in force own	33
none n=1	4
none n=2	8
none n=4	11
none n=5	18
none n=6	5
none n=7	53
none n=8	7
none proposed	19
none proposed a sentence	38
none proposed another end	10
none proposed another length	-8
none proposed another start	18
none proposed bare	13
none proposed other state	3
none proposed own	27
proposed:a sentence	-3
proposed:a sentence end	-5
proposed:a sentence end+length	5
proposed:a sentence end+length+since	6
proposed:a sentence end>0.05	6
proposed:a sentence end>0.1	6
proposed:a sentence end>0.2	3
proposed:a sentence end>0.35	9
proposed:a sentence end>0.5	13
proposed:a sentence end>0.65	11
proposed:a sentence end>0.8	7
proposed:a sentence end>0.97	15
proposed:a sentence false end+length	6
proposed:a sentence false end+length+since	-3
proposed:a sentence length+since	13
proposed:a sentence length>0.05	7
proposed:a sentence length>0.1	7
proposed:a sentence length>0.5	-4
proposed:a sentence length>0.65	8
proposed:a sentence length>0.8	9
proposed:a sentence length>0.9	9
proposed:a sentence length>0.97	5
proposed:a sentence mine=1	19
proposed:a sentence mine=2	2
proposed:a sentence mine=3	-5
proposed:a sentence mine=4	-29
proposed:a sentence mine=5	-9
proposed:a sentence mine=6	6
proposed:a sentence mine=8	-3
proposed:a sentence mine=9	14
proposed:a sentence since	-48
proposed:a sentence since>0.05	-7
proposed:a sentence since>0.1	-7
proposed:a sentence since>0.2	-5
proposed:a sentence since>0.35	3
proposed:a sentence since>0.65	4
proposed:a sentence since>0.8	-7
proposed:a sentence since>0.9	-5
proposed:a sentence true end	-5
proposed:a sentence true length+since	13
proposed:a sentence true since	-48
proposed:after:=	9
proposed:after:=agreed	-10
proposed:after:=agreed+ends	-11
proposed:after:=awaits	19
proposed:after:=awaits+agreed	-14
proposed:after:=awaits+ends	6
proposed:after:=effect	-26
proposed:after:=effect+ends	-16
proposed:after:=ends	-18
proposed:after:=ends+wants	-31
proposed:after:=over	-20
proposed:after:=over+ends	11
proposed:after:=signed	14
proposed:after:=signed+wants	-17
proposed:after:=unsigned	21
proposed:after:=wants	20
proposed:after:=will	-24
proposed:after:=will+ends	24
proposed:after:=will+wants	17
proposed:after:agreed	-22
proposed:after:awaits	23
proposed:after:effect	-34
proposed:after:ends	-20
proposed:after:signed	4
proposed:after:wants	13
proposed:after:will	8
proposed:all ended>0.05	-8
proposed:all ended>0.1	10
proposed:all ended>0.2	7
proposed:all ended>0.5	12
proposed:all ended>0.65	10
proposed:all ended>0.8	-14
proposed:all in force>0.05	-2
proposed:all in force>0.1	4
proposed:all in force>0.35	4
proposed:all in force>0.65	-7
proposed:all in force>0.8	6
proposed:all in force>0.97	8
proposed:all proposed>0.05	7
proposed:all proposed>0.1	17
proposed:all proposed>0.2	25
proposed:all proposed>0.35	25
proposed:all proposed>0.5	17
proposed:all proposed>0.65	17
proposed:all proposed>0.8	8
proposed:all proposed>0.9	-6
proposed:all proposed>0.97	-5
proposed:all:agreed	-2
proposed:all:agreed=0	-21
proposed:all:agreed=1	-9
proposed:all:agreed=2	13
proposed:all:agreed=3	-6
proposed:all:awaits=0	-19
proposed:all:awaits=1	-3
proposed:all:awaits=2	11
proposed:all:effect	-13
proposed:all:effect=0	-11
proposed:all:effect=1	-2
proposed:all:effect=2	-22
proposed:all:ends	-12
proposed:all:ends=0	-13
proposed:all:ends=1	4
proposed:all:ends=2	-2
proposed:all:ends=3	-20
proposed:all:over	-13
proposed:all:over=0	-11
proposed:all:over=2	-30
proposed:all:signed	-10
proposed:all:signed=0	-13
proposed:all:signed=1	-18
proposed:all:signed=2	19
proposed:all:unsigned	21
proposed:all:unsigned=0	-24
proposed:all:unsigned=1	15
proposed:all:unsigned=2	14
proposed:all:wants	-9
proposed:all:wants=0	-18
proposed:all:wants=1	-14
proposed:all:wants=2	2
proposed:all:will	-11
proposed:all:will=0	-12
proposed:all:will=1	3
proposed:all:will=2	-41
proposed:all:will=3	12
proposed:another end	-14
proposed:another end end	-9
proposed:another end end>0.05	-14
proposed:another end end>0.1	-14
proposed:another end end>0.2	-15
proposed:another end mine=5	-12
proposed:another end since>0.05	-5
proposed:another end since>0.1	-5
proposed:another end since>0.65	4
proposed:another end since>0.8	4
proposed:another end since>0.9	8
proposed:another end since>0.97	8
proposed:another end true end	-9
proposed:another length	6
proposed:another length end+length	-6
proposed:another length end>0.05	-6
proposed:another length end>0.1	-6
proposed:another length end>0.2	-6
proposed:another length end>0.35	-6
proposed:another length end>0.5	-6
proposed:another length end>0.65	-6
proposed:another length end>0.8	-6
proposed:another length end>0.9	-6
proposed:another length end>0.97	-6
proposed:another length length	8
proposed:another length length>0.05	6
proposed:another length length>0.1	6
proposed:another length length>0.2	16
proposed:another length length>0.35	29
proposed:another length length>0.5	5
proposed:another length length>0.65	2
proposed:another length mine=3	-25
proposed:another length mine=4	9
proposed:another length mine=5	-5
proposed:another length mine=6	2
proposed:another length mine=7	10
proposed:another length mine=8	5
proposed:another length mine=9	2
proposed:another length true length	8
proposed:another start	-17
proposed:another start since>0.05	-17
proposed:another start since>0.1	-17
proposed:asks	-20
proposed:bare	-20
proposed:bare bare	-20
proposed:bare mine=0	-92
proposed:bare mine=1	-28
proposed:bare mine=2	-18
proposed:bare mine=3	-3
proposed:bare mine=4	25
proposed:bare mine=5	16
proposed:bare mine=6	38
proposed:bare mine=7	17
proposed:bare mine=8	-45
proposed:bare mine=9	-53
proposed:bare true bare	-20
proposed:before:=	-5
proposed:before:=agreed	22
proposed:before:=agreed+ends	-9
proposed:before:=agreed+wants	-7
proposed:before:=awaits	14
proposed:before:=effect	-27
proposed:before:=effect+ends	8
proposed:before:=effect+will+ends	-8
proposed:before:=ends	23
proposed:before:=ends+wants	8
proposed:before:=over	-25
proposed:before:=over+ends	7
proposed:before:=signed	-11
proposed:before:=unsigned	-12
proposed:before:=wants	5
proposed:before:=will	20
proposed:before:=will+ends	-2
proposed:before:agreed	11
proposed:before:awaits	9
proposed:before:effect	-10
proposed:before:ends	24
proposed:before:over	-10
proposed:before:signed	-6
proposed:before:unsigned	-5
proposed:before:wants	3
proposed:before:will	6
proposed:c0=agree	2
proposed:c0=bear	-7
proposed:c0=begin	-3
proposed:c0=buy	-8
proposed:c0=deny	3
proposed:c0=down	-4
proposed:c0=end	-16
proposed:c0=impose	-5
proposed:c0=propose	2
proposed:c0=return	-3
proposed:c0=say	-3
proposed:c0=sell	18
proposed:c0=stay	-4
proposed:c1=agree	10
proposed:c1=bear	3
proposed:c1=begin	-8
proposed:c1=buy	-17
proposed:c1=down	2
proposed:c1=end	-14
proposed:c1=impose	6
proposed:c1=propose	12
proposed:c1=return	-10
proposed:c1=sell	3
proposed:c1=stay	-6
proposed:c1=up	7
proposed:ct0=agree future	18
proposed:ct0=agree past	-12
proposed:ct0=agree past-passive	12
proposed:ct0=agree pluperfect	13
proposed:ct0=agree present	-6
proposed:ct0=agree present-passive	-18
proposed:ct0=bear future	-4
proposed:ct0=bear future-passive	17
proposed:ct0=bear modal	-5
proposed:ct0=bear modal-passive	17
proposed:ct0=bear past	-13
proposed:ct0=bear perfect	-14
proposed:ct0=bear present	2
proposed:ct0=bear present-passive	-30
proposed:ct0=begin future	3
proposed:ct0=begin future-passive	10
proposed:ct0=begin modal	-6
proposed:ct0=begin past	-4
proposed:ct0=begin perfect	10
proposed:ct0=begin present	-2
proposed:ct0=deny present	-4
proposed:ct0=down future	-26
proposed:ct0=down modal	20
proposed:ct0=down past	7
proposed:ct0=down past-passive	2
proposed:ct0=down perfect	10
proposed:ct0=down present	-15
proposed:ct0=end future	-6
proposed:ct0=end modal	-38
proposed:ct0=end past	3
proposed:ct0=end past-passive	10
proposed:ct0=impose future	7
proposed:ct0=impose future-passive	-22
proposed:ct0=impose modal-passive	17
proposed:ct0=impose past	-4
proposed:ct0=impose past-passive	-10
proposed:ct0=impose perfect	-9
proposed:ct0=impose perfect-passive	-8
proposed:ct0=impose pluperfect	-4
proposed:ct0=impose pluperfect-passive	-5
proposed:ct0=impose present	3
proposed:ct0=propose future	7
proposed:ct0=propose modal	2
proposed:ct0=propose past	-16
proposed:ct0=propose perfect	9
proposed:ct0=propose pluperfect	-14
proposed:ct0=propose present	4
proposed:ct0=propose present-passive	4
proposed:ct0=return present	-19
proposed:ct0=say future	4
proposed:ct0=say modal	-10
proposed:ct0=say present	-5
proposed:ct0=stay future	-3
proposed:ct0=stay future-passive	25
proposed:ct0=stay modal	8
proposed:ct0=stay modal-passive	4
proposed:ct0=stay past	9
proposed:ct0=stay past-passive	-14
proposed:ct0=stay perfect	-28
proposed:ct0=stay pluperfect	4
proposed:ct0=stay present	-16
proposed:ct0=stay present-passive	6
proposed:ct0=suspend future	-11
proposed:ct0=suspend future-passive	3
proposed:ct0=suspend modal	-13
proposed:ct0=suspend past	7
proposed:ct0=suspend past-passive	-12
proposed:ct0=suspend perfect	9
proposed:ct0=suspend perfect-passive	-8
proposed:ct0=suspend present	9
proposed:ct0=suspend present-passive	-3
proposed:ct0=target future-passive	-14
proposed:ct0=target perfect	6
proposed:ct0=target present	-10
proposed:ct0=up future	20
proposed:ct0=up past	-6
proposed:ct0=up present	4
proposed:ct1=agree future	24
proposed:ct1=agree participle-passive	-17
proposed:ct1=agree past-passive	12
proposed:ct1=agree perfect	15
proposed:ct1=agree pluperfect	8
proposed:ct1=agree present	-14
proposed:ct1=agree present-passive	-18
proposed:ct1=bear future	-4
proposed:ct1=bear future-passive	17
proposed:ct1=bear gerund	10
proposed:ct1=bear infinitive	2
proposed:ct1=bear modal	-5
proposed:ct1=bear modal-passive	17
proposed:ct1=bear participle-passive	8
proposed:ct1=bear past	-13
proposed:ct1=bear perfect	-14
proposed:ct1=bear present	2
proposed:ct1=bear present-passive	-30
proposed:ct1=begin future	2
proposed:ct1=begin future-passive	10
proposed:ct1=begin infinitive	-24
proposed:ct1=begin modal	14
proposed:ct1=begin past	-2
proposed:ct1=begin perfect	10
proposed:ct1=begin present	-7
proposed:ct1=deny present	-4
proposed:ct1=down future	-26
proposed:ct1=down infinitive	17
proposed:ct1=down modal	20
proposed:ct1=down past	4
proposed:ct1=down past-passive	2
proposed:ct1=down perfect	5
proposed:ct1=down present	-14
proposed:ct1=end gerund	4
proposed:ct1=end infinitive	2
proposed:ct1=end modal	-38
proposed:ct1=end participle-passive	-20
proposed:ct1=end past	4
proposed:ct1=end past-passive	10
proposed:ct1=impose future	8
proposed:ct1=impose future-passive	-22
proposed:ct1=impose gerund	-22
proposed:ct1=impose infinitive	23
proposed:ct1=impose modal-passive	17
proposed:ct1=impose participle-passive	-23
proposed:ct1=impose past	6
proposed:ct1=impose past-passive	-12
proposed:ct1=impose perfect	4
proposed:ct1=impose perfect-passive	-8
proposed:ct1=impose pluperfect	16
proposed:ct1=impose pluperfect-passive	-3
proposed:ct1=impose present-passive	-2
proposed:ct1=propose future	7
proposed:ct1=propose modal	-13
proposed:ct1=propose participle-passive	-13
proposed:ct1=propose past	-9
proposed:ct1=propose perfect	16
proposed:ct1=propose pluperfect	9
proposed:ct1=propose present	12
proposed:ct1=propose present-passive	4
proposed:ct1=return present	-19
proposed:ct1=say future	4
proposed:ct1=say infinitive	13
proposed:ct1=say modal	-10
proposed:ct1=stay future	-5
proposed:ct1=stay future-passive	25
proposed:ct1=stay infinitive	-19
proposed:ct1=stay modal	8
proposed:ct1=stay modal-passive	4
proposed:ct1=stay participle-passive	-10
proposed:ct1=stay past	9
proposed:ct1=stay past-passive	-14
proposed:ct1=stay perfect	-28
proposed:ct1=stay pluperfect	6
proposed:ct1=stay present	-7
proposed:ct1=stay present-passive	6
proposed:ct1=suspend future	-6
proposed:ct1=suspend future-passive	3
proposed:ct1=suspend infinitive	8
proposed:ct1=suspend modal	-13
proposed:ct1=suspend participle-passive	-4
proposed:ct1=suspend past	7
proposed:ct1=suspend past-passive	-12
proposed:ct1=suspend perfect	15
proposed:ct1=suspend perfect-passive	-8
proposed:ct1=suspend present	12
proposed:ct1=suspend present-passive	-3
proposed:ct1=target future-passive	-14
proposed:ct1=target participle-passive	17
proposed:ct1=target present	-10
proposed:ct1=up future	22
proposed:ct1=up gerund	12
proposed:ct1=up infinitive	-11
proposed:ct1=up modal	29
proposed:ct1=up past	-6
proposed:ct1=up present	-4
proposed:end	-11
proposed:end as ended>0.05	-19
proposed:end as ended>0.1	-6
proposed:end as ended>0.35	-3
proposed:end as ended>0.65	-3
proposed:end as in force>0.05	-5
proposed:end as in force>0.1	-9
proposed:end as in force>0.2	-6
proposed:end as in force>0.35	-16
proposed:end as in force>0.5	-13
proposed:end as in force>0.65	-19
proposed:end as in force>0.8	-42
proposed:end as in force>0.9	-21
proposed:end as in force>0.97	-9
proposed:end as proposed>0.05	26
proposed:end as proposed>0.1	18
proposed:end as proposed>0.2	11
proposed:end as proposed>0.35	22
proposed:end as proposed>0.5	12
proposed:end as proposed>0.65	21
proposed:end as proposed>0.8	13
proposed:end as proposed>0.9	31
proposed:end as proposed>0.97	47
proposed:end+length	-3
proposed:end+length+since	-6
proposed:end+since	14
proposed:end=ahead	4
proposed:end=gone	-9
proposed:end=none	-16
proposed:end=soon	-19
proposed:end=today	3
proposed:end=yesterday	-10
proposed:end>0.2	-6
proposed:end>0.5	-2
proposed:end>0.65	5
proposed:end>0.8	-12
proposed:end>0.9	-4
proposed:end>0.97	5
proposed:has-gerund	-3
proposed:has-infinitive	-3
proposed:has-modal	7
proposed:has-participle	-5
proposed:has-perfect	6
proposed:has-pluperfect	-3
proposed:has-present	-2
proposed:here:=	-25
proposed:here:=agreed	-18
proposed:here:=agreed+ends	-4
proposed:here:=agreed+ends+wants	-8
proposed:here:=agreed+over	-16
proposed:here:=agreed+over+ends	2
proposed:here:=agreed+wants	48
proposed:here:=awaits	18
proposed:here:=awaits+agreed	-19
proposed:here:=awaits+agreed+ends	-10
proposed:here:=awaits+ends	3
proposed:here:=effect	-16
proposed:here:=effect+agreed	-23
proposed:here:=effect+agreed+ends	9
proposed:here:=effect+ends	-18
proposed:here:=effect+over	-8
proposed:here:=effect+over+ends	7
proposed:here:=effect+will+ends	-5
proposed:here:=ends	-23
proposed:here:=ends+wants	34
proposed:here:=over	-32
proposed:here:=over+ends	4
proposed:here:=over+ends+wants	11
proposed:here:=over+wants	-4
proposed:here:=signed	12
proposed:here:=signed+ends	13
proposed:here:=signed+wants	-21
proposed:here:=unsigned	-17
proposed:here:=will	19
proposed:here:=will+agreed	16
proposed:here:=will+ends	16
proposed:here:=will+ends+wants	5
proposed:here:=will+wants	26
proposed:here:agreed	-7
proposed:here:awaits	4
proposed:here:effect	-43
proposed:here:over	-23
proposed:here:signed	19
proposed:here:unsigned	2
proposed:here:wants	33
proposed:here:will	33
proposed:lead="	6
proposed:lead=(	-3
proposed:lead=)	-16
proposed:lead=-	11
proposed:lead=1	-16
proposed:lead=:	-16
proposed:lead=;	2
proposed:lead=a	27
proposed:lead=after	-10
proposed:lead=an	20
proposed:lead=another	11
proposed:lead=as	-5
proposed:lead=at	-4
proposed:lead=because	5
proposed:lead=before	6
proposed:lead=bessent	-11
proposed:lead=between	16
proposed:lead=both	5
proposed:lead=brazil	15
proposed:lead=britain	-15
proposed:lead=denmark	11
proposed:lead=eighteen	4
proposed:lead=for	-2
proposed:lead=four	12
proposed:lead=from	-18
proposed:lead=he	-11
proposed:lead=i	-36
proposed:lead=iceland	-19
proposed:lead=if	5
proposed:lead=in	6
proposed:lead=india	6
proposed:lead=it	2
proposed:lead=its	5
proposed:lead=japan	-2
proposed:lead=mexico	-15
proposed:lead=mr	21
proposed:lead=my	2
proposed:lead=ninety	-13
proposed:lead=no	19
proposed:lead=one	13
proposed:lead=other	-6
proposed:lead=since	-34
proposed:lead=six	19
proposed:lead=so	12
proposed:lead=ten	-9
proposed:lead=that	11
proposed:lead=the	-3
proposed:lead=their	-10
proposed:lead=there	-11
proposed:lead=they	-13
proposed:lead=this	8
proposed:lead=thursday	2
proposed:lead=trade	2
proposed:lead=treasury	6
proposed:lead=truce	-5
proposed:lead=trump	-13
proposed:lead=turkey	18
proposed:lead=twenty	12
proposed:lead=two	-14
proposed:lead=under	-14
proposed:lead=until	3
proposed:lead=us	-3
proposed:lead=washington	4
proposed:lead=we	-2
proposed:lead=what	-17
proposed:lead=when	-21
proposed:lead=where	23
proposed:lead=which	-16
proposed:lead=who	13
proposed:lead=whose	5
proposed:lead=with	-15
proposed:lead=without	-18
proposed:lead=—	-5
proposed:lead=•	2
proposed:length	5
proposed:length as ended>0.05	-21
proposed:length as ended>0.1	-22
proposed:length as ended>0.2	-45
proposed:length as ended>0.35	-11
proposed:length as ended>0.5	-14
proposed:length as ended>0.65	-21
proposed:length as ended>0.8	-12
proposed:length as ended>0.9	-5
proposed:length as in force>0.05	10
proposed:length as in force>0.1	-11
proposed:length as in force>0.35	-20
proposed:length as in force>0.5	13
proposed:length as in force>0.65	-10
proposed:length as in force>0.8	5
proposed:length as in force>0.97	4
proposed:length as proposed>0.05	11
proposed:length as proposed>0.1	21
proposed:length as proposed>0.2	32
proposed:length as proposed>0.35	40
proposed:length as proposed>0.5	27
proposed:length as proposed>0.65	30
proposed:length as proposed>0.8	18
proposed:length as proposed>0.9	9
proposed:length as proposed>0.97	17
proposed:length+since	8
proposed:length>0.05	4
proposed:length>0.1	4
proposed:length>0.2	11
proposed:length>0.35	11
proposed:length>0.65	6
proposed:length>0.8	2
proposed:length>0.9	-3
proposed:length>0.97	6
proposed:made a sentence whose=4	-5
proposed:made a sentence whose=5	-16
proposed:made a sentence whose=6	-18
proposed:made a sentence whose=7	25
proposed:made another end whose=9	-3
proposed:made another length whose=5	-16
proposed:made another length whose=6	-10
proposed:made another length whose=7	2
proposed:made another length whose=8	10
proposed:made another length whose=9	19
proposed:made another start whose=9	-15
proposed:made bare whose=3	-24
proposed:made bare whose=4	-21
proposed:made bare whose=5	-32
proposed:made bare whose=6	-18
proposed:made bare whose=7	4
proposed:made bare whose=8	12
proposed:made bare whose=9	-6
proposed:made other state whose=3	-31
proposed:made other state whose=4	4
proposed:made other state whose=5	2
proposed:made other state whose=6	-3
proposed:made other state whose=7	17
proposed:made other state whose=8	-4
proposed:made other state whose=9	-6
proposed:made own whose=3	-31
proposed:made own whose=4	-35
proposed:made own whose=5	-36
proposed:made own whose=6	-24
proposed:made own whose=7	19
proposed:made own whose=8	10
proposed:made own whose=9	18
proposed:mine=0 rival=0	-74
proposed:mine=0 rival=2	-15
proposed:mine=0 rival=3	7
proposed:mine=0 rival=4	-45
proposed:mine=0 rival=5	-40
proposed:mine=0 rival=6	-27
proposed:mine=0 rival=7	-21
proposed:mine=0 rival=8	-16
proposed:mine=0 rival=9	-59
proposed:mine=1 rival=0	-21
proposed:mine=1 rival=1	-29
proposed:mine=1 rival=3	2
proposed:mine=1 rival=4	-10
proposed:mine=1 rival=5	6
proposed:mine=1 rival=6	-37
proposed:mine=1 rival=7	4
proposed:mine=1 rival=8	-20
proposed:mine=1 rival=9	8
proposed:mine=2 rival=0	-8
proposed:mine=2 rival=1	-7
proposed:mine=2 rival=2	-34
proposed:mine=2 rival=3	-8
proposed:mine=2 rival=4	7
proposed:mine=2 rival=5	-3
proposed:mine=2 rival=6	8
proposed:mine=2 rival=7	-10
proposed:mine=2 rival=8	7
proposed:mine=2 rival=9	-8
proposed:mine=3 rival=0	-45
proposed:mine=3 rival=1	-18
proposed:mine=3 rival=2	14
proposed:mine=3 rival=3	4
proposed:mine=3 rival=4	10
proposed:mine=3 rival=5	15
proposed:mine=3 rival=6	3
proposed:mine=3 rival=7	-6
proposed:mine=3 rival=8	-13
proposed:mine=3 rival=9	7
proposed:mine=4 rival=0	-37
proposed:mine=4 rival=1	-3
proposed:mine=4 rival=2	-5
proposed:mine=4 rival=4	16
proposed:mine=4 rival=5	28
proposed:mine=4 rival=6	2
proposed:mine=4 rival=7	14
proposed:mine=4 rival=8	2
proposed:mine=4 rival=9	-3
proposed:mine=5 rival=1	21
proposed:mine=5 rival=2	21
proposed:mine=5 rival=3	4
proposed:mine=5 rival=4	-12
proposed:mine=5 rival=5	-14
proposed:mine=5 rival=7	17
proposed:mine=5 rival=8	-24
proposed:mine=5 rival=9	-3
proposed:mine=6 rival=1	-28
proposed:mine=6 rival=2	30
proposed:mine=6 rival=3	-4
proposed:mine=6 rival=4	-5
proposed:mine=6 rival=5	-5
proposed:mine=6 rival=6	-4
proposed:mine=6 rival=7	-4
proposed:mine=6 rival=8	22
proposed:mine=6 rival=9	14
proposed:mine=7 rival=1	8
proposed:mine=7 rival=2	20
proposed:mine=7 rival=3	-41
proposed:mine=7 rival=4	34
proposed:mine=7 rival=6	-12
proposed:mine=7 rival=7	9
proposed:mine=7 rival=8	11
proposed:mine=7 rival=9	16
proposed:mine=8 rival=2	-19
proposed:mine=8 rival=3	18
proposed:mine=8 rival=4	-10
proposed:mine=8 rival=6	-13
proposed:mine=8 rival=7	17
proposed:mine=8 rival=8	-4
proposed:mine=9 rival=4	-12
proposed:mine=9 rival=5	4
proposed:mine=9 rival=6	18
proposed:mine=9 rival=7	-16
proposed:mine=9 rival=8	-8
proposed:one sentence	-12
proposed:other other pair ended a sentence	15
proposed:other other pair ended bare	-8
proposed:other other pair ended end apart	17
proposed:other other pair ended end open	-3
proposed:other other pair ended own	14
proposed:other other pair in force a sentence	-10
proposed:other other pair in force another end	-16
proposed:other other pair in force another length	6
proposed:other other pair in force another start	-12
proposed:other other pair in force bare	-16
proposed:other other pair in force end apart	7
proposed:other other pair in force end open	4
proposed:other other pair in force end same	-10
proposed:other other pair in force own	-7
proposed:other other pair proposed a sentence	-12
proposed:other other pair proposed another length	18
proposed:other other pair proposed bare	-28
proposed:other other pair proposed end apart	4
proposed:other other pair proposed end open	-25
proposed:other other pair proposed end same	-14
proposed:other other pair proposed own	-32
proposed:other same pair ended a sentence	-23
proposed:other same pair ended another length	17
proposed:other same pair ended bare	-4
proposed:other same pair ended end apart	6
proposed:other same pair ended end open	-3
proposed:other same pair ended end same	-20
proposed:other same pair ended own	-21
proposed:other same pair in force a sentence	-15
proposed:other same pair in force another end	-4
proposed:other same pair in force another length	-5
proposed:other same pair in force another start	-9
proposed:other same pair in force end apart	7
proposed:other same pair in force end open	-6
proposed:other same pair in force own	-7
proposed:other same pair proposed a sentence	-19
proposed:other same pair proposed another end	-2
proposed:other same pair proposed another length	6
proposed:other same pair proposed another start	-9
proposed:other same pair proposed bare	-2
proposed:other same pair proposed end apart	-12
proposed:other same pair proposed end open	-37
proposed:other same pair proposed end same	-9
proposed:other same pair proposed own	-38
proposed:other state of ended	-7
proposed:other state of ended end	-33
proposed:other state of ended end+length	10
proposed:other state of ended end+length+since	2
proposed:other state of ended end>0.05	-18
proposed:other state of ended end>0.1	-5
proposed:other state of ended end>0.35	-2
proposed:other state of ended end>0.65	-3
proposed:other state of ended false end+length	17
proposed:other state of ended length	6
proposed:other state of ended length>0.05	3
proposed:other state of ended length>0.1	-8
proposed:other state of ended length>0.2	-19
proposed:other state of ended length>0.35	-8
proposed:other state of ended length>0.65	-6
proposed:other state of ended length>0.8	-4
proposed:other state of ended length>0.9	-2
proposed:other state of ended mine=0	-15
proposed:other state of ended mine=1	-10
proposed:other state of ended mine=2	-4
proposed:other state of ended mine=3	-5
proposed:other state of ended mine=7	16
proposed:other state of ended since>0.05	2
proposed:other state of ended since>0.1	2
proposed:other state of ended since>0.2	2
proposed:other state of ended since>0.35	2
proposed:other state of ended since>0.5	2
proposed:other state of ended since>0.65	2
proposed:other state of ended since>0.8	2
proposed:other state of ended since>0.9	2
proposed:other state of ended since>0.97	2
proposed:other state of ended true end	-33
proposed:other state of ended true end+length	-9
proposed:other state of ended true length	6
proposed:other state of in force end	-27
proposed:other state of in force end+length	9
proposed:other state of in force end+length+since	13
proposed:other state of in force end+since	11
proposed:other state of in force end>0.05	-6
proposed:other state of in force end>0.1	2
proposed:other state of in force end>0.2	3
proposed:other state of in force end>0.35	-11
proposed:other state of in force end>0.5	-3
proposed:other state of in force end>0.65	-2
proposed:other state of in force end>0.8	-17
proposed:other state of in force end>0.9	-9
proposed:other state of in force end>0.97	3
proposed:other state of in force false end+length	10
proposed:other state of in force false end+length+since	7
proposed:other state of in force false end+since	-7
proposed:other state of in force false length+since	14
proposed:other state of in force length	-17
proposed:other state of in force length+since	11
proposed:other state of in force length>0.05	15
proposed:other state of in force length>0.2	-2
proposed:other state of in force length>0.35	-11
proposed:other state of in force length>0.5	-5
proposed:other state of in force length>0.65	3
proposed:other state of in force length>0.8	7
proposed:other state of in force length>0.9	-14
proposed:other state of in force length>0.97	-18
proposed:other state of in force mine=0	-31
proposed:other state of in force mine=1	2
proposed:other state of in force mine=2	8
proposed:other state of in force mine=3	12
proposed:other state of in force mine=4	19
proposed:other state of in force mine=5	11
proposed:other state of in force mine=6	-27
proposed:other state of in force mine=7	8
proposed:other state of in force mine=8	-6
proposed:other state of in force mine=9	-15
proposed:other state of in force since	-21
proposed:other state of in force since>0.1	-5
proposed:other state of in force since>0.2	-2
proposed:other state of in force since>0.35	9
proposed:other state of in force since>0.65	-11
proposed:other state of in force since>0.8	-11
proposed:other state of in force since>0.9	-3
proposed:other state of in force since>0.97	7
proposed:other state of in force true end	-27
proposed:other state of in force true end+length+since	14
proposed:other state of in force true end+since	24
proposed:other state of in force true length	-17
proposed:other state of in force true since	-21
proposed:own	-4
proposed:own end	15
proposed:own end+length	-18
proposed:own end+length+since	-17
proposed:own end+since	8
proposed:own end>0.05	7
proposed:own end>0.1	2
proposed:own end>0.2	-9
proposed:own end>0.35	4
proposed:own end>0.5	-6
proposed:own end>0.65	2
proposed:own end>0.8	-7
proposed:own end>0.97	-5
proposed:own false end+length	-9
proposed:own false end+length+since	-7
proposed:own false end+since	-13
proposed:own false length+since	-15
proposed:own length	4
proposed:own length+since	-2
proposed:own length>0.05	-10
proposed:own length>0.2	9
proposed:own length>0.35	8
proposed:own length>0.5	-2
proposed:own length>0.8	-10
proposed:own length>0.9	-4
proposed:own length>0.97	11
proposed:own mine=0	-57
proposed:own mine=1	-35
proposed:own mine=2	-10
proposed:own mine=3	7
proposed:own mine=4	8
proposed:own mine=5	-4
proposed:own mine=7	-3
proposed:own mine=8	14
proposed:own mine=9	4
proposed:own since	-11
proposed:own since>0.05	6
proposed:own since>0.1	2
proposed:own since>0.2	7
proposed:own since>0.35	12
proposed:own since>0.65	-5
proposed:own since>0.8	2
proposed:own since>0.9	-9
proposed:own since>0.97	-11
proposed:own true end	15
proposed:own true end+length	-18
proposed:own true end+length+since	-25
proposed:own true end+since	20
proposed:own true length	4
proposed:own true length+since	13
proposed:own true since	-11
proposed:pc0=agree	6
proposed:pc0=bear	-43
proposed:pc0=begin	-7
proposed:pc0=buy	-12
proposed:pc0=down	-49
proposed:pc0=end	15
proposed:pc0=impose	-12
proposed:pc0=propose	-15
proposed:pc0=say	19
proposed:pc0=stay	15
proposed:pc0=target	-9
proposed:pc0=threaten	8
proposed:pc0=up	5
proposed:pt0=future	9
proposed:pt0=future-passive	-14
proposed:pt0=modal	-7
proposed:pt0=modal-passive	-14
proposed:pt0=past	-6
proposed:pt0=past-passive	-10
proposed:pt0=perfect	11
proposed:pt0=perfect-passive	-48
proposed:pt0=pluperfect	15
proposed:pt0=present	-3
proposed:pt0=present-not	-2
proposed:pt0=present-passive	6
proposed:qt=future	-2
proposed:qt=past	2
proposed:qt=perfect	16
proposed:qt=pluperfect	-9
proposed:qt=present	-2
proposed:quoted	-16
proposed:said ended>0.05	-11
proposed:said ended>0.2	3
proposed:said ended>0.35	-22
proposed:said ended>0.5	-14
proposed:said ended>0.65	-9
proposed:said ended>0.8	-21
proposed:said ended>0.9	5
proposed:said in force>0.05	6
proposed:said in force>0.1	10
proposed:said in force>0.2	6
proposed:said in force>0.35	15
proposed:said in force>0.5	-4
proposed:said in force>0.65	-9
proposed:said in force>0.8	8
proposed:said in force>0.97	-3
proposed:said proposed>0.05	27
proposed:said proposed>0.1	5
proposed:said proposed>0.2	5
proposed:said proposed>0.35	11
proposed:said proposed>0.5	-4
proposed:said proposed>0.65	15
proposed:said proposed>0.8	12
proposed:said proposed>0.9	16
proposed:said proposed>0.97	47
proposed:sentences	-11
proposed:since	-52
proposed:since as in force>0.05	2
proposed:since as in force>0.2	-4
proposed:since as in force>0.5	9
proposed:since as in force>0.8	-18
proposed:since as in force>0.9	-14
proposed:since as in force>0.97	-9
proposed:since as proposed>0.05	20
proposed:since as proposed>0.1	12
proposed:since as proposed>0.2	24
proposed:since as proposed>0.35	25
proposed:since as proposed>0.5	11
proposed:since as proposed>0.65	2
proposed:since as proposed>0.8	12
proposed:since as proposed>0.9	3
proposed:since=ahead	12
proposed:since=ahead month	14
proposed:since=gone	-28
proposed:since=gone month	-19
proposed:since=none	-12
proposed:since=soon	20
proposed:since=today	-23
proposed:since=yesterday	-31
proposed:since>0.1	-6
proposed:since>0.35	17
proposed:since>0.65	-7
proposed:since>0.8	-3
proposed:since>0.9	-8
proposed:since>0.97	-4
proposed:some ended>0.05	-10
proposed:some ended>0.1	-7
proposed:some ended>0.35	5
proposed:some ended>0.5	-3
proposed:some ended>0.65	3
proposed:some ended>0.8	-13
proposed:some in force>0.1	6
proposed:some in force>0.2	19
proposed:some in force>0.35	4
proposed:some in force>0.5	15
proposed:some in force>0.8	-7
proposed:some in force>0.9	9
proposed:some in force>0.97	29
proposed:some proposed>0.05	-14
proposed:some proposed>0.1	-11
proposed:some proposed>0.2	-3
proposed:some proposed>0.5	-3
proposed:some proposed>0.65	-3
proposed:some proposed>0.8	-17
proposed:some proposed>0.9	-11
proposed:some proposed>0.97	4
proposed:t0=future	5
proposed:t0=future-passive	11
proposed:t0=future-passive-not	-17
proposed:t0=modal	-3
proposed:t0=modal-passive	25
proposed:t0=past	-4
proposed:t0=past-passive	-18
proposed:t0=perfect	-2
proposed:t0=perfect-passive	-20
proposed:t0=pluperfect	-13
proposed:t0=pluperfect-passive	14
proposed:t0=present-not	-16
proposed:t0=present-passive	5
proposed:t0=present-passive-not	-3
proposed:tense=future	4
proposed:tense=future none	-11
proposed:tense=future soon	-7
proposed:tense=modal	-8
proposed:tense=modal ahead	12
proposed:tense=modal none	-8
proposed:tense=modal soon	-31
proposed:tense=none	-11
proposed:tense=none ahead	-4
proposed:tense=none soon	-5
proposed:tense=none today	12
proposed:tense=none yesterday	-3
proposed:tense=past	20
proposed:tense=past ahead	-4
proposed:tense=past gone	-4
proposed:tense=past none	5
proposed:tense=past soon	10
proposed:tense=past today	-10
proposed:tense=past yesterday	-4
proposed:tense=perfect	-17
proposed:tense=perfect ahead	16
proposed:tense=perfect gone	-4
proposed:tense=perfect none	-5
proposed:tense=perfect soon	-9
proposed:tense=pluperfect	-11
proposed:tense=pluperfect ahead	-29
proposed:tense=present	-24
proposed:tense=present ahead	4
proposed:tense=present none	-2
proposed:tense=present today	-3
proposed:top	-11
proposed:when=ahead ahead	9
proposed:when=ahead ahead 	-17
proposed:when=ahead ahead long	18
proposed:when=ahead ahead month	17
proposed:when=ahead ahead month long	18
proposed:when=ahead gone	-17
proposed:when=ahead gone 	4
proposed:when=ahead gone long	-20
proposed:when=ahead gone month	-14
proposed:when=ahead gone month 	9
proposed:when=ahead gone month long	-27
proposed:when=ahead none 	-2
proposed:when=ahead soon	31
proposed:when=ahead soon 	40
proposed:when=ahead soon long	11
proposed:when=ahead today	-21
proposed:when=ahead today 	-16
proposed:when=ahead today long	-16
proposed:when=ahead yesterday	-29
proposed:when=ahead yesterday 	-11
proposed:when=ahead yesterday long	-23
proposed:when=gone none	-13
proposed:when=gone none 	-19
proposed:when=gone none long	5
proposed:when=none ahead	2
proposed:when=none ahead 	6
proposed:when=none gone	-14
proposed:when=none gone 	-25
proposed:when=none gone month	-8
proposed:when=none gone month 	-30
proposed:when=none gone month long	8
proposed:when=none none	-8
proposed:when=none none 	-20
proposed:when=none none long	5
proposed:when=none soon	-15
proposed:when=none soon 	-57
proposed:when=none soon long	9
proposed:when=none today	7
proposed:when=none today 	11
proposed:when=none today long	-3
proposed:when=none yesterday	-7
proposed:when=none yesterday long	-4
proposed:when=soon gone	-6
proposed:when=soon gone 	-32
proposed:when=soon gone long	4
proposed:when=soon gone month	-7
proposed:when=soon gone month 	3
proposed:when=soon gone month long	-12
proposed:when=soon none	-13
proposed:when=soon none 	-8
proposed:when=soon none long	-7
proposed:when=soon soon 	-27
proposed:when=soon soon long	9
proposed:when=soon today	-7
proposed:when=soon today 	-8
proposed:when=soon today long	-3
proposed:when=today gone	-12
proposed:when=today gone long	-6
proposed:when=today none	3
proposed:when=today none 	8
proposed:when=today none long	-5
proposed:when=today soon	18
proposed:when=today soon 	-5
proposed:when=today today	-15
proposed:when=today today long	-13
proposed:when=yesterday none	-6
proposed:when=yesterday none 	-16
proposed:when=yesterday none long	5
proposed:whole ended>0.05	21
proposed:whole ended>0.1	5
proposed:whole ended>0.2	-2
proposed:whole ended>0.35	7
proposed:whole ended>0.5	3
proposed:whole ended>0.65	-6
proposed:whole ended>0.8	3
proposed:whole ended>0.9	-5
proposed:whole ended>0.97	-10
proposed:whole in force>0.05	2
proposed:whole in force>0.1	10
proposed:whole in force>0.35	-10
proposed:whole in force>0.65	-2
proposed:whole in force>0.8	11
proposed:whole in force>0.9	-5
proposed:whole in force>0.97	-2
proposed:whole proposed>0.05	22
proposed:whole proposed>0.1	14
proposed:whole proposed>0.2	25
proposed:whole proposed>0.35	17
proposed:whole proposed>0.5	6
proposed:whole proposed>0.65	-10
proposed:whole proposed>0.9	20
proposed:whole proposed>0.97	30
proposed:whose>0.05	-18
proposed:whose>0.1	-18
proposed:whose>0.2	-17
proposed:whose>0.35	-11
proposed:whose>0.65	16
proposed:whose>0.8	28
proposed:whose>0.9	16
proposed:whose>0.97	10`;
