// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all all countries	6
all by0.5	13
all by2	27
all by3	26
all every	15
all everybody	49
all everyone	18
all everything	-16
all everywhere	76
all general rate	-20
all global	49
all named	-48
all no	-88
all no again and so	10
all no again far	21
all no again far named	-14
all no again next sentence	12
all no again paragraph	17
all no again paragraph named	-11
all no new and	-33
all no new and so	-30
all no new and so named	-43
all no new comma	-63
all no new comma named	-86
all no new far	11
all no new far named	-118
all no new first	-8
all no new from	-48
all no new from named	-12
all no new next sentence named	-43
all no new on	-73
all no new on named	-11
all no new paragraph	12
all no new paragraph named	-34
all no new while named	-30
all on1	-8
all on2	-21
all on3	-62
all ordinary duty	-38
all ordinary rate	-42
all others	-11
all sentence	-55
all surcharge	112
all whatever	-7
all worldwide	39
all yes	94
all yes again and so	-31
all yes again comma	-76
all yes new and	-81
all yes new and so	-31
all yes new comma	15
all yes new comma named	17
all yes new far	77
all yes new far named	77
all yes new first	47
all yes new next sentence	80
all yes new next sentence named	-59
all yes new on named	-13
all yes new paragraph	27
all yes new paragraph named	20
all yes new to	-12
all yes new while	15
by:US	117
by:absent, 1 here	-17
by:absent, 2 here	-16
by:alone	19
by:by 0	16
by:by 1	9
by:by 2	-21
by:by no	-31
by:cue=by0.5	28
by:cue=by1	30
by:cue=by2	14
by:cue=by3	22
by:cue=none	61
by:cue=on1	30
by:cue=on2	-15
by:f by0.5	46
by:f by1	31
by:f by2	37
by:f by3	7
by:f on1	25
by:f on2	8
by:f on3	48
by:focus owner	21
by:focus speaker	-9
by:focus subject	27
by:goods before also	-29
by:goods before sure	15
by:goods crossed not	24
by:goods crossed own	-31
by:goods crossed sure	-30
by:goods met by before	34
by:goods met by crossed	17
by:goods met by part	50
by:goods met by sentence	48
by:goods met on before	-17
by:goods met on crossed	-37
by:goods met on part	-70
by:goods met on sentence	-53
by:goods part also	-34
by:goods part not	42
by:goods part own	-59
by:goods part sure	-26
by:goods sentence also	20
by:goods sentence not	25
by:goods sentence own	-47
by:goods sentence sure	-12
by:head by0.5	53
by:head by1	27
by:head by2	25
by:head by3	31
by:head first	78
by:head last	36
by:head on1	33
by:head on2	-24
by:home false	-22
by:home true	12
by:last by	26
by:last by absent and	-30
by:last by absent and so	13
by:last by absent and so named	52
by:last by absent comma	9
by:last by absent comma named	35
by:last by absent far	13
by:last by absent from	17
by:last by absent next sentence	19
by:last by absent on	41
by:last by absent on named	7
by:last by absent paragraph	9
by:last by absent paragraph named	11
by:last by absent to	30
by:last by absent while named	15
by:last by and so named	-11
by:last by by0.5 and so named	9
by:last by by0.5 comma named	15
by:last by by1 and	-26
by:last by by1 and so named	-18
by:last by by1 comma	16
by:last by by1 comma named	6
by:last by by1 far	11
by:last by by1 from	17
by:last by by1 from named	14
by:last by by1 next sentence	9
by:last by by1 next sentence named	38
by:last by by1 on	14
by:last by by1 on named	12
by:last by by1 to	6
by:last by by2 and	45
by:last by by2 and so	-22
by:last by by2 and so named	-8
by:last by by2 comma	-7
by:last by by2 comma named	-22
by:last by by2 far	-19
by:last by by2 far named	-23
by:last by by2 from	10
by:last by by2 from named	-31
by:last by by2 next sentence	8
by:last by by2 next sentence named	18
by:last by by2 on	-31
by:last by by2 paragraph	-17
by:last by by2 paragraph named	30
by:last by by2 to	14
by:last by by2 while named	-16
by:last by by3 and	10
by:last by by3 and so	39
by:last by by3 and so named	-47
by:last by by3 comma named	-58
by:last by by3 from	-14
by:last by by3 from named	-14
by:last by by3 next sentence named	18
by:last by by3 on	13
by:last by by3 on named	6
by:last by by3 to	14
by:last by comma	18
by:last by comma named	-16
by:last by far named	-26
by:last by from	29
by:last by from named	-21
by:last by next sentence	16
by:last by next sentence named	8
by:last by none and so	-43
by:last by none and so named	27
by:last by none comma	26
by:last by none comma named	-12
by:last by none far	-37
by:last by none far named	-23
by:last by none from	20
by:last by none from named	-14
by:last by none next sentence	20
by:last by none to	18
by:last by none while	21
by:last by none while named	-13
by:last by on	35
by:last by on1 far named	13
by:last by on1 next sentence named	25
by:last by on2 and	34
by:last by on2 and so	-12
by:last by on2 and so named	-38
by:last by on2 comma	27
by:last by on2 comma named	-27
by:last by on2 far	-34
by:last by on2 far named	-42
by:last by on2 from	11
by:last by on2 next sentence	-13
by:last by on2 next sentence named	-59
by:last by on2 paragraph	8
by:last by on3 and so named	-20
by:last by on3 comma	-12
by:last by on3 far	-10
by:last by on3 far named	-8
by:last by on3 from	-13
by:last by on3 from named	23
by:last by on3 next sentence	-26
by:last by on3 next sentence named	-17
by:last by on3 on named	-9
by:last by on3 paragraph named	-12
by:last by on3 while named	-16
by:last by paragraph named	8
by:last by to	60
by:last by while	16
by:last by while named	-6
by:last none	-69
by:last none absent and	-15
by:last none absent and so	-11
by:last none absent and so named	-73
by:last none absent comma	-21
by:last none absent comma named	-69
by:last none absent far	-9
by:last none absent far named	-107
by:last none absent from	-28
by:last none absent from named	-12
by:last none absent next sentence	-73
by:last none absent next sentence named	-127
by:last none absent on	-15
by:last none absent on named	-7
by:last none absent paragraph	-23
by:last none absent paragraph named	-25
by:last none absent to	-25
by:last none absent while	-29
by:last none absent while named	-35
by:last none and	14
by:last none and so	-52
by:last none by1 and so named	33
by:last none by1 far	-65
by:last none by1 far named	23
by:last none by1 next sentence named	36
by:last none by2 and so named	28
by:last none by2 far	-7
by:last none by2 far named	11
by:last none by2 next sentence	14
by:last none by2 next sentence named	26
by:last none by2 on	-15
by:last none by2 paragraph named	-21
by:last none by3 far named	18
by:last none comma	-47
by:last none far named	42
by:last none from	-35
by:last none next sentence	-77
by:last none next sentence named	7
by:last none none and so named	-27
by:last none none comma named	-27
by:last none none far	19
by:last none none far named	42
by:last none none next sentence	-13
by:last none none while named	21
by:last none on	-31
by:last none on named	-12
by:last none on1 far named	35
by:last none on2 and so	-12
by:last none on2 and so named	-11
by:last none on2 comma named	18
by:last none on2 far	39
by:last none on2 far named	49
by:last none on2 next sentence	-12
by:last none on2 next sentence named	-20
by:last none on2 while	-12
by:last none on3 and so named	8
by:last none on3 far	13
by:last none on3 next sentence named	21
by:last none paragraph	-25
by:last none paragraph named	-23
by:last none to	-39
by:last none while	-39
by:last on absent and	42
by:last on absent and so	20
by:last on absent and so named	-32
by:last on absent comma	14
by:last on absent comma named	-27
by:last on absent far	8
by:last on absent far named	-13
by:last on absent from	-25
by:last on absent next sentence	12
by:last on absent next sentence named	-111
by:last on absent on	-12
by:last on absent paragraph	-8
by:last on absent paragraph named	-41
by:last on absent to	-38
by:last on absent while	-18
by:last on and so	13
by:last on and so named	12
by:last on by0.5 next sentence named	-19
by:last on by1 and so	-7
by:last on by1 comma	-19
by:last on by1 far	-16
by:last on by1 far named	-12
by:last on by1 next sentence named	22
by:last on by1 on	-15
by:last on by1 paragraph named	19
by:last on by2 and so	-20
by:last on by2 and so named	14
by:last on by2 comma named	-12
by:last on by2 far	-7
by:last on by2 from	33
by:last on by2 next sentence	-36
by:last on by2 next sentence named	12
by:last on by2 on named	14
by:last on by2 paragraph	25
by:last on by2 paragraph named	14
by:last on by2 to	-18
by:last on by3 and so named	-14
by:last on by3 comma named	26
by:last on by3 far named	9
by:last on by3 from	-15
by:last on by3 from named	-12
by:last on by3 next sentence	-10
by:last on by3 next sentence named	32
by:last on by3 to	-10
by:last on comma named	22
by:last on far	7
by:last on from	-25
by:last on from named	17
by:last on next sentence named	-17
by:last on none and	-31
by:last on none and so	-51
by:last on none and so named	51
by:last on none comma	13
by:last on none comma named	-27
by:last on none far	18
by:last on none far named	19
by:last on none from named	24
by:last on none next sentence	10
by:last on none next sentence named	26
by:last on none on	-12
by:last on none paragraph named	17
by:last on none to	-6
by:last on on	-28
by:last on on named	9
by:last on on1 and so	23
by:last on on1 far named	18
by:last on on2 and	-7
by:last on on2 and so named	-13
by:last on on2 comma	-32
by:last on on2 comma named	-8
by:last on on2 far	14
by:last on on2 far named	-38
by:last on on2 from	-6
by:last on on2 next sentence	18
by:last on on2 next sentence named	-12
by:last on on2 on	-18
by:last on on2 on named	-17
by:last on on2 paragraph	-36
by:last on on2 while	-27
by:last on on2 while named	-13
by:last on on3 and	-47
by:last on on3 and so	13
by:last on on3 comma	-21
by:last on on3 comma named	51
by:last on on3 far	-35
by:last on on3 far named	-12
by:last on on3 from	-30
by:last on on3 from named	11
by:last on on3 next sentence	-24
by:last on on3 next sentence named	-30
by:last on on3 on	7
by:last on on3 on named	11
by:last on on3 to	-19
by:last on on3 while	34
by:last on on3 while named	12
by:last on paragraph	7
by:last on to	-70
by:last on while	-7
by:last on while named	7
by:name , ,	-27
by:name , and	-32
by:name , duty	-25
by:name , has	19
by:name , is	49
by:name , number	11
by:name , own agent	-35
by:name , own duty	10
by:name , own number	9
by:name , verb impose	-7
by:name , word	-11
by:name : ,	12
by:name : level	9
by:name : number	-11
by:name : own duty	26
by:name : own goods	19
by:name : verb impose	14
by:name : word	7
by:name ; ,	25
by:name and ,	27
by:name and :	-9
by:name and are	-9
by:name and at	-11
by:name and duty	16
by:name and is	-10
by:name and number	25
by:name and on	-14
by:name and own duty	-33
by:name and own number	32
by:name and own on	-8
by:name and verb impose	-26
by:name and will	-27
by:name and word	-36
by:name begin ,	44
by:name begin :	24
by:name begin and	-19
by:name begin duty	-10
by:name begin goods	-49
by:name begin had	13
by:name begin has	9
by:name begin is	-17
by:name begin level	-7
by:name begin number	-24
by:name begin on	40
by:name begin own agent	28
by:name begin own duty	25
by:name begin own goods	-35
by:name begin own number	36
by:name begin own on	13
by:name begin own verb impose	-12
by:name begin own word	29
by:name begin verb agree	-23
by:name begin verb bear	-13
by:name begin verb impose	28
by:name begin verb say	8
by:name begin verb sell	-19
by:name begin verb stay	-17
by:name begin verb up	18
by:name begin was	-32
by:name begin will	26
by:name between and	-8
by:name for .	-25
by:name for and	-28
by:name for duty	8
by:name for level	-11
by:name for number	-16
by:name from ,	-19
by:name from .	-28
by:name from :	-14
by:name from and	-19
by:name from number	-24
by:name from on	9
by:name from to	11
by:name from verb impose	-11
by:name from verb stay	17
by:name from will	-9
by:name from word	8
by:name from would	-15
by:name if verb impose	-12
by:name in ,	21
by:name in :	36
by:name in ;	15
by:name in at	6
by:name in duty	7
by:name in word	32
by:name into ,	17
by:name into .	18
by:name into :	-14
by:name into at	18
by:name into number	7
by:name number has	-27
by:name of ,	-43
by:name of .	-8
by:name of and	-18
by:name of duty	-26
by:name of goods	-16
by:name of is	-29
by:name of number	-38
by:name of on	27
by:name of own duty	-7
by:name of to	18
by:name of verb impose	8
by:name of will	-23
by:name on goods	-66
by:name that had	-14
by:name that has	-10
by:name that level	11
by:name that own duty	23
by:name that verb impose	37
by:name that was	33
by:name that will	43
by:name that would	29
by:name to ,	8
by:name to .	19
by:name to at	-7
by:name to word	6
by:name verb bear at	34
by:name verb bear duty	10
by:name verb impose duty	-29
by:name verb impose number	16
by:name verb impose own duty	8
by:name verb impose to	58
by:name verb say would	9
by:name what verb impose	17
by:name which verb impose	21
by:name with ,	51
by:name with :	8
by:name with number	15
by:name with on	6
by:name with verb impose	-12
by:name with word	-8
by:name word ,	11
by:name word .	17
by:name word and	7
by:name word has	28
by:name word number	35
by:name word own duty	19
by:name word own number	-54
by:name word will	13
by:name word would	8
by:named 0	13
by:named 1	13
by:named 2	-17
by:named 3	-86
by:named no	43
by:nearest after by0.5 sentence 0	13
by:nearest after by1 part 0	55
by:nearest after by1 sentence 0	-19
by:nearest after by1 sentence 1	8
by:nearest after by2 part 0	7
by:nearest after by2 sentence 0	11
by:nearest after by2 sentence 1	35
by:nearest after by3 part 0	33
by:nearest after by3 sentence 0	7
by:nearest after by3 sentence 1	11
by:nearest after none part 0	-16
by:nearest after none sentence 0	-31
by:nearest after none sentence 1	-16
by:nearest after on1 part 0	-21
by:nearest after on2 part 0	8
by:nearest after on2 sentence 0	-49
by:nearest after on2 sentence 1	23
by:nearest after on3 part 0	-33
by:nearest after on3 sentence 0	-16
by:nearest before by0.5 part 0	29
by:nearest before by0.5 sentence 0	-6
by:nearest before by1 part 1	11
by:nearest before by1 sentence 0	35
by:nearest before by2 part 0	12
by:nearest before by2 part 1	36
by:nearest before by2 sentence 0	32
by:nearest before by2 sentence 1	-8
by:nearest before by3 part 0	42
by:nearest before by3 part 1	33
by:nearest before by3 sentence 0	15
by:nearest before by3 sentence 1	23
by:nearest before none part 0	63
by:nearest before none part 1	43
by:nearest before none sentence 0	28
by:nearest before none sentence 1	28
by:nearest before on1 part 0	6
by:nearest before on1 sentence 0	47
by:nearest before on1 sentence 1	-34
by:nearest before on2 part 1	-21
by:nearest before on2 sentence 1	-13
by:nearest before on3 part 1	-36
by:nearest before on3 sentence 0	-52
by:nearest before on3 sentence 1	-28
by:not own here	-12
by:not own our	-11
by:not own them	11
by:not own there	14
by:not own they	7
by:not own us	-17
by:not own we	-17
by:not top by absent	-72
by:not top on	13
by:not top on absent	-28
by:on 0	-22
by:on 3	11
by:on no	13
by:other voice	-12
by:own here	13
by:own our	8
by:own ours	-6
by:own them	-18
by:own there	-16
by:own they	-8
by:own us	16
by:own we	19
by:pa0	20
by:pa0 cue=by0.5	-20
by:pa0 cue=by1	61
by:pa0 cue=by3	26
by:pa0 cue=on1	-15
by:pa0 cue=on2	-6
by:pa0 cue=on3	-14
by:pa0 name	25
by:pa0 name and number	-31
by:pa0 name and own on	-12
by:pa0 name from .	-17
by:pa0 name from number	23
by:pa0 name in ,	20
by:pa0 name in .	29
by:pa0 name in and	38
by:pa0 name in at	6
by:pa0 name in number	-9
by:pa0 name in word	13
by:pa0 name into .	23
by:pa0 name of .	-10
by:pa0 name of and	6
by:pa0 name to .	6
by:pa0 next=,	28
by:pa0 next=.	21
by:pa0 next=agent	-27
by:pa0 next=and	18
by:pa0 next=are	31
by:pa0 next=duty	11
by:pa0 next=end	14
by:pa0 next=for	13
by:pa0 next=gate	46
by:pa0 next=goods	-17
by:pa0 next=in	24
by:pa0 next=number	-22
by:pa0 next=own .	-22
by:pa0 next=own duty	-17
by:pa0 next=own on	-12
by:pa0 next=verb bear	13
by:pa0 next=verb stay	-41
by:pa0 next=word	21
by:pa0 person	20
by:pa0 port	45
by:pa0 port at .	16
by:pa0 port in ,	23
by:pa0 port in .	8
by:pa0 prep=%	13
by:pa0 prep=and	-24
by:pa0 prep=as	-19
by:pa0 prep=at	67
by:pa0 prep=by	17
by:pa0 prep=for	-11
by:pa0 prep=from	-23
by:pa0 prep=in	83
by:pa0 prep=into	28
by:pa0 prep=of	-6
by:pa0 prep=on	-50
by:pa0 prep=to	35
by:pa0 prep=under	-29
by:pa0 prep=verb impose	-12
by:pa0 prep=what	24
by:pa0 prep=with	-18
by:pa0 prep=word	35
by:pa0 pronoun it	35
by:pa0 pronoun its	11
by:pa0 pronoun its of duty	41
by:pa0 pronoun its verb impose duty	-12
by:pa0 pronoun our	14
by:pa0 pronoun our on goods	27
by:pa0 pronoun ours	-44
by:pa0 pronoun their on goods	12
by:pa0 pronoun them	26
by:pa0 pronoun they	7
by:pa0 quality	-42
by:pa0 quality and duty	-20
by:pa0 quality and goods	50
by:pa0 quality at gate	43
by:pa0 quality for goods	20
by:pa0 quality of goods	-50
by:pa0 quality on .	-52
by:pa0 quality on goods	-80
by:pa0 quality on word	-16
by:pa0 quality word .	22
by:pa0 seat	24
by:pa0 seat in ,	15
by:pa0 seat in .	22
by:pa1	-11
by:pa1 cue=by1	-17
by:pa1 cue=none	-6
by:pa1 cue=on2	20
by:pa1 cue=on3	-7
by:pa1 name	-13
by:pa1 name in .	-25
by:pa1 next=,	21
by:pa1 next=.	-20
by:pa1 next=goods	-10
by:pa1 prep=from	18
by:pa1 prep=in	7
by:pa1 prep=of	-25
by:pa1 prep=on	-6
by:pa1 pronoun our	12
by:pa1 quality	-16
by:pa1 quality of goods	-9
by:pa1 quality on goods	-15
by:pb0	58
by:pb0 cue=by0.5	40
by:pb0 cue=by2	10
by:pb0 cue=by3	26
by:pb0 cue=none	69
by:pb0 cue=on2	7
by:pb0 cue=on3	11
by:pb0 name	124
by:pb0 name , and	-21
by:pb0 name , duty	-12
by:pb0 name , has	15
by:pb0 name , is	64
by:pb0 name , number	21
by:pb0 name , own number	32
by:pb0 name , will	12
by:pb0 name : has	7
by:pb0 name : own duty	24
by:pb0 name and at	-9
by:pb0 name and duty	18
by:pb0 name and number	45
by:pb0 name and own number	32
by:pb0 name and own on	18
by:pb0 name and verb impose	-40
by:pb0 name and will	-7
by:pb0 name and word	-9
by:pb0 name begin duty	-12
by:pb0 name begin for	-23
by:pb0 name begin goods	-20
by:pb0 name begin had	-8
by:pb0 name begin has	-6
by:pb0 name begin is	-29
by:pb0 name begin level	-7
by:pb0 name begin number	-23
by:pb0 name begin own duty	29
by:pb0 name begin own number	40
by:pb0 name begin verb impose	43
by:pb0 name begin verb stay	-22
by:pb0 name begin verb up	15
by:pb0 name begin was	-27
by:pb0 name begin will	25
by:pb0 name begin word	-11
by:pb0 name begin would	22
by:pb0 name for level	-10
by:pb0 name from and	-12
by:pb0 name from number	-27
by:pb0 name from to	-6
by:pb0 name from verb bear	-8
by:pb0 name from will	-8
by:pb0 name from word	17
by:pb0 name from would	-12
by:pb0 name if verb impose	23
by:pb0 name in and	-29
by:pb0 name in at	9
by:pb0 name in number	10
by:pb0 name into at	27
by:pb0 name of is	-28
by:pb0 name of number	-33
by:pb0 name of to	17
by:pb0 name of verb impose	8
by:pb0 name of will	-14
by:pb0 name on goods	-12
by:pb0 name that had	-15
by:pb0 name that has	-24
by:pb0 name that was	12
by:pb0 name that will	42
by:pb0 name that would	25
by:pb0 name to at	17
by:pb0 name verb bear at	30
by:pb0 name verb bear duty	8
by:pb0 name verb impose duty	-19
by:pb0 name verb impose number	-13
by:pb0 name verb impose own duty	21
by:pb0 name verb impose to	41
by:pb0 name which verb impose	13
by:pb0 name word has	8
by:pb0 name word level	8
by:pb0 name word number	20
by:pb0 name word own number	-55
by:pb0 name word verb impose	8
by:pb0 name word will	6
by:pb0 name word would	19
by:pb0 next='s	17
by:pb0 next=,	-14
by:pb0 next=-	16
by:pb0 next=and	-19
by:pb0 next=are	-15
by:pb0 next=at	28
by:pb0 next=duty	30
by:pb0 next=for	14
by:pb0 next=from	24
by:pb0 next=gate	16
by:pb0 next=goods	-57
by:pb0 next=has	-19
by:pb0 next=in	11
by:pb0 next=is	57
by:pb0 next=level	15
by:pb0 next=number	51
by:pb0 next=of	9
by:pb0 next=on	14
by:pb0 next=own agent	8
by:pb0 next=own at	-13
by:pb0 next=own duty	51
by:pb0 next=own goods	-23
by:pb0 next=own number	34
by:pb0 next=own on	19
by:pb0 next=own to	-32
by:pb0 next=sender	-28
by:pb0 next=taker	14
by:pb0 next=to	42
by:pb0 next=verb bear	-38
by:pb0 next=verb end	30
by:pb0 next=verb impose	17
by:pb0 next=verb propose	-27
by:pb0 next=verb say	11
by:pb0 next=verb sell	-33
by:pb0 next=verb up	14
by:pb0 next=will	40
by:pb0 next=word	-21
by:pb0 person	-22
by:pb0 person " are	17
by:pb0 person begin has	21
by:pb0 person begin verb impose	-12
by:pb0 person that verb impose	-6
by:pb0 person word had	9
by:pb0 person word verb impose	-13
by:pb0 person word verb say	10
by:pb0 port	32
by:pb0 prep="	32
by:pb0 prep=,	45
by:pb0 prep=:	-18
by:pb0 prep=;	-26
by:pb0 prep=and	35
by:pb0 prep=as	18
by:pb0 prep=at	19
by:pb0 prep=begin	20
by:pb0 prep=by	9
by:pb0 prep=for	-6
by:pb0 prep=from	-35
by:pb0 prep=goods	8
by:pb0 prep=if	48
by:pb0 prep=in	21
by:pb0 prep=into	27
by:pb0 prep=number	17
by:pb0 prep=on	-23
by:pb0 prep=that	-27
by:pb0 prep=then	-11
by:pb0 prep=through	-9
by:pb0 prep=to	34
by:pb0 prep=verb bear	14
by:pb0 prep=verb end	-6
by:pb0 prep=verb impose	28
by:pb0 prep=verb propose	35
by:pb0 prep=verb return	21
by:pb0 prep=verb say	14
by:pb0 prep=what	-15
by:pb0 prep=where	8
by:pb0 prep=which	9
by:pb0 prep=while	-12
by:pb0 prep=with	27
by:pb0 prep=—	7
by:pb0 pronoun government	-13
by:pb0 pronoun he	-19
by:pb0 pronoun he that would	-14
by:pb0 pronoun it begin has	16
by:pb0 pronoun it begin level	6
by:pb0 pronoun it begin verb impose	-9
by:pb0 pronoun it begin will	9
by:pb0 pronoun it that will	-8
by:pb0 pronoun it that would	-12
by:pb0 pronoun it verb say would	25
by:pb0 pronoun it word verb impose	10
by:pb0 pronoun its	-10
by:pb0 pronoun its and goods	-15
by:pb0 pronoun its begin duty	14
by:pb0 pronoun its begin goods	-16
by:pb0 pronoun its begin level	-12
by:pb0 pronoun its begin number	10
by:pb0 pronoun its verb impose duty	9
by:pb0 pronoun its verb impose goods	9
by:pb0 pronoun its verb impose number	-9
by:pb0 pronoun its word duty	-12
by:pb0 pronoun its word number	-13
by:pb0 pronoun my	11
by:pb0 pronoun our	-45
by:pb0 pronoun our begin goods	10
by:pb0 pronoun our verb impose goods	-42
by:pb0 pronoun ours	-40
by:pb0 pronoun president	14
by:pb0 pronoun president begin verb impose	15
by:pb0 pronoun their	-21
by:pb0 pronoun their begin goods	13
by:pb0 pronoun they	-33
by:pb0 pronoun they begin number	17
by:pb0 pronoun they begin verb bear	-39
by:pb0 pronoun they begin verb impose	-23
by:pb0 pronoun they begin word	-9
by:pb0 pronoun they word number	-11
by:pb0 pronoun they word verb bear	26
by:pb0 pronoun trump	29
by:pb0 pronoun trump begin verb say	8
by:pb0 pronoun we	-39
by:pb0 pronoun which , has	12
by:pb0 pronoun which , number	-16
by:pb0 pronoun who	11
by:pb0 pronoun whose	-10
by:pb0 pronoun whose , goods	-18
by:pb0 quality	23
by:pb0 quality , duty	10
by:pb0 quality , goods	-26
by:pb0 quality , word	-8
by:pb0 quality : duty	26
by:pb0 quality ; goods	-14
by:pb0 quality and duty	7
by:pb0 quality and goods	-16
by:pb0 quality and number	35
by:pb0 quality begin goods	-68
by:pb0 quality begin number	40
by:pb0 quality begin taker	12
by:pb0 quality begin word	-21
by:pb0 quality in goods	-12
by:pb0 quality number goods	-11
by:pb0 quality of goods	-31
by:pb0 quality on word	16
by:pb0 quality then goods	-16
by:pb0 quality verb impose duty	22
by:pb0 quality verb impose goods	-20
by:pb0 quality which goods	-7
by:pb0 quality word duty	7
by:pb0 quality word goods	-35
by:pb0 quality word level	15
by:pb0 quality word number	17
by:pb0 seat	68
by:pb0 seat begin has	-38
by:pb0 seat begin verb impose	-36
by:pb0 seat that verb impose	9
by:pb0 seat word verb impose	15
by:pb1 cue=by1	27
by:pb1 cue=by2	19
by:pb1 cue=by3	-25
by:pb1 cue=none	15
by:pb1 cue=on2	-18
by:pb1 cue=on3	-21
by:pb1 name , duty	15
by:pb1 name and number	10
by:pb1 name begin duty	6
by:pb1 name begin own duty	-10
by:pb1 name begin verb impose	-8
by:pb1 name begin would	-7
by:pb1 name verb impose own duty	-10
by:pb1 name word duty	7
by:pb1 name word level	-17
by:pb1 name word own duty	9
by:pb1 next=agent	14
by:pb1 next=at	13
by:pb1 next=duty	7
by:pb1 next=gate	6
by:pb1 next=goods	-11
by:pb1 next=had	12
by:pb1 next=level	-15
by:pb1 next=number	8
by:pb1 next=on	10
by:pb1 next=own number	15
by:pb1 next=verb impose	-20
by:pb1 next=verb say	16
by:pb1 next=will	-11
by:pb1 next=word	-23
by:pb1 prep=,	8
by:pb1 prep=begin	-7
by:pb1 prep=goods	7
by:pb1 prep=in	13
by:pb1 prep=number	-13
by:pb1 prep=of	7
by:pb1 prep=on	-11
by:pb1 prep=that	11
by:pb1 prep=to	11
by:pb1 prep=verb impose	-17
by:pb1 prep=verb say	31
by:pb1 prep=which	7
by:pb1 prep=word	6
by:pb1 prep=—	10
by:pb1 pronoun it begin verb impose	-15
by:pb1 pronoun its	8
by:pb1 pronoun its verb impose duty	13
by:pb1 pronoun they	-13
by:pb1 quality	-6
by:pb1 quality and goods	-24
by:pb1 quality of goods	11
by:pb1 quality verb impose duty	-20
by:pb1 seat begin verb impose	-6
by:pb2 cue=by2	7
by:pb2 cue=by3	-8
by:pb2 cue=none	-7
by:pb2 cue=on3	8
by:pb2 next=goods	8
by:pb2 next=number	13
by:pb2 prep=begin	-16
by:pb2 prep=on	11
by:pb2 quality on goods	11
by:person " are	24
by:person , ,	-12
by:person , verb impose	12
by:person . verb impose	-23
by:person : verb impose	-34
by:person : verb say	7
by:person begin has	29
by:person begin verb impose	32
by:person begin verb say	26
by:person by ,	20
by:person that had	7
by:person that verb impose	-9
by:person word ,	-26
by:person word :	6
by:person word had	11
by:person word has	-15
by:person word verb impose	10
by:person word word	-8
by:port at .	19
by:port of ,	16
by:pronoun he " verb impose	17
by:pronoun he " verb say	-30
by:pronoun he , verb impose	22
by:pronoun he , verb say	-19
by:pronoun he begin verb deny	16
by:pronoun he begin verb impose	-19
by:pronoun he begin verb say	-9
by:pronoun he that had	24
by:pronoun he that would	-26
by:pronoun it begin has	13
by:pronoun it begin level	6
by:pronoun it begin verb impose	-11
by:pronoun it begin will	11
by:pronoun it begin would	10
by:pronoun it on ,	9
by:pronoun it that has	-12
by:pronoun it that verb impose	-14
by:pronoun it verb impose verb say	-25
by:pronoun it verb say would	51
by:pronoun it what verb impose	6
by:pronoun it word verb bear	-16
by:pronoun it word verb impose	-8
by:pronoun its and goods	-18
by:pronoun its begin agent	-12
by:pronoun its begin duty	13
by:pronoun its begin goods	-17
by:pronoun its begin level	-13
by:pronoun its begin number	21
by:pronoun its for goods	-17
by:pronoun its of duty	10
by:pronoun its on goods	25
by:pronoun its verb impose duty	-6
by:pronoun its verb impose goods	15
by:pronoun its verb impose level	9
by:pronoun its word duty	-9
by:pronoun its word number	-6
by:pronoun our for goods	-8
by:pronoun our of goods	6
by:pronoun our on goods	19
by:pronoun our verb impose goods	-14
by:pronoun president begin verb impose	10
by:pronoun their and goods	15
by:pronoun their begin goods	9
by:pronoun their on goods	15
by:pronoun their word goods	-17
by:pronoun they begin verb bear	-49
by:pronoun they begin verb impose	-12
by:pronoun they begin word	-17
by:pronoun they word number	-11
by:pronoun they word verb bear	23
by:pronoun they word verb impose	15
by:pronoun treasury begin verb say	8
by:pronoun trump begin duty	37
by:pronoun which , had	8
by:pronoun which , number	7
by:pronoun which , verb impose	23
by:pronoun which , word	14
by:pronoun who , word	-9
by:pronoun whose , goods	-31
by:q1 by0.5	10
by:q1 by0.5 other	14
by:q1 by0.5 other here	13
by:q1 by1	57
by:q1 by1 here	24
by:q1 by1 other	57
by:q1 by1 other here	16
by:q1 by2	55
by:q1 by2 other	15
by:q1 by3	30
by:q1 by3 here	27
by:q1 first	59
by:q1 first other	10
by:q1 named	51
by:q1 named other	-11
by:q1 on1	52
by:q1 on1 other	-9
by:q1 on1 other here	-18
by:q1 on2 here	-17
by:q1 on2 other here	30
by:q1 on3	-42
by:q1 on3 here	6
by:q1 on3 other	-8
by:q2 by0.5	8
by:q2 by0.5 here	10
by:q2 by0.5 other	41
by:q2 by0.5 other here	27
by:q2 by1 here	-8
by:q2 by1 other	29
by:q2 by2 here	-15
by:q2 by2 other	25
by:q2 by2 other here	-14
by:q2 by3	13
by:q2 by3 here	20
by:q2 by3 other here	-21
by:q2 first	28
by:q2 named	42
by:q2 named other	18
by:q2 on1	-21
by:q2 on1 here	20
by:q2 on1 other	14
by:q2 on1 other here	21
by:q2 on2	-14
by:q2 on2 other	-19
by:q2 on2 other here	-6
by:q2 on3	-32
by:q2 on3 other	-23
by:q2 on3 other here	-7
by:quality , agent	-6
by:quality , duty	15
by:quality , goods	-27
by:quality , word	14
by:quality : duty	22
by:quality and duty	-30
by:quality and goods	56
by:quality and number	38
by:quality at gate	55
by:quality begin agent	12
by:quality begin duty	8
by:quality begin gate	20
by:quality begin goods	-30
by:quality begin number	38
by:quality begin sender	-36
by:quality begin taker	41
by:quality begin verb bear	-11
by:quality begin word	-19
by:quality for goods	15
by:quality number goods	11
by:quality of goods	-56
by:quality on ,	-23
by:quality on .	-49
by:quality on gate	23
by:quality on goods	-16
by:quality over goods	-14
by:quality that duty	9
by:quality that goods	-46
by:quality then goods	-16
by:quality to goods	-17
by:quality verb bear goods	-9
by:quality verb buy goods	-30
by:quality verb target goods	-8
by:quality which goods	-25
by:quality word ,	-17
by:quality word .	26
by:quality word duty	6
by:quality word gate	13
by:quality word goods	-33
by:quality word level	-8
by:quality word number	12
by:quality word word	21
by:sa0	-10
by:sa0 cue=by0.5	16
by:sa0 cue=by2	-6
by:sa0 cue=none	-24
by:sa0 cue=on3	18
by:sa0 name	-35
by:sa0 name , is	-38
by:sa0 name , number	-13
by:sa0 name ; ,	20
by:sa0 name and ,	18
by:sa0 name and is	-9
by:sa0 name and own number	-7
by:sa0 name and own on	-19
by:sa0 name and verb impose	-30
by:sa0 name and will	-31
by:sa0 name from .	-11
by:sa0 name if verb impose	-30
by:sa0 name if word	-12
by:sa0 name of ,	-13
by:sa0 name of .	8
by:sa0 name on goods	-35
by:sa0 name that verb impose	34
by:sa0 name which verb impose	10
by:sa0 name with .	-9
by:sa0 next=,	-42
by:sa0 next=;	18
by:sa0 next=agent	13
by:sa0 next=and	-12
by:sa0 next=duty	-15
by:sa0 next=for	-11
by:sa0 next=from	13
by:sa0 next=had	23
by:sa0 next=in	16
by:sa0 next=is	-15
by:sa0 next=level	-18
by:sa0 next=number	10
by:sa0 next=on	10
by:sa0 next=own .	-25
by:sa0 next=own duty	-23
by:sa0 next=own level	-16
by:sa0 next=own number	12
by:sa0 next=own on	-23
by:sa0 next=own word	16
by:sa0 next=taker	-7
by:sa0 next=to	-20
by:sa0 next=verb bear	-6
by:sa0 next=verb buy	-18
by:sa0 next=verb end	-18
by:sa0 next=verb impose	24
by:sa0 next=verb say	14
by:sa0 next=was	36
by:sa0 next=will	-13
by:sa0 next=word	-20
by:sa0 next=would	-19
by:sa0 person	-13
by:sa0 person , verb say	-6
by:sa0 person that had	6
by:sa0 person that verb impose	-8
by:sa0 person word verb impose	10
by:sa0 port	-21
by:sa0 port in ,	-15
by:sa0 port in .	-10
by:sa0 prep=%	-10
by:sa0 prep=:	10
by:sa0 prep=as	-34
by:sa0 prep=because	-13
by:sa0 prep=by	-26
by:sa0 prep=for	-24
by:sa0 prep=from	-34
by:sa0 prep=if	-66
by:sa0 prep=in	-9
by:sa0 prep=of	-20
by:sa0 prep=on	-28
by:sa0 prep=that	37
by:sa0 prep=to	34
by:sa0 prep=verb bear	-20
by:sa0 prep=verb say	22
by:sa0 prep=verb target	25
by:sa0 prep=what	-14
by:sa0 prep=when	-19
by:sa0 prep=where	-13
by:sa0 prep=which	24
by:sa0 prep=while	10
by:sa0 prep=with	16
by:sa0 prep=word	-11
by:sa0 pronoun finance	-23
by:sa0 pronoun he	-11
by:sa0 pronoun he " verb impose	29
by:sa0 pronoun he " verb say	-34
by:sa0 pronoun he , verb impose	14
by:sa0 pronoun he , verb say	-10
by:sa0 pronoun his	-20
by:sa0 pronoun it	23
by:sa0 pronoun it that verb impose	16
by:sa0 pronoun it where verb impose	8
by:sa0 pronoun its	-17
by:sa0 pronoun its verb impose duty	-19
by:sa0 pronoun minister	15
by:sa0 pronoun our	-26
by:sa0 pronoun ours	26
by:sa0 pronoun they	6
by:sa0 pronoun they where verb bear	-12
by:sa0 pronoun which	44
by:sa0 pronoun which , number	23
by:sa0 pronoun which , verb impose	18
by:sa0 quality	27
by:sa0 quality , agent	-9
by:sa0 quality , goods	-13
by:sa0 quality , word	27
by:sa0 quality ; goods	6
by:sa0 quality and goods	47
by:sa0 quality on goods	11
by:sa0 quality that goods	-23
by:sa0 quality to goods	10
by:sa0 seat	23
by:sa0 seat , verb say	8
by:sa0 seat in .	14
by:sa0 seat that has	14
by:sa1 cue=by0.5	6
by:sa1 cue=by1	-9
by:sa1 cue=by2	-9
by:sa1 cue=none	-10
by:sa1 cue=on1	-7
by:sa1 cue=on3	19
by:sa1 name	-8
by:sa1 name and verb impose	19
by:sa1 name and will	-11
by:sa1 name in ,	-9
by:sa1 name in .	-15
by:sa1 name on goods	-18
by:sa1 name that verb impose	7
by:sa1 next=.	-40
by:sa1 next=and	-38
by:sa1 next=duty	-18
by:sa1 next=gate	-29
by:sa1 next=goods	18
by:sa1 next=had	-12
by:sa1 next=has	39
by:sa1 next=level	11
by:sa1 next=number	-11
by:sa1 next=on	-9
by:sa1 next=own duty	6
by:sa1 next=sender	-29
by:sa1 next=verb bear	20
by:sa1 next=verb say	-25
by:sa1 next=word	29
by:sa1 person	18
by:sa1 person , verb say	9
by:sa1 prep=%	9
by:sa1 prep=,	-8
by:sa1 prep=and	11
by:sa1 prep=as	-7
by:sa1 prep=by	-11
by:sa1 prep=if	10
by:sa1 prep=in	-12
by:sa1 prep=of	-27
by:sa1 prep=on	10
by:sa1 prep=that	7
by:sa1 prep=to	-13
by:sa1 prep=which	22
by:sa1 prep=word	-6
by:sa1 pronoun he	-26
by:sa1 pronoun it	-14
by:sa1 pronoun its	-6
by:sa1 pronoun our	-16
by:sa1 pronoun our on goods	-14
by:sa1 pronoun their	23
by:sa1 pronoun they	28
by:sa1 quality	12
by:sa1 quality , goods	-17
by:sa1 quality ; goods	16
by:sa1 quality and goods	29
by:sa1 quality of goods	-7
by:sa1 quality on goods	17
by:sa1 seat	12
by:sa2	-9
by:sa2 cue=by1	-17
by:sa2 name in .	-20
by:sa2 next=.	-13
by:sa2 next=has	27
by:sa2 next=verb impose	8
by:sa2 person	21
by:sa2 port	-14
by:sa2 prep=,	14
by:sa2 prep=for	-8
by:sa2 prep=in	-29
by:sa2 prep=of	-15
by:sa2 prep=that	18
by:sa2 prep=word	28
by:sa2 pronoun its	-23
by:sa2 seat	14
by:sb0	39
by:sb0 cue=by0.5	7
by:sb0 cue=by1	11
by:sb0 cue=by2	13
by:sb0 cue=by3	56
by:sb0 cue=none	21
by:sb0 cue=on1	40
by:sb0 cue=on3	-33
by:sb0 name	91
by:sb0 name , ,	-14
by:sb0 name , own agent	-14
by:sb0 name : ,	12
by:sb0 name ; ,	13
by:sb0 name and ,	20
by:sb0 name and :	-9
by:sb0 name and on	-13
by:sb0 name and word	-21
by:sb0 name begin ,	46
by:sb0 name begin :	27
by:sb0 name begin and	-26
by:sb0 name begin had	35
by:sb0 name begin has	49
by:sb0 name begin is	14
by:sb0 name begin on	31
by:sb0 name begin own duty	24
by:sb0 name begin own goods	-22
by:sb0 name begin verb agree	-18
by:sb0 name begin verb impose	-27
by:sb0 name begin will	17
by:sb0 name between and	12
by:sb0 name for and	-15
by:sb0 name from :	-12
by:sb0 name in :	23
by:sb0 name into ,	20
by:sb0 name into :	18
by:sb0 name of ,	-17
by:sb0 name of and	-28
by:sb0 name on goods	-9
by:sb0 name to ,	-10
by:sb0 name what verb impose	15
by:sb0 name with ,	37
by:sb0 name with :	23
by:sb0 name with on	6
by:sb0 name with word	-7
by:sb0 name word ,	14
by:sb0 next="	-27
by:sb0 next=)	12
by:sb0 next=,	35
by:sb0 next=-	9
by:sb0 next=/	-7
by:sb0 next=:	37
by:sb0 next=;	6
by:sb0 next=and	15
by:sb0 next=are	-6
by:sb0 next=duty	17
by:sb0 next=for	11
by:sb0 next=from	6
by:sb0 next=gate	-6
by:sb0 next=goods	-7
by:sb0 next=had	14
by:sb0 next=has	27
by:sb0 next=in	22
by:sb0 next=is	14
by:sb0 next=level	7
by:sb0 next=of	-6
by:sb0 next=on	29
by:sb0 next=own :	-28
by:sb0 next=own agent	-20
by:sb0 next=own duty	46
by:sb0 next=own goods	-22
by:sb0 next=own level	25
by:sb0 next=own on	13
by:sb0 next=own verb impose	15
by:sb0 next=own word	-19
by:sb0 next=sender	-22
by:sb0 next=taker	28
by:sb0 next=to	33
by:sb0 next=verb agree	-19
by:sb0 next=verb bear	-24
by:sb0 next=verb deny	-8
by:sb0 next=verb down	-6
by:sb0 next=verb say	-24
by:sb0 next=verb sell	-6
by:sb0 next=verb stay	-24
by:sb0 next=verb target	-12
by:sb0 next=verb threaten	-16
by:sb0 next=verb up	16
by:sb0 next=was	-28
by:sb0 next=will	33
by:sb0 next=word	12
by:sb0 next=—	-6
by:sb0 person , ,	-17
by:sb0 person begin verb impose	34
by:sb0 person by ,	19
by:sb0 person word :	6
by:sb0 person word verb impose	-10
by:sb0 port	-19
by:sb0 port at ,	-12
by:sb0 port begin ,	-14
by:sb0 port in ,	-13
by:sb0 port of ,	14
by:sb0 prep="	-6
by:sb0 prep='s	-11
by:sb0 prep=(	12
by:sb0 prep=-	29
by:sb0 prep=/	16
by:sb0 prep=:	7
by:sb0 prep=;	20
by:sb0 prep=against	17
by:sb0 prep=and	-39
by:sb0 prep=at	32
by:sb0 prep=begin	32
by:sb0 prep=between	12
by:sb0 prep=by	-12
by:sb0 prep=for	23
by:sb0 prep=from	-18
by:sb0 prep=if	-12
by:sb0 prep=into	48
by:sb0 prep=of	-34
by:sb0 prep=on	-18
by:sb0 prep=that	26
by:sb0 prep=to	-15
by:sb0 prep=verb bear	8
by:sb0 prep=verb impose	27
by:sb0 prep=verb say	-7
by:sb0 prep=what	-15
by:sb0 prep=which	22
by:sb0 prep=with	55
by:sb0 prep=—	-7
by:sb0 pronoun he	-30
by:sb0 pronoun he begin verb impose	-17
by:sb0 pronoun he begin verb say	-9
by:sb0 pronoun host	-13
by:sb0 pronoun it	6
by:sb0 pronoun it that verb impose	-7
by:sb0 pronoun it what verb impose	26
by:sb0 pronoun it word verb impose	-23
by:sb0 pronoun its	60
by:sb0 pronoun its of duty	17
by:sb0 pronoun its verb impose duty	9
by:sb0 pronoun minister	-17
by:sb0 pronoun our	-9
by:sb0 pronoun our on goods	14
by:sb0 pronoun ours	12
by:sb0 pronoun president	18
by:sb0 pronoun president begin verb say	20
by:sb0 pronoun she	-18
by:sb0 pronoun their	-14
by:sb0 pronoun their on goods	6
by:sb0 pronoun them	-8
by:sb0 pronoun they	-20
by:sb0 pronoun treasury	8
by:sb0 pronoun treasury begin verb say	8
by:sb0 pronoun trump	12
by:sb0 pronoun trump begin verb impose	6
by:sb0 pronoun trump begin verb say	-8
by:sb0 pronoun us	13
by:sb0 pronoun which	26
by:sb0 pronoun which , has	-8
by:sb0 pronoun which , verb impose	12
by:sb0 quality	-34
by:sb0 quality : goods	-14
by:sb0 quality at gate	18
by:sb0 quality begin agent	-8
by:sb0 quality begin duty	18
by:sb0 quality begin goods	-38
by:sb0 quality begin word	-7
by:sb0 quality for goods	17
by:sb0 quality on ,	-26
by:sb0 quality on goods	-12
by:sb0 quality to goods	-19
by:sb0 quality word ,	-11
by:sb0 quality word goods	-11
by:sb0 quality word word	16
by:sb0 seat	43
by:sb0 seat begin ,	18
by:sb0 seat begin :	19
by:sb0 seat begin verb say	-17
by:sb0 seat begin word	6
by:sb0 seat in ,	-6
by:sb0 seat in word	-10
by:sb0 seat with ,	20
by:sb0 seat with in	13
by:sb1 cue=by0.5	-7
by:sb1 cue=by1	-15
by:sb1 cue=by2	9
by:sb1 cue=by3	-20
by:sb1 cue=on2	-22
by:sb1 cue=on3	20
by:sb1 name and number	-17
by:sb1 name and verb impose	8
by:sb1 name and word	-8
by:sb1 name begin :	-8
by:sb1 name begin and	-21
by:sb1 name begin goods	-27
by:sb1 name begin has	-20
by:sb1 name begin number	7
by:sb1 name begin own duty	-17
by:sb1 name begin own goods	-14
by:sb1 name begin verb bear	-9
by:sb1 name begin verb impose	17
by:sb1 name begin word	23
by:sb1 name for word	6
by:sb1 name from ,	-11
by:sb1 name from number	-13
by:sb1 name in ,	9
by:sb1 name in :	11
by:sb1 name of ,	-23
by:sb1 name with ,	24
by:sb1 next=,	-34
by:sb1 next=:	-17
by:sb1 next=and	-21
by:sb1 next=duty	19
by:sb1 next=for	13
by:sb1 next=goods	23
by:sb1 next=had	-40
by:sb1 next=has	-35
by:sb1 next=is	-23
by:sb1 next=level	12
by:sb1 next=number	-17
by:sb1 next=own ,	12
by:sb1 next=own duty	-20
by:sb1 next=own goods	-28
by:sb1 next=own level	18
by:sb1 next=own number	-24
by:sb1 next=sender	11
by:sb1 next=verb bear	-12
by:sb1 next=verb end	32
by:sb1 next=verb impose	15
by:sb1 next=verb say	-6
by:sb1 next=verb stay	28
by:sb1 next=verb target	-27
by:sb1 next=verb up	-14
by:sb1 next=will	19
by:sb1 next=word	8
by:sb1 next=would	10
by:sb1 person	35
by:sb1 person " are	12
by:sb1 person begin verb impose	21
by:sb1 person begin verb say	16
by:sb1 person word verb impose	19
by:sb1 prep="	-12
by:sb1 prep=,	-36
by:sb1 prep=;	-7
by:sb1 prep=and	-29
by:sb1 prep=at	6
by:sb1 prep=begin	24
by:sb1 prep=for	7
by:sb1 prep=if	-12
by:sb1 prep=in	13
by:sb1 prep=number	-9
by:sb1 prep=of	-20
by:sb1 prep=that	9
by:sb1 prep=then	-11
by:sb1 prep=verb impose	6
by:sb1 prep=verb return	40
by:sb1 prep=verb say	6
by:sb1 prep=what	37
by:sb1 prep=which	-18
by:sb1 prep=while	-16
by:sb1 prep=with	-11
by:sb1 prep=—	-7
by:sb1 pronoun he	-10
by:sb1 pronoun its	16
by:sb1 pronoun our	28
by:sb1 pronoun our on goods	6
by:sb1 pronoun ours	-33
by:sb1 pronoun president	-12
by:sb1 pronoun president begin verb impose	-8
by:sb1 pronoun their	18
by:sb1 pronoun them	18
by:sb1 pronoun they	-18
by:sb1 pronoun they begin number	-14
by:sb1 pronoun trump	-8
by:sb1 pronoun trump begin verb impose	-10
by:sb1 pronoun which , had	14
by:sb1 pronoun which , number	-12
by:sb1 quality	6
by:sb1 quality , goods	16
by:sb1 quality : goods	11
by:sb1 quality begin duty	-17
by:sb1 quality begin goods	17
by:sb1 quality for goods	-8
by:sb1 quality number goods	23
by:sb1 quality on goods	21
by:sb1 quality word duty	8
by:sb1 quality word goods	-24
by:sb1 seat	-14
by:sb1 seat / ,	-10
by:sb1 seat begin ,	-15
by:sb1 seat begin verb impose	16
by:sb2	-14
by:sb2 cue=by1	-12
by:sb2 cue=by2	14
by:sb2 cue=by3	-15
by:sb2 cue=none	13
by:sb2 cue=on2	-18
by:sb2 name	-21
by:sb2 name begin duty	-6
by:sb2 name begin number	14
by:sb2 name from number	-19
by:sb2 name in ,	-17
by:sb2 name of ,	-7
by:sb2 next=at	-25
by:sb2 next=duty	-17
by:sb2 next=goods	7
by:sb2 next=had	-23
by:sb2 next=is	-23
by:sb2 next=number	-15
by:sb2 next=own duty	-22
by:sb2 next=own goods	23
by:sb2 next=verb bear	34
by:sb2 next=verb impose	18
by:sb2 next=verb up	-10
by:sb2 next=word	11
by:sb2 next=would	25
by:sb2 person	16
by:sb2 prep=,	-43
by:sb2 prep=:	13
by:sb2 prep=and	27
by:sb2 prep=begin	21
by:sb2 prep=from	-20
by:sb2 prep=in	16
by:sb2 prep=into	-21
by:sb2 prep=of	-18
by:sb2 prep=verb bear	10
by:sb2 prep=verb impose	-26
by:sb2 prep=what	-16
by:sb2 pronoun it	16
by:sb2 pronoun its	9
by:sb2 pronoun its verb impose duty	-16
by:sb2 pronoun president	-11
by:sb2 pronoun they	-37
by:sb2 quality	-8
by:sb2 quality begin goods	14
by:sb2 quality on goods	10
by:sb2 quality word goods	11
by:sb2 seat	9
by:seat , verb impose	-7
by:seat , verb say	16
by:seat / ,	-7
by:seat and verb impose	-14
by:seat begin ,	10
by:seat begin :	19
by:seat begin had	-26
by:seat begin has	-47
by:seat begin verb impose	-25
by:seat begin verb say	-24
by:seat in ,	12
by:seat in .	29
by:seat in on	-23
by:seat that has	36
by:seat that verb impose	24
by:seat to ,	-31
by:seat which verb impose	15
by:seat with .	6
by:seat with in	13
by:seat word .	-6
by:seat word verb impose	17
by:side false	-36
by:side true	13
by:title by0.5	51
by:title by1	17
by:title by2	40
by:title by3	13
by:title named	50
by:title on1	-10
by:title on2	8
by:title on3	-45
by:top by 0.5	17
by:top by 1	38
by:top by 3	32
by:top on 1	36
by:top on 2	-13
by:top on 3	19
by:voice	11
cues absent absent	-48
cues absent absent home on third	-87
cues absent absent sides	24
cues absent absent third on home	-39
cues absent absent third on third	-56
cues absent by0.5	-39
cues absent by0.5 sides	-31
cues absent by1 home on third	29
cues absent by1 sides	-41
cues absent by1 third on third	30
cues absent by2 home on third	6
cues absent by2 sides	-10
cues absent by2 third on home	7
cues absent by3	14
cues absent by3 home on third	25
cues absent by3 third on third	-10
cues absent named	26
cues absent named home on third	55
cues absent named sides	-30
cues absent named third on home	17
cues absent on1	27
cues absent on1 home on third	51
cues absent on1 sides	-49
cues absent on1 third on home	11
cues absent on1 third on third	13
cues absent on2	-12
cues absent on2 home on third	28
cues absent on2 sides	-53
cues absent on2 third on home	-20
cues absent on2 third on third	38
cues absent on3 home on third	23
cues absent on3 sides	-11
cues absent on3 third on third	-22
cues by0.5 absent home on third	-34
cues by0.5 absent sides	32
cues by0.5 absent third on third	-23
cues by0.5 by1	-12
cues by0.5 by2	-19
cues by0.5 by2 sides	-25
cues by0.5 on3	42
cues by0.5 on3 home on third	8
cues by0.5 on3 sides	16
cues by1 absent	-43
cues by1 absent home on third	-57
cues by1 absent sides	10
cues by1 absent third on home	-27
cues by1 absent third on third	-48
cues by1 by0.5	32
cues by1 by1	14
cues by1 by1 home on third	40
cues by1 by1 sides	-8
cues by1 by1 third on third	-16
cues by1 by2	37
cues by1 by2 home on third	20
cues by1 by2 sides	16
cues by1 by2 third on home	-14
cues by1 by3	-7
cues by1 named	36
cues by1 named home on third	8
cues by1 named sides	34
cues by1 on2	-18
cues by1 on2 home on third	19
cues by1 on2 sides	-36
cues by1 on3	28
cues by1 on3 home on third	-6
cues by1 on3 third on home	17
cues by1 on3 third on third	39
cues by2 absent	-13
cues by2 absent home on third	-24
cues by2 absent sides	19
cues by2 absent third on home	-29
cues by2 absent third on third	-30
cues by2 by0.5	9
cues by2 by0.5 sides	13
cues by2 by1	-25
cues by2 by1 sides	-14
cues by2 by1 third on home	-39
cues by2 by2 third on third	-25
cues by2 by3	6
cues by2 by3 sides	17
cues by2 by3 third on home	-21
cues by2 named	10
cues by2 named home on third	-15
cues by2 named sides	28
cues by2 named third on third	-22
cues by2 on1	24
cues by2 on1 home on third	21
cues by2 on1 sides	22
cues by2 on1 third on third	-10
cues by2 on2	-14
cues by2 on2 home on third	29
cues by2 on2 sides	-25
cues by2 on2 third on home	-21
cues by2 on2 third on third	7
cues by2 on3 home on third	-24
cues by2 on3 sides	-35
cues by2 on3 third on home	67
cues by2 on3 third on third	23
cues by3 absent	-6
cues by3 absent home on third	-50
cues by3 absent sides	43
cues by3 absent third on home	-32
cues by3 absent third on third	-27
cues by3 by1	19
cues by3 by1 sides	24
cues by3 by2	8
cues by3 by2 home on third	-11
cues by3 by2 sides	21
cues by3 by3	20
cues by3 by3 sides	7
cues by3 named	13
cues by3 named home on third	-11
cues by3 named sides	36
cues by3 named third on third	-24
cues by3 on1	7
cues by3 on1 home on third	24
cues by3 on2	-30
cues by3 on2 sides	-32
cues by3 on2 third on third	-10
cues by3 on3 home on third	16
cues by3 on3 sides	-13
cues by3 on3 third on home	12
cues by3 on3 third on third	-10
cues named absent	-10
cues named absent home on third	-48
cues named absent sides	42
cues named absent third on home	-42
cues named absent third on third	-19
cues named by1	-17
cues named by1 home on third	26
cues named by1 sides	-27
cues named by1 third on home	-8
cues named by1 third on third	-15
cues named by2	-10
cues named by2 sides	-12
cues named by2 third on home	25
cues named by2 third on third	-11
cues named by3 third on home	-15
cues named named home on third	-8
cues named named sides	11
cues named named third on third	-30
cues named on1	-14
cues named on1 third on third	17
cues named on2	68
cues named on2 home on third	9
cues named on2 sides	9
cues named on2 third on home	33
cues named on2 third on third	48
cues named on3	55
cues named on3 home on third	6
cues named on3 sides	8
cues named on3 third on home	72
cues on1 absent	-15
cues on1 absent home on third	-11
cues on1 absent sides	-58
cues on1 absent third on home	-29
cues on1 absent third on third	36
cues on1 by1	47
cues on1 by1 third on home	33
cues on1 by1 third on third	36
cues on1 by2 third on home	-14
cues on1 by2 third on third	13
cues on1 by3	14
cues on1 named	18
cues on1 named third on third	-28
cues on1 on1	-14
cues on1 on1 third on third	-14
cues on1 on2	10
cues on1 on2 third on third	31
cues on1 on3	-7
cues on1 on3 third on third	17
cues on2 absent	9
cues on2 absent home on third	22
cues on2 absent sides	8
cues on2 absent third on home	-6
cues on2 absent third on third	-37
cues on2 by1	-43
cues on2 by1 sides	-55
cues on2 by1 third on home	-13
cues on2 by1 third on third	14
cues on2 by2	-35
cues on2 by2 home on third	-21
cues on2 by2 sides	-33
cues on2 by2 third on home	-13
cues on2 by2 third on third	17
cues on2 by3	-37
cues on2 by3 sides	-27
cues on2 by3 third on home	-8
cues on2 by3 third on third	-10
cues on2 named	-61
cues on2 named home on third	-17
cues on2 named sides	-40
cues on2 named third on third	-18
cues on2 on1	7
cues on2 on1 third on third	-11
cues on2 on2	-11
cues on2 on2 sides	-6
cues on2 on2 third on third	-25
cues on2 on3 home on third	-17
cues on2 on3 sides	-15
cues on2 on3 third on home	15
cues on2 on3 third on third	28
cues on3 absent	-22
cues on3 absent home on third	-7
cues on3 absent sides	-27
cues on3 absent third on third	19
cues on3 by0.5	-15
cues on3 by0.5 sides	-11
cues on3 by1	32
cues on3 by1 sides	18
cues on3 by1 third on home	-16
cues on3 by1 third on third	33
cues on3 by2 home on third	-33
cues on3 by2 sides	10
cues on3 by2 third on third	-23
cues on3 by3 home on third	15
cues on3 by3 third on home	-20
cues on3 named sides	18
cues on3 named third on third	-48
cues on3 on1	32
cues on3 on1 third on third	-8
cues on3 on2	25
cues on3 on2 home on third	-23
cues on3 on2 sides	15
cues on3 on2 third on home	-7
cues on3 on2 third on third	39
cues on3 on3 sides	-10
cues on3 on3 third on home	28
cues on3 on3 third on third	-19
each both all	-81
each both home on third	45
each both other	33
each both same	-36
each both sides	13
each both third on home	-24
each both third on third	-43
each each all	-61
each each home on third	-7
each each other	-31
each each same	16
each each sides	45
each each third on home	-16
each each third on third	-40
each either all	-13
each either home on third	13
each either reverse	16
each either same	-9
each either third on home	-10
each in return home on third	11
each in return other	-9
each in return reverse	-6
each in return same	12
each in return third on home	-7
each in return third on third	-7
each likewise reverse	-10
each likewise third on home	9
each ours all	-7
each ours home on third	-17
each ours other	-26
each ours reverse	103
each ours same	-100
each ours sides	-14
each ours third on home	47
each ours third on third	-23
each reciprocal all	-13
each reciprocal home on third	-27
each reciprocal other	-38
each reciprocal reverse	-11
each reciprocal same	44
each reciprocal sides	24
each reciprocal third on home	16
each reciprocal third on third	-36
each sentence all	7
each sentence home on third	-10
each sentence other	6
each sentence reverse	37
each sentence same	-38
each sentence third on home	-8
each the same all	6
each the same home on third	33
each the same other	10
each the same reverse	-11
each the same sides	-29
each the same third on home	9
each the two all	-55
each the two home on third	10
each the two reverse	39
each the two same	-37
each the two sides	31
each the two third on home	-41
each the two third on third	-6
each their all	23
each their home on third	38
each their reverse	67
each their same	-61
each their sides	-58
each their third on home	63
each their third on third	-86
each theirs home on third	28
each theirs other	-17
each theirs reverse	45
each theirs same	-37
each theirs third on home	-30
everywhere all countries	-8
everywhere every	-12
everywhere everybody	-52
everywhere everyone	-18
everywhere everything	10
everywhere everywhere	-80
everywhere general rate	15
everywhere ordinary duty	23
everywhere ordinary rate	22
everywhere others	10
everywhere sentence	34
everywhere surcharge	-131
everywhere worldwide	-42
goods met crossed	12
goods met otherwise crossed	-20
goods met otherwise part	10
goods met otherwise sentence	-8
goods met part	-14
goods met reverse before	22
goods met reverse crossed	-31
goods met reverse part	6
goods met sentence	6
kind all	-11
kind home on third	15
kind third on third	-19
last other	-49
last other all	-27
last other and	-10
last other and so	-14
last other and so named	-24
last other comma	-10
last other comma named	-54
last other equal	-78
last other home on third	-22
last other lower	-40
last other next sentence	-18
last other paragraph	-15
last other paragraph named	7
last other sides	-24
last other third on home	-59
last other while named	-7
last reverse	21
last reverse and	15
last reverse and so	23
last reverse and so named	37
last reverse comma	14
last reverse comma named	31
last reverse equal	-12
last reverse far	-16
last reverse far named	-45
last reverse from	-11
last reverse from named	19
last reverse higher	19
last reverse home on third	58
last reverse lower	13
last reverse next sentence	11
last reverse next sentence named	10
last reverse on	-19
last reverse on named	12
last reverse paragraph	14
last reverse paragraph named	8
last reverse sides	-34
last reverse third on home	52
last reverse third on third	70
last reverse to	-61
last reverse while named	19
last same	23
last same all	-17
last same and	14
last same and so	31
last same and so named	-64
last same by	9
last same by all	-8
last same by and	-36
last same by and so	-44
last same by and so named	54
last same by comma	-14
last same by comma named	26
last same by equal	28
last same by far named	12
last same by from	-29
last same by from named	-21
last same by higher	-10
last same by home on third	31
last same by lower	9
last same by next sentence	-8
last same by next sentence named	48
last same by on	-50
last same by on named	-15
last same by paragraph	-12
last same by paragraph named	40
last same by sides	-60
last same by third on home	6
last same by third on third	54
last same by to	-35
last same by while	-16
last same by while named	36
last same comma	31
last same comma named	-49
last same equal	8
last same far	-8
last same far named	-54
last same from	53
last same from named	-12
last same higher	18
last same home on third	25
last same next sentence	27
last same next sentence named	-41
last same on and so	-60
last same on and so named	11
last same on comma	-57
last same on comma named	30
last same on equal	-15
last same on far	-21
last same on far named	37
last same on from	-22
last same on from named	-7
last same on higher	-45
last same on home on third	-27
last same on lower	-18
last same on named	7
last same on next sentence	-77
last same on on	-38
last same on on named	-8
last same on paragraph	8
last same on paragraph named	-18
last same on sides	-127
last same on third on home	22
last same on third on third	21
last same on to	-29
last same on while	-24
last same on while named	-17
last same paragraph	12
last same paragraph named	-34
last same sides	-20
last same third on home	59
last same third on third	57
last same to	87
last same while	30
last same while named	-39
last turned	-27
last turned and	-15
last turned and so	-38
last turned and so named	-60
last turned comma	-51
last turned comma named	-19
last turned far	45
last turned far named	59
last turned from	-37
last turned higher	-24
last turned home on third	39
last turned next sentence	-51
last turned next sentence named	-34
last turned on	-42
last turned on named	-7
last turned paragraph	-42
last turned paragraph named	-24
last turned sides	-78
last turned third on home	-64
last turned third on third	45
last turned to	-24
last turned while	-39
last turned while named	-8
level met	87
level met otherwise	-72
level met reverse	-28
often most	44
often never	-60
often reverse most	34
often reverse never	-11
often reverse seldom	-39
often seldom	18
on:US	18
on:absent, 0 here	-14
on:absent, 1 here	-36
on:absent, 2 here	-71
on:alone	8
on:by 0	23
on:by 1	18
on:by 2	-32
on:by 3	-12
on:by no	-30
on:cue=by1	21
on:cue=none	12
on:cue=on1	59
on:cue=on3	38
on:f by0.5	-20
on:f by1	16
on:f by2	15
on:f by3	43
on:f on1	-45
on:f on2	13
on:f on3	19
on:focus owner	8
on:focus speaker	-12
on:focus subject	19
on:goods before also	-20
on:goods before nobody's	-19
on:goods before own	35
on:goods before sure	9
on:goods crossed nobody's	8
on:goods crossed not	-21
on:goods crossed own	28
on:goods crossed sure	26
on:goods met by crossed	-40
on:goods met by part	-33
on:goods met by sentence	-24
on:goods met on crossed	27
on:goods met on part	17
on:goods met on sentence	24
on:goods part also	-7
on:goods part nobody's	-38
on:goods sentence nobody's	-31
on:goods sentence not	19
on:goods sentence sure	-6
on:head by0.5	-12
on:head by1	10
on:head by2	-6
on:head by3	-6
on:head first	75
on:head last	44
on:head on1	44
on:head on2	17
on:head on3	41
on:home false	-13
on:home true	24
on:last by	31
on:last by absent and	46
on:last by absent and so	7
on:last by absent and so named	-48
on:last by absent comma	20
on:last by absent far	-14
on:last by absent far named	-7
on:last by absent next sentence named	32
on:last by absent on	-34
on:last by absent on named	-7
on:last by absent paragraph named	29
on:last by absent to	-32
on:last by absent while	19
on:last by and	23
on:last by and so	19
on:last by and so named	35
on:last by by0.5 and so named	-11
on:last by by0.5 comma named	-16
on:last by by0.5 far named	-7
on:last by by1 and	26
on:last by by1 and so	7
on:last by by1 and so named	13
on:last by by1 comma	-16
on:last by by1 comma named	-27
on:last by by1 far	-10
on:last by by1 from	-21
on:last by by1 from named	-17
on:last by by1 next sentence	-12
on:last by by1 next sentence named	-56
on:last by by1 on	-22
on:last by by1 on named	-13
on:last by by2 and	-59
on:last by by2 and so	24
on:last by by2 comma	17
on:last by by2 far named	14
on:last by by2 from	-17
on:last by by2 from named	31
on:last by by2 next sentence	-13
on:last by by2 next sentence named	-21
on:last by by2 on	41
on:last by by2 on named	6
on:last by by2 paragraph	20
on:last by by2 paragraph named	-31
on:last by by2 to	-18
on:last by by2 while named	18
on:last by by3 and	-9
on:last by by3 and so	-55
on:last by by3 and so named	49
on:last by by3 comma named	35
on:last by by3 far named	-45
on:last by by3 from	14
on:last by by3 from named	15
on:last by by3 next sentence named	-28
on:last by by3 on	-12
on:last by by3 to	-17
on:last by by3 while named	6
on:last by comma	11
on:last by comma named	29
on:last by far named	-11
on:last by from	-15
on:last by from named	26
on:last by next sentence	6
on:last by next sentence named	24
on:last by none and	6
on:last by none and so	40
on:last by none and so named	-21
on:last by none comma	-42
on:last by none comma named	20
on:last by none far	24
on:last by none far named	18
on:last by none from	-20
on:last by none from named	15
on:last by none next sentence	-22
on:last by none to	-8
on:last by none while	-21
on:last by none while named	15
on:last by on	-23
on:last by on named	10
on:last by on1 far named	-6
on:last by on1 next sentence named	-25
on:last by on2 and	-33
on:last by on2 and so	13
on:last by on2 and so named	40
on:last by on2 comma	-25
on:last by on2 comma named	28
on:last by on2 far	6
on:last by on2 far named	-30
on:last by on2 from	-12
on:last by on2 next sentence	15
on:last by on2 next sentence named	58
on:last by on2 paragraph	-12
on:last by on3 and so named	20
on:last by on3 comma	13
on:last by on3 from	14
on:last by on3 from named	-22
on:last by on3 next sentence	25
on:last by on3 next sentence named	15
on:last by on3 on named	8
on:last by on3 paragraph named	-18
on:last by on3 while named	15
on:last by to	-64
on:last by while named	25
on:last none	-20
on:last none absent and	-51
on:last none absent and so	-58
on:last none absent and so named	-75
on:last none absent comma	-31
on:last none absent comma named	-57
on:last none absent far	-15
on:last none absent far named	-116
on:last none absent from	-48
on:last none absent from named	-15
on:last none absent next sentence	-84
on:last none absent next sentence named	-181
on:last none absent on	-40
on:last none absent on named	-23
on:last none absent paragraph	-23
on:last none absent paragraph named	-84
on:last none absent to	-29
on:last none absent while	-26
on:last none absent while named	-77
on:last none and	-10
on:last none and so	-45
on:last none and so named	37
on:last none by1 far named	65
on:last none by1 next sentence named	22
on:last none by1 paragraph named	33
on:last none by2 and so named	-17
on:last none by2 far	8
on:last none by2 far named	12
on:last none by2 next sentence	-37
on:last none by2 next sentence named	14
on:last none by2 on	12
on:last none by2 paragraph named	36
on:last none by3 far named	14
on:last none comma	-23
on:last none comma named	20
on:last none far	-22
on:last none far named	43
on:last none from	-26
on:last none from named	-15
on:last none next sentence	-89
on:last none next sentence named	44
on:last none none and	9
on:last none none and so named	33
on:last none none comma	9
on:last none none comma named	32
on:last none none far	-43
on:last none none far named	45
on:last none none next sentence	13
on:last none none next sentence named	53
on:last none none while named	33
on:last none on	-27
on:last none on1 and so named	26
on:last none on1 comma named	21
on:last none on1 far	-8
on:last none on1 far named	13
on:last none on1 next sentence named	36
on:last none on2 and so	-38
on:last none on2 and so named	45
on:last none on2 comma	-32
on:last none on2 comma named	24
on:last none on2 far	-6
on:last none on2 far named	19
on:last none on2 next sentence	-40
on:last none on2 next sentence named	46
on:last none on2 paragraph	-20
on:last none on2 while	-41
on:last none on2 while named	26
on:last none on3 comma named	24
on:last none on3 far	16
on:last none on3 far named	18
on:last none on3 next sentence	34
on:last none on3 next sentence named	41
on:last none on3 paragraph named	16
on:last none paragraph	-54
on:last none paragraph named	29
on:last none to	-42
on:last none while	-45
on:last none while named	28
on:last on absent and	-8
on:last on absent and so	41
on:last on absent and so named	84
on:last on absent comma	26
on:last on absent comma named	66
on:last on absent from	18
on:last on absent next sentence	11
on:last on absent on	40
on:last on absent paragraph	17
on:last on absent paragraph named	-11
on:last on absent to	72
on:last on absent while	41
on:last on and	11
on:last on and so	23
on:last on and so named	-57
on:last on by0.5 far named	-9
on:last on by0.5 next sentence named	11
on:last on by1 and so named	-11
on:last on by1 comma	19
on:last on by1 far	13
on:last on by1 far named	-11
on:last on by1 next sentence	-22
on:last on by1 next sentence named	-16
on:last on by1 on	19
on:last on by1 paragraph named	-18
on:last on by2 and so	-21
on:last on by2 and so named	-8
on:last on by2 comma	10
on:last on by2 comma named	12
on:last on by2 far	-43
on:last on by2 far named	-20
on:last on by2 from	-23
on:last on by2 next sentence	43
on:last on by2 next sentence named	-17
on:last on by2 on	14
on:last on by2 on named	-14
on:last on by2 paragraph	-28
on:last on by2 paragraph named	-22
on:last on by2 to	20
on:last on by3 and so named	-21
on:last on by3 comma named	-26
on:last on by3 far named	-24
on:last on by3 from	15
on:last on by3 from named	12
on:last on by3 next sentence	11
on:last on by3 next sentence named	-21
on:last on by3 paragraph named	7
on:last on by3 to	11
on:last on comma	53
on:last on comma named	-36
on:last on far	-30
on:last on far named	-37
on:last on from	40
on:last on from named	-15
on:last on next sentence	9
on:last on next sentence named	-37
on:last on none and	38
on:last on none and so	24
on:last on none and so named	-65
on:last on none comma	-6
on:last on none comma named	-17
on:last on none far	-7
on:last on none from named	-23
on:last on none next sentence	-33
on:last on none next sentence named	-33
on:last on none on	40
on:last on none paragraph named	-17
on:last on none to	18
on:last on none while	18
on:last on none while named	-13
on:last on on	62
on:last on on1 and so	-34
on:last on on1 and so named	-6
on:last on on1 comma named	-19
on:last on on1 far named	-8
on:last on on2 and	-39
on:last on on2 and so	25
on:last on on2 and so named	-39
on:last on on2 comma	53
on:last on on2 comma named	-6
on:last on on2 far	-64
on:last on on2 from	12
on:last on on2 next sentence	-37
on:last on on2 on	22
on:last on on2 on named	12
on:last on on2 paragraph	33
on:last on on2 to	12
on:last on on2 while named	17
on:last on on3 and	47
on:last on on3 and so	-26
on:last on on3 and so named	-36
on:last on on3 comma	20
on:last on on3 comma named	-55
on:last on on3 far	29
on:last on on3 far named	-7
on:last on on3 from	47
on:last on on3 from named	-17
on:last on on3 next sentence	30
on:last on on3 next sentence named	18
on:last on on3 on	-12
on:last on on3 paragraph named	6
on:last on on3 to	-7
on:last on on3 while	-42
on:last on on3 while named	-38
on:last on paragraph named	-37
on:last on to	78
on:last on while	20
on:last on while named	-44
on:name , and	-10
on:name , at	13
on:name , duty	27
on:name , has	-17
on:name , is	-28
on:name , own agent	36
on:name , own duty	-8
on:name , own number	-20
on:name , verb impose	-9
on:name , will	7
on:name , word	-19
on:name : has	7
on:name : level	-8
on:name : number	9
on:name : own duty	-13
on:name : own goods	-14
on:name : verb impose	-16
on:name : word	6
on:name ; ,	16
on:name and ,	-7
on:name and .	14
on:name and :	18
on:name and are	21
on:name and at	-38
on:name and duty	-32
on:name and has	11
on:name and is	26
on:name and level	12
on:name and number	-38
on:name and on	35
on:name and own duty	47
on:name and own number	-10
on:name and own on	27
on:name and verb impose	34
on:name and will	35
on:name and word	25
on:name and would	-8
on:name because verb buy	11
on:name begin ,	25
on:name begin :	32
on:name begin and	-8
on:name begin duty	16
on:name begin goods	46
on:name begin has	29
on:name begin is	20
on:name begin number	55
on:name begin on	-41
on:name begin own agent	-33
on:name begin own duty	-40
on:name begin own goods	20
on:name begin own level	23
on:name begin own number	-7
on:name begin own on	-13
on:name begin own verb impose	10
on:name begin own word	-13
on:name begin verb agree	27
on:name begin verb impose	8
on:name begin verb sell	10
on:name begin verb stay	26
on:name begin verb up	-8
on:name begin was	40
on:name begin word	-13
on:name between and	18
on:name for ,	60
on:name for .	29
on:name for and	14
on:name for duty	7
on:name for level	33
on:name for number	32
on:name for word	20
on:name from ,	36
on:name from .	-37
on:name from :	16
on:name from is	7
on:name from number	26
on:name from on	-9
on:name from to	-16
on:name from verb bear	19
on:name from verb impose	14
on:name from will	10
on:name from word	17
on:name from would	7
on:name if verb impose	14
on:name if word	8
on:name in .	28
on:name in :	-36
on:name in ;	-15
on:name in and	-9
on:name in number	20
on:name in on	-19
on:name in word	-80
on:name into ,	-16
on:name into .	-6
on:name into :	21
on:name into at	-18
on:name number has	28
on:name of :	17
on:name of duty	26
on:name of goods	19
on:name of is	19
on:name of number	10
on:name of own duty	9
on:name of to	-17
on:name of verb bear	18
on:name of verb stay	6
on:name of will	-6
on:name of word	49
on:name on ,	6
on:name on and	-11
on:name on goods	44
on:name on to	-13
on:name that had	10
on:name that has	-16
on:name that level	-7
on:name that own duty	-9
on:name that verb impose	-19
on:name that will	-41
on:name that word	21
on:name that would	-50
on:name to ,	-26
on:name to at	12
on:name to number	-11
on:name to word	-17
on:name verb bear at	-33
on:name verb bear duty	-28
on:name verb bear number	-14
on:name verb impose duty	35
on:name verb impose number	-15
on:name verb impose to	-14
on:name verb say would	-8
on:name what verb impose	-32
on:name which verb impose	-25
on:name with ,	9
on:name with .	8
on:name with in	-13
on:name with number	-11
on:name with verb impose	35
on:name with word	42
on:name word ,	14
on:name word level	11
on:name word number	-33
on:name word own duty	-18
on:name word own number	60
on:name word verb impose	14
on:name word will	-19
on:named 0	29
on:named 1	21
on:named 2	-31
on:named 3	-58
on:named no	22
on:nearest after by0.5 sentence 0	-27
on:nearest after by1 part 0	-58
on:nearest after by1 sentence 0	39
on:nearest after by1 sentence 1	-20
on:nearest after by2 part 0	17
on:nearest after by2 sentence 0	-26
on:nearest after by2 sentence 1	-40
on:nearest after by3 part 0	-24
on:nearest after by3 sentence 1	-6
on:nearest after none part 0	22
on:nearest after none part 1	-13
on:nearest after none sentence 0	-35
on:nearest after none sentence 1	-24
on:nearest after on1 part 0	55
on:nearest after on1 sentence 0	-18
on:nearest after on2 part 0	7
on:nearest after on2 part 1	-15
on:nearest after on2 sentence 0	19
on:nearest after on2 sentence 1	-32
on:nearest after on3 part 0	34
on:nearest after on3 part 1	6
on:nearest after on3 sentence 0	7
on:nearest before by0.5 part 0	-25
on:nearest before by0.5 sentence 0	-12
on:nearest before by1 part 0	19
on:nearest before by1 sentence 0	-21
on:nearest before by1 sentence 1	16
on:nearest before by2 part 0	8
on:nearest before by2 part 1	-24
on:nearest before by2 sentence 0	-19
on:nearest before by2 sentence 1	-17
on:nearest before by3 part 0	-26
on:nearest before by3 part 1	-36
on:nearest before by3 sentence 1	-34
on:nearest before none part 0	34
on:nearest before none part 1	-48
on:nearest before none sentence 0	29
on:nearest before on1 part 0	22
on:nearest before on1 sentence 1	49
on:nearest before on2 part 1	9
on:nearest before on2 sentence 1	13
on:nearest before on3 part 0	51
on:nearest before on3 part 1	16
on:nearest before on3 sentence 0	62
on:nearest before on3 sentence 1	43
on:not own here	-11
on:not own our	22
on:not own ours	-11
on:not own their	-16
on:not own them	-72
on:not own there	19
on:not own they	7
on:not top by	15
on:not top by absent	-24
on:not top on absent	-26
on:on 0	-6
on:on 3	-24
on:on no	19
on:other voice	9
on:own here	12
on:own ours	11
on:own their	6
on:own there	-21
on:own they	-33
on:own we	8
on:pa0	43
on:pa0 cue=by0.5	21
on:pa0 cue=by1	-55
on:pa0 cue=by2	23
on:pa0 cue=by3	-15
on:pa0 cue=none	6
on:pa0 cue=on1	47
on:pa0 cue=on2	26
on:pa0 cue=on3	17
on:pa0 name	113
on:pa0 name and ,	-8
on:pa0 name and number	35
on:pa0 name and own on	8
on:pa0 name for ,	55
on:pa0 name for .	35
on:pa0 name for and	52
on:pa0 name from ,	34
on:pa0 name from number	-35
on:pa0 name in ,	-20
on:pa0 name in .	-13
on:pa0 name in ;	-8
on:pa0 name in and	-35
on:pa0 name in at	-6
on:pa0 name in number	8
on:pa0 name in word	-10
on:pa0 name into .	-9
on:pa0 name of ,	18
on:pa0 name of .	16
on:pa0 name on ,	7
on:pa0 name on goods	-13
on:pa0 name to .	14
on:pa0 next=(	17
on:pa0 next=,	52
on:pa0 next=.	50
on:pa0 next=;	17
on:pa0 next=agent	23
on:pa0 next=and	25
on:pa0 next=are	-35
on:pa0 next=end	-16
on:pa0 next=from	16
on:pa0 next=gate	-32
on:pa0 next=goods	-37
on:pa0 next=in	-26
on:pa0 next=level	7
on:pa0 next=number	16
on:pa0 next=on	9
on:pa0 next=own .	29
on:pa0 next=own duty	17
on:pa0 next=own on	8
on:pa0 next=own word	6
on:pa0 next=sender	7
on:pa0 next=to	17
on:pa0 next=verb bear	-7
on:pa0 next=verb sell	18
on:pa0 next=verb stay	33
on:pa0 next=word	-8
on:pa0 person	-24
on:pa0 port	-62
on:pa0 port at .	-21
on:pa0 port in ,	-28
on:pa0 prep=%	-20
on:pa0 prep=at	-77
on:pa0 prep=by	-35
on:pa0 prep=for	95
on:pa0 prep=from	32
on:pa0 prep=in	-84
on:pa0 prep=into	-15
on:pa0 prep=of	-20
on:pa0 prep=on	42
on:pa0 prep=over	-36
on:pa0 prep=that	21
on:pa0 prep=to	-23
on:pa0 prep=under	14
on:pa0 prep=verb impose	17
on:pa0 prep=with	35
on:pa0 prep=word	-8
on:pa0 pronoun his	7
on:pa0 pronoun it	-71
on:pa0 pronoun its	-21
on:pa0 pronoun its of duty	-31
on:pa0 pronoun its on goods	-6
on:pa0 pronoun its verb impose duty	13
on:pa0 pronoun our	-31
on:pa0 pronoun our on goods	-34
on:pa0 pronoun ours	28
on:pa0 pronoun their on goods	-7
on:pa0 pronoun them	-37
on:pa0 pronoun they	-9
on:pa0 quality	24
on:pa0 quality and duty	25
on:pa0 quality and goods	-44
on:pa0 quality and number	8
on:pa0 quality at gate	-29
on:pa0 quality for goods	-11
on:pa0 quality of goods	-51
on:pa0 quality on ,	9
on:pa0 quality on .	68
on:pa0 quality on goods	52
on:pa0 quality on word	17
on:pa0 quality over goods	-44
on:pa0 quality word goods	-22
on:pa0 seat	-11
on:pa0 seat in ,	-13
on:pa0 seat in .	-21
on:pa1 cue=by1	19
on:pa1 cue=on2	-42
on:pa1 cue=on3	13
on:pa1 name in .	25
on:pa1 next=,	-13
on:pa1 next=.	-7
on:pa1 next=goods	14
on:pa1 prep=and	12
on:pa1 prep=for	-31
on:pa1 prep=from	-18
on:pa1 prep=of	34
on:pa1 prep=on	13
on:pa1 quality of goods	9
on:pb0	58
on:pb0 cue=by0.5	-33
on:pb0 cue=by1	21
on:pb0 cue=by2	6
on:pb0 cue=by3	-9
on:pb0 cue=none	43
on:pb0 cue=on1	7
on:pb0 cue=on2	-7
on:pb0 cue=on3	41
on:pb0 name	74
on:pb0 name , and	21
on:pb0 name , at	33
on:pb0 name , duty	13
on:pb0 name , has	-24
on:pb0 name , is	-56
on:pb0 name , number	41
on:pb0 name , own number	-8
on:pb0 name , verb impose	-41
on:pb0 name , will	-14
on:pb0 name : own duty	-11
on:pb0 name and are	27
on:pb0 name and at	-28
on:pb0 name and duty	-18
on:pb0 name and number	-39
on:pb0 name and own number	-17
on:pb0 name and verb impose	35
on:pb0 name and will	12
on:pb0 name and word	7
on:pb0 name begin duty	17
on:pb0 name begin for	24
on:pb0 name begin goods	20
on:pb0 name begin had	13
on:pb0 name begin has	17
on:pb0 name begin is	54
on:pb0 name begin level	21
on:pb0 name begin number	61
on:pb0 name begin own duty	-6
on:pb0 name begin own goods	24
on:pb0 name begin own level	28
on:pb0 name begin own number	-7
on:pb0 name begin verb impose	-24
on:pb0 name begin verb stay	33
on:pb0 name begin verb up	-8
on:pb0 name begin was	27
on:pb0 name begin will	-23
on:pb0 name begin would	-26
on:pb0 name for and	-18
on:pb0 name for level	29
on:pb0 name for number	24
on:pb0 name for word	18
on:pb0 name from and	-31
on:pb0 name from number	41
on:pb0 name from to	-11
on:pb0 name from verb bear	16
on:pb0 name from will	13
on:pb0 name from would	7
on:pb0 name if verb impose	-23
on:pb0 name in and	17
on:pb0 name in at	-11
on:pb0 name in number	6
on:pb0 name into at	-41
on:pb0 name of and	-13
on:pb0 name of is	18
on:pb0 name of number	34
on:pb0 name of to	-9
on:pb0 name of verb impose	-7
on:pb0 name of will	15
on:pb0 name of word	9
on:pb0 name on goods	12
on:pb0 name on to	11
on:pb0 name that had	24
on:pb0 name that verb impose	10
on:pb0 name that will	-59
on:pb0 name that would	-49
on:pb0 name to at	-15
on:pb0 name verb bear at	-32
on:pb0 name verb bear duty	-19
on:pb0 name verb bear number	6
on:pb0 name verb impose duty	26
on:pb0 name verb impose number	14
on:pb0 name verb impose own duty	-9
on:pb0 name verb impose to	-12
on:pb0 name which verb impose	-18
on:pb0 name word number	-18
on:pb0 name word own number	61
on:pb0 name word will	-9
on:pb0 name word would	-18
on:pb0 next='s	-8
on:pb0 next=,	6
on:pb0 next=-	-19
on:pb0 next=.	14
on:pb0 next=agent	-12
on:pb0 next=and	-20
on:pb0 next=are	31
on:pb0 next=at	-19
on:pb0 next=by	-39
on:pb0 next=duty	-20
on:pb0 next=for	-6
on:pb0 next=from	-21
on:pb0 next=gate	-11
on:pb0 next=goods	31
on:pb0 next=had	14
on:pb0 next=in	-29
on:pb0 next=is	-11
on:pb0 next=level	10
on:pb0 next=number	54
on:pb0 next=on	8
on:pb0 next=own agent	-7
on:pb0 next=own at	31
on:pb0 next=own duty	-46
on:pb0 next=own goods	35
on:pb0 next=own level	30
on:pb0 next=own number	10
on:pb0 next=own to	39
on:pb0 next=own word	-8
on:pb0 next=taker	-36
on:pb0 next=to	-11
on:pb0 next=verb bear	11
on:pb0 next=verb deny	-38
on:pb0 next=verb down	-14
on:pb0 next=verb end	-29
on:pb0 next=verb impose	-21
on:pb0 next=verb say	-20
on:pb0 next=verb sell	28
on:pb0 next=was	8
on:pb0 next=will	-17
on:pb0 next=word	-6
on:pb0 person	-12
on:pb0 person " are	-14
on:pb0 person , verb impose	-7
on:pb0 person begin has	-24
on:pb0 person that verb impose	7
on:pb0 person word had	-11
on:pb0 person word verb impose	6
on:pb0 person word verb say	-26
on:pb0 port	-44
on:pb0 prep="	-32
on:pb0 prep=,	27
on:pb0 prep=.	-19
on:pb0 prep=:	17
on:pb0 prep=;	16
on:pb0 prep=and	11
on:pb0 prep=as	-6
on:pb0 prep=at	-22
on:pb0 prep=begin	42
on:pb0 prep=but	-43
on:pb0 prep=by	-10
on:pb0 prep=for	25
on:pb0 prep=from	39
on:pb0 prep=if	-46
on:pb0 prep=in	11
on:pb0 prep=into	-61
on:pb0 prep=number	-23
on:pb0 prep=of	7
on:pb0 prep=on	-7
on:pb0 prep=that	29
on:pb0 prep=then	-30
on:pb0 prep=through	13
on:pb0 prep=to	-28
on:pb0 prep=verb bear	-12
on:pb0 prep=verb end	6
on:pb0 prep=verb impose	-19
on:pb0 prep=verb propose	-35
on:pb0 prep=verb return	-11
on:pb0 prep=verb say	-10
on:pb0 prep=verb sell	11
on:pb0 prep=verb target	15
on:pb0 prep=what	21
on:pb0 prep=when	-22
on:pb0 prep=which	-13
on:pb0 prep=while	39
on:pb0 prep=with	-24
on:pb0 prep=—	-10
on:pb0 pronoun government	-8
on:pb0 pronoun he	-15
on:pb0 pronoun he that would	10
on:pb0 pronoun his	-22
on:pb0 pronoun it	-18
on:pb0 pronoun it begin has	-27
on:pb0 pronoun it begin level	-9
on:pb0 pronoun it begin number	16
on:pb0 pronoun it begin verb bear	-21
on:pb0 pronoun it begin verb impose	-11
on:pb0 pronoun it begin will	-14
on:pb0 pronoun it that will	8
on:pb0 pronoun it that would	19
on:pb0 pronoun it verb say would	-25
on:pb0 pronoun it word verb impose	-14
on:pb0 pronoun its and goods	10
on:pb0 pronoun its begin duty	-14
on:pb0 pronoun its begin goods	26
on:pb0 pronoun its begin level	21
on:pb0 pronoun its begin number	-6
on:pb0 pronoun its verb impose duty	-10
on:pb0 pronoun its verb impose goods	-22
on:pb0 pronoun its verb impose level	-20
on:pb0 pronoun its verb impose number	13
on:pb0 pronoun its verb sell goods	6
on:pb0 pronoun its word duty	12
on:pb0 pronoun its word number	13
on:pb0 pronoun my	-8
on:pb0 pronoun our	-33
on:pb0 pronoun our begin goods	-14
on:pb0 pronoun our on goods	-40
on:pb0 pronoun our verb impose goods	-27
on:pb0 pronoun ours	22
on:pb0 pronoun president	-47
on:pb0 pronoun president begin verb impose	-23
on:pb0 pronoun their	-23
on:pb0 pronoun their begin goods	-9
on:pb0 pronoun their on goods	-8
on:pb0 pronoun them	-50
on:pb0 pronoun they	-31
on:pb0 pronoun they begin number	-37
on:pb0 pronoun they begin verb bear	14
on:pb0 pronoun they begin verb impose	12
on:pb0 pronoun they word number	19
on:pb0 pronoun they word verb bear	-35
on:pb0 pronoun trump	-50
on:pb0 pronoun trump begin verb say	-10
on:pb0 pronoun we	45
on:pb0 pronoun which	35
on:pb0 pronoun which , had	8
on:pb0 pronoun which , has	-6
on:pb0 pronoun which , number	35
on:pb0 pronoun which , verb impose	16
on:pb0 pronoun which , word	-7
on:pb0 pronoun who	-16
on:pb0 pronoun whose	24
on:pb0 pronoun whose , goods	25
on:pb0 quality	41
on:pb0 quality , duty	-9
on:pb0 quality , goods	6
on:pb0 quality , number	6
on:pb0 quality , word	-10
on:pb0 quality : duty	-28
on:pb0 quality : goods	6
on:pb0 quality ; goods	15
on:pb0 quality and duty	-6
on:pb0 quality and goods	22
on:pb0 quality and number	-35
on:pb0 quality begin goods	25
on:pb0 quality begin number	-25
on:pb0 quality begin taker	-11
on:pb0 quality begin word	30
on:pb0 quality for goods	8
on:pb0 quality in goods	12
on:pb0 quality number goods	14
on:pb0 quality on goods	34
on:pb0 quality on number	6
on:pb0 quality on word	-14
on:pb0 quality that goods	-14
on:pb0 quality then goods	-9
on:pb0 quality verb impose duty	-24
on:pb0 quality verb impose goods	20
on:pb0 quality which goods	9
on:pb0 quality word duty	-14
on:pb0 quality word goods	6
on:pb0 quality word level	-19
on:pb0 quality word number	-23
on:pb0 seat	-60
on:pb0 seat begin had	9
on:pb0 seat begin has	18
on:pb0 seat begin verb impose	17
on:pb0 seat word verb impose	-15
on:pb1	7
on:pb1 cue=by1	-16
on:pb1 cue=by2	-7
on:pb1 cue=by3	14
on:pb1 cue=none	-11
on:pb1 cue=on3	9
on:pb1 name	-8
on:pb1 name , duty	-15
on:pb1 name and number	-11
on:pb1 name begin duty	-6
on:pb1 name begin own duty	-6
on:pb1 name begin verb impose	28
on:pb1 name begin would	9
on:pb1 name from number	-10
on:pb1 name in number	6
on:pb1 name verb impose own duty	10
on:pb1 name word duty	-7
on:pb1 name word level	18
on:pb1 name word own duty	-9
on:pb1 next=agent	-12
on:pb1 next=and	-27
on:pb1 next=at	-16
on:pb1 next=gate	-6
on:pb1 next=goods	19
on:pb1 next=had	-14
on:pb1 next=is	-6
on:pb1 next=level	19
on:pb1 next=number	-30
on:pb1 next=on	-9
on:pb1 next=own duty	-7
on:pb1 next=own number	-16
on:pb1 next=verb impose	36
on:pb1 next=verb say	-10
on:pb1 next=will	14
on:pb1 next=word	23
on:pb1 person	-6
on:pb1 port	-7
on:pb1 prep=,	-25
on:pb1 prep=begin	13
on:pb1 prep=goods	-6
on:pb1 prep=in	-10
on:pb1 prep=number	14
on:pb1 prep=that	-8
on:pb1 prep=to	-11
on:pb1 prep=verb bear	-25
on:pb1 prep=verb impose	29
on:pb1 prep=verb say	-31
on:pb1 prep=which	-6
on:pb1 prep=—	-9
on:pb1 pronoun it begin verb impose	14
on:pb1 pronoun our	-7
on:pb1 pronoun they	13
on:pb1 quality	24
on:pb1 quality and goods	25
on:pb1 quality begin goods	10
on:pb1 quality of goods	-10
on:pb1 quality on goods	6
on:pb1 quality verb impose duty	20
on:pb1 seat	-14
on:pb2	-22
on:pb2 cue=by2	-7
on:pb2 cue=by3	7
on:pb2 cue=none	8
on:pb2 cue=on3	-36
on:pb2 name	-15
on:pb2 next=goods	-17
on:pb2 next=number	-12
on:pb2 prep=begin	18
on:pb2 prep=on	-21
on:pb2 quality	-12
on:pb2 quality on goods	-21
on:person " are	-21
on:person , ,	13
on:person , verb impose	-24
on:person , verb say	-12
on:person . verb impose	7
on:person : verb impose	35
on:person : verb say	-12
on:person begin has	-29
on:person begin verb impose	-40
on:person begin verb say	-23
on:person by ,	-18
on:person which verb impose	-17
on:person word ,	20
on:person word :	12
on:person word had	-20
on:person word has	21
on:person word verb impose	-21
on:person word word	12
on:port at .	-25
on:port begin ,	23
on:port in ,	-46
on:port in on	-20
on:port in word	32
on:port of ,	-34
on:port of .	-23
on:pronoun he " verb impose	-6
on:pronoun he " verb say	6
on:pronoun he , verb impose	-44
on:pronoun he , verb say	27
on:pronoun he begin verb deny	-17
on:pronoun he that had	-39
on:pronoun he that would	26
on:pronoun he verb say will	8
on:pronoun he word verb impose	-20
on:pronoun he word verb say	-25
on:pronoun it begin has	-21
on:pronoun it begin level	-10
on:pronoun it begin number	10
on:pronoun it begin verb bear	-26
on:pronoun it begin will	-16
on:pronoun it begin would	-17
on:pronoun it on ,	-11
on:pronoun it that has	14
on:pronoun it that verb impose	10
on:pronoun it that will	6
on:pronoun it that would	8
on:pronoun it verb impose verb say	28
on:pronoun it verb say would	-51
on:pronoun it word verb bear	9
on:pronoun it word verb impose	10
on:pronoun its and goods	14
on:pronoun its begin agent	13
on:pronoun its begin duty	-14
on:pronoun its begin goods	22
on:pronoun its begin level	23
on:pronoun its begin number	-20
on:pronoun its for goods	-12
on:pronoun its on goods	-28
on:pronoun its verb impose duty	24
on:pronoun its verb impose goods	-35
on:pronoun its verb impose level	-34
on:pronoun its verb impose number	9
on:pronoun its verb sell goods	6
on:pronoun its word duty	13
on:pronoun its word number	7
on:pronoun our for goods	11
on:pronoun our of goods	-22
on:pronoun our on goods	-51
on:pronoun our verb impose goods	-35
on:pronoun president begin verb impose	-18
on:pronoun their on goods	-29
on:pronoun they begin number	-21
on:pronoun they begin verb bear	21
on:pronoun they word verb bear	-31
on:pronoun they word verb impose	-10
on:pronoun treasury begin verb say	-9
on:pronoun trump begin duty	-41
on:pronoun trump begin verb say	6
on:pronoun which , had	-12
on:pronoun which , has	17
on:pronoun which , number	8
on:pronoun which , verb impose	7
on:pronoun which , verb sell	29
on:pronoun which , word	-24
on:pronoun whose , goods	38
on:q1 by0.5	-15
on:q1 by0.5 here	19
on:q1 by0.5 other	-15
on:q1 by1	36
on:q1 by1 other	-15
on:q1 by1 other here	-6
on:q1 by2	-19
on:q1 by2 here	-12
on:q1 by2 other here	-12
on:q1 by3	-10
on:q1 by3 here	-15
on:q1 by3 other	14
on:q1 first	61
on:q1 first other	34
on:q1 named	58
on:q1 named other	6
on:q1 on1	91
on:q1 on1 here	-8
on:q1 on1 other here	-15
on:q1 on2	30
on:q1 on2 here	-21
on:q1 on2 other	10
on:q1 on2 other here	-7
on:q1 on3	49
on:q1 on3 other	72
on:q1 on3 other here	15
on:q2 by0.5	10
on:q2 by0.5 here	-30
on:q2 by0.5 other	-21
on:q2 by0.5 other here	-17
on:q2 by1	37
on:q2 by1 here	-18
on:q2 by1 other	-10
on:q2 by1 other here	-21
on:q2 by2	16
on:q2 by2 here	17
on:q2 by2 other	8
on:q2 by2 other here	-19
on:q2 by3	-7
on:q2 by3 here	-9
on:q2 by3 other	25
on:q2 by3 other here	21
on:q2 first	34
on:q2 first other	12
on:q2 named	37
on:q2 named other	14
on:q2 on1	22
on:q2 on1 here	-13
on:q2 on1 other	9
on:q2 on1 other here	-51
on:q2 on2 here	11
on:q2 on2 other	-6
on:q2 on2 other here	-20
on:q2 on3	39
on:q2 on3 other	35
on:q2 on3 other here	-15
on:quality , agent	-11
on:quality , duty	-14
on:quality , goods	13
on:quality , number	12
on:quality , word	-29
on:quality : duty	-22
on:quality : goods	25
on:quality ; goods	-17
on:quality and duty	40
on:quality and goods	-19
on:quality and number	-26
on:quality at gate	-46
on:quality begin ,	7
on:quality begin agent	-23
on:quality begin gate	-26
on:quality begin goods	39
on:quality begin level	7
on:quality begin number	-27
on:quality begin sender	53
on:quality begin taker	-40
on:quality begin verb bear	22
on:quality begin word	34
on:quality for goods	8
on:quality number goods	-8
on:quality of duty	7
on:quality of goods	-57
on:quality on ,	26
on:quality on .	67
on:quality on gate	-13
on:quality on goods	38
on:quality on number	10
on:quality on verb stay	8
on:quality over goods	-64
on:quality that duty	-13
on:quality that goods	37
on:quality to goods	33
on:quality verb bear goods	19
on:quality verb buy goods	-26
on:quality verb target goods	11
on:quality which goods	35
on:quality word .	-12
on:quality word duty	-9
on:quality word gate	-19
on:quality word level	11
on:quality word number	-13
on:quality word word	-52
on:sa0	-14
on:sa0 cue=by0.5	8
on:sa0 cue=by2	-14
on:sa0 cue=by3	16
on:sa0 cue=none	-23
on:sa0 cue=on1	-9
on:sa0 cue=on2	-19
on:sa0 cue=on3	-6
on:sa0 name , ,	-17
on:sa0 name , and	-19
on:sa0 name , at	-15
on:sa0 name , is	50
on:sa0 name , number	-9
on:sa0 name ; ,	-18
on:sa0 name and ,	-19
on:sa0 name and duty	-8
on:sa0 name and is	6
on:sa0 name and number	-24
on:sa0 name and own on	22
on:sa0 name and verb impose	34
on:sa0 name and will	32
on:sa0 name from .	-40
on:sa0 name from number	-16
on:sa0 name if verb impose	33
on:sa0 name if word	17
on:sa0 name in ,	7
on:sa0 name in .	-25
on:sa0 name of ,	-18
on:sa0 name of .	-21
on:sa0 name of number	-9
on:sa0 name on goods	35
on:sa0 name that has	-17
on:sa0 name that verb impose	-29
on:sa0 name which verb impose	-9
on:sa0 name with .	-6
on:sa0 next=.	-37
on:sa0 next=;	-18
on:sa0 next=agent	-25
on:sa0 next=at	-8
on:sa0 next=duty	20
on:sa0 next=from	12
on:sa0 next=gate	-9
on:sa0 next=had	-22
on:sa0 next=in	-10
on:sa0 next=is	40
on:sa0 next=level	16
on:sa0 next=number	-20
on:sa0 next=on	-31
on:sa0 next=own agent	8
on:sa0 next=own duty	23
on:sa0 next=own level	19
on:sa0 next=own number	-10
on:sa0 next=own on	28
on:sa0 next=own word	-21
on:sa0 next=sender	-26
on:sa0 next=to	-35
on:sa0 next=verb bear	-14
on:sa0 next=verb buy	22
on:sa0 next=verb end	14
on:sa0 next=verb impose	-25
on:sa0 next=verb sell	7
on:sa0 next=verb target	-14
on:sa0 next=was	21
on:sa0 next=word	50
on:sa0 next=would	15
on:sa0 person	8
on:sa0 person that had	-13
on:sa0 person word verb impose	-12
on:sa0 person word verb say	13
on:sa0 port	-22
on:sa0 port in ,	12
on:sa0 prep="	-19
on:sa0 prep=%	15
on:sa0 prep=,	-35
on:sa0 prep=as	-6
on:sa0 prep=because	27
on:sa0 prep=from	20
on:sa0 prep=if	51
on:sa0 prep=on	19
on:sa0 prep=that	-16
on:sa0 prep=to	-40
on:sa0 prep=verb bear	27
on:sa0 prep=verb buy	-36
on:sa0 prep=verb impose	17
on:sa0 prep=verb target	-35
on:sa0 prep=what	18
on:sa0 prep=when	18
on:sa0 prep=where	13
on:sa0 prep=which	-25
on:sa0 prep=while	-48
on:sa0 prep=with	-11
on:sa0 prep=word	18
on:sa0 pronoun finance	21
on:sa0 pronoun he	7
on:sa0 pronoun he " verb impose	-28
on:sa0 pronoun he , verb impose	-16
on:sa0 pronoun he , verb say	18
on:sa0 pronoun his	22
on:sa0 pronoun it	-20
on:sa0 pronoun it that verb impose	-16
on:sa0 pronoun it where verb impose	-9
on:sa0 pronoun it word verb impose	10
on:sa0 pronoun its	24
on:sa0 pronoun its verb impose duty	26
on:sa0 pronoun minister	-15
on:sa0 pronoun our	-8
on:sa0 pronoun ours	-44
on:sa0 pronoun their	-43
on:sa0 pronoun they	-8
on:sa0 pronoun they where verb bear	8
on:sa0 pronoun we	-10
on:sa0 pronoun which	-22
on:sa0 pronoun which , number	-20
on:sa0 pronoun which , verb impose	-10
on:sa0 quality , agent	-8
on:sa0 quality , goods	14
on:sa0 quality , number	8
on:sa0 quality , word	-26
on:sa0 quality ; goods	-26
on:sa0 quality and duty	6
on:sa0 quality and goods	-48
on:sa0 quality of goods	-12
on:sa0 quality on goods	7
on:sa0 quality that goods	41
on:sa0 quality verb buy goods	-36
on:sa0 seat	12
on:sa0 seat , verb say	-9
on:sa0 seat and verb impose	8
on:sa0 seat in .	-7
on:sa0 seat that has	-7
on:sa0 seat word .	9
on:sa1	-9
on:sa1 cue=by0.5	21
on:sa1 cue=by1	17
on:sa1 cue=by2	28
on:sa1 cue=by3	7
on:sa1 cue=none	-42
on:sa1 cue=on2	-8
on:sa1 cue=on3	-27
on:sa1 name	-15
on:sa1 name , number	-19
on:sa1 name and ,	-9
on:sa1 name and own on	6
on:sa1 name and verb impose	-18
on:sa1 name and will	17
on:sa1 name for ,	-12
on:sa1 name for and	7
on:sa1 name in ,	12
on:sa1 name in .	26
on:sa1 name on goods	20
on:sa1 next=,	-11
on:sa1 next=.	8
on:sa1 next=and	-12
on:sa1 next=duty	19
on:sa1 next=gate	33
on:sa1 next=had	17
on:sa1 next=has	-24
on:sa1 next=in	-9
on:sa1 next=level	-10
on:sa1 next=on	15
on:sa1 next=own duty	-8
on:sa1 next=own on	6
on:sa1 next=own word	8
on:sa1 next=sender	7
on:sa1 next=verb bear	-18
on:sa1 next=verb say	23
on:sa1 next=will	10
on:sa1 next=word	-19
on:sa1 person	-13
on:sa1 person , verb say	-13
on:sa1 port	-25
on:sa1 prep=%	-8
on:sa1 prep=,	10
on:sa1 prep=and	6
on:sa1 prep=as	-6
on:sa1 prep=because	11
on:sa1 prep=for	-15
on:sa1 prep=if	-11
on:sa1 prep=in	27
on:sa1 prep=on	-9
on:sa1 prep=to	19
on:sa1 prep=which	-10
on:sa1 prep=word	-11
on:sa1 pronoun he	36
on:sa1 pronoun his	6
on:sa1 pronoun its	18
on:sa1 pronoun its verb impose duty	7
on:sa1 pronoun our	17
on:sa1 pronoun our on goods	23
on:sa1 pronoun ours	-14
on:sa1 pronoun their	-20
on:sa1 pronoun they	-35
on:sa1 quality	-10
on:sa1 quality , goods	17
on:sa1 quality ; goods	-17
on:sa1 quality for goods	18
on:sa1 quality on goods	-34
on:sa1 seat	12
on:sa2	-21
on:sa2 cue=by1	26
on:sa2 cue=by2	-17
on:sa2 cue=none	-33
on:sa2 cue=on2	-28
on:sa2 name	14
on:sa2 name in .	26
on:sa2 next=,	-25
on:sa2 next=.	17
on:sa2 next=and	-10
on:sa2 next=has	-14
on:sa2 next=number	-11
on:sa2 person	-39
on:sa2 port	-14
on:sa2 prep=,	-12
on:sa2 prep=and	-6
on:sa2 prep=for	-26
on:sa2 prep=from	-13
on:sa2 prep=in	38
on:sa2 prep=of	-23
on:sa2 prep=that	-16
on:sa2 prep=word	-19
on:sa2 pronoun its	25
on:sa2 quality	-23
on:sa2 quality on goods	8
on:sb0	42
on:sb0 cue=by0.5	-16
on:sb0 cue=by1	14
on:sb0 cue=by2	-9
on:sb0 cue=by3	-30
on:sb0 cue=none	24
on:sb0 cue=on1	47
on:sb0 cue=on3	20
on:sb0 name	71
on:sb0 name , own agent	18
on:sb0 name ; ,	27
on:sb0 name and ,	7
on:sb0 name and :	18
on:sb0 name and on	25
on:sb0 name and word	-23
on:sb0 name begin ,	29
on:sb0 name begin :	20
on:sb0 name begin had	-25
on:sb0 name begin has	-7
on:sb0 name begin is	-27
on:sb0 name begin on	-31
on:sb0 name begin own agent	-8
on:sb0 name begin own duty	-24
on:sb0 name begin own goods	6
on:sb0 name begin own word	12
on:sb0 name begin verb agree	27
on:sb0 name begin verb impose	25
on:sb0 name begin was	15
on:sb0 name begin will	-7
on:sb0 name begin word	7
on:sb0 name between and	-10
on:sb0 name for ,	22
on:sb0 name from ,	-21
on:sb0 name from :	12
on:sb0 name in :	-23
on:sb0 name in and	6
on:sb0 name in word	-30
on:sb0 name into ,	-21
on:sb0 name into :	-18
on:sb0 name of ,	-15
on:sb0 name of :	17
on:sb0 name of and	25
on:sb0 name on goods	18
on:sb0 name that verb impose	6
on:sb0 name what verb impose	-21
on:sb0 name with ,	17
on:sb0 name with :	-20
on:sb0 name with and	37
on:sb0 name with in	-11
on:sb0 name with word	42
on:sb0 name word ,	-7
on:sb0 next="	27
on:sb0 next=(	21
on:sb0 next=)	-10
on:sb0 next=,	44
on:sb0 next=/	29
on:sb0 next=:	29
on:sb0 next=;	-20
on:sb0 next=agent	-9
on:sb0 next=and	-6
on:sb0 next=are	7
on:sb0 next=duty	-61
on:sb0 next=for	-16
on:sb0 next=gate	-21
on:sb0 next=goods	-12
on:sb0 next=had	-8
on:sb0 next=has	21
on:sb0 next=is	-27
on:sb0 next=level	-12
on:sb0 next=number	6
on:sb0 next=of	8
on:sb0 next=on	-28
on:sb0 next=own ,	24
on:sb0 next=own :	43
on:sb0 next=own agent	11
on:sb0 next=own goods	12
on:sb0 next=own level	-21
on:sb0 next=own on	-12
on:sb0 next=own verb impose	-14
on:sb0 next=own word	11
on:sb0 next=taker	-6
on:sb0 next=to	-11
on:sb0 next=verb agree	30
on:sb0 next=verb buy	-12
on:sb0 next=verb deny	9
on:sb0 next=verb down	-29
on:sb0 next=verb impose	8
on:sb0 next=verb say	14
on:sb0 next=verb sell	17
on:sb0 next=verb target	7
on:sb0 next=verb up	-12
on:sb0 next=was	22
on:sb0 next=will	-20
on:sb0 next=word	-26
on:sb0 next=—	25
on:sb0 person	6
on:sb0 person , ,	18
on:sb0 person , verb impose	-11
on:sb0 person begin verb impose	-41
on:sb0 person by ,	-17
on:sb0 person word :	13
on:sb0 person word verb impose	19
on:sb0 port	-26
on:sb0 port begin ,	35
on:sb0 port in ,	-39
on:sb0 port in on	-20
on:sb0 port of ,	-30
on:sb0 prep="	-10
on:sb0 prep='s	12
on:sb0 prep=(	-10
on:sb0 prep=,	14
on:sb0 prep=-	-24
on:sb0 prep=.	-8
on:sb0 prep=/	-13
on:sb0 prep=:	-14
on:sb0 prep=;	22
on:sb0 prep=against	-7
on:sb0 prep=and	11
on:sb0 prep=begin	56
on:sb0 prep=between	-10
on:sb0 prep=but	10
on:sb0 prep=by	9
on:sb0 prep=for	27
on:sb0 prep=from	-6
on:sb0 prep=if	-10
on:sb0 prep=into	-51
on:sb0 prep=number	25
on:sb0 prep=of	-27
on:sb0 prep=to	-9
on:sb0 prep=verb bear	21
on:sb0 prep=verb impose	-27
on:sb0 prep=verb say	27
on:sb0 prep=what	19
on:sb0 prep=which	-22
on:sb0 prep=with	32
on:sb0 prep=word	-13
on:sb0 prep=—	-26
on:sb0 pronoun he word verb say	-24
on:sb0 pronoun host	19
on:sb0 pronoun it begin verb impose	9
on:sb0 pronoun it that verb impose	7
on:sb0 pronoun it what verb impose	-26
on:sb0 pronoun it word verb impose	23
on:sb0 pronoun its	-29
on:sb0 pronoun its of duty	-16
on:sb0 pronoun its verb impose duty	-9
on:sb0 pronoun minister	13
on:sb0 pronoun our	-22
on:sb0 pronoun our on goods	-18
on:sb0 pronoun ours	-8
on:sb0 pronoun president	-55
on:sb0 pronoun president begin verb impose	-8
on:sb0 pronoun president begin verb say	-34
on:sb0 pronoun she	21
on:sb0 pronoun their	-19
on:sb0 pronoun their on goods	-16
on:sb0 pronoun theirs	40
on:sb0 pronoun them	-37
on:sb0 pronoun they	13
on:sb0 pronoun treasury	-9
on:sb0 pronoun treasury begin verb say	-9
on:sb0 pronoun trump	-18
on:sb0 pronoun trump begin verb impose	-7
on:sb0 pronoun trump begin verb say	12
on:sb0 pronoun which	17
on:sb0 pronoun which , has	23
on:sb0 pronoun which , verb sell	29
on:sb0 quality	13
on:sb0 quality : goods	22
on:sb0 quality at gate	-19
on:sb0 quality begin ,	8
on:sb0 quality begin duty	-29
on:sb0 quality begin goods	16
on:sb0 quality begin word	18
on:sb0 quality of goods	-27
on:sb0 quality on ,	21
on:sb0 quality on goods	10
on:sb0 quality to goods	24
on:sb0 quality word word	-28
on:sb0 seat	-24
on:sb0 seat begin ,	-45
on:sb0 seat begin /	24
on:sb0 seat begin :	-13
on:sb0 seat begin verb say	17
on:sb0 seat begin word	-6
on:sb0 seat in ,	18
on:sb0 seat in word	22
on:sb0 seat with ,	-34
on:sb1	-15
on:sb1 cue=by0.5	10
on:sb1 cue=by1	13
on:sb1 cue=by2	-23
on:sb1 cue=by3	6
on:sb1 cue=none	-16
on:sb1 name	-20
on:sb1 name , and	6
on:sb1 name , number	-11
on:sb1 name and verb impose	10
on:sb1 name and word	43
on:sb1 name begin ,	-11
on:sb1 name begin :	21
on:sb1 name begin goods	25
on:sb1 name begin has	29
on:sb1 name begin level	-21
on:sb1 name begin own duty	-11
on:sb1 name begin own goods	10
on:sb1 name begin verb bear	7
on:sb1 name begin will	7
on:sb1 name begin word	-20
on:sb1 name for ,	13
on:sb1 name for and	-29
on:sb1 name for word	-17
on:sb1 name from ,	49
on:sb1 name from number	25
on:sb1 name in ,	-6
on:sb1 name in :	-11
on:sb1 name of ,	14
on:sb1 name of number	-28
on:sb1 name of word	11
on:sb1 name with ,	-20
on:sb1 next=,	25
on:sb1 next=/	-10
on:sb1 next=:	35
on:sb1 next=agent	16
on:sb1 next=and	-39
on:sb1 next=for	-16
on:sb1 next=gate	6
on:sb1 next=goods	-19
on:sb1 next=had	28
on:sb1 next=has	40
on:sb1 next=is	12
on:sb1 next=level	-15
on:sb1 next=number	-11
on:sb1 next=on	-28
on:sb1 next=own ,	-16
on:sb1 next=own agent	25
on:sb1 next=own goods	11
on:sb1 next=own level	-25
on:sb1 next=own number	-11
on:sb1 next=taker	-12
on:sb1 next=verb bear	-21
on:sb1 next=verb end	-34
on:sb1 next=verb say	8
on:sb1 next=verb stay	-35
on:sb1 next=verb target	24
on:sb1 next=was	33
on:sb1 next=will	-13
on:sb1 next=word	7
on:sb1 next=would	-8
on:sb1 person	-20
on:sb1 person " are	-11
on:sb1 person begin verb impose	-22
on:sb1 person begin verb say	-15
on:sb1 person word verb impose	-27
on:sb1 port	-12
on:sb1 prep="	14
on:sb1 prep=:	-9
on:sb1 prep=;	15
on:sb1 prep=and	32
on:sb1 prep=at	-6
on:sb1 prep=begin	-23
on:sb1 prep=for	-6
on:sb1 prep=from	36
on:sb1 prep=into	9
on:sb1 prep=number	20
on:sb1 prep=on	-28
on:sb1 prep=that	6
on:sb1 prep=then	18
on:sb1 prep=to	-12
on:sb1 prep=verb bear	-8
on:sb1 prep=verb impose	-8
on:sb1 prep=verb return	-40
on:sb1 prep=verb say	-10
on:sb1 prep=what	-22
on:sb1 prep=which	19
on:sb1 prep=—	9
on:sb1 pronoun he	-13
on:sb1 pronoun it	6
on:sb1 pronoun its	-43
on:sb1 pronoun its begin goods	-16
on:sb1 pronoun its verb impose duty	6
on:sb1 pronoun our	-56
on:sb1 pronoun our on goods	-14
on:sb1 pronoun ours	23
on:sb1 pronoun president	12
on:sb1 pronoun president begin verb impose	9
on:sb1 pronoun them	-39
on:sb1 pronoun they	12
on:sb1 pronoun they begin number	14
on:sb1 pronoun trump	11
on:sb1 pronoun trump begin verb impose	11
on:sb1 pronoun which	-10
on:sb1 pronoun which , had	-15
on:sb1 pronoun which , verb bear	-6
on:sb1 quality	21
on:sb1 quality , goods	-12
on:sb1 quality begin duty	18
on:sb1 quality begin goods	6
on:sb1 quality for goods	11
on:sb1 quality number goods	-22
on:sb1 quality of goods	15
on:sb1 quality on goods	-25
on:sb1 quality that goods	15
on:sb1 quality word duty	-14
on:sb1 quality word goods	15
on:sb1 seat	20
on:sb1 seat / ,	17
on:sb1 seat begin ,	17
on:sb1 seat begin /	-10
on:sb1 seat begin verb impose	-18
on:sb1 seat in ,	7
on:sb2	-9
on:sb2 cue=by1	13
on:sb2 cue=by2	-26
on:sb2 cue=by3	16
on:sb2 cue=none	-34
on:sb2 cue=on2	15
on:sb2 cue=on3	-23
on:sb2 name	-20
on:sb2 name begin duty	6
on:sb2 name begin number	-22
on:sb2 name begin own duty	-13
on:sb2 name from number	15
on:sb2 name in ,	18
on:sb2 next=:	14
on:sb2 next=and	-23
on:sb2 next=at	29
on:sb2 next=duty	19
on:sb2 next=goods	-13
on:sb2 next=had	-23
on:sb2 next=has	8
on:sb2 next=is	8
on:sb2 next=number	-11
on:sb2 next=own duty	7
on:sb2 next=own goods	-34
on:sb2 next=verb bear	-38
on:sb2 next=verb impose	-11
on:sb2 next=verb up	12
on:sb2 next=word	-14
on:sb2 next=would	-26
on:sb2 person	-21
on:sb2 prep=,	11
on:sb2 prep=:	-7
on:sb2 prep=and	-34
on:sb2 prep=begin	-38
on:sb2 prep=for	-9
on:sb2 prep=from	18
on:sb2 prep=in	-22
on:sb2 prep=into	21
on:sb2 prep=number	10
on:sb2 prep=of	18
on:sb2 prep=on	-15
on:sb2 prep=that	-19
on:sb2 prep=verb bear	-10
on:sb2 prep=verb impose	25
on:sb2 prep=what	20
on:sb2 prep=word	7
on:sb2 pronoun it	-9
on:sb2 pronoun its verb impose duty	13
on:sb2 pronoun president	12
on:sb2 pronoun they	38
on:sb2 pronoun which	-11
on:sb2 quality	13
on:sb2 quality on goods	-12
on:sb2 quality word goods	-11
on:sb2 seat	-19
on:seat , verb impose	13
on:seat , verb say	-27
on:seat / ,	14
on:seat and verb impose	30
on:seat and word	6
on:seat begin ,	-28
on:seat begin /	13
on:seat begin :	-13
on:seat begin has	25
on:seat begin verb say	26
on:seat in .	-18
on:seat in on	24
on:seat in word	15
on:seat that has	-13
on:seat that verb impose	-21
on:seat to ,	34
on:seat which verb impose	-36
on:seat with .	-12
on:seat with in	-6
on:seat word .	14
on:seat word verb impose	-12
on:seat word word	16
on:title by0.5	20
on:title by1	-13
on:title by2	-12
on:title by3	9
on:title named	25
on:title on1	12
on:title on2	-8
on:title on3	30
on:top by 0.5	-50
on:top by 2	9
on:top by 3	-16
on:top on 1	31
on:top on 3	46
on:voice	11
rule:by	-31
rule:on	11
rule:other	-50
rule:same	42
rule:same both named	24
rule:same carried	-14
rule:same each side each	6
rule:same each side, both	-19
rule:same in the sentence	9
rule:same in turn	43
rule:same one named	16
rule:same secondary	38
rule:same sides of the text	20
rule:turned	-7
rule:turned both named	-64
rule:turned carried	6
rule:turned each side each	57
rule:turned in the sentence	29
rule:turned in turn	-23
rule:turned one named	-43
rule:turned same sentence	-14
rule:turned secondary	-45
rule:turned sides of the text	52
sector here absent	-68
sector here absent US	-82
sector here all	-93
sector here all US	164
sector here by1	-55
sector here by1 US	22
sector here by2	-36
sector here by2 US	16
sector here by3	-25
sector here by3 US	-17
sector here named	-40
sector here named US	-13
sector here on2	-42
sector here on2 US	21
sector here on3 US	32
sector no absent	-15
sector no all	-251
sector no all US	-16
sector no by0.5	30
sector no by0.5 US	-15
sector no by1	8
sector no by1 US	22
sector no by2	8
sector no by2 US	-23
sector no by3	26
sector no by3 US	-27
sector no named	-12
sector no named US	52
sector no on1 US	68
sector no on2	-22
sector no on2 US	50
sector no on3	-6
sector no on3 US	40
sector sentence absent	-64
sector sentence absent US	-44
sector sentence all	-119
sector sentence all US	97
sector sentence by1	-35
sector sentence by2	14
sector sentence by2 US	11
sector sentence by3	8
sector sentence named	25
sector sentence named US	42
sector sentence on1	-17
sector sentence on1 US	-13
sector sentence on2	-49
sector sentence on3 US	36
text 2	-9
text 3	-40
text even 0	-16
text even 1	-11
text over 1	-11
text under 0	12
text under 1	9
tops 0.5 3	-19
tops 1 1	-25
tops 1 2	-13
tops 1 3	26
tops 2 1	16
tops 2 2	-25
tops 2 3	13
tops 3 1	17
tops 3 2	8
tops 3 3	-6
tops turned	-26
worked other	-70
worked same	63
worked same by	-7`;
