// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	8
1 back in paragraph object	49
1 back in paragraph subject	47
1 back no	-38
1 back own	-31
1 back subject	36
2 back in paragraph no	8
2 back in paragraph object	-10
2 back in paragraph subject	37
2 back no	-15
2 back object	19
2 back own	-61
<always>	0
US 1 back	-17
US 1 back in paragraph	39
US 1 back in paragraph no	8
US 1 back in paragraph object	27
US 1 back in paragraph own	27
US 1 back in paragraph subject	26
US 1 back no	-22
US 2 back in paragraph	28
US 2 back in paragraph no	9
US 2 back in paragraph subject	39
US 2 back no	12
US 2 back object	9
US 2 back own	-8
US 2 back subject	-17
US after	-26
US after no	-17
US after object	-17
US after subject	-16
US and CN 1 back	-29
US and CN 1 back in paragraph	16
US and CN 1 back in paragraph object	16
US and CN 1 back in paragraph subject	15
US and CN 1 back no	-10
US and CN 1 back own	-37
US and CN 2 back	-35
US and CN 2 back in paragraph	16
US and CN 2 back in paragraph object	-14
US and CN 2 back in paragraph subject	24
US and CN 2 back no	-16
US and CN 2 back object	-15
US and CN 2 back own	-23
US and CN 2 back subject	-10
US and CN after object	-15
US and CN after subject	-10
US and CN before in part own	23
US and CN before in sentence	-9
US and CN before in sentence no	-14
US and CN before in sentence own	9
US and CN before in sentence subject	-11
US and CN behind in part	26
US and CN behind in part no	33
US and CN behind in part own	-16
US and CN behind in sentence	14
US and CN behind in sentence no	29
US and CN behind in sentence subject	-18
US and CN more back	-9
US and CN more back object	11
US and CN more back own	-10
US before in part	29
US before in part no	23
US before in part object	-13
US before in part subject	19
US before in sentence	18
US before in sentence object	29
US before in sentence subject	24
US behind in part	-13
US behind in part no	-21
US behind in part object	-27
US behind in part own	23
US behind in sentence	-58
US behind in sentence no	-22
US behind in sentence object	-11
US behind in sentence own	-31
US behind in sentence subject	-46
US more back	-22
US more back in paragraph	18
US more back in paragraph no	20
US more back own	-11
US more back subject	-43
US on all 1 back in paragraph	9
US on all 1 back in paragraph object	39
US on all 1 back in paragraph own	14
US on all 1 back in paragraph subject	-15
US on all 1 back no	-16
US on all 2 back	-9
US on all 2 back in paragraph	-16
US on all 2 back in paragraph no	-23
US on all after	43
US on all after no	46
US on all after object	-10
US on all before in part	26
US on all before in part no	48
US on all before in part own	-38
US on all before in sentence	20
US on all before in sentence no	16
US on all before in sentence object	14
US on all behind in part no	11
US on all behind in part own	-13
US on all more back	-25
US on all more back no	-24
US on all more back own	13
US on all more back subject	-18
after no	-16
after object	-40
after own	-22
after subject	-40
always longer	-24
always shorter than text	-16
before in part no	30
before in part object	-9
before in part own	21
before in part subject	20
before in sentence no	15
before in sentence object	28
before in sentence subject	18
behind in part no	10
behind in part own	25
behind in part subject	-8
behind in sentence no	-32
behind in sentence object	-17
behind in sentence own	-8
behind in sentence subject	-36
called longer	18
called otherwise	-33
called shorter	-30
called shortly	114
called shortly here	77
called shortly there	75
called so 0 of 1	27
called so 0 of 2	31
called so 0 of 3	31
called so 0 of 4	-43
called so 0 of 5	-15
called so 1 of 2	-35
called so 1 of 3	-60
called so 2 of 4	23
called so 2 of 5	18
called so 3 of 4	-30
called so first	35
called so first, far	-8
column	77
count 1	-19
count 4	12
direct	43
direct US	28
direct US and CN	10
direct US on all	9
direct others	17
far	-61
form 0 of 1	-3
form 1 of 3	33
form 1 of 4	-26
form 2 of 3	26
form 3 of 4	-13
form 4 of 4	-46
in list	-114
in list false	-34
in list true	-102
k:0 here	-102
k:2 here	31
k:3 here	38
k:f1 false some	18
k:f1 first none	11
k:f1 left="	35
k:f1 left=:	-36
k:f1 left=and	-52
k:f1 left=at	-11
k:f1 left=be	-23
k:f1 left=both	12
k:f1 left=edge	-58
k:f1 left=for	-15
k:f1 left=if	-13
k:f1 left=in	-18
k:f1 left=number	18
k:f1 left=of	-8
k:f1 left=on	16
k:f1 left=over	-23
k:f1 left=party :	-14
k:f1 left=party and	-11
k:f1 left=party edge	26
k:f1 left=party level	-10
k:f1 left=party number	15
k:f1 left=party on	16
k:f1 left=party v buy	-19
k:f1 left=party word	34
k:f1 left=that	-10
k:f1 left=v buy	16
k:f1 left=v impose	35
k:f1 left=v sell	-20
k:f1 none again	-21
k:f1 none whose=by	-78
k:f1 none whose=nobody	-38
k:f1 none whose=on	51
k:f1 none whose=other	20
k:f1 only none	17
k:f1 only some	14
k:f1 some again	-23
k:f1 some whose=by	-73
k:f1 some whose=nobody	-47
k:f1 some whose=on	49
k:f1 true none	-7
k:f1 true some	-49
k:f1 with level none	-23
k:ffar false some	-13
k:ffar first none	-18
k:ffar first some	-18
k:ffar last none	-13
k:ffar last some	-12
k:ffar left=and	-27
k:ffar left=at	-15
k:ffar left=be	-11
k:ffar left=edge	-19
k:ffar left=for	-12
k:ffar left=has	-16
k:ffar left=in	-9
k:ffar left=of	9
k:ffar left=party :	11
k:ffar left=party edge	16
k:ffar left=party for	-10
k:ffar left=party of	-9
k:ffar left=party on	21
k:ffar left=party that	12
k:ffar left=party v buy	-10
k:ffar left=party v impose	-12
k:ffar left=sender	20
k:ffar left=that	-18
k:ffar left=v buy	-13
k:ffar left=who	-10
k:ffar left=with	-13
k:ffar left=word	20
k:ffar none again	-5
k:ffar none whose=by	-74
k:ffar none whose=nobody	-16
k:ffar none whose=on	35
k:ffar only none	-16
k:ffar some again	-42
k:ffar some whose=by	-35
k:ffar some whose=nobody	-11
k:ffar some whose=on	20
k:ffar some whose=other	-47
k:ffar true none	-7
k:ffar true some	-15
k:ffar with level some	19
k:form list	92
k:form open list	-27
k:form row	-167
k:form tail	-156
k:gap a=,	20
k:gap a=, and	-22
k:gap a=, and the	-12
k:gap a=, for	16
k:gap a=;	-27
k:gap a=and	-16
k:gap a=and % on	37
k:gap a=and % on american	13
k:gap a=and percent on	26
k:gap a=and that on	-22
k:gap a=comes on	-10
k:gap a=duty on	12
k:gap a=duty on chinese	11
k:gap a=for its	18
k:gap a=for the	-42
k:gap a=in	-40
k:gap a=in the	-11
k:gap a=more on	45
k:gap a=of	-21
k:gap a=of the	-23
k:gap a=on	78
k:gap a=on algerian	-10
k:gap a=on all	34
k:gap a=on american	22
k:gap a=on belgian	-13
k:gap a=on buyers of russian	-9
k:gap a=on canadian	32
k:gap a=on certain	30
k:gap a=on egyptian	9
k:gap a=on ethiopian	-12
k:gap a=on european	31
k:gap a=on every	-50
k:gap a=on imported	23
k:gap a=on iraqi	-14
k:gap a=on its	37
k:gap a=on jamaican	-14
k:gap a=on japanese	13
k:gap a=on our	34
k:gap a=on polish	-14
k:gap a=on slovenian	-11
k:gap a=on the	-59
k:gap a=on the same	12
k:gap a=on turkish	18
k:gap a=on u s	26
k:gap a=on us	21
k:gap a=over	-12
k:gap a=to	32
k:gap b=	33
k:gap b=% (now	23
k:gap b=(	30
k:gap b=, and	-45
k:gap b=, at	66
k:gap b=, at present	10
k:gap b=, charged	9
k:gap b=, down from	-12
k:gap b=, from % to	-20
k:gap b=, instead of	-15
k:gap b=, now	35
k:gap b=, now at	30
k:gap b=, the	-27
k:gap b=, up to	33
k:gap b=, which have paid	17
k:gap b=, which paid	12
k:gap b=, which pay	48
k:gap b=, which pays	45
k:gap b=:	30
k:gap b=: from	9
k:gap b=: unchanged at	22
k:gap b=;	-13
k:gap b=a year at	16
k:gap b=and	-91
k:gap b=and not	15
k:gap b=and parts:	12
k:gap b=and the	-22
k:gap b=and up to	-25
k:gap b=are at	12
k:gap b=are to be charged	11
k:gap b=are to pay	20
k:gap b=at	33
k:gap b=bear	16
k:gap b=comes in at	-20
k:gap b=continues to pay	-9
k:gap b=down to	14
k:gap b=duty of	-11
k:gap b=enter	-9
k:gap b=from	31
k:gap b=from % to	14
k:gap b=from china pay	12
k:gap b=from per cent to	-17
k:gap b=from percent to	14
k:gap b=go from	13
k:gap b=go in at	11
k:gap b=go on paying	10
k:gap b=goes from	28
k:gap b=goes from to	22
k:gap b=goes on paying	-9
k:gap b=goes to	11
k:gap b=had been	-10
k:gap b=has been	-9
k:gap b=has paid	20
k:gap b=have been at	11
k:gap b=have paid	13
k:gap b=in	-9
k:gap b=in place of	24
k:gap b=is	23
k:gap b=is charged	9
k:gap b=is to pay	14
k:gap b=it is	30
k:gap b=now pays	-11
k:gap b=of	-22
k:gap b=of the	-15
k:gap b=of the ordinary	-24
k:gap b=pay the	-25
k:gap b=pays	12
k:gap b=rather than	-10
k:gap b=remain at	21
k:gap b=stay at	23
k:gap b=stays at	34
k:gap b=still pays	-19
k:gap b=stood at	14
k:gap b=the	28
k:gap b=to	47
k:gap b=to % from	19
k:gap b=to pay	-12
k:gap b=to percent from	32
k:gap b=up to	15
k:gap b=went from	14
k:gap b=went to	-10
k:gap b=were charged	11
k:gap b=will be	14
k:gap b=will be charged	-23
k:gap b=would go to	-11
k:here otherwise	-19
k:here tail	-57
k:here whole	69
k:list	-39
k:none	-49
k:only here	24
k:only here pa0	-50
k:only here pa1	25
k:only here pa2	-9
k:only here pb0	-23
k:only here pb1	9
k:only here sa0	17
k:only here sa1	27
k:only here sa2	-23
k:only here sb0	30
k:only here sb1	26
k:only here sb2	35
k:pa0 left=%	-26
k:pa0 left=against	-15
k:pa0 left=both	16
k:pa0 left=from	14
k:pa0 left=in	-56
k:pa0 left=on	22
k:pa0 left=over	-28
k:pa0 left=party and	-13
k:pa0 left=party of	-6
k:pa0 left=party on	28
k:pa0 left=party over	-11
k:pa0 left=party to	27
k:pa0 left=party word	22
k:pa0 left=that	-22
k:pa0 left=to	41
k:pa0 left=v buy	28
k:pa0 left=with	-14
k:pa0 left=word	20
k:pa0 right="	12
k:pa0 right=\$	-25
k:pa0 right='s	-19
k:pa0 right=)	26
k:pa0 right=,	35
k:pa0 right=.	25
k:pa0 right=:	-19
k:pa0 right=;	19
k:pa0 right=and	26
k:pa0 right=at	-22
k:pa0 right=be	32
k:pa0 right=duty	-24
k:pa0 right=edge	-46
k:pa0 right=for	23
k:pa0 right=from	12
k:pa0 right=have	14
k:pa0 right=if	11
k:pa0 right=in	22
k:pa0 right=into	-29
k:pa0 right=number	-70
k:pa0 right=of	-47
k:pa0 right=on	20
k:pa0 right=to	-58
k:pa0 right=under	36
k:pa0 right=v bear	-41
k:pa0 right=v begin	-13
k:pa0 right=v down	11
k:pa0 right=v end	11
k:pa0 right=v sell	-10
k:pa0 right=v up	-15
k:pa0 right=which	11
k:pa0 right=—	-26
k:pa0 whose=by	-17
k:pa0 whose=nobody	11
k:pa0 whose=on	46
k:pa0 whose=other	-92
k:pa00	13
k:pa00 %>duty	-9
k:pa00 0	13
k:pa00 1	-24
k:pa00 16	-64
k:pa00 2	53
k:pa00 8	-25
k:pa00 and>at	-14
k:pa00 for>,	7
k:pa00 for>;	-13
k:pa00 for>and	24
k:pa00 for>number	-10
k:pa00 for>of	-14
k:pa00 for>that	-10
k:pa00 for>word	-15
k:pa00 in>,	-22
k:pa00 in>.	-20
k:pa00 number>word	14
k:pa00 of>,	34
k:pa00 of>and	-16
k:pa00 on>\$	-25
k:pa00 on>'s	-19
k:pa00 on>(	17
k:pa00 on>)	23
k:pa00 on>,	26
k:pa00 on>.	9
k:pa00 on>?	-9
k:pa00 on>and	46
k:pa00 on>be	43
k:pa00 on>duty	-27
k:pa00 on>edge	-22
k:pa00 on>for	29
k:pa00 on>from	15
k:pa00 on>have	14
k:pa00 on>into	-18
k:pa00 on>modal	13
k:pa00 on>number	-25
k:pa00 on>of	-54
k:pa00 on>that	-16
k:pa00 on>to	-16
k:pa00 on>under	25
k:pa00 on>v begin	-22
k:pa00 on>v stay	41
k:pa00 on>which	11
k:pa00 on>—	-17
k:pa00 party for>.	20
k:pa00 party of>,	10
k:pa00 party of>.	-13
k:pa00 party on>,	26
k:pa00 party on>.	32
k:pa00 party on>;	27
k:pa00 party on>be	16
k:pa00 party on>edge	-17
k:pa00 party on>if	15
k:pa00 party on>in	42
k:pa00 party on>modal	13
k:pa00 party on>number	-34
k:pa00 party on>of	-10
k:pa00 party on>on	10
k:pa00 party on>to	-40
k:pa00 party on>under	10
k:pa00 party on>v stay	-26
k:pa00 party to>.	19
k:pa00 to>,	16
k:pa00 to>.	16
k:pa00 to>and	-13
k:pa00 whose=by	-19
k:pa00 whose=on	46
k:pa00 whose=other	-69
k:pa00 word>,	-10
k:pa00 word>from	9
k:pa00 word>word	13
k:pa01 16	-25
k:pa01 4	38
k:pa01 8	-18
k:pa01 and>;	12
k:pa01 for>,	9
k:pa01 on>.	-18
k:pa01 party of>,	-13
k:pa01 party of>.	14
k:pa01 whose=nobody	23
k:pa01 whose=other	-47
k:pa01 word>.	17
k:pa02	-13
k:pa1 left=for	-18
k:pa1 left=in	-18
k:pa1 left=on	10
k:pa1 left=party on	58
k:pa1 right=.	-20
k:pa1 right=and	16
k:pa1 right=from	14
k:pa1 right=in	21
k:pa1 right=that	18
k:pa1 whose=by	-32
k:pa1 whose=nobody	-14
k:pa1 whose=on	75
k:pa1 whose=other	-18
k:pa10	44
k:pa10 16	-33
k:pa10 4	45
k:pa10 8	32
k:pa10 in>.	-14
k:pa10 on>and	11
k:pa10 party on>,	22
k:pa10 party on>.	15
k:pa10 whose=by	-22
k:pa10 whose=nobody	7
k:pa10 whose=on	74
k:pa10 whose=other	-15
k:pa11	-35
k:pa11 16	-25
k:pa11 8	-16
k:pa11 on>,	-15
k:pa11 on>from	12
k:pa11 party on>.	-14
k:pa11 whose=by	-10
k:pa11 whose=nobody	-36
k:pa12	-20
k:pa12 16	-20
k:pa12 whose=nobody	-20
k:pa2 left=on	-15
k:pa2 whose=nobody	-12
k:pa20	-16
k:pa20 16	-9
k:pa20 whose=nobody	-10
k:pb0 left="	-10
k:pb0 left=,	46
k:pb0 left=.	21
k:pb0 left=;	29
k:pb0 left=and	-33
k:pb0 left=as	-20
k:pb0 left=but	-12
k:pb0 left=duty	-16
k:pb0 left=edge	51
k:pb0 left=for	12
k:pb0 left=goods	-10
k:pb0 left=if	-37
k:pb0 left=in	-27
k:pb0 left=level	11
k:pb0 left=number	-14
k:pb0 left=of	-30
k:pb0 left=over	-19
k:pb0 left=party ,	26
k:pb0 left=party .	-13
k:pb0 left=party :	26
k:pb0 left=party and	28
k:pb0 left=party for	25
k:pb0 left=party in	22
k:pb0 left=party level	18
k:pb0 left=party number	26
k:pb0 left=party of	-32
k:pb0 left=party on	20
k:pb0 left=party so	12
k:pb0 left=party that	17
k:pb0 left=party while	13
k:pb0 left=party —	19
k:pb0 left=that	18
k:pb0 left=to	-25
k:pb0 left=v bear	-13
k:pb0 left=v propose	-12
k:pb0 left=while	13
k:pb0 left=with	-18
k:pb0 left=word	-34
k:pb0 left=—	24
k:pb0 right=agent	-17
k:pb0 right=and	-74
k:pb0 right=at	18
k:pb0 right=be	14
k:pb0 right=by	-15
k:pb0 right=duty	-46
k:pb0 right=for	-27
k:pb0 right=from	13
k:pb0 right=has	10
k:pb0 right=have	19
k:pb0 right=in	18
k:pb0 right=into	36
k:pb0 right=modal	16
k:pb0 right=number	53
k:pb0 right=of	-32
k:pb0 right=on	-23
k:pb0 right=taker	-9
k:pb0 right=that	-14
k:pb0 right=to	43
k:pb0 right=v agree	10
k:pb0 right=v bear	-13
k:pb0 right=v down	12
k:pb0 right=v say	-29
k:pb0 right=v stay	27
k:pb0 right=with	28
k:pb0 right=word	14
k:pb0 whose=by	9
k:pb0 whose=nobody	33
k:pb0 whose=on	10
k:pb0 whose=other	-30
k:pb00	29
k:pb00 ,>duty	-22
k:pb00 ,>from	19
k:pb00 ,>modal	18
k:pb00 ,>number	64
k:pb00 ,>of	10
k:pb00 ,>to	9
k:pb00 ,>v up	-18
k:pb00 ,>word	14
k:pb00 1	43
k:pb00 16	-31
k:pb00 2	11
k:pb00 4	10
k:pb00 :>from	26
k:pb00 :>modal	-10
k:pb00 ;>modal	-20
k:pb00 ;>number	15
k:pb00 ;>v bear	23
k:pb00 ;>word	-13
k:pb00 and>be	-8
k:pb00 and>duty	-9
k:pb00 and>from	-38
k:pb00 and>have	-27
k:pb00 and>number	36
k:pb00 and>of	-23
k:pb00 and>v bear	-29
k:pb00 edge>duty	-43
k:pb00 edge>from	24
k:pb00 edge>had	-20
k:pb00 edge>have	36
k:pb00 edge>into	11
k:pb00 edge>number	23
k:pb00 edge>of	26
k:pb00 edge>sender	-10
k:pb00 edge>v down	25
k:pb00 edge>v stay	45
k:pb00 edge>v up	32
k:pb00 for>and	-38
k:pb00 for>be	18
k:pb00 for>number	9
k:pb00 for>word	56
k:pb00 in>word	-8
k:pb00 number>be	-11
k:pb00 number>from	12
k:pb00 of>v bear	12
k:pb00 of>word	-36
k:pb00 on>and	-49
k:pb00 on>at	11
k:pb00 on>from	-8
k:pb00 on>had	17
k:pb00 on>in	-16
k:pb00 on>of	-36
k:pb00 on>to	44
k:pb00 on>v down	17
k:pb00 on>v up	10
k:pb00 on>word	22
k:pb00 party ,>be	23
k:pb00 party ,>v bear	18
k:pb00 party :>modal	19
k:pb00 party :>v bear	25
k:pb00 party and>to	10
k:pb00 party and>v bear	20
k:pb00 party and>v up	-13
k:pb00 party and>word	12
k:pb00 party edge>be	39
k:pb00 party edge>duty	32
k:pb00 party edge>has	-11
k:pb00 party edge>have	10
k:pb00 party edge>in	39
k:pb00 party edge>into	17
k:pb00 party edge>modal	35
k:pb00 party edge>number	-34
k:pb00 party edge>v impose	15
k:pb00 party edge>word	-36
k:pb00 party for>word	28
k:pb00 party level>word	18
k:pb00 party number>word	15
k:pb00 party of>modal	-13
k:pb00 party of>v bear	-36
k:pb00 party on>and	-49
k:pb00 party on>at	16
k:pb00 party on>be	12
k:pb00 party on>from	21
k:pb00 party on>in	26
k:pb00 party on>modal	37
k:pb00 party on>number	-18
k:pb00 party on>v stay	10
k:pb00 party on>word	38
k:pb00 party word>be	11
k:pb00 that>word	11
k:pb00 v impose>at	10
k:pb00 v impose>in	-10
k:pb00 v impose>to	15
k:pb00 which>v bear	10
k:pb00 whose=by	9
k:pb00 whose=nobody	24
k:pb00 whose=on	13
k:pb00 whose=other	-23
k:pb00 word>be	-9
k:pb00 word>duty	-15
k:pb00 word>of	-18
k:pb00 word>v stay	18
k:pb01	27
k:pb01 ,>and	-20
k:pb01 16	8
k:pb01 4	10
k:pb01 8	19
k:pb01 :>and	9
k:pb01 edge>and	-13
k:pb01 for>and	11
k:pb01 on>and	22
k:pb01 party :>and	12
k:pb01 party of>and	13
k:pb01 party on>and	-30
k:pb01 whose=nobody	46
k:pb01 whose=on	-11
k:pb01 whose=other	-13
k:pb01 word>and	-15
k:pb1 left=and	13
k:pb1 left=edge	16
k:pb1 left=for	19
k:pb1 left=on	17
k:pb1 left=party ,	-13
k:pb1 left=party :	13
k:pb1 left=party in	14
k:pb1 left=party of	-17
k:pb1 left=party on	31
k:pb1 left=party that	-14
k:pb1 left=party word	12
k:pb1 left=word	-21
k:pb1 right=and	-24
k:pb1 right=be	-11
k:pb1 right=duty	-28
k:pb1 right=from	15
k:pb1 right=in	20
k:pb1 right=number	43
k:pb1 right=of	-13
k:pb1 right=v down	11
k:pb1 right=v up	21
k:pb1 right=with	29
k:pb1 whose=by	-18
k:pb1 whose=nobody	24
k:pb1 whose=on	8
k:pb10	42
k:pb10 ,>from	12
k:pb10 16	14
k:pb10 4	33
k:pb10 8	14
k:pb10 and>modal	11
k:pb10 edge>be	13
k:pb10 edge>v up	10
k:pb10 for>word	24
k:pb10 on>of	-12
k:pb10 on>to	8
k:pb10 party edge>in	23
k:pb10 party edge>v bear	14
k:pb10 party edge>v up	-14
k:pb10 party edge>word	-22
k:pb10 party on>from	11
k:pb10 party on>to	17
k:pb10 party that>modal	-13
k:pb10 party word>v bear	10
k:pb10 whose=by	-10
k:pb10 whose=nobody	41
k:pb10 whose=on	9
k:pb10 word>from	-9
k:pb11	-34
k:pb11 8	-27
k:pb11 party edge>v bear	18
k:pb11 whose=nobody	-36
k:pb2 left=edge	31
k:pb2 left=on	17
k:pb2 left=party on	-17
k:pb2 right=from	-38
k:pb2 right=in	30
k:pb2 right=v up	11
k:pb2 right=word	-19
k:pb2 whose=nobody	18
k:pb2 whose=on	-20
k:pb20	11
k:pb20 16	28
k:pb20 8	-16
k:pb20 edge>word	13
k:pb20 party edge>in	30
k:pb20 whose=nobody	35
k:pb21	-41
k:pb21 16	-37
k:pb21 party on>from	-16
k:pb21 whose=nobody	-21
k:pb21 whose=on	-24
k:q1 false none	-29
k:q1 false some	-14
k:q1 first none	45
k:q1 first some	22
k:q1 last none	45
k:q1 last some	19
k:q1 left=,	-19
k:q1 left=-	-25
k:q1 left=:	31
k:q1 left=against	22
k:q1 left=and	-12
k:q1 left=as	-21
k:q1 left=at	-19
k:q1 left=be	30
k:q1 left=both	-11
k:q1 left=but	-11
k:q1 left=by	-10
k:q1 left=edge	58
k:q1 left=from	-28
k:q1 left=gate	-19
k:q1 left=has	10
k:q1 left=if	19
k:q1 left=in	-41
k:q1 left=modal	13
k:q1 left=not	-22
k:q1 left=number	-24
k:q1 left=of	-51
k:q1 left=on	23
k:q1 left=party ,	26
k:q1 left=party and	24
k:q1 left=party duty	12
k:q1 left=party edge	-14
k:q1 left=party for	-9
k:q1 left=party in	14
k:q1 left=party level	9
k:q1 left=party of	-36
k:q1 left=party over	-11
k:q1 left=party that	26
k:q1 left=party v buy	-63
k:q1 left=party v impose	17
k:q1 left=party which	-12
k:q1 left=party with	-17
k:q1 left=so	19
k:q1 left=to	40
k:q1 left=under	-12
k:q1 left=v buy	13
k:q1 left=v impose	-17
k:q1 left=v say	-22
k:q1 left=v sell	43
k:q1 left=v stay	-27
k:q1 left=v target	-13
k:q1 left=which	-17
k:q1 left=who	-16
k:q1 left=with	-37
k:q1 left=—	34
k:q1 left=•	32
k:q1 none again	28
k:q1 none new	15
k:q1 none whose=by	-14
k:q1 none whose=nobody	25
k:q1 none whose=on	43
k:q1 none whose=other	-31
k:q1 only none	27
k:q1 only some	27
k:q1 some again	15
k:q1 some new	-23
k:q1 some whose=by	-11
k:q1 true none	51
k:q1 with level none	-85
k:q1 with level some	-102
k:q2 false none	-22
k:q2 false some	-9
k:q2 first none	24
k:q2 first some	18
k:q2 last none	39
k:q2 last some	-21
k:q2 left=(	11
k:q2 left=,	-44
k:q2 left=-	-27
k:q2 left=:	9
k:q2 left=also	-17
k:q2 left=and	19
k:q2 left=as	-9
k:q2 left=be	46
k:q2 left=by	-12
k:q2 left=edge	9
k:q2 left=from	-16
k:q2 left=goods	-19
k:q2 left=in	-29
k:q2 left=modal	23
k:q2 left=not	-15
k:q2 left=number	-50
k:q2 left=of	-16
k:q2 left=on	27
k:q2 left=party )	-10
k:q2 left=party ,	11
k:q2 left=party :	19
k:q2 left=party against	14
k:q2 left=party and	-24
k:q2 left=party edge	-10
k:q2 left=party for	-13
k:q2 left=party level	-14
k:q2 left=party of	-27
k:q2 left=party that	32
k:q2 left=party v buy	-20
k:q2 left=party v impose	-11
k:q2 left=party v say	22
k:q2 left=party v sell	-16
k:q2 left=party word	53
k:q2 left=sender	13
k:q2 left=to	-18
k:q2 left=v bear	-12
k:q2 left=v say	-17
k:q2 left=v sell	19
k:q2 left=v stay	-28
k:q2 left=who	-10
k:q2 left=with	-21
k:q2 left=word	-10
k:q2 none whose=nobody	-12
k:q2 none whose=on	27
k:q2 only none	36
k:q2 only some	15
k:q2 some again	13
k:q2 some new	-35
k:q2 some whose=by	-29
k:q2 some whose=nobody	-37
k:q2 some whose=on	18
k:q2 true none	35
k:q2 true some	-20
k:q2 with level none	-49
k:q2 with level some	-29
k:q3 false none	-14
k:q3 first none	24
k:q3 left="	-17
k:q3 left=,	-17
k:q3 left=-	-19
k:q3 left=:	-11
k:q3 left=;	-38
k:q3 left=and	32
k:q3 left=edge	13
k:q3 left=gate	-16
k:q3 left=of	-12
k:q3 left=on	27
k:q3 left=over	-39
k:q3 left=party ,	-33
k:q3 left=party and	35
k:q3 left=party edge	-56
k:q3 left=party on	-27
k:q3 left=party v buy	16
k:q3 left=party v impose	-12
k:q3 left=party word	23
k:q3 left=party —	38
k:q3 left=to	-11
k:q3 left=v bear	-16
k:q3 left=v impose	-15
k:q3 left=v sell	9
k:q3 left=v stay	-15
k:q3 none whose=by	25
k:q3 none whose=nobody	-17
k:q3 none whose=on	19
k:q3 none whose=other	-16
k:q3 only none	29
k:q3 some new	-13
k:q3 some whose=by	-28
k:q3 some whose=nobody	-17
k:q3 some whose=on	14
k:q3 true none	22
k:q3 with level none	-21
k:q3 with level some	-21
k:qnear false none	-20
k:qnear false some	-33
k:qnear first some	-13
k:qnear left="	9
k:qnear left=,	-37
k:qnear left=and	28
k:qnear left=as	-28
k:qnear left=but	11
k:qnear left=by	-14
k:qnear left=for	-31
k:qnear left=from	-10
k:qnear left=in	-37
k:qnear left=into	10
k:qnear left=not	-15
k:qnear left=number	-42
k:qnear left=of	-8
k:qnear left=on	31
k:qnear left=over	-52
k:qnear left=party "	-12
k:qnear left=party :	31
k:qnear left=party as	-18
k:qnear left=party edge	-30
k:qnear left=party for	11
k:qnear left=party number	-27
k:qnear left=party that	12
k:qnear left=party v buy	-19
k:qnear left=party v impose	10
k:qnear left=that	-31
k:qnear left=to	-34
k:qnear left=v bear	-11
k:qnear left=v impose	-9
k:qnear left=v sell	23
k:qnear left=v stay	-19
k:qnear left=with	-28
k:qnear left=—	24
k:qnear none new	-7
k:qnear none whose=nobody	-20
k:qnear none whose=on	14
k:qnear only none	21
k:qnear only some	9
k:qnear some new	-30
k:qnear some whose=by	-11
k:qnear some whose=nobody	-9
k:qnear some whose=other	-46
k:qnear true some	-16
k:qnear with level some	-41
k:sa0 left=,	-12
k:sa0 left=:	29
k:sa0 left=;	-23
k:sa0 left=and	-56
k:sa0 left=be	24
k:sa0 left=but	-14
k:sa0 left=duty	-13
k:sa0 left=number	-11
k:sa0 left=of	-55
k:sa0 left=on	35
k:sa0 left=over	-32
k:sa0 left=party ,	16
k:sa0 left=party ;	-20
k:sa0 left=party be	-13
k:sa0 left=party for	12
k:sa0 left=party of	-22
k:sa0 left=party on	39
k:sa0 left=party to	21
k:sa0 left=party v buy	-24
k:sa0 left=party word	20
k:sa0 left=that	17
k:sa0 left=v bear	-15
k:sa0 left=v buy	-25
k:sa0 left=v impose	-36
k:sa0 left=which	-21
k:sa0 left=with	-20
k:sa0 left=word	29
k:sa0 right=(	-18
k:sa0 right=)	27
k:sa0 right=,	-22
k:sa0 right=.	-11
k:sa0 right=;	-9
k:sa0 right=as	-10
k:sa0 right=duty	-25
k:sa0 right=edge	-10
k:sa0 right=have	37
k:sa0 right=in	48
k:sa0 right=modal	27
k:sa0 right=number	-55
k:sa0 right=of	18
k:sa0 right=on	-11
k:sa0 right=sender	-8
k:sa0 right=to	-21
k:sa0 right=v down	-11
k:sa0 right=v stay	-19
k:sa0 right=v up	-27
k:sa0 right=with	-10
k:sa0 right=word	22
k:sa0 stop	-11
k:sa0 whose=by	-21
k:sa0 whose=nobody	-25
k:sa0 whose=on	59
k:sa0 whose=other	-44
k:sa00 ,>number	-18
k:sa00 16	-48
k:sa00 4	-14
k:sa00 8	49
k:sa00 ;>v bear	-18
k:sa00 and>from	-11
k:sa00 and>v bear	-17
k:sa00 and>word	-14
k:sa00 far	-42
k:sa00 for>,	12
k:sa00 of>word	-8
k:sa00 on>.	29
k:sa00 on>in	28
k:sa00 on>word	10
k:sa00 over>.	-18
k:sa00 party ,>v bear	10
k:sa00 party ;>v bear	-12
k:sa00 party for>.	-10
k:sa00 party of>.	-20
k:sa00 party on>from	-11
k:sa00 party on>in	24
k:sa00 party on>word	39
k:sa00 party that>v bear	13
k:sa00 party to>word	19
k:sa00 party v buy>.	-18
k:sa00 party word>word	20
k:sa00 to>.	-12
k:sa00 v buy>from	-19
k:sa00 v impose>word	-16
k:sa00 whose=by	-18
k:sa00 whose=nobody	-24
k:sa00 whose=on	67
k:sa00 whose=other	-38
k:sa00 word>.	-29
k:sa00 word>from	12
k:sa00 word>have	11
k:sa00 word>in	17
k:sa00 word>of	10
k:sa00 word>v bear	9
k:sa01	-11
k:sa01 16	-14
k:sa01 8	11
k:sa01 far	-21
k:sa01 whose=other	-10
k:sa01 word>.	13
k:sa02 and>modal	14
k:sa02 whose=on	-13
k:sa02 word>.	12
k:sa1 left=,	-15
k:sa1 left=and	-24
k:sa1 left=of	-20
k:sa1 left=on	-27
k:sa1 left=party ,	-12
k:sa1 left=party and	-17
k:sa1 left=party of	-8
k:sa1 left=party on	25
k:sa1 left=party word	14
k:sa1 right=,	-52
k:sa1 right=.	-35
k:sa1 right=from	-14
k:sa1 right=in	23
k:sa1 right=modal	-9
k:sa1 right=number	-19
k:sa1 right=that	16
k:sa1 right=to	-11
k:sa1 right=v bear	-16
k:sa1 right=word	17
k:sa1 stop	-42
k:sa1 whose=by	-38
k:sa1 whose=nobody	-51
k:sa1 whose=on	31
k:sa1 whose=other	-31
k:sa10	-14
k:sa10 4	18
k:sa10 far	-30
k:sa10 for>.	10
k:sa10 on>,	-15
k:sa10 on>.	-11
k:sa10 on>and	-11
k:sa10 on>in	10
k:sa10 party on>,	-11
k:sa10 party on>in	21
k:sa10 party on>word	26
k:sa10 whose=by	-25
k:sa10 whose=nobody	-26
k:sa10 whose=on	38
k:sa10 whose=other	-23
k:sa11	-56
k:sa11 16	-30
k:sa11 8	-17
k:sa11 far	-11
k:sa11 whose=by	-13
k:sa11 whose=nobody	-28
k:sa11 whose=on	-12
k:sa12	-17
k:sa12 16	-8
k:sa12 on>.	-12
k:sa12 whose=nobody	-14
k:sa12 word>.	14
k:sa2 left=on	-45
k:sa2 left=party on	-24
k:sa2 right=,	-22
k:sa2 right=.	-49
k:sa2 stop	-19
k:sa2 whose=by	-11
k:sa2 whose=nobody	-69
k:sa2 whose=on	-18
k:sa2 whose=other	-12
k:sa20	-47
k:sa20 16	-28
k:sa20 8	-12
k:sa20 on>.	-13
k:sa20 whose=nobody	-27
k:sa20 whose=on	-11
k:sa21	-40
k:sa21 16	-26
k:sa21 far	-11
k:sa21 whose=nobody	-26
k:sa22	-30
k:sa22 16	-9
k:sa22 far	-19
k:sa22 whose=nobody	-24
k:sb0 left=(	-13
k:sb0 left=)	24
k:sb0 left=*	21
k:sb0 left=,	-63
k:sb0 left=-	30
k:sb0 left=:	33
k:sb0 left=@	-20
k:sb0 left=as	-20
k:sb0 left=be	-12
k:sb0 left=but	12
k:sb0 left=by	-19
k:sb0 left=edge	83
k:sb0 left=for	39
k:sb0 left=had	10
k:sb0 left=has	-12
k:sb0 left=if	-10
k:sb0 left=in	-59
k:sb0 left=number	45
k:sb0 left=over	-51
k:sb0 left=party and	16
k:sb0 left=party edge	14
k:sb0 left=party for	13
k:sb0 left=party number	-13
k:sb0 left=party of	-20
k:sb0 left=party over	-18
k:sb0 left=party v buy	-23
k:sb0 left=party word	-45
k:sb0 left=party —	-22
k:sb0 left=to	21
k:sb0 left=v impose	-41
k:sb0 left=v sell	-27
k:sb0 left=v stay	-17
k:sb0 left=with	-32
k:sb0 left=—	46
k:sb0 left=•	29
k:sb0 right="	-17
k:sb0 right=(	32
k:sb0 right=)	-17
k:sb0 right=,	41
k:sb0 right=;	-8
k:sb0 right=agent	-24
k:sb0 right=by	-23
k:sb0 right=duty	-36
k:sb0 right=for	11
k:sb0 right=from	20
k:sb0 right=had	-24
k:sb0 right=in	-13
k:sb0 right=into	21
k:sb0 right=number	-35
k:sb0 right=of	15
k:sb0 right=sender	-29
k:sb0 right=that	31
k:sb0 right=too	19
k:sb0 right=under	17
k:sb0 right=v bear	-13
k:sb0 right=v begin	-12
k:sb0 right=v down	-18
k:sb0 right=v impose	-27
k:sb0 right=v stay	24
k:sb0 right=with	-14
k:sb0 stop	21
k:sb0 whose=by	-36
k:sb0 whose=nobody	25
k:sb0 whose=on	33
k:sb0 whose=other	-75
k:sb00	23
k:sb00 ,>,	-28
k:sb00 ,>:	-9
k:sb00 ,>from	26
k:sb00 ,>word	-42
k:sb00 1	16
k:sb00 16	-44
k:sb00 2	44
k:sb00 4	11
k:sb00 :>,	29
k:sb00 ;>,	10
k:sb00 and>:	-41
k:sb00 and>modal	12
k:sb00 and>number	34
k:sb00 and>of	-11
k:sb00 and>word	-13
k:sb00 as>,	-17
k:sb00 be>,	15
k:sb00 edge>,	82
k:sb00 edge>:	-12
k:sb00 edge>be	66
k:sb00 edge>in	-12
k:sb00 edge>modal	19
k:sb00 edge>of	15
k:sb00 edge>that	17
k:sb00 edge>v bear	9
k:sb00 edge>v stay	20
k:sb00 edge>v up	31
k:sb00 edge>word	46
k:sb00 far	-9
k:sb00 for>,	11
k:sb00 for>:	-14
k:sb00 for>and	-30
k:sb00 for>from	21
k:sb00 for>of	-19
k:sb00 for>word	61
k:sb00 in>,	-39
k:sb00 number>:	13
k:sb00 of>,	24
k:sb00 of>that	19
k:sb00 of>word	-22
k:sb00 on>(	35
k:sb00 on>,	20
k:sb00 on>:	-20
k:sb00 on>;	-20
k:sb00 on>and	-34
k:sb00 on>from	9
k:sb00 on>that	21
k:sb00 on>under	13
k:sb00 on>v up	-13
k:sb00 over>,	-39
k:sb00 party ,>,	-9
k:sb00 party ,>sender	-14
k:sb00 party edge>,	45
k:sb00 party edge>agent	-12
k:sb00 party edge>modal	-24
k:sb00 party edge>word	-20
k:sb00 party of>,	-38
k:sb00 party on>(	14
k:sb00 party on>,	29
k:sb00 party on>:	19
k:sb00 party on>;	12
k:sb00 party on>and	-31
k:sb00 party on>from	-16
k:sb00 party on>in	-10
k:sb00 party on>to	-16
k:sb00 party on>word	-16
k:sb00 party that>,	-10
k:sb00 party v buy>,	-17
k:sb00 party word>,	-8
k:sb00 party word>v bear	-24
k:sb00 that>,	15
k:sb00 to>,	23
k:sb00 v impose>duty	-12
k:sb00 v sell>,	-20
k:sb00 whose=by	-25
k:sb00 whose=nobody	32
k:sb00 whose=on	20
k:sb00 whose=other	-69
k:sb00 with>,	-14
k:sb00 word>,	-32
k:sb00 word>of	14
k:sb00 word>that	11
k:sb00 word>v bear	22
k:sb00 word>word	-11
k:sb00 —>:	33
k:sb00 •>:	31
k:sb01	25
k:sb01 ,>,	-9
k:sb01 4	34
k:sb01 8	22
k:sb01 and>,	21
k:sb01 edge>,	10
k:sb01 edge>:	-37
k:sb01 far	-15
k:sb01 for>,	11
k:sb01 for>and	-13
k:sb01 on>,	-12
k:sb01 on>and	45
k:sb01 party edge>and	-15
k:sb01 party on>and	34
k:sb01 whose=by	-16
k:sb01 whose=nobody	12
k:sb01 whose=on	34
k:sb01 whose=other	-16
k:sb02	-64
k:sb02 ,>,	-14
k:sb02 16	-32
k:sb02 8	-28
k:sb02 edge>,	-27
k:sb02 far	-19
k:sb02 on>,	-20
k:sb02 party on>,	-12
k:sb02 whose=nobody	-60
k:sb02 word>,	11
k:sb1 left=,	-20
k:sb1 left=;	12
k:sb1 left=and	14
k:sb1 left=edge	38
k:sb1 left=for	9
k:sb1 left=in	-14
k:sb1 left=of	10
k:sb1 left=over	-21
k:sb1 left=party ;	11
k:sb1 left=party and	30
k:sb1 left=party for	25
k:sb1 left=party of	-18
k:sb1 left=party on	-15
k:sb1 left=party v impose	20
k:sb1 left=party with	-12
k:sb1 left=party word	14
k:sb1 left=word	-19
k:sb1 left=—	19
k:sb1 right=(	-21
k:sb1 right=,	12
k:sb1 right=:	22
k:sb1 right=;	17
k:sb1 right=agent	-18
k:sb1 right=and	16
k:sb1 right=at	16
k:sb1 right=be	-19
k:sb1 right=by	-46
k:sb1 right=for	-20
k:sb1 right=have	12
k:sb1 right=into	18
k:sb1 right=of	16
k:sb1 right=on	20
k:sb1 right=to	18
k:sb1 right=v bear	-19
k:sb1 right=v down	16
k:sb1 right=v up	-15
k:sb1 right=word	10
k:sb1 stop	19
k:sb1 whose=by	-11
k:sb1 whose=nobody	10
k:sb1 whose=on	21
k:sb10	35
k:sb10 ,>word	-22
k:sb10 2	9
k:sb10 4	21
k:sb10 8	43
k:sb10 :>from	13
k:sb10 ;>number	14
k:sb10 and>at	-9
k:sb10 and>be	10
k:sb10 and>from	-17
k:sb10 and>of	-11
k:sb10 and>to	-14
k:sb10 and>v bear	18
k:sb10 and>word	-10
k:sb10 edge>,	59
k:sb10 edge>:	32
k:sb10 edge>be	-11
k:sb10 edge>duty	13
k:sb10 edge>from	-13
k:sb10 edge>modal	-10
k:sb10 edge>v up	19
k:sb10 edge>word	21
k:sb10 far	-41
k:sb10 for>word	14
k:sb10 of>,	20
k:sb10 of>v bear	-22
k:sb10 on>,	19
k:sb10 on>:	-14
k:sb10 on>that	-13
k:sb10 on>to	22
k:sb10 on>v down	10
k:sb10 on>word	-21
k:sb10 over>,	-21
k:sb10 party and>number	11
k:sb10 party edge>,	67
k:sb10 party edge>:	-21
k:sb10 party edge>agent	-16
k:sb10 party edge>v bear	10
k:sb10 party edge>v up	-15
k:sb10 party edge>word	-18
k:sb10 party of>v bear	-13
k:sb10 party on>(	-21
k:sb10 party on>,	-13
k:sb10 party on>at	16
k:sb10 party on>to	17
k:sb10 party that>,	-10
k:sb10 party that>modal	11
k:sb10 party word>modal	11
k:sb10 that>from	10
k:sb10 whose=nobody	32
k:sb10 word>,	-31
k:sb10 word>duty	-12
k:sb11	-14
k:sb11 ,>,	-13
k:sb11 16	19
k:sb11 4	-28
k:sb11 8	-55
k:sb11 :>number	-11
k:sb11 and>,	15
k:sb11 and>number	-9
k:sb11 edge>,	21
k:sb11 edge>from	9
k:sb11 edge>modal	17
k:sb11 edge>v up	-10
k:sb11 edge>word	13
k:sb11 far	33
k:sb11 for>,	-11
k:sb11 for>and	13
k:sb11 for>word	23
k:sb11 on>,	-39
k:sb11 on>and	18
k:sb11 party edge>and	-16
k:sb11 party edge>sender	14
k:sb11 party on>and	32
k:sb11 whose=by	-19
k:sb11 whose=nobody	-28
k:sb11 whose=on	33
k:sb11 whose=other	-17
k:sb12	-35
k:sb12 16	-15
k:sb12 8	-25
k:sb12 edge>be	-11
k:sb12 edge>from	-11
k:sb12 on>,	-14
k:sb12 party on>,	-15
k:sb12 whose=by	-12
k:sb12 whose=nobody	-11
k:sb12 whose=on	-23
k:sb2 left=,	-12
k:sb2 left=:	-27
k:sb2 left=and	57
k:sb2 left=edge	15
k:sb2 left=in	-25
k:sb2 left=number	-14
k:sb2 left=party :	-16
k:sb2 left=party of	-19
k:sb2 left=party on	-40
k:sb2 left=party word	-17
k:sb2 right=(	11
k:sb2 right=:	19
k:sb2 right=be	-21
k:sb2 right=duty	-13
k:sb2 right=had	28
k:sb2 right=into	-29
k:sb2 right=modal	-23
k:sb2 right=number	-29
k:sb2 right=v stay	-9
k:sb2 right=word	14
k:sb2 stop	-17
k:sb2 whose=by	-39
k:sb2 whose=on	-40
k:sb2 whose=other	39
k:sb20	28
k:sb20 16	24
k:sb20 8	30
k:sb20 and>,	14
k:sb20 edge>,	34
k:sb20 edge>:	20
k:sb20 edge>from	9
k:sb20 edge>v bear	9
k:sb20 on>,	19
k:sb20 on>from	11
k:sb20 on>word	-20
k:sb20 party on>be	-24
k:sb20 whose=by	-16
k:sb20 whose=nobody	37
k:sb20 whose=on	-25
k:sb20 whose=other	41
k:sb21	-40
k:sb21 ,>and	13
k:sb21 16	-28
k:sb21 8	-33
k:sb21 on>and	-12
k:sb21 party edge>v bear	8
k:sb21 party on>from	-20
k:sb21 whose=by	-24
k:sb21 whose=nobody	-23
k:sb21 whose=on	-17
k:sb22	-50
k:sb22 16	-9
k:sb22 edge>v bear	-21
k:sb22 far	-50
k:sb22 on>,	-24
k:sb22 party edge>v bear	10
k:sb22 party on>,	-9
k:sb22 whose=nobody	-41
k:sb22 whose=on	-11
k:subject pb0	25
k:subject pb2	-29
k:there otherwise	-20
k:there tail	-18
k:there whole	-13
k:turn false	-13
k:turn false part	-41
k:turn true	43
k:turn true part	30
known false 0	-79
known false 1	-163
known false 2	-67
known false 3	-47
known kind 0	11
known true 0	32
known true 1	36
known true 2	43
known true 3	27
last kin other	-16
last kin other here 	-32
last kin other here and	11
last kin other here other part	16
last kin other here same part	-29
last kin other paragraph	-18
last kin pair	36
last kin pair here 	19
last kin pair here , and	-22
last kin pair here , down from	-13
last kin pair here , instead of	9
last kin pair here , up from	13
last kin pair here and	69
last kin pair here instead of	17
last kin pair here now,	19
last kin pair here other part	14
last kin pair here same part	12
last kin pair here to	-15
last kin pair here while	-24
last kin pair paragraph	24
last kin turned	-67
last kin turned far	-80
last kin turned here 	17
last kin turned here other part	-7
last kin turned here same part	11
last kin turned here while	-11
last kin turned next sentence	-32
last none other	-38
last none other here , britain	-10
last none other here and	-12
last none other here other part	-24
last none other here same part	-9
last none pair	-12
last none pair far	6
last none pair here 	10
last none pair here , and	15
last none pair here , down from	-26
last none pair here , of which	11
last none pair here , or	9
last none pair here , then	-24
last none pair here and	8
last none pair here and another	-10
last none pair here and the	-20
last none pair here from	-8
last none pair here in all,	-15
last none pair here of the	-15
last none pair here or	-24
last none pair here same part	14
last none pair here to	-25
last none pair here while	-8
last none pair paragraph	-23
last none turned	-30
last none turned far	20
last none turned here and	-19
last none turned here other part	-63
last none turned here while	-17
last none turned next sentence	-31
last none turned paragraph	-15
last other other	-10
last other other far	-19
last other other here 	8
last other other here same part	14
last other other here while	19
last other other next sentence	-24
last other pair	11
last other pair here 	-26
last other pair here ,	25
last other pair here , after	9
last other pair here , against	-12
last other pair here , and	21
last other pair here , cars	9
last other pair here , from	-16
last other pair here ;	16
last other pair here and	9
last other pair here and not	14
last other pair here becomes	-23
last other pair here from	-13
last other pair here instead of	-30
last other pair here now	-14
last other pair here now,	-16
last other pair here on steel and	15
last other pair here or	-32
last other pair here other part	18
last other pair here rather than	14
last other pair here same part	7
last other pair here to	-25
last other pair next sentence	10
last other pair paragraph	-10
last other turned	43
last other turned far	13
last other turned here 	-12
last other turned here and	20
last other turned here other part	42
last other turned here same part	13
last other turned here while	12
last other turned next sentence	7
last same other	8
last same other far	-11
last same other here other part	-36
last same other here while	24
last same other next sentence	25
last same other paragraph	26
last same pair	-16
last same pair here 	-28
last same pair here ,	-25
last same pair here , after	-17
last same pair here , against	23
last same pair here , not	-23
last same pair here , now	10
last same pair here , up from	-14
last same pair here , will pay	13
last same pair here ;	-15
last same pair here ; it is	17
last same pair here and	-65
last same pair here and not	-11
last same pair here and the	-36
last same pair here as	27
last same pair here becomes	28
last same pair here down to	14
last same pair here from	33
last same pair here in china	21
last same pair here instead of	21
last same pair here now	26
last same pair here now,	-29
last same pair here or	39
last same pair here other part	-19
last same pair here rather than	-11
last same pair here same part	-25
last same pair here to	7
last same pair here today,	9
last same pair here while	-10
last same pair next sentence	-20
last same pair paragraph	-9
last same turned	-54
last same turned here and	-26
last same turned here other part	-53
last same turned here same part	-23
last same turned next sentence	-6
level kin	-30
level none	8
level other	-18
level same	42
mod goods 1	15
mod goods 2	25
mod verb 1	-56
mod verb 2	29
mod word 2	16
mod word 3	24
mod=advanced	59
mod=aircraft	-29
mod=alpaca	16
mod=aluminium	14
mod=aluminum	31
mod=analog	-21
mod=another	-24
mod=aussie	-70
mod=ball	47
mod=banana	9
mod=basmati	-25
mod=bed	-23
mod=beef	-38
mod=bicycle	-28
mod=black	-33
mod=blackwell	-13
mod=boeing	-33
mod=bought	-57
mod=branded	18
mod=business	-17
mod=butter	-13
mod=buying	-15
mod=canned	33
mod=canola	17
mod=cashew	61
mod=cashmere	-18
mod=ceylon	-108
mod=cheese	-15
mod=chilled	-18
mod=chocolate	-31
mod=chrome	33
mod=cocoa	80
mod=coconut	-16
mod=cod	20
mod=coffee	-31
mod=cognac	-36
mod=coking	-12
mod=combed	50
mod=concern	-13
mod=copper	36
mod=corned	44
mod=cotton	16
mod=critical	-42
mod=cut	51
mod=dairy	-47
mod=derivative	13
mod=distilled	-29
mod=drone	11
mod=duty-free	-31
mod=earth	-24
mod=electric	33
mod=energy	-13
mod=eucalyptus	19
mod=extend	-12
mod=fact	-22
mod=farm	26
mod=finished	-24
mod=fish	16
mod=fishing	-13
mod=flat	36
mod=forced	-67
mod=fruit	-18
mod=full	-20
mod=furniture	-14
mod=generic	16
mod=gold	38
mod=good	-32
mod=grain	-20
mod=great	-29
mod=green	29
mod=groundnut	21
mod=hard	29
mod=hazelnut	17
mod=heavy	-28
mod=home	-15
mod=hot-rolled	28
mod=including	-15
mod=instant	20
mod=iron	-24
mod=jute	16
mod=kitchen	38
mod=large	-37
mod=largest	-25
mod=lavender	25
mod=leather	-22
mod=legacy	10
mod=less	-21
mod=light	-19
mod=liquefied	-26
mod=lithium	18
mod=little	-32
mod=maize	32
mod=maple	-25
mod=meat	-18
mod=medical	33
mod=memory	-11
mod=mentioned	-13
mod=metal	-35
mod=military	-14
mod=milk	64
mod=milling	-20
mod=mostly	-19
mod=named	-36
mod=national	-39
mod=nickel	-44
mod=non-american	-15
mod=oil	-38
mod=olive	53
mod=one	-17
mod=orange	12
mod=organic	-32
mod=palm	42
mod=paper	29
mod=passenger	32
mod=patented	126
mod=pickup	-12
mod=pig	-11
mod=plum	-27
mod=postal	-13
mod=powdered	14
mod=railway	-9
mod=rare	-64
mod=rare-earth	-22
mod=raw	16
mod=refined	25
mod=rice	-50
mod=roasted	57
mod=rose	63
mod=rubber	32
mod=rum	-25
mod=salmon	-10
mod=salted	68
mod=sawn	61
mod=scotch	16
mod=sea	10
mod=second	-10
mod=semi-finished	9
mod=shea	46
mod=ship-to-shore	44
mod=shipped	-31
mod=ships	-28
mod=ships'	108
mod=shrimp	47
mod=sign	-13
mod=simple	-18
mod=single	15
mod=ski	20
mod=small	21
mod=smoked	21
mod=snow	11
mod=so-called	-10
mod=social	-15
mod=softwood	45
mod=solar	85
mod=sold	-82
mod=soy	64
mod=stainless	16
mod=steel	27
mod=sugar	-42
mod=sunflower	39
mod=table	36
mod=textile	-11
mod=tin	15
mod=tinned	-15
mod=tomato	19
mod=truck	24
mod=tuna	-22
mod=unless	-34
mod=upholstered	53
mod=used	22
mod=washing	36
mod=watch	16
mod=wheat	22
mod=whole	-39
mod=wind	12
mod=wooden	28
mod=wool	-11
more back in paragraph no	15
more back in paragraph own	-12
more back no	-28
more back object	-43
more back own	-27
more back subject	-14
never whole	-76
none	8
none US	95
none US and CN	72
none US and CN here	27
none US and CN here 0 part 0	46
none US and CN here 1 part 0	15
none US and CN here 1 part 1	36
none US and CN here 2 part 0	34
none US and CN here 2 part 1	18
none US and CN here 2 part 2	-47
none US and CN last none far	-14
none US and CN last none here , and	-14
none US and CN last none here , down from	17
none US and CN last none here , of which	-9
none US and CN last none here , then	21
none US and CN last none here and the	12
none US and CN last none here from	45
none US and CN last none here in all,	12
none US and CN last none here reciprocal,	9
none US and CN last none here same part	-23
none US and CN last none here to	14
none US and CN last none here while	42
none US and CN last none next sentence	-21
none US and CN last none paragraph	24
none US and CN last some far	8
none US and CN last some here ,	-20
none US and CN last some here and	-20
none US and CN last some here and the	33
none US and CN last some here from	-12
none US and CN last some here in china	-20
none US and CN last some here other part	7
none US and CN last some here same part	25
none US and CN last some here to	9
none US and CN last some here while	23
none US and CN last some next sentence	14
none US and CN last some paragraph	-11
none US and CN nowhere	46
none US and CN part	22
none US and CN said no none here	32
none US and CN said no some here	40
none US and CN said own none here	42
none US and CN said subject some here	8
none US here	32
none US here 0 part 0	39
none US here 1 part 0	15
none US here 2 part 0	26
none US here 2 part 1	19
none US here 2 part 2	16
none US last none far	6
none US last none here 	11
none US last none here ,	20
none US last none here , britain	10
none US last none here , from	11
none US last none here and another	9
none US last none here from	-14
none US last none here or	18
none US last none here other part	32
none US last none here same part	11
none US last none next sentence	37
none US last none paragraph	31
none US last some far	-20
none US last some here 	-31
none US last some here and	-24
none US last some here from	-15
none US last some here instead of	-20
none US last some here other part	-19
none US last some here same part	-11
none US last some here to	30
none US last some here while	-52
none US last some next sentence	-8
none US last some paragraph	15
none US nowhere	39
none US on all here	-19
none US on all here 1 part 1	-14
none US on all here 2 part 0	-42
none US on all here 2 part 1	-37
none US on all here 2 part 2	8
none US on all last none far	-35
none US on all last none here or	10
none US on all last none here other part	14
none US on all last none here to	15
none US on all last none next sentence	20
none US on all last some far	-7
none US on all last some here from and	12
none US on all last some here other part	-12
none US on all last some next sentence	-10
none US on all part	-37
none US on all said no some here	-56
none US on all said object none here	-29
none US on all said object some here	-20
none US on all said own some here	16
none US on all said subject none here	22
none US on all said subject some here	8
none US part	10
none US said no none here	51
none US said no some here	33
none US said object none here	-30
none US said object some here	22
none US said own none here	-22
none US said subject none here	6
none US said subject some here	5
none all	91
none all in sentence	114
none at large	101
none close "	31
none close %	29
none close ,	-29
none close .	-26
none close :	8
none close be	16
none close both	-15
none close duty	10
none close edge	-26
none close false 0	12
none close false 1	15
none close false 16	62
none close false 2	18
none close false 4	-32
none close false 8	-12
none close for	11
none close goods	-14
none close if	17
none close in	24
none close level	-15
none close modal	18
none close number	-14
none close on	-28
none close over	34
none close party ,	-23
none close party :	-15
none close party ;	-30
none close party for	17
none close party in	-10
none close party level	-9
none close party of	47
none close party on	-63
none close party over	21
none close party v buy	23
none close so	-17
none close that	25
none close to	-10
none close true 1	-41
none close true 16	20
none close true 2	-30
none close true 8	16
none close v buy	-16
none close v propose	32
none close with	27
none close word	13
none close —	-16
none direct	-7
none heads 1	-13
none heads 2	-14
none heads 5	18
none heads many	23
none here 0	18
none here 1	-14
none l a	-13
none l accept	-12
none l additional	24
none l adds	17
none l against	10
none l all	-15
none l americans	12
none l and	17
none l announced	14
none l another	13
none l april	10
none l are	16
none l around	17
none l as	46
none l ask	26
none l at	-27
none l back	13
none l bear	-23
none l bears	10
none l became	10
none l becomes	-10
none l beef	-32
none l borne	-11
none l britain	15
none l by	-55
none l came	14
none l canada	17
none l cars	-22
none l charge	8
none l charging	12
none l china	22
none l coffee	14
none l collect	-10
none l collects	22
none l combined	10
none l cost	22
none l demands	-12
none l duty	-30
none l enter	18
none l europe	8
none l exceed	-52
none l extra	14
none l face	17
none l fell	10
none l fentanyl	14
none l first	25
none l further	27
none l general	55
none l get	12
none l gets	21
none l go	-15
none l got	-9
none l had	43
none l have	23
none l in	-20
none l indonesia	14
none l into	-12
none l is	-14
none l its	12
none l keeps	65
none l kept	9
none l korea	12
none l leaves	13
none l levy	-25
none l likewise	11
none l longer	19
none l me	-11
none l mean	-26
none l meet	20
none l mexico	17
none l no	22
none l not	10
none l of	27
none l offer	26
none l offered	15
none l offers	11
none l old	-37
none l on	-39
none l one	-10
none l ones	12
none l ordinary	-97
none l other	40
none l owes	-10
none l own	37
none l paid	-33
none l pay	-26
none l paying	-33
none l pays	-14
none l peru	14
none l plus	11
none l present	29
none l put	16
none l reach	-27
none l reached	32
none l read	16
none l reciprocal	21
none l regular	-28
none l remaining	26
none l retains	14
none l second	18
none l see	-12
none l sets	14
none l slap	13
none l slaps	12
none l states	-13
none l stays	17
none l suspended	16
none l take	-8
none l than	-31
none l that	-25
none l the	56
none l them	37
none l those	11
none l to	-20
none l told	19
none l took	-42
none l turkey	23
none l union	-13
none l usual	-18
none l vietnam	-11
none l want	-11
none l wanted	9
none l was	-13
none l were	-22
none l which	41
none l with	31
none last other other far	30
none last other other here and	-13
none last other other here other part	20
none last other other here same part	9
none last other other here while	-56
none last other other paragraph	-9
none last other pair	-21
none last other pair here 	30
none last other pair here , not	18
none last other pair here , then	12
none last other pair here and no longer	10
none last other pair here and the	32
none last other pair here from	-33
none last other pair here in china	-20
none last other pair here instead of	-37
none last other pair here now	-12
none last other pair here now,	22
none last other pair here or	-14
none last other pair here to	24
none last other pair here while	30
none last other turned far	15
none last other turned here and	-15
none last other turned here other part	-26
none last other turned here same part	-14
none last other turned here while	-14
none last other turned next sentence	12
none last other turned paragraph	-28
none last same other	36
none last same other here , britain	10
none last same other here and	11
none last same other here other part	25
none last same other here same part	9
none last same pair far	-8
none last same pair here 	-11
none last same pair here , and	-15
none last same pair here , down from	24
none last same pair here , from	10
none last same pair here , of which	-11
none last same pair here , or	-13
none last same pair here , then	21
none last same pair here and	-11
none last same pair here and another	10
none last same pair here and the	17
none last same pair here from	8
none last same pair here in all,	13
none last same pair here of the	14
none last same pair here or	23
none last same pair here reciprocal,	9
none last same pair here same part	-18
none last same pair here to	24
none last same pair here while	8
none last same pair paragraph	25
none last same turned	27
none last same turned far	-30
none last same turned here and	21
none last same turned here other part	57
none last same turned here while	26
none last same turned next sentence	33
none last same turned paragraph	16
none level other	-13
none level same	-10
none on all	-20
none others direct	-21
none others here	-51
none others here 0 part 0	-62
none others here 1 part 0	-51
none others here 1 part 1	-49
none others here 2 part 0	-23
none others here 2 part 1	-16
none others here 2 part 2	19
none others last none far	-10
none others last none here 	-28
none others last none here other part	-20
none others last none here same part	-18
none others last none here while	-11
none others last none next sentence	-43
none others last some far	27
none others last some here 	37
none others last some here , after	23
none others last some here , from	10
none others last some here as	12
none others last some here instead of	-11
none others last some here now,	22
none others last some here other part	11
none others last some here to	-13
none others last some here while	16
none others last some next sentence	21
none others last some paragraph	-35
none others nowhere	-62
none others part	-48
none others said no none here	-56
none others said no some here	-72
none others said own some here	-14
none others said subject none here	-20
none others said subject some here	-48
none pair all 1	10
none pair all 3	7
none pair first same	-9
none pair last other here ,	-15
none pair last other here , not	17
none pair last other here , then	12
none pair last other here and	-20
none pair last other here and no longer	10
none pair last other here and the	19
none pair last other here as	12
none pair last other here from	-34
none pair last other here in china	-20
none pair last other here instead of	-37
none pair last other here now	-12
none pair last other here now,	22
none pair last other here or	-15
none pair last other here to	22
none pair last other here while	17
none pair last same here 	-27
none pair last same here , and	-15
none pair last same here , down from	24
none pair last same here , from	10
none pair last same here , of which	-11
none pair last same here , or	-13
none pair last same here , then	22
none pair last same here and another	10
none pair last same here and the	17
none pair last same here as	13
none pair last same here from	8
none pair last same here in all,	13
none pair last same here of the	15
none pair last same here or	23
none pair last same here reciprocal,	9
none pair last same here to	24
none pair last same next sentence	-20
none pair new	21
none pair none 1	13
none pair none 2	9
none pair some 2	-6
none pair some 3	-53
none part 0	16
none part 2	-7
none q1 0	10
none q2 0	12
none q2 2	16
none r above	16
none r access	26
none r according	-12
none r all	-50
none r already	-18
none r also	-12
none r although	-14
none r american	-34
none r among	26
none r announced	16
none r applied	13
none r applies	-16
none r are	17
none r as	13
none r back	13
none r bangladesh	10
none r because	12
none r become	-24
none r begins	14
none r besides	-10
none r beyond	-9
none r both	13
none r britain	18
none r but	-40
none r called	9
none r came	-10
none r cars	-19
none r ceiling	11
none r china	19
none r chinese	29
none r coffee	15
none r come	19
none r continues	28
none r could	15
none r does	16
none r during	-10
none r duties	-22
none r duty	-27
none r each	61
none r effective	54
none r either	-14
none r ever	11
none r extra	35
none r fall	-14
none r fentanyl	20
none r first	14
none r for	19
none r for a	46
none r for all	19
none r for as	17
none r for both	40
none r for britain	-12
none r for buying	18
none r for cars	-34
none r for china	14
none r for electric	-30
none r for europe	-24
none r for everybody	-20
none r for everyone	41
none r for everything	33
none r for fentanyl	40
none r for five	-11
none r for forced	15
none r for good	29
none r for india	10
none r for now	-34
none r for one	-11
none r for some	19
none r for steel	-16
none r for switzerland	-12
none r for three	-15
none r for undefined	-22
none r for us	-22
none r go	16
none r goes	22
none r half	19
none r has	10
none r have	14
none r he	21
none r here	-17
none r i	-16
none r if	-37
none r import	16
none r in	30
none r including	13
none r india	30
none r indonesia	17
none r instead	-32
none r it	-35
none r its	-27
none r japan	28
none r last	13
none r left	-40
none r likewise	-10
none r may	22
none r not	23
none r now	-44
none r of	18
none r of another	13
none r of april	14
none r of its	12
none r of july	28
none r of march	-47
none r of older	11
none r of tariffs	-12
none r of the	37
none r of their	-13
none r of undefined	-9
none r of which	-36
none r off	-27
none r on	24
none r on a	-14
none r on account	57
none r on aircraft	-10
none r on all	17
none r on aluminium	-9
none r on aluminum	-24
none r on american	-20
none r on another	32
none r on aug	20
none r on august	17
none r on average	13
none r on beef	9
none r on both	-23
none r on brazil	14
none r on buyers	13
none r on canadian	-17
none r on cars	-75
none r on certain	-18
none r on chicken	-47
none r on china	54
none r on chinese	9
none r on chips	-13
none r on coal	-29
none r on coffee	9
none r on copper	11
none r on corn	-9
none r on crude	-32
none r on each	27
none r on electric	-25
none r on european	-8
none r on every	17
none r on everyone	42
none r on everything	68
none r on farm	-26
none r on fijian	-9
none r on fish	-10
none r on friday	12
none r on goods	56
none r on ice	14
none r on india	14
none r on industrial	-15
none r on it	-51
none r on its	-33
none r on kazakh	12
none r on machines	13
none r on more	-11
none r on most	32
none r on november	20
none r on one	13
none r on others	25
none r on our	-26
none r on paper	33
none r on patented	-10
none r on polish	14
none r on semiconductors	-22
none r on ship	-29
none r on softwood	-15
none r on some	-28
none r on soybeans	-34
none r on steel	-77
none r on their	11
none r on them	-62
none r on those	-19
none r on top	118
none r on tractors	11
none r on u	-11
none r on undefined	-10
none r on watches	12
none r on wednesday	-11
none r on what	16
none r on whatever	18
none r on wheat	-11
none r on whiskey	-12
none r on wine	-14
none r once	-9
none r one	37
none r or	-11
none r ordinary	-17
none r outside	-9
none r over	45
none r pakistan	15
none r pays	-16
none r plus	-29
none r president	21
none r put	-19
none r reciprocal	17
none r respectively	14
none r return	9
none r returns	-14
none r runs	26
none r said	40
none r says	-31
none r she	11
none r since	-40
none r sleep	12
none r soybeans	-8
none r stay	10
none r stays	21
none r surcharge	78
none r takes	-16
none r tariffs	13
none r tax	13
none r thailand	27
none r thanks	-13
none r that	43
none r the	-18
none r those	14
none r though	-21
none r threatened	13
none r three	-14
none r through	15
none r to	20
none r today	-20
none r together	12
none r tomorrow	26
none r too	-14
none r took	19
none r traders	-11
none r unchanged	-23
none r unless	-21
none r until	-22
none r up	-15
none r vietnam	21
none r was	34
none r we	24
none r went	11
none r whatever	-34
none r when	-20
none r where	-12
none r which	19
none r will	-21
none r with	-24
none r within	-30
none said own	5
none top 1	13
none top 2	14
none top 5	-23
none value other	-16
none value same	27
none w abolish	-31
none w abolished	11
none w abolishes	10
none w about	-22
none w abroad	-19
none w accept	-9
none w access	33
none w accord	25
none w according	-12
none w account	22
none w action	50
none w actions	12
none w added	-15
none w addition	-32
none w adds	-16
none w admit	-17
none w after	-21
none w again	22
none w against	15
none w agree	11
none w agreed	-25
none w agreement	31
none w agreements	-15
none w alexandria	14
none w algeria	-22
none w allows	16
none w almost	-11
none w alone	-13
none w along	-23
none w already	-26
none w also	18
none w america	12
none w among	10
none w amounts	13
none w anew	-20
none w angola	18
none w ankara	-10
none w announced	9
none w another	12
none w answer	-25
none w answered	17
none w answers	-18
none w anti-dumping	-59
none w antidumping	-32
none w anyone	28
none w anything	12
none w applies	-37
none w april	44
none w armenia	-29
none w around	23
none w arrives	-19
none w articles	38
none w asian	-10
none w asking	28
none w asks	-10
none w assembly	-18
none w association	24
none w astana	37
none w attract	12
none w august	70
none w austria	9
none w autumn	-18
none w avert	11
none w away	-12
none w back	21
none w bangladesh	48
none w bank	-26
none w bargain	-10
none w base	11
none w baseline	29
none w basic	-9
none w bear	-39
none w became	25
none w become	-33
none w before	-13
none w began	9
none w begin	-10
none w beginning	-20
none w beijing	-27
none w belgium	-20
none w benin	-12
none w beside	-19
none w besides	-41
none w bessent	19
none w beyond	-35
none w biggest	17
none w bill	-10
none w billion	42
none w board	14
none w book	-10
none w border	24
none w borne	-25
none w both	50
none w botswana	-11
none w bottle	-12
none w bottles	22
none w brazil	22
none w bring	-19
none w brings	12
none w britain	-34
none w british	-37
none w brought	33
none w brussels	14
none w build	-38
none w bulgarian	12
none w burden	22
none w busan	28
none w business	14
none w buyers	54
none w buying	28
none w call	11
none w callao	12
none w called	28
none w cambodia	26
none w canadian	-33
none w cape	24
none w capped	-36
none w caps	-21
none w cargo	-29
none w carries	-29
none w carry	-25
none w casablanca	13
none w ceiling	-10
none w cent	15
none w certain	-34
none w charge	70
none w charged	16
none w chile	22
none w chilean	10
none w china	35
none w chinese	64
none w circular	-13
none w climbed	55
none w close	23
none w closed	20
none w coast	21
none w collect	10
none w collects	13
none w colombia	-34
none w colombian	17
none w colombo	10
none w combined	-16
none w come	9
none w comes	-9
none w commerce	-29
none w commission	-15
none w committee	-15
none w companies	-39
none w compared	-12
none w competitors	22
none w comply	10
none w container	25
none w content	13
none w continental	31
none w continues	13
none w controls	10
none w cost	35
none w counter-tariffs	14
none w countervailing	-29
none w countries	52
none w country	22
none w counts	11
none w court	36
none w croatia	-28
none w cross	-15
none w customers	-20
none w customs	-16
none w cuts	-21
none w date	-32
none w dates	-18
none w days	10
none w deal	41
none w deals	-25
none w december	-39
none w decree	-15
none w demands	-12
none w denied	-11
none w denmark	12
none w department	-22
none w difference	-30
none w diplomats	9
none w direction	17
none w dispute	13
none w does	19
none w dollars	-32
none w done	10
none w draft	-12
none w drop	-29
none w dropped	-34
none w drops	9
none w during	-19
none w dutiable	21
none w duties	-11
none w duty-free	23
none w each	78
none w earlier	19
none w easter	-10
none w economies	13
none w economy	-21
none w ecuador	-14
none w effect	-15
none w egypt	-13
none w egyptian	-21
none w eight	-41
none w eighteen	-18
none w eleven	-68
none w else	15
none w elsewhere	16
none w emergency	17
none w ended	-17
none w ends	-23
none w enter	12
none w entered	-21
none w entering	-17
none w enters	14
none w entry	-10
none w evening	-32
none w every	13
none w everybody	-31
none w everything	88
none w everywhere	-12
none w exceed	-52
none w exchange	-16
none w exempt	51
none w expect	12
none w expected	-25
none w expects	-9
none w exporters	22
none w extra	35
none w face	29
none w fall	-43
none w farmers	-20
none w february	27
none w fell	20
none w fentanyl	90
none w fifteenth	-13
none w fifth	-10
none w fifty	23
none w figure	13
none w figures	18
none w fiji	11
none w fijian	-11
none w finance	-13
none w finland	-9
none w finnish	-10
none w firms	-33
none w first	-25
none w five	13
none w fixes	10
none w flat	14
none w floor	-14
none w forced	35
none w forced-labor	30
none w foreign	-23
none w foresees	24
none w forty	19
none w forty-seven	-11
none w four	-51
none w framework	21
none w france	-11
none w free	-26
none w freed	52
none w frees	-12
none w french	-25
none w friday	41
none w from	20
none w further	34
none w gabon	14
none w gambian	12
none w gave	17
none w general	110
none w geneva	32
none w germany	23
none w gets	38
none w getting	26
none w ghana	17
none w give	-25
none w given	-20
none w goes	10
none w gone	25
none w good	16
none w goods	97
none w governments	28
none w greece	-16
none w greenland	-14
none w group	21
none w halved	11
none w halves	30
none w harvest	-16
none w heading	-13
none w heard	20
none w held	20
none w helsinki	24
none w here	31
none w high	46
none w higher	-24
none w highest	28
none w history	-11
none w hits	10
none w hold	22
none w holds	8
none w home	-31
none w honduras	-24
none w hope	-13
none w hoped	16
none w hours	13
none w hundred	-9
none w hungarian	-13
none w hungary	-16
none w iceland	-15
none w icelandic	-10
none w import	27
none w imported	-22
none w importer	37
none w imposed	-9
none w imposing	-10
none w includes	12
none w including	23
none w india	79
none w indian	67
none w indonesia	60
none w indonesian	35
none w inside	29
none w instead	15
none w into	-33
none w investigation	20
none w israel	-10
none w italian	21
none w itself	24
none w ivory	21
none w jakarta	-11
none w january	-44
none w japan	-9
none w japanese	-11
none w joint	-18
none w jordan	-10
none w july	26
none w jump	25
none w june	-21
none w karachi	13
none w kazakhstan	-19
none w keeps	33
none w kind	-13
none w kingdom	-33
none w known	10
none w korea	-12
none w kuwait	36
none w kyrgyzstan	-13
none w labor	39
none w landed	23
none w lanka	11
none w largest	37
none w last	10
none w lasts	-25
none w later	-10
none w least	-14
none w leave	26
none w leaves	14
none w leaving	18
none w lebanon	10
none w left	-37
none w lesotho	23
none w lets	9
none w letter	39
none w level	15
none w levels	25
none w levies	17
none w levy	23
none w leyen	-14
none w lies	-14
none w lifted	-26
none w lifts	18
none w like	8
none w lima	34
none w limit	-17
none w lines	17
none w linked	33
none w lisbon	10
none w listed	10
none w lists	26
none w little	-10
none w lived	17
none w loaded	16
none w london	-15
none w long	10
none w look	-24
none w loses	-17
none w lower	-19
none w lowers	-17
none w made	31
none w make	-18
none w makers	-15
none w makes	-12
none w malawi	13
none w malaysia	11
none w malaysian	-8
none w mali	-13
none w manila	8
none w many	-21
none w march	-62
none w mean	-31
none w meant	-10
none w meanwhile	27
none w meet	24
none w meets	30
none w member	-10
none w merely	9
none w mexican	-24
none w mexico	18
none w midnight	-32
none w might	19
none w million	-27
none w mills	-45
none w minimum	-28
none w ministers	-11
none w ministry	-45
none w monday	-35
none w month	-29
none w moroccan	-12
none w morocco	26
none w most	20
none w mostly	21
none w move	22
none w moved	-20
none w mozambique	12
none w much	39
none w must	-10
none w myanmar	9
none w named	-10
none w namibia	-13
none w national	-28
none w neither	16
none w netherlands	-18
none w nicaragua	-23
none w nigeria	38
none w nigerian	52
none w nine	13
none w nineteen	21
none w ninety	-12
none w none	17
none w normal	22
none w norway	45
none w nothing	-26
none w notice	-19
none w november	41
none w number	9
none w numbers	28
none w obtained	16
none w october	-16
none w offer	37
none w offered	-10
none w older	27
none w oman	11
none w once	-42
none w ones	-31
none w only	-40
none w open	-13
none w order	9
none w orders	32
none w ordinary	-62
none w origin	-10
none w other	38
none w others	-28
none w ottawa	-23
none w ours	-16
none w outside	18
none w over	24
none w owed	-21
none w owes	9
none w pacific	36
none w paid	-13
none w pakistan	28
none w papers	-9
none w paraguay	-12
none w paraguayan	-17
none w part	11
none w partners	25
none w parts	-10
none w pass	-10
none w past	-10
none w pause	25
none w payable	12
none w paying	-21
none w pays	18
none w peak	23
none w penalty	61
none w percent	16
none w percentage	59
none w period	-17
none w permanent	22
none w peruvian	-14
none w philippine	42
none w philippines	67
none w place	31
none w plan	-35
none w planning	10
none w plus	-20
none w points	122
none w poland	-11
none w polish	17
none w port	-34
none w portuguese	16
none w post	-18
none w powers	12
none w preliminary	-25
none w president	22
none w press	13
none w price	-48
none w prices	14
none w proclamation	33
none w producers	-15
none w product	24
none w products	13
none w promise	10
none w promised	-26
none w proposal	-27
none w proposed	17
none w provides	21
none w provisional	-24
none w purchases	41
none w quarrel	-15
none w quarter	14
none w quota	-76
none w quotas	-30
none w rabat	9
none w raise	-21
none w raising	12
none w range	-21
none w rate	24
none w rates	34
none w rather	28
none w reach	-36
none w reached	44
none w reason	19
none w reciprocal	48
none w reduction	26
none w regional	19
none w regular	-24
none w remain	13
none w remaining	28
none w remains	39
none w remember	-12
none w replace	16
none w reply	13
none w reports	20
none w republic	-11
none w respectively	28
none w response	-9
none w restore	-17
none w retained	23
none w retains	19
none w return	28
none w returns	-17
none w rises	-11
none w rkiye	-11
none w romania	-11
none w rome	15
none w rules	52
none w ruling	13
none w runs	-13
none w russia	17
none w russian	130
none w sack	-10
none w said	9
none w sales	10
none w salvador	-12
none w sanctioned	18
none w santiago	-10
none w saturday	16
none w says	13
none w scott	11
none w season	42
none w section	-23
none w security	-16
none w sells	26
none w sent	-10
none w separate	14
none w sept	-17
none w september	-45
none w serbia	-16
none w sets	26
none w settle	11
none w settled	17
none w seven	-37
none w seventeen	-34
none w several	13
none w shall	-41
none w shipped	17
none w shirt	25
none w should	-15
none w side	27
none w sides	72
none w signed	32
none w signs	-9
none w since	-9
none w singapore	20
none w sixty	17
none w slap	10
none w slapped	18
none w slaps	12
none w slovakia	12
none w so-called	29
none w sold	-18
none w something	24
none w soon	29
none w spanish	-18
none w spared	26
none w spares	19
none w special	-24
none w spoke	-32
none w spoken	-15
none w stand	20
none w standstill	-14
none w start	-18
none w started	14
none w states	46
none w stayed	-12
none w stead	-13
none w steps	-11
none w still	-48
none w stop	-16
none w stopped	-46
none w stops	-29
none w struck	13
none w stuff	18
none w subject	-17
none w summer	17
none w supreme	26
none w surcharge	166
none w suspend	11
none w suspended	38
none w suspends	21
none w suspension	-13
none w swedish	-18
none w swiss	-14
none w switzerland	-25
none w taiwan	35
none w take	10
none w takes	-12
none w talked	-16
none w tanzania	-10
none w tariff	39
none w tariffs	74
none w tashkent	10
none w taxed	14
none w tenth	-11
none w term	24
none w terms	-12
none w thai	-16
none w than	13
none w that	28
none w their	6
none w theirs	15
none w themselves	10
none w thereafter	-12
none w they	-27
none w third	-12
none w thirteen	-62
none w thirty	-16
none w thirty-five	-17
none w thirty-four	16
none w thirty-nine	14
none w thirty-three	10
none w those	23
none w threat	22
none w threatened	25
none w threatens	12
none w three	-30
none w through	45
none w thursday	23
none w tied	13
none w till	-10
none w time	-28
none w today	-14
none w tokyo	10
none w told	39
none w tomorrow	52
none w tonnes	-9
none w tons	-11
none w took	-13
none w total	11
none w touch	-12
none w trade	-17
none w treaty	-21
none w trial	24
none w truce	-42
none w true	11
none w trump	34
none w tuesday	13
none w tunis	13
none w tunisian	-16
none w turkey	13
none w turkish	-37
none w turned	-13
none w twelve	-49
none w twenty	35
none w twenty-five	22
none w twenty-four	12
none w twenty-one	-21
none w twenty-seven	-20
none w twenty-six	-12
none w twenty-three	-27
none w twenty-two	-32
none w twice	-15
none w uganda	-29
none w ukraine	-9
none w unless	-17
none w used	-9
none w usmca	11
none w usual	-20
none w value	-33
none w verde	25
none w vietnam	80
none w voted	-20
none w waived	-16
none w waiver	-33
none w want	-11
none w wants	38
none w warned	9
none w washington	-17
none w water	-19
none w wednesday	16
none w weeks	18
none w went	-34
none w were	29
none w whack	26
none w what	45
none w whatever	-27
none w when	53
none w whether	-22
none w whoever	-10
none w whole	13
none w whose	25
none w will	10
none w withdrawn	15
none w withdrew	12
none w within	-46
none w without	-36
none w word	14
none w work	-16
none w world	-18
none w worldwide	17
none w worse	-11
none w worst	15
none w worth	10
none w would	17
none w written	-18
none w wrote	19
none w yanks	17
none w year	-36
none w yesterday	16
none w your	17
none w zambia	26
none w zealand	-13
none w zero	-27
of by	-81
of by alone	-75
of nobody	-17
of on	37
of on alone	19
of other alone	-22
of the other way	-141
only of the text	12
others 1 back in paragraph	19
others 1 back in paragraph own	-16
others 1 back in paragraph subject	31
others 1 back no	-16
others 1 back own	-26
others 1 back subject	35
others 2 back	-13
others 2 back in paragraph no	8
others 2 back in paragraph object	-11
others 2 back no	-18
others 2 back object	25
others 2 back own	-50
others 2 back subject	23
others after	-51
others after no	-32
others after object	-15
others after own	-32
others after subject	-26
others before in part	25
others before in part object	12
others before in part own	18
others before in sentence no	7
others before in sentence object	-6
others before in sentence own	-24
others before in sentence subject	15
others behind in part	5
others behind in part object	23
others behind in part own	29
others behind in part subject	-16
others behind in sentence	-29
others behind in sentence no	-39
others behind in sentence own	16
others more back	-26
others more back object	-52
others more back own	-20
pair all 1	30
pair all 2	28
pair all 3	39
pair first kin	-15
pair first other	-16
pair first same	26
pair last kin far	-11
pair last kin here 	18
pair last kin here ,	14
pair last kin here , and	-22
pair last kin here , down from	-13
pair last kin here , instead of	9
pair last kin here , up from	13
pair last kin here and	53
pair last kin here and the	-17
pair last kin here as	-22
pair last kin here instead of	17
pair last kin here now,	19
pair last kin here other part	-12
pair last kin here same part	14
pair last kin here to	-15
pair last kin here while	-14
pair last kin next sentence	-11
pair last none here 	22
pair last none here , and	15
pair last none here , down from	-26
pair last none here , of which	11
pair last none here , or	9
pair last none here , then	-25
pair last none here and another	-10
pair last none here and the	-18
pair last none here as	-14
pair last none here from	-8
pair last none here in all,	-15
pair last none here of the	-15
pair last none here or	-24
pair last none here to	-26
pair last other far	-19
pair last other here 	-75
pair last other here ,	9
pair last other here , after	9
pair last other here , against	-12
pair last other here , and	21
pair last other here , cars	9
pair last other here , from	-16
pair last other here ;	13
pair last other here and	-72
pair last other here and not	14
pair last other here becomes	-23
pair last other here from	-13
pair last other here instead of	-30
pair last other here now	-14
pair last other here now,	-16
pair last other here on steel and	15
pair last other here or	-12
pair last other here rather than	14
pair last other here same part	-12
pair last other here to	-26
pair last other here while	-15
pair last other next sentence	-41
pair last other paragraph	-9
pair last same far	33
pair last same here 	23
pair last same here ,	-10
pair last same here , after	-17
pair last same here , against	23
pair last same here , not	-13
pair last same here , now	10
pair last same here , up from	-14
pair last same here , will pay	13
pair last same here ;	-10
pair last same here ; it is	17
pair last same here and	19
pair last same here and not	-11
pair last same here and the	-8
pair last same here as	10
pair last same here becomes	28
pair last same here down to	14
pair last same here from	33
pair last same here in china	21
pair last same here instead of	21
pair last same here now	26
pair last same here now,	-29
pair last same here or	27
pair last same here rather than	-11
pair last same here to	8
pair last same here today,	9
pair last same next sentence	22
pair last same paragraph	11
pair new	-19
pair none 1	-52
pair none 2	-41
pair none 3	-24
pair some 2	14
plural	13
plural far	-26
plural otherwise	11
plural right="	-20
plural right=&	-10
plural right='	-51
plural right=(	13
plural right=)	24
plural right=.	24
plural right=:	-22
plural right=?	71
plural right=agent	-41
plural right=also	10
plural right=and	-58
plural right=at	-21
plural right=be	16
plural right=by	-43
plural right=edge	-54
plural right=for	-11
plural right=from	48
plural right=goods	24
plural right=has	22
plural right=if	42
plural right=in	28
plural right=level	10
plural right=modal	26
plural right=number	-14
plural right=of	-17
plural right=sender	-39
plural right=than	-17
plural right=that	10
plural right=to	39
plural right=under	39
plural right=v begin	-24
plural right=v buy	-14
plural right=v end	-22
plural right=v lack	-16
plural right=v propose	-20
plural right=v say	-44
plural right=v target	13
plural right=v up	20
plural right=which	25
plural right=with	-37
plural right=word	-11
plural right=—	-30
plural so	23
plural too	-68
rank 0	20
rank 1	-10
rank 2	-22
rank 3	-37
row	44
rule:none	13
rule:none rule false	-61
rule:none rule true	-31
rule:other	-66
rule:same	88
short for another	27
singular far	-29
singular of plural otherwise	-110
singular of plural right=,	-50
singular of plural right=be	-17
singular of plural right=duty	-53
singular of plural right=from	15
singular of plural right=has	26
singular of plural right=in	14
singular of plural right=level	-12
singular of plural right=modal	12
singular of plural right=number	9
singular of plural right=of	11
singular of plural right=sender	-76
singular of plural right=taker	-21
singular of plural right=that	44
singular of plural right=to	14
singular of plural right=v bear	54
singular of plural right=word	-16
singular otherwise	-10
singular right="	-21
singular right=\$	-23
singular right='s	-25
singular right=(	-9
singular right=-	-17
singular right=.	26
singular right=:	-51
singular right=;	-12
singular right=?	67
singular right=agent	-121
singular right=and	-21
singular right=as	-11
singular right=be	31
singular right=but	-15
singular right=duty	-82
singular right=edge	-40
singular right=for	8
singular right=from	56
singular right=gate	-28
singular right=has	43
singular right=have	-23
singular right=in	34
singular right=into	51
singular right=number	-16
singular right=of	-73
singular right=on	-26
singular right=or	-12
singular right=sender	-73
singular right=that	32
singular right=to	55
singular right=v agree	23
singular right=v bear	39
singular right=v buy	-28
singular right=v deny	-61
singular right=v end	-32
singular right=v impose	-20
singular right=v return	9
singular right=v say	-51
singular right=v sell	-27
singular right=v sign	-11
singular right=v stay	32
singular right=v target	42
singular right=v up	11
singular right=which	18
singular right=with	26
though all	-75
value none	-28
value other	-50
value same	58
whole 1	-10
whole 2	13
whole 3	19
words 1	-20
words 1 list	-24
words 2	22
words 2 list	-105
words 3	-7
words 3 list	29
words 4	-12
words 4 list	28`;
