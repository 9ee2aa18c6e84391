// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph object	20
1 back in paragraph own	9
1 back in paragraph subject	50
1 back no	-24
1 back own	-19
1 back subject	53
2 back in paragraph no	7
2 back in paragraph own	-8
2 back in paragraph subject	38
2 back no	-12
2 back object	9
2 back own	-70
2 back subject	7
<always>	0
US 1 back	-23
US 1 back in paragraph	44
US 1 back in paragraph no	-6
US 1 back in paragraph object	18
US 1 back in paragraph own	44
US 1 back in paragraph subject	49
US 1 back no	-21
US 1 back own	-29
US 2 back	-28
US 2 back in paragraph	32
US 2 back in paragraph no	15
US 2 back in paragraph subject	33
US 2 back no	-17
US 2 back object	24
US 2 back own	-22
US 2 back subject	-29
US after	-14
US after own	9
US after subject	-38
US and CN 1 back	18
US and CN 1 back in paragraph	10
US and CN 1 back in paragraph no	8
US and CN 1 back in paragraph own	-27
US and CN 1 back in paragraph subject	10
US and CN 1 back no	27
US and CN 1 back own	-11
US and CN 2 back	-41
US and CN 2 back in paragraph	-10
US and CN 2 back in paragraph no	-18
US and CN 2 back in paragraph own	-19
US and CN 2 back in paragraph subject	26
US and CN 2 back no	-47
US and CN 2 back own	-6
US and CN 2 back subject	7
US and CN after own	-19
US and CN after subject	7
US and CN before in part	-31
US and CN before in part no	-27
US and CN before in part own	10
US and CN before in part subject	-20
US and CN before in sentence	-20
US and CN before in sentence no	-14
US and CN before in sentence object	-21
US and CN before in sentence own	26
US and CN before in sentence subject	-36
US and CN behind in part	19
US and CN behind in part no	25
US and CN behind in part own	-10
US and CN behind in sentence	16
US and CN behind in sentence no	33
US and CN behind in sentence own	-9
US and CN behind in sentence subject	-27
US and CN more back	-9
US and CN more back in paragraph	36
US and CN more back in paragraph no	43
US and CN more back in paragraph subject	-15
US and CN more back object	11
US and CN more back subject	-23
US before in part	34
US before in part no	35
US before in part own	-10
US before in sentence no	7
US before in sentence own	-16
US before in sentence subject	23
US behind in part own	6
US behind in part subject	-6
US behind in sentence	-51
US behind in sentence no	-27
US behind in sentence own	-30
US behind in sentence subject	-26
US more back	-33
US more back no	-34
US more back own	19
US more back subject	-27
US on all 1 back	6
US on all 1 back in paragraph no	-22
US on all 2 back	14
US on all 2 back in paragraph	-9
US on all 2 back in paragraph no	-35
US on all 2 back in paragraph subject	-15
US on all 2 back no	21
US on all after	34
US on all after no	36
US on all after object	-10
US on all after subject	8
US on all before in part	15
US on all before in part no	32
US on all before in sentence	39
US on all before in sentence no	23
US on all before in sentence own	12
US on all behind in part	7
US on all behind in part no	11
US on all behind in part own	-6
US on all more back	-18
US on all more back in paragraph	-13
US on all more back in paragraph no	-10
US on all more back no	-12
after no	-13
after object	-40
after own	-42
after subject	-13
always longer	-17
always shorter than text	-24
before in part no	25
before in part object	31
before in part own	12
before in part subject	-20
before in sentence object	7
behind in part no	26
behind in part object	-59
behind in part own	32
behind in sentence no	-15
behind in sentence object	-24
behind in sentence subject	-38
called in another number	18
called longer	12
called otherwise	-40
called shorter	-67
called shortly	110
called shortly here	75
called shortly there	69
called so 0 of 1	24
called so 0 of 2	33
called so 0 of 3	59
called so 0 of 4	-39
called so 1 of 2	-30
called so 1 of 3	-93
called so 1 of 4	26
called so 2 of 3	-19
called so 2 of 4	20
called so 3 of 4	-22
called so first	27
called so first, far	-14
column	82
count 1	-25
count 4	14
direct	57
direct US	6
direct US and CN	33
direct US on all	11
direct others	34
far	-59
form 0 of 1	-18
form 0 of 3	9
form 1 of 3	8
form 1 of 4	-15
form 2 of 3	44
form 4 of 4	-32
in list	-100
in list true	-113
k:0 here	-133
k:2 here	29
k:3 here	32
k:f1 false none	-25
k:f1 first none	11
k:f1 first some	-9
k:f1 last some	-23
k:f1 left=)	16
k:f1 left=,	-10
k:f1 left=:	-18
k:f1 left=and	-52
k:f1 left=edge	-59
k:f1 left=for	-48
k:f1 left=if	-16
k:f1 left=of	9
k:f1 left=on	11
k:f1 left=party :	-14
k:f1 left=party edge	36
k:f1 left=party level	-15
k:f1 left=party of	17
k:f1 left=party on	21
k:f1 left=party word	10
k:f1 left=that	-14
k:f1 left=v bear	-14
k:f1 left=v buy	31
k:f1 left=v impose	-11
k:f1 left=v sell	-18
k:f1 left=word	34
k:f1 left=•	-10
k:f1 none again	-17
k:f1 none whose=by	-39
k:f1 none whose=nobody	-35
k:f1 none whose=on	26
k:f1 none whose=other	22
k:f1 only some	-27
k:f1 some again	-24
k:f1 some whose=by	-36
k:f1 some whose=nobody	-27
k:f1 some whose=on	39
k:f1 some whose=other	-27
k:f1 true none	7
k:f1 true some	-10
k:f1 with level some	18
k:ffar false none	-20
k:ffar first none	-9
k:ffar first some	-24
k:ffar last none	-21
k:ffar last some	-13
k:ffar left=,	-15
k:ffar left=:	-8
k:ffar left=and	-13
k:ffar left=at	-15
k:ffar left=be	-10
k:ffar left=edge	-11
k:ffar left=for	-26
k:ffar left=of	19
k:ffar left=party edge	10
k:ffar left=party number	11
k:ffar left=party of	23
k:ffar left=party v buy	-16
k:ffar left=party word	-8
k:ffar left=that	-11
k:ffar left=v bear	-12
k:ffar left=v buy	-15
k:ffar left=v impose	-9
k:ffar left=v sell	-7
k:ffar left=word	21
k:ffar none again	-37
k:ffar none new	8
k:ffar none whose=by	-18
k:ffar none whose=nobody	-26
k:ffar none whose=other	26
k:ffar only none	-11
k:ffar only some	-25
k:ffar some again	-25
k:ffar some whose=by	-16
k:ffar some whose=nobody	-12
k:ffar some whose=on	17
k:ffar some whose=other	-32
k:ffar true none	7
k:ffar true some	-32
k:ffar with level none	-27
k:ffar with level some	30
k:form list	90
k:form pair	-27
k:form row	-179
k:form tail	-121
k:gap a=,	12
k:gap a=, and	-17
k:gap a=, and the	-14
k:gap a=, on	-17
k:gap a=, the	18
k:gap a=;	-30
k:gap a=and	-7
k:gap a=for	-15
k:gap a=for most	22
k:gap a=for the	-29
k:gap a=in	-29
k:gap a=in the	-8
k:gap a=on	82
k:gap a=on algerian	-23
k:gap a=on argentine	7
k:gap a=on brazilian	6
k:gap a=on canadian	16
k:gap a=on chilean	6
k:gap a=on chinese	34
k:gap a=on egyptian	13
k:gap a=on european	11
k:gap a=on every	-50
k:gap a=on indian	6
k:gap a=on iraqi	-26
k:gap a=on its	25
k:gap a=on japanese	8
k:gap a=on kazakh	24
k:gap a=on most	-38
k:gap a=on our	45
k:gap a=on the	-41
k:gap a=on their	-9
k:gap a=on turkish	27
k:gap a=on vietnamese	6
k:gap a=over russian	-19
k:gap b=	24
k:gap b=(	24
k:gap b=, against	-11
k:gap b=, and	-46
k:gap b=, at	83
k:gap b=, from	27
k:gap b=, which have paid	16
k:gap b=, which is	11
k:gap b=, which pay	31
k:gap b=, which pays	29
k:gap b=:	33
k:gap b=;	-20
k:gap b=and	-93
k:gap b=and the	-22
k:gap b=are	-15
k:gap b=are charged	-14
k:gap b=as	11
k:gap b=at	34
k:gap b=comes in at	-38
k:gap b=continue to pay	11
k:gap b=down to	9
k:gap b=duty of	-28
k:gap b=enter	-20
k:gap b=falls from	13
k:gap b=from	30
k:gap b=from % to	6
k:gap b=from per cent to	-13
k:gap b=go from	20
k:gap b=go to	15
k:gap b=goes from	26
k:gap b=goes on paying	-16
k:gap b=had paid	-14
k:gap b=has paid	15
k:gap b=have paid	9
k:gap b=in place of	9
k:gap b=is	35
k:gap b=is at	-8
k:gap b=is charged	-21
k:gap b=now pay	11
k:gap b=of	-20
k:gap b=pay	14
k:gap b=pay the	17
k:gap b=pays	24
k:gap b=remain at	14
k:gap b=remains at	8
k:gap b=stands at	-6
k:gap b=stay at	43
k:gap b=stays at	29
k:gap b=stood at	6
k:gap b=tariff to	6
k:gap b=the	23
k:gap b=to	27
k:gap b=to % from	6
k:gap b=went to	-19
k:gap b=will be	10
k:gap b=will pay	29
k:gap b=would go to	-35
k:here otherwise	-36
k:here tail	-58
k:here whole	73
k:list	-35
k:none	-52
k:only here	25
k:only here pa0	-46
k:only here pa1	49
k:only here pb0	-27
k:only here pb1	9
k:only here pb2	12
k:only here sa0	11
k:only here sa1	28
k:only here sa2	-19
k:only here sb0	48
k:only here sb1	7
k:only here sb2	39
k:pa0 left=%	-27
k:pa0 left=and	9
k:pa0 left=in	-59
k:pa0 left=of	36
k:pa0 left=on	15
k:pa0 left=over	-23
k:pa0 left=party for	40
k:pa0 left=party of	10
k:pa0 left=party on	13
k:pa0 left=party over	-24
k:pa0 left=party to	18
k:pa0 left=party word	-6
k:pa0 left=to	47
k:pa0 left=v buy	20
k:pa0 left=word	8
k:pa0 right="	23
k:pa0 right=(	26
k:pa0 right=)	41
k:pa0 right=,	37
k:pa0 right=.	14
k:pa0 right=:	-34
k:pa0 right=;	20
k:pa0 right=and	27
k:pa0 right=at	-17
k:pa0 right=be	42
k:pa0 right=edge	-36
k:pa0 right=from	11
k:pa0 right=has	-23
k:pa0 right=if	6
k:pa0 right=in	10
k:pa0 right=into	-51
k:pa0 right=modal	26
k:pa0 right=number	-63
k:pa0 right=of	-43
k:pa0 right=that	-15
k:pa0 right=to	-50
k:pa0 right=under	36
k:pa0 right=v impose	6
k:pa0 right=v stay	6
k:pa0 right=word	14
k:pa0 right=—	-16
k:pa0 whose=nobody	9
k:pa0 whose=on	50
k:pa0 whose=other	-72
k:pa00	18
k:pa00 %>duty	-16
k:pa00 0	28
k:pa00 1	-31
k:pa00 16	-41
k:pa00 2	62
k:pa00 4	-10
k:pa00 8	-35
k:pa00 and>number	-8
k:pa00 for>,	-28
k:pa00 for>.	10
k:pa00 for>and	21
k:pa00 for>word	-7
k:pa00 in>,	-18
k:pa00 in>.	-29
k:pa00 of>,	13
k:pa00 of>.	36
k:pa00 on>(	17
k:pa00 on>,	34
k:pa00 on>.	-8
k:pa00 on>;	12
k:pa00 on>and	27
k:pa00 on>at	-20
k:pa00 on>be	55
k:pa00 on>edge	8
k:pa00 on>if	11
k:pa00 on>in	-46
k:pa00 on>into	-41
k:pa00 on>modal	9
k:pa00 on>of	-30
k:pa00 on>on	-25
k:pa00 on>that	-36
k:pa00 on>under	27
k:pa00 on>v impose	7
k:pa00 on>v stay	37
k:pa00 on>word	24
k:pa00 party for>.	23
k:pa00 party of>,	37
k:pa00 party of>.	-39
k:pa00 party on>(	11
k:pa00 party on>,	43
k:pa00 party on>.	11
k:pa00 party on>;	31
k:pa00 party on>at	-10
k:pa00 party on>if	12
k:pa00 party on>in	49
k:pa00 party on>modal	23
k:pa00 party on>of	-21
k:pa00 party on>on	7
k:pa00 party on>to	-43
k:pa00 party on>under	11
k:pa00 party on>v stay	-19
k:pa00 whose=on	56
k:pa00 whose=other	-46
k:pa00 word>.	-6
k:pa00 word>duty	12
k:pa01	9
k:pa01 16	-23
k:pa01 4	30
k:pa01 and>.	10
k:pa01 and>from	-6
k:pa01 party of>.	26
k:pa01 whose=nobody	43
k:pa01 whose=on	-10
k:pa01 whose=other	-48
k:pa1 left=party on	52
k:pa1 right=,	18
k:pa1 right=.	-14
k:pa1 right=and	10
k:pa1 right=from	-12
k:pa1 whose=by	-13
k:pa1 whose=nobody	-17
k:pa1 whose=on	65
k:pa1 whose=other	-13
k:pa10	52
k:pa10 16	-8
k:pa10 4	54
k:pa10 8	23
k:pa10 on>.	14
k:pa10 party on>.	9
k:pa10 whose=by	-9
k:pa10 whose=on	71
k:pa10 whose=other	-10
k:pa11	-58
k:pa11 16	-27
k:pa11 8	-34
k:pa11 on>.	-26
k:pa11 party on>.	-8
k:pa11 whose=nobody	-41
k:pa11 whose=on	-13
k:pa12	-10
k:pa12 16	-10
k:pa12 whose=nobody	-10
k:pa2 right=.	-8
k:pa2 whose=nobody	-13
k:pa20	-8
k:pb0 left=,	65
k:pb0 left=;	10
k:pb0 left=and	-38
k:pb0 left=edge	44
k:pb0 left=for	8
k:pb0 left=if	-28
k:pb0 left=in	-10
k:pb0 left=level	16
k:pb0 left=number	-27
k:pb0 left=on	11
k:pb0 left=over	-30
k:pb0 left=party ,	22
k:pb0 left=party :	35
k:pb0 left=party ;	-9
k:pb0 left=party and	38
k:pb0 left=party duty	8
k:pb0 left=party edge	-17
k:pb0 left=party for	25
k:pb0 left=party in	6
k:pb0 left=party level	14
k:pb0 left=party number	14
k:pb0 left=party of	-21
k:pb0 left=party that	15
k:pb0 left=party v impose	28
k:pb0 left=party word	19
k:pb0 left=to	-16
k:pb0 left=v bear	-12
k:pb0 left=v impose	13
k:pb0 left=v say	-15
k:pb0 left=v sell	-22
k:pb0 left=which	-13
k:pb0 left=with	-24
k:pb0 left=word	-35
k:pb0 right=and	-76
k:pb0 right=as	11
k:pb0 right=at	19
k:pb0 right=be	18
k:pb0 right=duty	-67
k:pb0 right=for	-25
k:pb0 right=from	23
k:pb0 right=had	-32
k:pb0 right=has	13
k:pb0 right=have	14
k:pb0 right=in	27
k:pb0 right=into	46
k:pb0 right=modal	28
k:pb0 right=number	60
k:pb0 right=of	-14
k:pb0 right=to	45
k:pb0 right=v agree	20
k:pb0 right=v bear	-6
k:pb0 right=v down	-6
k:pb0 right=v impose	18
k:pb0 right=v stay	24
k:pb0 right=v up	27
k:pb0 right=with	24
k:pb0 whose=nobody	38
k:pb0 whose=on	10
k:pb0 whose=other	-30
k:pb00	33
k:pb00 ,>at	18
k:pb00 ,>duty	-32
k:pb00 ,>number	74
k:pb00 ,>of	22
k:pb00 ,>v up	16
k:pb00 ,>word	22
k:pb00 1	44
k:pb00 16	-50
k:pb00 2	13
k:pb00 8	20
k:pb00 :>at	-8
k:pb00 :>from	40
k:pb00 :>number	-23
k:pb00 ;>v bear	8
k:pb00 and>at	10
k:pb00 and>duty	-10
k:pb00 and>from	-24
k:pb00 and>modal	-21
k:pb00 and>number	33
k:pb00 and>of	-17
k:pb00 and>to	-6
k:pb00 and>v bear	-24
k:pb00 and>v down	-18
k:pb00 and>v stay	12
k:pb00 and>v up	-9
k:pb00 and>word	-17
k:pb00 edge>at	6
k:pb00 edge>be	-9
k:pb00 edge>duty	-36
k:pb00 edge>had	-38
k:pb00 edge>has	-19
k:pb00 edge>modal	36
k:pb00 edge>number	9
k:pb00 edge>of	15
k:pb00 edge>v bear	10
k:pb00 edge>v down	10
k:pb00 edge>v stay	46
k:pb00 edge>v up	14
k:pb00 edge>word	21
k:pb00 for>and	-24
k:pb00 for>be	15
k:pb00 for>duty	-6
k:pb00 for>from	-23
k:pb00 for>word	51
k:pb00 in>word	-9
k:pb00 on>and	-87
k:pb00 on>be	11
k:pb00 on>from	13
k:pb00 on>in	-16
k:pb00 on>modal	7
k:pb00 on>of	-13
k:pb00 on>to	22
k:pb00 on>v down	14
k:pb00 on>v up	11
k:pb00 on>word	35
k:pb00 party ,>modal	28
k:pb00 party ,>v bear	18
k:pb00 party :>v bear	24
k:pb00 party ;>v bear	-25
k:pb00 party and>number	17
k:pb00 party and>word	7
k:pb00 party duty>at	9
k:pb00 party edge>be	26
k:pb00 party edge>in	56
k:pb00 party edge>into	37
k:pb00 party edge>modal	46
k:pb00 party edge>number	-26
k:pb00 party edge>v stay	-21
k:pb00 party edge>v up	6
k:pb00 party edge>word	-68
k:pb00 party in>at	6
k:pb00 party level>number	-13
k:pb00 party of>v bear	-13
k:pb00 party of>word	-24
k:pb00 party on>and	-71
k:pb00 party on>at	34
k:pb00 party on>be	-8
k:pb00 party on>from	26
k:pb00 party on>in	13
k:pb00 party on>modal	28
k:pb00 party on>number	13
k:pb00 party on>to	-7
k:pb00 party on>v down	8
k:pb00 party on>v impose	10
k:pb00 party on>v up	13
k:pb00 party on>word	8
k:pb00 party that>modal	17
k:pb00 party v impose>word	20
k:pb00 party word>v bear	11
k:pb00 that>be	17
k:pb00 that>from	-23
k:pb00 that>modal	-22
k:pb00 v impose>at	-15
k:pb00 v impose>duty	26
k:pb00 v impose>to	22
k:pb00 v say>modal	-7
k:pb00 v sell>to	16
k:pb00 v sell>word	-14
k:pb00 whose=nobody	32
k:pb00 whose=on	12
k:pb00 whose=other	-30
k:pb00 word>and	38
k:pb00 word>at	8
k:pb00 word>has	13
k:pb00 word>have	6
k:pb00 word>modal	-22
k:pb00 word>of	-22
k:pb00 word>v bear	-15
k:pb00 word>word	-15
k:pb01	14
k:pb01 ,>and	-34
k:pb01 16	-12
k:pb01 4	-6
k:pb01 8	32
k:pb01 edge>and	10
k:pb01 on>and	19
k:pb01 party ,>and	-15
k:pb01 party edge>and	15
k:pb01 party on>and	-31
k:pb01 whose=nobody	25
k:pb01 word>and	-10
k:pb1 left=,	-44
k:pb1 left=:	-19
k:pb1 left=and	24
k:pb1 left=edge	33
k:pb1 left=party ,	-9
k:pb1 left=party :	13
k:pb1 left=party and	9
k:pb1 left=party edge	-12
k:pb1 left=party on	9
k:pb1 left=party v impose	-7
k:pb1 left=word	-22
k:pb1 right=be	11
k:pb1 right=from	-8
k:pb1 right=into	-16
k:pb1 right=modal	-17
k:pb1 right=number	37
k:pb1 right=to	-18
k:pb1 right=v bear	20
k:pb1 right=v down	6
k:pb1 right=word	-13
k:pb1 whose=by	-23
k:pb1 whose=other	-9
k:pb10	19
k:pb10 16	31
k:pb10 4	-16
k:pb10 8	10
k:pb10 edge>word	13
k:pb10 party edge>modal	9
k:pb10 party on>to	11
k:pb10 whose=by	-20
k:pb10 whose=nobody	16
k:pb10 whose=on	18
k:pb11	-50
k:pb11 16	-31
k:pb11 8	-20
k:pb11 party on>to	-15
k:pb11 whose=nobody	-24
k:pb11 whose=on	-30
k:pb11 word>v bear	-8
k:pb2 left=edge	22
k:pb2 left=party edge	-18
k:pb2 left=party on	-36
k:pb2 right=from	-30
k:pb2 right=number	6
k:pb2 right=word	-17
k:pb2 whose=nobody	35
k:pb2 whose=on	-44
k:pb20	18
k:pb20 16	43
k:pb20 8	-20
k:pb20 whose=nobody	40
k:pb20 whose=on	-16
k:pb21	-42
k:pb21 16	-33
k:q1 false none	-24
k:q1 false some	12
k:q1 first none	49
k:q1 first some	37
k:q1 last none	48
k:q1 last some	14
k:q1 left="	-25
k:q1 left=)	23
k:q1 left=,	-12
k:q1 left=-	-36
k:q1 left=:	29
k:q1 left=and	16
k:q1 left=as	-10
k:q1 left=at	-14
k:q1 left=be	11
k:q1 left=edge	68
k:q1 left=for	23
k:q1 left=goods	-10
k:q1 left=in	-11
k:q1 left=modal	17
k:q1 left=not	-29
k:q1 left=of	-14
k:q1 left=on	14
k:q1 left=party ,	19
k:q1 left=party :	9
k:q1 left=party ;	9
k:q1 left=party and	31
k:q1 left=party edge	-22
k:q1 left=party for	10
k:q1 left=party in	9
k:q1 left=party level	9
k:q1 left=party number	-21
k:q1 left=party on	-40
k:q1 left=party to	-25
k:q1 left=party v buy	-44
k:q1 left=party v impose	7
k:q1 left=party v sell	-21
k:q1 left=party word	-16
k:q1 left=that	17
k:q1 left=to	8
k:q1 left=v bear	16
k:q1 left=v buy	17
k:q1 left=v impose	-15
k:q1 left=v propose	17
k:q1 left=v say	-29
k:q1 left=v sell	20
k:q1 left=who	9
k:q1 left=with	-69
k:q1 left=—	-17
k:q1 left=•	33
k:q1 none again	25
k:q1 none new	24
k:q1 none whose=nobody	26
k:q1 none whose=on	31
k:q1 none whose=other	-14
k:q1 only none	29
k:q1 only some	35
k:q1 some again	28
k:q1 some new	-34
k:q1 some whose=by	-8
k:q1 some whose=nobody	14
k:q1 some whose=on	-27
k:q1 some whose=other	-14
k:q1 true none	54
k:q1 true some	-18
k:q1 with level none	-121
k:q1 with level some	-148
k:q2 false none	-16
k:q2 false some	-12
k:q2 first none	24
k:q2 first some	-6
k:q2 last none	30
k:q2 last some	-30
k:q2 left=(	28
k:q2 left=,	-20
k:q2 left=-	-30
k:q2 left=;	16
k:q2 left=and	27
k:q2 left=as	-8
k:q2 left=be	33
k:q2 left=by	-7
k:q2 left=edge	15
k:q2 left=for	-36
k:q2 left=goods	-21
k:q2 left=in	-35
k:q2 left=modal	-11
k:q2 left=not	-23
k:q2 left=number	-13
k:q2 left=of	-12
k:q2 left=on	-18
k:q2 left=over	6
k:q2 left=party ,	20
k:q2 left=party :	-6
k:q2 left=party in	-23
k:q2 left=party of	-12
k:q2 left=party on	-35
k:q2 left=party that	7
k:q2 left=party v buy	-12
k:q2 left=party v sell	-21
k:q2 left=party word	13
k:q2 left=that	17
k:q2 left=to	-32
k:q2 left=v buy	34
k:q2 left=v impose	16
k:q2 left=v say	-16
k:q2 left=v sell	29
k:q2 left=v stay	-21
k:q2 left=—	-14
k:q2 left=•	15
k:q2 none again	27
k:q2 none new	-10
k:q2 none whose=by	-49
k:q2 none whose=nobody	14
k:q2 none whose=on	8
k:q2 only none	26
k:q2 only some	-6
k:q2 some again	25
k:q2 some new	-43
k:q2 some whose=by	-22
k:q2 some whose=nobody	-20
k:q2 some whose=on	9
k:q2 true none	32
k:q2 true some	-10
k:q2 with level none	-61
k:q2 with level some	-44
k:q3 false none	-16
k:q3 false some	-6
k:q3 first none	20
k:q3 last none	-10
k:q3 last some	-27
k:q3 left=:	-17
k:q3 left=;	-6
k:q3 left=and	52
k:q3 left=edge	11
k:q3 left=in	-16
k:q3 left=not	17
k:q3 left=number	-21
k:q3 left=of	-7
k:q3 left=on	-13
k:q3 left=over	-16
k:q3 left=party and	25
k:q3 left=party edge	-47
k:q3 left=party for	-8
k:q3 left=party number	-6
k:q3 left=party of	30
k:q3 left=party on	-37
k:q3 left=party word	13
k:q3 left=v buy	10
k:q3 left=v impose	-6
k:q3 left=v sell	20
k:q3 left=with	15
k:q3 none again	6
k:q3 none new	-11
k:q3 none whose=by	-15
k:q3 none whose=nobody	-9
k:q3 none whose=on	13
k:q3 none whose=other	-7
k:q3 only none	35
k:q3 only some	-17
k:q3 some again	23
k:q3 some new	-31
k:q3 some whose=by	-12
k:q3 some whose=nobody	12
k:q3 some whose=on	-29
k:q3 some whose=other	-8
k:q3 true none	20
k:q3 true some	-21
k:q3 with level none	-52
k:q3 with level some	-28
k:qnear false none	-23
k:qnear false some	-28
k:qnear first some	-22
k:qnear last none	-17
k:qnear left=(	-9
k:qnear left=)	-29
k:qnear left=,	-12
k:qnear left=:	38
k:qnear left=;	12
k:qnear left=and	13
k:qnear left=as	-12
k:qnear left=be	-7
k:qnear left=edge	-30
k:qnear left=for	-18
k:qnear left=in	-13
k:qnear left=not	29
k:qnear left=number	-20
k:qnear left=of	-42
k:qnear left=on	21
k:qnear left=over	-8
k:qnear left=party ,	25
k:qnear left=party and	-14
k:qnear left=party edge	-11
k:qnear left=party for	-27
k:qnear left=party of	33
k:qnear left=party to	-6
k:qnear left=party with	22
k:qnear left=party word	24
k:qnear left=that	-32
k:qnear left=to	-15
k:qnear left=v bear	-9
k:qnear left=v buy	33
k:qnear left=v impose	-27
k:qnear left=v propose	-6
k:qnear left=v sell	34
k:qnear left=v stay	-12
k:qnear left=with	-12
k:qnear left=word	-19
k:qnear left=—	-9
k:qnear none again	6
k:qnear none new	-26
k:qnear none whose=by	-45
k:qnear none whose=nobody	-31
k:qnear none whose=on	26
k:qnear only none	-6
k:qnear only some	-21
k:qnear some again	-18
k:qnear some new	-20
k:qnear some whose=by	-23
k:qnear some whose=nobody	-15
k:qnear some whose=on	-7
k:qnear true none	15
k:qnear with level none	-15
k:qnear with level some	-54
k:sa0 left=,	19
k:sa0 left=;	-9
k:sa0 left=and	-62
k:sa0 left=as	-10
k:sa0 left=be	20
k:sa0 left=for	18
k:sa0 left=of	-39
k:sa0 left=on	42
k:sa0 left=party ,	14
k:sa0 left=party ;	-12
k:sa0 left=party and	22
k:sa0 left=party of	-40
k:sa0 left=party on	44
k:sa0 left=party v buy	-25
k:sa0 left=party v say	-9
k:sa0 left=that	-6
k:sa0 left=to	-16
k:sa0 left=v buy	-24
k:sa0 left=v impose	-9
k:sa0 left=with	-20
k:sa0 left=word	14
k:sa0 right=(	-23
k:sa0 right=)	36
k:sa0 right=,	15
k:sa0 right=;	-15
k:sa0 right=and	-10
k:sa0 right=be	-17
k:sa0 right=duty	-32
k:sa0 right=for	24
k:sa0 right=has	9
k:sa0 right=have	17
k:sa0 right=in	36
k:sa0 right=modal	11
k:sa0 right=number	-37
k:sa0 right=of	16
k:sa0 right=on	-11
k:sa0 right=to	-6
k:sa0 right=v bear	-28
k:sa0 right=v stay	-27
k:sa0 right=word	-9
k:sa0 whose=by	-30
k:sa0 whose=nobody	-12
k:sa0 whose=on	45
k:sa0 whose=other	-8
k:sa00	7
k:sa00 ,>number	-14
k:sa00 ,>word	14
k:sa00 16	-18
k:sa00 2	-12
k:sa00 4	-16
k:sa00 8	47
k:sa00 and>v bear	-8
k:sa00 and>word	-17
k:sa00 far	-31
k:sa00 of>word	-17
k:sa00 on>.	42
k:sa00 on>and	-19
k:sa00 on>from	21
k:sa00 on>in	8
k:sa00 on>of	-9
k:sa00 party ,>number	-7
k:sa00 party of>.	-15
k:sa00 party on>,	13
k:sa00 party on>.	-7
k:sa00 party on>in	35
k:sa00 party on>word	39
k:sa00 party v buy>.	-20
k:sa00 whose=by	-27
k:sa00 whose=nobody	-13
k:sa00 whose=on	41
k:sa00 word>.	-20
k:sa01	-6
k:sa01 16	-29
k:sa01 8	13
k:sa01 far	-12
k:sa01 party of>.	-12
k:sa01 whose=nobody	-9
k:sa01 whose=on	16
k:sa01 whose=other	-17
k:sa02	8
k:sa02 ,>and	-8
k:sa02 16	19
k:sa02 8	-19
k:sa02 whose=nobody	12
k:sa02 whose=on	-6
k:sa1 left=,	-16
k:sa1 left=and	-13
k:sa1 left=for	-31
k:sa1 left=on	-17
k:sa1 left=party ,	-9
k:sa1 left=party and	-16
k:sa1 left=party of	-9
k:sa1 left=party on	17
k:sa1 left=party to	9
k:sa1 left=party v buy	-9
k:sa1 left=word	23
k:sa1 right=)	-15
k:sa1 right=,	-37
k:sa1 right=.	-21
k:sa1 right=duty	-8
k:sa1 right=modal	-15
k:sa1 right=number	-21
k:sa1 right=word	18
k:sa1 stop	-30
k:sa1 whose=by	-31
k:sa1 whose=nobody	-37
k:sa1 whose=on	28
k:sa1 whose=other	-31
k:sa10	-8
k:sa10 16	-15
k:sa10 4	36
k:sa10 8	-14
k:sa10 far	-28
k:sa10 for>.	-16
k:sa10 on>,	-21
k:sa10 on>.	-9
k:sa10 on>word	-30
k:sa10 party on>,	-7
k:sa10 party on>word	39
k:sa10 party v buy>.	-8
k:sa10 whose=by	-24
k:sa10 whose=nobody	-24
k:sa10 whose=on	37
k:sa10 whose=other	-23
k:sa11	-57
k:sa11 16	-39
k:sa11 8	-7
k:sa11 whose=nobody	-36
k:sa11 whose=on	-13
k:sa11 whose=other	-6
k:sa12 16	12
k:sa12 8	-13
k:sa12 on>,	-6
k:sa12 on>.	-14
k:sa2 left=on	-46
k:sa2 right=,	-13
k:sa2 right=.	-50
k:sa2 stop	-27
k:sa2 whose=by	-8
k:sa2 whose=nobody	-62
k:sa2 whose=other	-9
k:sa20	-38
k:sa20 16	-14
k:sa20 8	-11
k:sa20 far	-14
k:sa20 on>.	-15
k:sa20 whose=nobody	-29
k:sa20 whose=other	-7
k:sa21	-38
k:sa21 16	-24
k:sa21 far	-12
k:sa21 on>.	-8
k:sa21 whose=nobody	-31
k:sa22	-12
k:sa22 far	-8
k:sa22 whose=nobody	-7
k:sb0 left=)	16
k:sb0 left=,	-30
k:sb0 left=:	26
k:sb0 left=;	23
k:sb0 left=@	-24
k:sb0 left=and	10
k:sb0 left=be	7
k:sb0 left=edge	73
k:sb0 left=for	35
k:sb0 left=in	-63
k:sb0 left=number	26
k:sb0 left=of	-31
k:sb0 left=on	-42
k:sb0 left=over	-33
k:sb0 left=party ,	39
k:sb0 left=party edge	20
k:sb0 left=party number	-25
k:sb0 left=party on	-37
k:sb0 left=party v buy	-20
k:sb0 left=party word	-16
k:sb0 left=to	21
k:sb0 left=v buy	-20
k:sb0 left=v impose	-38
k:sb0 left=v sell	10
k:sb0 left=word	11
k:sb0 left=—	30
k:sb0 right=(	42
k:sb0 right=,	51
k:sb0 right=agent	-26
k:sb0 right=and	-33
k:sb0 right=at	6
k:sb0 right=be	-13
k:sb0 right=duty	-46
k:sb0 right=for	15
k:sb0 right=if	-16
k:sb0 right=into	20
k:sb0 right=modal	-6
k:sb0 right=number	-29
k:sb0 right=of	11
k:sb0 right=on	-23
k:sb0 right=sender	11
k:sb0 right=that	6
k:sb0 right=under	14
k:sb0 right=v bear	17
k:sb0 right=v down	6
k:sb0 right=v impose	-34
k:sb0 right=v stay	31
k:sb0 right=v up	24
k:sb0 stop	16
k:sb0 whose=by	-39
k:sb0 whose=nobody	30
k:sb0 whose=on	49
k:sb0 whose=other	-88
k:sb00	36
k:sb00 ,>,	-10
k:sb00 ,>word	-23
k:sb00 1	14
k:sb00 16	-30
k:sb00 2	43
k:sb00 4	17
k:sb00 8	25
k:sb00 :>,	15
k:sb00 ;>,	6
k:sb00 @>:	-14
k:sb00 and>,	-30
k:sb00 and>:	-46
k:sb00 and>;	15
k:sb00 and>be	13
k:sb00 and>of	-9
k:sb00 be>,	26
k:sb00 edge>(	17
k:sb00 edge>,	81
k:sb00 edge>:	-8
k:sb00 edge>be	47
k:sb00 edge>duty	-19
k:sb00 edge>from	7
k:sb00 edge>that	10
k:sb00 edge>v bear	32
k:sb00 edge>v stay	32
k:sb00 edge>word	31
k:sb00 far	-14
k:sb00 for>,	21
k:sb00 for>:	-28
k:sb00 for>that	32
k:sb00 for>word	63
k:sb00 in>,	-51
k:sb00 in>word	-7
k:sb00 number>:	8
k:sb00 of>,	8
k:sb00 on>(	28
k:sb00 on>,	7
k:sb00 on>:	-17
k:sb00 on>;	-19
k:sb00 on>and	-48
k:sb00 on>from	8
k:sb00 on>in	-21
k:sb00 on>word	-20
k:sb00 party edge>,	37
k:sb00 party edge>:	8
k:sb00 party edge>agent	-19
k:sb00 party edge>be	-17
k:sb00 party edge>into	7
k:sb00 party for>,	10
k:sb00 party of>,	-19
k:sb00 party on>,	-21
k:sb00 party on>:	39
k:sb00 party on>;	-10
k:sb00 party on>and	-37
k:sb00 party on>in	-25
k:sb00 party on>word	-17
k:sb00 to>,	33
k:sb00 v impose>duty	-16
k:sb00 whose=by	-30
k:sb00 whose=nobody	43
k:sb00 whose=on	40
k:sb00 whose=other	-83
k:sb00 word>,	20
k:sb00 word>from	-6
k:sb01	10
k:sb01 ,>and	-8
k:sb01 16	-6
k:sb01 4	33
k:sb01 8	8
k:sb01 edge>(	-10
k:sb01 edge>:	-37
k:sb01 edge>and	-17
k:sb01 far	-10
k:sb01 on>and	29
k:sb01 party on>and	29
k:sb01 whose=by	-17
k:sb01 whose=on	30
k:sb01 whose=other	-11
k:sb01 word>and	23
k:sb02	-67
k:sb02 ,>,	-10
k:sb02 16	-34
k:sb02 8	-38
k:sb02 on>,	-10
k:sb02 whose=nobody	-56
k:sb02 whose=on	-14
k:sb1 left=:	-24
k:sb1 left=;	34
k:sb1 left=and	55
k:sb1 left=edge	16
k:sb1 left=for	22
k:sb1 left=in	-19
k:sb1 left=number	24
k:sb1 left=of	-8
k:sb1 left=on	11
k:sb1 left=party ,	15
k:sb1 left=party :	14
k:sb1 left=party and	17
k:sb1 left=party of	-8
k:sb1 left=party on	-44
k:sb1 left=party word	-13
k:sb1 left=word	-42
k:sb1 right=(	-35
k:sb1 right=:	20
k:sb1 right=;	17
k:sb1 right=and	41
k:sb1 right=be	-7
k:sb1 right=duty	-11
k:sb1 right=in	11
k:sb1 right=into	24
k:sb1 right=modal	16
k:sb1 right=number	-7
k:sb1 right=of	20
k:sb1 right=on	11
k:sb1 right=sender	20
k:sb1 right=that	9
k:sb1 right=to	10
k:sb1 right=v bear	-50
k:sb1 right=v stay	-17
k:sb1 right=v up	-45
k:sb1 right=word	-14
k:sb1 stop	36
k:sb1 whose=by	18
k:sb1 whose=on	-15
k:sb1 whose=other	-36
k:sb10	14
k:sb10 16	-6
k:sb10 4	-19
k:sb10 8	46
k:sb10 and>,	25
k:sb10 edge>,	27
k:sb10 edge>:	13
k:sb10 edge>from	-12
k:sb10 edge>modal	7
k:sb10 edge>word	28
k:sb10 far	-8
k:sb10 for>,	10
k:sb10 for>:	15
k:sb10 for>that	14
k:sb10 on>,	17
k:sb10 on>be	-12
k:sb10 on>to	9
k:sb10 on>word	-24
k:sb10 party edge>,	63
k:sb10 party edge>:	9
k:sb10 party edge>be	-22
k:sb10 party edge>modal	-6
k:sb10 party edge>v bear	21
k:sb10 party edge>word	-30
k:sb10 party on>(	-22
k:sb10 party on>,	-41
k:sb10 party on>:	-29
k:sb10 party on>be	16
k:sb10 party on>v stay	6
k:sb10 whose=by	24
k:sb10 whose=nobody	35
k:sb10 whose=on	-17
k:sb10 whose=other	-29
k:sb10 word>of	14
k:sb10 word>v bear	-36
k:sb11	-30
k:sb11 ,>number	-10
k:sb11 16	12
k:sb11 4	-31
k:sb11 8	-50
k:sb11 :>number	-22
k:sb11 edge>:	19
k:sb11 edge>v bear	-27
k:sb11 far	23
k:sb11 on>,	-13
k:sb11 on>and	40
k:sb11 party edge>and	-14
k:sb11 party edge>v bear	-15
k:sb11 party on>and	35
k:sb11 party word>v bear	-17
k:sb11 whose=by	-9
k:sb11 whose=nobody	-27
k:sb11 whose=on	8
k:sb11 whose=other	-13
k:sb12	-46
k:sb12 16	-35
k:sb12 far	-17
k:sb12 whose=nobody	-44
k:sb2 left=,	-10
k:sb2 left=:	-33
k:sb2 left=and	43
k:sb2 left=edge	34
k:sb2 left=for	43
k:sb2 left=on	-26
k:sb2 left=party edge	18
k:sb2 left=party of	-28
k:sb2 left=party on	-73
k:sb2 left=party word	-24
k:sb2 right=,	-13
k:sb2 right=:	43
k:sb2 right=and	-14
k:sb2 right=be	-33
k:sb2 right=duty	7
k:sb2 right=into	-26
k:sb2 right=modal	-23
k:sb2 right=number	-28
k:sb2 right=to	-20
k:sb2 stop	-36
k:sb2 whose=by	-24
k:sb2 whose=nobody	-7
k:sb2 whose=on	-37
k:sb2 whose=other	14
k:sb20	11
k:sb20 16	18
k:sb20 8	45
k:sb20 edge>,	18
k:sb20 edge>:	23
k:sb20 edge>from	26
k:sb20 far	-38
k:sb20 party on>be	-28
k:sb20 whose=nobody	33
k:sb20 whose=on	-21
k:sb21	-54
k:sb21 16	-28
k:sb21 8	-58
k:sb21 far	6
k:sb21 on>and	-11
k:sb21 party on>from	-34
k:sb21 whose=by	-16
k:sb21 whose=nobody	-25
k:sb21 whose=on	-30
k:sb22	-23
k:sb22 16	12
k:sb22 :>number	-10
k:sb22 far	-50
k:sb22 whose=nobody	-31
k:sb22 whose=on	9
k:subject pb0	35
k:subject pb1	-15
k:subject pb2	18
k:there otherwise	-11
k:there tail	-18
k:there whole	-27
k:turn false	-52
k:turn false part	-56
k:turn true	39
k:turn true part	31
known false 0	-89
known false 1	-154
known false 2	-55
known false 3	-48
known kind 0	22
known true 0	47
known true 1	31
known true 2	25
known true 3	25
last kin other	-41
last kin other far	18
last kin other here 	-44
last kin other here other part	-41
last kin other here while	-29
last kin other next sentence	-15
last kin other paragraph	11
last kin pair	-63
last kin pair far	21
last kin pair here 	-15
last kin pair here ,	-6
last kin pair here , not	24
last kin pair here and	-59
last kin pair here from	-20
last kin pair here instead of	-14
last kin pair here now,	-10
last kin pair here other part	-53
last kin pair here same part	-55
last kin pair here to	-19
last kin pair here while	-23
last kin pair paragraph	26
last kin turned	-159
last kin turned far	-72
last kin turned here 	-51
last kin turned here and	-9
last kin turned here other part	-20
last kin turned next sentence	-54
last none other	-64
last none other far	10
last none other here 	-64
last none other here , indonesia	-13
last none other here , vietnam	-8
last none other here other part	-33
last none other here same part	-39
last none other next sentence	-21
last none other paragraph	-21
last none pair	-54
last none pair far	10
last none pair here 	-23
last none pair here ,	-26
last none pair here , and	-8
last none pair here , down from	-14
last none pair here , from	-10
last none pair here , then	-10
last none pair here and	-28
last none pair here from	-16
last none pair here or	-28
last none pair here other part	-9
last none pair here same part	9
last none pair here to	-64
last none pair here while	11
last none pair next sentence	9
last none pair paragraph	-6
last none turned	-68
last none turned far	33
last none turned here 	-49
last none turned here and	-72
last none turned here other part	-45
last none turned here while	-34
last none turned next sentence	-12
last none turned paragraph	-9
last other other	-26
last other other far	-11
last other other here 	17
last other other here other part	30
last other other here same part	-13
last other other here while	-19
last other other next sentence	-45
last other other paragraph	-36
last other pair	24
last other pair here 	-37
last other pair here ,	50
last other pair here , not	-20
last other pair here , will pay	-7
last other pair here and	100
last other pair here and not	-27
last other pair here and the	20
last other pair here from	6
last other pair here instead of	-18
last other pair here now,	-16
last other pair here other part	23
last other pair here same part	42
last other pair here to	-65
last other pair next sentence	15
last other turned	59
last other turned far	8
last other turned here 	24
last other turned here ,	7
last other turned here and	43
last other turned here and the	15
last other turned here other part	27
last other turned here same part	26
last other turned here while	24
last other turned paragraph	14
last same other	73
last same other far	-39
last same other here 	62
last same other here other part	27
last same other here same part	-11
last same other here while	65
last same other next sentence	72
last same other paragraph	29
last same pair	44
last same pair far	-13
last same pair here 	68
last same pair here ,	-53
last same pair here , and	28
last same pair here , down from	18
last same pair here , from	8
last same pair here , not	-11
last same pair here , up from	6
last same pair here , will pay	10
last same pair here and	-62
last same pair here and not	26
last same pair here and the	-46
last same pair here from	18
last same pair here in place of	6
last same pair here instead of	42
last same pair here now,	-24
last same pair here to	86
last same pair here while	-19
last same pair next sentence	-16
last same pair paragraph	-20
last same turned	-15
last same turned far	-29
last same turned here 	53
last same turned here and	-24
last same turned here other part	-53
last same turned here same part	-19
last same turned here while	-23
last same turned next sentence	19
last same turned paragraph	-9
level kin	-113
level none	10
level other	-52
level same	65
longest	-17
mod goods 1	-6
mod goods 3	6
mod verb 1	-59
mod word 2	23
mod word 3	50
mod=advanced	39
mod=agricultural	-9
mod=aircraft	-27
mod=aluminium	8
mod=aussie	-65
mod=beef	-27
mod=black	-19
mod=blackwell	-11
mod=boeing	-18
mod=bought	-30
mod=branded	-28
mod=canned	43
mod=canola	-10
mod=car	13
mod=cashew	48
mod=cement	9
mod=central	-6
mod=ceylon	-91
mod=civil	-8
mod=cocoa	30
mod=cod	27
mod=coffee	-10
mod=cooking	7
mod=copper	56
mod=cover	-6
mod=critical	-20
mod=cut	42
mod=dairy	-27
mod=earth	-7
mod=electric	49
mod=energy	-9
mod=fact	-8
mod=farm	26
mod=finished	13
mod=fish	-19
mod=fishing	-28
mod=forced	-39
mod=frozen	-15
mod=garden	32
mod=generic	33
mod=gold	10
mod=grain	-16
mod=great	-16
mod=green	-7
mod=heavy	-29
mod=instant	12
mod=jute	8
mod=kitchen	34
mod=large	6
mod=liquefied	-13
mod=lithium	37
mod=live	15
mod=maize	33
mod=medical	19
mod=mention	-26
mod=metal	-15
mod=milk	26
mod=milling	-16
mod=mostly	-28
mod=motor	28
mod=national	-11
mod=nickel	-38
mod=oil	-10
mod=olive	10
mod=outboard	-29
mod=palm	60
mod=paper	31
mod=passenger	6
mod=patented	108
mod=plastic	-15
mod=rare	-49
mod=raw	-17
mod=red	23
mod=refined	49
mod=rice	-32
mod=roasted	20
mod=rubber	24
mod=salmon	-17
mod=sawn	63
mod=scotch	-14
mod=seed	-11
mod=shea	40
mod=ship	-24
mod=ship-to-shore	29
mod=small	42
mod=smoked	21
mod=so-called	-11
mod=softwood	14
mod=solar	18
mod=sold	-44
mod=soy	36
mod=soya	8
mod=soybean	30
mod=steel	39
mod=sugar	-39
mod=sunflower	22
mod=tea	-23
mod=timber	11
mod=tin	-18
mod=tinned	-44
mod=tuna	-17
mod=upholstered	14
mod=used	15
mod=washing	28
mod=wheat	42
mod=whole	-49
mod=wooden	16
more back in paragraph no	18
more back no	-29
more back object	-12
more back own	-17
more back subject	-40
never whole	-78
none	12
none US	75
none US and CN	70
none US and CN direct	6
none US and CN here	27
none US and CN here 0 part 0	46
none US and CN here 1 part 0	29
none US and CN here 1 part 1	12
none US and CN here 2 part 0	28
none US and CN here 2 part 2	-12
none US and CN last none far	-28
none US and CN last none here 	-16
none US and CN last none here ,	13
none US and CN last none here , down from	13
none US and CN last none here , then	9
none US and CN last none here and	12
none US and CN last none here from	11
none US and CN last none here in all,	12
none US and CN last none here or	23
none US and CN last none here other part	-24
none US and CN last none here same part	-23
none US and CN last none here to	32
none US and CN last none here while	15
none US and CN last none next sentence	-39
none US and CN last some far	43
none US and CN last some here and	-20
none US and CN last some here and the	36
none US and CN last some here other part	-24
none US and CN last some here same part	22
none US and CN last some here while	27
none US and CN last some next sentence	12
none US and CN last some paragraph	-24
none US and CN nowhere	46
none US and CN part	22
none US and CN said no none here	22
none US and CN said no some here	32
none US and CN said object none here	34
none US and CN said object some here	15
none US and CN said own none here	62
none US and CN said own some here	-13
none US and CN said subject none here	7
none US and CN said subject some here	34
none US direct	-6
none US here	19
none US here 0 part 0	33
none US here 1 part 0	26
none US here 1 part 1	-9
none US here 2 part 1	23
none US here 2 part 2	-9
none US last none far	-32
none US last none here 	35
none US last none here ,	14
none US last none here , indonesia	12
none US last none here , vietnam	7
none US last none here other part	42
none US last none here same part	13
none US last none here to	14
none US last none here while	-14
none US last none next sentence	11
none US last none paragraph	32
none US last some here 	-53
none US last some here from	-6
none US last some here other part	-27
none US last some here same part	-12
none US last some here to	-12
none US last some here while	-52
none US last some next sentence	-25
none US last some paragraph	22
none US nowhere	33
none US on all direct	-36
none US on all here	-12
none US on all here 1 part 1	-7
none US on all here 2 part 0	-21
none US on all here 2 part 1	-23
none US on all here 2 part 2	-38
none US on all last none far	-67
none US on all last none here other part	-16
none US on all last none next sentence	-16
none US on all last none paragraph	-7
none US on all last some far	23
none US on all last some here other part	14
none US on all last some here same part	-16
none US on all last some paragraph	15
none US on all part	-20
none US on all said no none here	17
none US on all said no some here	-43
none US on all said object none here	-6
none US on all said object some here	-23
none US on all said own none here	-22
none US on all said subject some here	14
none US part	8
none US said no none here	50
none US said no some here	15
none US said object none here	-28
none US said own none here	-27
none US said own some here	23
none US said subject none here	8
none US said subject some here	-26
none again true	14
none all	88
none all in sentence	81
none at large	117
none close %	31
none close ;	22
none close and	-33
none close be	24
none close edge	-31
none close false 0	-12
none close false 1	24
none close false 16	21
none close false 2	33
none close false 4	-45
none close false 8	-13
none close for	24
none close if	10
none close in	12
none close level	-19
none close number	-11
none close of	-68
none close on	-13
none close over	24
none close party ,	-12
none close party :	-26
none close party ;	-30
none close party and	-31
none close party edge	18
none close party for	-18
none close party level	-11
none close party number	-10
none close party of	34
none close party on	-41
none close party over	31
none close party that	-7
none close party v target	11
none close that	11
none close to	-25
none close true 1	-68
none close true 16	-9
none close true 2	-35
none close true 8	29
none close v bear	-12
none close v buy	-13
none close v impose	-8
none close v say	20
none close v sell	12
none close which	-9
none close with	19
none close word	16
none direct	-17
none heads 1	-17
none heads 2	10
none heads many	9
none here 0	26
none here 1	-6
none here 2	-9
none l a	-7
none l about	34
none l additional	38
none l announced	35
none l another	35
none l apply	20
none l are	25
none l as	20
none l ask	12
none l asks	7
none l at	-20
none l back	25
none l be	34
none l bear	-23
none l becomes	-15
none l beef	-8
none l been	12
none l borne	-7
none l by	-49
none l carry	-16
none l cars	-14
none l charge	-29
none l charges	-6
none l collect	-6
none l collects	-6
none l cost	8
none l enter	33
none l entered	7
none l enters	11
none l exceed	-51
none l face	-16
none l faced	12
none l faces	-7
none l fentanyl	23
none l for	26
none l further	15
none l general	33
none l gets	20
none l got	19
none l had	38
none l has	8
none l have	40
none l in	-24
none l india	11
none l into	-21
none l is	7
none l it	-22
none l its	-31
none l japan	18
none l keep	6
none l keeps	69
none l levies	-11
none l levy	-15
none l longer	18
none l made	25
none l me	-21
none l means	7
none l meet	22
none l meets	6
none l new	18
none l no	34
none l not	-13
none l of	31
none l offered	27
none l offers	10
none l old	-40
none l older	-17
none l on	-29
none l ordinary	-50
none l other	31
none l our	10
none l owe	-22
none l paid	-6
none l pay	-9
none l paying	-14
none l pays	-14
none l plus	-16
none l present	24
none l put	14
none l puts	-18
none l reach	-26
none l reached	29
none l remaining	32
none l said	15
none l same	-17
none l says	-19
none l second	12
none l stays	12
none l still	-26
none l suspended	35
none l switzerland	27
none l take	-7
none l taken	13
none l thailand	12
none l than	-40
none l that	-21
none l the	54
none l their	-7
none l then	-6
none l threatened	8
none l to	-13
none l took	-20
none l union	-23
none l us	-7
none l wanted	11
none l wants	-22
none l was	-19
none l were	-28
none l which	28
none l will	17
none l with	53
none last other other	-19
none last other other far	35
none last other other here 	-63
none last other other here other part	-39
none last other other here same part	29
none last other other here while	-44
none last other other next sentence	-28
none last other pair	-48
none last other pair here 	-40
none last other pair here ,	9
none last other pair here , and	-25
none last other pair here , down from	-8
none last other pair here and	-52
none last other pair here and the	35
none last other pair here from	-18
none last other pair here instead of	-16
none last other pair here now,	36
none last other pair here same part	-14
none last other pair here to	-47
none last other pair here while	38
none last other pair next sentence	10
none last other turned	-36
none last other turned far	24
none last other turned here 	-83
none last other turned here ,	-11
none last other turned here and	-70
none last other turned here and the	-21
none last other turned here other part	-10
none last other turned here same part	-37
none last other turned here while	-24
none last other turned next sentence	21
none last other turned paragraph	-17
none last same other	64
none last same other far	-15
none last same other here 	55
none last same other here , indonesia	12
none last same other here , vietnam	7
none last same other here other part	32
none last same other here same part	33
none last same other next sentence	22
none last same other paragraph	19
none last same pair	48
none last same pair far	-16
none last same pair here 	21
none last same pair here ,	25
none last same pair here , and	8
none last same pair here , down from	13
none last same pair here , from	10
none last same pair here , then	9
none last same pair here and	23
none last same pair here from	14
none last same pair here in all,	12
none last same pair here or	26
none last same pair here other part	8
none last same pair here same part	-9
none last same pair here to	57
none last same pair here while	-11
none last same pair next sentence	-10
none last same pair paragraph	7
none last same turned	65
none last same turned far	-43
none last same turned here 	43
none last same turned here and	66
none last same turned here other part	41
none last same turned here while	30
none last same turned next sentence	9
none last same turned paragraph	10
none level other	18
none level same	-11
none on all	-38
none others direct	-11
none others here	-47
none others here 0 part 0	-40
none others here 1 part 0	-45
none others here 1 part 1	-29
none others here 2 part 0	-21
none others here 2 part 1	8
none others last none far	52
none others last none here 	79
none others last none here and	67
none others last none here other part	69
none others last none here to	23
none others last none next sentence	74
none others last some far	7
none others last some here 	-104
none others last some here , not	-9
none others last some here and	-85
none others last some here and the	-22
none others last some here from	-8
none others last some here now,	36
none others last some here other part	10
none others last some here same part	-19
none others last some here to	-17
none others last some here while	23
none others last some next sentence	16
none others last some paragraph	-45
none others nowhere	-40
none others part	-25
none others said no none here	-33
none others said no some here	-60
none others said object none here	-29
none others said object some here	38
none others said own none here	28
none others said own some here	-13
none others said subject none here	-28
none others said subject some here	-44
none pair all 1	27
none pair all 2	10
none pair all 3	21
none pair first same	-12
none pair last other far	-7
none pair last other here 	-37
none pair last other here , and	-25
none pair last other here , down from	-8
none pair last other here and	-6
none pair last other here and the	29
none pair last other here from	-18
none pair last other here instead of	-16
none pair last other here now,	36
none pair last other here same part	-14
none pair last other here to	-47
none pair last other here while	30
none pair last other paragraph	-12
none pair last same here 	31
none pair last same here ,	25
none pair last same here , and	8
none pair last same here , down from	13
none pair last same here , from	10
none pair last same here , then	9
none pair last same here and	30
none pair last same here from	14
none pair last same here in all,	12
none pair last same here or	26
none pair last same here to	58
none pair last same here while	-23
none pair new	23
none pair some 2	-6
none pair some 3	-60
none part 0	23
none part 2	-28
none q1 2	20
none q2 2	25
none r above	40
none r ad	7
none r after	-40
none r again	10
none r against	-11
none r agreed	26
none r all	-22
none r already	11
none r also	-20
none r altogether	-30
none r and	-25
none r applies	-19
none r are	13
none r as	13
none r at	-22
none r bangladesh	14
none r baseline	8
none r before	-28
none r begins	8
none r besides	-15
none r both	28
none r but	-33
none r by	18
none r came	-21
none r cars	-22
none r charged	22
none r china	15
none r comes	6
none r continues	40
none r could	16
none r depending	6
none r down	10
none r during	-7
none r duty	-41
none r each	33
none r effective	19
none r ends	9
none r entry	-9
none r ever	16
none r extra	-8
none r fentanyl	19
none r for	46
none r for a	7
none r for all	21
none r for china	12
none r for fentanyl	34
none r for forced	12
none r for good	49
none r for goods	-14
none r for its	7
none r for japan	10
none r for most	-17
none r for some	25
none r for switzerland	-7
none r for three	-9
none r for undefined	-20
none r from	12
none r go	24
none r half	9
none r has	13
none r here	12
none r i	-25
none r if	-58
none r import	15
none r in	16
none r india	26
none r indonesia	15
none r instead	-36
none r is	12
none r it	12
none r its	-44
none r last	-6
none r like	14
none r more	18
none r mr	-18
none r no	-25
none r not	15
none r now	-17
none r of april	18
none r of duty	-9
none r of it	20
none r of last	-9
none r of section	29
none r of the	-6
none r of what	-27
none r of which	-48
none r off	-11
none r on	33
none r on a	-10
none r on account	67
none r on all	52
none r on american	-8
none r on arrival	29
none r on august	15
none r on australian	11
none r on both	-33
none r on cars	-23
none r on certain	8
none r on chicken	-33
none r on china	9
none r on coal	-24
none r on crude	-13
none r on each	34
none r on either	12
none r on electric	-14
none r on every	33
none r on everybody	13
none r on everything	80
none r on farm	-22
none r on fish	-9
none r on friday	9
none r on goods	34
none r on it	-33
none r on its	-39
none r on monday	-29
none r on most	42
none r on much	7
none r on new	-23
none r on one	8
none r on others	25
none r on our	-31
none r on paper	14
none r on ship	-25
none r on soybeans	-11
none r on steel	-57
none r on swiss	11
none r on tea	22
none r on the	-9
none r on their	-39
none r on them	-25
none r on those	-40
none r on top	68
none r on u	-6
none r on undefined	-30
none r on us	17
none r on wednesday	-9
none r on what	7
none r on wheat	-13
none r one	7
none r ordinary	-17
none r outside	6
none r over	41
none r plus	-22
none r rate	13
none r reciprocal	9
none r runs	19
none r said	9
none r says	-8
none r should	-6
none r since	-59
none r sleep	15
none r so	18
none r stay	9
none r surcharge	55
none r suspended	19
none r tariff	6
none r tariffs	22
none r tax	24
none r thanks	-22
none r that	95
none r then	22
none r there	-11
none r this	-21
none r those	21
none r though	-20
none r three	-25
none r to	21
none r today	-27
none r together	29
none r tomorrow	40
none r under	-37
none r unless	-19
none r until	-21
none r vietnam	33
none r we	6
none r what	13
none r whatever	11
none r when	-16
none r where	-18
none r which	39
none r while	7
none r will	-38
none r with	-15
none r within	-35
none r without	17
none r would	23
none said no	13
none said own	15
none said subject	-14
none top 1	11
none top 2	7
none top 3	-7
none top 5	8
none value other	-53
none value same	65
none w about	20
none w above	11
none w abroad	-9
none w accord	32
none w action	33
none w added	-26
none w addition	-7
none w additional	30
none w adds	-27
none w admit	-8
none w admitted	-8
none w africa	-23
none w african	-10
none w afterwards	15
none w again	33
none w against	19
none w agreement	39
none w aires	-15
none w albania	7
none w alexandria	24
none w algeria	-27
none w algerian	-10
none w almost	-11
none w alone	-28
none w along	-31
none w also	53
none w altogether	-28
none w america	32
none w americans	11
none w among	10
none w amounts	12
none w angola	28
none w announced	30
none w another	9
none w anti-dumping	-19
none w anything	16
none w applied	-17
none w applies	-29
none w apply	10
none w april	60
none w argentina	15
none w argentine	-13
none w armenia	-40
none w arrangement	12
none w article	13
none w articles	45
none w asked	33
none w asking	28
none w asks	24
none w association	22
none w august	49
none w autumn	-26
none w back	45
none w bangladesh	18
none w baseline	24
none w basic	-28
none w bear	-34
none w because	-13
none w becomes	-19
none w been	9
none w before	-17
none w began	13
none w begin	-11
none w beginning	-31
none w beijing	-27
none w being	25
none w belgium	-8
none w below	43
none w benin	-15
none w besides	-33
none w bessent	11
none w between	12
none w beyond	-23
none w bill	-12
none w billion	18
none w bolivia	23
none w border	-18
none w borne	-11
none w both	56
none w botswana	-14
none w brazil	-14
none w brazilian	-26
none w brings	8
none w brought	8
none w buenos	-15
none w build	-47
none w bulgarian	25
none w buyers	39
none w cabinet	-25
none w call	6
none w called	25
none w came	-10
none w cameroon	-7
none w canada	-24
none w canadian	-26
none w capped	-23
none w carries	-22
none w carry	-39
none w ceiling	8
none w cent	13
none w certain	-6
none w change	-11
none w charge	39
none w charged	17
none w charging	-22
none w chile	42
none w chilean	25
none w china	28
none w chinese	79
none w cleared	-15
none w climb	-11
none w climbed	20
none w close	24
none w collect	7
none w collecting	-7
none w colombia	-18
none w colombian	11
none w colombo	25
none w combined	16
none w comes	11
none w commission	-8
none w concluded	25
none w continues	25
none w controls	11
none w costa	14
none w could	-44
none w council	-16
none w countermeasures	14
none w countries	87
none w country	-33
none w court	31
none w current	9
none w currently	7
none w cuts	-20
none w date	-13
none w days	9
none w deal	47
none w decree	-20
none w denied	-15
none w denmark	31
none w directions	11
none w does	12
none w dollars	-7
none w dominican	-15
none w donald	13
none w door	-17
none w doubles	-17
none w down	-20
none w draft	-12
none w dropped	-34
none w drops	39
none w during	-53
none w dutiable	26
none w duties	-40
none w duty	-11
none w duty-free	18
none w each	55
none w earlier	-21
none w ecuador	19
none w effect	-15
none w egyptian	-34
none w eight	-27
none w eighteen	-48
none w either	15
none w eleven	-41
none w else	33
none w emergency	38
none w ends	8
none w enter	23
none w entered	-6
none w entering	-9
none w enters	34
none w entry	-6
none w estonian	-18
none w europe	8
none w european	13
none w even	-14
none w event	15
none w ever	9
none w every	40
none w everybody	23
none w everyone	7
none w everything	92
none w everywhere	-23
none w exceed	-51
none w exempt	35
none w expect	15
none w expected	-37
none w export	-12
none w exports	20
none w extension	-6
none w extra	19
none w face	-29
none w faced	-18
none w fall	-46
none w falls	6
none w february	18
none w fees	-15
none w fentanyl	89
none w fifteen	7
none w fifty	32
none w figure	-11
none w fiji	-7
none w finance	-7
none w finland	-19
none w first	-10
none w five	41
none w fixed	-6
none w follow	13
none w force	-9
none w forced	45
none w forced-labor	34
none w foreign	-25
none w forty	37
none w forty-five	-21
none w four	-29
none w fourteen	-20
none w framework	15
none w free	-16
none w french	-22
none w friday	39
none w from	17
none w full	-24
none w further	34
none w general	111
none w geneva	29
none w georgia	-18
none w gets	35
none w getting	22
none w ghana	19
none w ghanaian	-12
none w give	8
none w given	-18
none w gives	-6
none w goes	17
none w going	-21
none w gone	22
none w good	17
none w goods	105
none w government	-9
none w governments	44
none w greece	-8
none w greek	20
none w guatemala	-14
none w guinea	16
none w half	-13
none w halved	11
none w halves	20
none w have	16
none w heard	23
none w held	35
none w hold	23
none w holds	13
none w hong	6
none w hundred	-14
none w hungarian	-17
none w hungary	-12
none w iceland	-13
none w import	37
none w imported	-15
none w importer	45
none w importers	9
none w impose	10
none w included	32
none w includes	17
none w including	25
none w india	81
none w indian	32
none w indonesia	17
none w indonesian	26
none w instead	-6
none w international	8
none w into	-34
none w introduced	-14
none w iran	-13
none w israel	-13
none w jakarta	-18
none w january	-36
none w jordan	-17
none w july	16
none w jump	28
none w june	-22
none w just	-13
none w karachi	19
none w kazakh	-7
none w kazakhstan	-26
none w keep	-11
none w keeps	31
none w kenyan	-18
none w kingdom	-45
none w kong	6
none w korea	-8
none w labor	46
none w laid	22
none w lanka	-29
none w largest	40
none w last	-13
none w later	24
none w leave	18
none w leaves	26
none w lebanon	-8
none w less	-6
none w lets	23
none w letter	12
none w levy	47
none w lift	-10
none w lifted	-27
none w lifts	-40
none w like	15
none w likewise	-15
none w limits	-18
none w linked	22
none w list	-11
none w lists	11
none w long	9
none w lowered	17
none w made	27
none w make	-42
none w makers	-41
none w makes	-13
none w malaysian	-14
none w manila	32
none w many	-23
none w march	-46
none w means	-6
none w meant	-33
none w meantime	22
none w measure	21
none w meet	26
none w meets	24
none w member	-16
none w members	10
none w mexican	-27
none w mexico	18
none w middle	-23
none w midnight	-14
none w minister	20
none w ministry	-40
none w minute	33
none w minutes	-13
none w moldova	7
none w moment	-7
none w monday	-45
none w mongolian	-7
none w montevideo	9
none w month	-22
none w moroccan	-25
none w most	10
none w mozambique	15
none w much	-11
none w named	-13
none w narrow	-15
none w nearly	13
none w neither	24
none w netherlands	-12
none w next	-20
none w nigeria	27
none w nigerian	40
none w night	12
none w nineteen	16
none w nobody	6
none w none	32
none w normal	36
none w norway	42
none w nothing	-14
none w notice	-7
none w nought	14
none w november	17
none w number	21
none w numbers	28
none w october	-24
none w offers	15
none w older	40
none w oman	20
none w omani	-7
none w once	-59
none w ones	-12
none w only	-72
none w ordered	10
none w ordinary	-53
none w origin	-14
none w other	52
none w others	-9
none w otherwise	-20
none w ottawa	-17
none w over	7
none w overnight	-7
none w pact	-33
none w pakistan	40
none w pakistani	-8
none w panama	-8
none w paraguayan	-12
none w parliament	17
none w part	-16
none w partners	21
none w parts	-18
none w past	13
none w pause	14
none w payable	18
none w paying	13
none w pays	19
none w penalty	48
none w percent	12
none w percentage	39
none w period	-36
none w permanent	30
none w peru	11
none w peruvian	-11
none w philippine	51
none w philippines	43
none w place	84
none w planned	-20
none w planning	24
none w plans	-25
none w point	8
none w points	122
none w poland	-26
none w portuguese	37
none w post	-17
none w prepared	-14
none w present	-7
none w president	12
none w press	-8
none w price	-45
none w proclamation	19
none w product	25
none w products	15
none w promised	-36
none w promises	-7
none w proposal	-7
none w proposed	11
none w provides	29
none w purchases	29
none w puts	-24
none w quarter	14
none w quota	-48
none w raise	-28
none w raised	-41
none w raises	18
none w range	-10
none w rate	21
none w rates	-6
none w rather	-10
none w reach	-27
none w reached	31
none w reaches	13
none w read	-13
none w reason	27
none w reciprocal	14
none w reckon	-7
none w reduce	-6
none w reduced	-20
none w reduces	9
none w reduction	37
none w regional	24
none w remain	14
none w remaining	29
none w remains	-13
none w removed	-14
none w replace	21
none w republic	-18
none w respectively	16
none w restore	-23
none w retained	22
none w return	7
none w rica	12
none w right	-14
none w rises	-25
none w rkiye	-22
none w romania	12
none w round	10
none w rules	50
none w ruling	24
none w runs	-16
none w russia	41
none w russian	124
none w rwanda	-9
none w said	-11
none w sales	-26
none w same	-25
none w samoa	20
none w saturday	-8
none w says	47
none w scott	9
none w second	17
none w secretary	30
none w section	-23
none w seen	-14
none w senate	23
none w senegal	-6
none w seoul	-38
none w separate	10
none w september	-66
none w serbia	-9
none w serbian	-10
none w sets	-14
none w settle	20
none w seven	-26
none w seventeen	-28
none w shall	-28
none w shipped	9
none w ships	-15
none w side	31
none w sides	23
none w signed	29
none w since	8
none w sixteen	19
none w sixty	14
none w slapped	34
none w sleep	8
none w slovak	-10
none w sold	-11
none w some	22
none w soon	58
none w south	-20
none w spanish	-7
none w spoke	-31
none w spoken	-13
none w spring	19
none w stand	6
none w stands	-12
none w standstill	-14
none w start	-41
none w states	57
none w stay	-28
none w stays	33
none w still	-57
none w stood	-24
none w stopped	-33
none w stuff	10
none w subject	-24
none w such	-15
none w summer	41
none w sunday	-10
none w supreme	20
none w surcharge	131
none w suspend	-14
none w suspended	62
none w suspension	-26
none w swiss	-22
none w switzerland	-34
none w table	-8
none w taiwan	34
none w take	34
none w taken	14
none w takes	16
none w tariff	55
none w tariffs	57
none w tenth	-25
none w term	19
none w thai	-8
none w thailand	-8
none w than	-22
none w that	25
none w their	-12
none w theirs	-25
none w them	-17
none w themselves	7
none w then	-35
none w there	17
none w therefore	-16
none w these	-16
none w they	-47
none w things	-32
none w third	-14
none w thirteen	-70
none w thirty	-40
none w thirty-five	-19
none w thirty-seven	-18
none w thirty-three	16
none w those	15
none w threat	18
none w threatened	39
none w threatens	24
none w three	-11
none w through	39
none w throughout	-16
none w thursday	35
none w till	-20
none w times	-24
none w today	-9
none w together	20
none w togo	-24
none w told	41
none w tomorrow	44
none w tonga	-7
none w took	-13
none w total	6
none w trade	9
none w treasury	9
none w treaty	-14
none w trial	22
none w truce	-51
none w trump	58
none w tunisia	-16
none w tunisian	-11
none w turkey	16
none w turkish	-59
none w twelve	-34
none w twenty	50
none w twenty-eight	-8
none w twenty-five	8
none w twenty-four	31
none w twenty-one	-11
none w twenty-seven	-14
none w twenty-six	-20
none w twenty-three	-16
none w twenty-two	-17
none w ugandan	-18
none w until	-11
none w upon	16
none w uruguay	20
none w uruguayan	-9
none w used	-36
none w usual	-25
none w uzbekistan	-10
none w value	-48
none w vietnam	73
none w vietnamese	-11
none w want	-13
none w wanted	-8
none w wants	47
none w warned	16
none w ways	14
none w week	-35
none w weeks	-15
none w well	36
none w went	-18
none w were	30
none w what	54
none w whatever	29
none w when	31
none w whether	-23
none w which	19
none w while	-20
none w whose	28
none w will	12
none w with	27
none w within	-22
none w without	-13
none w worldwide	20
none w worst	17
none w would	14
none w written	-10
none w wrong	-6
none w wrote	13
none w year	-37
none w yesterday	21
none w your	-12
none w zambia	36
none w zambian	-12
none w zealand	-19
none w zero	19
of by	-102
of by alone	-76
of nobody	-11
of on	41
of on alone	15
of the other way	-127
only of the text	16
others 1 back in paragraph	12
others 1 back in paragraph object	12
others 1 back in paragraph own	-24
others 1 back in paragraph subject	16
others 1 back no	-24
others 1 back own	-22
others 1 back subject	49
others 2 back in paragraph	13
others 2 back in paragraph no	17
others 2 back in paragraph object	-14
others 2 back no	11
others 2 back object	-10
others 2 back own	-51
others 2 back subject	23
others after	-56
others after no	-30
others after object	-21
others after own	-48
others after subject	-6
others before in part	25
others before in part no	9
others before in part object	36
others before in part own	21
others before in sentence	-8
others before in sentence no	-6
others before in sentence own	-19
others before in sentence subject	7
others behind in part	17
others behind in part no	11
others behind in part object	-45
others behind in part own	43
others behind in sentence	-17
others behind in sentence no	-28
others behind in sentence own	22
others more back	-18
others more back in paragraph	-16
others more back in paragraph no	-19
others more back in paragraph subject	7
others more back object	-19
others more back own	-34
others more back subject	-12
pair all 1	73
pair all 2	40
pair all 3	86
pair first kin	-28
pair first none	6
pair first other	-31
pair first same	42
pair last kin far	-7
pair last kin here 	-13
pair last kin here , not	24
pair last kin here and	-54
pair last kin here and the	-8
pair last kin here from	-20
pair last kin here instead of	-14
pair last kin here now,	-10
pair last kin here other part	-46
pair last kin here same part	-34
pair last kin here to	-19
pair last kin here while	-11
pair last kin next sentence	-19
pair last kin paragraph	-8
pair last none here 	-36
pair last none here ,	-26
pair last none here , and	-8
pair last none here , down from	-14
pair last none here , from	-10
pair last none here , then	-10
pair last none here and	-36
pair last none here from	-16
pair last none here or	-28
pair last none here to	-65
pair last none here while	22
pair last other far	-10
pair last other here 	-63
pair last other here ,	36
pair last other here , not	-20
pair last other here , will pay	-7
pair last other here and	17
pair last other here and not	-27
pair last other here from	6
pair last other here instead of	-18
pair last other here now,	-16
pair last other here or	-19
pair last other here other part	7
pair last other here same part	14
pair last other here to	-65
pair last other here while	-22
pair last other next sentence	-44
pair last same far	16
pair last same here 	80
pair last same here ,	-34
pair last same here , and	28
pair last same here , down from	18
pair last same here , from	8
pair last same here , not	-11
pair last same here , up from	6
pair last same here , will pay	10
pair last same here and	18
pair last same here and not	26
pair last same here and the	-25
pair last same here from	18
pair last same here in place of	6
pair last same here instead of	42
pair last same here now,	-24
pair last same here other part	10
pair last same here same part	19
pair last same here to	86
pair last same next sentence	42
pair last same paragraph	17
pair new	-15
pair none 1	-103
pair none 2	-74
pair none 3	-73
pair some 2	33
pair some 3	35
plural	15
plural far	-45
plural otherwise	27
plural right="	-22
plural right=&	-6
plural right='	-41
plural right=(	21
plural right=)	42
plural right=,	10
plural right=.	49
plural right=:	-10
plural right=?	83
plural right=and	-56
plural right=as	-11
plural right=at	-29
plural right=be	28
plural right=by	-55
plural right=duty	31
plural right=edge	-25
plural right=had	-47
plural right=has	31
plural right=if	30
plural right=in	30
plural right=number	-6
plural right=of	-17
plural right=on	-14
plural right=that	21
plural right=to	13
plural right=under	49
plural right=v bear	-34
plural right=v begin	-22
plural right=v buy	-7
plural right=v down	7
plural right=v impose	11
plural right=v say	-60
plural right=v sell	27
plural right=v stay	17
plural right=v up	-7
plural right=with	-26
plural right=word	-19
plural right=—	-30
plural so	25
plural too	-43
rank 0	13
rank 1	-17
rank 2	-22
rank 3	-19
rank 4	12
row	31
rule:none	30
rule:none rule false	-97
rule:none rule true	-52
rule:other	-63
rule:same	97
short for another	-20
singular far	-21
singular of plural far	14
singular of plural otherwise	-117
singular of plural right=,	-40
singular of plural right=.	-34
singular of plural right=be	-23
singular of plural right=duty	-62
singular of plural right=from	-28
singular of plural right=in	23
singular of plural right=sender	-49
singular of plural right=that	36
singular of plural right=v bear	63
singular of plural right=v stay	30
singular otherwise	-44
singular right=!	18
singular right="	-20
singular right='s	-25
singular right=(	-9
singular right=)	20
singular right=,	-23
singular right=.	19
singular right=:	-71
singular right=;	23
singular right=?	62
singular right=agent	-68
singular right=at	26
singular right=be	35
singular right=duty	-78
singular right=edge	-11
singular right=from	37
singular right=gate	-8
singular right=goods	-11
singular right=had	-48
singular right=has	73
singular right=have	27
singular right=if	-15
singular right=in	43
singular right=into	12
singular right=level	-32
singular right=number	-8
singular right=of	-73
singular right=or	-13
singular right=sender	-15
singular right=taker	-11
singular right=than	-29
singular right=that	11
singular right=to	31
singular right=under	-12
singular right=v agree	27
singular right=v bear	43
singular right=v buy	-25
singular right=v deny	-30
singular right=v down	31
singular right=v end	-14
singular right=v impose	-38
singular right=v return	27
singular right=v say	-30
singular right=v sell	-14
singular right=v target	38
singular right=v up	7
singular right=which	24
singular right=with	33
singular right=word	-24
singular so	7
though all	-77
value kin	-61
value none	-67
value other	-55
value same	111
whole 1	-9
whole 2	12
whole 3	16
words 1	-17
words 1 list	-82
words 2	15
words 2 list	-66
words 3	-12
words 3 list	32
words 4	-14
words 4 list	30`;
