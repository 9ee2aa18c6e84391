// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always longer	-22
always shorter than text	-54
called in another number	24
called longer	-29
called otherwise	-40
called shorter	-57
called so 0 of 1	26
called so 0 of 2	39
called so 0 of 3	54
called so 0 of 4	-40
called so 1 of 2	-25
called so 1 of 3	-47
called so 2 of 3	-40
called so 2 of 4	-47
called so 3 of 4	-12
column	59
count 1	-51
count 2	6
count 3	22
count 4	35
far	-44
form 0 of 1	-18
form 0 of 3	39
form 0 of 4	-37
form 1 of 3	16
form 2 of 3	24
form 3 of 4	-29
in list	-95
in list false	10
in list true	-135
k:2 here	39
k:3 here	44
k:f1 false none	-13
k:f1 false some	-27
k:f1 first some	-18
k:f1 last none	-38
k:f1 last some	-12
k:f1 left=)	9
k:f1 left=and	-34
k:f1 left=edge	-49
k:f1 left=for	-60
k:f1 left=of	-31
k:f1 left=on	10
k:f1 left=party :	-17
k:f1 left=party edge	20
k:f1 left=party of	-7
k:f1 left=party on	28
k:f1 left=party word	-7
k:f1 left=that	-8
k:f1 left=to	-10
k:f1 left=v bear	-11
k:f1 left=v buy	18
k:f1 left=word	47
k:f1 none again	-29
k:f1 none new	-12
k:f1 none whose=by	-13
k:f1 none whose=nobody	-32
k:f1 none whose=on	10
k:f1 only none	-15
k:f1 only some	-10
k:f1 some again	-16
k:f1 some new	-11
k:f1 some whose=by	-17
k:f1 some whose=nobody	-55
k:f1 some whose=on	41
k:f1 some whose=other	-17
k:f1 true none	-24
k:f1 with level none	-28
k:ffar false none	-37
k:ffar false some	-24
k:ffar first none	-19
k:ffar first some	-43
k:ffar last none	-36
k:ffar last some	-20
k:ffar left=,	-7
k:ffar left=and	-13
k:ffar left=edge	7
k:ffar left=for	-22
k:ffar left=on	-26
k:ffar left=party edge	-11
k:ffar left=party number	11
k:ffar left=party of	-10
k:ffar left=party on	15
k:ffar left=party v buy	-18
k:ffar left=party word	-8
k:ffar left=v buy	21
k:ffar left=v impose	-17
k:ffar left=word	-8
k:ffar none again	-50
k:ffar none whose=nobody	-26
k:ffar none whose=on	15
k:ffar none whose=other	-13
k:ffar only none	-26
k:ffar only some	-32
k:ffar some again	-42
k:ffar some new	-10
k:ffar some whose=nobody	-10
k:ffar some whose=on	-25
k:ffar some whose=other	-16
k:ffar true none	10
k:ffar true some	-19
k:gap a=	-18
k:gap a=,	-16
k:gap a=;	-8
k:gap a=and	-21
k:gap a=for	21
k:gap a=for the	-10
k:gap a=in	-13
k:gap a=in the	-23
k:gap a=on	83
k:gap a=on argentine	16
k:gap a=on australian	10
k:gap a=on brazilian	10
k:gap a=on canadian	20
k:gap a=on chilean	11
k:gap a=on chinese	17
k:gap a=on egyptian	19
k:gap a=on european	12
k:gap a=on every	-36
k:gap a=on ghanaian	-25
k:gap a=on indonesian	6
k:gap a=on its	22
k:gap a=on japanese	9
k:gap a=on kazakh	26
k:gap a=on kenyan	8
k:gap a=on our	48
k:gap a=on peruvian	11
k:gap a=on the	-26
k:gap a=on the same	-13
k:gap a=on turkish	15
k:gap a=on vietnamese	9
k:gap a=over russian	-15
k:gap b=	41
k:gap b=(	32
k:gap b=, and	-26
k:gap b=, at	54
k:gap b=, from	11
k:gap b=, which is	16
k:gap b=, which pay	24
k:gap b=:	33
k:gap b=and	-66
k:gap b=and the	-19
k:gap b=are	-20
k:gap b=as	14
k:gap b=at	38
k:gap b=duty of	-17
k:gap b=falls from	9
k:gap b=from	17
k:gap b=from % to	6
k:gap b=from per cent to	-10
k:gap b=from to	6
k:gap b=go on paying	-6
k:gap b=goes from	25
k:gap b=has paid	6
k:gap b=of	-18
k:gap b=pay	22
k:gap b=pay the	-15
k:gap b=pays	38
k:gap b=stands at	-14
k:gap b=stays at	15
k:gap b=to	22
k:gap b=was	-14
k:gap b=will pay	57
k:gap b=would be	10
k:here otherwise	-30
k:here tail	-62
k:here whole	91
k:list	38
k:none	-51
k:only here	16
k:only here pa0	-52
k:only here pa1	52
k:only here pb0	12
k:only here pb1	-8
k:only here sa0	14
k:only here sa1	10
k:only here sa2	-24
k:only here sb0	14
k:only here sb2	9
k:pa0 left=%	-32
k:pa0 left=and	-10
k:pa0 left=for	6
k:pa0 left=in	-30
k:pa0 left=number	-30
k:pa0 left=of	21
k:pa0 left=on	44
k:pa0 left=over	-14
k:pa0 left=party and	-7
k:pa0 left=party for	30
k:pa0 left=party of	10
k:pa0 left=party on	46
k:pa0 left=party over	-19
k:pa0 left=party to	23
k:pa0 left=to	11
k:pa0 left=under	-15
k:pa0 left=word	-6
k:pa0 right="	26
k:pa0 right=,	33
k:pa0 right=.	35
k:pa0 right=:	-31
k:pa0 right=;	11
k:pa0 right=?	6
k:pa0 right=and	43
k:pa0 right=as	9
k:pa0 right=at	-16
k:pa0 right=be	58
k:pa0 right=duty	-14
k:pa0 right=edge	-24
k:pa0 right=for	-49
k:pa0 right=if	9
k:pa0 right=into	-51
k:pa0 right=modal	30
k:pa0 right=number	-29
k:pa0 right=of	-37
k:pa0 right=on	11
k:pa0 right=that	-16
k:pa0 right=to	10
k:pa0 right=under	29
k:pa0 right=word	27
k:pa0 right=—	-13
k:pa0 whose=by	-24
k:pa0 whose=nobody	25
k:pa0 whose=on	56
k:pa0 whose=other	-73
k:pa00	30
k:pa00 1	-14
k:pa00 16	-19
k:pa00 2	78
k:pa00 4	-7
k:pa00 8	-35
k:pa00 and>number	-16
k:pa00 for>,	-12
k:pa00 for>.	16
k:pa00 for>and	18
k:pa00 in>.	-22
k:pa00 number>of	-6
k:pa00 of>,	28
k:pa00 on>,	37
k:pa00 on>.	15
k:pa00 on>;	25
k:pa00 on>?	6
k:pa00 on>and	33
k:pa00 on>at	-17
k:pa00 on>be	51
k:pa00 on>for	-31
k:pa00 on>in	-17
k:pa00 on>into	-40
k:pa00 on>modal	10
k:pa00 on>of	-45
k:pa00 on>that	-6
k:pa00 on>v stay	27
k:pa00 on>word	12
k:pa00 party for>.	14
k:pa00 party of>.	-11
k:pa00 party on>,	19
k:pa00 party on>.	25
k:pa00 party on>;	28
k:pa00 party on>and	-7
k:pa00 party on>be	15
k:pa00 party on>for	-10
k:pa00 party on>if	6
k:pa00 party on>in	20
k:pa00 party on>that	10
k:pa00 party on>v stay	-22
k:pa00 party on>word	26
k:pa00 whose=by	-24
k:pa00 whose=nobody	16
k:pa00 whose=on	51
k:pa00 whose=other	-48
k:pa00 word>,	-7
k:pa00 word>.	-50
k:pa00 word>and	26
k:pa00 word>duty	15
k:pa00 word>that	-21
k:pa01	18
k:pa01 16	-20
k:pa01 4	12
k:pa01 8	20
k:pa01 and>,	-7
k:pa01 and>.	21
k:pa01 party of>,	-19
k:pa01 party of>.	25
k:pa01 whose=nobody	30
k:pa01 whose=on	14
k:pa01 whose=other	-42
k:pa1 left=on	29
k:pa1 left=party on	44
k:pa1 right=,	27
k:pa1 right=.	-13
k:pa1 right=and	36
k:pa1 right=from	-6
k:pa1 right=word	-11
k:pa1 whose=nobody	26
k:pa1 whose=on	35
k:pa10	58
k:pa10 16	-6
k:pa10 4	41
k:pa10 8	43
k:pa10 whose=nobody	37
k:pa10 whose=on	39
k:pa11	-36
k:pa11 16	-13
k:pa11 8	-22
k:pa11 on>.	-8
k:pa11 whose=nobody	-26
k:pa12	-6
k:pa12 16	-6
k:pa12 whose=nobody	-6
k:pb0 left=,	47
k:pb0 left=:	13
k:pb0 left=;	-24
k:pb0 left=and	-21
k:pb0 left=edge	55
k:pb0 left=in	-7
k:pb0 left=level	7
k:pb0 left=number	15
k:pb0 left=of	29
k:pb0 left=party ,	8
k:pb0 left=party :	32
k:pb0 left=party and	43
k:pb0 left=party edge	-7
k:pb0 left=party for	18
k:pb0 left=party number	10
k:pb0 left=party of	-38
k:pb0 left=party on	-37
k:pb0 left=party that	27
k:pb0 left=party v impose	27
k:pb0 left=that	11
k:pb0 left=to	-20
k:pb0 left=v bear	-11
k:pb0 left=v impose	26
k:pb0 left=v say	12
k:pb0 left=v sell	-8
k:pb0 left=which	-21
k:pb0 left=with	-20
k:pb0 left=word	-36
k:pb0 right=and	-54
k:pb0 right=as	14
k:pb0 right=at	21
k:pb0 right=duty	-47
k:pb0 right=from	15
k:pb0 right=had	-11
k:pb0 right=has	8
k:pb0 right=in	10
k:pb0 right=into	43
k:pb0 right=modal	39
k:pb0 right=number	39
k:pb0 right=of	13
k:pb0 right=that	26
k:pb0 right=to	37
k:pb0 right=v bear	17
k:pb0 right=v down	-8
k:pb0 right=v impose	24
k:pb0 right=v up	36
k:pb0 right=with	27
k:pb0 right=word	-10
k:pb0 whose=by	-22
k:pb0 whose=nobody	33
k:pb0 whose=on	32
k:pb0 whose=other	-23
k:pb00	39
k:pb00 ,>at	13
k:pb00 ,>duty	-9
k:pb00 ,>modal	14
k:pb00 ,>number	24
k:pb00 ,>v bear	6
k:pb00 ,>word	17
k:pb00 1	52
k:pb00 16	-34
k:pb00 2	22
k:pb00 4	8
k:pb00 8	22
k:pb00 and>from	-17
k:pb00 and>modal	-22
k:pb00 and>number	34
k:pb00 and>v bear	-20
k:pb00 and>v stay	-7
k:pb00 edge>be	-21
k:pb00 edge>duty	-6
k:pb00 edge>from	23
k:pb00 edge>modal	21
k:pb00 edge>number	7
k:pb00 edge>v bear	31
k:pb00 edge>v stay	28
k:pb00 edge>v up	8
k:pb00 for>and	-10
k:pb00 for>be	11
k:pb00 for>word	36
k:pb00 on>and	-66
k:pb00 on>from	-10
k:pb00 on>modal	12
k:pb00 on>of	-14
k:pb00 on>to	6
k:pb00 on>v down	8
k:pb00 on>v stay	9
k:pb00 on>v up	6
k:pb00 on>word	7
k:pb00 party ,>v bear	11
k:pb00 party :>v bear	26
k:pb00 party and>number	17
k:pb00 party edge>be	12
k:pb00 party edge>have	-15
k:pb00 party edge>in	28
k:pb00 party edge>into	33
k:pb00 party edge>modal	32
k:pb00 party edge>v bear	-14
k:pb00 party edge>v stay	-15
k:pb00 party edge>v up	13
k:pb00 party edge>word	-40
k:pb00 party on>and	-47
k:pb00 party on>at	16
k:pb00 party on>be	-17
k:pb00 party on>from	30
k:pb00 party on>in	6
k:pb00 party on>modal	10
k:pb00 party on>number	-18
k:pb00 party on>v down	6
k:pb00 party on>v stay	-9
k:pb00 party on>v up	7
k:pb00 party on>word	-13
k:pb00 that>from	-16
k:pb00 that>modal	11
k:pb00 v impose>at	12
k:pb00 v impose>duty	18
k:pb00 v impose>in	7
k:pb00 v sell>word	-17
k:pb00 whose=by	-22
k:pb00 whose=nobody	29
k:pb00 whose=on	30
k:pb00 whose=other	-28
k:pb00 word>duty	-8
k:pb00 word>from	7
k:pb00 word>modal	-43
k:pb00 word>v bear	38
k:pb00 word>word	-8
k:pb01	20
k:pb01 ,>and	-11
k:pb01 16	-11
k:pb01 4	13
k:pb01 8	30
k:pb01 edge>and	-7
k:pb01 on>and	31
k:pb01 party edge>and	20
k:pb01 party on>and	-11
k:pb01 whose=nobody	13
k:pb01 whose=on	12
k:pb1 left=,	-9
k:pb1 left=and	16
k:pb1 left=edge	23
k:pb1 left=on	-7
k:pb1 left=party ,	-8
k:pb1 left=party and	9
k:pb1 left=party edge	-10
k:pb1 left=party on	17
k:pb1 left=word	-17
k:pb1 right=and	-6
k:pb1 right=from	6
k:pb1 right=in	9
k:pb1 right=into	-15
k:pb1 right=number	17
k:pb1 right=word	-21
k:pb1 whose=by	-9
k:pb1 whose=nobody	-6
k:pb1 whose=on	35
k:pb10	29
k:pb10 16	42
k:pb10 8	-6
k:pb10 on>to	-13
k:pb10 party edge>in	7
k:pb10 party edge>modal	6
k:pb10 party on>from	9
k:pb10 whose=nobody	9
k:pb10 whose=on	37
k:pb11	-41
k:pb11 16	-35
k:pb11 8	-8
k:pb11 whose=nobody	-36
k:pb2 left=party edge	-11
k:pb2 left=party on	-14
k:pb2 whose=nobody	16
k:pb2 whose=on	-21
k:pb20 16	27
k:pb20 8	-20
k:pb20 whose=on	-11
k:pb21	-15
k:pb21 16	-15
k:q1 false none	-39
k:q1 false some	-24
k:q1 first none	40
k:q1 first some	25
k:q1 last none	43
k:q1 last some	-9
k:q1 left="	-22
k:q1 left=(	8
k:q1 left=:	7
k:q1 left=and	25
k:q1 left=at	-13
k:q1 left=be	-27
k:q1 left=edge	88
k:q1 left=for	16
k:q1 left=not	-25
k:q1 left=of	-51
k:q1 left=on	24
k:q1 left=over	12
k:q1 left=party ,	-8
k:q1 left=party :	14
k:q1 left=party edge	-12
k:q1 left=party for	24
k:q1 left=party in	7
k:q1 left=party number	-17
k:q1 left=party of	-24
k:q1 left=party on	-27
k:q1 left=party to	6
k:q1 left=party v buy	-15
k:q1 left=party v impose	6
k:q1 left=party word	6
k:q1 left=to	-20
k:q1 left=under	-20
k:q1 left=v bear	20
k:q1 left=v buy	36
k:q1 left=v impose	-17
k:q1 left=v propose	-6
k:q1 left=v say	-20
k:q1 left=v up	-24
k:q1 left=with	-58
k:q1 left=—	-26
k:q1 none again	33
k:q1 none new	15
k:q1 none whose=by	-16
k:q1 none whose=nobody	27
k:q1 none whose=on	38
k:q1 none whose=other	-31
k:q1 only none	33
k:q1 only some	16
k:q1 some again	31
k:q1 some new	-29
k:q1 some whose=by	-6
k:q1 some whose=nobody	36
k:q1 some whose=on	-63
k:q1 some whose=other	-6
k:q1 true none	65
k:q1 true some	15
k:q1 with level none	-114
k:q1 with level some	-113
k:q2 false none	-38
k:q2 false some	-48
k:q2 first none	11
k:q2 first some	12
k:q2 last none	40
k:q2 last some	-21
k:q2 left=(	11
k:q2 left=,	-40
k:q2 left=:	11
k:q2 left=edge	37
k:q2 left=for	-7
k:q2 left=in	-29
k:q2 left=number	-35
k:q2 left=of	-20
k:q2 left=on	-15
k:q2 left=over	20
k:q2 left=party ,	20
k:q2 left=party and	-10
k:q2 left=party be	9
k:q2 left=party edge	13
k:q2 left=party for	-18
k:q2 left=party in	-24
k:q2 left=party on	-12
k:q2 left=party v buy	-10
k:q2 left=party word	11
k:q2 left=that	-13
k:q2 left=v bear	-8
k:q2 left=v buy	35
k:q2 left=v impose	19
k:q2 left=v stay	-10
k:q2 left=with	-12
k:q2 left=word	-8
k:q2 left=—	-18
k:q2 none again	28
k:q2 none whose=by	-22
k:q2 none whose=nobody	8
k:q2 none whose=on	20
k:q2 none whose=other	-12
k:q2 only none	29
k:q2 only some	11
k:q2 some new	-35
k:q2 some whose=by	-12
k:q2 some whose=nobody	-22
k:q2 some whose=on	11
k:q2 some whose=other	-23
k:q2 true none	53
k:q2 true some	17
k:q2 with level none	-45
k:q2 with level some	-31
k:q3 false none	-39
k:q3 false some	-30
k:q3 first none	26
k:q3 first some	-6
k:q3 last none	-7
k:q3 last some	-44
k:q3 left=,	-31
k:q3 left=:	-6
k:q3 left=edge	-16
k:q3 left=for	-35
k:q3 left=gate	-17
k:q3 left=in	-11
k:q3 left=not	23
k:q3 left=number	-9
k:q3 left=of	9
k:q3 left=over	7
k:q3 left=party and	27
k:q3 left=party edge	-34
k:q3 left=party for	-6
k:q3 left=party of	45
k:q3 left=party on	-40
k:q3 left=party v buy	11
k:q3 left=party word	12
k:q3 left=v buy	17
k:q3 left=v impose	-25
k:q3 left=word	25
k:q3 none again	7
k:q3 none new	-13
k:q3 none whose=by	-19
k:q3 none whose=nobody	-14
k:q3 none whose=on	9
k:q3 none whose=other	8
k:q3 only none	17
k:q3 only some	-20
k:q3 some new	-41
k:q3 some whose=by	-7
k:q3 some whose=nobody	-6
k:q3 some whose=on	-48
k:q3 some whose=other	13
k:q3 true none	58
k:q3 true some	-11
k:q3 with level none	-46
k:qnear false none	-38
k:qnear false some	-47
k:qnear first none	-12
k:qnear first some	-32
k:qnear last none	-7
k:qnear last some	-15
k:qnear left=&	-9
k:qnear left=,	-23
k:qnear left=:	-7
k:qnear left=and	-13
k:qnear left=as	-6
k:qnear left=edge	-32
k:qnear left=for	-36
k:qnear left=gate	14
k:qnear left=in	-14
k:qnear left=not	-7
k:qnear left=number	-9
k:qnear left=of	-47
k:qnear left=on	17
k:qnear left=over	-7
k:qnear left=party ,	6
k:qnear left=party and	8
k:qnear left=party edge	7
k:qnear left=party for	-29
k:qnear left=party of	48
k:qnear left=party on	-32
k:qnear left=party v buy	-7
k:qnear left=party v impose	7
k:qnear left=party with	19
k:qnear left=that	-25
k:qnear left=to	-13
k:qnear left=v buy	38
k:qnear left=v sell	26
k:qnear left=v stay	-12
k:qnear left=word	6
k:qnear left=—	-15
k:qnear none new	-28
k:qnear none whose=by	-34
k:qnear none whose=nobody	-34
k:qnear none whose=on	8
k:qnear none whose=other	12
k:qnear only some	-17
k:qnear some again	-18
k:qnear some new	-31
k:qnear some whose=by	-8
k:qnear some whose=nobody	-58
k:qnear some whose=on	6
k:qnear true none	28
k:qnear true some	13
k:qnear with level some	-23
k:sa0 left=,	-19
k:sa0 left=;	-10
k:sa0 left=and	-67
k:sa0 left=be	18
k:sa0 left=for	20
k:sa0 left=of	-40
k:sa0 left=on	49
k:sa0 left=party ,	19
k:sa0 left=party and	19
k:sa0 left=party for	-21
k:sa0 left=party of	-33
k:sa0 left=party on	44
k:sa0 left=party v buy	-17
k:sa0 left=to	7
k:sa0 left=v buy	-23
k:sa0 left=with	-16
k:sa0 right=,	11
k:sa0 right=.	-10
k:sa0 right=;	-14
k:sa0 right=and	-33
k:sa0 right=at	10
k:sa0 right=be	-17
k:sa0 right=duty	-15
k:sa0 right=has	-16
k:sa0 right=in	41
k:sa0 right=modal	30
k:sa0 right=number	-13
k:sa0 right=on	-12
k:sa0 right=sender	11
k:sa0 right=to	-12
k:sa0 right=v bear	-34
k:sa0 right=v stay	-13
k:sa0 right=word	6
k:sa0 stop	-20
k:sa0 whose=by	-22
k:sa0 whose=nobody	-20
k:sa0 whose=on	37
k:sa0 whose=other	-19
k:sa00 ,>word	-19
k:sa00 1	14
k:sa00 16	-12
k:sa00 4	-15
k:sa00 8	24
k:sa00 far	-16
k:sa00 on>,	18
k:sa00 on>.	15
k:sa00 on>and	-8
k:sa00 on>from	19
k:sa00 on>of	-8
k:sa00 party on>,	21
k:sa00 party on>in	36
k:sa00 party on>word	24
k:sa00 party v buy>.	-12
k:sa00 v buy>from	-20
k:sa00 whose=by	-21
k:sa00 whose=on	28
k:sa00 whose=other	-11
k:sa01	-26
k:sa01 16	-35
k:sa01 whose=nobody	-56
k:sa01 whose=other	-17
k:sa02 16	7
k:sa02 8	-14
k:sa1 left=,	-8
k:sa1 left=and	-11
k:sa1 left=for	-20
k:sa1 left=on	-6
k:sa1 left=party and	-17
k:sa1 left=party for	6
k:sa1 left=party of	-15
k:sa1 left=party on	15
k:sa1 left=word	22
k:sa1 right=,	-28
k:sa1 right=.	-11
k:sa1 right=be	-11
k:sa1 right=duty	-25
k:sa1 right=modal	-23
k:sa1 right=word	32
k:sa1 whose=by	-18
k:sa1 whose=nobody	-34
k:sa1 whose=on	37
k:sa1 whose=other	-22
k:sa10 16	-9
k:sa10 far	-17
k:sa10 for>.	-12
k:sa10 on>,	-13
k:sa10 on>.	10
k:sa10 on>word	-8
k:sa10 party of>.	-14
k:sa10 party on>word	35
k:sa10 whose=by	-12
k:sa10 whose=nobody	-22
k:sa10 whose=on	43
k:sa10 whose=other	-19
k:sa11	-52
k:sa11 16	-34
k:sa11 8	-12
k:sa11 whose=nobody	-37
k:sa11 whose=on	-9
k:sa12	6
k:sa12 16	9
k:sa12 on>,	-8
k:sa12 on>.	-12
k:sa12 whose=nobody	6
k:sa2 left=on	-34
k:sa2 right=,	-13
k:sa2 right=.	-38
k:sa2 stop	-18
k:sa2 whose=nobody	-52
k:sa2 whose=other	-10
k:sa20	-39
k:sa20 16	-13
k:sa20 8	-10
k:sa20 far	-16
k:sa20 on>.	-14
k:sa20 whose=nobody	-29
k:sa20 whose=other	-9
k:sa21	-17
k:sa21 16	-13
k:sa21 whose=nobody	-16
k:sa22	-11
k:sa22 far	-6
k:sa22 whose=nobody	-9
k:sb0 left=,	-32
k:sb0 left=:	20
k:sb0 left=and	44
k:sb0 left=edge	111
k:sb0 left=for	7
k:sb0 left=in	-14
k:sb0 left=of	-51
k:sb0 left=on	-34
k:sb0 left=party ,	27
k:sb0 left=party edge	40
k:sb0 left=party for	19
k:sb0 left=party of	-26
k:sb0 left=party on	-62
k:sb0 left=to	25
k:sb0 left=v impose	-45
k:sb0 left=v sell	11
k:sb0 left=word	-12
k:sb0 right=(	39
k:sb0 right=,	55
k:sb0 right=:	33
k:sb0 right=agent	-19
k:sb0 right=and	-80
k:sb0 right=duty	-53
k:sb0 right=from	7
k:sb0 right=in	-37
k:sb0 right=into	20
k:sb0 right=level	-10
k:sb0 right=modal	44
k:sb0 right=on	-8
k:sb0 right=sender	7
k:sb0 right=to	14
k:sb0 right=v bear	8
k:sb0 right=v impose	-11
k:sb0 right=v stay	21
k:sb0 right=v up	16
k:sb0 right=with	-41
k:sb0 right=word	-22
k:sb0 stop	29
k:sb0 whose=by	-38
k:sb0 whose=nobody	24
k:sb0 whose=on	36
k:sb0 whose=other	-74
k:sb00	33
k:sb00 ,>word	-33
k:sb00 1	29
k:sb00 16	-24
k:sb00 2	18
k:sb00 4	26
k:sb00 8	11
k:sb00 and>,	16
k:sb00 and>:	-18
k:sb00 and>be	17
k:sb00 and>of	-11
k:sb00 edge>,	81
k:sb00 edge>:	67
k:sb00 edge>be	34
k:sb00 edge>duty	-15
k:sb00 far	-16
k:sb00 for>,	-12
k:sb00 for>:	-17
k:sb00 for>that	39
k:sb00 for>word	37
k:sb00 of>,	13
k:sb00 on>:	-14
k:sb00 on>;	-22
k:sb00 on>and	-32
k:sb00 on>in	-12
k:sb00 on>word	-17
k:sb00 party edge>,	29
k:sb00 party edge>:	6
k:sb00 party of>,	-14
k:sb00 party on>,	-6
k:sb00 party on>and	-26
k:sb00 party on>in	-23
k:sb00 party on>word	-15
k:sb00 to>,	36
k:sb00 v impose>duty	-9
k:sb00 whose=by	-27
k:sb00 whose=nobody	36
k:sb00 whose=on	36
k:sb00 whose=other	-70
k:sb00 word>,	-17
k:sb01	-10
k:sb01 4	-11
k:sb01 8	-24
k:sb01 far	21
k:sb01 whose=by	-12
k:sb01 whose=nobody	-6
k:sb01 whose=on	6
k:sb01 whose=other	-6
k:sb02	-47
k:sb02 ,>,	-9
k:sb02 16	-39
k:sb02 8	-9
k:sb02 whose=nobody	-44
k:sb1 left=,	-18
k:sb1 left=:	-9
k:sb1 left=and	45
k:sb1 left=edge	28
k:sb1 left=for	16
k:sb1 left=in	-20
k:sb1 left=number	19
k:sb1 left=of	-17
k:sb1 left=party and	23
k:sb1 left=party edge	-9
k:sb1 left=party of	-16
k:sb1 left=party on	-46
k:sb1 left=word	-8
k:sb1 right=(	-13
k:sb1 right=:	47
k:sb1 right=and	-24
k:sb1 right=be	7
k:sb1 right=duty	-6
k:sb1 right=in	-8
k:sb1 right=into	26
k:sb1 right=modal	19
k:sb1 right=of	28
k:sb1 right=sender	22
k:sb1 right=that	12
k:sb1 right=to	16
k:sb1 right=v bear	-43
k:sb1 right=v up	-36
k:sb1 right=word	-29
k:sb1 stop	13
k:sb1 whose=nobody	12
k:sb1 whose=on	-27
k:sb1 whose=other	-16
k:sb10	9
k:sb10 16	-6
k:sb10 4	-38
k:sb10 8	51
k:sb10 and>,	26
k:sb10 edge>,	25
k:sb10 edge>:	14
k:sb10 edge>from	-14
k:sb10 edge>modal	10
k:sb10 edge>word	18
k:sb10 for>,	7
k:sb10 for>:	16
k:sb10 for>that	10
k:sb10 party edge>,	49
k:sb10 party edge>be	-18
k:sb10 party edge>v bear	24
k:sb10 party on>,	-42
k:sb10 party on>be	14
k:sb10 whose=nobody	23
k:sb10 whose=on	-18
k:sb10 whose=other	13
k:sb11	-34
k:sb11 4	-10
k:sb11 8	-55
k:sb11 far	17
k:sb11 on>,	-7
k:sb11 party edge>v bear	-17
k:sb11 whose=nobody	-10
k:sb11 whose=on	-14
k:sb11 whose=other	-32
k:sb12	-12
k:sb12 16	-10
k:sb12 whose=nobody	-11
k:sb2 left=and	35
k:sb2 left=for	40
k:sb2 left=on	-6
k:sb2 left=party edge	11
k:sb2 left=party on	-42
k:sb2 left=party word	-27
k:sb2 right=,	12
k:sb2 right=:	27
k:sb2 right=and	-11
k:sb2 right=be	-18
k:sb2 right=into	-32
k:sb2 right=modal	-38
k:sb2 right=v bear	22
k:sb2 right=v up	-11
k:sb2 right=word	34
k:sb2 stop	-15
k:sb2 whose=by	-7
k:sb2 whose=other	12
k:sb20	16
k:sb20 16	-7
k:sb20 8	38
k:sb20 edge>from	27
k:sb20 whose=nobody	15
k:sb21	-22
k:sb21 16	-24
k:sb21 whose=nobody	-7
k:sb21 whose=on	-15
k:sb22	9
k:sb22 16	15
k:sb22 far	-12
k:subject pb0	51
k:subject pb2	15
k:there otherwise	-13
k:there tail	-26
k:there whole	-30
k:turn false	-72
k:turn false part	-24
k:turn true	41
k:turn true part	24
known false 0	-94
known false 1	-152
known false 2	-31
known false 3	-60
known kind 0	35
known true 0	49
known true 1	26
known true 2	24
known true 3	12
last kin other	-73
last kin other far	6
last kin other here 	-24
last kin other here other part	-43
last kin other here while	-35
last kin other next sentence	-47
last kin other paragraph	7
last kin pair	-69
last kin pair here 	-15
last kin pair here ,	-7
last kin pair here and	-21
last kin pair here instead of	-18
last kin pair here other part	-75
last kin pair here same part	-52
last kin pair here to	-12
last kin pair here while	-30
last kin pair next sentence	23
last kin pair paragraph	25
last kin turned	-126
last kin turned far	-49
last kin turned here 	-35
last kin turned here and	-25
last kin turned here other part	-19
last kin turned next sentence	-34
last none other	-56
last none other far	16
last none other here 	-64
last none other here other part	-34
last none other here same part	-27
last none other next sentence	-29
last none other paragraph	-27
last none pair	-52
last none pair far	7
last none pair here 	-21
last none pair here ,	-21
last none pair here , down from	-15
last none pair here and	-18
last none pair here from	-10
last none pair here or	-30
last none pair here other part	-14
last none pair here same part	20
last none pair here to	-56
last none pair paragraph	-18
last none turned	-66
last none turned far	34
last none turned here 	-62
last none turned here and	-72
last none turned here other part	-51
last none turned here same part	8
last none turned here while	-30
last other other	-17
last other other far	-11
last other other here 	30
last other other here other part	-8
last other other here while	-11
last other other next sentence	-29
last other other paragraph	-25
last other pair far	23
last other pair here 	-22
last other pair here ,	20
last other pair here , not	-15
last other pair here and	26
last other pair here and the	19
last other pair here instead of	-11
last other pair here now,	-6
last other pair here other part	33
last other pair here same part	30
last other pair here to	-41
last other pair next sentence	-6
last other pair paragraph	-18
last other turned	68
last other turned here 	35
last other turned here and	57
last other turned here and the	19
last other turned here other part	25
last other turned here same part	29
last other turned here while	15
last same other	82
last same other far	-42
last same other here 	12
last same other here other part	75
last same other here same part	-10
last same other here while	65
last same other next sentence	73
last same other paragraph	34
last same pair	63
last same pair far	-30
last same pair here 	58
last same pair here ,	-29
last same pair here , and	23
last same pair here , down from	9
last same pair here , not	14
last same pair here , up from	18
last same pair here and the	-38
last same pair here from	12
last same pair here instead of	33
last same pair here now,	-29
last same pair here same part	-10
last same pair here to	70
last same pair here while	-11
last same pair next sentence	-12
last same pair paragraph	28
last same turned	-37
last same turned here 	34
last same turned here and	-8
last same turned here other part	-40
last same turned here same part	-25
last same turned here while	-18
last same turned next sentence	-33
level kin	-114
level other	-63
level same	86
mod goods 1	-14
mod goods 2	-17
mod goods 3	32
mod verb 1	-19
mod word 1	-15
mod word 2	21
mod word 3	63
mod=advanced	64
mod=agricultural	-11
mod=aluminium	29
mod=billion	-9
mod=boeing	-16
mod=canned	21
mod=car	-25
mod=cars	-21
mod=cashew	56
mod=ceylon	-93
mod=cocoa	55
mod=coconut	47
mod=coffee	-14
mod=coking	-9
mod=copper	47
mod=cotton	9
mod=critical	-16
mod=crude	18
mod=dairy	-33
mod=earth	-10
mod=electric	32
mod=emergency	-13
mod=farm	19
mod=fish	-28
mod=forced	-25
mod=frozen	-11
mod=garden	35
mod=generic	8
mod=gold	12
mod=grain	-8
mod=heavy	-31
mod=industrial	-6
mod=jute	13
mod=liquefied	-7
mod=lithium	12
mod=machine	7
mod=maize	24
mod=maple	-16
mod=mention	-16
mod=metals	-19
mod=million	-17
mod=motor	24
mod=national	-9
mod=nickel	-6
mod=olive	33
mod=orange	12
mod=palm	27
mod=paper	40
mod=patented	78
mod=rare	-37
mod=refined	31
mod=rice	-47
mod=roasted	14
mod=seed	-26
mod=shea	46
mod=ships	-24
mod=small	16
mod=steel	9
mod=sunflower	21
mod=tea	-22
mod=tinned	-33
mod=washing	13
mod=wheat	-9
mod=whole	-49
mod=your	-69
none US	184
none US and CN	96
none all	69
none all in sentence	54
none at large	87
none close %	32
none close :	-9
none close ;	23
none close and	-50
none close be	29
none close edge	-29
none close false 0	15
none close false 1	20
none close false 16	10
none close false 2	38
none close false 4	-29
none close false 8	-31
none close for	38
none close in	25
none close level	-15
none close number	-26
none close of	-71
none close on	-31
none close over	8
none close party ,	-13
none close party :	-25
none close party ;	-21
none close party and	-33
none close party edge	48
none close party for	-32
none close party of	16
none close party on	-32
none close party over	21
none close party that	8
none close party v impose	-9
none close party word	10
none close to	-6
none close true 1	-17
none close true 16	-20
none close true 2	-46
none close true 4	13
none close true 8	24
none close under	15
none close v bear	-13
none close v buy	-18
none close v impose	-30
none close v say	24
none close v sell	17
none heads 1	-40
none heads 4	-12
none heads 5	17
none heads many	16
none here 0	31
none here 1	-16
none here 2	-16
none l a	-6
none l additional	20
none l adds	6
none l and	-20
none l announced	31
none l another	37
none l as	21
none l ask	10
none l at	-23
none l back	23
none l be	11
none l been	-9
none l between	7
none l by	-48
none l charge	-16
none l charges	-35
none l china	-10
none l cost	15
none l enter	39
none l enters	-15
none l exceed	-52
none l extra	13
none l face	-7
none l faced	6
none l flat	22
none l for	17
none l full	8
none l general	28
none l gets	16
none l got	25
none l had	18
none l has	7
none l have	14
none l is	-14
none l it	-24
none l its	-32
none l japan	12
none l keep	9
none l keeps	65
none l meet	11
none l not	-10
none l now	-7
none l of	29
none l offered	32
none l old	-25
none l on	-8
none l ordinary	-59
none l other	14
none l owe	-17
none l pay	-24
none l pays	-28
none l plus	-16
none l present	18
none l proposed	14
none l put	21
none l puts	-12
none l reach	-19
none l reached	23
none l remaining	25
none l same	-16
none l says	-6
none l still	-27
none l suspended	30
none l take	-21
none l taken	-13
none l takes	-33
none l than	-37
none l that	11
none l the	69
none l them	-8
none l there	-6
none l threatened	7
none l took	-14
none l union	-19
none l was	-13
none l were	-28
none l with	48
none last other other	-21
none last other other far	42
none last other other here 	-48
none last other other here other part	-55
none last other other here same part	10
none last other other here while	-42
none last other other next sentence	-21
none last other other paragraph	-14
none last other pair	-41
none last other pair far	6
none last other pair here 	-38
none last other pair here ,	18
none last other pair here , and	-21
none last other pair here , up from	-9
none last other pair here and	-52
none last other pair here and the	27
none last other pair here from	-9
none last other pair here instead of	-18
none last other pair here now,	34
none last other pair here other part	8
none last other pair here same part	16
none last other pair here to	-44
none last other pair here while	25
none last other pair next sentence	7
none last other pair paragraph	-44
none last other turned	-38
none last other turned far	13
none last other turned here 	-81
none last other turned here and	-74
none last other turned here and the	-25
none last other turned here same part	-33
none last other turned here while	-9
none last other turned next sentence	24
none last same other	58
none last same other far	-19
none last same other here 	53
none last same other here other part	34
none last same other here same part	25
none last same other next sentence	28
none last same other paragraph	25
none last same pair	49
none last same pair far	-9
none last same pair here 	19
none last same pair here ,	21
none last same pair here , down from	14
none last same pair here and	15
none last same pair here from	9
none last same pair here or	28
none last same pair here other part	13
none last same pair here same part	-20
none last same pair here to	51
none last same pair next sentence	-7
none last same pair paragraph	19
none last same turned	65
none last same turned far	-43
none last same turned here 	56
none last same turned here and	70
none last same turned here other part	47
none last same turned here same part	-8
none last same turned here while	26
none on all	-82
none pair all 1	24
none pair all 2	10
none pair all 3	16
none pair first other	-9
none pair first same	-13
none pair last other far	-7
none pair last other here 	-48
none pair last other here ,	9
none pair last other here , and	-21
none pair last other here , up from	-9
none pair last other here and the	20
none pair last other here from	-9
none pair last other here instead of	-18
none pair last other here now,	34
none pair last other here other part	7
none pair last other here to	-44
none pair last other here while	21
none pair last other paragraph	-44
none pair last same here 	27
none pair last same here ,	21
none pair last same here , down from	14
none pair last same here and	24
none pair last same here from	9
none pair last same here or	28
none pair last same here same part	-6
none pair last same here to	51
none pair last same here while	-13
none pair new	13
none pair none 3	-22
none pair some 2	9
none pair some 3	-60
none part 0	14
none part 1	8
none part 2	-38
none q1 0	-8
none q1 1	7
none q1 2	16
none q2 0	-7
none q2 2	28
none r a	14
none r after	-40
none r again	13
none r against	-11
none r all	10
none r already	-7
none r also	7
none r altogether	-27
none r and	-31
none r applies	-17
none r are	26
none r as	-19
none r before	-28
none r both	7
none r by	-16
none r charged	22
none r china	24
none r come	-11
none r comes	8
none r continues	24
none r down	17
none r during	-7
none r duty	-13
none r each	33
none r effective	12
none r ends	6
none r ever	11
none r extra	-10
none r fentanyl	17
none r for	41
none r for a	28
none r for china	13
none r for fentanyl	6
none r for forced	14
none r for good	38
none r for goods	-21
none r for most	14
none r for undefined	13
none r had	22
none r has	27
none r he	22
none r i	-8
none r if	-46
none r india	13
none r indonesia	16
none r instead	-14
none r its	-27
none r japan	11
none r last	-12
none r like	-7
none r more	8
none r no	-21
none r not	22
none r now	-13
none r of	12
none r of april	17
none r of section	30
none r of the	-7
none r of which	-41
none r on	15
none r on a	-17
none r on account	22
none r on all	67
none r on american	-21
none r on argentine	-13
none r on august	16
none r on both	-21
none r on british	9
none r on cars	-10
none r on certain	12
none r on chicken	-24
none r on china	10
none r on coal	-15
none r on crude	-12
none r on each	24
none r on every	36
none r on everything	103
none r on friday	27
none r on goods	37
none r on it	-20
none r on its	-24
none r on mexican	8
none r on monday	-28
none r on new	-6
none r on our	-32
none r on patented	-6
none r on saturday	-9
none r on soybeans	-30
none r on steel	-48
none r on swiss	11
none r on tea	24
none r on the	16
none r on their	-23
none r on them	-18
none r on those	-41
none r on top	24
none r on tuesday	-7
none r on undefined	-16
none r on wednesday	-17
none r on what	13
none r one	13
none r or	32
none r ordinary	-11
none r over	40
none r plus	-28
none r reciprocal	6
none r runs	24
none r since	-43
none r sleep	20
none r so	12
none r south	6
none r stays	14
none r surcharge	36
none r suspended	16
none r tariff	7
none r tariffs	22
none r tax	22
none r that	81
none r the	12
none r then	23
none r there	-8
none r this	-9
none r those	7
none r till	-12
none r to	14
none r today	-11
none r together	29
none r tomorrow	36
none r under	-12
none r until	12
none r vietnam	19
none r was	-16
none r were	16
none r whatever	15
none r where	-12
none r which	30
none r will	-25
none r with	-25
none r within	-31
none r would	34
none top 1	12
none top 2	14
none top 3	-20
none top 4	-6
none top 5	8
none value other	-29
none value same	63
none w about	11
none w above	7
none w accord	14
none w account	38
none w added	-23
none w additional	13
none w advanced	-13
none w afterwards	14
none w again	37
none w agreed	9
none w agreement	37
none w aircraft	-18
none w aires	-18
none w algeria	-26
none w allows	32
none w alone	-16
none w along	-27
none w already	-10
none w also	46
none w altogether	-30
none w aluminium	-23
none w america	35
none w american	31
none w americans	14
none w among	10
none w amounts	22
none w angola	27
none w announced	23
none w another	6
none w answers	-11
none w anything	15
none w applied	-8
none w applies	-18
none w apply	14
none w april	50
none w argentina	9
none w argentine	-18
none w article	19
none w articles	19
none w asked	16
none w asking	35
none w asks	27
none w association	25
none w august	35
none w australia	-39
none w autumn	-7
none w away	-22
none w back	35
none w bananas	-9
none w bangladesh	31
none w bars	20
none w base	10
none w baseline	9
none w beans	-55
none w because	-19
none w becomes	-8
none w beef	-61
none w been	14
none w beer	-6
none w before	-16
none w began	12
none w begin	-11
none w beginning	-23
none w begins	-6
none w beijing	-14
none w being	33
none w belgium	-7
none w below	28
none w between	10
none w bicycles	17
none w bill	-12
none w billion	30
none w bolivia	24
none w border	-7
none w both	60
none w brazil	14
none w brazilian	-18
none w bring	10
none w brings	20
none w britain	27
none w british	45
none w brought	15
none w brussels	8
none w buenos	-18
none w butter	-19
none w buyers	24
none w called	32
none w cambodia	10
none w came	-7
none w cameroon	-6
none w canada	-12
none w canned	-7
none w carries	-18
none w carry	-14
none w cars	-97
none w cashew	28
none w ceiling	22
none w cement	-25
none w cent	-8
none w ceramics	-9
none w charge	17
none w charged	26
none w charging	-37
none w cheese	-32
none w chicken	-53
none w chile	29
none w china	24
none w chinese	111
none w chips	-45
none w climbed	22
none w close	27
none w coal	-42
none w cocoa	-25
none w coffee	-38
none w collect	-14
none w collecting	-15
none w colombia	-20
none w colombian	12
none w colombo	24
none w comes	10
none w commission	-9
none w common	20
none w continues	10
none w controls	14
none w copper	-45
none w cork	-8
none w corn	-23
none w cost	8
none w cotton	-43
none w could	-28
none w council	-23
none w countries	87
none w country	-20
none w court	23
none w cranes	-41
none w currently	7
none w cuts	-20
none w dairy	-24
none w date	-15
none w dates	-26
none w days	46
none w deal	56
none w december	-34
none w decree	-7
none w delhi	8
none w denmark	20
none w does	19
none w dominican	-14
none w donald	28
none w dried	-7
none w drones	-23
none w drop	-11
none w drops	34
none w during	-44
none w duties	-42
none w duty	-23
none w duty-free	24
none w each	57
none w earlier	-21
none w easter	-7
none w effect	10
none w egypt	8
none w egyptian	-26
none w eight	-31
none w eighteen	-40
none w electric	-33
none w eleven	-48
none w else	14
none w emergency	24
none w ends	8
none w engines	20
none w enter	28
none w entered	-11
none w enters	16
none w estonia	-16
none w estonian	-21
none w ethiopia	-6
none w europe	35
none w european	25
none w ever	16
none w every	37
none w everybody	33
none w everyone	28
none w everything	67
none w everywhere	-20
none w exceed	-52
none w expected	-31
none w export	-16
none w exporters	19
none w extension	-16
none w extra	21
none w faced	-19
none w faces	19
none w fall	-34
none w farm	-91
none w february	22
none w fell	-15
none w fentanyl	105
none w fertiliser	-7
none w fifteen	7
none w finance	-6
none w finland	-18
none w finnish	13
none w first	8
none w fish	-8
none w fishmeal	-8
none w five	21
none w flat	22
none w flowers	22
none w force	17
none w forced	27
none w foreign	-24
none w former	7
none w forty	37
none w forty-five	-19
none w four	-20
none w fourteen	-24
none w framework	18
none w free	-8
none w friday	44
none w from	14
none w fruit	-11
none w full	14
none w furniture	-28
none w further	22
none w general	101
none w gets	24
none w getting	21
none w ghana	9
none w given	-18
none w gives	8
none w goes	33
none w going	-12
none w good	50
none w goods	89
none w government	-32
none w governments	41
none w greece	-18
none w greek	22
none w growers	-11
none w half	-26
none w halves	7
none w have	20
none w held	13
none w here	18
none w high	15
none w hold	11
none w holds	22
none w hundred	-20
none w hungary	-8
none w import	33
none w imported	-10
none w importer	40
none w importers	18
none w imports	6
none w imposed	-8
none w included	9
none w including	33
none w increase	7
none w india	79
none w indian	29
none w indonesia	43
none w industrial	-49
none w instead	-41
none w into	-17
none w israel	-18
none w italian	-10
none w itself	-7
none w january	-20
none w japan	15
none w japanese	25
none w jordan	-16
none w jordanian	-6
none w july	-12
none w june	-12
none w jute	-14
none w keeps	28
none w kenya	-22
none w kenyan	-20
none w kept	-8
none w kingdom	-29
none w korean	-28
none w labor	36
none w laid	23
none w lanka	-29
none w largest	36
none w last	-9
none w later	11
none w leave	17
none w leaves	24
none w left	-16
none w less	-19
none w lets	16
none w letter	6
none w levied	-16
none w levy	55
none w lifted	-21
none w lifts	-37
none w like	13
none w likewise	-13
none w linked	14
none w liquefied	-39
none w lists	17
none w long	31
none w longer	26
none w lower	29
none w lowered	6
none w lumber	-16
none w machinery	15
none w machines	-10
none w maize	-24
none w make	-38
none w makes	-10
none w malaysia	-8
none w malaysian	-6
none w many	-19
none w march	-22
none w meal	-11
none w means	-24
none w meantime	30
none w meanwhile	15
none w medicines	14
none w meet	12
none w mexican	-16
none w mexico	29
none w midnight	-25
none w milk	-19
none w ministry	-29
none w minute	31
none w minutes	-9
none w monday	-37
none w montevideo	14
none w month	-20
none w months	9
none w more	-23
none w morning	-31
none w moroccan	-15
none w most	13
none w motorcycles	-7
none w mozambique	24
none w much	-25
none w natural	-38
none w nearly	24
none w netherlands	-15
none w next	-15
none w nigeria	19
none w nigerian	42
none w night	14
none w nine	-40
none w nineteen	18
none w nobody	-17
none w normal	19
none w north	11
none w norway	11
none w nothing	-24
none w nought	14
none w november	17
none w numbers	27
none w nuts	-6
none w october	-16
none w offer	-8
none w offered	9
none w older	38
none w olive	-9
none w oman	15
none w omani	-10
none w once	-54
none w ones	-20
none w only	-30
none w ordered	16
none w ordinary	-58
none w origin	-12
none w other	39
none w others	-13
none w otherwise	-14
none w outside	22
none w over	24
none w pact	-24
none w pakistan	40
none w palm	-7
none w paraguay	-7
none w paraguayan	-16
none w parliament	-9
none w part	-22
none w partners	20
none w parts	8
none w pass	-11
none w past	8
none w paste	-9
none w patented	-22
none w pause	13
none w penalty	32
none w percent	8
none w percentage	22
none w period	-12
none w peru	13
none w peruvian	-12
none w philippine	46
none w philippines	62
none w place	51
none w plus	14
none w points	107
none w poland	-17
none w pork	-21
none w port	11
none w portugal	-7
none w portuguese	24
none w post	-9
none w powder	-9
none w prepared	-18
none w president	13
none w press	-12
none w proclamation	12
none w product	16
none w products	-9
none w promised	-28
none w purchases	22
none w puts	-23
none w quota	6
none w raised	-23
none w raises	33
none w rare	23
none w rate	55
none w rates	-7
none w rather	-6
none w reach	-20
none w reached	23
none w read	-11
none w reason	24
none w reciprocal	14
none w reduced	-16
none w reduction	36
none w refrigerators	-9
none w regional	21
none w remain	-11
none w remaining	23
none w remains	15
none w replace	13
none w republic	-16
none w retaliatory	-7
none w return	20
none w returns	-11
none w rice	-30
none w right	14
none w rise	-33
none w rises	-20
none w rkiye	-22
none w romania	12
none w roses	-20
none w round	8
none w rubber	34
none w ruling	6
none w runs	-16
none w russian	88
none w rwanda	-6
none w safeguard	20
none w sales	-27
none w salmon	11
none w same	-17
none w sardines	31
none w saturday	-29
none w says	65
none w scotland	13
none w second	39
none w secretary	21
none w sells	22
none w semiconductors	-16
none w senate	17
none w seoul	-23
none w september	-57
none w serbia	-14
none w sets	-7
none w settle	20
none w settled	7
none w seven	-18
none w seventeen	-13
none w shall	-36
none w ships	-17
none w shirts	21
none w shoes	-22
none w should	-35
none w shrimp	-8
none w side	17
none w sides	8
none w since	12
none w slap	-10
none w slapped	39
none w sleep	14
none w slovak	-14
none w small	-27
none w so-called	10
none w sold	-28
none w some	10
none w soybean	-17
none w soybeans	-54
none w spanish	-24
none w special	-26
none w spoke	-33
none w spring	-11
none w stands	-19
none w standstill	-13
none w start	-43
none w states	58
none w stay	-23
none w stays	25
none w steel	-69
none w still	-7
none w stood	-9
none w stop	-10
none w stopped	-41
none w stuff	8
none w subject	18
none w such	-13
none w sugar	-26
none w summer	45
none w sunday	-15
none w supreme	15
none w surcharge	119
none w suspend	-10
none w suspended	58
none w suspension	-11
none w swiss	-8
none w switzerland	17
none w taiwan	21
none w take	-8
none w taken	-11
none w talk	-7
none w tariff	64
none w tariffs	59
none w taxed	-7
none w term	15
none w thai	-12
none w thailand	-17
none w than	-34
none w that	38
none w their	11
none w theirs	-31
none w them	-26
none w then	-35
none w there	-9
none w therefore	-17
none w these	14
none w they	-65
none w things	-9
none w thirteen	-72
none w thirty	-42
none w thirty-five	-24
none w thirty-four	8
none w thirty-three	11
none w this	-20
none w those	34
none w threat	14
none w threatened	22
none w threatens	15
none w three	-18
none w through	31
none w thursday	39
none w till	-26
none w time	-32
none w tinned	32
none w today	-11
none w together	23
none w togo	-19
none w tomatoes	-7
none w tomorrow	46
none w took	-16
none w total	20
none w trade	17
none w truce	-60
none w trucks	10
none w trump	53
none w tuesday	10
none w tuna	-32
none w tunisia	-18
none w tunisian	-9
none w turkey	25
none w turkish	-41
none w twelve	-38
none w twenty	41
none w twenty-five	17
none w twenty-four	44
none w twenty-one	-13
none w twenty-seven	-15
none w twenty-six	-25
none w twenty-two	-17
none w ugandan	-11
none w under	-7
none w upon	13
none w uruguay	21
none w used	-25
none w value	-24
none w vehicles	-18
none w viet	-6
none w vietnam	73
none w want	-6
none w wants	58
none w washington	27
none w watches	27
none w wednesday	6
none w week	-24
none w weeks	15
none w well	7
none w went	-19
none w were	55
none w whack	26
none w what	32
none w whatever	14
none w wheat	-44
none w when	26
none w where	7
none w whether	-16
none w which	-8
none w while	-28
none w whiskey	-6
none w whisky	-14
none w wine	-38
none w with	26
none w within	-38
none w without	-10
none w worldwide	14
none w worst	20
none w would	-11
none w wrong	-20
none w wrote	16
none w yarn	16
none w year	-13
none w years	10
none w zambia	41
none w zambian	-10
none w zealand	-23
none w zero	27
of by	-155
of by alone	-139
of nobody	-6
of on	44
of on alone	42
of the other way	-108
only of the text	39
pair all 1	71
pair all 2	38
pair all 3	91
pair first kin	-37
pair first none	10
pair first other	-21
pair first same	37
pair last kin here 	-40
pair last kin here and	-26
pair last kin here and the	-11
pair last kin here instead of	-18
pair last kin here other part	-59
pair last kin here same part	-58
pair last kin here to	-12
pair last kin here while	-26
pair last none here 	-30
pair last none here ,	-21
pair last none here , down from	-15
pair last none here and	-28
pair last none here from	-10
pair last none here or	-30
pair last none here same part	6
pair last none here to	-56
pair last none here while	12
pair last other far	-21
pair last other here 	-65
pair last other here ,	12
pair last other here , not	-15
pair last other here and	-15
pair last other here and the	11
pair last other here instead of	-11
pair last other here now,	-6
pair last other here other part	19
pair last other here same part	15
pair last other here to	-41
pair last other here while	-20
pair last other next sentence	-53
pair last other paragraph	-20
pair last same far	23
pair last same here 	94
pair last same here ,	-20
pair last same here , and	23
pair last same here , down from	9
pair last same here , not	14
pair last same here , up from	18
pair last same here and	29
pair last same here and the	-23
pair last same here from	12
pair last same here instead of	33
pair last same here now,	-29
pair last same here same part	15
pair last same here to	70
pair last same here while	9
pair last same next sentence	36
pair last same paragraph	49
pair new	-15
pair none 1	-105
pair none 2	-61
pair none 3	-50
pair some 2	7
pair some 3	30
plural	18
plural far	-43
plural otherwise	13
plural right="	-38
plural right=,	32
plural right=.	46
plural right=:	-14
plural right=?	61
plural right=and	-29
plural right=as	-6
plural right=at	-11
plural right=be	26
plural right=by	-54
plural right=duty	11
plural right=edge	-9
plural right=for	-11
plural right=had	-35
plural right=has	43
plural right=have	20
plural right=in	12
plural right=modal	12
plural right=number	28
plural right=of	16
plural right=over	13
plural right=that	29
plural right=to	29
plural right=v bear	-37
plural right=v begin	-10
plural right=v down	-11
plural right=v impose	13
plural right=v propose	-8
plural right=v sell	-9
plural right=v stay	-21
plural right=v up	-20
plural right=which	21
plural right=with	-14
plural right=word	-32
plural right=—	-30
plural so	35
plural too	-48
rank 0	14
rank 1	-19
rank 2	-15
rank 3	-27
rank 4	18
row	16
rule:kin	-6
rule:none	34
rule:none rule false	-108
rule:none rule true	-53
rule:other	-79
rule:same	115
singular far	-23
singular of plural far	22
singular of plural otherwise	-63
singular of plural right=,	-50
singular of plural right=.	-32
singular of plural right=duty	-54
singular of plural right=from	-16
singular of plural right=sender	-15
singular of plural right=that	64
singular of plural right=v bear	23
singular of plural right=word	-28
singular of plural so	-31
singular otherwise	-35
singular right=!	13
singular right="	-23
singular right='s	-33
singular right=(	13
singular right=)	28
singular right=-	-29
singular right=.	13
singular right=;	13
singular right=?	61
singular right=agent	-60
singular right=and	-18
singular right=as	14
singular right=at	23
singular right=be	-11
singular right=duty	-97
singular right=for	-31
singular right=from	38
singular right=goods	-17
singular right=had	-13
singular right=has	58
singular right=if	14
singular right=in	28
singular right=into	15
singular right=level	-24
singular right=modal	11
singular right=number	-34
singular right=of	-64
singular right=on	27
singular right=or	-12
singular right=sender	-24
singular right=than	-24
singular right=that	27
singular right=to	33
singular right=v bear	50
singular right=v down	-17
singular right=v return	27
singular right=v say	-39
singular right=v stay	-15
singular right=v up	-9
singular right=with	-9
singular right=word	-24
singular right=—	-16
singular so	12
though all	-74
value kin	-87
value none	-65
value other	-52
value same	107
words 1	-34
words 2	20
words 3	-33
words 3 list	33
words 4 list	20`;
