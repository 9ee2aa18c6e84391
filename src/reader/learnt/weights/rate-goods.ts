// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
1 back in paragraph no	11
1 back in paragraph object	36
1 back in paragraph subject	44
1 back no	-34
1 back own	-36
1 back subject	38
2 back in paragraph no	16
2 back in paragraph object	-11
2 back in paragraph subject	40
2 back no	-13
2 back object	14
2 back own	-63
<always>	0
US 1 back	-24
US 1 back in paragraph	39
US 1 back in paragraph no	8
US 1 back in paragraph object	26
US 1 back in paragraph own	31
US 1 back in paragraph subject	24
US 1 back no	-20
US 1 back own	-11
US 2 back in paragraph	33
US 2 back in paragraph no	12
US 2 back in paragraph subject	41
US 2 back no	14
US 2 back subject	-27
US after	-27
US after no	-10
US after object	-12
US after subject	-31
US and CN 1 back	-28
US and CN 1 back in paragraph	12
US and CN 1 back in paragraph object	13
US and CN 1 back in paragraph own	-9
US and CN 1 back in paragraph subject	16
US and CN 1 back no	-13
US and CN 1 back own	-33
US and CN 2 back	-38
US and CN 2 back in paragraph object	-12
US and CN 2 back in paragraph own	-15
US and CN 2 back in paragraph subject	29
US and CN 2 back no	-18
US and CN 2 back object	-16
US and CN 2 back own	-19
US and CN 2 back subject	-9
US and CN after object	-10
US and CN after subject	-11
US and CN before in part	-8
US and CN before in part no	-10
US and CN before in part own	20
US and CN before in sentence	-17
US and CN before in sentence no	-17
US and CN before in sentence object	9
US and CN before in sentence own	15
US and CN before in sentence subject	-16
US and CN behind in part	22
US and CN behind in part no	33
US and CN behind in part own	-17
US and CN behind in sentence	12
US and CN behind in sentence no	29
US and CN behind in sentence subject	-27
US and CN more back in paragraph no	12
US and CN more back object	7
US and CN more back own	-22
US before in part	26
US before in part no	19
US before in part own	12
US before in part subject	24
US before in sentence	13
US before in sentence object	19
US before in sentence subject	11
US behind in part	-18
US behind in part no	-27
US behind in part object	-16
US behind in part own	27
US behind in sentence	-57
US behind in sentence no	-27
US behind in sentence object	-10
US behind in sentence own	-18
US behind in sentence subject	-41
US more back	-17
US more back in paragraph	9
US more back in paragraph no	10
US more back subject	-36
US on all 1 back in paragraph	12
US on all 1 back in paragraph no	10
US on all 1 back in paragraph object	10
US on all 1 back in paragraph own	16
US on all 1 back in paragraph subject	-22
US on all 2 back	-12
US on all 2 back in paragraph	-17
US on all 2 back in paragraph no	-26
US on all after	44
US on all after no	46
US on all before in part	21
US on all before in part no	45
US on all before in part own	-51
US on all before in sentence	24
US on all before in sentence no	19
US on all behind in part own	-14
US on all more back	-24
US on all more back in paragraph	-10
US on all more back no	-20
US on all more back subject	-12
after no	-11
after object	-51
after own	-22
after subject	-43
always longer	-24
always shorter than text	-2
before in part no	26
before in part object	-10
before in part own	13
before in part subject	23
before in sentence no	14
before in sentence object	13
before in sentence own	-8
before in sentence subject	10
behind in part no	11
behind in part own	21
behind in part subject	-20
behind in sentence no	-32
behind in sentence object	-14
behind in sentence subject	-33
called in another number	-8
called longer	17
called otherwise	-32
called shorter	-33
called shortly	112
called shortly here	66
called shortly there	81
called so 0 of 1	20
called so 0 of 2	29
called so 0 of 3	34
called so 0 of 4	-51
called so 0 of 5	-15
called so 1 of 2	-32
called so 1 of 3	-57
called so 2 of 4	23
called so 2 of 5	18
called so 3 of 4	-32
called so first	31
called so first, far	-11
column	75
count 1	-25
count 4	18
direct	43
direct US	29
direct US and CN	15
direct US on all	9
direct others	16
far	-62
form 0 of 3	-19
form 0 of 4	-13
form 1 of 3	27
form 1 of 4	-19
form 2 of 3	12
form 3 of 4	-10
form 4 of 4	-38
in list	-110
in list false	-32
in list true	-102
k:0 here	-95
k:2 here	28
k:3 here	27
k:f1 first none	11
k:f1 last some	-7
k:f1 left="	41
k:f1 left=,	-10
k:f1 left=:	-33
k:f1 left=and	-48
k:f1 left=at	-10
k:f1 left=be	-17
k:f1 left=both	12
k:f1 left=edge	-65
k:f1 left=for	-19
k:f1 left=if	-12
k:f1 left=in	-18
k:f1 left=number	19
k:f1 left=of	-10
k:f1 left=on	21
k:f1 left=over	-15
k:f1 left=party ,	-10
k:f1 left=party :	-13
k:f1 left=party and	-12
k:f1 left=party edge	28
k:f1 left=party for	-23
k:f1 left=party level	-11
k:f1 left=party number	19
k:f1 left=party on	22
k:f1 left=party that	10
k:f1 left=party v buy	-16
k:f1 left=party v impose	10
k:f1 left=party word	20
k:f1 left=that	-7
k:f1 left=v buy	21
k:f1 left=v impose	17
k:f1 left=v sell	-18
k:f1 none again	-31
k:f1 none whose=by	-71
k:f1 none whose=nobody	-41
k:f1 none whose=on	54
k:f1 none whose=other	8
k:f1 only none	18
k:f1 some again	-12
k:f1 some new	-7
k:f1 some whose=by	-66
k:f1 some whose=nobody	-40
k:f1 some whose=on	43
k:f1 some whose=other	13
k:f1 true none	-8
k:f1 true some	-34
k:f1 with level none	-27
k:ffar false none	-8
k:ffar false some	-14
k:ffar first none	-19
k:ffar first some	-18
k:ffar last none	-10
k:ffar last some	-16
k:ffar left=and	-24
k:ffar left=at	-14
k:ffar left=edge	-22
k:ffar left=for	-15
k:ffar left=has	-17
k:ffar left=on	10
k:ffar left=party :	11
k:ffar left=party edge	12
k:ffar left=party of	-9
k:ffar left=party on	17
k:ffar left=party that	11
k:ffar left=party v buy	-11
k:ffar left=sender	20
k:ffar left=that	-15
k:ffar left=v buy	-11
k:ffar left=with	-12
k:ffar left=word	20
k:ffar none again	-7
k:ffar none whose=by	-75
k:ffar none whose=nobody	-21
k:ffar none whose=on	29
k:ffar none whose=other	9
k:ffar only none	-12
k:ffar only some	-9
k:ffar some again	-61
k:ffar some whose=by	-32
k:ffar some whose=nobody	-15
k:ffar some whose=on	22
k:ffar some whose=other	-43
k:ffar true some	-13
k:ffar with level some	24
k:form list	99
k:form open list	-25
k:form row	-171
k:form tail	-144
k:gap a=	-17
k:gap a=,	21
k:gap a=, and	-19
k:gap a=, and the	-11
k:gap a=, for	16
k:gap a=;	-25
k:gap a=and	-21
k:gap a=and % on	39
k:gap a=and % on american	14
k:gap a=comes on	-11
k:gap a=for its	18
k:gap a=for the	-42
k:gap a=in	-40
k:gap a=in the	-11
k:gap a=more on	43
k:gap a=of	-21
k:gap a=of the	-21
k:gap a=on	75
k:gap a=on algerian	-10
k:gap a=on all	30
k:gap a=on american	20
k:gap a=on belgian	-13
k:gap a=on buyers of russian	-10
k:gap a=on canadian	23
k:gap a=on certain	28
k:gap a=on egyptian	10
k:gap a=on ethiopian	-12
k:gap a=on european	26
k:gap a=on every	-50
k:gap a=on imported	23
k:gap a=on iraqi	-14
k:gap a=on its	36
k:gap a=on jamaican	-14
k:gap a=on japanese	12
k:gap a=on our	34
k:gap a=on polish	-14
k:gap a=on slovenian	-11
k:gap a=on the	-55
k:gap a=on the same	12
k:gap a=on turkish	18
k:gap a=on u s	12
k:gap a=to	34
k:gap b=	27
k:gap b=% (now	24
k:gap b=(	32
k:gap b=, and	-34
k:gap b=, at	58
k:gap b=, charged	11
k:gap b=, down from	-12
k:gap b=, from	11
k:gap b=, instead of	-15
k:gap b=, now	27
k:gap b=, now at	29
k:gap b=, to	10
k:gap b=, up to	21
k:gap b=, which have paid	11
k:gap b=, which is	10
k:gap b=, which paid	13
k:gap b=, which pay	49
k:gap b=, which pays	41
k:gap b=, with	16
k:gap b=:	29
k:gap b=: unchanged at	20
k:gap b=;	-12
k:gap b=and	-80
k:gap b=and not	16
k:gap b=and parts:	12
k:gap b=and the	-18
k:gap b=are at	10
k:gap b=are to pay	20
k:gap b=at	26
k:gap b=bear	12
k:gap b=comes in at	-21
k:gap b=continue to pay	10
k:gap b=down to	12
k:gap b=duty of	-11
k:gap b=from	29
k:gap b=from % to	10
k:gap b=from per cent to	-16
k:gap b=from percent to	11
k:gap b=go from	15
k:gap b=go on paying	9
k:gap b=go to	11
k:gap b=goes from	26
k:gap b=goes from to	18
k:gap b=goes on paying	-10
k:gap b=has been	-14
k:gap b=has paid	22
k:gap b=have paid	10
k:gap b=in	-10
k:gap b=in place of	27
k:gap b=is	28
k:gap b=is to pay	15
k:gap b=it is	34
k:gap b=now pays	-10
k:gap b=of	-27
k:gap b=of the	-13
k:gap b=of the ordinary	-24
k:gap b=pay the	-26
k:gap b=pays	15
k:gap b=pays the	10
k:gap b=remain at	18
k:gap b=stay at	23
k:gap b=stays at	34
k:gap b=still pays	-19
k:gap b=stood at	14
k:gap b=the	14
k:gap b=to	39
k:gap b=to % from	19
k:gap b=to pay	-12
k:gap b=to per cent from	14
k:gap b=to percent from	23
k:gap b=were charged	12
k:gap b=will be	14
k:gap b=will be charged	-24
k:gap b=would go back to	9
k:gap b=would go to	-14
k:gap b=would pay	8
k:here otherwise	-21
k:here tail	-58
k:here whole	62
k:list	-36
k:none	-49
k:only here	25
k:only here pa0	-52
k:only here pa1	26
k:only here pb0	-16
k:only here pb1	9
k:only here pb2	9
k:only here sa0	17
k:only here sa1	18
k:only here sa2	-18
k:only here sb0	34
k:only here sb1	27
k:only here sb2	33
k:pa0 left=%	-26
k:pa0 left=and	-9
k:pa0 left=from	19
k:pa0 left=in	-60
k:pa0 left=on	24
k:pa0 left=over	-19
k:pa0 left=party and	-12
k:pa0 left=party from	-11
k:pa0 left=party of	-10
k:pa0 left=party on	21
k:pa0 left=party over	-13
k:pa0 left=party to	26
k:pa0 left=party word	23
k:pa0 left=that	-21
k:pa0 left=to	35
k:pa0 left=v buy	29
k:pa0 left=v impose	-17
k:pa0 left=with	-10
k:pa0 left=word	13
k:pa0 right="	12
k:pa0 right=\$	-24
k:pa0 right='s	-20
k:pa0 right=(	9
k:pa0 right=)	26
k:pa0 right=,	35
k:pa0 right=.	26
k:pa0 right=:	-19
k:pa0 right=;	14
k:pa0 right=and	26
k:pa0 right=at	-16
k:pa0 right=be	36
k:pa0 right=by	-10
k:pa0 right=duty	-25
k:pa0 right=edge	-42
k:pa0 right=from	20
k:pa0 right=have	13
k:pa0 right=if	9
k:pa0 right=in	7
k:pa0 right=into	-28
k:pa0 right=number	-72
k:pa0 right=of	-42
k:pa0 right=on	18
k:pa0 right=sender	11
k:pa0 right=to	-55
k:pa0 right=under	34
k:pa0 right=v bear	-30
k:pa0 right=v begin	-11
k:pa0 right=v end	14
k:pa0 right=v impose	13
k:pa0 right=v sell	-14
k:pa0 right=v up	-18
k:pa0 right=which	11
k:pa0 right=—	-26
k:pa0 whose=by	-14
k:pa0 whose=nobody	10
k:pa0 whose=on	44
k:pa0 whose=other	-77
k:pa00	13
k:pa00 %>duty	-9
k:pa00 0	14
k:pa00 1	-33
k:pa00 16	-55
k:pa00 2	48
k:pa00 8	-21
k:pa00 and>at	-11
k:pa00 and>number	-12
k:pa00 for>;	-13
k:pa00 for>and	25
k:pa00 in>,	-22
k:pa00 in>.	-22
k:pa00 number>word	26
k:pa00 of>,	32
k:pa00 of>and	-14
k:pa00 on>\$	-24
k:pa00 on>'s	-20
k:pa00 on>(	17
k:pa00 on>)	24
k:pa00 on>,	27
k:pa00 on>.	10
k:pa00 on>and	38
k:pa00 on>be	42
k:pa00 on>duty	-23
k:pa00 on>edge	-22
k:pa00 on>for	13
k:pa00 on>from	25
k:pa00 on>have	13
k:pa00 on>in	-17
k:pa00 on>into	-19
k:pa00 on>modal	16
k:pa00 on>of	-48
k:pa00 on>that	-15
k:pa00 on>to	-15
k:pa00 on>under	19
k:pa00 on>v begin	-22
k:pa00 on>v stay	40
k:pa00 on>which	11
k:pa00 on>—	-17
k:pa00 party for>,	-11
k:pa00 party for>.	12
k:pa00 party of>,	13
k:pa00 party of>.	-22
k:pa00 party on>(	10
k:pa00 party on>,	35
k:pa00 party on>.	34
k:pa00 party on>;	23
k:pa00 party on>be	15
k:pa00 party on>if	15
k:pa00 party on>in	27
k:pa00 party on>modal	11
k:pa00 party on>number	-34
k:pa00 party on>of	-11
k:pa00 party on>on	11
k:pa00 party on>to	-38
k:pa00 party on>under	11
k:pa00 party on>v stay	-26
k:pa00 party on>v up	-9
k:pa00 party to>.	19
k:pa00 to>.	15
k:pa00 to>and	-12
k:pa00 whose=by	-14
k:pa00 whose=on	44
k:pa00 whose=other	-56
k:pa00 word>,	-11
k:pa01	12
k:pa01 16	-10
k:pa01 4	39
k:pa01 and>;	12
k:pa01 for>,	9
k:pa01 on>.	-14
k:pa01 party of>,	-14
k:pa01 party of>.	15
k:pa01 whose=nobody	31
k:pa01 whose=other	-42
k:pa02	-12
k:pa1 left=for	-15
k:pa1 left=in	-17
k:pa1 left=party on	44
k:pa1 right=,	15
k:pa1 right=.	-13
k:pa1 whose=by	-24
k:pa1 whose=nobody	-17
k:pa1 whose=on	61
k:pa1 whose=other	-21
k:pa10	33
k:pa10 16	-28
k:pa10 4	42
k:pa10 8	19
k:pa10 in>.	-14
k:pa10 on>.	10
k:pa10 party on>,	27
k:pa10 party on>.	12
k:pa10 whose=by	-14
k:pa10 whose=on	66
k:pa10 whose=other	-18
k:pa11	-48
k:pa11 16	-22
k:pa11 8	-30
k:pa11 on>,	-13
k:pa11 party on>.	-11
k:pa11 whose=nobody	-30
k:pa11 whose=on	-10
k:pa12	-15
k:pa12 16	-14
k:pa12 whose=nobody	-14
k:pa2 left=on	-11
k:pa2 whose=nobody	-14
k:pa20	-10
k:pb0 left=,	46
k:pb0 left=.	9
k:pb0 left=;	32
k:pb0 left=and	-35
k:pb0 left=but	-13
k:pb0 left=duty	-13
k:pb0 left=edge	44
k:pb0 left=goods	-9
k:pb0 left=if	-30
k:pb0 left=in	-32
k:pb0 left=level	15
k:pb0 left=of	-20
k:pb0 left=over	-19
k:pb0 left=party ,	21
k:pb0 left=party .	-13
k:pb0 left=party :	21
k:pb0 left=party and	24
k:pb0 left=party for	22
k:pb0 left=party in	21
k:pb0 left=party level	20
k:pb0 left=party number	16
k:pb0 left=party of	-36
k:pb0 left=party on	19
k:pb0 left=party so	18
k:pb0 left=party that	15
k:pb0 left=party v impose	9
k:pb0 left=party with	-9
k:pb0 left=party —	17
k:pb0 left=that	17
k:pb0 left=to	-19
k:pb0 left=v bear	-17
k:pb0 left=v buy	8
k:pb0 left=with	-15
k:pb0 left=word	-33
k:pb0 left=—	22
k:pb0 right=agent	-18
k:pb0 right=and	-60
k:pb0 right=at	14
k:pb0 right=be	22
k:pb0 right=by	-14
k:pb0 right=duty	-35
k:pb0 right=for	-20
k:pb0 right=from	13
k:pb0 right=had	-15
k:pb0 right=has	13
k:pb0 right=have	11
k:pb0 right=in	15
k:pb0 right=into	34
k:pb0 right=modal	16
k:pb0 right=number	48
k:pb0 right=of	-35
k:pb0 right=on	-16
k:pb0 right=taker	-10
k:pb0 right=that	-12
k:pb0 right=to	41
k:pb0 right=v agree	10
k:pb0 right=v bear	-11
k:pb0 right=v down	13
k:pb0 right=v impose	11
k:pb0 right=v say	-29
k:pb0 right=v stay	26
k:pb0 right=with	22
k:pb0 right=word	8
k:pb0 whose=by	12
k:pb0 whose=nobody	28
k:pb0 whose=on	8
k:pb0 whose=other	-25
k:pb00	27
k:pb00 ,>duty	-21
k:pb00 ,>from	16
k:pb00 ,>modal	21
k:pb00 ,>number	65
k:pb00 ,>of	10
k:pb00 ,>to	12
k:pb00 ,>v up	-19
k:pb00 1	38
k:pb00 16	-39
k:pb00 2	9
k:pb00 :>from	27
k:pb00 :>modal	-14
k:pb00 ;>modal	-21
k:pb00 ;>number	16
k:pb00 ;>v bear	21
k:pb00 and>duty	-10
k:pb00 and>from	-36
k:pb00 and>have	-25
k:pb00 and>modal	-11
k:pb00 and>number	33
k:pb00 and>of	-23
k:pb00 and>to	9
k:pb00 and>v bear	-34
k:pb00 and>word	-12
k:pb00 edge>be	-14
k:pb00 edge>duty	-35
k:pb00 edge>from	22
k:pb00 edge>had	-22
k:pb00 edge>have	22
k:pb00 edge>into	12
k:pb00 edge>modal	15
k:pb00 edge>number	27
k:pb00 edge>of	26
k:pb00 edge>v down	23
k:pb00 edge>v stay	41
k:pb00 edge>v up	31
k:pb00 for>and	-35
k:pb00 for>be	22
k:pb00 for>from	-10
k:pb00 for>word	50
k:pb00 in>word	-21
k:pb00 number>from	11
k:pb00 of>word	-27
k:pb00 on>and	-40
k:pb00 on>at	10
k:pb00 on>of	-36
k:pb00 on>to	31
k:pb00 on>v down	14
k:pb00 on>v up	11
k:pb00 on>word	31
k:pb00 party ,>v bear	19
k:pb00 party :>modal	16
k:pb00 party :>v bear	22
k:pb00 party ;>number	9
k:pb00 party and>number	10
k:pb00 party and>to	11
k:pb00 party and>v up	-13
k:pb00 party and>word	13
k:pb00 party edge>be	42
k:pb00 party edge>duty	33
k:pb00 party edge>has	-11
k:pb00 party edge>in	36
k:pb00 party edge>into	16
k:pb00 party edge>modal	26
k:pb00 party edge>number	-36
k:pb00 party edge>of	-14
k:pb00 party edge>v bear	-8
k:pb00 party edge>v impose	10
k:pb00 party edge>word	-31
k:pb00 party for>word	20
k:pb00 party level>word	18
k:pb00 party of>modal	-13
k:pb00 party of>v bear	-32
k:pb00 party on>and	-33
k:pb00 party on>at	14
k:pb00 party on>be	14
k:pb00 party on>from	19
k:pb00 party on>in	18
k:pb00 party on>modal	33
k:pb00 party on>number	-17
k:pb00 party on>v stay	12
k:pb00 party on>word	33
k:pb00 party word>have	14
k:pb00 v impose>in	-10
k:pb00 v impose>to	15
k:pb00 whose=by	12
k:pb00 whose=nobody	21
k:pb00 whose=on	12
k:pb00 whose=other	-23
k:pb00 word>duty	-16
k:pb00 word>of	-20
k:pb01	17
k:pb01 ,>and	-10
k:pb01 4	14
k:pb01 8	13
k:pb01 edge>and	-9
k:pb01 for>and	11
k:pb01 on>and	19
k:pb01 party :>and	12
k:pb01 party on>and	-31
k:pb01 whose=nobody	35
k:pb01 whose=on	-13
k:pb01 word>and	-14
k:pb1 left=edge	27
k:pb1 left=for	18
k:pb1 left=on	19
k:pb1 left=party ,	-12
k:pb1 left=party :	11
k:pb1 left=party edge	10
k:pb1 left=party in	15
k:pb1 left=party of	-15
k:pb1 left=party on	29
k:pb1 left=party that	-13
k:pb1 left=party word	11
k:pb1 left=to	-10
k:pb1 left=word	-23
k:pb1 right=and	-22
k:pb1 right=duty	-34
k:pb1 right=from	8
k:pb1 right=in	15
k:pb1 right=number	41
k:pb1 right=to	7
k:pb1 right=v bear	12
k:pb1 right=v up	15
k:pb1 right=with	27
k:pb1 right=word	-10
k:pb1 whose=by	-22
k:pb1 whose=nobody	32
k:pb1 whose=on	8
k:pb10	45
k:pb10 16	25
k:pb10 4	27
k:pb10 8	17
k:pb10 and>modal	10
k:pb10 edge>be	12
k:pb10 for>word	20
k:pb10 party edge>in	21
k:pb10 party edge>modal	16
k:pb10 party edge>v bear	17
k:pb10 party edge>v up	-14
k:pb10 party edge>word	-24
k:pb10 party on>from	13
k:pb10 party on>to	19
k:pb10 party that>modal	-12
k:pb10 whose=by	-13
k:pb10 whose=nobody	50
k:pb10 whose=on	11
k:pb11	-32
k:pb11 16	-8
k:pb11 8	-23
k:pb11 party edge>v bear	19
k:pb11 whose=nobody	-33
k:pb2 left=edge	26
k:pb2 left=party on	-11
k:pb2 right=from	-39
k:pb2 right=in	30
k:pb2 right=word	-14
k:pb2 whose=nobody	28
k:pb2 whose=on	-17
k:pb20	14
k:pb20 16	35
k:pb20 8	-15
k:pb20 edge>word	13
k:pb20 party edge>in	30
k:pb20 whose=nobody	44
k:pb21	-39
k:pb21 16	-33
k:pb21 party on>from	-12
k:pb21 party on>to	-11
k:pb21 whose=nobody	-20
k:pb21 whose=on	-22
k:q1 false none	-26
k:q1 false some	-9
k:q1 first none	41
k:q1 first some	17
k:q1 last none	48
k:q1 last some	18
k:q1 left=-	-25
k:q1 left=:	32
k:q1 left=against	21
k:q1 left=as	-25
k:q1 left=at	-19
k:q1 left=be	38
k:q1 left=both	-11
k:q1 left=but	-11
k:q1 left=edge	58
k:q1 left=from	-19
k:q1 left=gate	-20
k:q1 left=goods	-17
k:q1 left=if	17
k:q1 left=in	-42
k:q1 left=not	-22
k:q1 left=number	-14
k:q1 left=of	-40
k:q1 left=on	21
k:q1 left=party ,	28
k:q1 left=party :	-11
k:q1 left=party and	23
k:q1 left=party duty	13
k:q1 left=party edge	-21
k:q1 left=party in	14
k:q1 left=party level	9
k:q1 left=party of	-33
k:q1 left=party on	9
k:q1 left=party over	-11
k:q1 left=party that	27
k:q1 left=party v buy	-60
k:q1 left=party which	-12
k:q1 left=party with	-15
k:q1 left=so	20
k:q1 left=to	27
k:q1 left=under	-12
k:q1 left=v buy	9
k:q1 left=v impose	-26
k:q1 left=v say	-20
k:q1 left=v sell	39
k:q1 left=v stay	-28
k:q1 left=v target	-12
k:q1 left=which	-15
k:q1 left=with	-38
k:q1 left=—	32
k:q1 left=•	31
k:q1 none again	26
k:q1 none new	17
k:q1 none whose=nobody	20
k:q1 none whose=on	45
k:q1 none whose=other	-23
k:q1 only none	25
k:q1 only some	24
k:q1 some again	15
k:q1 some new	-22
k:q1 true none	52
k:q1 with level none	-76
k:q1 with level some	-107
k:q2 false none	-21
k:q2 false some	-16
k:q2 first none	23
k:q2 first some	16
k:q2 last none	34
k:q2 last some	-20
k:q2 left=(	9
k:q2 left=,	-39
k:q2 left=-	-28
k:q2 left=and	21
k:q2 left=be	38
k:q2 left=by	-12
k:q2 left=duty	-14
k:q2 left=from	-16
k:q2 left=goods	-15
k:q2 left=in	-25
k:q2 left=modal	15
k:q2 left=not	-20
k:q2 left=number	-43
k:q2 left=on	25
k:q2 left=party )	-10
k:q2 left=party ,	14
k:q2 left=party :	21
k:q2 left=party and	-23
k:q2 left=party edge	-8
k:q2 left=party for	-10
k:q2 left=party level	-14
k:q2 left=party of	-13
k:q2 left=party on	14
k:q2 left=party that	32
k:q2 left=party v buy	-37
k:q2 left=party v say	22
k:q2 left=party v sell	-16
k:q2 left=party word	37
k:q2 left=sender	14
k:q2 left=to	-11
k:q2 left=v bear	-12
k:q2 left=v buy	10
k:q2 left=v say	-14
k:q2 left=v sell	12
k:q2 left=v stay	-28
k:q2 left=who	-11
k:q2 left=with	-19
k:q2 none whose=nobody	-11
k:q2 none whose=on	30
k:q2 only none	26
k:q2 only some	16
k:q2 some again	15
k:q2 some new	-36
k:q2 some whose=by	-29
k:q2 some whose=nobody	-33
k:q2 some whose=on	11
k:q2 true none	38
k:q2 true some	-13
k:q2 with level none	-52
k:q2 with level some	-35
k:q3 false none	-19
k:q3 first none	18
k:q3 last some	-18
k:q3 left="	-21
k:q3 left=,	-16
k:q3 left=-	-17
k:q3 left=:	-9
k:q3 left=;	-37
k:q3 left=and	38
k:q3 left=edge	23
k:q3 left=gate	-17
k:q3 left=on	26
k:q3 left=over	-36
k:q3 left=party ,	-22
k:q3 left=party and	36
k:q3 left=party edge	-65
k:q3 left=party for	-26
k:q3 left=party of	11
k:q3 left=party on	-28
k:q3 left=party v buy	17
k:q3 left=party v impose	-14
k:q3 left=party word	23
k:q3 left=party —	33
k:q3 left=to	-12
k:q3 left=v bear	-12
k:q3 left=v impose	-14
k:q3 left=v sell	9
k:q3 left=v stay	-14
k:q3 none whose=by	24
k:q3 none whose=nobody	-19
k:q3 none whose=on	17
k:q3 none whose=other	-14
k:q3 only none	28
k:q3 only some	-9
k:q3 some whose=by	-27
k:q3 some whose=nobody	-21
k:q3 some whose=other	10
k:q3 true none	30
k:q3 true some	-27
k:q3 with level none	-22
k:q3 with level some	-15
k:qnear false none	-17
k:qnear false some	-30
k:qnear first some	-15
k:qnear left=,	-36
k:qnear left=and	21
k:qnear left=as	-25
k:qnear left=but	11
k:qnear left=by	-14
k:qnear left=for	-30
k:qnear left=from	-11
k:qnear left=in	-37
k:qnear left=into	9
k:qnear left=not	26
k:qnear left=number	-40
k:qnear left=on	37
k:qnear left=over	-43
k:qnear left=party "	-11
k:qnear left=party :	29
k:qnear left=party edge	-32
k:qnear left=party for	9
k:qnear left=party number	-25
k:qnear left=party of	12
k:qnear left=party that	10
k:qnear left=party v buy	-21
k:qnear left=that	-43
k:qnear left=to	-33
k:qnear left=v bear	-12
k:qnear left=v buy	15
k:qnear left=v impose	-8
k:qnear left=v sell	33
k:qnear left=v stay	-19
k:qnear left=with	-26
k:qnear left=word	-13
k:qnear none new	-6
k:qnear none whose=nobody	-25
k:qnear only none	15
k:qnear some new	-26
k:qnear some whose=by	-19
k:qnear some whose=nobody	-7
k:qnear some whose=on	-6
k:qnear some whose=other	-41
k:qnear with level none	-12
k:qnear with level some	-37
k:sa0 left=:	27
k:sa0 left=;	-23
k:sa0 left=and	-86
k:sa0 left=as	10
k:sa0 left=be	13
k:sa0 left=but	-13
k:sa0 left=duty	-15
k:sa0 left=for	11
k:sa0 left=of	-37
k:sa0 left=on	40
k:sa0 left=over	-31
k:sa0 left=party ,	17
k:sa0 left=party ;	-20
k:sa0 left=party be	-13
k:sa0 left=party for	10
k:sa0 left=party of	-40
k:sa0 left=party on	50
k:sa0 left=party v buy	-22
k:sa0 left=that	25
k:sa0 left=v bear	-14
k:sa0 left=v buy	-22
k:sa0 left=v impose	-34
k:sa0 left=which	-17
k:sa0 left=with	-18
k:sa0 left=word	20
k:sa0 right=(	-17
k:sa0 right=)	25
k:sa0 right=,	-13
k:sa0 right=;	-9
k:sa0 right=duty	-21
k:sa0 right=from	7
k:sa0 right=have	33
k:sa0 right=in	46
k:sa0 right=modal	22
k:sa0 right=number	-49
k:sa0 right=of	14
k:sa0 right=to	-16
k:sa0 right=v bear	-12
k:sa0 right=v down	-11
k:sa0 right=v stay	-18
k:sa0 right=v up	-26
k:sa0 right=word	9
k:sa0 whose=by	-19
k:sa0 whose=nobody	-29
k:sa0 whose=on	57
k:sa0 whose=other	-35
k:sa00 ,>number	-17
k:sa00 1	11
k:sa00 16	-39
k:sa00 2	15
k:sa00 4	-22
k:sa00 8	43
k:sa00 ;>v bear	-18
k:sa00 and>v bear	-15
k:sa00 and>word	-13
k:sa00 far	-37
k:sa00 for>,	14
k:sa00 on>.	35
k:sa00 on>from	10
k:sa00 on>in	33
k:sa00 on>word	10
k:sa00 over>.	-15
k:sa00 party ;>v bear	-10
k:sa00 party for>.	-10
k:sa00 party of>.	-20
k:sa00 party on>in	31
k:sa00 party on>word	43
k:sa00 party v buy>.	-19
k:sa00 to>.	-12
k:sa00 v buy>from	-18
k:sa00 v impose>word	-11
k:sa00 whose=by	-15
k:sa00 whose=nobody	-23
k:sa00 whose=on	61
k:sa00 whose=other	-29
k:sa00 word>.	-25
k:sa00 word>v bear	11
k:sa01	-11
k:sa01 16	-11
k:sa01 far	-14
k:sa01 of>.	-11
k:sa01 whose=other	-10
k:sa01 word>.	13
k:sa02 8	-21
k:sa02 word>.	12
k:sa1 left=,	-14
k:sa1 left=and	-24
k:sa1 left=of	-14
k:sa1 left=on	-28
k:sa1 left=party and	-16
k:sa1 left=party of	-10
k:sa1 left=party on	21
k:sa1 right=,	-45
k:sa1 right=.	-31
k:sa1 right=in	24
k:sa1 right=number	-17
k:sa1 right=that	16
k:sa1 right=v bear	-16
k:sa1 stop	-41
k:sa1 whose=by	-32
k:sa1 whose=nobody	-49
k:sa1 whose=on	32
k:sa1 whose=other	-38
k:sa10	-16
k:sa10 4	16
k:sa10 far	-21
k:sa10 for>.	10
k:sa10 on>,	-11
k:sa10 on>in	10
k:sa10 on>word	-19
k:sa10 party on>in	21
k:sa10 party on>word	19
k:sa10 whose=by	-21
k:sa10 whose=nobody	-28
k:sa10 whose=on	40
k:sa10 whose=other	-31
k:sa11	-50
k:sa11 16	-26
k:sa11 8	-18
k:sa11 far	-9
k:sa11 on>.	-10
k:sa11 whose=by	-10
k:sa11 whose=nobody	-26
k:sa11 whose=on	-10
k:sa12	-13
k:sa12 on>.	-10
k:sa2 left=on	-44
k:sa2 left=party on	-20
k:sa2 right=,	-22
k:sa2 right=.	-47
k:sa2 stop	-24
k:sa2 whose=by	-10
k:sa2 whose=nobody	-58
k:sa2 whose=on	-15
k:sa2 whose=other	-12
k:sa20	-44
k:sa20 16	-26
k:sa20 8	-13
k:sa20 on>.	-15
k:sa20 whose=nobody	-24
k:sa20 whose=on	-10
k:sa21	-34
k:sa21 16	-21
k:sa21 far	-10
k:sa21 whose=nobody	-23
k:sa22	-22
k:sa22 far	-12
k:sa22 whose=nobody	-17
k:sb0 left=(	-14
k:sb0 left=)	23
k:sb0 left=*	22
k:sb0 left=,	-45
k:sb0 left=-	30
k:sb0 left=:	30
k:sb0 left=@	-18
k:sb0 left=as	-16
k:sb0 left=be	-10
k:sb0 left=but	12
k:sb0 left=by	-20
k:sb0 left=edge	74
k:sb0 left=for	32
k:sb0 left=has	-11
k:sb0 left=if	-11
k:sb0 left=in	-56
k:sb0 left=number	36
k:sb0 left=of	-9
k:sb0 left=over	-56
k:sb0 left=party ,	13
k:sb0 left=party and	14
k:sb0 left=party edge	14
k:sb0 left=party for	12
k:sb0 left=party number	-13
k:sb0 left=party of	-16
k:sb0 left=party over	-18
k:sb0 left=party that	10
k:sb0 left=party v buy	-24
k:sb0 left=party word	-49
k:sb0 left=party —	-23
k:sb0 left=that	-18
k:sb0 left=to	29
k:sb0 left=v impose	-39
k:sb0 left=v sell	-17
k:sb0 left=v stay	-11
k:sb0 left=with	-33
k:sb0 left=word	-8
k:sb0 left=—	43
k:sb0 left=•	23
k:sb0 right="	-17
k:sb0 right=(	36
k:sb0 right=)	-17
k:sb0 right=,	44
k:sb0 right=agent	-24
k:sb0 right=by	-23
k:sb0 right=duty	-41
k:sb0 right=for	14
k:sb0 right=from	18
k:sb0 right=had	-20
k:sb0 right=have	-13
k:sb0 right=into	16
k:sb0 right=modal	10
k:sb0 right=number	-44
k:sb0 right=of	11
k:sb0 right=sender	-27
k:sb0 right=that	23
k:sb0 right=to	-12
k:sb0 right=too	22
k:sb0 right=under	13
k:sb0 right=v bear	-11
k:sb0 right=v begin	-13
k:sb0 right=v down	-12
k:sb0 right=v impose	-29
k:sb0 right=v stay	29
k:sb0 right=with	-13
k:sb0 stop	19
k:sb0 whose=by	-32
k:sb0 whose=nobody	23
k:sb0 whose=on	32
k:sb0 whose=other	-66
k:sb00	22
k:sb00 ,>,	-22
k:sb00 ,>:	-10
k:sb00 ,>duty	-10
k:sb00 ,>word	-34
k:sb00 1	17
k:sb00 16	-40
k:sb00 2	40
k:sb00 4	8
k:sb00 :>,	31
k:sb00 ;>,	15
k:sb00 and>,	-11
k:sb00 and>:	-37
k:sb00 and>modal	12
k:sb00 and>of	-12
k:sb00 and>word	-11
k:sb00 be>,	15
k:sb00 edge>,	79
k:sb00 edge>be	55
k:sb00 edge>duty	-13
k:sb00 edge>of	18
k:sb00 edge>that	15
k:sb00 edge>v stay	19
k:sb00 edge>v up	27
k:sb00 edge>word	51
k:sb00 for>,	9
k:sb00 for>:	-14
k:sb00 for>and	-30
k:sb00 for>from	10
k:sb00 for>of	-17
k:sb00 for>that	13
k:sb00 for>word	65
k:sb00 in>,	-39
k:sb00 number>:	13
k:sb00 of>,	30
k:sb00 of>that	15
k:sb00 of>word	-13
k:sb00 on>(	35
k:sb00 on>,	30
k:sb00 on>:	-14
k:sb00 on>;	-19
k:sb00 on>and	-32
k:sb00 on>from	15
k:sb00 on>in	14
k:sb00 on>that	13
k:sb00 on>under	9
k:sb00 over>,	-40
k:sb00 party ,>,	-10
k:sb00 party edge>,	44
k:sb00 party edge>:	9
k:sb00 party edge>agent	-13
k:sb00 party edge>into	9
k:sb00 party edge>modal	-23
k:sb00 party of>,	-36
k:sb00 party on>(	13
k:sb00 party on>,	16
k:sb00 party on>:	17
k:sb00 party on>and	-30
k:sb00 party on>from	-16
k:sb00 party on>in	-11
k:sb00 party on>to	-17
k:sb00 party that>,	-9
k:sb00 party word>,	-12
k:sb00 party word>v bear	-23
k:sb00 to>,	26
k:sb00 v impose>duty	-9
k:sb00 whose=by	-23
k:sb00 whose=nobody	30
k:sb00 whose=on	17
k:sb00 whose=other	-60
k:sb00 with>,	-15
k:sb00 word>,	-23
k:sb00 word>from	10
k:sb00 word>that	14
k:sb00 word>v bear	18
k:sb00 word>word	-13
k:sb00 —>:	33
k:sb00 •>:	24
k:sb01	25
k:sb01 ,>,	-10
k:sb01 4	33
k:sb01 8	18
k:sb01 and>,	23
k:sb01 edge>,	11
k:sb01 edge>:	-32
k:sb01 edge>and	16
k:sb01 far	-19
k:sb01 for>and	-11
k:sb01 on>,	-12
k:sb01 on>and	31
k:sb01 party edge>and	-14
k:sb01 party on>and	41
k:sb01 whose=by	-17
k:sb01 whose=nobody	11
k:sb01 whose=on	39
k:sb01 whose=other	-14
k:sb02	-49
k:sb02 ,>,	-17
k:sb02 16	-16
k:sb02 8	-22
k:sb02 edge>,	-18
k:sb02 far	-18
k:sb02 on>,	-21
k:sb02 party on>,	-10
k:sb02 whose=nobody	-51
k:sb02 word>,	12
k:sb1 left=,	-14
k:sb1 left=;	14
k:sb1 left=and	15
k:sb1 left=edge	40
k:sb1 left=in	-14
k:sb1 left=number	11
k:sb1 left=over	-21
k:sb1 left=party ;	13
k:sb1 left=party and	29
k:sb1 left=party for	31
k:sb1 left=party of	-18
k:sb1 left=party on	-21
k:sb1 left=party v impose	18
k:sb1 left=party with	-13
k:sb1 left=party word	10
k:sb1 left=word	-22
k:sb1 left=—	18
k:sb1 right=(	-25
k:sb1 right=,	12
k:sb1 right=:	20
k:sb1 right=;	16
k:sb1 right=agent	-18
k:sb1 right=and	20
k:sb1 right=at	16
k:sb1 right=be	-13
k:sb1 right=by	-49
k:sb1 right=duty	-11
k:sb1 right=for	-23
k:sb1 right=from	10
k:sb1 right=in	7
k:sb1 right=into	15
k:sb1 right=modal	13
k:sb1 right=number	-11
k:sb1 right=of	11
k:sb1 right=on	23
k:sb1 right=that	13
k:sb1 right=to	14
k:sb1 right=v bear	-25
k:sb1 right=v down	13
k:sb1 right=v up	-13
k:sb1 stop	24
k:sb1 whose=nobody	9
k:sb1 whose=on	18
k:sb10	36
k:sb10 ,>word	-18
k:sb10 16	8
k:sb10 2	10
k:sb10 4	21
k:sb10 8	44
k:sb10 :>from	12
k:sb10 ;>number	17
k:sb10 and>be	9
k:sb10 and>from	-12
k:sb10 and>of	-11
k:sb10 and>v bear	15
k:sb10 edge>,	53
k:sb10 edge>:	29
k:sb10 edge>from	-15
k:sb10 edge>v bear	-10
k:sb10 edge>v up	17
k:sb10 edge>word	25
k:sb10 far	-34
k:sb10 for>that	16
k:sb10 for>word	14
k:sb10 of>,	20
k:sb10 of>v bear	-25
k:sb10 on>,	25
k:sb10 on>:	-17
k:sb10 on>that	-13
k:sb10 on>to	22
k:sb10 on>word	-23
k:sb10 over>,	-21
k:sb10 party and>number	12
k:sb10 party edge>,	58
k:sb10 party edge>:	-17
k:sb10 party edge>agent	-17
k:sb10 party edge>v bear	16
k:sb10 party edge>v up	-16
k:sb10 party edge>word	-18
k:sb10 party of>v bear	-14
k:sb10 party on>(	-20
k:sb10 party on>,	-14
k:sb10 party on>at	11
k:sb10 party that>,	-10
k:sb10 party that>modal	9
k:sb10 party word>modal	11
k:sb10 v impose>duty	-10
k:sb10 whose=nobody	34
k:sb10 word>,	-28
k:sb10 word>duty	-10
k:sb10 word>from	12
k:sb11	-12
k:sb11 16	13
k:sb11 4	-25
k:sb11 8	-52
k:sb11 :>number	-13
k:sb11 and>,	14
k:sb11 edge>,	18
k:sb11 edge>and	-11
k:sb11 edge>from	17
k:sb11 edge>modal	18
k:sb11 edge>word	14
k:sb11 far	42
k:sb11 for>,	-9
k:sb11 for>and	14
k:sb11 on>,	-32
k:sb11 on>and	20
k:sb11 on>word	-17
k:sb11 party edge>and	-15
k:sb11 party edge>sender	14
k:sb11 party on>,	-14
k:sb11 party on>and	32
k:sb11 whose=by	-21
k:sb11 whose=nobody	-37
k:sb11 whose=on	39
k:sb11 whose=other	-15
k:sb12	-36
k:sb12 8	-22
k:sb12 far	-25
k:sb12 on>,	-9
k:sb12 party on>,	-16
k:sb12 whose=nobody	-22
k:sb12 whose=on	-18
k:sb2 left=,	-16
k:sb2 left=:	-36
k:sb2 left=and	45
k:sb2 left=edge	27
k:sb2 left=for	21
k:sb2 left=in	-25
k:sb2 left=on	-15
k:sb2 left=party :	-16
k:sb2 left=party of	-16
k:sb2 left=party on	-42
k:sb2 left=party word	-16
k:sb2 left=that	-10
k:sb2 left=v impose	-11
k:sb2 right=(	10
k:sb2 right=:	14
k:sb2 right=and	-25
k:sb2 right=at	-10
k:sb2 right=be	-19
k:sb2 right=duty	-16
k:sb2 right=have	-14
k:sb2 right=into	-26
k:sb2 right=modal	-14
k:sb2 right=number	-26
k:sb2 right=that	13
k:sb2 right=v stay	-11
k:sb2 right=v up	-12
k:sb2 right=word	27
k:sb2 whose=by	-39
k:sb2 whose=on	-38
k:sb2 whose=other	30
k:sb20	22
k:sb20 16	22
k:sb20 8	31
k:sb20 and>,	14
k:sb20 edge>,	18
k:sb20 edge>:	21
k:sb20 edge>from	7
k:sb20 far	-17
k:sb20 party on>be	-22
k:sb20 whose=by	-14
k:sb20 whose=nobody	32
k:sb20 whose=on	-20
k:sb20 whose=other	32
k:sb21	-46
k:sb21 16	-33
k:sb21 8	-34
k:sb21 on>and	-12
k:sb21 party on>from	-19
k:sb21 whose=by	-24
k:sb21 whose=nobody	-25
k:sb21 whose=on	-23
k:sb22	-46
k:sb22 far	-55
k:sb22 on>,	-24
k:sb22 party edge>v bear	9
k:sb22 whose=nobody	-40
k:sb22 whose=on	-7
k:subject pb0	22
k:subject pb2	-19
k:there otherwise	-19
k:there tail	-16
k:there whole	-13
k:turn false	-17
k:turn false part	-38
k:turn true	48
k:turn true part	31
known false 0	-73
known false 1	-155
known false 2	-64
known false 3	-41
known kind 0	9
known true 0	36
known true 1	40
known true 2	41
known true 3	31
last kin other here and	11
last kin other here other part	16
last kin other here same part	-26
last kin other here while	9
last kin other next sentence	-12
last kin other paragraph	-17
last kin pair	27
last kin pair here 	12
last kin pair here ,	11
last kin pair here , and	-13
last kin pair here , down from	-14
last kin pair here , instead of	10
last kin pair here and	64
last kin pair here from	17
last kin pair here instead of	16
last kin pair here now,	19
last kin pair here other part	15
last kin pair here same part	14
last kin pair here while	-24
last kin pair paragraph	24
last kin turned	-78
last kin turned far	-75
last kin turned here 	21
last kin turned here other part	-22
last kin turned here same part	11
last kin turned here while	-11
last kin turned next sentence	-43
last none other	-36
last none other here , britain	-11
last none other here and	-9
last none other here other part	-16
last none other here while	-12
last none other paragraph	-15
last none pair	-13
last none pair here 	14
last none pair here , and	13
last none pair here , and another	-9
last none pair here , down from	-23
last none pair here , from	-8
last none pair here , not	-14
last none pair here , of which	11
last none pair here , then	-19
last none pair here and the	-23
last none pair here becomes	-10
last none pair here in all,	-14
last none pair here or	-20
last none pair here same part	15
last none pair here to	-31
last none pair paragraph	-21
last none turned	-34
last none turned far	29
last none turned here and	-19
last none turned here other part	-47
last none turned here while	-33
last none turned next sentence	-33
last none turned paragraph	-11
last other other	-5
last other other far	-18
last other other here while	23
last other other next sentence	-10
last other other paragraph	-13
last other pair	13
last other pair here 	-27
last other pair here ,	22
last other pair here , against	-12
last other pair here , cars	10
last other pair here , from	-18
last other pair here ;	14
last other pair here and	22
last other pair here and not	14
last other pair here becomes	-24
last other pair here from	-11
last other pair here instead of	-28
last other pair here now	-18
last other pair here now,	-16
last other pair here on steel and	11
last other pair here or	-16
last other pair here other part	9
last other pair here rather than	14
last other pair here same part	12
last other pair here to	-24
last other pair next sentence	23
last other turned	49
last other turned far	11
last other turned here and	23
last other turned here other part	41
last other turned here same part	13
last other turned here while	13
last other turned next sentence	13
last same other	12
last same other far	-5
last same other here other part	-23
last same other here while	13
last same other next sentence	28
last same other paragraph	31
last same pair	-19
last same pair here 	-28
last same pair here ,	-27
last same pair here , after	-17
last same pair here , against	18
last same pair here , and	9
last same pair here , not	-16
last same pair here , will pay	15
last same pair here ;	-14
last same pair here ; it is	17
last same pair here and	-68
last same pair here and not	-12
last same pair here and the	-32
last same pair here as	26
last same pair here becomes	28
last same pair here down to	14
last same pair here in china	18
last same pair here instead of	16
last same pair here now	25
last same pair here now,	-29
last same pair here or	24
last same pair here other part	-19
last same pair here rather than	-12
last same pair here same part	-29
last same pair here today,	9
last same pair next sentence	-19
last same pair paragraph	-7
last same turned	-49
last same turned far	-8
last same turned here and	-30
last same turned here and the	9
last same turned here other part	-56
last same turned here same part	-15
last same turned next sentence	-10
level kin	-31
level none	12
level other	-16
level same	39
mod goods 1	23
mod goods 2	32
mod verb 1	-53
mod verb 2	31
mod word 2	20
mod word 3	24
mod=advanced	55
mod=aircraft	-19
mod=alpaca	15
mod=aluminium	16
mod=aluminum	32
mod=another	-22
mod=aussie	-69
mod=ball	49
mod=banana	9
mod=basmati	-20
mod=bed	-22
mod=beef	-23
mod=best	-9
mod=bicycle	-27
mod=black	-35
mod=blackwell	-11
mod=boeing	-20
mod=bought	-53
mod=branded	22
mod=business	-17
mod=butter	-13
mod=buying	-14
mod=cable	-11
mod=canned	40
mod=canola	22
mod=cashew	61
mod=cashmere	-23
mod=ceramic	11
mod=ceylon	-100
mod=cheese	-14
mod=chilled	-18
mod=chocolate	-31
mod=chrome	25
mod=citrus	9
mod=cobalt	-10
mod=cocoa	86
mod=cod	22
mod=coffee	-32
mod=coking	-11
mod=combed	34
mod=concern	-16
mod=copper	46
mod=cork	-10
mod=corned	45
mod=cotton	15
mod=counting	-23
mod=cover	-19
mod=critical	-31
mod=cut	47
mod=dairy	-48
mod=derivative	12
mod=distilled	-30
mod=drone	12
mod=duty-free	-31
mod=earth	-18
mod=eat	-32
mod=ecuadorean	-117
mod=electric	44
mod=energy	-14
mod=eucalyptus	22
mod=extend	-11
mod=fact	-22
mod=farm	23
mod=finished	-24
mod=fishing	-13
mod=forced	-56
mod=fruit	-19
mod=full	-20
mod=garden	11
mod=generic	12
mod=glass	20
mod=gold	35
mod=good	-31
mod=grain	-17
mod=great	-28
mod=green	-32
mod=ground	10
mod=groundnut	24
mod=hard	33
mod=hazelnut	17
mod=heavy	-25
mod=instant	21
mod=iron	-25
mod=jute	19
mod=kitchen	51
mod=large	-46
mod=largest	-27
mod=lavender	27
mod=leather	-20
mod=legacy	10
mod=less	-20
mod=light	-11
mod=liquefied	-22
mod=lithium	17
mod=maize	33
mod=maple	-25
mod=meat	-19
mod=medical	21
mod=memory	-10
mod=mention	-43
mod=mentioned	-14
mod=metal	-35
mod=milk	63
mod=milling	-19
mod=mostly	-18
mod=national	-25
mod=natural	14
mod=nickel	-44
mod=non-american	-13
mod=oil	-29
mod=olive	60
mod=one	-17
mod=orange	18
mod=organic	-32
mod=palm	39
mod=paper	34
mod=passenger	33
mod=patented	124
mod=phosphate	-9
mod=plum	-23
mod=powdered	16
mod=rare	-57
mod=rare-earth	-20
mod=raw	14
mod=refined	28
mod=rice	-50
mod=roasted	58
mod=rose	60
mod=rubber	35
mod=rum	-25
mod=salmon	-12
mod=salted	71
mod=sawn	57
mod=second	-10
mod=seed	-10
mod=semi-finished	11
mod=shea	48
mod=ship	-16
mod=ship-to-shore	39
mod=shipped	-19
mod=ships	-27
mod=ships'	114
mod=shrimp	56
mod=sign	-12
mod=simple	-14
mod=ski	21
mod=small	18
mod=smoked	23
mod=snow	11
mod=social	-9
mod=softwood	26
mod=solar	57
mod=sold	-75
mod=soy	65
mod=stainless	16
mod=steel	15
mod=sugar	-44
mod=sunflower	35
mod=table	41
mod=textile	-11
mod=tin	14
mod=tinned	-13
mod=tomato	16
mod=truck	26
mod=tuna	-25
mod=tyre	-10
mod=unless	-33
mod=upholstered	51
mod=used	23
mod=washing	38
mod=watch	16
mod=wheat	28
mod=whole	-50
mod=wind	11
mod=wooden	23
mod=wool	-14
more back in paragraph no	15
more back no	-25
more back object	-32
more back own	-25
more back subject	-16
never whole	-84
none	11
none US	92
none US and CN	73
none US and CN here	27
none US and CN here 0 part 0	42
none US and CN here 1 part 0	18
none US and CN here 1 part 1	27
none US and CN here 2 part 0	26
none US and CN here 2 part 1	26
none US and CN here 2 part 2	-29
none US and CN last none here , and	-20
none US and CN last none here , down from	17
none US and CN last none here , not	13
none US and CN last none here , of which	-9
none US and CN last none here , plus	-10
none US and CN last none here , then	16
none US and CN last none here and the	17
none US and CN last none here from	46
none US and CN last none here in all,	11
none US and CN last none here instead of	9
none US and CN last none here or	10
none US and CN last none here other part	9
none US and CN last none here reciprocal,	10
none US and CN last none here same part	-12
none US and CN last none here to	11
none US and CN last none here while	56
none US and CN last none next sentence	-12
none US and CN last none paragraph	23
none US and CN last some far	12
none US and CN last some here ,	-18
none US and CN last some here and	-20
none US and CN last some here and the	28
none US and CN last some here in china	-17
none US and CN last some here same part	17
none US and CN last some here while	13
none US and CN last some next sentence	20
none US and CN nowhere	42
none US and CN part	26
none US and CN said no none here	33
none US and CN said no some here	36
none US and CN said object none here	9
none US and CN said own none here	50
none US and CN said subject some here	28
none US here	34
none US here 0 part 0	41
none US here 1 part 0	20
none US here 2 part 0	24
none US here 2 part 1	15
none US last none here ,	22
none US last none here , britain	11
none US last none here , from	10
none US last none here from	-13
none US last none here instead of	-11
none US last none here other part	25
none US last none here to	17
none US last none next sentence	46
none US last none paragraph	14
none US last some far	-23
none US last some here 	-21
none US last some here and	-19
none US last some here from	-17
none US last some here instead of	-14
none US last some here other part	-15
none US last some here to	30
none US last some here while	-46
none US last some next sentence	-22
none US last some paragraph	16
none US nowhere	41
none US on all direct	-9
none US on all here	-13
none US on all here 0 part 0	9
none US on all here 1 part 1	-15
none US on all here 2 part 0	-39
none US on all here 2 part 1	-34
none US on all here 2 part 2	15
none US on all last none far	-42
none US on all last none here other part	16
none US on all last none here to	14
none US on all last none next sentence	22
none US on all last some far	-14
none US on all nowhere	9
none US on all part	-35
none US on all said no some here	-50
none US on all said object none here	-14
none US on all said own some here	19
none US on all said subject none here	24
none US said no none here	51
none US said no some here	39
none US said object none here	-31
none US said object some here	20
none US said own none here	-20
none US said own some here	-7
none US said subject none here	19
none again false	8
none all	90
none all in sentence	107
none at large	110
none close %	27
none close ,	-27
none close .	-10
none close :	10
none close be	17
none close edge	-22
none close false 1	12
none close false 16	60
none close false 2	18
none close false 4	-36
none close goods	-13
none close if	11
none close in	15
none close level	-25
none close modal	14
none close of	-17
none close on	-28
none close over	29
none close party ,	-19
none close party :	-12
none close party ;	-31
none close party for	17
none close party in	-11
none close party level	-10
none close party of	49
none close party on	-57
none close party over	23
none close party v buy	21
none close so	-21
none close that	28
none close true 1	-54
none close true 16	9
none close true 2	-24
none close v buy	-18
none close with	17
none close word	15
none close —	-14
none heads 1	-11
none heads 2	-14
none heads 3	-12
none heads 5	13
none heads many	16
none here 0	19
none here 1	-9
none l a	-13
none l accept	-12
none l additional	30
none l adds	15
none l against	13
none l all	-16
none l americans	13
none l and	12
none l announced	18
none l another	15
none l april	12
none l are	10
none l as	35
none l ask	25
none l at	-26
none l bear	-20
none l becomes	-10
none l beef	-29
none l britain	11
none l by	-55
none l came	13
none l canada	13
none l carry	-10
none l cars	-14
none l charge	-12
none l charging	-14
none l china	19
none l collect	-9
none l collects	15
none l combined	11
none l cost	21
none l demands	-11
none l duty	-30
none l enter	10
none l entered	9
none l europe	11
none l exceed	-53
none l extra	20
none l face	11
none l faced	15
none l fentanyl	14
none l first	24
none l for	-18
none l further	25
none l general	47
none l get	11
none l gets	23
none l go	-11
none l had	39
none l have	26
none l in	-19
none l into	-12
none l is	-12
none l keeps	63
none l kept	10
none l levy	-26
none l likewise	12
none l longer	15
none l makes	13
none l me	-12
none l mean	-24
none l meet	20
none l mexico	16
none l no	35
none l not	10
none l of	30
none l offer	28
none l offered	18
none l offers	11
none l old	-59
none l on	-38
none l one	-11
none l ones	16
none l ordinary	-84
none l other	39
none l own	30
none l paid	-23
none l pay	-28
none l paying	-25
none l pays	-14
none l peru	14
none l plus	10
none l present	32
none l promised	17
none l put	24
none l reach	-22
none l reached	22
none l read	17
none l reciprocal	21
none l regular	-21
none l remaining	30
none l retains	14
none l said	12
none l second	22
none l see	-10
none l slap	13
none l slaps	14
none l states	-13
none l stays	16
none l suspended	17
none l than	-21
none l that	-38
none l the	56
none l their	-9
none l them	39
none l to	-14
none l told	18
none l took	-39
none l turkey	23
none l union	-12
none l usual	-18
none l vietnam	-12
none l want	-11
none l wanted	10
none l wants	-11
none l was	-14
none l were	-21
none l which	29
none l with	41
none last other other far	36
none last other other here and	-12
none last other other here same part	17
none last other other here while	-50
none last other other paragraph	-9
none last other pair	-15
none last other pair far	-16
none last other pair here 	36
none last other pair here , not	11
none last other pair here , then	12
none last other pair here and no longer	11
none last other pair here and the	27
none last other pair here from	-37
none last other pair here in china	-17
none last other pair here in place of	10
none last other pair here instead of	-32
none last other pair here now,	23
none last other pair here or	-15
none last other pair here same part	10
none last other pair here to	18
none last other pair here while	30
none last other pair next sentence	11
none last other turned far	16
none last other turned here and	-13
none last other turned here other part	-20
none last other turned here same part	-22
none last other turned here while	-9
none last other turned next sentence	11
none last other turned paragraph	-24
none last same other	37
none last same other here , britain	11
none last same other here and	9
none last same other here other part	16
none last same other here while	13
none last same other paragraph	13
none last same pair far	-14
none last same pair here 	-15
none last same pair here , and	-14
none last same pair here , down from	21
none last same pair here , from	9
none last same pair here , not	14
none last same pair here , of which	-11
none last same pair here , then	17
none last same pair here and	-7
none last same pair here and the	20
none last same pair here becomes	10
none last same pair here in all,	12
none last same pair here or	18
none last same pair here reciprocal,	10
none last same pair here same part	-19
none last same pair here to	30
none last same pair paragraph	23
none last same turned	34
none last same turned far	-35
none last same turned here and	20
none last same turned here other part	49
none last same turned here while	29
none last same turned next sentence	33
none last same turned paragraph	12
none level same	-16
none on all	-21
none others direct	-27
none others here	-49
none others here 0 part 0	-60
none others here 1 part 0	-49
none others here 1 part 1	-48
none others here 2 part 0	-27
none others here 2 part 1	-13
none others last none far	-12
none others last none here 	-30
none others last none here other part	-13
none others last none here while	-15
none others last none next sentence	-31
none others last none paragraph	9
none others last some far	33
none others last some here 	37
none others last some here , after	23
none others last some here , from	10
none others last some here and	-8
none others last some here instead of	-10
none others last some here now,	23
none others last some here to	-18
none others last some here while	26
none others last some next sentence	14
none others last some paragraph	-66
none others nowhere	-60
none others part	-48
none others said no none here	-58
none others said no some here	-79
none others said own some here	-12
none others said subject none here	-10
none others said subject some here	-38
none pair all 1	13
none pair all 3	9
none pair first same	-7
none pair last other here ,	-15
none pair last other here , not	9
none pair last other here , then	12
none pair last other here and	-23
none pair last other here and no longer	11
none pair last other here and the	16
none pair last other here as	12
none pair last other here from	-37
none pair last other here in china	-17
none pair last other here in place of	10
none pair last other here instead of	-32
none pair last other here now,	23
none pair last other here or	-16
none pair last other here to	16
none pair last other here while	13
none pair last other next sentence	12
none pair last same here 	-22
none pair last same here ,	10
none pair last same here , and	-14
none pair last same here , down from	21
none pair last same here , from	9
none pair last same here , not	14
none pair last same here , of which	-11
none pair last same here , then	17
none pair last same here and the	20
none pair last same here as	13
none pair last same here becomes	10
none pair last same here in all,	12
none pair last same here or	18
none pair last same here reciprocal,	10
none pair last same here same part	-14
none pair last same here to	32
none pair last same next sentence	-12
none pair new	23
none pair none 1	8
none pair some 3	-65
none part 0	17
none part 2	-3
none q2 2	11
none r above	17
none r access	18
none r according	-13
none r all	-46
none r already	-15
none r also	-22
none r although	-13
none r american	-27
none r among	27
none r and	-9
none r announced	17
none r applied	12
none r applies	-15
none r as	13
none r at	10
none r back	12
none r bangladesh	11
none r because	21
none r begins	13
none r besides	-10
none r both	17
none r britain	20
none r but	-42
none r came	-10
none r cars	-23
none r ceiling	11
none r china	20
none r chinese	23
none r coffee	15
none r come	14
none r continues	28
none r could	14
none r does	13
none r during	-13
none r duties	-12
none r duty	-18
none r each	61
none r effective	52
none r either	-15
none r ever	11
none r extra	32
none r fall	-14
none r fentanyl	23
none r first	14
none r for	20
none r for a	38
none r for all	20
none r for as	16
none r for both	34
none r for britain	-18
none r for cars	-20
none r for china	12
none r for electric	-27
none r for europe	-25
none r for everybody	-11
none r for everyone	38
none r for fentanyl	43
none r for five	-10
none r for forced	17
none r for good	32
none r for india	13
none r for its	-10
none r for now	-37
none r for one	-9
none r for some	18
none r for steel	-15
none r for switzerland	-11
none r for the	10
none r for three	-15
none r for undefined	-21
none r for us	-22
none r for vietnam	-11
none r go	16
none r goes	25
none r half	18
none r have	9
none r he	15
none r here	-11
none r i	-12
none r if	-41
none r import	15
none r in	19
none r including	10
none r india	25
none r indonesia	17
none r instead	-34
none r it	-20
none r its	-30
none r japan	19
none r last	16
none r left	-38
none r may	18
none r more	13
none r not	20
none r now	-42
none r of	17
none r of another	14
none r of april	13
none r of august	9
none r of duty	-11
none r of its	9
none r of july	28
none r of march	-49
none r of older	11
none r of the	31
none r of undefined	-12
none r of which	-38
none r off	-31
none r on	22
none r on a	-18
none r on account	53
none r on aircraft	-12
none r on all	26
none r on aluminium	-11
none r on aluminum	-14
none r on american	-15
none r on another	30
none r on aug	9
none r on beef	10
none r on branded	-12
none r on brazil	14
none r on buyers	12
none r on canadian	-10
none r on cars	-66
none r on certain	-23
none r on chicken	-52
none r on china	43
none r on chinese	13
none r on coal	-29
none r on copper	11
none r on crude	-23
none r on each	30
none r on electric	-23
none r on entry	10
none r on european	-11
none r on every	17
none r on everyone	42
none r on everything	63
none r on farm	-26
none r on fijian	-9
none r on friday	14
none r on goods	49
none r on ice	14
none r on imported	-9
none r on india	14
none r on industrial	-11
none r on it	-49
none r on its	-26
none r on kazakh	12
none r on machines	13
none r on more	-21
none r on most	31
none r on new	-12
none r on november	13
none r on one	12
none r on others	23
none r on our	-26
none r on paper	24
none r on patented	-10
none r on polish	14
none r on semiconductors	-22
none r on ship	-30
none r on softwood	-16
none r on some	-21
none r on soybeans	-33
none r on steel	-73
none r on tea	11
none r on them	-51
none r on those	-15
none r on top	107
none r on tractors	11
none r on watches	13
none r on wednesday	-12
none r on what	10
none r on wheat	-15
none r on wine	-14
none r one	38
none r or	-24
none r ordinary	-13
none r over	37
none r pakistan	16
none r pays	-17
none r people	9
none r plus	-32
none r president	21
none r put	-17
none r reciprocal	28
none r respectively	14
none r retained	12
none r returns	-13
none r runs	25
none r said	21
none r says	-35
none r she	15
none r since	-30
none r sleep	12
none r soybeans	-13
none r stay	14
none r stays	24
none r surcharge	73
none r takes	-14
none r tariff	9
none r tariffs	29
none r tax	13
none r thanks	-11
none r that	53
none r the	-18
none r they	11
none r those	19
none r though	-26
none r threatened	14
none r three	-15
none r through	13
none r to	29
none r today	-19
none r together	11
none r tomorrow	26
none r trade	10
none r u	12
none r unchanged	-18
none r under	-12
none r unless	-28
none r until	-22
none r up	-16
none r vietnam	20
none r was	10
none r we	22
none r went	11
none r whatever	-11
none r when	-38
none r where	-11
none r which	20
none r will	-33
none r with	-27
none r within	-31
none said no	11
none said own	15
none top 1	15
none top 2	17
none value other	-18
none value same	23
none w abolished	10
none w about	-21
none w abroad	-20
none w accept	-8
none w access	24
none w accord	26
none w according	-15
none w account	21
none w action	43
none w addition	-25
none w adds	-11
none w admit	-18
none w africa	-11
none w after	-15
none w again	24
none w agree	12
none w agreed	-22
none w agreement	42
none w agreements	-12
none w alexandria	13
none w algeria	-22
none w allows	25
none w almost	-12
none w alone	-17
none w along	-24
none w already	-36
none w also	18
none w although	-9
none w america	31
none w americans	9
none w amounts	13
none w anew	-18
none w angola	18
none w ankara	-10
none w another	18
none w answer	-12
none w answered	19
none w answers	-10
none w anti-dumping	-43
none w antidumping	-10
none w anyone	18
none w anything	15
none w anywhere	-11
none w applied	9
none w applies	-39
none w april	42
none w armenia	-31
none w arrives	-19
none w articles	33
none w asked	10
none w asking	14
none w assembly	-17
none w association	18
none w attract	12
none w august	61
none w australian	8
none w austria	11
none w autumn	-14
none w back	15
none w bangladesh	33
none w bank	-26
none w bargain	-12
none w base	12
none w baseline	23
none w bear	-33
none w bears	9
none w became	10
none w become	-36
none w before	-22
none w beginning	-21
none w behind	13
none w beijing	-19
none w belgium	-17
none w benin	-11
none w beside	-10
none w besides	-42
none w bessent	19
none w beyond	-27
none w biggest	15
none w bill	-21
none w billion	43
none w board	14
none w book	-12
none w border	25
none w borne	-19
none w both	42
none w botswana	-10
none w bottles	19
none w bought	21
none w brazil	13
none w brazilian	-12
none w bring	-21
none w britain	-34
none w british	-30
none w brought	23
none w build	-36
none w bulgarian	12
none w burden	20
none w busan	23
none w buyers	55
none w buying	22
none w call	12
none w callao	13
none w called	20
none w cambodia	19
none w canada	22
none w canadian	-27
none w cape	24
none w capped	-29
none w caps	-19
none w cargo	-21
none w carries	-27
none w carry	-28
none w casablanca	13
none w case	-11
none w cent	13
none w certain	-19
none w charge	55
none w charged	20
none w charging	-25
none w chile	17
none w chilean	13
none w china	29
none w chinese	57
none w circular	-12
none w climbed	26
none w close	23
none w coast	22
none w collect	9
none w collects	14
none w colombia	-27
none w colombo	11
none w combined	17
none w come	18
none w commerce	-22
none w committee	-15
none w companies	-24
none w competitors	24
none w comply	14
none w concerned	19
none w congress	10
none w content	24
none w continental	15
none w continues	12
none w cost	33
none w could	-9
none w countries	58
none w country	13
none w counts	12
none w court	28
none w croatia	-27
none w cross	-12
none w current	10
none w customs	-14
none w date	-30
none w dates	-18
none w deal	38
none w deals	-12
none w december	-31
none w decree	-14
none w demands	-11
none w denmark	16
none w department	-13
none w difference	-23
none w directions	10
none w dollars	-30
none w done	10
none w doubling	15
none w drop	-27
none w dropped	-17
none w drops	10
none w during	-50
none w dutiable	20
none w duty-free	22
none w each	86
none w earlier	15
none w economies	14
none w economy	-22
none w effect	-19
none w egypt	-10
none w egyptian	-20
none w eight	-28
none w eighteen	-26
none w either	8
none w eleven	-62
none w else	21
none w elsewhere	14
none w emergency	19
none w ended	-10
none w ends	-20
none w enter	11
none w entering	-19
none w enters	16
none w entry	-8
none w estonia	-12
none w evening	-23
none w ever	13
none w every	23
none w everybody	-28
none w everyone	13
none w everything	82
none w everywhere	-11
none w exceed	-53
none w exchange	-21
none w exempt	44
none w expect	14
none w expected	-18
none w exporters	15
none w exports	22
none w extra	32
none w face	22
none w faces	-13
none w fall	-42
none w farmers	-27
none w february	18
none w fentanyl	86
none w fifteenth	-12
none w fifty	18
none w figure	24
none w figures	18
none w fiji	10
none w fijian	-11
none w finance	-12
none w firms	-25
none w first	-26
none w five	15
none w fixes	16
none w flat	14
none w floor	-15
none w forced	33
none w forced-labor	29
none w foreign	-22
none w forty	18
none w forty-seven	-10
none w four	-42
none w framework	16
none w free	-29
none w freed	18
none w frees	-10
none w french	-20
none w friday	42
none w from	14
none w full	-14
none w further	32
none w gabon	14
none w gambian	12
none w gave	9
none w general	93
none w geneva	29
none w germany	22
none w gets	36
none w getting	25
none w ghana	17
none w give	-21
none w given	-22
none w goes	10
none w gone	15
none w good	31
none w goods	97
none w government	9
none w governments	37
none w greece	-13
none w group	24
none w halved	17
none w halves	31
none w harvest	-15
none w heading	-13
none w heard	19
none w held	19
none w helsinki	24
none w here	11
none w high	10
none w higher	-16
none w highest	17
none w history	-10
none w hits	10
none w hold	16
none w holds	12
none w home	-34
none w honduras	-24
none w hours	11
none w hungarian	-11
none w hungary	-15
none w iceland	-12
none w icelandic	-10
none w import	30
none w imported	-23
none w importer	31
none w imports	-14
none w imposing	-11
none w includes	22
none w including	20
none w india	75
none w indian	70
none w indonesia	56
none w indonesian	39
none w inside	30
none w into	-31
none w iraq	-9
none w irish	-21
none w israel	-9
none w italian	20
none w itself	16
none w ivory	22
none w jakarta	-11
none w january	-43
none w japan	-11
none w japanese	-28
none w joint	-20
none w jordan	-19
none w july	21
none w jump	25
none w june	-23
none w karachi	12
none w kazakhstan	-18
none w keeps	26
none w kind	-13
none w kingdom	-42
none w korean	-8
none w kuwait	37
none w kyrgyzstan	-12
none w labor	39
none w landed	26
none w lanka	9
none w largest	33
none w last	18
none w lasts	-26
none w later	-14
none w least	-14
none w leave	30
none w leaves	14
none w lebanon	10
none w left	-30
none w lesotho	24
none w less	-11
none w letter	35
none w level	14
none w levy	23
none w leyen	-11
none w lies	-14
none w lifted	-16
none w like	13
none w lines	16
none w linked	31
none w lisbon	11
none w listed	8
none w lists	28
none w loaded	17
none w london	-16
none w look	-25
none w loses	-12
none w lowers	-15
none w made	14
none w make	-18
none w makers	-42
none w malawi	13
none w malaysia	23
none w mali	-14
none w manila	13
none w many	-29
none w march	-58
none w mean	-26
none w meantime	10
none w meanwhile	29
none w measure	9
none w meet	14
none w meets	23
none w members	-13
none w mexican	-26
none w mexico	21
none w midnight	-30
none w might	12
none w million	-21
none w mills	-19
none w minimum	-30
none w ministers	-11
none w ministry	-41
none w monday	-51
none w month	-12
none w moroccan	-16
none w morocco	27
none w most	32
none w move	22
none w much	35
none w must	-10
none w named	-15
none w namibia	-13
none w narrow	-11
none w national	-22
none w nearly	-20
none w negotiators	10
none w neither	20
none w netherlands	-14
none w next	-14
none w nicaragua	-14
none w nigeria	39
none w nigerian	51
none w nine	19
none w ninety	-11
none w none	16
none w normal	16
none w north	18
none w norway	48
none w nothing	-16
none w notice	-18
none w november	44
none w number	21
none w numbers	29
none w obtained	21
none w offer	39
none w offered	-22
none w officials	19
none w older	19
none w oman	10
none w once	-41
none w ones	-30
none w only	-36
none w orders	18
none w ordinary	-64
none w origin	-9
none w other	33
none w others	-34
none w ottawa	-19
none w ours	-15
none w outside	24
none w over	22
none w owed	-10
none w owes	18
none w pacific	36
none w paid	-10
none w pakistan	27
none w paraguay	-10
none w paraguayan	-17
none w part	12
none w partners	18
none w parts	-29
none w pass	-10
none w past	-17
none w payable	12
none w paying	-15
none w pays	15
none w peak	15
none w penalty	52
none w people	-11
none w percent	12
none w percentage	59
none w period	-16
none w permanent	22
none w peruvian	-12
none w philippine	42
none w philippines	67
none w place	29
none w plan	-31
none w planning	10
none w plus	-19
none w points	114
none w polish	18
none w port	-28
none w ports	-11
none w portuguese	19
none w post	-15
none w powers	10
none w president	22
none w press	13
none w price	-49
none w proclamation	31
none w product	18
none w products	27
none w promised	-17
none w proposal	-24
none w proposed	9
none w provides	20
none w purchases	36
none w puts	-18
none w quarrel	-12
none w quota	-71
none w quotas	-21
none w rabat	10
none w raise	-16
none w raised	-11
none w raises	9
none w raising	16
none w range	-24
none w rate	25
none w rates	37
none w rather	32
none w reach	-23
none w reached	29
none w reason	20
none w reciprocal	41
none w reduction	27
none w regional	20
none w regular	-18
none w remain	20
none w remaining	32
none w remains	33
none w remember	-12
none w removes	10
none w replace	15
none w reports	20
none w respectively	29
none w restore	-18
none w retained	27
none w retains	18
none w return	12
none w returns	-16
none w rivals	-9
none w rkiye	-11
none w romania	-10
none w rome	15
none w rules	47
none w ruling	9
none w runs	-13
none w russia	17
none w russian	124
none w sack	-10
none w salvador	-11
none w sanctioned	14
none w saturday	16
none w says	16
none w scott	11
none w season	41
none w section	-20
none w sells	19
none w sept	-18
none w september	-57
none w serbia	-16
none w settle	13
none w settled	21
none w seven	-46
none w seventeen	-35
none w shall	-34
none w shanghai	-10
none w shipped	10
none w should	-9
none w side	32
none w sides	36
none w signed	36
none w signs	-14
none w singapore	20
none w sixty	15
none w slap	9
none w slapped	22
none w slaps	14
none w sleep	9
none w sold	-15
none w something	18
none w soon	30
none w spanish	-16
none w spared	25
none w special	-20
none w spoke	-31
none w stand	20
none w standstill	-12
none w start	-21
none w started	14
none w statement	-9
none w states	54
none w stayed	-13
none w stead	-13
none w still	-42
none w stood	-14
none w stop	-16
none w stopped	-43
none w stops	-31
none w struck	11
none w stuff	19
none w subject	-12
none w summer	18
none w sunday	10
none w supreme	18
none w surcharge	160
none w suspended	38
none w suspends	25
none w suspension	-29
none w swedish	-18
none w swiss	-12
none w switzerland	-17
none w taiwan	33
none w taken	-12
none w takes	-11
none w talked	-16
none w tariff	36
none w tariffs	71
none w tashkent	11
none w tenth	-11
none w term	32
none w thai	-15
none w thailand	-17
none w than	12
none w that	32
none w their	16
none w theirs	17
none w themselves	8
none w then	-10
none w they	-14
none w third	-14
none w thirteen	-58
none w thirty-five	-14
none w thirty-four	16
none w thirty-nine	12
none w thirty-three	10
none w those	29
none w threat	16
none w threatened	26
none w threatens	12
none w three	-36
none w through	37
none w thursday	33
none w tied	10
none w till	-10
none w time	-24
none w times	-17
none w today	-14
none w together	-9
none w tokyo	10
none w told	38
none w tomorrow	55
none w took	-21
none w total	26
none w touch	-16
none w treaty	-22
none w trial	25
none w truce	-41
none w trump	38
none w tuesday	10
none w tunis	13
none w tunisian	-15
none w turkey	13
none w turkish	-35
none w turn	17
none w turned	-12
none w twelve	-47
none w twenty	38
none w twenty-five	22
none w twenty-four	16
none w twenty-one	-20
none w twenty-seven	-18
none w twenty-six	-14
none w twenty-three	-26
none w twenty-two	-33
none w uganda	-26
none w ukraine	-10
none w unless	-17
none w usmca	11
none w usual	-21
none w value	-36
none w verde	25
none w vietnam	80
none w voted	-29
none w waived	-16
none w want	-10
none w wants	44
none w warned	10
none w water	-21
none w wednesday	11
none w week	-12
none w weeks	14
none w went	-23
none w were	39
none w whack	23
none w what	47
none w when	62
none w whereas	-12
none w whether	-22
none w which	8
none w while	11
none w whoever	-10
none w whole	11
none w whose	21
none w will	23
none w withdrawn	9
none w within	-53
none w without	-34
none w world	-17
none w worldwide	20
none w worst	17
none w would	14
none w written	-16
none w wrote	11
none w yanks	17
none w year	-39
none w yesterday	12
none w your	17
none w zambia	27
none w zealand	-14
none w zero	-34
of by	-75
of by alone	-78
of nobody	-16
of on	39
of on alone	19
of other alone	-21
of the other way	-141
only of the text	10
others 1 back in paragraph	19
others 1 back in paragraph object	6
others 1 back in paragraph own	-19
others 1 back in paragraph subject	31
others 1 back no	-17
others 1 back own	-26
others 1 back subject	34
others 2 back	-10
others 2 back in paragraph	4
others 2 back in paragraph no	9
others 2 back in paragraph object	-16
others 2 back in paragraph own	10
others 2 back no	-10
others 2 back object	20
others 2 back own	-52
others 2 back subject	20
others after	-58
others after no	-30
others after object	-29
others after own	-29
others after subject	-27
others before in part	20
others before in part object	7
others before in part own	22
others before in part subject	9
others before in sentence object	-10
others before in sentence own	-25
others before in sentence subject	12
others behind in part	6
others behind in part object	12
others behind in part own	24
others behind in part subject	-19
others behind in sentence	-25
others behind in sentence no	-35
others behind in sentence own	14
others behind in sentence subject	12
others more back	-18
others more back object	-49
others more back own	-20
pair all 1	30
pair all 2	29
pair all 3	49
pair first kin	-22
pair first other	-16
pair first same	29
pair last kin far	-7
pair last kin here 	17
pair last kin here ,	17
pair last kin here , and	-13
pair last kin here , down from	-14
pair last kin here , instead of	10
pair last kin here and	60
pair last kin here and the	-14
pair last kin here as	-21
pair last kin here from	17
pair last kin here instead of	16
pair last kin here now,	19
pair last kin here same part	14
pair last kin here while	-10
pair last none here 	19
pair last none here ,	-11
pair last none here , and	13
pair last none here , and another	-9
pair last none here , down from	-23
pair last none here , from	-8
pair last none here , not	-14
pair last none here , of which	11
pair last none here , then	-19
pair last none here and the	-20
pair last none here as	-13
pair last none here becomes	-10
pair last none here in all,	-14
pair last none here or	-20
pair last none here same part	10
pair last none here to	-33
pair last none next sentence	11
pair last other far	-22
pair last other here 	-66
pair last other here , against	-12
pair last other here , cars	10
pair last other here , from	-18
pair last other here , not	-11
pair last other here ;	12
pair last other here and	-72
pair last other here and not	14
pair last other here becomes	-24
pair last other here from	-11
pair last other here instead of	-28
pair last other here now	-18
pair last other here now,	-16
pair last other here on steel and	11
pair last other here rather than	14
pair last other here to	-24
pair last other here while	-12
pair last other next sentence	-31
pair last other paragraph	-11
pair last same far	30
pair last same here 	17
pair last same here ,	-13
pair last same here , after	-17
pair last same here , against	18
pair last same here , and	9
pair last same here , will pay	15
pair last same here ; it is	17
pair last same here and	10
pair last same here and not	-12
pair last same here as	9
pair last same here becomes	28
pair last same here down to	14
pair last same here in china	18
pair last same here instead of	16
pair last same here now	25
pair last same here now,	-29
pair last same here or	13
pair last same here rather than	-12
pair last same here same part	-10
pair last same here today,	9
pair last same next sentence	25
pair new	-18
pair none 1	-51
pair none 2	-42
pair none 3	-22
pair some 2	12
plural	15
plural far	-29
plural otherwise	18
plural right="	-21
plural right=&	-10
plural right='	-52
plural right=)	22
plural right=.	22
plural right=:	-23
plural right=?	72
plural right=agent	-44
plural right=also	13
plural right=and	-58
plural right=at	-24
plural right=be	15
plural right=by	-38
plural right=duty	16
plural right=edge	-61
plural right=from	46
plural right=goods	24
plural right=had	-28
plural right=has	22
plural right=if	37
plural right=in	27
plural right=into	-11
plural right=modal	22
plural right=not	-14
plural right=number	-19
plural right=of	-14
plural right=sender	-40
plural right=than	-17
plural right=that	21
plural right=to	24
plural right=under	35
plural right=v bear	-13
plural right=v begin	-27
plural right=v buy	-9
plural right=v end	-15
plural right=v lack	-17
plural right=v propose	-21
plural right=v say	-46
plural right=v stay	8
plural right=v target	21
plural right=v up	14
plural right=which	26
plural right=with	-45
plural right=word	-13
plural right=—	-25
plural so	24
plural too	-58
rank 0	20
rank 1	-13
rank 2	-26
rank 3	-34
rank 4	9
row	44
rule:none	16
rule:none rule false	-64
rule:none rule true	-31
rule:other	-65
rule:same	88
short for another	17
singular far	-29
singular of plural otherwise	-108
singular of plural right=,	-43
singular of plural right=duty	-62
singular of plural right=has	26
singular of plural right=in	14
singular of plural right=level	-11
singular of plural right=modal	13
singular of plural right=of	11
singular of plural right=sender	-65
singular of plural right=taker	-21
singular of plural right=that	45
singular of plural right=to	13
singular of plural right=v bear	59
singular of plural right=word	-9
singular otherwise	-13
singular right="	-24
singular right=\$	-16
singular right='s	-28
singular right=,	-14
singular right=.	25
singular right=:	-54
singular right=;	-15
singular right=?	70
singular right=agent	-116
singular right=and	-21
singular right=be	25
singular right=but	-15
singular right=duty	-77
singular right=edge	-38
singular right=from	53
singular right=gate	-23
singular right=goods	-12
singular right=had	-13
singular right=has	57
singular right=have	-25
singular right=in	43
singular right=into	52
singular right=number	-10
singular right=of	-72
singular right=on	-14
singular right=or	-19
singular right=sender	-60
singular right=that	24
singular right=to	52
singular right=v agree	22
singular right=v bear	43
singular right=v begin	-21
singular right=v buy	-28
singular right=v deny	-52
singular right=v end	-32
singular right=v impose	-28
singular right=v return	9
singular right=v say	-49
singular right=v sell	-17
singular right=v sign	-11
singular right=v stay	27
singular right=v target	30
singular right=v up	17
singular right=which	18
singular right=with	18
singular so	5
though all	-77
value none	-29
value other	-50
value same	60
whole 1	-9
whole 2	13
whole 3	20
words 1	-20
words 1 list	-32
words 2	19
words 2 list	-104
words 3	-19
words 3 list	31
words 4	-13
words 4 list	32`;
