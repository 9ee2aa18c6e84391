// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	6
1 back in paragraph object	28
1 back in paragraph subject	43
1 back no	-19
1 back object	7
1 back own	-13
1 back subject	22
2 back in paragraph no	15
2 back in paragraph object	-12
2 back in paragraph own	-12
2 back in paragraph subject	35
2 back no	-21
2 back own	-45
<always>	0
US 1 back	-26
US 1 back in paragraph	39
US 1 back in paragraph no	6
US 1 back in paragraph own	21
US 1 back in paragraph subject	43
US 1 back no	-7
US 1 back own	-17
US 2 back	-43
US 2 back in paragraph	19
US 2 back in paragraph subject	28
US 2 back no	-25
US 2 back own	-9
US 2 back subject	-24
US after own	18
US after subject	-20
US and CN 1 back	11
US and CN 1 back in paragraph	10
US and CN 1 back in paragraph no	9
US and CN 1 back in paragraph own	-18
US and CN 1 back in paragraph subject	7
US and CN 1 back no	20
US and CN 1 back own	-14
US and CN 2 back	-38
US and CN 2 back in paragraph no	6
US and CN 2 back in paragraph own	-18
US and CN 2 back no	-69
US and CN 2 back own	-8
US and CN 2 back subject	13
US and CN after	-14
US and CN after no	-13
US and CN after own	-14
US and CN after subject	9
US and CN before in part	-28
US and CN before in part no	-23
US and CN before in part own	10
US and CN before in part subject	-24
US and CN before in sentence	-12
US and CN before in sentence own	6
US and CN before in sentence subject	-34
US and CN behind in part	21
US and CN behind in part no	17
US and CN behind in part own	-7
US and CN behind in part subject	20
US and CN behind in sentence	25
US and CN behind in sentence no	31
US and CN behind in sentence subject	-22
US and CN more back	-41
US and CN more back in paragraph	39
US and CN more back in paragraph no	42
US and CN more back no	-23
US and CN more back own	-20
US and CN more back subject	-27
US before in part	30
US before in part no	30
US before in part own	-11
US before in sentence	14
US before in sentence no	21
US before in sentence own	-21
US before in sentence subject	9
US behind in part	-24
US behind in part no	-15
US behind in part own	-7
US behind in sentence	-49
US behind in sentence no	-30
US behind in sentence own	-18
US behind in sentence subject	-21
US more back	-27
US more back no	-32
US more back own	23
US more back subject	-33
US on all 1 back in paragraph	14
US on all 1 back in paragraph no	-7
US on all 2 back	-7
US on all 2 back in paragraph	-23
US on all 2 back in paragraph no	-15
US on all after	16
US on all after no	20
US on all after object	-7
US on all before in part	12
US on all before in part no	26
US on all before in sentence	53
US on all before in sentence no	30
US on all behind in part	13
US on all behind in part no	23
US on all behind in part own	-13
US on all behind in sentence	-15
US on all behind in sentence no	-15
US on all more back	-40
US on all more back no	-35
after no	-27
after object	-27
after subject	-18
always longer	-18
always shorter than text	-30
before in part no	24
before in part object	21
before in part own	6
before in part subject	-23
before in sentence no	13
before in sentence object	14
before in sentence subject	-16
behind in part no	21
behind in part object	-51
behind in part own	20
behind in part subject	12
behind in sentence no	-17
behind in sentence object	-25
behind in sentence own	21
behind in sentence subject	-32
called in another number	13
called longer	19
called otherwise	-48
called shorter	-72
called shortly	109
called shortly here	74
called shortly there	66
called so 0 of 1	21
called so 0 of 2	32
called so 0 of 3	61
called so 0 of 4	-37
called so 1 of 2	-34
called so 1 of 3	-91
called so 1 of 4	9
called so 2 of 3	-32
called so 2 of 4	35
called so 3 of 4	-11
called so first	21
called so first, far	-16
column	47
count 1	-25
count 3	13
direct	59
direct US	13
direct US and CN	26
direct US on all	21
direct others	30
far	-58
form 0 of 1	-24
form 0 of 2	-9
form 0 of 3	18
form 1 of 3	17
form 2 of 3	34
form 2 of 4	-20
form 4 of 4	-35
in list	-109
in list true	-123
k:0 here	-104
k:2 here	24
k:3 here	38
k:f1 false none	-16
k:f1 false some	-15
k:f1 first none	11
k:f1 first some	-11
k:f1 last none	-20
k:f1 left=)	14
k:f1 left=and	-26
k:f1 left=edge	-44
k:f1 left=for	-50
k:f1 left=on	-8
k:f1 left=party :	-11
k:f1 left=party edge	23
k:f1 left=party on	32
k:f1 left=party word	-7
k:f1 left=that	-9
k:f1 left=v bear	-6
k:f1 left=v impose	-6
k:f1 left=word	49
k:f1 none again	-22
k:f1 none whose=by	-14
k:f1 none whose=other	-30
k:f1 only none	-6
k:f1 only some	-6
k:f1 some new	-11
k:f1 some whose=by	-13
k:f1 some whose=nobody	-57
k:f1 some whose=on	48
k:f1 some whose=other	-16
k:f1 with level some	6
k:ffar false none	-28
k:ffar false some	-14
k:ffar first none	-11
k:ffar first some	-36
k:ffar last none	-27
k:ffar last some	-13
k:ffar left=:	-8
k:ffar left=edge	18
k:ffar left=for	-18
k:ffar left=of	8
k:ffar left=on	-14
k:ffar left=party edge	-9
k:ffar left=party number	15
k:ffar left=party of	-9
k:ffar left=party on	12
k:ffar left=party v buy	-10
k:ffar left=that	-10
k:ffar left=v buy	-8
k:ffar left=v impose	-13
k:ffar none again	-43
k:ffar none new	13
k:ffar none whose=nobody	-15
k:ffar none whose=on	12
k:ffar only none	-20
k:ffar only some	-26
k:ffar some again	-39
k:ffar some new	-9
k:ffar some whose=nobody	-7
k:ffar some whose=on	-21
k:ffar some whose=other	-10
k:ffar true none	17
k:ffar true some	-24
k:ffar with level some	13
k:form list	93
k:form open list	17
k:form row	-170
k:form tail	-99
k:gap a=	-6
k:gap a=,	-12
k:gap a=, on	-13
k:gap a=;	-10
k:gap a=and	-7
k:gap a=and the	-6
k:gap a=for	16
k:gap a=for the	-24
k:gap a=in	-23
k:gap a=on	68
k:gap a=on algerian	-25
k:gap a=on american	-6
k:gap a=on argentine	8
k:gap a=on australian	7
k:gap a=on brazilian	8
k:gap a=on canadian	15
k:gap a=on chilean	7
k:gap a=on chinese	35
k:gap a=on egyptian	15
k:gap a=on european	8
k:gap a=on every	-48
k:gap a=on indonesian	6
k:gap a=on its	16
k:gap a=on kazakh	25
k:gap a=on our	47
k:gap a=on the	-34
k:gap a=on their	-13
k:gap a=on turkish	9
k:gap a=over russian	-13
k:gap b=	28
k:gap b=(	32
k:gap b=, against	-7
k:gap b=, and	-32
k:gap b=, at	63
k:gap b=, from	11
k:gap b=, which is	6
k:gap b=, which pay	29
k:gap b=:	19
k:gap b=and	-69
k:gap b=and the	-15
k:gap b=are	-21
k:gap b=as	14
k:gap b=at	47
k:gap b=duty of	-30
k:gap b=falls from	7
k:gap b=from	9
k:gap b=from per cent to	-10
k:gap b=goes from	25
k:gap b=has paid	17
k:gap b=of	-20
k:gap b=pay	22
k:gap b=pay the	-8
k:gap b=pays	28
k:gap b=stays at	11
k:gap b=to	15
k:gap b=was	-11
k:gap b=will pay	41
k:gap b=would be	11
k:gap b=would pay	8
k:here otherwise	-46
k:here tail	-55
k:here whole	78
k:list	-21
k:none	-47
k:only here	27
k:only here pa0	-46
k:only here pa1	54
k:only here sa0	18
k:only here sa1	31
k:only here sa2	-19
k:only here sb0	21
k:only here sb1	13
k:only here sb2	24
k:pa0 left=%	-29
k:pa0 left=and	-11
k:pa0 left=in	-15
k:pa0 left=number	-22
k:pa0 left=of	38
k:pa0 left=on	16
k:pa0 left=over	-13
k:pa0 left=party for	35
k:pa0 left=party of	-8
k:pa0 left=party on	23
k:pa0 left=party over	-16
k:pa0 left=party to	19
k:pa0 left=party word	-8
k:pa0 left=to	18
k:pa0 left=word	15
k:pa0 right="	25
k:pa0 right=(	10
k:pa0 right=,	32
k:pa0 right=.	15
k:pa0 right=:	-34
k:pa0 right=;	18
k:pa0 right=and	28
k:pa0 right=as	8
k:pa0 right=at	-17
k:pa0 right=be	45
k:pa0 right=edge	-28
k:pa0 right=from	16
k:pa0 right=if	-8
k:pa0 right=in	15
k:pa0 right=into	-52
k:pa0 right=modal	26
k:pa0 right=number	-42
k:pa0 right=of	-56
k:pa0 right=that	-12
k:pa0 right=to	-25
k:pa0 right=under	37
k:pa0 right=v stay	9
k:pa0 right=word	19
k:pa0 right=—	-14
k:pa0 whose=by	-17
k:pa0 whose=nobody	15
k:pa0 whose=on	46
k:pa0 whose=other	-85
k:pa00	14
k:pa00 0	13
k:pa00 1	-23
k:pa00 16	-25
k:pa00 2	63
k:pa00 4	-19
k:pa00 8	-33
k:pa00 and>number	-7
k:pa00 for>,	-25
k:pa00 for>.	20
k:pa00 for>and	12
k:pa00 of>,	25
k:pa00 on>,	33
k:pa00 on>.	-22
k:pa00 on>;	18
k:pa00 on>and	25
k:pa00 on>at	-15
k:pa00 on>be	49
k:pa00 on>for	9
k:pa00 on>from	16
k:pa00 on>in	-33
k:pa00 on>into	-40
k:pa00 on>of	-40
k:pa00 on>that	-39
k:pa00 on>v stay	40
k:pa00 on>word	32
k:pa00 party for>.	19
k:pa00 party of>.	-23
k:pa00 party on>,	27
k:pa00 party on>.	22
k:pa00 party on>;	21
k:pa00 party on>be	16
k:pa00 party on>in	41
k:pa00 party on>of	-13
k:pa00 party on>that	9
k:pa00 party on>to	-22
k:pa00 party on>under	8
k:pa00 party on>v stay	-22
k:pa00 party on>word	9
k:pa00 whose=by	-17
k:pa00 whose=on	45
k:pa00 whose=other	-61
k:pa00 word>,	10
k:pa00 word>and	17
k:pa01	16
k:pa01 16	-25
k:pa01 4	24
k:pa01 8	10
k:pa01 and>,	-9
k:pa01 and>.	17
k:pa01 party of>.	28
k:pa01 whose=nobody	35
k:pa01 whose=on	8
k:pa01 whose=other	-42
k:pa1 left=on	11
k:pa1 left=party on	39
k:pa1 right=,	14
k:pa1 right=.	-33
k:pa1 right=and	21
k:pa1 right=from	-9
k:pa1 whose=nobody	7
k:pa1 whose=on	29
k:pa10	44
k:pa10 4	30
k:pa10 8	30
k:pa10 on>.	-8
k:pa10 whose=nobody	25
k:pa10 whose=on	33
k:pa11	-42
k:pa11 16	-19
k:pa11 8	-23
k:pa11 on>.	-15
k:pa11 whose=nobody	-34
k:pa12	-11
k:pa12 16	-11
k:pa12 whose=nobody	-11
k:pb0 left=,	46
k:pb0 left=;	-25
k:pb0 left=and	-37
k:pb0 left=edge	55
k:pb0 left=in	-11
k:pb0 left=level	7
k:pb0 left=number	19
k:pb0 left=of	40
k:pb0 left=on	14
k:pb0 left=party ,	26
k:pb0 left=party :	27
k:pb0 left=party ;	-7
k:pb0 left=party and	46
k:pb0 left=party edge	-23
k:pb0 left=party for	17
k:pb0 left=party number	7
k:pb0 left=party of	-33
k:pb0 left=party on	-24
k:pb0 left=party that	21
k:pb0 left=party v impose	24
k:pb0 left=to	-16
k:pb0 left=v impose	25
k:pb0 left=v sell	-9
k:pb0 left=which	-17
k:pb0 left=with	-22
k:pb0 left=word	-51
k:pb0 right=and	-43
k:pb0 right=as	14
k:pb0 right=at	38
k:pb0 right=duty	-59
k:pb0 right=from	7
k:pb0 right=had	-13
k:pb0 right=has	15
k:pb0 right=in	12
k:pb0 right=into	41
k:pb0 right=modal	35
k:pb0 right=number	27
k:pb0 right=on	-7
k:pb0 right=to	25
k:pb0 right=v down	-13
k:pb0 right=v impose	9
k:pb0 right=v up	43
k:pb0 right=with	25
k:pb0 right=word	-10
k:pb0 whose=by	-18
k:pb0 whose=nobody	30
k:pb0 whose=on	18
k:pb0 whose=other	-36
k:pb00	30
k:pb00 ,>at	11
k:pb00 ,>duty	-12
k:pb00 ,>modal	8
k:pb00 ,>number	24
k:pb00 ,>of	14
k:pb00 ,>word	20
k:pb00 1	27
k:pb00 16	-25
k:pb00 2	8
k:pb00 8	22
k:pb00 :>number	-24
k:pb00 and>from	-9
k:pb00 and>modal	-27
k:pb00 and>number	29
k:pb00 and>of	-20
k:pb00 and>v bear	-24
k:pb00 and>v stay	-6
k:pb00 edge>be	-24
k:pb00 edge>duty	-18
k:pb00 edge>from	20
k:pb00 edge>modal	24
k:pb00 edge>number	6
k:pb00 edge>of	9
k:pb00 edge>v bear	27
k:pb00 edge>v stay	25
k:pb00 edge>word	13
k:pb00 for>and	-9
k:pb00 for>be	19
k:pb00 for>word	32
k:pb00 on>and	-53
k:pb00 on>modal	15
k:pb00 on>of	-12
k:pb00 on>to	15
k:pb00 on>v stay	8
k:pb00 on>v up	9
k:pb00 on>word	11
k:pb00 party ,>v bear	11
k:pb00 party :>v bear	22
k:pb00 party ;>v bear	-9
k:pb00 party and>number	24
k:pb00 party edge>be	14
k:pb00 party edge>have	-15
k:pb00 party edge>in	33
k:pb00 party edge>into	31
k:pb00 party edge>modal	32
k:pb00 party edge>v bear	-10
k:pb00 party edge>v stay	-18
k:pb00 party edge>v up	20
k:pb00 party edge>word	-60
k:pb00 party on>and	-41
k:pb00 party on>at	21
k:pb00 party on>be	-13
k:pb00 party on>from	17
k:pb00 party on>in	8
k:pb00 party on>modal	11
k:pb00 party on>number	12
k:pb00 party on>to	-15
k:pb00 party on>v down	7
k:pb00 party on>v up	6
k:pb00 party on>word	-9
k:pb00 party word>v bear	-10
k:pb00 that>from	-28
k:pb00 that>modal	8
k:pb00 v impose>at	13
k:pb00 v impose>duty	17
k:pb00 v sell>to	6
k:pb00 v sell>word	-16
k:pb00 whose=by	-18
k:pb00 whose=nobody	29
k:pb00 whose=on	17
k:pb00 whose=other	-40
k:pb00 word>duty	-12
k:pb00 word>modal	-37
k:pb00 word>of	-14
k:pb00 word>v bear	22
k:pb00 word>word	-10
k:pb01	14
k:pb01 ,>and	-13
k:pb01 8	20
k:pb01 edge>and	-10
k:pb01 on>and	27
k:pb01 party edge>and	19
k:pb01 party on>and	-30
k:pb01 whose=nobody	9
k:pb01 whose=on	9
k:pb1 left=,	-16
k:pb1 left=and	9
k:pb1 left=edge	16
k:pb1 left=party ,	-7
k:pb1 left=party and	11
k:pb1 left=party edge	-16
k:pb1 left=party on	10
k:pb1 right=be	10
k:pb1 right=in	6
k:pb1 right=into	-16
k:pb1 right=number	15
k:pb1 right=v stay	-7
k:pb1 right=word	-15
k:pb1 whose=by	-10
k:pb1 whose=nobody	-10
k:pb1 whose=on	17
k:pb10	20
k:pb10 16	31
k:pb10 edge>duty	6
k:pb10 on>to	-12
k:pb10 whose=nobody	9
k:pb10 whose=on	24
k:pb11	-48
k:pb11 16	-37
k:pb11 8	-16
k:pb11 whose=nobody	-36
k:pb11 whose=on	-8
k:pb2 left=party edge	-16
k:pb2 left=party on	-17
k:pb2 whose=nobody	12
k:pb2 whose=on	-28
k:pb20 16	21
k:pb20 whose=nobody	14
k:pb20 whose=on	-15
k:pb21	-19
k:pb21 16	-19
k:q1 false none	-27
k:q1 false some	13
k:q1 first none	48
k:q1 first some	32
k:q1 last none	53
k:q1 left="	-27
k:q1 left=and	29
k:q1 left=be	-25
k:q1 left=edge	71
k:q1 left=for	10
k:q1 left=not	-28
k:q1 left=number	-9
k:q1 left=of	-39
k:q1 left=on	25
k:q1 left=over	14
k:q1 left=party ,	-7
k:q1 left=party :	12
k:q1 left=party and	15
k:q1 left=party for	17
k:q1 left=party in	11
k:q1 left=party number	-19
k:q1 left=party of	-31
k:q1 left=party on	-31
k:q1 left=party v buy	-21
k:q1 left=to	9
k:q1 left=v buy	35
k:q1 left=v impose	-16
k:q1 left=v say	-26
k:q1 left=with	-60
k:q1 left=—	-13
k:q1 none again	15
k:q1 none new	24
k:q1 none whose=by	-23
k:q1 none whose=nobody	29
k:q1 none whose=on	24
k:q1 none whose=other	-32
k:q1 only none	30
k:q1 only some	21
k:q1 some again	32
k:q1 some new	-30
k:q1 some whose=by	-8
k:q1 some whose=nobody	28
k:q1 some whose=on	-49
k:q1 some whose=other	-13
k:q1 true none	49
k:q1 true some	-14
k:q1 with level none	-115
k:q1 with level some	-116
k:q2 false none	-15
k:q2 false some	-27
k:q2 first none	11
k:q2 first some	11
k:q2 last none	38
k:q2 last some	-28
k:q2 left=(	6
k:q2 left=,	-45
k:q2 left=:	12
k:q2 left=;	6
k:q2 left=and	13
k:q2 left=edge	12
k:q2 left=in	-28
k:q2 left=number	-7
k:q2 left=of	-18
k:q2 left=on	-12
k:q2 left=over	24
k:q2 left=party ,	19
k:q2 left=party and	-11
k:q2 left=party be	6
k:q2 left=party edge	16
k:q2 left=party for	-17
k:q2 left=party in	-23
k:q2 left=party on	-19
k:q2 left=party v buy	-6
k:q2 left=party word	15
k:q2 left=that	-12
k:q2 left=v buy	38
k:q2 left=v impose	19
k:q2 left=v sell	19
k:q2 left=v stay	-11
k:q2 left=with	-19
k:q2 left=word	-26
k:q2 left=—	-11
k:q2 none again	25
k:q2 none new	-10
k:q2 none whose=by	-21
k:q2 none whose=nobody	8
k:q2 only none	25
k:q2 some new	-26
k:q2 some whose=by	-15
k:q2 some whose=nobody	-27
k:q2 some whose=on	15
k:q2 some whose=other	-13
k:q2 true none	27
k:q2 with level none	-48
k:q2 with level some	-20
k:q3 false none	-19
k:q3 false some	-9
k:q3 first none	27
k:q3 last some	-20
k:q3 left=,	-17
k:q3 left=and	13
k:q3 left=for	-22
k:q3 left=in	-7
k:q3 left=not	24
k:q3 left=number	-9
k:q3 left=over	-13
k:q3 left=party and	26
k:q3 left=party edge	-38
k:q3 left=party for	-7
k:q3 left=party of	42
k:q3 left=party on	-44
k:q3 left=party v buy	-6
k:q3 left=party word	8
k:q3 left=v buy	15
k:q3 left=v impose	-7
k:q3 left=v sell	20
k:q3 left=word	13
k:q3 none again	-7
k:q3 none whose=by	-17
k:q3 none whose=nobody	-8
k:q3 none whose=other	7
k:q3 only none	31
k:q3 only some	-11
k:q3 some again	7
k:q3 some new	-29
k:q3 some whose=nobody	7
k:q3 some whose=on	-43
k:q3 true none	19
k:q3 true some	-34
k:q3 with level none	-27
k:q3 with level some	-16
k:qnear false none	-25
k:qnear false some	-34
k:qnear first none	8
k:qnear first some	-31
k:qnear last none	-13
k:qnear last some	-11
k:qnear left=:	-11
k:qnear left=as	-12
k:qnear left=edge	-25
k:qnear left=for	-16
k:qnear left=in	-10
k:qnear left=of	-44
k:qnear left=on	26
k:qnear left=over	-7
k:qnear left=party ,	15
k:qnear left=party for	-30
k:qnear left=party of	42
k:qnear left=party on	-36
k:qnear left=party to	-7
k:qnear left=party with	20
k:qnear left=party word	17
k:qnear left=that	-27
k:qnear left=v buy	36
k:qnear left=v sell	24
k:qnear left=v stay	-9
k:qnear left=—	-9
k:qnear none again	6
k:qnear none new	-22
k:qnear none whose=by	-52
k:qnear none whose=nobody	-26
k:qnear none whose=on	13
k:qnear none whose=other	20
k:qnear only none	10
k:qnear only some	-18
k:qnear some new	-30
k:qnear some whose=nobody	-22
k:qnear some whose=on	-11
k:qnear true none	19
k:qnear with level some	-14
k:sa0 left=,	-14
k:sa0 left=;	-12
k:sa0 left=and	-53
k:sa0 left=be	17
k:sa0 left=for	21
k:sa0 left=of	-23
k:sa0 left=on	48
k:sa0 left=party ,	11
k:sa0 left=party and	24
k:sa0 left=party for	-15
k:sa0 left=party of	-31
k:sa0 left=party on	51
k:sa0 left=party v buy	-16
k:sa0 left=v buy	-25
k:sa0 left=with	-14
k:sa0 left=word	13
k:sa0 right=)	36
k:sa0 right=,	15
k:sa0 right=.	10
k:sa0 right=;	-18
k:sa0 right=and	-28
k:sa0 right=at	6
k:sa0 right=be	-8
k:sa0 right=duty	-33
k:sa0 right=has	-16
k:sa0 right=in	34
k:sa0 right=modal	28
k:sa0 right=number	-20
k:sa0 right=of	-13
k:sa0 right=on	-15
k:sa0 right=sender	11
k:sa0 right=v bear	-14
k:sa0 right=v stay	-28
k:sa0 stop	-24
k:sa0 whose=by	-22
k:sa0 whose=nobody	-7
k:sa0 whose=on	37
k:sa0 whose=other	-12
k:sa00 ,>word	-15
k:sa00 1	14
k:sa00 2	-8
k:sa00 4	-17
k:sa00 8	27
k:sa00 far	-22
k:sa00 on>,	9
k:sa00 on>.	21
k:sa00 on>and	-11
k:sa00 on>from	21
k:sa00 on>of	-6
k:sa00 on>word	18
k:sa00 party of>.	-13
k:sa00 party on>,	13
k:sa00 party on>in	32
k:sa00 party on>word	34
k:sa00 party v buy>.	-15
k:sa00 whose=by	-20
k:sa00 whose=on	26
k:sa00 whose=other	-8
k:sa01	-14
k:sa01 16	-24
k:sa01 8	7
k:sa01 whose=nobody	-46
k:sa01 whose=other	-7
k:sa02	14
k:sa02 16	20
k:sa02 8	-9
k:sa02 whose=nobody	15
k:sa1 left=and	-12
k:sa1 left=for	-22
k:sa1 left=on	-13
k:sa1 left=party and	-14
k:sa1 left=party of	-6
k:sa1 left=party on	8
k:sa1 left=word	24
k:sa1 right=,	-34
k:sa1 right=.	-8
k:sa1 right=be	-10
k:sa1 right=duty	-10
k:sa1 right=modal	-18
k:sa1 right=v bear	-6
k:sa1 right=word	28
k:sa1 stop	-17
k:sa1 whose=by	-12
k:sa1 whose=nobody	-27
k:sa1 whose=on	31
k:sa1 whose=other	-26
k:sa10 8	-14
k:sa10 far	-18
k:sa10 for>.	-17
k:sa10 on>,	-14
k:sa10 on>word	-11
k:sa10 party on>,	-11
k:sa10 party on>word	33
k:sa10 whose=by	-8
k:sa10 whose=nobody	-21
k:sa10 whose=on	38
k:sa10 whose=other	-20
k:sa11	-47
k:sa11 16	-32
k:sa11 8	-7
k:sa11 whose=nobody	-31
k:sa11 whose=on	-11
k:sa12	8
k:sa12 16	12
k:sa12 on>,	-8
k:sa12 on>.	-15
k:sa12 whose=nobody	8
k:sa2 left=on	-35
k:sa2 right=,	-9
k:sa2 right=.	-45
k:sa2 stop	-29
k:sa2 whose=nobody	-54
k:sa2 whose=other	-8
k:sa20	-37
k:sa20 16	-15
k:sa20 8	-8
k:sa20 far	-14
k:sa20 on>.	-16
k:sa20 whose=nobody	-29
k:sa20 whose=other	-8
k:sa21	-23
k:sa21 16	-20
k:sa21 whose=nobody	-22
k:sa22	-7
k:sb0 left=:	22
k:sb0 left=@	-22
k:sb0 left=and	31
k:sb0 left=edge	70
k:sb0 left=in	-38
k:sb0 left=number	31
k:sb0 left=of	-35
k:sb0 left=on	-35
k:sb0 left=party ,	36
k:sb0 left=party edge	31
k:sb0 left=party for	15
k:sb0 left=party of	-26
k:sb0 left=party on	-55
k:sb0 left=party word	-15
k:sb0 left=to	13
k:sb0 left=v impose	-58
k:sb0 left=v sell	10
k:sb0 left=—	26
k:sb0 right=(	51
k:sb0 right=,	44
k:sb0 right=;	13
k:sb0 right=agent	-19
k:sb0 right=and	-62
k:sb0 right=at	15
k:sb0 right=duty	-41
k:sb0 right=from	-7
k:sb0 right=in	-33
k:sb0 right=into	20
k:sb0 right=modal	41
k:sb0 right=number	-15
k:sb0 right=of	22
k:sb0 right=sender	6
k:sb0 right=that	10
k:sb0 right=to	14
k:sb0 right=v bear	9
k:sb0 right=v impose	-14
k:sb0 right=v stay	27
k:sb0 right=v up	20
k:sb0 right=word	-10
k:sb0 stop	9
k:sb0 whose=by	-44
k:sb0 whose=nobody	27
k:sb0 whose=on	42
k:sb0 whose=other	-74
k:sb00	32
k:sb00 1	12
k:sb00 16	-25
k:sb00 2	27
k:sb00 4	28
k:sb00 8	22
k:sb00 @>:	-13
k:sb00 and>,	-6
k:sb00 and>:	-24
k:sb00 and>be	11
k:sb00 and>of	-12
k:sb00 edge>(	44
k:sb00 edge>,	73
k:sb00 edge>be	38
k:sb00 edge>duty	-18
k:sb00 edge>that	18
k:sb00 far	-32
k:sb00 for>:	-16
k:sb00 for>that	40
k:sb00 for>word	13
k:sb00 in>,	-32
k:sb00 of>,	14
k:sb00 on>:	-15
k:sb00 on>and	-30
k:sb00 on>in	-18
k:sb00 on>word	-9
k:sb00 party edge>,	18
k:sb00 party edge>:	8
k:sb00 party for>,	13
k:sb00 party of>,	-15
k:sb00 party on>,	-11
k:sb00 party on>:	10
k:sb00 party on>and	-31
k:sb00 party on>in	-22
k:sb00 party on>word	-16
k:sb00 to>,	24
k:sb00 v impose>duty	-15
k:sb00 whose=by	-37
k:sb00 whose=nobody	35
k:sb00 whose=on	40
k:sb00 whose=other	-69
k:sb01	8
k:sb01 4	20
k:sb01 8	-21
k:sb01 edge>:	-31
k:sb01 edge>and	-7
k:sb01 far	14
k:sb01 party on>and	15
k:sb01 whose=by	-7
k:sb01 whose=nobody	8
k:sb01 whose=on	9
k:sb02	-55
k:sb02 ,>,	-9
k:sb02 16	-27
k:sb02 8	-32
k:sb02 whose=nobody	-51
k:sb1 left=:	-16
k:sb1 left=and	44
k:sb1 left=edge	21
k:sb1 left=for	14
k:sb1 left=in	-11
k:sb1 left=number	20
k:sb1 left=of	-7
k:sb1 left=party ,	6
k:sb1 left=party and	22
k:sb1 left=party edge	-18
k:sb1 left=party of	-14
k:sb1 left=party on	-48
k:sb1 left=word	-23
k:sb1 right=(	-15
k:sb1 right=,	-7
k:sb1 right=:	41
k:sb1 right=and	-21
k:sb1 right=at	-6
k:sb1 right=duty	-7
k:sb1 right=from	-6
k:sb1 right=into	27
k:sb1 right=modal	11
k:sb1 right=number	-13
k:sb1 right=of	24
k:sb1 right=sender	20
k:sb1 right=that	14
k:sb1 right=to	12
k:sb1 right=v bear	-35
k:sb1 right=v stay	11
k:sb1 right=v up	-37
k:sb1 right=word	-22
k:sb1 stop	23
k:sb1 whose=on	-24
k:sb1 whose=other	-21
k:sb10	10
k:sb10 16	-9
k:sb10 4	-43
k:sb10 8	61
k:sb10 and>,	26
k:sb10 edge>,	24
k:sb10 edge>:	10
k:sb10 edge>from	-12
k:sb10 edge>modal	10
k:sb10 edge>word	16
k:sb10 for>,	9
k:sb10 for>:	17
k:sb10 for>that	13
k:sb10 party edge>,	45
k:sb10 party edge>be	-19
k:sb10 party edge>v bear	29
k:sb10 party on>,	-43
k:sb10 party on>be	16
k:sb10 party on>to	6
k:sb10 whose=nobody	32
k:sb10 whose=on	-18
k:sb10 whose=other	-11
k:sb10 word>of	16
k:sb11	-41
k:sb11 16	-18
k:sb11 4	-8
k:sb11 8	-45
k:sb11 edge>:	15
k:sb11 far	20
k:sb11 party edge>v bear	-14
k:sb11 whose=nobody	-28
k:sb11 whose=on	-11
k:sb11 whose=other	-13
k:sb12	-29
k:sb12 16	-16
k:sb12 far	-16
k:sb12 whose=nobody	-29
k:sb2 left=and	30
k:sb2 left=edge	17
k:sb2 left=for	35
k:sb2 left=party edge	7
k:sb2 left=party on	-43
k:sb2 left=party word	-17
k:sb2 left=word	-14
k:sb2 right=:	27
k:sb2 right=be	-23
k:sb2 right=into	-31
k:sb2 right=modal	-36
k:sb2 right=v bear	24
k:sb2 right=v up	-9
k:sb2 right=word	34
k:sb2 stop	-8
k:sb2 whose=by	-18
k:sb2 whose=nobody	14
k:sb2 whose=other	14
k:sb20	27
k:sb20 16	6
k:sb20 8	38
k:sb20 edge>:	17
k:sb20 edge>from	22
k:sb20 whose=nobody	29
k:sb21	-21
k:sb21 16	-17
k:sb21 party on>from	-24
k:sb21 whose=by	-15
k:sb21 whose=nobody	-7
k:sb21 whose=on	-8
k:sb22 16	13
k:sb22 far	-16
k:subject pb0	38
k:subject pb2	11
k:there otherwise	-7
k:there tail	-22
k:there whole	-32
k:turn false	-55
k:turn false part	-30
k:turn true	46
k:turn true part	7
known false 0	-89
known false 1	-142
known false 2	-50
known false 3	-45
known kind 0	22
known true 0	48
known true 1	25
known true 2	27
last kin other	-54
last kin other far	6
last kin other here 	-32
last kin other here other part	-28
last kin other here while	-31
last kin other next sentence	-33
last kin other paragraph	7
last kin pair	-67
last kin pair far	8
last kin pair here 	-7
last kin pair here and	-29
last kin pair here from	-17
last kin pair here other part	-69
last kin pair here same part	-64
last kin pair here to	-15
last kin pair here while	-28
last kin pair next sentence	20
last kin pair paragraph	31
last kin turned	-120
last kin turned far	-48
last kin turned here 	-34
last kin turned here other part	-20
last kin turned next sentence	-33
last none other	-51
last none other far	12
last none other here 	-51
last none other here other part	-22
last none other here same part	-22
last none other next sentence	-36
last none other paragraph	-25
last none pair	-52
last none pair far	8
last none pair here 	-23
last none pair here ,	-26
last none pair here , down from	-14
last none pair here and	-18
last none pair here from	-11
last none pair here or	-28
last none pair here other part	-11
last none pair here same part	15
last none pair here to	-59
last none pair next sentence	9
last none pair paragraph	-11
last none turned	-66
last none turned far	27
last none turned here 	-53
last none turned here and	-69
last none turned here other part	-46
last none turned here while	-31
last none turned paragraph	-11
last other other	-20
last other other far	-8
last other other here 	27
last other other next sentence	-36
last other other paragraph	-31
last other pair	6
last other pair far	24
last other pair here 	-21
last other pair here ,	19
last other pair here , not	-13
last other pair here and	42
last other pair here and the	19
last other pair here instead of	-11
last other pair here other part	31
last other pair here same part	29
last other pair here to	-46
last other turned	54
last other turned here 	23
last other turned here and	40
last other turned here and the	16
last other turned here other part	25
last other turned here same part	25
last other turned here while	16
last same other	67
last same other far	-39
last same other here 	18
last same other here other part	36
last same other here while	53
last same other next sentence	75
last same other paragraph	32
last same pair	56
last same pair far	-26
last same pair here 	53
last same pair here ,	-31
last same pair here , and	26
last same pair here , down from	14
last same pair here , not	13
last same pair here and the	-35
last same pair here from	26
last same pair here instead of	27
last same pair here now,	-27
last same pair here other part	-9
last same pair here to	74
last same pair here while	-12
last same pair next sentence	-14
last same pair paragraph	10
last same turned	-42
last same turned here 	31
last same turned here and	-17
last same turned here other part	-38
last same turned here same part	-18
last same turned here while	-18
last same turned next sentence	-25
level kin	-114
level other	-49
level same	84
longest	-16
mod goods 1	-8
mod goods 2	-16
mod goods 3	16
mod verb 1	-59
mod word 1	-6
mod word 2	11
mod word 3	62
mod=advanced	64
mod=agricultural	-7
mod=aircraft	-19
mod=aluminium	28
mod=boeing	-13
mod=bought	-26
mod=canned	28
mod=canola	-10
mod=car	-7
mod=cashew	56
mod=ceylon	-86
mod=cocoa	53
mod=coconut	23
mod=coffee	-20
mod=coking	-7
mod=copper	49
mod=cotton	7
mod=critical	-8
mod=crude	12
mod=cut	26
mod=dairy	-33
mod=earth	-9
mod=electric	41
mod=energy	-7
mod=farm	23
mod=fish	-19
mod=fishing	-10
mod=forced	-34
mod=frozen	-10
mod=garden	24
mod=gold	14
mod=grain	-9
mod=heavy	-34
mod=industrial	-7
mod=jute	13
mod=liquefied	-7
mod=maize	19
mod=maple	-18
mod=mention	-9
mod=milk	-10
mod=motor	32
mod=national	-8
mod=nickel	-10
mod=olive	29
mod=palm	36
mod=paper	33
mod=patented	86
mod=phosphate	10
mod=rare	-41
mod=refined	32
mod=rice	-28
mod=roasted	17
mod=seed	-24
mod=shea	30
mod=ship	-16
mod=ship-to-shore	25
mod=small	13
mod=so-called	-14
mod=sold	-33
mod=steel	10
mod=sunflower	12
mod=tea	-21
mod=tinned	-38
mod=tuna	-9
mod=washing	17
mod=wheat	-8
mod=whole	-49
more back in paragraph no	15
more back no	-35
more back object	-32
more back subject	-30
never whole	-72
none	15
none US	77
none US and CN	65
none US and CN direct	8
none US and CN here	24
none US and CN here 0 part 0	40
none US and CN here 1 part 0	39
none US and CN here 1 part 1	14
none US and CN here 2 part 2	-6
none US and CN last none far	-39
none US and CN last none here 	-19
none US and CN last none here ,	13
none US and CN last none here , down from	13
none US and CN last none here and	10
none US and CN last none here from	8
none US and CN last none here or	24
none US and CN last none here other part	-11
none US and CN last none here same part	-14
none US and CN last none here to	31
none US and CN last none next sentence	-36
none US and CN last some far	52
none US and CN last some here and	-16
none US and CN last some here and the	25
none US and CN last some here same part	46
none US and CN last some paragraph	-18
none US and CN nowhere	40
none US and CN part	24
none US and CN said no none here	19
none US and CN said no some here	28
none US and CN said object none here	19
none US and CN said object some here	21
none US and CN said own none here	47
none US and CN said subject some here	29
none US here	20
none US here 0 part 0	46
none US here 1 part 1	12
none US here 2 part 0	30
none US here 2 part 1	11
none US here 2 part 2	-33
none US last none here 	38
none US last none here ,	13
none US last none here other part	31
none US last none paragraph	50
none US last some far	-12
none US last some here 	-20
none US last some here other part	-11
none US last some here same part	-14
none US last some here to	-13
none US last some here while	-23
none US last some next sentence	-12
none US last some paragraph	-21
none US nowhere	46
none US on all direct	-49
none US on all here	-18
none US on all here 0 part 0	7
none US on all here 1 part 0	-13
none US on all here 1 part 1	-16
none US on all here 2 part 0	-17
none US on all here 2 part 1	-13
none US on all here 2 part 2	-26
none US on all last none far	-71
none US on all last none here other part	-14
none US on all last none next sentence	-20
none US on all last none paragraph	-11
none US on all last some far	38
none US on all last some here other part	14
none US on all last some here same part	-9
none US on all nowhere	7
none US on all part	-10
none US on all said no none here	21
none US on all said no some here	-39
none US on all said object some here	-29
none US on all said own none here	-23
none US on all said subject some here	9
none US said no none here	51
none US said no some here	15
none US said object none here	-8
none US said own none here	-24
none US said own some here	24
none US said subject none here	28
none US said subject some here	-28
none again false	10
none again true	11
none all	58
none all in sentence	43
none at large	110
none close %	31
none close ,	-6
none close :	-29
none close ;	24
none close and	-52
none close be	18
none close edge	-12
none close false 1	36
none close false 16	22
none close false 2	15
none close false 4	-24
none close false 8	-19
none close for	44
none close in	6
none close level	-16
none close number	-20
none close of	-79
none close on	-35
none close over	8
none close party ,	-11
none close party :	-23
none close party ;	-15
none close party and	-31
none close party edge	50
none close party for	-13
none close party of	24
none close party on	-28
none close party over	22
none close party word	20
none close that	20
none close true 1	-58
none close true 16	-14
none close true 2	-36
none close true 8	40
none close v buy	-14
none close v impose	-21
none close v say	20
none close v sell	16
none close which	-6
none direct	-14
none heads 1	-21
none heads 3	6
none heads 5	7
none heads many	10
none here 0	30
none here 2	-15
none l about	8
none l additional	28
none l and	-15
none l announced	27
none l another	36
none l are	13
none l as	30
none l ask	15
none l asks	6
none l at	-7
none l back	22
none l be	6
none l by	-41
none l carry	-13
none l cars	-13
none l charge	-16
none l charges	-29
none l china	-13
none l cost	16
none l enter	33
none l enters	-7
none l exceed	-46
none l extra	22
none l face	-9
none l flat	10
none l for	29
none l from	6
none l general	25
none l gets	13
none l got	19
none l had	22
none l has	8
none l have	15
none l is	-10
none l it	-23
none l its	-33
none l japan	18
none l keep	8
none l keeps	66
none l meet	10
none l not	-8
none l of	38
none l offered	34
none l offers	8
none l old	-25
none l on	-12
none l ordinary	-56
none l other	20
none l owe	-20
none l pay	-34
none l pays	-21
none l plus	-15
none l present	17
none l put	19
none l puts	-12
none l reach	-26
none l reached	24
none l remaining	25
none l same	-39
none l says	-12
none l still	-22
none l suspended	29
none l take	-15
none l taken	-15
none l takes	-32
none l than	-42
none l that	12
none l the	69
none l their	-18
none l them	-11
none l then	-7
none l took	-16
none l union	-23
none l was	-9
none l were	-30
none l with	40
none last other other	-12
none last other other far	37
none last other other here 	-38
none last other other here other part	-22
none last other other here while	-31
none last other other next sentence	-28
none last other other paragraph	-9
none last other pair	-43
none last other pair here 	-38
none last other pair here ,	18
none last other pair here , and	-24
none last other pair here and	-46
none last other pair here and the	23
none last other pair here from	-13
none last other pair here instead of	-14
none last other pair here now,	34
none last other pair here other part	10
none last other pair here same part	18
none last other pair here to	-48
none last other pair here while	26
none last other pair next sentence	11
none last other pair paragraph	-47
none last other turned	-33
none last other turned far	10
none last other turned here 	-63
none last other turned here and	-63
none last other turned here and the	-22
none last other turned here same part	-32
none last other turned here while	-10
none last other turned next sentence	23
none last other turned paragraph	6
none last same other	51
none last same other far	-16
none last same other here 	42
none last same other here other part	21
none last same other here same part	20
none last same other next sentence	36
none last same other paragraph	22
none last same pair	46
none last same pair far	-10
none last same pair here 	20
none last same pair here ,	24
none last same pair here , down from	13
none last same pair here and	15
none last same pair here from	10
none last same pair here or	24
none last same pair here other part	10
none last same pair here same part	-15
none last same pair here to	50
none last same pair next sentence	-12
none last same pair paragraph	11
none last same turned	73
none last same turned far	-34
none last same turned here 	48
none last same turned here and	64
none last same turned here other part	44
none last same turned here while	26
none last same turned paragraph	11
none on all	-35
none others direct	-8
none others here	-40
none others here 0 part 0	-40
none others here 1 part 0	-41
none others here 1 part 1	-20
none others here 2 part 0	-20
none others here 2 part 1	-6
none others here 2 part 2	17
none others last none far	40
none others last none here 	73
none others last none here and	66
none others last none here other part	57
none others last none here to	22
none others last none next sentence	72
none others last some far	-7
none others last some here 	-86
none others last some here ,	7
none others last some here and	-72
none others last some here and the	-25
none others last some here now,	34
none others last some here same part	-34
none others last some here to	-17
none others last some here while	26
none others last some next sentence	12
none others last some paragraph	-16
none others nowhere	-40
none others part	-23
none others said no none here	-24
none others said no some here	-55
none others said object none here	-15
none others said object some here	37
none others said own none here	6
none others said own some here	-14
none others said subject none here	-31
none others said subject some here	-31
none pair all 1	28
none pair all 2	16
none pair all 3	28
none pair first other	8
none pair first same	-8
none pair last other far	-8
none pair last other here 	-40
none pair last other here ,	9
none pair last other here , and	-24
none pair last other here and the	15
none pair last other here from	-13
none pair last other here instead of	-14
none pair last other here now,	34
none pair last other here other part	13
none pair last other here same part	6
none pair last other here to	-48
none pair last other here while	22
none pair last other paragraph	-43
none pair last same here 	28
none pair last same here ,	24
none pair last same here , down from	13
none pair last same here and	22
none pair last same here from	10
none pair last same here or	24
none pair last same here same part	-7
none pair last same here to	50
none pair last same here while	-12
none pair new	20
none pair none 2	13
none pair none 3	-10
none pair some 3	-71
none part 0	25
none part 2	-22
none q1 1	13
none q1 2	18
none q2 1	13
none q2 2	32
none r ad	11
none r after	-41
none r again	9
none r against	-11
none r all	11
none r altogether	-26
none r and	-22
none r applies	-23
none r are	28
none r as	-13
none r before	-29
none r both	9
none r but	-14
none r charged	21
none r china	18
none r come	-11
none r comes	6
none r continues	26
none r down	18
none r during	-7
none r duty	-28
none r each	31
none r effective	12
none r ends	8
none r entry	-10
none r ever	18
none r fentanyl	13
none r for	54
none r for a	32
none r for china	14
none r for fentanyl	21
none r for forced	16
none r for good	43
none r for goods	-20
none r for japan	10
none r for most	18
none r for now	19
none r goes	-7
none r had	19
none r has	37
none r he	16
none r i	-8
none r if	-60
none r india	13
none r instead	-12
none r is	9
none r its	-28
none r japan	6
none r last	-11
none r more	6
none r no	-15
none r not	26
none r now	-10
none r of	6
none r of april	19
none r of it	24
none r of section	32
none r of the	-15
none r of undefined	8
none r of which	-40
none r off	-11
none r on	26
none r on a	-6
none r on account	61
none r on all	62
none r on american	-18
none r on argentine	-7
none r on august	7
none r on both	-21
none r on cars	-18
none r on certain	14
none r on chicken	-17
none r on china	12
none r on chinese	-6
none r on coal	-15
none r on crude	-15
none r on each	27
none r on egyptian	-6
none r on every	30
none r on everything	85
none r on friday	22
none r on goods	33
none r on it	-20
none r on its	-30
none r on monday	-28
none r on more	8
none r on most	23
none r on new	-9
none r on our	-34
none r on ship	-26
none r on soybeans	-31
none r on steel	-42
none r on swiss	7
none r on tea	22
none r on their	-15
none r on them	-13
none r on those	-38
none r on top	41
none r on tuesday	-13
none r on u	-9
none r on undefined	-26
none r on wednesday	-17
none r on what	14
none r on wine	-6
none r or	44
none r ordinary	-18
none r over	37
none r plus	-22
none r rate	21
none r reciprocal	7
none r remains	9
none r runs	18
none r says	-10
none r since	-54
none r sleep	18
none r so	15
none r stays	12
none r surcharge	34
none r suspended	18
none r tariffs	20
none r tax	24
none r that	88
none r then	13
none r there	-6
none r they	6
none r this	-17
none r till	-8
none r to	18
none r today	-15
none r together	31
none r tomorrow	38
none r under	-13
none r until	17
none r up	-6
none r vietnam	12
none r was	-12
none r we	12
none r were	18
none r whatever	11
none r where	-15
none r which	41
none r while	8
none r will	-20
none r with	-37
none r within	-25
none r would	30
none said no	14
none said object	8
none said own	14
none said subject	-14
none top 1	9
none top 2	15
none top 4	-18
none top 5	21
none value other	-50
none value same	63
none w above	11
none w accord	33
none w added	-18
none w addition	-8
none w additional	20
none w adds	-7
none w after	10
none w afterwards	17
none w again	40
none w against	10
none w agreement	39
none w aires	-20
none w algeria	-23
none w algerian	-8
none w allows	9
none w almost	-9
none w alone	-22
none w along	-29
none w already	-21
none w also	45
none w altogether	-27
none w america	13
none w american	11
none w americans	12
none w among	7
none w amounts	22
none w angola	29
none w announced	21
none w another	6
none w answer	6
none w answers	-7
none w anything	16
none w applied	-7
none w applies	-23
none w apply	20
none w april	57
none w argentina	9
none w argentine	-13
none w article	18
none w articles	43
none w asked	24
none w asking	25
none w asks	30
none w association	26
none w august	23
none w australia	-28
none w autumn	-14
none w away	-22
none w back	38
none w bangladesh	7
none w bear	-10
none w because	-20
none w becomes	-6
none w been	18
none w before	-20
none w began	12
none w begin	-9
none w beijing	-12
none w being	28
none w belgium	-9
none w below	28
none w besides	-16
none w between	6
none w bill	-16
none w billion	18
none w bolivia	24
none w both	65
none w brazilian	-17
none w bring	11
none w britain	15
none w british	23
none w brought	9
none w buenos	-20
none w bulgarian	25
none w buyers	32
none w called	29
none w came	-9
none w canada	-24
none w carries	-20
none w carry	-27
none w ceiling	10
none w charge	14
none w charged	29
none w charging	-27
none w chile	39
none w chinese	91
none w climbed	23
none w close	14
none w collect	-14
none w collected	8
none w colombia	-10
none w colombian	12
none w colombo	25
none w comes	12
none w concluded	20
none w continue	-6
none w continues	13
none w cost	9
none w could	-23
none w council	-14
none w countries	71
none w country	-22
none w court	21
none w currently	7
none w customs	8
none w cuts	-25
none w date	-22
none w days	30
none w deal	45
none w december	-19
none w decree	-22
none w denmark	30
none w does	23
none w dominican	-13
none w door	-10
none w double	10
none w doubled	-9
none w drop	-17
none w drops	38
none w during	-42
none w duties	-39
none w duty	-19
none w duty-free	13
none w each	61
none w earlier	-23
none w egypt	10
none w egyptian	-28
none w eight	-36
none w eighteen	-37
none w eleven	-32
none w else	9
none w emergency	13
none w ends	10
none w enter	31
none w entered	-28
none w enters	29
none w entry	-7
none w estonian	-19
none w europe	25
none w european	9
none w event	13
none w ever	9
none w every	35
none w everybody	11
none w everyone	28
none w everything	57
none w everywhere	-22
none w exceed	-46
none w expect	-6
none w expected	-35
none w export	-15
none w exporters	15
none w extra	31
none w faced	-25
none w faces	8
none w fall	-28
none w february	17
none w fell	-17
none w fentanyl	95
none w fifteen	10
none w figure	7
none w finance	-10
none w finland	-16
none w finnish	9
none w first	16
none w five	35
none w flat	10
none w follow	21
none w forced	34
none w foreign	-23
none w forty	39
none w forty-five	-21
none w four	-21
none w fourteen	-20
none w framework	9
none w free	-21
none w french	-22
none w friday	37
none w full	-12
none w further	26
none w general	94
none w gets	27
none w getting	17
none w ghana	10
none w given	-16
none w goes	21
none w going	-21
none w good	10
none w goods	95
none w government	-34
none w governments	41
none w greece	-9
none w greek	21
none w half	-16
none w halves	11
none w have	14
none w held	17
none w here	14
none w high	10
none w hold	10
none w holds	20
none w hundred	-12
none w hungary	-7
none w iceland	-11
none w import	18
none w imported	-9
none w importer	39
none w importers	22
none w imports	19
none w impose	10
none w including	37
none w india	68
none w indian	20
none w indonesia	7
none w indonesian	27
none w instead	-30
none w into	-23
none w introduced	-9
none w israel	-11
none w italian	-6
none w january	-19
none w japanese	22
none w jordan	-17
none w july	-12
none w june	-17
none w just	7
none w keep	-10
none w keeps	38
none w kenya	-21
none w kenyan	-16
none w kept	-6
none w kingdom	-44
none w korea	-15
none w korean	-37
none w labor	42
none w laid	19
none w lanka	-28
none w largest	26
none w later	18
none w leave	21
none w leaves	23
none w lebanon	-7
none w left	-24
none w lets	17
none w levied	-15
none w levy	56
none w lifted	-23
none w lifts	-42
none w like	30
none w likewise	-14
none w linked	19
none w lists	16
none w long	29
none w longer	21
none w lower	30
none w lowered	-11
none w make	-38
none w makes	-17
none w malaysia	-9
none w march	-27
none w means	-25
none w meantime	27
none w meanwhile	6
none w meet	11
none w mexican	-21
none w mexico	29
none w midnight	-22
none w ministry	-29
none w minute	27
none w minutes	-9
none w monday	-32
none w montevideo	11
none w more	-31
none w morning	-24
none w moroccan	-17
none w mozambique	22
none w much	-11
none w nearly	13
none w netherlands	-14
none w never	10
none w next	-21
none w nigeria	25
none w nigerian	39
none w night	9
none w nine	-21
none w nineteen	16
none w nobody	-25
none w none	40
none w norway	9
none w norwegian	10
none w nothing	-11
none w nought	16
none w november	8
none w numbers	27
none w october	-14
none w offered	15
none w offers	8
none w older	32
none w oman	17
none w omani	-8
none w once	-51
none w ones	-11
none w only	-29
none w ordered	17
none w ordinary	-56
none w other	35
none w others	-13
none w otherwise	-16
none w ottawa	-9
none w outside	15
none w over	27
none w pact	-24
none w pakistan	34
none w paraguayan	-11
none w parliament	-10
none w part	-21
none w partners	21
none w parts	-16
none w pass	-11
none w past	7
none w pause	15
none w pays	7
none w penalty	36
none w percentage	30
none w permanent	30
none w peru	13
none w peruvian	-6
none w philippine	47
none w philippines	47
none w place	62
none w plus	21
none w point	7
none w points	109
none w poland	-26
none w port	10
none w portuguese	21
none w post	-6
none w prepared	-19
none w president	6
none w press	-9
none w proclamation	23
none w product	11
none w products	29
none w promised	-27
none w proposed	-12
none w provides	10
none w purchases	23
none w puts	-20
none w quota	-12
none w raised	-31
none w raises	16
none w rate	52
none w rather	-8
none w reach	-27
none w reached	24
none w read	-12
none w reason	25
none w reciprocal	12
none w reduction	35
none w regional	22
none w remain	-23
none w remaining	23
none w replace	12
none w republic	-15
none w respectively	16
none w rest	-8
none w retained	18
none w return	14
none w returns	-7
none w rise	-31
none w rises	-19
none w rkiye	-18
none w romania	14
none w runs	-20
none w russian	91
none w sales	-23
none w same	-46
none w saturday	-22
none w says	64
none w second	41
none w secretary	24
none w sells	22
none w senate	19
none w seoul	-17
none w september	-47
none w sets	-15
none w settle	21
none w seven	-18
none w seventeen	-18
none w shall	-38
none w ships	-7
none w should	-32
none w side	16
none w sides	6
none w signed	11
none w sixty	11
none w slap	-7
none w slapped	34
none w sleep	13
none w slovak	-10
none w sold	-9
none w some	14
none w south	-16
none w special	-29
none w spoke	-31
none w stands	-22
none w standstill	-11
none w start	-41
none w states	59
none w stay	-26
none w stays	21
none w still	-25
none w stood	-9
none w stopped	-33
none w stuff	9
none w subject	13
none w such	-18
none w summer	44
none w sunday	-14
none w supreme	14
none w surcharge	119
none w suspend	-9
none w suspended	60
none w suspension	-9
none w swiss	-14
none w taiwan	12
none w taken	-15
none w talk	-6
none w tariff	54
none w tariffs	56
none w tenth	-18
none w term	16
none w thai	-10
none w thailand	-25
none w than	-30
none w that	41
none w theirs	-25
none w them	-23
none w then	-27
none w there	17
none w therefore	-17
none w these	-7
none w they	-49
none w things	-18
none w thirteen	-75
none w thirty	-50
none w thirty-five	-21
none w thirty-four	8
none w thirty-seven	-19
none w thirty-three	13
none w this	-33
none w those	19
none w threat	13
none w threatened	15
none w threatens	28
none w three	-12
none w through	36
none w throughout	-18
none w thursday	43
none w thus	-13
none w till	-23
none w time	-27
none w today	-10
none w together	11
none w togo	-21
none w told	17
none w tomorrow	44
none w took	-17
none w total	12
none w trade	8
none w truce	-51
none w trump	43
none w tunisia	-16
none w tunisian	-8
none w turkey	30
none w turkish	-43
none w twelve	-33
none w twenty	47
none w twenty-five	20
none w twenty-four	38
none w twenty-one	-13
none w twenty-seven	-13
none w twenty-six	-25
none w twenty-two	-7
none w ugandan	-11
none w united	-19
none w upon	13
none w uruguay	20
none w uruguayan	-8
none w used	-19
none w value	-50
none w vietnam	61
none w wants	53
none w washington	26
none w week	-21
none w went	-8
none w were	52
none w what	37
none w whatever	21
none w when	32
none w whether	-9
none w while	-22
none w whole	-8
none w with	28
none w without	-17
none w worldwide	18
none w worst	22
none w wrong	-11
none w wrote	14
none w year	-15
none w years	12
none w yesterday	6
none w your	-15
none w zambia	43
none w zambian	-13
none w zealand	-25
none w zero	35
of by	-158
of by alone	-147
of nobody	-18
of on	47
of on alone	39
of other alone	8
of the other way	-117
only of the text	20
others 1 back	-7
others 1 back in paragraph object	9
others 1 back in paragraph own	-13
others 1 back in paragraph subject	19
others 1 back no	-27
others 1 back subject	30
others 2 back	8
others 2 back in paragraph	19
others 2 back in paragraph no	17
others 2 back in paragraph subject	17
others 2 back no	18
others 2 back object	10
others 2 back own	-28
others after	-45
others after no	-24
others after object	-17
others after own	-23
others after subject	-17
others before in part	24
others before in part no	11
others before in part own	10
others before in sentence	-12
others before in sentence no	-13
others before in sentence object	-6
others behind in part	17
others behind in part no	7
others behind in part object	-39
others behind in part own	54
others behind in sentence	-11
others behind in sentence no	-23
others behind in sentence own	27
others more back	-14
others more back in paragraph	-26
others more back in paragraph no	-31
others more back in paragraph subject	8
others more back object	-28
others more back own	-15
pair all 1	67
pair all 2	28
pair all 3	103
pair first kin	-40
pair first other	-27
pair first same	34
pair last kin here 	-37
pair last kin here and	-46
pair last kin here and the	-7
pair last kin here from	-17
pair last kin here other part	-62
pair last kin here same part	-60
pair last kin here to	-15
pair last kin here while	-17
pair last kin paragraph	8
pair last none here 	-31
pair last none here ,	-26
pair last none here , down from	-14
pair last none here and	-27
pair last none here from	-11
pair last none here or	-28
pair last none here same part	6
pair last none here to	-59
pair last none here while	12
pair last other far	-18
pair last other here 	-64
pair last other here ,	10
pair last other here , not	-13
pair last other here and	-11
pair last other here and the	7
pair last other here instead of	-11
pair last other here other part	20
pair last other here same part	11
pair last other here to	-46
pair last other here while	-18
pair last other next sentence	-54
pair last other paragraph	-7
pair last same far	23
pair last same here 	84
pair last same here ,	-21
pair last same here , and	26
pair last same here , down from	14
pair last same here , not	13
pair last same here and	35
pair last same here and the	-16
pair last same here from	26
pair last same here instead of	27
pair last same here now,	-27
pair last same here same part	24
pair last same here to	74
pair last same next sentence	35
pair last same paragraph	34
pair new	-13
pair none 1	-110
pair none 2	-61
pair none 3	-49
pair some 2	10
pair some 3	15
plural	13
plural far	-45
plural otherwise	19
plural right="	-40
plural right='	-29
plural right=(	35
plural right=,	31
plural right=.	51
plural right=:	-37
plural right=;	40
plural right=?	57
plural right=and	-34
plural right=as	-6
plural right=at	-7
plural right=be	28
plural right=by	-54
plural right=edge	-20
plural right=for	-10
plural right=from	-7
plural right=had	-33
plural right=has	34
plural right=have	10
plural right=in	26
plural right=modal	14
plural right=of	10
plural right=that	37
plural right=v bear	-35
plural right=v begin	-25
plural right=v end	-7
plural right=v impose	13
plural right=v stay	13
plural right=v up	-15
plural right=with	-15
plural right=word	-15
plural right=—	-28
plural so	28
plural too	-52
rank 0	18
rank 1	-22
rank 2	-13
rank 3	-29
row	14
rule:none	34
rule:none rule false	-106
rule:none rule true	-53
rule:other	-75
rule:same	106
short for another	-23
singular far	-18
singular of plural far	15
singular of plural otherwise	-101
singular of plural right=,	-34
singular of plural right=.	-25
singular of plural right=be	-9
singular of plural right=duty	-61
singular of plural right=from	-18
singular of plural right=sender	-24
singular of plural right=that	60
singular of plural right=v bear	18
singular of plural right=word	-11
singular of plural so	-20
singular otherwise	-44
singular right=!	21
singular right="	-12
singular right='s	-25
singular right=(	6
singular right=)	22
singular right=,	-6
singular right=.	16
singular right=:	-58
singular right=?	55
singular right=agent	-48
singular right=and	-21
singular right=as	8
singular right=at	32
singular right=duty	-78
singular right=edge	-9
singular right=from	36
singular right=goods	-9
singular right=had	-15
singular right=has	61
singular right=in	34
singular right=into	15
singular right=level	-27
singular right=modal	6
singular right=number	-16
singular right=of	-85
singular right=or	-12
singular right=sender	-33
singular right=than	-27
singular right=that	16
singular right=to	47
singular right=under	19
singular right=v bear	41
singular right=v down	14
singular right=v impose	-9
singular right=v return	26
singular right=v say	-23
singular right=v sell	-17
singular right=v stay	-11
singular right=with	16
singular right=word	-23
singular so	10
though all	-59
value kin	-71
value none	-63
value other	-42
value same	105
whole 1	-13
whole 2	7
whole 3	18
words 1	-17
words 1 list	-101
words 2	15
words 2 list	-51
words 3	-17
words 3 list	31
words 4	-7
words 4 list	27`;
