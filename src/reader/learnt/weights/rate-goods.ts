// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always longer	-18
always shorter than text	-37
called in another number	15
called longer	-34
called otherwise	-36
called shorter	-44
called so 0 of 1	27
called so 0 of 2	46
called so 0 of 3	29
called so 0 of 4	-33
called so 1 of 2	-29
called so 1 of 3	-84
called so 1 of 4	16
called so 2 of 4	-26
count 1	-55
count 2	17
count 3	19
count 4	30
far	-51
form 0 of 1	-10
form 0 of 3	16
form 0 of 4	-34
form 1 of 3	27
form 1 of 4	16
form 2 of 3	9
form 2 of 4	-45
form 3 of 4	-23
in list	-96
in list true	-123
k:2 here	31
k:3 here	35
k:f1 false none	-9
k:f1 false some	7
k:f1 first some	-12
k:f1 last none	-39
k:f1 last some	-18
k:f1 left=,	8
k:f1 left=and	-25
k:f1 left=edge	-26
k:f1 left=for	-41
k:f1 left=of	-37
k:f1 left=party :	-15
k:f1 left=party on	25
k:f1 left=to	-11
k:f1 left=v bear	-10
k:f1 left=v buy	16
k:f1 left=word	42
k:f1 none new	-20
k:f1 none whose=by	-12
k:f1 none whose=nobody	-13
k:f1 none whose=other	-28
k:f1 only none	-25
k:f1 only some	-8
k:f1 some again	-34
k:f1 some new	-8
k:f1 some whose=by	-12
k:f1 some whose=nobody	-43
k:f1 some whose=on	25
k:f1 true none	-15
k:f1 true some	-69
k:f1 with level none	-9
k:ffar false none	-45
k:ffar false some	-32
k:ffar first none	-25
k:ffar first some	-34
k:ffar last none	-24
k:ffar last some	-32
k:ffar left=and	-9
k:ffar left=for	-14
k:ffar left=of	-18
k:ffar left=on	-9
k:ffar left=party edge	-9
k:ffar left=party of	-6
k:ffar left=party on	17
k:ffar left=party v buy	-14
k:ffar left=v buy	-6
k:ffar left=v impose	-21
k:ffar none again	-33
k:ffar none new	-15
k:ffar none whose=nobody	-23
k:ffar none whose=on	16
k:ffar none whose=other	-29
k:ffar only none	-15
k:ffar only some	-28
k:ffar some again	-20
k:ffar some new	-28
k:ffar some whose=nobody	-20
k:ffar some whose=on	-21
k:ffar true none	15
k:ffar true some	-12
k:ffar with level some	-6
k:gap a=in the	-22
k:gap a=on	69
k:gap a=on american	24
k:gap a=on australian	7
k:gap a=on chilean	11
k:gap a=on egyptian	19
k:gap a=on its	33
k:gap a=on kenyan	7
k:gap a=on our	34
k:gap a=on peruvian	9
k:gap a=on thai	6
k:gap a=on the	-19
k:gap a=on the same	-16
k:gap a=on their	21
k:gap a=on turkish	14
k:gap a=on vietnamese	6
k:gap b=	45
k:gap b=(	35
k:gap b=,	9
k:gap b=, at	35
k:gap b=:	15
k:gap b=and	-34
k:gap b=at	30
k:gap b=duty of	-22
k:gap b=from per cent to	-14
k:gap b=goes from	24
k:gap b=is	-18
k:gap b=of	-9
k:gap b=pay	14
k:gap b=pays	32
k:gap b=stays at	12
k:gap b=was	-9
k:gap b=will pay	31
k:gap b=would pay	11
k:here otherwise	-13
k:here tail	-72
k:here whole	90
k:list	52
k:none	-58
k:only here	25
k:only here pa0	-42
k:only here pa1	44
k:only here pb0	25
k:only here sa0	31
k:only here sa1	12
k:only here sa2	-23
k:only here sb0	8
k:only here sb1	-10
k:only here sb2	10
k:pa0 left=and	-25
k:pa0 left=for	12
k:pa0 left=in	-28
k:pa0 left=number	-38
k:pa0 left=of	10
k:pa0 left=on	54
k:pa0 left=party for	25
k:pa0 left=party on	53
k:pa0 left=party over	-14
k:pa0 left=word	-13
k:pa0 right=,	34
k:pa0 right=.	54
k:pa0 right=;	16
k:pa0 right=and	29
k:pa0 right=at	-20
k:pa0 right=be	42
k:pa0 right=edge	-50
k:pa0 right=for	-46
k:pa0 right=if	9
k:pa0 right=in	8
k:pa0 right=into	-31
k:pa0 right=modal	25
k:pa0 right=number	-12
k:pa0 right=of	-33
k:pa0 right=that	-6
k:pa0 right=to	10
k:pa0 right=v stay	-11
k:pa0 right=word	7
k:pa0 whose=by	-13
k:pa0 whose=nobody	26
k:pa0 whose=on	47
k:pa0 whose=other	-56
k:pa00	39
k:pa00 16	-12
k:pa00 2	60
k:pa00 4	17
k:pa00 8	-34
k:pa00 for>,	-19
k:pa00 for>.	28
k:pa00 for>and	6
k:pa00 for>word	12
k:pa00 of>,	29
k:pa00 on>,	29
k:pa00 on>.	47
k:pa00 on>;	23
k:pa00 on>and	43
k:pa00 on>be	33
k:pa00 on>for	-26
k:pa00 on>of	-27
k:pa00 on>that	-10
k:pa00 on>v stay	16
k:pa00 party on>,	23
k:pa00 party on>.	16
k:pa00 party on>;	19
k:pa00 party on>and	-20
k:pa00 party on>be	11
k:pa00 party on>for	-9
k:pa00 party on>if	7
k:pa00 party on>in	6
k:pa00 party on>word	38
k:pa00 whose=by	-13
k:pa00 whose=nobody	23
k:pa00 whose=on	41
k:pa00 whose=other	-28
k:pa00 word>,	-10
k:pa00 word>.	-30
k:pa00 word>duty	10
k:pa01 16	-12
k:pa01 8	9
k:pa01 whose=nobody	11
k:pa01 whose=on	16
k:pa01 whose=other	-36
k:pa1 left=for	-7
k:pa1 left=on	7
k:pa1 left=party on	42
k:pa1 right=,	36
k:pa1 right=.	-27
k:pa1 whose=nobody	10
k:pa1 whose=on	30
k:pa10	39
k:pa10 16	-11
k:pa10 8	31
k:pa10 whose=nobody	17
k:pa10 whose=on	31
k:pa11	-16
k:pa11 16	-7
k:pa11 8	-7
k:pa11 whose=nobody	-12
k:pb0 left=,	35
k:pb0 left=:	26
k:pb0 left=;	-24
k:pb0 left=and	-33
k:pb0 left=edge	34
k:pb0 left=for	10
k:pb0 left=in	-9
k:pb0 left=of	36
k:pb0 left=on	-18
k:pb0 left=party ,	36
k:pb0 left=party and	7
k:pb0 left=party edge	-6
k:pb0 left=party for	20
k:pb0 left=party of	-19
k:pb0 left=party on	-18
k:pb0 left=party that	-16
k:pb0 left=party v impose	23
k:pb0 left=that	17
k:pb0 left=v impose	28
k:pb0 left=v say	-13
k:pb0 left=v sell	7
k:pb0 left=with	-16
k:pb0 left=word	-24
k:pb0 right=and	-52
k:pb0 right=at	14
k:pb0 right=be	-8
k:pb0 right=duty	-52
k:pb0 right=had	-20
k:pb0 right=have	13
k:pb0 right=in	8
k:pb0 right=into	39
k:pb0 right=modal	30
k:pb0 right=number	30
k:pb0 right=to	7
k:pb0 right=v impose	15
k:pb0 right=v stay	38
k:pb0 right=v up	34
k:pb0 right=word	11
k:pb0 whose=nobody	31
k:pb0 whose=on	20
k:pb0 whose=other	-30
k:pb00	35
k:pb00 ,>at	16
k:pb00 ,>word	21
k:pb00 1	32
k:pb00 16	-16
k:pb00 2	19
k:pb00 4	9
k:pb00 and>from	-21
k:pb00 and>modal	-10
k:pb00 and>number	12
k:pb00 and>to	-6
k:pb00 and>v bear	-16
k:pb00 edge>duty	-23
k:pb00 edge>from	13
k:pb00 edge>modal	15
k:pb00 edge>v bear	18
k:pb00 edge>v stay	15
k:pb00 edge>word	11
k:pb00 for>word	26
k:pb00 on>and	-44
k:pb00 on>from	-36
k:pb00 on>of	-10
k:pb00 on>to	12
k:pb00 on>v stay	10
k:pb00 on>v up	9
k:pb00 on>word	17
k:pb00 party ,>v bear	15
k:pb00 party and>number	12
k:pb00 party edge>be	32
k:pb00 party edge>in	-6
k:pb00 party edge>into	29
k:pb00 party edge>modal	25
k:pb00 party edge>v bear	-27
k:pb00 party on>and	-36
k:pb00 party on>at	11
k:pb00 party on>be	-17
k:pb00 party on>from	25
k:pb00 party on>modal	6
k:pb00 party on>v stay	11
k:pb00 party on>word	-14
k:pb00 party word>v bear	-11
k:pb00 that>modal	11
k:pb00 v impose>at	11
k:pb00 v impose>duty	15
k:pb00 v impose>in	6
k:pb00 whose=nobody	31
k:pb00 whose=on	21
k:pb00 whose=other	-28
k:pb00 word>v bear	23
k:pb01 ,>and	-6
k:pb01 4	16
k:pb01 8	-10
k:pb01 on>and	-13
k:pb01 party on>and	-9
k:pb1 left=edge	7
k:pb1 left=on	-11
k:pb1 left=party on	19
k:pb1 left=word	-14
k:pb1 right=be	-7
k:pb1 right=from	-7
k:pb1 right=into	-13
k:pb1 right=modal	6
k:pb1 right=number	10
k:pb1 right=to	12
k:pb1 right=word	-12
k:pb1 whose=nobody	-10
k:pb1 whose=on	26
k:pb10	23
k:pb10 16	19
k:pb10 4	16
k:pb10 on>from	-14
k:pb10 party edge>into	6
k:pb10 whose=on	31
k:pb11	-25
k:pb11 16	-25
k:pb11 whose=nobody	-20
k:pb2 left=party edge	-6
k:pb20 16	10
k:q1 false none	-18
k:q1 false some	-49
k:q1 first none	32
k:q1 last none	45
k:q1 last some	-6
k:q1 left=,	-31
k:q1 left=:	9
k:q1 left=and	44
k:q1 left=edge	81
k:q1 left=for	8
k:q1 left=number	-10
k:q1 left=over	19
k:q1 left=party and	12
k:q1 left=party for	26
k:q1 left=party of	-12
k:q1 left=party on	-26
k:q1 left=party word	-34
k:q1 left=that	-37
k:q1 left=to	-18
k:q1 left=v say	-16
k:q1 left=v sell	23
k:q1 left=with	-55
k:q1 none again	17
k:q1 none new	22
k:q1 none whose=by	-15
k:q1 none whose=nobody	25
k:q1 none whose=on	28
k:q1 none whose=other	-19
k:q1 only none	40
k:q1 some again	26
k:q1 some new	-28
k:q1 some whose=nobody	22
k:q1 some whose=on	-49
k:q1 true none	46
k:q1 true some	18
k:q1 with level none	-87
k:q1 with level some	-75
k:q2 false none	-32
k:q2 false some	-14
k:q2 first some	7
k:q2 last none	31
k:q2 last some	-22
k:q2 left=,	-25
k:q2 left=:	6
k:q2 left=and	28
k:q2 left=edge	36
k:q2 left=in	-19
k:q2 left=number	-24
k:q2 left=of	-28
k:q2 left=on	-21
k:q2 left=over	11
k:q2 left=party edge	10
k:q2 left=party for	-13
k:q2 left=party on	-8
k:q2 left=party word	-9
k:q2 left=with	-12
k:q2 left=word	-6
k:q2 none again	16
k:q2 none whose=by	-17
k:q2 none whose=nobody	11
k:q2 only none	22
k:q2 some again	17
k:q2 some new	-38
k:q2 some whose=by	-8
k:q2 some whose=nobody	-24
k:q2 true none	49
k:q2 true some	-6
k:q2 with level none	-45
k:q2 with level some	-60
k:q3 false none	-31
k:q3 false some	-31
k:q3 first none	12
k:q3 first some	-18
k:q3 last none	14
k:q3 last some	-44
k:q3 left=,	-46
k:q3 left=:	8
k:q3 left=and	12
k:q3 left=for	-24
k:q3 left=not	22
k:q3 left=on	8
k:q3 left=party edge	-22
k:q3 left=party for	-9
k:q3 left=party on	-15
k:q3 left=v impose	-21
k:q3 left=word	21
k:q3 none again	-8
k:q3 none whose=by	-8
k:q3 none whose=on	13
k:q3 none whose=other	-32
k:q3 only none	28
k:q3 only some	-29
k:q3 some again	-13
k:q3 some new	-28
k:q3 some whose=nobody	-36
k:q3 some whose=on	-24
k:q3 some whose=other	15
k:q3 true none	34
k:q3 true some	-8
k:q3 with level none	-64
k:q3 with level some	9
k:qnear false none	-37
k:qnear false some	-42
k:qnear first some	-32
k:qnear last none	-12
k:qnear last some	-15
k:qnear left=edge	-22
k:qnear left=for	-21
k:qnear left=gate	11
k:qnear left=in	-6
k:qnear left=number	-8
k:qnear left=of	-37
k:qnear left=on	-13
k:qnear left=party ,	-8
k:qnear left=party edge	26
k:qnear left=party of	56
k:qnear left=party on	-24
k:qnear left=party that	-12
k:qnear left=party v buy	-8
k:qnear left=party word	9
k:qnear left=that	-19
k:qnear left=v sell	7
k:qnear none new	-27
k:qnear none whose=by	-25
k:qnear none whose=nobody	-51
k:qnear none whose=on	49
k:qnear none whose=other	-17
k:qnear only none	8
k:qnear only some	-18
k:qnear some again	-28
k:qnear some new	-18
k:qnear some whose=by	-7
k:qnear some whose=nobody	-56
k:qnear some whose=on	13
k:qnear some whose=other	7
k:qnear true none	18
k:qnear with level none	-23
k:qnear with level some	-32
k:sa0 left=;	-8
k:sa0 left=and	-47
k:sa0 left=of	-44
k:sa0 left=on	42
k:sa0 left=party and	21
k:sa0 left=party of	-20
k:sa0 left=party on	38
k:sa0 left=party v buy	-14
k:sa0 left=to	-6
k:sa0 left=v buy	-24
k:sa0 left=with	-13
k:sa0 left=word	-12
k:sa0 right=,	14
k:sa0 right=.	-42
k:sa0 right=and	-37
k:sa0 right=at	7
k:sa0 right=be	-9
k:sa0 right=duty	-11
k:sa0 right=in	27
k:sa0 right=modal	22
k:sa0 right=of	-18
k:sa0 right=v bear	-29
k:sa0 right=word	12
k:sa0 stop	-13
k:sa0 whose=by	-21
k:sa0 whose=nobody	-18
k:sa0 whose=on	28
k:sa0 whose=other	-26
k:sa00 ,>word	-12
k:sa00 1	26
k:sa00 16	-26
k:sa00 4	-8
k:sa00 8	8
k:sa00 far	-14
k:sa00 on>,	25
k:sa00 on>and	-7
k:sa00 party on>,	17
k:sa00 party on>word	21
k:sa00 whose=by	-20
k:sa00 whose=on	16
k:sa00 whose=other	-21
k:sa01	-7
k:sa01 16	-19
k:sa01 8	11
k:sa01 whose=nobody	-41
k:sa02	-12
k:sa02 8	-6
k:sa02 whose=nobody	-9
k:sa1 left=for	-18
k:sa1 left=party on	13
k:sa1 right=,	-7
k:sa1 right=.	-31
k:sa1 right=be	-10
k:sa1 right=word	35
k:sa1 whose=by	-14
k:sa1 whose=nobody	-35
k:sa1 whose=on	35
k:sa10	18
k:sa10 16	13
k:sa10 8	-8
k:sa10 far	-14
k:sa10 whose=by	-11
k:sa10 whose=nobody	-9
k:sa10 whose=on	42
k:sa11	-40
k:sa11 16	-25
k:sa11 8	-6
k:sa11 whose=nobody	-29
k:sa12	-16
k:sa12 16	-11
k:sa12 whose=nobody	-15
k:sa2 left=on	-30
k:sa2 right=,	-13
k:sa2 right=.	-38
k:sa2 stop	-16
k:sa2 whose=nobody	-46
k:sa20	-39
k:sa20 16	-10
k:sa20 far	-18
k:sa20 whose=nobody	-30
k:sa21	-10
k:sa21 16	-7
k:sa21 whose=nobody	-10
k:sa22	-7
k:sb0 left=,	-31
k:sb0 left=:	18
k:sb0 left=and	27
k:sb0 left=edge	88
k:sb0 left=for	18
k:sb0 left=of	-32
k:sb0 left=on	-39
k:sb0 left=party edge	24
k:sb0 left=party of	8
k:sb0 left=party on	-31
k:sb0 left=to	40
k:sb0 left=v impose	-27
k:sb0 left=v sell	11
k:sb0 left=word	-15
k:sb0 right=(	25
k:sb0 right=,	21
k:sb0 right=:	41
k:sb0 right=and	-51
k:sb0 right=be	14
k:sb0 right=duty	-34
k:sb0 right=from	19
k:sb0 right=in	-23
k:sb0 right=into	20
k:sb0 right=modal	21
k:sb0 right=of	8
k:sb0 right=sender	16
k:sb0 right=that	9
k:sb0 right=to	13
k:sb0 right=v stay	-6
k:sb0 right=v up	14
k:sb0 right=with	-36
k:sb0 right=word	-12
k:sb0 stop	42
k:sb0 whose=by	-20
k:sb0 whose=nobody	23
k:sb0 whose=on	38
k:sb0 whose=other	-41
k:sb00	39
k:sb00 ,>word	-41
k:sb00 1	34
k:sb00 16	-8
k:sb00 2	9
k:sb00 4	28
k:sb00 and>:	-13
k:sb00 edge>,	64
k:sb00 edge>:	30
k:sb00 edge>be	34
k:sb00 edge>duty	-11
k:sb00 far	-13
k:sb00 for>,	-14
k:sb00 on>,	-16
k:sb00 on>;	-23
k:sb00 on>and	-28
k:sb00 party edge>,	11
k:sb00 party on>and	-21
k:sb00 party on>word	7
k:sb00 to>,	33
k:sb00 whose=by	-14
k:sb00 whose=nobody	34
k:sb00 whose=on	31
k:sb00 whose=other	-36
k:sb00 word>,	-22
k:sb01 far	6
k:sb01 whose=nobody	-8
k:sb01 whose=on	21
k:sb02	-33
k:sb02 ,>,	-8
k:sb02 16	-26
k:sb02 8	-6
k:sb02 whose=nobody	-32
k:sb1 left=,	12
k:sb1 left=:	-8
k:sb1 left=and	43
k:sb1 left=edge	21
k:sb1 left=number	19
k:sb1 left=on	-14
k:sb1 left=party edge	11
k:sb1 left=party of	-14
k:sb1 left=party on	-44
k:sb1 left=party word	-6
k:sb1 left=word	-27
k:sb1 right=(	-16
k:sb1 right=,	9
k:sb1 right=:	28
k:sb1 right=and	-21
k:sb1 right=at	-9
k:sb1 right=be	8
k:sb1 right=from	-19
k:sb1 right=in	-10
k:sb1 right=modal	12
k:sb1 right=number	-8
k:sb1 right=of	16
k:sb1 right=that	19
k:sb1 right=v bear	-11
k:sb1 right=v stay	7
k:sb1 right=v up	-22
k:sb1 right=word	-27
k:sb1 whose=by	-6
k:sb1 whose=nobody	20
k:sb1 whose=on	-23
k:sb10 4	-48
k:sb10 8	60
k:sb10 and>,	27
k:sb10 edge>,	19
k:sb10 edge>from	-22
k:sb10 party edge>,	41
k:sb10 party edge>be	-16
k:sb10 party edge>v bear	26
k:sb10 party on>,	-38
k:sb10 whose=nobody	21
k:sb10 whose=on	-18
k:sb11	-11
k:sb11 16	9
k:sb11 4	-13
k:sb11 8	-27
k:sb11 far	17
k:sb11 whose=on	-9
k:sb2 left=and	23
k:sb2 right=,	21
k:sb2 right=:	-7
k:sb2 right=from	13
k:sb2 right=into	-23
k:sb2 right=v bear	-8
k:sb2 right=v up	-17
k:sb2 stop	-35
k:sb2 whose=nobody	-7
k:sb2 whose=on	-17
k:sb20	20
k:sb20 16	15
k:sb20 8	12
k:sb20 whose=nobody	26
k:sb20 whose=on	-8
k:sb21	-40
k:sb21 16	-25
k:sb21 far	-15
k:sb21 whose=nobody	-37
k:sb22	-23
k:sb22 far	-10
k:sb22 whose=nobody	-14
k:subject pb0	36
k:there otherwise	-32
k:there tail	-11
k:there whole	-33
k:turn false	-80
k:turn false part	-16
k:turn true	43
k:turn true part	33
known false 0	-82
known false 1	-148
known false 2	-46
known false 3	-39
known kind 0	37
known true 0	54
known true 1	15
known true 2	19
known true 3	-11
last kin other	-54
last kin other here 	-20
last kin other here other part	-26
last kin other next sentence	-41
last kin other paragraph	8
last kin pair	-57
last kin pair far	6
last kin pair here 	-8
last kin pair here other part	-48
last kin pair here same part	-41
last kin pair here to	-10
last kin pair here while	-26
last kin turned	-102
last kin turned far	-45
last kin turned here 	-23
last kin turned here other part	-17
last kin turned next sentence	-18
last none other	-52
last none other far	7
last none other here 	-43
last none other here other part	-12
last none other next sentence	-51
last none other paragraph	-21
last none pair	-56
last none pair far	11
last none pair here 	-39
last none pair here ,	-15
last none pair here and	-10
last none pair here or	-24
last none pair here other part	-36
last none pair here to	-39
last none pair here while	11
last none pair paragraph	-16
last none turned	-68
last none turned far	30
last none turned here 	-50
last none turned here and	-57
last none turned here other part	-42
last none turned here same part	-11
last none turned here while	-25
last other other	-12
last other other far	-18
last other other here 	28
last other other here other part	10
last other other next sentence	-17
last other other paragraph	-22
last other pair here 	-17
last other pair here , not	-7
last other pair here and	22
last other pair here other part	20
last other pair here same part	52
last other pair here to	-28
last other pair paragraph	-13
last other turned	59
last other turned here 	39
last other turned here and	37
last other turned here other part	27
last other turned here same part	21
last other turned here while	23
last same other	66
last same other far	-12
last same other here other part	27
last same other here while	31
last same other next sentence	72
last same other paragraph	22
last same pair	46
last same pair far	-21
last same pair here 	45
last same pair here , down from	11
last same pair here , not	15
last same pair here instead of	7
last same pair here same part	-24
last same pair here to	56
last same pair here while	-13
last same pair next sentence	-8
last same pair paragraph	40
last same turned	-41
last same turned far	-7
last same turned here 	15
last same turned here other part	-35
last same turned here same part	-9
last same turned here while	-19
last same turned next sentence	-17
last same turned paragraph	-6
level kin	-107
level other	-80
level same	96
mod goods 1	-7
mod goods 2	-20
mod goods 3	39
mod verb 1	-29
mod word 1	-18
mod word 2	9
mod word 3	27
mod=advanced	36
mod=boeing	-7
mod=canned	-21
mod=car	-20
mod=cashew	41
mod=cocoa	36
mod=coconut	32
mod=copper	61
mod=crude	19
mod=dairy	-6
mod=dried	16
mod=earth	-8
mod=electric	11
mod=farm	25
mod=generic	16
mod=industrial	13
mod=machine	14
mod=maize	34
mod=milk	-12
mod=million	-12
mod=motor	17
mod=natural	-22
mod=olive	25
mod=orange	25
mod=palm	36
mod=patented	64
mod=rare	-22
mod=raw	12
mod=soybean	8
mod=steel	-20
mod=sunflower	26
mod=tea	-18
mod=your	-28
none	11
none US	157
none US and CN	97
none again false	6
none again true	8
none all	65
none all in sentence	80
none at large	92
none close :	9
none close ;	23
none close and	-35
none close be	27
none close edge	-21
none close false 1	-10
none close false 2	19
none close false 4	-6
none close for	16
none close in	10
none close number	-24
none close of	-62
none close on	-20
none close party ,	-10
none close party :	-6
none close party and	-9
none close party edge	43
none close party for	-26
none close party on	-13
none close party over	12
none close party that	6
none close party v impose	-15
none close party word	9
none close that	-21
none close to	-6
none close true 1	-10
none close true 16	-28
none close true 2	-50
none close true 4	18
none close true 8	9
none close v impose	-34
none heads 1	-38
none heads 2	16
none heads 3	21
none here 0	34
none here 1	-16
none here 2	-10
none l about	10
none l additional	11
none l and	-17
none l another	54
none l are	19
none l as	28
none l ask	9
none l at	-23
none l back	22
none l been	-31
none l by	-21
none l charged	-15
none l charges	-32
none l charging	18
none l enters	-17
none l exceed	-37
none l extra	25
none l for	15
none l general	31
none l is	-42
none l it	-28
none l its	-7
none l keeps	27
none l leaves	12
none l make	10
none l makes	-15
none l of	25
none l offered	19
none l old	-10
none l ordinary	-41
none l other	15
none l owe	-16
none l pay	-21
none l paying	16
none l pays	-47
none l put	26
none l reached	26
none l same	-11
none l says	-6
none l still	-28
none l suspended	18
none l suspends	-14
none l take	-16
none l takes	-26
none l than	-35
none l that	6
none l the	51
none l to	17
none l took	-10
none l union	-19
none l us	-14
none l was	-11
none l which	-28
none l with	13
none last other other	-10
none last other other far	32
none last other other here 	-41
none last other other here other part	-28
none last other other here while	-21
none last other other next sentence	-28
none last other pair	-35
none last other pair far	9
none last other pair here 	-28
none last other pair here , not	-9
none last other pair here and	-45
none last other pair here other part	7
none last other pair here same part	6
none last other pair here to	-39
none last other pair here while	26
none last other pair next sentence	8
none last other pair paragraph	-48
none last other turned	-32
none last other turned far	16
none last other turned here 	-82
none last other turned here and	-47
none last other turned here same part	-29
none last other turned here while	-10
none last other turned next sentence	19
none last same other	53
none last same other far	-10
none last same other here 	36
none last same other here other part	10
none last same other next sentence	47
none last same other paragraph	20
none last same pair	53
none last same pair far	-13
none last same pair here 	35
none last same pair here ,	15
none last same pair here and	9
none last same pair here or	22
none last same pair here other part	37
none last same pair here to	34
none last same pair here while	-11
none last same pair next sentence	-6
none last same pair paragraph	15
none last same turned	61
none last same turned far	-37
none last same turned here 	43
none last same turned here and	52
none last same turned here other part	39
none last same turned here same part	10
none last same turned here while	22
none level other	-10
none on all	-47
none pair all 1	23
none pair all 2	21
none pair first other	-6
none pair last other here 	-47
none pair last other here ,	12
none pair last other here , not	-9
none pair last other here other part	8
none pair last other here same part	-7
none pair last other here to	-39
none pair last other here while	20
none pair last other paragraph	-38
none pair last same far	-16
none pair last same here 	41
none pair last same here ,	15
none pair last same here and	14
none pair last same here or	22
none pair last same here other part	37
none pair last same here same part	16
none pair last same here to	34
none pair last same here while	-10
none pair last same paragraph	-9
none pair new	14
none pair none 1	-10
none pair none 3	-29
none pair some 2	8
none pair some 3	-29
none part 0	20
none part 1	10
none part 2	-44
none q1 0	-9
none q1 1	8
none q1 2	31
none q2 1	-6
none q2 2	61
none r a	-6
none r after	-17
none r again	18
none r all	13
none r and	-19
none r applies	-17
none r are	21
none r as	-30
none r before	-14
none r by	-11
none r come	-19
none r comes	18
none r continues	22
none r down	18
none r each	32
none r effective	8
none r for	31
none r from	13
none r had	9
none r has	24
none r he	23
none r here	6
none r if	-23
none r in	-22
none r is	-7
none r last	6
none r no	-18
none r not	17
none r now	-9
none r of	20
none r of april	18
none r of duty	10
none r of its	24
none r on	20
none r on all	48
none r on both	8
none r on chicken	-19
none r on chinese	8
none r on coal	-10
none r on each	39
none r on egyptian	-7
none r on every	37
none r on everything	68
none r on goods	22
none r on its	-18
none r on most	-19
none r on new	-12
none r on our	-22
none r on soybeans	-17
none r on steel	-24
none r on swiss	14
none r on tea	23
none r on the	36
none r on their	-20
none r on top	45
none r on undefined	-29
none r on what	19
none r or	6
none r over	39
none r plus	-23
none r remains	-10
none r return	-10
none r since	-60
none r sleep	21
none r so	-13
none r stays	12
none r surcharge	39
none r tariff	9
none r tariffs	20
none r tax	23
none r that	37
none r the	7
none r then	14
none r there	-10
none r this	-9
none r to	25
none r together	29
none r too	-6
none r under	11
none r was	-6
none r we	10
none r will	-28
none r with	-15
none r within	-22
none r would	27
none top 2	11
none top 5	14
none value other	-17
none value same	56
none w about	11
none w account	21
none w added	-19
none w additional	-26
none w adds	11
none w again	45
none w agreed	10
none w agreement	37
none w algeria	-9
none w allows	14
none w also	16
none w altogether	-32
none w aluminium	-18
none w aluminum	6
none w american	33
none w americans	14
none w another	45
none w answer	12
none w applies	-16
none w apply	34
none w april	40
none w argentine	-21
none w asked	29
none w asking	32
none w asks	22
none w august	41
none w australia	-25
none w australian	-7
none w back	34
none w bananas	-9
none w basic	-9
none w beans	-12
none w bear	-9
none w became	6
none w becomes	-22
none w beef	-57
none w before	-22
none w began	9
none w begins	-11
none w bill	-28
none w bolivia	23
none w both	58
none w brazil	-19
none w brazilian	-25
none w british	33
none w buyers	30
none w called	34
none w came	-19
none w canada	-29
none w canadian	6
none w canned	-8
none w cars	-87
none w cement	-16
none w cent	-9
none w ceramics	-7
none w charged	14
none w charging	-16
none w cheese	-25
none w chicken	-27
none w chile	31
none w china	9
none w chinese	78
none w chips	-25
none w close	24
none w coal	-34
none w cocoa	-28
none w coffee	-20
none w collected	-14
none w collecting	-12
none w colombia	-13
none w colombian	13
none w come	19
none w comes	18
none w continues	16
none w copper	-34
none w corn	-15
none w cost	10
none w cotton	-40
none w could	-11
none w council	-8
none w countries	49
none w country	-27
none w court	21
none w crude	11
none w customs	9
none w cuts	-7
none w dairy	-11
none w date	-22
none w dates	-17
none w days	6
none w deal	44
none w december	-30
none w donald	17
none w doubled	22
none w down	-12
none w drops	23
none w during	-36
none w duties	-48
none w duty	-26
none w duty-free	22
none w each	58
none w egypt	14
none w egyptian	-27
none w eight	-32
none w eighteen	-33
none w either	21
none w eleven	-49
none w emergency	12
none w ends	-18
none w enter	33
none w entered	-11
none w enters	14
none w europe	30
none w european	35
none w every	35
none w everybody	28
none w everyone	20
none w everything	62
none w everywhere	7
none w exceed	-37
none w extra	37
none w faced	-25
none w faces	19
none w fall	-8
none w falls	-22
none w farm	-65
none w february	29
none w fell	-7
none w fentanyl	102
none w fifteen	15
none w fishmeal	-10
none w flat	20
none w flowers	21
none w forced	10
none w forty	34
none w fourteen	-13
none w free	11
none w from	10
none w furniture	-17
none w further	19
none w general	63
none w gets	21
none w getting	18
none w ghana	14
none w ghanaian	-10
none w goes	37
none w going	-12
none w good	41
none w goods	95
none w government	-36
none w greek	20
none w growers	-16
none w half	-28
none w held	12
none w high	12
none w hold	9
none w holds	15
none w hundred	-36
none w iceland	-11
none w import	15
none w importers	24
none w imports	9
none w imposed	10
none w including	33
none w india	55
none w indian	14
none w indonesia	43
none w indonesian	-6
none w instead	-10
none w into	-28
none w italian	-10
none w itself	-15
none w january	-19
none w japan	-6
none w japanese	32
none w jordan	-8
none w july	-29
none w kazakhstan	-7
none w keep	24
none w kenya	-28
none w kenyan	-20
none w korean	-31
none w labor	23
none w largest	23
none w last	21
none w later	13
none w leave	9
none w leaves	36
none w left	-13
none w lets	6
none w levy	50
none w lifts	-39
none w like	12
none w liquefied	-36
none w lists	15
none w long	34
none w lower	14
none w machinery	-17
none w made	-10
none w maize	-22
none w makes	-18
none w malaysia	-18
none w malaysian	-6
none w manila	-13
none w march	20
none w medicines	-12
none w meet	7
none w mexican	-9
none w mexico	22
none w midnight	-12
none w milk	-26
none w minister	7
none w ministry	-6
none w minute	30
none w monday	-47
none w month	-23
none w months	7
none w more	-23
none w morning	-12
none w moroccan	-14
none w most	-12
none w mozambique	23
none w much	-11
none w natural	-44
none w never	-6
none w next	-19
none w nigeria	18
none w nigerian	47
none w night	13
none w nine	-22
none w nineteen	15
none w nobody	-9
none w norway	6
none w norwegian	11
none w november	26
none w offer	-10
none w offered	9
none w older	21
none w olive	-15
none w once	-40
none w ones	-23
none w only	-7
none w origin	-10
none w other	19
none w others	-11
none w ours	11
none w outside	10
none w over	11
none w pact	-27
none w pakistan	12
none w palm	-8
none w paraguayan	-14
none w parts	-8
none w payable	-7
none w paying	17
none w pays	-6
none w percent	30
none w percentage	21
none w period	-14
none w permanent	28
none w peru	-8
none w peruvian	-10
none w philippine	43
none w philippines	62
none w place	40
none w plus	29
none w points	110
none w pork	-14
none w port	-15
none w post	13
none w powder	-15
none w president	25
none w press	-18
none w proclamation	13
none w product	19
none w purchases	10
none w puts	-30
none w raise	-7
none w raised	-22
none w rate	66
none w rather	-12
none w reached	27
none w reciprocal	34
none w reduced	-21
none w remaining	25
none w remains	8
none w republic	-16
none w returns	-6
none w rice	-31
none w right	18
none w rise	-17
none w roses	-11
none w rubber	27
none w russian	67
none w salmon	12
none w same	-10
none w sardines	30
none w saturday	-14
none w says	71
none w second	35
none w seoul	-7
none w separate	-10
none w september	-37
none w settled	6
none w seven	-26
none w ships	-15
none w shoes	-17
none w should	-23
none w shrimp	-9
none w side	40
none w sides	30
none w since	11
none w slapped	26
none w sleep	14
none w so-called	8
none w some	27
none w south	10
none w soybeans	-29
none w spring	-6
none w stands	-10
none w start	-40
none w states	42
none w stays	36
none w steel	-46
none w still	-22
none w stood	-10
none w subject	-8
none w such	-9
none w sugar	-24
none w summer	53
none w sunday	-23
none w surcharge	92
none w suspend	-6
none w suspended	52
none w suspension	-13
none w swiss	-6
none w switzerland	17
none w take	-10
none w taken	-7
none w talk	-6
none w tariff	42
none w tariffs	30
none w taxed	-6
none w textiles	-6
none w thai	-14
none w thailand	-16
none w than	-40
none w that	42
none w their	16
none w them	-31
none w then	-33
none w there	-12
none w therefore	-17
none w they	-46
none w thirteen	-69
none w thirty	-37
none w thirty-five	-31
none w thirty-four	31
none w thirty-three	8
none w this	-48
none w those	19
none w threatened	17
none w threatens	10
none w three	-26
none w thursday	22
none w till	-28
none w time	-19
none w today	12
none w together	16
none w told	-16
none w tomorrow	48
none w took	-13
none w total	10
none w trade	19
none w treaty	-10
none w truce	-38
none w trump	49
none w tuna	-19
none w tunisia	-17
none w tunisian	-14
none w turkey	24
none w turkish	-33
none w twelve	-40
none w twenty	37
none w twenty-five	9
none w twenty-four	42
none w twenty-seven	-12
none w twenty-six	-28
none w twenty-two	-17
none w union	25
none w united	16
none w upon	9
none w uruguay	10
none w used	-6
none w value	-42
none w viet	-7
none w vietnam	60
none w wants	53
none w washington	17
none w watches	17
none w wednesday	24
none w week	-23
none w were	48
none w what	39
none w wheat	-32
none w while	-17
none w whisky	-10
none w whole	15
none w whose	10
none w wine	-24
none w with	13
none w within	-25
none w without	-29
none w world	-6
none w worst	21
none w would	-30
none w yarn	13
none w years	23
none w yesterday	-11
none w your	11
none w zambia	42
none w zambian	-13
none w zealand	-21
none w zero	45
of by	-171
of by alone	-161
of nobody	-15
of on	41
of on alone	43
of other	12
of the other way	-86
only of the text	37
pair all 1	63
pair all 2	30
pair all 3	60
pair first kin	-60
pair first other	-18
pair first same	41
pair last kin here 	-34
pair last kin here and	-18
pair last kin here other part	-37
pair last kin here same part	-58
pair last kin here to	-10
pair last kin here while	-14
pair last kin next sentence	-19
pair last kin paragraph	-13
pair last none far	13
pair last none here 	-48
pair last none here ,	-15
pair last none here and	-16
pair last none here or	-24
pair last none here other part	-37
pair last none here same part	-17
pair last none here to	-39
pair last none here while	10
pair last none paragraph	8
pair last other far	-24
pair last other here 	-62
pair last other here , not	-7
pair last other here and the	12
pair last other here other part	11
pair last other here same part	39
pair last other here to	-28
pair last other next sentence	-34
pair last other paragraph	-22
pair last same far	17
pair last same here 	89
pair last same here ,	-11
pair last same here , down from	11
pair last same here , not	15
pair last same here and	13
pair last same here and the	-8
pair last same here instead of	7
pair last same here same part	11
pair last same here to	56
pair last same next sentence	34
pair last same paragraph	56
pair new	-11
pair none 1	-104
pair none 2	-61
pair none 3	-61
pair some 3	43
plural	19
plural far	-44
plural otherwise	12
plural right='	-6
plural right=(	13
plural right=,	42
plural right=.	29
plural right=:	6
plural right=?	40
plural right=and	-40
plural right=be	55
plural right=by	-50
plural right=for	-31
plural right=have	25
plural right=into	10
plural right=modal	13
plural right=number	26
plural right=of	8
plural right=on	15
plural right=that	22
plural right=to	45
plural right=under	-32
plural right=v bear	-46
plural right=v begin	-11
plural right=v impose	29
plural right=word	-29
plural so	39
plural too	-42
rank 0	18
rank 1	-18
rank 2	-9
rank 3	-31
row	-15
rule:none	40
rule:none rule false	-109
rule:none rule true	-57
rule:other	-73
rule:same	114
singular far	-44
singular of plural far	30
singular of plural otherwise	-62
singular of plural right=.	-34
singular of plural right=duty	-36
singular of plural right=sender	-30
singular of plural right=that	57
singular of plural right=word	13
singular of plural so	-36
singular otherwise	-28
singular right="	-21
singular right='s	-28
singular right=(	13
singular right=)	32
singular right=-	-18
singular right=.	10
singular right=:	9
singular right=;	23
singular right=?	36
singular right=agent	-35
singular right=and	-31
singular right=as	23
singular right=be	-19
singular right=duty	-93
singular right=for	-21
singular right=from	7
singular right=had	-9
singular right=has	60
singular right=if	32
singular right=in	14
singular right=into	53
singular right=level	6
singular right=modal	17
singular right=number	-17
singular right=of	-42
singular right=on	9
singular right=sender	-23
singular right=to	28
singular right=v bear	13
singular right=v down	21
singular right=v impose	18
singular right=v return	28
singular right=v say	-38
singular right=v up	-8
singular right=with	-45
singular right=word	-20
singular so	9
though all	-72
value kin	-92
value none	-66
value other	-55
value same	99
words 1	-32
words 3	-14
words 3 list	36
words 4	6`;
