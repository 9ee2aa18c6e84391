// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	11
1 back in paragraph object	32
1 back in paragraph subject	46
1 back no	-33
1 back own	-30
1 back subject	43
2 back in paragraph subject	41
2 back no	-26
2 back object	19
2 back own	-53
<always>	0
US 1 back	-22
US 1 back in paragraph	40
US 1 back in paragraph object	39
US 1 back in paragraph own	30
US 1 back in paragraph subject	15
US 1 back no	-18
US 1 back own	-20
US 1 back subject	9
US 2 back in paragraph	36
US 2 back in paragraph subject	43
US 2 back object	10
US 2 back subject	-23
US after	-25
US after no	-9
US after object	-12
US after own	8
US after subject	-51
US and CN 1 back	-22
US and CN 1 back in paragraph own	-14
US and CN 1 back in paragraph subject	19
US and CN 1 back no	-7
US and CN 1 back own	-27
US and CN 2 back	-38
US and CN 2 back in paragraph	14
US and CN 2 back in paragraph own	-16
US and CN 2 back in paragraph subject	22
US and CN 2 back no	-34
US and CN 2 back object	-13
US and CN 2 back own	-17
US and CN before in part	-7
US and CN before in part no	-10
US and CN before in part own	21
US and CN before in sentence	-19
US and CN before in sentence no	-18
US and CN before in sentence own	11
US and CN before in sentence subject	-29
US and CN behind in part	16
US and CN behind in part no	27
US and CN behind in part subject	-10
US and CN behind in sentence no	22
US and CN behind in sentence subject	-25
US and CN more back	-20
US and CN more back in paragraph	20
US and CN more back in paragraph no	23
US and CN more back own	-24
US and CN more back subject	-11
US before in part	23
US before in part no	23
US before in part subject	15
US before in sentence	11
US before in sentence no	10
US before in sentence own	-12
US before in sentence subject	27
US behind in part	-20
US behind in part no	-27
US behind in part own	11
US behind in sentence	-56
US behind in sentence no	-30
US behind in sentence own	-23
US behind in sentence subject	-28
US more back	-18
US more back subject	-44
US on all 1 back	11
US on all 1 back in paragraph	12
US on all 1 back in paragraph own	16
US on all 2 back	-16
US on all 2 back in paragraph	-17
US on all 2 back in paragraph no	-29
US on all 2 back no	-7
US on all 2 back subject	-12
US on all after	39
US on all after no	40
US on all before in part	23
US on all before in part no	43
US on all before in part own	-37
US on all before in sentence	26
US on all before in sentence no	20
US on all more back	-28
US on all more back no	-27
after no	-10
after object	-52
after own	-21
after subject	-44
always longer	-20
before in part no	27
before in part object	-13
before in part own	22
before in sentence no	15
before in sentence own	-15
before in sentence subject	12
behind in part no	12
behind in part own	21
behind in part subject	-19
behind in sentence no	-37
behind in sentence object	-11
behind in sentence subject	-23
called otherwise	-30
called shorter	-26
called shortly	107
called shortly here	68
called shortly there	74
called so 0 of 1	20
called so 0 of 2	37
called so 0 of 3	37
called so 0 of 4	-55
called so 1 of 2	-30
called so 1 of 3	-65
called so 2 of 4	24
called so 3 of 4	-33
called so first	37
called so first, far	-13
column	81
count 1	-40
count 4	31
direct	43
direct US	18
direct US and CN	19
direct US on all	8
direct others	22
far	-58
form 0 of 3	-16
form 0 of 4	-20
form 1 of 3	27
form 1 of 4	-13
form 2 of 3	13
form 4 of 4	-35
in list	-102
in list false	-34
in list true	-93
k:0 here	-81
k:2 here	29
k:3 here	23
k:f1 first none	10
k:f1 last none	9
k:f1 last some	-10
k:f1 left="	37
k:f1 left=,	-10
k:f1 left=:	-30
k:f1 left=and	-36
k:f1 left=at	-10
k:f1 left=be	-13
k:f1 left=both	12
k:f1 left=edge	-56
k:f1 left=for	-16
k:f1 left=if	-10
k:f1 left=in	-11
k:f1 left=number	19
k:f1 left=on	11
k:f1 left=over	-14
k:f1 left=party :	-15
k:f1 left=party and	-12
k:f1 left=party edge	30
k:f1 left=party for	-14
k:f1 left=party number	19
k:f1 left=party v buy	-16
k:f1 left=party word	15
k:f1 left=that	-15
k:f1 left=v buy	21
k:f1 left=v sell	-17
k:f1 none again	-30
k:f1 none whose=by	-64
k:f1 none whose=nobody	-39
k:f1 none whose=on	50
k:f1 none whose=other	17
k:f1 only none	16
k:f1 some again	-16
k:f1 some new	-9
k:f1 some whose=by	-56
k:f1 some whose=nobody	-38
k:f1 some whose=on	44
k:f1 true none	-9
k:f1 true some	-31
k:f1 with level none	-28
k:f1 with level some	-7
k:ffar false none	-12
k:ffar false some	-12
k:ffar first none	-23
k:ffar first some	-19
k:ffar last none	-12
k:ffar last some	-17
k:ffar left=,	11
k:ffar left=and	-20
k:ffar left=at	-20
k:ffar left=be	-9
k:ffar left=edge	-21
k:ffar left=for	-26
k:ffar left=has	-16
k:ffar left=party that	14
k:ffar left=party v buy	-11
k:ffar left=sender	20
k:ffar left=that	-14
k:ffar left=v buy	-10
k:ffar left=v impose	12
k:ffar left=with	-10
k:ffar left=word	27
k:ffar none again	-8
k:ffar none new	-11
k:ffar none whose=by	-66
k:ffar none whose=other	22
k:ffar only none	-14
k:ffar only some	-15
k:ffar some again	-54
k:ffar some whose=by	-33
k:ffar some whose=nobody	-18
k:ffar some whose=on	26
k:ffar some whose=other	-31
k:ffar true some	-9
k:ffar with level some	25
k:form list	94
k:form open list	-26
k:form pair	16
k:form row	-183
k:form tail	-132
k:gap a=	-15
k:gap a=,	15
k:gap a=, and	-19
k:gap a=, and the	-9
k:gap a=, for	18
k:gap a=;	-22
k:gap a=and	-18
k:gap a=and % on	37
k:gap a=and % on american	17
k:gap a=comes on	-9
k:gap a=for	-15
k:gap a=for its	16
k:gap a=for the	-31
k:gap a=in	-35
k:gap a=more on	35
k:gap a=of	-20
k:gap a=on	75
k:gap a=on algerian	-10
k:gap a=on all	12
k:gap a=on american	26
k:gap a=on belgian	-14
k:gap a=on canadian	13
k:gap a=on certain	25
k:gap a=on egyptian	10
k:gap a=on ethiopian	-11
k:gap a=on european	20
k:gap a=on every	-50
k:gap a=on imported	21
k:gap a=on iraqi	-13
k:gap a=on its	20
k:gap a=on jamaican	-13
k:gap a=on japanese	10
k:gap a=on our	46
k:gap a=on polish	-14
k:gap a=on slovenian	-12
k:gap a=on the	-51
k:gap a=on the same	12
k:gap a=on turkish	18
k:gap a=over russian	-10
k:gap a=to	29
k:gap b=	21
k:gap b=% (now	23
k:gap b=(	29
k:gap b=, and	-36
k:gap b=, at	61
k:gap b=, down from	-11
k:gap b=, from	20
k:gap b=, now	27
k:gap b=, now at	28
k:gap b=, to	9
k:gap b=, up to	22
k:gap b=, which have paid	13
k:gap b=, which pay	34
k:gap b=, which pays	35
k:gap b=:	22
k:gap b=: unchanged at	21
k:gap b=and	-88
k:gap b=and parts:	12
k:gap b=and the	-18
k:gap b=are to pay	19
k:gap b=at	23
k:gap b=comes in at	-21
k:gap b=continue to pay	9
k:gap b=continues to pay	-10
k:gap b=down to	11
k:gap b=duty of	-12
k:gap b=enter	-9
k:gap b=from	26
k:gap b=go from	12
k:gap b=go in at	11
k:gap b=goes from	23
k:gap b=goes from to	14
k:gap b=has been	-14
k:gap b=has paid	18
k:gap b=in	-11
k:gap b=in at	-11
k:gap b=in place of	25
k:gap b=is	37
k:gap b=it is	33
k:gap b=now pay	11
k:gap b=now pays	-9
k:gap b=of	-32
k:gap b=of the ordinary	-20
k:gap b=paid	-12
k:gap b=pay the	-15
k:gap b=pays	19
k:gap b=remain at	15
k:gap b=stay at	22
k:gap b=stays at	29
k:gap b=still pays	-23
k:gap b=stood at	15
k:gap b=the	12
k:gap b=to	35
k:gap b=to % from	22
k:gap b=to pay	-13
k:gap b=to per cent from	15
k:gap b=to percent from	23
k:gap b=were charged	12
k:gap b=will be	10
k:gap b=would go back to	10
k:gap b=would go to	-11
k:here otherwise	-19
k:here tail	-48
k:here whole	62
k:list	-40
k:none	-45
k:only here	23
k:only here pa0	-49
k:only here pa1	31
k:only here pb0	-20
k:only here sa0	22
k:only here sa1	12
k:only here sa2	-22
k:only here sb0	42
k:only here sb1	15
k:only here sb2	38
k:pa0 left=%	-20
k:pa0 left=and	-6
k:pa0 left=for	-8
k:pa0 left=from	16
k:pa0 left=in	-49
k:pa0 left=of	11
k:pa0 left=on	20
k:pa0 left=over	-18
k:pa0 left=party on	20
k:pa0 left=party over	-17
k:pa0 left=party to	29
k:pa0 left=party word	13
k:pa0 left=that	-23
k:pa0 left=to	33
k:pa0 left=v buy	28
k:pa0 left=v impose	-16
k:pa0 left=word	11
k:pa0 right="	14
k:pa0 right=\$	-21
k:pa0 right='s	-22
k:pa0 right=(	15
k:pa0 right=)	21
k:pa0 right=,	27
k:pa0 right=.	27
k:pa0 right=:	-19
k:pa0 right=;	20
k:pa0 right=and	26
k:pa0 right=at	-20
k:pa0 right=be	47
k:pa0 right=by	-8
k:pa0 right=duty	-24
k:pa0 right=edge	-43
k:pa0 right=for	12
k:pa0 right=from	24
k:pa0 right=have	14
k:pa0 right=in	20
k:pa0 right=into	-27
k:pa0 right=number	-68
k:pa0 right=of	-35
k:pa0 right=on	14
k:pa0 right=sender	11
k:pa0 right=to	-57
k:pa0 right=under	30
k:pa0 right=v bear	-24
k:pa0 right=v end	10
k:pa0 right=v sell	-14
k:pa0 right=v up	-17
k:pa0 right=which	11
k:pa0 right=—	-26
k:pa0 whose=by	-14
k:pa0 whose=nobody	12
k:pa0 whose=on	43
k:pa0 whose=other	-70
k:pa00	12
k:pa00 0	14
k:pa00 1	-33
k:pa00 16	-39
k:pa00 2	50
k:pa00 8	-34
k:pa00 and>at	-12
k:pa00 for>,	-13
k:pa00 for>;	-14
k:pa00 for>and	34
k:pa00 for>word	-14
k:pa00 in>,	-19
k:pa00 in>.	-19
k:pa00 number>word	25
k:pa00 of>,	22
k:pa00 on>\$	-21
k:pa00 on>(	21
k:pa00 on>)	18
k:pa00 on>,	27
k:pa00 on>;	12
k:pa00 on>and	32
k:pa00 on>be	51
k:pa00 on>duty	-25
k:pa00 on>edge	-22
k:pa00 on>for	10
k:pa00 on>from	29
k:pa00 on>have	14
k:pa00 on>in	-13
k:pa00 on>into	-19
k:pa00 on>modal	14
k:pa00 on>of	-43
k:pa00 on>that	-14
k:pa00 on>to	-19
k:pa00 on>under	19
k:pa00 on>v stay	30
k:pa00 on>which	11
k:pa00 on>word	16
k:pa00 on>—	-16
k:pa00 party of>,	20
k:pa00 party of>.	-20
k:pa00 party on>(	9
k:pa00 party on>,	37
k:pa00 party on>.	46
k:pa00 party on>;	22
k:pa00 party on>at	-10
k:pa00 party on>be	9
k:pa00 party on>edge	-11
k:pa00 party on>for	8
k:pa00 party on>if	12
k:pa00 party on>in	36
k:pa00 party on>number	-33
k:pa00 party on>of	-12
k:pa00 party on>that	13
k:pa00 party on>to	-38
k:pa00 party on>v stay	-18
k:pa00 party on>v up	-11
k:pa00 party on>word	-18
k:pa00 party to>.	20
k:pa00 to>.	11
k:pa00 to>and	-12
k:pa00 whose=by	-14
k:pa00 whose=on	43
k:pa00 whose=other	-48
k:pa00 word>,	-9
k:pa00 word>and	16
k:pa01	13
k:pa01 16	-9
k:pa01 4	40
k:pa01 and>;	11
k:pa01 party of>,	-14
k:pa01 party of>.	12
k:pa01 whose=nobody	39
k:pa01 whose=other	-44
k:pa02	-13
k:pa1 left=for	-10
k:pa1 left=in	-15
k:pa1 left=party on	44
k:pa1 right=,	20
k:pa1 right=.	-28
k:pa1 whose=by	-23
k:pa1 whose=nobody	-26
k:pa1 whose=on	59
k:pa1 whose=other	-20
k:pa10	32
k:pa10 16	-16
k:pa10 4	42
k:pa10 8	11
k:pa10 in>.	-13
k:pa10 party on>,	25
k:pa10 party on>.	13
k:pa10 whose=by	-15
k:pa10 whose=on	64
k:pa10 whose=other	-17
k:pa11	-48
k:pa11 16	-30
k:pa11 8	-24
k:pa11 on>,	-10
k:pa11 whose=nobody	-31
k:pa11 whose=on	-10
k:pa12	-10
k:pa12 16	-10
k:pa12 whose=nobody	-9
k:pa2 whose=nobody	-13
k:pb0 left=)	9
k:pb0 left=,	47
k:pb0 left=.	10
k:pb0 left=;	31
k:pb0 left=and	-35
k:pb0 left=as	-20
k:pb0 left=duty	-16
k:pb0 left=edge	43
k:pb0 left=goods	-13
k:pb0 left=if	-31
k:pb0 left=in	-19
k:pb0 left=level	16
k:pb0 left=number	-15
k:pb0 left=of	-13
k:pb0 left=on	17
k:pb0 left=over	-18
k:pb0 left=party ,	27
k:pb0 left=party .	-13
k:pb0 left=party :	20
k:pb0 left=party and	31
k:pb0 left=party edge	-16
k:pb0 left=party for	11
k:pb0 left=party in	16
k:pb0 left=party level	16
k:pb0 left=party number	11
k:pb0 left=party of	-31
k:pb0 left=party on	17
k:pb0 left=party so	16
k:pb0 left=party v impose	12
k:pb0 left=party —	10
k:pb0 left=that	12
k:pb0 left=to	-15
k:pb0 left=v bear	-22
k:pb0 left=v sell	-10
k:pb0 left=with	-19
k:pb0 left=word	-38
k:pb0 left=—	21
k:pb0 right=agent	-18
k:pb0 right=and	-63
k:pb0 right=at	10
k:pb0 right=be	24
k:pb0 right=by	-20
k:pb0 right=duty	-35
k:pb0 right=from	16
k:pb0 right=had	-22
k:pb0 right=in	11
k:pb0 right=into	40
k:pb0 right=modal	21
k:pb0 right=number	47
k:pb0 right=of	-34
k:pb0 right=on	-16
k:pb0 right=taker	-9
k:pb0 right=to	41
k:pb0 right=v agree	11
k:pb0 right=v bear	-16
k:pb0 right=v down	11
k:pb0 right=v say	-28
k:pb0 right=v stay	32
k:pb0 right=with	25
k:pb0 whose=nobody	26
k:pb0 whose=other	-31
k:pb00	26
k:pb00 ,>duty	-21
k:pb00 ,>from	12
k:pb00 ,>modal	18
k:pb00 ,>number	59
k:pb00 ,>of	9
k:pb00 ,>to	9
k:pb00 ,>v up	-20
k:pb00 ,>word	15
k:pb00 1	26
k:pb00 16	-34
k:pb00 2	6
k:pb00 :>from	29
k:pb00 :>modal	-14
k:pb00 ;>modal	-20
k:pb00 ;>number	19
k:pb00 ;>v bear	17
k:pb00 and>duty	-9
k:pb00 and>from	-33
k:pb00 and>have	-23
k:pb00 and>modal	-15
k:pb00 and>number	32
k:pb00 and>of	-24
k:pb00 and>to	10
k:pb00 and>v bear	-31
k:pb00 and>word	-19
k:pb00 edge>duty	-24
k:pb00 edge>from	15
k:pb00 edge>had	-21
k:pb00 edge>has	-11
k:pb00 edge>into	14
k:pb00 edge>modal	25
k:pb00 edge>number	33
k:pb00 edge>of	23
k:pb00 edge>v down	20
k:pb00 edge>v stay	29
k:pb00 edge>v up	26
k:pb00 edge>word	9
k:pb00 for>and	-38
k:pb00 for>be	18
k:pb00 for>from	-9
k:pb00 for>word	43
k:pb00 of>v bear	10
k:pb00 of>word	-9
k:pb00 on>and	-52
k:pb00 on>at	11
k:pb00 on>of	-30
k:pb00 on>to	24
k:pb00 on>word	41
k:pb00 party ,>v bear	16
k:pb00 party :>v bear	22
k:pb00 party ;>number	9
k:pb00 party and>number	9
k:pb00 party and>to	12
k:pb00 party edge>be	42
k:pb00 party edge>duty	25
k:pb00 party edge>have	11
k:pb00 party edge>in	41
k:pb00 party edge>into	20
k:pb00 party edge>modal	43
k:pb00 party edge>number	-46
k:pb00 party edge>of	-9
k:pb00 party edge>v up	13
k:pb00 party edge>word	-48
k:pb00 party for>word	13
k:pb00 party of>modal	-15
k:pb00 party of>v bear	-25
k:pb00 party of>word	-8
k:pb00 party on>and	-42
k:pb00 party on>at	19
k:pb00 party on>be	13
k:pb00 party on>from	22
k:pb00 party on>in	18
k:pb00 party on>modal	27
k:pb00 party on>number	-18
k:pb00 party on>v stay	11
k:pb00 party on>word	22
k:pb00 party v impose>at	9
k:pb00 party word>have	15
k:pb00 party word>modal	12
k:pb00 that>v bear	-9
k:pb00 v impose>in	-13
k:pb00 v impose>to	13
k:pb00 v sell>at	-11
k:pb00 whose=nobody	20
k:pb00 whose=on	14
k:pb00 whose=other	-29
k:pb00 word>at	-15
k:pb00 word>of	-22
k:pb01	13
k:pb01 8	17
k:pb01 for>and	11
k:pb01 on>and	18
k:pb01 party :>and	12
k:pb01 party on>and	-31
k:pb01 whose=nobody	31
k:pb01 whose=on	-11
k:pb01 word>and	-14
k:pb1 left=,	-18
k:pb1 left=edge	31
k:pb1 left=for	17
k:pb1 left=on	16
k:pb1 left=party :	13
k:pb1 left=party and	11
k:pb1 left=party for	-15
k:pb1 left=party of	-15
k:pb1 left=party on	24
k:pb1 left=party that	-14
k:pb1 left=word	-22
k:pb1 right=and	-21
k:pb1 right=duty	-28
k:pb1 right=from	10
k:pb1 right=in	14
k:pb1 right=number	37
k:pb1 right=v bear	11
k:pb1 right=v up	11
k:pb1 right=word	-14
k:pb1 whose=by	-24
k:pb1 whose=nobody	30
k:pb10	45
k:pb10 16	15
k:pb10 4	24
k:pb10 8	22
k:pb10 and>modal	11
k:pb10 edge>be	14
k:pb10 for>word	19
k:pb10 party edge>in	20
k:pb10 party edge>modal	14
k:pb10 party edge>v up	-15
k:pb10 party edge>word	-23
k:pb10 party on>from	11
k:pb10 party on>to	23
k:pb10 whose=by	-15
k:pb10 whose=nobody	46
k:pb10 whose=on	12
k:pb10 word>from	-10
k:pb11	-39
k:pb11 16	-11
k:pb11 8	-28
k:pb11 whose=nobody	-37
k:pb2 left=edge	26
k:pb2 left=party on	-13
k:pb2 right=from	-37
k:pb2 right=in	30
k:pb2 right=word	-15
k:pb2 whose=nobody	19
k:pb2 whose=on	-17
k:pb20	7
k:pb20 16	34
k:pb20 8	-26
k:pb20 edge>word	14
k:pb20 party edge>in	30
k:pb20 whose=nobody	35
k:pb21	-38
k:pb21 16	-32
k:pb21 party on>from	-13
k:pb21 party on>to	-12
k:pb21 whose=nobody	-17
k:pb21 whose=on	-24
k:q1 false none	-19
k:q1 false some	-8
k:q1 first none	40
k:q1 first some	23
k:q1 last none	51
k:q1 last some	15
k:q1 left="	-10
k:q1 left=-	-25
k:q1 left=:	30
k:q1 left=;	16
k:q1 left=as	-26
k:q1 left=at	-19
k:q1 left=be	13
k:q1 left=both	-10
k:q1 left=edge	56
k:q1 left=from	-18
k:q1 left=goods	-12
k:q1 left=has	10
k:q1 left=if	18
k:q1 left=in	-29
k:q1 left=not	-17
k:q1 left=number	-13
k:q1 left=of	-44
k:q1 left=on	21
k:q1 left=party ,	23
k:q1 left=party :	-12
k:q1 left=party and	28
k:q1 left=party edge	-16
k:q1 left=party for	16
k:q1 left=party in	13
k:q1 left=party of	-22
k:q1 left=party over	-13
k:q1 left=party that	28
k:q1 left=party to	-9
k:q1 left=party v buy	-47
k:q1 left=so	18
k:q1 left=to	30
k:q1 left=under	-11
k:q1 left=v buy	15
k:q1 left=v impose	-26
k:q1 left=v say	-15
k:q1 left=v sell	42
k:q1 left=v stay	-14
k:q1 left=which	-16
k:q1 left=with	-53
k:q1 left=—	9
k:q1 left=•	30
k:q1 none again	32
k:q1 none new	12
k:q1 none whose=by	-7
k:q1 none whose=nobody	24
k:q1 none whose=on	44
k:q1 none whose=other	-25
k:q1 only none	26
k:q1 only some	19
k:q1 some again	29
k:q1 some new	-26
k:q1 some whose=on	-12
k:q1 some whose=other	-13
k:q1 true none	49
k:q1 with level none	-75
k:q1 with level some	-100
k:q2 false none	-18
k:q2 false some	-23
k:q2 first none	23
k:q2 first some	15
k:q2 last none	33
k:q2 last some	-24
k:q2 left=(	12
k:q2 left=,	-38
k:q2 left=-	-28
k:q2 left=:	9
k:q2 left=and	22
k:q2 left=be	32
k:q2 left=by	-12
k:q2 left=duty	-13
k:q2 left=for	-12
k:q2 left=from	-10
k:q2 left=goods	-14
k:q2 left=in	-22
k:q2 left=modal	15
k:q2 left=not	-21
k:q2 left=number	-39
k:q2 left=on	15
k:q2 left=over	14
k:q2 left=party ,	17
k:q2 left=party :	20
k:q2 left=party edge	-24
k:q2 left=party for	-12
k:q2 left=party level	-13
k:q2 left=party number	-11
k:q2 left=party of	-9
k:q2 left=party that	36
k:q2 left=party v buy	-33
k:q2 left=party v say	22
k:q2 left=party v sell	-16
k:q2 left=party word	40
k:q2 left=sender	14
k:q2 left=v buy	9
k:q2 left=v say	-12
k:q2 left=v sell	14
k:q2 left=v stay	-27
k:q2 left=who	-10
k:q2 left=with	-23
k:q2 left=•	10
k:q2 none whose=on	28
k:q2 only none	25
k:q2 only some	9
k:q2 some again	20
k:q2 some new	-35
k:q2 some whose=by	-24
k:q2 some whose=nobody	-21
k:q2 some whose=other	14
k:q2 true none	35
k:q2 with level none	-51
k:q2 with level some	-35
k:q3 false none	-20
k:q3 first none	19
k:q3 last some	-21
k:q3 left="	-20
k:q3 left=-	-11
k:q3 left=;	-37
k:q3 left=and	33
k:q3 left=edge	8
k:q3 left=in	-14
k:q3 left=on	17
k:q3 left=over	-34
k:q3 left=party ,	-17
k:q3 left=party and	36
k:q3 left=party edge	-59
k:q3 left=party for	-18
k:q3 left=party of	14
k:q3 left=party on	-24
k:q3 left=party v buy	17
k:q3 left=party v impose	-9
k:q3 left=party word	23
k:q3 left=party —	33
k:q3 left=to	-13
k:q3 left=under	-9
k:q3 left=v bear	-10
k:q3 left=v impose	-15
k:q3 left=v sell	12
k:q3 left=v stay	-15
k:q3 left=word	-17
k:q3 none whose=by	18
k:q3 none whose=nobody	-16
k:q3 none whose=on	14
k:q3 only none	27
k:q3 some new	-11
k:q3 some whose=by	-28
k:q3 true none	28
k:q3 true some	-34
k:q3 with level none	-20
k:q3 with level some	-10
k:qnear false none	-19
k:qnear false some	-30
k:qnear first some	-9
k:qnear left=)	-14
k:qnear left=,	-28
k:qnear left=:	14
k:qnear left=and	33
k:qnear left=as	-22
k:qnear left=be	-11
k:qnear left=but	12
k:qnear left=by	-12
k:qnear left=edge	-7
k:qnear left=for	-36
k:qnear left=in	-31
k:qnear left=not	27
k:qnear left=number	-37
k:qnear left=of	-23
k:qnear left=on	34
k:qnear left=over	-42
k:qnear left=party :	30
k:qnear left=party ;	-11
k:qnear left=party edge	-38
k:qnear left=party for	12
k:qnear left=party number	-17
k:qnear left=party v buy	-12
k:qnear left=party v propose	18
k:qnear left=party word	10
k:qnear left=that	-32
k:qnear left=to	-29
k:qnear left=v bear	-10
k:qnear left=v impose	-12
k:qnear left=v sell	30
k:qnear left=v stay	-17
k:qnear left=v up	10
k:qnear left=with	-22
k:qnear left=word	-9
k:qnear left=—	-24
k:qnear none new	-12
k:qnear none whose=nobody	-27
k:qnear none whose=on	19
k:qnear only none	10
k:qnear some new	-22
k:qnear some whose=by	-15
k:qnear some whose=nobody	-11
k:qnear some whose=other	-36
k:qnear with level some	-51
k:sa0 left=:	30
k:sa0 left=;	-18
k:sa0 left=and	-73
k:sa0 left=be	12
k:sa0 left=duty	-16
k:sa0 left=for	12
k:sa0 left=of	-29
k:sa0 left=on	44
k:sa0 left=over	-25
k:sa0 left=party ,	13
k:sa0 left=party ;	-20
k:sa0 left=party of	-32
k:sa0 left=party on	46
k:sa0 left=party v buy	-23
k:sa0 left=party v impose	-9
k:sa0 left=v buy	-23
k:sa0 left=v impose	-34
k:sa0 left=which	-15
k:sa0 left=with	-20
k:sa0 left=word	27
k:sa0 right=(	-16
k:sa0 right=)	27
k:sa0 right=,	-14
k:sa0 right=.	-10
k:sa0 right=be	15
k:sa0 right=duty	-14
k:sa0 right=have	28
k:sa0 right=in	42
k:sa0 right=modal	14
k:sa0 right=number	-46
k:sa0 right=of	20
k:sa0 right=to	-10
k:sa0 right=v stay	-11
k:sa0 right=v up	-20
k:sa0 right=word	11
k:sa0 whose=by	-12
k:sa0 whose=nobody	-21
k:sa0 whose=on	57
k:sa0 whose=other	-22
k:sa00 ,>number	-15
k:sa00 1	11
k:sa00 16	-33
k:sa00 4	-25
k:sa00 8	48
k:sa00 ;>v bear	-16
k:sa00 and>v bear	-16
k:sa00 and>word	-13
k:sa00 far	-32
k:sa00 for>,	16
k:sa00 on>.	34
k:sa00 on>from	9
k:sa00 on>in	27
k:sa00 on>word	13
k:sa00 party ,>v bear	10
k:sa00 party ;>v bear	-10
k:sa00 party of>.	-16
k:sa00 party on>in	28
k:sa00 party on>word	43
k:sa00 party v buy>.	-20
k:sa00 to>.	-9
k:sa00 v buy>from	-19
k:sa00 v impose>word	-10
k:sa00 whose=nobody	-23
k:sa00 whose=on	61
k:sa00 whose=other	-14
k:sa00 word>,	-10
k:sa00 word>.	-23
k:sa01	-11
k:sa01 far	-13
k:sa01 whose=other	-11
k:sa01 word>.	12
k:sa02 8	-15
k:sa1 left=,	-10
k:sa1 left=and	-22
k:sa1 left=on	-22
k:sa1 left=party and	-12
k:sa1 left=party on	19
k:sa1 left=that	-13
k:sa1 left=word	10
k:sa1 right=,	-34
k:sa1 right=.	-20
k:sa1 right=duty	-9
k:sa1 right=in	15
k:sa1 right=modal	-9
k:sa1 right=number	-16
k:sa1 right=that	17
k:sa1 right=v bear	-12
k:sa1 stop	-29
k:sa1 whose=by	-25
k:sa1 whose=nobody	-52
k:sa1 whose=on	27
k:sa1 whose=other	-33
k:sa10	-18
k:sa10 4	19
k:sa10 8	-18
k:sa10 far	-19
k:sa10 on>word	-15
k:sa10 party on>in	15
k:sa10 party on>word	22
k:sa10 whose=by	-13
k:sa10 whose=nobody	-34
k:sa10 whose=on	33
k:sa10 whose=other	-25
k:sa11	-47
k:sa11 16	-26
k:sa11 8	-14
k:sa11 far	-9
k:sa11 on>.	-10
k:sa11 whose=by	-11
k:sa11 whose=nobody	-23
k:sa11 whose=on	-10
k:sa12	-10
k:sa12 on>.	-11
k:sa2 left=on	-38
k:sa2 left=party on	-13
k:sa2 right=,	-20
k:sa2 right=.	-44
k:sa2 stop	-25
k:sa2 whose=by	-12
k:sa2 whose=nobody	-50
k:sa2 whose=on	-15
k:sa2 whose=other	-14
k:sa20	-40
k:sa20 16	-30
k:sa20 8	-9
k:sa20 on>.	-11
k:sa20 whose=nobody	-19
k:sa20 whose=on	-13
k:sa20 whose=other	-9
k:sa21	-32
k:sa21 16	-20
k:sa21 whose=nobody	-20
k:sa22	-20
k:sa22 far	-13
k:sa22 whose=nobody	-14
k:sb0 left=)	22
k:sb0 left=,	-45
k:sb0 left=-	30
k:sb0 left=:	12
k:sb0 left=@	-17
k:sb0 left=by	-12
k:sb0 left=edge	75
k:sb0 left=for	16
k:sb0 left=in	-43
k:sb0 left=number	23
k:sb0 left=of	-16
k:sb0 left=over	-29
k:sb0 left=party ,	12
k:sb0 left=party and	10
k:sb0 left=party edge	19
k:sb0 left=party number	-14
k:sb0 left=party that	-13
k:sb0 left=party v buy	-17
k:sb0 left=party word	-33
k:sb0 left=that	-12
k:sb0 left=to	19
k:sb0 left=v buy	-11
k:sb0 left=v impose	-46
k:sb0 left=with	-29
k:sb0 left=—	32
k:sb0 left=•	22
k:sb0 right=(	39
k:sb0 right=,	36
k:sb0 right=agent	-18
k:sb0 right=by	-22
k:sb0 right=duty	-36
k:sb0 right=for	9
k:sb0 right=from	8
k:sb0 right=have	-13
k:sb0 right=modal	21
k:sb0 right=number	-39
k:sb0 right=of	17
k:sb0 right=sender	-21
k:sb0 right=that	18
k:sb0 right=to	-13
k:sb0 right=too	17
k:sb0 right=under	11
k:sb0 right=v down	-24
k:sb0 right=v impose	-12
k:sb0 right=v stay	24
k:sb0 right=with	-11
k:sb0 stop	13
k:sb0 whose=by	-37
k:sb0 whose=nobody	24
k:sb0 whose=on	35
k:sb0 whose=other	-68
k:sb00	26
k:sb00 ,>,	-20
k:sb00 ,>duty	-10
k:sb00 ,>word	-29
k:sb00 1	19
k:sb00 16	-42
k:sb00 2	52
k:sb00 4	17
k:sb00 :>,	18
k:sb00 and>,	-25
k:sb00 and>:	-36
k:sb00 and>of	-12
k:sb00 be>,	8
k:sb00 edge>(	11
k:sb00 edge>,	74
k:sb00 edge>be	52
k:sb00 edge>duty	-14
k:sb00 edge>of	9
k:sb00 edge>that	22
k:sb00 edge>v stay	18
k:sb00 edge>v up	18
k:sb00 edge>word	46
k:sb00 far	-14
k:sb00 for>:	-15
k:sb00 for>and	-31
k:sb00 for>that	14
k:sb00 for>word	45
k:sb00 in>,	-32
k:sb00 number>:	13
k:sb00 of>,	32
k:sb00 of>word	-20
k:sb00 on>(	35
k:sb00 on>,	17
k:sb00 on>;	-16
k:sb00 on>and	-37
k:sb00 on>from	23
k:sb00 over>,	-28
k:sb00 party edge>,	37
k:sb00 party edge>:	10
k:sb00 party edge>agent	-11
k:sb00 party edge>modal	-11
k:sb00 party of>,	-25
k:sb00 party of>word	13
k:sb00 party on>(	12
k:sb00 party on>:	17
k:sb00 party on>and	-27
k:sb00 party on>from	-17
k:sb00 party on>in	-19
k:sb00 party on>to	-19
k:sb00 party that>,	-11
k:sb00 party word>v bear	-16
k:sb00 to>,	19
k:sb00 v impose>duty	-10
k:sb00 whose=by	-29
k:sb00 whose=nobody	34
k:sb00 whose=on	17
k:sb00 whose=other	-62
k:sb00 with>,	-12
k:sb00 word>,	-11
k:sb00 word>:	-12
k:sb00 word>that	11
k:sb00 —>:	33
k:sb00 •>:	24
k:sb01	17
k:sb01 ,>and	-17
k:sb01 4	37
k:sb01 edge>:	-30
k:sb01 far	-18
k:sb01 on>and	24
k:sb01 party edge>and	-12
k:sb01 party on>and	41
k:sb01 whose=by	-14
k:sb01 whose=on	38
k:sb01 whose=other	-12
k:sb01 word>and	9
k:sb02	-47
k:sb02 ,>,	-13
k:sb02 16	-24
k:sb02 8	-18
k:sb02 edge>,	-17
k:sb02 on>,	-13
k:sb02 whose=nobody	-43
k:sb02 word>,	13
k:sb1 left=,	-9
k:sb1 left=;	22
k:sb1 left=edge	44
k:sb1 left=in	-12
k:sb1 left=number	11
k:sb1 left=of	14
k:sb1 left=over	-21
k:sb1 left=party and	21
k:sb1 left=party edge	12
k:sb1 left=party for	19
k:sb1 left=party of	-15
k:sb1 left=party on	-10
k:sb1 left=party that	-13
k:sb1 left=party with	-13
k:sb1 left=v impose	-19
k:sb1 left=word	-21
k:sb1 left=—	16
k:sb1 right=(	-22
k:sb1 right=,	15
k:sb1 right=:	14
k:sb1 right=;	16
k:sb1 right=agent	-13
k:sb1 right=and	26
k:sb1 right=at	23
k:sb1 right=by	-49
k:sb1 right=from	18
k:sb1 right=had	-12
k:sb1 right=into	8
k:sb1 right=modal	9
k:sb1 right=number	-16
k:sb1 right=of	10
k:sb1 right=on	25
k:sb1 right=sender	10
k:sb1 right=that	11
k:sb1 right=v bear	-32
k:sb1 right=v down	13
k:sb1 right=v up	-15
k:sb1 stop	25
k:sb1 whose=by	-10
k:sb1 whose=nobody	15
k:sb1 whose=on	14
k:sb1 whose=other	-11
k:sb10	35
k:sb10 ,>word	-16
k:sb10 2	11
k:sb10 4	14
k:sb10 8	48
k:sb10 :>from	12
k:sb10 and>:	-13
k:sb10 and>be	10
k:sb10 and>from	-12
k:sb10 and>of	-12
k:sb10 and>word	-15
k:sb10 edge>,	40
k:sb10 edge>:	25
k:sb10 edge>v up	14
k:sb10 edge>word	28
k:sb10 far	-36
k:sb10 for>,	-8
k:sb10 for>that	13
k:sb10 for>word	14
k:sb10 of>,	15
k:sb10 on>,	25
k:sb10 on>and	-9
k:sb10 on>that	-10
k:sb10 on>to	13
k:sb10 on>word	-10
k:sb10 party and>number	11
k:sb10 party edge>,	64
k:sb10 party edge>:	-13
k:sb10 party edge>agent	-11
k:sb10 party edge>word	-15
k:sb10 party of>v bear	-10
k:sb10 party on>(	-22
k:sb10 party on>,	-15
k:sb10 party on>:	-11
k:sb10 party on>at	11
k:sb10 party that>,	-11
k:sb10 party word>modal	11
k:sb10 whose=nobody	43
k:sb10 word>,	-26
k:sb11	-15
k:sb11 16	12
k:sb11 4	-28
k:sb11 8	-50
k:sb11 :>number	-15
k:sb11 edge>and	-11
k:sb11 edge>from	20
k:sb11 edge>modal	11
k:sb11 edge>word	12
k:sb11 far	43
k:sb11 for>and	14
k:sb11 on>,	-28
k:sb11 on>and	23
k:sb11 on>word	-19
k:sb11 party edge>and	-16
k:sb11 party edge>sender	14
k:sb11 party edge>v bear	-11
k:sb11 party on>,	-13
k:sb11 party on>and	31
k:sb11 whose=by	-18
k:sb11 whose=nobody	-39
k:sb11 whose=on	39
k:sb11 whose=other	-14
k:sb12	-40
k:sb12 16	-12
k:sb12 8	-23
k:sb12 far	-20
k:sb12 party on>,	-16
k:sb12 whose=nobody	-19
k:sb12 whose=on	-29
k:sb2 left=,	-20
k:sb2 left=:	-33
k:sb2 left=and	45
k:sb2 left=edge	40
k:sb2 left=for	21
k:sb2 left=on	-20
k:sb2 left=party :	-17
k:sb2 left=party of	-15
k:sb2 left=party on	-36
k:sb2 left=party word	-15
k:sb2 left=that	-10
k:sb2 left=v impose	-15
k:sb2 right=:	27
k:sb2 right=and	-21
k:sb2 right=duty	-10
k:sb2 right=into	-28
k:sb2 right=modal	-21
k:sb2 right=number	-24
k:sb2 right=that	20
k:sb2 right=v down	11
k:sb2 right=v up	-12
k:sb2 right=word	22
k:sb2 stop	-8
k:sb2 whose=by	-33
k:sb2 whose=on	-32
k:sb2 whose=other	29
k:sb20	23
k:sb20 16	23
k:sb20 8	30
k:sb20 and>,	14
k:sb20 edge>,	9
k:sb20 edge>:	36
k:sb20 edge>from	17
k:sb20 far	-14
k:sb20 party on>be	-23
k:sb20 party word>v bear	-9
k:sb20 whose=by	-15
k:sb20 whose=nobody	27
k:sb20 whose=on	-14
k:sb20 whose=other	33
k:sb21	-49
k:sb21 16	-38
k:sb21 8	-34
k:sb21 party edge>v bear	10
k:sb21 party on>from	-21
k:sb21 whose=by	-16
k:sb21 whose=nobody	-27
k:sb21 whose=on	-21
k:sb22	-38
k:sb22 far	-50
k:sb22 on>,	-24
k:sb22 whose=nobody	-38
k:subject pb0	27
k:subject pb2	-19
k:there otherwise	-19
k:there tail	-23
k:there whole	-12
k:turn false	-23
k:turn false part	-44
k:turn true	34
k:turn true part	40
known false 0	-85
known false 1	-150
known false 2	-54
known false 3	-29
known kind 0	6
known true 0	33
known true 1	36
known true 2	40
known true 3	34
last kin other here and	11
last kin other here other part	26
last kin other here same part	-23
last kin other here while	14
last kin other paragraph	-14
last kin pair	30
last kin pair here 	12
last kin pair here ,	10
last kin pair here , and	-18
last kin pair here , down from	-14
last kin pair here , up from	15
last kin pair here and	54
last kin pair here from	18
last kin pair here instead of	13
last kin pair here now,	18
last kin pair here other part	10
last kin pair here same part	14
last kin pair here while	-23
last kin pair paragraph	20
last kin turned	-82
last kin turned far	-76
last kin turned here 	24
last kin turned here and	-13
last kin turned here other part	-21
last kin turned here while	-11
last kin turned next sentence	-40
last none other	-39
last none other here 	12
last none other here , bangladesh	-11
last none other here , britain	-11
last none other here , indonesia	-11
last none other here other part	-17
last none other here while	-17
last none other paragraph	-20
last none pair	-17
last none pair far	9
last none pair here 	15
last none pair here ,	-20
last none pair here , down from	-16
last none pair here , not	-15
last none pair here , of which	9
last none pair here , then	-20
last none pair here and the	-21
last none pair here becomes	-10
last none pair here or	-15
last none pair here same part	9
last none pair here to	-25
last none pair paragraph	-17
last none turned	-29
last none turned far	28
last none turned here 	-9
last none turned here and	-14
last none turned here other part	-40
last none turned here while	-30
last none turned next sentence	-37
last none turned paragraph	-12
last other other	-14
last other other far	-11
last other other here while	15
last other other next sentence	-17
last other pair far	10
last other pair here 	-25
last other pair here ,	10
last other pair here , after	10
last other pair here , against	-11
last other pair here , cars	9
last other pair here , from	-12
last other pair here ;	15
last other pair here and not	13
last other pair here becomes	-22
last other pair here instead of	-25
last other pair here now	-14
last other pair here now,	-14
last other pair here or	-24
last other pair here other part	14
last other pair here rather than	14
last other pair here same part	11
last other pair here to	-11
last other pair next sentence	22
last other turned	47
last other turned far	11
last other turned here ,	9
last other turned here and	22
last other turned here other part	36
last other turned here same part	14
last other turned here while	16
last other turned next sentence	12
last other turned paragraph	11
last same other far	-10
last same other here other part	-10
last same other next sentence	32
last same other paragraph	38
last same pair	-20
last same pair here 	-26
last same pair here ,	-17
last same pair here , after	-15
last same pair here , against	18
last same pair here , and	16
last same pair here , not	-14
last same pair here , up from	-16
last same pair here , will pay	13
last same pair here ;	-15
last same pair here ; it is	17
last same pair here and	-51
last same pair here and not	-10
last same pair here and the	-26
last same pair here as	26
last same pair here becomes	27
last same pair here down to	13
last same pair here in place of	13
last same pair here instead of	17
last same pair here now	24
last same pair here now,	-28
last same pair here or	32
last same pair here other part	-20
last same pair here rather than	-12
last same pair here same part	-24
last same pair here to	9
last same pair here today,	13
last same pair next sentence	-14
last same pair paragraph	-13
last same turned	-52
last same turned far	-8
last same turned here and	-18
last same turned here other part	-52
last same turned here same part	-17
last same turned here while	-13
last same turned next sentence	-8
level kin	-26
level none	13
level other	-19
level same	43
mod goods 1	14
mod goods 2	37
mod verb 1	-52
mod verb 2	31
mod word 1	-9
mod word 2	20
mod word 3	20
mod=advanced	50
mod=aircraft	-14
mod=alpaca	14
mod=aluminium	17
mod=aluminum	32
mod=another	-24
mod=aussie	-70
mod=auto	11
mod=ball	50
mod=banana	10
mod=basmati	-26
mod=bed	-23
mod=beef	-24
mod=black	-29
mod=blackwell	-11
mod=boeing	-24
mod=bought	-48
mod=butter	-22
mod=cable	-11
mod=canned	35
mod=canola	36
mod=car	13
mod=cashew	54
mod=cashmere	-25
mod=cassava	-11
mod=ceylon	-91
mod=cheese	-12
mod=chilled	-17
mod=citrus	9
mod=coal	-24
mod=cobalt	-10
mod=cocoa	75
mod=cod	24
mod=coffee	-24
mod=coking	12
mod=combed	62
mod=concern	-17
mod=copper	65
mod=cork	-14
mod=corned	43
mod=cotton	19
mod=counting	-25
mod=cover	-22
mod=critical	-29
mod=cut	43
mod=dairy	-49
mod=distilled	-28
mod=drone	11
mod=duty-free	-29
mod=ecuadorean	-101
mod=electric	53
mod=energy	-15
mod=eucalyptus	23
mod=extend	-13
mod=fact	-11
mod=farm	24
mod=finished	-25
mod=fish	-9
mod=fishing	-15
mod=forced	-45
mod=frozen	-9
mod=fruit	-16
mod=full	-10
mod=garden	15
mod=generic	20
mod=glass	20
mod=gold	28
mod=good	-28
mod=grain	-16
mod=great	-29
mod=green	-30
mod=ground	13
mod=groundnut	25
mod=hard	29
mod=hazelnut	15
mod=heavy	-28
mod=industrial	-14
mod=instant	19
mod=iron	-24
mod=jute	14
mod=kitchen	50
mod=large	-28
mod=largest	-14
mod=leather	-24
mod=less	-20
mod=liquefied	-15
mod=lithium	19
mod=lithium-ion	9
mod=machine	12
mod=maize	33
mod=maple	-31
mod=meat	-18
mod=medical	24
mod=mention	-42
mod=mentioned	-11
mod=metal	-20
mod=milk	51
mod=milling	-20
mod=mining	15
mod=mostly	-19
mod=national	-22
mod=natural	10
mod=nickel	-44
mod=oil	-28
mod=olive	57
mod=one	-10
mod=orange	20
mod=palm	41
mod=paper	29
mod=passenger	10
mod=patented	127
mod=phosphate	-12
mod=powdered	17
mod=railway	-9
mod=rare	-54
mod=rare-earth	-12
mod=raw	18
mod=refined	27
mod=rice	-42
mod=roasted	55
mod=rose	59
mod=rubber	36
mod=rum	-25
mod=salmon	-14
mod=salt	10
mod=salted	73
mod=sawn	41
mod=sea	9
mod=second	-10
mod=semi-finished	11
mod=shea	42
mod=ship	-17
mod=ship-to-shore	41
mod=shipped	-18
mod=ships	-26
mod=ships'	104
mod=shrimp	56
mod=sign	-13
mod=ski	18
mod=smoked	24
mod=snow	10
mod=social	-11
mod=softwood	20
mod=solar	55
mod=sold	-78
mod=soy	68
mod=stainless	16
mod=steel	18
mod=sugar	-43
mod=sunflower	44
mod=table	45
mod=textile	-9
mod=tinned	-15
mod=tomato	14
mod=truck	13
mod=tuna	-24
mod=upholstered	48
mod=used	37
mod=watch	14
mod=wheat	29
mod=whole	-44
mod=wine	13
mod=wood	-17
mod=wooden	20
mod=wool	-10
more back in paragraph no	15
more back no	-24
more back object	-30
more back own	-24
more back subject	-16
never whole	-77
none	10
none US	97
none US and CN	73
none US and CN here	25
none US and CN here 0 part 0	50
none US and CN here 1 part 0	18
none US and CN here 1 part 1	31
none US and CN here 2 part 0	21
none US and CN here 2 part 2	-26
none US and CN last none here ,	10
none US and CN last none here , and	-12
none US and CN last none here , not	14
none US and CN last none here , of which	-10
none US and CN last none here , then	17
none US and CN last none here and the	15
none US and CN last none here from	26
none US and CN last none here in all,	11
none US and CN last none here instead of	16
none US and CN last none here reciprocal,	10
none US and CN last none here same part	-19
none US and CN last none here to	9
none US and CN last none here while	42
none US and CN last none paragraph	11
none US and CN last some far	14
none US and CN last some here other part	-14
none US and CN last some here same part	15
none US and CN last some next sentence	19
none US and CN nowhere	50
none US and CN part	32
none US and CN said no none here	33
none US and CN said no some here	31
none US and CN said object none here	23
none US and CN said own none here	67
none US and CN said subject some here	29
none US direct	8
none US here	34
none US here 0 part 0	43
none US here 1 part 0	24
none US here 2 part 0	21
none US here 2 part 1	14
none US last none far	-11
none US last none here ,	16
none US last none here , and	9
none US last none here , britain	11
none US last none here , indonesia	10
none US last none here from	-13
none US last none here instead of	-10
none US last none here other part	21
none US last none here same part	10
none US last none here to	25
none US last none next sentence	41
none US last none paragraph	25
none US last some far	-18
none US last some here 	-23
none US last some here from	-13
none US last some here instead of	-12
none US last some here same part	9
none US last some here to	18
none US last some here while	-38
none US last some next sentence	-20
none US last some paragraph	12
none US nowhere	43
none US on all direct	-15
none US on all here	-19
none US on all here 2 part 0	-33
none US on all here 2 part 1	-42
none US on all last none far	-26
none US on all last none here 	11
none US on all last none here other part	12
none US on all last none next sentence	28
none US on all last some far	-16
none US on all last some here other part	-13
none US on all last some next sentence	-14
none US on all part	-29
none US on all said no none here	18
none US on all said no some here	-48
none US on all said object none here	-10
none US on all said object some here	-18
none US on all said subject none here	11
none US on all said subject some here	10
none US said no none here	52
none US said no some here	39
none US said object none here	-34
none US said object some here	17
none US said own none here	-17
none US said own some here	11
none US said subject none here	25
none US said subject some here	-30
none all	81
none all in sentence	104
none at large	103
none close %	30
none close ,	-31
none close .	-10
none close :	8
none close as	-12
none close be	22
none close duty	9
none close edge	-25
none close false 0	9
none close false 1	11
none close false 16	39
none close false 2	15
none close false 4	-31
none close false 8	-10
none close if	11
none close in	12
none close level	-26
none close modal	11
none close of	-30
none close on	-24
none close over	27
none close party ,	-13
none close party :	-8
none close party ;	-26
none close party and	-20
none close party for	30
none close party level	-9
none close party of	48
none close party on	-49
none close party over	27
none close party v buy	19
none close so	-17
none close that	26
none close true 1	-47
none close true 2	-28
none close true 8	14
none close v buy	-17
none close v impose	-17
none close with	14
none close word	17
none close —	-14
none heads 0	22
none heads 1	-14
none heads 5	7
none heads many	7
none here 0	22
none l a	-17
none l about	18
none l additional	29
none l against	12
none l all	-15
none l and	9
none l announced	17
none l another	15
none l are	11
none l as	28
none l ask	25
none l asks	15
none l at	-19
none l bear	-26
none l beef	-19
none l britain	11
none l by	-53
none l canada	13
none l carry	-8
none l cars	-13
none l charging	-10
none l collect	-12
none l combined	10
none l cost	23
none l duty	-29
none l enter	14
none l exceed	-40
none l expect	11
none l extra	26
none l face	9
none l faced	16
none l fentanyl	13
none l first	24
none l from	12
none l full	-11
none l further	29
none l general	38
none l gets	21
none l had	38
none l have	31
none l into	-12
none l is	8
none l keeps	52
none l levy	-24
none l longer	16
none l me	-12
none l meet	19
none l mexico	16
none l myanmar	10
none l no	35
none l not	14
none l of	28
none l offer	20
none l offers	10
none l old	-50
none l on	-37
none l one	-11
none l ones	19
none l ordinary	-65
none l other	32
none l own	20
none l paid	-20
none l pay	-32
none l paying	-38
none l pays	-16
none l plus	11
none l present	29
none l put	13
none l reach	-18
none l reached	21
none l read	16
none l reciprocal	17
none l regular	-20
none l remaining	27
none l retains	13
none l second	19
none l slap	12
none l slaps	13
none l stays	13
none l suspend	13
none l suspended	20
none l switzerland	22
none l take	-25
none l than	-22
none l that	-27
none l the	52
none l their	-15
none l them	35
none l then	-11
none l to	-18
none l told	10
none l took	-29
none l turkey	22
none l union	-10
none l us	-14
none l usual	-14
none l wants	-28
none l was	-15
none l were	-22
none l which	22
none l with	40
none last other other far	32
none last other other here and	-15
none last other other here same part	20
none last other other here while	-37
none last other other next sentence	-12
none last other other paragraph	-24
none last other pair	-13
none last other pair far	-19
none last other pair here 	36
none last other pair here , then	11
none last other pair here and the	20
none last other pair here from	-35
none last other pair here instead of	-31
none last other pair here now,	22
none last other pair here or	-14
none last other pair here to	9
none last other pair here while	19
none last other pair next sentence	9
none last other turned far	15
none last other turned here 	-7
none last other turned here and	-13
none last other turned here other part	-12
none last other turned here same part	-9
none last other turned next sentence	9
none last other turned paragraph	-26
none last same other	33
none last same other here 	-15
none last same other here , britain	11
none last same other here , indonesia	10
none last same other here other part	17
none last same other here while	17
none last same other paragraph	19
none last same pair far	-14
none last same pair here 	-17
none last same pair here ,	20
none last same pair here , down from	15
none last same pair here , not	15
none last same pair here , of which	-9
none last same pair here , then	18
none last same pair here and	-11
none last same pair here and the	19
none last same pair here becomes	10
none last same pair here in all,	11
none last same pair here or	14
none last same pair here reciprocal,	10
none last same pair here same part	-12
none last same pair here to	25
none last same pair paragraph	19
none last same turned	32
none last same turned far	-36
none last same turned here and	15
none last same turned here other part	43
none last same turned here while	27
none last same turned next sentence	36
none last same turned paragraph	14
none level same	-17
none on all	-21
none others direct	-22
none others here	-49
none others here 0 part 0	-55
none others here 1 part 0	-50
none others here 1 part 1	-56
none others here 2 part 0	-16
none others here 2 part 1	-11
none others here 2 part 2	13
none others last none here 	-24
none others last none here same part	-20
none others last none here while	-22
none others last none next sentence	-46
none others last some far	25
none others last some here 	32
none others last some here , after	22
none others last some here , from	10
none others last some here from	-11
none others last some here instead of	-9
none others last some here now,	22
none others last some here other part	15
none others last some here same part	-8
none others last some here while	19
none others last some next sentence	15
none others last some paragraph	-78
none others nowhere	-55
none others part	-44
none others said no none here	-48
none others said no some here	-70
none others said own some here	-10
none others said subject none here	-16
none others said subject some here	-43
none pair all 1	9
none pair all 3	6
none pair first same	-4
none pair last other here , then	11
none pair last other here and	-14
none pair last other here and the	12
none pair last other here from	-35
none pair last other here instead of	-31
none pair last other here now,	22
none pair last other here or	-14
none pair last other here to	9
none pair last other next sentence	10
none pair last same here 	-23
none pair last same here ,	21
none pair last same here , down from	15
none pair last same here , not	15
none pair last same here , of which	-9
none pair last same here , then	19
none pair last same here and the	18
none pair last same here becomes	10
none pair last same here in all,	11
none pair last same here or	14
none pair last same here reciprocal,	10
none pair last same here to	25
none pair last same next sentence	-20
none pair new	23
none pair none 3	10
none pair some 2	-13
none pair some 3	-72
none part 0	22
none part 1	-8
none q1 2	7
none q2 2	23
none r above	19
none r access	14
none r according	-17
none r again	13
none r against	-31
none r against undefined	-14
none r agreed	15
none r all	-54
none r also	-22
none r american	-26
none r and	-9
none r announced	13
none r applied	12
none r applies	-26
none r bangladesh	12
none r because	14
none r begins	10
none r besides	-11
none r both	15
none r britain	16
none r but	-39
none r by	12
none r came	-19
none r cars	-17
none r china	21
none r coffee	16
none r come	13
none r continues	29
none r could	10
none r depending	10
none r does	12
none r duty	-17
none r each	48
none r effective	39
none r either	-14
none r ever	10
none r extra	17
none r fentanyl	18
none r first	14
none r for	15
none r for a	28
none r for all	21
none r for as	18
none r for both	25
none r for britain	-18
none r for cars	-18
none r for china	10
none r for electric	-25
none r for europe	-31
none r for everybody	-11
none r for everyone	37
none r for fentanyl	33
none r for five	-11
none r for forced	17
none r for good	34
none r for now	-36
none r for one	-11
none r for some	18
none r for the	14
none r for three	-11
none r for undefined	-19
none r for us	-22
none r for vietnam	-11
none r go	15
none r goes	13
none r half	11
none r he	14
none r i	-23
none r if	-29
none r in	28
none r including	13
none r india	28
none r indonesia	26
none r instead	-37
none r it	-19
none r its	-25
none r japan	16
none r left	-35
none r like	-11
none r likewise	-10
none r may	11
none r not	23
none r now	-31
none r of	12
none r of april	19
none r of july	21
none r of last	-13
none r of march	-31
none r of older	10
none r of section	22
none r of tariffs	-20
none r of the	26
none r of undefined	-9
none r of what	-13
none r of which	-27
none r off	-31
none r on	24
none r on a	-26
none r on account	46
none r on all	47
none r on aluminium	-10
none r on american	-27
none r on another	20
none r on august	11
none r on branded	-10
none r on cars	-56
none r on certain	-19
none r on chicken	-38
none r on china	41
none r on coal	-25
none r on crude	-20
none r on each	34
none r on electric	-17
none r on entry	13
none r on every	16
none r on everyone	40
none r on everything	53
none r on farm	-19
none r on fijian	-10
none r on friday	13
none r on goods	44
none r on ice	14
none r on industrial	-10
none r on it	-42
none r on its	-23
none r on kazakh	13
none r on machines	13
none r on more	-10
none r on most	27
none r on new	-11
none r on november	12
none r on one	9
none r on others	24
none r on our	-42
none r on paper	16
none r on polish	14
none r on semiconductors	-19
none r on ship	-28
none r on soybeans	-19
none r on steel	-65
none r on them	-42
none r on those	-19
none r on top	89
none r on tractors	11
none r on watches	13
none r on wednesday	-13
none r on what	12
none r on wheat	-11
none r on wine	-14
none r one	24
none r or	-11
none r ordinary	-19
none r over	33
none r plus	-37
none r president	10
none r put	-16
none r reciprocal	27
none r remains	13
none r respectively	12
none r returns	-15
none r runs	12
none r says	-27
none r since	-29
none r sleep	11
none r stay	12
none r stays	17
none r surcharge	64
none r tariffs	34
none r tax	13
none r thanks	-14
none r that	59
none r the	-16
none r there	16
none r those	18
none r though	-20
none r three	-12
none r through	12
none r to	22
none r today	-20
none r tomorrow	27
none r u	14
none r under	-15
none r unless	-27
none r until	-39
none r up	-19
none r vietnam	27
none r was	12
none r we	23
none r went	10
none r when	-22
none r where	-16
none r which	17
none r while	11
none r will	-40
none r with	-30
none r within	-33
none said own	11
none top 0	22
none top 1	17
none value other	-19
none value same	23
none w abolish	-18
none w abolished	10
none w abroad	-15
none w access	14
none w accord	25
none w according	-15
none w account	14
none w action	31
none w addition	-12
none w additional	12
none w admit	-15
none w africa	-10
none w again	12
none w agree	12
none w agreed	-13
none w agreement	36
none w agreements	-15
none w alexandria	13
none w algeria	-18
none w allows	19
none w almost	-12
none w alone	-9
none w along	-24
none w already	-15
none w also	27
none w altogether	8
none w always	-15
none w america	40
none w american	-24
none w americans	-11
none w amounts	11
none w angola	20
none w ankara	-9
none w announced	16
none w another	7
none w answer	-10
none w answered	13
none w anti-dumping	-40
none w antwerp	-10
none w anyone	16
none w anywhere	-11
none w applies	-47
none w april	46
none w argentine	-10
none w armenia	-31
none w arrives	-19
none w articles	30
none w asked	13
none w asking	15
none w association	19
none w attract	13
none w august	49
none w austria	10
none w autumn	-17
none w away	17
none w back	15
none w bangladesh	25
none w bank	-26
none w base	11
none w baseline	23
none w basic	-9
none w bear	-30
none w become	-17
none w been	14
none w before	-14
none w began	12
none w beginning	-20
none w behind	13
none w beijing	-30
none w being	11
none w belgium	-11
none w benin	-11
none w besides	-40
none w bessent	14
none w between	12
none w beyond	-30
none w biggest	13
none w bill	-12
none w billion	31
none w bloc	11
none w book	-12
none w border	20
none w borne	-10
none w both	39
none w bought	17
none w brazil	10
none w brazilian	-17
none w bring	-22
none w brings	11
none w britain	-30
none w british	-25
none w brought	20
none w build	-49
none w bulgarian	13
none w busan	10
none w buyers	53
none w buying	20
none w call	12
none w callao	14
none w called	13
none w cambodia	12
none w cambodian	-13
none w canada	20
none w canadian	-15
none w cape	24
none w capped	-42
none w caps	-21
none w cargo	-18
none w carries	-24
none w carry	-26
none w case	-17
none w ceiling	-9
none w cent	16
none w certain	-18
none w charge	62
none w charged	18
none w charges	10
none w charging	-26
none w chile	38
none w chilean	15
none w china	30
none w chinese	64
none w circular	-10
none w climbed	26
none w close	24
none w coast	23
none w colombia	-24
none w colombo	12
none w combined	12
none w comes	9
none w commerce	-14
none w committee	-16
none w companies	-18
none w competitors	23
none w concerned	20
none w content	20
none w continental	13
none w continues	9
none w cost	26
none w costa	10
none w could	-19
none w countries	72
none w country	-11
none w counts	16
none w court	25
none w croatia	-14
none w cross	-14
none w customs	-13
none w date	-10
none w dates	-13
none w days	19
none w deal	37
none w deals	-13
none w december	-21
none w decree	-15
none w denmark	13
none w department	-13
none w difference	-25
none w does	23
none w dollars	-13
none w doubled	-8
none w doubling	15
none w drop	-12
none w drops	27
none w during	-46
none w dutiable	21
none w duty-free	17
none w each	77
none w earlier	13
none w economies	16
none w economy	-21
none w effect	-10
none w egypt	-12
none w egyptian	-20
none w eight	-23
none w eighteen	-22
none w eleven	-55
none w else	28
none w elsewhere	15
none w ends	-11
none w entering	-18
none w enters	23
none w europe	-15
none w european	12
none w even	-18
none w evening	-20
none w ever	13
none w every	23
none w everybody	-9
none w everyone	20
none w everything	68
none w everywhere	-18
none w exceed	-40
none w exempt	37
none w expect	19
none w expected	-19
none w exporters	13
none w exports	27
none w extra	44
none w face	15
none w fall	-42
none w february	25
none w fell	11
none w fentanyl	78
none w fifteenth	-12
none w fifty	16
none w figure	22
none w figures	18
none w fiji	11
none w fijian	-11
none w firms	-24
none w first	-22
none w five	13
none w fixes	14
none w flat	15
none w forced	23
none w forced-labor	32
none w foreign	-11
none w forty	21
none w forty-five	-10
none w four	-46
none w fourteen	-29
none w framework	8
none w free	-14
none w freed	12
none w french	-13
none w friday	55
none w from	18
none w full	-21
none w further	35
none w gabon	14
none w gambian	12
none w gave	15
none w general	102
none w geneva	25
none w germany	23
none w gets	37
none w getting	23
none w ghana	19
none w give	-21
none w given	-22
none w goes	10
none w gone	16
none w good	19
none w goods	88
none w governments	31
none w greece	-8
none w half	13
none w halved	16
none w halves	23
none w harvest	-13
none w heading	-12
none w heard	16
none w helsinki	24
none w here	16
none w high	11
none w highest	17
none w hold	31
none w holds	9
none w home	-30
none w honduras	-23
none w hungarian	-9
none w hungary	-13
none w iceland	-12
none w import	23
none w imported	-18
none w importer	31
none w imposed	-10
none w included	16
none w includes	17
none w including	18
none w india	67
none w indian	53
none w indonesia	45
none w indonesian	36
none w inside	21
none w into	-35
none w irish	-20
none w italian	21
none w ivory	23
none w jakarta	-11
none w january	-41
none w joint	-14
none w jordan	-16
none w july	11
none w jump	25
none w june	-14
none w karachi	13
none w kazakhstan	-18
none w keeps	13
none w kenyan	-9
none w kept	17
none w kind	-12
none w kingdom	-41
none w korea	-8
none w kuwait	18
none w kyrgyzstan	-12
none w labor	29
none w landed	28
none w largest	26
none w lasts	-27
none w latvia	12
none w leave	29
none w leaves	11
none w lebanon	10
none w left	-30
none w less	-18
none w lets	9
none w letter	33
none w level	11
none w levy	27
none w lifted	-16
none w lifts	-17
none w lines	17
none w linked	27
none w lisbon	13
none w lists	21
none w loaded	15
none w look	-29
none w lowers	-12
none w made	16
none w make	-18
none w makers	-43
none w makes	-18
none w malawi	13
none w malaysia	11
none w mali	-9
none w manila	22
none w many	-25
none w march	-53
none w meant	-12
none w meantime	12
none w meanwhile	25
none w measure	13
none w meet	14
none w meets	17
none w mexican	-20
none w mexico	41
none w midnight	-24
none w million	-15
none w mills	-20
none w minimum	-28
none w ministers	-10
none w ministry	-40
none w moment	10
none w monday	-46
none w more	15
none w morning	-14
none w moroccan	-16
none w morocco	19
none w most	18
none w move	23
none w much	15
none w must	-9
none w named	-11
none w narrow	-20
none w nearly	-17
none w negotiating	-14
none w negotiators	12
none w neither	16
none w netherlands	-18
none w never	13
none w next	-12
none w nicaragua	-15
none w nigeria	29
none w nigerian	52
none w nineteen	-9
none w ninety	-11
none w none	12
none w normal	12
none w north	19
none w norway	46
none w november	49
none w numbers	23
none w offer	34
none w officials	11
none w older	25
none w oman	18
none w once	-43
none w ones	-31
none w only	-32
none w opens	-12
none w orders	10
none w ordinary	-64
none w other	38
none w others	-30
none w ottawa	-18
none w ours	-14
none w outside	22
none w over	18
none w owed	-13
none w pacific	36
none w pact	-14
none w pakistan	28
none w paper	18
none w paraguay	-10
none w paraguayan	-17
none w part	9
none w partners	16
none w parts	-19
none w passed	18
none w past	-10
none w paying	-22
none w pays	13
none w peak	13
none w penalty	47
none w percent	16
none w percentage	58
none w period	-14
none w permanent	21
none w peruvian	-11
none w philippine	42
none w philippines	55
none w place	54
none w plan	-13
none w plus	-24
none w points	109
none w poland	-10
none w polish	17
none w port	-23
none w portuguese	22
none w post	-12
none w president	15
none w press	12
none w price	-38
none w proclamation	34
none w product	10
none w products	17
none w promised	-15
none w proposal	-25
none w proposed	16
none w provides	21
none w purchases	35
none w quota	-71
none w quotas	-14
none w rabat	9
none w raise	-11
none w raising	10
none w range	-24
none w rate	23
none w rates	28
none w rather	12
none w reach	-20
none w reached	25
none w reason	20
none w reciprocal	27
none w reduction	25
none w regional	27
none w regular	-14
none w remain	25
none w remaining	30
none w remains	27
none w remember	-11
none w removes	12
none w replace	15
none w reports	19
none w respectively	27
none w restore	-17
none w retained	27
none w retains	16
none w return	18
none w returns	-17
none w rises	-16
none w rkiye	-11
none w rome	-10
none w rule	9
none w rules	42
none w runs	-15
none w russia	38
none w russian	126
none w sack	-11
none w said	9
none w sales	-17
none w salvador	-13
none w samoa	13
none w sanctioned	11
none w santiago	-11
none w says	19
none w scott	9
none w season	42
none w section	-18
none w senegal	-9
none w seoul	-14
none w september	-54
none w serbia	-11
none w settle	11
none w settled	19
none w seven	-46
none w seventeen	-22
none w shall	-36
none w shipped	13
none w should	-10
none w side	32
none w sides	36
none w signed	41
none w signs	-13
none w since	12
none w singapore	22
none w sixty	13
none w slapped	16
none w slaps	13
none w sleep	9
none w sold	-11
none w some	9
none w something	16
none w soon	36
none w south	-21
none w spanish	-15
none w spared	20
none w special	-21
none w spoke	-25
none w stand	18
none w standstill	-13
none w start	-20
none w started	13
none w starts	-12
none w states	42
none w stay	-14
none w stayed	-11
none w still	-55
none w stop	-9
none w stopped	-43
none w stops	-34
none w struck	14
none w stuff	20
none w subject	-21
none w such	-17
none w summer	13
none w supreme	16
none w surcharge	151
none w suspended	45
none w suspends	18
none w suspension	-30
none w swedish	-17
none w switzerland	-26
none w taiwan	28
none w take	11
none w talks	10
none w tanzania	-10
none w tanzanian	-11
none w tariff	43
none w tariffs	61
none w tenth	-10
none w term	22
none w thai	-16
none w thailand	-13
none w that	25
none w theirs	10
none w then	-16
none w they	-17
none w things	-16
none w third	-12
none w thirteen	-66
none w thirty	-19
none w thirty-five	-15
none w thirty-four	13
none w thirty-nine	11
none w thirty-three	10
none w this	-9
none w those	38
none w threat	9
none w threatened	38
none w threatens	11
none w three	-30
none w through	33
none w throughout	-16
none w thursday	38
none w till	-11
none w time	-21
none w times	-15
none w today	-21
none w told	20
none w tomorrow	41
none w total	27
none w treaty	-27
none w trial	22
none w truce	-41
none w trump	42
none w turkey	12
none w turkish	-36
none w turn	9
none w twelve	-47
none w twenty	33
none w twenty-five	21
none w twenty-four	12
none w twenty-one	-13
none w twenty-seven	-28
none w twenty-six	-14
none w twenty-three	-28
none w twenty-two	-32
none w uganda	-29
none w ukraine	-10
none w union	-15
none w until	-12
none w uruguay	14
none w used	-25
none w usual	-14
none w value	-39
none w venezuelan	10
none w vietnam	84
none w vietnamese	16
none w wait	11
none w waiting	-10
none w waived	-15
none w wants	23
none w warned	13
none w wednesday	14
none w week	-18
none w weeks	9
none w well	11
none w went	-15
none w were	34
none w whack	24
none w what	33
none w when	55
none w whether	-19
none w which	11
none w while	20
none w whoever	-12
none w whole	16
none w whose	14
none w will	13
none w with	17
none w withdrawn	13
none w within	-49
none w without	-38
none w world	-23
none w worldwide	15
none w worst	14
none w worth	9
none w would	20
none w written	-15
none w wrote	9
none w yanks	17
none w year	-43
none w yesterday	21
none w zambia	29
none w zealand	-15
none w zero	-25
of by	-72
of by alone	-64
of nobody	-16
of on	44
of on alone	19
of other alone	-13
of the other way	-155
others 1 back in paragraph	19
others 1 back in paragraph own	-26
others 1 back in paragraph subject	30
others 1 back no	-18
others 1 back object	9
others 1 back own	-17
others 1 back subject	40
others 2 back in paragraph	9
others 2 back in paragraph no	13
others 2 back object	22
others 2 back own	-52
others 2 back subject	19
others after	-59
others after no	-31
others after object	-32
others after own	-28
others after subject	-26
others before in part	23
others before in part own	29
others before in sentence no	10
others before in sentence own	-20
others before in sentence subject	16
others behind in part	13
others behind in part object	22
others behind in part own	24
others behind in part subject	-14
others behind in sentence	-18
others behind in sentence no	-32
others behind in sentence own	12
others behind in sentence subject	12
others more back	-20
others more back object	-40
others more back own	-12
others more back subject	9
pair all 1	32
pair all 2	33
pair all 3	50
pair first kin	-11
pair first other	-10
pair first same	27
pair last kin far	-5
pair last kin here 	14
pair last kin here ,	17
pair last kin here , and	-18
pair last kin here , down from	-14
pair last kin here , up from	15
pair last kin here and	50
pair last kin here and the	-14
pair last kin here from	18
pair last kin here instead of	13
pair last kin here now,	18
pair last kin here other part	-10
pair last kin here same part	17
pair last kin here while	-14
pair last kin next sentence	-13
pair last none here 	20
pair last none here ,	-21
pair last none here , down from	-16
pair last none here , not	-15
pair last none here , of which	9
pair last none here , then	-21
pair last none here and the	-19
pair last none here becomes	-10
pair last none here or	-15
pair last none here to	-25
pair last none next sentence	14
pair last other far	-22
pair last other here 	-63
pair last other here , after	10
pair last other here , against	-11
pair last other here , cars	9
pair last other here , from	-12
pair last other here ;	13
pair last other here and	-73
pair last other here and not	13
pair last other here becomes	-22
pair last other here instead of	-25
pair last other here now	-14
pair last other here now,	-14
pair last other here of	13
pair last other here or	-25
pair last other here rather than	14
pair last other here to	-11
pair last other here while	-9
pair last other next sentence	-32
pair last other paragraph	-13
pair last same far	28
pair last same here 	21
pair last same here , after	-15
pair last same here , against	18
pair last same here , and	16
pair last same here , up from	-16
pair last same here , will pay	13
pair last same here ; it is	17
pair last same here and	20
pair last same here and not	-10
pair last same here as	26
pair last same here becomes	27
pair last same here down to	13
pair last same here in place of	13
pair last same here instead of	17
pair last same here now	24
pair last same here now,	-28
pair last same here of	-11
pair last same here or	33
pair last same here rather than	-12
pair last same here to	9
pair last same here today,	13
pair last same here while	12
pair last same next sentence	26
pair new	-17
pair none 1	-52
pair none 2	-41
pair none 3	-22
pair some 2	12
pair some 3	9
plural	11
plural far	-25
plural otherwise	23
plural right="	-20
plural right='	-50
plural right=(	9
plural right=)	22
plural right=.	31
plural right=:	-19
plural right=?	75
plural right=agent	-38
plural right=and	-61
plural right=at	-31
plural right=be	20
plural right=by	-62
plural right=duty	17
plural right=edge	-55
plural right=from	47
plural right=goods	25
plural right=had	-41
plural right=has	15
plural right=if	39
plural right=in	25
plural right=into	-18
plural right=modal	19
plural right=not	-13
plural right=number	-17
plural right=of	-14
plural right=sender	-25
plural right=than	-15
plural right=that	32
plural right=to	25
plural right=under	32
plural right=v bear	-13
plural right=v begin	-22
plural right=v buy	-9
plural right=v down	-7
plural right=v end	-24
plural right=v propose	-20
plural right=v say	-43
plural right=v sell	14
plural right=v stay	8
plural right=v target	22
plural right=v up	12
plural right=which	24
plural right=with	-36
plural right=—	-27
plural so	16
plural too	-61
rank 0	23
rank 1	-8
rank 2	-26
rank 3	-37
rank 4	7
row	53
rule:none	16
rule:none rule false	-75
rule:none rule true	-33
rule:other	-70
rule:same	91
singular far	-27
singular of plural otherwise	-123
singular of plural right=,	-39
singular of plural right=be	-16
singular of plural right=duty	-55
singular of plural right=has	27
singular of plural right=in	15
singular of plural right=level	-11
singular of plural right=of	13
singular of plural right=sender	-64
singular of plural right=taker	-20
singular of plural right=that	48
singular of plural right=v bear	62
singular of plural right=v impose	-11
singular of plural right=v stay	21
singular of plural right=word	-11
singular otherwise	-15
singular right="	-21
singular right=\$	-13
singular right='s	-30
singular right=(	-16
singular right=)	14
singular right=,	-19
singular right=.	25
singular right=:	-54
singular right=?	69
singular right=agent	-103
singular right=and	-23
singular right=be	27
singular right=duty	-73
singular right=edge	-56
singular right=for	12
singular right=from	43
singular right=gate	-21
singular right=goods	-12
singular right=had	-10
singular right=has	66
singular right=have	-17
singular right=in	36
singular right=into	25
singular right=level	10
singular right=of	-61
singular right=or	-20
singular right=sender	-51
singular right=than	-24
singular right=to	56
singular right=v agree	23
singular right=v bear	38
singular right=v buy	-26
singular right=v deny	-52
singular right=v down	18
singular right=v end	-32
singular right=v impose	-31
singular right=v say	-39
singular right=v sell	-17
singular right=v stay	29
singular right=v target	29
singular right=v up	23
singular right=which	19
singular right=with	20
though all	-82
value none	-23
value other	-48
value same	60
whole 3	15
words 1	-19
words 1 list	-48
words 2	22
words 2 list	-101
words 3	-15
words 3 list	34
words 4	-12
words 4 list	35`;
