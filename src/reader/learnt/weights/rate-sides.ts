// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	-19
all by3	22
all everybody	54
all named	-89
all no	-161
all on1	-18
all on2	-17
all on3	-48
all ordinary duty	-18
all sentence	-17
all surcharge	105
all yes	106
by:US	116
by:absent, 2 here	-47
by:by 0	18
by:by 3	-16
by:by no	-27
by:cue=by0.5	30
by:cue=by1	32
by:cue=by3	31
by:cue=none	60
by:cue=on1	15
by:f by0.5	31
by:f on1	25
by:f on3	22
by:focus subject	24
by:goods before also	-16
by:goods met by before	20
by:goods met by crossed	16
by:goods met by part	47
by:goods met by sentence	25
by:goods met on crossed	-43
by:goods met on part	-56
by:goods met on sentence	-38
by:goods part also	-32
by:goods part not	44
by:goods part own	-73
by:goods part sure	-50
by:goods sentence also	26
by:goods sentence not	27
by:goods sentence own	-56
by:goods sentence sure	-28
by:head by0.5	71
by:head by1	23
by:head by3	22
by:head first	55
by:head last	37
by:head on1	33
by:head on3	-25
by:home false	-30
by:home true	20
by:last by	28
by:last by absent and	-34
by:last by absent and so named	34
by:last by absent comma named	17
by:last by absent from	20
by:last by absent next sentence	26
by:last by absent next sentence named	16
by:last by absent on	40
by:last by absent paragraph	18
by:last by absent to	22
by:last by by1 next sentence named	33
by:last by by2 and	23
by:last by by2 far named	-43
by:last by by2 from named	-22
by:last by by2 on	-32
by:last by by2 paragraph	-20
by:last by by3 and	19
by:last by by3 and so	33
by:last by by3 and so named	-44
by:last by by3 comma named	-52
by:last by by3 far named	26
by:last by by3 from	-17
by:last by by3 while	16
by:last by comma	19
by:last by far named	-21
by:last by from	26
by:last by from named	-19
by:last by next sentence	16
by:last by none and so	-18
by:last by none and so named	32
by:last by none comma	28
by:last by on	38
by:last by on2 and so named	-42
by:last by on2 comma	29
by:last by on2 far	-29
by:last by on2 far named	-24
by:last by on2 next sentence	-30
by:last by on2 next sentence named	-54
by:last by on3 comma named	26
by:last by on3 far	-66
by:last by on3 far named	-16
by:last by on3 next sentence	-20
by:last by to	49
by:last by while	17
by:last by while named	-15
by:last none	-71
by:last none absent and so	-56
by:last none absent and so named	-37
by:last none absent comma named	-36
by:last none absent far named	-55
by:last none absent from	-17
by:last none absent next sentence	-55
by:last none absent next sentence named	-86
by:last none absent on	-28
by:last none absent paragraph	-18
by:last none absent paragraph named	-24
by:last none absent while	-16
by:last none and	26
by:last none and so	-79
by:last none and so named	-15
by:last none by1 next sentence named	39
by:last none by2 far	-41
by:last none by2 far named	33
by:last none by2 next sentence named	-24
by:last none by3 far named	33
by:last none comma	-27
by:last none far named	28
by:last none from	-23
by:last none next sentence	-45
by:last none none and so named	-23
by:last none none comma named	-37
by:last none none far	29
by:last none on	-49
by:last none on1 far named	40
by:last none on2 far	26
by:last none on2 far named	-34
by:last none on3 far	16
by:last none paragraph	-24
by:last none to	-17
by:last none while	-28
by:last none while named	-22
by:last on absent and	28
by:last on absent and so	15
by:last on absent next sentence named	-99
by:last on absent on	-16
by:last on absent paragraph named	-16
by:last on absent to	-28
by:last on absent while	-25
by:last on and so named	16
by:last on by0.5 far named	23
by:last on by1 next sentence named	30
by:last on by2 and so named	21
by:last on by2 next sentence	-52
by:last on by2 next sentence named	30
by:last on by2 paragraph	18
by:last on by3 far	-21
by:last on by3 next sentence named	25
by:last on from	-25
by:last on from named	20
by:last on none and	-18
by:last on none and so named	25
by:last on none comma	22
by:last on on	-26
by:last on on2 and so	-19
by:last on on2 far	41
by:last on on2 far named	-31
by:last on on2 next sentence	34
by:last on on2 while	-21
by:last on on3 and	-49
by:last on on3 comma	-46
by:last on on3 far	-41
by:last on on3 from named	20
by:last on on3 next sentence named	-23
by:last on on3 on	17
by:last on on3 while	32
by:last on on3 while named	17
by:last on to	-52
by:last on while named	24
by:name , ,	-31
by:name , and	-17
by:name , has	-21
by:name , is	46
by:name , will	-16
by:name and ,	26
by:name and verb impose	-30
by:name and word	-23
by:name begin ,	41
by:name begin :	-23
by:name begin number	-49
by:name begin own number	23
by:name begin own word	34
by:name begin verb impose	45
by:name begin will	37
by:name between and	17
by:name for and	-30
by:name from ,	-46
by:name from .	-15
by:name from to	16
by:name in ,	24
by:name in :	31
by:name in ;	22
by:name in at	23
by:name into at	20
by:name of ,	-54
by:name on goods	-57
by:name that has	-16
by:name that verb impose	31
by:name that will	32
by:name to ,	24
by:name verb bear at	22
by:name verb impose to	26
by:name with ,	33
by:name word own number	-47
by:named 1	27
by:named 2	-23
by:named 3	-89
by:named no	37
by:nearest after by1 part 0	44
by:nearest after by1 sentence 1	19
by:nearest after by3 part 0	29
by:nearest after on2 sentence 0	-38
by:nearest after on3 sentence 0	-20
by:nearest after on3 sentence 1	18
by:nearest before by0.5 sentence 0	19
by:nearest before by1 part 1	24
by:nearest before by1 sentence 0	32
by:nearest before by2 part 0	35
by:nearest before by2 sentence 0	30
by:nearest before by3 part 0	40
by:nearest before none part 0	66
by:nearest before none sentence 0	19
by:nearest before none sentence 1	19
by:nearest before on1 part 0	-24
by:nearest before on1 sentence 0	37
by:nearest before on1 sentence 1	-30
by:nearest before on2 part 0	-16
by:nearest before on2 sentence 1	-22
by:nearest before on3 part 1	-23
by:nearest before on3 sentence 0	-27
by:nearest before on3 sentence 1	-26
by:not own our	-17
by:not own ours	20
by:not own there	26
by:not top by absent	-85
by:not top on absent	-24
by:on 0	-21
by:own ours	-22
by:own there	-30
by:pa0	34
by:pa0 cue=by1	55
by:pa0 cue=by3	26
by:pa0 name	31
by:pa0 name in ,	34
by:pa0 name in .	21
by:pa0 next=,	33
by:pa0 next=agent	-27
by:pa0 next=and	24
by:pa0 next=duty	25
by:pa0 next=gate	38
by:pa0 next=verb stay	-30
by:pa0 next=word	20
by:pa0 person	19
by:pa0 port	32
by:pa0 prep=and	-23
by:pa0 prep=at	54
by:pa0 prep=by	18
by:pa0 prep=for	-30
by:pa0 prep=from	-29
by:pa0 prep=in	67
by:pa0 prep=of	32
by:pa0 prep=on	-42
by:pa0 prep=to	17
by:pa0 prep=word	20
by:pa0 pronoun it	45
by:pa0 pronoun ours	-37
by:pa0 pronoun them	33
by:pa0 quality	-46
by:pa0 quality at gate	40
by:pa0 quality of goods	-16
by:pa0 quality on .	-37
by:pa0 quality on goods	-56
by:pa0 seat in .	16
by:pa1 cue=on2	23
by:pa1 cue=on3	-16
by:pa1 next=goods	-17
by:pb0	58
by:pb0 cue=by0.5	30
by:pb0 cue=by2	23
by:pb0 cue=by3	43
by:pb0 cue=none	55
by:pb0 cue=on1	-24
by:pb0 name	117
by:pb0 name , is	50
by:pb0 name and verb impose	-23
by:pb0 name begin number	-45
by:pb0 name begin own duty	25
by:pb0 name begin own number	25
by:pb0 name begin verb impose	41
by:pb0 name from number	-17
by:pb0 name into at	29
by:pb0 name that will	30
by:pb0 name to at	17
by:pb0 name verb bear at	15
by:pb0 name word own number	-43
by:pb0 next=-	16
by:pb0 next=agent	-17
by:pb0 next=and	16
by:pb0 next=at	53
by:pb0 next=for	21
by:pb0 next=gate	18
by:pb0 next=goods	-63
by:pb0 next=had	18
by:pb0 next=in	16
by:pb0 next=is	44
by:pb0 next=number	35
by:pb0 next=on	-22
by:pb0 next=own at	-22
by:pb0 next=own duty	37
by:pb0 next=own goods	-18
by:pb0 next=own number	15
by:pb0 next=own word	24
by:pb0 next=sender	-22
by:pb0 next=to	44
by:pb0 next=verb bear	-24
by:pb0 next=verb say	-29
by:pb0 next=verb stay	-20
by:pb0 next=verb up	18
by:pb0 next=will	48
by:pb0 person	-46
by:pb0 port	24
by:pb0 prep=,	34
by:pb0 prep=;	-45
by:pb0 prep=begin	39
by:pb0 prep=from	-50
by:pb0 prep=goods	-16
by:pb0 prep=if	19
by:pb0 prep=in	19
by:pb0 prep=into	28
by:pb0 prep=of	-21
by:pb0 prep=then	-16
by:pb0 prep=to	23
by:pb0 prep=verb impose	24
by:pb0 prep=verb say	30
by:pb0 prep=what	-24
by:pb0 prep=which	25
by:pb0 prep=with	43
by:pb0 prep=word	-16
by:pb0 pronoun he	-23
by:pb0 pronoun it	23
by:pb0 pronoun it begin verb impose	-16
by:pb0 pronoun its begin goods	-25
by:pb0 pronoun president begin verb impose	18
by:pb0 pronoun they	-49
by:pb0 quality	-20
by:pb0 quality and goods	-15
by:pb0 quality begin goods	-46
by:pb0 quality begin number	38
by:pb0 quality begin word	-22
by:pb0 quality on goods	-19
by:pb0 quality on word	24
by:pb0 seat	51
by:pb0 seat begin verb impose	-29
by:pb1 cue=by2	15
by:pb1 cue=by3	-20
by:pb1 cue=none	15
by:pb1 cue=on2	-15
by:pb1 cue=on3	-29
by:pb1 name begin verb impose	18
by:pb1 next=goods	-18
by:pb1 next=level	-20
by:pb1 next=number	15
by:pb1 next=verb impose	18
by:pb1 next=word	-16
by:pb1 next=would	-33
by:pb1 prep=word	26
by:pb1 pronoun it	-33
by:pb1 quality	-16
by:pb1 quality on goods	-15
by:person begin verb say	27
by:port at .	21
by:pronoun he , verb say	-20
by:pronoun he that would	-29
by:pronoun it that verb impose	-18
by:pronoun its begin goods	-23
by:pronoun president begin verb impose	15
by:pronoun they begin verb bear	-32
by:pronoun trump begin verb say	-17
by:pronoun which , verb impose	15
by:q1 by0.5 here	17
by:q1 by1	41
by:q1 by1 here	21
by:q1 by1 other	38
by:q1 by1 other here	15
by:q1 by2	27
by:q1 by2 here	18
by:q1 by3	18
by:q1 by3 other	34
by:q1 by3 other here	16
by:q1 first	67
by:q1 named	32
by:q1 on1	51
by:q1 on1 other here	-17
by:q1 on2	22
by:q1 on3	-19
by:q1 on3 here	18
by:q1 on3 other	-23
by:q1 on3 other here	-22
by:q2 by0.5	15
by:q2 by0.5 here	29
by:q2 by0.5 other	52
by:q2 by0.5 other here	27
by:q2 by1 other	36
by:q2 by2	-16
by:q2 by2 other	17
by:q2 by3 other here	-18
by:q2 first	16
by:q2 named	59
by:q2 named other	26
by:q2 on1	-27
by:q2 on1 other here	23
by:q2 on2	-16
by:q2 on2 other	-26
by:q2 on3	-19
by:q2 on3 here	25
by:q2 on3 other	-22
by:quality , goods	-34
by:quality : goods	22
by:quality ; goods	16
by:quality and goods	37
by:quality at gate	50
by:quality begin duty	21
by:quality begin number	31
by:quality begin verb bear	-33
by:quality for goods	-33
by:quality of goods	-22
by:quality on .	-39
by:quality that goods	-24
by:quality to goods	-24
by:quality verb impose goods	15
by:quality word goods	-21
by:quality word word	24
by:sa0 cue=on2	15
by:sa0 name and will	-18
by:sa0 name that verb impose	29
by:sa0 next=,	-32
by:sa0 next=agent	28
by:sa0 next=duty	-38
by:sa0 next=had	18
by:sa0 next=number	15
by:sa0 next=verb impose	39
by:sa0 next=was	29
by:sa0 prep=and	-17
by:sa0 prep=by	-39
by:sa0 prep=if	-17
by:sa0 prep=on	-34
by:sa0 prep=that	53
by:sa0 prep=to	32
by:sa0 prep=verb say	22
by:sa0 prep=word	-23
by:sa0 pronoun it	24
by:sa0 pronoun it that verb impose	15
by:sa0 pronoun which	17
by:sa0 quality and goods	23
by:sa0 quality that goods	-16
by:sa1 cue=on3	21
by:sa1 name	-27
by:sa1 next=.	-21
by:sa1 next=goods	19
by:sa1 next=has	24
by:sa1 next=in	-17
by:sa1 next=sender	-21
by:sa1 next=word	16
by:sa1 prep=;	16
by:sa1 prep=in	-21
by:sa1 prep=of	-24
by:sa1 prep=on	19
by:sa1 prep=which	28
by:sa1 quality on goods	29
by:sa1 seat	18
by:sa2 cue=by2	-36
by:sa2 name	-17
by:sa2 next=goods	22
by:sa2 prep=on	20
by:sa2 quality	19
by:sb0	40
by:sb0 cue=by1	16
by:sb0 cue=by3	45
by:sb0 cue=none	26
by:sb0 cue=on1	42
by:sb0 cue=on3	-17
by:sb0 name	65
by:sb0 name , ,	-18
by:sb0 name and ,	20
by:sb0 name begin ,	43
by:sb0 name begin :	-18
by:sb0 name begin has	33
by:sb0 name from ,	-34
by:sb0 name in :	18
by:sb0 name into ,	17
by:sb0 name of ,	-38
by:sb0 name with ,	34
by:sb0 next=,	47
by:sb0 next=:	24
by:sb0 next=;	15
by:sb0 next=goods	15
by:sb0 next=level	-24
by:sb0 next=own ,	-16
by:sb0 next=own :	-18
by:sb0 next=own agent	-25
by:sb0 next=own duty	35
by:sb0 next=own level	25
by:sb0 next=own on	15
by:sb0 next=own verb impose	23
by:sb0 next=verb bear	-33
by:sb0 next=verb say	-20
by:sb0 next=verb threaten	-25
by:sb0 next=was	-35
by:sb0 next=will	34
by:sb0 prep=;	17
by:sb0 prep=at	32
by:sb0 prep=into	39
by:sb0 prep=number	-33
by:sb0 prep=of	-17
by:sb0 prep=on	-23
by:sb0 prep=verb impose	28
by:sb0 prep=which	22
by:sb0 prep=with	51
by:sb0 pronoun he	-32
by:sb0 pronoun it what verb impose	23
by:sb0 pronoun its	27
by:sb0 pronoun their	-16
by:sb0 pronoun their on goods	16
by:sb0 pronoun they	-29
by:sb0 pronoun which	19
by:sb0 quality begin duty	19
by:sb0 quality begin goods	-27
by:sb0 quality on ,	-24
by:sb0 seat	47
by:sb0 seat in word	-20
by:sb1 cue=by3	-15
by:sb1 cue=on1	-32
by:sb1 name begin has	-15
by:sb1 name begin own duty	-25
by:sb1 next=,	-37
by:sb1 next=:	-17
by:sb1 next=duty	41
by:sb1 next=goods	17
by:sb1 next=had	-20
by:sb1 next=has	-37
by:sb1 next=in	-15
by:sb1 next=own duty	-31
by:sb1 next=own goods	-25
by:sb1 next=own number	-31
by:sb1 next=verb bear	-39
by:sb1 next=verb impose	20
by:sb1 next=word	17
by:sb1 person	35
by:sb1 person word verb impose	15
by:sb1 port	-23
by:sb1 prep=,	-29
by:sb1 prep=:	19
by:sb1 prep=begin	38
by:sb1 prep=if	-26
by:sb1 prep=in	-15
by:sb1 prep=number	-38
by:sb1 prep=on	-15
by:sb1 prep=that	-27
by:sb1 prep=verb bear	24
by:sb1 prep=verb impose	15
by:sb1 prep=verb return	24
by:sb1 prep=what	37
by:sb1 prep=with	-30
by:sb1 pronoun he	-17
by:sb1 pronoun it	-18
by:sb1 pronoun it begin verb impose	20
by:sb1 pronoun its	19
by:sb1 pronoun which	16
by:sb1 quality , goods	-17
by:sb1 quality : goods	22
by:sb1 quality begin goods	20
by:sb1 quality on goods	18
by:sb2 cue=by3	-27
by:sb2 cue=none	16
by:sb2 cue=on2	-19
by:sb2 name	-23
by:sb2 next=at	-26
by:sb2 next=duty	-32
by:sb2 next=verb bear	24
by:sb2 prep=,	-46
by:sb2 prep=begin	41
by:sb2 pronoun they	-25
by:seat begin verb impose	-28
by:seat in ,	21
by:seat word verb impose	16
by:side false	-29
by:title by0.5	51
by:title by2	31
by:title by3	16
by:title named	40
by:title on3	-71
by:top by 0.5	29
by:top by 1	49
by:top by 3	46
by:top on 1	24
cues absent absent	-51
cues absent absent home on third	-107
cues absent absent sides	15
cues absent absent third on home	-28
cues absent absent third on third	-33
cues absent by0.5	-19
cues absent by1 home on third	47
cues absent by1 sides	-32
cues absent by2 sides	-18
cues absent by2 third on third	42
cues absent by3 home on third	30
cues absent by3 sides	-29
cues absent by3 third on home	16
cues absent by3 third on third	15
cues absent named	34
cues absent named home on third	66
cues absent named sides	-29
cues absent named third on third	-15
cues absent on1	31
cues absent on1 home on third	57
cues absent on1 sides	-58
cues absent on1 third on third	21
cues absent on2	-18
cues absent on2 sides	-17
cues absent on2 third on home	-15
cues absent on2 third on third	-17
cues absent on3 home on third	25
cues absent on3 third on third	-17
cues by0.5 absent home on third	-18
cues by0.5 absent sides	29
cues by0.5 absent third on third	-17
cues by0.5 on3	19
cues by1 absent	-19
cues by1 absent home on third	-29
cues by1 absent third on home	-34
cues by1 by1	21
cues by1 named	38
cues by1 named home on third	23
cues by1 named sides	21
cues by1 on1	-21
cues by1 on2 home on third	25
cues by1 on2 sides	-23
cues by1 on3	22
cues by1 on3 third on third	22
cues by2 absent	-18
cues by2 absent home on third	-40
cues by2 absent sides	34
cues by2 absent third on home	-65
cues by2 absent third on third	-43
cues by2 by1	-21
cues by2 named home on third	-40
cues by2 named sides	18
cues by2 on1	29
cues by2 on1 home on third	22
cues by2 on3	-20
cues by2 on3 home on third	-29
cues by2 on3 sides	-25
cues by2 on3 third on home	24
cues by3 absent home on third	-64
cues by3 absent sides	70
cues by3 absent third on third	-82
cues by3 by1	18
cues by3 by1 sides	19
cues by3 named home on third	-16
cues by3 on3 sides	-16
cues named absent sides	34
cues named absent third on home	-56
cues named absent third on third	-47
cues named by1 home on third	17
cues named by1 sides	-32
cues named by2 sides	-31
cues named by2 third on home	37
cues named by3 sides	18
cues named named	17
cues named on2	45
cues named on2 third on home	20
cues named on2 third on third	26
cues named on3	59
cues named on3 sides	20
cues named on3 third on home	47
cues on1 absent	-19
cues on1 absent sides	-69
cues on1 absent third on home	-15
cues on1 absent third on third	36
cues on1 by1	50
cues on1 by2 third on third	18
cues on1 on3	-20
cues on2 absent third on home	-41
cues on2 absent third on third	-51
cues on2 by1	-29
cues on2 by1 sides	-16
cues on2 by2	-28
cues on2 by2 sides	-16
cues on2 by3 sides	-32
cues on2 named	-55
cues on2 named sides	-32
cues on2 named third on third	-15
cues on2 on1	25
cues on2 on3 home on third	-17
cues on2 on3 sides	-20
cues on2 on3 third on third	24
cues on3 by1	21
cues on3 by1 third on third	22
cues on3 by2	17
cues on3 by2 sides	22
cues on3 by2 third on home	-22
cues on3 named	-16
cues on3 named third on third	-17
cues on3 on1	30
each both all	-38
each both home on third	42
each both other	19
each both reverse	28
each both same	-47
each both third on home	-30
each both third on third	-27
each each all	-36
each each other	-19
each each sides	41
each each third on home	-17
each each third on third	-28
each either other	-28
each either reverse	22
each ours home on third	-34
each ours other	-37
each ours reverse	85
each ours same	-71
each ours third on home	48
each ours third on third	-19
each reciprocal other	-52
each reciprocal same	45
each reciprocal sides	28
each reciprocal third on home	-17
each reciprocal third on third	-24
each sentence home on third	26
each sentence reverse	26
each sentence same	-37
each sentence third on third	-15
each the same home on third	33
each the same same	-30
each the same sides	-38
each the two all	-43
each the two home on third	30
each the two reverse	25
each the two sides	26
each the two third on home	-43
each their home on third	61
each their reverse	60
each their same	-59
each their sides	-66
each their third on home	52
each their third on third	-73
everywhere everybody	-64
everywhere surcharge	-125
goods met otherwise part	19
goods met otherwise sentence	-20
goods met part	-28
goods met reverse crossed	-36
goods met reverse part	-30
kind all	-37
last other	-61
last other all	-93
last other and so named	-27
last other comma named	-42
last other equal	-65
last other far named	-22
last other home on third	-21
last other lower	-48
last other sides	-36
last other third on home	-39
last reverse	16
last reverse and so named	34
last reverse far named	-31
last reverse from	-20
last reverse from named	21
last reverse home on third	28
last reverse next sentence named	26
last reverse on	-16
last reverse paragraph	21
last reverse sides	-28
last reverse third on home	37
last reverse third on third	70
last reverse to	-47
last reverse while named	38
last same	24
last same all	23
last same and	15
last same and so	27
last same and so named	-55
last same by and	-39
last same by and so	-26
last same by and so named	46
last same by comma named	47
last same by equal	22
last same by from	-37
last same by home on third	16
last same by next sentence named	49
last same by on	-64
last same by on named	-23
last same by paragraph named	30
last same by sides	-62
last same by third on third	46
last same by to	-53
last same by while	-20
last same by while named	15
last same comma	27
last same comma named	-37
last same far named	-42
last same from	60
last same from named	-18
last same higher	30
last same home on third	32
last same next sentence	22
last same next sentence named	-51
last same on and so	-41
last same on comma	-46
last same on higher	-77
last same on home on third	-49
last same on named	18
last same on next sentence	-17
last same on next sentence named	-39
last same on on	-31
last same on sides	-135
last same on third on home	27
last same on while	-19
last same paragraph named	-32
last same third on home	27
last same third on third	17
last same to	82
last same while	32
last same while named	-28
last turned	-20
last turned all	-17
last turned and so	-17
last turned and so named	-74
last turned comma	-36
last turned far	22
last turned far named	60
last turned from	-20
last turned higher	-28
last turned home on third	27
last turned next sentence	-41
last turned next sentence named	-39
last turned on	-35
last turned paragraph	-35
last turned sides	-58
last turned third on home	-47
last turned third on third	35
last turned while	-34
last turned while named	-33
level met	89
level met otherwise	-80
level met reverse	-50
often most	35
often never	-56
often reverse most	44
often reverse never	-27
often reverse seldom	-17
often seldom	36
on:absent, 1 here	-42
on:absent, 2 here	-81
on:alone	32
on:by 0	15
on:by 3	27
on:cue=by1	33
on:cue=on1	64
on:cue=on3	43
on:f by2	36
on:f by3	43
on:f on1	-37
on:focus subject	29
on:goods before also	-28
on:goods before own	30
on:goods met by crossed	-42
on:goods met by part	-54
on:goods met on crossed	19
on:goods sentence also	21
on:goods sentence nobody's	-15
on:head by1	19
on:head first	59
on:head last	51
on:head on1	39
on:head on2	28
on:head on3	48
on:home true	37
on:last by	19
on:last by absent and	43
on:last by absent and so named	-15
on:last by absent comma	19
on:last by absent comma named	19
on:last by absent far named	-34
on:last by absent from	-23
on:last by absent next sentence	-15
on:last by absent next sentence named	21
on:last by absent on	-24
on:last by absent paragraph named	24
on:last by absent to	-16
on:last by absent while named	16
on:last by and	16
on:last by and so named	26
on:last by by1 comma named	-30
on:last by by1 next sentence	-33
on:last by by1 next sentence named	-40
on:last by by1 on named	-16
on:last by by2 and	-33
on:last by by2 and so named	-20
on:last by by2 comma	17
on:last by by2 far	-22
on:last by by2 far named	52
on:last by by2 from named	22
on:last by by2 on	33
on:last by by2 paragraph	24
on:last by by3 and	-21
on:last by by3 and so	-37
on:last by by3 and so named	41
on:last by by3 comma named	34
on:last by by3 far named	-35
on:last by by3 while	-16
on:last by from	-25
on:last by from named	20
on:last by next sentence named	33
on:last by none and so	18
on:last by none and so named	-33
on:last by none comma	-43
on:last by on	-23
on:last by on2 and so named	40
on:last by on2 comma	-38
on:last by on2 next sentence	31
on:last by on2 next sentence named	47
on:last by on3 comma named	-26
on:last by on3 far	20
on:last by on3 next sentence	18
on:last by on3 paragraph named	-23
on:last by to	-47
on:last by while named	36
on:last none	-16
on:last none absent and	-27
on:last none absent and so	-44
on:last none absent and so named	-41
on:last none absent comma	-23
on:last none absent comma named	-94
on:last none absent far	-25
on:last none absent far named	-109
on:last none absent from	-22
on:last none absent next sentence	-81
on:last none absent next sentence named	-168
on:last none absent on	-53
on:last none absent paragraph	-61
on:last none absent paragraph named	-72
on:last none absent to	-28
on:last none absent while	-38
on:last none absent while named	-19
on:last none and	-25
on:last none and so	-23
on:last none and so named	23
on:last none by1 far	-19
on:last none by1 far named	61
on:last none by1 next sentence named	26
on:last none by2 far	30
on:last none by2 next sentence named	27
on:last none by2 paragraph named	34
on:last none comma	-17
on:last none comma named	22
on:last none far	-22
on:last none far named	41
on:last none from	-32
on:last none next sentence	-73
on:last none next sentence named	48
on:last none none comma named	42
on:last none none far	-17
on:last none none far named	48
on:last none none next sentence named	50
on:last none on	-48
on:last none on1 far named	21
on:last none on1 next sentence named	23
on:last none on2 and so named	41
on:last none on2 comma	-29
on:last none on2 far named	31
on:last none on2 next sentence	-39
on:last none on2 next sentence named	49
on:last none on3 next sentence named	34
on:last none paragraph	-38
on:last none paragraph named	34
on:last none to	-39
on:last none while	-64
on:last on absent and so	31
on:last on absent comma	20
on:last on absent far named	-29
on:last on absent next sentence	18
on:last on absent on	41
on:last on absent paragraph named	-15
on:last on absent to	54
on:last on absent while	35
on:last on and	20
on:last on and so	25
on:last on and so named	-48
on:last on by0.5 far named	-21
on:last on by1 next sentence named	-30
on:last on by1 paragraph named	-24
on:last on by2 and so named	-25
on:last on by2 far	-49
on:last on by2 far named	-22
on:last on by2 next sentence	38
on:last on by2 next sentence named	-32
on:last on by2 paragraph	-22
on:last on by3 and so named	-17
on:last on by3 far	21
on:last on by3 far named	-27
on:last on by3 next sentence named	-30
on:last on comma	46
on:last on comma named	-33
on:last on far	-28
on:last on far named	-39
on:last on from	41
on:last on from named	-19
on:last on next sentence named	-63
on:last on none and	26
on:last on none comma named	-46
on:last on none next sentence	-38
on:last on none next sentence named	-23
on:last on none on	15
on:last on none while named	-18
on:last on on	58
on:last on on named	15
on:last on on2 and so	34
on:last on on2 and so named	-37
on:last on on2 comma	25
on:last on on2 far	-43
on:last on on2 next sentence	-41
on:last on on2 on named	19
on:last on on3 and	54
on:last on on3 and so	-20
on:last on on3 comma	22
on:last on on3 comma named	-38
on:last on on3 far	24
on:last on on3 from	16
on:last on on3 from named	-19
on:last on on3 next sentence named	25
on:last on on3 while	-26
on:last on on3 while named	-22
on:last on paragraph named	-38
on:last on to	73
on:last on while	19
on:last on while named	-34
on:name , has	21
on:name , is	-41
on:name , will	20
on:name and ,	-20
on:name and verb impose	38
on:name and will	18
on:name and word	29
on:name begin ,	39
on:name begin :	37
on:name begin has	19
on:name begin number	53
on:name begin own duty	-28
on:name begin own level	18
on:name begin own word	-16
on:name begin will	-28
on:name between and	-24
on:name for ,	37
on:name for and	19
on:name from ,	19
on:name from .	-34
on:name from word	37
on:name in .	22
on:name in :	-31
on:name in ;	-22
on:name in at	-30
on:name in word	-49
on:name of :	16
on:name of verb impose	-18
on:name on goods	56
on:name that has	18
on:name that will	-46
on:name verb bear at	-19
on:name with in	16
on:name word own number	49
on:named 0	22
on:named 1	32
on:named 2	-27
on:named 3	-47
on:named no	34
on:nearest after by1 part 0	-30
on:nearest after by1 sentence 0	29
on:nearest after by1 sentence 1	-39
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	16
on:nearest after by3 part 0	-33
on:nearest after by3 sentence 0	28
on:nearest after none part 1	-21
on:nearest after none sentence 0	-26
on:nearest after none sentence 1	-37
on:nearest after on1 part 0	43
on:nearest after on1 sentence 0	-19
on:nearest after on2 sentence 0	28
on:nearest after on2 sentence 1	-17
on:nearest after on3 part 0	23
on:nearest after on3 sentence 1	-27
on:nearest before by0.5 sentence 0	-20
on:nearest before by1 part 0	20
on:nearest before by2 part 1	-19
on:nearest before by2 sentence 0	-44
on:nearest before by2 sentence 1	-19
on:nearest before by3 part 0	-34
on:nearest before none sentence 0	30
on:nearest before on1 part 0	38
on:nearest before on1 sentence 1	44
on:nearest before on3 part 0	37
on:nearest before on3 part 1	33
on:nearest before on3 sentence 0	48
on:nearest before on3 sentence 1	31
on:not own our	34
on:not own ours	-22
on:not own them	-40
on:not own they	21
on:not top by	47
on:not top by absent	-24
on:not top on absent	-35
on:on 2	24
on:on 3	-17
on:on no	23
on:own our	-20
on:own ours	24
on:own them	28
on:own they	-39
on:own us	18
on:pa0	38
on:pa0 cue=by1	-43
on:pa0 cue=by3	-21
on:pa0 cue=on1	43
on:pa0 cue=on2	17
on:pa0 cue=on3	23
on:pa0 name	74
on:pa0 name in ,	-21
on:pa0 name in .	-15
on:pa0 next=,	35
on:pa0 next=.	44
on:pa0 next=;	27
on:pa0 next=agent	23
on:pa0 next=duty	-16
on:pa0 next=gate	-26
on:pa0 next=verb impose	16
on:pa0 next=verb sell	15
on:pa0 next=verb stay	27
on:pa0 person	-30
on:pa0 port	-30
on:pa0 prep=at	-56
on:pa0 prep=by	-37
on:pa0 prep=for	76
on:pa0 prep=from	32
on:pa0 prep=in	-69
on:pa0 prep=on	22
on:pa0 prep=to	-15
on:pa0 prep=what	17
on:pa0 prep=with	35
on:pa0 pronoun it	-44
on:pa0 pronoun ours	32
on:pa0 pronoun them	-50
on:pa0 quality	29
on:pa0 quality at gate	-28
on:pa0 quality on .	39
on:pa0 quality on goods	17
on:pa0 seat in .	-15
on:pa1 cue=none	-21
on:pa1 cue=on2	-21
on:pb0	44
on:pb0 cue=by0.5	-27
on:pb0 cue=by1	22
on:pb0 cue=by3	-41
on:pb0 cue=none	33
on:pb0 cue=on1	43
on:pb0 cue=on3	30
on:pb0 name	55
on:pb0 name , is	-54
on:pb0 name , number	16
on:pb0 name and verb impose	16
on:pb0 name begin has	20
on:pb0 name begin is	30
on:pb0 name begin number	59
on:pb0 name begin own goods	21
on:pb0 name from number	29
on:pb0 name into at	-33
on:pb0 name that verb impose	16
on:pb0 name that will	-44
on:pb0 name to at	-17
on:pb0 name verb bear at	-20
on:pb0 name word own number	51
on:pb0 name word verb impose	-17
on:pb0 next=agent	21
on:pb0 next=and	-22
on:pb0 next=at	-33
on:pb0 next=for	-23
on:pb0 next=goods	16
on:pb0 next=had	-20
on:pb0 next=has	25
on:pb0 next=in	-17
on:pb0 next=number	31
on:pb0 next=own at	37
on:pb0 next=own duty	-36
on:pb0 next=own goods	32
on:pb0 next=own level	20
on:pb0 next=own number	26
on:pb0 next=sender	28
on:pb0 next=to	-15
on:pb0 next=verb bear	16
on:pb0 next=verb stay	17
on:pb0 next=verb up	-15
on:pb0 next=will	-59
on:pb0 next=with	-21
on:pb0 person	32
on:pb0 port	-40
on:pb0 prep=:	22
on:pb0 prep=and	27
on:pb0 prep=begin	49
on:pb0 prep=for	21
on:pb0 prep=from	42
on:pb0 prep=if	-21
on:pb0 prep=into	-49
on:pb0 prep=to	-22
on:pb0 prep=verb impose	-24
on:pb0 prep=verb say	-44
on:pb0 prep=what	24
on:pb0 prep=which	-27
on:pb0 prep=with	-44
on:pb0 pronoun it	-15
on:pb0 pronoun it begin verb impose	21
on:pb0 pronoun its	-25
on:pb0 pronoun its verb impose goods	-16
on:pb0 pronoun our on goods	-17
on:pb0 pronoun president	-43
on:pb0 pronoun president begin verb impose	-20
on:pb0 pronoun their	-29
on:pb0 pronoun them	-27
on:pb0 pronoun which	18
on:pb0 quality	40
on:pb0 quality and goods	16
on:pb0 quality begin number	-35
on:pb0 quality begin verb bear	18
on:pb0 quality begin word	17
on:pb0 quality on goods	39
on:pb0 quality on word	-21
on:pb0 seat	-66
on:pb0 seat begin verb impose	20
on:pb1 cue=by2	-22
on:pb1 cue=on3	17
on:pb1 name	-25
on:pb1 name begin verb impose	-18
on:pb1 next=goods	18
on:pb1 next=level	21
on:pb1 next=number	-35
on:pb1 next=verb impose	-24
on:pb1 next=would	33
on:pb1 prep=word	-29
on:pb1 pronoun it	33
on:pb1 quality	27
on:pb1 quality on goods	19
on:person begin verb say	-26
on:port at .	-30
on:port in ,	-35
on:port in .	-21
on:port in word	23
on:port of ,	-26
on:pronoun he , verb say	20
on:pronoun he that would	29
on:pronoun it begin verb bear	-21
on:pronoun it that verb impose	18
on:pronoun it verb impose verb say	16
on:pronoun its verb impose goods	-17
on:pronoun our on goods	-24
on:pronoun president begin verb impose	-31
on:pronoun their on goods	-58
on:pronoun they begin verb bear	24
on:pronoun trump begin verb say	15
on:pronoun which , has	21
on:pronoun whose , goods	15
on:q1 by1	29
on:q1 by1 other here	-15
on:q1 by2	-18
on:q1 by2 here	-28
on:q1 by2 other	-15
on:q1 first	49
on:q1 first other	36
on:q1 named	41
on:q1 on1	48
on:q1 on1 other	34
on:q1 on2	30
on:q1 on2 here	-21
on:q1 on3	49
on:q1 on3 other	65
on:q1 on3 other here	33
on:q2 by0.5 other	-37
on:q2 by0.5 other here	-28
on:q2 by1	20
on:q2 by1 here	-21
on:q2 by1 other	-15
on:q2 by2	15
on:q2 first	32
on:q2 named	26
on:q2 named other	22
on:q2 on1	26
on:q2 on1 other	19
on:q2 on2 other	-15
on:q2 on3 other	23
on:quality , goods	16
on:quality : goods	-16
on:quality ; goods	-15
on:quality and goods	-30
on:quality at gate	-45
on:quality begin duty	-22
on:quality begin number	-23
on:quality begin verb bear	29
on:quality for goods	30
on:quality on .	47
on:quality on goods	29
on:quality over goods	-52
on:quality that goods	23
on:quality to goods	31
on:quality word word	-25
on:sa0 cue=by2	-31
on:sa0 cue=by3	34
on:sa0 cue=none	-18
on:sa0 cue=on1	-26
on:sa0 name	20
on:sa0 name and will	19
on:sa0 name from .	-42
on:sa0 name in .	-15
on:sa0 name that verb impose	-21
on:sa0 next=,	26
on:sa0 next=.	-43
on:sa0 next=agent	-22
on:sa0 next=duty	35
on:sa0 next=had	-15
on:sa0 next=is	18
on:sa0 next=on	-22
on:sa0 next=own .	-23
on:sa0 next=own number	-18
on:sa0 next=own on	16
on:sa0 next=sender	-18
on:sa0 next=to	-19
on:sa0 next=verb bear	-17
on:sa0 next=verb impose	-35
on:sa0 next=verb say	19
on:sa0 next=verb up	-18
on:sa0 next=was	15
on:sa0 next=word	24
on:sa0 person	33
on:sa0 port	-22
on:sa0 prep=;	15
on:sa0 prep=and	27
on:sa0 prep=as	-32
on:sa0 prep=if	25
on:sa0 prep=in	-31
on:sa0 prep=on	35
on:sa0 prep=that	-26
on:sa0 prep=to	-42
on:sa0 prep=with	-24
on:sa0 pronoun it	-23
on:sa0 pronoun it that verb impose	-15
on:sa0 pronoun them	-22
on:sa0 quality	-32
on:sa0 quality and goods	-19
on:sa0 quality that goods	18
on:sa0 seat	16
on:sa1 cue=by1	16
on:sa1 cue=by2	21
on:sa1 cue=by3	20
on:sa1 cue=none	-20
on:sa1 cue=on3	-29
on:sa1 name in .	18
on:sa1 next=duty	19
on:sa1 next=has	-21
on:sa1 next=sender	24
on:sa1 prep=;	-18
on:sa1 prep=and	39
on:sa1 prep=in	39
on:sa1 prep=which	-27
on:sa1 pronoun its	16
on:sa1 quality on goods	-38
on:sa2 cue=by1	21
on:sa2 cue=by2	19
on:sa2 name	23
on:sa2 next=.	17
on:sa2 next=goods	-22
on:sa2 prep=in	23
on:sa2 quality	-25
on:sb0	30
on:sb0 cue=by2	-18
on:sb0 cue=by3	-25
on:sb0 cue=on1	28
on:sb0 cue=on3	31
on:sb0 name	63
on:sb0 name , ,	-20
on:sb0 name and ,	-30
on:sb0 name begin ,	42
on:sb0 name begin :	22
on:sb0 name begin verb impose	20
on:sb0 name for ,	23
on:sb0 name in :	-16
on:sb0 name into ,	-20
on:sb0 name of :	16
on:sb0 name with and	24
on:sb0 name with in	16
on:sb0 next=,	33
on:sb0 next=:	20
on:sb0 next=;	-38
on:sb0 next=agent	18
on:sb0 next=duty	-59
on:sb0 next=gate	-33
on:sb0 next=has	16
on:sb0 next=level	23
on:sb0 next=own ,	45
on:sb0 next=own :	25
on:sb0 next=own duty	-18
on:sb0 next=own level	-18
on:sb0 next=own on	-15
on:sb0 next=own verb impose	-25
on:sb0 next=verb agree	15
on:sb0 next=verb down	-16
on:sb0 next=verb say	22
on:sb0 next=verb sell	25
on:sb0 next=verb threaten	24
on:sb0 next=was	17
on:sb0 next=word	-21
on:sb0 person	-28
on:sb0 port	-22
on:sb0 port in ,	-15
on:sb0 prep=;	-16
on:sb0 prep=at	-22
on:sb0 prep=begin	65
on:sb0 prep=for	18
on:sb0 prep=if	-15
on:sb0 prep=into	-43
on:sb0 prep=number	42
on:sb0 prep=of	-28
on:sb0 prep=on	35
on:sb0 prep=that	39
on:sb0 prep=verb impose	-25
on:sb0 prep=verb say	-18
on:sb0 prep=what	-33
on:sb0 prep=which	-28
on:sb0 prep=with	19
on:sb0 pronoun it what verb impose	-22
on:sb0 pronoun our	-22
on:sb0 pronoun president	-20
on:sb0 pronoun their	-39
on:sb0 pronoun their on goods	-32
on:sb0 pronoun theirs	17
on:sb0 pronoun they	19
on:sb0 pronoun which	33
on:sb0 quality	16
on:sb0 quality begin duty	-25
on:sb0 quality begin goods	30
on:sb0 quality of goods	-18
on:sb0 quality on ,	18
on:sb0 seat	-29
on:sb0 seat in word	20
on:sb0 seat with ,	-15
on:sb1	-17
on:sb1 cue=by1	15
on:sb1 cue=by2	-19
on:sb1 cue=on3	-20
on:sb1 name begin has	25
on:sb1 next=:	31
on:sb1 next=agent	-18
on:sb1 next=and	-24
on:sb1 next=duty	-59
on:sb1 next=goods	-23
on:sb1 next=had	18
on:sb1 next=has	45
on:sb1 next=level	20
on:sb1 next=verb impose	-32
on:sb1 next=verb up	-21
on:sb1 person	-17
on:sb1 person word verb impose	-22
on:sb1 prep=,	17
on:sb1 prep=:	-18
on:sb1 prep=begin	-49
on:sb1 prep=if	28
on:sb1 prep=number	38
on:sb1 prep=to	-22
on:sb1 prep=verb return	-24
on:sb1 prep=what	-40
on:sb1 prep=word	24
on:sb1 pronoun he	17
on:sb1 pronoun it	21
on:sb1 pronoun it begin verb impose	-21
on:sb1 pronoun its	-29
on:sb1 pronoun our	-36
on:sb1 quality , goods	26
on:sb1 quality : goods	-21
on:sb1 quality begin goods	-28
on:sb2 cue=by3	21
on:sb2 cue=none	-24
on:sb2 next=at	27
on:sb2 next=duty	33
on:sb2 next=verb bear	-30
on:sb2 next=word	-25
on:sb2 prep=,	39
on:sb2 prep=begin	-60
on:sb2 prep=in	-25
on:sb2 pronoun they	24
on:sb2 seat	15
on:title by3	-22
on:title named	27
on:title on2	33
on:title on3	46
on:top by 0.5	-26
on:top by 3	-26
on:top on 1	22
on:top on 2	-15
on:top on 3	61
rule:by	-31
rule:on	17
rule:other	-54
rule:same	37
rule:same both named	33
rule:same each side, both	-18
rule:same in the sentence	-19
rule:same one named	28
rule:same secondary	52
rule:same sides of the text	35
rule:turned both named	-69
rule:turned each side each	28
rule:turned in the sentence	41
rule:turned one named	-34
rule:turned secondary	-15
rule:turned sides of the text	40
text 2	-22
text 3	-23
text even 0	-16
text even 1	-16
text under 0	17
text under 1	22
tops 1 1	-23
tops 1 2	26
tops 1 3	29
tops 3 3	30`;
