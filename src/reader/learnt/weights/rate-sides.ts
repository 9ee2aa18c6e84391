// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all by0.5	14
all by1	-16
all by2	26
all by3	29
all every	14
all everybody	47
all everyone	17
all everything	-17
all everywhere	76
all general rate	-20
all global	49
all named	-52
all no	-90
all no again and so	11
all no again far	28
all no again far named	-11
all no again next sentence named	-6
all no again paragraph	19
all no again paragraph named	-11
all no new and	-33
all no new and so	-30
all no new and so named	-42
all no new comma	-62
all no new comma named	-87
all no new far	13
all no new far named	-124
all no new from	-48
all no new from named	-12
all no new next sentence named	-45
all no new on	-69
all no new on named	-12
all no new paragraph	12
all no new paragraph named	-32
all no new while named	-31
all on1	-9
all on2	-20
all on3	-60
all ordinary duty	-40
all ordinary rate	-43
all others	-13
all sentence	-56
all surcharge	110
all whatever	-8
all worldwide	38
all yes	93
all yes again and so	-30
all yes again comma	-75
all yes again far	19
all yes new and	-82
all yes new and so	-33
all yes new comma	13
all yes new comma named	16
all yes new far	72
all yes new far named	75
all yes new first	48
all yes new next sentence	79
all yes new next sentence named	-64
all yes new on named	-14
all yes new paragraph	27
all yes new paragraph named	19
all yes new to	-12
all yes new while	14
by:US	117
by:absent, 1 here	-18
by:absent, 2 here	-15
by:alone	18
by:by 0	18
by:by 1	7
by:by 2	-16
by:by 3	-7
by:by no	-35
by:cue=by0.5	25
by:cue=by1	28
by:cue=by2	15
by:cue=by3	20
by:cue=none	57
by:cue=on1	33
by:cue=on2	-15
by:cue=on3	-6
by:f by0.5	44
by:f by1	31
by:f by2	45
by:f by3	13
by:f on1	25
by:f on2	9
by:f on3	42
by:focus owner	20
by:focus speaker	-10
by:focus subject	28
by:goods before also	-28
by:goods before own	6
by:goods before sure	16
by:goods crossed not	23
by:goods crossed own	-29
by:goods crossed sure	-28
by:goods met by before	32
by:goods met by crossed	19
by:goods met by part	50
by:goods met by sentence	42
by:goods met on before	-15
by:goods met on crossed	-41
by:goods met on part	-70
by:goods met on sentence	-50
by:goods part also	-32
by:goods part not	40
by:goods part own	-61
by:goods part sure	-28
by:goods sentence also	16
by:goods sentence not	28
by:goods sentence own	-47
by:goods sentence sure	-18
by:head by0.5	52
by:head by1	27
by:head by2	29
by:head by3	32
by:head first	76
by:head last	31
by:head on1	20
by:head on2	-21
by:home false	-21
by:home true	13
by:last by	24
by:last by absent and	-27
by:last by absent and so	11
by:last by absent and so named	51
by:last by absent comma named	34
by:last by absent far	13
by:last by absent from	18
by:last by absent next sentence	21
by:last by absent on	46
by:last by absent on named	7
by:last by absent paragraph	10
by:last by absent paragraph named	10
by:last by absent to	28
by:last by absent while named	14
by:last by and so named	-9
by:last by by0.5 and so named	9
by:last by by0.5 comma named	15
by:last by by0.5 far named	8
by:last by by1 and	-24
by:last by by1 and so named	-19
by:last by by1 comma	17
by:last by by1 comma named	6
by:last by by1 far	8
by:last by by1 from	16
by:last by by1 from named	16
by:last by by1 next sentence	9
by:last by by1 next sentence named	40
by:last by by1 on	-7
by:last by by1 on named	14
by:last by by1 to	7
by:last by by2 and	39
by:last by by2 and so	-20
by:last by by2 and so named	-10
by:last by by2 comma	-6
by:last by by2 comma named	-21
by:last by by2 far	-22
by:last by by2 far named	-25
by:last by by2 from	10
by:last by by2 from named	-33
by:last by by2 next sentence	19
by:last by by2 next sentence named	8
by:last by by2 on	-32
by:last by by2 paragraph	-19
by:last by by2 paragraph named	31
by:last by by2 to	12
by:last by by2 while	6
by:last by by2 while named	-16
by:last by by3 and	11
by:last by by3 and so	39
by:last by by3 and so named	-44
by:last by by3 comma named	-56
by:last by by3 from	-13
by:last by by3 from named	-12
by:last by by3 next sentence named	17
by:last by by3 on	13
by:last by by3 to	16
by:last by comma	17
by:last by comma named	-15
by:last by far named	-26
by:last by from	28
by:last by from named	-22
by:last by next sentence	19
by:last by next sentence named	9
by:last by none and so	-44
by:last by none and so named	28
by:last by none comma	26
by:last by none comma named	-14
by:last by none far	-32
by:last by none far named	-26
by:last by none from	23
by:last by none from named	-14
by:last by none next sentence	18
by:last by none to	20
by:last by none while	24
by:last by none while named	-14
by:last by on	28
by:last by on1 far named	7
by:last by on1 next sentence named	25
by:last by on2 and	34
by:last by on2 and so	-12
by:last by on2 and so named	-37
by:last by on2 comma	27
by:last by on2 comma named	-28
by:last by on2 far	-37
by:last by on2 far named	-48
by:last by on2 from	11
by:last by on2 next sentence	-12
by:last by on2 next sentence named	-60
by:last by on2 paragraph	6
by:last by on3 and so named	-18
by:last by on3 comma	-11
by:last by on3 far	-11
by:last by on3 far named	-9
by:last by on3 from	-12
by:last by on3 from named	22
by:last by on3 next sentence	-29
by:last by on3 next sentence named	-19
by:last by on3 on named	-8
by:last by on3 paragraph named	-7
by:last by on3 to	8
by:last by on3 while named	-19
by:last by paragraph named	8
by:last by to	60
by:last by while	17
by:last by while named	-6
by:last none	-74
by:last none absent and	-14
by:last none absent and so	-14
by:last none absent and so named	-72
by:last none absent comma	-27
by:last none absent comma named	-67
by:last none absent far	-14
by:last none absent far named	-102
by:last none absent from	-29
by:last none absent from named	-13
by:last none absent next sentence	-56
by:last none absent next sentence named	-84
by:last none absent on named	-7
by:last none absent paragraph	-25
by:last none absent paragraph named	-25
by:last none absent to	-22
by:last none absent while	-30
by:last none absent while named	-34
by:last none and	14
by:last none and so	-59
by:last none by1 and so named	33
by:last none by1 far	-65
by:last none by1 far named	19
by:last none by1 next sentence	-25
by:last none by1 next sentence named	34
by:last none by2 and so named	27
by:last none by2 far	-9
by:last none by2 far named	16
by:last none by2 next sentence	13
by:last none by2 next sentence named	27
by:last none by2 paragraph named	-23
by:last none by3 far named	17
by:last none comma	-45
by:last none far named	38
by:last none from	-36
by:last none next sentence	-63
by:last none next sentence named	9
by:last none none and so named	-29
by:last none none comma named	-30
by:last none none far	20
by:last none none far named	47
by:last none none next sentence	-16
by:last none none paragraph named	-6
by:last none none while named	22
by:last none on	-16
by:last none on named	-12
by:last none on1 far named	34
by:last none on1 next sentence named	-7
by:last none on2 and so	-13
by:last none on2 and so named	-7
by:last none on2 comma named	17
by:last none on2 far	38
by:last none on2 far named	52
by:last none on2 next sentence	-16
by:last none on2 next sentence named	-23
by:last none on2 while	-12
by:last none on3 and so named	7
by:last none on3 far	16
by:last none on3 next sentence named	21
by:last none paragraph	-27
by:last none paragraph named	-24
by:last none to	-38
by:last none while	-36
by:last on absent and	41
by:last on absent and so	21
by:last on absent and so named	-32
by:last on absent comma	8
by:last on absent comma named	-24
by:last on absent far	8
by:last on absent far named	-16
by:last on absent from	-26
by:last on absent next sentence	11
by:last on absent next sentence named	-116
by:last on absent on	-10
by:last on absent paragraph	-9
by:last on absent paragraph named	-33
by:last on absent to	-35
by:last on absent while	-20
by:last on and so	15
by:last on and so named	13
by:last on by0.5 next sentence named	-20
by:last on by1 comma	-19
by:last on by1 far	-16
by:last on by1 far named	-21
by:last on by1 next sentence named	18
by:last on by1 on	-14
by:last on by1 paragraph named	17
by:last on by2 and so	-21
by:last on by2 and so named	17
by:last on by2 comma named	-12
by:last on by2 far	-11
by:last on by2 from	32
by:last on by2 next sentence	-41
by:last on by2 on named	16
by:last on by2 paragraph	26
by:last on by2 paragraph named	15
by:last on by2 to	-15
by:last on by3 and so named	-17
by:last on by3 comma named	26
by:last on by3 far named	9
by:last on by3 from	-16
by:last on by3 from named	-11
by:last on by3 next sentence	-12
by:last on by3 next sentence named	33
by:last on by3 paragraph named	-6
by:last on by3 to	-11
by:last on comma	-7
by:last on comma named	22
by:last on far	6
by:last on from	-25
by:last on from named	17
by:last on next sentence named	-22
by:last on none and	-33
by:last on none and so	-50
by:last on none and so named	52
by:last on none comma	15
by:last on none comma named	-25
by:last on none far	21
by:last on none far named	18
by:last on none from named	23
by:last on none next sentence	14
by:last on none next sentence named	25
by:last on none on	-12
by:last on none paragraph named	21
by:last on on	-27
by:last on on named	10
by:last on on1 and so	22
by:last on on1 comma named	7
by:last on on1 far named	26
by:last on on2 and	-9
by:last on on2 and so named	-10
by:last on on2 comma	-32
by:last on on2 comma named	-9
by:last on on2 far	16
by:last on on2 far named	-40
by:last on on2 from	-7
by:last on on2 next sentence	17
by:last on on2 next sentence named	-17
by:last on on2 on	-18
by:last on on2 on named	-16
by:last on on2 paragraph	-35
by:last on on2 while	-25
by:last on on2 while named	-12
by:last on on3 and	-47
by:last on on3 and so	11
by:last on on3 comma	-20
by:last on on3 comma named	49
by:last on on3 far	-33
by:last on on3 far named	-12
by:last on on3 from	-27
by:last on on3 from named	9
by:last on on3 next sentence	-23
by:last on on3 next sentence named	-30
by:last on on3 on	7
by:last on on3 on named	10
by:last on on3 to	-21
by:last on on3 while	35
by:last on on3 while named	14
by:last on paragraph	7
by:last on to	-68
by:last on while	-7
by:last on while named	7
by:name , ,	-27
by:name , and	-31
by:name , duty	-26
by:name , has	20
by:name , is	48
by:name , number	10
by:name , own agent	-34
by:name , own duty	9
by:name , own number	10
by:name , word	-12
by:name : ,	10
by:name : level	7
by:name : number	-11
by:name : own duty	26
by:name : own goods	19
by:name : verb impose	14
by:name ; ,	26
by:name and ,	26
by:name and :	-9
by:name and are	-9
by:name and at	-11
by:name and duty	17
by:name and is	-10
by:name and number	27
by:name and on	-16
by:name and own duty	-32
by:name and own number	33
by:name and own on	-7
by:name and verb impose	-24
by:name and will	-25
by:name and word	-43
by:name begin ,	47
by:name begin :	26
by:name begin and	-20
by:name begin duty	-12
by:name begin goods	-48
by:name begin had	14
by:name begin has	9
by:name begin is	-19
by:name begin level	-7
by:name begin number	-23
by:name begin on	40
by:name begin own agent	28
by:name begin own duty	25
by:name begin own goods	-35
by:name begin own number	36
by:name begin own on	13
by:name begin own verb impose	-14
by:name begin own word	28
by:name begin verb agree	-22
by:name begin verb bear	-14
by:name begin verb impose	29
by:name begin verb say	7
by:name begin verb sell	-18
by:name begin verb stay	-17
by:name begin verb up	20
by:name begin was	-31
by:name begin will	13
by:name begin word	8
by:name between and	7
by:name for ,	-8
by:name for .	-25
by:name for and	-30
by:name for duty	10
by:name for level	-11
by:name for number	-16
by:name from ,	-22
by:name from .	-27
by:name from :	-14
by:name from and	-18
by:name from number	-23
by:name from on	8
by:name from to	13
by:name from verb impose	-10
by:name from verb stay	16
by:name from will	-8
by:name from word	9
by:name from would	-14
by:name if verb impose	-11
by:name in ,	20
by:name in :	41
by:name in ;	13
by:name in at	7
by:name in duty	6
by:name in word	30
by:name into ,	17
by:name into .	19
by:name into :	-14
by:name into number	8
by:name number has	-31
by:name of ,	-44
by:name of .	-9
by:name of and	-18
by:name of duty	-27
by:name of goods	-15
by:name of is	-29
by:name of number	-38
by:name of on	27
by:name of own duty	-6
by:name of to	18
by:name of verb impose	7
by:name of will	-24
by:name on goods	-63
by:name that had	-13
by:name that has	-12
by:name that level	12
by:name that own duty	23
by:name that verb impose	37
by:name that was	31
by:name that will	42
by:name that would	29
by:name to ,	10
by:name to .	19
by:name to at	-8
by:name to word	6
by:name verb bear at	32
by:name verb bear duty	10
by:name verb impose duty	-30
by:name verb impose number	16
by:name verb impose own duty	9
by:name verb impose to	60
by:name verb return verb impose	24
by:name verb say would	8
by:name what verb impose	15
by:name which verb impose	25
by:name with ,	51
by:name with :	11
by:name with and	-6
by:name with number	16
by:name with on	7
by:name with verb impose	-7
by:name with word	-10
by:name word ,	14
by:name word .	17
by:name word and	8
by:name word has	28
by:name word number	35
by:name word own duty	20
by:name word own number	-54
by:name word will	14
by:name word would	9
by:name — will	6
by:named 0	11
by:named 1	18
by:named 2	-24
by:named 3	-86
by:named no	45
by:nearest after by0.5 sentence 0	14
by:nearest after by1 part 0	51
by:nearest after by1 sentence 0	-17
by:nearest after by1 sentence 1	11
by:nearest after by2 sentence 0	10
by:nearest after by2 sentence 1	33
by:nearest after by3 part 0	32
by:nearest after by3 sentence 0	7
by:nearest after by3 sentence 1	11
by:nearest after none part 0	-7
by:nearest after none sentence 0	-34
by:nearest after on2 sentence 0	-44
by:nearest after on2 sentence 1	23
by:nearest after on3 part 0	-33
by:nearest after on3 part 1	6
by:nearest after on3 sentence 0	-12
by:nearest before by0.5 part 0	29
by:nearest before by1 part 1	10
by:nearest before by1 sentence 0	38
by:nearest before by2 part 0	10
by:nearest before by2 part 1	28
by:nearest before by2 sentence 0	25
by:nearest before by2 sentence 1	-9
by:nearest before by3 part 0	46
by:nearest before by3 part 1	33
by:nearest before by3 sentence 0	16
by:nearest before by3 sentence 1	24
by:nearest before none part 0	65
by:nearest before none part 1	43
by:nearest before none sentence 0	31
by:nearest before none sentence 1	28
by:nearest before on1 sentence 0	49
by:nearest before on1 sentence 1	-36
by:nearest before on2 part 1	-20
by:nearest before on2 sentence 1	-12
by:nearest before on3 part 1	-30
by:nearest before on3 sentence 0	-53
by:nearest before on3 sentence 1	-27
by:not own here	-17
by:not own theirs	-7
by:not own them	14
by:not own there	24
by:not own they	10
by:not own us	-22
by:not own we	-23
by:not top by absent	-77
by:not top on	9
by:not top on absent	-27
by:on 0	-19
by:on 1	6
by:on 3	13
by:on no	9
by:own here	17
by:own them	-21
by:own there	-31
by:own they	-12
by:own us	19
by:own we	23
by:pa0	25
by:pa0 cue=by0.5	-21
by:pa0 cue=by1	60
by:pa0 cue=by3	25
by:pa0 cue=on2	-8
by:pa0 cue=on3	-13
by:pa0 name	25
by:pa0 name and number	-30
by:pa0 name and own on	-12
by:pa0 name from .	-17
by:pa0 name from number	23
by:pa0 name in ,	19
by:pa0 name in .	29
by:pa0 name in and	38
by:pa0 name in at	7
by:pa0 name in number	-8
by:pa0 name in word	15
by:pa0 name into .	23
by:pa0 name of .	-11
by:pa0 name to .	6
by:pa0 next=,	27
by:pa0 next=.	20
by:pa0 next=agent	-27
by:pa0 next=and	31
by:pa0 next=are	30
by:pa0 next=end	-9
by:pa0 next=for	13
by:pa0 next=gate	50
by:pa0 next=goods	-14
by:pa0 next=in	23
by:pa0 next=is	-9
by:pa0 next=number	-18
by:pa0 next=own .	-22
by:pa0 next=own duty	-16
by:pa0 next=own on	-12
by:pa0 next=verb bear	13
by:pa0 next=verb stay	-41
by:pa0 next=word	24
by:pa0 person	19
by:pa0 port	41
by:pa0 port at .	16
by:pa0 port in ,	21
by:pa0 prep=%	12
by:pa0 prep=and	-35
by:pa0 prep=as	-22
by:pa0 prep=at	65
by:pa0 prep=by	19
by:pa0 prep=for	-20
by:pa0 prep=from	-25
by:pa0 prep=in	81
by:pa0 prep=into	27
by:pa0 prep=on	-52
by:pa0 prep=to	35
by:pa0 prep=under	-29
by:pa0 prep=verb impose	-24
by:pa0 prep=what	22
by:pa0 prep=with	8
by:pa0 prep=word	37
by:pa0 pronoun it	35
by:pa0 pronoun its of duty	41
by:pa0 pronoun its on goods	7
by:pa0 pronoun its verb impose duty	-24
by:pa0 pronoun our	16
by:pa0 pronoun our on goods	26
by:pa0 pronoun ours	-43
by:pa0 pronoun their	-7
by:pa0 pronoun their on goods	11
by:pa0 pronoun them	25
by:pa0 quality	-43
by:pa0 quality and duty	-20
by:pa0 quality and goods	50
by:pa0 quality at gate	43
by:pa0 quality for goods	20
by:pa0 quality of goods	-51
by:pa0 quality on ,	-8
by:pa0 quality on .	-53
by:pa0 quality on goods	-83
by:pa0 quality on word	-16
by:pa0 quality word .	20
by:pa0 seat	28
by:pa0 seat in ,	15
by:pa0 seat in .	20
by:pa1	-11
by:pa1 cue=by1	-17
by:pa1 cue=on2	21
by:pa1 cue=on3	-12
by:pa1 name	-12
by:pa1 name in .	-26
by:pa1 next=,	22
by:pa1 next=.	-18
by:pa1 next=goods	-14
by:pa1 prep=from	19
by:pa1 prep=in	7
by:pa1 prep=of	-36
by:pa1 pronoun our	14
by:pa1 quality	-22
by:pa1 quality of goods	-24
by:pa1 quality on goods	-13
by:pb0	59
by:pb0 cue=by0.5	40
by:pb0 cue=by2	8
by:pb0 cue=by3	26
by:pb0 cue=none	70
by:pb0 cue=on3	15
by:pb0 name	122
by:pb0 name , and	-21
by:pb0 name , duty	-10
by:pb0 name , has	13
by:pb0 name , is	64
by:pb0 name , number	21
by:pb0 name , own number	32
by:pb0 name , will	13
by:pb0 name : has	8
by:pb0 name : own duty	24
by:pb0 name and at	-10
by:pb0 name and duty	19
by:pb0 name and number	46
by:pb0 name and own number	31
by:pb0 name and own on	18
by:pb0 name and verb impose	-41
by:pb0 name and word	-16
by:pb0 name begin duty	-14
by:pb0 name begin for	-22
by:pb0 name begin goods	-20
by:pb0 name begin had	-8
by:pb0 name begin has	-10
by:pb0 name begin is	-29
by:pb0 name begin level	-8
by:pb0 name begin number	-26
by:pb0 name begin own agent	6
by:pb0 name begin own duty	28
by:pb0 name begin own number	41
by:pb0 name begin verb impose	43
by:pb0 name begin verb stay	-22
by:pb0 name begin verb up	17
by:pb0 name begin was	-28
by:pb0 name begin would	22
by:pb0 name for level	-10
by:pb0 name from and	-12
by:pb0 name from number	-31
by:pb0 name from verb bear	-8
by:pb0 name from will	-8
by:pb0 name from word	17
by:pb0 name from would	-12
by:pb0 name if verb impose	23
by:pb0 name in and	-31
by:pb0 name in at	7
by:pb0 name in number	7
by:pb0 name into at	26
by:pb0 name of is	-29
by:pb0 name of number	-33
by:pb0 name of to	17
by:pb0 name of verb impose	7
by:pb0 name of will	-14
by:pb0 name on goods	-14
by:pb0 name that had	-15
by:pb0 name that has	-25
by:pb0 name that was	11
by:pb0 name that will	41
by:pb0 name that would	25
by:pb0 name to at	17
by:pb0 name verb bear at	29
by:pb0 name verb bear duty	8
by:pb0 name verb impose duty	-21
by:pb0 name verb impose number	-14
by:pb0 name verb impose own duty	22
by:pb0 name verb impose to	42
by:pb0 name which verb impose	15
by:pb0 name word has	7
by:pb0 name word level	9
by:pb0 name word number	19
by:pb0 name word own number	-51
by:pb0 name word verb impose	10
by:pb0 name word will	6
by:pb0 name word would	18
by:pb0 next='s	17
by:pb0 next=,	-20
by:pb0 next=and	-20
by:pb0 next=are	-19
by:pb0 next=at	36
by:pb0 next=duty	33
by:pb0 next=for	14
by:pb0 next=from	24
by:pb0 next=gate	10
by:pb0 next=goods	-59
by:pb0 next=has	-15
by:pb0 next=in	11
by:pb0 next=is	55
by:pb0 next=level	14
by:pb0 next=number	49
by:pb0 next=of	6
by:pb0 next=on	12
by:pb0 next=own agent	7
by:pb0 next=own at	-14
by:pb0 next=own duty	49
by:pb0 next=own goods	-23
by:pb0 next=own number	37
by:pb0 next=own on	19
by:pb0 next=own to	-31
by:pb0 next=sender	-37
by:pb0 next=taker	13
by:pb0 next=to	42
by:pb0 next=verb bear	-29
by:pb0 next=verb end	31
by:pb0 next=verb impose	17
by:pb0 next=verb propose	-28
by:pb0 next=verb say	10
by:pb0 next=verb sell	-33
by:pb0 next=verb up	12
by:pb0 next=will	27
by:pb0 next=word	-23
by:pb0 person	-17
by:pb0 person " are	14
by:pb0 person begin has	21
by:pb0 person begin verb impose	-12
by:pb0 person that verb impose	-8
by:pb0 person word had	9
by:pb0 person word verb impose	-15
by:pb0 person word verb say	7
by:pb0 port	33
by:pb0 prep="	31
by:pb0 prep=,	45
by:pb0 prep=:	-13
by:pb0 prep=;	-24
by:pb0 prep=and	34
by:pb0 prep=as	17
by:pb0 prep=at	18
by:pb0 prep=begin	21
by:pb0 prep=by	8
by:pb0 prep=from	-35
by:pb0 prep=goods	7
by:pb0 prep=if	47
by:pb0 prep=in	22
by:pb0 prep=into	26
by:pb0 prep=number	20
by:pb0 prep=on	-21
by:pb0 prep=that	-29
by:pb0 prep=then	-12
by:pb0 prep=through	-10
by:pb0 prep=to	30
by:pb0 prep=verb bear	14
by:pb0 prep=verb end	-7
by:pb0 prep=verb impose	26
by:pb0 prep=verb propose	35
by:pb0 prep=verb say	11
by:pb0 prep=what	-18
by:pb0 prep=which	10
by:pb0 prep=while	-13
by:pb0 prep=with	37
by:pb0 prep=—	7
by:pb0 pronoun government	-13
by:pb0 pronoun he	-23
by:pb0 pronoun he that would	-15
by:pb0 pronoun it	-10
by:pb0 pronoun it begin has	15
by:pb0 pronoun it begin verb impose	-11
by:pb0 pronoun it begin will	11
by:pb0 pronoun it that will	-6
by:pb0 pronoun it that would	-12
by:pb0 pronoun it verb say would	26
by:pb0 pronoun it word verb impose	13
by:pb0 pronoun its	-8
by:pb0 pronoun its and goods	-12
by:pb0 pronoun its begin duty	14
by:pb0 pronoun its begin goods	-15
by:pb0 pronoun its begin level	-11
by:pb0 pronoun its begin number	9
by:pb0 pronoun its verb impose duty	11
by:pb0 pronoun its verb impose goods	11
by:pb0 pronoun its verb impose number	-9
by:pb0 pronoun its word duty	-14
by:pb0 pronoun its word number	-15
by:pb0 pronoun my	11
by:pb0 pronoun our	-47
by:pb0 pronoun our begin goods	10
by:pb0 pronoun our on goods	6
by:pb0 pronoun our verb impose goods	-42
by:pb0 pronoun ours	-42
by:pb0 pronoun president	16
by:pb0 pronoun president begin verb impose	15
by:pb0 pronoun their	-24
by:pb0 pronoun their begin goods	13
by:pb0 pronoun they	-34
by:pb0 pronoun they begin number	15
by:pb0 pronoun they begin verb bear	-37
by:pb0 pronoun they begin verb impose	-24
by:pb0 pronoun they begin word	-10
by:pb0 pronoun they word number	-11
by:pb0 pronoun they word verb bear	25
by:pb0 pronoun trump	30
by:pb0 pronoun trump begin verb say	7
by:pb0 pronoun we	-35
by:pb0 pronoun which , has	12
by:pb0 pronoun which , number	-19
by:pb0 pronoun which , word	-17
by:pb0 pronoun who	10
by:pb0 pronoun whose	-8
by:pb0 pronoun whose , goods	-15
by:pb0 quality	18
by:pb0 quality , duty	8
by:pb0 quality , goods	-30
by:pb0 quality , word	-7
by:pb0 quality : duty	25
by:pb0 quality ; goods	-15
by:pb0 quality and duty	8
by:pb0 quality and goods	-16
by:pb0 quality and number	36
by:pb0 quality begin goods	-72
by:pb0 quality begin number	41
by:pb0 quality begin taker	11
by:pb0 quality begin word	-21
by:pb0 quality in goods	-12
by:pb0 quality number goods	-11
by:pb0 quality of goods	-29
by:pb0 quality on word	17
by:pb0 quality then goods	-14
by:pb0 quality verb impose duty	23
by:pb0 quality verb impose goods	-18
by:pb0 quality which goods	-8
by:pb0 quality word goods	-33
by:pb0 quality word level	15
by:pb0 quality word number	18
by:pb0 seat	65
by:pb0 seat begin has	-38
by:pb0 seat begin verb impose	-37
by:pb0 seat that verb impose	10
by:pb0 seat word verb impose	16
by:pb1	-12
by:pb1 cue=by1	28
by:pb1 cue=by2	13
by:pb1 cue=by3	-29
by:pb1 cue=none	12
by:pb1 cue=on2	-15
by:pb1 cue=on3	-17
by:pb1 name , duty	13
by:pb1 name and number	11
by:pb1 name begin own duty	-8
by:pb1 name begin verb impose	-7
by:pb1 name begin would	-7
by:pb1 name verb impose own duty	-10
by:pb1 name word duty	10
by:pb1 name word level	-17
by:pb1 name word own duty	10
by:pb1 next=agent	13
by:pb1 next=at	13
by:pb1 next=duty	9
by:pb1 next=goods	-11
by:pb1 next=had	10
by:pb1 next=level	-14
by:pb1 next=number	6
by:pb1 next=on	8
by:pb1 next=own duty	-7
by:pb1 next=own number	15
by:pb1 next=verb impose	-22
by:pb1 next=verb say	15
by:pb1 next=will	-12
by:pb1 next=word	-23
by:pb1 prep=begin	-8
by:pb1 prep=goods	6
by:pb1 prep=in	13
by:pb1 prep=number	-13
by:pb1 prep=of	7
by:pb1 prep=on	-12
by:pb1 prep=that	10
by:pb1 prep=to	11
by:pb1 prep=verb impose	-17
by:pb1 prep=verb say	31
by:pb1 prep=word	6
by:pb1 prep=—	10
by:pb1 pronoun it begin verb impose	-20
by:pb1 pronoun its	7
by:pb1 pronoun its verb impose duty	12
by:pb1 pronoun they	-14
by:pb1 quality and goods	-23
by:pb1 quality of goods	13
by:pb1 quality verb impose duty	-18
by:pb1 quality word goods	6
by:pb2 cue=by2	7
by:pb2 cue=by3	-10
by:pb2 cue=on3	8
by:pb2 next=duty	-6
by:pb2 next=goods	8
by:pb2 next=number	15
by:pb2 prep=begin	-14
by:pb2 prep=on	10
by:pb2 quality on goods	10
by:person " are	22
by:person " verb say	-12
by:person , ,	-11
by:person . verb impose	-22
by:person : verb impose	-35
by:person begin has	25
by:person begin verb impose	30
by:person begin verb say	26
by:person by ,	13
by:person that verb impose	-11
by:person word ,	-21
by:person word :	-6
by:person word had	10
by:person word has	-16
by:person word verb impose	21
by:person word word	-9
by:port at .	19
by:port of ,	16
by:pronoun he " verb impose	17
by:pronoun he " verb say	-25
by:pronoun he , verb say	-14
by:pronoun he begin verb deny	16
by:pronoun he begin verb impose	-22
by:pronoun he begin verb say	-9
by:pronoun he that had	21
by:pronoun he that would	-27
by:pronoun it begin has	14
by:pronoun it begin verb impose	-12
by:pronoun it begin will	12
by:pronoun it begin would	9
by:pronoun it on ,	8
by:pronoun it that has	-9
by:pronoun it that verb impose	-15
by:pronoun it that will	-6
by:pronoun it verb impose verb say	-24
by:pronoun it verb say would	50
by:pronoun it what verb impose	6
by:pronoun it word verb bear	-12
by:pronoun its and goods	-25
by:pronoun its begin agent	-6
by:pronoun its begin duty	13
by:pronoun its begin goods	-16
by:pronoun its begin level	-12
by:pronoun its begin number	20
by:pronoun its for goods	-18
by:pronoun its of duty	11
by:pronoun its on goods	27
by:pronoun its verb impose duty	-12
by:pronoun its verb impose goods	16
by:pronoun its verb impose level	13
by:pronoun its word duty	-12
by:pronoun its word number	-7
by:pronoun our on goods	19
by:pronoun our verb impose goods	-15
by:pronoun president begin verb impose	10
by:pronoun their and goods	15
by:pronoun their begin goods	9
by:pronoun their on goods	12
by:pronoun their word goods	-12
by:pronoun they begin verb bear	-47
by:pronoun they begin verb impose	-14
by:pronoun they begin verb say	-6
by:pronoun they begin word	-18
by:pronoun they word number	-10
by:pronoun they word verb bear	23
by:pronoun they word verb impose	15
by:pronoun treasury begin verb say	7
by:pronoun trump begin duty	37
by:pronoun which , had	7
by:pronoun which , number	6
by:pronoun which , verb impose	24
by:pronoun which , word	9
by:pronoun who , word	-9
by:pronoun whose , goods	-29
by:q1 by0.5	12
by:q1 by0.5 other	11
by:q1 by0.5 other here	11
by:q1 by1	57
by:q1 by1 here	26
by:q1 by1 other	58
by:q1 by1 other here	12
by:q1 by2	53
by:q1 by2 here	8
by:q1 by2 other	15
by:q1 by2 other here	-6
by:q1 by3	32
by:q1 by3 here	28
by:q1 by3 other here	7
by:q1 first	60
by:q1 first other	16
by:q1 named	48
by:q1 named other	-11
by:q1 on1	53
by:q1 on1 other	-8
by:q1 on2 here	-18
by:q1 on2 other here	31
by:q1 on3	-37
by:q2 by0.5	10
by:q2 by0.5 here	12
by:q2 by0.5 other	46
by:q2 by0.5 other here	26
by:q2 by1 here	-9
by:q2 by1 other	26
by:q2 by1 other here	9
by:q2 by2 here	-18
by:q2 by2 other	20
by:q2 by2 other here	-12
by:q2 by3	19
by:q2 by3 here	19
by:q2 by3 other here	-20
by:q2 first	30
by:q2 named	48
by:q2 named other	19
by:q2 on1	-20
by:q2 on1 other	9
by:q2 on1 other here	21
by:q2 on2	-18
by:q2 on2 other	-17
by:q2 on3	-33
by:q2 on3 other	-21
by:q2 on3 other here	-16
by:quality , duty	14
by:quality , goods	-28
by:quality , word	14
by:quality : duty	19
by:quality : goods	-7
by:quality and duty	-28
by:quality and goods	54
by:quality and number	40
by:quality at gate	56
by:quality begin agent	14
by:quality begin duty	9
by:quality begin gate	14
by:quality begin goods	-28
by:quality begin number	39
by:quality begin sender	-36
by:quality begin taker	39
by:quality begin verb bear	-11
by:quality begin word	-18
by:quality for goods	15
by:quality number goods	9
by:quality of goods	-54
by:quality on ,	-26
by:quality on .	-51
by:quality on gate	24
by:quality on goods	-15
by:quality over goods	-14
by:quality that duty	9
by:quality that goods	-46
by:quality then goods	-14
by:quality to goods	-17
by:quality verb bear goods	-9
by:quality verb buy goods	-25
by:quality verb target goods	-12
by:quality which goods	-26
by:quality word ,	-15
by:quality word .	23
by:quality word gate	12
by:quality word goods	-30
by:quality word level	-9
by:quality word number	14
by:quality word word	21
by:sa0	-9
by:sa0 cue=by0.5	19
by:sa0 cue=none	-27
by:sa0 cue=on3	15
by:sa0 name	-37
by:sa0 name , is	-41
by:sa0 name , number	-14
by:sa0 name ; ,	20
by:sa0 name and ,	18
by:sa0 name and is	-9
by:sa0 name and own on	-18
by:sa0 name and verb impose	-27
by:sa0 name and will	-30
by:sa0 name from .	-11
by:sa0 name if verb impose	-29
by:sa0 name if word	-12
by:sa0 name of ,	-12
by:sa0 name on goods	-36
by:sa0 name that verb impose	35
by:sa0 name which verb impose	11
by:sa0 next=,	-41
by:sa0 next=;	24
by:sa0 next=agent	11
by:sa0 next=and	-15
by:sa0 next=duty	-13
by:sa0 next=for	-13
by:sa0 next=from	12
by:sa0 next=had	23
by:sa0 next=in	15
by:sa0 next=is	-18
by:sa0 next=level	-10
by:sa0 next=number	11
by:sa0 next=on	10
by:sa0 next=own .	-23
by:sa0 next=own duty	-22
by:sa0 next=own level	-17
by:sa0 next=own number	14
by:sa0 next=own on	-22
by:sa0 next=own word	16
by:sa0 next=taker	-7
by:sa0 next=to	-23
by:sa0 next=verb buy	-18
by:sa0 next=verb end	-18
by:sa0 next=verb impose	29
by:sa0 next=verb say	11
by:sa0 next=was	36
by:sa0 next=will	-14
by:sa0 next=word	-27
by:sa0 next=would	-13
by:sa0 person	-14
by:sa0 person , verb say	-11
by:sa0 person that verb impose	-9
by:sa0 person word verb impose	11
by:sa0 person word verb say	8
by:sa0 port	-18
by:sa0 port in .	-8
by:sa0 prep="	7
by:sa0 prep=;	10
by:sa0 prep=and	-6
by:sa0 prep=as	-34
by:sa0 prep=because	-11
by:sa0 prep=by	-24
by:sa0 prep=for	-27
by:sa0 prep=from	-36
by:sa0 prep=if	-63
by:sa0 prep=in	-6
by:sa0 prep=of	-19
by:sa0 prep=on	-27
by:sa0 prep=that	41
by:sa0 prep=to	32
by:sa0 prep=verb bear	-20
by:sa0 prep=verb say	19
by:sa0 prep=verb target	23
by:sa0 prep=what	-15
by:sa0 prep=when	-17
by:sa0 prep=where	-11
by:sa0 prep=which	26
by:sa0 prep=while	6
by:sa0 prep=with	19
by:sa0 prep=word	-22
by:sa0 pronoun finance	-23
by:sa0 pronoun he " verb impose	29
by:sa0 pronoun he " verb say	-29
by:sa0 pronoun he , verb impose	16
by:sa0 pronoun he , verb say	-7
by:sa0 pronoun his	-20
by:sa0 pronoun it	26
by:sa0 pronoun it that verb impose	15
by:sa0 pronoun it where verb impose	8
by:sa0 pronoun its	-16
by:sa0 pronoun its verb impose duty	-20
by:sa0 pronoun minister	15
by:sa0 pronoun our	-24
by:sa0 pronoun ours	7
by:sa0 pronoun they	6
by:sa0 pronoun they where verb bear	-11
by:sa0 pronoun we	8
by:sa0 pronoun which	43
by:sa0 pronoun which , number	23
by:sa0 pronoun which , verb impose	18
by:sa0 quality	27
by:sa0 quality , agent	-8
by:sa0 quality , goods	-13
by:sa0 quality , word	27
by:sa0 quality and goods	49
by:sa0 quality on goods	11
by:sa0 quality that goods	-22
by:sa0 quality to goods	11
by:sa0 seat	26
by:sa0 seat , verb say	9
by:sa0 seat in .	13
by:sa0 seat that has	14
by:sa1 cue=by0.5	6
by:sa1 cue=by1	-10
by:sa1 cue=by2	-9
by:sa1 cue=on1	-7
by:sa1 cue=on3	15
by:sa1 name and verb impose	20
by:sa1 name and will	-12
by:sa1 name in ,	-10
by:sa1 name in .	-13
by:sa1 name on goods	-18
by:sa1 name that verb impose	7
by:sa1 next=.	-39
by:sa1 next=and	-38
by:sa1 next=duty	-16
by:sa1 next=gate	-29
by:sa1 next=goods	18
by:sa1 next=had	-14
by:sa1 next=has	39
by:sa1 next=in	-8
by:sa1 next=level	12
by:sa1 next=number	-14
by:sa1 next=on	-8
by:sa1 next=own duty	7
by:sa1 next=sender	-30
by:sa1 next=verb bear	18
by:sa1 next=verb say	-27
by:sa1 next=will	-8
by:sa1 next=word	34
by:sa1 person	19
by:sa1 person , verb say	10
by:sa1 prep=%	11
by:sa1 prep=,	-8
by:sa1 prep=as	-7
by:sa1 prep=by	-12
by:sa1 prep=if	12
by:sa1 prep=in	-17
by:sa1 prep=of	-24
by:sa1 prep=on	11
by:sa1 prep=that	7
by:sa1 prep=to	-13
by:sa1 prep=which	21
by:sa1 prep=word	-6
by:sa1 pronoun he	-26
by:sa1 pronoun it	-14
by:sa1 pronoun its	-7
by:sa1 pronoun our	-16
by:sa1 pronoun our on goods	-13
by:sa1 pronoun their	23
by:sa1 pronoun they	28
by:sa1 quality	8
by:sa1 quality , goods	-17
by:sa1 quality ; goods	16
by:sa1 quality and goods	23
by:sa1 quality of goods	-6
by:sa1 quality on goods	15
by:sa1 seat	13
by:sa2	-11
by:sa2 cue=by1	-18
by:sa2 name in .	-20
by:sa2 next=.	-15
by:sa2 next=has	27
by:sa2 next=verb impose	7
by:sa2 person	21
by:sa2 port	-16
by:sa2 prep=,	14
by:sa2 prep=for	-9
by:sa2 prep=in	-31
by:sa2 prep=of	-13
by:sa2 prep=that	19
by:sa2 prep=word	29
by:sa2 pronoun its	-21
by:sa2 seat	14
by:sb0	36
by:sb0 cue=by1	10
by:sb0 cue=by2	9
by:sb0 cue=by3	52
by:sb0 cue=none	17
by:sb0 cue=on1	39
by:sb0 cue=on3	-32
by:sb0 name	93
by:sb0 name , ,	-13
by:sb0 name , own agent	-12
by:sb0 name : ,	10
by:sb0 name ; ,	15
by:sb0 name and ,	19
by:sb0 name and :	-9
by:sb0 name and on	-16
by:sb0 name and word	-22
by:sb0 name begin ,	50
by:sb0 name begin :	29
by:sb0 name begin and	-29
by:sb0 name begin had	37
by:sb0 name begin has	48
by:sb0 name begin is	13
by:sb0 name begin on	31
by:sb0 name begin own duty	23
by:sb0 name begin own goods	-23
by:sb0 name begin verb agree	-17
by:sb0 name begin verb impose	-29
by:sb0 name begin will	18
by:sb0 name between and	12
by:sb0 name for and	-15
by:sb0 name from :	-12
by:sb0 name in :	24
by:sb0 name in and	-7
by:sb0 name into ,	20
by:sb0 name into :	21
by:sb0 name of ,	-18
by:sb0 name of and	-27
by:sb0 name on goods	-10
by:sb0 name to ,	-8
by:sb0 name what verb impose	14
by:sb0 name with ,	37
by:sb0 name with :	25
by:sb0 name with on	7
by:sb0 name with word	-9
by:sb0 name word ,	16
by:sb0 next=)	6
by:sb0 next=,	35
by:sb0 next=/	-6
by:sb0 next=:	26
by:sb0 next=and	13
by:sb0 next=duty	26
by:sb0 next=for	10
by:sb0 next=from	-22
by:sb0 next=gate	-9
by:sb0 next=goods	-7
by:sb0 next=had	16
by:sb0 next=has	27
by:sb0 next=in	23
by:sb0 next=is	9
by:sb0 next=level	9
by:sb0 next=of	-7
by:sb0 next=on	32
by:sb0 next=own ,	-23
by:sb0 next=own :	-26
by:sb0 next=own agent	-19
by:sb0 next=own duty	46
by:sb0 next=own goods	-24
by:sb0 next=own level	14
by:sb0 next=own on	14
by:sb0 next=own verb impose	16
by:sb0 next=own word	-14
by:sb0 next=sender	-22
by:sb0 next=taker	27
by:sb0 next=to	35
by:sb0 next=verb agree	-18
by:sb0 next=verb bear	-25
by:sb0 next=verb say	-20
by:sb0 next=verb sell	-9
by:sb0 next=verb stay	-23
by:sb0 next=verb target	-12
by:sb0 next=verb threaten	-19
by:sb0 next=verb up	15
by:sb0 next=was	-29
by:sb0 next=will	34
by:sb0 next=word	18
by:sb0 next=—	-8
by:sb0 person , ,	-15
by:sb0 person begin verb impose	34
by:sb0 person by ,	12
by:sb0 person word :	-8
by:sb0 person word verb impose	8
by:sb0 port	-18
by:sb0 port at ,	-11
by:sb0 port begin ,	-14
by:sb0 port in ,	-13
by:sb0 port of ,	14
by:sb0 prep="	-7
by:sb0 prep=(	6
by:sb0 prep=-	11
by:sb0 prep=/	17
by:sb0 prep=:	6
by:sb0 prep=;	20
by:sb0 prep=against	19
by:sb0 prep=and	-39
by:sb0 prep=at	31
by:sb0 prep=begin	31
by:sb0 prep=between	9
by:sb0 prep=by	-13
by:sb0 prep=for	21
by:sb0 prep=from	-23
by:sb0 prep=if	-13
by:sb0 prep=into	48
by:sb0 prep=of	-31
by:sb0 prep=on	-18
by:sb0 prep=that	30
by:sb0 prep=to	-14
by:sb0 prep=verb bear	7
by:sb0 prep=verb impose	30
by:sb0 prep=verb say	-8
by:sb0 prep=what	-21
by:sb0 prep=which	23
by:sb0 prep=with	54
by:sb0 prep=word	-12
by:sb0 prep=—	-6
by:sb0 pronoun he	-42
by:sb0 pronoun he begin verb impose	-14
by:sb0 pronoun he begin verb say	-8
by:sb0 pronoun host	-10
by:sb0 pronoun it	6
by:sb0 pronoun it that verb impose	-6
by:sb0 pronoun it what verb impose	26
by:sb0 pronoun it word verb impose	-23
by:sb0 pronoun its	61
by:sb0 pronoun its of duty	15
by:sb0 pronoun its verb impose duty	8
by:sb0 pronoun minister	-16
by:sb0 pronoun our on goods	15
by:sb0 pronoun ours	14
by:sb0 pronoun president	17
by:sb0 pronoun president begin verb say	17
by:sb0 pronoun she	-14
by:sb0 pronoun their	-13
by:sb0 pronoun their on goods	6
by:sb0 pronoun them	-9
by:sb0 pronoun they	-15
by:sb0 pronoun trade	6
by:sb0 pronoun treasury	7
by:sb0 pronoun treasury begin verb say	7
by:sb0 pronoun trump	9
by:sb0 pronoun trump begin verb impose	7
by:sb0 pronoun trump begin verb say	-10
by:sb0 pronoun us	12
by:sb0 pronoun which	27
by:sb0 pronoun which , has	-6
by:sb0 pronoun which , verb impose	11
by:sb0 quality	-30
by:sb0 quality : goods	-16
by:sb0 quality at gate	18
by:sb0 quality begin duty	17
by:sb0 quality begin goods	-36
by:sb0 quality begin word	-7
by:sb0 quality for goods	17
by:sb0 quality on ,	-25
by:sb0 quality on gate	31
by:sb0 quality on goods	-13
by:sb0 quality to goods	-20
by:sb0 quality word ,	-10
by:sb0 quality word goods	-10
by:sb0 quality word word	17
by:sb0 seat	41
by:sb0 seat begin ,	11
by:sb0 seat begin :	21
by:sb0 seat begin verb say	-18
by:sb0 seat begin word	8
by:sb0 seat in word	-8
by:sb0 seat with ,	21
by:sb0 seat with in	12
by:sb1 cue=by0.5	-11
by:sb1 cue=by1	-22
by:sb1 cue=by2	7
by:sb1 cue=by3	-19
by:sb1 cue=none	7
by:sb1 cue=on1	6
by:sb1 cue=on2	-21
by:sb1 cue=on3	20
by:sb1 name and number	-18
by:sb1 name and verb impose	8
by:sb1 name and word	-6
by:sb1 name begin :	-8
by:sb1 name begin and	-20
by:sb1 name begin goods	-26
by:sb1 name begin has	-18
by:sb1 name begin number	7
by:sb1 name begin own duty	-17
by:sb1 name begin own goods	-12
by:sb1 name begin verb bear	-9
by:sb1 name begin verb impose	16
by:sb1 name begin word	23
by:sb1 name for word	9
by:sb1 name from ,	-11
by:sb1 name from number	-13
by:sb1 name in ,	10
by:sb1 name in :	13
by:sb1 name into :	-10
by:sb1 name into at	-14
by:sb1 name of ,	-23
by:sb1 name with ,	25
by:sb1 next=,	-27
by:sb1 next=:	-16
by:sb1 next=and	-21
by:sb1 next=at	-15
by:sb1 next=duty	19
by:sb1 next=for	14
by:sb1 next=goods	19
by:sb1 next=had	-39
by:sb1 next=has	-31
by:sb1 next=is	-25
by:sb1 next=level	12
by:sb1 next=number	-16
by:sb1 next=own ,	12
by:sb1 next=own duty	-18
by:sb1 next=own goods	-27
by:sb1 next=own level	19
by:sb1 next=own number	-23
by:sb1 next=own word	-6
by:sb1 next=sender	12
by:sb1 next=taker	6
by:sb1 next=verb bear	-13
by:sb1 next=verb end	32
by:sb1 next=verb impose	12
by:sb1 next=verb stay	27
by:sb1 next=verb target	-28
by:sb1 next=verb up	-12
by:sb1 next=will	20
by:sb1 next=word	8
by:sb1 next=would	11
by:sb1 person	27
by:sb1 person " are	12
by:sb1 person begin verb impose	20
by:sb1 person begin verb say	18
by:sb1 person word verb impose	18
by:sb1 prep="	-11
by:sb1 prep=,	-41
by:sb1 prep=;	-7
by:sb1 prep=and	-29
by:sb1 prep=at	6
by:sb1 prep=begin	27
by:sb1 prep=for	7
by:sb1 prep=if	-12
by:sb1 prep=in	15
by:sb1 prep=into	-18
by:sb1 prep=number	-11
by:sb1 prep=of	-18
by:sb1 prep=that	7
by:sb1 prep=then	-12
by:sb1 prep=verb impose	9
by:sb1 prep=verb return	39
by:sb1 prep=verb say	7
by:sb1 prep=what	35
by:sb1 prep=which	-16
by:sb1 prep=while	-13
by:sb1 prep=with	-8
by:sb1 prep=—	-7
by:sb1 pronoun he	-12
by:sb1 pronoun it begin verb impose	9
by:sb1 pronoun its	14
by:sb1 pronoun our	27
by:sb1 pronoun our on goods	6
by:sb1 pronoun ours	-36
by:sb1 pronoun president	-10
by:sb1 pronoun president begin verb impose	-6
by:sb1 pronoun their	19
by:sb1 pronoun them	20
by:sb1 pronoun they	-16
by:sb1 pronoun they begin number	-17
by:sb1 pronoun trump	-9
by:sb1 pronoun trump begin verb impose	-12
by:sb1 pronoun which , had	13
by:sb1 pronoun which , number	-9
by:sb1 quality , goods	16
by:sb1 quality : goods	12
by:sb1 quality begin duty	-16
by:sb1 quality begin goods	17
by:sb1 quality for goods	-9
by:sb1 quality number goods	21
by:sb1 quality on goods	21
by:sb1 quality word duty	9
by:sb1 quality word goods	-21
by:sb1 seat	-12
by:sb1 seat / ,	-9
by:sb1 seat begin ,	-16
by:sb1 seat begin verb impose	16
by:sb2	-15
by:sb2 cue=by1	-10
by:sb2 cue=by2	13
by:sb2 cue=by3	-13
by:sb2 cue=none	15
by:sb2 cue=on2	-20
by:sb2 name	-22
by:sb2 name begin number	15
by:sb2 name from number	-20
by:sb2 name in ,	-17
by:sb2 name of ,	-6
by:sb2 next=at	-24
by:sb2 next=duty	-17
by:sb2 next=goods	6
by:sb2 next=had	-25
by:sb2 next=is	-22
by:sb2 next=number	-15
by:sb2 next=own duty	-22
by:sb2 next=own goods	22
by:sb2 next=verb bear	36
by:sb2 next=verb impose	17
by:sb2 next=verb up	-11
by:sb2 next=word	10
by:sb2 next=would	24
by:sb2 person	20
by:sb2 prep=,	-43
by:sb2 prep=:	14
by:sb2 prep=and	24
by:sb2 prep=begin	21
by:sb2 prep=from	-21
by:sb2 prep=in	17
by:sb2 prep=into	-20
by:sb2 prep=number	-8
by:sb2 prep=of	-18
by:sb2 prep=verb bear	9
by:sb2 prep=verb impose	-26
by:sb2 prep=what	-14
by:sb2 pronoun it	14
by:sb2 pronoun its	6
by:sb2 pronoun its verb impose duty	-19
by:sb2 pronoun they	-37
by:sb2 quality	-6
by:sb2 quality begin goods	12
by:sb2 quality on goods	10
by:sb2 quality word goods	12
by:sb2 seat	10
by:seat , verb impose	-6
by:seat , verb say	16
by:seat / ,	-6
by:seat and verb impose	-13
by:seat begin :	21
by:seat begin had	-23
by:seat begin has	-47
by:seat begin verb impose	-25
by:seat begin verb say	-26
by:seat begin word	7
by:seat in ,	15
by:seat in .	25
by:seat in on	-24
by:seat that has	36
by:seat that verb impose	25
by:seat to ,	-18
by:seat which verb impose	15
by:seat with .	7
by:seat with in	12
by:seat word verb impose	20
by:side false	-31
by:side true	13
by:title by0.5	52
by:title by1	18
by:title by2	40
by:title by3	17
by:title named	42
by:title on1	-11
by:title on2	6
by:title on3	-50
by:top by 0.5	18
by:top by 1	39
by:top by 3	30
by:top on 1	41
by:top on 2	-10
by:top on 3	15
cues absent absent	-45
cues absent absent home on third	-90
cues absent absent sides	25
cues absent absent third on home	-37
cues absent absent third on third	-52
cues absent by0.5	-39
cues absent by0.5 sides	-32
cues absent by1 home on third	35
cues absent by1 sides	-42
cues absent by1 third on third	29
cues absent by2 sides	-9
cues absent by3	11
cues absent by3 home on third	24
cues absent by3 third on third	-10
cues absent named	27
cues absent named home on third	55
cues absent named sides	-34
cues absent named third on home	14
cues absent on1	22
cues absent on1 home on third	48
cues absent on1 sides	-54
cues absent on1 third on home	11
cues absent on1 third on third	11
cues absent on2	-10
cues absent on2 home on third	26
cues absent on2 sides	-53
cues absent on2 third on home	-15
cues absent on2 third on third	33
cues absent on3 home on third	22
cues absent on3 sides	-9
cues absent on3 third on home	6
cues absent on3 third on third	-26
cues by0.5 absent home on third	-33
cues by0.5 absent sides	32
cues by0.5 absent third on third	-23
cues by0.5 by1	-10
cues by0.5 by2	-17
cues by0.5 by2 sides	-25
cues by0.5 on3	43
cues by0.5 on3 home on third	8
cues by0.5 on3 sides	15
cues by1 absent	-46
cues by1 absent home on third	-62
cues by1 absent sides	10
cues by1 absent third on home	-31
cues by1 absent third on third	-38
cues by1 by0.5	31
cues by1 by1	10
cues by1 by1 home on third	35
cues by1 by1 sides	-16
cues by1 by1 third on home	8
cues by1 by1 third on third	-17
cues by1 by2	37
cues by1 by2 home on third	20
cues by1 by2 sides	14
cues by1 by3	-7
cues by1 named	37
cues by1 named home on third	11
cues by1 named sides	30
cues by1 named third on third	6
cues by1 on1 home on third	17
cues by1 on1 sides	-8
cues by1 on1 third on third	-9
cues by1 on2	-18
cues by1 on2 home on third	19
cues by1 on2 sides	-36
cues by1 on3	30
cues by1 on3 third on home	17
cues by1 on3 third on third	39
cues by2 absent	-14
cues by2 absent home on third	-24
cues by2 absent sides	21
cues by2 absent third on home	-31
cues by2 absent third on third	-37
cues by2 by0.5	7
cues by2 by0.5 sides	11
cues by2 by1	-18
cues by2 by1 sides	-10
cues by2 by1 third on home	-40
cues by2 by2	-8
cues by2 by2 sides	-6
cues by2 by2 third on third	-16
cues by2 by3	7
cues by2 by3 sides	17
cues by2 by3 third on home	-21
cues by2 named	9
cues by2 named home on third	-12
cues by2 named sides	26
cues by2 named third on third	-23
cues by2 on1	30
cues by2 on1 home on third	20
cues by2 on1 sides	22
cues by2 on2	-10
cues by2 on2 home on third	23
cues by2 on2 sides	-20
cues by2 on2 third on home	-18
cues by2 on2 third on third	6
cues by2 on3	-10
cues by2 on3 home on third	-34
cues by2 on3 sides	-31
cues by2 on3 third on home	38
cues by2 on3 third on third	35
cues by3 absent	-6
cues by3 absent home on third	-54
cues by3 absent sides	43
cues by3 absent third on home	-29
cues by3 absent third on third	-31
cues by3 by1	19
cues by3 by1 sides	25
cues by3 by2	9
cues by3 by2 home on third	-8
cues by3 by2 sides	20
cues by3 by3	21
cues by3 by3 sides	7
cues by3 named	11
cues by3 named home on third	-9
cues by3 named sides	33
cues by3 named third on third	-24
cues by3 on1	8
cues by3 on1 home on third	24
cues by3 on2	-35
cues by3 on2 sides	-30
cues by3 on2 third on third	-23
cues by3 on3 home on third	13
cues by3 on3 third on home	12
cues by3 on3 third on third	-13
cues named absent	-9
cues named absent home on third	-42
cues named absent sides	39
cues named absent third on home	-46
cues named absent third on third	-16
cues named by1	-18
cues named by1 home on third	22
cues named by1 sides	-23
cues named by1 third on home	-7
cues named by1 third on third	-16
cues named by2	-11
cues named by2 sides	-13
cues named by2 third on home	22
cues named by2 third on third	-11
cues named by3 third on home	-14
cues named named home on third	-9
cues named named sides	14
cues named named third on third	-14
cues named on1	-13
cues named on1 third on third	15
cues named on2	68
cues named on2 home on third	9
cues named on2 sides	9
cues named on2 third on home	33
cues named on2 third on third	46
cues named on3	56
cues named on3 home on third	6
cues named on3 third on home	73
cues on1 absent	-21
cues on1 absent home on third	-13
cues on1 absent sides	-60
cues on1 absent third on home	-29
cues on1 absent third on third	35
cues on1 by1	51
cues on1 by1 third on home	31
cues on1 by1 third on third	33
cues on1 by2 third on home	-13
cues on1 by2 third on third	15
cues on1 by3	14
cues on1 named	16
cues on1 named third on third	-31
cues on1 on1	-9
cues on1 on1 third on third	-14
cues on1 on2	20
cues on1 on2 third on third	41
cues on1 on3 third on third	16
cues on2 absent	10
cues on2 absent home on third	24
cues on2 absent sides	7
cues on2 absent third on third	-39
cues on2 by1	-44
cues on2 by1 sides	-60
cues on2 by1 third on home	-13
cues on2 by1 third on third	15
cues on2 by2	-39
cues on2 by2 home on third	-21
cues on2 by2 sides	-38
cues on2 by2 third on home	-15
cues on2 by2 third on third	16
cues on2 by3	-38
cues on2 by3 sides	-28
cues on2 by3 third on home	-7
cues on2 by3 third on third	-12
cues on2 named	-64
cues on2 named home on third	-16
cues on2 named sides	-43
cues on2 named third on third	-18
cues on2 on1 third on third	-19
cues on2 on2	-13
cues on2 on2 sides	-7
cues on2 on2 third on third	-27
cues on2 on3 home on third	-16
cues on2 on3 sides	-17
cues on2 on3 third on home	14
cues on2 on3 third on third	31
cues on3 absent	-21
cues on3 absent sides	-25
cues on3 absent third on third	15
cues on3 by0.5	-13
cues on3 by0.5 sides	-11
cues on3 by1	33
cues on3 by1 sides	18
cues on3 by1 third on home	-14
cues on3 by1 third on third	34
cues on3 by2 home on third	-35
cues on3 by2 sides	11
cues on3 by2 third on third	-23
cues on3 by3 home on third	15
cues on3 by3 third on home	-20
cues on3 named sides	19
cues on3 named third on third	-45
cues on3 on1	34
cues on3 on1 third on third	-7
cues on3 on2	26
cues on3 on2 home on third	-23
cues on3 on2 sides	16
cues on3 on2 third on home	-6
cues on3 on2 third on third	37
cues on3 on3 sides	-10
cues on3 on3 third on home	25
cues on3 on3 third on third	-16
each both all	-84
each both home on third	49
each both other	24
each both reverse	6
each both same	-31
each both sides	8
each both third on home	-19
each both third on third	-45
each each all	-64
each each home on third	-6
each each other	-34
each each same	16
each each sides	46
each each third on home	-17
each each third on third	-42
each either all	-14
each either home on third	15
each either reverse	16
each either same	-9
each either third on home	-10
each in return home on third	8
each in return other	-14
each in return reverse	6
each in return third on third	-7
each likewise reverse	-11
each likewise third on home	10
each ours all	-7
each ours home on third	-14
each ours other	-30
each ours reverse	105
each ours same	-98
each ours sides	-17
each ours third on home	48
each ours third on third	-24
each reciprocal all	-14
each reciprocal home on third	-27
each reciprocal other	-44
each reciprocal reverse	-15
each reciprocal same	45
each reciprocal sides	21
each reciprocal third on home	16
each reciprocal third on third	-37
each sentence reverse	35
each sentence same	-36
each the same all	7
each the same home on third	31
each the same reverse	-17
each the same same	8
each the same sides	-30
each the same third on home	7
each the two all	-52
each the two home on third	14
each the two reverse	38
each the two same	-36
each the two sides	33
each the two third on home	-46
each the two third on third	-6
each their all	21
each their home on third	35
each their other	-7
each their reverse	70
each their same	-58
each their sides	-55
each their third on home	61
each their third on third	-86
each theirs all	-6
each theirs home on third	29
each theirs other	-18
each theirs reverse	44
each theirs same	-35
each theirs sides	-6
each theirs third on home	-30
everywhere every	-10
everywhere everybody	-50
everywhere everyone	-16
everywhere everything	10
everywhere everywhere	-80
everywhere general rate	16
everywhere ordinary duty	23
everywhere ordinary rate	23
everywhere others	12
everywhere sentence	35
everywhere surcharge	-131
everywhere whatever	6
everywhere worldwide	-40
goods met crossed	14
goods met otherwise crossed	-20
goods met otherwise part	7
goods met otherwise sentence	-7
goods met part	-14
goods met reverse before	18
goods met reverse crossed	-33
goods met reverse part	6
goods met sentence	7
kind all	-9
kind home on third	15
kind third on third	-14
last other	-55
last other all	-23
last other and	-8
last other and so	-14
last other and so named	-22
last other comma	-8
last other comma named	-50
last other equal	-73
last other home on third	-30
last other lower	-40
last other next sentence	-18
last other paragraph	-12
last other paragraph named	6
last other sides	-29
last other third on home	-59
last other third on third	6
last other while named	-6
last reverse	21
last reverse and	17
last reverse and so	22
last reverse and so named	39
last reverse comma	12
last reverse comma named	32
last reverse equal	-15
last reverse far	-16
last reverse far named	-46
last reverse from	-11
last reverse from named	20
last reverse higher	21
last reverse home on third	56
last reverse lower	12
last reverse next sentence	8
last reverse next sentence named	12
last reverse on	-16
last reverse on named	13
last reverse paragraph	17
last reverse paragraph named	9
last reverse sides	-30
last reverse third on home	46
last reverse third on third	77
last reverse to	-62
last reverse while named	20
last same	23
last same all	-18
last same and	13
last same and so	31
last same and so named	-61
last same by	10
last same by all	-6
last same by and	-37
last same by and so	-49
last same by and so named	54
last same by comma	-15
last same by comma named	22
last same by equal	29
last same by far named	11
last same by from	-30
last same by from named	-21
last same by higher	-10
last same by home on third	29
last same by lower	10
last same by next sentence	-6
last same by next sentence named	50
last same by on	-59
last same by on named	-16
last same by paragraph	-11
last same by paragraph named	38
last same by sides	-61
last same by third on third	50
last same by to	-39
last same by while	-18
last same by while named	35
last same comma	30
last same comma named	-48
last same far	-7
last same far named	-55
last same from	54
last same from named	-13
last same higher	21
last same home on third	25
last same next sentence	29
last same next sentence named	-43
last same on and so	-62
last same on and so named	11
last same on comma	-64
last same on comma named	28
last same on equal	-16
last same on far	-19
last same on far named	36
last same on from	-24
last same on from named	-8
last same on higher	-43
last same on home on third	-32
last same on lower	-13
last same on named	7
last same on next sentence	-87
last same on on	-8
last same on on named	-8
last same on paragraph named	-19
last same on sides	-125
last same on third on home	21
last same on third on third	27
last same on to	-31
last same on while	-23
last same on while named	-17
last same paragraph	15
last same paragraph named	-29
last same sides	-19
last same third on home	59
last same third on third	55
last same to	93
last same while	29
last same while named	-36
last turned	-20
last turned all	-9
last turned and	-21
last turned and so	-26
last turned and so named	-60
last turned comma	-54
last turned comma named	-20
last turned far	40
last turned far named	52
last turned from	-39
last turned from named	6
last turned higher	-23
last turned home on third	35
last turned next sentence	-33
last turned next sentence named	-34
last turned on	-44
last turned on named	-8
last turned paragraph	-47
last turned paragraph named	-23
last turned sides	-77
last turned third on home	-58
last turned third on third	41
last turned to	-18
last turned while	-42
last turned while named	-10
level met	86
level met otherwise	-79
level met reverse	-23
often most	47
often never	-55
often reverse most	34
often reverse seldom	-39
often seldom	24
on:US	21
on:absent, 0 here	-15
on:absent, 1 here	-38
on:absent, 2 here	-67
on:alone	7
on:by 0	28
on:by 1	19
on:by 2	-28
on:by 3	-12
on:by no	-30
on:cue=by1	25
on:cue=by3	8
on:cue=none	14
on:cue=on1	61
on:cue=on3	37
on:f by0.5	-19
on:f by1	13
on:f by2	20
on:f by3	48
on:f on1	-44
on:f on2	10
on:f on3	19
on:focus owner	8
on:focus speaker	-16
on:focus subject	19
on:goods before also	-19
on:goods before nobody's	-18
on:goods before own	37
on:goods before sure	13
on:goods crossed nobody's	9
on:goods crossed not	-25
on:goods crossed own	30
on:goods crossed sure	28
on:goods met by crossed	-41
on:goods met by part	-29
on:goods met by sentence	-27
on:goods met on crossed	27
on:goods met on part	17
on:goods met on sentence	26
on:goods part also	-8
on:goods part nobody's	-40
on:goods sentence nobody's	-30
on:goods sentence not	25
on:head by1	13
on:head first	74
on:head last	38
on:head on1	42
on:head on2	15
on:head on3	39
on:home false	-12
on:home true	23
on:last by	29
on:last by absent and	44
on:last by absent and so named	-44
on:last by absent comma	22
on:last by absent comma named	7
on:last by absent far	-14
on:last by absent next sentence named	33
on:last by absent on	-33
on:last by absent on named	-6
on:last by absent paragraph named	29
on:last by absent to	-30
on:last by absent while	18
on:last by and	24
on:last by and so	18
on:last by and so named	37
on:last by by0.5 and so named	-10
on:last by by0.5 comma named	-15
on:last by by0.5 far named	-13
on:last by by1 and	24
on:last by by1 and so named	16
on:last by by1 comma	-16
on:last by by1 comma named	-27
on:last by by1 far	-6
on:last by by1 far named	-6
on:last by by1 from	-22
on:last by by1 from named	-18
on:last by by1 next sentence	-12
on:last by by1 next sentence named	-58
on:last by by1 on	-25
on:last by by1 on named	-15
on:last by by2 and	-58
on:last by by2 and so	23
on:last by by2 comma	16
on:last by by2 far named	14
on:last by by2 from	-19
on:last by by2 from named	34
on:last by by2 next sentence	-24
on:last by by2 next sentence named	-9
on:last by by2 on	42
on:last by by2 on named	7
on:last by by2 paragraph	21
on:last by by2 paragraph named	-32
on:last by by2 to	-16
on:last by by2 while named	18
on:last by by3 and	-10
on:last by by3 and so	-57
on:last by by3 and so named	49
on:last by by3 comma named	35
on:last by by3 far named	-53
on:last by by3 from	13
on:last by by3 from named	13
on:last by by3 next sentence named	-28
on:last by by3 on	-12
on:last by by3 to	-21
on:last by comma	11
on:last by comma named	29
on:last by far	-6
on:last by far named	-12
on:last by from	-14
on:last by from named	27
on:last by next sentence named	29
on:last by none and so	39
on:last by none and so named	-21
on:last by none comma	-41
on:last by none comma named	22
on:last by none far	19
on:last by none far named	16
on:last by none from	-23
on:last by none from named	14
on:last by none next sentence	-19
on:last by none to	-7
on:last by none while	-24
on:last by none while named	16
on:last by on	-23
on:last by on named	11
on:last by on1 next sentence named	-25
on:last by on2 and	-34
on:last by on2 and so	12
on:last by on2 and so named	40
on:last by on2 comma	-26
on:last by on2 comma named	29
on:last by on2 far	9
on:last by on2 far named	-22
on:last by on2 from	-11
on:last by on2 next sentence	13
on:last by on2 next sentence named	60
on:last by on2 paragraph	-9
on:last by on3 and so named	18
on:last by on3 comma	12
on:last by on3 from	14
on:last by on3 from named	-21
on:last by on3 next sentence	28
on:last by on3 next sentence named	15
on:last by on3 on named	8
on:last by on3 paragraph named	-16
on:last by on3 to	-7
on:last by on3 while named	16
on:last by to	-64
on:last by while named	25
on:last none	-15
on:last none absent and	-56
on:last none absent and so	-49
on:last none absent and so named	-107
on:last none absent comma	-34
on:last none absent comma named	-59
on:last none absent far	-17
on:last none absent far named	-118
on:last none absent from	-46
on:last none absent from named	-16
on:last none absent next sentence	-80
on:last none absent next sentence named	-159
on:last none absent on	-55
on:last none absent on named	-23
on:last none absent paragraph	-28
on:last none absent paragraph named	-85
on:last none absent to	-30
on:last none absent while	-26
on:last none absent while named	-77
on:last none and	-8
on:last none and so	-41
on:last none and so named	36
on:last none by1 far	-7
on:last none by1 far named	73
on:last none by1 next sentence	-7
on:last none by1 next sentence named	25
on:last none by1 paragraph named	32
on:last none by2 and so named	-18
on:last none by2 far	15
on:last none by2 far named	14
on:last none by2 next sentence	-37
on:last none by2 next sentence named	16
on:last none by2 paragraph named	37
on:last none by3 far named	15
on:last none comma	-25
on:last none comma named	14
on:last none far	-20
on:last none far named	41
on:last none from	-28
on:last none from named	-16
on:last none next sentence	-93
on:last none next sentence named	43
on:last none none and	10
on:last none none and so named	33
on:last none none comma	8
on:last none none comma named	30
on:last none none far	-35
on:last none none far named	41
on:last none none next sentence	12
on:last none none next sentence named	55
on:last none none while named	31
on:last none on	-49
on:last none on1 and so named	26
on:last none on1 comma named	21
on:last none on1 far	-7
on:last none on1 far named	15
on:last none on1 next sentence named	36
on:last none on2 and so	-40
on:last none on2 and so named	56
on:last none on2 comma	-32
on:last none on2 comma named	21
on:last none on2 far	-8
on:last none on2 far named	16
on:last none on2 next sentence	-42
on:last none on2 next sentence named	37
on:last none on2 paragraph	-18
on:last none on2 while	-42
on:last none on2 while named	25
on:last none on3 comma named	24
on:last none on3 far	23
on:last none on3 far named	12
on:last none on3 next sentence	30
on:last none on3 next sentence named	40
on:last none on3 paragraph named	18
on:last none paragraph	-55
on:last none paragraph named	30
on:last none to	-42
on:last none while	-45
on:last none while named	26
on:last on absent and	-6
on:last on absent and so	39
on:last on absent and so named	82
on:last on absent comma	24
on:last on absent comma named	63
on:last on absent from	21
on:last on absent next sentence	12
on:last on absent next sentence named	7
on:last on absent on	52
on:last on absent paragraph	21
on:last on absent paragraph named	-8
on:last on absent to	79
on:last on absent while	41
on:last on and	10
on:last on and so	23
on:last on and so named	-53
on:last on by0.5 far named	-10
on:last on by0.5 next sentence named	13
on:last on by1 and so	-9
on:last on by1 and so named	-7
on:last on by1 comma	19
on:last on by1 far	16
on:last on by1 far named	-12
on:last on by1 next sentence	-22
on:last on by1 next sentence named	-13
on:last on by1 on	18
on:last on by1 paragraph named	-17
on:last on by2 and so	-21
on:last on by2 and so named	-12
on:last on by2 comma named	14
on:last on by2 far	-41
on:last on by2 far named	-24
on:last on by2 from	-21
on:last on by2 next sentence	48
on:last on by2 next sentence named	-25
on:last on by2 on	12
on:last on by2 on named	-15
on:last on by2 paragraph	-28
on:last on by2 paragraph named	-23
on:last on by2 to	17
on:last on by3 and so named	-21
on:last on by3 comma named	-26
on:last on by3 far named	-21
on:last on by3 from	16
on:last on by3 from named	11
on:last on by3 next sentence	12
on:last on by3 next sentence named	-20
on:last on by3 paragraph named	9
on:last on by3 to	11
on:last on comma	53
on:last on comma named	-35
on:last on far	-30
on:last on far named	-43
on:last on from	41
on:last on from named	-17
on:last on next sentence	12
on:last on next sentence named	-43
on:last on none and	41
on:last on none and so	25
on:last on none and so named	-59
on:last on none comma named	-18
on:last on none far	-10
on:last on none from named	-22
on:last on none next sentence	-35
on:last on none next sentence named	-32
on:last on none on	39
on:last on none paragraph named	-19
on:last on none to	18
on:last on none while	18
on:last on none while named	-12
on:last on on	71
on:last on on1 and so	-32
on:last on on1 comma named	-22
on:last on on1 far named	-20
on:last on on2 and	-36
on:last on on2 and so	25
on:last on on2 and so named	-39
on:last on on2 comma	56
on:last on on2 far	-66
on:last on on2 from	12
on:last on on2 next sentence	-36
on:last on on2 next sentence named	-9
on:last on on2 on	23
on:last on on2 on named	9
on:last on on2 paragraph	31
on:last on on2 to	12
on:last on on2 while named	16
on:last on on3 and	47
on:last on on3 and so	-23
on:last on on3 and so named	-35
on:last on on3 comma	19
on:last on on3 comma named	-53
on:last on on3 far	29
on:last on on3 far named	-6
on:last on on3 from	44
on:last on on3 from named	-15
on:last on on3 next sentence	30
on:last on on3 next sentence named	19
on:last on on3 on	-11
on:last on on3 paragraph named	6
on:last on on3 to	-8
on:last on on3 while	-42
on:last on on3 while named	-40
on:last on paragraph	8
on:last on paragraph named	-35
on:last on to	84
on:last on while	19
on:last on while named	-42
on:name , and	-10
on:name , at	13
on:name , duty	28
on:name , has	-11
on:name , is	-25
on:name , own agent	34
on:name , own duty	-8
on:name , own number	-18
on:name , verb impose	-11
on:name , will	7
on:name , word	-19
on:name : has	6
on:name : level	-6
on:name : number	9
on:name : own duty	-12
on:name : own goods	-13
on:name : verb impose	-17
on:name : word	11
on:name ; ,	16
on:name and .	12
on:name and :	17
on:name and are	20
on:name and at	-38
on:name and duty	-30
on:name and has	10
on:name and is	24
on:name and level	14
on:name and number	-39
on:name and on	34
on:name and own duty	46
on:name and own number	-12
on:name and own on	27
on:name and verb impose	31
on:name and will	35
on:name and word	26
on:name and would	-10
on:name because verb buy	11
on:name begin ,	26
on:name begin :	33
on:name begin and	-7
on:name begin duty	17
on:name begin goods	47
on:name begin has	29
on:name begin is	21
on:name begin number	53
on:name begin on	-40
on:name begin own agent	-35
on:name begin own duty	-41
on:name begin own goods	12
on:name begin own level	21
on:name begin own on	-13
on:name begin own verb impose	11
on:name begin own word	-9
on:name begin verb agree	27
on:name begin verb bear	9
on:name begin verb impose	6
on:name begin verb sell	7
on:name begin verb stay	27
on:name begin verb up	-10
on:name begin was	41
on:name begin will	-12
on:name begin word	-13
on:name for ,	54
on:name for .	31
on:name for and	18
on:name for level	34
on:name for number	32
on:name for word	23
on:name from ,	40
on:name from .	-32
on:name from :	16
on:name from is	7
on:name from number	23
on:name from on	-8
on:name from to	-18
on:name from verb bear	19
on:name from verb impose	14
on:name from will	12
on:name from word	16
on:name from would	6
on:name if verb impose	13
on:name in .	28
on:name in :	-41
on:name in ;	-13
on:name in and	-7
on:name in number	22
on:name in on	-19
on:name in word	-76
on:name into ,	-16
on:name into .	-7
on:name into :	20
on:name into at	-20
on:name number has	42
on:name of :	16
on:name of and	-6
on:name of duty	26
on:name of goods	18
on:name of is	21
on:name of number	9
on:name of own duty	8
on:name of to	-17
on:name of verb bear	17
on:name of verb stay	6
on:name of word	50
on:name on and	-12
on:name on goods	42
on:name on to	-14
on:name that had	10
on:name that has	-16
on:name that level	-7
on:name that own duty	-9
on:name that verb impose	-21
on:name that will	-42
on:name that word	22
on:name that would	-51
on:name to ,	-29
on:name to at	13
on:name to number	-12
on:name to word	-15
on:name verb bear at	-30
on:name verb bear duty	-27
on:name verb bear number	-16
on:name verb impose duty	35
on:name verb impose number	-15
on:name verb impose to	-16
on:name verb return verb impose	-24
on:name verb say would	-8
on:name what verb impose	-27
on:name which verb impose	-32
on:name with ,	11
on:name with .	10
on:name with in	-11
on:name with number	-12
on:name with verb impose	30
on:name with word	45
on:name word ,	14
on:name word .	-7
on:name word level	9
on:name word number	-33
on:name word own duty	-17
on:name word own number	61
on:name word verb impose	15
on:name word will	-19
on:named 0	28
on:named 1	28
on:named 2	-39
on:named 3	-53
on:named no	23
on:nearest after by0.5 sentence 0	-28
on:nearest after by1 part 0	-57
on:nearest after by1 sentence 0	39
on:nearest after by1 sentence 1	-22
on:nearest after by2 part 0	20
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	-37
on:nearest after by3 part 0	-24
on:nearest after by3 sentence 1	-6
on:nearest after none part 0	14
on:nearest after none part 1	-8
on:nearest after none sentence 0	-34
on:nearest after none sentence 1	-23
on:nearest after on1 part 0	43
on:nearest after on1 sentence 0	-19
on:nearest after on2 part 0	6
on:nearest after on2 part 1	-18
on:nearest after on2 sentence 0	17
on:nearest after on2 sentence 1	-31
on:nearest after on3 part 0	39
on:nearest before by0.5 part 0	-25
on:nearest before by0.5 sentence 0	-16
on:nearest before by1 part 0	14
on:nearest before by1 part 1	6
on:nearest before by1 sentence 0	-16
on:nearest before by1 sentence 1	11
on:nearest before by2 part 0	11
on:nearest before by2 part 1	-30
on:nearest before by2 sentence 0	-17
on:nearest before by2 sentence 1	-19
on:nearest before by3 part 0	-25
on:nearest before by3 part 1	-38
on:nearest before by3 sentence 1	-32
on:nearest before none part 0	35
on:nearest before none part 1	-49
on:nearest before none sentence 0	30
on:nearest before on1 part 0	26
on:nearest before on1 sentence 1	49
on:nearest before on2 sentence 1	15
on:nearest before on3 part 0	49
on:nearest before on3 part 1	21
on:nearest before on3 sentence 0	59
on:nearest before on3 sentence 1	41
on:not own our	29
on:not own ours	-10
on:not own their	-20
on:not own them	-72
on:not own there	11
on:not own they	9
on:not top by	16
on:not top by absent	-26
on:not top on absent	-24
on:on 3	-25
on:on no	17
on:other voice	13
on:own ours	11
on:own their	11
on:own there	-18
on:own they	-38
on:pa0	42
on:pa0 cue=by0.5	22
on:pa0 cue=by1	-59
on:pa0 cue=by2	20
on:pa0 cue=by3	-16
on:pa0 cue=none	13
on:pa0 cue=on1	36
on:pa0 cue=on2	23
on:pa0 cue=on3	20
on:pa0 name	112
on:pa0 name and number	34
on:pa0 name and own on	7
on:pa0 name for ,	48
on:pa0 name for .	34
on:pa0 name for and	57
on:pa0 name from ,	33
on:pa0 name from number	-35
on:pa0 name in ,	-21
on:pa0 name in .	-16
on:pa0 name in ;	-7
on:pa0 name in and	-34
on:pa0 name in at	-6
on:pa0 name in number	8
on:pa0 name in word	-10
on:pa0 name into .	-9
on:pa0 name of ,	15
on:pa0 name of .	16
on:pa0 name on ,	6
on:pa0 name on goods	-13
on:pa0 name to .	14
on:pa0 next=(	16
on:pa0 next=,	57
on:pa0 next=.	53
on:pa0 next=;	18
on:pa0 next=agent	24
on:pa0 next=and	17
on:pa0 next=are	-35
on:pa0 next=from	16
on:pa0 next=gate	-41
on:pa0 next=goods	-34
on:pa0 next=in	-24
on:pa0 next=is	10
on:pa0 next=level	6
on:pa0 next=number	13
on:pa0 next=on	12
on:pa0 next=own .	29
on:pa0 next=own duty	15
on:pa0 next=own on	7
on:pa0 next=sender	7
on:pa0 next=to	18
on:pa0 next=verb bear	-8
on:pa0 next=verb sell	18
on:pa0 next=verb stay	34
on:pa0 next=word	-15
on:pa0 person	-23
on:pa0 port	-60
on:pa0 port at .	-20
on:pa0 port in ,	-29
on:pa0 prep=%	-19
on:pa0 prep=and	14
on:pa0 prep=at	-76
on:pa0 prep=by	-36
on:pa0 prep=for	97
on:pa0 prep=from	35
on:pa0 prep=in	-87
on:pa0 prep=into	-12
on:pa0 prep=of	-22
on:pa0 prep=on	47
on:pa0 prep=over	-36
on:pa0 prep=that	21
on:pa0 prep=to	-23
on:pa0 prep=under	14
on:pa0 prep=verb impose	6
on:pa0 prep=with	22
on:pa0 prep=word	-12
on:pa0 pronoun his	6
on:pa0 pronoun it	-72
on:pa0 pronoun its	-26
on:pa0 pronoun its of duty	-31
on:pa0 pronoun its on goods	-8
on:pa0 pronoun our	-31
on:pa0 pronoun our on goods	-33
on:pa0 pronoun ours	28
on:pa0 pronoun their on goods	-9
on:pa0 pronoun them	-37
on:pa0 quality	26
on:pa0 quality and duty	25
on:pa0 quality and goods	-45
on:pa0 quality and number	8
on:pa0 quality at gate	-29
on:pa0 quality for goods	-12
on:pa0 quality of goods	-51
on:pa0 quality on ,	12
on:pa0 quality on .	68
on:pa0 quality on goods	59
on:pa0 quality on word	16
on:pa0 quality over goods	-45
on:pa0 quality word goods	-21
on:pa0 seat	-19
on:pa0 seat in ,	-14
on:pa0 seat in .	-19
on:pa1	6
on:pa1 cue=by1	20
on:pa1 cue=on2	-45
on:pa1 cue=on3	14
on:pa1 name in .	26
on:pa1 next=,	-16
on:pa1 next=.	-7
on:pa1 next=goods	14
on:pa1 next=word	9
on:pa1 prep=and	6
on:pa1 prep=for	-31
on:pa1 prep=from	-19
on:pa1 prep=of	25
on:pa1 prep=on	9
on:pa1 pronoun our	-6
on:pa1 quality of goods	12
on:pb0	57
on:pb0 cue=by0.5	-32
on:pb0 cue=by1	20
on:pb0 cue=by2	8
on:pb0 cue=by3	-6
on:pb0 cue=none	44
on:pb0 cue=on1	11
on:pb0 cue=on2	-7
on:pb0 cue=on3	40
on:pb0 name	77
on:pb0 name , and	10
on:pb0 name , at	34
on:pb0 name , duty	11
on:pb0 name , has	-22
on:pb0 name , is	-57
on:pb0 name , number	41
on:pb0 name , verb impose	-42
on:pb0 name , will	-15
on:pb0 name : own duty	-11
on:pb0 name and are	27
on:pb0 name and at	-27
on:pb0 name and duty	-19
on:pb0 name and number	-40
on:pb0 name and own number	-15
on:pb0 name and verb impose	34
on:pb0 name and will	11
on:pb0 name and word	10
on:pb0 name begin duty	18
on:pb0 name begin for	23
on:pb0 name begin goods	20
on:pb0 name begin had	13
on:pb0 name begin has	19
on:pb0 name begin is	56
on:pb0 name begin level	21
on:pb0 name begin number	64
on:pb0 name begin own duty	-6
on:pb0 name begin own goods	25
on:pb0 name begin own level	29
on:pb0 name begin own number	-7
on:pb0 name begin verb impose	-13
on:pb0 name begin verb stay	34
on:pb0 name begin verb up	-9
on:pb0 name begin was	28
on:pb0 name begin will	-26
on:pb0 name begin word	-7
on:pb0 name begin would	-25
on:pb0 name for and	-18
on:pb0 name for level	29
on:pb0 name for number	24
on:pb0 name for word	18
on:pb0 name from and	-32
on:pb0 name from number	39
on:pb0 name from to	-13
on:pb0 name from verb bear	16
on:pb0 name from will	13
on:pb0 name from would	7
on:pb0 name if verb impose	-24
on:pb0 name in and	17
on:pb0 name in at	-9
on:pb0 name in number	8
on:pb0 name into at	-38
on:pb0 name of and	-15
on:pb0 name of is	20
on:pb0 name of number	33
on:pb0 name of to	-9
on:pb0 name of verb impose	-6
on:pb0 name of will	15
on:pb0 name of word	9
on:pb0 name on goods	12
on:pb0 name on to	11
on:pb0 name that had	24
on:pb0 name that verb impose	11
on:pb0 name that will	-60
on:pb0 name that would	-49
on:pb0 name to at	-14
on:pb0 name verb bear at	-32
on:pb0 name verb bear duty	-18
on:pb0 name verb impose duty	27
on:pb0 name verb impose number	15
on:pb0 name verb impose own duty	-9
on:pb0 name verb impose to	-12
on:pb0 name which verb impose	-22
on:pb0 name word number	-18
on:pb0 name word own number	60
on:pb0 name word will	-9
on:pb0 name word would	-18
on:pb0 next='s	-7
on:pb0 next=,	9
on:pb0 next=.	16
on:pb0 next=agent	-12
on:pb0 next=and	-24
on:pb0 next=are	32
on:pb0 next=at	-26
on:pb0 next=by	-39
on:pb0 next=duty	-14
on:pb0 next=from	-21
on:pb0 next=goods	28
on:pb0 next=had	18
on:pb0 next=has	-10
on:pb0 next=in	-30
on:pb0 next=is	-11
on:pb0 next=level	9
on:pb0 next=number	53
on:pb0 next=on	7
on:pb0 next=own at	30
on:pb0 next=own duty	-49
on:pb0 next=own goods	37
on:pb0 next=own level	30
on:pb0 next=own number	15
on:pb0 next=own to	39
on:pb0 next=own word	-9
on:pb0 next=sender	29
on:pb0 next=taker	-36
on:pb0 next=to	-10
on:pb0 next=verb bear	7
on:pb0 next=verb deny	-38
on:pb0 next=verb down	-14
on:pb0 next=verb end	-30
on:pb0 next=verb impose	-18
on:pb0 next=verb say	-20
on:pb0 next=verb sell	27
on:pb0 next=was	6
on:pb0 next=will	-13
on:pb0 next=word	-10
on:pb0 next=would	-6
on:pb0 person	-6
on:pb0 person " are	-11
on:pb0 person , verb impose	-9
on:pb0 person begin has	-23
on:pb0 person that verb impose	9
on:pb0 person word had	-12
on:pb0 person word verb impose	10
on:pb0 person word verb say	-25
on:pb0 port	-49
on:pb0 prep="	-33
on:pb0 prep=,	23
on:pb0 prep=-	-7
on:pb0 prep=.	-14
on:pb0 prep=:	18
on:pb0 prep=;	14
on:pb0 prep=and	7
on:pb0 prep=at	-20
on:pb0 prep=begin	41
on:pb0 prep=but	-42
on:pb0 prep=by	-8
on:pb0 prep=for	29
on:pb0 prep=from	39
on:pb0 prep=if	-48
on:pb0 prep=in	9
on:pb0 prep=into	-57
on:pb0 prep=number	-24
on:pb0 prep=of	6
on:pb0 prep=on	-7
on:pb0 prep=that	28
on:pb0 prep=then	-26
on:pb0 prep=through	14
on:pb0 prep=to	-28
on:pb0 prep=verb bear	-13
on:pb0 prep=verb end	7
on:pb0 prep=verb impose	-17
on:pb0 prep=verb propose	-35
on:pb0 prep=verb return	11
on:pb0 prep=verb say	-7
on:pb0 prep=verb sell	9
on:pb0 prep=verb target	15
on:pb0 prep=what	23
on:pb0 prep=when	-28
on:pb0 prep=which	-12
on:pb0 prep=while	38
on:pb0 prep=with	-39
on:pb0 prep=—	-8
on:pb0 pronoun government	-8
on:pb0 pronoun he	-11
on:pb0 pronoun he that would	11
on:pb0 pronoun his	-22
on:pb0 pronoun it	-16
on:pb0 pronoun it begin has	-24
on:pb0 pronoun it begin level	-8
on:pb0 pronoun it begin number	13
on:pb0 pronoun it begin verb bear	-21
on:pb0 pronoun it begin verb impose	-10
on:pb0 pronoun it begin will	-16
on:pb0 pronoun it that will	6
on:pb0 pronoun it that would	19
on:pb0 pronoun it verb say would	-27
on:pb0 pronoun it word verb impose	-16
on:pb0 pronoun its	-6
on:pb0 pronoun its begin duty	-13
on:pb0 pronoun its begin goods	26
on:pb0 pronoun its begin level	20
on:pb0 pronoun its verb impose duty	-10
on:pb0 pronoun its verb impose goods	-24
on:pb0 pronoun its verb impose level	-21
on:pb0 pronoun its verb impose number	13
on:pb0 pronoun its verb sell goods	6
on:pb0 pronoun its word duty	14
on:pb0 pronoun its word number	15
on:pb0 pronoun my	-9
on:pb0 pronoun our	-30
on:pb0 pronoun our begin goods	-15
on:pb0 pronoun our on goods	-38
on:pb0 pronoun our verb impose goods	-28
on:pb0 pronoun ours	23
on:pb0 pronoun president	-55
on:pb0 pronoun president begin verb impose	-23
on:pb0 pronoun their	-19
on:pb0 pronoun their begin goods	-10
on:pb0 pronoun their on goods	-9
on:pb0 pronoun them	-55
on:pb0 pronoun they	-33
on:pb0 pronoun they begin number	-40
on:pb0 pronoun they begin verb bear	14
on:pb0 pronoun they begin verb impose	10
on:pb0 pronoun they where verb bear	7
on:pb0 pronoun they word number	18
on:pb0 pronoun they word verb bear	-35
on:pb0 pronoun trump	-48
on:pb0 pronoun trump begin verb say	-9
on:pb0 pronoun we	41
on:pb0 pronoun which	37
on:pb0 pronoun which , had	9
on:pb0 pronoun which , has	-7
on:pb0 pronoun which , number	33
on:pb0 pronoun which , verb bear	7
on:pb0 pronoun which , verb impose	18
on:pb0 pronoun who	-14
on:pb0 pronoun whose	23
on:pb0 pronoun whose , goods	24
on:pb0 quality	48
on:pb0 quality , duty	-8
on:pb0 quality : duty	-27
on:pb0 quality ; goods	16
on:pb0 quality and duty	-7
on:pb0 quality and goods	23
on:pb0 quality and number	-36
on:pb0 quality begin goods	22
on:pb0 quality begin number	-27
on:pb0 quality begin taker	-11
on:pb0 quality begin word	29
on:pb0 quality for goods	7
on:pb0 quality in goods	12
on:pb0 quality number goods	14
on:pb0 quality on goods	34
on:pb0 quality on number	7
on:pb0 quality on word	-15
on:pb0 quality that goods	-14
on:pb0 quality then goods	-7
on:pb0 quality verb impose duty	-26
on:pb0 quality verb impose goods	19
on:pb0 quality which goods	11
on:pb0 quality word duty	-12
on:pb0 quality word goods	8
on:pb0 quality word level	-20
on:pb0 quality word number	-24
on:pb0 seat	-56
on:pb0 seat begin had	8
on:pb0 seat begin has	17
on:pb0 seat begin verb impose	18
on:pb0 seat word verb impose	-15
on:pb1 cue=by1	-14
on:pb1 cue=by2	-13
on:pb1 cue=by3	19
on:pb1 cue=none	-10
on:pb1 name	-20
on:pb1 name , duty	-12
on:pb1 name and number	-11
on:pb1 name begin own duty	-7
on:pb1 name begin verb impose	8
on:pb1 name begin would	9
on:pb1 name from number	-9
on:pb1 name in number	7
on:pb1 name verb impose own duty	10
on:pb1 name word duty	-10
on:pb1 name word level	17
on:pb1 name word own duty	-9
on:pb1 next=agent	-10
on:pb1 next=at	-16
on:pb1 next=duty	6
on:pb1 next=goods	18
on:pb1 next=had	-12
on:pb1 next=level	19
on:pb1 next=number	-27
on:pb1 next=on	-6
on:pb1 next=own duty	-7
on:pb1 next=own number	-15
on:pb1 next=verb impose	25
on:pb1 next=verb say	-10
on:pb1 next=will	-10
on:pb1 next=word	23
on:pb1 port	-8
on:pb1 prep=,	-9
on:pb1 prep=goods	-6
on:pb1 prep=in	-8
on:pb1 prep=number	13
on:pb1 prep=of	-27
on:pb1 prep=that	-7
on:pb1 prep=to	-11
on:pb1 prep=verb bear	-23
on:pb1 prep=verb impose	32
on:pb1 prep=verb say	-32
on:pb1 prep=—	-8
on:pb1 pronoun it begin verb impose	17
on:pb1 pronoun they	15
on:pb1 quality	22
on:pb1 quality and goods	24
on:pb1 quality begin goods	12
on:pb1 quality of goods	-11
on:pb1 quality on goods	7
on:pb1 quality verb impose duty	19
on:pb1 seat	-12
on:pb2	-7
on:pb2 cue=by2	-7
on:pb2 cue=by3	8
on:pb2 cue=none	6
on:pb2 cue=on3	-18
on:pb2 next=duty	6
on:pb2 next=goods	-18
on:pb2 next=number	-14
on:pb2 prep=begin	16
on:pb2 prep=on	-21
on:pb2 quality	-13
on:pb2 quality on goods	-21
on:person " are	-19
on:person " verb say	12
on:person , ,	13
on:person , verb say	-15
on:person . verb impose	7
on:person : verb impose	36
on:person begin has	-40
on:person begin verb impose	-40
on:person begin verb say	-24
on:person by ,	-11
on:person that verb impose	7
on:person which verb impose	-21
on:person word ,	16
on:person word :	7
on:person word had	-22
on:person word has	21
on:person word verb impose	-42
on:person word verb say	-12
on:person word word	12
on:port at .	-25
on:port begin ,	22
on:port in ,	-47
on:port in on	-21
on:port in word	32
on:port of ,	-34
on:port of .	-24
on:pronoun he " verb impose	-7
on:pronoun he " verb say	11
on:pronoun he , verb impose	-11
on:pronoun he , verb say	22
on:pronoun he begin verb deny	-17
on:pronoun he that had	-38
on:pronoun he that would	27
on:pronoun he verb say will	6
on:pronoun he word verb impose	-20
on:pronoun he word verb say	-27
on:pronoun it begin has	-21
on:pronoun it begin level	-9
on:pronoun it begin number	8
on:pronoun it begin verb bear	-26
on:pronoun it begin will	-17
on:pronoun it begin would	-16
on:pronoun it on ,	-14
on:pronoun it that has	12
on:pronoun it that verb impose	10
on:pronoun it that will	8
on:pronoun it that would	8
on:pronoun it verb impose verb say	27
on:pronoun it verb say would	-51
on:pronoun it word verb bear	6
on:pronoun it word verb impose	6
on:pronoun it word will	7
on:pronoun its and goods	24
on:pronoun its begin agent	9
on:pronoun its begin duty	-13
on:pronoun its begin goods	22
on:pronoun its begin level	22
on:pronoun its begin number	-20
on:pronoun its for goods	-10
on:pronoun its on goods	-32
on:pronoun its verb impose duty	21
on:pronoun its verb impose goods	-37
on:pronoun its verb impose level	-34
on:pronoun its verb impose number	9
on:pronoun its verb sell goods	6
on:pronoun its word duty	16
on:pronoun its word number	7
on:pronoun our for goods	8
on:pronoun our of goods	-22
on:pronoun our on goods	-48
on:pronoun our verb impose goods	-35
on:pronoun president begin verb impose	-18
on:pronoun their on goods	-31
on:pronoun they begin number	-20
on:pronoun they begin verb bear	21
on:pronoun they begin verb say	6
on:pronoun they word verb bear	-30
on:pronoun they word verb impose	-8
on:pronoun treasury begin verb say	-8
on:pronoun trump begin duty	-40
on:pronoun trump begin verb say	8
on:pronoun which , had	-11
on:pronoun which , has	17
on:pronoun which , number	7
on:pronoun which , verb impose	6
on:pronoun which , verb sell	28
on:pronoun which , word	-18
on:pronoun who , word	-7
on:pronoun whose , goods	36
on:q1 by0.5	-16
on:q1 by0.5 here	18
on:q1 by0.5 other	-14
on:q1 by1	29
on:q1 by1 other	-14
on:q1 by1 other here	-10
on:q1 by2	-17
on:q1 by2 here	-13
on:q1 by3	-12
on:q1 by3 here	-16
on:q1 by3 other	15
on:q1 by3 other here	-7
on:q1 first	59
on:q1 first other	38
on:q1 named	57
on:q1 on1	90
on:q1 on1 here	-8
on:q1 on1 other	19
on:q1 on1 other here	-24
on:q1 on2	35
on:q1 on2 here	-23
on:q1 on3	51
on:q1 on3 here	-6
on:q1 on3 other	72
on:q1 on3 other here	12
on:q2 by0.5	8
on:q2 by0.5 here	-9
on:q2 by0.5 other	-27
on:q2 by0.5 other here	-15
on:q2 by1	40
on:q2 by1 here	-15
on:q2 by1 other	-11
on:q2 by1 other here	-21
on:q2 by2	19
on:q2 by2 here	14
on:q2 by2 other here	-19
on:q2 by3	-10
on:q2 by3 here	-6
on:q2 by3 other	25
on:q2 by3 other here	17
on:q2 first	34
on:q2 first other	10
on:q2 named	37
on:q2 named other	21
on:q2 on1	22
on:q2 on1 here	-18
on:q2 on1 other	8
on:q2 on1 other here	-49
on:q2 on2 here	10
on:q2 on2 other here	-12
on:q2 on3	32
on:q2 on3 other	36
on:q2 on3 other here	-13
on:quality , agent	-11
on:quality , duty	-13
on:quality , goods	9
on:quality , number	9
on:quality , word	-24
on:quality : duty	-19
on:quality : goods	26
on:quality ; goods	-18
on:quality and duty	39
on:quality and goods	-22
on:quality and number	-31
on:quality at gate	-47
on:quality begin ,	8
on:quality begin agent	-26
on:quality begin gate	-22
on:quality begin goods	41
on:quality begin level	6
on:quality begin number	-29
on:quality begin sender	52
on:quality begin taker	-39
on:quality begin verb bear	26
on:quality begin word	34
on:quality for goods	7
on:quality for sender	-34
on:quality of duty	6
on:quality of goods	-54
on:quality on ,	27
on:quality on .	67
on:quality on gate	-13
on:quality on goods	35
on:quality on number	11
on:quality on verb stay	7
on:quality over goods	-65
on:quality that duty	-14
on:quality that goods	36
on:quality to goods	32
on:quality verb bear goods	20
on:quality verb buy goods	-31
on:quality verb target goods	15
on:quality which goods	36
on:quality word .	-12
on:quality word duty	-7
on:quality word gate	-19
on:quality word level	11
on:quality word number	-15
on:quality word word	-54
on:sa0	-11
on:sa0 cue=by2	-7
on:sa0 cue=by3	16
on:sa0 cue=none	-24
on:sa0 cue=on1	-9
on:sa0 cue=on2	-12
on:sa0 name , ,	-17
on:sa0 name , and	-20
on:sa0 name , at	-16
on:sa0 name , is	50
on:sa0 name , number	-9
on:sa0 name ; ,	-17
on:sa0 name and ,	-20
on:sa0 name and duty	-6
on:sa0 name and number	-22
on:sa0 name and own on	21
on:sa0 name and verb impose	31
on:sa0 name and will	32
on:sa0 name from .	-39
on:sa0 name from number	-18
on:sa0 name if verb impose	31
on:sa0 name if word	16
on:sa0 name in ,	10
on:sa0 name in .	-25
on:sa0 name of ,	-18
on:sa0 name of .	-20
on:sa0 name of number	-10
on:sa0 name on goods	35
on:sa0 name that has	-16
on:sa0 name that verb impose	-29
on:sa0 name which verb impose	-13
on:sa0 next=.	-34
on:sa0 next=;	-18
on:sa0 next=agent	-24
on:sa0 next=at	-10
on:sa0 next=duty	20
on:sa0 next=from	13
on:sa0 next=gate	-10
on:sa0 next=had	-23
on:sa0 next=has	10
on:sa0 next=in	-9
on:sa0 next=is	40
on:sa0 next=level	7
on:sa0 next=number	-23
on:sa0 next=on	-33
on:sa0 next=own .	8
on:sa0 next=own agent	8
on:sa0 next=own duty	22
on:sa0 next=own level	18
on:sa0 next=own number	-12
on:sa0 next=own on	27
on:sa0 next=own word	-18
on:sa0 next=sender	-27
on:sa0 next=taker	-7
on:sa0 next=to	-34
on:sa0 next=verb bear	-18
on:sa0 next=verb buy	21
on:sa0 next=verb end	16
on:sa0 next=verb impose	-20
on:sa0 next=verb target	-16
on:sa0 next=was	19
on:sa0 next=word	49
on:sa0 next=would	19
on:sa0 person	11
on:sa0 person that had	-9
on:sa0 person word verb impose	-14
on:sa0 port	-21
on:sa0 port in .	-7
on:sa0 prep="	-16
on:sa0 prep=%	6
on:sa0 prep=,	-35
on:sa0 prep=:	9
on:sa0 prep=;	-6
on:sa0 prep=because	27
on:sa0 prep=from	21
on:sa0 prep=if	51
on:sa0 prep=on	20
on:sa0 prep=that	-18
on:sa0 prep=to	-47
on:sa0 prep=verb bear	28
on:sa0 prep=verb buy	-34
on:sa0 prep=verb impose	15
on:sa0 prep=verb target	-31
on:sa0 prep=what	14
on:sa0 prep=when	17
on:sa0 prep=where	13
on:sa0 prep=which	-15
on:sa0 prep=while	-48
on:sa0 prep=with	-15
on:sa0 prep=word	25
on:sa0 pronoun finance	20
on:sa0 pronoun he " verb impose	-28
on:sa0 pronoun he " verb say	12
on:sa0 pronoun he , verb impose	-17
on:sa0 pronoun he , verb say	14
on:sa0 pronoun his	22
on:sa0 pronoun it	-24
on:sa0 pronoun it that verb impose	-15
on:sa0 pronoun it where verb impose	-9
on:sa0 pronoun it word verb impose	8
on:sa0 pronoun its	33
on:sa0 pronoun its verb impose duty	26
on:sa0 pronoun minister	-15
on:sa0 pronoun our	-9
on:sa0 pronoun ours	-11
on:sa0 pronoun their	-45
on:sa0 pronoun they	-10
on:sa0 pronoun they where verb bear	8
on:sa0 pronoun we	-14
on:sa0 pronoun which	-22
on:sa0 pronoun which , number	-21
on:sa0 pronoun which , verb impose	-11
on:sa0 quality	-11
on:sa0 quality , agent	-9
on:sa0 quality , goods	15
on:sa0 quality , number	9
on:sa0 quality , word	-25
on:sa0 quality ; goods	-26
on:sa0 quality and duty	6
on:sa0 quality and goods	-49
on:sa0 quality of goods	-14
on:sa0 quality on goods	7
on:sa0 quality that goods	40
on:sa0 quality to goods	-8
on:sa0 quality verb buy goods	-34
on:sa0 seat	19
on:sa0 seat , verb say	-10
on:sa0 seat and verb impose	8
on:sa0 seat in .	-6
on:sa0 seat that has	-8
on:sa0 seat word .	6
on:sa1 cue=by0.5	22
on:sa1 cue=by1	18
on:sa1 cue=by2	28
on:sa1 cue=by3	8
on:sa1 cue=none	-41
on:sa1 cue=on2	-8
on:sa1 cue=on3	-24
on:sa1 name	-14
on:sa1 name , number	-20
on:sa1 name and ,	-9
on:sa1 name and own on	6
on:sa1 name and verb impose	-19
on:sa1 name and will	18
on:sa1 name for ,	-12
on:sa1 name for and	8
on:sa1 name in ,	13
on:sa1 name in .	25
on:sa1 name on goods	19
on:sa1 name that verb impose	-6
on:sa1 next=,	-11
on:sa1 next=.	7
on:sa1 next=and	-13
on:sa1 next=duty	19
on:sa1 next=gate	32
on:sa1 next=had	17
on:sa1 next=has	-22
on:sa1 next=in	-6
on:sa1 next=level	-11
on:sa1 next=on	15
on:sa1 next=own duty	-8
on:sa1 next=own on	6
on:sa1 next=own word	6
on:sa1 next=sender	8
on:sa1 next=verb bear	-16
on:sa1 next=verb say	16
on:sa1 next=will	13
on:sa1 next=word	-18
on:sa1 person	-12
on:sa1 person , verb say	-14
on:sa1 port	-27
on:sa1 prep=%	-10
on:sa1 prep=,	7
on:sa1 prep=and	6
on:sa1 prep=as	-7
on:sa1 prep=because	10
on:sa1 prep=for	-12
on:sa1 prep=if	-12
on:sa1 prep=in	30
on:sa1 prep=on	-11
on:sa1 prep=that	-6
on:sa1 prep=to	23
on:sa1 prep=which	-10
on:sa1 prep=word	-12
on:sa1 pronoun he	35
on:sa1 pronoun his	7
on:sa1 pronoun it	6
on:sa1 pronoun its	20
on:sa1 pronoun our	17
on:sa1 pronoun our on goods	22
on:sa1 pronoun ours	-11
on:sa1 pronoun their	-20
on:sa1 pronoun they	-37
on:sa1 quality , goods	18
on:sa1 quality ; goods	-16
on:sa1 quality for goods	19
on:sa1 quality on goods	-33
on:sa1 seat	11
on:sa2	-20
on:sa2 cue=by1	26
on:sa2 cue=by2	-17
on:sa2 cue=none	-33
on:sa2 cue=on2	-28
on:sa2 name	16
on:sa2 name in .	27
on:sa2 next=,	-24
on:sa2 next=.	18
on:sa2 next=and	-9
on:sa2 next=has	-13
on:sa2 next=number	-12
on:sa2 person	-39
on:sa2 port	-13
on:sa2 prep=,	-12
on:sa2 prep=for	-25
on:sa2 prep=from	-13
on:sa2 prep=in	41
on:sa2 prep=of	-21
on:sa2 prep=that	-17
on:sa2 prep=word	-19
on:sa2 pronoun its	23
on:sa2 quality	-21
on:sa2 quality on goods	8
on:sb0	38
on:sb0 cue=by0.5	-9
on:sb0 cue=by1	12
on:sb0 cue=by2	-12
on:sb0 cue=by3	-34
on:sb0 cue=none	30
on:sb0 cue=on1	51
on:sb0 cue=on3	21
on:sb0 name	70
on:sb0 name , ,	-6
on:sb0 name , own agent	16
on:sb0 name ; ,	26
on:sb0 name and :	17
on:sb0 name and on	24
on:sb0 name and word	-21
on:sb0 name begin ,	29
on:sb0 name begin :	19
on:sb0 name begin had	-26
on:sb0 name begin has	-6
on:sb0 name begin is	-28
on:sb0 name begin on	-31
on:sb0 name begin own agent	-9
on:sb0 name begin own duty	-23
on:sb0 name begin own goods	-6
on:sb0 name begin own word	14
on:sb0 name begin verb agree	27
on:sb0 name begin verb impose	25
on:sb0 name begin was	14
on:sb0 name begin will	-7
on:sb0 name begin word	9
on:sb0 name between and	-9
on:sb0 name for ,	26
on:sb0 name from ,	-12
on:sb0 name from :	12
on:sb0 name in :	-24
on:sb0 name in and	8
on:sb0 name in word	-29
on:sb0 name into ,	-21
on:sb0 name into :	-20
on:sb0 name of ,	-15
on:sb0 name of :	15
on:sb0 name of and	26
on:sb0 name on goods	19
on:sb0 name what verb impose	-15
on:sb0 name with ,	19
on:sb0 name with :	-19
on:sb0 name with and	38
on:sb0 name with in	-10
on:sb0 name with word	44
on:sb0 name word ,	-8
on:sb0 next=(	22
on:sb0 next=,	44
on:sb0 next=-	17
on:sb0 next=/	28
on:sb0 next=:	28
on:sb0 next=;	-20
on:sb0 next=are	7
on:sb0 next=duty	-73
on:sb0 next=for	-18
on:sb0 next=from	24
on:sb0 next=gate	-17
on:sb0 next=goods	-9
on:sb0 next=had	-9
on:sb0 next=has	20
on:sb0 next=is	-24
on:sb0 next=level	-12
on:sb0 next=number	8
on:sb0 next=of	9
on:sb0 next=on	-32
on:sb0 next=own ,	38
on:sb0 next=own :	44
on:sb0 next=own agent	12
on:sb0 next=own level	-27
on:sb0 next=own on	-13
on:sb0 next=own verb impose	-16
on:sb0 next=own word	14
on:sb0 next=taker	-6
on:sb0 next=to	-12
on:sb0 next=verb agree	29
on:sb0 next=verb buy	-13
on:sb0 next=verb down	-30
on:sb0 next=verb impose	6
on:sb0 next=verb say	11
on:sb0 next=verb sell	17
on:sb0 next=verb target	11
on:sb0 next=verb up	-11
on:sb0 next=was	26
on:sb0 next=will	-22
on:sb0 next=word	-26
on:sb0 next=—	25
on:sb0 person	-6
on:sb0 person , ,	17
on:sb0 person , verb impose	-9
on:sb0 person , verb say	-8
on:sb0 person begin verb impose	-41
on:sb0 person by ,	-10
on:sb0 person word :	9
on:sb0 person word verb impose	-15
on:sb0 port	-31
on:sb0 port begin ,	35
on:sb0 port in ,	-36
on:sb0 port in on	-21
on:sb0 port of ,	-30
on:sb0 prep="	-11
on:sb0 prep=,	19
on:sb0 prep=.	-10
on:sb0 prep=/	-15
on:sb0 prep=:	-7
on:sb0 prep=;	21
on:sb0 prep=against	-8
on:sb0 prep=and	12
on:sb0 prep=begin	51
on:sb0 prep=but	9
on:sb0 prep=by	10
on:sb0 prep=for	29
on:sb0 prep=if	-8
on:sb0 prep=into	-51
on:sb0 prep=number	35
on:sb0 prep=of	-23
on:sb0 prep=to	-10
on:sb0 prep=verb bear	23
on:sb0 prep=verb impose	-32
on:sb0 prep=verb say	25
on:sb0 prep=what	24
on:sb0 prep=which	-22
on:sb0 prep=with	37
on:sb0 prep=word	-13
on:sb0 prep=—	-31
on:sb0 pronoun he	7
on:sb0 pronoun he word verb say	-26
on:sb0 pronoun it begin verb impose	12
on:sb0 pronoun it that verb impose	7
on:sb0 pronoun it what verb impose	-26
on:sb0 pronoun it word verb impose	24
on:sb0 pronoun its	-32
on:sb0 pronoun its of duty	-15
on:sb0 pronoun its verb impose duty	-8
on:sb0 pronoun minister	13
on:sb0 pronoun our	-28
on:sb0 pronoun our on goods	-18
on:sb0 pronoun ours	-9
on:sb0 pronoun president	-48
on:sb0 pronoun president begin verb impose	-9
on:sb0 pronoun president begin verb say	-33
on:sb0 pronoun she	16
on:sb0 pronoun their	-18
on:sb0 pronoun their on goods	-17
on:sb0 pronoun theirs	31
on:sb0 pronoun them	-31
on:sb0 pronoun they	11
on:sb0 pronoun trade	-14
on:sb0 pronoun treasury	-8
on:sb0 pronoun treasury begin verb say	-8
on:sb0 pronoun trump	-15
on:sb0 pronoun trump begin verb impose	-8
on:sb0 pronoun trump begin verb say	14
on:sb0 pronoun which	19
on:sb0 pronoun which , has	22
on:sb0 pronoun which , verb sell	28
on:sb0 quality	16
on:sb0 quality : goods	25
on:sb0 quality at gate	-19
on:sb0 quality begin ,	9
on:sb0 quality begin agent	-10
on:sb0 quality begin duty	-26
on:sb0 quality begin goods	20
on:sb0 quality begin word	17
on:sb0 quality of goods	-30
on:sb0 quality on ,	19
on:sb0 quality on gate	-28
on:sb0 quality on goods	9
on:sb0 quality to goods	26
on:sb0 quality word word	-30
on:sb0 seat	-20
on:sb0 seat begin ,	-36
on:sb0 seat begin /	23
on:sb0 seat begin :	-14
on:sb0 seat begin verb say	18
on:sb0 seat begin word	-8
on:sb0 seat in ,	17
on:sb0 seat in word	21
on:sb0 seat with ,	-34
on:sb1	-18
on:sb1 cue=by0.5	11
on:sb1 cue=by1	14
on:sb1 cue=by2	-24
on:sb1 cue=none	-16
on:sb1 name	-20
on:sb1 name , number	-13
on:sb1 name and verb impose	11
on:sb1 name and word	42
on:sb1 name begin ,	-9
on:sb1 name begin :	21
on:sb1 name begin and	-6
on:sb1 name begin goods	26
on:sb1 name begin has	29
on:sb1 name begin level	-22
on:sb1 name begin own duty	-12
on:sb1 name begin own goods	10
on:sb1 name begin verb bear	10
on:sb1 name begin word	-20
on:sb1 name for ,	15
on:sb1 name for and	-30
on:sb1 name for word	-18
on:sb1 name from ,	41
on:sb1 name from number	26
on:sb1 name in ,	-7
on:sb1 name in :	-13
on:sb1 name into :	11
on:sb1 name into at	-10
on:sb1 name of ,	14
on:sb1 name of number	-28
on:sb1 name of word	12
on:sb1 name with ,	-22
on:sb1 next=,	16
on:sb1 next=/	-9
on:sb1 next=:	35
on:sb1 next=agent	19
on:sb1 next=and	-38
on:sb1 next=for	-18
on:sb1 next=gate	6
on:sb1 next=goods	-17
on:sb1 next=had	27
on:sb1 next=has	40
on:sb1 next=is	16
on:sb1 next=level	-14
on:sb1 next=number	-12
on:sb1 next=on	-27
on:sb1 next=own ,	-16
on:sb1 next=own agent	25
on:sb1 next=own goods	10
on:sb1 next=own level	-26
on:sb1 next=own number	-10
on:sb1 next=own word	8
on:sb1 next=taker	-12
on:sb1 next=verb bear	-19
on:sb1 next=verb end	-34
on:sb1 next=verb say	6
on:sb1 next=verb stay	-34
on:sb1 next=verb target	25
on:sb1 next=was	36
on:sb1 next=will	-11
on:sb1 next=word	11
on:sb1 next=would	-10
on:sb1 person	-12
on:sb1 person " are	-11
on:sb1 person begin verb impose	-21
on:sb1 person begin verb say	-17
on:sb1 person word verb impose	-26
on:sb1 port	-10
on:sb1 prep="	13
on:sb1 prep=:	-9
on:sb1 prep=;	16
on:sb1 prep=and	33
on:sb1 prep=at	-7
on:sb1 prep=begin	-23
on:sb1 prep=from	31
on:sb1 prep=number	27
on:sb1 prep=on	-30
on:sb1 prep=that	7
on:sb1 prep=then	18
on:sb1 prep=to	-16
on:sb1 prep=verb bear	-8
on:sb1 prep=verb impose	-11
on:sb1 prep=verb return	-39
on:sb1 prep=verb say	-11
on:sb1 prep=what	-22
on:sb1 prep=which	18
on:sb1 prep=—	9
on:sb1 pronoun he	-10
on:sb1 pronoun it begin verb impose	-9
on:sb1 pronoun its	-43
on:sb1 pronoun its begin goods	-15
on:sb1 pronoun our	-62
on:sb1 pronoun our on goods	-13
on:sb1 pronoun ours	27
on:sb1 pronoun president	12
on:sb1 pronoun president begin verb impose	9
on:sb1 pronoun them	-38
on:sb1 pronoun they	12
on:sb1 pronoun they begin number	16
on:sb1 pronoun trump	11
on:sb1 pronoun trump begin verb impose	12
on:sb1 pronoun which	-10
on:sb1 pronoun which , had	-14
on:sb1 pronoun which , verb bear	-6
on:sb1 quality	22
on:sb1 quality , goods	-12
on:sb1 quality begin duty	18
on:sb1 quality for goods	9
on:sb1 quality number goods	-20
on:sb1 quality of goods	15
on:sb1 quality on goods	-25
on:sb1 quality that goods	17
on:sb1 quality word duty	-15
on:sb1 quality word goods	18
on:sb1 seat	17
on:sb1 seat / ,	16
on:sb1 seat begin ,	18
on:sb1 seat begin /	-9
on:sb1 seat begin verb impose	-18
on:sb1 seat in ,	7
on:sb2	-9
on:sb2 cue=by1	13
on:sb2 cue=by2	-22
on:sb2 cue=by3	14
on:sb2 cue=none	-37
on:sb2 cue=on2	15
on:sb2 cue=on3	-23
on:sb2 name	-20
on:sb2 name begin number	-22
on:sb2 name begin own duty	-13
on:sb2 name from number	17
on:sb2 name in ,	17
on:sb2 next=:	12
on:sb2 next=and	-22
on:sb2 next=at	30
on:sb2 next=duty	19
on:sb2 next=goods	-12
on:sb2 next=had	-22
on:sb2 next=is	8
on:sb2 next=number	-8
on:sb2 next=own duty	8
on:sb2 next=own goods	-32
on:sb2 next=verb bear	-39
on:sb2 next=verb impose	-8
on:sb2 next=verb up	13
on:sb2 next=word	-14
on:sb2 next=would	-26
on:sb2 person	-21
on:sb2 prep=,	13
on:sb2 prep=:	-7
on:sb2 prep=and	-29
on:sb2 prep=begin	-40
on:sb2 prep=for	-7
on:sb2 prep=from	17
on:sb2 prep=in	-24
on:sb2 prep=into	20
on:sb2 prep=number	11
on:sb2 prep=of	18
on:sb2 prep=on	-16
on:sb2 prep=that	-19
on:sb2 prep=verb bear	-10
on:sb2 prep=verb impose	24
on:sb2 prep=what	17
on:sb2 prep=word	10
on:sb2 pronoun it	-8
on:sb2 pronoun its verb impose duty	15
on:sb2 pronoun they	38
on:sb2 pronoun which	-9
on:sb2 quality	12
on:sb2 quality on goods	-12
on:sb2 quality word goods	-12
on:sb2 seat	-17
on:seat , verb impose	12
on:seat , verb say	-14
on:seat / ,	13
on:seat and verb impose	30
on:seat and word	6
on:seat begin ,	-16
on:seat begin /	12
on:seat begin :	-14
on:seat begin has	25
on:seat begin verb say	27
on:seat in .	-15
on:seat in on	24
on:seat in word	13
on:seat that has	-14
on:seat that verb impose	-22
on:seat to ,	21
on:seat which verb impose	-16
on:seat with .	-14
on:seat with in	-6
on:seat word .	11
on:seat word verb impose	-17
on:seat word word	16
on:title by0.5	14
on:title by1	-12
on:title by2	-12
on:title by3	12
on:title named	21
on:title on1	15
on:title on2	-9
on:title on3	26
on:top by 0.5	-51
on:top by 2	11
on:top by 3	-14
on:top on 1	30
on:top on 3	44
rule:by	-29
rule:on	14
rule:other	-52
rule:same	44
rule:same both named	27
rule:same carried	-16
rule:same each side, both	-17
rule:same in turn	49
rule:same one named	19
rule:same secondary	39
rule:same sides of the text	21
rule:turned	-7
rule:turned both named	-73
rule:turned carried	7
rule:turned each side each	53
rule:turned in the sentence	39
rule:turned in turn	-30
rule:turned one named	-42
rule:turned same sentence	-13
rule:turned secondary	-42
rule:turned sides of the text	52
sector here absent	-69
sector here absent US	-83
sector here all	-87
sector here all US	165
sector here by1	-55
sector here by1 US	23
sector here by2	-39
sector here by2 US	13
sector here by3	-22
sector here by3 US	-14
sector here named	-48
sector here named US	-10
sector here on2	-44
sector here on2 US	21
sector here on3 US	29
sector no absent	-15
sector no all	-241
sector no all US	-9
sector no by0.5	28
sector no by0.5 US	-15
sector no by1	10
sector no by1 US	25
sector no by2 US	-33
sector no by3	26
sector no by3 US	-28
sector no named	-15
sector no named US	56
sector no on1	6
sector no on1 US	67
sector no on2	-15
sector no on2 US	49
sector no on3	-8
sector no on3 US	42
sector sentence absent	-69
sector sentence absent US	-48
sector sentence all	-116
sector sentence all US	97
sector sentence by1	-33
sector sentence by2	28
sector sentence by3	7
sector sentence named	27
sector sentence named US	43
sector sentence on1	-16
sector sentence on1 US	-11
sector sentence on2	-51
sector sentence on3 US	35
text 3	-41
text even 0	-9
text even 1	-14
text over 1	-9
text under 0	21
text under 1	14
tops 0.5 3	-20
tops 1 1	-18
tops 1 2	-15
tops 1 3	22
tops 2 1	24
tops 2 2	-28
tops 2 3	17
tops 3 1	17
tops 3 3	-7
tops turned	-23
worked other	-74
worked same	56`;
