// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	14
1 back in paragraph object	29
1 back in paragraph subject	43
1 back no	-26
1 back own	-18
1 back subject	36
2 back in paragraph subject	29
2 back no	-16
2 back object	18
2 back own	-63
<always>	0
US 1 back	-28
US 1 back in paragraph	47
US 1 back in paragraph no	7
US 1 back in paragraph object	20
US 1 back in paragraph own	36
US 1 back in paragraph subject	33
US 1 back no	-16
US 1 back own	-15
US 2 back	-16
US 2 back in paragraph	19
US 2 back in paragraph subject	31
US 2 back no	-12
US 2 back object	17
US 2 back own	-10
US 2 back subject	-15
US after	-28
US after no	-10
US after subject	-40
US and CN 1 back in paragraph	13
US and CN 1 back in paragraph no	10
US and CN 1 back in paragraph own	-23
US and CN 1 back in paragraph subject	13
US and CN 1 back no	14
US and CN 1 back own	-11
US and CN 2 back	-62
US and CN 2 back in paragraph	11
US and CN 2 back in paragraph no	11
US and CN 2 back in paragraph own	-16
US and CN 2 back in paragraph subject	13
US and CN 2 back no	-54
US and CN 2 back own	-10
US and CN after own	-23
US and CN before in part	-20
US and CN before in part no	-20
US and CN before in part own	12
US and CN before in sentence	-27
US and CN before in sentence no	-15
US and CN before in sentence object	-20
US and CN before in sentence subject	-31
US and CN behind in part	19
US and CN behind in part no	21
US and CN behind in sentence	10
US and CN behind in sentence no	20
US and CN behind in sentence subject	-17
US and CN more back	-17
US and CN more back in paragraph	29
US and CN more back in paragraph no	32
US and CN more back object	12
US and CN more back own	-10
US and CN more back subject	-20
US before in part	35
US before in part no	26
US before in part subject	15
US before in sentence	15
US before in sentence no	15
US before in sentence own	-8
US before in sentence subject	24
US behind in part	-18
US behind in part no	-19
US behind in sentence	-55
US behind in sentence no	-31
US behind in sentence own	-24
US behind in sentence subject	-18
US more back	-15
US more back no	-10
US more back subject	-16
US on all 1 back	11
US on all 1 back in paragraph	8
US on all 1 back in paragraph own	14
US on all 2 back	-17
US on all 2 back in paragraph	-21
US on all 2 back in paragraph no	-32
US on all 2 back in paragraph subject	-10
US on all 2 back subject	-12
US on all after	24
US on all after no	28
US on all before in part	19
US on all before in part no	41
US on all before in part own	-33
US on all before in sentence	33
US on all before in sentence no	24
US on all more back	-15
US on all more back no	-15
after no	-22
after object	-42
after own	-37
after subject	-36
always longer	-21
always shorter than text	-11
before in part no	24
before in part object	10
before in part own	19
before in part subject	12
before in sentence no	14
before in sentence own	-8
before in sentence subject	18
behind in part no	14
behind in part object	-10
behind in part own	22
behind in part subject	-19
behind in sentence no	-30
behind in sentence own	-10
behind in sentence subject	-23
called longer	10
called otherwise	-26
called shorter	-30
called shortly	118
called shortly here	70
called shortly there	84
called so 0 of 1	20
called so 0 of 2	40
called so 0 of 3	34
called so 0 of 4	-64
called so 1 of 2	-26
called so 1 of 3	-91
called so 1 of 4	17
called so 2 of 3	-14
called so 2 of 4	31
called so 3 of 4	-36
called so first	44
called so first, far	-8
column	79
count 1	-31
count 4	25
direct	42
direct US and CN	22
direct US on all	10
direct others	26
far	-60
form 0 of 1	-10
form 0 of 3	-13
form 0 of 4	-26
form 1 of 2	14
form 1 of 3	25
form 1 of 4	-26
form 2 of 3	26
form 4 of 4	-35
in list	-100
in list false	-34
in list true	-82
k:0 here	-83
k:2 here	26
k:3 here	25
k:f1 false none	-8
k:f1 last some	-21
k:f1 left="	39
k:f1 left=,	-23
k:f1 left=:	-20
k:f1 left=and	-49
k:f1 left=edge	-57
k:f1 left=for	-45
k:f1 left=number	11
k:f1 left=of	14
k:f1 left=party :	-12
k:f1 left=party edge	38
k:f1 left=party that	10
k:f1 left=v buy	26
k:f1 left=v sell	-13
k:f1 left=word	10
k:f1 none again	-23
k:f1 none whose=by	-39
k:f1 none whose=nobody	-31
k:f1 none whose=other	28
k:f1 only none	10
k:f1 some again	-22
k:f1 some new	-12
k:f1 some whose=by	-43
k:f1 some whose=nobody	-31
k:f1 some whose=on	28
k:f1 true some	-19
k:f1 with level none	-19
k:f1 with level some	-10
k:ffar false none	-17
k:ffar false some	-17
k:ffar first none	-10
k:ffar first some	-18
k:ffar last none	-20
k:ffar last some	-18
k:ffar left=,	-13
k:ffar left=and	-10
k:ffar left=at	-13
k:ffar left=edge	-16
k:ffar left=for	-17
k:ffar left=of	12
k:ffar left=party edge	10
k:ffar left=party on	-19
k:ffar left=party v buy	-11
k:ffar left=that	-14
k:ffar left=with	-13
k:ffar left=word	24
k:ffar none new	-9
k:ffar none whose=by	-43
k:ffar none whose=nobody	-10
k:ffar none whose=on	-18
k:ffar none whose=other	26
k:ffar only none	-11
k:ffar only some	-16
k:ffar some again	-37
k:ffar some whose=by	-20
k:ffar some whose=nobody	-15
k:ffar some whose=on	12
k:ffar some whose=other	-30
k:ffar with level none	-18
k:ffar with level some	25
k:form list	95
k:form open list	-33
k:form pair	-14
k:form row	-177
k:form tail	-125
k:gap a=	-14
k:gap a=,	14
k:gap a=, and	-16
k:gap a=, and the	-12
k:gap a=;	-20
k:gap a=and	-14
k:gap a=and % on	36
k:gap a=for	-12
k:gap a=for the	-37
k:gap a=in	-21
k:gap a=on	72
k:gap a=on algerian	-12
k:gap a=on all	14
k:gap a=on american	16
k:gap a=on canadian	11
k:gap a=on certain	23
k:gap a=on chinese	34
k:gap a=on egyptian	10
k:gap a=on european	10
k:gap a=on every	-49
k:gap a=on imported	18
k:gap a=on iraqi	-14
k:gap a=on its	20
k:gap a=on jamaican	-14
k:gap a=on most	-12
k:gap a=on our	27
k:gap a=on the	-41
k:gap a=on the same	13
k:gap a=on turkish	17
k:gap a=to	25
k:gap b=	15
k:gap b=(	14
k:gap b=, and	-31
k:gap b=, at	57
k:gap b=, down from	-11
k:gap b=, from	24
k:gap b=, now	17
k:gap b=, which have paid	10
k:gap b=, which pay	26
k:gap b=, which pays	29
k:gap b=:	31
k:gap b=and	-76
k:gap b=and the	-15
k:gap b=are to pay	17
k:gap b=at	21
k:gap b=bear	10
k:gap b=comes in at	-21
k:gap b=continue to pay	10
k:gap b=duty of	-9
k:gap b=duty to	-11
k:gap b=enter	-10
k:gap b=from	19
k:gap b=from % to	10
k:gap b=from per cent to	-16
k:gap b=go from	15
k:gap b=goes from	15
k:gap b=goes from to	15
k:gap b=has been	-13
k:gap b=has paid	14
k:gap b=in	-13
k:gap b=in at	-18
k:gap b=in place of	26
k:gap b=is	23
k:gap b=now pay	14
k:gap b=of	-23
k:gap b=pay the	-10
k:gap b=pays	17
k:gap b=remain at	17
k:gap b=stay at	22
k:gap b=stays at	31
k:gap b=still pays	-14
k:gap b=to	27
k:gap b=to % from	18
k:gap b=to per cent from	17
k:gap b=went to	-10
k:gap b=were charged	10
k:gap b=will be	11
k:gap b=would be charged	-11
k:gap b=would go to	-15
k:here otherwise	-14
k:here tail	-54
k:here whole	62
k:list	-38
k:none	-46
k:only here	22
k:only here pa0	-45
k:only here pa1	31
k:only here pb0	-25
k:only here pb1	7
k:only here pb2	22
k:only here sa0	13
k:only here sa1	11
k:only here sa2	-24
k:only here sb0	38
k:only here sb1	19
k:only here sb2	39
k:pa0 left=%	-20
k:pa0 left=for	-20
k:pa0 left=from	23
k:pa0 left=in	-42
k:pa0 left=on	13
k:pa0 left=over	-19
k:pa0 left=party for	-10
k:pa0 left=party on	25
k:pa0 left=party over	-12
k:pa0 left=party to	25
k:pa0 left=to	33
k:pa0 left=v buy	21
k:pa0 left=word	12
k:pa0 right="	13
k:pa0 right=(	18
k:pa0 right=)	18
k:pa0 right=,	29
k:pa0 right=.	26
k:pa0 right=:	-22
k:pa0 right=;	17
k:pa0 right=and	22
k:pa0 right=at	-15
k:pa0 right=be	43
k:pa0 right=duty	-22
k:pa0 right=edge	-24
k:pa0 right=from	20
k:pa0 right=in	14
k:pa0 right=into	-27
k:pa0 right=number	-51
k:pa0 right=of	-36
k:pa0 right=that	-10
k:pa0 right=to	-50
k:pa0 right=under	24
k:pa0 right=v bear	-11
k:pa0 right=v impose	-12
k:pa0 right=v up	-17
k:pa0 right=which	10
k:pa0 right=—	-25
k:pa0 whose=by	-9
k:pa0 whose=on	46
k:pa0 whose=other	-76
k:pa00	12
k:pa00 0	15
k:pa00 1	-28
k:pa00 16	-33
k:pa00 2	52
k:pa00 4	-13
k:pa00 8	-26
k:pa00 for>,	-24
k:pa00 for>and	19
k:pa00 in>.	-20
k:pa00 number>word	26
k:pa00 of>,	19
k:pa00 on>(	19
k:pa00 on>,	26
k:pa00 on>;	8
k:pa00 on>and	31
k:pa00 on>at	-9
k:pa00 on>be	52
k:pa00 on>duty	-25
k:pa00 on>from	19
k:pa00 on>has	-9
k:pa00 on>in	-27
k:pa00 on>into	-20
k:pa00 on>modal	9
k:pa00 on>of	-33
k:pa00 on>on	-10
k:pa00 on>that	-21
k:pa00 on>to	-16
k:pa00 on>under	20
k:pa00 on>v down	-15
k:pa00 on>v impose	-11
k:pa00 on>v stay	28
k:pa00 on>which	10
k:pa00 on>word	9
k:pa00 on>—	-16
k:pa00 party for>,	-12
k:pa00 party for>.	13
k:pa00 party of>,	19
k:pa00 party of>.	-15
k:pa00 party on>,	56
k:pa00 party on>.	27
k:pa00 party on>;	20
k:pa00 party on>at	-13
k:pa00 party on>in	32
k:pa00 party on>of	-13
k:pa00 party on>that	9
k:pa00 party on>to	-41
k:pa00 party on>v stay	-18
k:pa00 party on>word	-10
k:pa00 to>.	12
k:pa00 whose=by	-9
k:pa00 whose=on	47
k:pa00 whose=other	-52
k:pa00 word>and	10
k:pa01	8
k:pa01 16	-25
k:pa01 4	35
k:pa01 and>;	11
k:pa01 party of>.	13
k:pa01 whose=nobody	38
k:pa01 whose=other	-47
k:pa1 left=in	-15
k:pa1 left=party on	44
k:pa1 right=,	19
k:pa1 right=.	-29
k:pa1 whose=by	-17
k:pa1 whose=nobody	-20
k:pa1 whose=on	56
k:pa1 whose=other	-23
k:pa10	34
k:pa10 4	45
k:pa10 in>.	-13
k:pa10 party on>,	23
k:pa10 party on>.	13
k:pa10 whose=by	-11
k:pa10 whose=on	61
k:pa10 whose=other	-19
k:pa11	-53
k:pa11 16	-23
k:pa11 8	-32
k:pa11 on>.	-17
k:pa11 whose=nobody	-35
k:pa11 whose=on	-10
k:pa12	-9
k:pa12 16	-9
k:pa12 whose=nobody	-9
k:pb0 left=)	10
k:pb0 left=,	48
k:pb0 left=;	32
k:pb0 left=and	-33
k:pb0 left=edge	38
k:pb0 left=if	-25
k:pb0 left=level	13
k:pb0 left=number	-26
k:pb0 left=of	-10
k:pb0 left=on	9
k:pb0 left=over	-17
k:pb0 left=party ,	19
k:pb0 left=party :	17
k:pb0 left=party and	29
k:pb0 left=party edge	-19
k:pb0 left=party for	24
k:pb0 left=party in	12
k:pb0 left=party of	-21
k:pb0 left=party word	15
k:pb0 left=so	13
k:pb0 left=that	17
k:pb0 left=to	-19
k:pb0 left=v bear	-20
k:pb0 left=with	-18
k:pb0 left=word	-27
k:pb0 right=and	-45
k:pb0 right=be	26
k:pb0 right=duty	-46
k:pb0 right=from	23
k:pb0 right=had	-20
k:pb0 right=in	13
k:pb0 right=into	35
k:pb0 right=modal	11
k:pb0 right=number	49
k:pb0 right=of	-15
k:pb0 right=on	-13
k:pb0 right=to	38
k:pb0 right=v agree	13
k:pb0 right=v impose	14
k:pb0 right=v say	-24
k:pb0 right=v stay	22
k:pb0 right=v up	10
k:pb0 right=with	19
k:pb0 whose=nobody	28
k:pb0 whose=other	-26
k:pb00	25
k:pb00 ,>duty	-21
k:pb00 ,>modal	17
k:pb00 ,>number	52
k:pb00 ,>v bear	9
k:pb00 ,>word	9
k:pb00 1	28
k:pb00 16	-34
k:pb00 2	8
k:pb00 8	10
k:pb00 :>be	16
k:pb00 :>from	27
k:pb00 :>modal	-14
k:pb00 ;>modal	-18
k:pb00 ;>v bear	15
k:pb00 and>duty	-9
k:pb00 and>from	-30
k:pb00 and>have	-17
k:pb00 and>number	17
k:pb00 and>of	-24
k:pb00 and>v bear	-20
k:pb00 and>word	-9
k:pb00 edge>duty	-28
k:pb00 edge>from	9
k:pb00 edge>had	-24
k:pb00 edge>has	-11
k:pb00 edge>into	13
k:pb00 edge>modal	18
k:pb00 edge>number	30
k:pb00 edge>of	17
k:pb00 edge>v stay	31
k:pb00 edge>v up	16
k:pb00 for>and	-14
k:pb00 for>be	11
k:pb00 for>word	28
k:pb00 in>word	-11
k:pb00 on>and	-52
k:pb00 on>of	-9
k:pb00 on>to	25
k:pb00 on>word	19
k:pb00 party ,>v bear	18
k:pb00 party :>v bear	21
k:pb00 party ;>number	10
k:pb00 party and>to	12
k:pb00 party and>v bear	9
k:pb00 party edge>be	26
k:pb00 party edge>duty	13
k:pb00 party edge>has	-10
k:pb00 party edge>in	40
k:pb00 party edge>into	21
k:pb00 party edge>modal	44
k:pb00 party edge>number	-28
k:pb00 party edge>v bear	-20
k:pb00 party edge>v up	13
k:pb00 party edge>word	-50
k:pb00 party for>word	26
k:pb00 party of>word	-13
k:pb00 party on>and	-40
k:pb00 party on>at	16
k:pb00 party on>from	19
k:pb00 party on>in	15
k:pb00 party on>modal	24
k:pb00 party on>word	19
k:pb00 party v impose>in	-11
k:pb00 party v impose>word	10
k:pb00 party word>have	14
k:pb00 party word>v bear	12
k:pb00 v bear>duty	-12
k:pb00 v impose>in	-15
k:pb00 v sell>at	-11
k:pb00 whose=nobody	23
k:pb00 whose=on	12
k:pb00 whose=other	-25
k:pb00 word>at	-20
k:pb00 word>of	-18
k:pb01 ,>and	-24
k:pb01 8	12
k:pb01 for>and	10
k:pb01 on>and	18
k:pb01 party :>and	11
k:pb01 party on>and	-32
k:pb01 whose=nobody	20
k:pb01 whose=on	-9
k:pb01 word>and	-15
k:pb1 left=,	-23
k:pb1 left=edge	36
k:pb1 left=on	8
k:pb1 left=party and	9
k:pb1 left=party on	21
k:pb1 left=party that	-13
k:pb1 left=word	-16
k:pb1 right=and	-21
k:pb1 right=duty	-18
k:pb1 right=from	11
k:pb1 right=in	13
k:pb1 right=number	35
k:pb1 right=v up	19
k:pb1 right=word	-14
k:pb1 whose=by	-21
k:pb1 whose=nobody	19
k:pb1 whose=on	15
k:pb10	40
k:pb10 16	24
k:pb10 4	16
k:pb10 8	15
k:pb10 and>modal	11
k:pb10 edge>number	11
k:pb10 party edge>in	20
k:pb10 party edge>into	12
k:pb10 party edge>word	-21
k:pb10 party on>to	25
k:pb10 whose=by	-14
k:pb10 whose=nobody	36
k:pb10 whose=on	17
k:pb11	-36
k:pb11 8	-36
k:pb11 whose=nobody	-32
k:pb2 left=edge	26
k:pb2 left=party on	-24
k:pb2 right=from	-13
k:pb2 right=in	29
k:pb2 right=word	-17
k:pb2 whose=nobody	21
k:pb2 whose=on	-13
k:pb20	28
k:pb20 16	62
k:pb20 8	-30
k:pb20 edge>word	15
k:pb20 party edge>in	29
k:pb20 whose=nobody	38
k:pb21	-38
k:pb21 16	-33
k:pb21 party on>to	-14
k:pb21 whose=on	-27
k:q1 false none	-13
k:q1 first none	32
k:q1 first some	26
k:q1 last none	59
k:q1 left="	-11
k:q1 left=-	-23
k:q1 left=:	31
k:q1 left=as	-24
k:q1 left=at	-16
k:q1 left=edge	62
k:q1 left=goods	-23
k:q1 left=if	18
k:q1 left=in	-23
k:q1 left=not	-15
k:q1 left=of	-31
k:q1 left=party ,	14
k:q1 left=party and	25
k:q1 left=party edge	-10
k:q1 left=party of	-23
k:q1 left=party over	-10
k:q1 left=party that	25
k:q1 left=party to	-11
k:q1 left=party v buy	-50
k:q1 left=party v sell	-13
k:q1 left=that	12
k:q1 left=to	31
k:q1 left=v buy	13
k:q1 left=v say	-20
k:q1 left=v sell	10
k:q1 left=v stay	-15
k:q1 left=which	-19
k:q1 left=with	-50
k:q1 left=—	10
k:q1 left=•	29
k:q1 none again	25
k:q1 none new	17
k:q1 none whose=by	-26
k:q1 none whose=nobody	29
k:q1 none whose=on	35
k:q1 none whose=other	-35
k:q1 only none	22
k:q1 only some	16
k:q1 some again	23
k:q1 some new	-20
k:q1 some whose=on	-18
k:q1 some whose=other	-13
k:q1 true none	44
k:q1 with level none	-64
k:q1 with level some	-89
k:q2 false none	-16
k:q2 false some	-12
k:q2 first none	29
k:q2 last none	30
k:q2 last some	-20
k:q2 left=(	13
k:q2 left=,	-23
k:q2 left=-	-28
k:q2 left=and	25
k:q2 left=be	33
k:q2 left=by	-13
k:q2 left=duty	-16
k:q2 left=for	-22
k:q2 left=goods	-18
k:q2 left=in	-15
k:q2 left=modal	-10
k:q2 left=not	-21
k:q2 left=number	-39
k:q2 left=of	-27
k:q2 left=over	12
k:q2 left=party ,	16
k:q2 left=party in	-13
k:q2 left=party number	-12
k:q2 left=party on	-9
k:q2 left=party that	19
k:q2 left=party v buy	-24
k:q2 left=party v sell	-16
k:q2 left=party word	42
k:q2 left=that	9
k:q2 left=to	-11
k:q2 left=v buy	24
k:q2 left=v impose	28
k:q2 left=v say	-12
k:q2 left=v sell	21
k:q2 left=v stay	-17
k:q2 left=•	10
k:q2 none again	14
k:q2 none whose=on	14
k:q2 none whose=other	-21
k:q2 only none	30
k:q2 some again	18
k:q2 some new	-34
k:q2 some whose=by	-24
k:q2 some whose=nobody	-19
k:q2 some whose=on	11
k:q2 true none	28
k:q2 true some	-8
k:q2 with level none	-47
k:q2 with level some	-33
k:q3 false none	-19
k:q3 first none	18
k:q3 first some	14
k:q3 last some	-18
k:q3 left=;	-23
k:q3 left=and	36
k:q3 left=edge	12
k:q3 left=in	-13
k:q3 left=of	-30
k:q3 left=on	16
k:q3 left=over	-25
k:q3 left=party :	19
k:q3 left=party and	17
k:q3 left=party edge	-62
k:q3 left=party of	19
k:q3 left=party on	-32
k:q3 left=party v buy	18
k:q3 left=party word	32
k:q3 left=to	-12
k:q3 left=v bear	-11
k:q3 left=v buy	10
k:q3 left=v impose	-13
k:q3 left=v sell	10
k:q3 left=word	-14
k:q3 none whose=by	14
k:q3 none whose=nobody	-12
k:q3 none whose=on	11
k:q3 only none	29
k:q3 some new	-16
k:q3 some whose=nobody	-18
k:q3 some whose=other	-12
k:q3 true none	30
k:q3 true some	-29
k:q3 with level none	-22
k:q3 with level some	-11
k:qnear false none	-12
k:qnear false some	-28
k:qnear first some	-15
k:qnear last none	-8
k:qnear left=)	-12
k:qnear left=,	-19
k:qnear left=:	18
k:qnear left=and	12
k:qnear left=as	-16
k:qnear left=by	-11
k:qnear left=for	-34
k:qnear left=in	-17
k:qnear left=not	27
k:qnear left=number	-30
k:qnear left=of	-19
k:qnear left=on	26
k:qnear left=over	-46
k:qnear left=party :	33
k:qnear left=party edge	-25
k:qnear left=party of	24
k:qnear left=party that	10
k:qnear left=party v buy	-10
k:qnear left=party v propose	10
k:qnear left=party word	16
k:qnear left=that	-22
k:qnear left=to	-23
k:qnear left=v buy	11
k:qnear left=v impose	-9
k:qnear left=v sell	26
k:qnear left=v stay	-14
k:qnear left=with	-20
k:qnear left=—	-15
k:qnear none new	-11
k:qnear none whose=nobody	-37
k:qnear none whose=on	28
k:qnear some again	-21
k:qnear some new	-17
k:qnear some whose=by	-25
k:qnear some whose=nobody	-18
k:qnear some whose=other	-19
k:qnear with level some	-39
k:sa0 left=;	-14
k:sa0 left=and	-72
k:sa0 left=be	12
k:sa0 left=duty	-15
k:sa0 left=for	10
k:sa0 left=of	-16
k:sa0 left=on	27
k:sa0 left=party ,	20
k:sa0 left=party of	-36
k:sa0 left=party on	39
k:sa0 left=party that	10
k:sa0 left=party v buy	-23
k:sa0 left=v buy	-14
k:sa0 left=v impose	-18
k:sa0 left=which	-20
k:sa0 left=with	-12
k:sa0 left=word	20
k:sa0 right=(	-19
k:sa0 right=)	30
k:sa0 right=be	-10
k:sa0 right=duty	-16
k:sa0 right=for	14
k:sa0 right=have	28
k:sa0 right=in	31
k:sa0 right=number	-34
k:sa0 right=of	16
k:sa0 right=under	-9
k:sa0 right=v stay	-19
k:sa0 stop	-9
k:sa0 whose=by	-31
k:sa0 whose=nobody	-17
k:sa0 whose=on	48
k:sa0 whose=other	-21
k:sa00 ,>number	-10
k:sa00 16	-30
k:sa00 4	-17
k:sa00 8	46
k:sa00 ;>v bear	-16
k:sa00 and>v bear	-16
k:sa00 and>word	-13
k:sa00 far	-25
k:sa00 for>,	15
k:sa00 on>.	33
k:sa00 on>from	17
k:sa00 on>in	13
k:sa00 party on>in	19
k:sa00 party on>word	33
k:sa00 party v buy>.	-21
k:sa00 whose=by	-29
k:sa00 whose=nobody	-17
k:sa00 whose=on	51
k:sa00 whose=other	-13
k:sa00 word>.	-15
k:sa01	-13
k:sa01 16	-21
k:sa01 far	-11
k:sa01 whose=other	-13
k:sa02 16	11
k:sa02 8	-13
k:sa1 left=and	-17
k:sa1 left=for	-19
k:sa1 left=on	-25
k:sa1 left=party and	-11
k:sa1 left=party on	15
k:sa1 right=,	-34
k:sa1 right=.	-19
k:sa1 right=duty	-16
k:sa1 right=number	-12
k:sa1 right=that	16
k:sa1 stop	-13
k:sa1 whose=by	-34
k:sa1 whose=nobody	-46
k:sa1 whose=on	25
k:sa1 whose=other	-30
k:sa10	-18
k:sa10 4	19
k:sa10 8	-17
k:sa10 far	-19
k:sa10 on>,	-13
k:sa10 on>word	-16
k:sa10 party on>word	24
k:sa10 whose=by	-23
k:sa10 whose=nobody	-29
k:sa10 whose=on	31
k:sa10 whose=other	-21
k:sa11	-45
k:sa11 16	-26
k:sa11 8	-14
k:sa11 whose=nobody	-22
k:sa11 whose=on	-9
k:sa11 whose=other	-9
k:sa12 on>.	-11
k:sa2 left=on	-38
k:sa2 right=,	-18
k:sa2 right=.	-40
k:sa2 stop	-24
k:sa2 whose=by	-10
k:sa2 whose=nobody	-47
k:sa2 whose=on	-14
k:sa2 whose=other	-13
k:sa20	-41
k:sa20 16	-23
k:sa20 8	-9
k:sa20 far	-10
k:sa20 on>.	-13
k:sa20 whose=nobody	-22
k:sa20 whose=other	-10
k:sa21	-29
k:sa21 16	-18
k:sa21 whose=nobody	-20
k:sa22	-12
k:sb0 left=)	21
k:sb0 left=,	-31
k:sb0 left=-	32
k:sb0 left=:	15
k:sb0 left=@	-17
k:sb0 left=and	-7
k:sb0 left=edge	66
k:sb0 left=for	25
k:sb0 left=from	21
k:sb0 left=in	-41
k:sb0 left=number	20
k:sb0 left=of	-34
k:sb0 left=on	-12
k:sb0 left=over	-42
k:sb0 left=party ,	11
k:sb0 left=party and	10
k:sb0 left=party edge	20
k:sb0 left=party number	-14
k:sb0 left=party of	-13
k:sb0 left=party v buy	-15
k:sb0 left=party word	-12
k:sb0 left=that	-9
k:sb0 left=to	21
k:sb0 left=v impose	-29
k:sb0 left=v sell	-9
k:sb0 left=word	-9
k:sb0 left=—	36
k:sb0 left=•	14
k:sb0 right='s	-14
k:sb0 right=(	39
k:sb0 right=,	37
k:sb0 right=agent	-17
k:sb0 right=duty	-27
k:sb0 right=from	19
k:sb0 right=in	10
k:sb0 right=number	-41
k:sb0 right=of	9
k:sb0 right=sender	-15
k:sb0 right=to	-24
k:sb0 right=too	12
k:sb0 right=under	17
k:sb0 right=v impose	-18
k:sb0 right=v stay	17
k:sb0 right=with	-9
k:sb0 stop	20
k:sb0 whose=by	-34
k:sb0 whose=nobody	22
k:sb0 whose=on	40
k:sb0 whose=other	-68
k:sb00	25
k:sb00 ,>duty	-11
k:sb00 ,>word	-24
k:sb00 1	18
k:sb00 16	-40
k:sb00 2	38
k:sb00 4	16
k:sb00 8	14
k:sb00 :>,	19
k:sb00 and>,	-31
k:sb00 and>:	-31
k:sb00 and>of	-10
k:sb00 be>,	17
k:sb00 edge>(	12
k:sb00 edge>,	82
k:sb00 edge>:	-10
k:sb00 edge>be	51
k:sb00 edge>duty	-11
k:sb00 edge>from	16
k:sb00 edge>that	18
k:sb00 edge>v bear	21
k:sb00 edge>v stay	18
k:sb00 edge>word	30
k:sb00 far	-24
k:sb00 for>:	-15
k:sb00 for>that	22
k:sb00 for>word	42
k:sb00 in>,	-31
k:sb00 number>:	12
k:sb00 of>,	9
k:sb00 on>(	23
k:sb00 on>,	15
k:sb00 on>:	-14
k:sb00 on>and	-35
k:sb00 on>from	22
k:sb00 party edge>,	40
k:sb00 party edge>agent	-14
k:sb00 party edge>in	15
k:sb00 party of>,	-27
k:sb00 party on>(	11
k:sb00 party on>:	18
k:sb00 party on>and	-27
k:sb00 party on>in	-10
k:sb00 to>,	25
k:sb00 whose=by	-29
k:sb00 whose=nobody	33
k:sb00 whose=on	23
k:sb00 whose=other	-63
k:sb00 word>:	-23
k:sb00 —>:	29
k:sb01	12
k:sb01 ,>and	-13
k:sb01 16	-12
k:sb01 4	42
k:sb01 8	8
k:sb01 edge>,	-14
k:sb01 edge>:	-33
k:sb01 far	-12
k:sb01 on>and	16
k:sb01 party edge>and	-11
k:sb01 party on>and	41
k:sb01 whose=by	-9
k:sb01 whose=on	39
k:sb01 word>and	10
k:sb02	-62
k:sb02 16	-31
k:sb02 8	-31
k:sb02 whose=nobody	-48
k:sb02 whose=on	-16
k:sb1 left=;	25
k:sb1 left=edge	31
k:sb1 left=in	-12
k:sb1 left=number	15
k:sb1 left=on	9
k:sb1 left=party and	18
k:sb1 left=party on	-21
k:sb1 left=party with	-12
k:sb1 left=v impose	-11
k:sb1 left=—	22
k:sb1 right=(	-18
k:sb1 right=,	13
k:sb1 right=:	18
k:sb1 right=;	16
k:sb1 right=agent	-16
k:sb1 right=and	31
k:sb1 right=be	-11
k:sb1 right=by	-42
k:sb1 right=from	11
k:sb1 right=had	-12
k:sb1 right=in	14
k:sb1 right=modal	10
k:sb1 right=of	23
k:sb1 right=on	9
k:sb1 right=sender	12
k:sb1 right=that	16
k:sb1 right=v bear	-23
k:sb1 right=v up	-20
k:sb1 right=word	-9
k:sb1 stop	24
k:sb1 whose=by	-10
k:sb1 whose=nobody	16
k:sb1 whose=on	14
k:sb1 whose=other	-31
k:sb10	32
k:sb10 ,>number	19
k:sb10 8	51
k:sb10 :>from	12
k:sb10 and>:	-11
k:sb10 and>of	-11
k:sb10 and>word	-12
k:sb10 edge>,	35
k:sb10 edge>v bear	12
k:sb10 edge>word	13
k:sb10 far	-30
k:sb10 for>that	17
k:sb10 on>,	17
k:sb10 on>to	10
k:sb10 on>word	-11
k:sb10 party and>number	13
k:sb10 party edge>,	63
k:sb10 party edge>be	-9
k:sb10 party edge>word	-17
k:sb10 party on>(	-19
k:sb10 party on>,	-31
k:sb10 party on>:	-9
k:sb10 party on>at	11
k:sb10 party on>word	20
k:sb10 whose=nobody	47
k:sb10 whose=other	-24
k:sb10 word>of	13
k:sb11	-22
k:sb11 4	-20
k:sb11 8	-43
k:sb11 :>number	-13
k:sb11 edge>:	12
k:sb11 edge>and	-12
k:sb11 edge>v bear	-15
k:sb11 far	31
k:sb11 on>,	-20
k:sb11 on>and	15
k:sb11 party edge>and	-18
k:sb11 party edge>sender	14
k:sb11 party edge>v bear	-9
k:sb11 party on>and	27
k:sb11 whose=by	-19
k:sb11 whose=nobody	-41
k:sb11 whose=on	34
k:sb11 whose=other	-11
k:sb12	-28
k:sb12 16	-10
k:sb12 8	-12
k:sb12 far	-15
k:sb12 whose=nobody	-19
k:sb12 whose=on	-13
k:sb2 left=:	-37
k:sb2 left=and	48
k:sb2 left=edge	33
k:sb2 left=for	23
k:sb2 left=on	-12
k:sb2 left=party :	-18
k:sb2 left=party of	-11
k:sb2 left=party on	-59
k:sb2 left=party word	-10
k:sb2 left=that	-12
k:sb2 right=,	-10
k:sb2 right=:	18
k:sb2 right=and	-19
k:sb2 right=into	-25
k:sb2 right=modal	-12
k:sb2 right=number	-12
k:sb2 right=to	-10
k:sb2 right=word	17
k:sb2 stop	-19
k:sb2 whose=by	-32
k:sb2 whose=on	-26
k:sb20	21
k:sb20 16	28
k:sb20 8	28
k:sb20 edge>:	17
k:sb20 edge>from	11
k:sb20 far	-24
k:sb20 party edge>v bear	-13
k:sb20 party on>be	-24
k:sb20 whose=by	-15
k:sb20 whose=nobody	34
k:sb20 whose=other	11
k:sb21	-47
k:sb21 16	-44
k:sb21 8	-22
k:sb21 on>and	-9
k:sb21 party edge>v bear	10
k:sb21 party on>from	-22
k:sb21 whose=by	-14
k:sb21 whose=nobody	-27
k:sb21 whose=on	-21
k:sb22	-23
k:sb22 far	-43
k:sb22 party edge>v bear	9
k:sb22 whose=nobody	-23
k:subject pb0	21
k:there otherwise	-18
k:there tail	-22
k:there whole	-11
k:turn false	-22
k:turn false part	-52
k:turn true	11
k:turn true part	24
known false 0	-87
known false 1	-150
known false 2	-66
known false 3	-27
known kind 0	20
known true 0	35
known true 1	37
known true 2	29
known true 3	20
last kin other here 	-11
last kin other here and	10
last kin other here other part	18
last kin other here same part	-16
last kin other here while	16
last kin other paragraph	-16
last kin pair	34
last kin pair here 	11
last kin pair here , and	-11
last kin pair here and	47
last kin pair here from	9
last kin pair here instead of	14
last kin pair here now,	19
last kin pair here other part	8
last kin pair here same part	13
last kin pair here while	-15
last kin pair paragraph	14
last kin turned	-71
last kin turned far	-66
last kin turned here 	18
last kin turned here and	-11
last kin turned here other part	-20
last kin turned next sentence	-32
last none other	-33
last none other here , bangladesh	-11
last none other here , indonesia	-11
last none other here other part	-16
last none other here same part	-10
last none other next sentence	-17
last none other paragraph	-21
last none pair	-14
last none pair here 	22
last none pair here ,	-18
last none pair here , down from	-10
last none pair here , of which	10
last none pair here , then	-16
last none pair here and the	-13
last none pair here or	-18
last none pair here to	-18
last none pair here while	-7
last none pair paragraph	-13
last none turned	-22
last none turned far	23
last none turned here and	-17
last none turned here other part	-34
last none turned here while	-22
last none turned next sentence	-17
last none turned paragraph	-14
last other other	-9
last other other far	-14
last other other here 	25
last other other here while	15
last other other next sentence	-25
last other pair	13
last other pair far	11
last other pair here 	-17
last other pair here ,	22
last other pair here , will be	-11
last other pair here , will pay	-9
last other pair here and	32
last other pair here and not	14
last other pair here becomes	-25
last other pair here instead of	-25
last other pair here now	-18
last other pair here now,	-18
last other pair here other part	6
last other pair here same part	23
last other pair here to	-17
last other pair next sentence	13
last other turned	51
last other turned far	15
last other turned here and	20
last other turned here other part	30
last other turned here same part	18
last other turned here while	14
last other turned next sentence	10
last other turned paragraph	10
last same other far	-9
last same other here 	-21
last same other here other part	-17
last same other next sentence	36
last same other paragraph	29
last same pair	-27
last same pair here 	-25
last same pair here ,	-30
last same pair here , from	13
last same pair here , not	-14
last same pair here , then	10
last same pair here , will be	15
last same pair here , will pay	10
last same pair here and	-57
last same pair here and not	-13
last same pair here and the	-27
last same pair here as	26
last same pair here becomes	24
last same pair here down to	15
last same pair here now	25
last same pair here now,	-28
last same pair here other part	-22
last same pair here same part	-28
last same pair here to	9
last same pair here today,	12
last same pair next sentence	-16
last same pair paragraph	-6
last same turned	-57
last same turned far	-15
last same turned here and	-29
last same turned here other part	-45
last same turned here same part	-13
last same turned here while	-18
last same turned next sentence	-36
level kin	-16
level other	-31
level same	45
mod goods 1	12
mod goods 2	32
mod verb 1	-65
mod verb 2	28
mod word 1	-12
mod word 2	10
mod word 3	18
mod=advanced	38
mod=aircraft	-21
mod=aluminium	14
mod=aussie	-70
mod=auto	10
mod=ball	50
mod=basmati	-32
mod=battery	12
mod=bed	-22
mod=beef	-38
mod=black	-19
mod=blackwell	-10
mod=boeing	-20
mod=bought	-41
mod=butter	-22
mod=canned	35
mod=canola	18
mod=car	18
mod=cashew	50
mod=ceylon	-73
mod=chilled	-21
mod=coal	-22
mod=cocoa	71
mod=coconut	-13
mod=cod	17
mod=coffee	-16
mod=combed	49
mod=copper	66
mod=corned	41
mod=cover	-20
mod=critical	-23
mod=crude	12
mod=cut	26
mod=dairy	-31
mod=dried	-11
mod=drone	11
mod=ecuadorean	-68
mod=electric	37
mod=energy	-13
mod=extend	-13
mod=fact	-13
mod=farm	32
mod=finished	-11
mod=fish	-31
mod=fishing	-12
mod=forced	-35
mod=fresh	12
mod=frozen	-16
mod=fruit	-17
mod=garden	16
mod=generic	33
mod=gold	30
mod=good	-25
mod=grain	-10
mod=great	-28
mod=green	-29
mod=hazelnut	33
mod=heavy	-33
mod=industrial	-15
mod=instant	17
mod=jute	12
mod=kitchen	41
mod=large	-41
mod=leather	-21
mod=less	-11
mod=liquefied	-13
mod=lithium	29
mod=machine	13
mod=maize	26
mod=meat	-19
mod=mention	-43
mod=metal	-23
mod=milk	44
mod=milling	-22
mod=mining	10
mod=mostly	-18
mod=national	-19
mod=nickel	-43
mod=oil	-15
mod=olive	41
mod=orange	28
mod=palm	40
mod=paper	34
mod=patented	118
mod=permanent	35
mod=pickup	-12
mod=railway	-12
mod=rare	-45
mod=raw	11
mod=refined	42
mod=rice	-38
mod=roasted	50
mod=rose	60
mod=rubber	45
mod=salmon	-15
mod=salt	-28
mod=salted	55
mod=sawn	54
mod=shea	26
mod=ship	-27
mod=ship-to-shore	29
mod=shipped	-16
mod=ships	-25
mod=ships'	93
mod=shrimp	57
mod=sign	-14
mod=small	19
mod=smoked	13
mod=softwood	19
mod=solar	54
mod=sold	-71
mod=soy	69
mod=stainless	19
mod=steel	20
mod=sugar	-45
mod=sunflower	32
mod=table	41
mod=tea	-23
mod=tinned	-33
mod=tuna	-25
mod=upholstered	28
mod=used	35
mod=watch	14
mod=wheat	30
mod=whole	-45
mod=wood	-13
mod=wooden	22
mod=wool	-12
more back in paragraph no	15
more back no	-22
more back object	-31
more back own	-14
more back subject	-18
never whole	-86
none	11
none US	92
none US and CN	80
none US and CN here	28
none US and CN here 0 part 0	53
none US and CN here 1 part 0	26
none US and CN here 1 part 1	24
none US and CN here 2 part 0	21
none US and CN here 2 part 2	-11
none US and CN last none here 	-11
none US and CN last none here , and	-12
none US and CN last none here , of which	-10
none US and CN last none here , then	14
none US and CN last none here and the	12
none US and CN last none here from	27
none US and CN last none here in all,	11
none US and CN last none here or	10
none US and CN last none here to	9
none US and CN last none here while	40
none US and CN last none paragraph	8
none US and CN last some far	20
none US and CN last some here and	-14
none US and CN last some here and the	21
none US and CN last some here same part	16
none US and CN last some next sentence	12
none US and CN nowhere	53
none US and CN part	33
none US and CN said no none here	33
none US and CN said no some here	32
none US and CN said object none here	18
none US and CN said own none here	56
none US and CN said subject some here	37
none US direct	8
none US here	26
none US here 0 part 0	41
none US here 1 part 0	22
none US here 2 part 1	10
none US here 2 part 2	9
none US last none here ,	13
none US last none here , bangladesh	9
none US last none here , indonesia	10
none US last none here and	12
none US last none here other part	43
none US last none here same part	14
none US last none here to	17
none US last none next sentence	52
none US last none paragraph	12
none US last some far	-22
none US last some here 	-11
none US last some here other part	8
none US last some here while	-47
none US last some next sentence	-28
none US last some paragraph	12
none US nowhere	41
none US on all direct	-42
none US on all here	-14
none US on all here 0 part 0	10
none US on all here 1 part 0	-8
none US on all here 1 part 1	-8
none US on all here 2 part 0	-19
none US on all here 2 part 1	-33
none US on all here 2 part 2	-25
none US on all last none far	-32
none US on all last none here other part	9
none US on all last some here other part	-9
none US on all last some here same part	-17
none US on all nowhere	10
none US on all part	-22
none US on all said no none here	15
none US on all said no some here	-47
none US on all said object some here	-17
none US on all said own none here	-20
none US on all said subject none here	15
none US said no none here	56
none US said no some here	30
none US said object none here	-23
none US said own none here	-23
none US said own some here	14
none US said subject none here	10
none US said subject some here	-26
none again true	6
none all	82
none all in sentence	84
none at large	107
none close %	23
none close ,	-16
none close :	9
none close and	-16
none close as	-11
none close be	19
none close edge	-24
none close false 0	13
none close false 16	26
none close false 2	25
none close false 4	-32
none close false 8	-13
none close for	14
none close in	19
none close level	-24
none close of	-48
none close on	-17
none close over	22
none close party ,	-11
none close party ;	-23
none close party and	-20
none close party edge	13
none close party for	28
none close party of	30
none close party on	-47
none close party over	28
none close party word	-24
none close so	-12
none close true 1	-64
none close true 2	-36
none close true 8	19
none close v impose	-24
none close v say	12
none close with	13
none close word	10
none direct	-21
none heads 1	9
none heads 2	-19
none heads 4	12
none heads many	9
none here 0	26
none l about	27
none l additional	33
none l against	12
none l all	11
none l and	-9
none l announced	12
none l another	11
none l apply	10
none l as	21
none l at	-16
none l back	11
none l bear	-17
none l becomes	-15
none l been	12
none l below	9
none l by	-35
none l cars	-10
none l charge	-9
none l collect	-11
none l do	-23
none l duty	-28
none l enter	18
none l exceed	-40
none l extra	27
none l fentanyl	14
none l further	23
none l general	22
none l gets	21
none l goods	-14
none l had	28
none l have	29
none l into	-12
none l its	-27
none l keeps	49
none l laid	10
none l levy	-14
none l longer	13
none l made	21
none l makes	10
none l me	-12
none l meet	16
none l no	33
none l of	33
none l offer	11
none l offers	10
none l old	-37
none l on	-15
none l ones	23
none l ordinary	-45
none l other	28
none l our	12
none l owe	-11
none l own	16
none l paid	-11
none l pay	-19
none l paying	-37
none l pays	-8
none l present	26
none l put	19
none l puts	-11
none l reach	-16
none l reached	14
none l remaining	25
none l retains	12
none l said	11
none l says	-10
none l second	10
none l sets	10
none l stays	15
none l still	-18
none l suspended	21
none l switzerland	24
none l take	-18
none l taken	10
none l takes	22
none l than	-43
none l that	-15
none l the	51
none l their	-17
none l them	23
none l took	-15
none l union	-23
none l us	11
none l wants	-12
none l was	-10
none l were	-13
none l which	22
none l will	9
none l with	26
none l would	15
none last other other	7
none last other other far	27
none last other other here same part	17
none last other other here while	-41
none last other other next sentence	-12
none last other other paragraph	-17
none last other pair	-16
none last other pair far	-6
none last other pair here 	31
none last other pair here and	-18
none last other pair here and the	20
none last other pair here from	-19
none last other pair here instead of	-20
none last other pair here now,	22
none last other pair here to	10
none last other pair here while	12
none last other turned far	12
none last other turned here other part	-13
none last other turned here same part	-37
none last other turned next sentence	22
none last other turned paragraph	-22
none last same other	38
none last same other here , bangladesh	9
none last same other here , indonesia	10
none last same other here other part	18
none last same other here same part	11
none last same other next sentence	20
none last same other paragraph	19
none last same pair here 	-26
none last same pair here ,	17
none last same pair here , of which	-11
none last same pair here , then	14
none last same pair here and the	12
none last same pair here in all,	11
none last same pair here or	18
none last same pair here to	16
none last same pair here while	7
none last same pair next sentence	-11
none last same pair paragraph	14
none last same turned	19
none last same turned far	-31
none last same turned here and	17
none last same turned here other part	34
none last same turned here while	21
none last same turned next sentence	19
none last same turned paragraph	16
none level same	-14
none on all	-26
none others direct	-17
none others here	-45
none others here 0 part 0	-57
none others here 1 part 0	-50
none others here 1 part 1	-39
none others here 2 part 0	-13
none others last none far	-17
none others last none here 	-28
none others last none here other part	-7
none others last none next sentence	-48
none others last none paragraph	27
none others last some far	24
none others last some here 	31
none others last some here , not	9
none others last some here and	-12
none others last some here now,	22
none others last some here same part	-22
none others last some here while	9
none others last some next sentence	17
none others last some paragraph	-61
none others nowhere	-57
none others part	-46
none others said no none here	-55
none others said no some here	-70
none others said object none here	12
none others said object some here	11
none others said own some here	-21
none others said subject none here	-21
none others said subject some here	-32
none pair all 1	14
none pair all 3	7
none pair first same	-10
none pair last other here 	12
none pair last other here and	-15
none pair last other here and the	14
none pair last other here from	-19
none pair last other here instead of	-20
none pair last other here now,	22
none pair last other here same part	-14
none pair last other here to	10
none pair last other next sentence	13
none pair last same here 	-28
none pair last same here ,	17
none pair last same here , of which	-11
none pair last same here , then	15
none pair last same here and the	11
none pair last same here in all,	11
none pair last same here or	18
none pair last same here to	16
none pair last same next sentence	-17
none pair new	21
none pair none 2	8
none pair none 3	21
none pair some 3	-66
none part 0	22
none part 2	-7
none q1 2	12
none q2 2	21
none r a	-10
none r above	18
none r access	14
none r against	-16
none r agreed	19
none r all	-43
none r also	-18
none r american	-20
none r and	-17
none r applies	-22
none r apply	-11
none r are	-8
none r back	15
none r bangladesh	13
none r because	18
none r besides	-14
none r both	20
none r but	-23
none r by	14
none r cars	-15
none r china	14
none r continues	25
none r duty	-31
none r each	26
none r effective	26
none r ever	10
none r expires	12
none r fentanyl	15
none r for	29
none r for a	16
none r for all	23
none r for as	13
none r for both	27
none r for britain	-19
none r for china	10
none r for electric	-28
none r for everyone	22
none r for fentanyl	42
none r for five	-11
none r for forced	15
none r for good	27
none r for some	18
none r for the	-18
none r for three	-16
none r for undefined	-27
none r from	17
none r go	14
none r goes	12
none r half	15
none r i	-22
none r if	-46
none r in	25
none r india	23
none r indonesia	28
none r instead	-30
none r is	9
none r it	-7
none r its	-26
none r like	18
none r more	17
none r no	-19
none r not	11
none r now	-15
none r of march	-26
none r of section	23
none r of what	-16
none r of which	-26
none r off	-20
none r on	19
none r on a	-11
none r on account	46
none r on all	37
none r on american	-12
none r on arrival	15
none r on both	-28
none r on cars	-26
none r on chicken	-27
none r on china	22
none r on coal	-19
none r on crude	-14
none r on each	34
none r on either	14
none r on electric	-9
none r on entry	14
none r on every	16
none r on everybody	11
none r on everything	45
none r on farm	-19
none r on fijian	-12
none r on goods	38
none r on ice	14
none r on industrial	-10
none r on it	-22
none r on its	-32
none r on kazakh	11
none r on monday	-16
none r on most	38
none r on new	-14
none r on others	15
none r on our	-28
none r on paper	18
none r on ship	-14
none r on soybeans	-11
none r on steel	-42
none r on tea	12
none r on their	-27
none r on them	-23
none r on those	-17
none r on top	62
none r on watches	13
none r on wednesday	-11
none r ordinary	-11
none r over	43
none r plus	-21
none r reciprocal	19
none r respectively	18
none r returns	-15
none r runs	12
none r said	10
none r since	-34
none r stays	22
none r surcharge	55
none r tariffs	19
none r tax	12
none r thanks	-30
none r that	56
none r the	-12
none r there	17
none r those	16
none r though	-20
none r three	-17
none r to	23
none r today	-27
none r tomorrow	25
none r too	-10
none r trade	12
none r unchanged	-12
none r under	-18
none r unless	-13
none r until	-22
none r up	-15
none r vietnam	24
none r was	15
none r we	17
none r what	11
none r when	-14
none r which	35
none r while	10
none r will	-35
none r with	-11
none r within	-24
none r without	17
none said object	8
none said own	10
none top 1	17
none value other	-21
none value same	25
none w abolished	12
none w accepted	11
none w access	14
none w accord	27
none w action	29
none w addition	-14
none w additional	15
none w adds	-12
none w africa	-18
none w afterwards	9
none w again	10
none w against	10
none w agreement	35
none w albania	13
none w alexandria	13
none w algeria	-19
none w almost	-16
none w alone	-14
none w along	-23
none w already	-12
none w also	32
none w america	21
none w american	-20
none w amounts	10
none w angola	20
none w announced	21
none w another	12
none w answer	-16
none w anti-dumping	-13
none w anyone	15
none w applies	-39
none w april	42
none w argentine	-11
none w armenia	-25
none w arrives	-19
none w articles	36
none w asking	9
none w asks	12
none w association	17
none w august	59
none w autumn	-14
none w away	11
none w back	15
none w bangladesh	20
none w base	20
none w baseline	15
none w basic	-13
none w bear	-25
none w been	25
none w began	14
none w beginning	-9
none w behind	12
none w beijing	-24
none w being	19
none w below	22
none w besides	-17
none w between	10
none w beyond	-26
none w biggest	13
none w billion	10
none w bloc	9
none w bolivia	10
none w bolivian	11
none w book	-9
none w both	37
none w bought	16
none w brings	20
none w britain	-14
none w british	-14
none w brought	21
none w build	-39
none w bulgarian	14
none w buyers	48
none w buying	15
none w cabinet	-12
none w called	14
none w cambodian	-12
none w canada	-12
none w capped	-39
none w cargo	-17
none w carries	-17
none w carry	-11
none w case	-20
none w ceiling	-16
none w cent	8
none w certain	-12
none w change	-10
none w charge	55
none w charged	20
none w charging	-18
none w chile	36
none w chilean	14
none w china	26
none w chinese	64
none w christmas	-20
none w climbed	26
none w close	22
none w colombia	-18
none w colombo	14
none w combined	10
none w committee	-15
none w competitors	22
none w concluded	17
none w costa	11
none w could	-17
none w council	-17
none w countries	68
none w country	-12
none w court	33
none w days	16
none w deal	28
none w deals	-10
none w decree	-15
none w denied	-11
none w denmark	18
none w difference	-22
none w dominican	-11
none w donald	7
none w down	-9
none w drops	29
none w during	-43
none w dutiable	21
none w duty-free	23
none w each	62
none w earlier	17
none w economies	10
none w economy	-13
none w effect	-10
none w egyptian	-20
none w eight	-24
none w eighteen	-29
none w either	26
none w eleven	-49
none w else	18
none w emergency	20
none w enter	18
none w enters	16
none w european	8
none w ever	12
none w every	24
none w everything	59
none w everywhere	-15
none w exceed	-40
none w exempt	24
none w expect	17
none w expected	-20
none w exporters	14
none w exports	20
none w extra	33
none w faced	-13
none w fall	-41
none w february	19
none w fentanyl	77
none w fifteenth	-12
none w fifty	15
none w figures	14
none w fiji	11
none w fijian	-11
none w finland	-15
none w firms	-25
none w first	-15
none w five	26
none w fixed	-13
none w fixes	13
none w force	-8
none w forced	22
none w forced-labor	30
none w foreign	-14
none w forty	26
none w forty-five	-12
none w four	-30
none w fourteen	-19
none w framework	10
none w france	13
none w free	-12
none w french	-12
none w friday	54
none w from	15
none w full	-14
none w further	34
none w gave	12
none w general	87
none w geneva	19
none w georgia	-17
none w gets	33
none w getting	12
none w ghana	27
none w give	-11
none w given	-15
none w goes	12
none w going	-11
none w good	13
none w goods	93
none w governments	39
none w greek	11
none w halves	12
none w have	12
none w heard	15
none w height	15
none w held	10
none w highest	14
none w hold	27
none w holds	15
none w honduras	-20
none w house	10
none w import	23
none w imported	-10
none w importer	30
none w impose	13
none w included	19
none w includes	10
none w including	12
none w india	64
none w indian	42
none w indonesia	22
none w indonesian	29
none w inside	22
none w into	-44
none w ireland	-11
none w irish	-15
none w italian	9
none w italy	9
none w itself	-16
none w jakarta	-21
none w january	-46
none w jordan	-11
none w july	21
none w jump	25
none w june	-14
none w karachi	12
none w kazakhstan	-19
none w keeps	28
none w kenya	16
none w kind	-11
none w kingdom	-27
none w kyrgyzstan	-11
none w labor	28
none w lanka	-16
none w largest	27
none w last	-26
none w later	13
none w leave	27
none w left	-20
none w less	-15
none w lets	13
none w letter	16
none w level	11
none w levy	32
none w lifted	-13
none w lifts	-26
none w like	17
none w linked	24
none w lists	11
none w longer	-15
none w look	-26
none w lowered	10
none w lowers	-11
none w made	37
none w make	-16
none w makers	-35
none w malaysia	21
none w malaysian	-14
none w manila	16
none w many	-20
none w march	-45
none w means	-13
none w meant	-14
none w meanwhile	20
none w measure	13
none w meet	12
none w meeting	-10
none w meets	15
none w mexican	-26
none w mexico	18
none w might	13
none w mills	-20
none w minimum	-27
none w ministry	-42
none w minute	18
none w moment	16
none w monday	-25
none w mongolian	10
none w month	-17
none w more	12
none w morning	-19
none w moroccan	-16
none w morocco	10
none w most	27
none w much	12
none w named	-15
none w narrow	-14
none w neither	18
none w netherlands	-15
none w never	11
none w next	-14
none w nicaragua	-12
none w nigeria	20
none w nigerian	51
none w ninety	-11
none w none	13
none w normal	18
none w norway	27
none w notice	10
none w november	27
none w number	17
none w numbers	22
none w october	-16
none w offer	27
none w offers	12
none w officials	12
none w older	50
none w oman	20
none w once	-42
none w ones	-15
none w only	-45
none w opens	-10
none w ordinary	-74
none w origin	-14
none w other	31
none w ottawa	-15
none w outside	18
none w over	19
none w owed	-13
none w pacific	36
none w pact	-19
none w pakistan	23
none w parliament	10
none w part	15
none w partners	13
none w paying	-14
none w pays	16
none w peak	13
none w penalty	45
none w percentage	55
none w period	-12
none w permanent	23
none w peru	12
none w peruvian	-10
none w philippine	41
none w philippines	52
none w place	51
none w planning	13
none w points	99
none w port	-17
none w portuguese	23
none w post	-10
none w president	12
none w press	13
none w price	-42
none w proclamation	10
none w product	12
none w products	23
none w promised	-15
none w proposal	-11
none w proposed	19
none w provides	21
none w purchases	29
none w puts	-26
none w quota	-34
none w quotas	-11
none w rabat	11
none w raise	-17
none w raised	-19
none w rate	27
none w rates	11
none w reach	-17
none w reached	20
none w reason	21
none w reciprocal	27
none w reckon	-11
none w reduction	26
none w regional	27
none w regular	-14
none w remain	26
none w remaining	22
none w replace	17
none w reports	16
none w respectively	33
none w restore	-16
none w retains	16
none w returns	-18
none w rise	-9
none w rises	-15
none w rule	10
none w rules	35
none w ruling	16
none w runs	-9
none w russia	35
none w russian	116
none w rwanda	10
none w sales	-17
none w salvador	-13
none w same	-13
none w samoa	11
none w santiago	-11
none w says	22
none w secretary	22
none w section	-25
none w sell	11
none w senate	12
none w seoul	-32
none w september	-44
none w settle	16
none w seven	-25
none w seventeen	-19
none w shall	-29
none w shipped	11
none w side	36
none w sides	14
none w signed	32
none w singapore	16
none w sixty	16
none w slapped	20
none w soon	38
none w south	-22
none w spanish	-16
none w special	-12
none w spoke	-29
none w spring	19
none w standstill	-11
none w start	-23
none w states	39
none w stays	12
none w still	-63
none w stopped	-45
none w stops	-27
none w struck	12
none w stuff	14
none w subject	-22
none w such	-12
none w summer	12
none w sunday	-12
none w supreme	26
none w surcharge	130
none w suspended	46
none w suspends	21
none w suspension	-23
none w swiss	-14
none w switzerland	-46
none w table	-11
none w taiwan	22
none w take	28
none w taken	11
none w talk	-9
none w tanzania	-12
none w tanzanian	-9
none w tariff	44
none w tariffs	60
none w tenth	-13
none w term	15
none w thai	-10
none w than	-9
none w that	25
none w theirs	-12
none w then	-26
none w there	13
none w they	-31
none w things	-23
none w third	-12
none w thirteen	-56
none w thirty	-33
none w thirty-five	-18
none w thirty-four	11
none w thirty-three	11
none w those	24
none w threatened	42
none w threatens	13
none w three	-14
none w through	19
none w throughout	-16
none w thursday	19
none w till	-11
none w time	-10
none w times	-14
none w today	-15
none w told	21
none w tomorrow	23
none w tonnes	-10
none w took	-12
none w total	27
none w treaty	-25
none w trial	22
none w truce	-48
none w trump	53
none w tunisia	-10
none w turkey	11
none w turkish	-34
none w twelve	-35
none w twenty	26
none w twenty-five	24
none w twenty-four	11
none w twenty-one	-13
none w twenty-seven	-21
none w twenty-six	-16
none w twenty-three	-11
none w twenty-two	-18
none w uganda	-14
none w until	-11
none w uruguay	17
none w used	-16
none w usual	-11
none w value	-40
none w venezuelan	12
none w vietnam	59
none w vietnamese	12
none w waiting	-10
none w want	-10
none w wanted	-8
none w wants	32
none w warned	9
none w washington	22
none w wednesday	15
none w week	-16
none w well	22
none w went	-11
none w were	27
none w what	34
none w whatever	10
none w when	34
none w where	-18
none w whether	-10
none w which	15
none w white	11
none w whose	15
none w will	12
none w with	23
none w within	-28
none w world	-9
none w worst	14
none w written	-14
none w wrote	10
none w year	-35
none w yesterday	11
none w zambia	29
none w zealand	-9
of by	-90
of by alone	-63
of nobody	-7
of on	42
of on alone	18
of the other way	-145
only of the text	-9
others 1 back in paragraph	13
others 1 back in paragraph own	-32
others 1 back in paragraph subject	20
others 1 back no	-26
others 1 back own	-23
others 1 back subject	44
others 2 back in paragraph	11
others 2 back in paragraph no	14
others 2 back in paragraph object	-11
others 2 back own	-51
others 2 back subject	24
others after	-50
others after no	-24
others after object	-26
others after own	-21
others after subject	-27
others before in part	23
others before in part no	7
others before in part object	28
others before in part own	22
others before in sentence	8
others before in sentence no	7
others before in sentence subject	20
others behind in part	12
others behind in part own	21
others behind in part subject	-14
others behind in sentence	-28
others behind in sentence no	-30
others behind in sentence own	11
others more back	-18
others more back object	-41
others more back own	-13
pair all 1	39
pair all 2	37
pair all 3	45
pair first kin	-15
pair first other	-17
pair first same	27
pair last kin here 	12
pair last kin here ,	11
pair last kin here , and	-11
pair last kin here and	47
pair last kin here and the	-12
pair last kin here from	9
pair last kin here instead of	14
pair last kin here now,	19
pair last kin here other part	-10
pair last none here 	23
pair last none here ,	-18
pair last none here , down from	-10
pair last none here , of which	10
pair last none here , then	-17
pair last none here and the	-11
pair last none here or	-18
pair last none here to	-18
pair last none next sentence	14
pair last other far	-20
pair last other here 	-48
pair last other here , will be	-11
pair last other here , will pay	-9
pair last other here and	-54
pair last other here and not	14
pair last other here becomes	-25
pair last other here instead of	-25
pair last other here now	-18
pair last other here now,	-18
pair last other here to	-17
pair last other here while	-19
pair last other next sentence	-32
pair last same far	22
pair last same here 	12
pair last same here ,	-18
pair last same here , from	13
pair last same here , not	-14
pair last same here , then	10
pair last same here , will be	15
pair last same here , will pay	10
pair last same here and	9
pair last same here and not	-12
pair last same here as	26
pair last same here becomes	24
pair last same here down to	15
pair last same here now	25
pair last same here now,	-28
pair last same here to	9
pair last same here today,	12
pair last same here while	21
pair last same next sentence	22
pair new	-16
pair none 1	-48
pair none 2	-42
pair none 3	-27
pair some 3	10
plural	14
plural far	-30
plural otherwise	27
plural right="	-22
plural right=&	-11
plural right='	-46
plural right=(	13
plural right=)	24
plural right=.	39
plural right=:	-24
plural right=;	10
plural right=?	71
plural right=agent	-13
plural right=and	-59
plural right=at	-37
plural right=be	18
plural right=by	-62
plural right=duty	19
plural right=edge	-34
plural right=for	25
plural right=from	37
plural right=goods	25
plural right=had	-53
plural right=has	21
plural right=have	16
plural right=if	37
plural right=in	31
plural right=into	-22
plural right=modal	19
plural right=not	-10
plural right=number	-15
plural right=sender	-22
plural right=than	-17
plural right=that	17
plural right=to	11
plural right=under	31
plural right=v bear	-24
plural right=v begin	-20
plural right=v down	-15
plural right=v end	-18
plural right=v impose	10
plural right=v propose	-19
plural right=v say	-43
plural right=v sell	16
plural right=v stay	13
plural right=v up	17
plural right=with	-25
plural right=—	-26
plural so	19
plural too	-61
rank 0	24
rank 1	-16
rank 2	-28
rank 3	-37
row	53
rule:none	17
rule:none rule false	-92
rule:none rule true	-39
rule:other	-76
rule:same	94
short for another	-30
singular far	-31
singular of plural otherwise	-152
singular of plural right=,	-28
singular of plural right=be	-17
singular of plural right=duty	-57
singular of plural right=from	-18
singular of plural right=has	30
singular of plural right=in	16
singular of plural right=modal	10
singular of plural right=of	14
singular of plural right=sender	-63
singular of plural right=taker	-16
singular of plural right=that	46
singular of plural right=v bear	53
singular of plural right=v stay	18
singular of plural right=word	-27
singular otherwise	-17
singular right="	-26
singular right='s	-49
singular right=(	-22
singular right=)	20
singular right=,	-15
singular right=.	20
singular right=:	-63
singular right=?	51
singular right=agent	-82
singular right=as	13
singular right=at	12
singular right=be	18
singular right=by	-24
singular right=duty	-59
singular right=edge	-27
singular right=from	55
singular right=goods	-11
singular right=had	-35
singular right=has	49
singular right=have	16
singular right=if	-9
singular right=in	44
singular right=into	17
singular right=of	-34
singular right=or	-15
singular right=sender	-38
singular right=than	-17
singular right=to	48
singular right=v agree	17
singular right=v bear	35
singular right=v buy	-20
singular right=v deny	-57
singular right=v down	25
singular right=v end	-17
singular right=v impose	-33
singular right=v return	10
singular right=v say	-24
singular right=v sell	-12
singular right=v stay	17
singular right=v target	30
singular right=v up	19
singular right=which	18
singular right=with	19
singular right=word	-8
though all	-74
value none	-24
value other	-50
value same	56
whole 1	-15
whole 3	13
words 1	-19
words 1 list	-63
words 2	19
words 2 list	-78
words 3	-29
words 3 list	33
words 4	-14
words 4 list	39`;
