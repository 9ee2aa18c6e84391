// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph object	24
1 back in paragraph subject	45
1 back no	-23
1 back object	7
1 back own	-15
1 back subject	23
2 back in paragraph no	16
2 back in paragraph object	-14
2 back in paragraph own	-10
2 back in paragraph subject	31
2 back no	-21
2 back own	-38
<always>	0
US 1 back	-26
US 1 back in paragraph	37
US 1 back in paragraph own	19
US 1 back in paragraph subject	44
US 1 back no	-9
US 1 back own	-17
US 2 back	-41
US 2 back in paragraph	20
US 2 back in paragraph subject	27
US 2 back no	-28
US 2 back subject	-25
US after no	-6
US after own	17
US after subject	-22
US and CN 1 back	12
US and CN 1 back in paragraph	9
US and CN 1 back in paragraph no	8
US and CN 1 back in paragraph own	-19
US and CN 1 back in paragraph subject	7
US and CN 1 back no	21
US and CN 1 back own	-15
US and CN 2 back	-39
US and CN 2 back in paragraph own	-18
US and CN 2 back in paragraph subject	6
US and CN 2 back no	-64
US and CN 2 back own	-8
US and CN 2 back subject	13
US and CN after	-14
US and CN after no	-14
US and CN after own	-15
US and CN after subject	9
US and CN before in part	-26
US and CN before in part no	-22
US and CN before in part own	10
US and CN before in part subject	-23
US and CN before in sentence	-11
US and CN before in sentence own	6
US and CN before in sentence subject	-33
US and CN behind in part	21
US and CN behind in part no	17
US and CN behind in part own	-8
US and CN behind in part subject	20
US and CN behind in sentence	26
US and CN behind in sentence no	32
US and CN behind in sentence subject	-22
US and CN more back	-40
US and CN more back in paragraph	40
US and CN more back in paragraph no	42
US and CN more back no	-22
US and CN more back own	-19
US and CN more back subject	-28
US before in part	31
US before in part no	30
US before in part own	-10
US before in sentence	14
US before in sentence no	18
US before in sentence own	-20
US before in sentence subject	16
US behind in part	-27
US behind in part no	-14
US behind in part own	-9
US behind in sentence	-54
US behind in sentence no	-31
US behind in sentence own	-20
US behind in sentence subject	-21
US more back	-31
US more back no	-31
US more back own	20
US more back subject	-33
US on all 1 back in paragraph	12
US on all 1 back in paragraph no	-9
US on all 2 back	-7
US on all 2 back in paragraph	-24
US on all 2 back in paragraph no	-16
US on all after	15
US on all after no	19
US on all after object	-7
US on all before in part	13
US on all before in part no	25
US on all before in sentence	53
US on all before in sentence no	29
US on all behind in part	14
US on all behind in part no	23
US on all behind in part own	-14
US on all behind in sentence	-15
US on all behind in sentence no	-15
US on all more back	-42
US on all more back no	-35
after no	-29
after object	-29
after own	-7
after subject	-20
always longer	-22
always shorter than text	-32
before in part no	24
before in part object	22
before in part own	6
before in part subject	-24
before in sentence no	14
before in sentence object	14
before in sentence subject	-11
behind in part no	19
behind in part object	-52
behind in part own	22
behind in part subject	11
behind in sentence no	-19
behind in sentence object	-23
behind in sentence own	19
behind in sentence subject	-33
called in another number	13
called longer	21
called otherwise	-46
called shorter	-74
called shortly	109
called shortly here	75
called shortly there	65
called so 0 of 1	20
called so 0 of 2	32
called so 0 of 3	63
called so 0 of 4	-36
called so 1 of 2	-32
called so 1 of 3	-89
called so 1 of 4	10
called so 2 of 3	-34
called so 2 of 4	37
called so 3 of 4	-10
called so first	21
called so first, far	-15
column	47
count 1	-24
count 3	14
direct	56
direct US	11
direct US and CN	23
direct US on all	20
direct others	33
far	-61
form 0 of 1	-26
form 0 of 2	-9
form 0 of 3	18
form 1 of 3	19
form 2 of 3	34
form 2 of 4	-23
form 3 of 4	6
form 4 of 4	-35
in list	-108
in list true	-124
k:0 here	-105
k:2 here	24
k:3 here	36
k:f1 false none	-16
k:f1 false some	-17
k:f1 first none	10
k:f1 first some	-11
k:f1 last none	-19
k:f1 last some	-6
k:f1 left=)	14
k:f1 left=and	-28
k:f1 left=edge	-44
k:f1 left=for	-51
k:f1 left=on	-7
k:f1 left=party :	-11
k:f1 left=party edge	22
k:f1 left=party on	30
k:f1 left=party word	-7
k:f1 left=that	-9
k:f1 left=v bear	-7
k:f1 left=v impose	-6
k:f1 left=word	47
k:f1 none again	-24
k:f1 none whose=by	-15
k:f1 none whose=other	-30
k:f1 only some	-6
k:f1 some again	-7
k:f1 some new	-10
k:f1 some whose=by	-14
k:f1 some whose=nobody	-54
k:f1 some whose=on	48
k:f1 some whose=other	-16
k:f1 with level none	-6
k:f1 with level some	6
k:ffar false none	-28
k:ffar false some	-15
k:ffar first none	-11
k:ffar first some	-35
k:ffar last none	-30
k:ffar last some	-13
k:ffar left=:	-7
k:ffar left=edge	18
k:ffar left=for	-19
k:ffar left=of	9
k:ffar left=on	-14
k:ffar left=party edge	-11
k:ffar left=party number	15
k:ffar left=party of	-8
k:ffar left=party on	11
k:ffar left=party v buy	-10
k:ffar left=that	-10
k:ffar left=v buy	-7
k:ffar left=v impose	-13
k:ffar none again	-46
k:ffar none new	12
k:ffar none whose=nobody	-11
k:ffar none whose=on	12
k:ffar only none	-23
k:ffar only some	-25
k:ffar some again	-39
k:ffar some new	-8
k:ffar some whose=nobody	-8
k:ffar some whose=on	-21
k:ffar some whose=other	-10
k:ffar true none	17
k:ffar true some	-23
k:ffar with level some	13
k:form list	93
k:form open list	18
k:form row	-174
k:form tail	-105
k:gap a=	-7
k:gap a=,	-12
k:gap a=, on	-13
k:gap a=;	-9
k:gap a=and the	-7
k:gap a=for	15
k:gap a=for the	-23
k:gap a=in	-22
k:gap a=on	67
k:gap a=on algerian	-25
k:gap a=on argentine	8
k:gap a=on australian	7
k:gap a=on brazilian	8
k:gap a=on canadian	15
k:gap a=on chilean	7
k:gap a=on chinese	36
k:gap a=on egyptian	15
k:gap a=on european	9
k:gap a=on every	-47
k:gap a=on its	17
k:gap a=on kazakh	25
k:gap a=on our	46
k:gap a=on the	-37
k:gap a=on their	-14
k:gap a=on turkish	9
k:gap a=over russian	-12
k:gap b=	27
k:gap b=(	31
k:gap b=,	-7
k:gap b=, against	-8
k:gap b=, and	-32
k:gap b=, at	63
k:gap b=, from	11
k:gap b=, which is	6
k:gap b=, which pay	29
k:gap b=:	22
k:gap b=and	-71
k:gap b=and the	-14
k:gap b=are	-21
k:gap b=as	14
k:gap b=at	47
k:gap b=duty of	-28
k:gap b=from	11
k:gap b=from per cent to	-10
k:gap b=goes from	25
k:gap b=has paid	17
k:gap b=of	-19
k:gap b=pay	24
k:gap b=pay the	-9
k:gap b=pays	28
k:gap b=stays at	11
k:gap b=to	15
k:gap b=was	-12
k:gap b=will pay	39
k:gap b=would be	11
k:gap b=would pay	8
k:here otherwise	-48
k:here tail	-57
k:here whole	78
k:list	-19
k:none	-47
k:only here	28
k:only here pa0	-50
k:only here pa1	53
k:only here sa0	20
k:only here sa1	24
k:only here sa2	-19
k:only here sb0	22
k:only here sb1	12
k:only here sb2	23
k:pa0 left=%	-29
k:pa0 left=in	-15
k:pa0 left=number	-23
k:pa0 left=of	35
k:pa0 left=on	16
k:pa0 left=over	-13
k:pa0 left=party for	35
k:pa0 left=party of	-9
k:pa0 left=party on	23
k:pa0 left=party over	-16
k:pa0 left=party to	20
k:pa0 left=party word	-8
k:pa0 left=to	18
k:pa0 left=word	15
k:pa0 right="	25
k:pa0 right=(	10
k:pa0 right=,	29
k:pa0 right=.	15
k:pa0 right=:	-34
k:pa0 right=;	20
k:pa0 right=and	27
k:pa0 right=as	8
k:pa0 right=at	-16
k:pa0 right=be	42
k:pa0 right=edge	-27
k:pa0 right=from	12
k:pa0 right=if	-8
k:pa0 right=in	12
k:pa0 right=into	-53
k:pa0 right=modal	26
k:pa0 right=number	-43
k:pa0 right=of	-57
k:pa0 right=that	-11
k:pa0 right=to	-24
k:pa0 right=under	37
k:pa0 right=v stay	10
k:pa0 right=word	18
k:pa0 right=—	-15
k:pa0 whose=by	-16
k:pa0 whose=nobody	15
k:pa0 whose=on	48
k:pa0 whose=other	-85
k:pa00	14
k:pa00 0	13
k:pa00 1	-22
k:pa00 16	-25
k:pa00 2	63
k:pa00 4	-20
k:pa00 8	-36
k:pa00 and>number	-8
k:pa00 for>,	-23
k:pa00 for>.	20
k:pa00 for>and	12
k:pa00 of>,	24
k:pa00 on>,	32
k:pa00 on>.	-22
k:pa00 on>;	18
k:pa00 on>and	22
k:pa00 on>at	-15
k:pa00 on>be	48
k:pa00 on>for	9
k:pa00 on>from	14
k:pa00 on>in	-34
k:pa00 on>into	-40
k:pa00 on>of	-42
k:pa00 on>that	-38
k:pa00 on>v stay	39
k:pa00 on>word	30
k:pa00 party for>.	20
k:pa00 party of>.	-23
k:pa00 party on>,	25
k:pa00 party on>.	25
k:pa00 party on>;	19
k:pa00 party on>be	16
k:pa00 party on>in	41
k:pa00 party on>of	-13
k:pa00 party on>that	9
k:pa00 party on>to	-21
k:pa00 party on>under	8
k:pa00 party on>v stay	-23
k:pa00 party on>word	8
k:pa00 whose=by	-16
k:pa00 whose=nobody	6
k:pa00 whose=on	47
k:pa00 whose=other	-59
k:pa00 word>,	9
k:pa00 word>and	17
k:pa01	15
k:pa01 16	-24
k:pa01 4	25
k:pa01 8	11
k:pa01 and>,	-9
k:pa01 and>.	18
k:pa01 party of>.	29
k:pa01 whose=nobody	36
k:pa01 whose=on	8
k:pa01 whose=other	-43
k:pa1 left=on	10
k:pa1 left=party on	42
k:pa1 right=,	13
k:pa1 right=.	-41
k:pa1 right=and	21
k:pa1 right=from	-10
k:pa1 whose=nobody	7
k:pa1 whose=on	34
k:pa10	49
k:pa10 4	30
k:pa10 8	35
k:pa10 on>.	-8
k:pa10 whose=nobody	25
k:pa10 whose=on	38
k:pa11	-41
k:pa11 16	-20
k:pa11 8	-22
k:pa11 on>.	-15
k:pa11 whose=nobody	-34
k:pa11 whose=on	-6
k:pa12	-10
k:pa12 16	-10
k:pa12 whose=nobody	-10
k:pb0 left=,	44
k:pb0 left=;	-24
k:pb0 left=and	-37
k:pb0 left=edge	54
k:pb0 left=in	-13
k:pb0 left=level	8
k:pb0 left=number	19
k:pb0 left=of	39
k:pb0 left=on	11
k:pb0 left=party ,	27
k:pb0 left=party :	29
k:pb0 left=party ;	-8
k:pb0 left=party and	45
k:pb0 left=party edge	-22
k:pb0 left=party for	19
k:pb0 left=party number	8
k:pb0 left=party of	-33
k:pb0 left=party on	-23
k:pb0 left=party that	21
k:pb0 left=party v impose	24
k:pb0 left=to	-17
k:pb0 left=v impose	27
k:pb0 left=v sell	-9
k:pb0 left=which	-23
k:pb0 left=with	-23
k:pb0 left=word	-49
k:pb0 right=and	-45
k:pb0 right=as	14
k:pb0 right=at	38
k:pb0 right=duty	-58
k:pb0 right=from	7
k:pb0 right=had	-13
k:pb0 right=has	13
k:pb0 right=in	12
k:pb0 right=into	41
k:pb0 right=modal	36
k:pb0 right=number	28
k:pb0 right=on	-8
k:pb0 right=to	25
k:pb0 right=v down	-12
k:pb0 right=v impose	10
k:pb0 right=v up	44
k:pb0 right=with	25
k:pb0 right=word	-11
k:pb0 whose=by	-19
k:pb0 whose=nobody	31
k:pb0 whose=on	17
k:pb0 whose=other	-37
k:pb00	29
k:pb00 ,>at	10
k:pb00 ,>duty	-13
k:pb00 ,>modal	9
k:pb00 ,>number	24
k:pb00 ,>of	14
k:pb00 ,>v up	6
k:pb00 ,>word	21
k:pb00 1	25
k:pb00 16	-23
k:pb00 2	11
k:pb00 8	19
k:pb00 :>number	-24
k:pb00 and>from	-6
k:pb00 and>modal	-28
k:pb00 and>number	30
k:pb00 and>of	-19
k:pb00 and>v bear	-25
k:pb00 and>v stay	-7
k:pb00 and>word	-6
k:pb00 edge>be	-25
k:pb00 edge>duty	-17
k:pb00 edge>from	20
k:pb00 edge>modal	24
k:pb00 edge>number	9
k:pb00 edge>of	8
k:pb00 edge>v bear	28
k:pb00 edge>v stay	25
k:pb00 edge>word	11
k:pb00 for>and	-9
k:pb00 for>be	18
k:pb00 for>word	32
k:pb00 on>and	-56
k:pb00 on>modal	15
k:pb00 on>of	-11
k:pb00 on>to	14
k:pb00 on>v stay	7
k:pb00 on>v up	10
k:pb00 on>word	13
k:pb00 party ,>v bear	12
k:pb00 party :>v bear	22
k:pb00 party ;>v bear	-9
k:pb00 party and>number	24
k:pb00 party edge>be	15
k:pb00 party edge>have	-15
k:pb00 party edge>in	33
k:pb00 party edge>into	31
k:pb00 party edge>modal	28
k:pb00 party edge>v bear	-11
k:pb00 party edge>v stay	-17
k:pb00 party edge>v up	21
k:pb00 party edge>word	-58
k:pb00 party on>and	-40
k:pb00 party on>at	19
k:pb00 party on>be	-11
k:pb00 party on>from	17
k:pb00 party on>in	7
k:pb00 party on>modal	11
k:pb00 party on>number	11
k:pb00 party on>to	-16
k:pb00 party on>v down	7
k:pb00 party on>v up	6
k:pb00 party on>word	-9
k:pb00 party word>v bear	-10
k:pb00 that>from	-28
k:pb00 that>modal	8
k:pb00 v impose>at	11
k:pb00 v impose>duty	18
k:pb00 v sell>to	6
k:pb00 v sell>word	-16
k:pb00 whose=by	-19
k:pb00 whose=nobody	29
k:pb00 whose=on	18
k:pb00 whose=other	-41
k:pb00 word>duty	-12
k:pb00 word>modal	-36
k:pb00 word>of	-14
k:pb00 word>v bear	23
k:pb00 word>word	-9
k:pb01	13
k:pb01 ,>and	-13
k:pb01 8	20
k:pb01 edge>and	-10
k:pb01 on>and	27
k:pb01 party edge>and	19
k:pb01 party on>and	-30
k:pb01 whose=nobody	11
k:pb01 whose=on	7
k:pb1 left=,	-14
k:pb1 left=and	10
k:pb1 left=edge	15
k:pb1 left=party ,	-7
k:pb1 left=party and	10
k:pb1 left=party edge	-16
k:pb1 left=party on	9
k:pb1 right=be	10
k:pb1 right=in	8
k:pb1 right=into	-17
k:pb1 right=number	16
k:pb1 right=v stay	-6
k:pb1 right=word	-14
k:pb1 whose=by	-10
k:pb1 whose=nobody	-10
k:pb1 whose=on	17
k:pb10	17
k:pb10 16	28
k:pb10 on>to	-12
k:pb10 party edge>modal	6
k:pb10 whose=nobody	8
k:pb10 whose=on	23
k:pb11	-47
k:pb11 16	-37
k:pb11 8	-14
k:pb11 whose=nobody	-36
k:pb11 whose=on	-8
k:pb2 left=party edge	-16
k:pb2 left=party on	-17
k:pb2 whose=nobody	13
k:pb2 whose=on	-28
k:pb20 16	20
k:pb20 whose=nobody	14
k:pb20 whose=on	-15
k:pb21	-19
k:pb21 16	-19
k:q1 false none	-28
k:q1 false some	13
k:q1 first none	48
k:q1 first some	34
k:q1 last none	52
k:q1 left="	-27
k:q1 left=and	29
k:q1 left=be	-24
k:q1 left=edge	71
k:q1 left=for	9
k:q1 left=not	-28
k:q1 left=number	-8
k:q1 left=of	-39
k:q1 left=on	26
k:q1 left=over	15
k:q1 left=party ,	-8
k:q1 left=party :	11
k:q1 left=party and	14
k:q1 left=party for	17
k:q1 left=party in	10
k:q1 left=party number	-19
k:q1 left=party of	-35
k:q1 left=party on	-31
k:q1 left=party v buy	-21
k:q1 left=party v sell	-6
k:q1 left=to	10
k:q1 left=v buy	36
k:q1 left=v impose	-19
k:q1 left=v say	-26
k:q1 left=with	-62
k:q1 left=—	-13
k:q1 none again	12
k:q1 none new	24
k:q1 none whose=by	-26
k:q1 none whose=nobody	33
k:q1 none whose=on	24
k:q1 none whose=other	-31
k:q1 only none	30
k:q1 only some	20
k:q1 some again	30
k:q1 some new	-30
k:q1 some whose=by	-9
k:q1 some whose=nobody	26
k:q1 some whose=on	-52
k:q1 some whose=other	-13
k:q1 true none	49
k:q1 true some	-16
k:q1 with level none	-116
k:q1 with level some	-117
k:q2 false none	-15
k:q2 false some	-26
k:q2 first none	10
k:q2 first some	9
k:q2 last none	38
k:q2 last some	-30
k:q2 left=(	7
k:q2 left=,	-44
k:q2 left=:	11
k:q2 left=;	6
k:q2 left=and	12
k:q2 left=edge	12
k:q2 left=in	-28
k:q2 left=number	-8
k:q2 left=of	-19
k:q2 left=on	-13
k:q2 left=over	23
k:q2 left=party ,	19
k:q2 left=party and	-11
k:q2 left=party edge	15
k:q2 left=party for	-15
k:q2 left=party in	-23
k:q2 left=party on	-19
k:q2 left=party v buy	-6
k:q2 left=party word	16
k:q2 left=that	-12
k:q2 left=v buy	38
k:q2 left=v impose	18
k:q2 left=v sell	19
k:q2 left=v stay	-10
k:q2 left=with	-18
k:q2 left=word	-23
k:q2 left=—	-13
k:q2 none again	25
k:q2 none new	-9
k:q2 none whose=by	-21
k:q2 none whose=nobody	9
k:q2 only none	25
k:q2 some new	-29
k:q2 some whose=by	-13
k:q2 some whose=nobody	-30
k:q2 some whose=on	15
k:q2 some whose=other	-14
k:q2 true none	25
k:q2 with level none	-47
k:q2 with level some	-19
k:q3 false none	-17
k:q3 false some	-10
k:q3 first none	29
k:q3 last some	-23
k:q3 left=,	-17
k:q3 left=and	13
k:q3 left=for	-21
k:q3 left=in	-7
k:q3 left=not	24
k:q3 left=number	-8
k:q3 left=over	-12
k:q3 left=party and	26
k:q3 left=party edge	-39
k:q3 left=party for	-8
k:q3 left=party of	43
k:q3 left=party on	-46
k:q3 left=party v buy	-7
k:q3 left=party word	7
k:q3 left=v buy	15
k:q3 left=v impose	-7
k:q3 left=v sell	19
k:q3 left=word	11
k:q3 none new	-6
k:q3 none whose=by	-17
k:q3 none whose=nobody	-8
k:q3 none whose=other	7
k:q3 only none	32
k:q3 only some	-12
k:q3 some again	7
k:q3 some new	-28
k:q3 some whose=nobody	9
k:q3 some whose=on	-43
k:q3 true none	16
k:q3 true some	-33
k:q3 with level none	-28
k:q3 with level some	-15
k:qnear false none	-26
k:qnear false some	-36
k:qnear first none	10
k:qnear first some	-32
k:qnear last none	-13
k:qnear last some	-9
k:qnear left=:	-12
k:qnear left=and	-6
k:qnear left=as	-11
k:qnear left=edge	-23
k:qnear left=for	-14
k:qnear left=in	-9
k:qnear left=of	-43
k:qnear left=on	27
k:qnear left=over	-7
k:qnear left=party ,	15
k:qnear left=party edge	6
k:qnear left=party for	-31
k:qnear left=party of	40
k:qnear left=party on	-36
k:qnear left=party to	-7
k:qnear left=party with	20
k:qnear left=party word	16
k:qnear left=that	-26
k:qnear left=v buy	36
k:qnear left=v sell	24
k:qnear left=v stay	-9
k:qnear left=—	-9
k:qnear none new	-21
k:qnear none whose=by	-52
k:qnear none whose=nobody	-28
k:qnear none whose=on	12
k:qnear none whose=other	17
k:qnear only none	13
k:qnear only some	-17
k:qnear some new	-29
k:qnear some whose=by	-6
k:qnear some whose=nobody	-21
k:qnear some whose=on	-13
k:qnear true none	19
k:qnear with level some	-16
k:sa0 left=,	-11
k:sa0 left=;	-11
k:sa0 left=and	-51
k:sa0 left=be	19
k:sa0 left=for	21
k:sa0 left=of	-23
k:sa0 left=on	48
k:sa0 left=party ,	10
k:sa0 left=party and	23
k:sa0 left=party for	-15
k:sa0 left=party of	-32
k:sa0 left=party on	50
k:sa0 left=party v buy	-18
k:sa0 left=v buy	-25
k:sa0 left=with	-13
k:sa0 left=word	14
k:sa0 right=)	37
k:sa0 right=,	14
k:sa0 right=.	11
k:sa0 right=;	-17
k:sa0 right=and	-27
k:sa0 right=at	6
k:sa0 right=be	-8
k:sa0 right=duty	-33
k:sa0 right=has	-15
k:sa0 right=in	33
k:sa0 right=modal	27
k:sa0 right=number	-20
k:sa0 right=of	-13
k:sa0 right=on	-15
k:sa0 right=sender	12
k:sa0 right=v bear	-13
k:sa0 right=v stay	-29
k:sa0 stop	-20
k:sa0 whose=by	-21
k:sa0 whose=nobody	-11
k:sa0 whose=on	35
k:sa0 whose=other	-13
k:sa00	6
k:sa00 ,>word	-15
k:sa00 1	15
k:sa00 2	-8
k:sa00 4	-20
k:sa00 8	28
k:sa00 far	-22
k:sa00 on>,	8
k:sa00 on>.	21
k:sa00 on>and	-10
k:sa00 on>from	21
k:sa00 on>of	-8
k:sa00 on>word	18
k:sa00 party of>.	-13
k:sa00 party on>,	13
k:sa00 party on>in	31
k:sa00 party on>word	31
k:sa00 party v buy>.	-16
k:sa00 whose=by	-20
k:sa00 whose=on	25
k:sa00 whose=other	-8
k:sa01	-13
k:sa01 16	-22
k:sa01 8	7
k:sa01 whose=nobody	-46
k:sa01 whose=other	-7
k:sa02	14
k:sa02 16	20
k:sa02 8	-9
k:sa02 whose=nobody	15
k:sa1 left=and	-11
k:sa1 left=for	-21
k:sa1 left=on	-18
k:sa1 left=party and	-14
k:sa1 left=party of	-6
k:sa1 left=party on	8
k:sa1 left=word	25
k:sa1 right=,	-33
k:sa1 right=.	-14
k:sa1 right=be	-9
k:sa1 right=duty	-8
k:sa1 right=modal	-17
k:sa1 right=word	29
k:sa1 stop	-18
k:sa1 whose=by	-12
k:sa1 whose=nobody	-29
k:sa1 whose=on	32
k:sa1 whose=other	-25
k:sa10 8	-9
k:sa10 far	-18
k:sa10 for>.	-16
k:sa10 on>,	-14
k:sa10 on>word	-10
k:sa10 party on>,	-11
k:sa10 party on>word	33
k:sa10 whose=by	-8
k:sa10 whose=nobody	-24
k:sa10 whose=on	40
k:sa10 whose=other	-20
k:sa11	-47
k:sa11 16	-32
k:sa11 8	-7
k:sa11 whose=nobody	-30
k:sa11 whose=on	-11
k:sa12	8
k:sa12 16	12
k:sa12 on>,	-8
k:sa12 on>.	-14
k:sa12 whose=nobody	9
k:sa2 left=on	-35
k:sa2 right=,	-9
k:sa2 right=.	-44
k:sa2 stop	-28
k:sa2 whose=nobody	-52
k:sa2 whose=other	-8
k:sa20	-36
k:sa20 16	-15
k:sa20 8	-9
k:sa20 far	-14
k:sa20 on>.	-16
k:sa20 whose=nobody	-28
k:sa20 whose=other	-8
k:sa21	-24
k:sa21 16	-19
k:sa21 on>.	-7
k:sa21 whose=nobody	-22
k:sa22	-8
k:sb0 left=:	21
k:sb0 left=@	-21
k:sb0 left=and	31
k:sb0 left=edge	71
k:sb0 left=in	-38
k:sb0 left=number	30
k:sb0 left=of	-35
k:sb0 left=on	-36
k:sb0 left=party ,	36
k:sb0 left=party edge	31
k:sb0 left=party for	14
k:sb0 left=party of	-25
k:sb0 left=party on	-51
k:sb0 left=party word	-14
k:sb0 left=that	9
k:sb0 left=to	12
k:sb0 left=v impose	-54
k:sb0 left=v sell	10
k:sb0 left=—	26
k:sb0 right=(	51
k:sb0 right=,	47
k:sb0 right=;	13
k:sb0 right=agent	-19
k:sb0 right=and	-61
k:sb0 right=at	14
k:sb0 right=duty	-39
k:sb0 right=from	-7
k:sb0 right=in	-31
k:sb0 right=into	20
k:sb0 right=modal	41
k:sb0 right=number	-15
k:sb0 right=of	24
k:sb0 right=sender	6
k:sb0 right=that	11
k:sb0 right=to	16
k:sb0 right=v bear	9
k:sb0 right=v impose	-13
k:sb0 right=v stay	27
k:sb0 right=v up	20
k:sb0 right=word	-9
k:sb0 stop	13
k:sb0 whose=by	-42
k:sb0 whose=nobody	26
k:sb0 whose=on	40
k:sb0 whose=other	-77
k:sb00	30
k:sb00 1	13
k:sb00 16	-26
k:sb00 2	30
k:sb00 4	30
k:sb00 8	21
k:sb00 @>:	-12
k:sb00 and>,	-7
k:sb00 and>:	-23
k:sb00 and>be	11
k:sb00 and>of	-12
k:sb00 edge>(	46
k:sb00 edge>,	71
k:sb00 edge>be	37
k:sb00 edge>duty	-18
k:sb00 edge>that	17
k:sb00 far	-31
k:sb00 for>:	-16
k:sb00 for>that	38
k:sb00 for>word	14
k:sb00 in>,	-32
k:sb00 of>,	15
k:sb00 on>:	-13
k:sb00 on>and	-30
k:sb00 on>in	-17
k:sb00 on>word	-9
k:sb00 party edge>,	17
k:sb00 party edge>:	10
k:sb00 party for>,	12
k:sb00 party of>,	-16
k:sb00 party on>,	-10
k:sb00 party on>:	8
k:sb00 party on>and	-30
k:sb00 party on>in	-23
k:sb00 party on>word	-16
k:sb00 to>,	25
k:sb00 v impose>duty	-16
k:sb00 whose=by	-36
k:sb00 whose=nobody	33
k:sb00 whose=on	38
k:sb00 whose=other	-71
k:sb01	6
k:sb01 4	19
k:sb01 8	-21
k:sb01 edge>:	-31
k:sb01 edge>and	-8
k:sb01 far	14
k:sb01 party on>and	15
k:sb01 whose=by	-7
k:sb01 whose=nobody	8
k:sb01 whose=on	9
k:sb02	-54
k:sb02 ,>,	-10
k:sb02 16	-28
k:sb02 8	-31
k:sb02 whose=nobody	-49
k:sb1 left=:	-17
k:sb1 left=and	43
k:sb1 left=edge	23
k:sb1 left=for	15
k:sb1 left=in	-11
k:sb1 left=number	20
k:sb1 left=of	-8
k:sb1 left=party ,	6
k:sb1 left=party and	23
k:sb1 left=party edge	-21
k:sb1 left=party of	-14
k:sb1 left=party on	-48
k:sb1 left=word	-23
k:sb1 right=(	-16
k:sb1 right=:	41
k:sb1 right=and	-21
k:sb1 right=at	-6
k:sb1 right=duty	-6
k:sb1 right=into	27
k:sb1 right=modal	13
k:sb1 right=number	-11
k:sb1 right=of	24
k:sb1 right=sender	20
k:sb1 right=that	14
k:sb1 right=to	12
k:sb1 right=v bear	-36
k:sb1 right=v stay	7
k:sb1 right=v up	-36
k:sb1 right=word	-25
k:sb1 stop	23
k:sb1 whose=on	-25
k:sb1 whose=other	-23
k:sb10	9
k:sb10 16	-11
k:sb10 4	-40
k:sb10 8	60
k:sb10 and>,	26
k:sb10 edge>,	23
k:sb10 edge>:	8
k:sb10 edge>from	-10
k:sb10 edge>modal	10
k:sb10 edge>word	15
k:sb10 for>,	10
k:sb10 for>:	17
k:sb10 for>that	13
k:sb10 party edge>,	45
k:sb10 party edge>be	-19
k:sb10 party edge>v bear	29
k:sb10 party on>,	-44
k:sb10 party on>be	16
k:sb10 party on>to	6
k:sb10 whose=nobody	33
k:sb10 whose=on	-17
k:sb10 whose=other	-13
k:sb10 word>of	17
k:sb11	-43
k:sb11 16	-17
k:sb11 4	-9
k:sb11 8	-45
k:sb11 edge>:	17
k:sb11 far	19
k:sb11 party edge>v bear	-14
k:sb11 whose=nobody	-28
k:sb11 whose=on	-12
k:sb11 whose=other	-13
k:sb12	-31
k:sb12 16	-18
k:sb12 far	-16
k:sb12 whose=nobody	-31
k:sb2 left=and	30
k:sb2 left=edge	19
k:sb2 left=for	34
k:sb2 left=party edge	8
k:sb2 left=party on	-43
k:sb2 left=party word	-15
k:sb2 left=word	-13
k:sb2 right=:	28
k:sb2 right=be	-22
k:sb2 right=into	-31
k:sb2 right=modal	-36
k:sb2 right=v bear	24
k:sb2 right=v up	-9
k:sb2 right=word	33
k:sb2 stop	-9
k:sb2 whose=by	-19
k:sb2 whose=nobody	13
k:sb2 whose=other	14
k:sb20	28
k:sb20 16	7
k:sb20 8	38
k:sb20 edge>:	18
k:sb20 edge>from	21
k:sb20 whose=nobody	29
k:sb21	-21
k:sb21 16	-18
k:sb21 party on>from	-24
k:sb21 whose=by	-15
k:sb21 whose=nobody	-7
k:sb21 whose=on	-7
k:sb22 16	12
k:sb22 far	-16
k:subject pb0	37
k:subject pb2	12
k:there tail	-19
k:there whole	-26
k:turn false	-54
k:turn false part	-27
k:turn true	43
k:turn true part	7
known false 0	-92
known false 1	-142
known false 2	-51
known false 3	-47
known kind 0	23
known true 0	49
known true 1	25
known true 2	29
last kin other	-54
last kin other here 	-32
last kin other here other part	-28
last kin other here while	-31
last kin other next sentence	-32
last kin other paragraph	8
last kin pair	-67
last kin pair far	9
last kin pair here 	-8
last kin pair here and	-30
last kin pair here from	-17
last kin pair here other part	-67
last kin pair here same part	-63
last kin pair here to	-16
last kin pair here while	-29
last kin pair next sentence	18
last kin pair paragraph	31
last kin turned	-118
last kin turned far	-48
last kin turned here 	-34
last kin turned here and	-6
last kin turned here other part	-20
last kin turned next sentence	-32
last none other	-48
last none other far	13
last none other here 	-50
last none other here other part	-20
last none other here same part	-22
last none other next sentence	-35
last none other paragraph	-25
last none pair	-48
last none pair far	7
last none pair here 	-24
last none pair here ,	-27
last none pair here , down from	-14
last none pair here and	-19
last none pair here from	-13
last none pair here or	-27
last none pair here other part	-11
last none pair here same part	15
last none pair here to	-57
last none pair next sentence	10
last none pair paragraph	-11
last none turned	-73
last none turned far	26
last none turned here 	-51
last none turned here and	-68
last none turned here other part	-48
last none turned here while	-29
last none turned paragraph	-10
last other other	-21
last other other far	-8
last other other here 	28
last other other next sentence	-35
last other other paragraph	-33
last other pair	8
last other pair far	20
last other pair here 	-20
last other pair here ,	19
last other pair here , not	-12
last other pair here and	40
last other pair here and the	19
last other pair here instead of	-12
last other pair here other part	30
last other pair here same part	27
last other pair here to	-49
last other turned	56
last other turned far	6
last other turned here 	23
last other turned here and	41
last other turned here and the	16
last other turned here other part	21
last other turned here same part	25
last other turned here while	13
last other turned paragraph	10
last same other	69
last same other far	-40
last same other here 	17
last same other here other part	37
last same other here while	52
last same other next sentence	73
last same other paragraph	32
last same pair	56
last same pair far	-23
last same pair here 	56
last same pair here ,	-31
last same pair here , and	26
last same pair here , down from	13
last same pair here , not	14
last same pair here and the	-36
last same pair here down to	6
last same pair here from	26
last same pair here instead of	27
last same pair here now,	-26
last same pair here other part	-8
last same pair here to	74
last same pair here while	-8
last same pair next sentence	-12
last same pair paragraph	7
last same turned	-41
last same turned here 	29
last same turned here and	-17
last same turned here other part	-40
last same turned here same part	-19
last same turned here while	-17
last same turned next sentence	-25
level kin	-112
level other	-47
level same	86
longest	-16
mod goods 2	-15
mod goods 3	16
mod verb 1	-54
mod word 2	14
mod word 3	60
mod=advanced	64
mod=agricultural	-8
mod=aircraft	-20
mod=aluminium	28
mod=boeing	-13
mod=bought	-26
mod=canned	27
mod=canola	-10
mod=car	-10
mod=cashew	59
mod=ceylon	-87
mod=cocoa	53
mod=coconut	21
mod=coffee	-20
mod=coking	-7
mod=copper	50
mod=cotton	8
mod=critical	-8
mod=crude	12
mod=cut	26
mod=dairy	-32
mod=earth	-9
mod=electric	43
mod=energy	-8
mod=farm	21
mod=fish	-22
mod=fishing	-10
mod=forced	-34
mod=frozen	-9
mod=garden	26
mod=gold	15
mod=grain	-8
mod=heavy	-34
mod=industrial	-9
mod=jute	14
mod=liquefied	-7
mod=maize	18
mod=maple	-18
mod=mention	-9
mod=milk	-16
mod=motor	32
mod=national	-8
mod=nickel	-9
mod=olive	32
mod=palm	35
mod=paper	32
mod=patented	88
mod=phosphate	10
mod=rare	-41
mod=refined	32
mod=rice	-27
mod=roasted	16
mod=seed	-23
mod=shea	30
mod=ship	-16
mod=ship-to-shore	22
mod=small	13
mod=so-called	-13
mod=sold	-33
mod=steel	8
mod=sunflower	9
mod=tea	-20
mod=tinned	-37
mod=tuna	-7
mod=washing	18
mod=wheat	-8
mod=whole	-49
more back in paragraph no	13
more back no	-37
more back object	-27
more back own	-10
more back subject	-32
never whole	-70
none	15
none US	76
none US and CN	67
none US and CN direct	7
none US and CN here	26
none US and CN here 0 part 0	41
none US and CN here 1 part 0	40
none US and CN here 1 part 1	16
none US and CN here 2 part 2	-6
none US and CN last none far	-41
none US and CN last none here 	-21
none US and CN last none here ,	13
none US and CN last none here , down from	13
none US and CN last none here and	9
none US and CN last none here from	9
none US and CN last none here or	25
none US and CN last none here other part	-10
none US and CN last none here same part	-14
none US and CN last none here to	30
none US and CN last none next sentence	-34
none US and CN last some far	50
none US and CN last some here and	-15
none US and CN last some here and the	26
none US and CN last some here same part	45
none US and CN last some paragraph	-17
none US and CN nowhere	41
none US and CN part	24
none US and CN said no none here	20
none US and CN said no some here	29
none US and CN said object none here	18
none US and CN said object some here	20
none US and CN said own none here	50
none US and CN said subject some here	28
none US direct	-6
none US here	19
none US here 0 part 0	45
none US here 1 part 1	12
none US here 2 part 0	28
none US here 2 part 1	11
none US here 2 part 2	-31
none US last none here 	37
none US last none here ,	12
none US last none here other part	35
none US last none next sentence	6
none US last none paragraph	50
none US last some far	-10
none US last some here 	-19
none US last some here other part	-11
none US last some here same part	-13
none US last some here to	-13
none US last some here while	-23
none US last some next sentence	-10
none US last some paragraph	-20
none US nowhere	45
none US on all direct	-51
none US on all here	-20
none US on all here 0 part 0	8
none US on all here 1 part 0	-14
none US on all here 1 part 1	-16
none US on all here 2 part 0	-15
none US on all here 2 part 1	-13
none US on all here 2 part 2	-22
none US on all last none far	-71
none US on all last none here other part	-13
none US on all last none next sentence	-20
none US on all last none paragraph	-11
none US on all last some far	39
none US on all last some here other part	15
none US on all last some here same part	-9
none US on all nowhere	8
none US on all part	-10
none US on all said no none here	21
none US on all said no some here	-38
none US on all said object some here	-29
none US on all said own none here	-23
none US on all said subject some here	9
none US part	6
none US said no none here	51
none US said no some here	16
none US said object none here	-8
none US said own none here	-25
none US said own some here	25
none US said subject none here	29
none US said subject some here	-29
none again false	9
none again true	11
none all	57
none all in sentence	46
none at large	111
none close %	31
none close ,	-6
none close :	-29
none close ;	24
none close and	-49
none close be	18
none close edge	-13
none close false 1	36
none close false 16	22
none close false 2	16
none close false 4	-25
none close false 8	-18
none close for	44
none close in	9
none close level	-16
none close number	-20
none close of	-77
none close on	-35
none close over	7
none close party ,	-10
none close party :	-23
none close party ;	-15
none close party and	-31
none close party edge	51
none close party for	-14
none close party of	25
none close party on	-26
none close party over	22
none close party v impose	-6
none close party word	19
none close that	17
none close true 1	-61
none close true 16	-10
none close true 2	-36
none close true 8	38
none close v buy	-13
none close v impose	-21
none close v say	20
none close v sell	16
none direct	-14
none heads 1	-23
none heads 5	7
none heads many	11
none here 0	28
none here 2	-15
none l about	8
none l additional	26
none l and	-13
none l announced	27
none l another	36
none l are	12
none l as	29
none l ask	14
none l asks	6
none l at	-11
none l back	22
none l be	7
none l by	-43
none l carry	-13
none l cars	-13
none l charge	-17
none l charges	-30
none l china	-14
none l cost	16
none l enter	33
none l enters	-8
none l exceed	-45
none l extra	21
none l face	-7
none l flat	10
none l for	27
none l from	6
none l general	26
none l gets	14
none l got	19
none l had	22
none l has	6
none l have	16
none l is	-10
none l it	-24
none l its	-31
none l japan	18
none l keep	9
none l keeps	66
none l meet	10
none l not	-9
none l of	37
none l offered	34
none l offers	8
none l old	-24
none l on	-14
none l ordinary	-56
none l other	17
none l owe	-20
none l pay	-34
none l pays	-22
none l plus	-17
none l present	17
none l put	18
none l puts	-20
none l reach	-26
none l reached	24
none l remaining	26
none l said	6
none l same	-39
none l says	-14
none l still	-19
none l suspended	29
none l take	-15
none l taken	-15
none l takes	-31
none l than	-43
none l that	11
none l the	67
none l their	-17
none l them	-8
none l then	-6
none l to	-6
none l took	-16
none l union	-23
none l was	-10
none l were	-30
none l with	40
none last other other	-14
none last other other far	37
none last other other here 	-38
none last other other here other part	-21
none last other other here while	-29
none last other other next sentence	-27
none last other other paragraph	-8
none last other pair	-44
none last other pair far	-6
none last other pair here 	-39
none last other pair here ,	18
none last other pair here , and	-24
none last other pair here and	-44
none last other pair here and the	23
none last other pair here from	-12
none last other pair here instead of	-14
none last other pair here now,	33
none last other pair here other part	9
none last other pair here same part	18
none last other pair here to	-49
none last other pair here while	24
none last other pair next sentence	6
none last other pair paragraph	-44
none last other turned	-34
none last other turned far	11
none last other turned here 	-66
none last other turned here and	-57
none last other turned here and the	-22
none last other turned here same part	-32
none last other turned here while	-9
none last other turned next sentence	28
none last other turned paragraph	-9
none last same other	52
none last same other far	-16
none last same other here 	42
none last same other here other part	20
none last same other here same part	20
none last same other next sentence	37
none last same other paragraph	23
none last same pair	47
none last same pair far	-10
none last same pair here 	21
none last same pair here ,	24
none last same pair here , down from	13
none last same pair here and	16
none last same pair here from	11
none last same pair here or	25
none last same pair here other part	11
none last same pair here same part	-15
none last same pair here to	50
none last same pair next sentence	-11
none last same pair paragraph	11
none last same turned	69
none last same turned far	-37
none last same turned here 	44
none last same turned here and	65
none last same turned here other part	42
none last same turned here while	24
none last same turned paragraph	10
none on all	-35
none others here	-36
none others here 0 part 0	-41
none others here 1 part 0	-38
none others here 1 part 1	-18
none others here 2 part 0	-23
none others here 2 part 2	17
none others last none far	43
none others last none here 	74
none others last none here and	67
none others last none here other part	57
none others last none here to	23
none others last none next sentence	71
none others last some far	-8
none others last some here 	-90
none others last some here ,	7
none others last some here and	-65
none others last some here and the	-25
none others last some here now,	33
none others last some here same part	-33
none others last some here to	-17
none others last some here while	26
none others last some next sentence	12
none others last some paragraph	-27
none others nowhere	-41
none others part	-24
none others said no none here	-26
none others said no some here	-53
none others said object none here	-15
none others said object some here	37
none others said own none here	9
none others said own some here	-11
none others said subject none here	-31
none others said subject some here	-31
none pair all 1	26
none pair all 2	16
none pair all 3	26
none pair first other	6
none pair first same	-10
none pair last other far	-10
none pair last other here 	-35
none pair last other here ,	9
none pair last other here , and	-24
none pair last other here and the	14
none pair last other here from	-12
none pair last other here instead of	-14
none pair last other here now,	33
none pair last other here other part	14
none pair last other here same part	7
none pair last other here to	-49
none pair last other here while	21
none pair last other paragraph	-54
none pair last same here 	28
none pair last same here ,	24
none pair last same here , down from	13
none pair last same here and	22
none pair last same here from	11
none pair last same here or	25
none pair last same here same part	-6
none pair last same here to	50
none pair last same here while	-11
none pair new	17
none pair none 2	16
none pair none 3	-12
none pair some 2	6
none pair some 3	-72
none part 0	25
none part 2	-22
none q1 1	12
none q1 2	19
none q2 1	11
none q2 2	33
none r ad	10
none r after	-40
none r again	9
none r against	-11
none r all	10
none r altogether	-26
none r and	-20
none r applies	-22
none r are	27
none r as	-12
none r because	6
none r before	-30
none r both	10
none r but	-15
none r charged	21
none r china	18
none r come	-10
none r comes	6
none r continues	26
none r depending	6
none r down	18
none r during	-8
none r duty	-27
none r each	31
none r effective	12
none r ends	8
none r entry	-9
none r ever	18
none r extra	-6
none r fentanyl	12
none r for	54
none r for a	31
none r for china	14
none r for fentanyl	21
none r for forced	15
none r for good	42
none r for goods	-19
none r for japan	10
none r for most	19
none r for now	20
none r goes	-7
none r had	20
none r has	37
none r he	17
none r i	-9
none r if	-61
none r india	12
none r instead	-13
none r is	8
none r its	-28
none r japan	8
none r last	-13
none r more	7
none r no	-16
none r not	27
none r now	-12
none r of april	20
none r of it	24
none r of section	32
none r of the	-14
none r of undefined	6
none r of which	-40
none r off	-10
none r on	26
none r on account	61
none r on all	61
none r on american	-16
none r on argentine	-6
none r on august	8
none r on both	-20
none r on cars	-17
none r on certain	15
none r on chicken	-18
none r on china	12
none r on chinese	-6
none r on coal	-14
none r on crude	-14
none r on each	23
none r on egyptian	-7
none r on every	30
none r on everything	85
none r on friday	22
none r on goods	38
none r on it	-22
none r on its	-29
none r on many	-6
none r on monday	-28
none r on more	8
none r on most	20
none r on new	-10
none r on our	-34
none r on ship	-25
none r on soybeans	-30
none r on steel	-42
none r on swiss	8
none r on tea	22
none r on their	-15
none r on them	-13
none r on those	-36
none r on top	39
none r on tuesday	-13
none r on u	-9
none r on undefined	-26
none r on wednesday	-17
none r on what	14
none r or	43
none r ordinary	-17
none r over	37
none r plus	-23
none r rate	21
none r reciprocal	9
none r remains	9
none r runs	18
none r says	-10
none r since	-55
none r sleep	18
none r so	14
none r stays	11
none r surcharge	33
none r suspended	19
none r tariffs	20
none r tax	23
none r that	89
none r then	13
none r they	6
none r this	-16
none r till	-8
none r to	19
none r today	-15
none r together	30
none r tomorrow	38
none r trade	-22
none r under	-12
none r until	18
none r up	-6
none r vietnam	12
none r was	-12
none r we	10
none r were	16
none r whatever	13
none r where	-15
none r which	40
none r while	8
none r will	-20
none r with	-35
none r within	-26
none r would	29
none said no	14
none said object	10
none said own	14
none said subject	-13
none top 1	8
none top 2	14
none top 4	-17
none top 5	20
none value other	-48
none value same	62
none w about	7
none w above	14
none w accord	33
none w added	-19
none w addition	-9
none w additional	21
none w adds	-6
none w after	9
none w afterwards	17
none w again	40
none w against	10
none w agreement	39
none w aires	-21
none w algeria	-23
none w algerian	-7
none w allows	9
none w almost	-9
none w alone	-22
none w along	-30
none w already	-22
none w also	45
none w altogether	-26
none w america	14
none w american	11
none w americans	12
none w among	7
none w amounts	23
none w angola	28
none w announced	22
none w answer	7
none w answers	-7
none w anything	16
none w applied	-6
none w applies	-22
none w apply	20
none w april	58
none w argentina	8
none w argentine	-13
none w article	19
none w articles	43
none w asked	23
none w asking	25
none w asks	31
none w association	26
none w august	24
none w australia	-28
none w australian	-6
none w autumn	-14
none w away	-21
none w back	36
none w bangladesh	8
none w bear	-10
none w because	-20
none w becomes	-6
none w been	22
none w before	-23
none w began	12
none w begin	-9
none w beijing	-14
none w being	27
none w belgium	-8
none w below	27
none w besides	-16
none w between	6
none w bill	-15
none w billion	17
none w bolivia	23
none w both	66
none w brazilian	-17
none w bring	11
none w britain	13
none w british	21
none w brought	10
none w buenos	-21
none w bulgarian	25
none w buyers	33
none w called	28
none w came	-8
none w canada	-25
none w carries	-20
none w carry	-27
none w ceiling	11
none w charge	14
none w charged	29
none w charging	-27
none w chile	40
none w chinese	92
none w climbed	23
none w close	15
none w collect	-13
none w collected	11
none w colombia	-9
none w colombian	12
none w colombo	25
none w come	6
none w comes	13
none w commission	-7
none w concluded	20
none w congo	6
none w continues	14
none w cost	11
none w could	-24
none w council	-14
none w countries	69
none w country	-23
none w court	22
none w currently	8
none w customs	6
none w cuts	-24
none w date	-22
none w days	30
none w deal	43
none w december	-20
none w decree	-22
none w denmark	30
none w does	23
none w dominican	-13
none w door	-11
none w double	10
none w doubled	-7
none w doubles	-9
none w drop	-17
none w drops	37
none w during	-42
none w duties	-39
none w duty	-21
none w duty-free	13
none w each	59
none w earlier	-23
none w egypt	12
none w egyptian	-28
none w eight	-36
none w eighteen	-37
none w eleven	-33
none w else	9
none w emergency	13
none w ends	11
none w enter	27
none w entered	-28
none w enters	29
none w entry	-7
none w estonian	-18
none w europe	26
none w european	7
none w event	13
none w ever	9
none w every	35
none w everybody	12
none w everyone	30
none w everything	58
none w everywhere	-21
none w exceed	-45
none w expect	-6
none w expected	-33
none w export	-15
none w exporters	14
none w extra	31
none w faced	-24
none w faces	6
none w fall	-28
none w february	19
none w fell	-16
none w fentanyl	96
none w fifteen	11
none w fifty	-6
none w figure	7
none w finance	-11
none w finland	-17
none w finnish	9
none w first	15
none w five	36
none w flat	9
none w follow	21
none w forced	34
none w foreign	-23
none w forty	39
none w forty-five	-22
none w four	-22
none w fourteen	-20
none w framework	8
none w free	-22
none w french	-24
none w friday	36
none w full	-11
none w further	25
none w general	95
none w gets	27
none w getting	18
none w ghana	10
none w given	-16
none w goes	20
none w going	-21
none w good	11
none w goods	96
none w government	-33
none w governments	41
none w greece	-9
none w greek	21
none w half	-18
none w halves	12
none w have	12
none w held	16
none w here	14
none w high	10
none w hold	10
none w holds	16
none w hundred	-14
none w iceland	-11
none w import	20
none w imported	-9
none w importer	39
none w importers	22
none w imports	19
none w impose	8
none w imposed	-6
none w including	37
none w india	69
none w indian	20
none w indonesia	8
none w indonesian	27
none w instead	-31
none w into	-21
none w introduced	-8
none w israel	-10
none w italian	-7
none w january	-17
none w japan	6
none w japanese	21
none w jordan	-18
none w july	-8
none w june	-17
none w just	7
none w keep	-6
none w keeps	40
none w kenya	-20
none w kenyan	-15
none w kingdom	-44
none w korea	-16
none w korean	-37
none w labor	42
none w laid	19
none w lanka	-27
none w largest	27
none w later	18
none w leave	20
none w leaves	24
none w lebanon	-6
none w left	-23
none w lets	17
none w levied	-16
none w levy	58
none w lifted	-23
none w lifts	-42
none w like	30
none w likewise	-13
none w linked	20
none w list	-6
none w lists	17
none w long	28
none w longer	22
none w lower	30
none w lowered	-10
none w make	-39
none w makes	-15
none w malaysia	-11
none w march	-25
none w means	-23
none w meantime	27
none w meanwhile	6
none w meet	12
none w mexican	-21
none w mexico	30
none w midnight	-24
none w ministry	-28
none w minute	28
none w minutes	-9
none w monday	-30
none w montevideo	11
none w more	-32
none w morning	-20
none w moroccan	-18
none w mozambique	22
none w much	-10
none w nearly	13
none w nepal	6
none w netherlands	-13
none w never	11
none w next	-22
none w nigeria	26
none w nigerian	41
none w night	11
none w nine	-23
none w nineteen	16
none w nobody	-24
none w none	40
none w norway	9
none w norwegian	11
none w nothing	-12
none w nought	17
none w november	7
none w numbers	27
none w october	-12
none w offered	13
none w offers	8
none w older	34
none w oman	18
none w omani	-8
none w once	-48
none w ones	-12
none w only	-30
none w ordered	18
none w ordinary	-59
none w origin	-6
none w other	33
none w others	-13
none w otherwise	-17
none w ottawa	-10
none w outside	16
none w over	28
none w pact	-25
none w pakistan	35
none w paraguayan	-12
none w parliament	-9
none w part	-21
none w partners	21
none w parts	-17
none w pass	-9
none w past	7
none w pause	14
none w pays	8
none w penalty	36
none w percentage	27
none w permanent	31
none w peru	13
none w peruvian	-6
none w philippine	46
none w philippines	48
none w place	61
none w plus	24
none w point	7
none w points	110
none w poland	-26
none w port	9
none w portuguese	21
none w post	-6
none w prepared	-19
none w president	9
none w press	-10
none w proclamation	23
none w product	10
none w products	29
none w promised	-27
none w proposed	-11
none w provides	11
none w purchases	23
none w puts	-26
none w quota	-14
none w raised	-31
none w raises	16
none w rate	50
none w rather	-9
none w reach	-27
none w reached	24
none w read	-12
none w reason	26
none w reciprocal	15
none w reduction	35
none w regional	21
none w remain	-23
none w remaining	24
none w replace	13
none w republic	-15
none w respectively	15
none w rest	-8
none w retained	18
none w return	17
none w returns	-7
none w rise	-31
none w rises	-19
none w rkiye	-17
none w romania	14
none w runs	-20
none w russian	93
none w sales	-23
none w same	-47
none w saturday	-22
none w says	64
none w second	40
none w secretary	24
none w sells	22
none w senate	18
none w seoul	-19
none w september	-49
none w sets	-15
none w settle	22
none w seven	-17
none w seventeen	-18
none w shall	-38
none w should	-33
none w side	13
none w sides	7
none w signed	12
none w sixty	12
none w slap	-8
none w slapped	35
none w sleep	13
none w slovak	-11
none w sold	-10
none w some	16
none w south	-17
none w spanish	-6
none w special	-28
none w spoke	-30
none w stands	-22
none w standstill	-12
none w start	-39
none w states	60
none w stay	-30
none w stays	19
none w still	-26
none w stopped	-33
none w stuff	8
none w subject	12
none w such	-16
none w summer	44
none w sunday	-15
none w supreme	14
none w surcharge	117
none w suspend	-8
none w suspended	60
none w suspends	7
none w suspension	-10
none w swiss	-14
none w table	-16
none w taiwan	12
none w taken	-15
none w talk	-7
none w tariff	54
none w tariffs	57
none w tenth	-17
none w term	15
none w thai	-9
none w thailand	-23
none w than	-32
none w that	39
none w theirs	-25
none w them	-21
none w then	-30
none w there	15
none w therefore	-20
none w these	-6
none w they	-49
none w things	-19
none w thirteen	-74
none w thirty	-51
none w thirty-five	-20
none w thirty-four	8
none w thirty-seven	-20
none w thirty-three	12
none w this	-31
none w those	23
none w threat	12
none w threatened	14
none w threatens	27
none w three	-12
none w through	38
none w throughout	-17
none w thursday	43
none w thus	-13
none w till	-24
none w time	-26
none w today	-9
none w together	13
none w togo	-21
none w told	16
none w tomorrow	44
none w took	-17
none w total	14
none w trade	9
none w truce	-52
none w trump	44
none w tunisia	-15
none w tunisian	-8
none w turkey	28
none w turkish	-43
none w twelve	-34
none w twenty	47
none w twenty-five	19
none w twenty-four	38
none w twenty-one	-14
none w twenty-seven	-13
none w twenty-six	-25
none w twenty-two	-8
none w ugandan	-10
none w united	-20
none w upon	14
none w uruguay	21
none w uruguayan	-7
none w used	-19
none w value	-49
none w vietnam	62
none w wants	53
none w washington	31
none w week	-23
none w went	-8
none w were	52
none w what	38
none w whatever	20
none w when	30
none w whether	-10
none w while	-22
none w whole	-8
none w with	27
none w without	-18
none w worldwide	18
none w worst	21
none w wrong	-11
none w wrote	14
none w year	-14
none w years	12
none w yesterday	6
none w your	-16
none w zambia	43
none w zambian	-13
none w zealand	-25
none w zero	31
of by	-159
of by alone	-147
of nobody	-16
of on	48
of on alone	42
of other alone	9
of the other way	-116
only of the text	22
others 1 back	-7
others 1 back in paragraph no	-7
others 1 back in paragraph own	-15
others 1 back in paragraph subject	21
others 1 back no	-26
others 1 back own	-6
others 1 back subject	31
others 2 back	9
others 2 back in paragraph	18
others 2 back in paragraph no	21
others 2 back in paragraph subject	11
others 2 back no	19
others 2 back object	10
others 2 back own	-31
others after	-46
others after no	-24
others after object	-18
others after own	-26
others after subject	-16
others before in part	24
others before in part no	14
others before in part own	9
others before in sentence	-13
others before in sentence no	-10
others behind in part	18
others behind in part object	-39
others behind in part own	57
others behind in sentence	-13
others behind in sentence no	-26
others behind in sentence own	26
others more back	-10
others more back in paragraph	-25
others more back in paragraph no	-30
others more back in paragraph subject	8
others more back object	-21
others more back own	-15
pair all 1	67
pair all 2	29
pair all 3	103
pair first kin	-40
pair first other	-26
pair first same	35
pair last kin here 	-37
pair last kin here and	-42
pair last kin here and the	-8
pair last kin here from	-17
pair last kin here other part	-59
pair last kin here same part	-61
pair last kin here to	-16
pair last kin here while	-15
pair last kin paragraph	10
pair last none far	-6
pair last none here 	-32
pair last none here ,	-27
pair last none here , down from	-14
pair last none here and	-26
pair last none here from	-13
pair last none here or	-27
pair last none here same part	6
pair last none here to	-57
pair last none here while	10
pair last other far	-19
pair last other here 	-65
pair last other here ,	11
pair last other here , not	-12
pair last other here and	-14
pair last other here and the	7
pair last other here instead of	-12
pair last other here other part	18
pair last other here same part	10
pair last other here to	-49
pair last other here while	-20
pair last other next sentence	-58
pair last other paragraph	-8
pair last same far	23
pair last same here 	85
pair last same here ,	-21
pair last same here , and	26
pair last same here , down from	13
pair last same here , not	14
pair last same here and	36
pair last same here and the	-14
pair last same here down to	6
pair last same here from	26
pair last same here instead of	27
pair last same here now,	-26
pair last same here same part	25
pair last same here to	74
pair last same here while	6
pair last same next sentence	36
pair last same paragraph	36
pair new	-13
pair none 1	-114
pair none 2	-62
pair none 3	-54
pair some 2	13
pair some 3	12
plural	12
plural far	-41
plural otherwise	18
plural right="	-39
plural right='	-28
plural right=(	36
plural right=,	33
plural right=.	52
plural right=:	-37
plural right=;	40
plural right=?	58
plural right=and	-33
plural right=as	-6
plural right=at	-9
plural right=be	29
plural right=by	-54
plural right=edge	-21
plural right=for	-11
plural right=from	-7
plural right=had	-32
plural right=has	34
plural right=have	9
plural right=in	26
plural right=modal	15
plural right=of	9
plural right=that	40
plural right=v bear	-35
plural right=v begin	-25
plural right=v end	-7
plural right=v impose	14
plural right=v stay	10
plural right=v up	-17
plural right=with	-15
plural right=word	-14
plural right=—	-29
plural so	27
plural too	-53
rank 0	17
rank 1	-22
rank 2	-10
rank 3	-25
row	15
rule:none	37
rule:none rule false	-107
rule:none rule true	-55
rule:other	-72
rule:same	106
short for another	-23
singular far	-19
singular of plural far	18
singular of plural otherwise	-103
singular of plural right=,	-36
singular of plural right=.	-25
singular of plural right=be	-9
singular of plural right=duty	-61
singular of plural right=from	-19
singular of plural right=sender	-22
singular of plural right=that	59
singular of plural right=v bear	19
singular of plural right=word	-11
singular of plural so	-20
singular otherwise	-43
singular right=!	17
singular right="	-13
singular right='s	-26
singular right=)	23
singular right=,	-6
singular right=.	12
singular right=:	-60
singular right=?	55
singular right=agent	-50
singular right=and	-21
singular right=as	8
singular right=at	33
singular right=duty	-79
singular right=edge	-6
singular right=from	36
singular right=goods	-9
singular right=had	-16
singular right=has	61
singular right=in	39
singular right=into	16
singular right=level	-28
singular right=modal	7
singular right=number	-19
singular right=of	-86
singular right=on	7
singular right=or	-12
singular right=sender	-30
singular right=taker	-6
singular right=than	-26
singular right=that	14
singular right=to	47
singular right=under	18
singular right=v bear	41
singular right=v down	15
singular right=v impose	-11
singular right=v return	26
singular right=v say	-23
singular right=v sell	-16
singular right=v stay	-14
singular right=with	15
singular right=word	-22
singular so	8
though all	-58
value kin	-67
value none	-66
value other	-40
value same	108
whole 1	-14
whole 2	10
whole 3	20
words 1	-18
words 1 list	-99
words 2	14
words 2 list	-50
words 3	-18
words 3 list	33
words 4	-7
words 4 list	28`;
