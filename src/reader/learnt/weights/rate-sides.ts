// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all all countries	40
all by0.5	19
all by1	-19
all by2	21
all by3	31
all every	22
all everybody	31
all everyone	33
all everything	-22
all everywhere	57
all general duty	14
all global	22
all named	-25
all no	-83
all no again and	35
all no again and so	29
all no again far	23
all no again from	17
all no again next sentence	-12
all no again next sentence named	-18
all no again on	-17
all no again paragraph	35
all no again paragraph named	-16
all no again to	17
all no new and	-53
all no new and so	-33
all no new and so named	-87
all no new comma	-69
all no new comma named	-68
all no new far	10
all no new far named	-74
all no new first	-12
all no new from	-9
all no new from named	-10
all no new next sentence	-12
all no new next sentence named	-49
all no new on	-7
all no new paragraph	5
all no new paragraph named	-26
all no new to	-13
all no new while	-13
all no new while named	-53
all on1	-23
all on2	-46
all on3	-37
all ordinary duty	-48
all ordinary rate	-15
all sentence	-43
all surcharge	26
all the world	45
all whatever	9
all worldwide	31
all yes	77
all yes again and so	-46
all yes again and so named	-9
all yes again comma	-60
all yes again far	11
all yes again far named	-12
all yes again next sentence	-34
all yes again while	-19
all yes new and	-59
all yes new and so named	11
all yes new comma	17
all yes new far	62
all yes new far named	59
all yes new first	24
all yes new next sentence	62
all yes new next sentence named	10
all yes new on named	11
all yes new paragraph	28
all yes new to	-12
by:US	128
by:absent, 1 here	-26
by:absent, 2 here	-34
by:alone	26
by:by 0	11
by:by 1	7
by:by 2	18
by:by no	-28
by:cue=by0.5	12
by:cue=by1	18
by:cue=by2	10
by:cue=by3	16
by:cue=none	60
by:cue=on1	30
by:cue=on2	-24
by:f by0.5	27
by:f by1	38
by:f by2	37
by:f by3	28
by:f on2	5
by:f on3	53
by:focus owner	21
by:focus speaker	-17
by:focus subject	34
by:goods before also	-25
by:goods before not	14
by:goods before own	-14
by:goods before sure	10
by:goods crossed not	14
by:goods crossed own	-19
by:goods crossed sure	-16
by:goods in turn also	16
by:goods in turn not	45
by:goods in turn own	-57
by:goods in turn sure	-44
by:goods met by before	33
by:goods met by crossed	20
by:goods met by in turn	25
by:goods met by part	51
by:goods met by sentence	53
by:goods met on before	-26
by:goods met on crossed	-23
by:goods met on in turn	-15
by:goods met on part	-52
by:goods met on sentence	-52
by:goods part also	-24
by:goods part not	41
by:goods part own	-62
by:goods part sure	-42
by:goods sentence also	-14
by:goods sentence not	25
by:goods sentence own	-32
by:goods sentence sure	-6
by:head by0.5	20
by:head by1	30
by:head by2	24
by:head by3	29
by:head first	75
by:head last	56
by:head on1	47
by:head on2	-35
by:head on3	-7
by:home false	-12
by:home true	11
by:last by	24
by:last by absent and	-16
by:last by absent and so named	47
by:last by absent comma named	44
by:last by absent far	7
by:last by absent far named	-12
by:last by absent from	15
by:last by absent next sentence	13
by:last by absent on	26
by:last by absent on named	13
by:last by absent paragraph	8
by:last by absent to	33
by:last by absent while	16
by:last by absent while named	21
by:last by and so named	-22
by:last by by0.5 and so	17
by:last by by1 comma named	-17
by:last by by1 from named	17
by:last by by1 next sentence	13
by:last by by1 next sentence named	25
by:last by by1 while named	14
by:last by by2 and	12
by:last by by2 comma named	-15
by:last by by2 far	-34
by:last by by2 far named	-22
by:last by by2 from named	-17
by:last by by2 on named	-11
by:last by by2 paragraph named	19
by:last by by2 to	17
by:last by by2 while	-31
by:last by by2 while named	-15
by:last by by3 and	16
by:last by by3 and so	34
by:last by by3 and so named	-41
by:last by by3 comma	11
by:last by by3 comma named	-32
by:last by by3 far named	-9
by:last by by3 from named	-26
by:last by by3 next sentence named	-18
by:last by by3 on named	19
by:last by by3 to	16
by:last by by3 while	-9
by:last by comma	18
by:last by far named	-24
by:last by from	33
by:last by next sentence	15
by:last by none and	19
by:last by none and so	-16
by:last by none and so named	-11
by:last by none far	-14
by:last by none far named	-22
by:last by none from	17
by:last by none next sentence	-16
by:last by none next sentence named	23
by:last by none to	20
by:last by none while named	-24
by:last by on	26
by:last by on1 far named	24
by:last by on1 next sentence named	15
by:last by on2 and so	-21
by:last by on2 comma	19
by:last by on2 comma named	-52
by:last by on2 far	-22
by:last by on2 far named	-46
by:last by on2 next sentence named	-31
by:last by on2 paragraph named	-18
by:last by on2 while	16
by:last by on3 and so	23
by:last by on3 and so named	-35
by:last by on3 from	10
by:last by on3 from named	11
by:last by on3 next sentence named	-37
by:last by on3 paragraph named	-16
by:last by paragraph	11
by:last by to	69
by:last by while	11
by:last none	-68
by:last none absent and	-26
by:last none absent and so	-70
by:last none absent and so named	-95
by:last none absent comma	-60
by:last none absent comma named	-42
by:last none absent far	14
by:last none absent far named	-128
by:last none absent from	-45
by:last none absent from named	-18
by:last none absent next sentence	-52
by:last none absent next sentence named	-103
by:last none absent on	-22
by:last none absent on named	-13
by:last none absent paragraph	-41
by:last none absent paragraph named	-19
by:last none absent to	-27
by:last none absent while	-20
by:last none absent while named	-37
by:last none and	-14
by:last none and so	-64
by:last none and so named	11
by:last none by1 and so named	32
by:last none by1 comma named	20
by:last none by1 far	-25
by:last none by1 far named	36
by:last none by1 next sentence	-23
by:last none by1 next sentence named	36
by:last none by2 and	18
by:last none by2 and so	-12
by:last none by2 and so named	15
by:last none by2 comma	-21
by:last none by2 far	-48
by:last none by2 far named	38
by:last none by2 next sentence	-27
by:last none by2 next sentence named	27
by:last none by2 while named	-19
by:last none by3 far	14
by:last none by3 far named	16
by:last none by3 next sentence named	30
by:last none comma	-60
by:last none far named	44
by:last none from	-53
by:last none from named	-14
by:last none next sentence	-67
by:last none next sentence named	9
by:last none none and so named	25
by:last none none comma	11
by:last none none comma named	10
by:last none none far	34
by:last none none far named	29
by:last none none next sentence	23
by:last none none next sentence named	11
by:last none none paragraph	13
by:last none on	-36
by:last none on named	-20
by:last none on1 far named	29
by:last none on2 and so	-15
by:last none on2 and so named	-19
by:last none on2 far named	20
by:last none on2 next sentence	-18
by:last none on2 on	-9
by:last none on2 paragraph named	13
by:last none on2 while	-13
by:last none on3 and so named	16
by:last none on3 far named	23
by:last none paragraph	-35
by:last none to	-43
by:last none while	-24
by:last none while named	-20
by:last on absent and	43
by:last on absent and so	20
by:last on absent and so named	-40
by:last on absent comma	20
by:last on absent comma named	13
by:last on absent far	20
by:last on absent far named	-31
by:last on absent from	-10
by:last on absent from named	-12
by:last on absent next sentence	12
by:last on absent next sentence named	-94
by:last on absent on	-20
by:last on absent on named	-8
by:last on absent paragraph named	-29
by:last on absent to	-33
by:last on absent while named	-14
by:last on and	8
by:last on and so	10
by:last on and so named	16
by:last on by0.5 and so named	9
by:last on by0.5 far	9
by:last on by0.5 far named	-13
by:last on by1 and so named	10
by:last on by1 comma	-16
by:last on by1 comma named	-12
by:last on by1 next sentence named	-10
by:last on by1 on	12
by:last on by1 paragraph	13
by:last on by1 to	-12
by:last on by1 while	17
by:last on by2 and	-22
by:last on by2 and so named	-11
by:last on by2 comma	-18
by:last on by2 comma named	-33
by:last on by2 far	-32
by:last on by2 from	15
by:last on by2 from named	14
by:last on by2 next sentence	-21
by:last on by2 next sentence named	25
by:last on by2 on	14
by:last on by2 on named	9
by:last on by2 paragraph named	22
by:last on by2 to	-12
by:last on by2 while	-30
by:last on by3 and so	-17
by:last on by3 next sentence named	33
by:last on by3 on	18
by:last on by3 while named	18
by:last on comma named	12
by:last on from	-25
by:last on from named	15
by:last on next sentence named	-9
by:last on none and	-16
by:last on none and so named	24
by:last on none comma	8
by:last on none far named	20
by:last on none next sentence	16
by:last on none next sentence named	24
by:last on none on	-32
by:last on on	-13
by:last on on1 and	-16
by:last on on1 and so named	-21
by:last on on1 far named	10
by:last on on1 next sentence	-16
by:last on on1 next sentence named	-10
by:last on on2 and	-21
by:last on on2 and so	18
by:last on on2 far	8
by:last on on2 next sentence named	-25
by:last on on2 on	-12
by:last on on2 while	-19
by:last on on2 while named	-18
by:last on on3 and	-13
by:last on on3 and so	-8
by:last on on3 and so named	20
by:last on on3 comma	-22
by:last on on3 comma named	35
by:last on on3 far named	13
by:last on on3 from	-18
by:last on on3 from named	12
by:last on on3 next sentence	-28
by:last on on3 paragraph named	-9
by:last on on3 to	-20
by:last on on3 while	16
by:last on on3 while named	18
by:last on to	-78
by:last on while named	19
by:name ( )	13
by:name , ,	-37
by:name , :	-17
by:name , and	-30
by:name , has	20
by:name , is	49
by:name , number	15
by:name , own agent	-22
by:name , to	-16
by:name , verb ask	-20
by:name , will	25
by:name - will	-12
by:name : ,	17
by:name : number	-19
by:name : on	11
by:name : own duty	18
by:name : own goods	8
by:name : will	8
by:name : word	27
by:name ; had	11
by:name ; verb impose	9
by:name and ,	11
by:name and :	-17
by:name and are	-19
by:name and at	-13
by:name and duty	10
by:name and goods	-24
by:name and number	17
by:name and own duty	-34
by:name and own number	10
by:name and own on	-15
by:name and verb bear	-17
by:name and verb buy	10
by:name and verb say	-11
by:name and verb stay	13
by:name and will	-28
by:name begin ,	43
by:name begin :	31
by:name begin at	13
by:name begin goods	12
by:name begin has	25
by:name begin in	-15
by:name begin level	19
by:name begin on	31
by:name begin own -	13
by:name begin own duty	24
by:name begin own gate	21
by:name begin own goods	-12
by:name begin own number	44
by:name begin own on	14
by:name begin own sender	-11
by:name begin own verb stay	16
by:name begin own verb up	-23
by:name begin verb ask	-33
by:name begin verb bear	12
by:name begin verb buy	10
by:name begin verb end	12
by:name begin verb impose	28
by:name begin verb propose	-14
by:name begin verb up	18
by:name begin was	-23
by:name begin will	12
by:name begin would	19
by:name for ,	-32
by:name for .	-8
by:name for and	-23
by:name for to	-15
by:name for word	-11
by:name from ,	-30
by:name from .	-10
by:name from and	-12
by:name from are	-15
by:name from verb impose	-12
by:name from verb up	-12
by:name from will	-12
by:name from word	-9
by:name goods number	28
by:name if ,	9
by:name if verb impose	-25
by:name if verb up	-13
by:name in ,	15
by:name in .	22
by:name in :	32
by:name in ;	8
by:name in and	15
by:name in are	-25
by:name in for	-10
by:name in goods	13
by:name in in	14
by:name in number	23
by:name in verb impose	14
by:name in verb stay	-15
by:name in will	-19
by:name in word	13
by:name into ,	13
by:name into .	15
by:name into :	17
by:name into number	22
by:name into word	17
by:name number ,	13
by:name number has	-14
by:name number verb impose	17
by:name of ,	-32
by:name of .	-11
by:name of and	-32
by:name of duty	-11
by:name of goods	-27
by:name of is	-19
by:name of number	-18
by:name of on	21
by:name of own duty	12
by:name of verb bear	-12
by:name of verb impose	8
by:name of with	13
by:name on ,	-39
by:name on and	-9
by:name on goods	-65
by:name that ,	-15
by:name that and	-11
by:name that goods	12
by:name that had	-15
by:name that level	16
by:name that own duty	17
by:name that verb ask	-17
by:name that verb impose	36
by:name that was	19
by:name that will	22
by:name that word	27
by:name that would	12
by:name then verb impose	-16
by:name through ,	10
by:name to ,	17
by:name to own duty	12
by:name verb bear ,	15
by:name verb bear .	20
by:name verb bear at	29
by:name verb impose duty	-31
by:name verb impose for	37
by:name verb impose to	56
by:name verb impose with	-10
by:name verb propose to	12
by:name verb say would	9
by:name what has	-25
by:name what level	35
by:name which had	13
by:name which has	20
by:name which verb impose	20
by:name with ,	22
by:name with ;	13
by:name with at	-20
by:name with goods	43
by:name with has	13
by:name with in	-12
by:name with is	-15
by:name with number	17
by:name with of	-18
by:name with on	8
by:name with verb impose	11
by:name word duty	-11
by:name word has	24
by:name word number	22
by:name word own .	-16
by:name word own number	-27
by:name word own word	14
by:name word verb ask	-17
by:name word verb end	-10
by:name word verb impose	20
by:name word was	-13
by:name word will	10
by:name — and	10
by:name — own agent	18
by:name — will	18
by:named 0	6
by:named 2	-44
by:named 3	-72
by:named no	89
by:nearest after by0.5 part 0	-21
by:nearest after by1 part 0	44
by:nearest after by1 part 1	13
by:nearest after by1 sentence 0	-16
by:nearest after by2 sentence 0	11
by:nearest after by3 sentence 0	14
by:nearest after none part 0	18
by:nearest after none sentence 0	-30
by:nearest after none sentence 1	-16
by:nearest after on2 part 0	-7
by:nearest after on2 sentence 0	-14
by:nearest after on3 part 0	-34
by:nearest after on3 sentence 0	12
by:nearest before by0.5 part 0	23
by:nearest before by0.5 sentence 0	16
by:nearest before by1 part 0	9
by:nearest before by1 part 1	20
by:nearest before by1 sentence 0	18
by:nearest before by2 part 1	21
by:nearest before by2 sentence 0	7
by:nearest before by3 part 0	39
by:nearest before by3 sentence 0	17
by:nearest before by3 sentence 1	27
by:nearest before none part 0	50
by:nearest before none part 1	29
by:nearest before none sentence 0	34
by:nearest before on1 sentence 0	40
by:nearest before on1 sentence 1	-21
by:nearest before on2 sentence 0	-12
by:nearest before on3 part 0	-13
by:nearest before on3 part 1	-41
by:nearest before on3 sentence 0	-48
by:nearest before on3 sentence 1	-62
by:not own here	-22
by:not own home	19
by:not own there	16
by:not own they	9
by:not own us	11
by:not top by	-22
by:not top by absent	-46
by:not top on	13
by:not top on absent	-30
by:not writer here	-8
by:not writer home	18
by:not writer their	21
by:not writer them	-18
by:not writer there	26
by:on 0	-16
by:on 3	9
by:other voice	-15
by:own here	25
by:own home	-24
by:own their	-13
by:own there	-21
by:own they	-13
by:own us	-14
by:pa0	27
by:pa0 cue=by0.5	-21
by:pa0 cue=by1	43
by:pa0 cue=by2	8
by:pa0 cue=none	22
by:pa0 cue=on2	-10
by:pa0 name	29
by:pa0 name and at	-10
by:pa0 name and number	-45
by:pa0 name and own duty	-25
by:pa0 name and own on	-18
by:pa0 name for .	11
by:pa0 name from ,	-20
by:pa0 name from number	22
by:pa0 name in ,	27
by:pa0 name in .	27
by:pa0 name in ;	16
by:pa0 name in and	28
by:pa0 name in word	14
by:pa0 name into .	26
by:pa0 name of ,	-9
by:pa0 name of and	-11
by:pa0 name of own duty	13
by:pa0 name that level	10
by:pa0 name word .	12
by:pa0 next=(	14
by:pa0 next=,	17
by:pa0 next=.	40
by:pa0 next=;	8
by:pa0 next=agent	-21
by:pa0 next=and	28
by:pa0 next=gate	33
by:pa0 next=level	14
by:pa0 next=number	-9
by:pa0 next=of	-16
by:pa0 next=own ,	-14
by:pa0 next=own duty	-37
by:pa0 next=own number	-19
by:pa0 next=own on	-19
by:pa0 next=own word	13
by:pa0 next=to	-16
by:pa0 next=verb bear	-13
by:pa0 next=verb impose	8
by:pa0 next=verb stay	-28
by:pa0 next=verb up	-9
by:pa0 next=will	16
by:pa0 next=word	28
by:pa0 next=would	-15
by:pa0 port	25
by:pa0 port at ,	13
by:pa0 port at .	8
by:pa0 port at and	11
by:pa0 port from .	-21
by:pa0 port in ;	12
by:pa0 port in number	12
by:pa0 prep=and	-31
by:pa0 prep=as	-29
by:pa0 prep=at	44
by:pa0 prep=by	13
by:pa0 prep=for	-7
by:pa0 prep=from	-51
by:pa0 prep=in	94
by:pa0 prep=into	33
by:pa0 prep=of	-19
by:pa0 prep=on	-38
by:pa0 prep=that	24
by:pa0 prep=to	10
by:pa0 prep=verb bear	13
by:pa0 prep=verb buy	-13
by:pa0 prep=verb impose	-19
by:pa0 prep=with	-14
by:pa0 prep=word	19
by:pa0 pronoun his	-13
by:pa0 pronoun its of duty	16
by:pa0 pronoun its on goods	13
by:pa0 pronoun its verb impose duty	-11
by:pa0 pronoun our	17
by:pa0 pronoun our on goods	26
by:pa0 pronoun their of duty	-10
by:pa0 pronoun them	20
by:pa0 pronoun them on .	12
by:pa0 pronoun they	10
by:pa0 pronoun us	-15
by:pa0 pronoun we	-14
by:pa0 quality	-45
by:pa0 quality and duty	-8
by:pa0 quality and goods	58
by:pa0 quality and number	-12
by:pa0 quality and word	9
by:pa0 quality at gate	33
by:pa0 quality of duty	13
by:pa0 quality of goods	-36
by:pa0 quality on ,	-23
by:pa0 quality on .	-25
by:pa0 quality on gate	18
by:pa0 quality on goods	-56
by:pa0 quality on word	-11
by:pa0 quality verb buy goods	-13
by:pa0 quality word .	11
by:pa0 quality word goods	15
by:pa0 seat	36
by:pa0 seat in ,	18
by:pa0 seat in .	36
by:pa1	-14
by:pa1 cue=by1	-19
by:pa1 cue=none	-10
by:pa1 cue=on2	22
by:pa1 name	-30
by:pa1 name in ,	13
by:pa1 name in .	-15
by:pa1 next=.	-18
by:pa1 next=from	-11
by:pa1 prep=for	-11
by:pa1 prep=from	-17
by:pa1 prep=of	-15
by:pa1 quality of goods	-11
by:pa1 quality on ,	-14
by:pa1 quality on goods	22
by:pb0	59
by:pb0 cue=by0.5	32
by:pb0 cue=by3	28
by:pb0 cue=none	57
by:pb0 name	136
by:pb0 name , and	-10
by:pb0 name , had	-14
by:pb0 name , has	16
by:pb0 name , is	56
by:pb0 name , level	11
by:pb0 name , number	50
by:pb0 name , own number	15
by:pb0 name , will	21
by:pb0 name - will	-13
by:pb0 name : level	13
by:pb0 name : number	-12
by:pb0 name : own duty	26
by:pb0 name : verb impose	14
by:pb0 name ; level	10
by:pb0 name ; own number	12
by:pb0 name ; verb impose	14
by:pb0 name and are	-10
by:pb0 name and duty	12
by:pb0 name and goods	-17
by:pb0 name and is	-12
by:pb0 name and number	54
by:pb0 name and own at	11
by:pb0 name and own number	14
by:pb0 name and own on	20
by:pb0 name and verb bear	-10
by:pb0 name and verb impose	-22
by:pb0 name begin at	12
by:pb0 name begin goods	12
by:pb0 name begin had	-17
by:pb0 name begin level	23
by:pb0 name begin own duty	19
by:pb0 name begin own number	42
by:pb0 name begin own verb impose	-23
by:pb0 name begin own verb up	-13
by:pb0 name begin own word	8
by:pb0 name begin verb ask	-23
by:pb0 name begin verb bear	-10
by:pb0 name begin verb impose	31
by:pb0 name begin verb stay	-10
by:pb0 name begin verb up	25
by:pb0 name begin was	-17
by:pb0 name begin word	-15
by:pb0 name begin would	13
by:pb0 name for and	-17
by:pb0 name from are	-13
by:pb0 name from number	-29
by:pb0 name from verb bear	-10
by:pb0 name goods number	18
by:pb0 name if word	25
by:pb0 name in and	-27
by:pb0 name in at	17
by:pb0 name in goods	9
by:pb0 name in number	13
by:pb0 name in will	-19
by:pb0 name in word	-14
by:pb0 name into at	28
by:pb0 name into number	13
by:pb0 name of is	-12
by:pb0 name of number	-12
by:pb0 name of on	15
by:pb0 name of verb bear	-12
by:pb0 name of verb impose	10
by:pb0 name of will	-15
by:pb0 name on goods	-12
by:pb0 name that duty	-11
by:pb0 name that had	-25
by:pb0 name that has	-20
by:pb0 name that verb ask	-8
by:pb0 name that verb impose	17
by:pb0 name that was	9
by:pb0 name that will	13
by:pb0 name that would	11
by:pb0 name then has	9
by:pb0 name to at	9
by:pb0 name verb bear at	19
by:pb0 name verb impose duty	-27
by:pb0 name verb impose for	39
by:pb0 name verb impose number	-24
by:pb0 name verb impose own duty	14
by:pb0 name verb impose to	41
by:pb0 name verb impose with	-10
by:pb0 name verb say would	9
by:pb0 name when verb impose	11
by:pb0 name which duty	-10
by:pb0 name with at	-15
by:pb0 name word had	12
by:pb0 name word number	14
by:pb0 name word own number	-23
by:pb0 name word verb ask	-8
by:pb0 name word verb impose	23
by:pb0 name word was	-12
by:pb0 name word would	10
by:pb0 next='s	25
by:pb0 next=,	-18
by:pb0 next=.	-12
by:pb0 next=and	-12
by:pb0 next=at	37
by:pb0 next=by	-16
by:pb0 next=duty	35
by:pb0 next=for	43
by:pb0 next=from	21
by:pb0 next=gate	28
by:pb0 next=goods	-25
by:pb0 next=has	15
by:pb0 next=in	-12
by:pb0 next=is	37
by:pb0 next=level	22
by:pb0 next=number	37
by:pb0 next=on	30
by:pb0 next=or	-11
by:pb0 next=own agent	18
by:pb0 next=own at	-15
by:pb0 next=own duty	31
by:pb0 next=own gate	16
by:pb0 next=own goods	-20
by:pb0 next=own level	-38
by:pb0 next=own number	26
by:pb0 next=own on	11
by:pb0 next=own to	-9
by:pb0 next=own verb bear	-10
by:pb0 next=own verb say	-14
by:pb0 next=own would	14
by:pb0 next=sender	-14
by:pb0 next=to	47
by:pb0 next=verb ask	-71
by:pb0 next=verb bear	-16
by:pb0 next=verb buy	11
by:pb0 next=verb deny	-14
by:pb0 next=verb end	20
by:pb0 next=verb impose	28
by:pb0 next=verb propose	-22
by:pb0 next=verb say	-11
by:pb0 next=verb sell	-14
by:pb0 next=verb stay	12
by:pb0 next=verb up	18
by:pb0 next=was	-14
by:pb0 next=word	-10
by:pb0 person	-55
by:pb0 person " are	13
by:pb0 person " verb impose	-29
by:pb0 person , verb impose	19
by:pb0 person : verb impose	-27
by:pb0 person : word	14
by:pb0 person begin has	14
by:pb0 person begin in	-15
by:pb0 person begin verb impose	-14
by:pb0 person word has	-13
by:pb0 person word verb bear	24
by:pb0 person word verb impose	-11
by:pb0 port begin verb impose	31
by:pb0 port from number	-25
by:pb0 port in number	11
by:pb0 port verb bear at	9
by:pb0 prep='s	-23
by:pb0 prep=,	42
by:pb0 prep=.	-17
by:pb0 prep=;	15
by:pb0 prep=and	25
by:pb0 prep=begin	23
by:pb0 prep=for	-12
by:pb0 prep=from	-39
by:pb0 prep=goods	17
by:pb0 prep=if	14
by:pb0 prep=in	18
by:pb0 prep=into	39
by:pb0 prep=number	17
by:pb0 prep=on	-10
by:pb0 prep=that	-12
by:pb0 prep=then	-26
by:pb0 prep=to	27
by:pb0 prep=verb agree	12
by:pb0 prep=verb bear	29
by:pb0 prep=verb buy	-11
by:pb0 prep=verb impose	11
by:pb0 prep=verb propose	20
by:pb0 prep=verb return	-14
by:pb0 prep=verb target	-12
by:pb0 prep=what	-13
by:pb0 prep=where	23
by:pb0 prep=which	9
by:pb0 prep=with	23
by:pb0 pronoun he	-19
by:pb0 pronoun he that had	10
by:pb0 pronoun he that would	-18
by:pb0 pronoun he word had	-12
by:pb0 pronoun it	-15
by:pb0 pronoun it ; number	12
by:pb0 pronoun it begin has	13
by:pb0 pronoun it begin own number	-18
by:pb0 pronoun it begin verb bear	9
by:pb0 pronoun it begin verb impose	-32
by:pb0 pronoun it begin word	13
by:pb0 pronoun it begin would	-14
by:pb0 pronoun it number verb impose	10
by:pb0 pronoun it that own number	11
by:pb0 pronoun it that verb impose	13
by:pb0 pronoun it where had	10
by:pb0 pronoun it word own number	-26
by:pb0 pronoun it word will	12
by:pb0 pronoun its ; goods	-13
by:pb0 pronoun its and goods	-21
by:pb0 pronoun its begin duty	22
by:pb0 pronoun its begin goods	-14
by:pb0 pronoun its begin level	-24
by:pb0 pronoun its begin number	23
by:pb0 pronoun its of duty	-10
by:pb0 pronoun its on goods	-10
by:pb0 pronoun its verb impose duty	9
by:pb0 pronoun its verb impose goods	14
by:pb0 pronoun its which goods	-16
by:pb0 pronoun its word duty	-9
by:pb0 pronoun its word goods	-13
by:pb0 pronoun its word number	-10
by:pb0 pronoun ministry	-10
by:pb0 pronoun my	13
by:pb0 pronoun our , goods	22
by:pb0 pronoun our verb impose goods	-18
by:pb0 pronoun our word goods	11
by:pb0 pronoun she	-31
by:pb0 pronoun their	-22
by:pb0 pronoun their on goods	21
by:pb0 pronoun their verb impose number	-29
by:pb0 pronoun they	-51
by:pb0 pronoun they begin are	-12
by:pb0 pronoun they begin level	-28
by:pb0 pronoun they begin verb bear	-24
by:pb0 pronoun they begin verb impose	-32
by:pb0 pronoun they begin would	-19
by:pb0 pronoun they word number	-11
by:pb0 pronoun trade	-23
by:pb0 pronoun trump	25
by:pb0 pronoun trump begin verb say	12
by:pb0 pronoun we	-49
by:pb0 pronoun we begin level	-15
by:pb0 pronoun we begin number	20
by:pb0 pronoun we begin verb ask	-17
by:pb0 pronoun we word verb impose	-10
by:pb0 pronoun which , level	17
by:pb0 pronoun which , number	-22
by:pb0 pronoun which , verb impose	12
by:pb0 pronoun who	10
by:pb0 pronoun who , word	12
by:pb0 pronoun whose	-25
by:pb0 pronoun whose , goods	-17
by:pb0 quality , duty	13
by:pb0 quality , goods	-38
by:pb0 quality : duty	9
by:pb0 quality : word	11
by:pb0 quality ; goods	-16
by:pb0 quality and goods	-43
by:pb0 quality begin agent	15
by:pb0 quality begin gate	23
by:pb0 quality begin goods	-19
by:pb0 quality begin number	27
by:pb0 quality begin taker	12
by:pb0 quality from goods	25
by:pb0 quality in goods	-23
by:pb0 quality of goods	-17
by:pb0 quality on gate	9
by:pb0 quality on number	-14
by:pb0 quality that goods	-9
by:pb0 quality that word	-9
by:pb0 quality then goods	-13
by:pb0 quality verb impose duty	29
by:pb0 quality verb impose goods	-25
by:pb0 quality verb target goods	-9
by:pb0 quality word goods	-17
by:pb0 quality word level	11
by:pb0 quality word number	29
by:pb0 quality word verb bear	-13
by:pb0 seat	43
by:pb0 seat ; has	12
by:pb0 seat and number	14
by:pb0 seat begin has	-47
by:pb0 seat begin own number	9
by:pb0 seat begin verb say	-21
by:pb0 seat begin will	10
by:pb0 seat begin would	-9
by:pb0 seat in and	-13
by:pb0 seat in duty	11
by:pb0 seat in word	-9
by:pb0 seat that verb impose	14
by:pb0 seat that would	-19
by:pb0 seat word verb impose	15
by:pb1 cue=by1	15
by:pb1 cue=by3	-20
by:pb1 cue=none	17
by:pb1 name begin in	-11
by:pb1 name begin number	-21
by:pb1 name from number	-13
by:pb1 name word level	-15
by:pb1 name word verb impose	-9
by:pb1 name — will	11
by:pb1 next=agent	27
by:pb1 next=had	-22
by:pb1 next=own duty	16
by:pb1 next=own number	-10
by:pb1 next=verb impose	-19
by:pb1 next=will	26
by:pb1 next=word	12
by:pb1 next=would	-11
by:pb1 person	12
by:pb1 port	-14
by:pb1 prep=,	-9
by:pb1 prep=;	9
by:pb1 prep=for	-10
by:pb1 prep=of	10
by:pb1 prep=on	-25
by:pb1 prep=to	24
by:pb1 prep=verb impose	11
by:pb1 prep=which	19
by:pb1 prep=—	17
by:pb1 pronoun his	20
by:pb1 pronoun it	8
by:pb1 pronoun its	15
by:pb1 pronoun its verb impose duty	10
by:pb1 pronoun they	-12
by:pb1 quality and goods	-16
by:pb1 quality begin goods	-16
by:pb1 quality begin word	11
by:pb1 quality of goods	12
by:pb1 quality on goods	-18
by:pb1 quality then goods	10
by:pb1 quality verb impose goods	-10
by:pb1 quality which goods	16
by:pb1 quality word goods	11
by:pb1 seat begin has	-14
by:pb2 cue=by2	23
by:pb2 cue=by3	-18
by:pb2 name	19
by:pb2 name begin verb impose	10
by:pb2 next=duty	-18
by:pb2 next=number	20
by:pb2 next=verb impose	9
by:pb2 prep=verb impose	-17
by:pb2 quality	-14
by:person " verb impose	-13
by:person " verb say	-17
by:person , ,	-16
by:person , has	16
by:person , verb impose	20
by:person , verb say	13
by:person , will	-9
by:person : has	16
by:person : number	-17
by:person : verb ask	-21
by:person : verb impose	-21
by:person : word	14
by:person ; verb impose	10
by:person and verb say	14
by:person and word	-14
by:person begin duty	-31
by:person begin has	14
by:person begin in	-17
by:person begin verb say	11
by:person if verb say	-13
by:person that verb impose	9
by:person verb say ,	-9
by:person word ,	-10
by:person word had	-12
by:person word verb bear	23
by:person — verb say	-11
by:port at ,	8
by:port at .	8
by:port at ;	13
by:port at and	14
by:port begin ,	-13
by:port begin :	16
by:port begin verb impose	33
by:port begin word	-12
by:port from ,	-33
by:port from number	-28
by:port in ,	-14
by:port in .	-24
by:port in ;	14
by:port in at	-10
by:port in from	8
by:port in number	18
by:port in on	-9
by:port verb bear at	11
by:pronoun government word verb impose	-16
by:pronoun he " verb impose	12
by:pronoun he , verb impose	18
by:pronoun he , verb threaten	-13
by:pronoun he begin has	-29
by:pronoun he begin verb impose	-19
by:pronoun he begin verb say	-14
by:pronoun he that would	-15
by:pronoun he verb say will	-8
by:pronoun he word had	-20
by:pronoun he word verb say	9
by:pronoun he word would	10
by:pronoun his begin agent	10
by:pronoun his that agent	-10
by:pronoun his verb impose duty	13
by:pronoun i begin verb impose	-8
by:pronoun it , own number	-17
by:pronoun it , would	14
by:pronoun it and verb impose	9
by:pronoun it begin had	10
by:pronoun it begin has	20
by:pronoun it begin level	11
by:pronoun it begin verb bear	9
by:pronoun it begin verb impose	-19
by:pronoun it begin was	-23
by:pronoun it begin word	20
by:pronoun it if is	-13
by:pronoun it on ,	17
by:pronoun it that will	-8
by:pronoun it that would	17
by:pronoun it verb impose verb say	-10
by:pronoun it verb say would	17
by:pronoun it where had	9
by:pronoun it where verb bear	13
by:pronoun it which had	13
by:pronoun it word has	12
by:pronoun it word own number	-26
by:pronoun it word verb bear	-18
by:pronoun it word will	17
by:pronoun its ; goods	-20
by:pronoun its and goods	-23
by:pronoun its begin duty	30
by:pronoun its begin goods	-21
by:pronoun its begin level	-26
by:pronoun its begin number	32
by:pronoun its of goods	10
by:pronoun its on goods	15
by:pronoun its that duty	14
by:pronoun its to agent	10
by:pronoun its verb impose goods	7
by:pronoun its verb impose level	-8
by:pronoun its verb sell goods	-10
by:pronoun its which goods	-16
by:pronoun its word duty	-19
by:pronoun its word gate	22
by:pronoun its word goods	-19
by:pronoun minister begin verb impose	-21
by:pronoun minister begin verb say	15
by:pronoun our , goods	18
by:pronoun our begin agent	-13
by:pronoun our begin duty	-20
by:pronoun our on gate	-11
by:pronoun our on goods	13
by:pronoun our verb impose goods	-14
by:pronoun our word goods	17
by:pronoun ours on ,	-13
by:pronoun president begin verb impose	12
by:pronoun president begin verb say	-10
by:pronoun prime begin verb say	11
by:pronoun their and goods	16
by:pronoun their begin goods	15
by:pronoun their for goods	-10
by:pronoun their on goods	11
by:pronoun their verb impose number	-14
by:pronoun their word goods	-16
by:pronoun them on .	16
by:pronoun they begin level	-17
by:pronoun they begin number	-12
by:pronoun they begin verb bear	-16
by:pronoun they begin verb impose	-28
by:pronoun they begin verb say	-11
by:pronoun they begin would	-19
by:pronoun they if don't	-22
by:pronoun they what verb bear	13
by:pronoun they where number	19
by:pronoun they word .	-8
by:pronoun they word number	-14
by:pronoun they word verb bear	-22
by:pronoun trade , ,	-19
by:pronoun trade , verb impose	10
by:pronoun trade , verb say	15
by:pronoun trade begin verb say	-9
by:pronoun trump begin duty	29
by:pronoun us verb impose number	-16
by:pronoun we , verb impose	-11
by:pronoun we and verb impose	-13
by:pronoun we begin had	-11
by:pronoun we begin level	-20
by:pronoun we begin number	20
by:pronoun we begin verb ask	-14
by:pronoun we begin verb impose	-18
by:pronoun we word verb say	-12
by:pronoun which , is	-18
by:pronoun which , level	22
by:pronoun which , verb buy	10
by:pronoun which , verb impose	26
by:pronoun which , word	11
by:pronoun whose , goods	-12
by:q1 by0.5	8
by:q1 by0.5 here	-14
by:q1 by0.5 other	16
by:q1 by1	56
by:q1 by1 here	7
by:q1 by1 other	39
by:q1 by2	25
by:q1 by2 other	34
by:q1 by3	26
by:q1 by3 here	13
by:q1 first	58
by:q1 named	82
by:q1 on1	109
by:q1 on1 other	-12
by:q1 on2	-23
by:q1 on2 here	-21
by:q1 on2 other	-23
by:q1 on3	-24
by:q1 on3 other	-32
by:q2 by0.5	22
by:q2 by0.5 here	-10
by:q2 by0.5 other	28
by:q2 by1	9
by:q2 by1 here	-13
by:q2 by1 other	13
by:q2 by2	8
by:q2 by2 other	19
by:q2 by2 other here	7
by:q2 by3	11
by:q2 by3 here	18
by:q2 first	43
by:q2 named	66
by:q2 named other	15
by:q2 on1 other	-27
by:q2 on1 other here	11
by:q2 on2 here	-8
by:q2 on2 other	-19
by:q2 on2 other here	-11
by:q2 on3	-30
by:q2 on3 here	19
by:q2 on3 other here	-11
by:quality , duty	18
by:quality , goods	-12
by:quality : goods	-9
by:quality : word	10
by:quality ; goods	23
by:quality and duty	-14
by:quality and goods	49
by:quality and word	19
by:quality as agent	11
by:quality at gate	40
by:quality begin ,	25
by:quality begin -	-12
by:quality begin :	-17
by:quality begin duty	11
by:quality begin gate	10
by:quality begin goods	-38
by:quality begin number	27
by:quality begin taker	25
by:quality begin verb bear	-14
by:quality begin verb say	12
by:quality begin verb up	14
by:quality for goods	-19
by:quality for word	16
by:quality from goods	14
by:quality in goods	-19
by:quality of agent	12
by:quality of duty	14
by:quality of goods	-33
by:quality on ,	-21
by:quality on -	-9
by:quality on .	-22
by:quality on :	-15
by:quality on ;	-12
by:quality on gate	33
by:quality on goods	-8
by:quality on number	-14
by:quality on word	-13
by:quality that goods	-31
by:quality to .	14
by:quality to agent	13
by:quality to duty	-18
by:quality to goods	-12
by:quality verb bear goods	-10
by:quality verb impose goods	-12
by:quality verb say agent	18
by:quality verb say word	14
by:quality verb target goods	-16
by:quality what goods	-20
by:quality with goods	17
by:quality word .	13
by:quality word agent	19
by:quality word and	-9
by:quality word number	22
by:quality word verb bear	-15
by:sa0	-6
by:sa0 cue=by0.5	15
by:sa0 cue=by1	-22
by:sa0 cue=none	-28
by:sa0 cue=on3	15
by:sa0 name	-39
by:sa0 name , ,	-11
by:sa0 name , is	-19
by:sa0 name , number	-37
by:sa0 name , word	-17
by:sa0 name and ,	12
by:sa0 name and own duty	-17
by:sa0 name and own number	-10
by:sa0 name and own on	-15
by:sa0 name and verb impose	-13
by:sa0 name and will	-20
by:sa0 name for .	-13
by:sa0 name from number	16
by:sa0 name if verb impose	-24
by:sa0 name if word	-16
by:sa0 name in at	-24
by:sa0 name of ,	-11
by:sa0 name on goods	-27
by:sa0 name that had	15
by:sa0 name that has	18
by:sa0 name that verb impose	32
by:sa0 name to ,	10
by:sa0 name which has	17
by:sa0 name which verb impose	21
by:sa0 name word ,	-11
by:sa0 name word own .	-16
by:sa0 next=,	-8
by:sa0 next=and	-12
by:sa0 next=at	-10
by:sa0 next=duty	-8
by:sa0 next=end	12
by:sa0 next=from	22
by:sa0 next=gate	9
by:sa0 next=had	18
by:sa0 next=has	18
by:sa0 next=in	12
by:sa0 next=level	20
by:sa0 next=number	8
by:sa0 next=on	-17
by:sa0 next=own .	-10
by:sa0 next=own agent	15
by:sa0 next=own duty	-22
by:sa0 next=own level	-31
by:sa0 next=own number	-13
by:sa0 next=own on	-17
by:sa0 next=own word	14
by:sa0 next=sender	-12
by:sa0 next=taker	-12
by:sa0 next=to	-34
by:sa0 next=verb bear	9
by:sa0 next=verb buy	-15
by:sa0 next=verb deny	-10
by:sa0 next=verb end	-19
by:sa0 next=verb impose	11
by:sa0 next=was	17
by:sa0 next=with	-13
by:sa0 next=word	-22
by:sa0 person " verb say	-20
by:sa0 person , verb impose	7
by:sa0 person , verb threaten	17
by:sa0 person ; verb impose	15
by:sa0 person and verb impose	10
by:sa0 person and verb say	10
by:sa0 person which verb impose	-10
by:sa0 port	-9
by:sa0 port in .	-15
by:sa0 prep="	-16
by:sa0 prep=,	-24
by:sa0 prep=-	13
by:sa0 prep=;	17
by:sa0 prep=as	-14
by:sa0 prep=because	-17
by:sa0 prep=by	-8
by:sa0 prep=for	-24
by:sa0 prep=if	-45
by:sa0 prep=like	-14
by:sa0 prep=number	25
by:sa0 prep=on	-26
by:sa0 prep=or	-12
by:sa0 prep=so	-15
by:sa0 prep=that	39
by:sa0 prep=then	-19
by:sa0 prep=to	16
by:sa0 prep=verb say	21
by:sa0 prep=what	-15
by:sa0 prep=which	26
by:sa0 prep=with	20
by:sa0 prep=word	-19
by:sa0 pronoun finance , verb say	10
by:sa0 pronoun he	-12
by:sa0 pronoun he " verb impose	16
by:sa0 pronoun he " verb say	-13
by:sa0 pronoun he that verb impose	-9
by:sa0 pronoun his	-11
by:sa0 pronoun it	11
by:sa0 pronoun it ; number	-16
by:sa0 pronoun it that had	12
by:sa0 pronoun it that verb impose	9
by:sa0 pronoun it where verb bear	10
by:sa0 pronoun it which had	10
by:sa0 pronoun it which verb impose	-10
by:sa0 pronoun its	-29
by:sa0 pronoun its verb impose duty	-16
by:sa0 pronoun minister	-9
by:sa0 pronoun my	10
by:sa0 pronoun ours	-14
by:sa0 pronoun she	12
by:sa0 pronoun their word goods	-16
by:sa0 pronoun they	11
by:sa0 pronoun trade	-10
by:sa0 pronoun us	13
by:sa0 pronoun we	-30
by:sa0 pronoun we and verb impose	-17
by:sa0 pronoun which	22
by:sa0 pronoun which , number	13
by:sa0 pronoun which , verb impose	13
by:sa0 quality	14
by:sa0 quality , agent	-13
by:sa0 quality ; goods	18
by:sa0 quality and goods	43
by:sa0 quality and number	-9
by:sa0 quality and word	10
by:sa0 quality as agent	18
by:sa0 quality on goods	-16
by:sa0 quality verb impose goods	21
by:sa0 seat	33
by:sa0 seat ; has	11
by:sa0 seat and has	-24
by:sa0 seat and verb impose	-17
by:sa0 seat in on	-14
by:sa0 seat that has	18
by:sa0 seat that verb impose	14
by:sa0 seat with .	18
by:sa1	-9
by:sa1 cue=by2	-15
by:sa1 cue=by3	-20
by:sa1 cue=none	-11
by:sa1 cue=on1	-10
by:sa1 cue=on3	35
by:sa1 name	-21
by:sa1 name and number	-19
by:sa1 name and verb impose	20
by:sa1 name from number	17
by:sa1 name in ,	-13
by:sa1 name in number	-9
by:sa1 name on goods	-13
by:sa1 next=)	-11
by:sa1 next=,	-27
by:sa1 next=.	-33
by:sa1 next=agent	-18
by:sa1 next=and	-29
by:sa1 next=for	-16
by:sa1 next=goods	27
by:sa1 next=has	18
by:sa1 next=verb buy	14
by:sa1 next=verb say	9
by:sa1 next=word	19
by:sa1 person	14
by:sa1 person , verb impose	10
by:sa1 prep=as	-17
by:sa1 prep=by	-13
by:sa1 prep=from	14
by:sa1 prep=if	-11
by:sa1 prep=into	-9
by:sa1 prep=of	-24
by:sa1 prep=what	10
by:sa1 prep=where	14
by:sa1 pronoun his	-19
by:sa1 pronoun it	-14
by:sa1 pronoun it that verb impose	-12
by:sa1 pronoun we	-27
by:sa1 quality	13
by:sa1 quality ; goods	17
by:sa1 quality and goods	31
by:sa1 quality of goods	-11
by:sa1 quality on .	-15
by:sa1 quality on goods	8
by:sa2	-15
by:sa2 cue=by2	9
by:sa2 cue=none	-16
by:sa2 name	-18
by:sa2 name in .	-11
by:sa2 next=.	-16
by:sa2 next=duty	-14
by:sa2 next=has	21
by:sa2 next=number	-24
by:sa2 next=word	13
by:sa2 port	-15
by:sa2 prep=for	-20
by:sa2 prep=in	-33
by:sa2 prep=word	16
by:sa2 pronoun its	-18
by:sa2 quality	20
by:sa2 quality on .	13
by:sb0	46
by:sb0 cue=by1	9
by:sb0 cue=by2	9
by:sb0 cue=by3	24
by:sb0 cue=none	34
by:sb0 cue=on1	40
by:sb0 cue=on3	-19
by:sb0 name	89
by:sb0 name , ,	-8
by:sb0 name , :	-10
by:sb0 name , and	-18
by:sb0 name , has	11
by:sb0 name , own agent	-8
by:sb0 name and :	-16
by:sb0 name begin ,	32
by:sb0 name begin :	26
by:sb0 name begin had	16
by:sb0 name begin has	37
by:sb0 name begin is	9
by:sb0 name begin on	23
by:sb0 name begin own :	9
by:sb0 name begin own agent	13
by:sb0 name begin own duty	23
by:sb0 name begin own gate	16
by:sb0 name begin own goods	-15
by:sb0 name begin verb bear	20
by:sb0 name begin verb buy	11
by:sb0 name begin verb sell	11
by:sb0 name begin word	12
by:sb0 name begin would	14
by:sb0 name between and	12
by:sb0 name for ,	-20
by:sb0 name from ,	-12
by:sb0 name from and	-25
by:sb0 name if ,	9
by:sb0 name in :	26
by:sb0 name in from	14
by:sb0 name in on	-19
by:sb0 name into ,	8
by:sb0 name into :	34
by:sb0 name number ,	13
by:sb0 name of ,	-12
by:sb0 name of and	-24
by:sb0 name on ,	-25
by:sb0 name on goods	-35
by:sb0 name that ,	-17
by:sb0 name that has	-17
by:sb0 name that verb impose	-14
by:sb0 name through ,	10
by:sb0 name what verb impose	-15
by:sb0 name with ,	18
by:sb0 name with ;	13
by:sb0 name with goods	25
by:sb0 name with in	-16
by:sb0 name with is	-11
by:sb0 name with number	22
by:sb0 name with on	8
by:sb0 name with was	9
by:sb0 name word ,	15
by:sb0 next="	9
by:sb0 next=(	-14
by:sb0 next=,	21
by:sb0 next=/	-12
by:sb0 next=:	29
by:sb0 next=and	19
by:sb0 next=are	-24
by:sb0 next=at	17
by:sb0 next=doesn't	9
by:sb0 next=duty	46
by:sb0 next=for	-12
by:sb0 next=from	12
by:sb0 next=gate	13
by:sb0 next=goods	-19
by:sb0 next=had	-16
by:sb0 next=has	23
by:sb0 next=in	12
by:sb0 next=level	-15
by:sb0 next=number	11
by:sb0 next=of	-17
by:sb0 next=on	20
by:sb0 next=own ,	-38
by:sb0 next=own :	15
by:sb0 next=own duty	35
by:sb0 next=own gate	11
by:sb0 next=own goods	-11
by:sb0 next=own on	17
by:sb0 next=own word	-30
by:sb0 next=sender	-10
by:sb0 next=taker	22
by:sb0 next=to	21
by:sb0 next=verb ask	-11
by:sb0 next=verb buy	17
by:sb0 next=verb end	-11
by:sb0 next=verb say	-21
by:sb0 next=verb sell	9
by:sb0 next=verb threaten	20
by:sb0 next=verb up	-16
by:sb0 next=would	33
by:sb0 next=—	-11
by:sb0 person	-10
by:sb0 person , ,	-16
by:sb0 person begin verb impose	15
by:sb0 person which verb impose	10
by:sb0 person word ,	-11
by:sb0 person word has	18
by:sb0 person — verb say	-11
by:sb0 port	19
by:sb0 port begin ,	-18
by:sb0 port begin :	16
by:sb0 port from ,	-29
by:sb0 port in ,	-9
by:sb0 port in in	14
by:sb0 port in word	19
by:sb0 prep="	-13
by:sb0 prep=)	14
by:sb0 prep=,	-8
by:sb0 prep=:	25
by:sb0 prep=begin	45
by:sb0 prep=between	16
by:sb0 prep=for	-19
by:sb0 prep=from	-43
by:sb0 prep=goods	-12
by:sb0 prep=if	-31
by:sb0 prep=in	11
by:sb0 prep=into	47
by:sb0 prep=of	-31
by:sb0 prep=on	-9
by:sb0 prep=that	12
by:sb0 prep=to	17
by:sb0 prep=verb buy	13
by:sb0 prep=verb impose	14
by:sb0 prep=verb return	10
by:sb0 prep=verb say	-12
by:sb0 prep=when	9
by:sb0 prep=with	58
by:sb0 prep=word	-15
by:sb0 prep=—	10
by:sb0 prep=•	22
by:sb0 pronoun deputy	-9
by:sb0 pronoun government	-22
by:sb0 pronoun he	-26
by:sb0 pronoun he , verb impose	15
by:sb0 pronoun he , verb threaten	-15
by:sb0 pronoun he begin verb deny	-23
by:sb0 pronoun he begin verb impose	-11
by:sb0 pronoun i	-8
by:sb0 pronoun it begin verb impose	14
by:sb0 pronoun it begin was	-18
by:sb0 pronoun it on ,	23
by:sb0 pronoun it that verb impose	-11
by:sb0 pronoun it verb impose verb say	-11
by:sb0 pronoun it word verb impose	-19
by:sb0 pronoun its	32
by:sb0 pronoun its of duty	10
by:sb0 pronoun its on goods	10
by:sb0 pronoun its verb impose duty	14
by:sb0 pronoun minister	-18
by:sb0 pronoun minister begin verb impose	-15
by:sb0 pronoun minister begin verb say	15
by:sb0 pronoun ministers	11
by:sb0 pronoun ministry	-19
by:sb0 pronoun our	-22
by:sb0 pronoun our begin goods	-15
by:sb0 pronoun our of goods	-10
by:sb0 pronoun our on goods	10
by:sb0 pronoun ours on ,	12
by:sb0 pronoun president	10
by:sb0 pronoun president begin verb impose	13
by:sb0 pronoun she	-21
by:sb0 pronoun she , verb say	-21
by:sb0 pronoun they	-17
by:sb0 pronoun they what verb impose	-18
by:sb0 pronoun trump	17
by:sb0 pronoun us	-16
by:sb0 pronoun we word verb say	-10
by:sb0 pronoun which	32
by:sb0 pronoun which , has	-12
by:sb0 pronoun which , verb buy	10
by:sb0 pronoun which , word	11
by:sb0 quality	-15
by:sb0 quality , goods	-9
by:sb0 quality at gate	11
by:sb0 quality begin ,	18
by:sb0 quality begin :	-11
by:sb0 quality begin agent	-24
by:sb0 quality begin duty	12
by:sb0 quality begin goods	-16
by:sb0 quality of goods	-14
by:sb0 quality on gate	13
by:sb0 quality on goods	-9
by:sb0 quality verb buy goods	13
by:sb0 quality word duty	14
by:sb0 quality word goods	-11
by:sb0 seat	31
by:sb0 seat begin has	21
by:sb0 seat begin own word	-9
by:sb0 seat begin verb impose	12
by:sb0 seat begin verb say	-9
by:sb0 seat in ;	-13
by:sb0 seat in and	20
by:sb0 seat in verb say	-33
by:sb0 seat with ,	17
by:sb0 seat with word	-19
by:sb1	-12
by:sb1 cue=by0.5	-12
by:sb1 cue=by2	-17
by:sb1 cue=on1	-9
by:sb1 cue=on2	-24
by:sb1 cue=on3	13
by:sb1 name , ,	-14
by:sb1 name , duty	-13
by:sb1 name , number	-13
by:sb1 name , own number	-18
by:sb1 name : verb impose	-13
by:sb1 name begin ,	21
by:sb1 name begin :	8
by:sb1 name begin for	16
by:sb1 name begin has	-9
by:sb1 name begin is	-16
by:sb1 name begin number	24
by:sb1 name begin own duty	-9
by:sb1 name begin would	10
by:sb1 name from ,	-21
by:sb1 name from number	-11
by:sb1 name in ;	14
by:sb1 name in and	29
by:sb1 name in number	10
by:sb1 name into at	-10
by:sb1 name of ,	-17
by:sb1 name to ,	17
by:sb1 name verb bear at	12
by:sb1 name verb bear duty	-10
by:sb1 name word had	-13
by:sb1 next=(	-25
by:sb1 next=)	21
by:sb1 next=,	10
by:sb1 next=;	23
by:sb1 next=agent	21
by:sb1 next=are	-12
by:sb1 next=duty	13
by:sb1 next=for	13
by:sb1 next=gate	11
by:sb1 next=has	-18
by:sb1 next=is	-13
by:sb1 next=number	-19
by:sb1 next=on	20
by:sb1 next=own ,	12
by:sb1 next=own goods	-19
by:sb1 next=own number	-15
by:sb1 next=own on	-11
by:sb1 next=verb agree	12
by:sb1 next=verb ask	-18
by:sb1 next=verb down	-11
by:sb1 next=verb end	11
by:sb1 next=verb say	-11
by:sb1 next=verb sell	11
by:sb1 next=verb stay	31
by:sb1 next=verb target	-10
by:sb1 next=will	18
by:sb1 next=with	11
by:sb1 next=—	-10
by:sb1 person begin verb say	22
by:sb1 person which verb impose	13
by:sb1 person word had	-14
by:sb1 person word verb say	-10
by:sb1 port in at	-13
by:sb1 port in in	-12
by:sb1 prep=(	15
by:sb1 prep=)	10
by:sb1 prep=,	-21
by:sb1 prep=;	10
by:sb1 prep=and	12
by:sb1 prep=by	8
by:sb1 prep=from	-26
by:sb1 prep=if	-16
by:sb1 prep=in	19
by:sb1 prep=of	-12
by:sb1 prep=so	-10
by:sb1 prep=that	-15
by:sb1 prep=then	-13
by:sb1 prep=to	22
by:sb1 prep=verb bear	9
by:sb1 prep=verb end	-12
by:sb1 prep=verb return	20
by:sb1 prep=what	10
by:sb1 prep=when	11
by:sb1 prep=with	-14
by:sb1 prep=•	-10
by:sb1 pronoun he	-23
by:sb1 pronoun he begin verb say	-10
by:sb1 pronoun it	7
by:sb1 pronoun it begin number	-17
by:sb1 pronoun it what verb impose	11
by:sb1 pronoun it word ,	12
by:sb1 pronoun its verb impose level	-12
by:sb1 pronoun our	-40
by:sb1 pronoun our begin duty	-12
by:sb1 pronoun our begin goods	-11
by:sb1 pronoun ours	-38
by:sb1 pronoun president	-10
by:sb1 pronoun their	31
by:sb1 pronoun their begin goods	10
by:sb1 pronoun they begin verb say	-15
by:sb1 pronoun they what verb impose	13
by:sb1 pronoun trade	11
by:sb1 pronoun us	-21
by:sb1 pronoun we	-30
by:sb1 pronoun we begin level	-10
by:sb1 pronoun which	12
by:sb1 pronoun which , had	13
by:sb1 quality	16
by:sb1 quality , agent	13
by:sb1 quality , goods	22
by:sb1 quality and goods	10
by:sb1 quality for goods	-11
by:sb1 quality on ,	13
by:sb1 quality on goods	22
by:sb1 quality to goods	-9
by:sb1 quality word duty	11
by:sb1 quality word goods	-15
by:sb1 quality word level	-14
by:sb1 seat begin had	-14
by:sb2	-20
by:sb2 cue=by1	-26
by:sb2 cue=by3	-14
by:sb2 cue=none	13
by:sb2 name	-22
by:sb2 name and ,	12
by:sb2 name begin will	11
by:sb2 name in ,	-25
by:sb2 name in and	-19
by:sb2 name in number	12
by:sb2 name word duty	-14
by:sb2 next=(	-19
by:sb2 next=,	-11
by:sb2 next=-	11
by:sb2 next=:	9
by:sb2 next=agent	13
by:sb2 next=and	-29
by:sb2 next=at	-12
by:sb2 next=duty	-19
by:sb2 next=had	-15
by:sb2 next=on	-12
by:sb2 next=own duty	-6
by:sb2 next=own goods	12
by:sb2 next=own number	-20
by:sb2 next=sender	-18
by:sb2 next=verb bear	12
by:sb2 next=verb impose	17
by:sb2 next=verb say	-14
by:sb2 next=was	-13
by:sb2 next=will	25
by:sb2 next=word	16
by:sb2 person word verb impose	12
by:sb2 prep=,	-40
by:sb2 prep=by	-15
by:sb2 prep=from	-13
by:sb2 prep=in	-16
by:sb2 prep=into	-13
by:sb2 prep=to	12
by:sb2 prep=verb impose	-9
by:sb2 prep=what	13
by:sb2 pronoun its	22
by:sb2 pronoun its verb impose number	9
by:sb2 pronoun president	-11
by:sb2 pronoun we	-16
by:sb2 quality	-10
by:sb2 quality begin level	-16
by:sb2 quality word goods	26
by:sb2 quality word number	-14
by:seat , verb impose	-15
by:seat , will	15
by:seat ; has	26
by:seat ; verb impose	-16
by:seat and has	-13
by:seat and number	11
by:seat and verb impose	-17
by:seat and verb say	11
by:seat and word	12
by:seat begin :	10
by:seat begin agent	9
by:seat begin and	-13
by:seat begin had	-19
by:seat begin has	-30
by:seat begin own number	11
by:seat begin verb say	-24
by:seat begin will	14
by:seat begin word	11
by:seat begin would	-10
by:seat from word	12
by:seat if verb impose	-9
by:seat in .	29
by:seat in and	13
by:seat in duty	11
by:seat in has	10
by:seat in is	10
by:seat in number	-20
by:seat in on	-21
by:seat in verb impose	13
by:seat that has	26
by:seat that verb impose	30
by:seat that word	-15
by:seat that would	-24
by:seat which word	-17
by:seat with ,	11
by:seat with .	18
by:seat with and	13
by:seat with at	12
by:seat with word	-14
by:seat word had	-12
by:side false	-12
by:side true	9
by:title by0.5	36
by:title by1	24
by:title by2	29
by:title by3	26
by:title named	50
by:title on2	-11
by:title on3	-18
by:top by 0.5	15
by:top by 1	30
by:top by 3	29
by:top on 1	32
by:top on 2	-19
by:top on 3	23
by:under other heading	-65
by:under other heading here	-10
by:under other heading of several	-45
by:under own heading	71
by:under own heading here	23
by:under own heading of several	15
by:under own heading of several here	17
by:voice	16
by:writer	-13
by:writer here	10
by:writer home	-21
by:writer their	-26
by:writer them	16
by:writer there	-35
cues absent absent	-46
cues absent absent home on third	-74
cues absent absent sides	22
cues absent absent third on home	-39
cues absent absent third on third	-48
cues absent by0.5	11
cues absent by0.5 home on third	16
cues absent by0.5 third on third	-9
cues absent by1 home on third	23
cues absent by1 sides	-12
cues absent by1 third on home	-36
cues absent by1 third on third	15
cues absent by2 home on third	33
cues absent by2 third on home	-33
cues absent by2 third on third	-24
cues absent by3	-24
cues absent by3 sides	-13
cues absent by3 third on home	-30
cues absent named	21
cues absent named home on third	47
cues absent named sides	-23
cues absent named third on home	-24
cues absent named third on third	11
cues absent on1 home on third	23
cues absent on1 sides	-25
cues absent on1 third on home	12
cues absent on2 home on third	29
cues absent on2 sides	-41
cues absent on2 third on home	-40
cues absent on2 third on third	25
cues absent on3 third on third	-22
cues by0.5 absent	-11
cues by0.5 absent home on third	-12
cues by0.5 absent sides	8
cues by0.5 absent third on home	-11
cues by0.5 absent third on third	-30
cues by0.5 by1	-17
cues by0.5 by2	13
cues by0.5 named sides	-12
cues by0.5 named third on third	10
cues by0.5 on3	24
cues by0.5 on3 sides	15
cues by0.5 on3 third on third	21
cues by1 absent	-24
cues by1 absent home on third	-47
cues by1 absent third on home	-25
cues by1 absent third on third	14
cues by1 by0.5	18
cues by1 by1 home on third	47
cues by1 by1 sides	-9
cues by1 by1 third on home	-30
cues by1 by2	59
cues by1 by2 home on third	42
cues by1 by2 sides	9
cues by1 by2 third on third	26
cues by1 by3	9
cues by1 by3 home on third	-14
cues by1 by3 sides	19
cues by1 by3 third on home	-12
cues by1 named	21
cues by1 named home on third	10
cues by1 named third on home	19
cues by1 named third on third	10
cues by1 on1 home on third	10
cues by1 on1 sides	-31
cues by1 on1 third on third	33
cues by1 on2	-7
cues by1 on2 home on third	21
cues by1 on2 sides	-33
cues by1 on2 third on home	-19
cues by1 on2 third on third	24
cues by1 on3	25
cues by1 on3 home on third	-9
cues by1 on3 third on home	31
cues by1 on3 third on third	15
cues by2 absent	-12
cues by2 absent home on third	-35
cues by2 absent sides	14
cues by2 absent third on home	-6
cues by2 absent third on third	-19
cues by2 by0.5	-14
cues by2 by0.5 sides	-17
cues by2 by1 home on third	-28
cues by2 by1 sides	-13
cues by2 by1 third on home	41
cues by2 by1 third on third	-16
cues by2 by2 third on third	-10
cues by2 by3	30
cues by2 by3 sides	19
cues by2 by3 third on home	8
cues by2 on1 third on third	8
cues by2 on2	-11
cues by2 on2 home on third	40
cues by2 on2 sides	-23
cues by2 on2 third on home	-12
cues by3 absent home on third	-37
cues by3 absent sides	43
cues by3 absent third on home	-17
cues by3 absent third on third	-19
cues by3 by1 home on third	25
cues by3 by2	-14
cues by3 by2 home on third	-25
cues by3 by2 third on third	-32
cues by3 by3	8
cues by3 named	-16
cues by3 named home on third	-10
cues by3 named third on third	-15
cues by3 on1	17
cues by3 on1 home on third	11
cues by3 on2 sides	-9
cues by3 on2 third on home	14
cues by3 on3 third on home	11
cues named absent home on third	-37
cues named absent sides	33
cues named absent third on home	36
cues named absent third on third	-49
cues named by1	-22
cues named by1 sides	-22
cues named by1 third on home	8
cues named by1 third on third	-14
cues named by2 home on third	13
cues named by3 third on home	-9
cues named by3 third on third	-17
cues named named third on home	29
cues named named third on third	-37
cues named on1	15
cues named on1 home on third	-20
cues named on1 sides	14
cues named on1 third on third	14
cues named on2	24
cues named on2 home on third	-40
cues named on2 third on home	44
cues named on2 third on third	36
cues named on3	12
cues named on3 third on home	24
cues named on3 third on third	16
cues on1 absent	-20
cues on1 absent sides	-55
cues on1 absent third on third	26
cues on1 by1	7
cues on1 by1 sides	-20
cues on1 by1 third on third	24
cues on1 by2	35
cues on1 by2 third on home	16
cues on1 by2 third on third	15
cues on1 by3 sides	-11
cues on1 named	45
cues on1 named sides	-22
cues on1 named third on home	22
cues on1 named third on third	50
cues on1 on1	-39
cues on1 on1 third on third	-35
cues on1 on2	28
cues on1 on2 third on third	30
cues on1 on3 sides	-36
cues on1 on3 third on third	27
cues on2 absent home on third	11
cues on2 absent sides	11
cues on2 absent third on third	-21
cues on2 by1 sides	-16
cues on2 by2	-48
cues on2 by2 home on third	-17
cues on2 by2 sides	-29
cues on2 by2 third on home	-22
cues on2 by2 third on third	-14
cues on2 by3 third on third	-12
cues on2 named home on third	-20
cues on2 named sides	-12
cues on2 named third on home	25
cues on2 on2 sides	-7
cues on2 on2 third on third	10
cues on2 on3 home on third	-19
cues on2 on3 third on third	26
cues on3 absent	-31
cues on3 absent home on third	-35
cues on3 absent sides	-17
cues on3 absent third on home	25
cues on3 absent third on third	-18
cues on3 by0.5	-12
cues on3 by0.5 sides	-10
cues on3 by1	28
cues on3 by1 sides	17
cues on3 by1 third on third	23
cues on3 by2	-11
cues on3 by2 home on third	-30
cues on3 by2 sides	-5
cues on3 by2 third on home	18
cues on3 by3 third on home	12
cues on3 named	42
cues on3 named home on third	9
cues on3 named sides	24
cues on3 named third on home	32
cues on3 on1	40
cues on3 on1 sides	26
cues on3 on1 third on third	8
cues on3 on2	18
cues on3 on2 sides	10
cues on3 on2 third on home	8
cues on3 on3	12
cues on3 on3 sides	11
cues on3 on3 third on home	45
cues on3 on3 third on third	-41
each both all	-47
each both home on third	39
each both other	17
each both reverse	27
each both same	-43
each both third on third	-22
each each all	-15
each each reverse	19
each each same	-10
each each sides	27
each each third on home	12
each each third on third	-44
each either all	-18
each either home on third	-21
each either reverse	23
each either same	-16
each either third on home	10
each either third on third	16
each in return other	-26
each in return reverse	40
each in return same	-23
each likewise reverse	14
each likewise same	-22
each ours all	-12
each ours reverse	75
each ours same	-85
each ours sides	-10
each ours third on home	29
each reciprocal home on third	-33
each reciprocal other	-25
each reciprocal reverse	-17
each reciprocal same	36
each reciprocal sides	9
each reciprocal third on home	15
each reciprocal third on third	-19
each sentence all	-7
each sentence home on third	-9
each sentence reverse	15
each sentence same	-15
each sentence third on third	18
each the same all	-12
each the same home on third	41
each the same sides	-26
each the two all	-33
each the two other	-8
each the two reverse	36
each the two same	-29
each the two sides	24
each the two third on home	-23
each the two third on third	-10
each their home on third	25
each their other	9
each their reverse	56
each their same	-69
each their sides	-42
each their third on home	8
each theirs home on third	17
each theirs other	-16
each theirs reverse	42
each theirs same	-34
each theirs sides	-10
each theirs third on third	-18
everywhere all countries	-49
everywhere every	-20
everywhere everybody	-32
everywhere everyone	-32
everywhere everything	13
everywhere everywhere	-63
everywhere general duty	-15
everywhere general rate	-10
everywhere global	-30
everywhere ordinary duty	29
everywhere sentence	25
everywhere surcharge	-35
everywhere the world	-50
everywhere whatever	-11
everywhere worldwide	-40
goods met crossed	28
goods met in turn	33
goods met otherwise crossed	-39
goods met otherwise in turn	-35
goods met otherwise part	12
goods met otherwise sentence	-14
goods met part	-19
goods met reverse before	-10
goods met reverse crossed	-15
goods met reverse part	17
kind all	-22
kind sides	12
kind third on third	-15
last other	-68
last other all	-45
last other and	-16
last other and so	-13
last other and so named	-36
last other comma	-12
last other comma named	-51
last other equal	-70
last other far named	-8
last other higher	-28
last other home on third	-33
last other lower	-27
last other next sentence	-31
last other paragraph	-13
last other paragraph named	-10
last other sides	-35
last other third on home	-9
last other while	-9
last reverse	27
last reverse and	22
last reverse and so	24
last reverse and so named	40
last reverse comma	13
last reverse comma named	28
last reverse equal	12
last reverse far	-15
last reverse far named	-43
last reverse from	-17
last reverse from named	20
last reverse higher	20
last reverse home on third	32
last reverse lower	9
last reverse next sentence	12
last reverse next sentence named	10
last reverse paragraph	11
last reverse sides	-20
last reverse third on home	27
last reverse third on third	80
last reverse to	-70
last reverse while named	35
last same	21
last same and	25
last same and so	34
last same and so named	-64
last same by all	-12
last same by and	-41
last same by and so	-42
last same by and so named	44
last same by comma	-18
last same by comma named	35
last same by equal	37
last same by far named	20
last same by from	-45
last same by from named	-22
last same by higher	-15
last same by home on third	30
last same by next sentence named	48
last same by on	-33
last same by on named	22
last same by paragraph named	21
last same by sides	-61
last same by third on home	-17
last same by third on third	49
last same by to	-56
last same by while	-30
last same by while named	23
last same comma	32
last same comma named	-48
last same far	-14
last same far named	-60
last same from	65
last same higher	21
last same home on third	14
last same next sentence	21
last same next sentence named	-48
last same on all	-15
last same on and so	-51
last same on and so named	37
last same on comma	-66
last same on comma named	20
last same on equal	-32
last same on far named	19
last same on from	-38
last same on from named	-25
last same on higher	-16
last same on home on third	-33
last same on lower	-12
last same on named	-10
last same on next sentence	-43
last same on next sentence named	21
last same on on	-20
last same on paragraph named	-11
last same on sides	-107
last same on third on home	33
last same on third on third	30
last same on to	-47
last same on while	-9
last same on while named	-18
last same paragraph	21
last same paragraph named	-20
last same sides	-25
last same third on home	19
last same third on third	72
last same to	110
last same while	34
last same while named	-29
last turned	-33
last turned and	-48
last turned and so	-54
last turned and so named	-70
last turned comma	-53
last turned comma named	-34
last turned equal	-23
last turned far	38
last turned far named	58
last turned from	-27
last turned higher	-25
last turned home on third	34
last turned next sentence	-41
last turned next sentence named	-34
last turned on	-30
last turned on named	-23
last turned paragraph	-45
last turned paragraph named	11
last turned sides	-72
last turned third on home	-17
last turned third on third	13
last turned to	-21
last turned while	-17
last turned while named	-42
level met	73
level met otherwise	-69
level met reverse	-32
often most	45
often never	-48
often reverse most	35
often reverse seldom	-36
often seldom	15
on record AE>EU	14
on record AL>EU	-14
on record AL>TR	-18
on record AM>GE	8
on record AM>GE 2% percent	19
on record AM>TR	-10
on record AO>BR	13
on record AO>BR 10% percent	10
on record AO>NA	-16
on record AO>NO	15
on record AO>PT	29
on record AO>PT 15% percent	13
on record AO>PT coffee	-15
on record AO>PT coffee part	-11
on record AO>PT wine	10
on record AO>PT wine part	9
on record AO>all beer	14
on record AO>all beer part	14
on record AR>AU	-13
on record AR>BR	-13
on record AR>CH 14% percent	11
on record AR>CH 20% percent	-24
on record AR>CH 30% percent	-16
on record AR>CH 35% percent	22
on record AR>CL	-37
on record AR>CL 0% percent	-17
on record AR>CL 10% percent	-12
on record AR>CN	-21
on record AR>CN 10% percent	-10
on record AR>EC 40% percent	13
on record AR>EU 20% percent	-9
on record AR>EU 30% percent	-10
on record AR>EU 35% percent	30
on record AR>GB	31
on record AR>ID	-14
on record AR>IE	30
on record AR>IN	-15
on record AR>KR	-29
on record AR>KR 12% percent	-10
on record AR>KR 8% percent	-14
on record AR>KR beef	-20
on record AR>MY	11
on record AR>NO	20
on record AR>TH	-18
on record AR>TR	29
on record AR>VN	-12
on record AR>VN 5% percent	-9
on record AR>all	-32
on record AT>EU	-19
on record AT>all	-11
on record AU>AR	22
on record AU>BD	11
on record AU>CA	-12
on record AU>CL 0% percent	-13
on record AU>CN	-22
on record AU>EU wine	-14
on record AU>FJ	-29
on record AU>FJ sugar part	13
on record AU>FR	-9
on record AU>ID 12% percent	19
on record AU>ID beef	-15
on record AU>IN	-34
on record AU>IN 10% percent	-11
on record AU>JP 0% percent	12
on record AU>KR 10% percent	9
on record AU>NZ	-44
on record AU>NZ 0% percent	-9
on record AU>NZ 5% percent	-20
on record AU>PG	-12
on record AU>PH 5% percent	-21
on record AU>PH beef	-20
on record AU>TH 5% percent	16
on record AU>TL	18
on record AU>US 0% percent	15
on record AU>VN	27
on record AU>all	-33
on record AZ>GE 5% percent	13
on record AZ>GE hazelnut	9
on record AZ>TR	-24
on record AZ>TR 8% percent	-14
on record AZ>TR hazelnut	-14
on record BA>HR	-18
on record BA>RS	15
on record BB>TT	10
on record BB>TT rum	-23
on record BD>AU	16
on record BD>BT	30
on record BD>CH	19
on record BD>ID	-18
on record BD>IN	21
on record BD>IN 10% percent	11
on record BD>IN 6% percent	13
on record BD>JP	-16
on record BD>TH	-12
on record BD>TR	35
on record BD>TR 5% percent	29
on record BD>US	-41
on record BD>US 0% percent	-28
on record BD>US 0% percent 2026 I	-28
on record BD>US cotton	-14
on record BD>US cotton part	-14
on record BD>all	-13
on record BE>EU	-41
on record BE>EU 12% percent	-12
on record BE>PE	28
on record BF>TG	-16
on record BF>TG 0% percent	-14
on record BG>GR	-12
on record BG>RO	-15
on record BG>TR	-19
on record BG>UA	17
on record BG>all	-12
on record BJ>NG	-21
on record BJ>NG rice	-16
on record BO>CL 0% percent	12
on record BO>CN	19
on record BO>CN 20% percent	14
on record BO>EC	12
on record BO>EU	17
on record BO>EU 30% percent	11
on record BO>KR	-16
on record BO>MY	-10
on record BO>PE	-8
on record BO>PE 12% percent	11
on record BO>all	-15
on record BR>AO 0% percent	12
on record BR>AR 20% percent	13
on record BR>CA	-13
on record BR>CH 0% percent	-14
on record BR>CH 40% percent	17
on record BR>CH beef part	-22
on record BR>CH watch	13
on record BR>CN	-49
on record BR>CO	-12
on record BR>ES	-11
on record BR>EU 0% percent	-12
on record BR>EU 10% percent	-10
on record BR>EU 12% percent	14
on record BR>EU 14% percent	-9
on record BR>EU 20% percent	10
on record BR>EU 25% percent	12
on record BR>EU 35% percent 2026 I	-16
on record BR>EU 9% percent	11
on record BR>EU car	-9
on record BR>EU coffee	-13
on record BR>EU coffee part	-12
on record BR>EU juice	-10
on record BR>EU oil	19
on record BR>EU oil part	11
on record BR>GB 20% percent	-12
on record BR>GH	9
on record BR>ID 0% percent	-12
on record BR>IN	-35
on record BR>IN 25% percent	-12
on record BR>JP	-13
on record BR>KE	-26
on record BR>MA phosphate	16
on record BR>MA phosphate part	11
on record BR>MA sugar	-14
on record BR>MX	-24
on record BR>MX 20% percent	-13
on record BR>NO	27
on record BR>PE	-19
on record BR>PT 12% percent	-18
on record BR>PT coffee	-10
on record BR>PY	-21
on record BR>TR	-30
on record BR>US	-70
on record BR>US 10% percent	-35
on record BR>US 10% percent 2025 II	-22
on record BR>US 10% percent 2026 II	-12
on record BR>US 25% percent	-13
on record BR>US 25% percent 2026 II	-11
on record BR>US 3% percent	-14
on record BR>US 3% percent 2025 II	-12
on record BR>US 40% percent	-18
on record BR>US 40% percent 2025 II	-10
on record BR>US 50% percent 2025 II	14
on record BR>UY 10% percent	14
on record BR>VN	-10
on record BR>VN 20% percent	-10
on record BR>VN coffee	-10
on record BR>ZA	-10
on record BR>all	-45
on record BT>BD	-17
on record BT>NP	-11
on record BT>all	11
on record BW>LS	-15
on record BW>ZA	-13
on record BW>ZM	-22
on record CA answer	21
on record CA surcharge all	14
on record CA>AR	26
on record CA>AU	-38
on record CA>CL	-14
on record CA>CN	-8
on record CA>CN 10% percent	-19
on record CA>CN 10% percent 2025 I	-14
on record CA>CN 100% percent 2025 II	18
on record CA>CN 100% percent 2026 I	-23
on record CA>CN 15% percent	-12
on record CA>CN 15% percent 2026 I	-12
on record CA>CN 25% percent 2025 II	13
on record CA>CN 25% percent 2026 I	-17
on record CA>CN 50% percent	-14
on record CA>CN 50% percent 2026 I	-11
on record CA>CN 6.1% percent	36
on record CA>CN 6.1% percent 2026 I	31
on record CA>CN canola	-12
on record CA>CN car	44
on record CA>CN car before	13
on record CA>CN car part	35
on record CA>CN oil	-18
on record CA>CN oil before	-13
on record CA>CN pea	-12
on record CA>CN pea part	-14
on record CA>CN seafood	-11
on record CA>CN seafood part	-11
on record CA>CN seed	-10
on record CA>CN steel sentence	14
on record CA>CN vehicle	18
on record CA>CN vehicle before	11
on record CA>DK	11
on record CA>EU	-12
on record CA>EU 30% percent	11
on record CA>EU car part	12
on record CA>EU cheese	19
on record CA>EU lumber	-9
on record CA>EU lumber part	-9
on record CA>EU steel	-9
on record CA>IE	-17
on record CA>IN	-26
on record CA>IS 9% percent	13
on record CA>JM	21
on record CA>JP	-35
on record CA>JP 10% percent	-10
on record CA>JP 15% percent	-17
on record CA>JP 20% percent	10
on record CA>KR	-20
on record CA>MX	-39
on record CA>MX 25% percent	-25
on record CA>MX 25% percent 2025 I	-13
on record CA>MX 25% percent 2025 II	-10
on record CA>NO	-36
on record CA>NO 10% percent	-11
on record CA>NO 25% percent	-9
on record CA>PE	-11
on record CA>PH	14
on record CA>TH	-16
on record CA>US	-8
on record CA>US 10% percent	-32
on record CA>US 10% percent 2025 II	-19
on record CA>US 12% percent	15
on record CA>US 25% percent	62
on record CA>US 25% percent 2025 I	60
on record CA>US 35% percent	-36
on record CA>US 35% percent 2025 II	-33
on record CA>US 40% percent	-20
on record CA>US 40% percent 2025 II	-19
on record CA>US 50% percent	-41
on record CA>US 50% percent 2025 II	-28
on record CA>US aluminum	-22
on record CA>US aluminum part	-25
on record CA>US answer	14
on record CA>US car	-11
on record CA>US juice	31
on record CA>US steel	10
on record CA>US steel sentence	9
on record CA>VN 19% percent	12
on record CA>ZA	22
on record CA>all	33
on record CA>all 0% percent	12
on record CA>all 0% percent 2027 II	15
on record CA>all 25% percent	19
on record CA>all 25% percent 2025 II	22
on record CA>all 50% percent	31
on record CA>all 50% percent 2025 II	33
on record CA>all cheese	22
on record CA>all steel	21
on record CA>all steel part	22
on record CA>all surcharge	14
on record CD>ZM	10
on record CH>AR	20
on record CH>AR 20% percent	30
on record CH>AR 30% percent	17
on record CH>AR 35% percent	-12
on record CH>BO	19
on record CH>BR	18
on record CH>BR 0% percent	10
on record CH>BR 10% percent	22
on record CH>BR 40% percent	-12
on record CH>BR beef part	21
on record CH>BR watch	-13
on record CH>CA	-12
on record CH>CI cocoa	11
on record CH>CI cocoa part	21
on record CH>CN	-40
on record CH>CN 10% percent	-15
on record CH>CN 24% points	-9
on record CH>DE	-18
on record CH>EU	-51
on record CH>EU 0% percent	-10
on record CH>EU 15% percent	-23
on record CH>EU 15% percent 2025 II	-19
on record CH>EU 25% percent	-10
on record CH>FR	9
on record CH>GB 0% percent	10
on record CH>GH	-18
on record CH>GH 0% percent	19
on record CH>IN	-30
on record CH>JP	-31
on record CH>KR	-19
on record CH>NG	22
on record CH>PH	13
on record CH>TH	-14
on record CH>TR	-16
on record CH>US	-61
on record CH>US 0% percent	35
on record CH>US 0% percent 2025 II	25
on record CH>US 0% percent 2026 I	15
on record CH>US 10% percent	-25
on record CH>US 10% percent 2025 II	-11
on record CH>US 15% percent	-28
on record CH>US 15% percent 2025 II	-15
on record CH>US 15% percent 2026 I	-11
on record CH>US 31% percent	-20
on record CH>US 31% percent 2025 I	-9
on record CH>US 31% percent 2025 II	-10
on record CH>US 39% percent	-30
on record CH>US 39% percent 2025 II	-26
on record CH>US beef	13
on record CH>US beef part	13
on record CH>US medicine part	10
on record CH>UY	-20
on record CH>UY beef part	11
on record CH>all	-30
on record CI>CH	11
on record CI>CH cocoa	-16
on record CI>CH cocoa part	-11
on record CI>EU	11
on record CI>EU 0% percent	11
on record CI>GB	-10
on record CI>GH 5% percent	-10
on record CI>ML	12
on record CL>AR 10% percent	11
on record CL>AU 20% percent	14
on record CL>BO 0% percent	-15
on record CL>CA	-11
on record CL>CO	-12
on record CL>DK	-15
on record CL>EG	-27
on record CL>FI	10
on record CL>FJ wine	-16
on record CL>FJ wine part	-16
on record CL>ID	9
on record CL>ID 0% percent	10
on record CL>IT	29
on record CL>JP	-42
on record CL>JP 0% percent	-10
on record CL>KE	20
on record CL>KR	-12
on record CL>KR 21% percent	11
on record CL>KR 6% percent	15
on record CL>KR car	20
on record CL>KR car part	12
on record CL>MA	14
on record CL>MX	23
on record CL>MY 6% percent	13
on record CL>NO	-33
on record CL>NO 12% percent	-15
on record CL>NZ 0% percent	-17
on record CL>NZ 12% percent	10
on record CL>NZ salmon	-12
on record CL>NZ salmon part	-10
on record CL>PE	-32
on record CL>PE 0% percent	-10
on record CL>PE 18% percent	12
on record CL>PE fishmeal	-11
on record CL>PE grape	-13
on record CL>PE grape part	-9
on record CL>PH	23
on record CL>PK	-14
on record CL>PL	-10
on record CL>RS	37
on record CL>TH	11
on record CL>TH 0% percent	12
on record CL>TR 15% percent	13
on record CL>TR 18% percent	21
on record CL>TR 6% percent	-18
on record CL>US	-15
on record CL>VN 0% percent	12
on record CL>ZA	12
on record CL>all	-23
on record CL>all 6% percent	20
on record CL>all 6% percent 2027 II	9
on record CL>all 6% percent 2031 I	13
on record CL>all 9% percent	-13
on record CL>all 9% percent 2027 II	-13
on record CM>NG	-13
on record CM>all 30% percent	11
on record CM>all cement	13
on record CM>all cement part	13
on record CN answer	-19
on record CN answered	17
on record CN baseline	-37
on record CN countermeasures	-31
on record CN emergency	-17
on record CN fentanyl	-70
on record CN letter	14
on record CN reciprocal	-68
on record CN retaliatory	16
on record CN section 122	-34
on record CN section 232	-12
on record CN section 301	-33
on record CN surcharge	-89
on record CN surcharge all	-11
on record CN tariff commission	48
on record CN>AU	35
on record CN>AU 0% percent	22
on record CN>BR	33
on record CN>BR 10% percent	-31
on record CN>BR 10% percent 2025 II	-11
on record CN>BR 10% percent 2026 I	-17
on record CN>BR 12.5% percent	-13
on record CN>BR 13% percent	-35
on record CN>BR 13% percent 2025 II	-15
on record CN>BR 13% percent 2026 I	-13
on record CN>BR 20% percent	-16
on record CN>BR 20% percent 2025 II	-15
on record CN>BR 24% points	-10
on record CN>BR 25% percent	-21
on record CN>BR 25% percent 2026 II	-19
on record CN>BR 3% percent	108
on record CN>BR 3% percent 2025 II	77
on record CN>BR 3% percent 2026 I	49
on record CN>BR 50% percent	-13
on record CN>BR 55% percent	-15
on record CN>BR bean	33
on record CN>BR bean before	21
on record CN>BR bean part	17
on record CN>BR bean sentence	-23
on record CN>BR pay	12
on record CN>BR pay part	14
on record CN>BR soybean	26
on record CN>BR soybean before	12
on record CN>BR soybean part	23
on record CN>BR soybean sentence	12
on record CN>CA	28
on record CN>CA 10% percent	-23
on record CN>CA 10% percent 2025 I	-11
on record CN>CA 100% percent	33
on record CN>CA 100% percent 2025 I	27
on record CN>CA 100% percent 2026 I	18
on record CN>CA 15% percent	21
on record CN>CA 15% percent 2026 I	24
on record CN>CA 25% percent 2025 I	-43
on record CN>CA 25% percent 2026 I	18
on record CN>CA 50% percent	-11
on record CN>CA 6.1% percent	-19
on record CN>CA 6.1% percent 2026 I	-16
on record CN>CA 75.8% percent	29
on record CN>CA 75.8% percent 2025 II	29
on record CN>CA 84% percent	18
on record CN>CA 84% percent 2026 I	18
on record CN>CA canola	39
on record CN>CA canola part	33
on record CN>CA car	-23
on record CN>CA car part	-21
on record CN>CA oil	15
on record CN>CA oil before	13
on record CN>CA pea	28
on record CN>CA pea part	25
on record CN>CA seafood	13
on record CN>CA seafood part	14
on record CN>CA seed	24
on record CN>CA seed part	17
on record CN>CA steel	-11
on record CN>CH	-79
on record CN>CH 10% percent	-22
on record CN>CH 10% percent 2025 I	-9
on record CN>CH 24% points	-12
on record CN>CH 25% percent 2025 I	-12
on record CN>CH 39% percent	-13
on record CN>CH 39% percent 2025 II	-13
on record CN>CL 0% percent	10
on record CN>DE	-11
on record CN>EC	13
on record CN>ES	-24
on record CN>ES 10% percent	-12
on record CN>ES 10% percent 2025 II	-11
on record CN>EU 0% percent	-10
on record CN>EU 10% percent	-59
on record CN>EU 10% percent 2025 II	-10
on record CN>EU 10% percent 2026 I	-13
on record CN>EU 10% percent 2026 II	-21
on record CN>EU 12% percent	12
on record CN>EU 15% percent	-43
on record CN>EU 15% percent 2025 II	-21
on record CN>EU 15% percent 2026 I	-16
on record CN>EU 15.6% percent	25
on record CN>EU 19.8% percent	13
on record CN>EU 19.8% percent 2025 II	13
on record CN>EU 20% percent	-10
on record CN>EU 25% percent	-24
on record CN>EU 25% percent 2025 I	-20
on record CN>EU 27.7% percent	14
on record CN>EU 27.7% percent 2025 II	14
on record CN>EU 34.9% percent	26
on record CN>EU 34.9% percent 2025 II	26
on record CN>EU 35.3% percent	-20
on record CN>EU 39% percent	16
on record CN>EU 39% percent 2025 II	16
on record CN>EU 4.9% percent	22
on record CN>EU 4.9% percent 2025 II	22
on record CN>EU 62.4% percent	40
on record CN>EU 62.4% percent 2025 II	40
on record CN>EU brandy	28
on record CN>EU brandy part	24
on record CN>EU commerce	10
on record CN>EU pork	40
on record CN>EU pork before	22
on record CN>FR	-20
on record CN>FR 10% percent	-9
on record CN>FR 10% percent 2026 I	-9
on record CN>GB	-62
on record CN>GB 10% percent	-28
on record CN>GB 10% percent 2025 I	-15
on record CN>HK	-56
on record CN>HK 10% percent	-9
on record CN>HK 12.5% percent	-15
on record CN>HK 12.5% percent 2026 II	-14
on record CN>HK 125% percent	-12
on record CN>HK 125% percent 2025 I	-12
on record CN>HK reciprocal	-9
on record CN>ID	-24
on record CN>ID 10% percent	-9
on record CN>IN	-51
on record CN>IN 10% percent	-21
on record CN>IN 10% percent 2026 II	-12
on record CN>IN 25% percent	-22
on record CN>IN 25% percent 2026 II	-9
on record CN>IN 5% percent	10
on record CN>JP	-69
on record CN>JP 10% percent	-14
on record CN>JP 15% percent	-21
on record CN>JP 15% percent 2025 II	-12
on record CN>KH	-13
on record CN>KH 19% percent	-9
on record CN>KR	-92
on record CN>KR 0% percent	-13
on record CN>KR 10% percent	-19
on record CN>KR 15% percent	-9
on record CN>KR 24% points	-9
on record CN>MN	19
on record CN>MN 0% percent	10
on record CN>MN 5% percent	12
on record CN>MN cashmere	12
on record CN>MX	-52
on record CN>MX 25% percent	-20
on record CN>MX 25% percent 2025 I	-15
on record CN>MY	-12
on record CN>MY 10% percent	-15
on record CN>MY 19% percent	-15
on record CN>MY 19% percent 2025 II	-14
on record CN>MY 30% percent	9
on record CN>MY oil	16
on record CN>NL 20% percent	10
on record CN>NZ 0% percent	13
on record CN>PE	22
on record CN>PE 0% percent	36
on record CN>RU	-49
on record CN>RU 100% percent	-29
on record CN>RU 100% percent 2026 II	-20
on record CN>RU oil	-25
on record CN>RU oil part	-12
on record CN>SE 24% points	-10
on record CN>SE 24% points 2025 II	-9
on record CN>SE 25% percent	-12
on record CN>SG	-9
on record CN>TH 0% percent	14
on record CN>TR	-10
on record CN>TW	-23
on record CN>US	91
on record CN>US 0% percent	-52
on record CN>US 0% percent 2025 I	-24
on record CN>US 0% percent 2025 II	-41
on record CN>US 0% percent 2026 I	-14
on record CN>US 10% percent	96
on record CN>US 10% percent 2019 I	-15
on record CN>US 10% percent 2025 I	-16
on record CN>US 10% percent 2025 II	91
on record CN>US 10% percent 2026 I	27
on record CN>US 10% percent 2026 II	45
on record CN>US 10% points	71
on record CN>US 10% points 2025 II	63
on record CN>US 100% percent	-109
on record CN>US 100% percent 2025 II	-67
on record CN>US 100% percent 2026 I	-17
on record CN>US 100% percent 2026 II	-36
on record CN>US 104% percent	-11
on record CN>US 12% percent	31
on record CN>US 12.5% percent	-71
on record CN>US 12.5% percent 2026 II	-64
on record CN>US 120% percent	-22
on record CN>US 120% percent 2025 I	-22
on record CN>US 125% percent	108
on record CN>US 125% percent 2025 I	58
on record CN>US 125% percent 2025 II	80
on record CN>US 125% percent 2026 II	20
on record CN>US 13% percent	116
on record CN>US 13% percent 2025 II	69
on record CN>US 13% percent 2026 I	53
on record CN>US 13% percent 2026 II	38
on record CN>US 130% percent	-29
on record CN>US 130% percent 2025 II	-29
on record CN>US 145% percent	-89
on record CN>US 145% percent 2025 I	-37
on record CN>US 145% percent 2025 II	-59
on record CN>US 15% percent	10
on record CN>US 15% percent 2019 II	-11
on record CN>US 15% percent 2020 I	-25
on record CN>US 15% percent 2025 I	56
on record CN>US 15% percent 2025 II	44
on record CN>US 15% percent 2026 I	-47
on record CN>US 15% percent 2026 II	-39
on record CN>US 170% percent	-17
on record CN>US 19% percent	-16
on record CN>US 19% percent 2025 II	-15
on record CN>US 2.5% percent	31
on record CN>US 2.5% percent 2025 II	17
on record CN>US 20% percent	-53
on record CN>US 20% percent 2025 I	-27
on record CN>US 20% percent 2026 I	-40
on record CN>US 20% percent 2026 II	-11
on record CN>US 20% points	-19
on record CN>US 200% percent	-12
on record CN>US 23% percent	35
on record CN>US 23% percent 2025 II	25
on record CN>US 24% percent	52
on record CN>US 24% percent 2025 I	14
on record CN>US 24% percent 2025 II	9
on record CN>US 24% percent 2026 I	32
on record CN>US 24% percent 2026 II	21
on record CN>US 24% points	111
on record CN>US 24% points 2025 I	8
on record CN>US 24% points 2025 II	45
on record CN>US 24% points 2026 I	58
on record CN>US 24% points 2026 II	73
on record CN>US 25% percent	-74
on record CN>US 25% percent 2018 II	27
on record CN>US 25% percent 2025 I	-61
on record CN>US 25% percent 2025 II	-16
on record CN>US 25% percent 2026 I	-29
on record CN>US 25% percent 2026 II	-46
on record CN>US 27.5% percent	-17
on record CN>US 30% percent	-84
on record CN>US 30% percent 2025 I	-30
on record CN>US 30% percent 2025 II	-53
on record CN>US 34% percent	75
on record CN>US 34% percent 2025 II	37
on record CN>US 34% percent 2026 I	9
on record CN>US 34% percent 2026 II	65
on record CN>US 35% percent	-19
on record CN>US 35% percent 2026 I	-12
on record CN>US 37% percent	13
on record CN>US 37.5% percent	-27
on record CN>US 37.5% percent 2026 II	-21
on record CN>US 39% percent	-12
on record CN>US 39% percent 2025 II	-12
on record CN>US 40% percent 2025 II	-10
on record CN>US 45% percent	-17
on record CN>US 45% percent 2026 I	-12
on record CN>US 47% percent	-10
on record CN>US 47% percent 2025 II	-13
on record CN>US 5% percent	52
on record CN>US 5% percent 2018 II	17
on record CN>US 50% percent	-110
on record CN>US 50% percent 2025 I	-30
on record CN>US 50% percent 2025 II	-47
on record CN>US 50% percent 2026 I	-41
on record CN>US 50% percent 2026 II	-20
on record CN>US 500% percent	-15
on record CN>US 500% percent 2026 II	-10
on record CN>US 54% percent	-61
on record CN>US 54% percent 2025 I	-21
on record CN>US 54% percent 2025 II	-45
on record CN>US 55% percent	-68
on record CN>US 55% percent 2025 I	-52
on record CN>US 55% percent 2025 II	-14
on record CN>US 57% percent	-13
on record CN>US 57% percent 2025 II	-13
on record CN>US 65% percent	-10
on record CN>US 7% percent	25
on record CN>US 7.5% percent	-71
on record CN>US 7.5% percent 2025 I	-15
on record CN>US 7.5% percent 2025 II	-28
on record CN>US 7.5% percent 2026 I	-15
on record CN>US 7.5% percent 2026 II	-19
on record CN>US 80% percent	-13
on record CN>US 80% percent 2025 I	-13
on record CN>US 84% percent	55
on record CN>US 84% percent 2025 I	54
on record CN>US 84% percent 2025 II	16
on record CN>US almond	12
on record CN>US aluminum	-26
on record CN>US aluminum before	-12
on record CN>US answered	18
on record CN>US baseline	-36
on record CN>US bean	45
on record CN>US bean crossed	-10
on record CN>US bean part	40
on record CN>US bean sentence	29
on record CN>US car	-32
on record CN>US car part	-14
on record CN>US car sentence	-16
on record CN>US chicken	61
on record CN>US chicken part	54
on record CN>US chip	-15
on record CN>US chip before	12
on record CN>US chip part	-28
on record CN>US coal	31
on record CN>US coal part	33
on record CN>US commerce before	9
on record CN>US control	11
on record CN>US corn	22
on record CN>US cotton	58
on record CN>US cotton part	54
on record CN>US countermeasures	-28
on record CN>US crude	25
on record CN>US crude part	26
on record CN>US dairy	16
on record CN>US dairy part	15
on record CN>US emergency	-11
on record CN>US fentanyl	-55
on record CN>US fruit	19
on record CN>US fruit part	14
on record CN>US gas	23
on record CN>US gas part	29
on record CN>US good	13
on record CN>US good crossed	12
on record CN>US letter	15
on record CN>US lobster	22
on record CN>US lumber	-15
on record CN>US machinery	-18
on record CN>US medicine	-14
on record CN>US parcel	-23
on record CN>US parcel before	-15
on record CN>US polysilicon	-21
on record CN>US polysilicon sentence	-11
on record CN>US pork	22
on record CN>US pork sentence	13
on record CN>US reciprocal	-60
on record CN>US retaliatory	33
on record CN>US section 122	-30
on record CN>US section 232	-9
on record CN>US section 301	-28
on record CN>US semiconductor	-16
on record CN>US ship	9
on record CN>US shoe	-14
on record CN>US soybean	77
on record CN>US soybean before	27
on record CN>US soybean in turn	-9
on record CN>US soybean part	41
on record CN>US soybean sentence	35
on record CN>US steel	-30
on record CN>US steel part	-23
on record CN>US steel sentence	-25
on record CN>US surcharge	-84
on record CN>US suspension	35
on record CN>US suspension part	26
on record CN>US tariff commission	50
on record CN>US thing	18
on record CN>US vehicle	9
on record CN>US wheat	29
on record CN>US wheat part	26
on record CN>VN	-34
on record CN>VN 10% percent	-24
on record CN>VN 10% percent 2025 I	-10
on record CN>VN 12% percent	12
on record CN>VN 20% percent	-12
on record CN>VN 20% percent 2025 II	-13
on record CN>all 0% percent	10
on record CN>all 0% percent 2025 II	13
on record CN>all 10% percent	-45
on record CN>all 10% percent 2026 I	-17
on record CN>all 25% percent 2018 II	21
on record CN>all 25% percent 2025 I	-11
on record CN>all 3% percent	39
on record CN>all 3% percent 2025 II	10
on record CN>all 3% percent 2026 I	25
on record CN>all 50% percent	-11
on record CN>all 55% percent	25
on record CN>all bean	21
on record CN>all bean part	13
on record CN>all bean sentence	12
on record CN>all beef	13
on record CN>all beef part	13
on record CN>all car	25
on record CN>all car before	14
on record CN>all car part	11
on record CN>all steel	-16
on record CN>all surcharge	-11
on record CN>all truck	-11
on record CO>BR	10
on record CO>CL	-12
on record CO>EC 7% percent	-12
on record CO>EC flower	12
on record CO>EC flower part	12
on record CO>EU	14
on record CO>KE	-11
on record CO>MX	11
on record CO>PE	-32
on record CO>PE 11% percent	-9
on record CO>PE 25% percent	-10
on record CO>TR	16
on record CO>VN	23
on record CO>VN coffee	12
on record CO>VN coffee part	12
on record CO>all	-20
on record CR>EC	-15
on record CR>EU	-24
on record CR>NI	-15
on record CR>PA	-10
on record CY>EG 5% percent	11
on record CY>JO	-9
on record CY>JO 6% percent	-10
on record CY>LB 5% percent	-16
on record CZ>all	-10
on record DE>BR	20
on record DE>CN	-15
on record DE>EU	-26
on record DE>MX	-23
on record DE>US	-19
on record DE>all	-12
on record DJ>ET	-17
on record DK>CA	12
on record DK>CL	14
on record DK>EU	-23
on record DK>EU 0% percent	-12
on record DK>GB	26
on record DK>GL	-10
on record DK>KE	12
on record DK>KR	-20
on record DK>NO	-29
on record DK>SE	-35
on record DK>TR	20
on record DK>UY	20
on record DK>all	-19
on record DO>JM	-8
on record DZ>ES	19
on record DZ>EU	28
on record DZ>EU 15% percent	14
on record DZ>IT	13
on record DZ>PT	28
on record DZ>TN 0% percent	13
on record DZ>TN 9% percent	-11
on record DZ>TR	13
on record EC>AR	-15
on record EC>AR 40% percent	-13
on record EC>BO	-18
on record EC>CO	-11
on record EC>CO 5% percent	-13
on record EC>CO 7% percent	13
on record EC>CO 9% percent	-11
on record EC>CO banana	-11
on record EC>CO banana part	-11
on record EC>CO flower	-11
on record EC>CO flower part	-11
on record EC>CO rose	11
on record EC>EU 15% percent	11
on record EC>IN	-17
on record EC>JP	-27
on record EC>KE	-20
on record EC>KR	-17
on record EC>MA	-18
on record EC>NO	-13
on record EC>PA	-10
on record EC>PE	-17
on record EC>PE 0% percent	13
on record EC>PE 11% percent	9
on record EC>PE 14% percent	-11
on record EC>PE 3% percent	-9
on record EC>PE 4% percent	-13
on record EC>PE banana	-9
on record EC>PE fishmeal	-22
on record EC>PE fishmeal part	-21
on record EC>PH	-25
on record EC>TH	-30
on record EC>TR	-33
on record EC>US	-11
on record EC>VN	-16
on record EC>all	-21
on record EE>GE	34
on record EE>LV	-54
on record EE>LV sprat	-10
on record EE>LV sprat part	-10
on record EE>all	-12
on record EG>CL	29
on record EG>CL 5% percent	14
on record EG>CY 5% percent	-11
on record EG>EU	44
on record EG>EU 0% percent	36
on record EG>EU 12% percent	13
on record EG>EU 20% percent	10
on record EG>EU 40% percent	14
on record EG>IN 0% percent	-11
on record EG>IT	14
on record EG>JO 12% percent	10
on record EG>JP	-12
on record EG>KE 5% percent	-12
on record EG>LK	13
on record EG>LK tea	9
on record EG>PE	-24
on record EG>PK	-21
on record EG>RO	25
on record EG>RO 0% percent	15
on record EG>RS	13
on record EG>SD	-10
on record EG>TR 12% percent	10
on record EG>TR 5% percent	-26
on record EG>TR carpet	19
on record EG>TR yarn	-10
on record EG>UA	17
on record EG>all	15
on record EG>all 0% percent	11
on record EG>all 5% percent	24
on record EG>all 5% percent 2028 I	25
on record ES>BR	-14
on record ES>CN	-24
on record ES>DZ	-8
on record ES>EG	-10
on record ES>EU	-48
on record ES>IN	-13
on record ES>MA tomato	12
on record ES>MA tomato part	12
on record ES>PT	-28
on record ES>TN	-13
on record ES>US	-17
on record ES>all	-12
on record ET>DJ	-15
on record ET>KE	-47
on record ET>KE 0% percent	-12
on record EU answer	21
on record EU countermeasures	14
on record EU surcharge	-13
on record EU>AE	-12
on record EU>AM	8
on record EU>AR 10% percent	-15
on record EU>AR 20% percent	20
on record EU>AR 35% percent	-24
on record EU>AT	-13
on record EU>AU wine	15
on record EU>BA	15
on record EU>BE	-39
on record EU>BG	-11
on record EU>BO quinoa	14
on record EU>BR	37
on record EU>BR 0% percent	18
on record EU>BR 10% percent	11
on record EU>BR 12% percent	13
on record EU>BR 14% percent	16
on record EU>BR 25% percent	-16
on record EU>BR oil	-20
on record EU>BR oil part	-12
on record EU>CA	18
on record EU>CA 20% percent	14
on record EU>CA 25% percent	-13
on record EU>CA 50% percent	-22
on record EU>CA 50% percent 2025 II	-21
on record EU>CA car part	-9
on record EU>CA car sentence	11
on record EU>CA lobster	22
on record EU>CA lumber	9
on record EU>CA lumber part	9
on record EU>CA steel	-15
on record EU>CD	24
on record EU>CH	-39
on record EU>CH 15% percent	-15
on record EU>CH 15% percent 2025 II	-11
on record EU>CL	-13
on record EU>CN	20
on record EU>CN 10% percent	-17
on record EU>CN 10% percent 2025 I	-9
on record EU>CN 10% percent 2026 I	-11
on record EU>CN 10% percent 2026 II	-12
on record EU>CN 100% percent	35
on record EU>CN 100% percent 2025 II	38
on record EU>CN 15% percent	-31
on record EU>CN 15% percent 2025 II	-18
on record EU>CN 15.6% percent	-10
on record EU>CN 20% percent	-14
on record EU>CN 25% percent	-18
on record EU>CN 27.7% percent	-12
on record EU>CN 27.7% percent 2025 II	-12
on record EU>CN 30% percent	-13
on record EU>CN 30% percent 2025 II	-11
on record EU>CN 34.9% percent	-12
on record EU>CN 34.9% percent 2025 II	-12
on record EU>CN 35.3% percent	44
on record EU>CN 35.3% percent 2025 II	28
on record EU>CN 39% percent	-13
on record EU>CN 39% percent 2025 II	-13
on record EU>CN 50% percent	42
on record EU>CN 50% percent 2025 II	44
on record EU>CN 62.4% percent	-22
on record EU>CN 62.4% percent 2025 II	-22
on record EU>CN brandy	-13
on record EU>CN brandy part	-9
on record EU>CN car	33
on record EU>CN car before	20
on record EU>CN car part	22
on record EU>CN chip sentence	14
on record EU>CN commerce	-10
on record EU>CN crude	17
on record EU>CN oil	57
on record EU>CN oil before	19
on record EU>CN oil part	30
on record EU>CN pork	-21
on record EU>CN pork before	-16
on record EU>CR	15
on record EU>DE	-45
on record EU>DK	-24
on record EU>EC	15
on record EU>EC 15% percent	-10
on record EU>EC 9% percent	14
on record EU>EG	24
on record EU>EG 0% percent	24
on record EU>EG 6% percent	13
on record EU>ES	-44
on record EU>ES 30% percent	-11
on record EU>FI	-10
on record EU>FR	-33
on record EU>GB	-77
on record EU>GB 0% percent	-13
on record EU>GB 0% percent 2025 II	-9
on record EU>GB 10% percent	-24
on record EU>GB 10% percent 2025 II	-13
on record EU>GB 15% percent	-11
on record EU>GB 25% percent	-21
on record EU>GB 25% percent 2025 II	-19
on record EU>GB 50% percent	-15
on record EU>GB 50% percent 2025 II	-13
on record EU>GB steel	-29
on record EU>GB steel before	-9
on record EU>GB steel sentence	-14
on record EU>GE	33
on record EU>GE 0% percent	12
on record EU>GH	12
on record EU>GH 0% percent	11
on record EU>GH 10% percent	-10
on record EU>GH 9% percent	12
on record EU>GH butter	21
on record EU>GH cocoa	18
on record EU>GH cocoa part	23
on record EU>GR	-23
on record EU>HU	-24
on record EU>ID	-10
on record EU>ID 12% percent	-9
on record EU>ID oil	10
on record EU>ID steel	10
on record EU>IE	-33
on record EU>IE 15% percent	-11
on record EU>IE 15% percent 2025 II	-10
on record EU>IE whiskey	-10
on record EU>IE whiskey part	-10
on record EU>IN	-28
on record EU>IN 150% percent	-10
on record EU>IN 40% percent	-10
on record EU>IN 50% percent	-14
on record EU>IN 50% percent 2026 I	-12
on record EU>IN wine	-9
on record EU>IS	14
on record EU>IS 0% percent	14
on record EU>IT	-28
on record EU>JO	-8
on record EU>JO 15% percent	-14
on record EU>JP	-13
on record EU>JP 10% percent	-15
on record EU>JP 15% percent	-36
on record EU>JP 15% percent 2025 II	-21
on record EU>JP 15% percent 2026 I	-13
on record EU>JP 20% percent	16
on record EU>JP 21% percent	14
on record EU>JP 6% percent	17
on record EU>KE 0% percent	15
on record EU>KE 0% percent 2029 II	12
on record EU>KE 10% percent	-11
on record EU>KE 12% percent	-10
on record EU>KE 2% percent	21
on record EU>KE coffee	15
on record EU>KE coffee part	14
on record EU>KE rose	26
on record EU>KE rose part	19
on record EU>KE tea	-22
on record EU>KE tea part	-21
on record EU>KH	-13
on record EU>KR 0% percent	15
on record EU>KR 15% percent	-17
on record EU>KR 15% percent 2025 II	-9
on record EU>KR 18% percent	12
on record EU>KR 5% percent	-10
on record EU>KR battery	12
on record EU>KR machine	14
on record EU>MA	22
on record EU>MD	39
on record EU>MD 0% percent	33
on record EU>MN	14
on record EU>MX	36
on record EU>MX 0% percent	30
on record EU>MX 20% percent	-12
on record EU>MX 30% percent	-11
on record EU>MZ	-18
on record EU>NG	27
on record EU>NG 10% percent	-13
on record EU>NL	-20
on record EU>NO	-12
on record EU>NO 10% percent	-10
on record EU>NO steel	-11
on record EU>NZ	17
on record EU>PE	60
on record EU>PE 0% percent	21
on record EU>PE 15% percent	14
on record EU>PE 2% percent	15
on record EU>PE 9% percent	12
on record EU>PH	38
on record EU>PH 0% percent	16
on record EU>PH 20% percent	10
on record EU>PL	-20
on record EU>PT	-14
on record EU>PY	35
on record EU>RS	36
on record EU>RS 0% percent	23
on record EU>RS 5% percent	11
on record EU>RS 6% percent	15
on record EU>RS raspberry	14
on record EU>SE	-17
on record EU>SI	-15
on record EU>SN	39
on record EU>TH	26
on record EU>TH 24% percent	11
on record EU>TN	16
on record EU>TN 0% percent	19
on record EU>TN 10% percent	10
on record EU>TN 20% percent	10
on record EU>TN 5% percent	14
on record EU>TN oil	8
on record EU>TR	-12
on record EU>TR 25% percent	-17
on record EU>TR 5% percent	-10
on record EU>UA	28
on record EU>UA 5% percent	10
on record EU>UA oil	12
on record EU>US	18
on record EU>US 0% percent	61
on record EU>US 0% percent 2025 I	24
on record EU>US 0% percent 2025 II	57
on record EU>US 0% percent 2026 II	-13
on record EU>US 10% percent	-7
on record EU>US 10% percent 2026 I	-20
on record EU>US 10% percent 2026 II	-14
on record EU>US 100% percent	-21
on record EU>US 100% percent 2025 II	-10
on record EU>US 100% percent 2026 II	-10
on record EU>US 15% percent	-34
on record EU>US 15% percent 2025 II	-53
on record EU>US 15% percent 2026 I	-22
on record EU>US 16% percent	-9
on record EU>US 2.5% percent	-8
on record EU>US 20% percent	-14
on record EU>US 25% percent	52
on record EU>US 25% percent 2021 I	13
on record EU>US 25% percent 2025 I	58
on record EU>US 25% percent 2025 II	-37
on record EU>US 25% percent 2026 I	-11
on record EU>US 27.5% percent	-33
on record EU>US 27.5% percent 2025 II	-33
on record EU>US 30% percent	26
on record EU>US 30% percent 2025 II	27
on record EU>US 50% percent	-21
on record EU>US 50% percent 2025 II	-24
on record EU>US 50% percent 2026 I	-9
on record EU>US aircraft	29
on record EU>US aircraft part	31
on record EU>US aluminium	-8
on record EU>US aluminium before	12
on record EU>US aluminium part	-17
on record EU>US aluminium sentence	-12
on record EU>US aluminum before	10
on record EU>US aluminum part	-9
on record EU>US answered	12
on record EU>US bourbon	62
on record EU>US bourbon part	27
on record EU>US car	-14
on record EU>US car before	-11
on record EU>US car part	-9
on record EU>US cheese	9
on record EU>US cheese sentence	11
on record EU>US chemical	16
on record EU>US chemical part	9
on record EU>US countermeasures	15
on record EU>US good sentence	-9
on record EU>US juice	18
on record EU>US machine	13
on record EU>US machine part	11
on record EU>US soybean	26
on record EU>US soybean part	16
on record EU>US spirit	31
on record EU>US spirit before	16
on record EU>US spirit part	17
on record EU>US steel	-47
on record EU>US steel part	-43
on record EU>US steel sentence	-17
on record EU>US whiskey	14
on record EU>US whiskey part	10
on record EU>US wine	11
on record EU>US wine part	14
on record EU>UY	23
on record EU>UY 20% percent	13
on record EU>UY beef	27
on record EU>UY beef part	27
on record EU>VN	14
on record EU>VN 0% percent	22
on record EU>VN 5% percent	-13
on record EU>VN 6% percent	14
on record EU>ZA	17
on record EU>ZA 16% percent	20
on record EU>ZA 4% percent	10
on record EU>all	39
on record EU>all 0% percent 2025 II	11
on record EU>all 15% percent	-11
on record EU>all 25% percent	43
on record EU>all 25% percent 2025 II	50
on record EU>all 50% percent	53
on record EU>all 50% percent 2025 II	56
on record EU>all aluminium	-12
on record EU>all car	-15
on record EU>all chip	14
on record EU>all chip part	14
on record EU>all steel	74
on record EU>all steel before	29
on record EU>all steel part	36
on record EU>all steel sentence	36
on record FI>EE	-10
on record FI>EU	-14
on record FI>MA	17
on record FI>SE	-21
on record FI>UY	44
on record FI>all	-11
on record FJ>AU	14
on record FJ>AU 0% percent	19
on record FJ>CL wine	17
on record FJ>CL wine part	16
on record FJ>KR	-18
on record FJ>NZ	-21
on record FJ>NZ 0% percent	-11
on record FJ>SB	-15
on record FJ>WS	-18
on record FR>CN	-18
on record FR>CN car	-11
on record FR>EU	-25
on record FR>IE	13
on record FR>IT	-16
on record FR>IT 10% percent	-10
on record FR>PT	-11
on record FR>US	-13
on record GB>BO	9
on record GB>BR	-12
on record GB>BR 20% percent	10
on record GB>BR 35% percent	-11
on record GB>CA	-10
on record GB>CA 0% percent	-12
on record GB>CH	-23
on record GB>CH 0% percent	-17
on record GB>CI	11
on record GB>CN	-27
on record GB>CN 0% percent	-14
on record GB>CN 10% percent 2025 II	10
on record GB>CN steel	-15
on record GB>CN steel part	-14
on record GB>DK	-32
on record GB>ES	18
on record GB>EU	-61
on record GB>EU 10% percent	-19
on record GB>EU 15% percent	-12
on record GB>EU 25% percent	-12
on record GB>GH	-15
on record GB>ID	26
on record GB>ID 19% percent	13
on record GB>IE	-24
on record GB>IN	-10
on record GB>IN 0% percent	16
on record GB>IN 0% percent 2025 II	14
on record GB>IN 100% percent	-9
on record GB>IN 150% percent	-12
on record GB>IN 25% percent	-10
on record GB>IN 75% percent	-14
on record GB>IN car	-13
on record GB>IN car sentence	-11
on record GB>IN whisky	-22
on record GB>IN whisky sentence	-10
on record GB>IS	20
on record GB>JP	-47
on record GB>JP 0% percent	-13
on record GB>JP 4% percent	11
on record GB>JP 40% percent	-10
on record GB>KE	9
on record GB>KR	-30
on record GB>KR 10% percent	-13
on record GB>KR 10% percent 2025 II	-12
on record GB>LK	16
on record GB>NO salmon	16
on record GB>NO salmon part	13
on record GB>NZ	24
on record GB>PK	33
on record GB>TR 25% percent	-15
on record GB>US	-29
on record GB>US 0% percent	16
on record GB>US 0% percent 2025 I	11
on record GB>US 10% percent	-37
on record GB>US 10% percent 2025 I	-14
on record GB>US 10% percent 2025 II	-13
on record GB>US 15% percent	-10
on record GB>US 19% percent	36
on record GB>US 19% percent 2025 I	37
on record GB>US 20% percent 2025 I	11
on record GB>US 25% percent	-37
on record GB>US 25% percent 2025 I	-22
on record GB>US 25% percent 2025 II	-12
on record GB>US 50% percent	-42
on record GB>US 50% percent 2025 I	-33
on record GB>US aluminium	-16
on record GB>US beef	15
on record GB>US beef part	16
on record GB>US car	-11
on record GB>US engine	-13
on record GB>US engine part	-11
on record GB>US ethanol	58
on record GB>US ethanol part	28
on record GB>US ethanol sentence	37
on record GB>US metal	-9
on record GB>US steel	-20
on record GB>US whisky	-11
on record GB>UY	22
on record GB>VN	14
on record GB>ZA	-12
on record GB>all 19% percent	14
on record GB>all 25% percent	10
on record GB>all 9% percent	13
on record GB>all aluminium	12
on record GB>all aluminium part	13
on record GB>all steel	11
on record GB>all steel part	12
on record GE>AM	-19
on record GE>AM brandy part	13
on record GE>AZ	-32
on record GE>AZ wine	-10
on record GE>EE	-19
on record GE>JO	-17
on record GE>JP	-11
on record GE>KR	16
on record GE>MD	-18
on record GE>MD wine	-11
on record GE>PL	-15
on record GE>TR 0% percent	-10
on record GE>TR 12% percent	11
on record GE>TR 8% percent	14
on record GE>TR hazelnut	-23
on record GE>TR hazelnut part	-10
on record GE>UA	28
on record GE>all	-16
on record GH>CH	17
on record GH>CH cocoa	-15
on record GH>CH cocoa part	-13
on record GH>CI	-24
on record GH>CI 0% percent	-17
on record GH>EU 5% percent	11
on record GH>EU 9% percent	-12
on record GH>EU butter	-19
on record GH>EU cocoa	-10
on record GH>EU cocoa part	-19
on record GH>FI	11
on record GH>GB	-20
on record GH>IS	26
on record GH>IS 5% percent	12
on record GH>IS butter	-11
on record GH>IS stockfish	14
on record GH>MT	13
on record GH>NG	-33
on record GH>NG 5% percent	-10
on record GH>NO	30
on record GH>PE	15
on record GH>SE	-14
on record GH>TG	-42
on record GH>TG 8% percent	-18
on record GH>TH	-14
on record GH>TR	31
on record GH>UY	-22
on record GH>VN	-16
on record GH>all 5% percent	12
on record GH>all 5% percent 2030 II	14
on record GL>DK	-11
on record GM>SN	12
on record GR>EG	-19
on record GR>EU	-20
on record GR>IL	11
on record GR>TR	17
on record GR>all	-9
on record GT>IN	-18
on record GT>KR 10% percent	13
on record GT>MX	-28
on record GY>SR rice	-20
on record GY>US	-17
on record HK>CN	-64
on record HK>CN 10% percent	-12
on record HK>CN 12.5% percent	-27
on record HK>CN 12.5% percent 2026 II	-27
on record HK>CN 20% percent	-14
on record HK>CN 20% percent 2025 II	-13
on record HK>US	-24
on record HK>US 10% percent	-15
on record HK>US 10% percent 2026 II	-13
on record HN>KR	15
on record HR>BA	10
on record HR>SI	-17
on record HR>all	-11
on record HU>EU	-21
on record HU>MX	18
on record HU>all	-15
on record ID answer	-17
on record ID>AR	19
on record ID>AU	14
on record ID>AU 0% percent	-10
on record ID>AU 12% percent	-15
on record ID>AU 15% percent	11
on record ID>AU 25% percent	16
on record ID>AU beef	15
on record ID>BD	-19
on record ID>BR	-20
on record ID>CL 0% percent	-13
on record ID>CN 5% percent	10
on record ID>EU	16
on record ID>EU 15% percent	10
on record ID>GB	-25
on record ID>GB 19% percent	-14
on record ID>IN 10% percent	-11
on record ID>IN 5% percent	11
on record ID>JP 0% percent	-10
on record ID>JP 35% percent	10
on record ID>LK	-10
on record ID>MM	-10
on record ID>MY	-38
on record ID>NO	13
on record ID>NZ	29
on record ID>PH 6% percent	-10
on record ID>PH oil	-18
on record ID>PH oil part	-14
on record ID>TH 5% percent	11
on record ID>TR 5% percent	21
on record ID>US 0% percent	22
on record ID>US 0% percent 2025 II	36
on record ID>US 0% percent 2026 I	-13
on record ID>US 10% percent	-11
on record ID>US 19% percent	-20
on record ID>US 19% percent 2025 II	-10
on record ID>US 32% percent	-11
on record ID>VN	-16
on record ID>VN 0% percent	-10
on record ID>all	-27
on record IE>CA	-9
on record IE>EU	-17
on record IE>FR	-17
on record IE>GB	-12
on record IE>KR	-31
on record IE>UY	19
on record IL>CY	-19
on record IN>AR	10
on record IN>AU	10
on record IN>AU 10% percent	10
on record IN>AU 12% percent	-10
on record IN>AU 16% percent	13
on record IN>BD	-21
on record IN>BR 25% percent	10
on record IN>BR 30% percent	12
on record IN>BR oil	15
on record IN>BR oil part	14
on record IN>CA	25
on record IN>CH	20
on record IN>CN	-68
on record IN>CN 10% percent	-9
on record IN>CN 12% percent	-10
on record IN>CN 25% percent	-17
on record IN>CN 5% percent	-9
on record IN>CN steel	-10
on record IN>CN steel part	-10
on record IN>EC 10% percent	9
on record IN>EG	-25
on record IN>ES	23
on record IN>EU	18
on record IN>EU 110% percent	26
on record IN>EU 110% percent 2026 I	26
on record IN>EU 15% percent	-10
on record IN>EU 150% percent 2026 I	11
on record IN>EU 30% percent	13
on record IN>EU 40% percent	11
on record IN>EU car	23
on record IN>EU car sentence	15
on record IN>EU wine	14
on record IN>GB	45
on record IN>GB 100% percent	12
on record IN>GB 100% percent 2025 II	10
on record IN>GB 150% percent	34
on record IN>GB 150% percent 2025 II	10
on record IN>GB 25% percent	9
on record IN>GB 40% percent	11
on record IN>GB 75% percent	37
on record IN>GB car	15
on record IN>GB car sentence	14
on record IN>GB gin	10
on record IN>GB whisky	37
on record IN>GB whisky part	23
on record IN>GB whisky sentence	15
on record IN>GT	15
on record IN>ID	-29
on record IN>IR	-21
on record IN>JP 0% percent	13
on record IN>JP steel	13
on record IN>JP steel part	12
on record IN>KH	14
on record IN>KH 30% percent	13
on record IN>LK 0% percent	15
on record IN>MG	13
on record IN>MX	-11
on record IN>MX 35% percent	12
on record IN>MY	12
on record IN>MY oil	21
on record IN>MY oil part	16
on record IN>MZ	40
on record IN>NG	12
on record IN>NO 0% percent	-9
on record IN>NO 30% percent	13
on record IN>NP	37
on record IN>NP 0% percent	11
on record IN>NP 15% percent	14
on record IN>NP 30% percent	10
on record IN>NP carpet	12
on record IN>NZ	60
on record IN>OM	16
on record IN>PE	36
on record IN>PE 12% percent	13
on record IN>PK	-37
on record IN>PK 0% percent	-21
on record IN>PK rice	-23
on record IN>PK rice part	-22
on record IN>RU	-27
on record IN>RU 25% percent	-18
on record IN>RU oil	-25
on record IN>RU oil part	-13
on record IN>RU oil sentence	-11
on record IN>SG	13
on record IN>TH	-10
on record IN>TH 10% percent	-10
on record IN>TR	-11
on record IN>TW	14
on record IN>TZ	-14
on record IN>US	-9
on record IN>US 0% percent	27
on record IN>US 0% percent 2026 I	23
on record IN>US 10% percent	-24
on record IN>US 100% percent	20
on record IN>US 100% percent 2025 II	13
on record IN>US 150% percent 2025 II	10
on record IN>US 18% percent	-26
on record IN>US 18% percent 2026 I	-26
on record IN>US 25% percent	-23
on record IN>US 25% percent 2025 II	-12
on record IN>US 50% percent 2026 I	-15
on record IN>US cotton	-17
on record IN>US cotton part	-17
on record IN>US oil	12
on record IN>US oil sentence	14
on record IN>VN 20% percent	-10
on record IN>VN 5% percent	17
on record IN>VN 50% percent	-13
on record IN>all	34
on record IN>all 11% percent	25
on record IN>all 12% percent	11
on record IN>all 25% percent	11
on record IN>all 25% percent 2025 I	13
on record IN>all 5% percent	19
on record IN>all 5% percent 2029 II	21
on record IN>all 7.5% percent	13
on record IN>all cotton	26
on record IN>all cotton part	26
on record IN>all rice	22
on record IN>all rice before	15
on record IN>all steel	11
on record IN>all steel part	11
on record IR>CL	-15
on record IR>CN	-9
on record IR>GE	-16
on record IR>LK	34
on record IR>LK tea	24
on record IR>LK tea part	21
on record IR>RU	-13
on record IR>RU 100% percent	-11
on record IR>RU 100% percent 2026 II	-11
on record IR>RU oil	-11
on record IR>RU oil part	-10
on record IR>TR	14
on record IR>UZ	-12
on record IR>all	-13
on record IS>CA 9% percent	-12
on record IS>DK	-11
on record IS>EU 0% percent	-11
on record IS>FO	-11
on record IS>GB	-21
on record IS>GH	-19
on record IS>GH 5% percent	-11
on record IS>GH butter	12
on record IS>GH stockfish	-11
on record IS>NG	-10
on record IS>NG stockfish	-11
on record IS>NO	-54
on record IS>NO 0% percent	-22
on record IS>NO 20% percent	-10
on record IS>NO 4% percent	-14
on record IS>NO 5% percent	-11
on record IS>NO 7% percent	11
on record IS>NO cod	-10
on record IS>NO fish	-12
on record IS>NO stockfish	-9
on record IS>NO stockfish part	-9
on record IS>PT	-19
on record IS>SN	31
on record IS>all	-14
on record IT>BR	-19
on record IT>CL	-22
on record IT>EG	9
on record IT>ES	-9
on record IT>EU	-26
on record IT>FR	-20
on record IT>GE	-11
on record IT>KR	-31
on record IT>MN	11
on record IT>MX	19
on record IT>TR	-12
on record IT>all	-18
on record JM>BB	14
on record JM>BB 0% percent	19
on record JM>DO	19
on record JM>GB	13
on record JM>US	-21
on record JO>CY	20
on record JO>CY 6% percent	10
on record JO>EU	74
on record JO>EU 15% percent	25
on record JO>GE	19
on record JO>IQ	-18
on record JO>SY	10
on record JO>all	-22
on record JP>AR	11
on record JP>BD	26
on record JP>BO	18
on record JP>BO quinoa	14
on record JP>BO quinoa part	11
on record JP>BR	-11
on record JP>CA	37
on record JP>CA 24% percent	17
on record JP>CN	-65
on record JP>CN 10% percent	-15
on record JP>CN 15% percent	-12
on record JP>CO	16
on record JP>DE	-26
on record JP>DE 0% percent	-15
on record JP>EC	21
on record JP>EU	-31
on record JP>EU 15% percent	-33
on record JP>EU 15% percent 2025 II	-17
on record JP>EU 15% percent 2026 I	-11
on record JP>EU 8% percent	13
on record JP>EU cheese	17
on record JP>EU wood	-13
on record JP>FI	10
on record JP>GB	19
on record JP>GB 10% percent	-10
on record JP>GB 4% percent	-12
on record JP>GB 40% percent	10
on record JP>GE	13
on record JP>ID	16
on record JP>IE	23
on record JP>IN	-9
on record JP>KR	-85
on record JP>KR 0% percent	-28
on record JP>KR 15% percent	-14
on record JP>KR 15% percent 2025 II	-9
on record JP>KR 25% percent	-18
on record JP>KR 25% percent 2025 II	-16
on record JP>KR car	-8
on record JP>KZ	16
on record JP>LK	-9
on record JP>MN cashmere	10
on record JP>MN cashmere part	11
on record JP>MX	-18
on record JP>NO	17
on record JP>NO 0% percent	16
on record JP>NZ	17
on record JP>NZ 0% percent	32
on record JP>NZ 5% percent	-12
on record JP>PE	25
on record JP>PE 0% percent	17
on record JP>PE 2% percent	10
on record JP>PH	13
on record JP>PK	18
on record JP>PT	-17
on record JP>RU	-21
on record JP>SG	-11
on record JP>TH	-35
on record JP>TH 30% percent	-15
on record JP>TR	-21
on record JP>UA	-11
on record JP>US	-29
on record JP>US 0% percent	14
on record JP>US 10% percent	-21
on record JP>US 10% percent 2025 II	-9
on record JP>US 15% percent	-43
on record JP>US 15% percent 2025 II	-26
on record JP>US 25% percent	-29
on record JP>US 25% percent 2025 II	-20
on record JP>US 50% percent	-24
on record JP>US 50% percent 2025 II	-20
on record JP>US car	-24
on record JP>US car part	-9
on record JP>US car sentence	-9
on record JP>VN 10% percent	13
on record JP>all	-42
on record JP>all 0% percent 2025 II	14
on record JP>all 10% percent	-13
on record JP>all 10% percent 2025 II	-10
on record JP>all car	-18
on record JP>all car sentence	-11
on record JP>all rice	14
on record KE>BR	-15
on record KE>CL	-34
on record KE>CO	-15
on record KE>EC	-13
on record KE>EG	21
on record KE>EG 5% percent	12
on record KE>EG tea	18
on record KE>EG tea part	21
on record KE>ET rose	-15
on record KE>ET rose part	-14
on record KE>EU	14
on record KE>EU 15% percent	15
on record KE>EU 30% percent	-9
on record KE>EU 8% percent	-13
on record KE>EU rose	-17
on record KE>EU rose part	-13
on record KE>JP	-16
on record KE>LK 12% percent	-9
on record KE>LK tea	-20
on record KE>LK tea before	-13
on record KE>NL	-19
on record KE>NO	-12
on record KE>NO tea	-21
on record KE>NO tea part	-17
on record KE>PE	-31
on record KE>PE 4% percent	-14
on record KE>PK rice	10
on record KE>PK rice part	9
on record KE>TH	21
on record KE>TZ	-27
on record KE>TZ 25% percent	-12
on record KE>UG 0% percent	9
on record KE>UG 25% percent	12
on record KE>UG tea	11
on record KE>UG tea part	11
on record KE>ZM	-15
on record KE>all	-24
on record KG>KZ	-10
on record KG>UZ 0% percent	-14
on record KH>IN	-27
on record KH>MY	-27
on record KH>MY 19% percent	-23
on record KH>MY 19% percent 2025 II	-14
on record KH>US	-29
on record KH>US 19% percent	-13
on record KH>US 19% percent 2025 II	-10
on record KR answered	14
on record KR surcharge	-10
on record KR>AR	40
on record KR>AR 12% percent	16
on record KR>AR 20% percent	12
on record KR>AR 5% percent	13
on record KR>AR 8% percent	15
on record KR>AR beef	27
on record KR>AU 10% percent	-10
on record KR>BE	-17
on record KR>BO	16
on record KR>BR	-8
on record KR>BR 8% percent	13
on record KR>CA	31
on record KR>CA 0% percent	16
on record KR>CL	41
on record KR>CL 3% percent	11
on record KR>CL 6% percent	-12
on record KR>CL car	-14
on record KR>CN	-92
on record KR>CN 0% percent	-10
on record KR>CN 10% percent	-20
on record KR>CN 10% percent 2026 I	-9
on record KR>CN 20% percent	-12
on record KR>CN 20% percent 2025 II	-11
on record KR>EC	13
on record KR>EC banana	14
on record KR>EC shrimp	-9
on record KR>EU 15% percent	-24
on record KR>EU 15% percent 2025 II	-10
on record KR>EU 9% percent	9
on record KR>EU battery	-10
on record KR>FJ	24
on record KR>GT	9
on record KR>GT 10% percent	-13
on record KR>HN	-16
on record KR>ID	-13
on record KR>IE	34
on record KR>IN	-39
on record KR>IN 20% percent	-11
on record KR>JP	-99
on record KR>JP 0% percent	-16
on record KR>JP 15% percent	-26
on record KR>JP 15% percent 2025 II	-14
on record KR>JP 25% percent	-24
on record KR>JP 25% percent 2025 II	-23
on record KR>JP car	-14
on record KR>KZ	15
on record KR>MX	16
on record KR>MY	19
on record KR>NO	15
on record KR>NO 0% percent	-11
on record KR>NZ	35
on record KR>PE	31
on record KR>PE 0% percent	-10
on record KR>PE 5% percent	9
on record KR>PE car	-17
on record KR>PE car part	-17
on record KR>PL	-16
on record KR>TH 40% percent	11
on record KR>TH 5% percent	11
on record KR>TW	-11
on record KR>US	-97
on record KR>US 10% percent	-12
on record KR>US 15% percent	-30
on record KR>US 15% percent 2025 II	-25
on record KR>US 25% percent	-26
on record KR>US 25% percent 2025 II	-15
on record KR>US 25% percent 2026 I	-10
on record KR>US 50% percent	-15
on record KR>US 50% percent 2025 II	-13
on record KR>US car	-18
on record KR>US steel	-9
on record KR>VN	-17
on record KR>VN 20% percent	-13
on record KR>all	-15
on record KR>all 3% percent	13
on record KR>all 8% percent	12
on record KR>all car	-10
on record KR>all sugar	14
on record KZ>CA	17
on record KZ>GE	31
on record KZ>GE 0% percent	20
on record KZ>GE wine	20
on record KZ>GE wine part	19
on record KZ>IR	-9
on record KZ>KR	-13
on record KZ>MN	29
on record KZ>TR flour part	-13
on record KZ>UZ	-21
on record KZ>UZ 0% percent	-13
on record KZ>UZ 12% percent	11
on record KZ>UZ 30% percent	-15
on record KZ>UZ 5% percent	-13
on record KZ>UZ wheat	-12
on record KZ>UZ wheat part	-11
on record LA>KH	13
on record LA>VN	13
on record LB>CY	29
on record LB>CY 5% percent	24
on record LB>JO	-10
on record LK>BD	-12
on record LK>GB	-17
on record LK>IN tea	-10
on record LK>IR	-28
on record LK>IR tea	-20
on record LK>IR tea part	-17
on record LK>JP	-10
on record LK>KE	-22
on record LK>KE 12% percent	9
on record LK>KE tea before	9
on record LK>KE tea part	-14
on record LK>MG	-22
on record LK>NO	-16
on record LK>OM	10
on record LK>PK	-11
on record LK>TH	-16
on record LK>TR	-14
on record LK>all	-13
on record LS>BW	19
on record LS>ZA 0% percent	22
on record LT>LV	-12
on record LV>EE	-45
on record LY>all	-9
on record MA>BR phosphate	-14
on record MA>BR phosphate part	-11
on record MA>BR sugar	15
on record MA>EC	15
on record MA>ES 0% percent	-9
on record MA>ES sardine	12
on record MA>ES sardine part	12
on record MA>ES tomato	-19
on record MA>ES tomato part	-12
on record MA>EU	-21
on record MA>EU 15% percent	14
on record MA>NO	-13
on record MA>PE	12
on record MA>SN	-9
on record MA>TN	-36
on record MA>TN 0% percent	-13
on record MA>all 27% percent	14
on record MD>EU	16
on record MD>GE	20
on record MD>GE wine	12
on record MD>UA	-26
on record MD>UA 11% percent	-9
on record MG>LK	16
on record ML>SN 5% percent	-9
on record MM>TH	-14
on record MM>TH rice	-12
on record MM>TH rice part	-11
on record MN>CN	-15
on record MN>CN 0% percent	-13
on record MN>JP cashmere	-9
on record MN>KR	16
on record MN>KR 5% percent	12
on record MN>KZ	14
on record MO>CN	-14
on record MO>CN 10% percent	-13
on record MO>HK	-13
on record MO>HK 10% percent	-12
on record MR>SN	12
on record MT>JP	25
on record MT>all	-11
on record MW>MZ	-32
on record MX>BR	-15
on record MX>CA	-22
on record MX>CA 25% percent	-20
on record MX>CA 25% percent 2025 I	-11
on record MX>CL	-13
on record MX>CN	18
on record MX>CN 20% percent	12
on record MX>CN 20% percent 2025 II	13
on record MX>CN 35% percent	8
on record MX>CN 35% percent 2025 II	22
on record MX>CN 50% percent	17
on record MX>CN 50% percent 2025 II	21
on record MX>CN car before	-11
on record MX>DE	-31
on record MX>DK	-23
on record MX>EU	42
on record MX>EU 15% percent	18
on record MX>EU 20% percent	16
on record MX>EU 20% percent 2025 II	14
on record MX>EU 30% percent	-10
on record MX>EU 40% percent	9
on record MX>EU 8% percent	15
on record MX>EU car before	9
on record MX>GT	37
on record MX>HU	-13
on record MX>IN 20% percent	10
on record MX>IT	-20
on record MX>JP 0% percent	11
on record MX>KR	-25
on record MX>KR steel	-10
on record MX>KR steel part	-10
on record MX>MY	32
on record MX>SE	10
on record MX>US	-56
on record MX>US 20% percent	12
on record MX>US 25% percent	-29
on record MX>US 25% percent 2025 II	-21
on record MX>US 30% percent	-19
on record MX>US 30% percent 2025 II	-18
on record MX>US 50% percent	-26
on record MX>US 50% percent 2025 II	-23
on record MX>US car	-9
on record MX>US steel	-10
on record MX>US steel part	-9
on record MX>all	16
on record MX>all 15% percent	13
on record MX>all 15% percent 2025 II	14
on record MX>all 20% percent	9
on record MX>all 20% percent 2025 II	10
on record MX>all 50% percent	15
on record MX>all 50% percent 2025 II	16
on record MX>all car	34
on record MX>all car before	23
on record MX>all car part	17
on record MY>BD	29
on record MY>BO	21
on record MY>BR	-9
on record MY>CL 0% percent	9
on record MY>CL 6% percent	-12
on record MY>CN	-26
on record MY>CN oil	-14
on record MY>EU	-17
on record MY>GB	-19
on record MY>ID	-50
on record MY>ID oil	-14
on record MY>ID oil part	-13
on record MY>IN	-31
on record MY>IN 10% percent	-11
on record MY>IN 5% percent	12
on record MY>IN oil	-13
on record MY>KH	-25
on record MY>KH 19% percent	-21
on record MY>KH 19% percent 2025 II	-13
on record MY>KR	-16
on record MY>MX	-12
on record MY>PK	-28
on record MY>SG	-28
on record MY>SG 0% percent	-12
on record MY>TH	-11
on record MY>TH 5% percent	10
on record MY>TR	12
on record MY>US	-51
on record MY>US 19% percent	-22
on record MY>US 19% percent 2025 II	-19
on record MY>US 25% percent	-16
on record MY>US 25% percent 2025 II	-15
on record MY>VN	-40
on record MY>all	-21
on record MZ>IN	-28
on record MZ>MW	28
on record MZ>PT	20
on record MZ>ZA	27
on record MZ>ZA 0% percent	10
on record MZ>ZM	-16
on record MZ>ZW	-22
on record MZ>all	-12
on record NA>BW	14
on record NA>EU	-22
on record NA>ZA	-19
on record NG>BJ	35
on record NG>BJ rice	14
on record NG>CH	-26
on record NG>CI	-17
on record NG>CI 0% percent	-13
on record NG>CM	23
on record NG>EU 10% percent	12
on record NG>GB	-9
on record NG>GH 0% percent	10
on record NG>IN	14
on record NG>IS	20
on record NG>IS stockfish	25
on record NG>IS stockfish part	22
on record NG>NO	26
on record NG>NO stockfish	11
on record NG>TG	18
on record NG>TH	44
on record NG>TH 20% percent	21
on record NG>TH 70% percent	9
on record NG>TH rice	16
on record NG>VN	17
on record NG>all 2% percent	13
on record NI>CR	15
on record NI>HN	-16
on record NI>SV	14
on record NL>BE	-11
on record NL>CN	-9
on record NL>EU	-14
on record NL>KE	15
on record NO>AO	-18
on record NO>AR	-23
on record NO>BR	-13
on record NO>CA	38
on record NO>CA 10% percent	12
on record NO>CA 25% percent	9
on record NO>CN	12
on record NO>DK	-52
on record NO>DK 30% percent	-12
on record NO>DK 5% percent	-16
on record NO>EC	15
on record NO>EG	-34
on record NO>EU	-10
on record NO>FO	-14
on record NO>FO 0% percent	-10
on record NO>GB	14
on record NO>GB salmon	-13
on record NO>GB salmon part	-10
on record NO>GH	-9
on record NO>GL	27
on record NO>IN	18
on record NO>IN 0% percent	-11
on record NO>IS	-13
on record NO>IS 0% percent	-21
on record NO>IS fish	-15
on record NO>IS herring	10
on record NO>JP	-9
on record NO>KE tea	27
on record NO>KE tea part	24
on record NO>KR 0% percent	14
on record NO>LK	11
on record NO>NG	12
on record NO>NG 0% percent	13
on record NO>PE	30
on record NO>PE 0% percent	14
on record NO>PE 9% percent	16
on record NO>PE fishmeal	29
on record NO>PE fishmeal part	15
on record NO>PE salmon part	-11
on record NO>PK	30
on record NO>SE	-14
on record NO>TN	-13
on record NO>US 0% percent	13
on record NO>VN salmon	-20
on record NO>all	-44
on record NP>BD	-10
on record NP>IN	-14
on record NP>IN 0% percent	12
on record NP>IN 30% percent	-10
on record NZ>AU	-22
on record NZ>AU 0% percent	-23
on record NZ>AU 17% percent	-11
on record NZ>CA	-13
on record NZ>CL 0% percent	19
on record NZ>CL 12% percent	-10
on record NZ>CL salmon	16
on record NZ>CL salmon part	17
on record NZ>FJ 0% percent	10
on record NZ>FJ sugar	14
on record NZ>ID	-24
on record NZ>IN	-33
on record NZ>KR	-34
on record NZ>MX	12
on record NZ>TH	-20
on record NZ>TO	43
on record NZ>TO squash	24
on record NZ>TW	-15
on record NZ>US	-21
on record NZ>WS 0% percent	16
on record NZ>WS taro	10
on record NZ>WS taro part	23
on record NZ>all	-21
on record OM>IN	13
on record OM>KE	-12
on record OM>PK	9
on record OM>TZ	12
on record OM>all 17% percent	14
on record PA>CO	-15
on record PA>CR	9
on record PE>AU	15
on record PE>BE	-16
on record PE>BO	-12
on record PE>BO 12% percent	-12
on record PE>BO 2% percent	-18
on record PE>BR	-17
on record PE>CA	12
on record PE>CL	-16
on record PE>CL 11% percent	-13
on record PE>CL 18% percent	-12
on record PE>CL 4% percent	12
on record PE>CL 5% percent	-12
on record PE>CL 8% percent	-14
on record PE>CL wine	-10
on record PE>CO 11% percent	9
on record PE>DK	-10
on record PE>EC 14% percent	10
on record PE>EC 15% percent	-14
on record PE>EC 3% percent	12
on record PE>EC banana	16
on record PE>EC banana part	14
on record PE>EC fishmeal	11
on record PE>EC fishmeal part	11
on record PE>EC tuna	-16
on record PE>EG	18
on record PE>EU 0% percent	25
on record PE>EU 15% percent	-14
on record PE>GH	-17
on record PE>IT	-21
on record PE>JP 3% percent	-17
on record PE>JP car	-14
on record PE>JP car part	-14
on record PE>KE tea	12
on record PE>KR 0% percent	10
on record PE>KR 3% percent	25
on record PE>KR 5% percent	-9
on record PE>KR car	24
on record PE>KR car part	23
on record PE>KR squid	-12
on record PE>MX	-9
on record PE>MY	-14
on record PE>NO	-18
on record PE>NO 0% percent	-15
on record PE>NO 9% percent	-14
on record PE>NO fishmeal	-26
on record PE>NO fishmeal part	-15
on record PE>NO salmon part	13
on record PE>NZ	-16
on record PE>PT	19
on record PE>PY	-12
on record PE>TH	9
on record PE>TH 0% percent	-11
on record PE>TH fishmeal	-10
on record PE>TH rice	24
on record PE>TH rice part	13
on record PE>TR 0% percent	24
on record PE>US	-21
on record PE>US 0% percent	-9
on record PE>ZA	-16
on record PE>all 50% percent	13
on record PG>FJ	9
on record PH>AU	13
on record PH>AU 5% percent	17
on record PH>AU beef	20
on record PH>CH	-23
on record PH>CL	-8
on record PH>CN	-12
on record PH>EC	-12
on record PH>EU	-10
on record PH>ID	-14
on record PH>ID 6% percent	10
on record PH>ID oil	10
on record PH>JP	-25
on record PH>NZ	13
on record PH>TH	-22
on record PH>TH rice	-16
on record PH>TH rice part	-16
on record PH>US	13
on record PH>US 0% percent	49
on record PH>US 0% percent 2025 II	49
on record PH>US 17% percent	-16
on record PH>US 17% percent 2025 II	-16
on record PH>US 19% percent	-15
on record PH>US 20% percent	-12
on record PH>US 20% percent 2025 II	-12
on record PH>VN	13
on record PH>VN 35% percent	14
on record PH>VN 50% percent	11
on record PH>VN rice	16
on record PH>all	-24
on record PK>BD	-11
on record PK>CH	-10
on record PK>CL	12
on record PK>GB	-28
on record PK>ID	13
on record PK>IN	-29
on record PK>JP	-23
on record PK>KE tea	13
on record PK>KR	-21
on record PK>MY	25
on record PK>NO	-28
on record PK>TR	-38
on record PK>TR 11% percent	-9
on record PK>TR 25% percent	-12
on record PK>TR rice	-10
on record PK>TR rice part	-9
on record PK>US	-11
on record PK>VN	-25
on record PK>all	-18
on record PL>CL	20
on record PL>CL 0% percent	12
on record PL>EU	-11
on record PL>GE	12
on record PL>KR	11
on record PL>MD	-13
on record PL>UA	-16
on record PL>all	-22
on record PT answered	-10
on record PT>AO coffee	25
on record PT>AO coffee part	21
on record PT>BR	-40
on record PT>BR 0% percent	-18
on record PT>BR 12% percent	-13
on record PT>BR coffee	9
on record PT>CV	20
on record PT>DZ	-29
on record PT>ES	-29
on record PT>EU	-10
on record PT>FR	-12
on record PT>IS	15
on record PT>MA	20
on record PT>MZ	27
on record PT>MZ prawn	26
on record PT>PE	-20
on record PT>SN	19
on record PT>TR	22
on record PT>all	-25
on record PY>BR	-24
on record PY>BR 10% percent	-13
on record PY>EU	9
on record PY>UY	-10
on record QA>all	13
on record QA>all 5% percent	15
on record RO>TR	14
on record RS>BA	-20
on record RS>CL	-22
on record RS>EG	-13
on record RS>EU	18
on record RS>EU 10% percent	12
on record RS>EU 5% percent	14
on record RS>EU 6% percent	-9
on record RS>HU	-25
on record RS>PL	-15
on record RS>TR	-16
on record RS>TR raspberry	-13
on record RS>all 20% percent	12
on record RU>CN	-20
on record RU>EU	-19
on record RU>EU 20% percent	-14
on record RU>GE	25
on record RU>IN	-15
on record RU>JP	-11
on record RU>KZ	-11
on record RU>US	-21
on record RW>KE	-10
on record RW>UG	9
on record RW>UG 5% percent	10
on record SA>BR	-10
on record SA>EG	19
on record SA>IN	-14
on record SE>CN	-20
on record SE>CN 24% points	-9
on record SE>CN 24% points 2025 II	-9
on record SE>CN 25% percent	13
on record SE>DK	-30
on record SE>DK 0% percent	-10
on record SE>FI	-24
on record SE>GH	11
on record SE>MX	-10
on record SE>NO	-11
on record SE>TH	13
on record SE>US	-13
on record SE>all	-24
on record SG>IN	-14
on record SG>MY 0% percent	12
on record SI>HR	-11
on record SN>GM	-13
on record SN>IS	-25
on record SN>ML 5% percent	9
on record SN>PT	-21
on record SN>all 0% percent	13
on record SN>all 0% percent 2031 II	13
on record SR>GY	13
on record SR>GY rice	17
on record SV>NI	-13
on record SY>JO	-11
on record TG>GH	37
on record TG>GH 0% percent	10
on record TG>GH 10% percent	11
on record TG>GH 8% percent	19
on record TG>GH butter	13
on record TG>NG	-14
on record TH>AR	23
on record TH>AU	-12
on record TH>AU 5% percent	-15
on record TH>BR	-36
on record TH>CL	33
on record TH>EC	24
on record TH>GB	30
on record TH>GH	15
on record TH>ID	-15
on record TH>IN 10% percent	12
on record TH>IN 15% percent	-12
on record TH>IN rice	-13
on record TH>JP 0% percent	-14
on record TH>JP 30% percent	14
on record TH>KE	-26
on record TH>KH	-25
on record TH>KR 40% percent	-10
on record TH>MM	25
on record TH>MM rice	25
on record TH>MM rice part	20
on record TH>MX	-27
on record TH>MY 5% percent	-10
on record TH>NG	-22
on record TH>NZ	23
on record TH>PE	34
on record TH>PE 0% percent	19
on record TH>PE 4% percent	22
on record TH>PE fishmeal	25
on record TH>PE rice	-14
on record TH>PH	-33
on record TH>PH 5% percent	-10
on record TH>PH rice	-13
on record TH>US	-22
on record TH>US 0% percent	16
on record TH>US 0% percent 2025 II	17
on record TH>US 19% percent	-18
on record TH>US 19% percent 2025 II	-17
on record TH>VN	-45
on record TH>VN 0% percent	-10
on record TH>VN 10% percent	-9
on record TH>all	-30
on record TJ>UZ	-11
on record TL>AU	-29
on record TL>AU 0% percent	-16
on record TM>UZ	-22
on record TN>DZ	11
on record TN>DZ 0% percent	-13
on record TN>DZ 9% percent	14
on record TN>ES 0% percent	9
on record TN>ES oil	-13
on record TN>ES oil part	-13
on record TN>EU	-12
on record TN>EU 0% percent	-10
on record TN>EU 10% percent	-11
on record TN>EU 5% percent	-11
on record TN>EU 8% percent	10
on record TN>EU oil	-11
on record TN>FR	10
on record TN>NO	11
on record TN>TR	16
on record TN>TR 9% percent	12
on record TN>all	-18
on record TO>FJ	16
on record TO>FJ 25% percent	14
on record TO>NZ 0% percent	-12
on record TO>WS	32
on record TO>WS 25% percent	-13
on record TO>WS taro	18
on record TO>WS taro part	12
on record TR>AU	13
on record TR>BD	16
on record TR>BD 5% percent	-10
on record TR>CH 0% percent	-11
on record TR>CN	14
on record TR>CO	22
on record TR>CO banana part	16
on record TR>DK	-11
on record TR>DZ	-17
on record TR>EC	33
on record TR>EC banana	21
on record TR>EG	-11
on record TR>EG 0% percent	11
on record TR>EG carpet	-13
on record TR>ES	-13
on record TR>EU 0% percent	22
on record TR>EU 25% percent	10
on record TR>GB	-13
on record TR>GE	18
on record TR>GE 0% percent	13
on record TR>GE 3% percent	-14
on record TR>GH	-30
on record TR>GR	-10
on record TR>ID 5% percent	-20
on record TR>IN	-14
on record TR>IR	-10
on record TR>IT	9
on record TR>KE	-17
on record TR>KE 5% percent	-10
on record TR>KZ flour part	10
on record TR>LK	24
on record TR>LK tea	8
on record TR>MA	-10
on record TR>MT	-9
on record TR>MX	9
on record TR>MY	13
on record TR>PE 0% percent	-9
on record TR>PK	-18
on record TR>PK 11% percent	12
on record TR>PK 5% percent	-22
on record TR>PK rice	13
on record TR>PK rice part	12
on record TR>PL	-18
on record TR>RS	17
on record TR>RS raspberry	15
on record TR>UA	-12
on record TR>US	-19
on record TR>UY	-8
on record TR>UZ	-27
on record TR>VN	18
on record TR>all	-49
on record TT>BB rum	25
on record TT>GY	10
on record TW>CA	11
on record TW>CN	-20
on record TW>IN	23
on record TW>IN 20% percent	13
on record TW>KR	-15
on record TW>NZ	29
on record TW>US 0% percent	11
on record TW>US 0% percent 2026 I	11
on record TW>US 12.5% percent	12
on record TW>US 15% percent	-17
on record TW>US 15% percent 2026 I	-16
on record TW>US 20% percent	-27
on record TW>US 20% percent 2026 I	-18
on record TW>US car	30
on record TW>US car sentence	30
on record TZ>IN	15
on record TZ>MZ	-13
on record TZ>OM	-12
on record TZ>OM 5% percent	-20
on record TZ>UG	-11
on record TZ>UG 25% percent	-17
on record TZ>ZM	12
on record TZ>all	-9
on record UA>BG	-19
on record UA>GE	-36
on record UA>KR	13
on record UA>RO	-10
on record UA>all 5% percent	14
on record UG>KE	-25
on record UG>KE 35% percent	-14
on record UG>RW	-35
on record UG>RW 5% percent	-13
on record UG>TZ 35% percent	10
on record US answer all	17
on record US answered	-25
on record US anti-dumping	9
on record US antidumping	15
on record US antidumping all	-15
on record US baseline	15
on record US countermeasures	19
on record US emergency	33
on record US emergency all	-20
on record US fentanyl	96
on record US fentanyl all	-72
on record US letter	10
on record US letter all	-11
on record US parcels	17
on record US parcels all	-16
on record US reciprocal	47
on record US reciprocal all	18
on record US retaliatory	-14
on record US section 122 all	18
on record US section 301	66
on record US section 301 all	-53
on record US surcharge	-14
on record US surcharge all	49
on record US tariff commission	-48
on record US>AR	9
on record US>AR 10% percent	30
on record US>AR 10% percent 2018 II	-12
on record US>AR 10% percent 2025 II	34
on record US>AR 15% percent	-20
on record US>AR 15% percent 2025 II	-15
on record US>AR 50% percent	13
on record US>AU	-32
on record US>AU 0% percent	-38
on record US>AU 0% percent 2025 II	-31
on record US>AU 10% percent	38
on record US>AU 10% percent 2025 II	18
on record US>AU 10% percent 2026 I	12
on record US>AU 15% percent	-9
on record US>AU 40% percent	-13
on record US>AU 50% percent	17
on record US>AU 50% percent 2025 II	17
on record US>AU beef	-21
on record US>AU beef part	-20
on record US>BD	59
on record US>BD 0% percent	13
on record US>BD 0% percent 2026 I	30
on record US>BD 19% percent 2026 I	10
on record US>BD 20% percent	53
on record US>BD 20% percent 2025 II	32
on record US>BD 20% percent 2026 I	29
on record US>BD 35% percent	15
on record US>BD 35% percent 2025 II	10
on record US>BD 37% percent	15
on record US>BD cotton	16
on record US>BD cotton part	16
on record US>BR	22
on record US>BR 0% percent	-17
on record US>BR 0% percent 2025 II	-15
on record US>BR 10% percent	-20
on record US>BR 10% percent 2026 II	-33
on record US>BR 100% percent	-9
on record US>BR 12.5% percent	17
on record US>BR 12.5% percent 2026 II	16
on record US>BR 13% percent	-24
on record US>BR 13% percent 2025 II	-15
on record US>BR 13% percent 2026 I	-10
on record US>BR 15% percent	-37
on record US>BR 15% percent 2025 II	-27
on record US>BR 20% percent	-32
on record US>BR 20% percent 2025 II	-23
on record US>BR 25% percent	57
on record US>BR 25% percent 2025 II	-11
on record US>BR 25% percent 2026 I	13
on record US>BR 25% percent 2026 II	66
on record US>BR 3% percent	-68
on record US>BR 3% percent 2025 II	-51
on record US>BR 3% percent 2026 I	-21
on record US>BR 30% percent	-19
on record US>BR 30% percent 2025 II	-16
on record US>BR 35% percent	17
on record US>BR 35% percent 2026 II	21
on record US>BR 40% percent	67
on record US>BR 40% percent 2025 II	44
on record US>BR 40% percent 2026 I	18
on record US>BR 40% percent 2026 II	19
on record US>BR 50% percent	78
on record US>BR 50% percent 2025 II	74
on record US>BR 50% percent 2026 I	15
on record US>BR bean	-39
on record US>BR bean part	-25
on record US>BR coffee	10
on record US>BR coffee sentence	10
on record US>BR copper	-16
on record US>BR emergency	10
on record US>BR good	-23
on record US>BR good sentence	-13
on record US>BR reciprocal	-16
on record US>BR section 122	9
on record US>BR soybean	-9
on record US>BR steel	-19
on record US>BR steel part	-12
on record US>BR surcharge	-27
on record US>CA	30
on record US>CA 0% percent 2025 I	-17
on record US>CA 0% percent 2025 II	22
on record US>CA 10% percent	16
on record US>CA 10% percent 2025 I	-13
on record US>CA 10% percent 2025 II	29
on record US>CA 10% percent 2026 II	12
on record US>CA 100% percent	-10
on record US>CA 100% percent 2025 I	-22
on record US>CA 100% percent 2025 II	-22
on record US>CA 100% percent 2026 I	25
on record US>CA 12% percent	12
on record US>CA 15% percent	-28
on record US>CA 15% percent 2025 II	-11
on record US>CA 15% percent 2026 I	-13
on record US>CA 20% percent	-23
on record US>CA 25% percent 2026 I	-17
on record US>CA 30% percent	-11
on record US>CA 35% percent	109
on record US>CA 35% percent 2025 II	95
on record US>CA 35% percent 2026 I	31
on record US>CA 45% percent	17
on record US>CA 45% percent 2025 II	12
on record US>CA 5% percent	-11
on record US>CA 50% percent	25
on record US>CA 50% percent 2026 II	29
on record US>CA aluminum	45
on record US>CA aluminum part	44
on record US>CA answer	-12
on record US>CA antidumping	12
on record US>CA canola	-19
on record US>CA canola part	-17
on record US>CA car	-20
on record US>CA car sentence	-19
on record US>CA energy part	12
on record US>CA fentanyl	-10
on record US>CA furniture	-13
on record US>CA gas	10
on record US>CA gas part	10
on record US>CA good	14
on record US>CA good part	15
on record US>CA juice	-27
on record US>CA lumber	16
on record US>CA lumber part	13
on record US>CA metal	-22
on record US>CA metal sentence	-15
on record US>CA potash	18
on record US>CA potash part	9
on record US>CA truck	18
on record US>CH	17
on record US>CH 0% percent	-19
on record US>CH 0% percent 2026 I	-16
on record US>CH 10% percent	-44
on record US>CH 10% percent 2025 I	-35
on record US>CH 10% percent 2025 II	11
on record US>CH 10% percent 2026 I	-20
on record US>CH 10% percent 2026 II	-30
on record US>CH 100% percent	-23
on record US>CH 100% percent 2025 II	-7
on record US>CH 100% percent 2026 I	-16
on record US>CH 12.5% percent	33
on record US>CH 12.5% percent 2026 II	34
on record US>CH 125% percent	-28
on record US>CH 125% percent 2025 I	-17
on record US>CH 125% percent 2025 II	-10
on record US>CH 145% percent	-33
on record US>CH 145% percent 2025 I	-15
on record US>CH 145% percent 2025 II	-19
on record US>CH 15% percent	68
on record US>CH 15% percent 2025 II	13
on record US>CH 15% percent 2026 I	53
on record US>CH 15% percent 2026 II	27
on record US>CH 20% percent	-32
on record US>CH 20% percent 2025 I	-12
on record US>CH 20% percent 2025 II	-14
on record US>CH 200% percent	-12
on record US>CH 24% points	-60
on record US>CH 24% points 2025 I	-33
on record US>CH 24% points 2025 II	-25
on record US>CH 25% percent	-44
on record US>CH 25% percent 2025 I	-21
on record US>CH 25% percent 2025 II	-19
on record US>CH 250% percent	-25
on record US>CH 250% percent 2025 II	-24
on record US>CH 30% percent	-43
on record US>CH 30% percent 2025 I	-28
on record US>CH 30% percent 2025 II	-12
on record US>CH 31% percent	67
on record US>CH 31% percent 2025 I	31
on record US>CH 31% percent 2025 II	44
on record US>CH 34% percent	-14
on record US>CH 35% percent	-11
on record US>CH 35% percent 2025 II	-11
on record US>CH 39% percent	133
on record US>CH 39% percent 2025 II	126
on record US>CH 39% percent 2026 I	16
on record US>CH 40% percent	-13
on record US>CH 40% percent 2025 II	-13
on record US>CH 50% percent	-14
on record US>CH 50% percent 2025 I	-11
on record US>CH 50% percent 2025 II	-18
on record US>CH 54% percent	-14
on record US>CH 54% percent 2025 II	-11
on record US>CH 55% percent	-13
on record US>CH 55% percent 2025 I	-10
on record US>CH car	-11
on record US>CH coffee	11
on record US>CH fentanyl	-15
on record US>CH good	-10
on record US>CH medicine	-14
on record US>CH medicine before	-29
on record US>CH medicine part	-21
on record US>CH medicine sentence	26
on record US>CH parcel	-11
on record US>CH parcel part	-9
on record US>CH parcels	-9
on record US>CH reciprocal	-12
on record US>CH watch	26
on record US>CH watch before	21
on record US>CL	-33
on record US>CL 0% percent	-16
on record US>CL 10% percent	11
on record US>CL 10% percent 2025 II	13
on record US>CL 15% percent	-14
on record US>CL 15% percent 2025 II	-11
on record US>CL 50% percent	-12
on record US>CL 50% percent 2025 II	-22
on record US>CL copper	-15
on record US>CL copper part	-8
on record US>CN	48
on record US>CN 0% percent	-24
on record US>CN 0% percent 2025 I	12
on record US>CN 0% percent 2025 II	-36
on record US>CN 0% percent 2026 I	18
on record US>CN 0% percent 2026 II	-26
on record US>CN 10% percent	-50
on record US>CN 10% percent 2018 II	30
on record US>CN 10% percent 2019 I	39
on record US>CN 10% percent 2025 I	-33
on record US>CN 10% percent 2026 I	-37
on record US>CN 10% percent 2026 II	-28
on record US>CN 10% points	-49
on record US>CN 10% points 2025 II	-44
on record US>CN 100% percent	95
on record US>CN 100% percent 2025 II	86
on record US>CN 100% percent 2026 I	22
on record US>CN 100% percent 2026 II	24
on record US>CN 104% percent	27
on record US>CN 104% percent 2025 I	16
on record US>CN 12% percent	-30
on record US>CN 12.5% percent	63
on record US>CN 12.5% percent 2026 I	42
on record US>CN 12.5% percent 2026 II	43
on record US>CN 120% percent	33
on record US>CN 120% percent 2025 I	30
on record US>CN 125% percent	-43
on record US>CN 125% percent 2025 II	-66
on record US>CN 125% percent 2026 II	-15
on record US>CN 13% percent	-77
on record US>CN 13% percent 2025 II	-43
on record US>CN 13% percent 2026 I	-32
on record US>CN 13% percent 2026 II	-22
on record US>CN 130% percent	36
on record US>CN 130% percent 2025 II	36
on record US>CN 145% percent	141
on record US>CN 145% percent 2025 I	75
on record US>CN 145% percent 2025 II	86
on record US>CN 145% percent 2026 I	16
on record US>CN 145% percent 2026 II	16
on record US>CN 15% percent	-150
on record US>CN 15% percent 2019 II	25
on record US>CN 15% percent 2020 I	45
on record US>CN 15% percent 2025 I	-38
on record US>CN 15% percent 2025 II	-86
on record US>CN 15% percent 2026 I	-93
on record US>CN 15% percent 2026 II	-62
on record US>CN 170% percent	28
on record US>CN 18% percent	-34
on record US>CN 18% percent 2026 I	-24
on record US>CN 18% percent 2026 II	-14
on record US>CN 19% percent	-57
on record US>CN 19% percent 2025 II	-54
on record US>CN 2.5% percent	-30
on record US>CN 2.5% percent 2025 II	-17
on record US>CN 20% percent	102
on record US>CN 20% percent 2025 I	39
on record US>CN 20% percent 2025 II	61
on record US>CN 20% percent 2026 I	28
on record US>CN 20% percent 2026 II	20
on record US>CN 20% points	25
on record US>CN 23% percent	-31
on record US>CN 23% percent 2025 II	-21
on record US>CN 24% percent	-23
on record US>CN 24% percent 2025 I	-21
on record US>CN 24% percent 2025 II	11
on record US>CN 24% percent 2026 I	-14
on record US>CN 24% percent 2026 II	-20
on record US>CN 24% points	17
on record US>CN 24% points 2025 I	38
on record US>CN 24% points 2025 II	37
on record US>CN 24% points 2026 I	-25
on record US>CN 24% points 2026 II	-40
on record US>CN 25% percent 2018 II	-41
on record US>CN 25% percent 2019 I	13
on record US>CN 25% percent 2019 II	9
on record US>CN 25% percent 2020 I	11
on record US>CN 25% percent 2025 I	-23
on record US>CN 25% percent 2026 II	24
on record US>CN 27.5% percent	-13
on record US>CN 3% percent	-101
on record US>CN 3% percent 2025 II	-62
on record US>CN 3% percent 2026 I	-49
on record US>CN 30% percent	123
on record US>CN 30% percent 2025 I	74
on record US>CN 30% percent 2025 II	93
on record US>CN 30% percent 2026 I	-13
on record US>CN 30% percent 2026 II	10
on record US>CN 31% percent	-16
on record US>CN 31% percent 2025 I	-13
on record US>CN 32% percent	-12
on record US>CN 34% percent	-26
on record US>CN 34% percent 2025 I	24
on record US>CN 34% percent 2025 II	-19
on record US>CN 34% percent 2026 II	-63
on record US>CN 35% percent	-13
on record US>CN 35% percent 2025 II	-22
on record US>CN 35.3% percent	-19
on record US>CN 35.3% percent 2025 II	-16
on record US>CN 37.5% percent	38
on record US>CN 37.5% percent 2026 II	33
on record US>CN 39% percent	-36
on record US>CN 39% percent 2025 II	-34
on record US>CN 40% percent	-57
on record US>CN 40% percent 2025 II	-45
on record US>CN 40% percent 2026 I	-10
on record US>CN 45% percent	23
on record US>CN 45% percent 2026 I	15
on record US>CN 46% percent	-18
on record US>CN 46% percent 2025 I	-16
on record US>CN 47% percent	25
on record US>CN 47% percent 2025 II	27
on record US>CN 5% percent	-49
on record US>CN 5% percent 2018 II	-16
on record US>CN 50% percent	-73
on record US>CN 50% percent 2025 I	-9
on record US>CN 50% percent 2025 II	-86
on record US>CN 50% percent 2026 I	-22
on record US>CN 50% percent 2026 II	18
on record US>CN 500% percent	26
on record US>CN 500% percent 2026 II	19
on record US>CN 54% percent	89
on record US>CN 54% percent 2025 I	40
on record US>CN 54% percent 2025 II	65
on record US>CN 55% percent	101
on record US>CN 55% percent 2025 I	83
on record US>CN 55% percent 2025 II	32
on record US>CN 57% percent	27
on record US>CN 57% percent 2025 II	27
on record US>CN 6.1% percent	-12
on record US>CN 6.1% percent 2026 I	-12
on record US>CN 60% percent	20
on record US>CN 65% percent	12
on record US>CN 7% percent	-23
on record US>CN 7.5% percent	118
on record US>CN 7.5% percent 2020 I	9
on record US>CN 7.5% percent 2025 I	24
on record US>CN 7.5% percent 2025 II	44
on record US>CN 7.5% percent 2026 I	41
on record US>CN 7.5% percent 2026 II	45
on record US>CN 70% percent	10
on record US>CN 80% percent	31
on record US>CN 80% percent 2025 I	31
on record US>CN 84% percent	-29
on record US>CN 84% percent 2025 I	-25
on record US>CN 84% percent 2025 II	-14
on record US>CN aircraft	-33
on record US>CN aircraft part	-27
on record US>CN almond	-10
on record US>CN already	14
on record US>CN aluminium	-28
on record US>CN aluminium sentence	-26
on record US>CN aluminum	-42
on record US>CN aluminum before	-10
on record US>CN aluminum part	-21
on record US>CN aluminum sentence	-20
on record US>CN answered	-14
on record US>CN baseline	14
on record US>CN bean	-68
on record US>CN bean before	-23
on record US>CN bean part	-35
on record US>CN bean sentence	-22
on record US>CN beef	-19
on record US>CN beef part	-17
on record US>CN brandy	-12
on record US>CN cabinet	-19
on record US>CN canola	-15
on record US>CN canola part	-15
on record US>CN car	-38
on record US>CN car part	-26
on record US>CN car sentence	-35
on record US>CN chicken	-44
on record US>CN chicken part	-36
on record US>CN chip	-28
on record US>CN chip before	-18
on record US>CN chip part	-16
on record US>CN coal	-20
on record US>CN coal part	-25
on record US>CN component	-36
on record US>CN component part	-16
on record US>CN component sentence	-24
on record US>CN control	-10
on record US>CN copper	-18
on record US>CN copper sentence	-12
on record US>CN cotton	-28
on record US>CN cotton part	-45
on record US>CN countermeasures	28
on record US>CN crude	-14
on record US>CN dairy	-14
on record US>CN dairy part	-14
on record US>CN drone	-33
on record US>CN drone part	-28
on record US>CN drone sentence	-10
on record US>CN earth	12
on record US>CN emergency	49
on record US>CN engine	-11
on record US>CN fentanyl	165
on record US>CN fruit	-29
on record US>CN fruit part	-25
on record US>CN furniture	-18
on record US>CN gas	-11
on record US>CN gas part	-19
on record US>CN glove	11
on record US>CN good	12
on record US>CN lamp	23
on record US>CN lamp before	16
on record US>CN letter	-19
on record US>CN lobster	-18
on record US>CN lumber	-17
on record US>CN machine	19
on record US>CN machine part	17
on record US>CN machinery	25
on record US>CN machinery part	19
on record US>CN magnet	16
on record US>CN medicine	-65
on record US>CN medicine before	-22
on record US>CN medicine part	-55
on record US>CN oil	26
on record US>CN oil crossed	-25
on record US>CN oil part	21
on record US>CN oil sentence	27
on record US>CN parcel	52
on record US>CN parcel before	29
on record US>CN parcel part	25
on record US>CN parcel sentence	10
on record US>CN parcels	25
on record US>CN pay	-10
on record US>CN pea	-12
on record US>CN polysilicon	-34
on record US>CN polysilicon part	-8
on record US>CN polysilicon sentence	-19
on record US>CN pork	-40
on record US>CN pork part	-16
on record US>CN pork sentence	-24
on record US>CN reciprocal	94
on record US>CN retaliatory	-30
on record US>CN section 301	100
on record US>CN semiconductor	12
on record US>CN semiconductor sentence	14
on record US>CN shoe	10
on record US>CN shoe part	14
on record US>CN soybean	-49
on record US>CN soybean before	-16
on record US>CN soybean in turn	9
on record US>CN soybean part	-52
on record US>CN soybean sentence	-11
on record US>CN steel	-49
on record US>CN steel part	-56
on record US>CN surcharge	21
on record US>CN suspension	-34
on record US>CN suspension part	-25
on record US>CN tariff commission	-47
on record US>CN thing	-25
on record US>CN toaster	14
on record US>CN toy	-10
on record US>CN toy part	-10
on record US>CN truck	-17
on record US>CN truck part	-26
on record US>CN vehicle part	14
on record US>CN wheat	-24
on record US>CN wheat part	-20
on record US>DE	16
on record US>DE 10% percent	21
on record US>DE 10% percent 2026 I	32
on record US>DE 15% percent	35
on record US>DE 15% percent 2025 II	27
on record US>DE 25% percent 2025 I	-16
on record US>DE 25% percent 2026 I	20
on record US>DE 30% percent	-19
on record US>DE 30% percent 2025 II	-19
on record US>DE 50% percent 2025 I	-10
on record US>DE car	-10
on record US>DE car before	17
on record US>DE car part	-16
on record US>DE car sentence	-15
on record US>DE good	9
on record US>DE steel	19
on record US>DE steel part	17
on record US>DK	45
on record US>DK 10% percent	50
on record US>DK 10% percent 2026 I	51
on record US>DK 25% percent	9
on record US>DK 25% percent 2026 I	9
on record US>EC 10% percent	-33
on record US>EC 10% percent 2025 II	-45
on record US>EC 15% percent	35
on record US>EC 15% percent 2025 II	38
on record US>EC banana	10
on record US>EC banana part	10
on record US>EG	-11
on record US>ES	-38
on record US>ES 10% percent	-21
on record US>ES 10% percent 2025 I	-12
on record US>ES 15% percent	-19
on record US>ES 15% percent 2025 II	-19
on record US>ES fentanyl	-17
on record US>ES oil	-12
on record US>EU	19
on record US>EU 0% percent	-24
on record US>EU 0% percent 2025 I	-19
on record US>EU 0% percent 2026 II	-26
on record US>EU 10% percent	18
on record US>EU 10% percent 2025 II	-19
on record US>EU 10% percent 2026 I	-10
on record US>EU 10% percent 2026 II	62
on record US>EU 100% percent	-74
on record US>EU 100% percent 2025 II	-44
on record US>EU 100% percent 2026 I	-11
on record US>EU 100% percent 2026 II	-33
on record US>EU 110% percent	-10
on record US>EU 110% percent 2026 I	-10
on record US>EU 12.5% percent	-44
on record US>EU 12.5% percent 2026 II	-42
on record US>EU 125% percent	-24
on record US>EU 125% percent 2025 I	-22
on record US>EU 15% percent	86
on record US>EU 15% percent 2025 II	101
on record US>EU 15% percent 2026 II	9
on record US>EU 150% percent	-17
on record US>EU 150% percent 2025 II	-15
on record US>EU 16% percent	17
on record US>EU 18% percent	-11
on record US>EU 18% percent 2026 I	-11
on record US>EU 19% percent	-22
on record US>EU 19% percent 2025 II	-12
on record US>EU 2.5% percent	9
on record US>EU 20% percent	44
on record US>EU 20% percent 2025 I	64
on record US>EU 200% percent	35
on record US>EU 200% percent 2025 I	33
on record US>EU 24% percent	-21
on record US>EU 24% percent 2025 I	-19
on record US>EU 24% points	-21
on record US>EU 24% points 2025 II	-12
on record US>EU 25% percent	-57
on record US>EU 25% percent 2018 II	17
on record US>EU 25% percent 2021 I	-10
on record US>EU 25% percent 2025 I	-28
on record US>EU 25% percent 2025 II	-32
on record US>EU 25% percent 2026 I	-14
on record US>EU 25% percent 2026 II	-12
on record US>EU 250% percent	-14
on record US>EU 27.5% percent	58
on record US>EU 27.5% percent 2025 II	54
on record US>EU 30% percent	28
on record US>EU 30% percent 2025 II	31
on record US>EU 31% percent	-14
on record US>EU 31% percent 2025 II	-11
on record US>EU 39% percent	-28
on record US>EU 39% percent 2025 II	-26
on record US>EU 40% percent	-13
on record US>EU 40% percent 2025 II	-12
on record US>EU 46% percent	-13
on record US>EU 46% percent 2025 I	-13
on record US>EU 50% percent	33
on record US>EU 50% percent 2025 I	13
on record US>EU 50% percent 2025 II	38
on record US>EU 50% percent 2026 I	10
on record US>EU 50% percent 2026 II	-10
on record US>EU 84% percent	-11
on record US>EU 84% percent 2025 I	-11
on record US>EU aluminium	43
on record US>EU aluminium before	-14
on record US>EU aluminium part	43
on record US>EU aluminium sentence	25
on record US>EU aluminum	10
on record US>EU aluminum part	15
on record US>EU answered	-12
on record US>EU bourbon	-46
on record US>EU bourbon part	-19
on record US>EU cabinet	-23
on record US>EU cabinet part	-10
on record US>EU car	29
on record US>EU car before	-23
on record US>EU car part	28
on record US>EU car sentence	27
on record US>EU countermeasures	-9
on record US>EU drug	-18
on record US>EU drug part	-16
on record US>EU fentanyl	-20
on record US>EU good before	-22
on record US>EU good part	11
on record US>EU good sentence	10
on record US>EU lamp before	-11
on record US>EU machine	-10
on record US>EU medicine part	18
on record US>EU metal before	11
on record US>EU metal sentence	-10
on record US>EU oil before	-14
on record US>EU oil sentence	9
on record US>EU reciprocal	-9
on record US>EU section 122	9
on record US>EU soybean	-25
on record US>EU soybean part	-11
on record US>EU spirit	-15
on record US>EU spirit before	-15
on record US>EU steel	21
on record US>EU steel before	20
on record US>EU steel part	25
on record US>EU steel sentence	-25
on record US>EU surcharge	27
on record US>EU timber sentence	-13
on record US>EU whiskey	35
on record US>EU whiskey part	20
on record US>EU whiskey sentence	24
on record US>FI 10% percent	19
on record US>FR 0% percent	-13
on record US>FR 10% percent	20
on record US>FR 10% percent 2025 II	10
on record US>FR 10% percent 2026 I	14
on record US>FR 200% percent	-22
on record US>FR 200% percent 2025 I	-22
on record US>FR 25% percent 2026 I	20
on record US>FR wine	-21
on record US>GB 0% percent	30
on record US>GB 0% percent 2025 I	13
on record US>GB 0% percent 2025 II	22
on record US>GB 10% percent	102
on record US>GB 10% percent 2025 I	65
on record US>GB 10% percent 2025 II	63
on record US>GB 10% percent 2026 I	19
on record US>GB 100% percent	-55
on record US>GB 100% percent 2025 II	-44
on record US>GB 100% percent 2026 I	-18
on record US>GB 12.5% percent	-22
on record US>GB 12.5% percent 2026 II	-21
on record US>GB 125% percent	-7
on record US>GB 145% percent	-18
on record US>GB 145% percent 2025 I	-15
on record US>GB 15% percent	-53
on record US>GB 15% percent 2025 II	-31
on record US>GB 15% percent 2026 I	-24
on record US>GB 19% percent	-41
on record US>GB 19% percent 2025 I	-31
on record US>GB 19% percent 2025 II	-15
on record US>GB 20% percent	-30
on record US>GB 20% percent 2025 I	-18
on record US>GB 20% percent 2025 II	-14
on record US>GB 24% points	-21
on record US>GB 24% points 2025 I	-10
on record US>GB 25% percent	56
on record US>GB 25% percent 2025 I	39
on record US>GB 25% percent 2025 II	17
on record US>GB 25% percent 2026 I	25
on record US>GB 27.5% percent	31
on record US>GB 27.5% percent 2025 I	27
on record US>GB 30% percent	-32
on record US>GB 30% percent 2025 II	-28
on record US>GB 40% percent	-12
on record US>GB 40% percent 2025 II	-12
on record US>GB 50% percent	-73
on record US>GB 50% percent 2025 I	-8
on record US>GB 50% percent 2025 II	-64
on record US>GB 50% percent 2026 I	-22
on record US>GB 55% percent	-16
on record US>GB 55% percent 2025 I	-10
on record US>GB 80% percent	-15
on record US>GB 80% percent 2025 I	-15
on record US>GB aircraft	13
on record US>GB aircraft part	10
on record US>GB aluminium before	-11
on record US>GB aluminium sentence	25
on record US>GB aluminum	21
on record US>GB aluminum sentence	21
on record US>GB beef	-12
on record US>GB beef part	-14
on record US>GB car	47
on record US>GB car before	-11
on record US>GB car part	46
on record US>GB car sentence	20
on record US>GB chip	-9
on record US>GB engine	20
on record US>GB engine part	15
on record US>GB ethanol	-52
on record US>GB ethanol part	-25
on record US>GB ethanol sentence	-33
on record US>GB fentanyl	-32
on record US>GB good	-10
on record US>GB good sentence	-13
on record US>GB lumber	-9
on record US>GB medicine before	-13
on record US>GB medicine sentence	11
on record US>GB metal sentence	-9
on record US>GB reciprocal	-25
on record US>GB section 301	-19
on record US>GB steel	33
on record US>GB steel part	38
on record US>GB steel sentence	19
on record US>GB whisky	19
on record US>GB whisky sentence	10
on record US>GE	-20
on record US>GL	-47
on record US>GL 10% percent	-22
on record US>GL 10% percent 2026 I	-22
on record US>GL 25% percent	-21
on record US>GL 25% percent 2026 I	-21
on record US>GT 10% percent	20
on record US>GT 10% percent 2025 II	20
on record US>GY	-23
on record US>HK 100% percent	-10
on record US>HK 12.5% percent	36
on record US>HK 12.5% percent 2026 II	34
on record US>HK 25% percent	-24
on record US>HK 25% percent 2026 II	-17
on record US>HK 30% percent	12
on record US>HK 30% percent 2025 II	14
on record US>HK 7.5% percent	-18
on record US>HK 7.5% percent 2026 II	-17
on record US>ID	22
on record US>ID 0% percent	-11
on record US>ID 0% percent 2025 II	-46
on record US>ID 0% percent 2026 I	16
on record US>ID 10% percent	10
on record US>ID 10% percent 2025 II	-16
on record US>ID 10% percent 2026 II	23
on record US>ID 12.5% percent	-18
on record US>ID 12.5% percent 2026 II	-18
on record US>ID 15% percent	-22
on record US>ID 15% percent 2026 I	-15
on record US>ID 19% percent	71
on record US>ID 19% percent 2025 II	54
on record US>ID 19% percent 2026 I	38
on record US>ID 20% percent	-25
on record US>ID 20% percent 2025 II	-16
on record US>ID 25% percent	-14
on record US>ID 25% percent 2025 II	-9
on record US>ID 30% percent	-19
on record US>ID 30% percent 2025 II	-10
on record US>ID 32% percent	43
on record US>ID 32% percent 2025 II	29
on record US>ID 32% percent 2026 I	10
on record US>ID 36% percent	-13
on record US>ID 36% percent 2025 II	-13
on record US>ID letter	13
on record US>ID surcharge	-14
on record US>IE	-39
on record US>IE 100% percent	-24
on record US>IE 15% percent	-18
on record US>IE 15% percent 2025 II	-20
on record US>IN	29
on record US>IN 0% percent	-52
on record US>IN 0% percent 2025 II	-36
on record US>IN 0% percent 2026 I	-16
on record US>IN 10% percent 2025 I	-16
on record US>IN 10% percent 2025 II	-17
on record US>IN 10% percent 2026 I	-28
on record US>IN 10% percent 2026 II	31
on record US>IN 100% percent 2025 II	-22
on record US>IN 100% percent 2026 II	28
on record US>IN 12.5% percent	-15
on record US>IN 12.5% percent 2026 II	-14
on record US>IN 15% percent	-36
on record US>IN 15% percent 2025 II	-10
on record US>IN 15% percent 2026 I	-31
on record US>IN 150% percent	-23
on record US>IN 150% percent 2025 II	-16
on record US>IN 18% percent	97
on record US>IN 18% percent 2026 I	89
on record US>IN 18% percent 2026 II	22
on record US>IN 19% percent	-28
on record US>IN 19% percent 2026 I	-17
on record US>IN 20% percent	-62
on record US>IN 20% percent 2025 II	-28
on record US>IN 20% percent 2026 I	-31
on record US>IN 24% points	-14
on record US>IN 25% percent	93
on record US>IN 25% percent 2025 I	-16
on record US>IN 25% percent 2025 II	84
on record US>IN 25% percent 2026 I	15
on record US>IN 25% percent 2026 II	27
on record US>IN 26% percent	24
on record US>IN 26% percent 2025 I	14
on record US>IN 30% percent	-40
on record US>IN 30% percent 2025 II	-39
on record US>IN 35% percent	-11
on record US>IN 39% percent	-16
on record US>IN 39% percent 2025 II	-15
on record US>IN 40% percent	-27
on record US>IN 40% percent 2025 II	-15
on record US>IN 50% percent	76
on record US>IN 50% percent 2025 II	60
on record US>IN 50% percent 2026 I	32
on record US>IN 6% percent	-10
on record US>IN account	10
on record US>IN car	-29
on record US>IN car sentence	-17
on record US>IN cotton	-16
on record US>IN cotton part	-16
on record US>IN crude	26
on record US>IN medicine	-18
on record US>IN medicine part	-16
on record US>IN oil	82
on record US>IN oil part	56
on record US>IN oil sentence	38
on record US>IN purchase	11
on record US>IN section 122	-12
on record US>IN shrimp	10
on record US>IN steel	-23
on record US>IN steel part	-20
on record US>IN surcharge	-10
on record US>IR	-45
on record US>IR 100% percent	-20
on record US>IR 100% percent 2026 II	-18
on record US>IR 25% percent	-13
on record US>IR oil	-20
on record US>IR oil part	-17
on record US>IT	40
on record US>JO	9
on record US>JO 15% percent	14
on record US>JO 15% percent 2026 II	14
on record US>JO surcharge	-14
on record US>JP	24
on record US>JP 0% percent	-40
on record US>JP 0% percent 2025 II	-17
on record US>JP 10% percent	-38
on record US>JP 10% percent 2025 II	-20
on record US>JP 10% percent 2026 II	-33
on record US>JP 100% percent	-35
on record US>JP 100% percent 2025 II	-18
on record US>JP 100% percent 2026 I	-9
on record US>JP 12.5% percent	35
on record US>JP 12.5% percent 2026 II	40
on record US>JP 15% percent	75
on record US>JP 15% percent 2025 II	76
on record US>JP 15% percent 2026 II	14
on record US>JP 18% percent	-11
on record US>JP 19% percent	-14
on record US>JP 19% percent 2025 II	-14
on record US>JP 2.5% percent	36
on record US>JP 2.5% percent 2025 II	36
on record US>JP 20% percent	-46
on record US>JP 20% percent 2025 I	-11
on record US>JP 20% percent 2025 II	-22
on record US>JP 24% percent	63
on record US>JP 24% percent 2025 I	51
on record US>JP 24% percent 2025 II	19
on record US>JP 24% points	-21
on record US>JP 24% points 2025 II	-11
on record US>JP 25% percent 2025 I	-11
on record US>JP 25% percent 2026 I	-15
on record US>JP 25% percent 2026 II	-9
on record US>JP 27.5% percent	29
on record US>JP 27.5% percent 2025 II	34
on record US>JP 35% percent 2025 II	10
on record US>JP 39% percent	-15
on record US>JP 39% percent 2025 II	-13
on record US>JP 40% percent	-11
on record US>JP 40% percent 2025 II	-10
on record US>JP 50% percent 2025 II	11
on record US>JP aircraft	18
on record US>JP aircraft part	11
on record US>JP aluminium	25
on record US>JP aluminium before	11
on record US>JP beef	14
on record US>JP beef part	9
on record US>JP car	31
on record US>JP car part	15
on record US>JP car sentence	19
on record US>JP machine part	10
on record US>JP machinery	9
on record US>JP medicine part	-16
on record US>JP section 232	11
on record US>JP semiconductor	-12
on record US>JP steel	13
on record US>JP steel part	13
on record US>JP surcharge	-15
on record US>JP truck	-10
on record US>KH	13
on record US>KH 10% percent	11
on record US>KH 10% percent 2026 II	15
on record US>KH 100% percent	-16
on record US>KH 100% percent 2025 II	-16
on record US>KH 19% percent	42
on record US>KH 19% percent 2025 II	37
on record US>KH 20% percent	-26
on record US>KH 20% percent 2025 II	-25
on record US>KH 36% percent	13
on record US>KH 36% percent 2025 II	13
on record US>KR 0% percent	9
on record US>KR 0% percent 2025 II	18
on record US>KR 10% percent	-56
on record US>KR 10% percent 2025 II	-38
on record US>KR 10% percent 2026 I	-10
on record US>KR 10% percent 2026 II	-16
on record US>KR 10% points	-11
on record US>KR 10% points 2025 II	-10
on record US>KR 100% percent	-58
on record US>KR 100% percent 2025 II	-41
on record US>KR 100% percent 2026 II	-14
on record US>KR 12.5% percent	48
on record US>KR 12.5% percent 2026 II	35
on record US>KR 15% percent	94
on record US>KR 15% percent 2025 II	100
on record US>KR 19% percent	-13
on record US>KR 19% percent 2025 II	-13
on record US>KR 2.5% percent	-22
on record US>KR 2.5% percent 2025 II	-22
on record US>KR 20% percent	-54
on record US>KR 20% percent 2025 II	-37
on record US>KR 20% percent 2026 I	-9
on record US>KR 24% percent	-10
on record US>KR 24% points	-50
on record US>KR 24% points 2025 II	-27
on record US>KR 24% points 2026 I	-19
on record US>KR 25% percent	43
on record US>KR 25% percent 2025 II	32
on record US>KR 25% percent 2026 I	20
on record US>KR 3% percent	-16
on record US>KR 30% percent	-19
on record US>KR 30% percent 2025 II	-14
on record US>KR 32% percent	-15
on record US>KR 50% percent	19
on record US>KR 50% percent 2025 II	24
on record US>KR aluminum	13
on record US>KR aluminum part	13
on record US>KR beef	-12
on record US>KR car	55
on record US>KR car crossed	9
on record US>KR car part	50
on record US>KR car sentence	16
on record US>KR chicken	-10
on record US>KR chicken part	-10
on record US>KR chip	-16
on record US>KR chip before	-11
on record US>KR copper	-14
on record US>KR copper part	-11
on record US>KR cotton	-18
on record US>KR fentanyl	-39
on record US>KR letter	13
on record US>KR lumber	13
on record US>KR lumber part	12
on record US>KR medicine	21
on record US>KR medicine part	19
on record US>KR oil	-15
on record US>KR oil sentence	-14
on record US>KR polysilicon	-10
on record US>KR reciprocal	-10
on record US>KR section 301	-13
on record US>KR steel	14
on record US>KR steel part	20
on record US>KR steel sentence	-14
on record US>KR truck	-13
on record US>LA	25
on record US>LA 40% percent	33
on record US>LA 40% percent 2025 II	26
on record US>LI 15% percent	10
on record US>LI 15% percent 2025 II	22
on record US>LK	22
on record US>LK 20% percent	19
on record US>LS	17
on record US>LS 15% percent	10
on record US>LS 15% percent 2025 II	10
on record US>LS 50% percent	13
on record US>MO	14
on record US>MO 10% percent	16
on record US>MX	14
on record US>MX 0% percent 2025 II	15
on record US>MX 10% percent	-45
on record US>MX 10% percent 2025 I	-35
on record US>MX 10% percent 2025 II	-29
on record US>MX 10% percent 2026 II	11
on record US>MX 15% percent	-18
on record US>MX 15% percent 2025 II	-11
on record US>MX 20% percent	-9
on record US>MX 25% percent	50
on record US>MX 25% percent 2025 I	12
on record US>MX 25% percent 2025 II	40
on record US>MX 30% percent	47
on record US>MX 30% percent 2025 II	51
on record US>MX 35% percent	-38
on record US>MX 35% percent 2025 II	-33
on record US>MX 40% percent	-16
on record US>MX 40% percent 2025 II	-16
on record US>MX 5% percent	12
on record US>MX 50% percent	11
on record US>MX 50% percent 2025 II	7
on record US>MX aluminium	11
on record US>MX aluminium part	12
on record US>MX aluminum	-12
on record US>MX aluminum sentence	-12
on record US>MX car part	-13
on record US>MX copper	15
on record US>MX metal	-16
on record US>MX steel	13
on record US>MX steel sentence	14
on record US>MX surcharge	12
on record US>MX tomato	13
on record US>MX tomato part	11
on record US>MX truck	-26
on record US>MX truck part	-38
on record US>MX truck sentence	13
on record US>MY 0% percent	18
on record US>MY 0% percent 2025 II	22
on record US>MY 10% percent 2026 I	-12
on record US>MY 10% percent 2026 II	23
on record US>MY 100% percent	-46
on record US>MY 100% percent 2025 II	-42
on record US>MY 15% percent	-17
on record US>MY 15% percent 2025 II	-16
on record US>MY 19% percent	43
on record US>MY 19% percent 2025 II	42
on record US>MY 20% percent	-36
on record US>MY 20% percent 2025 II	-35
on record US>MY 24% points	-13
on record US>MY 25% percent	26
on record US>MY 25% percent 2025 II	25
on record US>MY fentanyl	-13
on record US>NL	-8
on record US>NO 0% percent	-18
on record US>NO 10% percent	11
on record US>NO 10% percent 2026 I	17
on record US>NO 15% percent	12
on record US>NZ 0% percent	-25
on record US>NZ 10% percent	15
on record US>NZ 15% percent	31
on record US>PE	-35
on record US>PH	49
on record US>PH 0% percent	-44
on record US>PH 0% percent 2025 II	-39
on record US>PH 10% percent	16
on record US>PH 10% percent 2026 II	11
on record US>PH 12.5% percent	24
on record US>PH 12.5% percent 2026 II	24
on record US>PH 17% percent	22
on record US>PH 17% percent 2025 II	22
on record US>PH 19% percent	61
on record US>PH 19% percent 2025 II	39
on record US>PH 20% percent	11
on record US>PH 20% percent 2025 II	14
on record US>PH letter	15
on record US>PK	11
on record US>PK 19% percent	52
on record US>PK 19% percent 2025 II	31
on record US>PK 19% percent 2026 I	29
on record US>PK 20% percent	-13
on record US>PK 37% percent	-11
on record US>PL	-13
on record US>RU	-127
on record US>RU 10% percent	-9
on record US>RU 100% percent	-72
on record US>RU 100% percent 2025 II	-28
on record US>RU 100% percent 2026 II	-55
on record US>RU 25% percent	-38
on record US>RU 25% percent 2025 II	-17
on record US>RU 25% percent 2026 I	-18
on record US>RU 50% percent	-21
on record US>RU 500% percent	-11
on record US>RU 500% percent 2026 II	-10
on record US>RU crude	-24
on record US>RU crude part	-22
on record US>RU oil	-85
on record US>RU oil before	-9
on record US>RU oil part	-50
on record US>RU oil sentence	-43
on record US>SE	-69
on record US>SE 10% percent 2025 II	-15
on record US>SE 100% percent	-14
on record US>SE 100% percent 2025 II	-9
on record US>SE 15% percent	-14
on record US>SE 15% percent 2025 II	-14
on record US>SE 24% points	-15
on record US>SE 24% points 2025 II	-13
on record US>SE 30% percent	-9
on record US>SE 30% percent 2025 II	-9
on record US>SY	15
on record US>SY 41% percent	31
on record US>SY 41% percent 2025 II	31
on record US>TH	15
on record US>TH 10% percent 2026 II	-10
on record US>TH 100% percent	-15
on record US>TH 100% percent 2025 II	-15
on record US>TH 12.5% percent	17
on record US>TH 12.5% percent 2026 II	14
on record US>TH 19% percent	62
on record US>TH 19% percent 2025 II	62
on record US>TH 20% percent	-43
on record US>TH 20% percent 2025 II	-31
on record US>TH 30% percent	-15
on record US>TH 30% percent 2025 II	-14
on record US>TH 36% percent	32
on record US>TH 36% percent 2025 II	32
on record US>TH 40% percent	11
on record US>TH 40% percent 2025 II	11
on record US>TR	-24
on record US>TR 50% percent	10
on record US>TR steel	18
on record US>TW	43
on record US>TW 0% percent 2026 I	9
on record US>TW 10% percent	9
on record US>TW 10% percent 2025 II	-15
on record US>TW 10% percent 2026 II	17
on record US>TW 100% percent 2026 I	14
on record US>TW 12.5% percent	-22
on record US>TW 12.5% percent 2026 II	-10
on record US>TW 15% percent	34
on record US>TW 15% percent 2025 II	-21
on record US>TW 15% percent 2026 I	54
on record US>TW 20% percent	86
on record US>TW 20% percent 2025 II	61
on record US>TW 20% percent 2026 I	39
on record US>TW 25% percent	-53
on record US>TW 25% percent 2026 I	-45
on record US>TW 32% percent	25
on record US>TW car	-29
on record US>TW car sentence	-28
on record US>TW semiconductor	-13
on record US>UA	-17
on record US>VN	43
on record US>VN 0% percent	-44
on record US>VN 0% percent 2025 I	-9
on record US>VN 0% percent 2025 II	-34
on record US>VN 10% percent	-16
on record US>VN 10% percent 2025 II	-13
on record US>VN 10% percent 2026 II	-18
on record US>VN 100% percent	-21
on record US>VN 100% percent 2025 II	-20
on record US>VN 12.5% percent	48
on record US>VN 12.5% percent 2026 II	49
on record US>VN 15% percent	-36
on record US>VN 15% percent 2025 II	-14
on record US>VN 15% percent 2026 I	-11
on record US>VN 18% percent	-14
on record US>VN 18% percent 2026 I	-13
on record US>VN 19% percent	-83
on record US>VN 19% percent 2025 II	-61
on record US>VN 19% percent 2026 I	-25
on record US>VN 20% percent	103
on record US>VN 20% percent 2025 I	-23
on record US>VN 20% percent 2025 II	79
on record US>VN 20% percent 2026 I	47
on record US>VN 20% percent 2026 II	21
on record US>VN 24% percent	-10
on record US>VN 25% percent	-23
on record US>VN 25% percent 2025 I	-14
on record US>VN 30% percent	-23
on record US>VN 30% percent 2025 II	-21
on record US>VN 31% percent	14
on record US>VN 32% percent	-16
on record US>VN 40% percent	54
on record US>VN 40% percent 2025 II	48
on record US>VN 46% percent	75
on record US>VN 46% percent 2025 I	48
on record US>VN 46% percent 2025 II	34
on record US>VN 50% percent	-16
on record US>VN 50% percent 2025 II	-11
on record US>VN aircraft	-14
on record US>VN emergency	-12
on record US>VN furniture	14
on record US>VN good	-9
on record US>VN letter	-12
on record US>VN reciprocal	-12
on record US>VN surcharge	-15
on record US>ZA	36
on record US>ZA 25% percent	15
on record US>ZA 25% percent 2025 II	15
on record US>ZA 30% percent	48
on record US>ZA 30% percent 2025 II	40
on record US>ZA car	19
on record US>all	80
on record US>all 0% percent	-56
on record US>all 0% percent 2025 I	-33
on record US>all 0% percent 2025 II	-47
on record US>all 0% percent 2026 I	-22
on record US>all 0% percent 2026 II	25
on record US>all 10% percent	96
on record US>all 10% percent 2018 II	-30
on record US>all 10% percent 2019 I	-19
on record US>all 10% percent 2025 I	90
on record US>all 10% percent 2025 II	-23
on record US>all 10% percent 2026 I	66
on record US>all 10% percent 2026 II	23
on record US>all 10% points	-17
on record US>all 10% points 2025 II	-14
on record US>all 100% percent	113
on record US>all 100% percent 2025 II	74
on record US>all 100% percent 2026 I	8
on record US>all 100% percent 2026 II	79
on record US>all 11% percent	-15
on record US>all 12% percent	-10
on record US>all 12.5% percent	-53
on record US>all 12.5% percent 2026 I	-27
on record US>all 12.5% percent 2026 II	-36
on record US>all 120% percent	-17
on record US>all 120% percent 2025 I	-14
on record US>all 125% percent	-55
on record US>all 125% percent 2025 I	-42
on record US>all 125% percent 2025 II	-9
on record US>all 13% percent	-23
on record US>all 13% percent 2026 I	-10
on record US>all 145% percent	-42
on record US>all 145% percent 2025 I	-19
on record US>all 145% percent 2025 II	-15
on record US>all 15% percent	60
on record US>all 15% percent 2019 II	-16
on record US>all 15% percent 2020 I	-22
on record US>all 15% percent 2025 I	-19
on record US>all 15% percent 2025 II	-101
on record US>all 15% percent 2026 I	102
on record US>all 15% percent 2026 II	53
on record US>all 150% percent	40
on record US>all 150% percent 2025 II	40
on record US>all 17% percent	-15
on record US>all 17% percent 2025 II	-10
on record US>all 18% percent	-17
on record US>all 18% percent 2026 I	-13
on record US>all 19% percent	-48
on record US>all 19% percent 2025 II	-29
on record US>all 19% percent 2026 I	-10
on record US>all 2.5% percent	-25
on record US>all 2.5% percent 2025 II	-26
on record US>all 20% percent	-64
on record US>all 20% percent 2025 I	-29
on record US>all 20% percent 2025 II	-27
on record US>all 20% percent 2026 I	-35
on record US>all 200% percent	29
on record US>all 200% percent 2025 I	-10
on record US>all 200% percent 2025 II	33
on record US>all 24% percent	-33
on record US>all 24% percent 2025 II	-20
on record US>all 24% points	-93
on record US>all 24% points 2025 I	-28
on record US>all 24% points 2025 II	-48
on record US>all 24% points 2026 I	-15
on record US>all 24% points 2026 II	-14
on record US>all 25% percent	43
on record US>all 25% percent 2018 II	-36
on record US>all 25% percent 2019 I	-14
on record US>all 25% percent 2019 II	-13
on record US>all 25% percent 2025 I	50
on record US>all 25% percent 2025 II	-18
on record US>all 25% percent 2026 I	47
on record US>all 250% percent	44
on record US>all 250% percent 2025 II	36
on record US>all 27.5% percent	-37
on record US>all 27.5% percent 2025 I	-12
on record US>all 27.5% percent 2025 II	-45
on record US>all 3% percent	-58
on record US>all 3% percent 2025 II	-30
on record US>all 3% percent 2026 I	-18
on record US>all 30% percent 2025 I	-29
on record US>all 30% percent 2026 I	23
on record US>all 31% percent	-20
on record US>all 31% percent 2025 II	-15
on record US>all 32% percent	-14
on record US>all 34% percent	-42
on record US>all 34% percent 2025 I	-21
on record US>all 34% percent 2025 II	-16
on record US>all 35% percent	-52
on record US>all 35% percent 2025 II	-20
on record US>all 35% percent 2026 I	-15
on record US>all 35% percent 2026 II	-22
on record US>all 37.5% percent 2026 II	-12
on record US>all 39% percent	-39
on record US>all 39% percent 2025 II	-34
on record US>all 40% percent	36
on record US>all 40% percent 2025 II	54
on record US>all 40% percent 2026 II	-8
on record US>all 41% percent	-10
on record US>all 41% percent 2025 II	-10
on record US>all 45% percent	-17
on record US>all 46% percent	-11
on record US>all 5% percent	-13
on record US>all 50% percent	75
on record US>all 50% percent 2025 I	63
on record US>all 50% percent 2025 II	9
on record US>all 50% percent 2026 I	48
on record US>all 50% percent 2026 II	16
on record US>all 50% percent 2027 I	-11
on record US>all 54% percent	-20
on record US>all 54% percent 2025 I	-10
on record US>all 54% percent 2025 II	-8
on record US>all 55% percent	-37
on record US>all 55% percent 2025 I	-26
on record US>all 7.5% percent	-55
on record US>all 7.5% percent 2025 I	-10
on record US>all 7.5% percent 2025 II	-14
on record US>all 7.5% percent 2026 I	-24
on record US>all 75% percent	-12
on record US>all 75% percent 2026 I	-11
on record US>all 84% percent	-24
on record US>all 84% percent 2025 I	-21
on record US>all aluminium before	17
on record US>all aluminium part	-38
on record US>all aluminum	21
on record US>all aluminum before	11
on record US>all aluminum sentence	15
on record US>all answer	17
on record US>all antidumping	-15
on record US>all bean	-26
on record US>all bean part	-15
on record US>all beef part	10
on record US>all cabinet	48
on record US>all cabinet part	26
on record US>all car	-19
on record US>all car crossed	-14
on record US>all car part	-36
on record US>all car sentence	11
on record US>all cheese	-22
on record US>all cheese part	-11
on record US>all chicken	-17
on record US>all chicken part	-16
on record US>all chip	49
on record US>all chip before	23
on record US>all chip part	37
on record US>all clothing	-12
on record US>all component	38
on record US>all component part	17
on record US>all component sentence	27
on record US>all copper	64
on record US>all copper part	26
on record US>all copper sentence	49
on record US>all cotton	-25
on record US>all cotton part	-16
on record US>all drone	40
on record US>all drone part	32
on record US>all drone sentence	14
on record US>all drug	26
on record US>all drug part	26
on record US>all emergency	-20
on record US>all engine	-15
on record US>all fentanyl	-74
on record US>all fruit	-10
on record US>all furniture	45
on record US>all furniture part	28
on record US>all good	16
on record US>all good before	20
on record US>all good sentence	-12
on record US>all juice	-19
on record US>all juice sentence	-14
on record US>all lamp	-19
on record US>all lamp before	-14
on record US>all letter	-11
on record US>all lumber part	-11
on record US>all lumber sentence	21
on record US>all machine	-10
on record US>all machine part	-23
on record US>all machinery part	-14
on record US>all magnet	-12
on record US>all medicine	77
on record US>all medicine before	49
on record US>all medicine part	55
on record US>all metal	33
on record US>all metal before	-18
on record US>all metal part	12
on record US>all metal sentence	40
on record US>all oil	-38
on record US>all oil part	-19
on record US>all oil sentence	-26
on record US>all parcel	-27
on record US>all parcel before	-10
on record US>all parcel part	-16
on record US>all parcels	-16
on record US>all pay part	-11
on record US>all pipe	14
on record US>all polysilicon	50
on record US>all polysilicon part	12
on record US>all polysilicon sentence	32
on record US>all potash	-12
on record US>all reciprocal	18
on record US>all section 122	18
on record US>all section 301	-53
on record US>all semiconductor part	25
on record US>all semiconductor sentence	-15
on record US>all shirt	-11
on record US>all shoe	-16
on record US>all sofa part	11
on record US>all soybean	-23
on record US>all soybean sentence	-21
on record US>all steel	31
on record US>all steel part	28
on record US>all surcharge	49
on record US>all timber	17
on record US>all timber sentence	15
on record US>all toaster	-13
on record US>all tomato	-12
on record US>all tomato part	-10
on record US>all toy	11
on record US>all toy part	13
on record US>all truck	46
on record US>all truck part	58
on record US>all truck sentence	-10
on record US>all vanity	12
on record US>all vehicle	-29
on record US>all vehicle part	-20
on record US>all watch	-15
on record US>all watch before	-14
on record US>all whiskey	-18
on record US>all whiskey sentence	-16
on record US>all whisky	-15
on record UY>AR	-12
on record UY>AR 0% percent	13
on record UY>AR 24% percent	-12
on record UY>BR	-25
on record UY>CH	18
on record UY>CL	-15
on record UY>EU	-11
on record UY>IE	-22
on record UY>PY 0% percent	-10
on record UY>TR	-12
on record UY>all	-18
on record UZ>IR	-16
on record UZ>KZ 25% percent	-10
on record UZ>KZ 30% percent	15
on record UZ>KZ wheat	10
on record UZ>KZ wheat part	10
on record UZ>PK	20
on record UZ>TM	-24
on record UZ>all	-11
on record VN>AR	10
on record VN>AU	-14
on record VN>BR	17
on record VN>BR 20% percent	10
on record VN>BR coffee	10
on record VN>CL	22
on record VN>CN	-56
on record VN>CN 20% percent	-12
on record VN>CO	-16
on record VN>CO coffee	-14
on record VN>CO coffee part	-14
on record VN>EU	-20
on record VN>GB	-15
on record VN>ID	-21
on record VN>IN	-31
on record VN>IN 0% percent	-11
on record VN>IN 50% percent	-11
on record VN>IN 50% percent 2025 II	-9
on record VN>IN pepper	11
on record VN>JP	-37
on record VN>JP 10% percent	-10
on record VN>KH	-11
on record VN>KH 0% percent	14
on record VN>LA	-12
on record VN>MX	-15
on record VN>NO salmon	20
on record VN>PH 35% percent	-10
on record VN>PH oil	10
on record VN>PH rice	-11
on record VN>PK	22
on record VN>TH	-46
on record VN>TR	-12
on record VN>US	-35
on record VN>US 0% percent	45
on record VN>US 0% percent 2025 I	26
on record VN>US 0% percent 2025 II	29
on record VN>US 10% percent	-27
on record VN>US 10% percent 2025 II	-18
on record VN>US 20% percent	-21
on record VN>US 20% percent 2025 II	-17
on record VN>US 25% percent	-9
on record VN>US 31% percent	-14
on record VN>US 40% percent	-29
on record VN>US 40% percent 2025 II	-27
on record VN>US 46% percent	-28
on record VN>US 46% percent 2025 II	-24
on record VN>US good	15
on record VN>US good part	9
on record VN>ZA	-25
on record VN>all	-39
on record WS>FJ	-15
on record WS>NZ 0% percent	-11
on record WS>NZ taro part	-19
on record WS>TO	-23
on record WS>TO taro	-14
on record WS>all	11
on record WS>all 25% percent	14
on record ZA>BR	22
on record ZA>BW	-10
on record ZA>CA	-26
on record ZA>CL	-22
on record ZA>CL 0% percent	-17
on record ZA>EG	-22
on record ZA>GB	-12
on record ZA>IN	16
on record ZA>JP	-16
on record ZA>KE	15
on record ZA>LS 0% percent	-9
on record ZA>MZ	-15
on record ZA>NA	-18
on record ZA>NO	11
on record ZA>PE	10
on record ZA>ZM	25
on record ZA>ZM 5% percent	13
on record ZA>ZW	-12
on record ZA>all	-17
on record ZM>CD	-11
on record ZM>EU	-11
on record ZM>KE	12
on record ZM>MZ	14
on record ZM>ZA	-19
on record ZM>ZA 5% percent	-14
on record ZM>ZW	26
on record ZM>all	-16
on record ZW>MZ	28
on record ZW>ZM	-30
on:US	-36
on:absent, 0 here	-13
on:absent, 1 here	-27
on:absent, 2 here	-62
on:alone	16
on:by 0	17
on:by 1	18
on:by 3	-16
on:by no	-16
on:cue=by0.5	23
on:cue=by1	12
on:cue=by2	-7
on:cue=by3	15
on:cue=none	18
on:cue=on1	30
on:cue=on3	36
on:f by1	31
on:f by2	20
on:f by3	17
on:f on3	14
on:focus owner	26
on:focus speaker	-12
on:focus subject	29
on:goods before also	-20
on:goods before not	-21
on:goods before own	31
on:goods crossed own	19
on:goods crossed sure	15
on:goods in turn also	-15
on:goods in turn not	-64
on:goods in turn own	68
on:goods in turn sure	57
on:goods met by before	-25
on:goods met by crossed	-21
on:goods met by part	-42
on:goods met by sentence	-23
on:goods met on before	17
on:goods met on crossed	26
on:goods met on in turn	24
on:goods met on part	24
on:goods met on sentence	23
on:goods part also	6
on:goods part nobody's	-13
on:goods part not	-14
on:goods sentence also	13
on:goods sentence nobody's	-24
on:goods sentence own	10
on:goods sentence sure	10
on:head by1	16
on:head by2	-16
on:head by3	-10
on:head first	68
on:head last	40
on:head on1	82
on:head on2	14
on:head on3	22
on:home true	18
on:last by	21
on:last by absent and	40
on:last by absent and so	21
on:last by absent and so named	-27
on:last by absent comma	24
on:last by absent far	-10
on:last by absent far named	-19
on:last by absent next sentence named	19
on:last by absent on named	-14
on:last by absent paragraph named	21
on:last by absent to	-30
on:last by and	17
on:last by and so	19
on:last by and so named	32
on:last by by0.5 and so	-17
on:last by by1 and	11
on:last by by1 and so named	-15
on:last by by1 from named	-17
on:last by by1 next sentence	-19
on:last by by1 next sentence named	-37
on:last by by1 paragraph named	-15
on:last by by1 while named	-14
on:last by by2 and	-39
on:last by by2 far	20
on:last by by2 from named	19
on:last by by2 on named	21
on:last by by2 paragraph named	-20
on:last by by2 to	-17
on:last by by2 while	16
on:last by by2 while named	15
on:last by by3 and	-18
on:last by by3 and so	-50
on:last by by3 and so named	40
on:last by by3 comma named	13
on:last by by3 far named	-14
on:last by by3 from named	29
on:last by by3 next sentence named	22
on:last by by3 on named	-18
on:last by by3 to	-18
on:last by by3 while	12
on:last by comma	12
on:last by comma named	24
on:last by far	-9
on:last by far named	-12
on:last by from	-22
on:last by from named	24
on:last by next sentence named	11
on:last by none and	-15
on:last by none and so	10
on:last by none and so named	12
on:last by none far	11
on:last by none from	-20
on:last by none next sentence	18
on:last by none next sentence named	-22
on:last by none to	-14
on:last by none while	-15
on:last by none while named	29
on:last by on	-11
on:last by on1 far	-12
on:last by on1 next sentence named	-16
on:last by on2 and so	23
on:last by on2 and so named	12
on:last by on2 comma	-23
on:last by on2 comma named	47
on:last by on2 far	-26
on:last by on2 far named	-11
on:last by on2 paragraph named	20
on:last by on2 while	-12
on:last by on3 and so	-20
on:last by on3 and so named	17
on:last by on3 far named	11
on:last by on3 from named	-10
on:last by on3 next sentence named	27
on:last by to	-73
on:last by while named	28
on:last none	-10
on:last none absent and	-87
on:last none absent and so	-65
on:last none absent and so named	-117
on:last none absent comma	-57
on:last none absent comma named	-83
on:last none absent far	-11
on:last none absent far named	-136
on:last none absent from	-64
on:last none absent from named	-28
on:last none absent next sentence	-64
on:last none absent next sentence named	-131
on:last none absent on	-29
on:last none absent on named	-46
on:last none absent paragraph	-41
on:last none absent paragraph named	-75
on:last none absent to	-29
on:last none absent while	-47
on:last none absent while named	-68
on:last none and	-15
on:last none and so	-59
on:last none and so named	31
on:last none by1 and so named	21
on:last none by1 comma	-15
on:last none by1 far	-50
on:last none by1 far named	40
on:last none by1 next sentence	-34
on:last none by1 next sentence named	12
on:last none by1 paragraph	-20
on:last none by1 paragraph named	12
on:last none by2 and so	-23
on:last none by2 and so named	21
on:last none by2 comma	41
on:last none by2 far	-21
on:last none by2 far named	18
on:last none by2 from	13
on:last none by2 next sentence	-32
on:last none by2 next sentence named	14
on:last none by2 on	-15
on:last none by2 paragraph named	12
on:last none by2 while named	29
on:last none by3 comma named	-12
on:last none by3 next sentence named	-12
on:last none comma	-23
on:last none comma named	33
on:last none far	-16
on:last none far named	44
on:last none from	-52
on:last none from named	-22
on:last none next sentence	-64
on:last none next sentence named	38
on:last none none and	16
on:last none none and so	-12
on:last none none and so named	18
on:last none none comma	16
on:last none none comma named	45
on:last none none far named	43
on:last none none next sentence	12
on:last none none next sentence named	44
on:last none none on named	26
on:last none none paragraph	-8
on:last none none paragraph named	10
on:last none none while named	20
on:last none on	-40
on:last none on named	10
on:last none on1 and	16
on:last none on1 and so named	27
on:last none on1 comma named	13
on:last none on1 far named	38
on:last none on1 next sentence named	11
on:last none on2 and	36
on:last none on2 and so	-11
on:last none on2 and so named	37
on:last none on2 comma	-13
on:last none on2 comma named	35
on:last none on2 far	9
on:last none on2 far named	29
on:last none on2 next sentence	-8
on:last none on2 next sentence named	36
on:last none on2 on named	14
on:last none on2 paragraph	-18
on:last none on3 and	21
on:last none on3 and so named	13
on:last none on3 comma	10
on:last none on3 comma named	21
on:last none on3 far	15
on:last none on3 far named	23
on:last none on3 next sentence	20
on:last none on3 next sentence named	41
on:last none on3 paragraph named	21
on:last none on3 while named	17
on:last none paragraph	-58
on:last none paragraph named	23
on:last none to	-42
on:last none while	-36
on:last none while named	21
on:last on	7
on:last on absent and so	24
on:last on absent and so named	89
on:last on absent comma	12
on:last on absent comma named	47
on:last on absent from	19
on:last on absent from named	16
on:last on absent next sentence	22
on:last on absent next sentence named	14
on:last on absent on	51
on:last on absent on named	20
on:last on absent to	36
on:last on absent while	39
on:last on absent while named	50
on:last on and	9
on:last on and so	22
on:last on and so named	-44
on:last on by0.5 and so named	-12
on:last on by0.5 far named	13
on:last on by1 and so named	-16
on:last on by1 far named	-17
on:last on by1 on	-14
on:last on by1 paragraph	-13
on:last on by1 to	16
on:last on by1 while	-11
on:last on by2 and	-10
on:last on by2 and so named	19
on:last on by2 comma named	29
on:last on by2 far named	-20
on:last on by2 from named	-13
on:last on by2 next sentence named	-19
on:last on by2 on	-9
on:last on by2 on named	-16
on:last on by2 paragraph named	-21
on:last on by2 to	17
on:last on by2 while	30
on:last on by3 and so	18
on:last on by3 from	9
on:last on by3 next sentence named	-22
on:last on by3 on	-17
on:last on by3 while named	-14
on:last on comma	37
on:last on comma named	-39
on:last on far	-19
on:last on far named	-37
on:last on from	47
on:last on next sentence	17
on:last on next sentence named	-34
on:last on none and so named	-37
on:last on none comma named	-42
on:last on none far named	-9
on:last on none from	13
on:last on none next sentence	-30
on:last on none next sentence named	-39
on:last on none on	26
on:last on none on named	-14
on:last on none to	23
on:last on none while	19
on:last on none while named	-17
on:last on on	43
on:last on on named	-16
on:last on on1 and	9
on:last on on1 comma named	-11
on:last on on1 far named	-15
on:last on on1 from	10
on:last on on1 next sentence	16
on:last on on1 next sentence named	11
on:last on on1 to	13
on:last on on1 while named	-11
on:last on on2 and so named	-21
on:last on on2 comma	21
on:last on on2 comma named	-22
on:last on on2 far	-50
on:last on on2 from	23
on:last on on2 next sentence	-12
on:last on on2 on	31
on:last on on2 to	9
on:last on on2 while	18
on:last on on2 while named	17
on:last on on3 and	8
on:last on on3 and so named	-55
on:last on on3 comma	16
on:last on on3 comma named	-44
on:last on on3 far named	-27
on:last on on3 from	12
on:last on on3 from named	-15
on:last on on3 next sentence	23
on:last on on3 paragraph named	16
on:last on on3 while	-37
on:last on on3 while named	-49
on:last on paragraph named	-20
on:last on to	72
on:last on while	34
on:last on while named	-32
on:name , ,	26
on:name , :	25
on:name , and	21
on:name , duty	12
on:name , has	-19
on:name , is	-37
on:name , number	-12
on:name , own agent	24
on:name , own number	8
on:name , own word	-19
on:name , verb ask	21
on:name , will	-21
on:name : ,	34
on:name : has	16
on:name : level	-17
on:name : number	26
on:name : on	-12
on:name : own number	15
on:name : word	-24
on:name ; ,	10
on:name ; level	-9
on:name and ,	-14
on:name and .	11
on:name and :	18
on:name and and	-18
on:name and is	11
on:name and level	21
on:name and number	-12
on:name and on	11
on:name and own duty	43
on:name and own number	-9
on:name and own on	29
on:name and verb impose	17
on:name and verb up	-20
on:name and will	23
on:name and word	26
on:name begin ,	18
on:name begin :	27
on:name begin at	-9
on:name begin goods	-30
on:name begin had	14
on:name begin has	20
on:name begin in	15
on:name begin is	18
on:name begin level	-26
on:name begin number	33
on:name begin on	-45
on:name begin own -	-11
on:name begin own :	12
on:name begin own duty	-28
on:name begin own gate	-22
on:name begin own goods	25
on:name begin own is	18
on:name begin own on	-13
on:name begin own sender	19
on:name begin own verb bear	10
on:name begin own verb up	24
on:name begin own word	14
on:name begin verb agree	11
on:name begin verb ask	25
on:name begin verb impose	14
on:name begin verb propose	15
on:name begin verb sell	8
on:name begin verb up	-10
on:name begin was	27
on:name begin will	-10
on:name begin word	8
on:name begin would	-12
on:name begin —	27
on:name for ,	29
on:name for .	28
on:name for :	23
on:name for duty	26
on:name for level	29
on:name for number	30
on:name for to	15
on:name for word	17
on:name from ,	22
on:name from are	15
on:name from duty	13
on:name from from	9
on:name from number	25
on:name from verb bear	14
on:name from verb impose	13
on:name from verb stay	-9
on:name from will	19
on:name from word	31
on:name goods number	-33
on:name if ,	-9
on:name if verb impose	22
on:name if verb up	15
on:name in :	-27
on:name in and	-40
on:name in are	23
on:name in for	12
on:name in goods	-20
on:name in is	14
on:name in verb bear	13
on:name in verb impose	-10
on:name in verb stay	19
on:name in will	18
on:name in word	-37
on:name into ,	-12
on:name into :	-13
on:name into at	-12
on:name into number	-25
on:name into word	-13
on:name number has	16
on:name number verb impose	-15
on:name of .	-15
on:name of :	10
on:name of duty	18
on:name of goods	21
on:name of is	18
on:name of number	9
on:name of on	-10
on:name of own goods	-14
on:name of own word	-11
on:name of verb bear	24
on:name of verb stay	14
on:name of word	15
on:name on ,	-12
on:name on .	13
on:name on and	-15
on:name on by	-25
on:name on goods	53
on:name on number	16
on:name that ,	20
on:name that and	13
on:name that had	16
on:name that level	-27
on:name that verb ask	18
on:name that verb impose	-30
on:name that verb up	-10
on:name that will	-31
on:name that word	-9
on:name that would	-22
on:name then verb impose	16
on:name to word	-16
on:name verb bear ,	-15
on:name verb bear .	-21
on:name verb bear at	-34
on:name verb bear duty	-18
on:name verb bear number	-25
on:name verb impose duty	30
on:name verb impose for	-24
on:name verb impose to	-25
on:name verb impose with	9
on:name verb return verb impose	-13
on:name verb say would	-11
on:name what has	22
on:name what level	-35
on:name what verb impose	-13
on:name which had	-11
on:name which has	-11
on:name which verb impose	-9
on:name with ,	19
on:name with :	12
on:name with at	25
on:name with goods	-35
on:name with in	20
on:name with is	17
on:name with number	-11
on:name with of	23
on:name with verb impose	10
on:name with word	30
on:name word .	19
on:name word and	-26
on:name word goods	10
on:name word has	-13
on:name word number	-11
on:name word own .	22
on:name word own number	37
on:name word own word	-24
on:name word verb ask	21
on:name word verb end	12
on:name word verb sell	11
on:name word verb up	17
on:name word was	25
on:name word will	-16
on:name word word	-26
on:name — own agent	-18
on:name — will	-16
on:named 0	23
on:named 1	13
on:named 2	-33
on:named 3	-50
on:named no	115
on:nearest after by0.5 part 0	23
on:nearest after by1 part 0	-30
on:nearest after by1 part 1	-13
on:nearest after by2 sentence 0	-10
on:nearest after on1 part 0	26
on:nearest after on2 part 0	13
on:nearest after on2 part 1	-15
on:nearest after on3 part 0	42
on:nearest after on3 sentence 1	17
on:nearest before by0.5 sentence 0	-18
on:nearest before by2 part 1	-28
on:nearest before by2 sentence 0	-10
on:nearest before by2 sentence 1	-14
on:nearest before by3 part 0	-20
on:nearest before by3 part 1	-16
on:nearest before by3 sentence 0	-11
on:nearest before by3 sentence 1	-30
on:nearest before none part 0	35
on:nearest before none part 1	-20
on:nearest before none sentence 0	39
on:nearest before none sentence 1	24
on:nearest before on1 part 0	11
on:nearest before on1 sentence 0	11
on:nearest before on1 sentence 1	28
on:nearest before on2 part 0	13
on:nearest before on2 sentence 0	12
on:nearest before on2 sentence 1	23
on:nearest before on3 part 0	40
on:nearest before on3 part 1	36
on:nearest before on3 sentence 0	49
on:nearest before on3 sentence 1	37
on:not own here	14
on:not own them	-30
on:not own there	18
on:not own they	-10
on:not own we	22
on:not top by	6
on:not top by absent	-20
on:not top on	18
on:not top on absent	-15
on:not writer	19
on:not writer here	9
on:not writer our	26
on:not writer we	29
on:on 0	-8
on:on no	24
on:own abroad	-28
on:own here	-13
on:own our	14
on:own ours	20
on:own them	-14
on:own there	-11
on:own us	12
on:own we	-17
on:pa0	41
on:pa0 cue=by0.5	23
on:pa0 cue=by1	-24
on:pa0 cue=by3	8
on:pa0 cue=on1	23
on:pa0 cue=on2	20
on:pa0 cue=on3	30
on:pa0 name	90
on:pa0 name and number	29
on:pa0 name and own duty	24
on:pa0 name and own number	-22
on:pa0 name and own on	18
on:pa0 name for ,	46
on:pa0 name for .	34
on:pa0 name for and	23
on:pa0 name from ,	22
on:pa0 name from .	9
on:pa0 name from and	27
on:pa0 name from number	-29
on:pa0 name from word	19
on:pa0 name in ,	-33
on:pa0 name in .	-23
on:pa0 name in and	-33
on:pa0 name in word	-11
on:pa0 name into .	-22
on:pa0 name of ,	24
on:pa0 name of own duty	-12
on:pa0 name of verb stay	10
on:pa0 name on ,	18
on:pa0 name on .	21
on:pa0 name on goods	-10
on:pa0 name that level	-10
on:pa0 name to ,	10
on:pa0 name with .	9
on:pa0 next=(	-20
on:pa0 next=)	15
on:pa0 next=,	35
on:pa0 next=.	39
on:pa0 next=?	-13
on:pa0 next=agent	19
on:pa0 next=and	19
on:pa0 next=duty	-11
on:pa0 next=from	9
on:pa0 next=gate	-26
on:pa0 next=goods	-18
on:pa0 next=level	-13
on:pa0 next=of	14
on:pa0 next=own .	14
on:pa0 next=own duty	33
on:pa0 next=own goods	-15
on:pa0 next=own on	19
on:pa0 next=to	22
on:pa0 next=verb bear	13
on:pa0 next=verb impose	-16
on:pa0 next=verb stay	34
on:pa0 next=verb up	9
on:pa0 next=will	-16
on:pa0 next=with	-11
on:pa0 next=would	9
on:pa0 next=—	-13
on:pa0 person	-11
on:pa0 port	-39
on:pa0 port at ,	-12
on:pa0 port at and	-13
on:pa0 port from .	28
on:pa0 port in ,	-30
on:pa0 port in .	-17
on:pa0 prep=%	-10
on:pa0 prep=and	11
on:pa0 prep=as	9
on:pa0 prep=at	-50
on:pa0 prep=by	-28
on:pa0 prep=for	83
on:pa0 prep=from	66
on:pa0 prep=in	-114
on:pa0 prep=into	-29
on:pa0 prep=on	40
on:pa0 prep=over	-20
on:pa0 prep=to	20
on:pa0 prep=verb bear	-10
on:pa0 prep=verb buy	11
on:pa0 prep=with	16
on:pa0 prep=word	-15
on:pa0 pronoun it	-47
on:pa0 pronoun it on ,	-32
on:pa0 pronoun its	-26
on:pa0 pronoun its for goods	-11
on:pa0 pronoun its of duty	-11
on:pa0 pronoun its on goods	-15
on:pa0 pronoun its word duty	9
on:pa0 pronoun our	-34
on:pa0 pronoun our on goods	-42
on:pa0 pronoun their	-16
on:pa0 pronoun their on goods	-14
on:pa0 pronoun them	-30
on:pa0 pronoun them on ,	-12
on:pa0 pronoun them on .	-10
on:pa0 pronoun they	-23
on:pa0 pronoun us	-10
on:pa0 pronoun we	18
on:pa0 quality	58
on:pa0 quality and duty	9
on:pa0 quality and goods	-48
on:pa0 quality and word	-9
on:pa0 quality at gate	-25
on:pa0 quality for .	12
on:pa0 quality of duty	-11
on:pa0 quality of goods	-10
on:pa0 quality on ,	33
on:pa0 quality on .	56
on:pa0 quality on and	25
on:pa0 quality on gate	-20
on:pa0 quality on goods	46
on:pa0 quality on verb stay	10
on:pa0 quality on word	13
on:pa0 quality over goods	-16
on:pa0 quality verb buy goods	11
on:pa0 quality word .	-10
on:pa0 quality word goods	-13
on:pa0 quality word word	-14
on:pa0 seat in ,	-22
on:pa0 seat in .	-13
on:pa1	15
on:pa1 cue=by1	34
on:pa1 cue=by2	-9
on:pa1 cue=on2	-33
on:pa1 cue=on3	14
on:pa1 name	26
on:pa1 name for .	-13
on:pa1 name from ,	10
on:pa1 name in .	22
on:pa1 next=from	10
on:pa1 next=number	10
on:pa1 prep=from	12
on:pa1 prep=in	10
on:pa1 prep=into	10
on:pa1 quality of goods	9
on:pa1 quality on ,	15
on:pa1 quality on goods	-16
on:pa1 seat	-11
on:pa1 seat in .	-10
on:pb0	56
on:pb0 cue=by1	16
on:pb0 cue=by3	-12
on:pb0 cue=none	42
on:pb0 cue=on1	15
on:pb0 cue=on3	38
on:pb0 name	79
on:pb0 name , and	7
on:pb0 name , at	14
on:pb0 name , had	13
on:pb0 name , has	-12
on:pb0 name , is	-53
on:pb0 name , level	-13
on:pb0 name , number	26
on:pb0 name , own number	39
on:pb0 name , verb impose	-15
on:pb0 name , will	-32
on:pb0 name , word	-20
on:pb0 name : and	-11
on:pb0 name : level	-10
on:pb0 name : number	24
on:pb0 name : own duty	-19
on:pb0 name ; level	-14
on:pb0 name ; verb impose	-24
on:pb0 name and at	-18
on:pb0 name and duty	-12
on:pb0 name and is	19
on:pb0 name and level	15
on:pb0 name and number	-21
on:pb0 name and own on	-11
on:pb0 name and verb impose	16
on:pb0 name and word	11
on:pb0 name and would	12
on:pb0 name begin and	-13
on:pb0 name begin at	-9
on:pb0 name begin duty	12
on:pb0 name begin goods	-18
on:pb0 name begin had	28
on:pb0 name begin has	26
on:pb0 name begin is	20
on:pb0 name begin level	-21
on:pb0 name begin number	45
on:pb0 name begin own goods	24
on:pb0 name begin own is	11
on:pb0 name begin own level	20
on:pb0 name begin own sender	10
on:pb0 name begin own verb bear	10
on:pb0 name begin own verb impose	18
on:pb0 name begin own verb up	17
on:pb0 name begin verb ask	24
on:pb0 name begin verb sell	18
on:pb0 name begin verb stay	24
on:pb0 name begin verb up	-19
on:pb0 name begin was	19
on:pb0 name begin will	-10
on:pb0 name begin word	17
on:pb0 name for duty	11
on:pb0 name for level	26
on:pb0 name for number	30
on:pb0 name for word	26
on:pb0 name from and	-29
on:pb0 name from are	13
on:pb0 name from duty	14
on:pb0 name from number	45
on:pb0 name from verb bear	20
on:pb0 name from will	12
on:pb0 name goods number	-22
on:pb0 name if word	-25
on:pb0 name in at	-18
on:pb0 name in goods	-11
on:pb0 name in is	12
on:pb0 name in will	18
on:pb0 name into at	-29
on:pb0 name into number	-15
on:pb0 name of and	-12
on:pb0 name of is	14
on:pb0 name of number	26
on:pb0 name of verb bear	19
on:pb0 name of verb impose	-9
on:pb0 name of will	11
on:pb0 name on by	-25
on:pb0 name on goods	12
on:pb0 name on to	10
on:pb0 name that duty	11
on:pb0 name that had	28
on:pb0 name that level	-11
on:pb0 name that verb ask	8
on:pb0 name that verb impose	-8
on:pb0 name that verb up	-11
on:pb0 name that will	-28
on:pb0 name that would	-23
on:pb0 name then has	-20
on:pb0 name then verb impose	10
on:pb0 name to at	-15
on:pb0 name verb bear at	-29
on:pb0 name verb bear duty	-14
on:pb0 name verb bear number	-11
on:pb0 name verb impose duty	28
on:pb0 name verb impose for	-32
on:pb0 name verb impose number	18
on:pb0 name verb impose to	-17
on:pb0 name verb say would	-12
on:pb0 name when verb impose	-10
on:pb0 name which duty	12
on:pb0 name with and	-16
on:pb0 name with at	24
on:pb0 name word duty	-14
on:pb0 name word goods	9
on:pb0 name word had	-9
on:pb0 name word own number	31
on:pb0 name word verb ask	12
on:pb0 name word verb impose	-20
on:pb0 name word verb up	12
on:pb0 name word was	12
on:pb0 next='s	-19
on:pb0 next=.	13
on:pb0 next=agent	-13
on:pb0 next=and	-27
on:pb0 next=at	-35
on:pb0 next=by	-32
on:pb0 next=duty	-40
on:pb0 next=for	-26
on:pb0 next=from	-14
on:pb0 next=gate	-19
on:pb0 next=goods	17
on:pb0 next=level	-12
on:pb0 next=number	43
on:pb0 next=on	-23
on:pb0 next=or	20
on:pb0 next=own agent	-24
on:pb0 next=own at	23
on:pb0 next=own duty	-18
on:pb0 next=own gate	-21
on:pb0 next=own goods	38
on:pb0 next=own is	27
on:pb0 next=own level	38
on:pb0 next=own number	22
on:pb0 next=own to	20
on:pb0 next=own verb bear	16
on:pb0 next=own verb impose	11
on:pb0 next=own verb say	15
on:pb0 next=own verb up	17
on:pb0 next=own word	10
on:pb0 next=own would	-14
on:pb0 next=to	-16
on:pb0 next=verb ask	50
on:pb0 next=verb bear	19
on:pb0 next=verb buy	-18
on:pb0 next=verb down	-11
on:pb0 next=verb end	-18
on:pb0 next=verb impose	-17
on:pb0 next=verb propose	26
on:pb0 next=verb sell	33
on:pb0 next=verb target	14
on:pb0 next=verb up	-25
on:pb0 next=will	-29
on:pb0 next=with	12
on:pb0 next=would	-24
on:pb0 person " are	-13
on:pb0 person " goods	-12
on:pb0 person " verb impose	28
on:pb0 person , verb impose	-21
on:pb0 person : verb say	12
on:pb0 person : word	-32
on:pb0 person begin has	-19
on:pb0 person begin in	11
on:pb0 person word has	15
on:pb0 person word verb bear	-22
on:pb0 port	-23
on:pb0 port begin verb impose	-22
on:pb0 port from number	12
on:pb0 port in and	-16
on:pb0 port in number	-12
on:pb0 port in word	20
on:pb0 port verb bear at	-16
on:pb0 prep='s	24
on:pb0 prep=,	31
on:pb0 prep=-	14
on:pb0 prep=.	24
on:pb0 prep=;	12
on:pb0 prep=and	9
on:pb0 prep=at	-31
on:pb0 prep=because	-11
on:pb0 prep=begin	37
on:pb0 prep=but	-26
on:pb0 prep=from	56
on:pb0 prep=goods	-16
on:pb0 prep=in	-45
on:pb0 prep=into	-60
on:pb0 prep=number	-29
on:pb0 prep=of	16
on:pb0 prep=on	21
on:pb0 prep=that	10
on:pb0 prep=to	-22
on:pb0 prep=verb agree	-11
on:pb0 prep=verb bear	-49
on:pb0 prep=verb buy	12
on:pb0 prep=verb propose	-22
on:pb0 prep=verb return	10
on:pb0 prep=verb sell	18
on:pb0 prep=what	18
on:pb0 prep=which	-10
on:pb0 prep=while	8
on:pb0 prep=with	-24
on:pb0 prep=word	-16
on:pb0 pronoun he that had	-12
on:pb0 pronoun he that would	24
on:pb0 pronoun he word had	13
on:pb0 pronoun he word would	-10
on:pb0 pronoun it	-30
on:pb0 pronoun it begin has	-19
on:pb0 pronoun it begin level	-22
on:pb0 pronoun it begin own number	17
on:pb0 pronoun it begin verb bear	-19
on:pb0 pronoun it begin verb impose	16
on:pb0 pronoun it begin verb stay	-13
on:pb0 pronoun it begin word	-12
on:pb0 pronoun it begin would	11
on:pb0 pronoun it number verb impose	-14
on:pb0 pronoun it that own number	-11
on:pb0 pronoun it that verb impose	-16
on:pb0 pronoun it where had	-10
on:pb0 pronoun it word verb impose	-14
on:pb0 pronoun it word will	-12
on:pb0 pronoun its ; goods	19
on:pb0 pronoun its and goods	12
on:pb0 pronoun its begin duty	-25
on:pb0 pronoun its begin goods	14
on:pb0 pronoun its begin level	34
on:pb0 pronoun its begin number	-18
on:pb0 pronoun its of duty	12
on:pb0 pronoun its that goods	-10
on:pb0 pronoun its verb impose goods	-36
on:pb0 pronoun its verb impose level	-9
on:pb0 pronoun its verb sell goods	14
on:pb0 pronoun its which goods	17
on:pb0 pronoun its word duty	11
on:pb0 pronoun my	-20
on:pb0 pronoun our	-21
on:pb0 pronoun our , goods	-23
on:pb0 pronoun our begin duty	9
on:pb0 pronoun our begin goods	-32
on:pb0 pronoun our on goods	15
on:pb0 pronoun our verb impose goods	19
on:pb0 pronoun our word goods	-13
on:pb0 pronoun president	-27
on:pb0 pronoun president begin verb impose	-14
on:pb0 pronoun she	27
on:pb0 pronoun their on goods	-33
on:pb0 pronoun their verb impose goods	-11
on:pb0 pronoun their verb impose number	15
on:pb0 pronoun them	-20
on:pb0 pronoun they	-39
on:pb0 pronoun they begin are	12
on:pb0 pronoun they begin level	-22
on:pb0 pronoun they begin number	-39
on:pb0 pronoun they begin verb bear	15
on:pb0 pronoun they begin verb impose	16
on:pb0 pronoun they word number	8
on:pb0 pronoun they word word	-13
on:pb0 pronoun trade	23
on:pb0 pronoun trump	-42
on:pb0 pronoun trump begin has	-10
on:pb0 pronoun trump begin verb say	-14
on:pb0 pronoun us	-28
on:pb0 pronoun we	15
on:pb0 pronoun we begin number	-21
on:pb0 pronoun we begin verb ask	9
on:pb0 pronoun we word verb impose	11
on:pb0 pronoun which	22
on:pb0 pronoun which , had	-9
on:pb0 pronoun which , level	-11
on:pb0 pronoun which , number	21
on:pb0 pronoun who	-20
on:pb0 pronoun whose	22
on:pb0 pronoun whose , goods	23
on:pb0 quality	48
on:pb0 quality , duty	-13
on:pb0 quality , goods	18
on:pb0 quality , number	13
on:pb0 quality : duty	-16
on:pb0 quality : goods	20
on:pb0 quality ; goods	19
on:pb0 quality ; number	14
on:pb0 quality and goods	18
on:pb0 quality begin agent	-14
on:pb0 quality begin duty	-14
on:pb0 quality begin gate	-24
on:pb0 quality begin sender	13
on:pb0 quality begin taker	-16
on:pb0 quality begin verb bear	10
on:pb0 quality begin word	23
on:pb0 quality from goods	-34
on:pb0 quality in goods	21
on:pb0 quality of goods	12
on:pb0 quality on gate	-9
on:pb0 quality on goods	11
on:pb0 quality on number	24
on:pb0 quality that word	9
on:pb0 quality verb impose duty	-34
on:pb0 quality verb impose level	13
on:pb0 quality which goods	9
on:pb0 quality word duty	-24
on:pb0 quality word goods	17
on:pb0 quality word level	-18
on:pb0 quality word number	-29
on:pb0 quality word verb bear	14
on:pb0 quality word word	-11
on:pb0 seat	-32
on:pb0 seat ; has	-12
on:pb0 seat and number	-14
on:pb0 seat and verb impose	13
on:pb0 seat begin had	-8
on:pb0 seat begin has	17
on:pb0 seat begin own number	-7
on:pb0 seat begin verb say	24
on:pb0 seat begin will	-10
on:pb0 seat begin would	10
on:pb0 seat in word	11
on:pb0 seat that verb impose	-15
on:pb0 seat that will	-21
on:pb0 seat that would	18
on:pb0 seat word verb impose	-15
on:pb1	-11
on:pb1 cue=by2	-10
on:pb1 cue=by3	7
on:pb1 cue=none	-20
on:pb1 cue=on1	-10
on:pb1 name , verb impose	9
on:pb1 name begin in	11
on:pb1 name begin number	19
on:pb1 name begin verb impose	16
on:pb1 name in number	14
on:pb1 name word level	15
on:pb1 name word verb impose	13
on:pb1 next=agent	-27
on:pb1 next=at	-11
on:pb1 next=duty	14
on:pb1 next=level	11
on:pb1 next=number	-33
on:pb1 next=own duty	-16
on:pb1 next=to	14
on:pb1 next=verb impose	20
on:pb1 next=will	-27
on:pb1 next=word	-15
on:pb1 person	-28
on:pb1 port	13
on:pb1 prep=:	13
on:pb1 prep=begin	-5
on:pb1 prep=goods	-19
on:pb1 prep=in	12
on:pb1 prep=of	-21
on:pb1 prep=on	20
on:pb1 prep=then	9
on:pb1 prep=to	-21
on:pb1 prep=verb bear	-17
on:pb1 prep=which	-10
on:pb1 prep=—	-14
on:pb1 pronoun his	-20
on:pb1 pronoun it	-12
on:pb1 pronoun its	-11
on:pb1 pronoun we	-9
on:pb1 quality and goods	16
on:pb1 quality begin word	-11
on:pb1 quality of goods	-10
on:pb1 quality on goods	15
on:pb1 quality verb impose goods	10
on:pb1 quality which goods	-9
on:pb1 quality word goods	-19
on:pb1 seat	-23
on:pb2	-10
on:pb2 cue=by2	-21
on:pb2 cue=by3	17
on:pb2 cue=on3	-18
on:pb2 name	-19
on:pb2 next=duty	18
on:pb2 next=number	-18
on:pb2 prep=on	-14
on:pb2 prep=verb impose	18
on:pb2 quality	9
on:pb2 quality on goods	-11
on:person " goods	-13
on:person " verb impose	13
on:person " verb say	24
on:person , ,	10
on:person , has	-19
on:person , verb impose	-18
on:person , will	10
on:person : has	-13
on:person : number	14
on:person : verb ask	21
on:person : word	-32
on:person ; verb impose	-10
on:person and verb impose	-11
on:person and verb say	-20
on:person and word	14
on:person begin has	-20
on:person begin in	10
on:person begin verb impose	-21
on:person begin verb say	-11
on:person by ,	10
on:person by in	-11
on:person if verb say	11
on:person that and	12
on:person that had	12
on:person verb say ,	10
on:person when verb impose	11
on:person which verb impose	-11
on:person word ,	9
on:person word and	-9
on:person word had	19
on:person word verb bear	-21
on:person word verb impose	-26
on:person — verb say	11
on:port at ,	-14
on:port at ;	-14
on:port at and	-18
on:port begin ,	22
on:port begin :	-20
on:port begin verb impose	-25
on:port begin word	25
on:port begin —	-15
on:port from ,	37
on:port from .	27
on:port from number	13
on:port in ,	-26
on:port in .	-9
on:port in :	-15
on:port in ;	-16
on:port in and	-24
on:port in number	-13
on:port in on	-13
on:port in verb impose	-16
on:port of ,	-32
on:port of .	-13
on:port of verb impose	-14
on:port to .	-15
on:port verb bear at	-16
on:port word .	-10
on:pronoun he " verb say	-14
on:pronoun he , verb impose	-22
on:pronoun he , verb say	-11
on:pronoun he begin verb say	11
on:pronoun he that had	-16
on:pronoun he that would	21
on:pronoun he verb say will	13
on:pronoun he word had	15
on:pronoun he word verb say	-25
on:pronoun he word would	-12
on:pronoun his begin agent	-10
on:pronoun his verb impose duty	-15
on:pronoun it , own number	17
on:pronoun it , would	-16
on:pronoun it ; number	21
on:pronoun it begin had	-10
on:pronoun it begin has	-25
on:pronoun it begin level	-34
on:pronoun it begin verb bear	-22
on:pronoun it begin verb stay	-13
on:pronoun it begin word	-15
on:pronoun it if is	14
on:pronoun it on ,	-37
on:pronoun it that verb impose	10
on:pronoun it that will	17
on:pronoun it that would	-15
on:pronoun it verb impose verb say	16
on:pronoun it verb say would	-16
on:pronoun it where verb bear	-8
on:pronoun it word ,	-21
on:pronoun it word had	-10
on:pronoun it word has	-22
on:pronoun it word is	-13
on:pronoun it word own number	-11
on:pronoun it word verb bear	16
on:pronoun it word verb impose	-7
on:pronoun it word will	-17
on:pronoun its , level	-9
on:pronoun its : goods	10
on:pronoun its ; goods	19
on:pronoun its and goods	10
on:pronoun its begin duty	-34
on:pronoun its begin level	37
on:pronoun its begin number	-26
on:pronoun its for goods	-12
on:pronoun its of goods	-27
on:pronoun its of number	10
on:pronoun its on goods	-17
on:pronoun its that duty	-14
on:pronoun its to agent	-10
on:pronoun its verb end duty	10
on:pronoun its verb impose goods	-39
on:pronoun its verb sell goods	22
on:pronoun its which goods	17
on:pronoun its word duty	22
on:pronoun its word gate	-23
on:pronoun its word level	10
on:pronoun minister begin verb impose	11
on:pronoun minister begin verb say	-16
on:pronoun our , goods	-16
on:pronoun our begin duty	10
on:pronoun our begin goods	-26
on:pronoun our of goods	-37
on:pronoun our on gate	13
on:pronoun our on goods	-30
on:pronoun our verb impose goods	19
on:pronoun our word goods	-15
on:pronoun president begin had	-16
on:pronoun president begin verb impose	-19
on:pronoun president begin verb say	13
on:pronoun prime begin verb say	-11
on:pronoun their and goods	-27
on:pronoun their begin goods	-16
on:pronoun their on goods	-29
on:pronoun their verb impose goods	-10
on:pronoun them on ,	-24
on:pronoun them on .	-12
on:pronoun them on and	-11
on:pronoun they begin level	-29
on:pronoun they begin number	-48
on:pronoun they begin verb impose	10
on:pronoun they begin verb say	15
on:pronoun they if don't	22
on:pronoun they what are	13
on:pronoun they what verb bear	-13
on:pronoun they what verb impose	-16
on:pronoun they where number	-17
on:pronoun they word word	-26
on:pronoun trade , verb impose	-10
on:pronoun trade , verb say	-15
on:pronoun trade begin verb impose	12
on:pronoun trade begin verb say	17
on:pronoun trump begin duty	-29
on:pronoun trump begin has	-14
on:pronoun we , verb impose	11
on:pronoun we and verb impose	16
on:pronoun we and word	11
on:pronoun we begin had	11
on:pronoun we begin number	-19
on:pronoun we begin verb impose	18
on:pronoun we word verb bear	12
on:pronoun we word verb say	19
on:pronoun which , had	-17
on:pronoun which , has	27
on:pronoun which , is	18
on:pronoun which , level	-15
on:pronoun which , verb sell	19
on:pronoun whose , goods	23
on:q1 by0.5	-12
on:q1 by0.5 here	23
on:q1 by0.5 other	-25
on:q1 by1	38
on:q1 by2 other here	-9
on:q1 by3	-22
on:q1 by3 here	-13
on:q1 first	44
on:q1 first other	7
on:q1 named	84
on:q1 on1	79
on:q1 on1 here	12
on:q1 on2	8
on:q1 on2 here	-16
on:q1 on2 other here	-28
on:q1 on3	43
on:q1 on3 here	-12
on:q1 on3 other	47
on:q2 by1	18
on:q2 by1 here	-15
on:q2 by2 other	-8
on:q2 by2 other here	-19
on:q2 by3	-8
on:q2 first	37
on:q2 named	56
on:q2 named other	21
on:q2 on1	13
on:q2 on1 other	32
on:q2 on1 other here	-21
on:q2 on3	41
on:q2 on3 here	-12
on:q2 on3 other	52
on:q2 on3 other here	-19
on:quality , duty	-16
on:quality , goods	15
on:quality , level	11
on:quality , number	11
on:quality , word	-19
on:quality : duty	-14
on:quality : goods	33
on:quality ; number	17
on:quality and agent	-16
on:quality and duty	18
on:quality and goods	-33
on:quality and word	-19
on:quality as agent	-9
on:quality at gate	-35
on:quality begin -	17
on:quality begin :	24
on:quality begin and	19
on:quality begin duty	-14
on:quality begin gate	-15
on:quality begin goods	34
on:quality begin sender	21
on:quality begin taker	-24
on:quality begin verb bear	30
on:quality begin verb impose	11
on:quality begin verb say	-11
on:quality begin word	8
on:quality for ,	-10
on:quality for .	12
on:quality for goods	27
on:quality for sender	-28
on:quality from .	17
on:quality from goods	-15
on:quality in goods	19
on:quality of ,	19
on:quality of agent	-10
on:quality of duty	-12
on:quality of sender	-11
on:quality on ,	33
on:quality on -	11
on:quality on .	54
on:quality on :	18
on:quality on ;	15
on:quality on and	23
on:quality on gate	-34
on:quality on goods	33
on:quality on number	25
on:quality on verb stay	16
on:quality on word	16
on:quality over goods	-18
on:quality that goods	38
on:quality to agent	-11
on:quality to goods	29
on:quality verb bear goods	11
on:quality verb buy goods	-21
on:quality verb impose level	12
on:quality verb say agent	-18
on:quality verb say word	-18
on:quality what goods	15
on:quality which goods	30
on:quality with goods	-17
on:quality word ,	-24
on:quality word .	-12
on:quality word agent	-11
on:quality word number	-20
on:quality word verb bear	25
on:quality word word	-35
on:sa0 cue=by3	17
on:sa0 cue=on2	-18
on:sa0 cue=on3	10
on:sa0 name , (	-12
on:sa0 name , ,	-13
on:sa0 name , and	23
on:sa0 name , at	-16
on:sa0 name , is	29
on:sa0 name , own number	-15
on:sa0 name , verb impose	-16
on:sa0 name , word	12
on:sa0 name ; had	10
on:sa0 name ; verb impose	13
on:sa0 name and .	8
on:sa0 name and ;	-12
on:sa0 name and number	-19
on:sa0 name and own duty	18
on:sa0 name and own on	18
on:sa0 name and verb impose	24
on:sa0 name and will	21
on:sa0 name for .	23
on:sa0 name from and	17
on:sa0 name from number	-12
on:sa0 name from word	29
on:sa0 name if verb impose	19
on:sa0 name if word	19
on:sa0 name in at	24
on:sa0 name of ,	-27
on:sa0 name of .	-17
on:sa0 name on goods	26
on:sa0 name that had	-10
on:sa0 name that has	-16
on:sa0 name that verb impose	-42
on:sa0 name to ,	-15
on:sa0 name to .	-11
on:sa0 name which has	-17
on:sa0 name which verb impose	-12
on:sa0 name with ,	-12
on:sa0 name word .	12
on:sa0 name word own .	22
on:sa0 name word own number	10
on:sa0 next=(	-24
on:sa0 next=)	10
on:sa0 next=agent	-20
on:sa0 next=and	9
on:sa0 next=duty	19
on:sa0 next=end	-46
on:sa0 next=from	-12
on:sa0 next=goods	14
on:sa0 next=in	-17
on:sa0 next=is	14
on:sa0 next=number	-50
on:sa0 next=of	9
on:sa0 next=own ,	14
on:sa0 next=own .	-9
on:sa0 next=own agent	-24
on:sa0 next=own duty	24
on:sa0 next=own level	24
on:sa0 next=own on	21
on:sa0 next=own word	-13
on:sa0 next=sender	-10
on:sa0 next=to	9
on:sa0 next=verb ask	17
on:sa0 next=verb bear	-20
on:sa0 next=verb buy	11
on:sa0 next=verb deny	13
on:sa0 next=verb down	15
on:sa0 next=verb end	11
on:sa0 next=was	12
on:sa0 next=with	15
on:sa0 next=word	19
on:sa0 person " verb say	26
on:sa0 person , verb impose	-7
on:sa0 person , verb threaten	-17
on:sa0 person ; verb impose	-17
on:sa0 person and verb impose	-9
on:sa0 person and verb say	-16
on:sa0 person that had	9
on:sa0 person which verb impose	12
on:sa0 person word verb impose	-12
on:sa0 person word verb say	17
on:sa0 port	-14
on:sa0 port in ,	-13
on:sa0 port to .	-14
on:sa0 prep='s	13
on:sa0 prep=,	-31
on:sa0 prep=-	-25
on:sa0 prep=:	51
on:sa0 prep=;	-15
on:sa0 prep=as	-11
on:sa0 prep=because	14
on:sa0 prep=between	15
on:sa0 prep=but	-10
on:sa0 prep=from	8
on:sa0 prep=if	29
on:sa0 prep=in	-23
on:sa0 prep=number	-20
on:sa0 prep=of	-20
on:sa0 prep=on	26
on:sa0 prep=than	-16
on:sa0 prep=then	13
on:sa0 prep=to	-16
on:sa0 prep=verb buy	-24
on:sa0 prep=verb say	-12
on:sa0 prep=what	30
on:sa0 prep=when	12
on:sa0 prep=where	-12
on:sa0 prep=which	-13
on:sa0 prep=while	-12
on:sa0 prep=with	-14
on:sa0 pronoun finance	-11
on:sa0 pronoun finance , verb say	-9
on:sa0 pronoun he	-20
on:sa0 pronoun he " verb impose	-16
on:sa0 pronoun he " verb say	-13
on:sa0 pronoun he , verb say	-14
on:sa0 pronoun he that verb impose	17
on:sa0 pronoun his	10
on:sa0 pronoun it ; number	27
on:sa0 pronoun it that had	-12
on:sa0 pronoun its	18
on:sa0 pronoun its , level	-9
on:sa0 pronoun its verb impose duty	17
on:sa0 pronoun our on goods	-23
on:sa0 pronoun she	-11
on:sa0 pronoun their	-44
on:sa0 pronoun theirs	-17
on:sa0 pronoun them	24
on:sa0 pronoun they	-16
on:sa0 pronoun they word number	-16
on:sa0 pronoun trade	14
on:sa0 pronoun us	-39
on:sa0 pronoun we and verb impose	19
on:sa0 pronoun which	-15
on:sa0 pronoun which , number	-27
on:sa0 quality	12
on:sa0 quality , word	-22
on:sa0 quality ; goods	-19
on:sa0 quality and goods	-37
on:sa0 quality and word	-10
on:sa0 quality as agent	-16
on:sa0 quality on goods	22
on:sa0 quality that goods	29
on:sa0 quality verb buy goods	-23
on:sa0 quality verb impose goods	-20
on:sa0 quality which goods	26
on:sa0 quality word goods	-9
on:sa0 seat	15
on:sa0 seat , verb impose	10
on:sa0 seat ; has	-10
on:sa0 seat and has	32
on:sa0 seat and verb impose	20
on:sa0 seat if word	14
on:sa0 seat in on	14
on:sa0 seat that verb impose	-14
on:sa0 seat with .	-19
on:sa0 seat word word	12
on:sa1	-14
on:sa1 cue=by2	31
on:sa1 cue=by3	25
on:sa1 cue=none	-20
on:sa1 cue=on2	-10
on:sa1 cue=on3	-33
on:sa1 name	-15
on:sa1 name , ,	20
on:sa1 name , number	-27
on:sa1 name and ,	-17
on:sa1 name and number	14
on:sa1 name and verb impose	-13
on:sa1 name and will	12
on:sa1 name for ,	-24
on:sa1 name for and	9
on:sa1 name from ,	-9
on:sa1 name from and	-10
on:sa1 name in ,	27
on:sa1 name in .	14
on:sa1 name in number	10
on:sa1 name of .	-10
on:sa1 name on ,	-17
on:sa1 name on goods	16
on:sa1 next=;	12
on:sa1 next=duty	16
on:sa1 next=for	-18
on:sa1 next=in	-17
on:sa1 next=number	-10
on:sa1 next=own ,	-23
on:sa1 next=own on	11
on:sa1 next=verb buy	-11
on:sa1 next=verb impose	16
on:sa1 next=will	13
on:sa1 next=word	-19
on:sa1 person	-23
on:sa1 prep=%	-17
on:sa1 prep=,	-19
on:sa1 prep=;	24
on:sa1 prep=because	16
on:sa1 prep=for	-28
on:sa1 prep=from	-10
on:sa1 prep=in	41
on:sa1 prep=into	12
on:sa1 prep=on	-9
on:sa1 prep=that	12
on:sa1 prep=to	-16
on:sa1 prep=where	-12
on:sa1 prep=word	-9
on:sa1 pronoun his	22
on:sa1 pronoun it that verb impose	13
on:sa1 pronoun its	13
on:sa1 pronoun our on goods	14
on:sa1 quality ; goods	-10
on:sa1 quality and goods	-22
on:sa1 quality for goods	12
on:sa1 quality of goods	14
on:sa1 quality on .	13
on:sa1 quality on goods	-14
on:sa1 quality that goods	25
on:sa1 seat	10
on:sa2	-14
on:sa2 cue=by1	16
on:sa2 cue=on2	-19
on:sa2 cue=on3	-34
on:sa2 name	-43
on:sa2 name , number	-15
on:sa2 name for ,	-15
on:sa2 name for .	-16
on:sa2 name from .	-9
on:sa2 name in ,	10
on:sa2 name in .	23
on:sa2 next=(	11
on:sa2 next=,	-20
on:sa2 next=and	-18
on:sa2 next=duty	17
on:sa2 next=goods	-9
on:sa2 next=has	-13
on:sa2 next=verb impose	14
on:sa2 person	-13
on:sa2 prep=,	-13
on:sa2 prep=for	-15
on:sa2 prep=from	-27
on:sa2 prep=in	54
on:sa2 prep=of	-17
on:sa2 prep=on	-23
on:sa2 pronoun its	20
on:sa2 quality	-22
on:sa2 quality on goods	-17
on:sa2 seat	17
on:sb0	41
on:sb0 cue=by1	6
on:sb0 cue=by2	-17
on:sb0 cue=by3	-12
on:sb0 cue=none	31
on:sb0 cue=on1	27
on:sb0 cue=on3	21
on:sb0 name	72
on:sb0 name , (	31
on:sb0 name , :	16
on:sb0 name , has	-12
on:sb0 name , own agent	8
on:sb0 name : and	10
on:sb0 name : has	20
on:sb0 name ; ,	14
on:sb0 name and (	10
on:sb0 name begin ,	22
on:sb0 name begin :	22
on:sb0 name begin and	14
on:sb0 name begin had	-25
on:sb0 name begin is	-13
on:sb0 name begin on	-34
on:sb0 name begin own duty	-21
on:sb0 name begin own word	11
on:sb0 name begin verb agree	10
on:sb0 name begin verb bear	-10
on:sb0 name begin verb buy	-10
on:sb0 name begin verb impose	30
on:sb0 name begin would	-13
on:sb0 name begin —	26
on:sb0 name for :	21
on:sb0 name from ,	13
on:sb0 name from :	10
on:sb0 name if ,	-9
on:sb0 name in :	-16
on:sb0 name in ;	10
on:sb0 name in and	-9
on:sb0 name in from	-16
on:sb0 name in on	19
on:sb0 name into ,	-28
on:sb0 name into :	-35
on:sb0 name of ,	-9
on:sb0 name of verb impose	20
on:sb0 name on ,	-15
on:sb0 name on and	-17
on:sb0 name on goods	36
on:sb0 name that ,	30
on:sb0 name that verb impose	17
on:sb0 name to and	-17
on:sb0 name with ,	26
on:sb0 name with and	29
on:sb0 name with goods	-18
on:sb0 name with in	23
on:sb0 name with is	13
on:sb0 name with number	-19
on:sb0 name with was	-12
on:sb0 name with word	27
on:sb0 name word ,	-18
on:sb0 name word and	-11
on:sb0 name word own word	-21
on:sb0 name word word	-29
on:sb0 next="	-10
on:sb0 next=(	77
on:sb0 next=,	16
on:sb0 next=:	22
on:sb0 next=and	-9
on:sb0 next=at	-12
on:sb0 next=doesn't	-10
on:sb0 next=duty	-52
on:sb0 next=from	-10
on:sb0 next=gate	-35
on:sb0 next=goods	19
on:sb0 next=had	-17
on:sb0 next=has	20
on:sb0 next=is	10
on:sb0 next=level	18
on:sb0 next=of	15
on:sb0 next=on	-9
on:sb0 next=own ,	32
on:sb0 next=own duty	-11
on:sb0 next=own goods	15
on:sb0 next=own level	-15
on:sb0 next=own on	-17
on:sb0 next=own word	21
on:sb0 next=sender	13
on:sb0 next=taker	-15
on:sb0 next=to	-17
on:sb0 next=verb agree	17
on:sb0 next=verb buy	-16
on:sb0 next=verb end	16
on:sb0 next=verb threaten	-24
on:sb0 next=verb up	13
on:sb0 next=will	-12
on:sb0 next=would	-36
on:sb0 next=—	26
on:sb0 person	-16
on:sb0 person , ,	10
on:sb0 person , verb say	-14
on:sb0 person . verb say	-10
on:sb0 person and verb impose	-12
on:sb0 person begin verb impose	-16
on:sb0 person if verb say	14
on:sb0 person that verb impose	-13
on:sb0 person which verb impose	-14
on:sb0 person word ,	11
on:sb0 person word had	12
on:sb0 person word has	-20
on:sb0 person word verb say	-19
on:sb0 person — verb say	11
on:sb0 port	-30
on:sb0 port begin ,	27
on:sb0 port begin :	-21
on:sb0 port begin —	-15
on:sb0 port from ,	37
on:sb0 port in ,	-13
on:sb0 port in :	-15
on:sb0 port in word	-23
on:sb0 port of ,	-32
on:sb0 prep=%	-19
on:sb0 prep=*	10
on:sb0 prep=,	30
on:sb0 prep=;	31
on:sb0 prep=and	12
on:sb0 prep=at	-17
on:sb0 prep=begin	50
on:sb0 prep=but	-11
on:sb0 prep=for	22
on:sb0 prep=from	32
on:sb0 prep=goods	23
on:sb0 prep=if	24
on:sb0 prep=in	-26
on:sb0 prep=into	-68
on:sb0 prep=to	-39
on:sb0 prep=verb buy	-21
on:sb0 prep=verb impose	-15
on:sb0 prep=verb return	-13
on:sb0 prep=verb threaten	8
on:sb0 prep=when	-36
on:sb0 prep=which	-43
on:sb0 prep=with	10
on:sb0 prep=word	-10
on:sb0 prep=—	-15
on:sb0 prep=•	-11
on:sb0 pronoun deputy	8
on:sb0 pronoun government	-7
on:sb0 pronoun he	-11
on:sb0 pronoun he , verb impose	-26
on:sb0 pronoun he word verb say	-21
on:sb0 pronoun it begin verb impose	-19
on:sb0 pronoun it that verb impose	11
on:sb0 pronoun it word ,	-12
on:sb0 pronoun it word verb impose	30
on:sb0 pronoun its on goods	-10
on:sb0 pronoun its verb impose duty	-11
on:sb0 pronoun minister begin verb say	-15
on:sb0 pronoun ministers	-25
on:sb0 pronoun ministry	17
on:sb0 pronoun our	-9
on:sb0 pronoun our begin goods	16
on:sb0 pronoun our of goods	-18
on:sb0 pronoun our on goods	-21
on:sb0 pronoun president	-30
on:sb0 pronoun president begin verb impose	-18
on:sb0 pronoun she	12
on:sb0 pronoun she , verb say	12
on:sb0 pronoun their	-31
on:sb0 pronoun their on goods	-10
on:sb0 pronoun theirs	9
on:sb0 pronoun them	-26
on:sb0 pronoun them on ,	-17
on:sb0 pronoun they begin verb impose	-14
on:sb0 pronoun they begin word	13
on:sb0 pronoun trade begin verb say	15
on:sb0 pronoun trump	-26
on:sb0 pronoun trump begin verb say	11
on:sb0 pronoun us	-24
on:sb0 pronoun we word verb say	17
on:sb0 pronoun which	14
on:sb0 pronoun which , has	31
on:sb0 pronoun which , verb sell	19
on:sb0 pronoun who	10
on:sb0 quality	27
on:sb0 quality , ,	-9
on:sb0 quality , goods	9
on:sb0 quality at gate	-12
on:sb0 quality begin :	17
on:sb0 quality begin duty	-20
on:sb0 quality begin goods	20
on:sb0 quality for goods	22
on:sb0 quality of agent	-13
on:sb0 quality on ,	11
on:sb0 quality on :	9
on:sb0 quality on ;	10
on:sb0 quality on gate	-10
on:sb0 quality on goods	16
on:sb0 quality verb buy goods	-21
on:sb0 quality what goods	10
on:sb0 quality word ,	-29
on:sb0 quality word duty	-10
on:sb0 quality word goods	-10
on:sb0 seat and verb impose	11
on:sb0 seat begin had	-13
on:sb0 seat begin has	-11
on:sb0 seat begin own word	10
on:sb0 seat begin verb say	10
on:sb0 seat in ,	13
on:sb0 seat in ;	13
on:sb0 seat in and	-10
on:sb0 seat with word	18
on:sb1	-18
on:sb1 cue=by2	-15
on:sb1 cue=by3	-25
on:sb1 cue=on1	-11
on:sb1 cue=on3	-12
on:sb1 name	-31
on:sb1 name , (	-12
on:sb1 name , ,	18
on:sb1 name , :	9
on:sb1 name , and	10
on:sb1 name , duty	14
on:sb1 name , number	-14
on:sb1 name , own number	-20
on:sb1 name , verb impose	10
on:sb1 name and verb impose	9
on:sb1 name and word	15
on:sb1 name begin and	-18
on:sb1 name begin for	-16
on:sb1 name begin goods	-14
on:sb1 name begin is	18
on:sb1 name begin number	-24
on:sb1 name begin own agent	13
on:sb1 name begin verb bear	11
on:sb1 name begin verb stay	-16
on:sb1 name begin would	-11
on:sb1 name for and	-15
on:sb1 name from and	-13
on:sb1 name from is	-14
on:sb1 name from number	14
on:sb1 name in ;	-13
on:sb1 name in and	-22
on:sb1 name into ,	11
on:sb1 name of ,	13
on:sb1 name of number	-12
on:sb1 name verb bear at	-12
on:sb1 name with and	-26
on:sb1 name word had	14
on:sb1 next=)	-16
on:sb1 next=,	-13
on:sb1 next=:	27
on:sb1 next=;	-19
on:sb1 next=agent	-27
on:sb1 next=and	-27
on:sb1 next=are	16
on:sb1 next=at	-10
on:sb1 next=duty	-21
on:sb1 next=for	-15
on:sb1 next=gate	-12
on:sb1 next=has	17
on:sb1 next=is	18
on:sb1 next=on	-28
on:sb1 next=own ,	-23
on:sb1 next=own :	25
on:sb1 next=own agent	21
on:sb1 next=own number	-15
on:sb1 next=own on	12
on:sb1 next=to	9
on:sb1 next=verb agree	-12
on:sb1 next=verb ask	22
on:sb1 next=verb down	15
on:sb1 next=verb sell	-12
on:sb1 next=verb stay	-45
on:sb1 next=verb target	12
on:sb1 next=verb up	-15
on:sb1 next=was	21
on:sb1 next=with	-26
on:sb1 next=—	13
on:sb1 person begin verb impose	-10
on:sb1 person begin verb say	-21
on:sb1 person which verb impose	-13
on:sb1 person word had	15
on:sb1 person word verb say	10
on:sb1 port in at	13
on:sb1 port in in	10
on:sb1 prep=(	-14
on:sb1 prep=)	-9
on:sb1 prep=,	11
on:sb1 prep=-	13
on:sb1 prep=:	-10
on:sb1 prep=and	18
on:sb1 prep=at	-12
on:sb1 prep=begin	-24
on:sb1 prep=from	-13
on:sb1 prep=if	12
on:sb1 prep=number	19
on:sb1 prep=on	-14
on:sb1 prep=then	17
on:sb1 prep=to	-22
on:sb1 prep=verb bear	-22
on:sb1 prep=verb end	13
on:sb1 prep=verb impose	11
on:sb1 prep=verb return	-20
on:sb1 prep=which	-12
on:sb1 prep=with	-11
on:sb1 prep=word	21
on:sb1 prep=•	11
on:sb1 pronoun he	15
on:sb1 pronoun he begin verb say	9
on:sb1 pronoun it	-18
on:sb1 pronoun it begin level	-10
on:sb1 pronoun it what verb impose	-11
on:sb1 pronoun it word ,	-15
on:sb1 pronoun its verb impose level	12
on:sb1 pronoun its verb impose number	11
on:sb1 pronoun our begin duty	-19
on:sb1 pronoun our on goods	10
on:sb1 pronoun president	15
on:sb1 pronoun their	-24
on:sb1 pronoun their begin goods	-12
on:sb1 pronoun them	-19
on:sb1 pronoun they begin number	-15
on:sb1 pronoun they begin verb say	15
on:sb1 pronoun they what verb impose	-13
on:sb1 pronoun trade	-14
on:sb1 pronoun we	16
on:sb1 pronoun which , number	13
on:sb1 quality	16
on:sb1 quality , agent	-13
on:sb1 quality , goods	-15
on:sb1 quality for goods	23
on:sb1 quality on ,	-13
on:sb1 quality on goods	-11
on:sb1 quality to goods	11
on:sb1 quality what goods	14
on:sb1 quality word duty	-11
on:sb1 quality word goods	29
on:sb1 quality word level	14
on:sb1 seat	-9
on:sb1 seat / ,	10
on:sb1 seat begin agent	-9
on:sb1 seat begin verb impose	-9
on:sb2	-15
on:sb2 cue=by1	18
on:sb2 cue=by3	21
on:sb2 cue=none	-38
on:sb2 cue=on2	19
on:sb2 cue=on3	-25
on:sb2 name	-24
on:sb2 name , number	-19
on:sb2 name and ,	-18
on:sb2 name and number	-10
on:sb2 name begin ,	-14
on:sb2 name begin had	19
on:sb2 name begin is	-11
on:sb2 name begin number	-19
on:sb2 name begin own duty	-13
on:sb2 name begin own level	-9
on:sb2 name for ,	-9
on:sb2 name in ,	26
on:sb2 name in and	20
on:sb2 name in number	-12
on:sb2 name in word	-11
on:sb2 next=(	-20
on:sb2 next=agent	-16
on:sb2 next=are	11
on:sb2 next=at	15
on:sb2 next=duty	27
on:sb2 next=from	9
on:sb2 next=goods	-15
on:sb2 next=had	11
on:sb2 next=has	-12
on:sb2 next=number	-26
on:sb2 next=own level	-9
on:sb2 next=sender	21
on:sb2 next=verb bear	-17
on:sb2 next=verb stay	-8
on:sb2 next=will	-12
on:sb2 next=word	-12
on:sb2 person word verb impose	-14
on:sb2 prep=begin	-13
on:sb2 prep=by	15
on:sb2 prep=in	14
on:sb2 prep=into	14
on:sb2 prep=of	14
on:sb2 prep=on	-18
on:sb2 prep=that	-9
on:sb2 prep=verb impose	14
on:sb2 prep=word	-11
on:sb2 pronoun its	-19
on:sb2 pronoun its begin goods	-9
on:sb2 pronoun its verb impose number	-9
on:sb2 pronoun president	11
on:sb2 pronoun we	26
on:sb2 quality	11
on:sb2 quality begin goods	13
on:sb2 quality begin level	17
on:sb2 quality begin number	-13
on:sb2 quality on goods	-20
on:sb2 quality word duty	8
on:sb2 quality word goods	-24
on:sb2 quality word number	15
on:seat , verb impose	22
on:seat , will	-17
on:seat / ,	17
on:seat ; has	-26
on:seat ; verb impose	16
on:seat and has	27
on:seat and verb impose	39
on:seat begin agent	-16
on:seat begin had	-16
on:seat begin own number	-9
on:seat begin verb impose	-15
on:seat begin verb say	28
on:seat begin will	-15
on:seat begin would	10
on:seat from word	-14
on:seat if verb impose	12
on:seat if word	10
on:seat in ;	12
on:seat in agent	8
on:seat in and	-10
on:seat in number	23
on:seat in on	25
on:seat in verb impose	-15
on:seat in verb say	-13
on:seat of ,	-13
on:seat that has	-13
on:seat that verb impose	-31
on:seat that will	-23
on:seat that would	24
on:seat which word	-11
on:seat with .	-22
on:seat with and	-13
on:seat with at	-9
on:seat with in	11
on:seat with word	14
on:seat word had	15
on:seat word has	-10
on:side false	9
on:title by0.5	10
on:title by1	-15
on:title by2	18
on:title named	31
on:title on2	14
on:title on3	36
on:top by 1	6
on:top on 1	28
on:top on 3	36
on:under other heading	-34
on:under other heading here	-13
on:under other heading of several	-101
on:under other heading of several here	16
on:under own heading	88
on:under own heading here	-9
on:under own heading of several	42
on:under own heading of several here	11
on:voice	6
on:writer	18
on:writer ours	18
on:writer them	-13
on:writer there	18
on:writer they	13
on:writer we	-21
rule:by	-22
rule:other	-48
rule:same	48
rule:same both named	16
rule:same carried	-12
rule:same each side, both	-14
rule:same in the sentence	16
rule:same in turn	26
rule:same one named	20
rule:same secondary	31
rule:same sides of the text	13
rule:turned both named	-43
rule:turned each side each	40
rule:turned in the sentence	24
rule:turned in turn	-8
rule:turned one named	-25
rule:turned same sentence	10
rule:turned secondary	-18
rule:turned sides of the text	36
sector here absent	-50
sector here absent US	-60
sector here all	-12
sector here all US	111
sector here by0.5 US	-15
sector here by1	-21
sector here by1 US	-18
sector here by2	-27
sector here by3	-15
sector here named	-26
sector here on2 US	24
sector here on3	-8
sector here on3 US	33
sector no absent	-23
sector no absent US	15
sector no all	-217
sector no all US	-22
sector no by0.5	18
sector no by1 US	41
sector no by2 US	8
sector no by3 US	9
sector no named	-23
sector no named US	77
sector no on1	11
sector no on1 US	38
sector no on2	-26
sector no on2 US	41
sector no on3	-11
sector no on3 US	44
sector sentence absent	-38
sector sentence absent US	-46
sector sentence all	-42
sector sentence all US	68
sector sentence by1	-27
sector sentence by1 US	-12
sector sentence by2	-12
sector sentence by3	11
sector sentence named	22
sector sentence named US	28
sector sentence on2	-13
sector sentence on2 US	16
sector sentence on3	8
sector sentence on3 US	12
text 2	-11
text 3	-17
text even 0	-18
text over 1	-9
text under 0	28
tops 0.5 2	-17
tops 1 1	-12
tops 1 3	18
tops 2 1	12
tops 2 2	-19
tops 3 1	31
tops 3 2	13
tops 3 3	-9
tops turned	-19
worked other	-53
worked same	38`;
