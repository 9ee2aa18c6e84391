// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence end	-10
ended:a sentence end+since	8
ended:a sentence end>0.05	-5
ended:a sentence end>0.1	-5
ended:a sentence end>0.35	2
ended:a sentence end>0.5	8
ended:a sentence end>0.65	6
ended:a sentence end>0.9	-12
ended:a sentence length	14
ended:a sentence length>0.05	6
ended:a sentence length>0.1	6
ended:a sentence length>0.35	2
ended:a sentence length>0.65	7
ended:a sentence length>0.8	9
ended:a sentence mine=1	9
ended:a sentence mine=2	-19
ended:a sentence mine=4	5
ended:a sentence mine=5	-5
ended:a sentence mine=6	9
ended:a sentence since>0.2	-3
ended:a sentence true end	-10
ended:a sentence true end+since	8
ended:a sentence true length	14
ended:after:=	-13
ended:after:=agreed	4
ended:after:=agreed+ends	-9
ended:after:=awaits	-33
ended:after:=awaits+agreed+ends	16
ended:after:=awaits+ends	-2
ended:after:=effect	-29
ended:after:=effect+ends	8
ended:after:=ends	4
ended:after:=ends+wants	-11
ended:after:=over	16
ended:after:=over+ends	-12
ended:after:=signed	2
ended:after:=unsigned	-7
ended:after:=wants	11
ended:after:=will	-21
ended:after:=will+ends	5
ended:after:agreed	7
ended:after:awaits	-12
ended:after:effect	-27
ended:after:over	10
ended:after:signed	3
ended:after:unsigned	-12
ended:after:wants	5
ended:after:will	-17
ended:all ended>0.05	23
ended:all ended>0.1	28
ended:all ended>0.2	15
ended:all ended>0.35	23
ended:all ended>0.5	16
ended:all ended>0.65	-8
ended:all ended>0.8	-30
ended:all ended>0.9	-5
ended:all in force>0.1	5
ended:all in force>0.2	22
ended:all in force>0.35	18
ended:all in force>0.5	21
ended:all in force>0.65	-9
ended:all in force>0.8	-25
ended:all in force>0.9	-9
ended:all in force>0.97	-23
ended:all proposed>0.05	2
ended:all proposed>0.1	18
ended:all proposed>0.2	22
ended:all proposed>0.35	16
ended:all proposed>0.5	-2
ended:all proposed>0.65	-3
ended:all proposed>0.9	4
ended:all proposed>0.97	12
ended:all:agreed	-20
ended:all:agreed=0	-8
ended:all:agreed=1	-24
ended:all:agreed=2	11
ended:all:agreed=3	-20
ended:all:awaits	-10
ended:all:awaits=0	-17
ended:all:awaits=2	-22
ended:all:awaits=3	-6
ended:all:effect	-10
ended:all:effect=0	-17
ended:all:effect=1	-5
ended:all:effect=2	-11
ended:all:ends	-19
ended:all:ends=0	-7
ended:all:ends=1	-24
ended:all:ends=2	5
ended:all:ends=3	-9
ended:all:over	15
ended:all:over=0	-47
ended:all:over=1	-2
ended:all:over=2	12
ended:all:over=3	26
ended:all:signed	-2
ended:all:signed=0	-21
ended:all:signed=1	-11
ended:all:signed=2	17
ended:all:unsigned	-12
ended:all:unsigned=0	-16
ended:all:unsigned=1	-24
ended:all:unsigned=2	17
ended:all:wants	-21
ended:all:wants=0	-5
ended:all:wants=2	-29
ended:all:wants=3	-6
ended:all:will	-3
ended:all:will=0	-22
ended:all:will=1	-8
ended:all:will=2	-6
ended:all:will=3	21
ended:another end	-10
ended:another end end>0.05	-10
ended:another end end>0.1	-10
ended:another length	11
ended:another length length	11
ended:another length length>0.05	11
ended:another length length>0.1	11
ended:another length true length	11
ended:asks	-19
ended:bare	-17
ended:bare bare	-17
ended:bare mine=0	-69
ended:bare mine=1	-15
ended:bare mine=2	23
ended:bare mine=3	3
ended:bare mine=4	24
ended:bare mine=5	-2
ended:bare mine=6	13
ended:bare mine=7	5
ended:bare mine=8	5
ended:bare true bare	-17
ended:before:=agreed+ends	11
ended:before:=agreed+wants	-2
ended:before:=awaits	12
ended:before:=effect	-36
ended:before:=ends+wants	-4
ended:before:=over	42
ended:before:=signed	-16
ended:before:=will	-12
ended:before:=will+ends	-5
ended:before:awaits	11
ended:before:effect	-45
ended:before:over	39
ended:before:signed	-18
ended:before:unsigned	-3
ended:before:wants	-8
ended:before:will	-24
ended:c0=agree	29
ended:c0=bear	-2
ended:c0=begin	5
ended:c0=buy	-2
ended:c0=down	19
ended:c0=end	-7
ended:c0=impose	15
ended:c0=propose	22
ended:c0=return	8
ended:c0=say	8
ended:c0=stay	6
ended:c0=suspend	7
ended:c0=target	-8
ended:c0=up	13
ended:c1=agree	19
ended:c1=bear	-4
ended:c1=begin	3
ended:c1=buy	-3
ended:c1=down	14
ended:c1=impose	7
ended:c1=propose	21
ended:c1=return	8
ended:c1=say	13
ended:c1=suspend	13
ended:c1=target	-12
ended:c1=up	15
ended:ct0=agree future	-3
ended:ct0=agree modal	7
ended:ct0=agree past	-11
ended:ct0=agree past-passive	7
ended:ct0=agree perfect	3
ended:ct0=agree pluperfect	-11
ended:ct0=agree present	37
ended:ct0=agree present-passive	-11
ended:ct0=bear future	-11
ended:ct0=bear past	12
ended:ct0=bear perfect	-8
ended:ct0=begin future	-24
ended:ct0=begin future-passive	-8
ended:ct0=begin past	10
ended:ct0=begin present	7
ended:ct0=down future	-3
ended:ct0=down modal	-7
ended:ct0=down past	18
ended:ct0=down present	5
ended:ct0=end modal	-33
ended:ct0=end past-passive	11
ended:ct0=end pluperfect	-6
ended:ct0=impose future	-3
ended:ct0=impose modal	5
ended:ct0=impose modal-passive	-16
ended:ct0=impose past	-10
ended:ct0=impose past-passive	13
ended:ct0=impose perfect	3
ended:ct0=impose perfect-passive	-7
ended:ct0=impose pluperfect	2
ended:ct0=impose pluperfect-passive	5
ended:ct0=impose present-passive	19
ended:ct0=propose modal	15
ended:ct0=propose past	5
ended:ct0=propose past-passive	-2
ended:ct0=propose perfect	-4
ended:ct0=propose pluperfect	20
ended:ct0=propose present	9
ended:ct0=propose present-passive	-11
ended:ct0=return present	-3
ended:ct0=say future	9
ended:ct0=say present	7
ended:ct0=stay future	-2
ended:ct0=stay future-passive	-10
ended:ct0=stay modal	8
ended:ct0=stay past	14
ended:ct0=stay past-passive	19
ended:ct0=stay perfect	24
ended:ct0=stay pluperfect	-7
ended:ct0=stay present	-32
ended:ct0=stay present-passive	-3
ended:ct0=suspend future	6
ended:ct0=suspend future-passive	14
ended:ct0=suspend modal	14
ended:ct0=suspend past	5
ended:ct0=suspend perfect	-9
ended:ct0=suspend perfect-passive	-2
ended:ct0=suspend present	-46
ended:ct0=suspend present-passive	2
ended:ct0=target past	5
ended:ct0=target present	-7
ended:ct0=up future	-15
ended:ct0=up modal	9
ended:ct0=up past	-2
ended:ct0=up present	15
ended:ct1=agree future	-3
ended:ct1=agree infinitive	-2
ended:ct1=agree modal	7
ended:ct1=agree participle-passive	-9
ended:ct1=agree past-passive	7
ended:ct1=agree perfect	8
ended:ct1=agree pluperfect	-7
ended:ct1=agree present	29
ended:ct1=agree present-passive	-11
ended:ct1=bear future	-7
ended:ct1=bear infinitive	-2
ended:ct1=bear past	12
ended:ct1=bear perfect	-8
ended:ct1=begin future	-19
ended:ct1=begin future-passive	-8
ended:ct1=begin gerund	-12
ended:ct1=begin infinitive	7
ended:ct1=begin modal	2
ended:ct1=begin past	5
ended:ct1=begin present	7
ended:ct1=down future	-2
ended:ct1=down infinitive	-12
ended:ct1=down modal	-7
ended:ct1=down past	18
ended:ct1=down present	5
ended:ct1=end future	3
ended:ct1=end gerund	9
ended:ct1=end infinitive	-10
ended:ct1=end modal	-33
ended:ct1=end participle-passive	9
ended:ct1=end past-passive	11
ended:ct1=end pluperfect	-6
ended:ct1=impose gerund	-3
ended:ct1=impose modal	5
ended:ct1=impose modal-passive	-16
ended:ct1=impose participle-passive	-16
ended:ct1=impose past	-8
ended:ct1=impose past-passive	14
ended:ct1=impose perfect	7
ended:ct1=impose perfect-passive	-7
ended:ct1=impose pluperfect	16
ended:ct1=impose pluperfect-passive	-8
ended:ct1=impose present	-7
ended:ct1=impose present-passive	19
ended:ct1=propose infinitive	-3
ended:ct1=propose modal	16
ended:ct1=propose participle-passive	-6
ended:ct1=propose past	2
ended:ct1=propose perfect	-3
ended:ct1=propose pluperfect	22
ended:ct1=propose present	12
ended:ct1=propose present-passive	-11
ended:ct1=return present	-3
ended:ct1=say future	9
ended:ct1=say past	6
ended:ct1=say present	7
ended:ct1=stay future	-35
ended:ct1=stay future-passive	-9
ended:ct1=stay infinitive	-9
ended:ct1=stay modal	8
ended:ct1=stay participle-passive	-15
ended:ct1=stay past	14
ended:ct1=stay past-passive	19
ended:ct1=stay perfect	24
ended:ct1=stay pluperfect	-11
ended:ct1=stay present	-26
ended:ct1=stay present-passive	-3
ended:ct1=suspend future	7
ended:ct1=suspend future-passive	14
ended:ct1=suspend infinitive	10
ended:ct1=suspend modal	14
ended:ct1=suspend participle-passive	-4
ended:ct1=suspend past	5
ended:ct1=suspend perfect	-8
ended:ct1=suspend perfect-passive	-2
ended:ct1=suspend present	-39
ended:ct1=suspend present-passive	2
ended:ct1=target present	-7
ended:ct1=up future	-14
ended:ct1=up gerund	-2
ended:ct1=up infinitive	5
ended:ct1=up modal	10
ended:ct1=up past	-2
ended:ct1=up present	15
ended:end	-9
ended:end as ended>0.05	22
ended:end as ended>0.1	11
ended:end as ended>0.35	-2
ended:end as ended>0.5	-3
ended:end as ended>0.65	-9
ended:end as ended>0.8	-12
ended:end as ended>0.9	-41
ended:end as in force>0.05	-13
ended:end as in force>0.1	-15
ended:end as in force>0.2	-16
ended:end as in force>0.35	-22
ended:end as in force>0.5	-14
ended:end as in force>0.65	-18
ended:end as in force>0.8	5
ended:end as in force>0.9	13
ended:end as proposed>0.05	14
ended:end as proposed>0.1	7
ended:end as proposed>0.2	-7
ended:end as proposed>0.35	5
ended:end as proposed>0.5	18
ended:end as proposed>0.65	-2
ended:end as proposed>0.8	-7
ended:end as proposed>0.9	14
ended:end as proposed>0.97	-32
ended:end+length	-8
ended:end+length+since	-6
ended:end+since	5
ended:end=ahead	-13
ended:end=gone	7
ended:end=none	-18
ended:end=soon	-28
ended:end=yesterday	13
ended:end>0.05	10
ended:end>0.1	4
ended:end>0.2	2
ended:end>0.35	-2
ended:end>0.5	5
ended:end>0.65	2
ended:end>0.8	12
ended:end>0.9	9
ended:end>0.97	-6
ended:has-future	-5
ended:has-infinitive	-27
ended:has-modal	-11
ended:has-participle	-15
ended:has-perfect	15
ended:has-pluperfect	4
ended:headline	-4
ended:here:=	-35
ended:here:=agreed	-18
ended:here:=agreed+ends	-4
ended:here:=agreed+over	30
ended:here:=agreed+over+ends	-3
ended:here:=agreed+wants	-3
ended:here:=awaits	-19
ended:here:=awaits+agreed	10
ended:here:=awaits+agreed+ends	-8
ended:here:=awaits+ends	9
ended:here:=effect	-62
ended:here:=effect+agreed	-8
ended:here:=effect+agreed+ends	-4
ended:here:=effect+ends	-23
ended:here:=effect+ends+wants	-3
ended:here:=effect+over	14
ended:here:=effect+over+ends	6
ended:here:=effect+will	-2
ended:here:=effect+will+agreed+ends	-4
ended:here:=effect+will+ends	-4
ended:here:=over	43
ended:here:=over+ends	-7
ended:here:=over+ends+wants	2
ended:here:=over+wants	4
ended:here:=signed+ends	5
ended:here:=signed+over	18
ended:here:=wants	-28
ended:here:=will	4
ended:here:=will+agreed+ends	-4
ended:here:=will+ends	-13
ended:here:=will+ends+wants	-2
ended:here:agreed	-6
ended:here:awaits	-2
ended:here:effect	-48
ended:here:ends	-15
ended:here:over	52
ended:here:signed	6
ended:here:unsigned	-14
ended:here:wants	-27
ended:here:will	-19
ended:lead=(	-4
ended:lead=)	-13
ended:lead=,	28
ended:lead=-	5
ended:lead=31	-6
ended:lead=:	19
ended:lead=;	-7
ended:lead=a	-6
ended:lead=all	-5
ended:lead=an	-4
ended:lead=and	-11
ended:lead=as	10
ended:lead=at	-8
ended:lead=both	-3
ended:lead=but	-24
ended:lead=by	-15
ended:lead=canada	-3
ended:lead=china	12
ended:lead=egypt	5
ended:lead=five	-3
ended:lead=for	-5
ended:lead=from	-26
ended:lead=he	6
ended:lead=i	-4
ended:lead=if	-48
ended:lead=india	-5
ended:lead=it	-23
ended:lead=its	13
ended:lead=last	-3
ended:lead=ninety	-7
ended:lead=no	15
ended:lead=now	-2
ended:lead=on	-15
ended:lead=one	-2
ended:lead=our	-2
ended:lead=since	-20
ended:lead=six	-5
ended:lead=so	-8
ended:lead=ten	-3
ended:lead=that	-8
ended:lead=the	8
ended:lead=their	14
ended:lead=there	6
ended:lead=they	-2
ended:lead=this	-13
ended:lead=three	-6
ended:lead=thursday	-7
ended:lead=trade	-3
ended:lead=trump	8
ended:lead=turkey	-4
ended:lead=twenty	15
ended:lead=two	-12
ended:lead=until	14
ended:lead=us	-3
ended:lead=washington	-10
ended:lead=what	-5
ended:lead=where	-3
ended:lead=which	-4
ended:lead=with	5
ended:lead=—	-37
ended:lead=•	-8
ended:length	5
ended:length as ended>0.05	14
ended:length as ended>0.1	10
ended:length as ended>0.2	23
ended:length as ended>0.35	28
ended:length as ended>0.5	25
ended:length as ended>0.65	31
ended:length as ended>0.8	27
ended:length as ended>0.9	11
ended:length as in force>0.05	7
ended:length as in force>0.1	4
ended:length as in force>0.2	15
ended:length as in force>0.35	9
ended:length as in force>0.5	-6
ended:length as in force>0.65	12
ended:length as in force>0.8	-12
ended:length as in force>0.9	5
ended:length as in force>0.97	19
ended:length as proposed>0.05	-10
ended:length as proposed>0.1	8
ended:length as proposed>0.2	12
ended:length as proposed>0.35	17
ended:length as proposed>0.5	-27
ended:length as proposed>0.65	-4
ended:length as proposed>0.9	-6
ended:length as proposed>0.97	3
ended:length+since	2
ended:length>0.05	-4
ended:length>0.1	3
ended:length>0.2	11
ended:length>0.35	4
ended:length>0.5	-14
ended:length>0.65	9
ended:length>0.9	-18
ended:length>0.97	16
ended:made a sentence whose=8	15
ended:made a sentence whose=9	-2
ended:made another end whose=9	-10
ended:made bare whose=3	-13
ended:made bare whose=4	-3
ended:made bare whose=6	-2
ended:made bare whose=7	-3
ended:made bare whose=8	-24
ended:made bare whose=9	2
ended:made other state whose=2	-5
ended:made other state whose=3	-33
ended:made other state whose=4	-27
ended:made other state whose=5	-55
ended:made other state whose=6	-25
ended:made other state whose=7	-39
ended:made other state whose=8	-17
ended:made other state whose=9	14
ended:made own whose=3	-16
ended:made own whose=4	-27
ended:made own whose=5	-3
ended:made own whose=8	14
ended:made own whose=9	17
ended:mine=0 rival=0	-65
ended:mine=0 rival=1	-46
ended:mine=0 rival=2	-45
ended:mine=0 rival=3	-8
ended:mine=0 rival=4	3
ended:mine=0 rival=5	19
ended:mine=0 rival=6	5
ended:mine=0 rival=7	22
ended:mine=0 rival=8	-35
ended:mine=0 rival=9	-86
ended:mine=1 rival=0	-11
ended:mine=1 rival=2	-7
ended:mine=1 rival=3	26
ended:mine=1 rival=4	-16
ended:mine=1 rival=5	-23
ended:mine=1 rival=6	-11
ended:mine=1 rival=8	-18
ended:mine=1 rival=9	19
ended:mine=2 rival=3	17
ended:mine=2 rival=5	9
ended:mine=2 rival=6	8
ended:mine=2 rival=7	-14
ended:mine=2 rival=9	14
ended:mine=3 rival=3	24
ended:mine=3 rival=4	-19
ended:mine=3 rival=5	8
ended:mine=3 rival=6	-15
ended:mine=3 rival=7	-32
ended:mine=3 rival=8	26
ended:mine=3 rival=9	-17
ended:mine=4 rival=4	-14
ended:mine=4 rival=5	4
ended:mine=4 rival=6	25
ended:mine=4 rival=7	-3
ended:mine=4 rival=8	2
ended:mine=4 rival=9	8
ended:mine=5 rival=5	28
ended:mine=5 rival=6	-5
ended:mine=5 rival=7	-6
ended:mine=5 rival=8	15
ended:mine=5 rival=9	18
ended:mine=6 rival=4	-20
ended:mine=6 rival=5	13
ended:mine=6 rival=6	15
ended:one sentence	-15
ended:other other pair ended bare	-6
ended:other other pair ended end apart	-10
ended:other other pair ended end open	-8
ended:other other pair in force a sentence	-31
ended:other other pair in force another end	-7
ended:other other pair in force another length	-12
ended:other other pair in force another start	7
ended:other other pair in force bare	3
ended:other other pair in force end apart	8
ended:other other pair in force end open	-3
ended:other other pair in force end same	-29
ended:other other pair in force own	4
ended:other other pair proposed a sentence	-33
ended:other other pair proposed another length	-17
ended:other other pair proposed bare	-13
ended:other other pair proposed end apart	13
ended:other other pair proposed end open	-15
ended:other other pair proposed own	3
ended:other same pair ended another end	12
ended:other same pair ended another length	-29
ended:other same pair ended bare	6
ended:other same pair ended end apart	3
ended:other same pair ended end open	4
ended:other same pair ended end same	-4
ended:other same pair in force a sentence	-12
ended:other same pair in force another end	-4
ended:other same pair in force another length	3
ended:other same pair in force another start	33
ended:other same pair in force bare	-7
ended:other same pair in force end apart	19
ended:other same pair in force end open	-15
ended:other same pair in force end same	-18
ended:other same pair in force own	-20
ended:other same pair proposed a sentence	19
ended:other same pair proposed another end	-16
ended:other same pair proposed another length	3
ended:other same pair proposed another start	8
ended:other same pair proposed bare	-13
ended:other same pair proposed end apart	-23
ended:other same pair proposed end open	-21
ended:other same pair proposed end same	27
ended:other same pair proposed own	-13
ended:other state of in force	-10
ended:other state of in force end	-9
ended:other state of in force end+length	-12
ended:other state of in force end+length+since	-7
ended:other state of in force end+since	7
ended:other state of in force end>0.05	5
ended:other state of in force end>0.2	2
ended:other state of in force end>0.35	-4
ended:other state of in force end>0.65	-5
ended:other state of in force end>0.8	15
ended:other state of in force end>0.9	21
ended:other state of in force end>0.97	6
ended:other state of in force false end+length	-7
ended:other state of in force false end+length+since	-8
ended:other state of in force false end+since	5
ended:other state of in force false length+since	-4
ended:other state of in force length	7
ended:other state of in force length+since	3
ended:other state of in force length>0.05	-2
ended:other state of in force length>0.2	13
ended:other state of in force length>0.5	-12
ended:other state of in force length>0.65	8
ended:other state of in force length>0.8	-17
ended:other state of in force length>0.9	-9
ended:other state of in force length>0.97	15
ended:other state of in force mine=0	-8
ended:other state of in force mine=1	-16
ended:other state of in force mine=2	3
ended:other state of in force mine=3	-3
ended:other state of in force mine=4	-13
ended:other state of in force mine=5	29
ended:other state of in force mine=6	-22
ended:other state of in force mine=7	-10
ended:other state of in force mine=8	5
ended:other state of in force since	-15
ended:other state of in force since>0.05	-4
ended:other state of in force since>0.1	-9
ended:other state of in force since>0.2	4
ended:other state of in force since>0.35	10
ended:other state of in force since>0.5	7
ended:other state of in force since>0.65	6
ended:other state of in force since>0.8	11
ended:other state of in force since>0.9	10
ended:other state of in force since>0.97	-4
ended:other state of in force true end	-9
ended:other state of in force true end+length	-9
ended:other state of in force true end+since	4
ended:other state of in force true length	7
ended:other state of in force true length+since	7
ended:other state of in force true since	-15
ended:other state of proposed	-43
ended:other state of proposed end	-22
ended:other state of proposed end+length	-5
ended:other state of proposed end+length+since	-3
ended:other state of proposed end+since	-11
ended:other state of proposed end>0.05	-22
ended:other state of proposed end>0.1	-5
ended:other state of proposed end>0.2	4
ended:other state of proposed end>0.35	10
ended:other state of proposed end>0.5	16
ended:other state of proposed end>0.65	14
ended:other state of proposed end>0.8	4
ended:other state of proposed end>0.9	10
ended:other state of proposed end>0.97	-32
ended:other state of proposed false end+length	-2
ended:other state of proposed false end+length+since	-12
ended:other state of proposed false length+since	-2
ended:other state of proposed length	-17
ended:other state of proposed length+since	3
ended:other state of proposed length>0.05	-6
ended:other state of proposed length>0.1	2
ended:other state of proposed length>0.2	-6
ended:other state of proposed length>0.35	3
ended:other state of proposed length>0.5	-18
ended:other state of proposed length>0.65	-2
ended:other state of proposed length>0.8	4
ended:other state of proposed length>0.9	-2
ended:other state of proposed length>0.97	12
ended:other state of proposed mine=0	-30
ended:other state of proposed mine=1	2
ended:other state of proposed mine=2	-11
ended:other state of proposed mine=3	-17
ended:other state of proposed mine=4	-9
ended:other state of proposed mine=5	2
ended:other state of proposed mine=7	-12
ended:other state of proposed since	-21
ended:other state of proposed since>0.05	-27
ended:other state of proposed since>0.1	-9
ended:other state of proposed since>0.2	2
ended:other state of proposed since>0.35	3
ended:other state of proposed since>0.5	-8
ended:other state of proposed since>0.65	-12
ended:other state of proposed since>0.8	-29
ended:other state of proposed since>0.9	-21
ended:other state of proposed since>0.97	-17
ended:other state of proposed true end	-22
ended:other state of proposed true end+length	-5
ended:other state of proposed true end+length+since	10
ended:other state of proposed true end+since	-19
ended:other state of proposed true length	-17
ended:other state of proposed true length+since	6
ended:other state of proposed true since	-21
ended:own	13
ended:own end	5
ended:own end+length	5
ended:own end+length+since	7
ended:own end>0.05	23
ended:own end>0.1	12
ended:own end>0.35	-7
ended:own end>0.5	-8
ended:own end>0.65	-9
ended:own end>0.8	-11
ended:own end>0.9	-34
ended:own false end+length+since	8
ended:own length>0.05	-7
ended:own length>0.1	-6
ended:own length>0.35	5
ended:own length>0.5	4
ended:own length>0.8	11
ended:own length>0.9	-14
ended:own mine=0	2
ended:own mine=1	2
ended:own mine=2	18
ended:own mine=3	-14
ended:own mine=4	6
ended:own mine=5	12
ended:own mine=6	12
ended:own mine=7	-26
ended:own mine=8	-16
ended:own since>0.05	7
ended:own since>0.1	7
ended:own since>0.2	7
ended:own since>0.35	7
ended:own since>0.5	7
ended:own since>0.65	7
ended:own since>0.8	7
ended:own since>0.9	7
ended:own since>0.97	7
ended:own true end	5
ended:own true end+length	7
ended:pc0=agree	23
ended:pc0=begin	4
ended:pc0=down	4
ended:pc0=end	-25
ended:pc0=propose	-27
ended:pc0=stay	-15
ended:pc0=suspend	-3
ended:pc0=target	17
ended:pc0=threaten	-2
ended:pc0=up	8
ended:pt0=future	-6
ended:pt0=future-passive	-5
ended:pt0=modal	-10
ended:pt0=modal-passive	11
ended:pt0=past-passive	-30
ended:pt0=perfect	8
ended:pt0=perfect-passive	-2
ended:pt0=pluperfect	-5
ended:pt0=present	12
ended:pt0=present-passive	-7
ended:qt=future	-8
ended:qt=modal	-28
ended:qt=past	15
ended:qt=perfect	12
ended:qt=pluperfect	9
ended:qt=present	-9
ended:said ended>0.05	19
ended:said ended>0.1	17
ended:said ended>0.2	17
ended:said ended>0.35	6
ended:said ended>0.5	8
ended:said ended>0.65	2
ended:said ended>0.8	-4
ended:said ended>0.97	-14
ended:said in force>0.05	15
ended:said in force>0.1	14
ended:said in force>0.2	-2
ended:said in force>0.35	-8
ended:said in force>0.5	-4
ended:said in force>0.65	-4
ended:said in force>0.8	6
ended:said in force>0.9	-30
ended:said in force>0.97	11
ended:said proposed>0.05	4
ended:said proposed>0.1	5
ended:said proposed>0.2	-22
ended:said proposed>0.35	-14
ended:said proposed>0.5	-11
ended:said proposed>0.65	-12
ended:said proposed>0.8	-29
ended:said proposed>0.9	3
ended:said proposed>0.97	17
ended:sentences	-12
ended:since	-28
ended:since as in force>0.05	5
ended:since as in force>0.1	7
ended:since as in force>0.2	18
ended:since as in force>0.35	24
ended:since as in force>0.5	23
ended:since as in force>0.65	11
ended:since as in force>0.8	19
ended:since as in force>0.9	15
ended:since as proposed>0.1	8
ended:since as proposed>0.2	21
ended:since as proposed>0.35	12
ended:since as proposed>0.5	9
ended:since as proposed>0.65	-5
ended:since as proposed>0.8	9
ended:since as proposed>0.9	-6
ended:since as proposed>0.97	11
ended:since=ahead	-23
ended:since=ahead month	13
ended:since=gone	-12
ended:since=gone month	-17
ended:since=none	-18
ended:since=soon	19
ended:since=soon month	-3
ended:since=today	-6
ended:since=yesterday	-14
ended:since>0.05	-11
ended:since>0.1	-9
ended:since>0.2	6
ended:since>0.35	13
ended:since>0.5	5
ended:since>0.65	4
ended:since>0.8	6
ended:since>0.9	6
ended:since>0.97	-5
ended:some ended>0.05	19
ended:some ended>0.1	4
ended:some ended>0.2	16
ended:some ended>0.35	18
ended:some ended>0.5	7
ended:some ended>0.65	3
ended:some ended>0.8	5
ended:some ended>0.97	-4
ended:some in force>0.05	-12
ended:some in force>0.1	-20
ended:some in force>0.2	-16
ended:some in force>0.35	-4
ended:some in force>0.5	-23
ended:some in force>0.65	-23
ended:some in force>0.8	-5
ended:some in force>0.9	-4
ended:some in force>0.97	-13
ended:some proposed>0.05	-17
ended:some proposed>0.1	-15
ended:some proposed>0.2	2
ended:some proposed>0.35	9
ended:some proposed>0.5	-7
ended:some proposed>0.65	3
ended:some proposed>0.8	8
ended:some proposed>0.9	4
ended:some proposed>0.97	19
ended:t0=future	-4
ended:t0=future-not	-5
ended:t0=future-passive	2
ended:t0=modal	10
ended:t0=modal-passive	-31
ended:t0=past	4
ended:t0=past-passive	17
ended:t0=perfect	20
ended:t0=perfect-passive	-18
ended:t0=pluperfect	9
ended:t0=pluperfect-passive	4
ended:t0=present	9
ended:t0=present-not	-13
ended:t0=present-passive	12
ended:t0=present-passive-not	7
ended:tense=future	-6
ended:tense=future ahead	2
ended:tense=future none	2
ended:tense=future soon	-11
ended:tense=modal	-16
ended:tense=modal ahead	9
ended:tense=modal gone	-16
ended:tense=modal soon	-28
ended:tense=none	-16
ended:tense=none ahead	-28
ended:tense=none gone	-7
ended:tense=none none	-5
ended:tense=none soon	-3
ended:tense=none today	-8
ended:tense=none yesterday	15
ended:tense=past	26
ended:tense=past ahead	-25
ended:tense=past gone	-5
ended:tense=past none	9
ended:tense=past soon	25
ended:tense=perfect	-17
ended:tense=perfect ahead	13
ended:tense=perfect gone	33
ended:tense=perfect none	-15
ended:tense=perfect soon	-16
ended:tense=pluperfect	20
ended:tense=pluperfect ahead	-20
ended:tense=pluperfect gone	12
ended:tense=pluperfect none	3
ended:tense=present	-33
ended:tense=present ahead	4
ended:tense=present none	-5
ended:tense=present soon	-38
ended:tense=present today	9
ended:top	-13
ended:when=ahead ahead	-5
ended:when=ahead ahead 	-21
ended:when=ahead ahead long	3
ended:when=ahead ahead month	13
ended:when=ahead ahead month long	13
ended:when=ahead gone	-20
ended:when=ahead gone 	-43
ended:when=ahead gone long	-4
ended:when=ahead gone month	-31
ended:when=ahead gone month 	-13
ended:when=ahead gone month long	-27
ended:when=ahead none	-23
ended:when=ahead none 	-20
ended:when=ahead none long	-4
ended:when=ahead soon	31
ended:when=ahead soon 	34
ended:when=ahead soon long	7
ended:when=ahead soon month	-3
ended:when=ahead soon month long	-3
ended:when=ahead today	-16
ended:when=ahead today 	-21
ended:when=ahead today long	-9
ended:when=ahead yesterday	-24
ended:when=ahead yesterday 	-12
ended:when=ahead yesterday long	-15
ended:when=gone gone	13
ended:when=gone gone long	14
ended:when=gone gone month	7
ended:when=gone none 	-11
ended:when=gone none long	16
ended:when=none ahead	-32
ended:when=none ahead 	-18
ended:when=none ahead long	-18
ended:when=none gone	-4
ended:when=none gone long	-2
ended:when=none gone month	6
ended:when=none gone month 	-11
ended:when=none gone month long	17
ended:when=none none	-8
ended:when=none none 	-17
ended:when=none none long	5
ended:when=none soon	-6
ended:when=none soon 	-23
ended:when=none soon long	3
ended:when=none today	7
ended:when=none today long	6
ended:when=none yesterday	-7
ended:when=none yesterday 	3
ended:when=none yesterday long	-14
ended:when=soon gone	-19
ended:when=soon gone 	-28
ended:when=soon gone long	-4
ended:when=soon gone month	6
ended:when=soon gone month 	22
ended:when=soon gone month long	-14
ended:when=soon none	-22
ended:when=soon none 	-14
ended:when=soon none long	-9
ended:when=soon soon	-22
ended:when=soon soon 	-2
ended:when=soon soon long	-20
ended:when=soon yesterday	7
ended:when=soon yesterday long	9
ended:when=today gone	15
ended:when=today gone 	9
ended:when=today gone long	9
ended:when=today gone month	-16
ended:when=today gone month long	-14
ended:when=today none	-8
ended:when=today none 	-3
ended:when=today none long	-9
ended:when=today soon	-12
ended:when=today soon 	-10
ended:when=today today	6
ended:when=today today long	8
ended:when=yesterday none	16
ended:when=yesterday none 	32
ended:when=yesterday none long	-20
ended:whole ended>0.05	20
ended:whole ended>0.1	18
ended:whole ended>0.2	16
ended:whole ended>0.35	-3
ended:whole ended>0.5	10
ended:whole ended>0.65	15
ended:whole ended>0.8	18
ended:whole ended>0.9	43
ended:whole ended>0.97	26
ended:whole in force>0.05	6
ended:whole in force>0.1	7
ended:whole in force>0.2	-3
ended:whole in force>0.35	2
ended:whole in force>0.5	3
ended:whole in force>0.65	-4
ended:whole in force>0.8	9
ended:whole in force>0.9	3
ended:whole in force>0.97	-14
ended:whole proposed>0.05	4
ended:whole proposed>0.2	-2
ended:whole proposed>0.35	16
ended:whole proposed>0.65	6
ended:whole proposed>0.8	-7
ended:whole proposed>0.9	-33
ended:whole proposed>0.97	-2
ended:whose>0.05	-22
ended:whose>0.1	-22
ended:whose>0.2	-21
ended:whose>0.35	-14
ended:whose>0.5	-5
ended:whose>0.8	8
ended:whose>0.9	17
ended:whose>0.97	21
in force:a sentence	-7
in force:a sentence end	-6
in force:a sentence end+since	16
in force:a sentence end>0.2	10
in force:a sentence end>0.35	6
in force:a sentence end>0.5	11
in force:a sentence end>0.65	2
in force:a sentence end>0.8	-5
in force:a sentence end>0.9	10
in force:a sentence false end+length+since	10
in force:a sentence length	3
in force:a sentence length+since	9
in force:a sentence length>0.05	7
in force:a sentence length>0.1	7
in force:a sentence length>0.2	7
in force:a sentence length>0.65	11
in force:a sentence length>0.8	10
in force:a sentence length>0.9	7
in force:a sentence length>0.97	4
in force:a sentence mine=1	-7
in force:a sentence mine=2	2
in force:a sentence mine=4	-15
in force:a sentence mine=5	6
in force:a sentence mine=6	-14
in force:a sentence mine=7	-12
in force:a sentence mine=8	-4
in force:a sentence mine=9	21
in force:a sentence since	-48
in force:a sentence since>0.05	-8
in force:a sentence since>0.1	-8
in force:a sentence since>0.35	7
in force:a sentence since>0.5	5
in force:a sentence since>0.65	-3
in force:a sentence since>0.8	-3
in force:a sentence since>0.9	2
in force:a sentence true end	-6
in force:a sentence true end+length+since	-22
in force:a sentence true end+since	16
in force:a sentence true length	3
in force:a sentence true length+since	9
in force:a sentence true since	-48
in force:after:=agreed	-10
in force:after:=agreed+ends	13
in force:after:=agreed+wants	9
in force:after:=awaits	-27
in force:after:=awaits+agreed	-6
in force:after:=awaits+agreed+ends	-6
in force:after:=awaits+ends	13
in force:after:=effect	15
in force:after:=effect+ends	-15
in force:after:=effect+will+ends	-9
in force:after:=ends	-2
in force:after:=ends+wants	11
in force:after:=over+ends	17
in force:after:=signed	-10
in force:after:=signed+ends	21
in force:after:=unsigned	5
in force:after:=wants	4
in force:after:=will	10
in force:after:=will+ends	9
in force:after:=will+ends+wants	-16
in force:after:awaits	-16
in force:after:effect	-5
in force:after:ends	13
in force:after:signed	-3
in force:after:unsigned	12
in force:after:will	-3
in force:all ended>0.05	14
in force:all ended>0.1	7
in force:all ended>0.2	4
in force:all ended>0.35	-18
in force:all ended>0.5	-23
in force:all ended>0.65	-3
in force:all ended>0.8	7
in force:all ended>0.9	6
in force:all in force>0.1	8
in force:all in force>0.2	16
in force:all in force>0.35	12
in force:all in force>0.5	11
in force:all in force>0.65	3
in force:all in force>0.8	-2
in force:all proposed>0.05	5
in force:all proposed>0.2	10
in force:all proposed>0.35	6
in force:all proposed>0.5	8
in force:all proposed>0.65	-12
in force:all proposed>0.8	-9
in force:all proposed>0.9	-7
in force:all proposed>0.97	8
in force:all:agreed	-7
in force:all:agreed=0	-18
in force:all:agreed=1	-19
in force:all:agreed=2	9
in force:all:agreed=3	14
in force:all:awaits	-20
in force:all:awaits=0	-11
in force:all:awaits=1	-19
in force:all:awaits=2	-10
in force:all:awaits=3	18
in force:all:effect	-14
in force:all:effect=0	-14
in force:all:effect=1	-7
in force:all:effect=2	-20
in force:all:ends	-21
in force:all:ends=1	-15
in force:all:ends=2	-19
in force:all:ends=3	3
in force:all:over	-13
in force:all:over=0	-14
in force:all:over=1	-7
in force:all:over=2	-17
in force:all:over=3	12
in force:all:signed	-19
in force:all:signed=0	-10
in force:all:signed=1	-17
in force:all:signed=2	-8
in force:all:signed=3	4
in force:all:unsigned	-23
in force:all:unsigned=0	-14
in force:all:unsigned=1	-24
in force:all:wants	-11
in force:all:wants=0	-16
in force:all:wants=2	-12
in force:all:wants=3	-7
in force:all:will	-14
in force:all:will=0	-14
in force:all:will=2	-8
in force:all:will=3	-27
in force:another end	7
in force:another end end	13
in force:another end end+length	-3
in force:another end end+length+since	-9
in force:another end end+since	10
in force:another end end>0.05	7
in force:another end end>0.1	7
in force:another end end>0.2	2
in force:another end end>0.35	15
in force:another end end>0.5	2
in force:another end end>0.65	-12
in force:another end end>0.8	-18
in force:another end end>0.9	-4
in force:another end false end+length	-5
in force:another end false end+length+since	-11
in force:another end false end+since	4
in force:another end length>0.05	-10
in force:another end length>0.1	-10
in force:another end length>0.2	-5
in force:another end length>0.35	-6
in force:another end length>0.5	4
in force:another end length>0.65	4
in force:another end length>0.8	-12
in force:another end length>0.97	-6
in force:another end mine=3	-16
in force:another end mine=4	-34
in force:another end mine=5	2
in force:another end mine=6	14
in force:another end mine=7	8
in force:another end mine=8	8
in force:another end mine=9	-12
in force:another end since>0.05	-8
in force:another end since>0.1	-12
in force:another end since>0.2	-11
in force:another end since>0.35	-3
in force:another end since>0.5	11
in force:another end since>0.65	21
in force:another end since>0.8	8
in force:another end since>0.9	5
in force:another end since>0.97	27
in force:another end true end	13
in force:another end true end+length+since	2
in force:another end true end+since	6
in force:another length	-11
in force:another length length	-11
in force:another length length>0.05	-11
in force:another length length>0.1	-11
in force:another length length>0.2	-2
in force:another length length>0.35	3
in force:another length mine=5	-8
in force:another length mine=6	-12
in force:another length mine=7	-2
in force:another length mine=8	-4
in force:another length mine=9	9
in force:another length true length	-11
in force:another start	-2
in force:another start end+length+since	-5
in force:another start end+since	-8
in force:another start end>0.05	-7
in force:another start end>0.1	-12
in force:another start end>0.2	-2
in force:another start end>0.35	-2
in force:another start end>0.5	6
in force:another start end>0.8	4
in force:another start end>0.9	14
in force:another start end>0.97	2
in force:another start false end+length+since	-9
in force:another start false end+since	-6
in force:another start length>0.05	-3
in force:another start length>0.1	-3
in force:another start length>0.2	-3
in force:another start length>0.35	3
in force:another start length>0.5	-7
in force:another start length>0.65	-2
in force:another start length>0.8	3
in force:another start length>0.9	13
in force:another start length>0.97	15
in force:another start mine=4	2
in force:another start mine=5	-33
in force:another start mine=6	17
in force:another start mine=7	-13
in force:another start mine=8	3
in force:another start since>0.05	-2
in force:another start since>0.1	-2
in force:another start since>0.2	-2
in force:another start since>0.35	-10
in force:another start since>0.5	-22
in force:another start since>0.65	-17
in force:another start true end+length+since	9
in force:another start true end+since	-3
in force:asks	-3
in force:bare	-17
in force:bare bare	-17
in force:bare mine=0	-69
in force:bare mine=1	-39
in force:bare mine=2	10
in force:bare mine=3	30
in force:bare mine=4	20
in force:bare mine=5	9
in force:bare mine=6	6
in force:bare mine=7	14
in force:bare mine=8	-19
in force:bare mine=9	-102
in force:bare true bare	-17
in force:before:=	-12
in force:before:=agreed	-9
in force:before:=agreed+ends	-2
in force:before:=agreed+wants	8
in force:before:=awaits+ends	-11
in force:before:=effect	-6
in force:before:=effect+ends	21
in force:before:=effect+will+ends	22
in force:before:=ends	4
in force:before:=ends+wants	-7
in force:before:=over	-3
in force:before:=over+ends	-13
in force:before:=over+wants	-4
in force:before:=signed	-17
in force:before:=unsigned	9
in force:before:=wants	-11
in force:before:=will	-16
in force:before:=will+agreed	-6
in force:before:=will+ends	-7
in force:before:agreed	-10
in force:before:effect	15
in force:before:ends	6
in force:before:over	-9
in force:before:signed	-14
in force:before:unsigned	13
in force:before:wants	-10
in force:c0=bear	13
in force:c0=begin	-3
in force:c0=buy	-10
in force:c0=deny	16
in force:c0=impose	6
in force:c0=propose	-19
in force:c0=return	5
in force:c0=say	-22
in force:c0=sell	-17
in force:c0=stay	-5
in force:c0=suspend	-3
in force:c0=target	-16
in force:c0=up	7
in force:c1=agree	-9
in force:c1=begin	-3
in force:c1=buy	-13
in force:c1=deny	16
in force:c1=end	3
in force:c1=propose	-18
in force:c1=return	4
in force:c1=say	-14
in force:c1=sell	-10
in force:c1=suspend	3
in force:c1=target	3
in force:c1=up	7
in force:ct0=agree future	-6
in force:ct0=agree modal	-21
in force:ct0=agree past	5
in force:ct0=agree past-passive	-16
in force:ct0=agree perfect	16
in force:ct0=agree pluperfect	15
in force:ct0=agree present	3
in force:ct0=agree present-passive	-30
in force:ct0=bear future	-27
in force:ct0=bear modal-passive	9
in force:ct0=bear past	41
in force:ct0=bear perfect	5
in force:ct0=bear pluperfect	-2
in force:ct0=bear present	-17
in force:ct0=bear present-passive	9
in force:ct0=begin future	-8
in force:ct0=begin past	3
in force:ct0=begin perfect	5
in force:ct0=begin present	-3
in force:ct0=begin present-passive	2
in force:ct0=deny present	17
in force:ct0=down future	13
in force:ct0=down past	-26
in force:ct0=down past-passive	11
in force:ct0=down perfect	-4
in force:ct0=down present	9
in force:ct0=end future	-7
in force:ct0=end modal	17
in force:ct0=end past	-15
in force:ct0=end past-passive	-25
in force:ct0=end present	3
in force:ct0=impose future	-9
in force:ct0=impose future-passive	14
in force:ct0=impose modal	-9
in force:ct0=impose modal-passive	2
in force:ct0=impose past	3
in force:ct0=impose past-passive	-3
in force:ct0=impose perfect-passive	-3
in force:ct0=impose pluperfect	3
in force:ct0=impose pluperfect-passive	-8
in force:ct0=impose present	11
in force:ct0=propose modal	5
in force:ct0=propose past	-14
in force:ct0=propose past-passive	-9
in force:ct0=propose perfect	-32
in force:ct0=propose pluperfect	-11
in force:ct0=propose present	13
in force:ct0=propose present-passive	-16
in force:ct0=say future	-14
in force:ct0=say past	-14
in force:ct0=say perfect	-14
in force:ct0=say present	3
in force:ct0=say present-passive	-11
in force:ct0=stay future	17
in force:ct0=stay future-passive	-19
in force:ct0=stay modal	-5
in force:ct0=stay past	-25
in force:ct0=stay past-passive	-7
in force:ct0=stay perfect	8
in force:ct0=stay pluperfect	-27
in force:ct0=stay present-passive	4
in force:ct0=suspend future	16
in force:ct0=suspend future-passive	-9
in force:ct0=suspend modal	22
in force:ct0=suspend past	-14
in force:ct0=suspend past-passive	-2
in force:ct0=suspend perfect	-10
in force:ct0=suspend present	-15
in force:ct0=suspend present-passive	8
in force:ct0=target future-passive	2
in force:ct0=target modal-passive	-18
in force:ct0=target past	14
in force:ct0=target perfect	-3
in force:ct0=target present	-5
in force:ct0=up future	17
in force:ct0=up modal	9
in force:ct0=up past	-7
in force:ct0=up perfect	2
in force:ct0=up present	-7
in force:ct1=agree future	-4
in force:ct1=agree infinitive	-8
in force:ct1=agree modal	-21
in force:ct1=agree participle-passive	7
in force:ct1=agree past	3
in force:ct1=agree past-passive	-16
in force:ct1=agree perfect	-3
in force:ct1=agree pluperfect	9
in force:ct1=agree present	6
in force:ct1=agree present-passive	-30
in force:ct1=bear future	-25
in force:ct1=bear gerund	-24
in force:ct1=bear infinitive	-4
in force:ct1=bear modal-passive	9
in force:ct1=bear participle-passive	-2
in force:ct1=bear past	39
in force:ct1=bear perfect	6
in force:ct1=bear pluperfect	-2
in force:ct1=bear present	-17
in force:ct1=bear present-passive	9
in force:ct1=begin future	-16
in force:ct1=begin gerund	-23
in force:ct1=begin infinitive	19
in force:ct1=begin modal	-13
in force:ct1=begin past	3
in force:ct1=begin perfect	7
in force:ct1=begin present-passive	2
in force:ct1=deny present	17
in force:ct1=down future	13
in force:ct1=down infinitive	-8
in force:ct1=down past	-26
in force:ct1=down past-passive	11
in force:ct1=down perfect	-3
in force:ct1=down present	10
in force:ct1=end future	-9
in force:ct1=end gerund	-3
in force:ct1=end infinitive	9
in force:ct1=end modal	17
in force:ct1=end participle-passive	-10
in force:ct1=end past	-9
in force:ct1=end past-passive	-25
in force:ct1=end present	3
in force:ct1=impose future	9
in force:ct1=impose future-passive	14
in force:ct1=impose gerund	12
in force:ct1=impose infinitive-passive	27
in force:ct1=impose modal	-12
in force:ct1=impose modal-passive	2
in force:ct1=impose participle-passive	-8
in force:ct1=impose past	-2
in force:ct1=impose past-passive	-3
in force:ct1=impose perfect	-12
in force:ct1=impose perfect-passive	-3
in force:ct1=impose pluperfect-passive	-7
in force:ct1=impose present	2
in force:ct1=propose infinitive	9
in force:ct1=propose modal	9
in force:ct1=propose participle-passive	8
in force:ct1=propose past	-5
in force:ct1=propose past-passive	-8
in force:ct1=propose perfect	-28
in force:ct1=propose pluperfect	-6
in force:ct1=propose present	-7
in force:ct1=propose present-passive	-15
in force:ct1=say future	-14
in force:ct1=say past	-10
in force:ct1=say perfect	-14
in force:ct1=say present	-2
in force:ct1=say present-passive	-11
in force:ct1=stay future	23
in force:ct1=stay future-passive	-19
in force:ct1=stay gerund	29
in force:ct1=stay infinitive	14
in force:ct1=stay modal	-7
in force:ct1=stay participle-passive	-3
in force:ct1=stay past	-25
in force:ct1=stay past-passive	-7
in force:ct1=stay perfect	8
in force:ct1=stay pluperfect	-23
in force:ct1=stay present	-3
in force:ct1=stay present-passive	4
in force:ct1=suspend future	12
in force:ct1=suspend future-passive	-9
in force:ct1=suspend infinitive	28
in force:ct1=suspend modal	22
in force:ct1=suspend participle-passive	-9
in force:ct1=suspend past	-16
in force:ct1=suspend past-passive	-2
in force:ct1=suspend perfect	-8
in force:ct1=suspend present	-8
in force:ct1=suspend present-passive	8
in force:ct1=target future-passive	2
in force:ct1=target modal-passive	-18
in force:ct1=target present	-5
in force:ct1=up future	6
in force:ct1=up gerund	3
in force:ct1=up infinitive	13
in force:ct1=up modal	-4
in force:ct1=up past	-7
in force:ct1=up perfect	2
in force:end	2
in force:end as ended>0.05	-29
in force:end as ended>0.1	-33
in force:end as ended>0.2	-17
in force:end as ended>0.35	-4
in force:end as ended>0.5	-2
in force:end as ended>0.9	3
in force:end as in force>0.05	16
in force:end as in force>0.1	23
in force:end as in force>0.2	24
in force:end as in force>0.35	26
in force:end as in force>0.5	27
in force:end as in force>0.65	22
in force:end as in force>0.8	28
in force:end as in force>0.9	42
in force:end as in force>0.97	39
in force:end as proposed>0.1	5
in force:end as proposed>0.2	-20
in force:end as proposed>0.35	7
in force:end as proposed>0.5	14
in force:end as proposed>0.65	-11
in force:end as proposed>0.8	-16
in force:end as proposed>0.9	-42
in force:end as proposed>0.97	-55
in force:end+length	-4
in force:end+length+since	-9
in force:end=ahead	3
in force:end=ahead month	13
in force:end=gone	-21
in force:end=none	-32
in force:end=soon	-3
in force:end=today	-15
in force:end=yesterday	-22
in force:end>0.05	2
in force:end>0.1	8
in force:end>0.2	8
in force:end>0.35	2
in force:end>0.5	6
in force:end>0.8	2
in force:end>0.9	13
in force:end>0.97	3
in force:has-future	-14
in force:has-gerund	-17
in force:has-infinitive	7
in force:has-modal	7
in force:has-participle	14
in force:has-past	-4
in force:has-perfect	3
in force:has-pluperfect	8
in force:here:=	-15
in force:here:=agreed	-37
in force:here:=agreed+ends	7
in force:here:=agreed+ends+wants	10
in force:here:=agreed+over	4
in force:here:=agreed+over+ends	2
in force:here:=agreed+wants	23
in force:here:=awaits	-18
in force:here:=awaits+agreed	4
in force:here:=awaits+agreed+ends	30
in force:here:=awaits+ends	-7
in force:here:=awaits+signed+ends	15
in force:here:=effect+agreed	-13
in force:here:=effect+agreed+ends	-3
in force:here:=effect+ends	18
in force:here:=effect+ends+wants	2
in force:here:=effect+over	-12
in force:here:=effect+wants	6
in force:here:=effect+will	-5
in force:here:=effect+will+agreed+ends	3
in force:here:=effect+will+ends	-7
in force:here:=ends+wants	-9
in force:here:=over	-20
in force:here:=over+ends	-3
in force:here:=over+ends+wants	-21
in force:here:=signed	-11
in force:here:=signed+ends	14
in force:here:=signed+over	-4
in force:here:=signed+wants	-8
in force:here:=unsigned	-11
in force:here:=wants	-50
in force:here:=will	-23
in force:here:=will+agreed+ends	17
in force:here:=will+ends	17
in force:here:=will+ends+wants	-6
in force:here:=will+wants	29
in force:here:awaits	18
in force:here:effect	9
in force:here:ends	15
in force:here:over	-24
in force:here:signed	15
in force:here:unsigned	17
in force:here:wants	-16
in force:here:will	10
in force:lead="	-6
in force:lead=(	27
in force:lead=)	26
in force:lead=,	-7
in force:lead=-	-30
in force:lead=1	2
in force:lead=10	6
in force:lead=11	-20
in force:lead=12	-13
in force:lead=14	-8
in force:lead=3	-12
in force:lead=31	-14
in force:lead=:	-13
in force:lead=;	-5
in force:lead=a	18
in force:lead=after	-2
in force:lead=all	2
in force:lead=an	-27
in force:lead=and	-22
in force:lead=another	-8
in force:lead=as	30
in force:lead=august	-12
in force:lead=because	12
in force:lead=before	12
in force:lead=beijing	15
in force:lead=both	18
in force:lead=brussels	9
in force:lead=by	-19
in force:lead=china	17
in force:lead=colombia	-7
in force:lead=denmark	-15
in force:lead=each	15
in force:lead=egypt	-11
in force:lead=ends	-2
in force:lead=for	-21
in force:lead=four	11
in force:lead=from	-33
in force:lead=goods	-12
in force:lead=he	-22
in force:lead=i	-11
in force:lead=iceland	4
in force:lead=if	-41
in force:lead=in	-16
in force:lead=india	-6
in force:lead=indonesia	-4
in force:lead=it	3
in force:lead=its	-4
in force:lead=japan	5
in force:lead=kenya	20
in force:lead=malaysia	12
in force:lead=mexico	70
in force:lead=my	-10
in force:lead=neither	28
in force:lead=ninety	16
in force:lead=no	-4
in force:lead=nov	15
in force:lead=november	22
in force:lead=one	-19
in force:lead=other	-3
in force:lead=our	-10
in force:lead=president	-22
in force:lead=prime	-3
in force:lead=should	12
in force:lead=since	-4
in force:lead=six	-4
in force:lead=sixty	3
in force:lead=so	-13
in force:lead=ten	-10
in force:lead=that	5
in force:lead=the	5
in force:lead=their	25
in force:lead=there	-2
in force:lead=this	16
in force:lead=three	-11
in force:lead=thursday	11
in force:lead=to	4
in force:lead=today	-11
in force:lead=tomorrow	-5
in force:lead=tonight	20
in force:lead=trade	-13
in force:lead=treasury	-2
in force:lead=truce	3
in force:lead=trump	20
in force:lead=tuesday	-6
in force:lead=turkey	3
in force:lead=twenty	-4
in force:lead=two	2
in force:lead=u.s.	-10
in force:lead=under	7
in force:lead=until	8
in force:lead=washington	4
in force:lead=we	6
in force:lead=what	-6
in force:lead=when	-5
in force:lead=where	32
in force:lead=whether	21
in force:lead=which	18
in force:lead=who	-24
in force:lead=whose	-25
in force:lead=with	-18
in force:lead=without	5
in force:lead=you	20
in force:lead=—	2
in force:lead=•	-2
in force:length	-5
in force:length as ended>0.05	6
in force:length as ended>0.1	9
in force:length as ended>0.35	-3
in force:length as ended>0.65	-41
in force:length as ended>0.8	-5
in force:length as ended>0.9	-6
in force:length as in force>0.05	6
in force:length as in force>0.1	5
in force:length as in force>0.2	18
in force:length as in force>0.35	12
in force:length as in force>0.5	6
in force:length as in force>0.65	15
in force:length as in force>0.8	11
in force:length as in force>0.9	-9
in force:length as in force>0.97	-2
in force:length as proposed>0.05	9
in force:length as proposed>0.2	-10
in force:length as proposed>0.35	-12
in force:length as proposed>0.5	-5
in force:length as proposed>0.65	9
in force:length as proposed>0.8	5
in force:length as proposed>0.9	6
in force:length as proposed>0.97	3
in force:length+since	16
in force:length>0.05	4
in force:length>0.1	4
in force:length>0.2	10
in force:length>0.35	4
in force:length>0.5	-5
in force:length>0.65	3
in force:length>0.8	10
in force:length>0.97	4
in force:made a sentence whose=3	-61
in force:made a sentence whose=4	-28
in force:made a sentence whose=5	-2
in force:made a sentence whose=7	11
in force:made a sentence whose=9	10
in force:made another end whose=3	-11
in force:made another end whose=4	2
in force:made another end whose=5	-4
in force:made another end whose=7	6
in force:made another end whose=8	-12
in force:made another end whose=9	17
in force:made another length whose=9	-7
in force:made another start whose=7	9
in force:made another start whose=9	-17
in force:made bare whose=2	-3
in force:made bare whose=3	-22
in force:made bare whose=4	-37
in force:made bare whose=5	13
in force:made bare whose=6	9
in force:made bare whose=7	-19
in force:made bare whose=8	-4
in force:made other state whose=3	-31
in force:made other state whose=4	9
in force:made other state whose=5	-10
in force:made other state whose=6	-20
in force:made other state whose=7	-37
in force:made other state whose=8	16
in force:made own whose=2	-33
in force:made own whose=3	-99
in force:made own whose=4	-43
in force:made own whose=6	-4
in force:made own whose=7	21
in force:made own whose=8	13
in force:made own whose=9	24
in force:mine=0 rival=0	-107
in force:mine=0 rival=1	-58
in force:mine=0 rival=2	-10
in force:mine=0 rival=3	-30
in force:mine=0 rival=4	-6
in force:mine=0 rival=5	-10
in force:mine=0 rival=6	-6
in force:mine=0 rival=7	-6
in force:mine=0 rival=8	-7
in force:mine=1 rival=0	-60
in force:mine=1 rival=1	-27
in force:mine=1 rival=2	-5
in force:mine=1 rival=3	30
in force:mine=1 rival=4	-22
in force:mine=1 rival=5	-18
in force:mine=1 rival=6	10
in force:mine=1 rival=7	8
in force:mine=1 rival=8	-10
in force:mine=2 rival=0	-40
in force:mine=2 rival=1	-15
in force:mine=2 rival=2	-11
in force:mine=2 rival=3	30
in force:mine=2 rival=4	17
in force:mine=2 rival=6	-13
in force:mine=2 rival=7	-37
in force:mine=2 rival=8	5
in force:mine=3 rival=0	-3
in force:mine=3 rival=1	23
in force:mine=3 rival=2	21
in force:mine=3 rival=3	29
in force:mine=3 rival=4	-11
in force:mine=3 rival=5	-10
in force:mine=3 rival=6	-5
in force:mine=3 rival=7	-11
in force:mine=3 rival=8	-4
in force:mine=3 rival=9	-5
in force:mine=4 rival=0	4
in force:mine=4 rival=1	-14
in force:mine=4 rival=2	8
in force:mine=4 rival=3	-9
in force:mine=4 rival=4	39
in force:mine=4 rival=5	12
in force:mine=4 rival=6	-38
in force:mine=4 rival=7	3
in force:mine=4 rival=8	-3
in force:mine=4 rival=9	-14
in force:mine=5 rival=0	-28
in force:mine=5 rival=1	5
in force:mine=5 rival=2	16
in force:mine=5 rival=3	8
in force:mine=5 rival=4	11
in force:mine=5 rival=5	5
in force:mine=5 rival=6	14
in force:mine=5 rival=7	-9
in force:mine=5 rival=8	12
in force:mine=5 rival=9	25
in force:mine=6 rival=0	5
in force:mine=6 rival=1	46
in force:mine=6 rival=2	-29
in force:mine=6 rival=3	-18
in force:mine=6 rival=4	7
in force:mine=6 rival=5	14
in force:mine=6 rival=6	4
in force:mine=6 rival=7	3
in force:mine=6 rival=8	-8
in force:mine=7 rival=0	15
in force:mine=7 rival=1	13
in force:mine=7 rival=2	-23
in force:mine=7 rival=3	-8
in force:mine=7 rival=4	-26
in force:mine=7 rival=5	6
in force:mine=7 rival=6	-12
in force:mine=7 rival=7	9
in force:mine=7 rival=8	15
in force:mine=7 rival=9	14
in force:mine=8 rival=0	-14
in force:mine=8 rival=2	-35
in force:mine=8 rival=3	-6
in force:mine=8 rival=4	-11
in force:mine=8 rival=5	31
in force:mine=8 rival=6	13
in force:mine=8 rival=7	-7
in force:mine=8 rival=8	4
in force:mine=8 rival=9	19
in force:mine=9 rival=0	12
in force:mine=9 rival=1	20
in force:mine=9 rival=2	19
in force:mine=9 rival=3	4
in force:mine=9 rival=4	-18
in force:mine=9 rival=5	4
in force:mine=9 rival=6	-3
in force:mine=9 rival=7	8
in force:mine=9 rival=8	-43
in force:mine=9 rival=9	-21
in force:one sentence	-12
in force:other other pair ended bare	-11
in force:other other pair ended end apart	20
in force:other other pair ended end open	-5
in force:other other pair ended end same	12
in force:other other pair ended own	21
in force:other other pair in force a sentence	-28
in force:other other pair in force another end	-2
in force:other other pair in force another length	20
in force:other other pair in force another start	-9
in force:other other pair in force bare	12
in force:other other pair in force end apart	3
in force:other other pair in force end open	9
in force:other other pair in force end same	-57
in force:other other pair in force own	3
in force:other other pair proposed a sentence	-23
in force:other other pair proposed another length	-19
in force:other other pair proposed bare	-21
in force:other other pair proposed end apart	6
in force:other other pair proposed end open	-5
in force:other other pair proposed end same	-12
in force:other other pair proposed own	15
in force:other same pair ended a sentence	-26
in force:other same pair ended another end	13
in force:other same pair ended another length	-27
in force:other same pair ended bare	-4
in force:other same pair ended end apart	-6
in force:other same pair ended end open	-3
in force:other same pair ended end same	-33
in force:other same pair ended own	-10
in force:other same pair in force a sentence	-21
in force:other same pair in force another length	-15
in force:other same pair in force another start	-23
in force:other same pair in force bare	7
in force:other same pair in force end apart	10
in force:other same pair in force end open	-22
in force:other same pair in force end same	7
in force:other same pair in force own	-56
in force:other same pair proposed a sentence	-13
in force:other same pair proposed another end	19
in force:other same pair proposed another length	7
in force:other same pair proposed another start	8
in force:other same pair proposed bare	4
in force:other same pair proposed end apart	17
in force:other same pair proposed end open	3
in force:other same pair proposed end same	-6
in force:other same pair proposed own	-10
in force:other state of ended	-23
in force:other state of ended end	-5
in force:other state of ended end+length	-3
in force:other state of ended end+length+since	-2
in force:other state of ended end>0.05	-14
in force:other state of ended end>0.1	-20
in force:other state of ended end>0.2	-10
in force:other state of ended end>0.35	-3
in force:other state of ended end>0.9	3
in force:other state of ended false end+length	-7
in force:other state of ended false end+length+since	-2
in force:other state of ended length	-18
in force:other state of ended length>0.05	-7
in force:other state of ended length>0.2	-14
in force:other state of ended length>0.35	-4
in force:other state of ended length>0.5	-3
in force:other state of ended mine=0	-4
in force:other state of ended mine=2	-3
in force:other state of ended mine=3	-8
in force:other state of ended mine=4	15
in force:other state of ended mine=5	-10
in force:other state of ended mine=6	-5
in force:other state of ended mine=7	-7
in force:other state of ended mine=8	-16
in force:other state of ended mine=9	-13
in force:other state of ended since>0.05	-2
in force:other state of ended since>0.1	-2
in force:other state of ended since>0.2	-2
in force:other state of ended since>0.35	-2
in force:other state of ended since>0.5	-2
in force:other state of ended since>0.65	-2
in force:other state of ended since>0.8	-2
in force:other state of ended since>0.9	-2
in force:other state of ended since>0.97	-2
in force:other state of ended true end	-5
in force:other state of ended true length	-18
in force:other state of proposed	-7
in force:other state of proposed end	-16
in force:other state of proposed end+length	20
in force:other state of proposed end+length+since	18
in force:other state of proposed end+since	5
in force:other state of proposed end>0.05	16
in force:other state of proposed end>0.1	11
in force:other state of proposed end>0.2	-3
in force:other state of proposed end>0.5	-8
in force:other state of proposed end>0.65	-7
in force:other state of proposed end>0.9	6
in force:other state of proposed false end+length	13
in force:other state of proposed false end+length+since	21
in force:other state of proposed false end+since	14
in force:other state of proposed false length+since	-5
in force:other state of proposed length	-36
in force:other state of proposed length>0.05	7
in force:other state of proposed length>0.1	13
in force:other state of proposed length>0.2	5
in force:other state of proposed length>0.35	2
in force:other state of proposed length>0.5	-18
in force:other state of proposed length>0.65	-27
in force:other state of proposed length>0.8	-16
in force:other state of proposed length>0.9	-9
in force:other state of proposed length>0.97	5
in force:other state of proposed mine=0	-62
in force:other state of proposed mine=1	2
in force:other state of proposed mine=2	17
in force:other state of proposed mine=3	-14
in force:other state of proposed mine=4	-11
in force:other state of proposed mine=5	19
in force:other state of proposed mine=6	-6
in force:other state of proposed mine=7	6
in force:other state of proposed mine=8	5
in force:other state of proposed mine=9	-11
in force:other state of proposed since	-12
in force:other state of proposed since>0.05	13
in force:other state of proposed since>0.1	2
in force:other state of proposed since>0.2	4
in force:other state of proposed since>0.35	7
in force:other state of proposed since>0.65	-3
in force:other state of proposed since>0.9	-3
in force:other state of proposed since>0.97	-2
in force:other state of proposed true end	-16
in force:other state of proposed true end+length	13
in force:other state of proposed true end+length+since	-8
in force:other state of proposed true end+since	-11
in force:other state of proposed true length	-36
in force:other state of proposed true length+since	4
in force:other state of proposed true since	-12
in force:own	-5
in force:own end	8
in force:own end+length	-13
in force:own end+length+since	-13
in force:own end+since	-14
in force:own end>0.05	-4
in force:own end>0.1	3
in force:own end>0.2	2
in force:own end>0.35	-5
in force:own end>0.8	6
in force:own end>0.9	4
in force:own false end+length	-17
in force:own false end+length+since	-13
in force:own false end+since	-10
in force:own false length+since	-9
in force:own length	16
in force:own length+since	9
in force:own length>0.05	4
in force:own length>0.1	2
in force:own length>0.2	10
in force:own length>0.35	4
in force:own length>0.65	7
in force:own length>0.8	15
in force:own length>0.9	-5
in force:own length>0.97	-3
in force:own mine=0	-92
in force:own mine=1	-28
in force:own mine=2	-51
in force:own mine=3	8
in force:own mine=4	7
in force:own mine=5	14
in force:own mine=6	10
in force:own mine=7	-7
in force:own mine=8	4
in force:own mine=9	7
in force:own since	-11
in force:own since>0.05	4
in force:own since>0.1	8
in force:own since>0.2	-5
in force:own since>0.5	2
in force:own since>0.65	2
in force:own since>0.8	-3
in force:own since>0.9	-8
in force:own since>0.97	-14
in force:own true end	8
in force:own true end+length	2
in force:own true end+length+since	-2
in force:own true end+since	-9
in force:own true length	16
in force:own true length+since	19
in force:own true since	-11
in force:pc0=agree	-3
in force:pc0=bear	-32
in force:pc0=begin	10
in force:pc0=buy	-2
in force:pc0=end	17
in force:pc0=impose	-7
in force:pc0=propose	32
in force:pc0=return	7
in force:pc0=say	-17
in force:pc0=stay	7
in force:pc0=suspend	13
in force:pc0=target	12
in force:pc0=threaten	2
in force:pc0=up	19
in force:pt0=future-passive	-8
in force:pt0=modal	15
in force:pt0=modal-passive	25
in force:pt0=past	-4
in force:pt0=past-passive	7
in force:pt0=perfect	10
in force:pt0=perfect-passive	7
in force:pt0=pluperfect	-3
in force:pt0=pluperfect-passive	27
in force:pt0=present	-6
in force:pt0=present-not	10
in force:pt0=present-passive	-19
in force:pt0=present-passive-not	32
in force:qt=future	15
in force:qt=modal	-5
in force:qt=past	10
in force:qt=perfect	-19
in force:qt=pluperfect	6
in force:qt=present	6
in force:quoted	-22
in force:said ended>0.2	-19
in force:said ended>0.35	-7
in force:said ended>0.5	-12
in force:said ended>0.65	-43
in force:said ended>0.8	-35
in force:said ended>0.9	-26
in force:said ended>0.97	-2
in force:said in force>0.05	24
in force:said in force>0.1	17
in force:said in force>0.2	9
in force:said in force>0.35	9
in force:said in force>0.65	6
in force:said in force>0.8	-2
in force:said in force>0.9	-9
in force:said in force>0.97	7
in force:said proposed>0.05	-2
in force:said proposed>0.1	-5
in force:said proposed>0.2	-2
in force:said proposed>0.35	-4
in force:said proposed>0.5	-9
in force:said proposed>0.65	5
in force:said proposed>0.8	16
in force:said proposed>0.9	22
in force:said proposed>0.97	22
in force:sentences	-15
in force:since	-45
in force:since as in force>0.05	11
in force:since as in force>0.1	17
in force:since as in force>0.2	10
in force:since as in force>0.35	18
in force:since as in force>0.5	26
in force:since as in force>0.65	30
in force:since as in force>0.8	25
in force:since as in force>0.9	17
in force:since as in force>0.97	39
in force:since as proposed>0.05	-7
in force:since as proposed>0.1	-8
in force:since as proposed>0.2	-4
in force:since as proposed>0.35	8
in force:since as proposed>0.5	7
in force:since as proposed>0.65	-2
in force:since as proposed>0.9	3
in force:since=ahead	-49
in force:since=ahead month	-17
in force:since=gone month	-3
in force:since=none	-13
in force:since=soon	-9
in force:since=soon month	3
in force:since=today	7
in force:since=yesterday	-8
in force:since>0.05	2
in force:since>0.2	-6
in force:since>0.35	4
in force:since>0.5	7
in force:since>0.65	7
in force:since>0.9	-4
in force:since>0.97	-2
in force:some ended>0.05	-27
in force:some ended>0.1	-14
in force:some ended>0.2	-24
in force:some ended>0.35	-4
in force:some ended>0.65	-20
in force:some ended>0.8	2
in force:some ended>0.9	4
in force:some ended>0.97	-13
in force:some in force>0.05	-14
in force:some in force>0.1	-9
in force:some in force>0.2	11
in force:some in force>0.35	-3
in force:some in force>0.5	4
in force:some in force>0.65	3
in force:some in force>0.8	-4
in force:some in force>0.9	-7
in force:some in force>0.97	4
in force:some proposed>0.05	-8
in force:some proposed>0.2	-8
in force:some proposed>0.5	4
in force:some proposed>0.65	7
in force:some proposed>0.8	9
in force:some proposed>0.9	-16
in force:some proposed>0.97	-8
in force:t0=future	-9
in force:t0=future-not	-16
in force:t0=future-passive-not	6
in force:t0=modal	11
in force:t0=modal-not	13
in force:t0=modal-passive	6
in force:t0=past	-3
in force:t0=past-passive	3
in force:t0=perfect	14
in force:t0=perfect-passive	-4
in force:t0=pluperfect	7
in force:t0=pluperfect-passive	2
in force:t0=present-not	-24
in force:t0=present-passive-not	17
in force:tense=future	20
in force:tense=future ahead	4
in force:tense=future none	-8
in force:tense=future soon	-11
in force:tense=modal	10
in force:tense=modal ahead	9
in force:tense=modal gone	6
in force:tense=modal none	3
in force:tense=modal soon	-7
in force:tense=modal today	5
in force:tense=none	-2
in force:tense=none ahead	-6
in force:tense=none gone	-9
in force:tense=none none	-19
in force:tense=none soon	10
in force:tense=none today	14
in force:tense=none yesterday	-5
in force:tense=past	-39
in force:tense=past ahead	-11
in force:tense=past gone	-4
in force:tense=past none	18
in force:tense=past soon	-31
in force:tense=past today	-14
in force:tense=past yesterday	-15
in force:tense=perfect	10
in force:tense=perfect ahead	10
in force:tense=perfect gone	-8
in force:tense=perfect none	-8
in force:tense=pluperfect	-14
in force:tense=pluperfect ahead	13
in force:tense=pluperfect none	-25
in force:tense=pluperfect soon	-14
in force:tense=present	-13
in force:tense=present ahead	4
in force:tense=present gone	-14
in force:tense=present none	-8
in force:tense=present soon	8
in force:tense=present today	-32
in force:top	7
in force:when=ahead ahead	-21
in force:when=ahead ahead 	7
in force:when=ahead ahead long	-28
in force:when=ahead ahead month	-16
in force:when=ahead ahead month long	-16
in force:when=ahead gone	6
in force:when=ahead gone long	6
in force:when=ahead gone month	-4
in force:when=ahead gone month long	-3
in force:when=ahead none	-9
in force:when=ahead none 	-4
in force:when=ahead none long	-12
in force:when=ahead soon	10
in force:when=ahead soon 	8
in force:when=ahead soon long	6
in force:when=ahead soon month	13
in force:when=ahead soon month long	13
in force:when=ahead today	15
in force:when=ahead today 	-9
in force:when=ahead today long	20
in force:when=gone gone	-19
in force:when=gone gone long	-19
in force:when=gone gone month	-5
in force:when=gone gone month long	-5
in force:when=gone none	-4
in force:when=gone none 	-3
in force:when=none ahead	-48
in force:when=none ahead 	-4
in force:when=none ahead long	-56
in force:when=none gone	7
in force:when=none gone 	7
in force:when=none gone long	2
in force:when=none gone month	-12
in force:when=none gone month 	-11
in force:when=none gone month long	-5
in force:when=none none	-21
in force:when=none none 	-17
in force:when=none none long	-5
in force:when=none soon	-9
in force:when=none soon 	-62
in force:when=none soon long	13
in force:when=none today	7
in force:when=none today 	-14
in force:when=none today long	18
in force:when=none yesterday	13
in force:when=none yesterday 	-16
in force:when=none yesterday long	24
in force:when=soon gone	3
in force:when=soon gone 	6
in force:when=soon gone month	18
in force:when=soon gone month 	13
in force:when=soon gone month long	9
in force:when=soon none	7
in force:when=soon none 	5
in force:when=soon soon	-37
in force:when=soon soon 	-18
in force:when=soon soon long	-26
in force:when=soon today	-15
in force:when=soon today 	-14
in force:when=soon today long	-8
in force:when=soon yesterday	-22
in force:when=soon yesterday 	-24
in force:when=soon yesterday long	-7
in force:when=today gone	-33
in force:when=today gone 	-6
in force:when=today gone long	-33
in force:when=today gone month	-18
in force:when=today gone month long	-25
in force:when=today none	20
in force:when=today none 	13
in force:when=today none long	12
in force:when=today soon	-2
in force:when=today soon 	3
in force:when=today today	-4
in force:when=today today 	-6
in force:when=today yesterday	-14
in force:when=yesterday none	-15
in force:when=yesterday none 	-13
in force:whole ended>0.05	4
in force:whole ended>0.1	-31
in force:whole ended>0.2	-13
in force:whole ended>0.35	-3
in force:whole ended>0.5	-8
in force:whole ended>0.65	14
in force:whole ended>0.8	-7
in force:whole ended>0.9	-5
in force:whole ended>0.97	-6
in force:whole in force>0.05	15
in force:whole in force>0.1	18
in force:whole in force>0.2	18
in force:whole in force>0.35	14
in force:whole in force>0.5	9
in force:whole in force>0.65	12
in force:whole in force>0.8	16
in force:whole in force>0.9	11
in force:whole in force>0.97	28
in force:whole proposed>0.05	-4
in force:whole proposed>0.1	-11
in force:whole proposed>0.35	-2
in force:whole proposed>0.5	-5
in force:whole proposed>0.65	7
in force:whole proposed>0.8	-4
in force:whole proposed>0.9	-5
in force:whole proposed>0.97	13
in force:whose>0.05	-20
in force:whose>0.1	-20
in force:whose>0.2	-17
in force:whose>0.35	4
in force:whose>0.5	19
in force:whose>0.65	22
in force:whose>0.8	28
in force:whose>0.9	26
in force:whose>0.97	23
none	40
none ended	19
none ended a sentence	-2
none ended another end	-11
none ended another length	8
none ended bare	3
none ended other state	26
none ended own	-11
none in force	22
none in force a sentence	9
none in force another length	20
none in force another start	26
none in force bare	2
none in force other state	17
none in force own	38
none n=1	-2
none n=2	11
none n=3	5
none n=4	22
none n=5	8
none n=6	38
none n=7	46
none n=8	-18
none proposed	20
none proposed a sentence	37
none proposed another end	2
none proposed another length	5
none proposed another start	15
none proposed bare	9
none proposed other state	19
none proposed own	31
proposed:a sentence end	-5
proposed:a sentence end+length	12
proposed:a sentence end+length+since	2
proposed:a sentence end>0.05	5
proposed:a sentence end>0.1	5
proposed:a sentence end>0.2	14
proposed:a sentence end>0.35	10
proposed:a sentence end>0.65	5
proposed:a sentence end>0.8	14
proposed:a sentence end>0.9	21
proposed:a sentence end>0.97	7
proposed:a sentence false end+length	5
proposed:a sentence false end+length+since	-3
proposed:a sentence length	3
proposed:a sentence length+since	11
proposed:a sentence length>0.05	10
proposed:a sentence length>0.1	10
proposed:a sentence length>0.2	12
proposed:a sentence length>0.35	-23
proposed:a sentence length>0.5	-7
proposed:a sentence length>0.65	11
proposed:a sentence length>0.8	5
proposed:a sentence length>0.9	25
proposed:a sentence length>0.97	8
proposed:a sentence mine=1	-6
proposed:a sentence mine=2	9
proposed:a sentence mine=3	-26
proposed:a sentence mine=4	-14
proposed:a sentence mine=5	-8
proposed:a sentence mine=6	5
proposed:a sentence mine=7	-3
proposed:a sentence mine=8	3
proposed:a sentence mine=9	24
proposed:a sentence since	-45
proposed:a sentence since>0.05	-12
proposed:a sentence since>0.1	-12
proposed:a sentence since>0.2	-3
proposed:a sentence since>0.5	-12
proposed:a sentence since>0.65	-11
proposed:a sentence since>0.9	-11
proposed:a sentence since>0.97	-9
proposed:a sentence true end	-5
proposed:a sentence true length	3
proposed:a sentence true length+since	11
proposed:a sentence true since	-45
proposed:after:=	10
proposed:after:=agreed	3
proposed:after:=agreed+ends	-12
proposed:after:=agreed+over	7
proposed:after:=awaits	30
proposed:after:=awaits+agreed	-8
proposed:after:=awaits+agreed+ends	-16
proposed:after:=awaits+ends	8
proposed:after:=awaits+wants	-5
proposed:after:=effect	-8
proposed:after:=effect+ends	-20
proposed:after:=effect+will+ends	13
proposed:after:=ends	-9
proposed:after:=over	-18
proposed:after:=over+ends	8
proposed:after:=signed	11
proposed:after:=signed+ends	-3
proposed:after:=wants	12
proposed:after:=will	-8
proposed:after:=will+ends	6
proposed:after:agreed	-8
proposed:after:awaits	24
proposed:after:effect	-18
proposed:after:ends	-12
proposed:after:over	-3
proposed:after:unsigned	-12
proposed:after:wants	9
proposed:after:will	13
proposed:all ended>0.05	-5
proposed:all ended>0.1	19
proposed:all ended>0.2	-14
proposed:all ended>0.35	-8
proposed:all ended>0.5	9
proposed:all ended>0.65	11
proposed:all ended>0.8	-14
proposed:all ended>0.9	-10
proposed:all in force>0.05	-3
proposed:all in force>0.1	6
proposed:all in force>0.2	11
proposed:all in force>0.35	5
proposed:all in force>0.5	7
proposed:all in force>0.65	-6
proposed:all in force>0.8	-5
proposed:all in force>0.9	-7
proposed:all proposed>0.05	15
proposed:all proposed>0.1	21
proposed:all proposed>0.2	26
proposed:all proposed>0.35	23
proposed:all proposed>0.5	22
proposed:all proposed>0.65	19
proposed:all proposed>0.8	10
proposed:all proposed>0.9	-10
proposed:all proposed>0.97	-11
proposed:all:agreed	2
proposed:all:agreed=0	-26
proposed:all:agreed=1	-2
proposed:all:agreed=2	12
proposed:all:agreed=3	-11
proposed:all:awaits	2
proposed:all:awaits=0	-23
proposed:all:awaits=2	3
proposed:all:awaits=3	-2
proposed:all:effect	-11
proposed:all:effect=0	-14
proposed:all:effect=1	-8
proposed:all:effect=2	-4
proposed:all:ends	-12
proposed:all:ends=0	-14
proposed:all:ends=2	-7
proposed:all:ends=3	-13
proposed:all:over	-10
proposed:all:over=0	-14
proposed:all:over=1	2
proposed:all:over=2	-28
proposed:all:signed	-8
proposed:all:signed=0	-15
proposed:all:signed=1	-9
proposed:all:signed=2	3
proposed:all:unsigned	14
proposed:all:unsigned=0	-25
proposed:all:unsigned=1	10
proposed:all:unsigned=2	10
proposed:all:wants	-7
proposed:all:wants=0	-25
proposed:all:wants=1	-8
proposed:all:wants=2	-2
proposed:all:wants=3	-3
proposed:all:will	-9
proposed:all:will=0	-15
proposed:all:will=2	-26
proposed:all:will=3	12
proposed:another end	-3
proposed:another end end	6
proposed:another end end+length+since	-21
proposed:another end end>0.05	-3
proposed:another end end>0.1	-3
proposed:another end end>0.2	-13
proposed:another end false end+length+since	-21
proposed:another end length>0.05	-10
proposed:another end length>0.1	-21
proposed:another end length>0.2	-21
proposed:another end length>0.35	-17
proposed:another end length>0.5	-9
proposed:another end length>0.65	-9
proposed:another end mine=6	-9
proposed:another end since>0.05	-19
proposed:another end since>0.1	-18
proposed:another end since>0.2	-18
proposed:another end since>0.35	-18
proposed:another end since>0.5	-10
proposed:another end since>0.65	-10
proposed:another end since>0.8	-8
proposed:another end true end	6
proposed:another length	13
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
proposed:another length false end+length	-2
proposed:another length length	14
proposed:another length length>0.05	13
proposed:another length length>0.1	13
proposed:another length length>0.2	20
proposed:another length length>0.35	15
proposed:another length length>0.5	15
proposed:another length length>0.65	-3
proposed:another length mine=3	12
proposed:another length mine=4	-19
proposed:another length mine=5	-23
proposed:another length mine=6	11
proposed:another length mine=7	14
proposed:another length mine=8	18
proposed:another length mine=9	7
proposed:another length true length	14
proposed:another start	-6
proposed:another start since>0.05	-6
proposed:another start since>0.1	-6
proposed:asks	-12
proposed:bare	-20
proposed:bare bare	-20
proposed:bare mine=0	-104
proposed:bare mine=1	-3
proposed:bare mine=2	-17
proposed:bare mine=3	10
proposed:bare mine=5	42
proposed:bare mine=6	27
proposed:bare mine=7	18
proposed:bare mine=8	-72
proposed:bare mine=9	-68
proposed:bare true bare	-20
proposed:before:=	-4
proposed:before:=agreed	14
proposed:before:=awaits	13
proposed:before:=effect+ends	8
proposed:before:=effect+will+ends	-18
proposed:before:=ends	24
proposed:before:=ends+wants	8
proposed:before:=over	-12
proposed:before:=over+wants	3
proposed:before:=signed	-7
proposed:before:=unsigned	-7
proposed:before:=wants	-5
proposed:before:=will	10
proposed:before:=will+ends	-9
proposed:before:agreed	9
proposed:before:effect	-3
proposed:before:ends	24
proposed:before:over	-7
proposed:before:signed	-3
proposed:before:will	-7
proposed:c0=agree	3
proposed:c0=bear	-16
proposed:c0=begin	-2
proposed:c0=buy	-21
proposed:c0=deny	-4
proposed:c0=end	-10
proposed:c0=propose	4
proposed:c0=return	5
proposed:c0=sell	20
proposed:c0=suspend	-10
proposed:c0=target	13
proposed:c0=up	5
proposed:c1=agree	8
proposed:c1=bear	-8
proposed:c1=begin	-7
proposed:c1=buy	-30
proposed:c1=deny	-6
proposed:c1=down	6
proposed:c1=end	-4
proposed:c1=impose	6
proposed:c1=propose	7
proposed:c1=return	-5
proposed:c1=say	10
proposed:c1=sell	6
proposed:c1=suspend	-9
proposed:c1=target	9
proposed:c1=up	8
proposed:ct0=agree future	11
proposed:ct0=agree modal	12
proposed:ct0=agree past	-9
proposed:ct0=agree perfect	-2
proposed:ct0=agree pluperfect	9
proposed:ct0=agree present	2
proposed:ct0=agree present-passive	-8
proposed:ct0=bear future	-16
proposed:ct0=bear modal-passive	12
proposed:ct0=bear past	-13
proposed:ct0=bear perfect	8
proposed:ct0=bear present	-22
proposed:ct0=bear present-passive	-20
proposed:ct0=begin modal	4
proposed:ct0=begin past	-17
proposed:ct0=begin present	5
proposed:ct0=deny present	-10
proposed:ct0=down future	-11
proposed:ct0=down modal	5
proposed:ct0=down past	4
proposed:ct0=down perfect	-2
proposed:ct0=down present	-11
proposed:ct0=end future	-11
proposed:ct0=end modal	-18
proposed:ct0=end past	10
proposed:ct0=end past-passive	-8
proposed:ct0=end pluperfect	-9
proposed:ct0=impose future	23
proposed:ct0=impose future-passive	-18
proposed:ct0=impose modal	-13
proposed:ct0=impose modal-passive	14
proposed:ct0=impose past	-4
proposed:ct0=impose past-passive	-12
proposed:ct0=impose perfect	-5
proposed:ct0=impose pluperfect	-8
proposed:ct0=impose pluperfect-passive	-9
proposed:ct0=impose present	3
proposed:ct0=impose present-passive	3
proposed:ct0=propose future	4
proposed:ct0=propose modal	-8
proposed:ct0=propose past	-3
proposed:ct0=propose past-passive	-7
proposed:ct0=propose perfect	13
proposed:ct0=propose pluperfect	-13
proposed:ct0=propose present	4
proposed:ct0=propose present-passive	-4
proposed:ct0=return present	-11
proposed:ct0=say future	-2
proposed:ct0=say modal	6
proposed:ct0=say past	9
proposed:ct0=say present	-15
proposed:ct0=say present-passive	-9
proposed:ct0=stay future	5
proposed:ct0=stay future-passive	24
proposed:ct0=stay modal	12
proposed:ct0=stay modal-passive	-5
proposed:ct0=stay perfect	-39
proposed:ct0=stay pluperfect	18
proposed:ct0=stay present	-16
proposed:ct0=stay present-passive	9
proposed:ct0=suspend future	-9
proposed:ct0=suspend future-passive	10
proposed:ct0=suspend modal	-25
proposed:ct0=suspend past	-9
proposed:ct0=suspend past-passive	-5
proposed:ct0=suspend perfect	-19
proposed:ct0=suspend perfect-passive	-8
proposed:ct0=suspend present	10
proposed:ct0=suspend present-passive	3
proposed:ct0=target future	14
proposed:ct0=target future-passive	-12
proposed:ct0=target past	18
proposed:ct0=target present	-14
proposed:ct0=up future	20
proposed:ct0=up modal	-9
proposed:ct0=up past	-2
proposed:ct0=up present	5
proposed:ct1=agree future	21
proposed:ct1=agree infinitive	-5
proposed:ct1=agree modal	12
proposed:ct1=agree participle-passive	-2
proposed:ct1=agree past	-2
proposed:ct1=agree perfect	3
proposed:ct1=agree pluperfect	4
proposed:ct1=agree present-passive	-8
proposed:ct1=bear future	-15
proposed:ct1=bear gerund	11
proposed:ct1=bear modal-passive	12
proposed:ct1=bear participle-passive	6
proposed:ct1=bear past	-11
proposed:ct1=bear perfect	8
proposed:ct1=bear present	-22
proposed:ct1=bear present-passive	-20
proposed:ct1=begin future	-2
proposed:ct1=begin gerund	-2
proposed:ct1=begin infinitive	-11
proposed:ct1=begin modal	17
proposed:ct1=begin past	-13
proposed:ct1=deny present	-10
proposed:ct1=down future	-10
proposed:ct1=down infinitive	18
proposed:ct1=down modal	5
proposed:ct1=down perfect	-6
proposed:ct1=down present	-11
proposed:ct1=end future	-2
proposed:ct1=end gerund	6
proposed:ct1=end infinitive	-6
proposed:ct1=end modal	-18
proposed:ct1=end participle-passive	16
proposed:ct1=end past	10
proposed:ct1=end past-passive	-8
proposed:ct1=end pluperfect	-9
proposed:ct1=impose future	11
proposed:ct1=impose future-passive	-18
proposed:ct1=impose gerund	-23
proposed:ct1=impose infinitive	25
proposed:ct1=impose modal	-13
proposed:ct1=impose modal-passive	14
proposed:ct1=impose participle-passive	-16
proposed:ct1=impose past-passive	-10
proposed:ct1=impose perfect	2
proposed:ct1=impose pluperfect-passive	-7
proposed:ct1=impose present	3
proposed:ct1=impose present-passive	4
proposed:ct1=propose infinitive	-14
proposed:ct1=propose modal	-17
proposed:ct1=propose participle-passive	-17
proposed:ct1=propose past	5
proposed:ct1=propose perfect	18
proposed:ct1=propose present	7
proposed:ct1=propose present-passive	-3
proposed:ct1=return present	-11
proposed:ct1=say future	-2
proposed:ct1=say infinitive	24
proposed:ct1=say modal	6
proposed:ct1=say past	13
proposed:ct1=say present	-10
proposed:ct1=say present-passive	-9
proposed:ct1=stay future	-7
proposed:ct1=stay future-passive	28
proposed:ct1=stay gerund	2
proposed:ct1=stay infinitive	-18
proposed:ct1=stay modal	19
proposed:ct1=stay modal-passive	-5
proposed:ct1=stay participle-passive	-17
proposed:ct1=stay perfect	-39
proposed:ct1=stay pluperfect	19
proposed:ct1=stay present	-5
proposed:ct1=stay present-passive	9
proposed:ct1=suspend future-passive	10
proposed:ct1=suspend infinitive	-10
proposed:ct1=suspend modal	-25
proposed:ct1=suspend past	-8
proposed:ct1=suspend past-passive	-5
proposed:ct1=suspend perfect	-11
proposed:ct1=suspend perfect-passive	-8
proposed:ct1=suspend present	12
proposed:ct1=suspend present-passive	3
proposed:ct1=target future	14
proposed:ct1=target future-passive	-12
proposed:ct1=target perfect	-9
proposed:ct1=target present	-14
proposed:ct1=up future	19
proposed:ct1=up gerund	5
proposed:ct1=up infinitive	-4
proposed:ct1=up modal	9
proposed:ct1=up past	-2
proposed:ct1=up present	-3
proposed:end	-10
proposed:end as ended>0.05	-13
proposed:end as ended>0.1	-4
proposed:end as ended>0.2	-20
proposed:end as ended>0.35	-7
proposed:end as ended>0.5	-4
proposed:end as ended>0.8	2
proposed:end as ended>0.9	5
proposed:end as in force>0.05	-3
proposed:end as in force>0.1	-7
proposed:end as in force>0.2	-9
proposed:end as in force>0.35	-26
proposed:end as in force>0.5	-16
proposed:end as in force>0.65	-20
proposed:end as in force>0.8	-18
proposed:end as in force>0.9	-12
proposed:end as in force>0.97	-61
proposed:end as proposed>0.05	19
proposed:end as proposed>0.1	20
proposed:end as proposed>0.2	19
proposed:end as proposed>0.35	8
proposed:end as proposed>0.5	23
proposed:end as proposed>0.65	19
proposed:end as proposed>0.8	25
proposed:end as proposed>0.9	45
proposed:end as proposed>0.97	42
proposed:end+length	-4
proposed:end+since	12
proposed:end=ahead	8
proposed:end=gone	-9
proposed:end=none	-17
proposed:end=soon	-19
proposed:end=today	-4
proposed:end=yesterday	-9
proposed:end>0.2	2
proposed:end>0.5	-3
proposed:end>0.65	-8
proposed:end>0.9	7
proposed:end>0.97	-11
proposed:has-future	-12
proposed:has-infinitive	-8
proposed:has-modal	-3
proposed:has-participle	-18
proposed:has-past	-4
proposed:has-perfect	7
proposed:has-pluperfect	3
proposed:has-present	-9
proposed:headline	4
proposed:here:=	-18
proposed:here:=agreed	-13
proposed:here:=agreed+ends	-15
proposed:here:=agreed+ends+wants	2
proposed:here:=agreed+over	-26
proposed:here:=agreed+over+ends	2
proposed:here:=agreed+wants	24
proposed:here:=awaits	24
proposed:here:=awaits+agreed	-27
proposed:here:=awaits+agreed+ends	13
proposed:here:=awaits+ends	-9
proposed:here:=awaits+signed	-5
proposed:here:=awaits+wants	-13
proposed:here:=effect	-20
proposed:here:=effect+agreed	-15
proposed:here:=effect+agreed+ends	5
proposed:here:=effect+ends	-18
proposed:here:=effect+ends+wants	-14
proposed:here:=effect+will	3
proposed:here:=effect+will+agreed+ends	-22
proposed:here:=ends	-19
proposed:here:=ends+wants	34
proposed:here:=over	-42
proposed:here:=over+ends	-7
proposed:here:=over+ends+wants	23
proposed:here:=over+wants	10
proposed:here:=signed	5
proposed:here:=signed+ends	2
proposed:here:=signed+wants	-18
proposed:here:=unsigned	-4
proposed:here:=wants	-4
proposed:here:=will	10
proposed:here:=will+agreed	31
proposed:here:=will+agreed+ends	-8
proposed:here:=will+ends	25
proposed:here:=will+ends+wants	-2
proposed:here:=will+wants	22
proposed:here:agreed	-9
proposed:here:awaits	5
proposed:here:effect	-44
proposed:here:ends	-4
proposed:here:over	-24
proposed:here:signed	-3
proposed:here:wants	36
proposed:here:will	27
proposed:lead="	2
proposed:lead=(	-14
proposed:lead=)	-12
proposed:lead=*	-25
proposed:lead=,	-4
proposed:lead=-	9
proposed:lead=1	-17
proposed:lead=10	12
proposed:lead=3	-3
proposed:lead=31	-2
proposed:lead=:	-12
proposed:lead=a	24
proposed:lead=after	-3
proposed:lead=all	-11
proposed:lead=an	19
proposed:lead=and	-4
proposed:lead=another	2
proposed:lead=argentina	4
proposed:lead=august	3
proposed:lead=because	13
proposed:lead=before	15
proposed:lead=beijing	-5
proposed:lead=bessent	-11
proposed:lead=between	16
proposed:lead=both	16
proposed:lead=but	-6
proposed:lead=by	22
proposed:lead=canada	-8
proposed:lead=denmark	18
proposed:lead=each	-27
proposed:lead=egypt	-4
proposed:lead=eighteen	4
proposed:lead=ends	-7
proposed:lead=five	5
proposed:lead=for	6
proposed:lead=four	29
proposed:lead=from	-39
proposed:lead=goods	-3
proposed:lead=he	-17
proposed:lead=i	-29
proposed:lead=iceland	-13
proposed:lead=if	15
proposed:lead=in	-7
proposed:lead=india	3
proposed:lead=it	4
proposed:lead=its	-3
proposed:lead=last	10
proposed:lead=mr	10
proposed:lead=my	8
proposed:lead=neither	16
proposed:lead=no	22
proposed:lead=norway	-8
proposed:lead=november	-11
proposed:lead=on	-26
proposed:lead=one	-2
proposed:lead=our	-2
proposed:lead=president	6
proposed:lead=prime	28
proposed:lead=since	-33
proposed:lead=six	2
proposed:lead=sixty	-18
proposed:lead=so	18
proposed:lead=talks	-5
proposed:lead=ten	-19
proposed:lead=the	-3
proposed:lead=their	3
proposed:lead=there	-12
proposed:lead=they	-12
proposed:lead=this	6
proposed:lead=three	5
proposed:lead=thursday	20
proposed:lead=trade	6
proposed:lead=treasury	23
proposed:lead=truce	-13
proposed:lead=trump	-16
proposed:lead=tuesday	13
proposed:lead=turkey	16
proposed:lead=twenty	28
proposed:lead=two	-6
proposed:lead=u.s.	-9
proposed:lead=under	-15
proposed:lead=until	-8
proposed:lead=us	7
proposed:lead=washington	5
proposed:lead=we	12
proposed:lead=what	11
proposed:lead=when	-18
proposed:lead=where	10
proposed:lead=which	-15
proposed:lead=who	10
proposed:lead=whose	-5
proposed:lead=with	-27
proposed:lead=without	-10
proposed:lead=you	3
proposed:lead=—	-4
proposed:lead=•	10
proposed:length	2
proposed:length as ended>0.05	-12
proposed:length as ended>0.1	-14
proposed:length as ended>0.2	-52
proposed:length as ended>0.35	-17
proposed:length as ended>0.65	11
proposed:length as ended>0.8	-15
proposed:length as ended>0.9	-10
proposed:length as in force>0.05	6
proposed:length as in force>0.2	-15
proposed:length as in force>0.35	3
proposed:length as in force>0.5	7
proposed:length as in force>0.65	-7
proposed:length as in force>0.8	-12
proposed:length as in force>0.9	-4
proposed:length as in force>0.97	-7
proposed:length as proposed>0.05	17
proposed:length as proposed>0.1	25
proposed:length as proposed>0.2	35
proposed:length as proposed>0.35	35
proposed:length as proposed>0.5	33
proposed:length as proposed>0.65	27
proposed:length as proposed>0.8	32
proposed:length as proposed>0.9	10
proposed:length as proposed>0.97	-4
proposed:length+since	11
proposed:length>0.05	4
proposed:length>0.1	5
proposed:length>0.2	10
proposed:length>0.35	-4
proposed:length>0.5	2
proposed:length>0.65	7
proposed:length>0.8	-2
proposed:length>0.9	3
proposed:length>0.97	7
proposed:made a sentence whose=3	-23
proposed:made a sentence whose=4	2
proposed:made a sentence whose=5	-7
proposed:made a sentence whose=6	-5
proposed:made a sentence whose=7	-5
proposed:made a sentence whose=8	36
proposed:made a sentence whose=9	-10
proposed:made another length whose=5	-24
proposed:made another length whose=6	9
proposed:made another length whose=8	12
proposed:made another length whose=9	14
proposed:made bare whose=2	-11
proposed:made bare whose=3	-17
proposed:made bare whose=4	-45
proposed:made bare whose=5	-4
proposed:made bare whose=6	-36
proposed:made bare whose=7	-4
proposed:made bare whose=8	9
proposed:made other state whose=2	-3
proposed:made other state whose=3	-16
proposed:made other state whose=4	-19
proposed:made other state whose=5	-4
proposed:made other state whose=6	7
proposed:made other state whose=7	6
proposed:made other state whose=8	16
proposed:made other state whose=9	-28
proposed:made own whose=2	-8
proposed:made own whose=3	-63
proposed:made own whose=4	-69
proposed:made own whose=5	-23
proposed:made own whose=6	-14
proposed:made own whose=7	3
proposed:made own whose=8	26
proposed:made own whose=9	27
proposed:mine=0 rival=0	-61
proposed:mine=0 rival=1	-19
proposed:mine=0 rival=2	-22
proposed:mine=0 rival=3	-11
proposed:mine=0 rival=4	-16
proposed:mine=0 rival=5	-69
proposed:mine=0 rival=6	-3
proposed:mine=0 rival=7	-33
proposed:mine=0 rival=8	-6
proposed:mine=0 rival=9	-83
proposed:mine=1 rival=0	-12
proposed:mine=1 rival=1	-7
proposed:mine=1 rival=2	-40
proposed:mine=1 rival=3	-17
proposed:mine=1 rival=4	14
proposed:mine=1 rival=5	26
proposed:mine=1 rival=6	-27
proposed:mine=1 rival=7	16
proposed:mine=1 rival=8	12
proposed:mine=1 rival=9	-52
proposed:mine=2 rival=0	-32
proposed:mine=2 rival=1	-45
proposed:mine=2 rival=2	3
proposed:mine=2 rival=3	10
proposed:mine=2 rival=4	3
proposed:mine=2 rival=5	45
proposed:mine=2 rival=6	-9
proposed:mine=2 rival=7	-2
proposed:mine=2 rival=8	4
proposed:mine=2 rival=9	-30
proposed:mine=3 rival=0	-32
proposed:mine=3 rival=1	-18
proposed:mine=3 rival=2	-40
proposed:mine=3 rival=3	22
proposed:mine=3 rival=4	37
proposed:mine=3 rival=5	27
proposed:mine=3 rival=6	-7
proposed:mine=3 rival=7	4
proposed:mine=3 rival=8	-14
proposed:mine=3 rival=9	5
proposed:mine=4 rival=0	-40
proposed:mine=4 rival=1	-3
proposed:mine=4 rival=2	11
proposed:mine=4 rival=3	37
proposed:mine=4 rival=4	-26
proposed:mine=4 rival=5	8
proposed:mine=4 rival=6	4
proposed:mine=4 rival=7	11
proposed:mine=4 rival=8	-18
proposed:mine=5 rival=1	24
proposed:mine=5 rival=2	6
proposed:mine=5 rival=3	15
proposed:mine=5 rival=4	-16
proposed:mine=5 rival=5	6
proposed:mine=5 rival=6	6
proposed:mine=5 rival=8	-6
proposed:mine=5 rival=9	5
proposed:mine=6 rival=0	3
proposed:mine=6 rival=3	2
proposed:mine=6 rival=4	-24
proposed:mine=6 rival=5	-2
proposed:mine=6 rival=6	19
proposed:mine=6 rival=7	-10
proposed:mine=6 rival=9	31
proposed:mine=7 rival=1	-4
proposed:mine=7 rival=2	14
proposed:mine=7 rival=3	-40
proposed:mine=7 rival=4	25
proposed:mine=7 rival=5	-2
proposed:mine=7 rival=6	-25
proposed:mine=7 rival=7	8
proposed:mine=7 rival=8	7
proposed:mine=7 rival=9	40
proposed:mine=8 rival=0	28
proposed:mine=8 rival=1	-7
proposed:mine=8 rival=2	-3
proposed:mine=8 rival=3	7
proposed:mine=8 rival=4	-21
proposed:mine=8 rival=5	2
proposed:mine=8 rival=6	16
proposed:mine=8 rival=7	-7
proposed:mine=8 rival=8	-19
proposed:mine=8 rival=9	7
proposed:mine=9 rival=3	9
proposed:mine=9 rival=4	-3
proposed:mine=9 rival=5	2
proposed:mine=9 rival=6	-9
proposed:mine=9 rival=7	-14
proposed:mine=9 rival=8	12
proposed:mine=9 rival=9	-11
proposed:one sentence	-16
proposed:other other pair ended a sentence	-14
proposed:other other pair ended bare	-9
proposed:other other pair ended end apart	9
proposed:other other pair ended end open	-2
proposed:other other pair ended end same	13
proposed:other other pair ended own	20
proposed:other other pair in force a sentence	-26
proposed:other other pair in force another end	12
proposed:other other pair in force another length	17
proposed:other other pair in force another start	2
proposed:other other pair in force bare	-2
proposed:other other pair in force end apart	-23
proposed:other other pair in force end open	5
proposed:other other pair in force end same	-36
proposed:other other pair in force own	-12
proposed:other other pair proposed a sentence	-38
proposed:other other pair proposed another length	33
proposed:other other pair proposed bare	-31
proposed:other other pair proposed end apart	-6
proposed:other other pair proposed end open	-28
proposed:other other pair proposed own	-24
proposed:other same pair ended a sentence	-49
proposed:other same pair ended another end	-17
proposed:other same pair ended another length	-7
proposed:other same pair ended bare	-2
proposed:other same pair ended end apart	5
proposed:other same pair ended end same	-12
proposed:other same pair ended own	-6
proposed:other same pair in force a sentence	-34
proposed:other same pair in force another end	-7
proposed:other same pair in force another length	-9
proposed:other same pair in force end apart	26
proposed:other same pair in force end open	-11
proposed:other same pair in force end same	-11
proposed:other same pair in force own	-8
proposed:other same pair proposed a sentence	-16
proposed:other same pair proposed another length	-9
proposed:other same pair proposed another start	-9
proposed:other same pair proposed bare	2
proposed:other same pair proposed end apart	-15
proposed:other same pair proposed end open	-39
proposed:other same pair proposed end same	-13
proposed:other same pair proposed own	-47
proposed:other state of ended	-17
proposed:other state of ended end	-15
proposed:other state of ended end+length	4
proposed:other state of ended end+length+since	-6
proposed:other state of ended end>0.05	-21
proposed:other state of ended end>0.1	-3
proposed:other state of ended end>0.2	-20
proposed:other state of ended end>0.35	-7
proposed:other state of ended end>0.5	-4
proposed:other state of ended end>0.8	2
proposed:other state of ended end>0.9	5
proposed:other state of ended false end+length	13
proposed:other state of ended false end+length+since	-5
proposed:other state of ended length>0.05	-7
proposed:other state of ended length>0.1	-5
proposed:other state of ended length>0.2	-20
proposed:other state of ended length>0.35	-4
proposed:other state of ended length>0.8	-5
proposed:other state of ended length>0.9	-2
proposed:other state of ended mine=0	-21
proposed:other state of ended mine=1	12
proposed:other state of ended mine=2	-31
proposed:other state of ended mine=3	2
proposed:other state of ended mine=4	-25
proposed:other state of ended mine=6	13
proposed:other state of ended mine=7	2
proposed:other state of ended since>0.05	-6
proposed:other state of ended since>0.1	-6
proposed:other state of ended since>0.2	-6
proposed:other state of ended since>0.35	-6
proposed:other state of ended since>0.5	-6
proposed:other state of ended since>0.65	-6
proposed:other state of ended since>0.8	-6
proposed:other state of ended since>0.9	-6
proposed:other state of ended since>0.97	-6
proposed:other state of ended true end	-15
proposed:other state of ended true end+length	-13
proposed:other state of in force	-11
proposed:other state of in force end	-33
proposed:other state of in force end+length	10
proposed:other state of in force end+length+since	21
proposed:other state of in force end+since	-16
proposed:other state of in force end>0.05	11
proposed:other state of in force end>0.1	4
proposed:other state of in force end>0.2	3
proposed:other state of in force end>0.35	2
proposed:other state of in force end>0.5	-3
proposed:other state of in force end>0.65	-7
proposed:other state of in force end>0.8	-2
proposed:other state of in force end>0.9	-12
proposed:other state of in force end>0.97	-29
proposed:other state of in force false end+length	18
proposed:other state of in force false end+length+since	13
proposed:other state of in force false end+since	-24
proposed:other state of in force false length+since	36
proposed:other state of in force length	-36
proposed:other state of in force length+since	33
proposed:other state of in force length>0.05	3
proposed:other state of in force length>0.1	-2
proposed:other state of in force length>0.2	-5
proposed:other state of in force length>0.35	-11
proposed:other state of in force length>0.5	-8
proposed:other state of in force length>0.65	-8
proposed:other state of in force length>0.8	-3
proposed:other state of in force length>0.9	-6
proposed:other state of in force mine=0	-34
proposed:other state of in force mine=1	-28
proposed:other state of in force mine=2	12
proposed:other state of in force mine=3	20
proposed:other state of in force mine=4	26
proposed:other state of in force mine=5	-8
proposed:other state of in force mine=6	-2
proposed:other state of in force mine=7	7
proposed:other state of in force mine=8	-6
proposed:other state of in force mine=9	-45
proposed:other state of in force since	-31
proposed:other state of in force since>0.05	9
proposed:other state of in force since>0.1	-7
proposed:other state of in force since>0.2	8
proposed:other state of in force since>0.35	8
proposed:other state of in force since>0.5	-2
proposed:other state of in force since>0.8	5
proposed:other state of in force since>0.9	-4
proposed:other state of in force since>0.97	6
proposed:other state of in force true end	-33
proposed:other state of in force true end+length	-13
proposed:other state of in force true end+length+since	19
proposed:other state of in force true length	-36
proposed:other state of in force true since	-31
proposed:own	-2
proposed:own end	16
proposed:own end+length	-21
proposed:own end+length+since	-13
proposed:own end+since	27
proposed:own end>0.05	-4
proposed:own end>0.1	-4
proposed:own end>0.35	-6
proposed:own end>0.65	-8
proposed:own end>0.8	-9
proposed:own end>0.9	5
proposed:own end>0.97	2
proposed:own false end+length	-14
proposed:own false end+length+since	-10
proposed:own false end+since	-4
proposed:own false length+since	-21
proposed:own length+since	-7
proposed:own length>0.05	-5
proposed:own length>0.2	4
proposed:own length>0.35	7
proposed:own length>0.5	4
proposed:own length>0.65	5
proposed:own length>0.8	-6
proposed:own length>0.9	-10
proposed:own length>0.97	4
proposed:own mine=0	-62
proposed:own mine=1	-5
proposed:own mine=2	-3
proposed:own mine=4	9
proposed:own mine=6	-8
proposed:own mine=7	5
proposed:own mine=8	10
proposed:own mine=9	2
proposed:own since	-25
proposed:own since>0.05	-3
proposed:own since>0.1	3
proposed:own since>0.2	13
proposed:own since>0.9	-11
proposed:own since>0.97	-3
proposed:own true end	16
proposed:own true end+length	-12
proposed:own true end+length+since	-12
proposed:own true end+since	36
proposed:own true length+since	8
proposed:own true since	-25
proposed:pc0=agree	-19
proposed:pc0=bear	-25
proposed:pc0=begin	-9
proposed:pc0=down	-13
proposed:pc0=end	-19
proposed:pc0=propose	-11
proposed:pc0=say	21
proposed:pc0=stay	16
proposed:pc0=suspend	-2
proposed:pc0=target	7
proposed:pc0=threaten	6
proposed:pc0=up	2
proposed:pt0=future	11
proposed:pt0=future-passive	-22
proposed:pt0=modal	-5
proposed:pt0=modal-passive	-13
proposed:pt0=past	-3
proposed:pt0=past-passive	-5
proposed:pt0=perfect-passive	-48
proposed:pt0=pluperfect	35
proposed:pt0=present	2
proposed:pt0=present-not	4
proposed:pt0=present-passive	-3
proposed:qt=future	13
proposed:qt=modal	8
proposed:qt=perfect	17
proposed:qt=pluperfect	-14
proposed:qt=present	2
proposed:quoted	-18
proposed:said ended>0.05	-11
proposed:said ended>0.1	-2
proposed:said ended>0.5	5
proposed:said ended>0.65	-37
proposed:said ended>0.8	-18
proposed:said ended>0.97	4
proposed:said in force>0.05	5
proposed:said in force>0.1	7
proposed:said in force>0.35	15
proposed:said in force>0.65	-10
proposed:said in force>0.8	6
proposed:said in force>0.9	-2
proposed:said in force>0.97	6
proposed:said proposed>0.05	25
proposed:said proposed>0.2	3
proposed:said proposed>0.35	10
proposed:said proposed>0.5	16
proposed:said proposed>0.65	16
proposed:said proposed>0.8	9
proposed:said proposed>0.9	5
proposed:said proposed>0.97	30
proposed:sentences	-7
proposed:since	-67
proposed:since as in force>0.05	17
proposed:since as in force>0.1	-10
proposed:since as in force>0.2	4
proposed:since as in force>0.35	15
proposed:since as in force>0.5	-10
proposed:since as in force>0.65	-5
proposed:since as in force>0.8	4
proposed:since as in force>0.9	-15
proposed:since as in force>0.97	-33
proposed:since as proposed>0.05	3
proposed:since as proposed>0.1	13
proposed:since as proposed>0.2	27
proposed:since as proposed>0.35	7
proposed:since as proposed>0.5	5
proposed:since as proposed>0.8	7
proposed:since as proposed>0.9	-12
proposed:since as proposed>0.97	18
proposed:since=ahead	11
proposed:since=ahead month	13
proposed:since=gone	-26
proposed:since=gone month	-17
proposed:since=none	-16
proposed:since=soon	20
proposed:since=soon month	5
proposed:since=today	-28
proposed:since=yesterday	-25
proposed:since>0.05	-4
proposed:since>0.1	-9
proposed:since>0.2	11
proposed:since>0.5	-5
proposed:since>0.65	-5
proposed:since>0.8	-2
proposed:since>0.9	-18
proposed:since>0.97	-3
proposed:some ended>0.05	-13
proposed:some ended>0.1	6
proposed:some ended>0.2	-19
proposed:some ended>0.35	15
proposed:some ended>0.5	9
proposed:some ended>0.65	4
proposed:some ended>0.8	-10
proposed:some ended>0.9	-8
proposed:some ended>0.97	5
proposed:some in force>0.05	5
proposed:some in force>0.1	13
proposed:some in force>0.2	10
proposed:some in force>0.35	9
proposed:some in force>0.5	15
proposed:some in force>0.65	5
proposed:some in force>0.8	6
proposed:some in force>0.9	14
proposed:some in force>0.97	14
proposed:some proposed>0.05	-15
proposed:some proposed>0.1	-14
proposed:some proposed>0.2	-7
proposed:some proposed>0.35	-11
proposed:some proposed>0.5	-6
proposed:some proposed>0.65	-4
proposed:some proposed>0.9	-6
proposed:some proposed>0.97	-2
proposed:t0=future	3
proposed:t0=future-not	7
proposed:t0=future-passive	9
proposed:t0=future-passive-not	-16
proposed:t0=modal-not	-3
proposed:t0=modal-passive	18
proposed:t0=past	-5
proposed:t0=past-passive	-24
proposed:t0=perfect	-2
proposed:t0=perfect-passive	4
proposed:t0=pluperfect-passive	3
proposed:t0=present	-3
proposed:t0=present-passive	7
proposed:t0=present-passive-not	-6
proposed:tense=future	-7
proposed:tense=future ahead	3
proposed:tense=future none	-21
proposed:tense=future soon	-27
proposed:tense=modal	12
proposed:tense=modal ahead	6
proposed:tense=modal gone	-5
proposed:tense=modal none	-3
proposed:tense=modal soon	-16
proposed:tense=none	-24
proposed:tense=none ahead	-2
proposed:tense=none gone	-2
proposed:tense=none none	-4
proposed:tense=none today	-3
proposed:tense=none yesterday	-3
proposed:tense=past	17
proposed:tense=past ahead	11
proposed:tense=past soon	-7
proposed:tense=past yesterday	-4
proposed:tense=perfect	-4
proposed:tense=perfect ahead	2
proposed:tense=perfect gone	-12
proposed:tense=perfect none	-11
proposed:tense=perfect soon	29
proposed:tense=pluperfect	9
proposed:tense=pluperfect ahead	-24
proposed:tense=pluperfect gone	-2
proposed:tense=pluperfect none	11
proposed:tense=present	-19
proposed:tense=present ahead	6
proposed:tense=present gone	6
proposed:tense=present soon	-12
proposed:top	-13
proposed:when=ahead ahead	12
proposed:when=ahead ahead 	-19
proposed:when=ahead ahead long	25
proposed:when=ahead ahead month	15
proposed:when=ahead ahead month long	15
proposed:when=ahead gone	-14
proposed:when=ahead gone 	7
proposed:when=ahead gone long	-19
proposed:when=ahead gone month	-12
proposed:when=ahead gone month 	2
proposed:when=ahead gone month long	-15
proposed:when=ahead none	-4
proposed:when=ahead none 	-3
proposed:when=ahead none long	-3
proposed:when=ahead soon	31
proposed:when=ahead soon 	44
proposed:when=ahead soon long	8
proposed:when=ahead today	-22
proposed:when=ahead today 	-7
proposed:when=ahead today long	-19
proposed:when=ahead yesterday	-14
proposed:when=ahead yesterday 	-17
proposed:when=ahead yesterday long	-6
proposed:when=gone gone	-2
proposed:when=gone gone long	-2
proposed:when=gone none	-6
proposed:when=gone none 	-7
proposed:when=gone none long	2
proposed:when=none ahead 	-9
proposed:when=none ahead long	6
proposed:when=none gone	-15
proposed:when=none gone 	-33
proposed:when=none gone month	-11
proposed:when=none gone month 	-23
proposed:when=none gone month long	2
proposed:when=none none	-9
proposed:when=none none 	-20
proposed:when=none none long	2
proposed:when=none soon	-15
proposed:when=none soon 	-54
proposed:when=none soon long	6
proposed:when=none today 	10
proposed:when=none today long	-19
proposed:when=none yesterday 	-4
proposed:when=none yesterday long	2
proposed:when=soon gone	-11
proposed:when=soon gone 	-22
proposed:when=soon gone long	-3
proposed:when=soon gone month	-7
proposed:when=soon gone month 	-26
proposed:when=soon gone month long	2
proposed:when=soon none	-4
proposed:when=soon none 	-8
proposed:when=soon none long	3
proposed:when=soon soon 	-10
proposed:when=soon soon long	6
proposed:when=soon today	-10
proposed:when=soon today 	-2
proposed:when=soon today long	-8
proposed:when=soon yesterday	-20
proposed:when=soon yesterday long	-18
proposed:when=today gone	-5
proposed:when=today gone 	-7
proposed:when=today gone month	11
proposed:when=today gone month long	12
proposed:when=today none	-5
proposed:when=today none 	5
proposed:when=today none long	-14
proposed:when=today soon	-4
proposed:when=today soon 	-3
proposed:when=today today	-6
proposed:when=today today long	-5
proposed:when=yesterday none	-6
proposed:when=yesterday none 	-15
proposed:when=yesterday none long	3
proposed:whole ended>0.05	16
proposed:whole ended>0.35	7
proposed:whole ended>0.5	-8
proposed:whole ended>0.65	3
proposed:whole ended>0.8	16
proposed:whole ended>0.9	7
proposed:whole ended>0.97	7
proposed:whole in force>0.05	-6
proposed:whole in force>0.1	-7
proposed:whole in force>0.35	2
proposed:whole in force>0.5	2
proposed:whole in force>0.65	-3
proposed:whole in force>0.8	-3
proposed:whole in force>0.9	-4
proposed:whole in force>0.97	10
proposed:whole proposed>0.05	29
proposed:whole proposed>0.1	22
proposed:whole proposed>0.2	20
proposed:whole proposed>0.35	9
proposed:whole proposed>0.5	4
proposed:whole proposed>0.65	3
proposed:whole proposed>0.8	14
proposed:whole proposed>0.9	7
proposed:whole proposed>0.97	13
proposed:whose>0.05	-19
proposed:whose>0.1	-19
proposed:whose>0.2	-17
proposed:whose>0.35	-7
proposed:whose>0.5	11
proposed:whose>0.65	21
proposed:whose>0.8	28
proposed:whose>0.9	31
proposed:whose>0.97	10`;
