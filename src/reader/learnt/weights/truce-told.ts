// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_TOLD = `yes
<always>	0
ended:a sentence	4
ended:a sentence end	-6
ended:a sentence end+since	12
ended:a sentence end>0.2	6
ended:a sentence end>0.65	2
ended:a sentence length	8
ended:a sentence length+since	8
ended:a sentence length>0.05	15
ended:a sentence length>0.1	15
ended:a sentence length>0.2	8
ended:a sentence length>0.35	6
ended:a sentence length>0.65	12
ended:a sentence length>0.8	6
ended:a sentence length>0.9	6
ended:a sentence mine=0	2
ended:a sentence mine=1	-11
ended:a sentence mine=2	6
ended:a sentence mine=3	11
ended:a sentence mine=4	2
ended:a sentence mine=6	-13
ended:a sentence mine=7	-5
ended:a sentence since	-17
ended:a sentence since>0.05	3
ended:a sentence since>0.1	3
ended:a sentence since>0.2	13
ended:a sentence since>0.35	4
ended:a sentence true end	-6
ended:a sentence true end+since	12
ended:a sentence true length	8
ended:a sentence true length+since	8
ended:a sentence true since	-17
ended:after:=	-15
ended:after:=agreed+ends	13
ended:after:=agreed+wants	-2
ended:after:=awaits	-35
ended:after:=effect	-2
ended:after:=effect+ends	-4
ended:after:=effect+will+ends	-14
ended:after:=ends+wants	-10
ended:after:=over	20
ended:after:=over+ends	-18
ended:after:=signed	13
ended:after:=signed+ends	-6
ended:after:=signed+wants	4
ended:after:=unsigned	-10
ended:after:=wants	13
ended:after:=will	-7
ended:after:=will+ends	7
ended:after:agreed	11
ended:after:awaits	-44
ended:after:effect	-9
ended:after:ends	-12
ended:after:over	21
ended:after:signed	10
ended:after:unsigned	-15
ended:after:wants	6
ended:after:will	-14
ended:all ended>0.05	25
ended:all ended>0.1	25
ended:all ended>0.2	28
ended:all ended>0.35	28
ended:all ended>0.5	15
ended:all ended>0.65	9
ended:all ended>0.8	-10
ended:all ended>0.9	3
ended:all in force>0.1	13
ended:all in force>0.2	13
ended:all in force>0.35	6
ended:all in force>0.5	16
ended:all in force>0.8	-13
ended:all in force>0.9	-11
ended:all in force>0.97	-9
ended:all proposed>0.05	2
ended:all proposed>0.1	10
ended:all proposed>0.2	16
ended:all proposed>0.35	8
ended:all proposed>0.5	-5
ended:all proposed>0.65	-4
ended:all proposed>0.8	3
ended:all proposed>0.97	8
ended:all:agreed	-14
ended:all:agreed=0	-11
ended:all:agreed=1	-23
ended:all:agreed=2	17
ended:all:agreed=3	-18
ended:all:awaits	-3
ended:all:awaits=0	-20
ended:all:awaits=1	3
ended:all:awaits=2	-17
ended:all:awaits=3	-8
ended:all:effect	-20
ended:all:effect=0	-10
ended:all:effect=1	-9
ended:all:effect=2	-26
ended:all:effect=3	-4
ended:all:ends	-22
ended:all:ends=1	-23
ended:all:ends=3	-7
ended:all:over	19
ended:all:over=0	-49
ended:all:over=2	3
ended:all:over=3	40
ended:all:signed	-10
ended:all:signed=0	-15
ended:all:signed=1	-11
ended:all:signed=2	-3
ended:all:signed=3	6
ended:all:unsigned	-4
ended:all:unsigned=0	-20
ended:all:unsigned=1	-13
ended:all:unsigned=2	17
ended:all:wants	-14
ended:all:wants=0	-12
ended:all:wants=1	6
ended:all:wants=2	-33
ended:all:wants=3	5
ended:all:will	-11
ended:all:will=0	-15
ended:all:will=1	-13
ended:all:will=3	5
ended:another length	12
ended:another length length	12
ended:another length length>0.05	12
ended:another length length>0.1	12
ended:another length true length	12
ended:asks	-22
ended:bare	-13
ended:bare bare	-13
ended:bare mine=0	-84
ended:bare mine=1	18
ended:bare mine=2	6
ended:bare mine=3	13
ended:bare mine=4	29
ended:bare mine=5	8
ended:bare mine=6	10
ended:bare mine=7	-17
ended:bare mine=8	14
ended:bare true bare	-13
ended:before:=	8
ended:before:=agreed	8
ended:before:=agreed+ends	4
ended:before:=agreed+wants	-3
ended:before:=awaits	11
ended:before:=awaits+ends	-2
ended:before:=effect	-13
ended:before:=effect+ends	-2
ended:before:=ends+wants	6
ended:before:=over	19
ended:before:=over+ends	-4
ended:before:=signed	-26
ended:before:=wants	9
ended:before:=will	-16
ended:before:=will+ends	-6
ended:before:agreed	7
ended:before:awaits	9
ended:before:effect	-30
ended:before:ends	-2
ended:before:over	6
ended:before:signed	-25
ended:before:unsigned	-2
ended:before:wants	8
ended:before:will	-28
ended:c0=agree	19
ended:c0=bear	-4
ended:c0=begin	10
ended:c0=buy	-8
ended:c0=down	9
ended:c0=end	-10
ended:c0=impose	8
ended:c0=lack	15
ended:c0=refuse	-12
ended:c0=renew	14
ended:c0=return	12
ended:c0=say	11
ended:c0=sell	-2
ended:c0=sign	18
ended:c0=suspend	13
ended:c0=up	13
ended:c1=agree	7
ended:c1=bear	-24
ended:c1=begin	4
ended:c1=buy	-7
ended:c1=down	4
ended:c1=impose	11
ended:c1=lack	13
ended:c1=renew	18
ended:c1=return	11
ended:c1=say	10
ended:c1=sell	-3
ended:c1=stay	-2
ended:c1=suspend	14
ended:c1=target	3
ended:c1=up	14
ended:ct0=agree future	-3
ended:ct0=agree modal	6
ended:ct0=agree past	-5
ended:ct0=agree past-passive	6
ended:ct0=agree pluperfect	-10
ended:ct0=agree present	28
ended:ct0=agree present-passive	-13
ended:ct0=bear future	-13
ended:ct0=bear modal	2
ended:ct0=bear past	4
ended:ct0=bear perfect	-8
ended:ct0=bear present	7
ended:ct0=begin future	-25
ended:ct0=begin modal	2
ended:ct0=begin past	14
ended:ct0=begin present	11
ended:ct0=buy present	-2
ended:ct0=down future	-5
ended:ct0=down modal	-12
ended:ct0=down past	5
ended:ct0=down past-passive	12
ended:ct0=down present	6
ended:ct0=end future	-14
ended:ct0=end modal	-38
ended:ct0=end past	4
ended:ct0=end past-passive	12
ended:ct0=end present	-5
ended:ct0=impose future	-4
ended:ct0=impose future-passive	8
ended:ct0=impose modal	3
ended:ct0=impose past	-5
ended:ct0=impose past-passive	11
ended:ct0=impose perfect	-5
ended:ct0=impose perfect-passive	-12
ended:ct0=impose pluperfect-passive	5
ended:ct0=impose present	-2
ended:ct0=impose present-passive	15
ended:ct0=lack future	3
ended:ct0=lack present	-4
ended:ct0=propose modal	-8
ended:ct0=propose past	-3
ended:ct0=propose perfect	-17
ended:ct0=propose pluperfect	15
ended:ct0=propose present	9
ended:ct0=propose present-passive	-8
ended:ct0=refuse past	-12
ended:ct0=renew future-passive	-10
ended:ct0=renew modal	-4
ended:ct0=renew modal-passive	-6
ended:ct0=renew past-passive	-13
ended:ct0=renew perfect	23
ended:ct0=renew perfect-passive	-2
ended:ct0=renew present	-11
ended:ct0=renew present-passive	16
ended:ct0=return present	-4
ended:ct0=say future	12
ended:ct0=say present	11
ended:ct0=sign future	-6
ended:ct0=sign modal	-2
ended:ct0=sign past	-4
ended:ct0=sign past-passive	9
ended:ct0=sign pluperfect	-10
ended:ct0=sign present	27
ended:ct0=sign present-passive	-7
ended:ct0=stay future-passive	-11
ended:ct0=stay modal	14
ended:ct0=stay past	21
ended:ct0=stay past-passive	2
ended:ct0=stay perfect	19
ended:ct0=stay pluperfect	-18
ended:ct0=stay present	-36
ended:ct0=stay present-passive	-8
ended:ct0=suspend future	8
ended:ct0=suspend future-passive	12
ended:ct0=suspend modal	13
ended:ct0=suspend past	-2
ended:ct0=suspend past-passive	-4
ended:ct0=suspend perfect	-5
ended:ct0=suspend perfect-passive	-5
ended:ct0=suspend pluperfect	16
ended:ct0=suspend present	-22
ended:ct0=suspend present-passive	2
ended:ct0=target future-passive	14
ended:ct0=target past-passive	-2
ended:ct0=target present	-8
ended:ct0=up future	-14
ended:ct0=up modal	10
ended:ct0=up past	-2
ended:ct0=up present	15
ended:ct1=agree future	-3
ended:ct1=agree modal	6
ended:ct1=agree participle-passive	-2
ended:ct1=agree past	-9
ended:ct1=agree past-passive	6
ended:ct1=agree perfect	6
ended:ct1=agree pluperfect	-7
ended:ct1=agree present	18
ended:ct1=agree present-passive	-13
ended:ct1=bear future	-7
ended:ct1=bear infinitive	-6
ended:ct1=bear modal	2
ended:ct1=bear past	-23
ended:ct1=bear perfect	-8
ended:ct1=bear present	7
ended:ct1=begin future	-19
ended:ct1=begin gerund	-9
ended:ct1=begin modal	4
ended:ct1=begin past	2
ended:ct1=begin present	12
ended:ct1=down future	-3
ended:ct1=down infinitive	-13
ended:ct1=down modal	-12
ended:ct1=down past	5
ended:ct1=down past-passive	12
ended:ct1=down present	6
ended:ct1=end future	-13
ended:ct1=end gerund	11
ended:ct1=end modal	-38
ended:ct1=end participle-passive	9
ended:ct1=end past	5
ended:ct1=end past-passive	12
ended:ct1=end present	-5
ended:ct1=impose future-passive	8
ended:ct1=impose gerund	13
ended:ct1=impose infinitive	3
ended:ct1=impose infinitive-passive	-3
ended:ct1=impose modal	3
ended:ct1=impose participle-passive	-8
ended:ct1=impose past	-13
ended:ct1=impose past-passive	11
ended:ct1=impose perfect-passive	-8
ended:ct1=impose pluperfect	16
ended:ct1=impose pluperfect-passive	-8
ended:ct1=impose present	-5
ended:ct1=impose present-passive	15
ended:ct1=lack future	3
ended:ct1=lack present	-4
ended:ct1=propose modal	-7
ended:ct1=propose participle-passive	-4
ended:ct1=propose past	-12
ended:ct1=propose perfect	-15
ended:ct1=propose pluperfect	17
ended:ct1=propose present	13
ended:ct1=propose present-passive	-7
ended:ct1=renew future-passive	-10
ended:ct1=renew infinitive	-13
ended:ct1=renew modal	-4
ended:ct1=renew modal-passive	-6
ended:ct1=renew participle-passive	14
ended:ct1=renew past-passive	-13
ended:ct1=renew perfect	23
ended:ct1=renew perfect-passive	-2
ended:ct1=renew present	-11
ended:ct1=renew present-passive	16
ended:ct1=return present	-4
ended:ct1=say future	12
ended:ct1=say present	11
ended:ct1=sign future	-5
ended:ct1=sign modal	-2
ended:ct1=sign participle-passive	-27
ended:ct1=sign past	-7
ended:ct1=sign past-passive	9
ended:ct1=sign perfect	6
ended:ct1=sign pluperfect	-7
ended:ct1=sign present	16
ended:ct1=sign present-passive	-7
ended:ct1=stay future	-34
ended:ct1=stay future-passive	-11
ended:ct1=stay gerund	-7
ended:ct1=stay infinitive	-8
ended:ct1=stay modal	14
ended:ct1=stay participle-passive	-13
ended:ct1=stay past	20
ended:ct1=stay past-passive	2
ended:ct1=stay perfect	19
ended:ct1=stay pluperfect	-13
ended:ct1=stay present	-28
ended:ct1=stay present-passive	-8
ended:ct1=suspend future	8
ended:ct1=suspend future-passive	12
ended:ct1=suspend infinitive	12
ended:ct1=suspend modal	13
ended:ct1=suspend participle-passive	-9
ended:ct1=suspend past	-2
ended:ct1=suspend past-passive	-4
ended:ct1=suspend perfect	-4
ended:ct1=suspend perfect-passive	-5
ended:ct1=suspend pluperfect	16
ended:ct1=suspend present	-16
ended:ct1=suspend present-passive	2
ended:ct1=target future-passive	14
ended:ct1=target past-passive	-2
ended:ct1=target present	-8
ended:ct1=up future	-12
ended:ct1=up gerund	-3
ended:ct1=up infinitive	2
ended:ct1=up modal	12
ended:ct1=up past	-2
ended:ct1=up present	15
ended:end	-5
ended:end as ended>0.05	12
ended:end as ended>0.1	8
ended:end as ended>0.2	12
ended:end as ended>0.5	-17
ended:end as ended>0.65	-12
ended:end as ended>0.8	11
ended:end as ended>0.9	-7
ended:end as in force>0.05	-12
ended:end as in force>0.1	-2
ended:end as in force>0.2	-9
ended:end as in force>0.35	-8
ended:end as in force>0.5	4
ended:end as in force>0.65	-5
ended:end as in force>0.8	3
ended:end as in force>0.97	-2
ended:end as proposed>0.05	22
ended:end as proposed>0.1	14
ended:end as proposed>0.2	11
ended:end as proposed>0.35	-7
ended:end as proposed>0.5	-5
ended:end as proposed>0.65	-12
ended:end as proposed>0.8	8
ended:end as proposed>0.9	-3
ended:end as proposed>0.97	-25
ended:end+length+since	-9
ended:end+since	4
ended:end=ahead	-16
ended:end=gone	10
ended:end=none	-21
ended:end=soon	-23
ended:end=today	12
ended:end=yesterday	2
ended:end>0.05	2
ended:end>0.1	5
ended:end>0.2	2
ended:end>0.5	-4
ended:end>0.65	-10
ended:end>0.8	11
ended:end>0.9	-13
ended:end>0.97	-8
ended:has-gerund	14
ended:has-infinitive	-27
ended:has-modal	-13
ended:has-participle	-14
ended:has-past	6
ended:has-perfect	9
ended:has-pluperfect	5
ended:has-present	10
ended:here:=	-37
ended:here:=agreed	-13
ended:here:=agreed+ends	-19
ended:here:=agreed+ends+wants	-3
ended:here:=agreed+over	14
ended:here:=agreed+over+ends	6
ended:here:=agreed+wants	-6
ended:here:=awaits	-18
ended:here:=awaits+agreed	9
ended:here:=awaits+agreed+ends	-6
ended:here:=awaits+ends	11
ended:here:=effect	-52
ended:here:=effect+agreed	-16
ended:here:=effect+agreed+ends	-2
ended:here:=effect+ends	-16
ended:here:=effect+ends+wants	-2
ended:here:=effect+over	16
ended:here:=effect+over+ends	8
ended:here:=effect+will	-3
ended:here:=effect+will+agreed+ends	-2
ended:here:=effect+will+ends	-5
ended:here:=over	35
ended:here:=over+ends	-13
ended:here:=over+wants	9
ended:here:=signed	-20
ended:here:=signed+ends	6
ended:here:=signed+over	16
ended:here:=unsigned	-13
ended:here:=wants	-33
ended:here:=will	9
ended:here:=will+agreed	-4
ended:here:=will+agreed+ends	-5
ended:here:=will+ends	-3
ended:here:=will+over	-4
ended:here:=will+over+ends	-5
ended:here:agreed	-14
ended:here:awaits	10
ended:here:effect	-35
ended:here:ends	-13
ended:here:over	50
ended:here:unsigned	6
ended:here:wants	-20
ended:here:will	-10
ended:lead=(	-6
ended:lead=)	-19
ended:lead=,	18
ended:lead=-	3
ended:lead=10	-2
ended:lead=31	-11
ended:lead=8	10
ended:lead=9	-6
ended:lead=:	20
ended:lead=;	-18
ended:lead=a	-23
ended:lead=after	8
ended:lead=all	-14
ended:lead=american	-6
ended:lead=an	-4
ended:lead=and	2
ended:lead=as	11
ended:lead=at	-7
ended:lead=because	3
ended:lead=before	-15
ended:lead=but	-25
ended:lead=by	-17
ended:lead=canada	-4
ended:lead=china	9
ended:lead=denmark	5
ended:lead=five	-3
ended:lead=for	-14
ended:lead=from	-2
ended:lead=he	-15
ended:lead=i	-2
ended:lead=if	-33
ended:lead=in	9
ended:lead=india	-10
ended:lead=it	-11
ended:lead=its	17
ended:lead=japan	-3
ended:lead=nine	-4
ended:lead=ninety	5
ended:lead=no	15
ended:lead=on	-14
ended:lead=our	-2
ended:lead=prime	-3
ended:lead=since	-17
ended:lead=six	-2
ended:lead=so	-8
ended:lead=that	-8
ended:lead=the	12
ended:lead=their	15
ended:lead=there	14
ended:lead=this	-2
ended:lead=three	-4
ended:lead=thursday	-7
ended:lead=till	9
ended:lead=tomorrow	7
ended:lead=trade	-2
ended:lead=trump	5
ended:lead=twenty	10
ended:lead=two	-15
ended:lead=u.s.	17
ended:lead=until	5
ended:lead=us	-12
ended:lead=vietnam	-6
ended:lead=washington	7
ended:lead=we	2
ended:lead=what	-9
ended:lead=where	-5
ended:lead=which	13
ended:lead=who	-2
ended:lead=with	4
ended:lead=—	-38
ended:lead=•	-5
ended:length as ended>0.05	27
ended:length as ended>0.1	23
ended:length as ended>0.2	21
ended:length as ended>0.35	23
ended:length as ended>0.5	25
ended:length as ended>0.65	18
ended:length as ended>0.8	13
ended:length as ended>0.9	3
ended:length as in force>0.05	4
ended:length as in force>0.1	8
ended:length as in force>0.2	14
ended:length as in force>0.35	3
ended:length as in force>0.5	6
ended:length as in force>0.65	-5
ended:length as in force>0.8	4
ended:length as in force>0.9	16
ended:length as proposed>0.05	-5
ended:length as proposed>0.1	-9
ended:length as proposed>0.35	-4
ended:length as proposed>0.65	5
ended:length as proposed>0.8	-7
ended:length as proposed>0.9	-7
ended:length as proposed>0.97	-10
ended:length+since	5
ended:length>0.1	2
ended:length>0.2	6
ended:length>0.35	5
ended:length>0.5	6
ended:length>0.65	-14
ended:length>0.97	7
ended:made a sentence whose=8	-7
ended:made bare whose=3	-22
ended:made bare whose=4	-10
ended:made bare whose=7	12
ended:made bare whose=8	-17
ended:made bare whose=9	-5
ended:made other state whose=3	-33
ended:made other state whose=4	-54
ended:made other state whose=5	-33
ended:made other state whose=6	-37
ended:made other state whose=7	-11
ended:made other state whose=8	-28
ended:made other state whose=9	20
ended:made own whose=3	-27
ended:made own whose=4	-38
ended:made own whose=5	-44
ended:made own whose=6	4
ended:made own whose=7	-4
ended:made own whose=8	8
ended:made own whose=9	31
ended:mine=0 rival=0	-87
ended:mine=0 rival=1	-92
ended:mine=0 rival=2	-24
ended:mine=0 rival=3	-10
ended:mine=0 rival=4	-45
ended:mine=0 rival=5	20
ended:mine=0 rival=6	33
ended:mine=0 rival=7	6
ended:mine=0 rival=8	-31
ended:mine=0 rival=9	-44
ended:mine=1 rival=0	-9
ended:mine=1 rival=3	32
ended:mine=1 rival=4	-3
ended:mine=1 rival=5	-3
ended:mine=1 rival=6	7
ended:mine=1 rival=7	-4
ended:mine=1 rival=8	6
ended:mine=1 rival=9	-57
ended:mine=2 rival=1	-21
ended:mine=2 rival=2	39
ended:mine=2 rival=3	18
ended:mine=2 rival=4	7
ended:mine=2 rival=5	-18
ended:mine=2 rival=6	-6
ended:mine=2 rival=7	-19
ended:mine=2 rival=8	-22
ended:mine=2 rival=9	8
ended:mine=3 rival=4	12
ended:mine=3 rival=5	-2
ended:mine=3 rival=6	-22
ended:mine=3 rival=7	-8
ended:mine=3 rival=8	-13
ended:mine=3 rival=9	5
ended:mine=4 rival=4	-16
ended:mine=4 rival=6	-8
ended:mine=4 rival=7	17
ended:mine=4 rival=8	2
ended:mine=4 rival=9	48
ended:mine=5 rival=5	-2
ended:mine=5 rival=6	-11
ended:mine=5 rival=7	22
ended:mine=5 rival=8	19
ended:mine=5 rival=9	-21
ended:mine=6 rival=4	2
ended:mine=6 rival=5	-11
ended:mine=6 rival=6	13
ended:mine=6 rival=7	9
ended:mine=6 rival=8	4
ended:mine=8 rival=6	4
ended:one sentence	-14
ended:other other pair ended a sentence	4
ended:other other pair ended bare	-32
ended:other other pair ended end open	-13
ended:other other pair ended end same	-12
ended:other other pair ended own	-3
ended:other other pair in force a sentence	-16
ended:other other pair in force another end	-21
ended:other other pair in force another start	17
ended:other other pair in force end apart	-6
ended:other other pair in force end same	-21
ended:other other pair in force own	9
ended:other other pair proposed another length	12
ended:other other pair proposed bare	-4
ended:other other pair proposed end open	-19
ended:other other pair proposed end same	-2
ended:other other pair proposed own	6
ended:other same pair ended a sentence	10
ended:other same pair ended another length	-9
ended:other same pair ended bare	6
ended:other same pair ended end apart	12
ended:other same pair ended end same	-4
ended:other same pair ended own	-11
ended:other same pair in force another end	-11
ended:other same pair in force another length	26
ended:other same pair in force another start	33
ended:other same pair in force bare	-8
ended:other same pair in force end apart	-2
ended:other same pair in force end open	-14
ended:other same pair in force end same	-15
ended:other same pair in force own	-28
ended:other same pair proposed a sentence	31
ended:other same pair proposed another end	-17
ended:other same pair proposed another length	-16
ended:other same pair proposed another start	14
ended:other same pair proposed bare	-22
ended:other same pair proposed end apart	-3
ended:other same pair proposed end open	-24
ended:other same pair proposed end same	23
ended:other same pair proposed own	-22
ended:other state of in force	-14
ended:other state of in force end	-23
ended:other state of in force end+length	2
ended:other state of in force end+length+since	-2
ended:other state of in force end+since	7
ended:other state of in force end>0.05	-5
ended:other state of in force end>0.1	2
ended:other state of in force end>0.2	-6
ended:other state of in force end>0.35	-4
ended:other state of in force end>0.5	6
ended:other state of in force end>0.65	-7
ended:other state of in force end>0.8	-3
ended:other state of in force end>0.9	-4
ended:other state of in force end>0.97	-4
ended:other state of in force false end+length+since	4
ended:other state of in force false end+since	-11
ended:other state of in force false length+since	-22
ended:other state of in force length	2
ended:other state of in force length+since	-10
ended:other state of in force length>0.1	3
ended:other state of in force length>0.2	4
ended:other state of in force length>0.35	5
ended:other state of in force length>0.5	8
ended:other state of in force length>0.65	-13
ended:other state of in force length>0.9	5
ended:other state of in force length>0.97	8
ended:other state of in force mine=0	-7
ended:other state of in force mine=1	-12
ended:other state of in force mine=2	-10
ended:other state of in force mine=3	-9
ended:other state of in force mine=4	7
ended:other state of in force mine=5	12
ended:other state of in force mine=6	-12
ended:other state of in force mine=7	-18
ended:other state of in force mine=8	9
ended:other state of in force since	-8
ended:other state of in force since>0.1	8
ended:other state of in force since>0.2	-6
ended:other state of in force since>0.35	2
ended:other state of in force since>0.5	22
ended:other state of in force since>0.65	2
ended:other state of in force since>0.8	10
ended:other state of in force since>0.97	8
ended:other state of in force true end	-23
ended:other state of in force true end+length+since	-17
ended:other state of in force true end+since	18
ended:other state of in force true length	2
ended:other state of in force true length+since	3
ended:other state of in force true since	-8
ended:other state of proposed	-23
ended:other state of proposed end	-3
ended:other state of proposed end+length	-8
ended:other state of proposed end+length+since	-13
ended:other state of proposed end+since	-24
ended:other state of proposed end>0.05	-16
ended:other state of proposed end>0.1	-13
ended:other state of proposed end>0.2	-8
ended:other state of proposed end>0.35	2
ended:other state of proposed end>0.65	8
ended:other state of proposed end>0.8	19
ended:other state of proposed end>0.9	-2
ended:other state of proposed end>0.97	-8
ended:other state of proposed false end+length	-5
ended:other state of proposed false end+length+since	-11
ended:other state of proposed false end+since	-10
ended:other state of proposed false length+since	-7
ended:other state of proposed length	3
ended:other state of proposed length+since	13
ended:other state of proposed length>0.05	-19
ended:other state of proposed length>0.1	-17
ended:other state of proposed length>0.2	-5
ended:other state of proposed length>0.35	-14
ended:other state of proposed length>0.5	-14
ended:other state of proposed length>0.8	9
ended:other state of proposed length>0.9	9
ended:other state of proposed length>0.97	6
ended:other state of proposed mine=0	-25
ended:other state of proposed mine=1	4
ended:other state of proposed mine=2	-16
ended:other state of proposed mine=3	-4
ended:other state of proposed mine=4	6
ended:other state of proposed mine=5	-23
ended:other state of proposed mine=6	16
ended:other state of proposed mine=7	7
ended:other state of proposed mine=8	12
ended:other state of proposed since	-39
ended:other state of proposed since>0.05	-8
ended:other state of proposed since>0.1	-10
ended:other state of proposed since>0.2	-5
ended:other state of proposed since>0.35	-6
ended:other state of proposed since>0.5	-10
ended:other state of proposed since>0.65	-7
ended:other state of proposed since>0.8	-11
ended:other state of proposed since>0.9	-3
ended:other state of proposed since>0.97	4
ended:other state of proposed true end	-3
ended:other state of proposed true end+length	-4
ended:other state of proposed true end+length+since	-3
ended:other state of proposed true end+since	-17
ended:other state of proposed true length	3
ended:other state of proposed true length+since	22
ended:other state of proposed true since	-39
ended:own	6
ended:own end	9
ended:own end+length+since	-2
ended:own end>0.05	17
ended:own end>0.1	13
ended:own end>0.2	15
ended:own end>0.35	6
ended:own end>0.5	-17
ended:own end>0.65	-14
ended:own end>0.8	12
ended:own end>0.9	-9
ended:own false end+length	3
ended:own length	-7
ended:own length>0.05	7
ended:own length>0.35	7
ended:own length>0.5	6
ended:own length>0.65	-11
ended:own length>0.8	-10
ended:own length>0.9	-26
ended:own length>0.97	-15
ended:own mine=0	6
ended:own mine=3	-9
ended:own mine=4	-2
ended:own mine=6	19
ended:own mine=8	-20
ended:own since>0.05	-2
ended:own since>0.1	-2
ended:own since>0.2	-2
ended:own since>0.35	-2
ended:own since>0.5	-2
ended:own since>0.65	-2
ended:own since>0.8	-2
ended:own since>0.9	-2
ended:own since>0.97	-2
ended:own true end	9
ended:own true end+length	-3
ended:own true end+length+since	-4
ended:own true length	-7
ended:pc0=agree	18
ended:pc0=bear	5
ended:pc0=begin	-4
ended:pc0=buy	-2
ended:pc0=down	8
ended:pc0=end	-4
ended:pc0=impose	-3
ended:pc0=propose	-22
ended:pc0=return	5
ended:pc0=say	10
ended:pc0=sign	25
ended:pc0=stay	-19
ended:pc0=suspend	-3
ended:pc0=target	29
ended:pc0=threaten	-2
ended:pc0=up	7
ended:pt0=future	-12
ended:pt0=future-passive	-4
ended:pt0=modal-passive	12
ended:pt0=past	-3
ended:pt0=past-passive	-19
ended:pt0=past-passive-not	-2
ended:pt0=perfect	13
ended:pt0=perfect-passive	-7
ended:pt0=pluperfect	-30
ended:pt0=present	13
ended:pt0=present-not	-2
ended:pt0=present-passive	-9
ended:pt0=present-passive-not	14
ended:qt=future	-33
ended:qt=modal	-26
ended:qt=past	24
ended:qt=perfect	10
ended:qt=pluperfect	22
ended:qt=present	-22
ended:said ended>0.05	34
ended:said ended>0.1	11
ended:said ended>0.2	11
ended:said ended>0.35	17
ended:said ended>0.65	9
ended:said ended>0.8	4
ended:said ended>0.97	12
ended:said in force>0.05	17
ended:said in force>0.1	11
ended:said in force>0.2	6
ended:said in force>0.35	-4
ended:said in force>0.5	-12
ended:said in force>0.65	3
ended:said in force>0.8	5
ended:said in force>0.9	-12
ended:said in force>0.97	-33
ended:said proposed>0.05	-10
ended:said proposed>0.1	-8
ended:said proposed>0.2	-8
ended:said proposed>0.35	-9
ended:said proposed>0.5	-12
ended:said proposed>0.65	-31
ended:said proposed>0.8	-26
ended:said proposed>0.9	-12
ended:said proposed>0.97	8
ended:sentences	-15
ended:since	-34
ended:since as in force>0.1	15
ended:since as in force>0.2	-2
ended:since as in force>0.35	6
ended:since as in force>0.5	25
ended:since as in force>0.65	6
ended:since as in force>0.8	11
ended:since as in force>0.9	-3
ended:since as in force>0.97	11
ended:since as proposed>0.05	17
ended:since as proposed>0.1	10
ended:since as proposed>0.2	7
ended:since as proposed>0.35	14
ended:since as proposed>0.5	11
ended:since as proposed>0.65	15
ended:since as proposed>0.97	6
ended:since=ahead	-35
ended:since=ahead month	14
ended:since=gone	-7
ended:since=gone month	-2
ended:since=none	-13
ended:since=soon	6
ended:since=soon month	-3
ended:since=today	-3
ended:since=yesterday	-19
ended:since>0.05	-3
ended:since>0.1	3
ended:since>0.2	-6
ended:since>0.5	14
ended:since>0.65	-3
ended:since>0.9	-5
ended:since>0.97	5
ended:some ended>0.05	10
ended:some ended>0.2	17
ended:some ended>0.35	8
ended:some ended>0.5	4
ended:some ended>0.65	3
ended:some ended>0.8	17
ended:some ended>0.9	16
ended:some ended>0.97	3
ended:some in force>0.05	-14
ended:some in force>0.1	-5
ended:some in force>0.2	-12
ended:some in force>0.35	-14
ended:some in force>0.5	-15
ended:some in force>0.65	-16
ended:some in force>0.8	-15
ended:some in force>0.9	-25
ended:some in force>0.97	-37
ended:some proposed>0.05	-9
ended:some proposed>0.1	-4
ended:some proposed>0.2	10
ended:some proposed>0.5	12
ended:some proposed>0.8	17
ended:some proposed>0.9	6
ended:t0=future	-10
ended:t0=future-not	-4
ended:t0=future-passive	11
ended:t0=future-passive-not	-13
ended:t0=modal	3
ended:t0=modal-not	-3
ended:t0=modal-passive	-18
ended:t0=past	8
ended:t0=past-not	5
ended:t0=past-passive	8
ended:t0=perfect	13
ended:t0=perfect-passive	-17
ended:t0=pluperfect	2
ended:t0=pluperfect-passive	4
ended:t0=present	8
ended:t0=present-not	-10
ended:t0=present-passive	4
ended:t0=present-passive-not	8
ended:tense=future	-12
ended:tense=future ahead	10
ended:tense=future gone	-15
ended:tense=future none	7
ended:tense=future soon	-10
ended:tense=modal	-22
ended:tense=modal none	-7
ended:tense=modal soon	-30
ended:tense=none	-36
ended:tense=none ahead	-38
ended:tense=none gone	-7
ended:tense=none none	-12
ended:tense=none soon	-7
ended:tense=none today	-5
ended:tense=none yesterday	9
ended:tense=past	29
ended:tense=past ahead	-15
ended:tense=past gone	-4
ended:tense=past none	4
ended:tense=past soon	25
ended:tense=past today	10
ended:tense=past yesterday	6
ended:tense=perfect	-4
ended:tense=perfect ahead	14
ended:tense=perfect gone	31
ended:tense=perfect none	-26
ended:tense=perfect soon	-12
ended:tense=pluperfect	18
ended:tense=pluperfect ahead	-20
ended:tense=pluperfect gone	17
ended:tense=pluperfect none	9
ended:tense=pluperfect soon	-4
ended:tense=present	-10
ended:tense=present ahead	9
ended:tense=present none	2
ended:tense=present soon	-26
ended:tense=present today	14
ended:top	-16
ended:when=ahead ahead	-13
ended:when=ahead ahead 	-21
ended:when=ahead ahead long	-5
ended:when=ahead ahead month	14
ended:when=ahead ahead month long	14
ended:when=ahead gone	-13
ended:when=ahead gone 	-18
ended:when=ahead gone long	-3
ended:when=ahead gone month	-29
ended:when=ahead gone month 	-44
ended:when=ahead gone month long	-5
ended:when=ahead none	-15
ended:when=ahead none 	-24
ended:when=ahead none long	11
ended:when=ahead soon	20
ended:when=ahead soon 	28
ended:when=ahead soon month	-3
ended:when=ahead soon month long	-3
ended:when=ahead today	-10
ended:when=ahead today 	-2
ended:when=ahead today long	-8
ended:when=ahead yesterday	-25
ended:when=ahead yesterday 	-8
ended:when=ahead yesterday long	-19
ended:when=gone gone month	15
ended:when=gone gone month long	7
ended:when=gone none	6
ended:when=gone none 	-3
ended:when=gone none long	14
ended:when=none ahead	-33
ended:when=none ahead long	-42
ended:when=none gone	-4
ended:when=none gone 	-15
ended:when=none gone long	6
ended:when=none gone month	9
ended:when=none gone month 	-4
ended:when=none gone month long	14
ended:when=none none	-11
ended:when=none none 	-13
ended:when=none soon	-8
ended:when=none soon 	-46
ended:when=none soon long	7
ended:when=none today	-20
ended:when=none today long	-25
ended:when=none yesterday	11
ended:when=none yesterday 	4
ended:when=none yesterday long	8
ended:when=soon gone	3
ended:when=soon gone 	-6
ended:when=soon gone long	7
ended:when=soon gone month	9
ended:when=soon gone month 	4
ended:when=soon gone month long	6
ended:when=soon none	-26
ended:when=soon none 	-23
ended:when=soon none long	-6
ended:when=soon soon	-16
ended:when=soon soon 	-9
ended:when=soon soon long	-10
ended:when=soon today	-8
ended:when=soon today 	-2
ended:when=soon today long	-5
ended:when=soon yesterday	-14
ended:when=soon yesterday long	-12
ended:when=today gone	15
ended:when=today gone 	8
ended:when=today gone long	9
ended:when=today none	-6
ended:when=today none long	-11
ended:when=today soon	-28
ended:when=today soon 	-17
ended:when=today soon long	-12
ended:when=today today	21
ended:when=today today long	10
ended:when=yesterday gone month	-18
ended:when=yesterday gone month long	-18
ended:when=yesterday none	8
ended:when=yesterday none 	25
ended:when=yesterday none long	-28
ended:whole ended>0.05	37
ended:whole ended>0.1	2
ended:whole ended>0.2	11
ended:whole ended>0.65	15
ended:whole ended>0.8	29
ended:whole ended>0.9	24
ended:whole ended>0.97	7
ended:whole in force>0.05	6
ended:whole in force>0.1	4
ended:whole in force>0.2	-4
ended:whole in force>0.5	4
ended:whole in force>0.65	-2
ended:whole in force>0.8	3
ended:whole in force>0.97	-10
ended:whole proposed>0.05	-4
ended:whole proposed>0.1	-3
ended:whole proposed>0.2	9
ended:whole proposed>0.35	5
ended:whole proposed>0.5	10
ended:whole proposed>0.8	-5
ended:whole proposed>0.9	-29
ended:whole proposed>0.97	-3
ended:whose>0.05	-21
ended:whose>0.1	-21
ended:whose>0.2	-20
ended:whose>0.35	-12
ended:whose>0.65	14
ended:whose>0.8	17
ended:whose>0.9	19
ended:whose>0.97	29
in force:a sentence	-10
in force:a sentence end	-4
in force:a sentence end+length	-8
in force:a sentence end+length+since	3
in force:a sentence end+since	17
in force:a sentence end>0.2	6
in force:a sentence end>0.35	2
in force:a sentence end>0.5	2
in force:a sentence end>0.65	8
in force:a sentence end>0.97	25
in force:a sentence false end+length+since	12
in force:a sentence length	-3
in force:a sentence length>0.2	10
in force:a sentence length>0.35	3
in force:a sentence length>0.5	17
in force:a sentence length>0.65	9
in force:a sentence length>0.8	5
in force:a sentence length>0.9	18
in force:a sentence length>0.97	2
in force:a sentence mine=1	4
in force:a sentence mine=2	-24
in force:a sentence mine=3	-18
in force:a sentence mine=4	-7
in force:a sentence mine=5	-27
in force:a sentence mine=6	12
in force:a sentence mine=9	5
in force:a sentence since	-43
in force:a sentence since>0.05	-6
in force:a sentence since>0.1	-6
in force:a sentence since>0.2	-4
in force:a sentence since>0.35	-3
in force:a sentence since>0.5	5
in force:a sentence since>0.65	8
in force:a sentence since>0.8	12
in force:a sentence since>0.9	8
in force:a sentence since>0.97	-3
in force:a sentence true end	-4
in force:a sentence true end+length	-8
in force:a sentence true end+length+since	-12
in force:a sentence true end+since	17
in force:a sentence true length	-3
in force:a sentence true since	-43
in force:after:=agreed+ends	18
in force:after:=agreed+over	-13
in force:after:=agreed+wants	-3
in force:after:=awaits	-15
in force:after:=awaits+agreed	-11
in force:after:=awaits+ends	8
in force:after:=awaits+wants	-5
in force:after:=effect	12
in force:after:=effect+agreed	-5
in force:after:=effect+ends	-10
in force:after:=effect+over	-4
in force:after:=effect+will+ends	-8
in force:after:=ends	-5
in force:after:=ends+wants	10
in force:after:=over	-2
in force:after:=over+ends	12
in force:after:=signed	-17
in force:after:=signed+ends	8
in force:after:=signed+over	-7
in force:after:=signed+wants	-11
in force:after:=unsigned	-13
in force:after:=wants	9
in force:after:=will	4
in force:after:=will+ends	-10
in force:after:=will+ends+wants	-16
in force:after:=will+wants	8
in force:after:agreed	4
in force:after:awaits	-18
in force:after:ends	6
in force:after:over	-4
in force:after:signed	-14
in force:after:unsigned	-3
in force:after:will	-5
in force:all ended>0.05	15
in force:all ended>0.1	3
in force:all ended>0.2	-11
in force:all ended>0.35	-6
in force:all ended>0.5	3
in force:all ended>0.65	28
in force:all ended>0.8	15
in force:all ended>0.9	13
in force:all in force>0.05	-3
in force:all in force>0.1	6
in force:all in force>0.2	18
in force:all in force>0.35	17
in force:all in force>0.5	9
in force:all in force>0.65	14
in force:all in force>0.8	3
in force:all in force>0.9	-6
in force:all in force>0.97	-6
in force:all proposed>0.05	-5
in force:all proposed>0.2	5
in force:all proposed>0.35	9
in force:all proposed>0.5	-4
in force:all proposed>0.8	-5
in force:all proposed>0.9	-4
in force:all proposed>0.97	3
in force:all:agreed	-10
in force:all:agreed=0	-18
in force:all:agreed=1	-15
in force:all:agreed=2	-15
in force:all:agreed=3	28
in force:all:awaits	-17
in force:all:awaits=0	-13
in force:all:awaits=1	-21
in force:all:awaits=2	2
in force:all:awaits=3	15
in force:all:effect	-15
in force:all:effect=0	-14
in force:all:effect=1	-3
in force:all:effect=2	-28
in force:all:effect=3	-2
in force:all:ends	-18
in force:all:ends=0	-7
in force:all:ends=1	-18
in force:all:ends=2	-17
in force:all:ends=3	5
in force:all:over	-13
in force:all:over=0	-14
in force:all:over=1	-2
in force:all:over=2	-28
in force:all:over=3	6
in force:all:signed	-20
in force:all:signed=0	-12
in force:all:signed=1	-21
in force:all:signed=2	-3
in force:all:signed=3	16
in force:all:unsigned	-20
in force:all:unsigned=0	-18
in force:all:unsigned=1	-22
in force:all:unsigned=2	3
in force:all:wants	-14
in force:all:wants=0	-14
in force:all:wants=1	-6
in force:all:wants=2	-7
in force:all:wants=3	-8
in force:all:will	-13
in force:all:will=0	-15
in force:all:will=2	-8
in force:all:will=3	-28
in force:another end	8
in force:another end end	24
in force:another end end+length	2
in force:another end end+length+since	-20
in force:another end end+since	4
in force:another end end>0.05	8
in force:another end end>0.1	8
in force:another end end>0.2	-6
in force:another end end>0.35	5
in force:another end end>0.5	-4
in force:another end end>0.65	-7
in force:another end end>0.8	-9
in force:another end end>0.9	-14
in force:another end false end+length	-3
in force:another end false end+length+since	-13
in force:another end false end+since	2
in force:another end length>0.05	-5
in force:another end length>0.1	-16
in force:another end length>0.2	-9
in force:another end length>0.35	-13
in force:another end length>0.5	-2
in force:another end length>0.65	17
in force:another end length>0.8	6
in force:another end length>0.9	4
in force:another end mine=4	12
in force:another end mine=5	-14
in force:another end mine=6	-14
in force:another end mine=7	9
in force:another end mine=8	22
in force:another end mine=9	-13
in force:another end since>0.05	3
in force:another end since>0.1	8
in force:another end since>0.2	4
in force:another end since>0.35	-12
in force:another end since>0.8	6
in force:another end since>0.9	18
in force:another end since>0.97	23
in force:another end true end	24
in force:another end true end+length	7
in force:another end true end+length+since	-19
in force:another end true end+since	2
in force:another length	4
in force:another length length	4
in force:another length length>0.05	4
in force:another length length>0.1	4
in force:another length length>0.2	9
in force:another length length>0.35	18
in force:another length length>0.5	12
in force:another length mine=5	-15
in force:another length mine=6	-27
in force:another length mine=8	10
in force:another length mine=9	13
in force:another length true length	4
in force:another start	-2
in force:another start end>0.05	-12
in force:another start end>0.1	-10
in force:another start end>0.2	-6
in force:another start end>0.5	-9
in force:another start end>0.65	4
in force:another start end>0.8	4
in force:another start end>0.9	16
in force:another start end>0.97	30
in force:another start false end+since	2
in force:another start length>0.1	-2
in force:another start length>0.2	-8
in force:another start length>0.35	-10
in force:another start length>0.5	-6
in force:another start length>0.65	-7
in force:another start length>0.8	-5
in force:another start length>0.9	16
in force:another start length>0.97	23
in force:another start mine=4	-8
in force:another start mine=5	-2
in force:another start mine=6	7
in force:another start mine=7	-12
in force:another start mine=8	-18
in force:another start mine=9	16
in force:another start since>0.05	-2
in force:another start since>0.1	-2
in force:another start since>0.2	-5
in force:another start since>0.35	4
in force:another start since>0.5	-16
in force:another start since>0.65	12
in force:another start true end+since	-6
in force:asks	5
in force:bare	-17
in force:bare bare	-17
in force:bare mine=0	-69
in force:bare mine=1	-20
in force:bare mine=2	14
in force:bare mine=3	4
in force:bare mine=4	33
in force:bare mine=5	29
in force:bare mine=6	13
in force:bare mine=7	16
in force:bare mine=8	-41
in force:bare mine=9	-136
in force:bare true bare	-17
in force:before:=	-3
in force:before:=agreed	-11
in force:before:=agreed+ends	21
in force:before:=agreed+wants	-2
in force:before:=awaits	-3
in force:before:=effect	-28
in force:before:=effect+ends	10
in force:before:=effect+will+ends	20
in force:before:=ends	-5
in force:before:=ends+wants	11
in force:before:=over	4
in force:before:=over+ends	-13
in force:before:=over+wants	-12
in force:before:=signed	5
in force:before:=unsigned	13
in force:before:=wants	-13
in force:before:=will	-18
in force:before:=will+agreed	-6
in force:before:=will+ends	-14
in force:before:awaits	14
in force:before:effect	-12
in force:before:ends	6
in force:before:over	5
in force:before:signed	11
in force:before:unsigned	13
in force:before:wants	2
in force:before:will	-5
in force:c0=agree	-4
in force:c0=bear	11
in force:c0=begin	-5
in force:c0=buy	19
in force:c0=deny	18
in force:c0=down	-2
in force:c0=end	-6
in force:c0=lack	-7
in force:c0=propose	-35
in force:c0=refuse	-2
in force:c0=renew	12
in force:c0=return	11
in force:c0=say	-20
in force:c0=sell	-25
in force:c0=sign	5
in force:c0=stay	-4
in force:c0=suspend	12
in force:c0=target	-27
in force:c0=threaten	-4
in force:c0=up	6
in force:c1=agree	-7
in force:c1=bear	4
in force:c1=begin	-4
in force:c1=buy	22
in force:c1=deny	17
in force:c1=end	-2
in force:c1=propose	-29
in force:c1=renew	13
in force:c1=return	10
in force:c1=say	-24
in force:c1=sell	-26
in force:c1=sign	-12
in force:c1=stay	2
in force:c1=suspend	5
in force:c1=target	-12
in force:c1=up	-2
in force:ct0=agree future	-6
in force:ct0=agree modal	-15
in force:ct0=agree past	-5
in force:ct0=agree past-passive	-12
in force:ct0=agree perfect	13
in force:ct0=agree pluperfect	10
in force:ct0=agree present	2
in force:ct0=agree present-passive	-5
in force:ct0=bear future	-6
in force:ct0=bear modal	-3
in force:ct0=bear modal-passive	12
in force:ct0=bear past	30
in force:ct0=bear perfect	6
in force:ct0=bear pluperfect	-6
in force:ct0=bear present	-13
in force:ct0=bear present-passive	5
in force:ct0=begin future	-11
in force:ct0=begin modal	9
in force:ct0=begin past	-4
in force:ct0=begin perfect	-9
in force:ct0=begin present-passive	8
in force:ct0=buy future	2
in force:ct0=buy present	12
in force:ct0=deny present	13
in force:ct0=down future	-3
in force:ct0=down modal	6
in force:ct0=down past	-29
in force:ct0=down past-passive	11
in force:ct0=down perfect	-12
in force:ct0=down present	17
in force:ct0=end future	-5
in force:ct0=end modal	7
in force:ct0=end past	-25
in force:ct0=end past-passive	-4
in force:ct0=end perfect	5
in force:ct0=end pluperfect	-6
in force:ct0=impose future	-7
in force:ct0=impose future-passive	7
in force:ct0=impose modal	-7
in force:ct0=impose modal-passive	8
in force:ct0=impose past	8
in force:ct0=impose past-passive	-14
in force:ct0=impose perfect	8
in force:ct0=impose perfect-passive	13
in force:ct0=impose pluperfect	10
in force:ct0=impose pluperfect-passive	-11
in force:ct0=impose present	-7
in force:ct0=impose present-passive	-5
in force:ct0=lack future	8
in force:ct0=lack past	-15
in force:ct0=lack present	2
in force:ct0=propose future	-5
in force:ct0=propose modal	10
in force:ct0=propose past	-9
in force:ct0=propose past-passive	-7
in force:ct0=propose perfect	-34
in force:ct0=propose pluperfect	-16
in force:ct0=propose present-passive	-9
in force:ct0=renew future	8
in force:ct0=renew future-passive	-7
in force:ct0=renew modal-passive	7
in force:ct0=renew past	3
in force:ct0=renew past-passive	-16
in force:ct0=renew perfect	9
in force:ct0=renew perfect-passive	8
in force:ct0=renew present	23
in force:ct0=renew present-passive	4
in force:ct0=return present	22
in force:ct0=say future	-14
in force:ct0=say modal	-4
in force:ct0=say perfect	-18
in force:ct0=say pluperfect	-10
in force:ct0=say present	4
in force:ct0=say present-passive	-10
in force:ct0=sell present	-6
in force:ct0=sign future	-5
in force:ct0=sign modal	13
in force:ct0=sign modal-passive	-17
in force:ct0=sign past	8
in force:ct0=sign past-passive	-6
in force:ct0=sign perfect	18
in force:ct0=sign pluperfect	10
in force:ct0=sign present	-4
in force:ct0=sign present-passive	-24
in force:ct0=stay future	10
in force:ct0=stay future-passive	-17
in force:ct0=stay modal	6
in force:ct0=stay modal-passive	2
in force:ct0=stay past	-29
in force:ct0=stay past-passive	-8
in force:ct0=stay perfect	2
in force:ct0=stay pluperfect	-34
in force:ct0=stay present	4
in force:ct0=suspend future-passive	18
in force:ct0=suspend modal	22
in force:ct0=suspend modal-passive	5
in force:ct0=suspend past	-5
in force:ct0=suspend past-passive	18
in force:ct0=suspend perfect	-18
in force:ct0=suspend perfect-passive	12
in force:ct0=suspend pluperfect	10
in force:ct0=suspend present	-17
in force:ct0=suspend present-passive	9
in force:ct0=target future	-10
in force:ct0=target future-passive	-9
in force:ct0=target past	6
in force:ct0=target past-passive	4
in force:ct0=target present	-11
in force:ct0=target present-passive	-14
in force:ct0=up future	3
in force:ct0=up modal	20
in force:ct0=up past	-21
in force:ct0=up perfect	10
in force:ct0=up present	-11
in force:ct0=up present-passive	22
in force:ct1=agree future	-5
in force:ct1=agree infinitive	-13
in force:ct1=agree modal	-15
in force:ct1=agree participle-passive	25
in force:ct1=agree past	-15
in force:ct1=agree past-passive	-11
in force:ct1=agree perfect	-5
in force:ct1=agree pluperfect	8
in force:ct1=agree present	2
in force:ct1=agree present-passive	-5
in force:ct1=bear future	-5
in force:ct1=bear gerund	-11
in force:ct1=bear infinitive	4
in force:ct1=bear modal	-3
in force:ct1=bear modal-passive	12
in force:ct1=bear participle-passive	-20
in force:ct1=bear past	26
in force:ct1=bear perfect	7
in force:ct1=bear pluperfect	-6
in force:ct1=bear present	-12
in force:ct1=bear present-passive	5
in force:ct1=begin future	-17
in force:ct1=begin gerund	-12
in force:ct1=begin infinitive	16
in force:ct1=begin modal	-12
in force:ct1=begin past	-3
in force:ct1=begin perfect	-6
in force:ct1=begin present	4
in force:ct1=begin present-passive	8
in force:ct1=buy future	2
in force:ct1=buy present	8
in force:ct1=deny present	13
in force:ct1=down future	10
in force:ct1=down infinitive	-5
in force:ct1=down modal	6
in force:ct1=down past	-29
in force:ct1=down past-passive	11
in force:ct1=down perfect	-12
in force:ct1=down present	17
in force:ct1=end future	-10
in force:ct1=end infinitive	23
in force:ct1=end modal	8
in force:ct1=end participle-passive	-7
in force:ct1=end past	-22
in force:ct1=end past-passive	-4
in force:ct1=end perfect	5
in force:ct1=end pluperfect	-6
in force:ct1=impose future	12
in force:ct1=impose future-passive	7
in force:ct1=impose gerund	18
in force:ct1=impose infinitive	-10
in force:ct1=impose infinitive-passive	25
in force:ct1=impose modal	-11
in force:ct1=impose modal-passive	8
in force:ct1=impose participle-passive	-6
in force:ct1=impose past	-2
in force:ct1=impose past-passive	-13
in force:ct1=impose perfect-passive	8
in force:ct1=impose pluperfect	12
in force:ct1=impose pluperfect-passive	-10
in force:ct1=impose present	-7
in force:ct1=impose present-passive	-5
in force:ct1=lack future	8
in force:ct1=lack infinitive	16
in force:ct1=lack past	-15
in force:ct1=lack present	2
in force:ct1=propose modal	12
in force:ct1=propose participle-passive	2
in force:ct1=propose past-passive	-6
in force:ct1=propose perfect	-28
in force:ct1=propose pluperfect	-7
in force:ct1=propose present	-13
in force:ct1=propose present-passive	-8
in force:ct1=renew future	8
in force:ct1=renew future-passive	-7
in force:ct1=renew gerund	7
in force:ct1=renew infinitive	-14
in force:ct1=renew infinitive-passive	10
in force:ct1=renew modal-passive	7
in force:ct1=renew participle-passive	13
in force:ct1=renew past	3
in force:ct1=renew past-passive	-16
in force:ct1=renew perfect	9
in force:ct1=renew perfect-passive	8
in force:ct1=renew present	19
in force:ct1=renew present-passive	4
in force:ct1=return present	22
in force:ct1=say future	-14
in force:ct1=say gerund	-8
in force:ct1=say infinitive	-3
in force:ct1=say modal	-4
in force:ct1=say past	4
in force:ct1=say perfect	-18
in force:ct1=say present	-2
in force:ct1=say present-passive	-10
in force:ct1=sell present	-6
in force:ct1=sign future	-6
in force:ct1=sign gerund	7
in force:ct1=sign infinitive	-11
in force:ct1=sign modal	13
in force:ct1=sign modal-passive	-17
in force:ct1=sign participle-passive	8
in force:ct1=sign past	-4
in force:ct1=sign past-passive	-5
in force:ct1=sign perfect	3
in force:ct1=sign pluperfect	7
in force:ct1=sign present	-5
in force:ct1=sign present-passive	-24
in force:ct1=stay future	16
in force:ct1=stay future-passive	-17
in force:ct1=stay gerund	37
in force:ct1=stay infinitive	14
in force:ct1=stay modal	4
in force:ct1=stay modal-passive	2
in force:ct1=stay participle-passive	-3
in force:ct1=stay past	-29
in force:ct1=stay past-passive	-8
in force:ct1=stay perfect	2
in force:ct1=stay pluperfect	-32
in force:ct1=suspend future	-5
in force:ct1=suspend future-passive	18
in force:ct1=suspend infinitive	12
in force:ct1=suspend modal	22
in force:ct1=suspend modal-passive	5
in force:ct1=suspend participle-passive	-17
in force:ct1=suspend past	-12
in force:ct1=suspend past-passive	18
in force:ct1=suspend perfect	-16
in force:ct1=suspend perfect-passive	12
in force:ct1=suspend pluperfect	10
in force:ct1=suspend present	-17
in force:ct1=suspend present-passive	9
in force:ct1=target future	-9
in force:ct1=target future-passive	-9
in force:ct1=target gerund	17
in force:ct1=target past-passive	4
in force:ct1=target perfect	6
in force:ct1=target present	-11
in force:ct1=target present-passive	-14
in force:ct1=up future	-4
in force:ct1=up gerund	11
in force:ct1=up infinitive	-6
in force:ct1=up modal	-6
in force:ct1=up past	-21
in force:ct1=up perfect	11
in force:ct1=up present	-6
in force:ct1=up present-passive	22
in force:end	4
in force:end as ended>0.05	-23
in force:end as ended>0.1	-24
in force:end as ended>0.2	-25
in force:end as ended>0.35	-11
in force:end as ended>0.5	-8
in force:end as ended>0.65	-4
in force:end as ended>0.8	-3
in force:end as in force>0.05	15
in force:end as in force>0.1	19
in force:end as in force>0.2	25
in force:end as in force>0.35	29
in force:end as in force>0.5	21
in force:end as in force>0.65	29
in force:end as in force>0.8	30
in force:end as in force>0.9	39
in force:end as in force>0.97	52
in force:end as proposed>0.05	2
in force:end as proposed>0.1	-12
in force:end as proposed>0.2	-12
in force:end as proposed>0.35	-7
in force:end as proposed>0.5	-14
in force:end as proposed>0.65	-11
in force:end as proposed>0.8	-19
in force:end as proposed>0.9	-25
in force:end as proposed>0.97	-38
in force:end+length	-2
in force:end+length+since	-13
in force:end+since	-6
in force:end=ahead	2
in force:end=gone	-44
in force:end=none	-23
in force:end=soon	-6
in force:end=today	-7
in force:end=yesterday	-10
in force:end>0.05	-2
in force:end>0.1	4
in force:end>0.2	8
in force:end>0.35	5
in force:end>0.65	5
in force:end>0.97	10
in force:has-future	-12
in force:has-gerund	8
in force:has-infinitive	7
in force:has-participle	11
in force:has-past	-5
in force:has-perfect	2
in force:headline	-2
in force:here:=	-15
in force:here:=agreed	-27
in force:here:=agreed+ends+wants	22
in force:here:=agreed+over	-16
in force:here:=agreed+over+ends	7
in force:here:=agreed+wants	35
in force:here:=awaits	-32
in force:here:=awaits+agreed	-12
in force:here:=awaits+agreed+ends	30
in force:here:=awaits+ends	-16
in force:here:=awaits+signed+ends	16
in force:here:=effect	-12
in force:here:=effect+agreed	-26
in force:here:=effect+agreed+ends	16
in force:here:=effect+ends	4
in force:here:=effect+over	-22
in force:here:=effect+over+ends	15
in force:here:=effect+wants	-2
in force:here:=effect+will	22
in force:here:=effect+will+agreed+ends	-15
in force:here:=effect+will+ends	-9
in force:here:=ends+wants	-10
in force:here:=over	-7
in force:here:=over+ends+wants	-21
in force:here:=over+wants	-6
in force:here:=signed	-9
in force:here:=signed+effect	9
in force:here:=signed+effect+ends	24
in force:here:=signed+ends	20
in force:here:=signed+over	-18
in force:here:=signed+wants	-10
in force:here:=unsigned	-8
in force:here:=wants	-55
in force:here:=will	-19
in force:here:=will+agreed	-6
in force:here:=will+agreed+ends	7
in force:here:=will+ends	13
in force:here:=will+over	11
in force:here:=will+wants	19
in force:here:agreed	4
in force:here:effect	-5
in force:here:ends	14
in force:here:over	-27
in force:here:signed	22
in force:here:unsigned	23
in force:here:wants	-14
in force:here:will	4
in force:lead="	-21
in force:lead=(	30
in force:lead=)	17
in force:lead=*	2
in force:lead=,	-3
in force:lead=-	-29
in force:lead=1	-11
in force:lead=11	-16
in force:lead=12	-12
in force:lead=14	-8
in force:lead=150	-4
in force:lead=30	-18
in force:lead=31	-18
in force:lead=8	-21
in force:lead=9	-18
in force:lead=:	-16
in force:lead=a	17
in force:lead=all	-14
in force:lead=although	-6
in force:lead=american	-7
in force:lead=an	-12
in force:lead=and	-27
in force:lead=another	-12
in force:lead=as	33
in force:lead=at	-12
in force:lead=august	-32
in force:lead=because	-7
in force:lead=before	30
in force:lead=beijing	17
in force:lead=bessent	-3
in force:lead=both	17
in force:lead=brazil	5
in force:lead=britain	13
in force:lead=but	-36
in force:lead=by	-6
in force:lead=chile	-8
in force:lead=china	35
in force:lead=chinese	-26
in force:lead=colombia	-10
in force:lead=denmark	-12
in force:lead=donald	-15
in force:lead=each	16
in force:lead=egypt	-19
in force:lead=five	-8
in force:lead=for	-25
in force:lead=four	10
in force:lead=from	-34
in force:lead=georgia	-7
in force:lead=goods	4
in force:lead=had	5
in force:lead=he	-16
in force:lead=his	-2
in force:lead=i	-7
in force:lead=iceland	3
in force:lead=if	-2
in force:lead=in	13
in force:lead=it	5
in force:lead=japan	17
in force:lead=july	-19
in force:lead=kenya	17
in force:lead=malaysia	9
in force:lead=march	-11
in force:lead=mexico	76
in force:lead=minister	-3
in force:lead=mr	-3
in force:lead=my	-18
in force:lead=negotiators	-8
in force:lead=neither	15
in force:lead=nine	-4
in force:lead=ninety	12
in force:lead=no	-5
in force:lead=nov	14
in force:lead=november	11
in force:lead=now	2
in force:lead=oman	2
in force:lead=on	-3
in force:lead=one	-13
in force:lead=other	9
in force:lead=our	7
in force:lead=peru	7
in force:lead=president	-6
in force:lead=prime	-9
in force:lead=should	9
in force:lead=since	-10
in force:lead=six	3
in force:lead=sixty	8
in force:lead=so	9
in force:lead=suspended	-29
in force:lead=ten	-9
in force:lead=that	12
in force:lead=their	18
in force:lead=there	4
in force:lead=they	-12
in force:lead=this	10
in force:lead=those	-16
in force:lead=three	-9
in force:lead=thursday	13
in force:lead=till	-30
in force:lead=today	10
in force:lead=tomorrow	-5
in force:lead=tonight	16
in force:lead=trade	-11
in force:lead=truce	14
in force:lead=trump	26
in force:lead=tuesday	-4
in force:lead=turkey	-18
in force:lead=twenty	-9
in force:lead=two	-17
in force:lead=under	19
in force:lead=unless	-10
in force:lead=until	12
in force:lead=us	7
in force:lead=washington	3
in force:lead=we	8
in force:lead=what	-4
in force:lead=when	-29
in force:lead=where	19
in force:lead=which	25
in force:lead=while	-13
in force:lead=who	-16
in force:lead=whose	-4
in force:lead=with	-20
in force:lead=without	3
in force:lead=you	23
in force:lead=—	5
in force:lead=•	-5
in force:length	-4
in force:length as ended>0.05	-4
in force:length as ended>0.1	5
in force:length as ended>0.2	6
in force:length as ended>0.35	-4
in force:length as ended>0.5	-8
in force:length as ended>0.8	8
in force:length as ended>0.9	10
in force:length as in force>0.05	7
in force:length as in force>0.1	12
in force:length as in force>0.2	19
in force:length as in force>0.35	23
in force:length as in force>0.5	6
in force:length as in force>0.65	6
in force:length as in force>0.8	22
in force:length as in force>0.9	-5
in force:length as in force>0.97	4
in force:length as proposed>0.05	10
in force:length as proposed>0.2	-4
in force:length as proposed>0.35	-10
in force:length as proposed>0.5	-6
in force:length as proposed>0.65	-8
in force:length as proposed>0.8	16
in force:length as proposed>0.9	3
in force:length as proposed>0.97	2
in force:length+since	16
in force:length>0.05	-2
in force:length>0.2	6
in force:length>0.35	6
in force:length>0.8	15
in force:length>0.9	-8
in force:made a sentence whose=3	-31
in force:made a sentence whose=4	-46
in force:made a sentence whose=5	-15
in force:made a sentence whose=6	-11
in force:made a sentence whose=8	8
in force:made a sentence whose=9	9
in force:made another end whose=4	3
in force:made another end whose=5	19
in force:made another end whose=6	31
in force:made another end whose=7	-20
in force:made another end whose=8	-14
in force:made another end whose=9	-2
in force:made another length whose=5	-6
in force:made another length whose=7	-2
in force:made another length whose=8	-9
in force:made another length whose=9	-3
in force:made another start whose=5	3
in force:made another start whose=6	8
in force:made another start whose=7	-9
in force:made another start whose=8	-6
in force:made bare whose=3	-39
in force:made bare whose=4	-40
in force:made bare whose=7	-29
in force:made bare whose=8	-7
in force:made bare whose=9	12
in force:made other state whose=3	-27
in force:made other state whose=4	-9
in force:made other state whose=5	-14
in force:made other state whose=7	3
in force:made other state whose=8	-34
in force:made other state whose=9	11
in force:made own whose=2	-6
in force:made own whose=3	-91
in force:made own whose=4	-51
in force:made own whose=5	-21
in force:made own whose=6	-12
in force:made own whose=7	14
in force:made own whose=8	16
in force:made own whose=9	27
in force:mine=0 rival=0	-107
in force:mine=0 rival=1	-30
in force:mine=0 rival=2	-11
in force:mine=0 rival=3	21
in force:mine=0 rival=4	-16
in force:mine=0 rival=5	11
in force:mine=0 rival=6	11
in force:mine=0 rival=7	-3
in force:mine=0 rival=8	-9
in force:mine=1 rival=0	-54
in force:mine=1 rival=1	-24
in force:mine=1 rival=3	11
in force:mine=1 rival=4	12
in force:mine=1 rival=5	-29
in force:mine=1 rival=6	-23
in force:mine=1 rival=7	-10
in force:mine=1 rival=8	-5
in force:mine=2 rival=0	-49
in force:mine=2 rival=1	26
in force:mine=2 rival=2	-7
in force:mine=2 rival=3	15
in force:mine=2 rival=4	-16
in force:mine=2 rival=5	-42
in force:mine=2 rival=6	-36
in force:mine=2 rival=8	-23
in force:mine=2 rival=9	-16
in force:mine=3 rival=0	-26
in force:mine=3 rival=1	6
in force:mine=3 rival=2	29
in force:mine=3 rival=3	8
in force:mine=3 rival=4	21
in force:mine=3 rival=5	-7
in force:mine=3 rival=6	-12
in force:mine=3 rival=7	15
in force:mine=3 rival=8	4
in force:mine=3 rival=9	-30
in force:mine=4 rival=0	6
in force:mine=4 rival=1	-21
in force:mine=4 rival=2	18
in force:mine=4 rival=3	-2
in force:mine=4 rival=4	22
in force:mine=4 rival=5	9
in force:mine=4 rival=6	11
in force:mine=4 rival=7	9
in force:mine=4 rival=8	-11
in force:mine=4 rival=9	25
in force:mine=5 rival=0	-14
in force:mine=5 rival=1	19
in force:mine=5 rival=2	15
in force:mine=5 rival=4	13
in force:mine=5 rival=5	-27
in force:mine=5 rival=6	19
in force:mine=5 rival=7	-8
in force:mine=5 rival=8	-13
in force:mine=5 rival=9	-23
in force:mine=6 rival=0	16
in force:mine=6 rival=1	9
in force:mine=6 rival=2	16
in force:mine=6 rival=3	3
in force:mine=6 rival=4	4
in force:mine=6 rival=5	-12
in force:mine=6 rival=6	11
in force:mine=6 rival=7	-24
in force:mine=6 rival=8	4
in force:mine=6 rival=9	4
in force:mine=7 rival=0	25
in force:mine=7 rival=1	-15
in force:mine=7 rival=2	-2
in force:mine=7 rival=3	-22
in force:mine=7 rival=5	-9
in force:mine=7 rival=6	3
in force:mine=7 rival=7	23
in force:mine=7 rival=8	5
in force:mine=7 rival=9	19
in force:mine=8 rival=0	10
in force:mine=8 rival=1	-8
in force:mine=8 rival=2	-44
in force:mine=8 rival=3	-12
in force:mine=8 rival=4	7
in force:mine=8 rival=5	28
in force:mine=8 rival=6	-6
in force:mine=8 rival=7	-4
in force:mine=8 rival=8	20
in force:mine=9 rival=0	10
in force:mine=9 rival=1	2
in force:mine=9 rival=2	-2
in force:mine=9 rival=3	-10
in force:mine=9 rival=5	4
in force:mine=9 rival=6	-8
in force:mine=9 rival=8	-24
in force:one sentence	-15
in force:other other pair ended a sentence	-33
in force:other other pair ended bare	-14
in force:other other pair ended end open	-13
in force:other other pair ended end same	-3
in force:other other pair ended own	16
in force:other other pair in force a sentence	-2
in force:other other pair in force another end	-17
in force:other other pair in force another length	-15
in force:other other pair in force another start	7
in force:other other pair in force bare	-5
in force:other other pair in force end apart	10
in force:other other pair in force end open	18
in force:other other pair in force end same	-73
in force:other other pair proposed a sentence	-11
in force:other other pair proposed another length	-13
in force:other other pair proposed bare	-14
in force:other other pair proposed end apart	-5
in force:other other pair proposed end open	20
in force:other other pair proposed end same	-25
in force:other other pair proposed own	8
in force:other same pair ended a sentence	-53
in force:other same pair ended another length	17
in force:other same pair ended bare	-5
in force:other same pair ended end apart	-25
in force:other same pair ended end open	-4
in force:other same pair ended end same	-21
in force:other same pair ended own	-4
in force:other same pair in force a sentence	-16
in force:other same pair in force another end	-16
in force:other same pair in force another length	-27
in force:other same pair in force another start	-5
in force:other same pair in force bare	19
in force:other same pair in force end apart	16
in force:other same pair in force end open	-14
in force:other same pair in force end same	2
in force:other same pair in force own	-67
in force:other same pair proposed a sentence	-7
in force:other same pair proposed another end	12
in force:other same pair proposed another length	31
in force:other same pair proposed another start	-15
in force:other same pair proposed bare	-3
in force:other same pair proposed end apart	16
in force:other same pair proposed end same	-5
in force:other same pair proposed own	-16
in force:other state of ended	-23
in force:other state of ended end	-14
in force:other state of ended end+length	2
in force:other state of ended end>0.05	-6
in force:other state of ended end>0.1	-6
in force:other state of ended end>0.2	-17
in force:other state of ended end>0.35	-10
in force:other state of ended end>0.5	-7
in force:other state of ended end>0.65	-4
in force:other state of ended end>0.8	-3
in force:other state of ended false end+length	-2
in force:other state of ended length	-13
in force:other state of ended length>0.05	-38
in force:other state of ended length>0.1	-21
in force:other state of ended length>0.2	-13
in force:other state of ended length>0.35	-8
in force:other state of ended length>0.5	-6
in force:other state of ended length>0.65	-3
in force:other state of ended length>0.8	-2
in force:other state of ended mine=0	-6
in force:other state of ended mine=1	-2
in force:other state of ended mine=4	-12
in force:other state of ended mine=5	6
in force:other state of ended mine=6	-14
in force:other state of ended mine=7	4
in force:other state of ended mine=9	-13
in force:other state of ended true end	-14
in force:other state of ended true end+length	6
in force:other state of ended true length	-13
in force:other state of proposed	-6
in force:other state of proposed end+length	18
in force:other state of proposed end+length+since	20
in force:other state of proposed end+since	2
in force:other state of proposed end>0.05	9
in force:other state of proposed end>0.1	16
in force:other state of proposed end>0.2	8
in force:other state of proposed end>0.35	10
in force:other state of proposed end>0.5	13
in force:other state of proposed end>0.65	15
in force:other state of proposed end>0.8	-6
in force:other state of proposed end>0.9	-31
in force:other state of proposed end>0.97	-39
in force:other state of proposed false end+length	3
in force:other state of proposed false end+length+since	18
in force:other state of proposed false end+since	14
in force:other state of proposed false length+since	-6
in force:other state of proposed length	-40
in force:other state of proposed length>0.05	11
in force:other state of proposed length>0.1	9
in force:other state of proposed length>0.2	4
in force:other state of proposed length>0.35	-12
in force:other state of proposed length>0.5	-23
in force:other state of proposed length>0.65	-9
in force:other state of proposed length>0.8	8
in force:other state of proposed length>0.9	-23
in force:other state of proposed length>0.97	4
in force:other state of proposed mine=0	-47
in force:other state of proposed mine=1	-50
in force:other state of proposed mine=2	-16
in force:other state of proposed mine=3	6
in force:other state of proposed mine=4	9
in force:other state of proposed mine=5	-16
in force:other state of proposed mine=6	8
in force:other state of proposed mine=7	16
in force:other state of proposed mine=8	10
in force:other state of proposed since	-20
in force:other state of proposed since>0.05	2
in force:other state of proposed since>0.1	4
in force:other state of proposed since>0.5	-5
in force:other state of proposed since>0.8	-3
in force:other state of proposed since>0.97	4
in force:other state of proposed true end+length	25
in force:other state of proposed true end+length+since	5
in force:other state of proposed true end+since	-28
in force:other state of proposed true length	-40
in force:other state of proposed true length+since	4
in force:other state of proposed true since	-20
in force:own	-5
in force:own end	3
in force:own end+length	-11
in force:own end+length+since	-14
in force:own end+since	-16
in force:own end>0.05	-5
in force:own end>0.2	8
in force:own end>0.5	-3
in force:own end>0.65	-3
in force:own end>0.97	-7
in force:own false end+length	-18
in force:own false end+length+since	-6
in force:own false end+since	-10
in force:own false length+since	-18
in force:own length	18
in force:own length+since	15
in force:own length>0.05	-2
in force:own length>0.1	3
in force:own length>0.2	5
in force:own length>0.35	13
in force:own length>0.65	-4
in force:own length>0.8	12
in force:own length>0.9	-16
in force:own length>0.97	-7
in force:own mine=0	-31
in force:own mine=1	-41
in force:own mine=2	-54
in force:own mine=3	9
in force:own mine=4	12
in force:own mine=5	6
in force:own mine=6	12
in force:own mine=7	-2
in force:own mine=8	-6
in force:own mine=9	10
in force:own since	-3
in force:own since>0.05	2
in force:own since>0.1	8
in force:own since>0.35	-2
in force:own since>0.5	7
in force:own since>0.65	-7
in force:own since>0.8	2
in force:own since>0.97	-19
in force:own true end	3
in force:own true end+length	6
in force:own true end+length+since	-18
in force:own true end+since	-13
in force:own true length	18
in force:own true length+since	36
in force:own true since	-3
in force:pc0=bear	-28
in force:pc0=buy	-4
in force:pc0=down	6
in force:pc0=lack	-24
in force:pc0=propose	9
in force:pc0=refuse	3
in force:pc0=renew	13
in force:pc0=say	-25
in force:pc0=sell	-7
in force:pc0=sign	7
in force:pc0=stay	5
in force:pc0=suspend	8
in force:pc0=target	6
in force:pc0=threaten	3
in force:pc0=up	-3
in force:pt0=future	-9
in force:pt0=future-passive	7
in force:pt0=modal	9
in force:pt0=modal-passive	30
in force:pt0=past	-6
in force:pt0=past-passive	-2
in force:pt0=past-passive-not	-30
in force:pt0=perfect	-11
in force:pt0=perfect-passive	21
in force:pt0=pluperfect	5
in force:pt0=pluperfect-passive	22
in force:pt0=present	-12
in force:pt0=present-not	14
in force:pt0=present-passive	-15
in force:pt0=present-passive-not	36
in force:qt=future	5
in force:qt=modal	-2
in force:qt=past	4
in force:qt=perfect	-13
in force:qt=pluperfect	18
in force:qt=present	-6
in force:quoted	-7
in force:said ended>0.05	-13
in force:said ended>0.1	-15
in force:said ended>0.35	-35
in force:said ended>0.5	-6
in force:said ended>0.65	-7
in force:said ended>0.8	-4
in force:said ended>0.9	-5
in force:said ended>0.97	6
in force:said in force>0.05	28
in force:said in force>0.1	16
in force:said in force>0.2	15
in force:said in force>0.35	2
in force:said in force>0.65	9
in force:said in force>0.8	7
in force:said in force>0.9	20
in force:said in force>0.97	-10
in force:said proposed>0.05	-7
in force:said proposed>0.1	-2
in force:said proposed>0.2	10
in force:said proposed>0.35	5
in force:said proposed>0.5	-3
in force:said proposed>0.65	4
in force:said proposed>0.8	12
in force:said proposed>0.9	16
in force:said proposed>0.97	27
in force:sentences	-13
in force:since	-38
in force:since as in force>0.05	14
in force:since as in force>0.1	26
in force:since as in force>0.2	16
in force:since as in force>0.35	16
in force:since as in force>0.5	31
in force:since as in force>0.65	20
in force:since as in force>0.8	30
in force:since as in force>0.9	35
in force:since as in force>0.97	7
in force:since as proposed>0.05	-3
in force:since as proposed>0.1	-5
in force:since as proposed>0.2	-3
in force:since as proposed>0.35	-20
in force:since as proposed>0.5	-9
in force:since as proposed>0.65	14
in force:since as proposed>0.8	12
in force:since as proposed>0.9	23
in force:since as proposed>0.97	6
in force:since=ahead	-32
in force:since=ahead month	-2
in force:since=gone	-8
in force:since=gone month	-2
in force:since=none	-11
in force:since=soon	-6
in force:since=soon month	-2
in force:since=yesterday	-3
in force:since>0.1	7
in force:since>0.35	-6
in force:since>0.5	5
in force:since>0.8	8
in force:since>0.9	10
in force:since>0.97	-7
in force:some ended>0.05	-17
in force:some ended>0.1	-11
in force:some ended>0.2	-11
in force:some ended>0.35	-18
in force:some ended>0.5	-38
in force:some ended>0.65	-17
in force:some ended>0.8	8
in force:some ended>0.97	2
in force:some in force>0.05	-14
in force:some in force>0.1	3
in force:some in force>0.2	6
in force:some in force>0.35	6
in force:some in force>0.5	5
in force:some in force>0.65	-12
in force:some proposed>0.05	-11
in force:some proposed>0.1	-8
in force:some proposed>0.35	-5
in force:some proposed>0.65	-9
in force:some proposed>0.8	-5
in force:some proposed>0.9	14
in force:some proposed>0.97	6
in force:t0=future	-4
in force:t0=future-not	2
in force:t0=future-passive	-19
in force:t0=future-passive-not	8
in force:t0=modal	4
in force:t0=modal-not	9
in force:t0=modal-passive	-4
in force:t0=past	5
in force:t0=past-not	-14
in force:t0=perfect	15
in force:t0=perfect-passive	8
in force:t0=pluperfect	-2
in force:t0=pluperfect-passive	-12
in force:t0=present	4
in force:t0=present-not	5
in force:t0=present-passive	6
in force:t0=present-passive-not	15
in force:tense=future	11
in force:tense=future ahead	10
in force:tense=future none	-10
in force:tense=future soon	-11
in force:tense=modal ahead	7
in force:tense=modal none	-25
in force:tense=modal today	5
in force:tense=none	-2
in force:tense=none ahead	3
in force:tense=none gone	5
in force:tense=none none	-17
in force:tense=none soon	4
in force:tense=none today	11
in force:tense=none yesterday	-9
in force:tense=past	-23
in force:tense=past ahead	-16
in force:tense=past gone	-37
in force:tense=past none	25
in force:tense=past soon	-35
in force:tense=past today	-16
in force:tense=perfect	21
in force:tense=perfect ahead	-9
in force:tense=perfect gone	-10
in force:tense=perfect none	-3
in force:tense=perfect soon	11
in force:tense=pluperfect	-10
in force:tense=pluperfect none	-13
in force:tense=pluperfect soon	-16
in force:tense=present	-17
in force:tense=present ahead	4
in force:tense=present gone	-16
in force:tense=present none	-4
in force:tense=present soon	4
in force:tense=present today	-17
in force:top	-2
in force:when=ahead ahead	-18
in force:when=ahead ahead 	3
in force:when=ahead ahead long	-21
in force:when=ahead ahead month	-2
in force:when=ahead ahead month long	-3
in force:when=ahead gone	8
in force:when=ahead gone 	11
in force:when=ahead gone long	2
in force:when=ahead gone month	3
in force:when=ahead gone month 	15
in force:when=ahead gone month long	-7
in force:when=ahead none	-6
in force:when=ahead none long	-15
in force:when=ahead soon	2
in force:when=ahead soon 	-7
in force:when=ahead soon long	7
in force:when=ahead soon month	-2
in force:when=ahead soon month long	-2
in force:when=ahead today	6
in force:when=ahead today 	-7
in force:when=ahead today long	9
in force:when=ahead yesterday	3
in force:when=ahead yesterday 	-12
in force:when=ahead yesterday long	10
in force:when=gone gone	-27
in force:when=gone gone long	-27
in force:when=gone gone month	-11
in force:when=gone gone month long	-11
in force:when=gone none	-14
in force:when=gone none 	-11
in force:when=gone none long	-2
in force:when=none ahead	-25
in force:when=none ahead 	-5
in force:when=none ahead long	-20
in force:when=none gone 	12
in force:when=none gone long	-14
in force:when=none gone month	-5
in force:when=none gone month 	13
in force:when=none gone month long	-27
in force:when=none none	-19
in force:when=none none 	-17
in force:when=none none long	-4
in force:when=none soon	-7
in force:when=none soon 	-90
in force:when=none soon long	22
in force:when=none today 	-35
in force:when=none today long	24
in force:when=none yesterday	14
in force:when=none yesterday 	-26
in force:when=none yesterday long	28
in force:when=soon gone	-3
in force:when=soon gone 	-7
in force:when=soon gone month	4
in force:when=soon gone month long	6
in force:when=soon none	6
in force:when=soon none 	9
in force:when=soon none long	-4
in force:when=soon soon	-13
in force:when=soon soon 	-12
in force:when=soon soon long	-6
in force:when=soon today	-13
in force:when=soon today 	-11
in force:when=soon today long	-4
in force:when=soon yesterday	-24
in force:when=soon yesterday 	-27
in force:when=soon yesterday long	-6
in force:when=today gone	-48
in force:when=today gone long	-56
in force:when=today gone month	-18
in force:when=today gone month long	-24
in force:when=today none	25
in force:when=today none 	7
in force:when=today none long	29
in force:when=today soon	3
in force:when=today soon 	15
in force:when=today soon long	-9
in force:when=today today 	-20
in force:when=today today long	12
in force:when=today yesterday	-9
in force:when=today yesterday long	-3
in force:when=yesterday gone month	-3
in force:when=yesterday gone month long	-3
in force:when=yesterday none	-2
in force:when=yesterday none 	-10
in force:when=yesterday none long	6
in force:whole ended>0.05	-10
in force:whole ended>0.1	2
in force:whole ended>0.2	-11
in force:whole ended>0.5	-22
in force:whole ended>0.65	-4
in force:whole ended>0.8	3
in force:whole ended>0.97	4
in force:whole in force>0.05	14
in force:whole in force>0.1	13
in force:whole in force>0.2	11
in force:whole in force>0.35	10
in force:whole in force>0.5	15
in force:whole in force>0.65	10
in force:whole in force>0.8	10
in force:whole in force>0.9	12
in force:whole in force>0.97	26
in force:whole proposed>0.05	-4
in force:whole proposed>0.1	-6
in force:whole proposed>0.2	-9
in force:whole proposed>0.35	-9
in force:whole proposed>0.5	3
in force:whole proposed>0.65	-3
in force:whole proposed>0.9	-3
in force:whole proposed>0.97	10
in force:whose>0.05	-21
in force:whose>0.1	-20
in force:whose>0.2	-20
in force:whose>0.35	-4
in force:whose>0.5	14
in force:whose>0.65	23
in force:whose>0.8	25
in force:whose>0.9	26
in force:whose>0.97	27
none	41
none ended	19
none ended a sentence	-21
none ended bare	4
none ended other state	35
none in force	22
none in force a sentence	11
none in force another end	3
none in force another length	29
none in force another start	3
none in force bare	-11
none in force other state	5
none in force own	44
none n=1	13
none n=3	15
none n=4	13
none n=5	17
none n=6	39
none n=7	7
none n=8	4
none proposed	19
none proposed a sentence	31
none proposed another end	11
none proposed another length	5
none proposed another start	24
none proposed bare	6
none proposed other state	12
none proposed own	30
proposed:a sentence	2
proposed:a sentence end	-10
proposed:a sentence end+length	9
proposed:a sentence end+since	9
proposed:a sentence end>0.2	9
proposed:a sentence end>0.35	19
proposed:a sentence end>0.5	6
proposed:a sentence end>0.65	15
proposed:a sentence end>0.8	17
proposed:a sentence end>0.9	14
proposed:a sentence end>0.97	14
proposed:a sentence false end+length	12
proposed:a sentence false end+length+since	-5
proposed:a sentence length	6
proposed:a sentence length+since	16
proposed:a sentence length>0.05	16
proposed:a sentence length>0.1	16
proposed:a sentence length>0.2	-15
proposed:a sentence length>0.35	-3
proposed:a sentence length>0.5	10
proposed:a sentence length>0.65	7
proposed:a sentence length>0.9	-9
proposed:a sentence length>0.97	12
proposed:a sentence mine=1	-15
proposed:a sentence mine=2	21
proposed:a sentence mine=3	-7
proposed:a sentence mine=4	-18
proposed:a sentence mine=5	-2
proposed:a sentence mine=7	-19
proposed:a sentence mine=8	12
proposed:a sentence mine=9	22
proposed:a sentence since	-54
proposed:a sentence since>0.05	-8
proposed:a sentence since>0.1	-8
proposed:a sentence since>0.2	6
proposed:a sentence since>0.35	2
proposed:a sentence since>0.5	6
proposed:a sentence since>0.65	8
proposed:a sentence since>0.8	18
proposed:a sentence since>0.9	-5
proposed:a sentence true end	-10
proposed:a sentence true end+length	-8
proposed:a sentence true end+since	9
proposed:a sentence true length	6
proposed:a sentence true length+since	16
proposed:a sentence true since	-54
proposed:after:=	12
proposed:after:=agreed	5
proposed:after:=agreed+over	7
proposed:after:=agreed+wants	-10
proposed:after:=awaits	20
proposed:after:=awaits+agreed	-9
proposed:after:=awaits+agreed+ends	9
proposed:after:=awaits+agreed+wants	-2
proposed:after:=awaits+ends	14
proposed:after:=awaits+wants	18
proposed:after:=effect	-11
proposed:after:=effect+ends	-23
proposed:after:=effect+will+ends	9
proposed:after:=ends	-14
proposed:after:=ends+wants	9
proposed:after:=over	-25
proposed:after:=over+ends	7
proposed:after:=signed	18
proposed:after:=signed+ends	5
proposed:after:=signed+wants	-29
proposed:after:=unsigned	4
proposed:after:=wants	9
proposed:after:=will	-2
proposed:after:=will+ends	8
proposed:after:=will+ends+wants	9
proposed:after:=will+wants	14
proposed:after:agreed	3
proposed:after:awaits	33
proposed:after:effect	-30
proposed:after:ends	-8
proposed:after:over	-11
proposed:after:unsigned	-4
proposed:after:wants	9
proposed:after:will	19
proposed:all ended>0.1	16
proposed:all ended>0.2	-8
proposed:all ended>0.35	-5
proposed:all ended>0.5	6
proposed:all ended>0.65	-12
proposed:all ended>0.8	-5
proposed:all in force>0.1	6
proposed:all in force>0.2	5
proposed:all in force>0.65	-5
proposed:all in force>0.8	-6
proposed:all in force>0.9	-7
proposed:all in force>0.97	3
proposed:all proposed>0.05	16
proposed:all proposed>0.1	22
proposed:all proposed>0.2	30
proposed:all proposed>0.35	27
proposed:all proposed>0.5	23
proposed:all proposed>0.65	8
proposed:all proposed>0.9	-13
proposed:all proposed>0.97	-6
proposed:all:agreed	-4
proposed:all:agreed=0	-22
proposed:all:agreed=1	-4
proposed:all:agreed=2	10
proposed:all:agreed=3	-17
proposed:all:awaits	3
proposed:all:awaits=0	-24
proposed:all:awaits=2	7
proposed:all:awaits=3	-9
proposed:all:effect	-16
proposed:all:effect=0	-11
proposed:all:effect=1	-5
proposed:all:effect=2	-15
proposed:all:effect=3	-23
proposed:all:ends	-14
proposed:all:ends=0	-14
proposed:all:ends=1	4
proposed:all:ends=2	-8
proposed:all:ends=3	-16
proposed:all:over	-14
proposed:all:over=0	-11
proposed:all:over=1	10
proposed:all:over=2	-41
proposed:all:over=3	-27
proposed:all:signed	-8
proposed:all:signed=0	-16
proposed:all:signed=1	-8
proposed:all:signed=2	7
proposed:all:signed=3	-20
proposed:all:unsigned	12
proposed:all:unsigned=0	-24
proposed:all:unsigned=1	8
proposed:all:unsigned=2	12
proposed:all:wants	-6
proposed:all:wants=0	-22
proposed:all:wants=1	-7
proposed:all:wants=2	5
proposed:all:wants=3	-8
proposed:all:will	-16
proposed:all:will=0	-13
proposed:all:will=1	-2
proposed:all:will=2	-40
proposed:all:will=3	22
proposed:another end	-6
proposed:another end end	8
proposed:another end end+length	-14
proposed:another end end>0.05	-6
proposed:another end end>0.1	-6
proposed:another end end>0.2	10
proposed:another end false end+length	-14
proposed:another end false end+length+since	-20
proposed:another end length>0.05	-7
proposed:another end length>0.1	-6
proposed:another end length>0.35	4
proposed:another end mine=4	-15
proposed:another end mine=6	-18
proposed:another end since>0.05	-6
proposed:another end since>0.35	6
proposed:another end since>0.5	9
proposed:another end since>0.65	9
proposed:another end since>0.8	9
proposed:another end true end	8
proposed:another length	12
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
proposed:another length false end+length	4
proposed:another length length	14
proposed:another length length>0.05	12
proposed:another length length>0.1	12
proposed:another length length>0.2	20
proposed:another length length>0.5	-22
proposed:another length length>0.65	-7
proposed:another length mine=3	-6
proposed:another length mine=4	14
proposed:another length mine=5	-27
proposed:another length mine=6	-2
proposed:another length mine=7	21
proposed:another length mine=8	16
proposed:another length mine=9	4
proposed:another length true length	14
proposed:another start	-2
proposed:another start since>0.05	-2
proposed:another start since>0.1	-2
proposed:asks	-18
proposed:bare	-21
proposed:bare bare	-21
proposed:bare mine=0	-100
proposed:bare mine=1	-15
proposed:bare mine=2	-44
proposed:bare mine=3	3
proposed:bare mine=4	17
proposed:bare mine=5	48
proposed:bare mine=6	30
proposed:bare mine=7	40
proposed:bare mine=8	-81
proposed:bare mine=9	-63
proposed:bare true bare	-21
proposed:before:=	3
proposed:before:=agreed	23
proposed:before:=agreed+ends	-6
proposed:before:=agreed+wants	-2
proposed:before:=awaits	16
proposed:before:=effect	3
proposed:before:=effect+ends	5
proposed:before:=effect+will+ends	-20
proposed:before:=ends	14
proposed:before:=ends+wants	11
proposed:before:=over	-15
proposed:before:=over+ends	9
proposed:before:=over+wants	9
proposed:before:=signed	-10
proposed:before:=unsigned	2
proposed:before:=will	8
proposed:before:=will+agreed	14
proposed:before:=will+ends	-17
proposed:before:agreed	18
proposed:before:awaits	5
proposed:before:effect	-3
proposed:before:ends	16
proposed:before:signed	-9
proposed:before:unsigned	7
proposed:before:wants	12
proposed:before:will	-2
proposed:c0=agree	5
proposed:c0=bear	-8
proposed:c0=begin	3
proposed:c0=buy	-31
proposed:c0=deny	-3
proposed:c0=down	7
proposed:c0=end	-13
proposed:c0=lack	-16
proposed:c0=propose	2
proposed:c0=refuse	17
proposed:c0=return	2
proposed:c0=sell	21
proposed:c0=suspend	-5
proposed:c0=target	-3
proposed:c0=threaten	4
proposed:c0=up	4
proposed:c1=agree	4
proposed:c1=bear	-6
proposed:c1=buy	-30
proposed:c1=deny	-20
proposed:c1=down	9
proposed:c1=end	-8
proposed:c1=impose	5
proposed:c1=lack	-15
proposed:c1=renew	9
proposed:c1=return	-10
proposed:c1=say	9
proposed:c1=sign	9
proposed:c1=stay	-2
proposed:c1=suspend	-2
proposed:c1=target	-11
proposed:c1=threaten	-8
proposed:c1=up	9
proposed:ct0=agree future	13
proposed:ct0=agree past	-5
proposed:ct0=agree past-passive	-5
proposed:ct0=agree pluperfect	9
proposed:ct0=agree present	17
proposed:ct0=agree present-passive	-22
proposed:ct0=bear future	-24
proposed:ct0=bear modal	-2
proposed:ct0=bear modal-passive	8
proposed:ct0=bear perfect	-14
proposed:ct0=bear pluperfect	14
proposed:ct0=bear present-passive	-10
proposed:ct0=begin future	10
proposed:ct0=begin modal	-4
proposed:ct0=begin perfect	8
proposed:ct0=begin pluperfect	-13
proposed:ct0=begin present-passive	-2
proposed:ct0=buy future	-8
proposed:ct0=buy perfect	-26
proposed:ct0=buy present	6
proposed:ct0=deny present	-12
proposed:ct0=down modal	2
proposed:ct0=down past	21
proposed:ct0=down past-passive	-4
proposed:ct0=down perfect	7
proposed:ct0=down present	-28
proposed:ct0=end future	-9
proposed:ct0=end modal	-11
proposed:ct0=end past	-11
proposed:ct0=end past-passive	-5
proposed:ct0=end pluperfect	-5
proposed:ct0=end present	4
proposed:ct0=impose future	24
proposed:ct0=impose future-passive	-17
proposed:ct0=impose modal	-6
proposed:ct0=impose modal-passive	14
proposed:ct0=impose past	-12
proposed:ct0=impose past-passive	-2
proposed:ct0=impose perfect	2
proposed:ct0=impose perfect-passive	2
proposed:ct0=impose pluperfect-passive	-9
proposed:ct0=impose present	-8
proposed:ct0=impose present-passive	4
proposed:ct0=lack future	-29
proposed:ct0=lack present	-28
proposed:ct0=propose future	11
proposed:ct0=propose modal	-4
proposed:ct0=propose past	-14
proposed:ct0=propose perfect	16
proposed:ct0=propose pluperfect	-12
proposed:ct0=propose present	12
proposed:ct0=propose present-passive	-3
proposed:ct0=refuse past	20
proposed:ct0=renew future	21
proposed:ct0=renew future-passive	-8
proposed:ct0=renew modal	-9
proposed:ct0=renew modal-passive	11
proposed:ct0=renew past-passive	9
proposed:ct0=renew perfect-passive	-7
proposed:ct0=renew present	-8
proposed:ct0=renew present-passive	-5
proposed:ct0=return present	-22
proposed:ct0=say future	10
proposed:ct0=say modal	8
proposed:ct0=say past	-3
proposed:ct0=say perfect	18
proposed:ct0=say pluperfect	-7
proposed:ct0=say present	-18
proposed:ct0=sell present	2
proposed:ct0=sign future	-5
proposed:ct0=sign perfect	-10
proposed:ct0=sign pluperfect	10
proposed:ct0=sign present	4
proposed:ct0=sign present-passive	-22
proposed:ct0=stay future	3
proposed:ct0=stay future-passive	16
proposed:ct0=stay modal	15
proposed:ct0=stay past	17
proposed:ct0=stay past-passive	-17
proposed:ct0=stay perfect	-18
proposed:ct0=stay pluperfect	5
proposed:ct0=stay present	-15
proposed:ct0=stay present-passive	-7
proposed:ct0=suspend future	-12
proposed:ct0=suspend future-passive	8
proposed:ct0=suspend modal	-7
proposed:ct0=suspend past	-15
proposed:ct0=suspend past-passive	-12
proposed:ct0=suspend perfect	-9
proposed:ct0=suspend pluperfect	17
proposed:ct0=suspend present	3
proposed:ct0=suspend present-passive	2
proposed:ct0=target future	18
proposed:ct0=target future-passive	-10
proposed:ct0=target present	-4
proposed:ct0=target present-passive	-13
proposed:ct0=up future	18
proposed:ct0=up modal	-25
proposed:ct0=up present	17
proposed:ct1=agree future	12
proposed:ct1=agree infinitive	-10
proposed:ct1=agree participle-passive	-18
proposed:ct1=agree past	5
proposed:ct1=agree past-passive	-5
proposed:ct1=agree perfect	13
proposed:ct1=agree present	12
proposed:ct1=agree present-passive	-22
proposed:ct1=bear future	-24
proposed:ct1=bear gerund	2
proposed:ct1=bear infinitive	-6
proposed:ct1=bear modal	-2
proposed:ct1=bear modal-passive	8
proposed:ct1=bear participle-passive	21
proposed:ct1=bear past	-11
proposed:ct1=bear perfect	-14
proposed:ct1=bear pluperfect	14
proposed:ct1=bear present-passive	-10
proposed:ct1=begin future	-2
proposed:ct1=begin gerund	3
proposed:ct1=begin infinitive	-3
proposed:ct1=begin modal	11
proposed:ct1=begin past	2
proposed:ct1=begin perfect	9
proposed:ct1=begin pluperfect	-13
proposed:ct1=begin present	-5
proposed:ct1=begin present-passive	-2
proposed:ct1=buy future	-8
proposed:ct1=buy perfect	-26
proposed:ct1=buy present	12
proposed:ct1=deny present	-12
proposed:ct1=down future	-8
proposed:ct1=down infinitive	15
proposed:ct1=down modal	2
proposed:ct1=down participle-passive	-12
proposed:ct1=down past	19
proposed:ct1=down past-passive	-4
proposed:ct1=down perfect	4
proposed:ct1=down present	-28
proposed:ct1=end future	-2
proposed:ct1=end infinitive	2
proposed:ct1=end modal	-11
proposed:ct1=end participle-passive	4
proposed:ct1=end past	-10
proposed:ct1=end past-passive	-5
proposed:ct1=end pluperfect	-5
proposed:ct1=end present	4
proposed:ct1=impose future	8
proposed:ct1=impose future-passive	-17
proposed:ct1=impose gerund	9
proposed:ct1=impose infinitive	9
proposed:ct1=impose infinitive-passive	-24
proposed:ct1=impose modal	-6
proposed:ct1=impose modal-passive	14
proposed:ct1=impose perfect	11
proposed:ct1=impose perfect-passive	2
proposed:ct1=impose pluperfect-passive	-7
proposed:ct1=impose present	-9
proposed:ct1=impose present-passive	5
proposed:ct1=lack future	-29
proposed:ct1=lack present	-28
proposed:ct1=propose future	10
proposed:ct1=propose infinitive	-5
proposed:ct1=propose modal	-20
proposed:ct1=propose participle-passive	-25
proposed:ct1=propose past	6
proposed:ct1=propose perfect	14
proposed:ct1=propose pluperfect	-10
proposed:ct1=propose present	20
proposed:ct1=propose present-passive	-6
proposed:ct1=renew future	21
proposed:ct1=renew future-passive	-8
proposed:ct1=renew gerund	-8
proposed:ct1=renew infinitive	10
proposed:ct1=renew infinitive-passive	-6
proposed:ct1=renew modal	-9
proposed:ct1=renew modal-passive	11
proposed:ct1=renew participle-passive	8
proposed:ct1=renew past-passive	9
proposed:ct1=renew perfect-passive	-7
proposed:ct1=renew present	-8
proposed:ct1=renew present-passive	-5
proposed:ct1=return present	-22
proposed:ct1=say future	10
proposed:ct1=say infinitive	15
proposed:ct1=say modal	8
proposed:ct1=say perfect	17
proposed:ct1=say pluperfect	-9
proposed:ct1=say present	-8
proposed:ct1=say present-passive	2
proposed:ct1=sell present	2
proposed:ct1=sign gerund	2
proposed:ct1=sign past	12
proposed:ct1=sign present-passive	-22
proposed:ct1=stay future	-8
proposed:ct1=stay future-passive	21
proposed:ct1=stay gerund	-12
proposed:ct1=stay infinitive	-3
proposed:ct1=stay modal	17
proposed:ct1=stay past	14
proposed:ct1=stay past-passive	-17
proposed:ct1=stay perfect	-18
proposed:ct1=stay pluperfect	8
proposed:ct1=stay present	-8
proposed:ct1=stay present-passive	-7
proposed:ct1=suspend future	-2
proposed:ct1=suspend future-passive	8
proposed:ct1=suspend infinitive	-7
proposed:ct1=suspend modal	-7
proposed:ct1=suspend participle-passive	17
proposed:ct1=suspend past	-14
proposed:ct1=suspend past-passive	-12
proposed:ct1=suspend pluperfect	17
proposed:ct1=suspend present	-5
proposed:ct1=suspend present-passive	2
proposed:ct1=target future	18
proposed:ct1=target future-passive	-10
proposed:ct1=target perfect	-7
proposed:ct1=target present	-4
proposed:ct1=target present-passive	-13
proposed:ct1=up future	6
proposed:ct1=up gerund	2
proposed:ct1=up infinitive	8
proposed:ct1=up modal	-4
proposed:ct1=up present	11
proposed:end	-14
proposed:end as ended>0.05	-22
proposed:end as ended>0.1	-21
proposed:end as ended>0.2	-14
proposed:end as ended>0.35	-9
proposed:end as ended>0.5	-3
proposed:end as ended>0.8	3
proposed:end as ended>0.9	5
proposed:end as in force>0.05	-14
proposed:end as in force>0.2	-4
proposed:end as in force>0.35	-12
proposed:end as in force>0.5	-21
proposed:end as in force>0.65	-26
proposed:end as in force>0.8	-13
proposed:end as in force>0.9	-31
proposed:end as in force>0.97	-73
proposed:end as proposed>0.05	23
proposed:end as proposed>0.1	24
proposed:end as proposed>0.2	25
proposed:end as proposed>0.35	15
proposed:end as proposed>0.5	18
proposed:end as proposed>0.65	18
proposed:end as proposed>0.8	20
proposed:end as proposed>0.9	29
proposed:end as proposed>0.97	26
proposed:end+length+since	3
proposed:end+since	6
proposed:end=ahead	8
proposed:end=none	-18
proposed:end=soon	-30
proposed:end=today	6
proposed:end=yesterday	-5
proposed:end>0.2	3
proposed:end>0.5	5
proposed:end>0.65	-5
proposed:end>0.8	5
proposed:end>0.9	9
proposed:end>0.97	-11
proposed:has-future	-13
proposed:has-infinitive	-9
proposed:has-modal	3
proposed:has-perfect	6
proposed:has-pluperfect	4
proposed:has-present	3
proposed:headline	5
proposed:here:=	-18
proposed:here:=agreed	-5
proposed:here:=agreed+ends	-12
proposed:here:=agreed+wants	-6
proposed:here:=awaits	2
proposed:here:=awaits+agreed	-28
proposed:here:=awaits+agreed+ends	13
proposed:here:=awaits+agreed+wants	-6
proposed:here:=awaits+ends	6
proposed:here:=awaits+signed+ends	-17
proposed:here:=awaits+wants	-10
proposed:here:=effect	-38
proposed:here:=effect+agreed	-26
proposed:here:=effect+agreed+ends	9
proposed:here:=effect+over+ends	-8
proposed:here:=effect+wants	-11
proposed:here:=effect+will	4
proposed:here:=effect+will+agreed+ends	-23
proposed:here:=effect+will+ends	-6
proposed:here:=ends	-16
proposed:here:=ends+wants	26
proposed:here:=over	-36
proposed:here:=over+ends	-13
proposed:here:=over+ends+wants	21
proposed:here:=over+wants	5
proposed:here:=signed	-15
proposed:here:=signed+effect+ends	-5
proposed:here:=signed+ends	10
proposed:here:=signed+wants	-20
proposed:here:=unsigned	-2
proposed:here:=wants	13
proposed:here:=will	9
proposed:here:=will+agreed	30
proposed:here:=will+ends	22
proposed:here:=will+over+ends	15
proposed:here:=will+wants	27
proposed:here:agreed	-10
proposed:here:awaits	-8
proposed:here:effect	-45
proposed:here:over	-23
proposed:here:signed	-16
proposed:here:unsigned	6
proposed:here:wants	30
proposed:here:will	26
proposed:lead="	-4
proposed:lead=(	-13
proposed:lead=)	-5
proposed:lead=*	-22
proposed:lead=,	-4
proposed:lead=-	-7
proposed:lead=1	-16
proposed:lead=150	-16
proposed:lead=31	12
proposed:lead=8	7
proposed:lead=:	-9
proposed:lead=;	-4
proposed:lead=a	13
proposed:lead=after	5
proposed:lead=all	-9
proposed:lead=american	-5
proposed:lead=an	32
proposed:lead=and	-9
proposed:lead=another	5
proposed:lead=as	6
proposed:lead=at	-10
proposed:lead=august	-2
proposed:lead=because	13
proposed:lead=before	-11
proposed:lead=beijing	-13
proposed:lead=bessent	-8
proposed:lead=between	15
proposed:lead=both	-10
proposed:lead=brazil	14
proposed:lead=britain	-12
proposed:lead=but	17
proposed:lead=by	33
proposed:lead=canada	-13
proposed:lead=chile	-5
proposed:lead=china	-11
proposed:lead=chinese	-12
proposed:lead=denmark	19
proposed:lead=each	-14
proposed:lead=eighteen	6
proposed:lead=eleven	-4
proposed:lead=ends	-5
proposed:lead=five	-5
proposed:lead=for	-11
proposed:lead=four	21
proposed:lead=from	-34
proposed:lead=goods	-6
proposed:lead=he	-7
proposed:lead=his	20
proposed:lead=i	-38
proposed:lead=iceland	-17
proposed:lead=in	4
proposed:lead=it	-4
proposed:lead=its	3
proposed:lead=japan	-5
proposed:lead=malaysia	11
proposed:lead=mexico	-20
proposed:lead=minister	-9
proposed:lead=mr	18
proposed:lead=my	9
proposed:lead=negotiators	19
proposed:lead=nine	-10
proposed:lead=ninety	14
proposed:lead=no	15
proposed:lead=norway	-17
proposed:lead=november	-19
proposed:lead=now	17
proposed:lead=on	-22
proposed:lead=one	12
proposed:lead=other	-3
proposed:lead=our	-14
proposed:lead=peru	-17
proposed:lead=prime	13
proposed:lead=should	-11
proposed:lead=since	-34
proposed:lead=six	3
proposed:lead=sixty	-14
proposed:lead=ten	-7
proposed:lead=that	2
proposed:lead=the	-2
proposed:lead=their	4
proposed:lead=there	14
proposed:lead=they	-16
proposed:lead=this	8
proposed:lead=those	13
proposed:lead=three	-5
proposed:lead=thursday	28
proposed:lead=till	-9
proposed:lead=to	8
proposed:lead=tomorrow	12
proposed:lead=treasury	17
proposed:lead=truce	-9
proposed:lead=trump	-27
proposed:lead=turkey	22
proposed:lead=twenty	22
proposed:lead=two	-8
proposed:lead=u.s.	14
proposed:lead=under	-24
proposed:lead=until	13
proposed:lead=us	-11
proposed:lead=vietnam	-3
proposed:lead=washington	13
proposed:lead=we	2
proposed:lead=when	-16
proposed:lead=where	-5
proposed:lead=whether	10
proposed:lead=while	6
proposed:lead=who	-6
proposed:lead=whose	8
proposed:lead=with	-29
proposed:lead=without	-10
proposed:lead=yesterday	-18
proposed:lead=yet	26
proposed:lead=you	-2
proposed:lead=—	-12
proposed:lead=•	-5
proposed:length	4
proposed:length as ended>0.05	-9
proposed:length as ended>0.1	-13
proposed:length as ended>0.2	-16
proposed:length as ended>0.35	-15
proposed:length as ended>0.5	-16
proposed:length as ended>0.65	-11
proposed:length as ended>0.8	-11
proposed:length as ended>0.9	4
proposed:length as ended>0.97	-3
proposed:length as in force>0.05	13
proposed:length as in force>0.1	-13
proposed:length as in force>0.2	-9
proposed:length as in force>0.35	-9
proposed:length as in force>0.5	-4
proposed:length as in force>0.65	-4
proposed:length as in force>0.8	-20
proposed:length as in force>0.9	19
proposed:length as in force>0.97	8
proposed:length as proposed>0.05	19
proposed:length as proposed>0.1	27
proposed:length as proposed>0.2	29
proposed:length as proposed>0.35	34
proposed:length as proposed>0.5	33
proposed:length as proposed>0.65	23
proposed:length as proposed>0.8	17
proposed:length as proposed>0.9	32
proposed:length as proposed>0.97	9
proposed:length+since	9
proposed:length>0.05	4
proposed:length>0.1	12
proposed:length>0.2	-2
proposed:length>0.35	-2
proposed:length>0.5	6
proposed:length>0.65	2
proposed:length>0.8	-3
proposed:length>0.9	16
proposed:length>0.97	-8
proposed:made a sentence whose=3	-35
proposed:made a sentence whose=4	-34
proposed:made a sentence whose=5	10
proposed:made a sentence whose=6	-7
proposed:made a sentence whose=7	29
proposed:made a sentence whose=8	18
proposed:made a sentence whose=9	-5
proposed:made another end whose=9	-15
proposed:made another length whose=5	-2
proposed:made another length whose=6	3
proposed:made another length whose=8	4
proposed:made another length whose=9	13
proposed:made bare whose=3	-28
proposed:made bare whose=4	-23
proposed:made bare whose=5	-19
proposed:made bare whose=6	-18
proposed:made bare whose=7	-17
proposed:made bare whose=8	-10
proposed:made bare whose=9	8
proposed:made other state whose=3	-29
proposed:made other state whose=4	-28
proposed:made other state whose=5	-2
proposed:made other state whose=6	11
proposed:made other state whose=7	-7
proposed:made other state whose=8	10
proposed:made other state whose=9	-10
proposed:made own whose=3	-44
proposed:made own whose=4	-51
proposed:made own whose=5	-67
proposed:made own whose=6	8
proposed:made own whose=7	6
proposed:made own whose=8	32
proposed:made own whose=9	17
proposed:mine=0 rival=0	-95
proposed:mine=0 rival=1	-8
proposed:mine=0 rival=2	-12
proposed:mine=0 rival=3	-14
proposed:mine=0 rival=4	-24
proposed:mine=0 rival=6	-15
proposed:mine=0 rival=7	-15
proposed:mine=0 rival=8	-23
proposed:mine=0 rival=9	-71
proposed:mine=1 rival=0	-17
proposed:mine=1 rival=1	-61
proposed:mine=1 rival=2	21
proposed:mine=1 rival=3	27
proposed:mine=1 rival=4	-29
proposed:mine=1 rival=5	21
proposed:mine=1 rival=6	15
proposed:mine=1 rival=7	-31
proposed:mine=1 rival=8	-27
proposed:mine=1 rival=9	-21
proposed:mine=2 rival=0	-33
proposed:mine=2 rival=1	-11
proposed:mine=2 rival=2	7
proposed:mine=2 rival=3	-22
proposed:mine=2 rival=4	-2
proposed:mine=2 rival=5	12
proposed:mine=2 rival=6	21
proposed:mine=2 rival=8	17
proposed:mine=2 rival=9	-29
proposed:mine=3 rival=0	-56
proposed:mine=3 rival=1	-8
proposed:mine=3 rival=2	12
proposed:mine=3 rival=3	18
proposed:mine=3 rival=4	26
proposed:mine=3 rival=5	13
proposed:mine=3 rival=6	5
proposed:mine=3 rival=7	21
proposed:mine=3 rival=8	-23
proposed:mine=3 rival=9	-19
proposed:mine=4 rival=0	-18
proposed:mine=4 rival=1	8
proposed:mine=4 rival=3	26
proposed:mine=4 rival=4	16
proposed:mine=4 rival=5	26
proposed:mine=4 rival=6	-13
proposed:mine=4 rival=7	13
proposed:mine=4 rival=8	-4
proposed:mine=4 rival=9	-13
proposed:mine=5 rival=0	-3
proposed:mine=5 rival=1	12
proposed:mine=5 rival=2	54
proposed:mine=5 rival=3	-9
proposed:mine=5 rival=4	-12
proposed:mine=5 rival=6	-4
proposed:mine=5 rival=7	3
proposed:mine=5 rival=8	3
proposed:mine=5 rival=9	31
proposed:mine=6 rival=1	-17
proposed:mine=6 rival=2	-2
proposed:mine=6 rival=3	5
proposed:mine=6 rival=4	-7
proposed:mine=6 rival=5	11
proposed:mine=6 rival=6	-6
proposed:mine=6 rival=7	-20
proposed:mine=6 rival=8	13
proposed:mine=6 rival=9	24
proposed:mine=7 rival=0	22
proposed:mine=7 rival=2	-26
proposed:mine=7 rival=3	-9
proposed:mine=7 rival=4	-3
proposed:mine=7 rival=5	-16
proposed:mine=7 rival=6	-2
proposed:mine=7 rival=8	15
proposed:mine=7 rival=9	28
proposed:mine=8 rival=0	11
proposed:mine=8 rival=3	8
proposed:mine=8 rival=4	3
proposed:mine=8 rival=5	-39
proposed:mine=8 rival=7	7
proposed:mine=8 rival=8	-5
proposed:mine=8 rival=9	12
proposed:mine=9 rival=2	2
proposed:mine=9 rival=3	4
proposed:mine=9 rival=5	-6
proposed:mine=9 rival=7	11
proposed:mine=9 rival=8	-41
proposed:mine=9 rival=9	5
proposed:one sentence	-16
proposed:other other pair ended bare	-15
proposed:other other pair ended end apart	26
proposed:other other pair ended end open	-10
proposed:other other pair ended end same	-8
proposed:other other pair ended own	33
proposed:other other pair in force a sentence	-17
proposed:other other pair in force another end	5
proposed:other other pair in force another length	33
proposed:other other pair in force another start	-7
proposed:other other pair in force bare	2
proposed:other other pair in force end apart	2
proposed:other other pair in force end open	-9
proposed:other other pair in force end same	7
proposed:other other pair in force own	-9
proposed:other other pair proposed a sentence	-51
proposed:other other pair proposed another length	33
proposed:other other pair proposed bare	-56
proposed:other other pair proposed end apart	13
proposed:other other pair proposed end open	-27
proposed:other other pair proposed end same	-30
proposed:other other pair proposed own	-14
proposed:other same pair ended a sentence	-30
proposed:other same pair ended another length	-3
proposed:other same pair ended bare	-9
proposed:other same pair ended end apart	2
proposed:other same pair ended end open	-7
proposed:other same pair ended end same	-9
proposed:other same pair ended own	-24
proposed:other same pair in force a sentence	-19
proposed:other same pair in force another end	-3
proposed:other same pair in force another length	-16
proposed:other same pair in force another start	2
proposed:other same pair in force bare	-3
proposed:other same pair in force end apart	21
proposed:other same pair in force end open	-6
proposed:other same pair in force end same	-9
proposed:other same pair in force own	-6
proposed:other same pair proposed a sentence	-11
proposed:other same pair proposed another end	-12
proposed:other same pair proposed another length	-18
proposed:other same pair proposed another start	-32
proposed:other same pair proposed bare	5
proposed:other same pair proposed end apart	-6
proposed:other same pair proposed end open	-37
proposed:other same pair proposed end same	-19
proposed:other same pair proposed own	-48
proposed:other state of ended	-22
proposed:other state of ended end	-29
proposed:other state of ended end+length	20
proposed:other state of ended end>0.05	-20
proposed:other state of ended end>0.1	-18
proposed:other state of ended end>0.2	-13
proposed:other state of ended end>0.35	-9
proposed:other state of ended end>0.5	-3
proposed:other state of ended end>0.8	3
proposed:other state of ended end>0.9	5
proposed:other state of ended false end+length	15
proposed:other state of ended false end+length+since	-6
proposed:other state of ended length	-17
proposed:other state of ended length>0.05	-19
proposed:other state of ended length>0.1	-8
proposed:other state of ended length>0.2	-14
proposed:other state of ended length>0.35	-12
proposed:other state of ended length>0.5	-6
proposed:other state of ended length>0.9	4
proposed:other state of ended mine=0	-8
proposed:other state of ended mine=2	-14
proposed:other state of ended mine=4	10
proposed:other state of ended mine=5	-9
proposed:other state of ended mine=6	-10
proposed:other state of ended mine=7	5
proposed:other state of ended mine=8	-5
proposed:other state of ended true end	-29
proposed:other state of ended true end+length	6
proposed:other state of ended true end+length+since	7
proposed:other state of ended true length	-17
proposed:other state of in force	-8
proposed:other state of in force end	-29
proposed:other state of in force end+length	13
proposed:other state of in force end+length+since	25
proposed:other state of in force end+since	-11
proposed:other state of in force end>0.05	2
proposed:other state of in force end>0.1	5
proposed:other state of in force end>0.2	-2
proposed:other state of in force end>0.35	-7
proposed:other state of in force end>0.5	4
proposed:other state of in force end>0.65	-9
proposed:other state of in force end>0.8	-9
proposed:other state of in force end>0.9	-14
proposed:other state of in force end>0.97	-48
proposed:other state of in force false end+length	21
proposed:other state of in force false end+length+since	14
proposed:other state of in force false end+since	-26
proposed:other state of in force false length+since	37
proposed:other state of in force length	-23
proposed:other state of in force length+since	20
proposed:other state of in force length>0.05	10
proposed:other state of in force length>0.2	-6
proposed:other state of in force length>0.35	-14
proposed:other state of in force length>0.5	-8
proposed:other state of in force length>0.65	5
proposed:other state of in force length>0.8	-4
proposed:other state of in force length>0.9	9
proposed:other state of in force length>0.97	-33
proposed:other state of in force mine=0	-24
proposed:other state of in force mine=2	11
proposed:other state of in force mine=3	4
proposed:other state of in force mine=4	27
proposed:other state of in force mine=5	5
proposed:other state of in force mine=6	-8
proposed:other state of in force mine=7	-6
proposed:other state of in force mine=8	-11
proposed:other state of in force mine=9	-21
proposed:other state of in force since	-42
proposed:other state of in force since>0.05	5
proposed:other state of in force since>0.2	-3
proposed:other state of in force since>0.35	-11
proposed:other state of in force since>0.5	-6
proposed:other state of in force since>0.65	9
proposed:other state of in force since>0.8	-8
proposed:other state of in force since>0.9	-4
proposed:other state of in force since>0.97	7
proposed:other state of in force true end	-29
proposed:other state of in force true end+length	-15
proposed:other state of in force true end+length+since	22
proposed:other state of in force true end+since	13
proposed:other state of in force true length	-23
proposed:other state of in force true length+since	-18
proposed:other state of in force true since	-42
proposed:own	-4
proposed:own end	14
proposed:own end+length	-23
proposed:own end+length+since	-12
proposed:own end+since	9
proposed:own end>0.1	-4
proposed:own end>0.2	2
proposed:own end>0.35	-7
proposed:own end>0.65	-8
proposed:own end>0.8	2
proposed:own end>0.9	12
proposed:own end>0.97	7
proposed:own false end+length	-18
proposed:own false end+length+since	-8
proposed:own false end+since	-14
proposed:own false length+since	-25
proposed:own length	3
proposed:own length+since	-5
proposed:own length>0.05	-8
proposed:own length>0.1	4
proposed:own length>0.2	4
proposed:own length>0.35	4
proposed:own length>0.5	9
proposed:own length>0.65	-3
proposed:own length>0.9	16
proposed:own length>0.97	-4
proposed:own mine=0	-62
proposed:own mine=1	-7
proposed:own mine=2	8
proposed:own mine=3	9
proposed:own mine=4	-5
proposed:own mine=5	5
proposed:own mine=7	-9
proposed:own mine=8	-2
proposed:own mine=9	2
proposed:own since	-21
proposed:own since>0.2	2
proposed:own since>0.35	4
proposed:own since>0.5	6
proposed:own since>0.65	-3
proposed:own since>0.8	-16
proposed:own since>0.9	-12
proposed:own since>0.97	-6
proposed:own true end	14
proposed:own true end+length	-10
proposed:own true end+length+since	-10
proposed:own true end+since	26
proposed:own true length	3
proposed:own true length+since	18
proposed:own true since	-21
proposed:pc0=agree	-18
proposed:pc0=bear	-5
proposed:pc0=begin	-17
proposed:pc0=down	-12
proposed:pc0=end	7
proposed:pc0=impose	5
proposed:pc0=lack	-6
proposed:pc0=renew	3
proposed:pc0=return	-9
proposed:pc0=say	3
proposed:pc0=sign	-14
proposed:pc0=stay	7
proposed:pc0=suspend	-5
proposed:pc0=threaten	-2
proposed:pt0=future	3
proposed:pt0=future-passive	-4
proposed:pt0=modal	-6
proposed:pt0=modal-passive	-23
proposed:pt0=past-passive	-5
proposed:pt0=past-passive-not	-10
proposed:pt0=perfect	9
proposed:pt0=perfect-passive	-42
proposed:pt0=pluperfect	28
proposed:pt0=pluperfect-passive	-11
proposed:pt0=present	8
proposed:pt0=present-not	5
proposed:pt0=present-passive	-3
proposed:pt0=present-passive-not	-6
proposed:qt=future	20
proposed:qt=modal	14
proposed:qt=past	-10
proposed:qt=perfect	14
proposed:qt=pluperfect	-4
proposed:qt=present	-3
proposed:quoted	-15
proposed:said ended>0.05	-7
proposed:said ended>0.1	-2
proposed:said ended>0.2	-3
proposed:said ended>0.35	-2
proposed:said ended>0.5	-28
proposed:said ended>0.65	-18
proposed:said ended>0.8	-15
proposed:said ended>0.9	4
proposed:said ended>0.97	11
proposed:said in force>0.05	-2
proposed:said in force>0.1	5
proposed:said in force>0.2	6
proposed:said in force>0.35	15
proposed:said in force>0.5	11
proposed:said in force>0.65	-5
proposed:said in force>0.8	3
proposed:said in force>0.9	-7
proposed:said in force>0.97	-5
proposed:said proposed>0.05	11
proposed:said proposed>0.1	-7
proposed:said proposed>0.2	3
proposed:said proposed>0.35	8
proposed:said proposed>0.5	6
proposed:said proposed>0.65	10
proposed:said proposed>0.8	29
proposed:said proposed>0.9	21
proposed:said proposed>0.97	26
proposed:sentences	-7
proposed:since	-67
proposed:since as in force>0.1	-9
proposed:since as in force>0.2	7
proposed:since as in force>0.35	10
proposed:since as in force>0.8	-37
proposed:since as in force>0.9	-40
proposed:since as in force>0.97	-26
proposed:since as proposed>0.05	16
proposed:since as proposed>0.1	12
proposed:since as proposed>0.2	17
proposed:since as proposed>0.35	23
proposed:since as proposed>0.5	25
proposed:since as proposed>0.65	13
proposed:since as proposed>0.8	-9
proposed:since as proposed>0.9	-10
proposed:since as proposed>0.97	12
proposed:since=ahead	6
proposed:since=ahead month	12
proposed:since=gone	-19
proposed:since=gone month	-26
proposed:since=none	-16
proposed:since=soon	22
proposed:since=today	-24
proposed:since=yesterday	-21
proposed:since>0.1	-3
proposed:since>0.35	-2
proposed:since>0.5	4
proposed:since>0.65	7
proposed:since>0.8	-12
proposed:since>0.9	-14
proposed:some ended>0.05	2
proposed:some ended>0.1	2
proposed:some ended>0.2	14
proposed:some ended>0.5	9
proposed:some ended>0.65	9
proposed:some ended>0.8	2
proposed:some ended>0.9	-7
proposed:some ended>0.97	-14
proposed:some in force>0.05	4
proposed:some in force>0.1	16
proposed:some in force>0.2	19
proposed:some in force>0.35	-2
proposed:some in force>0.5	-2
proposed:some in force>0.65	4
proposed:some in force>0.8	-4
proposed:some in force>0.9	17
proposed:some in force>0.97	21
proposed:some proposed>0.05	-18
proposed:some proposed>0.1	-8
proposed:some proposed>0.2	-13
proposed:some proposed>0.35	-8
proposed:some proposed>0.5	-7
proposed:some proposed>0.65	-10
proposed:some proposed>0.8	-10
proposed:some proposed>0.9	9
proposed:some proposed>0.97	4
proposed:t0=future-passive	11
proposed:t0=future-passive-not	-17
proposed:t0=modal-not	9
proposed:t0=modal-passive	14
proposed:t0=past	-3
proposed:t0=past-passive	-30
proposed:t0=perfect	-10
proposed:t0=perfect-passive	-5
proposed:t0=pluperfect	7
proposed:t0=pluperfect-passive	6
proposed:t0=present	-6
proposed:t0=present-passive	3
proposed:t0=present-passive-not	-3
proposed:tense=future	-16
proposed:tense=future ahead	-2
proposed:tense=future none	-11
proposed:tense=future soon	-41
proposed:tense=modal	15
proposed:tense=modal ahead	4
proposed:tense=modal none	-5
proposed:tense=modal soon	-11
proposed:tense=none	-20
proposed:tense=none ahead	-6
proposed:tense=none gone	-3
proposed:tense=none none	-6
proposed:tense=none soon	4
proposed:tense=none today	-2
proposed:tense=none yesterday	-6
proposed:tense=past	6
proposed:tense=past ahead	15
proposed:tense=past gone	6
proposed:tense=past none	-9
proposed:tense=past soon	-4
proposed:tense=past today	6
proposed:tense=perfect	-12
proposed:tense=perfect ahead	18
proposed:tense=perfect gone	-14
proposed:tense=perfect none	-13
proposed:tense=perfect soon	6
proposed:tense=pluperfect	11
proposed:tense=pluperfect ahead	-28
proposed:tense=pluperfect gone	-3
proposed:tense=pluperfect none	20
proposed:tense=pluperfect soon	-15
proposed:tense=present	-17
proposed:tense=present ahead	4
proposed:tense=present gone	14
proposed:tense=present none	6
proposed:tense=present soon	-18
proposed:tense=present today	3
proposed:top	-3
proposed:when=ahead ahead	4
proposed:when=ahead ahead 	-20
proposed:when=ahead ahead long	16
proposed:when=ahead ahead month	12
proposed:when=ahead ahead month long	12
proposed:when=ahead gone	-7
proposed:when=ahead gone 	10
proposed:when=ahead gone long	-13
proposed:when=ahead gone month	-15
proposed:when=ahead gone month 	7
proposed:when=ahead gone month long	-25
proposed:when=ahead none	-5
proposed:when=ahead none 	-4
proposed:when=ahead none long	-3
proposed:when=ahead soon	34
proposed:when=ahead soon 	44
proposed:when=ahead soon long	11
proposed:when=ahead soon month	-9
proposed:when=ahead soon month long	-9
proposed:when=ahead today	-12
proposed:when=ahead today 	-11
proposed:when=ahead today long	-9
proposed:when=ahead yesterday	-11
proposed:when=ahead yesterday 	-13
proposed:when=ahead yesterday long	-5
proposed:when=gone gone	-3
proposed:when=gone gone long	-3
proposed:when=gone gone month	6
proposed:when=gone gone month long	6
proposed:when=gone none 	-15
proposed:when=gone none long	13
proposed:when=none ahead	4
proposed:when=none ahead 	-7
proposed:when=none ahead long	9
proposed:when=none gone	-6
proposed:when=none gone 	-34
proposed:when=none gone long	8
proposed:when=none gone month	-13
proposed:when=none gone month 	-5
proposed:when=none gone month long	-10
proposed:when=none none	-8
proposed:when=none none 	-21
proposed:when=none none long	4
proposed:when=none soon	-11
proposed:when=none soon 	-58
proposed:when=none soon long	11
proposed:when=none today	-42
proposed:when=none today 	-9
proposed:when=none today long	-34
proposed:when=none yesterday	-21
proposed:when=none yesterday 	-3
proposed:when=none yesterday long	-16
proposed:when=soon gone	-18
proposed:when=soon gone 	-42
proposed:when=soon gone long	-5
proposed:when=soon gone month	-4
proposed:when=soon gone month 	-31
proposed:when=soon gone month long	8
proposed:when=soon none	-8
proposed:when=soon none 	-12
proposed:when=soon none long	2
proposed:when=soon soon	-5
proposed:when=soon soon 	-24
proposed:when=soon soon long	2
proposed:when=soon today	-25
proposed:when=soon today 	-5
proposed:when=soon today long	-21
proposed:when=soon yesterday	-19
proposed:when=soon yesterday 	-2
proposed:when=soon yesterday long	-15
proposed:when=today gone	-3
proposed:when=today gone 	-17
proposed:when=today gone long	8
proposed:when=today gone month	-13
proposed:when=today gone month long	-11
proposed:when=today none	-5
proposed:when=today none 	8
proposed:when=today none long	-18
proposed:when=today soon	5
proposed:when=today soon 	-12
proposed:when=today soon long	14
proposed:when=today today	14
proposed:when=today today long	16
proposed:when=yesterday none	-3
proposed:when=yesterday none 	-23
proposed:when=yesterday none long	11
proposed:whole ended>0.2	7
proposed:whole ended>0.35	-18
proposed:whole ended>0.5	-14
proposed:whole ended>0.65	3
proposed:whole ended>0.9	4
proposed:whole ended>0.97	22
proposed:whole in force>0.05	-3
proposed:whole in force>0.35	2
proposed:whole in force>0.65	5
proposed:whole in force>0.8	10
proposed:whole in force>0.9	-8
proposed:whole in force>0.97	12
proposed:whole proposed>0.05	27
proposed:whole proposed>0.1	27
proposed:whole proposed>0.2	5
proposed:whole proposed>0.35	20
proposed:whole proposed>0.5	17
proposed:whole proposed>0.65	9
proposed:whole proposed>0.8	12
proposed:whole proposed>0.9	18
proposed:whole proposed>0.97	22
proposed:whose>0.05	-20
proposed:whose>0.1	-19
proposed:whose>0.2	-19
proposed:whose>0.35	-11
proposed:whose>0.5	5
proposed:whose>0.65	23
proposed:whose>0.8	25
proposed:whose>0.9	26
proposed:whose>0.97	13`;
