// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always longer	-22
always shorter than text	-55
called in another number	20
called longer	-28
called otherwise	-38
called shorter	-61
called so 0 of 1	28
called so 0 of 2	38
called so 0 of 3	55
called so 0 of 4	-38
called so 1 of 2	-26
called so 1 of 3	-47
called so 2 of 3	-40
called so 2 of 4	-47
called so 3 of 4	-11
column	57
count 1	-53
count 3	23
count 4	36
far	-42
form 0 of 1	-17
form 0 of 3	40
form 0 of 4	-38
form 1 of 2	6
form 1 of 3	15
form 2 of 3	24
form 3 of 4	-28
in list	-97
in list false	11
in list true	-132
k:2 here	40
k:3 here	42
k:f1 false none	-21
k:f1 false some	-27
k:f1 first none	-6
k:f1 first some	-19
k:f1 last none	-32
k:f1 last some	-11
k:f1 left=)	9
k:f1 left=and	-34
k:f1 left=edge	-47
k:f1 left=for	-61
k:f1 left=of	-9
k:f1 left=party :	-14
k:f1 left=party edge	11
k:f1 left=party of	-9
k:f1 left=party on	30
k:f1 left=party word	-6
k:f1 left=that	-8
k:f1 left=to	-10
k:f1 left=v bear	-11
k:f1 left=v buy	18
k:f1 left=word	47
k:f1 none again	-24
k:f1 none new	-17
k:f1 none whose=by	-11
k:f1 none whose=nobody	-20
k:f1 none whose=other	-38
k:f1 only none	-11
k:f1 only some	-12
k:f1 some again	-16
k:f1 some new	-8
k:f1 some whose=by	-17
k:f1 some whose=nobody	-53
k:f1 some whose=on	40
k:f1 some whose=other	-16
k:f1 true none	-19
k:f1 with level none	-26
k:ffar false none	-36
k:ffar false some	-23
k:ffar first none	-20
k:ffar first some	-43
k:ffar last none	-33
k:ffar last some	-19
k:ffar left=,	-6
k:ffar left=and	-11
k:ffar left=edge	7
k:ffar left=for	-22
k:ffar left=on	-25
k:ffar left=party edge	-12
k:ffar left=party number	11
k:ffar left=party of	-8
k:ffar left=party on	15
k:ffar left=party v buy	-18
k:ffar left=party word	-7
k:ffar left=that	-6
k:ffar left=v buy	21
k:ffar left=v impose	-16
k:ffar left=word	-9
k:ffar none again	-48
k:ffar none whose=nobody	-26
k:ffar none whose=on	16
k:ffar none whose=other	-12
k:ffar only none	-23
k:ffar only some	-32
k:ffar some again	-41
k:ffar some new	-11
k:ffar some whose=nobody	-8
k:ffar some whose=on	-25
k:ffar some whose=other	-16
k:ffar true none	9
k:ffar true some	-18
k:ffar with level some	-6
k:gap a=	-15
k:gap a=,	-15
k:gap a=, and	-6
k:gap a=;	-7
k:gap a=and	-20
k:gap a=for	20
k:gap a=for the	-11
k:gap a=in	-12
k:gap a=in the	-23
k:gap a=on	83
k:gap a=on american	6
k:gap a=on argentine	16
k:gap a=on australian	10
k:gap a=on brazilian	10
k:gap a=on canadian	19
k:gap a=on chilean	11
k:gap a=on chinese	17
k:gap a=on egyptian	19
k:gap a=on european	11
k:gap a=on every	-35
k:gap a=on ghanaian	-25
k:gap a=on indonesian	7
k:gap a=on its	21
k:gap a=on japanese	9
k:gap a=on kazakh	27
k:gap a=on kenyan	7
k:gap a=on our	47
k:gap a=on peruvian	10
k:gap a=on the	-26
k:gap a=on the same	-15
k:gap a=on turkish	14
k:gap a=on vietnamese	9
k:gap a=over russian	-16
k:gap b=	40
k:gap b=(	32
k:gap b=, against	-7
k:gap b=, and	-27
k:gap b=, at	54
k:gap b=, from	11
k:gap b=, which is	15
k:gap b=, which pay	24
k:gap b=:	31
k:gap b=and	-68
k:gap b=and the	-19
k:gap b=are	-20
k:gap b=as	14
k:gap b=at	40
k:gap b=duty of	-16
k:gap b=falls from	8
k:gap b=from	17
k:gap b=from % to	6
k:gap b=from per cent to	-10
k:gap b=from to	6
k:gap b=goes from	25
k:gap b=has paid	7
k:gap b=of	-17
k:gap b=pay	19
k:gap b=pay the	-15
k:gap b=pays	35
k:gap b=stands at	-15
k:gap b=stays at	14
k:gap b=to	21
k:gap b=was	-14
k:gap b=will pay	54
k:gap b=would be	9
k:here otherwise	-30
k:here tail	-58
k:here whole	92
k:list	40
k:none	-50
k:only here	17
k:only here pa0	-49
k:only here pa1	54
k:only here pb0	12
k:only here pb1	-7
k:only here sa0	16
k:only here sa1	12
k:only here sa2	-25
k:only here sb0	9
k:only here sb2	11
k:pa0 left=%	-32
k:pa0 left=and	-10
k:pa0 left=for	8
k:pa0 left=in	-31
k:pa0 left=number	-27
k:pa0 left=of	21
k:pa0 left=on	43
k:pa0 left=over	-15
k:pa0 left=party and	-6
k:pa0 left=party for	30
k:pa0 left=party of	11
k:pa0 left=party on	45
k:pa0 left=party over	-21
k:pa0 left=party to	23
k:pa0 left=to	9
k:pa0 left=under	-17
k:pa0 right="	18
k:pa0 right=,	34
k:pa0 right=.	36
k:pa0 right=:	-31
k:pa0 right=;	12
k:pa0 right=and	44
k:pa0 right=as	9
k:pa0 right=at	-17
k:pa0 right=be	57
k:pa0 right=duty	-15
k:pa0 right=edge	-26
k:pa0 right=for	-48
k:pa0 right=if	9
k:pa0 right=into	-52
k:pa0 right=modal	30
k:pa0 right=number	-30
k:pa0 right=of	-35
k:pa0 right=on	10
k:pa0 right=that	-15
k:pa0 right=to	10
k:pa0 right=under	28
k:pa0 right=word	31
k:pa0 right=—	-13
k:pa0 whose=by	-23
k:pa0 whose=nobody	25
k:pa0 whose=on	55
k:pa0 whose=other	-72
k:pa00	31
k:pa00 1	-14
k:pa00 16	-21
k:pa00 2	77
k:pa00 4	-7
k:pa00 8	-35
k:pa00 and>number	-15
k:pa00 for>,	-13
k:pa00 for>.	18
k:pa00 for>and	16
k:pa00 in>.	-22
k:pa00 number>of	-6
k:pa00 of>,	28
k:pa00 on>,	40
k:pa00 on>.	13
k:pa00 on>;	25
k:pa00 on>and	36
k:pa00 on>at	-16
k:pa00 on>be	50
k:pa00 on>for	-30
k:pa00 on>in	-19
k:pa00 on>into	-41
k:pa00 on>modal	8
k:pa00 on>of	-43
k:pa00 on>v stay	27
k:pa00 on>word	10
k:pa00 party for>.	13
k:pa00 party of>.	-12
k:pa00 party on>,	21
k:pa00 party on>.	27
k:pa00 party on>;	26
k:pa00 party on>be	14
k:pa00 party on>for	-10
k:pa00 party on>if	6
k:pa00 party on>in	23
k:pa00 party on>that	10
k:pa00 party on>v stay	-22
k:pa00 party on>word	26
k:pa00 whose=by	-23
k:pa00 whose=nobody	17
k:pa00 whose=on	50
k:pa00 whose=other	-47
k:pa00 word>,	-7
k:pa00 word>.	-51
k:pa00 word>and	26
k:pa00 word>duty	15
k:pa00 word>that	-21
k:pa01	18
k:pa01 16	-19
k:pa01 4	12
k:pa01 8	20
k:pa01 and>,	-7
k:pa01 and>.	21
k:pa01 party of>,	-19
k:pa01 party of>.	26
k:pa01 whose=nobody	30
k:pa01 whose=on	14
k:pa01 whose=other	-42
k:pa1 left=on	30
k:pa1 left=party on	44
k:pa1 right=,	28
k:pa1 right=.	-14
k:pa1 right=and	36
k:pa1 right=word	-10
k:pa1 whose=nobody	25
k:pa1 whose=on	36
k:pa10	58
k:pa10 16	-8
k:pa10 4	42
k:pa10 8	44
k:pa10 whose=nobody	37
k:pa10 whose=on	40
k:pa11	-35
k:pa11 16	-13
k:pa11 8	-21
k:pa11 on>.	-8
k:pa11 whose=nobody	-26
k:pb0 left=,	46
k:pb0 left=:	13
k:pb0 left=;	-24
k:pb0 left=and	-23
k:pb0 left=edge	54
k:pb0 left=in	-7
k:pb0 left=level	9
k:pb0 left=number	16
k:pb0 left=of	30
k:pb0 left=party ,	7
k:pb0 left=party :	31
k:pb0 left=party and	41
k:pb0 left=party edge	-7
k:pb0 left=party for	18
k:pb0 left=party number	10
k:pb0 left=party of	-37
k:pb0 left=party on	-37
k:pb0 left=party that	27
k:pb0 left=party v impose	27
k:pb0 left=that	9
k:pb0 left=to	-19
k:pb0 left=v bear	-7
k:pb0 left=v impose	24
k:pb0 left=v say	11
k:pb0 left=v sell	-8
k:pb0 left=which	-21
k:pb0 left=with	-18
k:pb0 left=word	-35
k:pb0 right=and	-58
k:pb0 right=as	13
k:pb0 right=at	22
k:pb0 right=duty	-46
k:pb0 right=from	15
k:pb0 right=had	-12
k:pb0 right=has	9
k:pb0 right=in	9
k:pb0 right=into	44
k:pb0 right=modal	43
k:pb0 right=number	38
k:pb0 right=of	13
k:pb0 right=that	27
k:pb0 right=to	33
k:pb0 right=v bear	16
k:pb0 right=v down	-10
k:pb0 right=v impose	25
k:pb0 right=v up	34
k:pb0 right=with	27
k:pb0 right=word	-10
k:pb0 whose=by	-22
k:pb0 whose=nobody	33
k:pb0 whose=on	32
k:pb0 whose=other	-26
k:pb00	39
k:pb00 ,>at	13
k:pb00 ,>duty	-9
k:pb00 ,>modal	14
k:pb00 ,>number	23
k:pb00 ,>v up	7
k:pb00 ,>word	18
k:pb00 1	54
k:pb00 16	-37
k:pb00 2	27
k:pb00 8	20
k:pb00 and>from	-16
k:pb00 and>modal	-21
k:pb00 and>number	34
k:pb00 and>v bear	-20
k:pb00 and>v stay	-6
k:pb00 edge>be	-22
k:pb00 edge>from	25
k:pb00 edge>modal	28
k:pb00 edge>number	8
k:pb00 edge>v bear	31
k:pb00 edge>v stay	27
k:pb00 for>and	-11
k:pb00 for>be	11
k:pb00 for>word	35
k:pb00 on>and	-67
k:pb00 on>be	-7
k:pb00 on>from	-11
k:pb00 on>modal	11
k:pb00 on>of	-13
k:pb00 on>to	7
k:pb00 on>v down	7
k:pb00 on>v stay	9
k:pb00 on>v up	6
k:pb00 on>word	7
k:pb00 party ,>v bear	12
k:pb00 party :>v bear	26
k:pb00 party and>number	16
k:pb00 party edge>be	13
k:pb00 party edge>have	-15
k:pb00 party edge>in	29
k:pb00 party edge>into	33
k:pb00 party edge>modal	31
k:pb00 party edge>v bear	-18
k:pb00 party edge>v stay	-17
k:pb00 party edge>v up	13
k:pb00 party edge>word	-40
k:pb00 party on>and	-47
k:pb00 party on>at	15
k:pb00 party on>be	-19
k:pb00 party on>from	32
k:pb00 party on>modal	11
k:pb00 party on>number	-18
k:pb00 party on>v down	6
k:pb00 party on>v stay	-10
k:pb00 party on>v up	8
k:pb00 party on>word	-14
k:pb00 that>from	-18
k:pb00 that>modal	11
k:pb00 v impose>at	11
k:pb00 v impose>duty	18
k:pb00 v sell>word	-17
k:pb00 whose=by	-22
k:pb00 whose=nobody	30
k:pb00 whose=on	29
k:pb00 whose=other	-30
k:pb00 word>duty	-6
k:pb00 word>modal	-43
k:pb00 word>v bear	38
k:pb01	19
k:pb01 ,>and	-10
k:pb01 16	-11
k:pb01 4	11
k:pb01 8	29
k:pb01 edge>and	-7
k:pb01 on>and	32
k:pb01 party edge>and	21
k:pb01 party on>and	-10
k:pb01 whose=nobody	13
k:pb01 whose=on	11
k:pb1 left=,	-9
k:pb1 left=and	16
k:pb1 left=edge	23
k:pb1 left=on	-7
k:pb1 left=party ,	-9
k:pb1 left=party and	9
k:pb1 left=party edge	-10
k:pb1 left=party on	18
k:pb1 left=word	-17
k:pb1 right=from	7
k:pb1 right=in	10
k:pb1 right=into	-16
k:pb1 right=number	17
k:pb1 right=word	-21
k:pb1 whose=by	-8
k:pb1 whose=nobody	-6
k:pb1 whose=on	33
k:pb10	28
k:pb10 16	42
k:pb10 8	-10
k:pb10 on>to	-14
k:pb10 party edge>in	7
k:pb10 party edge>modal	7
k:pb10 party on>from	8
k:pb10 whose=nobody	9
k:pb10 whose=on	35
k:pb11	-40
k:pb11 16	-34
k:pb11 8	-9
k:pb11 whose=nobody	-35
k:pb2 left=party edge	-11
k:pb2 left=party on	-14
k:pb2 whose=nobody	17
k:pb2 whose=on	-22
k:pb20 16	28
k:pb20 8	-21
k:pb20 whose=on	-11
k:pb21	-15
k:pb21 16	-15
k:q1 false none	-41
k:q1 false some	-22
k:q1 first none	41
k:q1 first some	26
k:q1 last none	42
k:q1 left="	-23
k:q1 left=(	8
k:q1 left=:	6
k:q1 left=and	25
k:q1 left=at	-14
k:q1 left=be	-27
k:q1 left=edge	87
k:q1 left=for	15
k:q1 left=not	-26
k:q1 left=of	-55
k:q1 left=on	24
k:q1 left=over	20
k:q1 left=party ,	-23
k:q1 left=party :	14
k:q1 left=party edge	-13
k:q1 left=party for	25
k:q1 left=party in	8
k:q1 left=party number	-19
k:q1 left=party of	-24
k:q1 left=party on	-27
k:q1 left=party to	7
k:q1 left=party v buy	-15
k:q1 left=party v impose	6
k:q1 left=under	-20
k:q1 left=v bear	20
k:q1 left=v buy	37
k:q1 left=v impose	-19
k:q1 left=v propose	-6
k:q1 left=v say	-20
k:q1 left=v up	-23
k:q1 left=with	-57
k:q1 left=—	-23
k:q1 none again	32
k:q1 none new	17
k:q1 none whose=by	-21
k:q1 none whose=nobody	30
k:q1 none whose=on	36
k:q1 none whose=other	-31
k:q1 only none	33
k:q1 only some	17
k:q1 some again	32
k:q1 some new	-23
k:q1 some whose=by	-7
k:q1 some whose=nobody	35
k:q1 some whose=on	-59
k:q1 some whose=other	-7
k:q1 true none	66
k:q1 true some	15
k:q1 with level none	-112
k:q1 with level some	-121
k:q2 false none	-35
k:q2 false some	-47
k:q2 first none	11
k:q2 first some	10
k:q2 last none	39
k:q2 last some	-23
k:q2 left=(	11
k:q2 left=,	-52
k:q2 left=:	11
k:q2 left=edge	35
k:q2 left=in	-29
k:q2 left=number	-33
k:q2 left=of	-22
k:q2 left=on	-17
k:q2 left=over	25
k:q2 left=party ,	20
k:q2 left=party and	-9
k:q2 left=party be	9
k:q2 left=party edge	15
k:q2 left=party for	-17
k:q2 left=party in	-23
k:q2 left=party on	-8
k:q2 left=party v buy	-11
k:q2 left=party word	10
k:q2 left=that	-9
k:q2 left=v bear	-8
k:q2 left=v buy	35
k:q2 left=v impose	18
k:q2 left=v stay	-10
k:q2 left=with	-11
k:q2 left=—	-18
k:q2 none again	29
k:q2 none new	-9
k:q2 none whose=by	-22
k:q2 none whose=on	19
k:q2 only none	29
k:q2 only some	10
k:q2 some new	-31
k:q2 some whose=by	-11
k:q2 some whose=nobody	-16
k:q2 some whose=on	7
k:q2 some whose=other	-22
k:q2 true none	50
k:q2 true some	17
k:q2 with level none	-42
k:q2 with level some	-32
k:q3 false none	-37
k:q3 false some	-30
k:q3 first none	29
k:q3 last none	-9
k:q3 last some	-42
k:q3 left=,	-28
k:q3 left=and	6
k:q3 left=edge	-12
k:q3 left=for	-32
k:q3 left=gate	-17
k:q3 left=in	-11
k:q3 left=not	24
k:q3 left=number	-8
k:q3 left=of	7
k:q3 left=over	6
k:q3 left=party ,	-12
k:q3 left=party and	26
k:q3 left=party edge	-30
k:q3 left=party for	-8
k:q3 left=party of	46
k:q3 left=party on	-41
k:q3 left=party v buy	11
k:q3 left=party word	12
k:q3 left=v buy	17
k:q3 left=v impose	-25
k:q3 left=word	24
k:q3 none new	-8
k:q3 none whose=by	-25
k:q3 none whose=nobody	-8
k:q3 none whose=on	10
k:q3 none whose=other	6
k:q3 only none	18
k:q3 only some	-17
k:q3 some new	-40
k:q3 some whose=by	-7
k:q3 some whose=nobody	-6
k:q3 some whose=on	-47
k:q3 some whose=other	19
k:q3 true none	56
k:q3 true some	-9
k:q3 with level none	-47
k:qnear false none	-37
k:qnear false some	-51
k:qnear first none	-8
k:qnear first some	-33
k:qnear last none	-8
k:qnear last some	-11
k:qnear left=&	-10
k:qnear left=,	-21
k:qnear left=:	-8
k:qnear left=and	-16
k:qnear left=as	-6
k:qnear left=edge	-28
k:qnear left=for	-34
k:qnear left=gate	13
k:qnear left=in	-15
k:qnear left=not	-7
k:qnear left=number	-9
k:qnear left=of	-49
k:qnear left=on	16
k:qnear left=over	-6
k:qnear left=party ,	6
k:qnear left=party and	8
k:qnear left=party edge	7
k:qnear left=party for	-30
k:qnear left=party of	48
k:qnear left=party on	-30
k:qnear left=party v buy	-8
k:qnear left=party v impose	7
k:qnear left=party with	20
k:qnear left=that	-26
k:qnear left=to	-15
k:qnear left=v buy	39
k:qnear left=v sell	26
k:qnear left=v stay	-12
k:qnear left=—	-13
k:qnear none new	-25
k:qnear none whose=by	-43
k:qnear none whose=nobody	-32
k:qnear none whose=on	8
k:qnear none whose=other	20
k:qnear only some	-14
k:qnear some again	-18
k:qnear some new	-31
k:qnear some whose=by	-8
k:qnear some whose=nobody	-51
k:qnear some whose=other	6
k:qnear true none	28
k:qnear true some	13
k:qnear with level some	-26
k:sa0 left=,	-18
k:sa0 left=;	-10
k:sa0 left=and	-50
k:sa0 left=be	18
k:sa0 left=for	28
k:sa0 left=of	-40
k:sa0 left=on	53
k:sa0 left=party ,	19
k:sa0 left=party ;	-6
k:sa0 left=party and	19
k:sa0 left=party for	-21
k:sa0 left=party of	-35
k:sa0 left=party on	43
k:sa0 left=party v buy	-17
k:sa0 left=v buy	-23
k:sa0 left=with	-14
k:sa0 right=,	19
k:sa0 right=.	-9
k:sa0 right=;	-14
k:sa0 right=and	-31
k:sa0 right=at	10
k:sa0 right=be	-17
k:sa0 right=duty	-33
k:sa0 right=from	-6
k:sa0 right=has	-14
k:sa0 right=in	43
k:sa0 right=modal	31
k:sa0 right=number	-13
k:sa0 right=on	-12
k:sa0 right=sender	12
k:sa0 right=to	-12
k:sa0 right=v bear	-14
k:sa0 right=v stay	-28
k:sa0 right=word	8
k:sa0 stop	-19
k:sa0 whose=by	-25
k:sa0 whose=nobody	-25
k:sa0 whose=on	37
k:sa0 whose=other	-20
k:sa00 ,>word	-19
k:sa00 1	15
k:sa00 4	-18
k:sa00 8	20
k:sa00 far	-21
k:sa00 on>,	19
k:sa00 on>.	17
k:sa00 on>and	-7
k:sa00 on>from	20
k:sa00 on>of	-7
k:sa00 party on>,	20
k:sa00 party on>in	36
k:sa00 party on>word	24
k:sa00 party v buy>.	-12
k:sa00 v buy>from	-21
k:sa00 whose=by	-24
k:sa00 whose=on	28
k:sa00 whose=other	-11
k:sa01	-28
k:sa01 16	-35
k:sa01 whose=nobody	-55
k:sa01 whose=other	-17
k:sa02 16	8
k:sa02 8	-15
k:sa1 left=,	-9
k:sa1 left=and	-11
k:sa1 left=for	-20
k:sa1 left=on	-10
k:sa1 left=party and	-17
k:sa1 left=party of	-15
k:sa1 left=party on	14
k:sa1 left=word	22
k:sa1 right=,	-29
k:sa1 right=.	-16
k:sa1 right=be	-12
k:sa1 right=duty	-8
k:sa1 right=modal	-24
k:sa1 right=word	30
k:sa1 whose=by	-17
k:sa1 whose=nobody	-32
k:sa1 whose=on	32
k:sa1 whose=other	-30
k:sa10 16	-7
k:sa10 far	-17
k:sa10 for>.	-13
k:sa10 on>,	-13
k:sa10 on>.	8
k:sa10 on>word	-9
k:sa10 party of>.	-14
k:sa10 party on>word	34
k:sa10 whose=by	-10
k:sa10 whose=nobody	-18
k:sa10 whose=on	40
k:sa10 whose=other	-28
k:sa11	-51
k:sa11 16	-32
k:sa11 8	-12
k:sa11 whose=nobody	-37
k:sa11 whose=on	-9
k:sa12 16	8
k:sa12 on>,	-8
k:sa12 on>.	-11
k:sa2 left=on	-34
k:sa2 right=,	-14
k:sa2 right=.	-39
k:sa2 stop	-19
k:sa2 whose=nobody	-52
k:sa2 whose=other	-12
k:sa20	-40
k:sa20 16	-13
k:sa20 8	-10
k:sa20 far	-18
k:sa20 on>.	-13
k:sa20 whose=nobody	-29
k:sa20 whose=other	-11
k:sa21	-17
k:sa21 16	-13
k:sa21 whose=nobody	-16
k:sa22	-11
k:sa22 far	-6
k:sa22 whose=nobody	-9
k:sb0 left=,	-33
k:sb0 left=:	20
k:sb0 left=and	43
k:sb0 left=edge	104
k:sb0 left=in	-14
k:sb0 left=of	-52
k:sb0 left=on	-31
k:sb0 left=party ,	26
k:sb0 left=party edge	40
k:sb0 left=party for	17
k:sb0 left=party of	-27
k:sb0 left=party on	-60
k:sb0 left=to	25
k:sb0 left=v impose	-46
k:sb0 left=v sell	12
k:sb0 left=word	-9
k:sb0 right=(	45
k:sb0 right=,	50
k:sb0 right=:	34
k:sb0 right=agent	-18
k:sb0 right=and	-80
k:sb0 right=duty	-51
k:sb0 right=from	7
k:sb0 right=in	-39
k:sb0 right=into	20
k:sb0 right=level	-12
k:sb0 right=modal	43
k:sb0 right=of	6
k:sb0 right=sender	7
k:sb0 right=to	14
k:sb0 right=v bear	8
k:sb0 right=v impose	-12
k:sb0 right=v stay	22
k:sb0 right=v up	16
k:sb0 right=with	-40
k:sb0 right=word	-25
k:sb0 stop	28
k:sb0 whose=by	-33
k:sb0 whose=nobody	23
k:sb0 whose=on	37
k:sb0 whose=other	-78
k:sb00	33
k:sb00 ,>word	-35
k:sb00 1	30
k:sb00 16	-26
k:sb00 2	18
k:sb00 4	29
k:sb00 8	9
k:sb00 and>,	13
k:sb00 and>:	-19
k:sb00 and>be	17
k:sb00 and>of	-11
k:sb00 edge>,	71
k:sb00 edge>:	67
k:sb00 edge>be	35
k:sb00 edge>duty	-14
k:sb00 far	-21
k:sb00 for>,	-11
k:sb00 for>:	-17
k:sb00 for>that	39
k:sb00 for>word	28
k:sb00 of>,	13
k:sb00 on>:	-11
k:sb00 on>;	-22
k:sb00 on>and	-33
k:sb00 on>in	-12
k:sb00 on>word	-17
k:sb00 party edge>,	27
k:sb00 party edge>:	6
k:sb00 party of>,	-15
k:sb00 party on>and	-27
k:sb00 party on>in	-23
k:sb00 party on>word	-15
k:sb00 to>,	37
k:sb00 v impose>duty	-9
k:sb00 whose=by	-24
k:sb00 whose=nobody	36
k:sb00 whose=on	36
k:sb00 whose=other	-73
k:sb00 word>,	-13
k:sb01	-10
k:sb01 4	-10
k:sb01 8	-22
k:sb01 far	22
k:sb01 whose=by	-10
k:sb01 whose=nobody	-9
k:sb01 whose=on	7
k:sb01 whose=other	-7
k:sb02	-47
k:sb02 ,>,	-9
k:sb02 16	-39
k:sb02 8	-9
k:sb02 whose=nobody	-44
k:sb1 left=,	-18
k:sb1 left=:	-9
k:sb1 left=and	45
k:sb1 left=edge	30
k:sb1 left=for	16
k:sb1 left=in	-20
k:sb1 left=number	20
k:sb1 left=of	-17
k:sb1 left=party and	23
k:sb1 left=party edge	-11
k:sb1 left=party of	-16
k:sb1 left=party on	-47
k:sb1 left=word	-6
k:sb1 right=(	-11
k:sb1 right=:	48
k:sb1 right=and	-24
k:sb1 right=be	6
k:sb1 right=duty	-6
k:sb1 right=in	-9
k:sb1 right=into	27
k:sb1 right=modal	21
k:sb1 right=of	27
k:sb1 right=sender	20
k:sb1 right=that	12
k:sb1 right=to	16
k:sb1 right=v bear	-39
k:sb1 right=v up	-37
k:sb1 right=word	-26
k:sb1 stop	16
k:sb1 whose=nobody	11
k:sb1 whose=on	-25
k:sb1 whose=other	-19
k:sb10	11
k:sb10 4	-38
k:sb10 8	49
k:sb10 and>,	26
k:sb10 edge>,	27
k:sb10 edge>:	13
k:sb10 edge>from	-14
k:sb10 edge>modal	11
k:sb10 edge>word	18
k:sb10 for>,	8
k:sb10 for>:	15
k:sb10 for>that	12
k:sb10 party edge>,	50
k:sb10 party edge>be	-19
k:sb10 party edge>v bear	24
k:sb10 party on>,	-42
k:sb10 party on>be	14
k:sb10 party on>word	6
k:sb10 whose=nobody	25
k:sb10 whose=on	-18
k:sb10 whose=other	10
k:sb11	-32
k:sb11 4	-10
k:sb11 8	-53
k:sb11 far	17
k:sb11 on>,	-7
k:sb11 party edge>v bear	-11
k:sb11 whose=nobody	-10
k:sb11 whose=on	-10
k:sb11 whose=other	-30
k:sb12	-11
k:sb12 16	-9
k:sb12 whose=nobody	-10
k:sb2 left=and	35
k:sb2 left=for	40
k:sb2 left=party edge	10
k:sb2 left=party on	-42
k:sb2 left=party word	-27
k:sb2 right=,	11
k:sb2 right=:	26
k:sb2 right=and	-11
k:sb2 right=be	-18
k:sb2 right=into	-31
k:sb2 right=modal	-38
k:sb2 right=v bear	21
k:sb2 right=v up	-10
k:sb2 right=word	34
k:sb2 stop	-13
k:sb2 whose=by	-7
k:sb2 whose=nobody	6
k:sb2 whose=other	12
k:sb20	17
k:sb20 16	-6
k:sb20 8	38
k:sb20 edge>from	28
k:sb20 whose=nobody	16
k:sb21	-22
k:sb21 16	-25
k:sb21 whose=nobody	-6
k:sb21 whose=on	-16
k:sb22	9
k:sb22 16	16
k:sb22 far	-11
k:subject pb0	50
k:subject pb2	16
k:there otherwise	-15
k:there tail	-27
k:there whole	-34
k:turn false	-71
k:turn false part	-26
k:turn true	42
k:turn true part	23
known false 0	-90
known false 1	-154
known false 2	-29
known false 3	-60
known kind 0	37
known true 0	49
known true 1	26
known true 2	22
known true 3	11
last kin other	-69
last kin other far	9
last kin other here 	-24
last kin other here other part	-45
last kin other here while	-36
last kin other next sentence	-51
last kin other paragraph	7
last kin pair	-65
last kin pair far	7
last kin pair here 	-15
last kin pair here ,	-7
last kin pair here and	-20
last kin pair here instead of	-18
last kin pair here other part	-73
last kin pair here same part	-52
last kin pair here to	-11
last kin pair here while	-29
last kin pair next sentence	20
last kin pair paragraph	23
last kin turned	-127
last kin turned far	-48
last kin turned here 	-38
last kin turned here and	-26
last kin turned here other part	-19
last kin turned next sentence	-34
last none other	-56
last none other far	17
last none other here 	-60
last none other here other part	-33
last none other here same part	-27
last none other next sentence	-33
last none other paragraph	-21
last none pair	-50
last none pair far	6
last none pair here 	-21
last none pair here ,	-21
last none pair here , down from	-14
last none pair here and	-19
last none pair here from	-10
last none pair here or	-29
last none pair here other part	-15
last none pair here same part	19
last none pair here to	-60
last none pair next sentence	9
last none pair paragraph	-18
last none turned	-71
last none turned far	37
last none turned here 	-59
last none turned here and	-73
last none turned here other part	-49
last none turned here same part	8
last none turned here while	-29
last other other	-21
last other other far	-9
last other other here 	31
last other other here while	-11
last other other next sentence	-27
last other other paragraph	-26
last other pair far	15
last other pair here 	-23
last other pair here ,	19
last other pair here , not	-15
last other pair here and	25
last other pair here and the	18
last other pair here instead of	-11
last other pair here now,	-6
last other pair here other part	33
last other pair here same part	29
last other pair here to	-40
last other pair paragraph	-13
last other turned	69
last other turned here 	38
last other turned here and	58
last other turned here and the	18
last other turned here other part	24
last other turned here same part	29
last other turned here while	14
last same other	77
last same other far	-45
last same other here 	12
last same other here other part	55
last same other here same part	-8
last same other here while	67
last same other next sentence	73
last same other paragraph	35
last same pair	61
last same pair far	-27
last same pair here 	62
last same pair here ,	-29
last same pair here , and	24
last same pair here , down from	9
last same pair here , not	15
last same pair here , up from	18
last same pair here and the	-36
last same pair here from	12
last same pair here instead of	33
last same pair here now,	-29
last same pair here other part	-6
last same pair here same part	-8
last same pair here to	73
last same pair here while	-11
last same pair next sentence	-11
last same pair paragraph	27
last same turned	-37
last same turned here 	32
last same turned here and	-8
last same turned here other part	-37
last same turned here same part	-28
last same turned here while	-18
last same turned next sentence	-21
last same turned paragraph	-6
level kin	-112
level other	-62
level same	84
mod goods 1	-17
mod goods 2	-21
mod goods 3	30
mod verb 1	-18
mod word 1	-17
mod word 2	21
mod word 3	64
mod=advanced	65
mod=agricultural	-10
mod=aircraft	-13
mod=aluminium	27
mod=billion	-9
mod=boeing	-16
mod=canned	29
mod=car	-24
mod=cars	-21
mod=cashew	57
mod=ceylon	-92
mod=cocoa	56
mod=coconut	38
mod=coffee	-12
mod=coking	-9
mod=copper	51
mod=cotton	8
mod=critical	-16
mod=crude	17
mod=dairy	-34
mod=earth	-11
mod=electric	32
mod=emergency	-12
mod=farm	18
mod=fish	-27
mod=forced	-26
mod=garden	29
mod=generic	7
mod=gold	11
mod=grain	-9
mod=heavy	-31
mod=jute	14
mod=liquefied	-7
mod=lithium	10
mod=maize	27
mod=maple	-16
mod=mention	-18
mod=metals	-18
mod=million	-16
mod=motor	24
mod=national	-9
mod=nickel	-6
mod=older	18
mod=olive	34
mod=orange	15
mod=palm	21
mod=paper	40
mod=patented	82
mod=rare	-36
mod=refined	32
mod=rice	-47
mod=roasted	16
mod=seed	-26
mod=shea	48
mod=ships	-24
mod=small	16
mod=steel	8
mod=sunflower	23
mod=tea	-22
mod=tinned	-35
mod=washing	12
mod=wheat	-8
mod=whole	-48
mod=your	-67
none US	184
none US and CN	97
none all	69
none all in sentence	55
none at large	89
none close %	33
none close :	-7
none close ;	24
none close and	-51
none close be	29
none close edge	-26
none close false 0	24
none close false 1	23
none close false 16	14
none close false 2	35
none close false 4	-29
none close false 8	-29
none close for	38
none close in	26
none close level	-14
none close number	-26
none close of	-71
none close on	-32
none close over	8
none close party ,	-12
none close party :	-25
none close party ;	-21
none close party and	-32
none close party edge	46
none close party for	-31
none close party from	6
none close party of	16
none close party on	-31
none close party over	22
none close party that	7
none close party v impose	-8
none close party word	10
none close to	-6
none close true 1	-19
none close true 16	-19
none close true 2	-41
none close true 4	9
none close true 8	22
none close under	19
none close v bear	-12
none close v buy	-18
none close v impose	-31
none close v say	24
none close v sell	17
none close which	-10
none heads 1	-39
none heads 4	-11
none heads 5	17
none heads many	16
none here 0	33
none here 1	-16
none here 2	-20
none l additional	23
none l and	-23
none l announced	31
none l another	35
none l are	6
none l as	20
none l ask	10
none l at	-19
none l back	22
none l be	11
none l been	-6
none l by	-46
none l charge	-14
none l charges	-38
none l china	-6
none l cost	15
none l enter	31
none l enters	-14
none l exceed	-52
none l extra	14
none l face	-6
none l flat	22
none l for	24
none l full	8
none l general	27
none l gets	15
none l got	25
none l had	15
none l has	6
none l have	15
none l is	-6
none l it	-24
none l its	-30
none l japan	12
none l keep	9
none l keeps	64
none l make	-6
none l meet	11
none l not	-10
none l now	-6
none l of	27
none l offered	29
none l old	-26
none l on	-10
none l ordinary	-60
none l other	15
none l owe	-16
none l pay	-24
none l pays	-27
none l plus	-15
none l present	19
none l proposed	14
none l put	21
none l puts	-14
none l reach	-18
none l reached	23
none l remaining	25
none l same	-20
none l says	-7
none l still	-25
none l suspended	30
none l take	-20
none l taken	-14
none l takes	-33
none l than	-33
none l that	11
none l the	61
none l them	-16
none l there	-7
none l threatened	7
none l took	-14
none l union	-19
none l was	-17
none l were	-28
none l with	48
none last other other	-17
none last other other far	40
none last other other here 	-48
none last other other here other part	-31
none last other other here same part	9
none last other other here while	-42
none last other other next sentence	-20
none last other other paragraph	-15
none last other pair	-41
none last other pair far	7
none last other pair here 	-40
none last other pair here ,	18
none last other pair here , and	-22
none last other pair here , up from	-9
none last other pair here and	-51
none last other pair here and the	28
none last other pair here from	-9
none last other pair here instead of	-18
none last other pair here now,	34
none last other pair here other part	11
none last other pair here same part	16
none last other pair here to	-46
none last other pair here while	24
none last other pair next sentence	7
none last other pair paragraph	-44
none last other turned	-39
none last other turned far	14
none last other turned here 	-81
none last other turned here and	-72
none last other turned here and the	-24
none last other turned here same part	-33
none last other turned here while	-7
none last other turned next sentence	23
none last same other	56
none last same other far	-23
none last same other here 	53
none last same other here other part	35
none last same other here same part	25
none last same other next sentence	30
none last same other paragraph	20
none last same pair	45
none last same pair far	-9
none last same pair here 	19
none last same pair here ,	20
none last same pair here , down from	14
none last same pair here and	16
none last same pair here from	10
none last same pair here or	27
none last same pair here other part	13
none last same pair here same part	-20
none last same pair here to	50
none last same pair next sentence	-10
none last same pair paragraph	18
none last same turned	68
none last same turned far	-47
none last same turned here 	55
none last same turned here and	69
none last same turned here other part	45
none last same turned here same part	-8
none last same turned here while	25
none on all	-80
none pair all 1	24
none pair all 2	13
none pair all 3	18
none pair first other	-9
none pair first same	-15
none pair last other here 	-45
none pair last other here ,	10
none pair last other here , and	-22
none pair last other here , up from	-9
none pair last other here and the	21
none pair last other here from	-9
none pair last other here instead of	-18
none pair last other here now,	34
none pair last other here other part	14
none pair last other here to	-46
none pair last other here while	20
none pair last other paragraph	-44
none pair last same here 	26
none pair last same here ,	20
none pair last same here , down from	14
none pair last same here and	23
none pair last same here from	10
none pair last same here or	27
none pair last same here same part	-8
none pair last same here to	50
none pair last same here while	-14
none pair new	15
none pair none 3	-22
none pair some 2	12
none pair some 3	-64
none part 0	13
none part 1	6
none part 2	-32
none q1 0	-8
none q1 1	6
none q1 2	16
none q2 0	-8
none q2 2	28
none r a	13
none r according	-6
none r after	-41
none r again	14
none r against	-13
none r all	10
none r also	8
none r altogether	-28
none r and	-35
none r applies	-16
none r are	20
none r as	-22
none r at	-6
none r before	-30
none r both	9
none r by	-9
none r charged	21
none r china	25
none r come	-12
none r comes	9
none r continues	24
none r down	18
none r during	-7
none r each	33
none r effective	13
none r entry	-9
none r ever	13
none r extra	-10
none r fentanyl	17
none r for	44
none r for a	25
none r for china	12
none r for fentanyl	6
none r for forced	15
none r for good	39
none r for goods	-21
none r for most	13
none r for now	21
none r for undefined	13
none r from	14
none r had	22
none r has	27
none r he	22
none r i	-12
none r if	-49
none r india	12
none r indonesia	16
none r instead	-14
none r it	-6
none r its	-27
none r japan	11
none r last	-10
none r like	-9
none r more	6
none r no	-19
none r not	23
none r now	-12
none r of	9
none r of april	17
none r of it	24
none r of its	6
none r of section	33
none r of the	-10
none r of which	-41
none r on	18
none r on a	-17
none r on account	21
none r on all	66
none r on american	-17
none r on argentine	-13
none r on august	17
none r on both	-17
none r on british	7
none r on cars	-9
none r on certain	11
none r on chicken	-23
none r on china	10
none r on coal	-16
none r on crude	-13
none r on each	25
none r on every	35
none r on everything	97
none r on friday	28
none r on goods	36
none r on it	-20
none r on its	-25
none r on many	-7
none r on mexican	9
none r on monday	-28
none r on more	10
none r on new	-6
none r on our	-32
none r on patented	-6
none r on soybeans	-32
none r on steel	-48
none r on swiss	12
none r on tea	23
none r on the	15
none r on their	-23
none r on them	-18
none r on those	-41
none r on top	24
none r on tuesday	-8
none r on undefined	-18
none r on wednesday	-18
none r on what	14
none r on wine	-6
none r one	13
none r or	35
none r ordinary	-12
none r over	40
none r plus	-27
none r rate	18
none r reciprocal	7
none r runs	22
none r says	-13
none r since	-43
none r sleep	20
none r so	10
none r stays	13
none r surcharge	38
none r suspended	15
none r tariff	7
none r tariffs	23
none r tax	22
none r that	84
none r the	9
none r then	22
none r there	-11
none r they	6
none r this	-11
none r those	7
none r till	-13
none r to	24
none r today	-13
none r together	29
none r tomorrow	36
none r under	-17
none r until	10
none r vietnam	19
none r was	-14
none r were	16
none r whatever	13
none r when	-8
none r where	-13
none r which	29
none r will	-23
none r with	-28
none r within	-32
none r would	33
none top 1	8
none top 2	9
none top 3	-21
none top 5	12
none value other	-31
none value same	64
none w about	15
none w above	8
none w accord	32
none w account	39
none w added	-21
none w additional	12
none w advanced	-13
none w after	16
none w afterwards	14
none w again	37
none w against	7
none w agreed	8
none w agreement	36
none w aircraft	-22
none w aires	-19
none w algeria	-26
none w allows	30
none w alone	-16
none w along	-26
none w already	-10
none w also	48
none w altogether	-30
none w aluminium	-25
none w america	37
none w american	30
none w americans	13
none w among	10
none w amounts	21
none w angola	27
none w announced	20
none w answers	-11
none w anything	17
none w applied	-8
none w applies	-18
none w apply	12
none w april	58
none w argentina	8
none w argentine	-18
none w article	19
none w articles	33
none w asked	13
none w asking	35
none w asks	28
none w association	25
none w august	35
none w australia	-31
none w autumn	-7
none w away	-23
none w back	36
none w bananas	-8
none w bangladesh	29
none w bars	20
none w base	9
none w baseline	8
none w beans	-55
none w became	6
none w because	-25
none w becomes	-9
none w beef	-59
none w been	12
none w before	-17
none w began	11
none w begin	-11
none w beginning	-23
none w begins	-6
none w beijing	-13
none w being	32
none w belgium	-14
none w below	28
none w bicycles	17
none w bill	-12
none w billion	33
none w bolivia	24
none w border	-8
none w both	60
none w brazil	10
none w brazilian	-15
none w bring	12
none w brings	18
none w britain	27
none w british	45
none w brought	17
none w brussels	8
none w buenos	-19
none w butter	-19
none w buyers	21
none w called	32
none w cambodia	10
none w cameroon	-7
none w canada	-9
none w canned	-6
none w carries	-18
none w carry	-13
none w cars	-95
none w cashew	28
none w ceiling	20
none w cement	-26
none w cent	-9
none w ceramics	-9
none w charge	16
none w charged	28
none w charging	-36
none w cheese	-32
none w chicken	-54
none w chile	28
none w china	19
none w chinese	111
none w chips	-43
none w climbed	22
none w close	21
none w coal	-43
none w cocoa	-24
none w coffee	-38
none w collect	-16
none w collected	7
none w collecting	-13
none w colombia	-19
none w colombian	13
none w colombo	25
none w comes	10
none w commission	-9
none w common	20
none w continues	7
none w controls	14
none w copper	-45
none w cork	-8
none w corn	-25
none w cost	8
none w cotton	-43
none w could	-23
none w council	-23
none w countries	88
none w country	-20
none w court	23
none w cranes	-41
none w currently	6
none w customs	14
none w cuts	-21
none w dairy	-25
none w date	-14
none w dates	-27
none w days	44
none w deal	56
none w december	-33
none w decree	-7
none w delhi	8
none w denmark	20
none w does	22
none w dominican	-14
none w donald	26
none w door	-6
none w doubled	-6
none w dried	-6
none w drones	-19
none w drop	-12
none w drops	35
none w during	-46
none w duties	-42
none w duty	-22
none w duty-free	23
none w each	60
none w earlier	-19
none w easter	-7
none w effect	9
none w egypt	8
none w egyptian	-26
none w eight	-31
none w eighteen	-37
none w electric	-33
none w eleven	-42
none w else	15
none w emergency	25
none w ends	9
none w engines	20
none w enter	23
none w entered	-9
none w enters	17
none w entry	-8
none w estonian	-21
none w europe	35
none w european	24
none w even	-8
none w every	39
none w everybody	33
none w everyone	27
none w everything	70
none w everywhere	-18
none w exceed	-52
none w expect	-6
none w expected	-32
none w export	-16
none w exporters	17
none w extra	24
none w faced	-22
none w faces	21
none w fall	-35
none w farm	-89
none w february	23
none w fell	-12
none w fentanyl	105
none w fertiliser	-7
none w fifteen	7
none w finance	-6
none w finland	-17
none w finnish	13
none w first	6
none w fish	-8
none w fishmeal	-8
none w five	27
none w flat	22
none w flowers	23
none w forced	29
none w foreign	-24
none w former	8
none w forty	36
none w forty-five	-19
none w four	-25
none w fourteen	-24
none w framework	18
none w free	-35
none w friday	44
none w from	13
none w fruit	-12
none w full	14
none w furniture	-28
none w further	22
none w general	101
none w gets	25
none w getting	20
none w ghana	10
none w given	-18
none w gives	7
none w goes	32
none w going	-13
none w good	50
none w goods	89
none w government	-31
none w governments	41
none w greece	-18
none w greek	22
none w growers	-13
none w half	-25
none w have	15
none w held	13
none w here	21
none w high	14
none w hold	10
none w holds	22
none w hundred	-18
none w hungary	-9
none w import	33
none w imported	-11
none w importer	40
none w importers	17
none w imposed	-7
none w included	9
none w including	33
none w increase	7
none w india	79
none w indian	29
none w indonesia	47
none w industrial	-49
none w instead	-38
none w into	-19
none w israel	-18
none w italian	-10
none w itself	-6
none w january	-21
none w japan	17
none w japanese	26
none w jordan	-15
none w jordanian	-7
none w july	-9
none w june	-13
none w jute	-15
none w keep	8
none w keeps	29
none w kenya	-22
none w kenyan	-20
none w kept	-8
none w kingdom	-37
none w korean	-31
none w labor	37
none w laid	22
none w lanka	-29
none w largest	34
none w later	10
none w leave	15
none w leaves	23
none w left	-19
none w less	-9
none w lets	18
none w levied	-15
none w levy	53
none w lifted	-20
none w lifts	-39
none w like	17
none w likewise	-12
none w linked	14
none w liquefied	-39
none w lists	15
none w long	31
none w longer	25
none w lower	32
none w lumber	-17
none w machinery	16
none w machines	-11
none w maize	-24
none w make	-39
none w makes	-16
none w malaysia	-10
none w malaysian	-6
none w maltese	-6
none w march	-29
none w meal	-10
none w means	-24
none w meantime	30
none w meanwhile	15
none w medicines	14
none w meet	13
none w mexican	-16
none w mexico	30
none w midnight	-22
none w milk	-20
none w ministry	-32
none w minute	32
none w minutes	-9
none w monday	-38
none w montevideo	14
none w months	7
none w more	-15
none w morning	-27
none w moroccan	-16
none w most	10
none w motorcycles	-8
none w mozambique	24
none w much	-25
none w natural	-38
none w nearly	24
none w netherlands	-15
none w next	-16
none w nigeria	19
none w nigerian	43
none w night	12
none w nine	-25
none w nineteen	16
none w nobody	-17
none w none	38
none w normal	20
none w north	10
none w norway	11
none w norwegian	6
none w nothing	-30
none w nought	16
none w november	19
none w numbers	27
none w october	-18
none w offer	-8
none w older	35
none w olive	-9
none w oman	15
none w omani	-11
none w once	-57
none w ones	-21
none w only	-30
none w ordered	15
none w ordinary	-59
none w origin	-12
none w other	38
none w others	-17
none w otherwise	-11
none w outside	22
none w over	22
none w pact	-25
none w pakistan	41
none w palm	-7
none w paraguay	-7
none w paraguayan	-17
none w parliament	-9
none w part	-23
none w partners	19
none w parts	6
none w pass	-12
none w past	8
none w paste	-9
none w patented	-22
none w pause	13
none w penalty	32
none w percent	6
none w percentage	20
none w period	-12
none w permanent	7
none w peru	12
none w peruvian	-11
none w philippine	46
none w philippines	55
none w place	53
none w plus	12
none w points	106
none w poland	-28
none w pork	-25
none w port	10
none w portugal	-7
none w portuguese	24
none w post	-10
none w powder	-9
none w prepared	-18
none w president	8
none w press	-13
none w proclamation	13
none w product	14
none w products	-8
none w promised	-33
none w purchases	24
none w puts	-25
none w raised	-22
none w raises	33
none w rare	22
none w rate	55
none w reach	-20
none w reached	23
none w read	-12
none w reason	24
none w reciprocal	13
none w reduced	-14
none w reduction	35
none w refrigerators	-10
none w regional	21
none w remain	-12
none w remaining	22
none w remains	13
none w replace	9
none w republic	-16
none w respectively	6
none w retaliatory	-13
none w return	20
none w returns	-11
none w rice	-30
none w right	14
none w rise	-30
none w rises	-20
none w rkiye	-21
none w romania	11
none w roses	-19
none w round	9
none w rubber	34
none w ruling	6
none w runs	-16
none w russian	90
none w rwanda	-6
none w safeguard	20
none w sales	-28
none w salmon	11
none w same	-18
none w sardines	32
none w saturday	-22
none w says	74
none w scotland	12
none w second	36
none w secretary	22
none w sells	24
none w semiconductors	-17
none w senate	17
none w seoul	-23
none w september	-54
none w serbia	-13
none w sets	-7
none w settle	20
none w settled	6
none w seven	-17
none w seventeen	-15
none w shall	-34
none w ships	-25
none w shirts	22
none w shoes	-23
none w should	-35
none w shrimp	-8
none w side	18
none w sides	10
none w signed	20
none w since	8
none w slap	-10
none w slapped	39
none w sleep	15
none w slovak	-15
none w small	-26
none w so-called	11
none w sold	-27
none w south	7
none w soybean	-16
none w soybeans	-52
none w spanish	-8
none w special	-26
none w spoke	-34
none w spring	-11
none w stands	-18
none w standstill	-13
none w start	-44
none w states	58
none w stay	-24
none w stays	24
none w steel	-71
none w still	-10
none w stood	-10
none w stop	-10
none w stopped	-39
none w stuff	7
none w subject	16
none w such	-14
none w sugar	-25
none w summer	42
none w sunday	-16
none w supreme	16
none w surcharge	116
none w suspend	-9
none w suspended	55
none w suspension	-11
none w swiss	-9
none w switzerland	17
none w taiwan	22
none w take	-9
none w taken	-7
none w talk	-6
none w tariff	63
none w tariffs	59
none w taxed	-7
none w tenth	-21
none w term	16
none w thai	-11
none w thailand	-18
none w than	-19
none w that	41
none w their	10
none w theirs	-31
none w them	-27
none w then	-33
none w there	9
none w therefore	-16
none w they	-65
none w things	-9
none w thirteen	-70
none w thirty	-40
none w thirty-five	-27
none w thirty-four	7
none w thirty-seven	-20
none w thirty-three	11
none w this	-25
none w those	34
none w threat	13
none w threatened	18
none w threatens	15
none w three	-22
none w through	30
none w thursday	41
none w till	-27
none w time	-33
none w tinned	33
none w today	-14
none w together	24
none w togo	-18
none w told	17
none w tomatoes	-8
none w tomorrow	49
none w took	-15
none w total	20
none w treaty	-9
none w truce	-56
none w trucks	10
none w trump	52
none w tuesday	11
none w tuna	-30
none w tunisia	-18
none w tunisian	-8
none w turkey	25
none w turkish	-40
none w twelve	-39
none w twenty	40
none w twenty-five	17
none w twenty-four	43
none w twenty-one	-13
none w twenty-seven	-14
none w twenty-six	-25
none w twenty-two	-16
none w tyres	-12
none w ugandan	-11
none w under	-12
none w union	9
none w united	-8
none w upon	14
none w uruguay	21
none w used	-25
none w value	-23
none w vehicles	-17
none w viet	-6
none w vietnam	75
none w want	-7
none w wants	60
none w washington	27
none w watches	20
none w wednesday	7
none w week	-23
none w weeks	14
none w went	-17
none w were	54
none w whack	26
none w what	31
none w whatever	15
none w wheat	-45
none w when	24
none w whether	-18
none w which	-11
none w while	-29
none w whisky	-13
none w wine	-39
none w wire	-6
none w with	27
none w within	-23
none w without	-10
none w worldwide	16
none w worst	20
none w would	-9
none w wrong	-14
none w wrote	17
none w yarn	17
none w year	-14
none w years	10
none w zambia	39
none w zambian	-10
none w zealand	-24
none w zero	26
of by	-159
of by alone	-141
of nobody	-9
of on	43
of on alone	41
of the other way	-107
only of the text	38
pair all 1	72
pair all 2	37
pair all 3	94
pair first kin	-39
pair first other	-16
pair first same	40
pair last kin here 	-39
pair last kin here and	-35
pair last kin here and the	-11
pair last kin here instead of	-18
pair last kin here other part	-64
pair last kin here same part	-52
pair last kin here to	-11
pair last kin here while	-24
pair last none here 	-29
pair last none here ,	-21
pair last none here , down from	-14
pair last none here and	-28
pair last none here from	-10
pair last none here or	-29
pair last none here same part	8
pair last none here to	-60
pair last none here while	14
pair last other far	-21
pair last other here 	-66
pair last other here ,	13
pair last other here , not	-15
pair last other here and	-16
pair last other here and the	10
pair last other here instead of	-11
pair last other here now,	-6
pair last other here other part	14
pair last other here same part	13
pair last other here to	-40
pair last other here while	-18
pair last other next sentence	-59
pair last other paragraph	-16
pair last same far	22
pair last same here 	89
pair last same here ,	-20
pair last same here , and	24
pair last same here , down from	9
pair last same here , not	15
pair last same here , up from	18
pair last same here and	33
pair last same here and the	-22
pair last same here from	12
pair last same here instead of	33
pair last same here now,	-29
pair last same here same part	16
pair last same here to	73
pair last same here while	8
pair last same next sentence	34
pair last same paragraph	46
pair new	-11
pair none 1	-107
pair none 2	-62
pair none 3	-53
pair some 2	9
pair some 3	24
plural	17
plural far	-47
plural otherwise	14
plural right="	-38
plural right=,	31
plural right=.	48
plural right=:	-14
plural right=;	6
plural right=?	62
plural right=and	-28
plural right=as	-6
plural right=at	-11
plural right=be	29
plural right=by	-55
plural right=duty	12
plural right=edge	-10
plural right=for	-14
plural right=had	-38
plural right=has	44
plural right=have	12
plural right=in	12
plural right=modal	13
plural right=number	32
plural right=of	16
plural right=over	13
plural right=that	33
plural right=to	26
plural right=v bear	-39
plural right=v begin	-11
plural right=v down	-8
plural right=v impose	13
plural right=v propose	-8
plural right=v sell	-9
plural right=v stay	-11
plural right=v up	-19
plural right=which	21
plural right=with	-12
plural right=word	-33
plural right=—	-30
plural so	36
plural too	-48
rank 0	13
rank 1	-20
rank 2	-11
rank 3	-25
rank 4	18
row	12
rule:none	32
rule:none rule false	-109
rule:none rule true	-52
rule:other	-78
rule:same	116
singular far	-23
singular of plural far	25
singular of plural otherwise	-66
singular of plural right=,	-50
singular of plural right=.	-32
singular of plural right=duty	-54
singular of plural right=from	-16
singular of plural right=sender	-14
singular of plural right=that	64
singular of plural right=v bear	24
singular of plural right=word	-32
singular of plural so	-31
singular otherwise	-38
singular right=!	14
singular right="	-26
singular right='s	-30
singular right=(	13
singular right=)	27
singular right=-	-28
singular right=.	14
singular right=;	12
singular right=?	56
singular right=agent	-58
singular right=and	-20
singular right=as	12
singular right=at	25
singular right=be	-9
singular right=duty	-99
singular right=for	-33
singular right=from	33
singular right=goods	-17
singular right=had	-11
singular right=has	59
singular right=if	15
singular right=in	34
singular right=into	15
singular right=level	-26
singular right=modal	13
singular right=number	-33
singular right=of	-67
singular right=on	27
singular right=or	-11
singular right=sender	-22
singular right=than	-25
singular right=that	27
singular right=to	29
singular right=v bear	54
singular right=v buy	-6
singular right=v down	-20
singular right=v return	28
singular right=v say	-39
singular right=v stay	-14
singular right=with	-10
singular right=word	-22
singular right=—	-15
singular so	13
though all	-76
value kin	-82
value none	-61
value other	-48
value same	106
words 1	-33
words 2	21
words 3	-33
words 3 list	32
words 4 list	21`;
