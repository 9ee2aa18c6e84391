// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always longer	-9
always shorter than text	-20
called in another number	13
called longer	-35
called otherwise	-36
called shorter	-42
called so 0 of 1	26
called so 0 of 2	39
called so 0 of 3	55
called so 0 of 4	-14
called so 1 of 2	-38
called so 1 of 3	-65
called so 1 of 4	30
called so 2 of 4	-14
count 1	-56
count 2	8
count 3	13
count 4	27
far	-52
form 0 of 1	-11
form 0 of 3	19
form 0 of 4	-20
form 1 of 3	11
form 1 of 4	15
form 2 of 3	27
form 2 of 4	-42
form 3 of 4	-31
in list	-78
in list false	16
in list true	-123
k:2 here	25
k:3 here	36
k:f1 false none	-15
k:f1 false some	10
k:f1 first some	-6
k:f1 last none	-33
k:f1 last some	-12
k:f1 left=:	-9
k:f1 left=and	-34
k:f1 left=for	-46
k:f1 left=of	-40
k:f1 left=on	11
k:f1 left=party :	-14
k:f1 left=party on	21
k:f1 left=to	-12
k:f1 left=v bear	-12
k:f1 left=v buy	16
k:f1 left=v sell	15
k:f1 left=with	-14
k:f1 left=word	40
k:f1 none new	-16
k:f1 none whose=by	-14
k:f1 none whose=other	-32
k:f1 only none	-21
k:f1 some again	-8
k:f1 some new	-14
k:f1 some whose=by	-13
k:f1 some whose=nobody	-43
k:f1 some whose=on	32
k:f1 true none	-8
k:f1 true some	-46
k:f1 with level none	-12
k:f1 with level some	10
k:ffar false none	-54
k:ffar false some	-30
k:ffar first none	-31
k:ffar first some	-34
k:ffar last none	-14
k:ffar last some	-32
k:ffar left=:	-6
k:ffar left=and	-20
k:ffar left=for	-14
k:ffar left=of	-27
k:ffar left=on	7
k:ffar left=party edge	-10
k:ffar left=party on	17
k:ffar left=party v buy	-16
k:ffar left=party word	-6
k:ffar left=v buy	-6
k:ffar left=v impose	-23
k:ffar none again	-33
k:ffar none new	-7
k:ffar none whose=nobody	-15
k:ffar none whose=on	13
k:ffar none whose=other	-27
k:ffar only none	-21
k:ffar only some	-27
k:ffar some again	-18
k:ffar some new	-29
k:ffar some whose=nobody	-18
k:ffar some whose=on	-20
k:ffar true none	24
k:ffar true some	-15
k:ffar with level none	9
k:gap a=	-19
k:gap a=in the	-20
k:gap a=on	65
k:gap a=on american	24
k:gap a=on australian	-16
k:gap a=on chilean	11
k:gap a=on egyptian	21
k:gap a=on its	37
k:gap a=on kenyan	8
k:gap a=on our	37
k:gap a=on peruvian	12
k:gap a=on thai	6
k:gap a=on the	-16
k:gap a=on the same	-14
k:gap a=on their	15
k:gap a=on turkish	15
k:gap a=on vietnamese	8
k:gap b=	35
k:gap b=(	36
k:gap b=, at	35
k:gap b=:	9
k:gap b=and	-34
k:gap b=at	28
k:gap b=duty of	-23
k:gap b=from per cent to	-15
k:gap b=goes from	23
k:gap b=is	-19
k:gap b=of	-9
k:gap b=pay	12
k:gap b=pays	24
k:gap b=stays at	14
k:gap b=to	10
k:gap b=will pay	33
k:gap b=would pay	10
k:here otherwise	-9
k:here tail	-73
k:here whole	92
k:list	61
k:none	-60
k:only here	29
k:only here pa0	-48
k:only here pa1	35
k:only here pb0	27
k:only here sa0	36
k:only here sa1	13
k:only here sa2	-15
k:only here sb0	13
k:pa0 left=and	-26
k:pa0 left=for	13
k:pa0 left=in	-27
k:pa0 left=number	-36
k:pa0 left=of	9
k:pa0 left=on	52
k:pa0 left=party for	25
k:pa0 left=party of	11
k:pa0 left=party on	46
k:pa0 left=party over	-15
k:pa0 left=word	-8
k:pa0 right=,	37
k:pa0 right=.	45
k:pa0 right=;	17
k:pa0 right=and	29
k:pa0 right=at	-15
k:pa0 right=be	42
k:pa0 right=edge	-45
k:pa0 right=for	-29
k:pa0 right=if	19
k:pa0 right=in	6
k:pa0 right=into	-27
k:pa0 right=modal	27
k:pa0 right=number	-14
k:pa0 right=of	-30
k:pa0 right=that	-8
k:pa0 right=to	-13
k:pa0 right=v stay	-13
k:pa0 whose=by	-11
k:pa0 whose=nobody	23
k:pa0 whose=on	42
k:pa0 whose=other	-52
k:pa00	36
k:pa00 1	-29
k:pa00 16	-10
k:pa00 2	58
k:pa00 4	18
k:pa00 8	-27
k:pa00 for>,	-19
k:pa00 for>.	30
k:pa00 for>word	14
k:pa00 of>,	28
k:pa00 on>,	34
k:pa00 on>.	23
k:pa00 on>;	22
k:pa00 on>and	43
k:pa00 on>be	32
k:pa00 on>of	-25
k:pa00 on>that	-12
k:pa00 on>v stay	18
k:pa00 party on>,	27
k:pa00 party on>.	18
k:pa00 party on>;	22
k:pa00 party on>and	-21
k:pa00 party on>be	10
k:pa00 party on>for	-10
k:pa00 party on>if	6
k:pa00 party on>word	12
k:pa00 whose=by	-11
k:pa00 whose=nobody	21
k:pa00 whose=on	39
k:pa00 whose=other	-34
k:pa00 word>,	-7
k:pa00 word>.	-29
k:pa00 word>duty	14
k:pa01 8	10
k:pa01 whose=nobody	9
k:pa01 whose=on	10
k:pa01 whose=other	-25
k:pa1 left=for	-16
k:pa1 left=on	21
k:pa1 left=party on	38
k:pa1 right=,	35
k:pa1 whose=nobody	15
k:pa1 whose=on	25
k:pa1 whose=other	-17
k:pa10	39
k:pa10 16	-21
k:pa10 8	25
k:pa10 whose=nobody	23
k:pa11	-31
k:pa11 16	-13
k:pa11 8	-19
k:pa11 whose=nobody	-13
k:pb0 left=,	28
k:pb0 left=:	25
k:pb0 left=;	-25
k:pb0 left=and	-34
k:pb0 left=edge	47
k:pb0 left=for	18
k:pb0 left=in	-6
k:pb0 left=of	37
k:pb0 left=on	-17
k:pb0 left=party ,	36
k:pb0 left=party and	9
k:pb0 left=party edge	-11
k:pb0 left=party for	24
k:pb0 left=party of	-23
k:pb0 left=party on	-10
k:pb0 left=party that	-16
k:pb0 left=party v impose	23
k:pb0 left=that	21
k:pb0 left=v impose	26
k:pb0 left=v say	-32
k:pb0 left=v sell	9
k:pb0 left=with	-16
k:pb0 left=word	-24
k:pb0 right=and	-54
k:pb0 right=at	28
k:pb0 right=be	-7
k:pb0 right=duty	-45
k:pb0 right=had	-20
k:pb0 right=have	-6
k:pb0 right=in	7
k:pb0 right=into	37
k:pb0 right=modal	35
k:pb0 right=number	33
k:pb0 right=to	14
k:pb0 right=v impose	15
k:pb0 right=v stay	43
k:pb0 right=v up	27
k:pb0 whose=nobody	27
k:pb0 whose=on	22
k:pb0 whose=other	-31
k:pb00	34
k:pb00 ,>at	20
k:pb00 ,>from	6
k:pb00 1	20
k:pb00 2	17
k:pb00 4	10
k:pb00 and>from	-23
k:pb00 and>modal	-9
k:pb00 and>number	14
k:pb00 and>v bear	-18
k:pb00 edge>duty	-23
k:pb00 edge>from	13
k:pb00 edge>modal	16
k:pb00 edge>v bear	21
k:pb00 edge>v stay	22
k:pb00 edge>word	10
k:pb00 for>word	35
k:pb00 on>and	-30
k:pb00 on>be	-7
k:pb00 on>from	-36
k:pb00 on>of	-10
k:pb00 on>to	8
k:pb00 on>v stay	11
k:pb00 on>word	24
k:pb00 party ,>v bear	14
k:pb00 party and>number	15
k:pb00 party edge>be	32
k:pb00 party edge>in	-6
k:pb00 party edge>into	29
k:pb00 party edge>modal	26
k:pb00 party edge>v bear	-32
k:pb00 party on>and	-38
k:pb00 party on>at	7
k:pb00 party on>be	-12
k:pb00 party on>from	24
k:pb00 party on>to	15
k:pb00 party on>v stay	9
k:pb00 party on>word	-11
k:pb00 party word>v bear	-14
k:pb00 that>modal	15
k:pb00 v impose>at	9
k:pb00 v impose>duty	15
k:pb00 v impose>in	7
k:pb00 v sell>word	7
k:pb00 whose=nobody	26
k:pb00 whose=on	23
k:pb00 whose=other	-31
k:pb00 word>v bear	23
k:pb00 word>word	-12
k:pb01 ,>and	-6
k:pb01 4	17
k:pb01 8	-8
k:pb01 on>and	-12
k:pb01 party on>and	-8
k:pb1 left=edge	11
k:pb1 left=on	-8
k:pb1 left=party on	22
k:pb1 left=word	-17
k:pb1 right=be	-12
k:pb1 right=from	-7
k:pb1 right=into	-10
k:pb1 right=modal	8
k:pb1 right=number	10
k:pb1 right=to	11
k:pb1 right=v up	9
k:pb1 right=word	-8
k:pb1 whose=on	27
k:pb10	25
k:pb10 16	24
k:pb10 4	17
k:pb10 on>from	-15
k:pb10 party edge>into	7
k:pb10 whose=nobody	8
k:pb10 whose=on	32
k:pb11	-24
k:pb11 16	-23
k:pb11 whose=nobody	-19
k:pb20 16	10
k:q1 false none	-19
k:q1 false some	-56
k:q1 first none	31
k:q1 last none	44
k:q1 left=,	-23
k:q1 left=-	-6
k:q1 left=and	37
k:q1 left=edge	78
k:q1 left=for	8
k:q1 left=number	-12
k:q1 left=on	-10
k:q1 left=over	19
k:q1 left=party and	10
k:q1 left=party for	33
k:q1 left=party of	-10
k:q1 left=party on	-19
k:q1 left=party word	-39
k:q1 left=that	-38
k:q1 left=to	-18
k:q1 left=v say	-13
k:q1 left=v sell	22
k:q1 left=with	-55
k:q1 left=word	8
k:q1 none again	28
k:q1 none new	13
k:q1 none whose=by	-19
k:q1 none whose=nobody	27
k:q1 none whose=on	30
k:q1 none whose=other	-28
k:q1 only none	39
k:q1 some again	21
k:q1 some new	-23
k:q1 some whose=nobody	29
k:q1 some whose=on	-54
k:q1 true none	47
k:q1 true some	21
k:q1 with level none	-78
k:q1 with level some	-70
k:q2 false none	-39
k:q2 false some	-19
k:q2 first some	8
k:q2 last none	33
k:q2 last some	-21
k:q2 left=,	-27
k:q2 left=-	-7
k:q2 left=:	9
k:q2 left=and	33
k:q2 left=edge	37
k:q2 left=in	-17
k:q2 left=number	-23
k:q2 left=of	-21
k:q2 left=on	-24
k:q2 left=over	16
k:q2 left=party edge	17
k:q2 left=party for	-13
k:q2 left=party word	-10
k:q2 left=with	-31
k:q2 left=word	-16
k:q2 none whose=by	-19
k:q2 none whose=other	15
k:q2 only none	24
k:q2 some again	14
k:q2 some new	-37
k:q2 some whose=by	-8
k:q2 some whose=nobody	-20
k:q2 some whose=on	8
k:q2 true none	55
k:q2 with level none	-37
k:q2 with level some	-64
k:q3 false none	-33
k:q3 false some	-12
k:q3 first none	11
k:q3 last none	12
k:q3 last some	-77
k:q3 left=,	-44
k:q3 left=:	10
k:q3 left=and	11
k:q3 left=for	24
k:q3 left=of	7
k:q3 left=on	8
k:q3 left=party edge	-16
k:q3 left=party for	-10
k:q3 left=party of	-6
k:q3 left=party on	-12
k:q3 left=v impose	-22
k:q3 left=word	22
k:q3 none again	-16
k:q3 none whose=by	-9
k:q3 none whose=on	26
k:q3 none whose=other	-30
k:q3 only none	23
k:q3 only some	-53
k:q3 some again	-7
k:q3 some new	-16
k:q3 some whose=on	-27
k:q3 some whose=other	-6
k:q3 true none	46
k:q3 true some	-18
k:q3 with level none	-62
k:q3 with level some	-18
k:qnear false none	-19
k:qnear false some	-38
k:qnear first none	6
k:qnear first some	-23
k:qnear last none	-13
k:qnear last some	-13
k:qnear left=,	-16
k:qnear left=and	-6
k:qnear left=edge	-30
k:qnear left=for	-8
k:qnear left=gate	6
k:qnear left=in	11
k:qnear left=number	-12
k:qnear left=of	-44
k:qnear left=on	-25
k:qnear left=party ,	-10
k:qnear left=party edge	38
k:qnear left=party of	48
k:qnear left=party on	-30
k:qnear left=party that	-8
k:qnear left=party v buy	-11
k:qnear left=party with	21
k:qnear left=party word	9
k:qnear left=that	-24
k:qnear left=v sell	7
k:qnear left=word	-6
k:qnear none again	13
k:qnear none new	-23
k:qnear none whose=by	-25
k:qnear none whose=nobody	-54
k:qnear none whose=on	50
k:qnear none whose=other	14
k:qnear only some	-8
k:qnear some again	-21
k:qnear some new	-25
k:qnear some whose=by	-8
k:qnear some whose=nobody	-48
k:qnear true none	11
k:qnear with level none	-25
k:qnear with level some	-30
k:sa0 left=;	-12
k:sa0 left=and	-37
k:sa0 left=of	-55
k:sa0 left=on	50
k:sa0 left=party ,	-6
k:sa0 left=party and	20
k:sa0 left=party of	-11
k:sa0 left=party on	36
k:sa0 left=party v buy	-13
k:sa0 left=v buy	-27
k:sa0 left=with	-13
k:sa0 left=word	-17
k:sa0 right=,	16
k:sa0 right=.	-43
k:sa0 right=and	-36
k:sa0 right=at	8
k:sa0 right=be	-15
k:sa0 right=duty	-10
k:sa0 right=in	25
k:sa0 right=modal	23
k:sa0 right=number	-6
k:sa0 right=of	-19
k:sa0 right=v bear	-14
k:sa0 right=word	12
k:sa0 stop	-15
k:sa0 whose=by	-20
k:sa0 whose=nobody	-12
k:sa0 whose=on	28
k:sa0 whose=other	-26
k:sa00 ,>word	-13
k:sa00 1	24
k:sa00 16	-17
k:sa00 4	-11
k:sa00 8	10
k:sa00 far	-11
k:sa00 on>,	23
k:sa00 party on>,	16
k:sa00 party on>word	25
k:sa00 whose=by	-19
k:sa00 whose=on	16
k:sa00 whose=other	-22
k:sa01	-8
k:sa01 16	-17
k:sa01 4	-6
k:sa01 8	9
k:sa01 whose=nobody	-41
k:sa02	-12
k:sa02 8	-7
k:sa02 whose=nobody	-10
k:sa1 left=and	6
k:sa1 left=for	-17
k:sa1 left=of	-11
k:sa1 left=party on	12
k:sa1 right=.	-35
k:sa1 right=word	36
k:sa1 stop	-11
k:sa1 whose=by	-15
k:sa1 whose=nobody	-35
k:sa1 whose=on	33
k:sa1 whose=other	-7
k:sa10	14
k:sa10 16	13
k:sa10 8	-8
k:sa10 far	-20
k:sa10 on>,	-11
k:sa10 whose=by	-11
k:sa10 whose=nobody	-14
k:sa10 whose=on	41
k:sa11	-31
k:sa11 16	-15
k:sa11 8	-8
k:sa11 whose=nobody	-14
k:sa12	-17
k:sa12 16	-13
k:sa12 whose=nobody	-17
k:sa2 left=on	-46
k:sa2 right=,	-10
k:sa2 right=.	-42
k:sa2 stop	-31
k:sa2 whose=nobody	-53
k:sa20	-31
k:sa20 16	-13
k:sa20 far	-6
k:sa20 whose=nobody	-24
k:sa21	-33
k:sa21 16	-32
k:sa21 whose=nobody	-33
k:sa22	-6
k:sb0 left=,	-29
k:sb0 left=:	19
k:sb0 left=and	24
k:sb0 left=edge	81
k:sb0 left=for	18
k:sb0 left=of	-27
k:sb0 left=on	-46
k:sb0 left=party edge	30
k:sb0 left=party of	7
k:sb0 left=party on	-30
k:sb0 left=to	39
k:sb0 left=v impose	-26
k:sb0 left=v sell	11
k:sb0 left=word	-15
k:sb0 right=(	25
k:sb0 right=,	17
k:sb0 right=:	40
k:sb0 right=and	-47
k:sb0 right=be	14
k:sb0 right=duty	-36
k:sb0 right=from	18
k:sb0 right=in	-17
k:sb0 right=into	18
k:sb0 right=modal	20
k:sb0 right=of	13
k:sb0 right=sender	17
k:sb0 right=that	13
k:sb0 right=to	14
k:sb0 right=v stay	-7
k:sb0 right=v up	14
k:sb0 right=word	-30
k:sb0 stop	35
k:sb0 whose=by	-19
k:sb0 whose=nobody	23
k:sb0 whose=on	40
k:sb0 whose=other	-36
k:sb00	40
k:sb00 ,>word	-40
k:sb00 1	27
k:sb00 16	-9
k:sb00 2	12
k:sb00 4	27
k:sb00 8	8
k:sb00 and>:	-11
k:sb00 edge>,	66
k:sb00 edge>:	39
k:sb00 edge>be	34
k:sb00 edge>duty	-11
k:sb00 edge>word	-34
k:sb00 far	-6
k:sb00 for>,	-15
k:sb00 on>,	-25
k:sb00 on>;	-22
k:sb00 on>and	-30
k:sb00 party edge>,	19
k:sb00 to>,	33
k:sb00 whose=by	-12
k:sb00 whose=nobody	32
k:sb00 whose=on	30
k:sb00 whose=other	-29
k:sb00 word>,	-21
k:sb01	7
k:sb01 whose=on	24
k:sb02	-33
k:sb02 ,>,	-6
k:sb02 16	-25
k:sb02 8	-6
k:sb02 whose=nobody	-31
k:sb1 left=,	10
k:sb1 left=:	-11
k:sb1 left=and	43
k:sb1 left=edge	29
k:sb1 left=number	16
k:sb1 left=on	-12
k:sb1 left=party edge	10
k:sb1 left=party of	-14
k:sb1 left=party on	-43
k:sb1 left=party word	-8
k:sb1 left=word	-15
k:sb1 right=(	-16
k:sb1 right=,	10
k:sb1 right=:	26
k:sb1 right=and	-20
k:sb1 right=be	9
k:sb1 right=from	-19
k:sb1 right=of	18
k:sb1 right=v stay	9
k:sb1 right=v up	-21
k:sb1 right=word	-30
k:sb1 whose=nobody	23
k:sb1 whose=on	-23
k:sb10	10
k:sb10 4	-51
k:sb10 8	62
k:sb10 and>,	26
k:sb10 edge>,	27
k:sb10 edge>from	-22
k:sb10 far	13
k:sb10 party edge>,	41
k:sb10 party edge>be	-15
k:sb10 party edge>v bear	25
k:sb10 party on>,	-39
k:sb10 whose=nobody	28
k:sb10 whose=on	-20
k:sb11	-10
k:sb11 16	6
k:sb11 4	-13
k:sb11 8	-25
k:sb11 far	20
k:sb2 left=and	23
k:sb2 right=,	23
k:sb2 right=from	11
k:sb2 right=into	-23
k:sb2 right=v up	-20
k:sb2 stop	-39
k:sb2 whose=nobody	-14
k:sb2 whose=on	-12
k:sb20	15
k:sb20 16	20
k:sb20 8	15
k:sb20 far	-8
k:sb20 whose=nobody	18
k:sb21	-40
k:sb21 16	-26
k:sb21 far	-13
k:sb21 whose=nobody	-39
k:sb22	-21
k:sb22 far	-7
k:sb22 whose=nobody	-12
k:subject pb0	34
k:there otherwise	-36
k:there whole	-32
k:turn false	-75
k:turn true	46
k:turn true part	27
known false 1	-146
known false 2	-50
known false 3	-40
known kind 0	41
known true 0	38
known true 1	21
known true 2	18
known true 3	-10
last kin other	-57
last kin other here 	-13
last kin other here other part	-35
last kin other next sentence	-48
last kin other paragraph	6
last kin pair	-44
last kin pair far	35
last kin pair here 	-9
last kin pair here other part	-57
last kin pair here same part	-32
last kin pair here to	-9
last kin pair here while	-16
last kin pair next sentence	-12
last kin turned	-106
last kin turned far	-49
last kin turned here 	-22
last kin turned here other part	-18
last kin turned next sentence	-22
last none other	-52
last none other far	7
last none other here 	-43
last none other here same part	-8
last none other next sentence	-47
last none other paragraph	-20
last none pair	-57
last none pair far	6
last none pair here 	-42
last none pair here ,	-13
last none pair here and	-10
last none pair here or	-23
last none pair here other part	-40
last none pair here to	-37
last none pair here while	10
last none pair next sentence	6
last none pair paragraph	-14
last none turned	-66
last none turned far	32
last none turned here 	-48
last none turned here and	-57
last none turned here other part	-44
last none turned here same part	-10
last none turned here while	-27
last other other far	-13
last other other here 	20
last other other here other part	23
last other other paragraph	-24
last other pair here 	-18
last other pair here , not	-7
last other pair here and	20
last other pair here other part	14
last other pair here same part	51
last other pair here to	-29
last other pair paragraph	-15
last other turned	56
last other turned here 	42
last other turned here and	39
last other turned here other part	26
last other turned here same part	20
last other turned here while	25
last same other	47
last same other far	-13
last same other here other part	21
last same other here same part	-18
last same other here while	33
last same other next sentence	54
last same other paragraph	25
last same pair	41
last same pair far	-22
last same pair here 	42
last same pair here , not	15
last same pair here instead of	8
last same pair here other part	6
last same pair here same part	-33
last same pair here to	56
last same pair here while	-27
last same pair paragraph	31
last same turned	-41
last same turned far	-8
last same turned here 	15
last same turned here other part	-35
last same turned here same part	-8
last same turned here while	-21
last same turned next sentence	-15
level kin	-100
level none	-12
level other	-87
level same	106
mod goods 1	6
mod goods 2	-18
mod goods 3	35
mod verb 1	-27
mod word 1	-26
mod word 2	19
mod word 3	28
mod=advanced	34
mod=boeing	-6
mod=canned	-21
mod=cocoa	28
mod=coconut	27
mod=copper	54
mod=crude	13
mod=dried	28
mod=farm	27
mod=frozen	22
mod=generic	28
mod=industrial	14
mod=machine	9
mod=maize	31
mod=milk	-18
mod=million	-20
mod=motor	21
mod=natural	-24
mod=olive	17
mod=orange	26
mod=palm	50
mod=patented	60
mod=rare	-31
mod=raw	8
mod=steel	-8
mod=sunflower	18
mod=wheat	-42
mod=your	-30
none	10
none US	156
none US and CN	96
none again false	6
none again true	7
none all	64
none all in sentence	83
none at large	94
none close ,	-7
none close -	28
none close :	9
none close ;	23
none close and	-33
none close be	26
none close edge	-22
none close false 0	6
none close false 2	20
none close false 4	-12
none close for	18
none close in	8
none close number	-23
none close of	-61
none close on	-28
none close party ,	-10
none close party and	-9
none close party edge	39
none close party for	-26
none close party on	-15
none close party over	13
none close party that	7
none close party v impose	-15
none close party word	10
none close that	-26
none close true 1	-7
none close true 16	-23
none close true 2	-57
none close true 4	13
none close true 8	11
none close v impose	-32
none close v say	21
none close word	7
none heads 1	-36
none heads 2	-8
none heads 3	19
none heads 5	8
none heads many	6
none here 0	31
none here 1	-12
none here 2	-12
none l a	-14
none l additional	13
none l and	-26
none l announced	7
none l another	55
none l are	15
none l as	28
none l ask	9
none l at	-17
none l back	22
none l been	-31
none l by	-18
none l charged	-11
none l charges	-23
none l charging	17
none l enters	-15
none l exceed	-37
none l extra	25
none l for	7
none l from	13
none l full	6
none l general	33
none l has	-12
none l is	-49
none l it	-36
none l its	-7
none l keeps	27
none l leaves	16
none l make	12
none l makes	-14
none l of	32
none l offered	19
none l old	-10
none l ordinary	-39
none l other	12
none l owe	-26
none l paid	9
none l pay	-20
none l paying	16
none l pays	-41
none l put	27
none l reached	26
none l said	-11
none l same	-13
none l says	19
none l still	-26
none l suspended	18
none l suspends	-12
none l take	-14
none l takes	-24
none l than	-35
none l that	8
none l the	49
none l to	12
none l took	-12
none l union	-19
none l was	-17
none l which	-26
none last other other	-15
none last other other far	28
none last other other here 	-33
none last other other here other part	-26
none last other other here same part	16
none last other other here while	-22
none last other other next sentence	-31
none last other pair	-28
none last other pair here 	-26
none last other pair here , not	-8
none last other pair here and	-47
none last other pair here to	-38
none last other pair here while	36
none last other pair next sentence	7
none last other pair paragraph	-29
none last other turned	-30
none last other turned far	18
none last other turned here 	-83
none last other turned here and	-46
none last other turned here same part	-27
none last other turned here while	-14
none last other turned next sentence	20
none last same other	53
none last same other far	-11
none last same other here 	36
none last same other here same part	6
none last same other next sentence	54
none last same other paragraph	19
none last same pair	51
none last same pair far	-9
none last same pair here 	36
none last same pair here ,	12
none last same pair here and	9
none last same pair here or	21
none last same pair here other part	38
none last same pair here to	35
none last same pair here while	-10
none last same pair next sentence	-6
none last same pair paragraph	13
none last same turned	64
none last same turned far	-39
none last same turned here 	43
none last same turned here and	54
none last same turned here other part	40
none last same turned here same part	9
none last same turned here while	23
none level other	-18
none level same	11
none on all	-46
none pair all 1	22
none pair all 2	14
none pair last other here 	-53
none pair last other here ,	13
none pair last other here , not	-8
none pair last other here same part	-10
none pair last other here to	-38
none pair last other here while	29
none pair last other paragraph	-24
none pair last same far	-16
none pair last same here 	42
none pair last same here ,	12
none pair last same here and	15
none pair last same here or	21
none pair last same here other part	37
none pair last same here same part	14
none pair last same here to	35
none pair last same here while	-10
none pair last same paragraph	-14
none pair new	8
none pair none 2	8
none pair none 3	-29
none pair some 2	6
none pair some 3	-27
none part 0	22
none part 1	7
none part 2	-45
none q1 0	-7
none q1 1	10
none q1 2	26
none q2 1	-12
none q2 2	65
none r after	-13
none r again	18
none r all	11
none r and	-21
none r applies	-16
none r are	24
none r as	-33
none r at	-6
none r before	-14
none r but	-8
none r by	-12
none r come	-19
none r comes	17
none r continues	22
none r down	18
none r each	33
none r effective	8
none r for	31
none r for fentanyl	7
none r from	8
none r has	15
none r he	24
none r here	6
none r if	-22
none r in	-23
none r last	8
none r more	-18
none r no	-20
none r not	17
none r now	-6
none r of	28
none r of april	19
none r of duty	11
none r of its	28
none r on	18
none r on account	6
none r on all	49
none r on both	10
none r on chicken	-17
none r on coal	-11
none r on colombian	-6
none r on each	38
none r on egyptian	-8
none r on every	38
none r on everything	68
none r on goods	22
none r on its	-15
none r on most	-19
none r on our	-24
none r on peruvian	-6
none r on soybeans	-19
none r on steel	-24
none r on swiss	15
none r on the	31
none r on their	-14
none r on top	46
none r on undefined	-29
none r on what	20
none r over	36
none r plus	-20
none r remains	-8
none r return	-9
none r since	-52
none r sleep	20
none r so	-14
none r stays	8
none r surcharge	41
none r tariff	12
none r tariffs	18
none r tax	23
none r that	37
none r then	13
none r there	-11
none r this	-10
none r to	30
none r together	29
none r trade	-25
none r under	12
none r until	-6
none r was	-7
none r we	12
none r will	-8
none r with	-22
none r within	-23
none r would	29
none top 1	9
none top 2	8
none top 3	-6
none top 4	-7
none top 5	7
none value other	-14
none value same	60
none w account	24
none w added	-17
none w additional	-26
none w adds	11
none w again	44
none w against	7
none w agreed	15
none w agreement	39
none w allows	14
none w already	-11
none w altogether	-26
none w aluminium	-17
none w aluminum	7
none w american	21
none w americans	12
none w another	46
none w answer	16
none w applies	-15
none w apply	36
none w apricots	-7
none w april	34
none w argentine	-20
none w asked	25
none w asking	32
none w asks	24
none w august	54
none w australia	-24
none w australian	-9
none w back	37
none w bananas	-11
none w basic	-7
none w beans	-14
none w bear	-10
none w became	7
none w beef	-54
none w before	-23
none w began	9
none w begins	-10
none w beijing	-17
none w bill	-28
none w billion	6
none w bolivia	23
none w both	46
none w brazil	-15
none w brazilian	-24
none w bring	11
none w british	34
none w butter	-6
none w buyers	32
none w called	16
none w came	-18
none w canada	-28
none w canned	-10
none w cars	-93
none w cement	-17
none w charged	17
none w charges	7
none w charging	-16
none w cheese	-27
none w chicken	-24
none w chile	32
none w chinese	79
none w chips	-18
none w close	23
none w coal	-32
none w cocoa	-27
none w coffee	-19
none w collected	-15
none w collecting	-10
none w colombia	-14
none w colombian	10
none w come	12
none w comes	17
none w continues	19
none w copper	-34
none w corn	-13
none w cost	9
none w cotton	-40
none w could	-7
none w countries	51
none w country	-30
none w court	23
none w customs	13
none w cuts	-6
none w dairy	-9
none w date	-26
none w dates	-15
none w days	6
none w deal	44
none w december	-32
none w does	7
none w donald	19
none w doubled	23
none w down	-8
none w drops	24
none w during	-38
none w duties	-45
none w duty	-31
none w duty-free	18
none w each	54
none w egypt	23
none w egyptian	-29
none w eight	-22
none w eighteen	-26
none w either	23
none w electric	-9
none w eleven	-35
none w emergency	13
none w ends	-17
none w enter	35
none w entered	-9
none w enters	17
none w europe	32
none w european	31
none w ever	-11
none w every	36
none w everybody	30
none w everyone	22
none w everything	61
none w exceed	-37
none w extra	37
none w faced	-26
none w faces	18
none w fall	-10
none w falls	-14
none w farm	-65
none w february	32
none w fentanyl	93
none w fifteen	12
none w first	-6
none w fishmeal	-9
none w five	7
none w flat	21
none w flowers	21
none w forced	15
none w forty	29
none w fourteen	-13
none w from	11
none w furniture	-18
none w further	18
none w general	62
none w gets	20
none w getting	17
none w ghana	14
none w ghanaian	-9
none w goes	34
none w going	-28
none w good	25
none w goods	95
none w government	-35
none w greek	21
none w half	-38
none w have	7
none w held	14
none w high	14
none w hold	12
none w holds	17
none w hundred	-36
none w iceland	-15
none w import	25
none w importers	23
none w imports	6
none w including	31
none w india	56
none w indian	10
none w indonesia	45
none w instead	-18
none w into	-27
none w italian	-11
none w itself	-9
none w january	-18
none w japan	-6
none w japanese	31
none w jordan	-6
none w july	-24
none w kazakh	10
none w kazakhstan	-6
none w keep	22
none w kenya	-24
none w kenyan	-21
none w korean	-32
none w labor	26
none w largest	23
none w last	23
none w later	14
none w leave	8
none w leaves	42
none w left	-16
none w lets	10
none w levy	51
none w lifts	-38
none w like	12
none w liquefied	-34
none w lists	14
none w long	32
none w lower	14
none w machinery	-22
none w made	-11
none w maize	-21
none w makes	-16
none w malaysia	-11
none w malaysian	-6
none w manila	-13
none w march	20
none w medicines	-13
none w mexican	-8
none w mexico	24
none w midnight	-12
none w milk	-21
none w minister	8
none w ministry	-30
none w minute	31
none w monday	-50
none w month	-22
none w more	-37
none w morning	-13
none w moroccan	-14
none w most	-12
none w mozambique	23
none w much	-10
none w natural	-43
none w nepal	-7
none w never	-6
none w next	-18
none w nigeria	17
none w nigerian	46
none w night	12
none w nine	-22
none w nineteen	14
none w nobody	-9
none w norway	8
none w norwegian	11
none w nothing	-17
none w november	21
none w offered	10
none w older	29
none w olive	-13
none w once	-38
none w ones	-22
none w only	-6
none w origin	-10
none w other	15
none w outside	10
none w pact	-26
none w paid	7
none w pakistan	15
none w palm	-10
none w paraguayan	-14
none w parts	-11
none w payable	-6
none w paying	17
none w percent	28
none w percentage	22
none w period	-13
none w permanent	28
none w peruvian	-11
none w philippine	42
none w philippines	57
none w place	39
none w plus	27
none w point	-6
none w points	111
none w pork	-15
none w port	-16
none w post	11
none w powder	-11
none w president	24
none w press	-19
none w proclamation	14
none w product	18
none w purchases	11
none w puts	-26
none w raised	-23
none w rate	89
none w rates	7
none w rather	-8
none w reached	26
none w reciprocal	35
none w reduced	-21
none w remaining	25
none w remains	10
none w republic	-16
none w respectively	6
none w returns	-7
none w rice	-32
none w right	19
none w rise	-13
none w roses	-12
none w round	10
none w rubber	28
none w russian	71
none w salmon	12
none w same	-15
none w sardines	29
none w saturday	-9
none w says	77
none w second	37
none w seoul	-6
none w september	-34
none w settled	7
none w seven	-21
none w ships	-8
none w shoes	-20
none w should	-23
none w shrimp	-7
none w side	36
none w sides	30
none w since	10
none w slap	-6
none w slapped	28
none w sleep	13
none w so-called	7
none w sold	-41
none w some	27
none w south	11
none w soybeans	-34
none w stands	-8
none w start	-40
none w states	40
none w stays	36
none w steel	-51
none w still	-15
none w stood	-9
none w stuff	13
none w subject	-7
none w such	-10
none w sugar	-27
none w summer	52
none w sunday	-23
none w surcharge	91
none w suspended	48
none w suspension	-19
none w swiss	-6
none w switzerland	19
none w take	-10
none w taken	-11
none w takes	8
none w talk	-6
none w tariff	35
none w tariffs	28
none w textiles	-7
none w thai	-14
none w thailand	-15
none w than	-41
none w that	44
none w their	27
none w them	-29
none w then	-29
none w there	-10
none w therefore	-12
none w they	-45
none w thirteen	-83
none w thirty	-37
none w thirty-five	-33
none w thirty-four	31
none w thirty-three	10
none w this	-45
none w those	21
none w threatened	13
none w threatens	10
none w three	-29
none w thursday	20
none w till	-27
none w time	-19
none w today	13
none w together	15
none w told	-18
none w tomorrow	47
none w took	-8
none w total	9
none w treaty	-13
none w truce	-34
none w trump	51
none w tuna	-19
none w tunisia	-19
none w tunisian	-10
none w turkey	24
none w turkish	-31
none w twelve	-39
none w twenty	39
none w twenty-five	8
none w twenty-four	43
none w twenty-seven	-13
none w twenty-six	-24
none w twenty-two	-17
none w under	8
none w union	22
none w united	9
none w upon	10
none w uruguay	10
none w used	-6
none w value	-27
none w vietnam	59
none w wants	52
none w washington	17
none w watches	16
none w wednesday	24
none w week	-28
none w were	51
none w what	42
none w wheat	-31
none w when	-6
none w which	-14
none w while	-18
none w whisky	-11
none w whose	9
none w wine	-24
none w with	11
none w within	-27
none w without	-26
none w worst	14
none w would	-29
none w yarn	12
none w years	22
none w yesterday	-9
none w your	9
none w zambia	42
none w zambian	-12
none w zealand	-22
none w zero	33
of by	-182
of by alone	-164
of nobody	-15
of on	41
of on alone	45
of other	20
of the other way	-95
only of the text	36
pair all 1	57
pair all 2	30
pair all 3	58
pair first kin	-73
pair first other	-8
pair first same	39
pair last kin far	7
pair last kin here 	-35
pair last kin here and	-18
pair last kin here other part	-43
pair last kin here same part	-51
pair last kin here to	-9
pair last kin here while	-8
pair last kin next sentence	-35
pair last kin paragraph	-12
pair last none far	14
pair last none here 	-51
pair last none here ,	-13
pair last none here and	-16
pair last none here or	-23
pair last none here other part	-39
pair last none here same part	-15
pair last none here to	-38
pair last none here while	10
pair last none paragraph	14
pair last other far	-20
pair last other here 	-66
pair last other here , not	-7
pair last other here and the	12
pair last other here other part	10
pair last other here same part	36
pair last other here to	-29
pair last other next sentence	-26
pair last other paragraph	-28
pair last same far	18
pair last same here 	95
pair last same here ,	-12
pair last same here , not	15
pair last same here and	13
pair last same here and the	-11
pair last same here instead of	8
pair last same here same part	8
pair last same here to	56
pair last same here while	-14
pair last same next sentence	31
pair last same paragraph	49
pair new	-7
pair none 1	-90
pair none 2	-60
pair none 3	-64
pair some 3	42
plural	15
plural far	-43
plural otherwise	14
plural right=(	15
plural right=,	39
plural right=.	22
plural right=:	13
plural right=?	40
plural right=and	-37
plural right=be	65
plural right=by	-48
plural right=edge	7
plural right=for	-45
plural right=from	-6
plural right=have	25
plural right=in	-13
plural right=modal	11
plural right=number	22
plural right=of	11
plural right=on	14
plural right=that	26
plural right=to	43
plural right=under	-29
plural right=v bear	-39
plural right=v impose	17
plural right=v up	12
plural right=word	-38
plural so	38
plural too	-57
rank 0	17
rank 1	-13
rank 2	-11
rank 3	-35
row	-15
rule:kin	-10
rule:none	41
rule:none rule false	-111
rule:none rule true	-59
rule:other	-66
rule:same	111
singular far	-30
singular of plural otherwise	-103
singular of plural right=duty	-35
singular of plural right=sender	-30
singular of plural right=that	44
singular of plural right=word	28
singular of plural so	-20
singular otherwise	-27
singular right="	-25
singular right='s	-27
singular right=(	13
singular right=)	30
singular right=-	-14
singular right=:	16
singular right=;	20
singular right=?	38
singular right=agent	-38
singular right=and	-18
singular right=as	22
singular right=at	27
singular right=be	-16
singular right=duty	-89
singular right=edge	-22
singular right=from	7
singular right=gate	-24
singular right=had	-9
singular right=has	58
singular right=if	42
singular right=in	6
singular right=into	54
singular right=level	6
singular right=modal	18
singular right=number	-18
singular right=of	-34
singular right=sender	-27
singular right=to	27
singular right=v bear	6
singular right=v down	21
singular right=v impose	17
singular right=v say	-38
singular right=with	-27
singular right=word	-36
singular so	12
though all	-74
value kin	-94
value none	-64
value other	-63
value same	104
words 1	-28
words 2	7
words 3	-19
words 3 list	33
words 4	8
words 4 list	12`;
