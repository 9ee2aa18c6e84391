// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all all countries	45
all all imports	26
all any country	12
all by0.5	18
all by1	-37
all by2	17
all by3	36
all every	25
all everybody	38
all everyone	27
all everything	-32
all everywhere	65
all general rate	20
all general tariff	25
all global	22
all named	-29
all no	-85
all no again and	30
all no again and so	45
all no again and so named	13
all no again comma	17
all no again far	15
all no again from	25
all no again next sentence	-9
all no again next sentence named	-36
all no again on	-13
all no again paragraph	34
all no again paragraph named	-37
all no again to	34
all no again while	14
all no again while named	-16
all no new and	-62
all no new and so	-55
all no new and so named	-47
all no new comma	-69
all no new comma named	-91
all no new far	16
all no new far named	-72
all no new first	-5
all no new from named	-14
all no new next sentence named	-56
all no new on	-18
all no new paragraph	29
all no new paragraph named	-49
all no new to	-8
all no new while	-17
all no new while named	-61
all on1	-9
all on2	-51
all on3	-24
all ordinary duty	-52
all ordinary rate	-16
all sentence	-47
all surcharge	30
all the world	53
all whatever	11
all worldwide	40
all yes	77
all yes again and	38
all yes again and so	-58
all yes again comma	-65
all yes again far	9
all yes again next sentence	-44
all yes again next sentence named	16
all yes again while	-13
all yes again while named	-14
all yes new and	-64
all yes new comma	10
all yes new far	57
all yes new far named	66
all yes new first	30
all yes new from	10
all yes new next sentence	66
all yes new next sentence named	23
all yes new on named	10
all yes new paragraph	28
all yes new to	-16
all yes new while named	-9
by:US	100
by:absent, 1 here	-26
by:absent, 2 here	-32
by:alone	23
by:by 0	13
by:by 1	11
by:by 3	-25
by:by no	-37
by:cue=by0.5	9
by:cue=by1	21
by:cue=by3	18
by:cue=none	53
by:cue=on1	36
by:cue=on2	-20
by:f by0.5	29
by:f by1	39
by:f by2	45
by:f by3	31
by:f on1	-11
by:f on2	15
by:f on3	46
by:focus owner	23
by:focus subject	28
by:goods before also	-11
by:goods before not	12
by:goods before own	-14
by:goods crossed own	-13
by:goods crossed sure	-13
by:goods in turn also	18
by:goods in turn not	45
by:goods in turn own	-61
by:goods in turn sure	-44
by:goods met by before	32
by:goods met by crossed	21
by:goods met by in turn	24
by:goods met by part	51
by:goods met by sentence	55
by:goods met on before	-23
by:goods met on crossed	-20
by:goods met on in turn	-9
by:goods met on part	-53
by:goods met on sentence	-54
by:goods part also	-22
by:goods part not	39
by:goods part own	-57
by:goods part sure	-27
by:goods sentence also	-24
by:goods sentence not	21
by:goods sentence own	-26
by:goods sentence sure	-10
by:head by0.5	20
by:head by1	32
by:head by2	24
by:head by3	29
by:head first	77
by:head last	54
by:head on1	55
by:head on2	-34
by:head on3	-7
by:home false	-15
by:home true	8
by:last by	27
by:last by absent and	-17
by:last by absent and so named	49
by:last by absent comma	12
by:last by absent comma named	50
by:last by absent far	13
by:last by absent from	16
by:last by absent next sentence	10
by:last by absent on	22
by:last by absent on named	20
by:last by absent to	28
by:last by absent while	20
by:last by absent while named	30
by:last by and so	9
by:last by and so named	-15
by:last by by0.5 and so	13
by:last by by0.5 from	-13
by:last by by0.5 next sentence named	11
by:last by by1 comma	10
by:last by by1 comma named	-17
by:last by by1 from	-9
by:last by by1 from named	23
by:last by by1 next sentence	10
by:last by by1 next sentence named	23
by:last by by1 paragraph named	13
by:last by by1 while named	27
by:last by by2 and	14
by:last by by2 comma named	-22
by:last by by2 far	-36
by:last by by2 far named	-6
by:last by by2 from	19
by:last by by2 from named	-17
by:last by by2 on named	-13
by:last by by2 to	19
by:last by by2 while	-27
by:last by by2 while named	-12
by:last by by3 and	28
by:last by by3 and so	41
by:last by by3 and so named	-42
by:last by by3 comma named	-36
by:last by by3 far named	-14
by:last by by3 from named	-25
by:last by by3 next sentence named	-18
by:last by by3 on named	17
by:last by by3 to	14
by:last by by3 while	-11
by:last by comma	19
by:last by far	-11
by:last by far named	-32
by:last by from	33
by:last by next sentence	14
by:last by none and	12
by:last by none and so	-19
by:last by none and so named	-14
by:last by none comma	10
by:last by none far	-15
by:last by none far named	-28
by:last by none next sentence named	19
by:last by none on named	13
by:last by none to	23
by:last by none while named	-23
by:last by on	25
by:last by on1 and so	-21
by:last by on1 comma	-16
by:last by on1 far named	20
by:last by on1 next sentence named	15
by:last by on2 and so	-30
by:last by on2 and so named	-7
by:last by on2 comma	13
by:last by on2 comma named	-37
by:last by on2 far	-31
by:last by on2 far named	-41
by:last by on2 from	10
by:last by on2 next sentence named	-41
by:last by on2 paragraph named	-22
by:last by on2 while	10
by:last by on3 and so	28
by:last by on3 and so named	-29
by:last by on3 comma	9
by:last by on3 from	14
by:last by on3 from named	11
by:last by on3 next sentence	-11
by:last by on3 next sentence named	-26
by:last by on3 on named	-12
by:last by on3 paragraph	-12
by:last by on3 paragraph named	-27
by:last by on3 while named	-18
by:last by paragraph	14
by:last by to	64
by:last by while	16
by:last none	-74
by:last none absent and	-32
by:last none absent and so	-94
by:last none absent and so named	-113
by:last none absent comma	-54
by:last none absent comma named	-85
by:last none absent far named	-140
by:last none absent from	-61
by:last none absent from named	-24
by:last none absent next sentence	-46
by:last none absent next sentence named	-105
by:last none absent on	-33
by:last none absent on named	-26
by:last none absent paragraph	-21
by:last none absent paragraph named	-16
by:last none absent to	-40
by:last none absent while	-13
by:last none absent while named	-43
by:last none and	-28
by:last none and so	-64
by:last none by0.5 far named	-16
by:last none by1 and so	16
by:last none by1 and so named	34
by:last none by1 comma named	10
by:last none by1 far	-17
by:last none by1 far named	32
by:last none by1 next sentence	-12
by:last none by1 next sentence named	43
by:last none by2 and	11
by:last none by2 and so	-28
by:last none by2 and so named	21
by:last none by2 comma	-20
by:last none by2 far	-17
by:last none by2 far named	24
by:last none by2 next sentence	-35
by:last none by2 next sentence named	52
by:last none by2 while named	-10
by:last none by3 far named	23
by:last none by3 next sentence named	24
by:last none comma	-37
by:last none comma named	-13
by:last none far named	43
by:last none from	-72
by:last none from named	-20
by:last none next sentence	-68
by:last none next sentence named	22
by:last none none and so	15
by:last none none and so named	34
by:last none none comma	26
by:last none none comma named	14
by:last none none far	43
by:last none none far named	32
by:last none none next sentence	18
by:last none none paragraph	11
by:last none none paragraph named	-13
by:last none on	-36
by:last none on named	-28
by:last none on1 far named	44
by:last none on2 and so	-15
by:last none on2 and so named	-26
by:last none on2 far named	33
by:last none on2 next sentence	-17
by:last none on2 on	-13
by:last none on2 paragraph	-12
by:last none on2 paragraph named	18
by:last none on2 while	-11
by:last none on3 and so named	12
by:last none on3 far named	16
by:last none on3 paragraph named	10
by:last none paragraph	-18
by:last none to	-52
by:last none while	-22
by:last none while named	-31
by:last on absent and	45
by:last on absent and so	26
by:last on absent and so named	-47
by:last on absent comma	28
by:last on absent far	22
by:last on absent far named	-27
by:last on absent from	12
by:last on absent from named	-14
by:last on absent next sentence	15
by:last on absent next sentence named	-96
by:last on absent on	-24
by:last on absent on named	-10
by:last on absent paragraph named	-40
by:last on absent to	-15
by:last on absent while named	-17
by:last on and	8
by:last on and so	12
by:last on and so named	17
by:last on by0.5 and	-14
by:last on by0.5 and so named	16
by:last on by1 and so	-13
by:last on by1 comma	-24
by:last on by1 comma named	-15
by:last on by1 from	-11
by:last on by1 paragraph named	8
by:last on by1 to	-15
by:last on by2 and	-24
by:last on by2 comma	-15
by:last on by2 comma named	-17
by:last on by2 far	-31
by:last on by2 from	13
by:last on by2 from named	17
by:last on by2 next sentence	-21
by:last on by2 next sentence named	22
by:last on by2 on named	19
by:last on by2 paragraph named	19
by:last on by2 to	-17
by:last on by2 while	-26
by:last on by2 while named	-16
by:last on by3 and so	-14
by:last on by3 comma	-16
by:last on by3 from	-9
by:last on by3 next sentence	-15
by:last on by3 next sentence named	29
by:last on by3 on	30
by:last on by3 while named	21
by:last on comma named	14
by:last on from	-19
by:last on from named	17
by:last on next sentence named	-9
by:last on none and	-11
by:last on none and so named	21
by:last on none far named	14
by:last on none next sentence named	30
by:last on none on	-22
by:last on none while named	9
by:last on on	-15
by:last on on1 and so	11
by:last on on1 and so named	-18
by:last on on1 comma	-10
by:last on on1 far named	17
by:last on on1 next sentence	-13
by:last on on2 and	-19
by:last on on2 and so	13
by:last on on2 and so named	-7
by:last on on2 comma named	9
by:last on on2 from	-10
by:last on on2 next sentence	-14
by:last on on2 next sentence named	-23
by:last on on2 paragraph named	12
by:last on on2 while	-11
by:last on on2 while named	-15
by:last on on3 and	-32
by:last on on3 and so	-15
by:last on on3 and so named	18
by:last on on3 comma	-14
by:last on on3 comma named	34
by:last on on3 far named	16
by:last on on3 from	-26
by:last on on3 from named	14
by:last on on3 next sentence	-15
by:last on on3 paragraph named	-11
by:last on on3 to	-20
by:last on on3 while	16
by:last on on3 while named	20
by:last on to	-69
by:last on while named	12
by:name ( )	12
by:name , (	-9
by:name , ,	-45
by:name , .	11
by:name , agent	19
by:name , and	-45
by:name , for	10
by:name , goods	-18
by:name , has	16
by:name , is	51
by:name , number	19
by:name , own agent	-17
by:name , own duty	10
by:name , own word	-11
by:name , to	-19
by:name , verb ask	-18
by:name , would	14
by:name - and	10
by:name - has	-17
by:name - will	-16
by:name : ,	18
by:name : at	-14
by:name : own duty	14
by:name : word	20
by:name ; had	14
by:name ; has	15
by:name ; level	8
by:name ; own word	-15
by:name ; verb impose	10
by:name ; word	-16
by:name and (	-9
by:name and ,	-11
by:name and :	-20
by:name and are	-24
by:name and at	-19
by:name and duty	14
by:name and from	10
by:name and goods	-22
by:name and number	31
by:name and on	-15
by:name and own agent	19
by:name and own duty	-38
by:name and own level	21
by:name and own on	-15
by:name and verb bear	-19
by:name and verb buy	11
by:name and verb impose	-12
by:name and verb renew	-17
by:name and verb say	-16
by:name and verb stay	14
by:name and will	-24
by:name as .	-19
by:name as has	-10
by:name as verb impose	9
by:name begin ,	50
by:name begin :	21
by:name begin agent	22
by:name begin at	15
by:name begin for	13
by:name begin goods	15
by:name begin has	22
by:name begin is	-18
by:name begin level	24
by:name begin on	35
by:name begin own ,	18
by:name begin own -	10
by:name begin own duty	38
by:name begin own gate	24
by:name begin own level	10
by:name begin own number	43
by:name begin own on	19
by:name begin own verb down	-9
by:name begin own verb stay	22
by:name begin own verb up	-26
by:name begin own would	15
by:name begin verb ask	-40
by:name begin verb bear	14
by:name begin verb buy	12
by:name begin verb impose	38
by:name begin verb propose	-12
by:name begin verb stay	-14
by:name begin verb up	24
by:name begin was	-19
by:name begin will	14
by:name begin word	12
by:name begin would	18
by:name begin —	-15
by:name but ,	-21
by:name by to	15
by:name for ,	-43
by:name for and	-39
by:name for level	-10
by:name for number	-8
by:name for on	-15
by:name for own goods	-10
by:name for to	-10
by:name for word	-34
by:name from ,	-36
by:name from .	-15
by:name from :	-11
by:name from and	-28
by:name from are	-17
by:name from number	-12
by:name from verb impose	-14
by:name from verb up	-13
by:name from will	-11
by:name from word	-20
by:name from would	-12
by:name goods number	37
by:name if ,	13
by:name if verb impose	-28
by:name if verb up	-17
by:name if word	-10
by:name in 's	26
by:name in ,	25
by:name in .	28
by:name in :	31
by:name in are	-18
by:name in for	-11
by:name in from	11
by:name in goods	30
by:name in in	14
by:name in is	-13
by:name in number	26
by:name in to	-11
by:name in verb impose	14
by:name in will	-16
by:name in word	10
by:name into ,	11
by:name into .	23
by:name into :	15
by:name into number	23
by:name into word	21
by:name number ,	17
by:name number verb impose	20
by:name of ,	-29
by:name of .	-14
by:name of and	-34
by:name of duty	8
by:name of goods	-16
by:name of is	-21
by:name of number	-19
by:name of on	20
by:name of own level	-16
by:name of verb bear	-14
by:name of verb say	-9
by:name of will	11
by:name of with	12
by:name on (	-12
by:name on ,	-43
by:name on :	-12
by:name on and	-14
by:name on goods	-64
by:name on number	-11
by:name on own gate	19
by:name on to	-10
by:name on would	-11
by:name that and	-19
by:name that had	-11
by:name that level	16
by:name that number	-23
by:name that own duty	18
by:name that own word	-18
by:name that verb impose	42
by:name that was	22
by:name that will	23
by:name that word	25
by:name then verb impose	-12
by:name through ,	9
by:name through number	-9
by:name through will	-13
by:name to ,	25
by:name to .	11
by:name to :	27
by:name to by	-20
by:name to own duty	8
by:name to verb down	-12
by:name to verb stay	12
by:name under own word	14
by:name verb bear ,	21
by:name verb bear .	27
by:name verb bear at	33
by:name verb bear number	11
by:name verb impose duty	-47
by:name verb impose for	46
by:name verb impose level	-14
by:name verb impose to	52
by:name verb impose with	-20
by:name verb return verb impose	11
by:name verb say own agent	10
by:name what has	-24
by:name what level	32
by:name what verb impose	-9
by:name what word	9
by:name when verb impose	12
by:name which duty	13
by:name which had	12
by:name which has	10
by:name which level	9
by:name which verb impose	18
by:name which was	14
by:name with ,	19
by:name with ;	11
by:name with at	-17
by:name with goods	44
by:name with is	-12
by:name with number	11
by:name with of	-16
by:name with on	27
by:name with verb begin	-20
by:name with verb impose	21
by:name with was	9
by:name word ,	16
by:name word .	-13
by:name word and	21
by:name word at	11
by:name word has	23
by:name word number	18
by:name word own .	-18
by:name word own duty	8
by:name word own number	-24
by:name word own word	18
by:name word verb ask	-26
by:name word verb end	-13
by:name word verb impose	13
by:name word was	-16
by:name — and	16
by:name — own agent	13
by:name — verb impose	-16
by:name — will	16
by:name — word	-11
by:named 0	17
by:named 1	10
by:named 2	-24
by:named 3	-48
by:nearest after by0.5 part 0	-25
by:nearest after by1 part 0	42
by:nearest after by1 sentence 0	-22
by:nearest after by2 sentence 0	14
by:nearest after by3 part 0	13
by:nearest after by3 sentence 0	11
by:nearest after none part 0	18
by:nearest after none part 1	24
by:nearest after none sentence 0	-32
by:nearest after none sentence 1	-11
by:nearest after on1 sentence 0	-20
by:nearest after on2 sentence 0	-17
by:nearest after on2 sentence 1	-16
by:nearest after on3 part 0	-31
by:nearest after on3 part 1	-22
by:nearest after on3 sentence 0	22
by:nearest after on3 sentence 1	-21
by:nearest before by0.5 part 0	22
by:nearest before by0.5 part 1	9
by:nearest before by0.5 sentence 0	7
by:nearest before by0.5 sentence 1	-15
by:nearest before by1 part 0	16
by:nearest before by1 part 1	20
by:nearest before by1 sentence 0	13
by:nearest before by2 part 1	24
by:nearest before by2 sentence 1	8
by:nearest before by3 part 0	43
by:nearest before by3 part 1	18
by:nearest before by3 sentence 0	20
by:nearest before by3 sentence 1	13
by:nearest before none part 0	51
by:nearest before none part 1	38
by:nearest before none sentence 0	33
by:nearest before on1 sentence 0	34
by:nearest before on1 sentence 1	-10
by:nearest before on2 sentence 0	-23
by:nearest before on2 sentence 1	9
by:nearest before on3 part 0	-19
by:nearest before on3 part 1	-59
by:nearest before on3 sentence 0	-45
by:nearest before on3 sentence 1	-64
by:not own here	-21
by:not own home	18
by:not own ours	17
by:not own them	16
by:not own there	8
by:not own they	13
by:not own us	14
by:not own we	-10
by:not top by	-28
by:not top by absent	-58
by:not top on	13
by:not top on absent	-25
by:not writer here	-24
by:not writer home	15
by:not writer ours	15
by:not writer their	24
by:not writer theirs	-11
by:not writer them	-18
by:not writer there	29
by:not writer us	10
by:not writer we	11
by:on 0	-4
by:on 1	8
by:other voice	-26
by:own here	24
by:own home	-26
by:own ours	-20
by:own them	-22
by:own there	-11
by:own they	-15
by:own us	-17
by:own we	11
by:pa0	32
by:pa0 cue=by0.5	-25
by:pa0 cue=by1	48
by:pa0 cue=none	27
by:pa0 cue=on2	-13
by:pa0 name	35
by:pa0 name and at	-10
by:pa0 name and number	-50
by:pa0 name and own duty	-24
by:pa0 name and own on	-17
by:pa0 name for .	18
by:pa0 name from ,	-22
by:pa0 name from .	-11
by:pa0 name from number	22
by:pa0 name in ,	30
by:pa0 name in .	34
by:pa0 name in ;	16
by:pa0 name in and	32
by:pa0 name in number	8
by:pa0 name in to	-20
by:pa0 name in word	17
by:pa0 name into .	27
by:pa0 name of ,	-11
by:pa0 name of .	-11
by:pa0 name of duty	27
by:pa0 name on own goods	-16
by:pa0 name that level	14
by:pa0 next=\$	24
by:pa0 next=(	19
by:pa0 next=)	-8
by:pa0 next=,	22
by:pa0 next=-	19
by:pa0 next=.	40
by:pa0 next=;	18
by:pa0 next=and	36
by:pa0 next=at	-16
by:pa0 next=from	13
by:pa0 next=gate	31
by:pa0 next=has	9
by:pa0 next=level	24
by:pa0 next=number	-8
by:pa0 next=own ,	-12
by:pa0 next=own duty	-42
by:pa0 next=own goods	-16
by:pa0 next=own number	-17
by:pa0 next=own on	-29
by:pa0 next=own word	13
by:pa0 next=to	-25
by:pa0 next=verb buy	-14
by:pa0 next=verb stay	-28
by:pa0 next=verb up	-25
by:pa0 next=will	18
by:pa0 next=word	33
by:pa0 next=would	-15
by:pa0 port	23
by:pa0 port at ,	13
by:pa0 port at and	21
by:pa0 port from .	-21
by:pa0 port in ;	11
by:pa0 port in number	14
by:pa0 port in word	10
by:pa0 prep=*	-14
by:pa0 prep=and	-36
by:pa0 prep=as	-9
by:pa0 prep=at	44
by:pa0 prep=by	13
by:pa0 prep=for	-8
by:pa0 prep=from	-44
by:pa0 prep=in	98
by:pa0 prep=into	33
by:pa0 prep=number	22
by:pa0 prep=of	-10
by:pa0 prep=on	-38
by:pa0 prep=that	13
by:pa0 prep=to	-7
by:pa0 prep=under	26
by:pa0 prep=verb bear	20
by:pa0 prep=verb buy	-13
by:pa0 prep=verb impose	-39
by:pa0 prep=with	-17
by:pa0 prep=word	24
by:pa0 pronoun it	20
by:pa0 pronoun it on .	-10
by:pa0 pronoun it what verb sell	9
by:pa0 pronoun its of duty	24
by:pa0 pronoun its of goods	16
by:pa0 pronoun its on goods	10
by:pa0 pronoun its verb impose duty	-27
by:pa0 pronoun our	12
by:pa0 pronoun our at gate	-9
by:pa0 pronoun our on goods	19
by:pa0 pronoun their for goods	-8
by:pa0 pronoun their of duty	-11
by:pa0 pronoun their on goods	8
by:pa0 pronoun theirs	11
by:pa0 pronoun them	9
by:pa0 pronoun us	-17
by:pa0 pronoun we	-24
by:pa0 quality	-39
by:pa0 quality and duty	-9
by:pa0 quality and goods	71
by:pa0 quality and number	-15
by:pa0 quality at gate	31
by:pa0 quality from goods	-10
by:pa0 quality of duty	27
by:pa0 quality of goods	-53
by:pa0 quality on ,	-30
by:pa0 quality on .	-44
by:pa0 quality on gate	20
by:pa0 quality on goods	-44
by:pa0 quality on verb up	-15
by:pa0 quality on word	-16
by:pa0 quality that goods	-13
by:pa0 quality verb buy goods	-13
by:pa0 quality word .	22
by:pa0 seat	37
by:pa0 seat and number	-10
by:pa0 seat in ,	22
by:pa0 seat in .	31
by:pa0 seat in ;	13
by:pa0 seat in on	-10
by:pa1	-14
by:pa1 cue=by1	-20
by:pa1 cue=by2	-17
by:pa1 cue=on2	13
by:pa1 name	-31
by:pa1 name in ,	16
by:pa1 name in .	-16
by:pa1 next=,	11
by:pa1 next=.	-24
by:pa1 next=from	-10
by:pa1 next=on	15
by:pa1 port	13
by:pa1 prep=for	-18
by:pa1 prep=from	-22
by:pa1 quality for goods	-17
by:pa1 quality on ,	-17
by:pa1 quality on goods	16
by:pa1 seat	18
by:pb0	62
by:pb0 cue=by0.5	32
by:pb0 cue=by1	7
by:pb0 cue=by3	27
by:pb0 cue=none	53
by:pb0 name	142
by:pb0 name , and	-16
by:pb0 name , had	-24
by:pb0 name , is	62
by:pb0 name , level	11
by:pb0 name , number	55
by:pb0 name , own number	26
by:pb0 name , with	11
by:pb0 name , word	11
by:pb0 name , would	15
by:pb0 name - will	-13
by:pb0 name : at	-12
by:pb0 name : level	9
by:pb0 name : number	-17
by:pb0 name : own duty	23
by:pb0 name : verb impose	10
by:pb0 name ; had	8
by:pb0 name ; level	9
by:pb0 name ; own number	9
by:pb0 name ; verb impose	19
by:pb0 name and are	-15
by:pb0 name and duty	17
by:pb0 name and from	10
by:pb0 name and goods	-20
by:pb0 name and number	66
by:pb0 name and own at	12
by:pb0 name and own number	16
by:pb0 name and own on	20
by:pb0 name and verb bear	-10
by:pb0 name and verb impose	-27
by:pb0 name and verb up	-11
by:pb0 name and with	9
by:pb0 name begin and	16
by:pb0 name begin at	14
by:pb0 name begin duty	11
by:pb0 name begin gate	10
by:pb0 name begin goods	17
by:pb0 name begin had	-19
by:pb0 name begin level	25
by:pb0 name begin own duty	16
by:pb0 name begin own level	-7
by:pb0 name begin own number	40
by:pb0 name begin own on	11
by:pb0 name begin own verb impose	-25
by:pb0 name begin own verb stay	10
by:pb0 name begin own verb up	-16
by:pb0 name begin own word	10
by:pb0 name begin own would	11
by:pb0 name begin verb ask	-29
by:pb0 name begin verb impose	30
by:pb0 name begin verb propose	-11
by:pb0 name begin verb stay	-22
by:pb0 name begin verb up	25
by:pb0 name begin was	-11
by:pb0 name begin word	-9
by:pb0 name by to	15
by:pb0 name for and	-20
by:pb0 name for to	-8
by:pb0 name for word	-16
by:pb0 name from are	-13
by:pb0 name from number	-26
by:pb0 name from verb bear	-13
by:pb0 name from verb impose	-11
by:pb0 name goods number	25
by:pb0 name if word	18
by:pb0 name in and	-29
by:pb0 name in at	17
by:pb0 name in goods	29
by:pb0 name in number	18
by:pb0 name in verb stay	11
by:pb0 name in will	-16
by:pb0 name in word	-20
by:pb0 name into at	27
by:pb0 name into number	14
by:pb0 name number verb impose	10
by:pb0 name of is	-13
by:pb0 name of number	-11
by:pb0 name of on	15
by:pb0 name of verb bear	-13
by:pb0 name of verb impose	11
by:pb0 name of will	-13
by:pb0 name on goods	-13
by:pb0 name on would	-11
by:pb0 name that duty	-11
by:pb0 name that had	-29
by:pb0 name that has	-18
by:pb0 name that number	-12
by:pb0 name that verb impose	24
by:pb0 name that was	9
by:pb0 name that will	19
by:pb0 name that would	16
by:pb0 name through number	-9
by:pb0 name through will	-13
by:pb0 name to at	11
by:pb0 name to by	-28
by:pb0 name to own duty	9
by:pb0 name to verb down	-24
by:pb0 name verb bear .	11
by:pb0 name verb bear at	24
by:pb0 name verb bear duty	15
by:pb0 name verb bear number	10
by:pb0 name verb impose duty	-48
by:pb0 name verb impose for	39
by:pb0 name verb impose level	-14
by:pb0 name verb impose number	-19
by:pb0 name verb impose own duty	14
by:pb0 name verb impose own number	11
by:pb0 name verb impose to	36
by:pb0 name verb impose with	-17
by:pb0 name verb propose to	12
by:pb0 name verb say would	10
by:pb0 name when verb impose	16
by:pb0 name with at	-11
by:pb0 name word had	11
by:pb0 name word number	14
by:pb0 name word own level	-16
by:pb0 name word own number	-19
by:pb0 name word verb ask	-19
by:pb0 name word verb impose	23
by:pb0 name word was	-14
by:pb0 name word word	11
by:pb0 name word would	11
by:pb0 name — own agent	11
by:pb0 name — verb impose	-13
by:pb0 next=\$	19
by:pb0 next='s	27
by:pb0 next=,	-24
by:pb0 next=agent	15
by:pb0 next=and	-16
by:pb0 next=at	44
by:pb0 next=by	-28
by:pb0 next=duty	47
by:pb0 next=for	45
by:pb0 next=from	22
by:pb0 next=gate	23
by:pb0 next=goods	-36
by:pb0 next=had	-18
by:pb0 next=has	24
by:pb0 next=is	35
by:pb0 next=level	23
by:pb0 next=number	31
by:pb0 next=on	20
by:pb0 next=or	-10
by:pb0 next=own -	14
by:pb0 next=own agent	19
by:pb0 next=own are	-12
by:pb0 next=own duty	39
by:pb0 next=own gate	13
by:pb0 next=own goods	-11
by:pb0 next=own level	-29
by:pb0 next=own number	23
by:pb0 next=own on	33
by:pb0 next=own to	-11
by:pb0 next=own verb down	-9
by:pb0 next=own verb say	-23
by:pb0 next=own verb stay	12
by:pb0 next=own verb up	-11
by:pb0 next=own would	12
by:pb0 next=to	46
by:pb0 next=verb ask	-71
by:pb0 next=verb bear	-8
by:pb0 next=verb buy	15
by:pb0 next=verb deny	-26
by:pb0 next=verb down	-37
by:pb0 next=verb end	16
by:pb0 next=verb impose	22
by:pb0 next=verb propose	-28
by:pb0 next=verb say	-9
by:pb0 next=verb sell	-24
by:pb0 next=verb sign	10
by:pb0 next=verb up	28
by:pb0 next=was	-13
by:pb0 next=with	12
by:pb0 next=word	-12
by:pb0 next=would	-8
by:pb0 person	-26
by:pb0 person " are	18
by:pb0 person " verb ask	-21
by:pb0 person " verb impose	-29
by:pb0 person , verb impose	19
by:pb0 person : verb ask	-18
by:pb0 person : verb impose	-10
by:pb0 person : verb say	-10
by:pb0 person : word	18
by:pb0 person and verb impose	-22
by:pb0 person begin in	-17
by:pb0 person begin verb impose	-18
by:pb0 person when verb impose	-16
by:pb0 person word has	-10
by:pb0 person word verb impose	-9
by:pb0 port	-23
by:pb0 port from number	-31
by:pb0 port from verb bear	-13
by:pb0 port from will	-16
by:pb0 port in and	-9
by:pb0 port in number	20
by:pb0 port in on	-11
by:pb0 port in word	12
by:pb0 port into at	10
by:pb0 port to at	11
by:pb0 port verb bear at	12
by:pb0 prep="	-15
by:pb0 prep='s	-15
by:pb0 prep=,	43
by:pb0 prep=.	-16
by:pb0 prep=:	11
by:pb0 prep=;	20
by:pb0 prep=and	31
by:pb0 prep=as	14
by:pb0 prep=begin	29
by:pb0 prep=but	-12
by:pb0 prep=for	-10
by:pb0 prep=from	-72
by:pb0 prep=in	15
by:pb0 prep=into	46
by:pb0 prep=like	16
by:pb0 prep=number	9
by:pb0 prep=of	-15
by:pb0 prep=on	-11
by:pb0 prep=so	-18
by:pb0 prep=that	-14
by:pb0 prep=then	-21
by:pb0 prep=through	-12
by:pb0 prep=to	35
by:pb0 prep=verb agree	12
by:pb0 prep=verb bear	41
by:pb0 prep=verb buy	-11
by:pb0 prep=verb impose	12
by:pb0 prep=verb propose	16
by:pb0 prep=verb return	-19
by:pb0 prep=verb say	-18
by:pb0 prep=verb target	-11
by:pb0 prep=what	-12
by:pb0 prep=when	11
by:pb0 prep=where	27
by:pb0 prep=which	11
by:pb0 prep=while	10
by:pb0 prep=with	20
by:pb0 pronoun commerce	10
by:pb0 pronoun government	17
by:pb0 pronoun he	-37
by:pb0 pronoun he that had	15
by:pb0 pronoun he that would	-12
by:pb0 pronoun he word had	-13
by:pb0 pronoun he word verb impose	-14
by:pb0 pronoun it	-14
by:pb0 pronoun it ; number	17
by:pb0 pronoun it begin number	-9
by:pb0 pronoun it begin own number	-17
by:pb0 pronoun it begin verb bear	16
by:pb0 pronoun it begin verb impose	-21
by:pb0 pronoun it begin word	11
by:pb0 pronoun it begin would	-14
by:pb0 pronoun it that own number	11
by:pb0 pronoun it that verb impose	14
by:pb0 pronoun it verb say would	13
by:pb0 pronoun it where had	12
by:pb0 pronoun it which had	-12
by:pb0 pronoun it word goods	14
by:pb0 pronoun it word level	19
by:pb0 pronoun it word number	14
by:pb0 pronoun it word own number	-34
by:pb0 pronoun it word will	19
by:pb0 pronoun it word would	-13
by:pb0 pronoun its	-15
by:pb0 pronoun its ; goods	-17
by:pb0 pronoun its and goods	-19
by:pb0 pronoun its begin duty	30
by:pb0 pronoun its begin goods	-17
by:pb0 pronoun its begin level	-28
by:pb0 pronoun its begin number	20
by:pb0 pronoun its of goods	11
by:pb0 pronoun its on goods	-12
by:pb0 pronoun its verb impose duty	12
by:pb0 pronoun its verb impose goods	18
by:pb0 pronoun its which goods	-19
by:pb0 pronoun its with number	-22
by:pb0 pronoun its word duty	-15
by:pb0 pronoun its word goods	-14
by:pb0 pronoun its word number	-8
by:pb0 pronoun ministry	-25
by:pb0 pronoun our , goods	14
by:pb0 pronoun our begin agent	-12
by:pb0 pronoun our of goods	-10
by:pb0 pronoun our on goods	-9
by:pb0 pronoun our word goods	18
by:pb0 pronoun ours	-13
by:pb0 pronoun president	11
by:pb0 pronoun she	-30
by:pb0 pronoun their	-36
by:pb0 pronoun their on goods	20
by:pb0 pronoun their verb impose number	-28
by:pb0 pronoun theirs	-11
by:pb0 pronoun them	-10
by:pb0 pronoun them verb impose number	-10
by:pb0 pronoun they	-43
by:pb0 pronoun they ; number	19
by:pb0 pronoun they begin are	-13
by:pb0 pronoun they begin level	-28
by:pb0 pronoun they begin number	-24
by:pb0 pronoun they begin verb bear	-18
by:pb0 pronoun they begin verb impose	-29
by:pb0 pronoun they begin would	-26
by:pb0 pronoun they where number	24
by:pb0 pronoun they where verb bear	13
by:pb0 pronoun they word had	-12
by:pb0 pronoun they word number	-16
by:pb0 pronoun they word verb bear	-9
by:pb0 pronoun they word will	14
by:pb0 pronoun trade	-15
by:pb0 pronoun trump	34
by:pb0 pronoun trump begin duty	11
by:pb0 pronoun trump begin verb impose	9
by:pb0 pronoun trump begin verb say	21
by:pb0 pronoun we	-50
by:pb0 pronoun we and verb impose	11
by:pb0 pronoun we begin verb ask	-10
by:pb0 pronoun we begin verb impose	-13
by:pb0 pronoun we that level	-17
by:pb0 pronoun we that verb impose	-22
by:pb0 pronoun we word verb bear	18
by:pb0 pronoun we word verb impose	-10
by:pb0 pronoun which	-12
by:pb0 pronoun which , level	16
by:pb0 pronoun which , number	-30
by:pb0 pronoun which , verb impose	12
by:pb0 pronoun who , word	9
by:pb0 pronoun whose	-7
by:pb0 pronoun whose , duty	16
by:pb0 pronoun whose , goods	-33
by:pb0 pronoun whose , level	-10
by:pb0 quality , duty	12
by:pb0 quality , goods	-51
by:pb0 quality : duty	16
by:pb0 quality : goods	-12
by:pb0 quality : word	11
by:pb0 quality ; goods	-17
by:pb0 quality ; number	-10
by:pb0 quality and goods	-43
by:pb0 quality and number	20
by:pb0 quality begin agent	23
by:pb0 quality begin gate	25
by:pb0 quality begin goods	-19
by:pb0 quality begin number	28
by:pb0 quality begin taker	12
by:pb0 quality from goods	25
by:pb0 quality in goods	-25
by:pb0 quality of goods	-13
by:pb0 quality on number	-10
by:pb0 quality that goods	-21
by:pb0 quality then goods	-11
by:pb0 quality verb buy goods	-10
by:pb0 quality verb impose duty	31
by:pb0 quality verb impose goods	-25
by:pb0 quality word agent	17
by:pb0 quality word gate	11
by:pb0 quality word goods	-19
by:pb0 quality word level	10
by:pb0 quality word number	30
by:pb0 quality word verb bear	-10
by:pb0 seat	39
by:pb0 seat ; has	15
by:pb0 seat ; verb impose	-18
by:pb0 seat and number	18
by:pb0 seat and word	-12
by:pb0 seat begin has	-38
by:pb0 seat begin own number	11
by:pb0 seat begin verb impose	-11
by:pb0 seat begin verb say	-19
by:pb0 seat begin will	18
by:pb0 seat in duty	11
by:pb0 seat in verb impose	-9
by:pb0 seat that had	10
by:pb0 seat that verb impose	12
by:pb0 seat that would	-17
by:pb0 seat word verb impose	18
by:pb1 cue=by1	9
by:pb1 cue=by3	-15
by:pb1 cue=none	24
by:pb1 name , verb impose	-10
by:pb1 name begin and	-12
by:pb1 name begin had	-12
by:pb1 name begin in	-11
by:pb1 name begin number	-20
by:pb1 name begin own number	9
by:pb1 name from number	-16
by:pb1 name that will	11
by:pb1 name that would	-15
by:pb1 name word level	-15
by:pb1 name — will	12
by:pb1 next=agent	23
by:pb1 next=and	-12
by:pb1 next=at	9
by:pb1 next=duty	-16
by:pb1 next=level	-19
by:pb1 next=number	9
by:pb1 next=own duty	12
by:pb1 next=own number	-18
by:pb1 next=to	-12
by:pb1 next=will	32
by:pb1 next=word	25
by:pb1 person	23
by:pb1 port	-12
by:pb1 prep="	9
by:pb1 prep=and	18
by:pb1 prep=for	-18
by:pb1 prep=into	11
by:pb1 prep=on	-23
by:pb1 prep=to	25
by:pb1 prep=verb impose	13
by:pb1 prep=which	19
by:pb1 prep=—	12
by:pb1 pronoun his	16
by:pb1 pronoun it	9
by:pb1 pronoun it begin number	11
by:pb1 pronoun it begin verb impose	-11
by:pb1 pronoun its	11
by:pb1 pronoun its begin goods	-13
by:pb1 pronoun its verb impose duty	11
by:pb1 pronoun their	-12
by:pb1 pronoun they	-21
by:pb1 quality and goods	-17
by:pb1 quality on goods	-14
by:pb1 quality then goods	9
by:pb1 quality verb impose goods	-10
by:pb1 quality which goods	19
by:pb1 quality word goods	15
by:pb1 seat begin had	-17
by:pb1 seat begin has	-14
by:pb1 seat begin verb impose	-11
by:pb2 cue=by1	10
by:pb2 cue=by2	26
by:pb2 cue=by3	-25
by:pb2 name	16
by:pb2 next=duty	-20
by:pb2 next=number	22
by:pb2 prep=on	9
by:pb2 prep=verb impose	-16
by:pb2 quality	-11
by:pb2 quality on goods	9
by:pb2 quality verb impose duty	-18
by:person " are	13
by:person " verb ask	-20
by:person " verb impose	-11
by:person " verb say	-19
by:person " word	-9
by:person , had	10
by:person , has	18
by:person , verb impose	10
by:person , will	-10
by:person : has	10
by:person : number	-15
by:person : verb ask	-21
by:person : word	18
by:person ; has	19
by:person and has	10
by:person and word	-15
by:person begin in	-21
by:person begin is	10
by:person begin verb say	11
by:person by and	-12
by:person if verb say	-15
by:person what has	-13
by:person what verb say	-20
by:person when verb impose	-15
by:person word ,	-21
by:person word own agent	-11
by:person word verb say	11
by:person — verb say	11
by:port and ,	-26
by:port at .	12
by:port at and	8
by:port at on	-11
by:port begin :	13
by:port begin —	8
by:port from ,	-36
by:port from .	-25
by:port from number	-41
by:port from verb bear	-16
by:port from will	-13
by:port in ,	-21
by:port in :	13
by:port in ;	8
by:port in goods	15
by:port in had	9
by:port in in	-13
by:port in number	25
by:port in on	-25
by:port in with	13
by:port in word	20
by:port into at	14
by:port of ,	-9
by:port of goods	-20
by:port of will	9
by:port to ,	-15
by:port verb bear at	13
by:pronoun diplomats , verb say	-14
by:pronoun donald begin verb say	-12
by:pronoun finance begin verb say	9
by:pronoun government begin has	14
by:pronoun government word verb impose	-13
by:pronoun he " verb impose	21
by:pronoun he " verb say	-15
by:pronoun he % verb impose	-18
by:pronoun he , verb threaten	-17
by:pronoun he begin had	-23
by:pronoun he begin has	-25
by:pronoun he begin verb impose	-33
by:pronoun he begin verb say	-14
by:pronoun he that had	13
by:pronoun he that verb impose	-8
by:pronoun he that would	-15
by:pronoun he word had	-22
by:pronoun his that gate	-36
by:pronoun his verb impose duty	14
by:pronoun it , own number	-21
by:pronoun it begin has	23
by:pronoun it begin level	9
by:pronoun it begin own number	-18
by:pronoun it begin verb bear	16
by:pronoun it begin verb impose	-24
by:pronoun it begin was	-20
by:pronoun it begin word	14
by:pronoun it if is	-9
by:pronoun it if verb bear	-17
by:pronoun it on ,	18
by:pronoun it that .	-18
by:pronoun it that had	17
by:pronoun it that will	-13
by:pronoun it verb impose verb say	-10
by:pronoun it verb say will	-10
by:pronoun it verb say would	18
by:pronoun it what level	14
by:pronoun it where verb bear	14
by:pronoun it word ,	10
by:pronoun it word duty	11
by:pronoun it word goods	12
by:pronoun it word level	18
by:pronoun it word number	11
by:pronoun it word own number	-33
by:pronoun it word verb bear	-19
by:pronoun it word will	20
by:pronoun it word word	-17
by:pronoun its , level	14
by:pronoun its ; goods	-25
by:pronoun its and agent	-17
by:pronoun its and goods	-20
by:pronoun its begin duty	39
by:pronoun its begin gate	23
by:pronoun its begin goods	-28
by:pronoun its begin level	-20
by:pronoun its begin number	28
by:pronoun its of -	20
by:pronoun its of duty	16
by:pronoun its of goods	23
by:pronoun its on goods	12
by:pronoun its that duty	12
by:pronoun its to agent	12
by:pronoun its verb end duty	-11
by:pronoun its verb impose -	23
by:pronoun its verb impose goods	13
by:pronoun its which goods	-19
by:pronoun its with number	-22
by:pronoun its word duty	-22
by:pronoun its word gate	18
by:pronoun its word goods	-12
by:pronoun its word level	-15
by:pronoun minister , verb impose	9
by:pronoun minister begin verb impose	-21
by:pronoun minister begin verb say	11
by:pronoun ministry begin verb say	-12
by:pronoun officials , verb say	-24
by:pronoun our , goods	13
by:pronoun our and goods	13
by:pronoun our begin agent	-16
by:pronoun our begin duty	-15
by:pronoun our for goods	16
by:pronoun our of goods	-22
by:pronoun our on gate	-31
by:pronoun our word goods	24
by:pronoun ours begin number	-15
by:pronoun ours begin on	33
by:pronoun ours on ,	-10
by:pronoun president begin verb impose	11
by:pronoun president begin verb say	-12
by:pronoun prime begin verb say	17
by:pronoun she , verb say	-14
by:pronoun their and goods	11
by:pronoun their begin duty	11
by:pronoun their begin goods	14
by:pronoun their for goods	-11
by:pronoun their verb impose duty	-11
by:pronoun their verb impose goods	-21
by:pronoun their verb impose number	-16
by:pronoun their word goods	-18
by:pronoun them on .	10
by:pronoun them verb impose number	-9
by:pronoun they ; number	45
by:pronoun they begin are	-10
by:pronoun they begin level	-27
by:pronoun they begin number	-21
by:pronoun they begin verb bear	-12
by:pronoun they begin verb impose	-24
by:pronoun they begin verb say	-13
by:pronoun they begin would	-23
by:pronoun they if verb impose	-16
by:pronoun they that had	-9
by:pronoun they that verb bear	17
by:pronoun they what ,	-17
by:pronoun they where number	34
by:pronoun they where verb bear	13
by:pronoun they word .	-13
by:pronoun they word had	-14
by:pronoun they word number	-17
by:pronoun they word verb bear	-25
by:pronoun they word will	15
by:pronoun trade , ,	-12
by:pronoun trade , verb impose	12
by:pronoun trade , verb say	13
by:pronoun trade begin verb impose	-11
by:pronoun trade begin verb say	-12
by:pronoun trump begin duty	41
by:pronoun trump begin verb impose	10
by:pronoun trump begin word	21
by:pronoun us verb impose number	-9
by:pronoun us with ,	-12
by:pronoun we , verb impose	-10
by:pronoun we begin verb impose	-19
by:pronoun we that level	-18
by:pronoun we that verb impose	-11
by:pronoun we what verb say	-17
by:pronoun we word verb bear	11
by:pronoun we word verb say	-15
by:pronoun which , has	-13
by:pronoun which , is	-17
by:pronoun which , level	19
by:pronoun which , verb buy	26
by:pronoun which , verb impose	18
by:pronoun which , verb target	-7
by:pronoun which , word	16
by:pronoun which , would	-11
by:pronoun which on word	-13
by:pronoun which with word	10
by:pronoun who , verb bear	9
by:pronoun whose , goods	-29
by:pronoun whose , level	-11
by:q1 by0.5	18
by:q1 by0.5 other	20
by:q1 by1	66
by:q1 by1 here	13
by:q1 by1 other	43
by:q1 by2	31
by:q1 by2 here	-10
by:q1 by2 other	33
by:q1 by3	33
by:q1 by3 here	7
by:q1 by3 other	15
by:q1 first	65
by:q1 first other	-10
by:q1 named	84
by:q1 on1	99
by:q1 on1 other	-21
by:q1 on2 here	-39
by:q1 on2 other	-19
by:q1 on3	-17
by:q1 on3 other	-30
by:q2 by0.5	25
by:q2 by0.5 here	-19
by:q2 by0.5 other	30
by:q2 by1	20
by:q2 by1 other	18
by:q2 by1 other here	-14
by:q2 by2	6
by:q2 by2 other	26
by:q2 by3 here	26
by:q2 first	38
by:q2 named	71
by:q2 named other	15
by:q2 on1	-29
by:q2 on1 other	-25
by:q2 on1 other here	9
by:q2 on2 other	-22
by:q2 on3	-34
by:q2 on3 here	15
by:q2 on3 other	-10
by:q2 on3 other here	-19
by:quality , agent	-10
by:quality , duty	19
by:quality , goods	-16
by:quality , verb bear	-10
by:quality : duty	15
by:quality : goods	-11
by:quality : word	10
by:quality ; goods	24
by:quality ; number	-15
by:quality and duty	-14
by:quality and goods	53
by:quality and word	14
by:quality as agent	10
by:quality at gate	43
by:quality begin ,	27
by:quality begin -	-13
by:quality begin :	-12
by:quality begin gate	18
by:quality begin goods	-33
by:quality begin number	25
by:quality begin taker	27
by:quality begin verb ask	-24
by:quality begin verb bear	-21
by:quality begin verb down	12
by:quality begin verb say	14
by:quality begin verb up	14
by:quality for goods	-29
by:quality for word	18
by:quality in goods	-7
by:quality like .	-15
by:quality of ,	-12
by:quality of .	-12
by:quality of duty	27
by:quality of goods	-35
by:quality on ,	-23
by:quality on .	-26
by:quality on :	-11
by:quality on ;	-14
by:quality on gate	30
by:quality on number	-9
by:quality on verb stay	-9
by:quality on verb up	-17
by:quality on word	-19
by:quality that goods	-29
by:quality that sender	-9
by:quality to .	13
by:quality to agent	14
by:quality to duty	-19
by:quality to goods	-11
by:quality verb bear goods	-12
by:quality verb impose goods	-17
by:quality verb impose level	-12
by:quality verb impose word	-12
by:quality verb say agent	18
by:quality verb say word	9
by:quality verb target goods	-18
by:quality what goods	-25
by:quality with goods	16
by:quality word .	26
by:quality word agent	23
by:quality word and	-12
by:quality word number	34
by:quality word verb bear	-10
by:sa0 cue=by0.5	12
by:sa0 cue=by1	-13
by:sa0 cue=none	-28
by:sa0 cue=on1	-15
by:sa0 cue=on3	11
by:sa0 name	-40
by:sa0 name , ,	-16
by:sa0 name , .	11
by:sa0 name , agent	16
by:sa0 name , has	-11
by:sa0 name , is	-23
by:sa0 name , number	-42
by:sa0 name , own number	-13
by:sa0 name , verb impose	6
by:sa0 name , will	-14
by:sa0 name , word	-17
by:sa0 name ; has	14
by:sa0 name ; verb impose	-13
by:sa0 name and own duty	-22
by:sa0 name and own number	-21
by:sa0 name and own on	-17
by:sa0 name and will	-18
by:sa0 name as has	-10
by:sa0 name from number	9
by:sa0 name if verb impose	-27
by:sa0 name if word	-25
by:sa0 name in at	-32
by:sa0 name of ,	-17
by:sa0 name on goods	-22
by:sa0 name that had	25
by:sa0 name that has	23
by:sa0 name that verb impose	38
by:sa0 name that would	-16
by:sa0 name which has	13
by:sa0 name which verb impose	19
by:sa0 name with .	-10
by:sa0 name word and	11
by:sa0 name word own .	-17
by:sa0 next=agent	10
by:sa0 next=and	-8
by:sa0 next=at	-19
by:sa0 next=duty	-12
by:sa0 next=for	9
by:sa0 next=from	28
by:sa0 next=gate	9
by:sa0 next=had	16
by:sa0 next=has	19
by:sa0 next=in	16
by:sa0 next=level	20
by:sa0 next=own agent	19
by:sa0 next=own duty	-26
by:sa0 next=own level	-35
by:sa0 next=own number	-25
by:sa0 next=own on	-22
by:sa0 next=own to	-14
by:sa0 next=sender	-41
by:sa0 next=taker	-22
by:sa0 next=to	-31
by:sa0 next=verb ask	-12
by:sa0 next=verb deny	-14
by:sa0 next=verb end	-15
by:sa0 next=verb impose	13
by:sa0 next=verb sign	-19
by:sa0 next=verb stay	-10
by:sa0 next=verb up	-13
by:sa0 next=was	10
by:sa0 next=with	-24
by:sa0 next=word	-23
by:sa0 person	20
by:sa0 person " verb say	-21
by:sa0 person , ,	24
by:sa0 person , verb threaten	17
by:sa0 person ; has	12
by:sa0 person ; verb impose	13
by:sa0 person and has	-10
by:sa0 person and word	-14
by:sa0 person that verb impose	13
by:sa0 person which verb impose	-12
by:sa0 person word verb impose	9
by:sa0 person word verb say	22
by:sa0 port in .	-30
by:sa0 prep="	-12
by:sa0 prep=-	12
by:sa0 prep=;	15
by:sa0 prep=because	-9
by:sa0 prep=for	-15
by:sa0 prep=if	-41
by:sa0 prep=number	24
by:sa0 prep=on	-25
by:sa0 prep=or	-13
by:sa0 prep=so	-21
by:sa0 prep=that	33
by:sa0 prep=then	-26
by:sa0 prep=to	21
by:sa0 prep=verb say	17
by:sa0 prep=what	-20
by:sa0 prep=which	32
by:sa0 prep=with	10
by:sa0 prep=word	-14
by:sa0 prep=—	-11
by:sa0 pronoun cabinet	-14
by:sa0 pronoun finance , verb say	10
by:sa0 pronoun he	-14
by:sa0 pronoun he " verb impose	25
by:sa0 pronoun he " verb say	-19
by:sa0 pronoun he % verb impose	-11
by:sa0 pronoun he that verb impose	-11
by:sa0 pronoun it ; number	-17
by:sa0 pronoun it ; verb impose	-19
by:sa0 pronoun it that had	15
by:sa0 pronoun it where verb bear	11
by:sa0 pronoun it which had	12
by:sa0 pronoun it which verb impose	-9
by:sa0 pronoun its	-24
by:sa0 pronoun its , level	8
by:sa0 pronoun its for goods	11
by:sa0 pronoun its verb impose duty	-12
by:sa0 pronoun our	-16
by:sa0 pronoun ours	-19
by:sa0 pronoun she	12
by:sa0 pronoun she , verb say	12
by:sa0 pronoun their word goods	-18
by:sa0 pronoun them for .	11
by:sa0 pronoun they ; number	24
by:sa0 pronoun trade	-19
by:sa0 pronoun us	15
by:sa0 pronoun we	-23
by:sa0 pronoun we and verb impose	-11
by:sa0 pronoun which	19
by:sa0 pronoun which , number	11
by:sa0 pronoun which , verb impose	13
by:sa0 pronoun who	-21
by:sa0 quality ; goods	19
by:sa0 quality and goods	37
by:sa0 quality and number	-10
by:sa0 quality and word	10
by:sa0 quality as agent	17
by:sa0 quality of goods	11
by:sa0 quality on goods	-14
by:sa0 quality that goods	-11
by:sa0 quality verb impose goods	15
by:sa0 quality which goods	-11
by:sa0 quality word ,	-9
by:sa0 quality word duty	-10
by:sa0 seat	21
by:sa0 seat , .	13
by:sa0 seat ; has	10
by:sa0 seat and had	-13
by:sa0 seat and has	-23
by:sa0 seat and verb impose	-17
by:sa0 seat from .	14
by:sa0 seat in word	16
by:sa0 seat that has	21
by:sa0 seat that verb impose	10
by:sa0 seat with .	15
by:sa0 seat with number	12
by:sa1	-11
by:sa1 cue=by2	-10
by:sa1 cue=by3	-13
by:sa1 cue=none	-21
by:sa1 cue=on1	-13
by:sa1 cue=on3	28
by:sa1 name	-37
by:sa1 name and number	-19
by:sa1 name and verb impose	19
by:sa1 name and will	-15
by:sa1 name from number	12
by:sa1 name in .	12
by:sa1 name of and	-11
by:sa1 name on goods	-18
by:sa1 name word has	10
by:sa1 next=\$	11
by:sa1 next=)	-11
by:sa1 next=,	-34
by:sa1 next=.	-17
by:sa1 next=agent	-12
by:sa1 next=and	-31
by:sa1 next=at	-10
by:sa1 next=duty	-19
by:sa1 next=for	-17
by:sa1 next=goods	14
by:sa1 next=has	27
by:sa1 next=level	12
by:sa1 next=verb bear	-16
by:sa1 next=word	23
by:sa1 person	10
by:sa1 port in ,	-11
by:sa1 port in .	19
by:sa1 prep=:	15
by:sa1 prep=as	-20
by:sa1 prep=at	12
by:sa1 prep=for	-18
by:sa1 prep=in	-11
by:sa1 prep=that	9
by:sa1 prep=verb buy	10
by:sa1 prep=what	12
by:sa1 prep=when	-9
by:sa1 prep=where	11
by:sa1 pronoun finance	9
by:sa1 pronoun his	-14
by:sa1 pronoun it that verb impose	-13
by:sa1 pronoun our on goods	-13
by:sa1 pronoun ours	-24
by:sa1 pronoun we	-19
by:sa1 pronoun which	13
by:sa1 quality	19
by:sa1 quality ; goods	20
by:sa1 quality and goods	37
by:sa1 quality of goods	-16
by:sa1 quality on ,	16
by:sa1 quality on goods	9
by:sa1 seat in ,	-11
by:sa1 seat that has	14
by:sa2	-15
by:sa2 cue=by2	16
by:sa2 cue=none	-18
by:sa2 name	-28
by:sa2 next=(	-15
by:sa2 next=,	-8
by:sa2 next=.	-11
by:sa2 next=agent	-19
by:sa2 next=goods	11
by:sa2 next=had	-9
by:sa2 next=has	20
by:sa2 next=number	-21
by:sa2 person	13
by:sa2 port	-15
by:sa2 port in ,	-9
by:sa2 port in .	10
by:sa2 prep=%	11
by:sa2 prep=for	-22
by:sa2 prep=in	-27
by:sa2 prep=word	9
by:sa2 pronoun its	-11
by:sa2 quality	26
by:sa2 quality on goods	10
by:sb0	50
by:sb0 cue=by1	6
by:sb0 cue=by3	32
by:sb0 cue=none	30
by:sb0 cue=on1	55
by:sb0 cue=on2	-13
by:sb0 cue=on3	-18
by:sb0 name	84
by:sb0 name ( )	-11
by:sb0 name , ,	-13
by:sb0 name , :	12
by:sb0 name , and	-20
by:sb0 name , has	14
by:sb0 name , own word	-20
by:sb0 name , will	14
by:sb0 name : ,	11
by:sb0 name and :	-19
by:sb0 name and verb say	-11
by:sb0 name and verb stay	16
by:sb0 name begin ,	30
by:sb0 name begin :	16
by:sb0 name begin agent	15
by:sb0 name begin had	18
by:sb0 name begin has	26
by:sb0 name begin on	24
by:sb0 name begin own ,	10
by:sb0 name begin own agent	12
by:sb0 name begin own duty	28
by:sb0 name begin own gate	19
by:sb0 name begin own level	15
by:sb0 name begin own sender	10
by:sb0 name begin verb bear	19
by:sb0 name begin verb buy	12
by:sb0 name begin verb impose	-10
by:sb0 name begin verb sell	9
by:sb0 name begin would	15
by:sb0 name begin —	-9
by:sb0 name between and	10
by:sb0 name but ,	-20
by:sb0 name for ,	-27
by:sb0 name for and	-10
by:sb0 name for word	-12
by:sb0 name from ,	-19
by:sb0 name from :	-14
by:sb0 name from and	-30
by:sb0 name if ,	13
by:sb0 name in (	14
by:sb0 name in ,	10
by:sb0 name in :	30
by:sb0 name in ;	-11
by:sb0 name in for	-15
by:sb0 name in from	11
by:sb0 name in on	-16
by:sb0 name into ,	8
by:sb0 name into :	36
by:sb0 name number ,	17
by:sb0 name of and	-31
by:sb0 name on ,	-25
by:sb0 name on goods	-36
by:sb0 name that has	-13
by:sb0 name that verb impose	-10
by:sb0 name that word	10
by:sb0 name through ,	9
by:sb0 name to ,	8
by:sb0 name to :	26
by:sb0 name verb impose to	28
by:sb0 name what verb impose	-8
by:sb0 name with ,	14
by:sb0 name with ;	12
by:sb0 name with goods	33
by:sb0 name with in	-11
by:sb0 name with is	-10
by:sb0 name with number	17
by:sb0 name with on	28
by:sb0 name with verb impose	18
by:sb0 name with was	11
by:sb0 name word ,	23
by:sb0 name word duty	-11
by:sb0 name word own agent	-11
by:sb0 name word own duty	11
by:sb0 name word own word	8
by:sb0 name — and	13
by:sb0 next="	19
by:sb0 next=\$	-14
by:sb0 next=(	-12
by:sb0 next=,	26
by:sb0 next=.	-12
by:sb0 next=/	-14
by:sb0 next=:	28
by:sb0 next=and	11
by:sb0 next=are	-12
by:sb0 next=at	21
by:sb0 next=duty	40
by:sb0 next=from	12
by:sb0 next=gate	19
by:sb0 next=goods	-20
by:sb0 next=has	35
by:sb0 next=level	-15
by:sb0 next=of	-13
by:sb0 next=on	24
by:sb0 next=or	-12
by:sb0 next=own ,	-12
by:sb0 next=own duty	46
by:sb0 next=own gate	18
by:sb0 next=own level	17
by:sb0 next=own on	20
by:sb0 next=own sender	10
by:sb0 next=own verb impose	13
by:sb0 next=own word	-20
by:sb0 next=sender	-20
by:sb0 next=taker	14
by:sb0 next=to	34
by:sb0 next=verb agree	16
by:sb0 next=verb ask	-26
by:sb0 next=verb begin	-20
by:sb0 next=verb buy	17
by:sb0 next=verb renew	-13
by:sb0 next=verb say	-30
by:sb0 next=verb sell	15
by:sb0 next=verb threaten	9
by:sb0 next=verb up	-11
by:sb0 next=would	21
by:sb0 next=—	-15
by:sb0 person , ,	-19
by:sb0 person , has	12
by:sb0 person , verb threaten	-11
by:sb0 person begin in	-10
by:sb0 person begin verb impose	19
by:sb0 person by ,	12
by:sb0 person if verb say	-9
by:sb0 person that verb impose	11
by:sb0 person what verb say	-15
by:sb0 person word ,	-11
by:sb0 person word had	-9
by:sb0 person word has	15
by:sb0 person — verb say	11
by:sb0 port and ,	-27
by:sb0 port begin :	13
by:sb0 port begin —	9
by:sb0 port from ,	-31
by:sb0 port in ,	-14
by:sb0 port in on	-22
by:sb0 port in word	13
by:sb0 port of ,	-9
by:sb0 port to ,	-13
by:sb0 prep="	-21
by:sb0 prep=)	15
by:sb0 prep=/	12
by:sb0 prep=:	29
by:sb0 prep=and	-9
by:sb0 prep=begin	47
by:sb0 prep=between	11
by:sb0 prep=but	-10
by:sb0 prep=by	11
by:sb0 prep=from	-50
by:sb0 prep=goods	-24
by:sb0 prep=if	-37
by:sb0 prep=into	53
by:sb0 prep=like	-11
by:sb0 prep=number	12
by:sb0 prep=of	-31
by:sb0 prep=on	-8
by:sb0 prep=or	-17
by:sb0 prep=so	17
by:sb0 prep=then	23
by:sb0 prep=to	26
by:sb0 prep=under	-24
by:sb0 prep=verb bear	12
by:sb0 prep=verb end	12
by:sb0 prep=verb return	14
by:sb0 prep=verb sell	22
by:sb0 prep=what	-20
by:sb0 prep=when	13
by:sb0 prep=with	59
by:sb0 prep=word	-11
by:sb0 prep=—	16
by:sb0 prep=•	22
by:sb0 pronoun he	-41
by:sb0 pronoun he , verb impose	19
by:sb0 pronoun he , verb say	-14
by:sb0 pronoun he , verb threaten	-20
by:sb0 pronoun he begin had	-9
by:sb0 pronoun he begin has	-17
by:sb0 pronoun he begin verb deny	-18
by:sb0 pronoun he begin verb impose	-19
by:sb0 pronoun he verb say would	10
by:sb0 pronoun it begin has	20
by:sb0 pronoun it begin was	-15
by:sb0 pronoun it on ,	21
by:sb0 pronoun it verb impose verb say	-12
by:sb0 pronoun it what verb impose	12
by:sb0 pronoun it word verb impose	-26
by:sb0 pronoun it word word	-11
by:sb0 pronoun its	28
by:sb0 pronoun its begin duty	10
by:sb0 pronoun its on goods	12
by:sb0 pronoun its verb impose duty	18
by:sb0 pronoun its word duty	-11
by:sb0 pronoun its word level	-15
by:sb0 pronoun li	-21
by:sb0 pronoun minister	-17
by:sb0 pronoun minister begin verb impose	-15
by:sb0 pronoun ministers	13
by:sb0 pronoun our	-13
by:sb0 pronoun our begin goods	-10
by:sb0 pronoun our of goods	-9
by:sb0 pronoun our on goods	12
by:sb0 pronoun ours	14
by:sb0 pronoun ours on ,	13
by:sb0 pronoun president	13
by:sb0 pronoun president begin verb impose	12
by:sb0 pronoun prime begin verb say	9
by:sb0 pronoun she	-12
by:sb0 pronoun she , verb say	-24
by:sb0 pronoun they	-27
by:sb0 pronoun they begin verb impose	10
by:sb0 pronoun they begin word	-10
by:sb0 pronoun they that verb impose	12
by:sb0 pronoun they what verb impose	-11
by:sb0 pronoun trade , ,	-18
by:sb0 pronoun trump	22
by:sb0 pronoun trump begin duty	34
by:sb0 pronoun us	-17
by:sb0 pronoun us with ,	-13
by:sb0 pronoun we	-14
by:sb0 pronoun we word verb say	-13
by:sb0 pronoun which	29
by:sb0 pronoun which , verb buy	16
by:sb0 pronoun which , verb target	-9
by:sb0 pronoun which with word	10
by:sb0 pronoun who , verb bear	15
by:sb0 pronoun whose	-16
by:sb0 quality	-21
by:sb0 quality , goods	-10
by:sb0 quality at gate	16
by:sb0 quality begin ,	22
by:sb0 quality begin :	-10
by:sb0 quality begin agent	-29
by:sb0 quality begin duty	15
by:sb0 quality begin goods	-13
by:sb0 quality begin taker	14
by:sb0 quality on ,	-9
by:sb0 quality on gate	13
by:sb0 quality on goods	-13
by:sb0 quality on word	-10
by:sb0 quality verb buy goods	12
by:sb0 quality word duty	14
by:sb0 quality word goods	-26
by:sb0 seat	37
by:sb0 seat , verb say	23
by:sb0 seat begin /	-15
by:sb0 seat begin has	24
by:sb0 seat begin own agent	-10
by:sb0 seat begin own word	-12
by:sb0 seat begin verb impose	18
by:sb0 seat begin word	11
by:sb0 seat for ,	-12
by:sb0 seat from word	16
by:sb0 seat in ,	15
by:sb0 seat in ;	-17
by:sb0 seat in and	23
by:sb0 seat in verb say	-25
by:sb0 seat that verb impose	12
by:sb0 seat to ,	8
by:sb0 seat with ,	10
by:sb0 seat with word	-15
by:sb0 seat word ,	9
by:sb1	-18
by:sb1 cue=by0.5	-9
by:sb1 cue=by2	-15
by:sb1 cue=on1	-13
by:sb1 cue=on2	-13
by:sb1 cue=on3	12
by:sb1 name , ,	-17
by:sb1 name , duty	-12
by:sb1 name , number	-19
by:sb1 name , own number	-18
by:sb1 name , verb impose	-10
by:sb1 name : own number	10
by:sb1 name : verb impose	-8
by:sb1 name begin ,	36
by:sb1 name begin :	11
by:sb1 name begin and	-10
by:sb1 name begin for	18
by:sb1 name begin goods	-10
by:sb1 name begin has	-12
by:sb1 name begin is	-23
by:sb1 name begin number	22
by:sb1 name begin own ,	9
by:sb1 name begin own agent	-10
by:sb1 name begin own verb stay	10
by:sb1 name begin own word	-14
by:sb1 name begin verb ask	-10
by:sb1 name begin verb end	11
by:sb1 name for ,	-11
by:sb1 name from ,	-19
by:sb1 name from is	12
by:sb1 name from number	-19
by:sb1 name in ;	17
by:sb1 name in and	27
by:sb1 name in number	14
by:sb1 name into at	-10
by:sb1 name that has	13
by:sb1 name to ,	15
by:sb1 name verb bear at	12
by:sb1 name verb bear duty	-9
by:sb1 name verb impose number	13
by:sb1 name word had	-12
by:sb1 name word level	14
by:sb1 name word own duty	11
by:sb1 name word verb impose	-9
by:sb1 next=(	-23
by:sb1 next=)	21
by:sb1 next=;	27
by:sb1 next=agent	14
by:sb1 next=for	15
by:sb1 next=from	-23
by:sb1 next=has	-19
by:sb1 next=in	-11
by:sb1 next=number	-9
by:sb1 next=on	10
by:sb1 next=own ,	16
by:sb1 next=own agent	-13
by:sb1 next=own goods	-21
by:sb1 next=own level	8
by:sb1 next=own number	-22
by:sb1 next=own on	-11
by:sb1 next=own sender	-15
by:sb1 next=own verb stay	10
by:sb1 next=own word	-19
by:sb1 next=sender	-13
by:sb1 next=to	17
by:sb1 next=verb agree	12
by:sb1 next=verb ask	-18
by:sb1 next=verb begin	-23
by:sb1 next=verb end	13
by:sb1 next=verb say	-17
by:sb1 next=verb sell	10
by:sb1 next=verb stay	25
by:sb1 next=verb threaten	-10
by:sb1 next=verb up	13
by:sb1 next=with	12
by:sb1 next=—	-10
by:sb1 person begin verb say	26
by:sb1 person which verb impose	14
by:sb1 person word had	-16
by:sb1 port at ,	-14
by:sb1 port in at	-12
by:sb1 port in in	-13
by:sb1 prep=%	-9
by:sb1 prep=(	17
by:sb1 prep=)	10
by:sb1 prep=and	13
by:sb1 prep=as	-9
by:sb1 prep=from	-30
by:sb1 prep=goods	11
by:sb1 prep=if	-18
by:sb1 prep=in	9
by:sb1 prep=that	-7
by:sb1 prep=then	-9
by:sb1 prep=to	20
by:sb1 prep=verb end	-14
by:sb1 prep=verb return	20
by:sb1 prep=verb target	9
by:sb1 prep=when	10
by:sb1 prep=with	-22
by:sb1 prep=•	-11
by:sb1 pronoun he	-37
by:sb1 pronoun he begin verb impose	-15
by:sb1 pronoun he begin verb say	-11
by:sb1 pronoun it	10
by:sb1 pronoun it begin will	-12
by:sb1 pronoun it begin word	13
by:sb1 pronoun it what verb impose	13
by:sb1 pronoun it word ,	12
by:sb1 pronoun it word verb impose	13
by:sb1 pronoun its	19
by:sb1 pronoun ministers	-14
by:sb1 pronoun ministry	-15
by:sb1 pronoun our	-38
by:sb1 pronoun ours	-39
by:sb1 pronoun president	-9
by:sb1 pronoun their	30
by:sb1 pronoun their begin goods	11
by:sb1 pronoun they	-10
by:sb1 pronoun they begin verb say	-15
by:sb1 pronoun they what verb impose	16
by:sb1 pronoun trade	10
by:sb1 pronoun we	-25
by:sb1 pronoun we begin level	-15
by:sb1 pronoun which	23
by:sb1 pronoun which , had	12
by:sb1 pronoun which , word	18
by:sb1 quality	9
by:sb1 quality , goods	22
by:sb1 quality for goods	-10
by:sb1 quality on ,	11
by:sb1 quality on goods	24
by:sb1 quality on word	-11
by:sb1 quality to goods	-10
by:sb1 quality word duty	-11
by:sb1 quality word level	-14
by:sb1 seat , verb impose	15
by:sb1 seat begin ,	-11
by:sb1 seat begin had	-13
by:sb1 seat begin verb impose	17
by:sb1 seat begin will	-13
by:sb1 seat in ,	-14
by:sb1 seat with ,	-24
by:sb2	-25
by:sb2 cue=by1	-24
by:sb2 cue=by3	-9
by:sb2 name	-18
by:sb2 name and ,	12
by:sb2 name and number	9
by:sb2 name begin has	10
by:sb2 name begin own duty	16
by:sb2 name begin verb impose	17
by:sb2 name begin will	11
by:sb2 name from number	-11
by:sb2 name in ,	-22
by:sb2 name in and	-20
by:sb2 name in number	12
by:sb2 name word duty	-14
by:sb2 name word verb impose	9
by:sb2 name word will	-10
by:sb2 next=(	-17
by:sb2 next=,	-20
by:sb2 next=:	14
by:sb2 next=agent	13
by:sb2 next=and	-31
by:sb2 next=at	-23
by:sb2 next=duty	-12
by:sb2 next=from	-9
by:sb2 next=had	-12
by:sb2 next=number	-14
by:sb2 next=own agent	-10
by:sb2 next=own goods	11
by:sb2 next=own number	-21
by:sb2 next=sender	-18
by:sb2 next=verb bear	10
by:sb2 next=verb impose	12
by:sb2 next=verb say	-16
by:sb2 next=was	-11
by:sb2 next=will	24
by:sb2 next=word	13
by:sb2 person word verb impose	14
by:sb2 port	-17
by:sb2 prep=,	-44
by:sb2 prep=and	11
by:sb2 prep=begin	16
by:sb2 prep=by	-14
by:sb2 prep=from	-15
by:sb2 prep=in	-20
by:sb2 prep=into	-12
by:sb2 prep=number	10
by:sb2 prep=then	-13
by:sb2 pronoun it	12
by:sb2 pronoun its	17
by:sb2 pronoun its verb impose number	9
by:sb2 pronoun president	-10
by:sb2 pronoun they	-16
by:sb2 quality , goods	-11
by:sb2 quality begin goods	-9
by:sb2 quality begin level	-16
by:sb2 quality begin word	10
by:sb2 quality that goods	13
by:sb2 quality word goods	31
by:sb2 quality word number	-11
by:sb2 seat	-23
by:sb2 seat word verb impose	-12
by:seat , ,	16
by:seat , verb say	31
by:seat , will	12
by:seat ; has	27
by:seat ; verb impose	-23
by:seat and ,	11
by:seat and had	-13
by:seat and has	-12
by:seat and verb impose	-13
by:seat and verb say	13
by:seat begin ,	-12
by:seat begin /	-18
by:seat begin agent	11
by:seat begin and	-12
by:seat begin had	-15
by:seat begin has	-28
by:seat begin number	-13
by:seat begin own level	15
by:seat begin own number	12
by:seat begin verb bear	-14
by:seat begin verb end	18
by:seat begin verb impose	10
by:seat begin verb say	-21
by:seat for ,	-11
by:seat from .	11
by:seat from word	10
by:seat in ,	18
by:seat in .	27
by:seat in and	20
by:seat in duty	11
by:seat in number	-21
by:seat that had	15
by:seat that has	29
by:seat that verb impose	27
by:seat that word	-18
by:seat that would	-21
by:seat to ,	16
by:seat to word	12
by:seat verb impose for	25
by:seat verb impose to	17
by:seat where verb impose	13
by:seat which verb impose	9
by:seat with .	14
by:seat with and	11
by:seat with at	10
by:seat with goods	30
by:seat with word	-11
by:seat word ,	14
by:seat word duty	-16
by:seat word had	-15
by:seat word own level	-13
by:seat word own verb impose	-10
by:seat word own word	9
by:seat word verb end	13
by:side false	-15
by:side true	7
by:title by0.5	40
by:title by1	35
by:title by2	23
by:title by3	28
by:title named	43
by:title on3	-10
by:top by 0.5	10
by:top by 1	24
by:top by 3	33
by:top on 1	34
by:top on 2	-19
by:top on 3	11
by:under other heading	-68
by:under other heading of several	-48
by:under other heading of several here	-9
by:under own heading	70
by:under own heading here	18
by:under own heading of several	30
by:unnamed US 0	-128
by:unnamed US 0 of 2	-163
by:unnamed US 0 of 3	-53
by:unnamed US 1 of 1	14
by:unnamed US 1 of 3	15
by:unnamed US 3	18
by:voice	26
by:writer	-17
by:writer here	26
by:writer home	-20
by:writer ours	-18
by:writer their	-31
by:writer theirs	10
by:writer them	18
by:writer there	-37
by:writer us	-14
by:writer we	-16
cues absent absent	-39
cues absent absent home on third	-60
cues absent absent sides	27
cues absent absent third on home	-43
cues absent absent third on third	-59
cues absent by0.5	18
cues absent by0.5 home on third	28
cues absent by0.5 third on home	9
cues absent by0.5 third on third	-23
cues absent by1 home on third	36
cues absent by1 sides	-14
cues absent by1 third on home	-40
cues absent by2 home on third	26
cues absent by2 third on home	-27
cues absent by2 third on third	-12
cues absent by3	-24
cues absent by3 home on third	21
cues absent by3 sides	-9
cues absent by3 third on home	-23
cues absent by3 third on third	-36
cues absent named	16
cues absent named home on third	45
cues absent named sides	-26
cues absent named third on home	-23
cues absent named third on third	11
cues absent on1	8
cues absent on1 home on third	17
cues absent on1 sides	-23
cues absent on1 third on home	7
cues absent on2	-6
cues absent on2 home on third	29
cues absent on2 sides	-34
cues absent on2 third on home	-33
cues absent on2 third on third	14
cues absent on3 home on third	12
cues absent on3 third on home	-18
cues absent on3 third on third	-26
cues by0.5 absent home on third	-25
cues by0.5 absent sides	17
cues by0.5 absent third on home	-16
cues by0.5 absent third on third	-36
cues by0.5 by1	-26
cues by0.5 by3	-10
cues by0.5 named	-12
cues by0.5 named sides	-20
cues by0.5 on2	17
cues by0.5 on2 third on third	9
cues by0.5 on3	8
cues by0.5 on3 home on third	-10
cues by0.5 on3 sides	6
cues by0.5 on3 third on third	19
cues by1 absent	-20
cues by1 absent home on third	-35
cues by1 absent third on home	-13
cues by1 absent third on third	13
cues by1 by1	8
cues by1 by1 home on third	38
cues by1 by1 third on home	-24
cues by1 by2	65
cues by1 by2 home on third	50
cues by1 by2 sides	17
cues by1 by2 third on home	9
cues by1 by2 third on third	21
cues by1 by3	22
cues by1 by3 sides	27
cues by1 by3 third on third	10
cues by1 named	26
cues by1 named home on third	26
cues by1 named sides	-13
cues by1 named third on home	11
cues by1 named third on third	20
cues by1 on1 sides	-26
cues by1 on1 third on third	31
cues by1 on2 home on third	24
cues by1 on2 sides	-24
cues by1 on2 third on third	20
cues by1 on3	22
cues by1 on3 third on home	30
cues by1 on3 third on third	30
cues by2 absent	-16
cues by2 absent home on third	-25
cues by2 absent third on home	-14
cues by2 absent third on third	-19
cues by2 by0.5	-16
cues by2 by0.5 sides	-18
cues by2 by1 home on third	-19
cues by2 by1 sides	-23
cues by2 by1 third on home	41
cues by2 by1 third on third	-11
cues by2 by2	-12
cues by2 by2 third on home	-17
cues by2 by2 third on third	-20
cues by2 by3	29
cues by2 by3 sides	15
cues by2 by3 third on home	19
cues by2 named	-26
cues by2 named home on third	-20
cues by2 on2 home on third	37
cues by2 on2 sides	-23
cues by2 on2 third on home	-11
cues by2 on3 sides	-7
cues by2 on3 third on third	20
cues by3 absent	5
cues by3 absent home on third	-34
cues by3 absent sides	45
cues by3 absent third on home	-13
cues by3 absent third on third	-23
cues by3 by0.5	23
cues by3 by0.5 sides	22
cues by3 by1	7
cues by3 by1 home on third	27
cues by3 by1 third on third	-12
cues by3 by2	-17
cues by3 by2 home on third	-37
cues by3 by2 sides	10
cues by3 by2 third on third	-33
cues by3 by3 home on third	30
cues by3 named	-31
cues by3 named home on third	-15
cues by3 named third on home	-10
cues by3 named third on third	-26
cues by3 on1	17
cues by3 on2	-11
cues by3 on2 home on third	13
cues by3 on2 sides	-16
cues by3 on2 third on third	-17
cues by3 on3 home on third	-10
cues by3 on3 sides	-8
cues by3 on3 third on home	28
cues by3 on3 third on third	22
cues named absent home on third	-46
cues named absent sides	26
cues named absent third on home	37
cues named absent third on third	-57
cues named by1 sides	-19
cues named by1 third on home	13
cues named by1 third on third	-13
cues named by2 home on third	25
cues named by2 sides	-8
cues named by3 home on third	19
cues named by3 third on home	-17
cues named by3 third on third	-12
cues named named home on third	12
cues named named sides	10
cues named named third on home	19
cues named named third on third	-45
cues named on1	23
cues named on1 home on third	-23
cues named on1 sides	23
cues named on1 third on third	20
cues named on2	22
cues named on2 home on third	-24
cues named on2 third on home	17
cues named on2 third on third	38
cues named on3	12
cues named on3 home on third	14
cues named on3 sides	-13
cues named on3 third on home	21
cues named on3 third on third	8
cues on1 absent	-29
cues on1 absent home on third	-15
cues on1 absent sides	-63
cues on1 absent third on third	26
cues on1 by1	14
cues on1 by1 sides	-25
cues on1 by1 third on home	-10
cues on1 by1 third on third	35
cues on1 by2	47
cues on1 by2 third on third	33
cues on1 by3	-22
cues on1 by3 sides	-16
cues on1 named	36
cues on1 named sides	-33
cues on1 named third on home	14
cues on1 named third on third	52
cues on1 on1	-38
cues on1 on1 third on third	-52
cues on1 on2	31
cues on1 on2 third on third	31
cues on1 on3 sides	-41
cues on1 on3 third on home	11
cues on1 on3 third on third	23
cues on2 absent home on third	-16
cues on2 absent sides	21
cues on2 absent third on third	-29
cues on2 by1	-10
cues on2 by1 sides	-15
cues on2 by1 third on third	11
cues on2 by2	-45
cues on2 by2 home on third	-15
cues on2 by2 sides	-18
cues on2 by2 third on home	-25
cues on2 by2 third on third	-36
cues on2 by3 home on third	-13
cues on2 by3 third on third	-26
cues on2 named sides	-16
cues on2 named third on home	26
cues on2 named third on third	16
cues on2 on2	-15
cues on2 on2 home on third	13
cues on2 on2 sides	-16
cues on2 on2 third on home	-11
cues on2 on3 home on third	-14
cues on2 on3 sides	-8
cues on2 on3 third on home	14
cues on2 on3 third on third	30
cues on3 absent	-27
cues on3 absent home on third	-49
cues on3 absent sides	-7
cues on3 absent third on home	11
cues on3 by0.5 sides	-18
cues on3 by1	20
cues on3 by1 sides	11
cues on3 by1 third on third	23
cues on3 by2	-9
cues on3 by2 sides	-11
cues on3 by2 third on home	18
cues on3 by2 third on third	-17
cues on3 by3 third on third	-10
cues on3 named	32
cues on3 named sides	26
cues on3 named third on home	30
cues on3 named third on third	-17
cues on3 on1	27
cues on3 on1 sides	26
cues on3 on2	13
cues on3 on2 sides	12
cues on3 on2 third on third	8
cues on3 on3	8
cues on3 on3 home on third	14
cues on3 on3 sides	14
cues on3 on3 third on home	33
cues on3 on3 third on third	-46
each both all	-14
each both home on third	29
each both reverse	25
each both same	-36
each both third on third	-8
each each other	-18
each each reverse	33
each each sides	26
each each third on home	17
each each third on third	-66
each either all	-18
each either home on third	-34
each either reverse	26
each either same	-19
each either third on third	19
each in return all	-12
each in return other	-32
each in return reverse	54
each in return same	-31
each in return third on third	16
each in turn home on third	-11
each in turn reverse	14
each likewise reverse	11
each likewise same	-17
each ours all	-14
each ours other	20
each ours reverse	74
each ours same	-94
each ours sides	-15
each ours third on home	16
each ours third on third	9
each reciprocal home on third	-41
each reciprocal other	-30
each reciprocal reverse	-11
each reciprocal same	31
each reciprocal sides	30
each reciprocal third on third	-27
each sentence home on third	-14
each sentence other	6
each sentence same	-22
each the same home on third	42
each the same sides	-29
each the two all	-43
each the two reverse	58
each the two same	-44
each the two sides	10
each their home on third	14
each their other	9
each their reverse	44
each their same	-58
each their sides	-36
each their third on home	15
each theirs home on third	25
each theirs reverse	42
each theirs same	-43
each theirs sides	-19
each theirs third on third	-18
everywhere all countries	-60
everywhere all imports	-28
everywhere any country	-11
everywhere every	-22
everywhere everybody	-38
everywhere everyone	-30
everywhere everything	19
everywhere everywhere	-74
everywhere general rate	-20
everywhere general tariff	-25
everywhere global	-30
everywhere ordinary duty	32
everywhere sentence	29
everywhere surcharge	-35
everywhere the world	-62
everywhere worldwide	-47
goods met crossed	29
goods met in turn	26
goods met otherwise before	-13
goods met otherwise crossed	-39
goods met otherwise in turn	-27
goods met otherwise part	11
goods met part	-14
goods met reverse crossed	-13
goods met reverse part	22
kind all	-26
kind sides	12
kind third on third	-17
last other	-63
last other and	-22
last other and so	-24
last other and so named	-52
last other comma	-18
last other comma named	-56
last other equal	-72
last other far	13
last other far named	-6
last other higher	-22
last other home on third	-36
last other lower	-22
last other next sentence	-46
last other on	-20
last other sides	-49
last other third on home	-35
last other third on third	-9
last other while	-15
last reverse	26
last reverse and	22
last reverse and so	30
last reverse and so named	38
last reverse comma	13
last reverse comma named	34
last reverse far	-20
last reverse far named	-42
last reverse from	-8
last reverse from named	20
last reverse higher	21
last reverse home on third	33
last reverse lower	9
last reverse next sentence named	10
last reverse on named	14
last reverse paragraph named	-10
last reverse sides	-25
last reverse third on home	37
last reverse third on third	95
last reverse to	-58
last reverse while named	32
last same	28
last same and	28
last same and so	35
last same and so named	-57
last same by all	-19
last same by and	-46
last same by and so	-49
last same by and so named	40
last same by comma	-20
last same by comma named	31
last same by equal	42
last same by far named	15
last same by from	-43
last same by from named	-33
last same by higher	-10
last same by home on third	32
last same by next sentence named	44
last same by on	-46
last same by on named	29
last same by paragraph named	23
last same by sides	-74
last same by third on third	67
last same by to	-77
last same by while	-43
last same by while named	26
last same comma	36
last same comma named	-38
last same far	-12
last same far named	-62
last same from	61
last same higher	20
last same next sentence	17
last same next sentence named	-54
last same on and so	-50
last same on and so named	37
last same on comma	-50
last same on comma named	20
last same on equal	-23
last same on far named	31
last same on from	-50
last same on from named	-28
last same on higher	-9
last same on home on third	-15
last same on lower	-16
last same on named	-18
last same on next sentence	-45
last same on next sentence named	28
last same on on	-22
last same on on named	-16
last same on paragraph	-8
last same on sides	-116
last same on third on home	31
last same on third on third	29
last same on to	-55
last same on while	-20
last same on while named	-32
last same paragraph	13
last same paragraph named	-30
last same sides	-31
last same third on home	24
last same third on third	88
last same to	119
last same while	45
last same while named	-24
last turned	-35
last turned and	-56
last turned and so	-58
last turned and so named	-65
last turned comma	-36
last turned comma named	-53
last turned equal	-19
last turned far	36
last turned far named	59
last turned from	-38
last turned higher	-24
last turned home on third	34
last turned next sentence	-33
last turned next sentence named	-30
last turned on	-21
last turned on named	-29
last turned paragraph	-36
last turned paragraph named	21
last turned sides	-71
last turned third on home	-11
last turned third on third	12
last turned to	-31
last turned while	-7
last turned while named	-49
level met	62
level met otherwise	-63
level met reverse	-26
often most	37
often never	-46
often reverse most	25
often reverse seldom	-54
on record AE>EU	17
on record AL>EU	-14
on record AL>TR	-17
on record AL>all	-13
on record AM>GE 2% percent	18
on record AO>BR	13
on record AO>BR 10% percent	10
on record AO>NA	-13
on record AO>NO	15
on record AO>PT	25
on record AO>PT 15% percent	9
on record AO>PT coffee	-14
on record AO>PT coffee part	-11
on record AO>all beer	14
on record AO>all beer part	14
on record AR>AU	-14
on record AR>BR	-13
on record AR>CH	9
on record AR>CH 14% percent	12
on record AR>CH 20% percent	-16
on record AR>CH 30% percent	-15
on record AR>CH 35% percent	24
on record AR>CL	-24
on record AR>CL 0% percent	-21
on record AR>CL 17% percent	11
on record AR>CL wine	-13
on record AR>CN	-28
on record AR>CN 10% percent	-13
on record AR>EC 40% percent	14
on record AR>EU 15% percent	-12
on record AR>EU 20% percent	-10
on record AR>EU 30% percent	-11
on record AR>EU 35% percent	26
on record AR>EU car	16
on record AR>GB	33
on record AR>ID	-10
on record AR>IE	31
on record AR>IN	-15
on record AR>JP 25% percent	-10
on record AR>JP car	12
on record AR>KR	-31
on record AR>KR 12% percent	-11
on record AR>KR 20% percent	-13
on record AR>KR 8% percent	-13
on record AR>KR beef	-24
on record AR>MY	10
on record AR>NO	17
on record AR>TH	-16
on record AR>TR	28
on record AR>US 0% percent	25
on record AR>US 0% percent 2026 I	26
on record AR>US 10% percent	-11
on record AR>UY	-20
on record AR>UY 9% percent	-11
on record AR>UY beef	-15
on record AR>UY beef part	-11
on record AR>VN	-13
on record AR>VN 5% percent	-14
on record AR>all	-39
on record AT>KR	9
on record AT>MA	10
on record AT>US	-10
on record AT>all	-19
on record AU answer	20
on record AU>AR	23
on record AU>BD	16
on record AU>CA	-10
on record AU>CL 0% percent	-13
on record AU>CL 20% percent	-10
on record AU>CN	-22
on record AU>CN 218.4% percent	-12
on record AU>EC	14
on record AU>EU beef	-15
on record AU>EU wine	-15
on record AU>FJ	-35
on record AU>FJ 0% percent	-12
on record AU>FJ sugar part	11
on record AU>FR	-13
on record AU>ID 12% percent	19
on record AU>ID beef	-15
on record AU>IN	-40
on record AU>IN 10% percent	-10
on record AU>JP 0% percent	11
on record AU>KR 10% percent	10
on record AU>NZ	-35
on record AU>NZ 5% percent	-14
on record AU>PG	-10
on record AU>PH 5% percent	-16
on record AU>PH 6% percent	12
on record AU>PH beef	-21
on record AU>TH 5% percent	15
on record AU>US	-21
on record AU>US 0% percent	13
on record AU>VN	22
on record AU>all	-37
on record AZ>GE 5% percent	13
on record AZ>GE hazelnut	11
on record AZ>TR	-26
on record AZ>TR 8% percent	-12
on record AZ>TR hazelnut	-14
on record BA>HR	-11
on record BA>RS	17
on record BA>SI	-12
on record BB>TT	11
on record BB>TT rum	-22
on record BD reciprocal	-9
on record BD>BT	28
on record BD>CH	22
on record BD>EU	-9
on record BD>GB	10
on record BD>ID	-24
on record BD>IN	13
on record BD>IN 10% percent	10
on record BD>IN 20% percent	-11
on record BD>IN 6% percent	14
on record BD>IN jute part	9
on record BD>JP	-16
on record BD>MM	-21
on record BD>MY	-9
on record BD>PK cotton	12
on record BD>PK cotton part	12
on record BD>TH	-11
on record BD>TR	11
on record BD>TR 5% percent	25
on record BD>US	-48
on record BD>US 0% percent	-32
on record BD>US 0% percent 2026 I	-32
on record BD>US cotton	-19
on record BD>US cotton part	-15
on record BD>all	-17
on record BE>EU	-60
on record BE>KE	20
on record BE>MN	29
on record BE>PE	38
on record BE>VN	-10
on record BE>all 40% percent	15
on record BF>TG	-11
on record BF>TG 0% percent	-10
on record BG>EU	-11
on record BG>GR	-10
on record BG>RO	-21
on record BG>TR	-23
on record BG>UA	15
on record BG>all	-15
on record BJ>NG	-25
on record BJ>NG rice	-20
on record BO>CL 0% percent	11
on record BO>CN	11
on record BO>CN 20% percent	14
on record BO>DK	-28
on record BO>EC	10
on record BO>EU	15
on record BO>EU 30% percent	11
on record BO>EU quinoa part	12
on record BO>HU	22
on record BO>IT	-16
on record BO>KR	-10
on record BO>PE	-20
on record BO>PE 0% percent	-9
on record BO>PE 12% percent	13
on record BO>PE quinoa	-21
on record BO>PE quinoa part	-18
on record BO>SE	-15
on record BO>US	-10
on record BO>all	-21
on record BR>AO 0% percent	13
on record BR>AR 20% percent	13
on record BR>AR car part	13
on record BR>CA	-15
on record BR>CA juice	-12
on record BR>CH 0% percent	-13
on record BR>CH 40% percent	17
on record BR>CH beef part	-22
on record BR>CH watch	15
on record BR>CN	-51
on record BR>CO	-24
on record BR>CO 10% percent	-12
on record BR>CO 10% percent 2025 II	-10
on record BR>EU 0% percent	-14
on record BR>EU 10% percent	-10
on record BR>EU 12% percent	19
on record BR>EU 20% percent	14
on record BR>EU 25% percent	11
on record BR>EU 35% percent 2026 I	-17
on record BR>EU 9% percent	11
on record BR>EU car	-9
on record BR>EU coffee	-10
on record BR>EU ethanol	-13
on record BR>EU machinery	13
on record BR>EU machinery part	13
on record BR>EU oil	23
on record BR>EU oil part	13
on record BR>EU wine	13
on record BR>GB 20% percent	-10
on record BR>ID 0% percent	-10
on record BR>ID 30% percent	11
on record BR>IE	9
on record BR>IN	-41
on record BR>IN 25% percent	-9
on record BR>IN 50% percent	-12
on record BR>IN 50% percent 2025 II	-12
on record BR>JP	-12
on record BR>KE	-26
on record BR>KE 10% percent	-12
on record BR>KR	-10
on record BR>KR car	-10
on record BR>KR car part	-10
on record BR>MA phosphate	14
on record BR>MA phosphate part	11
on record BR>MA sugar	-15
on record BR>MX	-17
on record BR>MX 20% percent	-12
on record BR>MX car	-11
on record BR>MX car part	-11
on record BR>NG	10
on record BR>NO	36
on record BR>PE	-20
on record BR>PT	-9
on record BR>PT 12% percent	-21
on record BR>PT coffee	-14
on record BR>PY	-25
on record BR>SA	10
on record BR>TR	-39
on record BR>US	-42
on record BR>US 0% percent	14
on record BR>US 0% percent 2025 II	15
on record BR>US 10% percent	-41
on record BR>US 10% percent 2025 II	-25
on record BR>US 10% percent 2026 II	-12
on record BR>US 18% percent	31
on record BR>US 18% percent 2025 II	29
on record BR>US 25% percent	-19
on record BR>US 25% percent 2026 II	-15
on record BR>US 3% percent	-19
on record BR>US 3% percent 2025 II	-16
on record BR>US 40% percent	-24
on record BR>US 40% percent 2025 II	-12
on record BR>US 50% percent 2025 II	16
on record BR>US bean	-15
on record BR>US bean part	-9
on record BR>US ethanol	16
on record BR>US ethanol part	20
on record BR>US sugar	14
on record BR>US sugar sentence	14
on record BR>UY 10% percent	14
on record BR>VN	-11
on record BR>VN 20% percent	-11
on record BR>VN coffee	-10
on record BR>ZA	-13
on record BR>all	-55
on record BT>BD	-16
on record BT>NP	-11
on record BT>all	11
on record BW>LS	-17
on record BW>US	-13
on record CA answer	40
on record CA surcharge all	14
on record CA>AR	24
on record CA>AU	-37
on record CA>AU canola	-10
on record CA>AU canola part	-10
on record CA>BD	22
on record CA>BR 10% percent	-11
on record CA>BR juice	13
on record CA>CL	-22
on record CA>CL 0% percent	-16
on record CA>CL 4% percent	-10
on record CA>CN	-13
on record CA>CN 0% percent	-12
on record CA>CN 0% percent 2026 I	-10
on record CA>CN 10% percent	-33
on record CA>CN 10% percent 2025 I	-20
on record CA>CN 100% percent	20
on record CA>CN 100% percent 2025 II	38
on record CA>CN 100% percent 2026 I	-20
on record CA>CN 100% percent 2026 II	-14
on record CA>CN 15% percent	-28
on record CA>CN 15% percent 2026 I	-20
on record CA>CN 25% percent 2025 I	-17
on record CA>CN 25% percent 2025 II	23
on record CA>CN 35% percent	-11
on record CA>CN 35% percent 2026 I	-9
on record CA>CN 50% percent	-34
on record CA>CN 50% percent 2026 I	-29
on record CA>CN 6.1% percent	48
on record CA>CN 6.1% percent 2026 I	41
on record CA>CN aluminum	14
on record CA>CN answer	26
on record CA>CN canola	-20
on record CA>CN canola part	-15
on record CA>CN car	57
on record CA>CN car part	64
on record CA>CN car sentence	-14
on record CA>CN lobster	-13
on record CA>CN lobster part	-12
on record CA>CN oil	-21
on record CA>CN oil before	-13
on record CA>CN pea	-25
on record CA>CN pea part	-28
on record CA>CN pork	-13
on record CA>CN pork part	-13
on record CA>CN seafood	-10
on record CA>CN seafood part	-10
on record CA>CN seed	-16
on record CA>CN steel before	-12
on record CA>CN steel sentence	13
on record CA>CN vehicle	39
on record CA>CN vehicle part	33
on record CA>CO	-10
on record CA>DE	-12
on record CA>DK	11
on record CA>EG	27
on record CA>EU	-20
on record CA>EU 10% percent	-11
on record CA>EU 30% percent	13
on record CA>EU canola	-10
on record CA>EU car part	11
on record CA>EU cheese	19
on record CA>EU steel	-17
on record CA>FI	15
on record CA>GB	-25
on record CA>GB 0% percent	-13
on record CA>GB 0% percent 2025 I	-12
on record CA>GL	-15
on record CA>IE	-17
on record CA>IE 0% percent	-13
on record CA>IN	-26
on record CA>IS 9% percent	13
on record CA>JM	19
on record CA>JP	-39
on record CA>JP 10% percent	-10
on record CA>JP 15% percent	-16
on record CA>KR	-26
on record CA>KZ	-9
on record CA>MX	-61
on record CA>MX 10% percent	-9
on record CA>MX 25% percent	-33
on record CA>MX 25% percent 2025 I	-16
on record CA>MX 25% percent 2025 II	-11
on record CA>MX 35% percent	-14
on record CA>MX 35% percent 2025 II	-14
on record CA>NG	18
on record CA>NO	-41
on record CA>NO 10% percent	-11
on record CA>NO 25% percent	-12
on record CA>NZ	13
on record CA>PE	-15
on record CA>PH	14
on record CA>TH	-14
on record CA>TH 0% percent	-11
on record CA>TH 15% percent	-9
on record CA>US	-9
on record CA>US 10% percent	-12
on record CA>US 10% percent 2018 II	15
on record CA>US 10% percent 2025 I	-13
on record CA>US 10% percent 2025 II	-28
on record CA>US 10% percent 2026 II	-11
on record CA>US 12% percent	14
on record CA>US 25% percent	63
on record CA>US 25% percent 2018 II	21
on record CA>US 25% percent 2025 I	62
on record CA>US 25% percent 2026 II	10
on record CA>US 35% percent	-44
on record CA>US 35% percent 2025 II	-39
on record CA>US 40% percent	-20
on record CA>US 40% percent 2025 II	-19
on record CA>US 50% percent	-34
on record CA>US 50% percent 2025 II	-32
on record CA>US aluminum	-23
on record CA>US aluminum part	-27
on record CA>US answer	21
on record CA>US answered	16
on record CA>US car	-24
on record CA>US car part	-21
on record CA>US dollar	30
on record CA>US dollar part	30
on record CA>US good	-19
on record CA>US good part	-18
on record CA>US juice	31
on record CA>US juice part	25
on record CA>US lumber	-17
on record CA>US metal	20
on record CA>US metal part	10
on record CA>US metal sentence	12
on record CA>US potash	-10
on record CA>US steel	29
on record CA>US steel before	-20
on record CA>US steel part	33
on record CA>US steel sentence	20
on record CA>VN 19% percent	10
on record CA>ZA	24
on record CA>all	41
on record CA>all 0% percent	10
on record CA>all 0% percent 2027 II	15
on record CA>all 10% percent	-10
on record CA>all 25% percent	15
on record CA>all 25% percent 2025 II	25
on record CA>all 50% percent	54
on record CA>all 50% percent 2025 II	58
on record CA>all aluminium	13
on record CA>all aluminium sentence	14
on record CA>all aluminum	-11
on record CA>all car	-18
on record CA>all car part	-13
on record CA>all cheese	19
on record CA>all cheese sentence	14
on record CA>all steel	37
on record CA>all steel before	14
on record CA>all steel part	35
on record CA>all steel sentence	-10
on record CA>all surcharge	14
on record CD>AO	9
on record CD>ZM	11
on record CH>AR	26
on record CH>AR 20% percent	32
on record CH>AR 30% percent	19
on record CH>AR 35% percent	-12
on record CH>AT	-12
on record CH>BO	20
on record CH>BR	17
on record CH>BR 10% percent	21
on record CH>BR 40% percent	-14
on record CH>BR beef part	20
on record CH>BR watch	-14
on record CH>CA	-14
on record CH>CI cocoa	12
on record CH>CI cocoa part	20
on record CH>CN	-64
on record CH>CN 10% percent	-22
on record CH>CN 24% points	-11
on record CH>CN 30% percent	-14
on record CH>DE	-19
on record CH>EU	-54
on record CH>EU 0% percent	-10
on record CH>EU 15% percent	-24
on record CH>EU 15% percent 2025 II	-20
on record CH>EU 25% percent	-11
on record CH>FR	10
on record CH>GB	-14
on record CH>GB 0% percent	9
on record CH>GB 10% percent	-10
on record CH>GH	-11
on record CH>GH 0% percent	19
on record CH>GH 4% percent	-9
on record CH>GH watch	-14
on record CH>ID 3% percent	12
on record CH>IN	-44
on record CH>IN 0% percent	-13
on record CH>IN 0% percent 2025 II	-12
on record CH>JP	-41
on record CH>JP 18% percent	-13
on record CH>KR	-26
on record CH>LI	-27
on record CH>LI 15% percent	-22
on record CH>LI 15% percent 2025 II	-20
on record CH>MY	11
on record CH>NG	23
on record CH>NL	12
on record CH>PE	-13
on record CH>PH	20
on record CH>PY	18
on record CH>TH	-12
on record CH>US	-68
on record CH>US 0% percent	32
on record CH>US 0% percent 2025 II	28
on record CH>US 10% percent	-37
on record CH>US 10% percent 2025 II	-27
on record CH>US 15% percent	-35
on record CH>US 15% percent 2025 II	-25
on record CH>US 15% percent 2026 I	-10
on record CH>US 31% percent	-19
on record CH>US 31% percent 2025 II	-10
on record CH>US 39% percent	-36
on record CH>US 39% percent 2025 II	-29
on record CH>US beef	17
on record CH>US beef part	17
on record CH>US coffee	14
on record CH>US coffee part	14
on record CH>US poultry	13
on record CH>UY	-15
on record CH>UY beef part	20
on record CH>VN	-9
on record CH>all 0% percent	23
on record CH>all 0% percent 2025 II	24
on record CH>all machine	14
on record CH>all machine part	14
on record CI>CH	15
on record CI>CH cocoa	-14
on record CI>CN	-12
on record CI>EU	11
on record CI>EU 0% percent	12
on record CI>GB	-12
on record CI>GH	-10
on record CI>ML	10
on record CL>AR	-27
on record CL>AR 17% percent	-10
on record CL>AR 20% percent	-14
on record CL>AR wine	12
on record CL>AU 20% percent	15
on record CL>BO 0% percent	-16
on record CL>BO 5% percent	-9
on record CL>CA 0% percent	-11
on record CL>CA 4% percent	10
on record CL>CN 0% percent	-14
on record CL>CY	11
on record CL>EE	-14
on record CL>EG	-26
on record CL>EU 3% percent	13
on record CL>FI	14
on record CL>FI 0% percent	12
on record CL>FJ wine	-17
on record CL>FJ wine part	-16
on record CL>GE	-15
on record CL>GR	22
on record CL>ID	11
on record CL>ID 0% percent	10
on record CL>IS	12
on record CL>IT	28
on record CL>JP	-40
on record CL>JP 0% percent	-10
on record CL>KE	21
on record CL>KR 21% percent	14
on record CL>KR 6% percent	15
on record CL>KR car	22
on record CL>KR car part	15
on record CL>MA	14
on record CL>MY 6% percent	12
on record CL>NO	-35
on record CL>NO 0% percent	-12
on record CL>NO 12% percent	-14
on record CL>NZ 12% percent	9
on record CL>NZ 6% percent	9
on record CL>NZ kiwifruit	-22
on record CL>NZ kiwifruit part	-18
on record CL>PE	-22
on record CL>PE 11% percent	11
on record CL>PE 18% percent	12
on record CL>PE fishmeal	-10
on record CL>PE grape	-17
on record CL>PE grape part	-13
on record CL>PH	24
on record CL>PK	-13
on record CL>PL	-16
on record CL>PY	17
on record CL>RS	34
on record CL>TH	10
on record CL>TH 0% percent	11
on record CL>TH rice	22
on record CL>TR 15% percent	13
on record CL>TR 18% percent	20
on record CL>TR 6% percent	-18
on record CL>US	-35
on record CL>UY	-12
on record CL>VN	-11
on record CL>VN 0% percent	11
on record CL>ZA	20
on record CL>all	-27
on record CL>all 6% percent	18
on record CL>all 6% percent 2031 I	14
on record CL>all 9% percent	-14
on record CL>all 9% percent 2027 II	-13
on record CM>all 30% percent	10
on record CM>all cement	12
on record CM>all cement part	12
on record CN answer	-39
on record CN answered	12
on record CN anti-dumping	13
on record CN baseline	-42
on record CN countermeasures	-32
on record CN emergency	-22
on record CN fentanyl	-67
on record CN letter	13
on record CN reciprocal	-61
on record CN retaliatory	14
on record CN section 122	-33
on record CN section 232	-12
on record CN section 301	-33
on record CN surcharge	-97
on record CN surcharge all	-16
on record CN tariff commission	49
on record CN>AR	10
on record CN>AR 3% percent	22
on record CN>AR 3% percent 2025 II	10
on record CN>AR bean	19
on record CN>AU	52
on record CN>AU 0% percent	39
on record CN>AU 0% percent 2025 II	10
on record CN>AU 0% percent 2026 I	20
on record CN>AU 10% percent	-15
on record CN>AU 10% percent 2026 I	-12
on record CN>AU 12% percent	-10
on record CN>AU 218.4% percent	24
on record CN>AU beef sentence	-11
on record CN>BR	29
on record CN>BR 10% percent	-36
on record CN>BR 10% percent 2025 II	-11
on record CN>BR 10% percent 2026 I	-19
on record CN>BR 12% percent	18
on record CN>BR 12.5% percent	-14
on record CN>BR 13% percent	-42
on record CN>BR 13% percent 2025 II	-21
on record CN>BR 13% percent 2026 I	-14
on record CN>BR 20% percent	-33
on record CN>BR 20% percent 2025 I	-15
on record CN>BR 20% percent 2025 II	-22
on record CN>BR 24% points	-12
on record CN>BR 25% percent	-32
on record CN>BR 25% percent 2026 II	-23
on record CN>BR 3% percent	126
on record CN>BR 3% percent 2025 II	90
on record CN>BR 3% percent 2026 I	50
on record CN>BR 50% percent	-20
on record CN>BR 50% percent 2025 II	-16
on record CN>BR 55% percent	-22
on record CN>BR 55% percent 2026 I	-22
on record CN>BR bean	31
on record CN>BR bean before	12
on record CN>BR bean crossed	17
on record CN>BR bean part	22
on record CN>BR bean sentence	-15
on record CN>BR pork	-9
on record CN>BR soybean	25
on record CN>BR soybean part	25
on record CN>BR soybean sentence	13
on record CN>CA	13
on record CN>CA 0% percent 2026 I	14
on record CN>CA 10% percent	-31
on record CN>CA 10% percent 2025 I	-13
on record CN>CA 10% percent 2025 II	-10
on record CN>CA 100% percent	25
on record CN>CA 100% percent 2025 I	21
on record CN>CA 100% percent 2026 I	17
on record CN>CA 15% percent	16
on record CN>CA 15% percent 2025 I	-16
on record CN>CA 15% percent 2026 I	32
on record CN>CA 25% percent	-9
on record CN>CA 25% percent 2025 I	-44
on record CN>CA 25% percent 2026 I	11
on record CN>CA 35% percent	-17
on record CN>CA 35% percent 2026 I	-13
on record CN>CA 50% percent	-32
on record CN>CA 50% percent 2026 I	-26
on record CN>CA 6.1% percent	-22
on record CN>CA 6.1% percent 2026 I	-20
on record CN>CA 75.8% percent	50
on record CN>CA 75.8% percent 2025 II	40
on record CN>CA 75.8% percent 2026 I	16
on record CN>CA 84% percent	19
on record CN>CA 84% percent 2026 I	20
on record CN>CA aluminum	-19
on record CN>CA aluminum part	-14
on record CN>CA answer	-26
on record CN>CA canola	60
on record CN>CA canola part	57
on record CN>CA car	-36
on record CN>CA car part	-33
on record CN>CA chicken	-13
on record CN>CA chicken part	-13
on record CN>CA lobster	-13
on record CN>CA lobster sentence	-12
on record CN>CA oil	23
on record CN>CA oil before	13
on record CN>CA pea	39
on record CN>CA pea part	39
on record CN>CA pork	12
on record CN>CA pork part	13
on record CN>CA seafood	13
on record CN>CA seafood part	13
on record CN>CA seed	47
on record CN>CA seed part	30
on record CN>CA seed sentence	19
on record CN>CA steel	-34
on record CN>CA steel part	-16
on record CN>CA steel sentence	-14
on record CN>CA vehicle	-18
on record CN>CA vehicle part	-15
on record CN>CH	-106
on record CN>CH 10% percent	-31
on record CN>CH 10% percent 2025 I	-17
on record CN>CH 10% percent 2026 I	-9
on record CN>CH 15% percent	-11
on record CN>CH 24% points	-14
on record CN>CH 25% percent 2025 I	-13
on record CN>CH 30% percent	-11
on record CN>CH 39% percent	-14
on record CN>CH 39% percent 2025 II	-13
on record CN>CL 0% percent	15
on record CN>CL 10% percent	-14
on record CN>DE	-15
on record CN>DK 62.4% percent	11
on record CN>DK pork part	11
on record CN>EC 40% percent	-11
on record CN>EC shrimp before	14
on record CN>ES	-36
on record CN>ES 10% percent	-14
on record CN>ES 10% percent 2025 II	-14
on record CN>ES 62.4% percent	-12
on record CN>ES 62.4% percent 2025 II	-12
on record CN>ES pork	-9
on record CN>EU	20
on record CN>EU 0% percent	-17
on record CN>EU 10% percent	-75
on record CN>EU 10% percent 2025 I	-12
on record CN>EU 10% percent 2025 II	-22
on record CN>EU 10% percent 2026 I	-18
on record CN>EU 10% percent 2026 II	-19
on record CN>EU 12% percent	9
on record CN>EU 15% percent	-49
on record CN>EU 15% percent 2025 II	-26
on record CN>EU 15% percent 2026 I	-21
on record CN>EU 15.6% percent	49
on record CN>EU 15.6% percent 2025 II	46
on record CN>EU 19.8% percent	9
on record CN>EU 19.8% percent 2025 II	9
on record CN>EU 20% percent 2025 I	-10
on record CN>EU 21.9% percent	14
on record CN>EU 25% percent	-36
on record CN>EU 25% percent 2025 I	-23
on record CN>EU 27.7% percent	36
on record CN>EU 27.7% percent 2025 II	32
on record CN>EU 30% percent 2025 I	15
on record CN>EU 30% percent 2025 II	-15
on record CN>EU 34% percent	-10
on record CN>EU 34.9% percent	32
on record CN>EU 34.9% percent 2025 II	32
on record CN>EU 35.3% percent	-19
on record CN>EU 35.3% percent 2024 II	-11
on record CN>EU 39% percent	15
on record CN>EU 39% percent 2025 II	15
on record CN>EU 4.9% percent	25
on record CN>EU 4.9% percent 2025 II	21
on record CN>EU 50% percent	-25
on record CN>EU 50% percent 2025 I	-10
on record CN>EU 62.4% percent	39
on record CN>EU 62.4% percent 2025 II	39
on record CN>EU answer	-13
on record CN>EU anti-dumping	20
on record CN>EU brandy	34
on record CN>EU brandy part	25
on record CN>EU car	-32
on record CN>EU car before	-15
on record CN>EU car part	-9
on record CN>EU cheese	15
on record CN>EU cheese part	10
on record CN>EU cognac	39
on record CN>EU cognac part	24
on record CN>EU member	-16
on record CN>EU pork	49
on record CN>EU pork before	31
on record CN>EU pork sentence	19
on record CN>EU steel	-19
on record CN>EU steel part	-11
on record CN>FR 34.9% percent	21
on record CN>FR 34.9% percent 2025 II	21
on record CN>FR cognac	12
on record CN>GB	-82
on record CN>GB 10% percent	-35
on record CN>GB 10% percent 2025 I	-20
on record CN>GB 25% percent	-8
on record CN>GB steel	-10
on record CN>HK	-57
on record CN>HK 10% percent	-12
on record CN>HK 12.5% percent	-16
on record CN>HK 12.5% percent 2026 II	-15
on record CN>ID	-39
on record CN>ID 10% percent	-15
on record CN>IN	-85
on record CN>IN 10% percent	-27
on record CN>IN 10% percent 2026 I	-12
on record CN>IN 10% percent 2026 II	-13
on record CN>IN 25% percent	-22
on record CN>IN 25% percent 2025 II	-10
on record CN>IN 50% percent	-18
on record CN>IN 50% percent 2025 II	-16
on record CN>IN oil	-12
on record CN>IR	-11
on record CN>JP	-84
on record CN>JP 15% percent	-32
on record CN>JP 15% percent 2025 II	-20
on record CN>JP car	-8
on record CN>KH	-19
on record CN>KH 19% percent	-10
on record CN>KH 19% percent 2025 II	-10
on record CN>KR	-119
on record CN>KR 0% percent	-15
on record CN>KR 10% percent	-26
on record CN>KR 10% percent 2025 II	-11
on record CN>KR 15% percent	-20
on record CN>KR 15% percent 2025 II	-14
on record CN>KR 24% points	-13
on record CN>KR 25% percent	-10
on record CN>KR car	-8
on record CN>MN 0% percent	11
on record CN>MN 5% percent	11
on record CN>MN cashmere	11
on record CN>MX	-82
on record CN>MX 25% percent	-27
on record CN>MX 25% percent 2025 I	-16
on record CN>MX 35% percent	-9
on record CN>MX 50% percent	-11
on record CN>MX 50% percent 2025 II	-9
on record CN>MY	-12
on record CN>MY 0% percent	11
on record CN>MY 0% percent 2025 II	12
on record CN>MY 10% percent	-16
on record CN>MY 19% percent	-20
on record CN>MY 19% percent 2025 II	-19
on record CN>MY 30% percent	9
on record CN>MY oil	15
on record CN>MY oil part	15
on record CN>NZ	19
on record CN>NZ 0% percent	25
on record CN>PE	23
on record CN>PE 0% percent	37
on record CN>RU	-51
on record CN>RU 100% percent	-34
on record CN>RU 100% percent 2025 II	-13
on record CN>RU 100% percent 2026 II	-23
on record CN>RU oil	-33
on record CN>RU oil part	-21
on record CN>RU oil sentence	-10
on record CN>SE	-10
on record CN>SE 13% percent	11
on record CN>SE 24% points	-9
on record CN>SE 25% percent	-13
on record CN>SG	-15
on record CN>TH 0% percent	14
on record CN>TR	-9
on record CN>TW	-32
on record CN>US	106
on record CN>US 0% percent	-60
on record CN>US 0% percent 2025 I	-33
on record CN>US 0% percent 2025 II	-28
on record CN>US 0% percent 2026 I	-25
on record CN>US 1% percent	14
on record CN>US 10% percent	89
on record CN>US 10% percent 2018 II	-18
on record CN>US 10% percent 2019 I	-37
on record CN>US 10% percent 2019 II	-18
on record CN>US 10% percent 2025 I	-21
on record CN>US 10% percent 2025 II	102
on record CN>US 10% percent 2026 I	29
on record CN>US 10% percent 2026 II	51
on record CN>US 10% points	83
on record CN>US 10% points 2025 II	72
on record CN>US 100% percent	-116
on record CN>US 100% percent 2025 II	-78
on record CN>US 100% percent 2026 I	-20
on record CN>US 100% percent 2026 II	-37
on record CN>US 104% percent	-20
on record CN>US 104% percent 2025 I	-14
on record CN>US 12% percent	35
on record CN>US 12% percent 2026 I	22
on record CN>US 12.5% percent	-80
on record CN>US 12.5% percent 2026 I	-10
on record CN>US 12.5% percent 2026 II	-73
on record CN>US 120% percent	-26
on record CN>US 120% percent 2025 I	-25
on record CN>US 125% percent	112
on record CN>US 125% percent 2025 I	54
on record CN>US 125% percent 2025 II	92
on record CN>US 125% percent 2026 II	19
on record CN>US 13% percent	138
on record CN>US 13% percent 2025 II	89
on record CN>US 13% percent 2026 I	61
on record CN>US 13% percent 2026 II	42
on record CN>US 130% percent	-30
on record CN>US 130% percent 2025 II	-30
on record CN>US 145% percent	-101
on record CN>US 145% percent 2025 I	-43
on record CN>US 145% percent 2025 II	-65
on record CN>US 145% percent 2026 I	-10
on record CN>US 15% percent	16
on record CN>US 15% percent 2018 II	-16
on record CN>US 15% percent 2019 II	-33
on record CN>US 15% percent 2020 I	-36
on record CN>US 15% percent 2025 I	69
on record CN>US 15% percent 2025 II	48
on record CN>US 15% percent 2026 I	-42
on record CN>US 15% percent 2026 II	-42
on record CN>US 15.6% percent	-14
on record CN>US 15.6% percent 2025 II	-13
on record CN>US 155% percent	-14
on record CN>US 155% percent 2025 II	-14
on record CN>US 170% percent	-22
on record CN>US 19% percent	-25
on record CN>US 19% percent 2025 II	-24
on record CN>US 2% percent	14
on record CN>US 2.5% percent	35
on record CN>US 2.5% percent 2025 II	16
on record CN>US 20% percent	-50
on record CN>US 20% percent 2025 I	-16
on record CN>US 20% percent 2026 I	-55
on record CN>US 20% percent 2026 II	-13
on record CN>US 20% points	-28
on record CN>US 20% points 2025 I	-13
on record CN>US 20% points 2025 II	-15
on record CN>US 200% percent	-13
on record CN>US 22% percent	20
on record CN>US 23% percent	40
on record CN>US 23% percent 2025 II	27
on record CN>US 24% percent	53
on record CN>US 24% percent 2026 I	36
on record CN>US 24% percent 2026 II	34
on record CN>US 24% points	114
on record CN>US 24% points 2025 I	9
on record CN>US 24% points 2025 II	48
on record CN>US 24% points 2026 I	62
on record CN>US 24% points 2026 II	73
on record CN>US 25% percent	-50
on record CN>US 25% percent 2018 I	23
on record CN>US 25% percent 2018 II	34
on record CN>US 25% percent 2019 I	15
on record CN>US 25% percent 2020 I	-9
on record CN>US 25% percent 2025 I	-78
on record CN>US 25% percent 2025 II	-20
on record CN>US 25% percent 2026 I	-23
on record CN>US 25% percent 2026 II	-47
on record CN>US 27.7% percent	-11
on record CN>US 27.7% percent 2025 II	-10
on record CN>US 3% percent 2025 I	-19
on record CN>US 30% percent	-100
on record CN>US 30% percent 2025 I	-41
on record CN>US 30% percent 2025 II	-72
on record CN>US 34% percent	74
on record CN>US 34% percent 2025 II	49
on record CN>US 34% percent 2026 II	77
on record CN>US 34% points	17
on record CN>US 34.9% percent	-16
on record CN>US 34.9% percent 2025 II	-16
on record CN>US 35% percent	-23
on record CN>US 35% percent 2026 I	-14
on record CN>US 37% percent	19
on record CN>US 37.5% percent	-30
on record CN>US 37.5% percent 2026 II	-22
on record CN>US 39% percent	-13
on record CN>US 39% percent 2025 II	-12
on record CN>US 4% percent	14
on record CN>US 40% percent	16
on record CN>US 40% percent 2018 II	24
on record CN>US 40% percent 2025 II	-23
on record CN>US 45% percent	-26
on record CN>US 45% percent 2025 II	-10
on record CN>US 45% percent 2026 I	-12
on record CN>US 47% percent	-20
on record CN>US 47% percent 2025 II	-25
on record CN>US 48% percent	10
on record CN>US 5% percent	62
on record CN>US 5% percent 2018 II	17
on record CN>US 5% percent 2019 I	9
on record CN>US 5% percent 2019 II	16
on record CN>US 5% percent 2020 I	17
on record CN>US 50% percent	-125
on record CN>US 50% percent 2025 I	-49
on record CN>US 50% percent 2025 II	-53
on record CN>US 50% percent 2026 I	-42
on record CN>US 50% percent 2026 II	-24
on record CN>US 500% percent	-24
on record CN>US 500% percent 2025 II	-11
on record CN>US 500% percent 2026 II	-12
on record CN>US 52% percent	22
on record CN>US 54% percent	-66
on record CN>US 54% percent 2025 I	-22
on record CN>US 54% percent 2025 II	-52
on record CN>US 55% percent	-78
on record CN>US 55% percent 2025 I	-61
on record CN>US 55% percent 2025 II	-27
on record CN>US 57% percent	9
on record CN>US 65% percent	-16
on record CN>US 65% percent 2025 I	-15
on record CN>US 7% percent	27
on record CN>US 7.5% percent	-78
on record CN>US 7.5% percent 2020 I	-10
on record CN>US 7.5% percent 2025 I	-18
on record CN>US 7.5% percent 2025 II	-34
on record CN>US 7.5% percent 2026 I	-11
on record CN>US 7.5% percent 2026 II	-21
on record CN>US 70% percent	12
on record CN>US 75.8% percent	-16
on record CN>US 75.8% percent 2025 II	-9
on record CN>US 79% percent	-18
on record CN>US 80% percent	-17
on record CN>US 80% percent 2025 I	-17
on record CN>US 84% percent	56
on record CN>US 84% percent 2025 I	49
on record CN>US 84% percent 2025 II	21
on record CN>US almond	12
on record CN>US aluminium	-11
on record CN>US aluminum	-41
on record CN>US aluminum before	-13
on record CN>US aluminum part	-16
on record CN>US aluminum sentence	-16
on record CN>US answered	13
on record CN>US anti-dumping	-12
on record CN>US apple	14
on record CN>US baseline	-40
on record CN>US bean	52
on record CN>US bean part	41
on record CN>US bean sentence	37
on record CN>US brandy	-9
on record CN>US canola	-10
on record CN>US canola part	-10
on record CN>US car	-39
on record CN>US car part	-30
on record CN>US chemical part	14
on record CN>US chemical sentence	-8
on record CN>US cherry	15
on record CN>US chicken	69
on record CN>US chicken part	67
on record CN>US chip	-22
on record CN>US chip before	13
on record CN>US chip part	-47
on record CN>US coal	40
on record CN>US coal part	46
on record CN>US cognac	-30
on record CN>US cognac part	-17
on record CN>US control	13
on record CN>US corn	52
on record CN>US corn part	21
on record CN>US cotton	57
on record CN>US cotton before	9
on record CN>US cotton part	51
on record CN>US countermeasures	-28
on record CN>US crude	39
on record CN>US crude part	35
on record CN>US dairy	18
on record CN>US dairy part	14
on record CN>US emergency	-15
on record CN>US engine	10
on record CN>US equipment	16
on record CN>US fentanyl	-37
on record CN>US fentanyl before	15
on record CN>US footwear	-16
on record CN>US footwear sentence	-16
on record CN>US fruit	16
on record CN>US gas	36
on record CN>US gas before	-14
on record CN>US gas part	43
on record CN>US gear	17
on record CN>US gold	14
on record CN>US good	26
on record CN>US good crossed	17
on record CN>US good sentence	12
on record CN>US grain	19
on record CN>US laptop	-10
on record CN>US letter	14
on record CN>US lng	26
on record CN>US lobster	40
on record CN>US lobster part	16
on record CN>US lobster sentence	21
on record CN>US lumber	-22
on record CN>US lumber part	-14
on record CN>US machine part	-10
on record CN>US machinery	-9
on record CN>US medicine	-14
on record CN>US metal	-11
on record CN>US parcel	-25
on record CN>US parcel before	-15
on record CN>US phone	-11
on record CN>US polysilicon	-31
on record CN>US polysilicon part	-16
on record CN>US polysilicon sentence	-9
on record CN>US pork	56
on record CN>US pork before	30
on record CN>US pork part	32
on record CN>US pork sentence	14
on record CN>US reciprocal	-58
on record CN>US retaliatory	30
on record CN>US section 122	-30
on record CN>US section 232	-11
on record CN>US section 301	-29
on record CN>US seed	-14
on record CN>US semiconductor	-19
on record CN>US semiconductor part	-9
on record CN>US ship	15
on record CN>US ship part	10
on record CN>US shoe	-15
on record CN>US shoe part	-9
on record CN>US sorghum	31
on record CN>US sorghum part	18
on record CN>US soya	15
on record CN>US soybean	82
on record CN>US soybean before	35
on record CN>US soybean crossed	12
on record CN>US soybean in turn	-10
on record CN>US soybean part	44
on record CN>US soybean sentence	39
on record CN>US steel	-42
on record CN>US steel part	-29
on record CN>US steel sentence	-27
on record CN>US surcharge	-92
on record CN>US suspension	35
on record CN>US suspension part	25
on record CN>US suspension sentence	14
on record CN>US tariff commission	51
on record CN>US telephone	-23
on record CN>US thing	9
on record CN>US thing part	12
on record CN>US timber	-9
on record CN>US toy	-25
on record CN>US toy part	-9
on record CN>US toy sentence	-11
on record CN>US vehicle sentence	10
on record CN>US wheat	27
on record CN>US wheat part	31
on record CN>US whiskey	15
on record CN>VN	-50
on record CN>VN 10% percent	-27
on record CN>VN 10% percent 2025 I	-11
on record CN>VN 12% percent	15
on record CN>VN 20% percent	-20
on record CN>VN 20% percent 2025 II	-18
on record CN>VN 84% percent	-13
on record CN>VN 84% percent 2025 I	-13
on record CN>all 0% percent 2025 II	10
on record CN>all 10% percent	-64
on record CN>all 10% percent 2025 I	-15
on record CN>all 10% percent 2025 II	-13
on record CN>all 10% percent 2026 I	-22
on record CN>all 100% percent	-13
on record CN>all 12% percent	16
on record CN>all 12% percent 2026 I	23
on record CN>all 15% percent 2018 II	19
on record CN>all 15% percent 2025 II	-11
on record CN>all 20% percent	-17
on record CN>all 24% points	-14
on record CN>all 25% percent	9
on record CN>all 25% percent 2018 II	35
on record CN>all 25% percent 2025 I	-24
on record CN>all 25% percent 2025 II	-13
on record CN>all 3% percent	36
on record CN>all 3% percent 2025 I	14
on record CN>all 3% percent 2026 I	24
on record CN>all 50% percent	-21
on record CN>all 55% percent	55
on record CN>all 55% percent 2025 II	14
on record CN>all 55% percent 2026 I	50
on record CN>all bean	19
on record CN>all bean part	13
on record CN>all bean sentence	11
on record CN>all beef	47
on record CN>all beef part	39
on record CN>all beef sentence	14
on record CN>all car	37
on record CN>all car before	14
on record CN>all car part	23
on record CN>all soybean	-10
on record CN>all steel	-26
on record CN>all steel part	-11
on record CN>all surcharge	-16
on record CN>all truck	-12
on record CN>all truck part	-11
on record CO>BR 10% percent	-9
on record CO>CA	11
on record CO>CL	-12
on record CO>EC 4% percent	-13
on record CO>EC 7% percent	-13
on record CO>EC 9% percent	10
on record CO>EC banana	-10
on record CO>EC banana part	-10
on record CO>EC flower	12
on record CO>EC flower part	12
on record CO>EU	15
on record CO>MA	-13
on record CO>MX	12
on record CO>PE	-31
on record CO>PE 25% percent	-10
on record CO>PE avocado	-13
on record CO>PE avocado part	-13
on record CO>TR	20
on record CO>VE	-10
on record CO>VN	19
on record CO>VN coffee	12
on record CO>VN coffee part	13
on record CO>all	-24
on record CR>EC	-15
on record CR>EU	-24
on record CR>NI	-16
on record CR>PA	-13
on record CU>VN	-20
on record CY>EG 5% percent	10
on record CY>JO	-12
on record CY>JO 6% percent	-9
on record CY>LB 5% percent	-14
on record CZ>KR	-11
on record CZ>PE	-11
on record CZ>all	-18
on record DE>BR	18
on record DE>CA	-9
on record DE>CH	-11
on record DE>CN	-18
on record DE>EU	-28
on record DE>MX	-27
on record DE>UA	21
on record DE>US	-39
on record DE>US 25% percent	-11
on record DE>US 25% percent 2025 I	-10
on record DE>US car	-12
on record DE>US car part	-9
on record DE>VN	21
on record DE>all	-18
on record DK>BR	-20
on record DK>CA	11
on record DK>CA 10% percent	12
on record DK>EU	-24
on record DK>EU 0% percent	-11
on record DK>GB	24
on record DK>GL	-10
on record DK>IS	13
on record DK>IS 5% percent	14
on record DK>KE	12
on record DK>KE 0% percent	11
on record DK>KR	-22
on record DK>NO	-37
on record DK>PE	12
on record DK>SE	-26
on record DK>TR	35
on record DK>US	-28
on record DK>UY	34
on record DK>UY beef	19
on record DK>VN	22
on record DK>all	-29
on record DO>JM	-7
on record DZ>ES	21
on record DZ>EU	29
on record DZ>EU 15% percent	14
on record DZ>FR	10
on record DZ>PT	29
on record DZ>TN 0% percent	12
on record DZ>TN 25% percent	-9
on record DZ>TN 9% percent	-11
on record DZ>TR	14
on record DZ>TR 9% percent	-10
on record DZ>all	-9
on record EC>AR	-15
on record EC>AR 40% percent	-14
on record EC>BO	-18
on record EC>CN 40% percent	11
on record EC>CO 4% percent	13
on record EC>CO 7% percent	13
on record EC>CO 9% percent	-11
on record EC>CO flower	-12
on record EC>CO flower part	-12
on record EC>CO rose	10
on record EC>EU 15% percent	12
on record EC>FI	-22
on record EC>IN	-25
on record EC>IN shrimp	-18
on record EC>IN shrimp part	-14
on record EC>JP	-27
on record EC>KE	-21
on record EC>KR	-17
on record EC>MA	-14
on record EC>NL	-14
on record EC>PA	-11
on record EC>PE	-13
on record EC>PE 0% percent	12
on record EC>PE 11% percent	9
on record EC>PE 14% percent	-10
on record EC>PE 4% percent	-13
on record EC>PE fishmeal	-17
on record EC>PE fishmeal part	-15
on record EC>PH	-21
on record EC>TH	-25
on record EC>TR	-25
on record EC>US	-19
on record EC>VN	-18
on record EC>all	-27
on record EE>CL	-18
on record EE>GE	36
on record EE>GH	9
on record EE>LV	-42
on record EE>LV sprat	-10
on record EE>LV sprat part	-9
on record EE>PE	-16
on record EE>TN	40
on record EE>US	-9
on record EE>all	-25
on record EG>CA	-21
on record EG>CL	28
on record EG>CL 5% percent	14
on record EG>CY 5% percent	-11
on record EG>ES	12
on record EG>EU	43
on record EG>EU 0% percent	37
on record EG>EU 12% percent	11
on record EG>EU 40% percent	16
on record EG>FI	10
on record EG>IN	-12
on record EG>IN 0% percent	-11
on record EG>IT	16
on record EG>JO 12% percent	10
on record EG>JP	-10
on record EG>KE	-15
on record EG>KE 3% percent	-13
on record EG>KE 5% percent	-14
on record EG>KE tea	-9
on record EG>KE tea part	-10
on record EG>LK tea	9
on record EG>PE	-17
on record EG>PK	-19
on record EG>RO	25
on record EG>RO 0% percent	15
on record EG>RS	12
on record EG>RU	-8
on record EG>SD	-17
on record EG>TR	12
on record EG>TR 12% percent	9
on record EG>TR 5% percent	-23
on record EG>TR carpet	21
on record EG>UA	20
on record EG>US	-17
on record EG>all	11
on record EG>all 0% percent	10
on record EG>all 5% percent	24
on record EG>all 5% percent 2028 I	25
on record ES>CN	-26
on record ES>CN 62.4% percent	-13
on record ES>CN 62.4% percent 2025 II	-13
on record ES>DK	-9
on record ES>EC	13
on record ES>EG	-18
on record ES>EU	-44
on record ES>IN	-12
on record ES>IS	-15
on record ES>MA 7% percent	9
on record ES>MA tomato	13
on record ES>MA tomato part	12
on record ES>PT	-33
on record ES>US	-16
on record ES>all	-19
on record ET>CZ	18
on record ET>IT	-21
on record ET>KE	-42
on record ET>KE leather	-14
on record ET>KE leather part	-14
on record ET>NL	-12
on record ET>all	-12
on record EU answer	16
on record EU answer all	-11
on record EU answered	12
on record EU counter-tariffs	12
on record EU countermeasures	15
on record EU letter	-18
on record EU surcharge	-14
on record EU>AM	8
on record EU>AR 10% percent	-14
on record EU>AR 20% percent	20
on record EU>AR 35% percent	-19
on record EU>AT	-10
on record EU>AU beef	18
on record EU>AU wine	17
on record EU>AU wine part	11
on record EU>BA	18
on record EU>BD	35
on record EU>BD 0% percent	29
on record EU>BD 0% percent 2026 I	34
on record EU>BD 12% percent	22
on record EU>BD knitwear	31
on record EU>BE	-45
on record EU>BG	-10
on record EU>BO quinoa	14
on record EU>BR	30
on record EU>BR 0% percent	19
on record EU>BR 10% percent	10
on record EU>BR 12% percent	14
on record EU>BR 25% percent	-14
on record EU>BR 50% percent	-11
on record EU>BR ethanol	22
on record EU>BR ethanol sentence	9
on record EU>BR machinery	-13
on record EU>BR machinery part	-13
on record EU>BR oil	-19
on record EU>BR oil part	-11
on record EU>CA 0% percent 2025 II	-9
on record EU>CA 10% percent	-12
on record EU>CA 20% percent	14
on record EU>CA 25% percent	-17
on record EU>CA 30% percent	-9
on record EU>CA 50% percent	-29
on record EU>CA 50% percent 2025 II	-28
on record EU>CA 6% percent	9
on record EU>CA canola	24
on record EU>CA car sentence	10
on record EU>CA lobster	21
on record EU>CA lobster part	9
on record EU>CA steel	-26
on record EU>CA steel part	-9
on record EU>CA steel sentence	-12
on record EU>CA syrup	21
on record EU>CD	23
on record EU>CH	-39
on record EU>CH 15% percent	-18
on record EU>CH 15% percent 2025 II	-15
on record EU>CH 25% percent	10
on record EU>CL 3% percent	-13
on record EU>CN	21
on record EU>CN 10% percent	-9
on record EU>CN 10% percent 2024 II	19
on record EU>CN 10% percent 2025 I	-15
on record EU>CN 10% percent 2026 I	-21
on record EU>CN 10% percent 2026 II	-10
on record EU>CN 10% points	14
on record EU>CN 10% points 2025 II	15
on record EU>CN 100% percent	34
on record EU>CN 100% percent 2025 II	38
on record EU>CN 15% percent	-36
on record EU>CN 15% percent 2025 II	-24
on record EU>CN 15% percent 2026 I	-12
on record EU>CN 15.6% percent	-12
on record EU>CN 15.6% percent 2025 II	-10
on record EU>CN 17% percent	21
on record EU>CN 17% percent 2025 II	9
on record EU>CN 20% percent	-24
on record EU>CN 25% percent	-35
on record EU>CN 25% percent 2025 I	-10
on record EU>CN 25% percent 2025 II	-11
on record EU>CN 27.7% percent	-19
on record EU>CN 27.7% percent 2025 II	-14
on record EU>CN 30% percent	-15
on record EU>CN 30% percent 2025 II	-13
on record EU>CN 34.9% percent	-17
on record EU>CN 34.9% percent 2025 II	-17
on record EU>CN 35.3% percent	55
on record EU>CN 35.3% percent 2024 II	19
on record EU>CN 35.3% percent 2025 II	36
on record EU>CN 39% percent	-11
on record EU>CN 39% percent 2025 II	-11
on record EU>CN 4.9% percent	-10
on record EU>CN 50% percent	24
on record EU>CN 50% percent 2025 II	38
on record EU>CN 50% percent 2026 I	-15
on record EU>CN 62.4% percent	-16
on record EU>CN 62.4% percent 2025 II	-16
on record EU>CN 7.8% percent	11
on record EU>CN bicycle	14
on record EU>CN brandy	-16
on record EU>CN brandy part	-9
on record EU>CN car	53
on record EU>CN car before	25
on record EU>CN car part	29
on record EU>CN cheese	-11
on record EU>CN chip sentence	14
on record EU>CN crude	18
on record EU>CN oil	59
on record EU>CN oil before	19
on record EU>CN oil part	33
on record EU>CN pork	-24
on record EU>CN pork before	-17
on record EU>CN steel	-20
on record EU>CN steel before	-12
on record EU>CN steel part	-22
on record EU>CR	17
on record EU>DE	-51
on record EU>DK	-27
on record EU>EC	13
on record EU>EC 15% percent	-12
on record EU>EC 9% percent	14
on record EU>EG	24
on record EU>EG 0% percent	26
on record EU>EG 6% percent	12
on record EU>ES	-46
on record EU>ES 30% percent	-11
on record EU>ES 30% percent 2025 II	-11
on record EU>ES olive	-10
on record EU>FI	-10
on record EU>FR	-46
on record EU>GB	-85
on record EU>GB 0% percent	-15
on record EU>GB 0% percent 2025 II	-10
on record EU>GB 10% percent	-27
on record EU>GB 10% percent 2025 II	-16
on record EU>GB 15% percent	-14
on record EU>GB 25% percent	-21
on record EU>GB 25% percent 2025 II	-22
on record EU>GB 50% percent	-21
on record EU>GB 50% percent 2025 II	-18
on record EU>GB steel	-28
on record EU>GB steel before	-9
on record EU>GB steel part	-8
on record EU>GB steel sentence	-12
on record EU>GE	20
on record EU>GE 0% percent	11
on record EU>GH	18
on record EU>GH 0% percent	12
on record EU>GH 10% percent	-10
on record EU>GH 9% percent	11
on record EU>GH butter	22
on record EU>GH cocoa	15
on record EU>GH cocoa part	21
on record EU>GR	-32
on record EU>GT	12
on record EU>HU	-26
on record EU>ID 0% percent 2025 II	10
on record EU>ID 15% percent	-11
on record EU>ID oil	10
on record EU>ID oil part	17
on record EU>ID steel	11
on record EU>IE	-42
on record EU>IE 15% percent	-13
on record EU>IE 15% percent 2025 II	-12
on record EU>IE whiskey	-13
on record EU>IE whiskey part	-12
on record EU>IL	-18
on record EU>IN	-12
on record EU>IN 0% percent	23
on record EU>IN 0% percent 2026 I	23
on record EU>IN 110% percent	-11
on record EU>IN 110% percent 2026 I	-11
on record EU>IN 12% percent	11
on record EU>IN 12% percent 2026 I	11
on record EU>IN 15% percent	-10
on record EU>IN 150% percent	-13
on record EU>IN 150% percent 2026 I	-10
on record EU>IN 17% percent	10
on record EU>IN 22% percent	-11
on record EU>IN 40% percent	-11
on record EU>IN 44% percent	-9
on record EU>IN 44% percent 2026 I	-9
on record EU>IN 50% percent	-13
on record EU>IN 50% percent 2026 I	-19
on record EU>IN medicine	15
on record EU>IN medicine part	23
on record EU>IN medicine sentence	-12
on record EU>IN shrimp	15
on record EU>IN wine	-17
on record EU>IS	19
on record EU>IS 0% percent	20
on record EU>IS cod	13
on record EU>IT	-32
on record EU>JO 15% percent	-10
on record EU>JP	-34
on record EU>JP 0% percent	16
on record EU>JP 0% percent 2025 II	11
on record EU>JP 10% percent	-18
on record EU>JP 15% percent	-42
on record EU>JP 15% percent 2025 II	-28
on record EU>JP 15% percent 2026 I	-11
on record EU>JP 21% percent	15
on record EU>JP 25% percent	-12
on record EU>JP 25% percent 2025 II	-10
on record EU>JP 6% percent	16
on record EU>KE	19
on record EU>KE 0% percent	31
on record EU>KE 0% percent 2029 II	19
on record EU>KE 10% percent	-13
on record EU>KE 2% percent	19
on record EU>KE 8% percent	20
on record EU>KE coffee	17
on record EU>KE coffee part	14
on record EU>KE flower	15
on record EU>KE flower part	19
on record EU>KE rose	28
on record EU>KE rose part	20
on record EU>KE tea	-11
on record EU>KE tea part	-10
on record EU>KH	-14
on record EU>KR 13% percent	14
on record EU>KR 15% percent	-24
on record EU>KR 15% percent 2025 II	-16
on record EU>KR 18% percent	13
on record EU>KR 20% percent	12
on record EU>KR 25% percent	-16
on record EU>KR 25% percent 2025 II	-14
on record EU>KR 5% percent	-11
on record EU>KR battery	13
on record EU>KR car	-10
on record EU>KR machine	15
on record EU>KR steel	-21
on record EU>KR steel part	-13
on record EU>LK 12% percent	-13
on record EU>MD	38
on record EU>MD 0% percent	32
on record EU>MN	15
on record EU>MX	24
on record EU>MX 0% percent	28
on record EU>MX 20% percent	-12
on record EU>MX 30% percent	-20
on record EU>MX 30% percent 2025 II	-19
on record EU>MX avocado	39
on record EU>MX beef	12
on record EU>MX steel sentence	14
on record EU>MZ	-18
on record EU>NG	26
on record EU>NG 0% percent	14
on record EU>NG 10% percent	-17
on record EU>NL	-20
on record EU>NO	-11
on record EU>NO 10% percent	-10
on record EU>NO 2% percent	13
on record EU>NZ	14
on record EU>PE	48
on record EU>PE 0% percent	23
on record EU>PE 15% percent	14
on record EU>PE 9% percent	11
on record EU>PE quinoa	-10
on record EU>PH	32
on record EU>PH 0% percent	12
on record EU>PH 20% percent	9
on record EU>PK	16
on record EU>PK 0% percent	14
on record EU>PK 0% percent 2026 I	14
on record EU>PK 12% percent	17
on record EU>PL	-17
on record EU>PT	-22
on record EU>PY	21
on record EU>RS	44
on record EU>RS 0% percent	24
on record EU>RS 5% percent	10
on record EU>RS 6% percent	20
on record EU>RS raspberry	14
on record EU>SE	-15
on record EU>SI	-15
on record EU>SN	38
on record EU>TH	21
on record EU>TH 17% percent	14
on record EU>TH 24% percent	13
on record EU>TH 5% percent	8
on record EU>TN	10
on record EU>TN 0% percent	18
on record EU>TN 10% percent	10
on record EU>TN 12% percent	-11
on record EU>TN 18% percent	-12
on record EU>TN 20% percent	11
on record EU>TR	-18
on record EU>TR 25% percent	-18
on record EU>TR 5% percent	-13
on record EU>TR steel	-10
on record EU>UA	16
on record EU>UA oil	12
on record EU>US	26
on record EU>US 0% percent	79
on record EU>US 0% percent 2025 I	39
on record EU>US 0% percent 2025 II	65
on record EU>US 0% percent 2026 I	12
on record EU>US 0% percent 2026 II	-18
on record EU>US 10% percent	-19
on record EU>US 10% percent 2026 I	-27
on record EU>US 100% percent	-24
on record EU>US 100% percent 2025 II	-10
on record EU>US 100% percent 2026 II	-12
on record EU>US 12.5% percent	-10
on record EU>US 12.5% percent 2026 II	-10
on record EU>US 15% percent	-43
on record EU>US 15% percent 2021 I	25
on record EU>US 15% percent 2025 II	-54
on record EU>US 15% percent 2026 I	-26
on record EU>US 15% percent 2026 II	-16
on record EU>US 16% percent	-15
on record EU>US 16% percent 2025 II	-15
on record EU>US 2.5% percent	-16
on record EU>US 2.5% percent 2025 I	-9
on record EU>US 20% percent	-31
on record EU>US 20% percent 2025 I	-19
on record EU>US 200% percent	-10
on record EU>US 25% percent	52
on record EU>US 25% percent 2021 I	12
on record EU>US 25% percent 2025 I	69
on record EU>US 25% percent 2025 II	-40
on record EU>US 25% percent 2026 I	-10
on record EU>US 25% percent 2026 II	-18
on record EU>US 27.5% percent	-39
on record EU>US 27.5% percent 2025 II	-38
on record EU>US 30% percent	36
on record EU>US 30% percent 2025 II	29
on record EU>US 30% percent 2026 I	14
on record EU>US 50% percent 2025 I	23
on record EU>US 50% percent 2025 II	-37
on record EU>US 50% percent 2026 I	-11
on record EU>US aircraft	27
on record EU>US aircraft part	31
on record EU>US aluminium	-10
on record EU>US aluminium before	11
on record EU>US aluminium part	-19
on record EU>US aluminium sentence	-9
on record EU>US aluminum before	10
on record EU>US aluminum part	-11
on record EU>US answered	20
on record EU>US bourbon	71
on record EU>US bourbon part	42
on record EU>US butter	11
on record EU>US butter sentence	13
on record EU>US car part	10
on record EU>US cheese	10
on record EU>US cheese sentence	12
on record EU>US chemical	20
on record EU>US chemical part	10
on record EU>US chemical sentence	11
on record EU>US counter-tariffs	12
on record EU>US countermeasures	16
on record EU>US juice	17
on record EU>US juice sentence	17
on record EU>US lobster part	13
on record EU>US machine	25
on record EU>US machine part	16
on record EU>US medicine part	14
on record EU>US member	24
on record EU>US motorcycle	19
on record EU>US motorcycle sentence	18
on record EU>US olive	16
on record EU>US rum	-9
on record EU>US soybean	31
on record EU>US soybean part	24
on record EU>US soybean sentence	11
on record EU>US spirit	27
on record EU>US spirit before	20
on record EU>US spirit part	11
on record EU>US steel	-50
on record EU>US steel part	-57
on record EU>US tool	-10
on record EU>US tool part	-10
on record EU>US whiskey	29
on record EU>US whiskey part	37
on record EU>US whiskey sentence	-10
on record EU>US wine	10
on record EU>US wine part	11
on record EU>UY	24
on record EU>UY 20% percent	12
on record EU>UY beef	27
on record EU>UY beef part	27
on record EU>VN	22
on record EU>VN 0% percent	23
on record EU>VN 5% percent	-11
on record EU>VN 6% percent	14
on record EU>ZA	14
on record EU>ZA 16% percent	20
on record EU>ZA 4% percent	12
on record EU>all	46
on record EU>all 10% percent	-17
on record EU>all 100% percent	-16
on record EU>all 100% percent 2025 II	-14
on record EU>all 12% percent	-10
on record EU>all 15% percent	-22
on record EU>all 15% percent 2025 II	-12
on record EU>all 25% percent	61
on record EU>all 25% percent 2025 I	-23
on record EU>all 25% percent 2025 II	73
on record EU>all 50% percent	66
on record EU>all 50% percent 2025 II	67
on record EU>all 50% percent 2026 I	11
on record EU>all aluminium	-20
on record EU>all aluminium part	-16
on record EU>all answer	-11
on record EU>all car	-34
on record EU>all car part	-19
on record EU>all car sentence	-10
on record EU>all chip	13
on record EU>all chip part	14
on record EU>all steel	92
on record EU>all steel before	52
on record EU>all steel part	44
on record EU>all steel sentence	35
on record FI>CA	-14
on record FI>EC	34
on record FI>EU	-14
on record FI>GH cocoa	14
on record FI>KE 0% percent	-11
on record FI>MA	18
on record FI>NO	-19
on record FI>SE	-19
on record FI>US	-13
on record FI>UY	31
on record FI>UY machine	-16
on record FI>UY machine part	-15
on record FI>UY wool	25
on record FI>UY wool part	25
on record FI>all	-25
on record FJ>AU	11
on record FJ>AU 0% percent	19
on record FJ>AU sugar	-9
on record FJ>CL wine	18
on record FJ>CL wine part	17
on record FJ>KR	-22
on record FJ>NZ	-14
on record FJ>NZ 0% percent	-13
on record FJ>NZ 2% percent	-8
on record FJ>SB	-15
on record FJ>TO	10
on record FJ>WS	-22
on record FJ>all	-13
on record FR>CN	-17
on record FR>DK	-10
on record FR>EU	-30
on record FR>IE	13
on record FR>IT	-16
on record FR>IT 10% percent	-11
on record FR>JP	-11
on record FR>MY	-14
on record FR>PT	-13
on record FR>US	-40
on record FR>US 0% percent	-10
on record FR>US 30% percent	-12
on record FR>US 30% percent 2025 II	-12
on record FR>all	-10
on record GA>CM	-10
on record GB>AU	19
on record GB>AU 0% percent	23
on record GB>BO	12
on record GB>BR 20% percent	9
on record GB>CA	-29
on record GB>CA 0% percent	-15
on record GB>CH	-26
on record GB>CH 0% percent	-17
on record GB>CI	13
on record GB>CN	-45
on record GB>CN 0% percent	-15
on record GB>CN 50% percent	-12
on record GB>CN 95% percent	-11
on record GB>CN steel	-13
on record GB>CN steel part	-12
on record GB>DK	-29
on record GB>ES	19
on record GB>EU	-76
on record GB>EU 0% percent 2025 II	-11
on record GB>EU 10% percent	-26
on record GB>EU 10% percent 2025 II	-15
on record GB>EU 15% percent	-17
on record GB>EU 15% percent 2025 II	-12
on record GB>EU 25% percent	-13
on record GB>EU 50% percent	-13
on record GB>EU steel	-9
on record GB>GH	-16
on record GB>HU	-12
on record GB>ID	25
on record GB>ID 19% percent	13
on record GB>IE	-29
on record GB>IN	-23
on record GB>IN 100% percent	-18
on record GB>IN 100% percent 2025 I	-11
on record GB>IN 150% percent	-15
on record GB>IN 16% percent	16
on record GB>IN 75% percent	-20
on record GB>IN car	-13
on record GB>IN car sentence	-10
on record GB>IN whisky	-29
on record GB>IN whisky part	-17
on record GB>IN whisky sentence	-9
on record GB>IS	21
on record GB>JP	-52
on record GB>JP 0% percent	-10
on record GB>JP 0% percent 2025 II	-10
on record GB>JP 10% percent	-10
on record GB>JP 15% percent	-11
on record GB>JP 4% percent	12
on record GB>KE	14
on record GB>KR	-32
on record GB>KR 10% percent	-14
on record GB>KR 10% percent 2025 II	-13
on record GB>LK	21
on record GB>NO 0% percent	10
on record GB>NO salmon	20
on record GB>NO salmon part	16
on record GB>NZ	24
on record GB>PK	31
on record GB>TH	-13
on record GB>TR 25% percent	-15
on record GB>TR steel	-14
on record GB>TR steel part	-14
on record GB>US	-33
on record GB>US 0% percent	25
on record GB>US 0% percent 2025 I	14
on record GB>US 10% percent	-46
on record GB>US 10% percent 2025 I	-16
on record GB>US 10% percent 2025 II	-23
on record GB>US 15% percent	-11
on record GB>US 19% percent	42
on record GB>US 19% percent 2025 I	42
on record GB>US 20% percent	11
on record GB>US 20% percent 2025 I	10
on record GB>US 25% percent	-39
on record GB>US 25% percent 2025 I	-23
on record GB>US 25% percent 2025 II	-12
on record GB>US 50% percent	-54
on record GB>US 50% percent 2025 I	-44
on record GB>US 50% percent 2025 II	-13
on record GB>US aluminium	-20
on record GB>US beef	27
on record GB>US beef part	27
on record GB>US beef sentence	11
on record GB>US bourbon	11
on record GB>US car	-10
on record GB>US engine	-14
on record GB>US engine part	-11
on record GB>US ethanol	68
on record GB>US ethanol part	35
on record GB>US ethanol sentence	46
on record GB>US metal	-22
on record GB>US metal before	-15
on record GB>US steel	-25
on record GB>US whiskey	-9
on record GB>US whisky	-21
on record GB>US whisky part	-12
on record GB>US whisky sentence	-9
on record GB>UY	24
on record GB>UY 12% percent	9
on record GB>VN	10
on record GB>ZA	-10
on record GB>all 10% percent	-13
on record GB>all 19% percent	14
on record GB>all 50% percent	-11
on record GB>all 9% percent	13
on record GB>all aluminium	11
on record GB>all aluminium part	13
on record GB>all steel	9
on record GB>all steel part	11
on record GE>AM	-20
on record GE>AM brandy	12
on record GE>AM brandy part	10
on record GE>AZ	-20
on record GE>CL	25
on record GE>EE	-16
on record GE>EG	-13
on record GE>EU	-18
on record GE>JO	-17
on record GE>JP	-21
on record GE>JP wine	-14
on record GE>MD	-21
on record GE>MD wine	-12
on record GE>PL	-24
on record GE>RU	-15
on record GE>TR	-9
on record GE>TR 8% percent	10
on record GE>TR hazelnut	-23
on record GE>TR hazelnut part	-10
on record GE>UA	15
on record GE>US	-13
on record GE>all	-28
on record GH>BE	34
on record GH>BO	11
on record GH>CH	14
on record GH>CH cocoa	-18
on record GH>CH cocoa part	-15
on record GH>CH watch	17
on record GH>CI	-23
on record GH>CI 0% percent	-16
on record GH>EU 5% percent	13
on record GH>EU 9% percent	-11
on record GH>EU butter	-21
on record GH>EU cocoa	-10
on record GH>EU cocoa part	-20
on record GH>FI	20
on record GH>FI cocoa	-17
on record GH>GB	-21
on record GH>HR	-14
on record GH>IE	11
on record GH>IS	22
on record GH>IS 5% percent	11
on record GH>IS butter	-11
on record GH>IS stockfish	13
on record GH>IT	-28
on record GH>MA	-16
on record GH>MA cocoa	-12
on record GH>MA cocoa part	-12
on record GH>MT	14
on record GH>NG	-36
on record GH>NG 5% percent	-9
on record GH>NO	23
on record GH>NO 21% percent	11
on record GH>PE	28
on record GH>PE 4% percent	11
on record GH>PT	-10
on record GH>TG	-40
on record GH>TG 0% percent	-10
on record GH>TG 8% percent	-17
on record GH>TH	-12
on record GH>TR	31
on record GH>US	-16
on record GH>UY	-11
on record GH>VN	-19
on record GH>all 5% percent	12
on record GH>all 5% percent 2030 II	14
on record GL>DK	-12
on record GL>EU	-11
on record GL>NO	-10
on record GL>US	-10
on record GM>SN	14
on record GR>CL	-22
on record GR>EG	-19
on record GR>EU	-22
on record GR>IL	10
on record GR>TN	9
on record GR>TR	14
on record GR>all	-17
on record GT>EU	-15
on record GT>IN	-18
on record GT>KR 10% percent	16
on record GT>MX	-35
on record GY>SR rice	-17
on record GY>US	-19
on record HK fentanyl	-11
on record HK>CN	-82
on record HK>CN 10% percent	-25
on record HK>CN 10% percent 2025 II	-13
on record HK>CN 12.5% percent	-34
on record HK>CN 12.5% percent 2026 II	-34
on record HK>CN 145% percent	-11
on record HK>CN 145% percent 2025 I	-11
on record HK>CN 20% percent	-16
on record HK>CN 20% percent 2025 II	-16
on record HK>CN fentanyl	-10
on record HK>CN good	-10
on record HK>CN good part	-10
on record HK>US	-31
on record HK>US 10% percent	-24
on record HK>US 10% percent 2026 II	-21
on record HN>KR	15
on record HR>GH	16
on record HR>SI	-25
on record HR>all	-21
on record HU>EU	-20
on record HU>FR	-9
on record HU>FR 15% percent	-13
on record HU>GB	12
on record HU>MX	20
on record HU>RO	-9
on record HU>RS	12
on record HU>RS raspberry	18
on record HU>SK	-9
on record HU>TR	-18
on record HU>US	-10
on record HU>all	-25
on record ID answer	-17
on record ID>AU	11
on record ID>AU 0% percent	-10
on record ID>AU 12% percent	-14
on record ID>AU 15% percent	11
on record ID>AU 25% percent	15
on record ID>AU beef	15
on record ID>BD	-23
on record ID>BR	-24
on record ID>BR 0% percent	-11
on record ID>CH 3% percent	-12
on record ID>CL 0% percent	-12
on record ID>CN	-28
on record ID>EC	-12
on record ID>EU 15% percent	11
on record ID>EU oil part	-13
on record ID>GB	-23
on record ID>GB 19% percent	-14
on record ID>IN 10% percent	-11
on record ID>IN 5% percent	8
on record ID>JP	-12
on record ID>JP 19% percent	-11
on record ID>JP 35% percent	11
on record ID>KH	-10
on record ID>KR 35% percent	-10
on record ID>LK	-12
on record ID>MY	-38
on record ID>NO	13
on record ID>NZ	27
on record ID>PH 6% percent	-11
on record ID>PH oil	-21
on record ID>PH oil part	-17
on record ID>TH 5% percent	10
on record ID>TR 5% percent	15
on record ID>US 0% percent	19
on record ID>US 0% percent 2025 II	30
on record ID>US 0% percent 2026 I	-10
on record ID>US 10% percent	-13
on record ID>US 19% percent	-32
on record ID>US 19% percent 2025 II	-23
on record ID>US 32% percent	-9
on record ID>US 40% percent	-10
on record ID>US 40% percent 2025 II	-10
on record ID>US 5% percent	9
on record ID>US aircraft	-10
on record ID>US aircraft sentence	-10
on record ID>VN	-38
on record ID>VN 0% percent	-12
on record ID>VN 20% percent	-13
on record ID>VN 20% percent 2025 II	-9
on record ID>VN shoe	10
on record ID>all	-34
on record IE>BR	-9
on record IE>CA	-10
on record IE>EU	-25
on record IE>FR	-17
on record IE>GB	-16
on record IE>JP	-13
on record IE>KR	-16
on record IE>US	-23
on record IE>UY	20
on record IE>all	-17
on record IL>CY	-24
on record IL>EU	9
on record IL>US	-17
on record IL>US 0% percent	12
on record IL>US 17% percent	-23
on record IL>VN	36
on record IL>all	-11
on record IN letter	10
on record IN reciprocal	9
on record IN>AR	12
on record IN>AU	25
on record IN>AU 10% percent	10
on record IN>AU 12% percent	-11
on record IN>AU 16% percent	12
on record IN>BD	-33
on record IN>BR 30% percent	13
on record IN>BR 50% percent	-10
on record IN>BR 50% percent 2025 II	-9
on record IN>BR oil	16
on record IN>BR oil part	15
on record IN>BR surcharge	12
on record IN>CA	21
on record IN>CH	14
on record IN>CH 20% percent	13
on record IN>CH 20% percent 2025 II	14
on record IN>CH watch	17
on record IN>CL	12
on record IN>CN	-95
on record IN>CN 10% percent	-17
on record IN>CN 25% percent	-18
on record IN>CN 30% percent	-11
on record IN>CN 30% percent 2025 II	-11
on record IN>CN steel	-10
on record IN>DE	-11
on record IN>EG	-30
on record IN>ES	21
on record IN>EU	40
on record IN>EU 0% percent	-14
on record IN>EU 0% percent 2026 I	-22
on record IN>EU 10% percent	36
on record IN>EU 10% percent 2026 I	41
on record IN>EU 100% percent	-11
on record IN>EU 110% percent	45
on record IN>EU 110% percent 2026 I	41
on record IN>EU 12% percent	-17
on record IN>EU 12% percent 2026 I	-15
on record IN>EU 15% percent	-24
on record IN>EU 15% percent 2026 I	-21
on record IN>EU 150% percent	9
on record IN>EU 150% percent 2026 I	17
on record IN>EU 22% percent	15
on record IN>EU 30% percent	15
on record IN>EU 40% percent	13
on record IN>EU 44% percent	19
on record IN>EU 44% percent 2026 I	19
on record IN>EU car	50
on record IN>EU car part	38
on record IN>EU car sentence	17
on record IN>EU machinery	9
on record IN>EU machinery sentence	9
on record IN>EU medicine	-10
on record IN>EU medicine part	-22
on record IN>EU medicine sentence	16
on record IN>EU oil	16
on record IN>EU shrimp	-12
on record IN>EU wine	25
on record IN>EU wine sentence	14
on record IN>GB	38
on record IN>GB 100% percent	12
on record IN>GB 100% percent 2025 II	12
on record IN>GB 150% percent	37
on record IN>GB 150% percent 2025 II	12
on record IN>GB 16% percent	-16
on record IN>GB 40% percent	11
on record IN>GB 75% percent	42
on record IN>GB 75% percent 2025 I	19
on record IN>GB car	20
on record IN>GB car sentence	16
on record IN>GB gin	11
on record IN>GB whisky	45
on record IN>GB whisky part	32
on record IN>GB whisky sentence	15
on record IN>GT	15
on record IN>ID	-38
on record IN>IR	-21
on record IN>IT	-10
on record IN>JP	-10
on record IN>JP 0% percent	13
on record IN>JP 15% percent	-11
on record IN>JP 15% percent 2025 II	-9
on record IN>JP steel	13
on record IN>JP steel part	13
on record IN>KH	13
on record IN>KH 0% percent	-9
on record IN>KH 30% percent	13
on record IN>KR	-18
on record IN>KR 15% percent	-11
on record IN>KR 15% percent 2025 II	-10
on record IN>KR 25% percent	-14
on record IN>KR 25% percent 2025 II	-13
on record IN>LK	-9
on record IN>LK 0% percent	17
on record IN>LK 6% percent	-9
on record IN>MG	12
on record IN>MM	-11
on record IN>MX	-13
on record IN>MX 35% percent	13
on record IN>MX 5% percent	-11
on record IN>MY	14
on record IN>MY 0% percent	10
on record IN>MY oil	22
on record IN>MY oil part	18
on record IN>MZ	39
on record IN>NG 70% percent	-9
on record IN>NO 0% percent	-12
on record IN>NO 30% percent	13
on record IN>NP	36
on record IN>NP 0% percent	10
on record IN>NP 15% percent	14
on record IN>NP 30% percent	11
on record IN>NP carpet	12
on record IN>NZ	59
on record IN>OM	16
on record IN>PE	41
on record IN>PE 12% percent	13
on record IN>PK	-43
on record IN>PK 0% percent	-22
on record IN>PK rice	-22
on record IN>PK rice part	-22
on record IN>RU	-39
on record IN>RU 25% percent	-25
on record IN>RU 25% percent 2026 I	-12
on record IN>RU oil	-33
on record IN>RU oil part	-17
on record IN>RU oil sentence	-16
on record IN>SG	11
on record IN>SG 10% percent	-9
on record IN>TH 10% percent	-9
on record IN>TH steel	-9
on record IN>TW	12
on record IN>TZ	-17
on record IN>UA	-10
on record IN>US 0% percent	32
on record IN>US 0% percent 2025 I	20
on record IN>US 0% percent 2025 II	10
on record IN>US 0% percent 2026 I	15
on record IN>US 10% percent	-39
on record IN>US 10% percent 2026 I	-13
on record IN>US 10% percent 2026 II	-12
on record IN>US 10% percent 2028 I	-11
on record IN>US 100% percent	20
on record IN>US 100% percent 2025 I	13
on record IN>US 100% percent 2025 II	11
on record IN>US 11% percent	-23
on record IN>US 11% percent 2025 II	-22
on record IN>US 18% percent	-35
on record IN>US 18% percent 2026 I	-27
on record IN>US 25% percent	-9
on record IN>US 25% percent 2025 II	-18
on record IN>US 25% percent 2026 I	10
on record IN>US 30% percent	14
on record IN>US 30% percent 2025 II	12
on record IN>US 45% percent	10
on record IN>US 50% percent	16
on record IN>US 50% percent 2026 I	-26
on record IN>US 50% percent 2026 II	12
on record IN>US 70% percent	10
on record IN>US aircraft	9
on record IN>US aircraft part	9
on record IN>US apple	29
on record IN>US apple part	27
on record IN>US bourbon	17
on record IN>US cotton	-23
on record IN>US cotton part	-23
on record IN>US ethanol	14
on record IN>US good	-14
on record IN>US good part	-13
on record IN>US grape	-13
on record IN>US motorcycle	9
on record IN>US oil	8
on record IN>US oil sentence	14
on record IN>US reciprocal	12
on record IN>VN 0% percent	14
on record IN>VN 100% percent	11
on record IN>VN 20% percent	-12
on record IN>VN 5% percent	21
on record IN>VN 50% percent	-13
on record IN>all	75
on record IN>all 0% percent	-10
on record IN>all 10% percent	13
on record IN>all 10% percent 2026 I	12
on record IN>all 100% percent	11
on record IN>all 100% percent 2025 II	12
on record IN>all 11% percent	50
on record IN>all 11% percent 2025 II	51
on record IN>all 12% percent	21
on record IN>all 25% percent 2025 I	11
on record IN>all 5% percent	18
on record IN>all 5% percent 2029 II	20
on record IN>all 60% percent	9
on record IN>all 7.5% percent	13
on record IN>all bourbon	18
on record IN>all car	-13
on record IN>all cotton	49
on record IN>all cotton part	49
on record IN>all motorcycle	14
on record IN>all rice	20
on record IN>all rice before	15
on record IN>all steel	28
on record IN>all steel before	24
on record IQ>TR	-9
on record IQ>all	-9
on record IR>AM	11
on record IR>CL	-14
on record IR>CN	-10
on record IR>GE	-29
on record IR>LK	36
on record IR>LK tea	24
on record IR>LK tea part	21
on record IR>RU	-17
on record IR>RU 100% percent	-16
on record IR>RU 100% percent 2026 II	-16
on record IR>RU oil	-16
on record IR>RU oil part	-15
on record IR>TR	12
on record IR>US	-14
on record IR>UZ	-10
on record IR>all	-14
on record IS>CA 9% percent	-12
on record IS>CL	-9
on record IS>DK	-17
on record IS>EC	12
on record IS>ES	19
on record IS>EU 0% percent	-11
on record IS>FO	-10
on record IS>GB	-21
on record IS>GH 5% percent	-10
on record IS>GH butter	11
on record IS>GH stockfish	-10
on record IS>IN	-12
on record IS>NG	-10
on record IS>NG stockfish	-11
on record IS>NO	-53
on record IS>NO 0% percent	-22
on record IS>NO 4% percent	-15
on record IS>NO 5% percent	-12
on record IS>NO 7% percent	11
on record IS>NO cod	-11
on record IS>NO fish	-10
on record IS>PT	-19
on record IS>SN	30
on record IS>all 7% percent	13
on record IS>all car	13
on record IT>AT	-10
on record IT>BO	45
on record IT>BR	-20
on record IT>CL	-23
on record IT>ET	22
on record IT>EU	-33
on record IT>FR	-18
on record IT>GE	-13
on record IT>GH	29
on record IT>KR	-36
on record IT>MN	12
on record IT>MX	17
on record IT>PE	20
on record IT>RS	9
on record IT>TR	-26
on record IT>US	-24
on record IT>UZ	24
on record IT>all	-26
on record JM>BB	14
on record JM>BB 0% percent	19
on record JM>DO	22
on record JM>GB	12
on record JM>US	-21
on record JO>CY	18
on record JO>CY 6% percent	9
on record JO>EU	81
on record JO>EU 15% percent	23
on record JO>GE	17
on record JO>IQ	-17
on record JO>PT	11
on record JO>SY	12
on record JO>US	-20
on record JO>all	-25
on record JP>AR	21
on record JP>AR 25% percent	14
on record JP>BD	26
on record JP>BO	19
on record JP>BO quinoa	12
on record JP>BO quinoa part	9
on record JP>BR 0% percent	16
on record JP>CA	35
on record JP>CA 24% percent	15
on record JP>CA canola	15
on record JP>CA oil	24
on record JP>CH 18% percent	14
on record JP>CL	12
on record JP>CN	-86
on record JP>CN 0% percent	-13
on record JP>CN 10% percent	-18
on record JP>CN 15% percent	-21
on record JP>CN 15% percent 2025 II	-17
on record JP>CO	18
on record JP>DE	-20
on record JP>DE 0% percent	-14
on record JP>EC	22
on record JP>EU	-58
on record JP>EU 15% percent	-34
on record JP>EU 15% percent 2025 II	-23
on record JP>EU 25% percent	-12
on record JP>EU 25% percent 2025 II	-10
on record JP>EU wood	-11
on record JP>EU wood part	-11
on record JP>GB 0% percent 2025 II	-10
on record JP>GB 10% percent	-14
on record JP>GB 10% percent 2025 II	-8
on record JP>GB 25% percent	-16
on record JP>GB 25% percent 2025 II	-14
on record JP>GB 4% percent	-10
on record JP>GB 40% percent	9
on record JP>GB car	-10
on record JP>ID	13
on record JP>IE	22
on record JP>IN	-9
on record JP>IT	-13
on record JP>KE	-10
on record JP>KH	-14
on record JP>KR	-83
on record JP>KR 0% percent	-18
on record JP>KR 15% percent	-29
on record JP>KR 15% percent 2025 II	-22
on record JP>KR 25% percent	-22
on record JP>KR 25% percent 2025 II	-19
on record JP>KR car	-17
on record JP>KZ	16
on record JP>MN cashmere	14
on record JP>MN cashmere part	15
on record JP>MX	-40
on record JP>MX 0% percent	-15
on record JP>MX 0% percent 2025 II	-10
on record JP>MX 25% percent	-11
on record JP>MX 25% percent 2025 II	-11
on record JP>MX 50% percent	-9
on record JP>MX 50% percent 2025 II	-9
on record JP>MX steel	-14
on record JP>MY 25% percent	-12
on record JP>NO	17
on record JP>NO 0% percent	15
on record JP>NZ	23
on record JP>NZ 0% percent	33
on record JP>NZ 5% percent	-12
on record JP>PE	24
on record JP>PE 0% percent	18
on record JP>PE 2% percent	10
on record JP>PK	16
on record JP>SE 0% percent	10
on record JP>TH	-37
on record JP>TH 30% percent	-15
on record JP>TR	-22
on record JP>TW 0% percent	10
on record JP>UA	-12
on record JP>US	-39
on record JP>US 0% percent	15
on record JP>US 0% percent 2031 II	12
on record JP>US 10% percent	-26
on record JP>US 10% percent 2025 II	-10
on record JP>US 15% percent	-51
on record JP>US 15% percent 2025 II	-33
on record JP>US 15% percent 2026 I	-11
on record JP>US 24% percent	-9
on record JP>US 25% percent	-34
on record JP>US 25% percent 2025 I	-9
on record JP>US 25% percent 2025 II	-23
on record JP>US 26.4% percent	-10
on record JP>US 26.4% percent 2025 II	-10
on record JP>US 27.5% percent	-9
on record JP>US 27.5% percent 2025 II	-8
on record JP>US 33% percent	22
on record JP>US 50% percent	-24
on record JP>US 50% percent 2025 II	-20
on record JP>US 60% percent	15
on record JP>US beef	28
on record JP>US beef part	16
on record JP>US beef sentence	19
on record JP>US car	-29
on record JP>US car part	-18
on record JP>US rice	-9
on record JP>US rice sentence	-13
on record JP>UY	10
on record JP>VN 10% percent	13
on record JP>all	-61
on record JP>all 0% percent 2025 II	13
on record JP>all 10% percent	-18
on record JP>all 10% percent 2025 II	-14
on record JP>all 15% percent	-9
on record JP>all car	-25
on record JP>all car part	-9
on record JP>all car sentence	-15
on record JP>all rice	13
on record JP>all rice sentence	13
on record KE>BE	-12
on record KE>BG	13
on record KE>BR	-16
on record KE>CL	-37
on record KE>CO	-13
on record KE>DK	-12
on record KE>EC	-14
on record KE>EG	9
on record KE>EG 5% percent	11
on record KE>EG tea	20
on record KE>EG tea part	23
on record KE>ET leather	13
on record KE>ET leather part	13
on record KE>EU	21
on record KE>EU 10% percent	11
on record KE>EU 11% percent	-9
on record KE>EU 15% percent	15
on record KE>EU 8% percent	-13
on record KE>EU rose	-14
on record KE>EU rose part	-9
on record KE>JP	-22
on record KE>LK 12% percent	-9
on record KE>LK 5% percent	12
on record KE>LK cinnamon	15
on record KE>LK tea	-26
on record KE>LK tea before	-20
on record KE>MG	-18
on record KE>NL	-30
on record KE>NL 3% percent	-11
on record KE>NO	-20
on record KE>NO 0% percent	-22
on record KE>NO tea	-35
on record KE>NO tea part	-25
on record KE>PE	-31
on record KE>PE 4% percent	-14
on record KE>PK rice	10
on record KE>RW	-15
on record KE>TH	28
on record KE>TH rice	12
on record KE>TN	-18
on record KE>TR	-33
on record KE>TR 10% percent	-15
on record KE>TR 18% percent	-11
on record KE>TR tea sentence	-10
on record KE>TZ	-30
on record KE>TZ 25% percent	-13
on record KE>TZ 30% percent	-9
on record KE>UG 0% percent	11
on record KE>UG 25% percent	10
on record KE>UG tea	10
on record KE>UG tea part	11
on record KE>US	-17
on record KE>ZA	27
on record KE>ZM	-12
on record KE>all 10% percent	13
on record KE>all 10% percent 2029 II	14
on record KG>UZ	-13
on record KG>UZ 0% percent	-16
on record KH>CN	-12
on record KH>IN	-32
on record KH>MY	-40
on record KH>MY 19% percent	-28
on record KH>MY 19% percent 2025 II	-21
on record KH>PH	-10
on record KH>TH	-24
on record KH>TH 19% percent	-15
on record KH>TH 19% percent 2025 II	-10
on record KH>TH 5% percent	12
on record KH>US 0% percent	19
on record KH>US 0% percent 2025 II	19
on record KH>US 19% percent	-20
on record KH>US 19% percent 2025 II	-16
on record KH>US 49% percent	-10
on record KH>US 5% percent	12
on record KH>US aircraft	15
on record KH>US aircraft sentence	15
on record KH>VN	-19
on record KH>VN 19% percent	-10
on record KH>VN 19% percent 2025 II	-9
on record KR answered	16
on record KR fentanyl	-12
on record KR surcharge	-17
on record KR>AR	37
on record KR>AR 12% percent	18
on record KR>AR 20% percent	13
on record KR>AR 5% percent	10
on record KR>AR 8% percent	12
on record KR>AR beef	26
on record KR>AU 10% percent	-11
on record KR>BE	-13
on record KR>BO	13
on record KR>BR 8% percent	13
on record KR>CA	19
on record KR>CA 0% percent	15
on record KR>CL	51
on record KR>CL 3% percent	14
on record KR>CL 6% percent	-10
on record KR>CL car	-10
on record KR>CL copper	11
on record KR>CN	-87
on record KR>CN 0% percent	-18
on record KR>CN 10% percent	-29
on record KR>CN 10% percent 2025 II	-15
on record KR>CN 10% percent 2026 I	-11
on record KR>CN 15% percent	-15
on record KR>CN 20% percent	-22
on record KR>CN 20% percent 2025 II	-20
on record KR>CZ	14
on record KR>EC	16
on record KR>EC banana	15
on record KR>EC shrimp	-10
on record KR>ES	10
on record KR>EU 0% percent	-10
on record KR>EU 15% percent	-30
on record KR>EU 15% percent 2025 II	-18
on record KR>EU 16% percent	13
on record KR>EU 20% percent	-13
on record KR>EU 9% percent	13
on record KR>EU machine	-14
on record KR>FJ	25
on record KR>GL	39
on record KR>GT	9
on record KR>GT 10% percent	-15
on record KR>HN	-16
on record KR>IE	37
on record KR>IN	-50
on record KR>IN 0% percent	-15
on record KR>IN 20% percent	-9
on record KR>IT	-24
on record KR>JP	-103
on record KR>JP 0% percent	-14
on record KR>JP 15% percent	-39
on record KR>JP 15% percent 2025 II	-28
on record KR>JP 25% percent	-27
on record KR>JP 25% percent 2025 II	-25
on record KR>JP 9% percent	-10
on record KR>JP car	-18
on record KR>JP car part	-10
on record KR>KZ	15
on record KR>MN cashmere	9
on record KR>MX	11
on record KR>MX 20% percent	11
on record KR>MY	17
on record KR>NO	14
on record KR>NO 0% percent	-12
on record KR>NZ	34
on record KR>NZ 0% percent	-9
on record KR>PE	41
on record KR>PE 5% percent	8
on record KR>PE car	-16
on record KR>PE car part	-15
on record KR>RU	9
on record KR>TH	10
on record KR>TH 40% percent	10
on record KR>TH 5% percent	10
on record KR>TW	-17
on record KR>US	-86
on record KR>US 0% percent	11
on record KR>US 0% percent 2025 II	10
on record KR>US 10% percent	-17
on record KR>US 12.5% percent	-16
on record KR>US 12.5% percent 2025 II	-12
on record KR>US 15% percent	-38
on record KR>US 15% percent 2025 II	-29
on record KR>US 2% percent	10
on record KR>US 25% percent	-33
on record KR>US 25% percent 2025 II	-17
on record KR>US 25% percent 2026 I	-16
on record KR>US 50% percent	-17
on record KR>US 50% percent 2025 II	-14
on record KR>US car	-18
on record KR>US truck	13
on record KR>US truck sentence	13
on record KR>VN	-17
on record KR>VN 20% percent	-13
on record KR>all	-15
on record KR>all 15% percent	-9
on record KR>all 3% percent	13
on record KR>all 8% percent	12
on record KR>all car	-17
on record KR>all car part	-9
on record KR>all rice	15
on record KR>all rice sentence	15
on record KR>all sugar	14
on record KZ>CA	17
on record KZ>GE	34
on record KZ>GE 0% percent	23
on record KZ>GE wine	21
on record KZ>GE wine part	19
on record KZ>JP	-12
on record KZ>KR	-13
on record KZ>MN	31
on record KZ>MN cashmere	14
on record KZ>MN cashmere part	14
on record KZ>TR	9
on record KZ>TR flour part	-11
on record KZ>UZ 0% percent	-15
on record KZ>UZ 12% percent	10
on record KZ>UZ 30% percent	-15
on record KZ>UZ wheat	-13
on record KZ>UZ wheat part	-13
on record LA>KH	17
on record LA>KH 40% percent	10
on record LA>VN	12
on record LB>CY	28
on record LB>CY 5% percent	25
on record LI>CH	-14
on record LK>CL	-11
on record LK>EG	-12
on record LK>EU 12% percent	13
on record LK>GB	-12
on record LK>IR	-29
on record LK>IR tea	-21
on record LK>IR tea part	-18
on record LK>JP	-22
on record LK>KE	-25
on record LK>KE 12% percent	9
on record LK>KE cinnamon	-12
on record LK>KE tea before	10
on record LK>KE tea part	-11
on record LK>MG	-26
on record LK>NO	-29
on record LK>TR	-18
on record LK>US	-12
on record LK>all	-17
on record LS>BW	23
on record LS>KE	-16
on record LS>KE 15% percent	-11
on record LS>KE 15% percent 2025 II	-11
on record LS>MG	20
on record LS>ZA 0% percent	22
on record LT>LV	-11
on record LT>all	-10
on record LV>CL	14
on record LV>EE	-36
on record LV>PE	-11
on record LV>US	-11
on record LV>all	-15
on record LY>EU	-10
on record LY>all	-12
on record MA>BR phosphate	-13
on record MA>BR phosphate part	-10
on record MA>BR sugar	16
on record MA>CO	33
on record MA>DK	-15
on record MA>ES 0% percent	-17
on record MA>ES sardine	12
on record MA>ES sardine part	12
on record MA>ES tomato	-19
on record MA>ES tomato part	-13
on record MA>EU	-11
on record MA>EU 15% percent	14
on record MA>GH	15
on record MA>GH cocoa	12
on record MA>GH cocoa part	12
on record MA>KE	-11
on record MA>PE	8
on record MA>PL	-14
on record MA>SN	-11
on record MA>TN	-41
on record MA>TN 0% percent	-12
on record MA>TN oil	-14
on record MA>US	-14
on record MA>UY	21
on record MA>VN	14
on record MA>all 27% percent	14
on record MD>EU	16
on record MD>GE	20
on record MD>GE wine	11
on record MD>PL	10
on record MG>EU	-10
on record MG>KE	-10
on record MG>LK	15
on record MG>LS	-12
on record MG>MU	12
on record MG>MU vanilla part	10
on record MG>all	-12
on record MM>TH	-13
on record MM>TH rice	-11
on record MM>TH rice part	-10
on record MN>BE	-19
on record MN>CN	-15
on record MN>CN 0% percent	-12
on record MN>JP	-17
on record MN>JP cashmere	-10
on record MN>KR	10
on record MN>KZ	17
on record MN>PE	11
on record MN>PT	-22
on record MN>all	-11
on record MO>CN	-19
on record MO>CN 10% percent	-15
on record MO>HK	-14
on record MO>HK 10% percent	-13
on record MR>SN	10
on record MT>JP	21
on record MT>PT	-9
on record MT>all	-18
on record MW>MZ	-32
on record MW>PT	-15
on record MX fentanyl	-13
on record MX letter	-11
on record MX>CA	-46
on record MX>CA 10% percent	-9
on record MX>CA 25% percent	-23
on record MX>CA 25% percent 2025 I	-14
on record MX>CN	13
on record MX>CN 0% percent	-11
on record MX>CN 0% percent 2025 II	-10
on record MX>CN 10% percent 2025 I	-12
on record MX>CN 10% percent 2025 II	12
on record MX>CN 15% percent	-11
on record MX>CN 20% percent	19
on record MX>CN 20% percent 2025 II	20
on record MX>CN 25% percent	-20
on record MX>CN 25% percent 2025 II	-13
on record MX>CN 35% percent	10
on record MX>CN 35% percent 2025 II	22
on record MX>CN 35% percent 2026 I	-11
on record MX>CN 50% percent	32
on record MX>CN 50% percent 2025 II	29
on record MX>CN car	20
on record MX>CN car part	19
on record MX>DE	-32
on record MX>DK	-24
on record MX>EU	46
on record MX>EU 0% percent	9
on record MX>EU 20% percent	17
on record MX>EU 20% percent 2025 II	14
on record MX>EU 30% percent	-25
on record MX>EU 30% percent 2025 II	-18
on record MX>EU 32% percent	21
on record MX>EU 40% percent	10
on record MX>EU 45% percent	14
on record MX>EU 8% percent	15
on record MX>EU beef	-10
on record MX>EU car before	9
on record MX>EU cheese	44
on record MX>EU cheese part	30
on record MX>EU pork	14
on record MX>EU steel before	10
on record MX>EU steel sentence	-10
on record MX>GT	43
on record MX>HU	-12
on record MX>IN	19
on record MX>IN 20% percent	12
on record MX>IN 5% percent	10
on record MX>IN 50% percent	22
on record MX>IN 50% percent 2025 II	17
on record MX>IN car	18
on record MX>IN car part	22
on record MX>IT	-18
on record MX>JP	-12
on record MX>JP 0% percent	12
on record MX>JP 25% percent	-21
on record MX>JP 25% percent 2025 II	-21
on record MX>JP 35% percent	9
on record MX>JP 50% percent	-14
on record MX>JP 50% percent 2025 II	-13
on record MX>JP steel part	11
on record MX>JP steel sentence	-11
on record MX>KR	-25
on record MX>KR 3% percent	-9
on record MX>KR steel	-12
on record MX>KR steel part	-12
on record MX>MY	31
on record MX>SE	10
on record MX>TH 5% percent	-9
on record MX>TH car	-9
on record MX>TR 20% percent	-10
on record MX>US	-30
on record MX>US 0% percent	20
on record MX>US 0% percent 2025 II	11
on record MX>US 10% percent	-15
on record MX>US 20% percent	32
on record MX>US 25% percent	-27
on record MX>US 25% percent 2025 II	-29
on record MX>US 30% percent	-23
on record MX>US 30% percent 2025 II	-22
on record MX>US 50% percent	-40
on record MX>US 50% percent 2025 II	-28
on record MX>US car	-22
on record MX>US car part	-10
on record MX>US metal	20
on record MX>US metal sentence	20
on record MX>US pork	27
on record MX>US pork part	22
on record MX>VN 35% percent	13
on record MX>all	19
on record MX>all 15% percent	13
on record MX>all 15% percent 2025 II	14
on record MX>all 25% percent	-9
on record MX>all 5% percent	14
on record MX>all 5% percent 2025 II	15
on record MX>all 50% percent	16
on record MX>all 50% percent 2025 II	18
on record MX>all car	31
on record MX>all car before	20
on record MX>all car part	16
on record MX>all steel	-12
on record MY>BD	32
on record MY>BO	20
on record MY>BR	-10
on record MY>CH	-13
on record MY>CL 6% percent	-11
on record MY>CN	-34
on record MY>CN 19% percent	-9
on record MY>CN oil	-13
on record MY>CN oil part	-13
on record MY>EU	-17
on record MY>FR	13
on record MY>GB	-21
on record MY>ID	-52
on record MY>ID oil	-11
on record MY>ID oil part	-10
on record MY>IN	-28
on record MY>IN 0% percent	-15
on record MY>IN 10% percent	-12
on record MY>IN 5% percent	13
on record MY>IN oil	-11
on record MY>KH	-45
on record MY>KH 19% percent	-30
on record MY>KH 19% percent 2025 II	-22
on record MY>KR	-17
on record MY>MX	-18
on record MY>NO	-19
on record MY>PE	-26
on record MY>PK	-29
on record MY>SG	-10
on record MY>TH	-22
on record MY>TH 19% percent	-12
on record MY>TH 19% percent 2025 II	-9
on record MY>TH 5% percent	10
on record MY>TR	12
on record MY>TR 0% percent	14
on record MY>US	-62
on record MY>US 100% percent	-10
on record MY>US 100% percent 2025 II	-10
on record MY>US 19% percent	-33
on record MY>US 19% percent 2025 II	-23
on record MY>US 19% percent 2026 I	-10
on record MY>US 25% percent	-15
on record MY>US 25% percent 2025 II	-15
on record MY>US 30% percent	10
on record MY>US 30% percent 2025 II	10
on record MY>US car	11
on record MY>US car sentence	11
on record MY>VN	-49
on record MY>VN 19% percent	-13
on record MY>VN 19% percent 2025 II	-12
on record MY>all	-29
on record MZ>EU	16
on record MZ>IN	-28
on record MZ>MW	25
on record MZ>PT	20
on record MZ>ZA	26
on record MZ>ZM	-10
on record MZ>ZW	-20
on record MZ>all	-16
on record NA>AO	8
on record NA>BW	10
on record NA>EU	-19
on record NA>all	-9
on record NG>BJ	36
on record NG>BJ rice	15
on record NG>CA	-19
on record NG>CH	-28
on record NG>CI	-16
on record NG>CI 0% percent	-12
on record NG>CM	18
on record NG>DE	12
on record NG>EU 0% percent	-12
on record NG>EU 10% percent	16
on record NG>IN	14
on record NG>IS	26
on record NG>IS stockfish	26
on record NG>IS stockfish part	20
on record NG>NO	25
on record NG>NO stockfish	12
on record NG>PT	-23
on record NG>TG	21
on record NG>TH	43
on record NG>TH 20% percent	22
on record NG>TH rice	16
on record NG>US	-18
on record NG>VN	16
on record NG>all 2% percent	13
on record NI>CR	17
on record NI>HN	-16
on record NI>SV	13
on record NL>CN	-13
on record NL>EC	13
on record NL>ET	26
on record NL>EU	-13
on record NL>KE	11
on record NL>KE 3% percent	12
on record NO>AO	-18
on record NO>AR	-25
on record NO>BO	14
on record NO>BR 0% percent	15
on record NO>CA	41
on record NO>CA 10% percent	13
on record NO>CA 25% percent	12
on record NO>CL	8
on record NO>DK	-56
on record NO>DK 3% percent	-9
on record NO>DK 30% percent	-12
on record NO>DK 5% percent	-16
on record NO>EG	-31
on record NO>EU	-10
on record NO>FO	-14
on record NO>FO 0% percent	-10
on record NO>GB	7
on record NO>GB salmon	-16
on record NO>GB salmon part	-13
on record NO>GH 21% percent	-13
on record NO>GL	26
on record NO>ID	10
on record NO>IN	23
on record NO>IN 0% percent	-9
on record NO>IN 25% percent	11
on record NO>IS	-9
on record NO>IS fish	-15
on record NO>JP	-13
on record NO>KE tea	31
on record NO>KE tea part	23
on record NO>KR 0% percent	14
on record NO>LK	29
on record NO>MY	18
on record NO>NG	14
on record NO>NG 0% percent	13
on record NO>PE	17
on record NO>PE 0% percent	14
on record NO>PE fishmeal	27
on record NO>PE fishmeal part	14
on record NO>PE salmon part	-10
on record NO>PK	29
on record NO>SE	-16
on record NO>TH	13
on record NO>TN	-15
on record NO>UG	-22
on record NO>US	-13
on record NO>US 0% percent	11
on record NO>US 0% percent 2030 II	14
on record NO>VN	17
on record NO>VN 0% percent	14
on record NO>VN salmon	-19
on record NO>ZA	13
on record NO>ZM	-14
on record NO>all	-8
on record NO>all 24% percent	28
on record NP>IN	-18
on record NP>IN 30% percent	-10
on record NP>US	-10
on record NZ>AU	-20
on record NZ>AU 0% percent	-18
on record NZ>CL 0% percent	16
on record NZ>CL 12% percent	-10
on record NZ>CL kiwifruit	15
on record NZ>CL kiwifruit part	11
on record NZ>CL salmon	17
on record NZ>CL salmon part	17
on record NZ>EG	-14
on record NZ>EU	11
on record NZ>FJ 0% percent	12
on record NZ>FJ sugar	15
on record NZ>ID	-25
on record NZ>IN	-31
on record NZ>JP	-13
on record NZ>KR	-38
on record NZ>MA	-10
on record NZ>MX	12
on record NZ>TH	-22
on record NZ>TO	44
on record NZ>TO squash	24
on record NZ>TW	-16
on record NZ>US	-25
on record NZ>VN	14
on record NZ>WS 0% percent	16
on record NZ>WS 10% percent	-14
on record NZ>WS taro	14
on record NZ>WS taro part	26
on record NZ>all	-26
on record OM>IN	10
on record OM>IR	-10
on record OM>KE	-14
on record OM>TZ	10
on record OM>TZ 5% percent	10
on record OM>all	17
on record OM>all 17% percent	14
on record OM>all 5% percent	14
on record OM>all clove	14
on record PA>CO	-17
on record PA>CR	10
on record PE answered	-11
on record PE>AU	14
on record PE>BE	-31
on record PE>BO	-17
on record PE>BO 12% percent	-14
on record PE>BO 2% percent	-18
on record PE>BR	-12
on record PE>CA	10
on record PE>CH	14
on record PE>CL	-13
on record PE>CL 0% percent 2031 II	10
on record PE>CL 11% percent	-11
on record PE>CL 18% percent	-12
on record PE>CL 4% percent	12
on record PE>CL 5% percent	-13
on record PE>CL 5% percent 2030 I	-12
on record PE>CL 8% percent	-12
on record PE>CZ	18
on record PE>DK	-18
on record PE>EC 14% percent	10
on record PE>EC 15% percent	-15
on record PE>EC 19% percent	19
on record PE>EC banana	12
on record PE>EC banana part	11
on record PE>EC tuna	-14
on record PE>EE	17
on record PE>EG	14
on record PE>EU 0% percent	23
on record PE>EU 15% percent	-14
on record PE>EU 3% percent	13
on record PE>EU fishmeal	11
on record PE>GH	-21
on record PE>IE	14
on record PE>IT	-22
on record PE>JP 3% percent	-18
on record PE>JP car	-14
on record PE>JP car part	-14
on record PE>KE	10
on record PE>KE tea	14
on record PE>KR	-10
on record PE>KR 3% percent	24
on record PE>KR 5% percent	-8
on record PE>KR car	24
on record PE>KR car part	23
on record PE>KR squid	-14
on record PE>MN	-18
on record PE>MX	-10
on record PE>NO 0% percent	-15
on record PE>NO fishmeal	-26
on record PE>NO fishmeal part	-14
on record PE>NO salmon	11
on record PE>NO salmon part	12
on record PE>NZ	-19
on record PE>PL	-10
on record PE>PT	15
on record PE>PY	-12
on record PE>RO	12
on record PE>TH	17
on record PE>TH 0% percent	-12
on record PE>TH rice	20
on record PE>TH rice part	14
on record PE>TR 0% percent	24
on record PE>TR carpet	8
on record PE>US	-40
on record PE>US 0% percent	-10
on record PE>ZA	-15
on record PE>all	-15
on record PE>all 50% percent	12
on record PG>FJ	10
on record PH letter	-11
on record PH>AU	27
on record PH>AU 5% percent	11
on record PH>AU beef	31
on record PH>CH	-28
on record PH>CL	-10
on record PH>EC	-13
on record PH>EU	-9
on record PH>ID	-16
on record PH>ID 6% percent	11
on record PH>ID oil	12
on record PH>ID oil part	10
on record PH>JP	-29
on record PH>NZ	13
on record PH>NZ 0% percent	17
on record PH>TH	-19
on record PH>TH rice	-13
on record PH>TH rice part	-12
on record PH>TR	-9
on record PH>US 0% percent	63
on record PH>US 0% percent 2025 II	64
on record PH>US 10% percent	-16
on record PH>US 17% percent	-16
on record PH>US 17% percent 2025 II	-16
on record PH>US 19% percent	-24
on record PH>US 19% percent 2025 II	-10
on record PH>US 19% percent 2026 I	-11
on record PH>US 20% percent	-16
on record PH>US 20% percent 2025 II	-15
on record PH>US 25% percent	-15
on record PH>US 25% percent 2025 II	-14
on record PH>US letter	-10
on record PH>VN	9
on record PH>VN 35% percent	13
on record PH>VN 50% percent	11
on record PH>VN rice	18
on record PH>VN rice part	10
on record PH>all	-30
on record PK>BD	-10
on record PK>BD cotton	-12
on record PK>BD cotton part	-12
on record PK>CL	13
on record PK>EU	10
on record PK>EU 12% percent	-14
on record PK>GB	-28
on record PK>ID	15
on record PK>ID oil	13
on record PK>IN	-30
on record PK>JP	-25
on record PK>KE tea	13
on record PK>KH	11
on record PK>KR	-20
on record PK>MY	26
on record PK>NO	-25
on record PK>OM	13
on record PK>TH	-12
on record PK>TR	-27
on record PK>TR 25% percent	-9
on record PK>TR rice	-10
on record PK>US	-23
on record PK>VN	-24
on record PK>all	-22
on record PL>CL	16
on record PL>CL 0% percent	20
on record PL>GE	18
on record PL>GH	-10
on record PL>LT	-15
on record PL>MD	-12
on record PL>UA	-15
on record PL>US	-20
on record PL>all	-29
on record PT answered	-10
on record PT>AO coffee	24
on record PT>AO coffee part	21
on record PT>BR	-28
on record PT>BR 12% percent	-13
on record PT>BR coffee	13
on record PT>CV	16
on record PT>CV 0% percent	15
on record PT>CY	-13
on record PT>DZ	-28
on record PT>ES	-35
on record PT>EU	-14
on record PT>FR	-10
on record PT>GH	14
on record PT>IS	18
on record PT>MA	23
on record PT>MN	9
on record PT>MW	30
on record PT>MZ	24
on record PT>MZ prawn	26
on record PT>NG	25
on record PT>NO cod sentence	-13
on record PT>PE	-27
on record PT>SN	21
on record PT>TN	8
on record PT>TR	18
on record PT>US	-18
on record PT>VN	16
on record PT>all	-38
on record PY>BO	16
on record PY>BR	-19
on record PY>CH	-16
on record PY>CL	-18
on record PY>ES	-16
on record PY>EU	10
on record PY>UY	-10
on record PY>all	-12
on record QA>all	13
on record QA>all 5% percent	14
on record RO>BG	11
on record RO>MA	-16
on record RO>TR	14
on record RS>BA	-21
on record RS>CL	-17
on record RS>EG	-12
on record RS>EU 10% percent	13
on record RS>EU 5% percent	11
on record RS>EU 6% percent	-13
on record RS>HU	-29
on record RS>HU raspberry	-18
on record RS>PL	-15
on record RS>TR	-14
on record RS>TR raspberry	-11
on record RS>all 20% percent	11
on record RU>CN	-25
on record RU>EU	-19
on record RU>EU 20% percent	-14
on record RU>EU brandy	-14
on record RU>GE	20
on record RU>IN	-23
on record RU>IN 25% percent	-10
on record RU>KR	-9
on record RU>KR 20% percent	-9
on record RU>KZ	-11
on record RU>MN	12
on record RU>US	-24
on record RW>KE	-10
on record RW>UG 5% percent	12
on record RW>all	-10
on record SA>BR	-10
on record SA>EG	19
on record SA>IN	-9
on record SA>TR	13
on record SD>KE	13
on record SE>BO	16
on record SE>BR	11
on record SE>CN	-21
on record SE>CN 13% percent	-11
on record SE>CN 24% points	-9
on record SE>CN 25% percent	12
on record SE>DK	-27
on record SE>DK 0% percent	-12
on record SE>FI	-27
on record SE>NO	-19
on record SE>PE	9
on record SE>TH	13
on record SE>US	-25
on record SE>UY	14
on record SE>all	-30
on record SE>all truck	-9
on record SG>IN	-13
on record SG>IN 10% percent	11
on record SG>MY 0% percent	14
on record SI>EU	-12
on record SI>HR	-18
on record SI>all	-13
on record SK>CZ	-12
on record SK>HU	-9
on record SK>IT	-10
on record SN>GM	-13
on record SN>IS	-29
on record SN>ML 5% percent	10
on record SN>MR 9% percent	-15
on record SN>PT	-20
on record SN>TN	14
on record SN>all 0% percent	13
on record SN>all 0% percent 2031 II	13
on record SR>GY	13
on record SR>GY rice	17
on record SV>NI	-12
on record SY>IQ	-22
on record SY>JO	-12
on record TG>GH	33
on record TG>GH 0% percent	9
on record TG>GH 10% percent	13
on record TG>GH 8% percent	19
on record TG>GH butter	12
on record TG>NG	-10
on record TH>AR	20
on record TH>AU 5% percent	-15
on record TH>BR	-22
on record TH>CH	9
on record TH>CL	37
on record TH>EC	21
on record TH>EU 17% percent	-14
on record TH>EU 30% percent	26
on record TH>GB	26
on record TH>GH	15
on record TH>ID	-19
on record TH>IN 10% percent	13
on record TH>IN 15% percent	-9
on record TH>IN rice	-10
on record TH>IN steel	9
on record TH>JP 0% percent	-13
on record TH>JP 30% percent	14
on record TH>KE	-26
on record TH>KH	-41
on record TH>KH 19% percent	-17
on record TH>KH 19% percent 2025 II	-15
on record TH>KR 40% percent	-9
on record TH>LK	13
on record TH>MM	26
on record TH>MM rice	26
on record TH>MM rice part	19
on record TH>MX	-25
on record TH>MY 19% percent	-12
on record TH>MY 19% percent 2025 II	-10
on record TH>MY 5% percent	-11
on record TH>NG	-21
on record TH>NO	-18
on record TH>NZ	24
on record TH>PE	39
on record TH>PE 0% percent	21
on record TH>PE 10% percent	11
on record TH>PE 4% percent	21
on record TH>PE fishmeal	22
on record TH>PE fishmeal part	15
on record TH>PE rice	-14
on record TH>PH	-33
on record TH>PH 5% percent	-11
on record TH>PH rice	-18
on record TH>PH rice part	-10
on record TH>US	-31
on record TH>US 0% percent	27
on record TH>US 0% percent 2025 II	28
on record TH>US 19% percent	-17
on record TH>US 19% percent 2025 II	-16
on record TH>US 20% percent	-11
on record TH>US 40% percent	-13
on record TH>US 40% percent 2025 II	-13
on record TH>VN	-50
on record TH>VN 0% percent	-12
on record TH>VN 10% percent	-13
on record TH>all	-40
on record TJ>UZ	-11
on record TL>AU	-21
on record TL>AU 0% percent	-17
on record TM>UZ	-20
on record TN>DZ 0% percent	-12
on record TN>DZ 25% percent	9
on record TN>DZ 9% percent	14
on record TN>EE	-17
on record TN>ES 0% percent	11
on record TN>ES 8% percent	-13
on record TN>ES oil	-13
on record TN>ES oil part	-13
on record TN>EU	-12
on record TN>EU 0% percent	-11
on record TN>EU 10% percent	-11
on record TN>EU 12% percent	11
on record TN>EU 18% percent	19
on record TN>EU 5% percent	-10
on record TN>EU oil	-15
on record TN>FR	10
on record TN>IE	-21
on record TN>KE	14
on record TN>NO	22
on record TN>SN	-12
on record TN>TR	16
on record TN>TR 9% percent	11
on record TN>US	-13
on record TO>FJ	13
on record TO>FJ 25% percent	14
on record TO>NZ 0% percent	-12
on record TO>WS	36
on record TO>WS 10% percent	16
on record TO>WS 25% percent	-13
on record TO>WS taro	21
on record TO>WS taro part	14
on record TR>AU	13
on record TR>BD 5% percent	-10
on record TR>BG	11
on record TR>BR	-17
on record TR>CH	11
on record TR>CH 0% percent	-10
on record TR>CH 4% percent	9
on record TR>CL 10% percent	9
on record TR>CN	17
on record TR>CN 50% percent	10
on record TR>CN 50% percent 2025 II	10
on record TR>CO	24
on record TR>CO banana part	14
on record TR>DZ 9% percent	14
on record TR>EC	38
on record TR>EC banana	24
on record TR>EG 0% percent	11
on record TR>EG carpet	-14
on record TR>ES	-11
on record TR>EU 0% percent	18
on record TR>EU 25% percent	10
on record TR>EU 5% percent	12
on record TR>EU hazelnut	-10
on record TR>GB	-14
on record TR>GE	8
on record TR>GE 21% percent	-12
on record TR>GE 3% percent	-18
on record TR>GE 5% percent	10
on record TR>GE hazelnut	11
on record TR>GH	-31
on record TR>HU	22
on record TR>ID 5% percent	-13
on record TR>IN	-12
on record TR>IT	24
on record TR>JO	9
on record TR>KE	-24
on record TR>KE 18% percent	10
on record TR>KE tea	-11
on record TR>LK	29
on record TR>LK tea	16
on record TR>MT	-10
on record TR>MX 20% percent	9
on record TR>MY	14
on record TR>NO	-12
on record TR>PH	26
on record TR>PK	9
on record TR>PK 11% percent	12
on record TR>PK 5% percent	-21
on record TR>PK rice	13
on record TR>PK rice part	12
on record TR>PL	-20
on record TR>RS	15
on record TR>RS raspberry	13
on record TR>RU 0% percent	9
on record TR>UA	-9
on record TR>US	-32
on record TR>UY	-9
on record TR>UZ	-25
on record TR>VN	18
on record TR>all	-20
on record TR>all tea	13
on record TR>all tea sentence	14
on record TT>BB rum	24
on record TW>CA	10
on record TW>CN	-32
on record TW>CN 20% percent	-12
on record TW>CN 20% percent 2025 II	-10
on record TW>EU	-9
on record TW>IN	23
on record TW>IN 20% percent	12
on record TW>IN 50% percent	14
on record TW>KR	-23
on record TW>KR 15% percent	-10
on record TW>NZ	28
on record TW>US	-15
on record TW>US 0% percent	13
on record TW>US 0% percent 2026 I	13
on record TW>US 12.5% percent	13
on record TW>US 15% percent	-25
on record TW>US 15% percent 2026 I	-23
on record TW>US 20% percent	-27
on record TW>US 20% percent 2026 I	-18
on record TW>US 32% percent	-10
on record TW>US car	34
on record TW>US car sentence	34
on record TW>US chip	-12
on record TW>VN	-13
on record TW>all	-17
on record TZ>IN	15
on record TZ>KE	-15
on record TZ>MZ	-16
on record TZ>OM 5% percent	-20
on record TZ>UG	-13
on record TZ>UG 25% percent	-17
on record TZ>ZM	12
on record TZ>all	-13
on record UA>BG	-19
on record UA>EU	-13
on record UA>GE	-21
on record UA>IN	13
on record UA>KR	12
on record UA>all	9
on record UA>all 5% percent	14
on record UG>EU	10
on record UG>KE	-22
on record UG>KE 35% percent	-14
on record UG>RW	-34
on record UG>RW 5% percent	-14
on record UG>TZ 35% percent	12
on record US answer	-10
on record US answer all	19
on record US answered	-29
on record US answered all	-10
on record US anti-dumping all	-13
on record US antidumping	21
on record US antidumping all	-22
on record US baseline	22
on record US counter-tariffs	-20
on record US countermeasures	17
on record US emergency	40
on record US emergency all	-23
on record US fentanyl	98
on record US fentanyl all	-77
on record US letter	35
on record US letter all	-18
on record US national security	18
on record US national security all	-16
on record US parcels	14
on record US parcels all	-15
on record US reciprocal	36
on record US reciprocal all	16
on record US retaliatory	-12
on record US section 122 all	19
on record US section 232 all	10
on record US section 301	71
on record US section 301 all	-64
on record US surcharge	-20
on record US surcharge all	54
on record US tariff commission	-48
on record US>AL	-13
on record US>AO	-12
on record US>AR 0% percent	-25
on record US>AR 0% percent 2026 I	-22
on record US>AR 10% percent	40
on record US>AR 10% percent 2025 II	47
on record US>AR 10% percent 2026 II	17
on record US>AR 15% percent	-21
on record US>AR 15% percent 2025 II	-15
on record US>AR 25% percent	-11
on record US>AR 40% percent	-10
on record US>AR 50% percent	24
on record US>AR aluminium	19
on record US>AR aluminium part	19
on record US>AR banana	14
on record US>AR coffee	-12
on record US>AR coffee part	-12
on record US>AR honey	-10
on record US>AR steel	12
on record US>AT	-24
on record US>AT 50% percent	-15
on record US>AT steel	-14
on record US>AU	-44
on record US>AU 0% percent	-37
on record US>AU 0% percent 2025 II	-21
on record US>AU 0% percent 2026 I	-18
on record US>AU 10% percent	56
on record US>AU 10% percent 2025 I	26
on record US>AU 10% percent 2025 II	17
on record US>AU 10% percent 2026 I	23
on record US>AU 100% percent	-12
on record US>AU 100% percent 2025 II	-8
on record US>AU 15% percent	-28
on record US>AU 15% percent 2025 II	-22
on record US>AU 25% percent	-12
on record US>AU 40% percent	-10
on record US>AU 50% percent	18
on record US>AU 50% percent 2025 II	28
on record US>AU 55% percent	-10
on record US>AU aluminium part	21
on record US>AU beef	-24
on record US>AU beef part	-22
on record US>AU car	-10
on record US>AU fruit	9
on record US>AU fruit part	9
on record US>AU medicine	-22
on record US>AU steel	24
on record US>AU steel part	13
on record US>AU steel sentence	11
on record US>BD	62
on record US>BD 0% percent	14
on record US>BD 0% percent 2025 II	-16
on record US>BD 0% percent 2026 I	31
on record US>BD 18% percent	-9
on record US>BD 18% percent 2026 I	-8
on record US>BD 19% percent	9
on record US>BD 19% percent 2026 I	16
on record US>BD 20% percent	73
on record US>BD 20% percent 2025 II	56
on record US>BD 20% percent 2026 I	33
on record US>BD 35% percent	17
on record US>BD 35% percent 2025 II	15
on record US>BD 36% percent	11
on record US>BD 36% percent 2025 II	11
on record US>BD 37% percent	15
on record US>BD cotton	21
on record US>BD cotton part	14
on record US>BD garment	18
on record US>BE	-18
on record US>BG	-10
on record US>BH	10
on record US>BO	-39
on record US>BR	24
on record US>BR 0% percent	-34
on record US>BR 0% percent 2025 II	-26
on record US>BR 10% percent	-8
on record US>BR 10% percent 2025 I	19
on record US>BR 10% percent 2025 II	14
on record US>BR 10% percent 2026 II	-36
on record US>BR 12% percent	-34
on record US>BR 12% percent 2026 I	-10
on record US>BR 12% percent 2031 II	-13
on record US>BR 12.5% percent	31
on record US>BR 12.5% percent 2026 II	27
on record US>BR 13% percent	-33
on record US>BR 13% percent 2025 II	-17
on record US>BR 13% percent 2026 I	-16
on record US>BR 15% percent	-42
on record US>BR 15% percent 2025 II	-25
on record US>BR 18% percent	-34
on record US>BR 18% percent 2025 II	-28
on record US>BR 20% percent	-40
on record US>BR 20% percent 2025 II	-32
on record US>BR 24% points	-9
on record US>BR 25% percent	48
on record US>BR 25% percent 2025 II	-28
on record US>BR 25% percent 2026 II	81
on record US>BR 3% percent	-85
on record US>BR 3% percent 2025 II	-57
on record US>BR 3% percent 2026 I	-28
on record US>BR 30% percent	-25
on record US>BR 30% percent 2025 II	-22
on record US>BR 35% percent 2025 II	-12
on record US>BR 35% percent 2026 II	22
on record US>BR 37.5% percent	15
on record US>BR 37.5% percent 2026 II	15
on record US>BR 40% percent	102
on record US>BR 40% percent 2025 II	70
on record US>BR 40% percent 2026 I	42
on record US>BR 40% percent 2026 II	20
on record US>BR 50% percent	96
on record US>BR 50% percent 2025 II	93
on record US>BR 50% percent 2026 I	19
on record US>BR 6% percent	-18
on record US>BR bean	-44
on record US>BR bean crossed	-10
on record US>BR bean part	-38
on record US>BR bean sentence	-15
on record US>BR car	-17
on record US>BR car part	-11
on record US>BR coffee	16
on record US>BR coffee before	12
on record US>BR coffee sentence	13
on record US>BR copper	-32
on record US>BR copper part	-21
on record US>BR emergency	10
on record US>BR ethanol part	-18
on record US>BR ethanol sentence	17
on record US>BR fentanyl	-18
on record US>BR fruit	-16
on record US>BR good	-21
on record US>BR good sentence	-13
on record US>BR juice	34
on record US>BR juice sentence	30
on record US>BR product part	-9
on record US>BR reciprocal	-20
on record US>BR section 122	10
on record US>BR soybean	-18
on record US>BR steel	-29
on record US>BR steel part	-21
on record US>BR sugar	-16
on record US>BR sugar sentence	-14
on record US>BR surcharge	-36
on record US>BW	-30
on record US>CA	50
on record US>CA 0% percent	21
on record US>CA 0% percent 2025 I	-15
on record US>CA 0% percent 2025 II	43
on record US>CA 0% percent 2026 II	11
on record US>CA 10% percent	14
on record US>CA 10% percent 2018 II	-24
on record US>CA 10% percent 2025 I	-20
on record US>CA 10% percent 2025 II	42
on record US>CA 10% percent 2026 I	-15
on record US>CA 10% percent 2026 II	33
on record US>CA 100% percent	13
on record US>CA 100% percent 2025 I	-21
on record US>CA 100% percent 2025 II	-27
on record US>CA 100% percent 2026 I	39
on record US>CA 100% percent 2026 II	14
on record US>CA 12% percent	13
on record US>CA 12.5% percent	-12
on record US>CA 12.5% percent 2026 II	-12
on record US>CA 15% percent	-39
on record US>CA 15% percent 2025 II	-11
on record US>CA 15% percent 2026 I	-18
on record US>CA 20% percent	-38
on record US>CA 20% percent 2025 I	-9
on record US>CA 200% percent	-15
on record US>CA 25% percent 2025 II	22
on record US>CA 25% percent 2026 I	-31
on record US>CA 30% percent	-31
on record US>CA 30% percent 2025 II	-29
on record US>CA 35% percent	139
on record US>CA 35% percent 2025 II	114
on record US>CA 35% percent 2026 I	47
on record US>CA 35% percent 2026 II	17
on record US>CA 45% percent	32
on record US>CA 45% percent 2025 II	29
on record US>CA 5% percent	-12
on record US>CA 5% percent 2028 I	-11
on record US>CA 50% percent	28
on record US>CA 50% percent 2025 I	-24
on record US>CA 50% percent 2026 I	29
on record US>CA 50% percent 2026 II	43
on record US>CA 6.1% percent	-11
on record US>CA 75.8% percent	-15
on record US>CA 75.8% percent 2025 II	-13
on record US>CA aluminium	-10
on record US>CA aluminium sentence	-9
on record US>CA aluminum	56
on record US>CA aluminum part	57
on record US>CA answer	-13
on record US>CA answered	-15
on record US>CA antidumping	10
on record US>CA cabinet	-14
on record US>CA canola	-30
on record US>CA canola part	-24
on record US>CA copper	-8
on record US>CA copper sentence	-10
on record US>CA dollar	-24
on record US>CA dollar part	-24
on record US>CA emergency	10
on record US>CA energy part	11
on record US>CA furniture	-10
on record US>CA good	35
on record US>CA good part	28
on record US>CA juice	-23
on record US>CA juice part	-15
on record US>CA lumber	36
on record US>CA lumber before	15
on record US>CA lumber crossed	8
on record US>CA lumber part	13
on record US>CA lumber sentence	9
on record US>CA metal	-27
on record US>CA metal sentence	-19
on record US>CA pea	-10
on record US>CA pea part	-10
on record US>CA pork	-10
on record US>CA pork part	-10
on record US>CA potash	19
on record US>CA potash part	14
on record US>CA potash sentence	23
on record US>CA reciprocal	-11
on record US>CA seed	-15
on record US>CA seed part	-10
on record US>CA soybean before	9
on record US>CA steel part	-15
on record US>CA surcharge	-11
on record US>CA truck	16
on record US>CA truck part	-9
on record US>CA wine	-14
on record US>CH	31
on record US>CH 0% percent	-21
on record US>CH 0% percent 2026 I	-16
on record US>CH 10% percent	-37
on record US>CH 10% percent 2025 I	-33
on record US>CH 10% percent 2025 II	12
on record US>CH 10% percent 2026 I	-15
on record US>CH 10% percent 2026 II	-35
on record US>CH 100% percent	-26
on record US>CH 100% percent 2026 I	-15
on record US>CH 100% percent 2026 II	-9
on record US>CH 12.5% percent	46
on record US>CH 12.5% percent 2026 II	47
on record US>CH 125% percent	-37
on record US>CH 125% percent 2025 I	-19
on record US>CH 125% percent 2025 II	-20
on record US>CH 145% percent	-42
on record US>CH 145% percent 2025 I	-19
on record US>CH 145% percent 2025 II	-25
on record US>CH 15% percent	75
on record US>CH 15% percent 2025 II	16
on record US>CH 15% percent 2026 I	65
on record US>CH 15% percent 2026 II	35
on record US>CH 150% percent	-26
on record US>CH 20% percent	-44
on record US>CH 20% percent 2025 I	-13
on record US>CH 20% percent 2025 II	-28
on record US>CH 200% percent	-13
on record US>CH 24% points	-67
on record US>CH 24% points 2025 I	-38
on record US>CH 24% points 2025 II	-28
on record US>CH 25% percent	-48
on record US>CH 25% percent 2025 I	-23
on record US>CH 25% percent 2025 II	-18
on record US>CH 250% percent	-32
on record US>CH 250% percent 2025 II	-32
on record US>CH 30% percent	-48
on record US>CH 30% percent 2025 I	-27
on record US>CH 30% percent 2025 II	-20
on record US>CH 31% percent	85
on record US>CH 31% percent 2025 I	42
on record US>CH 31% percent 2025 II	56
on record US>CH 34% percent	-15
on record US>CH 34% percent 2025 I	-10
on record US>CH 35% percent	-10
on record US>CH 35% percent 2025 II	-9
on record US>CH 39% percent	150
on record US>CH 39% percent 2025 II	141
on record US>CH 39% percent 2026 I	18
on record US>CH 40% percent	-18
on record US>CH 40% percent 2025 II	-18
on record US>CH 50% percent	-18
on record US>CH 50% percent 2025 I	-15
on record US>CH 50% percent 2025 II	-12
on record US>CH 50% percent 2026 I	11
on record US>CH 54% percent	-13
on record US>CH 54% percent 2025 II	-10
on record US>CH 55% percent	-15
on record US>CH 55% percent 2025 I	-11
on record US>CH aluminium	-14
on record US>CH aluminium part	-10
on record US>CH aluminum sentence	12
on record US>CH beef	-11
on record US>CH beef part	-13
on record US>CH car	-13
on record US>CH car part	-9
on record US>CH chocolate before	12
on record US>CH coffee	11
on record US>CH commerce	10
on record US>CH fentanyl	-19
on record US>CH good	-18
on record US>CH machine	-18
on record US>CH machine sentence	-21
on record US>CH medicine before	-28
on record US>CH medicine part	-17
on record US>CH medicine sentence	29
on record US>CH parcel	-13
on record US>CH reciprocal	-15
on record US>CH watch	16
on record US>CH watch before	21
on record US>CL	-45
on record US>CL 0% percent	-20
on record US>CL 10% percent	34
on record US>CL 10% percent 2025 II	29
on record US>CL 15% percent	-16
on record US>CL 15% percent 2025 II	-11
on record US>CL 50% percent	-21
on record US>CL 50% percent 2025 II	-30
on record US>CL copper	-15
on record US>CL copper part	-17
on record US>CL salmon	-11
on record US>CL salmon part	-11
on record US>CN	56
on record US>CN 0% percent	-31
on record US>CN 0% percent 2025 II	-35
on record US>CN 0% percent 2026 I	10
on record US>CN 0% percent 2026 II	-27
on record US>CN 1% percent	-22
on record US>CN 10% percent	-35
on record US>CN 10% percent 2018 II	54
on record US>CN 10% percent 2019 I	59
on record US>CN 10% percent 2019 II	25
on record US>CN 10% percent 2024 II	10
on record US>CN 10% percent 2025 I	-44
on record US>CN 10% percent 2026 I	-35
on record US>CN 10% percent 2026 II	-38
on record US>CN 10% points	-60
on record US>CN 10% points 2025 II	-52
on record US>CN 100% percent	100
on record US>CN 100% percent 2025 II	100
on record US>CN 100% percent 2026 I	17
on record US>CN 100% percent 2026 II	21
on record US>CN 104% percent	43
on record US>CN 104% percent 2025 I	33
on record US>CN 11% percent	-18
on record US>CN 11% percent 2025 II	-17
on record US>CN 12% percent	-45
on record US>CN 12% percent 2025 II	-20
on record US>CN 12% percent 2026 I	-17
on record US>CN 12.5% percent	62
on record US>CN 12.5% percent 2026 I	36
on record US>CN 12.5% percent 2026 II	45
on record US>CN 120% percent	49
on record US>CN 120% percent 2025 I	43
on record US>CN 125% percent	-38
on record US>CN 125% percent 2025 I	10
on record US>CN 125% percent 2025 II	-68
on record US>CN 125% percent 2026 I	9
on record US>CN 125% percent 2026 II	-15
on record US>CN 13% percent	-93
on record US>CN 13% percent 2025 II	-61
on record US>CN 13% percent 2026 I	-37
on record US>CN 13% percent 2026 II	-23
on record US>CN 130% percent	45
on record US>CN 130% percent 2025 II	45
on record US>CN 145% percent	171
on record US>CN 145% percent 2025 I	96
on record US>CN 145% percent 2025 II	103
on record US>CN 145% percent 2026 I	17
on record US>CN 145% percent 2026 II	14
on record US>CN 15% percent	-141
on record US>CN 15% percent 2019 II	47
on record US>CN 15% percent 2020 I	66
on record US>CN 15% percent 2025 I	-31
on record US>CN 15% percent 2025 II	-83
on record US>CN 15% percent 2026 I	-105
on record US>CN 15% percent 2026 II	-70
on record US>CN 15.6% percent	-11
on record US>CN 15.6% percent 2025 II	-11
on record US>CN 155% percent	22
on record US>CN 155% percent 2025 II	22
on record US>CN 170% percent	36
on record US>CN 170% percent 2025 I	10
on record US>CN 170% percent 2025 II	16
on record US>CN 18% percent	-40
on record US>CN 18% percent 2026 I	-28
on record US>CN 18% percent 2026 II	-17
on record US>CN 19% percent	-64
on record US>CN 19% percent 2025 II	-59
on record US>CN 2% percent	-15
on record US>CN 2.5% percent	-30
on record US>CN 2.5% percent 2025 II	-14
on record US>CN 20% percent	114
on record US>CN 20% percent 2025 I	49
on record US>CN 20% percent 2025 II	57
on record US>CN 20% percent 2026 I	56
on record US>CN 20% percent 2026 II	25
on record US>CN 20% points	40
on record US>CN 20% points 2025 I	17
on record US>CN 20% points 2025 II	25
on record US>CN 200% percent	11
on record US>CN 22% percent	-15
on record US>CN 23% percent	-33
on record US>CN 23% percent 2025 II	-21
on record US>CN 24% percent	-31
on record US>CN 24% percent 2025 I	-10
on record US>CN 24% percent 2025 II	14
on record US>CN 24% percent 2026 I	-22
on record US>CN 24% percent 2026 II	-33
on record US>CN 24% points	22
on record US>CN 24% points 2025 I	37
on record US>CN 24% points 2025 II	42
on record US>CN 24% points 2026 I	-22
on record US>CN 24% points 2026 II	-40
on record US>CN 25% percent 2018 II	-55
on record US>CN 25% percent 2019 I	11
on record US>CN 25% percent 2020 I	20
on record US>CN 25% percent 2024 II	14
on record US>CN 25% percent 2025 I	-16
on record US>CN 25% percent 2025 II	20
on record US>CN 25% percent 2026 II	20
on record US>CN 26% percent	-10
on record US>CN 27.5% percent	-12
on record US>CN 27.7% percent	-11
on record US>CN 27.7% percent 2025 II	-10
on record US>CN 3% percent	-106
on record US>CN 3% percent 2025 II	-67
on record US>CN 3% percent 2026 I	-43
on record US>CN 30% percent	137
on record US>CN 30% percent 2025 I	79
on record US>CN 30% percent 2025 II	110
on record US>CN 30% percent 2026 I	-23
on record US>CN 31% percent	-15
on record US>CN 31% percent 2025 I	-11
on record US>CN 32% percent	-21
on record US>CN 32% percent 2025 II	-18
on record US>CN 34% percent	-20
on record US>CN 34% percent 2025 I	34
on record US>CN 34% percent 2025 II	-24
on record US>CN 34% percent 2026 II	-73
on record US>CN 34% points	-14
on record US>CN 34.9% percent	-20
on record US>CN 34.9% percent 2025 II	-20
on record US>CN 35% percent	-12
on record US>CN 35% percent 2025 II	-23
on record US>CN 35% percent 2026 II	10
on record US>CN 35.3% percent	-30
on record US>CN 35.3% percent 2025 II	-26
on record US>CN 37.5% percent	47
on record US>CN 37.5% percent 2026 II	38
on record US>CN 39% percent	-48
on record US>CN 39% percent 2025 II	-46
on record US>CN 4% percent	-16
on record US>CN 40% percent	-80
on record US>CN 40% percent 2018 II	-22
on record US>CN 40% percent 2025 II	-58
on record US>CN 40% percent 2026 I	-10
on record US>CN 45% percent	39
on record US>CN 45% percent 2025 I	13
on record US>CN 45% percent 2025 II	14
on record US>CN 45% percent 2026 I	16
on record US>CN 46% percent	-33
on record US>CN 46% percent 2025 I	-23
on record US>CN 47% percent	44
on record US>CN 47% percent 2025 II	46
on record US>CN 48% percent	-10
on record US>CN 5% percent	-67
on record US>CN 5% percent 2018 II	-15
on record US>CN 5% percent 2019 I	-14
on record US>CN 5% percent 2019 II	-15
on record US>CN 5% percent 2020 I	-16
on record US>CN 50% percent	-63
on record US>CN 50% percent 2025 II	-66
on record US>CN 50% percent 2026 I	-42
on record US>CN 50% percent 2026 II	34
on record US>CN 500% percent	33
on record US>CN 500% percent 2025 II	19
on record US>CN 500% percent 2026 II	19
on record US>CN 52% percent	-12
on record US>CN 54% percent	110
on record US>CN 54% percent 2025 I	49
on record US>CN 54% percent 2025 II	83
on record US>CN 55% percent	93
on record US>CN 55% percent 2025 I	91
on record US>CN 55% percent 2025 II	35
on record US>CN 55% percent 2026 I	-21
on record US>CN 57% percent	23
on record US>CN 57% percent 2025 II	28
on record US>CN 6.1% percent	-22
on record US>CN 6.1% percent 2026 I	-20
on record US>CN 60% percent	13
on record US>CN 65% percent	18
on record US>CN 65% percent 2025 I	17
on record US>CN 7% percent	-24
on record US>CN 7.5% percent	131
on record US>CN 7.5% percent 2020 I	13
on record US>CN 7.5% percent 2025 I	30
on record US>CN 7.5% percent 2025 II	57
on record US>CN 7.5% percent 2026 I	42
on record US>CN 7.5% percent 2026 II	49
on record US>CN 75% percent	17
on record US>CN 75% percent 2026 I	17
on record US>CN 75.8% percent	-29
on record US>CN 75.8% percent 2025 II	-21
on record US>CN 79% percent	25
on record US>CN 80% percent	41
on record US>CN 80% percent 2025 I	41
on record US>CN 84% percent	-24
on record US>CN 84% percent 2025 I	-17
on record US>CN 84% percent 2025 II	-16
on record US>CN 85% percent	19
on record US>CN 85% percent 2026 I	18
on record US>CN 95% percent	31
on record US>CN aircraft	-35
on record US>CN aircraft before	-13
on record US>CN aircraft part	-29
on record US>CN almond	-10
on record US>CN already	14
on record US>CN aluminium	-40
on record US>CN aluminium part	-10
on record US>CN aluminium sentence	-26
on record US>CN aluminum	-52
on record US>CN aluminum part	-29
on record US>CN aluminum sentence	-34
on record US>CN antidumping	15
on record US>CN apple	-12
on record US>CN auto	-15
on record US>CN auto sentence	-15
on record US>CN baseline	19
on record US>CN bean	-63
on record US>CN bean before	-15
on record US>CN bean part	-32
on record US>CN bean sentence	-30
on record US>CN beef	-47
on record US>CN beef before	-9
on record US>CN beef part	-45
on record US>CN cabinet	-11
on record US>CN cabinet part	-12
on record US>CN canola	-8
on record US>CN canola part	-25
on record US>CN car	-51
on record US>CN car part	-31
on record US>CN car sentence	-40
on record US>CN chair	23
on record US>CN cheese	-14
on record US>CN chemical part	-14
on record US>CN chemical sentence	12
on record US>CN chicken	-44
on record US>CN chicken part	-40
on record US>CN chip	-33
on record US>CN chip before	-29
on record US>CN chip part	-6
on record US>CN clothe	9
on record US>CN clothing	15
on record US>CN coal	-25
on record US>CN coal part	-34
on record US>CN coffee	-12
on record US>CN cognac	-43
on record US>CN cognac part	-32
on record US>CN component	-37
on record US>CN component part	-17
on record US>CN component sentence	-24
on record US>CN copper	-11
on record US>CN corn	-33
on record US>CN corn part	-16
on record US>CN cotton	-58
on record US>CN cotton part	-54
on record US>CN countermeasures	27
on record US>CN crane	11
on record US>CN crane sentence	9
on record US>CN crude	-20
on record US>CN crude part	-9
on record US>CN dairy	-17
on record US>CN dairy part	-14
on record US>CN derivative	-12
on record US>CN drone	-28
on record US>CN drone part	-18
on record US>CN drone sentence	-11
on record US>CN drug	-15
on record US>CN earth	13
on record US>CN emergency	52
on record US>CN engine	-18
on record US>CN engine part	-16
on record US>CN equipment	-16
on record US>CN ethanol	-15
on record US>CN ethanol sentence	-13
on record US>CN fentanyl	152
on record US>CN fentanyl before	-14
on record US>CN finance sentence	13
on record US>CN footwear	15
on record US>CN footwear sentence	16
on record US>CN fruit	-37
on record US>CN fruit part	-27
on record US>CN furniture part	-11
on record US>CN furniture sentence	21
on record US>CN garlic	25
on record US>CN gas	-25
on record US>CN gas part	-29
on record US>CN gear	-16
on record US>CN glove	20
on record US>CN glove part	15
on record US>CN good part	10
on record US>CN grain	-13
on record US>CN lamp	27
on record US>CN lamp before	18
on record US>CN laptop	17
on record US>CN largest	20
on record US>CN letter	-21
on record US>CN lng	-23
on record US>CN lobster	-19
on record US>CN lorry	-13
on record US>CN lumber part	-17
on record US>CN machine before	10
on record US>CN machine part	11
on record US>CN machinery	34
on record US>CN machinery part	26
on record US>CN machinery sentence	10
on record US>CN magnet	26
on record US>CN magnet sentence	13
on record US>CN medicine	-57
on record US>CN medicine before	-17
on record US>CN medicine part	-53
on record US>CN metal	13
on record US>CN metal before	11
on record US>CN metal part	12
on record US>CN oil	24
on record US>CN oil crossed	-26
on record US>CN oil part	23
on record US>CN oil sentence	31
on record US>CN parcel	58
on record US>CN parcel before	26
on record US>CN parcel part	28
on record US>CN parcel sentence	17
on record US>CN parcels	28
on record US>CN phone	24
on record US>CN phone part	16
on record US>CN polysilicon	-32
on record US>CN polysilicon sentence	-21
on record US>CN pork	-56
on record US>CN pork before	-13
on record US>CN pork part	-29
on record US>CN pork sentence	-25
on record US>CN product	-9
on record US>CN pump	33
on record US>CN pump part	18
on record US>CN purchase	-10
on record US>CN reciprocal	86
on record US>CN retaliatory	-26
on record US>CN rule	13
on record US>CN section 301	108
on record US>CN seed	-12
on record US>CN semiconductor	-17
on record US>CN semiconductor before	-22
on record US>CN semiconductor part	-18
on record US>CN semiconductor sentence	16
on record US>CN ship	-9
on record US>CN shoe	16
on record US>CN shoe part	19
on record US>CN sofa part	-16
on record US>CN sorghum	-28
on record US>CN sorghum part	-16
on record US>CN soya	-14
on record US>CN soybean	-62
on record US>CN soybean before	-25
on record US>CN soybean in turn	10
on record US>CN soybean part	-55
on record US>CN soybean sentence	-18
on record US>CN steel	-52
on record US>CN steel in turn	-19
on record US>CN steel part	-66
on record US>CN steel sentence	8
on record US>CN surcharge	24
on record US>CN suspension	-34
on record US>CN suspension part	-24
on record US>CN suspension sentence	-12
on record US>CN syringe	30
on record US>CN syringe part	22
on record US>CN tariff commission	-48
on record US>CN telephone	30
on record US>CN thing	-18
on record US>CN thing part	-11
on record US>CN toaster	14
on record US>CN toy	16
on record US>CN toy before	10
on record US>CN toy sentence	14
on record US>CN truck	-29
on record US>CN truck part	-37
on record US>CN vanity	-21
on record US>CN wafer	19
on record US>CN wheat	-18
on record US>CN wheat part	-23
on record US>CN whiskey	-15
on record US>CN wine	-16
on record US>CN wine part	-15
on record US>CO	-16
on record US>CO 10% percent	17
on record US>CO 10% percent 2025 II	18
on record US>CO coffee	10
on record US>CR 15% percent	11
on record US>CY	-10
on record US>CZ	-17
on record US>DE 10% percent	32
on record US>DE 10% percent 2026 I	37
on record US>DE 15% percent	10
on record US>DE 20% percent	-19
on record US>DE 20% percent 2025 I	-18
on record US>DE 25% percent 2025 I	-24
on record US>DE 25% percent 2026 I	22
on record US>DE 27.5% percent	-20
on record US>DE 27.5% percent 2025 II	-19
on record US>DE 30% percent	-19
on record US>DE 30% percent 2025 II	-17
on record US>DE 50% percent	12
on record US>DE 50% percent 2025 I	-13
on record US>DE 50% percent 2026 I	19
on record US>DE car	-18
on record US>DE car part	-20
on record US>DE car sentence	-13
on record US>DE good	7
on record US>DE good sentence	8
on record US>DE machine	23
on record US>DE machine part	11
on record US>DE medicine	-14
on record US>DE wine	14
on record US>DK	17
on record US>DK 10% percent	51
on record US>DK 10% percent 2026 I	52
on record US>DK 15% percent	-17
on record US>DK 15% percent 2026 I	-16
on record US>DK 25% percent	11
on record US>DK 25% percent 2026 I	12
on record US>DZ 30% percent	12
on record US>EC	-17
on record US>EC 10% percent	-37
on record US>EC 10% percent 2025 II	-55
on record US>EC 15% percent	53
on record US>EC 15% percent 2025 II	55
on record US>EC banana sentence	-12
on record US>EC coffee	-9
on record US>EE	-24
on record US>EG 10% percent	26
on record US>ES	-45
on record US>ES 10% percent	-20
on record US>ES 10% percent 2025 I	-13
on record US>ES 15% percent	-24
on record US>ES 15% percent 2025 II	-15
on record US>ES 15.6% percent	-10
on record US>ES 15.6% percent 2025 II	-10
on record US>ES oil	-10
on record US>ES oil sentence	-9
on record US>ES olive	19
on record US>ET	-13
on record US>EU	29
on record US>EU 0% percent	-50
on record US>EU 0% percent 2025 I	-28
on record US>EU 0% percent 2026 I	-28
on record US>EU 0% percent 2026 II	-11
on record US>EU 10% percent	23
on record US>EU 10% percent 2025 II	-15
on record US>EU 10% percent 2026 I	-19
on record US>EU 10% percent 2026 II	65
on record US>EU 100% percent	-77
on record US>EU 100% percent 2025 II	-45
on record US>EU 100% percent 2026 I	-14
on record US>EU 100% percent 2026 II	-33
on record US>EU 110% percent	-28
on record US>EU 110% percent 2026 I	-22
on record US>EU 12.5% percent	-51
on record US>EU 12.5% percent 2026 II	-47
on record US>EU 125% percent	-26
on record US>EU 125% percent 2025 I	-23
on record US>EU 145% percent	-10
on record US>EU 15% percent	107
on record US>EU 15% percent 2025 II	111
on record US>EU 15% percent 2026 II	16
on record US>EU 15% percent 2028 II	-12
on record US>EU 150% percent	-18
on record US>EU 150% percent 2025 II	-16
on record US>EU 16% percent	9
on record US>EU 16% percent 2025 II	9
on record US>EU 18% percent	-11
on record US>EU 18% percent 2026 I	-10
on record US>EU 19% percent	-23
on record US>EU 19% percent 2025 II	-14
on record US>EU 2.5% percent	19
on record US>EU 2.5% percent 2025 I	10
on record US>EU 20% percent	53
on record US>EU 20% percent 2025 I	85
on record US>EU 20% percent 2025 II	-10
on record US>EU 20% percent 2026 I	-14
on record US>EU 200% percent	45
on record US>EU 200% percent 2025 I	54
on record US>EU 24% percent	-25
on record US>EU 24% percent 2025 I	-20
on record US>EU 24% points	-25
on record US>EU 24% points 2025 II	-16
on record US>EU 25% percent	-44
on record US>EU 25% percent 2018 I	-9
on record US>EU 25% percent 2018 II	12
on record US>EU 25% percent 2021 I	12
on record US>EU 25% percent 2025 I	-38
on record US>EU 25% percent 2025 II	-25
on record US>EU 25% percent 2026 I	-16
on record US>EU 25% percent 2026 II	10
on record US>EU 250% percent	-27
on record US>EU 250% percent 2025 II	-24
on record US>EU 27.5% percent	70
on record US>EU 27.5% percent 2025 II	66
on record US>EU 3% percent	-11
on record US>EU 30% percent	47
on record US>EU 30% percent 2025 II	57
on record US>EU 30% percent 2026 I	-13
on record US>EU 31% percent	-19
on record US>EU 31% percent 2025 II	-12
on record US>EU 32% percent	-10
on record US>EU 34% percent	-13
on record US>EU 35% percent	-18
on record US>EU 39% percent	-28
on record US>EU 39% percent 2025 II	-24
on record US>EU 40% percent	-18
on record US>EU 40% percent 2025 II	-15
on record US>EU 46% percent	-14
on record US>EU 46% percent 2025 I	-14
on record US>EU 50% percent	43
on record US>EU 50% percent 2025 I	22
on record US>EU 50% percent 2025 II	39
on record US>EU 50% percent 2026 I	13
on record US>EU 84% percent	-12
on record US>EU 84% percent 2025 I	-11
on record US>EU aluminium	50
on record US>EU aluminium part	45
on record US>EU aluminium sentence	23
on record US>EU aluminum	32
on record US>EU aluminum before	12
on record US>EU aluminum part	26
on record US>EU answered	-20
on record US>EU anti-dumping	-13
on record US>EU bourbon	-46
on record US>EU bourbon part	-31
on record US>EU butter part	14
on record US>EU butter sentence	-10
on record US>EU cabinet	-22
on record US>EU cabinet part	-10
on record US>EU cabinet sentence	-13
on record US>EU car	35
on record US>EU car before	-13
on record US>EU car part	14
on record US>EU car sentence	40
on record US>EU champagne	13
on record US>EU cheese	-16
on record US>EU cheese part	-18
on record US>EU chip part	11
on record US>EU cognac	17
on record US>EU countermeasures	-10
on record US>EU drug	-22
on record US>EU drug part	-20
on record US>EU engine	13
on record US>EU fentanyl	-24
on record US>EU furniture sentence	14
on record US>EU gas	11
on record US>EU glass	10
on record US>EU glass part	10
on record US>EU good before	-26
on record US>EU good part	21
on record US>EU juice	-9
on record US>EU juice sentence	-10
on record US>EU lamp before	-10
on record US>EU lamp sentence	12
on record US>EU letter	19
on record US>EU lobster part	-13
on record US>EU machine crossed	-11
on record US>EU machine part	-10
on record US>EU machine sentence	19
on record US>EU medicine sentence	10
on record US>EU metal	-8
on record US>EU metal sentence	-22
on record US>EU motorcycle	-9
on record US>EU oil	-21
on record US>EU oil part	-9
on record US>EU oil sentence	-11
on record US>EU orange	12
on record US>EU pharmaceutical part	-9
on record US>EU polysilicon	-13
on record US>EU pork	-13
on record US>EU reciprocal	-13
on record US>EU section 301	-10
on record US>EU semiconductor before	12
on record US>EU shoe	17
on record US>EU soybean	-27
on record US>EU soybean part	-15
on record US>EU soybean sentence	-12
on record US>EU spirit before	-13
on record US>EU spirit part	10
on record US>EU steel	34
on record US>EU steel part	46
on record US>EU surcharge	22
on record US>EU timber sentence	-10
on record US>EU whiskey	18
on record US>EU whiskey before	-16
on record US>EU whiskey part	15
on record US>EU whiskey sentence	21
on record US>EU whisky part	11
on record US>EU wine	26
on record US>EU wine part	21
on record US>EU wine sentence	13
on record US>FI 10% percent	22
on record US>FI 10% percent 2026 I	19
on record US>FI 24% percent	-12
on record US>FI cheese	-12
on record US>FI cheese part	-12
on record US>FJ	-14
on record US>FR	-9
on record US>FR 10% percent	18
on record US>FR 10% percent 2026 I	21
on record US>FR 100% percent	18
on record US>FR 200% percent	-18
on record US>FR 200% percent 2025 I	-26
on record US>FR 25% percent 2026 I	22
on record US>FR 50% percent	-13
on record US>FR aluminum	-15
on record US>FR aluminum part	-9
on record US>FR champagne	13
on record US>FR champagne sentence	14
on record US>FR cognac	12
on record US>FR cognac part	11
on record US>FR spirit	-13
on record US>FR spirit part	-9
on record US>FR wine	-21
on record US>FR wine part	-17
on record US>GB	-11
on record US>GB 0% percent	23
on record US>GB 0% percent 2025 I	14
on record US>GB 0% percent 2025 II	23
on record US>GB 0% percent 2026 II	-10
on record US>GB 10% percent	118
on record US>GB 10% percent 2025 I	73
on record US>GB 10% percent 2025 II	78
on record US>GB 10% percent 2026 I	16
on record US>GB 100% percent	-68
on record US>GB 100% percent 2025 I	-10
on record US>GB 100% percent 2025 II	-52
on record US>GB 100% percent 2026 I	-18
on record US>GB 12.5% percent	-24
on record US>GB 12.5% percent 2026 II	-24
on record US>GB 125% percent	-11
on record US>GB 145% percent	-16
on record US>GB 145% percent 2025 I	-11
on record US>GB 15% percent	-56
on record US>GB 15% percent 2025 II	-40
on record US>GB 15% percent 2026 I	-17
on record US>GB 19% percent	-46
on record US>GB 19% percent 2025 I	-36
on record US>GB 19% percent 2025 II	-15
on record US>GB 2% percent	-12
on record US>GB 2.5% percent	10
on record US>GB 2.5% percent 2025 II	11
on record US>GB 20% percent	-39
on record US>GB 20% percent 2025 I	-15
on record US>GB 20% percent 2025 II	-26
on record US>GB 24% points	-22
on record US>GB 24% points 2025 I	-10
on record US>GB 25% percent	76
on record US>GB 25% percent 2025 I	46
on record US>GB 25% percent 2025 II	35
on record US>GB 25% percent 2026 I	29
on record US>GB 27.5% percent	29
on record US>GB 27.5% percent 2025 I	28
on record US>GB 30% percent	-38
on record US>GB 30% percent 2025 II	-30
on record US>GB 31% percent	-12
on record US>GB 31% percent 2025 II	-11
on record US>GB 35% percent	-16
on record US>GB 40% percent	-23
on record US>GB 40% percent 2025 II	-12
on record US>GB 40% percent 2026 I	-14
on record US>GB 50% percent	-83
on record US>GB 50% percent 2025 I	-12
on record US>GB 50% percent 2025 II	-73
on record US>GB 50% percent 2026 I	-30
on record US>GB 55% percent	-16
on record US>GB 55% percent 2025 I	-10
on record US>GB 80% percent	-15
on record US>GB 80% percent 2025 I	-15
on record US>GB aircraft	16
on record US>GB aircraft part	10
on record US>GB aluminium sentence	11
on record US>GB aluminum	21
on record US>GB aluminum sentence	13
on record US>GB baseline	9
on record US>GB beef	-19
on record US>GB beef part	-21
on record US>GB beef sentence	-12
on record US>GB bourbon	-12
on record US>GB car	53
on record US>GB car before	-11
on record US>GB car part	49
on record US>GB car sentence	24
on record US>GB engine	28
on record US>GB engine part	23
on record US>GB ethanol	-61
on record US>GB ethanol part	-30
on record US>GB ethanol sentence	-40
on record US>GB fentanyl	-31
on record US>GB furniture	-9
on record US>GB good	-15
on record US>GB good sentence	-17
on record US>GB lumber	-22
on record US>GB lumber sentence	-14
on record US>GB medicine before	-13
on record US>GB metal	-24
on record US>GB metal part	-13
on record US>GB reciprocal	-32
on record US>GB salmon	12
on record US>GB salmon part	12
on record US>GB section 301	-18
on record US>GB steel	35
on record US>GB steel part	48
on record US>GB steel sentence	14
on record US>GB surcharge	-18
on record US>GB whiskey	9
on record US>GB whiskey sentence	10
on record US>GB whisky	29
on record US>GB whisky before	13
on record US>GB whisky part	11
on record US>GB whisky sentence	10
on record US>GE	-43
on record US>GE 35% percent	-13
on record US>GE walnut	-13
on record US>GE walnut part	-13
on record US>GH	-42
on record US>GH butter	-15
on record US>GH butter part	-14
on record US>GH cocoa	-13
on record US>GL	-61
on record US>GL 10% percent	-28
on record US>GL 10% percent 2026 I	-28
on record US>GL 25% percent	-29
on record US>GL 25% percent 2026 I	-29
on record US>GL good	-12
on record US>GL good sentence	-11
on record US>GT 10% percent	19
on record US>GT 10% percent 2025 II	22
on record US>GT 15% percent	-9
on record US>GT 15% percent 2025 II	-9
on record US>GT coffee	-17
on record US>GT coffee part	-12
on record US>GY	-19
on record US>GY rice	-13
on record US>HK	16
on record US>HK 10% percent 2025 II	23
on record US>HK 10% percent 2026 II	-20
on record US>HK 12.5% percent	51
on record US>HK 12.5% percent 2026 II	46
on record US>HK 125% percent	-12
on record US>HK 125% percent 2025 I	-11
on record US>HK 20% percent	27
on record US>HK 20% percent 2025 II	30
on record US>HK 24% points	-12
on record US>HK 25% percent	-24
on record US>HK 25% percent 2026 II	-18
on record US>HK 30% percent	13
on record US>HK 30% percent 2025 II	14
on record US>HK 7.5% percent	-18
on record US>HK 7.5% percent 2026 II	-18
on record US>HK emergency	-11
on record US>HK fentanyl	12
on record US>HR	-12
on record US>HU	-34
on record US>ID	31
on record US>ID 0% percent 2025 II	-40
on record US>ID 0% percent 2026 I	16
on record US>ID 10% percent	15
on record US>ID 10% percent 2025 II	-13
on record US>ID 10% percent 2026 II	27
on record US>ID 12.5% percent	-26
on record US>ID 12.5% percent 2026 II	-26
on record US>ID 15% percent	-32
on record US>ID 15% percent 2025 II	-12
on record US>ID 15% percent 2026 I	-18
on record US>ID 18% percent	-16
on record US>ID 18% percent 2026 I	-15
on record US>ID 19% percent	96
on record US>ID 19% percent 2025 II	75
on record US>ID 19% percent 2026 I	45
on record US>ID 20% percent	-38
on record US>ID 20% percent 2025 II	-26
on record US>ID 25% percent	-27
on record US>ID 25% percent 2025 II	-22
on record US>ID 30% percent	-23
on record US>ID 30% percent 2025 II	-15
on record US>ID 32% percent	63
on record US>ID 32% percent 2025 II	45
on record US>ID 32% percent 2026 I	12
on record US>ID 36% percent	-18
on record US>ID 36% percent 2025 II	-16
on record US>ID 5% percent	-13
on record US>ID 50% percent	-9
on record US>ID aircraft	9
on record US>ID aircraft sentence	10
on record US>ID letter	14
on record US>ID oil	-17
on record US>ID oil before	-19
on record US>ID surcharge	-12
on record US>IE	-45
on record US>IE 0% percent	-30
on record US>IE 0% percent 2025 II	-21
on record US>IE 100% percent	-21
on record US>IE 100% percent 2025 II	-13
on record US>IE 16% percent	13
on record US>IE 200% percent	-11
on record US>IE butter before	11
on record US>IE butter part	-16
on record US>IE butter sentence	14
on record US>IE medicine	-11
on record US>IE whiskey part	-26
on record US>IL	15
on record US>IL 0% percent	-10
on record US>IL 17% percent	31
on record US>IN	38
on record US>IN 0% percent	-46
on record US>IN 0% percent 2025 I	-20
on record US>IN 0% percent 2025 II	-40
on record US>IN 10% percent 2025 I	-21
on record US>IN 10% percent 2026 I	-35
on record US>IN 10% percent 2026 II	47
on record US>IN 100% percent 2025 I	-15
on record US>IN 100% percent 2025 II	-28
on record US>IN 100% percent 2026 II	44
on record US>IN 11% percent	-31
on record US>IN 11% percent 2025 II	-30
on record US>IN 12% percent	-13
on record US>IN 12.5% percent	-22
on record US>IN 12.5% percent 2026 II	-18
on record US>IN 15% percent 2025 II	21
on record US>IN 15% percent 2026 I	-45
on record US>IN 150% percent	-24
on record US>IN 150% percent 2025 II	-16
on record US>IN 16% percent	17
on record US>IN 16% percent 2025 II	18
on record US>IN 18% percent	120
on record US>IN 18% percent 2026 I	106
on record US>IN 18% percent 2026 II	39
on record US>IN 19% percent	-45
on record US>IN 19% percent 2025 II	-25
on record US>IN 19% percent 2026 I	-20
on record US>IN 20% percent	-66
on record US>IN 20% percent 2025 II	-24
on record US>IN 20% percent 2026 I	-40
on record US>IN 24% points	-17
on record US>IN 24% points 2025 II	-10
on record US>IN 25% percent	99
on record US>IN 25% percent 2025 I	-25
on record US>IN 25% percent 2025 II	96
on record US>IN 25% percent 2026 I	21
on record US>IN 25% percent 2026 II	30
on record US>IN 26% percent	52
on record US>IN 26% percent 2025 I	32
on record US>IN 26% percent 2025 II	24
on record US>IN 30% percent	-59
on record US>IN 30% percent 2025 II	-56
on record US>IN 31% percent	-12
on record US>IN 31% percent 2025 II	-10
on record US>IN 35% percent	-27
on record US>IN 35% percent 2025 II	-24
on record US>IN 39% percent	-18
on record US>IN 39% percent 2025 II	-17
on record US>IN 40% percent	-35
on record US>IN 40% percent 2025 II	-26
on record US>IN 45% percent	-13
on record US>IN 50% percent	90
on record US>IN 50% percent 2025 I	-14
on record US>IN 50% percent 2025 II	70
on record US>IN 50% percent 2026 I	57
on record US>IN 6% percent	-12
on record US>IN 70% percent	-9
on record US>IN account	11
on record US>IN aluminum	-12
on record US>IN apple	-22
on record US>IN apple part	-21
on record US>IN bourbon	-20
on record US>IN car	-46
on record US>IN car part	-29
on record US>IN car sentence	-24
on record US>IN coffee	-13
on record US>IN coffee sentence	-12
on record US>IN cotton	-31
on record US>IN cotton part	-31
on record US>IN crude	17
on record US>IN ethanol	-17
on record US>IN fentanyl	-10
on record US>IN gas	20
on record US>IN gas before	12
on record US>IN good	30
on record US>IN good part	22
on record US>IN medicine	-29
on record US>IN medicine part	-18
on record US>IN medicine sentence	-13
on record US>IN motorcycle	-13
on record US>IN oil	101
on record US>IN oil before	22
on record US>IN oil part	75
on record US>IN oil sentence	37
on record US>IN purchase	24
on record US>IN shrimp	17
on record US>IN shrimp part	16
on record US>IN steel	-49
on record US>IN steel part	-41
on record US>IN surcharge	-13
on record US>IN textile part	12
on record US>IR	-58
on record US>IR 100% percent	-21
on record US>IR 100% percent 2026 II	-19
on record US>IR 25% percent	-24
on record US>IR 25% percent 2026 I	-23
on record US>IR oil	-21
on record US>IR oil part	-19
on record US>IS	-24
on record US>IT	18
on record US>IT 15% percent	-23
on record US>IT 15% percent 2025 II	-19
on record US>IT pasta	15
on record US>JM 20% percent	-9
on record US>JO 10% percent	-13
on record US>JO 10% percent 2026 II	-12
on record US>JO 12.5% percent	-11
on record US>JO 12.5% percent 2026 II	-11
on record US>JO 15% percent	31
on record US>JO 15% percent 2026 II	30
on record US>JO surcharge	-13
on record US>JP	32
on record US>JP 0% percent	-58
on record US>JP 0% percent 2025 II	-35
on record US>JP 0% percent 2031 II	-13
on record US>JP 10% percent	-41
on record US>JP 10% percent 2025 I	15
on record US>JP 10% percent 2025 II	-38
on record US>JP 10% percent 2026 II	-19
on record US>JP 100% percent	-48
on record US>JP 100% percent 2025 II	-34
on record US>JP 100% percent 2026 I	-10
on record US>JP 100% percent 2026 II	-10
on record US>JP 12.5% percent	42
on record US>JP 12.5% percent 2025 II	-11
on record US>JP 12.5% percent 2026 II	47
on record US>JP 15% percent	89
on record US>JP 15% percent 2025 II	93
on record US>JP 15% percent 2026 II	19
on record US>JP 19% percent	-29
on record US>JP 19% percent 2025 II	-25
on record US>JP 2.5% percent	46
on record US>JP 2.5% percent 2025 II	47
on record US>JP 20% percent	-59
on record US>JP 20% percent 2025 I	-15
on record US>JP 20% percent 2025 II	-29
on record US>JP 20% percent 2026 I	-19
on record US>JP 24% percent	81
on record US>JP 24% percent 2025 I	58
on record US>JP 24% percent 2025 II	34
on record US>JP 24% points	-26
on record US>JP 24% points 2025 II	-16
on record US>JP 25% percent 2026 I	-10
on record US>JP 25% percent 2026 II	-9
on record US>JP 26.4% percent	13
on record US>JP 26.4% percent 2025 II	13
on record US>JP 27.5% percent	44
on record US>JP 27.5% percent 2025 II	48
on record US>JP 30% percent	11
on record US>JP 30% percent 2025 II	13
on record US>JP 32% percent	-22
on record US>JP 32% percent 2025 II	-10
on record US>JP 33% percent	-28
on record US>JP 35% percent	24
on record US>JP 35% percent 2025 II	25
on record US>JP 39% percent	-16
on record US>JP 39% percent 2025 II	-15
on record US>JP 40% percent	-19
on record US>JP 40% percent 2025 II	-15
on record US>JP 46% percent	-9
on record US>JP 46% percent 2025 I	-8
on record US>JP 60% percent	-13
on record US>JP aircraft	16
on record US>JP aircraft part	12
on record US>JP aluminium	23
on record US>JP aluminium before	9
on record US>JP aluminium part	9
on record US>JP aluminum part	14
on record US>JP car	47
on record US>JP car part	33
on record US>JP car sentence	28
on record US>JP chip	-15
on record US>JP chip part	-11
on record US>JP fentanyl	-10
on record US>JP medicine	-16
on record US>JP medicine part	-15
on record US>JP medicine sentence	-9
on record US>JP oil	-10
on record US>JP semiconductor	-29
on record US>JP semiconductor part	-18
on record US>JP steel	28
on record US>JP steel part	21
on record US>JP steel sentence	15
on record US>JP surcharge	-22
on record US>JP vehicle sentence	-13
on record US>JP wine	-10
on record US>KE 10% percent	24
on record US>KE 10% percent 2025 II	25
on record US>KE 15% percent	-10
on record US>KE 15% percent 2025 II	-10
on record US>KE tea	-17
on record US>KE tea part	-12
on record US>KH	27
on record US>KH 0% percent	-20
on record US>KH 0% percent 2025 II	-15
on record US>KH 10% percent	16
on record US>KH 10% percent 2026 II	29
on record US>KH 100% percent	-18
on record US>KH 100% percent 2025 II	-18
on record US>KH 19% percent	62
on record US>KH 19% percent 2025 II	58
on record US>KH 20% percent	-34
on record US>KH 20% percent 2025 II	-32
on record US>KH 24% percent	-10
on record US>KH 30% percent	-11
on record US>KH 36% percent	17
on record US>KH 36% percent 2025 II	17
on record US>KH 40% percent	-15
on record US>KH 40% percent 2025 II	-14
on record US>KH 49% percent	42
on record US>KH 49% percent 2025 I	28
on record US>KH 49% percent 2025 II	19
on record US>KR	10
on record US>KR 0% percent	18
on record US>KR 0% percent 2025 II	28
on record US>KR 10% percent	-48
on record US>KR 10% percent 2025 II	-45
on record US>KR 10% percent 2026 II	-21
on record US>KR 10% points	-16
on record US>KR 10% points 2025 II	-15
on record US>KR 100% percent	-63
on record US>KR 100% percent 2025 II	-48
on record US>KR 100% percent 2026 II	-12
on record US>KR 12.5% percent	59
on record US>KR 12.5% percent 2025 II	32
on record US>KR 12.5% percent 2026 I	11
on record US>KR 12.5% percent 2026 II	33
on record US>KR 15% percent	105
on record US>KR 15% percent 2025 II	108
on record US>KR 15% percent 2026 I	12
on record US>KR 15% percent 2026 II	-10
on record US>KR 19% percent	-22
on record US>KR 19% percent 2025 II	-18
on record US>KR 2.5% percent	-34
on record US>KR 2.5% percent 2025 II	-33
on record US>KR 20% percent	-63
on record US>KR 20% percent 2025 II	-44
on record US>KR 20% percent 2026 I	-13
on record US>KR 21% percent	-10
on record US>KR 24% percent	-14
on record US>KR 24% points	-56
on record US>KR 24% points 2025 II	-30
on record US>KR 24% points 2026 I	-24
on record US>KR 24% points 2026 II	-10
on record US>KR 25% percent	61
on record US>KR 25% percent 2025 I	19
on record US>KR 25% percent 2025 II	33
on record US>KR 25% percent 2026 I	34
on record US>KR 3% percent	-17
on record US>KR 30% percent	-37
on record US>KR 30% percent 2025 II	-33
on record US>KR 32% percent	-18
on record US>KR 34% percent	-10
on record US>KR 34% percent 2025 II	-9
on record US>KR 35% percent	-12
on record US>KR 36% percent	-13
on record US>KR 36% percent 2025 II	-12
on record US>KR 39% percent	-10
on record US>KR 39% percent 2025 II	-10
on record US>KR 40% percent	-10
on record US>KR 47% percent	-10
on record US>KR 5% percent	-14
on record US>KR 50% percent	33
on record US>KR 50% percent 2025 II	40
on record US>KR aluminum	28
on record US>KR aluminum part	26
on record US>KR car	56
on record US>KR car before	9
on record US>KR car part	47
on record US>KR car sentence	10
on record US>KR chicken	-10
on record US>KR chicken part	-10
on record US>KR chip before	-14
on record US>KR chip part	16
on record US>KR copper	-20
on record US>KR copper part	-10
on record US>KR cotton	-11
on record US>KR fentanyl	-50
on record US>KR furniture	-24
on record US>KR letter	13
on record US>KR lumber	14
on record US>KR lumber part	12
on record US>KR medicine	13
on record US>KR medicine before	-10
on record US>KR medicine part	29
on record US>KR oil	-30
on record US>KR oil before	-15
on record US>KR oil sentence	-13
on record US>KR polysilicon	-13
on record US>KR reciprocal	9
on record US>KR rice	-10
on record US>KR rice sentence	-10
on record US>KR section 301	-15
on record US>KR steel	37
on record US>KR steel before	21
on record US>KR steel part	22
on record US>KR steel sentence	9
on record US>KR truck	-16
on record US>KR truck sentence	-15
on record US>KW	-16
on record US>KZ	-17
on record US>LA	21
on record US>LA 40% percent	39
on record US>LA 40% percent 2025 II	34
on record US>LB	-10
on record US>LI	25
on record US>LI 15% percent	35
on record US>LI 15% percent 2025 II	44
on record US>LI good	16
on record US>LK	25
on record US>LK 20% percent	24
on record US>LK 20% percent 2025 II	14
on record US>LK 44% percent	21
on record US>LS	34
on record US>LS 10% percent	-11
on record US>LS 10% percent 2025 II	-10
on record US>LS 15% percent	31
on record US>LS 15% percent 2025 II	34
on record US>LS 50% percent	32
on record US>LS 50% percent 2025 II	20
on record US>LV	-18
on record US>MA	-29
on record US>MA 14% percent	-10
on record US>MA 5% percent	-9
on record US>MD	-15
on record US>MG 15% percent	26
on record US>MG 15% percent 2025 II	14
on record US>MG clove sentence	10
on record US>MM	10
on record US>MM 40% percent	23
on record US>MM 40% percent 2025 II	19
on record US>MN	-16
on record US>MO 10% percent	14
on record US>MU	-10
on record US>MW	-9
on record US>MX	27
on record US>MX 0% percent	18
on record US>MX 0% percent 2025 II	34
on record US>MX 10% percent	-54
on record US>MX 10% percent 2025 I	-43
on record US>MX 10% percent 2025 II	-48
on record US>MX 10% percent 2026 II	15
on record US>MX 12% percent	-24
on record US>MX 15% percent	-21
on record US>MX 15% percent 2025 II	-13
on record US>MX 17% percent	22
on record US>MX 17% percent 2025 II	23
on record US>MX 17.09% percent	14
on record US>MX 20% percent	-19
on record US>MX 20% percent 2025 II	-12
on record US>MX 25% percent	65
on record US>MX 25% percent 2018 II	-14
on record US>MX 25% percent 2025 I	18
on record US>MX 25% percent 2025 II	69
on record US>MX 25% percent 2026 I	12
on record US>MX 30% percent	68
on record US>MX 30% percent 2025 II	72
on record US>MX 35% percent	-48
on record US>MX 35% percent 2025 II	-41
on record US>MX 40% percent	-20
on record US>MX 40% percent 2025 II	-18
on record US>MX 45% percent	-9
on record US>MX 5% percent	10
on record US>MX 5% percent 2019 I	21
on record US>MX 50% percent 2025 I	10
on record US>MX 50% percent 2026 I	-8
on record US>MX aluminium	13
on record US>MX aluminium part	14
on record US>MX aluminum part	11
on record US>MX aluminum sentence	-11
on record US>MX anti-dumping	13
on record US>MX antidumping	14
on record US>MX avocado	14
on record US>MX avocado part	17
on record US>MX car	-17
on record US>MX car part	-21
on record US>MX cheese	-15
on record US>MX copper	20
on record US>MX copper part	16
on record US>MX fentanyl	8
on record US>MX metal	-32
on record US>MX metal sentence	-27
on record US>MX reciprocal	-15
on record US>MX steel	22
on record US>MX steel sentence	19
on record US>MX surcharge	13
on record US>MX tomato	32
on record US>MX tomato part	22
on record US>MX truck	-27
on record US>MX truck part	-41
on record US>MX truck sentence	13
on record US>MY 0% percent	14
on record US>MY 0% percent 2025 II	15
on record US>MY 10% percent	14
on record US>MY 10% percent 2025 II	-23
on record US>MY 10% percent 2026 II	36
on record US>MY 100% percent	-60
on record US>MY 100% percent 2025 II	-57
on record US>MY 12.5% percent	-10
on record US>MY 12.5% percent 2026 II	-10
on record US>MY 15% percent	-15
on record US>MY 15% percent 2025 II	-12
on record US>MY 19% percent	67
on record US>MY 19% percent 2025 II	66
on record US>MY 20% percent	-37
on record US>MY 20% percent 2025 II	-35
on record US>MY 24% percent 2025 II	10
on record US>MY 24% points	-17
on record US>MY 25% percent	33
on record US>MY 25% percent 2025 II	33
on record US>MY 30% percent	-14
on record US>MY 30% percent 2025 II	-14
on record US>MY 36% percent	-13
on record US>MY 36% percent 2025 II	-13
on record US>MY 40% percent	-21
on record US>MY 40% percent 2025 II	-21
on record US>MY 50% percent	-20
on record US>MY 50% percent 2025 II	-18
on record US>MY aircraft	16
on record US>MY fentanyl	-12
on record US>MZ	-16
on record US>NA	-17
on record US>NG	-33
on record US>NG butter	-11
on record US>NI	15
on record US>NL 10% percent 2026 I	14
on record US>NO	-19
on record US>NO 0% percent	-15
on record US>NO 10% percent	13
on record US>NO 10% percent 2026 I	18
on record US>NO 15% percent	24
on record US>NO 15% percent 2025 II	22
on record US>NO 25% percent 2026 I	11
on record US>NO fish	-13
on record US>NO good	15
on record US>NO salmon	-16
on record US>NO salmon part	-13
on record US>NP	-29
on record US>NP 8% percent	-11
on record US>NP carpet	-11
on record US>NP carpet part	-10
on record US>NZ	-10
on record US>NZ 0% percent	-25
on record US>NZ 10% percent	17
on record US>NZ 15% percent	32
on record US>NZ 15% percent 2025 II	15
on record US>OM	-17
on record US>PE	-48
on record US>PE 10% percent	14
on record US>PE asparagu	-10
on record US>PH	36
on record US>PH 0% percent	-42
on record US>PH 0% percent 2025 II	-46
on record US>PH 10% percent	-9
on record US>PH 10% percent 2026 I	-18
on record US>PH 12.5% percent	38
on record US>PH 12.5% percent 2026 II	42
on record US>PH 15% percent	-10
on record US>PH 17% percent	28
on record US>PH 17% percent 2025 II	29
on record US>PH 19% percent	88
on record US>PH 19% percent 2025 II	64
on record US>PH 19% percent 2026 I	24
on record US>PH 19% percent 2026 II	20
on record US>PH 20% percent 2025 II	11
on record US>PH 25% percent	-29
on record US>PH 25% percent 2025 II	-21
on record US>PH 30% percent	-13
on record US>PH 30% percent 2025 II	-11
on record US>PH 36% percent	-11
on record US>PH 50% percent	-9
on record US>PH 6% percent	-9
on record US>PH letter	22
on record US>PH oil	16
on record US>PH oil before	21
on record US>PK	9
on record US>PK 0% percent	-17
on record US>PK 0% percent 2026 I	-13
on record US>PK 19% percent	76
on record US>PK 19% percent 2025 II	51
on record US>PK 19% percent 2026 I	39
on record US>PK 20% percent	-13
on record US>PK 37% percent	-9
on record US>PL	-47
on record US>PL 15% percent	-13
on record US>PL 2% percent	-10
on record US>PL furniture	-13
on record US>PT	-46
on record US>PY	-17
on record US>RS	-11
on record US>RU	-142
on record US>RU 10% percent	-11
on record US>RU 100% percent	-76
on record US>RU 100% percent 2025 II	-33
on record US>RU 100% percent 2026 II	-56
on record US>RU 25% percent	-42
on record US>RU 25% percent 2025 II	-21
on record US>RU 25% percent 2026 I	-13
on record US>RU 25% percent 2026 II	-10
on record US>RU 50% percent	-22
on record US>RU 50% percent 2025 II	-8
on record US>RU 500% percent	-14
on record US>RU 500% percent 2026 II	-10
on record US>RU crude	-20
on record US>RU crude part	-16
on record US>RU gas	-10
on record US>RU oil	-92
on record US>RU oil before	-11
on record US>RU oil part	-57
on record US>RU oil sentence	-43
on record US>SA 10% percent	14
on record US>SE	-81
on record US>SE 10% percent 2025 II	-13
on record US>SE 10% percent 2026 I	10
on record US>SE 100% percent	-13
on record US>SE 100% percent 2025 II	-9
on record US>SE 15% percent	-13
on record US>SE 15% percent 2025 II	-13
on record US>SE 24% points	-15
on record US>SE 24% points 2025 II	-14
on record US>SE 25% percent	12
on record US>SE 25% percent 2026 I	16
on record US>SE 30% percent	-15
on record US>SE 30% percent 2025 II	-14
on record US>SE good	22
on record US>SE good sentence	15
on record US>SE oil	-9
on record US>SG 10% percent	26
on record US>SG 10% percent 2025 II	22
on record US>SG 100% percent	-19
on record US>SG 100% percent 2025 II	-18
on record US>SG 24% points	-10
on record US>SG 24% points 2025 II	-10
on record US>SN	-14
on record US>SV 10% percent	15
on record US>SV 10% percent 2025 II	11
on record US>SY	25
on record US>SY 10% percent	-16
on record US>SY 10% percent 2025 II	-16
on record US>SY 41% percent	48
on record US>SY 41% percent 2025 II	46
on record US>TH	35
on record US>TH 0% percent	-26
on record US>TH 0% percent 2025 II	-23
on record US>TH 10% percent 2025 I	10
on record US>TH 10% percent 2025 II	18
on record US>TH 10% percent 2026 II	-13
on record US>TH 100% percent	-21
on record US>TH 100% percent 2025 II	-17
on record US>TH 12.5% percent	29
on record US>TH 12.5% percent 2026 II	25
on record US>TH 19% percent	77
on record US>TH 19% percent 2025 II	76
on record US>TH 20% percent	-45
on record US>TH 20% percent 2025 II	-32
on record US>TH 25% percent	-18
on record US>TH 25% percent 2025 II	-14
on record US>TH 30% percent	-25
on record US>TH 30% percent 2025 II	-23
on record US>TH 36% percent	52
on record US>TH 36% percent 2025 II	49
on record US>TH car before	10
on record US>TH oil	-10
on record US>TN 10% percent	10
on record US>TN 25% percent	9
on record US>TN 25% percent 2025 II	10
on record US>TO	-12
on record US>TR	-19
on record US>TR 10% percent	-10
on record US>TR 10% percent 2026 II	-9
on record US>TR 100% percent	12
on record US>TR 15% percent	17
on record US>TR 15% percent 2025 II	15
on record US>TR 16% percent	-10
on record US>TR 50% percent	11
on record US>TR oil	10
on record US>TR oil before	10
on record US>TR steel	22
on record US>TR steel before	11
on record US>TT	11
on record US>TW	65
on record US>TW 0% percent 2026 I	20
on record US>TW 10% percent	18
on record US>TW 10% percent 2026 II	21
on record US>TW 100% percent 2025 II	-19
on record US>TW 100% percent 2026 I	17
on record US>TW 12.5% percent	-21
on record US>TW 12.5% percent 2026 II	-9
on record US>TW 15% percent	32
on record US>TW 15% percent 2025 II	-26
on record US>TW 15% percent 2026 I	52
on record US>TW 19% percent	-11
on record US>TW 20% percent	103
on record US>TW 20% percent 2025 II	83
on record US>TW 20% percent 2026 I	44
on record US>TW 25% percent	-68
on record US>TW 25% percent 2026 I	-57
on record US>TW 25% percent 2026 II	-9
on record US>TW 32% percent	50
on record US>TW 32% percent 2025 I	20
on record US>TW 32% percent 2025 II	21
on record US>TW 41% percent	-10
on record US>TW 41% percent 2025 II	-10
on record US>TW 50% percent	-14
on record US>TW aircraft	9
on record US>TW aircraft part	9
on record US>TW bicycle	12
on record US>TW car	-34
on record US>TW car sentence	-33
on record US>TW chip	10
on record US>TW chip before	14
on record US>TW lumber part	9
on record US>TW part	10
on record US>TW tool	19
on record US>TW tool part	15
on record US>TZ	-14
on record US>UA	-29
on record US>UG	-12
on record US>UY	-22
on record US>UZ	-26
on record US>VE	-17
on record US>VN	39
on record US>VN 0% percent	-54
on record US>VN 0% percent 2025 I	-17
on record US>VN 0% percent 2025 II	-40
on record US>VN 10% percent	-10
on record US>VN 10% percent 2025 I	10
on record US>VN 10% percent 2026 II	-16
on record US>VN 100% percent	-21
on record US>VN 100% percent 2025 II	-19
on record US>VN 12.5% percent	33
on record US>VN 12.5% percent 2026 II	32
on record US>VN 15% percent	-44
on record US>VN 15% percent 2025 II	-20
on record US>VN 15% percent 2026 I	-12
on record US>VN 18% percent	-21
on record US>VN 18% percent 2026 I	-14
on record US>VN 19% percent	-89
on record US>VN 19% percent 2025 II	-67
on record US>VN 19% percent 2026 I	-27
on record US>VN 2% percent	-14
on record US>VN 20% percent	124
on record US>VN 20% percent 2025 I	-32
on record US>VN 20% percent 2025 II	110
on record US>VN 20% percent 2026 I	49
on record US>VN 20% percent 2026 II	9
on record US>VN 24% percent	-15
on record US>VN 24% percent 2025 I	-9
on record US>VN 25% percent	-27
on record US>VN 25% percent 2025 I	-13
on record US>VN 25% percent 2026 II	-13
on record US>VN 30% percent	-24
on record US>VN 30% percent 2025 II	-22
on record US>VN 31% percent	12
on record US>VN 32% percent	-19
on record US>VN 32% percent 2025 I	-9
on record US>VN 40% percent	60
on record US>VN 40% percent 2025 II	56
on record US>VN 46% percent	99
on record US>VN 46% percent 2025 I	70
on record US>VN 46% percent 2025 II	42
on record US>VN 49% percent	-8
on record US>VN 5% percent	-13
on record US>VN 50% percent	-20
on record US>VN 50% percent 2025 II	-11
on record US>VN 9% percent	-15
on record US>VN aircraft	-30
on record US>VN aircraft sentence	-19
on record US>VN car	15
on record US>VN car before	22
on record US>VN coffee	14
on record US>VN coffee sentence	16
on record US>VN fentanyl	-10
on record US>VN letter	-14
on record US>VN product	17
on record US>VN rice	-11
on record US>VN shirt	-18
on record US>WS	-12
on record US>ZA	48
on record US>ZA 0% percent	8
on record US>ZA 15% percent	-10
on record US>ZA 25% percent	20
on record US>ZA 25% percent 2025 II	20
on record US>ZA 30% percent	63
on record US>ZA 30% percent 2025 II	51
on record US>ZA car	18
on record US>ZM	-16
on record US>all	74
on record US>all 0% percent	-76
on record US>all 0% percent 2025 I	-41
on record US>all 0% percent 2025 II	-54
on record US>all 0% percent 2026 I	-33
on record US>all 0% percent 2026 II	21
on record US>all 10% percent	97
on record US>all 10% percent 2018 I	-14
on record US>all 10% percent 2018 II	-39
on record US>all 10% percent 2019 I	-29
on record US>all 10% percent 2020 I	-11
on record US>all 10% percent 2025 I	105
on record US>all 10% percent 2025 II	-17
on record US>all 10% percent 2026 I	64
on record US>all 10% percent 2026 II	15
on record US>all 100% percent	126
on record US>all 100% percent 2024 II	-12
on record US>all 100% percent 2025 I	17
on record US>all 100% percent 2025 II	95
on record US>all 100% percent 2026 II	72
on record US>all 104% percent	-12
on record US>all 11% percent	-23
on record US>all 11% percent 2026 II	-14
on record US>all 12% percent	-38
on record US>all 12% percent 2026 I	-16
on record US>all 12.5% percent	-73
on record US>all 12.5% percent 2026 I	-40
on record US>all 12.5% percent 2026 II	-48
on record US>all 120% percent	-18
on record US>all 120% percent 2025 I	-14
on record US>all 125% percent	-62
on record US>all 125% percent 2025 I	-47
on record US>all 125% percent 2025 II	-15
on record US>all 13% percent	-31
on record US>all 13% percent 2025 II	-12
on record US>all 13% percent 2026 I	-11
on record US>all 14% percent	9
on record US>all 145% percent	-47
on record US>all 145% percent 2025 I	-23
on record US>all 145% percent 2025 II	-19
on record US>all 15% percent	57
on record US>all 15% percent 2019 II	-20
on record US>all 15% percent 2020 I	-35
on record US>all 15% percent 2025 I	-27
on record US>all 15% percent 2025 II	-80
on record US>all 15% percent 2026 I	103
on record US>all 15% percent 2026 II	45
on record US>all 150% percent	47
on record US>all 150% percent 2025 II	48
on record US>all 16% percent	-12
on record US>all 17% percent	-19
on record US>all 17% percent 2025 II	-13
on record US>all 170% percent	-13
on record US>all 18% percent	-29
on record US>all 18% percent 2026 I	-13
on record US>all 19% percent	-63
on record US>all 19% percent 2025 II	-38
on record US>all 19% percent 2026 I	-15
on record US>all 2% percent	-12
on record US>all 2.5% percent	-26
on record US>all 2.5% percent 2025 II	-27
on record US>all 20% percent	-55
on record US>all 20% percent 2025 I	-25
on record US>all 20% percent 2025 II	-22
on record US>all 20% percent 2026 I	-42
on record US>all 200% percent	48
on record US>all 200% percent 2025 I	-18
on record US>all 200% percent 2025 II	56
on record US>all 24% percent	-43
on record US>all 24% percent 2025 I	-12
on record US>all 24% percent 2025 II	-20
on record US>all 24% points	-103
on record US>all 24% points 2025 I	-31
on record US>all 24% points 2025 II	-54
on record US>all 24% points 2026 I	-18
on record US>all 24% points 2026 II	-16
on record US>all 25% percent	58
on record US>all 25% percent 2018 II	-10
on record US>all 25% percent 2019 I	-28
on record US>all 25% percent 2019 II	-22
on record US>all 25% percent 2020 I	-10
on record US>all 25% percent 2021 I	-14
on record US>all 25% percent 2025 I	72
on record US>all 25% percent 2026 I	47
on record US>all 250% percent	66
on record US>all 250% percent 2025 II	61
on record US>all 26% percent	-13
on record US>all 27.5% percent	-42
on record US>all 27.5% percent 2025 I	-14
on record US>all 27.5% percent 2025 II	-52
on record US>all 27.5% percent 2026 I	14
on record US>all 3% percent	-63
on record US>all 3% percent 2025 II	-28
on record US>all 3% percent 2026 I	-17
on record US>all 30% percent 2025 I	-34
on record US>all 30% percent 2025 II	10
on record US>all 30% percent 2026 I	27
on record US>all 31% percent	-24
on record US>all 31% percent 2025 II	-16
on record US>all 32% percent	-23
on record US>all 32% percent 2025 II	-9
on record US>all 34% percent	-50
on record US>all 34% percent 2025 I	-25
on record US>all 34% percent 2025 II	-20
on record US>all 35% percent	-63
on record US>all 35% percent 2025 II	-27
on record US>all 35% percent 2026 I	-18
on record US>all 35% percent 2026 II	-25
on record US>all 36% percent	-16
on record US>all 36% percent 2025 II	-13
on record US>all 37.5% percent 2025 II	12
on record US>all 37.5% percent 2026 II	-10
on record US>all 39% percent	-39
on record US>all 39% percent 2025 II	-33
on record US>all 4% percent	-16
on record US>all 4.4% percent	-17
on record US>all 40% percent	47
on record US>all 40% percent 2025 II	64
on record US>all 40% percent 2026 II	-9
on record US>all 40% percent 2027 I	-17
on record US>all 41% percent	-14
on record US>all 41% percent 2025 II	-14
on record US>all 45% percent	-28
on record US>all 45% percent 2025 II	-15
on record US>all 46% percent	-19
on record US>all 47% percent	-12
on record US>all 47% percent 2025 II	-10
on record US>all 5% percent	-35
on record US>all 5% percent 2019 I	-8
on record US>all 50% percent	73
on record US>all 50% percent 2025 I	64
on record US>all 50% percent 2025 II	10
on record US>all 50% percent 2026 I	47
on record US>all 50% percent 2027 I	-10
on record US>all 500% percent 2026 II	9
on record US>all 54% percent	-29
on record US>all 54% percent 2025 I	-12
on record US>all 54% percent 2025 II	-15
on record US>all 55% percent	-47
on record US>all 55% percent 2025 I	-30
on record US>all 55% percent 2025 II	-14
on record US>all 57% percent	-9
on record US>all 6% percent	-22
on record US>all 7.5% percent	-60
on record US>all 7.5% percent 2025 I	-12
on record US>all 7.5% percent 2025 II	-20
on record US>all 7.5% percent 2026 I	-24
on record US>all 75% percent	-15
on record US>all 75% percent 2026 I	-15
on record US>all 8% percent	-16
on record US>all 84% percent	-26
on record US>all 84% percent 2025 I	-20
on record US>all 85% percent	-12
on record US>all 85% percent 2026 I	-11
on record US>all 9% percent	-14
on record US>all 95% percent	-16
on record US>all aircraft	-12
on record US>all aircraft sentence	-10
on record US>all aluminium before	20
on record US>all aluminium part	-34
on record US>all aluminum	16
on record US>all aluminum part	-11
on record US>all aluminum sentence	31
on record US>all answer	19
on record US>all answered	-10
on record US>all anti-dumping	-13
on record US>all antidumping	-22
on record US>all banana	-12
on record US>all bean	-29
on record US>all bean part	-15
on record US>all beef	-10
on record US>all beef sentence	-15
on record US>all bourbon	-14
on record US>all butter	-21
on record US>all butter sentence	-12
on record US>all cabinet	70
on record US>all cabinet before	34
on record US>all cabinet part	44
on record US>all cabinet sentence	17
on record US>all car	-28
on record US>all car crossed	-18
on record US>all car part	-37
on record US>all cell	17
on record US>all cell part	20
on record US>all chair part	11
on record US>all cheese	-23
on record US>all cheese part	-10
on record US>all chicken	-15
on record US>all chicken part	-15
on record US>all chip	61
on record US>all chip before	26
on record US>all chip part	32
on record US>all chip sentence	27
on record US>all clothing	-13
on record US>all coal	-14
on record US>all coal part	-10
on record US>all coffee sentence	-15
on record US>all component	39
on record US>all component part	18
on record US>all component sentence	27
on record US>all copper	69
on record US>all copper before	23
on record US>all copper part	28
on record US>all copper sentence	41
on record US>all crane	-11
on record US>all derivative	13
on record US>all drone	35
on record US>all drone part	23
on record US>all drone sentence	15
on record US>all drug	34
on record US>all drug part	33
on record US>all emergency	-23
on record US>all engine	-17
on record US>all engine sentence	-12
on record US>all ethanol	-17
on record US>all ethanol sentence	-12
on record US>all fentanyl	-79
on record US>all fish	-9
on record US>all fruit before	17
on record US>all fruit part	-16
on record US>all furniture	58
on record US>all furniture crossed	13
on record US>all furniture part	33
on record US>all furniture sentence	27
on record US>all gas	-20
on record US>all gas part	-13
on record US>all glove	-14
on record US>all gold	-10
on record US>all good	12
on record US>all good before	24
on record US>all good part	8
on record US>all good sentence	-20
on record US>all honey	-18
on record US>all honey before	-13
on record US>all ingredient sentence	15
on record US>all juice	-25
on record US>all juice sentence	-19
on record US>all lamp	-21
on record US>all lamp before	-15
on record US>all letter	-18
on record US>all lithium	-11
on record US>all lorry	20
on record US>all lorry part	15
on record US>all lumber	14
on record US>all lumber sentence	26
on record US>all machine in turn	13
on record US>all machine part	-17
on record US>all machinery	-13
on record US>all machinery part	-15
on record US>all magnet	-17
on record US>all medicine	89
on record US>all medicine before	66
on record US>all medicine part	54
on record US>all metal	58
on record US>all metal before	-15
on record US>all metal part	32
on record US>all metal sentence	47
on record US>all motorcycle	-13
on record US>all national security	-16
on record US>all oil	-30
on record US>all oil part	-41
on record US>all ore	16
on record US>all parcel	-28
on record US>all parcel before	-10
on record US>all parcel part	-15
on record US>all parcels	-15
on record US>all peach	10
on record US>all peach part	13
on record US>all pharmaceutical	25
on record US>all pharmaceutical before	22
on record US>all pharmaceutical part	11
on record US>all phone	-12
on record US>all pipe	23
on record US>all pipe part	19
on record US>all polysilicon	59
on record US>all polysilicon part	28
on record US>all polysilicon sentence	31
on record US>all processor	22
on record US>all reciprocal	16
on record US>all sake	16
on record US>all section 122	19
on record US>all section 232	10
on record US>all section 301	-64
on record US>all semiconductor	55
on record US>all semiconductor before	40
on record US>all semiconductor part	48
on record US>all semiconductor sentence	-19
on record US>all shoe	-21
on record US>all sofa	19
on record US>all sofa part	23
on record US>all soybean	-36
on record US>all soybean part	-12
on record US>all soybean sentence	-24
on record US>all steel	25
on record US>all steel in turn	14
on record US>all steel part	24
on record US>all sugar	-12
on record US>all surcharge	54
on record US>all syringe	-23
on record US>all syringe part	-21
on record US>all textile	-17
on record US>all thing	11
on record US>all timber	22
on record US>all timber part	10
on record US>all timber sentence	15
on record US>all toaster	-15
on record US>all tomato	-12
on record US>all tomato part	-8
on record US>all tool	-26
on record US>all tool before	-15
on record US>all tool sentence	-9
on record US>all toy part	11
on record US>all truck	46
on record US>all truck part	58
on record US>all truck sentence	-10
on record US>all vanity	45
on record US>all vanity sentence	15
on record US>all vehicle	-31
on record US>all vehicle before	-11
on record US>all vehicle part	-30
on record US>all wafer	-16
on record US>all watch before	-13
on record US>all watch part	11
on record US>all way	23
on record US>all whiskey	-32
on record US>all whiskey part	-14
on record US>all whiskey sentence	-17
on record US>all whisky	-23
on record US>all wine	-16
on record UY>AR	-13
on record UY>AR 0% percent	12
on record UY>AR beef	-14
on record UY>AR beef part	-10
on record UY>BR	-23
on record UY>CH	13
on record UY>CH beef part	-12
on record UY>CL	-16
on record UY>FI machine	16
on record UY>FI machine part	15
on record UY>FI wool	-14
on record UY>FI wool part	-13
on record UY>GB	13
on record UY>IE	-22
on record UY>TR	-11
on record UY>US	-13
on record UY>all	-30
on record UZ>AF	-11
on record UZ>IR	-15
on record UZ>KZ 10% percent	9
on record UZ>KZ 15% percent	9
on record UZ>KZ 25% percent	-11
on record UZ>KZ 30% percent	15
on record UZ>KZ wheat	11
on record UZ>KZ wheat part	12
on record UZ>PK	19
on record UZ>TM	-19
on record UZ>TR yarn	-12
on record UZ>all	-17
on record VN>AR	9
on record VN>AU	-10
on record VN>BE	24
on record VN>BR	20
on record VN>BR 20% percent	10
on record VN>BR coffee	10
on record VN>CH	-15
on record VN>CL	24
on record VN>CN	-77
on record VN>CN 20% percent	-27
on record VN>CO	-17
on record VN>CO coffee	-14
on record VN>CO coffee part	-14
on record VN>CU	19
on record VN>DE	-12
on record VN>EC 10% percent	-10
on record VN>ES	16
on record VN>EU	-16
on record VN>EU 25% percent	-14
on record VN>EU 35% percent	11
on record VN>GB	-18
on record VN>GB 20% percent	-14
on record VN>GB 20% percent 2025 II	-10
on record VN>ID	-44
on record VN>ID 10% percent	-10
on record VN>ID 19% percent	-24
on record VN>ID 19% percent 2025 II	-23
on record VN>ID shoe	-7
on record VN>IL	-28
on record VN>IN	-41
on record VN>IN 50% percent	-16
on record VN>IN 50% percent 2025 II	-15
on record VN>IN pepper	10
on record VN>JP	-15
on record VN>JP 0% percent	9
on record VN>JP 0% percent 2025 II	14
on record VN>JP 10% percent	-10
on record VN>KE	25
on record VN>KH	-19
on record VN>KH 0% percent	14
on record VN>KR 20% percent	11
on record VN>LA	-10
on record VN>MA	22
on record VN>MX	-21
on record VN>NG	-11
on record VN>NO 0% percent	-11
on record VN>NO salmon	19
on record VN>PE fishmeal	10
on record VN>PH oil	12
on record VN>PH oil part	12
on record VN>PK	21
on record VN>TH	-52
on record VN>TR	-15
on record VN>US	-33
on record VN>US 0% percent	46
on record VN>US 0% percent 2025 I	22
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
on record VN>US 46% percent	-30
on record VN>US 46% percent 2025 II	-20
on record VN>US 9% percent	13
on record VN>US good	13
on record VN>US good part	8
on record VN>ZA	-27
on record VN>all	-51
on record WS>FJ	-18
on record WS>NZ taro part	-22
on record WS>TO	-28
on record WS>TO taro	-16
on record WS>TO taro part	-10
on record WS>all 25% percent	14
on record ZA>BR	25
on record ZA>CA	-29
on record ZA>CL 0% percent	-12
on record ZA>EG	-25
on record ZA>GB	-11
on record ZA>IN	20
on record ZA>JP	-13
on record ZA>KE	15
on record ZA>NO	11
on record ZA>PE	10
on record ZA>SE	-14
on record ZA>ZM	26
on record ZA>ZM 5% percent	14
on record ZA>ZW	-12
on record ZA>all	-22
on record ZM>EU	-15
on record ZM>KE	12
on record ZM>MZ	15
on record ZM>NO	16
on record ZM>PE	-16
on record ZM>ZA	-18
on record ZM>ZA 5% percent	-14
on record ZM>ZW	27
on record ZM>all	-22
on record ZW>MZ	26
on record ZW>ZM	-30
on:US	-66
on:absent, 0 here	-14
on:absent, 1 here	-27
on:absent, 2 here	-57
on:alone	14
on:by 0	21
on:by 1	19
on:by 3	-19
on:by no	-22
on:cue=by0.5	17
on:cue=by1	20
on:cue=by2	-11
on:cue=by3	19
on:cue=none	24
on:cue=on1	21
on:cue=on3	30
on:f by1	31
on:f by2	29
on:f by3	28
on:f on2	15
on:f on3	27
on:focus owner	25
on:focus subject	26
on:goods before also	-12
on:goods before nobody's	-24
on:goods before not	-23
on:goods before own	16
on:goods crossed own	16
on:goods crossed sure	14
on:goods in turn also	-18
on:goods in turn not	-54
on:goods in turn own	58
on:goods in turn sure	43
on:goods met by before	-24
on:goods met by crossed	-24
on:goods met by in turn	-8
on:goods met by part	-38
on:goods met by sentence	-22
on:goods met on before	13
on:goods met on crossed	21
on:goods met on in turn	14
on:goods met on part	27
on:goods met on sentence	28
on:goods part nobody's	-21
on:goods part not	-13
on:goods part sure	11
on:goods sentence also	10
on:goods sentence nobody's	-20
on:goods sentence sure	19
on:head by1	22
on:head by2	-14
on:head by3	-8
on:head first	73
on:head last	47
on:head on1	69
on:head on2	17
on:head on3	22
on:home true	24
on:last by	21
on:last by absent and	41
on:last by absent and so	27
on:last by absent and so named	-23
on:last by absent comma	27
on:last by absent far	-14
on:last by absent far named	-19
on:last by absent next sentence named	24
on:last by absent on named	-12
on:last by absent paragraph named	13
on:last by absent to	-14
on:last by and	14
on:last by and so	24
on:last by and so named	27
on:last by by0.5 and	9
on:last by by0.5 and so	-12
on:last by by0.5 from	13
on:last by by1 and	8
on:last by by1 and so named	-20
on:last by by1 comma	-9
on:last by by1 far	-10
on:last by by1 from	9
on:last by by1 from named	-25
on:last by by1 next sentence	-26
on:last by by1 next sentence named	-40
on:last by by1 paragraph	-16
on:last by by1 paragraph named	-26
on:last by by1 while named	-23
on:last by by2 and	-36
on:last by by2 comma	16
on:last by by2 comma named	10
on:last by by2 far	18
on:last by by2 from	-18
on:last by by2 from named	20
on:last by by2 next sentence named	-8
on:last by by2 on named	25
on:last by by2 paragraph	-18
on:last by by2 paragraph named	-8
on:last by by2 to	-21
on:last by by2 while	10
on:last by by2 while named	15
on:last by by3 and	-30
on:last by by3 and so	-53
on:last by by3 and so named	33
on:last by by3 comma named	18
on:last by by3 far	-10
on:last by by3 from named	28
on:last by by3 next sentence named	22
on:last by by3 on named	-17
on:last by by3 to	-16
on:last by by3 while	14
on:last by comma	17
on:last by comma named	27
on:last by far	-17
on:last by far named	-17
on:last by from	-15
on:last by from named	23
on:last by none and	-9
on:last by none and so	11
on:last by none and so named	11
on:last by none comma	-9
on:last by none comma named	-12
on:last by none far named	7
on:last by none next sentence named	-17
on:last by none to	-18
on:last by none while	-19
on:last by none while named	31
on:last by on named	10
on:last by on1 and so	23
on:last by on1 comma	15
on:last by on1 far	-16
on:last by on1 next sentence named	-15
on:last by on2 and so	31
on:last by on2 and so named	15
on:last by on2 comma	-15
on:last by on2 comma named	37
on:last by on2 far	-43
on:last by on2 far named	-25
on:last by on2 from	-10
on:last by on2 paragraph named	24
on:last by on3 and so	-28
on:last by on3 and so named	14
on:last by on3 comma	-8
on:last by on3 far named	10
on:last by on3 from	-13
on:last by on3 from named	-8
on:last by on3 next sentence named	13
on:last by on3 on named	12
on:last by on3 paragraph	13
on:last by on3 paragraph named	10
on:last by on3 while named	17
on:last by to	-63
on:last by while named	30
on:last none	-18
on:last none absent and	-113
on:last none absent and so	-88
on:last none absent and so named	-147
on:last none absent comma	-56
on:last none absent comma named	-103
on:last none absent far	-13
on:last none absent far named	-129
on:last none absent from	-92
on:last none absent from named	-32
on:last none absent next sentence	-58
on:last none absent next sentence named	-150
on:last none absent on	-33
on:last none absent on named	-35
on:last none absent paragraph	-35
on:last none absent paragraph named	-70
on:last none absent to	-53
on:last none absent while	-37
on:last none absent while named	-72
on:last none and	-19
on:last none and so	-48
on:last none and so named	29
on:last none by1 and so	28
on:last none by1 far	-21
on:last none by1 far named	42
on:last none by1 next sentence	-28
on:last none by1 next sentence named	20
on:last none by1 paragraph named	36
on:last none by1 while named	17
on:last none by2 and so	-29
on:last none by2 and so named	32
on:last none by2 comma	43
on:last none by2 comma named	8
on:last none by2 far	-36
on:last none by2 from	13
on:last none by2 next sentence	-24
on:last none by2 on	-16
on:last none by2 paragraph named	12
on:last none by2 while named	27
on:last none by3 comma named	-11
on:last none by3 far	-16
on:last none by3 far named	9
on:last none comma	-24
on:last none comma named	37
on:last none far	-16
on:last none far named	45
on:last none from	-68
on:last none from named	-27
on:last none next sentence	-64
on:last none next sentence named	35
on:last none none and	17
on:last none none and so named	17
on:last none none comma named	53
on:last none none far named	39
on:last none none from	-10
on:last none none next sentence named	48
on:last none none on named	23
on:last none none paragraph named	19
on:last none none while	-9
on:last none none while named	12
on:last none on	-48
on:last none on named	13
on:last none on1 and	16
on:last none on1 and so named	34
on:last none on1 comma named	13
on:last none on1 far named	24
on:last none on1 next sentence named	17
on:last none on1 paragraph named	13
on:last none on1 while named	-11
on:last none on2 and	39
on:last none on2 and so	9
on:last none on2 and so named	51
on:last none on2 comma	-23
on:last none on2 comma named	42
on:last none on2 far named	32
on:last none on2 next sentence	-9
on:last none on2 next sentence named	39
on:last none on2 on	-28
on:last none on2 on named	22
on:last none on2 paragraph	-25
on:last none on2 paragraph named	17
on:last none on2 to	-15
on:last none on2 while	-9
on:last none on2 while named	35
on:last none on3 and	31
on:last none on3 and so	16
on:last none on3 and so named	16
on:last none on3 comma named	19
on:last none on3 far	17
on:last none on3 far named	28
on:last none on3 next sentence	24
on:last none on3 next sentence named	44
on:last none on3 paragraph named	23
on:last none on3 while named	17
on:last none paragraph	-47
on:last none paragraph named	39
on:last none to	-70
on:last none while	-42
on:last none while named	26
on:last on absent and so	28
on:last on absent and so named	102
on:last on absent comma	16
on:last on absent comma named	69
on:last on absent far named	10
on:last on absent from	12
on:last on absent from named	21
on:last on absent next sentence	23
on:last on absent on	62
on:last on absent on named	34
on:last on absent paragraph	10
on:last on absent paragraph named	-11
on:last on absent to	22
on:last on absent while	30
on:last on absent while named	63
on:last on and so	24
on:last on and so named	-43
on:last on by0.5 and so named	-17
on:last on by1 and so	17
on:last on by1 and so named	-20
on:last on by1 comma named	10
on:last on by1 far named	-17
on:last on by1 from	11
on:last on by1 next sentence	-15
on:last on by1 paragraph	-13
on:last on by1 paragraph named	-11
on:last on by1 to	19
on:last on by2 comma named	22
on:last on by2 far named	-18
on:last on by2 from named	-15
on:last on by2 next sentence	7
on:last on by2 next sentence named	-18
on:last on by2 on named	-24
on:last on by2 paragraph named	-16
on:last on by2 to	26
on:last on by2 while	28
on:last on by3 and so	15
on:last on by3 and so named	-11
on:last on by3 comma	18
on:last on by3 from	11
on:last on by3 next sentence	15
on:last on by3 next sentence named	-20
on:last on by3 on	-38
on:last on by3 while named	-14
on:last on comma	39
on:last on comma named	-33
on:last on far	-20
on:last on far named	-33
on:last on from	37
on:last on next sentence	12
on:last on next sentence named	-34
on:last on none and	10
on:last on none and so named	-42
on:last on none comma	12
on:last on none comma named	-28
on:last on none far named	-14
on:last on none from	11
on:last on none next sentence	-25
on:last on none next sentence named	-44
on:last on none on	22
on:last on none on named	-13
on:last on none to	20
on:last on none while	37
on:last on none while named	-31
on:last on on	46
on:last on on named	-25
on:last on on1 and so	-12
on:last on on1 and so named	-11
on:last on on1 comma	12
on:last on on1 comma named	-12
on:last on on1 far named	-20
on:last on on1 next sentence	14
on:last on on1 next sentence named	10
on:last on on1 to	18
on:last on on1 while named	-13
on:last on on2 and so	-13
on:last on on2 comma	18
on:last on on2 comma named	-33
on:last on on2 far	-63
on:last on on2 far named	14
on:last on on2 from	30
on:last on on2 next sentence	-19
on:last on on2 next sentence named	9
on:last on on2 on	18
on:last on on2 on named	-12
on:last on on2 paragraph	-13
on:last on on2 to	10
on:last on on2 while	18
on:last on on2 while named	11
on:last on on3 and so named	-57
on:last on on3 comma named	-41
on:last on on3 far named	-40
on:last on on3 from named	-13
on:last on on3 on	-8
on:last on on3 paragraph named	17
on:last on on3 while	-35
on:last on on3 while named	-43
on:last on paragraph named	-20
on:last on to	71
on:last on while	36
on:last on while named	-26
on:name , ,	30
on:name , :	14
on:name , and	31
on:name , duty	10
on:name , goods	10
on:name , has	-10
on:name , is	-40
on:name , own agent	21
on:name , own and	10
on:name , own word	-36
on:name , to	11
on:name , verb ask	19
on:name , will	-10
on:name , would	-14
on:name - has	19
on:name : ,	37
on:name : at	10
on:name : has	17
on:name : number	20
on:name : own number	17
on:name : word	-27
on:name ; ,	9
on:name ; and	10
on:name ; had	-12
on:name ; level	-10
on:name ; own word	25
on:name and (	-16
on:name and .	16
on:name and :	20
on:name and and	-12
on:name and at	-12
on:name and is	23
on:name and level	17
on:name and number	-14
on:name and own ,	-14
on:name and own agent	-27
on:name and own duty	44
on:name and own level	-14
on:name and own on	31
on:name and own word	-17
on:name and verb renew	21
on:name and will	36
on:name and with	-31
on:name and word	19
on:name and would	18
on:name as .	-8
on:name begin ,	22
on:name begin :	31
on:name begin agent	-27
on:name begin at	-12
on:name begin for	-10
on:name begin goods	-25
on:name begin has	24
on:name begin is	29
on:name begin level	-48
on:name begin number	40
on:name begin on	-45
on:name begin own ,	-13
on:name begin own :	13
on:name begin own agent	10
on:name begin own duty	-20
on:name begin own gate	-25
on:name begin own goods	13
on:name begin own is	20
on:name begin own on	-19
on:name begin own sender	12
on:name begin own verb bear	13
on:name begin own verb down	13
on:name begin own verb impose	10
on:name begin own verb up	17
on:name begin own word	18
on:name begin own would	-15
on:name begin verb agree	15
on:name begin verb ask	33
on:name begin verb bear	-15
on:name begin verb buy	-11
on:name begin verb end	-9
on:name begin verb propose	15
on:name begin was	17
on:name begin word	10
on:name begin —	26
on:name between and	14
on:name but ,	12
on:name by to	-16
on:name for ,	21
on:name for .	21
on:name for :	22
on:name for duty	26
on:name for level	34
on:name for number	55
on:name for on	12
on:name for own word	10
on:name for to	13
on:name for word	23
on:name from ,	17
on:name from .	8
on:name from :	17
on:name from and	-12
on:name from are	24
on:name from duty	14
on:name from has	-17
on:name from number	20
on:name from verb impose	17
on:name from verb stay	-15
on:name from word	35
on:name goods number	-40
on:name if ,	-13
on:name if verb impose	26
on:name if verb up	19
on:name if word	14
on:name in 's	-34
on:name in :	-35
on:name in and	-25
on:name in are	23
on:name in end	-12
on:name in for	13
on:name in goods	-39
on:name in is	12
on:name in verb impose	-10
on:name in verb stay	10
on:name in will	16
on:name in word	-34
on:name into ,	-10
on:name into :	-9
on:name into number	-25
on:name into word	-16
on:name number ,	-10
on:name number has	19
on:name of :	12
on:name of are	9
on:name of goods	14
on:name of is	10
on:name of number	9
on:name of on	-9
on:name of own goods	-10
on:name of own level	17
on:name of verb bear	28
on:name of verb say	12
on:name of verb stay	15
on:name of word	18
on:name on ,	-32
on:name on :	9
on:name on and	-20
on:name on by	-24
on:name on goods	59
on:name on number	22
on:name on own gate	-22
on:name on own goods	12
on:name on word	-12
on:name that ,	14
on:name that goods	13
on:name that had	15
on:name that level	-27
on:name that number	27
on:name that verb bear	-14
on:name that verb impose	-30
on:name that verb sell	11
on:name that will	-28
on:name that would	-16
on:name then verb impose	13
on:name through number	9
on:name through will	12
on:name to :	-51
on:name to by	-18
on:name to duty	-12
on:name to for	-20
on:name to verb bear	-16
on:name to verb down	17
on:name to verb stay	-12
on:name to word	-14
on:name verb bear ,	-21
on:name verb bear .	-31
on:name verb bear at	-28
on:name verb bear duty	-27
on:name verb bear number	-33
on:name verb impose ,	13
on:name verb impose duty	51
on:name verb impose for	-35
on:name verb impose level	15
on:name verb impose own number	17
on:name verb impose to	-27
on:name verb return verb impose	-17
on:name verb say own agent	-10
on:name what ,	11
on:name what has	20
on:name what level	-25
on:name what verb sell	17
on:name when verb impose	-9
on:name which duty	-12
on:name which level	-11
on:name which verb impose	-13
on:name with ,	13
on:name with :	13
on:name with are	12
on:name with at	24
on:name with goods	-33
on:name with in	17
on:name with is	12
on:name with of	20
on:name with verb begin	18
on:name with word	27
on:name word .	26
on:name word and	-18
on:name word has	-17
on:name word own .	26
on:name word own number	32
on:name word own word	-26
on:name word verb ask	29
on:name word verb end	16
on:name word verb impose	-12
on:name word verb sell	19
on:name word was	24
on:name word word	-26
on:name — own agent	-19
on:name — verb impose	18
on:name — word	10
on:named 0	23
on:named 1	15
on:named 2	-31
on:named 3	-47
on:named no	89
on:nearest after by0.5 part 0	27
on:nearest after by1 part 0	-20
on:nearest after by2 part 1	13
on:nearest after by2 sentence 0	-21
on:nearest after by2 sentence 1	13
on:nearest after none part 1	-17
on:nearest after none sentence 0	-18
on:nearest after none sentence 1	-18
on:nearest after on1 part 0	25
on:nearest after on1 sentence 0	-10
on:nearest after on1 sentence 1	-12
on:nearest after on2 part 1	-14
on:nearest after on2 sentence 1	10
on:nearest after on3 part 0	41
on:nearest after on3 part 1	31
on:nearest after on3 sentence 0	-20
on:nearest after on3 sentence 1	21
on:nearest before by0.5 part 0	9
on:nearest before by0.5 part 1	-9
on:nearest before by0.5 sentence 0	-17
on:nearest before by0.5 sentence 1	17
on:nearest before by1 part 0	11
on:nearest before by1 part 1	-12
on:nearest before by2 part 1	-28
on:nearest before by2 sentence 1	-16
on:nearest before by3 part 0	-23
on:nearest before by3 part 1	-28
on:nearest before by3 sentence 0	-11
on:nearest before by3 sentence 1	-18
on:nearest before none part 0	28
on:nearest before none part 1	-20
on:nearest before none sentence 0	31
on:nearest before none sentence 1	25
on:nearest before on1 part 0	8
on:nearest before on1 sentence 0	30
on:nearest before on1 sentence 1	19
on:nearest before on2 part 0	14
on:nearest before on2 part 1	15
on:nearest before on2 sentence 1	15
on:nearest before on3 part 0	41
on:nearest before on3 part 1	41
on:nearest before on3 sentence 0	52
on:nearest before on3 sentence 1	32
on:not own abroad	-28
on:not own here	16
on:not own them	-15
on:not own there	19
on:not own we	21
on:not top by absent	-33
on:not top on	21
on:not top on absent	-23
on:not writer	18
on:not writer here	17
on:not writer our	22
on:not writer them	22
on:not writer there	-14
on:not writer us	-10
on:not writer we	30
on:on no	20
on:own abroad	-42
on:own here	-9
on:own home	13
on:own our	22
on:own ours	13
on:own them	-28
on:own there	-14
on:own we	-7
on:pa0	43
on:pa0 cue=by0.5	28
on:pa0 cue=by1	-21
on:pa0 cue=on1	24
on:pa0 cue=on2	20
on:pa0 cue=on3	31
on:pa0 name	96
on:pa0 name and ,	9
on:pa0 name and number	21
on:pa0 name and own duty	21
on:pa0 name and own number	-23
on:pa0 name and own on	17
on:pa0 name and with	-21
on:pa0 name and word	26
on:pa0 name for ,	30
on:pa0 name for .	19
on:pa0 name for and	30
on:pa0 name from ,	15
on:pa0 name from .	18
on:pa0 name from and	16
on:pa0 name from number	-29
on:pa0 name from word	21
on:pa0 name in ,	-39
on:pa0 name in .	-24
on:pa0 name in ;	-9
on:pa0 name in and	-29
on:pa0 name in end	-10
on:pa0 name in to	19
on:pa0 name in word	-17
on:pa0 name into .	-22
on:pa0 name of ,	28
on:pa0 name of .	21
on:pa0 name of and	27
on:pa0 name of duty	-27
on:pa0 name of verb stay	11
on:pa0 name on ,	9
on:pa0 name on .	12
on:pa0 name on goods	-10
on:pa0 name on own goods	12
on:pa0 name that level	-14
on:pa0 name word ,	34
on:pa0 name word .	11
on:pa0 next=\$	-26
on:pa0 next=(	-20
on:pa0 next=)	14
on:pa0 next=,	22
on:pa0 next=-	-18
on:pa0 next=.	37
on:pa0 next=;	-13
on:pa0 next=and	25
on:pa0 next=at	12
on:pa0 next=duty	-15
on:pa0 next=from	-11
on:pa0 next=gate	-42
on:pa0 next=level	-23
on:pa0 next=number	-17
on:pa0 next=of	12
on:pa0 next=own ,	28
on:pa0 next=own .	22
on:pa0 next=own duty	38
on:pa0 next=own number	-10
on:pa0 next=own on	30
on:pa0 next=to	32
on:pa0 next=verb buy	14
on:pa0 next=verb impose	-13
on:pa0 next=verb stay	32
on:pa0 next=verb up	24
on:pa0 next=will	-13
on:pa0 next=with	-11
on:pa0 next=would	14
on:pa0 next=—	-13
on:pa0 port	-37
on:pa0 port at ,	-16
on:pa0 port at ;	-15
on:pa0 port at and	-13
on:pa0 port from .	23
on:pa0 port in ,	-23
on:pa0 port in .	-14
on:pa0 port in and	-14
on:pa0 prep=and	19
on:pa0 prep=at	-74
on:pa0 prep=by	-22
on:pa0 prep=for	77
on:pa0 prep=from	63
on:pa0 prep=in	-97
on:pa0 prep=into	-27
on:pa0 prep=like	-36
on:pa0 prep=number	-24
on:pa0 prep=on	46
on:pa0 prep=over	-13
on:pa0 prep=to	12
on:pa0 prep=verb bear	-19
on:pa0 prep=verb buy	10
on:pa0 prep=verb impose	11
on:pa0 prep=word	-20
on:pa0 pronoun it	-66
on:pa0 pronoun it on ,	-30
on:pa0 pronoun it on .	11
on:pa0 pronoun its	-30
on:pa0 pronoun its for goods	-16
on:pa0 pronoun its of duty	-21
on:pa0 pronoun its of goods	-28
on:pa0 pronoun our	-23
on:pa0 pronoun our on goods	-27
on:pa0 pronoun their	-13
on:pa0 pronoun their for goods	-13
on:pa0 pronoun their on goods	-12
on:pa0 pronoun theirs	-20
on:pa0 pronoun them	-55
on:pa0 pronoun them on ,	-28
on:pa0 pronoun them on .	-19
on:pa0 pronoun they	-29
on:pa0 pronoun we	32
on:pa0 quality	62
on:pa0 quality and duty	8
on:pa0 quality and goods	-42
on:pa0 quality and word	-10
on:pa0 quality at gate	-26
on:pa0 quality for .	9
on:pa0 quality from goods	10
on:pa0 quality in goods	10
on:pa0 quality of duty	-27
on:pa0 quality on ,	46
on:pa0 quality on .	69
on:pa0 quality on and	16
on:pa0 quality on gate	-20
on:pa0 quality on goods	46
on:pa0 quality on verb stay	9
on:pa0 quality on verb up	15
on:pa0 quality on word	17
on:pa0 quality over goods	-15
on:pa0 quality that goods	16
on:pa0 quality verb buy goods	10
on:pa0 quality word .	-19
on:pa0 quality word word	-16
on:pa0 seat	-7
on:pa0 seat and number	15
on:pa0 seat in ,	-32
on:pa0 seat in .	-7
on:pa0 seat in ;	-9
on:pa0 seat in on	10
on:pa1	14
on:pa1 cue=by1	29
on:pa1 cue=none	-15
on:pa1 cue=on2	-41
on:pa1 cue=on3	20
on:pa1 name	26
on:pa1 name for .	-18
on:pa1 name in ,	-12
on:pa1 name in .	20
on:pa1 name of .	10
on:pa1 next=from	10
on:pa1 next=in	12
on:pa1 next=number	14
on:pa1 next=on	-13
on:pa1 port	-13
on:pa1 prep=for	-12
on:pa1 prep=from	17
on:pa1 prep=into	10
on:pa1 prep=on	15
on:pa1 pronoun our on goods	11
on:pa1 quality for goods	10
on:pa1 quality on ,	14
on:pa1 seat	-26
on:pa1 seat in .	-16
on:pb0	57
on:pb0 cue=by1	22
on:pb0 cue=by2	-10
on:pb0 cue=by3	-9
on:pb0 cue=none	47
on:pb0 cue=on1	12
on:pb0 cue=on3	38
on:pb0 name	83
on:pb0 name , and	10
on:pb0 name , at	33
on:pb0 name , had	25
on:pb0 name , is	-59
on:pb0 name , level	-11
on:pb0 name , number	28
on:pb0 name , own number	22
on:pb0 name , will	-10
on:pb0 name , word	-18
on:pb0 name , would	-16
on:pb0 name : at	12
on:pb0 name : number	29
on:pb0 name : own duty	-17
on:pb0 name : own goods	10
on:pb0 name ; had	-8
on:pb0 name ; level	-13
on:pb0 name ; verb impose	-26
on:pb0 name and from	-13
on:pb0 name and is	21
on:pb0 name and level	17
on:pb0 name and number	-20
on:pb0 name and own on	-11
on:pb0 name and to	-12
on:pb0 name and verb impose	15
on:pb0 name and will	11
on:pb0 name and with	-10
on:pb0 name and would	11
on:pb0 name begin at	-11
on:pb0 name begin goods	-22
on:pb0 name begin had	21
on:pb0 name begin has	23
on:pb0 name begin is	30
on:pb0 name begin level	-31
on:pb0 name begin number	48
on:pb0 name begin own agent	9
on:pb0 name begin own duty	14
on:pb0 name begin own goods	28
on:pb0 name begin own is	10
on:pb0 name begin own level	23
on:pb0 name begin own on	-11
on:pb0 name begin own sender	10
on:pb0 name begin own verb bear	13
on:pb0 name begin own verb impose	19
on:pb0 name begin own verb up	18
on:pb0 name begin own would	-11
on:pb0 name begin verb ask	30
on:pb0 name begin verb bear	-16
on:pb0 name begin verb down	-12
on:pb0 name begin verb propose	12
on:pb0 name begin verb sell	21
on:pb0 name begin verb stay	13
on:pb0 name begin verb up	-21
on:pb0 name begin word	16
on:pb0 name by to	-16
on:pb0 name for duty	10
on:pb0 name for level	31
on:pb0 name for number	48
on:pb0 name for word	23
on:pb0 name from and	-30
on:pb0 name from are	16
on:pb0 name from duty	12
on:pb0 name from has	-11
on:pb0 name from number	37
on:pb0 name from verb bear	25
on:pb0 name from verb impose	12
on:pb0 name from verb up	9
on:pb0 name from will	13
on:pb0 name from word	8
on:pb0 name from would	10
on:pb0 name goods number	-28
on:pb0 name if word	-18
on:pb0 name in and	13
on:pb0 name in at	-15
on:pb0 name in goods	-29
on:pb0 name in to	-12
on:pb0 name in verb stay	-10
on:pb0 name in will	16
on:pb0 name in word	-11
on:pb0 name into at	-28
on:pb0 name into number	-16
on:pb0 name of and	-27
on:pb0 name of is	13
on:pb0 name of number	29
on:pb0 name of verb bear	20
on:pb0 name of verb impose	-10
on:pb0 name of will	12
on:pb0 name on and	-10
on:pb0 name on by	-24
on:pb0 name on goods	13
on:pb0 name on number	10
on:pb0 name on to	15
on:pb0 name on would	13
on:pb0 name that duty	11
on:pb0 name that had	33
on:pb0 name that level	-12
on:pb0 name that number	17
on:pb0 name that verb impose	-9
on:pb0 name that will	-31
on:pb0 name that would	-35
on:pb0 name then has	-18
on:pb0 name through will	12
on:pb0 name to at	-19
on:pb0 name to by	-14
on:pb0 name to verb down	19
on:pb0 name to word	14
on:pb0 name verb bear .	-13
on:pb0 name verb bear at	-27
on:pb0 name verb bear duty	-18
on:pb0 name verb bear number	-21
on:pb0 name verb impose duty	50
on:pb0 name verb impose for	-32
on:pb0 name verb impose level	14
on:pb0 name verb impose number	22
on:pb0 name verb impose to	-11
on:pb0 name verb impose with	18
on:pb0 name verb propose to	-12
on:pb0 name when verb impose	-14
on:pb0 name which duty	9
on:pb0 name with at	24
on:pb0 name with on	10
on:pb0 name with verb impose	14
on:pb0 name word and	12
on:pb0 name word at	12
on:pb0 name word duty	-18
on:pb0 name word had	-11
on:pb0 name word own number	28
on:pb0 name word verb ask	22
on:pb0 name word verb impose	-29
on:pb0 name word verb up	12
on:pb0 name word was	14
on:pb0 name — own agent	-13
on:pb0 name — verb impose	14
on:pb0 next=\$	-15
on:pb0 next='s	-18
on:pb0 next=,	15
on:pb0 next=agent	-24
on:pb0 next=and	-19
on:pb0 next=at	-27
on:pb0 next=by	-41
on:pb0 next=duty	-28
on:pb0 next=for	-19
on:pb0 next=from	-15
on:pb0 next=gate	-19
on:pb0 next=goods	22
on:pb0 next=had	18
on:pb0 next=has	-14
on:pb0 next=level	-12
on:pb0 next=number	43
on:pb0 next=or	21
on:pb0 next=own -	-15
on:pb0 next=own .	10
on:pb0 next=own agent	-18
on:pb0 next=own are	18
on:pb0 next=own at	24
on:pb0 next=own duty	-7
on:pb0 next=own gate	-18
on:pb0 next=own goods	34
on:pb0 next=own is	25
on:pb0 next=own level	33
on:pb0 next=own number	27
on:pb0 next=own on	-25
on:pb0 next=own sender	17
on:pb0 next=own to	21
on:pb0 next=own verb bear	19
on:pb0 next=own verb down	11
on:pb0 next=own verb impose	15
on:pb0 next=own verb say	20
on:pb0 next=own verb up	16
on:pb0 next=own word	18
on:pb0 next=own would	-12
on:pb0 next=taker	-9
on:pb0 next=to	-15
on:pb0 next=verb ask	63
on:pb0 next=verb bear	10
on:pb0 next=verb buy	-16
on:pb0 next=verb deny	14
on:pb0 next=verb end	-26
on:pb0 next=verb impose	-4
on:pb0 next=verb propose	28
on:pb0 next=verb sell	41
on:pb0 next=verb sign	-8
on:pb0 next=verb up	-26
on:pb0 next=will	-16
on:pb0 next=with	12
on:pb0 next=would	-24
on:pb0 person " are	-19
on:pb0 person " goods	-14
on:pb0 person " verb ask	21
on:pb0 person " verb impose	29
on:pb0 person , verb impose	-20
on:pb0 person : verb ask	18
on:pb0 person : verb say	12
on:pb0 person : word	-30
on:pb0 person and verb impose	13
on:pb0 person begin in	14
on:pb0 person word has	15
on:pb0 person word verb say	11
on:pb0 port begin word	22
on:pb0 port from number	16
on:pb0 port from verb bear	15
on:pb0 port from will	15
on:pb0 port in at	-12
on:pb0 port in number	-9
on:pb0 port in verb impose	-12
on:pb0 port in word	11
on:pb0 port into at	-9
on:pb0 port to at	-17
on:pb0 port verb bear at	-17
on:pb0 prep="	15
on:pb0 prep='s	16
on:pb0 prep=)	14
on:pb0 prep=,	30
on:pb0 prep=-	17
on:pb0 prep=.	22
on:pb0 prep=;	17
on:pb0 prep=and	17
on:pb0 prep=at	-38
on:pb0 prep=begin	40
on:pb0 prep=but	-42
on:pb0 prep=from	65
on:pb0 prep=in	-43
on:pb0 prep=into	-67
on:pb0 prep=like	-15
on:pb0 prep=number	-10
on:pb0 prep=of	14
on:pb0 prep=on	16
on:pb0 prep=so	13
on:pb0 prep=that	13
on:pb0 prep=to	-39
on:pb0 prep=verb agree	-11
on:pb0 prep=verb bear	-54
on:pb0 prep=verb propose	-18
on:pb0 prep=verb return	14
on:pb0 prep=verb stay	9
on:pb0 prep=what	9
on:pb0 prep=when	-15
on:pb0 prep=which	-16
on:pb0 prep=while	38
on:pb0 prep=with	-30
on:pb0 prep=word	-15
on:pb0 prep=—	10
on:pb0 pronoun commerce	-12
on:pb0 pronoun exchange	-17
on:pb0 pronoun government	-16
on:pb0 pronoun he that had	-18
on:pb0 pronoun he that verb impose	-11
on:pb0 pronoun he that would	15
on:pb0 pronoun he word had	14
on:pb0 pronoun he word verb impose	-18
on:pb0 pronoun it	-40
on:pb0 pronoun it begin has	-20
on:pb0 pronoun it begin level	-21
on:pb0 pronoun it begin number	-10
on:pb0 pronoun it begin own number	14
on:pb0 pronoun it begin verb bear	-25
on:pb0 pronoun it begin verb impose	8
on:pb0 pronoun it begin verb stay	-17
on:pb0 pronoun it that own number	-11
on:pb0 pronoun it that verb impose	-17
on:pb0 pronoun it that would	-22
on:pb0 pronoun it verb impose number	10
on:pb0 pronoun it verb say would	-12
on:pb0 pronoun it where had	-12
on:pb0 pronoun it which had	14
on:pb0 pronoun it word goods	-14
on:pb0 pronoun it word has	-10
on:pb0 pronoun it word number	-26
on:pb0 pronoun it word own number	-9
on:pb0 pronoun it word verb impose	-15
on:pb0 pronoun it word will	-21
on:pb0 pronoun its ; goods	16
on:pb0 pronoun its and goods	12
on:pb0 pronoun its begin duty	-29
on:pb0 pronoun its begin goods	20
on:pb0 pronoun its begin level	39
on:pb0 pronoun its begin number	-20
on:pb0 pronoun its of goods	-10
on:pb0 pronoun its verb impose goods	-37
on:pb0 pronoun its verb impose level	-12
on:pb0 pronoun its verb impose number	-18
on:pb0 pronoun its verb sell goods	13
on:pb0 pronoun its which goods	16
on:pb0 pronoun its word duty	16
on:pb0 pronoun ministry	9
on:pb0 pronoun our	-32
on:pb0 pronoun our , goods	-15
on:pb0 pronoun our begin agent	11
on:pb0 pronoun our begin goods	-14
on:pb0 pronoun our that goods	-14
on:pb0 pronoun our verb impose duty	11
on:pb0 pronoun our verb impose goods	-16
on:pb0 pronoun our word goods	-31
on:pb0 pronoun ours begin number	-11
on:pb0 pronoun president	-30
on:pb0 pronoun president begin verb impose	-14
on:pb0 pronoun she	24
on:pb0 pronoun their	-14
on:pb0 pronoun their on goods	-30
on:pb0 pronoun their verb impose goods	-16
on:pb0 pronoun their verb impose number	11
on:pb0 pronoun them	-12
on:pb0 pronoun them verb impose number	14
on:pb0 pronoun they	-39
on:pb0 pronoun they ; number	-9
on:pb0 pronoun they begin are	13
on:pb0 pronoun they begin level	-20
on:pb0 pronoun they begin number	-35
on:pb0 pronoun they begin verb bear	11
on:pb0 pronoun they begin verb impose	19
on:pb0 pronoun they where number	-25
on:pb0 pronoun they where verb bear	-11
on:pb0 pronoun they word number	17
on:pb0 pronoun they word will	-12
on:pb0 pronoun they word word	-17
on:pb0 pronoun trade	15
on:pb0 pronoun trump	-60
on:pb0 pronoun trump begin duty	-11
on:pb0 pronoun trump begin has	-9
on:pb0 pronoun trump begin verb impose	-14
on:pb0 pronoun trump begin verb say	-22
on:pb0 pronoun us	-13
on:pb0 pronoun we and verb impose	-10
on:pb0 pronoun we begin level	-20
on:pb0 pronoun we begin number	-27
on:pb0 pronoun we begin verb ask	12
on:pb0 pronoun we begin verb impose	13
on:pb0 pronoun we that verb impose	19
on:pb0 pronoun we word verb impose	12
on:pb0 pronoun which	19
on:pb0 pronoun which , has	10
on:pb0 pronoun which , level	-12
on:pb0 pronoun which , number	22
on:pb0 pronoun which , word	-10
on:pb0 pronoun who	-16
on:pb0 pronoun whose	18
on:pb0 pronoun whose , duty	-14
on:pb0 pronoun whose , goods	27
on:pb0 quality	52
on:pb0 quality , duty	-16
on:pb0 quality , verb bear	11
on:pb0 quality : duty	-17
on:pb0 quality : goods	19
on:pb0 quality ; goods	22
on:pb0 quality ; number	24
on:pb0 quality and goods	17
on:pb0 quality and number	-17
on:pb0 quality begin agent	-21
on:pb0 quality begin and	16
on:pb0 quality begin gate	-26
on:pb0 quality begin goods	7
on:pb0 quality begin sender	9
on:pb0 quality begin taker	-15
on:pb0 quality begin verb bear	20
on:pb0 quality begin word	22
on:pb0 quality for goods	-16
on:pb0 quality from goods	-35
on:pb0 quality in goods	23
on:pb0 quality number goods	13
on:pb0 quality on and	16
on:pb0 quality on gate	-10
on:pb0 quality on goods	11
on:pb0 quality on number	22
on:pb0 quality that word	9
on:pb0 quality then goods	-9
on:pb0 quality verb impose duty	-42
on:pb0 quality verb impose goods	10
on:pb0 quality verb impose level	10
on:pb0 quality while verb bear	29
on:pb0 quality word duty	-26
on:pb0 quality word gate	-11
on:pb0 quality word goods	35
on:pb0 quality word level	-17
on:pb0 quality word number	-32
on:pb0 quality word verb bear	10
on:pb0 quality word word	-11
on:pb0 seat	-37
on:pb0 seat : verb impose	-9
on:pb0 seat ; has	-14
on:pb0 seat ; verb impose	21
on:pb0 seat and number	-18
on:pb0 seat and verb impose	12
on:pb0 seat and word	13
on:pb0 seat begin had	-9
on:pb0 seat begin has	12
on:pb0 seat begin own number	-10
on:pb0 seat begin verb say	23
on:pb0 seat begin will	-20
on:pb0 seat begin would	9
on:pb0 seat that had	-9
on:pb0 seat that verb impose	-30
on:pb0 seat that will	-21
on:pb0 seat that would	21
on:pb0 seat which verb impose	-9
on:pb0 seat word verb impose	-14
on:pb1	-12
on:pb1 cue=none	-24
on:pb1 cue=on3	-12
on:pb1 name , verb impose	10
on:pb1 name begin in	11
on:pb1 name begin number	20
on:pb1 name begin own goods	-16
on:pb1 name begin own number	-9
on:pb1 name for number	19
on:pb1 name in number	12
on:pb1 name that would	15
on:pb1 name word level	15
on:pb1 name word verb impose	10
on:pb1 name — will	-10
on:pb1 next=agent	-14
on:pb1 next=at	-12
on:pb1 next=duty	25
on:pb1 next=goods	10
on:pb1 next=has	-12
on:pb1 next=level	25
on:pb1 next=number	-13
on:pb1 next=own duty	-11
on:pb1 next=own goods	-14
on:pb1 next=to	19
on:pb1 next=will	-24
on:pb1 next=with	-12
on:pb1 next=word	-26
on:pb1 person	-38
on:pb1 prep="	-15
on:pb1 prep=:	14
on:pb1 prep=begin	-13
on:pb1 prep=for	34
on:pb1 prep=from	-10
on:pb1 prep=goods	-18
on:pb1 prep=in	10
on:pb1 prep=on	18
on:pb1 prep=that	16
on:pb1 prep=to	-22
on:pb1 prep=verb bear	-15
on:pb1 prep=verb impose	-13
on:pb1 prep=verb say	-11
on:pb1 prep=where	-12
on:pb1 prep=which	-14
on:pb1 prep=—	-10
on:pb1 pronoun his	-17
on:pb1 pronoun it	-18
on:pb1 pronoun it begin verb impose	11
on:pb1 pronoun its begin goods	12
on:pb1 pronoun their	11
on:pb1 pronoun we	-15
on:pb1 quality	16
on:pb1 quality and goods	21
on:pb1 quality on goods	10
on:pb1 quality verb impose goods	11
on:pb1 quality which goods	-11
on:pb1 quality word goods	-20
on:pb1 seat	-31
on:pb2 cue=by2	-27
on:pb2 cue=by3	24
on:pb2 cue=on3	-18
on:pb2 name	-17
on:pb2 next=duty	21
on:pb2 next=goods	-11
on:pb2 next=number	-22
on:pb2 prep=on	-16
on:pb2 prep=verb impose	17
on:pb2 quality begin goods	9
on:pb2 quality on goods	-15
on:pb2 quality verb impose duty	18
on:person " are	-11
on:person " goods	-15
on:person " verb ask	20
on:person " verb impose	12
on:person " verb say	27
on:person " word	9
on:person , has	-25
on:person , verb impose	-19
on:person , will	10
on:person : has	-10
on:person : number	16
on:person : verb ask	21
on:person : verb impose	-13
on:person : word	-30
on:person ; has	-12
on:person ; verb say	16
on:person and verb impose	-12
on:person and word	14
on:person begin duty	-14
on:person begin in	15
on:person begin is	-17
on:person begin verb ask	9
on:person begin verb impose	-19
on:person begin verb say	-12
on:person by and	16
on:person if verb say	11
on:person that and	19
on:person what has	13
on:person which had	-8
on:person word ,	14
on:person word had	14
on:person word verb impose	-24
on:person word verb say	8
on:person — verb say	-11
on:port and ,	17
on:port at ;	-18
on:port at and	-25
on:port begin :	-14
on:port begin word	18
on:port begin —	-11
on:port from ,	40
on:port from .	32
on:port from :	21
on:port from number	25
on:port from to	-14
on:port from verb bear	21
on:port from will	14
on:port in ,	-12
on:port in .	-19
on:port in :	-37
on:port in ;	-15
on:port in from	12
on:port in goods	-13
on:port in had	-11
on:port in number	-14
on:port in verb impose	-14
on:port in verb say	-13
on:port in with	-15
on:port in word	-8
on:port into at	-14
on:port of ,	-26
on:port of .	-16
on:port of goods	18
on:port of verb impose	-12
on:port of will	-18
on:port to ,	12
on:port to .	-11
on:port verb bear at	-18
on:port with ,	13
on:port word .	-20
on:pronoun diplomats , verb say	-14
on:pronoun donald begin verb say	12
on:pronoun he " verb impose	-19
on:pronoun he , verb impose	-9
on:pronoun he , verb say	-16
on:pronoun he begin had	29
on:pronoun he that had	-20
on:pronoun he that would	20
on:pronoun he verb say will	13
on:pronoun he verb say would	-18
on:pronoun he which verb impose	-21
on:pronoun he word had	18
on:pronoun he word has	-14
on:pronoun he word verb impose	-32
on:pronoun he word verb say	-19
on:pronoun his that agent	-9
on:pronoun his that gate	37
on:pronoun his verb impose duty	-15
on:pronoun it , own number	21
on:pronoun it ; number	8
on:pronoun it ; verb impose	12
on:pronoun it begin has	-37
on:pronoun it begin level	-33
on:pronoun it begin number	-20
on:pronoun it begin verb bear	-26
on:pronoun it begin verb impose	17
on:pronoun it begin verb stay	-16
on:pronoun it begin was	10
on:pronoun it begin word	-11
on:pronoun it if is	11
on:pronoun it on ,	-31
on:pronoun it on word	-14
on:pronoun it that .	-12
on:pronoun it that had	-19
on:pronoun it that will	20
on:pronoun it that would	-13
on:pronoun it verb impose number	10
on:pronoun it verb impose verb say	13
on:pronoun it verb say will	13
on:pronoun it verb say would	-13
on:pronoun it what level	-18
on:pronoun it which had	10
on:pronoun it word ,	-23
on:pronoun it word duty	-11
on:pronoun it word goods	-12
on:pronoun it word had	12
on:pronoun it word has	-28
on:pronoun it word level	-12
on:pronoun it word own number	-18
on:pronoun it word verb impose	-18
on:pronoun it word will	-21
on:pronoun its , level	-10
on:pronoun its ; goods	16
on:pronoun its and agent	21
on:pronoun its and goods	13
on:pronoun its begin duty	-43
on:pronoun its begin gate	-24
on:pronoun its begin goods	22
on:pronoun its begin level	20
on:pronoun its begin number	-27
on:pronoun its for goods	-17
on:pronoun its of -	-17
on:pronoun its of goods	-35
on:pronoun its to agent	-12
on:pronoun its verb end duty	10
on:pronoun its verb impose -	-23
on:pronoun its verb impose goods	-44
on:pronoun its verb impose number	-23
on:pronoun its verb sell goods	21
on:pronoun its which goods	17
on:pronoun its word agent	9
on:pronoun its word duty	25
on:pronoun its word gate	-20
on:pronoun its word goods	-10
on:pronoun minister , verb impose	-9
on:pronoun minister begin verb impose	10
on:pronoun minister begin verb say	-11
on:pronoun officials , verb say	34
on:pronoun our , goods	-10
on:pronoun our at gate	-13
on:pronoun our begin agent	17
on:pronoun our for goods	-22
on:pronoun our on gate	11
on:pronoun our on goods	-23
on:pronoun our that goods	-9
on:pronoun our verb impose goods	-11
on:pronoun our word goods	-35
on:pronoun ours begin on	-33
on:pronoun president begin verb impose	-30
on:pronoun president begin verb say	15
on:pronoun prime begin verb say	-19
on:pronoun secretary begin verb say	13
on:pronoun their and goods	-25
on:pronoun their begin duty	-11
on:pronoun their begin goods	-12
on:pronoun their for goods	-18
on:pronoun their on goods	-27
on:pronoun their verb impose duty	12
on:pronoun their word goods	-9
on:pronoun their word sender	-16
on:pronoun them on ,	-43
on:pronoun them on .	-22
on:pronoun them on and	-10
on:pronoun them on word	-22
on:pronoun them to .	-14
on:pronoun them verb impose number	14
on:pronoun they ; number	-29
on:pronoun they begin number	-45
on:pronoun they begin verb impose	11
on:pronoun they begin verb say	16
on:pronoun they that had	22
on:pronoun they that verb bear	-20
on:pronoun they what are	12
on:pronoun they what verb bear	-21
on:pronoun they what verb impose	-21
on:pronoun they where number	-35
on:pronoun they word .	9
on:pronoun they word will	-13
on:pronoun they word word	-21
on:pronoun trade , ,	9
on:pronoun trade , in	-13
on:pronoun trade , verb impose	-12
on:pronoun trade , verb say	-22
on:pronoun trade begin verb impose	21
on:pronoun trade begin verb say	18
on:pronoun trump begin duty	-43
on:pronoun trump begin has	-17
on:pronoun trump begin verb impose	-16
on:pronoun trump begin word	-24
on:pronoun we , verb impose	9
on:pronoun we begin level	-24
on:pronoun we begin number	-27
on:pronoun we begin verb ask	9
on:pronoun we begin verb impose	20
on:pronoun we that verb impose	11
on:pronoun we what verb say	16
on:pronoun we word verb bear	9
on:pronoun we word verb say	21
on:pronoun we word word	-13
on:pronoun which , has	36
on:pronoun which , is	11
on:pronoun which , level	-14
on:pronoun which , verb agree	10
on:pronoun which , verb buy	-16
on:pronoun which , verb impose	11
on:pronoun which , verb sell	25
on:pronoun which , word	-9
on:pronoun which on word	13
on:pronoun whose , goods	30
on:q1 by0.5	-17
on:q1 by0.5 here	20
on:q1 by0.5 other	-20
on:q1 by0.5 other here	18
on:q1 by1	44
on:q1 by1 other	11
on:q1 by1 other here	-23
on:q1 by2 here	-9
on:q1 by2 other	-13
on:q1 by2 other here	-14
on:q1 by3	-15
on:q1 by3 here	-10
on:q1 first	49
on:q1 named	96
on:q1 on1	102
on:q1 on1 other	-11
on:q1 on2	24
on:q1 on2 here	-30
on:q1 on2 other	16
on:q1 on2 other here	-23
on:q1 on3	43
on:q1 on3 other	46
on:q1 on3 other here	-11
on:q2 by1 here	-13
on:q2 by2 other here	-22
on:q2 by3	-16
on:q2 by3 here	-19
on:q2 by3 other here	-8
on:q2 first	28
on:q2 named	63
on:q2 named other	19
on:q2 on1	23
on:q2 on1 here	-21
on:q2 on1 other	27
on:q2 on1 other here	-28
on:q2 on2 here	-9
on:q2 on2 other here	-4
on:q2 on3	32
on:q2 on3 here	-15
on:q2 on3 other	41
on:q2 on3 other here	-24
on:quality , duty	-20
on:quality , goods	11
on:quality , level	13
on:quality , verb bear	10
on:quality , word	-24
on:quality : agent	9
on:quality : duty	-16
on:quality : goods	26
on:quality ; number	14
on:quality and agent	-12
on:quality and duty	16
on:quality and goods	-29
on:quality and number	-15
on:quality and word	-16
on:quality as agent	-10
on:quality at gate	-43
on:quality begin -	16
on:quality begin :	24
on:quality begin and	9
on:quality begin gate	-20
on:quality begin goods	33
on:quality begin sender	12
on:quality begin taker	-27
on:quality begin verb ask	21
on:quality begin verb bear	40
on:quality begin verb down	-11
on:quality begin verb say	-13
on:quality for ,	-12
on:quality for .	9
on:quality for goods	27
on:quality from .	18
on:quality in goods	12
on:quality of ,	20
on:quality of .	14
on:quality of duty	-27
on:quality of sender	-33
on:quality of word	-11
on:quality on ,	31
on:quality on .	57
on:quality on :	18
on:quality on ;	18
on:quality on and	20
on:quality on gate	-35
on:quality on goods	34
on:quality on number	23
on:quality on verb stay	15
on:quality on verb up	19
on:quality on word	29
on:quality over goods	-19
on:quality so goods	11
on:quality that goods	48
on:quality that sender	20
on:quality that verb bear	9
on:quality then goods	-8
on:quality to agent	-13
on:quality to goods	29
on:quality verb bear duty	-16
on:quality verb bear goods	11
on:quality verb buy goods	-16
on:quality verb impose duty	14
on:quality verb impose level	18
on:quality verb impose word	20
on:quality verb say agent	-19
on:quality verb say word	-7
on:quality what goods	13
on:quality which goods	13
on:quality while verb bear	26
on:quality with goods	-15
on:quality word ,	-22
on:quality word .	-18
on:quality word agent	-17
on:quality word and	10
on:quality word duty	16
on:quality word goods	12
on:quality word number	-34
on:quality word verb bear	19
on:quality word word	-33
on:quality — goods	14
on:sa0 cue=by3	11
on:sa0 cue=none	-14
on:sa0 cue=on1	-25
on:sa0 cue=on2	-12
on:sa0 cue=on3	13
on:sa0 name	10
on:sa0 name , (	-10
on:sa0 name , and	39
on:sa0 name , at	-21
on:sa0 name , has	13
on:sa0 name , is	24
on:sa0 name , own agent	11
on:sa0 name , verb impose	-19
on:sa0 name , word	10
on:sa0 name ; has	-13
on:sa0 name ; verb impose	19
on:sa0 name and ,	11
on:sa0 name and .	20
on:sa0 name and ;	-14
on:sa0 name and is	8
on:sa0 name and level	-10
on:sa0 name and number	-21
on:sa0 name and own ,	-10
on:sa0 name and own duty	22
on:sa0 name and own number	13
on:sa0 name and own on	21
on:sa0 name and own to	9
on:sa0 name and verb impose	12
on:sa0 name and will	22
on:sa0 name for ,	9
on:sa0 name for .	30
on:sa0 name for number	-15
on:sa0 name for word	-14
on:sa0 name from ,	11
on:sa0 name from and	12
on:sa0 name from number	-22
on:sa0 name from word	24
on:sa0 name if verb impose	23
on:sa0 name if word	27
on:sa0 name in .	-26
on:sa0 name in at	31
on:sa0 name of ,	-16
on:sa0 name of .	-9
on:sa0 name on goods	22
on:sa0 name that had	-17
on:sa0 name that has	-18
on:sa0 name that verb impose	-39
on:sa0 name that would	18
on:sa0 name to .	-27
on:sa0 name to word	-15
on:sa0 name verb bear .	-12
on:sa0 name which has	-12
on:sa0 name which verb impose	-9
on:sa0 name with ,	-17
on:sa0 name word .	11
on:sa0 name word and	-17
on:sa0 name word own .	20
on:sa0 name word verb sell	10
on:sa0 next=(	-21
on:sa0 next=)	15
on:sa0 next=,	10
on:sa0 next=agent	-16
on:sa0 next=and	15
on:sa0 next=duty	22
on:sa0 next=end	-57
on:sa0 next=for	-22
on:sa0 next=from	-12
on:sa0 next=gate	-16
on:sa0 next=goods	10
on:sa0 next=has	-12
on:sa0 next=is	17
on:sa0 next=level	-13
on:sa0 next=number	-48
on:sa0 next=on	-9
on:sa0 next=own .	-8
on:sa0 next=own agent	-22
on:sa0 next=own duty	28
on:sa0 next=own goods	-14
on:sa0 next=own is	-11
on:sa0 next=own level	23
on:sa0 next=own number	16
on:sa0 next=own on	26
on:sa0 next=own to	13
on:sa0 next=own word	-11
on:sa0 next=sender	-24
on:sa0 next=taker	14
on:sa0 next=to	-15
on:sa0 next=verb ask	14
on:sa0 next=verb bear	-32
on:sa0 next=verb deny	16
on:sa0 next=verb end	11
on:sa0 next=verb impose	10
on:sa0 next=verb propose	10
on:sa0 next=verb sign	10
on:sa0 next=verb target	9
on:sa0 next=verb up	16
on:sa0 next=was	16
on:sa0 next=will	10
on:sa0 next=with	27
on:sa0 next=word	14
on:sa0 next=would	12
on:sa0 person " verb say	28
on:sa0 person , ,	-21
on:sa0 person , verb impose	-17
on:sa0 person , verb say	6
on:sa0 person , verb threaten	-17
on:sa0 person ; has	-11
on:sa0 person ; verb impose	-12
on:sa0 person ; verb say	12
on:sa0 person and has	12
on:sa0 person and verb impose	-11
on:sa0 person and word	13
on:sa0 person which had	-8
on:sa0 person which verb impose	17
on:sa0 port	-32
on:sa0 port in on	-10
on:sa0 port to .	-10
on:sa0 port word .	-9
on:sa0 prep=)	-12
on:sa0 prep=,	-21
on:sa0 prep=-	-22
on:sa0 prep=:	58
on:sa0 prep=;	-18
on:sa0 prep=against	12
on:sa0 prep=and	13
on:sa0 prep=as	-12
on:sa0 prep=at	17
on:sa0 prep=between	15
on:sa0 prep=but	-22
on:sa0 prep=for	-17
on:sa0 prep=if	25
on:sa0 prep=in	-26
on:sa0 prep=into	14
on:sa0 prep=like	-10
on:sa0 prep=number	-30
on:sa0 prep=on	34
on:sa0 prep=or	-10
on:sa0 prep=than	-25
on:sa0 prep=that	15
on:sa0 prep=then	21
on:sa0 prep=to	-34
on:sa0 prep=verb bear	14
on:sa0 prep=verb buy	-16
on:sa0 prep=verb impose	-24
on:sa0 prep=verb propose	14
on:sa0 prep=verb say	-15
on:sa0 prep=what	22
on:sa0 prep=which	-13
on:sa0 prep=while	-31
on:sa0 prep=with	-13
on:sa0 prep=word	12
on:sa0 prep=—	12
on:sa0 pronoun cabinet	14
on:sa0 pronoun commerce	10
on:sa0 pronoun finance	-10
on:sa0 pronoun finance , verb say	-9
on:sa0 pronoun he	-14
on:sa0 pronoun he " verb impose	-25
on:sa0 pronoun he , verb say	-31
on:sa0 pronoun he that verb impose	11
on:sa0 pronoun it ; number	21
on:sa0 pronoun it ; verb impose	19
on:sa0 pronoun it that had	-14
on:sa0 pronoun it that would	8
on:sa0 pronoun it verb say would	-10
on:sa0 pronoun its	9
on:sa0 pronoun its , level	-9
on:sa0 pronoun its and agent	12
on:sa0 pronoun its for goods	-23
on:sa0 pronoun its verb impose duty	16
on:sa0 pronoun its verb impose number	-13
on:sa0 pronoun its word agent	13
on:sa0 pronoun our and goods	13
on:sa0 pronoun our on goods	-26
on:sa0 pronoun she	-9
on:sa0 pronoun she , verb say	-10
on:sa0 pronoun their	-51
on:sa0 pronoun their word goods	-12
on:sa0 pronoun their word sender	-16
on:sa0 pronoun theirs	-9
on:sa0 pronoun them	12
on:sa0 pronoun they ; number	-13
on:sa0 pronoun they that had	20
on:sa0 pronoun they word number	-18
on:sa0 pronoun us	-39
on:sa0 pronoun we and verb impose	14
on:sa0 pronoun which	-18
on:sa0 pronoun which , number	-24
on:sa0 pronoun who	11
on:sa0 quality	10
on:sa0 quality , agent	-13
on:sa0 quality , goods	10
on:sa0 quality , number	-10
on:sa0 quality , word	-20
on:sa0 quality ; goods	-20
on:sa0 quality and goods	-38
on:sa0 quality and word	-10
on:sa0 quality as agent	-18
on:sa0 quality of goods	-10
on:sa0 quality on goods	27
on:sa0 quality that goods	48
on:sa0 quality verb buy goods	-14
on:sa0 quality verb impose goods	-21
on:sa0 quality which goods	32
on:sa0 quality which sender	-12
on:sa0 quality word ,	15
on:sa0 quality word duty	18
on:sa0 seat	20
on:sa0 seat , .	-13
on:sa0 seat , verb impose	10
on:sa0 seat and had	14
on:sa0 seat and has	22
on:sa0 seat and verb impose	20
on:sa0 seat from .	-14
on:sa0 seat if verb impose	9
on:sa0 seat if word	14
on:sa0 seat in ,	-10
on:sa0 seat in on	10
on:sa0 seat in word	-16
on:sa0 seat that has	-14
on:sa0 seat that verb impose	-15
on:sa0 seat that would	13
on:sa0 seat which word	-10
on:sa0 seat with .	-17
on:sa0 seat word word	10
on:sa1	-21
on:sa1 cue=by2	29
on:sa1 cue=by3	25
on:sa1 cue=none	-27
on:sa1 cue=on1	-21
on:sa1 cue=on2	-27
on:sa1 cue=on3	-28
on:sa1 name	-18
on:sa1 name , ,	16
on:sa1 name , and	-15
on:sa1 name , number	-27
on:sa1 name and ,	-19
on:sa1 name and number	13
on:sa1 name and own on	10
on:sa1 name and verb impose	-10
on:sa1 name and will	18
on:sa1 name for ,	-24
on:sa1 name from ,	-12
on:sa1 name from .	-9
on:sa1 name from and	-12
on:sa1 name in ,	21
on:sa1 name in .	11
on:sa1 name in number	10
on:sa1 name of .	-12
on:sa1 name on ,	-23
on:sa1 name on goods	21
on:sa1 next=\$	-10
on:sa1 next=)	9
on:sa1 next=-	11
on:sa1 next=;	13
on:sa1 next=agent	16
on:sa1 next=and	-9
on:sa1 next=duty	17
on:sa1 next=for	-18
on:sa1 next=goods	11
on:sa1 next=had	-13
on:sa1 next=has	-16
on:sa1 next=in	-21
on:sa1 next=level	-11
on:sa1 next=number	-22
on:sa1 next=on	-15
on:sa1 next=own ,	-16
on:sa1 next=own goods	11
on:sa1 next=own on	15
on:sa1 next=verb impose	9
on:sa1 next=verb sell	-16
on:sa1 next=will	25
on:sa1 next=word	-16
on:sa1 person	-12
on:sa1 person that verb impose	-18
on:sa1 port in ,	11
on:sa1 prep=%	-14
on:sa1 prep=,	-18
on:sa1 prep=:	-23
on:sa1 prep=;	16
on:sa1 prep=at	-13
on:sa1 prep=because	17
on:sa1 prep=for	-19
on:sa1 prep=from	-23
on:sa1 prep=if	-12
on:sa1 prep=in	43
on:sa1 prep=into	13
on:sa1 prep=number	19
on:sa1 prep=on	-12
on:sa1 prep=verb buy	-11
on:sa1 prep=when	15
on:sa1 prep=where	-9
on:sa1 pronoun his	18
on:sa1 pronoun it that verb impose	15
on:sa1 pronoun its	17
on:sa1 pronoun our on goods	21
on:sa1 pronoun which	-14
on:sa1 quality , agent	10
on:sa1 quality ; goods	-12
on:sa1 quality and goods	-24
on:sa1 quality of goods	18
on:sa1 quality on ,	-10
on:sa1 quality that goods	27
on:sa1 quality verb impose goods	-10
on:sa1 seat in ,	12
on:sa1 seat in .	9
on:sa2	-21
on:sa2 cue=by1	17
on:sa2 cue=by2	-11
on:sa2 cue=by3	10
on:sa2 cue=on1	-9
on:sa2 cue=on2	-21
on:sa2 cue=on3	-33
on:sa2 name	-55
on:sa2 name , number	-13
on:sa2 name for ,	-14
on:sa2 name for .	-16
on:sa2 name from ,	-10
on:sa2 name from .	-10
on:sa2 name in .	25
on:sa2 name on .	-15
on:sa2 next=,	-15
on:sa2 next=agent	19
on:sa2 next=and	-18
on:sa2 next=had	13
on:sa2 next=has	-13
on:sa2 next=own .	-12
on:sa2 next=verb impose	16
on:sa2 person	-15
on:sa2 person that verb impose	8
on:sa2 port	14
on:sa2 port in ,	12
on:sa2 prep=,	-18
on:sa2 prep=and	-12
on:sa2 prep=for	-25
on:sa2 prep=from	-16
on:sa2 prep=in	50
on:sa2 prep=of	-14
on:sa2 prep=on	-14
on:sa2 prep=that	10
on:sa2 pronoun his from .	-10
on:sa2 pronoun its	12
on:sa2 quality	-23
on:sa2 seat	18
on:sb0	37
on:sb0 cue=by0.5	13
on:sb0 cue=by2	-19
on:sb0 cue=by3	-7
on:sb0 cue=none	32
on:sb0 cue=on1	31
on:sb0 cue=on2	-9
on:sb0 cue=on3	9
on:sb0 name	82
on:sb0 name , (	28
on:sb0 name , and	10
on:sb0 name , has	-15
on:sb0 name , own word	-26
on:sb0 name , will	-14
on:sb0 name : has	20
on:sb0 name ; ,	11
on:sb0 name and ,	-16
on:sb0 name and ;	15
on:sb0 name and verb impose	11
on:sb0 name begin ,	30
on:sb0 name begin :	25
on:sb0 name begin agent	-22
on:sb0 name begin and	19
on:sb0 name begin goods	12
on:sb0 name begin had	-27
on:sb0 name begin has	11
on:sb0 name begin is	-10
on:sb0 name begin on	-32
on:sb0 name begin own duty	-28
on:sb0 name begin own gate	-19
on:sb0 name begin own level	-15
on:sb0 name begin own word	14
on:sb0 name begin verb agree	17
on:sb0 name begin verb buy	-12
on:sb0 name begin verb impose	32
on:sb0 name begin verb say	-17
on:sb0 name begin verb sign	10
on:sb0 name begin verb stay	11
on:sb0 name begin was	10
on:sb0 name begin will	8
on:sb0 name begin word	11
on:sb0 name begin would	-14
on:sb0 name begin —	27
on:sb0 name but ,	23
on:sb0 name for :	21
on:sb0 name for and	-10
on:sb0 name for word	14
on:sb0 name from ,	16
on:sb0 name from :	16
on:sb0 name if ,	-13
on:sb0 name in (	-15
on:sb0 name in :	-22
on:sb0 name in ;	12
on:sb0 name in for	12
on:sb0 name in from	-20
on:sb0 name in on	17
on:sb0 name in word	-10
on:sb0 name into ,	-29
on:sb0 name into :	-39
on:sb0 name number ,	-9
on:sb0 name of and	9
on:sb0 name of verb impose	20
on:sb0 name on (	13
on:sb0 name on ,	-27
on:sb0 name on and	-22
on:sb0 name on goods	37
on:sb0 name that ,	26
on:sb0 name that has	8
on:sb0 name that verb impose	15
on:sb0 name that would	-20
on:sb0 name to :	-48
on:sb0 name to and	-11
on:sb0 name verb impose to	-16
on:sb0 name with ,	19
on:sb0 name with and	18
on:sb0 name with are	12
on:sb0 name with goods	-27
on:sb0 name with in	20
on:sb0 name with is	9
on:sb0 name with verb impose	-10
on:sb0 name with was	-14
on:sb0 name with word	37
on:sb0 name word ,	-8
on:sb0 name word and	-11
on:sb0 name word duty	10
on:sb0 name word has	9
on:sb0 name word own agent	13
on:sb0 name word own duty	-11
on:sb0 name word own word	-19
on:sb0 name word word	-25
on:sb0 name — and	-11
on:sb0 name — will	12
on:sb0 next="	-21
on:sb0 next=(	73
on:sb0 next=,	19
on:sb0 next=/	9
on:sb0 next=:	29
on:sb0 next=at	-15
on:sb0 next=by	-13
on:sb0 next=duty	-41
on:sb0 next=from	-23
on:sb0 next=gate	-34
on:sb0 next=goods	28
on:sb0 next=had	-26
on:sb0 next=has	10
on:sb0 next=in	10
on:sb0 next=number	18
on:sb0 next=of	18
on:sb0 next=on	-20
on:sb0 next=or	-9
on:sb0 next=own agent	9
on:sb0 next=own duty	-23
on:sb0 next=own gate	-10
on:sb0 next=own goods	8
on:sb0 next=own level	-16
on:sb0 next=own on	-19
on:sb0 next=own verb impose	-12
on:sb0 next=taker	-26
on:sb0 next=to	-32
on:sb0 next=verb agree	21
on:sb0 next=verb ask	21
on:sb0 next=verb bear	-13
on:sb0 next=verb buy	-14
on:sb0 next=verb impose	9
on:sb0 next=verb renew	17
on:sb0 next=verb sell	-13
on:sb0 next=verb sign	14
on:sb0 next=verb threaten	-19
on:sb0 next=verb up	21
on:sb0 next=with	-20
on:sb0 next=word	-19
on:sb0 next=would	-33
on:sb0 next=—	20
on:sb0 person	-29
on:sb0 person , has	-12
on:sb0 person , verb impose	10
on:sb0 person , verb threaten	11
on:sb0 person and verb impose	-12
on:sb0 person begin has	9
on:sb0 person begin verb impose	-20
on:sb0 person by ,	-25
on:sb0 person if verb say	15
on:sb0 person that verb impose	-17
on:sb0 person verb say ,	-10
on:sb0 person what verb say	12
on:sb0 person word ,	15
on:sb0 person word had	14
on:sb0 person word has	-17
on:sb0 person — verb say	-10
on:sb0 port	-20
on:sb0 port and ,	20
on:sb0 port begin :	-15
on:sb0 port begin —	-15
on:sb0 port from ,	38
on:sb0 port in :	-23
on:sb0 port in word	-32
on:sb0 port of ,	-26
on:sb0 port to ,	14
on:sb0 port with ,	18
on:sb0 prep="	-10
on:sb0 prep=%	-22
on:sb0 prep='s	12
on:sb0 prep=)	-12
on:sb0 prep=*	11
on:sb0 prep=,	21
on:sb0 prep=/	-19
on:sb0 prep=;	48
on:sb0 prep=against	17
on:sb0 prep=and	8
on:sb0 prep=at	-19
on:sb0 prep=because	-11
on:sb0 prep=begin	42
on:sb0 prep=by	-8
on:sb0 prep=for	13
on:sb0 prep=from	38
on:sb0 prep=goods	32
on:sb0 prep=if	23
on:sb0 prep=in	-32
on:sb0 prep=into	-72
on:sb0 prep=like	-13
on:sb0 prep=or	25
on:sb0 prep=so	-15
on:sb0 prep=then	-30
on:sb0 prep=through	10
on:sb0 prep=to	-21
on:sb0 prep=under	13
on:sb0 prep=verb bear	-18
on:sb0 prep=verb return	-17
on:sb0 prep=verb sell	-13
on:sb0 prep=verb target	10
on:sb0 prep=verb threaten	9
on:sb0 prep=what	16
on:sb0 prep=when	-45
on:sb0 prep=which	-16
on:sb0 prep=with	18
on:sb0 prep=word	-7
on:sb0 prep=—	-13
on:sb0 pronoun commerce	-10
on:sb0 pronoun diplomats	-13
on:sb0 pronoun donald	11
on:sb0 pronoun economy	-12
on:sb0 pronoun he	-28
on:sb0 pronoun he , verb impose	-28
on:sb0 pronoun he , verb threaten	11
on:sb0 pronoun he begin had	9
on:sb0 pronoun he begin verb deny	11
on:sb0 pronoun he begin verb impose	-11
on:sb0 pronoun he verb say would	-10
on:sb0 pronoun he word verb impose	-11
on:sb0 pronoun he word verb say	-16
on:sb0 pronoun it	-16
on:sb0 pronoun it begin has	-19
on:sb0 pronoun it that had	-11
on:sb0 pronoun it that verb impose	8
on:sb0 pronoun it verb impose verb say	10
on:sb0 pronoun it word ,	-14
on:sb0 pronoun it word verb impose	29
on:sb0 pronoun its	-8
on:sb0 pronoun its , agent	9
on:sb0 pronoun its begin agent	-10
on:sb0 pronoun its begin duty	-10
on:sb0 pronoun its verb impose duty	-14
on:sb0 pronoun its word duty	11
on:sb0 pronoun its word goods	16
on:sb0 pronoun li	20
on:sb0 pronoun ministers	-28
on:sb0 pronoun our	-12
on:sb0 pronoun our begin goods	12
on:sb0 pronoun our of goods	-20
on:sb0 pronoun our on goods	-20
on:sb0 pronoun president	-35
on:sb0 pronoun president begin verb impose	-30
on:sb0 pronoun prime	-11
on:sb0 pronoun prime begin verb say	-12
on:sb0 pronoun secretary	13
on:sb0 pronoun secretary begin verb say	13
on:sb0 pronoun she , verb say	14
on:sb0 pronoun their	-23
on:sb0 pronoun their and goods	-26
on:sb0 pronoun their on goods	-14
on:sb0 pronoun them	-32
on:sb0 pronoun them on ,	-25
on:sb0 pronoun they begin verb impose	-16
on:sb0 pronoun they begin word	11
on:sb0 pronoun they that verb impose	-15
on:sb0 pronoun they what verb bear	-14
on:sb0 pronoun trade	9
on:sb0 pronoun trade begin verb impose	10
on:sb0 pronoun trade begin verb say	15
on:sb0 pronoun trump	-34
on:sb0 pronoun trump begin duty	-36
on:sb0 pronoun trump begin verb say	12
on:sb0 pronoun us	-13
on:sb0 pronoun we	-13
on:sb0 pronoun we word verb say	20
on:sb0 pronoun which	28
on:sb0 pronoun which , has	33
on:sb0 pronoun which , verb agree	10
on:sb0 pronoun which , verb impose	18
on:sb0 pronoun which , verb sell	24
on:sb0 pronoun which , verb target	9
on:sb0 pronoun which with word	-13
on:sb0 pronoun who , verb bear	-14
on:sb0 pronoun whose	16
on:sb0 quality	31
on:sb0 quality , goods	10
on:sb0 quality ; goods	11
on:sb0 quality at gate	-19
on:sb0 quality begin :	21
on:sb0 quality begin agent	15
on:sb0 quality begin duty	-28
on:sb0 quality begin goods	14
on:sb0 quality begin taker	-9
on:sb0 quality begin word	-19
on:sb0 quality for goods	27
on:sb0 quality of sender	-24
on:sb0 quality on gate	-16
on:sb0 quality on goods	14
on:sb0 quality that goods	10
on:sb0 quality verb buy goods	-18
on:sb0 quality what goods	10
on:sb0 quality word ,	-33
on:sb0 quality word duty	-10
on:sb0 quality word word	-9
on:sb0 seat , verb say	-26
on:sb0 seat and verb impose	14
on:sb0 seat begin has	-13
on:sb0 seat begin own word	13
on:sb0 seat begin verb impose	-10
on:sb0 seat begin verb say	10
on:sb0 seat between and	9
on:sb0 seat for ,	12
on:sb0 seat from word	-20
on:sb0 seat in ;	20
on:sb0 seat in and	-15
on:sb0 seat of ,	-12
on:sb0 seat that verb impose	-10
on:sb0 seat with word	18
on:sb0 seat word ,	-17
on:sb1	-13
on:sb1 cue=by2	-10
on:sb1 cue=by3	-16
on:sb1 cue=on1	-11
on:sb1 cue=on2	13
on:sb1 cue=on3	-12
on:sb1 name	-29
on:sb1 name , (	-11
on:sb1 name , ,	24
on:sb1 name , :	11
on:sb1 name , and	9
on:sb1 name , duty	13
on:sb1 name , number	-18
on:sb1 name , own number	-24
on:sb1 name , verb impose	13
on:sb1 name and word	16
on:sb1 name begin and	-24
on:sb1 name begin duty	-12
on:sb1 name begin for	-18
on:sb1 name begin goods	-12
on:sb1 name begin is	23
on:sb1 name begin level	-12
on:sb1 name begin number	-12
on:sb1 name begin own agent	21
on:sb1 name begin own duty	-8
on:sb1 name begin own goods	10
on:sb1 name begin own sender	20
on:sb1 name begin verb ask	10
on:sb1 name begin verb bear	11
on:sb1 name begin verb end	-9
on:sb1 name begin verb say	9
on:sb1 name begin verb stay	-14
on:sb1 name for ,	9
on:sb1 name for and	-14
on:sb1 name for number	12
on:sb1 name from and	-16
on:sb1 name from are	10
on:sb1 name from is	-14
on:sb1 name from number	25
on:sb1 name from verb bear	11
on:sb1 name in :	-10
on:sb1 name in ;	-17
on:sb1 name in and	-20
on:sb1 name in number	-12
on:sb1 name into ,	11
on:sb1 name of number	-11
on:sb1 name that has	-13
on:sb1 name verb bear at	-12
on:sb1 name verb impose number	-11
on:sb1 name with and	-26
on:sb1 name word and	-12
on:sb1 name word had	13
on:sb1 name word has	-9
on:sb1 name word level	-14
on:sb1 name word own duty	-10
on:sb1 next=)	-15
on:sb1 next=,	-19
on:sb1 next=:	21
on:sb1 next=;	-23
on:sb1 next=agent	-10
on:sb1 next=and	-43
on:sb1 next=are	13
on:sb1 next=for	-16
on:sb1 next=from	22
on:sb1 next=gate	-11
on:sb1 next=goods	12
on:sb1 next=had	12
on:sb1 next=has	14
on:sb1 next=in	14
on:sb1 next=number	-7
on:sb1 next=of	11
on:sb1 next=on	-13
on:sb1 next=own ,	-24
on:sb1 next=own :	24
on:sb1 next=own agent	29
on:sb1 next=own goods	11
on:sb1 next=own level	-10
on:sb1 next=own number	-12
on:sb1 next=own on	12
on:sb1 next=own sender	22
on:sb1 next=verb agree	-19
on:sb1 next=verb ask	25
on:sb1 next=verb begin	24
on:sb1 next=verb down	13
on:sb1 next=verb end	-10
on:sb1 next=verb propose	11
on:sb1 next=verb stay	-46
on:sb1 next=verb target	15
on:sb1 next=verb threaten	9
on:sb1 next=verb up	-24
on:sb1 next=was	19
on:sb1 next=with	-27
on:sb1 next=word	-15
on:sb1 next=—	16
on:sb1 person begin verb say	-26
on:sb1 person which verb impose	-15
on:sb1 person word had	17
on:sb1 port in at	12
on:sb1 prep=(	-15
on:sb1 prep=-	24
on:sb1 prep=.	11
on:sb1 prep=begin	-26
on:sb1 prep=by	11
on:sb1 prep=for	9
on:sb1 prep=if	11
on:sb1 prep=in	-9
on:sb1 prep=number	10
on:sb1 prep=on	-22
on:sb1 prep=then	13
on:sb1 prep=to	-14
on:sb1 prep=verb bear	-18
on:sb1 prep=verb end	15
on:sb1 prep=verb impose	7
on:sb1 prep=verb return	-23
on:sb1 prep=verb target	-9
on:sb1 prep=while	-13
on:sb1 prep=word	14
on:sb1 prep=•	12
on:sb1 pronoun he	23
on:sb1 pronoun he begin verb impose	10
on:sb1 pronoun he begin verb say	11
on:sb1 pronoun it	-21
on:sb1 pronoun it begin level	-11
on:sb1 pronoun it begin will	12
on:sb1 pronoun it begin word	-20
on:sb1 pronoun it what verb impose	-13
on:sb1 pronoun it word ,	-15
on:sb1 pronoun it word number	14
on:sb1 pronoun it word verb impose	-14
on:sb1 pronoun its	-16
on:sb1 pronoun its word goods	-15
on:sb1 pronoun ministers	14
on:sb1 pronoun officials	11
on:sb1 pronoun our begin duty	-23
on:sb1 pronoun president	12
on:sb1 pronoun their	-21
on:sb1 pronoun their begin goods	-12
on:sb1 pronoun them	-14
on:sb1 pronoun they begin number	-19
on:sb1 pronoun they begin verb say	15
on:sb1 pronoun they begin word	-17
on:sb1 pronoun they what verb impose	-16
on:sb1 pronoun trade	-15
on:sb1 pronoun which	-12
on:sb1 pronoun which , word	-17
on:sb1 quality	15
on:sb1 quality , goods	-14
on:sb1 quality : goods	-11
on:sb1 quality begin goods	14
on:sb1 quality begin number	10
on:sb1 quality for goods	35
on:sb1 quality number goods	-8
on:sb1 quality of goods	12
on:sb1 quality on ,	-14
on:sb1 quality on goods	-20
on:sb1 quality on word	11
on:sb1 quality to goods	11
on:sb1 quality what goods	14
on:sb1 quality word duty	13
on:sb1 quality word level	14
on:sb1 quality — goods	10
on:sb1 seat	-15
on:sb1 seat , verb impose	-15
on:sb1 seat / ,	9
on:sb1 seat begin agent	-11
on:sb1 seat begin has	14
on:sb1 seat begin verb impose	-23
on:sb1 seat in ,	15
on:sb1 seat with ,	20
on:sb1 seat word verb impose	10
on:sb2	-17
on:sb2 cue=by1	19
on:sb2 cue=by3	10
on:sb2 cue=none	-34
on:sb2 cue=on3	-25
on:sb2 name	-33
on:sb2 name , and	-13
on:sb2 name , number	-26
on:sb2 name and ,	-22
on:sb2 name begin ,	-12
on:sb2 name begin had	11
on:sb2 name begin has	-10
on:sb2 name begin is	-11
on:sb2 name begin number	-21
on:sb2 name begin own duty	-20
on:sb2 name begin own level	-10
on:sb2 name for ,	-19
on:sb2 name from ,	-9
on:sb2 name in ,	23
on:sb2 name in and	22
on:sb2 name in number	-13
on:sb2 name in word	-12
on:sb2 name on (	-16
on:sb2 name with and	-11
on:sb2 name word duty	9
on:sb2 name word verb impose	-14
on:sb2 name word will	10
on:sb2 next=(	-30
on:sb2 next=agent	-16
on:sb2 next=are	9
on:sb2 next=at	22
on:sb2 next=duty	20
on:sb2 next=from	11
on:sb2 next=gate	-11
on:sb2 next=goods	-7
on:sb2 next=number	-16
on:sb2 next=own agent	11
on:sb2 next=own level	-10
on:sb2 next=own number	11
on:sb2 next=sender	23
on:sb2 next=verb bear	-18
on:sb2 next=verb say	12
on:sb2 next=will	-12
on:sb2 next=word	-8
on:sb2 person word verb impose	-16
on:sb2 port	14
on:sb2 prep=,	13
on:sb2 prep=and	-8
on:sb2 prep=begin	-23
on:sb2 prep=by	14
on:sb2 prep=in	19
on:sb2 prep=into	13
on:sb2 prep=of	17
on:sb2 prep=on	-25
on:sb2 prep=then	13
on:sb2 pronoun it	-12
on:sb2 pronoun its	-15
on:sb2 pronoun its begin goods	-9
on:sb2 pronoun its verb impose number	-9
on:sb2 pronoun president	10
on:sb2 pronoun we	14
on:sb2 quality , goods	10
on:sb2 quality begin goods	18
on:sb2 quality begin level	17
on:sb2 quality begin number	-9
on:sb2 quality begin word	-10
on:sb2 quality on goods	-20
on:sb2 quality that goods	-14
on:sb2 quality word duty	10
on:sb2 quality word goods	-26
on:sb2 quality word number	12
on:sb2 seat	17
on:sb2 seat begin ,	10
on:sb2 seat word verb impose	12
on:seat , ,	-19
on:seat , verb say	-30
on:seat , will	-14
on:seat ; has	-26
on:seat ; verb impose	33
on:seat and ,	-20
on:seat and agent	23
on:seat and had	17
on:seat and has	18
on:seat and verb impose	34
on:seat and verb say	-12
on:seat begin agent	-20
on:seat begin had	-15
on:seat begin is	11
on:seat begin number	14
on:seat begin own level	-14
on:seat begin own number	-12
on:seat begin verb bear	13
on:seat begin verb end	-15
on:seat begin verb impose	-14
on:seat begin verb say	27
on:seat begin will	-29
on:seat begin would	10
on:seat between and	17
on:seat for ,	13
on:seat from :	-12
on:seat from word	-11
on:seat if word	8
on:seat in agent	10
on:seat in and	-17
on:seat in in	-18
on:seat in number	24
on:seat in verb impose	-10
on:seat in verb say	-15
on:seat in word	-12
on:seat of ,	-12
on:seat that had	-12
on:seat that has	-20
on:seat that verb impose	-49
on:seat that will	-23
on:seat that would	30
on:seat to on	16
on:seat to word	-11
on:seat verb impose for	-25
on:seat verb impose to	-15
on:seat which verb impose	-9
on:seat which word	-28
on:seat with ,	12
on:seat with .	-20
on:seat with goods	-24
on:seat with in	11
on:seat with verb impose	-14
on:seat with word	14
on:seat word ,	-17
on:seat word had	19
on:seat word own level	13
on:seat word own verb impose	11
on:seat word verb end	-11
on:seat word verb impose	14
on:seat word word	9
on:side false	11
on:title by0.5	12
on:title by1	-11
on:title by2	13
on:title named	26
on:title on3	45
on:top by 1	13
on:top on 1	31
on:top on 3	36
on:under other heading	-34
on:under other heading of several	-102
on:under other heading of several here	19
on:under own heading	97
on:under own heading here	-12
on:under own heading of several	51
on:under own heading of several here	9
on:unnamed US 0	-189
on:unnamed US 0 of 1	-72
on:unnamed US 0 of 2	-102
on:unnamed US 0 of 3	-101
on:unnamed US 1	-49
on:unnamed US 1 of 1	-33
on:unnamed US 1 of 2	-19
on:unnamed US 1 of 3	-71
on:unnamed US 2	-33
on:unnamed US 3	-50
on:voice	30
on:writer	14
on:writer their	17
on:writer them	-30
on:writer there	12
on:writer they	11
on:writer us	9
on:writer we	-24
rule:by	-20
rule:other	-49
rule:same	48
rule:same both named	15
rule:same carried	-13
rule:same each side each	8
rule:same each side, both	-26
rule:same in the sentence	11
rule:same in turn	41
rule:same one named	22
rule:same secondary	26
rule:same sides of the text	11
rule:turned both named	-41
rule:turned each side each	56
rule:turned in the sentence	20
rule:turned in turn	-15
rule:turned one named	-24
rule:turned same sentence	13
rule:turned secondary	-27
rule:turned sides of the text	36
sector here absent	-62
sector here absent US	-60
sector here all	-14
sector here all US	115
sector here by0.5	-11
sector here by0.5 US	-17
sector here by1 US	-18
sector here by2	-23
sector here by2 US	-16
sector here by3	-12
sector here named	-25
sector here on1	15
sector here on2	-21
sector here on2 US	27
sector here on3 US	24
sector no absent	-18
sector no all	-202
sector no all US	-34
sector no by0.5	23
sector no by0.5 US	13
sector no by1 US	37
sector no by2 US	7
sector no by3	12
sector no by3 US	19
sector no named	-20
sector no named US	64
sector no on1	9
sector no on1 US	33
sector no on2	-24
sector no on2 US	32
sector no on3	-13
sector no on3 US	37
sector sentence absent	-44
sector sentence absent US	-34
sector sentence all	-52
sector sentence all US	75
sector sentence by0.5	8
sector sentence by1	-14
sector sentence by1 US	-16
sector sentence by2	-20
sector sentence by3 US	-18
sector sentence named	21
sector sentence named US	19
sector sentence on1	-9
sector sentence on2 US	16
sector sentence on3	16
text 0	-7
text 3	-18
text even 0	-20
text even 1	6
text over 1	-19
text under 0	32
text under 1	4
tops 1 1	-11
tops 1 3	7
tops 2 2	-21
tops 3 1	27
tops turned	-16
worked other	-40
worked same	24
worked same by	10`;
