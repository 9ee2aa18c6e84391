// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	-20
all by1	10
all by3	17
all every	7
all everybody	29
all general rate	-6
all named	-75
all no	-152
all on1	-19
all on2	-32
all on3	-65
all ordinary duty	-49
all sentence	-27
all surcharge	100
all whatever	-7
all yes	99
by:US	130
by:absent, 1 here	-7
by:absent, 2 here	-37
by:alone	11
by:by 0	19
by:by 1	16
by:by 2	-27
by:by 3	-9
by:by no	-46
by:cue=by0.5	12
by:cue=by1	24
by:cue=by3	29
by:cue=none	59
by:cue=on1	21
by:cue=on2	-9
by:f by0.5	35
by:f by1	23
by:f by2	28
by:f by3	12
by:f on1	24
by:f on2	10
by:f on3	34
by:focus owner	9
by:focus speaker	-11
by:focus subject	18
by:goods before also	-8
by:goods crossed not	12
by:goods crossed own	-18
by:goods crossed sure	-17
by:goods met by before	29
by:goods met by crossed	11
by:goods met by part	52
by:goods met by sentence	31
by:goods met on crossed	-39
by:goods met on part	-69
by:goods met on sentence	-35
by:goods part also	-14
by:goods part not	36
by:goods part own	-62
by:goods part sure	-41
by:goods sentence also	32
by:goods sentence not	32
by:goods sentence own	-66
by:goods sentence sure	-26
by:head by0.5	73
by:head by1	25
by:head by2	12
by:head by3	26
by:head first	50
by:head last	31
by:head on1	31
by:head on2	-20
by:head on3	-16
by:home false	-28
by:home true	25
by:last by	28
by:last by absent and	-28
by:last by absent and so	8
by:last by absent and so named	35
by:last by absent comma	-6
by:last by absent comma named	21
by:last by absent far	14
by:last by absent from	20
by:last by absent next sentence	27
by:last by absent next sentence named	17
by:last by absent on	36
by:last by absent paragraph	19
by:last by absent to	24
by:last by and so	6
by:last by and so named	-12
by:last by by1 and	-14
by:last by by1 and so named	-11
by:last by by1 comma	9
by:last by by1 next sentence named	30
by:last by by1 on	7
by:last by by1 on named	9
by:last by by1 while named	10
by:last by by2 and	23
by:last by by2 and so	-23
by:last by by2 comma	-6
by:last by by2 comma named	-11
by:last by by2 far	-7
by:last by by2 far named	-28
by:last by by2 from	9
by:last by by2 from named	-21
by:last by by2 next sentence	6
by:last by by2 next sentence named	6
by:last by by2 on	-21
by:last by by2 on named	-7
by:last by by2 paragraph	-24
by:last by by2 to	10
by:last by by2 while named	-11
by:last by by3 and	23
by:last by by3 and so	39
by:last by by3 and so named	-41
by:last by by3 comma named	-57
by:last by by3 far named	13
by:last by by3 from	-12
by:last by by3 next sentence named	6
by:last by by3 on	6
by:last by by3 while	14
by:last by comma	16
by:last by far named	-18
by:last by from	28
by:last by from named	-9
by:last by next sentence	14
by:last by next sentence named	7
by:last by none and	20
by:last by none and so	-18
by:last by none and so named	29
by:last by none comma	26
by:last by none comma named	15
by:last by none far	-14
by:last by none from	9
by:last by none next sentence	16
by:last by none on	7
by:last by none to	10
by:last by none while	11
by:last by none while named	-8
by:last by on	38
by:last by on1 far named	16
by:last by on2 and so	-11
by:last by on2 and so named	-41
by:last by on2 comma	38
by:last by on2 far	-39
by:last by on2 far named	-27
by:last by on2 next sentence	-34
by:last by on2 next sentence named	-52
by:last by on3 comma named	26
by:last by on3 far	-22
by:last by on3 far named	-24
by:last by on3 next sentence	-22
by:last by on3 next sentence named	-15
by:last by on3 paragraph named	-6
by:last by on3 to	10
by:last by to	44
by:last by while	11
by:last by while named	-19
by:last none	-66
by:last none absent and so	-62
by:last none absent and so named	-54
by:last none absent comma named	-46
by:last none absent far named	-74
by:last none absent from	-21
by:last none absent next sentence	-44
by:last none absent next sentence named	-99
by:last none absent on	-36
by:last none absent paragraph	-17
by:last none absent paragraph named	-15
by:last none absent to	-13
by:last none absent while	-19
by:last none absent while named	-18
by:last none and	27
by:last none and so	-87
by:last none and so named	-7
by:last none by1 far	-28
by:last none by1 next sentence named	36
by:last none by2 far	-45
by:last none by2 far named	36
by:last none by2 paragraph named	-20
by:last none by3 far named	35
by:last none comma	-20
by:last none comma named	-17
by:last none far named	31
by:last none from	-26
by:last none next sentence	-38
by:last none none and so named	-28
by:last none none comma named	-24
by:last none none far	22
by:last none none far named	7
by:last none none next sentence	-13
by:last none on	-56
by:last none on named	-8
by:last none on1 far named	37
by:last none on2 and so	-12
by:last none on2 and so named	-7
by:last none on2 comma	-8
by:last none on2 comma named	-7
by:last none on2 far	26
by:last none on2 far named	17
by:last none on2 next sentence	-10
by:last none on2 next sentence named	-15
by:last none on3 comma named	-11
by:last none on3 far	15
by:last none on3 far named	14
by:last none on3 next sentence named	22
by:last none paragraph	-33
by:last none paragraph named	-16
by:last none to	-22
by:last none while	-27
by:last none while named	8
by:last on absent and	22
by:last on absent and so	16
by:last on absent comma	10
by:last on absent comma named	-32
by:last on absent next sentence	6
by:last on absent next sentence named	-103
by:last on absent paragraph	-9
by:last on absent paragraph named	-21
by:last on absent to	-28
by:last on absent while	-31
by:last on and	-9
by:last on and so	17
by:last on and so named	19
by:last on by0.5 far named	-8
by:last on by1 and so	15
by:last on by1 far	-15
by:last on by1 far named	-27
by:last on by1 next sentence	10
by:last on by1 next sentence named	40
by:last on by1 paragraph named	21
by:last on by2 and so named	29
by:last on by2 far	-11
by:last on by2 far named	13
by:last on by2 next sentence	-51
by:last on by2 next sentence named	24
by:last on by2 on	-7
by:last on by2 paragraph	22
by:last on by2 to	-8
by:last on by3 and so named	-11
by:last on by3 far	-15
by:last on by3 far named	-8
by:last on by3 next sentence named	10
by:last on comma	-10
by:last on from	-26
by:last on from named	15
by:last on next sentence named	-11
by:last on none and	-16
by:last on none and so	-31
by:last on none and so named	25
by:last on none next sentence named	16
by:last on none on	-7
by:last on on	-21
by:last on on named	6
by:last on on1 far named	24
by:last on on2 and	17
by:last on on2 and so	-9
by:last on on2 and so named	-29
by:last on on2 comma	-25
by:last on on2 far	34
by:last on on2 far named	-22
by:last on on2 next sentence	34
by:last on on2 next sentence named	-11
by:last on on2 on	-16
by:last on on2 on named	-8
by:last on on2 paragraph	-20
by:last on on2 while	-22
by:last on on3 and	-59
by:last on on3 and so	23
by:last on on3 comma	-9
by:last on on3 comma named	20
by:last on on3 far	-28
by:last on on3 far named	19
by:last on on3 from	-8
by:last on on3 from named	21
by:last on on3 next sentence	-9
by:last on on3 next sentence named	-22
by:last on on3 on	8
by:last on on3 to	-16
by:last on on3 while	47
by:last on paragraph	14
by:last on paragraph named	10
by:last on to	-53
by:last on while named	11
by:name , ,	-32
by:name , and	-24
by:name , has	-7
by:name , is	44
by:name , level	-14
by:name , own agent	-7
by:name , own duty	11
by:name , verb impose	6
by:name , will	-7
by:name , word	-12
by:name : own duty	25
by:name ; ,	23
by:name and ,	21
by:name and are	-11
by:name and own number	29
by:name and own on	-13
by:name and verb impose	-30
by:name and will	-8
by:name and word	-30
by:name begin ,	42
by:name begin :	-33
by:name begin duty	-15
by:name begin goods	-14
by:name begin has	8
by:name begin number	-53
by:name begin own agent	39
by:name begin own goods	-13
by:name begin own number	25
by:name begin own verb impose	-8
by:name begin own word	34
by:name begin verb bear	-13
by:name begin verb impose	30
by:name begin verb stay	-14
by:name begin will	43
by:name begin word	-14
by:name for and	-32
by:name for number	-11
by:name for word	7
by:name from ,	-24
by:name from .	-22
by:name from to	10
by:name from word	-14
by:name in ,	7
by:name in :	28
by:name in ;	22
by:name in at	25
by:name in number	9
by:name in word	16
by:name into ,	12
by:name into at	15
by:name into number	9
by:name of ,	-32
by:name of .	6
by:name of and	-26
by:name of duty	-29
by:name of number	-32
by:name of verb impose	10
by:name on goods	-60
by:name that had	-6
by:name that has	-8
by:name that level	8
by:name that verb impose	27
by:name that will	33
by:name that word	-11
by:name that would	25
by:name to ,	22
by:name to at	-6
by:name verb bear at	24
by:name verb impose to	53
by:name what verb impose	11
by:name with ,	35
by:name with in	-8
by:name with on	12
by:name word own duty	6
by:name word own number	-55
by:name word verb impose	11
by:named 1	24
by:named 2	-17
by:named 3	-80
by:named no	29
by:nearest after by1 part 0	47
by:nearest after by1 sentence 1	19
by:nearest after by2 sentence 1	19
by:nearest after by3 part 0	24
by:nearest after by3 sentence 1	6
by:nearest after none part 0	-11
by:nearest after none sentence 0	-18
by:nearest after none sentence 1	-12
by:nearest after on1 part 0	12
by:nearest after on2 sentence 0	-46
by:nearest after on2 sentence 1	26
by:nearest after on3 part 0	-15
by:nearest before by0.5 part 0	17
by:nearest before by0.5 sentence 0	-13
by:nearest before by1 part 0	-10
by:nearest before by1 part 1	21
by:nearest before by1 sentence 0	46
by:nearest before by2 part 0	24
by:nearest before by2 part 1	26
by:nearest before by2 sentence 0	27
by:nearest before by2 sentence 1	-6
by:nearest before by3 part 0	39
by:nearest before by3 part 1	17
by:nearest before by3 sentence 1	8
by:nearest before none part 0	74
by:nearest before none sentence 0	19
by:nearest before none sentence 1	11
by:nearest before on1 part 0	-26
by:nearest before on1 sentence 0	44
by:nearest before on1 sentence 1	-29
by:nearest before on2 part 0	-8
by:nearest before on2 part 1	-29
by:nearest before on2 sentence 0	10
by:nearest before on2 sentence 1	-13
by:nearest before on3 part 1	-24
by:nearest before on3 sentence 0	-41
by:nearest before on3 sentence 1	-9
by:not own our	-9
by:not own ours	14
by:not own them	10
by:not own there	20
by:not own they	16
by:not top by absent	-80
by:not top on	10
by:not top on absent	-26
by:on 0	-24
by:on 1	10
by:on no	8
by:other voice	-15
by:own here	-6
by:own our	7
by:own ours	-15
by:own them	-14
by:own there	-22
by:own they	-19
by:own us	-7
by:pa0	27
by:pa0 cue=by1	56
by:pa0 cue=by3	21
by:pa0 cue=none	7
by:pa0 cue=on1	12
by:pa0 cue=on2	-7
by:pa0 cue=on3	-11
by:pa0 name	28
by:pa0 name and number	-22
by:pa0 name from ,	-7
by:pa0 name from .	-12
by:pa0 name in ,	14
by:pa0 name in .	33
by:pa0 name in ;	6
by:pa0 name in and	30
by:pa0 name in word	9
by:pa0 name on goods	-9
by:pa0 next=,	22
by:pa0 next=.	25
by:pa0 next=:	-9
by:pa0 next=;	-7
by:pa0 next=agent	-27
by:pa0 next=and	11
by:pa0 next=duty	7
by:pa0 next=for	14
by:pa0 next=gate	44
by:pa0 next=goods	-17
by:pa0 next=number	-6
by:pa0 next=on	6
by:pa0 next=verb stay	-37
by:pa0 next=word	14
by:pa0 person	14
by:pa0 port	41
by:pa0 port in ,	13
by:pa0 port in .	9
by:pa0 prep=and	-16
by:pa0 prep=at	57
by:pa0 prep=by	14
by:pa0 prep=for	-39
by:pa0 prep=from	-31
by:pa0 prep=in	77
by:pa0 prep=into	17
by:pa0 prep=of	19
by:pa0 prep=on	-44
by:pa0 prep=to	15
by:pa0 prep=with	20
by:pa0 prep=word	26
by:pa0 pronoun it	45
by:pa0 pronoun its	11
by:pa0 pronoun its of duty	27
by:pa0 pronoun its on goods	9
by:pa0 pronoun our	7
by:pa0 pronoun ours	-36
by:pa0 pronoun them	24
by:pa0 quality	-48
by:pa0 quality and goods	27
by:pa0 quality at gate	41
by:pa0 quality of goods	-23
by:pa0 quality on ,	11
by:pa0 quality on .	-39
by:pa0 quality on goods	-65
by:pa0 seat	9
by:pa0 seat in .	21
by:pa1 cue=by1	-25
by:pa1 cue=on2	21
by:pa1 name in .	-24
by:pa1 next=,	14
by:pa1 next=goods	-30
by:pa1 prep=of	-11
by:pa1 prep=on	-15
by:pa1 quality	-14
by:pa1 quality of goods	-11
by:pb0	55
by:pb0 cue=by0.5	35
by:pb0 cue=by2	14
by:pb0 cue=by3	35
by:pb0 cue=none	67
by:pb0 cue=on1	-28
by:pb0 cue=on2	-7
by:pb0 name	115
by:pb0 name , and	-16
by:pb0 name , is	55
by:pb0 name , number	16
by:pb0 name , verb impose	11
by:pb0 name : has	7
by:pb0 name and are	-8
by:pb0 name and number	25
by:pb0 name and own number	28
by:pb0 name and verb impose	-28
by:pb0 name begin duty	-17
by:pb0 name begin had	-20
by:pb0 name begin level	8
by:pb0 name begin number	-45
by:pb0 name begin own agent	11
by:pb0 name begin own duty	29
by:pb0 name begin own number	25
by:pb0 name begin verb impose	42
by:pb0 name begin will	10
by:pb0 name begin word	7
by:pb0 name begin would	12
by:pb0 name from number	-17
by:pb0 name from to	-8
by:pb0 name from verb bear	-7
by:pb0 name from word	-8
by:pb0 name in and	-16
by:pb0 name in number	10
by:pb0 name into at	28
by:pb0 name of number	-30
by:pb0 name that had	-12
by:pb0 name that verb impose	-14
by:pb0 name that will	31
by:pb0 name that would	13
by:pb0 name to at	18
by:pb0 name verb bear at	18
by:pb0 name verb impose to	32
by:pb0 name word own number	-50
by:pb0 name word verb impose	8
by:pb0 next='s	16
by:pb0 next=,	-11
by:pb0 next=-	16
by:pb0 next=.	-28
by:pb0 next=agent	-35
by:pb0 next=are	8
by:pb0 next=at	56
by:pb0 next=duty	15
by:pb0 next=for	40
by:pb0 next=gate	17
by:pb0 next=goods	-53
by:pb0 next=is	46
by:pb0 next=level	13
by:pb0 next=number	28
by:pb0 next=on	-22
by:pb0 next=own agent	20
by:pb0 next=own at	-16
by:pb0 next=own duty	50
by:pb0 next=own goods	-21
by:pb0 next=own number	17
by:pb0 next=own to	-21
by:pb0 next=own verb impose	-6
by:pb0 next=own word	22
by:pb0 next=sender	-29
by:pb0 next=to	72
by:pb0 next=verb bear	-20
by:pb0 next=verb say	-13
by:pb0 next=verb sell	-41
by:pb0 next=verb stay	-21
by:pb0 next=verb up	14
by:pb0 next=will	33
by:pb0 next=with	12
by:pb0 next=word	-12
by:pb0 person	-30
by:pb0 person word verb say	20
by:pb0 port	17
by:pb0 prep="	24
by:pb0 prep=,	45
by:pb0 prep=;	-59
by:pb0 prep=and	6
by:pb0 prep=begin	31
by:pb0 prep=for	14
by:pb0 prep=from	-58
by:pb0 prep=goods	8
by:pb0 prep=if	19
by:pb0 prep=in	11
by:pb0 prep=into	25
by:pb0 prep=number	19
by:pb0 prep=of	-15
by:pb0 prep=on	-25
by:pb0 prep=that	-21
by:pb0 prep=to	22
by:pb0 prep=verb bear	13
by:pb0 prep=verb impose	21
by:pb0 prep=verb return	14
by:pb0 prep=verb say	19
by:pb0 prep=what	-29
by:pb0 prep=when	6
by:pb0 prep=with	42
by:pb0 prep=—	7
by:pb0 pronoun he	-36
by:pb0 pronoun he that would	-9
by:pb0 pronoun his	-24
by:pb0 pronoun it begin has	12
by:pb0 pronoun it begin number	7
by:pb0 pronoun it begin verb impose	-18
by:pb0 pronoun its begin goods	-29
by:pb0 pronoun its verb impose goods	11
by:pb0 pronoun its verb impose number	-26
by:pb0 pronoun our	-25
by:pb0 pronoun our on goods	17
by:pb0 pronoun ours	-24
by:pb0 pronoun president	7
by:pb0 pronoun president begin verb impose	15
by:pb0 pronoun their	-9
by:pb0 pronoun they	-49
by:pb0 pronoun they begin number	-10
by:pb0 pronoun they begin verb bear	-25
by:pb0 pronoun trump	11
by:pb0 pronoun trump begin verb say	7
by:pb0 pronoun which	17
by:pb0 pronoun whose , goods	-9
by:pb0 quality	-13
by:pb0 quality , duty	16
by:pb0 quality , goods	-15
by:pb0 quality : duty	23
by:pb0 quality ; goods	-8
by:pb0 quality and duty	6
by:pb0 quality and goods	-25
by:pb0 quality begin duty	-15
by:pb0 quality begin goods	-51
by:pb0 quality begin number	50
by:pb0 quality begin word	-18
by:pb0 quality of goods	-19
by:pb0 quality on gate	-11
by:pb0 quality on goods	-13
by:pb0 quality then goods	-19
by:pb0 quality verb impose duty	21
by:pb0 quality verb impose goods	-14
by:pb0 quality which goods	-7
by:pb0 quality word duty	6
by:pb0 quality word goods	-16
by:pb0 seat	54
by:pb0 seat begin verb impose	-27
by:pb1	-12
by:pb1 cue=by1	21
by:pb1 cue=by2	32
by:pb1 cue=by3	-25
by:pb1 cue=on2	-23
by:pb1 cue=on3	-30
by:pb1 name	11
by:pb1 name , own duty	6
by:pb1 name begin own duty	-16
by:pb1 name begin verb impose	18
by:pb1 next=at	8
by:pb1 next=duty	7
by:pb1 next=goods	-19
by:pb1 next=level	-24
by:pb1 next=number	12
by:pb1 next=own duty	-6
by:pb1 next=verb impose	12
by:pb1 next=will	7
by:pb1 next=word	-25
by:pb1 next=would	-14
by:pb1 person	-13
by:pb1 prep=,	-17
by:pb1 prep=:	-12
by:pb1 prep=begin	-6
by:pb1 prep=in	9
by:pb1 prep=on	-12
by:pb1 prep=to	6
by:pb1 prep=verb bear	-6
by:pb1 prep=verb say	24
by:pb1 prep=word	20
by:pb1 pronoun it	6
by:pb1 pronoun its	7
by:pb1 quality	-25
by:pb1 quality on goods	-15
by:pb2 name	11
by:pb2 quality	-6
by:person begin verb impose	22
by:person begin verb say	22
by:person by ,	20
by:person that verb impose	-29
by:person which verb impose	9
by:person word had	8
by:person word verb impose	28
by:person word verb say	16
by:port at .	21
by:port in ,	9
by:port in .	-19
by:port in word	15
by:port of ,	9
by:pronoun he , verb impose	-12
by:pronoun he , verb say	-8
by:pronoun he begin verb impose	-23
by:pronoun he begin verb say	-19
by:pronoun he that would	-22
by:pronoun it begin has	11
by:pronoun it begin number	9
by:pronoun it begin verb bear	-9
by:pronoun it that verb impose	-16
by:pronoun it verb impose verb say	-9
by:pronoun it what verb impose	8
by:pronoun it word verb impose	10
by:pronoun its and goods	-23
by:pronoun its begin goods	-25
by:pronoun its of duty	40
by:pronoun its on goods	27
by:pronoun its verb impose goods	11
by:pronoun its verb impose number	-25
by:pronoun our of goods	12
by:pronoun president begin verb impose	16
by:pronoun their begin goods	-6
by:pronoun their on goods	6
by:pronoun they begin number	-34
by:pronoun they begin verb bear	-34
by:pronoun trump begin verb impose	10
by:pronoun trump begin verb say	-8
by:pronoun which , verb impose	22
by:pronoun whose , goods	-16
by:q1 by0.5	9
by:q1 by0.5 here	14
by:q1 by0.5 other here	20
by:q1 by1	39
by:q1 by1 here	18
by:q1 by1 other	40
by:q1 by2	36
by:q1 by2 other	14
by:q1 by3	20
by:q1 by3 here	15
by:q1 by3 other	29
by:q1 first	56
by:q1 first other	10
by:q1 named	33
by:q1 named other	-7
by:q1 on1	55
by:q1 on1 here	10
by:q1 on1 other	-12
by:q1 on2	21
by:q1 on2 here	-10
by:q1 on2 other	9
by:q1 on2 other here	17
by:q1 on3	-41
by:q1 on3 here	24
by:q1 on3 other	-19
by:q1 on3 other here	-18
by:q2 by0.5	14
by:q2 by0.5 here	23
by:q2 by0.5 other	39
by:q2 by0.5 other here	50
by:q2 by1 other	26
by:q2 by2	-18
by:q2 by2 here	-12
by:q2 by2 other	32
by:q2 by2 other here	-10
by:q2 by3	24
by:q2 by3 here	19
by:q2 by3 other	20
by:q2 by3 other here	-30
by:q2 first	13
by:q2 named	63
by:q2 named other	19
by:q2 on1	-20
by:q2 on1 here	8
by:q2 on1 other	-6
by:q2 on1 other here	13
by:q2 on2	-19
by:q2 on2 other	-35
by:q2 on2 other here	14
by:q2 on3	-35
by:q2 on3 other	-20
by:q2 on3 other here	-18
by:quality , duty	11
by:quality , goods	-39
by:quality : duty	23
by:quality : goods	11
by:quality ; goods	12
by:quality and duty	-11
by:quality and goods	49
by:quality at gate	50
by:quality begin goods	-14
by:quality begin number	45
by:quality begin taker	34
by:quality begin verb bear	-10
by:quality begin word	-13
by:quality for goods	-28
by:quality of goods	-33
by:quality on .	-41
by:quality on goods	-21
by:quality on word	17
by:quality that goods	-37
by:quality to goods	-33
by:quality verb impose duty	11
by:quality verb impose goods	12
by:quality which goods	-22
by:quality word duty	7
by:quality word gate	12
by:quality word goods	-14
by:quality word word	21
by:sa0 cue=by0.5	10
by:sa0 cue=by1	-8
by:sa0 cue=by2	-8
by:sa0 cue=none	-6
by:sa0 cue=on2	8
by:sa0 cue=on3	11
by:sa0 name	-15
by:sa0 name , is	-29
by:sa0 name , number	-14
by:sa0 name ; ,	20
by:sa0 name and ,	18
by:sa0 name and number	-10
by:sa0 name and own on	-11
by:sa0 name and will	-16
by:sa0 name from .	-9
by:sa0 name that verb impose	31
by:sa0 next=,	-18
by:sa0 next=agent	25
by:sa0 next=at	20
by:sa0 next=duty	-36
by:sa0 next=goods	-6
by:sa0 next=had	19
by:sa0 next=has	7
by:sa0 next=in	7
by:sa0 next=is	-9
by:sa0 next=level	-6
by:sa0 next=number	-6
by:sa0 next=own .	-12
by:sa0 next=own number	17
by:sa0 next=own on	-17
by:sa0 next=verb bear	12
by:sa0 next=verb impose	19
by:sa0 next=was	24
by:sa0 next=word	10
by:sa0 next=would	-12
by:sa0 person	-30
by:sa0 person , verb say	-8
by:sa0 person that verb impose	-17
by:sa0 port	-20
by:sa0 prep=%	10
by:sa0 prep=,	-14
by:sa0 prep=:	-12
by:sa0 prep=and	-9
by:sa0 prep=by	-37
by:sa0 prep=for	-11
by:sa0 prep=from	-15
by:sa0 prep=if	-27
by:sa0 prep=in	15
by:sa0 prep=of	-18
by:sa0 prep=on	-41
by:sa0 prep=that	44
by:sa0 prep=to	29
by:sa0 prep=verb bear	-14
by:sa0 prep=verb impose	11
by:sa0 prep=verb say	15
by:sa0 prep=with	8
by:sa0 prep=word	-15
by:sa0 pronoun he	-20
by:sa0 pronoun he , verb say	-12
by:sa0 pronoun it	31
by:sa0 pronoun it that verb impose	15
by:sa0 pronoun our	-15
by:sa0 pronoun ours	7
by:sa0 pronoun president	14
by:sa0 pronoun they	-8
by:sa0 pronoun which	33
by:sa0 quality	19
by:sa0 quality , goods	-9
by:sa0 quality ; goods	8
by:sa0 quality and goods	42
by:sa0 quality of goods	-7
by:sa0 quality that goods	-19
by:sa0 seat	12
by:sa1 cue=by1	-6
by:sa1 cue=by2	-11
by:sa1 cue=none	-7
by:sa1 cue=on2	-14
by:sa1 cue=on3	26
by:sa1 name	-26
by:sa1 name and will	-9
by:sa1 name in .	-10
by:sa1 next=.	-38
by:sa1 next=and	-29
by:sa1 next=duty	-6
by:sa1 next=goods	17
by:sa1 next=had	8
by:sa1 next=has	31
by:sa1 next=level	12
by:sa1 next=number	-7
by:sa1 next=sender	-18
by:sa1 next=verb bear	19
by:sa1 next=verb impose	-10
by:sa1 next=verb say	-13
by:sa1 next=will	-9
by:sa1 next=word	23
by:sa1 person	17
by:sa1 prep=,	-8
by:sa1 prep=;	17
by:sa1 prep=and	-7
by:sa1 prep=in	-31
by:sa1 prep=of	-18
by:sa1 prep=on	14
by:sa1 prep=which	18
by:sa1 prep=word	14
by:sa1 pronoun it	-8
by:sa1 pronoun our on goods	-10
by:sa1 quality	10
by:sa1 quality ; goods	16
by:sa1 quality of goods	-6
by:sa1 quality on goods	32
by:sa1 seat	15
by:sa2 cue=by1	-13
by:sa2 cue=by2	-7
by:sa2 cue=on2	8
by:sa2 name	-7
by:sa2 next=.	-9
by:sa2 next=goods	9
by:sa2 prep=in	-23
by:sa2 prep=on	7
by:sb0	42
by:sb0 cue=by0.5	-7
by:sb0 cue=by1	25
by:sb0 cue=by2	6
by:sb0 cue=by3	45
by:sb0 cue=none	8
by:sb0 cue=on1	38
by:sb0 cue=on3	-19
by:sb0 name	69
by:sb0 name , ,	-17
by:sb0 name ; ,	10
by:sb0 name and ,	17
by:sb0 name and verb impose	6
by:sb0 name and word	-10
by:sb0 name begin ,	45
by:sb0 name begin :	-25
by:sb0 name begin had	21
by:sb0 name begin has	34
by:sb0 name begin own duty	11
by:sb0 name begin verb impose	-32
by:sb0 name begin word	-22
by:sb0 name between and	16
by:sb0 name from ,	-9
by:sb0 name in ,	10
by:sb0 name in :	14
by:sb0 name in ;	16
by:sb0 name into ,	17
by:sb0 name of ,	-14
by:sb0 name of and	-22
by:sb0 name with ,	37
by:sb0 name with in	-12
by:sb0 next="	-7
by:sb0 next=,	53
by:sb0 next=:	15
by:sb0 next=;	17
by:sb0 next=agent	-7
by:sb0 next=duty	16
by:sb0 next=gate	-11
by:sb0 next=goods	10
by:sb0 next=had	23
by:sb0 next=has	17
by:sb0 next=in	23
by:sb0 next=is	17
by:sb0 next=level	-25
by:sb0 next=of	-13
by:sb0 next=on	13
by:sb0 next=own ,	-23
by:sb0 next=own :	-20
by:sb0 next=own agent	-22
by:sb0 next=own duty	41
by:sb0 next=own level	26
by:sb0 next=own on	16
by:sb0 next=own verb impose	21
by:sb0 next=own word	-22
by:sb0 next=to	38
by:sb0 next=verb agree	-11
by:sb0 next=verb bear	-44
by:sb0 next=verb deny	-19
by:sb0 next=verb down	-8
by:sb0 next=verb say	-22
by:sb0 next=verb sell	-8
by:sb0 next=verb target	-19
by:sb0 next=verb threaten	-12
by:sb0 next=was	-27
by:sb0 next=will	37
by:sb0 person by ,	20
by:sb0 port	-9
by:sb0 port at ,	-11
by:sb0 port in ,	-11
by:sb0 prep=,	-8
by:sb0 prep=:	11
by:sb0 prep=;	14
by:sb0 prep=at	26
by:sb0 prep=begin	20
by:sb0 prep=between	15
by:sb0 prep=by	-7
by:sb0 prep=from	-13
by:sb0 prep=if	-11
by:sb0 prep=in	12
by:sb0 prep=into	40
by:sb0 prep=number	-45
by:sb0 prep=of	-20
by:sb0 prep=on	-20
by:sb0 prep=that	8
by:sb0 prep=to	-10
by:sb0 prep=verb impose	26
by:sb0 prep=verb say	8
by:sb0 prep=what	-10
by:sb0 prep=which	21
by:sb0 prep=with	46
by:sb0 prep=word	-9
by:sb0 prep=—	-7
by:sb0 pronoun he	-24
by:sb0 pronoun he , verb say	7
by:sb0 pronoun he begin verb say	-7
by:sb0 pronoun his	9
by:sb0 pronoun it	8
by:sb0 pronoun it what verb impose	22
by:sb0 pronoun its	35
by:sb0 pronoun its of duty	17
by:sb0 pronoun our	-8
by:sb0 pronoun president	7
by:sb0 pronoun their	-13
by:sb0 pronoun they	-32
by:sb0 pronoun trump begin verb say	-12
by:sb0 pronoun which	14
by:sb0 pronoun which , has	-7
by:sb0 pronoun which , verb impose	12
by:sb0 quality	-13
by:sb0 quality begin duty	19
by:sb0 quality begin goods	-30
by:sb0 quality of goods	8
by:sb0 quality on ,	-8
by:sb0 quality on goods	-6
by:sb0 seat	39
by:sb0 seat begin ,	10
by:sb0 seat in word	-21
by:sb0 seat with ,	13
by:sb1	-8
by:sb1 cue=by0.5	-13
by:sb1 cue=by1	-14
by:sb1 cue=by2	13
by:sb1 cue=by3	-11
by:sb1 cue=on1	-31
by:sb1 cue=on3	13
by:sb1 name	-14
by:sb1 name and verb impose	7
by:sb1 name begin :	-7
by:sb1 name begin and	-12
by:sb1 name begin has	-15
by:sb1 name begin level	7
by:sb1 name begin own duty	-27
by:sb1 name begin will	22
by:sb1 name in ,	-24
by:sb1 name of ,	-6
by:sb1 name word verb impose	10
by:sb1 next=,	-57
by:sb1 next=:	-19
by:sb1 next=are	13
by:sb1 next=duty	48
by:sb1 next=goods	26
by:sb1 next=had	-23
by:sb1 next=has	-38
by:sb1 next=number	-14
by:sb1 next=on	8
by:sb1 next=own agent	13
by:sb1 next=own duty	-34
by:sb1 next=own goods	-21
by:sb1 next=own level	11
by:sb1 next=own number	-24
by:sb1 next=verb bear	-30
by:sb1 next=verb impose	22
by:sb1 next=verb say	6
by:sb1 next=verb up	-7
by:sb1 next=word	13
by:sb1 person	41
by:sb1 person begin verb say	23
by:sb1 person word verb impose	31
by:sb1 port	-11
by:sb1 prep=,	-33
by:sb1 prep=at	9
by:sb1 prep=begin	34
by:sb1 prep=for	7
by:sb1 prep=from	15
by:sb1 prep=if	-26
by:sb1 prep=in	-8
by:sb1 prep=number	-42
by:sb1 prep=that	-16
by:sb1 prep=then	23
by:sb1 prep=verb bear	20
by:sb1 prep=verb impose	23
by:sb1 prep=verb return	18
by:sb1 prep=what	40
by:sb1 prep=with	-25
by:sb1 prep=—	8
by:sb1 pronoun he	-19
by:sb1 pronoun it	-18
by:sb1 pronoun it begin verb impose	22
by:sb1 pronoun its	25
by:sb1 pronoun its verb impose duty	8
by:sb1 pronoun our	19
by:sb1 pronoun their	11
by:sb1 pronoun them	19
by:sb1 pronoun they	-21
by:sb1 pronoun which	7
by:sb1 pronoun which , had	10
by:sb1 quality	11
by:sb1 quality , goods	-7
by:sb1 quality begin goods	24
by:sb1 quality on goods	20
by:sb1 quality word goods	-9
by:sb2 cue=by1	-6
by:sb2 cue=by3	-20
by:sb2 cue=on2	-36
by:sb2 cue=on3	25
by:sb2 name	-18
by:sb2 name begin verb impose	8
by:sb2 next=,	-16
by:sb2 next=:	22
by:sb2 next=at	-28
by:sb2 next=duty	-21
by:sb2 next=goods	11
by:sb2 next=is	-16
by:sb2 next=number	-26
by:sb2 next=own duty	-25
by:sb2 next=verb bear	27
by:sb2 next=verb impose	20
by:sb2 next=word	10
by:sb2 prep=,	-47
by:sb2 prep=:	22
by:sb2 prep=begin	28
by:sb2 prep=in	10
by:sb2 prep=into	-16
by:sb2 prep=on	-16
by:sb2 prep=that	6
by:sb2 prep=word	-7
by:sb2 pronoun it	6
by:sb2 pronoun its	12
by:sb2 pronoun its verb impose duty	-12
by:sb2 pronoun our	-9
by:sb2 pronoun they	-32
by:sb2 quality begin goods	9
by:sb2 seat	-10
by:seat begin ,	7
by:seat begin verb impose	-16
by:seat begin verb say	-34
by:seat in ,	14
by:seat in .	27
by:seat in verb say	6
by:seat in word	-7
by:seat with ,	12
by:seat word verb impose	13
by:side false	-21
by:side true	9
by:title by0.5	44
by:title by1	16
by:title by2	39
by:title named	39
by:title on1	-24
by:title on2	-9
by:title on3	-83
by:top by 0.5	8
by:top by 1	51
by:top by 2	-9
by:top by 3	40
by:top on 1	24
by:voice	14
cues absent absent	-48
cues absent absent home on third	-119
cues absent absent sides	20
cues absent absent third on home	-32
cues absent absent third on third	-40
cues absent by0.5	-16
cues absent by0.5 sides	-7
cues absent by1	17
cues absent by1 home on third	46
cues absent by1 sides	-24
cues absent by1 third on home	-10
cues absent by1 third on third	39
cues absent by2	9
cues absent by2 sides	-11
cues absent by2 third on home	6
cues absent by2 third on third	28
cues absent by3	14
cues absent by3 home on third	30
cues absent by3 sides	-13
cues absent by3 third on home	12
cues absent by3 third on third	6
cues absent named	30
cues absent named home on third	62
cues absent named sides	-30
cues absent named third on home	12
cues absent named third on third	-12
cues absent on1	17
cues absent on1 home on third	48
cues absent on1 sides	-64
cues absent on1 third on home	7
cues absent on1 third on third	20
cues absent on2	-19
cues absent on2 home on third	24
cues absent on2 sides	-38
cues absent on2 third on home	-20
cues absent on3 home on third	28
cues absent on3 third on third	-28
cues by0.5 absent home on third	-19
cues by0.5 absent sides	26
cues by0.5 absent third on third	-16
cues by0.5 by2	-8
cues by0.5 by2 sides	-8
cues by0.5 on3	26
cues by0.5 on3 sides	19
cues by1 absent	-39
cues by1 absent home on third	-55
cues by1 absent third on home	-31
cues by1 absent third on third	-19
cues by1 by1	6
cues by1 by1 third on home	10
cues by1 by2	34
cues by1 by2 sides	13
cues by1 named	32
cues by1 named home on third	33
cues by1 named sides	13
cues by1 named third on third	-17
cues by1 on1 home on third	-14
cues by1 on1 sides	14
cues by1 on1 third on third	9
cues by1 on2 sides	-10
cues by1 on2 third on third	12
cues by1 on3	12
cues by1 on3 home on third	-15
cues by1 on3 third on third	10
cues by2 absent	-14
cues by2 absent home on third	-28
cues by2 absent sides	32
cues by2 absent third on home	-55
cues by2 absent third on third	-40
cues by2 by0.5	8
cues by2 by0.5 sides	8
cues by2 by1	-33
cues by2 by1 sides	-24
cues by2 by2	-8
cues by2 by2 home on third	-15
cues by2 by2 third on home	9
cues by2 by2 third on third	-24
cues by2 by3 sides	12
cues by2 named	17
cues by2 named home on third	-25
cues by2 named sides	23
cues by2 on1	35
cues by2 on1 home on third	25
cues by2 on2	-8
cues by2 on2 home on third	23
cues by2 on2 sides	-16
cues by2 on3	-21
cues by2 on3 home on third	-30
cues by2 on3 sides	-30
cues by2 on3 third on home	28
cues by2 on3 third on third	8
cues by3 absent	11
cues by3 absent home on third	-25
cues by3 absent sides	61
cues by3 absent third on home	-26
cues by3 absent third on third	-41
cues by3 by1	19
cues by3 by1 sides	21
cues by3 by2	-8
cues by3 by3	9
cues by3 by3 sides	9
cues by3 named	10
cues by3 named sides	14
cues by3 on2	-13
cues by3 on2 sides	-23
cues by3 on3 home on third	-16
cues by3 on3 sides	-9
cues by3 on3 third on third	37
cues named absent home on third	-10
cues named absent sides	38
cues named absent third on home	-19
cues named absent third on third	-35
cues named by1 home on third	22
cues named by1 third on third	-12
cues named by2	-52
cues named by2 sides	-35
cues named by2 third on home	11
cues named by2 third on third	-27
cues named by3	11
cues named by3 sides	16
cues named named	9
cues named named sides	13
cues named on1	-30
cues named on2	49
cues named on2 sides	14
cues named on2 third on home	20
cues named on2 third on third	31
cues named on3	64
cues named on3 sides	10
cues named on3 third on home	66
cues named on3 third on third	8
cues on1 absent	-18
cues on1 absent home on third	-10
cues on1 absent sides	-44
cues on1 absent third on home	-7
cues on1 absent third on third	23
cues on1 by1	42
cues on1 by1 sides	-13
cues on1 by1 third on home	26
cues on1 by1 third on third	33
cues on1 by2 third on home	-6
cues on1 on1	-7
cues on1 on1 third on third	-8
cues on1 on2	31
cues on1 on2 third on third	38
cues on1 on3	-9
cues on1 on3 third on third	11
cues on2 absent home on third	10
cues on2 absent sides	13
cues on2 absent third on home	-55
cues on2 absent third on third	-40
cues on2 by1	-45
cues on2 by1 sides	-23
cues on2 by1 third on home	-11
cues on2 by1 third on third	-15
cues on2 by2	-19
cues on2 by2 sides	-37
cues on2 by2 third on home	-10
cues on2 by2 third on third	25
cues on2 by3	-24
cues on2 by3 sides	-15
cues on2 named	-55
cues on2 named home on third	-9
cues on2 named sides	-34
cues on2 named third on third	-16
cues on2 on1	13
cues on2 on1 third on third	-17
cues on2 on2	12
cues on2 on3 home on third	-16
cues on2 on3 sides	-12
cues on2 on3 third on third	24
cues on3 absent	8
cues on3 absent home on third	23
cues on3 absent sides	-15
cues on3 absent third on home	24
cues on3 by0.5	-16
cues on3 by0.5 sides	-14
cues on3 by1	20
cues on3 by1 sides	-8
cues on3 by1 third on third	36
cues on3 by2	17
cues on3 by2 sides	23
cues on3 by2 third on third	-12
cues on3 by3 home on third	20
cues on3 by3 sides	-11
cues on3 named third on third	-27
cues on3 on1	32
cues on3 on3 home on third	11
cues on3 on3 sides	-12
cues on3 on3 third on home	28
each both all	-60
each both home on third	61
each both other	37
each both reverse	22
each both same	-57
each both third on home	-42
each both third on third	-46
each each all	-43
each each home on third	-15
each each other	-20
each each same	9
each each sides	48
each each third on home	-24
each each third on third	-36
each either all	-9
each either home on third	7
each in return other	-11
each in return reverse	-21
each in return same	29
each in return third on third	-12
each ours all	-11
each ours home on third	-20
each ours other	-71
each ours reverse	96
each ours same	-65
each ours sides	-11
each ours third on home	47
each ours third on third	-30
each reciprocal all	-20
each reciprocal home on third	-18
each reciprocal other	-63
each reciprocal reverse	-18
each reciprocal same	54
each reciprocal sides	14
each reciprocal third on home	17
each reciprocal third on third	-28
each sentence home on third	22
each sentence other	20
each sentence reverse	20
each sentence same	-37
each sentence third on home	-18
each sentence third on third	-13
each the same all	11
each the same home on third	32
each the same other	8
each the same reverse	19
each the same same	-29
each the same sides	-35
each the same third on home	14
each the same third on third	-8
each the two all	-47
each the two home on third	21
each the two reverse	17
each the two same	-15
each the two sides	27
each the two third on home	-43
each the two third on third	-6
each their all	20
each their home on third	40
each their reverse	63
each their same	-65
each their sides	-57
each their third on home	50
each their third on third	-81
everywhere every	-8
everywhere everybody	-33
everywhere everything	-7
everywhere ordinary duty	21
everywhere sentence	18
everywhere surcharge	-120
goods met before	13
goods met otherwise before	-12
goods met otherwise crossed	-7
goods met otherwise part	14
goods met otherwise sentence	-22
goods met part	-21
goods met reverse before	6
goods met reverse crossed	-54
goods met reverse part	-10
goods met sentence	17
kind all	-40
kind home on third	16
kind sides	6
kind third on home	7
last other	-52
last other all	-114
last other and	-8
last other and so	-9
last other and so named	-34
last other comma	-10
last other comma named	-51
last other equal	-79
last other far	-7
last other higher	-7
last other home on third	-8
last other lower	-27
last other next sentence	-16
last other paragraph	-8
last other sides	-32
last other third on home	-40
last other third on third	10
last reverse	15
last reverse and	9
last reverse and so	14
last reverse and so named	37
last reverse comma	6
last reverse comma named	19
last reverse equal	-12
last reverse far	-16
last reverse far named	-36
last reverse from	-20
last reverse from named	16
last reverse higher	14
last reverse home on third	51
last reverse lower	11
last reverse next sentence	6
last reverse next sentence named	26
last reverse on	-25
last reverse on named	8
last reverse paragraph	24
last reverse sides	-38
last reverse third on home	33
last reverse third on third	75
last reverse to	-46
last reverse while	6
last reverse while named	25
last same	24
last same all	21
last same and	14
last same and so	30
last same and so named	-67
last same by	10
last same by all	11
last same by and	-38
last same by and so	-43
last same by and so named	53
last same by comma	-9
last same by comma named	45
last same by equal	27
last same by far	9
last same by far named	11
last same by from	-39
last same by from named	21
last same by higher	-7
last same by home on third	18
last same by next sentence	-15
last same by next sentence named	46
last same by on	-78
last same by on named	-28
last same by paragraph named	22
last same by sides	-56
last same by third on home	9
last same by third on third	33
last same by to	-55
last same by while	-29
last same by while named	12
last same comma	23
last same comma named	-39
last same far	-9
last same far named	-44
last same from	66
last same from named	-30
last same higher	28
last same home on third	28
last same next sentence	25
last same next sentence named	-43
last same on all	6
last same on and so	-45
last same on and so named	19
last same on comma	-12
last same on comma named	11
last same on far named	22
last same on from	-13
last same on higher	-71
last same on home on third	-51
last same on named	13
last same on next sentence	-32
last same on next sentence named	-44
last same on on	-36
last same on paragraph named	-17
last same on sides	-141
last same on third on home	35
last same on third on third	6
last same on to	-17
last same on while	-16
last same on while named	-16
last same paragraph named	-27
last same sides	-17
last same third on home	31
last same third on third	28
last same to	81
last same while	30
last same while named	-31
last turned	-23
last turned all	-15
last turned and so	-14
last turned and so named	-84
last turned comma	-51
last turned comma named	-23
last turned far	29
last turned far named	48
last turned from	-20
last turned higher	-19
last turned home on third	24
last turned next sentence	-18
last turned next sentence named	-34
last turned paragraph	-33
last turned sides	-66
last turned third on home	-57
last turned third on third	62
last turned to	-14
last turned while	-35
level met	94
level met otherwise	-84
level met reverse	-38
often most	35
often never	-64
often reverse most	34
often reverse never	-23
often reverse seldom	-20
often seldom	35
on:US	21
on:absent, 0 here	-10
on:absent, 1 here	-37
on:absent, 2 here	-76
on:alone	26
on:by 0	22
on:by 1	15
on:by 2	6
on:by 3	25
on:by no	-24
on:cue=by1	30
on:cue=by2	-13
on:cue=by3	10
on:cue=none	9
on:cue=on1	60
on:cue=on3	43
on:f by1	11
on:f by2	20
on:f by3	38
on:f on1	-34
on:f on2	-9
on:focus owner	-6
on:focus speaker	-20
on:focus subject	19
on:goods before also	-33
on:goods before nobody's	-10
on:goods before not	12
on:goods before own	28
on:goods before sure	14
on:goods crossed not	-7
on:goods crossed own	17
on:goods crossed sure	15
on:goods met by before	-9
on:goods met by crossed	-62
on:goods met by part	-42
on:goods met on crossed	24
on:goods met on part	6
on:goods met on sentence	20
on:goods part nobody's	-19
on:goods part not	11
on:goods sentence also	16
on:goods sentence nobody's	-9
on:goods sentence not	17
on:goods sentence own	8
on:head by1	8
on:head first	57
on:head last	48
on:head on1	41
on:head on2	28
on:head on3	48
on:home false	-15
on:home true	40
on:last by	25
on:last by absent and	43
on:last by absent and so	8
on:last by absent and so named	-16
on:last by absent comma	29
on:last by absent comma named	18
on:last by absent far	-14
on:last by absent far named	-6
on:last by absent from	-19
on:last by absent next sentence	-9
on:last by absent next sentence named	26
on:last by absent on	-30
on:last by absent paragraph	-12
on:last by absent paragraph named	25
on:last by absent to	-16
on:last by absent while	19
on:last by absent while named	19
on:last by and	23
on:last by and so named	28
on:last by by1 and	17
on:last by by1 and so named	8
on:last by by1 comma	-9
on:last by by1 comma named	-37
on:last by by1 next sentence named	-47
on:last by by1 on	-12
on:last by by1 on named	-10
on:last by by1 while named	-7
on:last by by2 and	-30
on:last by by2 and so	8
on:last by by2 and so named	-16
on:last by by2 comma	15
on:last by by2 comma named	12
on:last by by2 far	-10
on:last by by2 far named	23
on:last by by2 from	-10
on:last by by2 from named	22
on:last by by2 next sentence	-7
on:last by by2 next sentence named	-6
on:last by by2 on	22
on:last by by2 on named	9
on:last by by2 paragraph	26
on:last by by2 to	-12
on:last by by2 while	6
on:last by by2 while named	8
on:last by by3 and	-25
on:last by by3 and so	-45
on:last by by3 and so named	38
on:last by by3 comma	-6
on:last by by3 comma named	42
on:last by by3 far	8
on:last by by3 far named	-13
on:last by by3 from	11
on:last by by3 next sentence named	-8
on:last by by3 on	-6
on:last by by3 to	-8
on:last by by3 while	-20
on:last by by3 while named	6
on:last by comma named	18
on:last by far	-7
on:last by from	-24
on:last by from named	15
on:last by next sentence	6
on:last by next sentence named	37
on:last by none and	-20
on:last by none and so	18
on:last by none and so named	-27
on:last by none comma	-42
on:last by none comma named	-20
on:last by none far	20
on:last by none far named	-7
on:last by none from	-9
on:last by none next sentence	-15
on:last by none on	-6
on:last by none while	-11
on:last by none while named	10
on:last by on	-32
on:last by on named	6
on:last by on1 far named	-14
on:last by on2 and so	13
on:last by on2 and so named	39
on:last by on2 comma	-43
on:last by on2 far named	-29
on:last by on2 next sentence	35
on:last by on2 next sentence named	51
on:last by on3 comma named	-26
on:last by on3 far named	9
on:last by on3 next sentence	20
on:last by on3 next sentence named	13
on:last by on3 paragraph named	-18
on:last by on3 to	-10
on:last by paragraph	13
on:last by paragraph named	-9
on:last by to	-46
on:last by while named	35
on:last none	-18
on:last none absent and	-37
on:last none absent and so	-41
on:last none absent and so named	-59
on:last none absent comma	-13
on:last none absent comma named	-107
on:last none absent far	-35
on:last none absent far named	-123
on:last none absent from	-22
on:last none absent from named	23
on:last none absent next sentence	-76
on:last none absent next sentence named	-167
on:last none absent on	-27
on:last none absent on named	-12
on:last none absent paragraph	-53
on:last none absent paragraph named	-78
on:last none absent to	-28
on:last none absent while	-42
on:last none absent while named	-26
on:last none and	-33
on:last none and so	-21
on:last none and so named	31
on:last none by1 far	-22
on:last none by1 far named	75
on:last none by1 next sentence named	24
on:last none by2 far	30
on:last none by2 far named	15
on:last none by2 next sentence named	23
on:last none by2 paragraph named	32
on:last none by3 far named	11
on:last none comma	-11
on:last none comma named	19
on:last none far	-35
on:last none far named	45
on:last none from	-35
on:last none from named	23
on:last none next sentence	-75
on:last none next sentence named	46
on:last none none and	-11
on:last none none and so	9
on:last none none and so named	18
on:last none none comma named	46
on:last none none far	-17
on:last none none far named	51
on:last none none next sentence	12
on:last none none next sentence named	46
on:last none none paragraph named	-7
on:last none on	-30
on:last none on named	-13
on:last none on1 and so named	30
on:last none on1 far named	11
on:last none on1 next sentence named	28
on:last none on2 and so	-20
on:last none on2 and so named	46
on:last none on2 comma	-32
on:last none on2 comma named	36
on:last none on2 far named	22
on:last none on2 next sentence	-45
on:last none on2 next sentence named	41
on:last none on3 comma named	16
on:last none on3 far	-23
on:last none on3 far named	12
on:last none on3 next sentence named	43
on:last none on3 paragraph named	17
on:last none paragraph	-43
on:last none paragraph named	32
on:last none to	-44
on:last none while	-68
on:last on	-10
on:last on absent and	-9
on:last on absent and so	30
on:last on absent and so named	31
on:last on absent comma	22
on:last on absent comma named	43
on:last on absent far	-15
on:last on absent far named	-22
on:last on absent from	19
on:last on absent next sentence	16
on:last on absent on	35
on:last on absent paragraph	11
on:last on absent paragraph named	-12
on:last on absent to	57
on:last on absent while	49
on:last on and	15
on:last on and so	22
on:last on and so named	-53
on:last on by0.5 far named	-6
on:last on by1 and so	-12
on:last on by1 next sentence	-10
on:last on by1 next sentence named	-41
on:last on by1 paragraph named	-22
on:last on by2 and so named	-32
on:last on by2 far	-47
on:last on by2 far named	-35
on:last on by2 next sentence	37
on:last on by2 next sentence named	-37
on:last on by2 on	13
on:last on by2 paragraph	-26
on:last on by2 to	11
on:last on by3 and so named	-14
on:last on by3 far	15
on:last on by3 next sentence named	-8
on:last on comma	51
on:last on comma named	-33
on:last on far	-37
on:last on far named	-38
on:last on from	46
on:last on from named	-31
on:last on next sentence	9
on:last on next sentence named	-52
on:last on none and	23
on:last on none and so	37
on:last on none and so named	-23
on:last on none comma	8
on:last on none comma named	-54
on:last on none far	-7
on:last on none far named	9
on:last on none next sentence	-31
on:last on none next sentence named	-24
on:last on none on	17
on:last on none while named	-14
on:last on on	64
on:last on on named	8
on:last on on1 far named	-24
on:last on on2 and	-23
on:last on on2 and so	24
on:last on on2 and so named	-37
on:last on on2 comma	40
on:last on on2 comma named	-15
on:last on on2 far	-46
on:last on on2 from	7
on:last on on2 from named	-21
on:last on on2 next sentence	-39
on:last on on2 next sentence named	8
on:last on on2 on	22
on:last on on2 on named	23
on:last on on2 paragraph	17
on:last on on3 and	77
on:last on on3 and so	-20
on:last on on3 and so named	-15
on:last on on3 comma named	-35
on:last on on3 far	19
on:last on on3 from	20
on:last on on3 from named	-19
on:last on on3 next sentence	10
on:last on on3 next sentence named	33
on:last on on3 while	-42
on:last on on3 while named	-23
on:last on paragraph	-7
on:last on paragraph named	-33
on:last on to	63
on:last on while	19
on:last on while named	-38
on:name , has	12
on:name , is	-37
on:name , level	16
on:name , number	20
on:name , own agent	9
on:name , own duty	-10
on:name , will	15
on:name : ,	11
on:name : has	8
on:name : own duty	-8
on:name ; ,	-18
on:name and are	19
on:name and own number	-15
on:name and own on	16
on:name and verb impose	46
on:name and will	12
on:name begin ,	29
on:name begin :	45
on:name begin duty	15
on:name begin goods	13
on:name begin had	6
on:name begin has	28
on:name begin is	-8
on:name begin number	48
on:name begin own agent	-38
on:name begin own duty	-38
on:name begin own level	19
on:name begin own number	-9
on:name begin own verb impose	8
on:name begin own word	-15
on:name begin verb stay	24
on:name begin will	-33
on:name begin word	21
on:name for ,	41
on:name for .	28
on:name for and	16
on:name for number	18
on:name for word	14
on:name from ,	20
on:name from .	-34
on:name from is	7
on:name from number	11
on:name from to	-12
on:name from word	35
on:name in ,	7
on:name in .	29
on:name in :	-28
on:name in ;	-24
on:name in and	-15
on:name in at	-31
on:name in number	10
on:name in word	-63
on:name into ,	-13
on:name into at	-12
on:name of ,	8
on:name of :	19
on:name of and	28
on:name of duty	23
on:name of word	11
on:name on goods	57
on:name that had	11
on:name that has	11
on:name that verb impose	-8
on:name that will	-50
on:name that word	24
on:name that would	-44
on:name to ,	-12
on:name to at	10
on:name to word	-9
on:name verb bear at	-17
on:name verb bear duty	-7
on:name verb bear number	-7
on:name verb impose to	-14
on:name verb impose with	6
on:name what verb impose	-13
on:name with ,	18
on:name with .	15
on:name with on	-14
on:name with word	37
on:name word level	-6
on:name word own duty	-8
on:name word own number	56
on:named 0	25
on:named 1	32
on:named 2	-36
on:named 3	-41
on:named no	26
on:nearest after by1 part 0	-36
on:nearest after by1 sentence 0	24
on:nearest after by1 sentence 1	-33
on:nearest after by2 sentence 0	-29
on:nearest after by3 part 0	-21
on:nearest after by3 sentence 0	19
on:nearest after none part 0	23
on:nearest after none part 1	-39
on:nearest after none sentence 0	-22
on:nearest after none sentence 1	-29
on:nearest after on1 part 0	34
on:nearest after on1 sentence 0	-18
on:nearest after on2 sentence 0	37
on:nearest after on2 sentence 1	-25
on:nearest after on3 part 0	29
on:nearest after on3 part 1	-7
on:nearest after on3 sentence 0	9
on:nearest after on3 sentence 1	-19
on:nearest before by0.5 part 0	-16
on:nearest before by1 part 0	21
on:nearest before by1 sentence 0	-8
on:nearest before by1 sentence 1	15
on:nearest before by2 part 1	-36
on:nearest before by2 sentence 0	-36
on:nearest before by2 sentence 1	-12
on:nearest before by3 part 0	-26
on:nearest before by3 part 1	-18
on:nearest before by3 sentence 1	-10
on:nearest before none part 0	21
on:nearest before none part 1	-35
on:nearest before none sentence 0	18
on:nearest before none sentence 1	15
on:nearest before on1 part 0	38
on:nearest before on1 sentence 0	10
on:nearest before on1 sentence 1	45
on:nearest before on2 part 0	-6
on:nearest before on3 part 0	33
on:nearest before on3 part 1	22
on:nearest before on3 sentence 0	63
on:nearest before on3 sentence 1	32
on:not own here	-9
on:not own our	33
on:not own ours	-21
on:not own their	-21
on:not own them	-80
on:not own there	22
on:not own they	20
on:not own we	11
on:not top by	39
on:not top by absent	-21
on:not top on absent	-38
on:on 0	-9
on:on 1	9
on:on 2	8
on:on 3	-15
on:on no	21
on:other voice	23
on:own here	20
on:own our	-14
on:own ours	24
on:own their	15
on:own them	17
on:own there	-22
on:own they	-42
on:own us	6
on:own we	20
on:pa0	32
on:pa0 cue=by1	-43
on:pa0 cue=by3	-14
on:pa0 cue=none	13
on:pa0 cue=on1	34
on:pa0 cue=on2	11
on:pa0 cue=on3	27
on:pa0 name	79
on:pa0 name and number	21
on:pa0 name for ,	30
on:pa0 name from ,	16
on:pa0 name from .	13
on:pa0 name in ,	-19
on:pa0 name in .	-11
on:pa0 name in and	-25
on:pa0 name in number	7
on:pa0 name of ,	15
on:pa0 name on goods	10
on:pa0 next=,	41
on:pa0 next=.	43
on:pa0 next=:	12
on:pa0 next=;	25
on:pa0 next=agent	23
on:pa0 next=and	19
on:pa0 next=duty	6
on:pa0 next=for	-12
on:pa0 next=from	7
on:pa0 next=gate	-31
on:pa0 next=goods	-26
on:pa0 next=number	7
on:pa0 next=verb impose	13
on:pa0 next=verb sell	18
on:pa0 next=verb stay	33
on:pa0 person	-16
on:pa0 port	-43
on:pa0 port in ,	-12
on:pa0 prep=and	8
on:pa0 prep=at	-57
on:pa0 prep=by	-29
on:pa0 prep=for	73
on:pa0 prep=from	16
on:pa0 prep=in	-79
on:pa0 prep=of	-11
on:pa0 prep=on	26
on:pa0 prep=over	-7
on:pa0 prep=that	22
on:pa0 prep=to	-15
on:pa0 prep=what	19
on:pa0 prep=with	23
on:pa0 pronoun it	-42
on:pa0 pronoun its	-19
on:pa0 pronoun its of duty	-16
on:pa0 pronoun its on goods	-6
on:pa0 pronoun our	-41
on:pa0 pronoun our on goods	-29
on:pa0 pronoun ours	23
on:pa0 pronoun their	6
on:pa0 pronoun them	-41
on:pa0 quality	32
on:pa0 quality and goods	-25
on:pa0 quality at gate	-29
on:pa0 quality of goods	-34
on:pa0 quality on .	41
on:pa0 quality on goods	34
on:pa0 quality over goods	-17
on:pa0 seat in .	-21
on:pa1	-15
on:pa1 cue=by1	24
on:pa1 cue=none	-39
on:pa1 cue=on2	-14
on:pa1 name	11
on:pa1 name in .	21
on:pa1 next=,	-7
on:pa1 next=goods	-12
on:pa1 prep=of	-19
on:pa1 quality	-23
on:pa1 quality of goods	-19
on:pa1 quality on goods	-13
on:pb0	48
on:pb0 cue=by0.5	-32
on:pb0 cue=by1	18
on:pb0 cue=by3	-12
on:pb0 cue=none	33
on:pb0 cue=on1	21
on:pb0 cue=on2	-6
on:pb0 cue=on3	36
on:pb0 name	59
on:pb0 name , has	-10
on:pb0 name , is	-58
on:pb0 name , number	24
on:pb0 name , verb impose	-12
on:pb0 name and are	31
on:pb0 name and number	-21
on:pb0 name and verb impose	21
on:pb0 name begin and	16
on:pb0 name begin duty	17
on:pb0 name begin had	21
on:pb0 name begin has	11
on:pb0 name begin is	29
on:pb0 name begin level	-15
on:pb0 name begin number	57
on:pb0 name begin own agent	-11
on:pb0 name begin own duty	-13
on:pb0 name begin own goods	25
on:pb0 name begin own level	23
on:pb0 name begin own number	-7
on:pb0 name begin verb impose	-11
on:pb0 name begin will	-7
on:pb0 name begin word	-6
on:pb0 name begin would	-12
on:pb0 name from number	15
on:pb0 name from to	-9
on:pb0 name from verb bear	7
on:pb0 name from word	13
on:pb0 name in at	-6
on:pb0 name into at	-35
on:pb0 name of number	10
on:pb0 name that had	12
on:pb0 name that verb impose	18
on:pb0 name that will	-47
on:pb0 name that would	-29
on:pb0 name to at	-18
on:pb0 name verb bear at	-21
on:pb0 name verb bear duty	-6
on:pb0 name verb bear number	12
on:pb0 name verb impose to	-12
on:pb0 name word own number	57
on:pb0 next='s	-14
on:pb0 next=,	22
on:pb0 next=-	-13
on:pb0 next=agent	8
on:pb0 next=and	-19
on:pb0 next=at	-31
on:pb0 next=by	-34
on:pb0 next=duty	-16
on:pb0 next=for	-23
on:pb0 next=gate	-7
on:pb0 next=goods	23
on:pb0 next=has	28
on:pb0 next=level	-12
on:pb0 next=number	43
on:pb0 next=on	15
on:pb0 next=own agent	-23
on:pb0 next=own at	37
on:pb0 next=own duty	-44
on:pb0 next=own goods	37
on:pb0 next=own level	26
on:pb0 next=own number	26
on:pb0 next=own to	24
on:pb0 next=own verb impose	10
on:pb0 next=sender	18
on:pb0 next=to	-45
on:pb0 next=verb down	-10
on:pb0 next=verb impose	9
on:pb0 next=verb say	-13
on:pb0 next=verb sell	9
on:pb0 next=verb up	-15
on:pb0 next=will	-57
on:pb0 next=with	-14
on:pb0 next=word	-8
on:pb0 next=would	-16
on:pb0 person	9
on:pb0 person word verb say	-28
on:pb0 port	-38
on:pb0 prep="	-17
on:pb0 prep=,	11
on:pb0 prep=:	29
on:pb0 prep=and	22
on:pb0 prep=begin	52
on:pb0 prep=but	-37
on:pb0 prep=for	17
on:pb0 prep=from	31
on:pb0 prep=goods	-7
on:pb0 prep=if	-20
on:pb0 prep=in	-10
on:pb0 prep=into	-53
on:pb0 prep=number	-9
on:pb0 prep=of	12
on:pb0 prep=on	-19
on:pb0 prep=that	16
on:pb0 prep=then	-12
on:pb0 prep=to	-22
on:pb0 prep=verb bear	-14
on:pb0 prep=verb impose	-28
on:pb0 prep=verb say	-18
on:pb0 prep=what	30
on:pb0 prep=when	-38
on:pb0 prep=which	-14
on:pb0 prep=with	-39
on:pb0 prep=—	-9
on:pb0 pronoun he	13
on:pb0 pronoun he that would	12
on:pb0 pronoun his	9
on:pb0 pronoun it	-19
on:pb0 pronoun it begin has	-23
on:pb0 pronoun it begin verb bear	-7
on:pb0 pronoun it begin verb impose	8
on:pb0 pronoun its	-18
on:pb0 pronoun its begin goods	17
on:pb0 pronoun its verb impose duty	-15
on:pb0 pronoun its verb impose goods	-25
on:pb0 pronoun its verb impose number	27
on:pb0 pronoun our on goods	-24
on:pb0 pronoun ours	12
on:pb0 pronoun president	-46
on:pb0 pronoun president begin verb impose	-21
on:pb0 pronoun their	-29
on:pb0 pronoun their begin goods	-15
on:pb0 pronoun their on goods	-25
on:pb0 pronoun them	-55
on:pb0 pronoun they begin number	-10
on:pb0 pronoun they begin verb bear	19
on:pb0 pronoun trump	-17
on:pb0 pronoun trump begin verb say	-7
on:pb0 pronoun which	18
on:pb0 pronoun which , had	7
on:pb0 pronoun which , verb bear	8
on:pb0 pronoun whose	9
on:pb0 pronoun whose , goods	11
on:pb0 quality	48
on:pb0 quality , duty	-16
on:pb0 quality , goods	-22
on:pb0 quality : duty	-26
on:pb0 quality ; goods	8
on:pb0 quality and duty	-6
on:pb0 quality and goods	21
on:pb0 quality begin duty	15
on:pb0 quality begin goods	18
on:pb0 quality begin number	-42
on:pb0 quality begin word	21
on:pb0 quality of goods	6
on:pb0 quality on gate	14
on:pb0 quality on goods	41
on:pb0 quality then goods	-8
on:pb0 quality verb impose duty	-18
on:pb0 quality verb impose goods	18
on:pb0 quality which goods	9
on:pb0 quality word duty	-10
on:pb0 seat	-58
on:pb0 seat begin verb impose	20
on:pb1	-17
on:pb1 cue=by1	-7
on:pb1 cue=by2	-39
on:pb1 cue=by3	17
on:pb1 cue=none	-31
on:pb1 cue=on2	-11
on:pb1 cue=on3	10
on:pb1 name	-25
on:pb1 name begin verb impose	-18
on:pb1 name in number	9
on:pb1 next=at	-8
on:pb1 next=goods	13
on:pb1 next=level	28
on:pb1 next=number	-33
on:pb1 next=own duty	-9
on:pb1 next=verb impose	-15
on:pb1 next=will	-6
on:pb1 next=word	-9
on:pb1 next=would	15
on:pb1 person	16
on:pb1 prep=,	-17
on:pb1 prep=:	14
on:pb1 prep=begin	-9
on:pb1 prep=of	6
on:pb1 prep=on	-10
on:pb1 prep=verb bear	-20
on:pb1 prep=verb impose	13
on:pb1 prep=verb say	-24
on:pb1 prep=word	-21
on:pb1 pronoun it	-6
on:pb1 quality	11
on:pb1 quality begin goods	11
on:pb1 quality on goods	6
on:pb1 seat	-14
on:pb2 name	-9
on:pb2 quality	9
on:person , verb say	-28
on:person begin verb impose	-19
on:person begin verb say	-19
on:person by ,	-18
on:person that verb impose	14
on:person which verb impose	-17
on:person word had	-10
on:person word verb impose	-35
on:person word verb say	-19
on:port at .	-30
on:port in ,	-47
on:port in .	-11
on:port in on	-24
on:port in word	20
on:port of ,	-29
on:pronoun he , verb impose	-38
on:pronoun he , verb say	10
on:pronoun he begin verb impose	7
on:pronoun he begin verb say	19
on:pronoun he that would	29
on:pronoun it begin has	-21
on:pronoun it begin level	-7
on:pronoun it begin verb bear	-12
on:pronoun it that verb impose	16
on:pronoun it verb impose verb say	15
on:pronoun it word verb impose	-15
on:pronoun its and goods	23
on:pronoun its begin goods	9
on:pronoun its of duty	-30
on:pronoun its on goods	-22
on:pronoun its verb impose duty	-7
on:pronoun its verb impose goods	-26
on:pronoun its verb impose number	28
on:pronoun our on goods	-30
on:pronoun president begin verb impose	-33
on:pronoun their on goods	-40
on:pronoun they begin verb bear	27
on:pronoun trump begin verb impose	-9
on:pronoun trump begin verb say	10
on:pronoun which , had	-15
on:pronoun which , has	23
on:pronoun whose , goods	21
on:q1 by0.5 other	-9
on:q1 by0.5 other here	-8
on:q1 by1	37
on:q1 by1 here	6
on:q1 by1 other	-11
on:q1 by1 other here	22
on:q1 by2	-16
on:q1 by2 here	-28
on:q1 by2 other	-7
on:q1 by2 other here	-6
on:q1 by3 here	-7
on:q1 first	49
on:q1 first other	34
on:q1 named	36
on:q1 on1	74
on:q1 on1 here	6
on:q1 on1 other	13
on:q1 on1 other here	-8
on:q1 on2	32
on:q1 on2 here	-28
on:q1 on2 other	-8
on:q1 on2 other here	11
on:q1 on3	59
on:q1 on3 here	-13
on:q1 on3 other	80
on:q1 on3 other here	9
on:q2 by0.5	-11
on:q2 by0.5 here	-16
on:q2 by0.5 other	-23
on:q2 by0.5 other here	-47
on:q2 by1	17
on:q2 by1 other	-17
on:q2 by1 other here	-13
on:q2 by2	14
on:q2 by2 here	18
on:q2 by2 other here	-8
on:q2 by3	-17
on:q2 by3 here	-6
on:q2 by3 other	21
on:q2 by3 other here	17
on:q2 first	36
on:q2 named	20
on:q2 named other	24
on:q2 on1	13
on:q2 on1 other here	-7
on:q2 on2	-13
on:q2 on2 here	10
on:q2 on2 other	-30
on:q2 on2 other here	-15
on:q2 on3	33
on:q2 on3 other	30
on:q2 on3 other here	-16
on:quality , agent	-28
on:quality , duty	-10
on:quality : duty	-25
on:quality ; goods	-8
on:quality and duty	14
on:quality and goods	-38
on:quality at gate	-44
on:quality begin goods	23
on:quality begin number	-35
on:quality begin taker	-34
on:quality begin verb bear	25
on:quality begin word	26
on:quality for goods	25
on:quality of goods	-32
on:quality on ,	8
on:quality on .	49
on:quality on goods	40
on:quality on word	-15
on:quality over goods	-45
on:quality that goods	37
on:quality then goods	-12
on:quality to goods	45
on:quality verb buy goods	-37
on:quality verb impose duty	-6
on:quality verb impose goods	-7
on:quality which goods	24
on:quality word duty	-14
on:quality word gate	-21
on:quality word word	-19
on:sa0 cue=by0.5	15
on:sa0 cue=by2	-33
on:sa0 cue=by3	24
on:sa0 cue=none	-18
on:sa0 cue=on1	-24
on:sa0 cue=on2	17
on:sa0 name	24
on:sa0 name , is	32
on:sa0 name ; ,	-16
on:sa0 name and ,	-20
on:sa0 name and number	9
on:sa0 name and own on	14
on:sa0 name and will	19
on:sa0 name from .	-46
on:sa0 name in .	-15
on:sa0 name that verb impose	-23
on:sa0 next=,	8
on:sa0 next=.	-38
on:sa0 next=agent	-41
on:sa0 next=and	17
on:sa0 next=at	-27
on:sa0 next=duty	34
on:sa0 next=goods	11
on:sa0 next=had	-16
on:sa0 next=is	22
on:sa0 next=number	8
on:sa0 next=on	-20
on:sa0 next=own .	-21
on:sa0 next=own agent	12
on:sa0 next=own number	-34
on:sa0 next=own on	21
on:sa0 next=sender	-13
on:sa0 next=to	-16
on:sa0 next=verb bear	-17
on:sa0 next=verb impose	-32
on:sa0 next=verb say	-6
on:sa0 next=verb up	-22
on:sa0 next=was	20
on:sa0 next=will	11
on:sa0 next=word	14
on:sa0 next=would	14
on:sa0 person	28
on:sa0 person , verb say	-16
on:sa0 port	-16
on:sa0 prep=%	-7
on:sa0 prep=,	-44
on:sa0 prep=:	10
on:sa0 prep=;	18
on:sa0 prep=and	30
on:sa0 prep=as	-22
on:sa0 prep=because	15
on:sa0 prep=by	9
on:sa0 prep=from	6
on:sa0 prep=if	36
on:sa0 prep=in	-35
on:sa0 prep=on	42
on:sa0 prep=that	-32
on:sa0 prep=to	-45
on:sa0 prep=verb bear	24
on:sa0 prep=verb buy	-30
on:sa0 prep=verb impose	-9
on:sa0 prep=verb say	6
on:sa0 prep=which	-6
on:sa0 prep=with	-17
on:sa0 prep=word	6
on:sa0 pronoun he	10
on:sa0 pronoun he , verb impose	-24
on:sa0 pronoun he , verb say	15
on:sa0 pronoun it	-33
on:sa0 pronoun it that verb impose	-15
on:sa0 pronoun its	17
on:sa0 pronoun its verb impose duty	6
on:sa0 pronoun our	7
on:sa0 pronoun ours	-14
on:sa0 pronoun president	-16
on:sa0 pronoun them	-25
on:sa0 pronoun they	13
on:sa0 pronoun which	-30
on:sa0 quality	-27
on:sa0 quality ; goods	-8
on:sa0 quality and goods	-40
on:sa0 quality on goods	13
on:sa0 quality that goods	21
on:sa0 quality verb buy goods	-30
on:sa0 seat	13
on:sa1 cue=by1	12
on:sa1 cue=by2	32
on:sa1 cue=by3	19
on:sa1 cue=none	-28
on:sa1 cue=on3	-33
on:sa1 name and will	14
on:sa1 name in .	20
on:sa1 name of .	-15
on:sa1 next=,	-7
on:sa1 next=duty	18
on:sa1 next=had	-8
on:sa1 next=has	-23
on:sa1 next=in	7
on:sa1 next=level	-10
on:sa1 next=sender	21
on:sa1 next=verb bear	-12
on:sa1 next=verb say	17
on:sa1 next=will	15
on:sa1 next=word	-22
on:sa1 port	-6
on:sa1 prep=;	-20
on:sa1 prep=and	28
on:sa1 prep=for	-10
on:sa1 prep=in	41
on:sa1 prep=on	-7
on:sa1 prep=that	-17
on:sa1 prep=which	-16
on:sa1 prep=word	-22
on:sa1 pronoun its	14
on:sa1 pronoun our	10
on:sa1 pronoun our on goods	13
on:sa1 pronoun ours	-15
on:sa1 quality	-6
on:sa1 quality ; goods	-18
on:sa1 quality of goods	10
on:sa1 quality on goods	-35
on:sa2 cue=by1	20
on:sa2 cue=by2	-6
on:sa2 cue=on2	-9
on:sa2 name	11
on:sa2 next=.	17
on:sa2 next=goods	-12
on:sa2 prep=in	30
on:sa2 quality	-7
on:sb0	33
on:sb0 cue=by1	8
on:sb0 cue=by2	-19
on:sb0 cue=by3	-32
on:sb0 cue=none	14
on:sb0 cue=on1	39
on:sb0 cue=on3	33
on:sb0 name	74
on:sb0 name : ,	11
on:sb0 name ; ,	-10
on:sb0 name and ,	6
on:sb0 name and word	-17
on:sb0 name begin ,	36
on:sb0 name begin :	28
on:sb0 name begin and	-14
on:sb0 name begin had	-18
on:sb0 name begin own duty	-6
on:sb0 name begin verb impose	21
on:sb0 name begin word	26
on:sb0 name between and	-10
on:sb0 name for ,	24
on:sb0 name from ,	-18
on:sb0 name in ,	10
on:sb0 name in :	-14
on:sb0 name in ;	-17
on:sb0 name into ,	-22
on:sb0 name of ,	-10
on:sb0 name of :	19
on:sb0 name of and	14
on:sb0 name to ,	9
on:sb0 name with ,	14
on:sb0 name with and	25
on:sb0 name with word	36
on:sb0 next="	8
on:sb0 next=(	20
on:sb0 next=,	41
on:sb0 next=/	17
on:sb0 next=:	35
on:sb0 next=;	-40
on:sb0 next=and	8
on:sb0 next=duty	-64
on:sb0 next=gate	-15
on:sb0 next=goods	-19
on:sb0 next=had	-29
on:sb0 next=has	27
on:sb0 next=is	-21
on:sb0 next=level	18
on:sb0 next=number	8
on:sb0 next=of	13
on:sb0 next=own ,	30
on:sb0 next=own :	32
on:sb0 next=own agent	12
on:sb0 next=own duty	-34
on:sb0 next=own level	-21
on:sb0 next=own on	-16
on:sb0 next=own verb impose	-23
on:sb0 next=own word	7
on:sb0 next=to	-15
on:sb0 next=verb agree	19
on:sb0 next=verb buy	6
on:sb0 next=verb deny	20
on:sb0 next=verb down	-23
on:sb0 next=verb impose	-10
on:sb0 next=verb say	30
on:sb0 next=verb sell	25
on:sb0 next=verb target	9
on:sb0 next=verb threaten	12
on:sb0 next=was	11
on:sb0 next=will	-17
on:sb0 next=word	-11
on:sb0 person	-15
on:sb0 person by ,	-18
on:sb0 person word verb impose	-11
on:sb0 port	-36
on:sb0 port in ,	-35
on:sb0 prep=,	25
on:sb0 prep=/	17
on:sb0 prep=:	-10
on:sb0 prep=;	-12
on:sb0 prep=and	-10
on:sb0 prep=at	-18
on:sb0 prep=begin	57
on:sb0 prep=between	-9
on:sb0 prep=by	7
on:sb0 prep=for	33
on:sb0 prep=from	-10
on:sb0 prep=if	-6
on:sb0 prep=into	-47
on:sb0 prep=number	56
on:sb0 prep=of	-17
on:sb0 prep=on	27
on:sb0 prep=that	31
on:sb0 prep=to	-19
on:sb0 prep=verb say	-7
on:sb0 prep=what	15
on:sb0 prep=which	-28
on:sb0 prep=with	23
on:sb0 prep=—	-23
on:sb0 pronoun he begin verb say	8
on:sb0 pronoun his	-10
on:sb0 pronoun it	8
on:sb0 pronoun it begin verb impose	10
on:sb0 pronoun it what verb impose	-17
on:sb0 pronoun its	-20
on:sb0 pronoun its of duty	-17
on:sb0 pronoun our	-19
on:sb0 pronoun president	-21
on:sb0 pronoun their	-36
on:sb0 pronoun their on goods	-21
on:sb0 pronoun theirs	27
on:sb0 pronoun them	-6
on:sb0 pronoun they	33
on:sb0 pronoun trump begin verb say	15
on:sb0 pronoun which	37
on:sb0 pronoun which , has	23
on:sb0 quality	10
on:sb0 quality begin duty	-25
on:sb0 quality begin goods	20
on:sb0 quality for goods	7
on:sb0 quality of goods	-17
on:sb0 quality on ,	9
on:sb0 quality on goods	11
on:sb0 seat	-20
on:sb0 seat begin ,	-32
on:sb0 seat in word	20
on:sb0 seat with ,	-18
on:sb1	-7
on:sb1 cue=by0.5	13
on:sb1 cue=by1	18
on:sb1 cue=by2	-19
on:sb1 cue=by3	6
on:sb1 cue=none	-7
on:sb1 cue=on1	16
on:sb1 cue=on2	-23
on:sb1 cue=on3	-8
on:sb1 name	-13
on:sb1 name begin ,	-15
on:sb1 name begin :	20
on:sb1 name begin has	26
on:sb1 name begin level	-6
on:sb1 name begin own duty	-6
on:sb1 name begin own level	-6
on:sb1 name begin verb impose	6
on:sb1 name begin will	-17
on:sb1 name from number	7
on:sb1 name of ,	-6
on:sb1 name with ,	-9
on:sb1 name word verb impose	-10
on:sb1 next=:	34
on:sb1 next=agent	6
on:sb1 next=and	-26
on:sb1 next=are	-22
on:sb1 next=at	6
on:sb1 next=duty	-63
on:sb1 next=goods	-15
on:sb1 next=had	18
on:sb1 next=has	50
on:sb1 next=level	6
on:sb1 next=number	13
on:sb1 next=on	-10
on:sb1 next=own agent	12
on:sb1 next=own duty	6
on:sb1 next=own level	-20
on:sb1 next=verb impose	-24
on:sb1 next=verb up	-7
on:sb1 next=was	28
on:sb1 next=will	9
on:sb1 person	-23
on:sb1 person begin verb say	-23
on:sb1 person word verb impose	-35
on:sb1 prep=and	7
on:sb1 prep=at	-11
on:sb1 prep=begin	-40
on:sb1 prep=if	27
on:sb1 prep=number	49
on:sb1 prep=on	-21
on:sb1 prep=then	-14
on:sb1 prep=to	-21
on:sb1 prep=verb bear	-8
on:sb1 prep=verb impose	-22
on:sb1 prep=verb return	-18
on:sb1 prep=what	-40
on:sb1 prep=word	25
on:sb1 pronoun he	25
on:sb1 pronoun it	24
on:sb1 pronoun it begin verb impose	-22
on:sb1 pronoun its	-36
on:sb1 pronoun its verb impose duty	-7
on:sb1 pronoun our	-41
on:sb1 pronoun their	11
on:sb1 pronoun them	-41
on:sb1 pronoun they	26
on:sb1 pronoun which	-14
on:sb1 pronoun which , had	-13
on:sb1 quality	17
on:sb1 quality , goods	14
on:sb1 quality : goods	6
on:sb1 quality begin goods	-17
on:sb1 quality of goods	16
on:sb1 quality word goods	13
on:sb1 seat	6
on:sb2 cue=by1	10
on:sb2 cue=by3	15
on:sb2 cue=none	-17
on:sb2 cue=on2	6
on:sb2 cue=on3	-29
on:sb2 name begin verb impose	-9
on:sb2 next=:	-13
on:sb2 next=at	30
on:sb2 next=duty	23
on:sb2 next=goods	-9
on:sb2 next=number	25
on:sb2 next=own duty	14
on:sb2 next=verb bear	-30
on:sb2 next=verb impose	-15
on:sb2 next=word	-26
on:sb2 prep=,	28
on:sb2 prep=:	-24
on:sb2 prep=begin	-53
on:sb2 prep=in	-20
on:sb2 prep=into	17
on:sb2 prep=of	9
on:sb2 prep=on	7
on:sb2 prep=word	14
on:sb2 pronoun its	-10
on:sb2 pronoun its verb impose duty	13
on:sb2 pronoun they	30
on:sb2 seat	12
on:seat begin ,	-22
on:seat begin has	-6
on:seat begin verb say	33
on:seat in ,	-6
on:seat in .	-24
on:seat in word	10
on:seat with ,	-15
on:seat word verb impose	-10
on:side false	6
on:side true	13
on:title by0.5	20
on:title by1	7
on:title by2	-13
on:title named	25
on:title on1	14
on:title on2	7
on:title on3	15
on:top by 0.5	-30
on:top by 1	-6
on:top by 3	-11
on:top on 1	15
on:top on 2	-12
on:top on 3	60
rule:by	-28
rule:on	20
rule:other	-55
rule:same	35
rule:same both named	26
rule:same carried	-16
rule:same each side each	8
rule:same each side, both	-27
rule:same in turn	14
rule:same one named	17
rule:same secondary	18
rule:same sides of the text	27
rule:turned both named	-83
rule:turned each side each	38
rule:turned in the sentence	50
rule:turned in turn	-9
rule:turned one named	-42
rule:turned secondary	-23
rule:turned sides of the text	33
text 1	7
text 2	-9
text 3	-30
text even 0	-13
text even 1	-23
text under 0	26
text under 1	26
tops 0.5 3	-16
tops 1 2	7
tops 1 3	42
tops 2 1	27
tops 2 2	-25
tops 3 2	8
tops 3 3	18
tops turned	-8`;
