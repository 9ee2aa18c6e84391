// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all absent	-9
all all countries	24
all by0.5	13
all by1	-22
all by2	11
all by3	35
all every	9
all everybody	42
all everyone	29
all everything	-12
all everywhere	70
all general rate	-13
all global	37
all named	-46
all no	-98
all no again and so	24
all no again comma	7
all no again far	21
all no again next sentence named	-17
all no again paragraph	20
all no again paragraph named	-13
all no new and	-34
all no new and so	-35
all no new and so named	-48
all no new comma	-67
all no new comma named	-73
all no new far	8
all no new far named	-113
all no new from	-36
all no new next sentence named	-32
all no new on	-57
all no new on named	-10
all no new paragraph	9
all no new paragraph named	-34
all no new while	-9
all no new while named	-25
all on1	-9
all on2	-24
all on3	-53
all ordinary duty	-21
all ordinary rate	-20
all sentence	-35
all surcharge	30
all worldwide	38
all yes	71
all yes again and so	-10
all yes again comma	-71
all yes again far	20
all yes new and	-72
all yes new and so named	6
all yes new comma	17
all yes new comma named	13
all yes new far	60
all yes new far named	73
all yes new first	15
all yes new next sentence	59
all yes new next sentence named	-69
all yes new on	8
all yes new on named	-16
all yes new paragraph	31
all yes new paragraph named	19
all yes new to	-7
all yes new while	8
by:US	104
by:absent, 1 here	-19
by:absent, 2 here	-20
by:alone	21
by:by 0	16
by:by 1	9
by:by 2	-13
by:by no	-34
by:cue=by0.5	23
by:cue=by1	26
by:cue=by2	11
by:cue=by3	19
by:cue=none	62
by:cue=on1	31
by:cue=on2	-15
by:f by0.5	39
by:f by1	29
by:f by2	42
by:f by3	16
by:f on1	21
by:f on2	10
by:f on3	45
by:focus owner	24
by:focus speaker	-13
by:focus subject	26
by:goods before also	-39
by:goods before sure	14
by:goods crossed not	24
by:goods crossed own	-29
by:goods crossed sure	-28
by:goods met by before	31
by:goods met by crossed	25
by:goods met by part	54
by:goods met by sentence	42
by:goods met on before	-13
by:goods met on crossed	-38
by:goods met on part	-64
by:goods met on sentence	-46
by:goods part also	-27
by:goods part not	35
by:goods part own	-56
by:goods part sure	-25
by:goods sentence also	11
by:goods sentence not	24
by:goods sentence own	-41
by:goods sentence sure	-12
by:head by0.5	47
by:head by1	21
by:head by2	27
by:head by3	30
by:head first	70
by:head last	31
by:head on1	19
by:head on2	-19
by:head on3	-10
by:home false	-13
by:home true	7
by:last by	23
by:last by absent and	-29
by:last by absent and so	11
by:last by absent and so named	47
by:last by absent comma	7
by:last by absent comma named	27
by:last by absent far	13
by:last by absent from	14
by:last by absent next sentence	16
by:last by absent on	43
by:last by absent on named	6
by:last by absent paragraph	9
by:last by absent to	25
by:last by absent while named	14
by:last by and so named	-13
by:last by by0.5 comma named	12
by:last by by0.5 far named	7
by:last by by1 and	-27
by:last by by1 and so	-6
by:last by by1 and so named	-18
by:last by by1 comma	12
by:last by by1 far	15
by:last by by1 from	9
by:last by by1 from named	13
by:last by by1 next sentence	11
by:last by by1 next sentence named	39
by:last by by1 on named	6
by:last by by2 and	42
by:last by by2 and so	-24
by:last by by2 and so named	-17
by:last by by2 comma named	-21
by:last by by2 far	-22
by:last by by2 far named	-21
by:last by by2 from	11
by:last by by2 from named	-33
by:last by by2 next sentence	6
by:last by by2 next sentence named	8
by:last by by2 on	-28
by:last by by2 on named	-9
by:last by by2 paragraph	-17
by:last by by2 paragraph named	33
by:last by by2 to	13
by:last by by2 while	8
by:last by by2 while named	-13
by:last by by3 and	20
by:last by by3 and so	34
by:last by by3 and so named	-39
by:last by by3 comma	-6
by:last by by3 comma named	-54
by:last by by3 far	-6
by:last by by3 far named	-14
by:last by by3 from	-16
by:last by by3 next sentence	-11
by:last by by3 next sentence named	14
by:last by by3 on	12
by:last by by3 on named	8
by:last by by3 to	15
by:last by comma	16
by:last by comma named	-17
by:last by far named	-23
by:last by from	25
by:last by from named	-15
by:last by next sentence	15
by:last by next sentence named	7
by:last by none and so	-34
by:last by none and so named	26
by:last by none comma	22
by:last by none comma named	-11
by:last by none far	-38
by:last by none far named	-20
by:last by none from	16
by:last by none from named	-11
by:last by none next sentence	23
by:last by none on	8
by:last by none to	17
by:last by none while	21
by:last by none while named	-13
by:last by on	26
by:last by on named	-7
by:last by on1 far named	13
by:last by on1 next sentence named	21
by:last by on2 and	32
by:last by on2 and so	-10
by:last by on2 and so named	-26
by:last by on2 comma	27
by:last by on2 comma named	-20
by:last by on2 far	-33
by:last by on2 far named	-39
by:last by on2 from	12
by:last by on2 next sentence	-12
by:last by on2 next sentence named	-56
by:last by on3 and so named	-24
by:last by on3 comma named	13
by:last by on3 from	-14
by:last by on3 from named	20
by:last by on3 next sentence	-32
by:last by on3 next sentence named	-14
by:last by on3 on named	-12
by:last by on3 paragraph named	-12
by:last by on3 to	6
by:last by on3 while named	-13
by:last by paragraph named	9
by:last by to	61
by:last by while	16
by:last by while named	-6
by:last none	-64
by:last none absent and	-18
by:last none absent and so	-18
by:last none absent and so named	-78
by:last none absent comma	-28
by:last none absent comma named	-61
by:last none absent far	-10
by:last none absent far named	-101
by:last none absent from	-27
by:last none absent from named	-15
by:last none absent next sentence	-57
by:last none absent next sentence named	-81
by:last none absent on named	-6
by:last none absent paragraph	-26
by:last none absent paragraph named	-24
by:last none absent to	-22
by:last none absent while	-29
by:last none absent while named	-30
by:last none and	9
by:last none and so	-58
by:last none by1 and so named	32
by:last none by1 far	-69
by:last none by1 far named	15
by:last none by1 next sentence	-17
by:last none by1 next sentence named	32
by:last none by2 and so named	28
by:last none by2 far	-9
by:last none by2 far named	17
by:last none by2 next sentence	15
by:last none by2 next sentence named	22
by:last none by2 paragraph named	-20
by:last none by3 far named	13
by:last none comma	-45
by:last none far	-6
by:last none far named	37
by:last none from	-34
by:last none next sentence	-67
by:last none next sentence named	10
by:last none none and so named	-27
by:last none none comma named	-22
by:last none none far	19
by:last none none far named	47
by:last none none next sentence	-13
by:last none none while named	21
by:last none on	-14
by:last none on named	-13
by:last none on1 far named	34
by:last none on1 next sentence named	-7
by:last none on2 and so	-13
by:last none on2 comma	-6
by:last none on2 comma named	17
by:last none on2 far	35
by:last none on2 far named	44
by:last none on2 next sentence	-16
by:last none on2 next sentence named	-19
by:last none on2 while	-11
by:last none on3 far	16
by:last none on3 next sentence named	20
by:last none paragraph	-25
by:last none paragraph named	-23
by:last none to	-35
by:last none while	-39
by:last on	8
by:last on absent and	36
by:last on absent and so	22
by:last on absent and so named	-33
by:last on absent comma	8
by:last on absent comma named	-21
by:last on absent far	9
by:last on absent far named	-11
by:last on absent from	-16
by:last on absent next sentence	10
by:last on absent next sentence named	-88
by:last on absent on	-15
by:last on absent paragraph	-8
by:last on absent paragraph named	-32
by:last on absent to	-33
by:last on absent while	-16
by:last on and so	22
by:last on and so named	18
by:last on by0.5 far named	-6
by:last on by0.5 next sentence named	-17
by:last on by1 far	-13
by:last on by1 far named	-19
by:last on by1 next sentence	10
by:last on by1 next sentence named	9
by:last on by1 on	-11
by:last on by1 paragraph named	9
by:last on by2 and so	11
by:last on by2 and so named	19
by:last on by2 comma named	-11
by:last on by2 far	-16
by:last on by2 from	33
by:last on by2 next sentence	-40
by:last on by2 on named	16
by:last on by2 paragraph	18
by:last on by2 paragraph named	11
by:last on by2 to	-25
by:last on by3 and so named	-19
by:last on by3 comma named	16
by:last on by3 far named	7
by:last on by3 from	-15
by:last on by3 from named	-8
by:last on by3 next sentence	-11
by:last on by3 next sentence named	26
by:last on by3 to	-8
by:last on comma named	22
by:last on far	6
by:last on from	-16
by:last on from named	11
by:last on next sentence named	-20
by:last on none and	-29
by:last on none and so	-49
by:last on none and so named	46
by:last on none comma	12
by:last on none comma named	-26
by:last on none far	16
by:last on none far named	16
by:last on none from named	18
by:last on none next sentence	8
by:last on none next sentence named	14
by:last on none paragraph named	19
by:last on on	-25
by:last on on named	17
by:last on on1 and so	13
by:last on on1 comma named	11
by:last on on1 far named	23
by:last on on2 and so named	-13
by:last on on2 comma	-39
by:last on on2 far	13
by:last on on2 far named	-36
by:last on on2 from	-6
by:last on on2 next sentence	28
by:last on on2 on	-17
by:last on on2 on named	-16
by:last on on2 paragraph	-33
by:last on on2 while	-25
by:last on on2 while named	-12
by:last on on3 and	-36
by:last on on3 and so named	12
by:last on on3 comma	-17
by:last on on3 comma named	45
by:last on on3 far	-23
by:last on on3 from	-30
by:last on on3 next sentence	-26
by:last on on3 next sentence named	-19
by:last on on3 on	12
by:last on on3 on named	16
by:last on on3 to	-21
by:last on on3 while	29
by:last on paragraph	6
by:last on to	-75
by:last on while	-8
by:last on while named	6
by:name , ,	-21
by:name , and	-25
by:name , duty	-28
by:name , has	20
by:name , is	42
by:name , number	9
by:name , own agent	-29
by:name , own duty	10
by:name , own number	6
by:name , word	-12
by:name : ,	8
by:name : level	11
by:name : number	-22
by:name : own duty	24
by:name : own goods	18
by:name : verb impose	12
by:name ; ,	22
by:name and ,	27
by:name and :	-10
by:name and at	-6
by:name and duty	16
by:name and is	-13
by:name and number	38
by:name and on	-16
by:name and own duty	-30
by:name and own number	25
by:name and own on	-8
by:name and verb impose	-18
by:name and will	-21
by:name and word	-42
by:name begin ,	44
by:name begin :	31
by:name begin and	-16
by:name begin goods	-35
by:name begin had	15
by:name begin has	11
by:name begin is	-14
by:name begin number	-17
by:name begin on	33
by:name begin own agent	18
by:name begin own duty	23
by:name begin own goods	-32
by:name begin own number	27
by:name begin own on	14
by:name begin own verb impose	-15
by:name begin own word	21
by:name begin verb agree	-16
by:name begin verb ask	-40
by:name begin verb bear	-9
by:name begin verb impose	27
by:name begin verb say	7
by:name begin verb sell	-19
by:name begin verb stay	-14
by:name begin verb up	22
by:name begin was	-31
by:name begin will	13
by:name begin would	10
by:name between and	8
by:name for ,	-6
by:name for .	-23
by:name for and	-26
by:name for duty	9
by:name for level	-11
by:name for number	-7
by:name from ,	-25
by:name from .	-28
by:name from :	-18
by:name from and	-16
by:name from is	-6
by:name from number	-21
by:name from on	7
by:name from to	17
by:name from verb impose	-17
by:name from verb stay	16
by:name from word	11
by:name from would	-13
by:name if verb impose	-11
by:name in ,	20
by:name in :	32
by:name in ;	9
by:name in at	8
by:name in duty	7
by:name in word	25
by:name into ,	11
by:name into .	16
by:name into :	-15
by:name into number	9
by:name number has	-31
by:name of ,	-46
by:name of and	-16
by:name of duty	-27
by:name of goods	-14
by:name of is	-23
by:name of number	-37
by:name of on	27
by:name of own duty	-9
by:name of to	15
by:name of verb bear	-14
by:name of verb impose	25
by:name of will	-17
by:name on goods	-61
by:name that had	-12
by:name that has	-16
by:name that level	6
by:name that own duty	19
by:name that verb impose	43
by:name that was	27
by:name that will	44
by:name that would	31
by:name to ,	10
by:name to .	13
by:name to at	-6
by:name to word	7
by:name verb bear at	35
by:name verb bear duty	8
by:name verb impose duty	-22
by:name verb impose number	16
by:name verb impose own duty	7
by:name verb impose to	45
by:name verb return verb impose	25
by:name what verb impose	12
by:name which verb impose	22
by:name with ,	46
by:name with :	12
by:name with in	6
by:name with number	16
by:name with word	-11
by:name word ,	9
by:name word .	16
by:name word and	6
by:name word has	32
by:name word number	32
by:name word own duty	22
by:name word own number	-53
by:name word verb impose	10
by:name word will	11
by:name word would	11
by:named 0	14
by:named 1	16
by:named 2	-26
by:named 3	-80
by:named no	47
by:nearest after by1 part 0	48
by:nearest after by1 sentence 0	-22
by:nearest after by1 sentence 1	18
by:nearest after by2 sentence 0	10
by:nearest after by2 sentence 1	25
by:nearest after by3 part 0	26
by:nearest after by3 sentence 1	11
by:nearest after none sentence 0	-32
by:nearest after on1 sentence 0	-13
by:nearest after on2 part 1	9
by:nearest after on2 sentence 0	-45
by:nearest after on2 sentence 1	18
by:nearest after on3 part 0	-26
by:nearest after on3 part 1	7
by:nearest after on3 sentence 0	-11
by:nearest after on3 sentence 1	-11
by:nearest before by0.5 part 0	26
by:nearest before by0.5 sentence 0	-8
by:nearest before by1 part 1	14
by:nearest before by1 sentence 0	35
by:nearest before by1 sentence 1	-11
by:nearest before by2 part 0	10
by:nearest before by2 part 1	18
by:nearest before by2 sentence 0	31
by:nearest before by2 sentence 1	-12
by:nearest before by3 part 0	50
by:nearest before by3 part 1	28
by:nearest before by3 sentence 0	12
by:nearest before by3 sentence 1	12
by:nearest before none part 0	59
by:nearest before none part 1	38
by:nearest before none sentence 0	31
by:nearest before none sentence 1	24
by:nearest before on1 part 0	7
by:nearest before on1 sentence 0	44
by:nearest before on1 sentence 1	-33
by:nearest before on2 part 1	-17
by:nearest before on2 sentence 0	-6
by:nearest before on3 part 0	-8
by:nearest before on3 part 1	-24
by:nearest before on3 sentence 0	-45
by:nearest before on3 sentence 1	-32
by:not own here	-16
by:not own ours	-6
by:not own theirs	-7
by:not own them	20
by:not own there	26
by:not own they	10
by:not own us	-24
by:not own we	-23
by:not top by absent	-71
by:not top on	12
by:not top on absent	-25
by:on 0	-16
by:on 1	6
by:on 3	8
by:on no	12
by:other voice	-6
by:own here	16
by:own them	-25
by:own there	-31
by:own they	-11
by:own us	23
by:own we	25
by:pa0	25
by:pa0 cue=by0.5	-10
by:pa0 cue=by1	56
by:pa0 cue=by3	20
by:pa0 cue=none	10
by:pa0 cue=on2	-10
by:pa0 cue=on3	-13
by:pa0 name	26
by:pa0 name and number	-22
by:pa0 name and own on	-13
by:pa0 name from ,	-8
by:pa0 name from .	-17
by:pa0 name from number	20
by:pa0 name in ,	19
by:pa0 name in .	25
by:pa0 name in and	34
by:pa0 name in at	6
by:pa0 name in word	16
by:pa0 name into .	22
by:pa0 name of .	-6
by:pa0 name on goods	-7
by:pa0 next=,	27
by:pa0 next=.	27
by:pa0 next=agent	-26
by:pa0 next=and	25
by:pa0 next=are	27
by:pa0 next=at	-7
by:pa0 next=duty	-9
by:pa0 next=end	-13
by:pa0 next=for	8
by:pa0 next=gate	43
by:pa0 next=goods	-16
by:pa0 next=in	19
by:pa0 next=is	-10
by:pa0 next=number	-6
by:pa0 next=own .	-23
by:pa0 next=own duty	-15
by:pa0 next=own on	-13
by:pa0 next=verb stay	-34
by:pa0 next=word	32
by:pa0 person	15
by:pa0 port	38
by:pa0 port at .	18
by:pa0 port in ,	19
by:pa0 prep=%	8
by:pa0 prep=and	-31
by:pa0 prep=as	-16
by:pa0 prep=at	62
by:pa0 prep=by	16
by:pa0 prep=for	-19
by:pa0 prep=from	-31
by:pa0 prep=in	73
by:pa0 prep=into	24
by:pa0 prep=on	-43
by:pa0 prep=to	33
by:pa0 prep=under	-25
by:pa0 prep=verb impose	-12
by:pa0 prep=what	13
by:pa0 prep=with	6
by:pa0 prep=word	30
by:pa0 pronoun his	-8
by:pa0 pronoun it	27
by:pa0 pronoun its of duty	30
by:pa0 pronoun its on goods	8
by:pa0 pronoun its verb impose duty	-12
by:pa0 pronoun our	14
by:pa0 pronoun our on goods	26
by:pa0 pronoun ours	-20
by:pa0 pronoun their	-6
by:pa0 pronoun their on goods	12
by:pa0 pronoun them	20
by:pa0 quality	-41
by:pa0 quality and duty	-11
by:pa0 quality and goods	40
by:pa0 quality at gate	38
by:pa0 quality for goods	20
by:pa0 quality of goods	-42
by:pa0 quality on .	-37
by:pa0 quality on goods	-78
by:pa0 quality on word	-9
by:pa0 quality to goods	-7
by:pa0 quality word .	12
by:pa0 quality word goods	6
by:pa0 seat	33
by:pa0 seat in ,	15
by:pa0 seat in .	18
by:pa1	-7
by:pa1 cue=by1	-16
by:pa1 cue=on2	27
by:pa1 cue=on3	-17
by:pa1 name	-9
by:pa1 name in .	-23
by:pa1 next=,	24
by:pa1 next=.	-27
by:pa1 prep=from	6
by:pa1 prep=in	8
by:pa1 prep=of	-35
by:pa1 prep=on	11
by:pa1 pronoun our	16
by:pa1 quality	-18
by:pa1 quality of goods	-30
by:pb0	60
by:pb0 cue=by0.5	36
by:pb0 cue=by2	9
by:pb0 cue=by3	29
by:pb0 cue=none	64
by:pb0 cue=on3	9
by:pb0 name	119
by:pb0 name , and	-15
by:pb0 name , duty	-12
by:pb0 name , has	13
by:pb0 name , is	49
by:pb0 name , number	21
by:pb0 name , own number	29
by:pb0 name , will	16
by:pb0 name : has	9
by:pb0 name : own duty	23
by:pb0 name and duty	14
by:pb0 name and number	51
by:pb0 name and own number	28
by:pb0 name and own on	20
by:pb0 name and verb impose	-37
by:pb0 name and will	-7
by:pb0 name and word	-10
by:pb0 name begin and	6
by:pb0 name begin for	-23
by:pb0 name begin goods	-15
by:pb0 name begin has	-9
by:pb0 name begin is	-25
by:pb0 name begin own duty	30
by:pb0 name begin own number	32
by:pb0 name begin verb impose	44
by:pb0 name begin verb stay	-21
by:pb0 name begin verb up	19
by:pb0 name begin was	-26
by:pb0 name begin word	-12
by:pb0 name begin would	21
by:pb0 name for level	-10
by:pb0 name for word	-12
by:pb0 name from and	-10
by:pb0 name from number	-32
by:pb0 name from word	16
by:pb0 name from would	-10
by:pb0 name if verb impose	20
by:pb0 name in and	-26
by:pb0 name in at	8
by:pb0 name into at	26
by:pb0 name number verb impose	7
by:pb0 name of is	-22
by:pb0 name of number	-30
by:pb0 name of to	14
by:pb0 name of verb impose	25
by:pb0 name of will	-11
by:pb0 name on goods	-11
by:pb0 name that had	-14
by:pb0 name that has	-24
by:pb0 name that verb impose	14
by:pb0 name that was	8
by:pb0 name that will	43
by:pb0 name that would	27
by:pb0 name to at	16
by:pb0 name verb bear at	29
by:pb0 name verb bear duty	7
by:pb0 name verb impose duty	-18
by:pb0 name verb impose number	-12
by:pb0 name verb impose own duty	20
by:pb0 name verb impose to	27
by:pb0 name which verb impose	9
by:pb0 name word has	11
by:pb0 name word level	11
by:pb0 name word number	20
by:pb0 name word own number	-52
by:pb0 name word verb impose	12
by:pb0 name word would	16
by:pb0 next='s	13
by:pb0 next=,	-13
by:pb0 next=and	-16
by:pb0 next=are	-25
by:pb0 next=at	40
by:pb0 next=duty	36
by:pb0 next=for	15
by:pb0 next=from	22
by:pb0 next=gate	6
by:pb0 next=goods	-46
by:pb0 next=has	-16
by:pb0 next=in	13
by:pb0 next=is	50
by:pb0 next=level	19
by:pb0 next=number	54
by:pb0 next=of	10
by:pb0 next=on	13
by:pb0 next=own agent	7
by:pb0 next=own at	-12
by:pb0 next=own duty	46
by:pb0 next=own goods	-20
by:pb0 next=own number	29
by:pb0 next=own on	21
by:pb0 next=own to	-34
by:pb0 next=sender	-32
by:pb0 next=to	41
by:pb0 next=verb ask	-35
by:pb0 next=verb bear	-29
by:pb0 next=verb down	-11
by:pb0 next=verb end	23
by:pb0 next=verb impose	29
by:pb0 next=verb propose	-28
by:pb0 next=verb say	7
by:pb0 next=verb sell	-30
by:pb0 next=verb stay	-6
by:pb0 next=verb up	12
by:pb0 next=will	25
by:pb0 next=with	6
by:pb0 next=word	-25
by:pb0 person	-28
by:pb0 person " are	10
by:pb0 person begin has	13
by:pb0 person begin verb impose	-23
by:pb0 person that verb impose	-11
by:pb0 person word verb impose	-23
by:pb0 port	29
by:pb0 prep="	27
by:pb0 prep=,	38
by:pb0 prep=.	-9
by:pb0 prep=;	-26
by:pb0 prep=and	27
by:pb0 prep=as	17
by:pb0 prep=at	16
by:pb0 prep=begin	23
by:pb0 prep=by	8
by:pb0 prep=for	6
by:pb0 prep=from	-25
by:pb0 prep=goods	-13
by:pb0 prep=if	47
by:pb0 prep=in	18
by:pb0 prep=into	29
by:pb0 prep=number	16
by:pb0 prep=on	-23
by:pb0 prep=that	-24
by:pb0 prep=then	-11
by:pb0 prep=to	27
by:pb0 prep=verb bear	13
by:pb0 prep=verb impose	25
by:pb0 prep=verb propose	34
by:pb0 prep=verb return	-7
by:pb0 prep=what	-13
by:pb0 prep=where	8
by:pb0 prep=which	11
by:pb0 prep=while	-15
by:pb0 prep=with	35
by:pb0 prep=—	9
by:pb0 pronoun government	-11
by:pb0 pronoun he	-27
by:pb0 pronoun he that would	-17
by:pb0 pronoun his	7
by:pb0 pronoun it begin has	25
by:pb0 pronoun it begin verb bear	7
by:pb0 pronoun it begin verb impose	-10
by:pb0 pronoun it begin will	12
by:pb0 pronoun it that will	-7
by:pb0 pronoun it that would	-12
by:pb0 pronoun it verb say would	18
by:pb0 pronoun its	-16
by:pb0 pronoun its and goods	-11
by:pb0 pronoun its begin duty	13
by:pb0 pronoun its begin goods	-12
by:pb0 pronoun its begin level	-23
by:pb0 pronoun its begin number	11
by:pb0 pronoun its verb impose duty	11
by:pb0 pronoun its verb impose goods	14
by:pb0 pronoun its verb impose number	-16
by:pb0 pronoun its word duty	-7
by:pb0 pronoun its word number	-13
by:pb0 pronoun my	13
by:pb0 pronoun our	-39
by:pb0 pronoun our verb impose goods	-43
by:pb0 pronoun ours	-44
by:pb0 pronoun president	7
by:pb0 pronoun president begin verb impose	14
by:pb0 pronoun their	-29
by:pb0 pronoun their begin goods	13
by:pb0 pronoun they	-33
by:pb0 pronoun they begin number	17
by:pb0 pronoun they begin verb bear	-36
by:pb0 pronoun they begin verb impose	-16
by:pb0 pronoun they begin word	-10
by:pb0 pronoun they word number	-10
by:pb0 pronoun they word verb bear	26
by:pb0 pronoun trump	29
by:pb0 pronoun we	-34
by:pb0 pronoun which , has	11
by:pb0 pronoun which , number	-23
by:pb0 pronoun which , word	-12
by:pb0 pronoun who	24
by:pb0 pronoun whose	-8
by:pb0 pronoun whose , goods	-16
by:pb0 quality	19
by:pb0 quality , duty	9
by:pb0 quality , goods	-21
by:pb0 quality , number	-7
by:pb0 quality , word	-15
by:pb0 quality : duty	23
by:pb0 quality and duty	6
by:pb0 quality and goods	-14
by:pb0 quality and number	25
by:pb0 quality begin goods	-49
by:pb0 quality begin number	39
by:pb0 quality begin word	-16
by:pb0 quality in goods	-14
by:pb0 quality number goods	-8
by:pb0 quality of goods	-24
by:pb0 quality on gate	7
by:pb0 quality on word	8
by:pb0 quality that goods	-6
by:pb0 quality then goods	-17
by:pb0 quality verb impose duty	21
by:pb0 quality verb impose goods	-16
by:pb0 quality which goods	-6
by:pb0 quality word goods	-34
by:pb0 quality word level	6
by:pb0 quality word number	18
by:pb0 seat	64
by:pb0 seat begin has	-37
by:pb0 seat begin verb impose	-37
by:pb0 seat that verb impose	7
by:pb0 seat word verb impose	15
by:pb1	-8
by:pb1 cue=by1	29
by:pb1 cue=by3	-27
by:pb1 cue=none	20
by:pb1 cue=on2	-14
by:pb1 cue=on3	-13
by:pb1 name and number	12
by:pb1 name begin duty	10
by:pb1 name begin own duty	-12
by:pb1 name begin verb impose	-24
by:pb1 name verb impose own duty	-10
by:pb1 name word level	-14
by:pb1 name word own duty	8
by:pb1 next=agent	16
by:pb1 next=at	13
by:pb1 next=duty	11
by:pb1 next=had	9
by:pb1 next=level	-10
by:pb1 next=on	9
by:pb1 next=own duty	-6
by:pb1 next=own number	14
by:pb1 next=verb impose	-29
by:pb1 next=verb say	11
by:pb1 next=will	-7
by:pb1 next=word	-16
by:pb1 port	6
by:pb1 prep=begin	-19
by:pb1 prep=in	14
by:pb1 prep=number	-14
by:pb1 prep=of	9
by:pb1 prep=on	-11
by:pb1 prep=that	7
by:pb1 prep=to	12
by:pb1 prep=verb say	22
by:pb1 prep=word	17
by:pb1 prep=—	10
by:pb1 pronoun it begin verb impose	-10
by:pb1 pronoun its	8
by:pb1 pronoun its verb impose duty	14
by:pb1 pronoun their	-8
by:pb1 pronoun they	-17
by:pb1 quality	6
by:pb1 quality and goods	-22
by:pb1 quality begin goods	-6
by:pb1 quality of goods	14
by:pb1 quality verb impose duty	-14
by:pb1 quality word goods	21
by:pb1 seat begin verb impose	-8
by:pb2	6
by:pb2 cue=by2	8
by:pb2 cue=by3	-6
by:pb2 cue=on3	7
by:pb2 next=goods	7
by:pb2 next=number	13
by:pb2 prep=begin	-9
by:pb2 prep=on	9
by:pb2 quality on goods	9
by:person " are	18
by:person " verb say	-6
by:person , ,	-10
by:person , verb say	-8
by:person . verb impose	-29
by:person begin has	18
by:person begin verb impose	16
by:person begin verb say	25
by:person by ,	11
by:person that verb impose	-11
by:person which verb impose	9
by:person word ,	-23
by:person word had	6
by:person word has	-24
by:person word verb impose	20
by:person word word	-7
by:port at .	21
by:port begin ,	6
by:port in on	-9
by:port of ,	19
by:pronoun he " verb impose	21
by:pronoun he " verb say	-16
by:pronoun he , verb say	-17
by:pronoun he begin verb deny	18
by:pronoun he that had	25
by:pronoun he that would	-25
by:pronoun it begin has	22
by:pronoun it begin is	8
by:pronoun it begin number	8
by:pronoun it begin verb bear	8
by:pronoun it begin will	12
by:pronoun it begin would	13
by:pronoun it on ,	8
by:pronoun it that has	-9
by:pronoun it that verb impose	-19
by:pronoun it that will	-16
by:pronoun it verb impose verb say	-29
by:pronoun it verb say would	36
by:pronoun it word verb bear	-6
by:pronoun it word verb impose	-22
by:pronoun its and goods	-24
by:pronoun its begin duty	12
by:pronoun its begin goods	-15
by:pronoun its begin level	-24
by:pronoun its begin number	21
by:pronoun its for goods	-18
by:pronoun its on goods	29
by:pronoun its verb impose goods	17
by:pronoun its verb impose level	17
by:pronoun its verb impose number	-9
by:pronoun its word duty	-18
by:pronoun our begin goods	-7
by:pronoun our for goods	9
by:pronoun our of goods	7
by:pronoun our on goods	14
by:pronoun our verb impose goods	-15
by:pronoun their and goods	11
by:pronoun their on goods	12
by:pronoun their word goods	-14
by:pronoun they begin number	8
by:pronoun they begin verb bear	-48
by:pronoun they begin verb impose	-6
by:pronoun they begin word	-16
by:pronoun they where verb bear	6
by:pronoun they word number	-10
by:pronoun they word verb bear	21
by:pronoun trump begin duty	42
by:pronoun trump begin verb say	-7
by:pronoun which , had	9
by:pronoun which , verb impose	22
by:pronoun which , word	6
by:pronoun whose , goods	-28
by:q1 by0.5 other	7
by:q1 by0.5 other here	7
by:q1 by1	56
by:q1 by1 here	20
by:q1 by1 other	62
by:q1 by1 other here	14
by:q1 by2	57
by:q1 by2 here	7
by:q1 by2 other	20
by:q1 by3	37
by:q1 by3 here	20
by:q1 first	57
by:q1 first other	18
by:q1 named	49
by:q1 named other	-18
by:q1 on1	52
by:q1 on1 other	-8
by:q1 on1 other here	-10
by:q1 on2	-7
by:q1 on2 here	-16
by:q1 on2 other here	26
by:q1 on3	-30
by:q1 on3 other	-7
by:q2 by0.5	7
by:q2 by0.5 here	7
by:q2 by0.5 other	46
by:q2 by0.5 other here	20
by:q2 by1 here	-8
by:q2 by1 other	23
by:q2 by2 here	-17
by:q2 by2 other	23
by:q2 by2 other here	-12
by:q2 by3	16
by:q2 by3 here	15
by:q2 by3 other	8
by:q2 by3 other here	-21
by:q2 first	25
by:q2 named	40
by:q2 named other	17
by:q2 on1	-8
by:q2 on1 other	10
by:q2 on1 other here	23
by:q2 on2	-14
by:q2 on2 other	-22
by:q2 on3	-28
by:q2 on3 other	-22
by:q2 on3 other here	-14
by:quality , duty	12
by:quality , goods	-17
by:quality : duty	23
by:quality ; goods	10
by:quality and duty	-20
by:quality and goods	45
by:quality and number	29
by:quality at gate	50
by:quality begin agent	17
by:quality begin duty	9
by:quality begin goods	-26
by:quality begin number	37
by:quality begin sender	-30
by:quality begin taker	29
by:quality begin verb bear	-12
by:quality begin word	-9
by:quality for goods	13
by:quality number goods	11
by:quality of goods	-52
by:quality on ,	-7
by:quality on .	-37
by:quality on gate	24
by:quality on goods	-15
by:quality over goods	-10
by:quality that goods	-43
by:quality then goods	-11
by:quality to goods	-11
by:quality verb bear goods	-13
by:quality verb buy goods	-25
by:quality verb impose duty	10
by:quality verb target goods	-9
by:quality which goods	-25
by:quality word ,	-10
by:quality word .	10
by:quality word gate	14
by:quality word goods	-11
by:quality word level	-11
by:quality word word	15
by:sa0 cue=by0.5	19
by:sa0 cue=none	-25
by:sa0 cue=on1	-13
by:sa0 cue=on3	17
by:sa0 name	-35
by:sa0 name , is	-23
by:sa0 name , number	-13
by:sa0 name ; ,	17
by:sa0 name and ,	19
by:sa0 name and is	-13
by:sa0 name and own number	-11
by:sa0 name and own on	-19
by:sa0 name and verb impose	-20
by:sa0 name and will	-26
by:sa0 name from .	-13
by:sa0 name if verb impose	-29
by:sa0 name if word	-12
by:sa0 name of ,	-11
by:sa0 name of .	6
by:sa0 name on goods	-36
by:sa0 name that verb impose	31
by:sa0 name which verb impose	14
by:sa0 name with .	-6
by:sa0 next=,	-34
by:sa0 next=.	10
by:sa0 next=;	24
by:sa0 next=agent	8
by:sa0 next=and	-10
by:sa0 next=duty	-7
by:sa0 next=for	-14
by:sa0 next=from	10
by:sa0 next=gate	8
by:sa0 next=had	18
by:sa0 next=in	13
by:sa0 next=number	10
by:sa0 next=on	11
by:sa0 next=own .	-24
by:sa0 next=own agent	6
by:sa0 next=own duty	-26
by:sa0 next=own goods	-7
by:sa0 next=own level	-22
by:sa0 next=own on	-23
by:sa0 next=own word	14
by:sa0 next=taker	-6
by:sa0 next=to	-33
by:sa0 next=verb buy	-9
by:sa0 next=verb end	-19
by:sa0 next=verb impose	31
by:sa0 next=was	35
by:sa0 next=will	-24
by:sa0 next=word	-28
by:sa0 next=would	-11
by:sa0 person	-18
by:sa0 person , verb say	-22
by:sa0 person word verb impose	14
by:sa0 person word verb say	11
by:sa0 port	-25
by:sa0 port in .	-9
by:sa0 prep="	13
by:sa0 prep=:	-7
by:sa0 prep=;	18
by:sa0 prep=and	-6
by:sa0 prep=as	-33
by:sa0 prep=at	6
by:sa0 prep=by	-27
by:sa0 prep=for	-33
by:sa0 prep=from	-36
by:sa0 prep=if	-57
by:sa0 prep=in	-7
by:sa0 prep=of	-18
by:sa0 prep=on	-29
by:sa0 prep=that	40
by:sa0 prep=to	30
by:sa0 prep=verb bear	-19
by:sa0 prep=verb impose	6
by:sa0 prep=verb say	21
by:sa0 prep=verb target	18
by:sa0 prep=what	-12
by:sa0 prep=when	-15
by:sa0 prep=where	-6
by:sa0 prep=which	21
by:sa0 prep=while	7
by:sa0 prep=with	17
by:sa0 prep=word	-8
by:sa0 pronoun finance	-18
by:sa0 pronoun he " verb impose	29
by:sa0 pronoun he " verb say	-21
by:sa0 pronoun he , verb impose	12
by:sa0 pronoun he , verb say	-16
by:sa0 pronoun his	-17
by:sa0 pronoun it	20
by:sa0 pronoun it that verb impose	10
by:sa0 pronoun it where verb impose	7
by:sa0 pronoun it word verb impose	-10
by:sa0 pronoun its	-11
by:sa0 pronoun its verb impose duty	-16
by:sa0 pronoun minister	15
by:sa0 pronoun our	-24
by:sa0 pronoun ours	20
by:sa0 pronoun president	9
by:sa0 pronoun they where verb bear	-11
by:sa0 pronoun which	43
by:sa0 pronoun which , number	24
by:sa0 pronoun which , verb impose	19
by:sa0 quality	30
by:sa0 quality , agent	-8
by:sa0 quality , goods	-20
by:sa0 quality , word	23
by:sa0 quality and goods	44
by:sa0 quality of goods	6
by:sa0 quality on goods	10
by:sa0 quality that goods	-17
by:sa0 quality to goods	11
by:sa0 seat	26
by:sa0 seat in .	14
by:sa0 seat that has	12
by:sa1 cue=by2	-19
by:sa1 cue=on1	-8
by:sa1 cue=on3	20
by:sa1 name	-8
by:sa1 name and verb impose	17
by:sa1 name and will	-15
by:sa1 name for ,	-6
by:sa1 name in ,	-7
by:sa1 name in .	-10
by:sa1 name on goods	-9
by:sa1 name that verb impose	6
by:sa1 next=.	-39
by:sa1 next=and	-27
by:sa1 next=duty	-14
by:sa1 next=gate	-27
by:sa1 next=goods	29
by:sa1 next=had	-10
by:sa1 next=has	39
by:sa1 next=level	14
by:sa1 next=number	-29
by:sa1 next=on	-8
by:sa1 next=sender	-26
by:sa1 next=verb bear	11
by:sa1 next=verb say	-27
by:sa1 next=will	-13
by:sa1 next=word	33
by:sa1 person	13
by:sa1 person , verb say	7
by:sa1 prep=;	9
by:sa1 prep=as	-6
by:sa1 prep=by	-9
by:sa1 prep=in	-7
by:sa1 prep=of	-27
by:sa1 prep=on	12
by:sa1 prep=verb impose	6
by:sa1 prep=which	16
by:sa1 prep=word	-14
by:sa1 pronoun he	-9
by:sa1 pronoun it	-20
by:sa1 pronoun its	-19
by:sa1 pronoun our	-15
by:sa1 pronoun our on goods	-17
by:sa1 pronoun their	19
by:sa1 pronoun they	28
by:sa1 quality	14
by:sa1 quality , goods	-10
by:sa1 quality ; goods	16
by:sa1 quality and goods	22
by:sa1 quality on goods	20
by:sa1 seat	12
by:sa1 seat in .	6
by:sa2	-8
by:sa2 cue=by1	-13
by:sa2 cue=on3	7
by:sa2 name in .	-16
by:sa2 next=goods	9
by:sa2 next=has	23
by:sa2 person	22
by:sa2 port	-13
by:sa2 prep=,	8
by:sa2 prep=from	12
by:sa2 prep=in	-27
by:sa2 prep=on	9
by:sa2 prep=that	9
by:sa2 prep=word	24
by:sa2 pronoun its	-23
by:sa2 seat	9
by:sb0	40
by:sb0 cue=by1	10
by:sb0 cue=by2	18
by:sb0 cue=by3	45
by:sb0 cue=none	17
by:sb0 cue=on1	38
by:sb0 cue=on3	-27
by:sb0 name	92
by:sb0 name , ,	-7
by:sb0 name , own agent	-16
by:sb0 name : ,	8
by:sb0 name ; ,	13
by:sb0 name and ,	19
by:sb0 name and :	-10
by:sb0 name and on	-15
by:sb0 name and word	-26
by:sb0 name begin ,	43
by:sb0 name begin :	33
by:sb0 name begin and	-24
by:sb0 name begin had	35
by:sb0 name begin has	49
by:sb0 name begin is	14
by:sb0 name begin on	24
by:sb0 name begin own duty	21
by:sb0 name begin own goods	-23
by:sb0 name begin verb agree	-13
by:sb0 name begin verb impose	-15
by:sb0 name begin will	14
by:sb0 name begin word	-6
by:sb0 name between and	11
by:sb0 name for and	-13
by:sb0 name from ,	-7
by:sb0 name from :	-15
by:sb0 name in :	20
by:sb0 name in and	-7
by:sb0 name into ,	16
by:sb0 name into :	22
by:sb0 name of ,	-20
by:sb0 name of and	-21
by:sb0 name to ,	-7
by:sb0 name with ,	36
by:sb0 name with :	24
by:sb0 name with word	-10
by:sb0 name word ,	10
by:sb0 next=(	-9
by:sb0 next=,	36
by:sb0 next=:	25
by:sb0 next=and	18
by:sb0 next=duty	30
by:sb0 next=for	6
by:sb0 next=from	-18
by:sb0 next=gate	-12
by:sb0 next=goods	-6
by:sb0 next=had	15
by:sb0 next=has	25
by:sb0 next=in	25
by:sb0 next=is	14
by:sb0 next=on	27
by:sb0 next=own ,	-27
by:sb0 next=own :	-26
by:sb0 next=own agent	-19
by:sb0 next=own duty	43
by:sb0 next=own goods	-21
by:sb0 next=own level	7
by:sb0 next=own on	14
by:sb0 next=own verb impose	8
by:sb0 next=own word	-13
by:sb0 next=sender	-20
by:sb0 next=taker	27
by:sb0 next=to	33
by:sb0 next=verb agree	-14
by:sb0 next=verb ask	-38
by:sb0 next=verb bear	-27
by:sb0 next=verb buy	10
by:sb0 next=verb impose	15
by:sb0 next=verb say	-21
by:sb0 next=verb stay	-20
by:sb0 next=verb target	-7
by:sb0 next=verb threaten	-14
by:sb0 next=verb up	15
by:sb0 next=was	-28
by:sb0 next=will	35
by:sb0 next=word	11
by:sb0 next=—	-11
by:sb0 person , ,	-14
by:sb0 person , verb impose	6
by:sb0 person begin verb impose	25
by:sb0 person by ,	10
by:sb0 person word verb impose	8
by:sb0 person word verb say	8
by:sb0 port	-12
by:sb0 port begin ,	-12
by:sb0 port in ,	-14
by:sb0 port of ,	16
by:sb0 prep="	-6
by:sb0 prep=.	8
by:sb0 prep=/	13
by:sb0 prep=:	7
by:sb0 prep=;	24
by:sb0 prep=against	16
by:sb0 prep=and	-39
by:sb0 prep=at	31
by:sb0 prep=begin	28
by:sb0 prep=between	7
by:sb0 prep=by	-8
by:sb0 prep=for	30
by:sb0 prep=from	-19
by:sb0 prep=into	47
by:sb0 prep=of	-28
by:sb0 prep=on	-16
by:sb0 prep=that	23
by:sb0 prep=to	-10
by:sb0 prep=verb impose	29
by:sb0 prep=what	-14
by:sb0 prep=which	19
by:sb0 prep=with	51
by:sb0 prep=word	-17
by:sb0 prep=—	-11
by:sb0 pronoun he	-38
by:sb0 pronoun host	-10
by:sb0 pronoun it begin verb impose	14
by:sb0 pronoun it that verb impose	-7
by:sb0 pronoun it what verb impose	21
by:sb0 pronoun it word verb impose	-34
by:sb0 pronoun its	57
by:sb0 pronoun its of duty	9
by:sb0 pronoun minister	-17
by:sb0 pronoun our	-12
by:sb0 pronoun our on goods	7
by:sb0 pronoun ours	13
by:sb0 pronoun president	11
by:sb0 pronoun president begin verb say	11
by:sb0 pronoun she	-18
by:sb0 pronoun their	-13
by:sb0 pronoun trade	13
by:sb0 pronoun trump	13
by:sb0 pronoun trump begin verb say	-13
by:sb0 pronoun us	10
by:sb0 pronoun which	26
by:sb0 pronoun which , has	-11
by:sb0 pronoun which , verb impose	9
by:sb0 quality	-27
by:sb0 quality : goods	-12
by:sb0 quality at gate	15
by:sb0 quality begin duty	19
by:sb0 quality begin goods	-30
by:sb0 quality begin word	-8
by:sb0 quality for goods	13
by:sb0 quality on ,	-20
by:sb0 quality on gate	27
by:sb0 quality on goods	-14
by:sb0 quality to goods	-18
by:sb0 quality word ,	-8
by:sb0 quality word goods	-6
by:sb0 quality word word	12
by:sb0 seat	39
by:sb0 seat begin ,	12
by:sb0 seat begin :	15
by:sb0 seat begin verb say	-14
by:sb0 seat begin word	7
by:sb0 seat in word	-13
by:sb0 seat with ,	19
by:sb0 seat with in	10
by:sb1 cue=by0.5	-10
by:sb1 cue=by1	-13
by:sb1 cue=by3	-21
by:sb1 cue=none	7
by:sb1 cue=on2	-19
by:sb1 cue=on3	18
by:sb1 name	7
by:sb1 name and number	-7
by:sb1 name and word	-8
by:sb1 name begin ,	6
by:sb1 name begin and	-20
by:sb1 name begin goods	-21
by:sb1 name begin has	-16
by:sb1 name begin own duty	-18
by:sb1 name begin own goods	-10
by:sb1 name begin own number	-9
by:sb1 name begin verb impose	20
by:sb1 name begin word	21
by:sb1 name begin would	7
by:sb1 name for word	9
by:sb1 name from ,	-8
by:sb1 name from number	-12
by:sb1 name in ,	8
by:sb1 name in :	8
by:sb1 name into :	-10
by:sb1 name into at	-15
by:sb1 name of ,	-20
by:sb1 name with ,	19
by:sb1 next=,	-22
by:sb1 next=/	6
by:sb1 next=:	-14
by:sb1 next=and	-17
by:sb1 next=at	-15
by:sb1 next=duty	23
by:sb1 next=for	15
by:sb1 next=goods	14
by:sb1 next=had	-36
by:sb1 next=has	-29
by:sb1 next=is	-14
by:sb1 next=level	16
by:sb1 next=number	-10
by:sb1 next=own ,	11
by:sb1 next=own duty	-22
by:sb1 next=own goods	-24
by:sb1 next=own level	7
by:sb1 next=own number	-27
by:sb1 next=sender	12
by:sb1 next=verb bear	-8
by:sb1 next=verb end	30
by:sb1 next=verb impose	12
by:sb1 next=verb stay	30
by:sb1 next=verb target	-18
by:sb1 next=verb up	-12
by:sb1 next=will	12
by:sb1 next=word	7
by:sb1 next=would	10
by:sb1 person	33
by:sb1 person " are	10
by:sb1 person begin verb impose	17
by:sb1 person begin verb say	17
by:sb1 person word verb impose	23
by:sb1 prep="	-11
by:sb1 prep=(	39
by:sb1 prep=,	-42
by:sb1 prep=:	9
by:sb1 prep=;	-6
by:sb1 prep=and	-14
by:sb1 prep=begin	23
by:sb1 prep=in	9
by:sb1 prep=into	-18
by:sb1 prep=number	-19
by:sb1 prep=of	-14
by:sb1 prep=then	-9
by:sb1 prep=to	9
by:sb1 prep=verb bear	6
by:sb1 prep=verb return	39
by:sb1 prep=verb say	9
by:sb1 prep=what	39
by:sb1 prep=which	-11
by:sb1 prep=while	-14
by:sb1 prep=with	-8
by:sb1 pronoun he	-7
by:sb1 pronoun its	17
by:sb1 pronoun its verb impose number	6
by:sb1 pronoun our	25
by:sb1 pronoun ours	-32
by:sb1 pronoun president	-11
by:sb1 pronoun president begin verb impose	-8
by:sb1 pronoun their	14
by:sb1 pronoun them	21
by:sb1 pronoun they	-10
by:sb1 pronoun they begin number	-8
by:sb1 pronoun trump	-8
by:sb1 pronoun trump begin verb impose	-15
by:sb1 pronoun which , had	13
by:sb1 pronoun which , number	-10
by:sb1 quality , goods	15
by:sb1 quality : goods	14
by:sb1 quality and goods	-7
by:sb1 quality begin duty	-11
by:sb1 quality begin goods	11
by:sb1 quality for goods	-10
by:sb1 quality number goods	21
by:sb1 quality on goods	19
by:sb1 quality that goods	-7
by:sb1 quality verb impose goods	-7
by:sb1 quality word goods	-17
by:sb1 seat	-19
by:sb1 seat / ,	-9
by:sb1 seat begin ,	-15
by:sb1 seat begin /	6
by:sb1 seat begin verb impose	12
by:sb2	-8
by:sb2 cue=by1	-21
by:sb2 cue=by2	16
by:sb2 cue=by3	-16
by:sb2 cue=none	15
by:sb2 name	-14
by:sb2 name begin number	14
by:sb2 name from number	-13
by:sb2 name in ,	-15
by:sb2 name of ,	-8
by:sb2 next=:	-6
by:sb2 next=at	-21
by:sb2 next=duty	-15
by:sb2 next=goods	8
by:sb2 next=had	-21
by:sb2 next=is	-17
by:sb2 next=number	-9
by:sb2 next=on	-16
by:sb2 next=own duty	-21
by:sb2 next=own goods	22
by:sb2 next=verb bear	35
by:sb2 next=verb impose	20
by:sb2 next=verb say	-14
by:sb2 next=verb up	-9
by:sb2 next=will	8
by:sb2 next=word	16
by:sb2 next=would	23
by:sb2 person	17
by:sb2 prep=,	-34
by:sb2 prep=:	10
by:sb2 prep=and	13
by:sb2 prep=begin	26
by:sb2 prep=from	-20
by:sb2 prep=in	20
by:sb2 prep=into	-25
by:sb2 prep=of	-16
by:sb2 prep=verb bear	9
by:sb2 prep=verb impose	-29
by:sb2 prep=what	-15
by:sb2 pronoun it	14
by:sb2 pronoun its	10
by:sb2 pronoun its verb impose duty	-16
by:sb2 pronoun they	-21
by:sb2 quality	-10
by:sb2 quality begin goods	11
by:sb2 quality word goods	9
by:sb2 seat	7
by:seat , verb impose	-6
by:seat , verb say	9
by:seat / ,	-7
by:seat and verb impose	-15
by:seat begin /	6
by:seat begin :	16
by:seat begin had	-17
by:seat begin has	-42
by:seat begin verb impose	-27
by:seat begin verb say	-29
by:seat in ,	19
by:seat in .	28
by:seat in on	-23
by:seat that has	33
by:seat that verb impose	22
by:seat which verb impose	7
by:seat with .	12
by:seat with in	11
by:seat word verb impose	17
by:side false	-28
by:side true	13
by:title by0.5	59
by:title by1	14
by:title by2	40
by:title by3	13
by:title named	46
by:title on1	-10
by:title on3	-37
by:top by 0.5	14
by:top by 1	43
by:top by 3	30
by:top on 1	41
by:top on 2	-11
by:top on 3	13
by:under other heading	-56
by:under other heading here	7
by:under other heading of several	-60
by:under own heading	50
by:under own heading here	11
by:under own heading of several	13
by:under own heading of several here	21
cues absent absent	-45
cues absent absent home on third	-83
cues absent absent sides	22
cues absent absent third on home	-26
cues absent absent third on third	-51
cues absent by0.5	-43
cues absent by0.5 sides	-34
cues absent by1 home on third	30
cues absent by1 sides	-36
cues absent by1 third on third	28
cues absent by2 sides	-6
cues absent by3	14
cues absent by3 home on third	19
cues absent by3 sides	8
cues absent by3 third on home	8
cues absent by3 third on third	-6
cues absent named	22
cues absent named home on third	62
cues absent named sides	-40
cues absent on1	23
cues absent on1 home on third	51
cues absent on1 sides	-56
cues absent on1 third on home	9
cues absent on1 third on third	14
cues absent on2	-12
cues absent on2 home on third	33
cues absent on2 sides	-60
cues absent on2 third on home	-13
cues absent on2 third on third	32
cues absent on3 home on third	19
cues absent on3 sides	-12
cues absent on3 third on home	10
cues absent on3 third on third	-22
cues by0.5 absent home on third	-29
cues by0.5 absent sides	28
cues by0.5 absent third on third	-25
cues by0.5 by1	-9
cues by0.5 by2	-14
cues by0.5 by2 sides	-18
cues by0.5 on3	41
cues by0.5 on3 home on third	7
cues by0.5 on3 sides	12
cues by1 absent	-41
cues by1 absent home on third	-65
cues by1 absent sides	13
cues by1 absent third on home	-23
cues by1 absent third on third	-38
cues by1 by0.5	29
cues by1 by1	10
cues by1 by1 home on third	38
cues by1 by1 sides	-13
cues by1 by1 third on third	-13
cues by1 by2	35
cues by1 by2 home on third	15
cues by1 by2 sides	20
cues by1 named	48
cues by1 named home on third	25
cues by1 named sides	32
cues by1 on1 home on third	16
cues by1 on1 sides	-9
cues by1 on1 third on third	-7
cues by1 on2	-11
cues by1 on2 home on third	21
cues by1 on2 sides	-28
cues by1 on3	29
cues by1 on3 third on home	16
cues by1 on3 third on third	36
cues by2 absent	-10
cues by2 absent home on third	-24
cues by2 absent sides	17
cues by2 absent third on home	-15
cues by2 absent third on third	-30
cues by2 by1	-17
cues by2 by1 sides	-12
cues by2 by1 third on home	-25
cues by2 by2 third on third	-18
cues by2 by3	10
cues by2 by3 sides	20
cues by2 by3 third on home	-19
cues by2 named	16
cues by2 named sides	31
cues by2 named third on third	-25
cues by2 on1	24
cues by2 on1 home on third	13
cues by2 on1 sides	21
cues by2 on2	-7
cues by2 on2 home on third	32
cues by2 on2 sides	-14
cues by2 on2 third on home	-31
cues by2 on3 home on third	-15
cues by2 on3 sides	-29
cues by2 on3 third on home	31
cues by2 on3 third on third	33
cues by3 absent home on third	-41
cues by3 absent sides	45
cues by3 absent third on home	-18
cues by3 absent third on third	-35
cues by3 by1	7
cues by3 by1 sides	15
cues by3 by2	11
cues by3 by2 home on third	-8
cues by3 by2 sides	20
cues by3 by3	14
cues by3 named	17
cues by3 named sides	33
cues by3 named third on third	-22
cues by3 on1	11
cues by3 on1 home on third	23
cues by3 on2	-39
cues by3 on2 sides	-32
cues by3 on2 third on third	-24
cues by3 on3	-10
cues by3 on3 sides	-13
cues by3 on3 third on home	10
cues by3 on3 third on third	-15
cues named absent home on third	-45
cues named absent sides	41
cues named absent third on home	-29
cues named absent third on third	-15
cues named by1	-22
cues named by1 home on third	24
cues named by1 sides	-31
cues named by1 third on home	-6
cues named by1 third on third	-18
cues named by2	-9
cues named by2 sides	-15
cues named by2 third on home	20
cues named by2 third on third	-7
cues named by3	-10
cues named by3 third on home	-8
cues named named home on third	-17
cues named named sides	12
cues named named third on third	-9
cues named on1	-10
cues named on1 third on third	15
cues named on2	62
cues named on2 home on third	8
cues named on2 sides	8
cues named on2 third on home	33
cues named on2 third on third	40
cues named on3	59
cues named on3 third on home	66
cues named on3 third on third	14
cues on1 absent	-17
cues on1 absent home on third	-13
cues on1 absent sides	-56
cues on1 absent third on home	-29
cues on1 absent third on third	32
cues on1 by1	48
cues on1 by1 third on home	28
cues on1 by1 third on third	30
cues on1 by2 third on home	-11
cues on1 by2 third on third	14
cues on1 by3	11
cues on1 named	10
cues on1 named third on third	-29
cues on1 on1	-8
cues on1 on1 third on third	-13
cues on1 on2	18
cues on1 on2 third on third	39
cues on1 on3	-6
cues on1 on3 third on third	18
cues on2 absent	12
cues on2 absent home on third	20
cues on2 absent sides	10
cues on2 absent third on home	7
cues on2 absent third on third	-40
cues on2 by1	-41
cues on2 by1 sides	-56
cues on2 by1 third on home	-13
cues on2 by1 third on third	15
cues on2 by2	-33
cues on2 by2 sides	-36
cues on2 by2 third on home	-16
cues on2 by2 third on third	14
cues on2 by3	-38
cues on2 by3 sides	-25
cues on2 by3 third on third	-16
cues on2 named	-63
cues on2 named home on third	-17
cues on2 named sides	-41
cues on2 named third on third	-15
cues on2 on1 third on third	-19
cues on2 on2	-12
cues on2 on2 sides	-6
cues on2 on2 third on third	-25
cues on2 on3 home on third	-20
cues on2 on3 sides	-18
cues on2 on3 third on home	16
cues on2 on3 third on third	31
cues on3 absent	-13
cues on3 absent sides	-32
cues on3 absent third on third	22
cues on3 by0.5	-9
cues on3 by0.5 sides	-7
cues on3 by1	36
cues on3 by1 sides	23
cues on3 by1 third on home	-13
cues on3 by1 third on third	31
cues on3 by2 home on third	-31
cues on3 by2 sides	12
cues on3 by2 third on third	-27
cues on3 by3 home on third	16
cues on3 by3 third on home	-23
cues on3 named	7
cues on3 named sides	24
cues on3 named third on third	-43
cues on3 on1	32
cues on3 on1 third on third	-9
cues on3 on2	23
cues on3 on2 home on third	-21
cues on3 on2 sides	10
cues on3 on2 third on home	-6
cues on3 on2 third on third	39
cues on3 on3 sides	-8
cues on3 on3 third on home	23
cues on3 on3 third on third	-20
each both all	-73
each both home on third	52
each both other	14
each both reverse	19
each both same	-33
each both third on home	-22
each both third on third	-41
each each all	-56
each each other	-21
each each same	12
each each sides	39
each each third on home	-8
each each third on third	-33
each either all	-8
each either home on third	17
each either reverse	21
each either same	-18
each either third on home	-9
each in return home on third	6
each in return other	-20
each in return reverse	11
each in return third on home	-8
each in return third on third	-9
each likewise reverse	-9
each likewise third on home	8
each ours all	-8
each ours home on third	-13
each ours other	-25
each ours reverse	97
each ours same	-92
each ours sides	-12
each ours third on home	43
each ours third on third	-26
each reciprocal all	-10
each reciprocal home on third	-19
each reciprocal other	-36
each reciprocal same	28
each reciprocal sides	15
each reciprocal third on home	18
each reciprocal third on third	-23
each sentence home on third	6
each sentence other	6
each sentence reverse	28
each sentence same	-31
each the same home on third	34
each the same other	8
each the same reverse	-25
each the same same	13
each the same sides	-30
each the same third on home	8
each the two all	-38
each the two home on third	16
each the two other	8
each the two reverse	32
each the two same	-36
each the two sides	26
each the two third on home	-44
each the two third on third	-7
each their all	14
each their home on third	27
each their other	-15
each their reverse	73
each their same	-58
each their sides	-46
each their third on home	62
each their third on third	-75
each theirs home on third	27
each theirs other	-17
each theirs reverse	44
each theirs same	-35
each theirs third on home	-31
everywhere all countries	-34
everywhere every	-7
everywhere everybody	-42
everywhere everyone	-29
everywhere everything	7
everywhere everywhere	-75
everywhere general rate	11
everywhere ordinary duty	13
everywhere ordinary rate	12
everywhere sentence	21
everywhere surcharge	-41
everywhere worldwide	-42
goods met before	-6
goods met crossed	18
goods met otherwise crossed	-20
goods met otherwise part	8
goods met otherwise sentence	-10
goods met part	-10
goods met reverse before	16
goods met reverse crossed	-33
goods met reverse part	13
goods met sentence	6
kind all	-28
kind home on third	20
kind third on home	7
kind third on third	-8
last other	-46
last other all	-22
last other and	-10
last other and so	-14
last other and so named	-22
last other comma	-10
last other comma named	-47
last other equal	-69
last other home on third	-40
last other lower	-42
last other next sentence	-20
last other paragraph	-14
last other sides	-15
last other third on home	-58
last reverse	20
last reverse and	19
last reverse and so	27
last reverse and so named	40
last reverse comma	14
last reverse comma named	28
last reverse equal	-9
last reverse far	-16
last reverse far named	-43
last reverse from	-6
last reverse from named	13
last reverse higher	22
last reverse home on third	48
last reverse lower	7
last reverse next sentence	10
last reverse next sentence named	8
last reverse on	-17
last reverse on named	20
last reverse paragraph	13
last reverse sides	-28
last reverse third on home	41
last reverse third on third	68
last reverse to	-69
last reverse while named	20
last same	20
last same all	-11
last same and	10
last same and so	30
last same and so named	-62
last same by	7
last same by all	-14
last same by and	-31
last same by and so	-50
last same by and so named	49
last same by comma	-10
last same by comma named	20
last same by equal	36
last same by far named	14
last same by from	-28
last same by from named	-16
last same by higher	-14
last same by home on third	32
last same by next sentence	-14
last same by next sentence named	44
last same by on	-46
last same by on named	-14
last same by paragraph	-10
last same by paragraph named	33
last same by sides	-51
last same by third on third	43
last same by to	-39
last same by while	-19
last same by while named	31
last same comma	26
last same comma named	-48
last same far	-6
last same far named	-53
last same from	50
last same from named	-8
last same higher	16
last same home on third	20
last same next sentence	25
last same next sentence named	-38
last same on and so	-59
last same on and so named	12
last same on comma	-59
last same on comma named	29
last same on equal	-24
last same on far	-14
last same on far named	34
last same on from	-22
last same on from named	-10
last same on higher	-35
last same on home on third	-29
last same on lower	-13
last same on next sentence	-81
last same on on named	-7
last same on paragraph	8
last same on paragraph named	-19
last same on sides	-119
last same on third on home	23
last same on third on third	21
last same on to	-29
last same on while	-26
last same on while named	-15
last same paragraph	13
last same paragraph named	-22
last same sides	-21
last same third on home	48
last same third on third	55
last same to	94
last same while	32
last same while named	-34
last turned	-19
last turned all	-9
last turned and	-22
last turned and so	-26
last turned and so named	-59
last turned comma	-52
last turned comma named	-9
last turned far	38
last turned far named	52
last turned from	-29
last turned from named	8
last turned higher	-20
last turned home on third	37
last turned next sentence	-32
last turned next sentence named	-25
last turned on	-39
last turned on named	-9
last turned paragraph	-43
last turned paragraph named	-20
last turned sides	-69
last turned third on home	-37
last turned third on third	35
last turned to	-16
last turned while	-37
last turned while named	-8
level met	81
level met otherwise	-75
level met reverse	-33
often most	43
often never	-58
often reverse most	32
often reverse never	-6
often reverse seldom	-41
often seldom	20
on record AM>GE	-9
on record AM>all	-9
on record AO>PT	17
on record AO>all	23
on record AR surcharge	10
on record AR>BR	24
on record AR>BR 0% percent	33
on record AR>BR 5% percent	13
on record AR>CH	10
on record AR>CH 20% percent	8
on record AR>CN	-11
on record AR>EU	-8
on record AR>KR	-6
on record AR>US	-10
on record AR>UY	-9
on record AR>all	-26
on record AU>CA	-20
on record AU>CL 12% percent	-6
on record AU>EU	9
on record AU>FJ	-17
on record AU>IN	-30
on record AU>NZ	-51
on record AU>NZ 0% percent	-9
on record AU>NZ 2% percent	-20
on record AU>US	42
on record AU>US 0% percent	44
on record AU>VN	11
on record AU>all	-41
on record AU>all 5% percent	-11
on record AZ>GE	18
on record BD>EU	-13
on record BD>ID	-29
on record BD>IN	20
on record BD>PK	12
on record BD>US	-13
on record BD>all	-20
on record BE>EU	-13
on record BO>CH	-7
on record BO>CN	21
on record BO>EU	-9
on record BO>PE	-17
on record BO>all	-12
on record BR>AO	14
on record BR>AR	-17
on record BR>CA	-7
on record BR>CH	-17
on record BR>CL	9
on record BR>CN	-57
on record BR>CN 10% percent	-8
on record BR>CN 13% percent	-9
on record BR>CN 20% percent	-6
on record BR>CN 3% percent	-7
on record BR>CN soybean	-8
on record BR>EU	-60
on record BR>EU 0% percent	-9
on record BR>EU 10% percent	-8
on record BR>EU 14% percent	-14
on record BR>ID	21
on record BR>IN	-12
on record BR>NO	16
on record BR>PT	28
on record BR>PY	-7
on record BR>SE	23
on record BR>TH	7
on record BR>US	-49
on record BR>US 10% percent	-27
on record BR>US 25% percent	-12
on record BR>US 37.5% percent	-7
on record BR>US 40% percent	-20
on record BR>US 50% percent	8
on record BR>UY	-15
on record BR>all	-34
on record CA>AU	-63
on record CA>AU lentil	-6
on record CA>CH	20
on record CA>CH 25% percent	8
on record CA>CN	-29
on record CA>CN 0% percent	-7
on record CA>CN 10% percent	-15
on record CA>CN 25% percent	-24
on record CA>CN car	24
on record CA>CN steel	-15
on record CA>CN steel part	-15
on record CA>EU	18
on record CA>EU 0% percent	24
on record CA>EU 10% percent	-13
on record CA>EU 25% percent	7
on record CA>EU car part	17
on record CA>EU car sentence	-16
on record CA>EU steel	-13
on record CA>GB	20
on record CA>ID	13
on record CA>IN	-34
on record CA>IN 10% percent	-7
on record CA>IN 20% percent	-7
on record CA>JP	-10
on record CA>JP 20% percent	18
on record CA>KR	9
on record CA>MX	-50
on record CA>MX 25% percent	-16
on record CA>MX 35% percent	-13
on record CA>NZ	-33
on record CA>TR	-7
on record CA>US	-39
on record CA>US 10% percent	-20
on record CA>US 25% percent	59
on record CA>US 35% percent	-57
on record CA>US 40% percent	-18
on record CA>US 50% percent	-35
on record CA>US aluminum	-19
on record CA>US aluminum part	-24
on record CA>US car	-9
on record CA>US car part	-6
on record CA>US steel	15
on record CA>US steel part	-10
on record CA>all	-59
on record CA>all 60% percent	-8
on record CH>BR	10
on record CH>BR 10% percent	23
on record CH>CA	-23
on record CH>CA 25% percent	-8
on record CH>CN	-23
on record CH>CN 10% percent	-13
on record CH>CN 15% percent	-7
on record CH>CN 24% points	-10
on record CH>CN 30% percent	-7
on record CH>DE	-10
on record CH>EC	-13
on record CH>EU	-42
on record CH>EU 15% percent	-25
on record CH>GB	-28
on record CH>GB 10% percent	-14
on record CH>ID	-18
on record CH>IN	-10
on record CH>JP	-20
on record CH>JP 15% percent	-8
on record CH>LI	-8
on record CH>TR	-18
on record CH>US	-73
on record CH>US 0% percent	27
on record CH>US 10% percent	-18
on record CH>US 15% percent	-9
on record CH>US 31% percent	-14
on record CH>US 39% percent	-37
on record CH>US medicine	-10
on record CH>all	-32
on record CI>GH	-16
on record CI>GH cocoa	-12
on record CI>GH cocoa part	-9
on record CL>AU 5% percent	-6
on record CL>BR	-17
on record CL>CN	-13
on record CL>EG	-33
on record CL>EU	-15
on record CL>FJ	22
on record CL>FJ wine	-29
on record CL>FJ wine part	-29
on record CL>ID	-8
on record CL>JP	-25
on record CL>NZ	-20
on record CL>NZ 0% percent	-11
on record CL>PE	-23
on record CL>PE 0% percent	17
on record CL>PE 8% percent	-9
on record CL>PE fishmeal	-9
on record CL>PH	39
on record CL>US	-11
on record CL>ZA	35
on record CL>all	-28
on record CL>all 6% percent	15
on record CL>all 9% percent	-23
on record CL>all wine	-9
on record CL>all wine sentence	-8
on record CM>all	20
on record CN baseline	-27
on record CN emergency	-16
on record CN fentanyl	-79
on record CN letter	11
on record CN reciprocal	-65
on record CN retaliatory	19
on record CN section 122	-16
on record CN section 232	-9
on record CN section 301	-25
on record CN surcharge	-73
on record CN surcharge all	-12
on record CN tariff commission	51
on record CN>AR	-10
on record CN>BO	16
on record CN>BR	34
on record CN>BR 10% percent	-40
on record CN>BR 12.5% percent	-7
on record CN>BR 13% percent	-45
on record CN>BR 15% percent	-8
on record CN>BR 20% percent	-6
on record CN>BR 24% points	-16
on record CN>BR 25% percent	-15
on record CN>BR 3% percent	109
on record CN>BR bean	33
on record CN>BR bean before	23
on record CN>BR bean part	21
on record CN>BR bean sentence	-11
on record CN>BR soybean	29
on record CN>BR soybean part	14
on record CN>BR soybean sentence	19
on record CN>CA	9
on record CN>CA 0% percent	7
on record CN>CA 10% percent	-28
on record CN>CA 100% percent	36
on record CN>CA oil	-8
on record CN>CH	-87
on record CN>CH 10% percent	-13
on record CN>CH 15% percent	-10
on record CN>CH 24% points	-14
on record CN>CH 39% percent	-18
on record CN>EC	-23
on record CN>ES	-22
on record CN>ES 20% percent	-6
on record CN>EU	19
on record CN>EU 10% percent	-60
on record CN>EU 15% percent	-42
on record CN>EU 24% points	-13
on record CN>EU 25% percent	-13
on record CN>EU 30% percent	-6
on record CN>EU 39% percent	16
on record CN>GB	-71
on record CN>GB 10% percent	-38
on record CN>HK	-65
on record CN>HK 10% percent	-9
on record CN>HK 12.5% percent	-25
on record CN>HK 125% percent	-21
on record CN>HK reciprocal	-17
on record CN>ID	-19
on record CN>ID 10% percent	-11
on record CN>IN	-57
on record CN>IN 10% percent	-23
on record CN>IN 25% percent	-9
on record CN>IN 50% percent	-7
on record CN>IR	-6
on record CN>JP	-72
on record CN>JP 10% percent	-10
on record CN>JP 15% percent	-25
on record CN>JP car	-8
on record CN>JP car part	-6
on record CN>KH	-8
on record CN>KR	-96
on record CN>KR 10% percent	-15
on record CN>KR 15% percent	-15
on record CN>KR 24% points	-12
on record CN>KR soybean	-6
on record CN>MX	-36
on record CN>MX 25% percent	-21
on record CN>MY	-28
on record CN>MY 19% percent	-15
on record CN>NL	7
on record CN>NL 20% percent	18
on record CN>PE	-22
on record CN>RU	-44
on record CN>RU 100% percent	-31
on record CN>RU oil	-26
on record CN>RU oil part	-11
on record CN>RU oil sentence	-13
on record CN>SE	-17
on record CN>SE 24% points	-14
on record CN>SE car	9
on record CN>SE car sentence	9
on record CN>TH	-7
on record CN>TW	-17
on record CN>US	82
on record CN>US 0% percent	-33
on record CN>US 10% percent	126
on record CN>US 10% points	67
on record CN>US 100% percent	-134
on record CN>US 104% percent	-7
on record CN>US 12.5% percent	-86
on record CN>US 120% percent	-28
on record CN>US 125% percent	132
on record CN>US 13% percent	126
on record CN>US 130% percent	-31
on record CN>US 145% percent	-113
on record CN>US 15% percent	30
on record CN>US 170% percent	-23
on record CN>US 18% percent	-10
on record CN>US 19% percent	-22
on record CN>US 2.5% percent	35
on record CN>US 20% percent	-109
on record CN>US 24% percent	47
on record CN>US 24% points	113
on record CN>US 25% percent	-112
on record CN>US 27.5% percent	-11
on record CN>US 3% percent	-26
on record CN>US 30% percent	-104
on record CN>US 34% percent	72
on record CN>US 35% percent	-28
on record CN>US 37.5% percent	-31
on record CN>US 39% percent	-12
on record CN>US 45% percent	-23
on record CN>US 47% percent	-9
on record CN>US 5% percent	48
on record CN>US 50% percent	-94
on record CN>US 500% percent	-18
on record CN>US 54% percent	-58
on record CN>US 55% percent	-82
on record CN>US 57% percent	-12
on record CN>US 7.5% percent	-75
on record CN>US 80% percent	-8
on record CN>US 84% percent	57
on record CN>US agreement	-8
on record CN>US aluminum	-40
on record CN>US aluminum part	-13
on record CN>US aluminum sentence	-8
on record CN>US baseline	-27
on record CN>US bean	39
on record CN>US bean before	35
on record CN>US bean part	10
on record CN>US beef	-10
on record CN>US beef part	-15
on record CN>US car before	-9
on record CN>US car part	18
on record CN>US chicken	60
on record CN>US chicken part	58
on record CN>US chip	-31
on record CN>US chip before	-8
on record CN>US chip part	-18
on record CN>US chip sentence	-6
on record CN>US coal	34
on record CN>US coal part	34
on record CN>US copper	-6
on record CN>US cotton	55
on record CN>US cotton part	55
on record CN>US crane	-9
on record CN>US drone	-8
on record CN>US drone part	-9
on record CN>US earth	6
on record CN>US emergency	-12
on record CN>US fentanyl	-72
on record CN>US furniture	-8
on record CN>US gas	35
on record CN>US gas part	40
on record CN>US good part	7
on record CN>US letter	12
on record CN>US medicine	-13
on record CN>US medicine part	-7
on record CN>US oil	6
on record CN>US own	23
on record CN>US own part	29
on record CN>US parcel	-24
on record CN>US parcel before	-9
on record CN>US parcel sentence	-8
on record CN>US polysilicon	-23
on record CN>US reciprocal	-55
on record CN>US retaliatory	41
on record CN>US section 122	-13
on record CN>US section 232	-7
on record CN>US section 301	-22
on record CN>US ship	15
on record CN>US ship part	18
on record CN>US soybean	70
on record CN>US soybean before	17
on record CN>US soybean part	24
on record CN>US soybean sentence	36
on record CN>US steel	-28
on record CN>US steel before	13
on record CN>US steel part	-28
on record CN>US steel sentence	-36
on record CN>US surcharge	-69
on record CN>US tariff commission	53
on record CN>US truck	8
on record CN>US truck part	8
on record CN>US vehicle	17
on record CN>US wheat	19
on record CN>US wheat part	19
on record CN>VN	-52
on record CN>VN 10% percent	-9
on record CN>VN 12.5% percent	-15
on record CN>VN 20% percent	-9
on record CN>all	17
on record CN>all 10% percent	-54
on record CN>all 100% percent	-10
on record CN>all 125% percent	-7
on record CN>all 13% percent	-9
on record CN>all 15% percent	-16
on record CN>all 24% points	-16
on record CN>all 25% percent	10
on record CN>all 3% percent	62
on record CN>all 50% percent	-7
on record CN>all 55% percent	42
on record CN>all bean	34
on record CN>all bean before	-6
on record CN>all bean part	24
on record CN>all bean sentence	20
on record CN>all beef	24
on record CN>all beef part	24
on record CN>all car	22
on record CN>all car before	26
on record CN>all soybean	-10
on record CN>all steel	-18
on record CN>all steel part	-6
on record CN>all steel sentence	-10
on record CN>all surcharge	-12
on record CO>EC	26
on record CO>PE	-8
on record CO>US	-18
on record CO>all	-20
on record CY>MT	-6
on record CY>all	-9
on record DE>EU	-6
on record DJ>ET	-32
on record DK>NO	-21
on record DK>all	-9
on record DZ>EU	-12
on record DZ>TN	-16
on record DZ>TR	8
on record DZ>all	-8
on record EC>CH	10
on record EC>CO	-15
on record EC>EU	17
on record EC>KR	-14
on record EC>PE	-53
on record EC>PE 40% percent	-8
on record EC>PE 6% percent	-7
on record EC>PH	-30
on record EC>TR	-21
on record EC>US	-7
on record EC>all	-29
on record EG>CL	40
on record EG>EU	45
on record EG>EU 0% percent	32
on record EG>EU 12% percent	19
on record EG>SD	-15
on record EG>TR 12% percent	15
on record EG>TR 5% percent	-26
on record EG>UA	9
on record EG>ZA	-15
on record EG>all	25
on record EG>all 5% percent	40
on record ES>CN	-36
on record ES>EU	-18
on record ES>TR	-12
on record ES>all	-7
on record ET>DJ	-25
on record ET>KE	-49
on record ET>all	-12
on record EU surcharge	-6
on record EU>AR	22
on record EU>BD	11
on record EU>BE	-27
on record EU>BO	12
on record EU>BR	46
on record EU>BR 10% percent	6
on record EU>BR 12% percent	24
on record EU>BR 14% percent	12
on record EU>BR 25% percent	-11
on record EU>CA	15
on record EU>CA 0% percent	14
on record EU>CA 10% percent	-11
on record EU>CA 25% percent	-16
on record EU>CA car part	-12
on record EU>CA car sentence	17
on record EU>CA steel	-13
on record EU>CH	-41
on record EU>CH 15% percent	-12
on record EU>CL	12
on record EU>CN	9
on record EU>CN 10% percent	-24
on record EU>CN 100% percent	27
on record EU>CN 12.5% percent	-10
on record EU>CN 125% percent	-9
on record EU>CN 15% percent	-24
on record EU>CN 20% percent	-6
on record EU>CN 24% points	-7
on record EU>CN 25% percent	-16
on record EU>CN 30% percent	-7
on record EU>CN 39% percent	-13
on record EU>CN 50% percent	52
on record EU>CN car	20
on record EU>CN oil	44
on record EU>CN oil before	30
on record EU>DE	-15
on record EU>DK	-22
on record EU>DZ	22
on record EU>EG	16
on record EU>EG 0% percent	-11
on record EU>ES	-18
on record EU>FI	-13
on record EU>GB	-44
on record EU>GB 0% percent	-7
on record EU>GB 10% percent	-7
on record EU>GB 25% percent	-10
on record EU>GB 50% percent	-16
on record EU>GB steel	-23
on record EU>GB steel before	-6
on record EU>GB steel part	-17
on record EU>GE	13
on record EU>HU	-21
on record EU>ID 12% percent	-18
on record EU>ID 27.5% percent	12
on record EU>IE	-6
on record EU>IN 0% percent	9
on record EU>IN 40% percent	-19
on record EU>IN car	-13
on record EU>IS	-8
on record EU>IT	-7
on record EU>JP	-11
on record EU>JP 10% percent	-14
on record EU>JP 12.5% percent	-7
on record EU>JP 15% percent	-32
on record EU>JP car	-9
on record EU>JP car part	-7
on record EU>KE	20
on record EU>KE 0% percent	24
on record EU>KR	-28
on record EU>KZ	-17
on record EU>LI	-8
on record EU>LK	6
on record EU>MA	27
on record EU>MT	-12
on record EU>MX	14
on record EU>MX 10% percent	7
on record EU>MX 20% percent	-11
on record EU>MX steel	18
on record EU>PE	46
on record EU>PE 0% percent	28
on record EU>PE 12% percent	6
on record EU>PE 40% percent	-8
on record EU>PH	48
on record EU>PH 30% percent	14
on record EU>PK	6
on record EU>RO	-8
on record EU>RS	41
on record EU>RU	-11
on record EU>SE	-6
on record EU>TH 0% percent	-13
on record EU>TN	28
on record EU>TN 0% percent	19
on record EU>TN 20% percent	19
on record EU>TN date	9
on record EU>TN date part	9
on record EU>TR	-12
on record EU>TR 0% percent	18
on record EU>TR 20% percent	-6
on record EU>TR 30% percent	-8
on record EU>TR 5% percent	-18
on record EU>US 0% percent	33
on record EU>US 100% percent	-8
on record EU>US 12.5% percent	-7
on record EU>US 15% percent	-63
on record EU>US 25% percent	61
on record EU>US 27.5% percent	-10
on record EU>US 30% percent	10
on record EU>US 50% percent	-34
on record EU>US aluminium	-26
on record EU>US aluminium part	-23
on record EU>US aluminum	19
on record EU>US car before	-19
on record EU>US car part	15
on record EU>US car sentence	-8
on record EU>US medicine sentence	12
on record EU>US steel	11
on record EU>US steel before	16
on record EU>US steel part	-6
on record EU>UY	26
on record EU>VN	17
on record EU>VN 0% percent	27
on record EU>ZA	47
on record EU>all 0% percent	-6
on record EU>all 10% percent	-9
on record EU>all 25% percent	14
on record EU>all 50% percent	21
on record EU>all steel	34
on record EU>all steel before	17
on record EU>all steel part	22
on record FJ>AU	16
on record FJ>CL	-13
on record FJ>CL wine	30
on record FJ>CL wine part	30
on record FJ>NZ	-6
on record FJ>NZ 0% percent	-15
on record FJ>NZ 2% percent	-8
on record FJ>all	-12
on record FR>MA	-8
on record GB answered	6
on record GB>BR	-9
on record GB>CA	13
on record GB>CH	-25
on record GB>CH 10% percent	-7
on record GB>CN	-61
on record GB>CN 0% percent	-25
on record GB>CN 10% percent	-15
on record GB>CN 25% percent	-6
on record GB>EU	-32
on record GB>EU 15% percent	-13
on record GB>IN	9
on record GB>IN 0% percent	6
on record GB>IS	27
on record GB>JP	-36
on record GB>JP 40% percent	-19
on record GB>MY	-9
on record GB>US	-35
on record GB>US 10% percent	-33
on record GB>US 15% percent	-12
on record GB>US 19% percent	32
on record GB>US 20% percent	12
on record GB>US 25% percent	-23
on record GB>US 50% percent	-20
on record GB>US aluminium	-10
on record GB>US aluminium part	-6
on record GB>US beef	20
on record GB>US beef part	31
on record GB>US ethanol	32
on record GB>US steel	-16
on record GB>US steel part	-10
on record GB>VN	9
on record GB>VN 10% percent	-18
on record GB>all	-32
on record GE>AM	7
on record GE>AM 6% percent	6
on record GE>AM brandy	15
on record GE>AZ	-24
on record GE>EU	-16
on record GE>TR	7
on record GE>all	-13
on record GH>CH	8
on record GH>CI	-23
on record GH>CI 4% percent	-8
on record GH>CI cocoa	-8
on record GH>CI cocoa part	-7
on record GH>IS	19
on record GH>NG	-27
on record GH>TG	-33
on record GH>VN	-9
on record GH>all	-16
on record GY>all	-11
on record HK reciprocal	-6
on record HK>CN	-79
on record HK>CN 10% percent	-16
on record HK>CN 12.5% percent	-37
on record HK>CN 125% percent	-6
on record HK>CN 20% percent	-22
on record HK>CN 24% points	-7
on record HK>CN reciprocal	-6
on record HK>EU	-7
on record HK>EU 10% percent	-6
on record HK>US	-16
on record HU>EU	-18
on record HU>all	-6
on record ID>BD	-28
on record ID>BR	-20
on record ID>CH	38
on record ID>CL	13
on record ID>CN	-7
on record ID>EU 12% percent	6
on record ID>EU 27.5% percent	-8
on record ID>JP	26
on record ID>MY	-23
on record ID>PH	-13
on record ID>SE	22
on record ID>TR	-27
on record ID>US	-21
on record ID>US 0% percent	-14
on record ID>US 10% percent	-9
on record ID>US 15% percent	15
on record ID>VN	16
on record ID>VN 0% percent	25
on record ID>VN 20% percent	-7
on record ID>VN oil	26
on record ID>all	-16
on record IE>EU	-7
on record IL>all	-8
on record IN>AU	13
on record IN>BD	-27
on record IN>BR	-22
on record IN>CA	35
on record IN>CA 10% percent	8
on record IN>CA 20% percent	8
on record IN>CH	-10
on record IN>CN	-51
on record IN>CN 25% percent	-8
on record IN>CN 30% percent	-8
on record IN>CN oil	-8
on record IN>EU	37
on record IN>EU 30% percent	27
on record IN>EU 35% percent	7
on record IN>EU 40% percent	20
on record IN>EU car	29
on record IN>EU car sentence	15
on record IN>ID	-9
on record IN>JP	8
on record IN>KR	-48
on record IN>KR 20% percent	-9
on record IN>KR 50% percent	-13
on record IN>LK	-9
on record IN>MX	-26
on record IN>MX 20% percent	-8
on record IN>MX 35% percent	17
on record IN>MY	21
on record IN>NG	20
on record IN>NP	38
on record IN>PE	42
on record IN>PK	-13
on record IN>RU	-25
on record IN>RU 0% percent	-15
on record IN>RU 25% percent	-18
on record IN>RU oil	-36
on record IN>RU oil part	-20
on record IN>RU oil sentence	-18
on record IN>TW	22
on record IN>TW 10% percent	-11
on record IN>TW 20% percent	-7
on record IN>US	-48
on record IN>US 0% percent	31
on record IN>US 10% percent	-9
on record IN>US 18% percent	-18
on record IN>US 25% percent	-16
on record IN>US 50% percent	-20
on record IN>US cotton	-29
on record IN>US cotton part	-29
on record IN>US oil	24
on record IN>US oil part	-6
on record IN>US oil sentence	31
on record IN>VN 20% percent	-19
on record IN>VN 50% percent	-8
on record IN>all	47
on record IN>all 10% percent	8
on record IN>all 11% percent	41
on record IN>all 5% percent	32
on record IN>all cotton	43
on record IN>all cotton part	43
on record IN>all rice	34
on record IN>all rice part	11
on record IR>CN	-6
on record IR>IN	-9
on record IS>EU	17
on record IS>GB	-25
on record IS>GH	-8
on record IS>NO	-46
on record IS>NO 0% percent	-26
on record IS>NO cod	-23
on record IS>NO cod part	-6
on record IS>NO cod sentence	-16
on record IS>PT	-10
on record IS>all	-12
on record IT>EU	-7
on record IT>all	-9
on record JM>US	-37
on record JM>all	-10
on record JO>all	-21
on record JP>AU	22
on record JP>CA	56
on record JP>CA 0% percent	-9
on record JP>CA 20% percent	-13
on record JP>CH	-18
on record JP>CN	-54
on record JP>CN 10% percent	-7
on record JP>CN 15% percent	-7
on record JP>DE	-21
on record JP>EU	-18
on record JP>EU 15% percent	-29
on record JP>GB	14
on record JP>GB 40% percent	19
on record JP>ID	-32
on record JP>IN	-26
on record JP>KR	-71
on record JP>KR 0% percent	-15
on record JP>KR 12.5% percent	-8
on record JP>KR 15% percent	-11
on record JP>KR 5% percent	-6
on record JP>KR car	-8
on record JP>KR steel	-11
on record JP>KR steel part	-10
on record JP>MX	-22
on record JP>PE	-15
on record JP>PH	-10
on record JP>TW	6
on record JP>TW 0% percent	10
on record JP>US	-6
on record JP>US 0% percent	12
on record JP>US 10% percent	-15
on record JP>US 15% percent	-51
on record JP>US 25% percent	-25
on record JP>US 27.5% percent	-6
on record JP>US 50% percent	-30
on record JP>US aluminium	-8
on record JP>US aluminum	-13
on record JP>US car	-18
on record JP>US car sentence	-9
on record JP>US steel	-8
on record JP>VN	-8
on record JP>ZA	18
on record JP>all	-49
on record JP>all 6% percent	-6
on record KE>EG	-8
on record KE>ET 10% percent	-6
on record KE>EU	12
on record KE>EU 10% percent	6
on record KE>LK tea	-8
on record KE>OM	22
on record KE>PK rice	13
on record KE>PK rice part	11
on record KE>RW	-6
on record KE>TR	-11
on record KE>TZ	-45
on record KE>UG 35% percent	-8
on record KE>UG tea	16
on record KE>UG tea part	16
on record KE>all	-25
on record KH>MY	-10
on record KH>MY 19% percent	-10
on record KH>TH	19
on record KH>US	-18
on record KH>US 19% percent	-7
on record KH>VN	-10
on record KH>VN 20% percent	-6
on record KR surcharge	-15
on record KR>BR	9
on record KR>CA	-12
on record KR>CH	-15
on record KR>CH 39% percent	-6
on record KR>CL	6
on record KR>CN	-86
on record KR>CN 10% percent	-20
on record KR>CN 100% percent	-16
on record KR>CN 25% percent	-6
on record KR>CN surcharge	-8
on record KR>EC	11
on record KR>EU	-39
on record KR>EU 15% percent	-11
on record KR>IN	-38
on record KR>JP	-84
on record KR>JP 0% percent	-20
on record KR>JP 15% percent	-21
on record KR>JP 30% percent	-6
on record KR>JP 5% percent	-24
on record KR>JP car	-7
on record KR>PE	18
on record KR>UA	-12
on record KR>US	-99
on record KR>US 10% percent	-12
on record KR>US 12.5% percent	-9
on record KR>US 15% percent	-25
on record KR>US 2.5% percent	-12
on record KR>US 25% percent	-18
on record KR>US 50% percent	-18
on record KR>US car	-15
on record KR>US car sentence	-10
on record KR>US steel	-7
on record KR>VN	6
on record KR>all	-44
on record KW>all	-6
on record KZ>TR	12
on record KZ>UZ	-42
on record KZ>all	-21
on record LA>US	-10
on record LA>US 40% percent	-8
on record LK>KE	-33
on record LK>KE tea	-20
on record LK>KE tea part	-14
on record LK>TR tea part	-8
on record LK>all	-13
on record LV>all	-8
on record MA>ES	-17
on record MA>FR	-25
on record MA>TN	-21
on record MA>TR	-6
on record MA>all	14
on record MA>all 27% percent	25
on record MN>all	-22
on record MT>CY	-10
on record MX>CA	-39
on record MX>CA 25% percent	-9
on record MX>CA steel	-11
on record MX>CN	44
on record MX>CN 20% percent	8
on record MX>CN 25% percent	-9
on record MX>CN 35% percent	21
on record MX>CN 50% percent	22
on record MX>CN agreement	12
on record MX>CN car	10
on record MX>CN car sentence	10
on record MX>EU	6
on record MX>EU 10% percent	13
on record MX>IN 15% percent	-8
on record MX>IN 20% percent	25
on record MX>IN 35% percent	-7
on record MX>IN 50% percent	-6
on record MX>JP	10
on record MX>JP 0% percent	18
on record MX>JP 25% percent	-6
on record MX>JP 35% percent	24
on record MX>KR	-15
on record MX>US	-68
on record MX>US 25% percent	-19
on record MX>US 30% percent	-11
on record MX>US 35% percent	-7
on record MX>US 50% percent	-20
on record MX>US agreement	-18
on record MX>US agreement part	-10
on record MX>all	-30
on record MY>CN	-22
on record MY>EU	-11
on record MY>GB	-24
on record MY>ID	-53
on record MY>ID oil	-26
on record MY>ID oil part	-26
on record MY>IN	-17
on record MY>KH	-21
on record MY>KH 19% percent	-21
on record MY>TH	-12
on record MY>US	-43
on record MY>US 19% percent	-14
on record MY>VN	-20
on record MY>all	-12
on record MZ>all	-13
on record NA>ZA	-22
on record NG>GH	-58
on record NG>GH 10% percent	-29
on record NG>TH	43
on record NG>all	8
on record NO>CL	-9
on record NO>DK	-10
on record NO>EU	-30
on record NO>IN	-27
on record NO>IS	-23
on record NO>PT	8
on record NO>SE	-12
on record NO>US	23
on record NO>ZA	10
on record NO>all	-24
on record NP>IN	-28
on record NP>all	-8
on record NZ>AU	-54
on record NZ>AU 0% percent	-10
on record NZ>AU 2% percent	-16
on record NZ>CA	-12
on record NZ>CL 0% percent	15
on record NZ>FJ	-21
on record NZ>FJ 0% percent	19
on record NZ>FJ 2% percent	31
on record NZ>FJ 6% percent	-12
on record NZ>TO	36
on record NZ>US	-7
on record NZ>VN	-9
on record NZ>WS	-6
on record NZ>all	-24
on record OM>KE	-22
on record OM>all	-7
on record PA>CO	-24
on record PE>BO	-7
on record PE>CH	7
on record PE>CL	-17
on record PE>CL 8% percent	-19
on record PE>CL grape	-19
on record PE>CN	15
on record PE>CO	-13
on record PE>EC	-48
on record PE>EC 40% percent	-12
on record PE>EC 6% percent	-13
on record PE>EU	-20
on record PE>EU 12% percent	-6
on record PE>EU 40% percent	9
on record PE>IN	-8
on record PE>JP	22
on record PE>KR	13
on record PE>TH	8
on record PE>TH rice	28
on record PE>TH rice part	17
on record PE>US	-11
on record PE>all 50% percent	22
on record PH>CL	-16
on record PH>EC	-18
on record PH>EU	-25
on record PH>EU 30% percent	-13
on record PH>GB	26
on record PH>ID 0% percent	10
on record PH>TH	-8
on record PH>US	26
on record PH>US 0% percent	33
on record PH>VN	12
on record PH>all	-22
on record PK>BD	-13
on record PK>EU	21
on record PK>IN	-19
on record PK>KE	-21
on record PK>KE rice	-9
on record PK>KE rice part	-9
on record PK>OM	28
on record PK>all	-22
on record PL>UA	-20
on record PT>AO	-16
on record PT>BR	-58
on record PT>EU	-9
on record PT>NO	-7
on record PT>all	-6
on record PY>BR	7
on record PY>all	-7
on record RS>all	20
on record RU>CN	-17
on record RU>EU	-12
on record RU>IN	-14
on record RU>US	-25
on record RU>all	-7
on record RW>KE	-15
on record RW>UG	43
on record SE>CN	-30
on record SE>CN 24% points	-6
on record SE>CN car	-8
on record SE>CN car sentence	-8
on record SE>ID	-23
on record SE>US	-15
on record SE>all	-19
on record SG>MY	-16
on record SI>all	-6
on record TG>GH	41
on record TH>BR	-33
on record TH>CL	50
on record TH>CN	-7
on record TH>EU	17
on record TH>ID	-18
on record TH>ID 32% percent	-6
on record TH>KH	-13
on record TH>KR	-17
on record TH>NG	-11
on record TH>PE	23
on record TH>PE 4% percent	25
on record TH>PE rice	-17
on record TH>PE rice part	-11
on record TH>PH	-34
on record TH>US	-10
on record TH>VN	-59
on record TH>all	-36
on record TN>DZ date	-6
on record TN>EU 0% percent	-6
on record TN>EU 20% percent	-16
on record TN>MA	-31
on record TN>all	-15
on record TO>FJ	33
on record TO>NZ	18
on record TO>WS	36
on record TO>all	-6
on record TR>AZ	-7
on record TR>CA	9
on record TR>CH	22
on record TR>EC	38
on record TR>EG	-16
on record TR>EG 0% percent	10
on record TR>ES	-22
on record TR>EU	20
on record TR>EU 0% percent	23
on record TR>EU 20% percent	6
on record TR>EU 5% percent	13
on record TR>FR	-10
on record TR>GB	-6
on record TR>GE	24
on record TR>ID	32
on record TR>LK	6
on record TR>LK tea part	7
on record TR>MA	-14
on record TR>UA	-9
on record TR>US	-46
on record TR>all	-44
on record TW>CN	-16
on record TW>IN	39
on record TW>IN 10% percent	12
on record TW>IN 20% percent	19
on record TW>JP	-7
on record TW>US	-40
on record TW>US 15% percent	-16
on record TW>US 20% percent	-8
on record TZ>KE	-18
on record UA>KR	22
on record UA>PL	6
on record UA>TR	9
on record UA>all	20
on record UA>all 5% percent	25
on record UG>ET	-7
on record UG>KE	-39
on record UG>KE 35% percent	-8
on record UG>RW	-43
on record US baseline	20
on record US emergency	50
on record US emergency all	-35
on record US fentanyl	86
on record US fentanyl all	-66
on record US letter all	-8
on record US parcels	7
on record US reciprocal	47
on record US reciprocal all	12
on record US section 122 all	18
on record US section 232	-14
on record US section 232 all	23
on record US section 301	58
on record US section 301 all	-51
on record US surcharge	-30
on record US surcharge all	68
on record US tariff commission	-48
on record US>AR	-13
on record US>AR 10% percent	12
on record US>AR 15% percent	-15
on record US>AU	-30
on record US>AU 0% percent	-8
on record US>BD	21
on record US>BD 19% percent	-14
on record US>BD 20% percent	45
on record US>BR	25
on record US>BR 10% percent	-11
on record US>BR 100% percent	-15
on record US>BR 12.5% percent	18
on record US>BR 13% percent	-20
on record US>BR 15% percent	-25
on record US>BR 20% percent	-21
on record US>BR 24% points	-7
on record US>BR 25% percent	74
on record US>BR 3% percent	-75
on record US>BR 35% percent	29
on record US>BR 37.5% percent	22
on record US>BR 40% percent	49
on record US>BR 50% percent	35
on record US>BR bean	-44
on record US>BR bean before	-16
on record US>BR bean part	-32
on record US>BR car	-15
on record US>BR soybean	-19
on record US>BR surcharge	-29
on record US>CA	37
on record US>CA 0% percent	26
on record US>CA 10% percent	-13
on record US>CA 100% percent	-20
on record US>CA 125% percent	-12
on record US>CA 15% percent	-9
on record US>CA 20% percent	-13
on record US>CA 24% percent	-6
on record US>CA 24% points	-8
on record US>CA 25% percent	-21
on record US>CA 30% percent	-13
on record US>CA 35% percent	120
on record US>CA 39% percent	-6
on record US>CA 40% percent	6
on record US>CA 45% percent	10
on record US>CA 50% percent	34
on record US>CA agreement	42
on record US>CA agreement before	6
on record US>CA agreement part	46
on record US>CA agreement sentence	-12
on record US>CA aluminum	33
on record US>CA aluminum part	35
on record US>CA car	-11
on record US>CA car sentence	-14
on record US>CA gas	10
on record US>CA gas part	10
on record US>CA lumber	23
on record US>CA oil part	-6
on record US>CA steel part	9
on record US>CH 0% percent	-23
on record US>CH 10% percent	-32
on record US>CH 100% percent	-28
on record US>CH 12.5% percent	24
on record US>CH 125% percent	-27
on record US>CH 145% percent	-48
on record US>CH 15% percent	40
on record US>CH 20% percent	-34
on record US>CH 24% points	-62
on record US>CH 25% percent	-44
on record US>CH 250% percent	-27
on record US>CH 30% percent	-45
on record US>CH 31% percent	67
on record US>CH 34% percent	-12
on record US>CH 35% percent	-21
on record US>CH 39% percent	149
on record US>CH 40% percent	-26
on record US>CH 50% percent	-24
on record US>CH 55% percent	-17
on record US>CH chip	-15
on record US>CH fentanyl	-14
on record US>CH medicine	-10
on record US>CH medicine before	-43
on record US>CH medicine part	-14
on record US>CH medicine sentence	44
on record US>CH reciprocal	-6
on record US>CH steel	-7
on record US>CH surcharge	22
on record US>CH watch	31
on record US>CH watch sentence	11
on record US>CL 50% percent	12
on record US>CN	53
on record US>CN 0% percent	10
on record US>CN 10% percent	-82
on record US>CN 10% points	-35
on record US>CN 100% percent	111
on record US>CN 104% percent	25
on record US>CN 12.5% percent	76
on record US>CN 120% percent	46
on record US>CN 125% percent	-74
on record US>CN 13% percent	-86
on record US>CN 130% percent	37
on record US>CN 145% percent	170
on record US>CN 15% percent	-178
on record US>CN 170% percent	31
on record US>CN 18% percent	-46
on record US>CN 19% percent	-65
on record US>CN 2.5% percent	-32
on record US>CN 20% percent	127
on record US>CN 24% percent	-22
on record US>CN 24% points	7
on record US>CN 27.5% percent	-28
on record US>CN 3% percent	-101
on record US>CN 30% percent	157
on record US>CN 31% percent	-14
on record US>CN 34% percent	-30
on record US>CN 37.5% percent	45
on record US>CN 39% percent	-47
on record US>CN 40% percent	-39
on record US>CN 45% percent	30
on record US>CN 46% percent	-18
on record US>CN 47% percent	19
on record US>CN 5% percent	-45
on record US>CN 50% percent	-98
on record US>CN 500% percent	40
on record US>CN 54% percent	82
on record US>CN 55% percent	124
on record US>CN 57% percent	18
on record US>CN 7.5% percent	131
on record US>CN 80% percent	35
on record US>CN 84% percent	-42
on record US>CN agreement	-6
on record US>CN agreement part	-10
on record US>CN aircraft	-33
on record US>CN aluminium	-23
on record US>CN aluminium before	10
on record US>CN aluminium sentence	-29
on record US>CN aluminum	-48
on record US>CN aluminum part	-16
on record US>CN aluminum sentence	-38
on record US>CN baseline	18
on record US>CN bean	-72
on record US>CN bean before	-51
on record US>CN bean part	-18
on record US>CN bean sentence	-12
on record US>CN beef	-12
on record US>CN beef part	-10
on record US>CN car	-10
on record US>CN car before	-53
on record US>CN car part	21
on record US>CN car sentence	-6
on record US>CN chicken	-40
on record US>CN chicken part	-38
on record US>CN chip	-35
on record US>CN chip before	-8
on record US>CN chip part	-22
on record US>CN chip sentence	-17
on record US>CN coal	-20
on record US>CN coal part	-21
on record US>CN component	-21
on record US>CN cotton	-47
on record US>CN cotton part	-48
on record US>CN crane	25
on record US>CN crane before	7
on record US>CN crane part	6
on record US>CN crude part	16
on record US>CN drone	-28
on record US>CN drone before	11
on record US>CN drone part	-38
on record US>CN emergency	49
on record US>CN everything	8
on record US>CN fentanyl	163
on record US>CN furniture	8
on record US>CN furniture part	24
on record US>CN gas	-14
on record US>CN gas part	-21
on record US>CN good	28
on record US>CN good part	-6
on record US>CN lamp	31
on record US>CN lamp before	28
on record US>CN letter	-16
on record US>CN lumber	-7
on record US>CN machinery	27
on record US>CN magnet	16
on record US>CN medicine	-67
on record US>CN medicine before	-22
on record US>CN medicine part	-47
on record US>CN medicine sentence	-13
on record US>CN metal	-17
on record US>CN oil	14
on record US>CN oil before	-15
on record US>CN oil part	6
on record US>CN oil sentence	23
on record US>CN own part	-27
on record US>CN parcel	36
on record US>CN parcel before	17
on record US>CN parcel part	8
on record US>CN parcel sentence	15
on record US>CN parcels	8
on record US>CN polysilicon	-45
on record US>CN reciprocal	94
on record US>CN retaliatory	-39
on record US>CN section 122	22
on record US>CN section 232	-13
on record US>CN section 301	93
on record US>CN semiconductor	-17
on record US>CN semiconductor part	-23
on record US>CN ship	-7
on record US>CN ship part	-10
on record US>CN soybean	-74
on record US>CN soybean part	-42
on record US>CN soybean sentence	-42
on record US>CN steel	-56
on record US>CN steel before	-13
on record US>CN steel part	-68
on record US>CN tariff commission	-47
on record US>CN truck	-28
on record US>CN truck part	-30
on record US>CN wheat	-14
on record US>CN wheat part	-14
on record US>DE 0% percent	8
on record US>DE 10% percent	10
on record US>DE 25% percent	12
on record US>DE 30% percent	-17
on record US>DK	56
on record US>DK 10% percent	46
on record US>EC	-17
on record US>EC 10% percent	-22
on record US>ES	-32
on record US>ES 10% percent	-13
on record US>ES 20% percent	-8
on record US>ES fentanyl	-18
on record US>EU	13
on record US>EU 0% percent	-29
on record US>EU 100% percent	-44
on record US>EU 12.5% percent	-43
on record US>EU 125% percent	-18
on record US>EU 15% percent	107
on record US>EU 18% percent	-7
on record US>EU 19% percent	-6
on record US>EU 20% percent	31
on record US>EU 24% percent	-14
on record US>EU 24% points	-25
on record US>EU 25% percent	-85
on record US>EU 250% percent	-18
on record US>EU 27.5% percent	26
on record US>EU 30% percent	13
on record US>EU 31% percent	-19
on record US>EU 35% percent	-13
on record US>EU 39% percent	-18
on record US>EU 40% percent	-19
on record US>EU 46% percent	-7
on record US>EU 50% percent	37
on record US>EU aluminium	51
on record US>EU aluminium before	7
on record US>EU aluminium part	45
on record US>EU aluminum	11
on record US>EU aluminum part	21
on record US>EU car	14
on record US>EU car sentence	22
on record US>EU fentanyl	-18
on record US>EU lamp	12
on record US>EU lamp before	13
on record US>EU medicine	-22
on record US>EU medicine before	-18
on record US>EU medicine part	11
on record US>EU medicine sentence	-22
on record US>EU oil	-9
on record US>EU own	8
on record US>EU reciprocal	-15
on record US>EU section 301	-11
on record US>EU semiconductor	14
on record US>EU steel	11
on record US>EU steel before	9
on record US>FJ	-15
on record US>FR 10% percent	8
on record US>GB	15
on record US>GB 0% percent	6
on record US>GB 10% percent	77
on record US>GB 100% percent	-9
on record US>GB 12.5% percent	-10
on record US>GB 145% percent	-8
on record US>GB 15% percent	-59
on record US>GB 19% percent	-27
on record US>GB 20% percent	-30
on record US>GB 24% points	-26
on record US>GB 25% percent	54
on record US>GB 27.5% percent	37
on record US>GB 30% percent	-23
on record US>GB 39% percent	-6
on record US>GB 50% percent	-32
on record US>GB 55% percent	-24
on record US>GB 80% percent	-25
on record US>GB aluminium	41
on record US>GB aluminium part	18
on record US>GB aluminum	16
on record US>GB beef	-15
on record US>GB beef part	-28
on record US>GB car	45
on record US>GB car part	28
on record US>GB car sentence	16
on record US>GB ethanol	-27
on record US>GB fentanyl	-39
on record US>GB medicine	-10
on record US>GB metal	-31
on record US>GB reciprocal	-32
on record US>GB section 301	-21
on record US>GB steel	32
on record US>GB steel before	-9
on record US>GB steel part	39
on record US>GB steel sentence	6
on record US>GT	9
on record US>GT 10% percent	17
on record US>HK	-8
on record US>HK 10% percent	-37
on record US>HK 100% percent	-10
on record US>HK 12.5% percent	64
on record US>HK 120% percent	-6
on record US>HK 125% percent	-7
on record US>HK 15% percent	-10
on record US>HK 20% percent	-6
on record US>HK 25% percent	-17
on record US>HK 7.5% percent	-14
on record US>HK reciprocal	-8
on record US>HK section 301	-6
on record US>ID	39
on record US>ID 0% percent	8
on record US>ID 10% percent	12
on record US>ID 15% percent	-22
on record US>ID 19% percent	76
on record US>ID 20% percent	-18
on record US>ID 25% percent	-13
on record US>ID 30% percent	-14
on record US>ID 32% percent	28
on record US>ID 50% percent	-6
on record US>ID surcharge	-20
on record US>IN	58
on record US>IN 0% percent	-21
on record US>IN 10% percent	-15
on record US>IN 100% percent	28
on record US>IN 15% percent	-37
on record US>IN 18% percent	96
on record US>IN 19% percent	-20
on record US>IN 20% percent	-61
on record US>IN 24% points	-24
on record US>IN 25% percent	92
on record US>IN 26% percent	15
on record US>IN 30% percent	-40
on record US>IN 35% percent	-13
on record US>IN 39% percent	-21
on record US>IN 40% percent	-15
on record US>IN 50% percent	69
on record US>IN 54% percent	-6
on record US>IN car	-11
on record US>IN cotton	-24
on record US>IN cotton part	-24
on record US>IN crude	19
on record US>IN crude before	8
on record US>IN oil	92
on record US>IN oil part	66
on record US>IN oil sentence	44
on record US>IR	-30
on record US>IR 100% percent	-7
on record US>IR oil	-9
on record US>JM	-46
on record US>JP	27
on record US>JP 0% percent	-32
on record US>JP 10% percent	-34
on record US>JP 100% percent	-30
on record US>JP 12.5% percent	59
on record US>JP 125% percent	-7
on record US>JP 15% percent	63
on record US>JP 19% percent	-8
on record US>JP 2.5% percent	45
on record US>JP 20% percent	-36
on record US>JP 24% percent	37
on record US>JP 24% points	-9
on record US>JP 25% percent	-39
on record US>JP 27.5% percent	38
on record US>JP 30% percent	15
on record US>JP 35% percent	15
on record US>JP 39% percent	-11
on record US>JP 50% percent	12
on record US>JP aluminium	22
on record US>JP aluminum	-9
on record US>JP car before	23
on record US>JP car part	-12
on record US>JP medicine	-13
on record US>JP medicine sentence	-9
on record US>JP reciprocal	-7
on record US>JP steel	26
on record US>JP steel part	20
on record US>JP surcharge	-8
on record US>KH	12
on record US>KH 100% percent	-18
on record US>KH 19% percent	40
on record US>KH 20% percent	-13
on record US>KH 30% percent	-6
on record US>KR 0% percent	20
on record US>KR 10% percent	-74
on record US>KR 100% percent	-60
on record US>KR 12.5% percent	33
on record US>KR 145% percent	-8
on record US>KR 15% percent	82
on record US>KR 2.5% percent	-30
on record US>KR 20% percent	-49
on record US>KR 24% points	-53
on record US>KR 25% percent	24
on record US>KR 30% percent	-19
on record US>KR 34% percent	-9
on record US>KR 35% percent	-11
on record US>KR 50% percent	36
on record US>KR aluminum	26
on record US>KR aluminum part	27
on record US>KR car	55
on record US>KR car crossed	7
on record US>KR car part	42
on record US>KR car sentence	21
on record US>KR chip	-18
on record US>KR chip before	-16
on record US>KR copper	-7
on record US>KR copper part	-15
on record US>KR copper sentence	6
on record US>KR fentanyl	-26
on record US>KR medicine	21
on record US>KR medicine part	29
on record US>KR oil	-25
on record US>KR oil sentence	-23
on record US>KR reciprocal	-15
on record US>KR section 301	-6
on record US>KR steel	14
on record US>KR steel part	11
on record US>LA	29
on record US>LA 40% percent	42
on record US>LI	18
on record US>LI 15% percent	26
on record US>MA	-25
on record US>MM	-8
on record US>MX	-19
on record US>MX 0% percent	-27
on record US>MX 10% percent	-41
on record US>MX 15% percent	-9
on record US>MX 25% percent	45
on record US>MX 30% percent	11
on record US>MX 35% percent	-37
on record US>MX 40% percent	-8
on record US>MX agreement	10
on record US>MX agreement part	-15
on record US>MX car	-28
on record US>MX car sentence	-25
on record US>MX oil	7
on record US>MY	-16
on record US>MY 100% percent	-47
on record US>MY 19% percent	53
on record US>MY 20% percent	-16
on record US>MY 24% points	-9
on record US>MY 30% percent	-8
on record US>MY 40% percent	-12
on record US>MY fentanyl	-8
on record US>NL	-7
on record US>NO 15% percent	10
on record US>NZ	-22
on record US>PE	-37
on record US>PH	37
on record US>PH 0% percent	-7
on record US>PH 19% percent	49
on record US>PH 20% percent	6
on record US>PH 30% percent	-9
on record US>PK	10
on record US>PK 19% percent	30
on record US>PK 20% percent	-9
on record US>RU	-124
on record US>RU 10% percent	-6
on record US>RU 100% percent	-85
on record US>RU 25% percent	-22
on record US>RU 50% percent	-15
on record US>RU 500% percent	-8
on record US>RU crude	-28
on record US>RU oil	-87
on record US>RU oil part	-54
on record US>RU oil sentence	-49
on record US>SE	-91
on record US>SE 10% percent	-12
on record US>SE 100% percent	-10
on record US>SE 24% points	-15
on record US>SE oil	-7
on record US>SG	-14
on record US>SV	6
on record US>SY	16
on record US>TH	11
on record US>TH 10% percent	7
on record US>TH 100% percent	-13
on record US>TH 19% percent	42
on record US>TH 20% percent	-44
on record US>TR	-37
on record US>TW	46
on record US>TW 0% percent	-24
on record US>TW 15% percent	35
on record US>TW 19% percent	-6
on record US>TW 20% percent	76
on record US>TW 25% percent	-44
on record US>TW 32% percent	20
on record US>TW chip	23
on record US>TW chip part	20
on record US>TW semiconductor	-16
on record US>UA	-19
on record US>VN	64
on record US>VN 0% percent	-40
on record US>VN 100% percent	-17
on record US>VN 12.5% percent	43
on record US>VN 15% percent	-20
on record US>VN 18% percent	-7
on record US>VN 19% percent	-77
on record US>VN 20% percent	91
on record US>VN 25% percent	-24
on record US>VN 30% percent	-16
on record US>VN 40% percent	49
on record US>VN 46% percent	56
on record US>VN 50% percent	-6
on record US>ZA	-16
on record US>all	76
on record US>all 0% percent	-24
on record US>all 10% percent	112
on record US>all 100% percent	60
on record US>all 104% percent	-12
on record US>all 12% percent	-8
on record US>all 12.5% percent	-105
on record US>all 120% percent	-18
on record US>all 125% percent	-64
on record US>all 13% percent	-32
on record US>all 145% percent	-48
on record US>all 15% percent	101
on record US>all 170% percent	-6
on record US>all 18% percent	-23
on record US>all 19% percent	-34
on record US>all 2.5% percent	-17
on record US>all 20% percent	-64
on record US>all 24% percent	-23
on record US>all 24% points	-105
on record US>all 25% percent	49
on record US>all 250% percent	47
on record US>all 26% percent	-7
on record US>all 27.5% percent	-50
on record US>all 28% percent	-8
on record US>all 3% percent	-56
on record US>all 30% percent	-27
on record US>all 31% percent	-25
on record US>all 32% percent	-6
on record US>all 34% percent	-49
on record US>all 35% percent	-57
on record US>all 37.5% percent	-22
on record US>all 39% percent	-48
on record US>all 40% percent	31
on record US>all 41% percent	-6
on record US>all 45% percent	-14
on record US>all 46% percent	-7
on record US>all 47% percent	-10
on record US>all 48% percent	-6
on record US>all 5% percent	-6
on record US>all 50% percent	82
on record US>all 500% percent	-9
on record US>all 54% percent	-20
on record US>all 55% percent	-52
on record US>all 60% percent	-12
on record US>all 7.5% percent	-61
on record US>all 84% percent	-20
on record US>all agreement	-22
on record US>all agreement sentence	-15
on record US>all aircraft	26
on record US>all aircraft part	21
on record US>all aluminium	-31
on record US>all aluminium before	-21
on record US>all aluminium part	-42
on record US>all aluminum	43
on record US>all aluminum before	10
on record US>all aluminum part	-12
on record US>all aluminum sentence	49
on record US>all bean	-43
on record US>all bean before	-14
on record US>all bean part	-22
on record US>all bean sentence	-12
on record US>all car	-22
on record US>all car before	-13
on record US>all car crossed	-9
on record US>all car part	-33
on record US>all car sentence	16
on record US>all chemical	-7
on record US>all chicken	-28
on record US>all chicken part	-28
on record US>all chip	54
on record US>all chip before	23
on record US>all chip part	29
on record US>all chip sentence	22
on record US>all coal	-10
on record US>all coal part	-9
on record US>all coffee	-8
on record US>all coffee part	-6
on record US>all component	22
on record US>all copper	29
on record US>all copper part	10
on record US>all copper sentence	22
on record US>all cotton	-21
on record US>all cotton part	-20
on record US>all crane	-10
on record US>all drone	37
on record US>all drone before	-12
on record US>all drone part	43
on record US>all emergency	-35
on record US>all fentanyl	-68
on record US>all furniture	18
on record US>all furniture part	-16
on record US>all good	-10
on record US>all good part	16
on record US>all lamp	-34
on record US>all lamp before	-32
on record US>all letter	-8
on record US>all lumber	-13
on record US>all lumber part	-32
on record US>all lumber sentence	13
on record US>all machinery	-17
on record US>all machinery sentence	-6
on record US>all magnet	-7
on record US>all medicine	68
on record US>all medicine before	67
on record US>all medicine part	41
on record US>all medicine sentence	-29
on record US>all metal	65
on record US>all oil	-59
on record US>all oil before	-8
on record US>all oil part	-26
on record US>all oil sentence	-26
on record US>all parcel	-18
on record US>all parcel before	-14
on record US>all pipe	26
on record US>all polysilicon	55
on record US>all reciprocal	11
on record US>all section 122	18
on record US>all section 232	23
on record US>all section 301	-51
on record US>all semiconductor	39
on record US>all semiconductor part	42
on record US>all soybean	-31
on record US>all soybean part	-7
on record US>all soybean sentence	-17
on record US>all steel	47
on record US>all steel before	-35
on record US>all steel part	57
on record US>all steel sentence	7
on record US>all surcharge	68
on record US>all tea	-9
on record US>all truck	38
on record US>all truck part	44
on record US>all vehicle	-22
on record US>all whiskey	-11
on record UY>AR	17
on record UY>AR beef	-6
on record UY>AR beef part	-6
on record UY>BR	-24
on record UY>EU	-24
on record UY>PY	-24
on record UY>all	-20
on record UZ>KZ	-48
on record UZ>KZ 0% percent	-18
on record UZ>all	-12
on record VN>AU	-9
on record VN>BR	16
on record VN>CN	-41
on record VN>CN 12.5% percent	-7
on record VN>EU	-19
on record VN>EU 10% percent	-7
on record VN>GB	8
on record VN>GB 10% percent	14
on record VN>ID	-8
on record VN>ID 0% percent	6
on record VN>IN	-28
on record VN>JP	-11
on record VN>KH	-7
on record VN>KR	-18
on record VN>MY	-22
on record VN>NZ	11
on record VN>TH	-51
on record VN>US	-24
on record VN>US 0% percent	34
on record VN>US 10% percent	-11
on record VN>US 19% percent	-7
on record VN>US 20% percent	-14
on record VN>US 40% percent	-30
on record VN>US 46% percent	-11
on record VN>all	-22
on record WS>FJ	-22
on record WS>NZ	-15
on record WS>TO	-30
on record WS>all	22
on record ZA>CL	24
on record ZA>EG	-28
on record ZA>JP	-38
on record ZA>NA	-27
on record ZA>NO	10
on record ZA>all	-27
on record ZM>CD	-8
on record ZM>all	-26
on:US	-34
on:absent, 0 here	-11
on:absent, 1 here	-35
on:absent, 2 here	-59
on:alone	8
on:by 0	28
on:by 1	18
on:by 2	-27
on:by 3	-13
on:by no	-25
on:cue=by1	26
on:cue=by3	6
on:cue=none	19
on:cue=on1	54
on:cue=on3	40
on:f by0.5	-18
on:f by1	13
on:f by2	22
on:f by3	41
on:f on1	-45
on:f on3	8
on:focus owner	9
on:focus speaker	-22
on:focus subject	19
on:goods before also	-10
on:goods before nobody's	-16
on:goods before own	39
on:goods before sure	14
on:goods crossed not	-32
on:goods crossed own	39
on:goods crossed sure	37
on:goods met by crossed	-41
on:goods met by part	-28
on:goods met by sentence	-28
on:goods met on crossed	26
on:goods met on part	17
on:goods met on sentence	27
on:goods part nobody's	-22
on:goods part not	-15
on:goods part own	9
on:goods part sure	6
on:goods sentence also	-10
on:goods sentence nobody's	-19
on:goods sentence not	16
on:goods sentence own	8
on:head by1	17
on:head first	69
on:head last	34
on:head on1	42
on:head on2	19
on:head on3	37
on:home true	18
on:last by	28
on:last by absent and	48
on:last by absent and so named	-36
on:last by absent comma	20
on:last by absent comma named	14
on:last by absent far	-12
on:last by absent next sentence named	26
on:last by absent on	-34
on:last by absent paragraph	-6
on:last by absent paragraph named	37
on:last by absent to	-34
on:last by absent while	16
on:last by and	25
on:last by and so	21
on:last by and so named	38
on:last by by0.5 comma named	-13
on:last by by0.5 far named	-11
on:last by by1 and	26
on:last by by1 and so	9
on:last by by1 and so named	14
on:last by by1 comma	-10
on:last by by1 comma named	-23
on:last by by1 far	-17
on:last by by1 from	-13
on:last by by1 from named	-14
on:last by by1 next sentence	-13
on:last by by1 next sentence named	-57
on:last by by1 on	-30
on:last by by1 on named	-8
on:last by by2 and	-58
on:last by by2 and so	28
on:last by by2 comma	11
on:last by by2 far	6
on:last by by2 far named	11
on:last by by2 from	-19
on:last by by2 from named	34
on:last by by2 next sentence	-7
on:last by by2 next sentence named	-9
on:last by by2 on	37
on:last by by2 on named	10
on:last by by2 paragraph	19
on:last by by2 paragraph named	-33
on:last by by2 to	-16
on:last by by2 while	-8
on:last by by2 while named	14
on:last by by3 and	-18
on:last by by3 and so	-44
on:last by by3 and so named	39
on:last by by3 comma	8
on:last by by3 comma named	27
on:last by by3 far	7
on:last by by3 far named	-41
on:last by by3 from	16
on:last by by3 next sentence	10
on:last by by3 next sentence named	-19
on:last by by3 on	-11
on:last by by3 on named	-7
on:last by by3 to	-19
on:last by comma	11
on:last by comma named	26
on:last by far	-8
on:last by far named	-9
on:last by from	-11
on:last by from named	21
on:last by next sentence	7
on:last by next sentence named	25
on:last by none and so	32
on:last by none and so named	-20
on:last by none comma	-34
on:last by none comma named	20
on:last by none far	20
on:last by none far named	7
on:last by none from	-17
on:last by none from named	12
on:last by none next sentence	-24
on:last by none next sentence named	6
on:last by none on	-6
on:last by none while	-21
on:last by none while named	15
on:last by on	-22
on:last by on named	19
on:last by on1 far named	-6
on:last by on1 next sentence named	-21
on:last by on2 and	-31
on:last by on2 and so	11
on:last by on2 and so named	29
on:last by on2 comma	-23
on:last by on2 comma named	20
on:last by on2 far named	-27
on:last by on2 from	-14
on:last by on2 next sentence	14
on:last by on2 next sentence named	59
on:last by on3 and so named	23
on:last by on3 comma named	-12
on:last by on3 far	-6
on:last by on3 from	15
on:last by on3 from named	-18
on:last by on3 next sentence	31
on:last by on3 next sentence named	12
on:last by on3 on named	11
on:last by on3 paragraph named	-17
on:last by on3 while named	12
on:last by to	-71
on:last by while named	27
on:last none	-13
on:last none absent and	-53
on:last none absent and so	-49
on:last none absent and so named	-101
on:last none absent comma	-41
on:last none absent comma named	-47
on:last none absent far	-14
on:last none absent far named	-110
on:last none absent from	-49
on:last none absent from named	-13
on:last none absent next sentence	-78
on:last none absent next sentence named	-149
on:last none absent on	-53
on:last none absent on named	-21
on:last none absent paragraph	-28
on:last none absent paragraph named	-82
on:last none absent to	-31
on:last none absent while	-18
on:last none absent while named	-69
on:last none and	-10
on:last none and so	-50
on:last none and so named	30
on:last none by1 and so named	7
on:last none by1 far named	73
on:last none by1 next sentence	-11
on:last none by1 next sentence named	19
on:last none by1 paragraph named	33
on:last none by2 and so named	-13
on:last none by2 far	16
on:last none by2 far named	15
on:last none by2 next sentence	-35
on:last none by2 next sentence named	22
on:last none by2 paragraph named	27
on:last none by3 far named	13
on:last none comma	-21
on:last none comma named	20
on:last none far	-18
on:last none far named	40
on:last none from	-25
on:last none from named	-13
on:last none next sentence	-80
on:last none next sentence named	43
on:last none none and	15
on:last none none and so named	18
on:last none none comma	20
on:last none none comma named	38
on:last none none far	-23
on:last none none far named	44
on:last none none next sentence	19
on:last none none next sentence named	47
on:last none none while named	26
on:last none on	-40
on:last none on1 and so named	25
on:last none on1 comma named	17
on:last none on1 far	-13
on:last none on1 far named	15
on:last none on1 next sentence named	30
on:last none on2 and so	-34
on:last none on2 and so named	52
on:last none on2 comma	-25
on:last none on2 comma named	15
on:last none on2 far	-8
on:last none on2 far named	11
on:last none on2 next sentence	-20
on:last none on2 next sentence named	33
on:last none on2 on	7
on:last none on2 paragraph	-18
on:last none on2 while	-36
on:last none on2 while named	18
on:last none on3 and so	-8
on:last none on3 and so named	10
on:last none on3 comma named	33
on:last none on3 far	23
on:last none on3 far named	11
on:last none on3 next sentence	32
on:last none on3 next sentence named	38
on:last none on3 paragraph named	17
on:last none paragraph	-54
on:last none paragraph named	27
on:last none to	-43
on:last none while	-39
on:last none while named	21
on:last on absent and so	34
on:last on absent and so named	76
on:last on absent comma	19
on:last on absent comma named	53
on:last on absent from	13
on:last on absent next sentence	14
on:last on absent on	52
on:last on absent paragraph	16
on:last on absent to	73
on:last on absent while	41
on:last on and	7
on:last on and so	11
on:last on and so named	-55
on:last on by0.5 next sentence named	8
on:last on by1 and so	-11
on:last on by1 and so named	-6
on:last on by1 far	19
on:last on by1 far named	-8
on:last on by1 next sentence	-25
on:last on by1 on	14
on:last on by1 paragraph named	-8
on:last on by2 and so	-44
on:last on by2 and so named	-16
on:last on by2 comma	-6
on:last on by2 comma named	15
on:last on by2 far	-31
on:last on by2 far named	-25
on:last on by2 from	-18
on:last on by2 next sentence	44
on:last on by2 next sentence named	-25
on:last on by2 on	14
on:last on by2 on named	-15
on:last on by2 paragraph	-19
on:last on by2 paragraph named	-17
on:last on by2 to	27
on:last on by3 and so named	-15
on:last on by3 comma named	-16
on:last on by3 far named	-16
on:last on by3 from	16
on:last on by3 from named	9
on:last on by3 next sentence	11
on:last on by3 next sentence named	-13
on:last on by3 paragraph named	12
on:last on by3 to	8
on:last on comma	44
on:last on comma named	-33
on:last on far	-26
on:last on far named	-40
on:last on from	38
on:last on from named	-13
on:last on next sentence	11
on:last on next sentence named	-33
on:last on none and	39
on:last on none and so	25
on:last on none and so named	-56
on:last on none comma named	-9
on:last on none far	-8
on:last on none far named	-7
on:last on none from named	-17
on:last on none next sentence	-31
on:last on none next sentence named	-21
on:last on none on	29
on:last on none paragraph named	-18
on:last on none to	9
on:last on none while	16
on:last on none while named	-13
on:last on on	66
on:last on on1 and so	-18
on:last on on1 comma named	-22
on:last on on1 far named	-17
on:last on on2 and	-41
on:last on on2 and so	19
on:last on on2 and so named	-25
on:last on on2 comma	57
on:last on on2 far	-59
on:last on on2 far named	-11
on:last on on2 from	12
on:last on on2 next sentence	-43
on:last on on2 next sentence named	-17
on:last on on2 on	25
on:last on on2 on named	10
on:last on on2 paragraph	32
on:last on on2 to	7
on:last on on2 while	8
on:last on on2 while named	14
on:last on on3 and	41
on:last on on3 and so	-23
on:last on on3 and so named	-41
on:last on on3 comma	26
on:last on on3 comma named	-47
on:last on on3 far	17
on:last on on3 far named	-10
on:last on on3 from	46
on:last on on3 from named	-12
on:last on on3 next sentence	29
on:last on on3 next sentence named	13
on:last on on3 on	-25
on:last on on3 to	-9
on:last on on3 while	-36
on:last on on3 while named	-30
on:last on paragraph named	-24
on:last on to	72
on:last on while	24
on:last on while named	-38
on:name , and	-14
on:name , at	6
on:name , duty	29
on:name , has	-14
on:name , is	-25
on:name , number	-12
on:name , own agent	29
on:name , own duty	-8
on:name , own number	-16
on:name , verb impose	-20
on:name , word	-19
on:name : level	-11
on:name : number	15
on:name : own duty	-14
on:name : own goods	-13
on:name : verb impose	-14
on:name ; ,	17
on:name and .	12
on:name and :	24
on:name and are	18
on:name and at	-36
on:name and duty	-27
on:name and has	14
on:name and is	25
on:name and level	13
on:name and number	-31
on:name and on	27
on:name and own duty	42
on:name and own number	-8
on:name and own on	27
on:name and verb impose	26
on:name and will	35
on:name and word	26
on:name and would	-15
on:name begin ,	27
on:name begin :	28
on:name begin agent	-7
on:name begin goods	36
on:name begin has	25
on:name begin is	22
on:name begin level	-7
on:name begin number	49
on:name begin on	-33
on:name begin own agent	-20
on:name begin own duty	-40
on:name begin own level	10
on:name begin own on	-14
on:name begin own verb impose	13
on:name begin own word	-7
on:name begin verb agree	24
on:name begin verb ask	22
on:name begin verb bear	9
on:name begin verb impose	18
on:name begin verb sell	8
on:name begin verb stay	22
on:name begin verb up	-16
on:name begin was	36
on:name begin will	-9
on:name begin word	-11
on:name begin would	-8
on:name for ,	52
on:name for .	28
on:name for and	22
on:name for duty	9
on:name for level	33
on:name for number	24
on:name for word	31
on:name from ,	37
on:name from .	-23
on:name from :	19
on:name from is	6
on:name from number	21
on:name from on	-6
on:name from to	-21
on:name from verb bear	22
on:name from verb impose	20
on:name from verb stay	-6
on:name from will	12
on:name from word	15
on:name if verb impose	14
on:name in .	25
on:name in :	-32
on:name in ;	-9
on:name in duty	-6
on:name in number	22
on:name in on	-16
on:name in word	-63
on:name into ,	-10
on:name into :	19
on:name into at	-19
on:name number has	42
on:name of :	19
on:name of and	-9
on:name of duty	22
on:name of goods	17
on:name of is	18
on:name of own duty	10
on:name of to	-14
on:name of verb bear	20
on:name of verb stay	7
on:name of will	-10
on:name of word	40
on:name on ,	8
on:name on and	-11
on:name on goods	37
on:name on to	-11
on:name that had	11
on:name that has	-11
on:name that own duty	-8
on:name that verb impose	-42
on:name that will	-39
on:name that word	19
on:name that would	-54
on:name to ,	-31
on:name to at	12
on:name to number	-11
on:name to word	-9
on:name verb bear at	-34
on:name verb bear duty	-20
on:name verb bear number	-25
on:name verb impose duty	27
on:name verb impose number	-14
on:name verb return verb impose	-24
on:name what verb impose	-25
on:name which verb impose	-30
on:name with ,	16
on:name with .	9
on:name with in	-10
on:name with number	-11
on:name with verb impose	28
on:name with word	45
on:name word ,	7
on:name word and	-11
on:name word has	-9
on:name word level	10
on:name word number	-31
on:name word own duty	-19
on:name word own number	61
on:name word will	-15
on:name word would	-6
on:named 0	28
on:named 1	30
on:named 2	-35
on:named 3	-52
on:named no	19
on:nearest after by0.5 sentence 0	-19
on:nearest after by1 part 0	-45
on:nearest after by1 sentence 0	38
on:nearest after by1 sentence 1	-24
on:nearest after by2 part 0	15
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	-24
on:nearest after by3 part 0	-20
on:nearest after none part 0	17
on:nearest after none sentence 0	-30
on:nearest after none sentence 1	-22
on:nearest after on1 part 0	47
on:nearest after on1 sentence 0	-15
on:nearest after on2 part 0	7
on:nearest after on2 part 1	-17
on:nearest after on2 sentence 0	21
on:nearest after on2 sentence 1	-20
on:nearest after on3 part 0	35
on:nearest after on3 sentence 0	6
on:nearest after on3 sentence 1	21
on:nearest before by0.5 part 0	-23
on:nearest before by0.5 sentence 0	-10
on:nearest before by1 part 0	7
on:nearest before by1 sentence 0	-16
on:nearest before by1 sentence 1	15
on:nearest before by2 part 0	12
on:nearest before by2 part 1	-15
on:nearest before by2 sentence 0	-18
on:nearest before by2 sentence 1	-16
on:nearest before by3 part 0	-30
on:nearest before by3 part 1	-30
on:nearest before by3 sentence 1	-16
on:nearest before none part 0	35
on:nearest before none part 1	-40
on:nearest before none sentence 0	31
on:nearest before on1 part 0	18
on:nearest before on1 sentence 0	6
on:nearest before on1 sentence 1	43
on:nearest before on2 part 1	9
on:nearest before on2 sentence 1	6
on:nearest before on3 part 0	48
on:nearest before on3 part 1	13
on:nearest before on3 sentence 0	57
on:nearest before on3 sentence 1	34
on:not own here	-7
on:not own our	21
on:not own their	-15
on:not own them	-70
on:not own there	19
on:not own they	7
on:not top by	21
on:not top by absent	-23
on:not top on absent	-23
on:on 0	-6
on:on 3	-24
on:on no	23
on:other voice	9
on:own their	10
on:own them	14
on:own there	-16
on:own they	-32
on:pa0	42
on:pa0 cue=by0.5	11
on:pa0 cue=by1	-49
on:pa0 cue=by2	14
on:pa0 cue=by3	-17
on:pa0 cue=none	21
on:pa0 cue=on1	37
on:pa0 cue=on2	24
on:pa0 cue=on3	21
on:pa0 name	100
on:pa0 name and number	29
on:pa0 name and own on	9
on:pa0 name for ,	52
on:pa0 name for .	32
on:pa0 name for and	52
on:pa0 name from ,	37
on:pa0 name from number	-31
on:pa0 name in ,	-21
on:pa0 name in .	-13
on:pa0 name in and	-30
on:pa0 name in at	-6
on:pa0 name in word	-10
on:pa0 name into .	-8
on:pa0 name of ,	12
on:pa0 name of .	13
on:pa0 name on goods	-15
on:pa0 name to .	19
on:pa0 next=(	9
on:pa0 next=,	50
on:pa0 next=.	42
on:pa0 next=;	10
on:pa0 next=agent	23
on:pa0 next=and	16
on:pa0 next=are	-32
on:pa0 next=end	7
on:pa0 next=from	20
on:pa0 next=gate	-31
on:pa0 next=goods	-15
on:pa0 next=in	-20
on:pa0 next=is	9
on:pa0 next=on	10
on:pa0 next=own .	29
on:pa0 next=own duty	11
on:pa0 next=own on	9
on:pa0 next=sender	9
on:pa0 next=to	14
on:pa0 next=verb sell	12
on:pa0 next=verb stay	31
on:pa0 next=word	-25
on:pa0 person	-17
on:pa0 port	-53
on:pa0 port at .	-22
on:pa0 port in ,	-29
on:pa0 prep=%	-11
on:pa0 prep=at	-75
on:pa0 prep=by	-31
on:pa0 prep=for	91
on:pa0 prep=from	35
on:pa0 prep=in	-79
on:pa0 prep=into	-9
on:pa0 prep=on	34
on:pa0 prep=over	-22
on:pa0 prep=that	15
on:pa0 prep=to	-19
on:pa0 prep=under	11
on:pa0 prep=verb impose	-8
on:pa0 prep=what	6
on:pa0 prep=with	25
on:pa0 pronoun his	11
on:pa0 pronoun it	-69
on:pa0 pronoun its	-25
on:pa0 pronoun its of duty	-22
on:pa0 pronoun its on goods	-6
on:pa0 pronoun its verb impose duty	-11
on:pa0 pronoun our	-29
on:pa0 pronoun our on goods	-32
on:pa0 pronoun ours	6
on:pa0 pronoun their on goods	-10
on:pa0 pronoun them	-32
on:pa0 quality	38
on:pa0 quality and duty	14
on:pa0 quality and goods	-37
on:pa0 quality at gate	-23
on:pa0 quality for goods	-11
on:pa0 quality of goods	-9
on:pa0 quality on ,	8
on:pa0 quality on .	58
on:pa0 quality on goods	50
on:pa0 quality on word	10
on:pa0 quality over goods	-24
on:pa0 quality to goods	7
on:pa0 quality word goods	-10
on:pa0 seat	-23
on:pa0 seat in ,	-12
on:pa0 seat in .	-17
on:pa1	8
on:pa1 cue=by1	17
on:pa1 cue=on2	-46
on:pa1 cue=on3	18
on:pa1 name in .	21
on:pa1 next=,	-19
on:pa1 next=goods	15
on:pa1 next=word	7
on:pa1 prep=for	-29
on:pa1 prep=of	24
on:pa1 quality	7
on:pa1 quality of goods	17
on:pa1 quality on goods	-8
on:pb0	58
on:pb0 cue=by0.5	-28
on:pb0 cue=by1	15
on:pb0 cue=by2	8
on:pb0 cue=by3	-9
on:pb0 cue=none	41
on:pb0 cue=on2	-7
on:pb0 cue=on3	43
on:pb0 name	73
on:pb0 name , at	23
on:pb0 name , duty	12
on:pb0 name , has	-20
on:pb0 name , is	-42
on:pb0 name , number	37
on:pb0 name , verb impose	-38
on:pb0 name , will	-21
on:pb0 name : has	-6
on:pb0 name : own duty	-12
on:pb0 name and are	24
on:pb0 name and at	-29
on:pb0 name and duty	-14
on:pb0 name and number	-26
on:pb0 name and own number	-16
on:pb0 name and verb impose	36
on:pb0 name and will	15
on:pb0 name and word	9
on:pb0 name begin and	9
on:pb0 name begin duty	7
on:pb0 name begin for	23
on:pb0 name begin goods	17
on:pb0 name begin had	10
on:pb0 name begin has	14
on:pb0 name begin is	48
on:pb0 name begin level	12
on:pb0 name begin number	51
on:pb0 name begin own duty	-10
on:pb0 name begin own goods	22
on:pb0 name begin own level	22
on:pb0 name begin verb bear	6
on:pb0 name begin verb impose	-13
on:pb0 name begin verb stay	30
on:pb0 name begin verb up	-16
on:pb0 name begin was	27
on:pb0 name begin will	-22
on:pb0 name begin would	-24
on:pb0 name for and	-20
on:pb0 name for level	27
on:pb0 name for number	20
on:pb0 name for word	25
on:pb0 name from and	-27
on:pb0 name from number	35
on:pb0 name from to	-16
on:pb0 name from verb bear	14
on:pb0 name from will	14
on:pb0 name if verb impose	-20
on:pb0 name in and	14
on:pb0 name in at	-9
on:pb0 name in number	12
on:pb0 name into at	-36
on:pb0 name of and	-11
on:pb0 name of is	17
on:pb0 name of number	27
on:pb0 name of to	-7
on:pb0 name of verb impose	-25
on:pb0 name of will	12
on:pb0 name of word	9
on:pb0 name on goods	11
on:pb0 name on to	8
on:pb0 name that had	22
on:pb0 name that verb impose	-16
on:pb0 name that will	-60
on:pb0 name that would	-51
on:pb0 name to at	-13
on:pb0 name verb bear at	-32
on:pb0 name verb bear duty	-14
on:pb0 name verb impose duty	23
on:pb0 name verb impose number	13
on:pb0 name verb impose own duty	-8
on:pb0 name which verb impose	-13
on:pb0 name word has	-8
on:pb0 name word number	-18
on:pb0 name word own number	58
on:pb0 name word will	-7
on:pb0 name word would	-14
on:pb0 next=.	14
on:pb0 next=agent	-14
on:pb0 next=and	-19
on:pb0 next=are	29
on:pb0 next=at	-36
on:pb0 next=by	-37
on:pb0 next=duty	-15
on:pb0 next=from	-17
on:pb0 next=goods	27
on:pb0 next=had	15
on:pb0 next=has	-8
on:pb0 next=in	-21
on:pb0 next=number	49
on:pb0 next=of	-7
on:pb0 next=on	8
on:pb0 next=own agent	-6
on:pb0 next=own at	34
on:pb0 next=own duty	-46
on:pb0 next=own goods	34
on:pb0 next=own level	26
on:pb0 next=own number	15
on:pb0 next=own to	39
on:pb0 next=own word	-6
on:pb0 next=sender	24
on:pb0 next=taker	-27
on:pb0 next=to	-12
on:pb0 next=verb ask	35
on:pb0 next=verb bear	9
on:pb0 next=verb deny	-38
on:pb0 next=verb down	-6
on:pb0 next=verb end	-22
on:pb0 next=verb impose	-31
on:pb0 next=verb say	-19
on:pb0 next=verb sell	25
on:pb0 next=was	8
on:pb0 next=will	-13
on:pb0 next=word	-7
on:pb0 person " are	-8
on:pb0 person begin has	-15
on:pb0 person begin verb impose	16
on:pb0 person that verb impose	11
on:pb0 person word verb impose	19
on:pb0 person word verb say	-19
on:pb0 port	-42
on:pb0 prep="	-28
on:pb0 prep=,	25
on:pb0 prep=-	-10
on:pb0 prep=.	-12
on:pb0 prep=:	13
on:pb0 prep=;	16
on:pb0 prep=and	20
on:pb0 prep=as	-12
on:pb0 prep=at	-18
on:pb0 prep=begin	39
on:pb0 prep=but	-34
on:pb0 prep=by	-6
on:pb0 prep=for	15
on:pb0 prep=from	32
on:pb0 prep=goods	18
on:pb0 prep=if	-45
on:pb0 prep=in	10
on:pb0 prep=into	-59
on:pb0 prep=number	-30
on:pb0 prep=of	18
on:pb0 prep=on	-13
on:pb0 prep=that	25
on:pb0 prep=then	-27
on:pb0 prep=to	-18
on:pb0 prep=verb bear	-18
on:pb0 prep=verb end	6
on:pb0 prep=verb impose	-23
on:pb0 prep=verb propose	-34
on:pb0 prep=verb return	13
on:pb0 prep=verb sell	9
on:pb0 prep=verb target	16
on:pb0 prep=what	14
on:pb0 prep=when	-20
on:pb0 prep=which	-13
on:pb0 prep=while	38
on:pb0 prep=with	-38
on:pb0 prep=—	-9
on:pb0 pronoun government	-13
on:pb0 pronoun he that would	15
on:pb0 pronoun his	-30
on:pb0 pronoun it	-18
on:pb0 pronoun it begin has	-33
on:pb0 pronoun it begin level	-8
on:pb0 pronoun it begin number	8
on:pb0 pronoun it begin verb bear	-28
on:pb0 pronoun it begin will	-17
on:pb0 pronoun it that will	7
on:pb0 pronoun it that would	14
on:pb0 pronoun it verb say would	-18
on:pb0 pronoun it word verb impose	-7
on:pb0 pronoun its begin duty	-8
on:pb0 pronoun its begin goods	22
on:pb0 pronoun its begin level	27
on:pb0 pronoun its begin number	-6
on:pb0 pronoun its verb impose duty	-9
on:pb0 pronoun its verb impose goods	-25
on:pb0 pronoun its verb impose level	-33
on:pb0 pronoun its verb impose number	21
on:pb0 pronoun its verb sell goods	6
on:pb0 pronoun its word duty	8
on:pb0 pronoun its word number	13
on:pb0 pronoun my	-14
on:pb0 pronoun our	-34
on:pb0 pronoun our on goods	-37
on:pb0 pronoun our verb impose goods	-25
on:pb0 pronoun ours	24
on:pb0 pronoun president	-43
on:pb0 pronoun president begin verb impose	-21
on:pb0 pronoun their	-18
on:pb0 pronoun their begin goods	-17
on:pb0 pronoun their on goods	-11
on:pb0 pronoun them	-54
on:pb0 pronoun they	-26
on:pb0 pronoun they begin number	-41
on:pb0 pronoun they begin verb bear	19
on:pb0 pronoun they begin word	10
on:pb0 pronoun they word number	20
on:pb0 pronoun they word verb bear	-33
on:pb0 pronoun trump	-43
on:pb0 pronoun trump begin verb say	-6
on:pb0 pronoun we	41
on:pb0 pronoun which	39
on:pb0 pronoun which , had	11
on:pb0 pronoun which , has	-8
on:pb0 pronoun which , number	38
on:pb0 pronoun which , verb impose	18
on:pb0 pronoun who	-30
on:pb0 pronoun whose	26
on:pb0 pronoun whose , goods	26
on:pb0 quality	45
on:pb0 quality , duty	-9
on:pb0 quality , goods	8
on:pb0 quality , number	11
on:pb0 quality : duty	-26
on:pb0 quality : goods	9
on:pb0 quality and goods	17
on:pb0 quality and number	-24
on:pb0 quality begin goods	18
on:pb0 quality begin number	-27
on:pb0 quality begin word	22
on:pb0 quality in goods	14
on:pb0 quality number goods	10
on:pb0 quality on gate	-6
on:pb0 quality on goods	28
on:pb0 quality then goods	-9
on:pb0 quality verb impose duty	-26
on:pb0 quality verb impose goods	19
on:pb0 quality which goods	8
on:pb0 quality word duty	-9
on:pb0 quality word goods	11
on:pb0 quality word number	-26
on:pb0 seat	-52
on:pb0 seat begin has	16
on:pb0 seat begin verb impose	22
on:pb0 seat word verb impose	-15
on:pb1 cue=by1	-15
on:pb1 cue=by3	13
on:pb1 cue=none	-14
on:pb1 name	-13
on:pb1 name and number	-12
on:pb1 name begin duty	-9
on:pb1 name begin verb impose	25
on:pb1 name from number	-9
on:pb1 name in number	8
on:pb1 name verb impose own duty	11
on:pb1 name word level	15
on:pb1 name word own duty	-8
on:pb1 next=agent	-11
on:pb1 next=at	-15
on:pb1 next=duty	10
on:pb1 next=goods	6
on:pb1 next=had	-10
on:pb1 next=level	14
on:pb1 next=number	-22
on:pb1 next=on	-9
on:pb1 next=own duty	-7
on:pb1 next=own number	-15
on:pb1 next=verb impose	33
on:pb1 next=verb say	-7
on:pb1 next=will	-13
on:pb1 next=word	16
on:pb1 port	-9
on:pb1 prep=and	6
on:pb1 prep=begin	6
on:pb1 prep=in	-9
on:pb1 prep=number	14
on:pb1 prep=of	-28
on:pb1 prep=to	-12
on:pb1 prep=verb bear	-24
on:pb1 prep=verb impose	26
on:pb1 prep=verb say	-22
on:pb1 prep=word	-10
on:pb1 prep=—	-8
on:pb1 pronoun it begin verb impose	9
on:pb1 pronoun its verb impose duty	8
on:pb1 pronoun our	-6
on:pb1 pronoun their	7
on:pb1 pronoun they	18
on:pb1 quality	11
on:pb1 quality and goods	24
on:pb1 quality begin goods	10
on:pb1 quality of goods	-13
on:pb1 quality verb impose duty	14
on:pb1 quality word goods	-20
on:pb1 seat	-13
on:pb2	-13
on:pb2 cue=by2	-8
on:pb2 cue=on3	-18
on:pb2 next=goods	-18
on:pb2 next=number	-12
on:pb2 prep=begin	10
on:pb2 prep=on	-20
on:pb2 quality	-15
on:pb2 quality on goods	-20
on:person " are	-16
on:person " verb say	6
on:person , ,	12
on:person . verb impose	11
on:person : verb say	-6
on:person begin has	-32
on:person begin verb impose	-22
on:person begin verb say	-24
on:person by ,	-8
on:person that verb impose	11
on:person which verb impose	-28
on:person word ,	18
on:person word had	-13
on:person word has	31
on:person word verb impose	-41
on:person word verb say	-9
on:person word verb target	6
on:person word word	9
on:port at .	-26
on:port begin ,	21
on:port in ,	-31
on:port in on	-26
on:port in word	32
on:port of ,	-30
on:port of .	-15
on:pronoun he " verb impose	-14
on:pronoun he , verb say	26
on:pronoun he begin verb deny	-18
on:pronoun he begin verb impose	-33
on:pronoun he that had	-38
on:pronoun he that would	26
on:pronoun he word verb impose	-14
on:pronoun he word verb say	-29
on:pronoun it begin has	-28
on:pronoun it begin level	-10
on:pronoun it begin verb bear	-29
on:pronoun it begin verb impose	-10
on:pronoun it begin will	-18
on:pronoun it begin would	-16
on:pronoun it on ,	-22
on:pronoun it that has	12
on:pronoun it that verb impose	14
on:pronoun it that will	17
on:pronoun it verb impose verb say	32
on:pronoun it verb say would	-36
on:pronoun it word verb impose	23
on:pronoun it word will	6
on:pronoun its and goods	23
on:pronoun its begin duty	-8
on:pronoun its begin goods	20
on:pronoun its begin level	28
on:pronoun its begin number	-19
on:pronoun its for goods	-11
on:pronoun its of duty	9
on:pronoun its on goods	-31
on:pronoun its verb impose duty	16
on:pronoun its verb impose goods	-34
on:pronoun its verb impose level	-45
on:pronoun its verb impose number	15
on:pronoun its verb sell goods	6
on:pronoun its word duty	22
on:pronoun our begin goods	11
on:pronoun our for goods	-8
on:pronoun our of goods	-24
on:pronoun our on goods	-47
on:pronoun our verb impose goods	-33
on:pronoun president begin verb impose	-9
on:pronoun president begin verb say	6
on:pronoun their begin goods	-10
on:pronoun their on goods	-30
on:pronoun they begin number	-32
on:pronoun they begin verb bear	27
on:pronoun they begin word	12
on:pronoun they word verb bear	-25
on:pronoun trump begin duty	-45
on:pronoun trump begin verb impose	7
on:pronoun trump begin verb say	11
on:pronoun which , had	-7
on:pronoun which , has	15
on:pronoun which , number	12
on:pronoun which , verb impose	10
on:pronoun which , verb sell	29
on:pronoun which , word	-16
on:pronoun who , word	-11
on:pronoun whose , goods	39
on:q1 by0.5	-6
on:q1 by0.5 here	16
on:q1 by0.5 other	-9
on:q1 by1	29
on:q1 by1 other	-16
on:q1 by2	-22
on:q1 by2 here	-15
on:q1 by3	-17
on:q1 by3 here	-10
on:q1 by3 other	13
on:q1 by3 other here	6
on:q1 first	53
on:q1 first other	41
on:q1 named	57
on:q1 on1	93
on:q1 on1 here	-6
on:q1 on1 other	23
on:q1 on1 other here	-10
on:q1 on2	33
on:q1 on2 here	-25
on:q1 on3	44
on:q1 on3 here	-8
on:q1 on3 other	63
on:q1 on3 other here	17
on:q2 by0.5 here	-6
on:q2 by0.5 other	-27
on:q2 by0.5 other here	-9
on:q2 by1	34
on:q2 by1 here	-16
on:q2 by1 other	-13
on:q2 by1 other here	-17
on:q2 by2	17
on:q2 by2 here	11
on:q2 by2 other here	-18
on:q2 by3	-6
on:q2 by3 other	24
on:q2 by3 other here	16
on:q2 first	28
on:q2 first other	10
on:q2 named	29
on:q2 named other	25
on:q2 on1	11
on:q2 on1 here	-16
on:q2 on1 other here	-42
on:q2 on2 here	14
on:q2 on2 other here	-17
on:q2 on3	24
on:q2 on3 other	31
on:q2 on3 other here	-11
on:quality , agent	-14
on:quality , duty	-11
on:quality , goods	8
on:quality , number	11
on:quality , word	-21
on:quality : duty	-25
on:quality : goods	20
on:quality ; goods	-22
on:quality and duty	26
on:quality and goods	-21
on:quality and number	-23
on:quality at gate	-38
on:quality begin agent	-29
on:quality begin gate	-13
on:quality begin goods	37
on:quality begin number	-29
on:quality begin sender	38
on:quality begin taker	-30
on:quality begin verb bear	26
on:quality begin word	23
on:quality for goods	7
on:quality for sender	-24
on:quality number goods	-8
on:quality on ,	11
on:quality on .	58
on:quality on gate	-17
on:quality on goods	41
on:quality on number	7
on:quality over goods	-23
on:quality that goods	33
on:quality then goods	-8
on:quality to goods	24
on:quality verb bear goods	18
on:quality verb impose duty	-7
on:quality verb target goods	14
on:quality which goods	29
on:quality word ,	-6
on:quality word .	-7
on:quality word duty	-10
on:quality word gate	-21
on:quality word level	13
on:quality word word	-53
on:sa0	-13
on:sa0 cue=by2	-6
on:sa0 cue=by3	13
on:sa0 cue=none	-26
on:sa0 cue=on1	-12
on:sa0 cue=on2	-10
on:sa0 cue=on3	-8
on:sa0 name , ,	-15
on:sa0 name , and	-15
on:sa0 name , at	-12
on:sa0 name , is	33
on:sa0 name , number	-18
on:sa0 name ; ,	-14
on:sa0 name and ,	-17
on:sa0 name and duty	-14
on:sa0 name and number	-23
on:sa0 name and own number	7
on:sa0 name and own on	23
on:sa0 name and verb impose	21
on:sa0 name and will	26
on:sa0 name from .	-28
on:sa0 name from number	-12
on:sa0 name if verb impose	32
on:sa0 name if word	16
on:sa0 name in .	-18
on:sa0 name of ,	-18
on:sa0 name of .	-23
on:sa0 name of number	-13
on:sa0 name on goods	36
on:sa0 name that has	-11
on:sa0 name that verb impose	-21
on:sa0 name which verb impose	-18
on:sa0 name with .	-6
on:sa0 next=.	-40
on:sa0 next=;	-24
on:sa0 next=agent	-27
on:sa0 next=and	-9
on:sa0 next=duty	11
on:sa0 next=for	7
on:sa0 next=from	15
on:sa0 next=gate	-15
on:sa0 next=goods	7
on:sa0 next=had	-18
on:sa0 next=has	7
on:sa0 next=in	-8
on:sa0 next=is	17
on:sa0 next=number	-29
on:sa0 next=on	-36
on:sa0 next=own duty	26
on:sa0 next=own level	21
on:sa0 next=own on	27
on:sa0 next=own word	-17
on:sa0 next=sender	-21
on:sa0 next=taker	-6
on:sa0 next=to	-21
on:sa0 next=verb ask	11
on:sa0 next=verb bear	-27
on:sa0 next=verb buy	10
on:sa0 next=verb end	17
on:sa0 next=verb impose	-19
on:sa0 next=verb say	11
on:sa0 next=verb target	-10
on:sa0 next=was	13
on:sa0 next=will	7
on:sa0 next=word	51
on:sa0 next=would	15
on:sa0 person	20
on:sa0 person , verb say	16
on:sa0 person word verb impose	-17
on:sa0 port	-10
on:sa0 prep="	-24
on:sa0 prep=,	-47
on:sa0 prep=:	12
on:sa0 prep=;	-15
on:sa0 prep=because	20
on:sa0 prep=for	6
on:sa0 prep=from	31
on:sa0 prep=if	52
on:sa0 prep=on	21
on:sa0 prep=that	-13
on:sa0 prep=to	-46
on:sa0 prep=verb bear	21
on:sa0 prep=verb buy	-11
on:sa0 prep=verb impose	11
on:sa0 prep=verb target	-25
on:sa0 prep=what	9
on:sa0 prep=when	7
on:sa0 prep=where	9
on:sa0 prep=which	-15
on:sa0 prep=while	-44
on:sa0 prep=with	-13
on:sa0 prep=word	11
on:sa0 pronoun finance	17
on:sa0 pronoun he	-8
on:sa0 pronoun he " verb impose	-28
on:sa0 pronoun he , verb impose	-13
on:sa0 pronoun he , verb say	22
on:sa0 pronoun his	18
on:sa0 pronoun it	-26
on:sa0 pronoun it that verb impose	-10
on:sa0 pronoun it where verb impose	-8
on:sa0 pronoun it word verb impose	12
on:sa0 pronoun its	28
on:sa0 pronoun its verb impose duty	23
on:sa0 pronoun minister	-14
on:sa0 pronoun our	-9
on:sa0 pronoun ours	-28
on:sa0 pronoun president	-10
on:sa0 pronoun their	-42
on:sa0 pronoun them	9
on:sa0 pronoun they	-7
on:sa0 pronoun they where verb bear	7
on:sa0 pronoun we	-12
on:sa0 pronoun which	-21
on:sa0 pronoun which , number	-23
on:sa0 pronoun which , verb impose	-8
on:sa0 quality	-12
on:sa0 quality , agent	-8
on:sa0 quality , goods	17
on:sa0 quality , word	-23
on:sa0 quality ; goods	-20
on:sa0 quality and goods	-44
on:sa0 quality for goods	6
on:sa0 quality of goods	-7
on:sa0 quality on goods	8
on:sa0 quality that goods	28
on:sa0 quality to goods	-12
on:sa0 quality verb buy goods	-11
on:sa0 seat	20
on:sa0 seat and verb impose	8
on:sa0 seat in .	-6
on:sa1 cue=by0.5	17
on:sa1 cue=by1	10
on:sa1 cue=by2	32
on:sa1 cue=none	-39
on:sa1 cue=on2	-6
on:sa1 cue=on3	-23
on:sa1 name	-18
on:sa1 name , number	-21
on:sa1 name and ,	-13
on:sa1 name and verb impose	-14
on:sa1 name and will	23
on:sa1 name for ,	-10
on:sa1 name for and	8
on:sa1 name in ,	10
on:sa1 name in .	20
on:sa1 name on goods	12
on:sa1 name that verb impose	-7
on:sa1 next=,	-7
on:sa1 next=.	13
on:sa1 next=and	-15
on:sa1 next=duty	21
on:sa1 next=gate	27
on:sa1 next=had	14
on:sa1 next=has	-30
on:sa1 next=level	-13
on:sa1 next=on	12
on:sa1 next=verb bear	-13
on:sa1 next=verb say	16
on:sa1 next=will	21
on:sa1 next=word	-23
on:sa1 person	-25
on:sa1 person , verb say	-6
on:sa1 port	-11
on:sa1 prep=;	-7
on:sa1 prep=and	17
on:sa1 prep=by	-11
on:sa1 prep=for	-7
on:sa1 prep=in	22
on:sa1 prep=of	10
on:sa1 prep=that	-6
on:sa1 prep=to	13
on:sa1 prep=verb impose	-7
on:sa1 prep=which	-6
on:sa1 prep=word	-9
on:sa1 pronoun he	20
on:sa1 pronoun it	15
on:sa1 pronoun its	22
on:sa1 pronoun our	15
on:sa1 pronoun our on goods	24
on:sa1 pronoun ours	7
on:sa1 pronoun their	-19
on:sa1 pronoun they	-33
on:sa1 quality , goods	10
on:sa1 quality ; goods	-17
on:sa1 quality for goods	16
on:sa1 quality on goods	-27
on:sa1 seat	9
on:sa2	-12
on:sa2 cue=by1	22
on:sa2 cue=none	-22
on:sa2 cue=on2	-23
on:sa2 name	12
on:sa2 name in .	24
on:sa2 next=,	-25
on:sa2 next=.	7
on:sa2 next=and	-7
on:sa2 next=has	-11
on:sa2 next=number	-12
on:sa2 person	-28
on:sa2 prep=,	-9
on:sa2 prep=for	-19
on:sa2 prep=from	-15
on:sa2 prep=in	35
on:sa2 prep=of	-20
on:sa2 prep=that	-8
on:sa2 prep=word	-16
on:sa2 pronoun its	26
on:sa2 quality	-22
on:sb0	40
on:sb0 cue=by1	15
on:sb0 cue=by2	-14
on:sb0 cue=by3	-25
on:sb0 cue=none	26
on:sb0 cue=on1	43
on:sb0 cue=on3	22
on:sb0 name	64
on:sb0 name , own agent	18
on:sb0 name ; ,	23
on:sb0 name and :	24
on:sb0 name and on	20
on:sb0 name and word	-19
on:sb0 name begin ,	25
on:sb0 name begin :	16
on:sb0 name begin had	-24
on:sb0 name begin is	-21
on:sb0 name begin on	-23
on:sb0 name begin own duty	-19
on:sb0 name begin own goods	-8
on:sb0 name begin own word	6
on:sb0 name begin verb agree	24
on:sb0 name begin verb impose	32
on:sb0 name begin was	10
on:sb0 name begin will	-6
on:sb0 name begin word	10
on:sb0 name between and	-10
on:sb0 name for ,	16
on:sb0 name for and	9
on:sb0 name from :	15
on:sb0 name in ,	12
on:sb0 name in :	-20
on:sb0 name in and	8
on:sb0 name in word	-30
on:sb0 name into ,	-17
on:sb0 name into :	-20
on:sb0 name of ,	-26
on:sb0 name of :	17
on:sb0 name of and	22
on:sb0 name on goods	7
on:sb0 name with ,	16
on:sb0 name with :	-19
on:sb0 name with and	33
on:sb0 name with in	-8
on:sb0 name with word	44
on:sb0 name word ,	-11
on:sb0 next=(	23
on:sb0 next=,	39
on:sb0 next=-	18
on:sb0 next=/	29
on:sb0 next=:	29
on:sb0 next=;	-12
on:sb0 next=duty	-80
on:sb0 next=for	-21
on:sb0 next=from	18
on:sb0 next=gate	-16
on:sb0 next=had	-12
on:sb0 next=has	21
on:sb0 next=in	-7
on:sb0 next=is	-12
on:sb0 next=level	-7
on:sb0 next=of	6
on:sb0 next=on	-33
on:sb0 next=own ,	37
on:sb0 next=own :	39
on:sb0 next=own agent	19
on:sb0 next=own level	-23
on:sb0 next=own on	-14
on:sb0 next=own verb impose	-8
on:sb0 next=sender	7
on:sb0 next=taker	-24
on:sb0 next=to	-11
on:sb0 next=verb agree	26
on:sb0 next=verb bear	9
on:sb0 next=verb buy	-17
on:sb0 next=verb down	-30
on:sb0 next=verb impose	7
on:sb0 next=verb say	12
on:sb0 next=verb sell	18
on:sb0 next=verb target	10
on:sb0 next=verb up	-11
on:sb0 next=was	28
on:sb0 next=will	-27
on:sb0 next=word	-20
on:sb0 next=—	26
on:sb0 person , ,	16
on:sb0 person , verb impose	-12
on:sb0 person , verb say	-8
on:sb0 person begin verb impose	-28
on:sb0 person by ,	-7
on:sb0 person word verb impose	-12
on:sb0 person word verb say	-8
on:sb0 port	-19
on:sb0 port begin ,	35
on:sb0 port in ,	-19
on:sb0 port in on	-23
on:sb0 port of ,	-26
on:sb0 prep="	-11
on:sb0 prep=,	18
on:sb0 prep=.	-15
on:sb0 prep=/	-16
on:sb0 prep=:	-9
on:sb0 prep=;	15
on:sb0 prep=and	17
on:sb0 prep=at	-10
on:sb0 prep=begin	50
on:sb0 prep=but	8
on:sb0 prep=for	17
on:sb0 prep=if	-9
on:sb0 prep=into	-47
on:sb0 prep=number	26
on:sb0 prep=of	-11
on:sb0 prep=to	-18
on:sb0 prep=verb bear	24
on:sb0 prep=verb impose	-26
on:sb0 prep=verb say	12
on:sb0 prep=what	19
on:sb0 prep=which	-18
on:sb0 prep=with	32
on:sb0 prep=word	-6
on:sb0 prep=—	-26
on:sb0 pronoun he begin verb impose	-15
on:sb0 pronoun he word verb say	-28
on:sb0 pronoun it begin verb impose	-8
on:sb0 pronoun it that verb impose	8
on:sb0 pronoun it what verb impose	-21
on:sb0 pronoun it word verb impose	35
on:sb0 pronoun its	-34
on:sb0 pronoun its of duty	-9
on:sb0 pronoun minister	13
on:sb0 pronoun our	-22
on:sb0 pronoun our on goods	-11
on:sb0 pronoun ours	-8
on:sb0 pronoun president	-31
on:sb0 pronoun president begin verb say	-22
on:sb0 pronoun she	19
on:sb0 pronoun their	-24
on:sb0 pronoun their on goods	-13
on:sb0 pronoun theirs	34
on:sb0 pronoun them	-36
on:sb0 pronoun they	8
on:sb0 pronoun trade	-25
on:sb0 pronoun trump	-21
on:sb0 pronoun trump begin verb say	18
on:sb0 pronoun which	18
on:sb0 pronoun which , has	21
on:sb0 pronoun which , verb sell	29
on:sb0 quality	16
on:sb0 quality : goods	20
on:sb0 quality at gate	-15
on:sb0 quality begin agent	-16
on:sb0 quality begin duty	-21
on:sb0 quality begin goods	16
on:sb0 quality begin word	17
on:sb0 quality of goods	-8
on:sb0 quality on ,	14
on:sb0 quality on gate	-24
on:sb0 quality on goods	17
on:sb0 quality to goods	24
on:sb0 quality word ,	-9
on:sb0 quality word word	-26
on:sb0 seat	-17
on:sb0 seat begin ,	-32
on:sb0 seat begin /	25
on:sb0 seat begin :	-8
on:sb0 seat begin verb say	15
on:sb0 seat begin word	-7
on:sb0 seat in ,	11
on:sb0 seat in word	24
on:sb0 seat with ,	-27
on:sb1	-19
on:sb1 cue=by0.5	11
on:sb1 cue=by1	10
on:sb1 cue=by2	-20
on:sb1 cue=by3	9
on:sb1 cue=none	-6
on:sb1 cue=on3	-7
on:sb1 name	-23
on:sb1 name , number	-11
on:sb1 name and verb impose	7
on:sb1 name and word	39
on:sb1 name begin :	16
on:sb1 name begin and	-6
on:sb1 name begin goods	20
on:sb1 name begin has	26
on:sb1 name begin level	-29
on:sb1 name begin own duty	-8
on:sb1 name begin verb impose	-12
on:sb1 name begin word	-19
on:sb1 name begin would	-7
on:sb1 name for ,	9
on:sb1 name for and	-25
on:sb1 name for word	-18
on:sb1 name from ,	23
on:sb1 name from number	24
on:sb1 name in ,	-6
on:sb1 name in :	-8
on:sb1 name into :	10
on:sb1 name into at	-8
on:sb1 name of ,	15
on:sb1 name of number	-27
on:sb1 name of word	9
on:sb1 name with ,	-11
on:sb1 next=,	13
on:sb1 next=/	-8
on:sb1 next=:	31
on:sb1 next=agent	16
on:sb1 next=and	-29
on:sb1 next=are	9
on:sb1 next=duty	-7
on:sb1 next=for	-18
on:sb1 next=goods	-16
on:sb1 next=had	24
on:sb1 next=has	38
on:sb1 next=is	8
on:sb1 next=level	-16
on:sb1 next=number	-11
on:sb1 next=on	-24
on:sb1 next=own ,	-13
on:sb1 next=own agent	29
on:sb1 next=own level	-12
on:sb1 next=sender	-12
on:sb1 next=taker	-8
on:sb1 next=verb bear	-16
on:sb1 next=verb end	-30
on:sb1 next=verb impose	-6
on:sb1 next=verb stay	-35
on:sb1 next=verb target	16
on:sb1 next=was	23
on:sb1 next=word	10
on:sb1 next=would	-6
on:sb1 person	-15
on:sb1 person " are	-9
on:sb1 person begin verb impose	-19
on:sb1 person begin verb say	-17
on:sb1 person word verb impose	-28
on:sb1 port	-8
on:sb1 prep="	12
on:sb1 prep=(	-32
on:sb1 prep=.	9
on:sb1 prep=:	-17
on:sb1 prep=;	17
on:sb1 prep=and	30
on:sb1 prep=begin	-22
on:sb1 prep=from	20
on:sb1 prep=number	29
on:sb1 prep=on	-32
on:sb1 prep=that	13
on:sb1 prep=then	11
on:sb1 prep=to	-21
on:sb1 prep=verb bear	-9
on:sb1 prep=verb return	-39
on:sb1 prep=verb say	-12
on:sb1 prep=what	-19
on:sb1 prep=which	12
on:sb1 prep=with	10
on:sb1 prep=—	7
on:sb1 pronoun he	-11
on:sb1 pronoun it	7
on:sb1 pronoun its	-38
on:sb1 pronoun its begin goods	-6
on:sb1 pronoun our	-62
on:sb1 pronoun our on goods	-10
on:sb1 pronoun ours	26
on:sb1 pronoun president	14
on:sb1 pronoun president begin verb impose	10
on:sb1 pronoun their	10
on:sb1 pronoun them	-34
on:sb1 pronoun they	14
on:sb1 pronoun they begin number	8
on:sb1 pronoun trump	11
on:sb1 pronoun trump begin verb impose	14
on:sb1 pronoun which , had	-12
on:sb1 quality	19
on:sb1 quality , goods	-11
on:sb1 quality : goods	-8
on:sb1 quality and goods	8
on:sb1 quality begin duty	12
on:sb1 quality begin goods	11
on:sb1 quality for goods	8
on:sb1 quality number goods	-20
on:sb1 quality of goods	9
on:sb1 quality on goods	-22
on:sb1 quality that goods	10
on:sb1 quality verb impose goods	8
on:sb1 quality word duty	-6
on:sb1 quality word goods	11
on:sb1 seat	21
on:sb1 seat / ,	12
on:sb1 seat begin ,	18
on:sb1 seat begin /	-8
on:sb1 seat begin verb impose	-12
on:sb2	-10
on:sb2 cue=by1	23
on:sb2 cue=by2	-22
on:sb2 cue=by3	16
on:sb2 cue=none	-32
on:sb2 cue=on2	13
on:sb2 cue=on3	-21
on:sb2 name	-13
on:sb2 name begin number	-17
on:sb2 name begin own duty	-12
on:sb2 name from number	14
on:sb2 name in ,	16
on:sb2 name of ,	7
on:sb2 next=:	22
on:sb2 next=at	26
on:sb2 next=duty	15
on:sb2 next=goods	-20
on:sb2 next=had	-13
on:sb2 next=is	6
on:sb2 next=number	-11
on:sb2 next=on	11
on:sb2 next=own duty	8
on:sb2 next=own goods	-32
on:sb2 next=verb bear	-39
on:sb2 next=verb impose	-12
on:sb2 next=verb say	13
on:sb2 next=verb up	10
on:sb2 next=word	-21
on:sb2 next=would	-24
on:sb2 person	-17
on:sb2 prep=,	9
on:sb2 prep=and	-16
on:sb2 prep=begin	-35
on:sb2 prep=from	19
on:sb2 prep=in	-29
on:sb2 prep=into	26
on:sb2 prep=number	7
on:sb2 prep=of	17
on:sb2 prep=on	-16
on:sb2 prep=that	-15
on:sb2 prep=verb bear	-9
on:sb2 prep=verb impose	26
on:sb2 prep=what	21
on:sb2 pronoun its verb impose duty	13
on:sb2 pronoun they	25
on:sb2 pronoun which	-7
on:sb2 quality	14
on:sb2 quality , goods	-9
on:sb2 quality on goods	-10
on:sb2 quality word goods	-9
on:sb2 seat	-12
on:seat , verb impose	13
on:seat , verb say	-9
on:seat / ,	9
on:seat and verb impose	27
on:seat begin ,	-13
on:seat begin /	15
on:seat begin :	-8
on:seat begin had	-11
on:seat begin has	17
on:seat begin verb say	31
on:seat in ,	-12
on:seat in .	-16
on:seat in on	23
on:seat in verb say	12
on:seat in word	16
on:seat that has	-16
on:seat that verb impose	-18
on:seat which verb impose	-6
on:seat with .	-19
on:seat with in	-7
on:seat word verb impose	-15
on:seat word word	18
on:side true	7
on:title by0.5	17
on:title by1	-8
on:title by2	-10
on:title by3	12
on:title named	23
on:title on1	15
on:title on2	-9
on:title on3	21
on:top by 0.5	-58
on:top by 1	-6
on:top by 2	16
on:top by 3	-14
on:top on 1	22
on:top on 3	48
on:under other heading	-22
on:under other heading of several	-57
on:under other heading of several here	11
on:under own heading	60
on:under own heading here	-12
on:under own heading of several	32
on:under own heading of several here	8
on:voice	10
rule:by	-32
rule:on	16
rule:other	-49
rule:same	39
rule:same both named	22
rule:same carried	-8
rule:same each side each	17
rule:same each side, both	-18
rule:same in the sentence	11
rule:same in turn	37
rule:same one named	13
rule:same secondary	6
rule:same sides of the text	11
rule:turned	-7
rule:turned both named	-64
rule:turned carried	14
rule:turned each side each	25
rule:turned in the sentence	45
rule:turned in turn	-18
rule:turned one named	-47
rule:turned same sentence	-9
rule:turned secondary	-17
rule:turned sides of the text	53
sector here absent	-35
sector here absent US	-67
sector here all	-43
sector here all US	112
sector here by1	-47
sector here by1 US	17
sector here by2	-29
sector here by2 US	9
sector here by3	-21
sector here by3 US	-16
sector here named	-29
sector here named US	-11
sector here on2	-41
sector here on2 US	23
sector here on3 US	37
sector no absent	-29
sector no absent US	6
sector no all	-180
sector no all US	-23
sector no by0.5	23
sector no by0.5 US	-18
sector no by1 US	31
sector no by2	-13
sector no by3	16
sector no by3 US	-6
sector no named	-24
sector no named US	67
sector no on1	15
sector no on1 US	61
sector no on2	-16
sector no on2 US	48
sector no on3	-11
sector no on3 US	42
sector sentence absent	-49
sector sentence absent US	-41
sector sentence all	-68
sector sentence all US	67
sector sentence by1	-34
sector sentence by2	28
sector sentence by3	11
sector sentence named	30
sector sentence named US	34
sector sentence on1	-9
sector sentence on1 US	-24
sector sentence on2	-43
sector sentence on2 US	-10
sector sentence on3 US	32
text 3	-40
text even 0	-15
text even 1	-8
text over 1	-13
text under 0	18
text under 1	14
tops 0.5 3	-17
tops 1 1	-18
tops 1 2	-9
tops 1 3	28
tops 2 1	21
tops 2 2	-23
tops 2 3	17
tops 3 1	13
tops 3 3	-12
tops turned	-22
worked other	-64
worked same	42
worked same by	16`;
