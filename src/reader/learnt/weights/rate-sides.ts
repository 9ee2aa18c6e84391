// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all absent	-9
all all countries	18
all by0.5	13
all by1	-25
all by2	11
all by3	35
all every	8
all everybody	43
all everyone	30
all everything	-9
all everywhere	71
all general rate	-13
all global	37
all named	-46
all no	-87
all no again and so	19
all no again far	19
all no again next sentence named	-16
all no again paragraph	20
all no again paragraph named	-13
all no new and	-36
all no new and so	-37
all no new and so named	-44
all no new comma	-68
all no new comma named	-73
all no new far	11
all no new far named	-106
all no new from	-36
all no new from named	-6
all no new next sentence named	-32
all no new on	-57
all no new on named	-9
all no new paragraph	10
all no new paragraph named	-32
all no new while	-7
all no new while named	-25
all on1	-7
all on2	-21
all on3	-51
all ordinary duty	-19
all ordinary rate	-16
all sentence	-34
all surcharge	31
all worldwide	37
all yes	77
all yes again and so	-12
all yes again comma	-68
all yes again far	20
all yes new and	-70
all yes new and so named	7
all yes new comma	18
all yes new comma named	15
all yes new far	63
all yes new far named	75
all yes new first	13
all yes new next sentence	57
all yes new next sentence named	-66
all yes new on	8
all yes new on named	-15
all yes new paragraph	30
all yes new paragraph named	20
all yes new to	-7
all yes new while	10
by:US	108
by:absent, 1 here	-23
by:absent, 2 here	-23
by:alone	21
by:by 0	17
by:by 1	11
by:by 2	-18
by:by no	-42
by:cue=by0.5	23
by:cue=by1	25
by:cue=by2	14
by:cue=by3	16
by:cue=none	61
by:cue=on1	34
by:cue=on2	-16
by:f by0.5	33
by:f by1	26
by:f by2	40
by:f by3	14
by:f on1	23
by:f on2	7
by:f on3	43
by:focus owner	21
by:focus subject	25
by:goods before also	-40
by:goods before sure	14
by:goods crossed not	23
by:goods crossed own	-28
by:goods crossed sure	-27
by:goods met by before	32
by:goods met by crossed	21
by:goods met by part	53
by:goods met by sentence	44
by:goods met on before	-16
by:goods met on crossed	-40
by:goods met on part	-62
by:goods met on sentence	-48
by:goods part also	-23
by:goods part not	35
by:goods part own	-54
by:goods part sure	-28
by:goods sentence also	13
by:goods sentence not	25
by:goods sentence own	-41
by:goods sentence sure	-11
by:head by0.5	48
by:head by1	28
by:head by2	28
by:head by3	29
by:head first	67
by:head last	34
by:head on1	19
by:head on2	-21
by:head on3	-13
by:home false	-15
by:home true	7
by:last by	21
by:last by absent and	-28
by:last by absent and so	12
by:last by absent and so named	43
by:last by absent comma	8
by:last by absent comma named	26
by:last by absent far	13
by:last by absent from	13
by:last by absent next sentence	21
by:last by absent on	43
by:last by absent paragraph	7
by:last by absent to	28
by:last by absent while named	16
by:last by and	-6
by:last by and so named	-13
by:last by by0.5 comma named	11
by:last by by0.5 far named	6
by:last by by1 and	-30
by:last by by1 and so named	-18
by:last by by1 comma	13
by:last by by1 far	14
by:last by by1 far named	7
by:last by by1 from	11
by:last by by1 from named	15
by:last by by1 next sentence named	37
by:last by by1 to	6
by:last by by2 and	41
by:last by by2 and so	-27
by:last by by2 and so named	-17
by:last by by2 comma named	-16
by:last by by2 far	-23
by:last by by2 far named	-18
by:last by by2 from	10
by:last by by2 from named	-35
by:last by by2 next sentence named	8
by:last by by2 on	-29
by:last by by2 on named	-8
by:last by by2 paragraph	-13
by:last by by2 paragraph named	34
by:last by by2 to	12
by:last by by2 while	8
by:last by by2 while named	-10
by:last by by3 and	20
by:last by by3 and so	32
by:last by by3 and so named	-37
by:last by by3 comma	-7
by:last by by3 comma named	-52
by:last by by3 far named	-7
by:last by by3 from	-14
by:last by by3 next sentence	-11
by:last by by3 next sentence named	14
by:last by by3 on	12
by:last by by3 on named	8
by:last by by3 to	16
by:last by comma	18
by:last by comma named	-18
by:last by far named	-24
by:last by from	21
by:last by from named	-13
by:last by next sentence	16
by:last by none and so	-35
by:last by none and so named	26
by:last by none comma	23
by:last by none comma named	-11
by:last by none far	-43
by:last by none far named	-19
by:last by none from	14
by:last by none from named	-10
by:last by none next sentence	24
by:last by none on	9
by:last by none to	16
by:last by none while	21
by:last by none while named	-15
by:last by on	28
by:last by on named	-8
by:last by on1 far named	25
by:last by on1 next sentence named	21
by:last by on2 and	29
by:last by on2 and so	-10
by:last by on2 and so named	-24
by:last by on2 comma	28
by:last by on2 comma named	-20
by:last by on2 far	-31
by:last by on2 far named	-35
by:last by on2 from	11
by:last by on2 next sentence	-7
by:last by on2 next sentence named	-60
by:last by on3 and so named	-22
by:last by on3 comma named	14
by:last by on3 from	-12
by:last by on3 from named	22
by:last by on3 next sentence	-33
by:last by on3 next sentence named	-15
by:last by on3 on named	-12
by:last by on3 paragraph named	-10
by:last by on3 to	7
by:last by on3 while named	-13
by:last by paragraph named	9
by:last by to	60
by:last by while	16
by:last none	-63
by:last none absent and	-16
by:last none absent and so	-15
by:last none absent and so named	-74
by:last none absent comma	-22
by:last none absent comma named	-60
by:last none absent far named	-98
by:last none absent from	-28
by:last none absent from named	-13
by:last none absent next sentence	-73
by:last none absent next sentence named	-78
by:last none absent on named	-6
by:last none absent paragraph	-29
by:last none absent paragraph named	-20
by:last none absent to	-20
by:last none absent while	-29
by:last none absent while named	-30
by:last none and	10
by:last none and so	-52
by:last none by1 and so named	32
by:last none by1 far	-70
by:last none by1 far named	11
by:last none by1 next sentence	-6
by:last none by1 next sentence named	34
by:last none by2 and so named	27
by:last none by2 far	-14
by:last none by2 far named	19
by:last none by2 next sentence	21
by:last none by2 next sentence named	16
by:last none by2 paragraph named	-21
by:last none by3 far named	10
by:last none comma	-41
by:last none far	-7
by:last none far named	42
by:last none from	-35
by:last none next sentence	-67
by:last none next sentence named	7
by:last none none and so named	-28
by:last none none comma named	-20
by:last none none far	21
by:last none none far named	49
by:last none none next sentence	-13
by:last none none while named	22
by:last none on	-12
by:last none on named	-11
by:last none on1 far named	35
by:last none on2 and so	-14
by:last none on2 comma	-6
by:last none on2 comma named	17
by:last none on2 far	37
by:last none on2 far named	43
by:last none on2 next sentence	-15
by:last none on2 next sentence named	-20
by:last none on2 on	-6
by:last none on2 while	-9
by:last none on3 far	15
by:last none on3 next sentence named	21
by:last none paragraph	-27
by:last none paragraph named	-22
by:last none to	-37
by:last none while	-34
by:last on absent and	36
by:last on absent and so	21
by:last on absent and so named	-34
by:last on absent comma	7
by:last on absent comma named	-24
by:last on absent far	7
by:last on absent far named	-14
by:last on absent from	-18
by:last on absent next sentence	10
by:last on absent next sentence named	-89
by:last on absent on	-15
by:last on absent paragraph	-7
by:last on absent paragraph named	-31
by:last on absent to	-30
by:last on absent while	-16
by:last on and so	18
by:last on and so named	16
by:last on by0.5 far named	-10
by:last on by0.5 next sentence named	-17
by:last on by1 far	-12
by:last on by1 far named	-18
by:last on by1 next sentence named	11
by:last on by1 on	-12
by:last on by1 paragraph named	8
by:last on by2 and so	9
by:last on by2 and so named	19
by:last on by2 far	-10
by:last on by2 far named	9
by:last on by2 from	34
by:last on by2 next sentence	-39
by:last on by2 on	-9
by:last on by2 on named	17
by:last on by2 paragraph	16
by:last on by2 paragraph named	11
by:last on by2 to	-25
by:last on by3 and so named	-20
by:last on by3 comma named	16
by:last on by3 far named	6
by:last on by3 from	-16
by:last on by3 from named	-9
by:last on by3 next sentence	-11
by:last on by3 next sentence named	29
by:last on by3 to	-7
by:last on comma named	21
by:last on far	9
by:last on from	-18
by:last on from named	13
by:last on next sentence named	-17
by:last on none and	-29
by:last on none and so	-49
by:last on none and so named	46
by:last on none comma	13
by:last on none comma named	-29
by:last on none far	19
by:last on none far named	16
by:last on none from named	19
by:last on none next sentence	9
by:last on none next sentence named	16
by:last on none paragraph named	19
by:last on on	-27
by:last on on named	16
by:last on on1 and so	13
by:last on on1 comma named	11
by:last on on1 far named	13
by:last on on2 and so named	-10
by:last on on2 comma	-36
by:last on on2 far	12
by:last on on2 far named	-38
by:last on on2 next sentence	21
by:last on on2 on	-16
by:last on on2 on named	-16
by:last on on2 paragraph	-31
by:last on on2 while	-25
by:last on on2 while named	-11
by:last on on3 and	-37
by:last on on3 and so	7
by:last on on3 and so named	6
by:last on on3 comma	-17
by:last on on3 comma named	41
by:last on on3 far	-19
by:last on on3 far named	-15
by:last on on3 from	-27
by:last on on3 from named	6
by:last on on3 next sentence	-27
by:last on on3 next sentence named	-20
by:last on on3 on	11
by:last on on3 on named	16
by:last on on3 to	-23
by:last on on3 while	30
by:last on paragraph	6
by:last on to	-76
by:last on while	-6
by:name , ,	-21
by:name , and	-26
by:name , duty	-27
by:name , has	19
by:name , is	40
by:name , number	13
by:name , own agent	-31
by:name , own duty	11
by:name , own number	6
by:name , word	-15
by:name : ,	8
by:name : level	11
by:name : number	-22
by:name : own duty	25
by:name : own goods	18
by:name : verb impose	13
by:name ; ,	22
by:name and ,	26
by:name and :	-11
by:name and at	-7
by:name and duty	16
by:name and is	-8
by:name and level	7
by:name and number	39
by:name and on	-15
by:name and own duty	-27
by:name and own number	26
by:name and own on	-8
by:name and verb impose	-19
by:name and will	-21
by:name and word	-39
by:name begin ,	44
by:name begin :	33
by:name begin and	-13
by:name begin goods	-31
by:name begin had	14
by:name begin has	10
by:name begin in	6
by:name begin is	-13
by:name begin number	-14
by:name begin on	32
by:name begin own agent	17
by:name begin own duty	23
by:name begin own goods	-32
by:name begin own level	8
by:name begin own number	26
by:name begin own on	14
by:name begin own verb impose	-15
by:name begin own word	24
by:name begin verb agree	-18
by:name begin verb ask	-38
by:name begin verb bear	-9
by:name begin verb impose	25
by:name begin verb say	7
by:name begin verb sell	-21
by:name begin verb stay	-14
by:name begin verb up	21
by:name begin was	-30
by:name begin will	11
by:name begin would	10
by:name between and	10
by:name for .	-23
by:name for and	-26
by:name for duty	9
by:name for level	-12
by:name for number	-7
by:name from ,	-20
by:name from .	-29
by:name from :	-18
by:name from and	-15
by:name from is	-6
by:name from number	-22
by:name from on	7
by:name from to	17
by:name from verb impose	-16
by:name from verb stay	17
by:name from word	10
by:name from would	-13
by:name if verb impose	-13
by:name in ,	18
by:name in :	35
by:name in ;	8
by:name in at	6
by:name in duty	8
by:name in word	22
by:name into ,	11
by:name into .	16
by:name into :	-14
by:name into number	9
by:name number has	-33
by:name of ,	-43
by:name of and	-13
by:name of duty	-26
by:name of goods	-14
by:name of is	-19
by:name of number	-34
by:name of on	27
by:name of own duty	-11
by:name of to	16
by:name of verb bear	-15
by:name of verb impose	25
by:name of will	-18
by:name on goods	-55
by:name that had	-11
by:name that has	-12
by:name that level	6
by:name that own duty	19
by:name that verb impose	42
by:name that was	27
by:name that will	42
by:name that would	28
by:name to ,	8
by:name to .	13
by:name to word	7
by:name verb bear at	32
by:name verb bear duty	7
by:name verb impose duty	-23
by:name verb impose number	17
by:name verb impose own duty	6
by:name verb impose to	46
by:name verb return verb impose	25
by:name what verb impose	12
by:name which verb impose	20
by:name with ,	45
by:name with :	13
by:name with number	13
by:name with on	8
by:name with word	-10
by:name word ,	10
by:name word .	16
by:name word has	29
by:name word number	33
by:name word own duty	22
by:name word own number	-54
by:name word verb impose	7
by:name word will	11
by:name word would	9
by:name — will	22
by:named 0	11
by:named 1	13
by:named 2	-23
by:named 3	-87
by:named no	55
by:nearest after by1 part 0	44
by:nearest after by1 sentence 0	-16
by:nearest after by1 sentence 1	17
by:nearest after by2 sentence 0	12
by:nearest after by2 sentence 1	23
by:nearest after by3 part 0	24
by:nearest after by3 sentence 1	9
by:nearest after none part 1	6
by:nearest after none sentence 0	-34
by:nearest after on1 sentence 0	-16
by:nearest after on2 part 1	7
by:nearest after on2 sentence 0	-52
by:nearest after on2 sentence 1	18
by:nearest after on3 part 0	-25
by:nearest after on3 part 1	6
by:nearest after on3 sentence 0	-14
by:nearest after on3 sentence 1	-10
by:nearest before by0.5 part 0	26
by:nearest before by0.5 sentence 0	-10
by:nearest before by1 part 0	6
by:nearest before by1 part 1	13
by:nearest before by1 sentence 0	28
by:nearest before by1 sentence 1	-13
by:nearest before by2 part 0	11
by:nearest before by2 part 1	19
by:nearest before by2 sentence 0	32
by:nearest before by2 sentence 1	-14
by:nearest before by3 part 0	49
by:nearest before by3 part 1	25
by:nearest before by3 sentence 0	11
by:nearest before by3 sentence 1	13
by:nearest before none part 0	58
by:nearest before none part 1	36
by:nearest before none sentence 0	31
by:nearest before none sentence 1	25
by:nearest before on1 part 0	7
by:nearest before on1 sentence 0	47
by:nearest before on1 sentence 1	-33
by:nearest before on2 part 1	-19
by:nearest before on2 sentence 0	-6
by:nearest before on3 part 1	-28
by:nearest before on3 sentence 0	-46
by:nearest before on3 sentence 1	-35
by:not own here	-16
by:not own home	11
by:not own ours	-11
by:not own theirs	-8
by:not own them	18
by:not own there	21
by:not own they	8
by:not own us	-20
by:not own we	-21
by:not top by	9
by:not top by absent	-77
by:not top on	14
by:not top on absent	-24
by:on 0	-18
by:on 2	-11
by:on 3	11
by:on no	13
by:other voice	-20
by:own here	16
by:own home	-10
by:own ours	12
by:own their	-7
by:own theirs	6
by:own them	-26
by:own there	-25
by:own they	-11
by:own us	20
by:own we	24
by:pa0	23
by:pa0 cue=by0.5	-10
by:pa0 cue=by1	53
by:pa0 cue=by3	19
by:pa0 cue=none	9
by:pa0 cue=on2	-8
by:pa0 cue=on3	-12
by:pa0 name	26
by:pa0 name and number	-23
by:pa0 name and own on	-15
by:pa0 name from ,	-7
by:pa0 name from .	-16
by:pa0 name from number	20
by:pa0 name in ,	15
by:pa0 name in .	27
by:pa0 name in and	31
by:pa0 name in word	16
by:pa0 name into .	21
by:pa0 name of .	-6
by:pa0 name on goods	-6
by:pa0 next=,	25
by:pa0 next=.	29
by:pa0 next=agent	-26
by:pa0 next=and	28
by:pa0 next=are	27
by:pa0 next=at	-9
by:pa0 next=duty	-8
by:pa0 next=end	-13
by:pa0 next=for	9
by:pa0 next=gate	42
by:pa0 next=goods	-18
by:pa0 next=in	19
by:pa0 next=is	-11
by:pa0 next=own .	-23
by:pa0 next=own duty	-15
by:pa0 next=own on	-15
by:pa0 next=verb stay	-32
by:pa0 next=word	35
by:pa0 person	15
by:pa0 port	35
by:pa0 port at .	8
by:pa0 port in ,	22
by:pa0 prep=%	8
by:pa0 prep=and	-28
by:pa0 prep=as	-17
by:pa0 prep=at	54
by:pa0 prep=by	17
by:pa0 prep=for	-17
by:pa0 prep=from	-31
by:pa0 prep=in	72
by:pa0 prep=into	24
by:pa0 prep=on	-39
by:pa0 prep=to	28
by:pa0 prep=under	-26
by:pa0 prep=verb impose	-11
by:pa0 prep=what	13
by:pa0 prep=word	30
by:pa0 pronoun his	-7
by:pa0 pronoun it	25
by:pa0 pronoun its of duty	27
by:pa0 pronoun its on goods	8
by:pa0 pronoun its verb impose duty	-11
by:pa0 pronoun our	11
by:pa0 pronoun our on goods	27
by:pa0 pronoun ours	-20
by:pa0 pronoun their	-7
by:pa0 pronoun their on goods	11
by:pa0 pronoun them	20
by:pa0 quality	-39
by:pa0 quality and duty	-11
by:pa0 quality and goods	39
by:pa0 quality at gate	37
by:pa0 quality for goods	21
by:pa0 quality of goods	-42
by:pa0 quality on .	-35
by:pa0 quality on goods	-82
by:pa0 quality on word	-8
by:pa0 quality to goods	-7
by:pa0 quality word .	13
by:pa0 quality word goods	6
by:pa0 seat	34
by:pa0 seat in ,	13
by:pa0 seat in .	17
by:pa1	-7
by:pa1 cue=by1	-16
by:pa1 cue=on2	24
by:pa1 cue=on3	-17
by:pa1 name	-9
by:pa1 name in .	-22
by:pa1 next=,	24
by:pa1 next=.	-26
by:pa1 next=goods	-7
by:pa1 prep=from	6
by:pa1 prep=in	8
by:pa1 prep=of	-38
by:pa1 prep=on	9
by:pa1 pronoun our	13
by:pa1 quality	-19
by:pa1 quality of goods	-30
by:pb0	61
by:pb0 cue=by0.5	34
by:pb0 cue=by3	26
by:pb0 cue=none	64
by:pb0 cue=on2	6
by:pb0 cue=on3	7
by:pb0 name	117
by:pb0 name , and	-15
by:pb0 name , duty	-10
by:pb0 name , has	13
by:pb0 name , is	48
by:pb0 name , number	23
by:pb0 name , own number	29
by:pb0 name , will	15
by:pb0 name : has	9
by:pb0 name : own duty	23
by:pb0 name and at	-6
by:pb0 name and duty	14
by:pb0 name and level	7
by:pb0 name and number	51
by:pb0 name and own number	28
by:pb0 name and own on	18
by:pb0 name and verb impose	-41
by:pb0 name and will	-6
by:pb0 name and word	-8
by:pb0 name begin and	7
by:pb0 name begin for	-23
by:pb0 name begin goods	-16
by:pb0 name begin had	-9
by:pb0 name begin has	-9
by:pb0 name begin is	-23
by:pb0 name begin own duty	30
by:pb0 name begin own number	36
by:pb0 name begin verb impose	43
by:pb0 name begin verb stay	-21
by:pb0 name begin verb up	18
by:pb0 name begin was	-26
by:pb0 name begin word	-13
by:pb0 name begin would	20
by:pb0 name for level	-11
by:pb0 name for word	-12
by:pb0 name from and	-8
by:pb0 name from number	-31
by:pb0 name from word	15
by:pb0 name from would	-10
by:pb0 name if verb impose	22
by:pb0 name in and	-29
by:pb0 name in at	8
by:pb0 name into at	26
by:pb0 name of is	-18
by:pb0 name of number	-29
by:pb0 name of to	15
by:pb0 name of verb impose	25
by:pb0 name of will	-12
by:pb0 name on goods	-10
by:pb0 name that had	-11
by:pb0 name that has	-18
by:pb0 name that verb impose	14
by:pb0 name that was	7
by:pb0 name that will	41
by:pb0 name that would	27
by:pb0 name to at	16
by:pb0 name verb bear at	26
by:pb0 name verb bear duty	7
by:pb0 name verb impose duty	-20
by:pb0 name verb impose number	-9
by:pb0 name verb impose own duty	20
by:pb0 name verb impose to	28
by:pb0 name which verb impose	9
by:pb0 name word has	10
by:pb0 name word level	11
by:pb0 name word number	20
by:pb0 name word own number	-51
by:pb0 name word verb impose	13
by:pb0 name word would	16
by:pb0 next='s	11
by:pb0 next=,	-16
by:pb0 next=and	-14
by:pb0 next=are	-27
by:pb0 next=at	36
by:pb0 next=duty	37
by:pb0 next=for	15
by:pb0 next=from	21
by:pb0 next=gate	7
by:pb0 next=goods	-48
by:pb0 next=has	-10
by:pb0 next=in	15
by:pb0 next=is	51
by:pb0 next=level	14
by:pb0 next=number	48
by:pb0 next=of	9
by:pb0 next=on	13
by:pb0 next=own agent	8
by:pb0 next=own at	-11
by:pb0 next=own duty	47
by:pb0 next=own goods	-21
by:pb0 next=own number	30
by:pb0 next=own on	18
by:pb0 next=own to	-35
by:pb0 next=sender	-30
by:pb0 next=to	40
by:pb0 next=verb ask	-44
by:pb0 next=verb bear	-35
by:pb0 next=verb down	-8
by:pb0 next=verb end	23
by:pb0 next=verb impose	28
by:pb0 next=verb propose	-24
by:pb0 next=verb say	6
by:pb0 next=verb sell	-14
by:pb0 next=verb stay	-10
by:pb0 next=verb up	13
by:pb0 next=was	-10
by:pb0 next=will	22
by:pb0 next=with	8
by:pb0 next=word	-23
by:pb0 person	-22
by:pb0 person " are	11
by:pb0 person begin has	14
by:pb0 person begin verb impose	-14
by:pb0 person that verb impose	-10
by:pb0 person word verb impose	-29
by:pb0 person word verb say	11
by:pb0 port	25
by:pb0 prep="	28
by:pb0 prep=,	38
by:pb0 prep=.	19
by:pb0 prep=:	-6
by:pb0 prep=;	-30
by:pb0 prep=and	33
by:pb0 prep=as	16
by:pb0 prep=at	19
by:pb0 prep=begin	19
by:pb0 prep=by	8
by:pb0 prep=for	6
by:pb0 prep=from	-23
by:pb0 prep=if	48
by:pb0 prep=in	15
by:pb0 prep=into	29
by:pb0 prep=number	16
by:pb0 prep=on	-24
by:pb0 prep=that	-25
by:pb0 prep=then	-14
by:pb0 prep=to	26
by:pb0 prep=verb bear	12
by:pb0 prep=verb impose	20
by:pb0 prep=verb propose	34
by:pb0 prep=verb return	-8
by:pb0 prep=what	-11
by:pb0 prep=where	10
by:pb0 prep=which	9
by:pb0 prep=while	-15
by:pb0 prep=with	36
by:pb0 prep=—	8
by:pb0 pronoun government	-10
by:pb0 pronoun he	-25
by:pb0 pronoun he begin verb say	-7
by:pb0 pronoun he that would	-18
by:pb0 pronoun his	6
by:pb0 pronoun it begin has	25
by:pb0 pronoun it begin level	7
by:pb0 pronoun it begin verb bear	7
by:pb0 pronoun it begin verb impose	-10
by:pb0 pronoun it begin will	12
by:pb0 pronoun it that will	-8
by:pb0 pronoun it that would	-12
by:pb0 pronoun it verb say would	19
by:pb0 pronoun its	-19
by:pb0 pronoun its and goods	-11
by:pb0 pronoun its begin duty	13
by:pb0 pronoun its begin goods	-11
by:pb0 pronoun its begin level	-22
by:pb0 pronoun its begin number	12
by:pb0 pronoun its verb impose duty	7
by:pb0 pronoun its verb impose goods	15
by:pb0 pronoun its verb impose number	-11
by:pb0 pronoun its word duty	-9
by:pb0 pronoun its word number	-9
by:pb0 pronoun my	13
by:pb0 pronoun our	-30
by:pb0 pronoun our on goods	10
by:pb0 pronoun our verb impose goods	-42
by:pb0 pronoun ours	-44
by:pb0 pronoun president	8
by:pb0 pronoun president begin verb impose	16
by:pb0 pronoun their	-42
by:pb0 pronoun they	-28
by:pb0 pronoun they begin number	17
by:pb0 pronoun they begin verb bear	-35
by:pb0 pronoun they begin verb impose	-14
by:pb0 pronoun they begin word	-11
by:pb0 pronoun they word number	-9
by:pb0 pronoun they word verb bear	24
by:pb0 pronoun trump	28
by:pb0 pronoun we	-34
by:pb0 pronoun which , has	9
by:pb0 pronoun which , number	-22
by:pb0 pronoun which , word	-12
by:pb0 pronoun who	24
by:pb0 pronoun whose	-10
by:pb0 pronoun whose , goods	-15
by:pb0 quality	16
by:pb0 quality , duty	9
by:pb0 quality , goods	-21
by:pb0 quality , word	-15
by:pb0 quality : duty	24
by:pb0 quality and goods	-14
by:pb0 quality and number	24
by:pb0 quality begin goods	-50
by:pb0 quality begin number	38
by:pb0 quality begin word	-16
by:pb0 quality in goods	-14
by:pb0 quality number goods	-9
by:pb0 quality of goods	-24
by:pb0 quality on gate	7
by:pb0 quality on word	8
by:pb0 quality that goods	-6
by:pb0 quality then goods	-17
by:pb0 quality verb impose duty	21
by:pb0 quality verb impose goods	-15
by:pb0 quality which goods	-6
by:pb0 quality word goods	-33
by:pb0 quality word level	6
by:pb0 quality word number	19
by:pb0 seat	61
by:pb0 seat begin has	-37
by:pb0 seat begin verb impose	-37
by:pb0 seat that verb impose	7
by:pb0 seat word verb impose	14
by:pb1	-7
by:pb1 cue=by1	26
by:pb1 cue=by3	-26
by:pb1 cue=none	18
by:pb1 cue=on2	-15
by:pb1 cue=on3	-13
by:pb1 name and number	13
by:pb1 name begin duty	10
by:pb1 name begin own duty	-13
by:pb1 name begin verb impose	-23
by:pb1 name verb impose own duty	-11
by:pb1 name word level	-16
by:pb1 name word own duty	11
by:pb1 next=agent	17
by:pb1 next=at	14
by:pb1 next=duty	10
by:pb1 next=had	10
by:pb1 next=level	-10
by:pb1 next=on	8
by:pb1 next=own duty	-9
by:pb1 next=own number	12
by:pb1 next=verb impose	-29
by:pb1 next=verb say	11
by:pb1 next=will	-9
by:pb1 next=word	-15
by:pb1 person	7
by:pb1 port	6
by:pb1 prep=begin	-17
by:pb1 prep=in	15
by:pb1 prep=number	-14
by:pb1 prep=of	9
by:pb1 prep=on	-11
by:pb1 prep=that	8
by:pb1 prep=to	13
by:pb1 prep=verb impose	-7
by:pb1 prep=verb say	22
by:pb1 prep=word	15
by:pb1 prep=—	9
by:pb1 pronoun it begin verb impose	-9
by:pb1 pronoun its	8
by:pb1 pronoun its verb impose duty	17
by:pb1 pronoun their	-6
by:pb1 pronoun they	-18
by:pb1 quality and goods	-22
by:pb1 quality begin goods	-6
by:pb1 quality of goods	14
by:pb1 quality verb impose duty	-12
by:pb1 quality word goods	20
by:pb1 seat begin verb impose	-9
by:pb2	9
by:pb2 cue=by2	8
by:pb2 cue=by3	-6
by:pb2 cue=on3	11
by:pb2 next=goods	10
by:pb2 next=number	13
by:pb2 prep=begin	-6
by:pb2 prep=on	12
by:pb2 quality on goods	12
by:person " are	17
by:person " verb say	-8
by:person , ,	-12
by:person begin has	14
by:person begin verb impose	19
by:person begin verb say	25
by:person by ,	8
by:person that verb impose	-8
by:person which verb impose	17
by:person word ,	-24
by:person word has	-13
by:person word verb impose	14
by:person word verb say	7
by:person word word	-7
by:port at .	12
by:port begin ,	7
by:port in on	-11
by:port of ,	17
by:pronoun he " verb impose	20
by:pronoun he " verb say	-13
by:pronoun he , verb impose	20
by:pronoun he , verb say	-21
by:pronoun he begin verb deny	15
by:pronoun he begin verb say	-15
by:pronoun he that had	22
by:pronoun it begin has	22
by:pronoun it begin is	9
by:pronoun it begin level	7
by:pronoun it begin number	7
by:pronoun it begin verb bear	9
by:pronoun it begin will	13
by:pronoun it begin would	13
by:pronoun it on ,	9
by:pronoun it that has	-9
by:pronoun it that verb impose	-21
by:pronoun it that will	-18
by:pronoun it verb impose verb say	-29
by:pronoun it verb say would	36
by:pronoun it word verb impose	-27
by:pronoun it word will	-6
by:pronoun its and goods	-25
by:pronoun its begin duty	12
by:pronoun its begin goods	-15
by:pronoun its begin level	-23
by:pronoun its begin number	23
by:pronoun its for goods	-16
by:pronoun its on goods	29
by:pronoun its verb impose goods	17
by:pronoun its verb impose level	13
by:pronoun its word duty	-20
by:pronoun our begin goods	-7
by:pronoun our for goods	8
by:pronoun our of goods	6
by:pronoun our on goods	17
by:pronoun our verb impose goods	-15
by:pronoun president begin verb impose	6
by:pronoun president begin verb say	-9
by:pronoun their and goods	11
by:pronoun their begin goods	-9
by:pronoun their on goods	12
by:pronoun their word goods	-11
by:pronoun they begin number	8
by:pronoun they begin verb bear	-46
by:pronoun they begin word	-17
by:pronoun they where verb bear	6
by:pronoun they word number	-9
by:pronoun they word verb bear	20
by:pronoun trump begin duty	42
by:pronoun trump begin verb say	-8
by:pronoun which , had	7
by:pronoun which , verb impose	19
by:pronoun which , word	8
by:pronoun whose , goods	-25
by:q1 by0.5 other	8
by:q1 by0.5 other here	7
by:q1 by1	60
by:q1 by1 here	14
by:q1 by1 other	61
by:q1 by1 other here	16
by:q1 by2	58
by:q1 by2 here	13
by:q1 by2 other	20
by:q1 by3	33
by:q1 by3 here	16
by:q1 first	59
by:q1 first other	15
by:q1 named	48
by:q1 named other	-20
by:q1 on1	53
by:q1 on1 other	-8
by:q1 on1 other here	-12
by:q1 on2	-10
by:q1 on2 here	-13
by:q1 on2 other here	21
by:q1 on3	-32
by:q1 on3 other	-7
by:q2 by0.5	9
by:q2 by0.5 here	6
by:q2 by0.5 other	45
by:q2 by0.5 other here	18
by:q2 by1 other	25
by:q2 by2	-8
by:q2 by2 here	-19
by:q2 by2 other	25
by:q2 by2 other here	-12
by:q2 by3	10
by:q2 by3 here	12
by:q2 by3 other	8
by:q2 by3 other here	-19
by:q2 first	18
by:q2 named	41
by:q2 named other	16
by:q2 on1	-6
by:q2 on1 other	13
by:q2 on1 other here	24
by:q2 on2	-15
by:q2 on2 here	-9
by:q2 on2 other	-15
by:q2 on3	-30
by:q2 on3 other	-27
by:q2 on3 other here	-12
by:quality , duty	11
by:quality , goods	-19
by:quality : duty	22
by:quality ; goods	10
by:quality and duty	-19
by:quality and goods	40
by:quality and number	26
by:quality at gate	48
by:quality begin agent	15
by:quality begin duty	7
by:quality begin goods	-27
by:quality begin number	36
by:quality begin sender	-29
by:quality begin taker	28
by:quality begin verb bear	-12
by:quality begin word	-11
by:quality for goods	13
by:quality number goods	9
by:quality of goods	-53
by:quality on ,	-7
by:quality on .	-35
by:quality on gate	25
by:quality on goods	-16
by:quality over goods	-11
by:quality that goods	-40
by:quality then goods	-13
by:quality to goods	-11
by:quality verb bear goods	-13
by:quality verb buy goods	-26
by:quality verb impose duty	6
by:quality verb target goods	-10
by:quality which goods	-22
by:quality word ,	-10
by:quality word .	12
by:quality word gate	14
by:quality word goods	-10
by:quality word level	-12
by:quality word number	6
by:quality word word	13
by:sa0	-8
by:sa0 cue=by0.5	18
by:sa0 cue=none	-28
by:sa0 cue=on1	-14
by:sa0 cue=on2	-6
by:sa0 cue=on3	15
by:sa0 name	-37
by:sa0 name , is	-22
by:sa0 name , number	-10
by:sa0 name ; ,	17
by:sa0 name and ,	19
by:sa0 name and is	-7
by:sa0 name and own number	-11
by:sa0 name and own on	-18
by:sa0 name and verb impose	-20
by:sa0 name and will	-26
by:sa0 name from .	-13
by:sa0 name if verb impose	-30
by:sa0 name if word	-13
by:sa0 name of ,	-12
by:sa0 name of .	8
by:sa0 name on goods	-35
by:sa0 name that verb impose	31
by:sa0 name which verb impose	11
by:sa0 name with .	-7
by:sa0 next=,	-36
by:sa0 next=.	10
by:sa0 next=;	23
by:sa0 next=agent	7
by:sa0 next=and	-11
by:sa0 next=duty	-8
by:sa0 next=for	-12
by:sa0 next=from	10
by:sa0 next=gate	8
by:sa0 next=had	18
by:sa0 next=in	11
by:sa0 next=number	11
by:sa0 next=on	12
by:sa0 next=own .	-25
by:sa0 next=own agent	7
by:sa0 next=own duty	-25
by:sa0 next=own goods	-7
by:sa0 next=own level	-22
by:sa0 next=own on	-22
by:sa0 next=own word	14
by:sa0 next=taker	-7
by:sa0 next=to	-34
by:sa0 next=verb ask	-6
by:sa0 next=verb bear	-9
by:sa0 next=verb buy	-9
by:sa0 next=verb end	-18
by:sa0 next=verb impose	34
by:sa0 next=verb say	6
by:sa0 next=was	37
by:sa0 next=will	-22
by:sa0 next=word	-25
by:sa0 next=would	-14
by:sa0 person	-16
by:sa0 person , verb say	-27
by:sa0 person word verb impose	13
by:sa0 person word verb say	9
by:sa0 port	-24
by:sa0 port in .	-8
by:sa0 prep="	15
by:sa0 prep=:	-7
by:sa0 prep=;	19
by:sa0 prep=and	-10
by:sa0 prep=as	-34
by:sa0 prep=at	6
by:sa0 prep=by	-25
by:sa0 prep=for	-34
by:sa0 prep=from	-34
by:sa0 prep=if	-57
by:sa0 prep=in	-9
by:sa0 prep=of	-19
by:sa0 prep=on	-29
by:sa0 prep=that	42
by:sa0 prep=to	28
by:sa0 prep=verb bear	-20
by:sa0 prep=verb impose	7
by:sa0 prep=verb say	19
by:sa0 prep=verb target	18
by:sa0 prep=what	-12
by:sa0 prep=when	-11
by:sa0 prep=where	-8
by:sa0 prep=which	24
by:sa0 prep=while	8
by:sa0 prep=with	12
by:sa0 prep=word	-9
by:sa0 pronoun finance	16
by:sa0 pronoun he	-6
by:sa0 pronoun he " verb impose	28
by:sa0 pronoun he " verb say	-17
by:sa0 pronoun he , verb impose	10
by:sa0 pronoun he , verb say	-15
by:sa0 pronoun his	-17
by:sa0 pronoun it	17
by:sa0 pronoun it that verb impose	9
by:sa0 pronoun it where verb impose	7
by:sa0 pronoun it word verb impose	-12
by:sa0 pronoun its	-13
by:sa0 pronoun its verb impose duty	-16
by:sa0 pronoun minister	18
by:sa0 pronoun our	-21
by:sa0 pronoun ours	22
by:sa0 pronoun president	7
by:sa0 pronoun they where verb bear	-12
by:sa0 pronoun which	44
by:sa0 pronoun which , number	24
by:sa0 pronoun which , verb impose	18
by:sa0 quality	29
by:sa0 quality , agent	-9
by:sa0 quality , goods	-19
by:sa0 quality , word	24
by:sa0 quality and goods	45
by:sa0 quality of goods	6
by:sa0 quality on goods	11
by:sa0 quality that goods	-17
by:sa0 quality to goods	13
by:sa0 seat	23
by:sa0 seat in .	14
by:sa0 seat that has	12
by:sa1 cue=by2	-19
by:sa1 cue=on1	-9
by:sa1 cue=on3	20
by:sa1 name	-8
by:sa1 name and verb impose	16
by:sa1 name and will	-15
by:sa1 name in ,	-9
by:sa1 name in .	-10
by:sa1 name on goods	-9
by:sa1 name that verb impose	6
by:sa1 next=.	-45
by:sa1 next=and	-29
by:sa1 next=duty	-15
by:sa1 next=gate	-27
by:sa1 next=goods	28
by:sa1 next=had	-12
by:sa1 next=has	38
by:sa1 next=level	17
by:sa1 next=number	-29
by:sa1 next=on	-7
by:sa1 next=own duty	6
by:sa1 next=sender	-26
by:sa1 next=verb bear	10
by:sa1 next=verb say	-17
by:sa1 next=will	-14
by:sa1 next=word	30
by:sa1 person	15
by:sa1 prep="	-7
by:sa1 prep=;	10
by:sa1 prep=as	-7
by:sa1 prep=by	-10
by:sa1 prep=in	-10
by:sa1 prep=of	-25
by:sa1 prep=on	8
by:sa1 prep=that	6
by:sa1 prep=verb impose	8
by:sa1 prep=which	19
by:sa1 prep=word	-16
by:sa1 pronoun he	-9
by:sa1 pronoun it	-20
by:sa1 pronoun its	-16
by:sa1 pronoun our	-14
by:sa1 pronoun our on goods	-19
by:sa1 pronoun their	21
by:sa1 pronoun they	26
by:sa1 quality	13
by:sa1 quality , goods	-10
by:sa1 quality ; goods	16
by:sa1 quality and goods	22
by:sa1 quality of goods	-6
by:sa1 quality on goods	17
by:sa1 seat	10
by:sa1 seat in .	7
by:sa2	-8
by:sa2 cue=by1	-12
by:sa2 cue=by2	-6
by:sa2 cue=on3	7
by:sa2 name	-7
by:sa2 name in .	-17
by:sa2 next=goods	9
by:sa2 next=has	22
by:sa2 person	22
by:sa2 port	-13
by:sa2 prep=,	8
by:sa2 prep=from	12
by:sa2 prep=in	-27
by:sa2 prep=on	8
by:sa2 prep=that	9
by:sa2 prep=word	24
by:sa2 pronoun its	-25
by:sa2 seat	9
by:sb0	40
by:sb0 cue=by1	12
by:sb0 cue=by2	20
by:sb0 cue=by3	48
by:sb0 cue=none	16
by:sb0 cue=on1	41
by:sb0 cue=on3	-24
by:sb0 name	86
by:sb0 name , ,	-6
by:sb0 name , own agent	-16
by:sb0 name : ,	8
by:sb0 name ; ,	12
by:sb0 name and ,	17
by:sb0 name and :	-11
by:sb0 name and on	-14
by:sb0 name and word	-22
by:sb0 name begin ,	41
by:sb0 name begin :	34
by:sb0 name begin and	-19
by:sb0 name begin had	33
by:sb0 name begin has	45
by:sb0 name begin is	12
by:sb0 name begin on	23
by:sb0 name begin own duty	22
by:sb0 name begin own goods	-22
by:sb0 name begin verb agree	-15
by:sb0 name begin verb impose	-19
by:sb0 name begin will	15
by:sb0 name between and	13
by:sb0 name for and	-14
by:sb0 name from :	-15
by:sb0 name in :	23
by:sb0 name into ,	15
by:sb0 name into :	22
by:sb0 name of ,	-17
by:sb0 name of and	-22
by:sb0 name to ,	-8
by:sb0 name with ,	35
by:sb0 name with :	26
by:sb0 name with on	8
by:sb0 name with word	-9
by:sb0 name word ,	11
by:sb0 next=(	-10
by:sb0 next=,	32
by:sb0 next=-	-7
by:sb0 next=:	22
by:sb0 next=and	20
by:sb0 next=duty	28
by:sb0 next=from	-19
by:sb0 next=gate	-14
by:sb0 next=goods	-10
by:sb0 next=had	10
by:sb0 next=has	25
by:sb0 next=in	23
by:sb0 next=is	12
by:sb0 next=level	24
by:sb0 next=of	-14
by:sb0 next=on	28
by:sb0 next=own ,	-28
by:sb0 next=own :	-27
by:sb0 next=own agent	-20
by:sb0 next=own duty	42
by:sb0 next=own goods	-20
by:sb0 next=own level	18
by:sb0 next=own on	15
by:sb0 next=own verb impose	8
by:sb0 next=own word	-15
by:sb0 next=sender	-21
by:sb0 next=taker	29
by:sb0 next=to	34
by:sb0 next=verb agree	-16
by:sb0 next=verb ask	-42
by:sb0 next=verb bear	-27
by:sb0 next=verb buy	10
by:sb0 next=verb impose	20
by:sb0 next=verb say	-14
by:sb0 next=verb sell	-7
by:sb0 next=verb stay	-20
by:sb0 next=verb target	-8
by:sb0 next=verb up	13
by:sb0 next=was	-25
by:sb0 next=will	33
by:sb0 next=word	7
by:sb0 next=would	22
by:sb0 next=—	-8
by:sb0 person , ,	-16
by:sb0 person , verb say	18
by:sb0 person begin verb impose	23
by:sb0 person by ,	8
by:sb0 person word verb impose	6
by:sb0 port	-12
by:sb0 port begin ,	-11
by:sb0 port in ,	-15
by:sb0 port in on	-6
by:sb0 port of ,	16
by:sb0 prep="	-6
by:sb0 prep=.	7
by:sb0 prep=/	18
by:sb0 prep=;	24
by:sb0 prep=against	16
by:sb0 prep=and	-27
by:sb0 prep=at	33
by:sb0 prep=begin	25
by:sb0 prep=between	8
by:sb0 prep=by	-10
by:sb0 prep=for	30
by:sb0 prep=from	-17
by:sb0 prep=into	45
by:sb0 prep=number	-7
by:sb0 prep=of	-27
by:sb0 prep=on	-17
by:sb0 prep=that	26
by:sb0 prep=to	-12
by:sb0 prep=verb impose	26
by:sb0 prep=verb say	-6
by:sb0 prep=what	29
by:sb0 prep=which	19
by:sb0 prep=with	49
by:sb0 prep=word	-18
by:sb0 prep=—	-11
by:sb0 pronoun he	-18
by:sb0 pronoun he begin verb impose	-7
by:sb0 pronoun he begin verb say	-13
by:sb0 pronoun host	-11
by:sb0 pronoun it begin verb impose	14
by:sb0 pronoun it that verb impose	-8
by:sb0 pronoun it what verb impose	19
by:sb0 pronoun it word verb impose	-35
by:sb0 pronoun its	54
by:sb0 pronoun its of duty	9
by:sb0 pronoun minister	-18
by:sb0 pronoun our	-10
by:sb0 pronoun our on goods	7
by:sb0 pronoun ours	12
by:sb0 pronoun president	8
by:sb0 pronoun president begin verb say	7
by:sb0 pronoun she	-16
by:sb0 pronoun their	-14
by:sb0 pronoun trump	12
by:sb0 pronoun trump begin verb say	-13
by:sb0 pronoun us	11
by:sb0 pronoun which	24
by:sb0 pronoun which , has	-11
by:sb0 pronoun which , verb impose	7
by:sb0 quality	-27
by:sb0 quality : goods	-11
by:sb0 quality at gate	15
by:sb0 quality begin duty	18
by:sb0 quality begin goods	-31
by:sb0 quality begin word	-9
by:sb0 quality for goods	12
by:sb0 quality on ,	-19
by:sb0 quality on gate	27
by:sb0 quality on goods	-14
by:sb0 quality to goods	-17
by:sb0 quality word ,	-9
by:sb0 quality word goods	-7
by:sb0 quality word word	11
by:sb0 seat	35
by:sb0 seat begin ,	12
by:sb0 seat begin :	16
by:sb0 seat begin verb say	-14
by:sb0 seat begin word	6
by:sb0 seat in ,	-6
by:sb0 seat in word	-12
by:sb0 seat with ,	20
by:sb0 seat with in	10
by:sb1 cue=by0.5	-12
by:sb1 cue=by1	-12
by:sb1 cue=by3	-20
by:sb1 cue=on2	-18
by:sb1 cue=on3	18
by:sb1 name and number	-7
by:sb1 name and word	-7
by:sb1 name begin ,	8
by:sb1 name begin and	-18
by:sb1 name begin goods	-17
by:sb1 name begin has	-14
by:sb1 name begin own duty	-19
by:sb1 name begin own goods	-9
by:sb1 name begin own number	-12
by:sb1 name begin verb impose	19
by:sb1 name begin word	22
by:sb1 name begin would	6
by:sb1 name for word	9
by:sb1 name from ,	-9
by:sb1 name from number	-10
by:sb1 name in ,	8
by:sb1 name in :	7
by:sb1 name into :	-9
by:sb1 name into at	-15
by:sb1 name of ,	-20
by:sb1 name with ,	20
by:sb1 next=,	-23
by:sb1 next=/	6
by:sb1 next=:	-17
by:sb1 next=and	-16
by:sb1 next=at	-15
by:sb1 next=duty	29
by:sb1 next=for	15
by:sb1 next=gate	-6
by:sb1 next=goods	15
by:sb1 next=had	-40
by:sb1 next=has	-30
by:sb1 next=is	-12
by:sb1 next=level	19
by:sb1 next=number	-13
by:sb1 next=own ,	11
by:sb1 next=own duty	-24
by:sb1 next=own goods	-23
by:sb1 next=own level	8
by:sb1 next=own number	-29
by:sb1 next=sender	14
by:sb1 next=verb bear	-9
by:sb1 next=verb end	30
by:sb1 next=verb impose	9
by:sb1 next=verb stay	30
by:sb1 next=verb target	-18
by:sb1 next=verb up	-12
by:sb1 next=will	11
by:sb1 next=word	7
by:sb1 next=would	8
by:sb1 person	36
by:sb1 person " are	9
by:sb1 person begin verb impose	18
by:sb1 person begin verb say	18
by:sb1 person word verb impose	24
by:sb1 prep="	-11
by:sb1 prep=(	38
by:sb1 prep=,	-39
by:sb1 prep=.	-6
by:sb1 prep=:	15
by:sb1 prep=;	-6
by:sb1 prep=and	-10
by:sb1 prep=begin	22
by:sb1 prep=if	-6
by:sb1 prep=in	7
by:sb1 prep=into	-17
by:sb1 prep=number	-21
by:sb1 prep=of	-16
by:sb1 prep=then	-10
by:sb1 prep=to	6
by:sb1 prep=verb bear	6
by:sb1 prep=verb return	36
by:sb1 prep=verb say	9
by:sb1 prep=what	41
by:sb1 prep=which	-10
by:sb1 prep=while	-13
by:sb1 prep=with	-7
by:sb1 pronoun he	-8
by:sb1 pronoun its	18
by:sb1 pronoun our	33
by:sb1 pronoun ours	-32
by:sb1 pronoun president	-13
by:sb1 pronoun president begin verb impose	-9
by:sb1 pronoun their	10
by:sb1 pronoun them	20
by:sb1 pronoun they	-9
by:sb1 pronoun they begin number	-9
by:sb1 pronoun trump	-9
by:sb1 pronoun trump begin verb impose	-14
by:sb1 pronoun which , had	12
by:sb1 pronoun which , number	-10
by:sb1 quality , goods	14
by:sb1 quality : goods	15
by:sb1 quality and goods	-9
by:sb1 quality begin duty	-12
by:sb1 quality begin goods	9
by:sb1 quality for goods	-7
by:sb1 quality number goods	21
by:sb1 quality on goods	19
by:sb1 quality verb impose goods	-9
by:sb1 quality word goods	-18
by:sb1 seat	-21
by:sb1 seat / ,	-9
by:sb1 seat begin ,	-16
by:sb1 seat begin /	6
by:sb1 seat begin verb impose	11
by:sb2	-10
by:sb2 cue=by1	-24
by:sb2 cue=by2	17
by:sb2 cue=by3	-18
by:sb2 cue=none	15
by:sb2 name	-14
by:sb2 name begin number	14
by:sb2 name from number	-13
by:sb2 name in ,	-16
by:sb2 name of ,	-7
by:sb2 next=and	-7
by:sb2 next=at	-21
by:sb2 next=duty	-10
by:sb2 next=goods	8
by:sb2 next=had	-22
by:sb2 next=is	-21
by:sb2 next=number	-10
by:sb2 next=on	-18
by:sb2 next=own duty	-21
by:sb2 next=own goods	21
by:sb2 next=verb bear	36
by:sb2 next=verb impose	18
by:sb2 next=verb say	-16
by:sb2 next=verb up	-10
by:sb2 next=will	16
by:sb2 next=word	12
by:sb2 next=would	24
by:sb2 person	19
by:sb2 prep=,	-38
by:sb2 prep=:	6
by:sb2 prep=and	14
by:sb2 prep=begin	23
by:sb2 prep=from	-21
by:sb2 prep=in	16
by:sb2 prep=into	-25
by:sb2 prep=of	-13
by:sb2 prep=verb bear	8
by:sb2 prep=verb impose	-22
by:sb2 prep=what	-14
by:sb2 pronoun it	12
by:sb2 pronoun its	12
by:sb2 pronoun they	-21
by:sb2 quality	-12
by:sb2 quality begin goods	13
by:sb2 quality word goods	11
by:sb2 seat	8
by:seat , verb impose	-6
by:seat , verb say	7
by:seat / ,	-7
by:seat and verb impose	-17
by:seat begin :	16
by:seat begin had	-16
by:seat begin has	-42
by:seat begin verb impose	-28
by:seat begin verb say	-30
by:seat in ,	15
by:seat in .	28
by:seat in on	-20
by:seat in verb say	-10
by:seat that has	34
by:seat that verb impose	21
by:seat which verb impose	6
by:seat with .	11
by:seat with in	11
by:seat word verb impose	16
by:side false	-29
by:side true	11
by:title by0.5	51
by:title by1	14
by:title by2	37
by:title by3	10
by:title named	42
by:title on1	-9
by:title on3	-36
by:top by 0.5	13
by:top by 1	38
by:top by 3	27
by:top on 1	40
by:top on 2	-14
by:top on 3	17
by:under other heading	-58
by:under other heading here	6
by:under other heading of several	-65
by:under other heading of several here	9
by:under own heading	47
by:under own heading here	15
by:under own heading of several	11
by:under own heading of several here	21
by:voice	20
cues absent absent	-43
cues absent absent home on third	-88
cues absent absent sides	18
cues absent absent third on home	-24
cues absent absent third on third	-52
cues absent by0.5	-39
cues absent by0.5 sides	-30
cues absent by1 home on third	36
cues absent by1 sides	-20
cues absent by1 third on home	-9
cues absent by1 third on third	8
cues absent by3	17
cues absent by3 home on third	20
cues absent by3 sides	7
cues absent by3 third on home	7
cues absent by3 third on third	-6
cues absent named	24
cues absent named home on third	59
cues absent named sides	-36
cues absent named third on home	7
cues absent on1	25
cues absent on1 home on third	51
cues absent on1 sides	-53
cues absent on1 third on home	12
cues absent on1 third on third	15
cues absent on2	-16
cues absent on2 home on third	33
cues absent on2 sides	-56
cues absent on2 third on home	-18
cues absent on2 third on third	34
cues absent on3 home on third	10
cues absent on3 sides	-8
cues absent on3 third on home	12
cues absent on3 third on third	-31
cues by0.5 absent	-7
cues by0.5 absent home on third	-30
cues by0.5 absent sides	27
cues by0.5 absent third on third	-25
cues by0.5 by1	-10
cues by0.5 by2	-15
cues by0.5 by2 sides	-19
cues by0.5 on3	39
cues by0.5 on3 sides	13
cues by1 absent	-42
cues by1 absent home on third	-67
cues by1 absent sides	12
cues by1 absent third on home	-24
cues by1 absent third on third	-43
cues by1 by0.5	29
cues by1 by1	13
cues by1 by1 home on third	35
cues by1 by1 sides	-15
cues by1 by2	38
cues by1 by2 home on third	14
cues by1 by2 sides	21
cues by1 by3	-6
cues by1 named	47
cues by1 named home on third	24
cues by1 named sides	31
cues by1 named third on third	6
cues by1 on1 home on third	16
cues by1 on1 sides	-10
cues by1 on1 third on third	-8
cues by1 on2	-12
cues by1 on2 home on third	20
cues by1 on2 sides	-28
cues by1 on3	32
cues by1 on3 home on third	-7
cues by1 on3 third on home	17
cues by1 on3 third on third	35
cues by2 absent	-11
cues by2 absent home on third	-21
cues by2 absent sides	20
cues by2 absent third on home	-24
cues by2 absent third on third	-32
cues by2 by1	-19
cues by2 by1 sides	-13
cues by2 by1 third on home	-26
cues by2 by2 third on third	-37
cues by2 by3 sides	13
cues by2 by3 third on home	-19
cues by2 named	16
cues by2 named sides	31
cues by2 named third on third	-26
cues by2 on1	22
cues by2 on1 home on third	13
cues by2 on1 sides	20
cues by2 on2 home on third	45
cues by2 on2 sides	-13
cues by2 on2 third on home	-32
cues by2 on3 home on third	-10
cues by2 on3 sides	-28
cues by2 on3 third on home	25
cues by2 on3 third on third	29
cues by3 absent home on third	-39
cues by3 absent sides	45
cues by3 absent third on home	-21
cues by3 absent third on third	-32
cues by3 by1	9
cues by3 by1 sides	19
cues by3 by2	9
cues by3 by2 home on third	-12
cues by3 by2 sides	20
cues by3 by3	12
cues by3 named	17
cues by3 named sides	32
cues by3 named third on third	-21
cues by3 on1	9
cues by3 on1 home on third	23
cues by3 on2	-33
cues by3 on2 home on third	-11
cues by3 on2 sides	-26
cues by3 on2 third on third	-11
cues by3 on3	-8
cues by3 on3 home on third	9
cues by3 on3 sides	-11
cues by3 on3 third on third	-11
cues named absent home on third	-43
cues named absent sides	42
cues named absent third on home	-29
cues named absent third on third	-20
cues named by1	-20
cues named by1 home on third	24
cues named by1 sides	-32
cues named by1 third on third	-15
cues named by2	-8
cues named by2 sides	-18
cues named by2 third on home	21
cues named by2 third on third	-9
cues named by3	-10
cues named by3 third on home	-8
cues named named home on third	-15
cues named named sides	12
cues named named third on third	-12
cues named on1	-8
cues named on1 third on third	19
cues named on2	65
cues named on2 home on third	10
cues named on2 sides	6
cues named on2 third on home	34
cues named on2 third on third	43
cues named on3	60
cues named on3 sides	7
cues named on3 third on home	63
cues named on3 third on third	19
cues on1 absent	-16
cues on1 absent home on third	-12
cues on1 absent sides	-49
cues on1 absent third on home	-29
cues on1 absent third on third	31
cues on1 by1	50
cues on1 by1 third on home	30
cues on1 by1 third on third	29
cues on1 by2 third on home	-11
cues on1 by2 third on third	14
cues on1 by3	12
cues on1 named	13
cues on1 named third on third	-26
cues on1 on1	-7
cues on1 on1 third on third	-11
cues on1 on2	17
cues on1 on2 third on third	37
cues on1 on3	-8
cues on1 on3 third on third	17
cues on2 absent	9
cues on2 absent home on third	23
cues on2 absent third on home	7
cues on2 absent third on third	-37
cues on2 by1	-44
cues on2 by1 sides	-55
cues on2 by1 third on home	-12
cues on2 by1 third on third	14
cues on2 by2	-30
cues on2 by2 home on third	-7
cues on2 by2 sides	-33
cues on2 by2 third on home	-11
cues on2 by2 third on third	16
cues on2 by3	-35
cues on2 by3 sides	-25
cues on2 by3 third on home	-8
cues on2 by3 third on third	-10
cues on2 named	-61
cues on2 named home on third	-18
cues on2 named sides	-38
cues on2 named third on third	-13
cues on2 on1 third on third	-21
cues on2 on2	-12
cues on2 on2 sides	-7
cues on2 on2 third on third	-24
cues on2 on3 home on third	-24
cues on2 on3 sides	-19
cues on2 on3 third on home	15
cues on2 on3 third on third	33
cues on3 absent	-13
cues on3 absent sides	-30
cues on3 absent third on third	28
cues on3 by0.5	-10
cues on3 by0.5 sides	-8
cues on3 by1	31
cues on3 by1 sides	17
cues on3 by1 third on home	-11
cues on3 by1 third on third	32
cues on3 by2 home on third	-31
cues on3 by2 sides	10
cues on3 by2 third on home	8
cues on3 by2 third on third	-23
cues on3 by3 home on third	16
cues on3 by3 third on home	-22
cues on3 by3 third on third	-6
cues on3 named	8
cues on3 named sides	23
cues on3 named third on third	-38
cues on3 on1	35
cues on3 on1 third on third	-8
cues on3 on2	22
cues on3 on2 home on third	-20
cues on3 on2 sides	10
cues on3 on2 third on home	-10
cues on3 on2 third on third	39
cues on3 on3	-6
cues on3 on3 sides	-11
cues on3 on3 third on home	24
cues on3 on3 third on third	-21
each both all	-73
each both home on third	52
each both other	23
each both reverse	13
each both same	-38
each both sides	9
each both third on home	-30
each both third on third	-41
each each all	-56
each each other	-17
each each same	13
each each sides	36
each each third on home	-10
each each third on third	-30
each either all	-8
each either home on third	16
each either reverse	23
each either same	-20
each either third on home	-8
each in return other	-19
each in return reverse	13
each in return third on home	-6
each in return third on third	-6
each likewise reverse	-10
each likewise third on home	10
each ours all	-7
each ours home on third	-32
each ours other	-15
each ours reverse	91
each ours same	-93
each ours third on home	46
each ours third on third	-26
each reciprocal all	-10
each reciprocal home on third	-20
each reciprocal other	-35
each reciprocal same	28
each reciprocal sides	12
each reciprocal third on home	20
each reciprocal third on third	-19
each sentence reverse	28
each sentence same	-31
each sentence third on home	-6
each the same home on third	35
each the same other	8
each the same reverse	-27
each the same same	14
each the same sides	-28
each the same third on home	6
each the two all	-38
each the two home on third	13
each the two other	9
each the two reverse	33
each the two same	-37
each the two sides	26
each the two third on home	-38
each the two third on third	-7
each their all	15
each their home on third	32
each their other	-14
each their reverse	74
each their same	-57
each their sides	-53
each their third on home	61
each their third on third	-74
each theirs home on third	30
each theirs other	-16
each theirs reverse	42
each theirs same	-33
each theirs sides	-6
each theirs third on home	-31
everywhere all countries	-25
everywhere every	-6
everywhere everybody	-46
everywhere everyone	-31
everywhere everywhere	-76
everywhere general rate	11
everywhere ordinary duty	12
everywhere ordinary rate	8
everywhere sentence	20
everywhere surcharge	-42
everywhere worldwide	-41
goods met crossed	16
goods met otherwise crossed	-25
goods met otherwise part	6
goods met otherwise sentence	-11
goods met part	-9
goods met reverse before	20
goods met reverse crossed	-33
goods met reverse part	11
kind all	-23
kind home on third	19
kind third on third	-17
last other	-51
last other all	-20
last other and	-9
last other and so	-11
last other and so named	-25
last other comma	-9
last other comma named	-46
last other equal	-79
last other home on third	-35
last other lower	-41
last other next sentence	-15
last other paragraph	-15
last other sides	-20
last other third on home	-58
last reverse	20
last reverse and	19
last reverse and so	29
last reverse and so named	39
last reverse comma	15
last reverse comma named	25
last reverse equal	-10
last reverse far	-17
last reverse far named	-44
last reverse from	-10
last reverse from named	16
last reverse higher	25
last reverse home on third	51
last reverse lower	9
last reverse next sentence	11
last reverse next sentence named	6
last reverse on	-19
last reverse on named	19
last reverse paragraph	12
last reverse sides	-26
last reverse third on home	45
last reverse third on third	57
last reverse to	-69
last reverse while named	19
last same	21
last same all	-9
last same and	11
last same and so	30
last same and so named	-64
last same by all	-15
last same by and	-31
last same by and so	-47
last same by and so named	49
last same by comma	-13
last same by comma named	22
last same by equal	34
last same by far named	13
last same by from	-32
last same by from named	-15
last same by higher	-17
last same by home on third	29
last same by next sentence	-10
last same by next sentence named	44
last same by on	-42
last same by on named	-14
last same by paragraph	-8
last same by paragraph named	32
last same by sides	-50
last same by third on third	49
last same by to	-36
last same by while	-20
last same by while named	33
last same comma	27
last same comma named	-47
last same far	-7
last same far named	-55
last same from	49
last same from named	-6
last same higher	15
last same home on third	19
last same next sentence	26
last same next sentence named	-38
last same on and so	-61
last same on and so named	16
last same on comma	-58
last same on comma named	29
last same on equal	-20
last same on far	-11
last same on far named	31
last same on from	-21
last same on from named	-8
last same on higher	-38
last same on home on third	-27
last same on lower	-11
last same on next sentence	-79
last same on on named	-8
last same on paragraph	6
last same on paragraph named	-18
last same on sides	-119
last same on third on home	12
last same on third on third	33
last same on to	-29
last same on while	-22
last same on while named	-15
last same paragraph	14
last same paragraph named	-22
last same sides	-19
last same third on home	50
last same third on third	54
last same to	93
last same while	34
last same while named	-35
last turned	-24
last turned all	-14
last turned and	-21
last turned and so	-41
last turned and so named	-62
last turned comma	-47
last turned comma named	-8
last turned far	40
last turned far named	57
last turned from	-29
last turned higher	-18
last turned home on third	33
last turned next sentence	-44
last turned next sentence named	-21
last turned on	-36
last turned on named	-7
last turned paragraph	-41
last turned paragraph named	-19
last turned sides	-68
last turned third on home	-38
last turned third on third	38
last turned to	-18
last turned while	-38
last turned while named	-10
level met	80
level met otherwise	-72
level met reverse	-37
often most	42
often never	-57
often reverse most	30
often reverse seldom	-44
often seldom	17
on record AM>GE	-12
on record AM>all	-9
on record AO>PT	17
on record AO>all	23
on record AR surcharge	10
on record AR>BR 5% percent	14
on record AR>CH	9
on record AR>CH 20% percent	10
on record AR>CN	-17
on record AR>EU	-7
on record AR>US	-10
on record AR>UY	-8
on record AR>all	-27
on record AU>CA	-25
on record AU>EU	10
on record AU>FJ	-15
on record AU>IN	-31
on record AU>NZ	-52
on record AU>NZ 0% percent	-15
on record AU>NZ 2% percent	-20
on record AU>US	23
on record AU>US 0% percent	26
on record AU>VN	12
on record AU>all	-40
on record AU>all 5% percent	-11
on record AZ>GE	19
on record AZ>TR	-6
on record BD>EU	-13
on record BD>ID	-32
on record BD>IN	20
on record BD>PK	7
on record BD>US	-13
on record BD>all	-20
on record BE>EU	-13
on record BG>all	-7
on record BO>CH	-8
on record BO>CN	21
on record BO>EU	-9
on record BO>PE	-16
on record BO>all	-13
on record BR>AO	12
on record BR>AR	-16
on record BR>CA	-9
on record BR>CH	-16
on record BR>CL	11
on record BR>CN	-56
on record BR>CN 10% percent	-7
on record BR>CN 13% percent	-10
on record BR>CN 20% percent	-6
on record BR>CN 3% percent	-7
on record BR>CN soybean	-9
on record BR>EU	-60
on record BR>EU 0% percent	-9
on record BR>EU 10% percent	-9
on record BR>EU 14% percent	-13
on record BR>GB	6
on record BR>ID	20
on record BR>IN	-15
on record BR>KR	-6
on record BR>NO	16
on record BR>PT	27
on record BR>PY	-7
on record BR>SE	23
on record BR>TH	7
on record BR>US	-50
on record BR>US 10% percent	-26
on record BR>US 25% percent	-11
on record BR>US 37.5% percent	-6
on record BR>US 40% percent	-20
on record BR>US 50% percent	8
on record BR>UY	-14
on record BR>all	-34
on record CA>AU	-64
on record CA>BR	6
on record CA>CH	21
on record CA>CH 25% percent	8
on record CA>CN	-33
on record CA>CN 0% percent	-8
on record CA>CN 10% percent	-13
on record CA>CN 25% percent	-26
on record CA>CN car	24
on record CA>CN steel	-17
on record CA>CN steel part	-17
on record CA>EU 0% percent	23
on record CA>EU 10% percent	-16
on record CA>EU car part	16
on record CA>EU car sentence	-17
on record CA>EU steel	-20
on record CA>GB	22
on record CA>ID	12
on record CA>IN	-34
on record CA>IN 10% percent	-8
on record CA>IN 20% percent	-6
on record CA>JP	-9
on record CA>JP 20% percent	18
on record CA>KR	9
on record CA>MX	-45
on record CA>MX 25% percent	-16
on record CA>MX 35% percent	-12
on record CA>NZ	-33
on record CA>US	-40
on record CA>US 10% percent	-20
on record CA>US 25% percent	58
on record CA>US 35% percent	-56
on record CA>US 40% percent	-19
on record CA>US 50% percent	-36
on record CA>US aluminum	-19
on record CA>US aluminum part	-24
on record CA>US car	-8
on record CA>US car part	-6
on record CA>US steel	16
on record CA>US steel part	-9
on record CA>all	-57
on record CA>all 60% percent	-9
on record CH>BR	10
on record CH>BR 10% percent	24
on record CH>CA	-24
on record CH>CA 25% percent	-7
on record CH>CN	-19
on record CH>CN 10% percent	-12
on record CH>CN 15% percent	-7
on record CH>CN 24% points	-10
on record CH>CN 30% percent	-7
on record CH>DE	-10
on record CH>EC	-14
on record CH>EU	-42
on record CH>EU 15% percent	-26
on record CH>GB	-29
on record CH>GB 10% percent	-14
on record CH>ID	-18
on record CH>IN	-9
on record CH>JP	-18
on record CH>JP 15% percent	-8
on record CH>LI	-7
on record CH>TR	-17
on record CH>US	-72
on record CH>US 0% percent	26
on record CH>US 10% percent	-18
on record CH>US 100% percent	-7
on record CH>US 15% percent	-10
on record CH>US 31% percent	-14
on record CH>US 39% percent	-37
on record CH>US medicine	-8
on record CH>all	-30
on record CI>GH	-15
on record CI>GH cocoa	-11
on record CI>GH cocoa part	-9
on record CL>AU 5% percent	-7
on record CL>BR	-15
on record CL>CN	-13
on record CL>EG	-25
on record CL>EU	-14
on record CL>FJ	21
on record CL>FJ wine	-29
on record CL>FJ wine part	-29
on record CL>ID	-10
on record CL>JP	-24
on record CL>NZ	-15
on record CL>NZ 0% percent	-6
on record CL>PE	-19
on record CL>PE 0% percent	17
on record CL>PE 8% percent	-8
on record CL>PE fishmeal	-7
on record CL>PH	37
on record CL>US	-11
on record CL>ZA	33
on record CL>all	-27
on record CL>all 6% percent	15
on record CL>all 9% percent	-23
on record CL>all wine	-7
on record CL>all wine sentence	-7
on record CM>all	20
on record CN baseline	-28
on record CN emergency	-15
on record CN fentanyl	-76
on record CN letter	10
on record CN reciprocal	-64
on record CN retaliatory	18
on record CN section 122	-16
on record CN section 232	-9
on record CN section 301	-23
on record CN surcharge	-77
on record CN surcharge all	-9
on record CN tariff commission	50
on record CN>AR	-8
on record CN>BO	16
on record CN>BR	37
on record CN>BR 10% percent	-38
on record CN>BR 12.5% percent	-7
on record CN>BR 13% percent	-45
on record CN>BR 15% percent	-8
on record CN>BR 24% points	-15
on record CN>BR 25% percent	-14
on record CN>BR 3% percent	111
on record CN>BR bean	33
on record CN>BR bean before	22
on record CN>BR bean part	22
on record CN>BR bean sentence	-9
on record CN>BR soybean	31
on record CN>BR soybean part	15
on record CN>BR soybean sentence	19
on record CN>CA	11
on record CN>CA 0% percent	7
on record CN>CA 10% percent	-27
on record CN>CA 100% percent	36
on record CN>CA oil	-8
on record CN>CH	-85
on record CN>CH 10% percent	-13
on record CN>CH 15% percent	-11
on record CN>CH 24% points	-13
on record CN>CH 39% percent	-16
on record CN>CL	7
on record CN>EC	-23
on record CN>ES	-22
on record CN>EU	22
on record CN>EU 10% percent	-55
on record CN>EU 15% percent	-40
on record CN>EU 24% points	-15
on record CN>EU 25% percent	-12
on record CN>EU 30% percent	-6
on record CN>EU 39% percent	16
on record CN>GB	-69
on record CN>GB 10% percent	-37
on record CN>HK	-63
on record CN>HK 10% percent	-8
on record CN>HK 12.5% percent	-23
on record CN>HK 125% percent	-22
on record CN>HK reciprocal	-18
on record CN>ID	-20
on record CN>ID 10% percent	-10
on record CN>IN	-57
on record CN>IN 10% percent	-24
on record CN>IN 25% percent	-9
on record CN>IN 50% percent	-7
on record CN>JP	-69
on record CN>JP 10% percent	-8
on record CN>JP 15% percent	-24
on record CN>JP car	-8
on record CN>JP car part	-6
on record CN>KH	-8
on record CN>KH 19% percent	-6
on record CN>KR	-92
on record CN>KR 10% percent	-13
on record CN>KR 15% percent	-14
on record CN>KR 24% points	-12
on record CN>KR soybean	-6
on record CN>MX	-34
on record CN>MX 25% percent	-19
on record CN>MY	-29
on record CN>MY 19% percent	-16
on record CN>NL	7
on record CN>NL 20% percent	18
on record CN>PE	-22
on record CN>RU	-38
on record CN>RU 100% percent	-27
on record CN>RU oil	-24
on record CN>RU oil part	-10
on record CN>RU oil sentence	-12
on record CN>SE	-17
on record CN>SE 24% points	-13
on record CN>SE car	8
on record CN>SE car sentence	8
on record CN>TH	-6
on record CN>TW	-14
on record CN>US	81
on record CN>US 0% percent	-30
on record CN>US 10% percent	124
on record CN>US 10% points	67
on record CN>US 100% percent	-133
on record CN>US 104% percent	-8
on record CN>US 12.5% percent	-87
on record CN>US 120% percent	-29
on record CN>US 125% percent	133
on record CN>US 13% percent	126
on record CN>US 130% percent	-31
on record CN>US 145% percent	-114
on record CN>US 15% percent	30
on record CN>US 170% percent	-23
on record CN>US 18% percent	-9
on record CN>US 19% percent	-21
on record CN>US 2.5% percent	36
on record CN>US 20% percent	-109
on record CN>US 24% percent	47
on record CN>US 24% points	111
on record CN>US 25% percent	-114
on record CN>US 27.5% percent	-11
on record CN>US 3% percent	-27
on record CN>US 30% percent	-104
on record CN>US 34% percent	69
on record CN>US 35% percent	-29
on record CN>US 37.5% percent	-30
on record CN>US 39% percent	-12
on record CN>US 40% percent	6
on record CN>US 45% percent	-24
on record CN>US 47% percent	-10
on record CN>US 5% percent	47
on record CN>US 50% percent	-94
on record CN>US 500% percent	-18
on record CN>US 54% percent	-59
on record CN>US 55% percent	-84
on record CN>US 57% percent	-13
on record CN>US 7.5% percent	-79
on record CN>US 80% percent	-8
on record CN>US 84% percent	63
on record CN>US agreement	-6
on record CN>US aluminum	-41
on record CN>US aluminum part	-12
on record CN>US aluminum sentence	-9
on record CN>US baseline	-28
on record CN>US bean	41
on record CN>US bean before	36
on record CN>US bean part	11
on record CN>US beef	-11
on record CN>US beef part	-15
on record CN>US car before	-9
on record CN>US car part	16
on record CN>US chicken	60
on record CN>US chicken part	58
on record CN>US chip	-34
on record CN>US chip before	-12
on record CN>US chip part	-18
on record CN>US chip sentence	-6
on record CN>US coal	32
on record CN>US coal part	32
on record CN>US cotton	56
on record CN>US cotton part	55
on record CN>US crane	-8
on record CN>US drone	-9
on record CN>US drone part	-10
on record CN>US earth	6
on record CN>US emergency	-13
on record CN>US fentanyl	-71
on record CN>US furniture	-8
on record CN>US gas	36
on record CN>US gas part	40
on record CN>US good part	6
on record CN>US letter	11
on record CN>US medicine	-13
on record CN>US medicine part	-7
on record CN>US oil	6
on record CN>US own	27
on record CN>US own part	31
on record CN>US parcel	-25
on record CN>US parcel before	-9
on record CN>US parcel sentence	-9
on record CN>US polysilicon	-22
on record CN>US reciprocal	-55
on record CN>US retaliatory	40
on record CN>US section 122	-13
on record CN>US section 232	-7
on record CN>US section 301	-21
on record CN>US ship	15
on record CN>US ship part	18
on record CN>US soybean	72
on record CN>US soybean before	18
on record CN>US soybean part	22
on record CN>US soybean sentence	42
on record CN>US steel	-26
on record CN>US steel before	13
on record CN>US steel part	-28
on record CN>US steel sentence	-32
on record CN>US surcharge	-73
on record CN>US tariff commission	51
on record CN>US truck	8
on record CN>US truck part	8
on record CN>US vehicle	17
on record CN>US wheat	18
on record CN>US wheat part	18
on record CN>VN	-51
on record CN>VN 10% percent	-8
on record CN>VN 12.5% percent	-17
on record CN>VN 20% percent	-9
on record CN>all	17
on record CN>all 10% percent	-49
on record CN>all 100% percent	-9
on record CN>all 125% percent	-6
on record CN>all 13% percent	-8
on record CN>all 15% percent	-16
on record CN>all 24% points	-15
on record CN>all 25% percent	11
on record CN>all 3% percent	62
on record CN>all 50% percent	-6
on record CN>all 55% percent	43
on record CN>all bean	34
on record CN>all bean before	-6
on record CN>all bean part	24
on record CN>all bean sentence	20
on record CN>all beef	24
on record CN>all beef part	24
on record CN>all car	22
on record CN>all car before	26
on record CN>all soybean	-10
on record CN>all steel	-16
on record CN>all steel sentence	-9
on record CN>all surcharge	-9
on record CO>EC	27
on record CO>PE	-12
on record CO>US	-17
on record CO>VN	6
on record CO>all	-20
on record CY>all	-9
on record DJ>ET	-31
on record DK>NO	-21
on record DK>all	-8
on record DZ>EU	-12
on record DZ>TN	-16
on record DZ>TR	9
on record DZ>all	-9
on record EC>CH	11
on record EC>CO	-16
on record EC>EU	16
on record EC>KR	-20
on record EC>PE	-45
on record EC>PE 40% percent	-7
on record EC>PH	-31
on record EC>TR	-21
on record EC>US	-9
on record EC>all	-31
on record EG>CL	43
on record EG>EU	48
on record EG>EU 0% percent	32
on record EG>EU 12% percent	22
on record EG>SD	-13
on record EG>TR 12% percent	16
on record EG>TR 5% percent	-26
on record EG>UA	8
on record EG>ZA	-12
on record EG>all	24
on record EG>all 5% percent	40
on record ES>CN	-35
on record ES>EU	-18
on record ES>TR	-11
on record ES>all	-6
on record ET>DJ	-25
on record ET>KE	-51
on record ET>all	-13
on record EU surcharge	-6
on record EU>AR	22
on record EU>BD	12
on record EU>BE	-27
on record EU>BO	11
on record EU>BR	46
on record EU>BR 10% percent	7
on record EU>BR 12% percent	25
on record EU>BR 14% percent	12
on record EU>BR 25% percent	-12
on record EU>CA	7
on record EU>CA 0% percent	12
on record EU>CA 10% percent	-12
on record EU>CA 25% percent	-18
on record EU>CA car part	-11
on record EU>CA car sentence	17
on record EU>CA steel	-20
on record EU>CH	-39
on record EU>CH 15% percent	-12
on record EU>CL	11
on record EU>CN	8
on record EU>CN 10% percent	-22
on record EU>CN 100% percent	28
on record EU>CN 12.5% percent	-10
on record EU>CN 125% percent	-8
on record EU>CN 15% percent	-23
on record EU>CN 20% percent	-6
on record EU>CN 24% points	-8
on record EU>CN 25% percent	-14
on record EU>CN 30% percent	-7
on record EU>CN 39% percent	-13
on record EU>CN 50% percent	52
on record EU>CN car	21
on record EU>CN oil	44
on record EU>CN oil before	30
on record EU>DE	-13
on record EU>DK	-22
on record EU>DZ	22
on record EU>EG	18
on record EU>EG 0% percent	-10
on record EU>ES	-17
on record EU>FI	-13
on record EU>GB	-44
on record EU>GB 0% percent	-6
on record EU>GB 10% percent	-6
on record EU>GB 25% percent	-10
on record EU>GB 50% percent	-15
on record EU>GB steel	-23
on record EU>GB steel before	-6
on record EU>GB steel part	-17
on record EU>GE	13
on record EU>HU	-21
on record EU>ID 12% percent	-19
on record EU>ID 27.5% percent	12
on record EU>IE	-9
on record EU>IN	6
on record EU>IN 0% percent	10
on record EU>IN 40% percent	-18
on record EU>IN car	-11
on record EU>IS	-8
on record EU>IT	-6
on record EU>JP	-10
on record EU>JP 10% percent	-12
on record EU>JP 12.5% percent	-7
on record EU>JP 15% percent	-32
on record EU>JP car	-7
on record EU>KE	18
on record EU>KE 0% percent	26
on record EU>KR	-27
on record EU>KR 15% percent	-6
on record EU>KZ	-16
on record EU>LI	-8
on record EU>MA	28
on record EU>MT	-12
on record EU>MX	19
on record EU>MX 10% percent	10
on record EU>MX 20% percent	-11
on record EU>MX steel	24
on record EU>PE	46
on record EU>PE 0% percent	28
on record EU>PE 40% percent	-8
on record EU>PH	50
on record EU>PH 30% percent	14
on record EU>RO	-8
on record EU>RS	50
on record EU>RU	-11
on record EU>TH 0% percent	-13
on record EU>TN	30
on record EU>TN 0% percent	16
on record EU>TN 20% percent	19
on record EU>TN date	7
on record EU>TN date part	7
on record EU>TR	-11
on record EU>TR 0% percent	18
on record EU>TR 30% percent	-7
on record EU>TR 5% percent	-18
on record EU>US 0% percent	33
on record EU>US 100% percent	-7
on record EU>US 12.5% percent	-7
on record EU>US 15% percent	-66
on record EU>US 25% percent	60
on record EU>US 27.5% percent	-11
on record EU>US 30% percent	9
on record EU>US 50% percent	-37
on record EU>US aluminium	-27
on record EU>US aluminium part	-23
on record EU>US aluminum	19
on record EU>US car before	-20
on record EU>US car part	14
on record EU>US car sentence	-9
on record EU>US medicine	7
on record EU>US medicine sentence	13
on record EU>US steel	11
on record EU>US steel before	16
on record EU>US steel part	-7
on record EU>UY	28
on record EU>VN	17
on record EU>VN 0% percent	27
on record EU>ZA	49
on record EU>all	-6
on record EU>all 0% percent	-7
on record EU>all 10% percent	-8
on record EU>all 25% percent	13
on record EU>all 50% percent	21
on record EU>all steel	32
on record EU>all steel before	16
on record EU>all steel part	22
on record FJ>AU	17
on record FJ>CL	-11
on record FJ>CL wine	30
on record FJ>CL wine part	30
on record FJ>NZ	-6
on record FJ>NZ 0% percent	-14
on record FJ>NZ 2% percent	-8
on record FJ>all	-11
on record FR>MA	-8
on record FR>TR	-12
on record GB>BR	-10
on record GB>CA	13
on record GB>CH	-25
on record GB>CH 10% percent	-7
on record GB>CN	-62
on record GB>CN 0% percent	-24
on record GB>CN 10% percent	-14
on record GB>EU	-34
on record GB>EU 15% percent	-13
on record GB>IN	10
on record GB>IN 0% percent	6
on record GB>IS	25
on record GB>JP	-33
on record GB>JP 40% percent	-20
on record GB>US	-30
on record GB>US 10% percent	-34
on record GB>US 15% percent	-12
on record GB>US 19% percent	32
on record GB>US 20% percent	14
on record GB>US 25% percent	-23
on record GB>US 50% percent	-18
on record GB>US 80% percent	-6
on record GB>US aluminium	-10
on record GB>US aluminium part	-6
on record GB>US beef	20
on record GB>US beef part	31
on record GB>US ethanol	32
on record GB>US steel	-16
on record GB>US steel part	-11
on record GB>VN	21
on record GB>VN 10% percent	-16
on record GB>all	-33
on record GE>AZ	-24
on record GE>EU	-15
on record GE>TR	8
on record GE>all	-14
on record GH>CH	7
on record GH>CI	-23
on record GH>CI 4% percent	-7
on record GH>CI cocoa	-8
on record GH>CI cocoa part	-7
on record GH>IS	18
on record GH>NG	-28
on record GH>TG	-31
on record GH>VN	-15
on record GH>all	-17
on record GY>all	-11
on record HK reciprocal	-7
on record HK>CN	-76
on record HK>CN 10% percent	-15
on record HK>CN 12.5% percent	-32
on record HK>CN 125% percent	-7
on record HK>CN 20% percent	-22
on record HK>CN 24% points	-7
on record HK>CN reciprocal	-7
on record HK>EU	-8
on record HK>EU 10% percent	-6
on record HK>US	-16
on record HU>EU	-16
on record HU>all	-6
on record ID>BD	-30
on record ID>BR	-17
on record ID>CH	38
on record ID>CL	15
on record ID>EU 12% percent	8
on record ID>EU 27.5% percent	-8
on record ID>JP	26
on record ID>MY	-21
on record ID>PH	-12
on record ID>SE	23
on record ID>TR	-28
on record ID>US	-17
on record ID>US 0% percent	-13
on record ID>US 10% percent	-8
on record ID>US 15% percent	16
on record ID>VN	-16
on record ID>all	-15
on record IE>EU	-6
on record IL>all	-8
on record IN>AU	12
on record IN>BD	-27
on record IN>BR	-21
on record IN>CA	34
on record IN>CA 10% percent	8
on record IN>CA 20% percent	7
on record IN>CH	-10
on record IN>CN	-49
on record IN>CN 25% percent	-9
on record IN>CN 30% percent	-7
on record IN>CN oil	-8
on record IN>EU	36
on record IN>EU 30% percent	27
on record IN>EU 35% percent	7
on record IN>EU 40% percent	19
on record IN>EU car	26
on record IN>EU car sentence	16
on record IN>ID	-7
on record IN>JP	10
on record IN>KR	-49
on record IN>KR 20% percent	-9
on record IN>KR 50% percent	-14
on record IN>MX	-18
on record IN>MX 15% percent	-12
on record IN>MX 35% percent	19
on record IN>MY	20
on record IN>NG	15
on record IN>NP	35
on record IN>PE	41
on record IN>PK	-12
on record IN>RU	-24
on record IN>RU 0% percent	-15
on record IN>RU 25% percent	-19
on record IN>RU oil	-35
on record IN>RU oil part	-20
on record IN>RU oil sentence	-17
on record IN>TW	20
on record IN>TW 10% percent	-13
on record IN>TW 20% percent	-6
on record IN>US	-49
on record IN>US 0% percent	32
on record IN>US 10% percent	-8
on record IN>US 18% percent	-18
on record IN>US 25% percent	-16
on record IN>US 50% percent	-21
on record IN>US oil	24
on record IN>US oil sentence	31
on record IN>VN	-8
on record IN>VN 20% percent	-18
on record IN>VN 50% percent	-8
on record IN>all	48
on record IN>all 10% percent	9
on record IN>all 11% percent	41
on record IN>all 5% percent	33
on record IN>all cotton	43
on record IN>all cotton part	43
on record IN>all rice	34
on record IN>all rice part	12
on record IR>IN	-8
on record IS>EU	18
on record IS>GB	-26
on record IS>GH	-6
on record IS>NO	-46
on record IS>NO 0% percent	-26
on record IS>NO cod	-22
on record IS>NO cod sentence	-17
on record IS>PT	-11
on record IS>all	-12
on record IT>EU	-6
on record IT>all	-9
on record JM>US	-37
on record JM>all	-12
on record JO>all	-23
on record JP>AU	27
on record JP>CA	57
on record JP>CA 0% percent	-9
on record JP>CA 20% percent	-12
on record JP>CH	-19
on record JP>CN	-51
on record JP>CN 10% percent	-6
on record JP>CN 15% percent	-6
on record JP>DE	-22
on record JP>EU	-16
on record JP>EU 15% percent	-29
on record JP>GB	13
on record JP>GB 40% percent	20
on record JP>ID	-33
on record JP>IN	-27
on record JP>KR	-62
on record JP>KR 0% percent	-16
on record JP>KR 12.5% percent	-8
on record JP>KR 15% percent	-12
on record JP>KR car	-8
on record JP>KR steel	-13
on record JP>KR steel part	-12
on record JP>MX	-22
on record JP>PE	-16
on record JP>PH	-9
on record JP>TW	6
on record JP>TW 0% percent	10
on record JP>US	-6
on record JP>US 0% percent	11
on record JP>US 10% percent	-15
on record JP>US 15% percent	-50
on record JP>US 25% percent	-23
on record JP>US 27.5% percent	-6
on record JP>US 50% percent	-28
on record JP>US aluminium	-6
on record JP>US aluminum	-13
on record JP>US car	-18
on record JP>US car sentence	-10
on record JP>US steel	-8
on record JP>VN	-7
on record JP>ZA	15
on record JP>all	-45
on record KE>EG	-11
on record KE>ET 10% percent	-8
on record KE>EU	22
on record KE>EU 10% percent	8
on record KE>LK tea	-7
on record KE>OM	21
on record KE>PK rice	14
on record KE>PK rice part	12
on record KE>TR	-11
on record KE>TZ	-47
on record KE>UG 35% percent	-8
on record KE>UG tea	16
on record KE>UG tea part	16
on record KE>all	-24
on record KH>MY	-11
on record KH>MY 19% percent	-11
on record KH>TH	20
on record KH>US	-17
on record KH>US 19% percent	-7
on record KH>VN	-10
on record KH>VN 20% percent	-6
on record KR surcharge	-15
on record KR>BR	8
on record KR>CA	-11
on record KR>CH	-14
on record KR>CH 39% percent	-6
on record KR>CL	7
on record KR>CN	-83
on record KR>CN 0% percent	-6
on record KR>CN 10% percent	-19
on record KR>CN 100% percent	-16
on record KR>CN 25% percent	-6
on record KR>CN surcharge	-8
on record KR>EC	11
on record KR>EU	-38
on record KR>EU 15% percent	-11
on record KR>IN	-39
on record KR>IN 20% percent	-6
on record KR>JP	-80
on record KR>JP 0% percent	-21
on record KR>JP 15% percent	-20
on record KR>JP 30% percent	-7
on record KR>JP 5% percent	-24
on record KR>JP car	-7
on record KR>PE	24
on record KR>UA	-12
on record KR>US	-100
on record KR>US 10% percent	-13
on record KR>US 12.5% percent	-9
on record KR>US 15% percent	-24
on record KR>US 2.5% percent	-13
on record KR>US 25% percent	-18
on record KR>US 50% percent	-19
on record KR>US car	-15
on record KR>US car sentence	-10
on record KR>US steel	-7
on record KR>VN	7
on record KR>all	-41
on record KZ>EU	-6
on record KZ>TR	13
on record KZ>UZ	-42
on record KZ>UZ 0% percent	-6
on record KZ>all	-20
on record LA>US	-10
on record LA>US 40% percent	-8
on record LK>KE	-34
on record LK>KE tea	-21
on record LK>KE tea part	-14
on record LK>TR tea part	-6
on record LK>all	-11
on record LV>all	-7
on record MA>ES	-18
on record MA>FR	-25
on record MA>TN	-21
on record MA>all	13
on record MA>all 27% percent	25
on record MN>all	-22
on record MT>CY	-8
on record MT>all	-6
on record MX>CA	-34
on record MX>CA 25% percent	-10
on record MX>CN	42
on record MX>CN 20% percent	10
on record MX>CN 25% percent	-7
on record MX>CN 35% percent	22
on record MX>CN 50% percent	23
on record MX>CN agreement	13
on record MX>CN car	11
on record MX>CN car sentence	11
on record MX>EU 10% percent	14
on record MX>IN	-6
on record MX>IN 15% percent	-6
on record MX>IN 20% percent	25
on record MX>IN 35% percent	-8
on record MX>JP	11
on record MX>JP 0% percent	20
on record MX>JP 25% percent	-7
on record MX>JP 35% percent	24
on record MX>KR	-13
on record MX>US	-67
on record MX>US 25% percent	-17
on record MX>US 30% percent	-10
on record MX>US 35% percent	-7
on record MX>US 50% percent	-20
on record MX>US agreement	-17
on record MX>US agreement part	-9
on record MX>all	-28
on record MY>CN	-19
on record MY>EU	-12
on record MY>GB	-23
on record MY>ID	-52
on record MY>ID oil	-25
on record MY>ID oil part	-25
on record MY>IN	-17
on record MY>KH	-22
on record MY>KH 19% percent	-22
on record MY>TH	-11
on record MY>US	-43
on record MY>US 19% percent	-13
on record MY>US 24% points	-7
on record MY>VN	-21
on record MY>all	-11
on record MZ>all	-13
on record NA>ZA	-10
on record NG>GH	-57
on record NG>GH 10% percent	-28
on record NG>IN	-7
on record NG>TH	44
on record NG>all	9
on record NO>BR	7
on record NO>CL	-11
on record NO>DK	-8
on record NO>EU	-31
on record NO>IN	-26
on record NO>IS	-21
on record NO>SE	-12
on record NO>US	24
on record NO>ZA	10
on record NO>all	-25
on record NP>IN	-28
on record NP>all	-9
on record NZ>AU	-55
on record NZ>AU 0% percent	-11
on record NZ>AU 2% percent	-17
on record NZ>CA	-13
on record NZ>CL 0% percent	16
on record NZ>FJ	-22
on record NZ>FJ 0% percent	18
on record NZ>FJ 2% percent	31
on record NZ>FJ 6% percent	-12
on record NZ>TO	37
on record NZ>US	-8
on record NZ>VN	-10
on record NZ>WS	-6
on record NZ>all	-24
on record OM>KE	-20
on record OM>all	-6
on record PA>CO	-24
on record PE>BO	-7
on record PE>CH	9
on record PE>CL	-15
on record PE>CL 8% percent	-18
on record PE>CL grape	-18
on record PE>CN	16
on record PE>CO	-12
on record PE>EC	-33
on record PE>EC 40% percent	-11
on record PE>EU	-19
on record PE>EU 40% percent	8
on record PE>JP	24
on record PE>KR	-10
on record PE>TH	11
on record PE>TH rice	30
on record PE>TH rice part	18
on record PE>US	-11
on record PE>all	6
on record PE>all 50% percent	22
on record PH>CL	-16
on record PH>EC	-19
on record PH>EU	-19
on record PH>EU 30% percent	-13
on record PH>GB	25
on record PH>ID 0% percent	10
on record PH>TH	-6
on record PH>US	25
on record PH>US 0% percent	33
on record PH>VN	13
on record PH>all	-23
on record PK>BD	-11
on record PK>EU	20
on record PK>IN	-20
on record PK>KE	-21
on record PK>KE rice	-8
on record PK>KE rice part	-7
on record PK>OM	32
on record PK>all	-21
on record PL>UA	-20
on record PT>AO	-15
on record PT>BR	-58
on record PT>EU	-8
on record PT>all	-6
on record PY>BR	7
on record PY>all	-7
on record RS>EU	-17
on record RS>all	19
on record RU>CN	-15
on record RU>EU	-12
on record RU>EU 0% percent	-6
on record RU>IN	-14
on record RU>US	-24
on record RU>all	-8
on record RW>KE	-16
on record RW>UG	42
on record SE>CN	-27
on record SE>CN car	-7
on record SE>CN car sentence	-7
on record SE>ID	-23
on record SE>US	-15
on record SE>all	-19
on record SG>MY	-17
on record SI>all	-6
on record TG>GH	41
on record TH>BR	-36
on record TH>CL	53
on record TH>EU	19
on record TH>ID	-18
on record TH>ID 32% percent	-6
on record TH>KH	-13
on record TH>KR	-17
on record TH>NG	-13
on record TH>PE	24
on record TH>PE 4% percent	25
on record TH>PE rice	-18
on record TH>PE rice part	-12
on record TH>PH	-34
on record TH>US	-10
on record TH>VN	-61
on record TH>all	-37
on record TN>DZ date	-6
on record TN>EU 0% percent	-6
on record TN>EU 20% percent	-17
on record TN>MA	-30
on record TN>all	-16
on record TO>FJ	31
on record TO>NZ	18
on record TO>WS	33
on record TO>all	-8
on record TR>AZ	-7
on record TR>CA	6
on record TR>CH	19
on record TR>EC	36
on record TR>EG	-19
on record TR>EG 0% percent	11
on record TR>ES	-22
on record TR>EU	21
on record TR>EU 0% percent	25
on record TR>EU 5% percent	14
on record TR>FR	-14
on record TR>GB	-7
on record TR>GE	23
on record TR>ID	29
on record TR>LK	6
on record TR>LK tea	6
on record TR>MA	-14
on record TR>UA	-10
on record TR>US	-30
on record TR>all	-45
on record TW>CN	-14
on record TW>IN	41
on record TW>IN 10% percent	14
on record TW>IN 20% percent	20
on record TW>JP	-6
on record TW>US	-40
on record TW>US 15% percent	-15
on record TW>US 20% percent	-9
on record TW>US chip	-7
on record TW>US chip part	-6
on record TZ>KE	-19
on record UA>KR	21
on record UA>PL	6
on record UA>TR	9
on record UA>all	20
on record UA>all 5% percent	25
on record UG>ET	-7
on record UG>KE	-38
on record UG>KE 35% percent	-8
on record UG>RW	-42
on record US baseline	21
on record US emergency	49
on record US emergency all	-39
on record US fentanyl	86
on record US fentanyl all	-66
on record US letter	6
on record US letter all	-7
on record US parcels	7
on record US reciprocal	48
on record US reciprocal all	10
on record US section 122 all	17
on record US section 232	-14
on record US section 232 all	22
on record US section 301	56
on record US section 301 all	-51
on record US surcharge	-33
on record US surcharge all	68
on record US tariff commission	-47
on record US>AR	-14
on record US>AR 10% percent	10
on record US>AR 15% percent	-15
on record US>AU	-27
on record US>AU 0% percent	-6
on record US>BD	21
on record US>BD 19% percent	-14
on record US>BD 20% percent	44
on record US>BR	24
on record US>BR 10% percent	-10
on record US>BR 100% percent	-15
on record US>BR 12.5% percent	22
on record US>BR 13% percent	-23
on record US>BR 15% percent	-24
on record US>BR 20% percent	-21
on record US>BR 24% points	-7
on record US>BR 25% percent	73
on record US>BR 3% percent	-74
on record US>BR 35% percent	31
on record US>BR 37.5% percent	22
on record US>BR 40% percent	52
on record US>BR 50% percent	36
on record US>BR bean	-44
on record US>BR bean before	-15
on record US>BR bean part	-33
on record US>BR car	-14
on record US>BR soybean	-23
on record US>BR surcharge	-29
on record US>CA	36
on record US>CA 0% percent	27
on record US>CA 10% percent	-11
on record US>CA 100% percent	-20
on record US>CA 125% percent	-12
on record US>CA 15% percent	-10
on record US>CA 20% percent	-12
on record US>CA 24% percent	-7
on record US>CA 24% points	-7
on record US>CA 25% percent	-24
on record US>CA 30% percent	-13
on record US>CA 35% percent	119
on record US>CA 39% percent	-7
on record US>CA 40% percent	6
on record US>CA 45% percent	10
on record US>CA 50% percent	34
on record US>CA agreement	41
on record US>CA agreement part	45
on record US>CA agreement sentence	-10
on record US>CA aluminum	34
on record US>CA aluminum part	36
on record US>CA car	-11
on record US>CA car sentence	-13
on record US>CA gas	11
on record US>CA gas part	11
on record US>CA lumber	24
on record US>CA oil part	-6
on record US>CA steel part	7
on record US>CH 0% percent	-24
on record US>CH 10% percent	-36
on record US>CH 100% percent	-27
on record US>CH 12.5% percent	23
on record US>CH 125% percent	-27
on record US>CH 145% percent	-50
on record US>CH 15% percent	37
on record US>CH 20% percent	-35
on record US>CH 24% points	-61
on record US>CH 25% percent	-45
on record US>CH 250% percent	-27
on record US>CH 30% percent	-45
on record US>CH 31% percent	64
on record US>CH 34% percent	-12
on record US>CH 35% percent	-22
on record US>CH 39% percent	142
on record US>CH 40% percent	-26
on record US>CH 50% percent	-24
on record US>CH 55% percent	-17
on record US>CH chip	-12
on record US>CH fentanyl	-15
on record US>CH medicine	-10
on record US>CH medicine before	-44
on record US>CH medicine part	-14
on record US>CH medicine sentence	42
on record US>CH reciprocal	-6
on record US>CH steel	-7
on record US>CH surcharge	21
on record US>CH watch	30
on record US>CH watch sentence	9
on record US>CL 50% percent	11
on record US>CN	49
on record US>CN 0% percent	13
on record US>CN 10% percent	-79
on record US>CN 10% points	-35
on record US>CN 100% percent	112
on record US>CN 104% percent	26
on record US>CN 12.5% percent	77
on record US>CN 120% percent	48
on record US>CN 125% percent	-73
on record US>CN 13% percent	-86
on record US>CN 130% percent	37
on record US>CN 145% percent	168
on record US>CN 15% percent	-176
on record US>CN 170% percent	30
on record US>CN 18% percent	-46
on record US>CN 19% percent	-64
on record US>CN 2.5% percent	-34
on record US>CN 20% percent	127
on record US>CN 24% percent	-22
on record US>CN 24% points	10
on record US>CN 27.5% percent	-28
on record US>CN 3% percent	-96
on record US>CN 30% percent	159
on record US>CN 31% percent	-13
on record US>CN 34% percent	-28
on record US>CN 37.5% percent	44
on record US>CN 39% percent	-46
on record US>CN 40% percent	-37
on record US>CN 45% percent	31
on record US>CN 46% percent	-18
on record US>CN 47% percent	20
on record US>CN 5% percent	-45
on record US>CN 50% percent	-99
on record US>CN 500% percent	39
on record US>CN 54% percent	84
on record US>CN 55% percent	123
on record US>CN 57% percent	19
on record US>CN 7.5% percent	133
on record US>CN 80% percent	36
on record US>CN 84% percent	-48
on record US>CN agreement	-7
on record US>CN agreement part	-10
on record US>CN aircraft	-33
on record US>CN aluminium	-21
on record US>CN aluminium before	10
on record US>CN aluminium sentence	-29
on record US>CN aluminum	-48
on record US>CN aluminum part	-15
on record US>CN aluminum sentence	-38
on record US>CN baseline	18
on record US>CN bean	-71
on record US>CN bean before	-51
on record US>CN bean part	-17
on record US>CN bean sentence	-13
on record US>CN beef	-14
on record US>CN beef part	-12
on record US>CN car	-8
on record US>CN car before	-49
on record US>CN car part	22
on record US>CN car sentence	-7
on record US>CN chicken	-42
on record US>CN chicken part	-40
on record US>CN chip	-33
on record US>CN chip before	-7
on record US>CN chip part	-22
on record US>CN chip sentence	-17
on record US>CN coal	-20
on record US>CN coal part	-21
on record US>CN component	-21
on record US>CN cotton	-48
on record US>CN cotton part	-48
on record US>CN crane	24
on record US>CN crane before	7
on record US>CN crude part	16
on record US>CN drone	-28
on record US>CN drone before	11
on record US>CN drone part	-37
on record US>CN earth	6
on record US>CN emergency	47
on record US>CN everything	9
on record US>CN fentanyl	167
on record US>CN furniture	9
on record US>CN furniture part	25
on record US>CN gas	-17
on record US>CN gas part	-23
on record US>CN good	30
on record US>CN lamp	29
on record US>CN lamp before	26
on record US>CN letter	-14
on record US>CN lumber	-6
on record US>CN machinery	27
on record US>CN magnet	16
on record US>CN medicine	-67
on record US>CN medicine before	-23
on record US>CN medicine part	-48
on record US>CN medicine sentence	-11
on record US>CN metal	-16
on record US>CN oil	12
on record US>CN oil before	-15
on record US>CN oil sentence	23
on record US>CN own part	-29
on record US>CN parcel	36
on record US>CN parcel before	17
on record US>CN parcel part	8
on record US>CN parcel sentence	15
on record US>CN parcels	8
on record US>CN polysilicon	-46
on record US>CN reciprocal	96
on record US>CN retaliatory	-39
on record US>CN section 122	22
on record US>CN section 232	-12
on record US>CN section 301	92
on record US>CN semiconductor	-17
on record US>CN semiconductor part	-23
on record US>CN ship	-9
on record US>CN ship part	-13
on record US>CN soybean	-71
on record US>CN soybean part	-42
on record US>CN soybean sentence	-44
on record US>CN steel	-53
on record US>CN steel before	-15
on record US>CN steel part	-66
on record US>CN surcharge	-7
on record US>CN tariff commission	-46
on record US>CN truck	-28
on record US>CN truck part	-30
on record US>CN wheat	-13
on record US>CN wheat part	-13
on record US>DE 0% percent	8
on record US>DE 10% percent	10
on record US>DE 25% percent	12
on record US>DE 30% percent	-17
on record US>DK	56
on record US>DK 10% percent	46
on record US>EC	-16
on record US>EC 10% percent	-21
on record US>ES	-32
on record US>ES 10% percent	-12
on record US>ES 20% percent	-8
on record US>ES fentanyl	-18
on record US>EU	13
on record US>EU 0% percent	-27
on record US>EU 100% percent	-43
on record US>EU 12.5% percent	-44
on record US>EU 125% percent	-17
on record US>EU 15% percent	105
on record US>EU 18% percent	-8
on record US>EU 19% percent	-6
on record US>EU 20% percent	33
on record US>EU 24% percent	-15
on record US>EU 24% points	-24
on record US>EU 25% percent	-84
on record US>EU 250% percent	-16
on record US>EU 27.5% percent	26
on record US>EU 30% percent	13
on record US>EU 31% percent	-18
on record US>EU 35% percent	-12
on record US>EU 39% percent	-18
on record US>EU 40% percent	-19
on record US>EU 46% percent	-7
on record US>EU 50% percent	38
on record US>EU aluminium	51
on record US>EU aluminium before	7
on record US>EU aluminium part	44
on record US>EU aluminum	11
on record US>EU aluminum part	20
on record US>EU car	11
on record US>EU car sentence	24
on record US>EU fentanyl	-17
on record US>EU lamp	12
on record US>EU lamp before	12
on record US>EU medicine	-19
on record US>EU medicine before	-17
on record US>EU medicine part	12
on record US>EU medicine sentence	-18
on record US>EU oil	-10
on record US>EU oil before	-7
on record US>EU own	9
on record US>EU reciprocal	-15
on record US>EU section 301	-11
on record US>EU semiconductor	14
on record US>EU steel	10
on record US>EU steel before	9
on record US>FJ	-13
on record US>FR 10% percent	8
on record US>GB	16
on record US>GB 0% percent	7
on record US>GB 10% percent	74
on record US>GB 100% percent	-9
on record US>GB 12.5% percent	-11
on record US>GB 145% percent	-9
on record US>GB 15% percent	-61
on record US>GB 19% percent	-28
on record US>GB 20% percent	-30
on record US>GB 24% points	-26
on record US>GB 25% percent	53
on record US>GB 27.5% percent	37
on record US>GB 30% percent	-24
on record US>GB 39% percent	-7
on record US>GB 50% percent	-32
on record US>GB 55% percent	-24
on record US>GB 80% percent	-25
on record US>GB aluminium	41
on record US>GB aluminium part	17
on record US>GB aluminum	16
on record US>GB beef	-14
on record US>GB beef part	-28
on record US>GB car	44
on record US>GB car part	28
on record US>GB car sentence	17
on record US>GB ethanol	-28
on record US>GB fentanyl	-42
on record US>GB medicine	-8
on record US>GB metal	-26
on record US>GB reciprocal	-32
on record US>GB section 301	-20
on record US>GB steel	32
on record US>GB steel before	-9
on record US>GB steel part	38
on record US>GT 10% percent	10
on record US>HK	-10
on record US>HK 10% percent	-38
on record US>HK 100% percent	-10
on record US>HK 12.5% percent	62
on record US>HK 120% percent	-6
on record US>HK 125% percent	-6
on record US>HK 15% percent	-10
on record US>HK 20% percent	-6
on record US>HK 25% percent	-18
on record US>HK 50% percent	-6
on record US>HK 7.5% percent	-14
on record US>HK reciprocal	-7
on record US>HK section 301	-6
on record US>ID	41
on record US>ID 0% percent	6
on record US>ID 10% percent	11
on record US>ID 15% percent	-23
on record US>ID 18% percent	-6
on record US>ID 19% percent	74
on record US>ID 20% percent	-18
on record US>ID 25% percent	-13
on record US>ID 30% percent	-14
on record US>ID 32% percent	27
on record US>ID 50% percent	-7
on record US>ID surcharge	-18
on record US>IN	56
on record US>IN 0% percent	-27
on record US>IN 10% percent	-15
on record US>IN 100% percent	27
on record US>IN 15% percent	-38
on record US>IN 18% percent	98
on record US>IN 19% percent	-22
on record US>IN 20% percent	-64
on record US>IN 24% points	-23
on record US>IN 25% percent	92
on record US>IN 30% percent	-40
on record US>IN 35% percent	-13
on record US>IN 39% percent	-21
on record US>IN 40% percent	-14
on record US>IN 50% percent	71
on record US>IN 54% percent	-7
on record US>IN car	-11
on record US>IN crude	18
on record US>IN crude before	8
on record US>IN oil	93
on record US>IN oil part	68
on record US>IN oil sentence	43
on record US>IR	-29
on record US>IR 100% percent	-7
on record US>IR oil	-10
on record US>JM	-39
on record US>JP	27
on record US>JP 0% percent	-28
on record US>JP 10% percent	-34
on record US>JP 100% percent	-28
on record US>JP 12.5% percent	61
on record US>JP 125% percent	-7
on record US>JP 15% percent	64
on record US>JP 19% percent	-7
on record US>JP 2.5% percent	47
on record US>JP 20% percent	-34
on record US>JP 24% percent	40
on record US>JP 24% points	-8
on record US>JP 25% percent	-40
on record US>JP 27.5% percent	38
on record US>JP 30% percent	14
on record US>JP 35% percent	16
on record US>JP 39% percent	-12
on record US>JP 50% percent	10
on record US>JP aluminium	21
on record US>JP aluminum	-11
on record US>JP car before	22
on record US>JP car part	-12
on record US>JP medicine	-9
on record US>JP medicine sentence	-7
on record US>JP reciprocal	-7
on record US>JP steel	25
on record US>JP steel part	20
on record US>JP surcharge	-8
on record US>KH	11
on record US>KH 100% percent	-18
on record US>KH 19% percent	40
on record US>KH 20% percent	-13
on record US>KH 30% percent	-6
on record US>KR 0% percent	19
on record US>KR 10% percent	-76
on record US>KR 100% percent	-59
on record US>KR 12.5% percent	33
on record US>KR 145% percent	-8
on record US>KR 15% percent	81
on record US>KR 2.5% percent	-32
on record US>KR 20% percent	-47
on record US>KR 24% points	-52
on record US>KR 25% percent	22
on record US>KR 30% percent	-18
on record US>KR 34% percent	-9
on record US>KR 35% percent	-11
on record US>KR 39% percent	-6
on record US>KR 50% percent	34
on record US>KR aluminum	24
on record US>KR aluminum part	25
on record US>KR car	52
on record US>KR car crossed	6
on record US>KR car part	38
on record US>KR car sentence	21
on record US>KR chip	-19
on record US>KR chip before	-17
on record US>KR copper	-7
on record US>KR copper part	-17
on record US>KR copper sentence	7
on record US>KR fentanyl	-23
on record US>KR medicine	23
on record US>KR medicine part	30
on record US>KR oil	-25
on record US>KR oil sentence	-23
on record US>KR reciprocal	-16
on record US>KR section 232	6
on record US>KR section 301	-6
on record US>KR steel	12
on record US>KR steel part	9
on record US>LA	30
on record US>LA 40% percent	42
on record US>LI	17
on record US>LI 15% percent	25
on record US>MA	-28
on record US>MM	-7
on record US>MX	-22
on record US>MX 0% percent	-26
on record US>MX 10% percent	-41
on record US>MX 15% percent	-9
on record US>MX 25% percent	43
on record US>MX 30% percent	10
on record US>MX 35% percent	-39
on record US>MX 40% percent	-8
on record US>MX agreement	8
on record US>MX agreement part	-17
on record US>MX car	-28
on record US>MX car sentence	-26
on record US>MX oil	8
on record US>MY	-18
on record US>MY 100% percent	-48
on record US>MY 19% percent	53
on record US>MY 20% percent	-16
on record US>MY 24% points	-11
on record US>MY 30% percent	-8
on record US>MY 40% percent	-12
on record US>MY fentanyl	-9
on record US>NL	-8
on record US>NO 15% percent	11
on record US>NZ	-25
on record US>PE	-41
on record US>PH	37
on record US>PH 0% percent	-7
on record US>PH 19% percent	49
on record US>PH 20% percent	6
on record US>PH 30% percent	-8
on record US>PK	12
on record US>PK 19% percent	28
on record US>PK 20% percent	-9
on record US>RU	-128
on record US>RU 10% percent	-7
on record US>RU 100% percent	-85
on record US>RU 25% percent	-25
on record US>RU 50% percent	-15
on record US>RU 500% percent	-8
on record US>RU crude	-27
on record US>RU oil	-88
on record US>RU oil part	-56
on record US>RU oil sentence	-46
on record US>SE	-90
on record US>SE 10% percent	-12
on record US>SE 100% percent	-11
on record US>SE 24% points	-16
on record US>SE 30% percent	-6
on record US>SE oil	-8
on record US>SG	-12
on record US>SY	16
on record US>TH	10
on record US>TH 10% percent	8
on record US>TH 100% percent	-14
on record US>TH 19% percent	41
on record US>TH 20% percent	-43
on record US>TR	-20
on record US>TW	46
on record US>TW 0% percent	-24
on record US>TW 15% percent	34
on record US>TW 19% percent	-7
on record US>TW 20% percent	75
on record US>TW 25% percent	-43
on record US>TW 32% percent	19
on record US>TW chip	23
on record US>TW chip part	20
on record US>TW semiconductor	-15
on record US>UA	-19
on record US>VN	64
on record US>VN 0% percent	-41
on record US>VN 100% percent	-17
on record US>VN 12.5% percent	42
on record US>VN 15% percent	-20
on record US>VN 18% percent	-8
on record US>VN 19% percent	-77
on record US>VN 20% percent	92
on record US>VN 25% percent	-25
on record US>VN 30% percent	-16
on record US>VN 40% percent	49
on record US>VN 46% percent	52
on record US>VN 50% percent	-7
on record US>ZA	-20
on record US>all	73
on record US>all 0% percent	-12
on record US>all 10% percent	111
on record US>all 100% percent	60
on record US>all 104% percent	-12
on record US>all 12% percent	-7
on record US>all 12.5% percent	-106
on record US>all 120% percent	-19
on record US>all 125% percent	-62
on record US>all 13% percent	-28
on record US>all 145% percent	-50
on record US>all 15% percent	98
on record US>all 170% percent	-6
on record US>all 18% percent	-23
on record US>all 19% percent	-33
on record US>all 2.5% percent	-16
on record US>all 20% percent	-67
on record US>all 24% percent	-23
on record US>all 24% points	-103
on record US>all 25% percent	46
on record US>all 250% percent	46
on record US>all 26% percent	-7
on record US>all 27.5% percent	-50
on record US>all 28% percent	-8
on record US>all 3% percent	-52
on record US>all 30% percent	-30
on record US>all 31% percent	-24
on record US>all 32% percent	-7
on record US>all 34% percent	-46
on record US>all 35% percent	-59
on record US>all 37.5% percent	-21
on record US>all 39% percent	-50
on record US>all 40% percent	31
on record US>all 41% percent	-6
on record US>all 45% percent	-14
on record US>all 46% percent	-7
on record US>all 47% percent	-9
on record US>all 48% percent	-6
on record US>all 50% percent	82
on record US>all 500% percent	-9
on record US>all 54% percent	-20
on record US>all 55% percent	-52
on record US>all 60% percent	-13
on record US>all 7.5% percent	-62
on record US>all 84% percent	-20
on record US>all agreement	-24
on record US>all agreement sentence	-17
on record US>all aircraft	26
on record US>all aircraft part	21
on record US>all aluminium	-32
on record US>all aluminium before	-22
on record US>all aluminium part	-41
on record US>all aluminum	44
on record US>all aluminum before	8
on record US>all aluminum part	-10
on record US>all aluminum sentence	47
on record US>all bean	-41
on record US>all bean before	-13
on record US>all bean part	-21
on record US>all bean sentence	-11
on record US>all car	-23
on record US>all car before	-12
on record US>all car crossed	-9
on record US>all car part	-36
on record US>all car sentence	15
on record US>all chemical	-7
on record US>all chicken	-26
on record US>all chicken part	-26
on record US>all chip	56
on record US>all chip before	25
on record US>all chip part	29
on record US>all chip sentence	22
on record US>all coal	-9
on record US>all coal part	-9
on record US>all coffee	-9
on record US>all coffee part	-7
on record US>all component	23
on record US>all copper	26
on record US>all copper part	12
on record US>all copper sentence	18
on record US>all cotton	-20
on record US>all cotton part	-19
on record US>all crane	-9
on record US>all drone	37
on record US>all drone before	-11
on record US>all drone part	42
on record US>all emergency	-39
on record US>all fentanyl	-67
on record US>all furniture	17
on record US>all furniture part	-15
on record US>all good	-11
on record US>all good part	15
on record US>all lamp	-34
on record US>all lamp before	-32
on record US>all letter	-7
on record US>all lumber	-13
on record US>all lumber part	-31
on record US>all lumber sentence	12
on record US>all machinery	-17
on record US>all magnet	-8
on record US>all medicine	76
on record US>all medicine before	65
on record US>all medicine part	39
on record US>all medicine sentence	-13
on record US>all metal	66
on record US>all oil	-60
on record US>all oil before	-8
on record US>all oil part	-27
on record US>all oil sentence	-26
on record US>all parcel	-18
on record US>all parcel before	-15
on record US>all pipe	25
on record US>all polysilicon	55
on record US>all reciprocal	10
on record US>all section 122	17
on record US>all section 232	22
on record US>all section 301	-51
on record US>all semiconductor	38
on record US>all semiconductor part	41
on record US>all soybean	-32
on record US>all soybean part	-6
on record US>all soybean sentence	-20
on record US>all steel	49
on record US>all steel before	-33
on record US>all steel part	60
on record US>all surcharge	68
on record US>all truck	38
on record US>all truck part	42
on record US>all vehicle	-22
on record US>all whiskey	-12
on record UY>AR	18
on record UY>BR	-22
on record UY>EU	-23
on record UY>PY	-24
on record UY>all	-20
on record UZ>KZ	-50
on record UZ>KZ 0% percent	-18
on record UZ>all	-14
on record VN>AU	-7
on record VN>BR	16
on record VN>CN	-41
on record VN>CN 12.5% percent	-8
on record VN>EU	-19
on record VN>EU 10% percent	-7
on record VN>GB 10% percent	12
on record VN>ID	-10
on record VN>IN	-27
on record VN>JP	-10
on record VN>KH	-8
on record VN>KR	-19
on record VN>MY	-25
on record VN>MY 0% percent	-7
on record VN>NZ	11
on record VN>TH	-52
on record VN>TH 20% percent	-6
on record VN>US	-25
on record VN>US 0% percent	36
on record VN>US 10% percent	-12
on record VN>US 19% percent	-7
on record VN>US 20% percent	-15
on record VN>US 40% percent	-29
on record VN>US 46% percent	-11
on record VN>all	-21
on record WS>FJ	-22
on record WS>NZ	-16
on record WS>TO	-28
on record WS>all	22
on record ZA>CL	28
on record ZA>EG	-27
on record ZA>EU	-9
on record ZA>JP	-37
on record ZA>NA	-15
on record ZA>NO	9
on record ZA>all	-27
on record ZM>CD	-8
on record ZM>all	-26
on:US	-35
on:absent, 0 here	-9
on:absent, 1 here	-34
on:absent, 2 here	-61
on:alone	15
on:by 0	27
on:by 1	18
on:by 2	-29
on:by 3	-13
on:by no	-32
on:cue=by1	25
on:cue=by3	9
on:cue=none	18
on:cue=on1	56
on:cue=on3	42
on:f by0.5	-12
on:f by1	11
on:f by2	25
on:f by3	40
on:f on1	-48
on:f on3	8
on:focus owner	8
on:focus speaker	-10
on:focus subject	17
on:goods before also	-8
on:goods before nobody's	-19
on:goods before own	37
on:goods before sure	13
on:goods crossed not	-31
on:goods crossed own	37
on:goods crossed sure	35
on:goods met by crossed	-43
on:goods met by part	-30
on:goods met by sentence	-27
on:goods met on crossed	26
on:goods met on part	15
on:goods met on sentence	26
on:goods part nobody's	-19
on:goods part not	-16
on:goods sentence also	-9
on:goods sentence nobody's	-18
on:goods sentence not	16
on:goods sentence own	8
on:head by1	16
on:head by3	-7
on:head first	70
on:head last	39
on:head on1	42
on:head on2	19
on:head on3	35
on:home true	16
on:last by	29
on:last by absent and	47
on:last by absent and so	7
on:last by absent and so named	-36
on:last by absent comma	21
on:last by absent comma named	13
on:last by absent far	-16
on:last by absent next sentence named	25
on:last by absent on	-32
on:last by absent paragraph named	34
on:last by absent to	-34
on:last by absent while	16
on:last by and	27
on:last by and so	22
on:last by and so named	35
on:last by by0.5 comma named	-11
on:last by by0.5 far named	-9
on:last by by1 and	30
on:last by by1 and so named	14
on:last by by1 comma	-11
on:last by by1 comma named	-22
on:last by by1 far	-14
on:last by by1 far named	-7
on:last by by1 from	-15
on:last by by1 from named	-13
on:last by by1 next sentence named	-55
on:last by by1 on	-29
on:last by by1 on named	-6
on:last by by2 and	-56
on:last by by2 and so	30
on:last by by2 and so named	6
on:last by by2 comma	11
on:last by by2 far named	7
on:last by by2 from	-19
on:last by by2 from named	36
on:last by by2 next sentence named	-8
on:last by by2 on	39
on:last by by2 on named	9
on:last by by2 paragraph	16
on:last by by2 paragraph named	-35
on:last by by2 to	-15
on:last by by2 while	-9
on:last by by2 while named	13
on:last by by3 and	-19
on:last by by3 and so	-45
on:last by by3 and so named	36
on:last by by3 comma	10
on:last by by3 comma named	28
on:last by by3 far named	-35
on:last by by3 from	14
on:last by by3 from named	6
on:last by by3 next sentence	10
on:last by by3 next sentence named	-19
on:last by by3 on	-11
on:last by by3 on named	-7
on:last by by3 to	-20
on:last by comma	13
on:last by comma named	22
on:last by far	-9
on:last by far named	-11
on:last by from	-15
on:last by from named	20
on:last by next sentence	8
on:last by next sentence named	24
on:last by none and so	32
on:last by none and so named	-20
on:last by none comma	-34
on:last by none comma named	20
on:last by none far	24
on:last by none far named	7
on:last by none from	-16
on:last by none from named	11
on:last by none next sentence	-25
on:last by none next sentence named	6
on:last by none on	-8
on:last by none while	-21
on:last by none while named	16
on:last by on	-24
on:last by on named	18
on:last by on1 far named	-21
on:last by on1 next sentence named	-21
on:last by on2 and	-29
on:last by on2 and so	11
on:last by on2 and so named	27
on:last by on2 comma	-25
on:last by on2 comma named	20
on:last by on2 far named	-31
on:last by on2 from	-13
on:last by on2 next sentence	9
on:last by on2 next sentence named	59
on:last by on3 and so named	22
on:last by on3 comma named	-13
on:last by on3 from	13
on:last by on3 from named	-21
on:last by on3 next sentence	31
on:last by on3 next sentence named	12
on:last by on3 on named	11
on:last by on3 paragraph named	-15
on:last by on3 to	-6
on:last by on3 while named	12
on:last by paragraph named	-7
on:last by to	-71
on:last by while named	26
on:last none	-10
on:last none absent and	-50
on:last none absent and so	-59
on:last none absent and so named	-99
on:last none absent comma	-42
on:last none absent comma named	-46
on:last none absent far	-17
on:last none absent far named	-111
on:last none absent from	-44
on:last none absent from named	-12
on:last none absent next sentence	-90
on:last none absent next sentence named	-139
on:last none absent on	-41
on:last none absent on named	-20
on:last none absent paragraph	-29
on:last none absent paragraph named	-77
on:last none absent to	-28
on:last none absent while	-18
on:last none absent while named	-68
on:last none and	-7
on:last none and so	-54
on:last none and so named	31
on:last none by1 and so named	8
on:last none by1 far named	73
on:last none by1 next sentence named	20
on:last none by1 paragraph named	32
on:last none by2 and so named	-13
on:last none by2 far	15
on:last none by2 far named	16
on:last none by2 next sentence	-36
on:last none by2 next sentence named	21
on:last none by2 paragraph named	27
on:last none by3 far named	13
on:last none comma	-18
on:last none comma named	22
on:last none far	-13
on:last none far named	44
on:last none from	-27
on:last none from named	-12
on:last none next sentence	-76
on:last none next sentence named	45
on:last none none and	13
on:last none none and so named	19
on:last none none comma	22
on:last none none comma named	39
on:last none none far	-26
on:last none none far named	45
on:last none none next sentence	17
on:last none none next sentence named	49
on:last none none while named	25
on:last none on	-34
on:last none on1 and so named	24
on:last none on1 comma named	18
on:last none on1 far	-17
on:last none on1 far named	17
on:last none on1 next sentence named	30
on:last none on2 and so	-32
on:last none on2 and so named	52
on:last none on2 comma	-25
on:last none on2 comma named	16
on:last none on2 far	-7
on:last none on2 far named	12
on:last none on2 next sentence	-19
on:last none on2 next sentence named	38
on:last none on2 paragraph	-18
on:last none on2 while	-35
on:last none on2 while named	19
on:last none on3 and so	-9
on:last none on3 and so named	12
on:last none on3 comma named	33
on:last none on3 far	25
on:last none on3 far named	18
on:last none on3 next sentence	33
on:last none on3 next sentence named	38
on:last none on3 paragraph named	19
on:last none paragraph	-50
on:last none paragraph named	28
on:last none to	-42
on:last none while	-40
on:last none while named	21
on:last on absent and so	34
on:last on absent and so named	79
on:last on absent comma	20
on:last on absent comma named	55
on:last on absent from	13
on:last on absent next sentence	12
on:last on absent on	51
on:last on absent paragraph	16
on:last on absent paragraph named	-6
on:last on absent to	72
on:last on absent while	39
on:last on and	6
on:last on and so	12
on:last on and so named	-55
on:last on by0.5 next sentence named	8
on:last on by1 and	6
on:last on by1 and so	-8
on:last on by1 and so named	-7
on:last on by1 far	16
on:last on by1 far named	-12
on:last on by1 next sentence	-21
on:last on by1 on	14
on:last on by1 paragraph named	-6
on:last on by2 and so	-42
on:last on by2 and so named	-17
on:last on by2 comma named	12
on:last on by2 far	-29
on:last on by2 far named	-23
on:last on by2 from	-18
on:last on by2 next sentence	41
on:last on by2 next sentence named	-24
on:last on by2 on	16
on:last on by2 on named	-16
on:last on by2 paragraph	-18
on:last on by2 paragraph named	-16
on:last on by2 to	27
on:last on by3 and so named	-15
on:last on by3 comma named	-15
on:last on by3 far named	-15
on:last on by3 from	16
on:last on by3 from named	9
on:last on by3 next sentence	11
on:last on by3 next sentence named	-16
on:last on by3 paragraph named	11
on:last on by3 to	7
on:last on comma	45
on:last on comma named	-32
on:last on far	-25
on:last on far named	-40
on:last on from	38
on:last on from named	-10
on:last on next sentence	11
on:last on next sentence named	-34
on:last on none and	40
on:last on none and so	26
on:last on none and so named	-57
on:last on none comma named	-16
on:last on none far	-9
on:last on none far named	-8
on:last on none from named	-16
on:last on none next sentence	-31
on:last on none next sentence named	-22
on:last on none on	33
on:last on none paragraph named	-17
on:last on none to	10
on:last on none while	15
on:last on none while named	-12
on:last on on	67
on:last on on1 and so	-19
on:last on on1 comma named	-21
on:last on on2 and	-41
on:last on on2 and so	17
on:last on on2 and so named	-25
on:last on on2 comma	54
on:last on on2 comma named	-7
on:last on on2 far	-60
on:last on on2 far named	-8
on:last on on2 from	11
on:last on on2 next sentence	-36
on:last on on2 next sentence named	-18
on:last on on2 on	23
on:last on on2 on named	11
on:last on on2 paragraph	31
on:last on on2 while	8
on:last on on2 while named	14
on:last on on3 and	40
on:last on on3 and so	-29
on:last on on3 and so named	-38
on:last on on3 comma	25
on:last on on3 comma named	-45
on:last on on3 far	15
on:last on on3 from	42
on:last on on3 from named	-9
on:last on on3 next sentence	32
on:last on on3 next sentence named	15
on:last on on3 on	-23
on:last on on3 to	-9
on:last on on3 while	-37
on:last on on3 while named	-28
on:last on paragraph named	-24
on:last on to	74
on:last on while	24
on:last on while named	-39
on:name , and	-12
on:name , at	6
on:name , duty	28
on:name , has	-14
on:name , is	-24
on:name , number	-12
on:name , own agent	32
on:name , own duty	-9
on:name , own number	-14
on:name , verb impose	-19
on:name , word	-17
on:name : level	-11
on:name : number	13
on:name : own duty	-14
on:name : own goods	-12
on:name : verb impose	-13
on:name ; ,	19
on:name and .	12
on:name and :	25
on:name and are	18
on:name and at	-36
on:name and duty	-28
on:name and has	14
on:name and is	24
on:name and level	11
on:name and number	-31
on:name and on	27
on:name and own duty	41
on:name and own number	-10
on:name and own on	21
on:name and verb impose	26
on:name and will	33
on:name and word	29
on:name and would	-15
on:name begin ,	27
on:name begin :	24
on:name begin agent	-6
on:name begin goods	32
on:name begin has	23
on:name begin in	-6
on:name begin is	23
on:name begin level	-11
on:name begin number	48
on:name begin on	-33
on:name begin own agent	-18
on:name begin own duty	-40
on:name begin own level	11
on:name begin own on	-15
on:name begin own verb impose	13
on:name begin own word	-6
on:name begin verb agree	24
on:name begin verb ask	19
on:name begin verb bear	8
on:name begin verb impose	16
on:name begin verb sell	10
on:name begin verb stay	22
on:name begin verb up	-14
on:name begin was	35
on:name begin word	-13
on:name begin would	-8
on:name for ,	53
on:name for .	29
on:name for and	20
on:name for duty	10
on:name for level	33
on:name for number	23
on:name for word	30
on:name from ,	32
on:name from .	-25
on:name from :	19
on:name from is	7
on:name from number	22
on:name from on	-7
on:name from to	-21
on:name from verb bear	22
on:name from verb impose	19
on:name from will	11
on:name from word	17
on:name from would	6
on:name if verb impose	15
on:name in .	28
on:name in :	-35
on:name in ;	-8
on:name in duty	-7
on:name in number	18
on:name in on	-16
on:name in word	-64
on:name into ,	-9
on:name into :	19
on:name into at	-19
on:name number has	40
on:name of :	18
on:name of and	-6
on:name of duty	22
on:name of goods	17
on:name of is	16
on:name of own duty	11
on:name of to	-14
on:name of verb bear	20
on:name of verb stay	6
on:name of will	-9
on:name of word	43
on:name on ,	9
on:name on and	-12
on:name on goods	34
on:name on to	-10
on:name that had	9
on:name that own duty	-9
on:name that verb impose	-36
on:name that will	-41
on:name that word	20
on:name that would	-47
on:name to ,	-32
on:name to at	10
on:name to number	-11
on:name to word	-9
on:name verb bear at	-35
on:name verb bear duty	-19
on:name verb bear number	-25
on:name verb impose duty	26
on:name verb impose number	-15
on:name verb return verb impose	-25
on:name what verb impose	-29
on:name which verb impose	-27
on:name with ,	12
on:name with .	8
on:name with in	-9
on:name with number	-11
on:name with verb impose	26
on:name with word	44
on:name word .	6
on:name word and	-12
on:name word level	10
on:name word number	-32
on:name word own duty	-22
on:name word own number	61
on:name word will	-15
on:name — will	-21
on:named 0	27
on:named 1	29
on:named 2	-36
on:named 3	-51
on:named no	25
on:nearest after by0.5 sentence 0	-19
on:nearest after by1 part 0	-46
on:nearest after by1 sentence 0	37
on:nearest after by1 sentence 1	-25
on:nearest after by2 part 0	16
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	-22
on:nearest after by3 part 0	-19
on:nearest after none part 0	18
on:nearest after none part 1	-7
on:nearest after none sentence 0	-27
on:nearest after none sentence 1	-21
on:nearest after on1 part 0	48
on:nearest after on1 sentence 0	-11
on:nearest after on2 part 1	-18
on:nearest after on2 sentence 0	27
on:nearest after on2 sentence 1	-22
on:nearest after on3 part 0	37
on:nearest after on3 sentence 0	8
on:nearest after on3 sentence 1	20
on:nearest before by0.5 part 0	-23
on:nearest before by0.5 sentence 0	-11
on:nearest before by1 part 0	8
on:nearest before by1 sentence 0	-8
on:nearest before by1 sentence 1	15
on:nearest before by2 part 0	15
on:nearest before by2 part 1	-16
on:nearest before by2 sentence 0	-15
on:nearest before by2 sentence 1	-12
on:nearest before by3 part 0	-28
on:nearest before by3 part 1	-31
on:nearest before by3 sentence 1	-16
on:nearest before none part 0	36
on:nearest before none part 1	-40
on:nearest before none sentence 0	28
on:nearest before none sentence 1	6
on:nearest before on1 part 0	19
on:nearest before on1 sentence 1	46
on:nearest before on2 part 0	7
on:nearest before on2 part 1	11
on:nearest before on3 part 0	48
on:nearest before on3 part 1	14
on:nearest before on3 sentence 0	57
on:nearest before on3 sentence 1	37
on:not own here	-11
on:not own home	14
on:not own our	11
on:not own their	-16
on:not own them	-73
on:not own there	24
on:not own they	6
on:not own us	6
on:not top by	24
on:not top by absent	-23
on:not top on	7
on:not top on absent	-15
on:on 0	-6
on:on 3	-22
on:on no	24
on:own here	10
on:own home	-17
on:own our	12
on:own their	12
on:own them	14
on:own there	-21
on:own they	-34
on:pa0	46
on:pa0 cue=by0.5	11
on:pa0 cue=by1	-49
on:pa0 cue=by2	14
on:pa0 cue=by3	-14
on:pa0 cue=none	20
on:pa0 cue=on1	37
on:pa0 cue=on2	21
on:pa0 cue=on3	22
on:pa0 name	101
on:pa0 name and number	30
on:pa0 name and own on	9
on:pa0 name for ,	52
on:pa0 name for .	33
on:pa0 name for and	52
on:pa0 name from ,	36
on:pa0 name from number	-31
on:pa0 name in ,	-21
on:pa0 name in .	-13
on:pa0 name in and	-28
on:pa0 name in word	-10
on:pa0 name into .	-8
on:pa0 name of ,	12
on:pa0 name of .	12
on:pa0 name on goods	-13
on:pa0 name to .	16
on:pa0 next=(	9
on:pa0 next=,	46
on:pa0 next=.	42
on:pa0 next=;	10
on:pa0 next=agent	23
on:pa0 next=and	13
on:pa0 next=are	-31
on:pa0 next=end	8
on:pa0 next=from	21
on:pa0 next=gate	-32
on:pa0 next=goods	-17
on:pa0 next=in	-21
on:pa0 next=is	11
on:pa0 next=on	10
on:pa0 next=own .	28
on:pa0 next=own duty	13
on:pa0 next=own on	9
on:pa0 next=sender	8
on:pa0 next=to	13
on:pa0 next=verb sell	12
on:pa0 next=verb stay	28
on:pa0 next=word	-17
on:pa0 person	-18
on:pa0 port	-49
on:pa0 port at .	-12
on:pa0 port in ,	-29
on:pa0 prep=%	-12
on:pa0 prep=at	-72
on:pa0 prep=by	-32
on:pa0 prep=for	93
on:pa0 prep=from	36
on:pa0 prep=in	-81
on:pa0 prep=into	-10
on:pa0 prep=on	35
on:pa0 prep=over	-24
on:pa0 prep=that	15
on:pa0 prep=to	-10
on:pa0 prep=under	11
on:pa0 prep=verb impose	-10
on:pa0 prep=what	7
on:pa0 prep=with	25
on:pa0 pronoun his	11
on:pa0 pronoun it	-66
on:pa0 pronoun its	-26
on:pa0 pronoun its of duty	-20
on:pa0 pronoun its verb impose duty	-13
on:pa0 pronoun our	-30
on:pa0 pronoun our on goods	-38
on:pa0 pronoun ours	21
on:pa0 pronoun their on goods	-9
on:pa0 pronoun them	-31
on:pa0 quality	38
on:pa0 quality and duty	13
on:pa0 quality and goods	-35
on:pa0 quality at gate	-24
on:pa0 quality for goods	-12
on:pa0 quality of goods	-9
on:pa0 quality on ,	8
on:pa0 quality on .	57
on:pa0 quality on goods	50
on:pa0 quality on word	9
on:pa0 quality over goods	-25
on:pa0 quality to goods	8
on:pa0 quality word goods	-12
on:pa0 seat	-26
on:pa0 seat in ,	-11
on:pa0 seat in .	-16
on:pa1	6
on:pa1 cue=by1	17
on:pa1 cue=on2	-46
on:pa1 cue=on3	20
on:pa1 name in .	21
on:pa1 next=,	-21
on:pa1 next=goods	16
on:pa1 next=word	6
on:pa1 prep=for	-27
on:pa1 prep=of	22
on:pa1 prep=on	7
on:pa1 quality	8
on:pa1 quality of goods	16
on:pb0	57
on:pb0 cue=by0.5	-28
on:pb0 cue=by1	23
on:pb0 cue=by2	14
on:pb0 cue=by3	-6
on:pb0 cue=none	41
on:pb0 cue=on2	-6
on:pb0 cue=on3	46
on:pb0 name	75
on:pb0 name , at	22
on:pb0 name , duty	11
on:pb0 name , has	-19
on:pb0 name , is	-40
on:pb0 name , number	36
on:pb0 name , verb impose	-41
on:pb0 name , will	-20
on:pb0 name : has	-7
on:pb0 name : own duty	-11
on:pb0 name and are	23
on:pb0 name and at	-28
on:pb0 name and duty	-14
on:pb0 name and number	-27
on:pb0 name and own number	-15
on:pb0 name and own on	-7
on:pb0 name and verb impose	35
on:pb0 name and will	13
on:pb0 name and word	9
on:pb0 name begin and	7
on:pb0 name begin duty	6
on:pb0 name begin for	24
on:pb0 name begin goods	17
on:pb0 name begin had	11
on:pb0 name begin has	13
on:pb0 name begin is	46
on:pb0 name begin level	6
on:pb0 name begin number	50
on:pb0 name begin own duty	-10
on:pb0 name begin own goods	21
on:pb0 name begin own level	21
on:pb0 name begin own number	-8
on:pb0 name begin verb impose	-15
on:pb0 name begin verb stay	31
on:pb0 name begin verb up	-14
on:pb0 name begin was	27
on:pb0 name begin will	-25
on:pb0 name begin would	-24
on:pb0 name for and	-20
on:pb0 name for level	27
on:pb0 name for number	19
on:pb0 name for word	25
on:pb0 name from and	-29
on:pb0 name from is	6
on:pb0 name from number	35
on:pb0 name from to	-15
on:pb0 name from verb bear	13
on:pb0 name from will	16
on:pb0 name from would	6
on:pb0 name if verb impose	-22
on:pb0 name in and	14
on:pb0 name in at	-9
on:pb0 name in number	9
on:pb0 name into at	-36
on:pb0 name of and	-8
on:pb0 name of is	15
on:pb0 name of number	27
on:pb0 name of to	-7
on:pb0 name of verb impose	-25
on:pb0 name of will	13
on:pb0 name of word	12
on:pb0 name on goods	10
on:pb0 name on to	8
on:pb0 name that had	19
on:pb0 name that has	20
on:pb0 name that verb impose	-17
on:pb0 name that will	-60
on:pb0 name that would	-51
on:pb0 name to at	-14
on:pb0 name verb bear at	-34
on:pb0 name verb bear duty	-13
on:pb0 name verb impose duty	22
on:pb0 name verb impose number	10
on:pb0 name verb impose own duty	-9
on:pb0 name which verb impose	-14
on:pb0 name word has	-8
on:pb0 name word number	-18
on:pb0 name word own number	58
on:pb0 name word verb impose	-7
on:pb0 name word will	-8
on:pb0 name word would	-14
on:pb0 next=.	14
on:pb0 next=agent	-15
on:pb0 next=and	-18
on:pb0 next=are	32
on:pb0 next=at	-36
on:pb0 next=by	-39
on:pb0 next=duty	-17
on:pb0 next=from	-18
on:pb0 next=goods	28
on:pb0 next=had	14
on:pb0 next=in	-22
on:pb0 next=is	-7
on:pb0 next=number	52
on:pb0 next=on	10
on:pb0 next=own agent	-9
on:pb0 next=own at	33
on:pb0 next=own duty	-48
on:pb0 next=own goods	32
on:pb0 next=own level	26
on:pb0 next=own number	15
on:pb0 next=own to	39
on:pb0 next=own word	-6
on:pb0 next=sender	21
on:pb0 next=taker	-26
on:pb0 next=to	-12
on:pb0 next=verb ask	45
on:pb0 next=verb bear	14
on:pb0 next=verb deny	-38
on:pb0 next=verb down	-7
on:pb0 next=verb end	-22
on:pb0 next=verb impose	-29
on:pb0 next=verb say	-11
on:pb0 next=verb sell	12
on:pb0 next=verb stay	8
on:pb0 next=was	10
on:pb0 next=will	-13
on:pb0 next=word	-10
on:pb0 person	11
on:pb0 person " are	-10
on:pb0 person begin has	-15
on:pb0 person begin verb impose	13
on:pb0 person that verb impose	10
on:pb0 person word verb impose	24
on:pb0 person word verb say	-16
on:pb0 port	-35
on:pb0 prep="	-29
on:pb0 prep=,	24
on:pb0 prep=-	-9
on:pb0 prep=.	-10
on:pb0 prep=:	18
on:pb0 prep=;	15
on:pb0 prep=and	21
on:pb0 prep=as	-11
on:pb0 prep=at	-20
on:pb0 prep=begin	42
on:pb0 prep=but	-37
on:pb0 prep=by	-7
on:pb0 prep=for	15
on:pb0 prep=from	33
on:pb0 prep=if	-46
on:pb0 prep=in	9
on:pb0 prep=into	-58
on:pb0 prep=number	-29
on:pb0 prep=of	17
on:pb0 prep=on	-10
on:pb0 prep=that	36
on:pb0 prep=then	-26
on:pb0 prep=to	-19
on:pb0 prep=verb bear	-19
on:pb0 prep=verb impose	-20
on:pb0 prep=verb propose	-34
on:pb0 prep=verb return	14
on:pb0 prep=verb sell	10
on:pb0 prep=verb target	17
on:pb0 prep=what	13
on:pb0 prep=when	-19
on:pb0 prep=which	-13
on:pb0 prep=while	38
on:pb0 prep=with	-39
on:pb0 prep=—	-9
on:pb0 pronoun government	-15
on:pb0 pronoun he begin verb say	8
on:pb0 pronoun he that would	24
on:pb0 pronoun his	-31
on:pb0 pronoun it	-19
on:pb0 pronoun it begin has	-36
on:pb0 pronoun it begin level	-9
on:pb0 pronoun it begin number	10
on:pb0 pronoun it begin verb bear	-29
on:pb0 pronoun it begin verb impose	-6
on:pb0 pronoun it begin will	-18
on:pb0 pronoun it that will	9
on:pb0 pronoun it that would	14
on:pb0 pronoun it verb say would	-19
on:pb0 pronoun its begin duty	-8
on:pb0 pronoun its begin goods	20
on:pb0 pronoun its begin level	25
on:pb0 pronoun its begin number	-7
on:pb0 pronoun its verb impose duty	-9
on:pb0 pronoun its verb impose goods	-29
on:pb0 pronoun its verb impose level	-30
on:pb0 pronoun its verb impose number	15
on:pb0 pronoun its verb sell goods	7
on:pb0 pronoun its word duty	10
on:pb0 pronoun its word number	9
on:pb0 pronoun my	-15
on:pb0 pronoun our	-23
on:pb0 pronoun our on goods	-28
on:pb0 pronoun our verb impose goods	-26
on:pb0 pronoun ours	25
on:pb0 pronoun president	-45
on:pb0 pronoun president begin verb impose	-22
on:pb0 pronoun their	-11
on:pb0 pronoun their on goods	-13
on:pb0 pronoun them	-55
on:pb0 pronoun they	-32
on:pb0 pronoun they begin number	-40
on:pb0 pronoun they begin verb bear	19
on:pb0 pronoun they begin word	11
on:pb0 pronoun they word number	18
on:pb0 pronoun they word verb bear	-32
on:pb0 pronoun trump	-44
on:pb0 pronoun trump begin verb say	-6
on:pb0 pronoun we	42
on:pb0 pronoun which	39
on:pb0 pronoun which , had	12
on:pb0 pronoun which , has	-6
on:pb0 pronoun which , number	37
on:pb0 pronoun which , verb impose	18
on:pb0 pronoun who	-32
on:pb0 pronoun whose	27
on:pb0 pronoun whose , goods	27
on:pb0 quality	45
on:pb0 quality , duty	-8
on:pb0 quality , goods	7
on:pb0 quality , number	9
on:pb0 quality : duty	-27
on:pb0 quality : goods	11
on:pb0 quality ; goods	6
on:pb0 quality and goods	15
on:pb0 quality and number	-24
on:pb0 quality begin goods	18
on:pb0 quality begin number	-28
on:pb0 quality begin word	20
on:pb0 quality in goods	14
on:pb0 quality number goods	10
on:pb0 quality of goods	6
on:pb0 quality on gate	-7
on:pb0 quality on goods	28
on:pb0 quality on number	6
on:pb0 quality that goods	-7
on:pb0 quality then goods	-9
on:pb0 quality verb impose duty	-26
on:pb0 quality verb impose goods	18
on:pb0 quality which goods	7
on:pb0 quality word duty	-9
on:pb0 quality word goods	8
on:pb0 quality word level	-6
on:pb0 quality word number	-27
on:pb0 seat	-54
on:pb0 seat begin has	15
on:pb0 seat begin verb impose	20
on:pb0 seat word verb impose	-15
on:pb1 cue=by1	-14
on:pb1 cue=by3	11
on:pb1 cue=none	-12
on:pb1 name	-11
on:pb1 name and number	-14
on:pb1 name begin duty	-10
on:pb1 name begin own duty	-8
on:pb1 name begin verb impose	24
on:pb1 name from number	-9
on:pb1 name in number	9
on:pb1 name verb impose own duty	11
on:pb1 name word level	17
on:pb1 name word own duty	-10
on:pb1 next=agent	-12
on:pb1 next=at	-17
on:pb1 next=duty	9
on:pb1 next=goods	6
on:pb1 next=had	-12
on:pb1 next=level	14
on:pb1 next=number	-21
on:pb1 next=on	-8
on:pb1 next=own duty	-8
on:pb1 next=own number	-13
on:pb1 next=verb impose	31
on:pb1 next=verb say	-7
on:pb1 next=will	-11
on:pb1 next=word	15
on:pb1 person	-16
on:pb1 port	-10
on:pb1 prep=begin	6
on:pb1 prep=in	-9
on:pb1 prep=number	15
on:pb1 prep=of	-28
on:pb1 prep=to	-13
on:pb1 prep=verb bear	-24
on:pb1 prep=verb impose	25
on:pb1 prep=verb say	-22
on:pb1 prep=which	6
on:pb1 prep=word	-8
on:pb1 prep=—	-8
on:pb1 pronoun it begin verb impose	8
on:pb1 pronoun its verb impose duty	7
on:pb1 pronoun they	18
on:pb1 quality	11
on:pb1 quality and goods	23
on:pb1 quality begin goods	10
on:pb1 quality of goods	-13
on:pb1 quality verb impose duty	12
on:pb1 quality word goods	-20
on:pb1 seat	-11
on:pb2	-13
on:pb2 cue=by2	-8
on:pb2 cue=by3	6
on:pb2 cue=on3	-19
on:pb2 next=goods	-19
on:pb2 next=number	-11
on:pb2 prep=begin	7
on:pb2 prep=on	-20
on:pb2 quality	-12
on:pb2 quality on goods	-20
on:person " are	-15
on:person " verb say	8
on:person , ,	13
on:person , verb impose	-6
on:person : verb say	-7
on:person begin has	-29
on:person begin verb impose	-18
on:person begin verb say	-23
on:person that verb impose	12
on:person which verb impose	-24
on:person word ,	18
on:person word had	-13
on:person word has	18
on:person word verb impose	-31
on:person word verb say	-17
on:person word verb target	7
on:person word word	9
on:port at .	-20
on:port begin ,	20
on:port in ,	-30
on:port in on	-21
on:port in word	31
on:port of ,	-27
on:port of .	-15
on:pronoun he " verb impose	-14
on:pronoun he , verb impose	-39
on:pronoun he , verb say	30
on:pronoun he begin verb deny	-15
on:pronoun he begin verb impose	-32
on:pronoun he begin verb say	13
on:pronoun he that had	-36
on:pronoun he that would	8
on:pronoun he word verb impose	-15
on:pronoun he word verb say	-29
on:pronoun it begin has	-31
on:pronoun it begin is	-6
on:pronoun it begin level	-11
on:pronoun it begin verb bear	-27
on:pronoun it begin verb impose	-10
on:pronoun it begin will	-20
on:pronoun it begin would	-17
on:pronoun it on ,	-17
on:pronoun it that has	11
on:pronoun it that verb impose	16
on:pronoun it that will	18
on:pronoun it that would	7
on:pronoun it verb impose verb say	32
on:pronoun it verb say would	-36
on:pronoun it what verb impose	6
on:pronoun it word verb impose	28
on:pronoun it word will	8
on:pronoun its and goods	24
on:pronoun its begin duty	-8
on:pronoun its begin goods	19
on:pronoun its begin level	27
on:pronoun its begin number	-20
on:pronoun its for goods	-14
on:pronoun its of duty	10
on:pronoun its on goods	-32
on:pronoun its verb impose duty	11
on:pronoun its verb impose goods	-37
on:pronoun its verb impose level	-41
on:pronoun its verb impose number	9
on:pronoun its verb sell goods	7
on:pronoun its word duty	23
on:pronoun our begin goods	10
on:pronoun our for goods	-8
on:pronoun our of goods	-24
on:pronoun our on goods	-45
on:pronoun our verb impose goods	-35
on:pronoun president begin verb impose	-10
on:pronoun president begin verb say	11
on:pronoun their on goods	-32
on:pronoun they begin number	-32
on:pronoun they begin verb bear	27
on:pronoun they begin word	12
on:pronoun they word verb bear	-24
on:pronoun trump begin duty	-45
on:pronoun trump begin verb impose	8
on:pronoun trump begin verb say	13
on:pronoun which , has	18
on:pronoun which , number	11
on:pronoun which , verb impose	9
on:pronoun which , verb sell	28
on:pronoun which , word	-18
on:pronoun who , word	-11
on:pronoun whose , goods	40
on:q1 by0.5 here	19
on:q1 by0.5 other	-10
on:q1 by1	27
on:q1 by1 here	7
on:q1 by1 other	-21
on:q1 by2	-11
on:q1 by2 here	-11
on:q1 by2 other here	-8
on:q1 by3	-15
on:q1 by3 here	-8
on:q1 by3 other	17
on:q1 by3 other here	6
on:q1 first	56
on:q1 first other	36
on:q1 named	55
on:q1 on1	90
on:q1 on1 here	-8
on:q1 on1 other	24
on:q1 on1 other here	-9
on:q1 on2	29
on:q1 on2 here	-21
on:q1 on2 other	6
on:q1 on2 other here	6
on:q1 on3	46
on:q1 on3 here	-7
on:q1 on3 other	67
on:q1 on3 other here	22
on:q2 by0.5 other	-29
on:q2 by0.5 other here	-9
on:q2 by1	30
on:q2 by1 here	-21
on:q2 by1 other	-17
on:q2 by1 other here	-17
on:q2 by2	18
on:q2 by2 here	17
on:q2 by2 other here	-13
on:q2 by3 other	23
on:q2 by3 other here	11
on:q2 first	28
on:q2 first other	11
on:q2 named	31
on:q2 named other	25
on:q2 on1	16
on:q2 on1 here	-16
on:q2 on1 other here	-43
on:q2 on2	8
on:q2 on2 here	21
on:q2 on2 other here	-13
on:q2 on3	30
on:q2 on3 other	28
on:q2 on3 other here	-11
on:quality , agent	-13
on:quality , duty	-10
on:quality , goods	9
on:quality , number	11
on:quality , word	-21
on:quality : duty	-24
on:quality : goods	19
on:quality ; goods	-22
on:quality and duty	26
on:quality and goods	-19
on:quality and number	-22
on:quality at gate	-38
on:quality begin ,	6
on:quality begin agent	-27
on:quality begin gate	-12
on:quality begin goods	35
on:quality begin number	-29
on:quality begin sender	38
on:quality begin taker	-30
on:quality begin verb bear	27
on:quality begin word	23
on:quality for sender	-24
on:quality on ,	18
on:quality on .	57
on:quality on gate	-19
on:quality on goods	35
on:quality on number	8
on:quality over goods	-23
on:quality that goods	31
on:quality then goods	-6
on:quality to goods	24
on:quality verb bear goods	18
on:quality verb target goods	15
on:quality which goods	25
on:quality word ,	-7
on:quality word .	-9
on:quality word duty	-7
on:quality word gate	-21
on:quality word level	14
on:quality word number	-6
on:quality word word	-52
on:sa0	-14
on:sa0 cue=by3	11
on:sa0 cue=none	-28
on:sa0 cue=on1	-10
on:sa0 cue=on2	-7
on:sa0 cue=on3	-8
on:sa0 name , ,	-14
on:sa0 name , and	-16
on:sa0 name , at	-12
on:sa0 name , is	32
on:sa0 name , number	-19
on:sa0 name ; ,	-14
on:sa0 name and ,	-16
on:sa0 name and duty	-14
on:sa0 name and number	-24
on:sa0 name and own on	21
on:sa0 name and verb impose	21
on:sa0 name and will	26
on:sa0 name from .	-26
on:sa0 name from number	-12
on:sa0 name if verb impose	33
on:sa0 name if word	17
on:sa0 name in .	-18
on:sa0 name of ,	-17
on:sa0 name of .	-22
on:sa0 name of number	-13
on:sa0 name on goods	35
on:sa0 name that has	-10
on:sa0 name that verb impose	-19
on:sa0 name which verb impose	-14
on:sa0 name with .	-7
on:sa0 next=.	-40
on:sa0 next=;	-25
on:sa0 next=agent	-25
on:sa0 next=and	-9
on:sa0 next=duty	13
on:sa0 next=for	9
on:sa0 next=from	14
on:sa0 next=gate	-16
on:sa0 next=had	-19
on:sa0 next=has	6
on:sa0 next=in	-6
on:sa0 next=is	15
on:sa0 next=number	-28
on:sa0 next=on	-34
on:sa0 next=own duty	25
on:sa0 next=own level	22
on:sa0 next=own on	25
on:sa0 next=own word	-17
on:sa0 next=sender	-18
on:sa0 next=to	-20
on:sa0 next=verb ask	12
on:sa0 next=verb bear	-17
on:sa0 next=verb buy	11
on:sa0 next=verb end	17
on:sa0 next=verb impose	-20
on:sa0 next=verb target	-10
on:sa0 next=was	13
on:sa0 next=word	50
on:sa0 next=would	18
on:sa0 person	26
on:sa0 person , verb say	20
on:sa0 person word verb impose	-17
on:sa0 port	-11
on:sa0 prep="	-26
on:sa0 prep=,	-46
on:sa0 prep=:	13
on:sa0 prep=;	-16
on:sa0 prep=as	-6
on:sa0 prep=because	18
on:sa0 prep=for	6
on:sa0 prep=from	28
on:sa0 prep=if	49
on:sa0 prep=on	22
on:sa0 prep=that	-11
on:sa0 prep=to	-47
on:sa0 prep=verb bear	24
on:sa0 prep=verb buy	-8
on:sa0 prep=verb impose	10
on:sa0 prep=verb target	-24
on:sa0 prep=what	8
on:sa0 prep=where	11
on:sa0 prep=which	-15
on:sa0 prep=while	-44
on:sa0 prep=with	-9
on:sa0 prep=word	12
on:sa0 pronoun finance	-16
on:sa0 pronoun he " verb impose	-28
on:sa0 pronoun he , verb impose	-11
on:sa0 pronoun he , verb say	21
on:sa0 pronoun his	18
on:sa0 pronoun it	-27
on:sa0 pronoun it that verb impose	-9
on:sa0 pronoun it where verb impose	-8
on:sa0 pronoun it word verb impose	13
on:sa0 pronoun its	27
on:sa0 pronoun its verb impose duty	22
on:sa0 pronoun minister	-18
on:sa0 pronoun our	-8
on:sa0 pronoun ours	-31
on:sa0 pronoun president	-9
on:sa0 pronoun their	-43
on:sa0 pronoun them	8
on:sa0 pronoun they	-7
on:sa0 pronoun they where verb bear	8
on:sa0 pronoun we	-13
on:sa0 pronoun which	-24
on:sa0 pronoun which , number	-23
on:sa0 pronoun which , verb impose	-9
on:sa0 quality	-14
on:sa0 quality , agent	-8
on:sa0 quality , goods	15
on:sa0 quality , word	-23
on:sa0 quality ; goods	-21
on:sa0 quality and goods	-47
on:sa0 quality of goods	-8
on:sa0 quality on goods	9
on:sa0 quality that goods	29
on:sa0 quality to goods	-14
on:sa0 quality verb buy goods	-8
on:sa0 seat	21
on:sa0 seat and verb impose	7
on:sa0 seat in .	-7
on:sa1 cue=by0.5	17
on:sa1 cue=by1	9
on:sa1 cue=by2	33
on:sa1 cue=none	-40
on:sa1 cue=on2	-7
on:sa1 cue=on3	-22
on:sa1 name	-17
on:sa1 name , number	-21
on:sa1 name and ,	-12
on:sa1 name and verb impose	-14
on:sa1 name and will	23
on:sa1 name for ,	-10
on:sa1 name for and	9
on:sa1 name in ,	11
on:sa1 name in .	19
on:sa1 name on goods	11
on:sa1 name that verb impose	-9
on:sa1 next=,	-6
on:sa1 next=.	12
on:sa1 next=and	-13
on:sa1 next=duty	20
on:sa1 next=gate	27
on:sa1 next=had	15
on:sa1 next=has	-29
on:sa1 next=level	-17
on:sa1 next=on	12
on:sa1 next=own duty	-7
on:sa1 next=sender	6
on:sa1 next=verb bear	-11
on:sa1 next=verb impose	7
on:sa1 next=verb say	7
on:sa1 next=will	21
on:sa1 next=word	-19
on:sa1 person	-30
on:sa1 port	-13
on:sa1 prep="	14
on:sa1 prep=;	-9
on:sa1 prep=and	17
on:sa1 prep=by	-13
on:sa1 prep=for	-9
on:sa1 prep=in	25
on:sa1 prep=of	9
on:sa1 prep=to	14
on:sa1 prep=verb impose	-11
on:sa1 prep=which	-9
on:sa1 pronoun he	19
on:sa1 pronoun it	13
on:sa1 pronoun its	22
on:sa1 pronoun our	16
on:sa1 pronoun our on goods	24
on:sa1 pronoun their	-21
on:sa1 pronoun they	-30
on:sa1 quality , goods	10
on:sa1 quality ; goods	-18
on:sa1 quality for goods	17
on:sa1 quality on goods	-25
on:sa1 seat	9
on:sa2	-11
on:sa2 cue=by1	21
on:sa2 cue=none	-20
on:sa2 cue=on2	-24
on:sa2 name	13
on:sa2 name in .	24
on:sa2 next=,	-25
on:sa2 next=.	8
on:sa2 next=and	-7
on:sa2 next=has	-10
on:sa2 next=number	-12
on:sa2 person	-29
on:sa2 prep=,	-9
on:sa2 prep=for	-19
on:sa2 prep=from	-15
on:sa2 prep=in	34
on:sa2 prep=of	-20
on:sa2 prep=that	-8
on:sa2 prep=word	-16
on:sa2 pronoun its	27
on:sa2 quality	-21
on:sb0	42
on:sb0 cue=by1	11
on:sb0 cue=by2	-15
on:sb0 cue=by3	-22
on:sb0 cue=none	27
on:sb0 cue=on1	42
on:sb0 cue=on3	21
on:sb0 name	63
on:sb0 name , own agent	19
on:sb0 name ; ,	25
on:sb0 name and :	25
on:sb0 name and on	19
on:sb0 name and word	-17
on:sb0 name begin ,	26
on:sb0 name begin :	13
on:sb0 name begin had	-25
on:sb0 name begin is	-20
on:sb0 name begin on	-23
on:sb0 name begin own duty	-19
on:sb0 name begin own goods	-9
on:sb0 name begin verb agree	24
on:sb0 name begin verb impose	34
on:sb0 name begin was	8
on:sb0 name begin word	8
on:sb0 name between and	-10
on:sb0 name for ,	16
on:sb0 name for and	9
on:sb0 name from ,	-6
on:sb0 name from :	15
on:sb0 name in ,	10
on:sb0 name in :	-23
on:sb0 name in and	6
on:sb0 name in word	-31
on:sb0 name into ,	-17
on:sb0 name into :	-21
on:sb0 name of ,	-24
on:sb0 name of :	16
on:sb0 name of and	20
on:sb0 name on goods	6
on:sb0 name that verb impose	7
on:sb0 name with ,	13
on:sb0 name with :	-18
on:sb0 name with and	34
on:sb0 name with in	-7
on:sb0 name with word	44
on:sb0 name word ,	-14
on:sb0 next=(	22
on:sb0 next=,	40
on:sb0 next=-	19
on:sb0 next=/	29
on:sb0 next=:	32
on:sb0 next=;	-13
on:sb0 next=agent	-8
on:sb0 next=duty	-82
on:sb0 next=for	-21
on:sb0 next=from	20
on:sb0 next=gate	-14
on:sb0 next=had	-8
on:sb0 next=has	17
on:sb0 next=is	-12
on:sb0 next=level	-7
on:sb0 next=of	15
on:sb0 next=on	-27
on:sb0 next=own ,	37
on:sb0 next=own :	37
on:sb0 next=own agent	22
on:sb0 next=own level	-15
on:sb0 next=own on	-14
on:sb0 next=own verb impose	-7
on:sb0 next=sender	9
on:sb0 next=taker	-25
on:sb0 next=to	-12
on:sb0 next=verb agree	26
on:sb0 next=verb bear	8
on:sb0 next=verb buy	-18
on:sb0 next=verb down	-33
on:sb0 next=verb impose	6
on:sb0 next=verb sell	18
on:sb0 next=verb target	12
on:sb0 next=verb threaten	-21
on:sb0 next=verb up	-8
on:sb0 next=was	25
on:sb0 next=will	-26
on:sb0 next=word	-13
on:sb0 next=would	-24
on:sb0 next=—	25
on:sb0 person	-8
on:sb0 person , ,	17
on:sb0 person , verb impose	-11
on:sb0 person , verb say	-23
on:sb0 person begin verb impose	-25
on:sb0 person word verb impose	-9
on:sb0 person word verb say	-7
on:sb0 port	-16
on:sb0 port begin ,	34
on:sb0 port in ,	-18
on:sb0 port in on	-16
on:sb0 port of ,	-25
on:sb0 prep="	-11
on:sb0 prep=,	13
on:sb0 prep=.	-8
on:sb0 prep=/	-23
on:sb0 prep=;	16
on:sb0 prep=and	12
on:sb0 prep=at	-10
on:sb0 prep=begin	53
on:sb0 prep=but	10
on:sb0 prep=by	9
on:sb0 prep=for	16
on:sb0 prep=if	-13
on:sb0 prep=into	-50
on:sb0 prep=number	29
on:sb0 prep=of	-12
on:sb0 prep=to	-20
on:sb0 prep=verb bear	24
on:sb0 prep=verb impose	-23
on:sb0 prep=verb say	16
on:sb0 prep=which	-18
on:sb0 prep=with	32
on:sb0 prep=—	-25
on:sb0 pronoun he	-12
on:sb0 pronoun he begin verb impose	-12
on:sb0 pronoun he begin verb say	10
on:sb0 pronoun he word verb say	-28
on:sb0 pronoun his	-8
on:sb0 pronoun host	-7
on:sb0 pronoun it	9
on:sb0 pronoun it begin verb impose	-8
on:sb0 pronoun it that verb impose	8
on:sb0 pronoun it what verb impose	-19
on:sb0 pronoun it word verb impose	36
on:sb0 pronoun its	-32
on:sb0 pronoun its of duty	-8
on:sb0 pronoun minister	14
on:sb0 pronoun our	-25
on:sb0 pronoun our on goods	-13
on:sb0 pronoun ours	-7
on:sb0 pronoun president	-20
on:sb0 pronoun president begin verb say	-13
on:sb0 pronoun she	18
on:sb0 pronoun their	-23
on:sb0 pronoun their on goods	-15
on:sb0 pronoun theirs	35
on:sb0 pronoun them	-37
on:sb0 pronoun they	16
on:sb0 pronoun trump	-20
on:sb0 pronoun trump begin verb say	18
on:sb0 pronoun us	-6
on:sb0 pronoun which	19
on:sb0 pronoun which , has	22
on:sb0 pronoun which , verb sell	28
on:sb0 quality	16
on:sb0 quality : goods	18
on:sb0 quality at gate	-15
on:sb0 quality begin ,	6
on:sb0 quality begin agent	-14
on:sb0 quality begin duty	-22
on:sb0 quality begin goods	11
on:sb0 quality begin word	18
on:sb0 quality of goods	-8
on:sb0 quality on ,	26
on:sb0 quality on gate	-24
on:sb0 quality on goods	14
on:sb0 quality to goods	23
on:sb0 quality word ,	-9
on:sb0 quality word word	-26
on:sb0 seat	-15
on:sb0 seat begin ,	-34
on:sb0 seat begin /	25
on:sb0 seat begin :	-8
on:sb0 seat begin verb say	16
on:sb0 seat begin word	-7
on:sb0 seat in ,	16
on:sb0 seat in word	22
on:sb0 seat with ,	-28
on:sb1	-19
on:sb1 cue=by0.5	12
on:sb1 cue=by1	7
on:sb1 cue=by2	-20
on:sb1 cue=by3	7
on:sb1 cue=none	-9
on:sb1 cue=on2	9
on:sb1 cue=on3	-9
on:sb1 name	-22
on:sb1 name , number	-11
on:sb1 name and verb impose	8
on:sb1 name and word	39
on:sb1 name begin :	15
on:sb1 name begin goods	17
on:sb1 name begin has	24
on:sb1 name begin level	-29
on:sb1 name begin own duty	-8
on:sb1 name begin own number	6
on:sb1 name begin verb impose	-12
on:sb1 name begin will	6
on:sb1 name begin word	-20
on:sb1 name begin would	-7
on:sb1 name for ,	7
on:sb1 name for and	-25
on:sb1 name for word	-19
on:sb1 name from ,	23
on:sb1 name from number	22
on:sb1 name in ,	-6
on:sb1 name in :	-7
on:sb1 name into :	9
on:sb1 name into at	-7
on:sb1 name of ,	16
on:sb1 name of number	-27
on:sb1 name of word	9
on:sb1 name with ,	-11
on:sb1 next=,	14
on:sb1 next=/	-7
on:sb1 next=:	33
on:sb1 next=agent	15
on:sb1 next=and	-27
on:sb1 next=are	8
on:sb1 next=duty	-11
on:sb1 next=for	-17
on:sb1 next=gate	6
on:sb1 next=goods	-18
on:sb1 next=had	25
on:sb1 next=has	39
on:sb1 next=level	-18
on:sb1 next=number	-11
on:sb1 next=on	-20
on:sb1 next=own ,	-13
on:sb1 next=own agent	32
on:sb1 next=own level	-13
on:sb1 next=own word	6
on:sb1 next=sender	-12
on:sb1 next=taker	-9
on:sb1 next=verb bear	-16
on:sb1 next=verb end	-31
on:sb1 next=verb stay	-34
on:sb1 next=verb target	15
on:sb1 next=verb up	6
on:sb1 next=was	20
on:sb1 next=word	10
on:sb1 person	-21
on:sb1 person " are	-8
on:sb1 person begin verb impose	-18
on:sb1 person begin verb say	-17
on:sb1 person word verb impose	-29
on:sb1 port	-7
on:sb1 prep="	12
on:sb1 prep=(	-33
on:sb1 prep=.	10
on:sb1 prep=:	-18
on:sb1 prep=;	17
on:sb1 prep=and	32
on:sb1 prep=begin	-20
on:sb1 prep=for	-8
on:sb1 prep=from	20
on:sb1 prep=number	29
on:sb1 prep=on	-31
on:sb1 prep=that	9
on:sb1 prep=then	13
on:sb1 prep=to	-20
on:sb1 prep=verb bear	-9
on:sb1 prep=verb return	-37
on:sb1 prep=verb say	-10
on:sb1 prep=what	-21
on:sb1 prep=which	11
on:sb1 prep=with	10
on:sb1 prep=—	8
on:sb1 pronoun he	-13
on:sb1 pronoun it	11
on:sb1 pronoun its	-38
on:sb1 pronoun its begin goods	-7
on:sb1 pronoun its verb impose duty	6
on:sb1 pronoun our	-59
on:sb1 pronoun ours	22
on:sb1 pronoun president	15
on:sb1 pronoun president begin verb impose	11
on:sb1 pronoun their	9
on:sb1 pronoun them	-34
on:sb1 pronoun they	12
on:sb1 pronoun they begin number	8
on:sb1 pronoun trump	12
on:sb1 pronoun trump begin verb impose	14
on:sb1 pronoun which , had	-10
on:sb1 quality	18
on:sb1 quality , goods	-11
on:sb1 quality : goods	-9
on:sb1 quality and goods	10
on:sb1 quality begin duty	13
on:sb1 quality begin goods	13
on:sb1 quality for goods	9
on:sb1 quality number goods	-20
on:sb1 quality of goods	6
on:sb1 quality on goods	-22
on:sb1 quality that goods	8
on:sb1 quality verb impose goods	9
on:sb1 quality word goods	12
on:sb1 seat	24
on:sb1 seat / ,	11
on:sb1 seat begin ,	18
on:sb1 seat begin /	-7
on:sb1 seat begin verb impose	-13
on:sb2	-10
on:sb2 cue=by1	27
on:sb2 cue=by2	-24
on:sb2 cue=by3	19
on:sb2 cue=none	-34
on:sb2 cue=on1	6
on:sb2 cue=on2	12
on:sb2 cue=on3	-21
on:sb2 name	-14
on:sb2 name begin number	-17
on:sb2 name begin own duty	-11
on:sb2 name from number	14
on:sb2 name in ,	17
on:sb2 name of ,	6
on:sb2 next=:	21
on:sb2 next=at	25
on:sb2 next=duty	13
on:sb2 next=goods	-16
on:sb2 next=had	-15
on:sb2 next=is	11
on:sb2 next=number	-11
on:sb2 next=on	12
on:sb2 next=own duty	8
on:sb2 next=own goods	-31
on:sb2 next=verb bear	-39
on:sb2 next=verb impose	-8
on:sb2 next=verb say	14
on:sb2 next=verb up	11
on:sb2 next=word	-19
on:sb2 next=would	-25
on:sb2 person	-18
on:sb2 prep=,	13
on:sb2 prep=and	-15
on:sb2 prep=begin	-34
on:sb2 prep=from	21
on:sb2 prep=in	-27
on:sb2 prep=into	26
on:sb2 prep=number	7
on:sb2 prep=of	15
on:sb2 prep=on	-12
on:sb2 prep=that	-15
on:sb2 prep=verb bear	-7
on:sb2 prep=verb impose	21
on:sb2 prep=what	21
on:sb2 pronoun its	-7
on:sb2 pronoun its verb impose duty	6
on:sb2 pronoun they	24
on:sb2 pronoun which	-8
on:sb2 quality	13
on:sb2 quality , goods	-10
on:sb2 quality on goods	-7
on:sb2 quality word goods	-10
on:sb2 seat	-15
on:seat , verb impose	13
on:seat , verb say	-7
on:seat / ,	6
on:seat and verb impose	29
on:seat begin ,	-14
on:seat begin /	17
on:seat begin :	-8
on:seat begin had	-14
on:seat begin has	17
on:seat begin verb say	31
on:seat in ,	-8
on:seat in .	-16
on:seat in on	20
on:seat in verb say	17
on:seat in word	14
on:seat that has	-17
on:seat that verb impose	-19
on:seat which verb impose	-6
on:seat with .	-18
on:seat with in	-6
on:seat word verb impose	-16
on:seat word word	17
on:side true	6
on:title by0.5	12
on:title by1	-14
on:title by2	-11
on:title by3	6
on:title named	20
on:title on1	14
on:title on2	-9
on:title on3	25
on:top by 0.5	-58
on:top by 2	19
on:top by 3	-9
on:top on 1	23
on:top on 3	50
on:under other heading	-23
on:under other heading here	7
on:under other heading of several	-72
on:under other heading of several here	14
on:under own heading	58
on:under own heading here	-12
on:under own heading of several	34
on:under own heading of several here	10
on:voice	24
rule:by	-29
rule:on	15
rule:other	-53
rule:same	42
rule:same both named	20
rule:same carried	-6
rule:same each side each	21
rule:same each side, both	-19
rule:same in the sentence	13
rule:same in turn	33
rule:same one named	15
rule:same secondary	8
rule:same sides of the text	13
rule:turned both named	-66
rule:turned carried	13
rule:turned each side each	30
rule:turned in the sentence	51
rule:turned in turn	-15
rule:turned one named	-49
rule:turned same sentence	-11
rule:turned secondary	-16
rule:turned sides of the text	55
sector here absent	-30
sector here absent US	-62
sector here all	-47
sector here all US	113
sector here by1	-41
sector here by2	-28
sector here by2 US	11
sector here by3	-27
sector here by3 US	-17
sector here named	-21
sector here named US	-12
sector here on2	-42
sector here on2 US	23
sector here on3 US	35
sector no absent	-25
sector no absent US	12
sector no all	-183
sector no all US	-26
sector no by0.5	23
sector no by0.5 US	-15
sector no by1	9
sector no by1 US	32
sector no by3	15
sector no by3 US	-9
sector no named	-19
sector no named US	66
sector no on1	15
sector no on1 US	61
sector no on2	-11
sector no on2 US	47
sector no on3 US	39
sector sentence absent	-52
sector sentence absent US	-37
sector sentence all	-72
sector sentence all US	68
sector sentence by1	-33
sector sentence by2	18
sector sentence by3	9
sector sentence named	29
sector sentence named US	36
sector sentence on1	-10
sector sentence on1 US	-24
sector sentence on2	-46
sector sentence on2 US	-10
sector sentence on3 US	31
text 3	-38
text even 0	-8
text over 1	-18
text under 0	16
text under 1	9
tops 0.5 3	-19
tops 1 1	-20
tops 1 2	-10
tops 1 3	25
tops 2 1	20
tops 2 2	-19
tops 2 3	19
tops 3 1	14
tops 3 3	-10
tops turned	-18
worked other	-71
worked same	44
worked same by	17`;
