// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	-15
all by1	-28
all everybody	49
all named	-76
all no	-180
all on2	-39
all on3	-69
all surcharge	101
all yes	99
by:US	110
by:absent, 1 here	-21
by:absent, 2 here	-54
by:alone	22
by:by no	-28
by:cue=by0.5	46
by:cue=by1	29
by:cue=by3	34
by:cue=none	60
by:f by2	22
by:f on2	26
by:focus speaker	-16
by:focus subject	27
by:goods before also	-40
by:goods met by before	27
by:goods met by part	48
by:goods met by sentence	19
by:goods met on crossed	-29
by:goods met on part	-31
by:goods met on sentence	-25
by:goods part not	32
by:goods part own	-51
by:goods part sure	-28
by:goods sentence also	21
by:goods sentence not	31
by:goods sentence own	-60
by:goods sentence sure	-33
by:head by0.5	69
by:head by1	44
by:head by3	31
by:head first	63
by:head last	51
by:head on1	17
by:home false	-28
by:home true	25
by:last by	24
by:last by absent and	-26
by:last by absent and so	-18
by:last by absent and so named	21
by:last by absent comma	21
by:last by absent far named	-18
by:last by absent from	15
by:last by absent next sentence	37
by:last by absent to	32
by:last by by1 and	-19
by:last by by1 and so named	19
by:last by by2 and	17
by:last by by2 and so	33
by:last by by2 comma	-27
by:last by by2 far named	-17
by:last by by2 next sentence	-16
by:last by by2 next sentence named	15
by:last by by3 and so	21
by:last by by3 and so named	-39
by:last by by3 far named	22
by:last by far named	-23
by:last by from	26
by:last by from named	-17
by:last by next sentence	17
by:last by none comma	20
by:last by on	16
by:last by on2 and so named	-30
by:last by on2 far	-41
by:last by on2 far named	-41
by:last by on2 next sentence	-19
by:last by on2 next sentence named	-45
by:last by on3 far	-45
by:last by on3 next sentence	-20
by:last by to	52
by:last none	-75
by:last none absent and	-46
by:last none absent and so	-44
by:last none absent and so named	-15
by:last none absent comma	-34
by:last none absent comma named	-29
by:last none absent far	-19
by:last none absent far named	-57
by:last none absent from	-15
by:last none absent next sentence	-76
by:last none absent next sentence named	-48
by:last none absent paragraph	-38
by:last none absent while	-15
by:last none and	17
by:last none and so	-51
by:last none by2 far	-19
by:last none by2 far named	17
by:last none by3 far named	32
by:last none comma	-38
by:last none from	-15
by:last none next sentence	-58
by:last none next sentence named	-17
by:last none none and so named	-16
by:last none none far	36
by:last none on3 far	16
by:last none paragraph	-45
by:last none to	-18
by:last none while	-28
by:last none while named	-15
by:last on absent and	34
by:last on absent next sentence named	-29
by:last on absent to	-21
by:last on and so named	15
by:last on by0.5 far named	17
by:last on by1 far	17
by:last on by1 far named	23
by:last on by2 and so named	16
by:last on by2 comma	30
by:last on by2 next sentence	-32
by:last on by3 next sentence named	28
by:last on far named	26
by:last on from	-32
by:last on from named	18
by:last on none and	-21
by:last on none next sentence named	-21
by:last on on	-31
by:last on on1 far named	15
by:last on on2 and so named	-27
by:last on on2 far	21
by:last on on2 far named	-20
by:last on on2 next sentence	21
by:last on on3 and	-37
by:last on on3 and so named	18
by:last on on3 comma	-34
by:last on on3 far	-32
by:last on on3 from named	17
by:last on on3 while	31
by:last on paragraph named	16
by:last on to	-53
by:last on while named	15
by:name , ,	-30
by:name , is	47
by:name , number	-17
by:name and ,	17
by:name and number	-25
by:name and verb impose	-22
by:name begin ,	35
by:name begin and	19
by:name begin has	15
by:name begin number	-25
by:name begin verb impose	35
by:name from ,	-26
by:name from word	-20
by:name in ,	24
by:name in at	21
by:name into at	17
by:name of ,	-51
by:name on goods	-44
by:name that verb impose	29
by:name that will	15
by:name to ,	21
by:name with on	15
by:named 1	18
by:named 3	-75
by:nearest after by1 part 0	50
by:nearest after by1 sentence 0	-17
by:nearest after by2 sentence 0	15
by:nearest after by3 part 0	25
by:nearest after on2 part 0	15
by:nearest after on2 sentence 0	-33
by:nearest after on3 part 0	-19
by:nearest after on3 sentence 1	22
by:nearest before by0.5 sentence 0	18
by:nearest before by1 part 1	23
by:nearest before by1 sentence 0	25
by:nearest before by1 sentence 1	-20
by:nearest before by2 part 0	26
by:nearest before by3 part 0	32
by:nearest before none part 0	46
by:nearest before none sentence 1	23
by:nearest before on1 part 0	-23
by:nearest before on2 part 0	-16
by:nearest before on2 sentence 0	-36
by:nearest before on3 part 1	-16
by:not own our	-24
by:not own there	15
by:not top by absent	-95
by:not top on absent	-22
by:on 0	-24
by:own our	22
by:own there	-19
by:pa0	18
by:pa0 cue=by1	44
by:pa0 cue=by2	-16
by:pa0 cue=by3	25
by:pa0 cue=on3	-19
by:pa0 name in ,	28
by:pa0 name in .	17
by:pa0 next=,	34
by:pa0 next=and	18
by:pa0 next=gate	28
by:pa0 next=goods	-21
by:pa0 port	32
by:pa0 prep=and	-31
by:pa0 prep=at	42
by:pa0 prep=for	-25
by:pa0 prep=from	-44
by:pa0 prep=in	50
by:pa0 prep=into	26
by:pa0 prep=of	-23
by:pa0 prep=on	-29
by:pa0 prep=to	15
by:pa0 prep=word	24
by:pa0 pronoun it	51
by:pa0 pronoun our	18
by:pa0 quality	-37
by:pa0 quality at gate	28
by:pa0 quality on .	-20
by:pa0 quality on goods	-50
by:pa0 seat	18
by:pa1 next=goods	-24
by:pb0	62
by:pb0 cue=by0.5	24
by:pb0 cue=by1	19
by:pb0 cue=by2	30
by:pb0 cue=by3	33
by:pb0 cue=none	35
by:pb0 cue=on1	-23
by:pb0 name	86
by:pb0 name , is	49
by:pb0 name and number	-23
by:pb0 name begin number	-24
by:pb0 name begin own duty	25
by:pb0 name begin verb impose	46
by:pb0 name into at	24
by:pb0 name that will	15
by:pb0 name word verb impose	16
by:pb0 next=-	25
by:pb0 next=at	53
by:pb0 next=duty	-22
by:pb0 next=goods	-81
by:pb0 next=had	18
by:pb0 next=has	21
by:pb0 next=is	46
by:pb0 next=level	17
by:pb0 next=number	22
by:pb0 next=own duty	42
by:pb0 next=sender	-43
by:pb0 next=to	18
by:pb0 next=verb bear	-17
by:pb0 next=verb impose	15
by:pb0 next=verb say	-35
by:pb0 next=was	15
by:pb0 next=will	20
by:pb0 person	-28
by:pb0 port	28
by:pb0 prep=,	44
by:pb0 prep=;	-25
by:pb0 prep=begin	27
by:pb0 prep=from	-40
by:pb0 prep=goods	-20
by:pb0 prep=into	18
by:pb0 prep=of	-29
by:pb0 prep=on	-26
by:pb0 prep=that	39
by:pb0 prep=to	26
by:pb0 prep=verb bear	17
by:pb0 prep=verb impose	34
by:pb0 prep=which	17
by:pb0 prep=with	21
by:pb0 prep=word	-33
by:pb0 pronoun it	15
by:pb0 pronoun it begin verb impose	-16
by:pb0 pronoun its	18
by:pb0 pronoun our	-44
by:pb0 pronoun their	-21
by:pb0 quality	-15
by:pb0 quality begin goods	-22
by:pb0 quality on goods	-41
by:pb0 seat	43
by:pb0 seat begin verb impose	-38
by:pb1 cue=by1	18
by:pb1 cue=by2	18
by:pb1 cue=by3	-16
by:pb1 cue=on3	-25
by:pb1 name	19
by:pb1 next=goods	-21
by:pb1 quality	-17
by:port in word	15
by:pronoun its begin goods	-21
by:pronoun our on goods	25
by:q1 by1	36
by:q1 by2	44
by:q1 by2 other	41
by:q1 by2 other here	19
by:q1 by3 here	20
by:q1 first	81
by:q1 named	41
by:q1 named other	-26
by:q1 on1	37
by:q1 on1 here	15
by:q1 on2 other here	33
by:q1 on3	-34
by:q1 on3 other	-32
by:q2 by0.5 here	24
by:q2 by0.5 other	29
by:q2 by0.5 other here	32
by:q2 by1 here	15
by:q2 by1 other	38
by:q2 by2 here	-22
by:q2 by2 other	32
by:q2 by3 here	31
by:q2 by3 other here	-33
by:q2 first	38
by:q2 named	42
by:q2 named other	39
by:q2 on1 other here	30
by:q2 on2	-33
by:q2 on2 here	21
by:q2 on2 other	-19
by:q2 on2 other here	-24
by:q2 on3 here	27
by:q2 on3 other	-28
by:q2 on3 other here	18
by:quality , goods	-26
by:quality ; goods	15
by:quality and goods	29
by:quality at gate	38
by:quality begin duty	15
by:quality begin goods	-26
by:quality begin verb bear	-23
by:quality for goods	-15
by:quality on .	-26
by:quality that goods	-30
by:quality word goods	-17
by:quality word word	27
by:sa0	16
by:sa0 cue=by0.5	19
by:sa0 name that verb impose	21
by:sa0 next=,	-38
by:sa0 next=.	17
by:sa0 next=agent	19
by:sa0 next=duty	-36
by:sa0 next=has	15
by:sa0 next=number	33
by:sa0 next=verb impose	21
by:sa0 next=verb say	26
by:sa0 next=was	35
by:sa0 next=will	-15
by:sa0 prep=,	-22
by:sa0 prep=and	-19
by:sa0 prep=that	34
by:sa0 prep=to	26
by:sa0 prep=which	22
by:sa0 pronoun he	-19
by:sa0 pronoun it	16
by:sa0 pronoun they	21
by:sa0 quality and goods	15
by:sa0 quality on goods	16
by:sa0 seat	15
by:sa1 cue=by1	-22
by:sa1 cue=by2	-16
by:sa1 cue=on3	36
by:sa1 name	-43
by:sa1 name in .	-21
by:sa1 next=.	-19
by:sa1 next=goods	32
by:sa1 next=verb bear	18
by:sa1 prep=,	15
by:sa1 prep=;	17
by:sa1 prep=and	-22
by:sa1 prep=in	-28
by:sa1 prep=of	-27
by:sa1 prep=which	18
by:sa1 quality	17
by:sa1 quality on goods	17
by:sa1 seat	22
by:sa2 name	-17
by:sa2 prep=in	-16
by:sb0	37
by:sb0 cue=by0.5	21
by:sb0 cue=by1	17
by:sb0 cue=by3	28
by:sb0 cue=none	26
by:sb0 cue=on1	26
by:sb0 name	44
by:sb0 name begin ,	32
by:sb0 name begin has	17
by:sb0 name of ,	-28
by:sb0 next=-	16
by:sb0 next=gate	18
by:sb0 next=has	31
by:sb0 next=own ,	-15
by:sb0 next=own duty	26
by:sb0 next=verb bear	-15
by:sb0 next=verb impose	22
by:sb0 next=will	27
by:sb0 prep=,	-49
by:sb0 prep=:	22
by:sb0 prep=;	19
by:sb0 prep=at	22
by:sb0 prep=by	-31
by:sb0 prep=of	-24
by:sb0 prep=that	19
by:sb0 prep=verb impose	25
by:sb0 prep=verb return	18
by:sb0 prep=what	17
by:sb0 prep=with	27
by:sb0 pronoun he	-28
by:sb0 pronoun it what verb impose	26
by:sb0 quality begin goods	-23
by:sb0 quality of goods	17
by:sb0 seat	61
by:sb1 cue=by3	-18
by:sb1 cue=on2	-18
by:sb1 name	-18
by:sb1 name begin own duty	-26
by:sb1 next=,	-46
by:sb1 next=at	16
by:sb1 next=duty	41
by:sb1 next=has	-22
by:sb1 next=level	-16
by:sb1 next=own duty	-29
by:sb1 next=own goods	-26
by:sb1 next=verb bear	-26
by:sb1 person	28
by:sb1 prep=,	-28
by:sb1 prep=begin	29
by:sb1 prep=number	-38
by:sb1 prep=verb impose	21
by:sb1 prep=what	34
by:sb1 pronoun its	17
by:sb1 pronoun they	31
by:sb1 pronoun which	18
by:sb1 quality , goods	-15
by:sb1 quality on goods	23
by:sb2 cue=by1	-16
by:sb2 name	-16
by:sb2 next=,	-15
by:sb2 next=at	-20
by:sb2 next=duty	-20
by:sb2 prep=begin	19
by:seat begin verb impose	-39
by:seat in ,	29
by:side false	-43
by:side true	20
by:title by0.5	40
by:title by2	30
by:title named	37
by:title on3	-88
by:top by 0.5	24
by:top by 1	42
by:top by 3	51
cues absent absent	-60
cues absent absent home on third	-136
cues absent absent sides	21
cues absent absent third on home	-44
cues absent absent third on third	-51
cues absent by1 home on third	18
cues absent by1 third on third	-46
cues absent by2 home on third	26
cues absent by2 sides	-30
cues absent by2 third on home	20
cues absent by2 third on third	29
cues absent by3	-29
cues absent by3 sides	-24
cues absent named	22
cues absent named home on third	69
cues absent named third on third	-65
cues absent on1	36
cues absent on1 home on third	56
cues absent on1 sides	-38
cues absent on1 third on third	25
cues absent on2	-27
cues absent on2 third on third	-54
cues absent on3 home on third	15
cues by0.5 absent home on third	-18
cues by0.5 absent sides	26
cues by0.5 absent third on third	-22
cues by1 absent	-37
cues by1 absent sides	-15
cues by1 absent third on home	-22
cues by1 absent third on third	-55
cues by1 by1	30
cues by1 by1 third on home	16
cues by1 named	41
cues by1 named home on third	15
cues by1 named sides	27
cues by1 on2 home on third	29
cues by1 on3	23
cues by1 on3 third on third	31
cues by2 absent home on third	-26
cues by2 absent sides	30
cues by2 absent third on home	-38
cues by2 named	20
cues by2 named home on third	-21
cues by2 named sides	29
cues by2 on2 sides	-27
cues by2 on2 third on third	23
cues by2 on3 home on third	-20
cues by2 on3 sides	-27
cues by2 on3 third on home	27
cues by3 absent	17
cues by3 absent home on third	-51
cues by3 absent sides	68
cues by3 absent third on third	-62
cues by3 by3	21
cues by3 by3 sides	21
cues by3 named home on third	-15
cues by3 named sides	21
cues by3 on3 sides	-29
cues named absent home on third	-22
cues named absent sides	20
cues named absent third on home	-18
cues named by1 sides	-40
cues named by2	-38
cues named by2 sides	-22
cues named by2 third on third	-16
cues named on2	43
cues named on2 sides	27
cues named on2 third on third	27
cues named on3	66
cues named on3 sides	24
cues named on3 third on home	47
cues named on3 third on third	17
cues on1 absent	-27
cues on1 absent sides	-49
cues on1 absent third on third	17
cues on1 by2	15
cues on1 on2 third on third	20
cues on2 absent sides	17
cues on2 absent third on home	-23
cues on2 absent third on third	-55
cues on2 by2	-28
cues on2 by2 sides	-20
cues on2 by3	-28
cues on2 by3 sides	-27
cues on2 named home on third	16
cues on2 named sides	-20
cues on2 named third on third	-18
cues on2 on1	23
cues on2 on3 sides	-22
cues on3 by1	38
cues on3 by1 sides	23
cues on3 by1 third on third	24
cues on3 by2	19
cues on3 by2 sides	24
cues on3 named	-39
cues on3 named sides	-27
cues on3 on1	16
each both all	-22
each both other	-18
each both reverse	24
each both sides	19
each both third on home	-21
each both third on third	-25
each each sides	23
each each third on third	-41
each either other	-22
each either reverse	25
each reciprocal other	-25
each reciprocal same	18
each reciprocal third on home	-15
each reciprocal third on third	-15
each sentence same	-15
each the same all	28
each the same home on third	15
each the same other	17
each the same same	-24
each the same sides	-24
each the two all	-30
each the two sides	20
each their all	15
each their home on third	15
each their other	-19
each their reverse	30
each their sides	-34
each their third on home	36
each their third on third	-35
everywhere everybody	-64
everywhere surcharge	-122
goods met before	18
goods met otherwise before	-21
goods met otherwise sentence	-18
goods met part	-15
goods met reverse crossed	-22
goods met reverse part	-17
kind all	-48
kind sides	29
kind third on third	-23
last other	-47
last other all	-87
last other and so named	-23
last other comma named	-39
last other equal	-29
last other far named	-24
last other lower	-37
last other third on home	-18
last reverse	21
last reverse and so named	31
last reverse far named	-20
last reverse from	-29
last reverse from named	19
last reverse lower	20
last reverse next sentence named	22
last reverse on	-27
last reverse paragraph	26
last reverse third on home	18
last reverse third on third	69
last reverse to	-42
last reverse while named	28
last same	24
last same and so	37
last same and so named	-36
last same by and so	-47
last same by and so named	27
last same by comma named	34
last same by far named	16
last same by from	-50
last same by home on third	15
last same by next sentence named	42
last same by on	-46
last same by sides	-56
last same by third on third	34
last same by to	-45
last same by while	-42
last same by while named	17
last same comma named	-22
last same far named	-54
last same from	63
last same from named	-16
last same higher	28
last same home on third	21
last same next sentence	28
last same next sentence named	-30
last same on and	25
last same on and so	-27
last same on comma	-26
last same on far named	18
last same on higher	-35
last same on home on third	-23
last same on named	21
last same on next sentence	-49
last same on next sentence named	-24
last same on on	15
last same on paragraph	-24
last same on sides	-61
last same on third on home	27
last same on to	-16
last same on while	-20
last same paragraph named	-19
last same third on home	29
last same third on third	39
last same to	73
last same while	32
last same while named	-22
last turned	-33
last turned and	-49
last turned and so	-50
last turned and so named	-50
last turned comma	-44
last turned equal	25
last turned far	23
last turned far named	51
last turned higher	-33
last turned home on third	25
last turned lower	-23
last turned next sentence	-25
last turned next sentence named	-53
last turned paragraph	-49
last turned sides	-63
last turned third on home	-40
last turned third on third	16
last turned to	-18
last turned while	-32
last turned while named	-26
level met	50
level met otherwise	-45
level met reverse	-51
often most	32
often never	-29
often reverse most	42
often reverse never	-26
often reverse seldom	-23
on:absent, 1 here	-39
on:absent, 2 here	-67
on:alone	25
on:by 0	25
on:by 1	16
on:by 2	-47
on:by 3	24
on:cue=by1	33
on:cue=by3	-17
on:cue=on1	52
on:cue=on3	54
on:f by2	21
on:f by3	34
on:f on1	-30
on:f on2	-20
on:f on3	27
on:focus owner	15
on:focus speaker	-17
on:focus subject	34
on:goods before not	-21
on:goods before own	47
on:goods before sure	32
on:goods met by crossed	-24
on:goods met by part	-47
on:goods met on sentence	17
on:goods part also	16
on:goods part own	19
on:goods sentence also	28
on:goods sentence nobody's	-18
on:head first	59
on:head last	24
on:head on1	32
on:head on2	63
on:head on3	38
on:home false	-17
on:home true	40
on:last by absent and	16
on:last by absent and so	35
on:last by absent comma named	33
on:last by absent far	-16
on:last by absent far named	-34
on:last by absent from	-18
on:last by absent next sentence	-21
on:last by absent next sentence named	21
on:last by absent paragraph named	29
on:last by absent to	-20
on:last by absent while	15
on:last by and so named	25
on:last by by1 and	22
on:last by by1 and so	15
on:last by by1 and so named	-31
on:last by by1 comma named	-18
on:last by by1 far	18
on:last by by2 and	-25
on:last by by2 and so	-40
on:last by by2 comma	36
on:last by by2 far	-20
on:last by by2 far named	35
on:last by by2 next sentence	19
on:last by by2 next sentence named	-16
on:last by by3 and so	-23
on:last by by3 and so named	34
on:last by by3 far named	-32
on:last by far named	-18
on:last by from	-33
on:last by from named	18
on:last by next sentence named	18
on:last by none comma	-29
on:last by on	-29
on:last by on2 and so named	30
on:last by on2 far	34
on:last by on2 far named	-35
on:last by on2 next sentence	20
on:last by on2 next sentence named	42
on:last by on3 next sentence	15
on:last by on3 paragraph named	-20
on:last by paragraph	22
on:last by to	-40
on:last by while named	26
on:last none absent and so	-83
on:last none absent and so named	-17
on:last none absent comma named	-49
on:last none absent far	-52
on:last none absent far named	-131
on:last none absent from	-41
on:last none absent next sentence	-103
on:last none absent next sentence named	-112
on:last none absent on	-34
on:last none absent paragraph	-36
on:last none absent paragraph named	-34
on:last none absent to	-27
on:last none absent while	-29
on:last none absent while named	-15
on:last none and so	-42
on:last none and so named	19
on:last none by1 far named	31
on:last none by2 far	46
on:last none by2 far named	16
on:last none comma named	20
on:last none far	-21
on:last none far named	55
on:last none from	-45
on:last none next sentence	-111
on:last none next sentence named	32
on:last none none comma named	16
on:last none none far named	56
on:last none none next sentence	-23
on:last none none next sentence named	42
on:last none on	-34
on:last none on1 far named	34
on:last none on2 and so named	35
on:last none on2 far	17
on:last none on2 far named	49
on:last none on3 far named	33
on:last none on3 next sentence named	18
on:last none paragraph	-19
on:last none to	-36
on:last none while	-53
on:last on absent and so	27
on:last on absent comma	48
on:last on absent from	26
on:last on absent next sentence	19
on:last on absent on	21
on:last on absent to	40
on:last on and so	27
on:last on and so named	-29
on:last on by0.5 far named	-16
on:last on by1 far	-21
on:last on by1 far named	-32
on:last on by2 and so named	-19
on:last on by2 comma	-29
on:last on by2 far	-41
on:last on by2 next sentence	37
on:last on by2 next sentence named	-28
on:last on by3 far named	-15
on:last on by3 next sentence named	-30
on:last on comma	31
on:last on far	-26
on:last on far named	-37
on:last on from	47
on:last on from named	-17
on:last on next sentence named	-36
on:last on none and	27
on:last on on	45
on:last on on named	20
on:last on on1 far named	-24
on:last on on2 and so	16
on:last on on2 and so named	-16
on:last on on2 comma	19
on:last on on2 comma named	-17
on:last on on2 far	-37
on:last on on2 far named	18
on:last on on2 next sentence	-37
on:last on on3 and	44
on:last on on3 and so named	-20
on:last on on3 comma named	-27
on:last on on3 far	19
on:last on on3 from named	-17
on:last on on3 on	19
on:last on on3 while	-29
on:last on paragraph named	-25
on:last on to	58
on:last on while	16
on:last on while named	-27
on:name , ,	21
on:name , and	-18
on:name , is	-46
on:name and ,	-61
on:name and verb impose	27
on:name begin ,	22
on:name begin has	17
on:name begin is	28
on:name begin number	33
on:name begin own duty	-16
on:name begin verb impose	-24
on:name for ,	37
on:name from .	-27
on:name from word	30
on:name in .	24
on:name in at	-23
on:name in word	-19
on:name of verb impose	-25
on:name on goods	44
on:name that verb impose	-26
on:name that will	-23
on:name with ,	29
on:name with on	-17
on:named 0	19
on:named 1	26
on:named 3	-56
on:named no	37
on:nearest after by1 part 0	-32
on:nearest after by1 sentence 0	32
on:nearest after by1 sentence 1	-33
on:nearest after by2 sentence 0	-16
on:nearest after by3 part 0	-29
on:nearest after none sentence 0	-30
on:nearest after none sentence 1	-18
on:nearest after on1 part 0	34
on:nearest after on2 sentence 0	23
on:nearest after on3 part 0	48
on:nearest after on3 sentence 1	-20
on:nearest before by0.5 sentence 0	-18
on:nearest before by1 sentence 1	26
on:nearest before by2 part 1	-33
on:nearest before by2 sentence 1	-31
on:nearest before by3 part 0	-31
on:nearest before none sentence 0	29
on:nearest before on1 part 0	33
on:nearest before on3 part 0	33
on:nearest before on3 part 1	17
on:nearest before on3 sentence 0	31
on:nearest before on3 sentence 1	17
on:not own our	52
on:not own them	-20
on:not top by	49
on:not top by absent	-26
on:not top on absent	-60
on:on 2	24
on:on no	19
on:own our	-49
on:own them	16
on:own they	-23
on:pa0	44
on:pa0 cue=by1	-21
on:pa0 cue=by3	-29
on:pa0 cue=on1	34
on:pa0 cue=on3	48
on:pa0 name	55
on:pa0 name in .	-16
on:pa0 next=.	35
on:pa0 next=gate	-25
on:pa0 next=goods	15
on:pa0 port	-23
on:pa0 prep=and	-21
on:pa0 prep=at	-61
on:pa0 prep=for	63
on:pa0 prep=from	40
on:pa0 prep=in	-45
on:pa0 prep=of	32
on:pa0 prep=on	31
on:pa0 prep=to	-15
on:pa0 pronoun it	-48
on:pa0 pronoun our	-16
on:pa0 quality	49
on:pa0 quality at gate	-30
on:pa0 quality on .	22
on:pa0 quality on goods	36
on:pb0	42
on:pb0 cue=by0.5	-24
on:pb0 cue=by3	-28
on:pb0 cue=none	19
on:pb0 cue=on1	38
on:pb0 cue=on3	40
on:pb0 name	59
on:pb0 name , is	-54
on:pb0 name and number	18
on:pb0 name begin has	21
on:pb0 name begin number	38
on:pb0 name begin own goods	19
on:pb0 name begin verb impose	-65
on:pb0 name into at	-22
on:pb0 name that will	-23
on:pb0 name to at	-15
on:pb0 name verb bear number	18
on:pb0 next=-	-25
on:pb0 next=and	-22
on:pb0 next=at	-61
on:pb0 next=goods	30
on:pb0 next=had	-17
on:pb0 next=is	-28
on:pb0 next=number	37
on:pb0 next=own duty	-29
on:pb0 next=own goods	26
on:pb0 next=own number	57
on:pb0 next=sender	41
on:pb0 next=verb bear	20
on:pb0 next=verb say	31
on:pb0 next=was	-24
on:pb0 next=will	-25
on:pb0 person	31
on:pb0 port	-32
on:pb0 prep=and	30
on:pb0 prep=begin	60
on:pb0 prep=from	32
on:pb0 prep=goods	19
on:pb0 prep=into	-38
on:pb0 prep=of	15
on:pb0 prep=that	-36
on:pb0 prep=to	-19
on:pb0 prep=verb impose	-29
on:pb0 prep=verb say	-16
on:pb0 prep=which	-19
on:pb0 pronoun it	-15
on:pb0 pronoun it begin verb impose	18
on:pb0 pronoun its verb impose goods	-19
on:pb0 pronoun their	-39
on:pb0 pronoun them	-41
on:pb0 pronoun they	-22
on:pb0 pronoun whose	16
on:pb0 pronoun whose , goods	17
on:pb0 quality	47
on:pb0 quality begin goods	15
on:pb0 quality begin word	26
on:pb0 quality on goods	35
on:pb0 seat	-42
on:pb0 seat begin verb impose	23
on:pb1	-18
on:pb1 cue=by2	-39
on:pb1 cue=on3	15
on:pb1 name	-33
on:pb1 next=goods	26
on:pb1 next=number	-20
on:pb1 next=verb impose	-16
on:pb1 prep=begin	-19
on:pb1 prep=on	15
on:pb1 quality	26
on:pb2 prep=begin	16
on:pb2 quality	18
on:port in ,	-40
on:port of ,	-30
on:pronoun its begin goods	24
on:pronoun its verb impose goods	-20
on:pronoun our on goods	-29
on:pronoun their on goods	-63
on:q1 by0.5 here	16
on:q1 by0.5 other here	19
on:q1 by2	-23
on:q1 by2 other	-35
on:q1 by3	21
on:q1 first	47
on:q1 first other	35
on:q1 named	25
on:q1 on1	37
on:q1 on1 other	25
on:q1 on2	22
on:q1 on2 here	-25
on:q1 on3	81
on:q1 on3 other	72
on:q1 on3 other here	18
on:q2 by0.5 other here	-19
on:q2 by1	15
on:q2 by1 other	-15
on:q2 by2 here	25
on:q2 by3 here	-26
on:q2 by3 other	15
on:q2 by3 other here	28
on:q2 first	21
on:q2 first other	15
on:q2 named	33
on:q2 on1 other here	-25
on:q2 on2	36
on:q2 on2 here	-19
on:q2 on2 other	-24
on:q2 on2 other here	15
on:q2 on3	15
on:q2 on3 here	-21
on:q2 on3 other	22
on:quality , goods	22
on:quality : goods	18
on:quality ; goods	-15
on:quality and goods	-18
on:quality at gate	-46
on:quality begin ,	21
on:quality begin duty	-15
on:quality begin goods	39
on:quality of goods	-16
on:quality on .	35
on:quality on goods	42
on:quality over goods	-48
on:quality that goods	31
on:quality word word	-28
on:sa0 cue=by1	21
on:sa0 cue=by2	-21
on:sa0 cue=none	-15
on:sa0 name	36
on:sa0 name that verb impose	-17
on:sa0 next=,	26
on:sa0 next=.	-56
on:sa0 next=duty	41
on:sa0 next=goods	-16
on:sa0 next=has	-17
on:sa0 next=is	31
on:sa0 next=verb bear	-23
on:sa0 next=will	21
on:sa0 port	-27
on:sa0 prep=and	27
on:sa0 prep=by	-23
on:sa0 prep=from	-15
on:sa0 prep=on	19
on:sa0 prep=to	-37
on:sa0 pronoun he	24
on:sa0 pronoun it	-17
on:sa0 pronoun them	-37
on:sa0 pronoun they	15
on:sa0 quality	-17
on:sa0 seat	23
on:sa1 cue=by1	18
on:sa1 cue=on3	-48
on:sa1 name in .	22
on:sa1 next=verb bear	-16
on:sa1 next=word	15
on:sa1 prep=,	-22
on:sa1 prep=;	-18
on:sa1 prep=and	39
on:sa1 prep=in	32
on:sa1 prep=which	-16
on:sa1 prep=word	-17
on:sa1 seat	-16
on:sa2 cue=by1	24
on:sa2 name	21
on:sa2 next=.	18
on:sa2 prep=in	25
on:sb0	24
on:sb0 cue=on3	27
on:sb0 name	52
on:sb0 name and ,	-35
on:sb0 name begin ,	37
on:sb0 name begin verb impose	16
on:sb0 name for ,	26
on:sb0 name with ,	15
on:sb0 next=,	47
on:sb0 next=-	-20
on:sb0 next=:	32
on:sb0 next=duty	-30
on:sb0 next=gate	-48
on:sb0 next=is	15
on:sb0 next=on	-18
on:sb0 next=own ,	16
on:sb0 next=own duty	-15
on:sb0 next=verb bear	-25
on:sb0 next=verb impose	-17
on:sb0 next=was	-22
on:sb0 next=word	-16
on:sb0 person	-25
on:sb0 port	-18
on:sb0 port in ,	-31
on:sb0 prep=,	25
on:sb0 prep=;	-18
on:sb0 prep=and	15
on:sb0 prep=at	-28
on:sb0 prep=begin	73
on:sb0 prep=number	22
on:sb0 prep=that	31
on:sb0 prep=verb impose	-22
on:sb0 prep=verb return	-19
on:sb0 pronoun he	29
on:sb0 pronoun it what verb impose	-27
on:sb0 pronoun their	-39
on:sb0 pronoun which	38
on:sb0 quality	20
on:sb0 quality begin ,	17
on:sb0 quality begin goods	25
on:sb0 quality of goods	-23
on:sb0 quality on ,	15
on:sb0 seat	-57
on:sb1	-20
on:sb1 cue=by1	16
on:sb1 cue=by2	-15
on:sb1 cue=on3	-20
on:sb1 name	-21
on:sb1 name begin ,	-25
on:sb1 next=:	15
on:sb1 next=duty	-49
on:sb1 next=has	26
on:sb1 next=level	16
on:sb1 person	-31
on:sb1 prep=,	29
on:sb1 prep=and	-17
on:sb1 prep=begin	-46
on:sb1 prep=number	38
on:sb1 prep=of	-15
on:sb1 prep=on	-20
on:sb1 prep=verb impose	-23
on:sb1 prep=what	-34
on:sb1 pronoun it	19
on:sb1 pronoun they	-30
on:sb1 quality	15
on:sb1 quality , goods	15
on:sb1 seat	17
on:sb2 cue=by1	22
on:sb2 next=at	24
on:sb2 next=duty	19
on:sb2 prep=,	16
on:sb2 prep=begin	-40
on:seat begin verb impose	15
on:seat in .	16
on:side true	17
on:title by0.5	28
on:title by1	16
on:title by2	-21
on:title named	32
on:title on2	45
on:title on3	70
on:top by 0.5	-23
on:top by 3	-48
on:top on 1	24
on:top on 3	75
rule:other	-31
rule:same	25
rule:same both named	52
rule:same carried	-17
rule:same same sentence	-15
rule:turned both named	-49
rule:turned each side each	26
rule:turned in the sentence	26
rule:turned one named	-42
text 3	-26
tops 1 2	32
tops 1 3	43
tops 3 3	20`;
