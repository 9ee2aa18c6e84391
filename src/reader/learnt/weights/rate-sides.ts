// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	-21
all by1	21
all by3	21
all everybody	40
all named	-76
all no	-155
all on1	-19
all on2	-23
all on3	-61
all ordinary duty	-29
all sentence	-22
all surcharge	104
all yes	100
by:US	124
by:absent, 2 here	-45
by:by 0	19
by:by no	-37
by:cue=by1	36
by:cue=by3	30
by:cue=none	62
by:cue=on1	22
by:f by0.5	33
by:f by1	21
by:f by2	19
by:f on1	27
by:f on3	36
by:focus subject	16
by:goods before also	-16
by:goods crossed own	-19
by:goods crossed sure	-18
by:goods met by before	33
by:goods met by part	50
by:goods met by sentence	28
by:goods met on crossed	-32
by:goods met on part	-78
by:goods met on sentence	-43
by:goods part also	-26
by:goods part not	38
by:goods part own	-58
by:goods part sure	-41
by:goods sentence also	30
by:goods sentence not	31
by:goods sentence own	-64
by:goods sentence sure	-24
by:head by0.5	76
by:head by1	28
by:head by3	24
by:head first	57
by:head last	37
by:head on1	29
by:head on2	-16
by:head on3	-17
by:home false	-33
by:home true	22
by:last by	27
by:last by absent and	-30
by:last by absent and so named	38
by:last by absent comma named	19
by:last by absent from	20
by:last by absent next sentence	26
by:last by absent next sentence named	15
by:last by absent on	38
by:last by absent paragraph	20
by:last by absent to	25
by:last by by1 next sentence	18
by:last by by1 next sentence named	27
by:last by by2 and	23
by:last by by2 and so	-22
by:last by by2 far named	-37
by:last by by2 from named	-24
by:last by by2 on	-24
by:last by by2 paragraph	-23
by:last by by3 and	21
by:last by by3 and so	34
by:last by by3 and so named	-47
by:last by by3 comma named	-58
by:last by by3 far named	23
by:last by by3 from	-16
by:last by by3 while	18
by:last by far named	-17
by:last by from	26
by:last by next sentence	15
by:last by none and	18
by:last by none and so	-23
by:last by none and so named	31
by:last by none comma	25
by:last by none comma named	15
by:last by none far	-15
by:last by on	39
by:last by on2 and so named	-42
by:last by on2 comma	29
by:last by on2 far	-24
by:last by on2 far named	-19
by:last by on2 next sentence	-32
by:last by on2 next sentence named	-49
by:last by on3 comma named	25
by:last by on3 far	-22
by:last by on3 far named	-15
by:last by on3 next sentence	-18
by:last by to	43
by:last by while named	-15
by:last none	-70
by:last none absent and so	-55
by:last none absent and so named	-49
by:last none absent comma named	-39
by:last none absent far named	-63
by:last none absent from	-20
by:last none absent next sentence	-41
by:last none absent next sentence named	-85
by:last none absent on	-33
by:last none absent paragraph	-15
by:last none absent while	-18
by:last none and	21
by:last none and so	-78
by:last none by1 next sentence named	37
by:last none by2 far	-45
by:last none by2 far named	29
by:last none by2 paragraph named	-19
by:last none by3 far named	36
by:last none far named	29
by:last none from	-25
by:last none next sentence	-35
by:last none none and so named	-25
by:last none none comma named	-23
by:last none none far	27
by:last none on	-55
by:last none on1 far named	35
by:last none on2 far	20
by:last none on2 next sentence named	-16
by:last none on3 far named	23
by:last none paragraph	-29
by:last none paragraph named	-15
by:last none to	-22
by:last none while	-26
by:last none while named	-21
by:last on absent and	28
by:last on absent and so	15
by:last on absent comma named	-32
by:last on absent next sentence named	-101
by:last on absent paragraph named	-20
by:last on absent to	-28
by:last on absent while	-32
by:last on and so	19
by:last on and so named	16
by:last on by1 far named	-17
by:last on by1 next sentence named	33
by:last on by1 paragraph named	17
by:last on by2 and so named	20
by:last on by2 far named	19
by:last on by2 next sentence	-54
by:last on by2 next sentence named	37
by:last on by2 paragraph	21
by:last on by3 far	-21
by:last on by3 next sentence named	21
by:last on from	-25
by:last on from named	16
by:last on none and	-17
by:last on none and so	-31
by:last on none and so named	27
by:last on on	-20
by:last on on1 far named	22
by:last on on2 and	21
by:last on on2 and so named	-29
by:last on on2 comma	-17
by:last on on2 far	45
by:last on on2 far named	-33
by:last on on2 next sentence	39
by:last on on2 on	-15
by:last on on2 paragraph	-21
by:last on on2 while	-22
by:last on on3 and	-61
by:last on on3 and so	23
by:last on on3 comma named	22
by:last on on3 far	-41
by:last on on3 far named	18
by:last on on3 from named	21
by:last on on3 next sentence named	-27
by:last on on3 to	-16
by:last on on3 while	45
by:last on to	-56
by:last on while named	24
by:name , ,	-31
by:name , and	-24
by:name , has	-15
by:name , is	45
by:name ; ,	23
by:name and ,	25
by:name and own number	28
by:name and verb impose	-29
by:name and word	-39
by:name begin ,	38
by:name begin :	-29
by:name begin goods	-15
by:name begin number	-51
by:name begin own agent	40
by:name begin own number	21
by:name begin own word	31
by:name begin verb impose	41
by:name begin verb stay	-15
by:name begin will	42
by:name for and	-31
by:name from ,	-25
by:name from .	-17
by:name in ,	17
by:name in :	25
by:name in ;	26
by:name in at	24
by:name in word	16
by:name of ,	-29
by:name of number	-29
by:name on goods	-59
by:name that verb impose	28
by:name that will	31
by:name to ,	22
by:name verb bear at	26
by:name verb impose to	37
by:name with ,	34
by:name word own number	-55
by:named 1	25
by:named 2	-24
by:named 3	-94
by:named no	62
by:nearest after by1 part 0	54
by:nearest after by1 sentence 1	21
by:nearest after by3 part 0	25
by:nearest after on2 sentence 0	-43
by:nearest after on2 sentence 1	21
by:nearest after on3 part 0	-15
by:nearest before by0.5 part 0	18
by:nearest before by1 part 1	21
by:nearest before by1 sentence 0	40
by:nearest before by2 part 0	26
by:nearest before by2 part 1	26
by:nearest before by2 sentence 0	21
by:nearest before by3 part 0	44
by:nearest before none part 0	60
by:nearest before none part 1	17
by:nearest before none sentence 0	15
by:nearest before on1 part 0	-27
by:nearest before on1 sentence 0	46
by:nearest before on1 sentence 1	-33
by:nearest before on2 part 1	-26
by:nearest before on3 part 1	-28
by:nearest before on3 sentence 0	-30
by:not own our	-16
by:not own ours	19
by:not own there	33
by:not top by absent	-85
by:not top on absent	-27
by:on 0	-25
by:own ours	-19
by:own there	-38
by:pa0	30
by:pa0 cue=by1	60
by:pa0 cue=by3	21
by:pa0 name	33
by:pa0 name in ,	33
by:pa0 name in .	27
by:pa0 name in and	28
by:pa0 next=,	31
by:pa0 next=.	18
by:pa0 next=agent	-26
by:pa0 next=for	17
by:pa0 next=gate	42
by:pa0 next=verb stay	-36
by:pa0 next=word	22
by:pa0 port	36
by:pa0 prep=at	54
by:pa0 prep=by	17
by:pa0 prep=for	-32
by:pa0 prep=from	-28
by:pa0 prep=in	75
by:pa0 prep=into	17
by:pa0 prep=of	21
by:pa0 prep=on	-44
by:pa0 prep=word	21
by:pa0 pronoun it	46
by:pa0 pronoun its of duty	27
by:pa0 pronoun ours	-34
by:pa0 pronoun them	25
by:pa0 quality	-46
by:pa0 quality and goods	25
by:pa0 quality at gate	41
by:pa0 quality of goods	-19
by:pa0 quality on .	-35
by:pa0 quality on goods	-62
by:pa0 seat	15
by:pa0 seat in .	20
by:pa1	-16
by:pa1 cue=by1	-25
by:pa1 cue=on2	23
by:pa1 cue=on3	-20
by:pa1 name in .	-24
by:pa1 next=goods	-20
by:pb0	53
by:pb0 cue=by0.5	35
by:pb0 cue=by2	22
by:pb0 cue=by3	34
by:pb0 cue=none	62
by:pb0 cue=on1	-28
by:pb0 name	120
by:pb0 name , and	-16
by:pb0 name , is	50
by:pb0 name , number	16
by:pb0 name and number	22
by:pb0 name and own number	29
by:pb0 name and verb impose	-27
by:pb0 name begin number	-45
by:pb0 name begin own duty	27
by:pb0 name begin own number	22
by:pb0 name begin verb impose	32
by:pb0 name begin would	16
by:pb0 name from number	-19
by:pb0 name into at	27
by:pb0 name of number	-28
by:pb0 name that will	29
by:pb0 name to at	16
by:pb0 name verb bear at	18
by:pb0 name verb impose to	31
by:pb0 name word own number	-47
by:pb0 next='s	16
by:pb0 next=-	15
by:pb0 next=agent	-18
by:pb0 next=at	51
by:pb0 next=for	40
by:pb0 next=gate	26
by:pb0 next=goods	-57
by:pb0 next=is	42
by:pb0 next=number	33
by:pb0 next=on	-21
by:pb0 next=own agent	17
by:pb0 next=own at	-25
by:pb0 next=own duty	51
by:pb0 next=own goods	-20
by:pb0 next=own number	22
by:pb0 next=own to	-21
by:pb0 next=own word	20
by:pb0 next=sender	-26
by:pb0 next=to	60
by:pb0 next=verb bear	-30
by:pb0 next=verb stay	-15
by:pb0 next=will	32
by:pb0 person	-32
by:pb0 prep=,	37
by:pb0 prep=;	-48
by:pb0 prep=begin	41
by:pb0 prep=from	-58
by:pb0 prep=if	17
by:pb0 prep=into	26
by:pb0 prep=number	17
by:pb0 prep=of	-21
by:pb0 prep=that	-25
by:pb0 prep=to	22
by:pb0 prep=verb impose	19
by:pb0 prep=verb say	25
by:pb0 prep=what	-21
by:pb0 prep=when	30
by:pb0 prep=which	18
by:pb0 prep=with	44
by:pb0 pronoun he	-32
by:pb0 pronoun he that would	-15
by:pb0 pronoun his	-26
by:pb0 pronoun it begin verb impose	-21
by:pb0 pronoun its begin goods	-28
by:pb0 pronoun its verb impose number	-28
by:pb0 pronoun they	-40
by:pb0 pronoun they begin verb bear	-23
by:pb0 quality	-17
by:pb0 quality , duty	15
by:pb0 quality : duty	17
by:pb0 quality and goods	-24
by:pb0 quality begin goods	-53
by:pb0 quality begin number	50
by:pb0 quality begin word	-20
by:pb0 quality of goods	-17
by:pb0 quality on goods	-18
by:pb0 quality then goods	-19
by:pb0 quality verb impose duty	19
by:pb0 seat	51
by:pb0 seat begin verb impose	-29
by:pb1 cue=by1	18
by:pb1 cue=by2	31
by:pb1 cue=by3	-27
by:pb1 cue=none	16
by:pb1 cue=on2	-19
by:pb1 cue=on3	-33
by:pb1 name	15
by:pb1 name begin verb impose	17
by:pb1 next=goods	-24
by:pb1 next=level	-33
by:pb1 prep=on	-15
by:pb1 prep=word	19
by:pb1 quality on goods	-19
by:person , verb say	20
by:person begin verb impose	19
by:person begin verb say	30
by:person word verb impose	26
by:port at .	19
by:port in .	-17
by:pronoun he begin verb impose	-24
by:pronoun he that would	-31
by:pronoun its and goods	-17
by:pronoun its begin goods	-25
by:pronoun its of duty	41
by:pronoun its verb impose number	-28
by:pronoun they begin verb bear	-33
by:pronoun which , verb impose	23
by:q1 by0.5 here	17
by:q1 by1	44
by:q1 by1 here	18
by:q1 by1 other	50
by:q1 by1 other here	21
by:q1 by2	30
by:q1 by3	20
by:q1 by3 here	18
by:q1 by3 other	30
by:q1 first	64
by:q1 named	32
by:q1 on1	55
by:q1 on2	25
by:q1 on2 other here	15
by:q1 on3	-31
by:q1 on3 here	23
by:q1 on3 other	-20
by:q1 on3 other here	-20
by:q2 by0.5 here	28
by:q2 by0.5 other	37
by:q2 by0.5 other here	47
by:q2 by1 other	31
by:q2 by2	-21
by:q2 by2 other	28
by:q2 by3	21
by:q2 by3 other	15
by:q2 by3 other here	-26
by:q2 first	22
by:q2 named	63
by:q2 named other	17
by:q2 on1	-23
by:q2 on1 other here	16
by:q2 on2	-16
by:q2 on2 other	-31
by:q2 on3	-29
by:q2 on3 other	-20
by:q2 on3 other here	-21
by:quality , goods	-40
by:quality : duty	17
by:quality : goods	19
by:quality and goods	48
by:quality at gate	49
by:quality begin duty	18
by:quality begin goods	-18
by:quality begin number	45
by:quality for goods	-30
by:quality of goods	-28
by:quality on .	-39
by:quality on goods	-15
by:quality that goods	-25
by:quality to goods	-35
by:quality which goods	-20
by:quality word word	21
by:sa0 name	-17
by:sa0 name , is	-25
by:sa0 name , number	-15
by:sa0 name ; ,	19
by:sa0 name and ,	17
by:sa0 name and will	-17
by:sa0 name that verb impose	30
by:sa0 next=,	-23
by:sa0 next=agent	21
by:sa0 next=at	20
by:sa0 next=duty	-33
by:sa0 next=own number	15
by:sa0 next=own on	-18
by:sa0 next=verb impose	34
by:sa0 next=was	26
by:sa0 person , verb say	15
by:sa0 port	-24
by:sa0 prep=by	-37
by:sa0 prep=if	-26
by:sa0 prep=in	15
by:sa0 prep=of	-21
by:sa0 prep=on	-48
by:sa0 prep=that	48
by:sa0 prep=to	28
by:sa0 prep=verb say	21
by:sa0 prep=word	-20
by:sa0 pronoun he , verb say	-15
by:sa0 pronoun it	30
by:sa0 pronoun it that verb impose	15
by:sa0 pronoun our	-18
by:sa0 pronoun which	31
by:sa0 quality	16
by:sa0 quality and goods	40
by:sa0 quality that goods	-19
by:sa1 cue=on2	-20
by:sa1 cue=on3	27
by:sa1 name	-26
by:sa1 next=.	-34
by:sa1 next=has	30
by:sa1 next=in	-16
by:sa1 next=sender	-19
by:sa1 next=verb bear	18
by:sa1 next=word	21
by:sa1 prep=in	-29
by:sa1 prep=of	-22
by:sa1 prep=which	19
by:sa1 quality on goods	29
by:sa1 seat	16
by:sa2 cue=by2	-23
by:sa2 prep=in	-16
by:sb0	40
by:sb0 cue=by1	20
by:sb0 cue=by3	52
by:sb0 cue=none	17
by:sb0 cue=on1	40
by:sb0 cue=on3	-18
by:sb0 name	68
by:sb0 name , ,	-16
by:sb0 name and ,	22
by:sb0 name begin ,	43
by:sb0 name begin :	-21
by:sb0 name begin had	20
by:sb0 name begin has	30
by:sb0 name begin word	-21
by:sb0 name between and	15
by:sb0 name in ;	20
by:sb0 name into ,	17
by:sb0 name with ,	36
by:sb0 next=,	41
by:sb0 next=:	21
by:sb0 next=;	22
by:sb0 next=goods	17
by:sb0 next=had	21
by:sb0 next=has	16
by:sb0 next=is	18
by:sb0 next=level	-26
by:sb0 next=own ,	-22
by:sb0 next=own :	-21
by:sb0 next=own agent	-24
by:sb0 next=own duty	40
by:sb0 next=own level	25
by:sb0 next=own verb impose	22
by:sb0 next=to	23
by:sb0 next=verb bear	-37
by:sb0 next=verb say	-22
by:sb0 next=was	-27
by:sb0 next=will	33
by:sb0 prep=at	29
by:sb0 prep=begin	21
by:sb0 prep=into	39
by:sb0 prep=number	-43
by:sb0 prep=of	-16
by:sb0 prep=on	-18
by:sb0 prep=which	20
by:sb0 prep=with	54
by:sb0 pronoun he	-27
by:sb0 pronoun it what verb impose	21
by:sb0 pronoun its	23
by:sb0 pronoun its of duty	18
by:sb0 pronoun they	-35
by:sb0 pronoun which	19
by:sb0 pronoun which , verb impose	15
by:sb0 quality begin duty	15
by:sb0 quality begin goods	-28
by:sb0 seat	44
by:sb0 seat in word	-21
by:sb1 cue=on1	-35
by:sb1 cue=on3	17
by:sb1 name begin has	-15
by:sb1 name begin own duty	-26
by:sb1 next=,	-44
by:sb1 next=:	-22
by:sb1 next=are	25
by:sb1 next=duty	45
by:sb1 next=goods	22
by:sb1 next=had	-18
by:sb1 next=has	-40
by:sb1 next=own duty	-31
by:sb1 next=own goods	-24
by:sb1 next=own number	-22
by:sb1 next=verb bear	-29
by:sb1 next=verb impose	18
by:sb1 person	49
by:sb1 person begin verb say	24
by:sb1 person word verb impose	27
by:sb1 port	-25
by:sb1 prep=,	-34
by:sb1 prep=:	20
by:sb1 prep=begin	31
by:sb1 prep=if	-22
by:sb1 prep=number	-44
by:sb1 prep=that	-21
by:sb1 prep=then	22
by:sb1 prep=verb bear	22
by:sb1 prep=verb impose	20
by:sb1 prep=verb return	21
by:sb1 prep=what	40
by:sb1 prep=with	-26
by:sb1 pronoun he	-26
by:sb1 pronoun it	-22
by:sb1 pronoun it begin verb impose	21
by:sb1 pronoun their	15
by:sb1 pronoun they	-15
by:sb1 quality	16
by:sb1 quality : goods	21
by:sb1 quality begin goods	17
by:sb1 quality on goods	17
by:sb2 cue=by3	-23
by:sb2 cue=on2	-33
by:sb2 cue=on3	19
by:sb2 name	-20
by:sb2 next=,	-17
by:sb2 next=:	25
by:sb2 next=at	-26
by:sb2 next=duty	-23
by:sb2 next=number	-18
by:sb2 next=own duty	-26
by:sb2 next=verb bear	23
by:sb2 next=verb impose	19
by:sb2 prep=,	-49
by:sb2 prep=begin	30
by:sb2 pronoun they	-26
by:seat begin verb impose	-16
by:seat begin verb say	-34
by:seat in ,	15
by:seat in .	35
by:seat word verb impose	15
by:side false	-24
by:title by0.5	53
by:title by1	28
by:title by2	33
by:title named	43
by:title on1	-19
by:title on3	-73
by:top by 1	49
by:top by 3	40
by:top on 1	23
cues absent absent	-54
cues absent absent home on third	-115
cues absent absent sides	18
cues absent absent third on home	-36
cues absent absent third on third	-33
cues absent by0.5	-17
cues absent by1 home on third	47
cues absent by1 sides	-22
cues absent by2 third on third	32
cues absent by3 home on third	33
cues absent by3 sides	-35
cues absent by3 third on home	15
cues absent named	34
cues absent named home on third	67
cues absent named sides	-31
cues absent on1	25
cues absent on1 home on third	53
cues absent on1 sides	-66
cues absent on1 third on third	23
cues absent on2	-15
cues absent on2 home on third	17
cues absent on2 sides	-19
cues absent on2 third on third	-16
cues absent on3 home on third	34
cues absent on3 third on third	-16
cues by0.5 absent home on third	-19
cues by0.5 absent sides	26
cues by0.5 on3	25
cues by0.5 on3 sides	18
cues by1 absent	-42
cues by1 absent home on third	-51
cues by1 absent third on home	-33
cues by1 by1	19
cues by1 named	32
cues by1 named home on third	31
cues by1 on1 sides	15
cues by1 on2 sides	-18
cues by1 on3	21
cues by2 absent home on third	-22
cues by2 absent sides	34
cues by2 absent third on home	-54
cues by2 absent third on third	-48
cues by2 by1	-26
cues by2 by1 sides	-20
cues by2 named home on third	-46
cues by2 named sides	27
cues by2 on1	31
cues by2 on1 home on third	21
cues by2 on2 home on third	17
cues by2 on3	-22
cues by2 on3 home on third	-41
cues by2 on3 sides	-24
cues by2 on3 third on home	31
cues by3 absent home on third	-49
cues by3 absent sides	75
cues by3 absent third on third	-59
cues by3 by1	20
cues by3 by1 sides	21
cues by3 on3 sides	-15
cues named absent sides	27
cues named absent third on home	-56
cues named absent third on third	-25
cues named by1 home on third	16
cues named by2	-30
cues named by2 sides	-36
cues named by2 third on home	25
cues named by3 sides	18
cues named on1	-30
cues named on2	45
cues named on2 sides	15
cues named on2 third on home	19
cues named on2 third on third	24
cues named on3	62
cues named on3 third on home	60
cues on1 absent	-21
cues on1 absent sides	-49
cues on1 absent third on third	24
cues on1 by1	41
cues on1 by1 sides	-16
cues on1 by1 third on home	24
cues on1 by1 third on third	34
cues on1 on2	31
cues on1 on2 third on third	38
cues on2 absent third on home	-49
cues on2 absent third on third	-30
cues on2 by1	-39
cues on2 by1 sides	-22
cues on2 by1 third on third	-17
cues on2 by2	-23
cues on2 by2 sides	-26
cues on2 by3	-20
cues on2 by3 sides	-19
cues on2 named	-54
cues on2 named sides	-35
cues on2 named third on third	-17
cues on2 on1	15
cues on2 on3 sides	-21
cues on2 on3 third on third	24
cues on3 absent home on third	20
cues on3 absent sides	-25
cues on3 absent third on home	25
cues on3 by0.5	-15
cues on3 by1	24
cues on3 by1 third on third	36
cues on3 by2	15
cues on3 by2 sides	19
cues on3 by3 home on third	21
cues on3 named third on third	-22
cues on3 on1	30
cues on3 on3	19
cues on3 on3 third on home	28
each both all	-53
each both home on third	52
each both other	30
each both reverse	32
each both same	-61
each both third on home	-38
each both third on third	-39
each each all	-41
each each home on third	-21
each each other	-28
each each sides	49
each each third on home	-21
each each third on third	-29
each in return reverse	-26
each in return same	31
each ours home on third	-21
each ours other	-44
each ours reverse	91
each ours same	-76
each ours third on home	46
each ours third on third	-18
each reciprocal all	-19
each reciprocal other	-64
each reciprocal reverse	-19
each reciprocal same	57
each reciprocal sides	26
each reciprocal third on third	-23
each sentence home on third	22
each sentence other	18
each sentence reverse	22
each sentence same	-38
each the same home on third	36
each the same same	-23
each the same sides	-33
each the same third on home	17
each the two all	-47
each the two home on third	24
each the two other	-35
each the two reverse	30
each the two sides	28
each the two third on home	-45
each their all	24
each their home on third	43
each their reverse	56
each their same	-57
each their sides	-60
each their third on home	53
each their third on third	-75
everywhere everybody	-48
everywhere ordinary duty	16
everywhere sentence	15
everywhere surcharge	-122
goods met otherwise before	-18
goods met otherwise part	20
goods met otherwise sentence	-22
goods met part	-26
goods met reverse crossed	-47
goods met reverse part	-19
kind all	-40
last other	-57
last other all	-104
last other and so named	-30
last other comma named	-45
last other equal	-63
last other home on third	-15
last other lower	-46
last other next sentence	-15
last other sides	-38
last other third on home	-43
last reverse	17
last reverse and so named	34
last reverse far	-15
last reverse far named	-41
last reverse from	-20
last reverse from named	16
last reverse higher	16
last reverse home on third	38
last reverse next sentence named	27
last reverse on	-23
last reverse paragraph	24
last reverse sides	-33
last reverse third on home	35
last reverse third on third	76
last reverse to	-47
last reverse while named	36
last same	22
last same and	16
last same and so	29
last same and so named	-62
last same by all	19
last same by and	-37
last same by and so	-41
last same by and so named	50
last same by comma named	43
last same by equal	26
last same by from	-40
last same by from named	23
last same by home on third	16
last same by next sentence named	50
last same by on	-76
last same by on named	-26
last same by paragraph named	22
last same by sides	-64
last same by third on third	38
last same by to	-56
last same by while	-26
last same comma	19
last same comma named	-40
last same far named	-39
last same from	63
last same from named	-32
last same higher	27
last same home on third	29
last same next sentence	20
last same next sentence named	-48
last same on and so	-41
last same on higher	-69
last same on home on third	-52
last same on named	17
last same on next sentence	-26
last same on next sentence named	-41
last same on on	-35
last same on sides	-133
last same on third on home	39
last same on to	-16
last same on while	-16
last same paragraph named	-26
last same sides	-16
last same third on home	33
last same third on third	32
last same to	83
last same while	28
last same while named	-27
last turned	-19
last turned and	-15
last turned and so named	-83
last turned comma	-42
last turned comma named	-18
last turned far	28
last turned far named	57
last turned from	-20
last turned higher	-25
last turned home on third	24
last turned next sentence	-30
last turned next sentence named	-37
last turned paragraph	-35
last turned sides	-63
last turned third on home	-48
last turned third on third	43
last turned to	-15
last turned while	-36
last turned while named	-33
level met	91
level met otherwise	-83
level met reverse	-41
often most	33
often never	-61
often reverse most	43
often reverse never	-25
often reverse seldom	-19
often seldom	35
on:US	16
on:absent, 1 here	-40
on:absent, 2 here	-80
on:alone	29
on:by 0	15
on:by 3	26
on:cue=by1	25
on:cue=on1	60
on:cue=on3	43
on:f by2	25
on:f by3	39
on:f on1	-31
on:focus subject	20
on:goods before also	-29
on:goods before own	28
on:goods before sure	15
on:goods met by crossed	-54
on:goods met by part	-41
on:goods met on crossed	17
on:goods met on sentence	17
on:goods part nobody's	-16
on:goods sentence nobody's	-15
on:head by1	16
on:head first	59
on:head last	50
on:head on1	33
on:head on2	22
on:head on3	46
on:home false	-15
on:home true	40
on:last by	24
on:last by absent and	43
on:last by absent and so named	-19
on:last by absent comma	26
on:last by absent comma named	19
on:last by absent from	-21
on:last by absent next sentence named	26
on:last by absent on	-29
on:last by absent paragraph named	33
on:last by absent to	-17
on:last by absent while	18
on:last by absent while named	19
on:last by and	20
on:last by and so named	26
on:last by by1 comma named	-29
on:last by by1 next sentence	-38
on:last by by1 next sentence named	-42
on:last by by2 and	-31
on:last by by2 and so named	-29
on:last by by2 far named	25
on:last by by2 from named	24
on:last by by2 on	25
on:last by by2 paragraph	25
on:last by by3 and	-24
on:last by by3 and so	-40
on:last by by3 and so named	43
on:last by by3 comma named	41
on:last by by3 far named	-37
on:last by by3 while	-18
on:last by from	-25
on:last by from named	16
on:last by next sentence named	35
on:last by none and	-18
on:last by none and so	22
on:last by none and so named	-28
on:last by none comma	-42
on:last by none comma named	-20
on:last by none far	20
on:last by on	-30
on:last by on2 and so named	40
on:last by on2 comma	-35
on:last by on2 far named	-29
on:last by on2 next sentence	33
on:last by on2 next sentence named	49
on:last by on3 comma named	-23
on:last by on3 next sentence	16
on:last by on3 paragraph named	-20
on:last by to	-47
on:last by while named	34
on:last none	-19
on:last none absent and	-31
on:last none absent and so	-36
on:last none absent and so named	-46
on:last none absent comma named	-102
on:last none absent far	-32
on:last none absent far named	-127
on:last none absent from	-23
on:last none absent from named	24
on:last none absent next sentence	-89
on:last none absent next sentence named	-157
on:last none absent on	-24
on:last none absent paragraph	-54
on:last none absent paragraph named	-73
on:last none absent to	-26
on:last none absent while	-41
on:last none absent while named	-23
on:last none and	-31
on:last none and so	-17
on:last none and so named	27
on:last none by1 far	-25
on:last none by1 far named	70
on:last none by1 next sentence named	26
on:last none by2 far	33
on:last none by2 next sentence named	18
on:last none by2 paragraph named	35
on:last none by3 far named	16
on:last none comma named	21
on:last none far	-28
on:last none far named	42
on:last none from	-34
on:last none from named	24
on:last none next sentence	-77
on:last none next sentence named	43
on:last none none and so named	18
on:last none none comma named	50
on:last none none far	-22
on:last none none far named	49
on:last none none next sentence	15
on:last none none next sentence named	44
on:last none on	-30
on:last none on1 far named	19
on:last none on1 next sentence named	28
on:last none on2 and so named	42
on:last none on2 comma	-31
on:last none on2 comma named	37
on:last none on2 far named	29
on:last none on2 next sentence	-24
on:last none on2 next sentence named	38
on:last none on3 next sentence named	41
on:last none on3 paragraph named	16
on:last none paragraph	-42
on:last none paragraph named	27
on:last none to	-47
on:last none while	-71
on:last on absent and so	33
on:last on absent and so named	28
on:last on absent comma	24
on:last on absent comma named	45
on:last on absent far	-16
on:last on absent far named	-21
on:last on absent from	18
on:last on absent next sentence	16
on:last on absent on	34
on:last on absent paragraph named	-15
on:last on absent to	56
on:last on absent while	44
on:last on and	19
on:last on and so	21
on:last on and so named	-49
on:last on by1 next sentence named	-35
on:last on by1 paragraph named	-17
on:last on by2 and so named	-23
on:last on by2 far	-44
on:last on by2 far named	-30
on:last on by2 next sentence	40
on:last on by2 next sentence named	-37
on:last on by2 on	15
on:last on by2 paragraph	-24
on:last on by3 and so named	-19
on:last on by3 far	21
on:last on by3 next sentence named	-30
on:last on comma	51
on:last on comma named	-34
on:last on far	-30
on:last on far named	-46
on:last on from	45
on:last on from named	-33
on:last on next sentence named	-60
on:last on none and	23
on:last on none and so	36
on:last on none and so named	-27
on:last on none comma named	-53
on:last on none next sentence	-34
on:last on none next sentence named	-19
on:last on none on	16
on:last on none while named	-15
on:last on on	62
on:last on on1 far named	-25
on:last on on2 and	-26
on:last on on2 and so	18
on:last on on2 and so named	-32
on:last on on2 comma	32
on:last on on2 far	-52
on:last on on2 next sentence	-46
on:last on on2 on	19
on:last on on2 on named	20
on:last on on2 paragraph	17
on:last on on3 and	80
on:last on on3 and so	-20
on:last on on3 comma named	-37
on:last on on3 far	24
on:last on on3 from	21
on:last on on3 from named	-19
on:last on on3 next sentence named	38
on:last on on3 while	-41
on:last on on3 while named	-16
on:last on paragraph named	-30
on:last on to	64
on:last on while	15
on:last on while named	-33
on:name , has	17
on:name , is	-39
on:name , level	15
on:name , number	19
on:name , will	18
on:name ; ,	-19
on:name and are	18
on:name and own on	16
on:name and verb impose	48
on:name begin ,	35
on:name begin :	43
on:name begin goods	16
on:name begin has	25
on:name begin number	49
on:name begin own agent	-41
on:name begin own duty	-31
on:name begin own level	21
on:name begin verb stay	25
on:name begin will	-29
on:name begin word	19
on:name for ,	43
on:name for .	23
on:name for and	17
on:name for word	15
on:name from ,	21
on:name from .	-32
on:name from to	-24
on:name from word	36
on:name in ,	17
on:name in .	26
on:name in :	-28
on:name in ;	-26
on:name in and	-15
on:name in at	-29
on:name in word	-64
on:name of :	21
on:name of and	16
on:name of verb impose	-16
on:name on goods	59
on:name that will	-47
on:name that word	23
on:name that would	-27
on:name verb bear at	-18
on:name with ,	15
on:name with word	34
on:name word own number	54
on:named 0	24
on:named 1	32
on:named 2	-31
on:named 3	-41
on:named no	22
on:nearest after by1 part 0	-28
on:nearest after by1 sentence 0	32
on:nearest after by1 sentence 1	-41
on:nearest after by2 sentence 0	-22
on:nearest after by3 part 0	-23
on:nearest after by3 sentence 0	21
on:nearest after none part 1	-20
on:nearest after none sentence 0	-22
on:nearest after none sentence 1	-33
on:nearest after on1 part 0	33
on:nearest after on2 sentence 0	38
on:nearest after on2 sentence 1	-22
on:nearest after on3 part 0	30
on:nearest after on3 sentence 1	-25
on:nearest before by0.5 part 0	-16
on:nearest before by1 part 0	16
on:nearest before by2 part 1	-34
on:nearest before by2 sentence 0	-40
on:nearest before by3 part 0	-37
on:nearest before by3 part 1	-15
on:nearest before none part 1	-21
on:nearest before none sentence 0	22
on:nearest before none sentence 1	16
on:nearest before on1 part 0	39
on:nearest before on1 sentence 1	46
on:nearest before on3 part 0	32
on:nearest before on3 part 1	24
on:nearest before on3 sentence 0	60
on:nearest before on3 sentence 1	34
on:not own our	34
on:not own ours	-19
on:not own their	-18
on:not own them	-60
on:not own there	15
on:not own they	20
on:not top by	40
on:not top by absent	-27
on:not top on absent	-35
on:on 3	-16
on:on no	20
on:other voice	18
on:own here	17
on:own our	-15
on:own ours	23
on:own them	23
on:own they	-32
on:own we	19
on:pa0	39
on:pa0 cue=by1	-35
on:pa0 cue=by3	-15
on:pa0 cue=on1	33
on:pa0 cue=on2	16
on:pa0 cue=on3	27
on:pa0 name	71
on:pa0 name in ,	-16
on:pa0 name in and	-24
on:pa0 next=,	39
on:pa0 next=.	44
on:pa0 next=;	23
on:pa0 next=agent	22
on:pa0 next=gate	-32
on:pa0 next=verb impose	16
on:pa0 next=verb sell	17
on:pa0 next=verb stay	31
on:pa0 person	-22
on:pa0 port	-39
on:pa0 prep=at	-57
on:pa0 prep=by	-32
on:pa0 prep=for	67
on:pa0 prep=from	31
on:pa0 prep=in	-67
on:pa0 prep=on	25
on:pa0 prep=that	21
on:pa0 prep=what	19
on:pa0 prep=with	25
on:pa0 pronoun it	-44
on:pa0 pronoun its	-20
on:pa0 pronoun its of duty	-18
on:pa0 pronoun our	-15
on:pa0 pronoun our on goods	-17
on:pa0 pronoun ours	18
on:pa0 pronoun them	-43
on:pa0 quality	35
on:pa0 quality and goods	-25
on:pa0 quality at gate	-31
on:pa0 quality on .	37
on:pa0 quality on goods	25
on:pa0 quality over goods	-17
on:pa0 seat in .	-19
on:pa1 cue=by1	23
on:pa1 cue=none	-20
on:pa1 cue=on2	-18
on:pa1 name in .	21
on:pa1 prep=on	17
on:pa1 quality	-15
on:pb0	45
on:pb0 cue=by0.5	-32
on:pb0 cue=by1	18
on:pb0 cue=by3	-18
on:pb0 cue=none	24
on:pb0 cue=on1	19
on:pb0 cue=on3	33
on:pb0 name	59
on:pb0 name , is	-53
on:pb0 name , number	23
on:pb0 name and are	30
on:pb0 name and verb impose	22
on:pb0 name begin and	16
on:pb0 name begin is	29
on:pb0 name begin number	57
on:pb0 name begin own goods	26
on:pb0 name begin own level	23
on:pb0 name begin would	-16
on:pb0 name from number	19
on:pb0 name into at	-33
on:pb0 name that verb impose	17
on:pb0 name that will	-45
on:pb0 name that would	-15
on:pb0 name to at	-16
on:pb0 name verb bear at	-22
on:pb0 name word own number	54
on:pb0 next=,	21
on:pb0 next=and	-29
on:pb0 next=at	-17
on:pb0 next=duty	-27
on:pb0 next=for	-23
on:pb0 next=gate	-17
on:pb0 next=goods	22
on:pb0 next=has	28
on:pb0 next=number	47
on:pb0 next=own agent	-20
on:pb0 next=own at	40
on:pb0 next=own duty	-43
on:pb0 next=own goods	37
on:pb0 next=own level	26
on:pb0 next=own number	20
on:pb0 next=own to	22
on:pb0 next=to	-52
on:pb0 next=verb say	-20
on:pb0 next=will	-62
on:pb0 next=with	-18
on:pb0 person	25
on:pb0 port	-36
on:pb0 prep=:	23
on:pb0 prep=and	23
on:pb0 prep=begin	48
on:pb0 prep=but	-39
on:pb0 prep=for	25
on:pb0 prep=from	30
on:pb0 prep=if	-17
on:pb0 prep=into	-53
on:pb0 prep=number	-19
on:pb0 prep=on	-17
on:pb0 prep=that	16
on:pb0 prep=to	-22
on:pb0 prep=verb impose	-24
on:pb0 prep=verb say	-27
on:pb0 prep=what	22
on:pb0 prep=when	-33
on:pb0 prep=with	-39
on:pb0 pronoun he that would	16
on:pb0 pronoun it	-16
on:pb0 pronoun it begin has	-22
on:pb0 pronoun its verb impose duty	-17
on:pb0 pronoun its verb impose goods	-26
on:pb0 pronoun its verb impose number	29
on:pb0 pronoun our	-17
on:pb0 pronoun our on goods	-23
on:pb0 pronoun president	-49
on:pb0 pronoun president begin verb impose	-20
on:pb0 pronoun their	-34
on:pb0 pronoun them	-44
on:pb0 pronoun they begin verb bear	17
on:pb0 pronoun which	27
on:pb0 quality	37
on:pb0 quality , duty	-16
on:pb0 quality , goods	-19
on:pb0 quality : duty	-17
on:pb0 quality and goods	20
on:pb0 quality begin goods	17
on:pb0 quality begin number	-41
on:pb0 quality begin word	17
on:pb0 quality on goods	43
on:pb0 quality verb impose duty	-16
on:pb0 quality verb impose goods	20
on:pb0 seat	-63
on:pb0 seat begin verb impose	21
on:pb1	-15
on:pb1 cue=by2	-37
on:pb1 cue=by3	18
on:pb1 cue=none	-15
on:pb1 cue=on2	-15
on:pb1 name	-31
on:pb1 name begin verb impose	-18
on:pb1 next=level	34
on:pb1 next=number	-34
on:pb1 next=verb impose	-17
on:pb1 prep=verb impose	15
on:pb1 prep=word	-20
on:pb1 quality	17
on:person , verb say	-21
on:person begin verb impose	-17
on:person begin verb say	-29
on:person that verb impose	17
on:person word verb impose	-35
on:port at .	-30
on:port in ,	-46
on:port in .	-15
on:port in word	24
on:port of ,	-25
on:pronoun he , verb say	15
on:pronoun he that would	33
on:pronoun it begin has	-19
on:pronoun it begin verb bear	-18
on:pronoun it that verb impose	15
on:pronoun its and goods	17
on:pronoun its of duty	-32
on:pronoun its verb impose goods	-26
on:pronoun its verb impose number	29
on:pronoun our on goods	-21
on:pronoun president begin verb impose	-32
on:pronoun their on goods	-43
on:pronoun they begin verb bear	26
on:pronoun which , has	19
on:pronoun whose , goods	18
on:q1 by1	39
on:q1 by2 here	-38
on:q1 first	52
on:q1 first other	33
on:q1 named	36
on:q1 on1	59
on:q1 on1 other	16
on:q1 on2	21
on:q1 on3	55
on:q1 on3 here	-17
on:q1 on3 other	69
on:q1 on3 other here	18
on:q2 by0.5 other	-24
on:q2 by0.5 other here	-41
on:q2 by1	23
on:q2 by1 here	-26
on:q2 by1 other	-17
on:q2 by2	19
on:q2 by3	-16
on:q2 by3 other	25
on:q2 first	34
on:q2 named	27
on:q2 named other	20
on:q2 on1	19
on:q2 on1 other	21
on:q2 on2 other	-21
on:q2 on3	26
on:q2 on3 other	19
on:quality , agent	-27
on:quality : duty	-16
on:quality and duty	15
on:quality and goods	-34
on:quality at gate	-38
on:quality begin duty	-25
on:quality begin goods	24
on:quality begin number	-33
on:quality begin word	20
on:quality for goods	23
on:quality on .	46
on:quality on goods	43
on:quality over goods	-48
on:quality that goods	33
on:quality to goods	46
on:quality which goods	21
on:quality word word	-20
on:sa0 cue=by0.5	15
on:sa0 cue=by2	-33
on:sa0 cue=by3	27
on:sa0 cue=none	-23
on:sa0 cue=on1	-20
on:sa0 cue=on2	15
on:sa0 name	15
on:sa0 name , is	25
on:sa0 name ; ,	-16
on:sa0 name and ,	-18
on:sa0 name and own on	15
on:sa0 name and will	20
on:sa0 name from .	-44
on:sa0 name that verb impose	-24
on:sa0 next=.	-42
on:sa0 next=agent	-42
on:sa0 next=at	-27
on:sa0 next=duty	32
on:sa0 next=is	18
on:sa0 next=own .	-19
on:sa0 next=own number	-31
on:sa0 next=own on	21
on:sa0 next=to	-18
on:sa0 next=verb bear	-15
on:sa0 next=verb impose	-30
on:sa0 next=verb up	-21
on:sa0 next=was	17
on:sa0 next=word	18
on:sa0 person	32
on:sa0 person , verb say	-16
on:sa0 port	-16
on:sa0 prep=,	-41
on:sa0 prep=;	16
on:sa0 prep=and	27
on:sa0 prep=as	-20
on:sa0 prep=for	15
on:sa0 prep=if	33
on:sa0 prep=in	-33
on:sa0 prep=on	48
on:sa0 prep=that	-27
on:sa0 prep=to	-47
on:sa0 prep=verb bear	24
on:sa0 pronoun he	19
on:sa0 pronoun he , verb say	19
on:sa0 pronoun it	-29
on:sa0 pronoun it that verb impose	-16
on:sa0 pronoun its	15
on:sa0 pronoun them	-25
on:sa0 pronoun which	-28
on:sa0 quality	-37
on:sa0 quality and goods	-38
on:sa0 quality on goods	15
on:sa0 quality that goods	22
on:sa0 seat	16
on:sa1 cue=by2	19
on:sa1 cue=by3	15
on:sa1 cue=none	-20
on:sa1 cue=on3	-35
on:sa1 name in .	18
on:sa1 next=duty	19
on:sa1 next=has	-28
on:sa1 next=sender	22
on:sa1 next=will	15
on:sa1 next=word	-20
on:sa1 prep=;	-16
on:sa1 prep=and	31
on:sa1 prep=for	-23
on:sa1 prep=in	43
on:sa1 prep=that	-15
on:sa1 prep=which	-18
on:sa1 quality on goods	-34
on:sa2 cue=by1	19
on:sa2 next=.	22
on:sa2 prep=in	27
on:sb0	34
on:sb0 cue=by2	-22
on:sb0 cue=by3	-37
on:sb0 cue=none	18
on:sb0 cue=on1	35
on:sb0 cue=on3	42
on:sb0 name	67
on:sb0 name begin ,	39
on:sb0 name begin :	25
on:sb0 name begin and	-17
on:sb0 name begin had	-16
on:sb0 name begin verb impose	18
on:sb0 name begin word	24
on:sb0 name for ,	30
on:sb0 name from ,	-18
on:sb0 name in ;	-21
on:sb0 name into ,	-21
on:sb0 name of :	21
on:sb0 name with and	23
on:sb0 name with word	34
on:sb0 next=,	38
on:sb0 next=/	15
on:sb0 next=:	20
on:sb0 next=;	-45
on:sb0 next=duty	-66
on:sb0 next=gate	-18
on:sb0 next=had	-24
on:sb0 next=has	24
on:sb0 next=level	20
on:sb0 next=own ,	31
on:sb0 next=own :	31
on:sb0 next=own duty	-29
on:sb0 next=own level	-20
on:sb0 next=own verb impose	-23
on:sb0 next=to	-19
on:sb0 next=verb agree	18
on:sb0 next=verb down	-24
on:sb0 next=verb impose	-23
on:sb0 next=verb say	25
on:sb0 next=verb sell	25
on:sb0 person	-22
on:sb0 port	-25
on:sb0 port in ,	-34
on:sb0 prep=,	17
on:sb0 prep=/	18
on:sb0 prep=at	-15
on:sb0 prep=begin	63
on:sb0 prep=for	25
on:sb0 prep=into	-44
on:sb0 prep=number	53
on:sb0 prep=of	-20
on:sb0 prep=on	32
on:sb0 prep=that	35
on:sb0 prep=to	-21
on:sb0 prep=what	-26
on:sb0 prep=which	-24
on:sb0 prep=with	23
on:sb0 prep=—	-23
on:sb0 pronoun it what verb impose	-18
on:sb0 pronoun its of duty	-18
on:sb0 pronoun our	-21
on:sb0 pronoun president	-20
on:sb0 pronoun their	-32
on:sb0 pronoun their on goods	-21
on:sb0 pronoun theirs	28
on:sb0 pronoun they	23
on:sb0 pronoun trade	-16
on:sb0 pronoun trump begin verb say	15
on:sb0 pronoun which	36
on:sb0 pronoun which , has	20
on:sb0 quality	17
on:sb0 quality begin duty	-21
on:sb0 quality begin goods	33
on:sb0 seat	-31
on:sb0 seat begin ,	-30
on:sb0 seat in word	20
on:sb1 cue=by1	28
on:sb1 cue=by2	-20
on:sb1 cue=none	-15
on:sb1 cue=on1	17
on:sb1 cue=on2	-25
on:sb1 name begin :	19
on:sb1 name begin has	26
on:sb1 name in ,	20
on:sb1 next=:	34
on:sb1 next=and	-20
on:sb1 next=are	-34
on:sb1 next=duty	-61
on:sb1 next=goods	-19
on:sb1 next=had	15
on:sb1 next=has	52
on:sb1 next=own level	-17
on:sb1 next=verb impose	-28
on:sb1 next=was	18
on:sb1 person	-32
on:sb1 person begin verb say	-24
on:sb1 person word verb impose	-33
on:sb1 prep=:	-19
on:sb1 prep=begin	-42
on:sb1 prep=if	27
on:sb1 prep=number	43
on:sb1 prep=to	-20
on:sb1 prep=verb impose	-19
on:sb1 prep=verb return	-21
on:sb1 prep=what	-43
on:sb1 prep=word	27
on:sb1 pronoun he	24
on:sb1 pronoun it	29
on:sb1 pronoun it begin verb impose	-22
on:sb1 pronoun its	-26
on:sb1 pronoun our	-34
on:sb1 pronoun they	16
on:sb1 quality , goods	23
on:sb1 quality : goods	-21
on:sb1 quality begin goods	-19
on:sb1 quality of goods	17
on:sb2 cue=by3	17
on:sb2 cue=none	-20
on:sb2 cue=on3	-20
on:sb2 next=:	-17
on:sb2 next=at	27
on:sb2 next=duty	24
on:sb2 next=number	16
on:sb2 next=own duty	15
on:sb2 next=verb bear	-29
on:sb2 next=verb impose	-15
on:sb2 next=word	-28
on:sb2 prep=,	35
on:sb2 prep=begin	-60
on:sb2 prep=in	-22
on:sb2 prep=into	15
on:sb2 pronoun they	24
on:seat begin ,	-20
on:seat begin verb say	33
on:seat in .	-31
on:title by0.5	15
on:title named	30
on:title on3	28
on:top by 0.5	-28
on:top by 3	-16
on:top on 1	18
on:top on 3	57
rule:by	-28
rule:on	20
rule:other	-50
rule:same	37
rule:same both named	33
rule:same each side, both	-30
rule:same one named	16
rule:same secondary	30
rule:same sides of the text	32
rule:turned both named	-65
rule:turned each side each	36
rule:turned in the sentence	46
rule:turned one named	-50
rule:turned secondary	-17
rule:turned sides of the text	47
text 2	-16
text even 0	-15
text even 1	-21
text under 0	24
text under 1	39
tops 0.5 3	-17
tops 1 3	50
tops 2 1	16
tops 3 3	15`;
