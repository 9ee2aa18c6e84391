// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	7
1 back in paragraph object	24
1 back in paragraph subject	45
1 back no	-19
1 back object	9
1 back own	-12
1 back subject	23
2 back in paragraph no	14
2 back in paragraph object	-12
2 back in paragraph own	-11
2 back in paragraph subject	33
2 back no	-23
2 back own	-36
<always>	0
US 1 back	-23
US 1 back in paragraph	37
US 1 back in paragraph own	18
US 1 back in paragraph subject	43
US 1 back no	-6
US 1 back own	-16
US 2 back	-40
US 2 back in paragraph	19
US 2 back in paragraph subject	27
US 2 back no	-28
US 2 back subject	-24
US after own	17
US after subject	-19
US and CN 1 back	8
US and CN 1 back in paragraph	8
US and CN 1 back in paragraph no	8
US and CN 1 back in paragraph own	-18
US and CN 1 back in paragraph subject	8
US and CN 1 back no	19
US and CN 1 back own	-13
US and CN 2 back	-39
US and CN 2 back in paragraph own	-18
US and CN 2 back no	-62
US and CN 2 back own	-7
US and CN 2 back subject	13
US and CN after	-8
US and CN after no	-14
US and CN after own	-14
US and CN after subject	11
US and CN before in part	-28
US and CN before in part no	-24
US and CN before in part own	11
US and CN before in part subject	-23
US and CN before in sentence	-11
US and CN before in sentence subject	-32
US and CN behind in part	21
US and CN behind in part no	17
US and CN behind in part own	-8
US and CN behind in part subject	21
US and CN behind in sentence	25
US and CN behind in sentence no	32
US and CN behind in sentence subject	-22
US and CN more back	-41
US and CN more back in paragraph	39
US and CN more back in paragraph no	42
US and CN more back no	-21
US and CN more back own	-20
US and CN more back subject	-29
US before in part	28
US before in part no	28
US before in part own	-12
US before in sentence	16
US before in sentence no	22
US before in sentence own	-21
US before in sentence subject	14
US behind in part	-26
US behind in part no	-16
US behind in part own	-10
US behind in sentence	-52
US behind in sentence no	-32
US behind in sentence own	-18
US behind in sentence subject	-21
US more back	-30
US more back no	-33
US more back own	20
US more back subject	-33
US on all 1 back	6
US on all 1 back in paragraph	14
US on all 1 back in paragraph no	-8
US on all 2 back	-6
US on all 2 back in paragraph	-23
US on all 2 back in paragraph no	-15
US on all after	15
US on all after no	20
US on all after object	-8
US on all before in part	12
US on all before in part no	25
US on all before in sentence	52
US on all before in sentence no	30
US on all behind in part	14
US on all behind in part no	22
US on all behind in part own	-13
US on all behind in sentence	-15
US on all behind in sentence no	-15
US on all more back	-40
US on all more back no	-35
after no	-27
after object	-30
after subject	-27
always longer	-23
always shorter than text	-30
before in part no	24
before in part object	21
before in part subject	-23
before in sentence no	15
before in sentence object	16
before in sentence subject	-12
behind in part no	19
behind in part object	-51
behind in part own	23
behind in part subject	13
behind in sentence no	-18
behind in sentence object	-24
behind in sentence own	21
behind in sentence subject	-30
called in another number	13
called longer	20
called otherwise	-46
called shorter	-71
called shortly	109
called shortly here	75
called shortly there	64
called so 0 of 1	18
called so 0 of 2	31
called so 0 of 3	61
called so 0 of 4	-38
called so 1 of 2	-35
called so 1 of 3	-90
called so 1 of 4	11
called so 2 of 3	-33
called so 2 of 4	37
called so 3 of 4	-11
called so first	23
called so first, far	-15
column	49
count 1	-26
count 3	14
direct	57
direct US	11
direct US and CN	21
direct US on all	22
direct others	32
far	-56
form 0 of 1	-25
form 0 of 2	-7
form 0 of 3	16
form 1 of 3	17
form 2 of 3	32
form 2 of 4	-24
form 3 of 4	6
form 4 of 4	-35
in list	-109
in list true	-121
k:0 here	-106
k:2 here	25
k:3 here	39
k:f1 false none	-12
k:f1 false some	-15
k:f1 first none	7
k:f1 first some	-12
k:f1 last none	-19
k:f1 last some	-6
k:f1 left=)	15
k:f1 left=and	-26
k:f1 left=edge	-42
k:f1 left=for	-50
k:f1 left=of	-12
k:f1 left=party :	-10
k:f1 left=party edge	23
k:f1 left=party on	31
k:f1 left=party word	-6
k:f1 left=that	-8
k:f1 left=v bear	-7
k:f1 left=word	50
k:f1 none again	-30
k:f1 none new	6
k:f1 none whose=by	-14
k:f1 none whose=other	-27
k:f1 only none	-8
k:f1 only some	-7
k:f1 some new	-12
k:f1 some whose=by	-14
k:f1 some whose=nobody	-53
k:f1 some whose=on	48
k:f1 some whose=other	-16
k:f1 with level none	-10
k:ffar false none	-29
k:ffar false some	-16
k:ffar first none	-11
k:ffar first some	-35
k:ffar last none	-28
k:ffar last some	-13
k:ffar left=:	-7
k:ffar left=edge	17
k:ffar left=for	-19
k:ffar left=of	7
k:ffar left=on	-12
k:ffar left=party edge	-12
k:ffar left=party number	16
k:ffar left=party of	-9
k:ffar left=party on	12
k:ffar left=party v buy	-10
k:ffar left=that	-10
k:ffar left=v buy	-6
k:ffar left=v impose	-13
k:ffar none again	-43
k:ffar none new	10
k:ffar none whose=nobody	-11
k:ffar none whose=on	11
k:ffar only none	-21
k:ffar only some	-25
k:ffar some again	-37
k:ffar some new	-9
k:ffar some whose=nobody	-9
k:ffar some whose=on	-21
k:ffar some whose=other	-10
k:ffar true none	17
k:ffar true some	-23
k:ffar with level some	13
k:form list	94
k:form open list	17
k:form row	-169
k:form tail	-103
k:gap a=	-6
k:gap a=,	-12
k:gap a=, on	-13
k:gap a=;	-9
k:gap a=and	-7
k:gap a=and the	-7
k:gap a=for	14
k:gap a=for the	-24
k:gap a=in	-22
k:gap a=on	71
k:gap a=on algerian	-25
k:gap a=on argentine	7
k:gap a=on australian	6
k:gap a=on brazilian	8
k:gap a=on canadian	16
k:gap a=on chilean	8
k:gap a=on chinese	34
k:gap a=on egyptian	16
k:gap a=on european	9
k:gap a=on every	-47
k:gap a=on its	16
k:gap a=on kazakh	26
k:gap a=on our	47
k:gap a=on the	-35
k:gap a=on their	-13
k:gap a=on turkish	10
k:gap a=over russian	-13
k:gap b=	29
k:gap b=(	31
k:gap b=, against	-7
k:gap b=, and	-32
k:gap b=, at	63
k:gap b=, from	11
k:gap b=, which pay	29
k:gap b=:	19
k:gap b=and	-71
k:gap b=and the	-15
k:gap b=are	-21
k:gap b=as	13
k:gap b=at	47
k:gap b=duty of	-28
k:gap b=from	10
k:gap b=from per cent to	-10
k:gap b=goes from	25
k:gap b=has paid	16
k:gap b=of	-21
k:gap b=pay	23
k:gap b=pay the	-9
k:gap b=pays	28
k:gap b=stays at	11
k:gap b=to	13
k:gap b=was	-10
k:gap b=will pay	42
k:gap b=would be	11
k:gap b=would pay	8
k:here otherwise	-46
k:here tail	-57
k:here whole	79
k:list	-21
k:none	-45
k:only here	29
k:only here pa0	-46
k:only here pa1	53
k:only here sa0	20
k:only here sa1	26
k:only here sa2	-19
k:only here sb0	21
k:only here sb1	12
k:only here sb2	22
k:pa0 left=%	-29
k:pa0 left=and	-8
k:pa0 left=in	-14
k:pa0 left=number	-23
k:pa0 left=of	37
k:pa0 left=on	16
k:pa0 left=over	-13
k:pa0 left=party for	34
k:pa0 left=party of	-7
k:pa0 left=party on	19
k:pa0 left=party over	-16
k:pa0 left=party to	20
k:pa0 left=party word	-9
k:pa0 left=to	19
k:pa0 left=word	16
k:pa0 right="	25
k:pa0 right=(	10
k:pa0 right=,	29
k:pa0 right=.	18
k:pa0 right=:	-33
k:pa0 right=;	21
k:pa0 right=and	27
k:pa0 right=as	8
k:pa0 right=at	-17
k:pa0 right=be	43
k:pa0 right=edge	-25
k:pa0 right=from	13
k:pa0 right=if	-7
k:pa0 right=in	13
k:pa0 right=into	-52
k:pa0 right=modal	25
k:pa0 right=number	-42
k:pa0 right=of	-55
k:pa0 right=that	-10
k:pa0 right=to	-24
k:pa0 right=under	38
k:pa0 right=v stay	10
k:pa0 right=word	20
k:pa0 right=—	-15
k:pa0 whose=by	-17
k:pa0 whose=nobody	14
k:pa0 whose=on	46
k:pa0 whose=other	-86
k:pa00	14
k:pa00 0	13
k:pa00 1	-22
k:pa00 16	-25
k:pa00 2	65
k:pa00 4	-20
k:pa00 8	-34
k:pa00 and>number	-7
k:pa00 for>,	-23
k:pa00 for>.	21
k:pa00 for>and	9
k:pa00 of>,	23
k:pa00 on>,	34
k:pa00 on>.	-21
k:pa00 on>;	18
k:pa00 on>and	22
k:pa00 on>at	-15
k:pa00 on>be	49
k:pa00 on>for	10
k:pa00 on>from	14
k:pa00 on>in	-32
k:pa00 on>into	-40
k:pa00 on>of	-39
k:pa00 on>that	-39
k:pa00 on>v stay	41
k:pa00 on>word	31
k:pa00 party for>.	19
k:pa00 party of>.	-24
k:pa00 party on>,	24
k:pa00 party on>.	23
k:pa00 party on>;	20
k:pa00 party on>at	-6
k:pa00 party on>be	16
k:pa00 party on>in	41
k:pa00 party on>of	-11
k:pa00 party on>that	10
k:pa00 party on>to	-22
k:pa00 party on>under	8
k:pa00 party on>v stay	-23
k:pa00 party on>word	8
k:pa00 whose=by	-17
k:pa00 whose=on	45
k:pa00 whose=other	-61
k:pa00 word>,	10
k:pa00 word>and	17
k:pa01	17
k:pa01 16	-24
k:pa01 4	24
k:pa01 8	11
k:pa01 and>,	-10
k:pa01 and>.	18
k:pa01 party of>.	28
k:pa01 whose=nobody	37
k:pa01 whose=on	7
k:pa01 whose=other	-42
k:pa1 left=on	11
k:pa1 left=party on	44
k:pa1 right=,	12
k:pa1 right=.	-40
k:pa1 right=and	20
k:pa1 right=from	-10
k:pa1 whose=nobody	7
k:pa1 whose=on	35
k:pa10	48
k:pa10 4	29
k:pa10 8	36
k:pa10 on>.	-8
k:pa10 whose=nobody	24
k:pa10 whose=on	38
k:pa11	-42
k:pa11 16	-19
k:pa11 8	-22
k:pa11 on>.	-15
k:pa11 whose=nobody	-34
k:pa12	-10
k:pa12 16	-10
k:pa12 whose=nobody	-10
k:pb0 left=,	46
k:pb0 left=;	-25
k:pb0 left=and	-37
k:pb0 left=edge	56
k:pb0 left=in	-12
k:pb0 left=level	8
k:pb0 left=number	20
k:pb0 left=of	40
k:pb0 left=on	17
k:pb0 left=party ,	28
k:pb0 left=party :	28
k:pb0 left=party ;	-9
k:pb0 left=party and	46
k:pb0 left=party edge	-21
k:pb0 left=party for	18
k:pb0 left=party number	7
k:pb0 left=party of	-33
k:pb0 left=party on	-22
k:pb0 left=party that	21
k:pb0 left=party v impose	24
k:pb0 left=to	-17
k:pb0 left=v bear	-15
k:pb0 left=v impose	24
k:pb0 left=v sell	-9
k:pb0 left=which	-23
k:pb0 left=with	-21
k:pb0 left=word	-48
k:pb0 right=and	-44
k:pb0 right=as	13
k:pb0 right=at	38
k:pb0 right=duty	-60
k:pb0 right=from	6
k:pb0 right=had	-13
k:pb0 right=has	13
k:pb0 right=in	10
k:pb0 right=into	40
k:pb0 right=modal	36
k:pb0 right=number	28
k:pb0 right=on	-7
k:pb0 right=to	24
k:pb0 right=v down	-12
k:pb0 right=v impose	9
k:pb0 right=v stay	7
k:pb0 right=v up	44
k:pb0 right=with	25
k:pb0 right=word	-12
k:pb0 whose=by	-18
k:pb0 whose=nobody	32
k:pb0 whose=on	18
k:pb0 whose=other	-37
k:pb00	30
k:pb00 ,>at	11
k:pb00 ,>duty	-13
k:pb00 ,>modal	8
k:pb00 ,>number	24
k:pb00 ,>of	14
k:pb00 ,>v up	6
k:pb00 ,>word	20
k:pb00 1	24
k:pb00 16	-25
k:pb00 2	9
k:pb00 8	23
k:pb00 :>number	-23
k:pb00 and>from	-10
k:pb00 and>modal	-28
k:pb00 and>number	30
k:pb00 and>of	-19
k:pb00 and>v bear	-24
k:pb00 and>v stay	-7
k:pb00 edge>be	-27
k:pb00 edge>duty	-19
k:pb00 edge>from	17
k:pb00 edge>modal	25
k:pb00 edge>number	8
k:pb00 edge>of	8
k:pb00 edge>v bear	29
k:pb00 edge>v stay	25
k:pb00 edge>word	16
k:pb00 for>and	-9
k:pb00 for>be	18
k:pb00 for>word	31
k:pb00 on>and	-53
k:pb00 on>modal	15
k:pb00 on>of	-11
k:pb00 on>to	15
k:pb00 on>v stay	8
k:pb00 on>v up	10
k:pb00 on>word	13
k:pb00 party ,>v bear	12
k:pb00 party :>v bear	22
k:pb00 party ;>v bear	-9
k:pb00 party and>number	24
k:pb00 party edge>be	15
k:pb00 party edge>have	-15
k:pb00 party edge>in	32
k:pb00 party edge>into	31
k:pb00 party edge>modal	31
k:pb00 party edge>v bear	-10
k:pb00 party edge>v stay	-18
k:pb00 party edge>v up	21
k:pb00 party edge>word	-59
k:pb00 party on>and	-41
k:pb00 party on>at	21
k:pb00 party on>be	-13
k:pb00 party on>from	15
k:pb00 party on>in	6
k:pb00 party on>modal	10
k:pb00 party on>number	12
k:pb00 party on>to	-16
k:pb00 party on>v down	6
k:pb00 party on>v up	6
k:pb00 party on>word	-7
k:pb00 party word>v bear	-10
k:pb00 that>from	-28
k:pb00 that>modal	8
k:pb00 v impose>at	12
k:pb00 v impose>duty	18
k:pb00 v sell>to	7
k:pb00 v sell>word	-17
k:pb00 whose=by	-18
k:pb00 whose=nobody	30
k:pb00 whose=on	17
k:pb00 whose=other	-41
k:pb00 word>duty	-11
k:pb00 word>modal	-36
k:pb00 word>of	-13
k:pb00 word>v bear	23
k:pb00 word>word	-8
k:pb01	11
k:pb01 ,>and	-13
k:pb01 8	19
k:pb01 edge>and	-9
k:pb01 on>and	27
k:pb01 party edge>and	19
k:pb01 party on>and	-28
k:pb01 whose=nobody	10
k:pb01 whose=on	8
k:pb1 left=,	-15
k:pb1 left=and	10
k:pb1 left=edge	15
k:pb1 left=party ,	-7
k:pb1 left=party and	11
k:pb1 left=party edge	-15
k:pb1 left=party on	10
k:pb1 right=be	11
k:pb1 right=in	7
k:pb1 right=into	-17
k:pb1 right=number	16
k:pb1 right=v stay	-6
k:pb1 right=word	-14
k:pb1 whose=by	-10
k:pb1 whose=nobody	-9
k:pb1 whose=on	18
k:pb10	19
k:pb10 16	28
k:pb10 edge>duty	6
k:pb10 on>to	-11
k:pb10 whose=nobody	9
k:pb10 whose=on	26
k:pb11	-47
k:pb11 16	-37
k:pb11 8	-15
k:pb11 whose=nobody	-36
k:pb11 whose=on	-9
k:pb2 left=party edge	-16
k:pb2 left=party on	-16
k:pb2 whose=nobody	13
k:pb2 whose=on	-27
k:pb20 16	20
k:pb20 whose=nobody	15
k:pb20 whose=on	-15
k:pb21	-19
k:pb21 16	-19
k:q1 false none	-28
k:q1 false some	12
k:q1 first none	48
k:q1 first some	32
k:q1 last none	56
k:q1 left="	-27
k:q1 left=and	30
k:q1 left=be	-25
k:q1 left=edge	69
k:q1 left=for	12
k:q1 left=not	-28
k:q1 left=number	-10
k:q1 left=of	-37
k:q1 left=on	25
k:q1 left=over	14
k:q1 left=party ,	-7
k:q1 left=party :	10
k:q1 left=party and	13
k:q1 left=party for	18
k:q1 left=party in	9
k:q1 left=party number	-19
k:q1 left=party of	-34
k:q1 left=party on	-30
k:q1 left=party v buy	-21
k:q1 left=to	8
k:q1 left=v buy	36
k:q1 left=v impose	-19
k:q1 left=v say	-27
k:q1 left=with	-62
k:q1 left=—	-13
k:q1 none again	15
k:q1 none new	23
k:q1 none whose=by	-23
k:q1 none whose=nobody	33
k:q1 none whose=on	24
k:q1 none whose=other	-33
k:q1 only none	31
k:q1 only some	23
k:q1 some again	33
k:q1 some new	-32
k:q1 some whose=by	-8
k:q1 some whose=nobody	27
k:q1 some whose=on	-52
k:q1 some whose=other	-14
k:q1 true none	50
k:q1 true some	-16
k:q1 with level none	-120
k:q1 with level some	-116
k:q2 false none	-18
k:q2 false some	-25
k:q2 first none	10
k:q2 first some	10
k:q2 last none	37
k:q2 last some	-30
k:q2 left=(	7
k:q2 left=,	-44
k:q2 left=:	9
k:q2 left=;	6
k:q2 left=and	13
k:q2 left=edge	12
k:q2 left=in	-27
k:q2 left=number	-7
k:q2 left=of	-19
k:q2 left=on	-15
k:q2 left=over	24
k:q2 left=party ,	20
k:q2 left=party and	-11
k:q2 left=party be	6
k:q2 left=party edge	16
k:q2 left=party for	-14
k:q2 left=party in	-23
k:q2 left=party on	-22
k:q2 left=party v buy	-6
k:q2 left=party word	17
k:q2 left=that	-12
k:q2 left=v buy	38
k:q2 left=v impose	19
k:q2 left=v sell	19
k:q2 left=v stay	-10
k:q2 left=with	-18
k:q2 left=word	-23
k:q2 left=—	-11
k:q2 none again	24
k:q2 none new	-10
k:q2 none whose=by	-18
k:q2 none whose=nobody	11
k:q2 none whose=on	6
k:q2 none whose=other	-6
k:q2 only none	24
k:q2 some new	-28
k:q2 some whose=by	-15
k:q2 some whose=nobody	-27
k:q2 some whose=on	18
k:q2 some whose=other	-14
k:q2 true none	25
k:q2 with level none	-50
k:q2 with level some	-20
k:q3 false none	-19
k:q3 false some	-9
k:q3 first none	28
k:q3 last some	-20
k:q3 left=,	-18
k:q3 left=and	13
k:q3 left=for	-21
k:q3 left=in	-8
k:q3 left=not	24
k:q3 left=number	-9
k:q3 left=over	-13
k:q3 left=party and	26
k:q3 left=party edge	-40
k:q3 left=party for	-8
k:q3 left=party of	42
k:q3 left=party on	-44
k:q3 left=party v buy	-6
k:q3 left=party word	6
k:q3 left=v buy	15
k:q3 left=v impose	-7
k:q3 left=v sell	19
k:q3 left=word	12
k:q3 none new	-6
k:q3 none whose=by	-17
k:q3 none whose=nobody	-9
k:q3 none whose=other	7
k:q3 only none	32
k:q3 only some	-10
k:q3 some again	7
k:q3 some new	-30
k:q3 some whose=nobody	8
k:q3 some whose=on	-44
k:q3 true none	18
k:q3 true some	-33
k:q3 with level none	-26
k:q3 with level some	-19
k:qnear false none	-27
k:qnear false some	-32
k:qnear first none	11
k:qnear first some	-29
k:qnear last none	-15
k:qnear last some	-13
k:qnear left=:	-11
k:qnear left=as	-11
k:qnear left=edge	-23
k:qnear left=for	-18
k:qnear left=in	-10
k:qnear left=of	-45
k:qnear left=on	26
k:qnear left=over	-6
k:qnear left=party ,	16
k:qnear left=party edge	7
k:qnear left=party for	-31
k:qnear left=party of	41
k:qnear left=party on	-33
k:qnear left=party to	-7
k:qnear left=party with	20
k:qnear left=party word	16
k:qnear left=that	-27
k:qnear left=v buy	35
k:qnear left=v sell	21
k:qnear left=v stay	-9
k:qnear left=—	-9
k:qnear none new	-23
k:qnear none whose=by	-52
k:qnear none whose=nobody	-23
k:qnear none whose=on	13
k:qnear none whose=other	20
k:qnear only none	13
k:qnear only some	-18
k:qnear some new	-30
k:qnear some whose=nobody	-22
k:qnear some whose=on	-11
k:qnear true none	19
k:qnear with level some	-12
k:sa0 left=,	-10
k:sa0 left=;	-11
k:sa0 left=and	-54
k:sa0 left=be	18
k:sa0 left=for	21
k:sa0 left=of	-23
k:sa0 left=on	48
k:sa0 left=party ,	11
k:sa0 left=party and	24
k:sa0 left=party for	-13
k:sa0 left=party of	-31
k:sa0 left=party on	50
k:sa0 left=party v buy	-18
k:sa0 left=v buy	-25
k:sa0 left=with	-14
k:sa0 left=word	15
k:sa0 right=)	37
k:sa0 right=,	15
k:sa0 right=.	12
k:sa0 right=;	-18
k:sa0 right=and	-29
k:sa0 right=at	7
k:sa0 right=be	-8
k:sa0 right=duty	-34
k:sa0 right=has	-14
k:sa0 right=in	34
k:sa0 right=modal	28
k:sa0 right=number	-20
k:sa0 right=of	-13
k:sa0 right=on	-16
k:sa0 right=sender	12
k:sa0 right=v bear	-16
k:sa0 right=v stay	-29
k:sa0 stop	-24
k:sa0 whose=by	-21
k:sa0 whose=nobody	-8
k:sa0 whose=on	36
k:sa0 whose=other	-12
k:sa00 ,>word	-15
k:sa00 1	15
k:sa00 2	-7
k:sa00 4	-18
k:sa00 8	27
k:sa00 far	-21
k:sa00 on>,	9
k:sa00 on>.	21
k:sa00 on>and	-10
k:sa00 on>from	22
k:sa00 on>of	-6
k:sa00 on>word	18
k:sa00 party of>.	-12
k:sa00 party on>,	13
k:sa00 party on>in	31
k:sa00 party on>word	31
k:sa00 party v buy>.	-17
k:sa00 whose=by	-20
k:sa00 whose=on	25
k:sa00 whose=other	-7
k:sa01	-12
k:sa01 16	-22
k:sa01 8	7
k:sa01 whose=nobody	-46
k:sa01 whose=other	-7
k:sa02	13
k:sa02 16	20
k:sa02 8	-10
k:sa02 whose=nobody	14
k:sa1 left=and	-11
k:sa1 left=for	-20
k:sa1 left=on	-16
k:sa1 left=party and	-14
k:sa1 left=party of	-6
k:sa1 left=party on	8
k:sa1 left=word	24
k:sa1 right=,	-35
k:sa1 right=.	-16
k:sa1 right=be	-11
k:sa1 right=duty	-9
k:sa1 right=modal	-17
k:sa1 right=word	30
k:sa1 stop	-18
k:sa1 whose=by	-13
k:sa1 whose=nobody	-30
k:sa1 whose=on	31
k:sa1 whose=other	-25
k:sa10 8	-10
k:sa10 far	-18
k:sa10 for>.	-15
k:sa10 on>,	-14
k:sa10 on>word	-11
k:sa10 party on>,	-11
k:sa10 party on>word	34
k:sa10 whose=by	-9
k:sa10 whose=nobody	-23
k:sa10 whose=on	39
k:sa10 whose=other	-19
k:sa11	-47
k:sa11 16	-32
k:sa11 8	-7
k:sa11 whose=nobody	-29
k:sa11 whose=on	-11
k:sa12	8
k:sa12 16	12
k:sa12 on>,	-8
k:sa12 on>.	-12
k:sa12 whose=nobody	8
k:sa2 left=on	-36
k:sa2 right=,	-8
k:sa2 right=.	-44
k:sa2 stop	-27
k:sa2 whose=nobody	-53
k:sa2 whose=other	-8
k:sa20	-37
k:sa20 16	-14
k:sa20 8	-10
k:sa20 far	-14
k:sa20 on>.	-17
k:sa20 whose=nobody	-29
k:sa20 whose=other	-7
k:sa21	-23
k:sa21 16	-20
k:sa21 on>.	-8
k:sa21 whose=nobody	-22
k:sa22	-7
k:sb0 left=:	21
k:sb0 left=@	-20
k:sb0 left=and	29
k:sb0 left=edge	75
k:sb0 left=in	-38
k:sb0 left=number	30
k:sb0 left=of	-33
k:sb0 left=on	-33
k:sb0 left=party ,	35
k:sb0 left=party edge	29
k:sb0 left=party for	15
k:sb0 left=party of	-25
k:sb0 left=party on	-55
k:sb0 left=party word	-16
k:sb0 left=that	6
k:sb0 left=to	13
k:sb0 left=v impose	-57
k:sb0 left=v sell	11
k:sb0 left=—	26
k:sb0 right=(	50
k:sb0 right=,	45
k:sb0 right=;	14
k:sb0 right=agent	-18
k:sb0 right=and	-63
k:sb0 right=at	14
k:sb0 right=duty	-39
k:sb0 right=in	-31
k:sb0 right=into	19
k:sb0 right=modal	41
k:sb0 right=number	-15
k:sb0 right=of	22
k:sb0 right=that	11
k:sb0 right=to	15
k:sb0 right=v bear	9
k:sb0 right=v impose	-13
k:sb0 right=v stay	28
k:sb0 right=v up	19
k:sb0 right=word	-11
k:sb0 stop	10
k:sb0 whose=by	-44
k:sb0 whose=nobody	23
k:sb0 whose=on	40
k:sb0 whose=other	-74
k:sb00	31
k:sb00 1	11
k:sb00 16	-27
k:sb00 2	28
k:sb00 4	27
k:sb00 8	24
k:sb00 @>:	-12
k:sb00 and>,	-6
k:sb00 and>:	-24
k:sb00 and>be	11
k:sb00 and>of	-13
k:sb00 edge>(	46
k:sb00 edge>,	84
k:sb00 edge>be	35
k:sb00 edge>duty	-19
k:sb00 edge>that	17
k:sb00 far	-32
k:sb00 for>:	-16
k:sb00 for>that	39
k:sb00 for>word	14
k:sb00 in>,	-32
k:sb00 of>,	16
k:sb00 on>:	-15
k:sb00 on>and	-29
k:sb00 on>in	-18
k:sb00 on>word	-9
k:sb00 party edge>,	15
k:sb00 party edge>:	9
k:sb00 party for>,	13
k:sb00 party of>,	-16
k:sb00 party on>,	-11
k:sb00 party on>:	8
k:sb00 party on>and	-31
k:sb00 party on>in	-23
k:sb00 party on>word	-15
k:sb00 to>,	24
k:sb00 v impose>duty	-16
k:sb00 whose=by	-38
k:sb00 whose=nobody	33
k:sb00 whose=on	38
k:sb00 whose=other	-70
k:sb01 4	19
k:sb01 8	-21
k:sb01 edge>:	-31
k:sb01 edge>and	-7
k:sb01 far	15
k:sb01 party on>and	15
k:sb01 whose=by	-7
k:sb01 whose=nobody	7
k:sb01 whose=on	9
k:sb02	-55
k:sb02 ,>,	-9
k:sb02 16	-27
k:sb02 8	-32
k:sb02 whose=nobody	-50
k:sb1 left=:	-16
k:sb1 left=and	44
k:sb1 left=edge	20
k:sb1 left=for	16
k:sb1 left=in	-11
k:sb1 left=number	20
k:sb1 left=of	-8
k:sb1 left=party ,	7
k:sb1 left=party and	22
k:sb1 left=party edge	-19
k:sb1 left=party of	-15
k:sb1 left=party on	-48
k:sb1 left=word	-24
k:sb1 right=(	-16
k:sb1 right=:	40
k:sb1 right=and	-21
k:sb1 right=at	-7
k:sb1 right=duty	-7
k:sb1 right=into	27
k:sb1 right=modal	13
k:sb1 right=number	-10
k:sb1 right=of	24
k:sb1 right=sender	20
k:sb1 right=that	15
k:sb1 right=to	13
k:sb1 right=v bear	-36
k:sb1 right=v stay	8
k:sb1 right=v up	-35
k:sb1 right=word	-23
k:sb1 stop	25
k:sb1 whose=on	-25
k:sb1 whose=other	-22
k:sb10	8
k:sb10 16	-12
k:sb10 4	-42
k:sb10 8	60
k:sb10 and>,	26
k:sb10 edge>,	24
k:sb10 edge>:	9
k:sb10 edge>from	-11
k:sb10 edge>modal	10
k:sb10 edge>word	15
k:sb10 for>,	11
k:sb10 for>:	17
k:sb10 for>that	14
k:sb10 on>,	6
k:sb10 party edge>,	44
k:sb10 party edge>be	-19
k:sb10 party edge>v bear	29
k:sb10 party on>,	-44
k:sb10 party on>be	16
k:sb10 party on>to	7
k:sb10 whose=nobody	30
k:sb10 whose=on	-18
k:sb10 whose=other	-12
k:sb10 word>of	17
k:sb11	-42
k:sb11 16	-16
k:sb11 4	-8
k:sb11 8	-46
k:sb11 edge>:	16
k:sb11 far	20
k:sb11 party edge>v bear	-14
k:sb11 whose=nobody	-28
k:sb11 whose=on	-12
k:sb11 whose=other	-14
k:sb12	-29
k:sb12 16	-16
k:sb12 far	-16
k:sb12 whose=nobody	-29
k:sb2 left=and	31
k:sb2 left=edge	17
k:sb2 left=for	35
k:sb2 left=party edge	7
k:sb2 left=party on	-43
k:sb2 left=party word	-19
k:sb2 left=word	-13
k:sb2 right=:	28
k:sb2 right=be	-24
k:sb2 right=into	-31
k:sb2 right=modal	-37
k:sb2 right=v bear	24
k:sb2 right=v up	-9
k:sb2 right=word	33
k:sb2 stop	-10
k:sb2 whose=by	-18
k:sb2 whose=nobody	12
k:sb2 whose=other	14
k:sb20	27
k:sb20 8	38
k:sb20 edge>:	18
k:sb20 edge>from	22
k:sb20 whose=nobody	26
k:sb21	-20
k:sb21 16	-17
k:sb21 party on>from	-23
k:sb21 whose=by	-15
k:sb21 whose=nobody	-6
k:sb21 whose=on	-8
k:sb22 16	13
k:sb22 far	-15
k:subject pb0	35
k:subject pb2	11
k:there otherwise	-6
k:there tail	-22
k:there whole	-26
k:turn false	-55
k:turn false part	-26
k:turn true	45
k:turn true part	6
known false 0	-93
known false 1	-141
known false 2	-50
known false 3	-44
known kind 0	19
known true 0	49
known true 1	25
known true 2	28
last kin other	-55
last kin other here 	-32
last kin other here other part	-27
last kin other here while	-30
last kin other next sentence	-32
last kin other paragraph	9
last kin pair	-69
last kin pair far	6
last kin pair here 	-8
last kin pair here and	-30
last kin pair here from	-17
last kin pair here other part	-66
last kin pair here same part	-63
last kin pair here to	-17
last kin pair here while	-28
last kin pair next sentence	21
last kin pair paragraph	32
last kin turned	-119
last kin turned far	-47
last kin turned here 	-35
last kin turned here other part	-21
last kin turned next sentence	-33
last none other	-47
last none other far	10
last none other here 	-52
last none other here other part	-21
last none other here same part	-22
last none other next sentence	-36
last none other paragraph	-23
last none pair	-50
last none pair far	6
last none pair here 	-23
last none pair here ,	-26
last none pair here , down from	-14
last none pair here and	-19
last none pair here from	-11
last none pair here or	-27
last none pair here other part	-13
last none pair here same part	15
last none pair here to	-59
last none pair next sentence	8
last none pair paragraph	-10
last none turned	-71
last none turned far	28
last none turned here 	-52
last none turned here and	-68
last none turned here other part	-49
last none turned here while	-28
last none turned paragraph	-9
last other other	-19
last other other here 	28
last other other next sentence	-38
last other other paragraph	-32
last other pair	8
last other pair far	21
last other pair here 	-19
last other pair here ,	19
last other pair here , not	-13
last other pair here and	40
last other pair here and the	19
last other pair here instead of	-11
last other pair here other part	32
last other pair here same part	27
last other pair here to	-46
last other turned	56
last other turned far	7
last other turned here 	24
last other turned here and	40
last other turned here and the	16
last other turned here other part	26
last other turned here same part	24
last other turned here while	14
last other turned paragraph	9
last same other	71
last same other far	-40
last same other here 	17
last same other here other part	37
last same other here while	51
last same other next sentence	78
last same other paragraph	32
last same pair	56
last same pair far	-21
last same pair here 	58
last same pair here ,	-30
last same pair here , and	26
last same pair here , down from	13
last same pair here , not	13
last same pair here and the	-34
last same pair here down to	6
last same pair here from	27
last same pair here instead of	27
last same pair here now,	-27
last same pair here other part	-8
last same pair here to	74
last same pair here while	-8
last same pair next sentence	-12
last same pair paragraph	9
last same turned	-40
last same turned far	-6
last same turned here 	29
last same turned here and	-17
last same turned here other part	-40
last same turned here same part	-18
last same turned here while	-18
last same turned next sentence	-25
level kin	-115
level other	-48
level same	84
longest	-17
mod goods 2	-16
mod goods 3	11
mod verb 1	-56
mod word 2	13
mod word 3	58
mod=advanced	63
mod=agricultural	-9
mod=aircraft	-23
mod=aluminium	28
mod=boeing	-13
mod=bought	-26
mod=canned	27
mod=canola	-11
mod=car	-9
mod=cashew	59
mod=ceylon	-87
mod=cocoa	55
mod=coconut	20
mod=coffee	-19
mod=coking	-7
mod=copper	48
mod=critical	-8
mod=crude	13
mod=cut	27
mod=dairy	-33
mod=earth	-9
mod=electric	42
mod=energy	-8
mod=farm	23
mod=fish	-22
mod=fishing	-10
mod=forced	-34
mod=frozen	-11
mod=garden	24
mod=gold	14
mod=grain	-9
mod=heavy	-36
mod=industrial	-6
mod=jute	13
mod=liquefied	-7
mod=lithium	7
mod=maize	9
mod=maple	-18
mod=mention	-8
mod=milk	-16
mod=motor	32
mod=national	-7
mod=nickel	-10
mod=olive	33
mod=palm	35
mod=paper	32
mod=patented	85
mod=phosphate	10
mod=rare	-41
mod=refined	32
mod=rice	-28
mod=roasted	15
mod=seed	-24
mod=shea	30
mod=ship	-16
mod=ship-to-shore	22
mod=small	12
mod=so-called	-13
mod=sold	-32
mod=steel	8
mod=sunflower	11
mod=tea	-20
mod=tinned	-37
mod=washing	17
mod=wheat	-8
mod=whole	-49
more back in paragraph no	13
more back no	-35
more back object	-28
more back own	-8
more back subject	-31
never whole	-69
none	16
none US	77
none US and CN	68
none US and CN direct	9
none US and CN here	24
none US and CN here 0 part 0	41
none US and CN here 1 part 0	39
none US and CN here 1 part 1	16
none US and CN last none far	-39
none US and CN last none here 	-20
none US and CN last none here ,	14
none US and CN last none here , down from	13
none US and CN last none here and	10
none US and CN last none here from	9
none US and CN last none here or	24
none US and CN last none here other part	-12
none US and CN last none here same part	-14
none US and CN last none here to	28
none US and CN last none next sentence	-33
none US and CN last some far	52
none US and CN last some here and	-16
none US and CN last some here and the	23
none US and CN last some here same part	47
none US and CN last some paragraph	-19
none US and CN nowhere	41
none US and CN part	24
none US and CN said no none here	20
none US and CN said no some here	30
none US and CN said object none here	19
none US and CN said object some here	20
none US and CN said own none here	49
none US and CN said subject some here	28
none US here	19
none US here 0 part 0	47
none US here 1 part 1	13
none US here 2 part 0	31
none US here 2 part 1	9
none US here 2 part 2	-32
none US last none here 	36
none US last none here ,	12
none US last none here other part	37
none US last none paragraph	49
none US last some far	-11
none US last some here 	-18
none US last some here other part	-9
none US last some here same part	-14
none US last some here to	-14
none US last some here while	-23
none US last some next sentence	-18
none US last some paragraph	-19
none US nowhere	47
none US on all direct	-48
none US on all here	-18
none US on all here 0 part 0	7
none US on all here 1 part 0	-13
none US on all here 1 part 1	-15
none US on all here 2 part 0	-16
none US on all here 2 part 1	-13
none US on all here 2 part 2	-23
none US on all last none far	-72
none US on all last none here other part	-15
none US on all last none next sentence	-17
none US on all last none paragraph	-11
none US on all last some far	42
none US on all last some here other part	13
none US on all last some here same part	-10
none US on all last some next sentence	6
none US on all nowhere	7
none US on all part	-11
none US on all said no none here	21
none US on all said no some here	-41
none US on all said object some here	-32
none US on all said own none here	-23
none US on all said subject some here	9
none US said no none here	52
none US said no some here	14
none US said object none here	-8
none US said own none here	-25
none US said own some here	25
none US said subject none here	25
none US said subject some here	-30
none again false	8
none again true	11
none all	59
none all in sentence	44
none at large	111
none close %	32
none close ,	-7
none close :	-30
none close ;	24
none close and	-49
none close be	19
none close edge	-9
none close false 1	35
none close false 16	25
none close false 2	16
none close false 4	-27
none close false 8	-18
none close for	46
none close in	8
none close level	-16
none close number	-19
none close of	-78
none close on	-33
none close over	8
none close party ,	-11
none close party :	-23
none close party ;	-14
none close party and	-30
none close party edge	51
none close party for	-13
none close party of	24
none close party on	-30
none close party over	22
none close party word	20
none close that	19
none close true 1	-58
none close true 16	-12
none close true 2	-38
none close true 8	38
none close v buy	-13
none close v impose	-22
none close v say	19
none close v sell	17
none close which	-6
none direct	-14
none heads 1	-23
none heads 4	6
none heads 5	8
none heads many	12
none here 0	30
none here 2	-15
none l about	6
none l additional	28
none l and	-16
none l announced	27
none l another	36
none l are	13
none l as	29
none l ask	14
none l asks	7
none l at	-8
none l back	22
none l be	7
none l by	-43
none l carry	-13
none l cars	-14
none l charge	-16
none l charges	-30
none l china	-15
none l cost	16
none l enter	35
none l enters	-8
none l exceed	-46
none l extra	19
none l face	-9
none l flat	10
none l for	27
none l from	7
none l general	25
none l gets	14
none l got	21
none l had	22
none l has	6
none l have	16
none l is	-8
none l it	-25
none l its	-33
none l japan	18
none l keep	8
none l keeps	68
none l meet	10
none l not	-6
none l of	37
none l offered	32
none l offers	8
none l old	-25
none l on	-14
none l ordinary	-55
none l other	18
none l owe	-20
none l pay	-32
none l pays	-22
none l plus	-16
none l present	15
none l put	17
none l puts	-22
none l reach	-25
none l reached	24
none l remaining	25
none l said	6
none l same	-39
none l says	-13
none l still	-22
none l suspended	30
none l take	-15
none l taken	-15
none l takes	-30
none l than	-40
none l that	10
none l the	68
none l their	-17
none l them	-8
none l then	-6
none l took	-16
none l union	-23
none l was	-9
none l were	-30
none l with	41
none last other other	-13
none last other other far	37
none last other other here 	-38
none last other other here other part	-20
none last other other here while	-29
none last other other next sentence	-31
none last other other paragraph	-8
none last other pair	-40
none last other pair here 	-39
none last other pair here ,	17
none last other pair here , and	-24
none last other pair here and	-47
none last other pair here and the	21
none last other pair here from	-12
none last other pair here instead of	-14
none last other pair here now,	34
none last other pair here other part	11
none last other pair here same part	19
none last other pair here to	-47
none last other pair here while	23
none last other pair next sentence	6
none last other pair paragraph	-44
none last other turned	-32
none last other turned far	11
none last other turned here 	-64
none last other turned here and	-61
none last other turned here and the	-22
none last other turned here same part	-32
none last other turned here while	-10
none last other turned next sentence	26
none last other turned paragraph	-10
none last same other	52
none last same other far	-15
none last same other here 	41
none last same other here other part	22
none last same other here same part	21
none last same other next sentence	39
none last same other paragraph	22
none last same pair	49
none last same pair far	-8
none last same pair here 	22
none last same pair here ,	24
none last same pair here , down from	14
none last same pair here and	16
none last same pair here from	11
none last same pair here or	25
none last same pair here other part	9
none last same pair here same part	-15
none last same pair here to	47
none last same pair next sentence	-9
none last same pair paragraph	10
none last same turned	71
none last same turned far	-36
none last same turned here 	45
none last same turned here and	63
none last same turned here other part	42
none last same turned here while	25
none last same turned paragraph	9
none on all	-35
none others here	-38
none others here 0 part 0	-39
none others here 1 part 0	-38
none others here 1 part 1	-19
none others here 2 part 0	-22
none others here 2 part 2	19
none others last none far	42
none others last none here 	72
none others last none here and	66
none others last none here other part	56
none others last none here to	23
none others last none next sentence	76
none others last some far	-9
none others last some here 	-89
none others last some here ,	6
none others last some here and	-70
none others last some here and the	-25
none others last some here now,	34
none others last some here same part	-34
none others last some here to	-17
none others last some here while	26
none others last some next sentence	11
none others last some paragraph	-28
none others nowhere	-39
none others part	-23
none others said no none here	-29
none others said no some here	-53
none others said object none here	-17
none others said object some here	38
none others said own some here	-12
none others said subject none here	-32
none others said subject some here	-31
none pair all 1	28
none pair all 2	14
none pair all 3	26
none pair first other	7
none pair first same	-9
none pair last other far	-12
none pair last other here 	-38
none pair last other here ,	8
none pair last other here , and	-24
none pair last other here and the	13
none pair last other here from	-12
none pair last other here instead of	-14
none pair last other here now,	34
none pair last other here other part	13
none pair last other here same part	8
none pair last other here to	-47
none pair last other here while	20
none pair last other paragraph	-55
none pair last same here 	30
none pair last same here ,	24
none pair last same here , down from	14
none pair last same here and	21
none pair last same here from	11
none pair last same here or	25
none pair last same here to	47
none pair last same here while	-11
none pair new	17
none pair none 2	11
none pair none 3	-8
none pair some 3	-68
none part 0	28
none part 2	-23
none q1 1	13
none q1 2	16
none q2 1	12
none q2 2	32
none r ad	10
none r after	-40
none r again	9
none r against	-11
none r all	12
none r altogether	-26
none r and	-21
none r applies	-22
none r are	34
none r as	-12
none r because	6
none r before	-30
none r both	10
none r but	-17
none r charged	22
none r china	18
none r come	-11
none r comes	6
none r continues	25
none r depending	6
none r down	19
none r during	-8
none r duty	-28
none r each	31
none r effective	12
none r ends	9
none r entry	-8
none r ever	17
none r fentanyl	12
none r for	46
none r for a	33
none r for china	14
none r for fentanyl	22
none r for forced	16
none r for good	43
none r for goods	-19
none r for japan	10
none r for most	19
none r goes	-7
none r had	20
none r has	36
none r he	16
none r i	-10
none r if	-62
none r india	13
none r instead	-14
none r is	10
none r its	-28
none r japan	7
none r last	-12
none r more	6
none r no	-15
none r not	26
none r now	-11
none r of april	20
none r of it	24
none r of section	33
none r of the	-13
none r of undefined	6
none r of which	-40
none r off	-11
none r on	25
none r on a	-7
none r on account	62
none r on all	62
none r on american	-15
none r on argentine	-6
none r on august	6
none r on both	-21
none r on cars	-17
none r on certain	13
none r on chicken	-17
none r on china	13
none r on coal	-14
none r on crude	-16
none r on each	26
none r on egyptian	-8
none r on every	30
none r on everything	84
none r on friday	22
none r on goods	36
none r on it	-22
none r on its	-28
none r on many	-6
none r on monday	-28
none r on more	7
none r on most	20
none r on new	-9
none r on our	-36
none r on ship	-25
none r on soybeans	-30
none r on steel	-41
none r on swiss	8
none r on tea	22
none r on their	-15
none r on them	-14
none r on those	-35
none r on top	39
none r on tuesday	-13
none r on u	-9
none r on undefined	-24
none r on wednesday	-16
none r on what	14
none r on wine	-6
none r or	43
none r ordinary	-17
none r over	39
none r plus	-24
none r rate	21
none r reciprocal	7
none r remains	9
none r runs	18
none r says	-9
none r since	-54
none r sleep	18
none r so	14
none r stays	14
none r surcharge	33
none r suspended	19
none r tariffs	20
none r tax	23
none r that	92
none r then	13
none r they	6
none r this	-16
none r till	-8
none r to	19
none r today	-15
none r together	30
none r tomorrow	38
none r trade	-21
none r under	-12
none r until	17
none r vietnam	12
none r was	-12
none r we	11
none r were	18
none r whatever	12
none r where	-15
none r which	40
none r while	8
none r will	-18
none r with	-34
none r within	-26
none r would	31
none said no	11
none said object	9
none said own	12
none said subject	-12
none top 1	9
none top 2	15
none top 4	-22
none top 5	20
none value other	-52
none value same	59
none w about	7
none w above	11
none w accord	33
none w added	-20
none w addition	-8
none w additional	20
none w adds	-8
none w after	10
none w afterwards	17
none w again	41
none w against	12
none w agreement	39
none w aires	-21
none w algeria	-24
none w algerian	-7
none w allows	9
none w almost	-9
none w alone	-22
none w along	-29
none w already	-23
none w also	45
none w altogether	-27
none w america	13
none w american	12
none w americans	12
none w among	8
none w amounts	23
none w angola	32
none w announced	21
none w answer	7
none w answers	-7
none w anything	15
none w applied	-6
none w applies	-22
none w apply	21
none w april	57
none w argentina	8
none w argentine	-13
none w article	19
none w articles	43
none w asked	24
none w asking	26
none w asks	29
none w association	26
none w august	26
none w australia	-28
none w autumn	-13
none w away	-20
none w back	36
none w bangladesh	8
none w bear	-10
none w because	-19
none w becomes	-6
none w been	22
none w before	-22
none w began	12
none w begin	-9
none w beijing	-13
none w being	28
none w belgium	-8
none w below	27
none w besides	-17
none w bill	-15
none w billion	19
none w bolivia	23
none w both	66
none w brazilian	-18
none w bring	11
none w britain	13
none w british	21
none w brought	8
none w buenos	-21
none w bulgarian	25
none w buyers	31
none w called	29
none w canada	-24
none w carries	-20
none w carry	-27
none w ceiling	12
none w charge	15
none w charged	28
none w charging	-28
none w chile	41
none w chinese	91
none w climbed	24
none w close	16
none w collect	-13
none w collected	9
none w colombia	-10
none w colombian	13
none w colombo	25
none w comes	12
none w commission	-6
none w concluded	18
none w congo	6
none w continue	-6
none w continues	11
none w cost	11
none w could	-24
none w council	-14
none w countries	71
none w country	-21
none w court	22
none w currently	7
none w customs	6
none w cuts	-26
none w date	-22
none w days	30
none w deal	45
none w december	-20
none w decree	-22
none w denmark	30
none w does	22
none w dominican	-13
none w door	-11
none w double	9
none w doubled	-8
none w doubles	-8
none w drop	-18
none w drops	38
none w during	-42
none w duties	-35
none w duty	-19
none w duty-free	12
none w each	59
none w earlier	-23
none w egypt	11
none w egyptian	-29
none w eight	-36
none w eighteen	-36
none w eleven	-29
none w else	9
none w emergency	12
none w ends	11
none w enter	30
none w entered	-29
none w enters	27
none w estonian	-18
none w europe	25
none w european	8
none w event	11
none w ever	8
none w every	36
none w everybody	11
none w everyone	28
none w everything	57
none w everywhere	-21
none w exceed	-46
none w expect	-6
none w expected	-34
none w export	-12
none w exporters	15
none w extra	28
none w faced	-25
none w faces	6
none w fall	-27
none w february	20
none w fell	-17
none w fentanyl	95
none w fifteen	10
none w figure	6
none w finance	-10
none w finland	-17
none w finnish	10
none w first	15
none w five	29
none w flat	10
none w follow	21
none w forced	34
none w foreign	-24
none w forty	39
none w forty-five	-22
none w four	-22
none w fourteen	-21
none w framework	9
none w free	-18
none w french	-23
none w friday	39
none w full	-11
none w further	23
none w general	94
none w gets	28
none w getting	16
none w ghana	9
none w given	-16
none w goes	20
none w going	-21
none w good	11
none w goods	96
none w government	-32
none w governments	41
none w greece	-9
none w greek	21
none w half	-17
none w halves	11
none w have	14
none w held	16
none w here	15
none w high	10
none w hold	10
none w holds	15
none w hundred	-13
none w hungary	-6
none w iceland	-11
none w import	20
none w imported	-9
none w importer	39
none w importers	22
none w imports	19
none w impose	9
none w imposed	-8
none w including	36
none w india	69
none w indian	17
none w indonesia	8
none w indonesian	27
none w instead	-33
none w into	-22
none w introduced	-9
none w israel	-10
none w italian	-6
none w itself	-6
none w january	-20
none w japanese	22
none w jordan	-17
none w july	-9
none w june	-17
none w just	7
none w keep	-12
none w keeps	42
none w kenya	-19
none w kenyan	-15
none w kingdom	-44
none w korea	-16
none w korean	-39
none w labor	43
none w laid	19
none w lanka	-27
none w largest	27
none w later	19
none w leave	21
none w leaves	20
none w lebanon	-6
none w left	-23
none w lets	17
none w levied	-16
none w levy	61
none w lifted	-23
none w lifts	-42
none w like	32
none w likewise	-14
none w linked	20
none w lists	17
none w long	29
none w longer	21
none w lower	31
none w lowered	-12
none w make	-40
none w makes	-14
none w malaysia	-10
none w march	-27
none w means	-24
none w meantime	27
none w meanwhile	6
none w meet	11
none w mexican	-21
none w mexico	28
none w midnight	-23
none w ministry	-29
none w minute	26
none w minutes	-9
none w monday	-31
none w montevideo	10
none w more	-30
none w morning	-24
none w moroccan	-18
none w mozambique	22
none w much	-10
none w nearly	12
none w netherlands	-14
none w never	11
none w next	-21
none w nigeria	26
none w nigerian	41
none w night	12
none w nine	-22
none w nineteen	16
none w nobody	-24
none w none	41
none w norway	9
none w norwegian	11
none w nothing	-10
none w nought	18
none w november	7
none w numbers	26
none w october	-15
none w offered	13
none w offers	8
none w older	33
none w oman	19
none w omani	-8
none w once	-52
none w ones	-11
none w only	-29
none w ordered	19
none w ordinary	-56
none w origin	-7
none w other	32
none w others	-13
none w otherwise	-16
none w ottawa	-9
none w outside	15
none w over	27
none w pact	-24
none w pakistan	34
none w paraguayan	-11
none w parliament	-9
none w part	-21
none w partners	21
none w parts	-13
none w pass	-10
none w past	6
none w pause	15
none w pays	7
none w penalty	36
none w percent	7
none w percentage	27
none w permanent	30
none w peru	14
none w peruvian	-6
none w philippine	47
none w philippines	49
none w place	60
none w plus	22
none w points	110
none w poland	-26
none w port	10
none w portuguese	21
none w post	-7
none w prepared	-19
none w president	8
none w press	-9
none w proclamation	22
none w product	11
none w products	29
none w promised	-27
none w proposed	-11
none w provides	10
none w purchases	23
none w puts	-28
none w quota	-13
none w raised	-28
none w raises	16
none w rate	48
none w rather	-8
none w reach	-27
none w reached	24
none w read	-12
none w reason	25
none w reciprocal	13
none w reduction	35
none w regional	20
none w remain	-24
none w remaining	24
none w replace	12
none w republic	-15
none w respectively	14
none w rest	-9
none w retained	18
none w return	15
none w returns	-7
none w rise	-30
none w rises	-19
none w rkiye	-16
none w romania	13
none w runs	-20
none w russian	95
none w sales	-23
none w same	-45
none w saturday	-22
none w says	65
none w second	41
none w secretary	24
none w sells	21
none w senate	19
none w seoul	-17
none w september	-48
none w sets	-14
none w settle	22
none w seven	-17
none w seventeen	-18
none w shall	-36
none w ships	-8
none w should	-31
none w side	13
none w sides	7
none w signed	14
none w since	6
none w sixty	9
none w slap	-7
none w slapped	34
none w sleep	13
none w slovak	-10
none w sold	-10
none w some	15
none w south	-15
none w special	-29
none w spoke	-31
none w stands	-22
none w standstill	-12
none w start	-41
none w state	6
none w states	63
none w stay	-29
none w stays	18
none w still	-24
none w stood	-7
none w stopped	-33
none w stuff	8
none w subject	13
none w such	-17
none w summer	44
none w sunday	-15
none w supreme	14
none w surcharge	120
none w suspend	-9
none w suspended	61
none w suspension	-10
none w swiss	-15
none w table	-16
none w taiwan	12
none w taken	-15
none w talk	-7
none w tariff	58
none w tariffs	57
none w term	16
none w thai	-9
none w thailand	-23
none w than	-30
none w that	40
none w theirs	-26
none w them	-22
none w then	-28
none w there	14
none w therefore	-19
none w these	-6
none w they	-49
none w things	-19
none w thirteen	-78
none w thirty	-52
none w thirty-five	-20
none w thirty-four	8
none w thirty-seven	-20
none w thirty-three	13
none w this	-31
none w those	22
none w threat	12
none w threatened	15
none w threatens	28
none w three	-12
none w through	36
none w throughout	-17
none w thursday	43
none w thus	-13
none w till	-23
none w time	-27
none w today	-10
none w together	11
none w togo	-20
none w told	17
none w tomorrow	44
none w took	-17
none w total	16
none w trade	12
none w truce	-49
none w trump	44
none w tunisia	-16
none w tunisian	-9
none w turkey	29
none w turkish	-43
none w twelve	-33
none w twenty	48
none w twenty-five	20
none w twenty-four	39
none w twenty-one	-14
none w twenty-seven	-13
none w twenty-six	-26
none w twenty-two	-8
none w ugandan	-11
none w united	-17
none w upon	13
none w uruguay	21
none w uruguayan	-6
none w used	-19
none w value	-49
none w vietnam	63
none w wants	56
none w washington	28
none w week	-23
none w went	-9
none w were	51
none w what	36
none w whatever	21
none w when	32
none w whether	-10
none w while	-21
none w whole	-8
none w with	29
none w without	-19
none w worldwide	18
none w worst	22
none w wrong	-12
none w wrote	13
none w year	-14
none w years	11
none w yesterday	6
none w your	-15
none w zambia	43
none w zambian	-14
none w zealand	-26
none w zero	31
of by	-156
of by alone	-145
of nobody	-15
of on	49
of on alone	41
of other alone	11
of the other way	-117
only of the text	22
others 1 back	-7
others 1 back in paragraph own	-15
others 1 back in paragraph subject	21
others 1 back no	-25
others 1 back subject	31
others 2 back	9
others 2 back in paragraph	17
others 2 back in paragraph no	16
others 2 back in paragraph subject	14
others 2 back no	18
others 2 back object	10
others 2 back own	-31
others after	-47
others after no	-20
others after object	-17
others after own	-26
others after subject	-31
others before in part	22
others before in part no	12
others before in part own	9
others before in sentence	-12
others before in sentence no	-11
others before in sentence object	-6
others behind in part	20
others behind in part object	-39
others behind in part own	58
others behind in sentence	-12
others behind in sentence no	-25
others behind in sentence own	26
others more back	-11
others more back in paragraph	-28
others more back in paragraph no	-32
others more back in paragraph subject	8
others more back object	-22
others more back own	-17
pair all 1	68
pair all 2	29
pair all 3	103
pair first kin	-41
pair first other	-28
pair first same	34
pair last kin here 	-36
pair last kin here and	-45
pair last kin here and the	-7
pair last kin here from	-17
pair last kin here other part	-59
pair last kin here same part	-60
pair last kin here to	-17
pair last kin here while	-16
pair last kin paragraph	11
pair last none here 	-35
pair last none here ,	-26
pair last none here , down from	-14
pair last none here and	-25
pair last none here from	-11
pair last none here or	-27
pair last none here to	-59
pair last none here while	11
pair last other far	-20
pair last other here 	-61
pair last other here ,	11
pair last other here , not	-13
pair last other here and	-16
pair last other here and the	7
pair last other here instead of	-11
pair last other here other part	18
pair last other here same part	9
pair last other here to	-46
pair last other here while	-20
pair last other next sentence	-60
pair last other paragraph	-7
pair last same far	23
pair last same here 	87
pair last same here ,	-20
pair last same here , and	26
pair last same here , down from	13
pair last same here , not	13
pair last same here and	36
pair last same here and the	-14
pair last same here down to	6
pair last same here from	27
pair last same here instead of	27
pair last same here now,	-27
pair last same here same part	23
pair last same here to	74
pair last same here while	6
pair last same next sentence	36
pair last same paragraph	38
pair new	-13
pair none 1	-110
pair none 2	-62
pair none 3	-49
pair some 2	10
pair some 3	15
plural	12
plural far	-42
plural otherwise	18
plural right="	-40
plural right='	-29
plural right=(	35
plural right=,	34
plural right=.	52
plural right=:	-38
plural right=;	40
plural right=?	56
plural right=and	-32
plural right=as	-6
plural right=at	-10
plural right=be	30
plural right=by	-54
plural right=edge	-19
plural right=for	-9
plural right=from	-6
plural right=had	-33
plural right=has	34
plural right=have	11
plural right=in	25
plural right=modal	15
plural right=of	10
plural right=that	29
plural right=v bear	-33
plural right=v begin	-25
plural right=v end	-7
plural right=v impose	14
plural right=v stay	8
plural right=v up	-16
plural right=with	-15
plural right=word	-15
plural right=—	-28
plural so	27
plural too	-54
rank 0	18
rank 1	-21
rank 2	-10
rank 3	-26
row	15
rule:none	34
rule:none rule false	-108
rule:none rule true	-56
rule:other	-79
rule:same	103
short for another	-24
singular far	-19
singular of plural far	16
singular of plural otherwise	-102
singular of plural right=,	-35
singular of plural right=.	-26
singular of plural right=be	-10
singular of plural right=duty	-61
singular of plural right=from	-20
singular of plural right=sender	-22
singular of plural right=that	60
singular of plural right=v bear	20
singular of plural right=word	-9
singular of plural so	-19
singular otherwise	-47
singular right=!	17
singular right="	-11
singular right='s	-25
singular right=)	24
singular right=.	14
singular right=:	-60
singular right=;	7
singular right=?	62
singular right=agent	-50
singular right=and	-16
singular right=as	8
singular right=at	32
singular right=duty	-77
singular right=edge	-7
singular right=from	40
singular right=goods	-10
singular right=had	-15
singular right=has	63
singular right=in	39
singular right=into	15
singular right=level	-29
singular right=modal	8
singular right=number	-17
singular right=of	-84
singular right=on	7
singular right=or	-11
singular right=sender	-30
singular right=than	-25
singular right=that	15
singular right=to	49
singular right=under	19
singular right=v bear	42
singular right=v down	16
singular right=v impose	-8
singular right=v return	27
singular right=v say	-23
singular right=v sell	-16
singular right=v stay	-12
singular right=v up	-7
singular right=with	15
singular right=word	-20
singular so	7
though all	-58
value kin	-68
value none	-68
value other	-43
value same	105
whole 1	-15
whole 2	9
whole 3	18
words 1	-20
words 1 list	-99
words 2	13
words 2 list	-50
words 3	-18
words 3 list	32
words 4	-8
words 4 list	25`;
