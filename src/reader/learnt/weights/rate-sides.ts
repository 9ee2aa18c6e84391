// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all absent	-7
all by0.5	-11
all by1	24
all by2	13
all by3	22
all every	14
all everybody	28
all general rate	-12
all general tariff	6
all named	-61
all no	-112
all no again far	37
all no again far named	15
all no again next sentence named	-8
all no new and	-21
all no new and so	-25
all no new and so named	-48
all no new comma	-83
all no new comma named	-51
all no new far	9
all no new far named	-92
all no new first	-43
all no new from	-20
all no new next sentence	-27
all no new next sentence named	-89
all no new on	-47
all no new paragraph	6
all no new paragraph named	-18
all no new to	-27
all no new while	-26
all no new while named	-10
all on2	-20
all on3	-53
all ordinary duty	-35
all others	-7
all sentence	-37
all surcharge	101
all whatever	-8
all yes	85
all yes again comma	-66
all yes again far named	-33
all yes new and	-54
all yes new and so	-9
all yes new and so named	19
all yes new comma	9
all yes new comma named	22
all yes new far	62
all yes new far named	57
all yes new first	27
all yes new next sentence	66
all yes new next sentence named	-49
all yes new on	-12
all yes new paragraph	37
all yes new paragraph named	18
by:US	99
by:absent, 1 here	-12
by:absent, 2 here	-39
by:alone	15
by:by 0	23
by:by 1	13
by:by 2	-27
by:by no	-41
by:cue=by0.5	11
by:cue=by1	26
by:cue=by2	7
by:cue=by3	31
by:cue=none	63
by:cue=on1	18
by:cue=on2	-7
by:f by0.5	34
by:f by1	21
by:f by2	31
by:f by3	7
by:f on1	23
by:f on2	12
by:f on3	44
by:focus owner	16
by:focus speaker	-11
by:focus subject	22
by:goods before also	7
by:goods before own	-7
by:goods crossed not	10
by:goods crossed own	-12
by:goods crossed sure	-9
by:goods met by before	34
by:goods met by crossed	15
by:goods met by part	59
by:goods met by sentence	34
by:goods met on before	-7
by:goods met on crossed	-59
by:goods met on part	-72
by:goods met on sentence	-43
by:goods part also	-12
by:goods part not	36
by:goods part own	-64
by:goods part sure	-40
by:goods sentence also	29
by:goods sentence not	32
by:goods sentence own	-64
by:goods sentence sure	-26
by:head by0.5	71
by:head by1	21
by:head by2	17
by:head by3	29
by:head first	51
by:head last	31
by:head on1	30
by:head on2	-22
by:head on3	-15
by:home false	-15
by:home true	12
by:last by	27
by:last by absent and	-32
by:last by absent and so	13
by:last by absent and so named	38
by:last by absent comma named	19
by:last by absent far	15
by:last by absent from	20
by:last by absent next sentence	33
by:last by absent next sentence named	15
by:last by absent on	34
by:last by absent paragraph	17
by:last by absent to	24
by:last by and so	13
by:last by and so named	-13
by:last by by1 and	-9
by:last by by1 and so named	-15
by:last by by1 comma	8
by:last by by1 next sentence named	35
by:last by by1 on	7
by:last by by1 on named	12
by:last by by1 while named	11
by:last by by2 and	23
by:last by by2 and so	-14
by:last by by2 comma	-8
by:last by by2 comma named	-14
by:last by by2 far	-10
by:last by by2 far named	-25
by:last by by2 from	10
by:last by by2 from named	-24
by:last by by2 next sentence	8
by:last by by2 next sentence named	6
by:last by by2 on	-17
by:last by by2 on named	-6
by:last by by2 paragraph	-22
by:last by by2 to	8
by:last by by2 while	-8
by:last by by2 while named	-10
by:last by by3 and	21
by:last by by3 and so	35
by:last by by3 and so named	-40
by:last by by3 comma named	-48
by:last by by3 far	-6
by:last by by3 far named	28
by:last by by3 from	-11
by:last by by3 on	7
by:last by by3 to	7
by:last by by3 while	14
by:last by by3 while named	-8
by:last by comma	17
by:last by far named	-22
by:last by from	30
by:last by from named	-14
by:last by next sentence	16
by:last by next sentence named	6
by:last by none and	13
by:last by none and so	-25
by:last by none and so named	30
by:last by none comma	22
by:last by none comma named	13
by:last by none far	-11
by:last by none far named	-11
by:last by none from	9
by:last by none next sentence	12
by:last by none on	8
by:last by none to	9
by:last by none while	8
by:last by none while named	-11
by:last by on	39
by:last by on2 and so named	-42
by:last by on2 comma	34
by:last by on2 far	-41
by:last by on2 far named	-32
by:last by on2 next sentence	-32
by:last by on2 next sentence named	-57
by:last by on3 comma named	26
by:last by on3 far	-28
by:last by on3 far named	-18
by:last by on3 next sentence	-27
by:last by on3 next sentence named	-10
by:last by on3 to	9
by:last by to	43
by:last by while	15
by:last by while named	-19
by:last none	-68
by:last none absent and so	-57
by:last none absent and so named	-50
by:last none absent comma	-19
by:last none absent comma named	-40
by:last none absent far	-7
by:last none absent far named	-78
by:last none absent from	-21
by:last none absent next sentence	-69
by:last none absent next sentence named	-96
by:last none absent on	-33
by:last none absent paragraph	-16
by:last none absent paragraph named	-27
by:last none absent to	-9
by:last none absent while	-16
by:last none absent while named	-15
by:last none and	28
by:last none and so	-76
by:last none by1 far	-46
by:last none by1 next sentence named	38
by:last none by2 far	-40
by:last none by2 far named	25
by:last none by2 next sentence named	-6
by:last none by2 paragraph named	-18
by:last none by3 far named	35
by:last none comma	-34
by:last none comma named	-9
by:last none far named	31
by:last none from	-28
by:last none next sentence	-55
by:last none none and so named	-24
by:last none none comma named	-24
by:last none none far	22
by:last none none far named	28
by:last none none next sentence	-9
by:last none on	-49
by:last none on named	-7
by:last none on1 far named	38
by:last none on2 and so	-11
by:last none on2 and so named	-6
by:last none on2 comma named	-6
by:last none on2 far	32
by:last none on2 far named	17
by:last none on2 next sentence	-7
by:last none on2 next sentence named	-14
by:last none on3 comma named	-9
by:last none on3 far	14
by:last none on3 far named	18
by:last none on3 next sentence named	23
by:last none paragraph	-31
by:last none paragraph named	-18
by:last none to	-20
by:last none while	-25
by:last none while named	10
by:last on absent and	23
by:last on absent and so	12
by:last on absent comma	10
by:last on absent comma named	-33
by:last on absent from	-6
by:last on absent next sentence named	-109
by:last on absent on	-6
by:last on absent paragraph	-9
by:last on absent paragraph named	-21
by:last on absent to	-28
by:last on absent while	-25
by:last on and	-10
by:last on and so	10
by:last on and so named	17
by:last on by0.5 far named	-11
by:last on by1 far named	-18
by:last on by1 next sentence	16
by:last on by1 next sentence named	42
by:last on by1 paragraph named	16
by:last on by2 and so named	15
by:last on by2 comma	8
by:last on by2 far	-10
by:last on by2 far named	14
by:last on by2 next sentence	-50
by:last on by2 next sentence named	22
by:last on by2 on	-12
by:last on by2 paragraph	22
by:last on by2 to	-9
by:last on by3 and so named	-10
by:last on by3 far	-15
by:last on by3 far named	-9
by:last on by3 next sentence named	10
by:last on comma	-10
by:last on comma named	7
by:last on from	-29
by:last on from named	16
by:last on next sentence named	-13
by:last on none and	-16
by:last on none and so	-33
by:last on none and so named	23
by:last on none far named	6
by:last on none next sentence named	16
by:last on none on	-7
by:last on on	-28
by:last on on named	6
by:last on on1 far named	23
by:last on on2 and	17
by:last on on2 and so	-6
by:last on on2 and so named	-23
by:last on on2 comma	-23
by:last on on2 far	31
by:last on on2 far named	-33
by:last on on2 next sentence	34
by:last on on2 next sentence named	-9
by:last on on2 on	-20
by:last on on2 on named	-7
by:last on on2 paragraph	-21
by:last on on2 while	-20
by:last on on3 and	-60
by:last on on3 and so	25
by:last on on3 and so named	7
by:last on on3 comma	-10
by:last on on3 comma named	21
by:last on on3 far	-32
by:last on on3 far named	19
by:last on on3 from	-8
by:last on on3 from named	22
by:last on on3 next sentence	-8
by:last on on3 next sentence named	-21
by:last on on3 on	8
by:last on on3 to	-14
by:last on on3 while	34
by:last on paragraph	11
by:last on paragraph named	10
by:last on to	-50
by:last on while	-6
by:last on while named	12
by:name , ,	-31
by:name , and	-21
by:name , is	45
by:name , level	-12
by:name , own agent	-6
by:name , own duty	12
by:name , verb impose	12
by:name , will	-7
by:name , word	-12
by:name : ,	10
by:name : own duty	25
by:name ; ,	22
by:name and ,	23
by:name and are	-10
by:name and own number	27
by:name and own on	-17
by:name and verb impose	-38
by:name and will	-9
by:name and word	-32
by:name begin ,	46
by:name begin :	-27
by:name begin duty	-12
by:name begin goods	-17
by:name begin level	6
by:name begin number	-51
by:name begin own agent	39
by:name begin own goods	-13
by:name begin own number	24
by:name begin own verb impose	-7
by:name begin own word	35
by:name begin verb bear	-13
by:name begin verb impose	31
by:name begin verb stay	-13
by:name begin will	42
by:name begin word	-15
by:name begin would	-6
by:name for and	-27
by:name for number	-9
by:name from ,	-22
by:name from .	-18
by:name from to	8
by:name from word	-11
by:name in ,	6
by:name in :	30
by:name in ;	27
by:name in at	26
by:name in number	11
by:name in word	24
by:name into ,	13
by:name into at	14
by:name into number	10
by:name of ,	-33
by:name of and	-25
by:name of duty	-28
by:name of number	-32
by:name of verb impose	8
by:name on goods	-61
by:name that has	-9
by:name that level	8
by:name that verb impose	32
by:name that will	33
by:name that word	-11
by:name that would	24
by:name to ,	23
by:name to .	12
by:name verb bear at	27
by:name verb impose to	53
by:name what verb impose	15
by:name with ,	32
by:name with and	-6
by:name with in	-10
by:name with on	10
by:name word own number	-55
by:name word verb impose	11
by:named 0	8
by:named 1	24
by:named 2	-19
by:named 3	-84
by:named no	18
by:nearest after by1 part 0	47
by:nearest after by1 sentence 0	-18
by:nearest after by1 sentence 1	19
by:nearest after by2 sentence 0	9
by:nearest after by2 sentence 1	19
by:nearest after by3 part 0	24
by:nearest after by3 sentence 0	-7
by:nearest after by3 sentence 1	11
by:nearest after none part 0	-18
by:nearest after none sentence 0	-15
by:nearest after none sentence 1	-9
by:nearest after on1 part 0	-7
by:nearest after on2 sentence 0	-50
by:nearest after on2 sentence 1	26
by:nearest after on3 part 0	-18
by:nearest after on3 part 1	6
by:nearest after on3 sentence 1	8
by:nearest before by0.5 part 0	18
by:nearest before by0.5 sentence 0	-14
by:nearest before by1 part 1	22
by:nearest before by1 sentence 0	49
by:nearest before by2 part 0	19
by:nearest before by2 part 1	25
by:nearest before by2 sentence 0	28
by:nearest before by2 sentence 1	-8
by:nearest before by3 part 0	40
by:nearest before by3 part 1	16
by:nearest before by3 sentence 1	6
by:nearest before none part 0	69
by:nearest before none part 1	14
by:nearest before none sentence 0	19
by:nearest before none sentence 1	8
by:nearest before on1 part 0	-27
by:nearest before on1 sentence 0	48
by:nearest before on1 sentence 1	-28
by:nearest before on2 part 0	-8
by:nearest before on2 part 1	-28
by:nearest before on2 sentence 0	9
by:nearest before on2 sentence 1	-14
by:nearest before on3 part 1	-22
by:nearest before on3 sentence 0	-38
by:nearest before on3 sentence 1	-22
by:not own our	-14
by:not own ours	9
by:not own them	8
by:not own there	29
by:not own they	8
by:not top by	-8
by:not top by absent	-84
by:not top on	12
by:not top on absent	-27
by:on 0	-23
by:on 1	9
by:on no	9
by:other voice	-7
by:own here	-6
by:own our	10
by:own ours	-11
by:own them	-13
by:own there	-34
by:own they	-10
by:pa0	21
by:pa0 cue=by1	55
by:pa0 cue=by3	22
by:pa0 cue=on1	-7
by:pa0 cue=on2	-7
by:pa0 cue=on3	-11
by:pa0 name	26
by:pa0 name and number	-19
by:pa0 name from ,	-7
by:pa0 name from .	-9
by:pa0 name in ,	14
by:pa0 name in .	30
by:pa0 name in and	30
by:pa0 name in word	17
by:pa0 name on goods	-10
by:pa0 next=,	24
by:pa0 next=.	25
by:pa0 next=:	-8
by:pa0 next=;	-8
by:pa0 next=agent	-26
by:pa0 next=and	6
by:pa0 next=at	7
by:pa0 next=for	17
by:pa0 next=gate	43
by:pa0 next=goods	-15
by:pa0 next=on	9
by:pa0 next=verb stay	-36
by:pa0 next=word	17
by:pa0 person	15
by:pa0 port	40
by:pa0 port in ,	14
by:pa0 port in .	9
by:pa0 prep=and	-17
by:pa0 prep=as	-43
by:pa0 prep=at	59
by:pa0 prep=by	17
by:pa0 prep=for	-36
by:pa0 prep=from	-28
by:pa0 prep=in	75
by:pa0 prep=into	16
by:pa0 prep=of	13
by:pa0 prep=on	-46
by:pa0 prep=to	17
by:pa0 prep=word	26
by:pa0 pronoun it	47
by:pa0 pronoun its of duty	29
by:pa0 pronoun its on goods	7
by:pa0 pronoun ours	-39
by:pa0 pronoun them	19
by:pa0 quality	-50
by:pa0 quality and goods	27
by:pa0 quality at gate	42
by:pa0 quality of goods	-28
by:pa0 quality on ,	12
by:pa0 quality on .	-39
by:pa0 quality on goods	-59
by:pa0 seat	8
by:pa0 seat in .	20
by:pa1	-8
by:pa1 cue=by1	-26
by:pa1 cue=on2	23
by:pa1 name in .	-25
by:pa1 next=,	14
by:pa1 next=goods	-32
by:pa1 prep=on	-18
by:pa1 quality	-12
by:pa1 quality on goods	-6
by:pb0	50
by:pb0 cue=by0.5	35
by:pb0 cue=by2	11
by:pb0 cue=by3	36
by:pb0 cue=none	63
by:pb0 cue=on1	-28
by:pb0 cue=on2	-6
by:pb0 name	118
by:pb0 name , and	-14
by:pb0 name , is	55
by:pb0 name , number	16
by:pb0 name , verb impose	14
by:pb0 name : has	7
by:pb0 name and are	-7
by:pb0 name and number	26
by:pb0 name and own number	28
by:pb0 name and verb impose	-37
by:pb0 name begin duty	-15
by:pb0 name begin had	-19
by:pb0 name begin level	10
by:pb0 name begin number	-45
by:pb0 name begin own agent	9
by:pb0 name begin own duty	30
by:pb0 name begin own number	25
by:pb0 name begin verb impose	44
by:pb0 name begin will	10
by:pb0 name begin word	7
by:pb0 name begin would	11
by:pb0 name from number	-20
by:pb0 name from to	-11
by:pb0 name from verb bear	-8
by:pb0 name from word	-6
by:pb0 name from would	-8
by:pb0 name in and	-22
by:pb0 name in number	10
by:pb0 name into at	25
by:pb0 name of number	-30
by:pb0 name that had	-12
by:pb0 name that verb impose	-12
by:pb0 name that will	32
by:pb0 name that would	13
by:pb0 name to at	18
by:pb0 name verb bear at	20
by:pb0 name verb impose to	32
by:pb0 name word own number	-51
by:pb0 name word verb impose	9
by:pb0 next='s	18
by:pb0 next=,	-16
by:pb0 next=-	18
by:pb0 next=agent	-37
by:pb0 next=at	46
by:pb0 next=by	-6
by:pb0 next=duty	10
by:pb0 next=for	41
by:pb0 next=gate	30
by:pb0 next=goods	-55
by:pb0 next=had	6
by:pb0 next=is	42
by:pb0 next=level	13
by:pb0 next=number	26
by:pb0 next=on	-19
by:pb0 next=own agent	16
by:pb0 next=own at	-20
by:pb0 next=own duty	55
by:pb0 next=own goods	-22
by:pb0 next=own number	18
by:pb0 next=own to	-21
by:pb0 next=own word	23
by:pb0 next=sender	-22
by:pb0 next=to	75
by:pb0 next=verb bear	-27
by:pb0 next=verb say	-9
by:pb0 next=verb sell	-28
by:pb0 next=verb stay	-22
by:pb0 next=verb up	12
by:pb0 next=will	23
by:pb0 next=with	9
by:pb0 next=word	-22
by:pb0 next=would	7
by:pb0 person	-18
by:pb0 person word verb say	20
by:pb0 port	21
by:pb0 prep="	24
by:pb0 prep=,	40
by:pb0 prep=:	-11
by:pb0 prep=;	-46
by:pb0 prep=and	9
by:pb0 prep=begin	27
by:pb0 prep=for	9
by:pb0 prep=from	-60
by:pb0 prep=if	17
by:pb0 prep=in	13
by:pb0 prep=into	23
by:pb0 prep=number	22
by:pb0 prep=of	-12
by:pb0 prep=on	-18
by:pb0 prep=that	-25
by:pb0 prep=to	20
by:pb0 prep=verb bear	7
by:pb0 prep=verb impose	19
by:pb0 prep=verb return	14
by:pb0 prep=verb say	20
by:pb0 prep=what	-28
by:pb0 prep=when	8
by:pb0 prep=which	20
by:pb0 prep=with	37
by:pb0 prep=—	7
by:pb0 pronoun he	-32
by:pb0 pronoun he that would	-11
by:pb0 pronoun his	-21
by:pb0 pronoun it begin has	13
by:pb0 pronoun it begin number	8
by:pb0 pronoun it begin verb impose	-16
by:pb0 pronoun it that will	-13
by:pb0 pronoun its	-6
by:pb0 pronoun its and goods	-13
by:pb0 pronoun its begin goods	-29
by:pb0 pronoun its verb impose goods	12
by:pb0 pronoun its verb impose number	-25
by:pb0 pronoun our	-29
by:pb0 pronoun our on goods	13
by:pb0 pronoun ours	-38
by:pb0 pronoun president	10
by:pb0 pronoun president begin verb impose	17
by:pb0 pronoun their	-10
by:pb0 pronoun they	-41
by:pb0 pronoun they begin number	-18
by:pb0 pronoun they begin verb bear	-26
by:pb0 pronoun trump	9
by:pb0 pronoun trump begin verb say	6
by:pb0 pronoun which , has	6
by:pb0 pronoun which , verb impose	-7
by:pb0 pronoun whose , goods	-10
by:pb0 quality	-20
by:pb0 quality , duty	15
by:pb0 quality , goods	-12
by:pb0 quality : duty	20
by:pb0 quality ; goods	-8
by:pb0 quality and duty	8
by:pb0 quality and goods	-28
by:pb0 quality begin duty	-13
by:pb0 quality begin goods	-49
by:pb0 quality begin number	48
by:pb0 quality begin word	-18
by:pb0 quality of goods	-20
by:pb0 quality on goods	-14
by:pb0 quality then goods	-17
by:pb0 quality verb impose duty	21
by:pb0 quality verb impose goods	-16
by:pb0 quality which goods	-7
by:pb0 quality word duty	6
by:pb0 quality word goods	-17
by:pb0 seat	63
by:pb0 seat begin verb impose	-29
by:pb1 cue=by1	19
by:pb1 cue=by2	30
by:pb1 cue=by3	-23
by:pb1 cue=none	16
by:pb1 cue=on2	-21
by:pb1 cue=on3	-21
by:pb1 name	11
by:pb1 name , own duty	6
by:pb1 name begin own duty	-16
by:pb1 name begin verb impose	16
by:pb1 next=at	7
by:pb1 next=duty	6
by:pb1 next=goods	-14
by:pb1 next=level	-20
by:pb1 next=number	14
by:pb1 next=verb impose	10
by:pb1 next=will	6
by:pb1 next=word	-8
by:pb1 next=would	-19
by:pb1 person	-15
by:pb1 prep=:	-12
by:pb1 prep=begin	-9
by:pb1 prep=in	8
by:pb1 prep=on	-13
by:pb1 prep=to	8
by:pb1 prep=verb say	24
by:pb1 prep=word	19
by:pb1 prep=—	10
by:pb1 pronoun it	6
by:pb1 pronoun its	6
by:pb1 quality	-8
by:pb1 quality on goods	-17
by:pb2 name	11
by:pb2 next=number	6
by:pb2 quality	-6
by:person begin verb impose	11
by:person begin verb say	26
by:person by ,	18
by:person that verb impose	-16
by:person which verb impose	10
by:person word had	6
by:person word verb impose	25
by:person word verb say	18
by:port at .	22
by:port in word	17
by:port of ,	7
by:pronoun he , verb say	-11
by:pronoun he begin verb impose	-21
by:pronoun he begin verb say	-16
by:pronoun he that would	-22
by:pronoun it begin has	12
by:pronoun it begin number	9
by:pronoun it begin verb bear	-9
by:pronoun it that verb impose	-17
by:pronoun it that will	-10
by:pronoun it verb impose verb say	-9
by:pronoun it word verb impose	6
by:pronoun its and goods	-15
by:pronoun its begin goods	-28
by:pronoun its of duty	41
by:pronoun its on goods	26
by:pronoun its verb impose goods	12
by:pronoun its verb impose number	-23
by:pronoun our of goods	9
by:pronoun president begin verb impose	16
by:pronoun their begin goods	-8
by:pronoun their on goods	7
by:pronoun they begin number	-44
by:pronoun they begin verb bear	-34
by:pronoun trump begin verb impose	8
by:pronoun trump begin verb say	-7
by:pronoun which , had	8
by:pronoun which , verb impose	23
by:pronoun whose , goods	-16
by:q1 by0.5	9
by:q1 by0.5 here	15
by:q1 by0.5 other here	6
by:q1 by1	38
by:q1 by1 here	15
by:q1 by1 other	38
by:q1 by1 other here	14
by:q1 by2	47
by:q1 by2 other	19
by:q1 by2 other here	6
by:q1 by3	22
by:q1 by3 here	16
by:q1 by3 other	30
by:q1 first	66
by:q1 first other	10
by:q1 named	35
by:q1 named other	-8
by:q1 on1	53
by:q1 on1 here	10
by:q1 on1 other	-11
by:q1 on2	20
by:q1 on2 here	-9
by:q1 on2 other	10
by:q1 on2 other here	24
by:q1 on3	-37
by:q1 on3 here	18
by:q1 on3 other	-22
by:q1 on3 other here	-20
by:q2 by0.5	12
by:q2 by0.5 here	21
by:q2 by0.5 other	47
by:q2 by0.5 other here	37
by:q2 by1 other	26
by:q2 by1 other here	-6
by:q2 by2	-18
by:q2 by2 here	-19
by:q2 by2 other	34
by:q2 by2 other here	-12
by:q2 by3	27
by:q2 by3 here	22
by:q2 by3 other	18
by:q2 by3 other here	-37
by:q2 first	12
by:q2 named	63
by:q2 named other	20
by:q2 on1	-16
by:q2 on1 here	6
by:q2 on1 other here	16
by:q2 on2	-19
by:q2 on2 other	-32
by:q2 on2 other here	12
by:q2 on3	-31
by:q2 on3 here	-6
by:q2 on3 other	-22
by:q2 on3 other here	-9
by:quality , duty	8
by:quality , goods	-35
by:quality : duty	21
by:quality : goods	16
by:quality ; goods	9
by:quality and duty	-9
by:quality and goods	45
by:quality at gate	51
by:quality begin goods	-18
by:quality begin number	44
by:quality begin taker	34
by:quality begin verb bear	-9
by:quality begin word	-12
by:quality for goods	-30
by:quality of goods	-34
by:quality on .	-41
by:quality on gate	15
by:quality on goods	-21
by:quality on word	18
by:quality that goods	-31
by:quality to goods	-31
by:quality verb impose duty	12
by:quality verb impose goods	11
by:quality which goods	-24
by:quality word duty	7
by:quality word gate	12
by:quality word goods	-17
by:quality word word	22
by:sa0	-12
by:sa0 cue=by0.5	11
by:sa0 cue=by1	-8
by:sa0 cue=by3	-9
by:sa0 cue=none	-6
by:sa0 cue=on2	9
by:sa0 cue=on3	14
by:sa0 name	-17
by:sa0 name , is	-27
by:sa0 name , number	-14
by:sa0 name ; ,	18
by:sa0 name and ,	17
by:sa0 name and number	-9
by:sa0 name and own on	-13
by:sa0 name and will	-18
by:sa0 name from .	-9
by:sa0 name that verb impose	32
by:sa0 next=,	-27
by:sa0 next=agent	23
by:sa0 next=at	20
by:sa0 next=duty	-25
by:sa0 next=had	20
by:sa0 next=is	-11
by:sa0 next=level	-16
by:sa0 next=number	-8
by:sa0 next=on	7
by:sa0 next=own .	-11
by:sa0 next=own number	16
by:sa0 next=own on	-20
by:sa0 next=verb bear	11
by:sa0 next=verb impose	32
by:sa0 next=verb up	6
by:sa0 next=was	27
by:sa0 next=word	7
by:sa0 next=would	-18
by:sa0 person	-19
by:sa0 port	-26
by:sa0 prep=%	7
by:sa0 prep=;	-6
by:sa0 prep=as	-17
by:sa0 prep=by	-31
by:sa0 prep=for	-21
by:sa0 prep=from	-15
by:sa0 prep=if	-33
by:sa0 prep=in	11
by:sa0 prep=of	-18
by:sa0 prep=on	-39
by:sa0 prep=that	48
by:sa0 prep=to	24
by:sa0 prep=verb bear	-14
by:sa0 prep=verb impose	14
by:sa0 prep=verb say	15
by:sa0 prep=which	6
by:sa0 prep=with	11
by:sa0 prep=word	-13
by:sa0 pronoun he	-7
by:sa0 pronoun he , verb impose	15
by:sa0 pronoun he , verb say	-13
by:sa0 pronoun it	28
by:sa0 pronoun it that verb impose	14
by:sa0 pronoun its	-6
by:sa0 pronoun our	-11
by:sa0 pronoun president	14
by:sa0 pronoun which	31
by:sa0 quality	20
by:sa0 quality , goods	-10
by:sa0 quality ; goods	7
by:sa0 quality and goods	42
by:sa0 quality that goods	-17
by:sa0 seat	9
by:sa1 cue=by2	-14
by:sa1 cue=none	-6
by:sa1 cue=on2	-11
by:sa1 cue=on3	27
by:sa1 name	-24
by:sa1 name and will	-11
by:sa1 name in .	-11
by:sa1 next=.	-36
by:sa1 next=and	-29
by:sa1 next=duty	-10
by:sa1 next=gate	-23
by:sa1 next=goods	16
by:sa1 next=had	10
by:sa1 next=has	30
by:sa1 next=level	13
by:sa1 next=sender	-18
by:sa1 next=verb bear	23
by:sa1 next=verb impose	-8
by:sa1 next=verb say	-14
by:sa1 next=will	-11
by:sa1 next=word	25
by:sa1 person	17
by:sa1 prep=,	-7
by:sa1 prep=;	15
by:sa1 prep=and	-9
by:sa1 prep=in	-32
by:sa1 prep=of	-18
by:sa1 prep=on	14
by:sa1 prep=which	16
by:sa1 prep=word	11
by:sa1 pronoun it	-9
by:sa1 pronoun its	-7
by:sa1 pronoun our on goods	-8
by:sa1 quality	9
by:sa1 quality ; goods	15
by:sa1 quality and goods	11
by:sa1 quality on goods	31
by:sa1 seat	14
by:sa2	-7
by:sa2 cue=by1	-13
by:sa2 cue=by2	-12
by:sa2 cue=on2	6
by:sa2 cue=on3	6
by:sa2 name	-6
by:sa2 name in .	-11
by:sa2 next=goods	7
by:sa2 prep=in	-21
by:sa2 prep=on	7
by:sb0	35
by:sb0 cue=by0.5	-7
by:sb0 cue=by1	10
by:sb0 cue=by3	42
by:sb0 cue=none	17
by:sb0 cue=on1	44
by:sb0 cue=on3	-20
by:sb0 name	70
by:sb0 name , ,	-18
by:sb0 name : ,	10
by:sb0 name ; ,	10
by:sb0 name and ,	18
by:sb0 name and word	-13
by:sb0 name begin ,	46
by:sb0 name begin :	-23
by:sb0 name begin had	22
by:sb0 name begin has	33
by:sb0 name begin own duty	12
by:sb0 name begin verb impose	-31
by:sb0 name begin word	-23
by:sb0 name between and	13
by:sb0 name from ,	-7
by:sb0 name in :	17
by:sb0 name in ;	21
by:sb0 name into ,	16
by:sb0 name of ,	-17
by:sb0 name of and	-22
by:sb0 name with ,	34
by:sb0 name with in	-11
by:sb0 next=,	48
by:sb0 next=:	14
by:sb0 next=agent	-6
by:sb0 next=duty	18
by:sb0 next=gate	-12
by:sb0 next=goods	12
by:sb0 next=had	22
by:sb0 next=has	21
by:sb0 next=in	21
by:sb0 next=is	15
by:sb0 next=level	-24
by:sb0 next=on	15
by:sb0 next=own ,	-24
by:sb0 next=own :	-22
by:sb0 next=own agent	-21
by:sb0 next=own duty	42
by:sb0 next=own level	26
by:sb0 next=own on	15
by:sb0 next=own verb impose	22
by:sb0 next=own word	-22
by:sb0 next=to	34
by:sb0 next=verb agree	-12
by:sb0 next=verb bear	-40
by:sb0 next=verb buy	-9
by:sb0 next=verb deny	-20
by:sb0 next=verb down	-6
by:sb0 next=verb say	-27
by:sb0 next=verb sell	-8
by:sb0 next=verb target	-22
by:sb0 next=verb threaten	-10
by:sb0 next=was	-24
by:sb0 next=will	34
by:sb0 person	-7
by:sb0 person by ,	18
by:sb0 person word verb impose	7
by:sb0 port	-9
by:sb0 port at ,	-10
by:sb0 port in ,	-18
by:sb0 prep=,	-6
by:sb0 prep=:	13
by:sb0 prep=;	13
by:sb0 prep=at	28
by:sb0 prep=begin	22
by:sb0 prep=between	11
by:sb0 prep=by	-15
by:sb0 prep=from	-6
by:sb0 prep=if	-10
by:sb0 prep=into	44
by:sb0 prep=number	-41
by:sb0 prep=of	-24
by:sb0 prep=on	-20
by:sb0 prep=that	13
by:sb0 prep=to	-13
by:sb0 prep=verb impose	24
by:sb0 prep=what	-20
by:sb0 prep=which	22
by:sb0 prep=with	51
by:sb0 prep=—	-6
by:sb0 pronoun he	-21
by:sb0 pronoun he , verb say	6
by:sb0 pronoun his	8
by:sb0 pronoun it	12
by:sb0 pronoun it what verb impose	20
by:sb0 pronoun its	33
by:sb0 pronoun its of duty	15
by:sb0 pronoun their	-10
by:sb0 pronoun their on goods	7
by:sb0 pronoun they	-54
by:sb0 pronoun trump begin verb say	-12
by:sb0 pronoun which	14
by:sb0 pronoun which , has	-9
by:sb0 pronoun which , verb impose	17
by:sb0 quality	-14
by:sb0 quality begin duty	18
by:sb0 quality begin goods	-27
by:sb0 quality of goods	9
by:sb0 quality on ,	-7
by:sb0 seat	36
by:sb0 seat begin ,	11
by:sb0 seat in word	-22
by:sb0 seat with ,	15
by:sb1 cue=by0.5	-15
by:sb1 cue=by1	-13
by:sb1 cue=by2	17
by:sb1 cue=by3	-13
by:sb1 cue=on1	-30
by:sb1 cue=on3	18
by:sb1 name	-10
by:sb1 name and verb impose	8
by:sb1 name begin and	-9
by:sb1 name begin has	-15
by:sb1 name begin own duty	-24
by:sb1 name begin will	21
by:sb1 name in ,	-8
by:sb1 name of ,	-8
by:sb1 name word verb impose	7
by:sb1 next=,	-51
by:sb1 next=:	-17
by:sb1 next=are	12
by:sb1 next=duty	47
by:sb1 next=gate	-6
by:sb1 next=goods	30
by:sb1 next=had	-20
by:sb1 next=has	-38
by:sb1 next=number	-23
by:sb1 next=on	8
by:sb1 next=own agent	12
by:sb1 next=own duty	-32
by:sb1 next=own goods	-21
by:sb1 next=own level	9
by:sb1 next=own number	-23
by:sb1 next=verb bear	-28
by:sb1 next=verb impose	28
by:sb1 next=verb up	-11
by:sb1 next=word	6
by:sb1 person	36
by:sb1 person begin verb say	24
by:sb1 person word verb impose	25
by:sb1 port	-15
by:sb1 prep=,	-37
by:sb1 prep=:	13
by:sb1 prep=begin	32
by:sb1 prep=for	6
by:sb1 prep=from	12
by:sb1 prep=if	-27
by:sb1 prep=number	-41
by:sb1 prep=on	-6
by:sb1 prep=then	20
by:sb1 prep=verb bear	15
by:sb1 prep=verb impose	24
by:sb1 prep=verb return	20
by:sb1 prep=what	36
by:sb1 prep=with	-26
by:sb1 prep=—	8
by:sb1 pronoun he	-19
by:sb1 pronoun it	-21
by:sb1 pronoun it begin verb impose	22
by:sb1 pronoun its	22
by:sb1 pronoun its verb impose duty	9
by:sb1 pronoun our	14
by:sb1 pronoun their	18
by:sb1 pronoun them	15
by:sb1 pronoun they	-19
by:sb1 pronoun which	6
by:sb1 pronoun which , had	11
by:sb1 quality	14
by:sb1 quality , goods	-8
by:sb1 quality : goods	17
by:sb1 quality begin duty	6
by:sb1 quality begin goods	16
by:sb1 quality on goods	18
by:sb1 quality word goods	-10
by:sb1 seat begin verb impose	10
by:sb2	-7
by:sb2 cue=by3	-16
by:sb2 cue=on2	-34
by:sb2 cue=on3	11
by:sb2 name	-22
by:sb2 name begin verb impose	6
by:sb2 next=,	-13
by:sb2 next=at	-26
by:sb2 next=duty	-20
by:sb2 next=goods	7
by:sb2 next=is	-15
by:sb2 next=number	-18
by:sb2 next=own duty	-22
by:sb2 next=verb bear	28
by:sb2 next=verb impose	20
by:sb2 next=word	12
by:sb2 prep=,	-46
by:sb2 prep=:	10
by:sb2 prep=begin	25
by:sb2 prep=from	-13
by:sb2 prep=in	10
by:sb2 prep=into	-14
by:sb2 prep=verb bear	18
by:sb2 prep=word	-10
by:sb2 pronoun it	7
by:sb2 pronoun its	9
by:sb2 pronoun its verb impose duty	-10
by:sb2 pronoun our	-9
by:sb2 pronoun they	-32
by:sb2 quality begin goods	13
by:sb2 seat	-6
by:seat begin ,	7
by:seat begin has	6
by:seat begin verb impose	-14
by:seat begin verb say	-30
by:seat in ,	13
by:seat in .	25
by:seat in word	-9
by:seat with ,	14
by:seat word verb impose	14
by:side false	-17
by:side true	8
by:title by0.5	42
by:title by1	11
by:title by2	42
by:title by3	8
by:title named	40
by:title on1	-9
by:title on2	-14
by:title on3	-85
by:top by 0.5	9
by:top by 1	56
by:top by 3	39
by:top on 1	20
by:top on 2	6
by:voice	6
cues absent absent	-47
cues absent absent home on third	-109
cues absent absent sides	26
cues absent absent third on home	-30
cues absent absent third on third	-60
cues absent by0.5	-19
cues absent by0.5 sides	-8
cues absent by1	16
cues absent by1 home on third	57
cues absent by1 sides	-29
cues absent by1 third on home	-10
cues absent by1 third on third	34
cues absent by2	7
cues absent by2 home on third	12
cues absent by2 sides	-7
cues absent by2 third on third	17
cues absent by3	8
cues absent by3 home on third	33
cues absent by3 sides	-20
cues absent by3 third on home	10
cues absent named	26
cues absent named home on third	56
cues absent named sides	-33
cues absent named third on home	15
cues absent on1	18
cues absent on1 home on third	46
cues absent on1 sides	-60
cues absent on1 third on home	7
cues absent on1 third on third	15
cues absent on2	-17
cues absent on2 home on third	21
cues absent on2 sides	-38
cues absent on2 third on home	-20
cues absent on2 third on third	8
cues absent on3 home on third	25
cues absent on3 third on third	-24
cues by0.5 absent home on third	-17
cues by0.5 absent sides	23
cues by0.5 absent third on third	-15
cues by0.5 by2	-10
cues by0.5 by2 sides	-10
cues by0.5 on3	23
cues by0.5 on3 sides	16
cues by1 absent	-42
cues by1 absent home on third	-49
cues by1 absent third on home	-35
cues by1 absent third on third	-44
cues by1 by1	11
cues by1 by1 third on home	8
cues by1 by2	39
cues by1 by2 sides	18
cues by1 named	31
cues by1 named home on third	31
cues by1 named sides	13
cues by1 named third on third	-16
cues by1 on1 home on third	-19
cues by1 on1 sides	16
cues by1 on2 sides	-9
cues by1 on2 third on third	10
cues by1 on3	7
cues by1 on3 home on third	-16
cues by1 on3 sides	-6
cues by1 on3 third on third	9
cues by2 absent	-11
cues by2 absent home on third	-17
cues by2 absent sides	32
cues by2 absent third on home	-51
cues by2 absent third on third	-52
cues by2 by0.5	7
cues by2 by0.5 sides	7
cues by2 by1	-45
cues by2 by1 sides	-41
cues by2 by2	-10
cues by2 by2 sides	-14
cues by2 by2 third on home	17
cues by2 by2 third on third	-25
cues by2 by3 sides	10
cues by2 named	18
cues by2 named home on third	-34
cues by2 named sides	32
cues by2 on1	28
cues by2 on1 home on third	21
cues by2 on2	-10
cues by2 on2 home on third	21
cues by2 on2 sides	-16
cues by2 on3	-23
cues by2 on3 home on third	-28
cues by2 on3 sides	-33
cues by2 on3 third on home	25
cues by2 on3 third on third	11
cues by3 absent	16
cues by3 absent home on third	-19
cues by3 absent sides	63
cues by3 absent third on home	-28
cues by3 absent third on third	-47
cues by3 by1	18
cues by3 by1 sides	20
cues by3 by2	-12
cues by3 by2 sides	-6
cues by3 by3	7
cues by3 by3 sides	7
cues by3 named home on third	-12
cues by3 named sides	16
cues by3 on2	-13
cues by3 on2 sides	-22
cues by3 on3 home on third	-14
cues by3 on3 sides	-12
cues by3 on3 third on third	38
cues named absent home on third	-16
cues named absent sides	39
cues named absent third on home	-16
cues named absent third on third	-33
cues named by1 home on third	19
cues named by1 sides	-8
cues named by1 third on third	-13
cues named by2	-37
cues named by2 sides	-33
cues named by2 third on home	18
cues named by2 third on third	-29
cues named by3 sides	9
cues named named	7
cues named named sides	12
cues named named third on third	-8
cues named on1	-32
cues named on2	46
cues named on2 third on home	17
cues named on2 third on third	38
cues named on3	62
cues named on3 sides	10
cues named on3 third on home	62
cues named on3 third on third	10
cues on1 absent	-17
cues on1 absent home on third	-10
cues on1 absent sides	-43
cues on1 absent third on home	-8
cues on1 absent third on third	23
cues on1 by1	45
cues on1 by1 sides	-16
cues on1 by1 third on home	31
cues on1 by1 third on third	33
cues on1 by2 third on home	-7
cues on1 named	-8
cues on1 on1	-8
cues on1 on1 third on third	-8
cues on1 on2	22
cues on1 on2 third on third	29
cues on1 on3	-11
cues on1 on3 third on third	13
cues on2 absent	-10
cues on2 absent home on third	10
cues on2 absent sides	7
cues on2 absent third on home	-54
cues on2 absent third on third	-46
cues on2 by1	-45
cues on2 by1 sides	-24
cues on2 by1 third on home	-11
cues on2 by1 third on third	-16
cues on2 by2	-24
cues on2 by2 sides	-38
cues on2 by2 third on home	-10
cues on2 by2 third on third	22
cues on2 by3	-24
cues on2 by3 sides	-17
cues on2 named	-54
cues on2 named home on third	-9
cues on2 named sides	-37
cues on2 named third on third	-13
cues on2 on1	17
cues on2 on1 third on third	-11
cues on2 on2	13
cues on2 on3 home on third	-16
cues on2 on3 sides	-13
cues on2 on3 third on third	25
cues on3 absent home on third	18
cues on3 absent sides	-10
cues on3 by0.5	-15
cues on3 by0.5 sides	-13
cues on3 by1	19
cues on3 by1 sides	-8
cues on3 by1 third on third	36
cues on3 by2	12
cues on3 by2 sides	16
cues on3 by2 third on third	-10
cues on3 by3 home on third	18
cues on3 by3 sides	-6
cues on3 named third on third	-24
cues on3 on1	32
cues on3 on3	8
cues on3 on3 home on third	10
cues on3 on3 sides	-10
cues on3 on3 third on home	28
each both all	-50
each both home on third	59
each both other	37
each both reverse	21
each both same	-55
each both third on home	-37
each both third on third	-44
each each all	-43
each each home on third	-15
each each other	-21
each each same	11
each each sides	48
each each third on home	-23
each each third on third	-33
each either all	-10
each either home on third	7
each in return other	-10
each in return reverse	-18
each in return same	26
each in return third on third	-12
each ours home on third	-17
each ours other	-31
each ours reverse	87
each ours same	-83
each ours sides	-17
each ours third on home	51
each ours third on third	-29
each reciprocal all	-24
each reciprocal home on third	-16
each reciprocal other	-62
each reciprocal reverse	-18
each reciprocal same	59
each reciprocal sides	15
each reciprocal third on home	18
each reciprocal third on third	-27
each sentence all	-8
each sentence home on third	22
each sentence other	9
each sentence reverse	22
each sentence same	-35
each sentence third on home	-8
each sentence third on third	-7
each the same home on third	34
each the same reverse	14
each the same same	-19
each the same sides	-30
each the same third on home	11
each the same third on third	-6
each the two all	-44
each the two home on third	21
each the two reverse	14
each the two same	-14
each the two sides	28
each the two third on home	-42
each their all	21
each their home on third	40
each their reverse	59
each their same	-65
each their sides	-55
each their third on home	50
each their third on third	-83
everywhere every	-12
everywhere everybody	-32
everywhere general rate	9
everywhere ordinary duty	15
everywhere others	6
everywhere sentence	24
everywhere surcharge	-120
everywhere whatever	6
goods met before	13
goods met otherwise before	-13
goods met otherwise part	13
goods met otherwise sentence	-19
goods met part	-21
goods met reverse before	15
goods met reverse crossed	-53
goods met reverse part	-13
goods met sentence	14
kind all	-21
kind home on third	21
kind third on third	-13
last other	-51
last other all	-82
last other and	-7
last other and so	-7
last other and so named	-33
last other comma	-6
last other comma named	-43
last other equal	-72
last other far named	-8
last other lower	-37
last other next sentence	-15
last other next sentence named	6
last other paragraph	-7
last other paragraph named	6
last other sides	-39
last other third on home	-41
last reverse	20
last reverse and	6
last reverse and so	19
last reverse and so named	35
last reverse comma	6
last reverse comma named	17
last reverse equal	-12
last reverse far	-11
last reverse far named	-44
last reverse from	-23
last reverse from named	16
last reverse higher	13
last reverse home on third	51
last reverse lower	16
last reverse next sentence	12
last reverse next sentence named	23
last reverse on	-20
last reverse on named	7
last reverse paragraph	18
last reverse paragraph named	6
last reverse sides	-33
last reverse third on home	32
last reverse third on third	75
last reverse to	-45
last reverse while named	25
last same	18
last same all	-16
last same and	8
last same and so	30
last same and so named	-68
last same by	14
last same by all	7
last same by and	-30
last same by and so	-26
last same by and so named	56
last same by comma	-6
last same by comma named	40
last same by equal	31
last same by far named	11
last same by from	-36
last same by home on third	23
last same by lower	7
last same by next sentence	-13
last same by next sentence named	48
last same by on	-71
last same by on named	-24
last same by paragraph	7
last same by paragraph named	26
last same by sides	-53
last same by third on home	9
last same by third on third	36
last same by to	-51
last same by while	-28
last same by while named	16
last same comma	24
last same comma named	-38
last same equal	-7
last same far named	-46
last same from	62
last same from named	-12
last same higher	24
last same home on third	39
last same next sentence	25
last same next sentence named	-41
last same on all	11
last same on and	10
last same on and so	-41
last same on and so named	20
last same on comma	-48
last same on comma named	14
last same on far	-13
last same on far named	24
last same on from	-13
last same on higher	-86
last same on home on third	-47
last same on named	11
last same on next sentence	-63
last same on next sentence named	-44
last same on on	-26
last same on paragraph named	-12
last same on sides	-135
last same on third on home	35
last same on third on third	-11
last same on to	-16
last same on while	-14
last same on while named	-12
last same paragraph named	-32
last same sides	-10
last same third on home	32
last same third on third	18
last same to	83
last same while	35
last same while named	-32
last turned	-19
last turned all	9
last turned and so	-53
last turned and so named	-87
last turned comma	-43
last turned comma named	-18
last turned far	27
last turned far named	61
last turned from	-22
last turned higher	-13
last turned home on third	26
last turned next sentence	-27
last turned next sentence named	-35
last turned on	-36
last turned paragraph	-31
last turned paragraph named	-9
last turned sides	-77
last turned third on home	-58
last turned third on third	51
last turned to	-9
last turned while	-33
level met	77
level met otherwise	-75
level met reverse	-52
often most	32
often never	-66
often reverse most	38
often reverse never	-16
often reverse seldom	-23
often seldom	22
on:US	12
on:absent, 0 here	-6
on:absent, 1 here	-38
on:absent, 2 here	-73
on:alone	23
on:by 0	18
on:by 1	13
on:by 2	-9
on:by 3	29
on:by no	-26
on:cue=by1	25
on:cue=by2	-9
on:cue=on1	54
on:cue=on2	-6
on:cue=on3	37
on:f by1	11
on:f by2	15
on:f by3	45
on:f on1	-36
on:f on2	-8
on:f on3	6
on:focus speaker	-20
on:focus subject	20
on:goods before also	-22
on:goods before nobody's	-14
on:goods before not	6
on:goods before own	22
on:goods crossed not	-7
on:goods crossed own	13
on:goods crossed sure	9
on:goods met by crossed	-60
on:goods met by part	-52
on:goods met on crossed	32
on:goods met on sentence	25
on:goods part nobody's	-18
on:goods part sure	-7
on:goods sentence also	10
on:goods sentence nobody's	-10
on:goods sentence not	11
on:goods sentence sure	-7
on:head by1	9
on:head first	57
on:head last	45
on:head on1	42
on:head on2	28
on:head on3	43
on:home false	-9
on:home true	21
on:last by	31
on:last by absent and	42
on:last by absent and so	8
on:last by absent and so named	-23
on:last by absent comma	26
on:last by absent comma named	18
on:last by absent far named	-16
on:last by absent from	-20
on:last by absent next sentence	-9
on:last by absent next sentence named	24
on:last by absent on	-21
on:last by absent paragraph	-14
on:last by absent paragraph named	28
on:last by absent to	-17
on:last by absent while	11
on:last by absent while named	19
on:last by and	21
on:last by and so	10
on:last by and so named	26
on:last by by1 and	12
on:last by by1 and so	8
on:last by by1 and so named	8
on:last by by1 comma	-8
on:last by by1 comma named	-31
on:last by by1 next sentence named	-47
on:last by by1 on	-11
on:last by by1 on named	-13
on:last by by1 while named	-9
on:last by by2 and	-31
on:last by by2 and so	15
on:last by by2 and so named	-16
on:last by by2 comma	15
on:last by by2 comma named	11
on:last by by2 far	-19
on:last by by2 far named	14
on:last by by2 from	-10
on:last by by2 from named	24
on:last by by2 next sentence	-10
on:last by by2 next sentence named	-7
on:last by by2 on	20
on:last by by2 on named	7
on:last by by2 paragraph	25
on:last by by2 to	-12
on:last by by2 while	9
on:last by by2 while named	7
on:last by by3 and	-21
on:last by by3 and so	-44
on:last by by3 and so named	37
on:last by by3 comma named	35
on:last by by3 far	9
on:last by by3 far named	-46
on:last by by3 from	9
on:last by by3 next sentence named	-7
on:last by by3 on	-7
on:last by by3 to	-9
on:last by by3 while	-22
on:last by by3 while named	9
on:last by comma named	15
on:last by far named	-9
on:last by from	-29
on:last by from named	16
on:last by next sentence	11
on:last by next sentence named	34
on:last by none and	-15
on:last by none and so	24
on:last by none and so named	-28
on:last by none comma	-38
on:last by none comma named	-16
on:last by none far	17
on:last by none from	-9
on:last by none next sentence	-11
on:last by none next sentence named	6
on:last by none on	-8
on:last by none while	-8
on:last by none while named	13
on:last by on	-27
on:last by on named	6
on:last by on2 and so named	41
on:last by on2 comma	-40
on:last by on2 far	6
on:last by on2 far named	-32
on:last by on2 next sentence	32
on:last by on2 next sentence named	56
on:last by on3 and so named	6
on:last by on3 comma named	-25
on:last by on3 far	6
on:last by on3 far named	6
on:last by on3 next sentence	24
on:last by on3 next sentence named	10
on:last by on3 paragraph named	-20
on:last by on3 to	-9
on:last by paragraph	8
on:last by paragraph named	-6
on:last by to	-44
on:last by while named	36
on:last none	-25
on:last none absent and	-32
on:last none absent and so	-71
on:last none absent and so named	-47
on:last none absent comma	-17
on:last none absent comma named	-101
on:last none absent far	-17
on:last none absent far named	-140
on:last none absent from	-20
on:last none absent next sentence	-79
on:last none absent next sentence named	-161
on:last none absent on	-65
on:last none absent on named	-10
on:last none absent paragraph	-49
on:last none absent paragraph named	-72
on:last none absent to	-24
on:last none absent while	-37
on:last none absent while named	-23
on:last none and	-22
on:last none and so	-34
on:last none and so named	34
on:last none by1 far	-12
on:last none by1 far named	73
on:last none by1 next sentence named	24
on:last none by2 far	23
on:last none by2 far named	17
on:last none by2 next sentence named	21
on:last none by2 paragraph named	35
on:last none by3 far named	11
on:last none comma	-15
on:last none comma named	17
on:last none far	-25
on:last none far named	41
on:last none from	-30
on:last none next sentence	-71
on:last none next sentence named	49
on:last none none and	-12
on:last none none and so named	17
on:last none none comma named	40
on:last none none far	-27
on:last none none far named	52
on:last none none next sentence	13
on:last none none next sentence named	50
on:last none on	-50
on:last none on named	-12
on:last none on1 and so named	31
on:last none on1 far named	14
on:last none on1 next sentence named	25
on:last none on2 and so	-18
on:last none on2 and so named	45
on:last none on2 comma	-31
on:last none on2 comma named	35
on:last none on2 far named	17
on:last none on2 next sentence	-26
on:last none on2 next sentence named	39
on:last none on3 comma named	14
on:last none on3 far	-12
on:last none on3 far named	8
on:last none on3 next sentence named	37
on:last none on3 paragraph named	14
on:last none paragraph	-42
on:last none paragraph named	27
on:last none to	-37
on:last none while	-65
on:last on	-6
on:last on absent and	-7
on:last on absent and so	29
on:last on absent and so named	29
on:last on absent comma	26
on:last on absent comma named	55
on:last on absent far	-11
on:last on absent far named	-24
on:last on absent from	19
on:last on absent next sentence	18
on:last on absent next sentence named	7
on:last on absent on	35
on:last on absent paragraph	11
on:last on absent paragraph named	-9
on:last on absent to	53
on:last on absent while	43
on:last on and	11
on:last on and so	23
on:last on and so named	-52
on:last on by1 far	-6
on:last on by1 far named	-11
on:last on by1 next sentence	-15
on:last on by1 next sentence named	-42
on:last on by1 paragraph named	-17
on:last on by2 and so named	-15
on:last on by2 far	-26
on:last on by2 far named	-36
on:last on by2 next sentence	35
on:last on by2 next sentence named	-37
on:last on by2 on	17
on:last on by2 paragraph	-25
on:last on by2 to	12
on:last on by3 and so named	-15
on:last on by3 far	15
on:last on by3 next sentence named	-7
on:last on comma	50
on:last on comma named	-31
on:last on far	-25
on:last on far named	-44
on:last on from	45
on:last on from named	-13
on:last on next sentence	9
on:last on next sentence named	-48
on:last on none and	23
on:last on none and so	38
on:last on none and so named	-30
on:last on none comma	10
on:last on none comma named	-54
on:last on none far named	6
on:last on none next sentence	-27
on:last on none next sentence named	-26
on:last on none on	15
on:last on none while named	-13
on:last on on	63
on:last on on named	6
on:last on on1 far named	-28
on:last on on2 and	-32
on:last on on2 and so	21
on:last on on2 and so named	-35
on:last on on2 comma	38
on:last on on2 comma named	-17
on:last on on2 far	-42
on:last on on2 from	8
on:last on on2 next sentence	-39
on:last on on2 next sentence named	9
on:last on on2 on	24
on:last on on2 on named	20
on:last on on2 paragraph	18
on:last on on2 to	6
on:last on on3 and	71
on:last on on3 and so	-20
on:last on on3 and so named	-18
on:last on on3 comma named	-36
on:last on on3 far	19
on:last on on3 from	18
on:last on on3 from named	-21
on:last on on3 next sentence	11
on:last on on3 next sentence named	30
on:last on on3 while	-31
on:last on on3 while named	-22
on:last on paragraph named	-36
on:last on to	66
on:last on while	24
on:last on while named	-37
on:name , has	7
on:name , is	-40
on:name , level	14
on:name , number	19
on:name , own agent	9
on:name , own duty	-11
on:name , verb impose	-7
on:name , will	13
on:name : has	8
on:name : own duty	-7
on:name ; ,	-18
on:name and are	17
on:name and number	-9
on:name and own number	-14
on:name and own on	19
on:name and verb impose	46
on:name and will	10
on:name begin ,	24
on:name begin :	57
on:name begin duty	14
on:name begin goods	15
on:name begin has	29
on:name begin is	-8
on:name begin number	47
on:name begin own agent	-38
on:name begin own duty	-35
on:name begin own level	18
on:name begin own number	-10
on:name begin own verb impose	7
on:name begin own word	-18
on:name begin verb stay	24
on:name begin will	-32
on:name begin word	21
on:name begin would	7
on:name between and	6
on:name for ,	44
on:name for .	26
on:name for and	10
on:name for number	16
on:name for word	17
on:name from ,	23
on:name from .	-33
on:name from is	6
on:name from number	10
on:name from to	-12
on:name from verb bear	7
on:name from word	34
on:name in ,	6
on:name in .	27
on:name in :	-27
on:name in ;	-27
on:name in and	-7
on:name in at	-31
on:name in number	9
on:name in word	-70
on:name into ,	-14
on:name into at	-11
on:name into number	-6
on:name of ,	7
on:name of :	18
on:name of and	26
on:name of duty	24
on:name of verb bear	9
on:name of word	13
on:name on goods	58
on:name that had	9
on:name that has	12
on:name that verb impose	-10
on:name that will	-49
on:name that word	24
on:name that would	-45
on:name to ,	-15
on:name to .	7
on:name to at	10
on:name to word	-6
on:name verb bear at	-19
on:name verb bear duty	-9
on:name verb bear number	-8
on:name verb impose to	-14
on:name what verb impose	-16
on:name with ,	15
on:name with .	11
on:name with on	-13
on:name with word	33
on:name word level	-6
on:name word own duty	-8
on:name word own number	56
on:named 0	25
on:named 1	27
on:named 2	-35
on:named 3	-46
on:named no	19
on:nearest after by1 part 0	-38
on:nearest after by1 sentence 0	33
on:nearest after by1 sentence 1	-36
on:nearest after by2 sentence 0	-26
on:nearest after by3 part 0	-23
on:nearest after by3 sentence 0	19
on:nearest after none part 0	13
on:nearest after none sentence 0	-32
on:nearest after none sentence 1	-28
on:nearest after on1 part 0	43
on:nearest after on1 sentence 0	-21
on:nearest after on2 sentence 0	41
on:nearest after on2 sentence 1	-17
on:nearest after on3 part 0	27
on:nearest after on3 part 1	-10
on:nearest after on3 sentence 0	8
on:nearest after on3 sentence 1	-15
on:nearest before by0.5 part 0	-17
on:nearest before by1 part 0	21
on:nearest before by1 sentence 0	-14
on:nearest before by1 sentence 1	13
on:nearest before by2 part 0	-7
on:nearest before by2 part 1	-37
on:nearest before by2 sentence 0	-37
on:nearest before by2 sentence 1	-10
on:nearest before by3 part 0	-35
on:nearest before by3 part 1	-17
on:nearest before by3 sentence 1	-7
on:nearest before none part 0	21
on:nearest before none part 1	-18
on:nearest before none sentence 0	21
on:nearest before none sentence 1	14
on:nearest before on1 part 0	34
on:nearest before on1 sentence 1	43
on:nearest before on3 part 0	28
on:nearest before on3 part 1	18
on:nearest before on3 sentence 0	57
on:nearest before on3 sentence 1	39
on:not own here	-7
on:not own our	24
on:not own ours	-18
on:not own their	-19
on:not own them	-74
on:not own there	13
on:not own they	17
on:not top by	32
on:not top by absent	-22
on:not top on absent	-40
on:on 0	-9
on:on 3	-16
on:on no	15
on:other voice	13
on:own here	14
on:own our	-19
on:own ours	19
on:own their	17
on:own them	15
on:own there	-15
on:own they	-38
on:own us	6
on:own we	17
on:pa0	28
on:pa0 cue=by1	-43
on:pa0 cue=by2	10
on:pa0 cue=by3	-18
on:pa0 cue=on1	43
on:pa0 cue=on2	13
on:pa0 cue=on3	24
on:pa0 name	85
on:pa0 name and number	19
on:pa0 name for ,	31
on:pa0 name for and	45
on:pa0 name from ,	16
on:pa0 name from .	10
on:pa0 name in ,	-20
on:pa0 name in .	-9
on:pa0 name in and	-25
on:pa0 name in number	7
on:pa0 name in word	-9
on:pa0 name of ,	18
on:pa0 name on goods	11
on:pa0 next=,	25
on:pa0 next=.	45
on:pa0 next=:	10
on:pa0 next=;	27
on:pa0 next=agent	22
on:pa0 next=and	16
on:pa0 next=at	-6
on:pa0 next=duty	10
on:pa0 next=for	-15
on:pa0 next=from	9
on:pa0 next=gate	-30
on:pa0 next=goods	-32
on:pa0 next=verb impose	14
on:pa0 next=verb sell	18
on:pa0 next=verb stay	32
on:pa0 person	-17
on:pa0 port	-48
on:pa0 port in ,	-11
on:pa0 prep=as	26
on:pa0 prep=at	-61
on:pa0 prep=by	-33
on:pa0 prep=for	67
on:pa0 prep=from	14
on:pa0 prep=in	-75
on:pa0 prep=of	-20
on:pa0 prep=on	27
on:pa0 prep=that	19
on:pa0 prep=what	20
on:pa0 prep=with	33
on:pa0 pronoun it	-45
on:pa0 pronoun its	-14
on:pa0 pronoun its of duty	-17
on:pa0 pronoun its on goods	-7
on:pa0 pronoun our	-42
on:pa0 pronoun our on goods	-29
on:pa0 pronoun ours	21
on:pa0 pronoun them	-37
on:pa0 quality	26
on:pa0 quality and goods	-25
on:pa0 quality at gate	-30
on:pa0 quality of goods	-49
on:pa0 quality on .	40
on:pa0 quality on goods	34
on:pa0 quality over goods	-17
on:pa0 seat in .	-19
on:pa1 cue=by1	23
on:pa1 cue=on2	-20
on:pa1 name	8
on:pa1 name in .	21
on:pa1 next=,	-8
on:pa1 quality	-9
on:pa1 quality on goods	-17
on:pb0	41
on:pb0 cue=by0.5	-33
on:pb0 cue=by1	25
on:pb0 cue=by3	-20
on:pb0 cue=none	32
on:pb0 cue=on1	19
on:pb0 cue=on3	33
on:pb0 name	56
on:pb0 name , has	-10
on:pb0 name , is	-59
on:pb0 name , number	24
on:pb0 name , verb impose	-15
on:pb0 name and are	29
on:pb0 name and number	-22
on:pb0 name and verb impose	27
on:pb0 name begin and	13
on:pb0 name begin duty	15
on:pb0 name begin had	21
on:pb0 name begin has	10
on:pb0 name begin is	27
on:pb0 name begin level	-14
on:pb0 name begin number	56
on:pb0 name begin own agent	-8
on:pb0 name begin own duty	-11
on:pb0 name begin own goods	26
on:pb0 name begin own level	22
on:pb0 name begin own number	-8
on:pb0 name begin verb impose	-14
on:pb0 name begin word	-6
on:pb0 name begin would	-11
on:pb0 name from number	18
on:pb0 name from to	-10
on:pb0 name from verb bear	8
on:pb0 name from word	12
on:pb0 name in and	9
on:pb0 name in at	-6
on:pb0 name into at	-37
on:pb0 name of number	10
on:pb0 name that had	13
on:pb0 name that verb impose	15
on:pb0 name that will	-47
on:pb0 name that would	-28
on:pb0 name to at	-16
on:pb0 name verb bear at	-22
on:pb0 name verb bear duty	-9
on:pb0 name verb bear number	13
on:pb0 name verb impose to	-12
on:pb0 name word own number	57
on:pb0 next='s	-15
on:pb0 next=,	24
on:pb0 next=-	-16
on:pb0 next=and	-16
on:pb0 next=are	8
on:pb0 next=at	-35
on:pb0 next=by	-35
on:pb0 next=duty	-17
on:pb0 next=for	-24
on:pb0 next=gate	-23
on:pb0 next=goods	24
on:pb0 next=has	26
on:pb0 next=level	-11
on:pb0 next=number	41
on:pb0 next=on	16
on:pb0 next=own agent	-18
on:pb0 next=own at	39
on:pb0 next=own duty	-46
on:pb0 next=own goods	37
on:pb0 next=own level	24
on:pb0 next=own number	25
on:pb0 next=own to	24
on:pb0 next=own verb impose	8
on:pb0 next=own word	-8
on:pb0 next=sender	9
on:pb0 next=to	-50
on:pb0 next=verb bear	7
on:pb0 next=verb down	-9
on:pb0 next=verb impose	18
on:pb0 next=verb sell	22
on:pb0 next=verb up	-11
on:pb0 next=will	-49
on:pb0 next=with	-6
on:pb0 next=word	-9
on:pb0 next=would	-21
on:pb0 person	19
on:pb0 person word verb say	-27
on:pb0 port	-25
on:pb0 prep="	-18
on:pb0 prep=,	7
on:pb0 prep=:	23
on:pb0 prep=;	7
on:pb0 prep=and	26
on:pb0 prep=begin	42
on:pb0 prep=but	-39
on:pb0 prep=for	21
on:pb0 prep=from	36
on:pb0 prep=if	-18
on:pb0 prep=into	-54
on:pb0 prep=number	-12
on:pb0 prep=of	11
on:pb0 prep=on	-29
on:pb0 prep=that	15
on:pb0 prep=then	-13
on:pb0 prep=to	-13
on:pb0 prep=verb bear	-14
on:pb0 prep=verb impose	-27
on:pb0 prep=verb say	-19
on:pb0 prep=what	28
on:pb0 prep=when	-39
on:pb0 prep=which	-7
on:pb0 prep=with	-31
on:pb0 prep=—	-8
on:pb0 pronoun he	-7
on:pb0 pronoun he that would	16
on:pb0 pronoun it	-14
on:pb0 pronoun it begin has	-23
on:pb0 pronoun it begin level	-8
on:pb0 pronoun it begin verb bear	-8
on:pb0 pronoun it that will	14
on:pb0 pronoun its	-19
on:pb0 pronoun its and goods	6
on:pb0 pronoun its begin goods	18
on:pb0 pronoun its verb impose duty	-23
on:pb0 pronoun its verb impose goods	-27
on:pb0 pronoun its verb impose number	27
on:pb0 pronoun our	-6
on:pb0 pronoun our on goods	-24
on:pb0 pronoun ours	12
on:pb0 pronoun president	-48
on:pb0 pronoun president begin verb impose	-21
on:pb0 pronoun their	-28
on:pb0 pronoun their begin goods	-17
on:pb0 pronoun their on goods	-21
on:pb0 pronoun them	-54
on:pb0 pronoun they	-7
on:pb0 pronoun they begin verb bear	22
on:pb0 pronoun trump	-15
on:pb0 pronoun which	35
on:pb0 pronoun which , verb impose	24
on:pb0 pronoun whose	13
on:pb0 pronoun whose , goods	14
on:pb0 quality	40
on:pb0 quality , duty	-15
on:pb0 quality , goods	-23
on:pb0 quality : duty	-21
on:pb0 quality ; goods	8
on:pb0 quality and duty	-7
on:pb0 quality and goods	25
on:pb0 quality begin duty	14
on:pb0 quality begin goods	21
on:pb0 quality begin number	-40
on:pb0 quality begin word	20
on:pb0 quality of goods	7
on:pb0 quality on goods	35
on:pb0 quality then goods	-10
on:pb0 quality verb impose duty	-18
on:pb0 quality verb impose goods	16
on:pb0 quality which goods	9
on:pb0 quality word duty	-12
on:pb0 seat	-59
on:pb0 seat begin verb impose	21
on:pb1	-17
on:pb1 cue=by2	-39
on:pb1 cue=by3	13
on:pb1 cue=none	-15
on:pb1 cue=on2	-7
on:pb1 name	-27
on:pb1 name , own duty	-6
on:pb1 name begin verb impose	-16
on:pb1 name in number	12
on:pb1 next=at	-8
on:pb1 next=goods	13
on:pb1 next=level	23
on:pb1 next=number	-32
on:pb1 next=own duty	-10
on:pb1 next=verb impose	-12
on:pb1 next=will	-6
on:pb1 next=would	20
on:pb1 person	17
on:pb1 prep=:	14
on:pb1 prep=begin	-9
on:pb1 prep=on	-6
on:pb1 prep=to	-8
on:pb1 prep=verb bear	-19
on:pb1 prep=verb impose	13
on:pb1 prep=verb say	-23
on:pb1 prep=word	-19
on:pb1 prep=—	-7
on:pb1 pronoun it	-6
on:pb1 quality	12
on:pb1 quality begin goods	8
on:pb1 quality on goods	8
on:pb1 seat	-13
on:pb2 name	-9
on:pb2 quality	8
on:person , verb say	-28
on:person begin verb impose	-8
on:person begin verb say	-24
on:person by ,	-17
on:person that verb impose	17
on:person which verb impose	-16
on:person word had	-8
on:person word verb impose	-36
on:person word verb say	-22
on:port at .	-30
on:port in ,	-46
on:port in on	-23
on:port in word	18
on:port of ,	-27
on:pronoun he , verb impose	-30
on:pronoun he , verb say	13
on:pronoun he begin verb say	17
on:pronoun he that would	30
on:pronoun it begin has	-20
on:pronoun it begin level	-9
on:pronoun it begin verb bear	-11
on:pronoun it begin verb impose	-8
on:pronoun it that verb impose	18
on:pronoun it that will	13
on:pronoun it verb impose verb say	12
on:pronoun it word verb impose	-9
on:pronoun its and goods	9
on:pronoun its begin goods	12
on:pronoun its of duty	-32
on:pronoun its on goods	-26
on:pronoun its verb impose duty	-6
on:pronoun its verb impose goods	-28
on:pronoun its verb impose number	25
on:pronoun our on goods	-32
on:pronoun president begin verb impose	-32
on:pronoun their on goods	-39
on:pronoun they begin number	11
on:pronoun they begin verb bear	29
on:pronoun trump begin verb impose	-8
on:pronoun trump begin verb say	10
on:pronoun which , had	-18
on:pronoun which , has	21
on:pronoun which , verb impose	7
on:pronoun whose , goods	16
on:q1 by0.5	7
on:q1 by1	42
on:q1 by1 here	9
on:q1 by2	-10
on:q1 by2 here	-38
on:q1 by2 other here	-6
on:q1 by3 here	-7
on:q1 first	58
on:q1 first other	39
on:q1 named	39
on:q1 named other	8
on:q1 on1	71
on:q1 on1 other	14
on:q1 on2	27
on:q1 on2 here	-29
on:q1 on2 other	-11
on:q1 on2 other here	7
on:q1 on3	63
on:q1 on3 here	-11
on:q1 on3 other	77
on:q1 on3 other here	9
on:q2 by0.5	-9
on:q2 by0.5 here	-9
on:q2 by0.5 other	-34
on:q2 by0.5 other here	-28
on:q2 by1	14
on:q2 by1 here	-10
on:q2 by1 other	-19
on:q2 by1 other here	-17
on:q2 by2	10
on:q2 by2 here	25
on:q2 by2 other here	-11
on:q2 by3	-21
on:q2 by3 here	-9
on:q2 by3 other	20
on:q2 by3 other here	17
on:q2 first	33
on:q2 first other	8
on:q2 named	23
on:q2 named other	28
on:q2 on1	14
on:q2 on1 other	7
on:q2 on1 other here	-8
on:q2 on2	-12
on:q2 on2 here	13
on:q2 on2 other	-20
on:q2 on2 other here	-22
on:q2 on3	36
on:q2 on3 other	32
on:q2 on3 other here	-9
on:quality , agent	-28
on:quality , duty	-7
on:quality : duty	-21
on:quality : goods	-6
on:quality ; goods	-7
on:quality and duty	12
on:quality and goods	-33
on:quality at gate	-43
on:quality begin goods	25
on:quality begin number	-35
on:quality begin taker	-34
on:quality begin verb bear	20
on:quality begin word	22
on:quality for goods	23
on:quality of goods	-36
on:quality on ,	6
on:quality on .	46
on:quality on gate	-6
on:quality on goods	38
on:quality on word	-16
on:quality over goods	-48
on:quality that goods	29
on:quality then goods	-17
on:quality to goods	41
on:quality verb buy goods	-37
on:quality verb impose duty	-7
on:quality which goods	25
on:quality word duty	-16
on:quality word gate	-19
on:quality word word	-16
on:sa0	-6
on:sa0 cue=by0.5	10
on:sa0 cue=by2	-23
on:sa0 cue=by3	25
on:sa0 cue=none	-27
on:sa0 cue=on1	-31
on:sa0 name	15
on:sa0 name , is	30
on:sa0 name ; ,	-14
on:sa0 name and ,	-21
on:sa0 name and number	9
on:sa0 name and own on	14
on:sa0 name and will	21
on:sa0 name from .	-43
on:sa0 name in .	-10
on:sa0 name that verb impose	-23
on:sa0 next=,	7
on:sa0 next=.	-48
on:sa0 next=agent	-40
on:sa0 next=and	11
on:sa0 next=at	-28
on:sa0 next=duty	29
on:sa0 next=gate	-6
on:sa0 next=had	-20
on:sa0 next=is	23
on:sa0 next=number	7
on:sa0 next=on	-20
on:sa0 next=own .	-17
on:sa0 next=own agent	13
on:sa0 next=own goods	-8
on:sa0 next=own number	-33
on:sa0 next=own on	21
on:sa0 next=sender	-10
on:sa0 next=to	-18
on:sa0 next=verb bear	-7
on:sa0 next=verb impose	-20
on:sa0 next=verb up	-17
on:sa0 next=was	19
on:sa0 next=will	10
on:sa0 next=word	11
on:sa0 next=would	18
on:sa0 person	24
on:sa0 person , verb say	-18
on:sa0 person that verb impose	7
on:sa0 port	-19
on:sa0 prep=%	-6
on:sa0 prep=,	-46
on:sa0 prep=;	16
on:sa0 prep=and	15
on:sa0 prep=from	9
on:sa0 prep=if	40
on:sa0 prep=in	-26
on:sa0 prep=on	38
on:sa0 prep=that	-21
on:sa0 prep=to	-47
on:sa0 prep=verb bear	26
on:sa0 prep=verb buy	-29
on:sa0 prep=verb impose	-14
on:sa0 prep=which	-9
on:sa0 prep=with	-29
on:sa0 pronoun he	13
on:sa0 pronoun he , verb impose	-17
on:sa0 pronoun he , verb say	16
on:sa0 pronoun it	-31
on:sa0 pronoun it that verb impose	-14
on:sa0 pronoun its	6
on:sa0 pronoun ours	-13
on:sa0 pronoun president	-18
on:sa0 pronoun them	-16
on:sa0 pronoun they	13
on:sa0 pronoun which	-30
on:sa0 quality	-32
on:sa0 quality , goods	8
on:sa0 quality ; goods	-8
on:sa0 quality and goods	-39
on:sa0 quality of goods	-6
on:sa0 quality on goods	11
on:sa0 quality that goods	19
on:sa0 quality verb buy goods	-29
on:sa0 seat	14
on:sa1 cue=by1	8
on:sa1 cue=by2	33
on:sa1 cue=by3	15
on:sa1 cue=none	-28
on:sa1 cue=on3	-33
on:sa1 name	13
on:sa1 name and will	14
on:sa1 name in .	18
on:sa1 next=,	-6
on:sa1 next=.	6
on:sa1 next=duty	19
on:sa1 next=gate	25
on:sa1 next=had	-9
on:sa1 next=has	-26
on:sa1 next=in	7
on:sa1 next=level	-10
on:sa1 next=sender	20
on:sa1 next=verb bear	-18
on:sa1 next=verb say	17
on:sa1 next=will	15
on:sa1 next=word	-15
on:sa1 port	-8
on:sa1 prep=;	-19
on:sa1 prep=and	36
on:sa1 prep=for	-8
on:sa1 prep=in	38
on:sa1 prep=that	-20
on:sa1 prep=which	-14
on:sa1 prep=word	-17
on:sa1 pronoun its	18
on:sa1 pronoun our	8
on:sa1 pronoun our on goods	14
on:sa1 pronoun ours	-16
on:sa1 quality	-8
on:sa1 quality ; goods	-16
on:sa1 quality on goods	-35
on:sa2 cue=by1	20
on:sa2 cue=on2	-7
on:sa2 name	9
on:sa2 name in .	18
on:sa2 next=.	13
on:sa2 next=goods	-14
on:sa2 prep=in	28
on:sa2 prep=of	-7
on:sa2 quality	-13
on:sb0	32
on:sb0 cue=by1	9
on:sb0 cue=by2	-18
on:sb0 cue=by3	-28
on:sb0 cue=none	17
on:sb0 cue=on1	32
on:sb0 cue=on2	7
on:sb0 cue=on3	27
on:sb0 name	65
on:sb0 name , own agent	7
on:sb0 name ; ,	-10
on:sb0 name and ,	18
on:sb0 name and word	-16
on:sb0 name begin ,	35
on:sb0 name begin :	43
on:sb0 name begin and	-12
on:sb0 name begin had	-19
on:sb0 name begin own duty	-8
on:sb0 name begin own goods	-6
on:sb0 name begin verb impose	23
on:sb0 name begin word	26
on:sb0 name between and	-13
on:sb0 name for ,	25
on:sb0 name from ,	-18
on:sb0 name in :	-15
on:sb0 name in ;	-21
on:sb0 name into ,	-19
on:sb0 name of ,	-11
on:sb0 name of :	18
on:sb0 name of and	12
on:sb0 name to ,	9
on:sb0 name with ,	15
on:sb0 name with and	27
on:sb0 name with word	33
on:sb0 next=(	19
on:sb0 next=,	39
on:sb0 next=/	20
on:sb0 next=:	41
on:sb0 next=;	-27
on:sb0 next=duty	-70
on:sb0 next=gate	-16
on:sb0 next=goods	-18
on:sb0 next=had	-30
on:sb0 next=has	19
on:sb0 next=is	-23
on:sb0 next=level	14
on:sb0 next=number	6
on:sb0 next=of	7
on:sb0 next=on	-13
on:sb0 next=own ,	31
on:sb0 next=own :	31
on:sb0 next=own agent	15
on:sb0 next=own duty	-33
on:sb0 next=own level	-22
on:sb0 next=own on	-14
on:sb0 next=own verb impose	-24
on:sb0 next=to	-10
on:sb0 next=verb agree	18
on:sb0 next=verb deny	21
on:sb0 next=verb down	-27
on:sb0 next=verb impose	-15
on:sb0 next=verb say	33
on:sb0 next=verb sell	27
on:sb0 next=verb target	14
on:sb0 next=verb threaten	11
on:sb0 next=was	11
on:sb0 next=will	-16
on:sb0 next=word	-13
on:sb0 person	-9
on:sb0 person by ,	-17
on:sb0 person word verb impose	-13
on:sb0 port	-36
on:sb0 port in ,	-31
on:sb0 prep=,	21
on:sb0 prep=/	12
on:sb0 prep=:	-11
on:sb0 prep=;	-12
on:sb0 prep=and	-9
on:sb0 prep=at	-20
on:sb0 prep=begin	58
on:sb0 prep=between	-9
on:sb0 prep=by	10
on:sb0 prep=for	32
on:sb0 prep=from	-12
on:sb0 prep=if	-6
on:sb0 prep=in	-13
on:sb0 prep=into	-48
on:sb0 prep=number	48
on:sb0 prep=of	-20
on:sb0 prep=on	25
on:sb0 prep=that	29
on:sb0 prep=to	-19
on:sb0 prep=what	15
on:sb0 prep=which	-28
on:sb0 prep=with	17
on:sb0 prep=word	-12
on:sb0 prep=—	-29
on:sb0 pronoun his	-10
on:sb0 pronoun it begin verb impose	10
on:sb0 pronoun it what verb impose	-20
on:sb0 pronoun its	-17
on:sb0 pronoun its of duty	-15
on:sb0 pronoun our	-21
on:sb0 pronoun our on goods	-7
on:sb0 pronoun president	-15
on:sb0 pronoun their	-34
on:sb0 pronoun their on goods	-22
on:sb0 pronoun theirs	31
on:sb0 pronoun them	-7
on:sb0 pronoun they	44
on:sb0 pronoun trump	-6
on:sb0 pronoun trump begin verb say	15
on:sb0 pronoun which	35
on:sb0 pronoun which , has	23
on:sb0 pronoun which , verb impose	-6
on:sb0 quality	12
on:sb0 quality begin duty	-24
on:sb0 quality begin goods	18
on:sb0 quality for goods	7
on:sb0 quality of goods	-21
on:sb0 quality on ,	7
on:sb0 quality on goods	8
on:sb0 seat	-20
on:sb0 seat begin ,	-31
on:sb0 seat in ,	6
on:sb0 seat in word	22
on:sb0 seat with ,	-17
on:sb1	-11
on:sb1 cue=by0.5	13
on:sb1 cue=by1	29
on:sb1 cue=by2	-16
on:sb1 cue=by3	7
on:sb1 cue=none	-16
on:sb1 cue=on1	13
on:sb1 cue=on2	-28
on:sb1 cue=on3	-11
on:sb1 name	-13
on:sb1 name begin ,	-27
on:sb1 name begin :	17
on:sb1 name begin has	25
on:sb1 name begin own duty	-7
on:sb1 name begin own level	-7
on:sb1 name begin will	-16
on:sb1 name from number	6
on:sb1 name in ,	14
on:sb1 name with ,	-10
on:sb1 name word verb impose	-7
on:sb1 next=,	7
on:sb1 next=:	33
on:sb1 next=and	-26
on:sb1 next=are	-20
on:sb1 next=duty	-61
on:sb1 next=goods	-21
on:sb1 next=had	17
on:sb1 next=has	47
on:sb1 next=level	9
on:sb1 next=number	9
on:sb1 next=on	-10
on:sb1 next=own agent	13
on:sb1 next=own level	-18
on:sb1 next=verb bear	-6
on:sb1 next=verb impose	-20
on:sb1 next=was	22
on:sb1 next=will	9
on:sb1 person	-21
on:sb1 person begin verb say	-24
on:sb1 person word verb impose	-34
on:sb1 port	7
on:sb1 prep=:	-14
on:sb1 prep=begin	-36
on:sb1 prep=from	6
on:sb1 prep=if	27
on:sb1 prep=number	45
on:sb1 prep=on	-21
on:sb1 prep=that	11
on:sb1 prep=then	-15
on:sb1 prep=to	-18
on:sb1 prep=verb bear	-6
on:sb1 prep=verb impose	-23
on:sb1 prep=verb return	-20
on:sb1 prep=what	-32
on:sb1 prep=word	18
on:sb1 prep=—	-9
on:sb1 pronoun he	24
on:sb1 pronoun it	25
on:sb1 pronoun it begin verb impose	-23
on:sb1 pronoun its	-32
on:sb1 pronoun its verb impose duty	-8
on:sb1 pronoun our	-36
on:sb1 pronoun them	-39
on:sb1 pronoun they	13
on:sb1 pronoun which	-13
on:sb1 pronoun which , had	-13
on:sb1 quality	9
on:sb1 quality , goods	16
on:sb1 quality : goods	-17
on:sb1 quality begin duty	-6
on:sb1 quality begin goods	-9
on:sb1 quality of goods	16
on:sb1 quality word goods	15
on:sb1 seat	8
on:sb1 seat begin verb impose	-12
on:sb2 cue=by1	10
on:sb2 cue=by3	12
on:sb2 cue=none	-17
on:sb2 cue=on3	-20
on:sb2 name begin verb impose	-6
on:sb2 next=at	29
on:sb2 next=duty	25
on:sb2 next=number	16
on:sb2 next=own duty	8
on:sb2 next=verb bear	-35
on:sb2 next=verb impose	-15
on:sb2 next=word	-28
on:sb2 prep=,	29
on:sb2 prep=:	-9
on:sb2 prep=begin	-60
on:sb2 prep=from	16
on:sb2 prep=in	-21
on:sb2 prep=into	16
on:sb2 prep=verb bear	-17
on:sb2 prep=word	13
on:sb2 pronoun its verb impose duty	13
on:sb2 pronoun they	30
on:sb2 quality	8
on:sb2 seat	9
on:seat begin ,	-22
on:seat begin has	-7
on:seat begin verb say	30
on:seat in .	-17
on:seat in word	11
on:seat with ,	-16
on:seat word verb impose	-11
on:side true	11
on:title by0.5	17
on:title named	21
on:title on2	11
on:title on3	14
on:top by 0.5	-30
on:top by 1	-10
on:top by 3	-13
on:top on 1	14
on:top on 2	-17
on:top on 3	55
on:voice	-8
rule:by	-31
rule:on	25
rule:other	-51
rule:same	35
rule:same both named	26
rule:same carried	-20
rule:same each side each	6
rule:same each side, both	-20
rule:same in turn	10
rule:same one named	17
rule:same secondary	22
rule:same sides of the text	23
rule:turned both named	-79
rule:turned each side each	25
rule:turned in the sentence	46
rule:turned in turn	-6
rule:turned one named	-40
rule:turned secondary	-22
rule:turned sides of the text	49
sector here absent US	-80
sector here all	-73
sector here all US	130
sector here by1	-26
sector here by2	-22
sector here named	-7
sector here on2	-38
sector here on2 US	37
sector here on3	-16
sector here on3 US	-8
sector no absent	-31
sector no absent US	-13
sector no all	-224
sector no all US	12
sector no by0.5	10
sector no by1	15
sector no by1 US	28
sector no by2	6
sector no by2 US	-13
sector no by3	31
sector no by3 US	-34
sector no named	-17
sector no named US	52
sector no on1	28
sector no on1 US	48
sector no on2 US	50
sector no on3	-8
sector no on3 US	65
sector sentence absent	-26
sector sentence absent US	-9
sector sentence all	-66
sector sentence all US	77
sector sentence by1	-22
sector sentence by2	15
sector sentence by2 US	-15
sector sentence by3	-10
sector sentence named	19
sector sentence on2	-51
sector sentence on2 US	-32
sector sentence on3	13
sector sentence on3 US	20
text 2	-15
text 3	-33
text even 0	-15
text even 1	-28
text over 1	-9
text under 0	21
text under 1	29
tops 0.5 3	-16
tops 1 3	38
tops 2 1	20
tops 2 2	-24
tops 3 3	16
tops turned	-15
worked other	-63
worked same	41`;
