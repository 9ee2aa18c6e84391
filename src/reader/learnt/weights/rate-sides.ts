// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	-21
all by3	16
all everybody	30
all named	-79
all no	-149
all on1	-19
all on2	-28
all on3	-59
all ordinary duty	-53
all sentence	-28
all surcharge	104
all yes	101
by:US	126
by:absent, 1 here	-16
by:absent, 2 here	-34
by:by 0	20
by:by 1	15
by:by 2	-23
by:by 3	-33
by:by no	-42
by:cue=by1	29
by:cue=by3	33
by:cue=none	61
by:cue=on1	20
by:f by0.5	34
by:f by1	22
by:f by2	30
by:f on1	24
by:f on3	34
by:focus subject	19
by:goods crossed own	-20
by:goods crossed sure	-17
by:goods met by before	28
by:goods met by part	55
by:goods met by sentence	33
by:goods met on crossed	-37
by:goods met on part	-70
by:goods met on sentence	-39
by:goods part not	38
by:goods part own	-60
by:goods part sure	-40
by:goods sentence also	32
by:goods sentence not	31
by:goods sentence own	-64
by:goods sentence sure	-23
by:head by0.5	76
by:head by1	24
by:head by3	26
by:head first	49
by:head last	32
by:head on1	30
by:head on2	-19
by:head on3	-15
by:home false	-28
by:home true	25
by:last by	26
by:last by absent and	-30
by:last by absent and so named	35
by:last by absent comma named	23
by:last by absent from	22
by:last by absent next sentence	27
by:last by absent on	36
by:last by absent paragraph	22
by:last by absent to	25
by:last by by1 next sentence named	33
by:last by by2 and	23
by:last by by2 and so	-23
by:last by by2 far named	-32
by:last by by2 from named	-21
by:last by by2 on	-20
by:last by by2 paragraph	-25
by:last by by3 and	22
by:last by by3 and so	39
by:last by by3 and so named	-45
by:last by by3 comma named	-54
by:last by by3 far named	25
by:last by by3 while	15
by:last by comma	17
by:last by far named	-19
by:last by from	29
by:last by next sentence	15
by:last by none and	21
by:last by none and so	-20
by:last by none and so named	32
by:last by none comma	27
by:last by none far	-17
by:last by on	38
by:last by on1 far named	16
by:last by on2 and so named	-39
by:last by on2 comma	38
by:last by on2 far	-35
by:last by on2 far named	-37
by:last by on2 next sentence	-33
by:last by on2 next sentence named	-50
by:last by on3 comma named	26
by:last by on3 far	-21
by:last by on3 far named	-22
by:last by on3 next sentence	-21
by:last by to	46
by:last by while named	-19
by:last none	-67
by:last none absent and so	-57
by:last none absent and so named	-52
by:last none absent comma named	-42
by:last none absent far named	-73
by:last none absent from	-23
by:last none absent next sentence	-40
by:last none absent next sentence named	-99
by:last none absent on	-37
by:last none absent paragraph named	-15
by:last none absent while	-20
by:last none absent while named	-17
by:last none and	27
by:last none and so	-81
by:last none by1 far	-28
by:last none by1 next sentence named	36
by:last none by2 far	-50
by:last none by2 far named	36
by:last none by2 paragraph named	-19
by:last none by3 far named	39
by:last none comma	-19
by:last none far named	31
by:last none from	-27
by:last none next sentence	-36
by:last none none and so named	-26
by:last none none comma named	-27
by:last none none far	22
by:last none on	-58
by:last none on1 far named	32
by:last none on2 far	24
by:last none on2 far named	16
by:last none on3 far	15
by:last none on3 far named	21
by:last none on3 next sentence named	22
by:last none paragraph	-30
by:last none paragraph named	-19
by:last none to	-19
by:last none while	-30
by:last on absent and	23
by:last on absent and so	16
by:last on absent comma named	-33
by:last on absent next sentence named	-102
by:last on absent paragraph named	-24
by:last on absent to	-28
by:last on absent while	-30
by:last on and so	15
by:last on and so named	20
by:last on by1 far	-17
by:last on by1 far named	-24
by:last on by1 next sentence named	41
by:last on by1 paragraph named	18
by:last on by2 and so named	29
by:last on by2 next sentence	-50
by:last on by2 next sentence named	25
by:last on by2 paragraph	23
by:last on from	-28
by:last on none and	-17
by:last on none and so	-33
by:last on none and so named	23
by:last on none next sentence named	16
by:last on on	-21
by:last on on1 far named	26
by:last on on2 and	16
by:last on on2 and so named	-26
by:last on on2 comma	-26
by:last on on2 far	35
by:last on on2 far named	-25
by:last on on2 next sentence	36
by:last on on2 on	-17
by:last on on2 paragraph	-20
by:last on on2 while	-22
by:last on on3 and	-61
by:last on on3 and so	23
by:last on on3 comma named	21
by:last on on3 far	-30
by:last on on3 far named	18
by:last on on3 from named	20
by:last on on3 next sentence named	-22
by:last on on3 while	46
by:last on to	-53
by:name , ,	-32
by:name , and	-26
by:name , is	42
by:name : own duty	25
by:name ; ,	23
by:name and ,	22
by:name and own number	29
by:name and own on	-15
by:name and verb impose	-30
by:name and word	-31
by:name begin ,	43
by:name begin :	-32
by:name begin goods	-15
by:name begin number	-53
by:name begin own agent	40
by:name begin own number	24
by:name begin own word	34
by:name begin verb impose	32
by:name begin will	44
by:name for and	-31
by:name from ,	-23
by:name from .	-19
by:name in :	27
by:name in ;	23
by:name in at	24
by:name in word	16
by:name into at	16
by:name of ,	-31
by:name of and	-25
by:name of duty	-27
by:name of number	-32
by:name on goods	-59
by:name that verb impose	28
by:name that will	33
by:name that would	24
by:name to ,	22
by:name verb bear at	28
by:name verb impose to	53
by:name with ,	31
by:name word own number	-56
by:named 1	24
by:named 2	-19
by:named 3	-79
by:named no	30
by:nearest after by1 part 0	44
by:nearest after by1 sentence 1	19
by:nearest after by2 sentence 1	19
by:nearest after by3 part 0	25
by:nearest after none sentence 0	-18
by:nearest after on2 sentence 0	-46
by:nearest after on2 sentence 1	24
by:nearest before by0.5 part 0	18
by:nearest before by1 part 1	21
by:nearest before by1 sentence 0	49
by:nearest before by2 part 0	22
by:nearest before by2 part 1	26
by:nearest before by2 sentence 0	29
by:nearest before by3 part 0	39
by:nearest before by3 part 1	17
by:nearest before none part 0	71
by:nearest before none sentence 0	21
by:nearest before on1 part 0	-27
by:nearest before on1 sentence 0	41
by:nearest before on1 sentence 1	-29
by:nearest before on2 part 1	-26
by:nearest before on3 part 1	-22
by:nearest before on3 sentence 0	-40
by:not own ours	20
by:not own there	19
by:not own they	15
by:not top by absent	-78
by:not top on absent	-23
by:on 0	-25
by:other voice	-15
by:own ours	-20
by:own them	-15
by:own there	-21
by:own they	-18
by:pa0	26
by:pa0 cue=by1	54
by:pa0 cue=by3	23
by:pa0 name	28
by:pa0 name and number	-22
by:pa0 name in ,	17
by:pa0 name in .	33
by:pa0 name in and	29
by:pa0 next=,	25
by:pa0 next=.	25
by:pa0 next=agent	-26
by:pa0 next=for	15
by:pa0 next=gate	44
by:pa0 next=verb stay	-35
by:pa0 port	39
by:pa0 prep=at	57
by:pa0 prep=by	15
by:pa0 prep=for	-36
by:pa0 prep=from	-27
by:pa0 prep=in	78
by:pa0 prep=into	15
by:pa0 prep=of	17
by:pa0 prep=on	-38
by:pa0 prep=to	15
by:pa0 prep=with	18
by:pa0 prep=word	27
by:pa0 pronoun it	44
by:pa0 pronoun its of duty	24
by:pa0 pronoun ours	-39
by:pa0 pronoun them	26
by:pa0 quality	-47
by:pa0 quality and goods	26
by:pa0 quality at gate	41
by:pa0 quality of goods	-22
by:pa0 quality on .	-40
by:pa0 quality on goods	-66
by:pa0 seat in .	22
by:pa1 cue=by1	-24
by:pa1 cue=on2	21
by:pa1 name in .	-24
by:pa1 next=,	16
by:pa1 next=goods	-35
by:pa1 prep=of	-15
by:pa1 prep=on	-16
by:pa1 quality	-16
by:pa1 quality of goods	-15
by:pb0	54
by:pb0 cue=by0.5	35
by:pb0 cue=by2	17
by:pb0 cue=by3	35
by:pb0 cue=none	66
by:pb0 cue=on1	-28
by:pb0 name	115
by:pb0 name , and	-17
by:pb0 name , is	55
by:pb0 name , number	15
by:pb0 name and number	25
by:pb0 name and own number	28
by:pb0 name and verb impose	-28
by:pb0 name begin duty	-18
by:pb0 name begin had	-20
by:pb0 name begin number	-46
by:pb0 name begin own duty	30
by:pb0 name begin own number	24
by:pb0 name begin verb impose	41
by:pb0 name from number	-17
by:pb0 name in and	-16
by:pb0 name into at	28
by:pb0 name of number	-30
by:pb0 name that had	-15
by:pb0 name that will	32
by:pb0 name to at	18
by:pb0 name verb bear at	21
by:pb0 name verb impose to	32
by:pb0 name word own number	-50
by:pb0 next='s	17
by:pb0 next=-	15
by:pb0 next=.	-26
by:pb0 next=agent	-38
by:pb0 next=at	56
by:pb0 next=for	41
by:pb0 next=gate	29
by:pb0 next=goods	-57
by:pb0 next=is	44
by:pb0 next=number	25
by:pb0 next=on	-21
by:pb0 next=own agent	20
by:pb0 next=own at	-18
by:pb0 next=own duty	53
by:pb0 next=own goods	-21
by:pb0 next=own number	18
by:pb0 next=own to	-20
by:pb0 next=own word	21
by:pb0 next=sender	-27
by:pb0 next=to	70
by:pb0 next=verb bear	-23
by:pb0 next=verb say	-17
by:pb0 next=verb sell	-43
by:pb0 next=verb stay	-21
by:pb0 next=will	33
by:pb0 person	-29
by:pb0 person word verb say	20
by:pb0 port	15
by:pb0 prep="	23
by:pb0 prep=,	44
by:pb0 prep=;	-58
by:pb0 prep=begin	32
by:pb0 prep=for	15
by:pb0 prep=from	-61
by:pb0 prep=if	17
by:pb0 prep=into	25
by:pb0 prep=number	20
by:pb0 prep=of	-15
by:pb0 prep=on	-16
by:pb0 prep=that	-21
by:pb0 prep=to	24
by:pb0 prep=verb impose	21
by:pb0 prep=verb return	15
by:pb0 prep=verb say	19
by:pb0 prep=what	-30
by:pb0 prep=with	44
by:pb0 pronoun he	-36
by:pb0 pronoun his	-24
by:pb0 pronoun it begin verb impose	-17
by:pb0 pronoun its begin goods	-29
by:pb0 pronoun its verb impose number	-26
by:pb0 pronoun our	-25
by:pb0 pronoun our on goods	16
by:pb0 pronoun ours	-32
by:pb0 pronoun they	-44
by:pb0 pronoun they begin verb bear	-27
by:pb0 quality	-16
by:pb0 quality , duty	15
by:pb0 quality , goods	-15
by:pb0 quality : duty	21
by:pb0 quality and goods	-25
by:pb0 quality begin duty	-16
by:pb0 quality begin goods	-52
by:pb0 quality begin number	51
by:pb0 quality begin word	-18
by:pb0 quality of goods	-17
by:pb0 quality on goods	-15
by:pb0 quality then goods	-18
by:pb0 quality verb impose duty	19
by:pb0 quality word goods	-16
by:pb0 seat	58
by:pb0 seat begin verb impose	-27
by:pb1 cue=by1	20
by:pb1 cue=by2	31
by:pb1 cue=by3	-25
by:pb1 cue=on2	-20
by:pb1 cue=on3	-27
by:pb1 name begin own duty	-16
by:pb1 name begin verb impose	17
by:pb1 next=goods	-20
by:pb1 next=level	-22
by:pb1 next=number	15
by:pb1 next=word	-25
by:pb1 next=would	-15
by:pb1 prep=,	-20
by:pb1 prep=on	-15
by:pb1 prep=verb say	24
by:pb1 prep=word	19
by:pb1 quality	-25
by:pb1 quality on goods	-17
by:person begin verb impose	23
by:person begin verb say	32
by:person by ,	21
by:person word verb impose	26
by:port at .	21
by:port in .	-17
by:port in word	15
by:pronoun he begin verb impose	-22
by:pronoun he begin verb say	-20
by:pronoun he that would	-18
by:pronoun it that verb impose	-18
by:pronoun its and goods	-22
by:pronoun its begin goods	-30
by:pronoun its of duty	39
by:pronoun its on goods	25
by:pronoun its verb impose number	-24
by:pronoun they begin number	-35
by:pronoun they begin verb bear	-37
by:pronoun which , verb impose	22
by:q1 by0.5 here	15
by:q1 by1	42
by:q1 by1 here	18
by:q1 by1 other	48
by:q1 by1 other here	16
by:q1 by2	43
by:q1 by3	21
by:q1 by3 here	17
by:q1 by3 other	27
by:q1 first	65
by:q1 named	32
by:q1 named other	-15
by:q1 on1	54
by:q1 on2	21
by:q1 on2 other here	17
by:q1 on3	-39
by:q1 on3 here	23
by:q1 on3 other	-19
by:q1 on3 other here	-17
by:q2 by0.5 here	28
by:q2 by0.5 other	38
by:q2 by0.5 other here	50
by:q2 by1 other	23
by:q2 by2 other	34
by:q2 by3	23
by:q2 by3 here	21
by:q2 by3 other	19
by:q2 by3 other here	-37
by:q2 first	16
by:q2 named	60
by:q2 named other	17
by:q2 on1	-19
by:q2 on1 other here	16
by:q2 on2	-19
by:q2 on2 other	-30
by:q2 on2 other here	19
by:q2 on3	-34
by:q2 on3 other	-21
by:q2 on3 other here	-20
by:quality , goods	-28
by:quality : duty	21
by:quality and goods	51
by:quality at gate	50
by:quality begin number	47
by:quality begin taker	33
by:quality for goods	-26
by:quality of goods	-33
by:quality on .	-41
by:quality on gate	17
by:quality on goods	-24
by:quality on word	17
by:quality that goods	-35
by:quality to goods	-33
by:quality which goods	-23
by:quality word goods	-16
by:quality word word	20
by:sa0 cue=on3	15
by:sa0 name , is	-30
by:sa0 name ; ,	19
by:sa0 name and ,	18
by:sa0 name and will	-17
by:sa0 name that verb impose	30
by:sa0 next=,	-18
by:sa0 next=agent	22
by:sa0 next=at	20
by:sa0 next=duty	-35
by:sa0 next=had	18
by:sa0 next=own number	16
by:sa0 next=own on	-18
by:sa0 next=verb bear	16
by:sa0 next=verb impose	23
by:sa0 next=was	27
by:sa0 person	-20
by:sa0 port	-17
by:sa0 prep=by	-38
by:sa0 prep=if	-28
by:sa0 prep=in	17
by:sa0 prep=of	-20
by:sa0 prep=on	-38
by:sa0 prep=that	52
by:sa0 prep=to	30
by:sa0 prep=word	-17
by:sa0 pronoun he	-18
by:sa0 pronoun it	31
by:sa0 pronoun president	15
by:sa0 pronoun which	32
by:sa0 quality	19
by:sa0 quality and goods	44
by:sa0 quality that goods	-20
by:sa1 cue=on2	-15
by:sa1 cue=on3	28
by:sa1 name	-26
by:sa1 next=.	-40
by:sa1 next=and	-29
by:sa1 next=goods	19
by:sa1 next=has	30
by:sa1 next=in	-18
by:sa1 next=sender	-18
by:sa1 next=verb bear	19
by:sa1 next=word	24
by:sa1 prep=,	-17
by:sa1 prep=;	15
by:sa1 prep=in	-30
by:sa1 prep=of	-20
by:sa1 prep=which	16
by:sa1 quality on goods	29
by:sa2 prep=in	-20
by:sb0	40
by:sb0 cue=by1	23
by:sb0 cue=by3	45
by:sb0 cue=on1	39
by:sb0 cue=on3	-22
by:sb0 name	68
by:sb0 name , ,	-18
by:sb0 name and ,	18
by:sb0 name begin ,	46
by:sb0 name begin :	-27
by:sb0 name begin had	21
by:sb0 name begin has	36
by:sb0 name begin verb impose	-31
by:sb0 name begin word	-22
by:sb0 name between and	16
by:sb0 name in :	15
by:sb0 name in ;	17
by:sb0 name into ,	16
by:sb0 name of and	-22
by:sb0 name with ,	33
by:sb0 next=,	50
by:sb0 next=;	18
by:sb0 next=duty	15
by:sb0 next=had	22
by:sb0 next=has	16
by:sb0 next=in	22
by:sb0 next=is	16
by:sb0 next=level	-23
by:sb0 next=on	15
by:sb0 next=own ,	-24
by:sb0 next=own :	-21
by:sb0 next=own agent	-19
by:sb0 next=own duty	40
by:sb0 next=own level	24
by:sb0 next=own on	15
by:sb0 next=own verb impose	21
by:sb0 next=own word	-31
by:sb0 next=to	36
by:sb0 next=verb bear	-44
by:sb0 next=verb deny	-21
by:sb0 next=verb say	-23
by:sb0 next=verb target	-20
by:sb0 next=was	-27
by:sb0 next=will	37
by:sb0 person by ,	21
by:sb0 prep=at	30
by:sb0 prep=begin	16
by:sb0 prep=between	15
by:sb0 prep=into	38
by:sb0 prep=number	-42
by:sb0 prep=of	-21
by:sb0 prep=on	-20
by:sb0 prep=verb impose	25
by:sb0 prep=which	20
by:sb0 prep=with	46
by:sb0 pronoun he	-23
by:sb0 pronoun it what verb impose	22
by:sb0 pronoun its	33
by:sb0 pronoun its of duty	18
by:sb0 pronoun their	-15
by:sb0 pronoun they	-33
by:sb0 quality	-18
by:sb0 quality begin duty	18
by:sb0 quality begin goods	-30
by:sb0 seat	40
by:sb0 seat in word	-22
by:sb1 cue=by0.5	-15
by:sb1 cue=on1	-31
by:sb1 cue=on3	15
by:sb1 name begin has	-15
by:sb1 name begin own duty	-27
by:sb1 name begin will	21
by:sb1 name in ,	-24
by:sb1 next=,	-57
by:sb1 next=:	-19
by:sb1 next=duty	47
by:sb1 next=goods	27
by:sb1 next=had	-23
by:sb1 next=has	-39
by:sb1 next=number	-17
by:sb1 next=own duty	-33
by:sb1 next=own goods	-21
by:sb1 next=own number	-23
by:sb1 next=verb bear	-26
by:sb1 next=verb impose	21
by:sb1 person	37
by:sb1 person begin verb say	25
by:sb1 person word verb impose	29
by:sb1 prep=,	-34
by:sb1 prep=begin	35
by:sb1 prep=if	-27
by:sb1 prep=number	-42
by:sb1 prep=that	-20
by:sb1 prep=then	22
by:sb1 prep=verb bear	20
by:sb1 prep=verb impose	22
by:sb1 prep=verb return	20
by:sb1 prep=what	40
by:sb1 prep=with	-25
by:sb1 pronoun he	-19
by:sb1 pronoun it	-19
by:sb1 pronoun it begin verb impose	23
by:sb1 pronoun its	24
by:sb1 pronoun our	18
by:sb1 pronoun their	15
by:sb1 pronoun them	18
by:sb1 pronoun they	-20
by:sb1 quality begin goods	23
by:sb1 quality on goods	20
by:sb2 cue=by3	-19
by:sb2 cue=on2	-36
by:sb2 cue=on3	23
by:sb2 name	-17
by:sb2 next=,	-16
by:sb2 next=:	22
by:sb2 next=at	-30
by:sb2 next=duty	-24
by:sb2 next=is	-16
by:sb2 next=number	-25
by:sb2 next=own duty	-24
by:sb2 next=verb bear	25
by:sb2 next=verb impose	21
by:sb2 prep=,	-47
by:sb2 prep=:	21
by:sb2 prep=begin	29
by:sb2 prep=into	-16
by:sb2 pronoun they	-32
by:seat begin verb say	-35
by:seat in ,	15
by:seat in .	27
by:side false	-22
by:title by0.5	48
by:title by1	15
by:title by2	40
by:title named	37
by:title on1	-22
by:title on3	-82
by:top by 1	51
by:top by 3	41
by:top on 1	21
cues absent absent	-51
cues absent absent home on third	-116
cues absent absent sides	19
cues absent absent third on home	-31
cues absent absent third on third	-39
cues absent by0.5	-15
cues absent by1	21
cues absent by1 home on third	45
cues absent by1 sides	-15
cues absent by1 third on third	32
cues absent by2 sides	-16
cues absent by2 third on third	30
cues absent by3 home on third	29
cues absent by3 sides	-23
cues absent named	29
cues absent named home on third	66
cues absent named sides	-30
cues absent named third on home	15
cues absent named third on third	-17
cues absent on1	20
cues absent on1 home on third	49
cues absent on1 sides	-63
cues absent on1 third on third	19
cues absent on2	-17
cues absent on2 home on third	22
cues absent on2 sides	-41
cues absent on2 third on home	-17
cues absent on3 home on third	27
cues absent on3 third on third	-28
cues by0.5 absent home on third	-19
cues by0.5 absent sides	24
cues by0.5 absent third on third	-15
cues by0.5 on3	28
cues by0.5 on3 sides	21
cues by1 absent	-41
cues by1 absent home on third	-52
cues by1 absent third on home	-34
cues by1 by2	34
cues by1 named	34
cues by1 named home on third	35
cues by1 named third on third	-17
cues by1 on1 home on third	-16
cues by1 on3	15
cues by1 on3 home on third	-15
cues by2 absent	-15
cues by2 absent home on third	-24
cues by2 absent sides	29
cues by2 absent third on home	-56
cues by2 absent third on third	-46
cues by2 by1	-31
cues by2 by1 sides	-22
cues by2 by2 third on third	-27
cues by2 named	15
cues by2 named home on third	-26
cues by2 named sides	19
cues by2 on1	34
cues by2 on1 home on third	24
cues by2 on2 home on third	22
cues by2 on3	-24
cues by2 on3 home on third	-34
cues by2 on3 sides	-29
cues by2 on3 third on home	28
cues by3 absent sides	53
cues by3 absent third on home	-24
cues by3 absent third on third	-48
cues by3 by1	20
cues by3 by1 sides	22
cues by3 named sides	15
cues by3 on2 sides	-18
cues by3 on3 home on third	-16
cues by3 on3 third on third	36
cues named absent sides	34
cues named absent third on home	-33
cues named absent third on third	-34
cues named by1 home on third	21
cues named by2	-41
cues named by2 sides	-36
cues named by2 third on home	26
cues named by2 third on third	-28
cues named by3 sides	16
cues named on1	-30
cues named on2	52
cues named on2 sides	15
cues named on2 third on home	20
cues named on2 third on third	32
cues named on3	63
cues named on3 third on home	66
cues on1 absent	-17
cues on1 absent sides	-46
cues on1 absent third on third	25
cues on1 by1	38
cues on1 by1 third on home	28
cues on1 by1 third on third	25
cues on1 on2	33
cues on1 on2 third on third	40
cues on2 absent third on home	-58
cues on2 absent third on third	-41
cues on2 by1	-43
cues on2 by1 sides	-21
cues on2 by1 third on third	-15
cues on2 by2	-17
cues on2 by2 sides	-38
cues on2 by2 third on third	27
cues on2 by3	-22
cues on2 by3 sides	-20
cues on2 named	-52
cues on2 named sides	-34
cues on2 named third on third	-15
cues on2 on1 third on third	-16
cues on2 on3 sides	-16
cues on2 on3 third on third	25
cues on3 absent home on third	24
cues on3 absent sides	-19
cues on3 absent third on home	25
cues on3 by0.5	-18
cues on3 by0.5 sides	-16
cues on3 by1	21
cues on3 by1 third on third	38
cues on3 by2 sides	21
cues on3 by2 third on home	-16
cues on3 by3 home on third	21
cues on3 named third on third	-26
cues on3 on1	32
cues on3 on3 third on home	28
each both all	-59
each both home on third	58
each both other	36
each both reverse	23
each both same	-56
each both third on home	-38
each both third on third	-44
each each all	-44
each each home on third	-16
each each other	-18
each each sides	48
each each third on home	-25
each each third on third	-37
each in return reverse	-23
each in return same	30
each ours home on third	-27
each ours other	-66
each ours reverse	94
each ours same	-64
each ours third on home	47
each ours third on third	-16
each reciprocal home on third	-16
each reciprocal other	-55
each reciprocal reverse	-43
each reciprocal same	79
each reciprocal third on home	15
each reciprocal third on third	-29
each sentence home on third	23
each sentence other	19
each sentence reverse	18
each sentence same	-39
each sentence third on home	-17
each the same home on third	34
each the same reverse	16
each the same same	-28
each the same sides	-36
each the two all	-48
each the two home on third	19
each the two reverse	19
each the two same	-16
each the two sides	27
each the two third on home	-44
each their all	21
each their home on third	41
each their reverse	67
each their same	-69
each their sides	-57
each their third on home	51
each their third on third	-83
everywhere everybody	-32
everywhere ordinary duty	23
everywhere sentence	18
everywhere surcharge	-119
goods met otherwise sentence	-22
goods met part	-18
goods met reverse crossed	-55
goods met sentence	15
kind all	-42
last other	-54
last other all	-118
last other and so named	-33
last other comma named	-48
last other equal	-76
last other lower	-26
last other next sentence	-16
last other sides	-35
last other third on home	-43
last reverse	16
last reverse and so named	38
last reverse comma named	18
last reverse equal	-16
last reverse far	-17
last reverse far named	-35
last reverse from	-21
last reverse from named	15
last reverse higher	15
last reverse home on third	54
last reverse next sentence named	23
last reverse on	-25
last reverse paragraph	23
last reverse sides	-37
last reverse third on home	33
last reverse third on third	79
last reverse to	-47
last reverse while named	24
last same	22
last same all	21
last same and so	32
last same and so named	-62
last same by and	-35
last same by and so	-45
last same by and so named	52
last same by comma named	46
last same by equal	30
last same by from	-38
last same by from named	21
last same by home on third	19
last same by next sentence	-16
last same by next sentence named	50
last same by on	-81
last same by on named	-28
last same by paragraph named	26
last same by sides	-61
last same by third on third	34
last same by to	-52
last same by while	-29
last same comma	24
last same comma named	-41
last same far named	-43
last same from	65
last same from named	-28
last same higher	26
last same home on third	27
last same next sentence	24
last same next sentence named	-41
last same on and so	-42
last same on and so named	17
last same on far named	22
last same on higher	-73
last same on home on third	-50
last same on next sentence	-34
last same on next sentence named	-45
last same on on	-36
last same on paragraph named	-15
last same on sides	-140
last same on third on home	36
last same on to	-15
last same on while	-16
last same paragraph named	-25
last same sides	-18
last same third on home	34
last same third on third	27
last same to	85
last same while	29
last same while named	-33
last turned	-20
last turned all	-19
last turned and so named	-82
last turned comma	-47
last turned comma named	-22
last turned far	31
last turned far named	47
last turned from	-22
last turned higher	-21
last turned home on third	27
last turned next sentence	-20
last turned next sentence named	-37
last turned paragraph	-33
last turned sides	-70
last turned third on home	-60
last turned third on third	60
last turned while	-34
level met	95
level met otherwise	-84
level met reverse	-36
often most	38
often never	-64
often reverse most	37
often reverse never	-23
often reverse seldom	-21
often seldom	38
on:US	19
on:absent, 1 here	-37
on:absent, 2 here	-81
on:alone	29
on:by 0	20
on:by 3	39
on:by no	-20
on:cue=by1	28
on:cue=on1	60
on:cue=on3	45
on:f by1	20
on:f by2	23
on:f by3	44
on:f on1	-33
on:focus speaker	-20
on:focus subject	19
on:goods before also	-38
on:goods before not	15
on:goods before own	27
on:goods met by crossed	-61
on:goods met by part	-38
on:goods met on crossed	23
on:goods met on sentence	19
on:goods part nobody's	-19
on:goods sentence also	15
on:head first	57
on:head last	48
on:head on1	41
on:head on2	27
on:head on3	48
on:home false	-15
on:home true	40
on:last by	25
on:last by absent and	45
on:last by absent and so named	-19
on:last by absent comma	26
on:last by absent comma named	18
on:last by absent far	-15
on:last by absent from	-21
on:last by absent next sentence named	27
on:last by absent on	-32
on:last by absent paragraph	-17
on:last by absent paragraph named	30
on:last by absent to	-17
on:last by absent while	20
on:last by absent while named	19
on:last by and	23
on:last by and so named	28
on:last by by1 and	17
on:last by by1 comma named	-38
on:last by by1 next sentence named	-50
on:last by by2 and	-30
on:last by by2 and so named	-17
on:last by by2 comma	15
on:last by by2 far named	24
on:last by by2 from named	22
on:last by by2 on	21
on:last by by2 paragraph	28
on:last by by3 and	-23
on:last by by3 and so	-45
on:last by by3 and so named	43
on:last by by3 comma named	40
on:last by by3 far named	-41
on:last by by3 while	-21
on:last by comma named	18
on:last by from	-26
on:last by next sentence named	35
on:last by none and	-21
on:last by none and so	20
on:last by none and so named	-29
on:last by none comma	-42
on:last by none comma named	-20
on:last by none far	22
on:last by on	-32
on:last by on2 and so named	38
on:last by on2 comma	-44
on:last by on2 far named	-26
on:last by on2 next sentence	34
on:last by on2 next sentence named	50
on:last by on3 comma named	-26
on:last by on3 next sentence	19
on:last by on3 paragraph named	-18
on:last by to	-46
on:last by while named	35
on:last none	-20
on:last none absent and	-36
on:last none absent and so	-38
on:last none absent and so named	-56
on:last none absent comma	-15
on:last none absent comma named	-92
on:last none absent far	-34
on:last none absent far named	-131
on:last none absent from	-23
on:last none absent from named	22
on:last none absent next sentence	-72
on:last none absent next sentence named	-170
on:last none absent on	-28
on:last none absent paragraph	-54
on:last none absent paragraph named	-76
on:last none absent to	-26
on:last none absent while	-42
on:last none absent while named	-25
on:last none and	-30
on:last none and so	-19
on:last none and so named	31
on:last none by1 far	-21
on:last none by1 far named	77
on:last none by1 next sentence named	24
on:last none by2 far	31
on:last none by2 next sentence named	22
on:last none by2 paragraph named	34
on:last none comma named	22
on:last none far	-34
on:last none far named	47
on:last none from	-33
on:last none from named	22
on:last none next sentence	-78
on:last none next sentence named	48
on:last none none and so named	19
on:last none none comma named	45
on:last none none far	-20
on:last none none far named	50
on:last none none next sentence named	48
on:last none on	-32
on:last none on1 and so named	32
on:last none on1 far named	18
on:last none on1 next sentence named	28
on:last none on2 and so named	46
on:last none on2 comma	-33
on:last none on2 comma named	38
on:last none on2 far named	22
on:last none on2 next sentence	-43
on:last none on2 next sentence named	40
on:last none on3 comma named	15
on:last none on3 far	-22
on:last none on3 next sentence named	43
on:last none on3 paragraph named	18
on:last none paragraph	-42
on:last none paragraph named	28
on:last none to	-40
on:last none while	-67
on:last on absent and so	30
on:last on absent and so named	31
on:last on absent comma	25
on:last on absent comma named	41
on:last on absent far	-17
on:last on absent far named	-21
on:last on absent from	17
on:last on absent next sentence	15
on:last on absent on	37
on:last on absent paragraph named	-15
on:last on absent to	56
on:last on absent while	47
on:last on and	15
on:last on and so	22
on:last on and so named	-52
on:last on by1 next sentence named	-41
on:last on by1 paragraph named	-18
on:last on by2 and so named	-31
on:last on by2 far	-45
on:last on by2 far named	-29
on:last on by2 next sentence	36
on:last on by2 next sentence named	-38
on:last on by2 on	16
on:last on by2 paragraph	-27
on:last on by3 and so named	-16
on:last on comma	52
on:last on comma named	-36
on:last on far	-34
on:last on far named	-39
on:last on from	46
on:last on from named	-30
on:last on next sentence named	-50
on:last on none and	23
on:last on none and so	38
on:last on none and so named	-22
on:last on none comma named	-52
on:last on none next sentence	-35
on:last on none next sentence named	-24
on:last on none on	17
on:last on on	64
on:last on on1 far named	-27
on:last on on2 and	-22
on:last on on2 and so	22
on:last on on2 and so named	-37
on:last on on2 comma	38
on:last on on2 comma named	-16
on:last on on2 far	-48
on:last on on2 from named	-21
on:last on on2 next sentence	-41
on:last on on2 on	23
on:last on on2 on named	23
on:last on on2 paragraph	16
on:last on on3 and	79
on:last on on3 and so	-21
on:last on on3 comma named	-33
on:last on on3 far	21
on:last on on3 from	18
on:last on on3 from named	-17
on:last on on3 next sentence named	30
on:last on on3 while	-43
on:last on on3 while named	-23
on:last on paragraph named	-31
on:last on to	67
on:last on while	19
on:last on while named	-39
on:name , has	15
on:name , is	-33
on:name , level	15
on:name , number	21
on:name , will	15
on:name ; ,	-19
on:name and are	20
on:name and own on	18
on:name and verb impose	44
on:name begin ,	30
on:name begin :	47
on:name begin duty	15
on:name begin has	28
on:name begin number	48
on:name begin own agent	-40
on:name begin own duty	-28
on:name begin own level	19
on:name begin own word	-17
on:name begin verb stay	25
on:name begin will	-35
on:name begin word	21
on:name for ,	43
on:name for .	28
on:name for and	15
on:name for number	18
on:name for word	15
on:name from ,	20
on:name from .	-36
on:name from word	35
on:name in .	28
on:name in :	-28
on:name in ;	-24
on:name in at	-32
on:name in word	-63
on:name of :	20
on:name of and	26
on:name of duty	22
on:name on goods	58
on:name that will	-49
on:name that word	24
on:name that would	-42
on:name verb bear at	-19
on:name with ,	15
on:name with word	35
on:name word own number	57
on:named 0	21
on:named 1	32
on:named 2	-31
on:named 3	-39
on:named no	24
on:nearest after by1 part 0	-35
on:nearest after by1 sentence 0	23
on:nearest after by1 sentence 1	-36
on:nearest after by2 sentence 0	-27
on:nearest after by3 part 0	-23
on:nearest after by3 sentence 0	17
on:nearest after none part 0	18
on:nearest after none part 1	-31
on:nearest after none sentence 0	-22
on:nearest after none sentence 1	-29
on:nearest after on1 part 0	35
on:nearest after on1 sentence 0	-18
on:nearest after on2 sentence 0	39
on:nearest after on2 sentence 1	-22
on:nearest after on3 part 0	29
on:nearest after on3 part 1	-18
on:nearest after on3 sentence 1	-19
on:nearest before by0.5 part 0	-16
on:nearest before by1 part 0	18
on:nearest before by2 part 1	-34
on:nearest before by2 sentence 0	-36
on:nearest before by3 part 0	-32
on:nearest before by3 part 1	-18
on:nearest before none part 0	22
on:nearest before none part 1	-33
on:nearest before none sentence 1	26
on:nearest before on1 part 0	38
on:nearest before on1 sentence 1	45
on:nearest before on3 part 0	33
on:nearest before on3 part 1	21
on:nearest before on3 sentence 0	60
on:nearest before on3 sentence 1	34
on:not own our	32
on:not own ours	-20
on:not own their	-22
on:not own them	-80
on:not own there	22
on:not own they	19
on:not top by	39
on:not top by absent	-18
on:not top on absent	-35
on:on 3	-15
on:on no	21
on:other voice	22
on:own here	20
on:own our	-15
on:own ours	24
on:own their	18
on:own them	17
on:own there	-23
on:own they	-45
on:own we	20
on:pa0	35
on:pa0 cue=by1	-44
on:pa0 cue=by3	-15
on:pa0 cue=on1	35
on:pa0 cue=on2	15
on:pa0 cue=on3	28
on:pa0 name	80
on:pa0 name and number	21
on:pa0 name for ,	29
on:pa0 name in ,	-21
on:pa0 name in and	-24
on:pa0 name of ,	15
on:pa0 next=,	37
on:pa0 next=.	42
on:pa0 next=;	26
on:pa0 next=agent	22
on:pa0 next=and	17
on:pa0 next=gate	-30
on:pa0 next=goods	-21
on:pa0 next=verb sell	18
on:pa0 next=verb stay	31
on:pa0 person	-15
on:pa0 port	-38
on:pa0 prep=at	-56
on:pa0 prep=by	-29
on:pa0 prep=for	71
on:pa0 prep=from	29
on:pa0 prep=in	-79
on:pa0 prep=on	22
on:pa0 prep=that	21
on:pa0 prep=what	18
on:pa0 prep=with	25
on:pa0 pronoun it	-41
on:pa0 pronoun its	-21
on:pa0 pronoun our	-32
on:pa0 pronoun our on goods	-33
on:pa0 pronoun ours	25
on:pa0 pronoun them	-43
on:pa0 quality	33
on:pa0 quality and goods	-24
on:pa0 quality at gate	-28
on:pa0 quality of goods	-29
on:pa0 quality on .	41
on:pa0 quality on goods	33
on:pa0 quality over goods	-19
on:pa0 seat in .	-21
on:pa1	-20
on:pa1 cue=by1	23
on:pa1 cue=none	-31
on:pa1 cue=on2	-16
on:pa1 name in .	21
on:pa1 next=goods	-17
on:pa1 prep=of	-27
on:pa1 quality	-25
on:pa1 quality of goods	-27
on:pb0	50
on:pb0 cue=by0.5	-31
on:pb0 cue=by1	17
on:pb0 cue=none	32
on:pb0 cue=on1	19
on:pb0 cue=on3	39
on:pb0 name	57
on:pb0 name , is	-57
on:pb0 name , number	24
on:pb0 name and are	31
on:pb0 name and number	-19
on:pb0 name and verb impose	21
on:pb0 name begin and	15
on:pb0 name begin duty	17
on:pb0 name begin had	22
on:pb0 name begin is	28
on:pb0 name begin number	56
on:pb0 name begin own goods	25
on:pb0 name begin own level	22
on:pb0 name into at	-36
on:pb0 name that had	15
on:pb0 name that verb impose	18
on:pb0 name that will	-47
on:pb0 name that would	-28
on:pb0 name to at	-17
on:pb0 name verb bear at	-22
on:pb0 name word own number	57
on:pb0 next=,	23
on:pb0 next=and	-17
on:pb0 next=at	-19
on:pb0 next=by	-33
on:pb0 next=for	-24
on:pb0 next=gate	-20
on:pb0 next=goods	21
on:pb0 next=has	27
on:pb0 next=number	41
on:pb0 next=on	15
on:pb0 next=own agent	-23
on:pb0 next=own at	38
on:pb0 next=own duty	-43
on:pb0 next=own goods	36
on:pb0 next=own level	25
on:pb0 next=own number	24
on:pb0 next=own to	23
on:pb0 next=sender	15
on:pb0 next=to	-46
on:pb0 next=will	-59
on:pb0 next=would	-18
on:pb0 person word verb say	-28
on:pb0 port	-40
on:pb0 prep="	-16
on:pb0 prep=:	25
on:pb0 prep=and	22
on:pb0 prep=begin	51
on:pb0 prep=but	-39
on:pb0 prep=for	17
on:pb0 prep=from	30
on:pb0 prep=if	-18
on:pb0 prep=into	-52
on:pb0 prep=on	-26
on:pb0 prep=that	17
on:pb0 prep=to	-22
on:pb0 prep=verb impose	-23
on:pb0 prep=verb say	-18
on:pb0 prep=what	31
on:pb0 prep=when	-38
on:pb0 prep=with	-38
on:pb0 pronoun it	-18
on:pb0 pronoun it begin has	-23
on:pb0 pronoun its	-20
on:pb0 pronoun its begin goods	16
on:pb0 pronoun its verb impose duty	-18
on:pb0 pronoun its verb impose goods	-23
on:pb0 pronoun its verb impose number	28
on:pb0 pronoun our on goods	-23
on:pb0 pronoun ours	29
on:pb0 pronoun president	-46
on:pb0 pronoun president begin verb impose	-20
on:pb0 pronoun their	-30
on:pb0 pronoun their begin goods	-15
on:pb0 pronoun their on goods	-24
on:pb0 pronoun them	-55
on:pb0 pronoun they begin verb bear	20
on:pb0 pronoun trump	-17
on:pb0 pronoun which	21
on:pb0 quality	45
on:pb0 quality , duty	-15
on:pb0 quality , goods	-23
on:pb0 quality : duty	-23
on:pb0 quality and goods	19
on:pb0 quality begin duty	16
on:pb0 quality begin goods	16
on:pb0 quality begin number	-42
on:pb0 quality begin word	19
on:pb0 quality on goods	40
on:pb0 quality verb impose duty	-16
on:pb0 quality verb impose goods	17
on:pb0 seat	-60
on:pb0 seat begin verb impose	21
on:pb1	-17
on:pb1 cue=by2	-36
on:pb1 cue=by3	17
on:pb1 cue=none	-28
on:pb1 name	-26
on:pb1 name begin verb impose	-17
on:pb1 next=goods	16
on:pb1 next=level	25
on:pb1 next=number	-34
on:pb1 next=would	16
on:pb1 person	17
on:pb1 prep=verb bear	-19
on:pb1 prep=verb say	-24
on:pb1 prep=word	-18
on:person , verb say	-28
on:person begin verb impose	-20
on:person begin verb say	-30
on:person by ,	-19
on:person that verb impose	16
on:person which verb impose	-15
on:person word verb impose	-33
on:person word verb say	-18
on:port at .	-30
on:port in ,	-53
on:port in on	-29
on:port in word	19
on:port of ,	-28
on:pronoun he , verb impose	-35
on:pronoun he begin verb say	19
on:pronoun he that would	25
on:pronoun it begin has	-21
on:pronoun it that verb impose	19
on:pronoun its and goods	21
on:pronoun its of duty	-30
on:pronoun its on goods	-26
on:pronoun its verb impose goods	-23
on:pronoun its verb impose number	26
on:pronoun our on goods	-33
on:pronoun president begin verb impose	-32
on:pronoun their on goods	-42
on:pronoun they begin verb bear	29
on:pronoun which , had	-16
on:pronoun which , has	22
on:pronoun whose , goods	22
on:q1 by1	35
on:q1 by2 here	-39
on:q1 first	52
on:q1 first other	35
on:q1 named	34
on:q1 on1	75
on:q1 on2	30
on:q1 on2 here	-25
on:q1 on3	59
on:q1 on3 other	80
on:q2 by0.5 other	-24
on:q2 by0.5 other here	-45
on:q2 by1	15
on:q2 by1 other	-16
on:q2 by3	-17
on:q2 by3 other	19
on:q2 by3 other here	20
on:q2 first	33
on:q2 named	18
on:q2 named other	25
on:q2 on2 other	-26
on:q2 on2 other here	-21
on:q2 on3	34
on:q2 on3 other	30
on:q2 on3 other here	-15
on:quality , agent	-27
on:quality : duty	-21
on:quality and goods	-38
on:quality at gate	-42
on:quality begin goods	21
on:quality begin number	-36
on:quality begin taker	-34
on:quality begin verb bear	25
on:quality begin word	23
on:quality for goods	23
on:quality of goods	-32
on:quality on .	49
on:quality on goods	40
on:quality over goods	-46
on:quality that goods	34
on:quality to goods	46
on:quality verb buy goods	-37
on:quality which goods	23
on:quality word gate	-21
on:quality word word	-19
on:sa0 cue=by2	-32
on:sa0 cue=by3	23
on:sa0 cue=none	-17
on:sa0 cue=on1	-24
on:sa0 cue=on2	15
on:sa0 name	22
on:sa0 name , is	34
on:sa0 name ; ,	-15
on:sa0 name and ,	-20
on:sa0 name and will	20
on:sa0 name from .	-46
on:sa0 name that verb impose	-20
on:sa0 next=.	-40
on:sa0 next=agent	-42
on:sa0 next=and	18
on:sa0 next=at	-25
on:sa0 next=duty	35
on:sa0 next=is	22
on:sa0 next=on	-21
on:sa0 next=own .	-21
on:sa0 next=own number	-34
on:sa0 next=own on	20
on:sa0 next=to	-18
on:sa0 next=verb bear	-17
on:sa0 next=verb impose	-28
on:sa0 next=verb up	-22
on:sa0 next=was	18
on:sa0 next=word	15
on:sa0 person	29
on:sa0 person , verb say	-17
on:sa0 port	-18
on:sa0 prep=,	-43
on:sa0 prep=;	17
on:sa0 prep=and	30
on:sa0 prep=as	-19
on:sa0 prep=because	15
on:sa0 prep=if	37
on:sa0 prep=in	-32
on:sa0 prep=on	40
on:sa0 prep=that	-27
on:sa0 prep=to	-47
on:sa0 prep=verb bear	24
on:sa0 prep=verb buy	-29
on:sa0 prep=with	-17
on:sa0 pronoun he , verb impose	-24
on:sa0 pronoun he , verb say	15
on:sa0 pronoun it	-34
on:sa0 pronoun ours	-15
on:sa0 pronoun president	-17
on:sa0 pronoun them	-23
on:sa0 pronoun which	-29
on:sa0 quality	-31
on:sa0 quality and goods	-40
on:sa0 quality that goods	22
on:sa0 quality verb buy goods	-29
on:sa1 cue=by2	25
on:sa1 cue=by3	19
on:sa1 cue=none	-21
on:sa1 cue=on3	-35
on:sa1 name in .	18
on:sa1 name of .	-15
on:sa1 next=duty	19
on:sa1 next=has	-27
on:sa1 next=sender	22
on:sa1 next=verb say	15
on:sa1 next=will	15
on:sa1 next=word	-22
on:sa1 prep=;	-17
on:sa1 prep=and	29
on:sa1 prep=for	-21
on:sa1 prep=in	41
on:sa1 prep=that	-15
on:sa1 prep=which	-15
on:sa1 prep=word	-25
on:sa1 pronoun its	15
on:sa1 quality ; goods	-15
on:sa1 quality on goods	-33
on:sa2 cue=by1	23
on:sa2 next=.	18
on:sa2 prep=in	32
on:sb0	31
on:sb0 cue=by2	-18
on:sb0 cue=by3	-29
on:sb0 cue=none	17
on:sb0 cue=on1	37
on:sb0 cue=on3	32
on:sb0 name	75
on:sb0 name , ,	-19
on:sb0 name and word	-16
on:sb0 name begin ,	37
on:sb0 name begin :	29
on:sb0 name begin had	-19
on:sb0 name begin verb impose	22
on:sb0 name begin word	26
on:sb0 name for ,	28
on:sb0 name from ,	-18
on:sb0 name in ;	-18
on:sb0 name into ,	-20
on:sb0 name of :	21
on:sb0 name with and	25
on:sb0 name with word	34
on:sb0 next=(	20
on:sb0 next=,	44
on:sb0 next=/	16
on:sb0 next=:	31
on:sb0 next=;	-41
on:sb0 next=duty	-65
on:sb0 next=goods	-17
on:sb0 next=had	-28
on:sb0 next=has	28
on:sb0 next=is	-20
on:sb0 next=level	18
on:sb0 next=own ,	33
on:sb0 next=own :	33
on:sb0 next=own duty	-32
on:sb0 next=own level	-20
on:sb0 next=own on	-15
on:sb0 next=own verb impose	-23
on:sb0 next=verb agree	20
on:sb0 next=verb deny	22
on:sb0 next=verb down	-26
on:sb0 next=verb say	33
on:sb0 next=verb sell	26
on:sb0 next=will	-15
on:sb0 person	-15
on:sb0 person by ,	-19
on:sb0 port	-34
on:sb0 port in ,	-33
on:sb0 prep=,	20
on:sb0 prep=/	19
on:sb0 prep=at	-21
on:sb0 prep=begin	54
on:sb0 prep=for	37
on:sb0 prep=into	-45
on:sb0 prep=number	51
on:sb0 prep=on	28
on:sb0 prep=that	32
on:sb0 prep=to	-20
on:sb0 prep=which	-28
on:sb0 prep=with	20
on:sb0 prep=—	-21
on:sb0 pronoun it what verb impose	-16
on:sb0 pronoun its	-16
on:sb0 pronoun its of duty	-18
on:sb0 pronoun our	-18
on:sb0 pronoun president	-21
on:sb0 pronoun their	-35
on:sb0 pronoun their on goods	-23
on:sb0 pronoun theirs	29
on:sb0 pronoun they	33
on:sb0 pronoun trump begin verb say	15
on:sb0 pronoun which	37
on:sb0 pronoun which , has	24
on:sb0 quality begin duty	-22
on:sb0 quality begin goods	20
on:sb0 quality of goods	-18
on:sb0 seat	-25
on:sb0 seat begin ,	-32
on:sb0 seat in word	21
on:sb0 seat with ,	-18
on:sb1 cue=by1	17
on:sb1 cue=by2	-19
on:sb1 cue=on2	-23
on:sb1 name begin ,	-18
on:sb1 name begin :	19
on:sb1 name begin has	25
on:sb1 name begin will	-16
on:sb1 next=:	34
on:sb1 next=and	-27
on:sb1 next=are	-20
on:sb1 next=duty	-63
on:sb1 next=had	18
on:sb1 next=has	50
on:sb1 next=number	16
on:sb1 next=own level	-20
on:sb1 next=verb impose	-24
on:sb1 next=was	27
on:sb1 person	-20
on:sb1 person begin verb say	-25
on:sb1 person word verb impose	-34
on:sb1 prep=,	21
on:sb1 prep=begin	-37
on:sb1 prep=if	28
on:sb1 prep=number	49
on:sb1 prep=on	-21
on:sb1 prep=to	-19
on:sb1 prep=verb impose	-22
on:sb1 prep=verb return	-19
on:sb1 prep=what	-39
on:sb1 prep=word	19
on:sb1 pronoun he	25
on:sb1 pronoun it	23
on:sb1 pronoun it begin verb impose	-24
on:sb1 pronoun its	-34
on:sb1 pronoun our	-40
on:sb1 pronoun them	-40
on:sb1 pronoun they	24
on:sb1 quality	17
on:sb1 quality , goods	21
on:sb1 quality begin goods	-16
on:sb1 quality of goods	17
on:sb2 cue=by3	15
on:sb2 cue=none	-19
on:sb2 cue=on3	-29
on:sb2 next=at	31
on:sb2 next=duty	26
on:sb2 next=number	24
on:sb2 next=verb bear	-30
on:sb2 next=verb impose	-16
on:sb2 next=word	-26
on:sb2 prep=,	30
on:sb2 prep=:	-22
on:sb2 prep=begin	-57
on:sb2 prep=in	-21
on:sb2 prep=into	17
on:sb2 pronoun they	31
on:seat begin ,	-24
on:seat begin verb say	34
on:seat in .	-23
on:seat with ,	-15
on:title by0.5	20
on:title named	23
on:top by 0.5	-32
on:top on 3	61
rule:by	-30
rule:other	-58
rule:same	35
rule:same both named	23
rule:same each side, both	-27
rule:same one named	20
rule:same secondary	23
rule:same sides of the text	31
rule:turned both named	-80
rule:turned each side each	38
rule:turned in the sentence	52
rule:turned one named	-43
rule:turned secondary	-23
rule:turned sides of the text	30
text 3	-30
text even 0	-23
text even 1	-23
text under 1	31
tops 1 3	44
tops 2 1	27
tops 2 2	-21
tops 3 3	16`;
