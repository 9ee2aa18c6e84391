// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all all countries	27
all by0.5	39
all by1	-24
all by2	20
all by3	22
all every	8
all everybody	42
all everyone	39
all everything	-26
all everywhere	80
all general tariff	-17
all global	41
all named	-28
all no	-87
all no again and	39
all no again and so	29
all no again comma	-29
all no again far	30
all no again far named	-9
all no again next sentence	-11
all no again paragraph	23
all no again paragraph named	-13
all no again to	15
all no new and	-53
all no new and so	-38
all no new and so named	-77
all no new comma	-62
all no new comma named	-87
all no new far	19
all no new far named	-86
all no new first	6
all no new from	-45
all no new from named	-7
all no new next sentence	-11
all no new next sentence named	-49
all no new on	-25
all no new on named	-21
all no new paragraph	14
all no new paragraph named	-35
all no new to	-11
all no new while	-27
all no new while named	-31
all on1	-14
all on2	-53
all on3	-43
all ordinary duty	-19
all ordinary rate	-27
all others	8
all sentence	-39
all surcharge	27
all whatever	-8
all worldwide	37
all yes	76
all yes again and so	-35
all yes again comma	-71
all yes again far	28
all yes new and	-80
all yes new and so	6
all yes new comma	22
all yes new comma named	31
all yes new far	65
all yes new far named	68
all yes new first	17
all yes new next sentence	34
all yes new next sentence named	-44
all yes new on named	9
all yes new paragraph	58
all yes new paragraph named	19
all yes new to	-10
by:US	113
by:absent, 1 here	-30
by:absent, 2 here	-25
by:alone	24
by:by 0	11
by:by 1	13
by:by 3	-15
by:by no	-36
by:cue=by0.5	19
by:cue=by1	21
by:cue=by2	19
by:cue=by3	12
by:cue=none	63
by:cue=on1	33
by:cue=on2	-18
by:f by0.5	43
by:f by1	38
by:f by2	42
by:f by3	32
by:f on2	16
by:f on3	52
by:focus owner	20
by:focus speaker	-27
by:focus subject	30
by:goods before also	-28
by:goods before not	17
by:goods before own	-16
by:goods before sure	6
by:goods crossed not	19
by:goods crossed own	-27
by:goods crossed sure	-23
by:goods in turn also	9
by:goods in turn not	43
by:goods in turn own	-52
by:goods in turn sure	-42
by:goods met by before	34
by:goods met by crossed	20
by:goods met by in turn	24
by:goods met by part	48
by:goods met by sentence	52
by:goods met on before	-26
by:goods met on crossed	-18
by:goods met on in turn	-9
by:goods met on part	-60
by:goods met on sentence	-46
by:goods part also	-24
by:goods part not	44
by:goods part own	-61
by:goods part sure	-16
by:goods sentence also	-18
by:goods sentence not	33
by:goods sentence own	-43
by:goods sentence sure	-21
by:head by0.5	37
by:head by1	30
by:head by2	24
by:head by3	45
by:head first	75
by:head last	54
by:head on1	41
by:head on2	-45
by:home false	-8
by:home true	8
by:last by	24
by:last by absent and	-21
by:last by absent and so named	39
by:last by absent comma named	36
by:last by absent far	6
by:last by absent far named	-8
by:last by absent from named	22
by:last by absent next sentence	21
by:last by absent on	33
by:last by absent on named	6
by:last by absent paragraph	7
by:last by absent to	35
by:last by absent while	11
by:last by absent while named	9
by:last by and so named	-21
by:last by by0.5 and so	15
by:last by by0.5 comma named	10
by:last by by0.5 next sentence named	-12
by:last by by1 and	-27
by:last by by1 and so	-10
by:last by by1 comma	8
by:last by by1 comma named	-13
by:last by by1 far named	12
by:last by by1 from	13
by:last by by1 from named	18
by:last by by1 next sentence	8
by:last by by1 next sentence named	31
by:last by by1 on named	8
by:last by by1 to	6
by:last by by1 while	6
by:last by by2 and	31
by:last by by2 and so	-15
by:last by by2 and so named	-15
by:last by by2 far	-22
by:last by by2 far named	-30
by:last by by2 from	22
by:last by by2 from named	-29
by:last by by2 next sentence named	37
by:last by by2 on	-24
by:last by by2 paragraph	10
by:last by by2 paragraph named	35
by:last by by2 to	15
by:last by by2 while	-12
by:last by by2 while named	10
by:last by by3 and	20
by:last by by3 and so	36
by:last by by3 and so named	-38
by:last by by3 comma	14
by:last by by3 comma named	-54
by:last by by3 far	10
by:last by by3 far named	-11
by:last by by3 from	-7
by:last by by3 from named	-18
by:last by by3 next sentence	-13
by:last by by3 next sentence named	-15
by:last by by3 on	18
by:last by by3 to	15
by:last by by3 while named	-16
by:last by comma	14
by:last by far	-7
by:last by far named	-25
by:last by from	27
by:last by from named	-8
by:last by next sentence	17
by:last by none and	21
by:last by none and so	-17
by:last by none far	-16
by:last by none far named	-10
by:last by none from	15
by:last by none from named	-10
by:last by none next sentence named	6
by:last by none on	14
by:last by none on named	7
by:last by none to	15
by:last by none while	24
by:last by none while named	-39
by:last by on	28
by:last by on1 far named	21
by:last by on1 next sentence named	18
by:last by on2 and	17
by:last by on2 and so	-11
by:last by on2 and so named	-21
by:last by on2 comma	20
by:last by on2 comma named	-31
by:last by on2 far	-30
by:last by on2 far named	-37
by:last by on2 from	7
by:last by on2 next sentence named	-48
by:last by on2 paragraph named	-19
by:last by on3 and so	16
by:last by on3 and so named	-44
by:last by on3 comma	8
by:last by on3 comma named	15
by:last by on3 far	7
by:last by on3 far named	-14
by:last by on3 from named	19
by:last by on3 next sentence	-37
by:last by on3 next sentence named	-10
by:last by on3 on named	-9
by:last by on3 paragraph named	-19
by:last by on3 to	7
by:last by on3 while named	-16
by:last by paragraph	12
by:last by to	65
by:last by while	18
by:last none	-67
by:last none absent and	-29
by:last none absent and so	-51
by:last none absent and so named	-95
by:last none absent comma	-34
by:last none absent comma named	-63
by:last none absent far	8
by:last none absent far named	-101
by:last none absent from	-34
by:last none absent from named	-17
by:last none absent next sentence	-36
by:last none absent next sentence named	-92
by:last none absent on named	-8
by:last none absent paragraph	-24
by:last none absent paragraph named	-10
by:last none absent to	-26
by:last none absent while	-42
by:last none absent while named	-36
by:last none and so	-57
by:last none and so named	6
by:last none by0.5 far named	-13
by:last none by1 and so named	32
by:last none by1 comma named	19
by:last none by1 far	-29
by:last none by1 far named	18
by:last none by1 next sentence named	24
by:last none by2 and so	-19
by:last none by2 and so named	30
by:last none by2 comma	-21
by:last none by2 far	-58
by:last none by2 far named	28
by:last none by2 next sentence named	29
by:last none by2 paragraph named	-27
by:last none by3 far named	20
by:last none by3 next sentence named	53
by:last none comma	-57
by:last none comma named	-12
by:last none far named	43
by:last none from	-38
by:last none from named	-9
by:last none next sentence	-56
by:last none next sentence named	15
by:last none none and so named	28
by:last none none comma named	-13
by:last none none far	34
by:last none none far named	31
by:last none none next sentence	-17
by:last none none while named	22
by:last none on	-10
by:last none on named	-20
by:last none on1 far named	33
by:last none on1 next sentence named	-12
by:last none on2 and so	-8
by:last none on2 and so named	-27
by:last none on2 comma named	15
by:last none on2 far	12
by:last none on2 far named	50
by:last none on2 next sentence	-20
by:last none on2 while	-12
by:last none on3 far	11
by:last none on3 far named	6
by:last none on3 next sentence named	15
by:last none paragraph	-31
by:last none paragraph named	-6
by:last none to	-50
by:last none while	-54
by:last on absent and	41
by:last on absent and so	14
by:last on absent and so named	-17
by:last on absent comma	6
by:last on absent comma named	-19
by:last on absent far	18
by:last on absent far named	-30
by:last on absent from	-18
by:last on absent next sentence	18
by:last on absent next sentence named	-88
by:last on absent on	-12
by:last on absent on named	-9
by:last on absent paragraph	-18
by:last on absent paragraph named	-34
by:last on absent to	-30
by:last on and so	15
by:last on and so named	20
by:last on by0.5 next sentence named	-23
by:last on by1 and so	23
by:last on by1 comma	-18
by:last on by1 far	-8
by:last on by1 far named	-27
by:last on by1 from	-8
by:last on by1 on	-12
by:last on by1 on named	-6
by:last on by1 paragraph	20
by:last on by1 paragraph named	9
by:last on by1 while named	20
by:last on by2 and	-47
by:last on by2 and so named	14
by:last on by2 comma named	-20
by:last on by2 far	-41
by:last on by2 from	30
by:last on by2 next sentence	-20
by:last on by2 next sentence named	14
by:last on by2 on	-10
by:last on by2 on named	15
by:last on by2 paragraph named	28
by:last on by2 to	-22
by:last on by2 while	-27
by:last on by2 while named	-29
by:last on by3 and so named	-18
by:last on by3 comma	-13
by:last on by3 comma named	7
by:last on by3 far	21
by:last on by3 far named	12
by:last on by3 from	-9
by:last on by3 from named	-7
by:last on by3 next sentence	-8
by:last on by3 next sentence named	13
by:last on by3 to	-8
by:last on comma named	10
by:last on far	7
by:last on from	-20
by:last on from named	17
by:last on next sentence named	-20
by:last on none and so	-57
by:last on none and so named	41
by:last on none comma	34
by:last on none comma named	-20
by:last on none far	21
by:last on none far named	11
by:last on none from	7
by:last on none from named	23
by:last on none next sentence named	20
by:last on none on	-11
by:last on none paragraph	18
by:last on none while	21
by:last on on	-27
by:last on on named	14
by:last on on1 and so	6
by:last on on1 far named	26
by:last on on1 next sentence	-19
by:last on on2 and	-15
by:last on on2 and so	20
by:last on on2 from	-10
by:last on on2 from named	14
by:last on on2 on	-16
by:last on on2 on named	-15
by:last on on2 while	-27
by:last on on2 while named	-10
by:last on on3 and	-36
by:last on on3 and so	-7
by:last on on3 comma named	35
by:last on on3 far	-21
by:last on on3 far named	28
by:last on on3 from	-26
by:last on on3 next sentence	-35
by:last on on3 on	13
by:last on on3 on named	18
by:last on on3 paragraph named	-16
by:last on on3 to	-27
by:last on on3 while	28
by:last on on3 while named	13
by:last on to	-74
by:last on while named	7
by:name ( )	18
by:name , ,	-32
by:name , and	-41
by:name , at	-7
by:name , duty	-21
by:name , has	23
by:name , is	47
by:name , level	10
by:name , number	18
by:name , own agent	-57
by:name , own duty	10
by:name , will	10
by:name , word	-6
by:name - will	-23
by:name : level	13
by:name : number	-17
by:name : own duty	26
by:name : own goods	16
by:name : own number	-28
by:name : verb impose	14
by:name : will	32
by:name ; ,	16
by:name ; verb impose	7
by:name and ,	13
by:name and :	-18
by:name and are	-15
by:name and at	-22
by:name and duty	18
by:name and goods	-19
by:name and is	-9
by:name and number	10
by:name and on	-14
by:name and own at	6
by:name and own duty	-33
by:name and own number	36
by:name and own to	7
by:name and verb bear	-23
by:name and verb impose	-8
by:name and will	-30
by:name begin ,	40
by:name begin :	31
by:name begin and	-7
by:name begin duty	11
by:name begin for	-7
by:name begin has	23
by:name begin in	9
by:name begin level	10
by:name begin number	10
by:name begin on	42
by:name begin own duty	28
by:name begin own goods	-27
by:name begin own is	13
by:name begin own number	32
by:name begin own on	8
by:name begin own verb impose	-11
by:name begin own word	24
by:name begin verb agree	-19
by:name begin verb ask	-25
by:name begin verb bear	-7
by:name begin verb end	20
by:name begin verb impose	22
by:name begin verb say	-11
by:name begin verb sell	12
by:name begin verb up	20
by:name begin was	-34
by:name begin will	13
by:name begin would	13
by:name begin —	-37
by:name between and	12
by:name for ,	-19
by:name for .	-18
by:name for and	-18
by:name for duty	-7
by:name for level	-12
by:name for number	12
by:name for word	-12
by:name from ,	-27
by:name from .	-16
by:name from :	-22
by:name from and	11
by:name from is	21
by:name from number	-33
by:name from to	14
by:name from verb bear	-12
by:name from verb impose	-19
by:name from verb stay	8
by:name from verb up	-7
by:name from will	-6
by:name from would	-12
by:name goods number	36
by:name if verb impose	-17
by:name in ,	20
by:name in .	15
by:name in :	36
by:name in ;	16
by:name in and	6
by:name in at	9
by:name in is	-11
by:name in verb bear	-9
by:name in verb stay	-33
by:name in word	15
by:name into ,	19
by:name into .	20
by:name into :	-15
by:name into at	7
by:name into number	12
by:name number has	-33
by:name of ,	-38
by:name of :	6
by:name of and	-17
by:name of are	-6
by:name of duty	-14
by:name of from	-10
by:name of goods	-25
by:name of is	-26
by:name of number	-26
by:name of on	32
by:name of own word	16
by:name of verb bear	-13
by:name of verb impose	24
by:name of verb stay	-7
by:name of will	-21
by:name on ,	-13
by:name on :	-9
by:name on and	-6
by:name on goods	-82
by:name on own goods	22
by:name on to	-6
by:name that had	-17
by:name that has	-26
by:name that level	6
by:name that own duty	25
by:name that verb impose	46
by:name that was	36
by:name that will	35
by:name that word	22
by:name that would	21
by:name then has	-9
by:name through ,	14
by:name to ,	14
by:name to .	15
by:name to word	-15
by:name verb bear .	9
by:name verb bear at	28
by:name verb bear duty	7
by:name verb bear own number	6
by:name verb bear word	8
by:name verb impose duty	-29
by:name verb impose for	50
by:name verb impose number	6
by:name verb impose own duty	13
by:name verb impose to	73
by:name verb impose with	-9
by:name verb propose to	25
by:name verb return verb impose	17
by:name what level	16
by:name what verb impose	-10
by:name which duty	9
by:name which had	18
by:name which has	11
by:name which verb impose	26
by:name with ,	44
by:name with .	7
by:name with :	12
by:name with and	-6
by:name with at	-35
by:name with goods	51
by:name with in	6
by:name with number	15
by:name with word	-11
by:name word ,	24
by:name word .	15
by:name word goods	-9
by:name word had	23
by:name word has	27
by:name word number	32
by:name word own duty	19
by:name word own level	28
by:name word own number	-36
by:name word own word	11
by:name word was	-23
by:name word will	18
by:named 0	16
by:named 1	12
by:named 2	-34
by:named 3	-76
by:named no	47
by:nearest after by0.5 sentence 0	-6
by:nearest after by1 part 0	40
by:nearest after by1 sentence 0	-25
by:nearest after by1 sentence 1	21
by:nearest after by2 sentence 0	11
by:nearest after by2 sentence 1	16
by:nearest after by3 sentence 0	15
by:nearest after by3 sentence 1	7
by:nearest after none part 0	14
by:nearest after none sentence 0	-32
by:nearest after on1 sentence 0	-19
by:nearest after on2 part 1	7
by:nearest after on2 sentence 0	-40
by:nearest after on3 part 0	-45
by:nearest after on3 sentence 0	6
by:nearest after on3 sentence 1	-33
by:nearest before by0.5 part 0	29
by:nearest before by0.5 sentence 0	-20
by:nearest before by1 part 0	14
by:nearest before by1 part 1	10
by:nearest before by1 sentence 0	19
by:nearest before by1 sentence 1	-9
by:nearest before by2 part 0	11
by:nearest before by2 part 1	14
by:nearest before by2 sentence 0	14
by:nearest before by2 sentence 1	-16
by:nearest before by3 part 0	48
by:nearest before by3 part 1	35
by:nearest before by3 sentence 0	7
by:nearest before by3 sentence 1	18
by:nearest before none part 0	48
by:nearest before none part 1	49
by:nearest before none sentence 0	28
by:nearest before none sentence 1	14
by:nearest before on1 sentence 0	40
by:nearest before on1 sentence 1	-36
by:nearest before on2 part 1	6
by:nearest before on2 sentence 0	-19
by:nearest before on3 part 0	-7
by:nearest before on3 part 1	-41
by:nearest before on3 sentence 0	-54
by:nearest before on3 sentence 1	-38
by:not own here	-40
by:not own home	20
by:not own ours	-8
by:not own their	13
by:not own theirs	16
by:not own them	24
by:not own there	7
by:not own we	-15
by:not top by	-7
by:not top by absent	-59
by:not top on	13
by:not top on absent	-24
by:not writer here	-28
by:not writer ours	7
by:not writer their	9
by:not writer them	-17
by:not writer there	18
by:not writer us	14
by:on 0	-9
by:on 3	15
by:other voice	-20
by:own here	38
by:own home	-29
by:own ours	9
by:own their	-14
by:own theirs	-15
by:own them	-26
by:own there	-9
by:own we	17
by:pa0	21
by:pa0 cue=by1	35
by:pa0 cue=by2	13
by:pa0 cue=none	10
by:pa0 cue=on2	-11
by:pa0 name	38
by:pa0 name and number	-50
by:pa0 name and own duty	-13
by:pa0 name and own on	-12
by:pa0 name for .	21
by:pa0 name for and	18
by:pa0 name from ,	-8
by:pa0 name from .	-26
by:pa0 name from number	20
by:pa0 name in ,	21
by:pa0 name in .	30
by:pa0 name in and	29
by:pa0 name in word	18
by:pa0 name into .	24
by:pa0 name of ,	-14
by:pa0 name of and	7
by:pa0 name on goods	-13
by:pa0 name to ,	7
by:pa0 name to .	11
by:pa0 name with .	15
by:pa0 next="	-12
by:pa0 next=,	19
by:pa0 next=.	40
by:pa0 next=;	-17
by:pa0 next=agent	-30
by:pa0 next=and	45
by:pa0 next=are	27
by:pa0 next=at	-18
by:pa0 next=end	-7
by:pa0 next=gate	53
by:pa0 next=in	9
by:pa0 next=is	-13
by:pa0 next=level	-6
by:pa0 next=number	-12
by:pa0 next=own .	-25
by:pa0 next=own duty	-46
by:pa0 next=own number	13
by:pa0 next=own on	-13
by:pa0 next=own word	23
by:pa0 next=to	-15
by:pa0 next=verb impose	-6
by:pa0 next=verb sell	-7
by:pa0 next=verb stay	-40
by:pa0 next=word	27
by:pa0 person	24
by:pa0 port	27
by:pa0 port at ,	14
by:pa0 port at .	-7
by:pa0 port at and	10
by:pa0 port from .	-12
by:pa0 port in ,	8
by:pa0 port in and	27
by:pa0 prep=%	13
by:pa0 prep=and	-39
by:pa0 prep=as	-28
by:pa0 prep=at	51
by:pa0 prep=by	24
by:pa0 prep=for	-12
by:pa0 prep=from	-59
by:pa0 prep=in	84
by:pa0 prep=into	25
by:pa0 prep=of	-15
by:pa0 prep=on	-46
by:pa0 prep=that	15
by:pa0 prep=to	25
by:pa0 prep=verb impose	-15
by:pa0 prep=with	-16
by:pa0 prep=word	34
by:pa0 pronoun his	-9
by:pa0 pronoun its	6
by:pa0 pronoun its for goods	-30
by:pa0 pronoun its of duty	15
by:pa0 pronoun its on goods	19
by:pa0 pronoun its word duty	-17
by:pa0 pronoun our	19
by:pa0 pronoun our on goods	22
by:pa0 pronoun ours	-26
by:pa0 pronoun their on goods	16
by:pa0 pronoun them	11
by:pa0 pronoun them on .	22
by:pa0 pronoun us	-41
by:pa0 quality	-36
by:pa0 quality and duty	-9
by:pa0 quality and goods	47
by:pa0 quality at gate	39
by:pa0 quality for goods	22
by:pa0 quality of goods	-52
by:pa0 quality on ,	-15
by:pa0 quality on .	-36
by:pa0 quality on gate	21
by:pa0 quality on goods	-52
by:pa0 quality on word	-9
by:pa0 quality word .	25
by:pa0 quality word goods	20
by:pa0 seat	23
by:pa0 seat in ,	12
by:pa0 seat in .	35
by:pa1	-20
by:pa1 cue=by1	-14
by:pa1 cue=none	-20
by:pa1 cue=on2	18
by:pa1 cue=on3	-13
by:pa1 name	-19
by:pa1 name in ,	29
by:pa1 name in .	-21
by:pa1 name on goods	-7
by:pa1 next=,	17
by:pa1 next=.	-33
by:pa1 next=goods	-7
by:pa1 prep=for	-15
by:pa1 prep=of	-35
by:pa1 prep=on	7
by:pa1 pronoun our	9
by:pa1 pronoun our on goods	12
by:pa1 quality	-13
by:pa1 quality of goods	-27
by:pa1 quality on goods	7
by:pb0	55
by:pb0 cue=by0.5	41
by:pb0 cue=by1	13
by:pb0 cue=by3	26
by:pb0 cue=none	54
by:pb0 cue=on1	-8
by:pb0 cue=on2	7
by:pb0 cue=on3	8
by:pb0 name	127
by:pb0 name , and	-25
by:pb0 name , has	19
by:pb0 name , is	56
by:pb0 name , level	19
by:pb0 name , number	33
by:pb0 name , own number	26
by:pb0 name , will	18
by:pb0 name - will	-23
by:pb0 name : own duty	39
by:pb0 name : own number	-20
by:pb0 name : verb impose	16
by:pb0 name : will	7
by:pb0 name ; verb impose	7
by:pb0 name and are	-6
by:pb0 name and duty	14
by:pb0 name and goods	-14
by:pb0 name and number	37
by:pb0 name and own at	20
by:pb0 name and own number	32
by:pb0 name and own on	23
by:pb0 name and verb impose	-21
by:pb0 name and will	-11
by:pb0 name and word	11
by:pb0 name and would	6
by:pb0 name begin and	22
by:pb0 name begin duty	15
by:pb0 name begin for	-22
by:pb0 name begin goods	9
by:pb0 name begin had	-23
by:pb0 name begin is	-6
by:pb0 name begin number	12
by:pb0 name begin own agent	-18
by:pb0 name begin own duty	21
by:pb0 name begin own level	-9
by:pb0 name begin own number	38
by:pb0 name begin own verb impose	-21
by:pb0 name begin own word	7
by:pb0 name begin verb ask	-9
by:pb0 name begin verb impose	37
by:pb0 name begin verb stay	-7
by:pb0 name begin verb up	15
by:pb0 name begin was	-30
by:pb0 name begin will	13
by:pb0 name begin word	-6
by:pb0 name begin would	10
by:pb0 name for and	-27
by:pb0 name for level	-10
by:pb0 name for word	-13
by:pb0 name from and	19
by:pb0 name from number	-30
by:pb0 name from verb bear	-14
by:pb0 name from would	-9
by:pb0 name goods number	24
by:pb0 name if word	27
by:pb0 name in and	-17
by:pb0 name in at	9
by:pb0 name in is	-9
by:pb0 name in word	-28
by:pb0 name into at	34
by:pb0 name number verb impose	6
by:pb0 name of duty	-8
by:pb0 name of from	-9
by:pb0 name of is	-17
by:pb0 name of number	-13
by:pb0 name of verb bear	-17
by:pb0 name of verb impose	26
by:pb0 name of will	-16
by:pb0 name on goods	-12
by:pb0 name that duty	-13
by:pb0 name that had	-21
by:pb0 name that has	-42
by:pb0 name that verb impose	19
by:pb0 name that was	19
by:pb0 name that will	44
by:pb0 name that would	22
by:pb0 name to at	12
by:pb0 name verb bear at	24
by:pb0 name verb bear duty	6
by:pb0 name verb bear own number	6
by:pb0 name verb bear word	6
by:pb0 name verb impose duty	-20
by:pb0 name verb impose number	-25
by:pb0 name verb impose own duty	19
by:pb0 name verb impose to	47
by:pb0 name verb impose with	-9
by:pb0 name verb return verb impose	10
by:pb0 name which duty	-19
by:pb0 name which verb impose	6
by:pb0 name word goods	-8
by:pb0 name word had	22
by:pb0 name word has	6
by:pb0 name word level	11
by:pb0 name word number	18
by:pb0 name word own number	-31
by:pb0 name word verb impose	19
by:pb0 name word will	8
by:pb0 name word would	9
by:pb0 next=,	-17
by:pb0 next=.	-41
by:pb0 next=agent	12
by:pb0 next=are	-8
by:pb0 next=at	29
by:pb0 next=by	-7
by:pb0 next=duty	40
by:pb0 next=for	43
by:pb0 next=from	20
by:pb0 next=gate	37
by:pb0 next=goods	-44
by:pb0 next=in	11
by:pb0 next=is	43
by:pb0 next=level	18
by:pb0 next=number	48
by:pb0 next=on	31
by:pb0 next=or	-22
by:pb0 next=own -	17
by:pb0 next=own at	-15
by:pb0 next=own duty	49
by:pb0 next=own gate	11
by:pb0 next=own goods	-25
by:pb0 next=own level	-24
by:pb0 next=own number	29
by:pb0 next=own on	14
by:pb0 next=own to	-18
by:pb0 next=own verb bear	-20
by:pb0 next=own word	-15
by:pb0 next=own would	29
by:pb0 next=sender	-6
by:pb0 next=taker	24
by:pb0 next=to	61
by:pb0 next=verb ask	-55
by:pb0 next=verb bear	-25
by:pb0 next=verb begin	26
by:pb0 next=verb deny	6
by:pb0 next=verb down	-14
by:pb0 next=verb end	26
by:pb0 next=verb impose	27
by:pb0 next=verb propose	-39
by:pb0 next=verb sell	-38
by:pb0 next=verb stay	7
by:pb0 next=verb target	11
by:pb0 next=verb up	29
by:pb0 next=was	-13
by:pb0 next=will	8
by:pb0 next=word	-22
by:pb0 next=would	-7
by:pb0 person	-40
by:pb0 person " are	15
by:pb0 person , verb impose	21
by:pb0 person begin has	15
by:pb0 person begin verb impose	-29
by:pb0 person that verb impose	-8
by:pb0 person word has	-23
by:pb0 person word verb impose	-9
by:pb0 port	15
by:pb0 port from number	-15
by:pb0 prep="	11
by:pb0 prep=,	48
by:pb0 prep=-	-12
by:pb0 prep=.	-16
by:pb0 prep=:	-6
by:pb0 prep=;	-16
by:pb0 prep=and	37
by:pb0 prep=as	27
by:pb0 prep=at	12
by:pb0 prep=because	7
by:pb0 prep=begin	15
by:pb0 prep=but	-6
by:pb0 prep=from	-32
by:pb0 prep=goods	15
by:pb0 prep=if	23
by:pb0 prep=into	33
by:pb0 prep=number	18
by:pb0 prep=on	-18
by:pb0 prep=so	-11
by:pb0 prep=that	-23
by:pb0 prep=then	-34
by:pb0 prep=through	-11
by:pb0 prep=to	36
by:pb0 prep=verb bear	16
by:pb0 prep=verb impose	22
by:pb0 prep=verb propose	24
by:pb0 prep=verb return	-6
by:pb0 prep=verb say	-6
by:pb0 prep=verb sell	-7
by:pb0 prep=verb target	-18
by:pb0 prep=what	-45
by:pb0 prep=where	27
by:pb0 prep=while	13
by:pb0 prep=with	31
by:pb0 prep=word	15
by:pb0 prep=—	22
by:pb0 pronoun he	-28
by:pb0 pronoun he begin verb impose	-14
by:pb0 pronoun he that had	20
by:pb0 pronoun he that would	-23
by:pb0 pronoun he word would	16
by:pb0 pronoun his	13
by:pb0 pronoun i	-13
by:pb0 pronoun it begin had	-12
by:pb0 pronoun it begin has	16
by:pb0 pronoun it begin is	16
by:pb0 pronoun it begin level	19
by:pb0 pronoun it begin own number	-19
by:pb0 pronoun it begin verb impose	-20
by:pb0 pronoun it begin word	20
by:pb0 pronoun it begin would	-16
by:pb0 pronoun it that verb impose	24
by:pb0 pronoun it that would	-10
by:pb0 pronoun it verb say would	17
by:pb0 pronoun it where had	6
by:pb0 pronoun it word own number	-18
by:pb0 pronoun it word verb impose	14
by:pb0 pronoun it word will	-17
by:pb0 pronoun its	-19
by:pb0 pronoun its and goods	-13
by:pb0 pronoun its begin duty	19
by:pb0 pronoun its begin goods	-20
by:pb0 pronoun its begin level	-25
by:pb0 pronoun its begin number	23
by:pb0 pronoun its that duty	18
by:pb0 pronoun its verb impose goods	13
by:pb0 pronoun its verb impose number	-17
by:pb0 pronoun its which goods	-8
by:pb0 pronoun its word duty	-15
by:pb0 pronoun its word number	-13
by:pb0 pronoun minister	13
by:pb0 pronoun ministry	-36
by:pb0 pronoun my	34
by:pb0 pronoun our verb impose duty	9
by:pb0 pronoun our verb impose goods	-16
by:pb0 pronoun our word goods	-8
by:pb0 pronoun ours	-26
by:pb0 pronoun president begin verb impose	12
by:pb0 pronoun she	-59
by:pb0 pronoun their	-37
by:pb0 pronoun their begin goods	10
by:pb0 pronoun their on goods	26
by:pb0 pronoun they	-51
by:pb0 pronoun they begin number	-11
by:pb0 pronoun they begin verb bear	-31
by:pb0 pronoun they begin verb impose	-11
by:pb0 pronoun they word number	-9
by:pb0 pronoun they word verb bear	-10
by:pb0 pronoun trade	-23
by:pb0 pronoun trump	28
by:pb0 pronoun trump begin verb say	14
by:pb0 pronoun us	36
by:pb0 pronoun we	-38
by:pb0 pronoun we begin verb ask	-14
by:pb0 pronoun we begin verb impose	-22
by:pb0 pronoun which , had	11
by:pb0 pronoun which , has	7
by:pb0 pronoun which , level	21
by:pb0 pronoun which , number	-23
by:pb0 pronoun who	26
by:pb0 pronoun whose	-22
by:pb0 pronoun whose , goods	-28
by:pb0 quality , duty	11
by:pb0 quality , goods	-28
by:pb0 quality , word	-23
by:pb0 quality : duty	14
by:pb0 quality ; goods	-16
by:pb0 quality and duty	6
by:pb0 quality and goods	-32
by:pb0 quality and number	24
by:pb0 quality begin agent	11
by:pb0 quality begin gate	14
by:pb0 quality begin goods	-13
by:pb0 quality begin number	49
by:pb0 quality begin word	-14
by:pb0 quality in goods	-12
by:pb0 quality of goods	-12
by:pb0 quality on gate	15
by:pb0 quality on goods	-6
by:pb0 quality on number	-7
by:pb0 quality that goods	-9
by:pb0 quality then goods	-15
by:pb0 quality verb impose duty	28
by:pb0 quality verb impose goods	-15
by:pb0 quality verb impose level	-12
by:pb0 quality verb target goods	-17
by:pb0 quality which goods	-7
by:pb0 quality word duty	9
by:pb0 quality word gate	16
by:pb0 quality word goods	-52
by:pb0 quality word level	15
by:pb0 quality word number	27
by:pb0 seat	42
by:pb0 seat begin had	-22
by:pb0 seat begin has	-42
by:pb0 seat begin level	9
by:pb0 seat begin verb impose	-13
by:pb0 seat that had	-9
by:pb0 seat that will	-17
by:pb0 seat word verb impose	17
by:pb1 cue=by1	14
by:pb1 cue=by3	-17
by:pb1 cue=none	41
by:pb1 cue=on3	-15
by:pb1 name	-11
by:pb1 name , duty	7
by:pb1 name , own duty	7
by:pb1 name begin number	-17
by:pb1 name begin own duty	-7
by:pb1 name begin verb impose	-22
by:pb1 name begin would	-8
by:pb1 name from number	-14
by:pb1 name goods number	8
by:pb1 name in number	-9
by:pb1 name verb impose own duty	8
by:pb1 name word level	-21
by:pb1 name word own duty	7
by:pb1 next=-	8
by:pb1 next=agent	26
by:pb1 next=at	20
by:pb1 next=goods	-18
by:pb1 next=had	-10
by:pb1 next=has	-8
by:pb1 next=level	-13
by:pb1 next=number	14
by:pb1 next=on	11
by:pb1 next=own duty	11
by:pb1 next=own number	7
by:pb1 next=verb impose	-22
by:pb1 next=verb say	9
by:pb1 next=will	9
by:pb1 next=word	12
by:pb1 next=would	-14
by:pb1 person	13
by:pb1 person word verb impose	12
by:pb1 prep=:	-10
by:pb1 prep=and	-7
by:pb1 prep=from	-14
by:pb1 prep=goods	9
by:pb1 prep=into	13
by:pb1 prep=on	-17
by:pb1 prep=that	18
by:pb1 prep=then	-21
by:pb1 prep=to	19
by:pb1 prep=verb impose	25
by:pb1 prep=verb say	14
by:pb1 prep=which	13
by:pb1 prep=—	8
by:pb1 pronoun his	13
by:pb1 pronoun it	18
by:pb1 pronoun it begin verb impose	-11
by:pb1 pronoun its	10
by:pb1 pronoun its verb impose duty	13
by:pb1 pronoun ours	6
by:pb1 pronoun their	-8
by:pb1 pronoun which	10
by:pb1 quality and goods	-24
by:pb1 quality begin goods	-6
by:pb1 quality begin word	19
by:pb1 quality of goods	6
by:pb1 quality on goods	-9
by:pb1 quality verb impose duty	-9
by:pb1 quality verb impose goods	-7
by:pb1 quality word duty	-8
by:pb1 quality word goods	21
by:pb1 seat	-8
by:pb2	13
by:pb2 cue=by1	11
by:pb2 cue=by2	10
by:pb2 cue=none	-6
by:pb2 cue=on3	11
by:pb2 name	23
by:pb2 name in number	9
by:pb2 next=number	19
by:pb2 prep=goods	6
by:pb2 prep=in	9
by:pb2 prep=on	13
by:pb2 pronoun its	7
by:pb2 pronoun its verb impose duty	7
by:pb2 quality on goods	7
by:person " are	13
by:person " verb say	-17
by:person , has	22
by:person , verb impose	22
by:person , word	-21
by:person : verb impose	-16
by:person and verb say	11
by:person begin has	20
by:person begin verb say	28
by:person by ,	-11
by:person by .	10
by:person by in	-9
by:person which verb impose	20
by:person word ,	-20
by:person word :	20
by:person word has	-19
by:person word verb impose	18
by:person word word	11
by:port at ,	14
by:port at and	11
by:port from ,	-43
by:port from .	-12
by:port from number	-13
by:port in ,	-12
by:port in .	-23
by:port in ;	17
by:port in and	23
by:port in at	-28
by:port in on	-23
by:port in word	-10
by:port of ,	19
by:pronoun finance , verb say	16
by:pronoun he " verb impose	24
by:pronoun he , verb impose	15
by:pronoun he , verb say	-25
by:pronoun he begin verb impose	-21
by:pronoun he begin verb say	-14
by:pronoun he that had	17
by:pronoun he that would	-17
by:pronoun he word verb impose	-11
by:pronoun he word verb say	10
by:pronoun he word would	18
by:pronoun i begin verb impose	-32
by:pronoun it ; number	-27
by:pronoun it begin has	14
by:pronoun it begin is	14
by:pronoun it begin level	18
by:pronoun it begin own number	-19
by:pronoun it begin verb bear	-6
by:pronoun it begin verb impose	-11
by:pronoun it begin word	20
by:pronoun it if is	-11
by:pronoun it on ,	14
by:pronoun it that verb impose	-7
by:pronoun it that will	-10
by:pronoun it verb impose verb say	-26
by:pronoun it verb say would	29
by:pronoun it where had	8
by:pronoun it which had	18
by:pronoun it word own number	-30
by:pronoun it word verb bear	-14
by:pronoun it word word	-7
by:pronoun its , level	17
by:pronoun its and goods	-28
by:pronoun its begin agent	8
by:pronoun its begin duty	26
by:pronoun its begin goods	-35
by:pronoun its begin level	-25
by:pronoun its begin number	33
by:pronoun its for goods	-21
by:pronoun its of duty	-10
by:pronoun its on goods	39
by:pronoun its that duty	26
by:pronoun its verb impose goods	16
by:pronoun its which goods	-8
by:pronoun its word duty	-24
by:pronoun its word goods	-16
by:pronoun our , goods	-11
by:pronoun our and goods	31
by:pronoun our at gate	21
by:pronoun our begin agent	-25
by:pronoun our begin duty	29
by:pronoun our begin goods	-8
by:pronoun our on gate	-14
by:pronoun our on goods	16
by:pronoun our that goods	24
by:pronoun our verb impose duty	10
by:pronoun our word goods	-9
by:pronoun president begin verb impose	7
by:pronoun president begin verb say	-19
by:pronoun she , verb say	6
by:pronoun their and goods	26
by:pronoun their begin goods	15
by:pronoun their on goods	32
by:pronoun their word goods	-30
by:pronoun them on .	26
by:pronoun they begin number	-14
by:pronoun they begin verb bear	-37
by:pronoun they begin verb say	-8
by:pronoun they begin word	-12
by:pronoun they if verb impose	-10
by:pronoun they what verb bear	9
by:pronoun they word had	-7
by:pronoun they word verb bear	-16
by:pronoun they word verb impose	18
by:pronoun trump begin duty	45
by:pronoun we and verb impose	-12
by:pronoun we begin verb ask	-7
by:pronoun we begin verb impose	-36
by:pronoun we that verb impose	-8
by:pronoun we what verb say	15
by:pronoun we word verb bear	-15
by:pronoun we word verb say	-25
by:pronoun we word word	-18
by:pronoun which , had	24
by:pronoun which , has	8
by:pronoun which , level	27
by:pronoun which , number	6
by:pronoun which , verb impose	24
by:pronoun whose , goods	-15
by:q1 by0.5	-15
by:q1 by0.5 other	7
by:q1 by0.5 other here	12
by:q1 by1	58
by:q1 by1 other	48
by:q1 by1 other here	11
by:q1 by2	42
by:q1 by2 here	-7
by:q1 by2 other	28
by:q1 by3	26
by:q1 by3 here	14
by:q1 by3 other here	-8
by:q1 first	52
by:q1 first other	9
by:q1 named	79
by:q1 on1	84
by:q1 on2	-10
by:q1 on2 here	-10
by:q1 on2 other	-14
by:q1 on2 other here	19
by:q1 on3	-20
by:q1 on3 other	-13
by:q1 on3 other here	-10
by:q2 by0.5	16
by:q2 by0.5 other	43
by:q2 by0.5 other here	15
by:q2 by1	8
by:q2 by1 other	16
by:q2 by2	9
by:q2 by2 here	-20
by:q2 by2 other	34
by:q2 by2 other here	6
by:q2 by3 here	27
by:q2 by3 other	14
by:q2 by3 other here	-18
by:q2 first	43
by:q2 named	62
by:q2 named other	11
by:q2 on1	-9
by:q2 on1 here	10
by:q2 on1 other	-34
by:q2 on2	9
by:q2 on2 here	13
by:q2 on2 other here	-12
by:q2 on3	-31
by:q2 on3 here	6
by:q2 on3 other here	-24
by:quality , agent	-15
by:quality , duty	13
by:quality , goods	-15
by:quality , level	-22
by:quality : duty	14
by:quality and duty	-13
by:quality and goods	41
by:quality and word	24
by:quality at gate	49
by:quality begin -	-16
by:quality begin agent	-7
by:quality begin duty	11
by:quality begin gate	15
by:quality begin goods	-40
by:quality begin number	51
by:quality begin taker	34
by:quality begin verb bear	-20
by:quality for goods	7
by:quality for sender	6
by:quality number goods	12
by:quality of ,	-17
by:quality of agent	20
by:quality of goods	-27
by:quality on ,	-11
by:quality on -	-17
by:quality on .	-20
by:quality on gate	37
by:quality on goods	-14
by:quality on verb stay	-17
by:quality over goods	-9
by:quality that goods	-43
by:quality then goods	-19
by:quality to duty	-30
by:quality verb bear goods	-17
by:quality verb buy goods	-26
by:quality verb impose level	-14
by:quality verb target goods	-26
by:quality which goods	-23
by:quality with goods	28
by:quality word ,	-15
by:quality word .	23
by:quality word agent	30
by:quality word number	18
by:quality word verb up	-12
by:quality word word	8
by:quality — goods	6
by:sa0	-11
by:sa0 cue=by0.5	11
by:sa0 cue=by1	-13
by:sa0 cue=by3	9
by:sa0 cue=none	-24
by:sa0 cue=on1	-7
by:sa0 cue=on3	10
by:sa0 name	-56
by:sa0 name , is	-25
by:sa0 name , number	-21
by:sa0 name , own agent	-6
by:sa0 name ; ,	10
by:sa0 name and ,	22
by:sa0 name and number	9
by:sa0 name and own number	-13
by:sa0 name and own on	-12
by:sa0 name and verb impose	-26
by:sa0 name and will	-25
by:sa0 name from .	-6
by:sa0 name if verb impose	-25
by:sa0 name if word	-21
by:sa0 name of ,	-18
by:sa0 name on goods	-37
by:sa0 name that has	8
by:sa0 name that verb impose	32
by:sa0 name to .	8
by:sa0 name which verb impose	23
by:sa0 name with .	-8
by:sa0 name word ,	-18
by:sa0 name word .	-9
by:sa0 next=,	-34
by:sa0 next=.	7
by:sa0 next=;	7
by:sa0 next=and	8
by:sa0 next=at	-10
by:sa0 next=duty	-10
by:sa0 next=end	24
by:sa0 next=for	-11
by:sa0 next=goods	12
by:sa0 next=had	20
by:sa0 next=has	10
by:sa0 next=in	9
by:sa0 next=level	13
by:sa0 next=number	23
by:sa0 next=of	-24
by:sa0 next=on	-17
by:sa0 next=own agent	10
by:sa0 next=own duty	-9
by:sa0 next=own level	-35
by:sa0 next=own on	-16
by:sa0 next=own word	17
by:sa0 next=sender	-11
by:sa0 next=taker	-21
by:sa0 next=to	-46
by:sa0 next=verb ask	8
by:sa0 next=verb buy	-14
by:sa0 next=verb deny	-11
by:sa0 next=verb end	-23
by:sa0 next=verb impose	33
by:sa0 next=verb threaten	10
by:sa0 next=verb up	-11
by:sa0 next=was	30
by:sa0 next=will	-26
by:sa0 next=word	-39
by:sa0 person , verb impose	7
by:sa0 person , verb threaten	25
by:sa0 person by .	11
by:sa0 person word verb impose	7
by:sa0 person word verb say	20
by:sa0 port	-16
by:sa0 port in .	-14
by:sa0 prep=%	-10
by:sa0 prep=,	-15
by:sa0 prep=-	18
by:sa0 prep=;	47
by:sa0 prep=against	-11
by:sa0 prep=and	-16
by:sa0 prep=as	-30
by:sa0 prep=at	-6
by:sa0 prep=by	-16
by:sa0 prep=for	-32
by:sa0 prep=if	-51
by:sa0 prep=in	7
by:sa0 prep=number	22
by:sa0 prep=on	-29
by:sa0 prep=so	-23
by:sa0 prep=that	39
by:sa0 prep=to	22
by:sa0 prep=verb bear	-6
by:sa0 prep=verb propose	-13
by:sa0 prep=verb say	20
by:sa0 prep=verb target	19
by:sa0 prep=when	-25
by:sa0 prep=which	13
by:sa0 prep=with	21
by:sa0 prep=word	-27
by:sa0 pronoun finance	16
by:sa0 pronoun finance , verb say	15
by:sa0 pronoun he	-16
by:sa0 pronoun he " verb impose	30
by:sa0 pronoun he " verb say	-9
by:sa0 pronoun he , verb say	-25
by:sa0 pronoun his	-19
by:sa0 pronoun it that verb impose	13
by:sa0 pronoun it verb impose verb say	-23
by:sa0 pronoun it which had	7
by:sa0 pronoun it word verb impose	-9
by:sa0 pronoun its	-19
by:sa0 pronoun its , level	17
by:sa0 pronoun its verb impose duty	-20
by:sa0 pronoun minister	7
by:sa0 pronoun my	-6
by:sa0 pronoun our	-8
by:sa0 pronoun our on goods	-12
by:sa0 pronoun ours	-21
by:sa0 pronoun she	15
by:sa0 pronoun their	7
by:sa0 pronoun they	21
by:sa0 pronoun they what verb bear	9
by:sa0 pronoun they where verb bear	-8
by:sa0 pronoun us	30
by:sa0 pronoun we	-28
by:sa0 pronoun we and verb impose	-8
by:sa0 pronoun which	41
by:sa0 pronoun which , number	23
by:sa0 pronoun which , verb impose	23
by:sa0 quality	28
by:sa0 quality , agent	-24
by:sa0 quality , goods	-6
by:sa0 quality , word	26
by:sa0 quality ; goods	14
by:sa0 quality and goods	44
by:sa0 quality and number	-25
by:sa0 quality of goods	21
by:sa0 quality to goods	18
by:sa0 quality verb impose goods	21
by:sa0 seat	37
by:sa0 seat , verb say	6
by:sa0 seat in .	18
by:sa0 seat in verb say	-6
by:sa0 seat that has	12
by:sa0 seat that verb impose	21
by:sa0 seat with .	13
by:sa0 seat word .	10
by:sa1 cue=by0.5	13
by:sa1 cue=by1	6
by:sa1 cue=by2	-14
by:sa1 cue=by3	-10
by:sa1 cue=on1	-13
by:sa1 cue=on2	-20
by:sa1 cue=on3	22
by:sa1 name	-19
by:sa1 name and number	-9
by:sa1 name and verb impose	19
by:sa1 name and will	-14
by:sa1 name from .	13
by:sa1 name in ,	-17
by:sa1 name in .	8
by:sa1 name in number	-13
by:sa1 name on goods	-7
by:sa1 next=(	-6
by:sa1 next=,	-17
by:sa1 next=.	-28
by:sa1 next=and	-30
by:sa1 next=at	-10
by:sa1 next=duty	-18
by:sa1 next=for	-7
by:sa1 next=goods	31
by:sa1 next=had	-12
by:sa1 next=has	27
by:sa1 next=is	18
by:sa1 next=level	19
by:sa1 next=number	-38
by:sa1 next=on	-7
by:sa1 next=own agent	7
by:sa1 next=sender	-16
by:sa1 next=verb bear	-22
by:sa1 next=will	-17
by:sa1 next=word	32
by:sa1 prep="	-7
by:sa1 prep=%	10
by:sa1 prep=and	-12
by:sa1 prep=because	-9
by:sa1 prep=number	-6
by:sa1 prep=of	-39
by:sa1 prep=on	12
by:sa1 prep=which	11
by:sa1 prep=word	-6
by:sa1 pronoun it	-24
by:sa1 pronoun it that verb impose	-20
by:sa1 pronoun its	-12
by:sa1 pronoun its verb impose duty	-6
by:sa1 pronoun our	14
by:sa1 pronoun ours	-17
by:sa1 pronoun their	14
by:sa1 pronoun they	19
by:sa1 pronoun we	-31
by:sa1 quality	13
by:sa1 quality , goods	-13
by:sa1 quality ; goods	6
by:sa1 quality and goods	30
by:sa1 quality for goods	-13
by:sa1 quality on goods	26
by:sa1 seat	23
by:sa2 cue=by1	-8
by:sa2 cue=by2	10
by:sa2 cue=none	-6
by:sa2 cue=on2	19
by:sa2 name	-29
by:sa2 name in .	-19
by:sa2 name in number	-6
by:sa2 next=,	16
by:sa2 next=goods	18
by:sa2 next=has	25
by:sa2 next=number	-9
by:sa2 next=verb impose	9
by:sa2 next=word	12
by:sa2 person	32
by:sa2 prep=and	-13
by:sa2 prep=for	-10
by:sa2 prep=from	8
by:sa2 prep=in	-30
by:sa2 prep=on	21
by:sa2 prep=word	23
by:sa2 pronoun its	-22
by:sa2 quality	7
by:sa2 quality on .	9
by:sb0	34
by:sb0 cue=by1	6
by:sb0 cue=by2	24
by:sb0 cue=by3	30
by:sb0 cue=none	30
by:sb0 cue=on1	49
by:sb0 cue=on2	-12
by:sb0 cue=on3	-23
by:sb0 name	93
by:sb0 name ( )	-13
by:sb0 name , ,	-14
by:sb0 name , has	15
by:sb0 name , own agent	-32
by:sb0 name ; ,	11
by:sb0 name and :	-18
by:sb0 name and on	-14
by:sb0 name and verb impose	7
by:sb0 name and word	-18
by:sb0 name begin ,	38
by:sb0 name begin :	27
by:sb0 name begin and	-35
by:sb0 name begin had	29
by:sb0 name begin has	38
by:sb0 name begin is	13
by:sb0 name begin on	32
by:sb0 name begin own duty	28
by:sb0 name begin own goods	-27
by:sb0 name begin own level	8
by:sb0 name begin verb agree	-19
by:sb0 name begin verb impose	-13
by:sb0 name begin verb say	-12
by:sb0 name begin —	-21
by:sb0 name between and	17
by:sb0 name for ,	-12
by:sb0 name for and	-11
by:sb0 name from ,	-8
by:sb0 name from :	-20
by:sb0 name in (	12
by:sb0 name in :	26
by:sb0 name in ;	7
by:sb0 name into ,	19
by:sb0 name into :	22
by:sb0 name of :	10
by:sb0 name of and	-21
by:sb0 name on goods	-37
by:sb0 name through ,	15
by:sb0 name to word	-19
by:sb0 name what verb impose	-15
by:sb0 name with ,	36
by:sb0 name with :	19
by:sb0 name word ,	36
by:sb0 next="	12
by:sb0 next=,	32
by:sb0 next=-	12
by:sb0 next=/	-9
by:sb0 next=:	39
by:sb0 next=;	6
by:sb0 next=agent	16
by:sb0 next=and	20
by:sb0 next=are	-11
by:sb0 next=at	9
by:sb0 next=duty	45
by:sb0 next=for	-18
by:sb0 next=from	-18
by:sb0 next=gate	7
by:sb0 next=goods	-26
by:sb0 next=had	-16
by:sb0 next=has	42
by:sb0 next=in	19
by:sb0 next=is	11
by:sb0 next=level	-6
by:sb0 next=of	-11
by:sb0 next=on	31
by:sb0 next=own ,	-44
by:sb0 next=own :	-21
by:sb0 next=own agent	-6
by:sb0 next=own duty	38
by:sb0 next=own gate	19
by:sb0 next=own goods	-13
by:sb0 next=own on	8
by:sb0 next=own verb impose	13
by:sb0 next=own word	-15
by:sb0 next=sender	-6
by:sb0 next=taker	35
by:sb0 next=to	55
by:sb0 next=verb agree	-17
by:sb0 next=verb ask	-14
by:sb0 next=verb bear	-15
by:sb0 next=verb deny	14
by:sb0 next=verb end	-11
by:sb0 next=verb say	-19
by:sb0 next=verb sell	-12
by:sb0 next=verb stay	-11
by:sb0 next=verb threaten	12
by:sb0 next=verb up	-28
by:sb0 next=was	-20
by:sb0 next=word	8
by:sb0 next=would	37
by:sb0 person , verb impose	8
by:sb0 person : verb say	14
by:sb0 person begin verb impose	24
by:sb0 person by ,	14
by:sb0 person which verb impose	13
by:sb0 person word had	-11
by:sb0 person word verb impose	6
by:sb0 person word verb say	15
by:sb0 port	-7
by:sb0 port begin ,	-22
by:sb0 port from ,	-37
by:sb0 port in ,	-29
by:sb0 port of ,	19
by:sb0 prep="	-27
by:sb0 prep='s	-7
by:sb0 prep=)	11
by:sb0 prep=,	6
by:sb0 prep=/	17
by:sb0 prep=:	23
by:sb0 prep=;	27
by:sb0 prep=against	8
by:sb0 prep=and	-16
by:sb0 prep=as	-19
by:sb0 prep=at	35
by:sb0 prep=begin	28
by:sb0 prep=between	26
by:sb0 prep=but	7
by:sb0 prep=by	6
by:sb0 prep=for	19
by:sb0 prep=from	-36
by:sb0 prep=if	-14
by:sb0 prep=in	-7
by:sb0 prep=into	48
by:sb0 prep=number	22
by:sb0 prep=of	-29
by:sb0 prep=on	-19
by:sb0 prep=over	-7
by:sb0 prep=that	38
by:sb0 prep=then	31
by:sb0 prep=through	15
by:sb0 prep=to	-16
by:sb0 prep=verb bear	12
by:sb0 prep=verb impose	30
by:sb0 prep=verb return	7
by:sb0 prep=verb say	-12
by:sb0 prep=what	18
by:sb0 prep=when	-14
by:sb0 prep=with	61
by:sb0 prep=word	-22
by:sb0 prep=•	21
by:sb0 pronoun government	-10
by:sb0 pronoun he	-30
by:sb0 pronoun he begin verb deny	-12
by:sb0 pronoun he word verb say	13
by:sb0 pronoun his	-8
by:sb0 pronoun host	-13
by:sb0 pronoun i	-16
by:sb0 pronoun i begin word	-10
by:sb0 pronoun it begin verb impose	12
by:sb0 pronoun it that verb impose	-21
by:sb0 pronoun it what verb impose	21
by:sb0 pronoun it word verb impose	-40
by:sb0 pronoun its	37
by:sb0 pronoun its begin agent	13
by:sb0 pronoun its of duty	16
by:sb0 pronoun its on goods	24
by:sb0 pronoun minister	-33
by:sb0 pronoun ministers	12
by:sb0 pronoun our	-35
by:sb0 pronoun our of goods	-21
by:sb0 pronoun our on goods	-14
by:sb0 pronoun president	7
by:sb0 pronoun she	-20
by:sb0 pronoun theirs	6
by:sb0 pronoun they	-6
by:sb0 pronoun they begin word	-7
by:sb0 pronoun trump	13
by:sb0 pronoun trump begin verb say	-13
by:sb0 pronoun we	-6
by:sb0 pronoun we word verb say	-27
by:sb0 pronoun which	31
by:sb0 pronoun which , verb impose	9
by:sb0 quality	-23
by:sb0 quality , agent	12
by:sb0 quality , goods	-18
by:sb0 quality : goods	-6
by:sb0 quality at gate	13
by:sb0 quality begin ,	-6
by:sb0 quality begin agent	-22
by:sb0 quality begin duty	12
by:sb0 quality begin goods	-35
by:sb0 quality begin word	-14
by:sb0 quality for goods	16
by:sb0 quality on ,	-6
by:sb0 quality on gate	25
by:sb0 quality on goods	-9
by:sb0 quality to goods	-18
by:sb0 quality word ,	-7
by:sb0 quality word gate	-8
by:sb0 quality word goods	-7
by:sb0 quality word word	12
by:sb0 seat	28
by:sb0 seat begin :	16
by:sb0 seat begin verb impose	26
by:sb0 seat begin verb say	-19
by:sb0 seat begin word	7
by:sb0 seat in ,	-19
by:sb0 seat in on	-14
by:sb0 seat in verb say	-32
by:sb0 seat in word	-12
by:sb0 seat with ,	25
by:sb0 seat with in	9
by:sb1 cue=by0.5	-18
by:sb1 cue=by1	-6
by:sb1 cue=by2	-7
by:sb1 cue=by3	-12
by:sb1 cue=on2	-6
by:sb1 cue=on3	16
by:sb1 name , duty	-26
by:sb1 name , own number	-26
by:sb1 name , will	8
by:sb1 name and verb impose	6
by:sb1 name begin ,	6
by:sb1 name begin :	9
by:sb1 name begin and	-18
by:sb1 name begin has	-15
by:sb1 name begin on	6
by:sb1 name begin own agent	8
by:sb1 name begin own duty	-6
by:sb1 name begin own number	-15
by:sb1 name begin verb impose	19
by:sb1 name begin verb stay	6
by:sb1 name begin would	8
by:sb1 name for number	12
by:sb1 name from ,	-17
by:sb1 name from :	-8
by:sb1 name from is	25
by:sb1 name from number	-8
by:sb1 name in ,	11
by:sb1 name into :	-11
by:sb1 name into at	-17
by:sb1 name of ,	-22
by:sb1 name that has	-10
by:sb1 name verb bear at	-6
by:sb1 name verb return verb impose	7
by:sb1 name with ,	17
by:sb1 name word verb impose	-17
by:sb1 name word will	11
by:sb1 next=)	28
by:sb1 next=,	-29
by:sb1 next=:	7
by:sb1 next=;	11
by:sb1 next=are	-8
by:sb1 next=at	-26
by:sb1 next=duty	28
by:sb1 next=for	15
by:sb1 next=goods	6
by:sb1 next=had	-12
by:sb1 next=has	-43
by:sb1 next=is	6
by:sb1 next=level	21
by:sb1 next=number	-17
by:sb1 next=own ,	17
by:sb1 next=own duty	-16
by:sb1 next=own goods	-17
by:sb1 next=own level	8
by:sb1 next=own number	-32
by:sb1 next=sender	14
by:sb1 next=to	6
by:sb1 next=verb ask	-12
by:sb1 next=verb bear	17
by:sb1 next=verb down	-6
by:sb1 next=verb end	23
by:sb1 next=verb impose	7
by:sb1 next=verb propose	-9
by:sb1 next=verb stay	33
by:sb1 next=verb target	-15
by:sb1 next=will	13
by:sb1 next=—	-34
by:sb1 person	-11
by:sb1 person begin verb say	23
by:sb1 person word verb impose	6
by:sb1 person word verb say	-15
by:sb1 prep=(	30
by:sb1 prep=,	-35
by:sb1 prep=:	-6
by:sb1 prep=;	30
by:sb1 prep=at	6
by:sb1 prep=begin	6
by:sb1 prep=by	12
by:sb1 prep=for	8
by:sb1 prep=if	-7
by:sb1 prep=in	8
by:sb1 prep=into	-19
by:sb1 prep=number	-21
by:sb1 prep=of	-20
by:sb1 prep=to	11
by:sb1 prep=verb return	28
by:sb1 prep=what	49
by:sb1 prep=which	-8
by:sb1 prep=while	-13
by:sb1 prep=with	-10
by:sb1 prep=word	-15
by:sb1 pronoun he	-11
by:sb1 pronoun he begin verb say	-14
by:sb1 pronoun it what verb impose	16
by:sb1 pronoun it word verb impose	17
by:sb1 pronoun its	25
by:sb1 pronoun its begin goods	-16
by:sb1 pronoun its verb impose duty	7
by:sb1 pronoun its verb impose number	18
by:sb1 pronoun its word duty	7
by:sb1 pronoun our begin goods	-22
by:sb1 pronoun our on goods	22
by:sb1 pronoun ours	-32
by:sb1 pronoun president	-11
by:sb1 pronoun president begin verb impose	-6
by:sb1 pronoun president begin verb say	-11
by:sb1 pronoun their	27
by:sb1 pronoun their begin goods	8
by:sb1 pronoun them	19
by:sb1 pronoun they begin word	-11
by:sb1 pronoun trump begin verb impose	-9
by:sb1 pronoun us	-35
by:sb1 pronoun we	-12
by:sb1 pronoun which , had	22
by:sb1 pronoun which , number	-8
by:sb1 quality	14
by:sb1 quality , goods	32
by:sb1 quality : goods	13
by:sb1 quality and goods	-8
by:sb1 quality for goods	-9
by:sb1 quality number goods	18
by:sb1 quality of goods	18
by:sb1 quality on goods	13
by:sb1 quality that goods	-14
by:sb1 quality word goods	-13
by:sb1 seat	-24
by:sb1 seat / ,	-8
by:sb1 seat begin ,	-13
by:sb1 seat begin verb impose	6
by:sb2	-18
by:sb2 cue=by1	-25
by:sb2 cue=by2	15
by:sb2 cue=by3	-15
by:sb2 cue=none	17
by:sb2 cue=on2	-6
by:sb2 cue=on3	-11
by:sb2 name	-22
by:sb2 name and number	6
by:sb2 name begin has	11
by:sb2 name begin number	15
by:sb2 name begin verb impose	-12
by:sb2 name begin will	12
by:sb2 name from number	-13
by:sb2 name in ,	-18
by:sb2 name verb bear at	6
by:sb2 next=(	-11
by:sb2 next=,	-19
by:sb2 next=agent	23
by:sb2 next=at	-15
by:sb2 next=duty	-16
by:sb2 next=had	-42
by:sb2 next=has	10
by:sb2 next=is	-6
by:sb2 next=number	-15
by:sb2 next=on	-15
by:sb2 next=own duty	-17
by:sb2 next=own goods	18
by:sb2 next=verb bear	34
by:sb2 next=verb impose	12
by:sb2 next=verb say	-16
by:sb2 next=verb up	-6
by:sb2 next=was	-10
by:sb2 next=will	14
by:sb2 next=word	13
by:sb2 next=would	14
by:sb2 person word verb impose	24
by:sb2 prep=,	-56
by:sb2 prep=and	7
by:sb2 prep=begin	19
by:sb2 prep=by	-28
by:sb2 prep=for	-8
by:sb2 prep=from	-13
by:sb2 prep=in	17
by:sb2 prep=into	-22
by:sb2 prep=of	-17
by:sb2 prep=on	-12
by:sb2 prep=then	14
by:sb2 prep=to	9
by:sb2 prep=verb bear	7
by:sb2 prep=verb impose	-16
by:sb2 prep=word	11
by:sb2 pronoun it	16
by:sb2 pronoun it begin verb impose	6
by:sb2 pronoun its	12
by:sb2 pronoun our	-10
by:sb2 pronoun they	-10
by:sb2 pronoun we	-33
by:sb2 quality , goods	-19
by:sb2 quality word goods	21
by:sb2 seat	8
by:seat , has	6
by:seat , verb impose	-6
by:seat / ,	-9
by:seat and has	-22
by:seat and verb impose	-20
by:seat and word	7
by:seat begin :	16
by:seat begin agent	12
by:seat begin had	-48
by:seat begin has	-37
by:seat begin is	-18
by:seat begin level	12
by:seat begin verb say	-44
by:seat begin verb up	15
by:seat begin word	9
by:seat between and	11
by:seat in .	40
by:seat in agent	14
by:seat in and	36
by:seat in on	-18
by:seat in verb say	-11
by:seat in word	-7
by:seat that has	38
by:seat that verb impose	32
by:seat that will	-9
by:seat that would	-31
by:seat with ,	10
by:seat with .	14
by:seat with at	19
by:seat with in	13
by:seat with number	-13
by:seat with on	9
by:seat word had	-29
by:seat word has	10
by:seat word verb impose	13
by:side false	-30
by:side true	11
by:title by0.5	42
by:title by1	18
by:title by2	31
by:title by3	18
by:title named	26
by:title on1	-13
by:title on2	-23
by:title on3	-24
by:top by 0.5	18
by:top by 1	31
by:top by 3	28
by:top on 1	34
by:top on 2	-23
by:top on 3	25
by:under other heading	-56
by:under other heading here	-15
by:under other heading of several	-62
by:under other heading of several here	8
by:under own heading	77
by:under own heading here	10
by:under own heading of several here	37
by:voice	21
by:writer here	28
by:writer our	-6
by:writer ours	-9
by:writer their	-9
by:writer them	18
by:writer there	-25
by:writer us	-18
cues absent absent	-43
cues absent absent home on third	-83
cues absent absent sides	22
cues absent absent third on home	-36
cues absent absent third on third	-56
cues absent by0.5	-36
cues absent by0.5 sides	-27
cues absent by1 home on third	27
cues absent by1 sides	-17
cues absent by1 third on home	-6
cues absent by2 home on third	16
cues absent by2 third on home	-12
cues absent by2 third on third	-30
cues absent by3 home on third	25
cues absent by3 third on home	-35
cues absent by3 third on third	-6
cues absent named	29
cues absent named home on third	56
cues absent named sides	-32
cues absent on1	16
cues absent on1 home on third	58
cues absent on1 sides	-57
cues absent on1 third on home	22
cues absent on1 third on third	-12
cues absent on2	-15
cues absent on2 home on third	39
cues absent on2 sides	-41
cues absent on2 third on home	-46
cues absent on2 third on third	22
cues absent on3	-7
cues absent on3 home on third	22
cues absent on3 third on home	-21
cues absent on3 third on third	-26
cues by0.5 absent	-8
cues by0.5 absent home on third	-39
cues by0.5 absent sides	20
cues by0.5 absent third on third	-27
cues by0.5 by0.5	6
cues by0.5 by0.5 sides	6
cues by0.5 by1	-23
cues by0.5 by1 sides	-13
cues by0.5 by2	-18
cues by0.5 by2 sides	-28
cues by0.5 by3	-15
cues by0.5 on3	40
cues by0.5 on3 home on third	8
cues by0.5 on3 sides	16
cues by0.5 on3 third on third	25
cues by1 absent	-30
cues by1 absent home on third	-65
cues by1 by0.5	40
cues by1 by0.5 sides	16
cues by1 by1	12
cues by1 by1 home on third	49
cues by1 by1 sides	-21
cues by1 by1 third on third	11
cues by1 by2	62
cues by1 by2 home on third	49
cues by1 by2 sides	20
cues by1 by2 third on third	19
cues by1 by3 sides	6
cues by1 named	27
cues by1 named home on third	8
cues by1 named sides	-8
cues by1 named third on home	16
cues by1 named third on third	37
cues by1 on1 home on third	32
cues by1 on1 sides	-29
cues by1 on1 third on third	6
cues by1 on2	-17
cues by1 on2 sides	-29
cues by1 on2 third on home	-15
cues by1 on2 third on third	13
cues by1 on3	17
cues by1 on3 home on third	-20
cues by1 on3 sides	10
cues by1 on3 third on home	30
cues by1 on3 third on third	13
cues by2 absent	-16
cues by2 absent home on third	-32
cues by2 absent sides	7
cues by2 absent third on home	15
cues by2 absent third on third	-36
cues by2 by1	7
cues by2 by1 home on third	-13
cues by2 by1 third on home	41
cues by2 by1 third on third	-29
cues by2 by2 home on third	23
cues by2 by2 third on third	-38
cues by2 by3	19
cues by2 by3 sides	27
cues by2 by3 third on home	-15
cues by2 named home on third	9
cues by2 on1	29
cues by2 on1 home on third	9
cues by2 on1 sides	18
cues by2 on1 third on third	11
cues by2 on2	-15
cues by2 on2 home on third	22
cues by2 on2 sides	-9
cues by2 on2 third on home	-43
cues by2 on2 third on third	7
cues by2 on3	-8
cues by2 on3 home on third	8
cues by2 on3 sides	-34
cues by2 on3 third on home	13
cues by2 on3 third on third	19
cues by3 absent	-8
cues by3 absent home on third	-81
cues by3 absent sides	53
cues by3 absent third on home	-55
cues by3 absent third on third	-11
cues by3 by0.5	16
cues by3 by1 home on third	-19
cues by3 by1 sides	11
cues by3 by2 home on third	-19
cues by3 by2 sides	9
cues by3 by3	11
cues by3 named home on third	-8
cues by3 named sides	21
cues by3 named third on third	-9
cues by3 on1	18
cues by3 on1 home on third	11
cues by3 on1 sides	9
cues by3 on2	-9
cues by3 on2 sides	-10
cues by3 on2 third on third	-17
cues by3 on3 third on home	15
cues by3 on3 third on third	-15
cues named absent home on third	-76
cues named absent sides	32
cues named absent third on home	20
cues named by1	-29
cues named by1 sides	-19
cues named by1 third on home	-25
cues named by1 third on third	-10
cues named by2 home on third	32
cues named by2 third on third	-6
cues named by3	9
cues named by3 third on third	-10
cues named named home on third	22
cues named named third on third	-17
cues named on1	-14
cues named on1 home on third	-45
cues named on1 third on third	14
cues named on2	37
cues named on2 home on third	-34
cues named on2 sides	-7
cues named on2 third on home	28
cues named on2 third on third	63
cues named on3	40
cues named on3 home on third	8
cues named on3 third on home	27
cues named on3 third on third	28
cues on1 absent	-27
cues on1 absent home on third	-17
cues on1 absent sides	-53
cues on1 absent third on home	-9
cues on1 absent third on third	22
cues on1 by1	41
cues on1 by1 third on home	9
cues on1 by1 third on third	41
cues on1 by2	18
cues on1 by2 third on home	18
cues on1 by2 third on third	6
cues on1 by3 sides	-7
cues on1 named	33
cues on1 named third on home	32
cues on1 named third on third	11
cues on1 on1	-23
cues on1 on1 third on third	-23
cues on1 on2	30
cues on1 on2 third on third	48
cues on1 on3 third on third	15
cues on2 absent	16
cues on2 absent home on third	22
cues on2 absent sides	9
cues on2 absent third on third	-13
cues on2 by1	-26
cues on2 by1 home on third	-14
cues on2 by1 sides	-46
cues on2 by1 third on home	-23
cues on2 by1 third on third	26
cues on2 by2	-33
cues on2 by2 home on third	8
cues on2 by2 sides	-32
cues on2 by2 third on home	20
cues on2 by2 third on third	-49
cues on2 by3	-33
cues on2 by3 sides	-15
cues on2 by3 third on home	-18
cues on2 by3 third on third	-10
cues on2 named	-45
cues on2 named home on third	-30
cues on2 named sides	-31
cues on2 named third on home	13
cues on2 named third on third	-19
cues on2 on1 third on third	-25
cues on2 on2	-7
cues on2 on2 home on third	-32
cues on2 on2 sides	-7
cues on2 on2 third on home	-7
cues on2 on2 third on third	14
cues on2 on3	19
cues on2 on3 home on third	-19
cues on2 on3 third on home	23
cues on2 on3 third on third	23
cues on3 absent	-33
cues on3 absent home on third	-38
cues on3 absent sides	-18
cues on3 absent third on home	12
cues on3 by0.5	-11
cues on3 by0.5 sides	-9
cues on3 by1	35
cues on3 by1 sides	17
cues on3 by1 third on home	-13
cues on3 by1 third on third	34
cues on3 by2	-13
cues on3 by2 home on third	-39
cues on3 by2 third on third	-14
cues on3 by3	17
cues on3 by3 third on home	15
cues on3 by3 third on third	18
cues on3 named	28
cues on3 named home on third	-29
cues on3 named sides	37
cues on3 named third on third	6
cues on3 on1	38
cues on3 on1 third on third	9
cues on3 on2 home on third	-20
cues on3 on2 third on home	11
cues on3 on2 third on third	13
cues on3 on3 home on third	-7
cues on3 on3 sides	-11
cues on3 on3 third on home	39
cues on3 on3 third on third	-6
each both all	-47
each both home on third	44
each both reverse	32
each both same	-37
each both third on home	-38
each each all	-33
each each home on third	-7
each each reverse	22
each each same	-24
each each sides	33
each each third on home	7
each each third on third	-49
each either all	-12
each either home on third	-20
each either reverse	24
each either same	-21
each either sides	16
each either third on home	15
each either third on third	-13
each in return home on third	-6
each in return other	-12
each in return reverse	20
each in return same	-12
each in turn other	-8
each in turn reverse	13
each in turn same	-6
each in turn third on third	7
each likewise other	6
each likewise reverse	-7
each likewise third on home	7
each ours all	-7
each ours home on third	-10
each ours other	-20
each ours reverse	90
each ours same	-88
each ours sides	-14
each ours third on home	33
each ours third on third	-6
each reciprocal all	6
each reciprocal home on third	-35
each reciprocal other	-51
each reciprocal reverse	-17
each reciprocal same	53
each reciprocal sides	10
each reciprocal third on home	19
each reciprocal third on third	-24
each sentence home on third	-32
each sentence reverse	26
each sentence same	-30
each sentence third on home	20
each sentence third on third	14
each the same all	-6
each the same home on third	55
each the same other	20
each the same reverse	-47
each the same same	18
each the same sides	-26
each the same third on third	-19
each the two all	-37
each the two reverse	45
each the two same	-41
each the two sides	29
each the two third on home	-42
each their all	17
each their home on third	41
each their other	-14
each their reverse	75
each their same	-60
each their sides	-61
each their third on home	14
each theirs other	-11
each theirs reverse	45
each theirs same	-36
each theirs third on home	11
everywhere all countries	-38
everywhere every	-6
everywhere everybody	-43
everywhere everyone	-36
everywhere everything	16
everywhere everywhere	-87
everywhere general tariff	15
everywhere global	-43
everywhere ordinary duty	11
everywhere ordinary rate	14
everywhere others	-8
everywhere sentence	24
everywhere surcharge	-36
everywhere whatever	6
everywhere worldwide	-43
goods met crossed	26
goods met in turn	38
goods met otherwise crossed	-38
goods met otherwise in turn	-40
goods met otherwise part	16
goods met part	-22
goods met reverse crossed	-10
goods met reverse part	15
goods met sentence	-6
kind all	-21
kind sides	10
last other	-54
last other all	-44
last other and	-14
last other and so	-7
last other and so named	-39
last other comma	-10
last other comma named	-44
last other equal	-47
last other home on third	-14
last other lower	-47
last other next sentence	-31
last other paragraph	-10
last other paragraph named	7
last other sides	-19
last other third on home	-41
last other to	-9
last other while named	-12
last reverse	18
last reverse and	17
last reverse and so	22
last reverse and so named	43
last reverse comma	17
last reverse comma named	22
last reverse far	-19
last reverse far named	-40
last reverse from	-10
last reverse from named	19
last reverse higher	12
last reverse home on third	39
last reverse lower	8
last reverse next sentence	14
last reverse next sentence named	12
last reverse on	-19
last reverse on named	19
last reverse sides	-34
last reverse third on home	49
last reverse third on third	86
last reverse to	-67
last reverse while	8
last reverse while named	22
last same	21
last same and	21
last same and so	28
last same and so named	-68
last same by	6
last same by all	-16
last same by and	-40
last same by and so	-49
last same by and so named	47
last same by comma	-22
last same by comma named	34
last same by equal	30
last same by far named	14
last same by from	-33
last same by from named	-7
last same by higher	-14
last same by home on third	41
last same by next sentence	-17
last same by next sentence named	49
last same by on	-44
last same by on named	7
last same by paragraph named	34
last same by sides	-58
last same by third on home	-8
last same by third on third	47
last same by to	-48
last same by while	-34
last same by while named	26
last same comma	28
last same comma named	-42
last same far	-9
last same far named	-58
last same from	55
last same higher	21
last same home on third	21
last same next sentence	27
last same next sentence named	-47
last same on all	-34
last same on and so	-66
last same on and so named	39
last same on comma	-69
last same on comma named	9
last same on equal	-45
last same on far	7
last same on far named	24
last same on from	-28
last same on from named	-25
last same on higher	-19
last same on home on third	-25
last same on lower	-12
last same on named	-8
last same on next sentence	-36
last same on on named	-17
last same on sides	-102
last same on third on home	40
last same on third on third	11
last same on to	-37
last same on while	-30
last same on while named	-20
last same paragraph	13
last same paragraph named	-30
last same sides	-26
last same third on home	38
last same third on third	86
last same to	104
last same while	40
last same while named	-26
last turned	-24
last turned and	-29
last turned and so	-22
last turned and so named	-74
last turned comma	-57
last turned comma named	-20
last turned equal	-14
last turned far	38
last turned far named	60
last turned from	-31
last turned from named	11
last turned higher	-25
last turned home on third	49
last turned next sentence	-55
last turned next sentence named	-33
last turned on	-39
last turned on named	-11
last turned paragraph	-37
last turned paragraph named	-12
last turned sides	-78
last turned third on home	-22
last turned third on third	9
last turned to	-16
last turned while	-45
last turned while named	-15
level met	83
level met otherwise	-69
level met reverse	-41
often most	42
often never	-57
often reverse most	33
often reverse never	-10
often reverse seldom	-39
often seldom	12
on record AE>EU	30
on record AM>GE	21
on record AM>GE 10% percent	6
on record AM>GE 2% percent	31
on record AM>GE 24% percent	-6
on record AM>GE 30% percent	11
on record AM>GE 6% percent	12
on record AM>GE brandy part	-13
on record AM>TR	-18
on record AM>all	-10
on record AO>BR	17
on record AO>NA	-24
on record AO>PT	17
on record AO>all	19
on record AR surcharge	7
on record AR>BR 5% percent	15
on record AR>CH	25
on record AR>CH 20% percent	9
on record AR>CL	-20
on record AR>CN	-19
on record AR>EC	13
on record AR>ES	13
on record AR>EU	15
on record AR>US	-11
on record AR>UY	-8
on record AR>UY beef	-6
on record AR>all	-33
on record AT>EU	-16
on record AU>CL 20% percent	-12
on record AU>CL 8% percent	-9
on record AU>EU 5% percent	13
on record AU>FJ	-42
on record AU>FJ 0% percent	-8
on record AU>FJ 3% percent	-12
on record AU>FJ 5% percent	-8
on record AU>FJ sugar part	28
on record AU>ID	-52
on record AU>ID 5% percent	-6
on record AU>IN	-48
on record AU>IN 10% percent	-12
on record AU>IN 16% percent	-7
on record AU>IN 2% percent	-14
on record AU>JP	-35
on record AU>KR	9
on record AU>NZ	-42
on record AU>NZ 2% percent	-9
on record AU>NZ 5% percent	-26
on record AU>PG	-10
on record AU>PH	-10
on record AU>US	-15
on record AU>US 0% percent	9
on record AU>US 10% percent	-7
on record AU>US beef	-14
on record AU>US beef part	-13
on record AU>VN	16
on record AU>WS	17
on record AU>all	-42
on record AU>all 5% percent	-9
on record AZ>GE	28
on record AZ>GE hazelnut	23
on record AZ>KZ	-13
on record AZ>TR	-26
on record AZ>TR hazelnut	-20
on record AZ>all	-8
on record BA>RS	25
on record BD reciprocal	-15
on record BD>CN	-6
on record BD>EU	-13
on record BD>ID	-32
on record BD>ID oil	-10
on record BD>IN 20% percent	-7
on record BD>IN jute	15
on record BD>IN jute part	15
on record BD>IN yarn	10
on record BD>LK	-9
on record BD>PK	10
on record BD>US	-37
on record BD>US 0% percent	-15
on record BD>US 15% percent	-7
on record BD>US 19% percent	-6
on record BD>US reciprocal	-15
on record BD>VN	14
on record BD>all	-23
on record BE>EU	-20
on record BE>all	-8
on record BF>GH	6
on record BF>GH 0% percent	-10
on record BG>TR	-21
on record BG>all	-8
on record BJ>NG	-37
on record BO>CN	22
on record BO>CN 20% percent	26
on record BO>EU	33
on record BO>EU 30% percent	20
on record BO>PE 14% percent	21
on record BO>PE quinoa	-9
on record BO>PE quinoa part	-9
on record BO>all	-19
on record BR surcharge	23
on record BR surcharge all	-6
on record BR>AO	20
on record BR>AR	13
on record BR>AR 20% percent	23
on record BR>CA	-12
on record BR>CH	-15
on record BR>CH 0% percent	-24
on record BR>CH watch	21
on record BR>CN	-60
on record BR>CN 10% percent	-7
on record BR>CN 13% percent	-8
on record BR>CN 25% percent	-9
on record BR>CN 3% percent	-11
on record BR>CN soybean	-8
on record BR>CO	-9
on record BR>EU 0% percent	-23
on record BR>EU 10% percent	-11
on record BR>EU 12% percent	26
on record BR>EU 14% percent	-12
on record BR>EU 20% percent	18
on record BR>EU 25% percent	-9
on record BR>EU 35% percent	27
on record BR>EU oil	8
on record BR>GB 15% percent	8
on record BR>GB 20% percent	-21
on record BR>GB 35% percent	12
on record BR>IN	-16
on record BR>MX	-32
on record BR>MX 20% percent	-22
on record BR>NO	8
on record BR>PT	6
on record BR>PY	-26
on record BR>SE	22
on record BR>TH 20% percent	-14
on record BR>TR	-26
on record BR>US	-65
on record BR>US 10% percent	-39
on record BR>US 12.5% percent	-7
on record BR>US 25% percent	-16
on record BR>US 3% percent	-13
on record BR>US 37.5% percent	-8
on record BR>US 40% percent	-19
on record BR>US 50% percent	10
on record BR>UY	19
on record BR>UY 10% percent	27
on record BR>ZA	-15
on record BR>all	-53
on record BR>all surcharge	-6
on record BT>all	19
on record CA surcharge all	26
on record CA>AU	-55
on record CA>AU 5% percent	-18
on record CA>CH	9
on record CA>CL	-8
on record CA>CN	-28
on record CA>CN 0% percent	-13
on record CA>CN 10% percent	-12
on record CA>CN 100% percent	11
on record CA>CN 25% percent	-28
on record CA>CN car	24
on record CA>CN steel	-19
on record CA>CN steel part	-19
on record CA>EU 0% percent	13
on record CA>EU 10% percent	-10
on record CA>EU car	-10
on record CA>EU car part	15
on record CA>EU car sentence	-20
on record CA>EU lumber	-19
on record CA>EU steel	-12
on record CA>EU steel before	-10
on record CA>GB	36
on record CA>GB 0% percent	12
on record CA>ID	13
on record CA>IN	-44
on record CA>IN 10% percent	-9
on record CA>IN 20% percent	-6
on record CA>IS	-11
on record CA>JP 20% percent	14
on record CA>JP 24% percent	-7
on record CA>KR 0% percent	-7
on record CA>MX	-52
on record CA>MX 25% percent	-26
on record CA>MX 35% percent	-11
on record CA>NO	-24
on record CA>NZ	-33
on record CA>PE	-8
on record CA>TH	-6
on record CA>US	-29
on record CA>US 0% percent	-13
on record CA>US 10% percent	-32
on record CA>US 25% percent	79
on record CA>US 35% percent	-53
on record CA>US 40% percent	-28
on record CA>US 50% percent	-57
on record CA>US aluminum	-19
on record CA>US aluminum before	18
on record CA>US aluminum part	-32
on record CA>US car	-19
on record CA>US car part	-17
on record CA>US lumber	-6
on record CA>US metal	-13
on record CA>US metal part	-6
on record CA>US steel	23
on record CA>US steel before	-12
on record CA>US steel part	10
on record CA>US steel sentence	26
on record CA>VN	28
on record CA>VN 19% percent	14
on record CA>all	8
on record CA>all 25% percent	21
on record CA>all 50% percent	22
on record CA>all 60% percent	-13
on record CA>all car	-6
on record CA>all surcharge	26
on record CD>ZM	14
on record CH>AR	-8
on record CH>AR 10% percent	-12
on record CH>BR	14
on record CH>BR 0% percent	21
on record CH>BR 10% percent	21
on record CH>BR watch	-20
on record CH>CA	-14
on record CH>CI	7
on record CH>CN	-30
on record CH>CN 10% percent	-13
on record CH>CN 145% percent	-6
on record CH>CN 24% points	-12
on record CH>CN 30% percent	-9
on record CH>DE	-21
on record CH>EC	-17
on record CH>EU	-54
on record CH>EU 0% percent	-8
on record CH>EU 15% percent	-31
on record CH>EU 20% percent	10
on record CH>EU 25% percent	-15
on record CH>EU 35% percent	-6
on record CH>GB	-7
on record CH>GB 0% percent	18
on record CH>GB 10% percent	-12
on record CH>GH	7
on record CH>GH cocoa	9
on record CH>GH cocoa part	8
on record CH>ID	-19
on record CH>IN	-18
on record CH>JP	-23
on record CH>JP 15% percent	-10
on record CH>KR	-21
on record CH>LI	-15
on record CH>LI 15% percent	-6
on record CH>TH	-20
on record CH>TR	-26
on record CH>US	-80
on record CH>US 0% percent	18
on record CH>US 10% percent	-19
on record CH>US 15% percent	-22
on record CH>US 31% percent	-16
on record CH>US 39% percent	-41
on record CH>US beef	16
on record CH>US beef part	16
on record CH>US medicine	-13
on record CH>all	-32
on record CI>GB	-28
on record CI>GH	9
on record CI>GH cocoa	-10
on record CI>GH cocoa part	-9
on record CL>AR	11
on record CL>AU 20% percent	18
on record CL>AU 5% percent	-10
on record CL>AU 8% percent	10
on record CL>BO	-10
on record CL>BR	-9
on record CL>CN	-7
on record CL>EC	-7
on record CL>EG	-33
on record CL>EU	-8
on record CL>FJ wine	-29
on record CL>FJ wine part	-28
on record CL>GB	-6
on record CL>ID	-17
on record CL>JP	-34
on record CL>KR 6% percent	25
on record CL>NO	-19
on record CL>NO salmon	-9
on record CL>NZ	-17
on record CL>NZ 0% percent	-7
on record CL>PE	-45
on record CL>PE 0% percent	12
on record CL>PE 3% percent	-11
on record CL>PE 5% percent	-13
on record CL>PE 8% percent	-10
on record CL>PE fishmeal	-14
on record CL>PH	42
on record CL>TH	15
on record CL>TR	25
on record CL>TR 6% percent	-13
on record CL>US	-9
on record CL>VN	-14
on record CL>ZA	34
on record CL>all	-35
on record CL>all 6% percent	14
on record CL>all 9% percent	-24
on record CL>all wine	-9
on record CL>all wine sentence	-8
on record CM>GA	16
on record CM>all	18
on record CM>all cement	21
on record CM>all cement part	21
on record CN answer	7
on record CN answered	25
on record CN baseline	-37
on record CN countermeasures	-40
on record CN emergency	-15
on record CN fentanyl	-51
on record CN letter	9
on record CN parcels	-8
on record CN reciprocal	-63
on record CN retaliatory	11
on record CN section 122	-17
on record CN section 232	-12
on record CN section 301	-22
on record CN surcharge	-95
on record CN surcharge all	-12
on record CN tariff commission	52
on record CN>AR	-10
on record CN>AU	-6
on record CN>BD	-8
on record CN>BO	7
on record CN>BR	30
on record CN>BR 10% percent	-46
on record CN>BR 12.5% percent	-9
on record CN>BR 13% percent	-48
on record CN>BR 15% percent	-7
on record CN>BR 24% points	-20
on record CN>BR 25% percent	-35
on record CN>BR 3% percent	122
on record CN>BR 50% percent	-13
on record CN>BR bean	35
on record CN>BR bean before	15
on record CN>BR bean part	25
on record CN>BR bean sentence	-19
on record CN>BR beef	9
on record CN>BR beef part	11
on record CN>BR soybean	29
on record CN>BR soybean before	21
on record CN>BR soybean part	19
on record CN>BR soybean sentence	15
on record CN>CA	24
on record CN>CA 0% percent	13
on record CN>CA 10% percent	-24
on record CN>CA 100% percent	34
on record CN>CA 20% percent	-6
on record CN>CA 50% percent	-6
on record CN>CA oil	-6
on record CN>CH	-92
on record CN>CH 10% percent	-15
on record CN>CH 15% percent	-12
on record CN>CH 24% points	-16
on record CN>CH 39% percent	-14
on record CN>EC	-13
on record CN>ES	-30
on record CN>EU	14
on record CN>EU 10% percent	-61
on record CN>EU 15% percent	-47
on record CN>EU 20% percent	-7
on record CN>EU 24% points	-15
on record CN>EU 25% percent	-22
on record CN>EU 30% percent	-6
on record CN>EU 39% percent	27
on record CN>EU car	-6
on record CN>FR	-24
on record CN>FR 10% percent	-20
on record CN>GB	-81
on record CN>GB 10% percent	-41
on record CN>GB 25% percent	-8
on record CN>GB steel	-10
on record CN>HK	-78
on record CN>HK 10% percent	-12
on record CN>HK 12.5% percent	-23
on record CN>HK 125% percent	-25
on record CN>HK 25% percent	-7
on record CN>HK parcel	-6
on record CN>HK reciprocal	-19
on record CN>HK steel	-8
on record CN>ID	-21
on record CN>ID 10% percent	-11
on record CN>IN	-59
on record CN>IN 10% percent	-20
on record CN>IN 25% percent	-12
on record CN>IN 50% percent	-7
on record CN>IN oil	-6
on record CN>IR	-7
on record CN>JP	-76
on record CN>JP 10% percent	-12
on record CN>JP 15% percent	-27
on record CN>KH	-13
on record CN>KH 19% percent	-9
on record CN>KR	-102
on record CN>KR 0% percent	-18
on record CN>KR 10% percent	-21
on record CN>KR 15% percent	-14
on record CN>KR 24% points	-12
on record CN>KR copper	-17
on record CN>KR soybean	-8
on record CN>MN	35
on record CN>MN cashmere	22
on record CN>MX	-46
on record CN>MX 25% percent	-22
on record CN>MY	-39
on record CN>MY 19% percent	-21
on record CN>NL 10% percent	-12
on record CN>NL 20% percent	17
on record CN>PE	-18
on record CN>PH 0% percent	8
on record CN>RU	-62
on record CN>RU 100% percent	-32
on record CN>RU oil	-28
on record CN>RU oil part	-14
on record CN>RU oil sentence	-11
on record CN>SE	-27
on record CN>SE 24% points	-17
on record CN>SE 7.5% percent	8
on record CN>SE car	8
on record CN>SE car sentence	8
on record CN>SG	-13
on record CN>SG 10% percent	-12
on record CN>TH	-9
on record CN>TR	-6
on record CN>TW	-24
on record CN>US	84
on record CN>US 0% percent	-47
on record CN>US 10% percent	119
on record CN>US 10% points	81
on record CN>US 100% percent	-145
on record CN>US 104% percent	-16
on record CN>US 12% percent	10
on record CN>US 12.5% percent	-97
on record CN>US 120% percent	-34
on record CN>US 125% percent	152
on record CN>US 13% percent	136
on record CN>US 130% percent	-36
on record CN>US 145% percent	-130
on record CN>US 15% percent	30
on record CN>US 170% percent	-21
on record CN>US 18% percent	-7
on record CN>US 19% percent	-26
on record CN>US 2.5% percent	37
on record CN>US 20% percent	-127
on record CN>US 20% points	-25
on record CN>US 200% percent	-17
on record CN>US 23% percent	19
on record CN>US 24% percent	63
on record CN>US 24% points	118
on record CN>US 25% percent	-137
on record CN>US 27.5% percent	-10
on record CN>US 3% percent	-15
on record CN>US 30% percent	-113
on record CN>US 31% percent	-8
on record CN>US 32% percent	13
on record CN>US 34% percent	75
on record CN>US 35% percent	-27
on record CN>US 37.5% percent	-39
on record CN>US 39% percent	-13
on record CN>US 45% percent	-23
on record CN>US 47% percent	-24
on record CN>US 5% percent	44
on record CN>US 50% percent	-128
on record CN>US 500% percent	-20
on record CN>US 54% percent	-64
on record CN>US 55% percent	-94
on record CN>US 57% percent	-12
on record CN>US 60% percent	-9
on record CN>US 7.5% percent	-82
on record CN>US 80% percent	-15
on record CN>US 84% percent	69
on record CN>US aircraft	7
on record CN>US aluminum	-42
on record CN>US aluminum before	-23
on record CN>US aluminum part	-16
on record CN>US aluminum sentence	-9
on record CN>US answer	7
on record CN>US answered	28
on record CN>US baseline	-37
on record CN>US bean	40
on record CN>US bean before	26
on record CN>US bean part	17
on record CN>US bean sentence	11
on record CN>US beef	-9
on record CN>US beef part	-13
on record CN>US car	-7
on record CN>US car before	-10
on record CN>US car part	8
on record CN>US chicken	71
on record CN>US chicken part	69
on record CN>US chip before	15
on record CN>US chip part	-14
on record CN>US chip sentence	-7
on record CN>US coal	35
on record CN>US coal part	36
on record CN>US commerce	-11
on record CN>US copper	-9
on record CN>US copper sentence	-6
on record CN>US cotton	72
on record CN>US cotton part	68
on record CN>US countermeasures	-31
on record CN>US crude part	7
on record CN>US drone	-8
on record CN>US drone part	-9
on record CN>US emergency	-11
on record CN>US engine	19
on record CN>US fentanyl	-34
on record CN>US gas	26
on record CN>US gas part	37
on record CN>US good	29
on record CN>US good before	-11
on record CN>US good crossed	19
on record CN>US good sentence	24
on record CN>US lamp	8
on record CN>US lamp before	12
on record CN>US letter	10
on record CN>US lumber	-8
on record CN>US lumber sentence	-7
on record CN>US machinery	-7
on record CN>US medicine	-16
on record CN>US medicine part	-13
on record CN>US parcel	-34
on record CN>US parcel before	-21
on record CN>US parcel part	-7
on record CN>US parcels	-7
on record CN>US polysilicon	-25
on record CN>US pork	29
on record CN>US reciprocal	-54
on record CN>US retaliatory	34
on record CN>US section 122	-13
on record CN>US section 232	-8
on record CN>US section 301	-20
on record CN>US semiconductor	-14
on record CN>US semiconductor part	-14
on record CN>US ship	14
on record CN>US ship part	11
on record CN>US soybean	66
on record CN>US soybean before	18
on record CN>US soybean part	38
on record CN>US soybean sentence	40
on record CN>US steel	-38
on record CN>US steel part	-28
on record CN>US steel sentence	-34
on record CN>US surcharge	-91
on record CN>US tariff commission	53
on record CN>US truck part	12
on record CN>US vehicle	14
on record CN>US wheat	33
on record CN>US wheat part	33
on record CN>VN	-27
on record CN>VN 10% percent	-23
on record CN>VN 12.5% percent	-19
on record CN>VN 84% percent	-11
on record CN>all	7
on record CN>all 10% percent	-55
on record CN>all 100% percent	-13
on record CN>all 12% percent	-17
on record CN>all 125% percent	-7
on record CN>all 13% percent	-7
on record CN>all 15% percent	-15
on record CN>all 24% points	-13
on record CN>all 25% percent	9
on record CN>all 3% percent	61
on record CN>all 50% percent	-14
on record CN>all 55% percent	43
on record CN>all bean	33
on record CN>all bean before	-8
on record CN>all bean part	24
on record CN>all bean sentence	19
on record CN>all beef	25
on record CN>all beef part	25
on record CN>all car	20
on record CN>all car before	26
on record CN>all soybean	-11
on record CN>all soybean sentence	-6
on record CN>all steel	-22
on record CN>all steel part	-11
on record CN>all steel sentence	-10
on record CN>all surcharge	-12
on record CN>all truck	-20
on record CN>all truck part	-18
on record CO>BR	19
on record CO>EC	11
on record CO>EC 0% percent	-16
on record CO>EC 12% percent	8
on record CO>EC rose	-6
on record CO>EC rose part	-13
on record CO>EU	20
on record CO>PA	9
on record CO>PE	-15
on record CO>US	-13
on record CO>VN	15
on record CO>all	-20
on record CY>EG	25
on record CY>IL	-8
on record CY>LB	8
on record CZ>all	-6
on record DE>EU	-12
on record DJ>ET	-30
on record DK>EU	-6
on record DK>LK	6
on record DK>NO	-7
on record DK>all	-10
on record DZ>EU	41
on record DZ>EU 0% percent	14
on record DZ>EU date	9
on record DZ>EU date part	9
on record DZ>FR	17
on record DZ>TN 0% percent	22
on record DZ>all	-11
on record EC>AR	-16
on record EC>CH	14
on record EC>CO	-10
on record EC>CO 12% percent	-12
on record EC>CO rose	21
on record EC>ES	7
on record EC>PE	-18
on record EC>PE 0% percent	17
on record EC>PE 4% percent	-24
on record EC>PE 40% percent	-9
on record EC>PH	-28
on record EC>TR	-28
on record EC>US	-8
on record EC>all	-23
on record EG>CL	28
on record EG>CY	-26
on record EG>ES	-10
on record EG>EU	42
on record EG>EU 0% percent	32
on record EG>EU 12% percent	26
on record EG>GR	17
on record EG>IN	-17
on record EG>KE	-16
on record EG>KE tea	-21
on record EG>KE tea part	-26
on record EG>RO	24
on record EG>SD	-17
on record EG>TR	9
on record EG>TR 12% percent	17
on record EG>TR 5% percent	-35
on record EG>TR yarn	-23
on record EG>TR yarn part	-16
on record EG>UA	21
on record EG>UA 0% percent	14
on record EG>UA 5% percent	-6
on record EG>all 5% percent	25
on record ES>AR	-11
on record ES>CN	-40
on record ES>EG	-12
on record ES>EU	-22
on record ES>GB	-7
on record ES>MA	19
on record ES>MA 0% percent	-9
on record ES>PT	-14
on record ES>TN	-29
on record ES>all	-10
on record ET>DJ	-28
on record ET>EU	16
on record ET>KE	-51
on record ET>KE coffee	-14
on record ET>all	-12
on record EU answer	54
on record EU answered	-11
on record EU surcharge	-6
on record EU>AE	-14
on record EU>AT	-13
on record EU>AU	7
on record EU>AU 5% percent	-8
on record EU>BD	11
on record EU>BE	-24
on record EU>BO	22
on record EU>BO 30% percent	-9
on record EU>BR	49
on record EU>BR 0% percent	16
on record EU>BR 10% percent	8
on record EU>BR 12% percent	23
on record EU>BR 14% percent	10
on record EU>BR 15% percent	-8
on record EU>BR 20% percent	-9
on record EU>BR 25% percent	-6
on record EU>BR oil	-17
on record EU>CA	11
on record EU>CA 0% percent	12
on record EU>CA 10% percent	-14
on record EU>CA 25% percent	-18
on record EU>CA car	11
on record EU>CA car part	-10
on record EU>CA car sentence	21
on record EU>CA lumber	19
on record EU>CA steel	-21
on record EU>CA steel before	-13
on record EU>CH	-23
on record EU>CH 15% percent	-21
on record EU>CH 20% percent	-10
on record EU>CH 25% percent	15
on record EU>CL	6
on record EU>CN	10
on record EU>CN 0% percent	-15
on record EU>CN 10% percent	-29
on record EU>CN 100% percent	33
on record EU>CN 12.5% percent	-17
on record EU>CN 125% percent	-9
on record EU>CN 15% percent	-30
on record EU>CN 20% percent	-8
on record EU>CN 24% points	-7
on record EU>CN 25% percent	-17
on record EU>CN 30% percent	-6
on record EU>CN 35.3% percent	26
on record EU>CN 39% percent	-20
on record EU>CN 50% percent	63
on record EU>CN car	25
on record EU>CN car before	18
on record EU>CN chip	-15
on record EU>CN chip part	-14
on record EU>CN oil	63
on record EU>CN oil before	30
on record EU>CN oil part	28
on record EU>CN steel	-6
on record EU>DE	-24
on record EU>DK	-34
on record EU>DK 10% percent	-10
on record EU>DZ 0% percent	-16
on record EU>DZ date	-10
on record EU>DZ date part	-10
on record EU>EC	8
on record EU>EG	41
on record EU>EG 0% percent	-11
on record EU>EG 19% percent	11
on record EU>ES	-23
on record EU>ET	12
on record EU>FI	-12
on record EU>FR	-19
on record EU>GB	-54
on record EU>GB 0% percent	-8
on record EU>GB 10% percent	-14
on record EU>GB 25% percent	-8
on record EU>GB 50% percent	-17
on record EU>GB steel	-22
on record EU>GB steel part	-15
on record EU>GE	43
on record EU>GE 0% percent	22
on record EU>GE 5% percent	-11
on record EU>GH cocoa	7
on record EU>HK	-7
on record EU>HU	-25
on record EU>ID	-7
on record EU>ID 12% percent	-21
on record EU>ID 27.5% percent	10
on record EU>ID oil before	-10
on record EU>IE	-25
on record EU>IN	9
on record EU>IN 0% percent	33
on record EU>IN 12% percent	16
on record EU>IN 20% percent	-10
on record EU>IN 40% percent	-21
on record EU>IS	29
on record EU>IS 0% percent	35
on record EU>IT	-15
on record EU>JP	-7
on record EU>JP 0% percent	15
on record EU>JP 10% percent	-20
on record EU>JP 12.5% percent	-8
on record EU>JP 15% percent	-41
on record EU>KE	18
on record EU>KE 0% percent	24
on record EU>KE 12% percent	-19
on record EU>KE 5% percent	-19
on record EU>KR	20
on record EU>KR 0% percent	11
on record EU>KR 15% percent	-11
on record EU>KR 18% percent	19
on record EU>LB	-6
on record EU>LI	-6
on record EU>MA	28
on record EU>MD	48
on record EU>MT	-10
on record EU>MX	31
on record EU>MX 0% percent	22
on record EU>MX 20% percent	-16
on record EU>MX 30% percent	-10
on record EU>MX 40% percent	-6
on record EU>MX car	-6
on record EU>MX steel	15
on record EU>MY	22
on record EU>NG	22
on record EU>NG 10% percent	-26
on record EU>NO	-25
on record EU>NO 10% percent	-18
on record EU>NO 15% percent	-6
on record EU>NO salmon	14
on record EU>NO salmon part	14
on record EU>NZ	22
on record EU>PE	54
on record EU>PE 0% percent	28
on record EU>PE 12% percent	6
on record EU>PE 40% percent	-6
on record EU>PH	38
on record EU>PH 20% percent	19
on record EU>PH 30% percent	12
on record EU>PK	14
on record EU>PT	-9
on record EU>RO	-13
on record EU>RO 0% percent	-9
on record EU>RS	48
on record EU>RS 30% percent	-7
on record EU>RS 5% percent	15
on record EU>RS 6% percent	24
on record EU>RU	-29
on record EU>RU 0% percent	-13
on record EU>RU 20% percent	-6
on record EU>SE	-19
on record EU>SN	64
on record EU>TH	16
on record EU>TH 0% percent	-7
on record EU>TN	24
on record EU>TN 0% percent	25
on record EU>TN 20% percent	19
on record EU>TN 5% percent	24
on record EU>TN oil	14
on record EU>TR 0% percent	11
on record EU>TR 11% percent	13
on record EU>TR 25% percent	-29
on record EU>TR 3% percent	15
on record EU>TR 30% percent	-14
on record EU>TR 5% percent	-19
on record EU>TR hazelnut	9
on record EU>TR steel	-19
on record EU>UA	27
on record EU>UA 0% percent	24
on record EU>UA 5% percent	13
on record EU>US	-7
on record EU>US 0% percent	49
on record EU>US 10% percent	-11
on record EU>US 100% percent	-7
on record EU>US 15% percent	-85
on record EU>US 20% percent	-14
on record EU>US 25% percent	78
on record EU>US 27.5% percent	-43
on record EU>US 30% percent	12
on record EU>US 50% percent	-62
on record EU>US aircraft	11
on record EU>US aluminium	-32
on record EU>US aluminium part	-15
on record EU>US aluminium sentence	-15
on record EU>US aluminum	9
on record EU>US aluminum before	21
on record EU>US aluminum part	-14
on record EU>US beef	-8
on record EU>US beef part	-7
on record EU>US car before	-18
on record EU>US car part	18
on record EU>US car sentence	-12
on record EU>US chemical	18
on record EU>US chip	-6
on record EU>US good	-24
on record EU>US good part	-12
on record EU>US good sentence	-12
on record EU>US medicine	27
on record EU>US medicine part	21
on record EU>US medicine sentence	7
on record EU>US soybean	27
on record EU>US soybean part	27
on record EU>US spirit	14
on record EU>US steel	-13
on record EU>US steel before	16
on record EU>US steel part	-35
on record EU>UY	34
on record EU>UY beef	33
on record EU>UY beef part	32
on record EU>VN	23
on record EU>VN 0% percent	25
on record EU>VN 10% percent	-8
on record EU>ZA	39
on record EU>ZA 16% percent	31
on record EU>ZA 4% percent	20
on record EU>all	37
on record EU>all 0% percent	17
on record EU>all 15% percent	-11
on record EU>all 25% percent	31
on record EU>all 50% percent	50
on record EU>all 6% percent	-7
on record EU>all 9% percent	-6
on record EU>all aluminium	-11
on record EU>all aluminium part	-8
on record EU>all car	-15
on record EU>all car part	-7
on record EU>all chip	25
on record EU>all chip part	25
on record EU>all steel	46
on record EU>all steel before	13
on record EU>all steel part	38
on record FI>EU	-6
on record FJ>AU	7
on record FJ>AU 0% percent	20
on record FJ>AU 5% percent	16
on record FJ>AU sugar	-15
on record FJ>CL wine	29
on record FJ>CL wine part	29
on record FJ>KR	-29
on record FJ>NZ	-21
on record FJ>NZ 0% percent	-18
on record FJ>NZ 2% percent	-15
on record FJ>NZ 6% percent	-9
on record FJ>TO	-20
on record FJ>WS	-10
on record FJ>all	-13
on record FR>CN	-14
on record FR>CN 10% percent	-7
on record FR>DZ	-7
on record FR>EU	-15
on record FR>MA	-10
on record FR>US	-11
on record GA>CM	-14
on record GB>BR	-15
on record GB>BR 15% percent	-12
on record GB>BR 20% percent	17
on record GB>BR 35% percent	-15
on record GB>CA 0% percent	-9
on record GB>CA 25% percent	11
on record GB>CH	-27
on record GB>CH 0% percent	-25
on record GB>CI	21
on record GB>CN	-68
on record GB>CN 0% percent	-22
on record GB>CN 10% percent	-19
on record GB>CN 50% percent	-8
on record GB>CN steel	-8
on record GB>CN steel part	-6
on record GB>ES	24
on record GB>EU	-32
on record GB>EU 10% percent	-6
on record GB>EU 15% percent	-15
on record GB>EU 50% percent	-7
on record GB>ID	44
on record GB>ID 19% percent	21
on record GB>IN 0% percent	6
on record GB>IN 10% percent	-6
on record GB>IN 150% percent	-16
on record GB>IS	31
on record GB>JP	-37
on record GB>JP 40% percent	-11
on record GB>KR	-25
on record GB>KR 10% percent	-20
on record GB>NO	26
on record GB>TH	-11
on record GB>TH 10% percent	-11
on record GB>TR	-20
on record GB>US	-57
on record GB>US 10% percent	-44
on record GB>US 15% percent	-14
on record GB>US 19% percent	40
on record GB>US 20% percent	17
on record GB>US 25% percent	-43
on record GB>US 50% percent	-44
on record GB>US aluminium	-30
on record GB>US aluminium before	-7
on record GB>US aluminium part	-20
on record GB>US aluminum	-13
on record GB>US beef	14
on record GB>US beef part	30
on record GB>US car	-8
on record GB>US ethanol	58
on record GB>US ethanol part	14
on record GB>US ethanol sentence	49
on record GB>US metal	-17
on record GB>US steel	-16
on record GB>US steel part	-13
on record GB>UY	15
on record GB>VN	12
on record GB>VN 10% percent	-9
on record GB>VN 30% percent	16
on record GB>all 25% percent	22
on record GB>all 50% percent	-7
on record GB>all steel	21
on record GB>all steel part	21
on record GE>AM	-22
on record GE>AM 10% percent	-7
on record GE>AM 2% percent	-12
on record GE>AM 24% percent	6
on record GE>AM 30% percent	-7
on record GE>AM 6% percent	-8
on record GE>AM brandy part	21
on record GE>AZ	-39
on record GE>AZ hazelnut	-12
on record GE>EU	-14
on record GE>EU 0% percent	-6
on record GE>EU 5% percent	12
on record GE>IR	-17
on record GE>KZ	-8
on record GE>KZ wine	-11
on record GE>KZ wine part	-10
on record GE>RU	14
on record GE>TR 12% percent	23
on record GE>UA	41
on record GE>all	-17
on record GH>BF 0% percent	16
on record GH>CH cocoa	-11
on record GH>CH cocoa part	-10
on record GH>CI	-36
on record GH>CI cocoa	-8
on record GH>CI cocoa part	-7
on record GH>EU cocoa	-8
on record GH>GB	-10
on record GH>IS	12
on record GH>MA	-15
on record GH>NG	-28
on record GH>NG 10% percent	10
on record GH>NG 20% percent	-11
on record GH>NG 5% percent	-19
on record GH>TG	-37
on record GH>TG 0% percent	-14
on record GH>TG 8% percent	-16
on record GH>TH	-23
on record GH>VN	-24
on record GH>all	-24
on record GR>EG	-29
on record GY>SR	-11
on record GY>all	-7
on record HK reciprocal	-8
on record HK>CN	-102
on record HK>CN 10% percent	-13
on record HK>CN 12.5% percent	-51
on record HK>CN 125% percent	-10
on record HK>CN 20% percent	-23
on record HK>CN 24% points	-11
on record HK>CN 25% percent	-6
on record HK>CN reciprocal	-8
on record HK>CN steel	-6
on record HK>EU	-6
on record HK>US	-24
on record HN>GT	-11
on record HU>EU	-18
on record ID>AU 5% percent	-6
on record ID>BD	-29
on record ID>BR	-22
on record ID>CH	35
on record ID>CL	22
on record ID>EU	15
on record ID>EU 12% percent	10
on record ID>EU oil	9
on record ID>EU oil before	10
on record ID>GB	-47
on record ID>GB 19% percent	-21
on record ID>IN	18
on record ID>IN 10% percent	-10
on record ID>JP	18
on record ID>JP 0% percent	-19
on record ID>KR	-26
on record ID>MY	-29
on record ID>PH	-27
on record ID>SE	10
on record ID>TR	14
on record ID>US 0% percent	8
on record ID>US 10% percent	-10
on record ID>US 15% percent	16
on record ID>US 19% percent	-12
on record ID>US 32% percent	-8
on record ID>US 5% percent	8
on record ID>VN	16
on record ID>VN 0% percent	25
on record ID>VN 20% percent	-8
on record ID>VN oil	26
on record ID>VN oil before	26
on record ID>all	-29
on record IE>EU	-7
on record IL>CY	-28
on record IL>all	-11
on record IN>AU	20
on record IN>AU 10% percent	13
on record IN>AU 16% percent	24
on record IN>AU 5% percent	20
on record IN>BD jute	-15
on record IN>BD jute part	-15
on record IN>BR	-19
on record IN>CA	43
on record IN>CA 10% percent	9
on record IN>CA 20% percent	7
on record IN>CH	-17
on record IN>CN	-65
on record IN>CN 10% percent	-8
on record IN>CN 25% percent	-10
on record IN>CN 30% percent	-6
on record IN>CN oil	-8
on record IN>EG	-20
on record IN>EU	21
on record IN>EU 0% percent	-26
on record IN>EU 12% percent	-18
on record IN>EU 20% percent	10
on record IN>EU 30% percent	25
on record IN>EU 40% percent	22
on record IN>EU car	23
on record IN>EU car sentence	17
on record IN>EU oil	6
on record IN>GB	26
on record IN>GB 150% percent	32
on record IN>GB car	10
on record IN>ID	-32
on record IN>ID 10% percent	6
on record IN>IR	-34
on record IN>JP	19
on record IN>JP 0% percent	25
on record IN>JP 15% percent	-7
on record IN>JP steel	25
on record IN>JP steel part	25
on record IN>KR	-15
on record IN>KR 20% percent	-14
on record IN>KR 50% percent	-11
on record IN>LK	9
on record IN>MX	-29
on record IN>MX 15% percent	-9
on record IN>MX 35% percent	19
on record IN>MY	35
on record IN>NG	18
on record IN>NP	52
on record IN>NP 0% percent	16
on record IN>NP 30% percent	17
on record IN>NZ	72
on record IN>OM	20
on record IN>PE	36
on record IN>PK	-16
on record IN>RU	-34
on record IN>RU 0% percent	-16
on record IN>RU 25% percent	-26
on record IN>RU oil	-38
on record IN>RU oil part	-24
on record IN>RU oil sentence	-17
on record IN>TH	-15
on record IN>TW	25
on record IN>TW 10% percent	-8
on record IN>US	-43
on record IN>US 0% percent	42
on record IN>US 10% percent	-15
on record IN>US 100% percent	16
on record IN>US 18% percent	-27
on record IN>US 20% percent	-7
on record IN>US 25% percent	-21
on record IN>US 50% percent	-37
on record IN>US cotton	-24
on record IN>US cotton part	-24
on record IN>US oil	18
on record IN>US oil part	-7
on record IN>US oil sentence	23
on record IN>VN	16
on record IN>VN 0% percent	10
on record IN>VN 20% percent	-19
on record IN>VN 50% percent	-19
on record IN>all	42
on record IN>all 10% percent	9
on record IN>all 11% percent	41
on record IN>all 5% percent	35
on record IN>all cotton	43
on record IN>all cotton part	43
on record IN>all rice	35
on record IN>all rice part	13
on record IQ>JO	17
on record IQ>TR	-7
on record IR>CN	-7
on record IR>GE	-40
on record IR>IN	-12
on record IR>OM	-12
on record IR>RU	-8
on record IR>TR	32
on record IR>all	-23
on record IS>CA	8
on record IS>EU 0% percent	-31
on record IS>EU 12% percent	14
on record IS>FO	-8
on record IS>GB	-32
on record IS>NO	-59
on record IS>NO 0% percent	-23
on record IS>NO 4% percent	-8
on record IS>NO cod	-21
on record IS>NO cod sentence	-14
on record IS>PT	-9
on record IS>all	-18
on record IT>EU	-14
on record IT>TR	-22
on record IT>all	-7
on record JM>BB	-9
on record JM>BB rum	-6
on record JM>BB rum part	-6
on record JM>US	-36
on record JM>all	-10
on record JO>IQ	-32
on record JO>all	-19
on record JP>AU	14
on record JP>CA	56
on record JP>CA 0% percent	-6
on record JP>CA 24% percent	28
on record JP>CH	-25
on record JP>CL	19
on record JP>CN	-55
on record JP>CN 10% percent	-8
on record JP>CN 15% percent	-9
on record JP>DE	-24
on record JP>EU	-18
on record JP>EU 15% percent	-36
on record JP>GB	14
on record JP>GB 10% percent	-9
on record JP>GB 40% percent	11
on record JP>ID	8
on record JP>IN	-25
on record JP>KR	-80
on record JP>KR 0% percent	-14
on record JP>KR 12.5% percent	-6
on record JP>KR 15% percent	-15
on record JP>KR 4% percent	-11
on record JP>KR car	-9
on record JP>KR steel	-9
on record JP>KR steel part	-9
on record JP>MN cashmere	22
on record JP>MN cashmere part	21
on record JP>MX	-17
on record JP>MY	6
on record JP>MY 25% percent	-8
on record JP>NZ	34
on record JP>NZ 0% percent	28
on record JP>PE	-21
on record JP>RU	-8
on record JP>TW	12
on record JP>TW 0% percent	14
on record JP>US	-18
on record JP>US 0% percent	18
on record JP>US 10% percent	-23
on record JP>US 15% percent	-58
on record JP>US 25% percent	-29
on record JP>US 27.5% percent	-13
on record JP>US 50% percent	-32
on record JP>US aluminium	-10
on record JP>US aluminium before	-6
on record JP>US aluminum	-9
on record JP>US beef	12
on record JP>US car	-22
on record JP>US car part	-7
on record JP>US car sentence	-8
on record JP>US steel	-9
on record JP>US steel part	-6
on record JP>VN	12
on record JP>VN 10% percent	24
on record JP>VN 19% percent	7
on record JP>ZA 25% percent	-12
on record JP>all	-69
on record JP>all 0% percent	-10
on record JP>all 6% percent	-9
on record KE>EG	11
on record KE>EG tea	23
on record KE>EG tea part	27
on record KE>ET	-7
on record KE>ET 0% percent	-9
on record KE>EU	45
on record KE>EU 10% percent	6
on record KE>EU 5% percent	19
on record KE>LK 15% percent	10
on record KE>LK 5% percent	17
on record KE>LK tea	-25
on record KE>LK tea before	-22
on record KE>PE	-27
on record KE>PK rice	18
on record KE>PK rice part	16
on record KE>TH	33
on record KE>TR	-23
on record KE>TR tea	-8
on record KE>TZ	-46
on record KE>TZ 25% percent	-23
on record KE>TZ 35% percent	-11
on record KE>UG	17
on record KE>UG 25% percent	16
on record KE>UG 35% percent	-7
on record KE>UG tea	19
on record KE>UG tea part	19
on record KE>all	-28
on record KG>KZ	-8
on record KG>UZ	-11
on record KG>all	13
on record KG>all 15% percent	18
on record KH>MY	-16
on record KH>MY 19% percent	-15
on record KH>TH 0% percent	-15
on record KH>TH 19% percent	-10
on record KH>US	-20
on record KH>US 19% percent	-9
on record KH>VN	-19
on record KH>VN 20% percent	-8
on record KR answered	12
on record KR surcharge	-16
on record KR>AU	19
on record KR>BR	6
on record KR>CA 0% percent	16
on record KR>CH	-9
on record KR>CL	14
on record KR>CL 6% percent	-20
on record KR>CN	-94
on record KR>CN 0% percent	-8
on record KR>CN 10% percent	-22
on record KR>CN 100% percent	-15
on record KR>CN 20% percent	-6
on record KR>CN 25% percent	-6
on record KR>CN copper	-6
on record KR>CN good	-8
on record KR>CN good part	-6
on record KR>CN surcharge	-9
on record KR>EU	16
on record KR>EU 15% percent	-28
on record KR>FJ	37
on record KR>GB	-10
on record KR>ID	26
on record KR>IN	-53
on record KR>IN 20% percent	-17
on record KR>JP	-106
on record KR>JP 0% percent	-14
on record KR>JP 15% percent	-33
on record KR>JP 4% percent	-8
on record KR>JP 5% percent	-17
on record KR>JP 8% percent	-21
on record KR>JP car	-9
on record KR>MN	9
on record KR>MN 5% percent	-17
on record KR>MX	-6
on record KR>NZ	57
on record KR>NZ 0% percent	-10
on record KR>PE	12
on record KR>PE 0% percent	-7
on record KR>PE car	-23
on record KR>RU	15
on record KR>RU 20% percent	17
on record KR>TH	13
on record KR>TW	-6
on record KR>UA	-16
on record KR>US	-104
on record KR>US 10% percent	-13
on record KR>US 12.5% percent	-11
on record KR>US 15% percent	-32
on record KR>US 2.5% percent	-7
on record KR>US 25% percent	-23
on record KR>US 50% percent	-18
on record KR>US car	-22
on record KR>US car sentence	-16
on record KR>US steel	-9
on record KR>VN	-18
on record KR>all	-60
on record KR>all car	-6
on record KZ>AZ	10
on record KZ>EU 0% percent	-15
on record KZ>GE	42
on record KZ>GE 0% percent	24
on record KZ>GE wine	35
on record KZ>GE wine part	33
on record KZ>PK	9
on record KZ>TR	6
on record KZ>UZ	-21
on record KZ>UZ 0% percent	-26
on record KZ>UZ 10% percent	-9
on record KZ>UZ 12% percent	22
on record KZ>UZ 30% percent	-26
on record KZ>UZ 5% percent	-24
on record KZ>all 15% percent	18
on record LA>TH	19
on record LA>US	-7
on record LB>CY	34
on record LB>EU	10
on record LK>BD	-7
on record LK>DK	-10
on record LK>KE	-23
on record LK>KE 15% percent	-10
on record LK>KE tea before	17
on record LK>KE tea part	-18
on record LK>PH	-12
on record LK>PK	-9
on record LK>TR	-28
on record LK>TR tea	-11
on record LK>TR tea part	-6
on record LK>all	-14
on record LY>all	-20
on record MA>EG	-9
on record MA>ES	-34
on record MA>FR	-25
on record MA>GH	8
on record MA>PE	32
on record MA>PT	-7
on record MA>TN	-46
on record MA>all	11
on record MA>all 27% percent	25
on record MD>EU	30
on record MD>all	-10
on record MG>MU	8
on record ML>SN	-10
on record ML>all	-6
on record MN>CN	-6
on record MN>JP cashmere	-17
on record MN>JP cashmere part	-14
on record MN>KR	37
on record MN>KR 5% percent	20
on record MN>all	-12
on record MT>CY	-11
on record MT>EU	-10
on record MT>all	-8
on record MU>MG	-6
on record MW>MZ	-40
on record MX>BR	14
on record MX>CA	-42
on record MX>CA 25% percent	-18
on record MX>CN	10
on record MX>CN 15% percent	-17
on record MX>CN 25% percent	-8
on record MX>CN 50% percent	21
on record MX>CN car	-24
on record MX>CN car part	-18
on record MX>CN car sentence	11
on record MX>EU	60
on record MX>EU 0% percent	-22
on record MX>EU 10% percent	13
on record MX>EU 15% percent	32
on record MX>EU 40% percent	16
on record MX>EU car	12
on record MX>IN 15% percent	-18
on record MX>IN 20% percent	23
on record MX>IN 35% percent	6
on record MX>IN car	13
on record MX>JP	20
on record MX>JP 0% percent	16
on record MX>JP 10% percent	9
on record MX>JP 35% percent	24
on record MX>JP steel	13
on record MX>JP steel part	14
on record MX>KR	-7
on record MX>KR car part	8
on record MX>TR	-15
on record MX>US	-82
on record MX>US 0% percent	-10
on record MX>US 25% percent	-20
on record MX>US 30% percent	-12
on record MX>US 50% percent	-25
on record MX>US car	-8
on record MX>VN	15
on record MX>all	33
on record MX>all 15% percent	23
on record MX>all 20% percent	16
on record MX>all 35% percent	12
on record MX>all 50% percent	26
on record MX>all 8% percent	-11
on record MX>all car	53
on record MX>all car part	29
on record MX>all truck	-11
on record MX>all truck part	-11
on record MY>BR	-7
on record MY>BR 50% percent	-6
on record MY>CN	-33
on record MY>CN 19% percent	-9
on record MY>EU	-30
on record MY>GB	-16
on record MY>ID	-54
on record MY>ID 4% percent	-8
on record MY>ID oil	-22
on record MY>ID oil part	-22
on record MY>IN	-28
on record MY>JP	9
on record MY>JP 25% percent	7
on record MY>KH	-26
on record MY>KH 19% percent	-24
on record MY>KR	-8
on record MY>TH	-9
on record MY>US	-52
on record MY>US 19% percent	-28
on record MY>VN	-58
on record MY>VN 0% percent	-12
on record MY>all	-17
on record MZ>MW	38
on record MZ>ZA	15
on record MZ>ZA 0% percent	-10
on record MZ>ZW	-31
on record MZ>all	-16
on record NA>AO	10
on record NA>ZA	-44
on record NA>all	-9
on record NG>BJ	33
on record NG>EU	-11
on record NG>EU 10% percent	25
on record NG>GH	-24
on record NG>GH 0% percent	22
on record NG>GH 10% percent	-27
on record NG>GH 5% percent	-15
on record NG>GH cocoa	-6
on record NG>TG	39
on record NG>TH	40
on record NG>all	8
on record NL>EU	-10
on record NO>BR	9
on record NO>CA	10
on record NO>DK	-6
on record NO>EU	11
on record NO>EU 10% percent	16
on record NO>EU 15% percent	6
on record NO>FO	-17
on record NO>GB	-17
on record NO>IN	-16
on record NO>IS	10
on record NO>IS 4% percent	10
on record NO>PE	43
on record NO>PE fishmeal	37
on record NO>PE fishmeal part	16
on record NO>PT	10
on record NO>SE	-6
on record NO>US	24
on record NO>US 0% percent	25
on record NO>ZA	12
on record NO>all	-34
on record NP>IN	-18
on record NP>IN 0% percent	15
on record NP>IN 30% percent	-16
on record NP>all	-6
on record NZ>AU	-60
on record NZ>AU 0% percent	-20
on record NZ>AU beef	-7
on record NZ>CA	-18
on record NZ>CL 0% percent	13
on record NZ>CL 5% percent	-11
on record NZ>CL salmon	13
on record NZ>CL salmon part	13
on record NZ>EU	19
on record NZ>FJ 0% percent	14
on record NZ>FJ 2% percent	25
on record NZ>FJ sugar	26
on record NZ>IN	-50
on record NZ>JP	-7
on record NZ>KR	-47
on record NZ>KR 0% percent	13
on record NZ>TO	53
on record NZ>TO 0% percent	12
on record NZ>US	-21
on record NZ>VN	-11
on record NZ>WS	-10
on record NZ>all	-30
on record OM>IR	12
on record OM>PK	17
on record OM>all	-6
on record PA>CO	-26
on record PE>BO	-6
on record PE>CA	9
on record PE>CH	6
on record PE>CL	-30
on record PE>CL 5% percent	-19
on record PE>CL 8% percent	-23
on record PE>CL fishmeal	10
on record PE>CL grape	-35
on record PE>CL grape part	-35
on record PE>CN	6
on record PE>EC	-21
on record PE>EC 0% percent	11
on record PE>EC 40% percent	-10
on record PE>EC 5% percent	-6
on record PE>EU	-8
on record PE>EU 12% percent	-7
on record PE>EU 40% percent	6
on record PE>ID	-9
on record PE>JP	20
on record PE>KE	24
on record PE>KR 0% percent	12
on record PE>KR car	24
on record PE>NO	-16
on record PE>NO fishmeal	-32
on record PE>NO fishmeal part	-17
on record PE>NZ	-20
on record PE>PH	16
on record PE>TH	21
on record PE>TH rice	33
on record PE>TH rice part	17
on record PE>US	-14
on record PE>VN	-7
on record PE>ZA	-27
on record PE>all 50% percent	22
on record PG>AU	21
on record PH>AU	-8
on record PH>CL	-20
on record PH>EC	-19
on record PH>EU	-6
on record PH>EU 30% percent	-11
on record PH>GB	23
on record PH>ID	-21
on record PH>ID 0% percent	7
on record PH>ID 7% percent	-8
on record PH>ID oil	-12
on record PH>PE	-19
on record PH>TH	-39
on record PH>US	34
on record PH>US 0% percent	44
on record PH>US 19% percent	-10
on record PH>VN	7
on record PH>VN 15% percent	6
on record PH>VN 50% percent	14
on record PH>all	-30
on record PK>BD	-11
on record PK>BR	-8
on record PK>CH	-15
on record PK>EU	8
on record PK>IN	-18
on record PK>KE rice	-8
on record PK>KE rice part	-8
on record PK>KE tea	22
on record PK>KZ	-29
on record PK>LK	18
on record PK>OM	6
on record PK>TR	-11
on record PK>all	-22
on record PL>UA	-19
on record PL>all	-6
on record PT>AO	-21
on record PT>BR	-61
on record PT>BR 0% percent	-10
on record PT>ES	-12
on record PT>EU	-14
on record PT>MA	9
on record PT>NO	-8
on record PT>all	-7
on record PY>BO	7
on record PY>BR	-17
on record PY>BR 14% percent	-15
on record PY>UY beef	9
on record PY>UY beef part	9
on record RO>UA	14
on record RO>UA 11% percent	16
on record RS>BA	-33
on record RS>EU	38
on record RS>EU 30% percent	8
on record RS>EU 5% percent	22
on record RS>EU 6% percent	-10
on record RS>TR	-25
on record RS>TR raspberry	-20
on record RS>all	12
on record RS>all 20% percent	25
on record RU>CN	-44
on record RU>CN 100% percent	-6
on record RU>EU	-31
on record RU>EU 0% percent	-12
on record RU>EU 20% percent	-19
on record RU>GE	35
on record RU>IN	-24
on record RU>JP	-9
on record RU>KR	-15
on record RU>KR 20% percent	-16
on record RU>KZ	-6
on record RU>US	-26
on record RU>all	-15
on record RW>KE	-18
on record RW>UG	46
on record SE>CN	-39
on record SE>CN 24% points	-15
on record SE>CN 7.5% percent	-6
on record SE>CN car	-6
on record SE>CN car sentence	-6
on record SE>ID	-11
on record SE>RU	-6
on record SE>US	-13
on record SE>VN	-19
on record SE>all	-21
on record SE>all truck	-14
on record SG>MY	-9
on record SI>all	-8
on record SN>ML	16
on record SN>all	-7
on record SR>GY	37
on record TG>GH	43
on record TG>GH 0% percent	20
on record TG>GH 8% percent	18
on record TG>NG	-27
on record TH>AU	-16
on record TH>BR	-46
on record TH>BR 20% percent	-7
on record TH>CH	19
on record TH>CL	35
on record TH>CL 0% percent	-7
on record TH>EU	28
on record TH>EU 0% percent	-11
on record TH>GB 10% percent	11
on record TH>GH	23
on record TH>ID	-11
on record TH>KE	-45
on record TH>KH	-30
on record TH>KR	-18
on record TH>MY	19
on record TH>MY 30% percent	8
on record TH>NG	-10
on record TH>PE	24
on record TH>PE 4% percent	26
on record TH>PE rice	-17
on record TH>PE rice part	-7
on record TH>PH	-55
on record TH>US	-19
on record TH>VN	-38
on record TH>all	-40
on record TN>DZ 0% percent	-22
on record TN>ES	14
on record TN>EU	7
on record TN>EU 0% percent	-12
on record TN>EU 20% percent	-18
on record TN>EU 5% percent	-15
on record TN>EU oil	-10
on record TN>MA	10
on record TN>MT	-10
on record TN>all	-19
on record TO>FJ	6
on record TO>NZ	7
on record TO>NZ 0% percent	-20
on record TO>WS	63
on record TO>WS taro	12
on record TR>AZ	-8
on record TR>AZ 5% percent	-25
on record TR>AZ hazelnut	-21
on record TR>BG	21
on record TR>BR	-11
on record TR>CH	15
on record TR>CN	-11
on record TR>EC	24
on record TR>EG 0% percent	16
on record TR>EG 5% percent	19
on record TR>EG yarn	7
on record TR>ES	-17
on record TR>EU	9
on record TR>EU 0% percent	39
on record TR>EU 10% percent	-10
on record TR>EU 11% percent	-14
on record TR>EU 14% percent	14
on record TR>EU 25% percent	15
on record TR>EU 5% percent	14
on record TR>EU 6% percent	-16
on record TR>EU hazelnut	-14
on record TR>GB	-26
on record TR>GE	29
on record TR>GE 30% percent	-7
on record TR>GE 5% percent	23
on record TR>GR	-9
on record TR>ID	-14
on record TR>IQ	9
on record TR>IR	-11
on record TR>IT	21
on record TR>KE	-10
on record TR>KE 5% percent	-7
on record TR>KE tea	6
on record TR>KZ	-8
on record TR>LK	41
on record TR>LK tea	15
on record TR>LK tea part	8
on record TR>MX	12
on record TR>PK	6
on record TR>RS	28
on record TR>RS raspberry	22
on record TR>RU	7
on record TR>UA	-12
on record TR>US	-24
on record TR>UZ	-12
on record TR>UZ 15% percent	-11
on record TR>UZ 5% percent	-10
on record TR>UZ yarn	21
on record TR>all	-61
on record TR>all steel	-10
on record TW>CH	-6
on record TW>CN	-18
on record TW>IN	45
on record TW>IN 10% percent	10
on record TW>IN 20% percent	23
on record TW>JP	-10
on record TW>JP 0% percent	-6
on record TW>KR	-6
on record TW>PH	9
on record TW>US	6
on record TW>US 0% percent	9
on record TW>US 100% percent	-11
on record TW>US 15% percent	-16
on record TW>US 20% percent	-19
on record TW>US 32% percent	-6
on record TW>US car	28
on record TW>US chip	-10
on record TW>US chip part	-9
on record TZ>KE	-12
on record TZ>UG	-38
on record TZ>UG 25% percent	-25
on record TZ>all	-7
on record UA>EG	-11
on record UA>EG 0% percent	-11
on record UA>EG 5% percent	10
on record UA>EU	-17
on record UA>GE	-50
on record UA>KR	24
on record UA>MD	-23
on record UA>RO	-19
on record UA>RO 11% percent	-14
on record UA>all	17
on record UA>all 5% percent	24
on record UG>KE	-34
on record UG>RW	-45
on record UG>TZ	13
on record US answer	-7
on record US answered	-21
on record US baseline	28
on record US countermeasures	10
on record US emergency	45
on record US emergency all	-36
on record US fentanyl	82
on record US fentanyl all	-79
on record US letter	6
on record US letter all	-14
on record US parcels	9
on record US reciprocal	48
on record US reciprocal all	22
on record US section 122	16
on record US section 232	14
on record US section 301	74
on record US section 301 all	-71
on record US surcharge	-19
on record US surcharge all	52
on record US tariff commission	-50
on record US>AR 10% percent	24
on record US>AR 15% percent	-11
on record US>AU	-46
on record US>AU 0% percent	-38
on record US>AU 10% percent	19
on record US>AU beef	-18
on record US>AU beef part	-19
on record US>BD	39
on record US>BD 0% percent	15
on record US>BD 20% percent	45
on record US>BD 25% percent	-6
on record US>BD reciprocal	15
on record US>BR	16
on record US>BR 0% percent	-12
on record US>BR 10% percent	-17
on record US>BR 100% percent	-17
on record US>BR 12.5% percent	18
on record US>BR 13% percent	-38
on record US>BR 15% percent	-25
on record US>BR 20% percent	-25
on record US>BR 24% points	-13
on record US>BR 25% percent	94
on record US>BR 3% percent	-82
on record US>BR 30% percent	-26
on record US>BR 35% percent	35
on record US>BR 37.5% percent	24
on record US>BR 40% percent	63
on record US>BR 50% percent	58
on record US>BR 54% percent	-7
on record US>BR bean	-46
on record US>BR bean before	-7
on record US>BR bean part	-33
on record US>BR beef	-8
on record US>BR beef part	-13
on record US>BR car	-16
on record US>BR car part	-14
on record US>BR coffee	22
on record US>BR coffee part	19
on record US>BR emergency	22
on record US>BR fentanyl	-8
on record US>BR good	-34
on record US>BR good sentence	-20
on record US>BR reciprocal	-16
on record US>BR section 122	23
on record US>BR section 301	7
on record US>BR soybean	-12
on record US>BR surcharge	-15
on record US>CA	43
on record US>CA 0% percent	40
on record US>CA 100% percent	-29
on record US>CA 125% percent	-16
on record US>CA 15% percent	-15
on record US>CA 20% percent	-12
on record US>CA 24% points	-9
on record US>CA 25% percent	-13
on record US>CA 30% percent	-17
on record US>CA 35% percent	124
on record US>CA 39% percent	-10
on record US>CA 40% percent	-9
on record US>CA 45% percent	19
on record US>CA 50% percent	30
on record US>CA 7% percent	-12
on record US>CA aluminum	29
on record US>CA aluminum before	-17
on record US>CA aluminum part	47
on record US>CA aluminum sentence	-6
on record US>CA car	-11
on record US>CA car part	9
on record US>CA car sentence	-19
on record US>CA energy	7
on record US>CA fentanyl	-10
on record US>CA gas	11
on record US>CA gas part	11
on record US>CA lumber	31
on record US>CA lumber part	26
on record US>CA metal	-53
on record US>CA metal part	-17
on record US>CA reciprocal	-9
on record US>CA surcharge	-21
on record US>CH	21
on record US>CH 10% percent	-23
on record US>CH 100% percent	-13
on record US>CH 12.5% percent	43
on record US>CH 125% percent	-37
on record US>CH 145% percent	-54
on record US>CH 15% percent	55
on record US>CH 19% percent	-6
on record US>CH 20% percent	-42
on record US>CH 24% points	-75
on record US>CH 25% percent	-52
on record US>CH 250% percent	-31
on record US>CH 3% percent	6
on record US>CH 30% percent	-50
on record US>CH 31% percent	78
on record US>CH 34% percent	-16
on record US>CH 35% percent	-23
on record US>CH 39% percent	164
on record US>CH 40% percent	-26
on record US>CH 54% percent	-10
on record US>CH 55% percent	-19
on record US>CH aluminum	-9
on record US>CH beef	-9
on record US>CH beef part	-9
on record US>CH car	-20
on record US>CH car part	-18
on record US>CH chip	-10
on record US>CH fentanyl	-19
on record US>CH medicine before	-34
on record US>CH medicine part	-21
on record US>CH medicine sentence	45
on record US>CH parcel	-9
on record US>CH reciprocal	-17
on record US>CH section 122	-15
on record US>CH steel	11
on record US>CH steel part	14
on record US>CH surcharge	19
on record US>CH watch	29
on record US>CH watch sentence	10
on record US>CL 50% percent	12
on record US>CL copper part	14
on record US>CN	49
on record US>CN 10% percent	-76
on record US>CN 10% points	-42
on record US>CN 100% percent	122
on record US>CN 104% percent	36
on record US>CN 12% percent	-17
on record US>CN 12.5% percent	82
on record US>CN 120% percent	52
on record US>CN 125% percent	-67
on record US>CN 13% percent	-93
on record US>CN 130% percent	46
on record US>CN 145% percent	190
on record US>CN 15% percent	-195
on record US>CN 170% percent	30
on record US>CN 18% percent	-45
on record US>CN 19% percent	-75
on record US>CN 2.5% percent	-34
on record US>CN 20% percent	137
on record US>CN 20% points	31
on record US>CN 23% percent	-16
on record US>CN 24% percent	-40
on record US>CN 24% points	16
on record US>CN 25% percent	-15
on record US>CN 27.5% percent	-27
on record US>CN 3% percent	-114
on record US>CN 30% percent	172
on record US>CN 31% percent	-22
on record US>CN 32% percent	-17
on record US>CN 34% percent	-20
on record US>CN 35% percent	-12
on record US>CN 37.5% percent	50
on record US>CN 39% percent	-49
on record US>CN 40% percent	-47
on record US>CN 45% percent	30
on record US>CN 46% percent	-14
on record US>CN 47% percent	41
on record US>CN 5% percent	-42
on record US>CN 50% percent	-113
on record US>CN 500% percent	43
on record US>CN 54% percent	95
on record US>CN 55% percent	129
on record US>CN 57% percent	23
on record US>CN 60% percent	24
on record US>CN 7.5% percent	142
on record US>CN 80% percent	42
on record US>CN 84% percent	-41
on record US>CN aircraft	-34
on record US>CN aluminium	-26
on record US>CN aluminium before	10
on record US>CN aluminium sentence	-33
on record US>CN aluminum	-63
on record US>CN aluminum before	-12
on record US>CN aluminum part	-30
on record US>CN aluminum sentence	-35
on record US>CN answered	-18
on record US>CN baseline	25
on record US>CN bean	-68
on record US>CN bean before	-35
on record US>CN bean part	-27
on record US>CN bean sentence	-16
on record US>CN beef	-26
on record US>CN beef part	-23
on record US>CN cabinet	-29
on record US>CN cabinet part	-9
on record US>CN car	-33
on record US>CN car before	-11
on record US>CN car part	-10
on record US>CN car sentence	-28
on record US>CN chicken	-52
on record US>CN chicken part	-49
on record US>CN chip	-44
on record US>CN chip before	-12
on record US>CN chip part	-36
on record US>CN chip sentence	-13
on record US>CN coal	-20
on record US>CN coal part	-22
on record US>CN commerce	13
on record US>CN component	-33
on record US>CN component sentence	-15
on record US>CN copper	-20
on record US>CN copper part	-12
on record US>CN copper sentence	-9
on record US>CN cotton	-61
on record US>CN cotton part	-57
on record US>CN countermeasures	28
on record US>CN crane	26
on record US>CN crane sentence	13
on record US>CN crude part	15
on record US>CN drone	-28
on record US>CN drone before	11
on record US>CN drone part	-32
on record US>CN earth	20
on record US>CN earth sentence	15
on record US>CN emergency	47
on record US>CN energy	-6
on record US>CN engine	-23
on record US>CN fentanyl	156
on record US>CN furniture	-13
on record US>CN furniture part	14
on record US>CN gas	-9
on record US>CN gas part	-21
on record US>CN good	11
on record US>CN good before	10
on record US>CN lamp	28
on record US>CN lamp before	21
on record US>CN letter	-12
on record US>CN lumber	-12
on record US>CN lumber sentence	-7
on record US>CN machine	18
on record US>CN machinery	28
on record US>CN machinery sentence	10
on record US>CN magnet	13
on record US>CN magnet before	11
on record US>CN medicine	-82
on record US>CN medicine before	-16
on record US>CN medicine part	-72
on record US>CN medicine sentence	-6
on record US>CN metal	-13
on record US>CN oil	8
on record US>CN oil part	7
on record US>CN oil sentence	27
on record US>CN parcel	67
on record US>CN parcel before	32
on record US>CN parcel part	32
on record US>CN parcel sentence	20
on record US>CN parcels	32
on record US>CN polysilicon	-47
on record US>CN polysilicon part	-22
on record US>CN pork	-29
on record US>CN reciprocal	101
on record US>CN retaliatory	-32
on record US>CN section 122	22
on record US>CN section 232	-12
on record US>CN section 301	107
on record US>CN ship	-9
on record US>CN ship part	-6
on record US>CN soybean	-66
on record US>CN soybean before	-9
on record US>CN soybean part	-56
on record US>CN soybean sentence	-45
on record US>CN steel	-58
on record US>CN steel part	-78
on record US>CN steel sentence	15
on record US>CN surcharge	12
on record US>CN tariff commission	-49
on record US>CN toy	-23
on record US>CN toy part	-17
on record US>CN truck	-40
on record US>CN truck part	-35
on record US>CN wheat	-25
on record US>CN wheat part	-25
on record US>DE 0% percent	7
on record US>DE 10% percent	18
on record US>DE 15% percent	7
on record US>DE 25% percent	13
on record US>DE 30% percent	-21
on record US>DK	49
on record US>DK 10% percent	60
on record US>EC 10% percent	-25
on record US>EC 15% percent	28
on record US>ES	-43
on record US>ES 10% percent	-14
on record US>ES 15% percent	-18
on record US>ES fentanyl	-17
on record US>EU	32
on record US>EU 0% percent	-42
on record US>EU 10% percent	11
on record US>EU 100% percent	-58
on record US>EU 12.5% percent	-51
on record US>EU 125% percent	-36
on record US>EU 145% percent	-6
on record US>EU 15% percent	116
on record US>EU 150% percent	-23
on record US>EU 18% percent	-20
on record US>EU 19% percent	-7
on record US>EU 20% percent	59
on record US>EU 24% percent	-21
on record US>EU 24% points	-27
on record US>EU 25% percent	-88
on record US>EU 250% percent	-19
on record US>EU 27.5% percent	56
on record US>EU 30% percent	33
on record US>EU 31% percent	-21
on record US>EU 35% percent	-14
on record US>EU 39% percent	-38
on record US>EU 40% percent	-23
on record US>EU 46% percent	-13
on record US>EU 50% percent	61
on record US>EU 84% percent	-18
on record US>EU aircraft	-11
on record US>EU aluminium	63
on record US>EU aluminium before	11
on record US>EU aluminium part	45
on record US>EU aluminium sentence	18
on record US>EU aluminum part	13
on record US>EU car	18
on record US>EU car before	-6
on record US>EU car sentence	29
on record US>EU chemical	-6
on record US>EU copper sentence	6
on record US>EU drug	-16
on record US>EU fentanyl	-16
on record US>EU furniture	12
on record US>EU furniture part	6
on record US>EU good	-15
on record US>EU good before	-36
on record US>EU good part	29
on record US>EU good sentence	-9
on record US>EU lamp	9
on record US>EU lamp before	10
on record US>EU letter	6
on record US>EU lumber	7
on record US>EU medicine	-12
on record US>EU medicine before	-21
on record US>EU medicine part	23
on record US>EU medicine sentence	-23
on record US>EU metal	30
on record US>EU oil	11
on record US>EU oil sentence	16
on record US>EU reciprocal	-16
on record US>EU section 232	-9
on record US>EU section 301	-9
on record US>EU semiconductor	16
on record US>EU soybean	-16
on record US>EU soybean part	-16
on record US>EU steel	32
on record US>EU steel before	10
on record US>EU steel part	26
on record US>EU surcharge	15
on record US>EU wine	13
on record US>FJ	-20
on record US>FR	16
on record US>FR 10% percent	22
on record US>FR 15% percent	-16
on record US>FR 25% percent	23
on record US>FR surcharge	-9
on record US>GB	8
on record US>GB 0% percent	32
on record US>GB 10% percent	94
on record US>GB 100% percent	-53
on record US>GB 12.5% percent	-12
on record US>GB 125% percent	-7
on record US>GB 145% percent	-17
on record US>GB 15% percent	-58
on record US>GB 19% percent	-50
on record US>GB 20% percent	-31
on record US>GB 24% points	-29
on record US>GB 25% percent	56
on record US>GB 27.5% percent	41
on record US>GB 30% percent	-45
on record US>GB 39% percent	-8
on record US>GB 40% percent	-11
on record US>GB 50% percent	-32
on record US>GB 55% percent	-23
on record US>GB 80% percent	-26
on record US>GB aluminium	7
on record US>GB aluminium before	-20
on record US>GB aluminium part	8
on record US>GB aluminium sentence	28
on record US>GB aluminum	35
on record US>GB aluminum sentence	22
on record US>GB baseline	15
on record US>GB beef	-10
on record US>GB beef part	-27
on record US>GB car	34
on record US>GB car before	8
on record US>GB car part	38
on record US>GB ethanol	-53
on record US>GB ethanol part	-13
on record US>GB ethanol sentence	-45
on record US>GB fentanyl	-39
on record US>GB good	-17
on record US>GB medicine	-6
on record US>GB medicine part	-21
on record US>GB medicine sentence	14
on record US>GB metal	7
on record US>GB reciprocal	-33
on record US>GB section 122	-8
on record US>GB section 232	13
on record US>GB section 301	-15
on record US>GB steel	48
on record US>GB steel before	18
on record US>GB steel part	28
on record US>GB steel sentence	18
on record US>GB surcharge	-11
on record US>GL	-29
on record US>GL 10% percent	-11
on record US>GL 25% percent	-9
on record US>GT 10% percent	6
on record US>GT coffee	-10
on record US>GT coffee part	-8
on record US>HK	-16
on record US>HK 10% percent	-22
on record US>HK 100% percent	-11
on record US>HK 12.5% percent	72
on record US>HK 125% percent	-19
on record US>HK 15% percent	-7
on record US>HK 20% percent	-9
on record US>HK 24% points	-15
on record US>HK 25% percent	-20
on record US>HK 50% percent	-8
on record US>HK 7.5% percent	-18
on record US>HK parcel	-6
on record US>HK reciprocal	-6
on record US>HK section 301	-10
on record US>HK steel	-14
on record US>ID	34
on record US>ID 0% percent	8
on record US>ID 10% percent	12
on record US>ID 15% percent	-27
on record US>ID 18% percent	-8
on record US>ID 19% percent	90
on record US>ID 20% percent	-25
on record US>ID 25% percent	-13
on record US>ID 30% percent	-30
on record US>ID 32% percent	33
on record US>ID 5% percent	-10
on record US>ID 50% percent	-11
on record US>ID surcharge	-23
on record US>IE	-29
on record US>IN	63
on record US>IN 0% percent	-44
on record US>IN 10% percent	-15
on record US>IN 100% percent	16
on record US>IN 12.5% percent	-19
on record US>IN 145% percent	-6
on record US>IN 18% percent	118
on record US>IN 19% percent	-28
on record US>IN 20% percent	-71
on record US>IN 24% points	-22
on record US>IN 25% percent	88
on record US>IN 26% percent	28
on record US>IN 30% percent	-47
on record US>IN 31% percent	-6
on record US>IN 35% percent	-16
on record US>IN 39% percent	-21
on record US>IN 40% percent	-26
on record US>IN 50% percent	94
on record US>IN 500% percent	-9
on record US>IN 54% percent	-16
on record US>IN account	18
on record US>IN car	-20
on record US>IN car part	-11
on record US>IN cotton	-32
on record US>IN cotton part	-32
on record US>IN crude	28
on record US>IN garment	-11
on record US>IN medicine	-9
on record US>IN medicine part	-6
on record US>IN oil	92
on record US>IN oil before	12
on record US>IN oil part	55
on record US>IN oil sentence	45
on record US>IN purchase	18
on record US>IN purchase sentence	7
on record US>IN surcharge	-8
on record US>IR	-30
on record US>IR 100% percent	-8
on record US>IR oil	-8
on record US>JM	-40
on record US>JP	34
on record US>JP 0% percent	-45
on record US>JP 10% percent	-40
on record US>JP 100% percent	-32
on record US>JP 12.5% percent	43
on record US>JP 125% percent	-12
on record US>JP 15% percent	86
on record US>JP 18% percent	-12
on record US>JP 19% percent	-9
on record US>JP 2.5% percent	53
on record US>JP 20% percent	-49
on record US>JP 24% percent	58
on record US>JP 24% points	-9
on record US>JP 25% percent	-32
on record US>JP 27.5% percent	48
on record US>JP 30% percent	14
on record US>JP 31% percent	-7
on record US>JP 35% percent	18
on record US>JP 39% percent	-13
on record US>JP 40% percent	-14
on record US>JP 46% percent	-14
on record US>JP 50% percent	13
on record US>JP 54% percent	-9
on record US>JP aluminium	33
on record US>JP aluminium before	18
on record US>JP aluminum part	9
on record US>JP car	34
on record US>JP car before	29
on record US>JP car sentence	25
on record US>JP chip	-6
on record US>JP good	15
on record US>JP medicine	-12
on record US>JP medicine sentence	-12
on record US>JP reciprocal	-7
on record US>JP section 232	16
on record US>JP steel	25
on record US>JP steel part	21
on record US>JP surcharge	-25
on record US>JP truck	-17
on record US>JP truck part	-12
on record US>KH	19
on record US>KH 100% percent	-25
on record US>KH 19% percent	55
on record US>KH 20% percent	-25
on record US>KR	17
on record US>KR 0% percent	38
on record US>KR 10% percent	-61
on record US>KR 10% points	-8
on record US>KR 100% percent	-74
on record US>KR 12.5% percent	42
on record US>KR 13% percent	-8
on record US>KR 145% percent	-6
on record US>KR 15% percent	99
on record US>KR 18% percent	-12
on record US>KR 19% percent	-7
on record US>KR 2.5% percent	-39
on record US>KR 20% percent	-58
on record US>KR 24% points	-59
on record US>KR 25% percent	49
on record US>KR 30% percent	-22
on record US>KR 32% percent	-11
on record US>KR 34% percent	-11
on record US>KR 35% percent	-13
on record US>KR 39% percent	-8
on record US>KR 5% percent	-16
on record US>KR 50% percent	36
on record US>KR aluminium	6
on record US>KR aluminium part	6
on record US>KR aluminum	24
on record US>KR aluminum part	26
on record US>KR car	63
on record US>KR car before	-20
on record US>KR car crossed	16
on record US>KR car part	52
on record US>KR car sentence	24
on record US>KR chicken	-7
on record US>KR chicken part	-7
on record US>KR chip before	-26
on record US>KR chip part	17
on record US>KR copper	-13
on record US>KR copper part	-15
on record US>KR cotton	-6
on record US>KR cotton part	-6
on record US>KR fentanyl	-46
on record US>KR letter	23
on record US>KR lumber	29
on record US>KR medicine	25
on record US>KR medicine part	41
on record US>KR medicine sentence	-12
on record US>KR oil	-26
on record US>KR oil sentence	-24
on record US>KR polysilicon	-17
on record US>KR reciprocal	-18
on record US>KR section 122	9
on record US>KR section 301	-16
on record US>KR steel	25
on record US>KR steel before	8
on record US>KR steel part	19
on record US>KR surcharge	-7
on record US>LA	30
on record US>LA 40% percent	41
on record US>LI 15% percent	12
on record US>MA	-23
on record US>MM	-7
on record US>MX	-14
on record US>MX 10% percent	-65
on record US>MX 100% percent	-6
on record US>MX 15% percent	-14
on record US>MX 25% percent	57
on record US>MX 30% percent	6
on record US>MX 35% percent	-43
on record US>MX 40% percent	-8
on record US>MX aluminum	-10
on record US>MX aluminum sentence	-7
on record US>MX car	-36
on record US>MX car sentence	-32
on record US>MX fentanyl	9
on record US>MX oil	29
on record US>MX oil part	26
on record US>MX oil sentence	9
on record US>MX truck part	-20
on record US>MY	-21
on record US>MY 100% percent	-63
on record US>MY 19% percent	67
on record US>MY 20% percent	-24
on record US>MY 24% points	-10
on record US>MY 25% percent	17
on record US>MY 30% percent	-11
on record US>MY 40% percent	-10
on record US>MY fentanyl	-9
on record US>NL	-6
on record US>NO	11
on record US>NO 15% percent	14
on record US>NZ	-51
on record US>NZ 0% percent	-21
on record US>PE	-50
on record US>PG	-8
on record US>PH	35
on record US>PH 0% percent	-26
on record US>PH 19% percent	56
on record US>PH 20% percent	11
on record US>PH 25% percent	-9
on record US>PH 30% percent	-10
on record US>PK	7
on record US>PK 19% percent	28
on record US>PK 20% percent	-12
on record US>PT	-11
on record US>RU	-146
on record US>RU 10% percent	-7
on record US>RU 100% percent	-90
on record US>RU 25% percent	-50
on record US>RU 50% percent	-23
on record US>RU 500% percent	-9
on record US>RU account	-9
on record US>RU crude	-38
on record US>RU oil	-96
on record US>RU oil before	-16
on record US>RU oil part	-58
on record US>RU oil sentence	-43
on record US>SE	-86
on record US>SE 100% percent	-22
on record US>SE 15% percent	-20
on record US>SE 24% points	-18
on record US>SE 30% percent	-17
on record US>SE oil	-17
on record US>SE oil before	-12
on record US>SG 10% percent	13
on record US>SV 10% percent	12
on record US>SY	13
on record US>SY 41% percent	32
on record US>TH	11
on record US>TH 10% percent	9
on record US>TH 100% percent	-15
on record US>TH 12.5% percent	8
on record US>TH 19% percent	47
on record US>TH 20% percent	-45
on record US>TR	-29
on record US>TW	38
on record US>TW 0% percent	-7
on record US>TW 100% percent	32
on record US>TW 15% percent	49
on record US>TW 19% percent	-6
on record US>TW 20% percent	84
on record US>TW 25% percent	-58
on record US>TW 32% percent	23
on record US>TW car	-27
on record US>TW chip before	6
on record US>TW chip part	-12
on record US>TW chip sentence	17
on record US>TW semiconductor	-19
on record US>TW semiconductor part	-14
on record US>UA	-13
on record US>VN	56
on record US>VN 0% percent	-48
on record US>VN 10% percent	-13
on record US>VN 100% percent	-23
on record US>VN 12.5% percent	57
on record US>VN 15% percent	-27
on record US>VN 18% percent	-23
on record US>VN 19% percent	-88
on record US>VN 20% percent	104
on record US>VN 24% percent	-10
on record US>VN 25% percent	-11
on record US>VN 30% percent	-29
on record US>VN 40% percent	55
on record US>VN 46% percent	69
on record US>VN 50% percent	-13
on record US>VN cotton	8
on record US>VN cotton part	8
on record US>VN furniture	26
on record US>VN reciprocal	-12
on record US>ZA	-19
on record US>all	82
on record US>all 0% percent	-53
on record US>all 10% percent	120
on record US>all 10% points	-12
on record US>all 100% percent	88
on record US>all 104% percent	-14
on record US>all 12% percent	-6
on record US>all 12.5% percent	-81
on record US>all 120% percent	-20
on record US>all 125% percent	-76
on record US>all 13% percent	-30
on record US>all 130% percent	-7
on record US>all 145% percent	-55
on record US>all 15% percent	97
on record US>all 150% percent	52
on record US>all 17% percent	-6
on record US>all 170% percent	-7
on record US>all 18% percent	-21
on record US>all 19% percent	-49
on record US>all 2.5% percent	-34
on record US>all 20% percent	-70
on record US>all 200% percent	25
on record US>all 24% percent	-35
on record US>all 24% points	-123
on record US>all 25% percent	57
on record US>all 250% percent	49
on record US>all 26% percent	-7
on record US>all 27.5% percent	-66
on record US>all 28% percent	-6
on record US>all 3% percent	-63
on record US>all 30% percent	-22
on record US>all 31% percent	-33
on record US>all 32% percent	-9
on record US>all 34% percent	-54
on record US>all 35% percent	-65
on record US>all 37.5% percent	-20
on record US>all 39% percent	-54
on record US>all 40% percent	60
on record US>all 45% percent	-20
on record US>all 46% percent	-10
on record US>all 47% percent	-13
on record US>all 48% percent	-7
on record US>all 5% percent	-8
on record US>all 50% percent	75
on record US>all 500% percent	-11
on record US>all 54% percent	-24
on record US>all 55% percent	-52
on record US>all 60% percent	-14
on record US>all 7.5% percent	-67
on record US>all 75% percent	-20
on record US>all 84% percent	-35
on record US>all aluminium before	15
on record US>all aluminium part	-32
on record US>all aluminium sentence	7
on record US>all aluminum	49
on record US>all aluminum before	9
on record US>all aluminum sentence	43
on record US>all apple	-12
on record US>all bean	-44
on record US>all bean before	-9
on record US>all bean part	-26
on record US>all bean sentence	-13
on record US>all beef	16
on record US>all beef part	20
on record US>all cabinet	43
on record US>all cabinet part	21
on record US>all car	-23
on record US>all car before	-44
on record US>all car crossed	-17
on record US>all car part	-30
on record US>all car sentence	22
on record US>all chemical	-7
on record US>all chicken	-33
on record US>all chicken part	-33
on record US>all chip	64
on record US>all chip before	30
on record US>all chip part	43
on record US>all chip sentence	14
on record US>all coal	-13
on record US>all coal part	-12
on record US>all coffee	-19
on record US>all coffee part	-13
on record US>all component	34
on record US>all component sentence	15
on record US>all copper	36
on record US>all copper sentence	35
on record US>all cotton	-25
on record US>all cotton part	-25
on record US>all crane	-13
on record US>all drone	37
on record US>all drone before	-15
on record US>all drone part	38
on record US>all drone sentence	10
on record US>all drug	34
on record US>all drug part	26
on record US>all emergency	-36
on record US>all engine	-28
on record US>all fentanyl	-80
on record US>all furniture	25
on record US>all good	34
on record US>all good before	29
on record US>all good crossed	-16
on record US>all good part	20
on record US>all good sentence	-10
on record US>all lamp	-36
on record US>all lamp before	-31
on record US>all letter	-14
on record US>all lumber	-27
on record US>all lumber part	-48
on record US>all lumber sentence	23
on record US>all machine	-21
on record US>all machinery	-10
on record US>all machinery part	-9
on record US>all magnet	-8
on record US>all magnet before	-7
on record US>all medicine	75
on record US>all medicine before	61
on record US>all medicine part	50
on record US>all medicine sentence	-14
on record US>all metal	46
on record US>all metal before	-17
on record US>all metal part	20
on record US>all oil	-83
on record US>all oil before	-14
on record US>all oil part	-41
on record US>all oil sentence	-35
on record US>all parcel	-26
on record US>all parcel before	-15
on record US>all part	-12
on record US>all pipe	25
on record US>all polysilicon	56
on record US>all polysilicon part	25
on record US>all reciprocal	22
on record US>all section 301	-71
on record US>all semiconductor	38
on record US>all semiconductor part	35
on record US>all shoe	-15
on record US>all shrimp	-7
on record US>all soybean	-30
on record US>all soybean part	-7
on record US>all soybean sentence	-17
on record US>all steel	31
on record US>all steel before	-44
on record US>all steel part	58
on record US>all steel sentence	-9
on record US>all surcharge	52
on record US>all toy	20
on record US>all toy part	21
on record US>all truck	25
on record US>all truck part	49
on record US>all truck sentence	-29
on record US>all vanity	9
on record US>all vehicle	-36
on record US>all vehicle part	-15
on record US>all watch	-6
on record US>all wheat	-9
on record US>all wheat part	-9
on record US>all whiskey	-10
on record UY>AR	11
on record UY>AR 0% percent	26
on record UY>BR	-28
on record UY>EU	-21
on record UY>GB	15
on record UY>PY	-23
on record UY>PY beef	-10
on record UY>PY beef part	-10
on record UY>all	-21
on record UZ>KZ	7
on record UZ>KZ 0% percent	12
on record UZ>KZ 10% percent	15
on record UZ>KZ 12% percent	-14
on record UZ>KZ 30% percent	26
on record UZ>KZ 5% percent	-7
on record UZ>PK	37
on record UZ>TR 15% percent	-17
on record UZ>TR 5% percent	11
on record UZ>TR yarn	-24
on record UZ>all	-17
on record VN>AU	-13
on record VN>BD	-6
on record VN>BR	14
on record VN>CA	-14
on record VN>CL	17
on record VN>CN	-56
on record VN>CN 10% percent	10
on record VN>CN 12.5% percent	-13
on record VN>CN 20% percent	-14
on record VN>CN 30% percent	-9
on record VN>CN 40% percent	-7
on record VN>EC	-7
on record VN>EU	9
on record VN>EU 35% percent	12
on record VN>GB	-7
on record VN>GB 30% percent	-15
on record VN>GH	9
on record VN>ID	-9
on record VN>ID 0% percent	6
on record VN>IN	-18
on record VN>IN 0% percent	-22
on record VN>JP	-34
on record VN>JP 0% percent	-9
on record VN>JP 10% percent	-15
on record VN>JP 19% percent	-7
on record VN>KH	15
on record VN>KH 0% percent	22
on record VN>KR	-22
on record VN>MY	9
on record VN>MY 0% percent	-13
on record VN>NZ	9
on record VN>PH	-14
on record VN>SE	22
on record VN>TH	-41
on record VN>TH 20% percent	-6
on record VN>US	-26
on record VN>US 0% percent	50
on record VN>US 10% percent	-17
on record VN>US 19% percent	-6
on record VN>US 20% percent	-31
on record VN>US 40% percent	-36
on record VN>US 46% percent	-19
on record VN>US cotton	-6
on record VN>US cotton part	-6
on record VN>all	-43
on record VN>all 12% percent	-8
on record WS>FJ	-15
on record WS>FJ 0% percent	-8
on record WS>NZ	-18
on record WS>TO	-20
on record WS>TO taro	-6
on record WS>all	22
on record ZA>BR	26
on record ZA>CL	-9
on record ZA>EG	-28
on record ZA>EU	-6
on record ZA>JP	-18
on record ZA>JP 25% percent	12
on record ZA>MZ	-17
on record ZA>MZ 5% percent	-8
on record ZA>NA	-40
on record ZA>NO	16
on record ZA>PE	6
on record ZA>US	19
on record ZA>ZM	31
on record ZA>ZW	-17
on record ZA>all	-32
on record ZM>CD	-19
on record ZM>ZA	-17
on record ZM>all	-29
on record ZM>all sugar	-13
on record ZM>all sugar part	-13
on record ZW>MZ	40
on record ZW>ZA	9
on:US	-41
on:absent, 0 here	-11
on:absent, 1 here	-33
on:absent, 2 here	-64
on:alone	10
on:by 0	18
on:by 1	15
on:by 3	-13
on:by no	-28
on:cue=by0.5	9
on:cue=by1	19
on:cue=by2	-10
on:cue=by3	17
on:cue=none	21
on:cue=on1	38
on:cue=on2	10
on:cue=on3	42
on:f by0.5	-17
on:f by1	22
on:f by2	22
on:f by3	20
on:f on1	-13
on:f on2	10
on:f on3	27
on:focus owner	14
on:focus speaker	-23
on:focus subject	26
on:goods before also	-32
on:goods before nobody's	-20
on:goods before not	-6
on:goods before own	34
on:goods crossed also	-13
on:goods crossed not	-10
on:goods crossed own	25
on:goods crossed sure	22
on:goods in turn not	-77
on:goods in turn own	70
on:goods in turn sure	62
on:goods met by before	-26
on:goods met by crossed	-17
on:goods met by in turn	-6
on:goods met by part	-39
on:goods met by sentence	-23
on:goods met on before	12
on:goods met on crossed	20
on:goods met on in turn	19
on:goods met on part	27
on:goods met on sentence	19
on:goods part nobody's	-15
on:goods part not	-20
on:goods part own	8
on:goods sentence also	21
on:goods sentence nobody's	-23
on:goods sentence not	9
on:goods sentence own	7
on:goods sentence sure	11
on:head by1	7
on:head by2	-7
on:head by3	-12
on:head first	72
on:head last	47
on:head on1	80
on:head on2	36
on:head on3	27
on:home true	14
on:last by	24
on:last by absent and	41
on:last by absent and so	14
on:last by absent and so named	-43
on:last by absent comma	27
on:last by absent comma named	7
on:last by absent far	-8
on:last by absent far named	-8
on:last by absent from	11
on:last by absent next sentence named	31
on:last by absent on	-13
on:last by absent on named	-6
on:last by absent paragraph named	36
on:last by absent to	-36
on:last by absent while named	20
on:last by and	21
on:last by and so	20
on:last by and so named	35
on:last by by0.5 and so	-16
on:last by by0.5 comma named	-11
on:last by by0.5 next sentence named	14
on:last by by1 and	26
on:last by by1 and so	13
on:last by by1 and so named	-30
on:last by by1 comma	-6
on:last by by1 from	-18
on:last by by1 from named	-19
on:last by by1 next sentence	-8
on:last by by1 next sentence named	-46
on:last by by1 on	-35
on:last by by1 on named	-11
on:last by by1 paragraph named	-29
on:last by by2 and	-44
on:last by by2 and so	19
on:last by by2 comma	6
on:last by by2 far named	16
on:last by by2 from	-30
on:last by by2 from named	31
on:last by by2 next sentence named	-39
on:last by by2 on	33
on:last by by2 on named	9
on:last by by2 paragraph	-18
on:last by by2 paragraph named	-36
on:last by by2 to	-17
on:last by by2 while	14
on:last by by2 while named	-6
on:last by by3 and	-22
on:last by by3 and so	-49
on:last by by3 and so named	42
on:last by by3 comma	-14
on:last by by3 comma named	27
on:last by by3 far	-8
on:last by by3 far named	-45
on:last by by3 from	10
on:last by by3 from named	20
on:last by by3 next sentence	13
on:last by by3 next sentence named	18
on:last by by3 on	-20
on:last by by3 to	-19
on:last by by3 while named	18
on:last by comma	14
on:last by comma named	19
on:last by far	-15
on:last by far named	-8
on:last by from	-14
on:last by from named	27
on:last by next sentence	7
on:last by next sentence named	27
on:last by none and	-21
on:last by none and so	17
on:last by none and so named	7
on:last by none comma	6
on:last by none comma named	-9
on:last by none far	10
on:last by none from	-17
on:last by none from named	11
on:last by none next sentence	-6
on:last by none on	-11
on:last by none while	-19
on:last by none while named	37
on:last by on	-20
on:last by on named	17
on:last by on1 next sentence named	-18
on:last by on2 and	-20
on:last by on2 and so	13
on:last by on2 and so named	22
on:last by on2 comma	-16
on:last by on2 comma named	30
on:last by on2 far	-32
on:last by on2 far named	-29
on:last by on2 from	-6
on:last by on2 next sentence named	55
on:last by on2 paragraph named	20
on:last by on3 and so	-16
on:last by on3 and so named	42
on:last by on3 comma	-8
on:last by on3 comma named	-15
on:last by on3 far	-10
on:last by on3 far named	12
on:last by on3 from named	-19
on:last by on3 next sentence	26
on:last by on3 next sentence named	13
on:last by on3 on named	8
on:last by on3 paragraph named	-13
on:last by on3 to	-7
on:last by on3 while named	15
on:last by paragraph	-6
on:last by to	-69
on:last by while named	26
on:last none	-17
on:last none absent and	-63
on:last none absent and so	-74
on:last none absent and so named	-116
on:last none absent comma	-28
on:last none absent comma named	-74
on:last none absent far	-12
on:last none absent far named	-110
on:last none absent from	-50
on:last none absent from named	-15
on:last none absent next sentence	-74
on:last none absent next sentence named	-150
on:last none absent on	-35
on:last none absent on named	-36
on:last none absent paragraph	-37
on:last none absent paragraph named	-76
on:last none absent to	-28
on:last none absent while	-34
on:last none absent while named	-26
on:last none and so	-48
on:last none and so named	34
on:last none by0.5 far named	17
on:last none by1 and so named	13
on:last none by1 comma named	6
on:last none by1 far	-38
on:last none by1 far named	69
on:last none by1 next sentence named	22
on:last none by1 paragraph named	31
on:last none by2 and so	-16
on:last none by2 and so named	22
on:last none by2 comma	14
on:last none by2 comma named	-25
on:last none by2 far named	20
on:last none by2 next sentence	-50
on:last none by2 next sentence named	17
on:last none by2 paragraph named	26
on:last none by3 next sentence named	-15
on:last none comma	-25
on:last none comma named	25
on:last none far	-20
on:last none far named	41
on:last none from	-25
on:last none next sentence	-71
on:last none next sentence named	43
on:last none none and	10
on:last none none and so	-17
on:last none none and so named	18
on:last none none comma	23
on:last none none comma named	43
on:last none none far	-13
on:last none none far named	36
on:last none none next sentence	21
on:last none none next sentence named	48
on:last none none on	-13
on:last none none while named	28
on:last none on	-36
on:last none on1 and so named	31
on:last none on1 comma named	16
on:last none on1 far	-14
on:last none on1 far named	20
on:last none on1 next sentence named	37
on:last none on2 and	43
on:last none on2 and so	-6
on:last none on2 and so named	66
on:last none on2 comma	-28
on:last none on2 comma named	30
on:last none on2 far named	14
on:last none on2 next sentence	-12
on:last none on2 next sentence named	36
on:last none on2 paragraph	-30
on:last none on2 while	-21
on:last none on3 and so	-11
on:last none on3 comma named	27
on:last none on3 far	22
on:last none on3 far named	14
on:last none on3 next sentence	32
on:last none on3 next sentence named	48
on:last none on3 paragraph named	15
on:last none on3 while named	6
on:last none paragraph	-59
on:last none paragraph named	31
on:last none to	-52
on:last none while	-30
on:last none while named	13
on:last on absent and so	27
on:last on absent and so named	95
on:last on absent comma	33
on:last on absent comma named	53
on:last on absent from	14
on:last on absent next sentence	15
on:last on absent next sentence named	8
on:last on absent on	49
on:last on absent on named	24
on:last on absent paragraph named	-14
on:last on absent to	74
on:last on absent while	35
on:last on absent while named	16
on:last on and	6
on:last on and so	17
on:last on and so named	-46
on:last on by0.5 next sentence named	18
on:last on by1 and so	-28
on:last on by1 comma	21
on:last on by1 far	17
on:last on by1 far named	-10
on:last on by1 from	9
on:last on by1 next sentence	-14
on:last on by1 next sentence named	-21
on:last on by1 on	17
on:last on by1 on named	8
on:last on by1 paragraph	-22
on:last on by1 paragraph named	-6
on:last on by1 while named	-22
on:last on by2 and	7
on:last on by2 and so	-20
on:last on by2 comma named	11
on:last on by2 from	-20
on:last on by2 next sentence	24
on:last on by2 next sentence named	-24
on:last on by2 on	16
on:last on by2 on named	-36
on:last on by2 paragraph named	-31
on:last on by2 to	26
on:last on by2 while	28
on:last on by2 while named	22
on:last on by3 and so named	-17
on:last on by3 comma	13
on:last on by3 comma named	-6
on:last on by3 far	-20
on:last on by3 far named	-16
on:last on by3 from	9
on:last on by3 from named	8
on:last on by3 next sentence	8
on:last on by3 paragraph named	9
on:last on by3 to	9
on:last on comma	52
on:last on comma named	-41
on:last on far	-21
on:last on far named	-41
on:last on from	38
on:last on from named	-19
on:last on next sentence	19
on:last on next sentence named	-41
on:last on none and	15
on:last on none and so	52
on:last on none and so named	-37
on:last on none comma named	-38
on:last on none far	-15
on:last on none far named	-8
on:last on none from named	-21
on:last on none next sentence	-23
on:last on none next sentence named	-42
on:last on none on	17
on:last on none paragraph	-15
on:last on none to	8
on:last on none while named	-15
on:last on on	62
on:last on on named	-16
on:last on on1 and so	-7
on:last on on1 and so named	-16
on:last on on1 comma named	-11
on:last on on1 far named	-37
on:last on on1 from	11
on:last on on1 next sentence	20
on:last on on2 and	-43
on:last on on2 and so	8
on:last on on2 and so named	-19
on:last on on2 comma	27
on:last on on2 comma named	-19
on:last on on2 far	-56
on:last on on2 from	20
on:last on on2 from named	-11
on:last on on2 next sentence	-23
on:last on on2 next sentence named	-9
on:last on on2 on	33
on:last on on2 on named	30
on:last on on2 paragraph	11
on:last on on2 while	28
on:last on on2 while named	15
on:last on on3 and	34
on:last on on3 and so	-14
on:last on on3 and so named	-51
on:last on on3 comma	12
on:last on on3 comma named	-38
on:last on on3 far	13
on:last on on3 far named	-27
on:last on on3 from	39
on:last on on3 next sentence	37
on:last on on3 on	-25
on:last on on3 paragraph named	17
on:last on on3 while	-25
on:last on on3 while named	-36
on:last on paragraph named	-31
on:last on to	76
on:last on while	36
on:last on while named	-30
on:name ( )	-7
on:name , ,	23
on:name , .	20
on:name , :	14
on:name , and	12
on:name , at	-9
on:name , duty	23
on:name , has	-17
on:name , is	-32
on:name , level	-8
on:name , own agent	45
on:name , own duty	-9
on:name , verb impose	-27
on:name , word	-20
on:name : ,	8
on:name : and	-11
on:name : has	8
on:name : is	7
on:name : level	-13
on:name : number	32
on:name : own goods	-8
on:name : own number	28
on:name : verb impose	-10
on:name : will	-32
on:name : word	7
on:name ; ,	26
on:name and :	21
on:name and and	-37
on:name and are	15
on:name and at	-9
on:name and duty	-27
on:name and has	6
on:name and is	19
on:name and level	17
on:name and number	-21
on:name and on	26
on:name and own duty	44
on:name and own number	-28
on:name and own on	20
on:name and to	-6
on:name and verb bear	-9
on:name and verb impose	20
on:name and will	39
on:name and word	24
on:name begin ,	25
on:name begin :	36
on:name begin duty	6
on:name begin for	8
on:name begin has	11
on:name begin in	-8
on:name begin is	23
on:name begin level	-22
on:name begin number	29
on:name begin on	-41
on:name begin own ,	8
on:name begin own duty	-46
on:name begin own goods	15
on:name begin own level	12
on:name begin own number	-7
on:name begin own on	-8
on:name begin own verb impose	8
on:name begin verb agree	31
on:name begin verb ask	6
on:name begin verb bear	15
on:name begin verb buy	10
on:name begin verb end	-16
on:name begin verb impose	26
on:name begin verb say	17
on:name begin verb stay	9
on:name begin verb up	-12
on:name begin was	38
on:name begin would	-14
on:name begin —	35
on:name between and	-9
on:name for ,	22
on:name for .	38
on:name for and	16
on:name for duty	24
on:name for level	38
on:name for number	8
on:name for word	38
on:name from ,	30
on:name from .	-15
on:name from :	12
on:name from and	-16
on:name from duty	13
on:name from is	-16
on:name from number	32
on:name from to	-14
on:name from verb bear	29
on:name from verb impose	24
on:name from will	12
on:name from word	27
on:name goods number	-43
on:name if verb impose	20
on:name in .	14
on:name in :	-37
on:name in ;	-18
on:name in and	-40
on:name in at	-10
on:name in is	14
on:name in number	19
on:name in on	-12
on:name in verb bear	13
on:name in verb stay	30
on:name in word	-66
on:name into ,	-18
on:name into :	19
on:name into at	-24
on:name into number	-9
on:name number has	38
on:name of ,	-7
on:name of :	20
on:name of and	-7
on:name of are	9
on:name of duty	14
on:name of from	8
on:name of goods	15
on:name of is	24
on:name of on	-14
on:name of own word	-19
on:name of verb bear	19
on:name of verb stay	21
on:name of word	40
on:name on ,	-8
on:name on :	23
on:name on and	-12
on:name on goods	60
on:name on number	25
on:name on to	-7
on:name that had	8
on:name that level	-12
on:name that own duty	-10
on:name that verb ask	8
on:name that verb impose	-38
on:name that was	-14
on:name that will	-45
on:name that would	-35
on:name then has	-15
on:name to ,	-20
on:name to number	-15
on:name verb bear .	-9
on:name verb bear at	-32
on:name verb bear duty	-21
on:name verb bear number	-22
on:name verb impose duty	34
on:name verb impose for	-29
on:name verb impose to	-25
on:name verb impose with	8
on:name verb propose to	-25
on:name verb return verb impose	-26
on:name what level	-17
on:name what verb sell	8
on:name which duty	-7
on:name which had	-16
on:name which verb impose	-23
on:name with ,	18
on:name with at	35
on:name with goods	-49
on:name with number	-10
on:name with verb impose	26
on:name with word	32
on:name word ,	-7
on:name word .	27
on:name word duty	7
on:name word goods	13
on:name word had	-23
on:name word level	10
on:name word number	-31
on:name word own duty	-14
on:name word own level	-26
on:name word own number	49
on:name word own word	-26
on:name word verb bear	7
on:name word verb impose	9
on:name word was	33
on:name word will	-23
on:name word word	-28
on:named 0	23
on:named 1	18
on:named 2	-40
on:named 3	-44
on:named no	76
on:nearest after by0.5 sentence 1	10
on:nearest after by1 part 0	-52
on:nearest after by1 sentence 0	25
on:nearest after by1 sentence 1	-27
on:nearest after by2 part 0	9
on:nearest after by2 sentence 0	-10
on:nearest after by2 sentence 1	-7
on:nearest after by3 part 0	8
on:nearest after none sentence 0	-23
on:nearest after none sentence 1	-8
on:nearest after on1 part 0	24
on:nearest after on1 sentence 0	-13
on:nearest after on2 part 0	15
on:nearest after on2 part 1	-21
on:nearest after on2 sentence 0	13
on:nearest after on2 sentence 1	-14
on:nearest after on3 part 0	49
on:nearest after on3 sentence 0	-6
on:nearest after on3 sentence 1	30
on:nearest before by0.5 part 0	-23
on:nearest before by1 part 0	20
on:nearest before by1 sentence 1	13
on:nearest before by2 part 0	9
on:nearest before by2 part 1	-17
on:nearest before by2 sentence 1	-12
on:nearest before by3 part 0	-21
on:nearest before by3 part 1	-48
on:nearest before by3 sentence 1	-20
on:nearest before none part 0	28
on:nearest before none part 1	-52
on:nearest before none sentence 0	43
on:nearest before none sentence 1	18
on:nearest before on1 part 0	18
on:nearest before on1 sentence 0	7
on:nearest before on1 sentence 1	62
on:nearest before on2 part 0	10
on:nearest before on2 sentence 0	16
on:nearest before on2 sentence 1	9
on:nearest before on3 part 0	46
on:nearest before on3 part 1	29
on:nearest before on3 sentence 0	57
on:nearest before on3 sentence 1	51
on:not own here	13
on:not own ours	7
on:not own their	-7
on:not own theirs	-19
on:not own them	-44
on:not own there	12
on:not own they	-24
on:not own us	-7
on:not top by	18
on:not top by absent	-26
on:not top on	17
on:not top on absent	-18
on:not writer	16
on:not writer here	19
on:not writer our	10
on:not writer ours	-10
on:not writer them	11
on:not writer they	-12
on:not writer us	-24
on:not writer we	7
on:on 0	-6
on:on 3	-14
on:on no	25
on:own abroad	-21
on:own here	-17
on:own our	21
on:own their	-8
on:own theirs	22
on:own them	-23
on:own there	-9
on:own they	-9
on:own us	9
on:pa0	45
on:pa0 cue=by1	-29
on:pa0 cue=by2	7
on:pa0 cue=by3	7
on:pa0 cue=none	16
on:pa0 cue=on1	28
on:pa0 cue=on2	25
on:pa0 cue=on3	25
on:pa0 name	85
on:pa0 name and ,	10
on:pa0 name and number	29
on:pa0 name and own duty	9
on:pa0 name and own on	10
on:pa0 name for ,	37
on:pa0 name for .	35
on:pa0 name for and	36
on:pa0 name from ,	26
on:pa0 name from and	26
on:pa0 name from number	-29
on:pa0 name in ,	-29
on:pa0 name in .	-33
on:pa0 name in ;	-6
on:pa0 name in and	-34
on:pa0 name in at	-6
on:pa0 name in word	-11
on:pa0 name into .	-7
on:pa0 name of ,	17
on:pa0 name of and	-7
on:pa0 name of number	-7
on:pa0 name of verb stay	17
on:pa0 name on ,	7
on:pa0 name on .	9
on:pa0 name on and	24
on:pa0 name on goods	-10
on:pa0 name to .	8
on:pa0 name with .	6
on:pa0 next=,	37
on:pa0 next=.	49
on:pa0 next=;	23
on:pa0 next=agent	26
on:pa0 next=and	24
on:pa0 next=are	-32
on:pa0 next=at	19
on:pa0 next=end	-9
on:pa0 next=from	9
on:pa0 next=gate	-46
on:pa0 next=goods	-22
on:pa0 next=in	-9
on:pa0 next=is	13
on:pa0 next=level	13
on:pa0 next=number	-12
on:pa0 next=on	8
on:pa0 next=own .	29
on:pa0 next=own duty	44
on:pa0 next=own number	-13
on:pa0 next=own on	11
on:pa0 next=own word	-15
on:pa0 next=sender	9
on:pa0 next=to	27
on:pa0 next=verb sell	21
on:pa0 next=verb stay	42
on:pa0 next=word	-25
on:pa0 person	-25
on:pa0 port	-10
on:pa0 port at ,	-14
on:pa0 port at .	12
on:pa0 port at and	-13
on:pa0 port from .	24
on:pa0 port in ,	-22
on:pa0 port in and	-12
on:pa0 prep=%	-16
on:pa0 prep=at	-52
on:pa0 prep=by	-57
on:pa0 prep=for	95
on:pa0 prep=from	68
on:pa0 prep=in	-96
on:pa0 prep=into	-7
on:pa0 prep=on	41
on:pa0 prep=over	-22
on:pa0 prep=what	18
on:pa0 prep=with	16
on:pa0 pronoun his	-9
on:pa0 pronoun it	-58
on:pa0 pronoun its	-28
on:pa0 pronoun its of duty	-10
on:pa0 pronoun its on goods	-6
on:pa0 pronoun its verb impose duty	-22
on:pa0 pronoun its word duty	18
on:pa0 pronoun our	-39
on:pa0 pronoun our on goods	-48
on:pa0 pronoun ours	16
on:pa0 pronoun their	-6
on:pa0 pronoun their on goods	-14
on:pa0 pronoun them	-23
on:pa0 pronoun them on .	-23
on:pa0 pronoun us	8
on:pa0 quality	45
on:pa0 quality and duty	10
on:pa0 quality and goods	-35
on:pa0 quality at gate	-27
on:pa0 quality for goods	-6
on:pa0 quality of goods	-14
on:pa0 quality on ,	18
on:pa0 quality on .	66
on:pa0 quality on gate	-21
on:pa0 quality on goods	46
on:pa0 quality on word	11
on:pa0 quality over goods	-25
on:pa0 quality word .	-6
on:pa0 quality word goods	-22
on:pa0 seat in ,	-11
on:pa0 seat in .	-27
on:pa1	8
on:pa1 cue=by1	16
on:pa1 cue=on2	-34
on:pa1 cue=on3	11
on:pa1 name	8
on:pa1 name in ,	-27
on:pa1 name in .	18
on:pa1 name on goods	10
on:pa1 next=,	-10
on:pa1 next=goods	12
on:pa1 prep=for	-7
on:pa1 prep=from	-6
on:pa1 prep=in	-12
on:pa1 prep=of	22
on:pa1 quality	8
on:pa1 quality of goods	15
on:pa1 quality on goods	-11
on:pb0	52
on:pb0 cue=by0.5	-29
on:pb0 cue=by1	23
on:pb0 cue=by2	6
on:pb0 cue=by3	-8
on:pb0 cue=none	39
on:pb0 cue=on1	12
on:pb0 cue=on3	38
on:pb0 name	83
on:pb0 name , and	9
on:pb0 name , at	20
on:pb0 name , has	-20
on:pb0 name , is	-50
on:pb0 name , level	-18
on:pb0 name , number	40
on:pb0 name , own number	30
on:pb0 name , verb impose	-37
on:pb0 name , will	-22
on:pb0 name , word	-27
on:pb0 name : level	-6
on:pb0 name : number	21
on:pb0 name : own duty	-27
on:pb0 name : own number	20
on:pb0 name : verb impose	-20
on:pb0 name : will	-8
on:pb0 name ; verb impose	-6
on:pb0 name and and	-16
on:pb0 name and are	17
on:pb0 name and at	-26
on:pb0 name and duty	-14
on:pb0 name and number	-10
on:pb0 name and own at	-6
on:pb0 name and own number	-21
on:pb0 name and verb impose	25
on:pb0 name and will	17
on:pb0 name begin duty	7
on:pb0 name begin for	23
on:pb0 name begin goods	-7
on:pb0 name begin had	33
on:pb0 name begin has	13
on:pb0 name begin is	39
on:pb0 name begin number	39
on:pb0 name begin own agent	17
on:pb0 name begin own goods	25
on:pb0 name begin own level	26
on:pb0 name begin own verb impose	14
on:pb0 name begin own word	7
on:pb0 name begin verb ask	10
on:pb0 name begin verb bear	9
on:pb0 name begin verb stay	20
on:pb0 name begin verb up	-9
on:pb0 name begin was	31
on:pb0 name begin will	-29
on:pb0 name begin would	-11
on:pb0 name for duty	19
on:pb0 name for level	31
on:pb0 name for number	21
on:pb0 name for word	27
on:pb0 name from and	-51
on:pb0 name from duty	22
on:pb0 name from is	10
on:pb0 name from number	37
on:pb0 name from to	-10
on:pb0 name from verb bear	26
on:pb0 name from verb stay	8
on:pb0 name from will	13
on:pb0 name from word	9
on:pb0 name from would	6
on:pb0 name goods number	-30
on:pb0 name if word	-27
on:pb0 name in at	-11
on:pb0 name in is	9
on:pb0 name in word	-20
on:pb0 name into at	-41
on:pb0 name of and	-8
on:pb0 name of duty	8
on:pb0 name of from	7
on:pb0 name of is	17
on:pb0 name of number	20
on:pb0 name of verb bear	15
on:pb0 name of verb impose	-26
on:pb0 name of will	22
on:pb0 name of word	9
on:pb0 name on goods	12
on:pb0 name on to	13
on:pb0 name that duty	13
on:pb0 name that had	26
on:pb0 name that has	21
on:pb0 name that level	-11
on:pb0 name that verb impose	-17
on:pb0 name that was	-14
on:pb0 name that will	-55
on:pb0 name that would	-39
on:pb0 name then has	-25
on:pb0 name to at	-21
on:pb0 name verb bear at	-38
on:pb0 name verb bear duty	-14
on:pb0 name verb impose duty	25
on:pb0 name verb impose number	19
on:pb0 name verb impose own duty	-8
on:pb0 name verb impose to	-8
on:pb0 name verb impose with	7
on:pb0 name verb return verb impose	-9
on:pb0 name which duty	22
on:pb0 name which verb impose	-14
on:pb0 name word goods	12
on:pb0 name word had	-23
on:pb0 name word has	10
on:pb0 name word number	-16
on:pb0 name word own number	37
on:pb0 name word verb impose	-14
on:pb0 name word will	-10
on:pb0 name word would	-6
on:pb0 next=.	22
on:pb0 next=agent	-39
on:pb0 next=and	-22
on:pb0 next=are	18
on:pb0 next=at	-28
on:pb0 next=by	-37
on:pb0 next=duty	-22
on:pb0 next=for	-26
on:pb0 next=from	-15
on:pb0 next=gate	-31
on:pb0 next=goods	13
on:pb0 next=had	9
on:pb0 next=in	-32
on:pb0 next=number	40
on:pb0 next=on	-17
on:pb0 next=or	22
on:pb0 next=own -	-18
on:pb0 next=own agent	-17
on:pb0 next=own at	29
on:pb0 next=own duty	-42
on:pb0 next=own gate	-11
on:pb0 next=own goods	42
on:pb0 next=own is	23
on:pb0 next=own level	42
on:pb0 next=own number	23
on:pb0 next=own to	23
on:pb0 next=own verb bear	25
on:pb0 next=own word	11
on:pb0 next=own would	-29
on:pb0 next=sender	9
on:pb0 next=taker	-27
on:pb0 next=to	-35
on:pb0 next=verb ask	49
on:pb0 next=verb bear	16
on:pb0 next=verb buy	9
on:pb0 next=verb deny	-41
on:pb0 next=verb end	-24
on:pb0 next=verb impose	-19
on:pb0 next=verb propose	15
on:pb0 next=verb say	7
on:pb0 next=verb sell	42
on:pb0 next=verb stay	8
on:pb0 next=verb up	-34
on:pb0 next=was	15
on:pb0 next=will	-22
on:pb0 next=with	19
on:pb0 next=word	-22
on:pb0 next=would	-7
on:pb0 person	-12
on:pb0 person " are	-13
on:pb0 person , verb impose	-26
on:pb0 person begin has	-20
on:pb0 person begin verb impose	15
on:pb0 person that verb impose	8
on:pb0 person word has	26
on:pb0 person word verb say	10
on:pb0 port	-25
on:pb0 port from number	-15
on:pb0 port in word	31
on:pb0 prep="	-9
on:pb0 prep=,	24
on:pb0 prep=-	-10
on:pb0 prep=.	25
on:pb0 prep=:	11
on:pb0 prep=;	24
on:pb0 prep=and	8
on:pb0 prep=as	-21
on:pb0 prep=at	-20
on:pb0 prep=because	-15
on:pb0 prep=begin	37
on:pb0 prep=but	-34
on:pb0 prep=for	29
on:pb0 prep=from	35
on:pb0 prep=goods	-13
on:pb0 prep=if	-19
on:pb0 prep=in	-8
on:pb0 prep=into	-59
on:pb0 prep=number	-41
on:pb0 prep=of	20
on:pb0 prep=on	12
on:pb0 prep=or	23
on:pb0 prep=so	11
on:pb0 prep=that	10
on:pb0 prep=through	-9
on:pb0 prep=to	-29
on:pb0 prep=verb bear	-29
on:pb0 prep=verb impose	-9
on:pb0 prep=verb propose	-29
on:pb0 prep=verb return	10
on:pb0 prep=verb say	12
on:pb0 prep=verb sell	-8
on:pb0 prep=what	46
on:pb0 prep=when	-15
on:pb0 prep=where	-13
on:pb0 prep=which	-10
on:pb0 prep=while	20
on:pb0 prep=with	-51
on:pb0 prep=—	-29
on:pb0 prep=•	19
on:pb0 pronoun government	-33
on:pb0 pronoun he that had	-30
on:pb0 pronoun he that would	29
on:pb0 pronoun he word would	-19
on:pb0 pronoun his	-38
on:pb0 pronoun i	14
on:pb0 pronoun it	-19
on:pb0 pronoun it ; number	16
on:pb0 pronoun it begin had	14
on:pb0 pronoun it begin has	-20
on:pb0 pronoun it begin is	-18
on:pb0 pronoun it begin level	-26
on:pb0 pronoun it begin own number	18
on:pb0 pronoun it begin verb bear	-23
on:pb0 pronoun it begin will	-11
on:pb0 pronoun it begin word	-21
on:pb0 pronoun it begin would	10
on:pb0 pronoun it that verb impose	-33
on:pb0 pronoun it that will	9
on:pb0 pronoun it that would	12
on:pb0 pronoun it verb say would	-17
on:pb0 pronoun it where had	-6
on:pb0 pronoun it word own number	14
on:pb0 pronoun it word verb impose	-15
on:pb0 pronoun its	-6
on:pb0 pronoun its ; goods	8
on:pb0 pronoun its begin duty	-22
on:pb0 pronoun its begin goods	14
on:pb0 pronoun its begin level	37
on:pb0 pronoun its begin number	-24
on:pb0 pronoun its that duty	-19
on:pb0 pronoun its verb impose duty	9
on:pb0 pronoun its verb impose goods	-22
on:pb0 pronoun its verb impose level	-18
on:pb0 pronoun its verb impose number	10
on:pb0 pronoun its verb sell goods	15
on:pb0 pronoun its which goods	14
on:pb0 pronoun its word duty	16
on:pb0 pronoun its word number	14
on:pb0 pronoun minister	-13
on:pb0 pronoun ministry	8
on:pb0 pronoun my	-49
on:pb0 pronoun our	-25
on:pb0 pronoun our begin goods	-20
on:pb0 pronoun our on goods	-6
on:pb0 pronoun our word goods	-18
on:pb0 pronoun president	-39
on:pb0 pronoun president begin had	-12
on:pb0 pronoun president begin verb impose	-25
on:pb0 pronoun she	39
on:pb0 pronoun their	-9
on:pb0 pronoun their begin goods	-6
on:pb0 pronoun their on goods	-40
on:pb0 pronoun them	-37
on:pb0 pronoun they	-40
on:pb0 pronoun they begin number	-34
on:pb0 pronoun they begin verb bear	16
on:pb0 pronoun they begin verb impose	-18
on:pb0 pronoun they begin word	-12
on:pb0 pronoun they word number	18
on:pb0 pronoun trade	23
on:pb0 pronoun trump	-48
on:pb0 pronoun trump begin verb say	-18
on:pb0 pronoun us	-44
on:pb0 pronoun we	28
on:pb0 pronoun we begin verb ask	14
on:pb0 pronoun we begin verb impose	22
on:pb0 pronoun which	36
on:pb0 pronoun which , level	-18
on:pb0 pronoun which , number	37
on:pb0 pronoun which , verb bear	6
on:pb0 pronoun which , verb impose	15
on:pb0 pronoun who	-20
on:pb0 pronoun whose	25
on:pb0 pronoun whose , goods	25
on:pb0 quality	51
on:pb0 quality , duty	-11
on:pb0 quality , goods	6
on:pb0 quality , number	6
on:pb0 quality : duty	-15
on:pb0 quality : goods	19
on:pb0 quality ; goods	17
on:pb0 quality and goods	28
on:pb0 quality and number	-17
on:pb0 quality begin agent	-9
on:pb0 quality begin gate	-15
on:pb0 quality begin goods	-6
on:pb0 quality begin number	-35
on:pb0 quality begin sender	6
on:pb0 quality begin verb bear	18
on:pb0 quality begin verb down	7
on:pb0 quality begin word	30
on:pb0 quality in goods	12
on:pb0 quality of goods	12
on:pb0 quality on gate	-17
on:pb0 quality on goods	25
on:pb0 quality on number	25
on:pb0 quality then goods	-12
on:pb0 quality verb impose duty	-28
on:pb0 quality verb impose goods	9
on:pb0 quality verb impose level	19
on:pb0 quality verb target goods	-11
on:pb0 quality which goods	10
on:pb0 quality word duty	-19
on:pb0 quality word gate	-16
on:pb0 quality word goods	31
on:pb0 quality word level	-17
on:pb0 quality word number	-31
on:pb0 quality word word	-26
on:pb0 seat	-47
on:pb0 seat begin has	26
on:pb0 seat begin level	-9
on:pb0 seat that had	12
on:pb0 seat that will	-20
on:pb0 seat word verb impose	-18
on:pb1	-8
on:pb1 cue=by2	-7
on:pb1 cue=by3	12
on:pb1 cue=none	-36
on:pb1 cue=on2	-6
on:pb1 name , own duty	-7
on:pb1 name begin duty	-6
on:pb1 name begin number	13
on:pb1 name begin own duty	-12
on:pb1 name begin verb impose	25
on:pb1 name begin would	9
on:pb1 name goods number	-8
on:pb1 name in number	21
on:pb1 name verb impose own duty	-7
on:pb1 name word level	21
on:pb1 name word own duty	-7
on:pb1 next=agent	-27
on:pb1 next=at	-22
on:pb1 next=duty	22
on:pb1 next=goods	9
on:pb1 next=level	20
on:pb1 next=number	-29
on:pb1 next=on	-11
on:pb1 next=own duty	-29
on:pb1 next=own number	-6
on:pb1 next=verb impose	24
on:pb1 next=verb say	-6
on:pb1 next=will	-24
on:pb1 next=word	-11
on:pb1 next=would	16
on:pb1 person	-23
on:pb1 person word verb impose	-17
on:pb1 prep=:	15
on:pb1 prep=and	9
on:pb1 prep=begin	-12
on:pb1 prep=for	11
on:pb1 prep=goods	-9
on:pb1 prep=in	10
on:pb1 prep=into	-11
on:pb1 prep=of	-22
on:pb1 prep=that	-22
on:pb1 prep=then	21
on:pb1 prep=to	-19
on:pb1 prep=verb bear	-25
on:pb1 prep=verb impose	-8
on:pb1 prep=verb say	-14
on:pb1 prep=which	-6
on:pb1 prep=word	6
on:pb1 prep=—	-7
on:pb1 pronoun his	-13
on:pb1 pronoun it	-10
on:pb1 pronoun it begin verb impose	10
on:pb1 pronoun ours	-6
on:pb1 pronoun their	11
on:pb1 pronoun they	-8
on:pb1 pronoun we	6
on:pb1 pronoun which	-9
on:pb1 quality	11
on:pb1 quality and goods	24
on:pb1 quality begin goods	9
on:pb1 quality begin word	-19
on:pb1 quality verb impose duty	9
on:pb1 quality word duty	8
on:pb1 quality word goods	-24
on:pb1 seat	-23
on:pb2	-19
on:pb2 cue=by1	-10
on:pb2 cue=by2	-10
on:pb2 cue=none	7
on:pb2 cue=on3	-22
on:pb2 name	-19
on:pb2 name in number	-8
on:pb2 next=goods	-16
on:pb2 next=number	-18
on:pb2 prep=begin	7
on:pb2 prep=goods	-6
on:pb2 prep=in	-8
on:pb2 prep=on	-26
on:pb2 pronoun its	-7
on:pb2 pronoun its verb impose duty	-7
on:pb2 quality begin goods	6
on:pb2 quality on goods	-21
on:person " are	-11
on:person " verb say	20
on:person , has	-16
on:person , verb impose	-25
on:person . had	-7
on:person and verb say	-19
on:person begin has	-35
on:person begin verb impose	-17
on:person begin verb say	-26
on:person by ,	13
on:person that verb impose	7
on:person which verb impose	-30
on:person word ,	22
on:person word :	-20
on:person word had	13
on:person word has	23
on:person word verb impose	-41
on:person word word	-10
on:port at ,	-11
on:port at .	11
on:port at and	-15
on:port begin ,	22
on:port from ,	62
on:port from .	24
on:port from number	-12
on:port in ,	-26
on:port in .	-18
on:port in ;	-16
on:port in and	-17
on:port in at	28
on:port in in	-13
on:port in on	-13
on:port in verb say	18
on:port in word	43
on:port of ,	-34
on:port of .	-16
on:port word ,	-11
on:pronoun finance , verb say	-16
on:pronoun he " verb impose	-21
on:pronoun he , verb impose	-38
on:pronoun he begin verb say	15
on:pronoun he that had	-20
on:pronoun he that would	22
on:pronoun he verb say will	10
on:pronoun he word verb impose	-7
on:pronoun he word verb say	-37
on:pronoun he word would	-21
on:pronoun i begin verb impose	26
on:pronoun it ; number	36
on:pronoun it begin had	8
on:pronoun it begin has	-17
on:pronoun it begin is	-11
on:pronoun it begin level	-27
on:pronoun it begin own number	18
on:pronoun it begin verb bear	-10
on:pronoun it begin verb impose	-6
on:pronoun it begin will	-12
on:pronoun it begin word	-15
on:pronoun it begin would	-8
on:pronoun it if is	12
on:pronoun it on ,	-31
on:pronoun it that verb impose	7
on:pronoun it that will	20
on:pronoun it verb impose verb say	41
on:pronoun it verb say would	-30
on:pronoun it which had	-16
on:pronoun it word ,	-28
on:pronoun it word own number	26
on:pronoun it word verb bear	10
on:pronoun it word verb impose	7
on:pronoun it word will	-15
on:pronoun it word word	8
on:pronoun its , level	-18
on:pronoun its : goods	6
on:pronoun its ; goods	10
on:pronoun its and goods	15
on:pronoun its begin agent	-8
on:pronoun its begin duty	-34
on:pronoun its begin goods	12
on:pronoun its begin level	38
on:pronoun its begin number	-34
on:pronoun its of duty	15
on:pronoun its of number	8
on:pronoun its on goods	-22
on:pronoun its that duty	-27
on:pronoun its verb impose duty	10
on:pronoun its verb impose goods	-41
on:pronoun its verb impose level	-8
on:pronoun its verb sell goods	15
on:pronoun its which goods	14
on:pronoun its word duty	28
on:pronoun its word goods	-24
on:pronoun our , goods	16
on:pronoun our and goods	-29
on:pronoun our at gate	-22
on:pronoun our begin agent	25
on:pronoun our begin duty	-48
on:pronoun our of goods	-47
on:pronoun our on gate	15
on:pronoun our on goods	-55
on:pronoun our that goods	-47
on:pronoun our verb impose goods	-11
on:pronoun our word goods	-21
on:pronoun president begin had	-12
on:pronoun president begin verb impose	-14
on:pronoun president begin verb say	23
on:pronoun president word verb impose	-6
on:pronoun she , verb say	-25
on:pronoun their and goods	-7
on:pronoun their begin goods	-12
on:pronoun their of duty	8
on:pronoun their on goods	-46
on:pronoun their word goods	-6
on:pronoun them on .	-21
on:pronoun they begin number	-39
on:pronoun they begin verb bear	23
on:pronoun they begin verb impose	-21
on:pronoun they begin verb say	9
on:pronoun they begin word	6
on:pronoun they if verb impose	-13
on:pronoun they what verb bear	-13
on:pronoun they word had	10
on:pronoun they word verb bear	10
on:pronoun they word verb impose	-16
on:pronoun trump begin duty	-46
on:pronoun we and verb impose	18
on:pronoun we begin verb ask	7
on:pronoun we begin verb impose	36
on:pronoun we that verb impose	9
on:pronoun we what verb say	-13
on:pronoun we word verb bear	12
on:pronoun we word verb say	34
on:pronoun we word word	-6
on:pronoun which , had	-19
on:pronoun which , has	24
on:pronoun which , level	-23
on:pronoun which , verb impose	15
on:pronoun which , verb sell	29
on:pronoun who , word	-20
on:pronoun whose , goods	22
on:q1 by0.5	6
on:q1 by0.5 here	12
on:q1 by0.5 other	-8
on:q1 by1	34
on:q1 by1 here	-12
on:q1 by1 other	-18
on:q1 by1 other here	-13
on:q1 by2 other	-8
on:q1 by2 other here	-10
on:q1 by3	-18
on:q1 by3 other	13
on:q1 first	47
on:q1 first other	25
on:q1 named	82
on:q1 on1	99
on:q1 on1 here	6
on:q1 on1 other	21
on:q1 on1 other here	-12
on:q1 on2	15
on:q1 on2 here	-23
on:q1 on2 other	20
on:q1 on3	34
on:q1 on3 other	60
on:q1 on3 other here	8
on:q2 by0.5 other	-35
on:q2 by1	29
on:q2 by1 here	-15
on:q2 by1 other here	-16
on:q2 by2 here	26
on:q2 by2 other here	-18
on:q2 by3	7
on:q2 by3 here	-12
on:q2 by3 other	22
on:q2 by3 other here	11
on:q2 first	32
on:q2 first other	10
on:q2 named	43
on:q2 named other	23
on:q2 on1	15
on:q2 on1 here	-24
on:q2 on1 other	10
on:q2 on1 other here	-28
on:q2 on2 here	-8
on:q2 on2 other	21
on:q2 on2 other here	-7
on:q2 on3	32
on:q2 on3 other	36
on:q2 on3 other here	-25
on:quality , agent	-13
on:quality , duty	-12
on:quality , level	25
on:quality , number	8
on:quality , word	-20
on:quality : duty	-14
on:quality : goods	16
on:quality ; goods	-6
on:quality and duty	18
on:quality and goods	-14
on:quality and word	-23
on:quality at gate	-43
on:quality begin ,	15
on:quality begin :	27
on:quality begin duty	-10
on:quality begin gate	-23
on:quality begin goods	15
on:quality begin number	-39
on:quality begin sender	14
on:quality begin taker	-26
on:quality begin verb bear	46
on:quality begin verb down	6
on:quality begin verb impose	6
on:quality begin word	17
on:quality for goods	27
on:quality for sender	-24
on:quality from goods	16
on:quality number goods	-7
on:quality of ,	31
on:quality of goods	-8
on:quality on ,	21
on:quality on -	18
on:quality on .	55
on:quality on gate	-34
on:quality on goods	41
on:quality on number	24
on:quality on verb stay	17
on:quality over goods	-23
on:quality that goods	40
on:quality to duty	6
on:quality to goods	30
on:quality verb bear goods	20
on:quality verb impose level	23
on:quality verb say word	-6
on:quality what goods	21
on:quality which goods	31
on:quality with goods	-30
on:quality word ,	-15
on:quality word .	-18
on:quality word agent	-18
on:quality word goods	6
on:quality word number	-19
on:quality word verb up	11
on:quality word word	-50
on:sa0	-11
on:sa0 cue=by0.5	14
on:sa0 cue=by1	-6
on:sa0 cue=by3	8
on:sa0 cue=none	-12
on:sa0 cue=on1	-16
on:sa0 cue=on2	-26
on:sa0 name	12
on:sa0 name , .	20
on:sa0 name , and	27
on:sa0 name , at	-28
on:sa0 name , is	34
on:sa0 name , number	-13
on:sa0 name , own agent	6
on:sa0 name , own number	-11
on:sa0 name ; ,	-7
on:sa0 name and ,	-26
on:sa0 name and duty	-13
on:sa0 name and number	-36
on:sa0 name and own on	16
on:sa0 name and verb impose	27
on:sa0 name and will	26
on:sa0 name for number	-7
on:sa0 name from .	-14
on:sa0 name from number	6
on:sa0 name if verb impose	28
on:sa0 name if word	22
on:sa0 name in ,	9
on:sa0 name in .	-10
on:sa0 name of ,	-27
on:sa0 name of .	-24
on:sa0 name of number	-14
on:sa0 name on goods	37
on:sa0 name that has	-12
on:sa0 name that verb impose	-26
on:sa0 name to .	-14
on:sa0 name which verb impose	-22
on:sa0 name with ,	-17
on:sa0 name word ,	12
on:sa0 name word .	24
on:sa0 next=(	-19
on:sa0 next=,	-15
on:sa0 next=.	-22
on:sa0 next=agent	-27
on:sa0 next=at	-17
on:sa0 next=duty	16
on:sa0 next=end	-45
on:sa0 next=for	13
on:sa0 next=from	20
on:sa0 next=gate	-10
on:sa0 next=is	13
on:sa0 next=level	-7
on:sa0 next=number	-44
on:sa0 next=of	15
on:sa0 next=own .	-11
on:sa0 next=own duty	13
on:sa0 next=own level	34
on:sa0 next=own on	20
on:sa0 next=own word	-19
on:sa0 next=sender	-16
on:sa0 next=to	13
on:sa0 next=verb bear	-12
on:sa0 next=verb buy	16
on:sa0 next=verb deny	14
on:sa0 next=verb end	7
on:sa0 next=verb say	11
on:sa0 next=verb stay	7
on:sa0 next=verb target	-15
on:sa0 next=verb threaten	-10
on:sa0 next=verb up	22
on:sa0 next=was	20
on:sa0 next=word	43
on:sa0 person	-6
on:sa0 person " verb say	6
on:sa0 person , verb say	8
on:sa0 person , verb threaten	-25
on:sa0 person by .	-11
on:sa0 person that had	-6
on:sa0 person word verb impose	-9
on:sa0 port	-13
on:sa0 prep="	-8
on:sa0 prep=%	11
on:sa0 prep=,	-33
on:sa0 prep=-	-15
on:sa0 prep=:	7
on:sa0 prep=;	-19
on:sa0 prep=against	9
on:sa0 prep=as	-6
on:sa0 prep=at	13
on:sa0 prep=because	23
on:sa0 prep=but	-13
on:sa0 prep=for	7
on:sa0 prep=from	21
on:sa0 prep=goods	7
on:sa0 prep=if	45
on:sa0 prep=in	-19
on:sa0 prep=number	-13
on:sa0 prep=of	-17
on:sa0 prep=on	21
on:sa0 prep=so	10
on:sa0 prep=that	7
on:sa0 prep=to	-14
on:sa0 prep=verb bear	12
on:sa0 prep=verb buy	-13
on:sa0 prep=verb impose	-8
on:sa0 prep=verb propose	16
on:sa0 prep=verb target	-19
on:sa0 prep=what	-15
on:sa0 prep=when	12
on:sa0 prep=where	8
on:sa0 prep=which	-13
on:sa0 prep=while	-19
on:sa0 prep=with	-15
on:sa0 prep=word	15
on:sa0 pronoun finance	-17
on:sa0 pronoun finance , verb say	-15
on:sa0 pronoun he " verb impose	-30
on:sa0 pronoun he word verb impose	-7
on:sa0 pronoun his	20
on:sa0 pronoun it	-19
on:sa0 pronoun it that verb impose	-13
on:sa0 pronoun it verb impose verb say	26
on:sa0 pronoun it where verb impose	-6
on:sa0 pronoun it word verb impose	14
on:sa0 pronoun its , level	-18
on:sa0 pronoun its verb impose duty	20
on:sa0 pronoun my	12
on:sa0 pronoun our	-7
on:sa0 pronoun our on goods	-27
on:sa0 pronoun ours	14
on:sa0 pronoun president	6
on:sa0 pronoun she	-14
on:sa0 pronoun their	-63
on:sa0 pronoun them	19
on:sa0 pronoun they what verb bear	-13
on:sa0 pronoun they where verb bear	7
on:sa0 pronoun us	-35
on:sa0 pronoun we	28
on:sa0 pronoun we and verb impose	15
on:sa0 pronoun which	-42
on:sa0 pronoun which , number	-45
on:sa0 pronoun which , verb impose	-10
on:sa0 quality	-8
on:sa0 quality , word	-28
on:sa0 quality ; goods	-26
on:sa0 quality and goods	-44
on:sa0 quality and number	25
on:sa0 quality of goods	-15
on:sa0 quality on goods	27
on:sa0 quality that goods	21
on:sa0 quality verb buy goods	-11
on:sa0 quality verb impose goods	-19
on:sa0 seat	12
on:sa0 seat , verb say	-6
on:sa0 seat and verb impose	10
on:sa0 seat in .	-10
on:sa0 seat in verb say	9
on:sa0 seat that verb impose	-19
on:sa0 seat with .	-16
on:sa0 seat word .	-11
on:sa0 seat word word	17
on:sa1	-9
on:sa1 cue=by0.5	8
on:sa1 cue=by2	30
on:sa1 cue=by3	18
on:sa1 cue=none	-31
on:sa1 cue=on3	-27
on:sa1 name	-16
on:sa1 name , and	-13
on:sa1 name , number	-27
on:sa1 name and ,	-20
on:sa1 name and verb impose	-17
on:sa1 name and will	21
on:sa1 name for ,	-20
on:sa1 name for .	-10
on:sa1 name for and	9
on:sa1 name from .	-14
on:sa1 name in ,	20
on:sa1 name in .	12
on:sa1 name in number	14
on:sa1 name on and	-10
on:sa1 name on goods	9
on:sa1 next=.	12
on:sa1 next=and	-28
on:sa1 next=at	7
on:sa1 next=duty	27
on:sa1 next=for	-33
on:sa1 next=goods	7
on:sa1 next=has	-6
on:sa1 next=in	-9
on:sa1 next=is	10
on:sa1 next=level	-14
on:sa1 next=number	9
on:sa1 next=on	16
on:sa1 next=sender	-8
on:sa1 next=verb bear	17
on:sa1 next=verb impose	10
on:sa1 next=will	23
on:sa1 next=word	-25
on:sa1 person	-19
on:sa1 port	-8
on:sa1 prep="	13
on:sa1 prep=%	-30
on:sa1 prep=,	-9
on:sa1 prep=;	9
on:sa1 prep=and	10
on:sa1 prep=as	-7
on:sa1 prep=because	44
on:sa1 prep=for	-19
on:sa1 prep=from	-9
on:sa1 prep=in	24
on:sa1 prep=number	15
on:sa1 prep=on	-14
on:sa1 prep=to	10
on:sa1 prep=verb impose	11
on:sa1 prep=what	12
on:sa1 prep=while	7
on:sa1 prep=word	-14
on:sa1 pronoun it that verb impose	21
on:sa1 pronoun its	25
on:sa1 pronoun its verb impose duty	10
on:sa1 pronoun our	-10
on:sa1 pronoun ours	19
on:sa1 pronoun their	-13
on:sa1 pronoun they	-22
on:sa1 pronoun we	33
on:sa1 pronoun which	-10
on:sa1 quality	8
on:sa1 quality , goods	13
on:sa1 quality and goods	-12
on:sa1 quality for goods	21
on:sa1 quality of goods	13
on:sa1 quality on goods	-17
on:sa1 seat in .	11
on:sa2	-25
on:sa2 cue=by1	24
on:sa2 cue=by2	-16
on:sa2 cue=none	-20
on:sa2 cue=on2	-37
on:sa2 cue=on3	-9
on:sa2 name	17
on:sa2 name , number	-16
on:sa2 name for .	-11
on:sa2 name in .	31
on:sa2 name in number	6
on:sa2 next=,	-21
on:sa2 next=and	-14
on:sa2 next=goods	-16
on:sa2 next=has	-14
on:sa2 next=number	-6
on:sa2 next=word	-15
on:sa2 person	-39
on:sa2 port	-21
on:sa2 prep=and	-19
on:sa2 prep=for	-21
on:sa2 prep=from	-16
on:sa2 prep=in	43
on:sa2 prep=of	-15
on:sa2 prep=on	-26
on:sa2 prep=word	-14
on:sa2 pronoun its	23
on:sa2 quality	-8
on:sa2 quality on .	-9
on:sa2 seat	24
on:sb0	42
on:sb0 cue=by2	-20
on:sb0 cue=by3	-14
on:sb0 cue=none	32
on:sb0 cue=on1	34
on:sb0 cue=on3	18
on:sb0 name	81
on:sb0 name ( )	11
on:sb0 name , :	14
on:sb0 name , and	-6
on:sb0 name , has	-12
on:sb0 name , own agent	22
on:sb0 name : ,	8
on:sb0 name ; ,	26
on:sb0 name and :	11
on:sb0 name and are	7
on:sb0 name and on	18
on:sb0 name and word	-16
on:sb0 name begin ,	20
on:sb0 name begin :	27
on:sb0 name begin and	8
on:sb0 name begin had	-40
on:sb0 name begin is	-13
on:sb0 name begin on	-31
on:sb0 name begin own ,	9
on:sb0 name begin own agent	-13
on:sb0 name begin own duty	-28
on:sb0 name begin own level	-8
on:sb0 name begin own word	6
on:sb0 name begin verb agree	32
on:sb0 name begin verb impose	31
on:sb0 name begin verb say	16
on:sb0 name begin was	9
on:sb0 name begin will	12
on:sb0 name begin word	15
on:sb0 name begin —	37
on:sb0 name between and	-16
on:sb0 name for and	9
on:sb0 name for word	13
on:sb0 name from :	8
on:sb0 name from and	25
on:sb0 name in (	-12
on:sb0 name in ,	11
on:sb0 name in :	-26
on:sb0 name in ;	-6
on:sb0 name in word	-39
on:sb0 name into ,	-21
on:sb0 name into :	-21
on:sb0 name of ,	-28
on:sb0 name of :	13
on:sb0 name of and	17
on:sb0 name on ,	-11
on:sb0 name on and	-24
on:sb0 name on goods	38
on:sb0 name that has	8
on:sb0 name that verb impose	7
on:sb0 name what verb impose	15
on:sb0 name with ,	20
on:sb0 name with :	-7
on:sb0 name with and	40
on:sb0 name with word	43
on:sb0 name word ,	-30
on:sb0 name word word	-36
on:sb0 next="	-13
on:sb0 next=(	61
on:sb0 next=)	7
on:sb0 next=,	25
on:sb0 next=/	27
on:sb0 next=:	22
on:sb0 next=;	-25
on:sb0 next=agent	-9
on:sb0 next=and	13
on:sb0 next=are	13
on:sb0 next=at	-6
on:sb0 next=duty	-97
on:sb0 next=from	18
on:sb0 next=gate	-44
on:sb0 next=goods	14
on:sb0 next=had	-31
on:sb0 next=has	14
on:sb0 next=in	-8
on:sb0 next=level	18
on:sb0 next=of	14
on:sb0 next=on	-32
on:sb0 next=own ,	59
on:sb0 next=own :	36
on:sb0 next=own level	-10
on:sb0 next=own on	-7
on:sb0 next=own verb impose	-13
on:sb0 next=own word	7
on:sb0 next=sender	-6
on:sb0 next=taker	-22
on:sb0 next=to	-37
on:sb0 next=verb agree	31
on:sb0 next=verb buy	-8
on:sb0 next=verb deny	-14
on:sb0 next=verb down	-31
on:sb0 next=verb end	10
on:sb0 next=verb say	6
on:sb0 next=verb sell	10
on:sb0 next=verb stay	-22
on:sb0 next=verb target	20
on:sb0 next=verb threaten	-21
on:sb0 next=verb up	23
on:sb0 next=was	23
on:sb0 next=will	9
on:sb0 next=word	-28
on:sb0 next=would	-46
on:sb0 next=—	23
on:sb0 person	-10
on:sb0 person , ,	8
on:sb0 person , verb impose	-12
on:sb0 person : verb say	-15
on:sb0 person begin verb impose	-26
on:sb0 person begin verb say	6
on:sb0 person by ,	-14
on:sb0 person which verb impose	-21
on:sb0 person word had	20
on:sb0 person word verb impose	-9
on:sb0 person word verb say	-12
on:sb0 port	-29
on:sb0 port begin ,	33
on:sb0 port from ,	57
on:sb0 port in ;	-8
on:sb0 port in on	-7
on:sb0 port of ,	-30
on:sb0 port word ,	-6
on:sb0 prep=%	-33
on:sb0 prep='s	8
on:sb0 prep=(	8
on:sb0 prep=,	13
on:sb0 prep=-	11
on:sb0 prep=.	-7
on:sb0 prep=/	-25
on:sb0 prep=:	-18
on:sb0 prep=;	23
on:sb0 prep=and	15
on:sb0 prep=at	-11
on:sb0 prep=begin	42
on:sb0 prep=between	-9
on:sb0 prep=for	9
on:sb0 prep=from	26
on:sb0 prep=in	-11
on:sb0 prep=into	-49
on:sb0 prep=of	-6
on:sb0 prep=on	12
on:sb0 prep=then	-32
on:sb0 prep=to	-32
on:sb0 prep=under	-9
on:sb0 prep=verb bear	12
on:sb0 prep=verb buy	-15
on:sb0 prep=verb impose	-21
on:sb0 prep=verb return	-10
on:sb0 prep=what	7
on:sb0 prep=when	32
on:sb0 prep=which	-42
on:sb0 prep=with	22
on:sb0 prep=word	8
on:sb0 prep=—	-22
on:sb0 prep=•	-20
on:sb0 pronoun government	11
on:sb0 pronoun he	-29
on:sb0 pronoun he begin verb deny	13
on:sb0 pronoun he begin verb impose	-16
on:sb0 pronoun he word verb say	-36
on:sb0 pronoun his	9
on:sb0 pronoun i begin word	9
on:sb0 pronoun it begin verb impose	-18
on:sb0 pronoun it that verb impose	21
on:sb0 pronoun it verb impose verb say	13
on:sb0 pronoun it what verb impose	-20
on:sb0 pronoun it word verb impose	41
on:sb0 pronoun its begin agent	-13
on:sb0 pronoun its of duty	-15
on:sb0 pronoun its on goods	-20
on:sb0 pronoun minister	11
on:sb0 pronoun ministers	-36
on:sb0 pronoun our	-20
on:sb0 pronoun our of goods	-25
on:sb0 pronoun ours	-12
on:sb0 pronoun president	-12
on:sb0 pronoun their	-35
on:sb0 pronoun theirs	47
on:sb0 pronoun them	-41
on:sb0 pronoun they	10
on:sb0 pronoun they begin word	11
on:sb0 pronoun treasury	-6
on:sb0 pronoun trump	-21
on:sb0 pronoun trump begin verb say	18
on:sb0 pronoun us	-39
on:sb0 pronoun we word verb say	36
on:sb0 pronoun which	32
on:sb0 pronoun which , has	30
on:sb0 pronoun which , verb sell	29
on:sb0 pronoun who	9
on:sb0 quality	14
on:sb0 quality , agent	-10
on:sb0 quality , goods	19
on:sb0 quality : goods	7
on:sb0 quality at gate	-14
on:sb0 quality begin ,	15
on:sb0 quality begin :	20
on:sb0 quality begin agent	10
on:sb0 quality begin duty	-16
on:sb0 quality begin word	22
on:sb0 quality of goods	-6
on:sb0 quality on ,	15
on:sb0 quality on gate	-22
on:sb0 quality on goods	18
on:sb0 quality to goods	25
on:sb0 quality verb buy goods	-15
on:sb0 quality word ,	-13
on:sb0 quality word gate	9
on:sb0 quality word word	-30
on:sb0 seat	-12
on:sb0 seat begin ,	-33
on:sb0 seat begin /	22
on:sb0 seat begin :	-8
on:sb0 seat begin verb impose	-23
on:sb0 seat begin verb say	20
on:sb0 seat begin word	-8
on:sb0 seat in ,	20
on:sb0 seat in on	15
on:sb0 seat with ,	-36
on:sb0 seat with in	-8
on:sb1	-16
on:sb1 cue=by0.5	12
on:sb1 cue=by2	-20
on:sb1 name	-23
on:sb1 name , duty	25
on:sb1 name , number	-14
on:sb1 name , own number	-23
on:sb1 name , will	-9
on:sb1 name : number	8
on:sb1 name and ,	9
on:sb1 name and word	34
on:sb1 name begin ,	18
on:sb1 name begin :	6
on:sb1 name begin goods	6
on:sb1 name begin level	-32
on:sb1 name begin on	-6
on:sb1 name begin own duty	-12
on:sb1 name begin own number	-16
on:sb1 name begin verb bear	6
on:sb1 name begin verb impose	-8
on:sb1 name begin verb stay	-7
on:sb1 name begin will	9
on:sb1 name begin would	-12
on:sb1 name for and	-23
on:sb1 name for number	-10
on:sb1 name for word	-11
on:sb1 name from ,	31
on:sb1 name from :	9
on:sb1 name from is	-24
on:sb1 name from number	17
on:sb1 name in ,	-9
on:sb1 name into :	12
on:sb1 name of ,	20
on:sb1 name of number	-28
on:sb1 name of word	9
on:sb1 name on ,	19
on:sb1 name verb return verb impose	-7
on:sb1 name with ,	-8
on:sb1 name word verb impose	19
on:sb1 name word will	-10
on:sb1 next=(	-25
on:sb1 next=)	-24
on:sb1 next=,	18
on:sb1 next=/	-8
on:sb1 next=:	32
on:sb1 next=;	-11
on:sb1 next=and	-47
on:sb1 next=are	17
on:sb1 next=duty	-13
on:sb1 next=for	-20
on:sb1 next=has	25
on:sb1 next=in	-6
on:sb1 next=level	-18
on:sb1 next=number	-10
on:sb1 next=on	-14
on:sb1 next=own ,	-20
on:sb1 next=own agent	24
on:sb1 next=own goods	6
on:sb1 next=own level	-10
on:sb1 next=own number	-18
on:sb1 next=sender	-15
on:sb1 next=to	-6
on:sb1 next=verb ask	18
on:sb1 next=verb bear	-17
on:sb1 next=verb down	6
on:sb1 next=verb end	-23
on:sb1 next=verb propose	9
on:sb1 next=verb stay	-33
on:sb1 next=verb target	16
on:sb1 next=was	14
on:sb1 next=word	12
on:sb1 next=would	-6
on:sb1 next=—	21
on:sb1 person	12
on:sb1 person begin verb impose	-18
on:sb1 person begin verb say	-22
on:sb1 person word verb say	16
on:sb1 port	-16
on:sb1 port in ,	-6
on:sb1 prep=(	-25
on:sb1 prep=-	17
on:sb1 prep=;	-14
on:sb1 prep=and	35
on:sb1 prep=at	-7
on:sb1 prep=begin	-13
on:sb1 prep=by	-11
on:sb1 prep=number	32
on:sb1 prep=on	-24
on:sb1 prep=to	-27
on:sb1 prep=verb bear	-9
on:sb1 prep=verb return	-26
on:sb1 prep=what	-20
on:sb1 prep=which	7
on:sb1 prep=while	-8
on:sb1 prep=word	24
on:sb1 pronoun he begin verb say	13
on:sb1 pronoun his	-7
on:sb1 pronoun it	6
on:sb1 pronoun it begin verb impose	6
on:sb1 pronoun it what verb impose	-16
on:sb1 pronoun it word verb impose	-20
on:sb1 pronoun its	-39
on:sb1 pronoun its verb impose number	-17
on:sb1 pronoun its word duty	-6
on:sb1 pronoun our	-11
on:sb1 pronoun our begin goods	25
on:sb1 pronoun our on goods	-16
on:sb1 pronoun ours	23
on:sb1 pronoun president	17
on:sb1 pronoun president begin verb impose	10
on:sb1 pronoun president begin verb say	11
on:sb1 pronoun their	-13
on:sb1 pronoun their begin goods	-8
on:sb1 pronoun them	-32
on:sb1 pronoun they	9
on:sb1 pronoun they begin number	6
on:sb1 pronoun they begin word	11
on:sb1 pronoun trump	7
on:sb1 pronoun trump begin verb impose	12
on:sb1 pronoun we	9
on:sb1 pronoun which , had	-18
on:sb1 quality	13
on:sb1 quality , goods	-24
on:sb1 quality : goods	-10
on:sb1 quality and goods	10
on:sb1 quality begin goods	9
on:sb1 quality for goods	32
on:sb1 quality number goods	-17
on:sb1 quality of goods	-13
on:sb1 quality on goods	-16
on:sb1 quality that goods	16
on:sb1 quality word duty	-6
on:sb1 quality word goods	13
on:sb1 seat	25
on:sb1 seat / ,	13
on:sb1 seat begin ,	15
on:sb1 seat begin /	-8
on:sb1 seat begin verb impose	-12
on:sb2	-13
on:sb2 cue=by1	30
on:sb2 cue=by2	-23
on:sb2 cue=by3	13
on:sb2 cue=none	-50
on:sb2 cue=on2	20
on:sb2 cue=on3	-22
on:sb2 name	-28
on:sb2 name , number	-34
on:sb2 name and number	-10
on:sb2 name begin ,	-20
on:sb2 name begin duty	6
on:sb2 name begin has	-10
on:sb2 name begin is	-14
on:sb2 name begin number	-18
on:sb2 name begin own duty	-9
on:sb2 name begin verb impose	12
on:sb2 name from number	8
on:sb2 name in ,	18
on:sb2 name verb bear at	-6
on:sb2 next=(	-35
on:sb2 next=,	9
on:sb2 next=:	9
on:sb2 next=agent	-24
on:sb2 next=and	-21
on:sb2 next=at	19
on:sb2 next=duty	17
on:sb2 next=goods	-18
on:sb2 next=has	-8
on:sb2 next=on	11
on:sb2 next=own duty	7
on:sb2 next=own goods	-18
on:sb2 next=own number	10
on:sb2 next=verb bear	-10
on:sb2 next=verb impose	-7
on:sb2 next=verb say	15
on:sb2 next=verb stay	-6
on:sb2 next=verb up	7
on:sb2 next=was	10
on:sb2 next=word	-20
on:sb2 next=would	-15
on:sb2 person	8
on:sb2 person word verb impose	-26
on:sb2 prep=,	28
on:sb2 prep=and	-17
on:sb2 prep=begin	-26
on:sb2 prep=by	28
on:sb2 prep=from	8
on:sb2 prep=in	-28
on:sb2 prep=into	23
on:sb2 prep=number	20
on:sb2 prep=of	15
on:sb2 prep=on	-20
on:sb2 prep=that	-19
on:sb2 prep=then	-14
on:sb2 prep=to	-8
on:sb2 prep=verb bear	-8
on:sb2 prep=verb impose	18
on:sb2 prep=what	7
on:sb2 prep=word	-7
on:sb2 pronoun it	-8
on:sb2 pronoun it begin verb impose	-9
on:sb2 pronoun its	-14
on:sb2 pronoun its begin goods	-12
on:sb2 pronoun our	11
on:sb2 pronoun they	15
on:sb2 pronoun we	41
on:sb2 pronoun which	-9
on:sb2 quality , goods	12
on:sb2 quality begin goods	10
on:sb2 quality on goods	-16
on:sb2 quality word goods	-20
on:sb2 seat	-17
on:seat , has	-8
on:seat , verb impose	11
on:seat / ,	11
on:seat and has	23
on:seat and verb impose	31
on:seat begin ,	-16
on:seat begin /	13
on:seat begin :	-8
on:seat begin agent	-23
on:seat begin had	-16
on:seat begin has	19
on:seat begin is	20
on:seat begin level	-12
on:seat begin verb impose	-25
on:seat begin verb say	44
on:seat begin verb up	-16
on:seat begin will	-6
on:seat between and	8
on:seat in .	-20
on:seat in on	22
on:seat that had	11
on:seat that has	-20
on:seat that verb impose	-24
on:seat that will	-21
on:seat that would	29
on:seat with ,	-6
on:seat with .	-17
on:seat with at	-17
on:seat with in	-10
on:seat with number	16
on:seat with on	-11
on:seat word had	31
on:seat word has	-23
on:seat word verb impose	-6
on:seat word word	11
on:side true	8
on:title by0.5	13
on:title by1	-31
on:title by2	10
on:title named	11
on:title on1	28
on:title on3	30
on:top by 0.5	-49
on:top by 2	12
on:top by 3	-7
on:top on 1	27
on:top on 3	46
on:under other heading	-21
on:under other heading here	-6
on:under other heading of several	-77
on:under other heading of several here	31
on:under own heading	84
on:under own heading here	-14
on:under own heading of several	28
on:under own heading of several here	11
on:voice	12
on:writer	6
on:writer here	-12
on:writer our	7
on:writer ours	11
on:writer them	-28
on:writer there	8
on:writer they	10
on:writer us	14
on:writer we	-6
rule:by	-23
rule:on	12
rule:other	-72
rule:same	44
rule:same both named	16
rule:same carried	-6
rule:same each side each	11
rule:same each side, both	-9
rule:same in the sentence	8
rule:same in turn	19
rule:same one named	31
rule:same same sentence	-9
rule:same secondary	22
rule:turned both named	-56
rule:turned each side each	28
rule:turned in the sentence	30
rule:turned in turn	-9
rule:turned one named	-31
rule:turned secondary	-18
rule:turned sides of the text	52
sector here absent	-52
sector here absent US	-52
sector here all	-33
sector here all US	110
sector here by1	-40
sector here by2	-11
sector here by3	-28
sector here by3 US	-14
sector here named	-10
sector here named US	-6
sector here on2	-7
sector here on2 US	20
sector here on3 US	43
sector no absent	-22
sector no absent US	10
sector no all	-199
sector no all US	-24
sector no by0.5	25
sector no by0.5 US	-22
sector no by1 US	43
sector no by2 US	6
sector no by3	12
sector no by3 US	9
sector no named	-19
sector no named US	67
sector no on1	19
sector no on1 US	43
sector no on2	-24
sector no on2 US	41
sector no on3	-8
sector no on3 US	40
sector sentence absent	-32
sector sentence absent US	-41
sector sentence all	-76
sector sentence all US	75
sector sentence by1	-38
sector sentence by1 US	10
sector sentence by2	-24
sector sentence by2 US	29
sector sentence by3	8
sector sentence by3 US	26
sector sentence named	13
sector sentence on1	-7
sector sentence on1 US	-19
sector sentence on2	-27
sector sentence on3	8
text 3	-18
text even 0	-15
text over 1	-9
text under 0	20
text under 1	16
tops 0.5 3	-24
tops 1 1	-12
tops 1 3	24
tops 2 1	24
tops 2 2	-26
tops 2 3	8
tops 3 1	30
tops 3 3	-13
tops turned	-21
worked other	-58
worked same	26
worked same by	24`;
