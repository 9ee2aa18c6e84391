// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all absent	-5
all all countries	48
all all imports	27
all any country	12
all by0.5	18
all by1	-39
all by2	15
all by3	35
all every	24
all everybody	38
all everyone	29
all everything	-31
all everywhere	64
all general rate	20
all general tariff	25
all global	22
all named	-33
all no	-85
all no again and	29
all no again and so	45
all no again and so named	14
all no again comma	18
all no again far	16
all no again from	24
all no again next sentence	-11
all no again next sentence named	-29
all no again on	-12
all no again paragraph	32
all no again paragraph named	-36
all no again to	31
all no again while	15
all no again while named	-17
all no new and	-63
all no new and so	-55
all no new and so named	-49
all no new comma	-65
all no new comma named	-89
all no new far	16
all no new far named	-79
all no new first	-10
all no new from named	-14
all no new next sentence named	-57
all no new on	-19
all no new paragraph	27
all no new paragraph named	-48
all no new to	-8
all no new while	-22
all no new while named	-61
all on2	-52
all on3	-29
all ordinary duty	-53
all ordinary rate	-18
all sentence	-48
all surcharge	30
all the world	52
all whatever	11
all worldwide	37
all yes	76
all yes again and	38
all yes again and so	-62
all yes again comma	-67
all yes again next sentence	-43
all yes again next sentence named	16
all yes again while	-14
all yes again while named	-15
all yes new and	-63
all yes new comma	10
all yes new comma named	-9
all yes new far	60
all yes new far named	65
all yes new first	28
all yes new from	11
all yes new next sentence	68
all yes new next sentence named	22
all yes new on named	9
all yes new paragraph	27
all yes new to	-15
by:US	101
by:absent, 1 here	-23
by:absent, 2 here	-34
by:alone	23
by:by 0	12
by:by 1	13
by:by 3	-25
by:by no	-38
by:cue=by0.5	12
by:cue=by1	21
by:cue=by3	18
by:cue=none	55
by:cue=on1	36
by:cue=on2	-21
by:f by0.5	31
by:f by1	41
by:f by2	47
by:f by3	32
by:f on1	-11
by:f on2	14
by:f on3	45
by:focus owner	24
by:focus subject	26
by:goods before also	-11
by:goods before not	14
by:goods before own	-14
by:goods crossed not	8
by:goods crossed own	-13
by:goods crossed sure	-13
by:goods in turn also	19
by:goods in turn not	46
by:goods in turn own	-59
by:goods in turn sure	-41
by:goods met by before	35
by:goods met by crossed	21
by:goods met by in turn	26
by:goods met by part	52
by:goods met by sentence	52
by:goods met on before	-27
by:goods met on crossed	-22
by:goods met on in turn	-11
by:goods met on part	-53
by:goods met on sentence	-53
by:goods part also	-17
by:goods part not	37
by:goods part own	-59
by:goods part sure	-27
by:goods sentence also	-25
by:goods sentence not	22
by:goods sentence own	-27
by:goods sentence sure	-9
by:head by0.5	24
by:head by1	31
by:head by2	22
by:head by3	29
by:head first	74
by:head last	51
by:head on1	51
by:head on2	-33
by:head on3	-10
by:home false	-14
by:home true	8
by:last by	26
by:last by absent and	-17
by:last by absent and so named	50
by:last by absent comma	12
by:last by absent comma named	48
by:last by absent far	10
by:last by absent from	12
by:last by absent next sentence	10
by:last by absent on	20
by:last by absent on named	14
by:last by absent to	26
by:last by absent while	18
by:last by absent while named	30
by:last by and so named	-16
by:last by by0.5 and	-10
by:last by by0.5 and so	11
by:last by by0.5 next sentence named	19
by:last by by1 comma	11
by:last by by1 comma named	-17
by:last by by1 from named	23
by:last by by1 next sentence	8
by:last by by1 next sentence named	21
by:last by by1 paragraph named	13
by:last by by1 while named	22
by:last by by2 and	13
by:last by by2 comma named	-20
by:last by by2 far	-38
by:last by by2 far named	-8
by:last by by2 from	20
by:last by by2 from named	-17
by:last by by2 on named	-13
by:last by by2 to	18
by:last by by2 while	-25
by:last by by2 while named	-11
by:last by by3 and	28
by:last by by3 and so	39
by:last by by3 and so named	-45
by:last by by3 comma named	-39
by:last by by3 far named	-13
by:last by by3 from named	-26
by:last by by3 next sentence named	-15
by:last by by3 on named	17
by:last by by3 to	17
by:last by by3 while	-11
by:last by comma	17
by:last by far	-12
by:last by far named	-30
by:last by from	32
by:last by next sentence	14
by:last by none and	14
by:last by none and so	-18
by:last by none and so named	-9
by:last by none comma named	11
by:last by none far	-17
by:last by none far named	-33
by:last by none next sentence named	17
by:last by none on named	14
by:last by none to	26
by:last by none while named	-22
by:last by on	24
by:last by on1 and so	-20
by:last by on1 comma	-16
by:last by on1 far named	21
by:last by on1 next sentence named	15
by:last by on2 and so	-28
by:last by on2 comma	13
by:last by on2 comma named	-39
by:last by on2 far	-31
by:last by on2 far named	-46
by:last by on2 from	10
by:last by on2 next sentence named	-38
by:last by on2 paragraph named	-19
by:last by on3 and so	31
by:last by on3 and so named	-33
by:last by on3 comma	13
by:last by on3 from	13
by:last by on3 from named	12
by:last by on3 next sentence named	-27
by:last by on3 on named	-11
by:last by on3 paragraph	-12
by:last by on3 paragraph named	-28
by:last by on3 while named	-15
by:last by paragraph	13
by:last by to	67
by:last by while	14
by:last none	-78
by:last none absent and	-31
by:last none absent and so	-93
by:last none absent and so named	-112
by:last none absent comma	-42
by:last none absent comma named	-83
by:last none absent far named	-141
by:last none absent from	-60
by:last none absent from named	-22
by:last none absent next sentence	-52
by:last none absent next sentence named	-99
by:last none absent on	-32
by:last none absent on named	-25
by:last none absent paragraph	-16
by:last none absent paragraph named	-15
by:last none absent to	-39
by:last none absent while	-14
by:last none absent while named	-44
by:last none and	-29
by:last none and so	-69
by:last none by0.5 far named	-17
by:last none by1 and so	16
by:last none by1 and so named	32
by:last none by1 comma named	11
by:last none by1 far	-25
by:last none by1 far named	32
by:last none by1 next sentence	-15
by:last none by1 next sentence named	42
by:last none by2 and	12
by:last none by2 and so	-28
by:last none by2 and so named	20
by:last none by2 comma	-20
by:last none by2 far	-20
by:last none by2 far named	26
by:last none by2 next sentence	-29
by:last none by2 next sentence named	48
by:last none by2 while named	-12
by:last none by3 far	9
by:last none by3 far named	33
by:last none by3 next sentence named	23
by:last none comma	-36
by:last none comma named	-18
by:last none far named	42
by:last none from	-69
by:last none from named	-20
by:last none next sentence	-63
by:last none next sentence named	14
by:last none none and so	16
by:last none none and so named	31
by:last none none comma	26
by:last none none comma named	12
by:last none none far	41
by:last none none far named	31
by:last none none next sentence	18
by:last none none paragraph	11
by:last none none paragraph named	-13
by:last none on	-38
by:last none on named	-26
by:last none on1 far named	42
by:last none on2 and so	-17
by:last none on2 and so named	-28
by:last none on2 far named	34
by:last none on2 next sentence	-19
by:last none on2 on	-12
by:last none on2 paragraph	-12
by:last none on2 paragraph named	18
by:last none on2 while	-10
by:last none on3 and so named	12
by:last none on3 far named	21
by:last none on3 paragraph named	10
by:last none paragraph	-19
by:last none to	-50
by:last none while	-23
by:last none while named	-29
by:last on absent and	44
by:last on absent and so	23
by:last on absent and so named	-37
by:last on absent comma	27
by:last on absent far	19
by:last on absent far named	-28
by:last on absent from	9
by:last on absent from named	-14
by:last on absent next sentence	21
by:last on absent next sentence named	-92
by:last on absent on	-25
by:last on absent on named	-10
by:last on absent paragraph named	-36
by:last on absent to	-12
by:last on absent while named	-17
by:last on and	8
by:last on and so	11
by:last on and so named	17
by:last on by0.5 and	-15
by:last on by0.5 and so named	18
by:last on by1 and so	-13
by:last on by1 comma	-23
by:last on by1 comma named	-9
by:last on by1 from	-11
by:last on by1 next sentence named	-12
by:last on by1 to	-15
by:last on by2 and	-19
by:last on by2 comma	-16
by:last on by2 comma named	-18
by:last on by2 far	-35
by:last on by2 from	13
by:last on by2 from named	18
by:last on by2 next sentence	-21
by:last on by2 next sentence named	19
by:last on by2 on named	19
by:last on by2 paragraph named	22
by:last on by2 to	-18
by:last on by2 while	-26
by:last on by2 while named	-14
by:last on by3 and so	-15
by:last on by3 comma	-18
by:last on by3 next sentence	-14
by:last on by3 next sentence named	27
by:last on by3 on	32
by:last on by3 while named	22
by:last on comma named	14
by:last on from	-19
by:last on from named	19
by:last on next sentence named	-12
by:last on none and	-13
by:last on none and so named	22
by:last on none far named	13
by:last on none next sentence	10
by:last on none next sentence named	30
by:last on none on	-24
by:last on none while named	11
by:last on on	-13
by:last on on1 and	-8
by:last on on1 and so	11
by:last on on1 and so named	-20
by:last on on1 comma	-11
by:last on on1 far named	16
by:last on on1 next sentence	-13
by:last on on1 next sentence named	-10
by:last on on2 and	-18
by:last on on2 and so	11
by:last on on2 and so named	-9
by:last on on2 comma named	11
by:last on on2 from	-11
by:last on on2 next sentence	-12
by:last on on2 next sentence named	-30
by:last on on2 on named	-14
by:last on on2 paragraph named	10
by:last on on2 while	-12
by:last on on2 while named	-15
by:last on on3 and	-29
by:last on on3 and so	-13
by:last on on3 and so named	17
by:last on on3 comma	-9
by:last on on3 comma named	32
by:last on on3 far named	18
by:last on on3 from	-26
by:last on on3 from named	16
by:last on on3 next sentence	-14
by:last on on3 paragraph named	-11
by:last on on3 to	-18
by:last on on3 while	18
by:last on on3 while named	19
by:last on to	-64
by:last on while named	12
by:name ( )	12
by:name , (	-9
by:name , ,	-45
by:name , .	12
by:name , agent	19
by:name , and	-45
by:name , for	11
by:name , goods	-15
by:name , has	19
by:name , is	52
by:name , number	17
by:name , own agent	-16
by:name , own duty	12
by:name , own gate	9
by:name , own word	-11
by:name , to	-20
by:name , verb ask	-20
by:name , with	8
by:name , would	15
by:name - has	-16
by:name - will	-17
by:name : ,	18
by:name : at	-13
by:name : own duty	14
by:name : verb impose	9
by:name : word	23
by:name ; had	15
by:name ; has	15
by:name ; level	8
by:name ; own word	-15
by:name ; verb impose	12
by:name ; word	-16
by:name and (	-9
by:name and ,	-10
by:name and :	-21
by:name and are	-24
by:name and at	-18
by:name and duty	12
by:name and from	10
by:name and goods	-22
by:name and number	30
by:name and on	-15
by:name and own agent	19
by:name and own duty	-38
by:name and own level	19
by:name and own on	-14
by:name and verb bear	-21
by:name and verb buy	11
by:name and verb renew	-16
by:name and verb say	-16
by:name and verb stay	15
by:name and will	-26
by:name as .	-21
by:name as has	-10
by:name because and	11
by:name begin ,	47
by:name begin :	20
by:name begin agent	19
by:name begin at	15
by:name begin duty	10
by:name begin for	11
by:name begin goods	15
by:name begin has	21
by:name begin is	-17
by:name begin level	26
by:name begin on	35
by:name begin own ,	11
by:name begin own -	10
by:name begin own duty	37
by:name begin own gate	23
by:name begin own level	9
by:name begin own number	44
by:name begin own on	18
by:name begin own verb impose	-9
by:name begin own verb stay	22
by:name begin own verb up	-26
by:name begin own would	14
by:name begin verb ask	-38
by:name begin verb bear	14
by:name begin verb buy	13
by:name begin verb impose	40
by:name begin verb propose	-12
by:name begin verb stay	-16
by:name begin verb up	24
by:name begin was	-17
by:name begin will	11
by:name begin word	13
by:name begin would	16
by:name begin —	-16
by:name but ,	-20
by:name by to	17
by:name for ,	-39
by:name for and	-43
by:name for on	-15
by:name for own goods	-10
by:name for to	-9
by:name for word	-32
by:name from ,	-39
by:name from .	-15
by:name from :	-13
by:name from and	-25
by:name from are	-17
by:name from number	-14
by:name from verb impose	-14
by:name from verb up	-13
by:name from will	-11
by:name from word	-17
by:name from would	-11
by:name goods number	36
by:name if ,	13
by:name if verb impose	-29
by:name if verb up	-17
by:name if word	-8
by:name in 's	28
by:name in ,	23
by:name in .	30
by:name in :	28
by:name in are	-20
by:name in for	-10
by:name in goods	28
by:name in in	13
by:name in is	-14
by:name in number	27
by:name in to	-12
by:name in verb impose	14
by:name in will	-16
by:name in word	9
by:name into ,	14
by:name into .	24
by:name into :	14
by:name into number	21
by:name into word	20
by:name number ,	17
by:name number has	-9
by:name number verb impose	19
by:name of ,	-28
by:name of .	-11
by:name of and	-34
by:name of duty	7
by:name of goods	-15
by:name of is	-19
by:name of number	-22
by:name of on	21
by:name of own level	-15
by:name of verb bear	-15
by:name of verb impose	9
by:name of verb say	-10
by:name of will	11
by:name of with	13
by:name on (	-13
by:name on ,	-48
by:name on :	-11
by:name on and	-14
by:name on goods	-64
by:name on number	-11
by:name on own gate	21
by:name on own goods	-8
by:name on to	-11
by:name on would	-13
by:name that and	-19
by:name that had	-11
by:name that level	18
by:name that number	-23
by:name that own duty	18
by:name that own word	-17
by:name that verb impose	41
by:name that verb sell	-10
by:name that was	23
by:name that will	21
by:name that word	23
by:name then verb impose	-12
by:name through ,	9
by:name through will	-13
by:name to ,	26
by:name to .	12
by:name to :	28
by:name to by	-19
by:name to verb down	-14
by:name to verb stay	12
by:name under own word	14
by:name verb bear ,	24
by:name verb bear .	27
by:name verb bear at	29
by:name verb bear number	11
by:name verb impose duty	-45
by:name verb impose for	45
by:name verb impose level	-14
by:name verb impose to	55
by:name verb impose with	-18
by:name verb propose to	10
by:name verb return verb impose	10
by:name verb say own agent	11
by:name what has	-24
by:name what level	33
by:name what verb impose	-11
by:name when verb impose	11
by:name which duty	12
by:name which had	9
by:name which has	11
by:name which level	11
by:name which verb impose	21
by:name which was	14
by:name with ,	20
by:name with ;	12
by:name with at	-17
by:name with goods	43
by:name with is	-14
by:name with number	11
by:name with of	-15
by:name with on	26
by:name with verb begin	-19
by:name with verb impose	19
by:name with was	8
by:name word ,	16
by:name word .	-13
by:name word agent	9
by:name word and	20
by:name word at	10
by:name word has	24
by:name word is	-11
by:name word number	18
by:name word own .	-17
by:name word own number	-26
by:name word own word	20
by:name word verb ask	-26
by:name word verb end	-12
by:name word verb impose	14
by:name word was	-15
by:name — and	17
by:name — own agent	13
by:name — verb impose	-13
by:name — will	15
by:name — word	-13
by:named 0	19
by:named 1	11
by:named 2	-27
by:named 3	-47
by:nearest after by0.5 part 0	-25
by:nearest after by1 part 0	45
by:nearest after by1 sentence 0	-28
by:nearest after by2 sentence 0	15
by:nearest after by3 part 0	9
by:nearest after by3 sentence 0	12
by:nearest after none part 0	19
by:nearest after none part 1	24
by:nearest after none sentence 0	-31
by:nearest after none sentence 1	-7
by:nearest after on1 sentence 0	-14
by:nearest after on2 part 1	-11
by:nearest after on2 sentence 0	-13
by:nearest after on2 sentence 1	-19
by:nearest after on3 part 0	-27
by:nearest after on3 part 1	-12
by:nearest after on3 sentence 0	25
by:nearest after on3 sentence 1	-19
by:nearest before by0.5 part 0	20
by:nearest before by0.5 part 1	9
by:nearest before by1 part 0	14
by:nearest before by1 part 1	20
by:nearest before by1 sentence 0	15
by:nearest before by1 sentence 1	-11
by:nearest before by2 part 1	21
by:nearest before by3 part 0	42
by:nearest before by3 part 1	15
by:nearest before by3 sentence 0	24
by:nearest before by3 sentence 1	16
by:nearest before none part 0	53
by:nearest before none part 1	41
by:nearest before none sentence 0	31
by:nearest before on1 sentence 0	33
by:nearest before on1 sentence 1	-12
by:nearest before on2 sentence 0	-21
by:nearest before on3 part 0	-18
by:nearest before on3 part 1	-53
by:nearest before on3 sentence 0	-46
by:nearest before on3 sentence 1	-66
by:not own here	-17
by:not own home	18
by:not own ours	16
by:not own them	15
by:not own there	10
by:not own they	11
by:not own us	14
by:not own we	-10
by:not top by	-33
by:not top by absent	-60
by:not top on	12
by:not top on absent	-21
by:not writer here	-20
by:not writer home	15
by:not writer ours	15
by:not writer their	22
by:not writer theirs	-11
by:not writer them	-20
by:not writer there	29
by:not writer us	12
by:not writer we	10
by:on 0	-7
by:on 1	7
by:other voice	-27
by:own here	19
by:own home	-26
by:own ours	-21
by:own them	-21
by:own there	-12
by:own they	-13
by:own us	-17
by:own we	10
by:pa0	31
by:pa0 cue=by0.5	-25
by:pa0 cue=by1	49
by:pa0 cue=none	26
by:pa0 cue=on2	-17
by:pa0 name	34
by:pa0 name and at	-9
by:pa0 name and number	-52
by:pa0 name and own duty	-25
by:pa0 name and own on	-18
by:pa0 name for .	20
by:pa0 name from ,	-21
by:pa0 name from .	-9
by:pa0 name from number	21
by:pa0 name in ,	31
by:pa0 name in .	34
by:pa0 name in ;	16
by:pa0 name in and	31
by:pa0 name in to	-20
by:pa0 name in word	16
by:pa0 name into .	28
by:pa0 name of ,	-11
by:pa0 name of .	-10
by:pa0 name of duty	27
by:pa0 name on own goods	-15
by:pa0 name that level	12
by:pa0 name to .	9
by:pa0 next=\$	24
by:pa0 next=(	18
by:pa0 next=,	21
by:pa0 next=-	10
by:pa0 next=.	37
by:pa0 next=;	17
by:pa0 next=and	37
by:pa0 next=at	-18
by:pa0 next=from	12
by:pa0 next=gate	40
by:pa0 next=has	11
by:pa0 next=level	23
by:pa0 next=number	-9
by:pa0 next=own ,	-13
by:pa0 next=own duty	-43
by:pa0 next=own goods	-16
by:pa0 next=own number	-17
by:pa0 next=own on	-31
by:pa0 next=own word	13
by:pa0 next=to	-27
by:pa0 next=verb buy	-14
by:pa0 next=verb stay	-28
by:pa0 next=verb up	-22
by:pa0 next=will	17
by:pa0 next=word	28
by:pa0 next=would	-16
by:pa0 port	23
by:pa0 port at ,	15
by:pa0 port at and	20
by:pa0 port from .	-19
by:pa0 port in ;	12
by:pa0 port in number	13
by:pa0 port in word	9
by:pa0 prep=*	-15
by:pa0 prep=and	-34
by:pa0 prep=as	-8
by:pa0 prep=at	51
by:pa0 prep=by	13
by:pa0 prep=from	-48
by:pa0 prep=in	99
by:pa0 prep=into	33
by:pa0 prep=number	22
by:pa0 prep=of	-12
by:pa0 prep=on	-42
by:pa0 prep=that	13
by:pa0 prep=under	25
by:pa0 prep=verb bear	19
by:pa0 prep=verb buy	-13
by:pa0 prep=verb impose	-41
by:pa0 prep=with	-17
by:pa0 prep=word	27
by:pa0 pronoun it	21
by:pa0 pronoun its of duty	22
by:pa0 pronoun its of goods	14
by:pa0 pronoun its on goods	10
by:pa0 pronoun its verb impose duty	-27
by:pa0 pronoun our	20
by:pa0 pronoun our on goods	22
by:pa0 pronoun their for goods	-9
by:pa0 pronoun their of duty	-12
by:pa0 pronoun their on goods	10
by:pa0 pronoun theirs	10
by:pa0 pronoun them	9
by:pa0 pronoun us	-18
by:pa0 pronoun we	-28
by:pa0 quality	-37
by:pa0 quality and goods	68
by:pa0 quality and number	-14
by:pa0 quality at gate	32
by:pa0 quality of duty	25
by:pa0 quality of goods	-53
by:pa0 quality on ,	-31
by:pa0 quality on .	-39
by:pa0 quality on gate	18
by:pa0 quality on goods	-41
by:pa0 quality on word	-15
by:pa0 quality that goods	-13
by:pa0 quality verb buy goods	-13
by:pa0 quality word .	22
by:pa0 seat	39
by:pa0 seat and number	-10
by:pa0 seat in ,	24
by:pa0 seat in .	30
by:pa0 seat in ;	14
by:pa0 seat in on	-11
by:pa1	-16
by:pa1 cue=by1	-21
by:pa1 cue=by2	-14
by:pa1 name	-38
by:pa1 name in ,	16
by:pa1 name in .	-16
by:pa1 next=,	12
by:pa1 next=.	-19
by:pa1 next=from	-9
by:pa1 port	14
by:pa1 prep=for	-27
by:pa1 prep=from	-21
by:pa1 quality for goods	-16
by:pa1 quality on ,	-17
by:pa1 quality on goods	19
by:pa1 seat	18
by:pb0	60
by:pb0 cue=by0.5	30
by:pb0 cue=by1	6
by:pb0 cue=by3	29
by:pb0 cue=none	56
by:pb0 cue=on2	8
by:pb0 name	143
by:pb0 name , and	-16
by:pb0 name , had	-24
by:pb0 name , has	10
by:pb0 name , is	64
by:pb0 name , level	15
by:pb0 name , number	54
by:pb0 name , own number	25
by:pb0 name , will	9
by:pb0 name , with	11
by:pb0 name , word	10
by:pb0 name , would	14
by:pb0 name - will	-13
by:pb0 name : at	-12
by:pb0 name : number	-17
by:pb0 name : own duty	22
by:pb0 name : verb impose	11
by:pb0 name ; had	9
by:pb0 name ; level	9
by:pb0 name ; verb impose	21
by:pb0 name and are	-15
by:pb0 name and duty	16
by:pb0 name and from	10
by:pb0 name and goods	-18
by:pb0 name and number	65
by:pb0 name and own at	13
by:pb0 name and own number	15
by:pb0 name and own on	21
by:pb0 name and verb bear	-11
by:pb0 name and verb impose	-33
by:pb0 name and verb up	-11
by:pb0 name begin and	18
by:pb0 name begin at	14
by:pb0 name begin duty	11
by:pb0 name begin goods	18
by:pb0 name begin had	-15
by:pb0 name begin in	13
by:pb0 name begin level	27
by:pb0 name begin own duty	19
by:pb0 name begin own level	-8
by:pb0 name begin own number	39
by:pb0 name begin own on	11
by:pb0 name begin own verb impose	-24
by:pb0 name begin own verb stay	11
by:pb0 name begin own verb up	-16
by:pb0 name begin own word	10
by:pb0 name begin own would	11
by:pb0 name begin verb ask	-27
by:pb0 name begin verb impose	34
by:pb0 name begin verb propose	-11
by:pb0 name begin verb stay	-21
by:pb0 name begin verb up	25
by:pb0 name begin was	-11
by:pb0 name begin would	8
by:pb0 name by to	17
by:pb0 name for and	-20
by:pb0 name for word	-18
by:pb0 name from are	-13
by:pb0 name from number	-28
by:pb0 name from verb bear	-13
by:pb0 name from verb impose	-11
by:pb0 name goods number	24
by:pb0 name if word	18
by:pb0 name in and	-30
by:pb0 name in at	16
by:pb0 name in goods	28
by:pb0 name in number	19
by:pb0 name in verb stay	10
by:pb0 name in will	-16
by:pb0 name in word	-19
by:pb0 name into at	30
by:pb0 name into number	12
by:pb0 name number verb impose	11
by:pb0 name of is	-12
by:pb0 name of number	-13
by:pb0 name of on	16
by:pb0 name of verb bear	-15
by:pb0 name of verb impose	12
by:pb0 name of will	-14
by:pb0 name on goods	-14
by:pb0 name on would	-10
by:pb0 name that duty	-12
by:pb0 name that had	-27
by:pb0 name that has	-20
by:pb0 name that number	-12
by:pb0 name that verb impose	25
by:pb0 name that was	8
by:pb0 name that will	16
by:pb0 name that would	17
by:pb0 name through will	-13
by:pb0 name to at	11
by:pb0 name to by	-27
by:pb0 name to verb down	-24
by:pb0 name verb bear .	10
by:pb0 name verb bear at	20
by:pb0 name verb bear duty	11
by:pb0 name verb bear number	10
by:pb0 name verb impose duty	-46
by:pb0 name verb impose for	39
by:pb0 name verb impose level	-14
by:pb0 name verb impose number	-18
by:pb0 name verb impose own duty	20
by:pb0 name verb impose own number	11
by:pb0 name verb impose to	39
by:pb0 name verb impose with	-15
by:pb0 name verb propose to	15
by:pb0 name verb say would	10
by:pb0 name when verb impose	15
by:pb0 name with at	-11
by:pb0 name word had	10
by:pb0 name word is	-15
by:pb0 name word number	13
by:pb0 name word own level	-15
by:pb0 name word own number	-22
by:pb0 name word verb ask	-18
by:pb0 name word verb impose	23
by:pb0 name word was	-13
by:pb0 name word word	12
by:pb0 name word would	10
by:pb0 name — own agent	11
by:pb0 name — verb impose	-11
by:pb0 next=\$	21
by:pb0 next='s	28
by:pb0 next=,	-21
by:pb0 next=agent	21
by:pb0 next=and	-18
by:pb0 next=at	41
by:pb0 next=by	-28
by:pb0 next=duty	48
by:pb0 next=for	44
by:pb0 next=from	22
by:pb0 next=gate	27
by:pb0 next=goods	-33
by:pb0 next=had	-14
by:pb0 next=has	23
by:pb0 next=is	33
by:pb0 next=level	23
by:pb0 next=number	36
by:pb0 next=on	18
by:pb0 next=or	-10
by:pb0 next=own -	14
by:pb0 next=own agent	18
by:pb0 next=own are	-12
by:pb0 next=own duty	46
by:pb0 next=own gate	16
by:pb0 next=own goods	-10
by:pb0 next=own level	-26
by:pb0 next=own number	24
by:pb0 next=own on	35
by:pb0 next=own to	-10
by:pb0 next=own verb bear	-10
by:pb0 next=own verb say	-22
by:pb0 next=own verb stay	12
by:pb0 next=own verb up	-12
by:pb0 next=own would	13
by:pb0 next=to	49
by:pb0 next=verb ask	-74
by:pb0 next=verb buy	14
by:pb0 next=verb deny	-24
by:pb0 next=verb down	-38
by:pb0 next=verb end	17
by:pb0 next=verb impose	21
by:pb0 next=verb propose	-38
by:pb0 next=verb say	-13
by:pb0 next=verb sell	-20
by:pb0 next=verb sign	9
by:pb0 next=verb up	28
by:pb0 next=was	-14
by:pb0 next=will	11
by:pb0 next=with	12
by:pb0 person	-23
by:pb0 person " are	18
by:pb0 person " verb ask	-22
by:pb0 person " verb impose	-31
by:pb0 person , verb impose	19
by:pb0 person : verb ask	-18
by:pb0 person : verb say	-11
by:pb0 person : word	18
by:pb0 person and verb impose	-22
by:pb0 person begin in	-16
by:pb0 person begin verb impose	-12
by:pb0 person when verb impose	-16
by:pb0 person word has	-10
by:pb0 person word verb impose	-10
by:pb0 port	-24
by:pb0 port from number	-32
by:pb0 port from verb bear	-12
by:pb0 port from will	-16
by:pb0 port in number	19
by:pb0 port in on	-10
by:pb0 port in word	12
by:pb0 port into at	9
by:pb0 port to at	13
by:pb0 port verb bear at	10
by:pb0 prep="	-11
by:pb0 prep='s	-16
by:pb0 prep=,	44
by:pb0 prep=.	-15
by:pb0 prep=:	10
by:pb0 prep=;	18
by:pb0 prep=and	31
by:pb0 prep=as	15
by:pb0 prep=begin	31
by:pb0 prep=but	-11
by:pb0 prep=for	-12
by:pb0 prep=from	-71
by:pb0 prep=in	18
by:pb0 prep=into	47
by:pb0 prep=like	15
by:pb0 prep=number	8
by:pb0 prep=of	-13
by:pb0 prep=on	-10
by:pb0 prep=so	-18
by:pb0 prep=that	-22
by:pb0 prep=then	-18
by:pb0 prep=through	-13
by:pb0 prep=to	34
by:pb0 prep=verb agree	11
by:pb0 prep=verb bear	38
by:pb0 prep=verb buy	-12
by:pb0 prep=verb propose	19
by:pb0 prep=verb return	-18
by:pb0 prep=verb say	-18
by:pb0 prep=verb target	-12
by:pb0 prep=what	-12
by:pb0 prep=when	14
by:pb0 prep=where	26
by:pb0 prep=which	14
by:pb0 prep=while	11
by:pb0 prep=with	20
by:pb0 pronoun commerce	10
by:pb0 pronoun government	19
by:pb0 pronoun he	-36
by:pb0 pronoun he that had	15
by:pb0 pronoun he that verb impose	9
by:pb0 pronoun he that would	-13
by:pb0 pronoun he word had	-13
by:pb0 pronoun he word verb impose	-13
by:pb0 pronoun his	-12
by:pb0 pronoun it	-17
by:pb0 pronoun it ; number	17
by:pb0 pronoun it begin number	-12
by:pb0 pronoun it begin own number	-17
by:pb0 pronoun it begin verb bear	14
by:pb0 pronoun it begin verb impose	-21
by:pb0 pronoun it begin word	12
by:pb0 pronoun it begin would	-14
by:pb0 pronoun it that own number	11
by:pb0 pronoun it that verb impose	14
by:pb0 pronoun it verb say would	12
by:pb0 pronoun it where had	11
by:pb0 pronoun it which had	-13
by:pb0 pronoun it word goods	14
by:pb0 pronoun it word level	18
by:pb0 pronoun it word number	14
by:pb0 pronoun it word own number	-34
by:pb0 pronoun it word will	19
by:pb0 pronoun it word would	-14
by:pb0 pronoun its	-13
by:pb0 pronoun its ; goods	-17
by:pb0 pronoun its and goods	-21
by:pb0 pronoun its begin duty	24
by:pb0 pronoun its begin goods	-17
by:pb0 pronoun its begin level	-29
by:pb0 pronoun its begin number	20
by:pb0 pronoun its of goods	10
by:pb0 pronoun its on goods	-12
by:pb0 pronoun its verb impose duty	16
by:pb0 pronoun its verb impose goods	22
by:pb0 pronoun its which goods	-18
by:pb0 pronoun its with number	-23
by:pb0 pronoun its word duty	-14
by:pb0 pronoun its word goods	-15
by:pb0 pronoun its word number	-10
by:pb0 pronoun ministry	-12
by:pb0 pronoun my	19
by:pb0 pronoun our , goods	14
by:pb0 pronoun our begin agent	-12
by:pb0 pronoun our of goods	-11
by:pb0 pronoun our on goods	-9
by:pb0 pronoun our word goods	17
by:pb0 pronoun ours	-15
by:pb0 pronoun president	13
by:pb0 pronoun she	-31
by:pb0 pronoun their	-35
by:pb0 pronoun their on goods	19
by:pb0 pronoun their verb impose number	-27
by:pb0 pronoun theirs	-12
by:pb0 pronoun them	-11
by:pb0 pronoun them verb impose number	-11
by:pb0 pronoun they	-42
by:pb0 pronoun they ; number	20
by:pb0 pronoun they begin are	-15
by:pb0 pronoun they begin level	-27
by:pb0 pronoun they begin number	-22
by:pb0 pronoun they begin verb bear	-22
by:pb0 pronoun they begin verb impose	-28
by:pb0 pronoun they begin would	-27
by:pb0 pronoun they where number	24
by:pb0 pronoun they where verb bear	13
by:pb0 pronoun they word had	-11
by:pb0 pronoun they word number	-16
by:pb0 pronoun they word verb bear	-10
by:pb0 pronoun they word will	12
by:pb0 pronoun trade	-16
by:pb0 pronoun trump	34
by:pb0 pronoun trump begin duty	11
by:pb0 pronoun trump begin verb impose	10
by:pb0 pronoun trump begin verb say	20
by:pb0 pronoun we	-42
by:pb0 pronoun we and verb impose	11
by:pb0 pronoun we begin number	9
by:pb0 pronoun we begin verb ask	-11
by:pb0 pronoun we begin verb impose	-24
by:pb0 pronoun we that level	-17
by:pb0 pronoun we that verb impose	-20
by:pb0 pronoun we word verb bear	18
by:pb0 pronoun we word verb impose	-9
by:pb0 pronoun which , level	17
by:pb0 pronoun which , number	-32
by:pb0 pronoun which , verb impose	12
by:pb0 pronoun who , word	10
by:pb0 pronoun whose	-8
by:pb0 pronoun whose , duty	16
by:pb0 pronoun whose , goods	-30
by:pb0 pronoun whose , level	-11
by:pb0 quality , duty	12
by:pb0 quality , goods	-52
by:pb0 quality : duty	18
by:pb0 quality : goods	-12
by:pb0 quality : word	11
by:pb0 quality ; goods	-16
by:pb0 quality ; number	-9
by:pb0 quality and goods	-42
by:pb0 quality and number	21
by:pb0 quality begin agent	19
by:pb0 quality begin gate	25
by:pb0 quality begin goods	-18
by:pb0 quality begin number	28
by:pb0 quality begin taker	12
by:pb0 quality begin word	-7
by:pb0 quality from goods	25
by:pb0 quality in goods	-25
by:pb0 quality of goods	-10
by:pb0 quality on number	-12
by:pb0 quality that goods	-20
by:pb0 quality then goods	-11
by:pb0 quality verb buy goods	-10
by:pb0 quality verb impose duty	30
by:pb0 quality verb impose goods	-23
by:pb0 quality word agent	17
by:pb0 quality word gate	10
by:pb0 quality word goods	-18
by:pb0 quality word level	11
by:pb0 quality word number	29
by:pb0 quality word word	-10
by:pb0 seat	45
by:pb0 seat ; has	16
by:pb0 seat ; verb impose	-18
by:pb0 seat and number	19
by:pb0 seat and word	-11
by:pb0 seat begin has	-42
by:pb0 seat begin own number	9
by:pb0 seat begin verb impose	-10
by:pb0 seat begin verb say	-18
by:pb0 seat begin will	17
by:pb0 seat begin would	-9
by:pb0 seat in duty	11
by:pb0 seat in verb impose	-9
by:pb0 seat that had	10
by:pb0 seat that verb impose	12
by:pb0 seat that would	-16
by:pb0 seat word verb impose	16
by:pb1 cue=by1	12
by:pb1 cue=none	30
by:pb1 name , verb impose	-10
by:pb1 name begin and	-12
by:pb1 name begin had	-11
by:pb1 name begin in	-10
by:pb1 name begin number	-20
by:pb1 name from number	-16
by:pb1 name that will	11
by:pb1 name that would	-16
by:pb1 name word level	-17
by:pb1 name — will	12
by:pb1 next=agent	29
by:pb1 next=and	-11
by:pb1 next=duty	-9
by:pb1 next=level	-19
by:pb1 next=number	12
by:pb1 next=own duty	14
by:pb1 next=own number	-12
by:pb1 next=to	-12
by:pb1 next=will	34
by:pb1 next=word	21
by:pb1 next=would	-10
by:pb1 person	26
by:pb1 port	-12
by:pb1 prep=and	15
by:pb1 prep=for	-18
by:pb1 prep=into	10
by:pb1 prep=on	-21
by:pb1 prep=to	26
by:pb1 prep=verb impose	16
by:pb1 prep=where	-9
by:pb1 prep=which	23
by:pb1 prep=word	-11
by:pb1 prep=—	10
by:pb1 pronoun his	21
by:pb1 pronoun it	9
by:pb1 pronoun it begin number	10
by:pb1 pronoun its	12
by:pb1 pronoun its begin goods	-13
by:pb1 pronoun its verb impose duty	13
by:pb1 pronoun their	-11
by:pb1 pronoun they	-22
by:pb1 quality and goods	-17
by:pb1 quality on goods	-12
by:pb1 quality then goods	10
by:pb1 quality verb impose goods	-12
by:pb1 quality which goods	19
by:pb1 quality word goods	16
by:pb1 seat begin had	-17
by:pb1 seat begin has	-15
by:pb1 seat begin verb impose	-11
by:pb2 cue=by2	26
by:pb2 cue=by3	-25
by:pb2 name	16
by:pb2 next=duty	-21
by:pb2 next=number	22
by:pb2 next=verb impose	10
by:pb2 prep=on	9
by:pb2 prep=verb impose	-16
by:pb2 quality	-11
by:pb2 quality verb impose duty	-18
by:person " are	13
by:person " verb ask	-21
by:person " verb impose	-11
by:person " verb say	-19
by:person , had	10
by:person , has	19
by:person , verb impose	9
by:person , will	-11
by:person : has	10
by:person : number	-16
by:person : verb ask	-21
by:person : word	18
by:person ; has	19
by:person and has	9
by:person and word	-15
by:person begin in	-21
by:person begin is	10
by:person begin verb say	9
by:person by .	11
by:person by and	-12
by:person if verb say	-15
by:person what has	-13
by:person when verb impose	-14
by:person word ,	-21
by:person word own agent	-15
by:person word verb say	8
by:person — verb say	11
by:port and ,	-26
by:port at .	13
by:port at and	9
by:port at on	-10
by:port begin :	12
by:port from ,	-35
by:port from .	-24
by:port from number	-41
by:port from verb bear	-14
by:port from will	-13
by:port in ,	-19
by:port in .	-12
by:port in :	12
by:port in ;	11
by:port in goods	16
by:port in had	10
by:port in has	10
by:port in in	-14
by:port in number	25
by:port in on	-23
by:port in with	12
by:port in word	19
by:port into at	14
by:port of ,	-11
by:port of goods	-21
by:port of will	10
by:port to ,	-14
by:port verb bear at	12
by:pronoun diplomats , verb say	-14
by:pronoun donald begin verb say	-12
by:pronoun finance begin verb say	10
by:pronoun government begin has	13
by:pronoun government word verb impose	-14
by:pronoun he " verb impose	21
by:pronoun he " verb say	-15
by:pronoun he % verb impose	-17
by:pronoun he , verb threaten	-17
by:pronoun he begin had	-24
by:pronoun he begin has	-23
by:pronoun he begin verb impose	-33
by:pronoun he begin verb say	-15
by:pronoun he that had	12
by:pronoun he that would	-17
by:pronoun he verb say will	-9
by:pronoun he word had	-21
by:pronoun his , agent	-9
by:pronoun his that gate	-36
by:pronoun his verb impose duty	14
by:pronoun it , own number	-21
by:pronoun it , would	9
by:pronoun it begin had	8
by:pronoun it begin has	23
by:pronoun it begin level	9
by:pronoun it begin own number	-12
by:pronoun it begin verb bear	16
by:pronoun it begin verb impose	-23
by:pronoun it begin was	-20
by:pronoun it begin word	15
by:pronoun it if is	-9
by:pronoun it if verb bear	-16
by:pronoun it on ,	17
by:pronoun it that .	-19
by:pronoun it that had	20
by:pronoun it that will	-13
by:pronoun it verb impose verb say	-8
by:pronoun it verb say will	-10
by:pronoun it verb say would	18
by:pronoun it what level	14
by:pronoun it where had	11
by:pronoun it where verb bear	12
by:pronoun it word ,	11
by:pronoun it word duty	9
by:pronoun it word goods	13
by:pronoun it word level	17
by:pronoun it word number	11
by:pronoun it word own number	-33
by:pronoun it word verb bear	-21
by:pronoun it word will	22
by:pronoun it word word	-17
by:pronoun its , level	14
by:pronoun its ; goods	-24
by:pronoun its and goods	-22
by:pronoun its begin duty	35
by:pronoun its begin gate	23
by:pronoun its begin goods	-31
by:pronoun its begin level	-22
by:pronoun its begin number	28
by:pronoun its of -	21
by:pronoun its of duty	15
by:pronoun its of goods	21
by:pronoun its on goods	15
by:pronoun its that duty	11
by:pronoun its to agent	11
by:pronoun its verb impose -	23
by:pronoun its verb impose goods	16
by:pronoun its which goods	-18
by:pronoun its with number	-23
by:pronoun its word duty	-24
by:pronoun its word gate	19
by:pronoun its word goods	-13
by:pronoun its word level	-16
by:pronoun li begin ,	-9
by:pronoun minister begin verb impose	-21
by:pronoun minister begin verb say	10
by:pronoun ministry begin verb say	-13
by:pronoun officials , verb say	-23
by:pronoun our , goods	12
by:pronoun our and goods	12
by:pronoun our at gate	9
by:pronoun our begin agent	-13
by:pronoun our begin duty	-21
by:pronoun our for goods	17
by:pronoun our of goods	-23
by:pronoun our on gate	-28
by:pronoun our word goods	21
by:pronoun ours begin number	-16
by:pronoun ours begin on	32
by:pronoun ours on ,	-14
by:pronoun president begin verb impose	10
by:pronoun president begin verb say	-10
by:pronoun prime begin verb say	18
by:pronoun she , verb say	-17
by:pronoun their and goods	15
by:pronoun their begin duty	15
by:pronoun their begin goods	17
by:pronoun their for goods	-11
by:pronoun their on goods	10
by:pronoun their verb impose duty	-10
by:pronoun their verb impose goods	-21
by:pronoun their verb impose number	-15
by:pronoun their word goods	-21
by:pronoun them on .	13
by:pronoun them on word	-10
by:pronoun them verb impose number	-10
by:pronoun they ; number	46
by:pronoun they begin are	-11
by:pronoun they begin level	-28
by:pronoun they begin number	-20
by:pronoun they begin verb bear	-14
by:pronoun they begin verb impose	-23
by:pronoun they begin verb say	-11
by:pronoun they begin would	-24
by:pronoun they if verb impose	-16
by:pronoun they that verb bear	18
by:pronoun they what ,	-18
by:pronoun they where number	34
by:pronoun they where verb bear	12
by:pronoun they word .	-11
by:pronoun they word had	-9
by:pronoun they word number	-17
by:pronoun they word verb bear	-25
by:pronoun they word verb impose	-9
by:pronoun they word will	14
by:pronoun trade , ,	-12
by:pronoun trade , verb impose	12
by:pronoun trade , verb say	13
by:pronoun trade begin verb impose	-10
by:pronoun trade begin verb say	-12
by:pronoun trump begin duty	42
by:pronoun trump begin verb impose	12
by:pronoun trump begin word	21
by:pronoun us verb impose number	-9
by:pronoun us with ,	-12
by:pronoun we begin verb ask	-8
by:pronoun we begin verb impose	-29
by:pronoun we that level	-18
by:pronoun we that verb impose	-12
by:pronoun we what verb say	-17
by:pronoun we word verb bear	10
by:pronoun which , is	-16
by:pronoun which , level	19
by:pronoun which , verb buy	26
by:pronoun which , verb impose	22
by:pronoun which , word	15
by:pronoun which , would	-11
by:pronoun which on word	-13
by:pronoun which with word	8
by:pronoun who , verb bear	11
by:pronoun whose , goods	-24
by:pronoun whose , level	-11
by:q1 by0.5	20
by:q1 by0.5 other	18
by:q1 by1	66
by:q1 by1 here	12
by:q1 by1 other	37
by:q1 by2	29
by:q1 by2 here	-11
by:q1 by2 other	28
by:q1 by3	34
by:q1 by3 other	13
by:q1 first	64
by:q1 named	84
by:q1 on1	100
by:q1 on1 other	-20
by:q1 on2 here	-42
by:q1 on2 other	-20
by:q1 on3	-17
by:q1 on3 other	-31
by:q2 by0.5	26
by:q2 by0.5 here	-19
by:q2 by0.5 other	27
by:q2 by1	19
by:q2 by1 here	-13
by:q2 by1 other	19
by:q2 by1 other here	-14
by:q2 by2	6
by:q2 by2 other	26
by:q2 by3 here	29
by:q2 first	38
by:q2 named	68
by:q2 named other	16
by:q2 on1	-29
by:q2 on1 other	-24
by:q2 on1 other here	9
by:q2 on2 other	-21
by:q2 on3	-37
by:q2 on3 here	16
by:q2 on3 other	-9
by:q2 on3 other here	-19
by:quality , duty	22
by:quality , goods	-15
by:quality : duty	16
by:quality : goods	-11
by:quality : word	10
by:quality ; goods	24
by:quality ; number	-15
by:quality and duty	-13
by:quality and goods	51
by:quality and word	13
by:quality as agent	12
by:quality at gate	41
by:quality begin ,	26
by:quality begin -	-12
by:quality begin :	-13
by:quality begin duty	9
by:quality begin gate	16
by:quality begin goods	-35
by:quality begin number	25
by:quality begin taker	26
by:quality begin verb ask	-25
by:quality begin verb bear	-20
by:quality begin verb down	11
by:quality begin verb say	15
by:quality begin verb up	13
by:quality for .	-10
by:quality for goods	-26
by:quality for sender	-19
by:quality for word	17
by:quality in goods	-8
by:quality like .	-15
by:quality of ,	-12
by:quality of .	-12
by:quality of duty	27
by:quality of goods	-36
by:quality on ,	-26
by:quality on -	-10
by:quality on .	-23
by:quality on :	-11
by:quality on ;	-14
by:quality on gate	33
by:quality on number	-12
by:quality on verb up	-11
by:quality on word	-18
by:quality that goods	-35
by:quality that sender	-9
by:quality to .	14
by:quality to agent	14
by:quality to duty	-19
by:quality to goods	-14
by:quality verb bear goods	-12
by:quality verb impose goods	-13
by:quality verb impose level	-13
by:quality verb impose word	-12
by:quality verb say agent	17
by:quality verb say word	9
by:quality verb target goods	-15
by:quality what goods	-30
by:quality where goods	-9
by:quality with goods	17
by:quality word .	26
by:quality word agent	25
by:quality word and	-11
by:quality word number	34
by:sa0	-5
by:sa0 cue=by0.5	11
by:sa0 cue=by1	-16
by:sa0 cue=none	-24
by:sa0 cue=on1	-14
by:sa0 cue=on3	16
by:sa0 name	-42
by:sa0 name , ,	-17
by:sa0 name , .	13
by:sa0 name , agent	17
by:sa0 name , has	-11
by:sa0 name , is	-23
by:sa0 name , number	-41
by:sa0 name , own number	-13
by:sa0 name , will	-16
by:sa0 name , word	-17
by:sa0 name ; has	13
by:sa0 name ; verb impose	-12
by:sa0 name and own duty	-20
by:sa0 name and own number	-20
by:sa0 name and own on	-17
by:sa0 name and will	-16
by:sa0 name as has	-10
by:sa0 name for .	-8
by:sa0 name from number	9
by:sa0 name if verb impose	-28
by:sa0 name if word	-24
by:sa0 name in at	-30
by:sa0 name of ,	-17
by:sa0 name on goods	-22
by:sa0 name that had	25
by:sa0 name that has	24
by:sa0 name that verb impose	38
by:sa0 name that would	-16
by:sa0 name which has	14
by:sa0 name which verb impose	18
by:sa0 name with .	-9
by:sa0 name word and	10
by:sa0 name word own .	-16
by:sa0 next=agent	9
by:sa0 next=at	-15
by:sa0 next=duty	-12
by:sa0 next=for	9
by:sa0 next=from	26
by:sa0 next=gate	10
by:sa0 next=had	15
by:sa0 next=has	19
by:sa0 next=in	18
by:sa0 next=level	21
by:sa0 next=own agent	18
by:sa0 next=own duty	-24
by:sa0 next=own level	-34
by:sa0 next=own number	-26
by:sa0 next=own on	-20
by:sa0 next=own to	-13
by:sa0 next=sender	-41
by:sa0 next=taker	-23
by:sa0 next=to	-29
by:sa0 next=verb ask	-11
by:sa0 next=verb deny	-14
by:sa0 next=verb end	-15
by:sa0 next=verb impose	15
by:sa0 next=verb sign	-17
by:sa0 next=verb up	-14
by:sa0 next=was	13
by:sa0 next=with	-25
by:sa0 next=word	-22
by:sa0 person	16
by:sa0 person " verb say	-20
by:sa0 person , ,	23
by:sa0 person , verb threaten	16
by:sa0 person ; has	11
by:sa0 person ; verb impose	13
by:sa0 person and has	-14
by:sa0 person and word	-14
by:sa0 person that verb impose	13
by:sa0 person which verb impose	-12
by:sa0 person word verb impose	8
by:sa0 person word verb say	21
by:sa0 port in .	-26
by:sa0 prep="	-15
by:sa0 prep=-	11
by:sa0 prep=;	12
by:sa0 prep=because	-9
by:sa0 prep=for	-12
by:sa0 prep=if	-45
by:sa0 prep=number	23
by:sa0 prep=on	-25
by:sa0 prep=or	-14
by:sa0 prep=so	-20
by:sa0 prep=that	32
by:sa0 prep=then	-27
by:sa0 prep=to	22
by:sa0 prep=verb say	18
by:sa0 prep=what	-19
by:sa0 prep=which	36
by:sa0 prep=with	11
by:sa0 prep=word	-14
by:sa0 prep=—	-11
by:sa0 pronoun cabinet	-13
by:sa0 pronoun he	-15
by:sa0 pronoun he " verb impose	26
by:sa0 pronoun he " verb say	-20
by:sa0 pronoun he % verb impose	-9
by:sa0 pronoun he that verb impose	-12
by:sa0 pronoun it ; number	-17
by:sa0 pronoun it ; verb impose	-18
by:sa0 pronoun it that had	17
by:sa0 pronoun it that will	8
by:sa0 pronoun it where verb bear	11
by:sa0 pronoun it which had	11
by:sa0 pronoun it which verb impose	-9
by:sa0 pronoun it word verb bear	-13
by:sa0 pronoun its	-22
by:sa0 pronoun its for goods	11
by:sa0 pronoun its verb impose duty	-10
by:sa0 pronoun our	-11
by:sa0 pronoun ours	-17
by:sa0 pronoun she	14
by:sa0 pronoun she , verb say	12
by:sa0 pronoun their word goods	-19
by:sa0 pronoun them for .	11
by:sa0 pronoun they ; number	24
by:sa0 pronoun they word verb bear	-10
by:sa0 pronoun trade	-24
by:sa0 pronoun us	13
by:sa0 pronoun we	-21
by:sa0 pronoun we and verb impose	-10
by:sa0 pronoun which	20
by:sa0 pronoun which , number	12
by:sa0 pronoun which , verb impose	13
by:sa0 pronoun who	-17
by:sa0 quality ; goods	19
by:sa0 quality and goods	39
by:sa0 quality and number	-11
by:sa0 quality and word	12
by:sa0 quality as agent	18
by:sa0 quality of goods	12
by:sa0 quality on goods	-14
by:sa0 quality that goods	-10
by:sa0 quality verb impose goods	15
by:sa0 quality which goods	-11
by:sa0 quality word duty	-9
by:sa0 seat	24
by:sa0 seat , .	12
by:sa0 seat ; has	10
by:sa0 seat and had	-12
by:sa0 seat and has	-23
by:sa0 seat and verb impose	-16
by:sa0 seat from .	14
by:sa0 seat in on	-11
by:sa0 seat in word	17
by:sa0 seat that has	22
by:sa0 seat that verb impose	9
by:sa0 seat with .	15
by:sa0 seat with number	11
by:sa0 seat word had	-9
by:sa1	-13
by:sa1 cue=by3	-14
by:sa1 cue=none	-21
by:sa1 cue=on1	-12
by:sa1 cue=on3	29
by:sa1 name	-34
by:sa1 name and number	-20
by:sa1 name and verb impose	24
by:sa1 name and will	-15
by:sa1 name from number	11
by:sa1 name in number	-9
by:sa1 name of and	-11
by:sa1 name on goods	-19
by:sa1 name word has	9
by:sa1 next=\$	11
by:sa1 next=)	-11
by:sa1 next=,	-33
by:sa1 next=.	-15
by:sa1 next=agent	-11
by:sa1 next=and	-26
by:sa1 next=duty	-12
by:sa1 next=for	-18
by:sa1 next=goods	13
by:sa1 next=has	28
by:sa1 next=level	13
by:sa1 next=verb bear	-14
by:sa1 next=verb buy	10
by:sa1 next=word	25
by:sa1 person	11
by:sa1 port in ,	-11
by:sa1 port in .	22
by:sa1 prep="	-12
by:sa1 prep=:	15
by:sa1 prep=and	10
by:sa1 prep=as	-23
by:sa1 prep=at	12
by:sa1 prep=for	-20
by:sa1 prep=in	-9
by:sa1 prep=verb buy	9
by:sa1 prep=verb impose	10
by:sa1 prep=what	10
by:sa1 prep=where	10
by:sa1 prep=word	-13
by:sa1 pronoun finance	10
by:sa1 pronoun his	-13
by:sa1 pronoun it that verb impose	-14
by:sa1 pronoun its , agent	10
by:sa1 pronoun our on goods	-14
by:sa1 pronoun ours	-23
by:sa1 pronoun they	12
by:sa1 pronoun trade	10
by:sa1 pronoun we	-27
by:sa1 pronoun which	14
by:sa1 quality	16
by:sa1 quality ; goods	20
by:sa1 quality and goods	36
by:sa1 quality of goods	-17
by:sa1 quality on ,	16
by:sa1 quality verb impose goods	9
by:sa1 seat in ,	-12
by:sa1 seat that has	14
by:sa2	-17
by:sa2 cue=by2	14
by:sa2 cue=none	-22
by:sa2 name	-30
by:sa2 name on ,	-11
by:sa2 next=(	-14
by:sa2 next=,	-12
by:sa2 next=.	-20
by:sa2 next=agent	-18
by:sa2 next=duty	-12
by:sa2 next=goods	11
by:sa2 next=has	20
by:sa2 next=number	-21
by:sa2 person	11
by:sa2 port	-25
by:sa2 prep=%	12
by:sa2 prep=for	-21
by:sa2 prep=in	-36
by:sa2 prep=word	16
by:sa2 pronoun his from .	10
by:sa2 pronoun its	-13
by:sa2 quality	26
by:sa2 quality on .	9
by:sa2 quality on goods	9
by:sb0	46
by:sb0 cue=by1	5
by:sb0 cue=by3	33
by:sb0 cue=none	29
by:sb0 cue=on1	55
by:sb0 cue=on2	-7
by:sb0 cue=on3	-16
by:sb0 name	86
by:sb0 name ( )	-11
by:sb0 name , ,	-10
by:sb0 name , :	12
by:sb0 name , and	-21
by:sb0 name , has	14
by:sb0 name , own word	-20
by:sb0 name , will	14
by:sb0 name : ,	11
by:sb0 name and :	-20
by:sb0 name and verb impose	-12
by:sb0 name and verb say	-11
by:sb0 name and verb stay	16
by:sb0 name and word	-8
by:sb0 name begin ,	33
by:sb0 name begin :	15
by:sb0 name begin agent	14
by:sb0 name begin had	19
by:sb0 name begin has	30
by:sb0 name begin on	25
by:sb0 name begin own agent	8
by:sb0 name begin own duty	30
by:sb0 name begin own gate	18
by:sb0 name begin own level	18
by:sb0 name begin own sender	10
by:sb0 name begin verb bear	18
by:sb0 name begin verb buy	12
by:sb0 name begin verb impose	-12
by:sb0 name begin verb sell	10
by:sb0 name begin would	15
by:sb0 name begin —	-9
by:sb0 name between and	10
by:sb0 name but ,	-20
by:sb0 name for ,	-22
by:sb0 name for and	-12
by:sb0 name for word	-11
by:sb0 name from ,	-20
by:sb0 name from :	-17
by:sb0 name from and	-30
by:sb0 name if ,	13
by:sb0 name in (	14
by:sb0 name in ,	8
by:sb0 name in :	27
by:sb0 name in ;	-11
by:sb0 name in for	-15
by:sb0 name in from	10
by:sb0 name in on	-18
by:sb0 name into ,	10
by:sb0 name into :	35
by:sb0 name number ,	17
by:sb0 name of and	-31
by:sb0 name on ,	-28
by:sb0 name on goods	-38
by:sb0 name that ,	-10
by:sb0 name that has	-17
by:sb0 name that word	11
by:sb0 name through ,	9
by:sb0 name to :	26
by:sb0 name to word	-11
by:sb0 name verb impose to	26
by:sb0 name what verb impose	-11
by:sb0 name with ,	14
by:sb0 name with ;	12
by:sb0 name with goods	32
by:sb0 name with in	-9
by:sb0 name with is	-12
by:sb0 name with number	15
by:sb0 name with on	26
by:sb0 name with verb impose	17
by:sb0 name with was	10
by:sb0 name word ,	24
by:sb0 name word and	10
by:sb0 name word duty	-11
by:sb0 name word own agent	-9
by:sb0 name word own duty	14
by:sb0 name word own word	8
by:sb0 name — and	13
by:sb0 next="	18
by:sb0 next=\$	-13
by:sb0 next=(	-10
by:sb0 next=,	23
by:sb0 next=.	-12
by:sb0 next=/	-15
by:sb0 next=:	29
by:sb0 next=and	12
by:sb0 next=are	-14
by:sb0 next=at	20
by:sb0 next=duty	44
by:sb0 next=from	11
by:sb0 next=gate	18
by:sb0 next=goods	-16
by:sb0 next=has	34
by:sb0 next=level	-11
by:sb0 next=of	-20
by:sb0 next=on	27
by:sb0 next=or	-13
by:sb0 next=own ,	-20
by:sb0 next=own duty	38
by:sb0 next=own gate	17
by:sb0 next=own level	17
by:sb0 next=own on	18
by:sb0 next=own sender	10
by:sb0 next=own verb impose	11
by:sb0 next=own word	-20
by:sb0 next=sender	-22
by:sb0 next=taker	14
by:sb0 next=to	32
by:sb0 next=verb agree	11
by:sb0 next=verb ask	-19
by:sb0 next=verb bear	13
by:sb0 next=verb begin	-19
by:sb0 next=verb buy	21
by:sb0 next=verb renew	-13
by:sb0 next=verb say	-32
by:sb0 next=verb sign	9
by:sb0 next=verb threaten	10
by:sb0 next=verb up	-21
by:sb0 next=would	21
by:sb0 next=—	-17
by:sb0 person , ,	-22
by:sb0 person , has	12
by:sb0 person begin in	-9
by:sb0 person begin verb impose	18
by:sb0 person by ,	21
by:sb0 person if verb say	-9
by:sb0 person what verb say	12
by:sb0 person word ,	-13
by:sb0 person word had	-9
by:sb0 person word has	15
by:sb0 person — verb say	11
by:sb0 port and ,	-26
by:sb0 port begin :	12
by:sb0 port begin —	9
by:sb0 port from ,	-29
by:sb0 port in ,	-15
by:sb0 port in on	-21
by:sb0 port in word	13
by:sb0 port of ,	-10
by:sb0 port to ,	-13
by:sb0 prep="	-20
by:sb0 prep=)	15
by:sb0 prep=/	13
by:sb0 prep=:	27
by:sb0 prep=and	-9
by:sb0 prep=begin	48
by:sb0 prep=between	11
by:sb0 prep=but	-10
by:sb0 prep=from	-51
by:sb0 prep=goods	-28
by:sb0 prep=if	-31
by:sb0 prep=in	8
by:sb0 prep=into	54
by:sb0 prep=like	-11
by:sb0 prep=number	15
by:sb0 prep=of	-29
by:sb0 prep=on	-13
by:sb0 prep=or	-17
by:sb0 prep=so	17
by:sb0 prep=then	27
by:sb0 prep=to	27
by:sb0 prep=under	-25
by:sb0 prep=verb bear	12
by:sb0 prep=verb end	12
by:sb0 prep=verb return	13
by:sb0 prep=verb sell	21
by:sb0 prep=what	-15
by:sb0 prep=when	13
by:sb0 prep=with	58
by:sb0 prep=word	-18
by:sb0 prep=—	13
by:sb0 prep=•	21
by:sb0 pronoun economy	-10
by:sb0 pronoun he	-36
by:sb0 pronoun he , verb impose	18
by:sb0 pronoun he , verb say	-12
by:sb0 pronoun he , verb threaten	-20
by:sb0 pronoun he begin had	-9
by:sb0 pronoun he begin has	-16
by:sb0 pronoun he begin verb deny	-18
by:sb0 pronoun he begin verb impose	-21
by:sb0 pronoun he verb say would	11
by:sb0 pronoun it begin has	22
by:sb0 pronoun it begin was	-14
by:sb0 pronoun it on ,	22
by:sb0 pronoun it verb impose verb say	-9
by:sb0 pronoun it word verb impose	-27
by:sb0 pronoun it word word	-10
by:sb0 pronoun its	30
by:sb0 pronoun its begin duty	10
by:sb0 pronoun its on goods	13
by:sb0 pronoun its verb impose duty	17
by:sb0 pronoun its word duty	-11
by:sb0 pronoun its word level	-16
by:sb0 pronoun li	-20
by:sb0 pronoun li begin ,	-9
by:sb0 pronoun minister	-18
by:sb0 pronoun minister begin verb impose	-15
by:sb0 pronoun ministers	21
by:sb0 pronoun our	-14
by:sb0 pronoun our begin goods	-11
by:sb0 pronoun our of goods	-10
by:sb0 pronoun our on goods	12
by:sb0 pronoun ours on ,	13
by:sb0 pronoun president	11
by:sb0 pronoun president begin verb impose	11
by:sb0 pronoun prime begin verb say	11
by:sb0 pronoun she	-15
by:sb0 pronoun she , verb say	-23
by:sb0 pronoun theirs	11
by:sb0 pronoun they	-28
by:sb0 pronoun they begin verb impose	10
by:sb0 pronoun they begin word	-9
by:sb0 pronoun they what verb impose	-13
by:sb0 pronoun trade , ,	-20
by:sb0 pronoun trump	22
by:sb0 pronoun trump begin duty	35
by:sb0 pronoun us	-13
by:sb0 pronoun us with ,	-12
by:sb0 pronoun we	-16
by:sb0 pronoun we word verb say	-11
by:sb0 pronoun which	31
by:sb0 pronoun which , verb buy	15
by:sb0 pronoun which with word	9
by:sb0 pronoun who , verb bear	15
by:sb0 pronoun whose	-14
by:sb0 quality	-19
by:sb0 quality , goods	-11
by:sb0 quality at gate	16
by:sb0 quality begin ,	20
by:sb0 quality begin :	-13
by:sb0 quality begin agent	-28
by:sb0 quality begin duty	18
by:sb0 quality begin goods	-17
by:sb0 quality begin taker	14
by:sb0 quality of goods	-12
by:sb0 quality on ,	-10
by:sb0 quality on gate	13
by:sb0 quality on goods	-13
by:sb0 quality on word	-10
by:sb0 quality verb buy goods	12
by:sb0 quality word duty	16
by:sb0 quality word goods	-26
by:sb0 seat	37
by:sb0 seat , verb say	19
by:sb0 seat begin /	-15
by:sb0 seat begin has	24
by:sb0 seat begin own agent	-10
by:sb0 seat begin own word	-12
by:sb0 seat begin verb impose	16
by:sb0 seat begin word	10
by:sb0 seat for ,	-12
by:sb0 seat from word	17
by:sb0 seat in ,	14
by:sb0 seat in ;	-15
by:sb0 seat in and	22
by:sb0 seat in verb say	-37
by:sb0 seat that verb impose	12
by:sb0 seat to ,	9
by:sb0 seat with ,	8
by:sb0 seat with word	-16
by:sb0 seat word ,	9
by:sb1	-17
by:sb1 cue=by2	-15
by:sb1 cue=on1	-12
by:sb1 cue=on2	-11
by:sb1 cue=on3	16
by:sb1 name , ,	-16
by:sb1 name , duty	-11
by:sb1 name , number	-19
by:sb1 name , own number	-18
by:sb1 name , verb impose	-15
by:sb1 name : number	10
by:sb1 name : own number	9
by:sb1 name : verb impose	-10
by:sb1 name begin ,	33
by:sb1 name begin :	11
by:sb1 name begin and	-11
by:sb1 name begin for	16
by:sb1 name begin goods	-11
by:sb1 name begin has	-13
by:sb1 name begin is	-21
by:sb1 name begin number	21
by:sb1 name begin own agent	-10
by:sb1 name begin own sender	-9
by:sb1 name begin verb ask	-9
by:sb1 name begin verb end	10
by:sb1 name begin will	9
by:sb1 name for ,	-14
by:sb1 name from ,	-20
by:sb1 name from is	13
by:sb1 name from number	-21
by:sb1 name in ;	17
by:sb1 name in and	26
by:sb1 name in number	13
by:sb1 name into at	-9
by:sb1 name that has	13
by:sb1 name to ,	17
by:sb1 name verb bear at	11
by:sb1 name verb impose number	13
by:sb1 name with ,	9
by:sb1 name word had	-14
by:sb1 name word level	14
by:sb1 name word own duty	11
by:sb1 name word verb impose	-9
by:sb1 next=(	-25
by:sb1 next=)	19
by:sb1 next=,	10
by:sb1 next=;	26
by:sb1 next=agent	17
by:sb1 next=for	14
by:sb1 next=from	-22
by:sb1 next=goods	-9
by:sb1 next=has	-18
by:sb1 next=is	-10
by:sb1 next=number	-11
by:sb1 next=on	11
by:sb1 next=own ,	17
by:sb1 next=own agent	-15
by:sb1 next=own goods	-22
by:sb1 next=own number	-21
by:sb1 next=own on	-12
by:sb1 next=own sender	-15
by:sb1 next=own word	-11
by:sb1 next=sender	-12
by:sb1 next=to	14
by:sb1 next=verb agree	11
by:sb1 next=verb ask	-15
by:sb1 next=verb begin	-23
by:sb1 next=verb end	13
by:sb1 next=verb propose	-9
by:sb1 next=verb say	-14
by:sb1 next=verb sell	11
by:sb1 next=verb stay	25
by:sb1 next=verb threaten	-11
by:sb1 next=verb up	13
by:sb1 next=with	13
by:sb1 next=—	-12
by:sb1 person begin verb say	24
by:sb1 person which verb impose	13
by:sb1 person word had	-17
by:sb1 port	-13
by:sb1 port at ,	-13
by:sb1 port in at	-11
by:sb1 port in in	-14
by:sb1 port in on	-9
by:sb1 prep=%	-9
by:sb1 prep=(	15
by:sb1 prep=)	9
by:sb1 prep=,	-7
by:sb1 prep=and	12
by:sb1 prep=as	-10
by:sb1 prep=from	-30
by:sb1 prep=goods	10
by:sb1 prep=if	-17
by:sb1 prep=in	10
by:sb1 prep=number	-10
by:sb1 prep=that	-10
by:sb1 prep=then	-12
by:sb1 prep=to	20
by:sb1 prep=verb end	-13
by:sb1 prep=verb return	20
by:sb1 prep=when	9
by:sb1 prep=with	-23
by:sb1 prep=•	-11
by:sb1 pronoun finance	-11
by:sb1 pronoun he	-37
by:sb1 pronoun he begin verb impose	-14
by:sb1 pronoun he begin verb say	-11
by:sb1 pronoun it begin will	-11
by:sb1 pronoun it what verb impose	14
by:sb1 pronoun it word ,	12
by:sb1 pronoun it word verb impose	14
by:sb1 pronoun its	16
by:sb1 pronoun ministers	-14
by:sb1 pronoun ministry	-15
by:sb1 pronoun our	-39
by:sb1 pronoun ours	-41
by:sb1 pronoun their	31
by:sb1 pronoun their begin goods	11
by:sb1 pronoun they	-14
by:sb1 pronoun they begin verb say	-13
by:sb1 pronoun they what verb impose	17
by:sb1 pronoun trade	10
by:sb1 pronoun we	-15
by:sb1 pronoun we begin level	-12
by:sb1 pronoun which	22
by:sb1 pronoun which , had	11
by:sb1 pronoun which , word	18
by:sb1 quality	10
by:sb1 quality , goods	22
by:sb1 quality on ,	10
by:sb1 quality on goods	24
by:sb1 quality on word	-11
by:sb1 quality to goods	-10
by:sb1 quality word duty	-12
by:sb1 quality word level	-14
by:sb1 seat , verb impose	14
by:sb1 seat begin had	-13
by:sb1 seat begin verb impose	25
by:sb1 seat begin will	-13
by:sb1 seat in ,	-15
by:sb1 seat with ,	-25
by:sb2	-28
by:sb2 cue=by1	-24
by:sb2 cue=by3	-13
by:sb2 cue=on3	-11
by:sb2 name	-19
by:sb2 name and ,	11
by:sb2 name and verb impose	11
by:sb2 name begin has	10
by:sb2 name begin level	10
by:sb2 name begin own duty	16
by:sb2 name begin verb impose	18
by:sb2 name from number	-11
by:sb2 name in ,	-23
by:sb2 name in and	-21
by:sb2 name in number	14
by:sb2 name word duty	-14
by:sb2 name word verb impose	10
by:sb2 name word will	-10
by:sb2 next=(	-16
by:sb2 next=,	-18
by:sb2 next=:	13
by:sb2 next=agent	12
by:sb2 next=and	-31
by:sb2 next=at	-22
by:sb2 next=duty	-14
by:sb2 next=had	-14
by:sb2 next=number	-16
by:sb2 next=own agent	-10
by:sb2 next=own goods	12
by:sb2 next=own number	-20
by:sb2 next=sender	-18
by:sb2 next=verb say	-18
by:sb2 next=was	-10
by:sb2 next=will	24
by:sb2 next=word	19
by:sb2 person word verb impose	14
by:sb2 port	-16
by:sb2 prep=,	-41
by:sb2 prep=and	14
by:sb2 prep=begin	17
by:sb2 prep=by	-13
by:sb2 prep=from	-14
by:sb2 prep=in	-20
by:sb2 prep=into	-12
by:sb2 prep=number	11
by:sb2 prep=on	-11
by:sb2 prep=then	-10
by:sb2 pronoun it	14
by:sb2 pronoun its	19
by:sb2 pronoun president	-12
by:sb2 pronoun they	-13
by:sb2 quality , goods	-10
by:sb2 quality begin level	-15
by:sb2 quality begin word	10
by:sb2 quality that goods	11
by:sb2 quality word goods	27
by:sb2 quality word number	-12
by:sb2 seat	-24
by:sb2 seat word verb impose	-12
by:seat , ,	18
by:seat , verb say	27
by:seat , will	13
by:seat ; has	28
by:seat ; verb impose	-22
by:seat and ,	11
by:seat and had	-12
by:seat and has	-12
by:seat and verb impose	-16
by:seat and verb say	13
by:seat begin ,	-11
by:seat begin /	-17
by:seat begin agent	13
by:seat begin and	-14
by:seat begin had	-16
by:seat begin has	-33
by:seat begin number	-12
by:seat begin own level	15
by:seat begin own number	11
by:seat begin verb bear	-14
by:seat begin verb end	17
by:seat begin verb impose	13
by:seat begin verb say	-20
by:seat begin will	9
by:seat begin would	-9
by:seat for ,	-10
by:seat from .	11
by:seat from word	13
by:seat in ,	19
by:seat in .	28
by:seat in ;	9
by:seat in and	18
by:seat in duty	11
by:seat in number	-20
by:seat in on	-10
by:seat in verb say	-10
by:seat that had	12
by:seat that has	29
by:seat that verb impose	24
by:seat that word	-19
by:seat that would	-21
by:seat to ,	16
by:seat to word	12
by:seat verb impose for	25
by:seat verb impose to	18
by:seat where verb impose	14
by:seat which verb impose	11
by:seat with .	14
by:seat with and	11
by:seat with at	10
by:seat with goods	30
by:seat with word	-12
by:seat word ,	14
by:seat word duty	-16
by:seat word had	-13
by:seat word own level	-14
by:seat word own verb impose	-10
by:seat word own word	10
by:seat word verb end	12
by:side false	-19
by:title by0.5	39
by:title by1	35
by:title by2	24
by:title by3	29
by:title named	42
by:title on3	-9
by:top by 0.5	12
by:top by 1	22
by:top by 3	28
by:top on 1	32
by:top on 2	-16
by:top on 3	15
by:under other heading	-62
by:under other heading of several	-45
by:under other heading of several here	-10
by:under own heading	71
by:under own heading here	16
by:under own heading of several	29
by:unnamed US 0	-127
by:unnamed US 0 of 2	-159
by:unnamed US 0 of 3	-50
by:unnamed US 1	7
by:unnamed US 1 of 1	14
by:unnamed US 1 of 3	18
by:unnamed US 3	22
by:voice	29
by:writer	-15
by:writer here	23
by:writer home	-21
by:writer ours	-21
by:writer their	-29
by:writer theirs	10
by:writer them	20
by:writer there	-38
by:writer us	-15
by:writer we	-14
cues absent absent	-41
cues absent absent home on third	-65
cues absent absent sides	29
cues absent absent third on home	-48
cues absent absent third on third	-60
cues absent by0.5	17
cues absent by0.5 home on third	28
cues absent by0.5 third on home	11
cues absent by0.5 third on third	-21
cues absent by1 home on third	38
cues absent by1 sides	-15
cues absent by1 third on home	-42
cues absent by2 home on third	19
cues absent by2 third on home	-27
cues absent by2 third on third	-12
cues absent by3	-25
cues absent by3 home on third	26
cues absent by3 sides	-13
cues absent by3 third on home	-22
cues absent by3 third on third	-40
cues absent named	18
cues absent named home on third	42
cues absent named sides	-27
cues absent named third on home	-23
cues absent named third on third	14
cues absent on1 home on third	17
cues absent on1 sides	-21
cues absent on2	-7
cues absent on2 home on third	28
cues absent on2 sides	-32
cues absent on2 third on home	-34
cues absent on2 third on third	15
cues absent on3 home on third	11
cues absent on3 third on home	-25
cues absent on3 third on third	-22
cues by0.5 absent home on third	-26
cues by0.5 absent sides	18
cues by0.5 absent third on home	-16
cues by0.5 absent third on third	-36
cues by0.5 by1	-26
cues by0.5 by2	14
cues by0.5 named	-14
cues by0.5 named sides	-21
cues by0.5 on2	16
cues by0.5 on2 third on third	9
cues by0.5 on3	9
cues by0.5 on3 home on third	-10
cues by0.5 on3 third on third	20
cues by1 absent	-20
cues by1 absent home on third	-42
cues by1 absent third on home	-9
cues by1 absent third on third	11
cues by1 by1	13
cues by1 by1 home on third	44
cues by1 by1 third on home	-19
cues by1 by2	62
cues by1 by2 home on third	51
cues by1 by2 sides	14
cues by1 by2 third on home	9
cues by1 by2 third on third	23
cues by1 by3	16
cues by1 by3 sides	21
cues by1 by3 third on third	10
cues by1 named	30
cues by1 named home on third	30
cues by1 named third on home	11
cues by1 named third on third	10
cues by1 on1 sides	-27
cues by1 on1 third on third	27
cues by1 on2 home on third	21
cues by1 on2 sides	-22
cues by1 on2 third on third	15
cues by1 on3	27
cues by1 on3 third on home	28
cues by1 on3 third on third	32
cues by2 absent	-15
cues by2 absent home on third	-30
cues by2 absent third on home	-14
cues by2 absent third on third	-17
cues by2 by0.5	-18
cues by2 by0.5 sides	-22
cues by2 by1 home on third	-24
cues by2 by1 sides	-19
cues by2 by1 third on home	41
cues by2 by1 third on third	-11
cues by2 by2	-11
cues by2 by2 third on third	-20
cues by2 by3	28
cues by2 by3 sides	14
cues by2 by3 third on home	18
cues by2 named	-24
cues by2 named home on third	-24
cues by2 on2 home on third	35
cues by2 on2 sides	-24
cues by2 on3 sides	-4
cues by2 on3 third on third	27
cues by3 absent home on third	-34
cues by3 absent sides	47
cues by3 absent third on home	-17
cues by3 absent third on third	-23
cues by3 by0.5	25
cues by3 by0.5 sides	23
cues by3 by1	14
cues by3 by1 home on third	28
cues by3 by1 sides	-10
cues by3 by2	-14
cues by3 by2 home on third	-36
cues by3 by2 third on third	-25
cues by3 by3	7
cues by3 by3 home on third	29
cues by3 named	-30
cues by3 named home on third	-15
cues by3 named third on home	-10
cues by3 named third on third	-24
cues by3 on1	20
cues by3 on2	-13
cues by3 on2 home on third	11
cues by3 on2 sides	-13
cues by3 on2 third on third	-18
cues by3 on3	4
cues by3 on3 home on third	-11
cues by3 on3 third on home	28
cues by3 on3 third on third	26
cues named absent home on third	-51
cues named absent sides	28
cues named absent third on home	38
cues named absent third on third	-50
cues named by1 sides	-21
cues named by1 third on home	15
cues named by2 home on third	24
cues named by2 sides	-8
cues named by3 home on third	19
cues named by3 third on home	-18
cues named by3 third on third	-12
cues named named home on third	14
cues named named third on home	17
cues named named third on third	-40
cues named on1	24
cues named on1 home on third	-11
cues named on1 sides	25
cues named on1 third on third	11
cues named on2	22
cues named on2 home on third	-23
cues named on2 third on home	9
cues named on2 third on third	38
cues named on3	15
cues named on3 sides	-15
cues named on3 third on home	28
cues named on3 third on third	15
cues on1 absent	-27
cues on1 absent home on third	-20
cues on1 absent sides	-67
cues on1 absent third on third	30
cues on1 by1	11
cues on1 by1 sides	-24
cues on1 by1 third on home	-15
cues on1 by1 third on third	36
cues on1 by2	46
cues on1 by2 third on home	10
cues on1 by2 third on third	30
cues on1 by3	-23
cues on1 by3 sides	-17
cues on1 named	37
cues on1 named sides	-34
cues on1 named third on home	17
cues on1 named third on third	52
cues on1 on1	-30
cues on1 on1 third on third	-53
cues on1 on2	30
cues on1 on2 third on third	31
cues on1 on3 sides	-40
cues on1 on3 third on home	26
cues on1 on3 third on third	22
cues on2 absent home on third	-14
cues on2 absent sides	16
cues on2 absent third on third	-32
cues on2 by1	-11
cues on2 by1 sides	-15
cues on2 by1 third on third	11
cues on2 by2	-43
cues on2 by2 home on third	-20
cues on2 by2 sides	-17
cues on2 by2 third on home	-21
cues on2 by2 third on third	-35
cues on2 by3 home on third	-13
cues on2 by3 third on third	-26
cues on2 named sides	-16
cues on2 named third on home	25
cues on2 named third on third	16
cues on2 on2 sides	-11
cues on2 on2 third on home	-12
cues on2 on3 home on third	-14
cues on2 on3 third on home	14
cues on2 on3 third on third	30
cues on3 absent	-28
cues on3 absent home on third	-57
cues on3 absent sides	-7
cues on3 by0.5 sides	-19
cues on3 by1	17
cues on3 by1 third on third	23
cues on3 by2	-11
cues on3 by2 sides	-9
cues on3 by2 third on home	17
cues on3 by2 third on third	-18
cues on3 by3 third on home	8
cues on3 by3 third on third	-10
cues on3 named	35
cues on3 named sides	27
cues on3 named third on home	31
cues on3 named third on third	-17
cues on3 on1	26
cues on3 on1 home on third	-14
cues on3 on1 sides	26
cues on3 on1 third on third	11
cues on3 on2	15
cues on3 on2 sides	11
cues on3 on2 third on third	9
cues on3 on3	9
cues on3 on3 home on third	16
cues on3 on3 sides	14
cues on3 on3 third on home	32
cues on3 on3 third on third	-47
each both all	-16
each both home on third	30
each both other	13
each both reverse	23
each both same	-35
each both third on third	-10
each each all	-8
each each other	-18
each each reverse	32
each each sides	23
each each third on home	11
each each third on third	-50
each either all	-17
each either home on third	-35
each either reverse	27
each either same	-20
each either third on third	18
each in return all	-12
each in return home on third	-24
each in return other	-41
each in return reverse	56
each in return same	-29
each in return third on third	19
each in turn reverse	17
each in turn same	-13
each likewise reverse	12
each likewise same	-19
each ours all	-13
each ours other	18
each ours reverse	74
each ours same	-94
each ours sides	-16
each ours third on home	14
each ours third on third	9
each reciprocal home on third	-42
each reciprocal other	-32
each reciprocal reverse	-10
each reciprocal same	33
each reciprocal sides	26
each reciprocal third on third	-25
each sentence home on third	-12
each sentence same	-23
each the same home on third	43
each the same sides	-27
each the same third on home	-13
each the two all	-41
each the two reverse	51
each the two same	-44
each the two sides	13
each their home on third	20
each their reverse	48
each their same	-65
each their sides	-38
each their third on home	12
each theirs home on third	27
each theirs reverse	42
each theirs same	-43
each theirs sides	-19
each theirs third on third	-19
everywhere all countries	-56
everywhere all imports	-28
everywhere any country	-11
everywhere every	-20
everywhere everybody	-39
everywhere everyone	-27
everywhere everything	18
everywhere everywhere	-73
everywhere general rate	-20
everywhere general tariff	-23
everywhere global	-31
everywhere ordinary duty	35
everywhere sentence	27
everywhere surcharge	-34
everywhere the world	-60
everywhere whatever	-8
everywhere worldwide	-47
goods met crossed	30
goods met in turn	26
goods met otherwise crossed	-35
goods met otherwise in turn	-27
goods met otherwise part	10
goods met part	-20
goods met reverse crossed	-15
goods met reverse part	23
kind all	-19
kind sides	13
kind third on third	-25
last other	-72
last other and	-20
last other and so	-24
last other and so named	-51
last other comma	-16
last other comma named	-55
last other equal	-97
last other far	13
last other higher	-26
last other home on third	-27
last other lower	-22
last other next sentence	-43
last other on	-22
last other sides	-47
last other third on home	-27
last other while	-14
last reverse	24
last reverse and	22
last reverse and so	28
last reverse and so named	40
last reverse comma	11
last reverse comma named	36
last reverse far	-19
last reverse far named	-42
last reverse from	-9
last reverse from named	23
last reverse higher	19
last reverse home on third	31
last reverse lower	9
last reverse next sentence named	12
last reverse on named	14
last reverse paragraph	6
last reverse paragraph named	-7
last reverse sides	-26
last reverse third on home	36
last reverse third on third	98
last reverse to	-55
last reverse while named	34
last same	28
last same and	27
last same and so	37
last same and so named	-58
last same by all	-24
last same by and	-46
last same by and so	-47
last same by and so named	40
last same by comma	-23
last same by comma named	33
last same by equal	41
last same by far named	16
last same by from	-41
last same by from named	-32
last same by higher	-11
last same by home on third	32
last same by next sentence named	44
last same by on	-46
last same by on named	27
last same by paragraph named	21
last same by sides	-73
last same by third on third	71
last same by to	-82
last same by while	-38
last same by while named	28
last same comma	37
last same comma named	-41
last same far	-15
last same far named	-64
last same from	62
last same from named	10
last same higher	20
last same next sentence	18
last same next sentence named	-55
last same on all	-16
last same on and so	-53
last same on and so named	39
last same on comma	-54
last same on comma named	20
last same on equal	-20
last same on far named	33
last same on from	-49
last same on from named	-27
last same on higher	-7
last same on home on third	-12
last same on lower	-15
last same on named	-18
last same on next sentence	-40
last same on next sentence named	23
last same on on	-23
last same on on named	-15
last same on paragraph	-9
last same on sides	-115
last same on third on home	28
last same on third on third	32
last same on to	-51
last same on while	-22
last same on while named	-32
last same paragraph	13
last same paragraph named	-29
last same sides	-29
last same third on home	27
last same third on third	92
last same to	121
last same while	46
last same while named	-25
last turned	-37
last turned and	-59
last turned and so	-58
last turned and so named	-63
last turned comma	-32
last turned comma named	-56
last turned equal	-20
last turned far	35
last turned far named	62
last turned from	-36
last turned higher	-26
last turned home on third	36
last turned next sentence	-30
last turned next sentence named	-34
last turned on	-21
last turned on named	-30
last turned paragraph	-38
last turned paragraph named	17
last turned sides	-69
last turned third on home	-13
last turned third on third	16
last turned to	-30
last turned while	-7
last turned while named	-51
level met	68
level met otherwise	-57
level met reverse	-27
often most	38
often never	-47
often reverse most	26
often reverse seldom	-53
on record AE>EU	17
on record AL>EU	-15
on record AL>TR	-18
on record AL>all	-13
on record AM>GE 2% percent	17
on record AO>BR	13
on record AO>NA	-16
on record AO>NO	16
on record AO>PT	25
on record AO>PT 15% percent	9
on record AO>PT coffee	-15
on record AO>PT coffee part	-11
on record AO>all beer	14
on record AO>all beer part	14
on record AR>AU	-14
on record AR>BR	-13
on record AR>CH 20% percent	-18
on record AR>CH 30% percent	-18
on record AR>CH 35% percent	22
on record AR>CL	-10
on record AR>CL 0% percent	-21
on record AR>CL 17% percent	11
on record AR>CL wine	-13
on record AR>CN	-27
on record AR>CN 10% percent	-12
on record AR>EC 40% percent	13
on record AR>EU 15% percent	-12
on record AR>EU 20% percent	-12
on record AR>EU 30% percent	-11
on record AR>EU 35% percent	26
on record AR>EU car	16
on record AR>GB	32
on record AR>ID	-9
on record AR>IE	30
on record AR>IN	-15
on record AR>JP 25% percent	-10
on record AR>JP car	13
on record AR>KR	-32
on record AR>KR 12% percent	-11
on record AR>KR 20% percent	-14
on record AR>KR 8% percent	-14
on record AR>KR beef	-25
on record AR>MA	-9
on record AR>NO	16
on record AR>TH	-17
on record AR>TR	26
on record AR>US 0% percent	25
on record AR>US 0% percent 2026 I	26
on record AR>UY	-20
on record AR>UY 9% percent	-10
on record AR>UY beef	-15
on record AR>UY beef part	-12
on record AR>VN	-15
on record AR>VN 5% percent	-14
on record AR>all	-39
on record AT>KR	9
on record AT>MA	10
on record AT>US	-10
on record AT>all	-19
on record AU answer	21
on record AU>AR	22
on record AU>BD	18
on record AU>CA	-11
on record AU>CL 0% percent	-13
on record AU>CL 20% percent	-10
on record AU>CN	-23
on record AU>CN 218.4% percent	-13
on record AU>EC	13
on record AU>EU beef	-15
on record AU>EU wine	-13
on record AU>FJ	-33
on record AU>FJ 0% percent	-12
on record AU>FJ sugar part	12
on record AU>FR	-13
on record AU>ID 12% percent	19
on record AU>ID beef	-16
on record AU>IN	-40
on record AU>IN 10% percent	-10
on record AU>JP 0% percent	11
on record AU>KR 10% percent	11
on record AU>NZ	-37
on record AU>NZ 5% percent	-14
on record AU>PG	-10
on record AU>PH 5% percent	-15
on record AU>PH 6% percent	13
on record AU>PH beef	-21
on record AU>TH 5% percent	15
on record AU>US	-23
on record AU>US 0% percent	13
on record AU>VN	24
on record AU>all	-37
on record AZ>GE 5% percent	13
on record AZ>GE hazelnut	11
on record AZ>TR	-28
on record AZ>TR 8% percent	-12
on record AZ>TR hazelnut	-14
on record BA>HR	-11
on record BA>RS	16
on record BA>SI	-12
on record BB>TT	10
on record BB>TT rum	-23
on record BD reciprocal	-9
on record BD>BT	29
on record BD>CH	23
on record BD>EU	-10
on record BD>GB	12
on record BD>ID	-24
on record BD>IN	14
on record BD>IN 10% percent	10
on record BD>IN 6% percent	14
on record BD>JP	-17
on record BD>MM	-21
on record BD>MY	-10
on record BD>PK cotton	12
on record BD>PK cotton part	12
on record BD>TH	-12
on record BD>TR	14
on record BD>TR 5% percent	28
on record BD>US	-51
on record BD>US 0% percent	-32
on record BD>US 0% percent 2026 I	-32
on record BD>US cotton	-19
on record BD>US cotton part	-15
on record BD>all	-18
on record BE>EU	-55
on record BE>KE	19
on record BE>MN	29
on record BE>PE	39
on record BE>VN	-10
on record BE>all 40% percent	15
on record BF>TG	-10
on record BF>TG 0% percent	-9
on record BG>EU	-11
on record BG>GR	-10
on record BG>RO	-20
on record BG>TR	-22
on record BG>UA	14
on record BG>all	-18
on record BJ>NG	-21
on record BJ>NG rice	-21
on record BO>CL 0% percent	12
on record BO>CN	11
on record BO>CN 20% percent	14
on record BO>DK	-28
on record BO>EC	10
on record BO>EU	16
on record BO>EU 30% percent	11
on record BO>EU quinoa part	12
on record BO>GH	9
on record BO>HU	22
on record BO>IT	-16
on record BO>KR	-11
on record BO>MY	-9
on record BO>PE	-21
on record BO>PE 0% percent	-8
on record BO>PE 12% percent	14
on record BO>PE quinoa	-21
on record BO>PE quinoa part	-18
on record BO>SE	-15
on record BO>US	-10
on record BO>all	-22
on record BR>AO 0% percent	13
on record BR>AR 0% percent	-9
on record BR>AR 20% percent	13
on record BR>AR car part	13
on record BR>CA	-16
on record BR>CA juice	-12
on record BR>CH 0% percent	-13
on record BR>CH 40% percent	16
on record BR>CH beef part	-21
on record BR>CH watch	14
on record BR>CN	-52
on record BR>CN 10% percent	-8
on record BR>CO	-22
on record BR>CO 10% percent	-13
on record BR>CO 10% percent 2025 II	-11
on record BR>EU 0% percent	-15
on record BR>EU 10% percent	-10
on record BR>EU 12% percent	19
on record BR>EU 20% percent	15
on record BR>EU 25% percent	12
on record BR>EU 35% percent 2026 I	-17
on record BR>EU 9% percent	11
on record BR>EU car	-10
on record BR>EU coffee	-10
on record BR>EU coffee part	-9
on record BR>EU ethanol	-14
on record BR>EU machinery	13
on record BR>EU machinery part	13
on record BR>EU oil	23
on record BR>EU oil part	13
on record BR>EU wine	12
on record BR>GB 20% percent	-10
on record BR>ID 30% percent	10
on record BR>IE	9
on record BR>IN	-38
on record BR>IN 25% percent	-9
on record BR>IN 50% percent	-11
on record BR>IN 50% percent 2025 II	-11
on record BR>JP	-14
on record BR>KE	-25
on record BR>KE 10% percent	-12
on record BR>KR	-11
on record BR>KR car	-10
on record BR>KR car part	-10
on record BR>MA phosphate	15
on record BR>MA phosphate part	12
on record BR>MA sugar	-14
on record BR>MX	-18
on record BR>MX 20% percent	-12
on record BR>MX car	-11
on record BR>MX car part	-11
on record BR>NG	14
on record BR>NO	32
on record BR>PE	-21
on record BR>PT 12% percent	-21
on record BR>PT coffee	-12
on record BR>PY	-25
on record BR>SA	10
on record BR>TR	-38
on record BR>US	-41
on record BR>US 0% percent	14
on record BR>US 0% percent 2025 II	16
on record BR>US 10% percent	-36
on record BR>US 10% percent 2025 II	-22
on record BR>US 10% percent 2026 II	-13
on record BR>US 18% percent	31
on record BR>US 18% percent 2025 II	29
on record BR>US 25% percent	-19
on record BR>US 25% percent 2026 II	-15
on record BR>US 3% percent	-19
on record BR>US 3% percent 2025 II	-15
on record BR>US 40% percent	-22
on record BR>US 40% percent 2025 II	-11
on record BR>US 50% percent	10
on record BR>US 50% percent 2025 II	16
on record BR>US bean	-15
on record BR>US bean part	-8
on record BR>US ethanol	16
on record BR>US ethanol part	19
on record BR>US sugar	14
on record BR>US sugar sentence	14
on record BR>UY 10% percent	13
on record BR>VN	-12
on record BR>VN 20% percent	-11
on record BR>VN coffee	-10
on record BR>ZA	-12
on record BR>all	-57
on record BT>BD	-16
on record BT>NP	-11
on record BT>all	10
on record BW>LS	-17
on record BW>ZA	-13
on record BW>ZM	-19
on record CA answer	39
on record CA surcharge all	14
on record CA>AR	16
on record CA>AU	-36
on record CA>AU canola	-10
on record CA>AU canola part	-10
on record CA>BD	21
on record CA>BR 10% percent	-10
on record CA>BR juice	12
on record CA>CL	-23
on record CA>CL 0% percent	-17
on record CA>CL 4% percent	-10
on record CA>CN	-16
on record CA>CN 0% percent	-11
on record CA>CN 10% percent	-32
on record CA>CN 10% percent 2025 I	-19
on record CA>CN 100% percent	17
on record CA>CN 100% percent 2025 II	38
on record CA>CN 100% percent 2026 I	-18
on record CA>CN 100% percent 2026 II	-14
on record CA>CN 15% percent	-28
on record CA>CN 15% percent 2026 I	-20
on record CA>CN 25% percent 2025 I	-14
on record CA>CN 25% percent 2025 II	22
on record CA>CN 25% percent 2026 I	-9
on record CA>CN 35% percent	-13
on record CA>CN 35% percent 2026 I	-9
on record CA>CN 50% percent	-36
on record CA>CN 50% percent 2026 I	-32
on record CA>CN 6.1% percent	51
on record CA>CN 6.1% percent 2026 I	42
on record CA>CN aluminum	15
on record CA>CN answer	26
on record CA>CN canola	-20
on record CA>CN canola part	-15
on record CA>CN car	57
on record CA>CN car part	67
on record CA>CN car sentence	-13
on record CA>CN lobster	-12
on record CA>CN lobster part	-12
on record CA>CN oil	-21
on record CA>CN oil before	-13
on record CA>CN pea	-23
on record CA>CN pea part	-28
on record CA>CN pork	-13
on record CA>CN pork part	-13
on record CA>CN seafood	-10
on record CA>CN seafood part	-10
on record CA>CN seed	-16
on record CA>CN steel before	-14
on record CA>CN steel sentence	15
on record CA>CN vehicle	40
on record CA>CN vehicle part	34
on record CA>DE	-10
on record CA>DK	11
on record CA>EG	27
on record CA>EU	-20
on record CA>EU 10% percent	-9
on record CA>EU 30% percent	12
on record CA>EU car part	10
on record CA>EU cheese	20
on record CA>EU lumber	-9
on record CA>EU steel	-16
on record CA>FI	13
on record CA>GB	-25
on record CA>GB 0% percent	-12
on record CA>GB 0% percent 2025 I	-12
on record CA>GL	-15
on record CA>IE	-17
on record CA>IE 0% percent	-13
on record CA>IN	-25
on record CA>IS 9% percent	12
on record CA>JM	20
on record CA>JP	-38
on record CA>JP 10% percent	-11
on record CA>JP 15% percent	-17
on record CA>KR	-26
on record CA>KZ	-10
on record CA>MX	-62
on record CA>MX 10% percent	-9
on record CA>MX 25% percent	-35
on record CA>MX 25% percent 2025 I	-16
on record CA>MX 25% percent 2025 II	-11
on record CA>MX 35% percent	-14
on record CA>MX 35% percent 2025 II	-13
on record CA>NG	19
on record CA>NO	-44
on record CA>NO 10% percent	-11
on record CA>NO 25% percent	-11
on record CA>NZ	13
on record CA>PE	-15
on record CA>PH	14
on record CA>TH	-13
on record CA>TH 0% percent	-11
on record CA>TH 15% percent	-9
on record CA>US	-6
on record CA>US 10% percent	-13
on record CA>US 10% percent 2018 II	15
on record CA>US 10% percent 2025 I	-13
on record CA>US 10% percent 2025 II	-27
on record CA>US 10% percent 2026 II	-11
on record CA>US 12% percent	14
on record CA>US 25% percent	64
on record CA>US 25% percent 2018 II	21
on record CA>US 25% percent 2025 I	64
on record CA>US 25% percent 2026 I	-10
on record CA>US 25% percent 2026 II	9
on record CA>US 35% percent	-45
on record CA>US 35% percent 2025 II	-38
on record CA>US 40% percent	-20
on record CA>US 40% percent 2025 II	-19
on record CA>US 50% percent	-32
on record CA>US 50% percent 2025 II	-30
on record CA>US 50% percent 2026 II	-10
on record CA>US aluminum	-24
on record CA>US aluminum part	-26
on record CA>US answer	21
on record CA>US answered	16
on record CA>US car	-25
on record CA>US car part	-21
on record CA>US dollar	30
on record CA>US dollar part	30
on record CA>US good	-18
on record CA>US good part	-17
on record CA>US juice	30
on record CA>US juice part	25
on record CA>US lumber	-18
on record CA>US metal	20
on record CA>US metal part	10
on record CA>US metal sentence	12
on record CA>US potash	-9
on record CA>US steel	30
on record CA>US steel before	-21
on record CA>US steel part	34
on record CA>US steel sentence	18
on record CA>VN 0% percent	11
on record CA>VN 19% percent	10
on record CA>ZA	23
on record CA>all	40
on record CA>all 0% percent	11
on record CA>all 0% percent 2027 II	15
on record CA>all 10% percent	-10
on record CA>all 25% percent	14
on record CA>all 25% percent 2025 I	-10
on record CA>all 25% percent 2025 II	24
on record CA>all 50% percent	53
on record CA>all 50% percent 2025 II	57
on record CA>all aluminium	13
on record CA>all aluminium sentence	14
on record CA>all aluminum	-12
on record CA>all car	-19
on record CA>all car part	-14
on record CA>all cheese	19
on record CA>all cheese sentence	14
on record CA>all steel	35
on record CA>all steel before	14
on record CA>all steel part	34
on record CA>all steel sentence	-9
on record CA>all surcharge	14
on record CD>AO	9
on record CD>ZM	11
on record CH>AR	11
on record CH>AR 20% percent	23
on record CH>AR 30% percent	18
on record CH>AR 35% percent	-12
on record CH>AT	-12
on record CH>BO	20
on record CH>BR	18
on record CH>BR 0% percent	9
on record CH>BR 10% percent	21
on record CH>BR 40% percent	-13
on record CH>BR beef part	21
on record CH>BR watch	-14
on record CH>CA	-13
on record CH>CI cocoa	12
on record CH>CI cocoa part	20
on record CH>CN	-65
on record CH>CN 10% percent	-22
on record CH>CN 24% points	-10
on record CH>CN 30% percent	-14
on record CH>DE	-18
on record CH>EU	-57
on record CH>EU 0% percent	-10
on record CH>EU 15% percent	-25
on record CH>EU 15% percent 2025 II	-21
on record CH>EU 25% percent	-11
on record CH>FR	9
on record CH>GB	-10
on record CH>GB 0% percent	10
on record CH>GH	-11
on record CH>GH 0% percent	19
on record CH>GH 4% percent	-11
on record CH>GH watch	-13
on record CH>ID 3% percent	12
on record CH>IN	-42
on record CH>IN 0% percent	-13
on record CH>IN 0% percent 2025 II	-13
on record CH>JP	-42
on record CH>JP 18% percent	-13
on record CH>KR	-25
on record CH>LI	-26
on record CH>LI 15% percent	-22
on record CH>LI 15% percent 2025 II	-20
on record CH>MY	15
on record CH>NG	22
on record CH>NL	12
on record CH>PE	-12
on record CH>PH	18
on record CH>PY	20
on record CH>TH	-12
on record CH>US	-69
on record CH>US 0% percent	28
on record CH>US 0% percent 2025 II	24
on record CH>US 10% percent	-36
on record CH>US 10% percent 2025 II	-26
on record CH>US 15% percent	-35
on record CH>US 15% percent 2025 II	-25
on record CH>US 15% percent 2026 I	-10
on record CH>US 31% percent	-20
on record CH>US 31% percent 2025 II	-10
on record CH>US 39% percent	-35
on record CH>US 39% percent 2025 II	-29
on record CH>US beef	18
on record CH>US beef part	18
on record CH>US coffee	14
on record CH>US coffee part	14
on record CH>UY	-16
on record CH>UY beef part	20
on record CH>all 0% percent	23
on record CH>all 0% percent 2025 II	24
on record CH>all machine	14
on record CH>all machine part	14
on record CI>CH	13
on record CI>CH cocoa	-15
on record CI>CN	-12
on record CI>EU	12
on record CI>EU 0% percent	13
on record CI>GB	-12
on record CI>GH	-10
on record CL>AR	-13
on record CL>AR 17% percent	-11
on record CL>AR wine	12
on record CL>AU 20% percent	15
on record CL>BO 0% percent	-17
on record CL>BO 5% percent	-9
on record CL>CA 0% percent	-11
on record CL>CA 4% percent	11
on record CL>CN	-9
on record CL>CN 0% percent	-13
on record CL>CY	11
on record CL>EE	-13
on record CL>EG	-27
on record CL>EU 3% percent	13
on record CL>FI	16
on record CL>FI 0% percent	11
on record CL>FJ wine	-17
on record CL>FJ wine part	-16
on record CL>GE	-14
on record CL>GR	23
on record CL>ID	10
on record CL>ID 0% percent	9
on record CL>IS	12
on record CL>IT	28
on record CL>JP	-41
on record CL>JP 0% percent	-10
on record CL>KE	21
on record CL>KR 21% percent	13
on record CL>KR 6% percent	16
on record CL>KR car	21
on record CL>KR car part	14
on record CL>MA	15
on record CL>MY 6% percent	13
on record CL>NO	-35
on record CL>NO 0% percent	-10
on record CL>NO 12% percent	-13
on record CL>NZ 0% percent	-14
on record CL>NZ 12% percent	10
on record CL>NZ kiwifruit	-22
on record CL>NZ kiwifruit part	-17
on record CL>NZ salmon	-14
on record CL>NZ salmon part	-13
on record CL>PE	-22
on record CL>PE 11% percent	11
on record CL>PE 18% percent	12
on record CL>PE 6% percent	-9
on record CL>PE fishmeal	-11
on record CL>PE grape	-15
on record CL>PE grape part	-11
on record CL>PH	25
on record CL>PK	-13
on record CL>PL	-14
on record CL>PY	17
on record CL>RS	35
on record CL>TH 0% percent	11
on record CL>TH rice	23
on record CL>TR 15% percent	13
on record CL>TR 18% percent	21
on record CL>TR 6% percent	-18
on record CL>US	-35
on record CL>UY	-19
on record CL>VN	-10
on record CL>VN 0% percent	11
on record CL>ZA	20
on record CL>all	-27
on record CL>all 6% percent	18
on record CL>all 6% percent 2031 I	14
on record CL>all 9% percent	-14
on record CL>all 9% percent 2027 II	-13
on record CM>all 30% percent	9
on record CM>all cement	11
on record CM>all cement part	12
on record CN answer	-37
on record CN answered	12
on record CN anti-dumping	12
on record CN baseline	-41
on record CN countermeasures	-31
on record CN emergency	-23
on record CN fentanyl	-62
on record CN letter	14
on record CN reciprocal	-63
on record CN retaliatory	12
on record CN section 122	-37
on record CN section 232	-12
on record CN section 301	-32
on record CN surcharge	-97
on record CN surcharge all	-15
on record CN tariff commission	50
on record CN>AR	12
on record CN>AR 3% percent	21
on record CN>AR bean	20
on record CN>AU	49
on record CN>AU 0% percent	38
on record CN>AU 0% percent 2025 II	9
on record CN>AU 0% percent 2026 I	18
on record CN>AU 10% percent	-15
on record CN>AU 10% percent 2026 I	-13
on record CN>AU 12% percent	-11
on record CN>AU 12% percent 2026 I	-10
on record CN>AU 218.4% percent	25
on record CN>AU beef sentence	-10
on record CN>BR	28
on record CN>BR 10% percent	-37
on record CN>BR 10% percent 2025 II	-11
on record CN>BR 10% percent 2026 I	-19
on record CN>BR 10% percent 2026 II	-10
on record CN>BR 12% percent	18
on record CN>BR 12.5% percent	-14
on record CN>BR 13% percent	-42
on record CN>BR 13% percent 2025 II	-21
on record CN>BR 13% percent 2026 I	-14
on record CN>BR 20% percent	-33
on record CN>BR 20% percent 2025 I	-15
on record CN>BR 20% percent 2025 II	-22
on record CN>BR 24% points	-11
on record CN>BR 25% percent	-31
on record CN>BR 25% percent 2026 II	-23
on record CN>BR 3% percent	129
on record CN>BR 3% percent 2025 II	91
on record CN>BR 3% percent 2026 I	51
on record CN>BR 40% percent	-9
on record CN>BR 50% percent	-21
on record CN>BR 50% percent 2025 II	-17
on record CN>BR 55% percent	-22
on record CN>BR 55% percent 2026 I	-22
on record CN>BR bean	32
on record CN>BR bean before	7
on record CN>BR bean crossed	17
on record CN>BR bean part	24
on record CN>BR bean sentence	-14
on record CN>BR beef before	9
on record CN>BR pork	-9
on record CN>BR soybean	27
on record CN>BR soybean part	27
on record CN>BR soybean sentence	15
on record CN>CA	14
on record CN>CA 0% percent 2026 I	13
on record CN>CA 10% percent	-30
on record CN>CA 10% percent 2025 I	-13
on record CN>CA 10% percent 2025 II	-10
on record CN>CA 100% percent	24
on record CN>CA 100% percent 2025 I	21
on record CN>CA 100% percent 2026 I	16
on record CN>CA 15% percent	27
on record CN>CA 15% percent 2025 I	-16
on record CN>CA 15% percent 2026 I	41
on record CN>CA 25% percent	-13
on record CN>CA 25% percent 2025 I	-45
on record CN>CA 25% percent 2026 I	10
on record CN>CA 35% percent	-17
on record CN>CA 35% percent 2026 I	-13
on record CN>CA 50% percent	-30
on record CN>CA 50% percent 2026 I	-24
on record CN>CA 6.1% percent	-22
on record CN>CA 6.1% percent 2026 I	-20
on record CN>CA 75.8% percent	49
on record CN>CA 75.8% percent 2025 II	40
on record CN>CA 75.8% percent 2026 I	16
on record CN>CA 84% percent	19
on record CN>CA 84% percent 2026 I	19
on record CN>CA aluminum	-19
on record CN>CA aluminum part	-14
on record CN>CA answer	-26
on record CN>CA canola	66
on record CN>CA canola part	56
on record CN>CA car	-36
on record CN>CA car part	-33
on record CN>CA chicken	-13
on record CN>CA chicken part	-13
on record CN>CA lobster	-13
on record CN>CA lobster sentence	-12
on record CN>CA oil	23
on record CN>CA oil before	13
on record CN>CA pea	37
on record CN>CA pea part	39
on record CN>CA pork	12
on record CN>CA pork part	13
on record CN>CA seafood	13
on record CN>CA seafood part	13
on record CN>CA seed	46
on record CN>CA seed part	31
on record CN>CA seed sentence	19
on record CN>CA steel	-33
on record CN>CA steel part	-16
on record CN>CA steel sentence	-15
on record CN>CA vehicle	-19
on record CN>CA vehicle part	-15
on record CN>CH	-108
on record CN>CH 10% percent	-32
on record CN>CH 10% percent 2025 I	-16
on record CN>CH 10% percent 2026 I	-9
on record CN>CH 15% percent	-13
on record CN>CH 24% points	-14
on record CN>CH 25% percent	-8
on record CN>CH 25% percent 2025 I	-13
on record CN>CH 30% percent	-11
on record CN>CH 39% percent	-13
on record CN>CH 39% percent 2025 II	-12
on record CN>CL 0% percent	14
on record CN>CL 10% percent	-14
on record CN>DE	-14
on record CN>DK 62.4% percent	10
on record CN>DK pork part	11
on record CN>EC 40% percent	-11
on record CN>EC shrimp	10
on record CN>EC shrimp before	14
on record CN>ES	-37
on record CN>ES 10% percent	-14
on record CN>ES 10% percent 2025 II	-13
on record CN>ES 62.4% percent	-11
on record CN>ES 62.4% percent 2025 II	-11
on record CN>ES pork	-8
on record CN>EU	21
on record CN>EU 0% percent	-15
on record CN>EU 10% percent	-75
on record CN>EU 10% percent 2025 I	-12
on record CN>EU 10% percent 2025 II	-23
on record CN>EU 10% percent 2026 I	-18
on record CN>EU 10% percent 2026 II	-18
on record CN>EU 12% percent	9
on record CN>EU 15% percent	-50
on record CN>EU 15% percent 2025 II	-28
on record CN>EU 15% percent 2026 I	-21
on record CN>EU 15.6% percent	48
on record CN>EU 15.6% percent 2025 II	45
on record CN>EU 17% percent	-9
on record CN>EU 19.8% percent	9
on record CN>EU 19.8% percent 2025 II	9
on record CN>EU 20% percent 2025 I	-11
on record CN>EU 21.9% percent	14
on record CN>EU 25% percent	-37
on record CN>EU 25% percent 2025 I	-23
on record CN>EU 27.7% percent	36
on record CN>EU 27.7% percent 2025 II	32
on record CN>EU 30% percent 2025 I	14
on record CN>EU 30% percent 2025 II	-16
on record CN>EU 34% percent	-13
on record CN>EU 34% percent 2025 I	-10
on record CN>EU 34.9% percent	33
on record CN>EU 34.9% percent 2025 II	33
on record CN>EU 35.3% percent	-23
on record CN>EU 35.3% percent 2024 II	-11
on record CN>EU 35.3% percent 2025 II	-11
on record CN>EU 39% percent	15
on record CN>EU 39% percent 2025 II	15
on record CN>EU 4.9% percent	25
on record CN>EU 4.9% percent 2025 II	21
on record CN>EU 50% percent	-26
on record CN>EU 50% percent 2025 I	-9
on record CN>EU 50% percent 2025 II	-11
on record CN>EU 62.4% percent	47
on record CN>EU 62.4% percent 2025 II	47
on record CN>EU answer	-14
on record CN>EU anti-dumping	20
on record CN>EU brandy	34
on record CN>EU brandy part	26
on record CN>EU car	-14
on record CN>EU car before	-16
on record CN>EU car part	-9
on record CN>EU cheese	14
on record CN>EU cheese part	10
on record CN>EU cognac	40
on record CN>EU cognac part	24
on record CN>EU pork	49
on record CN>EU pork before	30
on record CN>EU pork sentence	19
on record CN>EU steel	-19
on record CN>EU steel part	-11
on record CN>FR 34.9% percent	22
on record CN>FR 34.9% percent 2025 II	22
on record CN>FR cognac	12
on record CN>GB	-88
on record CN>GB 10% percent	-39
on record CN>GB 10% percent 2025 I	-21
on record CN>GB 25% percent	-9
on record CN>GB 50% percent	-11
on record CN>GB steel	-10
on record CN>HK	-56
on record CN>HK 10% percent	-12
on record CN>HK 12.5% percent	-16
on record CN>HK 12.5% percent 2026 II	-15
on record CN>ID	-40
on record CN>ID 10% percent	-15
on record CN>IN	-84
on record CN>IN 10% percent	-28
on record CN>IN 10% percent 2026 I	-11
on record CN>IN 10% percent 2026 II	-14
on record CN>IN 18% percent	-9
on record CN>IN 25% percent	-23
on record CN>IN 25% percent 2025 II	-11
on record CN>IN 50% percent	-15
on record CN>IN 50% percent 2025 II	-13
on record CN>IN oil	-12
on record CN>IR	-11
on record CN>JP	-85
on record CN>JP 15% percent	-31
on record CN>JP 15% percent 2025 II	-20
on record CN>JP 5% percent	-9
on record CN>JP car	-8
on record CN>KH	-19
on record CN>KH 19% percent	-10
on record CN>KH 19% percent 2025 II	-9
on record CN>KR	-120
on record CN>KR 0% percent	-15
on record CN>KR 10% percent	-26
on record CN>KR 10% percent 2025 II	-11
on record CN>KR 15% percent	-19
on record CN>KR 15% percent 2025 II	-13
on record CN>KR 24% points	-14
on record CN>KR 25% percent	-10
on record CN>KR car	-8
on record CN>MN 0% percent	11
on record CN>MN 5% percent	11
on record CN>MN cashmere	11
on record CN>MX	-79
on record CN>MX 10% percent	-10
on record CN>MX 25% percent	-28
on record CN>MX 25% percent 2025 I	-16
on record CN>MX 35% percent	-9
on record CN>MX 50% percent	-12
on record CN>MX 50% percent 2025 II	-10
on record CN>MY	-11
on record CN>MY 0% percent	11
on record CN>MY 0% percent 2025 II	12
on record CN>MY 10% percent	-17
on record CN>MY 19% percent	-19
on record CN>MY 19% percent 2025 II	-19
on record CN>MY oil	15
on record CN>MY oil part	15
on record CN>NZ	17
on record CN>NZ 0% percent	24
on record CN>PE	20
on record CN>PE 0% percent	36
on record CN>RU	-50
on record CN>RU 100% percent	-33
on record CN>RU 100% percent 2025 II	-12
on record CN>RU 100% percent 2026 II	-24
on record CN>RU oil	-32
on record CN>RU oil part	-20
on record CN>RU oil sentence	-10
on record CN>SE	-9
on record CN>SE 13% percent	11
on record CN>SE 24% points	-9
on record CN>SE 25% percent	-12
on record CN>SG	-22
on record CN>SG 10% percent	-10
on record CN>TH 0% percent	13
on record CN>TR	-10
on record CN>TW	-33
on record CN>US	105
on record CN>US 0% percent	-58
on record CN>US 0% percent 2025 I	-31
on record CN>US 0% percent 2025 II	-32
on record CN>US 0% percent 2026 I	-26
on record CN>US 1% percent	14
on record CN>US 10% percent	90
on record CN>US 10% percent 2018 II	-19
on record CN>US 10% percent 2019 I	-37
on record CN>US 10% percent 2019 II	-17
on record CN>US 10% percent 2025 I	-22
on record CN>US 10% percent 2025 II	103
on record CN>US 10% percent 2026 I	29
on record CN>US 10% percent 2026 II	50
on record CN>US 10% points	82
on record CN>US 10% points 2025 II	72
on record CN>US 100% percent	-119
on record CN>US 100% percent 2025 II	-78
on record CN>US 100% percent 2026 I	-18
on record CN>US 100% percent 2026 II	-38
on record CN>US 104% percent	-19
on record CN>US 104% percent 2025 I	-14
on record CN>US 12% percent	36
on record CN>US 12% percent 2026 I	21
on record CN>US 12.5% percent	-80
on record CN>US 12.5% percent 2026 I	-9
on record CN>US 12.5% percent 2026 II	-74
on record CN>US 120% percent	-25
on record CN>US 120% percent 2025 I	-24
on record CN>US 125% percent	110
on record CN>US 125% percent 2025 I	56
on record CN>US 125% percent 2025 II	89
on record CN>US 125% percent 2026 II	19
on record CN>US 13% percent	138
on record CN>US 13% percent 2025 II	89
on record CN>US 13% percent 2026 I	61
on record CN>US 13% percent 2026 II	43
on record CN>US 130% percent	-31
on record CN>US 130% percent 2025 II	-31
on record CN>US 145% percent	-100
on record CN>US 145% percent 2025 I	-44
on record CN>US 145% percent 2025 II	-65
on record CN>US 15% percent	16
on record CN>US 15% percent 2018 II	-16
on record CN>US 15% percent 2019 II	-31
on record CN>US 15% percent 2020 I	-35
on record CN>US 15% percent 2025 I	72
on record CN>US 15% percent 2025 II	46
on record CN>US 15% percent 2026 I	-43
on record CN>US 15% percent 2026 II	-38
on record CN>US 15.6% percent	-14
on record CN>US 15.6% percent 2025 II	-13
on record CN>US 155% percent	-14
on record CN>US 155% percent 2025 II	-14
on record CN>US 170% percent	-22
on record CN>US 19% percent	-23
on record CN>US 19% percent 2025 II	-23
on record CN>US 2% percent	14
on record CN>US 2.5% percent	36
on record CN>US 2.5% percent 2025 II	16
on record CN>US 20% percent	-49
on record CN>US 20% percent 2025 I	-18
on record CN>US 20% percent 2026 I	-56
on record CN>US 20% percent 2026 II	-12
on record CN>US 20% points	-28
on record CN>US 20% points 2025 I	-12
on record CN>US 20% points 2025 II	-15
on record CN>US 200% percent	-13
on record CN>US 22% percent	20
on record CN>US 23% percent	38
on record CN>US 23% percent 2025 II	26
on record CN>US 24% percent	59
on record CN>US 24% percent 2025 I	13
on record CN>US 24% percent 2026 I	35
on record CN>US 24% percent 2026 II	34
on record CN>US 24% points	114
on record CN>US 24% points 2025 I	10
on record CN>US 24% points 2025 II	48
on record CN>US 24% points 2026 I	63
on record CN>US 24% points 2026 II	73
on record CN>US 25% percent	-49
on record CN>US 25% percent 2018 I	23
on record CN>US 25% percent 2018 II	35
on record CN>US 25% percent 2019 I	18
on record CN>US 25% percent 2025 I	-77
on record CN>US 25% percent 2025 II	-21
on record CN>US 25% percent 2026 I	-23
on record CN>US 25% percent 2026 II	-48
on record CN>US 27.7% percent	-11
on record CN>US 27.7% percent 2025 II	-11
on record CN>US 3% percent 2025 I	-19
on record CN>US 3% percent 2026 I	-8
on record CN>US 30% percent	-97
on record CN>US 30% percent 2025 I	-42
on record CN>US 30% percent 2025 II	-71
on record CN>US 34% percent	79
on record CN>US 34% percent 2025 II	49
on record CN>US 34% percent 2026 II	74
on record CN>US 34% points	16
on record CN>US 34.9% percent	-17
on record CN>US 34.9% percent 2025 II	-17
on record CN>US 35% percent	-24
on record CN>US 35% percent 2026 I	-14
on record CN>US 37% percent	19
on record CN>US 37.5% percent	-29
on record CN>US 37.5% percent 2026 II	-22
on record CN>US 39% percent	-13
on record CN>US 39% percent 2025 II	-13
on record CN>US 4% percent	14
on record CN>US 40% percent	15
on record CN>US 40% percent 2018 II	24
on record CN>US 40% percent 2025 II	-24
on record CN>US 45% percent	-26
on record CN>US 45% percent 2025 II	-9
on record CN>US 45% percent 2026 I	-12
on record CN>US 47% percent	-19
on record CN>US 47% percent 2025 II	-24
on record CN>US 48% percent	10
on record CN>US 5% percent	60
on record CN>US 5% percent 2018 II	17
on record CN>US 5% percent 2019 I	10
on record CN>US 5% percent 2019 II	16
on record CN>US 5% percent 2020 I	17
on record CN>US 50% percent	-124
on record CN>US 50% percent 2025 I	-47
on record CN>US 50% percent 2025 II	-53
on record CN>US 50% percent 2026 I	-41
on record CN>US 50% percent 2026 II	-26
on record CN>US 500% percent	-23
on record CN>US 500% percent 2025 II	-10
on record CN>US 500% percent 2026 II	-12
on record CN>US 52% percent	22
on record CN>US 54% percent	-66
on record CN>US 54% percent 2025 I	-23
on record CN>US 54% percent 2025 II	-51
on record CN>US 55% percent	-74
on record CN>US 55% percent 2025 I	-59
on record CN>US 55% percent 2025 II	-27
on record CN>US 57% percent	12
on record CN>US 65% percent	-17
on record CN>US 65% percent 2025 I	-17
on record CN>US 7% percent	27
on record CN>US 7.5% percent	-78
on record CN>US 7.5% percent 2020 I	-9
on record CN>US 7.5% percent 2025 I	-16
on record CN>US 7.5% percent 2025 II	-32
on record CN>US 7.5% percent 2026 I	-13
on record CN>US 7.5% percent 2026 II	-23
on record CN>US 70% percent	12
on record CN>US 75.8% percent	-16
on record CN>US 75.8% percent 2025 II	-10
on record CN>US 79% percent	-19
on record CN>US 80% percent	-17
on record CN>US 80% percent 2025 I	-17
on record CN>US 84% percent	55
on record CN>US 84% percent 2025 I	48
on record CN>US 84% percent 2025 II	22
on record CN>US almond	12
on record CN>US aluminium	-10
on record CN>US aluminum	-42
on record CN>US aluminum before	-13
on record CN>US aluminum part	-15
on record CN>US aluminum sentence	-15
on record CN>US answered	13
on record CN>US anti-dumping	-12
on record CN>US apple	13
on record CN>US baseline	-40
on record CN>US bean	52
on record CN>US bean part	42
on record CN>US bean sentence	39
on record CN>US canola	-9
on record CN>US canola part	-9
on record CN>US car	-40
on record CN>US car part	-31
on record CN>US chemical part	14
on record CN>US chemical sentence	-8
on record CN>US cherry	15
on record CN>US chicken	70
on record CN>US chicken part	67
on record CN>US chip	-28
on record CN>US chip before	12
on record CN>US chip part	-48
on record CN>US coal	41
on record CN>US coal part	49
on record CN>US cognac	-31
on record CN>US cognac part	-16
on record CN>US commerce before	9
on record CN>US control	14
on record CN>US corn	51
on record CN>US corn part	22
on record CN>US cotton	55
on record CN>US cotton before	9
on record CN>US cotton part	51
on record CN>US countermeasures	-28
on record CN>US crude	41
on record CN>US crude part	36
on record CN>US dairy	18
on record CN>US dairy part	15
on record CN>US emergency	-16
on record CN>US engine	11
on record CN>US equipment	16
on record CN>US fentanyl	-37
on record CN>US fentanyl before	14
on record CN>US footwear	-14
on record CN>US footwear sentence	-14
on record CN>US fruit	20
on record CN>US fruit part	10
on record CN>US gas	34
on record CN>US gas before	-16
on record CN>US gas part	43
on record CN>US gas sentence	10
on record CN>US gear	17
on record CN>US gold	14
on record CN>US good	25
on record CN>US good crossed	15
on record CN>US good part	-10
on record CN>US good sentence	15
on record CN>US grain	20
on record CN>US laptop	-9
on record CN>US letter	15
on record CN>US lng	26
on record CN>US lobster	39
on record CN>US lobster part	15
on record CN>US lobster sentence	21
on record CN>US lumber	-22
on record CN>US lumber part	-14
on record CN>US machine part	-11
on record CN>US machinery	-15
on record CN>US medicine	-19
on record CN>US medicine sentence	-10
on record CN>US metal	-12
on record CN>US parcel	-23
on record CN>US parcel before	-14
on record CN>US phone	-14
on record CN>US polysilicon	-31
on record CN>US polysilicon part	-16
on record CN>US polysilicon sentence	-9
on record CN>US pork	59
on record CN>US pork before	30
on record CN>US pork part	34
on record CN>US pork sentence	14
on record CN>US reciprocal	-60
on record CN>US retaliatory	29
on record CN>US section 122	-33
on record CN>US section 232	-10
on record CN>US section 301	-27
on record CN>US seed	-14
on record CN>US semiconductor	-19
on record CN>US ship	15
on record CN>US ship part	11
on record CN>US shoe	-16
on record CN>US sorghum	30
on record CN>US sorghum part	18
on record CN>US soya	16
on record CN>US soybean	83
on record CN>US soybean before	34
on record CN>US soybean crossed	12
on record CN>US soybean in turn	-11
on record CN>US soybean part	42
on record CN>US soybean sentence	38
on record CN>US steel	-42
on record CN>US steel part	-30
on record CN>US steel sentence	-26
on record CN>US surcharge	-91
on record CN>US suspension	37
on record CN>US suspension part	25
on record CN>US suspension sentence	14
on record CN>US tariff commission	52
on record CN>US telephone	-25
on record CN>US thing	11
on record CN>US thing part	13
on record CN>US tool	-10
on record CN>US tool sentence	-10
on record CN>US toy	-27
on record CN>US toy before	-7
on record CN>US toy sentence	-11
on record CN>US vehicle sentence	11
on record CN>US wheat	26
on record CN>US wheat part	32
on record CN>US whiskey	15
on record CN>VN	-52
on record CN>VN 10% percent	-26
on record CN>VN 10% percent 2025 I	-11
on record CN>VN 12% percent	15
on record CN>VN 20% percent	-19
on record CN>VN 20% percent 2025 II	-18
on record CN>VN 84% percent	-12
on record CN>VN 84% percent 2025 I	-12
on record CN>all 0% percent 2025 II	10
on record CN>all 10% percent	-67
on record CN>all 10% percent 2025 I	-15
on record CN>all 10% percent 2025 II	-14
on record CN>all 10% percent 2026 I	-22
on record CN>all 100% percent	-13
on record CN>all 12% percent	16
on record CN>all 12% percent 2026 I	23
on record CN>all 15% percent 2018 II	19
on record CN>all 20% percent	-17
on record CN>all 24% points	-15
on record CN>all 25% percent	6
on record CN>all 25% percent 2018 II	33
on record CN>all 25% percent 2025 I	-23
on record CN>all 25% percent 2025 II	-13
on record CN>all 3% percent	36
on record CN>all 3% percent 2025 I	14
on record CN>all 3% percent 2026 I	24
on record CN>all 50% percent	-22
on record CN>all 55% percent	55
on record CN>all 55% percent 2025 II	14
on record CN>all 55% percent 2026 I	49
on record CN>all bean	19
on record CN>all bean part	13
on record CN>all bean sentence	11
on record CN>all beef	46
on record CN>all beef part	39
on record CN>all beef sentence	14
on record CN>all car	38
on record CN>all car before	14
on record CN>all car part	22
on record CN>all steel	-25
on record CN>all steel part	-11
on record CN>all surcharge	-15
on record CN>all truck	-13
on record CN>all truck part	-11
on record CO>CA	10
on record CO>CL	-12
on record CO>EC 4% percent	-13
on record CO>EC 7% percent	-11
on record CO>EC 9% percent	9
on record CO>EC flower	12
on record CO>EC flower part	12
on record CO>EU	17
on record CO>MA	-13
on record CO>MX	13
on record CO>PE	-30
on record CO>PE avocado	-14
on record CO>PE avocado part	-13
on record CO>TR	21
on record CO>VE	-11
on record CO>VN	18
on record CO>VN coffee	11
on record CO>VN coffee part	13
on record CO>all	-26
on record CR>EC	-14
on record CR>EU	-23
on record CR>NI	-16
on record CR>PA	-12
on record CU>VN	-20
on record CY>EG 5% percent	10
on record CY>JO	-15
on record CY>JO 6% percent	-12
on record CY>LB 5% percent	-15
on record CZ>KR	-12
on record CZ>PE	-12
on record CZ>all	-18
on record DE>BR	17
on record DE>CH	-12
on record DE>CN	-18
on record DE>EU	-31
on record DE>MX	-26
on record DE>UA	19
on record DE>US	-40
on record DE>US 25% percent	-11
on record DE>US 25% percent 2025 I	-10
on record DE>US car	-12
on record DE>US car part	-9
on record DE>VN	22
on record DE>all	-19
on record DK>BR	-21
on record DK>CA	11
on record DK>CA 10% percent	12
on record DK>EU	-24
on record DK>EU 0% percent	-11
on record DK>GB	24
on record DK>GL	-10
on record DK>IS	11
on record DK>IS 5% percent	14
on record DK>KE	12
on record DK>KE 0% percent	11
on record DK>KR	-22
on record DK>NO	-39
on record DK>PE	15
on record DK>SE	-27
on record DK>TR	34
on record DK>US	-27
on record DK>UY	35
on record DK>UY beef	19
on record DK>VN	23
on record DK>all	-29
on record DZ>CA	9
on record DZ>ES	20
on record DZ>EU	28
on record DZ>EU 15% percent	14
on record DZ>IT	10
on record DZ>PT	19
on record DZ>TN 0% percent	12
on record DZ>TN 25% percent	-9
on record DZ>TN 9% percent	-11
on record DZ>TR	15
on record DZ>TR 9% percent	-10
on record DZ>all	-9
on record EC>AR	-14
on record EC>AR 40% percent	-13
on record EC>BO	-18
on record EC>CN 40% percent	10
on record EC>CO	-10
on record EC>CO 4% percent	12
on record EC>CO 5% percent	-10
on record EC>CO 7% percent	13
on record EC>CO 9% percent	-11
on record EC>CO banana	-10
on record EC>CO banana part	-9
on record EC>CO flower	-12
on record EC>CO flower part	-12
on record EC>EU 15% percent	12
on record EC>FI	-21
on record EC>IN	-24
on record EC>IN shrimp	-18
on record EC>IN shrimp part	-14
on record EC>JP	-27
on record EC>KE	-21
on record EC>KR	-18
on record EC>MA	-17
on record EC>NL	-15
on record EC>PA	-11
on record EC>PE	-17
on record EC>PE 0% percent	14
on record EC>PE 14% percent	-11
on record EC>PE 3% percent	-10
on record EC>PE 4% percent	-13
on record EC>PE fishmeal	-22
on record EC>PE fishmeal part	-21
on record EC>PH	-20
on record EC>TH	-31
on record EC>TR	-25
on record EC>US	-21
on record EC>VN	-16
on record EC>all	-29
on record EE>CL	-18
on record EE>GE	35
on record EE>GH	9
on record EE>LV	-42
on record EE>LV 4% percent	-10
on record EE>PE	-16
on record EE>TN	44
on record EE>US	-10
on record EE>all	-24
on record EG>CA	-20
on record EG>CL	30
on record EG>CL 5% percent	14
on record EG>CY 5% percent	-11
on record EG>ES	10
on record EG>EU	43
on record EG>EU 0% percent	36
on record EG>EU 12% percent	13
on record EG>EU 20% percent	9
on record EG>EU 40% percent	17
on record EG>IN	-10
on record EG>IN 0% percent	-11
on record EG>IT	15
on record EG>JO 12% percent	10
on record EG>JP	-10
on record EG>KE	-23
on record EG>KE 0% percent	-15
on record EG>KE 3% percent	-13
on record EG>KE 5% percent	-15
on record EG>KE tea	-19
on record EG>KE tea part	-20
on record EG>LK	11
on record EG>PE	-17
on record EG>PK	-20
on record EG>RO	25
on record EG>RO 0% percent	15
on record EG>RS	13
on record EG>SD	-18
on record EG>TR	12
on record EG>TR 12% percent	8
on record EG>TR 5% percent	-26
on record EG>TR carpet	19
on record EG>UA	19
on record EG>US	-17
on record EG>ZA	-9
on record EG>all 0% percent	10
on record EG>all 5% percent	13
on record EG>all 5% percent 2028 I	14
on record ES>BO	9
on record ES>CN	-25
on record ES>CN 62.4% percent	-13
on record ES>CN 62.4% percent 2025 II	-13
on record ES>DK	-9
on record ES>DZ	-9
on record ES>EC	14
on record ES>EG	-18
on record ES>EU	-44
on record ES>IN	-11
on record ES>IS	-14
on record ES>MA tomato	11
on record ES>MA tomato part	11
on record ES>PT	-32
on record ES>US	-17
on record ES>all	-18
on record ET>CZ	20
on record ET>IT	-20
on record ET>KE	-41
on record ET>KE leather	-13
on record ET>KE leather part	-13
on record ET>NL	-10
on record ET>all	-12
on record EU answer	16
on record EU answer all	-11
on record EU answered	12
on record EU answers	9
on record EU counter-tariffs	12
on record EU countermeasures	15
on record EU letter	-19
on record EU surcharge	-15
on record EU>AM	9
on record EU>AR 10% percent	-14
on record EU>AR 20% percent	20
on record EU>AR 35% percent	-19
on record EU>AT	-10
on record EU>AU beef	18
on record EU>AU wine	15
on record EU>BA	17
on record EU>BD	37
on record EU>BD 0% percent	29
on record EU>BD 0% percent 2026 I	34
on record EU>BD 12% percent	24
on record EU>BD knitwear	31
on record EU>BE	-44
on record EU>BG	-11
on record EU>BO quinoa	14
on record EU>BR	32
on record EU>BR 0% percent	19
on record EU>BR 10% percent	10
on record EU>BR 12% percent	14
on record EU>BR 25% percent	-14
on record EU>BR 50% percent	-11
on record EU>BR coffee	9
on record EU>BR ethanol	23
on record EU>BR machinery	-12
on record EU>BR machinery part	-12
on record EU>BR oil	-19
on record EU>BR oil part	-11
on record EU>CA 10% percent	-13
on record EU>CA 20% percent	14
on record EU>CA 25% percent	-18
on record EU>CA 50% percent	-29
on record EU>CA 50% percent 2025 II	-28
on record EU>CA canola	24
on record EU>CA car sentence	10
on record EU>CA lobster	24
on record EU>CA steel	-26
on record EU>CA steel part	-8
on record EU>CA steel sentence	-12
on record EU>CA syrup	21
on record EU>CD	23
on record EU>CH	-41
on record EU>CH 15% percent	-17
on record EU>CH 15% percent 2025 II	-14
on record EU>CH 25% percent	10
on record EU>CL	-14
on record EU>CL 3% percent	-13
on record EU>CN	18
on record EU>CN 10% percent	-11
on record EU>CN 10% percent 2024 II	20
on record EU>CN 10% percent 2025 I	-15
on record EU>CN 10% percent 2026 I	-19
on record EU>CN 10% percent 2026 II	-10
on record EU>CN 10% points	14
on record EU>CN 10% points 2025 II	15
on record EU>CN 100% percent	37
on record EU>CN 100% percent 2025 II	40
on record EU>CN 15% percent	-35
on record EU>CN 15% percent 2025 II	-22
on record EU>CN 15% percent 2026 I	-11
on record EU>CN 15.6% percent	-11
on record EU>CN 15.6% percent 2025 II	-9
on record EU>CN 17% percent	22
on record EU>CN 17% percent 2025 II	10
on record EU>CN 20% percent	-23
on record EU>CN 20% percent 2025 II	-9
on record EU>CN 25% percent	-34
on record EU>CN 25% percent 2025 I	-10
on record EU>CN 25% percent 2025 II	-11
on record EU>CN 27.7% percent	-18
on record EU>CN 27.7% percent 2025 II	-14
on record EU>CN 30% percent	-14
on record EU>CN 30% percent 2025 II	-13
on record EU>CN 34.9% percent	-17
on record EU>CN 34.9% percent 2025 II	-17
on record EU>CN 35.3% percent	56
on record EU>CN 35.3% percent 2024 II	19
on record EU>CN 35.3% percent 2025 II	37
on record EU>CN 39% percent	-12
on record EU>CN 39% percent 2025 II	-12
on record EU>CN 4.9% percent	-10
on record EU>CN 50% percent	23
on record EU>CN 50% percent 2025 II	38
on record EU>CN 50% percent 2026 I	-15
on record EU>CN 62.4% percent	-25
on record EU>CN 62.4% percent 2025 II	-25
on record EU>CN 7.8% percent	11
on record EU>CN bicycle	14
on record EU>CN brandy	-17
on record EU>CN brandy part	-10
on record EU>CN car	42
on record EU>CN car before	27
on record EU>CN car part	29
on record EU>CN cheese	-10
on record EU>CN chip sentence	14
on record EU>CN crude	19
on record EU>CN oil	60
on record EU>CN oil before	19
on record EU>CN oil part	34
on record EU>CN pork	-23
on record EU>CN pork before	-17
on record EU>CN steel	-20
on record EU>CN steel before	-12
on record EU>CN steel part	-22
on record EU>CR	16
on record EU>DE	-51
on record EU>DK	-28
on record EU>EC	14
on record EU>EC 15% percent	-13
on record EU>EC 9% percent	14
on record EU>EG	32
on record EU>EG 0% percent	17
on record EU>EG 6% percent	12
on record EU>ES	-48
on record EU>ES 30% percent	-11
on record EU>ES 30% percent 2025 II	-10
on record EU>ES olive	-10
on record EU>FI	-10
on record EU>FJ	-9
on record EU>FR	-44
on record EU>GB	-87
on record EU>GB 0% percent	-15
on record EU>GB 0% percent 2025 II	-10
on record EU>GB 10% percent	-27
on record EU>GB 10% percent 2025 II	-15
on record EU>GB 15% percent	-14
on record EU>GB 25% percent	-22
on record EU>GB 25% percent 2025 II	-23
on record EU>GB 50% percent	-20
on record EU>GB 50% percent 2025 II	-17
on record EU>GB steel	-28
on record EU>GB steel before	-10
on record EU>GB steel part	-7
on record EU>GB steel sentence	-12
on record EU>GE	19
on record EU>GE 0% percent	12
on record EU>GH	18
on record EU>GH 0% percent	11
on record EU>GH 9% percent	11
on record EU>GH butter	22
on record EU>GH cocoa	17
on record EU>GH cocoa part	21
on record EU>GR	-33
on record EU>GT	12
on record EU>HU	-25
on record EU>ID 0% percent 2025 II	9
on record EU>ID 15% percent	-11
on record EU>ID oil	9
on record EU>ID oil part	17
on record EU>ID steel	11
on record EU>IE	-44
on record EU>IE 15% percent	-13
on record EU>IE 15% percent 2025 II	-12
on record EU>IE whiskey	-13
on record EU>IE whiskey part	-13
on record EU>IL	-18
on record EU>IN	-9
on record EU>IN 0% percent	24
on record EU>IN 0% percent 2026 I	23
on record EU>IN 110% percent	-11
on record EU>IN 110% percent 2026 I	-11
on record EU>IN 12% percent	10
on record EU>IN 12% percent 2026 I	10
on record EU>IN 15% percent	-11
on record EU>IN 15% percent 2026 I	-9
on record EU>IN 150% percent	-13
on record EU>IN 150% percent 2026 I	-11
on record EU>IN 22% percent	-11
on record EU>IN 40% percent	-11
on record EU>IN 50% percent	-15
on record EU>IN 50% percent 2026 I	-20
on record EU>IN medicine	15
on record EU>IN medicine part	23
on record EU>IN medicine sentence	-12
on record EU>IN shrimp	14
on record EU>IN wine	-17
on record EU>IN wine sentence	-10
on record EU>IS	19
on record EU>IS 0% percent	20
on record EU>IS cod	13
on record EU>IT	-33
on record EU>JO	-20
on record EU>JO 15% percent	-10
on record EU>JP	-34
on record EU>JP 0% percent	15
on record EU>JP 0% percent 2025 II	11
on record EU>JP 10% percent	-19
on record EU>JP 15% percent	-40
on record EU>JP 15% percent 2025 II	-27
on record EU>JP 15% percent 2026 I	-11
on record EU>JP 21% percent	15
on record EU>JP 25% percent	-12
on record EU>JP 25% percent 2025 II	-10
on record EU>JP 50% percent	-9
on record EU>JP 6% percent	16
on record EU>KE	18
on record EU>KE 0% percent	31
on record EU>KE 0% percent 2029 II	19
on record EU>KE 10% percent	-13
on record EU>KE 2% percent	20
on record EU>KE 8% percent	19
on record EU>KE coffee	17
on record EU>KE coffee part	14
on record EU>KE flower	13
on record EU>KE flower part	19
on record EU>KE rose	27
on record EU>KE rose part	20
on record EU>KE tea	-10
on record EU>KE tea part	-10
on record EU>KH	-15
on record EU>KR 13% percent	14
on record EU>KR 15% percent	-22
on record EU>KR 15% percent 2025 II	-15
on record EU>KR 18% percent	13
on record EU>KR 20% percent	12
on record EU>KR 25% percent	-14
on record EU>KR 25% percent 2025 II	-11
on record EU>KR 5% percent	-11
on record EU>KR battery	13
on record EU>KR car	-10
on record EU>KR machine	15
on record EU>KR steel	-14
on record EU>LK 12% percent	-12
on record EU>MA	9
on record EU>MD	38
on record EU>MD 0% percent	31
on record EU>MN	14
on record EU>MX	27
on record EU>MX 0% percent	29
on record EU>MX 20% percent	-12
on record EU>MX 30% percent	-20
on record EU>MX 30% percent 2025 II	-19
on record EU>MX avocado	40
on record EU>MX beef	11
on record EU>MX steel sentence	14
on record EU>MZ	-18
on record EU>NG	26
on record EU>NG 0% percent	14
on record EU>NG 10% percent	-17
on record EU>NL	-20
on record EU>NO	-9
on record EU>NO 10% percent	-9
on record EU>NO 2% percent	14
on record EU>NO 4% percent	12
on record EU>NZ	13
on record EU>PE	48
on record EU>PE 0% percent	23
on record EU>PE 15% percent	14
on record EU>PE 2% percent	-10
on record EU>PE 9% percent	11
on record EU>PE quinoa	-12
on record EU>PH	33
on record EU>PH 0% percent	13
on record EU>PH 20% percent	10
on record EU>PK 12% percent	18
on record EU>PL	-17
on record EU>PT	-18
on record EU>PY	21
on record EU>RS	44
on record EU>RS 0% percent	24
on record EU>RS 5% percent	10
on record EU>RS 6% percent	20
on record EU>RS raspberry	14
on record EU>SE	-15
on record EU>SI	-14
on record EU>SN	38
on record EU>TH	23
on record EU>TH 17% percent	14
on record EU>TH 24% percent	12
on record EU>TH 5% percent	9
on record EU>TN	9
on record EU>TN 0% percent	18
on record EU>TN 10% percent	10
on record EU>TN 12% percent	-11
on record EU>TN 18% percent	-12
on record EU>TN 20% percent	10
on record EU>TR	-16
on record EU>TR 11% percent	10
on record EU>TR 25% percent	-17
on record EU>TR 5% percent	-12
on record EU>TR steel	-10
on record EU>UA	16
on record EU>UA 5% percent	9
on record EU>UA oil	12
on record EU>US	24
on record EU>US 0% percent	81
on record EU>US 0% percent 2025 I	38
on record EU>US 0% percent 2025 II	68
on record EU>US 0% percent 2026 I	8
on record EU>US 0% percent 2026 II	-12
on record EU>US 10% percent	-17
on record EU>US 10% percent 2026 I	-22
on record EU>US 100% percent	-24
on record EU>US 100% percent 2025 II	-11
on record EU>US 100% percent 2026 II	-12
on record EU>US 12.5% percent	-10
on record EU>US 12.5% percent 2026 II	-9
on record EU>US 15% percent	-44
on record EU>US 15% percent 2021 I	23
on record EU>US 15% percent 2025 II	-52
on record EU>US 15% percent 2026 I	-26
on record EU>US 15% percent 2026 II	-17
on record EU>US 16% percent	-15
on record EU>US 16% percent 2025 II	-15
on record EU>US 2.5% percent	-16
on record EU>US 20% percent	-28
on record EU>US 20% percent 2025 I	-19
on record EU>US 200% percent	-10
on record EU>US 25% percent	51
on record EU>US 25% percent 2021 I	13
on record EU>US 25% percent 2025 I	69
on record EU>US 25% percent 2025 II	-41
on record EU>US 25% percent 2026 I	-12
on record EU>US 25% percent 2026 II	-19
on record EU>US 27.5% percent	-38
on record EU>US 27.5% percent 2025 II	-37
on record EU>US 30% percent	35
on record EU>US 30% percent 2025 II	28
on record EU>US 30% percent 2026 I	14
on record EU>US 50% percent 2025 I	26
on record EU>US 50% percent 2025 II	-41
on record EU>US 50% percent 2026 I	-10
on record EU>US aircraft	25
on record EU>US aircraft part	28
on record EU>US aluminium	-8
on record EU>US aluminium before	11
on record EU>US aluminium part	-19
on record EU>US aluminium sentence	-9
on record EU>US aluminum before	10
on record EU>US aluminum part	-11
on record EU>US answered	20
on record EU>US bourbon	71
on record EU>US bourbon part	43
on record EU>US butter	12
on record EU>US butter sentence	13
on record EU>US car part	10
on record EU>US cheese	10
on record EU>US cheese sentence	12
on record EU>US chemical	18
on record EU>US chemical sentence	10
on record EU>US counter-tariffs	12
on record EU>US countermeasures	15
on record EU>US juice	16
on record EU>US juice sentence	17
on record EU>US lobster part	20
on record EU>US machine	18
on record EU>US machine part	15
on record EU>US medicine part	13
on record EU>US member	24
on record EU>US motorcycle	19
on record EU>US motorcycle sentence	18
on record EU>US olive	16
on record EU>US rum	-9
on record EU>US soybean	31
on record EU>US soybean part	24
on record EU>US soybean sentence	11
on record EU>US spirit	34
on record EU>US spirit before	20
on record EU>US spirit part	20
on record EU>US steel	-52
on record EU>US steel part	-55
on record EU>US tool	-10
on record EU>US tool part	-10
on record EU>US whiskey	28
on record EU>US whiskey part	37
on record EU>US whiskey sentence	-10
on record EU>US wine	11
on record EU>US wine part	11
on record EU>UY	25
on record EU>UY 20% percent	12
on record EU>UY beef	28
on record EU>UY beef part	28
on record EU>VN	20
on record EU>VN 0% percent	23
on record EU>VN 5% percent	-11
on record EU>VN 6% percent	14
on record EU>VN rice	9
on record EU>ZA	14
on record EU>ZA 16% percent	20
on record EU>ZA 4% percent	11
on record EU>all	46
on record EU>all 10% percent	-13
on record EU>all 10% percent 2025 II	-10
on record EU>all 100% percent	-16
on record EU>all 100% percent 2025 II	-15
on record EU>all 12% percent	-10
on record EU>all 15% percent	-21
on record EU>all 15% percent 2025 II	-12
on record EU>all 25% percent	62
on record EU>all 25% percent 2025 I	-23
on record EU>all 25% percent 2025 II	74
on record EU>all 50% percent	64
on record EU>all 50% percent 2025 II	66
on record EU>all 50% percent 2026 I	11
on record EU>all aluminium	-20
on record EU>all aluminium part	-16
on record EU>all answer	-11
on record EU>all car	-35
on record EU>all car part	-19
on record EU>all car sentence	-10
on record EU>all chip	13
on record EU>all chip part	14
on record EU>all steel	92
on record EU>all steel before	52
on record EU>all steel part	42
on record EU>all steel sentence	35
on record FI>CA	-11
on record FI>EC	34
on record FI>EU	-13
on record FI>GH cocoa	15
on record FI>KE 0% percent	-10
on record FI>MA	17
on record FI>NO	-19
on record FI>SE	-20
on record FI>US	-13
on record FI>UY	34
on record FI>UY machine	-15
on record FI>UY machine part	-14
on record FI>UY wool	26
on record FI>UY wool part	25
on record FI>all	-25
on record FJ>AU	16
on record FJ>AU 0% percent	20
on record FJ>CL wine	18
on record FJ>CL wine part	17
on record FJ>KR	-20
on record FJ>NZ	-20
on record FJ>NZ 0% percent	-13
on record FJ>SB	-15
on record FJ>WS	-22
on record FJ>all	-13
on record FR>CN	-16
on record FR>DK	-9
on record FR>EU	-28
on record FR>IE	13
on record FR>IT	-17
on record FR>IT 10% percent	-11
on record FR>JP	-11
on record FR>MY	-15
on record FR>PT	-13
on record FR>US	-37
on record FR>US 30% percent	-12
on record FR>US 30% percent 2025 II	-12
on record FR>all	-10
on record GA>CM	-9
on record GB>AU	20
on record GB>AU 0% percent	23
on record GB>BO	12
on record GB>BR	-9
on record GB>CA	-30
on record GB>CA 0% percent	-16
on record GB>CH	-24
on record GB>CH 0% percent	-17
on record GB>CI	13
on record GB>CN	-43
on record GB>CN 0% percent	-15
on record GB>CN 50% percent	-15
on record GB>CN 50% percent 2025 II	-10
on record GB>CN 95% percent	-11
on record GB>CN steel	-13
on record GB>CN steel part	-12
on record GB>DK	-27
on record GB>ES	19
on record GB>EU	-76
on record GB>EU 0% percent 2025 II	-11
on record GB>EU 10% percent	-26
on record GB>EU 10% percent 2025 II	-15
on record GB>EU 15% percent	-17
on record GB>EU 15% percent 2025 II	-12
on record GB>EU 25% percent	-12
on record GB>EU 50% percent	-12
on record GB>GH	-18
on record GB>HU	-11
on record GB>ID	25
on record GB>ID 19% percent	12
on record GB>IE	-29
on record GB>IN	-27
on record GB>IN 100% percent	-17
on record GB>IN 100% percent 2025 I	-10
on record GB>IN 150% percent	-13
on record GB>IN 16% percent	16
on record GB>IN 50% percent	-9
on record GB>IN 75% percent	-19
on record GB>IN car	-13
on record GB>IN car sentence	-10
on record GB>IN whisky	-28
on record GB>IN whisky part	-17
on record GB>IS	21
on record GB>JP	-52
on record GB>JP 0% percent	-10
on record GB>JP 0% percent 2025 II	-10
on record GB>JP 10% percent	-10
on record GB>JP 15% percent	-11
on record GB>JP 4% percent	12
on record GB>KE	16
on record GB>KR	-31
on record GB>KR 10% percent	-13
on record GB>KR 10% percent 2025 II	-13
on record GB>LK	21
on record GB>NG	11
on record GB>NO salmon	19
on record GB>NO salmon part	16
on record GB>NZ	24
on record GB>PK	32
on record GB>TH	-12
on record GB>TR 25% percent	-14
on record GB>TR steel	-14
on record GB>TR steel part	-14
on record GB>US	-33
on record GB>US 0% percent	26
on record GB>US 0% percent 2025 I	15
on record GB>US 0% percent 2025 II	10
on record GB>US 10% percent	-47
on record GB>US 10% percent 2025 I	-16
on record GB>US 10% percent 2025 II	-23
on record GB>US 15% percent	-12
on record GB>US 19% percent	41
on record GB>US 19% percent 2025 I	40
on record GB>US 20% percent	11
on record GB>US 20% percent 2025 I	10
on record GB>US 25% percent	-38
on record GB>US 25% percent 2025 I	-23
on record GB>US 25% percent 2025 II	-13
on record GB>US 50% percent	-52
on record GB>US 50% percent 2025 I	-42
on record GB>US 50% percent 2025 II	-13
on record GB>US aluminium	-21
on record GB>US beef	28
on record GB>US beef part	27
on record GB>US beef sentence	10
on record GB>US bourbon	10
on record GB>US car	-11
on record GB>US engine	-14
on record GB>US engine part	-12
on record GB>US ethanol	68
on record GB>US ethanol part	35
on record GB>US ethanol sentence	46
on record GB>US metal	-21
on record GB>US metal before	-15
on record GB>US steel	-25
on record GB>US whisky	-18
on record GB>US whisky part	-13
on record GB>UY	25
on record GB>UY 12% percent	9
on record GB>VN	10
on record GB>ZA	-13
on record GB>all 10% percent	-12
on record GB>all 19% percent	14
on record GB>all 50% percent	-11
on record GB>all 9% percent	13
on record GB>all aluminium	11
on record GB>all aluminium part	13
on record GB>all steel	9
on record GB>all steel part	11
on record GE>AM	-22
on record GE>AM brandy	12
on record GE>AM brandy part	10
on record GE>AZ	-18
on record GE>CL	24
on record GE>EE	-18
on record GE>EG	-13
on record GE>EU	-18
on record GE>JO	-15
on record GE>JP	-23
on record GE>JP wine	-13
on record GE>KR	10
on record GE>MD	-21
on record GE>MD wine	-11
on record GE>PL	-25
on record GE>RU	-16
on record GE>TR	-8
on record GE>TR 8% percent	9
on record GE>TR hazelnut	-24
on record GE>TR hazelnut part	-9
on record GE>UA	15
on record GE>US	-12
on record GE>all	-28
on record GH>BE	34
on record GH>BO	12
on record GH>CH	15
on record GH>CH cocoa	-18
on record GH>CH cocoa part	-14
on record GH>CH watch	17
on record GH>CI	-21
on record GH>CI 0% percent	-15
on record GH>EU 5% percent	11
on record GH>EU 9% percent	-11
on record GH>EU butter	-21
on record GH>EU cocoa	-10
on record GH>EU cocoa part	-19
on record GH>FI	22
on record GH>FI cocoa	-17
on record GH>GB	-20
on record GH>HR	-14
on record GH>IE	13
on record GH>IS	22
on record GH>IS 5% percent	11
on record GH>IS butter	-11
on record GH>IS stockfish	13
on record GH>IT	-28
on record GH>MA	-16
on record GH>MA cocoa	-12
on record GH>MA cocoa part	-12
on record GH>MT	15
on record GH>NG	-35
on record GH>NG 5% percent	-10
on record GH>NO	23
on record GH>NO 21% percent	11
on record GH>PE	27
on record GH>PE 4% percent	10
on record GH>PT	-10
on record GH>TG	-41
on record GH>TG 8% percent	-17
on record GH>TH	-10
on record GH>TR	32
on record GH>US	-18
on record GH>UY	-27
on record GH>VN	-19
on record GH>all 5% percent	12
on record GH>all 5% percent 2030 II	14
on record GL>DK	-12
on record GL>EU	-11
on record GL>NO	-10
on record GM>SN	13
on record GR>CL	-24
on record GR>EG	-20
on record GR>EU	-22
on record GR>TR	15
on record GR>all	-17
on record GT>EU	-15
on record GT>IN	-17
on record GT>KR 10% percent	16
on record GT>MX	-33
on record GY>SR rice	-16
on record GY>US	-19
on record HK fentanyl	-11
on record HK>CN	-81
on record HK>CN 10% percent	-24
on record HK>CN 10% percent 2025 II	-13
on record HK>CN 12.5% percent	-33
on record HK>CN 12.5% percent 2026 II	-33
on record HK>CN 145% percent	-11
on record HK>CN 145% percent 2025 I	-11
on record HK>CN 20% percent	-16
on record HK>CN 20% percent 2025 II	-16
on record HK>CN fentanyl	-10
on record HK>CN good	-10
on record HK>CN good part	-10
on record HK>US	-33
on record HK>US 10% percent	-24
on record HK>US 10% percent 2026 II	-21
on record HN>KR	15
on record HR>GH	16
on record HR>SI	-25
on record HR>all	-21
on record HU>EU	-21
on record HU>FR 15% percent	-12
on record HU>GB	12
on record HU>MX	20
on record HU>RO	-9
on record HU>RS	11
on record HU>RS raspberry	17
on record HU>SK	-10
on record HU>TR	-17
on record HU>US	-11
on record HU>all	-25
on record ID answer	-18
on record ID>AU	12
on record ID>AU 0% percent	-10
on record ID>AU 12% percent	-15
on record ID>AU 15% percent	11
on record ID>AU 25% percent	15
on record ID>AU beef	15
on record ID>BD	-23
on record ID>BR	-23
on record ID>BR 0% percent	-12
on record ID>CH 3% percent	-12
on record ID>CL 0% percent	-12
on record ID>CN	-29
on record ID>EU oil part	-12
on record ID>GB	-22
on record ID>GB 19% percent	-13
on record ID>IN 10% percent	-12
on record ID>JP	-16
on record ID>JP 19% percent	-11
on record ID>JP 35% percent	10
on record ID>KH	-9
on record ID>LK	-11
on record ID>MY	-38
on record ID>MY 0% percent	-8
on record ID>NO	14
on record ID>NZ	25
on record ID>PH 6% percent	-11
on record ID>PH oil	-21
on record ID>PH oil part	-17
on record ID>TH 5% percent	10
on record ID>TR 5% percent	14
on record ID>US 0% percent	19
on record ID>US 0% percent 2025 II	32
on record ID>US 10% percent	-13
on record ID>US 19% percent	-29
on record ID>US 19% percent 2025 II	-22
on record ID>US 32% percent	-9
on record ID>US 40% percent	-10
on record ID>US 40% percent 2025 II	-10
on record ID>US 5% percent	10
on record ID>US aircraft	-10
on record ID>US aircraft sentence	-10
on record ID>US cocoa	8
on record ID>VN	-37
on record ID>VN 0% percent	-12
on record ID>VN 19% percent	-10
on record ID>VN 20% percent	-13
on record ID>VN 20% percent 2025 II	-9
on record ID>all	-34
on record IE>BR	-9
on record IE>CA	-10
on record IE>EU	-24
on record IE>FR	-17
on record IE>GB	-16
on record IE>JP	-13
on record IE>KR	-33
on record IE>US	-25
on record IE>UY	19
on record IE>all	-17
on record IL>CY	-20
on record IL>US	-16
on record IL>US 0% percent	13
on record IL>US 17% percent	-23
on record IL>VN	36
on record IL>all	-11
on record IN reciprocal	9
on record IN>AR	12
on record IN>AU	27
on record IN>AU 10% percent	9
on record IN>AU 12% percent	-10
on record IN>AU 16% percent	13
on record IN>BD	-37
on record IN>BD 0% percent	-10
on record IN>BR 30% percent	13
on record IN>BR 50% percent	-10
on record IN>BR oil	16
on record IN>BR oil part	15
on record IN>BR surcharge	12
on record IN>CA	21
on record IN>CH	15
on record IN>CH 20% percent	13
on record IN>CH 20% percent 2025 II	14
on record IN>CH watch	17
on record IN>CL	11
on record IN>CN	-93
on record IN>CN 10% percent	-20
on record IN>CN 25% percent	-18
on record IN>CN 30% percent	-11
on record IN>CN 30% percent 2025 II	-11
on record IN>CN steel	-10
on record IN>DE	-12
on record IN>EG	-30
on record IN>ES	21
on record IN>EU	40
on record IN>EU 0% percent	-13
on record IN>EU 0% percent 2026 I	-20
on record IN>EU 10% percent	37
on record IN>EU 10% percent 2026 I	40
on record IN>EU 100% percent	-11
on record IN>EU 110% percent	47
on record IN>EU 110% percent 2026 I	43
on record IN>EU 12% percent	-16
on record IN>EU 12% percent 2026 I	-15
on record IN>EU 15% percent	-24
on record IN>EU 15% percent 2026 I	-21
on record IN>EU 150% percent 2026 I	17
on record IN>EU 22% percent	15
on record IN>EU 30% percent	15
on record IN>EU 40% percent	13
on record IN>EU 44% percent	19
on record IN>EU 44% percent 2026 I	19
on record IN>EU car	53
on record IN>EU car part	39
on record IN>EU car sentence	17
on record IN>EU machinery	9
on record IN>EU machinery sentence	9
on record IN>EU medicine	-10
on record IN>EU medicine part	-22
on record IN>EU medicine sentence	16
on record IN>EU oil	16
on record IN>EU shrimp	-12
on record IN>EU wine	26
on record IN>EU wine sentence	15
on record IN>GB	37
on record IN>GB 100% percent	11
on record IN>GB 100% percent 2025 II	11
on record IN>GB 150% percent	35
on record IN>GB 150% percent 2025 II	12
on record IN>GB 16% percent	-16
on record IN>GB 40% percent	10
on record IN>GB 75% percent	41
on record IN>GB 75% percent 2025 I	18
on record IN>GB car	23
on record IN>GB car sentence	16
on record IN>GB gin	10
on record IN>GB whisky	44
on record IN>GB whisky part	31
on record IN>GB whisky sentence	15
on record IN>GT	14
on record IN>ID	-39
on record IN>IR	-22
on record IN>IT	-10
on record IN>JP	-8
on record IN>JP 0% percent	13
on record IN>JP 15% percent	-11
on record IN>JP 15% percent 2025 II	-9
on record IN>JP steel	14
on record IN>JP steel part	13
on record IN>KH	13
on record IN>KH 30% percent	13
on record IN>KR	-21
on record IN>KR 15% percent	-11
on record IN>KR 15% percent 2025 II	-11
on record IN>KR 25% percent	-14
on record IN>KR 25% percent 2025 II	-14
on record IN>LK	-9
on record IN>LK 0% percent	17
on record IN>MG	12
on record IN>MM	-12
on record IN>MX	-16
on record IN>MX 35% percent	13
on record IN>MX 5% percent	-11
on record IN>MY	15
on record IN>MY oil	22
on record IN>MY oil part	17
on record IN>MZ	39
on record IN>NG	14
on record IN>NO 0% percent	-12
on record IN>NO 30% percent	13
on record IN>NP	35
on record IN>NP 0% percent	9
on record IN>NP 15% percent	14
on record IN>NP 30% percent	11
on record IN>NP carpet	12
on record IN>NZ	58
on record IN>NZ 25% percent	9
on record IN>OM	16
on record IN>PE	42
on record IN>PE 12% percent	13
on record IN>PK	-43
on record IN>PK 0% percent	-22
on record IN>PK rice	-23
on record IN>PK rice part	-22
on record IN>RU	-40
on record IN>RU 25% percent	-26
on record IN>RU 25% percent 2026 I	-12
on record IN>RU oil	-33
on record IN>RU oil part	-18
on record IN>RU oil sentence	-16
on record IN>SG 10% percent	-9
on record IN>TH 10% percent	-10
on record IN>TH steel	-9
on record IN>TW	12
on record IN>TZ	-16
on record IN>UA	-10
on record IN>US 0% percent	34
on record IN>US 0% percent 2025 I	21
on record IN>US 0% percent 2025 II	10
on record IN>US 0% percent 2026 I	16
on record IN>US 10% percent	-39
on record IN>US 10% percent 2026 I	-13
on record IN>US 10% percent 2026 II	-13
on record IN>US 10% percent 2028 I	-10
on record IN>US 100% percent	20
on record IN>US 100% percent 2025 I	13
on record IN>US 100% percent 2025 II	11
on record IN>US 11% percent	-22
on record IN>US 11% percent 2025 II	-22
on record IN>US 15% percent	-10
on record IN>US 18% percent	-35
on record IN>US 18% percent 2026 I	-27
on record IN>US 18% percent 2026 II	-10
on record IN>US 25% percent	-9
on record IN>US 25% percent 2025 II	-19
on record IN>US 25% percent 2026 I	11
on record IN>US 30% percent	14
on record IN>US 30% percent 2025 II	12
on record IN>US 45% percent	10
on record IN>US 50% percent	18
on record IN>US 50% percent 2026 I	-24
on record IN>US 50% percent 2026 II	12
on record IN>US 70% percent	9
on record IN>US aircraft	9
on record IN>US aircraft part	9
on record IN>US apple	29
on record IN>US apple part	27
on record IN>US bourbon	18
on record IN>US cotton	-22
on record IN>US cotton part	-22
on record IN>US ethanol	14
on record IN>US good	-13
on record IN>US good part	-13
on record IN>US grape	-12
on record IN>US motorcycle	10
on record IN>US oil	9
on record IN>US oil sentence	14
on record IN>US reciprocal	11
on record IN>VN 0% percent	14
on record IN>VN 100% percent	10
on record IN>VN 20% percent	-12
on record IN>VN 5% percent	19
on record IN>VN 50% percent	-14
on record IN>all	75
on record IN>all 0% percent	-10
on record IN>all 10% percent	13
on record IN>all 10% percent 2026 I	12
on record IN>all 100% percent	11
on record IN>all 100% percent 2025 II	12
on record IN>all 11% percent	50
on record IN>all 11% percent 2025 II	52
on record IN>all 12% percent	21
on record IN>all 25% percent 2025 I	11
on record IN>all 5% percent	18
on record IN>all 5% percent 2029 II	20
on record IN>all 60% percent	9
on record IN>all 7.5% percent	13
on record IN>all bourbon	18
on record IN>all car	-12
on record IN>all cotton	49
on record IN>all cotton part	49
on record IN>all motorcycle	14
on record IN>all rice	20
on record IN>all rice before	15
on record IN>all steel	28
on record IN>all steel before	24
on record IQ>SY	-11
on record IQ>all	-9
on record IR>AM	11
on record IR>CL	-15
on record IR>CN	-11
on record IR>GE	-32
on record IR>LK	33
on record IR>LK tea	23
on record IR>LK tea part	21
on record IR>RU	-18
on record IR>RU 100% percent	-16
on record IR>RU 100% percent 2026 II	-16
on record IR>RU oil	-16
on record IR>RU oil part	-16
on record IR>SE	9
on record IR>TR	11
on record IR>US	-13
on record IR>UZ	-9
on record IR>all	-14
on record IS>CA 9% percent	-11
on record IS>CL	-12
on record IS>DK	-13
on record IS>EC	12
on record IS>ES	18
on record IS>EU 0% percent	-11
on record IS>FO	-10
on record IS>GB	-21
on record IS>GH 5% percent	-10
on record IS>GH butter	11
on record IS>GH stockfish	-10
on record IS>IN	-13
on record IS>NG stockfish	-11
on record IS>NO	-57
on record IS>NO 0% percent	-22
on record IS>NO 4% percent	-14
on record IS>NO 5% percent	-12
on record IS>NO 7% percent	11
on record IS>NO cod	-10
on record IS>NO fish	-10
on record IS>PT	-20
on record IS>SN	32
on record IS>all 7% percent	13
on record IS>all car	12
on record IT>BO	45
on record IT>BR	-20
on record IT>CL	-23
on record IT>ET	21
on record IT>EU	-36
on record IT>FR	-24
on record IT>FR 0% percent	-11
on record IT>GE	-14
on record IT>GH	29
on record IT>KR	-36
on record IT>MN	11
on record IT>MX	17
on record IT>PE	13
on record IT>TR	-23
on record IT>US	-24
on record IT>UZ	23
on record IT>all	-27
on record JM>BB	14
on record JM>BB 0% percent	19
on record JM>DO	25
on record JM>GB	12
on record JM>US	-21
on record JO>CY	20
on record JO>CY 6% percent	12
on record JO>EU	63
on record JO>EU 15% percent	23
on record JO>GE	15
on record JO>IQ	-15
on record JO>PT	16
on record JO>SY	10
on record JO>US	-20
on record JO>all	-23
on record JP>AR	20
on record JP>AR 25% percent	14
on record JP>BD	28
on record JP>BO	20
on record JP>BO quinoa	12
on record JP>BO quinoa part	10
on record JP>BR 0% percent	15
on record JP>CA	29
on record JP>CA 24% percent	15
on record JP>CA canola	14
on record JP>CA oil	23
on record JP>CH	-9
on record JP>CH 18% percent	14
on record JP>CL	11
on record JP>CN	-82
on record JP>CN 0% percent	-13
on record JP>CN 10% percent	-19
on record JP>CN 15% percent	-22
on record JP>CN 15% percent 2025 II	-19
on record JP>CO	18
on record JP>DE	-20
on record JP>DE 0% percent	-14
on record JP>EC	22
on record JP>EU	-56
on record JP>EU 15% percent	-35
on record JP>EU 15% percent 2025 II	-24
on record JP>EU 25% percent	-12
on record JP>EU 25% percent 2025 II	-10
on record JP>EU 30% percent	-10
on record JP>EU 30% percent 2025 II	-10
on record JP>EU wood	-11
on record JP>EU wood part	-11
on record JP>GB 0% percent	-10
on record JP>GB 0% percent 2025 II	-11
on record JP>GB 10% percent	-14
on record JP>GB 25% percent	-16
on record JP>GB 25% percent 2025 II	-13
on record JP>GB 4% percent	-10
on record JP>GB 40% percent	9
on record JP>GB car	-11
on record JP>ID	14
on record JP>IE	21
on record JP>IT	-13
on record JP>KE	-10
on record JP>KH	-14
on record JP>KR	-82
on record JP>KR 0% percent	-16
on record JP>KR 15% percent	-29
on record JP>KR 15% percent 2025 II	-21
on record JP>KR 25% percent	-23
on record JP>KR 25% percent 2025 II	-20
on record JP>KR car	-16
on record JP>KZ	16
on record JP>MN cashmere	13
on record JP>MN cashmere part	15
on record JP>MX	-37
on record JP>MX 0% percent	-15
on record JP>MX 0% percent 2025 II	-10
on record JP>MX 25% percent	-10
on record JP>MX 25% percent 2025 II	-10
on record JP>MX 50% percent	-9
on record JP>MX 50% percent 2025 II	-9
on record JP>MX steel	-15
on record JP>MX steel sentence	-9
on record JP>MY 25% percent	-12
on record JP>NO	17
on record JP>NO 0% percent	17
on record JP>NZ	22
on record JP>NZ 0% percent	33
on record JP>NZ 5% percent	-12
on record JP>PE	27
on record JP>PE 0% percent	20
on record JP>PE 2% percent	10
on record JP>PK	17
on record JP>TH	-38
on record JP>TH 30% percent	-15
on record JP>TR	-21
on record JP>TW 0% percent	10
on record JP>UA	-12
on record JP>US	-38
on record JP>US 0% percent	13
on record JP>US 0% percent 2031 II	12
on record JP>US 10% percent	-27
on record JP>US 10% percent 2025 II	-9
on record JP>US 10% percent 2026 I	-9
on record JP>US 15% percent	-50
on record JP>US 15% percent 2025 II	-33
on record JP>US 15% percent 2026 I	-11
on record JP>US 25% percent	-34
on record JP>US 25% percent 2025 I	-9
on record JP>US 25% percent 2025 II	-22
on record JP>US 26.4% percent	-11
on record JP>US 26.4% percent 2025 II	-11
on record JP>US 33% percent	22
on record JP>US 38.5% percent	9
on record JP>US 50% percent	-24
on record JP>US 50% percent 2025 II	-20
on record JP>US 60% percent	15
on record JP>US beef	27
on record JP>US beef part	16
on record JP>US beef sentence	18
on record JP>US car	-32
on record JP>US car part	-17
on record JP>US rice sentence	-14
on record JP>UY	8
on record JP>VN 10% percent	13
on record JP>all	-61
on record JP>all 0% percent 2025 II	13
on record JP>all 10% percent	-19
on record JP>all 10% percent 2025 II	-15
on record JP>all 15% percent	-9
on record JP>all car	-26
on record JP>all car part	-10
on record JP>all car sentence	-16
on record JP>all rice	13
on record JP>all rice sentence	14
on record KE>BE	-12
on record KE>BG	13
on record KE>BR	-16
on record KE>CL	-37
on record KE>CO	-13
on record KE>DK	-12
on record KE>EC	-15
on record KE>EG 5% percent	12
on record KE>EG tea	18
on record KE>EG tea part	20
on record KE>ET leather	12
on record KE>ET leather part	12
on record KE>EU	19
on record KE>EU 0% percent 2029 I	9
on record KE>EU 10% percent	11
on record KE>EU 11% percent	-10
on record KE>EU 15% percent	15
on record KE>EU 8% percent	-12
on record KE>EU rose	-15
on record KE>EU rose part	-10
on record KE>JP	-22
on record KE>LK 12% percent	-9
on record KE>LK 5% percent	12
on record KE>LK cinnamon	15
on record KE>LK tea	-20
on record KE>LK tea before	-14
on record KE>MA	9
on record KE>MG	-18
on record KE>NL	-30
on record KE>NL 3% percent	-12
on record KE>NO	-19
on record KE>NO 0% percent	-22
on record KE>NO tea	-35
on record KE>NO tea part	-25
on record KE>PE	-33
on record KE>PE 4% percent	-14
on record KE>PK rice	11
on record KE>PK rice part	9
on record KE>RW	-14
on record KE>TH	26
on record KE>TH rice	15
on record KE>TH rice part	10
on record KE>TN	-15
on record KE>TR	-38
on record KE>TR 10% percent	-14
on record KE>TR 18% percent	-10
on record KE>TR tea	-14
on record KE>TR tea sentence	-10
on record KE>TZ	-31
on record KE>TZ 25% percent	-14
on record KE>UG 0% percent	11
on record KE>UG 25% percent	9
on record KE>UG tea	10
on record KE>UG tea part	10
on record KE>US	-18
on record KE>ZA	28
on record KE>ZM	-12
on record KE>all 10% percent	13
on record KE>all 10% percent 2029 II	14
on record KG>UZ	-10
on record KG>UZ 0% percent	-17
on record KH>CN	-12
on record KH>IN	-32
on record KH>MY	-40
on record KH>MY 19% percent	-28
on record KH>MY 19% percent 2025 II	-20
on record KH>PH	-11
on record KH>TH	-24
on record KH>TH 19% percent	-15
on record KH>TH 19% percent 2025 II	-10
on record KH>TH 5% percent	13
on record KH>US 0% percent	19
on record KH>US 0% percent 2025 II	20
on record KH>US 19% percent	-19
on record KH>US 19% percent 2025 II	-15
on record KH>US 49% percent	-10
on record KH>US 5% percent	12
on record KH>US aircraft	15
on record KH>US aircraft sentence	15
on record KH>VN	-17
on record KH>VN 19% percent	-9
on record KH>VN 19% percent 2025 II	-9
on record KR answered	16
on record KR fentanyl	-11
on record KR surcharge	-17
on record KR>AR	36
on record KR>AR 12% percent	18
on record KR>AR 20% percent	14
on record KR>AR 5% percent	10
on record KR>AR 8% percent	13
on record KR>AR beef	26
on record KR>AU 10% percent	-12
on record KR>BE	-13
on record KR>BO	14
on record KR>BR 8% percent	13
on record KR>CA	23
on record KR>CA 0% percent	16
on record KR>CL	44
on record KR>CL 3% percent	11
on record KR>CL 6% percent	-10
on record KR>CL car	-13
on record KR>CL copper	10
on record KR>CN	-91
on record KR>CN 0% percent	-18
on record KR>CN 10% percent	-29
on record KR>CN 10% percent 2025 II	-14
on record KR>CN 10% percent 2026 I	-11
on record KR>CN 15% percent	-14
on record KR>CN 20% percent	-22
on record KR>CN 20% percent 2025 II	-20
on record KR>CZ	15
on record KR>EC	15
on record KR>EC banana	14
on record KR>EC shrimp	-10
on record KR>ES	10
on record KR>EU 15% percent	-30
on record KR>EU 15% percent 2025 II	-18
on record KR>EU 16% percent	13
on record KR>EU 20% percent	-13
on record KR>EU 9% percent	13
on record KR>EU machine	-15
on record KR>FJ	23
on record KR>GL	39
on record KR>GT	11
on record KR>GT 10% percent	-15
on record KR>HN	-15
on record KR>IE	37
on record KR>IN	-50
on record KR>IN 0% percent	-16
on record KR>IT	-24
on record KR>JP	-102
on record KR>JP 0% percent	-14
on record KR>JP 15% percent	-37
on record KR>JP 15% percent 2025 II	-27
on record KR>JP 25% percent	-28
on record KR>JP 25% percent 2025 II	-26
on record KR>JP 9% percent	-10
on record KR>JP car	-18
on record KR>JP car part	-9
on record KR>KZ	15
on record KR>MN 5% percent	-10
on record KR>MN cashmere	9
on record KR>MX 20% percent	11
on record KR>MY	16
on record KR>NO	14
on record KR>NO 0% percent	-12
on record KR>NZ	33
on record KR>PE	40
on record KR>PE car	-15
on record KR>PE car part	-14
on record KR>RU	10
on record KR>TH	11
on record KR>TH 40% percent	10
on record KR>TH 5% percent	10
on record KR>TW	-18
on record KR>US	-88
on record KR>US 0% percent	12
on record KR>US 0% percent 2025 II	10
on record KR>US 10% percent	-19
on record KR>US 12.5% percent	-16
on record KR>US 12.5% percent 2025 II	-12
on record KR>US 15% percent	-39
on record KR>US 15% percent 2025 II	-30
on record KR>US 2% percent	11
on record KR>US 25% percent	-29
on record KR>US 25% percent 2025 II	-16
on record KR>US 25% percent 2026 I	-15
on record KR>US 50% percent	-16
on record KR>US 50% percent 2025 II	-13
on record KR>US car	-18
on record KR>US truck	13
on record KR>US truck sentence	13
on record KR>VN 20% percent	-13
on record KR>all	-13
on record KR>all 10% percent	-8
on record KR>all 15% percent	-10
on record KR>all 3% percent	13
on record KR>all 8% percent	12
on record KR>all car	-17
on record KR>all car part	-10
on record KR>all rice	15
on record KR>all rice sentence	15
on record KR>all sugar	14
on record KZ>CA	17
on record KZ>GE	35
on record KZ>GE 0% percent	23
on record KZ>GE wine	22
on record KZ>GE wine part	18
on record KZ>IT	-10
on record KZ>JP	-13
on record KZ>KR	-13
on record KZ>MN	32
on record KZ>MN cashmere	14
on record KZ>MN cashmere part	14
on record KZ>TR	9
on record KZ>TR flour part	-11
on record KZ>UZ	-20
on record KZ>UZ 0% percent	-14
on record KZ>UZ 12% percent	10
on record KZ>UZ 30% percent	-15
on record KZ>UZ 5% percent	-10
on record KZ>UZ wheat	-13
on record KZ>UZ wheat part	-13
on record LA>KH	15
on record LA>KH 40% percent	11
on record LB>CY	27
on record LB>CY 5% percent	24
on record LI>CH	-14
on record LK>BD	-12
on record LK>CL	-11
on record LK>EG	-13
on record LK>EU 12% percent	13
on record LK>GB	-12
on record LK>IR	-26
on record LK>IR tea	-20
on record LK>IR tea part	-18
on record LK>JP	-23
on record LK>KE	-25
on record LK>KE 12% percent	9
on record LK>KE cinnamon	-13
on record LK>KE tea before	9
on record LK>KE tea part	-11
on record LK>MG	-26
on record LK>NO	-28
on record LK>PK	-12
on record LK>TR	-17
on record LK>US	-13
on record LK>all	-18
on record LS>BW	22
on record LS>KE	-15
on record LS>KE 15% percent	-11
on record LS>KE 15% percent 2025 II	-11
on record LS>MG	21
on record LS>ZA 0% percent	22
on record LT>LV	-11
on record LT>all	-9
on record LV>CL	14
on record LV>EE	-38
on record LV>PE	-11
on record LV>US	-11
on record LV>all	-15
on record LY>EU	-9
on record LY>all	-11
on record MA>BR phosphate	-14
on record MA>BR phosphate part	-10
on record MA>BR sugar	15
on record MA>CO	33
on record MA>DK	-15
on record MA>ES 0% percent	-16
on record MA>ES sardine	12
on record MA>ES sardine part	12
on record MA>ES tomato	-17
on record MA>ES tomato part	-12
on record MA>EU	-11
on record MA>EU 15% percent	14
on record MA>GH	16
on record MA>GH cocoa	12
on record MA>GH cocoa part	12
on record MA>PE	10
on record MA>PL	-14
on record MA>SN	-10
on record MA>TN	-41
on record MA>TN 0% percent	-12
on record MA>TN oil	-13
on record MA>US	-14
on record MA>UY	21
on record MA>VN	14
on record MA>all 27% percent	13
on record MD>EU	16
on record MD>GE	20
on record MD>GE wine	13
on record MD>PL	9
on record MG>EU	-10
on record MG>KE	-9
on record MG>LK	15
on record MG>LS	-14
on record MG>MU	12
on record MG>MU vanilla part	9
on record MG>all	-12
on record MM>LA	-10
on record MM>TH	-13
on record MM>TH rice	-10
on record MM>TH rice part	-10
on record MN>BE	-19
on record MN>CN	-16
on record MN>CN 0% percent	-12
on record MN>JP	-17
on record MN>JP cashmere	-11
on record MN>KR	15
on record MN>KR 5% percent	12
on record MN>KZ	16
on record MN>PE	11
on record MN>PT	-20
on record MN>all	-12
on record MO>CN	-19
on record MO>CN 10% percent	-14
on record MO>HK	-14
on record MO>HK 10% percent	-13
on record MT>JP	22
on record MT>PT	-11
on record MT>all	-16
on record MW>MZ	-33
on record MW>PT	-15
on record MX fentanyl	-13
on record MX letter	-10
on record MX>CA	-50
on record MX>CA 25% percent	-27
on record MX>CA 25% percent 2025 I	-15
on record MX>CN	13
on record MX>CN 0% percent	-12
on record MX>CN 0% percent 2025 II	-10
on record MX>CN 10% percent 2025 I	-14
on record MX>CN 10% percent 2025 II	13
on record MX>CN 15% percent	-12
on record MX>CN 20% percent	17
on record MX>CN 20% percent 2025 II	19
on record MX>CN 25% percent	-20
on record MX>CN 25% percent 2025 II	-14
on record MX>CN 35% percent	10
on record MX>CN 35% percent 2025 II	21
on record MX>CN 35% percent 2026 I	-10
on record MX>CN 50% percent	33
on record MX>CN 50% percent 2025 II	30
on record MX>CN car	18
on record MX>CN car part	20
on record MX>CN steel	-10
on record MX>DE	-32
on record MX>DK	-23
on record MX>EU	47
on record MX>EU 0% percent	11
on record MX>EU 20% percent	17
on record MX>EU 20% percent 2025 II	14
on record MX>EU 30% percent	-25
on record MX>EU 30% percent 2025 II	-18
on record MX>EU 32% percent	21
on record MX>EU 40% percent	10
on record MX>EU 45% percent	14
on record MX>EU 8% percent	15
on record MX>EU avocado	-9
on record MX>EU beef	-9
on record MX>EU car before	9
on record MX>EU cheese	45
on record MX>EU cheese part	30
on record MX>EU pork	14
on record MX>EU steel before	11
on record MX>EU steel sentence	-10
on record MX>GT	43
on record MX>HU	-11
on record MX>IN	7
on record MX>IN 20% percent	11
on record MX>IN 5% percent	10
on record MX>IN 50% percent	23
on record MX>IN 50% percent 2025 II	18
on record MX>IN car	19
on record MX>IN car part	22
on record MX>IT	-18
on record MX>JP	-13
on record MX>JP 0% percent	12
on record MX>JP 25% percent	-21
on record MX>JP 25% percent 2025 II	-21
on record MX>JP 35% percent	10
on record MX>JP 50% percent	-14
on record MX>JP 50% percent 2025 II	-13
on record MX>JP steel part	11
on record MX>JP steel sentence	-11
on record MX>KR	-26
on record MX>KR 3% percent	-9
on record MX>KR steel	-11
on record MX>KR steel part	-11
on record MX>MY	32
on record MX>SE	10
on record MX>TH 5% percent	-9
on record MX>TH car	-9
on record MX>TR	9
on record MX>TR 20% percent	-11
on record MX>US	-34
on record MX>US 0% percent 2025 II	11
on record MX>US 10% percent 2018 II	13
on record MX>US 20% percent	32
on record MX>US 25% percent	-28
on record MX>US 25% percent 2025 II	-30
on record MX>US 30% percent	-25
on record MX>US 30% percent 2025 II	-24
on record MX>US 50% percent	-43
on record MX>US 50% percent 2025 II	-30
on record MX>US car	-23
on record MX>US car part	-10
on record MX>US metal	18
on record MX>US metal sentence	18
on record MX>US pork	27
on record MX>US pork part	21
on record MX>VN 35% percent	12
on record MX>ZA	-12
on record MX>all	19
on record MX>all 15% percent	13
on record MX>all 15% percent 2025 II	14
on record MX>all 25% percent	-10
on record MX>all 5% percent	14
on record MX>all 5% percent 2025 II	15
on record MX>all 50% percent	15
on record MX>all 50% percent 2025 II	17
on record MX>all car	31
on record MX>all car before	21
on record MX>all car part	15
on record MX>all steel	-12
on record MY>BD	33
on record MY>BO	21
on record MY>BR	-15
on record MY>CA	-9
on record MY>CH	-16
on record MY>CL 0% percent	10
on record MY>CL 6% percent	-12
on record MY>CN	-34
on record MY>CN 19% percent	-9
on record MY>CN oil	-13
on record MY>CN oil part	-13
on record MY>EU	-18
on record MY>FR	14
on record MY>GB	-20
on record MY>ID	-51
on record MY>ID oil	-10
on record MY>ID oil part	-10
on record MY>IN	-33
on record MY>IN 10% percent	-12
on record MY>IN 5% percent	14
on record MY>IN oil	-11
on record MY>KH	-44
on record MY>KH 19% percent	-30
on record MY>KH 19% percent 2025 II	-21
on record MY>KR	-18
on record MY>MX	-18
on record MY>NO	-19
on record MY>PE	-25
on record MY>PK	-27
on record MY>SG	-10
on record MY>TH	-25
on record MY>TH 19% percent	-12
on record MY>TH 19% percent 2025 II	-9
on record MY>TH 5% percent	12
on record MY>TR	12
on record MY>TR 0% percent	14
on record MY>US	-56
on record MY>US 100% percent	-11
on record MY>US 100% percent 2025 II	-11
on record MY>US 19% percent	-31
on record MY>US 19% percent 2025 II	-21
on record MY>US 19% percent 2026 I	-10
on record MY>US 25% percent	-16
on record MY>US 25% percent 2025 II	-16
on record MY>US 30% percent	9
on record MY>US 30% percent 2025 II	10
on record MY>US car	10
on record MY>US car sentence	10
on record MY>VN	-50
on record MY>VN 19% percent	-12
on record MY>VN 19% percent 2025 II	-12
on record MY>all	-29
on record MZ>AO	-11
on record MZ>IN	-27
on record MZ>MW	27
on record MZ>PT	21
on record MZ>ZA	26
on record MZ>ZM	-10
on record MZ>ZW	-20
on record MZ>all	-16
on record NA>AO	9
on record NA>BW	11
on record NA>EU	-19
on record NA>all	-10
on record NG>BJ	34
on record NG>BJ rice	15
on record NG>CA	-20
on record NG>CH	-27
on record NG>CI	-16
on record NG>CI 0% percent	-13
on record NG>CM	19
on record NG>DE	11
on record NG>EU 0% percent	-12
on record NG>EU 10% percent	17
on record NG>IN	14
on record NG>IS	27
on record NG>IS stockfish	25
on record NG>IS stockfish part	20
on record NG>NO	25
on record NG>NO stockfish	11
on record NG>PT	-23
on record NG>TG	21
on record NG>TH	43
on record NG>TH 20% percent	22
on record NG>TH rice	16
on record NG>US	-18
on record NG>VN	17
on record NG>all 2% percent	13
on record NI>CR	17
on record NI>HN	-16
on record NI>SV	12
on record NL>CN	-13
on record NL>EC	15
on record NL>ET	27
on record NL>EU	-12
on record NL>KE	9
on record NL>KE 3% percent	12
on record NO>AO	-19
on record NO>AR	-26
on record NO>BO	15
on record NO>BR 0% percent	15
on record NO>CA	42
on record NO>CA 0% percent	-9
on record NO>CA 10% percent	13
on record NO>CA 25% percent	11
on record NO>CL	13
on record NO>CL 2% percent	16
on record NO>CN	12
on record NO>CN 0% percent	12
on record NO>DK	-57
on record NO>DK 3% percent	-9
on record NO>DK 30% percent	-12
on record NO>DK 5% percent	-16
on record NO>EC	13
on record NO>EG	-31
on record NO>EU	-12
on record NO>EU 4% percent	-10
on record NO>FO	-14
on record NO>FO 0% percent	-10
on record NO>FO salmon	-9
on record NO>FO salmon part	-9
on record NO>GB	19
on record NO>GB salmon	-13
on record NO>GB salmon part	-11
on record NO>GH 21% percent	-13
on record NO>GL	27
on record NO>ID	9
on record NO>IN	24
on record NO>IN 25% percent	11
on record NO>IS	-9
on record NO>IS 0% percent	-19
on record NO>IS 17% percent	10
on record NO>IS fish	-14
on record NO>IS herring	9
on record NO>JP	-13
on record NO>KE tea	31
on record NO>KE tea part	24
on record NO>KR 0% percent	14
on record NO>LI	10
on record NO>LK	28
on record NO>MY	18
on record NO>NG	13
on record NO>NG 0% percent	13
on record NO>PE	19
on record NO>PE 0% percent	16
on record NO>PE fishmeal	28
on record NO>PE fishmeal part	14
on record NO>PE salmon part	-10
on record NO>PK	29
on record NO>SE	-15
on record NO>TH	12
on record NO>TN	-15
on record NO>UG	-22
on record NO>US	-14
on record NO>US 0% percent	10
on record NO>US 0% percent 2030 II	14
on record NO>VN	14
on record NO>VN 0% percent	14
on record NO>VN salmon	-19
on record NO>ZA	12
on record NO>ZM	-13
on record NO>all	-8
on record NO>all 24% percent	28
on record NP>IN	-18
on record NP>IN 30% percent	-10
on record NP>US	-11
on record NZ>AU	-19
on record NZ>AU 0% percent	-18
on record NZ>CL 0% percent	16
on record NZ>CL 12% percent	-10
on record NZ>CL kiwifruit	16
on record NZ>CL kiwifruit part	10
on record NZ>CL salmon	18
on record NZ>CL salmon part	18
on record NZ>EG	-11
on record NZ>EU	11
on record NZ>FJ 0% percent	11
on record NZ>FJ sugar	15
on record NZ>ID	-23
on record NZ>IN	-31
on record NZ>JP	-14
on record NZ>KR	-37
on record NZ>MA	-11
on record NZ>MX	13
on record NZ>TH	-21
on record NZ>TO	44
on record NZ>TO squash	24
on record NZ>TW	-16
on record NZ>US	-26
on record NZ>VN	14
on record NZ>WS 0% percent	17
on record NZ>WS 10% percent	-15
on record NZ>WS taro	13
on record NZ>WS taro part	27
on record NZ>all	-27
on record OM>IN	11
on record OM>KE	-13
on record OM>TZ	9
on record OM>TZ 5% percent	9
on record OM>all	16
on record OM>all 17% percent	14
on record OM>all 5% percent	14
on record OM>all clove	14
on record PA>CO	-17
on record PA>CR	10
on record PE answered	-10
on record PE>AU	14
on record PE>BE	-32
on record PE>BO	-16
on record PE>BO 12% percent	-14
on record PE>BO 2% percent	-18
on record PE>BR	-11
on record PE>CA	9
on record PE>CH	14
on record PE>CL	-11
on record PE>CL 0% percent 2031 II	10
on record PE>CL 11% percent	-11
on record PE>CL 18% percent	-12
on record PE>CL 4% percent	12
on record PE>CL 5% percent	-13
on record PE>CL 5% percent 2030 I	-13
on record PE>CL 8% percent	-12
on record PE>CN	10
on record PE>CZ	21
on record PE>DK	-24
on record PE>EC 14% percent	10
on record PE>EC 15% percent	-15
on record PE>EC 19% percent	19
on record PE>EC 3% percent	12
on record PE>EC banana	16
on record PE>EC banana part	14
on record PE>EC fishmeal	11
on record PE>EC fishmeal part	12
on record PE>EC tuna	-16
on record PE>EE	17
on record PE>EG	14
on record PE>EU 0% percent	25
on record PE>EU 15% percent	-14
on record PE>EU 3% percent	13
on record PE>EU fishmeal	12
on record PE>GH	-21
on record PE>IE	14
on record PE>IN	10
on record PE>IT	-20
on record PE>JP 3% percent	-17
on record PE>JP car	-14
on record PE>JP car part	-14
on record PE>KE	9
on record PE>KE tea	14
on record PE>KR	-12
on record PE>KR 3% percent	24
on record PE>KR 5% percent	-9
on record PE>KR car	23
on record PE>KR car part	22
on record PE>KR squid	-14
on record PE>MN	-17
on record PE>MX	-9
on record PE>NO 0% percent	-15
on record PE>NO fishmeal	-26
on record PE>NO fishmeal part	-14
on record PE>NO salmon	9
on record PE>NO salmon part	12
on record PE>NZ	-18
on record PE>PL	-9
on record PE>PT	18
on record PE>PY	-12
on record PE>RO	12
on record PE>TH	14
on record PE>TH 0% percent	-11
on record PE>TH rice	19
on record PE>TH rice part	13
on record PE>TR 0% percent	24
on record PE>US	-40
on record PE>US 0% percent	-10
on record PE>ZA	-14
on record PE>ZM	9
on record PE>all	-15
on record PE>all 50% percent	12
on record PG>FJ	10
on record PH letter	-10
on record PH>AU	24
on record PH>AU 5% percent	10
on record PH>AU beef	31
on record PH>CH	-27
on record PH>CL	-12
on record PH>EC	-12
on record PH>ID	-17
on record PH>ID 6% percent	11
on record PH>ID oil	12
on record PH>ID oil part	10
on record PH>JP	-28
on record PH>NZ	14
on record PH>NZ 0% percent	17
on record PH>TH	-18
on record PH>TH rice	-12
on record PH>TH rice part	-12
on record PH>US 0% percent	62
on record PH>US 0% percent 2025 II	64
on record PH>US 10% percent	-14
on record PH>US 17% percent	-16
on record PH>US 17% percent 2025 II	-16
on record PH>US 19% percent	-23
on record PH>US 19% percent 2025 II	-10
on record PH>US 19% percent 2026 I	-10
on record PH>US 20% percent	-15
on record PH>US 20% percent 2025 II	-15
on record PH>US 25% percent	-15
on record PH>US 25% percent 2025 II	-14
on record PH>US letter	-9
on record PH>VN	12
on record PH>VN 35% percent	13
on record PH>VN 50% percent	11
on record PH>VN rice	16
on record PH>VN rice part	9
on record PH>all	-30
on record PK>BD	-9
on record PK>BD cotton	-12
on record PK>BD cotton part	-12
on record PK>CL	13
on record PK>EU	9
on record PK>EU 12% percent	-14
on record PK>GB	-28
on record PK>ID	14
on record PK>ID oil	13
on record PK>IN	-30
on record PK>JP	-25
on record PK>KE tea	14
on record PK>KH	11
on record PK>KR	-20
on record PK>LK	15
on record PK>MY	24
on record PK>NO	-24
on record PK>OM	16
on record PK>TH	-12
on record PK>TR	-21
on record PK>TR rice	-10
on record PK>US	-24
on record PK>VN	-24
on record PK>all	-21
on record PL>CL	15
on record PL>CL 0% percent	20
on record PL>GE	18
on record PL>LT	-13
on record PL>MD	-11
on record PL>UA	-16
on record PL>US	-21
on record PL>all	-29
on record PT answered	-10
on record PT>AO coffee	24
on record PT>AO coffee part	21
on record PT>BR	-28
on record PT>BR 12% percent	-13
on record PT>BR coffee	12
on record PT>CV	16
on record PT>CV 0% percent	15
on record PT>CY	-13
on record PT>DZ	-36
on record PT>ES	-38
on record PT>EU	-12
on record PT>FR	-11
on record PT>GH	12
on record PT>IS	18
on record PT>IT	-10
on record PT>MA	16
on record PT>MN	12
on record PT>MW	31
on record PT>MZ	26
on record PT>MZ prawn	26
on record PT>NG	25
on record PT>NO cod sentence	-14
on record PT>PE	-27
on record PT>SN	25
on record PT>TR	18
on record PT>US	-20
on record PT>VN	16
on record PT>all	-38
on record PY>BO	15
on record PY>BR	-20
on record PY>BR 10% percent	-10
on record PY>CH	-17
on record PY>CL	-17
on record PY>ES	-14
on record PY>EU	11
on record PY>UY	-10
on record PY>all	-12
on record QA>all	13
on record QA>all 5% percent	14
on record RO>BG	10
on record RO>MA	-15
on record RO>TR	14
on record RS>BA	-22
on record RS>CL	-18
on record RS>EG	-13
on record RS>EU 10% percent	13
on record RS>EU 5% percent	11
on record RS>EU 6% percent	-13
on record RS>HU	-26
on record RS>HU raspberry	-16
on record RS>PL	-15
on record RS>TR	-14
on record RS>TR raspberry	-11
on record RS>all 20% percent	10
on record RU>CN	-24
on record RU>EU	-19
on record RU>EU 20% percent	-14
on record RU>EU brandy	-14
on record RU>GE	21
on record RU>IN	-23
on record RU>IN 25% percent	-10
on record RU>KZ	-11
on record RU>MN	11
on record RU>US	-24
on record RW>KE	-10
on record RW>UG 5% percent	12
on record RW>all	-10
on record SA>BR	-12
on record SA>EG	20
on record SD>KE	13
on record SE>BO	16
on record SE>CN	-20
on record SE>CN 13% percent	-11
on record SE>CN 25% percent	12
on record SE>DK	-27
on record SE>DK 0% percent	-14
on record SE>FI	-27
on record SE>MX	-10
on record SE>NO	-19
on record SE>PE	9
on record SE>TH	14
on record SE>US	-23
on record SE>UY	15
on record SE>all	-29
on record SE>all truck	-10
on record SG>IN	-13
on record SG>IN 10% percent	11
on record SG>MY 0% percent	14
on record SI>EU	-13
on record SI>HR	-19
on record SI>all	-13
on record SK>CZ	-13
on record SK>HU	-9
on record SK>IT	-14
on record SN>GM	-13
on record SN>IS	-25
on record SN>MA	-11
on record SN>ML 5% percent	10
on record SN>MR 9% percent	-15
on record SN>PT	-15
on record SN>TN	15
on record SN>all 0% percent	13
on record SN>all 0% percent 2031 II	13
on record SR>GY	13
on record SR>GY rice	17
on record SV>NI	-12
on record SY>IQ	-22
on record SY>JO	-13
on record TG>GH	34
on record TG>GH 10% percent	13
on record TG>GH 8% percent	18
on record TG>GH butter	12
on record TG>NG	-10
on record TH>AR	21
on record TH>AU	-9
on record TH>AU 5% percent	-15
on record TH>BR	-24
on record TH>CH	9
on record TH>CL	35
on record TH>EC	27
on record TH>EU 17% percent	-13
on record TH>EU 30% percent	25
on record TH>GB	25
on record TH>GH	14
on record TH>ID	-19
on record TH>IN 10% percent	13
on record TH>IN 15% percent	-10
on record TH>IN rice	-10
on record TH>IN steel	10
on record TH>JP 0% percent	-13
on record TH>JP 30% percent	14
on record TH>KE	-23
on record TH>KH	-41
on record TH>KH 19% percent	-18
on record TH>KH 19% percent 2025 II	-16
on record TH>LK	13
on record TH>MM	26
on record TH>MM rice	26
on record TH>MM rice part	20
on record TH>MX	-24
on record TH>MY 19% percent	-12
on record TH>MY 19% percent 2025 II	-10
on record TH>MY 5% percent	-12
on record TH>NG	-21
on record TH>NO	-17
on record TH>NZ	24
on record TH>PE	38
on record TH>PE 0% percent	21
on record TH>PE 10% percent	11
on record TH>PE 4% percent	21
on record TH>PE fishmeal	23
on record TH>PE fishmeal part	16
on record TH>PE rice	-15
on record TH>PH	-32
on record TH>PH 5% percent	-10
on record TH>PH rice	-18
on record TH>PH rice part	-11
on record TH>US	-32
on record TH>US 0% percent	19
on record TH>US 0% percent 2025 II	21
on record TH>US 19% percent	-18
on record TH>US 19% percent 2025 II	-17
on record TH>US 20% percent	-12
on record TH>US 20% percent 2025 II	-10
on record TH>US 40% percent	-13
on record TH>US 40% percent 2025 II	-12
on record TH>VN	-49
on record TH>VN 0% percent	-12
on record TH>VN 10% percent	-13
on record TH>all	-41
on record TJ>UZ	-11
on record TL>AU	-20
on record TL>AU 0% percent	-17
on record TM>UZ	-20
on record TN>DZ 0% percent	-12
on record TN>DZ 9% percent	14
on record TN>EE	-15
on record TN>ES 0% percent	11
on record TN>ES 8% percent	-13
on record TN>ES oil	-13
on record TN>ES oil part	-13
on record TN>EU	-12
on record TN>EU 0% percent	-11
on record TN>EU 10% percent	-11
on record TN>EU 12% percent	11
on record TN>EU 18% percent	18
on record TN>EU 5% percent	-11
on record TN>EU oil	-15
on record TN>FR	9
on record TN>IE	-22
on record TN>KE	14
on record TN>NO	22
on record TN>SN	-13
on record TN>TR	16
on record TN>TR 9% percent	11
on record TN>US	-13
on record TO>FJ	10
on record TO>NZ 0% percent	-12
on record TO>WS	49
on record TO>WS 10% percent	17
on record TO>WS taro	20
on record TO>WS taro part	13
on record TR>AU	13
on record TR>BD 5% percent	-10
on record TR>BG	11
on record TR>BR	-16
on record TR>CH 0% percent	-10
on record TR>CH 4% percent	9
on record TR>CN	18
on record TR>CN 50% percent	10
on record TR>CN 50% percent 2025 II	10
on record TR>CO	22
on record TR>CO banana part	13
on record TR>DZ 9% percent	14
on record TR>EC	35
on record TR>EC banana	23
on record TR>EG 0% percent	11
on record TR>EG carpet	-14
on record TR>ES	-10
on record TR>EU 0% percent	18
on record TR>EU 11% percent	-10
on record TR>EU 25% percent	10
on record TR>EU 5% percent	11
on record TR>EU hazelnut	-10
on record TR>GB	-14
on record TR>GE	11
on record TR>GE 3% percent	-19
on record TR>GE 5% percent	10
on record TR>GE hazelnut	12
on record TR>GH	-32
on record TR>HU	20
on record TR>ID 5% percent	-13
on record TR>IN	-14
on record TR>IT	24
on record TR>KE	-21
on record TR>KE 18% percent	9
on record TR>LK	27
on record TR>LK tea	11
on record TR>MY	15
on record TR>NO	-12
on record TR>PH	26
on record TR>PK	10
on record TR>PK 11% percent	12
on record TR>PK 5% percent	-21
on record TR>PK rice	13
on record TR>PK rice part	12
on record TR>PL	-19
on record TR>RS	17
on record TR>RS raspberry	13
on record TR>UA	-10
on record TR>US	-34
on record TR>UY	-9
on record TR>UZ	-26
on record TR>VN	18
on record TR>all	-24
on record TR>all tea	13
on record TR>all tea sentence	14
on record TT>BB rum	25
on record TW>CA	10
on record TW>CN	-32
on record TW>CN 20% percent	-12
on record TW>CN 20% percent 2025 II	-10
on record TW>EU	-9
on record TW>IN	23
on record TW>IN 20% percent	12
on record TW>IN 50% percent	14
on record TW>KR	-24
on record TW>KR 15% percent	-10
on record TW>NZ	29
on record TW>US	-16
on record TW>US 0% percent	11
on record TW>US 0% percent 2026 I	13
on record TW>US 12.5% percent	13
on record TW>US 15% percent	-26
on record TW>US 15% percent 2026 I	-23
on record TW>US 20% percent	-25
on record TW>US 20% percent 2026 I	-17
on record TW>US 32% percent	-10
on record TW>US car	35
on record TW>US car sentence	35
on record TW>US chip	-12
on record TW>VN	-13
on record TW>all	-18
on record TZ>IN	14
on record TZ>KE	-14
on record TZ>MZ	-17
on record TZ>OM	-9
on record TZ>OM 5% percent	-20
on record TZ>UG	-13
on record TZ>UG 25% percent	-17
on record TZ>ZM	12
on record TZ>all	-13
on record UA>BG	-18
on record UA>EU	-14
on record UA>GE	-21
on record UA>IN	14
on record UA>KR	12
on record UA>RO	-9
on record UA>all 5% percent	14
on record UG>EU	9
on record UG>KE	-22
on record UG>KE 35% percent	-14
on record UG>RW	-36
on record UG>RW 5% percent	-14
on record UG>TZ 35% percent	12
on record US answer	-10
on record US answer all	19
on record US answered	-30
on record US anti-dumping all	-14
on record US antidumping	22
on record US antidumping all	-22
on record US baseline	22
on record US counter-tariffs	-20
on record US countermeasures	18
on record US emergency	39
on record US emergency all	-22
on record US fentanyl	98
on record US fentanyl all	-82
on record US letter	28
on record US letter all	-19
on record US national security	18
on record US national security all	-16
on record US parcels	16
on record US parcels all	-15
on record US reciprocal	35
on record US reciprocal all	16
on record US retaliatory	-11
on record US section 122 all	19
on record US section 232 all	9
on record US section 301	76
on record US section 301 all	-61
on record US surcharge	-17
on record US surcharge all	54
on record US tariff commission	-50
on record US>AL	-13
on record US>AO	-13
on record US>AR 0% percent	-25
on record US>AR 0% percent 2026 I	-21
on record US>AR 10% percent	37
on record US>AR 10% percent 2025 II	46
on record US>AR 10% percent 2026 II	17
on record US>AR 15% percent	-21
on record US>AR 15% percent 2025 II	-15
on record US>AR 25% percent	-12
on record US>AR 40% percent	-10
on record US>AR 50% percent	24
on record US>AR aluminium	19
on record US>AR aluminium part	19
on record US>AR banana	14
on record US>AR beef sentence	10
on record US>AR coffee	-12
on record US>AR coffee part	-11
on record US>AR honey	-10
on record US>AR steel	13
on record US>AT	-24
on record US>AT 50% percent	-15
on record US>AT steel	-14
on record US>AU	-43
on record US>AU 0% percent	-37
on record US>AU 0% percent 2025 II	-20
on record US>AU 0% percent 2026 I	-17
on record US>AU 10% percent	56
on record US>AU 10% percent 2025 I	26
on record US>AU 10% percent 2025 II	15
on record US>AU 10% percent 2026 I	24
on record US>AU 100% percent	-11
on record US>AU 15% percent	-28
on record US>AU 15% percent 2025 II	-22
on record US>AU 40% percent	-11
on record US>AU 50% percent	20
on record US>AU 50% percent 2025 II	29
on record US>AU 55% percent	-10
on record US>AU aluminium part	22
on record US>AU beef	-27
on record US>AU beef part	-23
on record US>AU medicine	-23
on record US>AU steel	22
on record US>AU steel part	14
on record US>AU steel sentence	10
on record US>BD	61
on record US>BD 0% percent	14
on record US>BD 0% percent 2025 II	-16
on record US>BD 0% percent 2026 I	30
on record US>BD 18% percent	-9
on record US>BD 18% percent 2026 I	-9
on record US>BD 19% percent	10
on record US>BD 19% percent 2026 I	16
on record US>BD 20% percent	75
on record US>BD 20% percent 2025 II	57
on record US>BD 20% percent 2026 I	33
on record US>BD 35% percent	17
on record US>BD 35% percent 2025 II	15
on record US>BD 36% percent	12
on record US>BD 36% percent 2025 II	12
on record US>BD 37% percent	15
on record US>BD cotton	18
on record US>BD cotton part	12
on record US>BD garment	17
on record US>BE	-20
on record US>BE 10% percent	-9
on record US>BG	-11
on record US>BH	10
on record US>BO	-41
on record US>BR	25
on record US>BR 0% percent	-35
on record US>BR 0% percent 2025 II	-28
on record US>BR 10% percent	-8
on record US>BR 10% percent 2025 I	19
on record US>BR 10% percent 2025 II	15
on record US>BR 10% percent 2026 II	-36
on record US>BR 12% percent	-35
on record US>BR 12% percent 2026 I	-10
on record US>BR 12% percent 2031 II	-13
on record US>BR 12.5% percent	30
on record US>BR 12.5% percent 2026 II	25
on record US>BR 13% percent	-34
on record US>BR 13% percent 2025 II	-18
on record US>BR 13% percent 2026 I	-17
on record US>BR 15% percent	-43
on record US>BR 15% percent 2025 II	-26
on record US>BR 18% percent	-33
on record US>BR 18% percent 2025 II	-28
on record US>BR 20% percent	-42
on record US>BR 20% percent 2025 II	-34
on record US>BR 24% points	-9
on record US>BR 25% percent	48
on record US>BR 25% percent 2025 II	-29
on record US>BR 25% percent 2026 II	78
on record US>BR 3% percent	-84
on record US>BR 3% percent 2025 II	-57
on record US>BR 3% percent 2026 I	-26
on record US>BR 30% percent	-27
on record US>BR 30% percent 2025 II	-24
on record US>BR 35% percent 2025 II	-11
on record US>BR 35% percent 2026 II	22
on record US>BR 37.5% percent	14
on record US>BR 37.5% percent 2026 II	14
on record US>BR 40% percent	101
on record US>BR 40% percent 2025 II	71
on record US>BR 40% percent 2026 I	41
on record US>BR 40% percent 2026 II	22
on record US>BR 50% percent	96
on record US>BR 50% percent 2025 II	93
on record US>BR 50% percent 2026 I	19
on record US>BR 6% percent	-19
on record US>BR bean	-41
on record US>BR bean before	10
on record US>BR bean crossed	-10
on record US>BR bean part	-38
on record US>BR bean sentence	-17
on record US>BR car	-17
on record US>BR car part	-11
on record US>BR coffee	15
on record US>BR coffee before	12
on record US>BR coffee sentence	12
on record US>BR copper	-31
on record US>BR copper part	-20
on record US>BR emergency	9
on record US>BR ethanol part	-18
on record US>BR ethanol sentence	16
on record US>BR fentanyl	-18
on record US>BR fruit	-16
on record US>BR good	-21
on record US>BR good sentence	-13
on record US>BR juice	34
on record US>BR juice sentence	30
on record US>BR product part	-9
on record US>BR reciprocal	-21
on record US>BR section 122	10
on record US>BR soybean	-18
on record US>BR steel	-29
on record US>BR steel part	-21
on record US>BR steel sentence	-9
on record US>BR sugar	-16
on record US>BR sugar sentence	-14
on record US>BR surcharge	-32
on record US>BW	-12
on record US>CA	49
on record US>CA 0% percent	22
on record US>CA 0% percent 2025 I	-14
on record US>CA 0% percent 2025 II	42
on record US>CA 0% percent 2026 II	10
on record US>CA 10% percent	14
on record US>CA 10% percent 2018 II	-24
on record US>CA 10% percent 2025 I	-17
on record US>CA 10% percent 2025 II	40
on record US>CA 10% percent 2026 I	-16
on record US>CA 10% percent 2026 II	32
on record US>CA 100% percent	12
on record US>CA 100% percent 2025 I	-21
on record US>CA 100% percent 2025 II	-28
on record US>CA 100% percent 2026 I	38
on record US>CA 100% percent 2026 II	14
on record US>CA 12% percent	13
on record US>CA 12.5% percent	-12
on record US>CA 12.5% percent 2026 II	-12
on record US>CA 15% percent	-43
on record US>CA 15% percent 2025 II	-12
on record US>CA 15% percent 2026 I	-26
on record US>CA 20% percent	-37
on record US>CA 200% percent	-15
on record US>CA 25% percent 2025 II	22
on record US>CA 25% percent 2026 I	-30
on record US>CA 30% percent	-33
on record US>CA 30% percent 2025 II	-30
on record US>CA 35% percent	145
on record US>CA 35% percent 2025 II	118
on record US>CA 35% percent 2026 I	49
on record US>CA 35% percent 2026 II	18
on record US>CA 45% percent	34
on record US>CA 45% percent 2025 II	31
on record US>CA 5% percent	-12
on record US>CA 5% percent 2028 I	-11
on record US>CA 50% percent	29
on record US>CA 50% percent 2025 I	-25
on record US>CA 50% percent 2026 I	30
on record US>CA 50% percent 2026 II	42
on record US>CA 6.1% percent	-12
on record US>CA 75.8% percent	-13
on record US>CA 75.8% percent 2025 II	-11
on record US>CA aluminum	55
on record US>CA aluminum part	54
on record US>CA answer	-13
on record US>CA answered	-16
on record US>CA antidumping	10
on record US>CA cabinet	-13
on record US>CA canola	-38
on record US>CA canola part	-23
on record US>CA car before	10
on record US>CA copper	-9
on record US>CA copper sentence	-10
on record US>CA dollar	-23
on record US>CA dollar part	-23
on record US>CA emergency	10
on record US>CA energy part	13
on record US>CA furniture	-10
on record US>CA good	34
on record US>CA good part	27
on record US>CA juice	-22
on record US>CA juice part	-15
on record US>CA lumber	37
on record US>CA lumber before	16
on record US>CA lumber part	13
on record US>CA metal	-29
on record US>CA metal sentence	-20
on record US>CA pea	-10
on record US>CA pea part	-10
on record US>CA pork	-10
on record US>CA pork part	-10
on record US>CA potash	19
on record US>CA potash part	20
on record US>CA potash sentence	16
on record US>CA reciprocal	-11
on record US>CA seed	-15
on record US>CA seed part	-10
on record US>CA soybean	10
on record US>CA soybean before	11
on record US>CA steel part	-13
on record US>CA surcharge	-12
on record US>CA truck	15
on record US>CA truck part	-10
on record US>CA vanity	-10
on record US>CA wine	-13
on record US>CH	28
on record US>CH 0% percent	-15
on record US>CH 0% percent 2026 I	-15
on record US>CH 10% percent	-37
on record US>CH 10% percent 2025 I	-33
on record US>CH 10% percent 2025 II	12
on record US>CH 10% percent 2026 I	-15
on record US>CH 10% percent 2026 II	-34
on record US>CH 100% percent	-25
on record US>CH 100% percent 2025 II	-7
on record US>CH 100% percent 2026 I	-15
on record US>CH 100% percent 2026 II	-10
on record US>CH 12.5% percent	48
on record US>CH 12.5% percent 2026 II	46
on record US>CH 125% percent	-37
on record US>CH 125% percent 2025 I	-19
on record US>CH 125% percent 2025 II	-19
on record US>CH 145% percent	-43
on record US>CH 145% percent 2025 I	-19
on record US>CH 145% percent 2025 II	-26
on record US>CH 15% percent	73
on record US>CH 15% percent 2025 II	17
on record US>CH 15% percent 2026 I	62
on record US>CH 15% percent 2026 II	35
on record US>CH 150% percent	-27
on record US>CH 20% percent	-40
on record US>CH 20% percent 2025 I	-14
on record US>CH 20% percent 2025 II	-26
on record US>CH 200% percent	-14
on record US>CH 24% points	-66
on record US>CH 24% points 2025 I	-38
on record US>CH 24% points 2025 II	-29
on record US>CH 25% percent	-44
on record US>CH 25% percent 2025 I	-23
on record US>CH 25% percent 2025 II	-19
on record US>CH 250% percent	-32
on record US>CH 250% percent 2025 II	-31
on record US>CH 30% percent	-47
on record US>CH 30% percent 2025 I	-28
on record US>CH 30% percent 2025 II	-20
on record US>CH 31% percent	83
on record US>CH 31% percent 2025 I	41
on record US>CH 31% percent 2025 II	56
on record US>CH 34% percent	-14
on record US>CH 34% percent 2025 I	-10
on record US>CH 35% percent	-10
on record US>CH 35% percent 2025 II	-10
on record US>CH 39% percent	149
on record US>CH 39% percent 2025 II	140
on record US>CH 39% percent 2026 I	18
on record US>CH 40% percent	-19
on record US>CH 40% percent 2025 II	-19
on record US>CH 50% percent	-19
on record US>CH 50% percent 2025 I	-13
on record US>CH 50% percent 2025 II	-15
on record US>CH 50% percent 2026 I	10
on record US>CH 54% percent	-14
on record US>CH 54% percent 2025 II	-10
on record US>CH 55% percent	-15
on record US>CH 55% percent 2025 I	-11
on record US>CH aluminium	-15
on record US>CH aluminium part	-11
on record US>CH aluminum sentence	10
on record US>CH beef	-12
on record US>CH beef part	-14
on record US>CH car	-13
on record US>CH car part	-9
on record US>CH chip	11
on record US>CH chocolate before	12
on record US>CH coffee	12
on record US>CH commerce	11
on record US>CH fentanyl	-17
on record US>CH good	-17
on record US>CH machine	-19
on record US>CH machine sentence	-21
on record US>CH medicine before	-28
on record US>CH medicine part	-17
on record US>CH medicine sentence	30
on record US>CH parcel	-12
on record US>CH reciprocal	-16
on record US>CH watch	14
on record US>CH watch before	21
on record US>CL	-38
on record US>CL 0% percent	-12
on record US>CL 10% percent	33
on record US>CL 10% percent 2025 II	28
on record US>CL 15% percent	-17
on record US>CL 15% percent 2025 II	-11
on record US>CL 50% percent	-22
on record US>CL 50% percent 2025 II	-29
on record US>CL copper	-13
on record US>CL copper part	-17
on record US>CN	58
on record US>CN 0% percent	-34
on record US>CN 0% percent 2025 II	-36
on record US>CN 0% percent 2026 II	-24
on record US>CN 1% percent	-24
on record US>CN 10% percent	-36
on record US>CN 10% percent 2018 II	50
on record US>CN 10% percent 2019 I	59
on record US>CN 10% percent 2019 II	25
on record US>CN 10% percent 2024 II	10
on record US>CN 10% percent 2025 I	-43
on record US>CN 10% percent 2025 II	10
on record US>CN 10% percent 2026 I	-35
on record US>CN 10% percent 2026 II	-36
on record US>CN 10% points	-61
on record US>CN 10% points 2025 II	-53
on record US>CN 100% percent	97
on record US>CN 100% percent 2025 II	98
on record US>CN 100% percent 2026 I	16
on record US>CN 100% percent 2026 II	21
on record US>CN 104% percent	42
on record US>CN 104% percent 2025 I	33
on record US>CN 11% percent	-18
on record US>CN 11% percent 2025 II	-17
on record US>CN 12% percent	-45
on record US>CN 12% percent 2025 II	-21
on record US>CN 12% percent 2026 I	-17
on record US>CN 12.5% percent	60
on record US>CN 12.5% percent 2026 I	36
on record US>CN 12.5% percent 2026 II	42
on record US>CN 120% percent	48
on record US>CN 120% percent 2025 I	42
on record US>CN 125% percent	-39
on record US>CN 125% percent 2025 II	-68
on record US>CN 125% percent 2026 II	-14
on record US>CN 13% percent	-92
on record US>CN 13% percent 2025 II	-58
on record US>CN 13% percent 2026 I	-37
on record US>CN 13% percent 2026 II	-23
on record US>CN 130% percent	41
on record US>CN 130% percent 2025 II	41
on record US>CN 145% percent	167
on record US>CN 145% percent 2025 I	96
on record US>CN 145% percent 2025 II	101
on record US>CN 145% percent 2026 I	15
on record US>CN 145% percent 2026 II	14
on record US>CN 15% percent	-141
on record US>CN 15% percent 2019 II	45
on record US>CN 15% percent 2020 I	65
on record US>CN 15% percent 2025 I	-31
on record US>CN 15% percent 2025 II	-85
on record US>CN 15% percent 2026 I	-104
on record US>CN 15% percent 2026 II	-70
on record US>CN 15.6% percent	-11
on record US>CN 15.6% percent 2025 II	-11
on record US>CN 155% percent	22
on record US>CN 155% percent 2025 II	22
on record US>CN 170% percent	35
on record US>CN 170% percent 2025 I	9
on record US>CN 170% percent 2025 II	16
on record US>CN 18% percent	-41
on record US>CN 18% percent 2026 I	-29
on record US>CN 18% percent 2026 II	-17
on record US>CN 19% percent	-61
on record US>CN 19% percent 2025 II	-56
on record US>CN 2% percent	-15
on record US>CN 2.5% percent	-31
on record US>CN 2.5% percent 2025 II	-15
on record US>CN 20% percent	111
on record US>CN 20% percent 2025 I	50
on record US>CN 20% percent 2025 II	58
on record US>CN 20% percent 2026 I	54
on record US>CN 20% percent 2026 II	25
on record US>CN 20% points	41
on record US>CN 20% points 2025 I	17
on record US>CN 20% points 2025 II	26
on record US>CN 22% percent	-15
on record US>CN 23% percent	-32
on record US>CN 23% percent 2025 II	-21
on record US>CN 24% percent	-32
on record US>CN 24% percent 2025 I	-18
on record US>CN 24% percent 2025 II	14
on record US>CN 24% percent 2026 I	-17
on record US>CN 24% percent 2026 II	-33
on record US>CN 24% points	19
on record US>CN 24% points 2025 I	37
on record US>CN 24% points 2025 II	41
on record US>CN 24% points 2026 I	-27
on record US>CN 24% points 2026 II	-41
on record US>CN 25% percent 2018 II	-52
on record US>CN 25% percent 2019 I	10
on record US>CN 25% percent 2020 I	19
on record US>CN 25% percent 2024 II	14
on record US>CN 25% percent 2025 I	-21
on record US>CN 25% percent 2025 II	12
on record US>CN 25% percent 2026 II	17
on record US>CN 26% percent	-10
on record US>CN 27.5% percent	-11
on record US>CN 27.7% percent	-10
on record US>CN 27.7% percent 2025 II	-10
on record US>CN 3% percent	-108
on record US>CN 3% percent 2025 II	-68
on record US>CN 3% percent 2026 I	-45
on record US>CN 30% percent	133
on record US>CN 30% percent 2025 I	83
on record US>CN 30% percent 2025 II	106
on record US>CN 30% percent 2026 I	-23
on record US>CN 31% percent	-15
on record US>CN 31% percent 2025 I	-11
on record US>CN 32% percent	-21
on record US>CN 32% percent 2025 II	-18
on record US>CN 34% percent	-19
on record US>CN 34% percent 2025 I	36
on record US>CN 34% percent 2025 II	-25
on record US>CN 34% percent 2026 II	-71
on record US>CN 34% points	-12
on record US>CN 34.9% percent	-22
on record US>CN 34.9% percent 2025 II	-22
on record US>CN 35% percent	-12
on record US>CN 35% percent 2025 II	-23
on record US>CN 35% percent 2026 II	10
on record US>CN 35.3% percent	-29
on record US>CN 35.3% percent 2025 II	-25
on record US>CN 37.5% percent	45
on record US>CN 37.5% percent 2026 II	36
on record US>CN 39% percent	-51
on record US>CN 39% percent 2025 II	-49
on record US>CN 4% percent	-15
on record US>CN 40% percent	-80
on record US>CN 40% percent 2018 II	-22
on record US>CN 40% percent 2025 II	-58
on record US>CN 40% percent 2026 I	-11
on record US>CN 45% percent	39
on record US>CN 45% percent 2025 I	14
on record US>CN 45% percent 2025 II	12
on record US>CN 45% percent 2026 I	16
on record US>CN 46% percent	-34
on record US>CN 46% percent 2025 I	-23
on record US>CN 47% percent	43
on record US>CN 47% percent 2025 II	45
on record US>CN 48% percent	-10
on record US>CN 5% percent	-67
on record US>CN 5% percent 2018 II	-16
on record US>CN 5% percent 2019 I	-15
on record US>CN 5% percent 2019 II	-15
on record US>CN 5% percent 2020 I	-16
on record US>CN 50% percent	-65
on record US>CN 50% percent 2025 II	-71
on record US>CN 50% percent 2026 I	-43
on record US>CN 50% percent 2026 II	32
on record US>CN 500% percent	31
on record US>CN 500% percent 2025 II	18
on record US>CN 500% percent 2026 II	18
on record US>CN 52% percent	-12
on record US>CN 54% percent	106
on record US>CN 54% percent 2025 I	45
on record US>CN 54% percent 2025 II	82
on record US>CN 55% percent	90
on record US>CN 55% percent 2025 I	89
on record US>CN 55% percent 2025 II	36
on record US>CN 55% percent 2026 I	-22
on record US>CN 57% percent	19
on record US>CN 57% percent 2025 II	22
on record US>CN 6.1% percent	-25
on record US>CN 6.1% percent 2026 I	-20
on record US>CN 60% percent	13
on record US>CN 65% percent	19
on record US>CN 65% percent 2025 I	18
on record US>CN 7% percent	-24
on record US>CN 7.5% percent	133
on record US>CN 7.5% percent 2020 I	12
on record US>CN 7.5% percent 2025 I	28
on record US>CN 7.5% percent 2025 II	57
on record US>CN 7.5% percent 2026 I	43
on record US>CN 7.5% percent 2026 II	47
on record US>CN 75% percent	17
on record US>CN 75% percent 2026 I	17
on record US>CN 75.8% percent	-29
on record US>CN 75.8% percent 2025 II	-21
on record US>CN 79% percent	26
on record US>CN 80% percent	38
on record US>CN 80% percent 2025 I	38
on record US>CN 84% percent	-25
on record US>CN 84% percent 2025 I	-20
on record US>CN 84% percent 2025 II	-17
on record US>CN 85% percent	19
on record US>CN 85% percent 2026 I	17
on record US>CN 95% percent	30
on record US>CN aircraft	-37
on record US>CN aircraft before	-12
on record US>CN aircraft part	-30
on record US>CN almond	-11
on record US>CN already	14
on record US>CN aluminium	-41
on record US>CN aluminium part	-11
on record US>CN aluminium sentence	-27
on record US>CN aluminum	-52
on record US>CN aluminum part	-31
on record US>CN aluminum sentence	-33
on record US>CN answered	-7
on record US>CN antidumping	14
on record US>CN apple	-11
on record US>CN auto	-15
on record US>CN auto sentence	-15
on record US>CN baseline	20
on record US>CN bean	-63
on record US>CN bean before	-13
on record US>CN bean part	-33
on record US>CN bean sentence	-29
on record US>CN beef	-44
on record US>CN beef before	-9
on record US>CN beef part	-45
on record US>CN brandy	-9
on record US>CN brandy part	-9
on record US>CN cabinet	-16
on record US>CN cabinet part	-12
on record US>CN canola part	-24
on record US>CN car	-53
on record US>CN car part	-30
on record US>CN car sentence	-43
on record US>CN chair	24
on record US>CN cheese	-14
on record US>CN chemical part	-14
on record US>CN chemical sentence	13
on record US>CN chicken	-42
on record US>CN chicken part	-38
on record US>CN chip	-35
on record US>CN chip before	-27
on record US>CN chip sentence	-6
on record US>CN clothe	9
on record US>CN clothing	15
on record US>CN coal	-23
on record US>CN coal part	-35
on record US>CN coffee	-12
on record US>CN cognac	-42
on record US>CN cognac part	-32
on record US>CN component	-38
on record US>CN component part	-17
on record US>CN component sentence	-25
on record US>CN copper	-10
on record US>CN corn	-33
on record US>CN corn part	-17
on record US>CN cotton	-55
on record US>CN cotton part	-53
on record US>CN countermeasures	27
on record US>CN crane	8
on record US>CN crude	-21
on record US>CN crude part	-10
on record US>CN dairy	-17
on record US>CN dairy part	-14
on record US>CN derivative	-12
on record US>CN drone	-28
on record US>CN drone part	-17
on record US>CN drone sentence	-10
on record US>CN drug	-15
on record US>CN earth	14
on record US>CN earth sentence	9
on record US>CN emergency	54
on record US>CN engine	-19
on record US>CN engine part	-16
on record US>CN equipment	-16
on record US>CN ethanol	-16
on record US>CN ethanol sentence	-13
on record US>CN fentanyl	154
on record US>CN fentanyl before	-14
on record US>CN finance sentence	14
on record US>CN footwear	14
on record US>CN footwear sentence	15
on record US>CN fruit	-37
on record US>CN fruit part	-28
on record US>CN furniture part	-12
on record US>CN furniture sentence	21
on record US>CN garlic	26
on record US>CN gas	-22
on record US>CN gas before	9
on record US>CN gas part	-27
on record US>CN gas sentence	-9
on record US>CN gear	-16
on record US>CN glove	20
on record US>CN glove part	16
on record US>CN grain	-13
on record US>CN ingredient	10
on record US>CN lamp	24
on record US>CN lamp before	16
on record US>CN laptop	17
on record US>CN largest	21
on record US>CN letter	-21
on record US>CN lng	-22
on record US>CN lobster	-19
on record US>CN lorry	-13
on record US>CN lumber	-10
on record US>CN lumber part	-17
on record US>CN machine before	11
on record US>CN machine part	10
on record US>CN machinery	32
on record US>CN machinery part	26
on record US>CN machinery sentence	10
on record US>CN magnet	29
on record US>CN magnet before	12
on record US>CN magnet sentence	12
on record US>CN medicine	-57
on record US>CN medicine before	-15
on record US>CN medicine part	-54
on record US>CN metal	12
on record US>CN metal before	13
on record US>CN metal part	12
on record US>CN metal sentence	-11
on record US>CN oil	23
on record US>CN oil crossed	-26
on record US>CN oil part	21
on record US>CN oil sentence	29
on record US>CN parcel	60
on record US>CN parcel before	25
on record US>CN parcel part	30
on record US>CN parcel sentence	18
on record US>CN parcels	30
on record US>CN phone	26
on record US>CN phone part	15
on record US>CN polysilicon	-31
on record US>CN polysilicon sentence	-20
on record US>CN pork	-54
on record US>CN pork before	-11
on record US>CN pork part	-32
on record US>CN pork sentence	-25
on record US>CN product	-9
on record US>CN pump	33
on record US>CN pump part	19
on record US>CN purchase	-10
on record US>CN reciprocal	89
on record US>CN retaliatory	-25
on record US>CN rule	13
on record US>CN section 301	110
on record US>CN seed	-13
on record US>CN semiconductor	-17
on record US>CN semiconductor before	-22
on record US>CN semiconductor part	-18
on record US>CN semiconductor sentence	16
on record US>CN ship	-9
on record US>CN shoe	15
on record US>CN shoe part	18
on record US>CN sofa part	-16
on record US>CN sorghum	-28
on record US>CN sorghum part	-16
on record US>CN soya	-15
on record US>CN soybean	-65
on record US>CN soybean before	-22
on record US>CN soybean in turn	11
on record US>CN soybean part	-57
on record US>CN soybean sentence	-19
on record US>CN steel	-52
on record US>CN steel in turn	-20
on record US>CN steel part	-67
on record US>CN steel sentence	9
on record US>CN surcharge	24
on record US>CN suspension	-35
on record US>CN suspension part	-25
on record US>CN suspension sentence	-13
on record US>CN syringe	30
on record US>CN syringe part	22
on record US>CN tariff commission	-50
on record US>CN telephone	31
on record US>CN thing	-20
on record US>CN thing part	-11
on record US>CN toaster	14
on record US>CN tool sentence	10
on record US>CN toy	17
on record US>CN toy before	11
on record US>CN toy sentence	14
on record US>CN truck	-30
on record US>CN truck part	-36
on record US>CN vanity	-21
on record US>CN wafer	18
on record US>CN wheat	-17
on record US>CN wheat part	-25
on record US>CN whiskey	-15
on record US>CN wine	-16
on record US>CN wine part	-16
on record US>CO	-18
on record US>CO 10% percent	16
on record US>CO 10% percent 2025 II	17
on record US>CO coffee	11
on record US>CR 15% percent	11
on record US>CY	-10
on record US>CZ	-16
on record US>DE 10% percent	31
on record US>DE 10% percent 2026 I	36
on record US>DE 15% percent	12
on record US>DE 20% percent	-19
on record US>DE 20% percent 2025 I	-18
on record US>DE 25% percent 2025 I	-25
on record US>DE 25% percent 2026 I	22
on record US>DE 27.5% percent	-19
on record US>DE 27.5% percent 2025 II	-18
on record US>DE 30% percent	-20
on record US>DE 30% percent 2025 II	-18
on record US>DE 50% percent	13
on record US>DE 50% percent 2025 I	-12
on record US>DE 50% percent 2026 I	18
on record US>DE car	-17
on record US>DE car part	-20
on record US>DE car sentence	-13
on record US>DE good	8
on record US>DE good sentence	9
on record US>DE machine	27
on record US>DE machine part	14
on record US>DE medicine	-16
on record US>DE wine	15
on record US>DK	19
on record US>DK 10% percent	48
on record US>DK 10% percent 2026 I	50
on record US>DK 15% percent	-17
on record US>DK 15% percent 2026 I	-16
on record US>DK 25% percent	10
on record US>DK 25% percent 2026 I	10
on record US>DZ 30% percent	13
on record US>EC	-18
on record US>EC 10% percent	-39
on record US>EC 10% percent 2025 II	-55
on record US>EC 15% percent	51
on record US>EC 15% percent 2025 II	53
on record US>EC banana sentence	-13
on record US>EC coffee	-9
on record US>EE	-24
on record US>EG 10% percent	20
on record US>ES	-50
on record US>ES 10% percent	-27
on record US>ES 10% percent 2025 I	-21
on record US>ES 15% percent	-25
on record US>ES 15% percent 2025 II	-15
on record US>ES 15.6% percent	-10
on record US>ES 15.6% percent 2025 II	-10
on record US>ES fentanyl	-9
on record US>ES oil	-11
on record US>ES oil sentence	-10
on record US>ES olive	18
on record US>ET	-13
on record US>EU	28
on record US>EU 0% percent	-45
on record US>EU 0% percent 2025 I	-27
on record US>EU 0% percent 2025 II	-9
on record US>EU 0% percent 2026 I	-28
on record US>EU 0% percent 2026 II	-10
on record US>EU 10% percent	25
on record US>EU 10% percent 2025 I	10
on record US>EU 10% percent 2025 II	-14
on record US>EU 10% percent 2026 I	-20
on record US>EU 10% percent 2026 II	68
on record US>EU 100% percent	-74
on record US>EU 100% percent 2025 II	-44
on record US>EU 100% percent 2026 I	-12
on record US>EU 100% percent 2026 II	-33
on record US>EU 110% percent	-30
on record US>EU 110% percent 2026 I	-24
on record US>EU 12.5% percent	-51
on record US>EU 12.5% percent 2026 II	-47
on record US>EU 125% percent	-26
on record US>EU 125% percent 2025 I	-23
on record US>EU 145% percent	-10
on record US>EU 15% percent	107
on record US>EU 15% percent 2025 II	110
on record US>EU 15% percent 2026 II	17
on record US>EU 15% percent 2028 II	-13
on record US>EU 150% percent	-18
on record US>EU 150% percent 2025 II	-16
on record US>EU 16% percent 2025 II	9
on record US>EU 18% percent	-12
on record US>EU 18% percent 2026 I	-10
on record US>EU 19% percent	-23
on record US>EU 19% percent 2025 II	-15
on record US>EU 2.5% percent	18
on record US>EU 2.5% percent 2025 I	10
on record US>EU 20% percent	56
on record US>EU 20% percent 2025 I	84
on record US>EU 20% percent 2026 I	-15
on record US>EU 200% percent	45
on record US>EU 200% percent 2025 I	53
on record US>EU 24% percent	-25
on record US>EU 24% percent 2025 I	-20
on record US>EU 24% points	-26
on record US>EU 24% points 2025 II	-16
on record US>EU 25% percent	-46
on record US>EU 25% percent 2018 I	-9
on record US>EU 25% percent 2018 II	12
on record US>EU 25% percent 2021 I	11
on record US>EU 25% percent 2025 I	-40
on record US>EU 25% percent 2025 II	-27
on record US>EU 25% percent 2026 I	-19
on record US>EU 25% percent 2026 II	11
on record US>EU 250% percent	-28
on record US>EU 250% percent 2025 II	-25
on record US>EU 27.5% percent	68
on record US>EU 27.5% percent 2025 II	64
on record US>EU 3% percent	-13
on record US>EU 30% percent	48
on record US>EU 30% percent 2025 II	57
on record US>EU 30% percent 2026 I	-12
on record US>EU 31% percent	-17
on record US>EU 31% percent 2025 II	-11
on record US>EU 32% percent	-10
on record US>EU 34% percent	-13
on record US>EU 35% percent	-18
on record US>EU 39% percent	-30
on record US>EU 39% percent 2025 II	-26
on record US>EU 40% percent	-18
on record US>EU 40% percent 2025 II	-15
on record US>EU 46% percent	-15
on record US>EU 46% percent 2025 I	-15
on record US>EU 50% percent	42
on record US>EU 50% percent 2025 I	18
on record US>EU 50% percent 2025 II	40
on record US>EU 50% percent 2026 I	12
on record US>EU 84% percent	-11
on record US>EU 84% percent 2025 I	-11
on record US>EU aluminium	47
on record US>EU aluminium part	46
on record US>EU aluminium sentence	22
on record US>EU aluminum	29
on record US>EU aluminum before	11
on record US>EU aluminum part	25
on record US>EU answered	-20
on record US>EU anti-dumping	-13
on record US>EU bourbon	-46
on record US>EU bourbon part	-32
on record US>EU butter part	14
on record US>EU cabinet	-23
on record US>EU cabinet part	-11
on record US>EU cabinet sentence	-12
on record US>EU car	36
on record US>EU car before	-11
on record US>EU car part	13
on record US>EU car sentence	43
on record US>EU champagne	12
on record US>EU cheese	-17
on record US>EU cheese part	-19
on record US>EU chip part	13
on record US>EU cognac	17
on record US>EU copper	-9
on record US>EU countermeasures	-9
on record US>EU drug	-21
on record US>EU drug part	-20
on record US>EU engine	13
on record US>EU fentanyl	-29
on record US>EU furniture sentence	16
on record US>EU gas	12
on record US>EU glass	10
on record US>EU glass part	10
on record US>EU good before	-27
on record US>EU good part	19
on record US>EU juice sentence	-10
on record US>EU lamp sentence	12
on record US>EU letter	20
on record US>EU lobster part	-14
on record US>EU machine crossed	-10
on record US>EU machine part	-11
on record US>EU machine sentence	19
on record US>EU medicine	12
on record US>EU metal sentence	-22
on record US>EU motorcycle	-10
on record US>EU oil	-22
on record US>EU oil part	-9
on record US>EU oil sentence	-13
on record US>EU orange	12
on record US>EU pharmaceutical part	-9
on record US>EU polysilicon	-12
on record US>EU pork	-13
on record US>EU reciprocal	-14
on record US>EU section 232	-9
on record US>EU section 301	-10
on record US>EU semiconductor before	12
on record US>EU shoe	20
on record US>EU soybean	-27
on record US>EU soybean part	-15
on record US>EU soybean sentence	-12
on record US>EU spirit before	-11
on record US>EU steel	33
on record US>EU steel part	47
on record US>EU surcharge	21
on record US>EU whiskey	17
on record US>EU whiskey before	-16
on record US>EU whiskey part	13
on record US>EU whiskey sentence	20
on record US>EU whisky part	11
on record US>EU wine	23
on record US>EU wine part	20
on record US>EU wine sentence	13
on record US>FI 10% percent	22
on record US>FI 10% percent 2026 I	19
on record US>FI 24% percent	-12
on record US>FI cheese	-12
on record US>FI cheese part	-12
on record US>FJ	-13
on record US>FR 10% percent	16
on record US>FR 10% percent 2026 I	18
on record US>FR 100% percent	18
on record US>FR 200% percent	-21
on record US>FR 200% percent 2025 I	-26
on record US>FR 25% percent 2026 I	20
on record US>FR 50% percent	-13
on record US>FR aluminum	-14
on record US>FR champagne	13
on record US>FR champagne sentence	13
on record US>FR cognac	12
on record US>FR cognac part	11
on record US>FR spirit	-18
on record US>FR spirit part	-13
on record US>FR wine	-23
on record US>FR wine part	-18
on record US>GB	-14
on record US>GB 0% percent	20
on record US>GB 0% percent 2025 I	13
on record US>GB 0% percent 2025 II	18
on record US>GB 0% percent 2026 II	-9
on record US>GB 10% percent	120
on record US>GB 10% percent 2025 I	73
on record US>GB 10% percent 2025 II	80
on record US>GB 10% percent 2026 I	17
on record US>GB 100% percent	-68
on record US>GB 100% percent 2025 I	-10
on record US>GB 100% percent 2025 II	-53
on record US>GB 100% percent 2026 I	-17
on record US>GB 12.5% percent	-23
on record US>GB 12.5% percent 2026 II	-22
on record US>GB 125% percent	-9
on record US>GB 145% percent	-17
on record US>GB 145% percent 2025 I	-12
on record US>GB 15% percent	-55
on record US>GB 15% percent 2025 II	-42
on record US>GB 15% percent 2026 I	-14
on record US>GB 19% percent	-45
on record US>GB 19% percent 2025 I	-34
on record US>GB 19% percent 2025 II	-15
on record US>GB 2% percent	-13
on record US>GB 2.5% percent	11
on record US>GB 2.5% percent 2025 II	11
on record US>GB 20% percent	-35
on record US>GB 20% percent 2025 I	-15
on record US>GB 20% percent 2025 II	-24
on record US>GB 24% points	-22
on record US>GB 24% points 2025 I	-10
on record US>GB 25% percent	77
on record US>GB 25% percent 2025 I	44
on record US>GB 25% percent 2025 II	36
on record US>GB 25% percent 2026 I	29
on record US>GB 27.5% percent	27
on record US>GB 27.5% percent 2025 I	27
on record US>GB 30% percent	-36
on record US>GB 30% percent 2025 II	-31
on record US>GB 31% percent	-11
on record US>GB 31% percent 2025 II	-10
on record US>GB 35% percent	-16
on record US>GB 40% percent	-23
on record US>GB 40% percent 2025 II	-11
on record US>GB 40% percent 2026 I	-14
on record US>GB 50% percent	-84
on record US>GB 50% percent 2025 I	-10
on record US>GB 50% percent 2025 II	-73
on record US>GB 50% percent 2026 I	-31
on record US>GB 55% percent	-15
on record US>GB 55% percent 2025 I	-10
on record US>GB 80% percent	-14
on record US>GB 80% percent 2025 I	-14
on record US>GB aircraft	17
on record US>GB aircraft part	11
on record US>GB aluminium sentence	12
on record US>GB aluminum	20
on record US>GB aluminum sentence	15
on record US>GB baseline	8
on record US>GB beef	-20
on record US>GB beef part	-21
on record US>GB beef sentence	-11
on record US>GB bourbon	-11
on record US>GB car	54
on record US>GB car part	49
on record US>GB car sentence	26
on record US>GB engine	28
on record US>GB engine part	24
on record US>GB ethanol	-60
on record US>GB ethanol part	-31
on record US>GB ethanol sentence	-40
on record US>GB fentanyl	-31
on record US>GB good	-16
on record US>GB good sentence	-17
on record US>GB lumber	-22
on record US>GB lumber sentence	-14
on record US>GB medicine before	-12
on record US>GB medicine sentence	8
on record US>GB metal	-22
on record US>GB metal part	-12
on record US>GB reciprocal	-33
on record US>GB salmon	12
on record US>GB salmon part	12
on record US>GB section 301	-17
on record US>GB steel	36
on record US>GB steel part	51
on record US>GB steel sentence	11
on record US>GB surcharge	-18
on record US>GB whiskey sentence	10
on record US>GB whisky	26
on record US>GB whisky before	12
on record US>GB whisky part	11
on record US>GE	-43
on record US>GE 35% percent	-13
on record US>GE walnut	-14
on record US>GE walnut part	-13
on record US>GH	-40
on record US>GH butter	-15
on record US>GH butter part	-14
on record US>GH cocoa	-13
on record US>GL	-61
on record US>GL 10% percent	-28
on record US>GL 10% percent 2026 I	-28
on record US>GL 25% percent	-28
on record US>GL 25% percent 2026 I	-28
on record US>GL good	-12
on record US>GL good sentence	-12
on record US>GT 10% percent	24
on record US>GT 10% percent 2025 II	28
on record US>GT coffee	-17
on record US>GT coffee part	-12
on record US>GY	-21
on record US>GY rice	-14
on record US>HK	14
on record US>HK 10% percent 2025 II	24
on record US>HK 10% percent 2026 II	-17
on record US>HK 12.5% percent	48
on record US>HK 12.5% percent 2026 II	43
on record US>HK 125% percent	-11
on record US>HK 125% percent 2025 I	-11
on record US>HK 20% percent	26
on record US>HK 20% percent 2025 II	29
on record US>HK 24% points	-11
on record US>HK 25% percent	-25
on record US>HK 25% percent 2026 II	-18
on record US>HK 30% percent	13
on record US>HK 30% percent 2025 II	14
on record US>HK 7.5% percent	-18
on record US>HK 7.5% percent 2026 II	-17
on record US>HK emergency	-10
on record US>HK fentanyl	12
on record US>HK good part	8
on record US>HR	-12
on record US>HU	-36
on record US>ID	31
on record US>ID 0% percent	-11
on record US>ID 0% percent 2025 II	-40
on record US>ID 0% percent 2026 I	14
on record US>ID 10% percent	15
on record US>ID 10% percent 2025 II	-14
on record US>ID 10% percent 2026 II	28
on record US>ID 12.5% percent	-27
on record US>ID 12.5% percent 2026 II	-26
on record US>ID 15% percent	-33
on record US>ID 15% percent 2025 II	-12
on record US>ID 15% percent 2026 I	-18
on record US>ID 18% percent	-16
on record US>ID 18% percent 2026 I	-15
on record US>ID 19% percent	95
on record US>ID 19% percent 2025 II	79
on record US>ID 19% percent 2026 I	41
on record US>ID 20% percent	-38
on record US>ID 20% percent 2025 II	-26
on record US>ID 25% percent	-27
on record US>ID 25% percent 2025 II	-23
on record US>ID 30% percent	-22
on record US>ID 30% percent 2025 II	-15
on record US>ID 32% percent	62
on record US>ID 32% percent 2025 II	44
on record US>ID 32% percent 2026 I	12
on record US>ID 36% percent	-16
on record US>ID 36% percent 2025 II	-16
on record US>ID 5% percent	-13
on record US>ID 50% percent	-9
on record US>ID aircraft sentence	10
on record US>ID cocoa	-8
on record US>ID letter	15
on record US>ID oil	-20
on record US>ID oil before	-19
on record US>ID surcharge	-13
on record US>IE	-45
on record US>IE 0% percent	-32
on record US>IE 0% percent 2025 II	-23
on record US>IE 100% percent	-22
on record US>IE 100% percent 2025 II	-14
on record US>IE 16% percent	13
on record US>IE 200% percent	-11
on record US>IE butter before	11
on record US>IE butter part	-15
on record US>IE butter sentence	13
on record US>IE medicine	-12
on record US>IE whiskey part	-26
on record US>IL	15
on record US>IL 0% percent	-11
on record US>IL 17% percent	30
on record US>IN	39
on record US>IN 0% percent	-45
on record US>IN 0% percent 2025 I	-20
on record US>IN 0% percent 2025 II	-39
on record US>IN 10% percent 2025 I	-22
on record US>IN 10% percent 2026 I	-35
on record US>IN 10% percent 2026 II	44
on record US>IN 100% percent 2025 I	-15
on record US>IN 100% percent 2025 II	-29
on record US>IN 100% percent 2026 II	40
on record US>IN 11% percent	-31
on record US>IN 11% percent 2025 II	-31
on record US>IN 12% percent	-12
on record US>IN 12.5% percent	-24
on record US>IN 12.5% percent 2026 II	-19
on record US>IN 15% percent	-8
on record US>IN 15% percent 2025 II	21
on record US>IN 15% percent 2026 I	-42
on record US>IN 150% percent	-24
on record US>IN 150% percent 2025 II	-16
on record US>IN 16% percent	18
on record US>IN 16% percent 2025 II	19
on record US>IN 18% percent	118
on record US>IN 18% percent 2026 I	103
on record US>IN 18% percent 2026 II	42
on record US>IN 19% percent	-45
on record US>IN 19% percent 2025 II	-25
on record US>IN 19% percent 2026 I	-20
on record US>IN 20% percent	-67
on record US>IN 20% percent 2025 II	-22
on record US>IN 20% percent 2026 I	-40
on record US>IN 24% points	-17
on record US>IN 24% points 2025 II	-9
on record US>IN 25% percent	96
on record US>IN 25% percent 2025 I	-25
on record US>IN 25% percent 2025 II	92
on record US>IN 25% percent 2026 I	20
on record US>IN 25% percent 2026 II	32
on record US>IN 26% percent	54
on record US>IN 26% percent 2025 I	32
on record US>IN 26% percent 2025 II	24
on record US>IN 30% percent	-60
on record US>IN 30% percent 2025 II	-57
on record US>IN 31% percent	-12
on record US>IN 31% percent 2025 II	-11
on record US>IN 35% percent	-25
on record US>IN 35% percent 2025 II	-23
on record US>IN 39% percent	-17
on record US>IN 39% percent 2025 II	-16
on record US>IN 40% percent	-37
on record US>IN 40% percent 2025 II	-27
on record US>IN 45% percent	-13
on record US>IN 50% percent	89
on record US>IN 50% percent 2025 I	-12
on record US>IN 50% percent 2025 II	72
on record US>IN 50% percent 2026 I	54
on record US>IN 6% percent	-12
on record US>IN account	11
on record US>IN aluminum	-12
on record US>IN apple	-21
on record US>IN apple part	-21
on record US>IN bourbon	-20
on record US>IN car	-47
on record US>IN car part	-28
on record US>IN car sentence	-23
on record US>IN coffee	-13
on record US>IN coffee sentence	-12
on record US>IN cotton	-31
on record US>IN cotton part	-31
on record US>IN crude	15
on record US>IN crude part	11
on record US>IN ethanol	-16
on record US>IN fentanyl	-10
on record US>IN gas	20
on record US>IN gas before	12
on record US>IN good	27
on record US>IN good part	22
on record US>IN medicine	-29
on record US>IN medicine part	-17
on record US>IN medicine sentence	-14
on record US>IN motorcycle	-14
on record US>IN oil	101
on record US>IN oil before	24
on record US>IN oil part	77
on record US>IN oil sentence	36
on record US>IN purchase	18
on record US>IN section 122	-11
on record US>IN shirt sentence	9
on record US>IN shrimp	17
on record US>IN shrimp part	16
on record US>IN steel	-50
on record US>IN steel part	-41
on record US>IN surcharge	-13
on record US>IN textile before	-9
on record US>IN textile part	11
on record US>IR	-59
on record US>IR 100% percent	-21
on record US>IR 100% percent 2026 II	-19
on record US>IR 25% percent	-23
on record US>IR 25% percent 2026 I	-23
on record US>IR oil	-21
on record US>IR oil part	-19
on record US>IS	-25
on record US>IT	20
on record US>IT 15% percent	-23
on record US>IT 15% percent 2025 II	-19
on record US>IT pasta	13
on record US>JM 20% percent	-9
on record US>JO 10% percent	-12
on record US>JO 10% percent 2026 II	-11
on record US>JO 12.5% percent	-11
on record US>JO 12.5% percent 2026 II	-11
on record US>JO 15% percent	31
on record US>JO 15% percent 2026 II	30
on record US>JO surcharge	-14
on record US>JP	32
on record US>JP 0% percent	-60
on record US>JP 0% percent 2025 II	-37
on record US>JP 0% percent 2031 II	-13
on record US>JP 10% percent	-37
on record US>JP 10% percent 2025 I	14
on record US>JP 10% percent 2025 II	-37
on record US>JP 10% percent 2026 II	-19
on record US>JP 100% percent	-47
on record US>JP 100% percent 2025 II	-34
on record US>JP 100% percent 2026 I	-9
on record US>JP 100% percent 2026 II	-10
on record US>JP 12.5% percent	43
on record US>JP 12.5% percent 2025 II	-10
on record US>JP 12.5% percent 2026 II	48
on record US>JP 15% percent	91
on record US>JP 15% percent 2025 II	93
on record US>JP 15% percent 2026 II	19
on record US>JP 18% percent	-9
on record US>JP 19% percent	-28
on record US>JP 19% percent 2025 II	-25
on record US>JP 2.5% percent	45
on record US>JP 2.5% percent 2025 II	46
on record US>JP 20% percent	-61
on record US>JP 20% percent 2025 I	-15
on record US>JP 20% percent 2025 II	-30
on record US>JP 20% percent 2026 I	-18
on record US>JP 24% percent	82
on record US>JP 24% percent 2025 I	60
on record US>JP 24% percent 2025 II	32
on record US>JP 24% points	-25
on record US>JP 24% points 2025 II	-16
on record US>JP 25% percent 2026 I	-11
on record US>JP 26.4% percent	13
on record US>JP 26.4% percent 2025 II	13
on record US>JP 27.5% percent	45
on record US>JP 27.5% percent 2025 II	48
on record US>JP 30% percent	11
on record US>JP 30% percent 2025 II	13
on record US>JP 32% percent	-22
on record US>JP 32% percent 2025 II	-10
on record US>JP 33% percent	-28
on record US>JP 35% percent	25
on record US>JP 35% percent 2025 II	26
on record US>JP 39% percent	-16
on record US>JP 39% percent 2025 II	-14
on record US>JP 40% percent	-18
on record US>JP 40% percent 2025 II	-14
on record US>JP 46% percent	-9
on record US>JP 46% percent 2025 I	-9
on record US>JP 60% percent	-13
on record US>JP aircraft	17
on record US>JP aircraft part	11
on record US>JP aluminium	24
on record US>JP aluminium before	10
on record US>JP aluminum part	13
on record US>JP car	44
on record US>JP car part	32
on record US>JP car sentence	27
on record US>JP chip	-14
on record US>JP chip part	-10
on record US>JP machinery	9
on record US>JP medicine	-18
on record US>JP medicine part	-15
on record US>JP medicine sentence	-8
on record US>JP oil	-11
on record US>JP section 232	10
on record US>JP semiconductor	-29
on record US>JP semiconductor before	-13
on record US>JP semiconductor part	-18
on record US>JP steel	29
on record US>JP steel part	23
on record US>JP steel sentence	15
on record US>JP surcharge	-23
on record US>JP vehicle sentence	-13
on record US>JP wine	-10
on record US>KE 10% percent	24
on record US>KE 10% percent 2025 II	25
on record US>KE 15% percent	-10
on record US>KE 15% percent 2025 II	-10
on record US>KE tea	-19
on record US>KE tea part	-13
on record US>KH	27
on record US>KH 0% percent	-21
on record US>KH 0% percent 2025 II	-15
on record US>KH 10% percent	16
on record US>KH 10% percent 2026 II	29
on record US>KH 100% percent	-20
on record US>KH 100% percent 2025 II	-20
on record US>KH 19% percent	62
on record US>KH 19% percent 2025 II	59
on record US>KH 20% percent	-35
on record US>KH 20% percent 2025 II	-33
on record US>KH 30% percent	-12
on record US>KH 36% percent	16
on record US>KH 36% percent 2025 II	16
on record US>KH 40% percent	-15
on record US>KH 40% percent 2025 II	-15
on record US>KH 49% percent	43
on record US>KH 49% percent 2025 I	28
on record US>KH 49% percent 2025 II	20
on record US>KR	10
on record US>KR 0% percent	16
on record US>KR 0% percent 2025 II	27
on record US>KR 10% percent	-51
on record US>KR 10% percent 2025 II	-45
on record US>KR 10% percent 2026 II	-23
on record US>KR 10% points	-15
on record US>KR 10% points 2025 II	-15
on record US>KR 100% percent	-64
on record US>KR 100% percent 2025 II	-50
on record US>KR 100% percent 2026 II	-14
on record US>KR 12.5% percent	61
on record US>KR 12.5% percent 2025 II	31
on record US>KR 12.5% percent 2026 I	12
on record US>KR 12.5% percent 2026 II	35
on record US>KR 15% percent	106
on record US>KR 15% percent 2025 II	109
on record US>KR 15% percent 2026 I	14
on record US>KR 15% percent 2026 II	-12
on record US>KR 19% percent	-22
on record US>KR 19% percent 2025 II	-18
on record US>KR 2.5% percent	-34
on record US>KR 2.5% percent 2025 II	-33
on record US>KR 20% percent	-64
on record US>KR 20% percent 2025 II	-45
on record US>KR 20% percent 2026 I	-13
on record US>KR 24% percent	-14
on record US>KR 24% points	-53
on record US>KR 24% points 2025 II	-31
on record US>KR 24% points 2026 I	-24
on record US>KR 24% points 2026 II	-10
on record US>KR 25% percent	59
on record US>KR 25% percent 2025 I	19
on record US>KR 25% percent 2025 II	35
on record US>KR 25% percent 2026 I	34
on record US>KR 3% percent	-16
on record US>KR 30% percent	-38
on record US>KR 30% percent 2025 II	-34
on record US>KR 32% percent	-18
on record US>KR 34% percent	-10
on record US>KR 35% percent	-10
on record US>KR 36% percent	-13
on record US>KR 36% percent 2025 II	-12
on record US>KR 39% percent	-10
on record US>KR 39% percent 2025 II	-10
on record US>KR 47% percent	-10
on record US>KR 5% percent	-13
on record US>KR 50% percent	35
on record US>KR 50% percent 2025 II	41
on record US>KR aluminum	28
on record US>KR aluminum part	25
on record US>KR beef	-10
on record US>KR car	56
on record US>KR car before	11
on record US>KR car part	50
on record US>KR car sentence	10
on record US>KR chicken	-9
on record US>KR chicken part	-9
on record US>KR chip before	-14
on record US>KR chip part	17
on record US>KR copper	-20
on record US>KR copper part	-11
on record US>KR cotton	-11
on record US>KR fentanyl	-48
on record US>KR furniture	-24
on record US>KR letter	11
on record US>KR lumber	14
on record US>KR lumber part	13
on record US>KR medicine	14
on record US>KR medicine part	30
on record US>KR oil	-30
on record US>KR oil before	-15
on record US>KR oil sentence	-14
on record US>KR polysilicon	-13
on record US>KR rice	-11
on record US>KR rice sentence	-11
on record US>KR section 301	-15
on record US>KR steel	35
on record US>KR steel before	21
on record US>KR steel part	20
on record US>KR steel sentence	7
on record US>KR truck	-17
on record US>KR truck sentence	-15
on record US>KW	-16
on record US>KZ	-16
on record US>LA	21
on record US>LA 40% percent	40
on record US>LA 40% percent 2025 II	34
on record US>LB	-10
on record US>LI	27
on record US>LI 15% percent	35
on record US>LI 15% percent 2025 II	44
on record US>LI good	17
on record US>LK	26
on record US>LK 20% percent	23
on record US>LK 20% percent 2025 II	14
on record US>LK 44% percent	21
on record US>LS	34
on record US>LS 10% percent	-11
on record US>LS 10% percent 2025 II	-10
on record US>LS 15% percent	32
on record US>LS 15% percent 2025 II	34
on record US>LS 50% percent	32
on record US>LS 50% percent 2025 II	21
on record US>LV	-18
on record US>MA	-30
on record US>MA 14% percent	-10
on record US>MA 5% percent	-9
on record US>MD	-15
on record US>MG 15% percent	26
on record US>MG 15% percent 2025 II	14
on record US>MG clove sentence	9
on record US>MM	10
on record US>MM 40% percent	23
on record US>MM 40% percent 2025 II	20
on record US>MN	-16
on record US>MO 10% percent	14
on record US>MU	-10
on record US>MW	-10
on record US>MX	27
on record US>MX 0% percent	24
on record US>MX 0% percent 2025 II	34
on record US>MX 10% percent	-57
on record US>MX 10% percent 2025 I	-40
on record US>MX 10% percent 2025 II	-47
on record US>MX 10% percent 2026 II	16
on record US>MX 12% percent	-24
on record US>MX 15% percent	-20
on record US>MX 15% percent 2025 II	-13
on record US>MX 17% percent	23
on record US>MX 17% percent 2025 II	23
on record US>MX 17.09% percent	15
on record US>MX 20% percent	-18
on record US>MX 20% percent 2025 II	-13
on record US>MX 25% percent	67
on record US>MX 25% percent 2018 II	-14
on record US>MX 25% percent 2025 I	16
on record US>MX 25% percent 2025 II	68
on record US>MX 25% percent 2026 I	13
on record US>MX 30% percent	68
on record US>MX 30% percent 2025 II	72
on record US>MX 35% percent	-47
on record US>MX 35% percent 2025 II	-40
on record US>MX 40% percent	-20
on record US>MX 40% percent 2025 II	-18
on record US>MX 45% percent	-9
on record US>MX 5% percent	10
on record US>MX 5% percent 2019 I	21
on record US>MX 50% percent 2025 I	10
on record US>MX 50% percent 2026 I	-9
on record US>MX aluminium	14
on record US>MX aluminium part	15
on record US>MX aluminum part	11
on record US>MX aluminum sentence	-15
on record US>MX anti-dumping	13
on record US>MX antidumping	15
on record US>MX avocado	15
on record US>MX avocado part	17
on record US>MX car	-16
on record US>MX car part	-22
on record US>MX cheese	-14
on record US>MX copper	20
on record US>MX copper part	16
on record US>MX energy sentence	11
on record US>MX metal	-30
on record US>MX metal sentence	-24
on record US>MX reciprocal	-15
on record US>MX steel	21
on record US>MX steel sentence	20
on record US>MX surcharge	14
on record US>MX tomato	34
on record US>MX tomato part	22
on record US>MX truck	-28
on record US>MX truck part	-41
on record US>MX truck sentence	14
on record US>MY 0% percent	14
on record US>MY 0% percent 2025 II	14
on record US>MY 10% percent	14
on record US>MY 10% percent 2025 II	-23
on record US>MY 10% percent 2026 II	36
on record US>MY 100% percent	-64
on record US>MY 100% percent 2025 II	-61
on record US>MY 12.5% percent	-10
on record US>MY 12.5% percent 2026 II	-10
on record US>MY 15% percent	-15
on record US>MY 15% percent 2025 II	-12
on record US>MY 19% percent	67
on record US>MY 19% percent 2025 II	65
on record US>MY 20% percent	-40
on record US>MY 20% percent 2025 II	-38
on record US>MY 24% percent 2025 II	10
on record US>MY 24% points	-18
on record US>MY 25% percent	34
on record US>MY 25% percent 2025 II	33
on record US>MY 30% percent	-16
on record US>MY 30% percent 2025 II	-15
on record US>MY 36% percent	-13
on record US>MY 36% percent 2025 II	-13
on record US>MY 40% percent	-21
on record US>MY 40% percent 2025 II	-21
on record US>MY 50% percent	-19
on record US>MY 50% percent 2025 II	-17
on record US>MY aircraft	17
on record US>MY fentanyl	-11
on record US>MZ	-16
on record US>NA	-17
on record US>NG	-34
on record US>NG butter	-12
on record US>NI	15
on record US>NL 10% percent 2026 I	14
on record US>NO	-22
on record US>NO 0% percent	-23
on record US>NO 0% percent 2025 II	-15
on record US>NO 10% percent	13
on record US>NO 10% percent 2026 I	18
on record US>NO 15% percent	27
on record US>NO 15% percent 2025 II	23
on record US>NO 25% percent 2026 I	11
on record US>NO fish	-13
on record US>NO good	15
on record US>NO salmon	-16
on record US>NO salmon part	-14
on record US>NP	-28
on record US>NP 8% percent	-12
on record US>NP carpet	-10
on record US>NZ	-10
on record US>NZ 0% percent	-26
on record US>NZ 10% percent	16
on record US>NZ 15% percent	32
on record US>NZ 15% percent 2025 II	15
on record US>OM	-17
on record US>PE	-51
on record US>PE 10% percent	13
on record US>PE asparagu	-10
on record US>PG 15% percent	9
on record US>PH	36
on record US>PH 0% percent	-37
on record US>PH 0% percent 2025 II	-43
on record US>PH 10% percent 2026 I	-17
on record US>PH 12.5% percent	37
on record US>PH 12.5% percent 2026 II	41
on record US>PH 15% percent	-10
on record US>PH 17% percent	28
on record US>PH 17% percent 2025 II	28
on record US>PH 19% percent	89
on record US>PH 19% percent 2025 II	63
on record US>PH 19% percent 2026 I	24
on record US>PH 19% percent 2026 II	20
on record US>PH 20% percent 2025 II	10
on record US>PH 25% percent	-25
on record US>PH 25% percent 2025 II	-17
on record US>PH 30% percent	-13
on record US>PH 30% percent 2025 II	-12
on record US>PH 36% percent	-11
on record US>PH 36% percent 2025 II	-9
on record US>PH 50% percent	-9
on record US>PH 6% percent	-10
on record US>PH letter	22
on record US>PH oil	20
on record US>PH oil before	22
on record US>PH oil sentence	-10
on record US>PK	18
on record US>PK 19% percent	72
on record US>PK 19% percent 2025 II	50
on record US>PK 19% percent 2026 I	36
on record US>PK 20% percent	-13
on record US>PK 37% percent	-9
on record US>PL	-46
on record US>PL 15% percent	-13
on record US>PL 2% percent	-11
on record US>PL furniture	-13
on record US>PT	-45
on record US>PY	-17
on record US>RS	-11
on record US>RU	-145
on record US>RU 10% percent	-10
on record US>RU 100% percent	-79
on record US>RU 100% percent 2025 II	-34
on record US>RU 100% percent 2026 II	-56
on record US>RU 25% percent	-40
on record US>RU 25% percent 2025 II	-19
on record US>RU 25% percent 2026 I	-13
on record US>RU 25% percent 2026 II	-9
on record US>RU 50% percent	-19
on record US>RU 500% percent	-13
on record US>RU 500% percent 2026 II	-9
on record US>RU crude	-21
on record US>RU crude part	-16
on record US>RU gas	-10
on record US>RU oil	-96
on record US>RU oil before	-11
on record US>RU oil part	-59
on record US>RU oil sentence	-43
on record US>SA 10% percent	14
on record US>SE	-84
on record US>SE 10% percent 2025 II	-13
on record US>SE 100% percent	-14
on record US>SE 100% percent 2025 II	-10
on record US>SE 15% percent	-13
on record US>SE 15% percent 2025 II	-13
on record US>SE 24% points	-15
on record US>SE 24% points 2025 II	-14
on record US>SE 25% percent	13
on record US>SE 25% percent 2026 I	17
on record US>SE 30% percent	-14
on record US>SE 30% percent 2025 II	-14
on record US>SE good	23
on record US>SE good sentence	15
on record US>SE oil	-9
on record US>SG 10% percent	33
on record US>SG 10% percent 2025 II	23
on record US>SG 100% percent	-20
on record US>SG 100% percent 2025 II	-18
on record US>SG 24% points	-10
on record US>SG 24% points 2025 II	-10
on record US>SN	-13
on record US>SV 10% percent	14
on record US>SV 10% percent 2025 II	10
on record US>SY	24
on record US>SY 10% percent	-16
on record US>SY 10% percent 2025 II	-16
on record US>SY 41% percent	47
on record US>SY 41% percent 2025 II	46
on record US>TH	37
on record US>TH 0% percent	-16
on record US>TH 0% percent 2025 II	-13
on record US>TH 10% percent 2025 I	10
on record US>TH 10% percent 2025 II	19
on record US>TH 10% percent 2026 II	-13
on record US>TH 100% percent	-22
on record US>TH 100% percent 2025 II	-17
on record US>TH 12.5% percent	28
on record US>TH 12.5% percent 2026 II	24
on record US>TH 19% percent	78
on record US>TH 19% percent 2025 II	78
on record US>TH 20% percent	-47
on record US>TH 20% percent 2025 II	-34
on record US>TH 25% percent	-19
on record US>TH 25% percent 2025 II	-14
on record US>TH 30% percent	-24
on record US>TH 30% percent 2025 II	-23
on record US>TH 36% percent	51
on record US>TH 36% percent 2025 II	48
on record US>TH car before	10
on record US>TH oil	-9
on record US>TN 25% percent	9
on record US>TN 25% percent 2025 II	9
on record US>TO	-11
on record US>TR	-21
on record US>TR 10% percent	-10
on record US>TR 10% percent 2026 II	-10
on record US>TR 100% percent	12
on record US>TR 15% percent	16
on record US>TR 15% percent 2025 II	15
on record US>TR oil	9
on record US>TR oil before	9
on record US>TR steel	21
on record US>TR steel before	11
on record US>TT	12
on record US>TW	63
on record US>TW 0% percent	7
on record US>TW 0% percent 2026 I	20
on record US>TW 10% percent	18
on record US>TW 10% percent 2026 II	19
on record US>TW 100% percent 2025 II	-18
on record US>TW 100% percent 2026 I	17
on record US>TW 12.5% percent	-22
on record US>TW 12.5% percent 2026 II	-10
on record US>TW 15% percent	31
on record US>TW 15% percent 2025 II	-27
on record US>TW 15% percent 2026 I	55
on record US>TW 19% percent	-11
on record US>TW 20% percent	105
on record US>TW 20% percent 2025 II	85
on record US>TW 20% percent 2026 I	46
on record US>TW 25% percent	-68
on record US>TW 25% percent 2026 I	-57
on record US>TW 32% percent	51
on record US>TW 32% percent 2025 I	20
on record US>TW 32% percent 2025 II	22
on record US>TW 41% percent	-10
on record US>TW 41% percent 2025 II	-10
on record US>TW 50% percent	-14
on record US>TW aircraft	9
on record US>TW aircraft part	9
on record US>TW bicycle	13
on record US>TW car	-35
on record US>TW car sentence	-33
on record US>TW chip before	14
on record US>TW lumber part	9
on record US>TW machine	-10
on record US>TW part	10
on record US>TW tool	18
on record US>TW tool part	15
on record US>TZ	-14
on record US>UA	-32
on record US>UG	-12
on record US>UY	-22
on record US>UZ	-32
on record US>VE	-18
on record US>VN	36
on record US>VN 0% percent	-54
on record US>VN 0% percent 2025 I	-17
on record US>VN 0% percent 2025 II	-40
on record US>VN 10% percent	-8
on record US>VN 10% percent 2025 I	11
on record US>VN 10% percent 2026 II	-17
on record US>VN 100% percent	-20
on record US>VN 100% percent 2025 II	-19
on record US>VN 12.5% percent	31
on record US>VN 12.5% percent 2026 II	30
on record US>VN 15% percent	-42
on record US>VN 15% percent 2025 II	-19
on record US>VN 15% percent 2026 I	-13
on record US>VN 16% percent	9
on record US>VN 18% percent	-21
on record US>VN 18% percent 2026 I	-14
on record US>VN 19% percent	-88
on record US>VN 19% percent 2025 II	-67
on record US>VN 19% percent 2026 I	-26
on record US>VN 2% percent	-13
on record US>VN 20% percent	126
on record US>VN 20% percent 2025 I	-33
on record US>VN 20% percent 2025 II	108
on record US>VN 20% percent 2026 I	52
on record US>VN 20% percent 2026 II	9
on record US>VN 24% percent	-15
on record US>VN 24% percent 2025 I	-10
on record US>VN 25% percent	-28
on record US>VN 25% percent 2025 I	-13
on record US>VN 25% percent 2026 II	-13
on record US>VN 30% percent	-23
on record US>VN 30% percent 2025 II	-20
on record US>VN 31% percent	12
on record US>VN 32% percent	-18
on record US>VN 40% percent	61
on record US>VN 40% percent 2025 II	57
on record US>VN 46% percent	95
on record US>VN 46% percent 2025 I	69
on record US>VN 46% percent 2025 II	41
on record US>VN 49% percent	-9
on record US>VN 5% percent	-11
on record US>VN 50% percent	-20
on record US>VN 50% percent 2025 II	-11
on record US>VN 9% percent	-16
on record US>VN aircraft	-30
on record US>VN aircraft sentence	-19
on record US>VN car	13
on record US>VN car before	19
on record US>VN coffee	13
on record US>VN coffee sentence	14
on record US>VN fentanyl	-10
on record US>VN good	-9
on record US>VN letter	-15
on record US>VN product	16
on record US>VN rice	-12
on record US>VN shirt	-17
on record US>WS	-13
on record US>ZA	45
on record US>ZA 0% percent	9
on record US>ZA 15% percent	-11
on record US>ZA 25% percent	20
on record US>ZA 25% percent 2025 II	21
on record US>ZA 30% percent	61
on record US>ZA 30% percent 2025 II	49
on record US>ZA car	18
on record US>ZM	-14
on record US>all	78
on record US>all 0% percent	-87
on record US>all 0% percent 2025 I	-40
on record US>all 0% percent 2025 II	-69
on record US>all 0% percent 2026 I	-28
on record US>all 0% percent 2026 II	18
on record US>all 10% percent	96
on record US>all 10% percent 2018 I	-14
on record US>all 10% percent 2018 II	-40
on record US>all 10% percent 2019 I	-30
on record US>all 10% percent 2020 I	-11
on record US>all 10% percent 2025 I	104
on record US>all 10% percent 2025 II	-18
on record US>all 10% percent 2026 I	64
on record US>all 10% percent 2026 II	17
on record US>all 100% percent	125
on record US>all 100% percent 2024 II	-12
on record US>all 100% percent 2025 I	19
on record US>all 100% percent 2025 II	93
on record US>all 100% percent 2026 II	72
on record US>all 104% percent	-11
on record US>all 11% percent	-22
on record US>all 11% percent 2026 II	-14
on record US>all 12% percent	-38
on record US>all 12% percent 2026 I	-16
on record US>all 12.5% percent	-75
on record US>all 12.5% percent 2026 I	-40
on record US>all 12.5% percent 2026 II	-47
on record US>all 120% percent	-17
on record US>all 120% percent 2025 I	-13
on record US>all 125% percent	-61
on record US>all 125% percent 2025 I	-46
on record US>all 125% percent 2025 II	-13
on record US>all 13% percent	-28
on record US>all 13% percent 2025 II	-12
on record US>all 13% percent 2026 I	-10
on record US>all 14% percent	9
on record US>all 145% percent	-47
on record US>all 145% percent 2025 I	-23
on record US>all 145% percent 2025 II	-19
on record US>all 15% percent	57
on record US>all 15% percent 2019 II	-19
on record US>all 15% percent 2020 I	-33
on record US>all 15% percent 2025 I	-27
on record US>all 15% percent 2025 II	-82
on record US>all 15% percent 2026 I	104
on record US>all 15% percent 2026 II	47
on record US>all 150% percent	47
on record US>all 150% percent 2025 II	48
on record US>all 16% percent	-12
on record US>all 16% percent 2025 II	-9
on record US>all 17% percent	-19
on record US>all 17% percent 2025 II	-13
on record US>all 170% percent	-13
on record US>all 18% percent	-29
on record US>all 18% percent 2026 I	-13
on record US>all 19% percent	-63
on record US>all 19% percent 2025 II	-38
on record US>all 19% percent 2026 I	-14
on record US>all 2% percent	-12
on record US>all 2.5% percent	-26
on record US>all 2.5% percent 2025 II	-27
on record US>all 20% percent	-54
on record US>all 20% percent 2025 I	-24
on record US>all 20% percent 2025 II	-24
on record US>all 20% percent 2026 I	-41
on record US>all 200% percent	52
on record US>all 200% percent 2025 I	-18
on record US>all 200% percent 2025 II	56
on record US>all 24% percent	-43
on record US>all 24% percent 2025 I	-11
on record US>all 24% percent 2025 II	-21
on record US>all 24% points	-106
on record US>all 24% points 2025 I	-32
on record US>all 24% points 2025 II	-55
on record US>all 24% points 2026 I	-17
on record US>all 24% points 2026 II	-16
on record US>all 25% percent	60
on record US>all 25% percent 2018 II	-10
on record US>all 25% percent 2019 I	-28
on record US>all 25% percent 2019 II	-22
on record US>all 25% percent 2021 I	-15
on record US>all 25% percent 2025 I	71
on record US>all 25% percent 2025 II	-8
on record US>all 25% percent 2026 I	47
on record US>all 250% percent	67
on record US>all 250% percent 2025 II	62
on record US>all 26% percent	-13
on record US>all 27.5% percent	-41
on record US>all 27.5% percent 2025 I	-15
on record US>all 27.5% percent 2025 II	-51
on record US>all 27.5% percent 2026 I	14
on record US>all 3% percent	-64
on record US>all 3% percent 2025 II	-29
on record US>all 3% percent 2026 I	-18
on record US>all 30% percent 2025 I	-31
on record US>all 30% percent 2025 II	10
on record US>all 30% percent 2026 I	26
on record US>all 31% percent	-24
on record US>all 31% percent 2025 II	-16
on record US>all 32% percent	-24
on record US>all 32% percent 2025 II	-11
on record US>all 34% percent	-50
on record US>all 34% percent 2025 I	-25
on record US>all 34% percent 2025 II	-19
on record US>all 35% percent	-63
on record US>all 35% percent 2025 II	-27
on record US>all 35% percent 2026 I	-18
on record US>all 35% percent 2026 II	-26
on record US>all 36% percent	-15
on record US>all 36% percent 2025 II	-12
on record US>all 37.5% percent 2025 II	12
on record US>all 37.5% percent 2026 II	-10
on record US>all 39% percent	-39
on record US>all 39% percent 2025 II	-33
on record US>all 4% percent	-15
on record US>all 4.4% percent	-17
on record US>all 40% percent	47
on record US>all 40% percent 2025 II	64
on record US>all 40% percent 2026 II	-8
on record US>all 40% percent 2027 I	-17
on record US>all 41% percent	-14
on record US>all 41% percent 2025 II	-14
on record US>all 45% percent	-27
on record US>all 45% percent 2025 II	-15
on record US>all 46% percent	-19
on record US>all 46% percent 2025 I	-8
on record US>all 47% percent	-12
on record US>all 47% percent 2025 II	-10
on record US>all 5% percent	-34
on record US>all 5% percent 2019 I	-9
on record US>all 50% percent	71
on record US>all 50% percent 2025 I	62
on record US>all 50% percent 2025 II	11
on record US>all 50% percent 2026 I	50
on record US>all 54% percent	-26
on record US>all 54% percent 2025 I	-9
on record US>all 54% percent 2025 II	-15
on record US>all 55% percent	-45
on record US>all 55% percent 2025 I	-29
on record US>all 55% percent 2025 II	-13
on record US>all 57% percent	-10
on record US>all 6% percent	-21
on record US>all 7.5% percent	-58
on record US>all 7.5% percent 2025 I	-12
on record US>all 7.5% percent 2025 II	-19
on record US>all 7.5% percent 2026 I	-24
on record US>all 75% percent	-16
on record US>all 75% percent 2026 I	-15
on record US>all 8% percent	-15
on record US>all 84% percent	-26
on record US>all 84% percent 2025 I	-20
on record US>all 85% percent	-12
on record US>all 85% percent 2026 I	-11
on record US>all 9% percent	-14
on record US>all 95% percent	-14
on record US>all aircraft	-13
on record US>all aircraft sentence	-9
on record US>all aluminium before	21
on record US>all aluminium part	-32
on record US>all aluminum	17
on record US>all aluminum part	-13
on record US>all aluminum sentence	35
on record US>all answer	19
on record US>all anti-dumping	-14
on record US>all antidumping	-22
on record US>all banana	-11
on record US>all bean	-29
on record US>all bean part	-15
on record US>all beef	-12
on record US>all beef sentence	-16
on record US>all bourbon	-14
on record US>all butter	-22
on record US>all butter sentence	-12
on record US>all cabinet	74
on record US>all cabinet before	36
on record US>all cabinet part	45
on record US>all cabinet sentence	15
on record US>all car	-27
on record US>all car crossed	-19
on record US>all car part	-38
on record US>all cell	18
on record US>all cell part	20
on record US>all chair part	10
on record US>all cheese	-22
on record US>all cheese part	-10
on record US>all chicken	-14
on record US>all chicken part	-14
on record US>all chip	64
on record US>all chip before	28
on record US>all chip part	34
on record US>all chip sentence	24
on record US>all clothing	-13
on record US>all coal	-15
on record US>all coal part	-10
on record US>all coffee sentence	-15
on record US>all component	41
on record US>all component part	18
on record US>all component sentence	28
on record US>all copper	70
on record US>all copper before	24
on record US>all copper part	28
on record US>all copper sentence	42
on record US>all crane	-11
on record US>all derivative	12
on record US>all drone	35
on record US>all drone part	20
on record US>all drone sentence	16
on record US>all drug	34
on record US>all drug part	31
on record US>all emergency	-22
on record US>all engine	-17
on record US>all engine sentence	-12
on record US>all ethanol	-17
on record US>all ethanol sentence	-12
on record US>all fentanyl	-84
on record US>all fish	-8
on record US>all fruit before	16
on record US>all fruit part	-16
on record US>all furniture	59
on record US>all furniture crossed	13
on record US>all furniture part	34
on record US>all furniture sentence	27
on record US>all gas	-21
on record US>all gas part	-14
on record US>all glove	-14
on record US>all gold	-10
on record US>all good	13
on record US>all good before	24
on record US>all good sentence	-20
on record US>all honey	-18
on record US>all honey before	-13
on record US>all juice	-25
on record US>all juice sentence	-18
on record US>all lamp	-21
on record US>all lamp before	-16
on record US>all letter	-19
on record US>all lithium	-11
on record US>all lorry	20
on record US>all lorry part	14
on record US>all lumber	16
on record US>all lumber sentence	26
on record US>all machine in turn	12
on record US>all machine part	-17
on record US>all machinery	-13
on record US>all machinery part	-14
on record US>all magnet	-17
on record US>all medicine	90
on record US>all medicine before	66
on record US>all medicine part	56
on record US>all metal	58
on record US>all metal before	-13
on record US>all metal part	36
on record US>all metal sentence	46
on record US>all motorcycle	-12
on record US>all national security	-16
on record US>all oil	-31
on record US>all oil part	-50
on record US>all parcel	-29
on record US>all parcel before	-9
on record US>all parcel part	-15
on record US>all parcels	-15
on record US>all part	-10
on record US>all peach part	13
on record US>all pharmaceutical	25
on record US>all pharmaceutical before	22
on record US>all pharmaceutical part	11
on record US>all phone	-11
on record US>all pipe	23
on record US>all pipe part	19
on record US>all polysilicon	59
on record US>all polysilicon part	28
on record US>all polysilicon sentence	32
on record US>all potash before	9
on record US>all potash sentence	-9
on record US>all processor	22
on record US>all reciprocal	16
on record US>all sake	16
on record US>all section 122	19
on record US>all section 232	9
on record US>all section 301	-61
on record US>all semiconductor	56
on record US>all semiconductor before	41
on record US>all semiconductor part	48
on record US>all semiconductor sentence	-19
on record US>all shoe	-21
on record US>all sofa	18
on record US>all sofa part	22
on record US>all soybean	-34
on record US>all soybean part	-10
on record US>all soybean sentence	-22
on record US>all steel	27
on record US>all steel in turn	13
on record US>all steel part	25
on record US>all sugar	-12
on record US>all surcharge	54
on record US>all syringe	-23
on record US>all syringe part	-21
on record US>all textile	-17
on record US>all thing	11
on record US>all timber	23
on record US>all timber part	11
on record US>all timber sentence	15
on record US>all toaster	-15
on record US>all tomato	-12
on record US>all tomato part	-9
on record US>all tool	-26
on record US>all tool before	-16
on record US>all toy part	11
on record US>all truck	48
on record US>all truck part	57
on record US>all vanity	44
on record US>all vanity sentence	14
on record US>all vehicle	-27
on record US>all vehicle before	-10
on record US>all vehicle part	-30
on record US>all wafer	-16
on record US>all watch before	-13
on record US>all watch part	11
on record US>all way	24
on record US>all whiskey	-31
on record US>all whiskey part	-14
on record US>all whiskey sentence	-17
on record US>all whisky	-23
on record US>all wine	-16
on record UY>AR	-13
on record UY>AR 0% percent	12
on record UY>AR beef	-13
on record UY>AR beef part	-10
on record UY>BR	-23
on record UY>CH	14
on record UY>CH beef part	-11
on record UY>CL	-26
on record UY>CL 0% percent	-10
on record UY>CL beef	-10
on record UY>FI machine	15
on record UY>FI machine part	14
on record UY>FI wool	-14
on record UY>FI wool part	-13
on record UY>GB	13
on record UY>GH	-8
on record UY>IE	-22
on record UY>PY 0% percent	-9
on record UY>TH	-10
on record UY>TR	-12
on record UY>US	-13
on record UY>all	-29
on record UZ>AF	-11
on record UZ>EU	12
on record UZ>IR	-15
on record UZ>KZ 25% percent	-13
on record UZ>KZ 30% percent	15
on record UZ>KZ wheat	12
on record UZ>KZ wheat part	12
on record UZ>PK	17
on record UZ>TM	-19
on record UZ>TR yarn	-12
on record UZ>all	-17
on record VN>AU	-12
on record VN>BE	24
on record VN>BR	19
on record VN>BR 20% percent	10
on record VN>BR coffee	10
on record VN>CH	-14
on record VN>CL	25
on record VN>CN	-79
on record VN>CN 20% percent	-27
on record VN>CN 30% percent	-9
on record VN>CO	-16
on record VN>CO coffee	-14
on record VN>CO coffee part	-14
on record VN>CU	19
on record VN>DE	-13
on record VN>EC 10% percent	-10
on record VN>ES	15
on record VN>EU	-16
on record VN>EU 25% percent	-13
on record VN>EU 35% percent	11
on record VN>GB	-18
on record VN>GB 20% percent	-13
on record VN>GB 20% percent 2025 II	-10
on record VN>ID	-44
on record VN>ID 10% percent	-10
on record VN>ID 19% percent	-23
on record VN>ID 19% percent 2025 II	-22
on record VN>ID 20% percent	-9
on record VN>IL	-29
on record VN>IN	-41
on record VN>IN 0% percent	-11
on record VN>IN 50% percent	-16
on record VN>IN 50% percent 2025 II	-15
on record VN>IN pepper	9
on record VN>IT	-11
on record VN>JP	-19
on record VN>JP 0% percent	9
on record VN>JP 0% percent 2025 II	14
on record VN>JP 10% percent	-10
on record VN>KE	24
on record VN>KH	-19
on record VN>KH 0% percent	13
on record VN>KR 20% percent	10
on record VN>MA	22
on record VN>MX	-21
on record VN>NG	-12
on record VN>NO 0% percent	-12
on record VN>NO salmon	19
on record VN>PE fishmeal	9
on record VN>PH oil	12
on record VN>PH oil part	12
on record VN>PK	21
on record VN>TH	-52
on record VN>TR	-15
on record VN>TW	-9
on record VN>US	-31
on record VN>US 0% percent	48
on record VN>US 0% percent 2025 I	23
on record VN>US 0% percent 2025 II	34
on record VN>US 10% percent	-30
on record VN>US 10% percent 2025 II	-18
on record VN>US 16% percent	-9
on record VN>US 2% percent	15
on record VN>US 20% percent	-14
on record VN>US 20% percent 2025 II	-8
on record VN>US 31% percent	-13
on record VN>US 40% percent	-29
on record VN>US 40% percent 2025 II	-28
on record VN>US 46% percent	-28
on record VN>US 46% percent 2025 I	-9
on record VN>US 46% percent 2025 II	-20
on record VN>US 9% percent	14
on record VN>US good	13
on record VN>US good part	8
on record VN>ZA	-27
on record VN>all	-52
on record WS>FJ	-17
on record WS>NZ taro part	-21
on record WS>TO	-23
on record WS>TO taro	-16
on record WS>TO taro part	-10
on record WS>all 25% percent	14
on record ZA>BR	24
on record ZA>CA	-28
on record ZA>CL 0% percent	-12
on record ZA>EG	-25
on record ZA>GB	-11
on record ZA>IN	21
on record ZA>JP	-15
on record ZA>KE	15
on record ZA>LS 0% percent	-10
on record ZA>SE	-14
on record ZA>ZM	25
on record ZA>ZM 5% percent	13
on record ZA>ZW	-11
on record ZA>all	-22
on record ZM>KE	13
on record ZM>MZ	13
on record ZM>NO	16
on record ZM>ZA	-19
on record ZM>ZA 5% percent	-14
on record ZM>ZW	28
on record ZM>all	-22
on record ZW>MZ	26
on record ZW>ZM	-32
on:US	-67
on:absent, 0 here	-12
on:absent, 1 here	-28
on:absent, 2 here	-57
on:alone	10
on:by 0	20
on:by 1	20
on:by 3	-17
on:by no	-22
on:cue=by0.5	23
on:cue=by1	21
on:cue=by2	-14
on:cue=by3	18
on:cue=none	26
on:cue=on1	27
on:cue=on2	11
on:cue=on3	31
on:f by1	35
on:f by2	33
on:f by3	26
on:f on2	17
on:f on3	27
on:focus owner	26
on:focus subject	28
on:goods before also	-8
on:goods before nobody's	-24
on:goods before not	-20
on:goods before own	20
on:goods crossed own	15
on:goods crossed sure	13
on:goods in turn also	-20
on:goods in turn not	-53
on:goods in turn own	57
on:goods in turn sure	40
on:goods met by before	-25
on:goods met by crossed	-27
on:goods met by in turn	-12
on:goods met by part	-35
on:goods met by sentence	-25
on:goods met on before	22
on:goods met on crossed	21
on:goods met on in turn	15
on:goods met on part	28
on:goods met on sentence	27
on:goods part nobody's	-20
on:goods part not	-24
on:goods sentence also	11
on:goods sentence nobody's	-19
on:goods sentence sure	19
on:head by1	26
on:head by2	-15
on:head by3	-10
on:head first	76
on:head last	44
on:head on1	70
on:head on2	17
on:head on3	21
on:home true	23
on:last by	21
on:last by absent and	42
on:last by absent and so	25
on:last by absent and so named	-26
on:last by absent comma	26
on:last by absent far	-12
on:last by absent far named	-18
on:last by absent from named	9
on:last by absent next sentence named	23
on:last by absent on named	-10
on:last by absent paragraph named	12
on:last by absent to	-14
on:last by and	16
on:last by and so	23
on:last by and so named	28
on:last by by0.5 and	12
on:last by by0.5 and so	-10
on:last by by0.5 next sentence named	-13
on:last by by1 and	11
on:last by by1 and so named	-20
on:last by by1 comma	-11
on:last by by1 from named	-25
on:last by by1 next sentence	-25
on:last by by1 next sentence named	-35
on:last by by1 paragraph	-19
on:last by by1 paragraph named	-26
on:last by by1 while named	-20
on:last by by2 and	-35
on:last by by2 comma	16
on:last by by2 comma named	10
on:last by by2 far	17
on:last by by2 from	-21
on:last by by2 from named	21
on:last by by2 on named	25
on:last by by2 paragraph	-18
on:last by by2 paragraph named	-8
on:last by by2 to	-18
on:last by by2 while	9
on:last by by2 while named	15
on:last by by3 and	-29
on:last by by3 and so	-53
on:last by by3 and so named	35
on:last by by3 comma named	18
on:last by by3 from named	29
on:last by by3 next sentence named	19
on:last by by3 on named	-16
on:last by by3 to	-17
on:last by by3 while	14
on:last by comma	17
on:last by comma named	29
on:last by far	-15
on:last by far named	-16
on:last by from	-16
on:last by from named	26
on:last by none and	-12
on:last by none and so	11
on:last by none and so named	10
on:last by none comma named	-11
on:last by none far named	10
on:last by none next sentence named	-17
on:last by none to	-17
on:last by none while	-16
on:last by none while named	32
on:last by on named	11
on:last by on1 and so	22
on:last by on1 comma	15
on:last by on1 far	-16
on:last by on1 next sentence named	-15
on:last by on2 and so	29
on:last by on2 and so named	14
on:last by on2 comma	-15
on:last by on2 comma named	38
on:last by on2 far	-36
on:last by on2 far named	-27
on:last by on2 from	-10
on:last by on2 paragraph named	22
on:last by on3 and so	-29
on:last by on3 and so named	19
on:last by on3 comma	-12
on:last by on3 far named	11
on:last by on3 from	-11
on:last by on3 from named	-9
on:last by on3 next sentence named	10
on:last by on3 on named	12
on:last by on3 paragraph	12
on:last by on3 paragraph named	11
on:last by on3 while named	15
on:last by to	-58
on:last by while named	32
on:last none	-21
on:last none absent and	-113
on:last none absent and so	-83
on:last none absent and so named	-152
on:last none absent comma	-51
on:last none absent comma named	-102
on:last none absent far	-12
on:last none absent far named	-124
on:last none absent from	-91
on:last none absent from named	-30
on:last none absent next sentence	-54
on:last none absent next sentence named	-143
on:last none absent on	-35
on:last none absent on named	-35
on:last none absent paragraph	-32
on:last none absent paragraph named	-67
on:last none absent to	-49
on:last none absent while	-43
on:last none absent while named	-69
on:last none and	-17
on:last none and so	-50
on:last none and so named	29
on:last none by1 and so	21
on:last none by1 and so named	8
on:last none by1 comma named	7
on:last none by1 far	-17
on:last none by1 far named	45
on:last none by1 next sentence	-27
on:last none by1 next sentence named	18
on:last none by1 paragraph named	35
on:last none by1 while named	17
on:last none by2 and so	-27
on:last none by2 and so named	34
on:last none by2 comma	45
on:last none by2 comma named	8
on:last none by2 far	-33
on:last none by2 far named	11
on:last none by2 from	13
on:last none by2 next sentence	-22
on:last none by2 on	-15
on:last none by2 paragraph named	12
on:last none by2 while named	29
on:last none by3 comma named	-10
on:last none by3 far	-25
on:last none comma	-22
on:last none comma named	36
on:last none far	-14
on:last none far named	40
on:last none from	-64
on:last none from named	-26
on:last none next sentence	-65
on:last none next sentence named	34
on:last none none and	16
on:last none none and so named	13
on:last none none comma named	55
on:last none none far named	46
on:last none none from	-10
on:last none none next sentence named	43
on:last none none on named	23
on:last none none paragraph named	20
on:last none none to	-16
on:last none none while	-11
on:last none none while named	11
on:last none on	-49
on:last none on named	13
on:last none on1 and	15
on:last none on1 and so named	32
on:last none on1 comma named	14
on:last none on1 far named	30
on:last none on1 next sentence named	19
on:last none on1 paragraph named	15
on:last none on1 while named	-10
on:last none on2 and	35
on:last none on2 and so named	52
on:last none on2 comma	-23
on:last none on2 comma named	41
on:last none on2 far named	32
on:last none on2 next sentence	-8
on:last none on2 next sentence named	35
on:last none on2 on	-27
on:last none on2 on named	21
on:last none on2 paragraph	-24
on:last none on2 paragraph named	16
on:last none on2 to	-17
on:last none on2 while named	34
on:last none on3 and	29
on:last none on3 and so	17
on:last none on3 and so named	18
on:last none on3 comma named	23
on:last none on3 far	18
on:last none on3 far named	32
on:last none on3 next sentence	24
on:last none on3 next sentence named	46
on:last none on3 paragraph named	25
on:last none on3 while named	18
on:last none paragraph	-47
on:last none paragraph named	41
on:last none to	-79
on:last none while	-41
on:last none while named	25
on:last on absent and so	30
on:last on absent and so named	96
on:last on absent comma	16
on:last on absent comma named	66
on:last on absent far named	8
on:last on absent from	15
on:last on absent from named	20
on:last on absent next sentence	22
on:last on absent next sentence named	10
on:last on absent on	63
on:last on absent on named	35
on:last on absent paragraph	9
on:last on absent paragraph named	-9
on:last on absent to	27
on:last on absent while	30
on:last on absent while named	64
on:last on and so	24
on:last on and so named	-46
on:last on by0.5 and so named	-17
on:last on by0.5 next sentence named	-11
on:last on by1 and so	18
on:last on by1 and so named	-28
on:last on by1 far named	-20
on:last on by1 from	12
on:last on by1 next sentence	-15
on:last on by1 paragraph	-14
on:last on by1 paragraph named	-10
on:last on by1 to	19
on:last on by2 and	-10
on:last on by2 comma named	22
on:last on by2 far named	-17
on:last on by2 from named	-15
on:last on by2 next sentence named	-16
on:last on by2 on named	-22
on:last on by2 paragraph named	-19
on:last on by2 to	28
on:last on by2 while	27
on:last on by3 and so	17
on:last on by3 comma	18
on:last on by3 from	10
on:last on by3 next sentence	14
on:last on by3 next sentence named	-18
on:last on by3 on	-39
on:last on by3 while named	-17
on:last on comma	37
on:last on comma named	-32
on:last on far	-18
on:last on far named	-31
on:last on from	38
on:last on next sentence	12
on:last on next sentence named	-35
on:last on none and	8
on:last on none and so named	-39
on:last on none comma	14
on:last on none comma named	-29
on:last on none far named	-15
on:last on none from	14
on:last on none next sentence	-24
on:last on none next sentence named	-43
on:last on none on	20
on:last on none on named	-12
on:last on none to	17
on:last on none while	36
on:last on none while named	-30
on:last on on	44
on:last on on named	-25
on:last on on1 and so	-15
on:last on on1 and so named	-10
on:last on on1 comma	12
on:last on on1 comma named	-12
on:last on on1 far named	-17
on:last on on1 next sentence	13
on:last on on1 next sentence named	11
on:last on on1 to	17
on:last on on1 while named	-13
on:last on on2 and so	-11
on:last on on2 comma	19
on:last on on2 comma named	-30
on:last on on2 far	-61
on:last on on2 far named	10
on:last on on2 from	28
on:last on on2 next sentence	-23
on:last on on2 next sentence named	12
on:last on on2 on	17
on:last on on2 on named	-11
on:last on on2 paragraph	-12
on:last on on2 to	10
on:last on on2 while	17
on:last on on2 while named	10
on:last on on3 and so named	-59
on:last on on3 comma named	-43
on:last on on3 far named	-42
on:last on on3 from named	-14
on:last on on3 paragraph named	17
on:last on on3 while	-34
on:last on on3 while named	-48
on:last on paragraph named	-19
on:last on to	75
on:last on while	36
on:last on while named	-26
on:name , ,	29
on:name , :	15
on:name , and	30
on:name , duty	11
on:name , goods	15
on:name , has	-12
on:name , is	-42
on:name , number	-8
on:name , own agent	21
on:name , own sender	9
on:name , own word	-34
on:name , to	19
on:name , verb ask	21
on:name , will	-9
on:name , would	-14
on:name - has	17
on:name : ,	35
on:name : at	10
on:name : has	17
on:name : number	18
on:name : own number	16
on:name : word	-23
on:name ; ,	8
on:name ; had	-13
on:name ; level	-10
on:name ; own word	26
on:name and (	-19
on:name and .	16
on:name and :	21
on:name and and	-11
on:name and at	-14
on:name and is	21
on:name and level	16
on:name and number	-15
on:name and on	8
on:name and own ,	-13
on:name and own agent	-26
on:name and own duty	45
on:name and own level	-13
on:name and own on	29
on:name and own word	-15
on:name and verb renew	21
on:name and will	37
on:name and with	-26
on:name and word	22
on:name and would	18
on:name as .	-18
on:name begin ,	26
on:name begin :	32
on:name begin agent	-24
on:name begin at	-12
on:name begin duty	-8
on:name begin for	-10
on:name begin goods	-26
on:name begin has	19
on:name begin is	29
on:name begin level	-49
on:name begin number	40
on:name begin on	-47
on:name begin own -	-9
on:name begin own :	13
on:name begin own agent	11
on:name begin own duty	-20
on:name begin own gate	-25
on:name begin own goods	16
on:name begin own is	20
on:name begin own on	-20
on:name begin own sender	15
on:name begin own verb bear	13
on:name begin own verb down	12
on:name begin own verb impose	10
on:name begin own verb up	17
on:name begin own word	23
on:name begin own would	-14
on:name begin verb agree	13
on:name begin verb ask	31
on:name begin verb bear	-13
on:name begin verb end	-11
on:name begin verb impose	10
on:name begin verb propose	14
on:name begin was	16
on:name begin word	12
on:name begin —	24
on:name between and	13
on:name but ,	12
on:name by to	-17
on:name for ,	19
on:name for .	23
on:name for :	22
on:name for duty	25
on:name for level	33
on:name for number	53
on:name for on	13
on:name for to	12
on:name for word	22
on:name from ,	17
on:name from .	7
on:name from :	17
on:name from and	-10
on:name from are	25
on:name from duty	13
on:name from from	10
on:name from has	-17
on:name from number	19
on:name from verb impose	16
on:name from verb stay	-15
on:name from will	8
on:name from word	37
on:name goods number	-39
on:name if ,	-12
on:name if verb impose	28
on:name if verb up	19
on:name if word	13
on:name in 's	-33
on:name in :	-42
on:name in and	-24
on:name in are	23
on:name in at	9
on:name in end	-12
on:name in for	12
on:name in goods	-39
on:name in is	14
on:name in verb bear	10
on:name in verb impose	-10
on:name in verb stay	11
on:name in will	16
on:name in word	-31
on:name into ,	-13
on:name into :	-8
on:name into at	-11
on:name into number	-24
on:name into word	-17
on:name number ,	-12
on:name number has	18
on:name of :	9
on:name of are	9
on:name of goods	15
on:name of is	10
on:name of number	7
on:name of on	-9
on:name of own level	16
on:name of verb bear	28
on:name of verb say	12
on:name of verb stay	14
on:name of word	17
on:name on ,	-31
on:name on and	-15
on:name on by	-24
on:name on goods	58
on:name on in	10
on:name on number	20
on:name on own gate	-24
on:name on own goods	11
on:name that ,	14
on:name that goods	16
on:name that had	14
on:name that has	-7
on:name that level	-26
on:name that number	26
on:name that verb bear	-13
on:name that verb impose	-30
on:name that verb sell	14
on:name that verb up	-10
on:name that was	-9
on:name that will	-25
on:name that would	-19
on:name then verb impose	14
on:name through will	13
on:name to .	-11
on:name to :	-48
on:name to by	-21
on:name to duty	-11
on:name to for	-20
on:name to verb bear	-16
on:name to verb down	18
on:name to verb stay	-12
on:name to word	-12
on:name verb bear ,	-22
on:name verb bear .	-32
on:name verb bear at	-31
on:name verb bear duty	-27
on:name verb bear number	-34
on:name verb impose duty	50
on:name verb impose for	-34
on:name verb impose level	14
on:name verb impose own number	16
on:name verb impose to	-29
on:name verb return verb impose	-16
on:name verb say own agent	-10
on:name what ,	10
on:name what has	21
on:name what level	-27
on:name what verb sell	15
on:name which duty	-12
on:name which level	-14
on:name which verb impose	-16
on:name with ,	16
on:name with :	12
on:name with are	12
on:name with at	27
on:name with goods	-30
on:name with in	17
on:name with is	14
on:name with of	20
on:name with verb begin	18
on:name with word	30
on:name word .	29
on:name word and	-20
on:name word has	-19
on:name word own .	25
on:name word own number	35
on:name word own word	-28
on:name word verb ask	29
on:name word verb end	14
on:name word verb impose	-11
on:name word verb sell	20
on:name word verb up	7
on:name word was	26
on:name word word	-25
on:name — and	-9
on:name — own agent	-19
on:name — verb impose	17
on:name — word	12
on:named 0	24
on:named 1	16
on:named 2	-34
on:named 3	-48
on:named no	84
on:nearest after by0.5 part 0	27
on:nearest after by1 part 0	-21
on:nearest after by2 part 1	12
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	19
on:nearest after none part 1	-18
on:nearest after none sentence 0	-18
on:nearest after none sentence 1	-20
on:nearest after on1 part 0	26
on:nearest after on1 sentence 1	-13
on:nearest after on2 part 1	-10
on:nearest after on3 part 0	41
on:nearest after on3 part 1	25
on:nearest after on3 sentence 0	-22
on:nearest after on3 sentence 1	21
on:nearest before by0.5 part 0	12
on:nearest before by0.5 part 1	-9
on:nearest before by0.5 sentence 0	-12
on:nearest before by1 part 0	11
on:nearest before by1 part 1	-11
on:nearest before by2 part 1	-24
on:nearest before by2 sentence 1	-19
on:nearest before by3 part 0	-22
on:nearest before by3 part 1	-25
on:nearest before by3 sentence 0	-18
on:nearest before by3 sentence 1	-18
on:nearest before none part 0	28
on:nearest before none part 1	-15
on:nearest before none sentence 0	32
on:nearest before none sentence 1	23
on:nearest before on1 sentence 0	34
on:nearest before on1 sentence 1	22
on:nearest before on2 part 0	16
on:nearest before on2 part 1	14
on:nearest before on2 sentence 1	12
on:nearest before on3 part 0	40
on:nearest before on3 part 1	35
on:nearest before on3 sentence 0	52
on:nearest before on3 sentence 1	30
on:not own abroad	-30
on:not own here	22
on:not own them	-16
on:not own there	20
on:not own we	22
on:not top by absent	-28
on:not top on	21
on:not top on absent	-20
on:not writer	20
on:not writer here	25
on:not writer our	22
on:not writer them	24
on:not writer there	-13
on:not writer us	-14
on:not writer we	26
on:on no	20
on:other voice	-8
on:own abroad	-40
on:own here	-19
on:own home	13
on:own our	20
on:own them	-24
on:own there	-13
on:pa0	42
on:pa0 cue=by0.5	28
on:pa0 cue=by1	-21
on:pa0 cue=on1	27
on:pa0 cue=on2	20
on:pa0 cue=on3	33
on:pa0 name	98
on:pa0 name and ,	9
on:pa0 name and number	22
on:pa0 name and own duty	23
on:pa0 name and own number	-22
on:pa0 name and own on	18
on:pa0 name and with	-21
on:pa0 name and word	26
on:pa0 name for ,	30
on:pa0 name for .	25
on:pa0 name for and	36
on:pa0 name from ,	13
on:pa0 name from .	18
on:pa0 name from and	15
on:pa0 name from number	-30
on:pa0 name from word	21
on:pa0 name in ,	-39
on:pa0 name in .	-20
on:pa0 name in and	-29
on:pa0 name in end	-10
on:pa0 name in to	19
on:pa0 name in word	-15
on:pa0 name into .	-23
on:pa0 name of ,	26
on:pa0 name of .	20
on:pa0 name of and	24
on:pa0 name of duty	-28
on:pa0 name of verb stay	10
on:pa0 name on .	13
on:pa0 name on goods	-12
on:pa0 name on own goods	12
on:pa0 name that level	-11
on:pa0 name word ,	36
on:pa0 name word .	14
on:pa0 next=\$	-26
on:pa0 next=(	-19
on:pa0 next=)	16
on:pa0 next=,	22
on:pa0 next=.	40
on:pa0 next=;	-13
on:pa0 next=and	25
on:pa0 next=are	-10
on:pa0 next=at	12
on:pa0 next=duty	-11
on:pa0 next=from	-10
on:pa0 next=gate	-34
on:pa0 next=is	10
on:pa0 next=level	-23
on:pa0 next=number	-17
on:pa0 next=of	12
on:pa0 next=own ,	28
on:pa0 next=own .	24
on:pa0 next=own duty	39
on:pa0 next=own number	-13
on:pa0 next=own on	30
on:pa0 next=to	34
on:pa0 next=verb buy	14
on:pa0 next=verb impose	-13
on:pa0 next=verb stay	32
on:pa0 next=verb up	19
on:pa0 next=will	-13
on:pa0 next=with	-13
on:pa0 next=would	15
on:pa0 next=—	-13
on:pa0 port	-41
on:pa0 port at ,	-15
on:pa0 port at ;	-11
on:pa0 port at and	-11
on:pa0 port from .	23
on:pa0 port in ,	-24
on:pa0 port in .	-13
on:pa0 port in and	-14
on:pa0 prep=and	20
on:pa0 prep=at	-68
on:pa0 prep=by	-22
on:pa0 prep=for	76
on:pa0 prep=from	64
on:pa0 prep=in	-98
on:pa0 prep=into	-26
on:pa0 prep=like	-36
on:pa0 prep=number	-24
on:pa0 prep=on	44
on:pa0 prep=over	-12
on:pa0 prep=to	13
on:pa0 prep=verb bear	-18
on:pa0 prep=verb buy	10
on:pa0 prep=verb impose	14
on:pa0 prep=word	-16
on:pa0 pronoun it	-69
on:pa0 pronoun it on ,	-28
on:pa0 pronoun its	-31
on:pa0 pronoun its for goods	-14
on:pa0 pronoun its of duty	-19
on:pa0 pronoun its of goods	-24
on:pa0 pronoun our	-25
on:pa0 pronoun our on goods	-29
on:pa0 pronoun their	-11
on:pa0 pronoun their for goods	-10
on:pa0 pronoun their on goods	-12
on:pa0 pronoun theirs	-19
on:pa0 pronoun them	-53
on:pa0 pronoun them on ,	-28
on:pa0 pronoun them on .	-22
on:pa0 pronoun they	-28
on:pa0 pronoun we	31
on:pa0 quality	64
on:pa0 quality and duty	9
on:pa0 quality and goods	-47
on:pa0 quality and word	-9
on:pa0 quality at gate	-25
on:pa0 quality for .	9
on:pa0 quality of duty	-26
on:pa0 quality on ,	45
on:pa0 quality on .	67
on:pa0 quality on and	15
on:pa0 quality on gate	-20
on:pa0 quality on goods	44
on:pa0 quality on verb stay	9
on:pa0 quality on word	16
on:pa0 quality over goods	-15
on:pa0 quality that goods	16
on:pa0 quality verb buy goods	10
on:pa0 quality word .	-17
on:pa0 quality word word	-15
on:pa0 seat and number	15
on:pa0 seat in ,	-31
on:pa0 seat in .	-9
on:pa0 seat in ;	-10
on:pa0 seat in on	11
on:pa0 seat in word	-11
on:pa1	15
on:pa1 cue=by1	28
on:pa1 cue=none	-16
on:pa1 cue=on2	-34
on:pa1 cue=on3	17
on:pa1 name	32
on:pa1 name for .	-20
on:pa1 name in ,	-16
on:pa1 name in .	18
on:pa1 next=and	11
on:pa1 next=from	9
on:pa1 next=in	12
on:pa1 next=number	14
on:pa1 port	-14
on:pa1 prep=from	18
on:pa1 prep=into	10
on:pa1 prep=on	12
on:pa1 pronoun our on goods	9
on:pa1 quality for goods	10
on:pa1 quality on ,	14
on:pa1 seat	-25
on:pa1 seat in .	-14
on:pb0	57
on:pb0 cue=by1	21
on:pb0 cue=by3	-8
on:pb0 cue=none	48
on:pb0 cue=on1	17
on:pb0 cue=on3	35
on:pb0 name	78
on:pb0 name , and	10
on:pb0 name , at	33
on:pb0 name , had	25
on:pb0 name , is	-62
on:pb0 name , level	-15
on:pb0 name , number	27
on:pb0 name , own duty	10
on:pb0 name , own number	24
on:pb0 name , verb impose	-9
on:pb0 name , will	-9
on:pb0 name , word	-19
on:pb0 name , would	-15
on:pb0 name : and	-9
on:pb0 name : at	12
on:pb0 name : number	28
on:pb0 name : own duty	-17
on:pb0 name : own goods	10
on:pb0 name ; had	-9
on:pb0 name ; level	-13
on:pb0 name ; verb impose	-26
on:pb0 name and from	-13
on:pb0 name and is	19
on:pb0 name and level	15
on:pb0 name and number	-24
on:pb0 name and own on	-12
on:pb0 name and to	-12
on:pb0 name and verb impose	19
on:pb0 name and will	12
on:pb0 name and would	12
on:pb0 name begin at	-11
on:pb0 name begin goods	-21
on:pb0 name begin had	16
on:pb0 name begin has	23
on:pb0 name begin in	-14
on:pb0 name begin is	31
on:pb0 name begin level	-29
on:pb0 name begin number	47
on:pb0 name begin own duty	12
on:pb0 name begin own goods	27
on:pb0 name begin own is	9
on:pb0 name begin own level	24
on:pb0 name begin own on	-12
on:pb0 name begin own sender	10
on:pb0 name begin own verb bear	13
on:pb0 name begin own verb impose	18
on:pb0 name begin own verb up	18
on:pb0 name begin own would	-11
on:pb0 name begin verb ask	27
on:pb0 name begin verb bear	-15
on:pb0 name begin verb down	-11
on:pb0 name begin verb propose	12
on:pb0 name begin verb sell	22
on:pb0 name begin verb stay	9
on:pb0 name begin verb up	-22
on:pb0 name begin word	17
on:pb0 name by to	-17
on:pb0 name for level	30
on:pb0 name for number	46
on:pb0 name for word	25
on:pb0 name from and	-30
on:pb0 name from are	16
on:pb0 name from duty	13
on:pb0 name from has	-10
on:pb0 name from number	35
on:pb0 name from verb bear	28
on:pb0 name from verb impose	11
on:pb0 name from verb stay	10
on:pb0 name from verb up	9
on:pb0 name from will	14
on:pb0 name from word	10
on:pb0 name from would	11
on:pb0 name goods number	-27
on:pb0 name if word	-18
on:pb0 name in and	11
on:pb0 name in at	-15
on:pb0 name in goods	-29
on:pb0 name in is	9
on:pb0 name in to	-13
on:pb0 name in verb stay	-10
on:pb0 name in will	16
on:pb0 name into at	-31
on:pb0 name into number	-15
on:pb0 name of and	-25
on:pb0 name of is	13
on:pb0 name of number	24
on:pb0 name of verb bear	21
on:pb0 name of verb impose	-11
on:pb0 name of will	12
on:pb0 name on and	-11
on:pb0 name on by	-24
on:pb0 name on goods	15
on:pb0 name on number	9
on:pb0 name on to	14
on:pb0 name on would	13
on:pb0 name that duty	12
on:pb0 name that had	31
on:pb0 name that level	-13
on:pb0 name that number	15
on:pb0 name that verb impose	-10
on:pb0 name that verb up	-11
on:pb0 name that will	-29
on:pb0 name that would	-35
on:pb0 name then has	-17
on:pb0 name through will	13
on:pb0 name to at	-20
on:pb0 name to by	-17
on:pb0 name to verb down	18
on:pb0 name to word	13
on:pb0 name verb bear .	-11
on:pb0 name verb bear at	-29
on:pb0 name verb bear duty	-18
on:pb0 name verb bear number	-21
on:pb0 name verb impose duty	49
on:pb0 name verb impose for	-31
on:pb0 name verb impose level	14
on:pb0 name verb impose number	21
on:pb0 name verb impose to	-13
on:pb0 name verb impose with	19
on:pb0 name verb propose to	-15
on:pb0 name when verb impose	-14
on:pb0 name with at	25
on:pb0 name with on	11
on:pb0 name with verb impose	13
on:pb0 name word and	13
on:pb0 name word at	14
on:pb0 name word duty	-17
on:pb0 name word had	-10
on:pb0 name word is	8
on:pb0 name word own number	29
on:pb0 name word verb ask	21
on:pb0 name word verb impose	-26
on:pb0 name word verb up	12
on:pb0 name word was	13
on:pb0 name — own agent	-14
on:pb0 name — verb impose	13
on:pb0 next=\$	-17
on:pb0 next='s	-19
on:pb0 next=,	11
on:pb0 next=-	17
on:pb0 next=agent	-35
on:pb0 next=and	-22
on:pb0 next=at	-28
on:pb0 next=by	-43
on:pb0 next=duty	-31
on:pb0 next=for	-22
on:pb0 next=from	-15
on:pb0 next=gate	-22
on:pb0 next=goods	14
on:pb0 next=had	18
on:pb0 next=has	-18
on:pb0 next=level	-12
on:pb0 next=number	45
on:pb0 next=or	19
on:pb0 next=own -	-15
on:pb0 next=own agent	-15
on:pb0 next=own are	18
on:pb0 next=own at	24
on:pb0 next=own gate	-20
on:pb0 next=own goods	35
on:pb0 next=own is	24
on:pb0 next=own level	32
on:pb0 next=own number	25
on:pb0 next=own on	-28
on:pb0 next=own sender	16
on:pb0 next=own to	19
on:pb0 next=own verb bear	19
on:pb0 next=own verb down	10
on:pb0 next=own verb impose	14
on:pb0 next=own verb say	20
on:pb0 next=own verb up	18
on:pb0 next=own word	15
on:pb0 next=own would	-13
on:pb0 next=to	-16
on:pb0 next=verb ask	62
on:pb0 next=verb buy	-16
on:pb0 next=verb deny	12
on:pb0 next=verb end	-26
on:pb0 next=verb impose	-8
on:pb0 next=verb propose	21
on:pb0 next=verb sell	44
on:pb0 next=verb up	-27
on:pb0 next=will	-12
on:pb0 next=with	17
on:pb0 next=would	-24
on:pb0 person " are	-19
on:pb0 person " goods	-13
on:pb0 person " verb ask	22
on:pb0 person " verb impose	29
on:pb0 person , verb impose	-20
on:pb0 person : verb ask	17
on:pb0 person : verb impose	-10
on:pb0 person : verb say	12
on:pb0 person : word	-30
on:pb0 person and verb impose	13
on:pb0 person begin in	14
on:pb0 person word has	16
on:pb0 person word own agent	10
on:pb0 port from number	16
on:pb0 port from verb bear	15
on:pb0 port from will	16
on:pb0 port in at	-12
on:pb0 port in number	-10
on:pb0 port in verb impose	-13
on:pb0 port in word	10
on:pb0 port into at	-9
on:pb0 port to at	-19
on:pb0 port verb bear at	-18
on:pb0 prep="	12
on:pb0 prep='s	16
on:pb0 prep=)	12
on:pb0 prep=,	30
on:pb0 prep=-	16
on:pb0 prep=.	21
on:pb0 prep=;	21
on:pb0 prep=and	14
on:pb0 prep=at	-37
on:pb0 prep=begin	42
on:pb0 prep=but	-42
on:pb0 prep=from	64
on:pb0 prep=goods	-7
on:pb0 prep=in	-41
on:pb0 prep=into	-68
on:pb0 prep=like	-15
on:pb0 prep=number	-13
on:pb0 prep=of	16
on:pb0 prep=on	18
on:pb0 prep=so	12
on:pb0 prep=to	-45
on:pb0 prep=verb agree	-10
on:pb0 prep=verb bear	-67
on:pb0 prep=verb propose	-21
on:pb0 prep=verb return	13
on:pb0 prep=verb stay	9
on:pb0 prep=verb target	9
on:pb0 prep=when	-16
on:pb0 prep=which	-14
on:pb0 prep=while	39
on:pb0 prep=with	-32
on:pb0 prep=word	-17
on:pb0 prep=—	10
on:pb0 pronoun commerce	-13
on:pb0 pronoun exchange	-16
on:pb0 pronoun government	-19
on:pb0 pronoun he	-13
on:pb0 pronoun he that had	-19
on:pb0 pronoun he that verb impose	-11
on:pb0 pronoun he that would	16
on:pb0 pronoun he word had	14
on:pb0 pronoun he word verb impose	-18
on:pb0 pronoun it	-44
on:pb0 pronoun it begin has	-19
on:pb0 pronoun it begin level	-21
on:pb0 pronoun it begin number	-11
on:pb0 pronoun it begin own number	15
on:pb0 pronoun it begin verb bear	-23
on:pb0 pronoun it begin verb impose	8
on:pb0 pronoun it begin verb stay	-17
on:pb0 pronoun it that own number	-11
on:pb0 pronoun it that verb impose	-16
on:pb0 pronoun it that would	-19
on:pb0 pronoun it verb say would	-11
on:pb0 pronoun it where had	-11
on:pb0 pronoun it which had	14
on:pb0 pronoun it word goods	-14
on:pb0 pronoun it word has	-10
on:pb0 pronoun it word number	-24
on:pb0 pronoun it word verb impose	-12
on:pb0 pronoun it word will	-20
on:pb0 pronoun its ; goods	17
on:pb0 pronoun its and goods	13
on:pb0 pronoun its begin duty	-24
on:pb0 pronoun its begin goods	23
on:pb0 pronoun its begin level	40
on:pb0 pronoun its begin number	-22
on:pb0 pronoun its of goods	-10
on:pb0 pronoun its verb impose goods	-38
on:pb0 pronoun its verb impose level	-16
on:pb0 pronoun its verb impose number	-23
on:pb0 pronoun its verb sell goods	14
on:pb0 pronoun its which goods	17
on:pb0 pronoun its with number	10
on:pb0 pronoun its word duty	15
on:pb0 pronoun my	-27
on:pb0 pronoun our	-28
on:pb0 pronoun our , goods	-15
on:pb0 pronoun our begin agent	11
on:pb0 pronoun our begin goods	-14
on:pb0 pronoun our on goods	10
on:pb0 pronoun our that goods	-15
on:pb0 pronoun our verb impose duty	11
on:pb0 pronoun our verb impose goods	-17
on:pb0 pronoun our word goods	-32
on:pb0 pronoun ours begin number	-10
on:pb0 pronoun president	-34
on:pb0 pronoun president begin verb impose	-14
on:pb0 pronoun she	24
on:pb0 pronoun their	-14
on:pb0 pronoun their on goods	-29
on:pb0 pronoun their verb impose goods	-16
on:pb0 pronoun their verb impose number	9
on:pb0 pronoun them	-14
on:pb0 pronoun them verb impose number	14
on:pb0 pronoun they	-40
on:pb0 pronoun they ; number	-10
on:pb0 pronoun they begin are	15
on:pb0 pronoun they begin level	-21
on:pb0 pronoun they begin number	-36
on:pb0 pronoun they begin verb bear	15
on:pb0 pronoun they begin verb impose	17
on:pb0 pronoun they where number	-25
on:pb0 pronoun they where verb bear	-11
on:pb0 pronoun they word number	14
on:pb0 pronoun they word will	-10
on:pb0 pronoun they word word	-17
on:pb0 pronoun trade	16
on:pb0 pronoun trump	-59
on:pb0 pronoun trump begin duty	-10
on:pb0 pronoun trump begin has	-9
on:pb0 pronoun trump begin verb impose	-15
on:pb0 pronoun trump begin verb say	-21
on:pb0 pronoun us	-20
on:pb0 pronoun we	12
on:pb0 pronoun we and verb impose	-11
on:pb0 pronoun we begin level	-11
on:pb0 pronoun we begin number	-10
on:pb0 pronoun we begin verb ask	13
on:pb0 pronoun we begin verb impose	17
on:pb0 pronoun we that verb impose	18
on:pb0 pronoun we word verb impose	11
on:pb0 pronoun which	14
on:pb0 pronoun which , level	-14
on:pb0 pronoun which , number	20
on:pb0 pronoun who	-17
on:pb0 pronoun whose	19
on:pb0 pronoun whose , duty	-14
on:pb0 pronoun whose , goods	27
on:pb0 quality	51
on:pb0 quality , duty	-15
on:pb0 quality , goods	10
on:pb0 quality , verb bear	12
on:pb0 quality : duty	-20
on:pb0 quality : goods	20
on:pb0 quality ; goods	22
on:pb0 quality ; number	21
on:pb0 quality and goods	17
on:pb0 quality and number	-18
on:pb0 quality begin agent	-18
on:pb0 quality begin and	16
on:pb0 quality begin gate	-26
on:pb0 quality begin goods	10
on:pb0 quality begin sender	10
on:pb0 quality begin taker	-15
on:pb0 quality begin verb bear	19
on:pb0 quality begin word	24
on:pb0 quality for goods	-17
on:pb0 quality from goods	-35
on:pb0 quality in goods	23
on:pb0 quality number goods	17
on:pb0 quality on and	16
on:pb0 quality on goods	9
on:pb0 quality on number	24
on:pb0 quality that word	9
on:pb0 quality verb impose duty	-44
on:pb0 quality verb impose goods	7
on:pb0 quality verb impose level	9
on:pb0 quality while verb bear	29
on:pb0 quality word duty	-26
on:pb0 quality word gate	-10
on:pb0 quality word goods	35
on:pb0 quality word level	-17
on:pb0 quality word number	-30
on:pb0 quality word verb bear	10
on:pb0 quality word word	-12
on:pb0 seat	-38
on:pb0 seat ; has	-16
on:pb0 seat ; verb impose	20
on:pb0 seat and number	-18
on:pb0 seat and verb impose	11
on:pb0 seat and word	11
on:pb0 seat begin had	-10
on:pb0 seat begin own number	-9
on:pb0 seat begin verb say	23
on:pb0 seat begin will	-19
on:pb0 seat begin would	9
on:pb0 seat that had	-9
on:pb0 seat that verb impose	-30
on:pb0 seat that will	-21
on:pb0 seat that would	19
on:pb0 seat which verb impose	-10
on:pb0 seat word verb impose	-9
on:pb1	-8
on:pb1 cue=none	-17
on:pb1 cue=on3	-12
on:pb1 name , verb impose	11
on:pb1 name begin in	10
on:pb1 name begin number	21
on:pb1 name begin own goods	-14
on:pb1 name begin verb impose	10
on:pb1 name for number	18
on:pb1 name in number	13
on:pb1 name that would	16
on:pb1 name word level	17
on:pb1 name — will	-10
on:pb1 next=agent	-19
on:pb1 next=at	-13
on:pb1 next=duty	22
on:pb1 next=level	24
on:pb1 next=number	-11
on:pb1 next=own duty	-12
on:pb1 next=own goods	-13
on:pb1 next=to	19
on:pb1 next=verb impose	14
on:pb1 next=will	-25
on:pb1 next=with	-12
on:pb1 next=word	-25
on:pb1 person	-35
on:pb1 person word verb impose	-9
on:pb1 prep="	-17
on:pb1 prep=,	-10
on:pb1 prep=:	14
on:pb1 prep=begin	-12
on:pb1 prep=for	33
on:pb1 prep=goods	-19
on:pb1 prep=in	10
on:pb1 prep=of	-9
on:pb1 prep=on	20
on:pb1 prep=that	15
on:pb1 prep=to	-23
on:pb1 prep=verb bear	-15
on:pb1 prep=verb impose	-13
on:pb1 prep=verb say	-12
on:pb1 prep=where	-11
on:pb1 prep=which	-18
on:pb1 prep=—	-9
on:pb1 pronoun his	-21
on:pb1 pronoun it	-22
on:pb1 pronoun its begin goods	11
on:pb1 pronoun our word goods	-10
on:pb1 pronoun their	11
on:pb1 pronoun they	10
on:pb1 pronoun we	-16
on:pb1 quality	13
on:pb1 quality and goods	22
on:pb1 quality on goods	11
on:pb1 quality verb impose goods	13
on:pb1 quality which goods	-10
on:pb1 quality word goods	-21
on:pb1 seat	-35
on:pb2 cue=by2	-25
on:pb2 cue=by3	25
on:pb2 cue=on3	-19
on:pb2 name	-16
on:pb2 next=duty	21
on:pb2 next=goods	-12
on:pb2 next=number	-22
on:pb2 prep=on	-16
on:pb2 prep=verb impose	17
on:pb2 quality	8
on:pb2 quality begin goods	10
on:pb2 quality on goods	-16
on:pb2 quality verb impose duty	18
on:person " are	-11
on:person " goods	-14
on:person " verb ask	22
on:person " verb impose	11
on:person " verb say	27
on:person , has	-25
on:person , verb impose	-20
on:person , will	11
on:person : has	-9
on:person : number	18
on:person : verb ask	20
on:person : verb impose	-18
on:person : word	-30
on:person ; has	-11
on:person ; verb say	15
on:person and word	14
on:person begin duty	-15
on:person begin in	16
on:person begin is	-16
on:person begin verb impose	-18
on:person begin verb say	-9
on:person by and	16
on:person if verb say	12
on:person that and	21
on:person what has	13
on:person what verb say	-19
on:person word ,	16
on:person word had	15
on:person word verb impose	-23
on:person — verb say	-11
on:port and ,	18
on:port at ,	-9
on:port at ;	-13
on:port at and	-24
on:port begin :	-12
on:port begin word	15
on:port begin —	-18
on:port from ,	42
on:port from .	33
on:port from :	20
on:port from number	25
on:port from to	-13
on:port from verb bear	20
on:port from will	13
on:port in ,	-9
on:port in .	-18
on:port in :	-38
on:port in ;	-16
on:port in goods	-13
on:port in had	-11
on:port in number	-13
on:port in verb impose	-14
on:port in verb say	-10
on:port in with	-13
on:port into at	-13
on:port of ,	-24
on:port of .	-18
on:port of goods	18
on:port of verb impose	-12
on:port of will	-19
on:port to ,	14
on:port to .	-11
on:port verb bear at	-19
on:port with ,	14
on:port word .	-16
on:pronoun diplomats , verb say	-14
on:pronoun donald begin verb say	12
on:pronoun finance begin verb say	-8
on:pronoun government begin has	-9
on:pronoun he " verb impose	-18
on:pronoun he , verb impose	-9
on:pronoun he , verb say	-13
on:pronoun he begin had	30
on:pronoun he that had	-20
on:pronoun he that was	9
on:pronoun he that would	22
on:pronoun he verb say will	13
on:pronoun he verb say would	-16
on:pronoun he which verb impose	-23
on:pronoun he word had	20
on:pronoun he word has	-15
on:pronoun he word verb impose	-33
on:pronoun he word verb say	-20
on:pronoun his , agent	9
on:pronoun his that gate	36
on:pronoun his verb impose duty	-15
on:pronoun it , own number	21
on:pronoun it , would	-10
on:pronoun it ; number	8
on:pronoun it ; verb impose	11
on:pronoun it begin had	-8
on:pronoun it begin has	-37
on:pronoun it begin level	-33
on:pronoun it begin number	-19
on:pronoun it begin verb bear	-25
on:pronoun it begin verb impose	15
on:pronoun it begin verb stay	-16
on:pronoun it begin was	9
on:pronoun it begin word	-13
on:pronoun it if is	10
on:pronoun it on ,	-31
on:pronoun it on word	-13
on:pronoun it that .	-12
on:pronoun it that had	-21
on:pronoun it that will	20
on:pronoun it that would	-12
on:pronoun it verb impose verb say	11
on:pronoun it verb say will	13
on:pronoun it verb say would	-12
on:pronoun it what level	-18
on:pronoun it which had	10
on:pronoun it word ,	-24
on:pronoun it word duty	-11
on:pronoun it word goods	-13
on:pronoun it word had	13
on:pronoun it word has	-29
on:pronoun it word own number	-17
on:pronoun it word verb bear	10
on:pronoun it word verb impose	-19
on:pronoun it word will	-21
on:pronoun its , level	-10
on:pronoun its ; goods	17
on:pronoun its and agent	13
on:pronoun its and goods	13
on:pronoun its begin duty	-38
on:pronoun its begin gate	-23
on:pronoun its begin goods	22
on:pronoun its begin level	22
on:pronoun its begin number	-29
on:pronoun its for goods	-15
on:pronoun its of -	-19
on:pronoun its of goods	-33
on:pronoun its to agent	-11
on:pronoun its verb impose -	-23
on:pronoun its verb impose goods	-46
on:pronoun its verb impose number	-24
on:pronoun its verb sell goods	22
on:pronoun its which goods	18
on:pronoun its with number	10
on:pronoun its word duty	26
on:pronoun its word gate	-21
on:pronoun its word goods	-7
on:pronoun li begin ,	9
on:pronoun minister begin verb impose	10
on:pronoun minister begin verb say	-11
on:pronoun officials , verb say	33
on:pronoun our , goods	-9
on:pronoun our at gate	-11
on:pronoun our begin agent	16
on:pronoun our for goods	-23
on:pronoun our on goods	-24
on:pronoun our verb impose goods	-10
on:pronoun our word goods	-35
on:pronoun ours begin on	-32
on:pronoun president begin verb impose	-29
on:pronoun president begin verb say	13
on:pronoun prime begin verb say	-12
on:pronoun secretary begin verb say	12
on:pronoun she , verb say	10
on:pronoun their and goods	-16
on:pronoun their begin goods	-16
on:pronoun their for goods	-15
on:pronoun their on goods	-27
on:pronoun their verb impose duty	11
on:pronoun their word goods	-9
on:pronoun their word sender	-17
on:pronoun them on ,	-42
on:pronoun them on .	-25
on:pronoun them on and	-10
on:pronoun them on word	-23
on:pronoun them to .	-15
on:pronoun them verb impose number	15
on:pronoun they ; number	-29
on:pronoun they begin level	-10
on:pronoun they begin number	-48
on:pronoun they begin verb impose	10
on:pronoun they begin verb say	13
on:pronoun they that had	19
on:pronoun they that verb bear	-20
on:pronoun they what are	12
on:pronoun they what verb bear	-21
on:pronoun they what verb impose	-22
on:pronoun they where number	-36
on:pronoun they word verb impose	8
on:pronoun they word will	-10
on:pronoun they word word	-21
on:pronoun trade , in	-10
on:pronoun trade , verb impose	-12
on:pronoun trade , verb say	-22
on:pronoun trade begin verb impose	21
on:pronoun trade begin verb say	19
on:pronoun trump begin duty	-43
on:pronoun trump begin has	-18
on:pronoun trump begin verb impose	-18
on:pronoun trump begin word	-22
on:pronoun we begin level	-15
on:pronoun we begin verb ask	10
on:pronoun we begin verb impose	23
on:pronoun we that verb impose	11
on:pronoun we what verb say	16
on:pronoun we word verb say	11
on:pronoun which , has	33
on:pronoun which , is	10
on:pronoun which , level	-17
on:pronoun which , verb agree	9
on:pronoun which , verb buy	-15
on:pronoun which , verb impose	10
on:pronoun which , verb sell	22
on:pronoun which on word	12
on:pronoun who , word	11
on:pronoun whose , goods	30
on:q1 by0.5	-16
on:q1 by0.5 here	22
on:q1 by0.5 other	-18
on:q1 by0.5 other here	19
on:q1 by1	43
on:q1 by1 here	-9
on:q1 by1 other	10
on:q1 by1 other here	-17
on:q1 by2 here	-11
on:q1 by2 other	-11
on:q1 by2 other here	-12
on:q1 by3	-17
on:q1 by3 here	-10
on:q1 first	51
on:q1 named	96
on:q1 on1	105
on:q1 on2	25
on:q1 on2 here	-35
on:q1 on2 other	18
on:q1 on2 other here	-19
on:q1 on3	42
on:q1 on3 here	-8
on:q1 on3 other	47
on:q1 on3 other here	-11
on:q2 by1 here	-13
on:q2 by2 other here	-23
on:q2 by3	-16
on:q2 by3 here	-17
on:q2 by3 other here	-7
on:q2 first	31
on:q2 named	63
on:q2 named other	19
on:q2 on1	24
on:q2 on1 here	-15
on:q2 on1 other	26
on:q2 on1 other here	-29
on:q2 on2 here	-12
on:q2 on2 other here	-4
on:q2 on3	31
on:q2 on3 here	-14
on:q2 on3 other	41
on:q2 on3 other here	-22
on:quality , duty	-24
on:quality , goods	10
on:quality , level	13
on:quality , sender	-11
on:quality , word	-23
on:quality : agent	9
on:quality : duty	-14
on:quality : goods	26
on:quality ; number	12
on:quality and agent	-13
on:quality and duty	17
on:quality and goods	-28
on:quality and number	-16
on:quality and word	-14
on:quality as agent	-12
on:quality at gate	-43
on:quality begin -	16
on:quality begin :	24
on:quality begin gate	-15
on:quality begin goods	34
on:quality begin sender	16
on:quality begin taker	-26
on:quality begin verb ask	21
on:quality begin verb bear	39
on:quality begin verb down	-10
on:quality begin verb say	-15
on:quality for ,	-12
on:quality for .	10
on:quality for goods	26
on:quality from .	18
on:quality in goods	13
on:quality of ,	20
on:quality of .	14
on:quality of duty	-27
on:quality of goods	10
on:quality of sender	-34
on:quality on ,	31
on:quality on -	13
on:quality on .	55
on:quality on :	17
on:quality on ;	18
on:quality on and	21
on:quality on gate	-39
on:quality on goods	33
on:quality on number	25
on:quality on verb stay	15
on:quality on verb up	14
on:quality on word	27
on:quality over goods	-17
on:quality so goods	12
on:quality that goods	46
on:quality that sender	23
on:quality that verb bear	10
on:quality then goods	-10
on:quality to agent	-13
on:quality to goods	31
on:quality verb bear duty	-16
on:quality verb bear goods	13
on:quality verb buy goods	-15
on:quality verb impose duty	17
on:quality verb impose level	19
on:quality verb impose word	19
on:quality verb say agent	-18
on:quality verb say word	-8
on:quality what goods	17
on:quality which goods	17
on:quality while verb bear	26
on:quality with goods	-16
on:quality word ,	-22
on:quality word .	-17
on:quality word agent	-18
on:quality word and	9
on:quality word duty	15
on:quality word goods	16
on:quality word number	-33
on:quality word verb bear	22
on:quality word word	-27
on:quality — goods	12
on:sa0 cue=by1	-12
on:sa0 cue=by3	11
on:sa0 cue=none	-13
on:sa0 cue=on1	-26
on:sa0 cue=on2	-16
on:sa0 cue=on3	13
on:sa0 name	9
on:sa0 name , (	-9
on:sa0 name , and	39
on:sa0 name , at	-20
on:sa0 name , has	14
on:sa0 name , is	26
on:sa0 name , own agent	11
on:sa0 name , own number	-10
on:sa0 name , verb impose	-19
on:sa0 name , word	11
on:sa0 name ; has	-12
on:sa0 name ; verb impose	18
on:sa0 name and ,	13
on:sa0 name and .	20
on:sa0 name and ;	-13
on:sa0 name and number	-20
on:sa0 name and own duty	21
on:sa0 name and own number	13
on:sa0 name and own on	20
on:sa0 name and own to	9
on:sa0 name and verb impose	15
on:sa0 name and will	22
on:sa0 name for ,	9
on:sa0 name for .	30
on:sa0 name for number	-15
on:sa0 name for word	-14
on:sa0 name from ,	12
on:sa0 name from and	13
on:sa0 name from number	-22
on:sa0 name from word	24
on:sa0 name if verb impose	25
on:sa0 name if word	27
on:sa0 name in .	-25
on:sa0 name in at	29
on:sa0 name of ,	-14
on:sa0 name on goods	22
on:sa0 name that had	-15
on:sa0 name that has	-17
on:sa0 name that verb impose	-36
on:sa0 name that would	18
on:sa0 name to .	-27
on:sa0 name to word	-14
on:sa0 name verb bear .	-13
on:sa0 name which has	-12
on:sa0 name with ,	-18
on:sa0 name word .	11
on:sa0 name word and	-19
on:sa0 name word own .	20
on:sa0 name word verb impose	-10
on:sa0 name word verb sell	11
on:sa0 next=(	-20
on:sa0 next=)	15
on:sa0 next=,	11
on:sa0 next=agent	-10
on:sa0 next=and	17
on:sa0 next=duty	20
on:sa0 next=end	-56
on:sa0 next=for	-23
on:sa0 next=from	-11
on:sa0 next=gate	-18
on:sa0 next=goods	8
on:sa0 next=has	-11
on:sa0 next=in	-7
on:sa0 next=is	18
on:sa0 next=level	-11
on:sa0 next=number	-51
on:sa0 next=on	-6
on:sa0 next=own .	-11
on:sa0 next=own agent	-28
on:sa0 next=own duty	26
on:sa0 next=own goods	-12
on:sa0 next=own level	22
on:sa0 next=own number	17
on:sa0 next=own on	24
on:sa0 next=own to	12
on:sa0 next=own word	-10
on:sa0 next=sender	-24
on:sa0 next=taker	14
on:sa0 next=to	-15
on:sa0 next=verb ask	14
on:sa0 next=verb bear	-32
on:sa0 next=verb deny	16
on:sa0 next=verb end	10
on:sa0 next=verb impose	11
on:sa0 next=verb propose	10
on:sa0 next=verb say	-8
on:sa0 next=verb target	10
on:sa0 next=verb up	9
on:sa0 next=was	13
on:sa0 next=with	27
on:sa0 next=word	15
on:sa0 next=would	14
on:sa0 person	-11
on:sa0 person " verb say	27
on:sa0 person , ,	-20
on:sa0 person , verb impose	-18
on:sa0 person , verb threaten	-16
on:sa0 person ; has	-10
on:sa0 person ; verb impose	-11
on:sa0 person ; verb say	10
on:sa0 person and has	13
on:sa0 person and word	13
on:sa0 person which verb impose	16
on:sa0 person word own agent	-10
on:sa0 person word verb impose	-9
on:sa0 port	-32
on:sa0 port in on	-11
on:sa0 port to .	-11
on:sa0 port word .	-10
on:sa0 prep=)	-13
on:sa0 prep=,	-18
on:sa0 prep=-	-21
on:sa0 prep=:	60
on:sa0 prep=;	-20
on:sa0 prep=against	12
on:sa0 prep=and	15
on:sa0 prep=as	-10
on:sa0 prep=at	17
on:sa0 prep=between	14
on:sa0 prep=but	-24
on:sa0 prep=for	-18
on:sa0 prep=if	23
on:sa0 prep=in	-25
on:sa0 prep=into	14
on:sa0 prep=like	-12
on:sa0 prep=number	-32
on:sa0 prep=on	33
on:sa0 prep=than	-26
on:sa0 prep=that	15
on:sa0 prep=then	22
on:sa0 prep=to	-30
on:sa0 prep=verb bear	9
on:sa0 prep=verb buy	-14
on:sa0 prep=verb impose	-23
on:sa0 prep=verb propose	14
on:sa0 prep=verb say	-16
on:sa0 prep=what	21
on:sa0 prep=which	-12
on:sa0 prep=while	-32
on:sa0 prep=with	-14
on:sa0 prep=word	12
on:sa0 prep=—	12
on:sa0 pronoun cabinet	13
on:sa0 pronoun commerce	10
on:sa0 pronoun finance	-10
on:sa0 pronoun he	-15
on:sa0 pronoun he " verb impose	-26
on:sa0 pronoun he , verb say	-28
on:sa0 pronoun he that verb impose	12
on:sa0 pronoun it ; number	22
on:sa0 pronoun it ; verb impose	18
on:sa0 pronoun it that had	-14
on:sa0 pronoun it that will	-9
on:sa0 pronoun it that would	9
on:sa0 pronoun it what verb impose	9
on:sa0 pronoun its	9
on:sa0 pronoun its , level	-9
on:sa0 pronoun its and agent	13
on:sa0 pronoun its for goods	-24
on:sa0 pronoun its verb impose duty	15
on:sa0 pronoun its verb impose number	-13
on:sa0 pronoun its word agent	13
on:sa0 pronoun our and goods	13
on:sa0 pronoun our on goods	-27
on:sa0 pronoun she	-10
on:sa0 pronoun she , verb say	-10
on:sa0 pronoun their	-52
on:sa0 pronoun their word goods	-12
on:sa0 pronoun their word sender	-17
on:sa0 pronoun theirs	-8
on:sa0 pronoun them	12
on:sa0 pronoun they ; number	-12
on:sa0 pronoun they that had	16
on:sa0 pronoun they word number	-17
on:sa0 pronoun us	-38
on:sa0 pronoun we	-11
on:sa0 pronoun we and verb impose	15
on:sa0 pronoun which	-16
on:sa0 pronoun which , number	-25
on:sa0 quality	12
on:sa0 quality , agent	-13
on:sa0 quality , goods	9
on:sa0 quality , number	-11
on:sa0 quality , word	-22
on:sa0 quality ; goods	-21
on:sa0 quality and goods	-37
on:sa0 quality and word	-11
on:sa0 quality as agent	-19
on:sa0 quality of goods	-13
on:sa0 quality on goods	29
on:sa0 quality that goods	48
on:sa0 quality to goods	9
on:sa0 quality verb buy goods	-14
on:sa0 quality verb impose goods	-21
on:sa0 quality which goods	32
on:sa0 quality which sender	-12
on:sa0 quality word ,	14
on:sa0 quality word duty	18
on:sa0 seat	23
on:sa0 seat , .	-12
on:sa0 seat , verb impose	10
on:sa0 seat and had	13
on:sa0 seat and has	21
on:sa0 seat and verb impose	19
on:sa0 seat from .	-15
on:sa0 seat if word	15
on:sa0 seat in ,	-10
on:sa0 seat in on	12
on:sa0 seat in word	-16
on:sa0 seat that has	-14
on:sa0 seat that verb impose	-16
on:sa0 seat that would	14
on:sa0 seat with .	-17
on:sa0 seat word word	10
on:sa1	-16
on:sa1 cue=by1	7
on:sa1 cue=by2	34
on:sa1 cue=by3	28
on:sa1 cue=none	-28
on:sa1 cue=on1	-21
on:sa1 cue=on2	-26
on:sa1 cue=on3	-28
on:sa1 name	-18
on:sa1 name , ,	16
on:sa1 name , and	-17
on:sa1 name , number	-27
on:sa1 name , own on	10
on:sa1 name and ,	-19
on:sa1 name and number	15
on:sa1 name and own on	10
on:sa1 name and verb impose	-16
on:sa1 name and will	18
on:sa1 name for ,	-23
on:sa1 name from ,	-11
on:sa1 name from .	-10
on:sa1 name from and	-11
on:sa1 name in ,	24
on:sa1 name in .	13
on:sa1 name in number	10
on:sa1 name of .	-12
on:sa1 name on ,	-22
on:sa1 name on goods	22
on:sa1 next=\$	-10
on:sa1 next=-	11
on:sa1 next=;	12
on:sa1 next=agent	16
on:sa1 next=and	-11
on:sa1 next=for	-18
on:sa1 next=goods	14
on:sa1 next=had	-10
on:sa1 next=has	-17
on:sa1 next=in	-24
on:sa1 next=level	-12
on:sa1 next=number	-21
on:sa1 next=on	-13
on:sa1 next=own ,	-14
on:sa1 next=own goods	10
on:sa1 next=own on	20
on:sa1 next=verb agree	-10
on:sa1 next=verb impose	9
on:sa1 next=will	26
on:sa1 next=word	-16
on:sa1 person	-17
on:sa1 person that verb impose	-19
on:sa1 port in ,	11
on:sa1 prep=%	-12
on:sa1 prep=,	-18
on:sa1 prep=:	-23
on:sa1 prep=;	18
on:sa1 prep=and	-7
on:sa1 prep=at	-13
on:sa1 prep=because	19
on:sa1 prep=by	10
on:sa1 prep=for	-23
on:sa1 prep=from	-22
on:sa1 prep=if	-12
on:sa1 prep=in	39
on:sa1 prep=into	14
on:sa1 prep=number	18
on:sa1 prep=on	-12
on:sa1 prep=to	-16
on:sa1 prep=verb buy	-11
on:sa1 prep=verb impose	-10
on:sa1 prep=when	14
on:sa1 prep=with	-11
on:sa1 pronoun finance	-9
on:sa1 pronoun his	18
on:sa1 pronoun it that verb impose	15
on:sa1 pronoun our on goods	20
on:sa1 pronoun which	-18
on:sa1 quality , agent	11
on:sa1 quality ; goods	-11
on:sa1 quality and goods	-23
on:sa1 quality of goods	18
on:sa1 quality on ,	-11
on:sa1 quality that goods	25
on:sa1 quality verb impose goods	-11
on:sa1 quality word .	-9
on:sa1 seat in ,	15
on:sa1 seat in .	10
on:sa2	-18
on:sa2 cue=by1	18
on:sa2 cue=by3	9
on:sa2 cue=on1	-9
on:sa2 cue=on2	-25
on:sa2 cue=on3	-33
on:sa2 name	-57
on:sa2 name , number	-12
on:sa2 name for ,	-15
on:sa2 name for .	-16
on:sa2 name from ,	-10
on:sa2 name from .	-8
on:sa2 name in .	24
on:sa2 name on .	-14
on:sa2 next=,	-18
on:sa2 next=agent	18
on:sa2 next=and	-19
on:sa2 next=duty	16
on:sa2 next=has	-13
on:sa2 next=own .	-13
on:sa2 next=verb impose	16
on:sa2 person	-15
on:sa2 person that verb impose	8
on:sa2 port	23
on:sa2 port in ,	9
on:sa2 prep=,	-20
on:sa2 prep=and	-13
on:sa2 prep=for	-27
on:sa2 prep=from	-15
on:sa2 prep=in	56
on:sa2 prep=of	-15
on:sa2 prep=on	-16
on:sa2 prep=verb impose	10
on:sa2 prep=word	-10
on:sa2 pronoun his from .	-11
on:sa2 pronoun its	20
on:sa2 quality	-23
on:sa2 seat	15
on:sb0	39
on:sb0 cue=by0.5	13
on:sb0 cue=by1	7
on:sb0 cue=by2	-13
on:sb0 cue=none	34
on:sb0 cue=on1	34
on:sb0 cue=on3	11
on:sb0 name	81
on:sb0 name , (	29
on:sb0 name , has	-16
on:sb0 name , own word	-28
on:sb0 name , will	-15
on:sb0 name : has	19
on:sb0 name ; ,	11
on:sb0 name and ,	-14
on:sb0 name and ;	15
on:sb0 name and verb impose	14
on:sb0 name begin ,	32
on:sb0 name begin :	27
on:sb0 name begin agent	-21
on:sb0 name begin and	19
on:sb0 name begin goods	14
on:sb0 name begin had	-28
on:sb0 name begin has	10
on:sb0 name begin is	-11
on:sb0 name begin on	-34
on:sb0 name begin own duty	-31
on:sb0 name begin own gate	-19
on:sb0 name begin own level	-17
on:sb0 name begin own word	16
on:sb0 name begin verb agree	16
on:sb0 name begin verb buy	-9
on:sb0 name begin verb impose	33
on:sb0 name begin verb say	-13
on:sb0 name begin verb sign	11
on:sb0 name begin verb stay	11
on:sb0 name begin was	10
on:sb0 name begin word	13
on:sb0 name begin would	-14
on:sb0 name begin —	23
on:sb0 name but ,	23
on:sb0 name for :	21
on:sb0 name for and	-12
on:sb0 name for word	13
on:sb0 name from ,	15
on:sb0 name from :	17
on:sb0 name if ,	-12
on:sb0 name in (	-15
on:sb0 name in :	-26
on:sb0 name in ;	11
on:sb0 name in for	11
on:sb0 name in from	-20
on:sb0 name in on	18
on:sb0 name into ,	-29
on:sb0 name into :	-37
on:sb0 name number ,	-11
on:sb0 name of and	12
on:sb0 name of verb impose	20
on:sb0 name on (	14
on:sb0 name on ,	-30
on:sb0 name on and	-21
on:sb0 name on goods	39
on:sb0 name that ,	25
on:sb0 name that has	11
on:sb0 name that verb impose	14
on:sb0 name that would	-21
on:sb0 name to :	-45
on:sb0 name to and	-13
on:sb0 name verb impose to	-14
on:sb0 name with ,	22
on:sb0 name with and	19
on:sb0 name with are	12
on:sb0 name with goods	-25
on:sb0 name with in	20
on:sb0 name with is	11
on:sb0 name with verb impose	-7
on:sb0 name with was	-15
on:sb0 name with word	39
on:sb0 name word ,	-10
on:sb0 name word and	-12
on:sb0 name word duty	11
on:sb0 name word has	9
on:sb0 name word own agent	10
on:sb0 name word own duty	-13
on:sb0 name word own word	-20
on:sb0 name word word	-24
on:sb0 name — and	-10
on:sb0 name — will	12
on:sb0 next="	-21
on:sb0 next=(	72
on:sb0 next=,	17
on:sb0 next=:	26
on:sb0 next=at	-13
on:sb0 next=by	-14
on:sb0 next=duty	-37
on:sb0 next=from	-22
on:sb0 next=gate	-33
on:sb0 next=goods	28
on:sb0 next=had	-25
on:sb0 next=has	14
on:sb0 next=in	11
on:sb0 next=number	17
on:sb0 next=of	22
on:sb0 next=on	-19
on:sb0 next=or	-9
on:sb0 next=own agent	11
on:sb0 next=own duty	-16
on:sb0 next=own gate	-10
on:sb0 next=own goods	11
on:sb0 next=own level	-16
on:sb0 next=own on	-19
on:sb0 next=taker	-24
on:sb0 next=to	-20
on:sb0 next=verb agree	15
on:sb0 next=verb ask	14
on:sb0 next=verb bear	-11
on:sb0 next=verb buy	-15
on:sb0 next=verb end	9
on:sb0 next=verb renew	16
on:sb0 next=verb threaten	-21
on:sb0 next=verb up	19
on:sb0 next=with	-17
on:sb0 next=word	-21
on:sb0 next=would	-33
on:sb0 next=—	19
on:sb0 person	-40
on:sb0 person , has	-12
on:sb0 person , verb impose	11
on:sb0 person and verb impose	-12
on:sb0 person begin has	10
on:sb0 person begin verb impose	-18
on:sb0 person by ,	-19
on:sb0 person if verb say	15
on:sb0 person that verb impose	-17
on:sb0 person verb say ,	-9
on:sb0 person word ,	19
on:sb0 person word had	14
on:sb0 person word has	-17
on:sb0 person word verb say	-20
on:sb0 person — verb say	-10
on:sb0 port	-22
on:sb0 port and ,	20
on:sb0 port begin :	-14
on:sb0 port begin —	-20
on:sb0 port from ,	39
on:sb0 port in :	-23
on:sb0 port in word	-34
on:sb0 port of ,	-24
on:sb0 port to ,	16
on:sb0 port with ,	18
on:sb0 prep=%	-22
on:sb0 prep=)	-11
on:sb0 prep=*	10
on:sb0 prep=,	23
on:sb0 prep=.	-8
on:sb0 prep=/	-19
on:sb0 prep=;	45
on:sb0 prep=against	19
on:sb0 prep=and	8
on:sb0 prep=at	-17
on:sb0 prep=because	-12
on:sb0 prep=begin	41
on:sb0 prep=for	9
on:sb0 prep=from	42
on:sb0 prep=goods	45
on:sb0 prep=if	23
on:sb0 prep=in	-28
on:sb0 prep=into	-70
on:sb0 prep=like	-13
on:sb0 prep=or	24
on:sb0 prep=so	-14
on:sb0 prep=then	-33
on:sb0 prep=through	10
on:sb0 prep=to	-20
on:sb0 prep=under	13
on:sb0 prep=verb bear	-18
on:sb0 prep=verb return	-16
on:sb0 prep=verb sell	-12
on:sb0 prep=verb target	10
on:sb0 prep=verb threaten	11
on:sb0 prep=what	11
on:sb0 prep=when	-42
on:sb0 prep=which	-12
on:sb0 prep=with	19
on:sb0 prep=word	-11
on:sb0 prep=—	-15
on:sb0 pronoun commerce	-11
on:sb0 pronoun diplomats	-13
on:sb0 pronoun donald	11
on:sb0 pronoun economy	-10
on:sb0 pronoun he	-25
on:sb0 pronoun he , verb impose	-30
on:sb0 pronoun he , verb threaten	10
on:sb0 pronoun he begin had	9
on:sb0 pronoun he begin verb deny	9
on:sb0 pronoun he begin verb impose	-8
on:sb0 pronoun he verb say would	-10
on:sb0 pronoun he word verb impose	-12
on:sb0 pronoun he word verb say	-17
on:sb0 pronoun it	-16
on:sb0 pronoun it begin has	-21
on:sb0 pronoun it that had	-11
on:sb0 pronoun it that verb impose	9
on:sb0 pronoun it verb impose verb say	8
on:sb0 pronoun it word ,	-15
on:sb0 pronoun it word verb impose	26
on:sb0 pronoun its	-10
on:sb0 pronoun its , agent	9
on:sb0 pronoun its begin agent	-10
on:sb0 pronoun its begin duty	-11
on:sb0 pronoun its verb impose duty	-12
on:sb0 pronoun its word duty	11
on:sb0 pronoun its word goods	16
on:sb0 pronoun li	19
on:sb0 pronoun li begin ,	9
on:sb0 pronoun ministers	-36
on:sb0 pronoun our	-16
on:sb0 pronoun our begin goods	12
on:sb0 pronoun our of goods	-20
on:sb0 pronoun our on goods	-20
on:sb0 pronoun president	-32
on:sb0 pronoun president begin verb impose	-30
on:sb0 pronoun secretary	12
on:sb0 pronoun secretary begin verb say	12
on:sb0 pronoun she , verb say	14
on:sb0 pronoun their	-15
on:sb0 pronoun their and goods	-16
on:sb0 pronoun their on goods	-16
on:sb0 pronoun them	-33
on:sb0 pronoun them on ,	-24
on:sb0 pronoun they begin verb impose	-16
on:sb0 pronoun they begin word	12
on:sb0 pronoun they what verb bear	-13
on:sb0 pronoun trade	11
on:sb0 pronoun trade begin verb impose	10
on:sb0 pronoun trade begin verb say	15
on:sb0 pronoun trump	-35
on:sb0 pronoun trump begin duty	-36
on:sb0 pronoun trump begin verb say	11
on:sb0 pronoun us	-17
on:sb0 pronoun we word verb say	18
on:sb0 pronoun which	29
on:sb0 pronoun which , has	35
on:sb0 pronoun which , verb agree	9
on:sb0 pronoun which , verb impose	13
on:sb0 pronoun which , verb sell	22
on:sb0 pronoun which with word	-10
on:sb0 pronoun who , verb bear	-13
on:sb0 pronoun whose	14
on:sb0 quality	30
on:sb0 quality , goods	10
on:sb0 quality ; goods	12
on:sb0 quality at gate	-20
on:sb0 quality begin :	22
on:sb0 quality begin agent	15
on:sb0 quality begin duty	-27
on:sb0 quality begin goods	16
on:sb0 quality begin taker	-9
on:sb0 quality begin word	-16
on:sb0 quality for goods	32
on:sb0 quality of sender	-25
on:sb0 quality on ;	10
on:sb0 quality on gate	-15
on:sb0 quality on goods	18
on:sb0 quality verb buy goods	-17
on:sb0 quality what goods	10
on:sb0 quality word ,	-33
on:sb0 quality word duty	-14
on:sb0 quality word word	-10
on:sb0 seat , verb say	-21
on:sb0 seat and verb impose	13
on:sb0 seat begin has	-14
on:sb0 seat begin own word	12
on:sb0 seat begin verb impose	-8
on:sb0 seat begin verb say	11
on:sb0 seat between and	9
on:sb0 seat for ,	12
on:sb0 seat from word	-21
on:sb0 seat in ;	20
on:sb0 seat in and	-16
on:sb0 seat of ,	-12
on:sb0 seat that verb impose	-11
on:sb0 seat with word	20
on:sb0 seat word ,	-18
on:sb1	-15
on:sb1 cue=by2	-11
on:sb1 cue=by3	-14
on:sb1 cue=on2	11
on:sb1 cue=on3	-13
on:sb1 name	-31
on:sb1 name , ,	27
on:sb1 name , :	11
on:sb1 name , duty	13
on:sb1 name , number	-15
on:sb1 name , own number	-24
on:sb1 name , verb impose	18
on:sb1 name and word	15
on:sb1 name begin ,	-7
on:sb1 name begin and	-22
on:sb1 name begin duty	-11
on:sb1 name begin for	-15
on:sb1 name begin goods	-11
on:sb1 name begin is	22
on:sb1 name begin level	-10
on:sb1 name begin number	-15
on:sb1 name begin own agent	22
on:sb1 name begin own goods	10
on:sb1 name begin own sender	20
on:sb1 name begin verb ask	10
on:sb1 name begin verb bear	14
on:sb1 name begin verb end	-8
on:sb1 name begin verb stay	-13
on:sb1 name for ,	13
on:sb1 name for and	-14
on:sb1 name for number	12
on:sb1 name for word	-16
on:sb1 name from and	-16
on:sb1 name from are	10
on:sb1 name from is	-12
on:sb1 name from number	19
on:sb1 name from verb bear	12
on:sb1 name in ,	-13
on:sb1 name in :	-10
on:sb1 name in ;	-17
on:sb1 name in and	-19
on:sb1 name in number	-14
on:sb1 name into ,	11
on:sb1 name of number	-11
on:sb1 name that has	-13
on:sb1 name verb bear at	-12
on:sb1 name verb impose number	-12
on:sb1 name with and	-26
on:sb1 name word and	-10
on:sb1 name word had	14
on:sb1 name word level	-14
on:sb1 next=)	-14
on:sb1 next=,	-21
on:sb1 next=:	21
on:sb1 next=;	-23
on:sb1 next=agent	-15
on:sb1 next=and	-45
on:sb1 next=are	12
on:sb1 next=for	-15
on:sb1 next=from	21
on:sb1 next=goods	9
on:sb1 next=had	10
on:sb1 next=has	14
on:sb1 next=in	13
on:sb1 next=is	16
on:sb1 next=number	-8
on:sb1 next=on	-12
on:sb1 next=own ,	-22
on:sb1 next=own :	24
on:sb1 next=own agent	32
on:sb1 next=own goods	12
on:sb1 next=own level	-10
on:sb1 next=own number	-19
on:sb1 next=own on	13
on:sb1 next=own sender	20
on:sb1 next=to	-16
on:sb1 next=verb agree	-18
on:sb1 next=verb ask	23
on:sb1 next=verb begin	23
on:sb1 next=verb down	13
on:sb1 next=verb end	-10
on:sb1 next=verb propose	10
on:sb1 next=verb say	9
on:sb1 next=verb stay	-44
on:sb1 next=verb target	15
on:sb1 next=verb threaten	9
on:sb1 next=verb up	-23
on:sb1 next=was	19
on:sb1 next=with	-28
on:sb1 next=word	-14
on:sb1 next=—	18
on:sb1 person begin verb say	-24
on:sb1 person which verb impose	-14
on:sb1 person word had	18
on:sb1 person word verb say	11
on:sb1 port in at	11
on:sb1 prep=(	-14
on:sb1 prep=-	26
on:sb1 prep=.	11
on:sb1 prep=:	-8
on:sb1 prep=;	7
on:sb1 prep=as	10
on:sb1 prep=because	-15
on:sb1 prep=begin	-24
on:sb1 prep=for	10
on:sb1 prep=if	11
on:sb1 prep=in	-8
on:sb1 prep=number	13
on:sb1 prep=on	-20
on:sb1 prep=then	15
on:sb1 prep=to	-12
on:sb1 prep=verb bear	-16
on:sb1 prep=verb end	13
on:sb1 prep=verb impose	8
on:sb1 prep=verb return	-24
on:sb1 prep=with	8
on:sb1 prep=word	14
on:sb1 prep=—	9
on:sb1 prep=•	12
on:sb1 pronoun finance	11
on:sb1 pronoun he	26
on:sb1 pronoun he begin verb impose	11
on:sb1 pronoun he begin verb say	11
on:sb1 pronoun it	-18
on:sb1 pronoun it begin level	-12
on:sb1 pronoun it begin will	12
on:sb1 pronoun it begin word	-15
on:sb1 pronoun it what verb impose	-14
on:sb1 pronoun it word ,	-15
on:sb1 pronoun it word number	14
on:sb1 pronoun it word verb impose	-14
on:sb1 pronoun its	-13
on:sb1 pronoun its word goods	-16
on:sb1 pronoun ministers	14
on:sb1 pronoun officials	9
on:sb1 pronoun our begin duty	-21
on:sb1 pronoun president	12
on:sb1 pronoun their	-25
on:sb1 pronoun their begin goods	-11
on:sb1 pronoun them	-14
on:sb1 pronoun they begin number	-21
on:sb1 pronoun they begin verb say	14
on:sb1 pronoun they begin word	-15
on:sb1 pronoun they what verb impose	-17
on:sb1 pronoun trade	-14
on:sb1 pronoun us	-9
on:sb1 pronoun which	-15
on:sb1 pronoun which , word	-17
on:sb1 quality	17
on:sb1 quality , goods	-16
on:sb1 quality : goods	-10
on:sb1 quality begin goods	10
on:sb1 quality begin number	10
on:sb1 quality for goods	34
on:sb1 quality number goods	-10
on:sb1 quality of goods	9
on:sb1 quality on ,	-14
on:sb1 quality on goods	-19
on:sb1 quality on word	12
on:sb1 quality to goods	11
on:sb1 quality what goods	13
on:sb1 quality word duty	14
on:sb1 quality word goods	22
on:sb1 quality word level	14
on:sb1 seat	-15
on:sb1 seat , verb impose	-14
on:sb1 seat / ,	9
on:sb1 seat begin agent	-12
on:sb1 seat begin has	13
on:sb1 seat begin verb impose	-23
on:sb1 seat in ,	15
on:sb1 seat with ,	20
on:sb1 seat word verb impose	10
on:sb2	-18
on:sb2 cue=by1	21
on:sb2 cue=by3	11
on:sb2 cue=none	-31
on:sb2 cue=on3	-25
on:sb2 name	-34
on:sb2 name , number	-28
on:sb2 name and ,	-20
on:sb2 name begin had	12
on:sb2 name begin is	-9
on:sb2 name begin level	-10
on:sb2 name begin number	-20
on:sb2 name begin own duty	-20
on:sb2 name begin own level	-9
on:sb2 name for ,	-17
on:sb2 name in ,	24
on:sb2 name in and	22
on:sb2 name in number	-14
on:sb2 name in word	-13
on:sb2 name on (	-13
on:sb2 name with and	-10
on:sb2 name word has	-11
on:sb2 name word verb impose	-14
on:sb2 name word will	10
on:sb2 next=(	-28
on:sb2 next=agent	-15
on:sb2 next=are	10
on:sb2 next=at	21
on:sb2 next=duty	22
on:sb2 next=from	11
on:sb2 next=gate	-12
on:sb2 next=goods	-10
on:sb2 next=number	-12
on:sb2 next=own agent	11
on:sb2 next=own level	-9
on:sb2 next=own number	10
on:sb2 next=sender	23
on:sb2 next=verb bear	-15
on:sb2 next=verb say	13
on:sb2 next=will	-11
on:sb2 next=word	-11
on:sb2 person word verb impose	-16
on:sb2 port	15
on:sb2 prep=,	11
on:sb2 prep=and	-11
on:sb2 prep=begin	-25
on:sb2 prep=by	13
on:sb2 prep=in	19
on:sb2 prep=into	14
on:sb2 prep=of	15
on:sb2 prep=on	-30
on:sb2 prep=then	11
on:sb2 prep=verb impose	9
on:sb2 pronoun it	-14
on:sb2 pronoun its	-16
on:sb2 pronoun its begin goods	-9
on:sb2 pronoun president	11
on:sb2 pronoun we	12
on:sb2 pronoun which	-10
on:sb2 quality , goods	9
on:sb2 quality begin goods	16
on:sb2 quality begin level	16
on:sb2 quality begin number	-10
on:sb2 quality begin word	-10
on:sb2 quality on goods	-25
on:sb2 quality that goods	-11
on:sb2 quality word duty	10
on:sb2 quality word goods	-22
on:sb2 quality word number	13
on:sb2 seat	17
on:sb2 seat word verb impose	12
on:seat , ,	-20
on:seat , verb say	-26
on:seat , will	-15
on:seat ; has	-27
on:seat ; verb impose	32
on:seat and ,	-20
on:seat and agent	23
on:seat and had	16
on:seat and has	17
on:seat and verb impose	35
on:seat and verb say	-12
on:seat begin agent	-21
on:seat begin had	-16
on:seat begin is	11
on:seat begin number	13
on:seat begin own level	-14
on:seat begin own number	-11
on:seat begin verb bear	14
on:seat begin verb end	-15
on:seat begin verb impose	-13
on:seat begin verb say	27
on:seat begin will	-27
on:seat begin would	10
on:seat between and	15
on:seat for ,	13
on:seat from :	-12
on:seat from word	-15
on:seat if word	8
on:seat in agent	10
on:seat in and	-14
on:seat in in	-17
on:seat in number	25
on:seat in verb impose	-8
on:seat in word	-13
on:seat of ,	-12
on:seat that had	-11
on:seat that has	-22
on:seat that verb impose	-48
on:seat that will	-22
on:seat that would	29
on:seat to on	14
on:seat to word	-11
on:seat verb impose for	-25
on:seat verb impose to	-16
on:seat which verb impose	-11
on:seat which word	-27
on:seat with ,	11
on:seat with .	-19
on:seat with goods	-25
on:seat with in	11
on:seat with verb impose	-15
on:seat with word	17
on:seat word ,	-17
on:seat word had	19
on:seat word own level	15
on:seat word own verb impose	11
on:seat word verb end	-10
on:seat word verb impose	14
on:side false	16
on:title by0.5	12
on:title by1	-12
on:title by2	15
on:title named	28
on:title on3	44
on:top by 1	17
on:top on 1	32
on:top on 3	38
on:under other heading	-34
on:under other heading of several	-95
on:under other heading of several here	18
on:under own heading	97
on:under own heading here	-13
on:under own heading of several	54
on:under own heading of several here	8
on:unnamed US 0	-187
on:unnamed US 0 of 1	-73
on:unnamed US 0 of 2	-104
on:unnamed US 0 of 3	-101
on:unnamed US 1	-51
on:unnamed US 1 of 1	-31
on:unnamed US 1 of 2	-16
on:unnamed US 1 of 3	-79
on:unnamed US 2	-31
on:unnamed US 3	-53
on:voice	31
on:writer	19
on:writer here	-15
on:writer their	13
on:writer them	-30
on:writer there	15
on:writer they	15
on:writer us	12
on:writer we	-20
rule:by	-19
rule:other	-52
rule:same	50
rule:same both named	18
rule:same carried	-12
rule:same each side each	9
rule:same each side, both	-24
rule:same in the sentence	13
rule:same in turn	43
rule:same one named	23
rule:same secondary	25
rule:same sides of the text	12
rule:turned both named	-38
rule:turned each side each	56
rule:turned in the sentence	22
rule:turned in turn	-16
rule:turned one named	-29
rule:turned same sentence	11
rule:turned secondary	-27
rule:turned sides of the text	34
sector here absent	-61
sector here absent US	-57
sector here all US	118
sector here by0.5	-10
sector here by0.5 US	-18
sector here by1 US	-15
sector here by2	-23
sector here by2 US	-18
sector here by3	-13
sector here named	-18
sector here on1	13
sector here on2	-25
sector here on2 US	24
sector here on3 US	29
sector no absent	-18
sector no all	-198
sector no all US	-33
sector no by0.5	19
sector no by0.5 US	14
sector no by1 US	41
sector no by2 US	7
sector no by3	13
sector no by3 US	19
sector no named	-22
sector no named US	63
sector no on1 US	35
sector no on2	-27
sector no on2 US	30
sector no on3	-13
sector no on3 US	38
sector sentence absent	-45
sector sentence absent US	-35
sector sentence all	-45
sector sentence all US	77
sector sentence by0.5	10
sector sentence by1	-10
sector sentence by2	-22
sector sentence by3 US	-19
sector sentence named	23
sector sentence named US	13
sector sentence on1	-11
sector sentence on2 US	14
sector sentence on3	12
text 3	-17
text even 0	-25
text even 1	6
text over 1	-14
text under 0	27
text under 1	9
tops 1 3	10
tops 2 2	-18
tops 3 1	28
tops turned	-18
worked other	-44
worked same	26`;
