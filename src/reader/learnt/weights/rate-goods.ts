// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	10
1 back in paragraph object	47
1 back in paragraph subject	47
1 back no	-40
1 back own	-36
1 back subject	40
2 back in paragraph object	-13
2 back in paragraph subject	31
2 back no	-22
2 back object	16
2 back own	-65
<always>	0
US 1 back	-25
US 1 back in paragraph	39
US 1 back in paragraph no	8
US 1 back in paragraph object	29
US 1 back in paragraph own	22
US 1 back in paragraph subject	25
US 1 back no	-20
US 2 back in paragraph	28
US 2 back in paragraph no	8
US 2 back in paragraph subject	36
US 2 back no	12
US 2 back object	9
US 2 back own	-11
US 2 back subject	-17
US after	-21
US after no	-17
US after object	-18
US after subject	-17
US and CN 1 back	-31
US and CN 1 back in paragraph	13
US and CN 1 back in paragraph object	17
US and CN 1 back in paragraph subject	14
US and CN 1 back no	-15
US and CN 1 back own	-35
US and CN 2 back	-34
US and CN 2 back in paragraph	11
US and CN 2 back in paragraph object	-15
US and CN 2 back in paragraph subject	22
US and CN 2 back no	-13
US and CN 2 back object	-16
US and CN 2 back own	-24
US and CN 2 back subject	-13
US and CN after object	-15
US and CN after subject	-13
US and CN before in part own	19
US and CN before in sentence	-13
US and CN before in sentence no	-18
US and CN before in sentence own	9
US and CN before in sentence subject	-11
US and CN behind in part	27
US and CN behind in part no	32
US and CN behind in part own	-16
US and CN behind in sentence	12
US and CN behind in sentence no	27
US and CN behind in sentence subject	-18
US and CN more back	-6
US and CN more back object	11
US and CN more back own	-16
US before in part	31
US before in part no	24
US before in part object	-13
US before in part subject	23
US before in sentence	11
US before in sentence object	22
US before in sentence subject	23
US behind in part	-13
US behind in part no	-19
US behind in part object	-28
US behind in part own	24
US behind in sentence	-61
US behind in sentence no	-23
US behind in sentence object	-12
US behind in sentence own	-33
US behind in sentence subject	-46
US more back	-22
US more back in paragraph	16
US more back in paragraph no	18
US more back subject	-41
US on all 1 back in paragraph	13
US on all 1 back in paragraph object	38
US on all 1 back in paragraph own	12
US on all 1 back in paragraph subject	-16
US on all 1 back no	-18
US on all 2 back in paragraph	-17
US on all 2 back in paragraph no	-23
US on all after	45
US on all after no	48
US on all after object	-9
US on all before in part	30
US on all before in part no	51
US on all before in part object	-9
US on all before in part own	-38
US on all before in sentence	19
US on all before in sentence no	15
US on all before in sentence object	13
US on all behind in part no	13
US on all behind in part own	-12
US on all more back	-23
US on all more back no	-23
US on all more back own	13
US on all more back subject	-18
after no	-18
after object	-43
after own	-23
after subject	-38
always longer	-26
always shorter than text	-3
before in part no	29
before in part object	-10
before in part own	22
before in part subject	24
before in sentence no	14
before in sentence object	18
before in sentence own	-9
before in sentence subject	15
behind in part no	9
behind in part object	-11
behind in part own	26
behind in part subject	-8
behind in sentence no	-38
behind in sentence object	-17
behind in sentence own	-11
behind in sentence subject	-37
called longer	17
called otherwise	-35
called shorter	-32
called shortly	114
called shortly here	75
called shortly there	75
called so 0 of 1	27
called so 0 of 2	33
called so 0 of 3	32
called so 0 of 4	-42
called so 0 of 5	-15
called so 1 of 2	-30
called so 1 of 3	-63
called so 2 of 3	-9
called so 2 of 4	22
called so 2 of 5	18
called so 3 of 4	-31
called so first	36
column	75
count 1	-21
count 4	11
direct	43
direct US	31
direct US and CN	12
direct US on all	10
direct others	16
far	-68
form 0 of 1	-6
form 0 of 3	-12
form 1 of 3	30
form 1 of 4	-28
form 2 of 3	20
form 3 of 4	-13
form 4 of 4	-39
in list	-112
in list false	-35
in list true	-102
k:0 here	-99
k:2 here	30
k:3 here	35
k:f1 false some	15
k:f1 first none	12
k:f1 left="	35
k:f1 left=:	-35
k:f1 left=and	-53
k:f1 left=as	-10
k:f1 left=at	-11
k:f1 left=be	-23
k:f1 left=both	12
k:f1 left=edge	-56
k:f1 left=for	-26
k:f1 left=if	-14
k:f1 left=in	-19
k:f1 left=number	18
k:f1 left=of	-9
k:f1 left=on	18
k:f1 left=over	-16
k:f1 left=party ,	-10
k:f1 left=party :	-14
k:f1 left=party and	-11
k:f1 left=party edge	26
k:f1 left=party number	18
k:f1 left=party on	15
k:f1 left=party that	9
k:f1 left=party v buy	-19
k:f1 left=party v impose	9
k:f1 left=party word	34
k:f1 left=that	-9
k:f1 left=v buy	20
k:f1 left=v impose	33
k:f1 left=v sell	-20
k:f1 none again	-21
k:f1 none whose=by	-76
k:f1 none whose=nobody	-42
k:f1 none whose=on	51
k:f1 none whose=other	18
k:f1 only none	15
k:f1 only some	11
k:f1 some again	-26
k:f1 some whose=by	-73
k:f1 some whose=nobody	-42
k:f1 some whose=on	50
k:f1 true none	-8
k:f1 true some	-44
k:f1 with level none	-27
k:ffar false some	-13
k:ffar first none	-17
k:ffar first some	-18
k:ffar last none	-14
k:ffar last some	-13
k:ffar left=and	-25
k:ffar left=at	-15
k:ffar left=be	-10
k:ffar left=edge	-21
k:ffar left=for	-16
k:ffar left=has	-16
k:ffar left=in	-9
k:ffar left=party :	11
k:ffar left=party edge	16
k:ffar left=party for	-11
k:ffar left=party of	-9
k:ffar left=party on	14
k:ffar left=party that	12
k:ffar left=party v buy	-10
k:ffar left=sender	20
k:ffar left=that	-18
k:ffar left=v buy	-13
k:ffar left=who	-10
k:ffar left=with	-13
k:ffar left=word	19
k:ffar none again	-7
k:ffar none whose=by	-77
k:ffar none whose=nobody	-21
k:ffar none whose=on	30
k:ffar none whose=other	9
k:ffar only none	-14
k:ffar some again	-42
k:ffar some whose=by	-34
k:ffar some whose=nobody	-13
k:ffar some whose=on	20
k:ffar some whose=other	-46
k:ffar true none	-11
k:ffar true some	-16
k:ffar with level some	20
k:form list	91
k:form open list	-25
k:form row	-171
k:form tail	-162
k:gap a=	-10
k:gap a=,	18
k:gap a=, and	-22
k:gap a=, and the	-12
k:gap a=, for	16
k:gap a=;	-27
k:gap a=and	-13
k:gap a=and % on	37
k:gap a=and % on american	14
k:gap a=and percent on	26
k:gap a=and that on	-22
k:gap a=comes on	-11
k:gap a=duty on	11
k:gap a=duty on chinese	13
k:gap a=for its	18
k:gap a=for the	-44
k:gap a=in	-39
k:gap a=in the	-12
k:gap a=more on	46
k:gap a=of	-20
k:gap a=of the	-23
k:gap a=on	76
k:gap a=on algerian	-10
k:gap a=on all	32
k:gap a=on american	28
k:gap a=on belgian	-13
k:gap a=on buyers of russian	-10
k:gap a=on canadian	28
k:gap a=on certain	29
k:gap a=on chinese	-9
k:gap a=on ethiopian	-12
k:gap a=on european	32
k:gap a=on every	-50
k:gap a=on imported	23
k:gap a=on iraqi	-14
k:gap a=on its	35
k:gap a=on jamaican	-14
k:gap a=on japanese	12
k:gap a=on our	35
k:gap a=on polish	-13
k:gap a=on slovenian	-11
k:gap a=on the	-59
k:gap a=on the same	11
k:gap a=on turkish	18
k:gap a=on u s	24
k:gap a=on us	21
k:gap a=over	-12
k:gap a=over russian	-8
k:gap a=to	32
k:gap b=	31
k:gap b=% (now	22
k:gap b=(	29
k:gap b=, and	-45
k:gap b=, at	63
k:gap b=, at present	11
k:gap b=, charged	10
k:gap b=, down from	-12
k:gap b=, from % to	-19
k:gap b=, instead of	-15
k:gap b=, now	34
k:gap b=, now at	25
k:gap b=, on which	10
k:gap b=, the	-27
k:gap b=, to	9
k:gap b=, up to	34
k:gap b=, which have paid	20
k:gap b=, which is	9
k:gap b=, which paid	12
k:gap b=, which pay	48
k:gap b=, which pays	46
k:gap b=:	29
k:gap b=: from	9
k:gap b=: unchanged at	23
k:gap b=;	-12
k:gap b=a year at	15
k:gap b=and	-92
k:gap b=and not	16
k:gap b=and parts:	12
k:gap b=and the	-19
k:gap b=and up to	-25
k:gap b=are at	12
k:gap b=are to be charged	9
k:gap b=are to pay	20
k:gap b=at	31
k:gap b=bear	16
k:gap b=comes in at	-20
k:gap b=down to	14
k:gap b=duty of	-11
k:gap b=from	25
k:gap b=from % to	13
k:gap b=from china pay	12
k:gap b=from per cent to	-18
k:gap b=from percent to	13
k:gap b=go from	14
k:gap b=go in at	11
k:gap b=go on paying	11
k:gap b=goes from	29
k:gap b=goes from to	21
k:gap b=goes to	11
k:gap b=had been	-10
k:gap b=has paid	21
k:gap b=have been at	12
k:gap b=have paid	13
k:gap b=in at	-9
k:gap b=in place of	24
k:gap b=is	22
k:gap b=is charged	11
k:gap b=is to pay	14
k:gap b=it is	32
k:gap b=now pays	-11
k:gap b=of	-23
k:gap b=of the	-14
k:gap b=of the ordinary	-26
k:gap b=pay the	-24
k:gap b=rather than	-11
k:gap b=remain at	21
k:gap b=stay at	27
k:gap b=stays at	35
k:gap b=still pays	-20
k:gap b=stood at	14
k:gap b=the	27
k:gap b=to	44
k:gap b=to % from	19
k:gap b=to pay	-12
k:gap b=to per cent from	12
k:gap b=to percent from	31
k:gap b=up to	15
k:gap b=went from	14
k:gap b=were charged	11
k:gap b=will be charged	-23
k:gap b=will pay no more than	9
k:gap b=would go to	-11
k:here otherwise	-20
k:here tail	-55
k:here whole	69
k:list	-41
k:none	-57
k:only here	23
k:only here pa0	-51
k:only here pa1	27
k:only here pa2	-11
k:only here pb0	-23
k:only here sa0	22
k:only here sa1	24
k:only here sa2	-23
k:only here sb0	30
k:only here sb1	29
k:only here sb2	36
k:pa0 left=%	-28
k:pa0 left=against	-17
k:pa0 left=and	-9
k:pa0 left=as	-9
k:pa0 left=both	18
k:pa0 left=from	19
k:pa0 left=in	-60
k:pa0 left=on	21
k:pa0 left=over	-28
k:pa0 left=party and	-14
k:pa0 left=party from	-9
k:pa0 left=party on	27
k:pa0 left=party over	-12
k:pa0 left=party to	27
k:pa0 left=party word	20
k:pa0 left=that	-22
k:pa0 left=to	40
k:pa0 left=v buy	29
k:pa0 left=v impose	-9
k:pa0 left=with	-15
k:pa0 left=word	21
k:pa0 right="	12
k:pa0 right=\$	-26
k:pa0 right='s	-18
k:pa0 right=(	9
k:pa0 right=)	26
k:pa0 right=,	33
k:pa0 right=.	26
k:pa0 right=:	-18
k:pa0 right=;	18
k:pa0 right=?	-9
k:pa0 right=and	27
k:pa0 right=at	-17
k:pa0 right=be	34
k:pa0 right=duty	-27
k:pa0 right=edge	-46
k:pa0 right=for	19
k:pa0 right=from	11
k:pa0 right=have	15
k:pa0 right=if	8
k:pa0 right=in	21
k:pa0 right=into	-28
k:pa0 right=number	-71
k:pa0 right=of	-42
k:pa0 right=on	20
k:pa0 right=sender	9
k:pa0 right=to	-56
k:pa0 right=under	37
k:pa0 right=v bear	-41
k:pa0 right=v begin	-12
k:pa0 right=v down	9
k:pa0 right=v end	14
k:pa0 right=v sell	-11
k:pa0 right=v up	-17
k:pa0 right=which	10
k:pa0 right=—	-26
k:pa0 whose=by	-13
k:pa0 whose=nobody	9
k:pa0 whose=on	45
k:pa0 whose=other	-90
k:pa00	11
k:pa00 %>duty	-10
k:pa00 0	13
k:pa00 1	-23
k:pa00 16	-68
k:pa00 2	53
k:pa00 8	-26
k:pa00 and>at	-14
k:pa00 for>;	-14
k:pa00 for>and	27
k:pa00 for>number	-10
k:pa00 for>of	-13
k:pa00 for>that	-10
k:pa00 for>word	-15
k:pa00 in>,	-21
k:pa00 in>.	-23
k:pa00 number>word	15
k:pa00 of>,	34
k:pa00 of>and	-16
k:pa00 on>\$	-26
k:pa00 on>'s	-18
k:pa00 on>(	16
k:pa00 on>)	24
k:pa00 on>,	26
k:pa00 on>.	10
k:pa00 on>?	-9
k:pa00 on>and	44
k:pa00 on>be	44
k:pa00 on>duty	-27
k:pa00 on>edge	-22
k:pa00 on>for	26
k:pa00 on>from	16
k:pa00 on>have	15
k:pa00 on>into	-18
k:pa00 on>modal	12
k:pa00 on>number	-24
k:pa00 on>of	-50
k:pa00 on>that	-16
k:pa00 on>to	-15
k:pa00 on>under	24
k:pa00 on>v begin	-22
k:pa00 on>v stay	39
k:pa00 on>which	10
k:pa00 on>—	-17
k:pa00 party for>.	19
k:pa00 party of>.	-18
k:pa00 party on>(	10
k:pa00 party on>,	25
k:pa00 party on>.	31
k:pa00 party on>;	29
k:pa00 party on>and	9
k:pa00 party on>be	16
k:pa00 party on>edge	-17
k:pa00 party on>if	14
k:pa00 party on>in	41
k:pa00 party on>modal	13
k:pa00 party on>number	-35
k:pa00 party on>of	-9
k:pa00 party on>on	10
k:pa00 party on>to	-39
k:pa00 party on>under	11
k:pa00 party on>v stay	-26
k:pa00 party to>.	19
k:pa00 party word>from	9
k:pa00 to>,	16
k:pa00 to>.	17
k:pa00 to>and	-14
k:pa00 whose=by	-15
k:pa00 whose=on	44
k:pa00 whose=other	-66
k:pa00 word>,	-9
k:pa00 word>from	10
k:pa00 word>word	10
k:pa01 16	-25
k:pa01 4	37
k:pa01 8	-16
k:pa01 and>;	12
k:pa01 for>,	9
k:pa01 on>.	-19
k:pa01 party of>,	-15
k:pa01 party of>.	13
k:pa01 whose=nobody	21
k:pa01 whose=other	-50
k:pa01 word>.	16
k:pa02	-14
k:pa1 left=for	-18
k:pa1 left=in	-18
k:pa1 left=on	12
k:pa1 left=party on	56
k:pa1 right=.	-20
k:pa1 right=and	15
k:pa1 right=from	14
k:pa1 right=in	21
k:pa1 right=that	18
k:pa1 whose=by	-32
k:pa1 whose=nobody	-10
k:pa1 whose=on	73
k:pa1 whose=other	-18
k:pa10	45
k:pa10 16	-34
k:pa10 4	46
k:pa10 8	33
k:pa10 in>.	-14
k:pa10 on>and	10
k:pa10 party on>,	21
k:pa10 party on>.	14
k:pa10 whose=by	-22
k:pa10 whose=on	72
k:pa10 whose=other	-15
k:pa11	-38
k:pa11 16	-26
k:pa11 8	-18
k:pa11 on>,	-16
k:pa11 on>from	12
k:pa11 party on>.	-14
k:pa11 whose=by	-10
k:pa11 whose=nobody	-39
k:pa12	-21
k:pa12 16	-20
k:pa12 whose=nobody	-20
k:pa2 left=on	-16
k:pa2 whose=nobody	-13
k:pa20	-17
k:pa20 16	-10
k:pa20 whose=nobody	-11
k:pb0 left="	-12
k:pb0 left=,	43
k:pb0 left=.	22
k:pb0 left=;	30
k:pb0 left=and	-35
k:pb0 left=as	-18
k:pb0 left=but	-12
k:pb0 left=duty	-16
k:pb0 left=edge	50
k:pb0 left=for	13
k:pb0 left=goods	-12
k:pb0 left=if	-35
k:pb0 left=in	-33
k:pb0 left=level	10
k:pb0 left=number	-17
k:pb0 left=of	-32
k:pb0 left=over	-19
k:pb0 left=party ,	24
k:pb0 left=party .	-13
k:pb0 left=party :	23
k:pb0 left=party and	32
k:pb0 left=party for	23
k:pb0 left=party in	21
k:pb0 left=party level	19
k:pb0 left=party number	26
k:pb0 left=party of	-32
k:pb0 left=party on	23
k:pb0 left=party so	11
k:pb0 left=party that	15
k:pb0 left=party while	12
k:pb0 left=party with	-9
k:pb0 left=party word	-8
k:pb0 left=party —	19
k:pb0 left=that	18
k:pb0 left=to	-24
k:pb0 left=v bear	-14
k:pb0 left=v propose	-11
k:pb0 left=while	13
k:pb0 left=with	-19
k:pb0 left=word	-35
k:pb0 left=—	22
k:pb0 right=agent	-18
k:pb0 right=and	-74
k:pb0 right=at	16
k:pb0 right=be	13
k:pb0 right=by	-16
k:pb0 right=duty	-42
k:pb0 right=for	-27
k:pb0 right=from	11
k:pb0 right=has	16
k:pb0 right=have	19
k:pb0 right=in	15
k:pb0 right=into	35
k:pb0 right=modal	18
k:pb0 right=number	52
k:pb0 right=of	-36
k:pb0 right=on	-23
k:pb0 right=taker	-10
k:pb0 right=that	-15
k:pb0 right=to	43
k:pb0 right=v agree	10
k:pb0 right=v bear	-10
k:pb0 right=v down	13
k:pb0 right=v say	-29
k:pb0 right=v stay	28
k:pb0 right=with	26
k:pb0 right=word	14
k:pb0 whose=nobody	33
k:pb0 whose=on	8
k:pb0 whose=other	-29
k:pb00	28
k:pb00 ,>duty	-22
k:pb00 ,>from	18
k:pb00 ,>modal	18
k:pb00 ,>number	59
k:pb00 ,>of	11
k:pb00 ,>to	11
k:pb00 ,>v up	-18
k:pb00 ,>word	12
k:pb00 1	40
k:pb00 16	-34
k:pb00 2	12
k:pb00 :>from	25
k:pb00 :>modal	-11
k:pb00 ;>modal	-19
k:pb00 ;>number	14
k:pb00 ;>v bear	20
k:pb00 ;>word	-14
k:pb00 and>from	-36
k:pb00 and>have	-27
k:pb00 and>number	38
k:pb00 and>of	-22
k:pb00 and>v bear	-29
k:pb00 and>word	-7
k:pb00 edge>duty	-42
k:pb00 edge>from	21
k:pb00 edge>had	-20
k:pb00 edge>have	35
k:pb00 edge>into	10
k:pb00 edge>modal	8
k:pb00 edge>number	25
k:pb00 edge>of	24
k:pb00 edge>v down	25
k:pb00 edge>v stay	46
k:pb00 edge>v up	28
k:pb00 for>and	-39
k:pb00 for>be	19
k:pb00 for>number	11
k:pb00 for>word	49
k:pb00 in>word	-18
k:pb00 number>be	-12
k:pb00 number>from	12
k:pb00 of>v bear	13
k:pb00 of>word	-35
k:pb00 on>and	-49
k:pb00 on>at	9
k:pb00 on>had	17
k:pb00 on>in	-18
k:pb00 on>of	-36
k:pb00 on>to	38
k:pb00 on>v down	15
k:pb00 on>v up	11
k:pb00 on>word	18
k:pb00 party ,>be	23
k:pb00 party ,>v bear	19
k:pb00 party :>modal	20
k:pb00 party :>v bear	24
k:pb00 party and>to	10
k:pb00 party and>v bear	17
k:pb00 party and>v up	-13
k:pb00 party and>word	9
k:pb00 party edge>be	42
k:pb00 party edge>duty	32
k:pb00 party edge>has	-10
k:pb00 party edge>have	10
k:pb00 party edge>in	38
k:pb00 party edge>into	17
k:pb00 party edge>modal	33
k:pb00 party edge>number	-34
k:pb00 party edge>v bear	-9
k:pb00 party edge>v impose	14
k:pb00 party edge>word	-38
k:pb00 party for>word	27
k:pb00 party level>word	19
k:pb00 party number>word	15
k:pb00 party of>modal	-14
k:pb00 party of>v bear	-36
k:pb00 party on>and	-42
k:pb00 party on>at	16
k:pb00 party on>be	15
k:pb00 party on>from	18
k:pb00 party on>in	26
k:pb00 party on>modal	35
k:pb00 party on>number	-19
k:pb00 party on>v stay	10
k:pb00 party on>word	36
k:pb00 party word>be	9
k:pb00 v impose>to	14
k:pb00 whose=nobody	22
k:pb00 whose=on	13
k:pb00 whose=other	-22
k:pb00 word>duty	-14
k:pb00 word>of	-17
k:pb00 word>v stay	18
k:pb01	26
k:pb01 ,>and	-16
k:pb01 16	11
k:pb01 4	9
k:pb01 8	16
k:pb01 :>and	10
k:pb01 edge>and	-13
k:pb01 for>and	11
k:pb01 on>and	23
k:pb01 party :>and	12
k:pb01 party of>and	13
k:pb01 party on>and	-29
k:pb01 whose=nobody	48
k:pb01 whose=on	-12
k:pb01 whose=other	-14
k:pb01 word>and	-14
k:pb1 left=and	7
k:pb1 left=edge	16
k:pb1 left=for	19
k:pb1 left=on	21
k:pb1 left=party ,	-13
k:pb1 left=party :	13
k:pb1 left=party in	15
k:pb1 left=party of	-18
k:pb1 left=party on	37
k:pb1 left=party that	-13
k:pb1 left=party word	13
k:pb1 left=to	-10
k:pb1 left=word	-20
k:pb1 right=and	-29
k:pb1 right=be	-14
k:pb1 right=duty	-31
k:pb1 right=from	12
k:pb1 right=in	24
k:pb1 right=number	40
k:pb1 right=v down	12
k:pb1 right=v up	17
k:pb1 right=with	29
k:pb1 whose=by	-18
k:pb1 whose=nobody	28
k:pb1 whose=on	8
k:pb10	45
k:pb10 16	12
k:pb10 4	31
k:pb10 8	19
k:pb10 and>modal	11
k:pb10 edge>be	14
k:pb10 edge>v up	10
k:pb10 for>word	25
k:pb10 party edge>in	22
k:pb10 party edge>v bear	13
k:pb10 party edge>v up	-14
k:pb10 party edge>word	-23
k:pb10 party on>from	9
k:pb10 party on>to	17
k:pb10 party that>modal	-12
k:pb10 whose=by	-10
k:pb10 whose=nobody	45
k:pb10 whose=on	9
k:pb11	-35
k:pb11 8	-29
k:pb11 party edge>v bear	18
k:pb11 whose=nobody	-38
k:pb2 left=edge	30
k:pb2 left=on	9
k:pb2 left=party on	-13
k:pb2 left=word	-21
k:pb2 right=from	-38
k:pb2 right=in	30
k:pb2 right=number	9
k:pb2 right=v up	11
k:pb2 right=word	-17
k:pb2 whose=nobody	14
k:pb2 whose=on	-14
k:pb20	11
k:pb20 16	29
k:pb20 8	-15
k:pb20 edge>word	14
k:pb20 party edge>in	31
k:pb20 whose=nobody	30
k:pb21	-42
k:pb21 16	-38
k:pb21 party on>from	-16
k:pb21 whose=nobody	-21
k:pb21 whose=on	-25
k:q1 false none	-28
k:q1 false some	-14
k:q1 first none	47
k:q1 first some	23
k:q1 last none	42
k:q1 last some	20
k:q1 left=,	-19
k:q1 left=-	-25
k:q1 left=:	32
k:q1 left=against	22
k:q1 left=as	-21
k:q1 left=at	-20
k:q1 left=be	29
k:q1 left=both	-11
k:q1 left=but	-11
k:q1 left=by	-11
k:q1 left=edge	60
k:q1 left=from	-28
k:q1 left=gate	-19
k:q1 left=goods	-21
k:q1 left=has	11
k:q1 left=if	19
k:q1 left=in	-41
k:q1 left=not	-22
k:q1 left=number	-25
k:q1 left=of	-45
k:q1 left=on	24
k:q1 left=party ,	26
k:q1 left=party against	10
k:q1 left=party and	25
k:q1 left=party duty	12
k:q1 left=party edge	-12
k:q1 left=party for	-9
k:q1 left=party in	15
k:q1 left=party of	-34
k:q1 left=party over	-12
k:q1 left=party that	28
k:q1 left=party v buy	-67
k:q1 left=party v impose	17
k:q1 left=party which	-11
k:q1 left=party with	-17
k:q1 left=so	19
k:q1 left=to	39
k:q1 left=under	-12
k:q1 left=v impose	-19
k:q1 left=v say	-20
k:q1 left=v sell	42
k:q1 left=v stay	-26
k:q1 left=v target	-13
k:q1 left=which	-15
k:q1 left=with	-36
k:q1 left=—	34
k:q1 left=•	31
k:q1 none again	26
k:q1 none new	15
k:q1 none whose=by	-11
k:q1 none whose=nobody	21
k:q1 none whose=on	40
k:q1 none whose=other	-32
k:q1 only none	29
k:q1 only some	27
k:q1 some again	15
k:q1 some new	-20
k:q1 some whose=by	-11
k:q1 true none	49
k:q1 with level none	-82
k:q1 with level some	-107
k:q2 false none	-24
k:q2 false some	-13
k:q2 first none	26
k:q2 first some	23
k:q2 last none	38
k:q2 last some	-21
k:q2 left=(	10
k:q2 left=,	-45
k:q2 left=-	-28
k:q2 left=:	11
k:q2 left=also	-17
k:q2 left=and	14
k:q2 left=as	-10
k:q2 left=be	45
k:q2 left=by	-12
k:q2 left=edge	9
k:q2 left=from	-16
k:q2 left=goods	-19
k:q2 left=in	-28
k:q2 left=modal	17
k:q2 left=not	-20
k:q2 left=number	-53
k:q2 left=of	-15
k:q2 left=on	27
k:q2 left=party )	-9
k:q2 left=party ,	12
k:q2 left=party :	23
k:q2 left=party against	14
k:q2 left=party and	-23
k:q2 left=party edge	-9
k:q2 left=party for	-14
k:q2 left=party level	-14
k:q2 left=party of	-24
k:q2 left=party that	31
k:q2 left=party v buy	-20
k:q2 left=party v impose	-10
k:q2 left=party v say	22
k:q2 left=party v sell	-17
k:q2 left=party word	52
k:q2 left=sender	14
k:q2 left=to	-19
k:q2 left=v bear	-11
k:q2 left=v say	-16
k:q2 left=v sell	20
k:q2 left=v stay	-28
k:q2 left=who	-11
k:q2 left=with	-19
k:q2 none whose=by	-7
k:q2 none whose=nobody	-12
k:q2 none whose=on	31
k:q2 only none	35
k:q2 only some	18
k:q2 some again	14
k:q2 some new	-33
k:q2 some whose=by	-27
k:q2 some whose=nobody	-36
k:q2 some whose=on	22
k:q2 true none	39
k:q2 true some	-12
k:q2 with level none	-48
k:q2 with level some	-33
k:q3 false none	-17
k:q3 first none	24
k:q3 left="	-21
k:q3 left=,	-16
k:q3 left=-	-19
k:q3 left=:	-11
k:q3 left=;	-37
k:q3 left=and	33
k:q3 left=edge	15
k:q3 left=for	10
k:q3 left=gate	-17
k:q3 left=modal	-10
k:q3 left=of	-19
k:q3 left=on	24
k:q3 left=over	-40
k:q3 left=party ,	-33
k:q3 left=party and	35
k:q3 left=party edge	-55
k:q3 left=party on	-30
k:q3 left=party v buy	16
k:q3 left=party v impose	-11
k:q3 left=party word	24
k:q3 left=party —	37
k:q3 left=to	-12
k:q3 left=under	-9
k:q3 left=v bear	-16
k:q3 left=v impose	-14
k:q3 left=v sell	11
k:q3 left=v stay	-15
k:q3 none whose=by	24
k:q3 none whose=nobody	-19
k:q3 none whose=on	19
k:q3 none whose=other	-14
k:q3 only none	26
k:q3 some new	-13
k:q3 some whose=by	-30
k:q3 some whose=nobody	-24
k:q3 some whose=on	8
k:q3 true none	24
k:q3 true some	-7
k:q3 with level none	-22
k:q3 with level some	-19
k:qnear false none	-15
k:qnear false some	-27
k:qnear first some	-16
k:qnear left=,	-36
k:qnear left=and	27
k:qnear left=as	-28
k:qnear left=but	11
k:qnear left=by	-14
k:qnear left=for	-31
k:qnear left=from	-10
k:qnear left=in	-37
k:qnear left=into	10
k:qnear left=not	28
k:qnear left=number	-41
k:qnear left=of	-10
k:qnear left=on	33
k:qnear left=over	-44
k:qnear left=party "	-11
k:qnear left=party :	30
k:qnear left=party as	-18
k:qnear left=party edge	-33
k:qnear left=party for	9
k:qnear left=party number	-27
k:qnear left=party that	11
k:qnear left=party v buy	-20
k:qnear left=that	-37
k:qnear left=to	-34
k:qnear left=v bear	-11
k:qnear left=v sell	22
k:qnear left=v stay	-19
k:qnear left=with	-31
k:qnear left=—	23
k:qnear none new	-7
k:qnear none whose=nobody	-25
k:qnear none whose=on	14
k:qnear only none	21
k:qnear some new	-27
k:qnear some whose=by	-18
k:qnear some whose=nobody	-9
k:qnear some whose=on	-4
k:qnear some whose=other	-44
k:qnear true some	-14
k:qnear with level none	-16
k:qnear with level some	-39
k:sa0 left=,	-11
k:sa0 left=:	27
k:sa0 left=;	-24
k:sa0 left=and	-52
k:sa0 left=as	9
k:sa0 left=be	23
k:sa0 left=but	-15
k:sa0 left=duty	-13
k:sa0 left=number	-10
k:sa0 left=of	-50
k:sa0 left=on	32
k:sa0 left=over	-33
k:sa0 left=party ,	15
k:sa0 left=party ;	-19
k:sa0 left=party be	-11
k:sa0 left=party for	12
k:sa0 left=party of	-22
k:sa0 left=party on	35
k:sa0 left=party to	20
k:sa0 left=party v buy	-25
k:sa0 left=party word	21
k:sa0 left=that	17
k:sa0 left=v bear	-15
k:sa0 left=v buy	-26
k:sa0 left=v impose	-36
k:sa0 left=which	-20
k:sa0 left=with	-20
k:sa0 left=word	30
k:sa0 right=(	-19
k:sa0 right=)	27
k:sa0 right=,	-19
k:sa0 right=.	-10
k:sa0 right=;	-9
k:sa0 right=duty	-24
k:sa0 right=edge	-9
k:sa0 right=have	36
k:sa0 right=in	46
k:sa0 right=modal	26
k:sa0 right=number	-52
k:sa0 right=of	15
k:sa0 right=to	-19
k:sa0 right=under	-10
k:sa0 right=v down	-12
k:sa0 right=v stay	-18
k:sa0 right=v up	-27
k:sa0 right=word	20
k:sa0 stop	-7
k:sa0 whose=by	-23
k:sa0 whose=nobody	-30
k:sa0 whose=on	59
k:sa0 whose=other	-41
k:sa00 ,>number	-17
k:sa00 1	9
k:sa00 16	-45
k:sa00 2	11
k:sa00 4	-14
k:sa00 8	45
k:sa00 ;>v bear	-18
k:sa00 and>from	-11
k:sa00 and>v bear	-17
k:sa00 and>word	-14
k:sa00 far	-44
k:sa00 for>,	12
k:sa00 on>.	29
k:sa00 on>and	10
k:sa00 on>in	28
k:sa00 on>word	9
k:sa00 over>.	-18
k:sa00 party ,>v bear	11
k:sa00 party ;>v bear	-11
k:sa00 party for>.	-10
k:sa00 party of>,	-10
k:sa00 party of>.	-21
k:sa00 party on>in	23
k:sa00 party on>word	38
k:sa00 party that>v bear	13
k:sa00 party to>word	20
k:sa00 party v buy>.	-19
k:sa00 party word>word	20
k:sa00 to>.	-11
k:sa00 v buy>from	-19
k:sa00 v impose>word	-16
k:sa00 whose=by	-20
k:sa00 whose=nobody	-25
k:sa00 whose=on	66
k:sa00 whose=other	-35
k:sa00 word>.	-27
k:sa00 word>from	12
k:sa00 word>have	10
k:sa00 word>in	16
k:sa00 word>v bear	11
k:sa01	-18
k:sa01 16	-14
k:sa01 far	-20
k:sa01 whose=other	-10
k:sa01 word>.	13
k:sa02 and>modal	14
k:sa02 whose=on	-13
k:sa02 word>.	12
k:sa1 left=,	-15
k:sa1 left=and	-25
k:sa1 left=of	-20
k:sa1 left=on	-29
k:sa1 left=party ,	-11
k:sa1 left=party and	-17
k:sa1 left=party of	-8
k:sa1 left=party on	24
k:sa1 left=party word	14
k:sa1 right=,	-52
k:sa1 right=.	-30
k:sa1 right=from	-13
k:sa1 right=in	23
k:sa1 right=number	-19
k:sa1 right=that	17
k:sa1 right=to	-10
k:sa1 right=v bear	-28
k:sa1 right=word	21
k:sa1 stop	-39
k:sa1 whose=by	-37
k:sa1 whose=nobody	-50
k:sa1 whose=on	28
k:sa1 whose=other	-42
k:sa10	-12
k:sa10 4	18
k:sa10 far	-27
k:sa10 for>.	10
k:sa10 on>,	-14
k:sa10 on>.	-11
k:sa10 on>and	-11
k:sa10 on>in	10
k:sa10 party on>,	-10
k:sa10 party on>in	21
k:sa10 party on>word	24
k:sa10 whose=by	-25
k:sa10 whose=nobody	-27
k:sa10 whose=on	35
k:sa10 whose=other	-36
k:sa11	-55
k:sa11 16	-28
k:sa11 8	-17
k:sa11 far	-12
k:sa11 whose=by	-12
k:sa11 whose=nobody	-29
k:sa11 whose=on	-13
k:sa12	-15
k:sa12 on>.	-14
k:sa12 whose=nobody	-10
k:sa12 word>.	14
k:sa2 left=on	-47
k:sa2 left=party on	-23
k:sa2 right=,	-24
k:sa2 right=.	-48
k:sa2 stop	-19
k:sa2 whose=by	-11
k:sa2 whose=nobody	-67
k:sa2 whose=on	-18
k:sa2 whose=other	-12
k:sa20	-45
k:sa20 16	-28
k:sa20 8	-13
k:sa20 far	-8
k:sa20 on>.	-14
k:sa20 whose=nobody	-27
k:sa20 whose=on	-11
k:sa21	-39
k:sa21 16	-24
k:sa21 far	-13
k:sa21 whose=nobody	-26
k:sa22	-31
k:sa22 far	-20
k:sa22 whose=nobody	-25
k:sb0 left=(	-12
k:sb0 left=)	23
k:sb0 left=*	20
k:sb0 left=,	-58
k:sb0 left=-	30
k:sb0 left=:	34
k:sb0 left=@	-20
k:sb0 left=as	-21
k:sb0 left=be	-12
k:sb0 left=but	12
k:sb0 left=by	-19
k:sb0 left=edge	80
k:sb0 left=for	40
k:sb0 left=had	11
k:sb0 left=has	-11
k:sb0 left=if	-11
k:sb0 left=in	-56
k:sb0 left=number	45
k:sb0 left=over	-53
k:sb0 left=party ,	16
k:sb0 left=party and	15
k:sb0 left=party edge	13
k:sb0 left=party for	14
k:sb0 left=party number	-13
k:sb0 left=party of	-21
k:sb0 left=party over	-16
k:sb0 left=party v buy	-22
k:sb0 left=party word	-44
k:sb0 left=party —	-22
k:sb0 left=to	24
k:sb0 left=v buy	-10
k:sb0 left=v impose	-47
k:sb0 left=v sell	-27
k:sb0 left=v stay	-17
k:sb0 left=with	-32
k:sb0 left=—	46
k:sb0 left=•	22
k:sb0 right="	-17
k:sb0 right=(	28
k:sb0 right=)	-16
k:sb0 right=,	39
k:sb0 right=;	-7
k:sb0 right=agent	-24
k:sb0 right=by	-23
k:sb0 right=duty	-37
k:sb0 right=for	10
k:sb0 right=from	21
k:sb0 right=had	-26
k:sb0 right=in	-14
k:sb0 right=into	20
k:sb0 right=number	-35
k:sb0 right=of	16
k:sb0 right=sender	-26
k:sb0 right=that	33
k:sb0 right=too	19
k:sb0 right=under	17
k:sb0 right=v bear	-12
k:sb0 right=v begin	-12
k:sb0 right=v down	-13
k:sb0 right=v impose	-30
k:sb0 right=v stay	25
k:sb0 right=with	-12
k:sb0 stop	21
k:sb0 whose=by	-38
k:sb0 whose=nobody	28
k:sb0 whose=on	34
k:sb0 whose=other	-74
k:sb00	21
k:sb00 ,>,	-28
k:sb00 ,>:	-9
k:sb00 ,>from	27
k:sb00 ,>word	-42
k:sb00 1	18
k:sb00 16	-43
k:sb00 2	45
k:sb00 4	8
k:sb00 :>,	29
k:sb00 ;>,	16
k:sb00 @>:	-9
k:sb00 and>:	-37
k:sb00 and>modal	12
k:sb00 and>number	34
k:sb00 and>of	-11
k:sb00 and>word	-13
k:sb00 as>,	-18
k:sb00 be>,	14
k:sb00 edge>,	83
k:sb00 edge>:	-9
k:sb00 edge>be	60
k:sb00 edge>in	-12
k:sb00 edge>modal	10
k:sb00 edge>of	18
k:sb00 edge>that	19
k:sb00 edge>v stay	20
k:sb00 edge>v up	29
k:sb00 edge>word	50
k:sb00 far	-12
k:sb00 for>,	12
k:sb00 for>:	-15
k:sb00 for>and	-29
k:sb00 for>from	22
k:sb00 for>of	-18
k:sb00 for>word	61
k:sb00 in>,	-39
k:sb00 number>:	12
k:sb00 of>,	25
k:sb00 of>that	18
k:sb00 of>word	-13
k:sb00 on>(	34
k:sb00 on>,	18
k:sb00 on>:	-16
k:sb00 on>;	-20
k:sb00 on>and	-39
k:sb00 on>from	8
k:sb00 on>in	-9
k:sb00 on>that	21
k:sb00 on>under	13
k:sb00 on>v up	-12
k:sb00 over>,	-39
k:sb00 party ,>,	-10
k:sb00 party edge>(	-9
k:sb00 party edge>,	48
k:sb00 party edge>agent	-12
k:sb00 party edge>into	9
k:sb00 party edge>modal	-23
k:sb00 party edge>word	-32
k:sb00 party of>,	-39
k:sb00 party on>(	11
k:sb00 party on>,	21
k:sb00 party on>:	21
k:sb00 party on>;	11
k:sb00 party on>and	-31
k:sb00 party on>from	-17
k:sb00 party on>in	-9
k:sb00 party on>to	-14
k:sb00 party on>word	-16
k:sb00 party that>,	-10
k:sb00 party v buy>,	-16
k:sb00 party word>v bear	-23
k:sb00 that>,	15
k:sb00 to>,	21
k:sb00 v impose>duty	-11
k:sb00 v sell>,	-20
k:sb00 whose=by	-26
k:sb00 whose=nobody	33
k:sb00 whose=on	20
k:sb00 whose=other	-68
k:sb00 with>,	-13
k:sb00 word>,	-28
k:sb00 word>of	14
k:sb00 word>that	11
k:sb00 word>v bear	23
k:sb00 word>word	-12
k:sb00 —>:	34
k:sb00 •>:	24
k:sb01	28
k:sb01 ,>,	-10
k:sb01 4	33
k:sb01 8	25
k:sb01 and>,	21
k:sb01 edge>,	9
k:sb01 edge>:	-38
k:sb01 far	-15
k:sb01 for>,	11
k:sb01 for>and	-14
k:sb01 on>,	-14
k:sb01 on>and	45
k:sb01 party edge>and	-16
k:sb01 party on>and	37
k:sb01 whose=by	-16
k:sb01 whose=nobody	12
k:sb01 whose=on	36
k:sb01 whose=other	-16
k:sb02	-63
k:sb02 ,>,	-16
k:sb02 16	-29
k:sb02 8	-25
k:sb02 edge>,	-18
k:sb02 far	-20
k:sb02 on>,	-20
k:sb02 party on>,	-11
k:sb02 whose=nobody	-56
k:sb02 whose=on	-7
k:sb02 word>,	10
k:sb1 left=,	-22
k:sb1 left=;	11
k:sb1 left=@	-9
k:sb1 left=and	18
k:sb1 left=edge	36
k:sb1 left=for	10
k:sb1 left=in	-14
k:sb1 left=of	12
k:sb1 left=over	-21
k:sb1 left=party ;	12
k:sb1 left=party and	30
k:sb1 left=party edge	14
k:sb1 left=party for	22
k:sb1 left=party of	-23
k:sb1 left=party on	-12
k:sb1 left=party v impose	20
k:sb1 left=party with	-13
k:sb1 left=party word	15
k:sb1 left=word	-20
k:sb1 left=—	23
k:sb1 right=(	-21
k:sb1 right=,	14
k:sb1 right=:	22
k:sb1 right=;	16
k:sb1 right=agent	-19
k:sb1 right=and	18
k:sb1 right=at	15
k:sb1 right=be	-19
k:sb1 right=by	-47
k:sb1 right=for	-20
k:sb1 right=have	12
k:sb1 right=into	20
k:sb1 right=of	17
k:sb1 right=on	20
k:sb1 right=to	21
k:sb1 right=v bear	-19
k:sb1 right=v down	16
k:sb1 right=v up	-13
k:sb1 right=word	11
k:sb1 stop	19
k:sb1 whose=by	-10
k:sb1 whose=nobody	10
k:sb1 whose=on	14
k:sb10	37
k:sb10 ,>word	-23
k:sb10 2	9
k:sb10 4	20
k:sb10 8	40
k:sb10 :>from	12
k:sb10 ;>number	15
k:sb10 and>be	10
k:sb10 and>from	-17
k:sb10 and>of	-11
k:sb10 and>to	-14
k:sb10 and>v bear	17
k:sb10 edge>,	56
k:sb10 edge>:	28
k:sb10 edge>be	-12
k:sb10 edge>duty	12
k:sb10 edge>from	-16
k:sb10 edge>modal	-10
k:sb10 edge>v sell	9
k:sb10 edge>v up	19
k:sb10 edge>word	25
k:sb10 far	-34
k:sb10 for>word	10
k:sb10 of>,	23
k:sb10 of>v bear	-22
k:sb10 on>,	23
k:sb10 on>:	-14
k:sb10 on>that	-14
k:sb10 on>to	23
k:sb10 on>v down	9
k:sb10 on>word	-22
k:sb10 over>,	-21
k:sb10 party ,>v bear	-9
k:sb10 party and>number	12
k:sb10 party edge>,	64
k:sb10 party edge>:	-21
k:sb10 party edge>agent	-17
k:sb10 party edge>v up	-15
k:sb10 party edge>word	-10
k:sb10 party of>v bear	-12
k:sb10 party on>(	-21
k:sb10 party on>,	-8
k:sb10 party on>at	17
k:sb10 party on>to	17
k:sb10 party that>,	-10
k:sb10 party that>modal	11
k:sb10 party word>modal	11
k:sb10 that>from	10
k:sb10 v impose>at	10
k:sb10 whose=nobody	32
k:sb10 word>,	-33
k:sb10 word>duty	-12
k:sb11	-12
k:sb11 ,>,	-13
k:sb11 16	20
k:sb11 4	-28
k:sb11 8	-54
k:sb11 :>number	-13
k:sb11 and>,	15
k:sb11 edge>,	22
k:sb11 edge>from	10
k:sb11 edge>modal	16
k:sb11 edge>v up	-10
k:sb11 edge>word	14
k:sb11 far	35
k:sb11 for>,	-11
k:sb11 for>and	13
k:sb11 for>word	23
k:sb11 on>,	-40
k:sb11 on>and	19
k:sb11 party edge>and	-16
k:sb11 party edge>sender	14
k:sb11 party on>and	32
k:sb11 whose=by	-18
k:sb11 whose=nobody	-29
k:sb11 whose=on	32
k:sb11 whose=other	-17
k:sb12	-34
k:sb12 16	-17
k:sb12 8	-25
k:sb12 edge>be	-10
k:sb12 edge>from	-10
k:sb12 on>,	-14
k:sb12 party on>,	-15
k:sb12 whose=by	-12
k:sb12 whose=nobody	-10
k:sb12 whose=on	-23
k:sb2 left=,	-11
k:sb2 left=:	-25
k:sb2 left=and	57
k:sb2 left=edge	13
k:sb2 left=for	11
k:sb2 left=in	-25
k:sb2 left=number	-14
k:sb2 left=party :	-16
k:sb2 left=party of	-21
k:sb2 left=party on	-33
k:sb2 left=party word	-18
k:sb2 left=v impose	-10
k:sb2 right=,	12
k:sb2 right=:	20
k:sb2 right=be	-19
k:sb2 right=duty	-13
k:sb2 right=into	-30
k:sb2 right=modal	-24
k:sb2 right=number	-30
k:sb2 right=v stay	-8
k:sb2 right=word	15
k:sb2 stop	-12
k:sb2 whose=by	-39
k:sb2 whose=on	-38
k:sb2 whose=other	34
k:sb20	27
k:sb20 16	23
k:sb20 8	34
k:sb20 and>,	13
k:sb20 edge>,	29
k:sb20 edge>:	20
k:sb20 edge>from	9
k:sb20 edge>v bear	11
k:sb20 far	-13
k:sb20 on>,	18
k:sb20 on>from	11
k:sb20 on>word	-20
k:sb20 party on>be	-24
k:sb20 whose=by	-16
k:sb20 whose=nobody	36
k:sb20 whose=on	-22
k:sb20 whose=other	36
k:sb21	-41
k:sb21 ,>and	13
k:sb21 16	-25
k:sb21 8	-33
k:sb21 on>and	-12
k:sb21 party on>from	-20
k:sb21 whose=by	-22
k:sb21 whose=nobody	-25
k:sb21 whose=on	-15
k:sb22	-50
k:sb22 16	-9
k:sb22 edge>v bear	-22
k:sb22 far	-51
k:sb22 on>,	-25
k:sb22 party edge>v bear	10
k:sb22 party on>,	-10
k:sb22 whose=nobody	-41
k:sb22 whose=on	-12
k:subject pb0	24
k:subject pb2	-24
k:there otherwise	-21
k:there tail	-20
k:there whole	-18
k:turn false	-12
k:turn false part	-38
k:turn true	42
k:turn true part	31
known false 0	-79
known false 1	-161
known false 2	-63
known false 3	-48
known kind 0	12
known true 0	35
known true 1	39
known true 2	45
known true 3	31
last kin other	-13
last kin other here 	-25
last kin other here and	11
last kin other here other part	18
last kin other here same part	-29
last kin other next sentence	-9
last kin other paragraph	-14
last kin pair	35
last kin pair here 	19
last kin pair here , down from	-13
last kin pair here , instead of	9
last kin pair here , up from	14
last kin pair here and	73
last kin pair here from	16
last kin pair here instead of	16
last kin pair here now,	19
last kin pair here other part	12
last kin pair here same part	10
last kin pair here while	-23
last kin pair paragraph	21
last kin turned	-64
last kin turned far	-80
last kin turned here 	24
last kin turned here and	-7
last kin turned here other part	-9
last kin turned here same part	11
last kin turned here while	-12
last kin turned next sentence	-34
last none other	-39
last none other here , britain	-10
last none other here and	-11
last none other here other part	-25
last none other here same part	-10
last none other paragraph	-12
last none pair here 	9
last none pair here , and	14
last none pair here , down from	-27
last none pair here , from	-10
last none pair here , of which	10
last none pair here , or	9
last none pair here , then	-23
last none pair here and	7
last none pair here and another	-10
last none pair here and the	-20
last none pair here becomes	-11
last none pair here from	-11
last none pair here in all,	-16
last none pair here or	-26
last none pair here same part	13
last none pair here to	-20
last none pair here while	-9
last none pair paragraph	-23
last none turned	-31
last none turned far	21
last none turned here and	-19
last none turned here other part	-59
last none turned here while	-23
last none turned next sentence	-27
last none turned paragraph	-10
last other other	-9
last other other far	-18
last other other here same part	12
last other other here while	22
last other other next sentence	-15
last other pair	10
last other pair here 	-18
last other pair here ,	22
last other pair here , after	9
last other pair here , against	-13
last other pair here , and	18
last other pair here , cars	9
last other pair here , from	-18
last other pair here ;	15
last other pair here and not	14
last other pair here becomes	-23
last other pair here from	-14
last other pair here instead of	-29
last other pair here now	-15
last other pair here now,	-15
last other pair here on steel and	16
last other pair here or	-31
last other pair here other part	16
last other pair here rather than	14
last other pair here same part	10
last other pair here to	-35
last other pair next sentence	15
last other pair paragraph	-11
last other turned	46
last other turned far	14
last other turned here 	-12
last other turned here and	21
last other turned here other part	39
last other turned here same part	14
last other turned here while	11
last other turned paragraph	12
last same other	11
last same other far	-9
last same other here other part	-34
last same other here while	18
last same other next sentence	22
last same other paragraph	31
last same pair	-16
last same pair here 	-29
last same pair here ,	-24
last same pair here , after	-16
last same pair here , against	24
last same pair here , and	-9
last same pair here , not	-22
last same pair here , now	10
last same pair here , up from	-14
last same pair here , will pay	14
last same pair here ;	-16
last same pair here ; it is	17
last same pair here and	-64
last same pair here and not	-11
last same pair here and the	-37
last same pair here as	27
last same pair here becomes	28
last same pair here down to	14
last same pair here from	15
last same pair here in china	21
last same pair here instead of	16
last same pair here now	27
last same pair here now,	-30
last same pair here or	38
last same pair here other part	-17
last same pair here rather than	-11
last same pair here same part	-21
last same pair here today,	9
last same pair here while	-9
last same pair next sentence	-19
last same pair paragraph	-11
last same turned	-52
last same turned far	-3
last same turned here and	-25
last same turned here other part	-53
last same turned here same part	-22
last same turned next sentence	-10
last same turned paragraph	-12
level kin	-32
level none	8
level other	-22
level same	46
mod goods 1	17
mod goods 2	27
mod verb 1	-58
mod verb 2	29
mod word 2	16
mod word 3	25
mod=advanced	65
mod=agricultural	9
mod=aircraft	-31
mod=alpaca	17
mod=aluminium	12
mod=aluminum	32
mod=analog	-21
mod=another	-23
mod=aussie	-70
mod=ball	49
mod=basmati	-23
mod=bed	-23
mod=beef	-28
mod=best	-9
mod=bicycle	-28
mod=black	-30
mod=blackwell	-13
mod=boeing	-32
mod=bought	-55
mod=branded	21
mod=build	-16
mod=business	-17
mod=butter	-12
mod=buying	-14
mod=cable	-16
mod=canned	34
mod=canola	26
mod=cashew	61
mod=cashmere	-18
mod=ceylon	-105
mod=cheese	-15
mod=chilled	-18
mod=chocolate	-30
mod=chrome	24
mod=citrus	9
mod=cocoa	79
mod=coconut	-17
mod=cod	23
mod=coffee	-32
mod=cognac	-35
mod=coking	-11
mod=combed	32
mod=concern	-15
mod=copper	36
mod=corned	43
mod=cotton	18
mod=counting	-23
mod=cover	-26
mod=critical	-39
mod=cut	54
mod=dairy	-50
mod=derivative	12
mod=distilled	-29
mod=drone	11
mod=duty-free	-31
mod=earth	-22
mod=eat	-31
mod=ecuadorean	-118
mod=electric	38
mod=energy	-13
mod=eucalyptus	20
mod=extend	-11
mod=fact	-22
mod=farm	28
mod=finished	-23
mod=fishing	-13
mod=flat	36
mod=forced	-67
mod=fruit	-17
mod=full	-20
mod=furniture	-15
mod=generic	20
mod=glass	10
mod=gold	37
mod=good	-31
mod=grain	-20
mod=great	-27
mod=green	30
mod=groundnut	22
mod=hard	29
mod=hazelnut	17
mod=heavy	-26
mod=home	-14
mod=hot-rolled	29
mod=including	-14
mod=industrial	21
mod=instant	20
mod=iron	-24
mod=jute	13
mod=kitchen	39
mod=large	-37
mod=largest	-25
mod=lavender	26
mod=leather	-18
mod=legacy	12
mod=less	-20
mod=light	-20
mod=liquefied	-24
mod=lithium	18
mod=little	-32
mod=maize	30
mod=maple	-24
mod=meat	-18
mod=medical	27
mod=memory	-10
mod=mention	-39
mod=mentioned	-21
mod=metal	-32
mod=military	-13
mod=milk	65
mod=milling	-19
mod=mostly	-20
mod=named	-35
mod=national	-39
mod=nickel	-43
mod=non-american	-15
mod=oil	-39
mod=olive	54
mod=one	-18
mod=organic	-32
mod=palm	43
mod=paper	31
mod=passenger	33
mod=patented	131
mod=phosphate	-10
mod=pickup	-10
mod=pig	-12
mod=plum	-26
mod=postal	-13
mod=powdered	14
mod=rare	-67
mod=rare-earth	-22
mod=raw	20
mod=refined	27
mod=rice	-48
mod=roasted	59
mod=rose	62
mod=rubber	33
mod=rum	-25
mod=salmon	-11
mod=salted	70
mod=sawn	67
mod=scotch	15
mod=second	-10
mod=seed	-8
mod=semi-finished	10
mod=shea	47
mod=ship	-24
mod=ship-to-shore	42
mod=shipped	-29
mod=ships	-27
mod=ships'	109
mod=shrimp	49
mod=sign	-13
mod=simple	-17
mod=single	15
mod=ski	21
mod=small	21
mod=smoked	20
mod=snow	11
mod=so-called	-11
mod=social	-15
mod=softwood	46
mod=solar	83
mod=sold	-83
mod=soy	67
mod=stainless	16
mod=steel	29
mod=sugar	-43
mod=sunflower	38
mod=table	40
mod=textile	-10
mod=tin	15
mod=tinned	-12
mod=tomato	19
mod=truck	25
mod=tuna	-23
mod=unless	-33
mod=upholstered	55
mod=used	22
mod=washing	37
mod=watch	16
mod=wheat	22
mod=whole	-39
mod=wind	14
mod=wooden	30
mod=wool	-11
more back in paragraph no	14
more back in paragraph own	-11
more back no	-26
more back object	-38
more back own	-25
more back subject	-16
never whole	-86
none	8
none US	91
none US and CN	70
none US and CN here	27
none US and CN here 0 part 0	45
none US and CN here 1 part 0	12
none US and CN here 1 part 1	31
none US and CN here 2 part 0	37
none US and CN here 2 part 1	22
none US and CN here 2 part 2	-46
none US and CN last none far	-14
none US and CN last none here , and	-12
none US and CN last none here , down from	18
none US and CN last none here , then	20
none US and CN last none here and the	12
none US and CN last none here from	45
none US and CN last none here in all,	12
none US and CN last none here instead of	9
none US and CN last none here other part	11
none US and CN last none here reciprocal,	10
none US and CN last none here same part	-17
none US and CN last none here to	16
none US and CN last none here while	45
none US and CN last none next sentence	-12
none US and CN last none paragraph	27
none US and CN last some far	9
none US and CN last some here ,	-23
none US and CN last some here and	-21
none US and CN last some here and the	34
none US and CN last some here from	-13
none US and CN last some here in china	-20
none US and CN last some here same part	23
none US and CN last some here to	22
none US and CN last some here while	26
none US and CN last some next sentence	12
none US and CN last some paragraph	-13
none US and CN nowhere	45
none US and CN part	22
none US and CN said no none here	34
none US and CN said no some here	35
none US and CN said own none here	40
none US and CN said subject some here	9
none US here	32
none US here 0 part 0	40
none US here 1 part 0	15
none US here 2 part 0	25
none US here 2 part 1	19
none US here 2 part 2	14
none US last none here 	8
none US last none here ,	21
none US last none here , britain	10
none US last none here , from	10
none US last none here and	9
none US last none here from	-12
none US last none here or	18
none US last none here other part	33
none US last none next sentence	40
none US last none paragraph	28
none US last some far	-20
none US last some here 	-25
none US last some here and	-25
none US last some here from	-18
none US last some here instead of	-18
none US last some here other part	-18
none US last some here same part	-15
none US last some here to	28
none US last some here while	-54
none US last some next sentence	-12
none US last some paragraph	19
none US nowhere	40
none US on all here	-19
none US on all here 1 part 1	-17
none US on all here 2 part 0	-46
none US on all here 2 part 1	-35
none US on all last none far	-35
none US on all last none here or	10
none US on all last none here other part	16
none US on all last none here to	16
none US on all last none next sentence	22
none US on all last some far	-9
none US on all last some here other part	-10
none US on all last some next sentence	-10
none US on all part	-36
none US on all said no some here	-56
none US on all said object none here	-29
none US on all said object some here	-16
none US on all said own some here	17
none US on all said subject none here	24
none US on all said subject some here	9
none US part	11
none US said no none here	55
none US said no some here	34
none US said object none here	-28
none US said object some here	26
none US said own none here	-21
none US said subject none here	11
none US said subject some here	5
none again false	7
none all	90
none all in sentence	117
none at large	101
none close "	31
none close %	27
none close ,	-36
none close .	-26
none close :	8
none close be	14
none close both	-18
none close duty	9
none close edge	-28
none close false 0	8
none close false 16	65
none close false 2	16
none close false 4	-29
none close for	12
none close goods	-15
none close if	17
none close in	20
none close level	-15
none close modal	13
none close number	-14
none close on	-28
none close over	34
none close party ,	-23
none close party :	-15
none close party ;	-30
none close party for	16
none close party level	-10
none close party of	45
none close party on	-61
none close party over	21
none close party v buy	23
none close party —	-10
none close so	-18
none close that	25
none close true 1	-38
none close true 16	21
none close true 2	-29
none close true 8	16
none close v buy	-17
none close v propose	32
none close with	26
none close word	13
none close —	-15
none heads 1	-12
none heads 2	-13
none heads 5	19
none heads many	22
none here 0	19
none here 1	-10
none l a	-13
none l accept	-12
none l added	-10
none l additional	23
none l adds	17
none l against	12
none l all	-15
none l aluminum	-9
none l americans	12
none l and	19
none l announced	14
none l another	16
none l april	10
none l are	15
none l around	17
none l as	45
none l ask	25
none l at	-23
none l back	14
none l bear	-24
none l bears	13
none l became	10
none l becomes	-9
none l beef	-35
none l borne	-11
none l britain	12
none l by	-51
none l came	11
none l canada	18
none l cars	-21
none l charge	8
none l charged	-12
none l charging	14
none l china	22
none l coffee	14
none l collect	-9
none l collects	23
none l combined	11
none l cost	20
none l demands	-12
none l do	-13
none l duty	-29
none l enter	14
none l exceed	-51
none l extra	12
none l face	13
none l fell	11
none l fentanyl	14
none l first	25
none l further	30
none l general	55
none l get	11
none l gets	22
none l go	-12
none l got	-9
none l had	43
none l have	23
none l in	-20
none l indonesia	13
none l into	-12
none l is	-11
none l its	13
none l keeps	68
none l kept	9
none l korea	11
none l leaves	14
none l levy	-25
none l likewise	10
none l longer	20
none l me	-11
none l mean	-28
none l meet	20
none l mexico	16
none l no	23
none l of	29
none l offer	26
none l offered	15
none l offers	11
none l old	-36
none l on	-40
none l one	-11
none l ones	14
none l ordinary	-99
none l other	42
none l owes	-10
none l own	41
none l paid	-33
none l pay	-25
none l paying	-34
none l pays	-13
none l peru	14
none l present	29
none l put	16
none l puts	-9
none l reach	-27
none l reached	32
none l read	16
none l reciprocal	20
none l regular	-28
none l remaining	28
none l retains	14
none l second	17
none l see	-11
none l sets	13
none l slap	13
none l slaps	12
none l states	-15
none l stays	17
none l suspended	18
none l than	-29
none l that	-24
none l the	58
none l their	-9
none l them	39
none l those	11
none l to	-20
none l told	19
none l took	-41
none l turkey	23
none l union	-13
none l usual	-18
none l vietnam	-11
none l want	-11
none l wanted	9
none l was	-9
none l were	-23
none l which	42
none l with	27
none last other other	8
none last other other far	27
none last other other here and	-15
none last other other here other part	17
none last other other here while	-54
none last other other paragraph	-18
none last other pair	-19
none last other pair far	-11
none last other pair here 	29
none last other pair here , and	-10
none last other pair here , not	17
none last other pair here , then	12
none last other pair here and no longer	10
none last other pair here and the	33
none last other pair here from	-39
none last other pair here in china	-20
none last other pair here in place of	9
none last other pair here instead of	-37
none last other pair here now	-13
none last other pair here now,	22
none last other pair here or	-14
none last other pair here to	27
none last other pair here while	29
none last other turned far	14
none last other turned here and	-12
none last other turned here other part	-28
none last other turned here same part	-14
none last other turned here while	-11
none last other turned next sentence	6
none last other turned paragraph	-26
none last same other	34
none last same other here , britain	10
none last same other here and	11
none last same other here other part	24
none last same other here same part	10
none last same other paragraph	13
none last same pair far	-5
none last same pair here 	-10
none last same pair here , and	-14
none last same pair here , down from	25
none last same pair here , from	10
none last same pair here , of which	-11
none last same pair here , or	-13
none last same pair here , then	20
none last same pair here and	-8
none last same pair here and another	9
none last same pair here and the	18
none last same pair here becomes	11
none last same pair here from	11
none last same pair here in all,	14
none last same pair here or	25
none last same pair here reciprocal,	10
none last same pair here same part	-15
none last same pair here to	20
none last same pair here while	10
none last same pair paragraph	25
none last same turned	24
none last same turned far	-29
none last same turned here and	19
none last same turned here other part	53
none last same turned here while	22
none last same turned next sentence	27
none last same turned paragraph	13
none level other	-10
none level same	-11
none on all	-21
none others direct	-30
none others here	-55
none others here 0 part 0	-67
none others here 1 part 0	-56
none others here 1 part 1	-54
none others here 2 part 0	-22
none others here 2 part 1	-19
none others here 2 part 2	16
none others last none far	-8
none others last none here 	-33
none others last none here other part	-19
none others last none here same part	-11
none others last none here while	-10
none others last none next sentence	-51
none others last some far	27
none others last some here 	41
none others last some here , after	23
none others last some here , from	10
none others last some here instead of	-11
none others last some here now,	22
none others last some here other part	14
none others last some here to	-22
none others last some here while	18
none others last some next sentence	18
none others last some paragraph	-41
none others nowhere	-67
none others part	-50
none others said no none here	-60
none others said no some here	-82
none others said own some here	-13
none others said subject none here	-21
none others said subject some here	-52
none pair all 1	7
none pair first same	-12
none pair last other here ,	-17
none pair last other here , and	-10
none pair last other here , not	16
none pair last other here , then	12
none pair last other here and	-18
none pair last other here and no longer	10
none pair last other here and the	20
none pair last other here as	12
none pair last other here from	-39
none pair last other here in china	-20
none pair last other here in place of	9
none pair last other here instead of	-37
none pair last other here now	-13
none pair last other here now,	22
none pair last other here or	-15
none pair last other here to	25
none pair last other here while	16
none pair last other next sentence	10
none pair last same here 	-26
none pair last same here , and	-14
none pair last same here , down from	25
none pair last same here , from	10
none pair last same here , of which	-11
none pair last same here , or	-13
none pair last same here , then	21
none pair last same here and another	9
none pair last same here and the	17
none pair last same here as	14
none pair last same here becomes	11
none pair last same here from	11
none pair last same here in all,	14
none pair last same here or	25
none pair last same here reciprocal,	10
none pair last same here same part	-9
none pair last same here to	21
none pair last same next sentence	-11
none pair new	18
none pair none 1	12
none pair some 3	-52
none part 0	16
none q1 0	10
none q2 0	10
none q2 2	15
none r a	10
none r above	16
none r access	16
none r according	-14
none r all	-50
none r already	-18
none r also	-10
none r although	-15
none r american	-34
none r among	26
none r announced	16
none r applied	12
none r applies	-14
none r are	19
none r as	12
none r back	12
none r bangladesh	9
none r because	12
none r become	-24
none r begins	14
none r besides	-10
none r beyond	-9
none r both	15
none r britain	19
none r but	-40
none r called	9
none r came	-9
none r cars	-20
none r ceiling	11
none r china	18
none r chinese	30
none r coffee	15
none r come	17
none r continues	27
none r could	14
none r does	15
none r during	-11
none r duties	-22
none r duty	-25
none r each	61
none r ecuador	-9
none r effective	55
none r either	-14
none r ever	11
none r extra	31
none r fall	-14
none r fentanyl	20
none r first	14
none r for	17
none r for a	44
none r for all	18
none r for as	17
none r for both	38
none r for britain	-18
none r for buying	17
none r for cars	-34
none r for china	15
none r for electric	-29
none r for europe	-24
none r for everybody	-18
none r for everyone	41
none r for everything	32
none r for fentanyl	39
none r for five	-12
none r for forced	16
none r for good	30
none r for india	11
none r for now	-34
none r for one	-12
none r for some	18
none r for steel	-15
none r for switzerland	-12
none r for three	-15
none r for undefined	-25
none r for us	-22
none r from	9
none r go	15
none r goes	23
none r half	18
none r have	13
none r he	20
none r here	-19
none r i	-15
none r if	-39
none r import	16
none r in	29
none r including	12
none r india	31
none r indonesia	17
none r instead	-31
none r it	-33
none r its	-27
none r japan	29
none r last	11
none r left	-39
none r likewise	-10
none r may	22
none r more	8
none r not	19
none r now	-44
none r of	21
none r of another	13
none r of april	13
none r of its	11
none r of july	27
none r of march	-49
none r of older	10
none r of tariffs	-15
none r of the	33
none r of undefined	-10
none r of which	-35
none r off	-29
none r on	23
none r on a	-12
none r on account	59
none r on aircraft	-11
none r on all	19
none r on aluminium	-9
none r on aluminum	-25
none r on american	-20
none r on another	32
none r on aug	20
none r on august	17
none r on average	13
none r on beef	10
none r on both	-23
none r on brazil	14
none r on buyers	15
none r on canadian	-17
none r on cars	-72
none r on certain	-18
none r on chicken	-47
none r on china	55
none r on chinese	8
none r on chips	-13
none r on coal	-28
none r on coffee	10
none r on copper	11
none r on corn	-11
none r on crude	-31
none r on each	27
none r on electric	-25
none r on entry	9
none r on every	17
none r on everyone	42
none r on everything	68
none r on farm	-25
none r on fijian	-9
none r on fish	-9
none r on friday	12
none r on goods	58
none r on ice	14
none r on india	14
none r on industrial	-15
none r on it	-52
none r on its	-32
none r on kazakh	13
none r on machines	13
none r on more	-22
none r on most	33
none r on november	21
none r on one	13
none r on others	25
none r on our	-27
none r on paper	33
none r on patented	-10
none r on polish	14
none r on semiconductors	-22
none r on ship	-28
none r on softwood	-15
none r on some	-28
none r on soybeans	-34
none r on steel	-78
none r on tea	12
none r on their	10
none r on them	-62
none r on those	-17
none r on top	111
none r on tractors	12
none r on u	-15
none r on watches	13
none r on wednesday	-11
none r on what	16
none r on whatever	18
none r on wheat	-15
none r on whiskey	-11
none r on wine	-13
none r one	36
none r or	-13
none r ordinary	-20
none r over	44
none r pakistan	16
none r pays	-15
none r plus	-28
none r president	21
none r put	-19
none r reciprocal	18
none r respectively	12
none r return	11
none r returns	-14
none r runs	27
none r said	37
none r says	-31
none r she	10
none r since	-46
none r sleep	12
none r soybeans	-13
none r stay	12
none r stays	23
none r surcharge	78
none r takes	-15
none r tariffs	12
none r tax	13
none r thailand	26
none r thanks	-14
none r that	42
none r the	-19
none r those	13
none r though	-22
none r threatened	13
none r three	-14
none r through	16
none r to	19
none r today	-17
none r together	12
none r tomorrow	26
none r too	-13
none r took	20
none r traders	-11
none r u	12
none r unchanged	-22
none r unless	-20
none r until	-20
none r up	-16
none r vietnam	19
none r was	35
none r we	16
none r went	11
none r whatever	-34
none r when	-19
none r where	-12
none r which	22
none r will	-21
none r with	-26
none r within	-34
none said own	10
none top 1	13
none top 2	12
none top 5	-25
none value other	-14
none value same	24
none w abolish	-11
none w abolished	10
none w abolishes	10
none w about	-19
none w above	-12
none w abroad	-20
none w accept	-9
none w access	23
none w accord	25
none w according	-14
none w account	21
none w action	51
none w actions	11
none w added	-18
none w addition	-32
none w adds	-16
none w admit	-19
none w africa	-11
none w after	-16
none w again	19
none w against	17
none w agree	11
none w agreed	-24
none w agreement	32
none w agreements	-14
none w alexandria	14
none w algeria	-25
none w allows	16
none w almost	-11
none w alone	-12
none w along	-23
none w already	-27
none w also	19
none w america	15
none w americans	8
none w amounts	13
none w anew	-19
none w angola	18
none w ankara	-12
none w announced	8
none w another	16
none w answer	-26
none w answered	15
none w answers	-19
none w anti-dumping	-57
none w antidumping	-30
none w anyone	28
none w anything	12
none w anywhere	-11
none w applies	-36
none w april	47
none w armenia	-29
none w around	24
none w arrives	-18
none w articles	39
none w asking	24
none w assembly	-18
none w association	24
none w astana	37
none w attract	12
none w august	67
none w austria	10
none w autumn	-16
none w avert	12
none w away	-10
none w back	20
none w bangladesh	49
none w bank	-25
none w bargain	-10
none w base	11
none w baseline	30
none w basic	-10
none w basis	10
none w bear	-37
none w became	27
none w become	-31
none w before	-14
none w begin	-10
none w beginning	-20
none w beijing	-33
none w belgian	-12
none w belgium	-20
none w benin	-12
none w beside	-19
none w besides	-39
none w bessent	19
none w beyond	-33
none w biggest	18
none w bill	-10
none w billion	43
none w board	14
none w book	-12
none w border	23
none w borne	-26
none w both	52
none w botswana	-11
none w bottle	-12
none w bottles	21
none w brazil	26
none w bring	-18
none w brings	13
none w britain	-34
none w british	-38
none w brought	35
none w brussels	12
none w build	-39
none w bulgarian	11
none w burden	23
none w busan	27
none w business	15
none w buyers	55
none w buying	28
none w call	10
none w callao	12
none w called	32
none w cambodia	28
none w cambodian	-9
none w canada	10
none w canadian	-39
none w cape	24
none w capped	-35
none w caps	-20
none w cargo	-28
none w carries	-28
none w carry	-23
none w casablanca	13
none w ceiling	-13
none w cent	14
none w certain	-29
none w charge	70
none w charged	18
none w charges	10
none w chile	22
none w chilean	10
none w china	33
none w chinese	62
none w circular	-13
none w climbed	56
none w close	23
none w closed	21
none w coast	22
none w collect	11
none w collects	12
none w colombia	-36
none w colombian	17
none w colombo	10
none w combined	-15
none w come	10
none w commerce	-29
none w commission	-12
none w committee	-15
none w companies	-41
none w competitors	24
none w comply	11
none w concerned	11
none w congress	9
none w container	26
none w content	14
none w continental	25
none w continues	14
none w controls	10
none w cost	34
none w counter-tariffs	15
none w countervailing	-27
none w countries	47
none w country	24
none w counts	11
none w court	37
none w croatia	-28
none w cross	-16
none w customers	-20
none w customs	-16
none w cuts	-23
none w date	-32
none w dates	-16
none w days	12
none w deal	44
none w deals	-23
none w december	-35
none w decree	-14
none w demands	-12
none w denied	-11
none w denmark	12
none w department	-23
none w difference	-30
none w direction	16
none w dispute	13
none w does	19
none w dollars	-32
none w done	10
none w draft	-12
none w drop	-34
none w dropped	-33
none w drops	10
none w during	-21
none w dutiable	21
none w duties	-13
none w duty-free	14
none w each	76
none w earlier	20
none w economies	13
none w economy	-22
none w ecuador	-15
none w effect	-15
none w egypt	-11
none w egyptian	-21
none w eight	-44
none w eighteen	-21
none w eleven	-65
none w else	16
none w elsewhere	15
none w emergency	17
none w ended	-16
none w ends	-25
none w enter	15
none w entered	-19
none w entering	-16
none w enters	14
none w europe	-12
none w evening	-32
none w every	14
none w everybody	-28
none w everything	88
none w everywhere	-13
none w exceed	-51
none w exchange	-25
none w exempt	47
none w expect	9
none w expected	-24
none w expects	-9
none w exporters	22
none w extra	36
none w face	24
none w faced	-11
none w fall	-42
none w farmers	-21
none w february	27
none w fees	-10
none w fell	23
none w fentanyl	88
none w fifteenth	-12
none w fifty	23
none w figures	20
none w fiji	10
none w fijian	-11
none w finance	-12
none w finnish	-13
none w firms	-32
none w first	-25
none w five	13
none w fixes	10
none w flat	13
none w floor	-14
none w forced	34
none w forced-labor	31
none w foreign	-23
none w foresees	23
none w forty	19
none w forty-seven	-11
none w four	-48
none w framework	12
none w france	-11
none w free	-29
none w freed	51
none w frees	-11
none w french	-25
none w friday	43
none w from	18
none w full	-14
none w further	34
none w gabon	14
none w gambian	12
none w gave	18
none w general	110
none w geneva	33
none w germany	23
none w gets	38
none w getting	26
none w ghana	17
none w give	-22
none w given	-21
none w goes	13
none w gone	21
none w good	26
none w goods	97
none w governments	37
none w greece	-15
none w greenland	-14
none w group	23
none w halved	10
none w halves	30
none w harvest	-16
none w heading	-12
none w heard	20
none w held	19
none w helsinki	24
none w here	31
none w high	46
none w higher	-26
none w highest	28
none w history	-13
none w hits	11
none w hold	21
none w holds	8
none w home	-31
none w honduras	-24
none w hope	-11
none w hoped	16
none w hours	13
none w hungarian	-13
none w hungary	-17
none w iceland	-16
none w icelandic	-11
none w import	26
none w imported	-23
none w importer	38
none w imposing	-10
none w includes	11
none w including	24
none w india	77
none w indian	70
none w indonesia	56
none w indonesian	36
none w inside	30
none w instead	14
none w into	-34
none w investigation	21
none w israel	-11
none w italian	21
none w itself	25
none w ivory	22
none w jakarta	-11
none w january	-45
none w japan	-14
none w japanese	-14
none w joint	-17
none w jordan	-10
none w july	26
none w jump	25
none w june	-19
none w karachi	12
none w kazakhstan	-21
none w keeps	37
none w kind	-13
none w kingdom	-32
none w known	10
none w korea	-11
none w kuwait	36
none w kyrgyzstan	-13
none w labor	38
none w landed	20
none w lanka	8
none w largest	39
none w last	10
none w lasts	-25
none w later	-11
none w least	-14
none w leave	29
none w leaves	15
none w leaving	17
none w lebanon	10
none w left	-36
none w lesotho	23
none w letter	41
none w level	16
none w levels	25
none w levies	18
none w levy	24
none w leyen	-11
none w lies	-16
none w lifted	-23
none w lifts	20
none w lima	35
none w limit	-12
none w lines	18
none w linked	32
none w lisbon	10
none w listed	9
none w lists	27
none w lived	16
none w loaded	17
none w london	-14
none w long	11
none w look	-30
none w loses	-13
none w lower	-20
none w lowers	-14
none w made	32
none w make	-17
none w makers	-20
none w makes	-12
none w malawi	13
none w malaysia	10
none w mali	-14
none w manila	10
none w many	-22
none w march	-62
none w market	-14
none w mean	-35
none w meant	-10
none w meanwhile	27
none w meet	24
none w meets	30
none w member	-13
none w mexican	-24
none w mexico	18
none w midnight	-36
none w might	19
none w million	-27
none w mills	-45
none w minimum	-28
none w ministers	-10
none w ministry	-45
none w monday	-39
none w month	-29
none w moroccan	-13
none w morocco	25
none w most	23
none w mostly	20
none w move	22
none w moved	-19
none w mozambique	13
none w much	42
none w must	-9
none w myanmar	10
none w namibia	-14
none w national	-29
none w nearly	-11
none w negotiators	11
none w neither	21
none w netherlands	-18
none w nicaragua	-25
none w niger	9
none w nigeria	37
none w nigerian	51
none w nine	16
none w nineteen	22
none w ninety	-12
none w none	17
none w normal	21
none w norway	47
none w nothing	-23
none w notice	-18
none w november	40
none w number	18
none w numbers	27
none w obtained	16
none w october	-18
none w offer	37
none w offered	-12
none w older	26
none w oman	9
none w once	-41
none w ones	-37
none w only	-41
none w open	-12
none w order	9
none w orders	31
none w ordinary	-62
none w other	36
none w others	-29
none w ottawa	-24
none w ours	-15
none w outside	15
none w over	25
none w owed	-21
none w pacific	36
none w paid	-16
none w pakistan	22
none w papers	-10
none w paragraph	-9
none w paraguay	-12
none w paraguayan	-17
none w partners	25
none w pass	-11
none w past	-16
none w pause	26
none w payable	12
none w paying	-22
none w pays	17
none w peak	22
none w penalty	60
none w percent	16
none w percentage	61
none w period	-17
none w permanent	22
none w peruvian	-13
none w philippine	41
none w philippines	66
none w place	28
none w plan	-35
none w planning	10
none w plus	-22
none w points	120
none w poland	-11
none w polish	18
none w port	-32
none w portuguese	19
none w post	-19
none w powers	12
none w preliminary	-26
none w president	21
none w press	13
none w price	-50
none w prices	14
none w proclamation	28
none w producers	-15
none w product	25
none w products	20
none w promise	15
none w promised	-24
none w proposal	-28
none w proposed	17
none w provides	22
none w provisional	-22
none w purchases	42
none w quarrel	-16
none w quarter	10
none w quota	-77
none w quotas	-31
none w rabat	10
none w raise	-21
none w raising	12
none w range	-23
none w rate	25
none w rates	33
none w rather	30
none w reach	-36
none w reached	44
none w reason	19
none w reciprocal	45
none w reduction	27
none w regional	20
none w regular	-23
none w remain	11
none w remaining	30
none w remains	38
none w remember	-13
none w renewed	9
none w replace	17
none w reply	13
none w reports	20
none w republic	-11
none w respectively	26
none w response	-10
none w restore	-17
none w retained	23
none w retains	18
none w return	26
none w returns	-17
none w rises	-11
none w rkiye	-12
none w romania	-13
none w rome	16
none w rules	56
none w ruling	15
none w runs	-13
none w russia	15
none w russian	129
none w rwanda	8
none w sack	-10
none w said	9
none w sales	11
none w salvador	-11
none w sanctioned	18
none w santiago	-11
none w saturday	19
none w says	14
none w scott	11
none w season	42
none w section	-22
none w security	-18
none w sells	25
none w separate	18
none w sept	-17
none w september	-46
none w serbia	-17
none w sets	24
none w settle	11
none w settled	18
none w seven	-40
none w seventeen	-36
none w several	13
none w shall	-37
none w shipped	19
none w should	-13
none w side	28
none w sides	76
none w signed	32
none w signs	-10
none w singapore	20
none w sixty	16
none w slap	10
none w slapped	18
none w slaps	12
none w sleep	9
none w slovakia	11
none w so-called	29
none w sold	-17
none w something	20
none w soon	28
none w spanish	-18
none w spared	26
none w spares	20
none w special	-21
none w spoke	-31
none w spoken	-13
none w stand	19
none w standstill	-15
none w start	-17
none w started	15
none w states	44
none w stayed	-13
none w stead	-13
none w steps	-14
none w still	-49
none w stop	-17
none w stopped	-49
none w stops	-29
none w struck	13
none w stuff	18
none w subject	-17
none w summer	15
none w supreme	27
none w surcharge	166
none w suspend	11
none w suspended	38
none w suspends	22
none w suspension	-13
none w swedish	-17
none w swiss	-13
none w switzerland	-25
none w table	-9
none w taiwan	34
none w take	10
none w takes	-12
none w talked	-17
none w tanzania	-10
none w tariff	38
none w tariffs	75
none w tashkent	10
none w taxed	16
none w tenth	-12
none w term	22
none w terms	-14
none w thai	-18
none w that	34
none w theirs	17
none w themselves	11
none w thereafter	-12
none w they	-21
none w third	-12
none w thirteen	-63
none w thirty-five	-16
none w thirty-four	14
none w thirty-nine	11
none w thirty-three	10
none w those	26
none w threat	23
none w threatened	25
none w threatens	13
none w three	-27
none w through	44
none w thursday	34
none w tied	13
none w till	-11
none w time	-26
none w today	-13
none w together	-15
none w tokyo	11
none w told	39
none w tomorrow	53
none w tonnes	-8
none w tons	-15
none w took	-10
none w total	12
none w touch	-11
none w trade	-18
none w treaty	-20
none w trial	26
none w truce	-41
none w true	11
none w trump	36
none w tuesday	13
none w tunis	12
none w tunisian	-16
none w turkey	12
none w turkish	-37
none w turn	13
none w turned	-14
none w twelve	-46
none w twenty	35
none w twenty-five	25
none w twenty-four	10
none w twenty-one	-21
none w twenty-seven	-27
none w twenty-six	-13
none w twenty-three	-27
none w twenty-two	-33
none w uganda	-28
none w ukraine	-9
none w union	11
none w unless	-18
none w used	-10
none w usmca	11
none w usual	-20
none w value	-29
none w verde	25
none w vietnam	78
none w voted	-18
none w waived	-16
none w waiver	-33
none w want	-11
none w wants	40
none w warned	13
none w washington	-15
none w water	-18
none w wednesday	13
none w weeks	17
none w went	-36
none w were	28
none w whack	26
none w what	42
none w whatever	-28
none w when	54
none w whether	-21
none w whoever	-10
none w whole	13
none w whose	27
none w will	13
none w withdrawn	14
none w withdrew	12
none w within	-45
none w without	-34
none w word	14
none w work	-16
none w world	-19
none w worldwide	16
none w worse	-11
none w worst	17
none w worth	10
none w would	17
none w written	-18
none w wrote	18
none w yanks	17
none w year	-32
none w yesterday	14
none w your	19
none w zambia	26
none w zealand	-13
none w zero	-27
of by	-73
of by alone	-77
of nobody	-13
of on	41
of on alone	19
of other alone	-20
of the other way	-137
only of the text	11
others 1 back in paragraph	16
others 1 back in paragraph own	-18
others 1 back in paragraph subject	33
others 1 back no	-19
others 1 back own	-25
others 1 back subject	40
others 2 back	-14
others 2 back in paragraph object	-13
others 2 back in paragraph subject	-13
others 2 back no	-15
others 2 back object	23
others 2 back own	-53
others 2 back subject	19
others after	-56
others after no	-32
others after object	-16
others after own	-29
others after subject	-28
others before in part	24
others before in part object	13
others before in part own	20
others before in sentence own	-24
others before in sentence subject	10
others behind in part	3
others behind in part object	14
others behind in part own	29
others behind in part subject	-14
others behind in sentence	-32
others behind in sentence no	-39
others behind in sentence own	18
others more back	-23
others more back object	-55
others more back own	-19
pair all 1	32
pair all 2	30
pair all 3	47
pair first kin	-16
pair first other	-15
pair first same	26
pair last kin far	-10
pair last kin here 	18
pair last kin here ,	15
pair last kin here , down from	-13
pair last kin here , instead of	9
pair last kin here , up from	14
pair last kin here and	56
pair last kin here and the	-16
pair last kin here as	-22
pair last kin here from	16
pair last kin here instead of	16
pair last kin here now,	19
pair last kin here other part	-12
pair last kin here same part	12
pair last kin here while	-12
pair last kin next sentence	-9
pair last none here 	21
pair last none here , and	14
pair last none here , down from	-27
pair last none here , from	-10
pair last none here , of which	10
pair last none here , or	9
pair last none here , then	-23
pair last none here and another	-10
pair last none here and the	-18
pair last none here as	-14
pair last none here becomes	-11
pair last none here from	-11
pair last none here in all,	-16
pair last none here or	-27
pair last none here to	-21
pair last none next sentence	9
pair last other far	-20
pair last other here 	-77
pair last other here ,	8
pair last other here , after	9
pair last other here , against	-13
pair last other here , and	18
pair last other here , cars	9
pair last other here , from	-18
pair last other here , not	-10
pair last other here ;	13
pair last other here and	-85
pair last other here and not	14
pair last other here becomes	-23
pair last other here from	-14
pair last other here instead of	-29
pair last other here now	-15
pair last other here now,	-15
pair last other here on steel and	16
pair last other here or	-13
pair last other here rather than	14
pair last other here to	-35
pair last other here while	-14
pair last other next sentence	-40
pair last other paragraph	-14
pair last same far	30
pair last same here 	28
pair last same here ,	-10
pair last same here , after	-16
pair last same here , against	24
pair last same here , and	-9
pair last same here , not	-12
pair last same here , now	10
pair last same here , up from	-14
pair last same here , will pay	14
pair last same here ;	-9
pair last same here ; it is	17
pair last same here and	14
pair last same here and not	-11
pair last same here as	9
pair last same here becomes	28
pair last same here down to	14
pair last same here from	15
pair last same here in china	21
pair last same here instead of	16
pair last same here now	27
pair last same here now,	-30
pair last same here or	26
pair last same here rather than	-11
pair last same here today,	9
pair last same next sentence	26
pair last same paragraph	12
pair new	-14
pair none 1	-47
pair none 2	-39
pair none 3	-24
pair some 2	18
pair some 3	12
plural	11
plural far	-29
plural otherwise	10
plural right="	-22
plural right='	-51
plural right=(	15
plural right=)	23
plural right=.	21
plural right=:	-22
plural right=?	72
plural right=agent	-41
plural right=also	12
plural right=and	-58
plural right=at	-19
plural right=be	14
plural right=by	-44
plural right=edge	-61
plural right=for	-10
plural right=from	46
plural right=goods	24
plural right=has	33
plural right=if	40
plural right=in	29
plural right=level	10
plural right=modal	24
plural right=number	-16
plural right=of	-19
plural right=sender	-42
plural right=than	-15
plural right=that	11
plural right=to	33
plural right=under	38
plural right=v bear	-11
plural right=v begin	-21
plural right=v buy	-13
plural right=v end	-19
plural right=v lack	-16
plural right=v propose	-20
plural right=v say	-45
plural right=v target	13
plural right=v up	17
plural right=which	23
plural right=with	-37
plural right=word	-13
plural right=—	-29
plural so	25
plural too	-64
rank 0	20
rank 1	-11
rank 2	-21
rank 3	-35
rank 4	9
row	43
rule:none rule false	-57
rule:none rule true	-28
rule:other	-66
rule:same	84
short for another	29
singular far	-34
singular of plural otherwise	-111
singular of plural right=,	-49
singular of plural right=be	-14
singular of plural right=duty	-49
singular of plural right=from	11
singular of plural right=has	26
singular of plural right=in	16
singular of plural right=level	-11
singular of plural right=modal	12
singular of plural right=number	11
singular of plural right=of	11
singular of plural right=sender	-74
singular of plural right=taker	-21
singular of plural right=that	44
singular of plural right=to	13
singular of plural right=v bear	55
singular of plural right=word	-15
singular of plural so	-8
singular otherwise	-9
singular right="	-22
singular right=\$	-19
singular right='s	-25
singular right=-	-17
singular right=.	26
singular right=:	-50
singular right=;	-12
singular right=?	68
singular right=agent	-118
singular right=and	-21
singular right=as	-11
singular right=be	27
singular right=but	-15
singular right=by	14
singular right=duty	-81
singular right=edge	-42
singular right=from	55
singular right=gate	-24
singular right=has	44
singular right=have	-20
singular right=in	36
singular right=into	48
singular right=number	-15
singular right=of	-75
singular right=on	-22
singular right=or	-10
singular right=sender	-73
singular right=that	30
singular right=to	51
singular right=v agree	23
singular right=v bear	38
singular right=v buy	-28
singular right=v deny	-50
singular right=v end	-28
singular right=v impose	-23
singular right=v lack	8
singular right=v return	10
singular right=v say	-51
singular right=v sell	-27
singular right=v sign	-11
singular right=v stay	31
singular right=v target	41
singular right=v up	17
singular right=which	18
singular right=with	26
though all	-75
value none	-28
value other	-48
value same	60
whole 1	-7
whole 2	14
whole 3	26
words 1	-19
words 1 list	-23
words 2	19
words 2 list	-107
words 3	-12
words 3 list	27
words 4	-14
words 4 list	27`;
