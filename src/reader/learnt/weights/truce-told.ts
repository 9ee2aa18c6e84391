// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence	6
ended:a sentence end	-3
ended:a sentence end+since	12
ended:a sentence end>0.05	5
ended:a sentence end>0.1	5
ended:a sentence end>0.2	8
ended:a sentence end>0.35	6
ended:a sentence end>0.5	11
ended:a sentence end>0.65	-2
ended:a sentence end>0.8	-11
ended:a sentence length	14
ended:a sentence length>0.05	12
ended:a sentence length>0.1	12
ended:a sentence length>0.2	18
ended:a sentence length>0.35	6
ended:a sentence length>0.5	-5
ended:a sentence length>0.65	3
ended:a sentence mine=1	-6
ended:a sentence mine=2	-2
ended:a sentence mine=3	10
ended:a sentence mine=5	5
ended:a sentence mine=6	-22
ended:a sentence since	-18
ended:a sentence since>0.35	-12
ended:a sentence true end	-3
ended:a sentence true end+since	12
ended:a sentence true length	14
ended:a sentence true since	-18
ended:after:=	-7
ended:after:=awaits	-30
ended:after:=effect	-2
ended:after:=effect+ends	4
ended:after:=effect+will+ends	-9
ended:after:=ends	3
ended:after:=ends+wants	-11
ended:after:=over	13
ended:after:=over+ends	-12
ended:after:=signed	15
ended:after:=signed+ends	-4
ended:after:=unsigned	-5
ended:after:=wants	18
ended:after:=will	-7
ended:after:=will+ends	9
ended:after:agreed	-3
ended:after:awaits	-37
ended:after:effect	-4
ended:after:ends	-9
ended:after:over	11
ended:after:signed	12
ended:after:unsigned	-12
ended:after:wants	12
ended:after:will	-9
ended:all ended>0.05	18
ended:all ended>0.1	23
ended:all ended>0.2	27
ended:all ended>0.35	25
ended:all ended>0.5	18
ended:all ended>0.65	-5
ended:all ended>0.8	-18
ended:all ended>0.9	-13
ended:all in force>0.05	3
ended:all in force>0.1	11
ended:all in force>0.2	10
ended:all in force>0.35	16
ended:all in force>0.5	12
ended:all in force>0.65	2
ended:all in force>0.8	-13
ended:all in force>0.9	-5
ended:all in force>0.97	-9
ended:all proposed>0.05	9
ended:all proposed>0.1	3
ended:all proposed>0.2	7
ended:all proposed>0.5	2
ended:all proposed>0.65	6
ended:all proposed>0.8	11
ended:all proposed>0.9	-5
ended:all proposed>0.97	-13
ended:all:agreed	-16
ended:all:agreed=0	-11
ended:all:agreed=1	-20
ended:all:agreed=2	7
ended:all:agreed=3	-15
ended:all:awaits	-7
ended:all:awaits=0	-20
ended:all:awaits=2	-22
ended:all:awaits=3	-13
ended:all:effect	-16
ended:all:effect=0	-13
ended:all:effect=1	-10
ended:all:effect=2	-19
ended:all:effect=3	-2
ended:all:ends	-20
ended:all:ends=0	-2
ended:all:ends=1	-25
ended:all:ends=2	6
ended:all:ends=3	-12
ended:all:over	17
ended:all:over=0	-50
ended:all:over=2	8
ended:all:over=3	30
ended:all:signed	-9
ended:all:signed=0	-21
ended:all:signed=1	-8
ended:all:signed=2	-4
ended:all:unsigned	-6
ended:all:unsigned=0	-21
ended:all:unsigned=1	-21
ended:all:unsigned=2	22
ended:all:wants	-15
ended:all:wants=0	-10
ended:all:wants=1	3
ended:all:wants=2	-27
ended:all:wants=3	-2
ended:all:will	-13
ended:all:will=0	-15
ended:all:will=1	-8
ended:all:will=2	-15
ended:all:will=3	11
ended:another end	2
ended:another end end>0.05	2
ended:another end end>0.1	2
ended:another length	11
ended:another length length	11
ended:another length length>0.05	11
ended:another length length>0.1	11
ended:another length true length	11
ended:asks	-19
ended:bare	-14
ended:bare bare	-14
ended:bare mine=0	-86
ended:bare mine=1	-3
ended:bare mine=2	2
ended:bare mine=3	24
ended:bare mine=4	23
ended:bare mine=5	29
ended:bare mine=6	-4
ended:bare mine=7	3
ended:bare mine=8	2
ended:bare true bare	-14
ended:before:=	2
ended:before:=agreed	10
ended:before:=agreed+ends	9
ended:before:=agreed+wants	-5
ended:before:=awaits	11
ended:before:=effect	-20
ended:before:=ends	-7
ended:before:=ends+wants	10
ended:before:=over	25
ended:before:=over+ends	-8
ended:before:=signed	-23
ended:before:=unsigned	-3
ended:before:=wants	12
ended:before:=will	-13
ended:before:agreed	11
ended:before:awaits	13
ended:before:effect	-35
ended:before:ends	-6
ended:before:over	13
ended:before:signed	-21
ended:before:unsigned	-5
ended:before:wants	12
ended:before:will	-20
ended:c0=agree	20
ended:c0=bear	3
ended:c0=buy	-4
ended:c0=down	16
ended:c0=end	-13
ended:c0=impose	9
ended:c0=lack	19
ended:c0=propose	18
ended:c0=renew	7
ended:c0=return	11
ended:c0=say	11
ended:c0=sell	-2
ended:c0=sign	18
ended:c0=stay	2
ended:c0=suspend	9
ended:c0=target	8
ended:c0=up	10
ended:c1=agree	8
ended:c1=bear	-10
ended:c1=buy	-4
ended:c1=down	15
ended:c1=end	-2
ended:c1=impose	6
ended:c1=lack	17
ended:c1=propose	15
ended:c1=renew	11
ended:c1=return	11
ended:c1=say	12
ended:c1=sell	-3
ended:c1=sign	3
ended:c1=stay	-7
ended:c1=suspend	12
ended:c1=target	7
ended:c1=up	11
ended:ct0=agree future	-2
ended:ct0=agree past	-14
ended:ct0=agree perfect	5
ended:ct0=agree pluperfect	-14
ended:ct0=agree present	33
ended:ct0=agree present-passive	-18
ended:ct0=bear future	-17
ended:ct0=bear past	11
ended:ct0=bear perfect	-9
ended:ct0=bear present	11
ended:ct0=begin future	-22
ended:ct0=begin modal	5
ended:ct0=begin past	10
ended:ct0=down future	-7
ended:ct0=down modal	-10
ended:ct0=down past	17
ended:ct0=down past-passive	11
ended:ct0=down present	2
ended:ct0=end future	-4
ended:ct0=end modal	-40
ended:ct0=end past-passive	12
ended:ct0=end pluperfect	-11
ended:ct0=end present	-6
ended:ct0=impose future	-16
ended:ct0=impose future-passive	14
ended:ct0=impose modal	7
ended:ct0=impose modal-passive	-15
ended:ct0=impose past	-15
ended:ct0=impose past-passive	12
ended:ct0=impose perfect	2
ended:ct0=impose perfect-passive	-18
ended:ct0=impose pluperfect-passive	12
ended:ct0=impose present	-3
ended:ct0=impose present-passive	16
ended:ct0=lack future	3
ended:ct0=propose modal	15
ended:ct0=propose past	3
ended:ct0=propose perfect	-16
ended:ct0=propose pluperfect	15
ended:ct0=propose present	11
ended:ct0=propose present-passive	-6
ended:ct0=renew future-passive	-9
ended:ct0=renew modal	-9
ended:ct0=renew modal-passive	-9
ended:ct0=renew past-passive	-15
ended:ct0=renew perfect	25
ended:ct0=renew perfect-passive	-5
ended:ct0=renew present	-10
ended:ct0=renew present-passive	8
ended:ct0=return present	-4
ended:ct0=say future	11
ended:ct0=say present	9
ended:ct0=sign future	-4
ended:ct0=sign modal	-2
ended:ct0=sign past	-3
ended:ct0=sign past-passive	9
ended:ct0=sign perfect	4
ended:ct0=sign pluperfect	-14
ended:ct0=sign present	22
ended:ct0=sign present-passive	-10
ended:ct0=stay future-passive	-8
ended:ct0=stay modal	10
ended:ct0=stay past	20
ended:ct0=stay past-passive	-10
ended:ct0=stay perfect	11
ended:ct0=stay pluperfect	-4
ended:ct0=stay present	-23
ended:ct0=stay present-passive	-4
ended:ct0=suspend future-passive	12
ended:ct0=suspend modal	9
ended:ct0=suspend past	5
ended:ct0=suspend past-passive	-3
ended:ct0=suspend perfect	-4
ended:ct0=suspend present	-12
ended:ct0=suspend present-passive	4
ended:ct0=target present	5
ended:ct0=up future	-9
ended:ct0=up modal	10
ended:ct0=up past	-7
ended:ct0=up present	12
ended:ct1=agree future	-2
ended:ct1=agree participle-passive	-15
ended:ct1=agree past	-3
ended:ct1=agree past-passive	2
ended:ct1=agree perfect	10
ended:ct1=agree pluperfect	-5
ended:ct1=agree present	24
ended:ct1=agree present-passive	-18
ended:ct1=bear future	-11
ended:ct1=bear infinitive	-4
ended:ct1=bear past	-5
ended:ct1=bear perfect	-9
ended:ct1=bear present	11
ended:ct1=begin future	-17
ended:ct1=begin gerund	-9
ended:ct1=begin infinitive	4
ended:ct1=begin modal	6
ended:ct1=begin past	7
ended:ct1=down future	-3
ended:ct1=down infinitive	-6
ended:ct1=down modal	-10
ended:ct1=down past	17
ended:ct1=down past-passive	11
ended:ct1=down present	2
ended:ct1=end future	-4
ended:ct1=end gerund	9
ended:ct1=end infinitive	4
ended:ct1=end modal	-40
ended:ct1=end participle-passive	8
ended:ct1=end past-passive	12
ended:ct1=end pluperfect	-11
ended:ct1=end present	-6
ended:ct1=impose future	-12
ended:ct1=impose future-passive	14
ended:ct1=impose gerund	13
ended:ct1=impose modal	7
ended:ct1=impose modal-passive	-15
ended:ct1=impose participle-passive	-16
ended:ct1=impose past	-10
ended:ct1=impose past-passive	13
ended:ct1=impose perfect	8
ended:ct1=impose perfect-passive	-14
ended:ct1=impose pluperfect	8
ended:ct1=impose pluperfect-passive	-2
ended:ct1=impose present	-9
ended:ct1=impose present-passive	16
ended:ct1=lack future	3
ended:ct1=propose modal	16
ended:ct1=propose participle-passive	-5
ended:ct1=propose past	-2
ended:ct1=propose perfect	-14
ended:ct1=propose pluperfect	17
ended:ct1=propose present	11
ended:ct1=propose present-passive	-6
ended:ct1=renew future-passive	-9
ended:ct1=renew infinitive	-14
ended:ct1=renew modal	-9
ended:ct1=renew modal-passive	-9
ended:ct1=renew participle-passive	14
ended:ct1=renew past-passive	-15
ended:ct1=renew perfect	25
ended:ct1=renew perfect-passive	-5
ended:ct1=renew present	-10
ended:ct1=renew present-passive	8
ended:ct1=return present	-4
ended:ct1=say future	11
ended:ct1=say present	9
ended:ct1=sign future	-3
ended:ct1=sign modal	-2
ended:ct1=sign participle-passive	-29
ended:ct1=sign past	5
ended:ct1=sign past-passive	9
ended:ct1=sign perfect	9
ended:ct1=sign pluperfect	-5
ended:ct1=sign present	11
ended:ct1=sign present-passive	-10
ended:ct1=stay future	-35
ended:ct1=stay future-passive	-8
ended:ct1=stay gerund	-7
ended:ct1=stay infinitive	-12
ended:ct1=stay modal	10
ended:ct1=stay participle-passive	-9
ended:ct1=stay past	18
ended:ct1=stay past-passive	-10
ended:ct1=stay perfect	11
ended:ct1=stay pluperfect	-12
ended:ct1=stay present	-17
ended:ct1=stay present-passive	-4
ended:ct1=suspend future	2
ended:ct1=suspend future-passive	12
ended:ct1=suspend infinitive	11
ended:ct1=suspend modal	9
ended:ct1=suspend participle-passive	-4
ended:ct1=suspend past	5
ended:ct1=suspend past-passive	-3
ended:ct1=suspend perfect	-3
ended:ct1=suspend present	-10
ended:ct1=suspend present-passive	4
ended:ct1=target present	5
ended:ct1=up future	-9
ended:ct1=up gerund	-5
ended:ct1=up infinitive	3
ended:ct1=up modal	11
ended:ct1=up past	-7
ended:ct1=up present	12
ended:end	-4
ended:end as ended>0.05	15
ended:end as ended>0.2	16
ended:end as ended>0.35	-3
ended:end as ended>0.5	-2
ended:end as ended>0.65	-10
ended:end as ended>0.8	-10
ended:end as in force>0.05	-12
ended:end as in force>0.1	-12
ended:end as in force>0.35	-2
ended:end as in force>0.5	-5
ended:end as in force>0.8	10
ended:end as in force>0.97	-30
ended:end as proposed>0.05	17
ended:end as proposed>0.1	2
ended:end as proposed>0.2	15
ended:end as proposed>0.35	25
ended:end as proposed>0.5	-10
ended:end as proposed>0.65	-12
ended:end as proposed>0.8	-9
ended:end as proposed>0.9	2
ended:end as proposed>0.97	4
ended:end+length	4
ended:end+length+since	-5
ended:end=ahead	-19
ended:end=gone	16
ended:end=none	-23
ended:end=soon	-25
ended:end=today	10
ended:end=yesterday	7
ended:end>0.05	4
ended:end>0.1	-4
ended:end>0.2	13
ended:end>0.35	-3
ended:end>0.65	-8
ended:end>0.8	2
ended:end>0.9	2
ended:end>0.97	-38
ended:has-future	-4
ended:has-gerund	5
ended:has-infinitive	-26
ended:has-modal	-9
ended:has-participle	-6
ended:has-past	12
ended:has-perfect	-4
ended:has-pluperfect	5
ended:headline	-3
ended:here:=	-38
ended:here:=agreed	-32
ended:here:=agreed+ends	-8
ended:here:=agreed+over	20
ended:here:=agreed+over+ends	-3
ended:here:=agreed+wants	-6
ended:here:=awaits	-24
ended:here:=awaits+agreed	9
ended:here:=awaits+agreed+ends	-10
ended:here:=awaits+ends	10
ended:here:=effect	-90
ended:here:=effect+agreed	-7
ended:here:=effect+ends	-30
ended:here:=effect+ends+wants	-4
ended:here:=effect+over	25
ended:here:=effect+over+ends	10
ended:here:=effect+will+agreed+ends	-3
ended:here:=effect+will+ends	-6
ended:here:=ends	2
ended:here:=ends+wants	5
ended:here:=over	39
ended:here:=over+ends	2
ended:here:=over+ends+wants	-4
ended:here:=over+wants	6
ended:here:=signed	-9
ended:here:=signed+effect+ends	-2
ended:here:=signed+ends	11
ended:here:=signed+over	6
ended:here:=unsigned	-12
ended:here:=wants	-36
ended:here:=will	9
ended:here:=will+agreed	-6
ended:here:=will+agreed+ends	-3
ended:here:=will+ends	-13
ended:here:=will+ends+wants	-2
ended:here:=will+over	-2
ended:here:agreed	-21
ended:here:awaits	-5
ended:here:effect	-47
ended:here:ends	-10
ended:here:over	57
ended:here:unsigned	3
ended:here:wants	-32
ended:here:will	-18
ended:lead="	-4
ended:lead=(	-7
ended:lead=)	-15
ended:lead=,	21
ended:lead=-	6
ended:lead=10	10
ended:lead=31	-6
ended:lead=:	19
ended:lead=;	-6
ended:lead=a	-9
ended:lead=after	-9
ended:lead=all	-13
ended:lead=and	-7
ended:lead=as	9
ended:lead=at	2
ended:lead=because	3
ended:lead=before	-12
ended:lead=but	-28
ended:lead=by	-17
ended:lead=canada	-7
ended:lead=china	12
ended:lead=denmark	-2
ended:lead=donald	-3
ended:lead=egypt	2
ended:lead=five	-4
ended:lead=for	-8
ended:lead=from	-30
ended:lead=he	12
ended:lead=i	-5
ended:lead=if	-26
ended:lead=in	5
ended:lead=it	-9
ended:lead=its	18
ended:lead=kenya	15
ended:lead=last	-2
ended:lead=mexico	-3
ended:lead=neither	-2
ended:lead=nine	-6
ended:lead=ninety	-11
ended:lead=no	2
ended:lead=november	-2
ended:lead=now	-2
ended:lead=on	-18
ended:lead=one	-3
ended:lead=other	-3
ended:lead=our	-4
ended:lead=peru	-5
ended:lead=president	-3
ended:lead=prime	-3
ended:lead=since	-3
ended:lead=six	-6
ended:lead=so	-13
ended:lead=ten	-2
ended:lead=that	-5
ended:lead=the	9
ended:lead=their	14
ended:lead=there	-13
ended:lead=they	-2
ended:lead=this	-13
ended:lead=three	-8
ended:lead=thursday	-10
ended:lead=till	8
ended:lead=today	-11
ended:lead=tomorrow	6
ended:lead=trade	-2
ended:lead=trump	-2
ended:lead=twenty	11
ended:lead=two	-16
ended:lead=u.s.	15
ended:lead=under	-9
ended:lead=until	9
ended:lead=us	-4
ended:lead=vietnam	-9
ended:lead=washington	-9
ended:lead=what	-9
ended:lead=when	6
ended:lead=where	-5
ended:lead=which	7
ended:lead=who	-9
ended:lead=whose	-2
ended:lead=you	-2
ended:lead=—	-34
ended:lead=•	-6
ended:length	5
ended:length as ended>0.05	19
ended:length as ended>0.1	15
ended:length as ended>0.2	21
ended:length as ended>0.35	36
ended:length as ended>0.5	30
ended:length as ended>0.65	31
ended:length as ended>0.8	17
ended:length as ended>0.9	4
ended:length as in force>0.1	5
ended:length as in force>0.35	25
ended:length as in force>0.5	9
ended:length as in force>0.65	-13
ended:length as in force>0.8	-19
ended:length as in force>0.9	4
ended:length as in force>0.97	16
ended:length as proposed>0.05	20
ended:length as proposed>0.1	-3
ended:length as proposed>0.35	-9
ended:length as proposed>0.5	-28
ended:length as proposed>0.65	-9
ended:length as proposed>0.97	11
ended:length+since	-5
ended:length>0.05	2
ended:length>0.1	-2
ended:length>0.2	-2
ended:length>0.35	5
ended:length>0.5	2
ended:length>0.65	-5
ended:length>0.8	5
ended:length>0.97	24
ended:made a sentence whose=6	4
ended:made a sentence whose=8	20
ended:made a sentence whose=9	-5
ended:made bare whose=3	-22
ended:made bare whose=4	-30
ended:made bare whose=5	-7
ended:made bare whose=6	12
ended:made bare whose=7	8
ended:made bare whose=8	-10
ended:made bare whose=9	-5
ended:made other state whose=3	-31
ended:made other state whose=4	-59
ended:made other state whose=5	-23
ended:made other state whose=6	-51
ended:made other state whose=7	-29
ended:made other state whose=8	-19
ended:made other state whose=9	15
ended:made own whose=3	-2
ended:made own whose=4	-30
ended:made own whose=5	-12
ended:made own whose=6	-40
ended:made own whose=8	18
ended:made own whose=9	28
ended:mine=0 rival=0	-81
ended:mine=0 rival=1	-35
ended:mine=0 rival=2	-27
ended:mine=0 rival=3	-10
ended:mine=0 rival=4	4
ended:mine=0 rival=5	19
ended:mine=0 rival=6	15
ended:mine=0 rival=7	6
ended:mine=0 rival=8	-13
ended:mine=0 rival=9	-57
ended:mine=1 rival=0	-13
ended:mine=1 rival=2	19
ended:mine=1 rival=3	-6
ended:mine=1 rival=4	-2
ended:mine=1 rival=5	-19
ended:mine=1 rival=6	12
ended:mine=1 rival=7	-11
ended:mine=1 rival=8	-35
ended:mine=1 rival=9	11
ended:mine=2 rival=0	-17
ended:mine=2 rival=1	-22
ended:mine=2 rival=3	15
ended:mine=2 rival=4	-21
ended:mine=2 rival=6	-13
ended:mine=2 rival=7	7
ended:mine=2 rival=8	9
ended:mine=2 rival=9	5
ended:mine=3 rival=6	-13
ended:mine=3 rival=7	-11
ended:mine=3 rival=8	14
ended:mine=4 rival=3	-18
ended:mine=4 rival=5	-8
ended:mine=4 rival=8	22
ended:mine=4 rival=9	19
ended:mine=5 rival=4	-8
ended:mine=5 rival=5	2
ended:mine=5 rival=6	-13
ended:mine=5 rival=7	19
ended:mine=5 rival=8	17
ended:mine=6 rival=3	-7
ended:mine=6 rival=5	-3
ended:mine=6 rival=6	12
ended:mine=6 rival=7	11
ended:mine=6 rival=8	17
ended:mine=6 rival=9	-20
ended:mine=7 rival=6	17
ended:one sentence	-15
ended:other other pair ended a sentence	-23
ended:other other pair ended bare	-30
ended:other other pair ended end apart	4
ended:other other pair ended end open	-28
ended:other other pair ended end same	-18
ended:other other pair ended own	-12
ended:other other pair in force a sentence	-12
ended:other other pair in force another end	-7
ended:other other pair in force another length	-24
ended:other other pair in force another start	8
ended:other other pair in force bare	16
ended:other other pair in force end apart	-10
ended:other other pair in force end open	10
ended:other other pair in force end same	-14
ended:other other pair in force own	10
ended:other other pair proposed a sentence	-24
ended:other other pair proposed end apart	8
ended:other other pair proposed end open	-9
ended:other other pair proposed own	-2
ended:other same pair ended a sentence	2
ended:other same pair ended another length	-11
ended:other same pair ended bare	8
ended:other same pair ended end apart	-3
ended:other same pair ended end same	-6
ended:other same pair ended own	-5
ended:other same pair in force another end	-13
ended:other same pair in force another length	34
ended:other same pair in force another start	46
ended:other same pair in force bare	-7
ended:other same pair in force end apart	3
ended:other same pair in force end open	-15
ended:other same pair in force end same	-17
ended:other same pair in force own	-23
ended:other same pair proposed a sentence	17
ended:other same pair proposed another end	-29
ended:other same pair proposed another length	-2
ended:other same pair proposed another start	19
ended:other same pair proposed bare	-13
ended:other same pair proposed end apart	-5
ended:other same pair proposed end open	-22
ended:other same pair proposed end same	31
ended:other same pair proposed own	-15
ended:other state of in force	-17
ended:other state of in force end	-9
ended:other state of in force end+length+since	-2
ended:other state of in force end>0.05	-3
ended:other state of in force end>0.1	-6
ended:other state of in force end>0.35	-5
ended:other state of in force end>0.5	-8
ended:other state of in force end>0.65	-8
ended:other state of in force end>0.8	4
ended:other state of in force end>0.9	-5
ended:other state of in force end>0.97	-38
ended:other state of in force false end+since	-19
ended:other state of in force false length+since	-17
ended:other state of in force length+since	-19
ended:other state of in force length>0.1	3
ended:other state of in force length>0.2	3
ended:other state of in force length>0.35	17
ended:other state of in force length>0.5	11
ended:other state of in force length>0.65	-9
ended:other state of in force length>0.8	-8
ended:other state of in force length>0.9	5
ended:other state of in force length>0.97	20
ended:other state of in force mine=1	-27
ended:other state of in force mine=2	4
ended:other state of in force mine=3	-27
ended:other state of in force mine=5	14
ended:other state of in force mine=6	-19
ended:other state of in force mine=7	-26
ended:other state of in force mine=8	12
ended:other state of in force since	-10
ended:other state of in force since>0.05	-8
ended:other state of in force since>0.2	7
ended:other state of in force since>0.35	8
ended:other state of in force since>0.5	13
ended:other state of in force since>0.8	-2
ended:other state of in force since>0.9	2
ended:other state of in force since>0.97	-3
ended:other state of in force true end	-9
ended:other state of in force true end+length+since	-9
ended:other state of in force true end+since	17
ended:other state of in force true length+since	-7
ended:other state of in force true since	-10
ended:other state of proposed	-26
ended:other state of proposed end	-10
ended:other state of proposed end+length+since	-24
ended:other state of proposed end+since	-14
ended:other state of proposed end>0.05	-18
ended:other state of proposed end>0.1	-8
ended:other state of proposed end>0.2	5
ended:other state of proposed end>0.35	-2
ended:other state of proposed end>0.5	5
ended:other state of proposed end>0.65	9
ended:other state of proposed end>0.8	15
ended:other state of proposed end>0.9	12
ended:other state of proposed end>0.97	5
ended:other state of proposed false end+length	2
ended:other state of proposed false end+length+since	-21
ended:other state of proposed false end+since	-4
ended:other state of proposed false length+since	-13
ended:other state of proposed length+since	11
ended:other state of proposed length>0.1	-13
ended:other state of proposed length>0.2	-16
ended:other state of proposed length>0.35	-35
ended:other state of proposed length>0.5	-19
ended:other state of proposed length>0.65	-2
ended:other state of proposed length>0.8	10
ended:other state of proposed length>0.97	19
ended:other state of proposed mine=0	-18
ended:other state of proposed mine=1	-11
ended:other state of proposed mine=2	3
ended:other state of proposed mine=3	-28
ended:other state of proposed mine=4	-7
ended:other state of proposed mine=5	11
ended:other state of proposed mine=6	3
ended:other state of proposed mine=7	3
ended:other state of proposed since	-43
ended:other state of proposed since>0.05	-5
ended:other state of proposed since>0.2	7
ended:other state of proposed since>0.5	7
ended:other state of proposed since>0.65	-14
ended:other state of proposed since>0.8	-8
ended:other state of proposed since>0.97	4
ended:other state of proposed true end	-10
ended:other state of proposed true end+length+since	-7
ended:other state of proposed true end+since	-13
ended:other state of proposed true length+since	23
ended:other state of proposed true since	-43
ended:own	9
ended:own end	4
ended:own end+length	7
ended:own end+length+since	10
ended:own end>0.05	15
ended:own end>0.2	16
ended:own end>0.35	-2
ended:own end>0.65	-9
ended:own end>0.8	-10
ended:own end>0.9	3
ended:own false end+length	11
ended:own false end+length+since	15
ended:own length	-7
ended:own length>0.05	-5
ended:own length>0.1	-9
ended:own length>0.2	-7
ended:own length>0.35	-2
ended:own length>0.5	-2
ended:own length>0.65	2
ended:own length>0.8	3
ended:own length>0.9	-12
ended:own mine=0	2
ended:own mine=1	16
ended:own mine=2	-11
ended:own mine=5	-2
ended:own mine=6	18
ended:own mine=7	-8
ended:own mine=8	-11
ended:own since>0.05	10
ended:own since>0.1	10
ended:own since>0.2	10
ended:own since>0.35	10
ended:own since>0.5	10
ended:own since>0.65	10
ended:own since>0.8	10
ended:own since>0.9	10
ended:own since>0.97	10
ended:own true end	4
ended:own true end+length	-2
ended:own true end+length+since	-6
ended:own true length	-7
ended:pc0=agree	25
ended:pc0=bear	18
ended:pc0=begin	8
ended:pc0=down	9
ended:pc0=end	-6
ended:pc0=lack	-2
ended:pc0=propose	-30
ended:pc0=return	5
ended:pc0=say	9
ended:pc0=sign	31
ended:pc0=stay	-16
ended:pc0=suspend	-9
ended:pc0=target	16
ended:pc0=threaten	-7
ended:pc0=up	16
ended:pt0=future	-9
ended:pt0=future-passive	-9
ended:pt0=modal	-13
ended:pt0=modal-passive	9
ended:pt0=past	7
ended:pt0=past-passive	-22
ended:pt0=perfect	14
ended:pt0=pluperfect	-25
ended:pt0=present	30
ended:pt0=present-not	-2
ended:pt0=present-passive	7
ended:pt0=present-passive-not	14
ended:qt=future	-27
ended:qt=modal	-28
ended:qt=past	20
ended:qt=perfect	-7
ended:qt=pluperfect	-17
ended:qt=present	-11
ended:quoted	-3
ended:said ended>0.05	39
ended:said ended>0.1	9
ended:said ended>0.2	13
ended:said ended>0.35	4
ended:said ended>0.5	12
ended:said ended>0.65	-5
ended:said ended>0.8	17
ended:said ended>0.9	2
ended:said ended>0.97	9
ended:said in force>0.05	27
ended:said in force>0.1	19
ended:said in force>0.2	-15
ended:said in force>0.35	-6
ended:said in force>0.5	-7
ended:said in force>0.65	-17
ended:said in force>0.8	-9
ended:said in force>0.9	-4
ended:said in force>0.97	2
ended:said proposed>0.05	6
ended:said proposed>0.35	-5
ended:said proposed>0.5	-34
ended:said proposed>0.65	-20
ended:said proposed>0.8	-15
ended:said proposed>0.9	-3
ended:said proposed>0.97	-6
ended:sentences	-12
ended:since	-40
ended:since as in force>0.05	5
ended:since as in force>0.1	16
ended:since as in force>0.2	21
ended:since as in force>0.35	14
ended:since as in force>0.5	22
ended:since as in force>0.65	3
ended:since as in force>0.8	2
ended:since as in force>0.9	8
ended:since as in force>0.97	3
ended:since as proposed>0.05	17
ended:since as proposed>0.1	14
ended:since as proposed>0.2	7
ended:since as proposed>0.35	9
ended:since as proposed>0.5	14
ended:since as proposed>0.65	2
ended:since as proposed>0.8	7
ended:since as proposed>0.9	26
ended:since as proposed>0.97	-5
ended:since=ahead	-33
ended:since=ahead month	15
ended:since=gone	-7
ended:since=gone month	-12
ended:since=none	-7
ended:since=soon	4
ended:since=soon month	-2
ended:since=today	-5
ended:since=yesterday	-16
ended:since>0.05	-6
ended:since>0.1	5
ended:since>0.2	14
ended:since>0.35	8
ended:since>0.5	18
ended:since>0.65	-3
ended:since>0.8	-2
ended:since>0.9	6
ended:since>0.97	3
ended:some ended>0.05	10
ended:some ended>0.1	-4
ended:some ended>0.2	12
ended:some ended>0.35	16
ended:some ended>0.5	25
ended:some ended>0.65	17
ended:some ended>0.8	-4
ended:some ended>0.9	-2
ended:some in force>0.05	-8
ended:some in force>0.1	-7
ended:some in force>0.2	-21
ended:some in force>0.35	-23
ended:some in force>0.5	-8
ended:some in force>0.65	-10
ended:some in force>0.8	-13
ended:some in force>0.9	-14
ended:some in force>0.97	-36
ended:some proposed>0.05	2
ended:some proposed>0.1	-2
ended:some proposed>0.2	3
ended:some proposed>0.35	3
ended:some proposed>0.5	-18
ended:some proposed>0.8	11
ended:some proposed>0.97	14
ended:t0=future	-16
ended:t0=future-not	-6
ended:t0=future-passive	13
ended:t0=future-passive-not	-6
ended:t0=modal	9
ended:t0=modal-not	-4
ended:t0=modal-passive	-28
ended:t0=past	10
ended:t0=past-not	10
ended:t0=past-passive	2
ended:t0=perfect	7
ended:t0=perfect-passive	-25
ended:t0=pluperfect-passive	11
ended:t0=present	6
ended:t0=present-not	-11
ended:t0=present-passive	5
ended:t0=present-passive-not	7
ended:tense=future	-11
ended:tense=future ahead	13
ended:tense=future none	-3
ended:tense=future soon	-28
ended:tense=modal	-25
ended:tense=modal ahead	10
ended:tense=modal gone	-10
ended:tense=modal none	-6
ended:tense=modal soon	-30
ended:tense=modal today	-5
ended:tense=none	-32
ended:tense=none ahead	-53
ended:tense=none gone	5
ended:tense=none none	-8
ended:tense=none soon	-5
ended:tense=none yesterday	10
ended:tense=past	26
ended:tense=past ahead	-28
ended:tense=past gone	6
ended:tense=past none	9
ended:tense=past soon	24
ended:tense=past today	6
ended:tense=perfect	2
ended:tense=perfect ahead	16
ended:tense=perfect gone	21
ended:tense=perfect none	-25
ended:tense=perfect soon	-18
ended:tense=pluperfect	17
ended:tense=pluperfect ahead	-8
ended:tense=pluperfect gone	8
ended:tense=pluperfect none	3
ended:tense=pluperfect soon	-3
ended:tense=present	-15
ended:tense=present ahead	8
ended:tense=present none	-8
ended:tense=present soon	-20
ended:tense=present today	9
ended:top	-11
ended:when=ahead ahead	-10
ended:when=ahead ahead 	-21
ended:when=ahead ahead month	15
ended:when=ahead ahead month long	15
ended:when=ahead gone	-24
ended:when=ahead gone 	-14
ended:when=ahead gone long	-19
ended:when=ahead gone month	-18
ended:when=ahead gone month 	-13
ended:when=ahead gone month long	-9
ended:when=ahead none	-9
ended:when=ahead none 	-11
ended:when=ahead none long	3
ended:when=ahead soon	18
ended:when=ahead soon 	26
ended:when=ahead soon month	-2
ended:when=ahead soon month long	-2
ended:when=ahead today	-14
ended:when=ahead today 	-21
ended:when=ahead today long	-8
ended:when=ahead yesterday	-22
ended:when=ahead yesterday 	-7
ended:when=ahead yesterday long	-17
ended:when=gone gone	20
ended:when=gone gone long	14
ended:when=gone none	8
ended:when=gone none long	14
ended:when=none ahead	-33
ended:when=none ahead long	-41
ended:when=none gone	-18
ended:when=none gone long	-23
ended:when=none gone month	4
ended:when=none gone month 	-24
ended:when=none gone month long	20
ended:when=none none	-7
ended:when=none none 	-14
ended:when=none none long	5
ended:when=none soon	-7
ended:when=none soon 	-46
ended:when=none soon long	8
ended:when=none yesterday	-4
ended:when=none yesterday long	-4
ended:when=soon gone	-13
ended:when=soon gone 	-6
ended:when=soon gone long	-9
ended:when=soon none	-12
ended:when=soon none 	-28
ended:when=soon none long	7
ended:when=soon soon	-20
ended:when=soon soon 	-10
ended:when=soon soon long	-12
ended:when=soon today 	-3
ended:when=soon yesterday	11
ended:when=soon yesterday 	-3
ended:when=soon yesterday long	14
ended:when=today gone	25
ended:when=today gone 	12
ended:when=today gone long	18
ended:when=today gone month	6
ended:when=today gone month long	4
ended:when=today none	-23
ended:when=today none 	-10
ended:when=today none long	-27
ended:when=today soon	-19
ended:when=today soon 	-9
ended:when=today soon long	-10
ended:when=today today	17
ended:when=today today long	9
ended:when=today yesterday	-8
ended:when=yesterday none	14
ended:when=yesterday none 	22
ended:when=yesterday none long	-11
ended:whole ended>0.05	44
ended:whole ended>0.1	18
ended:whole ended>0.2	22
ended:whole ended>0.35	2
ended:whole ended>0.5	7
ended:whole ended>0.8	13
ended:whole ended>0.9	36
ended:whole ended>0.97	11
ended:whole in force>0.05	3
ended:whole in force>0.1	3
ended:whole in force>0.2	2
ended:whole in force>0.35	3
ended:whole in force>0.8	-6
ended:whole in force>0.9	-5
ended:whole in force>0.97	5
ended:whole proposed>0.05	17
ended:whole proposed>0.1	-3
ended:whole proposed>0.2	4
ended:whole proposed>0.35	10
ended:whole proposed>0.5	-6
ended:whole proposed>0.65	-13
ended:whole proposed>0.8	-9
ended:whole proposed>0.9	-11
ended:whole proposed>0.97	-2
ended:whose>0.05	-22
ended:whose>0.1	-21
ended:whose>0.2	-21
ended:whose>0.35	-16
ended:whose>0.5	-4
ended:whose>0.65	4
ended:whose>0.8	17
ended:whose>0.9	21
ended:whose>0.97	22
in force:a sentence	-10
in force:a sentence end	-6
in force:a sentence end+length	8
in force:a sentence end+length+since	-2
in force:a sentence end+since	17
in force:a sentence end>0.2	2
in force:a sentence end>0.35	6
in force:a sentence end>0.5	7
in force:a sentence end>0.65	-4
in force:a sentence end>0.8	9
in force:a sentence end>0.9	8
in force:a sentence end>0.97	17
in force:a sentence length>0.05	3
in force:a sentence length>0.1	3
in force:a sentence length>0.35	6
in force:a sentence length>0.5	14
in force:a sentence length>0.65	10
in force:a sentence length>0.8	13
in force:a sentence length>0.9	25
in force:a sentence length>0.97	-4
in force:a sentence mine=1	-11
in force:a sentence mine=2	-11
in force:a sentence mine=3	-3
in force:a sentence mine=4	4
in force:a sentence mine=5	-35
in force:a sentence mine=6	20
in force:a sentence mine=7	-6
in force:a sentence mine=8	-9
in force:a sentence mine=9	6
in force:a sentence since	-47
in force:a sentence since>0.05	-13
in force:a sentence since>0.1	-13
in force:a sentence since>0.2	6
in force:a sentence since>0.5	2
in force:a sentence since>0.65	5
in force:a sentence since>0.8	8
in force:a sentence since>0.9	15
in force:a sentence since>0.97	4
in force:a sentence true end	-6
in force:a sentence true end+length	8
in force:a sentence true end+length+since	-5
in force:a sentence true end+since	17
in force:a sentence true since	-47
in force:after:=agreed+ends	12
in force:after:=agreed+wants	7
in force:after:=awaits	-8
in force:after:=awaits+agreed	-11
in force:after:=awaits+agreed+ends	3
in force:after:=awaits+ends	15
in force:after:=effect	3
in force:after:=effect+ends	-25
in force:after:=effect+will+ends	-6
in force:after:=ends	-3
in force:after:=ends+wants	5
in force:after:=over	-16
in force:after:=over+ends	15
in force:after:=signed	-7
in force:after:=signed+ends	8
in force:after:=signed+wants	-14
in force:after:=wants	8
in force:after:=will+ends	3
in force:after:=will+ends+wants	-12
in force:after:agreed	6
in force:after:awaits	-4
in force:after:effect	-10
in force:after:ends	7
in force:after:over	-15
in force:after:signed	-11
in force:after:will	-7
in force:all ended>0.05	13
in force:all ended>0.1	4
in force:all ended>0.2	6
in force:all ended>0.35	5
in force:all ended>0.5	-8
in force:all ended>0.65	20
in force:all ended>0.8	13
in force:all ended>0.9	23
in force:all in force>0.1	9
in force:all in force>0.2	18
in force:all in force>0.35	17
in force:all in force>0.5	11
in force:all in force>0.65	8
in force:all in force>0.8	2
in force:all in force>0.9	-9
in force:all in force>0.97	-2
in force:all proposed>0.1	2
in force:all proposed>0.2	-4
in force:all proposed>0.35	6
in force:all proposed>0.65	2
in force:all proposed>0.8	-3
in force:all proposed>0.9	-5
in force:all proposed>0.97	16
in force:all:agreed	-7
in force:all:agreed=0	-20
in force:all:agreed=1	-16
in force:all:agreed=2	-2
in force:all:agreed=3	24
in force:all:awaits	-18
in force:all:awaits=0	-12
in force:all:awaits=1	-17
in force:all:awaits=2	-8
in force:all:awaits=3	18
in force:all:effect	-14
in force:all:effect=0	-15
in force:all:effect=1	-3
in force:all:effect=2	-30
in force:all:ends	-18
in force:all:ends=0	-5
in force:all:ends=1	-18
in force:all:ends=2	-20
in force:all:ends=3	9
in force:all:over	-14
in force:all:over=0	-16
in force:all:over=1	-6
in force:all:over=2	-23
in force:all:over=3	6
in force:all:signed	-16
in force:all:signed=0	-12
in force:all:signed=1	-19
in force:all:signed=2	5
in force:all:signed=3	3
in force:all:unsigned	-25
in force:all:unsigned=0	-14
in force:all:unsigned=1	-25
in force:all:wants	-12
in force:all:wants=0	-14
in force:all:wants=1	-4
in force:all:wants=2	-4
in force:all:wants=3	-10
in force:all:will	-15
in force:all:will=0	-12
in force:all:will=1	-7
in force:all:will=3	-32
in force:another end	8
in force:another end end	21
in force:another end end+length	-10
in force:another end end+length+since	-7
in force:another end end>0.05	8
in force:another end end>0.1	8
in force:another end end>0.2	9
in force:another end end>0.35	-2
in force:another end end>0.5	6
in force:another end end>0.65	-32
in force:another end end>0.8	-19
in force:another end false end+length+since	-10
in force:another end false end+since	-3
in force:another end length>0.2	-3
in force:another end length>0.35	-11
in force:another end length>0.5	-11
in force:another end length>0.65	2
in force:another end length>0.8	-9
in force:another end length>0.9	9
in force:another end length>0.97	-21
in force:another end mine=3	16
in force:another end mine=4	-8
in force:another end mine=5	5
in force:another end mine=6	-14
in force:another end mine=7	23
in force:another end mine=8	-8
in force:another end mine=9	-6
in force:another end since>0.2	-3
in force:another end since>0.35	-8
in force:another end since>0.5	-9
in force:another end since>0.65	-5
in force:another end since>0.8	7
in force:another end since>0.9	22
in force:another end since>0.97	27
in force:another end true end	21
in force:another end true end+length	-29
in force:another end true end+length+since	6
in force:another end true end+since	2
in force:another length	4
in force:another length length	4
in force:another length length>0.05	4
in force:another length length>0.1	4
in force:another length length>0.2	15
in force:another length length>0.35	10
in force:another length length>0.5	18
in force:another length mine=4	-12
in force:another length mine=5	8
in force:another length mine=6	-11
in force:another length mine=7	-21
in force:another length mine=8	-15
in force:another length mine=9	25
in force:another length true length	4
in force:another start end+length+since	-4
in force:another start end>0.05	-9
in force:another start end>0.1	-8
in force:another start end>0.2	-2
in force:another start end>0.5	-4
in force:another start end>0.65	-5
in force:another start end>0.8	4
in force:another start end>0.9	10
in force:another start end>0.97	31
in force:another start false end+length+since	-3
in force:another start false end+since	13
in force:another start length+since	9
in force:another start length>0.1	-10
in force:another start length>0.2	-4
in force:another start length>0.5	-4
in force:another start length>0.65	-7
in force:another start length>0.8	-19
in force:another start length>0.9	-13
in force:another start length>0.97	8
in force:another start mine=3	-12
in force:another start mine=4	11
in force:another start mine=6	-33
in force:another start mine=7	6
in force:another start mine=8	5
in force:another start mine=9	8
in force:another start since>0.2	-9
in force:another start since>0.35	-19
in force:another start since>0.5	-7
in force:another start since>0.65	-8
in force:another start true end+since	-27
in force:another start true length+since	12
in force:asks	7
in force:bare	-16
in force:bare bare	-16
in force:bare mine=0	-66
in force:bare mine=1	-22
in force:bare mine=2	9
in force:bare mine=3	33
in force:bare mine=4	17
in force:bare mine=5	3
in force:bare mine=6	-3
in force:bare mine=7	30
in force:bare mine=8	-9
in force:bare mine=9	-115
in force:bare true bare	-16
in force:before:=	-10
in force:before:=agreed	-4
in force:before:=agreed+ends	15
in force:before:=agreed+wants	-8
in force:before:=awaits	-5
in force:before:=effect	-18
in force:before:=effect+ends	8
in force:before:=effect+will+ends	25
in force:before:=ends	-7
in force:before:=ends+wants	-12
in force:before:=over+ends	-5
in force:before:=over+wants	-9
in force:before:=unsigned	12
in force:before:=wants	-8
in force:before:=will+agreed	4
in force:before:=will+ends	-3
in force:before:awaits	6
in force:before:effect	3
in force:before:ends	3
in force:before:over	-4
in force:before:unsigned	12
in force:before:wants	-12
in force:before:will	27
in force:c0=bear	9
in force:c0=begin	-6
in force:c0=buy	18
in force:c0=deny	11
in force:c0=end	-6
in force:c0=impose	2
in force:c0=lack	-5
in force:c0=propose	-36
in force:c0=renew	8
in force:c0=say	-22
in force:c0=sell	-16
in force:c0=sign	7
in force:c0=stay	-5
in force:c0=suspend	6
in force:c0=target	-19
in force:c0=threaten	-14
in force:c0=up	6
in force:c1=agree	-10
in force:c1=bear	5
in force:c1=begin	-8
in force:c1=buy	12
in force:c1=deny	11
in force:c1=end	-5
in force:c1=impose	-3
in force:c1=lack	11
in force:c1=propose	-31
in force:c1=renew	12
in force:c1=return	7
in force:c1=say	-20
in force:c1=sell	-18
in force:c1=sign	-11
in force:c1=stay	5
in force:c1=suspend	5
in force:c1=target	-4
in force:c1=up	6
in force:ct0=agree modal	-19
in force:ct0=agree past	3
in force:ct0=agree past-passive	-5
in force:ct0=agree perfect	10
in force:ct0=agree pluperfect	9
in force:ct0=agree present	-8
in force:ct0=agree present-passive	-18
in force:ct0=bear future	-8
in force:ct0=bear future-passive	-13
in force:ct0=bear modal-passive	2
in force:ct0=bear past	37
in force:ct0=bear perfect	9
in force:ct0=bear pluperfect	-10
in force:ct0=bear present	-17
in force:ct0=bear present-passive	2
in force:ct0=begin future	-11
in force:ct0=begin modal	10
in force:ct0=begin past	-7
in force:ct0=begin perfect	-5
in force:ct0=begin present	5
in force:ct0=begin present-passive	-14
in force:ct0=buy future	6
in force:ct0=buy perfect	-10
in force:ct0=buy present	23
in force:ct0=deny present	12
in force:ct0=down future	2
in force:ct0=down modal	-3
in force:ct0=down past	-12
in force:ct0=down past-passive	10
in force:ct0=down perfect	-10
in force:ct0=down present	7
in force:ct0=end future	-9
in force:ct0=end modal	2
in force:ct0=end past	-12
in force:ct0=end past-passive	-19
in force:ct0=end perfect	4
in force:ct0=end pluperfect	-9
in force:ct0=impose future	-18
in force:ct0=impose future-passive	17
in force:ct0=impose past	12
in force:ct0=impose perfect	5
in force:ct0=impose perfect-passive	-4
in force:ct0=impose pluperfect	9
in force:ct0=impose pluperfect-passive	-6
in force:ct0=impose present	-2
in force:ct0=impose present-passive	-6
in force:ct0=lack past	-18
in force:ct0=lack present	6
in force:ct0=propose future	-6
in force:ct0=propose modal	6
in force:ct0=propose past	-8
in force:ct0=propose past-passive	-8
in force:ct0=propose perfect	-34
in force:ct0=propose pluperfect	-15
in force:ct0=propose present	9
in force:ct0=propose present-passive	-12
in force:ct0=renew future	8
in force:ct0=renew modal	-3
in force:ct0=renew modal-passive	8
in force:ct0=renew past-passive	-22
in force:ct0=renew perfect	7
in force:ct0=renew perfect-passive	14
in force:ct0=renew present	32
in force:ct0=renew present-passive	-3
in force:ct0=say future	-9
in force:ct0=say modal	-2
in force:ct0=say past	-6
in force:ct0=say perfect	-18
in force:ct0=sign future	-3
in force:ct0=sign modal	11
in force:ct0=sign past	2
in force:ct0=sign past-passive	6
in force:ct0=sign perfect	7
in force:ct0=sign pluperfect	8
in force:ct0=sign present	-2
in force:ct0=sign present-passive	-25
in force:ct0=stay future-passive	-19
in force:ct0=stay modal-passive	2
in force:ct0=stay past	-22
in force:ct0=stay past-passive	8
in force:ct0=stay perfect	5
in force:ct0=stay pluperfect	-14
in force:ct0=stay present-passive	11
in force:ct0=suspend future-passive	13
in force:ct0=suspend modal	32
in force:ct0=suspend past	-12
in force:ct0=suspend past-passive	10
in force:ct0=suspend perfect	-9
in force:ct0=suspend pluperfect	12
in force:ct0=suspend present	-19
in force:ct0=suspend present-passive	13
in force:ct0=target future	-13
in force:ct0=target future-passive	-3
in force:ct0=target past-passive	-5
in force:ct0=target perfect	4
in force:ct0=target present	-8
in force:ct0=target present-passive	-8
in force:ct0=up future	8
in force:ct0=up modal	17
in force:ct0=up past	-11
in force:ct0=up present	-11
in force:ct0=up present-passive	8
in force:ct1=agree infinitive	-6
in force:ct1=agree modal	-19
in force:ct1=agree participle-passive	15
in force:ct1=agree past	-13
in force:ct1=agree past-passive	-5
in force:ct1=agree perfect	3
in force:ct1=agree pluperfect	8
in force:ct1=agree present	-10
in force:ct1=agree present-passive	-18
in force:ct1=bear future	-6
in force:ct1=bear future-passive	-13
in force:ct1=bear gerund	-6
in force:ct1=bear infinitive	6
in force:ct1=bear modal-passive	2
in force:ct1=bear participle-passive	-16
in force:ct1=bear past	33
in force:ct1=bear perfect	9
in force:ct1=bear pluperfect	-10
in force:ct1=bear present	-16
in force:ct1=bear present-passive	2
in force:ct1=begin future	-14
in force:ct1=begin gerund	-25
in force:ct1=begin infinitive	4
in force:ct1=begin modal	-3
in force:ct1=begin past	-5
in force:ct1=begin perfect	-4
in force:ct1=begin present	11
in force:ct1=begin present-passive	-14
in force:ct1=buy future	6
in force:ct1=buy perfect	-10
in force:ct1=buy present	14
in force:ct1=deny present	12
in force:ct1=down future	10
in force:ct1=down infinitive	-10
in force:ct1=down modal	-3
in force:ct1=down past	-12
in force:ct1=down past-passive	10
in force:ct1=down perfect	-10
in force:ct1=down present	8
in force:ct1=end future	-11
in force:ct1=end gerund	-4
in force:ct1=end infinitive	7
in force:ct1=end modal	3
in force:ct1=end participle-passive	-3
in force:ct1=end past	-10
in force:ct1=end past-passive	-19
in force:ct1=end perfect	4
in force:ct1=end pluperfect	-9
in force:ct1=impose future	13
in force:ct1=impose future-passive	17
in force:ct1=impose gerund	26
in force:ct1=impose infinitive	-19
in force:ct1=impose infinitive-passive	23
in force:ct1=impose modal	-5
in force:ct1=impose participle-passive	-7
in force:ct1=impose perfect	3
in force:ct1=impose perfect-passive	-9
in force:ct1=impose pluperfect	11
in force:ct1=impose pluperfect-passive	-5
in force:ct1=impose present	-10
in force:ct1=impose present-passive	-5
in force:ct1=lack infinitive	23
in force:ct1=lack past	-18
in force:ct1=lack present	6
in force:ct1=propose modal	9
in force:ct1=propose participle-passive	9
in force:ct1=propose past-passive	-7
in force:ct1=propose perfect	-26
in force:ct1=propose pluperfect	-11
in force:ct1=propose present	-8
in force:ct1=propose present-passive	-11
in force:ct1=renew future	8
in force:ct1=renew gerund	12
in force:ct1=renew infinitive	-15
in force:ct1=renew infinitive-passive	11
in force:ct1=renew modal	-3
in force:ct1=renew modal-passive	8
in force:ct1=renew participle-passive	17
in force:ct1=renew past-passive	-22
in force:ct1=renew perfect	7
in force:ct1=renew perfect-passive	14
in force:ct1=renew present	29
in force:ct1=renew present-passive	-3
in force:ct1=say future	-9
in force:ct1=say infinitive	-3
in force:ct1=say modal	-2
in force:ct1=say past	-3
in force:ct1=say perfect	-18
in force:ct1=say present	-8
in force:ct1=sign future	-4
in force:ct1=sign infinitive	-4
in force:ct1=sign modal	11
in force:ct1=sign participle-passive	5
in force:ct1=sign past	-20
in force:ct1=sign past-passive	6
in force:ct1=sign pluperfect	7
in force:ct1=sign present	-11
in force:ct1=sign present-passive	-25
in force:ct1=stay future	23
in force:ct1=stay future-passive	-19
in force:ct1=stay gerund	33
in force:ct1=stay infinitive	13
in force:ct1=stay modal	-4
in force:ct1=stay modal-passive	2
in force:ct1=stay participle-passive	-11
in force:ct1=stay past	-21
in force:ct1=stay past-passive	8
in force:ct1=stay perfect	5
in force:ct1=stay pluperfect	-10
in force:ct1=stay present	-3
in force:ct1=stay present-passive	11
in force:ct1=suspend future	3
in force:ct1=suspend future-passive	13
in force:ct1=suspend gerund	3
in force:ct1=suspend infinitive	-7
in force:ct1=suspend modal	32
in force:ct1=suspend participle-passive	-14
in force:ct1=suspend past	-13
in force:ct1=suspend past-passive	10
in force:ct1=suspend perfect	-8
in force:ct1=suspend pluperfect	12
in force:ct1=suspend present	-9
in force:ct1=suspend present-passive	13
in force:ct1=target future	-13
in force:ct1=target future-passive	-3
in force:ct1=target gerund	21
in force:ct1=target participle-passive	3
in force:ct1=target past-passive	-5
in force:ct1=target perfect	10
in force:ct1=target present	-8
in force:ct1=target present-passive	-8
in force:ct1=up gerund	9
in force:ct1=up infinitive	7
in force:ct1=up past	-11
in force:ct1=up present	-4
in force:ct1=up present-passive	8
in force:end	3
in force:end as ended>0.05	-25
in force:end as ended>0.1	-17
in force:end as ended>0.2	-21
in force:end as ended>0.35	-15
in force:end as ended>0.5	-6
in force:end as ended>0.65	-4
in force:end as ended>0.8	-2
in force:end as in force>0.05	24
in force:end as in force>0.1	18
in force:end as in force>0.2	28
in force:end as in force>0.35	24
in force:end as in force>0.5	34
in force:end as in force>0.65	30
in force:end as in force>0.8	24
in force:end as in force>0.9	38
in force:end as in force>0.97	50
in force:end as proposed>0.05	-5
in force:end as proposed>0.1	-5
in force:end as proposed>0.2	-12
in force:end as proposed>0.35	-5
in force:end as proposed>0.5	-16
in force:end as proposed>0.65	-19
in force:end as proposed>0.8	-41
in force:end as proposed>0.9	-14
in force:end as proposed>0.97	-58
in force:end+length	-4
in force:end+length+since	-14
in force:end+since	-5
in force:end=ahead	3
in force:end=gone	-42
in force:end=none	-21
in force:end=soon	-4
in force:end=today	-17
in force:end=yesterday	-5
in force:end>0.05	6
in force:end>0.2	7
in force:end>0.35	2
in force:end>0.5	9
in force:end>0.65	-3
in force:end>0.8	-3
in force:end>0.9	5
in force:end>0.97	8
in force:has-future	-6
in force:has-infinitive	13
in force:has-modal	2
in force:has-participle	18
in force:has-past	-4
in force:has-perfect	2
in force:has-pluperfect	-5
in force:here:=	-17
in force:here:=agreed	-22
in force:here:=agreed+ends	-9
in force:here:=agreed+ends+wants	15
in force:here:=agreed+over	3
in force:here:=agreed+over+ends	6
in force:here:=agreed+wants	27
in force:here:=awaits	-34
in force:here:=awaits+agreed+ends	28
in force:here:=awaits+ends	-23
in force:here:=awaits+signed+ends	15
in force:here:=effect	-11
in force:here:=effect+agreed	-25
in force:here:=effect+agreed+ends	-10
in force:here:=effect+ends	16
in force:here:=effect+over	-24
in force:here:=effect+over+ends	10
in force:here:=effect+wants	4
in force:here:=effect+will	13
in force:here:=effect+will+ends	-10
in force:here:=ends+wants	-14
in force:here:=over	-6
in force:here:=over+ends	-3
in force:here:=over+ends+wants	-25
in force:here:=over+wants	-2
in force:here:=signed	-9
in force:here:=signed+effect	7
in force:here:=signed+effect+ends	25
in force:here:=signed+ends	17
in force:here:=signed+over	-22
in force:here:=signed+wants	-12
in force:here:=unsigned	-11
in force:here:=wants	-35
in force:here:=will	-25
in force:here:=will+agreed	-4
in force:here:=will+agreed+ends	8
in force:here:=will+ends	14
in force:here:=will+over	25
in force:here:=will+wants	15
in force:here:awaits	4
in force:here:effect	-2
in force:here:ends	11
in force:here:over	-14
in force:here:signed	15
in force:here:unsigned	15
in force:here:wants	-15
in force:here:will	12
in force:lead="	7
in force:lead=(	24
in force:lead=)	19
in force:lead=,	-7
in force:lead=-	-38
in force:lead=10	2
in force:lead=11	-23
in force:lead=12	-7
in force:lead=150	-3
in force:lead=24	-5
in force:lead=3	-6
in force:lead=30	-18
in force:lead=31	-23
in force:lead=:	-14
in force:lead=;	-6
in force:lead=a	10
in force:lead=after	-13
in force:lead=all	-4
in force:lead=american	-7
in force:lead=an	-5
in force:lead=and	-19
in force:lead=another	-11
in force:lead=as	25
in force:lead=at	-12
in force:lead=august	-29
in force:lead=because	-22
in force:lead=before	8
in force:lead=beijing	14
in force:lead=both	8
in force:lead=brussels	5
in force:lead=but	-22
in force:lead=by	-2
in force:lead=canada	7
in force:lead=china	12
in force:lead=chinese	-33
in force:lead=donald	-11
in force:lead=duties	-12
in force:lead=each	25
in force:lead=egypt	-17
in force:lead=eighteen	-5
in force:lead=five	11
in force:lead=for	-10
in force:lead=four	3
in force:lead=from	-18
in force:lead=georgia	-5
in force:lead=ghana	3
in force:lead=goods	-11
in force:lead=he	-19
in force:lead=his	-2
in force:lead=i	-11
in force:lead=iceland	2
in force:lead=if	-12
in force:lead=in	-2
in force:lead=india	-2
in force:lead=it	20
in force:lead=its	9
in force:lead=japan	16
in force:lead=kenya	3
in force:lead=last	2
in force:lead=malaysia	9
in force:lead=mexico	77
in force:lead=minister	-6
in force:lead=my	-5
in force:lead=neither	18
in force:lead=nine	-7
in force:lead=ninety	8
in force:lead=nov	16
in force:lead=november	14
in force:lead=oman	2
in force:lead=on	8
in force:lead=other	-4
in force:lead=our	6
in force:lead=peru	9
in force:lead=president	-3
in force:lead=prime	-9
in force:lead=should	8
in force:lead=since	-26
in force:lead=six	5
in force:lead=sixty	3
in force:lead=so	-10
in force:lead=suspended	-31
in force:lead=ten	-14
in force:lead=that	10
in force:lead=the	2
in force:lead=their	22
in force:lead=there	5
in force:lead=they	-8
in force:lead=this	19
in force:lead=those	-18
in force:lead=three	-10
in force:lead=thursday	7
in force:lead=till	-32
in force:lead=to	5
in force:lead=tomorrow	7
in force:lead=tonight	26
in force:lead=trade	-11
in force:lead=treasury	-6
in force:lead=truce	10
in force:lead=trump	33
in force:lead=turkey	-18
in force:lead=turkish	11
in force:lead=twenty	-9
in force:lead=two	-15
in force:lead=under	15
in force:lead=unless	-6
in force:lead=vietnam	-22
in force:lead=washington	13
in force:lead=we	7
in force:lead=what	-4
in force:lead=when	-10
in force:lead=where	6
in force:lead=which	9
in force:lead=who	-16
in force:lead=whose	9
in force:lead=with	-10
in force:lead=without	7
in force:lead=yet	3
in force:lead=you	23
in force:lead=—	5
in force:length	-2
in force:length as ended>0.05	18
in force:length as ended>0.2	2
in force:length as ended>0.35	5
in force:length as ended>0.5	-15
in force:length as ended>0.65	-27
in force:length as ended>0.8	-6
in force:length as ended>0.9	-4
in force:length as in force>0.05	2
in force:length as in force>0.1	17
in force:length as in force>0.2	15
in force:length as in force>0.35	17
in force:length as in force>0.5	19
in force:length as in force>0.65	7
in force:length as in force>0.97	-9
in force:length as proposed>0.05	10
in force:length as proposed>0.1	5
in force:length as proposed>0.2	-4
in force:length as proposed>0.35	-20
in force:length as proposed>0.5	8
in force:length as proposed>0.65	-3
in force:length as proposed>0.8	-8
in force:length as proposed>0.9	-8
in force:length as proposed>0.97	-4
in force:length+since	20
in force:length>0.05	-4
in force:length>0.1	7
in force:length>0.2	-2
in force:length>0.5	9
in force:length>0.9	17
in force:length>0.97	-6
in force:made a sentence whose=3	-38
in force:made a sentence whose=4	-43
in force:made a sentence whose=5	-10
in force:made a sentence whose=6	-19
in force:made a sentence whose=7	27
in force:made a sentence whose=8	-12
in force:made a sentence whose=9	11
in force:made another end whose=3	-20
in force:made another end whose=4	5
in force:made another end whose=5	13
in force:made another end whose=6	-31
in force:made another end whose=7	15
in force:made another end whose=8	5
in force:made another end whose=9	4
in force:made another length whose=7	-2
in force:made another length whose=8	-6
in force:made another length whose=9	11
in force:made another start whose=7	12
in force:made another start whose=8	-3
in force:made another start whose=9	2
in force:made bare whose=3	-39
in force:made bare whose=4	-35
in force:made bare whose=5	17
in force:made bare whose=6	-8
in force:made bare whose=7	-10
in force:made bare whose=8	-14
in force:made bare whose=9	5
in force:made other state whose=3	-28
in force:made other state whose=4	-22
in force:made other state whose=6	-27
in force:made other state whose=7	21
in force:made other state whose=8	-50
in force:made other state whose=9	9
in force:made own whose=3	-77
in force:made own whose=4	-48
in force:made own whose=5	-20
in force:made own whose=6	-3
in force:made own whose=7	21
in force:made own whose=8	8
in force:made own whose=9	23
in force:mine=0 rival=0	-105
in force:mine=0 rival=1	-32
in force:mine=0 rival=2	-14
in force:mine=0 rival=4	-16
in force:mine=0 rival=5	-7
in force:mine=0 rival=6	-7
in force:mine=0 rival=7	-4
in force:mine=1 rival=0	-50
in force:mine=1 rival=1	-20
in force:mine=1 rival=2	20
in force:mine=1 rival=3	-5
in force:mine=1 rival=4	-15
in force:mine=1 rival=6	-20
in force:mine=1 rival=7	7
in force:mine=1 rival=8	-12
in force:mine=1 rival=9	-13
in force:mine=2 rival=0	-61
in force:mine=2 rival=1	-26
in force:mine=2 rival=2	29
in force:mine=2 rival=3	25
in force:mine=2 rival=4	7
in force:mine=2 rival=5	4
in force:mine=2 rival=6	-2
in force:mine=2 rival=7	-27
in force:mine=2 rival=8	-24
in force:mine=3 rival=0	-17
in force:mine=3 rival=1	3
in force:mine=3 rival=2	36
in force:mine=3 rival=3	24
in force:mine=3 rival=4	18
in force:mine=3 rival=5	-6
in force:mine=3 rival=6	18
in force:mine=3 rival=7	-73
in force:mine=3 rival=8	-49
in force:mine=3 rival=9	5
in force:mine=4 rival=0	14
in force:mine=4 rival=1	-2
in force:mine=4 rival=3	6
in force:mine=4 rival=4	26
in force:mine=4 rival=5	-9
in force:mine=4 rival=6	-14
in force:mine=4 rival=7	10
in force:mine=4 rival=9	-2
in force:mine=5 rival=0	-3
in force:mine=5 rival=1	25
in force:mine=5 rival=2	12
in force:mine=5 rival=3	-7
in force:mine=5 rival=4	-5
in force:mine=5 rival=5	-8
in force:mine=5 rival=6	2
in force:mine=5 rival=7	8
in force:mine=5 rival=8	2
in force:mine=5 rival=9	-4
in force:mine=6 rival=0	19
in force:mine=6 rival=1	-7
in force:mine=6 rival=2	11
in force:mine=6 rival=3	-17
in force:mine=6 rival=4	-16
in force:mine=6 rival=5	-14
in force:mine=6 rival=6	22
in force:mine=6 rival=7	11
in force:mine=6 rival=9	15
in force:mine=7 rival=0	9
in force:mine=7 rival=2	12
in force:mine=7 rival=3	-17
in force:mine=7 rival=4	9
in force:mine=7 rival=5	14
in force:mine=7 rival=6	7
in force:mine=7 rival=8	-5
in force:mine=8 rival=0	-15
in force:mine=8 rival=1	-2
in force:mine=8 rival=2	-36
in force:mine=8 rival=3	2
in force:mine=8 rival=4	15
in force:mine=8 rival=5	-13
in force:mine=8 rival=6	3
in force:mine=8 rival=8	-13
in force:mine=8 rival=9	35
in force:mine=9 rival=0	17
in force:mine=9 rival=1	4
in force:mine=9 rival=2	-2
in force:mine=9 rival=3	-22
in force:mine=9 rival=4	-2
in force:mine=9 rival=5	6
in force:mine=9 rival=6	-3
in force:mine=9 rival=8	-2
in force:one sentence	-17
in force:other other pair ended a sentence	11
in force:other other pair ended bare	-23
in force:other other pair ended end open	-19
in force:other other pair ended end same	-3
in force:other other pair ended own	31
in force:other other pair in force a sentence	-23
in force:other other pair in force another end	9
in force:other other pair in force another length	3
in force:other other pair in force another start	-12
in force:other other pair in force bare	11
in force:other other pair in force end apart	15
in force:other other pair in force end open	14
in force:other other pair in force end same	-75
in force:other other pair in force own	2
in force:other other pair proposed bare	-13
in force:other other pair proposed end apart	-7
in force:other other pair proposed end open	14
in force:other other pair proposed end same	-42
in force:other other pair proposed own	3
in force:other same pair ended a sentence	-13
in force:other same pair ended another end	7
in force:other same pair ended another length	-6
in force:other same pair ended bare	-7
in force:other same pair ended end apart	-19
in force:other same pair ended end open	-6
in force:other same pair ended end same	-19
in force:other same pair ended own	-11
in force:other same pair in force a sentence	-11
in force:other same pair in force another end	-17
in force:other same pair in force another length	-16
in force:other same pair in force another start	-14
in force:other same pair in force bare	13
in force:other same pair in force end open	-16
in force:other same pair in force end same	4
in force:other same pair in force own	-60
in force:other same pair proposed a sentence	-11
in force:other same pair proposed another end	15
in force:other same pair proposed another length	12
in force:other same pair proposed another start	5
in force:other same pair proposed end apart	15
in force:other same pair proposed end open	2
in force:other same pair proposed own	-8
in force:other state of ended	-42
in force:other state of ended end	-17
in force:other state of ended end+length	-12
in force:other state of ended end+length+since	-3
in force:other state of ended end>0.05	-24
in force:other state of ended end>0.1	-10
in force:other state of ended end>0.2	-14
in force:other state of ended end>0.35	-10
in force:other state of ended end>0.5	-6
in force:other state of ended end>0.65	-4
in force:other state of ended end>0.8	-2
in force:other state of ended false end+length	-7
in force:other state of ended false end+length+since	-3
in force:other state of ended length	-18
in force:other state of ended length>0.05	-17
in force:other state of ended length>0.1	-15
in force:other state of ended length>0.2	-8
in force:other state of ended length>0.5	-4
in force:other state of ended length>0.65	-3
in force:other state of ended mine=0	-7
in force:other state of ended mine=1	-2
in force:other state of ended mine=2	3
in force:other state of ended mine=3	-6
in force:other state of ended mine=4	-12
in force:other state of ended mine=5	4
in force:other state of ended mine=6	-18
in force:other state of ended mine=7	3
in force:other state of ended mine=8	-17
in force:other state of ended mine=9	-15
in force:other state of ended since>0.05	-3
in force:other state of ended since>0.1	-3
in force:other state of ended since>0.2	-3
in force:other state of ended since>0.35	-3
in force:other state of ended since>0.5	-3
in force:other state of ended since>0.65	-3
in force:other state of ended since>0.8	-3
in force:other state of ended since>0.9	-3
in force:other state of ended since>0.97	-3
in force:other state of ended true end	-17
in force:other state of ended true end+length	-2
in force:other state of ended true length	-18
in force:other state of proposed	-6
in force:other state of proposed end	-2
in force:other state of proposed end+length	28
in force:other state of proposed end+length+since	10
in force:other state of proposed end+since	9
in force:other state of proposed end>0.05	13
in force:other state of proposed end>0.1	9
in force:other state of proposed end>0.2	6
in force:other state of proposed end>0.35	4
in force:other state of proposed end>0.65	2
in force:other state of proposed end>0.9	4
in force:other state of proposed end>0.97	-7
in force:other state of proposed false end+length	14
in force:other state of proposed false end+length+since	17
in force:other state of proposed false end+since	18
in force:other state of proposed false length+since	-6
in force:other state of proposed length	-35
in force:other state of proposed length>0.1	10
in force:other state of proposed length>0.2	-7
in force:other state of proposed length>0.35	-7
in force:other state of proposed length>0.5	-2
in force:other state of proposed length>0.65	-21
in force:other state of proposed length>0.8	-23
in force:other state of proposed length>0.9	-4
in force:other state of proposed length>0.97	15
in force:other state of proposed mine=0	-31
in force:other state of proposed mine=1	-30
in force:other state of proposed mine=2	4
in force:other state of proposed mine=3	-21
in force:other state of proposed mine=4	17
in force:other state of proposed mine=5	24
in force:other state of proposed mine=6	4
in force:other state of proposed mine=7	13
in force:other state of proposed mine=8	-16
in force:other state of proposed mine=9	-17
in force:other state of proposed since	-24
in force:other state of proposed since>0.05	7
in force:other state of proposed since>0.1	4
in force:other state of proposed since>0.2	6
in force:other state of proposed since>0.35	9
in force:other state of proposed since>0.5	19
in force:other state of proposed since>0.65	-8
in force:other state of proposed since>0.8	-4
in force:other state of proposed since>0.9	-2
in force:other state of proposed since>0.97	5
in force:other state of proposed true end	-2
in force:other state of proposed true end+length	29
in force:other state of proposed true end+length+since	-25
in force:other state of proposed true end+since	-14
in force:other state of proposed true length	-35
in force:other state of proposed true length+since	5
in force:other state of proposed true since	-24
in force:own	-4
in force:own end	4
in force:own end+length	-17
in force:own end+length+since	-13
in force:own end+since	-15
in force:own end>0.05	4
in force:own end>0.1	-4
in force:own end>0.2	3
in force:own end>0.35	-2
in force:own end>0.5	5
in force:own end>0.65	4
in force:own end>0.8	-8
in force:own end>0.97	-8
in force:own false end+length	-11
in force:own false end+length+since	-7
in force:own false end+since	-20
in force:own false length+since	-2
in force:own length	15
in force:own length+since	19
in force:own length>0.05	-5
in force:own length>0.1	7
in force:own length>0.2	3
in force:own length>0.35	5
in force:own length>0.5	8
in force:own length>0.65	4
in force:own length>0.8	8
in force:own length>0.9	7
in force:own length>0.97	-9
in force:own mine=0	-78
in force:own mine=1	-22
in force:own mine=2	-42
in force:own mine=3	-2
in force:own mine=4	5
in force:own mine=5	10
in force:own mine=6	14
in force:own mine=7	-7
in force:own mine=8	2
in force:own mine=9	15
in force:own since	-2
in force:own since>0.05	4
in force:own since>0.1	5
in force:own since>0.2	4
in force:own since>0.35	-3
in force:own since>0.5	2
in force:own since>0.65	16
in force:own since>0.8	-5
in force:own since>0.9	-12
in force:own since>0.97	-23
in force:own true end	4
in force:own true end+length	-11
in force:own true end+length+since	-13
in force:own true length	15
in force:own true length+since	24
in force:own true since	-2
in force:pc0=bear	-19
in force:pc0=buy	-13
in force:pc0=down	2
in force:pc0=end	14
in force:pc0=lack	-21
in force:pc0=propose	7
in force:pc0=renew	22
in force:pc0=return	3
in force:pc0=say	-15
in force:pc0=sign	-6
in force:pc0=stay	5
in force:pc0=suspend	15
in force:pc0=target	22
in force:pc0=threaten	7
in force:pt0=future	-12
in force:pt0=future-passive	21
in force:pt0=modal	8
in force:pt0=modal-passive	26
in force:pt0=past	-3
in force:pt0=past-passive-not	-15
in force:pt0=perfect	-13
in force:pt0=perfect-passive	13
in force:pt0=pluperfect	2
in force:pt0=pluperfect-passive	19
in force:pt0=present	-4
in force:pt0=present-not	18
in force:pt0=present-passive	-12
in force:pt0=present-passive-not	41
in force:qt=future	23
in force:qt=modal	-4
in force:qt=past	4
in force:qt=perfect	-12
in force:qt=pluperfect	14
in force:quoted	8
in force:said ended>0.05	-16
in force:said ended>0.1	-8
in force:said ended>0.2	-19
in force:said ended>0.35	-28
in force:said ended>0.5	-12
in force:said ended>0.65	-3
in force:said ended>0.8	-18
in force:said ended>0.9	2
in force:said ended>0.97	-12
in force:said in force>0.05	25
in force:said in force>0.1	26
in force:said in force>0.2	13
in force:said in force>0.35	-4
in force:said in force>0.65	11
in force:said in force>0.8	9
in force:said in force>0.9	7
in force:said in force>0.97	-8
in force:said proposed>0.05	-12
in force:said proposed>0.1	-6
in force:said proposed>0.2	-4
in force:said proposed>0.35	8
in force:said proposed>0.5	16
in force:said proposed>0.65	3
in force:said proposed>0.8	5
in force:said proposed>0.9	19
in force:said proposed>0.97	8
in force:sentences	-10
in force:since	-39
in force:since as in force>0.05	15
in force:since as in force>0.1	16
in force:since as in force>0.2	24
in force:since as in force>0.35	8
in force:since as in force>0.5	14
in force:since as in force>0.65	39
in force:since as in force>0.8	30
in force:since as in force>0.9	27
in force:since as in force>0.97	13
in force:since as proposed>0.05	-9
in force:since as proposed>0.1	-14
in force:since as proposed>0.2	-10
in force:since as proposed>0.35	3
in force:since as proposed>0.5	12
in force:since as proposed>0.65	3
in force:since as proposed>0.8	9
in force:since=ahead	-45
in force:since=ahead month	-14
in force:since=gone	-5
in force:since=gone month	-4
in force:since=none	-10
in force:since=soon	-6
in force:since=soon month	-6
in force:since=yesterday	5
in force:since>0.2	4
in force:since>0.35	-4
in force:since>0.5	5
in force:since>0.65	11
in force:since>0.9	4
in force:since>0.97	-5
in force:some ended>0.05	-18
in force:some ended>0.1	-18
in force:some ended>0.2	-10
in force:some ended>0.35	10
in force:some ended>0.5	-17
in force:some ended>0.65	-35
in force:some ended>0.8	-23
in force:some ended>0.9	20
in force:some in force>0.05	-13
in force:some in force>0.35	-5
in force:some in force>0.5	2
in force:some in force>0.8	-6
in force:some proposed>0.05	-5
in force:some proposed>0.2	-10
in force:some proposed>0.35	-3
in force:some proposed>0.5	11
in force:some proposed>0.65	3
in force:some proposed>0.8	-6
in force:some proposed>0.9	10
in force:t0=future	-11
in force:t0=future-not	-14
in force:t0=future-passive	-8
in force:t0=future-passive-not	4
in force:t0=modal	4
in force:t0=modal-not	14
in force:t0=past	3
in force:t0=past-not	-10
in force:t0=perfect	13
in force:t0=perfect-passive	-2
in force:t0=pluperfect	-3
in force:t0=pluperfect-passive	-7
in force:t0=present	7
in force:t0=present-not	2
in force:t0=present-passive	2
in force:t0=present-passive-not	13
in force:tense=future	17
in force:tense=future ahead	19
in force:tense=future none	-16
in force:tense=future soon	-8
in force:tense=modal	14
in force:tense=modal ahead	3
in force:tense=modal gone	8
in force:tense=modal none	-19
in force:tense=modal soon	4
in force:tense=modal today	5
in force:tense=none	-4
in force:tense=none gone	-8
in force:tense=none none	-9
in force:tense=none soon	12
in force:tense=none today	6
in force:tense=none yesterday	-8
in force:tense=past	-30
in force:tense=past ahead	-8
in force:tense=past gone	-26
in force:tense=past none	22
in force:tense=past soon	-47
in force:tense=past today	-17
in force:tense=past yesterday	2
in force:tense=perfect	15
in force:tense=perfect ahead	-3
in force:tense=perfect gone	-3
in force:tense=perfect none	-4
in force:tense=perfect soon	8
in force:tense=pluperfect	-9
in force:tense=pluperfect ahead	-8
in force:tense=pluperfect none	-28
in force:tense=present	-21
in force:tense=present gone	-17
in force:tense=present none	2
in force:tense=present today	-18
in force:top	-3
in force:when=ahead ahead	-13
in force:when=ahead ahead 	4
in force:when=ahead ahead long	-15
in force:when=ahead ahead month	-14
in force:when=ahead ahead month long	-14
in force:when=ahead gone	4
in force:when=ahead gone 	5
in force:when=ahead gone month 	11
in force:when=ahead gone month long	-8
in force:when=ahead none	-7
in force:when=ahead none 	-3
in force:when=ahead none long	-9
in force:when=ahead soon	6
in force:when=ahead soon long	6
in force:when=ahead today	9
in force:when=ahead today 	-16
in force:when=ahead today long	18
in force:when=ahead yesterday	9
in force:when=ahead yesterday 	7
in force:when=ahead yesterday long	4
in force:when=gone gone	-25
in force:when=gone gone long	-25
in force:when=gone gone month	-8
in force:when=gone gone month long	-8
in force:when=gone none	-15
in force:when=gone none 	-9
in force:when=gone none long	-8
in force:when=none ahead	-54
in force:when=none ahead 	-11
in force:when=none ahead long	-50
in force:when=none gone	6
in force:when=none gone 	5
in force:when=none gone long	2
in force:when=none gone month	-11
in force:when=none gone month 	6
in force:when=none gone month long	-25
in force:when=none none	-16
in force:when=none none 	-16
in force:when=none none long	-2
in force:when=none soon 	-85
in force:when=none soon long	28
in force:when=none today	2
in force:when=none today 	-13
in force:when=none today long	12
in force:when=none yesterday	22
in force:when=none yesterday 	-23
in force:when=none yesterday long	35
in force:when=soon ahead	-3
in force:when=soon ahead long	-3
in force:when=soon gone month	9
in force:when=soon gone month 	4
in force:when=soon gone month long	6
in force:when=soon none	6
in force:when=soon none 	6
in force:when=soon soon	-22
in force:when=soon soon 	-12
in force:when=soon soon long	-16
in force:when=soon today	-8
in force:when=soon today 	-5
in force:when=soon today long	-4
in force:when=soon yesterday	-24
in force:when=soon yesterday 	-14
in force:when=soon yesterday long	-14
in force:when=today gone	-40
in force:when=today gone 	-11
in force:when=today gone long	-35
in force:when=today gone month	-14
in force:when=today gone month long	-16
in force:when=today none	26
in force:when=today none 	20
in force:when=today none long	13
in force:when=today soon	-3
in force:when=today soon 	-5
in force:when=today today	-15
in force:when=today today 	-27
in force:when=today yesterday	-16
in force:when=today yesterday long	-13
in force:when=yesterday none	-8
in force:when=yesterday none 	-6
in force:whole ended>0.05	-14
in force:whole ended>0.1	2
in force:whole ended>0.2	-22
in force:whole ended>0.35	3
in force:whole ended>0.5	-3
in force:whole ended>0.65	-7
in force:whole ended>0.8	-20
in force:whole ended>0.9	-3
in force:whole ended>0.97	-8
in force:whole in force>0.05	5
in force:whole in force>0.1	9
in force:whole in force>0.2	17
in force:whole in force>0.35	15
in force:whole in force>0.5	19
in force:whole in force>0.65	17
in force:whole in force>0.8	11
in force:whole in force>0.9	8
in force:whole in force>0.97	14
in force:whole proposed>0.05	2
in force:whole proposed>0.2	-8
in force:whole proposed>0.35	-9
in force:whole proposed>0.5	3
in force:whole proposed>0.65	-3
in force:whole proposed>0.8	4
in force:whole proposed>0.9	-6
in force:whole proposed>0.97	-8
in force:whose>0.05	-20
in force:whose>0.1	-19
in force:whose>0.2	-19
in force:whose>0.35	-4
in force:whose>0.5	14
in force:whose>0.65	20
in force:whose>0.8	31
in force:whose>0.9	22
in force:whose>0.97	29
none	42
none ended	20
none ended a sentence	-7
none ended another end	-3
none ended other state	32
none ended own	-5
none in force	21
none in force a sentence	7
none in force another end	8
none in force another length	16
none in force another start	14
none in force bare	-4
none in force other state	11
none in force own	39
none n=1	3
none n=3	15
none n=4	30
none n=5	21
none n=6	23
none n=7	-11
none n=8	-17
none proposed	19
none proposed a sentence	33
none proposed another end	23
none proposed another length	-2
none proposed another start	14
none proposed bare	8
none proposed other state	9
none proposed own	28
proposed:a sentence end	-8
proposed:a sentence end+length	2
proposed:a sentence end+length+since	13
proposed:a sentence end+since	6
proposed:a sentence end>0.05	4
proposed:a sentence end>0.1	4
proposed:a sentence end>0.2	12
proposed:a sentence end>0.35	13
proposed:a sentence end>0.5	16
proposed:a sentence end>0.65	8
proposed:a sentence end>0.8	11
proposed:a sentence end>0.9	9
proposed:a sentence end>0.97	5
proposed:a sentence false end+length	7
proposed:a sentence false end+length+since	15
proposed:a sentence length	7
proposed:a sentence length>0.05	12
proposed:a sentence length>0.1	12
proposed:a sentence length>0.35	-7
proposed:a sentence length>0.5	-6
proposed:a sentence length>0.65	-4
proposed:a sentence length>0.9	14
proposed:a sentence length>0.97	13
proposed:a sentence mine=1	14
proposed:a sentence mine=2	6
proposed:a sentence mine=3	-26
proposed:a sentence mine=4	-30
proposed:a sentence mine=5	-5
proposed:a sentence mine=6	-2
proposed:a sentence mine=7	3
proposed:a sentence mine=9	38
proposed:a sentence since	-42
proposed:a sentence since>0.05	-8
proposed:a sentence since>0.1	-8
proposed:a sentence since>0.2	2
proposed:a sentence since>0.35	5
proposed:a sentence since>0.5	3
proposed:a sentence since>0.65	7
proposed:a sentence since>0.8	3
proposed:a sentence since>0.97	8
proposed:a sentence true end	-8
proposed:a sentence true end+length	-14
proposed:a sentence true end+since	6
proposed:a sentence true length	7
proposed:a sentence true since	-42
proposed:after:=	8
proposed:after:=agreed+ends	-4
proposed:after:=agreed+over	7
proposed:after:=awaits	24
proposed:after:=awaits+agreed	-13
proposed:after:=awaits+agreed+ends	17
proposed:after:=awaits+ends	13
proposed:after:=awaits+wants	12
proposed:after:=effect	-7
proposed:after:=effect+ends	-17
proposed:after:=ends	-8
proposed:after:=ends+wants	10
proposed:after:=over	-38
proposed:after:=over+ends	2
proposed:after:=signed	18
proposed:after:=signed+ends	6
proposed:after:=signed+wants	-21
proposed:after:=wants	2
proposed:after:=will	-5
proposed:after:=will+ends	16
proposed:after:=will+ends+wants	9
proposed:after:agreed	-4
proposed:after:awaits	33
proposed:after:effect	-21
proposed:after:over	-24
proposed:after:signed	5
proposed:after:unsigned	-12
proposed:after:wants	3
proposed:after:will	16
proposed:all ended>0.05	12
proposed:all ended>0.1	7
proposed:all ended>0.2	-2
proposed:all ended>0.35	-9
proposed:all ended>0.5	4
proposed:all ended>0.65	-5
proposed:all ended>0.8	-7
proposed:all ended>0.9	-22
proposed:all in force>0.1	9
proposed:all in force>0.2	8
proposed:all in force>0.35	7
proposed:all in force>0.5	7
proposed:all in force>0.65	5
proposed:all in force>0.8	2
proposed:all in force>0.9	-5
proposed:all in force>0.97	3
proposed:all proposed>0.05	15
proposed:all proposed>0.1	21
proposed:all proposed>0.2	29
proposed:all proposed>0.35	26
proposed:all proposed>0.5	25
proposed:all proposed>0.65	24
proposed:all proposed>0.8	14
proposed:all proposed>0.9	-10
proposed:all proposed>0.97	-6
proposed:all:agreed	-4
proposed:all:agreed=0	-20
proposed:all:agreed=1	-5
proposed:all:agreed=2	8
proposed:all:agreed=3	-16
proposed:all:awaits	3
proposed:all:awaits=0	-22
proposed:all:awaits=1	3
proposed:all:awaits=2	4
proposed:all:awaits=3	-15
proposed:all:effect	-11
proposed:all:effect=0	-14
proposed:all:effect=1	-7
proposed:all:effect=2	-6
proposed:all:effect=3	-10
proposed:all:ends	-14
proposed:all:ends=0	-11
proposed:all:ends=1	2
proposed:all:ends=2	-7
proposed:all:ends=3	-18
proposed:all:over	-14
proposed:all:over=0	-14
proposed:all:over=1	10
proposed:all:over=2	-50
proposed:all:over=3	-8
proposed:all:signed	-7
proposed:all:signed=0	-16
proposed:all:signed=1	-10
proposed:all:signed=2	6
proposed:all:unsigned	15
proposed:all:unsigned=0	-25
proposed:all:unsigned=1	6
proposed:all:unsigned=2	21
proposed:all:wants	-6
proposed:all:wants=0	-23
proposed:all:wants=1	-10
proposed:all:wants=2	5
proposed:all:wants=3	-3
proposed:all:will	-12
proposed:all:will=0	-15
proposed:all:will=2	-40
proposed:all:will=3	30
proposed:another end	-22
proposed:another end end	-11
proposed:another end end+length+since	-6
proposed:another end end>0.05	-22
proposed:another end end>0.1	-22
proposed:another end end>0.2	-4
proposed:another end length>0.05	-7
proposed:another end length>0.1	-5
proposed:another end length>0.2	-20
proposed:another end length>0.35	-11
proposed:another end mine=3	8
proposed:another end mine=6	-14
proposed:another end since>0.05	-18
proposed:another end since>0.1	-15
proposed:another end since>0.2	-15
proposed:another end since>0.35	-15
proposed:another end since>0.5	-12
proposed:another end since>0.65	-11
proposed:another end since>0.8	-5
proposed:another end since>0.9	-5
proposed:another end since>0.97	-5
proposed:another end true end	-11
proposed:another length	8
proposed:another length end+length	-13
proposed:another length end>0.05	-13
proposed:another length end>0.1	-13
proposed:another length end>0.2	-13
proposed:another length end>0.35	-13
proposed:another length end>0.5	-13
proposed:another length end>0.65	-13
proposed:another length end>0.8	-13
proposed:another length end>0.9	-13
proposed:another length end>0.97	-13
proposed:another length length	11
proposed:another length length>0.05	8
proposed:another length length>0.1	8
proposed:another length length>0.2	35
proposed:another length length>0.35	30
proposed:another length length>0.5	-2
proposed:another length length>0.65	5
proposed:another length mine=2	-15
proposed:another length mine=3	10
proposed:another length mine=4	12
proposed:another length mine=5	-48
proposed:another length mine=6	5
proposed:another length mine=7	23
proposed:another length mine=8	8
proposed:another length true length	11
proposed:another start	-20
proposed:another start since>0.05	-20
proposed:another start since>0.1	-20
proposed:another start since>0.2	-20
proposed:bare	-20
proposed:bare bare	-20
proposed:bare mine=0	-93
proposed:bare mine=1	-14
proposed:bare mine=2	-33
proposed:bare mine=4	22
proposed:bare mine=5	29
proposed:bare mine=6	31
proposed:bare mine=7	37
proposed:bare mine=8	-60
proposed:bare mine=9	-74
proposed:bare true bare	-20
proposed:before:=agreed	23
proposed:before:=agreed+ends	-4
proposed:before:=agreed+wants	-21
proposed:before:=awaits	12
proposed:before:=effect	-12
proposed:before:=effect+ends	3
proposed:before:=effect+will+ends	-18
proposed:before:=ends	18
proposed:before:=ends+wants	17
proposed:before:=over	-18
proposed:before:=over+wants	6
proposed:before:=signed	-10
proposed:before:=unsigned	-6
proposed:before:=wants	8
proposed:before:=will	7
proposed:before:=will+wants	-8
proposed:before:agreed	4
proposed:before:awaits	-7
proposed:before:effect	-18
proposed:before:ends	17
proposed:before:over	-11
proposed:before:signed	-4
proposed:before:wants	13
proposed:c0=agree	10
proposed:c0=bear	-9
proposed:c0=begin	2
proposed:c0=buy	-26
proposed:c0=deny	3
proposed:c0=down	2
proposed:c0=end	-16
proposed:c0=impose	-2
proposed:c0=lack	-10
proposed:c0=propose	11
proposed:c0=refuse	25
proposed:c0=renew	-5
proposed:c0=return	9
proposed:c0=say	-9
proposed:c0=sell	9
proposed:c0=sign	2
proposed:c0=suspend	-4
proposed:c0=target	-9
proposed:c0=up	4
proposed:c1=agree	4
proposed:c1=bear	-10
proposed:c1=begin	2
proposed:c1=buy	-26
proposed:c1=deny	-11
proposed:c1=down	7
proposed:c1=end	-3
proposed:c1=impose	5
proposed:c1=lack	-9
proposed:c1=propose	10
proposed:c1=renew	5
proposed:c1=return	-7
proposed:c1=say	4
proposed:c1=sell	-5
proposed:c1=sign	9
proposed:c1=suspend	-15
proposed:c1=target	-12
proposed:c1=up	2
proposed:ct0=agree future	17
proposed:ct0=agree modal	2
proposed:ct0=agree past	-6
proposed:ct0=agree past-passive	4
proposed:ct0=agree perfect	6
proposed:ct0=agree pluperfect	5
proposed:ct0=agree present	11
proposed:ct0=agree present-passive	-19
proposed:ct0=bear future	-23
proposed:ct0=bear future-passive	21
proposed:ct0=bear modal	-3
proposed:ct0=bear modal-passive	7
proposed:ct0=bear past	-5
proposed:ct0=bear pluperfect	17
proposed:ct0=bear present	-9
proposed:ct0=bear present-passive	-8
proposed:ct0=begin future	2
proposed:ct0=begin past	7
proposed:ct0=begin perfect	7
proposed:ct0=begin present	-5
proposed:ct0=buy perfect	-16
proposed:ct0=buy present	-5
proposed:ct0=down modal	6
proposed:ct0=down past	5
proposed:ct0=down past-passive	-5
proposed:ct0=down present	-9
proposed:ct0=end future	-5
proposed:ct0=end modal	-21
proposed:ct0=end past	-8
proposed:ct0=end past-passive	-9
proposed:ct0=end pluperfect	-10
proposed:ct0=end present	5
proposed:ct0=impose future	20
proposed:ct0=impose future-passive	-17
proposed:ct0=impose modal	-9
proposed:ct0=impose modal-passive	15
proposed:ct0=impose past	-7
proposed:ct0=impose past-passive	-6
proposed:ct0=impose perfect	4
proposed:ct0=impose perfect-passive	10
proposed:ct0=impose pluperfect	-6
proposed:ct0=impose pluperfect-passive	-6
proposed:ct0=impose present	-9
proposed:ct0=lack future	-23
proposed:ct0=lack present	-20
proposed:ct0=propose future	18
proposed:ct0=propose modal	-13
proposed:ct0=propose past	-12
proposed:ct0=propose past-passive	-3
proposed:ct0=propose perfect	23
proposed:ct0=propose pluperfect	-12
proposed:ct0=propose present	11
proposed:ct0=propose present-passive	-9
proposed:ct0=refuse past	20
proposed:ct0=renew future-passive	-5
proposed:ct0=renew modal-passive	12
proposed:ct0=renew past	2
proposed:ct0=renew past-passive	-9
proposed:ct0=renew perfect-passive	-11
proposed:ct0=renew present	-8
proposed:ct0=return present	-11
proposed:ct0=say past	-14
proposed:ct0=say perfect	20
proposed:ct0=say present	-13
proposed:ct0=say present-passive	-2
proposed:ct0=sign future	7
proposed:ct0=sign modal	-2
proposed:ct0=sign past-passive	3
proposed:ct0=sign perfect	-4
proposed:ct0=sign pluperfect	8
proposed:ct0=sign present	-7
proposed:ct0=sign present-passive	-17
proposed:ct0=stay future	3
proposed:ct0=stay future-passive	22
proposed:ct0=stay modal	15
proposed:ct0=stay past	17
proposed:ct0=stay past-passive	-15
proposed:ct0=stay perfect	-32
proposed:ct0=stay pluperfect	2
proposed:ct0=stay present	-14
proposed:ct0=stay present-passive	-3
proposed:ct0=suspend future	-8
proposed:ct0=suspend future-passive	5
proposed:ct0=suspend modal	-5
proposed:ct0=suspend past	-16
proposed:ct0=suspend past-passive	-11
proposed:ct0=suspend perfect-passive	-15
proposed:ct0=suspend present	11
proposed:ct0=suspend present-passive	-3
proposed:ct0=target future	17
proposed:ct0=target past-passive	5
proposed:ct0=target perfect	-4
proposed:ct0=target present	-15
proposed:ct0=up future	8
proposed:ct0=up modal	-23
proposed:ct0=up past	-5
proposed:ct0=up present	17
proposed:ct1=agree future	15
proposed:ct1=agree infinitive	-15
proposed:ct1=agree modal	2
proposed:ct1=agree participle-passive	-4
proposed:ct1=agree past	-2
proposed:ct1=agree perfect	13
proposed:ct1=agree present	8
proposed:ct1=agree present-passive	-19
proposed:ct1=bear future	-23
proposed:ct1=bear future-passive	21
proposed:ct1=bear gerund	11
proposed:ct1=bear infinitive	-11
proposed:ct1=bear modal	-3
proposed:ct1=bear modal-passive	7
proposed:ct1=bear participle-passive	7
proposed:ct1=bear past	-19
proposed:ct1=bear pluperfect	17
proposed:ct1=bear present	-9
proposed:ct1=bear present-passive	-8
proposed:ct1=begin future	-3
proposed:ct1=begin gerund	2
proposed:ct1=begin infinitive	3
proposed:ct1=begin modal	12
proposed:ct1=begin past	7
proposed:ct1=begin perfect	7
proposed:ct1=begin present	-11
proposed:ct1=buy perfect	-16
proposed:ct1=buy present	6
proposed:ct1=down future	-2
proposed:ct1=down infinitive	19
proposed:ct1=down modal	6
proposed:ct1=down past	3
proposed:ct1=down past-passive	-5
proposed:ct1=down present	-9
proposed:ct1=end gerund	5
proposed:ct1=end infinitive	6
proposed:ct1=end modal	-19
proposed:ct1=end participle-passive	22
proposed:ct1=end past	-7
proposed:ct1=end past-passive	-9
proposed:ct1=end pluperfect	-10
proposed:ct1=end present	5
proposed:ct1=impose future	2
proposed:ct1=impose future-passive	-17
proposed:ct1=impose gerund	-5
proposed:ct1=impose infinitive	15
proposed:ct1=impose infinitive-passive	-19
proposed:ct1=impose modal	-8
proposed:ct1=impose modal-passive	15
proposed:ct1=impose participle-passive	-7
proposed:ct1=impose past-passive	-10
proposed:ct1=impose perfect	10
proposed:ct1=impose perfect-passive	10
proposed:ct1=impose pluperfect	-4
proposed:ct1=impose pluperfect-passive	-6
proposed:ct1=lack future	-23
proposed:ct1=lack present	-20
proposed:ct1=propose future	12
proposed:ct1=propose infinitive	-10
proposed:ct1=propose modal	-25
proposed:ct1=propose participle-passive	-25
proposed:ct1=propose past	-3
proposed:ct1=propose perfect	24
proposed:ct1=propose pluperfect	-6
proposed:ct1=propose present	29
proposed:ct1=propose present-passive	-19
proposed:ct1=renew future-passive	-5
proposed:ct1=renew gerund	-12
proposed:ct1=renew infinitive	11
proposed:ct1=renew infinitive-passive	-7
proposed:ct1=renew modal-passive	12
proposed:ct1=renew participle-passive	14
proposed:ct1=renew past	2
proposed:ct1=renew past-passive	-9
proposed:ct1=renew perfect-passive	-11
proposed:ct1=renew present	-8
proposed:ct1=return present	-11
proposed:ct1=say gerund	17
proposed:ct1=say infinitive	21
proposed:ct1=say past	-10
proposed:ct1=say perfect	18
proposed:ct1=say present-passive	-3
proposed:ct1=sign future	10
proposed:ct1=sign modal	-2
proposed:ct1=sign participle-passive	6
proposed:ct1=sign past	6
proposed:ct1=sign present	-5
proposed:ct1=sign present-passive	-17
proposed:ct1=stay future	-12
proposed:ct1=stay future-passive	22
proposed:ct1=stay gerund	-7
proposed:ct1=stay infinitive	-10
proposed:ct1=stay modal	22
proposed:ct1=stay participle-passive	-17
proposed:ct1=stay past	18
proposed:ct1=stay past-passive	-15
proposed:ct1=stay perfect	-32
proposed:ct1=stay pluperfect	3
proposed:ct1=stay present	-4
proposed:ct1=stay present-passive	-3
proposed:ct1=suspend future	-4
proposed:ct1=suspend future-passive	5
proposed:ct1=suspend gerund	-19
proposed:ct1=suspend infinitive	-7
proposed:ct1=suspend modal	-5
proposed:ct1=suspend past	-16
proposed:ct1=suspend past-passive	-11
proposed:ct1=suspend perfect	4
proposed:ct1=suspend perfect-passive	-15
proposed:ct1=suspend present	2
proposed:ct1=suspend present-passive	-3
proposed:ct1=target future	17
proposed:ct1=target participle-passive	16
proposed:ct1=target past-passive	5
proposed:ct1=target perfect	-13
proposed:ct1=target present	-15
proposed:ct1=up future	2
proposed:ct1=up gerund	-6
proposed:ct1=up infinitive	5
proposed:ct1=up modal	-6
proposed:ct1=up past	-5
proposed:ct1=up present	10
proposed:end	-13
proposed:end as ended>0.05	-25
proposed:end as ended>0.1	-12
proposed:end as ended>0.2	-4
proposed:end as ended>0.35	-2
proposed:end as ended>0.5	-9
proposed:end as ended>0.8	-8
proposed:end as in force>0.05	-4
proposed:end as in force>0.1	-12
proposed:end as in force>0.2	-7
proposed:end as in force>0.35	-8
proposed:end as in force>0.5	-23
proposed:end as in force>0.65	-26
proposed:end as in force>0.8	-23
proposed:end as in force>0.9	-31
proposed:end as in force>0.97	-61
proposed:end as proposed>0.05	21
proposed:end as proposed>0.1	30
proposed:end as proposed>0.2	15
proposed:end as proposed>0.35	19
proposed:end as proposed>0.5	14
proposed:end as proposed>0.65	6
proposed:end as proposed>0.8	32
proposed:end as proposed>0.9	30
proposed:end as proposed>0.97	56
proposed:end+length	-3
proposed:end+length+since	-3
proposed:end+since	14
proposed:end=ahead	6
proposed:end=gone	-3
proposed:end=none	-16
proposed:end=soon	-18
proposed:end=today	-7
proposed:end=yesterday	-15
proposed:end>0.1	9
proposed:end>0.2	3
proposed:end>0.35	-5
proposed:end>0.5	-3
proposed:end>0.65	-3
proposed:end>0.8	8
proposed:end>0.97	-9
proposed:has-future	-7
proposed:has-infinitive	-7
proposed:has-participle	-2
proposed:has-perfect	4
proposed:has-present	-4
proposed:headline	4
proposed:here:=	-22
proposed:here:=agreed	-15
proposed:here:=agreed+ends	-17
proposed:here:=agreed+ends+wants	3
proposed:here:=agreed+over+ends	-2
proposed:here:=agreed+wants	17
proposed:here:=awaits+agreed	-17
proposed:here:=awaits+agreed+ends	11
proposed:here:=awaits+ends	-2
proposed:here:=awaits+signed+ends	-7
proposed:here:=awaits+wants	-15
proposed:here:=effect	-21
proposed:here:=effect+agreed	-28
proposed:here:=effect+agreed+ends	20
proposed:here:=effect+ends	-12
proposed:here:=effect+over	9
proposed:here:=effect+over+ends	-7
proposed:here:=effect+will+agreed+ends	-26
proposed:here:=ends	-18
proposed:here:=ends+wants	27
proposed:here:=over	-17
proposed:here:=over+ends	-14
proposed:here:=over+ends+wants	19
proposed:here:=over+wants	-7
proposed:here:=signed	-2
proposed:here:=signed+effect+ends	-7
proposed:here:=signed+ends	3
proposed:here:=signed+wants	-24
proposed:here:=wants	3
proposed:here:=will	3
proposed:here:=will+agreed	36
proposed:here:=will+agreed+ends	-24
proposed:here:=will+ends	23
proposed:here:=will+ends+wants	10
proposed:here:=will+wants	30
proposed:here:agreed	-8
proposed:here:awaits	-2
proposed:here:effect	-28
proposed:here:ends	-6
proposed:here:over	-13
proposed:here:signed	-12
proposed:here:unsigned	16
proposed:here:wants	34
proposed:here:will	24
proposed:lead="	2
proposed:lead=)	-6
proposed:lead=*	-26
proposed:lead=-	4
proposed:lead=1	-12
proposed:lead=31	9
proposed:lead=:	-6
proposed:lead=;	-14
proposed:lead=a	23
proposed:lead=after	6
proposed:lead=all	-13
proposed:lead=an	14
proposed:lead=and	-10
proposed:lead=at	3
proposed:lead=because	12
proposed:lead=bessent	-9
proposed:lead=between	15
proposed:lead=both	14
proposed:lead=brazil	10
proposed:lead=but	13
proposed:lead=by	26
proposed:lead=canada	-8
proposed:lead=chile	-3
proposed:lead=china	-7
proposed:lead=chinese	-11
proposed:lead=denmark	18
proposed:lead=donald	-2
proposed:lead=each	-24
proposed:lead=egypt	-8
proposed:lead=ends	-2
proposed:lead=five	-2
proposed:lead=for	-13
proposed:lead=four	22
proposed:lead=from	-28
proposed:lead=goods	-4
proposed:lead=he	-13
proposed:lead=his	14
proposed:lead=i	-37
proposed:lead=iceland	-18
proposed:lead=if	7
proposed:lead=india	-6
proposed:lead=its	11
proposed:lead=japan	-7
proposed:lead=kenya	3
proposed:lead=malaysia	9
proposed:lead=mexico	-11
proposed:lead=minister	-12
proposed:lead=mr	10
proposed:lead=my	5
proposed:lead=negotiators	25
proposed:lead=neither	-2
proposed:lead=nine	-8
proposed:lead=ninety	8
proposed:lead=no	10
proposed:lead=norway	-17
proposed:lead=november	-20
proposed:lead=now	19
proposed:lead=on	-11
proposed:lead=one	2
proposed:lead=other	-2
proposed:lead=our	-4
proposed:lead=peru	-15
proposed:lead=president	-4
proposed:lead=prime	14
proposed:lead=should	-2
proposed:lead=since	-42
proposed:lead=six	3
proposed:lead=sixty	-12
proposed:lead=so	14
proposed:lead=suspended	-3
proposed:lead=ten	-11
proposed:lead=that	8
proposed:lead=the	4
proposed:lead=they	-15
proposed:lead=this	2
proposed:lead=those	11
proposed:lead=till	5
proposed:lead=to	10
proposed:lead=today	4
proposed:lead=tomorrow	5
proposed:lead=treasury	20
proposed:lead=truce	-8
proposed:lead=trump	-28
proposed:lead=tuesday	5
proposed:lead=turkey	13
proposed:lead=twenty	19
proposed:lead=two	11
proposed:lead=u.s.	7
proposed:lead=under	-28
proposed:lead=unless	3
proposed:lead=until	13
proposed:lead=us	-5
proposed:lead=vietnam	-9
proposed:lead=washington	10
proposed:lead=we	8
proposed:lead=what	16
proposed:lead=where	3
proposed:lead=which	-2
proposed:lead=who	-13
proposed:lead=whose	-3
proposed:lead=with	-38
proposed:lead=without	-8
proposed:lead=yet	26
proposed:lead=you	3
proposed:lead=—	-16
proposed:length	6
proposed:length as ended>0.05	-14
proposed:length as ended>0.2	-24
proposed:length as ended>0.35	-23
proposed:length as ended>0.5	-5
proposed:length as ended>0.65	2
proposed:length as ended>0.8	-26
proposed:length as ended>0.9	-16
proposed:length as in force>0.05	4
proposed:length as in force>0.1	-4
proposed:length as in force>0.2	-8
proposed:length as in force>0.5	-7
proposed:length as in force>0.65	-2
proposed:length as in force>0.8	-15
proposed:length as in force>0.97	6
proposed:length as proposed>0.05	16
proposed:length as proposed>0.1	23
proposed:length as proposed>0.2	35
proposed:length as proposed>0.35	34
proposed:length as proposed>0.5	25
proposed:length as proposed>0.65	34
proposed:length as proposed>0.8	30
proposed:length as proposed>0.9	17
proposed:length as proposed>0.97	14
proposed:length+since	9
proposed:length>0.05	6
proposed:length>0.1	6
proposed:length>0.2	10
proposed:length>0.35	5
proposed:length>0.5	-2
proposed:length>0.65	-7
proposed:length>0.8	4
proposed:length>0.9	12
proposed:made a sentence whose=3	-11
proposed:made a sentence whose=4	-21
proposed:made a sentence whose=5	14
proposed:made a sentence whose=6	-24
proposed:made a sentence whose=7	7
proposed:made a sentence whose=8	21
proposed:made a sentence whose=9	-4
proposed:made another end whose=9	-10
proposed:made another length whose=5	-32
proposed:made another length whose=6	-13
proposed:made another length whose=7	17
proposed:made another length whose=9	15
proposed:made bare whose=3	-16
proposed:made bare whose=4	-38
proposed:made bare whose=5	-51
proposed:made bare whose=6	-18
proposed:made bare whose=7	9
proposed:made bare whose=8	-23
proposed:made bare whose=9	10
proposed:made other state whose=3	-37
proposed:made other state whose=4	4
proposed:made other state whose=5	-6
proposed:made other state whose=6	21
proposed:made other state whose=7	-20
proposed:made other state whose=8	8
proposed:made other state whose=9	-14
proposed:made own whose=3	-28
proposed:made own whose=4	-71
proposed:made own whose=5	-51
proposed:made own whose=6	-21
proposed:made own whose=7	23
proposed:made own whose=8	42
proposed:made own whose=9	18
proposed:mine=0 rival=0	-96
proposed:mine=0 rival=1	-30
proposed:mine=0 rival=2	-22
proposed:mine=0 rival=4	32
proposed:mine=0 rival=5	-42
proposed:mine=0 rival=6	-22
proposed:mine=0 rival=7	2
proposed:mine=0 rival=8	-47
proposed:mine=0 rival=9	-88
proposed:mine=1 rival=0	-14
proposed:mine=1 rival=2	-7
proposed:mine=1 rival=3	-69
proposed:mine=1 rival=4	22
proposed:mine=1 rival=5	8
proposed:mine=1 rival=6	-36
proposed:mine=1 rival=7	11
proposed:mine=1 rival=8	16
proposed:mine=1 rival=9	-18
proposed:mine=2 rival=0	-34
proposed:mine=2 rival=1	8
proposed:mine=2 rival=2	8
proposed:mine=2 rival=3	-3
proposed:mine=2 rival=4	9
proposed:mine=2 rival=5	30
proposed:mine=2 rival=6	6
proposed:mine=2 rival=8	-20
proposed:mine=2 rival=9	-42
proposed:mine=3 rival=0	-23
proposed:mine=3 rival=1	9
proposed:mine=3 rival=2	5
proposed:mine=3 rival=3	26
proposed:mine=3 rival=4	6
proposed:mine=3 rival=5	25
proposed:mine=3 rival=7	-2
proposed:mine=3 rival=8	-3
proposed:mine=3 rival=9	-22
proposed:mine=4 rival=0	-17
proposed:mine=4 rival=1	-32
proposed:mine=4 rival=2	17
proposed:mine=4 rival=3	17
proposed:mine=4 rival=4	-6
proposed:mine=4 rival=5	-18
proposed:mine=4 rival=6	4
proposed:mine=4 rival=8	18
proposed:mine=4 rival=9	14
proposed:mine=5 rival=0	18
proposed:mine=5 rival=1	-8
proposed:mine=5 rival=2	18
proposed:mine=5 rival=4	-31
proposed:mine=5 rival=5	-28
proposed:mine=5 rival=6	21
proposed:mine=5 rival=7	13
proposed:mine=5 rival=8	-9
proposed:mine=5 rival=9	12
proposed:mine=6 rival=0	-17
proposed:mine=6 rival=1	15
proposed:mine=6 rival=2	-14
proposed:mine=6 rival=3	14
proposed:mine=6 rival=5	-2
proposed:mine=6 rival=6	12
proposed:mine=6 rival=7	10
proposed:mine=6 rival=9	10
proposed:mine=7 rival=1	-8
proposed:mine=7 rival=2	15
proposed:mine=7 rival=3	-24
proposed:mine=7 rival=4	-9
proposed:mine=7 rival=5	13
proposed:mine=7 rival=6	-9
proposed:mine=7 rival=7	3
proposed:mine=7 rival=8	14
proposed:mine=7 rival=9	40
proposed:mine=8 rival=1	4
proposed:mine=8 rival=2	9
proposed:mine=8 rival=3	10
proposed:mine=8 rival=4	6
proposed:mine=8 rival=5	-3
proposed:mine=8 rival=6	-22
proposed:mine=8 rival=8	-18
proposed:mine=8 rival=9	8
proposed:mine=9 rival=1	-9
proposed:mine=9 rival=3	-18
proposed:mine=9 rival=4	-7
proposed:mine=9 rival=5	3
proposed:mine=9 rival=6	18
proposed:mine=9 rival=7	-4
proposed:mine=9 rival=8	-17
proposed:mine=9 rival=9	19
proposed:one sentence	-17
proposed:other other pair ended a sentence	-19
proposed:other other pair ended bare	-27
proposed:other other pair ended end apart	9
proposed:other other pair ended end open	-26
proposed:other other pair ended end same	-8
proposed:other other pair ended own	9
proposed:other other pair in force a sentence	-53
proposed:other other pair in force another end	4
proposed:other other pair in force another length	19
proposed:other other pair in force another start	-20
proposed:other other pair in force end apart	-11
proposed:other other pair in force end open	11
proposed:other other pair in force end same	-6
proposed:other other pair in force own	-3
proposed:other other pair proposed a sentence	-55
proposed:other other pair proposed another length	3
proposed:other other pair proposed bare	-35
proposed:other other pair proposed end open	-20
proposed:other other pair proposed end same	-3
proposed:other other pair proposed own	-15
proposed:other same pair ended a sentence	-37
proposed:other same pair ended another end	6
proposed:other same pair ended another length	8
proposed:other same pair ended bare	-5
proposed:other same pair ended end apart	14
proposed:other same pair ended end open	-4
proposed:other same pair ended end same	-14
proposed:other same pair ended own	-2
proposed:other same pair in force a sentence	-26
proposed:other same pair in force another end	5
proposed:other same pair in force another length	-36
proposed:other same pair in force another start	15
proposed:other same pair in force bare	-7
proposed:other same pair in force end apart	16
proposed:other same pair in force end open	-9
proposed:other same pair in force end same	-11
proposed:other same pair in force own	-7
proposed:other same pair proposed a sentence	-12
proposed:other same pair proposed another end	-14
proposed:other same pair proposed another length	2
proposed:other same pair proposed bare	2
proposed:other same pair proposed end apart	-14
proposed:other same pair proposed end open	-42
proposed:other same pair proposed end same	-6
proposed:other same pair proposed own	-46
proposed:other state of ended	-21
proposed:other state of ended end	-31
proposed:other state of ended end+length	17
proposed:other state of ended end>0.05	-22
proposed:other state of ended end>0.1	-9
proposed:other state of ended end>0.2	-4
proposed:other state of ended end>0.35	-2
proposed:other state of ended end>0.5	-9
proposed:other state of ended end>0.8	-8
proposed:other state of ended false end+length	11
proposed:other state of ended false end+length+since	-10
proposed:other state of ended length	-11
proposed:other state of ended length>0.05	9
proposed:other state of ended length>0.1	-8
proposed:other state of ended length>0.2	-21
proposed:other state of ended length>0.35	-13
proposed:other state of ended length>0.5	-3
proposed:other state of ended length>0.8	-5
proposed:other state of ended mine=0	-11
proposed:other state of ended mine=1	5
proposed:other state of ended mine=3	-15
proposed:other state of ended mine=5	9
proposed:other state of ended mine=7	-15
proposed:other state of ended mine=8	-6
proposed:other state of ended true end	-31
proposed:other state of ended true end+length	9
proposed:other state of ended true end+length+since	7
proposed:other state of ended true length	-11
proposed:other state of in force	-10
proposed:other state of in force end	-24
proposed:other state of in force end+length	13
proposed:other state of in force end+length+since	15
proposed:other state of in force end+since	-3
proposed:other state of in force end>0.05	7
proposed:other state of in force end>0.1	5
proposed:other state of in force end>0.2	6
proposed:other state of in force end>0.35	-4
proposed:other state of in force end>0.5	-4
proposed:other state of in force end>0.9	-14
proposed:other state of in force end>0.97	-31
proposed:other state of in force false end+length	22
proposed:other state of in force false end+length+since	12
proposed:other state of in force false end+since	-8
proposed:other state of in force false length+since	33
proposed:other state of in force length	-40
proposed:other state of in force length+since	27
proposed:other state of in force length>0.05	7
proposed:other state of in force length>0.1	6
proposed:other state of in force length>0.2	-4
proposed:other state of in force length>0.35	-5
proposed:other state of in force length>0.5	5
proposed:other state of in force length>0.65	-11
proposed:other state of in force length>0.8	-7
proposed:other state of in force length>0.9	14
proposed:other state of in force length>0.97	-10
proposed:other state of in force mine=0	-37
proposed:other state of in force mine=1	11
proposed:other state of in force mine=2	23
proposed:other state of in force mine=3	13
proposed:other state of in force mine=4	-3
proposed:other state of in force mine=5	-3
proposed:other state of in force mine=7	-2
proposed:other state of in force mine=8	-20
proposed:other state of in force mine=9	-16
proposed:other state of in force since	-52
proposed:other state of in force since>0.2	4
proposed:other state of in force since>0.35	-4
proposed:other state of in force since>0.5	7
proposed:other state of in force since>0.8	2
proposed:other state of in force since>0.97	14
proposed:other state of in force true end	-24
proposed:other state of in force true end+length	-15
proposed:other state of in force true end+length+since	8
proposed:other state of in force true end+since	4
proposed:other state of in force true length	-40
proposed:other state of in force true length+since	-3
proposed:other state of in force true since	-52
proposed:own end	14
proposed:own end+length	-20
proposed:own end+length+since	-16
proposed:own end+since	19
proposed:own end>0.1	12
proposed:own end>0.2	-4
proposed:own end>0.35	-7
proposed:own end>0.5	-7
proposed:own end>0.65	-8
proposed:own end>0.8	7
proposed:own end>0.9	9
proposed:own end>0.97	14
proposed:own false end+length	-3
proposed:own false end+length+since	-17
proposed:own false end+since	-10
proposed:own false length+since	-34
proposed:own length	7
proposed:own length+since	-5
proposed:own length>0.05	-5
proposed:own length>0.1	-4
proposed:own length>0.2	4
proposed:own length>0.35	4
proposed:own length>0.5	-2
proposed:own length>0.65	-2
proposed:own length>0.8	7
proposed:own length>0.9	-4
proposed:own length>0.97	-6
proposed:own mine=0	-47
proposed:own mine=1	-28
proposed:own mine=2	-5
proposed:own mine=3	8
proposed:own mine=4	8
proposed:own mine=8	14
proposed:own mine=9	-5
proposed:own since	-20
proposed:own since>0.05	5
proposed:own since>0.1	13
proposed:own since>0.2	4
proposed:own since>0.35	8
proposed:own since>0.5	-2
proposed:own since>0.8	-17
proposed:own since>0.9	-5
proposed:own since>0.97	-15
proposed:own true end	14
proposed:own true end+length	-31
proposed:own true end+length+since	-2
proposed:own true end+since	31
proposed:own true length	7
proposed:own true length+since	26
proposed:own true since	-20
proposed:pc0=agree	-18
proposed:pc0=bear	-11
proposed:pc0=down	-7
proposed:pc0=end	-4
proposed:pc0=impose	-8
proposed:pc0=lack	-9
proposed:pc0=propose	-15
proposed:pc0=renew	3
proposed:pc0=return	-12
proposed:pc0=say	4
proposed:pc0=sell	-2
proposed:pc0=sign	-7
proposed:pc0=suspend	-7
proposed:pc0=target	-3
proposed:pc0=threaten	-10
proposed:pc0=up	14
proposed:pt0=future	5
proposed:pt0=future-passive	-22
proposed:pt0=modal	-3
proposed:pt0=modal-passive	-21
proposed:pt0=past	-7
proposed:pt0=past-passive	-21
proposed:pt0=past-passive-not	-13
proposed:pt0=perfect	-9
proposed:pt0=perfect-passive	-43
proposed:pt0=pluperfect	28
proposed:pt0=present	7
proposed:pt0=present-not	5
proposed:pt0=present-passive-not	-6
proposed:qt=future	8
proposed:qt=modal	10
proposed:qt=past	-4
proposed:qt=perfect	12
proposed:qt=pluperfect	14
proposed:qt=present	-4
proposed:quoted	-10
proposed:said ended>0.05	-7
proposed:said ended>0.1	-6
proposed:said ended>0.2	-9
proposed:said ended>0.35	9
proposed:said ended>0.5	-22
proposed:said ended>0.65	-37
proposed:said ended>0.8	-5
proposed:said ended>0.9	-25
proposed:said ended>0.97	-4
proposed:said in force>0.05	6
proposed:said in force>0.1	4
proposed:said in force>0.2	5
proposed:said in force>0.35	7
proposed:said in force>0.5	-5
proposed:said in force>0.65	4
proposed:said in force>0.8	-13
proposed:said in force>0.9	5
proposed:said in force>0.97	-3
proposed:said proposed>0.05	27
proposed:said proposed>0.35	4
proposed:said proposed>0.5	4
proposed:said proposed>0.65	13
proposed:said proposed>0.8	23
proposed:said proposed>0.9	23
proposed:said proposed>0.97	33
proposed:sentences	-7
proposed:since	-69
proposed:since as in force>0.05	3
proposed:since as in force>0.1	11
proposed:since as in force>0.2	4
proposed:since as in force>0.35	-6
proposed:since as in force>0.5	12
proposed:since as in force>0.65	-33
proposed:since as in force>0.8	-29
proposed:since as in force>0.9	-39
proposed:since as in force>0.97	-44
proposed:since as proposed>0.05	16
proposed:since as proposed>0.1	20
proposed:since as proposed>0.2	15
proposed:since as proposed>0.35	22
proposed:since as proposed>0.5	3
proposed:since as proposed>0.65	11
proposed:since as proposed>0.8	-15
proposed:since as proposed>0.9	12
proposed:since as proposed>0.97	-10
proposed:since=ahead	9
proposed:since=ahead month	14
proposed:since=gone	-23
proposed:since=gone month	-22
proposed:since=none	-14
proposed:since=soon	17
proposed:since=soon month	5
proposed:since=today	-26
proposed:since=yesterday	-33
proposed:since>0.1	5
proposed:since>0.2	2
proposed:since>0.35	3
proposed:since>0.5	2
proposed:since>0.8	-13
proposed:since>0.9	-5
proposed:since>0.97	-4
proposed:some ended>0.05	-14
proposed:some ended>0.1	2
proposed:some ended>0.2	-15
proposed:some ended>0.35	-16
proposed:some ended>0.5	7
proposed:some ended>0.65	19
proposed:some ended>0.8	6
proposed:some ended>0.9	-15
proposed:some in force>0.05	6
proposed:some in force>0.1	4
proposed:some in force>0.2	16
proposed:some in force>0.35	11
proposed:some in force>0.5	2
proposed:some in force>0.65	11
proposed:some in force>0.9	5
proposed:some in force>0.97	17
proposed:some proposed>0.05	-16
proposed:some proposed>0.1	-8
proposed:some proposed>0.2	-5
proposed:some proposed>0.35	-8
proposed:some proposed>0.5	-8
proposed:some proposed>0.65	-5
proposed:some proposed>0.8	-5
proposed:some proposed>0.97	10
proposed:t0=future	3
proposed:t0=future-not	-19
proposed:t0=future-passive	21
proposed:t0=future-passive-not	-15
proposed:t0=modal	-3
proposed:t0=modal-passive	9
proposed:t0=past	2
proposed:t0=past-not	-8
proposed:t0=past-passive	-21
proposed:t0=perfect	-8
proposed:t0=perfect-passive	4
proposed:t0=pluperfect	5
proposed:t0=pluperfect-passive	7
proposed:t0=present	-9
proposed:t0=present-not	-9
proposed:t0=present-passive	5
proposed:t0=present-passive-not	-7
proposed:tense=future	-16
proposed:tense=future ahead	-5
proposed:tense=future none	-12
proposed:tense=future soon	-31
proposed:tense=modal	15
proposed:tense=modal gone	-2
proposed:tense=modal none	-4
proposed:tense=modal soon	2
proposed:tense=none	-27
proposed:tense=none ahead	-2
proposed:tense=none gone	-5
proposed:tense=none none	-7
proposed:tense=none soon	11
proposed:tense=none today	-10
proposed:tense=none yesterday	-7
proposed:tense=past	15
proposed:tense=past ahead	15
proposed:tense=past gone	8
proposed:tense=past none	-7
proposed:tense=past today	14
proposed:tense=past yesterday	-5
proposed:tense=perfect	-4
proposed:tense=perfect ahead	6
proposed:tense=perfect none	-6
proposed:tense=pluperfect	7
proposed:tense=pluperfect ahead	-25
proposed:tense=pluperfect gone	-5
proposed:tense=pluperfect none	10
proposed:tense=pluperfect soon	-13
proposed:tense=present	-12
proposed:tense=present ahead	6
proposed:tense=present none	10
proposed:tense=present soon	-26
proposed:tense=present today	-7
proposed:top	-7
proposed:when=ahead ahead	7
proposed:when=ahead ahead 	-7
proposed:when=ahead ahead long	11
proposed:when=ahead ahead month	14
proposed:when=ahead ahead month long	14
proposed:when=ahead gone	-7
proposed:when=ahead gone 	6
proposed:when=ahead gone long	-11
proposed:when=ahead gone month	-23
proposed:when=ahead gone month 	3
proposed:when=ahead gone month long	-31
proposed:when=ahead none	-2
proposed:when=ahead none 	2
proposed:when=ahead none long	-7
proposed:when=ahead soon	29
proposed:when=ahead soon 	40
proposed:when=ahead soon long	8
proposed:when=ahead soon month	5
proposed:when=ahead soon month long	5
proposed:when=ahead today	-16
proposed:when=ahead today 	2
proposed:when=ahead today long	-17
proposed:when=ahead yesterday	-29
proposed:when=ahead yesterday 	-12
proposed:when=ahead yesterday long	-22
proposed:when=gone gone	-5
proposed:when=gone gone long	-5
proposed:when=gone gone month	3
proposed:when=gone gone month long	3
proposed:when=gone none	-3
proposed:when=gone none 	-17
proposed:when=gone none long	13
proposed:when=none ahead	4
proposed:when=none ahead 	-7
proposed:when=none ahead long	10
proposed:when=none gone	-16
proposed:when=none gone 	-30
proposed:when=none gone long	-2
proposed:when=none gone month	-3
proposed:when=none gone month 	-34
proposed:when=none gone month long	13
proposed:when=none none	-7
proposed:when=none none 	-20
proposed:when=none none long	6
proposed:when=none soon	-17
proposed:when=none soon 	-54
proposed:when=none soon long	4
proposed:when=none today	-15
proposed:when=none today 	4
proposed:when=none today long	-20
proposed:when=none yesterday	-7
proposed:when=none yesterday 	-3
proposed:when=none yesterday long	-4
proposed:when=soon gone	-11
proposed:when=soon gone 	-43
proposed:when=soon gone month 	-20
proposed:when=soon gone month long	7
proposed:when=soon none	-14
proposed:when=soon none 	-28
proposed:when=soon none long	5
proposed:when=soon soon	6
proposed:when=soon soon 	-18
proposed:when=soon soon long	16
proposed:when=soon today	-12
proposed:when=soon today 	-8
proposed:when=soon today long	-8
proposed:when=soon yesterday 	-6
proposed:when=soon yesterday long	4
proposed:when=today gone	-7
proposed:when=today gone 	-7
proposed:when=today gone month	-4
proposed:when=today gone month long	-3
proposed:when=today none	2
proposed:when=today none 	17
proposed:when=today none long	-16
proposed:when=today soon 	-8
proposed:when=today soon long	4
proposed:when=today yesterday	-4
proposed:when=yesterday none	-14
proposed:when=yesterday none 	-21
proposed:whole ended>0.05	-15
proposed:whole ended>0.1	-3
proposed:whole ended>0.2	9
proposed:whole ended>0.35	6
proposed:whole ended>0.5	15
proposed:whole ended>0.65	6
proposed:whole ended>0.8	9
proposed:whole ended>0.9	16
proposed:whole ended>0.97	-6
proposed:whole in force>0.05	-2
proposed:whole in force>0.1	-2
proposed:whole in force>0.2	-4
proposed:whole in force>0.35	-2
proposed:whole in force>0.8	2
proposed:whole in force>0.9	-2
proposed:whole in force>0.97	4
proposed:whole proposed>0.05	41
proposed:whole proposed>0.1	23
proposed:whole proposed>0.2	10
proposed:whole proposed>0.35	11
proposed:whole proposed>0.5	4
proposed:whole proposed>0.65	13
proposed:whole proposed>0.8	13
proposed:whole proposed>0.9	-2
proposed:whole proposed>0.97	19
proposed:whose>0.05	-20
proposed:whose>0.1	-19
proposed:whose>0.2	-19
proposed:whose>0.35	-14
proposed:whose>0.5	2
proposed:whose>0.65	20
proposed:whose>0.8	29
proposed:whose>0.9	26
proposed:whose>0.97	14`;
